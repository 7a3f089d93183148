/* SPDX-License-Identifier: ISC */
/*
 * A session with an IMAP server: connect, greeting, TLS, login, end; and what
 * libetpan's answers mean.  Trusts nothing said before TLS.  After anything
 * that leaves the place in the protocol unknown the session is dead.
 */
#include "mailbox/imap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/mem.h"

#define GOODBYE_MS 1000

bool
imap_begin(struct imap *imap, size_t line_limit, size_t literal_limit,
	struct problem *problem)
{
	if (imap->dead) {
		problem_set(problem, "account %s: the connection to %s is lost",
			imap->account, imap->host);
		return false;
	}
	guard_command(&imap->stream->guard, line_limit, literal_limit);
	stream_deadline(imap->stream, imap->milliseconds);
	return true;
}

/* Does the last tag that came belong to the command in hand? */
static bool
is_answer(const struct imap *imap)
{
	char tag[16];

	snprintf(tag, sizeof(tag), "%d", imap->imap->imap_tag);
	return strcmp(imap->stream->guard.tag, tag) == 0;
}

/* Why the place in the protocol is lost. */
static enum outcome
lost(struct imap *imap, const char *doing, struct problem *problem)
{
	const struct stream *stream = imap->stream;
	const struct guard *guard = &stream->guard;
	const char *why = "its answer cannot be understood";

	imap->dead = true;
	if (stream->timed_out)
		why = "it did not answer in time";
	else if (guard->fault != GUARD_OK)
		why = guard_fault_text(guard->fault);
	else if (guard->bye)
		why = guard->text[0] != '\0' ? guard->text : "it said BYE";
	else if (stream->closed)
		why = "it closed the connection";
	else if (guard->tag[0] != '\0' && !is_answer(imap))
		why = "it answered another command";
	problem_set(problem, "account %s: %s: %s: %s", imap->account, doing,
		imap->host, why);
	return RETRY;
}

/* A NO for now (RFC 5530). */
static bool
may_pass(const char *code)
{
	static const char *const codes[] = { "UNAVAILABLE", "INUSE", "LIMIT",
		"SERVERBUG", "OVERQUOTA" };

	for (size_t i = 0; i < HEED_COUNT(codes); i++)
		if (strcasecmp(code, codes[i]) == 0)
			return true;
	return false;
}

enum outcome
imap_outcome(struct imap *imap, int r, const char *doing,
	struct problem *problem)
{
	const struct guard *guard = &imap->stream->guard;

	switch (r) {
	case MAILIMAP_NO_ERROR:
	case MAILIMAP_NO_ERROR_AUTHENTICATED:
	case MAILIMAP_NO_ERROR_NON_AUTHENTICATED:
		return DONE;
	case MAILIMAP_ERROR_BAD_STATE:
	case MAILIMAP_ERROR_STREAM:
	case MAILIMAP_ERROR_PARSE:
	case MAILIMAP_ERROR_CONNECTION_REFUSED:
	case MAILIMAP_ERROR_MEMORY:
	case MAILIMAP_ERROR_FATAL:
	case MAILIMAP_ERROR_DONT_ACCEPT_CONNECTION:
	case MAILIMAP_ERROR_NEEDS_MORE_DATA:
		return lost(imap, doing, problem);
	default:
		break;
	}
	/* libetpan has one code for BAD and for a wrong tag */
	if (guard->bye || !is_answer(imap))
		return lost(imap, doing, problem);
	problem_set(problem, "account %s: %s: %s refused: %s", imap->account,
		doing, imap->host, guard->text[0] != '\0' ? guard->text :
		"without a word");
	return may_pass(guard->code) ? RETRY : REFUSED;
}

static void
note_step(const struct imap *imap, enum opening_step step)
{
	if (imap->stream->opening != NULL)
		imap->stream->opening->step = step;
}

static int
login(struct imap *imap, const struct account *account,
	const struct secret *password)
{
	if (account->auth != AUTH_PASSWORD && password != NULL)
		return imap_authenticate(imap, account, password);
	return mailimap_login(imap->imap, account->user,
		password == NULL ? "" : secret_text(password));
}

