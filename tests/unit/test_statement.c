/* SPDX-License-Identifier: ISC */
/*
 * A bank's statement: what came in, to the minor unit, and nothing of a file
 * that is half, hostile, or says two things.
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
#include "base/utf8.h"
#include "einvoice/statement.h"

#define HEAD                                                            \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\""  \
	"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">"             \
	"<BkToCstmrStmt><Stmt><Id>S1</Id><Acct><Id><IBAN>SE1</IBAN></Id>" \
	"</Acct>"
#define TAIL "</Stmt></BkToCstmrStmt></Document>"
#define BOOKED                                                          \
	"<CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"           \
	"<BookgDt><Dt>2026-03-10</Dt></BookgDt>"
#define AMOUNT(text) "<Amt Ccy=\"EUR\">" text "</Amt>"
#define ENTRY(more) "<Ntry>" AMOUNT("100.00") BOOKED more "</Ntry>"
#define DETAILS(more) "<NtryDtls>" more "</NtryDtls>"
#define WORDS(text) "<RmtInf><Ustrd>" text "</Ustrd></RmtInf>"

/* "100.00 ..." in minor units with their texts, or what was wrong. */
static const char *
read_as(const char *text)
{
	static char out[8192];
	struct statement statement;
	struct problem problem = { "" };
	size_t len = 0;

	out[0] = '\0';
	if (!statement_read(text, strlen(text), &statement, &problem)) {
		assert_string_not_equal(problem.text, "");
		snprintf(out, sizeof(out), "! %s", problem.text);
	} else {
		for (size_t i = 0; i < statement.n; i++) {
			const struct bank_payment *one = &statement.v[i];

			len += (size_t)snprintf(out + len, sizeof(out) - len,
				"%s%lld %s %s%s%s", i == 0 ? "" : "; ",
				(long long)one->amount, one->currency,
				one->text, one->back ? " back" : "",
				one->bundle ? " bundle" : "");
		}
	}
	statement_free(&statement);
	assert_int_equal(statement.n, 0);
	return out;
}

static const struct {
	const char *entries, *read;
} readings[] = {
	{ "", "" },
	{ ENTRY(""), "10000 EUR " },
	{ ENTRY(DETAILS("<TxDtls>" WORDS("A") WORDS("B") "</TxDtls>")),
	  "10000 EUR A\nB" },
	/* what names an invoice in a field of its own */
	{ ENTRY(DETAILS("<TxDtls><RmtInf><Strd><RfrdDocInf><Nb>2026-47</Nb>"
			"</RfrdDocInf><CdtrRefInf><Ref>RF12</Ref></CdtrRefInf>"
			"</Strd></RmtInf></TxDtls>")),
	  "10000 EUR 2026-47\nRF12" },
	/* each its own amount, as long as all tell one */
	{ ENTRY(DETAILS("<TxDtls>" AMOUNT("60") WORDS("A") "</TxDtls>"
			"<TxDtls>" AMOUNT("40.0000") WORDS("B") "</TxDtls>")),
	  "6000 EUR A; 4000 EUR B" },
	{ ENTRY(DETAILS("<TxDtls>" AMOUNT("100") WORDS("A") "</TxDtls>"
			"<TxDtls>" WORDS("B") "</TxDtls>")),
	  "10000 EUR A\nB bundle" },
	{ ENTRY(DETAILS("<TxDtls>" AMOUNT("100") WORDS("A") "</TxDtls>"
			"<TxDtls><Amt Ccy=\"SEK\">50</Amt>" WORDS("B")
			"</TxDtls>")),
	  "10000 EUR A\nB bundle" },
	{ ENTRY(DETAILS("<TxDtls>" AMOUNT("60") WORDS("A") "</TxDtls>"
			"<TxDtls>" AMOUNT("60") WORDS("B") "</TxDtls>")),
	  "10000 EUR A\nB bundle" },
	/* one of the bundle goes out: what is left is no payment of anybody */
	{ ENTRY(DETAILS("<TxDtls>" AMOUNT("60") "<CdtDbtInd>CRDT</CdtDbtInd>"
			WORDS("A") "</TxDtls><TxDtls>" AMOUNT("40")
			"<CdtDbtInd>DBIT</CdtDbtInd>" WORDS("B") "</TxDtls>")),
	  "10000 EUR A\nB bundle" },
	/* one amount in another currency was exchanged: the account's counts */
	{ ENTRY(DETAILS("<TxDtls><Amt Ccy=\"SEK\">1100</Amt>" WORDS("A")
			"</TxDtls>")), "10000 EUR A" },
	/* money of ours that comes back, and theirs that goes back */
	{ ENTRY("<RvslInd>true</RvslInd>"), "" },
	{ "<Ntry>" AMOUNT("5") "<CdtDbtInd>DBIT</CdtDbtInd><RvslInd>1"
	  "</RvslInd><Sts>BOOK</Sts><BookgDt><DtTm>2026-03-10T08:00:00+01:00"
	  "</DtTm></BookgDt></Ntry>", "500 EUR  back" },
	/* not booked yet, and so not looked at */
	{ "<Ntry><Amt Ccy=\"EUX\">none</Amt><Sts>PDNG</Sts></Ntry>", "" },
	/* entities of XML itself, and a comment within the words */
	{ ENTRY(DETAILS("<TxDtls>" WORDS("A &amp; <!-- x -->B &#8364;")
			"</TxDtls>")), "10000 EUR A & B \u20ac" },
};

