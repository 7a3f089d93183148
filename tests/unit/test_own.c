/* SPDX-License-Identifier: ISC */
/*
 * What we write ourselves: promises with their day, invoices in the text and
 * attached, words that a calmer hour would not have chosen.
 */
#include "test_signals_rig.h"

#include "base/buf.h"
#include "signals/own.h"

static const char words[] =
	"language en\n"
	"[function]\nthe and of to is we you it for by not don't please our\n"
	"[sample]\nWe will send it to you by Friday and not later than that.\n"
	"[negators]\nnot; won't\n"
	"[deadline]\nby\n"
	"[months]\n12 december\n"
	"[weekdays]\n5 friday\n"
	"[request]\n0.8 please\n"
	"[praise]\n0.8 thanks\n"
	"[our.promise]\n0.8 we will send; i'll fix\n0.9 i'll surely fix\n"
	"[our.overpromise]\n0.8 guaranteed\n"
	"[our.blame]\n0.8 as i already told you\n"
	"[our.heat]\n0.8 this is ridiculous\n"
	"[our.apology]\n0.8 sorry for\n"
	"[our.invoice]\n0.8 our invoice\n"
	"[invoice-number]\ninvoice (no|number)?\n"
	"[invoice-amount]\ntotal\n"
	"[invoice-due]\ndue\n";

static struct own_reading *
read_own(const char *text)
{
	struct lexicon *lexicon = rig_lexicon(words);
	struct message message = { 0 };
	struct own_reading *own;

	message.text = mem_str(text);
	message.subject = mem_str("");
	message.has_date = true;
	message.date = INT64_C(1795435200); /* Monday 2026-11-23 */
	own = own_read(lexicon, &message, "en");
	free(message.text);
	free(message.subject);
	lexicon_free(&lexicon);
	return own;
}

static void
expect(const char *text, const char *want)
{
	struct own_reading *own = read_own(text);
	struct buf got = buf_new(1000);
	char *all;

	for (size_t i = 0; i < own->n; i++) {
		buf_str(&got, i == 0 ? "" : " ");
		buf_str(&got, own_name(own->v[i].kind));
	}
	all = buf_take(&got);
	if (strcmp(all, want) != 0)
		fail_msg("%s:\n  %s\n  not %s", text, all, want);
	free(all);
	own_reading_free(&own);
	assert_null(own);
}

static void
our_own_words_are_found(void **state)
{
	(void)state;
	expect("We will send the plan.", "our.promise");
	expect("We will not send the plan.", "");
	expect("Will it be guaranteed?", "");
	expect("It is guaranteed.", "our.overpromise");
	expect("As I already told you, this is ridiculous.",
		"our.blame our.heat");
	expect("Sorry for the delay. I'll fix it.", "our.apology our.promise");
	expect("PLEASE READ THE MAIL THAT YOU HAVE.", "our.heat");
	expect("Nothing of the kind.", "");
	/* once in a sentence, as sure as its surest words */
	expect("We will send it and I'll surely fix it.", "our.promise");
}

static void
a_promise_has_its_day(void **state)
{
	struct own_reading *own = read_own("We will send it by Friday.");

	(void)state;
	assert_int_equal(own->n, 1);
	assert_int_equal(own->v[0].day.month, 11);
	assert_int_equal(own->v[0].day.mday, 27);
	own_reading_free(&own);
	own = read_own("We will send it.");
	assert_int_equal(own->v[0].day.year, 0);
	own_reading_free(&own);
}

