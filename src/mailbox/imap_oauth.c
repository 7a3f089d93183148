/* SPDX-License-Identifier: ISC */
/*
 * The login with an access token: XOAUTH2, as Google and Microsoft have it,
 * and OAUTHBEARER (RFC 7628).  In two lines, the second after the server's
 * "+": so it needs no word of the server about SASL-IR.  A server that refuses
 * the token says why in another "+", which wants an answer before the NO comes.
 * libetpan has a call for the first of the two, which leaves the token in the
 * memory that it frees; so the dialogue is made here.
 */
#include "mailbox/imap.h"

#include <gnutls/gnutls.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"

/* A login of the most that a user and a token may have. */
#define LIMIT_PROOF (4 * (size_t)LIMIT_SECRET)

static void
wipe(struct buf *buf)
{
	if (buf->data != NULL)
		explicit_bzero(buf->data, buf->cap);
	buf_free(buf);
}

/* Of RFC 5801: '=' and ',' have a meaning of their own. */
static void
add_name(struct buf *out, const char *name)
{
	for (const char *p = name; *p != '\0'; p++)
		if (*p == '=')
			buf_str(out, "=3D");
		else if (*p == ',')
			buf_str(out, "=2C");
		else
			buf_char(out, *p);
}

/* What is said after "+": in base64.  Empty when that is not possible. */
static struct buf
proof_of(const struct account *account, const struct secret *token)
{
	struct buf plain = buf_new(LIMIT_PROOF);
	struct buf proof = buf_new(2 * LIMIT_PROOF);
	gnutls_datum_t in, out = { NULL, 0 };

	if (account->auth == AUTH_XOAUTH2) {
		buf_printf(&plain, "user=%s", account->user);
	} else {
		buf_str(&plain, "n,a=");
		add_name(&plain, account->user);
		buf_char(&plain, ',');
	}
	buf_str(&plain, "\1auth=Bearer ");
	buf_str(&plain, secret_text(token));
	buf_str(&plain, "\1\1");
	in.data = (unsigned char *)plain.data;
	in.size = (unsigned)plain.len;
	if (!plain.overflow && gnutls_base64_encode2(&in, &out) == 0) {
		buf_add(&proof, out.data, out.size);
		buf_str(&proof, "\r\n");
		explicit_bzero(out.data, out.size);
		gnutls_free(out.data);
	}
	wipe(&plain);
	return proof;
}

static bool
say(struct imap *imap, const char *text)
{
	mailstream *wire = imap->imap->imap_stream;

	return mailstream_write(wire, text, strlen(text)) >= 0 &&
		mailstream_flush(wire) >= 0;
}

/* libetpan's code for the tagged line that has been read. */
static int
verdict(struct imap *imap)
{
	struct mailimap_response *response = NULL;
	struct mailimap_response_done *done;
	int r = mailimap_parse_response(imap->imap, &response);

	if (r != MAILIMAP_NO_ERROR)
		return r;
	done = response->rsp_resp_done;
	if (done->rsp_type != MAILIMAP_RESP_DONE_TYPE_TAGGED)
		r = MAILIMAP_ERROR_STREAM;
	else if (done->rsp_data.rsp_tagged->rsp_cond_state->rsp_type !=
		MAILIMAP_RESP_COND_STATE_OK)
		r = MAILIMAP_ERROR_LOGIN;
	mailimap_response_free(response);
	return r;
}

/*
 * Each "+" is answered: with the proof, then with what ends the exchange.  A
 * server that goes on asking is not understood.
 */
static int
converse(struct imap *imap, const char *proof, const char *end)
{
	const char *answers[] = { proof, end };
	size_t asked = 0;
	char *line;

	for (;;) {
		line = mailimap_read_line(imap->imap);
		if (line == NULL)
			return MAILIMAP_ERROR_STREAM;
		if (line[0] != '+')
			return verdict(imap);
		if (asked == HEED_COUNT(answers))
			return MAILIMAP_ERROR_PARSE;
		if (!say(imap, answers[asked++]))
			return MAILIMAP_ERROR_STREAM;
	}
}

int
imap_authenticate(struct imap *imap, const struct account *account,
	const struct secret *token)
{
	bool own = account->auth == AUTH_XOAUTH2;
	struct buf proof = proof_of(account, token);
	int r = MAILIMAP_ERROR_MEMORY;

	/* only answers to this command, "+" and BYE are to be seen */
	imap->stream->guard.quiet = true;
	if (proof.len > 0)
		r = mailimap_send_current_tag(imap->imap);
	if (proof.len > 0 && r == MAILIMAP_NO_ERROR)
		/* RFC 7628 ends a refused exchange with a ^A */
		r = say(imap, own ? "AUTHENTICATE XOAUTH2\r\n" :
			"AUTHENTICATE OAUTHBEARER\r\n") ?
			converse(imap, proof.data, own ? "\r\n" :
				"AQ==\r\n") : MAILIMAP_ERROR_STREAM;
	if (r == MAILIMAP_NO_ERROR)
		imap->imap->imap_state = MAILIMAP_STATE_AUTHENTICATED;
	wipe(&proof);
	return r;
}
