/* SPDX-License-Identifier: ISC */
/*
 * Faults as they are told: one clean line each, all of them at once, up to a
 * limit; and nothing in a file can steer the terminal that shows them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/limits.h"
#include "config/faults.h"
#include "test_config_rig.h"

static void
all_that_is_wrong_is_told_at_once(void **state)
{
	assert_string_equal(rig_told(*state,
		"mode = \"drat\";\n"
		"expire_hours = \"24\";\n"
		"stale_minuets = 15;\n"
		"log_level = \"loud\";\n"
		"lang_dirs = [ ];\n"
		"firm = { name = \"\"; sender_name = \"S\"; sender_address ="
		" \"nobody\"; langauge = \"sv\"; };\n"
		"caps = { hour = -1; day = 100001; };\n"
		"people = ( { id = \"anna\"; name = \"A\";"
		" address = \"anna@firm.example\"; phone = 1; } );\n"
		"accounts = ( );\n"
		"clients = { };\n"
		"Instance = \"x\";\n"),
		"heed.conf:1: mode: is not one of: observe, draft, approve,"
		" send (did you mean \"draft\"?)\n"
		"heed.conf:2: expire_hours: a whole number is needed, this is"
		" a text\n"
		"heed.conf:3: stale_minuets: there is no such option here (did"
		" you mean \"stale_minutes\"?)\n"
		"heed.conf:4: log_level: is not one of: debug, info, warn,"
		" error\n"
		"heed.conf:5: lang_dirs: needs 1 to 20 entries, this has 0\n"
		"heed.conf:6: firm.name: is empty\n"
		"heed.conf:6: firm.sender_address: is not a mail address\n"
		"heed.conf:6: firm.langauge: there is no such option here (did"
		" you mean \"language\"?)\n"
		"heed.conf:6: firm: timezone is missing\n"
		"heed.conf:7: caps.hour: must be 0 to 10000 mails, this is -1"
		"\n"
		"heed.conf:7: caps.day: must be 0 to 100000 mails, this is"
		" 100001\n"
		"heed.conf:8: people.anna.phone: there is no such option here"
		"\n"
		"heed.conf:9: accounts: needs 1 to 500 entries, this has 0\n"
		"heed.conf:10: clients: a list ( { ... }, { ... } ) is needed,"
		" this is a group\n"
		"heed.conf:11: Instance: there is no such option here (did you"
		" mean \"instance\"?)\n");
}

/* So many options that nobody knows, each on a line of its own. */
static void
many(struct config_rig *rig, int n)
{
	struct buf text = buf_new(MIB(1));

	for (int i = 0; i < n; i++)
		buf_printf(&text, "expire_hour%d = 1;\n", i);
	rig_more(rig, buf_text(&text));
	buf_free(&text);
}

static void
so_many_are_told_and_that_there_are_more(void **state)
{
	struct config_rig *rig = *state;

	many(rig, FAULTS_MAX);
	assert_int_equal(rig->errors.lines.n, FAULTS_MAX);
	assert_null(strstr(rig->told, "mend them first"));
	assert_non_null(strstr(rig->told, "heed.conf:203: expire_hour199:"
		" there is no such option here (did you mean"
		" \"expire_hours\"?)\n"));
	many(rig, FAULTS_MAX + 1);
	assert_int_equal(rig->errors.lines.n, FAULTS_MAX + 1);
	assert_non_null(strstr(rig->told, "\nheed.conf: more is wrong than"
		" these 200 faults; mend them first\n"));
	assert_null(strstr(rig->told, "expire_hour200"));
}

