/* SPDX-License-Identifier: ISC */
/*
 * What single texts and lists must look like, form by form, and the shape into
 * which each is brought.  A value is never shown: it could be a password that
 * stands in the wrong place.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "config/value.h"
#include "test_config_render.h"

#define N64 "n234567890123456789012345678901234567890123456789012345678901234"

static const struct {
	enum form form;
	const char *text;
	const char *normal; /* NULL: refused */
} forms[] = {
	{ FORM_LINE, "Brunnshög Bygg \"AB\"", "Brunnshög Bygg \"AB\"" },
	{ FORM_LINE, " ", NULL }, { FORM_LINE, "", NULL },
	{ FORM_LINE, "a\nb", NULL }, { FORM_LINE, "a\tb", NULL },
	{ FORM_LINE, "a\x1b[2J", NULL }, { FORM_LINE, "a\x7f", NULL },
	{ FORM_LINE, "\xe5", NULL }, { FORM_LINE, "\xc0\xaf", NULL },
	{ FORM_LINE, "\xed\xa0\x80", NULL },
	{ FORM_LINES, "a\r\n\tb", "a\r\n\tb" },
	{ FORM_LINES, "\n \t\r", NULL }, { FORM_LINES, "a\x0b", NULL },
	{ FORM_NAME, "a.B_c-9", "a.B_c-9" }, { FORM_NAME, N64, N64 },
	{ FORM_NAME, N64 "5", NULL }, { FORM_NAME, "", NULL },
	{ FORM_NAME, "a b", NULL }, { FORM_NAME, "a/b", NULL },
	{ FORM_NAME, "å", NULL },
	{ FORM_ADDRESS, "Eva.B+x@Bygg.Example", "eva.b+x@bygg.example" },
	{ FORM_ADDRESS, "bygg.example", NULL }, { FORM_ADDRESS, "", NULL },
	{ FORM_ADDRESS, "Eva <eva@bygg.example>", NULL },
	{ FORM_ADDRESS, "a@b.example,c@d.example", NULL },
	{ FORM_ADDRESS, " a@b.example", NULL },
	{ FORM_DOMAIN, "Bygg.Example", "bygg.example" },
	{ FORM_DOMAIN, "bygg", NULL }, { FORM_DOMAIN, "", NULL },
	{ FORM_DOMAIN, "@bygg.example", NULL },
	{ FORM_DOMAIN, "a@bygg.example", NULL },
	{ FORM_DOMAIN, "*.bygg.example", NULL },
	{ FORM_DOMAIN, ".bygg.example", NULL },
	{ FORM_DOMAIN, "bygg.example.", NULL },
	{ FORM_ROLE, "pays", "pays" }, { FORM_ROLE, "daily", "daily" },
	{ FORM_ROLE, "decides", "decides" }, { FORM_ROLE, "", NULL },
	{ FORM_ROLE, "Pays", NULL }, { FORM_ROLE, "pay", NULL },
	{ FORM_MONEY, "900 EUR", "900 EUR" },
	{ FORM_MONEY, "1250.50 SEK", "1250.50 SEK" },
	{ FORM_MONEY, "900", NULL }, { FORM_MONEY, "900 EUX", NULL },
	{ FORM_MONEY, "-1 EUR", NULL }, { FORM_MONEY, "0 EUR", NULL },
	{ FORM_MONEY, "1.005 EUR", NULL }, { FORM_MONEY, "EUR 900", NULL },
	{ FORM_MONEY, "900  EUR", NULL }, { FORM_MONEY, "900 EUR ", NULL },
	{ FORM_MONEY, "", NULL }, { FORM_MONEY, " EUR", NULL },
	{ FORM_CADENCE, "weekly", "weekly" },
	{ FORM_CADENCE, "2 weeks", "2 weeks" },
	{ FORM_CADENCE, "fortnight", NULL }, { FORM_CADENCE, "", NULL },
	{ FORM_HOURS, "09:00-17:00", "09:00-17:00" },
	{ FORM_HOURS, "00:00-24:00", "00:00-24:00" },
	{ FORM_HOURS, "9-17", NULL }, { FORM_HOURS, "09:00-24:01", NULL },
	{ FORM_HOURS, "17:00-09:00", NULL }, { FORM_HOURS, "", NULL },
	{ FORM_HOURS, "09:00-09:00", NULL },
	{ FORM_HOURS, "09:60-17:00", NULL },
	{ FORM_HOURS, "09:00-17:00 ", NULL },
	{ FORM_WEEKDAY, "mon", "mon" }, { FORM_WEEKDAY, "sun", "sun" },
	{ FORM_WEEKDAY, "Sun", NULL }, { FORM_WEEKDAY, "", NULL },
	{ FORM_HOST, "imap.example.com", "imap.example.com" },
	{ FORM_HOST, "127.0.0.1", "127.0.0.1" }, { FORM_HOST, "::1", "::1" },
	{ FORM_HOST, "", NULL }, { FORM_HOST, "a b", NULL },
	{ FORM_HOST, "imap.example.com:993", NULL },
	{ FORM_HOST, "imaps://imap.example.com", NULL },
	{ FORM_HOST, "user@imap.example.com", NULL },
	{ FORM_HOST, "[::1]", NULL }, { FORM_HOST, "::g", NULL },
	{ FORM_PATH, "/a/b", "/a/b" }, { FORM_PATH, "a/b", "/dir/a/b" },
	{ FORM_PATH, "../b", "/dir/../b" }, { FORM_PATH, "", NULL },
	{ FORM_PATH, "/a\nb", NULL },
	{ FORM_GLOB, "a/*.conf", "a/*.conf" }, { FORM_GLOB, "", "" },
	{ FORM_LANGUAGE, "sv", "sv" }, { FORM_LANGUAGE, "SV", NULL },
	{ FORM_LANGUAGE, "s", NULL }, { FORM_LANGUAGE, "swe", NULL },
	{ FORM_LANGUAGE, "s1", NULL }, { FORM_LANGUAGE, "", NULL },
	{ FORM_COUNTRY, "SE", "SE" }, { FORM_COUNTRY, "se", NULL },
	{ FORM_COUNTRY, "SWE", NULL }, { FORM_COUNTRY, "", NULL },
	{ FORM_ZONE, "UTC", "UTC" }, { FORM_ZONE, "", NULL },
	{ FORM_ZONE, "/etc/passwd", NULL }, { FORM_ZONE, "UTC ", NULL },
	{ FORM_ZONE, "../zoneinfo/UTC", NULL },
	{ FORM_CREDENTIAL, "imap.1", "imap.1" },
	{ FORM_CREDENTIAL, "../imap", NULL }, { FORM_CREDENTIAL, "", NULL },
	{ FORM_CREDENTIAL, ".", NULL }, { FORM_CREDENTIAL, "..", NULL },
	{ FORM_CREDENTIAL, "a/b", NULL }, { FORM_CREDENTIAL, ".a", NULL },
	{ FORM_CREDENTIAL, N64 "5", NULL },
};

