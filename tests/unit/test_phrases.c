/* SPDX-License-Identifier: ISC */
/*
 * The phrases that ship are whole in each language, with a form for each
 * number; a file of one's own changes only what it says; what is wrong in one
 * is told with its line.
 */
#include "test_letter_facts.h"
#include "test_letter_names.h"

#include "base/base.h"
#include "base/utf8.h"
#include "outbox/phrases_part.h"

static struct phrase_set *
shipped(void)
{
	struct strv dirs = reader_letters(), errors = { 0 };
	struct phrase_set *set = phrase_set_load(&dirs, &errors);

	for (size_t i = 0; i < errors.n; i++)
		print_error("%s\n", errors.v[i]);
	assert_int_equal(errors.n, 0);
	strv_free(&dirs);
	return set;
}

static void
uses_its_values(const char *language, enum phrase which, const char *text)
{
	const char *list = phrase_values(which);

	while (*list != '\0') {
		size_t len = strcspn(list, " ");
		char *name = mem_printf("{%.*s}", (int)len, list);

		if (strstr(text, name) == NULL)
			fail_msg("%s: %s leaves out %s", language,
				phrase_name(which), name);
		free(name);
		list += len + strspn(list + len, " ");
	}
}

static void
each_language_has_every_phrase_for_every_number(void **state)
{
	struct phrase_set *set = shipped();

	(void)state;
	assert_int_equal(set->n, HEED_COUNT(languages));
	for (size_t l = 0; l < HEED_COUNT(languages); l++) {
		const struct phrase_language *words = phrase_language(set,
			languages[l]);

		assert_non_null(words);
		for (int i = 0; i < PHRASES_ALL; i++)
			for (int n = 0; n < 200; n++) {
				enum plural form = phrase_counts(i) ?
					plural_of(languages[l], n) :
					PLURAL_OTHER;
				const char *text = words->v[i].forms[form];

				if (text == NULL)
					fail_msg("%s: %s has no .%s",
						languages[l], phrase_name(i),
						plural_name(form));
				else if (n < 25)
					uses_its_values(languages[l], i, text);
				if (!phrase_counts(i))
					break;
			}
	}
	phrase_set_free(&set);
}

static void
counted(const struct phrase_set *set, const char *language, int64_t n,
	const char *wanted)
{
	struct tongue tongue = tongue_of(set, &language, 1);
	char *said = phrase_plural(&tongue, PHRASE_WORKDAYS, n);

	assert_string_equal(said, wanted);
	free(said);
}

static void
numbers_have_their_forms(void **state)
{
	struct phrase_set *set = shipped();
	const char *german = "de";
	struct tongue tongue = tongue_of(set, &german, 1);
	char *text;

	(void)state;
	counted(set, "en", 1, "1 working day");
	counted(set, "en", 0, "0 working days");
	counted(set, "pl", 1, "1 dzie\u0144 roboczy");
	counted(set, "pl", 3, "3 dni robocze");
	counted(set, "pl", 5, "5 dni roboczych");
	counted(set, "pl", 22, "22 dni robocze");
	counted(set, "cs", 4, "4 pracovn\u00ed dny");
	counted(set, "sk", 5, "5 pracovn\u00fdch dn\u00ed");
	counted(set, "fi", 2, "2 ty\u00f6p\u00e4iv\u00e4\u00e4");
	counted(set, "de", 12345, "12.345 Arbeitstage");
	/* Norwegian has two more names, and what nobody speaks is English */
	counted(set, "nn", 2, "2 arbeidsdager");
	counted(set, "no", 2, "2 arbeidsdager");
	counted(set, "hu", 2, "2 working days");
	text = phrase_number(&tongue, 4.25);
	assert_string_equal(text, "4,2");
	free(text);
	text = phrase_ago(&tongue, 0.4);
	assert_string_equal(text, "heute");
	free(text);
	text = phrase_ago(&tongue, 1);
	assert_string_equal(text, "vor 1 Tag");
	free(text);
	phrase_set_free(&set);
}

static void
a_value_is_never_read_as_a_placeholder(void **state)
{
	struct phrase_set *set = shipped();
	struct tongue tongue = tongue_of(set, NULL, 0);
	char *said = phrase(&tongue, PHRASE_PROMISE_OURS, PHRASE_WITH(
		"{words}", "{day} 100 %s"));

	(void)state;
	assert_string_equal(said, "We promised for {words}: {day} 100 %s");
	free(said);
	phrase_set_free(&set);
}

static void
a_line_begins_like_a_sentence(void **state)
{
	static const char *const rows[][2] = { { "silent", "Silent" },
		{ "\u00e4nnu", "\u00c4nnu" }, { "7: x", "7: x" }, { "", "" },
		{ "\u017ee", "\u017de" } };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *text = phrase_begin(mem_str(rows[i][0]));

		assert_string_equal(text, rows[i][1]);
		free(text);
	}
}

