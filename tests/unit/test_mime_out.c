/* SPDX-License-Identifier: ISC */
/*
 * Writing messages, read back by an independent reader: folding, encoded
 * words, quoted-printable, dates and lists of ids, with texts of every kind.
 */
#include "test_letter_reader.h"

#include "base/limits.h"
#include "base/mem.h"
#include "outbox/mime_out.h"

#define PLAIN "Content-Type: text/plain; charset=utf-8\r\n"

static void
check_lines(const char *text, size_t longest)
{
	while (*text != '\0') {
		const char *end = strstr(text, "\r\n");

		assert_non_null(end);
		assert_true((size_t)(end - text) <= longest);
		for (; text < end; text++)
			assert_true(*text >= ' ' && *text <= '~');
		text = end + 2;
	}
}

/* The message of one field that `out` is. */
static char *
close_field(struct buf *out)
{
	buf_str(out, "\r\n");
	assert_false(out->overflow);
	return buf_take(out);
}

static const char *const texts[] = {
	"a",
	"plain words",
	"it's 5 > 3 < 7, isn't it? (yes; no) \"quoted\" \\ back",
	"Re: Faktura 2211 f\xc3\xb6r br\xc3\xb6" "d",
	"\xc5\xbb\xc3\xb3\xc5\x82\xc4\x87 g\xc4\x99\xc5\x9bl\xc4\x85 ja\xc5\xba"
	"\xc5\x84 \xc5\xbb\xc3\xb3\xc5\x82\xc4\x87 g\xc4\x99\xc5\x9bl\xc4\x85 "
	"ja\xc5\xba\xc5\x84 \xc5\xbb\xc3\xb3\xc5\x82\xc4\x87",
	"\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd8\xb3\xd9\x84\xd8\xa7\xd9\x85",
	"\xf0\x9f\x98\x80\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb emoji",
	"\xe4\xb8\xad\xe6\x96\x87\xe4\xb8\xad\xe6\x96\x87\xe4\xb8\xad\xe6\x96"
	"\x87\xe4\xb8\xad\xe6\x96\x87\xe4\xb8\xad\xe6\x96\x87\xe4\xb8\xad",
	"=?utf-8?Q?hello?=",
	"=?utf-8?B?QmNjOiB4?= and =?x",
	"?= =? ?=",
	"a word wordwordwordwordwordwordwordwordwordwordwordwordwordwordwordwor"
	"dwordwordwordwordwordwordwordwordwordwordwordwordwordwordword end",
	"one two three four five six seven eight nine ten eleven twelve"
	" thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
	"Bcc: victim@evil.example",
};

static void
test_text(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(texts); i++) {
		struct buf out = buf_new(10000);
		char *raw, *value;

		mime_text(&out, "Subject", texts[i]);
		check_lines(buf_text(&out), 76);
		raw = close_field(&out);
		assert_int_equal(reader_count(raw), 1);
		value = reader_value(raw, "Subject");
		assert_string_equal(value, texts[i]);
		free(value);
		free(raw);
	}
}

static void
test_long_text(void **state)
{
	static const char *const units[] = { "x", "\xc3\xa5", "\xe2\x82\xac",
		"\xf0\x9f\x98\x80", "ab ", "\xc3\xa5 " };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(units); i++) {
		struct buf text = buf_new(20000), out = buf_new(50000);
		char *raw, *value;

		while (text.len < 10000)
			buf_str(&text, units[i]);
		buf_char(&text, 'z');
		mime_text(&out, "Subject", text.data);
		check_lines(buf_text(&out), 76);
		raw = close_field(&out);
		value = reader_value(raw, "Subject");
		assert_string_equal(value, text.data);
		free(value);
		free(raw);
		buf_free(&text);
	}
}

static void
test_mailbox(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(texts) + 2; i++) {
		struct buf out = buf_new(10000);
		const char *name = i < HEED_COUNT(texts) ? texts[i] :
			i == HEED_COUNT(texts) ? "" : NULL;
		char *raw, *to;

		mime_mailbox(&out, "To", name, "anna@client.example");
		raw = close_field(&out);
		assert_int_equal(reader_count(raw), 1);
		to = reader_recipient(raw);
		assert_string_equal(to, "anna@client.example");
		free(to);
		if (name != NULL && strpbrk(name, "\"\\") == NULL) {
			to = reader_value(raw, "To");
			assert_non_null(strstr(to, name));
			free(to);
		}
		free(raw);
	}
}