static void
each_form_has_its_shape(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(forms); i++) {
		struct problem problem = { "" };
		char *normal = value_normal(forms[i].form, forms[i].text,
			"/dir", &problem);

		if (forms[i].normal == NULL && normal != NULL)
			fail_msg("form %d takes \"%s\"", (int)forms[i].form,
				forms[i].text);
		if (forms[i].normal == NULL) {
			assert_string_not_equal(problem.text, "");
			continue;
		}
		if (normal == NULL)
			fail_msg("\"%s\" %s", forms[i].text, problem.text);
		assert_string_equal(normal, forms[i].normal);
		assert_string_equal(problem.text, "");
		free(normal);
	}
}

static void
zones_are_those_of_the_system(void **state)
{
	static const char *const wrong[] = { "Europe/Stokholm", "Europe",
		"europe/stockholm", "Europe/Stockholm/" };
	struct stat info;
	char *normal;

	(void)state;
	if (stat("/usr/share/zoneinfo/Europe/Stockholm", &info) != 0)
		skip();
	normal = value_normal(FORM_ZONE, "Europe/Stockholm", "", NULL);
	assert_string_equal(normal, "Europe/Stockholm");
	free(normal);
	for (size_t i = 0; i < HEED_COUNT(wrong); i++)
		assert_null(value_normal(FORM_ZONE, wrong[i], "", NULL));
}

