/* SPDX-License-Identifier: ISC */
/*
 * Decodes the finished letter for its check, by code that shares nothing with
 * what encoded it.  Trusts nothing but that the text ends in a NUL.  Knows the
 * encodings that heed writes and refuses all others.
 */
#include "outbox/letter_decode.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/mem.h"
#include "outbox/letter.h"

#define LOCAL_LONGEST 64 /* RFC 5321 section 4.5.3.1.1 */

static int
hex(char c)
{
	static const char digits[] = "0123456789ABCDEF";
	const char *found = c == '\0' ? NULL : strchr(digits, c);

	return found == NULL ? -1 : (int)(found - digits);
}

bool
letter_decode_body(const char *text, struct buf *out)
{
	const char *p = text;

	while (*p != '\0') {
		if (*p == '\r') {
			p++;
		} else if (*p != '=') {
			if ((*p < ' ' || *p > '~') && *p != '\n')
				return false;
			buf_char(out, *p++);
		} else if (p[1] == '\r' && p[2] == '\n') {
			p += 3;
		} else if (hex(p[1]) >= 0 && hex(p[2]) >= 0) {
			buf_char(out, (char)(hex(p[1]) << 4 | hex(p[2])));
			p += 3;
		} else {
			return false;
		}
	}
	return true;
}

static int
base64_digit(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* One word behind its "=?utf-8?B?"; gives where it ends, or NULL. */
static const char *
decode_word(const char *p, struct buf *out)
{
	unsigned bits = 0;
	int n = 0;

	for (; base64_digit(*p) >= 0; p++) {
		bits = (bits << 6 | (unsigned)base64_digit(*p)) & 0xffff;
		n += 6;
		if (n >= 8) {
			n -= 8;
			buf_char(out, (char)(bits >> n & 0xff));
		}
	}
	p += strspn(p, "=");
	return strncmp(p, "?=", 2) == 0 ? p + 2 : NULL;
}

bool
letter_decode_words(const char *value, struct buf *out)
{
	static const char mark[] = "=?utf-8?B?";
	const char *p = value;

	while (*p != '\0') {
		if (strncmp(p, "=?", 2) != 0) {
			buf_char(out, *p++);
			continue;
		}
		if (strncasecmp(p, mark, strlen(mark)) != 0)
			return false;
		p = decode_word(p + strlen(mark), out);
		if (p == NULL)
			return false;
		/* the space between two of them is not shown */
		if (strncmp(p + strspn(p, " "), "=?", 2) == 0)
			p += strspn(p, " ");
	}
	return true;
}

static bool
in_local(char c)
{
	return isalnum((unsigned char)c) ||
		(c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~.", c) != NULL);
}

static const char *
among(const struct strv *foreign, const char *address, const char *recipient)
{
	if (strcasecmp(recipient, address) == 0)
		return NULL;
	for (size_t i = 0; i < foreign->n; i++)
		if (strcasecmp(foreign->v[i], address) == 0)
			return foreign->v[i];
	return NULL;
}

/*
 * Is the address around `at` one of them?  Quotes and '=' may belong to an
 * address but mostly stand before one, so each such start is tried.
 */
static const char *
foreign_at(const char *text, size_t at, const char *recipient,
	const struct strv *foreign)
{
	size_t start = at, end = at + 1;
	const char *found = NULL;

	while (start > 0 && at - start < LOCAL_LONGEST &&
	       in_local(text[start - 1]))
		start--;
	while (isalnum((unsigned char)text[end]) || text[end] == '-' ||
	       (text[end] == '.' && isalnum((unsigned char)text[end + 1])))
		end++;
	for (size_t i = start; i < at && found == NULL; i++) {
		char *address;

		if (i > start && (isalnum((unsigned char)text[i - 1]) ||
				  strchr(".-_+", text[i - 1]) != NULL))
			continue;
		address = mem_strn(text + i, end - i);
		found = among(foreign, address, recipient);
		free(address);
	}
	return found;
}

const char *
letter_foreign(const char *text, const char *recipient,
	const struct strv *foreign)
{
	const char *found = NULL;

	for (size_t i = 0; text[i] != '\0' && found == NULL; i++)
		if (text[i] == '@')
			found = foreign_at(text, i, recipient, foreign);
	return found;
}

char *
letter_words(const char *raw, size_t len)
{
	static const char plain[] = "\r\nContent-Type: text/plain;"
		" charset=utf-8";
	const char *end = memmem(raw, len, "\r\n\r\n", 4), *type;
	struct buf words = buf_new(LIMIT_LETTER);
	bool ok = end != NULL;

	if (ok) {
		type = memmem(raw, (size_t)(end - raw), plain, strlen(plain));
		ok = type != NULL && letter_decode_body(end + 4, &words) &&
			!words.overflow;
	}
	if (ok)
		return buf_take(&words);
	buf_free(&words);
	return NULL;
}
