/* SPDX-License-Identifier: ISC */
/*
 * Encoded words (RFC 2047) and what stands in header fields without being
 * encoded; the subject is one line of UTF-8, whatever came.
 */
#include "test_message_rig.h"

#include "message/words.h"

struct row {
	const char *value, *text;
};

static void
all(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char *text = words_decode(rows[i].value, LIMIT_SUBJECT);

		assert_string_equal(text, rows[i].text);
		free(text);
	}
}

static void
encoded_words_are_decoded(void **state)
{
	static const struct row rows[] = {
		{ "", "" },
		{ "plain text", "plain text" },
		{ "=?utf-8?q?za=C5=BC=C3=B3=C5=82=C4=87?=", "zażółć" },
		{ "=?UTF-8?B?emHFvMOzxYLEhw==?=", "zażółć" },
		{ "=?utf-8?b?emHFvMOzxYLEhw?=", "zażółć" },
		{ "=?iso-8859-1?Q?Bj=F6rn_och_=C5sa?=", "Björn och Åsa" },
		{ "=?windows-1250?q?=8Daloba_=9Aest?=", "Ťaloba šest" },
		{ "=?iso-8859-2?q?=AEaloba?=", "Žaloba" },
		{ "=?gb2312?b?xOO6ww==?=", "你好" },
		{ "=?iso-2022-jp?b?GyRCJDMbKEI=?=", "こ" },
		{ "=?utf-8*en?q?caf=C3=A9?=", "café" },
		{ "=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c" },
		{ "=?utf-8?q?a?=b", "ab" },
		{ "a=?utf-8?q?b?=", "ab" },
		{ "=?utf-8?q?\?=x", "x" },
		{ "=?utf-8?q?=3D=3F?=", "=?" },
		{ "=?utf-8?q?a=20?= =?utf-8?q?b?=", "a b" },
		/* blanks inside, which is against the rules and common */
		{ "=?utf-8?q?one two?=", "one two" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
neighbours_are_one_text(void **state)
{
	static const struct row rows[] = {
		{ "=?utf-8?q?a?= =?utf-8?q?b?=", "ab" },
		{ "=?utf-8?q?a?= \t  =?iso-8859-1?q?=E5?=", "aå" },
		/* a character that was cut in two */
		{ "=?utf-8?q?za=C5?= =?utf-8?q?=BC?=", "zaż" },
		{ "=?utf-8?b?8J8=?= =?UTF-8?b?kZM=?=", "👓" },
		{ "=?utf-8?b?xQ==?= =?utf-8?q?=BC_x?=", "ż x" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
what_is_no_encoded_word_stays(void **state)
{
	static const char *const same[] = { "=?", "=?\?", "=?\?\?=", "=?utf-8",
		"=?utf-8?", "=?utf-8?q", "=?utf-8?q?", "=?utf-8?q?abc",
		"=?utf-8?x?abc?=", "=?utf-8?qq?abc?=", "=?\?q?abc?=",
		"2 =? 3", "a ?= b", "=3D", "=?utf 8?q?a?=" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(same); i++) {
		struct row row = { same[i], same[i] };

		all(&row, 1);
	}
}

static void
raw_bytes_are_guessed(void **state)
{
	static const struct row rows[] = {
		{ "zażółć gęślą", "zażółć gęślą" },
		{ "Bj\xf6rn och \xc5sa", "Björn och Åsa" },
		{ "Za\xbf\xf3\xb3\xe6", "Zażółć" },
		{ "P\xf4vodn\xfd \x9e" "e\x9ai\x9d", "Pôvodný žešiť" },
		/* wrong in the label, right in the bytes */
		{ "=?iso-8859-1?q?za=C5=BC=C3=B3=C5=82=C4=87?=", "zażółć" },
		{ "=?utf-8?q?Bj=F6rn?=", "Björn" },
		{ "=?us-ascii?q?za=C5=BC?=", "zaż" },
		{ "=?x-unknown?q?Bj=F6rn?=", "Björn" },
		{ "=?no-such-thing?q?Bj=F6rn?=", "Björn" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
controls_cannot_come_in_by_encoding(void **state)
{
	static const struct row rows[] = {
		{ "=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x" },
		{ "=?utf-8?q?a=00b?=", "ab" },
		{ "=?utf-8?q?a=1B[31m?=", "a[31m" },
		{ "=?utf-8?q?a=E2=80=A8b=E2=80=AEc?=", "a b c" },
		{ "=?utf-7?q?+AA0ACg-Bcc?=", " Bcc" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
base64_skips_what_is_not_of_it(void **state)
{
	static const struct row rows[] = {
		{ "aGVlZA==", "heed" }, { "aGVlZA", "heed" },
		{ "aGV lZ\r\nA==", "heed" }, { "aGVlZ", "hee" },
		{ "====", "" }, { "a", "" }, { "", "" }, { "aG", "h" },
		{ "-_+/", "\xfb\xff\xbf" },
	};
	size_t len;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *out = words_base64(rows[i].value, strlen(rows[i].value),
			&len);

		assert_int_equal(len, strlen(rows[i].text));
		assert_memory_equal(out, rows[i].text, len);
		free(out);
	}
}

static void
a_long_value_is_cut_and_never_lost(void **state)
{
	static const struct {
		const char *start, *again;
	} rows[] = {
		{ "", "x" }, { "", "\xe5" }, { "", "\x80" }, { "", "\xff\x80" },
		{ "", "ż" }, { "", "日" }, { "", "=?" }, { "", "=?utf-8?q?" },
		{ "", "=?utf-8?q?=C5=BC?= " }, { "", "=?utf-8?q?a" },
		{ "=?utf-8?q?", "x" }, { "=?utf-8?b?", "////" },
		{ "", "=?iso-8859-1?q?=80=80=80?= " },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct buf buf = buf_new(MIB(1));
		char *text;

		buf_str(&buf, rows[i].start);
		rig_add(&buf, rows[i].again, 60000 / strlen(rows[i].again));
		text = words_decode(buf.data, LIMIT_SUBJECT);
		assert_true(utf8_valid(text, strlen(text)));
		assert_in_range(strlen(text), LIMIT_SUBJECT - 8,
			LIMIT_SUBJECT);
		assert_string_equal(text + strlen(text) - 3, "...");
		free(text);
		buf_free(&buf);
	}
}

static void
the_subject_of_a_message_is_one_line(void **state)
{
	struct message *m = rig_message("Subject: =?utf-8?q?za=C5=BC?=\r\n"
		"\t=?utf-8?q?=C3=B3?=\r\n and more\r\n", "x");

	(void)state;
	assert_string_equal(m->subject, "zażó and more");
	message_free(&m);
	m = rig_message("", "x");
	assert_string_equal(m->subject, "");
	message_free(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(encoded_words_are_decoded),
		cmocka_unit_test(neighbours_are_one_text),
		cmocka_unit_test(what_is_no_encoded_word_stays),
		cmocka_unit_test(raw_bytes_are_guessed),
		cmocka_unit_test(controls_cannot_come_in_by_encoding),
		cmocka_unit_test(base64_skips_what_is_not_of_it),
		cmocka_unit_test(a_long_value_is_cut_and_never_lost),
		cmocka_unit_test(the_subject_of_a_message_is_one_line),
	};

	return cmocka_run_group_tests_name("message/words", tests, NULL, NULL);
}
