/* SPDX-License-Identifier: ISC */
/*
 * A server that refuses a login may repeat what it was told.  What goes on to
 * logs and to the database is searched for the secret: as it is, as LOGIN
 * quotes it, in base64 as AUTH codes it, and cut at the end of the text.
 */
#include "base/secret.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#define HIDDEN	    "(what was said here held the password)"
#define CUT_LEAST   4 /* bytes of it at the end of a text that was cut */
#define CODED_LEAST 8

/* Holds all of it, or its beginning at the very end. */
static bool
holds(const char *bytes, size_t len, const char *secret)
{
	size_t all = strlen(secret);

	if (all == 0)
		return false;
	if (memmem(bytes, len, secret, all) != NULL)
		return true;
	for (size_t part = all < len ? all : len; part >= CUT_LEAST; part--)
		if (memcmp(bytes + len - part, secret, part) == 0)
			return true;
	return false;
}

/* Without backslashes, in a string of its own that the caller frees. */
static char *
unquoted(const char *text)
{
	char *out = mem_str(text), *to = out;

	for (const char *p = text; *p != '\0'; p++)
		if (*p != '\\')
			*to++ = *p;
	*to = '\0';
	return out;
}

static void
discard(char *text, size_t len)
{
	explicit_bzero(text, len);
	free(text);
}

/* Of a digit of base64 (RFC 4648); -1: it is none. */
static int
digit(char c)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"abcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = c == '\0' ? NULL : strchr(digits, c);

	return at == NULL ? -1 : (int)(at - digits);
}

/* What `n` digits say; `out` has room for as many bytes. */
static size_t
decode(const char *text, size_t n, char *out)
{
	unsigned long bits = 0;
	size_t len = 0;
	int held = 0;

	for (size_t i = 0; i < n; i++) {
		bits = (bits << 6 | (unsigned long)digit(text[i])) & 0xffffff;
		held += 6;
		if (held >= 8) {
			held -= 8;
			out[len++] = (char)(bits >> held & 0xff);
		}
	}
	return len;
}

static bool
holds_coded(const char *text, const char *secret)
{
	size_t room = strlen(text) + 1;
	char *bytes = mem_array(room, 1);
	bool found = false;

	for (const char *p = text; *p != '\0' && !found;) {
		size_t n = 0;

		while (digit(p[n]) >= 0)
			n++;
		if (n >= CODED_LEAST)
			found = holds(bytes, decode(p, n, bytes), secret);
		p += n == 0 ? 1 : n;
	}
	discard(bytes, room);
	return found;
}

bool
secret_hide(const struct secret *secret, char *text, size_t size)
{
	const char *plain = secret == NULL ? "" : secret_text(secret);
	char *said = unquoted(text), *bare = unquoted(plain);
	bool found = holds(text, strlen(text), plain) ||
		holds(said, strlen(said), bare) || holds_coded(text, plain);

	discard(said, strlen(said));
	discard(bare, strlen(bare));
	if (found)
		snprintf(text, size, "%s", HIDDEN);
	return found;
}
