/* SPDX-License-Identifier: ISC */
/*
 * A number with separators, and a currency beside it.  ICU parses numbers of
 * one locale that is known; here the writer's is not, and "1.250" and "1,250"
 * must be told apart from what stands around them: the last separator is the
 * decimal one when one, two or no digits ("-", "–") follow it, or when it is
 * another than the ones before; three digits make it one of thousands.
 */
#include "signals/amounts.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/currency.h"
#include "base/mem.h"
#include "base/utf8.h"

#define DIGITS_MAX 15 /* a figure beyond is no amount */

static const struct {
	const char *sign, *currency;
} signs[] = {
	{ "eur", "EUR" }, { "euro", "EUR" }, { "euros", "EUR" },
	{ "\xe2\x82\xac", "EUR" }, { "usd", "USD" }, { "us$", "USD" },
	{ "$", "USD" }, { "gbp", "GBP" }, { "\xc2\xa3", "GBP" },
	{ "sek", "SEK" }, { "nok", "NOK" }, { "dkk", "DKK" },
	{ "isk", "ISK" }, { "pln", "PLN" }, { "z\xc5\x82", "PLN" },
	{ "zl", "PLN" }, { "czk", "CZK" }, { "k\xc4\x8d", "CZK" },
	{ "k\xc4\x8c", "CZK" }, { "kc", "CZK" }, { "chf", "CHF" },
	{ "sfr", "CHF" }, { "fr.", "CHF" }, { "huf", "HUF" },
	{ "ft", "HUF" }, { "ron", "RON" }, { "bgn", "BGN" },
	{ "jpy", "JPY" }, { "\xc2\xa5", "JPY" }, { "cad", "CAD" },
	{ "aud", "AUD" }, { "inr", "INR" }, { "\xe2\x82\xb9", "INR" },
	{ "kwd", "KWD" }, { "mxn", "MXN" },
	{ "kr", "" }, { "kronor", "" }, { "kroner", "" }, { "kr.", "" },
};

