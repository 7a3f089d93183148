/* SPDX-License-Identifier: ISC */
/*
 * Bytes that libconfig would cut, wrap or read past in silence, and rubbish:
 * all of it is told of, with its line, and none of it is taken.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "test_config_rig.h"

#define RANGE "heed.conf:4: expire_hours: must be 1 to 720 hours, this is "
#define LARGE "heed.conf:4: the number is too large\n"
#define FLOAT "heed.conf:4: expire_hours: a whole number is needed, this is" \
	" a number with a fraction\n"

static void
no_number_is_taken_for_another(void **state)
{
	static const struct {
		const char *number, *told;
	} numbers[] = {
		{ "1", "" }, { "720", "" }, { "+7", "" }, { "0x10", "" },
		{ "7L", "" }, { "7LL", "" },
		{ "0", RANGE "0\n" }, { "-1", RANGE "-1\n" },
		{ "721", RANGE "721\n" },
		{ "2147483647", RANGE "2147483647\n" },
		{ "0x7fffffff", RANGE "2147483647\n" },
		{ "4294967297L", RANGE "4294967297\n" },
		{ "9223372036854775807L", RANGE "9223372036854775807\n" },
		/* each of these was 1 once */
		{ "4294967297", LARGE }, { "-4294967295", LARGE },
		{ "0x100000001", LARGE }, { "0X100000001", LARGE },
		{ "18446744073709551617", LARGE },
		{ "0x10000000000000001L", LARGE },
		{ "18446744073709551617L", LARGE },
		{ "2147483648", LARGE }, { "0x80000000", LARGE },
		{ "9223372036854775808L", LARGE },
		{ "999999999999999999999999999999999999999999", LARGE },
		{ "1.5", FLOAT }, { "1e2", FLOAT }, { "4294967297.0", FLOAT },
		{ "1 2", "heed.conf:4: syntax error\n" },
		{ "4294967297abc", "heed.conf:4: syntax error\n" },
		{ "0x", "heed.conf:4: syntax error\n" },
	};

	for (size_t i = 0; i < HEED_COUNT(numbers); i++) {
		char *text = mem_printf("expire_hours = %s;\n",
			numbers[i].number);

		assert_string_equal(rig_more(*state, text), numbers[i].told);
		free(text);
	}
}

static void
figures_that_are_no_numbers_are_left_alone(void **state)
{
	assert_string_equal(rig_more(*state, "# 4294967297\n"
		"// 4294967297\n/* 4294967297 */\n"
		"instance = \"4294967297\";\n"), "");
	assert_string_equal(rig_more(*state, "x4294967297-4294967297 = 1;\n"),
		"heed.conf:4: x4294967297-4294967297: there is no such option"
		" here\n");
}

static void
a_nul_never_ends_a_file_or_a_text(void **state)
{
	struct config_rig *rig = *state;
	static const char *const spots[] = { "instance = \"a?b\";\n",
		"# a comment ? \n", "?\n", "/* ? */\n", "expire?_hours = 1;" };
	char *text;

	for (size_t i = 0; i < HEED_COUNT(spots); i++) {
		size_t len = strlen(RIG_LEAST) + strlen(spots[i]);

		text = mem_printf("%s%s", RIG_LEAST, spots[i]);
		*strchr(text + strlen(RIG_LEAST), '?') = '\0';
		rig_bytes(rig, "heed.conf", text, len);
		assert_string_equal(rig_load(rig, "heed.conf"),
			"heed.conf:4: a NUL byte stands here\n");
		free(text);
	}
	assert_string_equal(rig_more(rig, "instance = \"a\\x00b\";\n"),
		"heed.conf:4: a text holds a NUL\n");
	assert_string_equal(rig_more(rig, "instance = \"\\X00\";\n"),
		"heed.conf:4: a text holds a NUL\n");
	/* a backslash and four letters */
	assert_string_equal(rig_more(rig, "stop_file = \"/\\\\x00b\";\n"), "");
	assert_string_equal(rig->config->stop_file, "/\\x00b");
	assert_string_equal(rig_more(rig, "instance = \"\\x41\";\n"), "");
	assert_string_equal(rig->config->instance, "A");
}

static void
what_has_no_end_is_told_where_it_begins(void **state)
{
	assert_string_equal(rig_more(*state, "/* caps =\n\n{ hour = 1; };\n"),
		"heed.conf:4: the comment that begins here has no end\n");
	assert_string_equal(rig_more(*state, "/* a */\n/*/\n"),
		"heed.conf:5: the comment that begins here has no end\n");
	assert_string_equal(rig_more(*state, "\ninstance = \"heed\n\n;\n"),
		"heed.conf:5: the text that begins here has no end\n");
	assert_string_equal(rig_more(*state, "instance = \"heed\\\";\n"),
		"heed.conf:4: the text that begins here has no end\n");
	assert_string_equal(rig_more(*state, "instance = \"\\"),
		"heed.conf:4: the text that begins here has no end\n");
	assert_string_equal(rig_more(*state, "/**/ # /*\n// \"\n"), "");
}