static void
texts_are_as_long_as_the_limit(void **state)
{
	static const struct {
		enum form form;
		size_t max;
	} limits[] = { { FORM_LINE, 1000 }, { FORM_LINES, 20000 },
		{ FORM_NAME, 64 }, { FORM_HOST, 253 }, { FORM_PATH, 1000 },
		{ FORM_GLOB, 1000 }, { FORM_CREDENTIAL, 64 } };
	char *text = mem_new(20002);

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(limits); i++) {
		char *normal;

		memset(text, 'a', 20001);
		text[limits[i].max] = '\0';
		normal = value_normal(limits[i].form, text, "/", NULL);
		assert_non_null(normal);
		free(normal);
		text[limits[i].max] = 'a';
		text[limits[i].max + 1] = '\0';
		assert_null(value_normal(limits[i].form, text, "/", NULL));
	}
	free(text);
}

static void
times_are_a_number_and_a_unit(void **state)
{
	static const struct {
		const char *text;
		long minutes; /* -1: none */
	} times[] = { { "1 minute", 1 }, { "90 minutes", 90 },
		{ "1 hour", 60 }, { "24 hours", 1440 }, { "1 day", 1440 },
		{ "2days", 2880 }, { "0 minutes", 0 },
		{ "1000000 days", 1440000000 }, { "1000001 days", -1 },
		{ "99999999999999999999 days", -1 }, { "", -1 }, { "24", -1 },
		{ "hours", -1 }, { "-1 hours", -1 }, { "+1 hours", -1 },
		{ " 1 hour", -1 }, { "1 hour ", -1 }, { "1 Hour", -1 },
		{ "1.5 hours", -1 }, { "2 weeks", -1 }, { "1\thour", -1 },
		{ "1 hour 30 minutes", -1 } };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(times); i++) {
		long minutes = -1;

		if (value_minutes(times[i].text, &minutes) !=
			(times[i].minutes >= 0) || minutes != times[i].minutes)
			fail_msg("\"%s\" is %ld", times[i].text, minutes);
	}
}

static void
this_machine_is_known_by_its_spelling(void **state)
{
	static const char *const here[] = { "localhost", "127.0.0.1", "::1",
		"127.255.255.254" };
	static const char *const elsewhere[] = { "", "localhost.example.com",
		"127.0.0.1.example.com", "126.0.0.1", "128.0.0.1", "127.1",
		"10.0.0.1", "::2", "0.0.0.0", "2130706433", "notlocalhost" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(here); i++)
		assert_true(value_is_loopback(here[i]));
	for (size_t i = 0; i < HEED_COUNT(elsewhere); i++)
		assert_false(value_is_loopback(elsewhere[i]));
}

/* What no text may hold; and it is not shown. */
static void
rubbish_in_a_text(struct config_rig *rig, const struct section *section,
	const struct option *option)
{
	static const char *const texts[] = { "\"hunter2\x01\"",
		"\"hunter2\xff\"", "\"hunter2\\x1b[2J\"", "\"hunter2\\xe5\"" };

	for (size_t i = 0; i < HEED_COUNT(texts); i++) {
		if (option->type != OPTION_TEXT)
			continue;
		render_told(rig, section, option->name, texts[i]);
		render_one_line(rig, section, option->name, "is too long, not"
			" UTF-8, or holds control characters\n");
		assert_null(strstr(rig->told, "hunter2"));
	}
	if (option->type == OPTION_NEVER) {
		render_told(rig, section, option->name, "\"hunter2\"");
		render_one_line(rig, section, option->name, option->text);
		assert_null(strstr(rig->told, "hunter2"));
	}
	if (option->type == OPTION_TEXT && option->form != FORM_GLOB) {
		render_told(rig, section, option->name, "\"\"");
		render_one_line(rig, section, option->name, ": ");
	}
}

