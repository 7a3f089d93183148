/* SPDX-License-Identifier: ISC */
/*
 * The export of another program: its cells exactly, or each fault with its
 * line, and none of it in part.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/mem.h"
#include "heed/command.h"
#include "heed/table_file.h"

static struct buf told;

/* In place of the one of heed. */
void
complain(const char *fmt, ...)
{
	va_list args;
	char line[4096];

	va_start(args, fmt);
	vsnprintf(line, sizeof(line), fmt, args);
	va_end(args);
	buf_printf(&told, "%s\n", line);
}

/* The cells of "a" and "c", "x|y" a row, or what was told; the caller frees. */
static char *
rows_of(const char *bytes, size_t len, const char *charset)
{
	static const char *const wanted[] = { "a", NULL, "c" };
	char path[] = "/tmp/heed-table-XXXXXX", *at;
	struct buf out = buf_new(1 << 20);
	struct table_file t;
	int fd = mkstemp(path);

	assert_true(fd >= 0 && write(fd, bytes, len) == (ssize_t)len);
	close(fd);
	told = buf_new(1 << 20);
	if (table_open(&t, path, charset, wanted, HEED_COUNT(wanted)))
		while (table_next(&t)) {
			assert_string_equal(table_cell_of(&t, 1), "");
			buf_printf(&out, "%s|%s\n", table_cell_of(&t, 0),
				table_cell_of(&t, 2));
		}
	assert_int_equal(t.faults > 0 || t.text == NULL ||
		t.text[0] == '\0', told.len > 0);
	table_close(&t);
	unlink(path);
	if (told.len > 0) {
		buf_clear(&out);
		/* without the folder's name, which is chance */
		while ((at = strstr(told.data, path)) != NULL)
			memmove(at, at + strlen(path), strlen(at + strlen(
				path)) + 1);
		buf_str(&out, told.data);
	}
	buf_free(&told);
	return buf_take(&out);
}

static void
reads(const char *text, const char *want)
{
	char *got = rows_of(text, strlen(text), "UTF-8");

	assert_string_equal(got, want);
	free(got);
}

static void
cells_are_those_of_the_file(void **state)
{
	(void)state;
	reads("a,c\n", "");
	reads("a,c\n1,2\n", "1|2\n");
	reads("a,c\n1,2", "1|2\n");
	reads("a,b,c\r\n1,x,2\r\n\r\n3,,4\r\n", "1|2\n3|4\n");
	/* in any order, in either case, with more behind */
	reads("C;A;z\n1;2;3;4;5\n", "2|1\n");
	reads("a\tc\n1,5\t2;3\n", "1,5|2;3\n");
	reads("\"a\",c\n\"1,\"\"5\"\"\n2\",\"\"\n", "1,\"5\"\n2|\n");
	reads("a,c\n1\"2\",\"3\"4\n", "1\"2\"|34\n");
	reads("\xef\xbb\xbf" "a,c\n\u00e5,2\n", "\u00e5|2\n");
}

static void
faults_have_their_line(void **state)
{
	(void)state;
	reads("", ": the file is empty\n");
	reads("\n", ":2: the head has no column \"a\"\n"
		":2: the head has no column \"c\"\n");
	reads("a,a,c\n1,2,3\n", ":1: the head has two columns \"a\"\n");
	reads("a,c\n1,2\n3\n5,6\n", ":3: the row ends too early, behind"
		" \"3\"\n");
	reads("a,c\n1,2\n\n\"3\n4\",5\n6\n", ":6: the row ends too early,"
		" behind \"6\"\n");
	reads("a,c\n1,\"2\n3\n", ":2: the file ends within the quotes of"
		" \"2 3 \"\n");
	/* a cell of any bytes is one line, cut between letters */
	reads("a,c\n\"\u202e\nx\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac"
		"\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\"\n", ":2: the row ends"
		" too early, behind \"  x\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac"
		"\u20ac\u20ac\u20ac\u20ac\u20ac...\"\n");
}

/* "a,c\n" and then one row of so many cells. */
static void
a_row_has_an_end(void **state)
{
	struct buf text = buf_new(1 << 20);
	char *got;

	(void)state;
	buf_str(&text, "a,c\n");
	for (int i = 0; i < 199; i++)
		buf_str(&text, "1,");
	buf_str(&text, "1\n");
	reads(buf_text(&text), "1|1\n");
	buf_str(&text, ",,,");
	for (int i = 0; i < 10000; i++)
		buf_str(&text, ",1");
	got = rows_of(buf_text(&text), text.len, "UTF-8");
	assert_true(strncmp(got, ":3: more than 200 cells", 23) == 0);
	/* the first of them are told, not all */
	assert_true(strlen(got) < 20 * 80);
	free(got);
	buf_free(&text);
}