static void
what_came_in_is_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(readings); i++) {
		struct buf text = buf_new(1 << 20);

		buf_printf(&text, HEAD "%s" TAIL, readings[i].entries);
		assert_string_equal(read_as(buf_text(&text)),
			readings[i].read);
		buf_free(&text);
	}
}

/* What cannot be an amount, and what is too much of one. */
static void
an_amount_is_exact_or_a_fault(void **state)
{
	static const struct {
		const char *currency, *amount, *read;
	} amounts[] = {
		{ "EUR", "0.01", "1 EUR " },
		{ "EUR", "9999999999999.99", "999999999999999 EUR " },
		{ "JPY", "100.00", "100 JPY " },
		{ "JPY", "100.50", NULL },
		{ "KWD", "1.005", "1005 KWD " },
		{ "KWD", "999999999999.999", "999999999999999 KWD " },
		{ "EUR", "10000000000000.00", NULL },
		{ "KWD", "9999999999999999", NULL },
		{ "EUR", "99999999999999999999999999999999", NULL },
		{ "EUR", "0", NULL }, { "EUR", "-5", NULL },
		{ "EUR", "1,50", NULL }, { "EUR", "1.005", NULL },
		{ "EUR", "1e3", NULL }, { "EUR", "", NULL },
		{ "EUR", "1.2.3", NULL }, { "EUR", "+5", NULL },
		{ "EUX", "5", NULL }, { "eur", "5", NULL },
		{ "", "5", NULL }, { "EUREUR", "5", NULL },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(amounts); i++) {
		struct buf text = buf_new(1 << 20);

		buf_printf(&text, HEAD "\n<Ntry><Amt Ccy=\"%s\">%s</Amt>"
			BOOKED "</Ntry>" TAIL, amounts[i].currency,
			amounts[i].amount);
		assert_string_equal(read_as(buf_text(&text)),
			amounts[i].read == NULL ? "! line 2: an entry without"
			" an amount in a currency" : amounts[i].read);
		buf_free(&text);
	}
}

