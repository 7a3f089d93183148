/* SPDX-License-Identifier: ISC */
/* Which invoice a client's mail means, and when nobody can tell. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"
#include "client/meant.h"
#include "client/named.h"

static void
a_number_is_a_word_of_its_own(void **state)
{
	static const struct {
		const char *text, *number;
		bool named;
	} rows[] = {
		{ "about RE-2026/047 we", "RE-2026/047", true },
		{ "about re 2026-047.", "RE-2026/047", true },
		{ "RE2026047", "RE-2026/047", true },
		{ "RE-2026/0471", "RE-2026/047", false },
		{ "xRE-2026/047", "RE-2026/047", false },
		{ "RE-2026/047-2", "RE-2026/047", false },
		{ "A-RE-2026/047", "RE-2026/047", false },
		{ "20260047 is paid", "20260047", true },
		{ "2026-0047 is paid", "2026-0047", true },
		{ "12345,00 EUR", "12345", false },
		{ "1.12345 EUR", "12345", false },
		/* marks stand where the number has some */
		{ "12 345 EUR", "12345", false },
		/* few digits are anything, unless they are led */
		{ "in 2026 we pay", "2026", false },
		{ "we pay 1042 EUR", "1042", false },
		{ "invoice 1042 is paid", "1042", true },
		{ "Invoices no. 1042", "1042", true },
		{ "Faktura c. 1, #1042!", "1042", true },
		{ "Rechnung Nr.: 1042", "1042", true },
		{ "faktura \xc4\x8d. 1042", "1042", true },
		{ "Lasku 1042", "1042", true },
		{ "nothing 1042", "1042", false },
		{ "now 1042", "1042", false },
		{ "invoice 1042.50", "1042", false },
		{ "invoice 1042. We", "1042", true },
		{ "invoice", "", false },
		{ "invoice -", "-", false },
		{ "", "1042", false },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		if (invoice_named(rows[i].text, rows[i].number) !=
			rows[i].named)
			fail_msg("%s in \"%s\"", rows[i].number, rows[i].text);
}

/* Signals by their words: the first of each that the text holds. */
static struct reading
read_text(const char *text, struct signal *signals)
{
	static const struct {
		enum signal_kind kind;
		const char *words;
		struct day day;
	} known[] = {
		{ SIGNAL_PAYMENT_REFUSED, "never pay", { 0 } },
		{ SIGNAL_PAYMENT_DISPUTED, "is wrong", { 0 } },
		{ SIGNAL_PAYMENT_PROMISED, "on Friday", { 2026, 5, 29 } },
		{ SIGNAL_PAYMENT_PROMISED, "last Friday", { 2026, 5, 22 } },
		{ SIGNAL_PAYMENT_PROMISED, "soon", { 0 } },
		{ SIGNAL_PAYMENT_SENT, "was paid", { 0 } },
	};
	struct reading reading = { .signals = signals };

	for (size_t i = 0; i < HEED_COUNT(known); i++) {
		const char *at = strstr(text, known[i].words);

		if (at != NULL)
			signals[reading.n_signals++] = (struct signal) {
				.kind = known[i].kind, .weight = 1,
				.evidence.start = (size_t)(at - text),
				.evidence.len = strlen(known[i].words),
				.day = known[i].day };
	}
	return reading;
}

#define ROWS 4

/* A letter for each invoice: "-" nothing, promised, disputed, said paid. */
static struct day lately = { 2026, 5, 9 };

static void
expect(const char *subject, const char *text, size_t n, const char *want)
{
	struct message message = { .subject = (char *)subject,
		.text = (char *)text };
	struct invoice_row rows[ROWS] = {
		{ .number = (char *)"A-100", .amount = 5,
			.issued = { 2026, 5, 1 } },
		{ .number = (char *)"A-101", .amount = 5,
			.issued = { 2026, 5, 20 } },
		/* paid; and one of tomorrow */
		{ .number = (char *)"A-102", .amount = 5,
			.issued = { 2026, 5, 1 }, .paid = lately },
		{ .number = (char *)"A-103", .amount = 5,
			.issued = { 2026, 5, 28 } },
	};
	struct signal signals[8];
	struct reading reading = read_text(text, signals);
	struct said said[ROWS];

	/* one open, or two, and the others with them */
	if (n == 1)
		rows[1].amount = -5;
	meant_read(&message, &reading, rows, ROWS, (struct day) { 2026, 5, 27 },
		said);
	for (size_t i = 0; i < ROWS; i++) {
		if ("-pds"[said[i].kind] != want[i])
			fail_msg("\"%s\": the invoice %s is %c, not %c", text,
				rows[i].number, "-pds"[said[i].kind], want[i]);
		assert_int_equal(said[i].day.mday,
			said[i].kind == SAID_PROMISED ? 29 : 0);
	}
}

