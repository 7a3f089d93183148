/* SPDX-License-Identifier: ISC */
/* The day until which somebody is away, in thirteen languages. */
#include "test_samples.h"

#include "signals/signals.h"

static struct counts {
	int days, right;
} counts;

static struct lexicon *lexicon;

static void
load_words(void)
{
	struct strv dirs = { 0 }, errors = { 0 };

	strv_own(&dirs, mem_printf("%s/etc/lang", source_dir()));
	lexicon = lexicon_load(&dirs, &errors);
	assert_non_null(lexicon);
	strv_free(&dirs);
	strv_free(&errors);
}

/* As ISO, or "-" where none is named. */
static void
names(const struct message *m, const char *day, const char *what)
{
	struct reading *r = signals_read(lexicon, m, NULL);
	char iso[16];
	bool right = strcmp(day_iso(r->away, iso), day) == 0;

	counts.days++;
	counts.right += right;
	if (!right)
		print_message("# %s: %s, not %s: %s | %s\n", what, iso, day,
			m->subject, m->text);
	reading_free(&r);
}

static void
look_at_day(const char *language, const struct sample *s)
{
	struct message *m;

	if (strcmp(s->kind, "away") != 0)
		return;
	m = rig_read(s->raw);
	names(m, s->day, language);
	message_free(&m);
}

static void
the_day_of_return_is_read_in_each_language(void **state)
{
	(void)state;
	counts.days = counts.right = 0;
	each_sample(look_at_day);
	print_message("# %d absences, the day of %d right\n", counts.days,
		counts.right);
	assert_int_equal(counts.days, counts.right);
}

/* Of Monday 3 August 2026, in languages that no lexicon knows, and one. */
static void
days_come_in_many_forms(void **state)
{
	static const struct {
		const char *text, *day;
	} rows[] = {
		{ "until 12 August", "2026-08-12" },
		{ "until August 12th, 2026", "2026-08-12" },
		{ "back on Monday", "2026-08-10" },
		{ "back on Tuesday", "2026-08-04" },
		{ "from 3 to 14 August", "2026-08-14" },
		{ "tot en met 3 maart", "2026-12-01" },
		{ "12.-19.8.", "2026-08-19" },
		{ "t.o.m. den 16/8", "2026-08-16" },
		{ "till 8/14/2026", "2026-08-14" },
		{ "2026-09-01", "2026-09-01" },
		{ "14-08-26", "2026-08-14" },
		{ "hasta el 14 de agosto de 2026", "2026-08-14" },
		{ "do 5. ledna", "2026-12-01" },
		{ "do 1. července 2027", "2026-12-01" },
		{ "do 2. září", "2026-09-02" },
		{ "jusqu'au 1er septembre", "2026-09-01" },
		{ "fino al 30/11", "2026-11-30" },
		{ "14. elokuuta", "2026-08-14" },
		/* no day of a return */
		{ "reachable 24/7", "-" },
		{ "your letter of 3 August", "-" },
		{ "your letter of 20 July", "-" },
		{ "until 32 August", "-" },
		{ "until 30 February", "-" },
		{ "until 1 March 2099", "-" },
		{ "call 08-555 01 00", "-" },
		{ "version 3.14.15", "-" },
		{ "in 99999999999999999999 August", "-" },
		{ "August", "-" },
		{ "", "-" },
	};

	(void)state;
	counts.days = counts.right = 0;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *raw = mem_printf("%sAuto-Submitted: auto-replied\n"
			"Subject: Out of office: x\n%s\n%s\n", WRITER, HEAD,
			rows[i].text);
		struct message *m = rig_read(raw);

		m->automatic = AUTOMATIC_AWAY;
		names(m, rows[i].day, "a form");
		message_free(&m);
		free(raw);
	}
	assert_int_equal(counts.days, counts.right);
}

/* Of the same Monday, by the figures alone. */
static void
figures_tell_where_no_word_is_known(void **state)
{
	static const struct {
		const char *text, *day;
	} rows[] = {
		{ "qvox 2026-08-14", "2026-08-14" },
		{ "qvox 14.8.", "2026-08-14" },
		{ "qvox 14/8/26", "2026-08-14" },
		/* of next year, further away than anybody is */
		{ "qvox 5.1.", "2026-12-01" },
		{ "qvox 24/7", "-" },
		{ "qvox 31.31.", "-" },
	};

	(void)state;
	counts.days = counts.right = 0;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *raw = mem_printf("%s%s\n%s\n", WRITER, HEAD,
			rows[i].text);
		struct message *m = rig_read(raw);

		m->automatic = AUTOMATIC_AWAY;
		names(m, rows[i].day, "figures");
		message_free(&m);
		free(raw);
	}
	assert_int_equal(counts.days, counts.right);
}

static void
without_a_date_no_day_is_named(void **state)
{
	struct message *m = rig_read(WRITER "Subject: Out of office: x\n"
		"\nBack on 12 August.");

	(void)state;
	counts.days = counts.right = 0;
	assert_int_equal(m->automatic, AUTOMATIC_AWAY);
	names(m, "-", "no Date");
	m->has_date = true;
	m->date = INT64_MAX / 2;
	names(m, "-", "a Date that is none");
	assert_int_equal(counts.right, 2);
	message_free(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_day_of_return_is_read_in_each_language),
		cmocka_unit_test(days_come_in_many_forms),
		cmocka_unit_test(figures_tell_where_no_word_is_known),
		cmocka_unit_test(without_a_date_no_day_is_named),
	};
	int failed;

	load_words();
	failed = cmocka_run_group_tests_name("signals/away", tests, NULL,
		NULL);
	lexicon_free(&lexicon);
	return failed;
}
