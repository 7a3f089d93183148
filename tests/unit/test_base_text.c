/* SPDX-License-Identifier: ISC */
/* Buffers, lists, numbers, UTF-8: limits and broken input above all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/num.h"
#include "base/outcome.h"
#include "base/strv.h"
#include "base/utf8.h"

static void
buffer_stops_at_its_limit(void **state)
{
	struct buf buf = buf_new(5);

	(void)state;
	buf_str(&buf, "abc");
	assert_false(buf.overflow);
	buf_str(&buf, "de");
	assert_false(buf.overflow);
	buf_char(&buf, 'f');
	assert_true(buf.overflow);
	assert_string_equal(buf_text(&buf), "abcde");
	buf_clear(&buf);
	assert_false(buf.overflow);
	assert_string_equal(buf_text(&buf), "");
	buf_free(&buf);
}

static void
buffer_is_a_text_while_empty(void **state)
{
	struct buf buf = buf_new(10);
	char *text;

	(void)state;
	assert_string_equal(buf_text(&buf), "");
	text = buf_take(&buf);
	assert_string_equal(text, "");
	free(text);
	buf_printf(&buf, "%d-%s", 42, "x");
	buf_rune(&buf, 0x17c);
	assert_string_equal(buf_text(&buf), "42-xż");
	buf_free(&buf);
}

static void
lists_hold_copies(void **state)
{
	struct strv list = { 0 };
	char word[] = "One";

	(void)state;
	strv_add(&list, word);
	word[0] = 'x';
	strv_own(&list, mem_str("two"));
	assert_int_equal(list.n, 2);
	assert_true(strv_has(&list, "One"));
	assert_false(strv_has(&list, "one"));
	assert_true(strv_has_nocase(&list, "one"));
	assert_false(strv_has_nocase(&list, "tw"));
	strv_free(&list);
	assert_int_equal(list.n, 0);
	assert_false(strv_has(&list, "two"));
}

static void
numbers_are_whole_or_nothing(void **state)
{
	static const char *const wrong[] = { "", " 1", "1 ", "+1", "1x", "0x1",
		"--1", "-", "9223372036854775808", "11", "-1",
		"99999999999999999999" };
	int64_t value = 7;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(wrong); i++)
		assert_false(num_parse(wrong[i], 0, 10, &value));
	assert_int_equal(value, 7);
	assert_true(num_parse("10", 0, 10, &value));
	assert_int_equal(value, 10);
	assert_true(num_parse("-9223372036854775808", INT64_MIN, 0, &value));
	assert_true(value == INT64_MIN);
}

static void
broken_utf8_costs_a_byte_at_a_time(void **state)
{
	static const char *const broken[] = { "\xff", "\xc0\xaf", "\xc3",
		"\xe2\x82", "\xed\xa0\x80", "\xf4\x90\x80\x80",
		"\xf8\x88\x80\x80\x80", "a\x80z", "\xe0\x80\x80" };
	uint32_t rune;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(broken); i++) {
		size_t len = strlen(broken[i]);
		char *clean = utf8_clean(broken[i], len);

		assert_false(utf8_valid(broken[i], len));
		assert_true(utf8_valid(clean, strlen(clean)));
		assert_non_null(strstr(clean, "\xef\xbf\xbd"));
		free(clean);
	}
	assert_int_equal(utf8_next("", 0, &rune), 0);
	assert_int_equal(utf8_next("€", 3, &rune), 3);
	assert_int_equal(rune, 0x20ac);
	assert_true(utf8_valid("\xef\xbf\xbd", 3));
	assert_true(utf8_valid("zażółć 🙂", strlen("zażółć 🙂")));
}

static void
every_rune_comes_back(void **state)
{
	char bytes[4];
	uint32_t rune;

	(void)state;
	for (uint32_t r = 1; r < 0x110000; r += 7) {
		size_t n;

		if (r >= 0xd800 && r <= 0xdfff)
			continue;
		n = utf8_put(r, bytes);
		assert_int_equal(utf8_next(bytes, n, &rune), n);
		assert_int_equal(rune, r);
	}
	utf8_put(0xd800, bytes);
	utf8_next(bytes, 3, &rune);
	assert_int_equal(rune, UTF8_REPLACEMENT);
}

static void
cleaning_keeps_lines_and_drops_controls(void **state)
{
	char *clean = utf8_clean("a\r\nb\rc\0d\x1b[31m\te", 15);

	(void)state;
	assert_string_equal(clean, "a\nb\ncd[31m\te");
	free(clean);
}

static void
a_line_is_one_line(void **state)
{
	char *line = utf8_line("one\ntwo\xe2\x80\xaethree\x1b]0;x\x07", 100);

	(void)state;
	assert_null(strpbrk(line, "\n\x1b\x07"));
	assert_null(strstr(line, "\xe2\x80\xae"));
	free(line);
	line = utf8_line("ąąąąąąąąąą", 10);
	assert_true(utf8_valid(line, strlen(line)));
	assert_true(strlen(line) <= 10);
	assert_string_equal(line + strlen(line) - 3, "...");
	free(line);
	line = utf8_line("exactly 10", 10);
	assert_string_equal(line, "exactly 10");
	free(line);
}

static void
columns_are_counted_not_bytes(void **state)
{
	(void)state;
	assert_int_equal(utf8_width("abc"), 3);
	assert_int_equal(utf8_width("żółć"), 4);
	assert_int_equal(utf8_width("日本"), 4);
	assert_int_equal(utf8_width("e\xcc\x81"), 1);
	assert_int_equal(utf8_fit("日本", 3), 3);
	assert_int_equal(utf8_fit("żółć", 2), 4);
	assert_int_equal(utf8_fit("", 5), 0);
}

static void
a_problem_is_one_bounded_line(void **state)
{
	struct problem problem;
	char longest[2000];

	(void)state;
	memset(longest, 'x', sizeof(longest));
	longest[sizeof(longest) - 1] = '\0';
	problem_set(&problem, "a\nb\x1b%s", longest);
	assert_int_equal(strlen(problem.text), sizeof(problem.text) - 1);
	assert_null(strpbrk(problem.text, "\n\x1b"));
	problem_set(NULL, "nobody listens");
	assert_string_equal(outcome_name(DONE), "done");
	assert_string_equal(outcome_name(RETRY), "retry");
	assert_string_equal(outcome_name(REFUSED), "refused");
	assert_string_equal(outcome_name(BROKEN), "broken");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(buffer_stops_at_its_limit),
		cmocka_unit_test(buffer_is_a_text_while_empty),
		cmocka_unit_test(lists_hold_copies),
		cmocka_unit_test(numbers_are_whole_or_nothing),
		cmocka_unit_test(broken_utf8_costs_a_byte_at_a_time),
		cmocka_unit_test(every_rune_comes_back),
		cmocka_unit_test(cleaning_keeps_lines_and_drops_controls),
		cmocka_unit_test(a_line_is_one_line),
		cmocka_unit_test(columns_are_counted_not_bytes),
		cmocka_unit_test(a_problem_is_one_bounded_line),
	};

	return cmocka_run_group_tests_name("base/text", tests, NULL, NULL);
}
