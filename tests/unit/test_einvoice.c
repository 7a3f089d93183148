/* SPDX-License-Identifier: ISC */
/*
 * Electronic invoices of each format, with what makes them hard, and XML that
 * wants to harm.  The samples are the seeds of the fuzzer.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/file.h"
#include "base/mem.h"
#include "einvoice/einvoice.h"

static char *
sample(const char *name, size_t *len)
{
	const char *top = env_get("srcdir");
	char *path = mem_printf("%s/tests/fuzz/seeds/einvoice/%s",
		top == NULL ? "." : top, name);
	struct buf bytes = buf_new(LIMIT_EINVOICE);

	if (!file_read(path, &bytes, NULL))
		fail_msg("cannot read %s", path);
	free(path);
	*len = bytes.len;
	return buf_take(&bytes);
}

static const struct {
	const char *file, *format, *number, *seller, *buyer, *reference;
	int64_t amount;
	const char *currency, *issued, *due;
	bool credit;
} samples[] = {
	{ "ubl", "UBL", "2026-0117", "Ateljé Nord AB", "Bryggeriet vid Ån",
		"20260117", 1250050, "SEK", "2026-11-02", "2026-12-02", false },
	{ "ubl-credit", "UBL", "C-9", "", "", "", 8000, "EUR", "2026-11-05",
		"2026-11-30", true },
	{ "cii", "CII", "RE-4711", "Büro Lindner GmbH", "Gasthof zur Post",
		"RE-4711 Post", 69000, "EUR", "2026-11-03", "2026-12-03",
		false },
	{ "facturx", "CII", "RE-4711", "Büro Lindner GmbH", "Gasthof zur Post",
		"RE-4711 Post", 69000, "EUR", "2026-11-03", "2026-12-03",
		false },
	{ "facturx-plain", "CII", "RE-4711", "Büro Lindner GmbH",
		"Gasthof zur Post", "RE-4711 Post", 69000, "EUR", "2026-11-03",
		"2026-12-03", false },
	{ "zugferd1", "ZUGFeRD 1", "471", "Druckerei Sommer", "", "", 9990,
		"EUR", "2026-11-01", "", false },
	{ "isdoc", "ISDOC", "FV-2026-33", "Překlady Novák",
		"Pekárna U Mostu", "202633", 484000, "CZK", "2026-11-10",
		"2026-11-24", false },
	{ "ksef", "KSeF", "FV/11/2026", "Studio Mak sp. z o.o.",
		"Winiarnia Pod Lipą", "", 246000, "PLN", "2026-11-12",
		"2026-11-26", false },
};

static void
same_day(struct day day, const char *want)
{
	struct day expected = { 0 };

	if (want[0] != '\0')
		assert_true(day_parse_iso(want, &expected));
	assert_int_equal(day.year, expected.year);
	assert_int_equal(day.month, expected.month);
	assert_int_equal(day.mday, expected.mday);
}

static void
each_format_is_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(samples); i++) {
		size_t len;
		char *xml = sample(samples[i].file, &len);
		struct problem problem = { 0 };
		struct einvoice got;

		if (!einvoice_read(xml, len, &got, &problem))
			fail_msg("%s: %s", samples[i].file, problem.text);
		assert_string_equal(got.format, samples[i].format);
		assert_string_equal(got.number, samples[i].number);
		assert_string_equal(got.seller, samples[i].seller);
		assert_string_equal(got.buyer, samples[i].buyer);
		assert_string_equal(got.reference, samples[i].reference);
		assert_string_equal(got.currency, samples[i].currency);
		assert_int_equal(got.amount, samples[i].amount);
		assert_int_equal(got.credit, samples[i].credit);
		same_day(got.issued, samples[i].issued);
		same_day(got.due, samples[i].due);
		einvoice_free(&got);
		assert_null(got.number);
		free(xml);
	}
}

/* Every beginning of a good one is refused with a line, or is whole. */
static void
a_cut_invoice_is_refused(void **state)
{
	static const char *const files[] = { "cii", "facturx" };
	struct problem problem;
	struct einvoice got;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(files); i++) {
		size_t whole;
		char *bytes = sample(files[i], &whole);

		/* a PDF may lack its last line */
		for (size_t len = 0; len + 8 < whole; len++) {
			problem.text[0] = '\0';
			assert_false(einvoice_read(bytes, len, &got, &problem));
			assert_true(problem.text[0] != '\0');
		}
		free(bytes);
	}
}

/* An UBL invoice with that number, amount and more behind it. */
static bool
made(const char *number, const char *amount, const char *more,
	struct einvoice *got, struct problem *problem)
{
	char *xml = mem_printf("<Invoice xmlns=\"urn:oasis:names:"
		"specification:ubl:schema:xsd:Invoice-2\"><ID>%s</ID>"
		"<DocumentCurrencyCode>EUR</DocumentCurrencyCode>"
		"<LegalMonetaryTotal><PayableAmount>%s</PayableAmount>"
		"</LegalMonetaryTotal>%s</Invoice>", number, amount, more);
	bool ok = einvoice_read(xml, strlen(xml), got, problem);

