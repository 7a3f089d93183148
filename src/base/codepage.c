/* SPDX-License-Identifier: ISC */
/*
 * ICU reads the bytes and stops at the first that means nothing.  Windows-125x
 * has a few of these, which ICU takes for C1 controls; no text has those.
 */
#include "base/codepage.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unicode/ucnv.h>

#include "base/mem.h"
#include "base/utf8.h"

#define LINE_FEED 10
#define BOM	  "\xef\xbb\xbf"

static bool
has_letters_beyond_ascii(const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)bytes[i] >= 0x80)
			return true;
	return false;
}

/* On which line the first control character stands; 0: there is none. */
static size_t
control_line(const char *text, size_t len)
{
	size_t line = 1, used;
	uint32_t rune;

	for (size_t at = 0; at < len; at += used) {
		used = utf8_next(text + at, len - at, &rune);
		if (rune == LINE_FEED)
			line++;
		else if ((rune < ' ' && rune != '\t' && rune != '\r') ||
			(rune >= 0x7f && rune < 0xa0))
			return line;
	}
	return 0;
}

/* The line that is not UTF-8, in text of which one is. */
static size_t
broken_line(const char *text, size_t len)
{
	size_t line = 1;

	while (len > 0) {
		const char *end = memchr(text, LINE_FEED, len);
		size_t part = end == NULL ? len : (size_t)(end - text) + 1;

		if (!utf8_valid(text, part))
			break;
		text += part;
		len -= part;
		line++;
	}
	return line;
}

/* NULL: ICU could not; the caller frees. */
static char *
decode(const char *bytes, size_t len, const char *charset, size_t *out_len)
{
	UErrorCode code = U_ZERO_ERROR;
	UConverter *from = ucnv_open(charset, &code);
	UConverter *to = ucnv_open("UTF-8", &code);
	size_t room = len * 3 + 1; /* what one byte can become */
	char *out = mem_new(room), *at = out;
	const char *in = bytes;

	if (U_SUCCESS(code))
		ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL,
			NULL, &code);
	if (U_SUCCESS(code))
		ucnv_convertEx(to, from, &at, out + room - 1, &in, bytes + len,
			NULL, NULL, NULL, NULL, true, true, &code);
	if (U_FAILURE(code))
		mem_free(&out);
	else
		*at = '\0';
	*out_len = out == NULL ? 0 : (size_t)(at - out);
	ucnv_close(from);
	ucnv_close(to);
	return out;
}

char *
codepage_utf8(const char *bytes, size_t len, const char *charset,
	struct problem *problem)
{
	bool utf8 = strcasecmp(charset, "UTF-8") == 0;
	char *out = NULL;
	size_t line;

	if (len >= 3 && memcmp(bytes, BOM, 3) == 0) {
		bytes += 3;
		len -= 3;
	}
	if (utf8 && !utf8_valid(bytes, len)) {
		problem_set(problem, "line %zu is not UTF-8", broken_line(
			bytes, len));
		return NULL;
	}
	if (!utf8 && has_letters_beyond_ascii(bytes, len) &&
	    utf8_valid(bytes, len)) {
		problem_set(problem, "it is UTF-8, not %s", charset);
		return NULL;
	}
	if (utf8)
		out = mem_strn(bytes, len);
	else
		out = decode(bytes, len, charset, &len);
	if (out == NULL) {
		problem_set(problem, "it is not %s", charset);
		return NULL;
	}
	line = control_line(utf8 ? bytes : out, len);
	if (line == 0)
		return out;
	problem_set(problem, "it is not text in %s: line %zu holds a control"
		" character", charset, line);
	mem_free(&out);
	return NULL;
}