static void
what_is_no_statement_is_refused(void **state)
{
	static const char no_xml[] =
		"! it is no XML without a document type, or not whole";
	static const char no_camt[] = "! it is no camt.053, version 02 to 08";
	static const struct {
		const char *text, *told;
	} faults[] = {
		{ "", no_xml }, { "a\n", "! line 1: it is no XML from here on,"
		  " or not whole" },
		{ "<a>\n", "! line 2: it is no XML from here on, or not"
		  " whole" },
		{ HEAD "\n\n" ENTRY("") "\n</Stmt></BkToCstmrStmt>", "! line 4:"
		  " it is no XML from here on, or not whole" },
		{ HEAD "\n" ENTRY("&undefined;") TAIL, "! line 2: it is no XML"
		  " from here on, or not whole" },
		{ HEAD "\n" ENTRY(DETAILS(WORDS("\xe4"))) TAIL, "! line 2: it"
		  " is not in the encoding that it names" },
		{ "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
		  "<Document/>", no_xml },
		{ "<Document/>", no_camt },
		{ "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:"
		  "camt.053.001.081\"><BkToCstmrStmt><Stmt/></BkToCstmrStmt>"
		  "</Document>", no_camt },
		{ "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:"
		  "camt.053.001.08\"><BkToCstmrStmt/></Document>", no_camt },
		{ HEAD "<Ntry>" BOOKED "</Ntry>" TAIL, "! line 1: an entry"
		  " without an amount in a currency" },
		{ HEAD "<Ntry>" AMOUNT("5") "<Sts>BOOK</Sts><CdtDbtInd>CRDT"
		  "</CdtDbtInd></Ntry>" TAIL, "! line 1: an entry without the"
		  " day on which it was booked" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(faults); i++)
		assert_string_equal(read_as(faults[i].text), faults[i].told);
}

/* A document type hides from a search for bytes in another encoding. */
static void
entities_in_utf_16_are_refused(void **state)
{
	static const char plain[] = "<!DOCTYPE x [<!ENTITY e \"y\">]>"
		"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:"
		"camt.053.001.08\"><BkToCstmrStmt><Stmt/></BkToCstmrStmt>"
		"</Document>";
	char wide[2 * sizeof(plain)] = "\xff\xfe";
	struct statement statement;
	struct problem problem = { "" };

	(void)state;
	for (size_t i = 0; i + 1 < sizeof(plain); i++)
		wide[2 + 2 * i] = plain[i];
	assert_false(statement_read(wide, 2 * sizeof(plain), &statement,
		&problem));
	assert_string_not_equal(problem.text, "");
	statement_free(&statement);
}

static void
a_long_text_is_cut_between_letters(void **state)
{
	struct buf text = buf_new(1 << 20);
	const char *got;

	(void)state;
	buf_str(&text, HEAD "<Ntry>" AMOUNT("1") BOOKED
		"<NtryDtls><TxDtls><RmtInf><Ustrd>A-100 ");
	for (int i = 0; i < 2000; i++)
		buf_str(&text, "\u00e4");
	buf_str(&text, "</Ustrd><Ustrd>behind</Ustrd></RmtInf></TxDtls>"
		"</NtryDtls></Ntry>" TAIL);
	got = read_as(buf_text(&text));
	assert_true(strncmp(got, "100 EUR A-100 \u00e4", 16) == 0);
	assert_true(strlen(got) > 1900 &&
		strlen(got) <= LIMIT_STATEMENT_TEXT + 8);
	assert_true(utf8_valid(got, strlen(got)));
	buf_free(&text);
}

/* The keys of the statement, a line each. */
static char *
keys(const char *entries)
{
	struct statement statement;
	struct problem problem = { "" };
	struct buf text = buf_new(1 << 20), out = buf_new(1 << 20);

	buf_printf(&text, HEAD "%s" TAIL, entries);
	assert_true(statement_read(buf_text(&text), text.len, &statement,
		&problem));
	for (size_t i = 0; i < statement.n; i++)
		buf_printf(&out, "%s\n", statement.v[i].key);
	statement_free(&statement);
	buf_free(&text);
	return buf_take(&out);
}

#define WITH_REFERENCE(amount, word)                                    \
	"<Ntry>" AMOUNT(amount) BOOKED "<AcctSvcrRef>" word             \
	"</AcctSvcrRef></Ntry>"

static void
a_payment_has_the_same_key_in_any_statement(void **state)
{
	char *one = keys(WITH_REFERENCE("5", "R1"));
	char *behind = keys(ENTRY("") WITH_REFERENCE("5.00", "R1"));
	char *two = keys(WITH_REFERENCE("5", "NOTPROVIDED")
		WITH_REFERENCE("5", "NOTPROVIDED") WITH_REFERENCE("6", "R1"));

	(void)state;
	assert_string_equal(strchr(behind, '\n') + 1, one);
	/* a word that stands for none makes no two payments the same */
	assert_null(strstr(two, "NOTPROVIDED"));
	assert_true(strncmp(two, strchr(two, '\n') + 1,
		strcspn(two, "\n")) != 0);
	/* nor does a reference that the bank gives twice */
	assert_null(strstr(two, one));
	free(one);
	free(behind);
	free(two);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_came_in_is_read),
		cmocka_unit_test(an_amount_is_exact_or_a_fault),
		cmocka_unit_test(what_is_no_statement_is_refused),
		cmocka_unit_test(entities_in_utf_16_are_refused),
		cmocka_unit_test(a_long_text_is_cut_between_letters),
		cmocka_unit_test(a_payment_has_the_same_key_in_any_statement),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