/* A coming day in a plain statement is worth a reminder, and no more. */
static void
a_day_that_we_name_is_nearly_a_promise(void **state)
{
	struct own_reading *own = read_own("The draft is yours on Friday,"
		" the text on 9 December. Is it Monday? Please by Friday");

	(void)state;
	assert_int_equal(own->n, 2);
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(own->v[i].kind, OWN_PROMISE);
		assert_true(own->v[i].weight < OWN_SURE);
	}
	assert_int_equal(own->v[0].day.mday, 27);
	assert_int_equal(own->v[1].day.mday, 9);
	own_reading_free(&own);
	/* no day, a past one, a due day, with "not", and one promised anyway */
	expect("The draft is yours.", "");
	expect("It was ready on 9 November 2026.", "");
	expect("Please find it, due 10 December 2026.", "");
	expect("We are not here on Friday.", "");
	expect("Send it please by Friday.", "");
	expect("Send it please, it is there on Friday.", "our.promise");
	expect("We will send the draft on Friday.", "our.promise");
	expect("Thanks, the draft is yours on Friday.", "our.promise");
	expect("Is the draft yours on Friday?", "");
}

static void
an_invoice_in_the_text_is_read(void **state)
{
	struct own_reading *own = read_own("Please find our invoice no "
		"2026-118. Total: 1.250,00 EUR, due 10 December 2026.");

	(void)state;
	assert_non_null(own->invoice.number);
	assert_string_equal(own->invoice.number, "2026-118");
	assert_int_equal(own->invoice.amount, 125000);
	assert_string_equal(own->invoice.currency, "EUR");
	assert_int_equal(own->invoice.due.mday, 10);
	assert_int_equal(own->invoice.due.month, 12);
	own_reading_free(&own);
	own = read_own("The invoice is late. Total nonsense.");
	assert_null(own->invoice.number);
	assert_string_equal(own->invoice.currency, "");
	own_reading_free(&own);
}

/* In the order in which a reader meets them, the subject last. */
static void
findings_are_in_order(void **state)
{
	struct lexicon *lexicon = rig_lexicon(words);
	char text[] = "This is ridiculous. Sorry for that.";
	char subject[] = "Sorry for that, as I already told you";
	struct message message = { .text = text, .subject = subject };
	struct own_reading *own = own_read(lexicon, &message, "en");

	(void)state;
	assert_int_equal(own->n, 4);
	assert_int_equal(own->v[0].kind, OWN_HEAT);
	assert_int_equal(own->v[1].kind, OWN_APOLOGY);
	assert_true(own->v[2].evidence.in_subject);
	assert_int_equal(own->v[2].kind, OWN_APOLOGY);
	assert_int_equal(own->v[3].kind, OWN_BLAME);
	own_reading_free(&own);
	/* a mail of nothing but its headers; its papers go with it */
	message = (struct message) { 0 };
	own = own_read(lexicon, &message, "en");
	assert_int_equal(own->n, 0);
	own->papers[own->n_papers++].number = mem_str("2026-118");
	own_reading_free(&own);
	assert_null(own);
	lexicon_free(&lexicon);
}

/* The same words may be two things: as sure as they are, in a fixed order. */
static void
words_may_be_two_things(void **state)
{
	struct lexicon *lexicon = rig_lexicon("language en\n"
		"[function]\nwe you it is\n[our.heat]\n0.8 rubbish\n"
		"[our.blame]\n0.8 rubbish\n");
	char text[] = "It is rubbish.";
	struct message message = { .text = text };
	struct own_reading *own = own_read(lexicon, &message, "en");

	(void)state;
	assert_int_equal(own->n, 2);
	assert_true(own->v[0].kind < own->v[1].kind);
	own_reading_free(&own);
	lexicon_free(&lexicon);
}

static void
names_go_both_ways(void **state)
{
	enum own_kind kind;

	(void)state;
	for (int i = 0; i < OWN_KINDS; i++) {
		assert_true(own_parse(own_name((enum own_kind)i), &kind));
		assert_int_equal(kind, i);
	}
	assert_false(own_parse("our.nonsense", &kind));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(our_own_words_are_found),
		cmocka_unit_test(a_promise_has_its_day),
		cmocka_unit_test(a_day_that_we_name_is_nearly_a_promise),
		cmocka_unit_test(an_invoice_in_the_text_is_read),
		cmocka_unit_test(findings_are_in_order),
		cmocka_unit_test(words_may_be_two_things),
		cmocka_unit_test(names_go_both_ways),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