/* No display name may close its quotes and bring an address of its own. */
static void
test_mailbox_quotes(void **state)
{
	struct buf out = buf_new(1000);

	(void)state;
	mime_mailbox(&out, "To", "a\" <evil@x.example>, \"b\\",
		"anna@client.example");
	assert_string_equal(out.data, "To: \"a\\\" <evil@x.example>, \\\"b\\\\"
		"\" <anna@client.example>\r\n");
	buf_free(&out);
	mime_mailbox(&out, "To", NULL, "anna@client.example");
	assert_string_equal(out.data, "To: <anna@client.example>\r\n");
	buf_free(&out);
}

static void
expect_date(int64_t date, int zone, const char *want)
{
	struct buf out = buf_new(200);

	mime_date(&out, date, zone);
	assert_string_equal(out.data, want);
	buf_free(&out);
}

static void
test_date(void **state)
{
	(void)state;
	expect_date(0, 0, "Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n");
	expect_date(1795527000, 60,
		"Date: Tue, 24 Nov 2026 14:30:00 +0100\r\n");
	expect_date(1795527059, -570,
		"Date: Tue, 24 Nov 2026 04:00:59 -0930\r\n");
	/* the day and the year change with the zone */
	expect_date(1798759800, 60,
		"Date: Fri, 1 Jan 2027 00:30:00 +0100\r\n");
	expect_date(-1, -60, "Date: Wed, 31 Dec 1969 22:59:59 -0100\r\n");
	expect_date(1709164800, 0,
		"Date: Thu, 29 Feb 2024 00:00:00 +0000\r\n");
	expect_date(0, 24 * 60, "Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n");
	expect_date(0, -99999, "Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n");
}

static void
test_id_valid(void **state)
{
	char longest[LIMIT_MESSAGE_ID + 2];

	(void)state;
	assert_true(mime_id_valid("a@b"));
	assert_true(mime_id_valid("odd!but-there"));
	assert_false(mime_id_valid(""));
	assert_false(mime_id_valid("a b@c"));
	assert_false(mime_id_valid("a@b>"));
	assert_false(mime_id_valid("<a@b"));
	assert_false(mime_id_valid("a@b\r\nBcc: x"));
	assert_false(mime_id_valid("a@b\n"));
	assert_false(mime_id_valid("\xc3\xa5@b"));
	assert_false(mime_id_valid("a\x7f@b"));
	memset(longest, 'a', sizeof(longest));
	longest[LIMIT_MESSAGE_ID] = '\0';
	assert_true(mime_id_valid(longest));
	longest[LIMIT_MESSAGE_ID] = 'a';
	longest[LIMIT_MESSAGE_ID + 1] = '\0';
	assert_false(mime_id_valid(longest));
}

static void
test_ids(void **state)
{
	struct strv ids = { 0 };
	struct buf out = buf_new(5000);

	(void)state;
	mime_ids(&out, "References", &ids);
	assert_int_equal(out.len, 0);
	strv_add(&ids, "not valid");
	strv_add(&ids, "");
	mime_ids(&out, "References", &ids);
	assert_int_equal(out.len, 0);
	strv_add(&ids, "a@b");
	strv_add(&ids, "x\r\nBcc: evil@x.example");
	strv_add(&ids, "c@d");
	mime_ids(&out, "References", &ids);
	assert_string_equal(out.data, "References: <a@b>\r\n <c@d>\r\n");
	buf_free(&out);
	strv_free(&ids);
}

