/* SPDX-License-Identifier: ISC */
/*
 * The second opinion: what counted words say, by hand-made weights.
 */
#include "test_signals_rig.h"

#include "signals/trained.h"

#define HEAD \
	"language en\n[function]\nthe we you it is to of and in on at with\n" \
	"[negators]\nnot\n[contrast]\nbut\n[topic]\nplease translate\n" \
	"[leaving]\n0.4 elsewhere\n"

/* words of which the model knows nothing else than that there are such */
#define PAD "the we you it is of and in on at with for"
#define KNOWN \
	"the 0.01\nwe 0.01\nyou 0.01\nit 0.01\nis 0.01\nof 0.01\n" \
	"and 0.01\nin 0.01\non 0.01\nat 0.01\nwith 0.01\nfor 0.01\n"

#define WORDS \
	"[trained]\n" KNOWN \
	"* leaving=-1 praise=-1 bad=-1 good=-1\n" \
	"goodby 2 leaving=9 bad=1\n" \
	"!goodby 2 leaving=-9 good=3\n" \
	"lovely 2 praise=4 good=4\n" \
	"awful 1 bad=4 praise=-2\n" \
	"ecole 1 good=3\n"

static struct reading *
read_with(const char *lexicon_text, const char *subject, const char *text,
	struct trace *trace)
{
	char *padded = mem_printf("%s\n\n" PAD, text);
	struct reading *reading = rig_traced(lexicon_text, "en", subject,
		padded, trace);

	free(padded);
	return reading;
}

static double
weight_of(const char *lexicon, const char *subject, const char *text,
	enum signal_kind kind)
{
	struct reading *reading = read_with(lexicon, subject, text, NULL);
	const struct signal *signal = reading_signal(reading, kind);
	double weight = signal == NULL ? 0 : signal->weight;

	reading_free(&reading);
	return weight;
}

static enum feeling
feeling_of(const char *text)
{
	struct reading *reading = read_with(HEAD WORDS, "", text, NULL);
	enum feeling feeling = reading->feeling;

	reading_free(&reading);
	return feeling;
}

static void
counted_words_make_a_signal(void **state)
{
	(void)state;
	assert_true(weight_of(HEAD WORDS, "", "goodbye to you",
		SIGNAL_LEAVING) > 0.5);
	/* once is as often as thrice, and capitals are no other word */
	assert_true(weight_of(HEAD WORDS, "", "Goodbye, goodbyes, GOODBYE",
		SIGNAL_LEAVING) > 0.5);
	/* the subject is read too */
	assert_true(weight_of(HEAD WORDS, "Goodbye", "it is the end",
		SIGNAL_LEAVING) > 0.5);
	/* beside other words it weighs less */
	assert_true(weight_of(HEAD WORDS, "", "a lovely goodbye, awful",
		SIGNAL_PRAISE) < weight_of(HEAD WORDS, "", "lovely",
		SIGNAL_PRAISE));
	assert_true(weight_of(HEAD WORDS, "", "nothing of all this",
		SIGNAL_LEAVING) == 0);
	/* a denied word is another one, up to "but" or a comma */
	assert_true(weight_of(HEAD WORDS, "", "not goodbye",
		SIGNAL_LEAVING) == 0);
	assert_true(weight_of(HEAD WORDS, "", "not so but goodbye",
		SIGNAL_LEAVING) > 0.5);
	assert_true(weight_of(HEAD WORDS, "", "not so, goodbye",
		SIGNAL_LEAVING) > 0.5);
	assert_true(weight_of(HEAD WORDS, "", "not one two three four goodbye",
		SIGNAL_LEAVING) > 0.5);
	/* quoted words are not the writer's */
	assert_true(weight_of(HEAD WORDS, "", "it is \"goodbye\" here",
		SIGNAL_LEAVING) == 0);
	/* nor is what is handed over to be worked on */
	assert_true(weight_of(HEAD WORDS, "", "please translate goodbye",
		SIGNAL_LEAVING) == 0);
}