enum outcome
imap_login(struct imap *imap, const struct account *account,
	const struct secret *password, struct problem *problem)
{
	bool token = account->auth != AUTH_PASSWORD;
	enum outcome outcome;
	mailstream *wire;

	if (!imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		return RETRY;
	note_step(imap, OPENING_LOGIN);
	outcome = imap_outcome(imap, login(imap, account, password),
		"logging in", problem);
	/* libetpan has put the password into its buffer for writing */
	wire = imap->imap->imap_stream;
	if (wire != NULL && wire->write_buffer != NULL)
		explicit_bzero(wire->write_buffer, wire->buffer_max_size);
	if (outcome == REFUSED) {
		const char *text = imap->stream->guard.text;

		problem_set(problem, "account %s: %s refused the login%s%s%s: "
			"check %s", imap->account, imap->host,
			text[0] != '\0' ? " (" : "", text,
			text[0] != '\0' ? ")" : "", token ?
			"user, and what the access token is for" :
			"user and password");
	}
	return outcome == REFUSED && !token ? BROKEN : outcome;
}

static enum outcome
start_tls(struct imap *imap, const struct account *account,
	struct problem *problem)
{
	enum outcome outcome;
	int r;

	if (!imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		return RETRY;
	note_step(imap, OPENING_TLS);
	r = mailimap_starttls(imap->imap);
	/*
	 * Words from before TLS, kept for after it (CVE-2020-15953); a patched
	 * libetpan calls what it has seen of them a refusal.
	 */
	if ((r == MAILIMAP_NO_ERROR || r == MAILIMAP_ERROR_STARTTLS) &&
		(imap->imap->imap_stream->read_buffer_len != 0 ||
			guard_holds(&imap->stream->guard))) {
		problem_set(problem, "account %s: %s sent bytes before TLS "
			"began: somebody may be in between", imap->account,
			imap->host);
		return BROKEN;
	}
	outcome = imap_outcome(imap, r, "starting TLS", problem);
	if (outcome == REFUSED) {
		problem_set(problem, "account %s: %s offers no STARTTLS: use "
			"tls = \"implicit\"", imap->account, imap->host);
		return BROKEN;
	}
	return outcome != DONE ? outcome : stream_start_tls(imap->stream,
		account->host, account->ca_file, problem);
}

static enum outcome
greet(struct imap *imap, struct problem *problem)
{
	mailstream *wire = stream_mailstream(imap->stream);
	int r;

	if (wire == NULL || !imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		return RETRY;
	note_step(imap, OPENING_GREETING);
	r = mailimap_connect(imap->imap, wire);
	if (imap->stream->opening != NULL &&
		(r == MAILIMAP_NO_ERROR_AUTHENTICATED ||
			r == MAILIMAP_NO_ERROR_NON_AUTHENTICATED))
		imap->stream->opening->greeted = true;
	if (r == MAILIMAP_NO_ERROR_AUTHENTICATED) {
		/* nobody knows as whom */
		problem_set(problem, "account %s: %s says that we are logged "
			"in before we are", imap->account, imap->host);
		return BROKEN;
	}
	return imap_outcome(imap, r, "connecting", problem);
}

/* Who looks without a password must not try a wrong one. */
static bool
stops_here(struct imap *imap)
{
	struct opening *opening = imap->stream->opening;

	if (opening == NULL || !opening->stop_before_login)
		return false;
	opening->step = OPENING_LOGIN;
	imap_offers(imap, &opening->offers, NULL);
	return true;
}

static enum outcome
begin_session(struct imap *imap, const struct account *account,
	const struct secret *password, struct problem *problem)
{
	enum outcome outcome = DONE;

	if (account->tls == TLS_NONE && !stream_is_loopback(imap->stream)) {
		problem_set(problem, "account %s: tls = \"none\" is for "
			"servers on this machine only", imap->account);
		return BROKEN;
	}
	if (account->tls == TLS_IMPLICIT)
		outcome = stream_start_tls(imap->stream, account->host,
			account->ca_file, problem);
	if (outcome == DONE)
		outcome = greet(imap, problem);
	if (outcome == DONE && account->tls == TLS_STARTTLS)
		outcome = start_tls(imap, account, problem);
	if (outcome == DONE && !stops_here(imap))
		outcome = imap_login(imap, account, password, problem);
	return outcome;
}

static void
session_close(void *state)
{
	struct imap *imap = state;

	if (imap->imap != NULL && imap->imap->imap_stream != NULL &&
		!imap->dead && imap->stream != NULL) {
		guard_command(&imap->stream->guard, LIMIT_IMAP_LINE, 0);
		stream_deadline(imap->stream, GOODBYE_MS);
		mailimap_logout(imap->imap);
	}
	/* mailimap_free() would say goodbye, and wait for the answer */
	if (imap->imap != NULL && imap->imap->imap_stream != NULL) {
		mailstream_close(imap->imap->imap_stream);
		imap->imap->imap_stream = NULL;
	}
	if (imap->imap != NULL)
		mailimap_free(imap->imap);
	stream_free(&imap->stream);
	for (size_t i = 0; i < imap->n_folders; i++) {
		free(imap->folders[i].raw);
		free(imap->folders[i].name);
	}
	free(imap->folders);
	free(imap->opened);
	strv_free(&imap->seen);
	free(imap->extents);
	free(imap->listed_in);
	listing_free(&imap->listed);
	free(imap->account);
	free(imap->host);
	free(imap);
}

/* Who asked is not there any more when the session goes on. */
static void
note_end(struct imap *imap)
{
	struct opening *opening = imap->stream->opening;

	imap->stream->opening = NULL;
	if (opening == NULL)
		return;
	opening->step = OPENING_DONE;
	imap_offers(imap, &opening->offers, NULL);
}

static void *
session_open(const struct account *account, const struct secret *password,
	struct opening *opening, enum outcome *outcome,
	struct problem *problem)
{
	struct imap *imap = mem_new(sizeof(*imap));
	int port = account->port != 0 ? account->port :
		account->tls == TLS_IMPLICIT ? 993 : 143;

	imap->account = mem_str(account->name);
	imap->host = mem_str(account->host);
	imap->milliseconds = account->command_seconds * 1000;
	imap->imap = mailimap_new(0, NULL);
	imap->stream = stream_connect(account->host, port, imap->milliseconds,
		opening, outcome, problem);
	if (imap->stream != NULL && imap->imap != NULL) {
		stream_deadline(imap->stream, imap->milliseconds);
		*outcome = begin_session(imap, account, password, problem);
		if (*outcome == DONE && !(opening != NULL &&
			opening->stop_before_login)) {
			note_end(imap);
			return imap;
		}
	} else if (imap->imap == NULL) {
		*outcome = RETRY;
	}
	imap->dead = true;
	session_close(imap);
	return NULL;
}

const struct driver driver_imap = {
	.open = session_open,
	.close = session_close,
	.list = imap_list,
	.fetch = imap_fetch,
	.append = imap_append,
	.mark = imap_mark,
	.search_header = imap_search_header,
	.idle = imap_idle,
	.special = imap_special,
	.folders = imap_folder_names,
};
