/* SPDX-License-Identifier: ISC */
/*
 * Modified UTF-7: printable ASCII stands for itself, '&' is "&-", and all else
 * is UTF-16 in base64 between '&' and '-', with ',' for '/'.  What comes from
 * a server may be anything; what is not well-formed gives NULL.
 */
#include "mailbox/utf7.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/utf8.h"

#define NAME_LIMIT 4096

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	"abcdefghijklmnopqrstuvwxyz0123456789+,";

struct bits {
	uint32_t value;
	int n;
};

static void
put_unit(struct buf *out, struct bits *bits, uint32_t unit)
{
	bits->value = bits->value << 16 | unit;
	for (bits->n += 16; bits->n >= 6; bits->n -= 6)
		buf_char(out, digits[bits->value >> (bits->n - 6) & 63]);
	bits->value &= (1u << bits->n) - 1;
}

static void
end_shift(struct buf *out, struct bits *bits)
{
	if (bits->n > 0)
		buf_char(out, digits[bits->value << (6 - bits->n) & 63]);
	buf_char(out, '-');
	*bits = (struct bits) { 0 };
}

char *
utf7_encode(const char *name)
{
	struct buf out = buf_new(NAME_LIMIT);
	struct bits bits = { 0 };
	size_t len = strlen(name);
	bool shifted = false;
	uint32_t rune;

	for (size_t i = 0; i < len;) {
		i += utf8_next(name + i, len - i, &rune);
		if (rune >= 0x20 && rune < 0x7f) {
			if (shifted)
				end_shift(&out, &bits);
			shifted = false;
			buf_char(&out, (char)rune);
			if (rune == '&')
				buf_char(&out, '-');
			continue;
		}
		if (!shifted)
			buf_char(&out, '&');
		shifted = true;
		if (rune >= 0x10000) {
			put_unit(&out, &bits, 0xd800 + ((rune - 0x10000) >>
				10));
			rune = 0xdc00 + ((rune - 0x10000) & 0x3ff);
		}
		put_unit(&out, &bits, rune);
	}
	if (shifted)
		end_shift(&out, &bits);
	buf_str(&out, "");
	return buf_take(&out);
}

/* One UTF-16 unit; `*high` keeps the first half of a pair. */
static bool
take_unit(struct buf *out, uint32_t *high, uint32_t unit)
{
	bool low = unit >= 0xdc00 && unit < 0xe000;

	if (low != (*high != 0))
		return false;
	if (unit >= 0xd800 && unit < 0xdc00) {
		*high = unit;
		return true;
	}
	if (low)
		unit = 0x10000 + ((*high - 0xd800) << 10) + (unit - 0xdc00);
	*high = 0;
	buf_rune(out, unit);
	return unit >= 0x20;
}

/* What stands between '&' and '-'. */
static bool
take_shift(struct buf *out, const char *text, size_t len)
{
	struct bits bits = { 0 };
	uint32_t high = 0;

	for (size_t i = 0; i < len; i++) {
		const char *digit = strchr(digits, text[i]);

		if (digit == NULL)
			return false;
		bits.value = bits.value << 6 | (uint32_t)(digit - digits);
		bits.n += 6;
		if (bits.n < 16)
			continue;
		bits.n -= 16;
		if (!take_unit(out, &high, bits.value >> bits.n & 0xffff))
			return false;
		bits.value &= (1u << bits.n) - 1;
	}
	/* what is left over is padding: zeros, and less than a digit */
	return high == 0 && bits.n < 6 && bits.value == 0;
}

char *
utf7_decode(const char *wire)
{
	struct buf out = buf_new(NAME_LIMIT);

	for (const char *p = wire; *p != '\0'; p++) {
		size_t len;

		if (*p != '&') {
			if (*p < 0x20 || *p > 0x7e)
				goto broken;
			buf_char(&out, *p);
			continue;
		}
		len = strcspn(p + 1, "-");
		if (p[1 + len] != '-')
			goto broken;
		if (len == 0)
			buf_char(&out, '&');
		else if (!take_shift(&out, p + 1, len))
			goto broken;
		p += 1 + len;
	}
	if (out.overflow)
		goto broken;
	buf_str(&out, "");
	return buf_take(&out);
broken:
	buf_free(&out);
	return NULL;
}
