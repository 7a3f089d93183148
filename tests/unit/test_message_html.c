/* SPDX-License-Identifier: ISC */
/*
 * HTML: the lines that a reader sees and no others, whatever a program or an
 * attacker makes of it.
 */
#include "test_message_rig.h"

#include "message/html.h"

struct row {
	const char *html, *text;
};

static void
all(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		rig_says("Content-Type: text/html; charset=utf-8\r\n",
			rows[i].html, rows[i].text);
}

static void
lines_are_those_that_a_reader_sees(void **state)
{
	static const struct row rows[] = {
		{ "", "" }, { "plain", "plain" },
		{ "<p>one</p><p>two</p>", "one\n\ntwo" },
		{ "<div>one</div><div>two</div>", "one\ntwo" },
		{ "one<br>two<br/>three", "one\ntwo\nthree" },
		{ "<div>one</div><div><br></div><div>two</div>",
			"one\n\ntwo" },
		{ "a  b\r\n\tc", "a b c" },
		{ "a<b>b</b>c <i>d</i>e", "abc de" },
		{ "<p style=\"margin:0\">one</p><p style=\"margin:0\">two</p>",
			"one\ntwo" },
		{ "<p class=MsoNormal>one<o:p></o:p></p>"
			"<p class=MsoNormal>two</p>", "one\ntwo" },
		{ "<ul><li>one</li><li>two</li></ul>", "- one\n- two" },
		{ "<ol><li>one<li>two</ol>", "1. one\n2. two" },
		{ "<h1>head</h1>text", "head\n\ntext" },
		{ "<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>",
			"a b\nc" },
		{ "<pre>a\n  b\n</pre>c", "a\n  b\nc" },
		{ "one<hr>two", "one\n\ntwo" },
		{ "<a href=\"http://x.example\">here</a>", "here" },
		{ "<img alt=\"logo\" src=x>text", "text" },
		{ "&lt;b&gt; &amp; &auml; &#322; &#x142; &nbsp;x &euro; &zzz;",
			"<b> & ä ł ł \xc2\xa0x € &zzz;" },
		{ "<html><head><title>no</title></head><body>yes</body></html>",
			"yes" },
		{ "<!-- no --><!doctype html><?xml no?>yes", "yes" },
		{ "<!--[if mso]>no<![endif]-->yes", "yes" },
		{ "<style>no</style><script>no</script>yes", "yes" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
what_is_hidden_is_not_read(void **state)
{
	static const struct row rows[] = {
		{ "<div style=\"display:none\">no</div>yes", "yes" },
		{ "<div style=\"DISPLAY : None !important\">no</div>yes",
			"yes" },
		{ "<span style=\"color:#fff;display:none;\">no</span>yes",
			"yes" },
		{ "<div style=\"display:none\"><div>no<p>no</div></div>yes",
			"yes" },
		{ "<div style=\"visibility:hidden\">no</div>yes", "yes" },
		{ "<div style=\"mso-hide:all\">no</div>yes", "yes" },
		{ "<div style=\"max-height:0px;overflow:hidden\">no</div>yes",
			"yes" },
		{ "<div style=\"max-height:0\">no</div>yes", "yes" },
		{ "<div style=\"font-size:0\">no</div>yes", "yes" },
		{ "<div style=\"font-size: 1px\">no</div>yes", "yes" },
		{ "<div style=\"opacity:0\">no</div>yes", "yes" },
		{ "<div style=\"opacity:0.0;x:y\">no</div>yes", "yes" },
		{ "<div hidden>no</div>yes", "yes" },
		{ "<p HIDDEN=\"\">no</p>yes", "yes" },
		/* and what only looks so */
		{ "<div style=\"display:block\">yes</div>", "yes" },
		{ "<div style=\"font-size:0.9em\">yes</div>", "yes" },
		{ "<div style=\"font-size:1em\">yes</div>", "yes" },
		{ "<div style=\"font-size:10px\">yes</div>", "yes" },
		{ "<div style=\"opacity:0.8\">yes</div>", "yes" },
		{ "<div style=\"opacity:1\">yes</div>", "yes" },
		{ "<div class=hidden>yes</div>", "yes" },
		{ "<div style=\"line-height:0;max-height:50px\">yes</div>",
			"yes" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
broken_html_loses_no_words(void **state)
{
	static const struct row rows[] = {
		{ "<p>one<p>two", "one\n\ntwo" },
		{ "</div></p>one</b>", "one" },
		{ "<p>5 < 6 and 7 > 3</p>", "5 < 6 and 7 > 3" },
		{ "<p>we pay 5 < 6 euros", "we pay 5 < 6 euros" },
		{ "I <3 you", "I <3 you" },
		{ "a <", "a <" },
		{ "a << b", "a << b" },
		{ "a & b &", "a & b &" },
		{ "one <b", "one" },
		{ "one <!-- two", "one" },
		{ "<div", "" },
		{ "<p title=\"a > b\">one</p>", "one" },
		{ "<p title='x>one</p>", "" },
		{ "<no-such-tag>one</no-such-tag>", "one" },
		{ "<body>one</body>two</html>three", "one\n\ntwo\n\nthree" },
		{ "text&#0;&#x1c;&#x1d;&#27;&#xd800;&#1114112;x", "textx" },
		{ "\x01\x02<p>one\x1c\x1dtwo</p>", "onetwo" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
no_text_can_play_the_marks_of_the_reader(void **state)
{
	struct message *m;

	(void)state;
	/* what would be a divider or fine print, sent as a byte */
	m = rig_message("Content-Type: text/html\r\n",
		"<p>one</p><p>&#x1d;</p><p>two</p><p>&#x1c;three</p>");
	assert_non_null(strstr(m->text, "two"));
	assert_non_null(strstr(m->text, "three"));
	message_free(&m);
	m = rig_message("", "one\r\n\x1d\r\ntwo\r\n\x1cthree\r\n");
	assert_non_null(strstr(m->text, "two"));
	assert_non_null(strstr(m->text, "three"));
	message_free(&m);
	m = rig_message("Content-Transfer-Encoding: quoted-printable\r\n",
		"one\r\n=1D\r\ntwo\r\n=1Cthree\r\n");
	assert_non_null(strstr(m->text, "two"));
	assert_non_null(strstr(m->text, "three"));
	message_free(&m);
}

/* Each is repeated up to what one part may hold. */
static void
endless_html_is_read_to_its_limit(void **state)
{
	static const char *const again[] = { "<", "<b>", "<div>", "<table>",
		"<blockquote>", "</div>", "&", "&lt;", "<p>", "<li>", "<br>",
		"<!--", "<![", "<?", "<b x=", "<a b='", "< ", "x ", "<p>x",
		"<table><tr><td>", "<style>", "<pre>\n",
		"<span style=\"font-size:8pt;color:#888888\">x",
		"<blockquote>x</blockquote>",
		"<div id=divRplyFwdMsg></div>", "a>", "<x:y>", "&#x41;" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(again); i++) {
		struct buf buf = buf_new(MIB(1));
		bool cut = false;
		char *text;

		buf_str(&buf, "<p>first</p>");
		rig_add(&buf, again[i], KIB(100) / strlen(again[i]));
		text = html_text(buf.data, &cut);
		assert_memory_equal(text, "first", 5);
		free(text);
		buf_free(&buf);
	}
}

static void
what_is_too_deep_is_read_without_its_tags(void **state)
{
	static const size_t depths[] = { 100, 20000 };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(depths); i++) {
		struct buf buf = buf_new(MIB(1));
		bool cut = false;
		char *text;

		rig_add(&buf, "<div>", depths[i]);
		buf_str(&buf, "deep &amp; dark");
		rig_add(&buf, "</div>", depths[i]);
		buf_str(&buf, "<p>last</p>");
		text = html_text(buf.data, &cut);
		/* 256 is where the parser gives up */
		assert_int_equal(cut, depths[i] > 256);
		assert_non_null(strstr(text, "deep"));
		assert_non_null(strstr(text, "last"));
		assert_null(strstr(text, "div"));
		free(text);
		buf_free(&buf);
	}
}

static void
long_tags_lose_what_is_in_them_only(void **state)
{
	struct buf buf = buf_new(MIB(1));
	bool cut = false;
	char *text;

	(void)state;
	buf_str(&buf, "<p>one</p><p");
	for (size_t i = 0; i < 30000; i++)
		buf_printf(&buf, " a%zu=b", i);
	buf_str(&buf, ">two</p>1 < 2");
	rig_add(&buf, " and more", 500);
	buf_str(&buf, " <b>three</b>");
	text = html_text(buf.data, &cut);
	assert_memory_equal(text, "one\n\ntwo\n\n1 < 2 and more", 24);
	assert_string_equal(text + strlen(text) - 5, "three");
	assert_int_equal(strlen(text), 15 + 500 * 9 + 6);
	free(text);
	buf_free(&buf);
}

static void
a_tag_of_2048_bytes_keeps_its_attributes(void **state)
{
	(void)state;
	for (size_t more = 0; more < 2; more++) {
		struct buf buf = buf_new(MIB(1));
		bool cut = false;
		char *text;

		buf_str(&buf, "<div hidden title=\"");
		while (buf.len < 2048 - 2 + more)
			buf_char(&buf, 'x');
		buf_str(&buf, "\">one</div>two");
		text = html_text(buf.data, &cut);
		assert_string_equal(text, more > 0 ? "one\ntwo" : "two");
		assert_false(cut);
		free(text);
		buf_free(&buf);
	}
}

static void
html_above_its_limit_is_cut_and_told(void **state)
{
	(void)state;
	for (size_t more = 0; more < 2; more++) {
		struct buf buf = buf_new(MIB(4));
		bool cut = false;
		char *text;

		buf_str(&buf, "<p>one</p><!--");
		while (buf.len < LIMIT_HTML - 3 + more)
			buf_char(&buf, '-');
		buf_str(&buf, "-->");
		text = html_text(buf.data, &cut);
		assert_string_equal(text, "one");
		assert_int_equal(cut, more > 0);
		free(text);
		buf_free(&buf);
	}
}

/* Each takes a hundred times its bytes in the tree that is made of them. */
static void
more_elements_than_a_limit_are_cut_and_told(void **state)
{
	(void)state;
	for (size_t more = 0; more < 2; more++) {
		struct buf buf = buf_new(MIB(2));
		bool cut = false;
		char *text;

		buf_str(&buf, "one");
		for (size_t i = 0; i < LIMIT_HTML_TAGS - 1; i++)
			buf_str(&buf, "<br>");
		buf_str(&buf, more > 0 ? "<b><b>two" : "<b>two");
		text = html_text(buf.data, &cut);
		assert_memory_equal(text, "one\n", 4);
		assert_int_equal(strstr(text, "two") == NULL, more > 0);
		assert_int_equal(cut, more > 0);
		free(text);
		buf_free(&buf);
	}
}

static void
brackets_that_are_text_do_not_get_past_the_limit(void **state)
{
	struct buf buf = buf_new(MIB(2));
	bool cut = false;
	char *text;

	(void)state;
	while (buf.len < MIB(1))
		buf_char(&buf, '<');
	text = html_text(buf.data, &cut);
	assert_true(cut);
	/* four bytes stood for each of them */
	assert_in_range(strlen(text), LIMIT_HTML / 4 - 4, LIMIT_HTML / 4);
	free(text);
	buf_free(&buf);
}

static void
nothing_is_fetched_or_opened(void **state)
{
	static const struct row rows[] = {
		{ "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
			"<p>a&f;b</p>", "a&f;b" },
		{ "<iframe src=\"file:///etc/passwd\"></iframe>a", "a" },
		{ "<object data=\"http://127.0.0.1:1/\">no</object>a", "a" },
		{ "<meta http-equiv=\"Content-Type\" content=\"text/html; "
			"charset=utf-16\"><p>zażółć</p>", "zażółć" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		bool cut = false;
		char *text = html_text(rows[i].html, &cut);

		assert_null(strstr(text, "root:"));
		assert_non_null(strstr(text, i == 3 ? "zażółć" : "a"));
		free(text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_those_that_a_reader_sees),
		cmocka_unit_test(what_is_hidden_is_not_read),
		cmocka_unit_test(broken_html_loses_no_words),
		cmocka_unit_test(no_text_can_play_the_marks_of_the_reader),
		cmocka_unit_test(endless_html_is_read_to_its_limit),
		cmocka_unit_test(what_is_too_deep_is_read_without_its_tags),
		cmocka_unit_test(long_tags_lose_what_is_in_them_only),
		cmocka_unit_test(a_tag_of_2048_bytes_keeps_its_attributes),
		cmocka_unit_test(html_above_its_limit_is_cut_and_told),
		cmocka_unit_test(more_elements_than_a_limit_are_cut_and_told),
		cmocka_unit_test(
		brackets_that_are_text_do_not_get_past_the_limit),
		cmocka_unit_test(nothing_is_fetched_or_opened),
	};

	return cmocka_run_group_tests_name("message/html", tests, NULL, NULL);
}
