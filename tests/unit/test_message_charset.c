/* SPDX-License-Identifier: ISC */
/*
 * Bytes of any character set, with a label that is right, wrong or missing:
 * always UTF-8, and the right letters where it can be told.
 */
#include "test_message_rig.h"

#include "message/charset.h"

struct row {
	const char *label, *bytes, *text;
};

static void
all(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char *text = charset_decode(rows[i].bytes,
			strlen(rows[i].bytes), rows[i].label, 1000);

		assert_string_equal(text, rows[i].text);
		free(text);
	}
}

static void
labels_that_are_right_are_believed(void **state)
{
	static const struct row rows[] = {
		{ "utf-8", "zażółć 👓", "zażółć 👓" },
		{ "UTF8", "zażółć", "zażółć" },
		{ "iso-8859-1", "Bj\xf6rn \xc5sa", "Björn Åsa" },
		{ "iso-8859-15", "10 \xa4", "10 €" },
		{ "windows-1252", "10 \x80 \x93x\x94", "10 € “x”" },
		{ "iso-8859-2", "\xb3\xf3" "d\xbc \xb1", "łódź ą" },
		{ "ISO-8859-2", "\xa5udov\xedt", "Ľudovít" },
		{ "windows-1250", "\x9a\x9d\x9e \xb9 \xb3", "šťž ą ł" },
		{ "cp1250", "\x8a\xed\xf8", "Šíř" },
		{ "koi8-r", "\xf0\xd2\xc9", "При" },
		{ "gb2312", "\xc4\xe3\xba\xc3", "你好" },
		{ "GBK", "\xc4\xe3\xba\xc3\xe9" "F", "你好镕" },
		{ "big5", "\xa7\x41\xa6\x6e", "你好" },
		{ "shift_jis", "\x82\xb1", "こ" },
		{ "euc-kr", "\xbe\xc8", "안" },
		{ "ks_c_5601-1987", "\xbe\xc8", "안" },
		{ "iso-2022-jp", "\x1b$B$3\x1b(B!", "こ!" },
		{ "utf-7", "za+AXwA8wFCAQc- x", "zażółć x" },
		{ "utf-7", "plain +- text", "plain + text" },
		{ "cp850", "Bj\x94rn", "Björn" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
labels_that_are_wrong_are_seen_through(void **state)
{
	static const struct row rows[] = {
		/* UTF-8 under another name */
		{ "iso-8859-1", "zażółć", "zażółć" },
		{ "windows-1250", "zażółć", "zażółć" },
		{ "us-ascii", "zażółć", "zażółć" },
		{ NULL, "zażółć", "zażółć" },
		{ "", "zażółć", "zażółć" },
		/* windows under the name of ISO */
		{ "iso-8859-1", "10 \x80", "10 €" },
		{ "iso-8859-2", "\x9a" "es\x9d", "šesť" },
		{ "iso-8859-15", "\x93x\x94", "“x”" },
		/* another set under the name of UTF-8 */
		{ "utf-8", "Bj\xf6rn \xc5sa", "Björn Åsa" },
		{ "utf-8", "za\xbf\xf3\xb3\xe6", "zażółć" },
		{ "us-ascii", "Bj\xf6rn", "Björn" },
		{ "x-unknown", "Gr\xfc\xdf" "e", "Grüße" },
		{ "no-such-set", "Gr\xfc\xdf" "e", "Grüße" },
		{ "../../etc/passwd", "Gr\xfc\xdf" "e", "Grüße" },
		{ NULL, "\x9eiados\x9d", "žiadosť" },
		{ NULL, "sm\xf6rg\xe5s", "smörgås" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
broken_bytes_become_replacements_and_never_more(void **state)
{
	static const struct row rows[] = {
		{ "utf-8", "zażółć\xff.", "zażółć\xef\xbf\xbd." },
		{ "utf-8", "zażółć\xc5", "zażółć\xef\xbf\xbd" },
		{ "gb2312", "\xc4\xe3\xff", "你\xef\xbf\xbd" },
		{ "utf-7", "a +AX", "a \xef\xbf\xbd" },
	};
	static const char *const labels[] = { NULL, "utf-8", "utf-7",
		"utf-16", "utf-16le", "utf-32", "iso-2022-jp", "iso-2022-kr",
		"iso-2022-cn", "hz-gb-2312", "gb18030", "big5-hkscs", "scsu",
		"bocu-1", "cp037", "iscii", "x-user-defined", "imap-mailbox-"
		"name", "utf-8,version=2", "shift_jis", "ibm-1390" };

	(void)state;
	all(rows, HEED_COUNT(rows));
	for (size_t i = 0; i < HEED_COUNT(labels); i++)
		for (unsigned seed = 1; seed <= 100; seed++) {
			unsigned next = seed;
			char bytes[100], *text;

			for (size_t k = 0; k < sizeof(bytes); k++) {
				next = next * 1103515245u + 12345u;
				bytes[k] = (char)(next >> 16);
			}
			text = charset_decode(bytes, seed, labels[i], 90);
			assert_true(utf8_valid(text, strlen(text)));
			free(text);
		}
}

static void
controls_and_line_ends_are_made_plain(void **state)
{
	static const char raw[] = "a\r\nb\rc\0d\x1b[1m\x7f\te";
	char *text = charset_decode(raw, sizeof(raw) - 1, "utf-8", 1000);

	(void)state;
	assert_string_equal(text, "a\nb\ncd[1m\te");
	free(text);
	text = charset_decode("", 0, "utf-8", 1000);
	assert_string_equal(text, "");
	free(text);
	text = charset_decode("a\0\0\0b\0", 6, "utf-16le", 1000);
	assert_string_equal(text, "ab");
	free(text);
}

static void
what_is_above_the_limit_is_cut_between_characters(void **state)
{
	static const struct {
		size_t limit;
		const char *text;
	} rows[] = {
		{ 8, "a日本" }, { 7, "a日本" }, { 6, "a日" }, { 5, "a日" },
		{ 4, "a日" }, { 3, "a" }, { 2, "a" }, { 1, "a" }, { 0, "" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *text = charset_decode("a日本", 7, "utf-8",
			rows[i].limit);

		assert_string_equal(text, rows[i].text);
		free(text);
	}
}

static void
a_body_is_read_in_its_own_set(void **state)
{
	(void)state;
	rig_says("Content-Type: text/plain; charset=iso-8859-2\r\n",
		"\xb3\xf3" "d\xbc\r\n", "łódź");
	rig_says("Content-Type: text/plain; charset=\"utf-7\"\r\n",
		"za+AXwA8wFCAQc-\r\n", "zażółć");
	rig_says("Content-Type: text/plain; charset=windows-1250\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n",
		"=9Aes=9D\r\n", "šesť");
	rig_says("Content-Type: text/plain; charset=gb2312\r\n"
		"Content-Transfer-Encoding: base64\r\n", "xOO6ww==\r\n",
		"你好");
	rig_says("Content-Type: text/plain; charset*=us-ascii'en'iso-8859-1"
		"\r\n", "Bj\xf6rn\r\n", "Björn");
	rig_says("Content-Type: text/plain; charset = iso-8859-2 ; x=y\r\n",
		"\xb3\xf3" "d\xbc\r\n", "łódź");
	rig_says("", "Bj\xf6rn\r\n", "Björn");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(labels_that_are_right_are_believed),
		cmocka_unit_test(labels_that_are_wrong_are_seen_through),
		cmocka_unit_test(
			broken_bytes_become_replacements_and_never_more),
		cmocka_unit_test(controls_and_line_ends_are_made_plain),
		cmocka_unit_test(
			what_is_above_the_limit_is_cut_between_characters),
		cmocka_unit_test(a_body_is_read_in_its_own_set),
	};

	return cmocka_run_group_tests_name("message/charset", tests, NULL,
		NULL);
}