static const struct {
	const char *country, *currency;
} kronor[] = {
	{ "SE", "SEK" }, { "NO", "NOK" }, { "DK", "DKK" }, { "IS", "ISK" },
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Bytes of a blank, also of one that does not break; 0: none. */
static size_t
blank(const char *text, size_t len)
{
	if (len > 0 && text[0] == ' ')
		return 1;
	if (len > 1 && memcmp(text, "\xc2\xa0", 2) == 0)
		return 2;
	return len > 2 && memcmp(text, "\xe2\x80\xaf", 3) == 0 ? 3 : 0;
}

/* The currency that begins at the text; `*bytes` is its length. */
static const char *
sign_at(const char *text, size_t len, const char *country, size_t *bytes)
{
	const char *found = NULL;

	*bytes = 0;
	for (size_t i = 0; i < HEED_COUNT(signs); i++) {
		size_t n = strlen(signs[i].sign);
		bool letter = (signs[i].sign[n - 1] | 0x20) >= 'a' &&
			(signs[i].sign[n - 1] | 0x20) <= 'z';

		if (n > len || n <= *bytes ||
		    strncasecmp(text, signs[i].sign, n) != 0)
			continue;
		/* "kr" of "krok" is none */
		if (letter && n < len && ((unsigned char)text[n] >= 0x80 ||
		    ((text[n] | 0x20) >= 'a' && (text[n] | 0x20) <= 'z')) &&
		    blank(text + n, len - n) == 0)
			continue;
		found = signs[i].currency;
		*bytes = n;
	}
	if (found == NULL || found[0] != '\0' || country == NULL)
		return found;
	for (size_t i = 0; i < HEED_COUNT(kronor); i++)
		if (strcmp(kronor[i].country, country) == 0)
			return kronor[i].currency;
	return found;
}

struct figure {
	int64_t whole, part;
	int part_digits;
	size_t len; /* bytes; 0: it is no figure of money */
};

/* Does a group of exactly three digits begin here? */
static bool
three_digits(const char *text, size_t len)
{
	return len >= 3 && is_digit(text[0]) && is_digit(text[1]) &&
		is_digit(text[2]) && (len == 3 || !is_digit(text[3]));
}

/* ",50", ".5", ",-": the part behind the last separator, where it is one. */
static void
decimals(const char *text, size_t len, struct figure *f)
{
	size_t i = 1;

	if (f->len + 1 >= len || strchr(".,", text[f->len]) == NULL)
		return;
	text += f->len;
	len -= f->len;
	if (text[1] == '-') {
		f->len += 2;
		return;
	}
	while (i < len && i <= 3 && is_digit(text[i]))
		i++;
	/* "12.11." is a day, "3.141" has more than cents */
	if (i == 1 || i > 3 || (i < len && (is_digit(text[i]) ||
	    (text[i] == '.' && i + 1 < len && is_digit(text[i + 1])))))
		return;
	for (size_t k = 1; k < i; k++)
		f->part = f->part * 10 + (text[k] - '0');
	f->part_digits = (int)i - 1;
	f->len += i;
}

static struct figure
figure_at(const char *text, size_t len)
{
	struct figure f = { 0 };
	char group = 0;
	int digits = 0;

	while (f.len < len && is_digit(text[f.len]) && digits++ <= DIGITS_MAX)
		f.whole = f.whole * 10 + (text[f.len++] - '0');
	if (digits > 3)
		group = 'x'; /* "1250": no groups any more */
	for (;;) {
		size_t step = f.len < len ? blank(text + f.len, len - f.len) :
			0;
		char mark = f.len >= len ? 0 : step > 0 ? ' ' : text[f.len];

		if (mark == 0 || strchr(" .,'", mark) == NULL ||
		    (group != 0 && group != mark))
			break;
		step = step > 0 ? step : 1;
		if (!three_digits(text + f.len + step, len - f.len - step))
			break;
		group = mark;
		for (size_t i = 0; i < 3; i++)
			f.whole = f.whole * 10 +
				(text[f.len + step + i] - '0');
		f.len += step + 3;
		digits += 3;
		if (digits > DIGITS_MAX)
			return (struct figure) { 0 };
	}
	decimals(text, len, &f);
	if (digits > DIGITS_MAX || (f.len < len && (is_digit(text[f.len]) ||
	    strchr("/:%", text[f.len]) != NULL)))
		f.len = 0;
	/* "2026-11-26", "12.11.2026" */
	if (f.len + 1 < len && strchr("-.", text[f.len]) != NULL &&
	    is_digit(text[f.len + 1]))
		f.len = 0;
	return f;
}

static int64_t
minor_of(const struct figure *f, const char *currency)
{
	int digits = currency_digits(currency);
	int64_t value = f->whole, part = f->part;

	for (int i = 0; i < digits; i++)
		value *= 10;
	for (int i = f->part_digits; i < digits; i++)
		part *= 10;
	for (int i = digits; i < f->part_digits; i++)
		part /= 10;
	return value + part;
}

static size_t
skip_digits(const char *text, size_t len)
{
	size_t n = 0;

	while (n < len && (is_digit(text[n]) ||
		(n > 0 && strchr("-./:", text[n]) != NULL)))
		n++;
	return n;
}

size_t
amount_read(const char *text, size_t len, size_t reach, const char *country,
	struct amount *out)
{
	const char *before = NULL;

	*out = (struct amount) { 0 };
	for (size_t i = 0; i < len && i < reach;) {
		size_t bytes, gap;
		const char *currency;
		struct figure f;

		if (!is_digit(text[i])) {
			const char *sign = sign_at(text + i, len - i, country,
				&bytes);
			uint32_t r;

			if (sign != NULL)
				before = sign;
			else if (blank(text + i, len - i) == 0)
				before = NULL;
			i += sign != NULL ? bytes :
				utf8_next(text + i, len - i, &r);
			continue;
		}
		f = figure_at(text + i, len - i);
		if (f.len == 0) {
			i += skip_digits(text + i, len - i);
			before = NULL;
			continue;
		}
		gap = blank(text + i + f.len, len - i - f.len);
		currency = sign_at(text + i + f.len + gap,
			len - i - f.len - gap, country, &bytes);
		if (currency != NULL)
			f.len += gap + bytes;
		else
			currency = before == NULL ? "" : before;
		snprintf(out->currency, sizeof(out->currency), "%s", currency);
		out->minor = minor_of(&f, currency);
		return i + f.len;
	}
	return 0;
}

char *
amount_text(int64_t minor, const char *currency)
{
	int digits = currency_digits(currency);
	int64_t unit = 1;

	for (int i = 0; i < digits; i++)
		unit *= 10;
	if (digits == 0)
		return mem_printf("%" PRId64 " %s", minor, currency);
	/* the sign of a part of one does not survive the division */
	return mem_printf("%s%" PRId64 ".%0*" PRId64 " %s", minor < 0 ? "-" :
		"", imaxabs(minor / unit), digits, imaxabs(minor % unit),
		currency);
}
