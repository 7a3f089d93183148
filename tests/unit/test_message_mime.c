/* SPDX-License-Identifier: ISC */
/*
 * Parts: which of them its writer wrote, how they are decoded, and that what
 * is broken about them loses no words.
 */
#include "test_message_rig.h"

#define MIXED "Content-Type: multipart/mixed; boundary=b\r\n"
#define ALTERNATIVE "Content-Type: multipart/alternative; boundary=b\r\n"
#define PLAIN "Content-Type: text/plain\r\n\r\n"
#define HTML "Content-Type: text/html\r\n\r\n"
#define PDF "Content-Type: application/pdf; name=a.pdf\r\n" \
	"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n"

static void
has(const char *fields, const char *body, const char *text,
	size_t attachments, bool html)
{
	struct message *m = rig_message(fields, body);

	assert_string_equal(m->text, text);
	assert_int_equal(m->attachments, attachments);
	assert_int_equal(m->has_html, html);
	message_free(&m);
}

static void
of_alternatives_the_plain_one_is_read(void **state)
{
	(void)state;
	has(ALTERNATIVE, "--b\r\n" PLAIN "plain\r\n--b\r\n" HTML
		"<p>rich</p>\r\n--b--\r\n", "plain", 0, false);
	has(ALTERNATIVE, "--b\r\n" PLAIN " \r\n\r\n--b\r\n" HTML
		"<p>rich</p>\r\n--b--\r\n", "rich", 0, true);
	has(ALTERNATIVE, "--b\r\n" HTML "<p>rich</p>\r\n--b--\r\n", "rich", 0,
		true);
	has(ALTERNATIVE, "--b\r\n" PLAIN "plain\r\n--b\r\n" HTML
		"<p>rich</p>\r\n--b\r\nContent-Type: text/calendar; "
		"method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n",
		"plain", 0, false);
	/* related inside alternative, and alternative inside related */
	has(ALTERNATIVE, "--b\r\n" PLAIN "plain\r\n--b\r\nContent-Type: "
		"multipart/related; boundary=c\r\n\r\n--c\r\n" HTML
		"<p>rich</p>\r\n--c\r\nContent-Type: image/png\r\n\r\nx\r\n"
		"--c--\r\n--b--\r\n", "plain", 1, false);
	has(MIXED, "--b\r\nContent-Type: multipart/alternative; boundary=c"
		"\r\n\r\n--c\r\n" PLAIN "plain\r\n--c\r\n" HTML "<p>rich</p>"
		"\r\n--c--\r\n--b\r\n" PDF "--b--\r\n", "plain", 1, false);
}

static void
one_alternative_of_several_parts_is_read_whole(void **state)
{
	/* as Apple Mail writes around an attachment */
	(void)state;
	has(ALTERNATIVE, "--b\r\n" PLAIN "\r\n--b\r\nContent-Type: "
		"multipart/mixed; boundary=c\r\n\r\n--c\r\n" HTML
		"<p>above</p>\r\n--c\r\n" PDF "--c\r\n" HTML
		"<p>below</p>\r\n--c--\r\n--b--\r\n", "above\n\nbelow", 1,
		true);
	has(ALTERNATIVE, "--b\r\n" PLAIN "all of it\r\n--b\r\nContent-Type: "
		"multipart/mixed; boundary=c\r\n\r\n--c\r\n" HTML
		"<p>above</p>\r\n--c\r\n" HTML "<p>below</p>\r\n--c--\r\n"
		"--b--\r\n", "all of it", 0, false);
}

