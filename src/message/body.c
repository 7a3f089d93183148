/* SPDX-License-Identifier: ISC */
/*
 * Chooses the parts that its writer wrote and makes one text of them: of
 * alternatives the plain one, unless it is empty; of a mixture all that are
 * not attachments.  Encodings are decoded by libetpan.  Never looks inside an
 * attached message, never decodes more than the limits.
 */
#include "message/parts.h"

#include <libetpan/libetpan.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "message/charset.h"
#include "message/flowed.h"
#include "message/html.h"

#define LIMIT_TEXT_PARTS 20
#define TEXT_RAW	 (LIMIT_TEXT * 4)

static int
mechanism(const char *encoding)
{
	if (strcmp(encoding, "base64") == 0)
		return MAILMIME_MECHANISM_BASE64;
	if (strcmp(encoding, "quoted-printable") == 0)
		return MAILMIME_MECHANISM_QUOTED_PRINTABLE;
	return MAILMIME_MECHANISM_8BIT;
}

char *
part_bytes(const struct part *part, const char *raw, size_t limit,
	size_t *len, bool *cut)
{
	int how = mechanism(part->encoding);
	size_t take = part->body_len, max = limit, at = 0, decoded = 0;
	char *found = NULL, *out;

	if (how != MAILMIME_MECHANISM_8BIT)
		max = limit * 3;
	if (take > max) {
		take = max;
		*cut = true;
	}
	/* libetpan reads up to a NUL in places: they go before it sees them */
	if (how == MAILMIME_MECHANISM_8BIT || take == 0) {
		*len = take;
		return mem_strn(raw + part->body, take);
	}
	if (mailmime_part_parse(raw + part->body, take, &at, how, &found,
		    &decoded) != MAILIMF_NO_ERROR || found == NULL) {
		*len = take;
		return mem_strn(raw + part->body, take);
	}
	if (decoded > limit) {
		decoded = limit;
		*cut = true;
	}
	out = mem_new(decoded + 1);
	memcpy(out, found, decoded);
	*len = decoded;
	mailmime_decoded_part_free(found);
	return out;
}

static bool
blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

static char *
read_text(struct body *body, const struct part *part, const char *raw)
{
	bool html = part_is(part, "text/html");
	size_t limit = html ? LIMIT_HTML : TEXT_RAW, len;
	char *bytes = part_bytes(part, raw, limit, &len, &body->truncated);
	char *text = charset_decode(bytes, len, part->charset, limit);
	char *made = NULL;

	free(bytes);
	if (html)
		made = html_text(text, &body->truncated);
	else if (part->flowed)
		made = flowed_read(text, part->delsp);
	if (made != NULL) {
		free(text);
		text = made;
	}
	body->has_html = body->has_html || (html && !blank(text));
	body->fixed = body->fixed || html || part->flowed;
	return text;
}

/* The nearest part above that is of that type, or PART_NONE. */
static size_t
above(const struct parts *parts, size_t i, const char *type)
{
	for (i = parts->v[i].parent; i != PART_NONE; i = parts->v[i].parent)
		if (part_is(&parts->v[i], type))
			return i;
	return PART_NONE;
}

static bool
is_text(const struct part *part)
{
	return !part->attachment && (part_is(part, "text/plain") ||
		part_is(part, "text/html") ||
		part_is(part, "text/enriched"));
}

/*
 * True when an alternative of the same multipart was taken already, or a
 * plain one with something in it stands beside this HTML.
 */
static bool
has_better(const struct parts *parts, const bool *taken, size_t i)
{
	size_t group = above(parts, i, "multipart/alternative");

	if (group == PART_NONE)
		return false;
	for (size_t k = 0; k < i; k++)
		if (taken[k] && above(parts, k, "multipart/alternative") ==
			group)
			return true;
	return false;
}

static bool
counts_as_attachment(const struct part *part)
{
	if (part_is(part, "multipart/"))
		return false;
	if (part_is(part, "application/pgp-signature") ||
	    part_is(part, "application/pkcs7-signature") ||
	    part_is(part, "application/x-pkcs7-signature") ||
	    part_is(part, "message/delivery-status") ||
	    part_is(part, "text/rfc822-headers"))
		return false;
	return part->attachment || !part_is(part, "text/");
}

void
body_choose(struct body *body, const struct parts *parts, const char *raw)
{
	struct buf out = buf_new(TEXT_RAW * 2);
	bool *taken = mem_array(parts->n, sizeof(*taken));
	size_t n_taken = 0;

	for (size_t i = 0; i < parts->n; i++) {
		const struct part *part = &parts->v[i];
		bool broken = parts->n == 1 && part_is(part, "multipart/");
		char *text;

		if (counts_as_attachment(part))
			body->attachments++;
		if ((!is_text(part) && !broken) ||
		    n_taken == LIMIT_TEXT_PARTS ||
		    has_better(parts, taken, i))
			continue;
		/* beside the notice of a bounce stands what is returned */
		if (n_taken > 0 &&
		    above(parts, i, "multipart/report") != PART_NONE)
			continue;
		text = read_text(body, part, raw);
		if (!blank(text)) {
			taken[i] = true;
			if (n_taken++ > 0)
				buf_str(&out, "\n\n");
			buf_str(&out, text);
		}
		free(text);
	}
	body->truncated = body->truncated || out.overflow;
	body->text = buf_take(&out);
	free(taken);
}