static void
the_order_is_that_of_the_files_then_of_the_lines(void **state)
{
	static const char *const order[] = { "b: whole", "b:1: x: one",
		"b:9: two", "b:9: three", "b:10: four", "a:1: five", "c:1: six",
	};
	struct faults faults = { 0 };
	struct strv lines = { NULL, 0 };

	(void)state;
	faults_file(&faults, "b");
	faults_file(&faults, "a");
	faults_file(&faults, "b");
	fault_add(&faults, (struct place) { "c", 1 }, NULL, NULL, "six");
	fault_add(&faults, (struct place) { "a", 1 }, NULL, NULL, "five");
	fault_add(&faults, (struct place) { "b", 10 }, NULL, NULL, "four");
	fault_add(&faults, (struct place) { "b", 9 }, NULL, NULL, "two");
	fault_add(&faults, (struct place) { "b", 9 }, NULL, NULL, "three");
	fault_add(&faults, (struct place) { "b", 1 }, "x", NULL, "one");
	fault_add(&faults, (struct place) { "b", 0 }, NULL, NULL, "whole");
	faults_take(&faults, &lines);
	assert_int_equal(lines.n, HEED_COUNT(order));
	for (size_t i = 0; i < lines.n; i++)
		assert_string_equal(lines.v[i], order[i]);
	assert_int_equal(faults.n, 0);
	strv_free(&lines);
}

static void
an_option_is_known_by_its_whole_name(void **state)
{
	static const struct place place = { "a", 1 };
	struct faults faults = { 0 };
	struct strv lines = { NULL, 0 };

	(void)state;
	fault_add(&faults, place, NULL, NULL, "x");
	fault_add(&faults, place, "smtp", NULL, "x");
	fault_add(&faults, place, "accounts.a.host", NULL, "x");
	assert_true(faults_name(&faults, "accounts.a", "host"));
	assert_false(faults_name(&faults, "accounts.a", "hos"));
	assert_false(faults_name(&faults, "accounts", "host"));
	assert_false(faults_name(&faults, "accounts.a.h", "ost"));
	assert_false(faults_name(&faults, "smtp", ""));
	assert_false(faults_name(&faults, "accounts.ab", "host"));
	faults_take(&faults, &lines);
	assert_false(faults_name(&faults, "accounts.a", "host"));
	strv_free(&lines);
}

static void
no_word_of_a_file_steers_a_terminal(void **state)
{
	struct faults faults = { 0 };
	struct strv lines = { NULL, 0 };
	char longest[2000];

	(void)state;
	fault_add(&faults, (struct place) { "a\nb", 1 }, "x\x1b[2J", "\r\ny",
		"one\ntwo \xe2\x80\xae three \xff");
	memset(longest, 'x', sizeof(longest));
	longest[sizeof(longest) - 1] = '\0';
	fault_add(&faults, (struct place) { "b", 1 }, longest, NULL, "%s",
		longest);
	faults_take(&faults, &lines);
	assert_int_equal(lines.n, 2);
	for (const char *p = lines.v[0]; *p != '\0'; p++)
		assert_true((unsigned char)*p >= 0x20);
	assert_null(strstr(lines.v[0], "\xe2\x80\xae"));
	assert_null(strstr(lines.v[0], "\xff"));
	assert_true(strlen(lines.v[1]) <= 600);
	strv_free(&lines);
}

/* The longest name that libconfig takes is cut, and has no advice. */
static void
a_name_of_any_length_is_one_short_line(void **state)
{
	struct config_rig *rig = *state;
	char *text = mem_new(100010);

	memset(text, 'x', 100000);
	memcpy(text + 100000, " = 1;\n", 7);
	rig_more(rig, text);
	assert_int_equal(rig->errors.lines.n, 1);
	assert_true(strlen(rig->told) < 610);
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			all_that_is_wrong_is_told_at_once, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			so_many_are_told_and_that_there_are_more, rig_up,
			rig_down),
		cmocka_unit_test(
			the_order_is_that_of_the_files_then_of_the_lines),
		cmocka_unit_test(an_option_is_known_by_its_whole_name),
		cmocka_unit_test(no_word_of_a_file_steers_a_terminal),
		cmocka_unit_test_setup_teardown(
			a_name_of_any_length_is_one_short_line, rig_up,
			rig_down),
	};

	return cmocka_run_group_tests_name("config/faults", tests, NULL, NULL);
}