static void
of_a_mixture_all_that_was_written_is_read(void **state)
{
	(void)state;
	has(MIXED, "--b\r\n" PLAIN "one\r\n--b\r\n" PDF "--b\r\n" PLAIN
		"two\r\n--b--\r\n", "one\n\ntwo", 1, false);
	has(MIXED, "--b\r\n" PLAIN "one\r\n--b\r\nContent-Type: text/plain; "
		"name=log.txt\r\n\r\nlog\r\n--b\r\nContent-Type: text/plain"
		"\r\nContent-Disposition: ATTACHMENT\r\n\r\nlog\r\n--b\r\n"
		"Content-Type: text/html\r\nContent-Disposition: inline; "
		"filename*=utf-8''a.html\r\n\r\nlog\r\n--b--\r\n", "one", 3,
		false);
	has(MIXED, "--b\r\n" PLAIN "one\r\n--b\r\nContent-Type: "
		"message/rfc822\r\n\r\nSubject: x\r\n\r\nanother's words\r\n"
		"--b--\r\n", "one", 1, false);
	has(MIXED, "--b\r\n\r\nno type\r\n--b--\r\n", "no type", 0, false);
	has("Content-Type: multipart/digest; boundary=b\r\n", "--b\r\n\r\n"
		"Subject: x\r\n\r\nanother's words\r\n--b--\r\n", "", 1,
		false);
	has("Content-Type: multipart/signed; boundary=b\r\n", "--b\r\n" PLAIN
		"signed\r\n--b\r\nContent-Type: application/pgp-signature; "
		"name=s.asc\r\n\r\nx\r\n--b--\r\n", "signed", 0, false);
	has(MIXED, "before\r\n--b\r\n" PLAIN "one\r\n--b--\r\nbehind\r\n",
		"one", 0, false);
}

static void
a_body_that_bears_a_name_is_still_the_body(void **state)
{
	(void)state;
	has("Content-Type: text/plain; name=body.txt\r\n", "words\r\n",
		"words", 1, false);
	has("Content-Type: text/html\r\nContent-Disposition: inline; "
		"filename=x.html\r\n", "<p>words</p>\r\n", "words", 1, true);
	has("Content-Type: application/pdf\r\n", "x\r\n", "", 1, false);
	has("Content-Type: image/png; name=x.png\r\n", "x\r\n", "", 1, false);
}

