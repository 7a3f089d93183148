/* SPDX-License-Identifier: ISC */
/*
 * Scope: what is denied, asked, supposed, quoted, long past or somebody
 * else's is not said by this client now.
 */
#include "test_signals_rig.h"

struct row {
	const char *text, *want;
};

static int
setup(void **state)
{
	*state = rig_lexicon(RIG_ENGLISH);
	return 0;
}

static int
teardown(void **state)
{
	struct lexicon *lexicon = *state;

	lexicon_free(&lexicon);
	return 0;
}

static void
expect(const struct lexicon *lexicon, const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		rig_signals(rig_read(lexicon, rows[i].text), rows[i].text,
			rows[i].want);
}

static void
every_kind_is_found(void **state)
{
	static const struct row rows[] = {
		{ "We have paid it.", "payment.sent" },
		{ "We pay it.", "payment.promised" },
		{ "We do pay it later.", "payment.delayed payment.promised" },
		{ "You have overcharged.", "payment.disputed" },
		{ "We refuse to pay.", "payment.refused" },
		{ "What is it: the invoice number.", "payment.query" },
		{ "We leave.", "leaving" },
		{ "This is for our lawyer.", "legal" },
		{ "This is for the newspaper.", "reputation" },
		{ "This is late.", "complaint.delay" },
		{ "This is broken.", "complaint.quality" },
		{ "We have been ignored.", "complaint.neglect" },
		{ "This is expensive.", "complaint.cost" },
		{ "This is for your boss.", "escalation" },
		{ "Please be there.", "request" },
		{ "This is urgent.", "urgent" },
		{ "Thanks to all.", "praise" },
		{ "We renew it.", "growth" },
		{ "We cancel it.", "meeting.off" },
		{ "I will be out of office.", "auto" },
		{ "All is as it was.", "-" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_negation_reaches_three_words(void **state)
{
	static const struct row rows[] = {
		{ "This is not late.", "-" },
		{ "This is not at all late.", "-" },
		{ "This is not in there all late.", "complaint.delay" },
		{ "We will no longer leave.", "-" },
		/* not across a comma, a sentence or a "but" */
		{ "It is not, late.", "complaint.delay" },
		{ "It is not! Late.", "complaint.delay" },
		{ "It is not but late.", "complaint.delay" },
		/* nor backwards */
		{ "It is late, not.", "complaint.delay" },
		/* one that stands in the gap of the match denies it too */
		{ "We pay not later.", "payment.promised" },
		{ "We pay it not later.", "payment.promised" },
		/* a pattern with a negation of its own is not denied again */
		{ "We will not pay.", "payment.refused" },
		{ "We will never pay.", "-" },
		{ "We refuse never to pay.", "-" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
questions_do_not_state_a_payment(void **state)
{
	static const struct row rows[] = {
		{ "Have we paid?", "request" },
		{ "Will we pay?", "request" },
		{ "Is it late?", "complaint.delay request" },
		{ "Will our lawyer be there?", "legal request" },
		{ "We have paid. Is it so?", "request payment.sent" },
		{ "We have paid it, is it so?", "request payment.sent" },
		{ "Is it so, have we paid?", "request" },
		/* nobody wants an answer */
		{ "How can it be late?!", "complaint.delay" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_phrase_takes_back_one_signal(void **state)
{
	struct lexicon *lexicon = rig_lexicon("language en\n[function]\n"
		"we have the of to it is and a\n[legal]\n0.8 court\n"
		"[praise]\n0.8 court record\n"
		"[not legal]\ntennis court ~ record\n");

	(void)state;
	rig_signals(rig_read(lexicon, "We have it to the court."), "plain",
		"legal");
	rig_signals(rig_read(lexicon, "We have a tennis court record."),
		"taken back", "praise");
	rig_signals(rig_read(lexicon, "We have a tennis court."),
		"not the phrase", "legal");
	lexicon_free(&lexicon);
}

static void
conditions_do_not_state_a_payment_or_praise(void **state)
{
	static const struct row rows[] = {
		{ "If you have been paid, so be it.", "-" },
		{ "If all is here, thanks.", "-" },
		{ "We have paid, if it was so.", "payment.sent" },
		{ "If that. We have paid.", "payment.sent" },
		/* eight words back, and no more */
		{ "If a b c d e f it paid.", "-" },
		{ "If a b c d e f g h it paid.", "payment.sent" },
		/* a threat is one with its condition, too */
		{ "If it is so, we leave.", "leaving" },
		{ "Unless it is so, we pay it.", "payment.promised" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
what_is_about_others_is_not_about_us(void **state)
{
	static const struct row rows[] = {
		{ "Our debtor has a lawyer.", "-" },
		{ "Our debtor has paid.", "-" },
		{ "My neighbour will not pay.", "-" },
		/* in its sentence only */
		{ "Our debtor was here. We have a lawyer.", "legal" },
		/* a complaint in it is about them too */
		{ "Our debtor is here and this is late.", "-" },
		{ "Our debtor is here. This is late.", "complaint.delay" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_story_goes_on_until_its_writer_speaks_of_us(void **state)
{
	static const struct row rows[] = {
		{ "My brother will not pay.", "-" },
		{ "My brother was here. He will not pay. This is late.",
		  "-" },
		{ "My brother was here. He is late. We have a lawyer.",
		  "legal" },
		{ "My brother was here. He is late. This is your invoice. "
		  "There is a lawyer.", "legal" },
		{ "My brother was here.\n\nThis is late.", "complaint.delay" },
		/* he speaks to us */
		{ "My brother has been ignored by you.", "complaint.neglect" },
		/* the story is his, the refusal is not */
		{ "My brother says: so we quit.", "leaving" },
		{ "My brother says: so leave.", "-" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
some_languages_deny_behind_the_verb(void **state)
{
	static const struct row rows[] = {
		{ "We leave nicht.", "-" },
		{ "We leave it at that nicht.", "-" },
		{ "We leave it at that time nicht.", "leaving" },
		{ "We leave, nicht so.", "leaving" },
		{ "We leave. Nicht so.", "leaving" },
		{ "We leave if it is nicht so.", "leaving" },
		{ "We leave but nicht here.", "leaving" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
a_long_mail_is_no_machine_for_one_phrase(void **state)
{
	struct buf text = buf_new(2000);

	(void)state;
	buf_str(&text, "I am out of office.");
	for (int i = 0; i < 80; i++)
		buf_str(&text, " so");
	rig_signals(rig_read(*state, buf_text(&text)), buf_text(&text), "-");
	buf_free(&text);
}

static void
what_is_long_past_is_not_now(void **state)
{
	static const struct row rows[] = {
		{ "Years ago we had a lawyer.", "-" },
		{ "We paid that years ago.", "-" },
		{ "Was it years ago?", "-" },
		{ "That was years ago. We have a lawyer.", "legal" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
words_to_be_worked_on_are_not_the_clients(void **state)
{
	static const struct row rows[] = {
		{ "Please translate this. We have a lawyer. You leave.",
			"request" },
		{ "We have a lawyer.\n\nPlease translate this.", "request" },
		/* said by somebody who is quoted it is no topic */
		{ "He said \"please translate\". We have a lawyer.", "legal" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
quotes_carry_no_signal(void **state)
{
	static const struct row rows[] = {
		{ "You said \"we have a lawyer\" to us.", "-" },
		{ "You said “it is broken and late” to us.", "-" },
		{ "> we have a lawyer\nIt was so.", "-" },
		{ "> is it so?\nIt is.", "-" },
		{ "> we have a lawyer\nThis is late.", "complaint.delay" },
		{ "You \"said it\" and we have a lawyer.", "legal" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

static void
form_is_no_thanks(void **state)
{
	static const struct row rows[] = {
		{ "It is here. Thanks in advance.", "-" },
		{ "Thanks for all in advance.", "praise" },
	};

	expect(*state, rows, HEED_COUNT(rows));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind_is_found),
		cmocka_unit_test(a_negation_reaches_three_words),
		cmocka_unit_test(questions_do_not_state_a_payment),
		cmocka_unit_test(a_phrase_takes_back_one_signal),
		cmocka_unit_test(conditions_do_not_state_a_payment_or_praise),
		cmocka_unit_test(what_is_about_others_is_not_about_us),
		cmocka_unit_test(
			a_story_goes_on_until_its_writer_speaks_of_us),
		cmocka_unit_test(some_languages_deny_behind_the_verb),
		cmocka_unit_test(a_long_mail_is_no_machine_for_one_phrase),
		cmocka_unit_test(what_is_long_past_is_not_now),
		cmocka_unit_test(words_to_be_worked_on_are_not_the_clients),
		cmocka_unit_test(quotes_carry_no_signal),
		cmocka_unit_test(form_is_no_thanks),
	};

	return cmocka_run_group_tests_name("signals/scope", tests, setup,
		teardown);
}