/* Above the limit: the first and the last stay, in their order. */
static void
test_many_ids(void **state)
{
	struct strv ids = { 0 };
	struct buf out = buf_new(5000);
	int last = -1, n = 0;

	(void)state;
	for (int i = 0; i < 200; i++)
		strv_own(&ids, mem_printf("message.%d@host.example", i));
	mime_ids(&out, "References", &ids);
	assert_true(out.len <= LIMIT_ID_LIST + 2);
	assert_true(out.len > LIMIT_ID_LIST - 40);
	assert_non_null(strstr(out.data, ": <message.0@host.example>\r\n"));
	for (const char *p = out.data; (p = strstr(p, "<message.")) != NULL;
	     p++, n++) {
		int number = (int)strtol(p + 9, NULL, 10);

		assert_true(number > last);
		assert_true(n < 2 || number == last + 1);
		last = number;
	}
	assert_int_equal(last, 199);
	buf_free(&out);
	strv_free(&ids);
}

static void
expect_body(const char *text, const char *want)
{
	struct buf out = buf_new(10000);

	mime_body(&out, text);
	assert_string_equal(buf_text(&out), want);
	buf_free(&out);
}

static void
test_body(void **state)
{
	(void)state;
	expect_body("", "");
	expect_body("a\n", "a\r\n");
	expect_body("a", "a\r\n");
	expect_body("\n\n", "\r\n\r\n");
	expect_body("1 = 1\n", "1 =3D 1\r\n");
	expect_body("end \nend\t\n", "end=20\r\nend=09\r\n");
	expect_body(".\n.hidden\nx.\n", "=2E\r\n=2Ehidden\r\nx.\r\n");
	expect_body("From me\nFromage\n", "=46rom me\r\nFromage\r\n");
	expect_body("\xc3\xa5\n", "=C3=A5\r\n");
	expect_body("a\rb\n", "a=0Db\r\n");
}

static void
test_long_body(void **state)
{
	static const char *const units[] = { "x", "\xc3\xa5", ".", " ", "=",
		"From ", "\xf0\x9f\x98\x80", "word ", "x\n" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(units); i++)
		for (size_t odd = 0; odd < 4; odd++) {
			struct buf text = buf_new(5000), out = buf_new(50000);
			char *back;

			buf_add(&text, "abc", odd);
			for (int k = 0; k < 400; k++)
				buf_str(&text, units[i]);
			buf_char(&text, '\n');
			mime_body(&out, text.data);
			check_lines(out.data, 76);
			assert_true(out.data[0] != '.');
			assert_null(strstr(out.data, "\r\n."));
			assert_null(strstr(out.data, "\r\nFrom "));
			assert_null(strstr(out.data, " \r\n"));
			back = reader_quoted(out.data);
			assert_string_equal(back, text.data);
			free(back);
			buf_free(&text);
			buf_free(&out);
		}
}

/* What a person is shown before saying yes is what the client will read. */
static void
test_words(void **state)
{
	static const char *const none[] = {
		"", "From: a@b.example\r\n\r\n",
		"From: a@b.example\r\n" PLAIN "\r\nHello =ZZ\r\n",
		"From: a@b.example\r\n"
		"Content-Type: text/html; charset=utf-8\r\n\r\nHello\r\n",
		"From: a@b.example\r\n\r\n" PLAIN,
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(texts); i++) {
		struct buf raw = buf_new(LIMIT_LETTER);
		char *text = mem_printf("%s\n\n%s\n", texts[i], texts[i]);
		char *words;

		buf_str(&raw, "From: a@b.example\r\n" PLAIN "\r\n");
		mime_body(&raw, text);
		words = letter_words(raw.data, raw.len);
		assert_string_equal(words, text);
		free(words);
		free(text);
		buf_free(&raw);
	}
	for (size_t i = 0; i < HEED_COUNT(none); i++)
		assert_null(letter_words(none[i], strlen(none[i])));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_long_text),
		cmocka_unit_test(test_mailbox),
		cmocka_unit_test(test_mailbox_quotes),
		cmocka_unit_test(test_date),
		cmocka_unit_test(test_id_valid),
		cmocka_unit_test(test_ids),
		cmocka_unit_test(test_many_ids),
		cmocka_unit_test(test_body),
		cmocka_unit_test(test_long_body),
		cmocka_unit_test(test_words),
	};

	return cmocka_run_group_tests_name("mime_out", tests, NULL, NULL);
}
