/* SPDX-License-Identifier: ISC */
/*
 * A report in two forms: the same words in both, harmless whatever they are,
 * and what the last look at the bytes lets pass.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <math.h>

#include "base/base.h"
#include "base/mem.h"
#include "outbox/letter.h"
#include "outbox/letter_decode.h"
#include "outbox/letter_parts.h"
#include "outbox/sheet.h"

#define TO "anna@office.example"

static const struct letter_frame frame = {
	.from_name = "Office", .from_address = "office@office.example",
	.to_name = "Anna", .to_address = TO,
	.message_id = "heed.01@office.example", .token = "01",
	.date = 1795476600,
};

static const double weeks[] = { 0, 34, 36, 70, 100, NAN };

static struct sheet
made(const char *words)
{
	struct sheet sheet = sheet_new("en", words);

	sheet_heading(&sheet, TONE_BAD, words);
	sheet_field(&sheet, words, TONE_WARN, words);
	sheet_words(&sheet, words);
	sheet_line(&sheet, TONE_PLAIN, words);
	sheet_item(&sheet, TONE_GOOD, words);
	sheet_bar(&sheet, words, TONE_BAD, 42);
	sheet_bar(&sheet, words, TONE_PLAIN, NAN);
	sheet_bar(&sheet, words, TONE_GOOD, 100);
	sheet_bar(&sheet, words, TONE_GOOD, 0);
	sheet_columns(&sheet, words, weeks, HEED_COUNT(weeks));
	sheet_end(&sheet);
	return sheet;
}

static void
whatever_the_words_are_it_passes_the_check(void **state)
{
	static const char *const words[] = { "Bygg & Bo", "x",
		"<script>alert(1)</script>", "\"><img src=http://x.example/>",
		"a\r\nBcc: x@x.example\r\n\r\n--=_heed-01--\r\n",
		"{words} {?x}{/}", ("\xe2\x80\xae" "desrever \xe2\x80\x8b"),
		"\xff\xfe broken \xc3", "&nbsp; &#x3c; &amp;lt;",
		"--=_heed-01", "'; color:red", "\xc5\xa0koda \xc3\xa5\xc3\xa4",
		"]]> <!-- --> <![CDATA[ </title></head>", "" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(words); i++) {
		struct problem problem = { "" };
		struct sheet sheet = made(words[i]);
		struct letter_text text;
		bool has_subject = sheet.subject[0] != '\0';

		assert_true(sheet_render(&sheet, &frame, &text, &problem));
		/* a mail without a subject is none, and is refused */
		if (letter_check(text.raw, text.len, TO, NULL, &problem) !=
			has_subject)
			fail_msg("\"%s\": %s", words[i], problem.text);
		assert_null(strstr(text.raw, "\r\nBcc:"));
		free(text.subject);
		free(text.raw);
		sheet_free(&sheet);
	}
}

static void
both_forms_say_the_same(void **state)
{
	struct sheet sheet = made("Bygg & <Bo>");

	(void)state;
	assert_non_null(strstr(buf_text(&sheet.text), "!! Bygg & <Bo>\n"));
	assert_non_null(strstr(buf_text(&sheet.text),
		"  Bygg & <Bo>: Bygg & <Bo>\n"));
	assert_non_null(strstr(buf_text(&sheet.text), "  - Bygg & <Bo>\n"));
	assert_non_null(strstr(buf_text(&sheet.text),
		"  42 ########............\n"));
	assert_null(strstr(buf_text(&sheet.html), "<Bo>"));
	assert_non_null(strstr(buf_text(&sheet.html),
		"<strong>Bygg &amp; &lt;Bo&gt;</strong>"));
	assert_non_null(strstr(buf_text(&sheet.html),
		"<td width=\"59\" bgcolor=\"#b00020\""));
	/* columns of 36 pixels at most, each in its colour */
	assert_non_null(strstr(buf_text(&sheet.text),
		" \u2581\u2583\u2583\u2586\u2588\u00b7\n"));
	assert_non_null(strstr(buf_text(&sheet.html),
		"height=\"2\" bgcolor=\"#b00020\""));
	assert_non_null(strstr(buf_text(&sheet.html),
		"height=\"13\" bgcolor=\"#9a6700\""));
	assert_non_null(strstr(buf_text(&sheet.html),
		"height=\"36\" bgcolor=\"#1b7a3d\""));
	assert_non_null(strstr(buf_text(&sheet.html),
		"height=\"2\" bgcolor=\"#e4e4e4\""));
	/* of nothing and of all there is no cell without a width */
	assert_null(strstr(buf_text(&sheet.html), "width=\"0\""));
	assert_true(letter_html_harmless(buf_text(&sheet.html)));
	sheet_free(&sheet);
}