static void
another_charset_is_what_it_says(void **state)
{
	char *got = rows_of("a;c\n\x8akoda;1\n", 12, "windows-1250");

	(void)state;
	assert_string_equal(got, "\u0160koda|1\n");
	free(got);
	got = rows_of("a;c\n\u0160koda;1\n", 13, "windows-1250");
	assert_string_equal(got, ": it is UTF-8, not windows-1250\n");
	free(got);
	got = rows_of("a;c\n1;2\0", 8, "UTF-8");
	assert_string_equal(got, ": it is not text in UTF-8: line 2 holds a"
		" control character\n");
	free(got);
}

static void
a_day_is_as_the_table_says(void **state)
{
	static const struct {
		const char *form, *cell;
		struct day day; /* year 0: it is none */
	} days[] = {
		{ "yyyy-mm-dd", "2026-03-09", { 2026, 3, 9 } },
		{ "yyyy-mm-dd", "2026-3-9", { 2026, 3, 9 } },
		{ "yyyy-mm-dd", "2026-03-09T10:00:00", { 2026, 3, 9 } },
		{ "yyyy-mm-dd", "26-03-09", { 0 } },
		{ "dd.mm.yyyy", "9.3.2026 10:00", { 2026, 3, 9 } },
		{ "dd.mm.yyyy", "9/3/2026", { 0 } },
		{ "dd.mm.yyyy", "31.2.2026", { 0 } },
		{ "dd.mm.yyyy", "29.2.2028", { 2028, 2, 29 } },
		{ "dd.mm.yyyy", "1.2.20266", { 0 } },
		{ "mm/dd/yyyy", "3/9/2026", { 2026, 3, 9 } },
		{ "mm/dd/yyyy", "13/9/2026", { 0 } },
		{ "ddmmyyyy", "09032026", { 2026, 3, 9 } },
		{ "ddmmyyyy", "9032026", { 0 } },
		{ "yyyy-mm-dd", "", { 0 } }, { "yyyy-mm-dd", "-", { 0 } },
		{ "yyyy-mm-dd", "0000-01-01", { 0 } },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(days); i++) {
		struct day day;
		bool is = cell_day(days[i].cell, days[i].form, &day);

		if (is != (days[i].day.year != 0))
			fail_msg("%s as %s", days[i].cell, days[i].form);
		if (is)
			assert_int_equal(day_number(day),
				day_number(days[i].day));
	}
}

static void
an_amount_is_as_the_table_says(void **state)
{
	static const struct {
		const char *decimal, *currency, *cell;
		int64_t amount; /* -1: it is none */
	} amounts[] = {
		{ "comma", "EUR", "1.250,50", 125050 },
		{ "comma", "EUR", "1\u202f250,5", 125050 },
		{ "comma", "EUR", "1250.50", -1 },
		{ "comma", "EUR", "12.50,00", -1 },
		{ "point", "CHF", "1'250.50", 125050 },
		{ "point", "EUR", "1,250", 125000 },
		{ "point", "EUR", "1,250.5.0", -1 },
		{ "either", "EUR", "1250,50", 125050 },
		{ "either", "EUR", "1.250,50", -1 },
		{ "comma", "JPY", "1.250", 1250 },
		{ "comma", "JPY", "1,5", -1 },
		{ "comma", "KWD", "1,505", 1505 },
		{ "comma", "EUR", "9999999999999999999999999999999999999999"
		  "999999", -1 },
		{ "comma", "EUR", "1,", 100 }, { "comma", "EUR", ",", -1 },
		{ "comma", "EUR", "\u20ac5", -1 }, { "comma", "EUR", "", -1 },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(amounts); i++) {
		int64_t amount = -1;

		if (!cell_amount(amounts[i].cell, amounts[i].decimal,
			amounts[i].currency, &amount))
			amount = -1;
		if (amount != amounts[i].amount)
			fail_msg("%s: %lld", amounts[i].cell,
				(long long)amount);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cells_are_those_of_the_file),
		cmocka_unit_test(faults_have_their_line),
		cmocka_unit_test(a_row_has_an_end),
		cmocka_unit_test(another_charset_is_what_it_says),
		cmocka_unit_test(a_day_is_as_the_table_says),
		cmocka_unit_test(an_amount_is_as_the_table_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