static void
syntax_is_told_with_its_line(void **state)
{
	static const struct {
		const char *text, *told;
	} cases[] = {
		{ "mode = ;", "heed.conf:4: syntax error\n" },
		{ "\n\nmode \"send\";", "heed.conf:6: syntax error\n" },
		{ "\nmode = send;", "heed.conf:5: syntax error\n" },
		{ "caps = { hour = 1;\n", "heed.conf:5: syntax error\n" },
		{ "caps = { hour = 1; }; };", "heed.conf:4: syntax error\n" },
		{ "\nmode = \"send\";\nmode = \"send\";",
			"heed.conf:6: duplicate setting name\n" },
		{ "caps = { hour = 1;\nhour = 2; };",
			"heed.conf:5: duplicate setting name\n" },
		{ "\xef\xbb\xbf", "heed.conf:4: syntax error\n" },
		{ "\xe4 = 1;", "heed.conf:4: syntax error\n" },
	};

	for (size_t i = 0; i < HEED_COUNT(cases); i++)
		assert_string_equal(rig_more(*state, cases[i].text),
			cases[i].told);
}

static void
lines_may_end_as_elsewhere_and_be_many(void **state)
{
	struct config_rig *rig = *state;
	char *many = mem_new(70001);

	assert_string_equal(rig_more(rig, "\r\nexpire_hours = 7;\r\n"), "");
	assert_int_equal(rig->config->expire_hours, 7);
	memset(many, '\n', 69996);
	memcpy(many + 69996, "x=1;", 4);
	assert_string_equal(rig_more(rig, many),
		"heed.conf:70000: x: there is no such option here\n");
	free(many);
}

static void
nothing_is_too_deep_to_be_refused(void **state)
{
	static const char *const opens[] = { "(", "{a=", "[" };

	for (size_t i = 0; i < HEED_COUNT(opens); i++) {
		size_t len = strlen(opens[i]);
		char *text = mem_new(4 + 50000 * len + 1);

		memcpy(text, "x = ", 4);
		for (size_t n = 0; n < 50000; n++)
			memcpy(text + 4 + n * len, opens[i], len);
		assert_non_null(strstr(rig_more(*state, text),
			"heed.conf:4: "));
		free(text);
	}
}

/* A small generator: the same rubbish on each machine. */
static unsigned char
rubbish(uint32_t *seed)
{
	*seed = *seed * 1103515245u + 12345u;
	return (unsigned char)(*seed >> 16);
}

/*
 * Each byte of a good file becomes another, one at a time, and each beginning
 * of it is read: a fault or a configuration, and nothing that a sanitizer
 * would see.
 */
static void
rubbish_is_refused_or_harmless(void **state)
{
	static const char text[] = RIG_LEAST "/* c */ caps = { hour = 0x1; };"
		"clients = ( { id = \"a\\x41\"; mode = \"send\"; } );\n";
	struct config_rig *rig = *state;
	char copy[sizeof(text)];
	uint32_t seed = 1;

	for (size_t i = 0; i < sizeof(text); i++) {
		memcpy(copy, text, sizeof(text));
		rig_bytes(rig, "heed.conf", copy, i);
		rig_load(rig, "heed.conf");
		copy[i] = (char)rubbish(&seed);
		rig_bytes(rig, "heed.conf", copy, sizeof(text) - 1);
		rig_load(rig, "heed.conf");
	}
	for (size_t i = 0; i < 200; i++) {
		for (size_t k = 0; k < sizeof(copy); k++)
			copy[k] = (char)rubbish(&seed);
		rig_bytes(rig, "heed.conf", copy, sizeof(copy));
		assert_string_not_equal(rig_load(rig, "heed.conf"), "");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(no_number_is_taken_for_another,
			rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			figures_that_are_no_numbers_are_left_alone, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			a_nul_never_ends_a_file_or_a_text, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			what_has_no_end_is_told_where_it_begins, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(syntax_is_told_with_its_line,
			rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			lines_may_end_as_elsewhere_and_be_many, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			nothing_is_too_deep_to_be_refused, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			rubbish_is_refused_or_harmless, rig_up, rig_down),
	};

	return cmocka_run_group_tests_name("config/bytes", tests, NULL, NULL);
}
