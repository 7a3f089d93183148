/* SPDX-License-Identifier: ISC */
/*
 * What a hostile mail can put into each slot of a letter: the header keeps its
 * fields, the body its lines, and the letter its one recipient.
 */
#include "test_letter_facts.h"

#include "base/limits.h"
#include "base/utf8.h"

static const char *const payloads[] = {
	"\r\nBcc: evil@x.example", "\nBcc: evil@x.example",
	"\rBcc: evil@x.example", "a\r\n\r\nbody", "a\n\nbody", "a\r\n",
	"\n", "\r", "\r\n\t", "a\r\n b", "a\n\tBcc: x", "\x0b" "Bcc: x",
	"\x0c\x0c", "\x01\x02\x1b[31m", "a\x7f", "\xc2\x85" "Bcc: x",
	"\xe2\x80\xa8" "Bcc: evil@x.example", "\xe2\x80\xa9" "x",
	"%0d%0aBcc: evil@x.example", "=0D=0ABcc: evil@x.example",
	"=\r\nBcc: x", "=?utf-8?Q?=0D=0ABcc:_evil@x.example?=",
	"=?utf-8?B?DQpCY2M6IGV2aWxAeC5leGFtcGxl?=", "=?iso-8859-1?Q?a",
	"?= <evil@x.example>", "\" <evil@x.example>", "<evil@x.example>",
	"evil@x.example, ", "a>, <evil@x.example", "\\\"", "\\", "\"",
	"(comment", "comment)", ":;", "group: evil@x.example;",
	"Bcc: evil@x.example", "To: evil@x.example", ".", ".\r\n", "\r\n.\r\n",
	"..", "From ", "\r\nFrom evil", "{answer_by}", "{?why}x{:}y{/}", "{",
	"}", "{/}", "{:}", "{}", "%s%n%s%n", "$(id)`id`;id", "\\r\\nBcc: x",
	"\xe2\x80\xae" "gnp.exe", "\xe2\x81\xa6x\xe2\x81\xa9",
	"\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d",
	"\xf0\x9f\x98\x80\xf0\x9f\x92\xa5", "a\xcc\x81\xcc\x81\xcc\x81\xcc\x81",
	"\xff\xfe\xfd", "\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80",
	"\xc0\x8d\xc0\x8a" "Bcc: x", "\xe0\x80\x8a", "\xef\xbb\xbf" "a",
	"\xe2\x80\x8b", "\xe5\x98\x8a\xe5\x98\x8d" "Bcc: x",
	"\xef\xbc\x9a\xef\xbc\xa0", "<script>alert(1)</script>",
	"--boundary\r\nContent-Type: text/html\r\n\r\n<b>", "\t\t\t", "   ",
	"Content-Type: text/html", "a ,b@c.example", "'; DROP TABLE letters;--",
};

/* Every placeholder in one template. */
static struct template *
everything(char **dir)
{
	struct buf text = buf_new(10000);
	struct strv dirs = { 0 };
	struct template *template;
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	buf_str(&text, "Subject: {?subject}{subject}{:}none{/} and "
		"{?client_name}{client_name}{/}!\nFor: people\n\nHello,\n");
	for (size_t i = 0; i < n; i++)
		buf_printf(&text, "%s: {?%s}{%s}{:}none{/}.\n", rows[i].name,
			rows[i].name, rows[i].name);
	*dir = reader_template("everything.en.txt", text.data, text.len);
	strv_add(&dirs, *dir);
	template = find(&dirs, "everything", "en");
	strv_free(&dirs);
	buf_free(&text);
	return template;
}

static size_t
lines(const char *text)
{
	size_t n = 0;

	for (; *text != '\0'; text++)
		n += *text == '\n';
	return n;
}

struct baseline {
	size_t fields, lines;
};

/* Nothing that came in may have added a field, a line or a recipient. */
static void
unchanged(const struct baseline *want, const struct letter_text *text,
	size_t fields)
{
	char *body = reader_body(text->raw), *to = reader_recipient(text->raw);
	char *bcc = reader_value(text->raw, "Bcc");
	char *cc = reader_value(text->raw, "Cc");

	assert_string_equal(to, TO);
	assert_null(bcc);
	assert_null(cc);
	assert_int_equal(reader_count(text->raw), fields);
	assert_int_equal(lines(body), want->lines);
	assert_null(strpbrk(body, "\r{}"));
	assert_true(utf8_valid(body, strlen(body)));
	free(to);
	free(body);
}

static struct baseline
base_of(const struct template *template, const struct letter_values *values,
	const struct letter_frame *frame)
{
	struct letter_text text = render(template, values, frame);
	char *body = reader_body(text.raw);
	struct baseline base = { reader_count(text.raw), lines(body) };

	free(body);
	text_free(&text);
	return base;
}