/* "Look elsewhere" is another matter than "look" and "elsewhere". */
static void
pairs_and_halves_count_too(void **state)
{
	static const char pairs[] = HEAD "[trained]\n" KNOWN
		"* leaving=-2 praise=-2\nlook+roun 1 leaving=20\n"
		"love 1 praise=20\n";

	(void)state;
	assert_true(weight_of(pairs, "", "looking around", SIGNAL_LEAVING) ==
		0);
	assert_true(weight_of(pairs, "", "we looked roundly",
		SIGNAL_LEAVING) > 0.5);
	assert_true(weight_of(pairs, "", "lovers", SIGNAL_PRAISE) > 0.5);
}

static void
an_opinion_helps_a_weak_phrase(void **state)
{
	(void)state;
	assert_true(weight_of(HEAD WORDS, "", "elsewhere",
		SIGNAL_LEAVING) == 0);
	assert_true(weight_of(HEAD WORDS "goodby 1 leaving=9\n", "",
		"elsewhere, goodbye", SIGNAL_LEAVING) > 0.5);
}

/* Of words alone, what calls a person at night must be surer than the rest. */
static void
an_alarm_needs_more(void **state)
{
	static const char both[] = HEAD "[trained]\n" KNOWN
		"* leaving=0 praise=0\nsame 1 leaving=0.8 praise=0.8\n";

	(void)state;
	assert_true(weight_of(both, "", "same", SIGNAL_PRAISE) > 0.5);
	assert_true(weight_of(both, "", "same", SIGNAL_LEAVING) == 0);
}

/* What goes to a mailing list is seldom said to us. */
static void
a_mailing_list_alarms_less(void **state)
{
	struct lexicon *lexicon = rig_lexicon(HEAD "[trained]\n" KNOWN
		"* leaving=0\nsame 1 leaving=2.5\n");
	struct message message = { .text = mem_str("same " PAD),
		.subject = mem_str("") };

	(void)state;
	for (int list = 0; list <= 1; list++) {
		struct reading *reading;

		message.automatic = list ? AUTOMATIC_LIST : AUTOMATIC_NO;
		reading = signals_read(lexicon, &message, "en");
		assert_int_equal(reading_signal(reading, SIGNAL_LEAVING) ==
			NULL, list);
		reading_free(&reading);
	}
	free(message.text);
	free(message.subject);
	lexicon_free(&lexicon);
}

