/* SPDX-License-Identifier: ISC */
/*
 * Decoding and cleaning of UTF-8.  Everything is bounded by the length given;
 * a broken byte costs one replacement character and never more than itself.
 */
#include "base/utf8.h"

#include <string.h>

#include "base/buf.h"

size_t
utf8_next(const char *text, size_t len, uint32_t *rune)
{
	const unsigned char *p = (const unsigned char *)text;
	uint32_t value, least;
	size_t more;

	*rune = UTF8_REPLACEMENT;
	if (len == 0)
		return 0;
	if (p[0] < 0x80) {
		*rune = p[0];
		return 1;
	}
	if (p[0] >= 0xc2 && p[0] <= 0xdf) {
		more = 1, value = p[0] & 0x1f, least = 0x80;
	} else if (p[0] >= 0xe0 && p[0] <= 0xef) {
		more = 2, value = p[0] & 0x0f, least = 0x800;
	} else if (p[0] >= 0xf0 && p[0] <= 0xf4) {
		more = 3, value = p[0] & 0x07, least = 0x10000;
	} else {
		return 1;
	}
	if (len <= more)
		return 1;
	for (size_t i = 1; i <= more; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 1;
		value = value << 6 | (p[i] & 0x3f);
	}
	if (value < least || value > 0x10ffff ||
	    (value >= 0xd800 && value <= 0xdfff))
		return 1;
	*rune = value;
	return more + 1;
}

size_t
utf8_put(uint32_t rune, char out[4])
{
	if (rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff))
		rune = UTF8_REPLACEMENT;
	if (rune < 0x80) {
		out[0] = (char)rune;
		return 1;
	}
	if (rune < 0x800) {
		out[0] = (char)(0xc0 | rune >> 6);
		out[1] = (char)(0x80 | (rune & 0x3f));
		return 2;
	}
	if (rune < 0x10000) {
		out[0] = (char)(0xe0 | rune >> 12);
		out[1] = (char)(0x80 | (rune >> 6 & 0x3f));
		out[2] = (char)(0x80 | (rune & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | rune >> 18);
	out[1] = (char)(0x80 | (rune >> 12 & 0x3f));
	out[2] = (char)(0x80 | (rune >> 6 & 0x3f));
	out[3] = (char)(0x80 | (rune & 0x3f));
	return 4;
}

bool
utf8_valid(const char *text, size_t len)
{
	uint32_t rune;

	for (size_t i = 0, step; i < len; i += step) {
		step = utf8_next(text + i, len - i, &rune);
		/* the real U+FFFD takes three bytes, a broken one takes 1 */
		if (rune == UTF8_REPLACEMENT && step == 1)
			return false;
	}
	return true;
}

static bool
control(uint32_t rune)
{
	return rune < 0x20 || (rune >= 0x7f && rune < 0xa0);
}

/* marks that turn the direction of the text around them */
static bool
bidi(uint32_t rune)
{
	return (rune >= 0x202a && rune <= 0x202e) ||
		(rune >= 0x2066 && rune <= 0x2069) || rune == 0x200e ||
		rune == 0x200f || rune == 0x061c;
}

char *
utf8_clean(const char *text, size_t len)
{
	/* a broken byte becomes three */
	struct buf out = buf_new(len * 3);
	uint32_t rune;

	for (size_t i = 0, step; i < len; i += step) {
		step = utf8_next(text + i, len - i, &rune);
		if (rune == '\r') {
			if (i + 1 >= len || text[i + 1] != '\n')
				buf_char(&out, '\n');
		} else if (rune == '\n' || rune == '\t' || !control(rune)) {
			buf_rune(&out, rune);
		}
	}
	return buf_take(&out);
}

char *
utf8_line(const char *text, size_t limit)
{
	struct buf out = buf_new(limit);
	size_t len = strlen(text), kept = 0;
	uint32_t rune;
	char bytes[4];

	for (size_t i = 0, step; i < len; i += step) {
		step = utf8_next(text + i, len - i, &rune);
		if (control(rune) || bidi(rune) || rune == 0x2028 ||
		    rune == 0x2029)
			rune = ' ';
		buf_add(&out, bytes, utf8_put(rune, bytes));
		if (out.overflow)
			break;
		if (limit >= 3 && out.len <= limit - 3)
			kept = out.len;
	}
	if (out.overflow && limit >= 3) {
		out.overflow = false;
		out.len = kept;
		buf_str(&out, "...");
	}
	return buf_take(&out);
}

/* Columns of one code point: East Asian wide ranges, combining marks. */
static size_t
columns(uint32_t r)
{
	if ((r >= 0x300 && r <= 0x36f) || (r >= 0x200b && r <= 0x200f) ||
	    (r >= 0xfe00 && r <= 0xfe0f) || r == 0xfeff)
		return 0;
	if ((r >= 0x1100 && r <= 0x115f) || (r >= 0x2e80 && r <= 0xa4cf) ||
	    (r >= 0xac00 && r <= 0xd7a3) || (r >= 0xf900 && r <= 0xfaff) ||
	    (r >= 0xfe30 && r <= 0xfe6f) || (r >= 0xff00 && r <= 0xff60) ||
	    (r >= 0xffe0 && r <= 0xffe6) || (r >= 0x1f300 && r <= 0x1faff) ||
	    (r >= 0x20000 && r <= 0x3fffd))
		return 2;
	return 1;
}

size_t
utf8_width(const char *text)
{
	size_t len = strlen(text), width = 0;
	uint32_t rune;

	for (size_t i = 0; i < len;) {
		i += utf8_next(text + i, len - i, &rune);
		width += columns(rune);
	}
	return width;
}

size_t
utf8_fit(const char *text, size_t wanted)
{
	size_t len = strlen(text), width = 0, i = 0;
	uint32_t rune;

	while (i < len) {
		size_t step = utf8_next(text + i, len - i, &rune);

		if (width + columns(rune) > wanted)
			break;
		width += columns(rune);
		i += step;
	}
	return i;
}
