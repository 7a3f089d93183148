/* SPDX-License-Identifier: ISC */
/* Tables: aligned by columns, not bytes; no terminal command gets through. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "report/table.h"

static char *
printed(const char *a, const char *b, size_t width, bool colour)
{
	static const char *const heads[] = { "ID", "NAME", "WHY" };
	struct table *table = table_new(heads, HEED_COUNT(heads));
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	assert_non_null(out);
	table_cell(table, BOLD, "1");
	table_cell(table, PLAIN, a);
	table_cell(table, RED, b);
	assert_int_equal(table_rows(table), 1);
	table_print(table, out, width, colour);
	fclose(out);
	table_free(&table);
	assert_null(table);
	return text;
}

static void
columns_are_aligned(void **state)
{
	char *text = printed("żółw", "because", 0, false);

	(void)state;
	assert_string_equal(text, "ID  NAME  WHY\n1   żółw  because\n");
	free(text);
}

static void
the_last_column_is_cut_to_the_terminal(void **state)
{
	char *text = printed("x", "a reason that is much too long for it", 24,
		false);

	(void)state;
	for (char *line = strtok_r(text, "\n", &(char *) { NULL }); line;
	     line = NULL)
		assert_true(strlen(line) <= 24);
	free(text);
	text = printed("x", "a reason that is much too long for it", 0, false);
	assert_non_null(strstr(text, "much too long for it\n"));
	free(text);
}

static void
commands_to_the_terminal_are_blanked(void **state)
{
	char *text = printed("\x1b]0;evil\x07", "two\nlines", 0, false);

	(void)state;
	assert_null(strpbrk(text, "\x1b\x07"));
	assert_non_null(strstr(text, "two lines\n"));
	free(text);
}

static void
colour_only_when_asked(void **state)
{
	char *text = printed(NULL, "red", 0, true);

	(void)state;
	assert_non_null(strstr(text, "\033[31mred\033[0m"));
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns_are_aligned),
		cmocka_unit_test(the_last_column_is_cut_to_the_terminal),
		cmocka_unit_test(commands_to_the_terminal_are_blanked),
		cmocka_unit_test(colour_only_when_asked),
	};

	return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