static void
the_only_open_one_is_meant(void **state)
{
	(void)state;
	expect("", "We pay on Friday.", 1, "p---");
	expect("", "The invoice is wrong.", 1, "d---");
	expect("", "It was paid.", 1, "s---");
	/* "will be paid on Friday" is read as both */
	expect("", "It was paid on Friday.", 1, "p---");
	expect("", "The bill is wrong. We pay on Friday.", 1, "d---");
	expect("Your invoices", "It is wrong.", 1, "d---");
	/* of what? */
	expect("The house", "The door is wrong.", 1, "----");
	expect("A-100", "The door is wrong.", 1, "d---");
	expect("", "We pay soon.", 1, "----");
	expect("", "We pay last Friday.", 1, "----");
	expect("", "We never pay. It is wrong.", 1, "----");
	expect("", "Thank you.", 1, "----");
	/* that one has come already; a word by name counts */
	lately = (struct day) { 2026, 5, 17 };
	expect("", "It was paid.", 1, "----");
	expect("", "We pay on Friday.", 1, "p---");
	expect("", "A-100 was paid.", 1, "s---");
	lately = (struct day) { 2026, 5, 9 };
	/* they speak of one that is paid, or of another one */
	expect("", "A-102 is wrong.", 1, "----");
	expect("", "As to A-102: that is wrong.", 1, "----");
	expect("A-102", "It is wrong.", 1, "----");
}

static void
of_several_one_must_be_named(void **state)
{
	(void)state;
	expect("", "We pay on Friday.", 2, "----");
	expect("", "We pay A-101 on Friday.", 2, "-p--");
	expect("Invoice A-101", "We pay on Friday.", 2, "-p--");
	expect("", "About A-101.\nWe pay on Friday.", 2, "-p--");
	/* both in the sentence; both, and nobody knows which */
	expect("", "A-100 and A-101 we pay on Friday.", 2, "pp--");
	expect("", "About A-100 and A-101. We pay on Friday.", 2, "----");
	/* each in its own sentence */
	expect("", "A-100 was paid. A-101 we pay on Friday.", 2, "sp--");
	expect("", "A-100 was paid! The rest on Friday.", 2, "s---");
	expect("", "A-100 is wrong. A-101 was paid.", 2, "ds--");
	expect("", "A-100 is wrong, or was paid.", 2, "d---");
	/* not issued yet */
	expect("", "A-103 is wrong.", 2, "----");
}

static void
evidence_outside_of_the_text_means_nothing(void **state)
{
	struct message message = { .text = (char *)"A-100" };
	struct invoice_row rows[2] = {
		{ .number = (char *)"A-100", .amount = 1 },
		{ .number = (char *)"A-101", .amount = 1 } };
	struct signal signal = { .kind = SIGNAL_PAYMENT_SENT,
		.evidence.start = 4, .evidence.len = SIZE_MAX - 2 };
	struct reading reading = { .signals = &signal, .n_signals = 1 };
	struct said said[2];

	(void)state;
	meant_read(&message, &reading, rows, 2, (struct day) { 2026, 5, 27 },
		said);
	assert_int_equal(said[1].kind, SAID_NOTHING);
	/* no text is left of an old one */
	message.text = NULL;
	signal.evidence.in_subject = true;
	meant_read(&message, &reading, rows, 2, (struct day) { 2026, 5, 27 },
		said);
	assert_int_equal(said[0].kind, SAID_NOTHING);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_number_is_a_word_of_its_own),
		cmocka_unit_test(the_only_open_one_is_meant),
		cmocka_unit_test(of_several_one_must_be_named),
		cmocka_unit_test(evidence_outside_of_the_text_means_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