/* A list of so many things that the form takes.  The caller frees. */
static char *
list(const struct option *option, long n)
{
	struct buf text = buf_new(MIB(1));

	buf_str(&text, "( ");
	for (long i = 0; i < n; i++) {
		buf_str(&text, i == 0 ? "" : ",");
		if (option->type == OPTION_ROWS)
			buf_str(&text, "{}");
		else if (option->form == FORM_ADDRESS)
			buf_printf(&text, "\"a@b%ld.example\"", i);
		else if (option->form == FORM_DOMAIN)
			buf_printf(&text, "\"b%ld.example\"", i);
		else
			buf_printf(&text, "\"n%ld\"", i);
	}
	buf_str(&text, " )");
	return buf_take(&text);
}

static void
a_list_has_its_limits(struct config_rig *rig, const struct section *section,
	const struct option *option)
{
	const long sizes[] = { option->min, option->max, option->max + 1,
		option->min - 1 };

	if (option->type != OPTION_TEXTS && option->type != OPTION_ROWS)
		return;
	assert_true(option->max > 0);
	/* there are no more words than that, and none may stand twice */
	if (option->form == FORM_ROLE || option->form == FORM_WEEKDAY)
		return;
	for (size_t i = 0; i < HEED_COUNT(sizes); i++) {
		char *text = sizes[i] < 0 ? NULL : list(option, sizes[i]);
		char *told = mem_printf("needs %ld to %ld entries, this has"
			" %ld\n", option->min, option->max, sizes[i]);

		if (text != NULL)
			render_told(rig, section, option->name, text);
		if (text != NULL && i >= 2)
			render_one_line(rig, section, option->name, told);
		else if (text != NULL)
			assert_null(strstr(rig->told, "entries"));
		free(text);
		free(told);
	}
}

static void
every_text_refuses_rubbish_in_one_line(void **state)
{
	render_each(*state, &section_top, rubbish_in_a_text);
}

static void
every_list_has_its_limits(void **state)
{
	render_each(*state, &section_top, a_list_has_its_limits);
}

static void
a_list_tells_of_each_entry(void **state)
{
	struct config_rig *rig = *state;

	assert_string_equal(rig_more(rig, "clients = ( { id = \"bygg\";"
		" name = \"B\"; owner = \"anna\"; addresses = (\n\"a@b\",\n"
		"1,\n\"c@d.example\",\n\"C@D.example\",\n( ) ); } );\n"),
		"heed.conf:5: clients.bygg.addresses: is not a mail address\n"
		"heed.conf:6: clients.bygg.addresses: a text in quotes is"
		" needed, this is a number\n"
		"heed.conf:8: clients.bygg.addresses: \"c@d.example\" stands"
		" in it twice\n"
		"heed.conf:9: clients.bygg.addresses: a text in quotes is"
		" needed, this is a list\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_form_has_its_shape),
		cmocka_unit_test(zones_are_those_of_the_system),
		cmocka_unit_test(texts_are_as_long_as_the_limit),
		cmocka_unit_test(times_are_a_number_and_a_unit),
		cmocka_unit_test(this_machine_is_known_by_its_spelling),
		cmocka_unit_test_setup_teardown(
			every_text_refuses_rubbish_in_one_line, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(every_list_has_its_limits,
			rig_up, rig_down),
		cmocka_unit_test_setup_teardown(a_list_tells_of_each_entry,
			rig_up, rig_down),
	};

	return cmocka_run_group_tests_name("config/values", tests, NULL, NULL);
}