static void
test_injection_values(void **state)
{
	char *dir;
	struct template *template = everything(&dir);
	struct letter_values values = full();
	struct letter_frame frame = frame_to(TO);
	struct baseline base = base_of(template, &values, &frame);
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	(void)state;
	assert_true(HEED_COUNT(payloads) >= 60);
	for (size_t i = 0; i < HEED_COUNT(payloads); i++)
		for (size_t row = 0; row < n; row++)
			for (int inside = 0; inside < 2; inside++) {
				char *value = mem_printf("%s%s%s",
					inside ? "abc " : "", payloads[i],
					inside ? " def" : "");
				struct baseline want = base;
				struct letter_text text;
				char *clean;

				values = full();
				*(const char **)((char *)&values +
					rows[row].offset) = value;
				text = render(template, &values, &frame);
				/* whose lines are made one by one by us */
				clean = rows[row].lines ? placeholder_value(
					&values, row) : NULL;
				want.lines += clean == NULL ? 0 : lines(clean);
				unchanged(&want, &text, base.fields);
				text_free(&text);
				free(clean);
				free(value);
			}
	template_free(&template);
	reader_remove(dir, "everything.en.txt");
}

static void
test_injection_frame(void **state)
{
	char *dir;
	struct template *template = everything(&dir);
	struct letter_values values = full();
	struct letter_frame frame = frame_to(TO);
	struct baseline base = base_of(template, &values, &frame);

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(payloads); i++) {
		struct strv references = { 0 };
		struct letter_text text;
		char *id = mem_printf("a%s@b.example", payloads[i]);

		strv_add(&references, payloads[i]);
		strv_add(&references, id);
		frame = frame_to(TO);
		frame.from_name = frame.to_name = payloads[i];
		frame.their_subject = payloads[i];
		frame.reply_subject = true;
		frame.references = &references;
		text = render(template, &values, &frame);
		unchanged(&base, &text, base.fields);
		text_free(&text);

		/* an id that is none starts a thread: two fields fewer */
		frame.in_reply_to = payloads[i];
		text = render(template, &values, &frame);
		unchanged(&base, &text, strstr(text.raw, "\r\nIn-Reply-To:") ==
			NULL ? base.fields - 2 : base.fields);
		text_free(&text);
		strv_free(&references);
		free(id);
	}
	template_free(&template);
	reader_remove(dir, "everything.en.txt");
}

/* What decides where a letter goes is refused, never mended. */
static void
test_injection_addresses(void **state)
{
	struct strv dirs = reader_letters();
	struct template *template = find(&dirs, "complaint-received", "en");
	struct letter_values values = full();

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(payloads); i++)
		for (int slot = 0; slot < 4; slot++) {
			struct letter_frame frame = frame_to(TO);
			struct problem problem = { "" };
			struct letter_text text;
			char *with = mem_printf("%s%s", slot == 3 ? "0123" :
				TO, payloads[i]);
			bool made;

			*(slot == 0 ? &frame.to_address :
				slot == 1 ? &frame.from_address :
				slot == 2 ? &frame.message_id :
				&frame.token) = with;
			made = letter_render(template, &values, &frame, &text,
				&problem);
			if (made && slot != 2)
				fail_msg("accepted: %s", with);
			if (made)
				assert_int_equal(reader_count(text.raw), 15);
			else
				assert_true(problem.text[0] != '\0');
			text_free(&text);
			free(with);
		}
	template_free(&template);
	strv_free(&dirs);
}

/* Names of 10 KB: cut at their limit, between characters, and marked. */
static void
test_long_names(void **state)
{
	static const char *const units[] = { "x", "\xc3\xa5", "\xd8\xb3",
		"\xf0\x9f\x98\x80", "ab ", "\"", "=?", "@", "\xff", "<", "." };
	char *dir;
	struct template *template = everything(&dir);
	struct letter_values good = full();
	struct letter_frame frame = frame_to(TO);
	struct baseline base = base_of(template, &good, &frame);
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(units); i++) {
		struct buf name = buf_new(20000);
		struct letter_values values = full();
		struct letter_text text;

		while (name.len < 10240)
			buf_str(&name, units[i]);
		for (size_t row = 0; row < n; row++)
			*(const char **)((char *)&values + rows[row].offset) =
				name.data;
		frame.to_name = frame.from_name = name.data;
		frame.their_subject = name.data;
		frame.reply_subject = i % 2 == 0;
		text = render(template, &values, &frame);
		unchanged(&base, &text, base.fields);
		assert_true(strlen(text.subject) <= 250);
		assert_non_null(strstr(text.subject, "..."));
		/* the words of a whole letter are the longest */
		assert_true(text.len < KIB(36));
		text_free(&text);
		buf_free(&name);
	}
	template_free(&template);
	reader_remove(dir, "everything.en.txt");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_injection_values),
		cmocka_unit_test(test_injection_frame),
		cmocka_unit_test(test_injection_addresses),
		cmocka_unit_test(test_long_names),
	};

	return cmocka_run_group_tests_name("letter_injection", tests, NULL,
		NULL);
}