	free(xml);
	return ok;
}

static void
amounts_are_exact(void **state)
{
	static const struct {
		const char *text;
		int64_t minor;
	} good[] = {
		{ "0.1", 10 }, { "-0.00", 0 }, { "-12.34", -1234 },
		{ "+7", 700 }, { "1250.5000", 125050 }, { " 8.20 ", 820 },
		{ "9999999999999", INT64_C(999999999999900) },
	};
	static const char *const bad[] = { "", "1e9", "NaN", "1,234.50",
		"1.2.3", "0.005", "99999999999999999999", "--1",
		".", "12 EUR", "0x10" };
	struct einvoice got;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(good); i++) {
		assert_true(made("1", good[i].text, "", &got, NULL));
		assert_int_equal(got.amount, good[i].minor);
		einvoice_free(&got);
	}
	for (size_t i = 0; i < HEED_COUNT(bad); i++)
		if (made("1", bad[i], "", &got, NULL))
			fail_msg("accepted as an amount: %s", bad[i]);
}

static void
bad_fields_are_told(void **state)
{
	char *deep = mem_printf("%*s", 0, ""), *grown;
	char longest[LIMIT_EINVOICE_TEXT + 2];
	struct problem problem = { 0 };
	struct einvoice got;

	(void)state;
	memset(longest, '7', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	assert_false(made(longest, "1", "", &got, &problem));
	assert_string_equal(problem.text, "no number, or one that is too long");
	assert_false(made("", "1", "", &got, &problem));
	assert_false(made("1", "x", "", &got, &problem));
	assert_string_equal(problem.text,
		"the amount is no decimal number of its currency");
	/* an impossible day is as if none were told */
	assert_true(made("1", "1", "<DueDate>2026-02-30</DueDate>", &got,
		NULL));
	assert_int_equal(got.due.year, 0);
	einvoice_free(&got);
	/* deeper than the parser goes */
	for (size_t i = 0; i < 300; i++) {
		grown = mem_printf("<a>%s", deep);
		free(deep);
		deep = grown;
	}
	assert_false(made("1", "1", deep, &got, &problem));
	free(deep);
}

/* Three capital letters are no money yet; what went out of use is none. */
static void
a_currency_must_be_money(void **state)
{
	static const char *const codes[] = { "EUX", "DEM", "eur", "EURO", "" };
	struct problem problem = { 0 };
	struct einvoice got;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(codes); i++) {
		char *xml = mem_printf("<Invoice xmlns=\"urn:oasis:names:"
			"specification:ubl:schema:xsd:Invoice-2\"><ID>1</ID>"
			"<DocumentCurrencyCode>%s</DocumentCurrencyCode>"
			"<LegalMonetaryTotal><PayableAmount>1</PayableAmount>"
			"</LegalMonetaryTotal></Invoice>", codes[i]);

		assert_false(einvoice_read(xml, strlen(xml), &got, &problem));
		assert_string_equal(problem.text, "no currency of ISO 4217");
		free(xml);
	}
}

static void
what_wants_to_harm_is_refused(void **state)
{
	static const char *const others[] = { "no xml", "<a/>",
		"<Invoice/>",
		"<Invoice xmlns=\"urn:other\"><ID>1</ID></Invoice>",
		"<html><body>Invoice</body></html>", "\x1f\x8b", "" };
	size_t len;
	char *laughs = sample("laughs", &len);
	struct problem problem = { 0 };
	struct einvoice got;

	(void)state;
	assert_false(einvoice_read(laughs, len, &got, &problem));
	assert_string_equal(problem.text, "no XML without a document type");
	free(laughs);
	for (size_t i = 0; i < HEED_COUNT(others); i++)
		assert_false(einvoice_read(others[i], strlen(others[i]), &got,
			NULL));
	/* 64 MB of blanks in 64 KB */
	laughs = sample("facturx-bomb", &len);
	assert_false(einvoice_read(laughs, len, &got, &problem));
	assert_string_equal(problem.text, "no XML inside the PDF");
	free(laughs);
	laughs = mem_new(LIMIT_EINVOICE + 1);
	memset(laughs, ' ', LIMIT_EINVOICE + 1);
	assert_false(einvoice_read(laughs, LIMIT_EINVOICE + 1, &got, &problem));
	free(laughs);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_format_is_read),
		cmocka_unit_test(a_cut_invoice_is_refused),
		cmocka_unit_test(amounts_are_exact),
		cmocka_unit_test(bad_fields_are_told),
		cmocka_unit_test(a_currency_must_be_money),
		cmocka_unit_test(what_wants_to_harm_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
