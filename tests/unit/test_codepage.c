/* SPDX-License-Identifier: ISC */
/* Files of an older character set: read exactly, or refused with the line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/codepage.h"

#define BYTES(text) text, sizeof(text) - 1

static const struct {
	const char *charset, *bytes;
	size_t len;
	const char *read;
} readings[] = {
	{ "UTF-8", BYTES(""), "" },
	{ "UTF-8", BYTES("\u00e5;1\r\n"), "\u00e5;1\r\n" },
	{ "utf-8", BYTES("\xef\xbb\xbf" "a"), "a" },
	{ "windows-1252", BYTES("\xe5\x80\t1\n"), "\u00e5\u20ac\t1\n" },
	{ "windows-1250", BYTES("\x8akoda"), "\u0160koda" },
	{ "ISO-8859-2", BYTES("\xa9koda"), "\u0160koda" },
	{ "ISO-8859-1", BYTES("F\xf6rfallodatum"), "F\u00f6rfallodatum" },
	/* plain ASCII is of each of them, and a mark before it is no cell */
	{ "windows-1250", BYTES("number;1"), "number;1" },
	{ "windows-1250", BYTES("\xef\xbb\xbfnumber;1"), "number;1" },
	/* two bytes a character, as a spreadsheet's "Unicode text" */
	{ "UTF-16LE", BYTES("a\0\xe5\0\n\0"), "a\u00e5\n" },
	{ "UTF-16", BYTES("\xff\xfe" "a\0\xac\x20"), "a\u20ac" },
	{ "UTF-16", BYTES("\xfe\xff\0a\x20\xac"), "a\u20ac" },
	{ "Shift_JIS", BYTES("\x93\xfa\x96{"), "\u65e5\u672c" },
};

static void
bytes_are_what_the_charset_says(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(readings); i++) {
		struct problem problem = { "" };
		char *text = codepage_utf8(readings[i].bytes, readings[i].len,
			readings[i].charset, &problem);

		if (text == NULL)
			fail_msg("%zu: %s", i, problem.text);
		assert_string_equal(text, readings[i].read);
		free(text);
	}
}

static const struct {
	const char *charset, *bytes;
	size_t len;
	const char *told;
} faults[] = {
	{ "UTF-8", BYTES("a\nF\xf6rfallodatum"), "line 2 is not UTF-8" },
	{ "UTF-8", BYTES("\xc0\x80"), "line 1 is not UTF-8" },
	{ "UTF-8", BYTES("\xed\xa0\x80"), "line 1 is not UTF-8" },
	{ "UTF-8", BYTES("a\n\n\xe2\x82"), "line 3 is not UTF-8" },
	/* the file was saved in the other one */
	{ "windows-1250", BYTES("\u0160koda"),
	  "it is UTF-8, not windows-1250" },
	{ "windows-1250", BYTES("a\n\xe5\x81"),
	  "it is not text in windows-1250: line 2 holds a control character" },
	{ "ISO-8859-1", BYTES("\x80 5"),
	  "it is not text in ISO-8859-1: line 1 holds a control character" },
	{ "windows-1252", BYTES("a\0b\xe5"),
	  "it is not text in windows-1252: line 1 holds a control character" },
	{ "UTF-8", BYTES("a\nb\0c"),
	  "it is not text in UTF-8: line 2 holds a control character" },
	{ "UTF-8", BYTES("\x1b[2J"),
	  "it is not text in UTF-8: line 1 holds a control character" },
	{ "UTF-8", BYTES("\xc2\x9b"),
	  "it is not text in UTF-8: line 1 holds a control character" },
	/* half a character at the end, and half of a pair */
	{ "UTF-16LE", BYTES("a\0\xe5"), "it is not UTF-16LE" },
	{ "UTF-16LE", BYTES("\x00\xd8" "a\0"), "it is not UTF-16LE" },
	{ "Shift_JIS", BYTES("\x93"), "it is not Shift_JIS" },
	{ "no-such-charset", BYTES("a\xe5"), "it is not no-such-charset" },
};

static void
what_it_cannot_be_is_told(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(faults); i++) {
		struct problem problem = { "" };

		assert_null(codepage_utf8(faults[i].bytes, faults[i].len,
			faults[i].charset, &problem));
		assert_string_equal(problem.text, faults[i].told);
	}
}

/* One byte of it can become three, and a long file is read whole. */
static void
a_long_file_has_room(void **state)
{
	const size_t len = 1 << 20;
	char *bytes = malloc(len), *text;
	struct problem problem = { "" };

	(void)state;
	assert_non_null(bytes);
	memset(bytes, 0x80, len);
	text = codepage_utf8(bytes, len, "windows-1252", &problem);
	assert_non_null(text);
	assert_int_equal(strlen(text), 3 * len);
	free(text);
	free(bytes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_are_what_the_charset_says),
		cmocka_unit_test(what_it_cannot_be_is_told),
		cmocka_unit_test(a_long_file_has_room),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
