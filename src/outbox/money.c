/* SPDX-License-Identifier: ISC */
/*
 * Amounts and due days by ICU.  The digits are counted in whole minor units and
 * handed over as text, so that no amount is rounded; where ICU says no, it is
 * "1234.50 EUR" and "2026-11-03", which everybody can read.
 */
#include "outbox/money.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include "base/buf.h"
#include "base/currency.h"
#include "base/mem.h"
#include "outbox/when.h"

#define TEXT_MAX 200

static void
locale_of(const char *language, const char *country, char out[32])
{
	snprintf(out, 32, "%.8s%s%.8s", language, country == NULL ? "" : "_",
		country == NULL ? "" : country);
}

/* NULL when it cannot be written so.  The caller frees. */
static char *
to_utf8(const UChar *text, UErrorCode status)
{
	char out[TEXT_MAX * 3];

	if (U_SUCCESS(status))
		u_strToUTF8(out, sizeof(out), NULL, text, -1, &status);
	return U_FAILURE(status) ? NULL : mem_str(out);
}

/* "-1234.50" */
static char *
plain(int64_t minor_units, int digits)
{
	int64_t one = 1, whole = minor_units < 0 ? -minor_units : minor_units;

	for (int i = 0; i < digits; i++)
		one *= 10;
	if (digits == 0)
		return mem_printf("%" PRId64, minor_units);
	return mem_printf("%s%" PRId64 ".%0*" PRId64, minor_units < 0 ? "-" :
		"", whole / one, digits, whole % one);
}

char *
money_text(int64_t minor_units, const char *currency, const char *language,
	const char *country)
{
	int digits = currency_digits(currency);
	char *number = plain(minor_units, digits), *text = NULL, locale[32];
	UChar code[4] = { 0 }, out[TEXT_MAX] = { 0 };
	UErrorCode status = U_ZERO_ERROR;
	UNumberFormat *format;

	locale_of(language, country, locale);
	format = unum_open(UNUM_CURRENCY, NULL, 0, locale, NULL, &status);
	u_strFromUTF8(code, 4, NULL, currency, -1, &status);
	if (U_SUCCESS(status)) {
		unum_setTextAttribute(format, UNUM_CURRENCY_CODE, code, -1,
			&status);
		unum_setAttribute(format, UNUM_FRACTION_DIGITS, digits);
		unum_formatDecimal(format, number, -1, out, TEXT_MAX - 1, NULL,
			&status);
		text = to_utf8(out, status);
	}
	if (format != NULL)
		unum_close(format);
	if (text == NULL)
		text = mem_printf("%s %s", number, currency);
	free(number);
	return text;
}

char *
money_day(struct day day, const char *language, const char *country)
{
	static const UChar skeleton[] = { 'd', 'M', 'M', 'M', 'M', 'y', 0 };
	static const UChar utc[] = { 'U', 'T', 'C', 0 };
	UChar pattern[TEXT_MAX], out[TEXT_MAX] = { 0 };
	UErrorCode status = U_ZERO_ERROR;
	UDateTimePatternGenerator *generator;
	UDateFormat *format = NULL;
	char locale[32], iso[16], *text;
	int32_t len;

	locale_of(language, country, locale);
	generator = udatpg_open(locale, &status);
	len = udatpg_getBestPattern(generator, skeleton, -1, pattern, TEXT_MAX,
		&status);
	if (U_SUCCESS(status))
		format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, utc, -1,
			pattern, len, &status);
	if (U_SUCCESS(status))
		udat_format(format, (UDate)day_number(day) * 86400000.0, out,
			TEXT_MAX - 1, NULL, &status);
	if (format != NULL)
		udat_close(format);
	udatpg_close(generator);
	text = to_utf8(out, status);
	return text != NULL ? when_first(text, language) :
		mem_str(day_iso(day, iso));
}

char *
money_sums(const struct sums *sums, const char *language)
{
	struct buf out = buf_new(1024);

	for (size_t i = 0; i < sums->n; i++) {
		char *text = money_text(sums->v[i].minor, sums->v[i].currency,
			language, NULL);

		buf_printf(&out, "%s%s", i == 0 ? "" : " + ", text);
		free(text);
	}
	buf_str(&out, "");
	return buf_take(&out);
}