/* A notice shows them: one word would say nothing. */
static void
the_words_around_are_evidence(void **state)
{
	static const char *const texts[][2] = {
		{ "we you it is of: lovely and in on at with. So",
		  "it is of: lovely and in on" },
		{ "Lovely it is. So", "Lovely it is" },
		{ "So. It is so lovely", "It is so lovely" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(texts); i++) {
		struct reading *reading = read_with(HEAD WORDS, "",
			texts[i][0], NULL);
		const struct signal *signal = reading_signal(reading,
			SIGNAL_PRAISE);

		assert_non_null(signal);
		assert_string_equal(signal->evidence.words, texts[i][1]);
		reading_free(&reading);
	}
}

/* "The meeting is in room four" is a matter of phrases. */
static void
few_words_are_not_judged(void **state)
{
	struct lexicon *lexicon = rig_lexicon(HEAD WORDS);
	struct reading *reading = rig_read(lexicon, "it is lovely");

	(void)state;
	assert_null(reading_signal(reading, SIGNAL_PRAISE));
	assert_int_equal(reading->feeling, FEELING_NEUTRAL);
	reading_free(&reading);
	lexicon_free(&lexicon);
}

/* What is not known stands beside it too. */
static void
unknown_words_make_it_less_sure(void **state)
{
	(void)state;
	assert_true(weight_of(HEAD WORDS, "", "lovely", SIGNAL_PRAISE) >
		weight_of(HEAD WORDS, "", "lovely zebras", SIGNAL_PRAISE));
}

static void
a_weak_phrase_is_silenced(void **state)
{
	static const char head[] = HEAD "[leaving]\n0.6 adieu\n0.95 ciao\n"
		"[trained]\n" KNOWN "* leaving=0\nadieu 1 leaving=-9\n"
		"ciao 1 leaving=-9\n";
	struct trace trace = { 0 };
	struct reading *reading;
	bool told = false;

	(void)state;
	assert_true(weight_of(head, "", "adieu", SIGNAL_LEAVING) == 0);
	assert_true(weight_of(head, "", "ciao", SIGNAL_LEAVING) > 0.5);
	reading = read_with(head, "", "adieu", &trace);
	for (size_t i = 0; i < trace.n; i++)
		told = told || (trace.v[i].counted < 0 && strcmp(
			trace.v[i].why, "labelled mail with such words says"
			" otherwise: adieu") == 0);
	assert_true(told);
	reading_free(&reading);
	trace_free(&trace);
}

static void
trust_can_be_taken_away(void **state)
{
	(void)state;
	assert_true(weight_of(HEAD "[figures]\ntrained 0\n" WORDS, "",
		"goodbye", SIGNAL_LEAVING) == 0);
}

static void
counted_words_have_a_feeling(void **state)
{
	(void)state;
	assert_int_equal(feeling_of("lovely"), FEELING_POSITIVE);
	assert_int_equal(feeling_of("l'\xc3\xa9"
				    "cole"), FEELING_POSITIVE);
	assert_int_equal(feeling_of("awful"), FEELING_NEGATIVE);
	assert_int_equal(feeling_of("the"), FEELING_NEUTRAL);
}

static void
a_reason_names_the_words(void **state)
{
	struct trace trace = { 0 };
	struct reading *reading = read_with(HEAD WORDS, "",
		"Goodbye then: lovely, not goodbye.", &trace);
	bool leaving = false, feeling = false;

	(void)state;
	for (size_t i = 0; i < trace.n; i++) {
		const struct trace_row *row = &trace.v[i];

		assert_int_equal(row->line, 0);
		leaving = leaving || (row->kind == SIGNAL_LEAVING &&
			strstr(row->why, ": Goodbye") != NULL);
		feeling = feeling || (row->mood && strstr(row->why,
			": lovely, goodbye") != NULL);
	}
	assert_false(leaving); /* the denied word speaks as loud against it */
	assert_true(feeling);
	assert_memory_equal(trace.words, "goodby good then good+then ", 27);
	reading_free(&reading);
	trace_free(&trace);
	reading = read_with(HEAD WORDS, "", "Goodbye.", &trace);
	for (size_t i = 0; i < trace.n; i++)
		leaving = leaving || (trace.v[i].kind == SIGNAL_LEAVING &&
			strcmp(trace.v[i].why, "labelled mail with such words"
				" says so: Goodbye") == 0);
	assert_true(leaving);
	reading_free(&reading);
	trace_free(&trace);
}

/* More words speak for it than are named: the loudest are. */
static void
the_loudest_words_are_named(void **state)
{
	struct trace trace = { 0 };
	struct reading *reading = read_with(HEAD "[trained]\n" KNOWN
		"* praise=0\na 1 praise=1\nb 1 praise=2\nc 1 praise=3\n"
		"d 1 praise=4\ne 1 praise=5\nf 1 praise=6\ng 1 praise=0.5\n",
		"", "a b c d e f g", &trace);

	(void)state;
	assert_int_equal(trace.n, 1);
	assert_string_equal(trace.v[0].why,
		"labelled mail with such words says so: f, e, d, c, b");
	reading_free(&reading);
	trace_free(&trace);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counted_words_make_a_signal),
		cmocka_unit_test(pairs_and_halves_count_too),
		cmocka_unit_test(an_opinion_helps_a_weak_phrase),
		cmocka_unit_test(an_alarm_needs_more),
		cmocka_unit_test(a_mailing_list_alarms_less),
		cmocka_unit_test(the_words_around_are_evidence),
		cmocka_unit_test(few_words_are_not_judged),
		cmocka_unit_test(unknown_words_make_it_less_sure),
		cmocka_unit_test(a_weak_phrase_is_silenced),
		cmocka_unit_test(trust_can_be_taken_away),
		cmocka_unit_test(counted_words_have_a_feeling),
		cmocka_unit_test(a_reason_names_the_words),
		cmocka_unit_test(the_loudest_words_are_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