/* A folder with one file of phrases before the ones that ship. */
static struct phrase_set *
with_own(const char *name, const char *text, struct strv *errors)
{
	struct strv dirs = { 0 }, all = reader_letters();
	char dir[] = "/tmp/heed-phrases-XXXXXX", *file;
	struct phrase_set *set;

	assert_non_null(mkdtemp(dir));
	file = mem_printf("%s/%s", dir, name);
	assert_true(file_replace(file, text, strlen(text), NULL));
	strv_add(&dirs, dir);
	strv_add(&dirs, all.v[0]);
	set = phrase_set_load(&dirs, errors);
	remove(file);
	remove(dir);
	free(file);
	strv_free(&all);
	strv_free(&dirs);
	return set;
}

static void
a_file_of_ones_own_changes_what_it_says(void **state)
{
	struct strv errors = { 0 };
	struct phrase_set *set = with_own("en.phrases", "# ours\r\n"
		"today = this very day\r\n\r\n"
		"days.other = {n} d", &errors);
	struct tongue tongue = tongue_of(set, NULL, 0);
	char *said = phrase_ago(&tongue, 0);

	(void)state;
	assert_int_equal(errors.n, 0);
	assert_string_equal(said, "this very day");
	free(said);
	/* all forms of a phrase are from one folder */
	said = phrase_plural(&tongue, PHRASE_DAYS, 1);
	assert_string_equal(said, "1 d");
	free(said);
	said = phrase_plural(&tongue, PHRASE_WORKDAYS, 1);
	assert_string_equal(said, "1 working day");
	free(said);
	phrase_set_free(&set);
}

static void
what_a_language_lacks_is_said_in_english(void **state)
{
	struct strv errors = { 0 };
	struct phrase_set *set = with_own("hu.phrases", "today = ma\n",
		&errors);
	const char *hungarian = "hu";
	struct tongue tongue = tongue_of(set, &hungarian, 1);
	char *said = phrase_ago(&tongue, 0);

	(void)state;
	assert_int_equal(errors.n, 0);
	assert_string_equal(tongue.language, "hu");
	assert_string_equal(said, "ma");
	free(said);
	said = phrase_ago(&tongue, 2);
	assert_string_equal(said, "2 days ago");
	free(said);
	phrase_set_free(&set);
}

static void
what_is_wrong_is_told_with_its_line(void **state)
{
	static const struct {
		const char *name, *text, *wanted;
	} rows[] = {
		{ "sv.phrases", "\ntodya = x\n",
		  "sv.phrases:2: there is no phrase todya (did you mean"
		  " today?)" },
		{ "sv.phrases", "today\n",
		  "sv.phrases:1: expected NAME = WORDS" },
		{ "sv.phrases", "today =\n",
		  "sv.phrases:1: nothing stands behind the \"=\"" },
		{ "sv.phrases", "today = {day}\n",
		  "this phrase has no placeholder {day}" },
		{ "sv.phrases", "days.one = {n\n", "without its other half" },
		{ "sv.phrases", "today = }\n", "without its other half" },
		{ "sv.phrases", "days = {n} dagar\n",
		  "it has a number: expected one form for each plural" },
		{ "sv.phrases", "days.lots = {n}\n",
		  "no plural is called that, of days" },
		{ "sv.phrases", "today.one = x\n", "no plural: today" },
		{ "sv.phrases", "today = \xff\n", "not valid UTF-8" },
		{ "sv.phrases", "today = a\ntoday = b\n",
		  "sv.phrases:2: it stands here twice: today" },
		{ "sv.phrases", "days.one = {n} dag\n",
		  "sv.phrases: days.other is missing" },
		{ "swedish.phrases", "today = x\n",
		  "expected LANGUAGE.phrases" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct strv errors = { 0 };
		struct phrase_set *set = with_own(rows[i].name, rows[i].text,
			&errors);

		assert_int_equal(errors.n, 1);
		if (strstr(errors.v[0], rows[i].wanted) == NULL)
			fail_msg("\"%s\" instead of \"%s\"", errors.v[0],
				rows[i].wanted);
		strv_free(&errors);
		phrase_set_free(&set);
	}
}

static void
without_english_there_is_nothing_to_fall_back_on(void **state)
{
	struct strv dirs = { 0 }, errors = { 0 };
	struct phrase_set *set;

	(void)state;
	strv_add(&dirs, "/nonexistent");
	set = phrase_set_load(&dirs, &errors);
	assert_int_equal(errors.n, 1);
	assert_non_null(strstr(errors.v[0], "no folder has en.phrases"));
	strv_free(&errors);
	strv_free(&dirs);
	phrase_set_free(&set);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			each_language_has_every_phrase_for_every_number),
		cmocka_unit_test(numbers_have_their_forms),
		cmocka_unit_test(a_value_is_never_read_as_a_placeholder),
		cmocka_unit_test(a_line_begins_like_a_sentence),
		cmocka_unit_test(a_file_of_ones_own_changes_what_it_says),
		cmocka_unit_test(what_a_language_lacks_is_said_in_english),
		cmocka_unit_test(what_is_wrong_is_told_with_its_line),
		cmocka_unit_test(
			without_english_there_is_nothing_to_fall_back_on),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
