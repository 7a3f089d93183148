/* SPDX-License-Identifier: ISC */
/*
 * Chooses the parts that its writer wrote and makes one text of them: of
 * alternatives the plain one, unless it is empty; of a mixture all that are
 * not attachments.  Base64 is decoded by libetpan.  Never looks inside an
 * attached message, never decodes more than the limits.
 */
#include "message/parts.h"

#include <libetpan/libetpan.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
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
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/*
 * Undoes quoted-printable.  Its own, since libetpan takes any two bytes behind
 * a '=' for digits: "= 500" lost its first two signs, and programs name this
 * encoding without using it.
 */
static char *
quoted_printable(const char *p, size_t len, size_t *out_len)
{
	char *out = mem_new(len + 1);

	*out_len = 0;
	for (size_t i = 0; i < len; i++) {
		size_t end = i + 1;

		if (p[i] == '=' && i + 2 < len && hex(p[i + 1]) >= 0 &&
		    hex(p[i + 2]) >= 0) {
			out[(*out_len)++] = (char)(hex(p[i + 1]) * 16 +
				hex(p[i + 2]));
			i += 2;
			continue;
		}
		while (p[i] == '=' && end < len && (p[end] == ' ' ||
			       p[end] == '\t' || p[end] == '\r'))
			end++;
		if (p[i] == '=' && (end >= len || p[end] == '\n'))
			i = end; /* the line goes on */
		else
			out[(*out_len)++] = p[i];
	}
	return out;
}

char *
part_bytes(const struct part *part, const char *raw, size_t limit,
	size_t *len, bool *cut)
{
	bool base64 = strcmp(part->encoding, "base64") == 0;
	bool quoted = strcmp(part->encoding, "quoted-printable") == 0;
	size_t take = part->body_len, max = limit, at = 0, decoded = 0;
	char *found = NULL, *out;

	if (base64 || quoted)
		max = limit * 3;
	if (take > max) {
		take = max;
		*cut = true;
	}
	if (quoted) {
		out = quoted_printable(raw + part->body, take, &decoded);
	} else if (base64 && take > 0 && mailmime_part_parse(raw + part->body,
			take, &at, MAILMIME_MECHANISM_BASE64, &found,
			&decoded) == MAILIMF_NO_ERROR && found != NULL) {
		out = mem_strn(found, decoded);
		mailmime_decoded_part_free(found);
	} else {
		decoded = take;
		out = mem_strn(raw + part->body, take);
	}
	if (decoded > limit) {
		decoded = limit;
		*cut = true;
	}
	*len = decoded;
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

/*
 * True for text that people write: of what kind nobody knows, it is read as
 * plain (RFC 2046 section 4.1.4).  These are known, and are for programs.
 */
static bool
for_people(const struct part *part)
{
	static const char *const others[] = { "text/calendar", "text/css",
		"text/csv", "text/directory", "text/javascript",
		"text/rfc822-headers", "text/rtf", "text/tab-separated-values",
		"text/vcard", "text/watch-html", "text/x-amp-html",
		"text/x-vcard", "text/xml" };

	for (size_t i = 0; i < HEED_COUNT(others); i++)
		if (part_is(part, others[i]))
			return false;
	return part_is(part, "text/");
}

/* What a reader sees as the text; a body that stands alone may have a name. */
static bool
is_text(const struct parts *parts, const struct part *part)
{
	/* a multipart whose parts cannot be found */
	if (part_is(part, "multipart/"))
		return part->body_len > 0;
	return (!part->attachment || parts->n == 1) && for_people(part);
}

/* The child of `group` in which part `i` stands, or PART_NONE. */
static size_t
branch(const struct parts *parts, size_t i, size_t group)
{
	while (i != PART_NONE && parts->v[i].parent != group)
		i = parts->v[i].parent;
	return i;
}

/* True when another alternative to part `i` was taken already. */
static bool
has_better(const struct parts *parts, const bool *taken, size_t i)
{
	for (size_t child = i, group = parts->v[i].parent;
	     group != PART_NONE;
	     child = group, group = parts->v[group].parent) {
		if (!part_is(&parts->v[group], "multipart/alternative"))
			continue;
		for (size_t k = 0; k < i; k++) {
			size_t other = taken[k] ? branch(parts, k, group) :
				PART_NONE;

			if (other != PART_NONE && other != child)
				return true;
		}
	}
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
		char *text;

		if (counts_as_attachment(part))
			body->attachments++;
		if (!is_text(parts, part) || n_taken == LIMIT_TEXT_PARTS ||
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