static void
types_are_read_as_programs_write_them(void **state)
{
	static const struct {
		const char *type, *text;
	} rows[] = {
		{ "", "a <b>c</b>" }, { "text", "a <b>c</b>" },
		{ "TEXT/PLAIN", "a <b>c</b>" },
		{ "text/plain (a comment); x=y", "a <b>c</b>" },
		{ "text/plain charset=utf-8", "a <b>c</b>" },
		{ "text/html;", "a c" }, { "Text/HTML; charset", "a c" },
		{ "text/html(c)", "a c" }, { "html", "a c" },
		{ "rubbish", "a <b>c</b>" }, { ";;;", "a <b>c</b>" },
		{ "\xff\xfe\x80", "a <b>c</b>" },
		{ "text/plain>", "a <b>c</b>" },
		{ "text/markdown", "a <b>c</b>" },
		{ "text/x-own", "a <b>c</b>" },
		{ "text/calendar", "" }, { "text/vcard", "" },
		{ "text/csv", "" }, { "text/rfc822-headers", "" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *field = mem_printf("Content-Type: %s\r\n",
			rows[i].type);

		rig_says(field, "a <b>c</b>\r\n", rows[i].text);
		free(field);
	}
}

static void
boundaries_are_found_as_programs_write_them(void **state)
{
	static const char *const said[] = { "boundary=b_1", "BOUNDARY=b_1",
		"boundary=\"b_1\"", "boundary = b_1 ; x=y", "boundary=\"b\\_1",
		"x=\"boundary=z\"; boundary=b_1",
		"charset=utf-8; ; boundary=\"b_1\"",
		"boundary*=us-ascii''b_1", "boundary*0=b_1" };
	static const char *const bodies[] = {
		"--b_1\r\n\r\nwords\r\n--b_1--\r\n",
		"--b_1\n\nwords\n--b_1--\n",
		"--b_1 \t\r\n\r\nwords\r\n--b_1--",
		"--b_1\r\n\r\nwords\r\n", "--b_1\r\n\r\nwords",
		"--b_1x\r\n--b_\r\n-b_1\r\n--b_1\r\n\r\nwords\r\n--b_1--junk",
		"--b_1\r\nwords without a header\r\n--b_1--\r\n",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(said); i++)
		for (size_t k = 0; k < HEED_COUNT(bodies); k++) {
			char *field = mem_printf("Content-Type: multipart/"
				"mixed; %s\r\n", said[i]);
			struct message *m = rig_message(field, bodies[k]);

			assert_memory_equal(m->text, "words", 5);
			assert_int_equal(rig_defect(m, "multipart without an "
				"end"), k == 3 || k == 4);
			message_free(&m);
			free(field);
		}
}

static void
broken_multiparts_lose_no_words(void **state)
{
	static const struct {
		const char *fields, *body, *text;
	} rows[] = {
		{ "Content-Type: multipart/mixed\r\n", "words\r\n", "words" },
		{ "Content-Type: multipart/mixed; boundary=\"\"\r\n",
			"words\r\n", "words" },
		{ MIXED, "words\r\n", "words" },
		{ MIXED, "--c\r\n\r\nwords\r\n--c--\r\n",
			"--c\n\nwords\n--c--" },
		/* one inside another */
		{ MIXED, "--b\r\nContent-Type: multipart/alternative\r\n\r\n"
			"words\r\n--b--\r\n", "words" },
		{ MIXED, "--b\r\nContent-Type: multipart/alternative; "
			"boundary=c\r\n\r\nwords\r\n--b--\r\n", "words" },
		{ MIXED, "--b\r\nContent-Type: multipart/alternative; "
			"boundary=c\r\n\r\nwords", "words" },
		{ MIXED, "--b\r\nContent-Type: multipart/alternative; "
			"boundary=c\r\n\r\nwords\r\n--b\r\n" PLAIN "more\r\n"
			"--b--\r\n", "words\n\nmore" },
		/* the inner end is missing */
		{ MIXED, "--b\r\nContent-Type: multipart/alternative; "
			"boundary=c\r\n\r\n--c\r\n" PLAIN "one\r\n--b\r\n"
			PLAIN "two\r\n--b--\r\n", "one\n\ntwo" },
		/* the same boundary twice */
		{ MIXED, "--b\r\n" MIXED "\r\n--b\r\n" PLAIN "one\r\n--b--\r\n"
			"--b\r\n" PLAIN "two\r\n--b--\r\n", "one\n\ntwo" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		rig_says(rows[i].fields, rows[i].body, rows[i].text);
}

static void
encodings_are_undone(void **state)
{
	static const struct {
		const char *encoding, *body, *text;
	} rows[] = {
		{ "quoted-printable", "caf=C3=A9 =3D b=\r\nc\r\n",
			"café = bc" },
		{ "Quoted-Printable", "caf=c3=a9\r\n", "café" },
		{ "quoted-printable", "a =zz b = c\r\n", "a =zz b = c" },
		{ "quoted-printable", "it is = 500 a=b =E\r\nx\r\n",
			"it is = 500 a=b =E\nx" },
		{ "quoted-printable", "one =  \r\ntwo\r\n", "one two" },
		{ "quoted-printable", "end=", "end" },
		{ "quoted-printable", "=\r\n=\r\nx=0Ay", "x\ny" },
		{ "base64", "Y2Fmw6k=\r\n", "café" },
		{ "BASE64", "Y2Fm\r\nw6k\r\n", "café" },
		{ "base64 (c)", "Y2Fm w6k=", "café" },
		{ "base64", "", "" }, { "base64", "\r\n\r\n", "" },
		{ "7bit", "caf\xc3\xa9", "café" },
		{ "8bit", "a=41b", "a=41b" }, { "binary", "a=41b", "a=41b" },
		{ "", "a=41b", "a=41b" },
		{ "no-such-encoding", "a=41b", "a=41b" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *field = mem_printf("Content-Transfer-Encoding: %s\r\n",
			rows[i].encoding);

		rig_says(field, rows[i].body, rows[i].text);
		free(field);
	}
}

static void
a_nul_ends_no_text(void **state)
{
	static const struct {
		const char *encoding, *body;
		size_t len;
	} rows[] = {
		{ "8bit", "one\0 two", 8 },
		{ "quoted-printable", "one\0 two", 8 },
		{ "quoted-printable", "one=00 two", 10 },
		{ "base64", "b25l\0IHR3bw==", 13 },
		{ "base64", "b25lACB0d28=", 12 },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct buf buf = buf_new(MIB(1));
		struct message *m;

		buf_printf(&buf, RIG_HEAD "Content-Transfer-Encoding: %s\r\n"
			"\r\n", rows[i].encoding);
		buf_add(&buf, rows[i].body, rows[i].len);
		m = rig_bytes(buf.data, buf.len);
		assert_string_equal(m->text, "one two");
		message_free(&m);
		buf_free(&buf);
	}
}

static void
flowed_text_is_put_together(void **state)
{
	static const char flowed[] =
		"Content-Type: text/plain; format=flowed\r\n";
	static const char delsp[] =
		"Content-Type: text/plain; Format=\"Flowed\"; DelSp=Yes\r\n";

	(void)state;
	rig_says(flowed, "one \r\ntwo \r\nthree\r\nfour\r\n",
		"one two three\nfour");
	rig_says(flowed, " From x\r\n  two\r\n", "From x\n two");
	rig_says(flowed, "> asked \r\n> of me\r\nanswer\r\n",
		"> asked of me\nanswer");
	rig_says(flowed, "> asked \r\nanswer \r\nof me\r\n",
		"> asked\nanswer of me");
	rig_says(flowed, "words \r\n-- \r\nJo\r\n", "words");
	rig_says(delsp, "zu \r\nsammen\r\n", "zusammen");
	rig_says(flowed, "the end \r\n", "the end");
	rig_says("Content-Type: text/plain\r\n", "one \r\ntwo\r\n",
		"one\ntwo");
}

static void
wrapped_lines_are_a_paragraph(void **state)
{
	(void)state;
	rig_says("", "We have waited for three weeks now and nobody of you "
		"has ever called us\r\nback; please tell us when the work "
		"will be done and what it costs.\r\nThank you.\r\n",
		"We have waited for three weeks now and nobody of you has "
		"ever called us back; please tell us when the work will be "
		"done and what it costs.\nThank you.");
	rig_says("", "Short lines\r\nstay as\r\nthey are.\r\n",
		"Short lines\nstay as\nthey are.");
	rig_says("", "These are the things that we still need from you this "
		"week please:\r\n- the invoice of the month of October with "
		"the number\r\n- the plan\r\n",
		"These are the things that we still need from you this week "
		"please:\n- the invoice of the month of October with the "
		"number\n- the plan");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(of_alternatives_the_plain_one_is_read),
		cmocka_unit_test(
			one_alternative_of_several_parts_is_read_whole),
		cmocka_unit_test(of_a_mixture_all_that_was_written_is_read),
		cmocka_unit_test(a_body_that_bears_a_name_is_still_the_body),
		cmocka_unit_test(types_are_read_as_programs_write_them),
		cmocka_unit_test(boundaries_are_found_as_programs_write_them),
		cmocka_unit_test(broken_multiparts_lose_no_words),
		cmocka_unit_test(encodings_are_undone),
		cmocka_unit_test(a_nul_ends_no_text),
		cmocka_unit_test(flowed_text_is_put_together),
		cmocka_unit_test(wrapped_lines_are_a_paragraph),
	};

	return cmocka_run_group_tests_name("message/mime", tests, NULL, NULL);
}