static void
french_has_its_blank_before_a_colon(void **state)
{
	struct sheet sheet = sheet_new("fr", "x");

	(void)state;
	sheet_own_field(&sheet, mem_str("Reste"), TONE_PLAIN, mem_str("1"));
	sheet_own_field(&sheet, mem_str("Rien"), TONE_PLAIN, mem_str(""));
	assert_non_null(strstr(buf_text(&sheet.text),
		"  Reste\u00a0: 1\n"));
	assert_non_null(strstr(buf_text(&sheet.html), "Reste\u00a0:</span>"));
	assert_null(strstr(buf_text(&sheet.html), "Rien"));
	sheet_free(&sheet);
}

static void
what_heed_does_not_write_is_refused(void **state)
{
	static const char *const wrong[] = { "<script>", "<a href=\"x\">x</a>",
		"<img src=\"cid:x\">", "<td onclick=\"x\">", "<td style='x'>",
		"<td style=\"background:url(http://x)\">", "<br", "< td>",
		"<td style=\"x\"", "a > b", "a \" b", "&copy;", "&",
		"<!-- x -->", "<style>", "<td style=\"a\"style=\"b\">",
		"</td style=\"x\">",
		"<td style=\"a/b\">", "<link>", "<svg>", "<TD>" };
	static const char *const right[] = { "", "plain", "<td>", "</td>",
		"<td style=\"color:#b00020\">x</td>", "&lt;b&gt; &amp; &quot;",
		"<table width=\"100%\" border=\"0\" >" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(wrong); i++) {
		char *html = mem_printf("<!DOCTYPE html>\n%s", wrong[i]);

		if (letter_html_harmless(html))
			fail_msg("%s passes", wrong[i]);
		free(html);
	}
	for (size_t i = 0; i < HEED_COUNT(right); i++) {
		char *html = mem_printf("<!DOCTYPE html>\n%s", right[i]);

		if (!letter_html_harmless(html))
			fail_msg("%s is refused", right[i]);
		free(html);
	}
	assert_false(letter_html_harmless("<html>"));
	assert_false(letter_html_harmless(""));
}

/* The bytes of a good one with `old` replaced; refused with `want`. */
static void
refused(const char *old, const char *new, const char *want)
{
	struct problem problem = { "" };
	struct sheet sheet = made("Bygg");
	struct letter_text text;
	struct buf raw = buf_new(200000);
	const char *at;

	assert_true(sheet_render(&sheet, &frame, &text, &problem));
	at = strstr(text.raw, old);
	assert_non_null(at);
	buf_add(&raw, text.raw, (size_t)(at - text.raw));
	buf_str(&raw, new);
	buf_str(&raw, at + strlen(old));
	assert_false(letter_check(raw.data, raw.len, TO, NULL, &problem));
	if (strstr(problem.text, want) == NULL)
		fail_msg("\"%s\" lacks \"%s\"", problem.text, want);
	buf_free(&raw);
	free(text.subject);
	free(text.raw);
	sheet_free(&sheet);
}

static void
bytes_that_are_not_as_written_are_refused(void **state)
{
	(void)state;
	refused("boundary=\"=_heed-01\"", "boundary=\"=_heed-02\"",
		"not plain text");
	refused("boundary=\"=_heed-01\"", "boundary=\"x\"", "not plain text");
	refused("7bit", "8bit", "not plain text");
	refused("auto-generated", "auto-replied", "not plain text");
	refused("text/plain", "text/calendar", "not the two parts");
	refused("text/html", "application/pdf", "not the two parts");
	refused("\r\n--=_heed-01--\r\n", "\r\n--=_heed-01\r\n\r\nx\r\n",
		"not the two parts");
	refused("\r\n--=_heed-01--\r\n", "\r\n--=_heed-01--\r\nmore\r\n",
		"not the two parts");
	refused("\r\n\r\n--=_heed-01", "\r\n\r\nbefore\r\n--=_heed-01",
		"not the two parts");
	refused("<title>Bygg", "<title><b>", "HTML that heed does not write");
	refused("<title>Bygg", "<title>=7B", "an open placeholder");
	refused("<title>Bygg", "<title>=FF", "not valid UTF-8");
}

static void
one_that_is_too_large_is_not_made(void **state)
{
	struct problem problem = { "" };
	struct sheet sheet = sheet_new("en", "x");
	struct letter_text text;

	(void)state;
	for (int i = 0; i < 2000; i++)
		sheet_item(&sheet, TONE_PLAIN, "an entry of the list");
	sheet_end(&sheet);
	assert_false(sheet_render(&sheet, &frame, &text, &problem));
	assert_non_null(strstr(problem.text, "above"));
	sheet_free(&sheet);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whatever_the_words_are_it_passes_the_check),
		cmocka_unit_test(both_forms_say_the_same),
		cmocka_unit_test(french_has_its_blank_before_a_colon),
		cmocka_unit_test(what_heed_does_not_write_is_refused),
		cmocka_unit_test(bytes_that_are_not_as_written_are_refused),
		cmocka_unit_test(one_that_is_too_large_is_not_made),
	};

	return cmocka_run_group_tests_name("outbox/sheet", tests, NULL, NULL);
}
