/* SPDX-License-Identifier: ISC */
/*
 * Broken mail: cut, spoilt, empty, of rubbish.  Each gives a message with its
 * defects named; none is refused, none reads beyond its end.
 */
#include "test_message_rig.h"

/* One mail with something of everything. */
static const char whole[] =
	"Return-Path: <jo@kund.example>\r\n"
	"Authentication-Results: mx.firm.example (c); dmarc=pass (\"p\\)\")\r\n"
	" header.from=kund.example; dkim=pass header.d=\"kund.example\"\r\n"
	"Received: from a by b; Mon, 23 Nov 2026 09:30:01 +0100\r\n"
	"From: =?utf-8?q?J=C3=B3?= \"Berg, \\\"x\\\"\" (c(d)) "
	"<@r:jo@kund.example>\r\n"
	"To: g: a@b.example, =?iso-8859-2?b?s/M=?= <c@d.example>;\r\n"
	"Date: Mon, 23 Nov 2026 09:30:00 +0100 (CET)\r\n"
	"Subject: =?windows-1250?q?=9Aes=9D?= =?utf-8?b?xbw=?=\r\n"
	"Message-ID: <1@kund.example>\r\n"
	"References: <heed.0123456789abcdef0123456789abcdef@firm.example>\r\n"
	"MIME-Version: 1.0\r\n"
	"Content-Type: multipart/mixed; boundary=\"b\\_1\"; x*0=y\r\n\r\n"
	"--b_1\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
	"--c\r\nContent-Type: text/plain; charset=utf-7; format=flowed\r\n"
	"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
	" \r\n--c\r\nContent-Type: text/html; charset=iso-8859-2\r\n"
	"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
	"<p style=3D\"color:#888888;font-size:8pt\">za=BF=F3=B3=E6</p>\r\n"
	"<div class=3D\"gmail_quote\"><blockquote>old</blockquote>new</div>"
	"\r\n--c--\r\n--b_1\r\nContent-Type: text/plain; charset=gb2312\r\n"
	"Content-Transfer-Encoding: base64\r\n\r\nxOO6ww==\r\n--b_1\r\n"
	"Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ny\r\n"
	"--b_1--\r\n";

static void
the_whole_mail_is_sound(void **state)
{
	struct problem problem;
	struct message *m = rig_try(whole, sizeof(whole) - 1,
		"mx.firm.example", &problem);

	(void)state;
	assert_non_null(m);
	assert_int_equal(m->defects.n, 0);
	assert_int_equal(m->verdict, VERDICT_PASS);
	assert_string_equal(m->from.v[0].address, "jo@kund.example");
	assert_int_equal(m->to.n, 2);
	assert_string_equal(m->subject, "šesťż");
	assert_string_equal(m->refers_to_heed,
		"0123456789abcdef0123456789abcdef");
	assert_non_null(strstr(m->text, "zażó"));
	assert_non_null(strstr(m->text, "你好"));
	assert_int_equal(m->attachments, 1);
	message_free(&m);
}

static void
cut_anywhere_it_is_still_a_message(void **state)
{
	size_t id = (size_t)(strstr(whole, "Message-ID") - whole);
	size_t body = (size_t)(strstr(whole, "\r\n\r\n") - whole);

	(void)state;
	for (size_t len = 0; len < sizeof(whole); len++) {
		struct message *m = rig_try(whole, len, "mx.firm.example",
			NULL);

		assert_non_null(m);
		assert_int_equal(rig_defect(m, "no Message-ID"),
			len < id + sizeof("Message-ID: <"));
		if (len >= body)
			assert_int_equal(rig_defect(m, "multipart without an "
				"end"), len < sizeof(whole) - 3);
		message_free(&m);
	}
}

static void
with_any_byte_spoilt_it_is_still_a_message(void **state)
{
	static const char bytes[] = { '\0', '\n', '\r', ' ', '"', '(', '<',
		'=', '?', ':', ';', '\\', '-', '\x80', '\xff' };
	char raw[sizeof(whole)];

	(void)state;
	memcpy(raw, whole, sizeof(whole));
	for (size_t i = 0; i < sizeof(whole) - 1; i++) {
		char was = raw[i];
		struct message *m;

		raw[i] = bytes[i % sizeof(bytes)];
		m = rig_try(raw, sizeof(whole) - 1, "mx.firm.example", NULL);
		assert_non_null(m);
		message_free(&m);
		raw[i] = was;
	}
}

/* Random, but the same each time. */
static unsigned
next_random(unsigned *seed)
{
	*seed = *seed * 1103515245u + 12345u;
	return *seed >> 16 & 0x7fff;
}

static void
pieces_in_any_order_are_still_a_message(void **state)
{
	unsigned seed = 1;

	(void)state;
	for (size_t round = 0; round < 500; round++) {
		struct buf buf = buf_new(MIB(1));
		struct message *m;

		for (size_t i = 0; i < 12; i++) {
			size_t at = next_random(&seed) % sizeof(whole);
			size_t len = next_random(&seed) % 300;

			if (len > sizeof(whole) - at)
				len = sizeof(whole) - at;
			buf_add(&buf, whole + at, len);
		}
		m = rig_try(buf.data == NULL ? "" : buf.data, buf.len,
			"mx.firm.example", NULL);
		assert_non_null(m);
		message_free(&m);
		buf_free(&buf);
	}
}

static void
rubbish_is_a_message_of_rubbish(void **state)
{
	unsigned seed = 7;

	(void)state;
	for (size_t round = 0; round < 300; round++) {
		char raw[400];
		size_t len = next_random(&seed) % sizeof(raw);
		struct message *m;

		for (size_t i = 0; i < len; i++)
			raw[i] = (char)next_random(&seed);
		m = rig_bytes(raw, len);
		assert_true(rig_defect(m, "no From"));
		assert_true(rig_defect(m, "no Date"));
		assert_true(rig_defect(m, "no Message-ID"));
		message_free(&m);
	}
}

static void
eight_bit_rubbish_everywhere_is_made_readable(void **state)
{
	struct message *m = rig_read("From: \xff\xfe <jo@kund.example>\r\n"
		"To: \x80\x81\r\nSubject: \xc3\x28 \xa0\xa1\r\n"
		"X-\xff: y\r\n\xff\xff: z\r\n\r\n\xc3\x28 \x80 \xff\r\n");

	(void)state;
	assert_string_equal(message_sender(m)->address, "jo@kund.example");
	assert_true(rig_defect(m, "a line in the header is no field"));
	assert_true(m->text[0] != '\0');
	message_free(&m);
}

static void
an_empty_body_is_an_empty_text(void **state)
{
	static const char *const bodies[] = { "", "\r\n", "\r\n\r\n \t\r\n",
		"\n\n\n", "\xc2\xa0\r\n" };
	static const char *const fields[] = { "",
		"Content-Type: text/html\r\n",
		"Content-Transfer-Encoding: base64\r\n",
		"Content-Transfer-Encoding: quoted-printable\r\n",
		"Content-Type: text/plain; format=flowed\r\n" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(bodies); i++)
		for (size_t k = 0; k < HEED_COUNT(fields); k++) {
			struct message *m = rig_message(fields[k], bodies[i]);

			assert_string_equal(m->text, "");
			assert_int_equal(m->defects.n, 0);
			assert_false(m->truncated);
			message_free(&m);
		}
}

static void
the_print_of_the_bytes_tells_them_apart(void **state)
{
	struct message *a = rig_message("", "one");
	struct message *b = rig_message("", "one");
	struct message *c = rig_message("", "onf");

	(void)state;
	assert_string_equal(a->fingerprint, b->fingerprint);
	assert_string_not_equal(a->fingerprint, c->fingerprint);
	message_free(&a);
	message_free(&b);
	message_free(&c);
	assert_null(a);
	message_free(&a);
}

static void
of_a_mail_whose_end_is_missing_no_end_is_asked(void **state)
{
	static const char raw[] = RIG_HEAD "Content-Type: multipart/mixed; "
		"boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b\r\nContent-Type: "
		"application/pdf\r\n\r\nx";
	struct message_options options = { .truncated = true };
	struct message *m = message_parse(raw, sizeof(raw) - 1, &options,
		NULL);

	(void)state;
	assert_non_null(m);
	assert_true(m->truncated);
	assert_string_equal(m->text, "words");
	assert_int_equal(m->defects.n, 1);
	assert_non_null(strstr(m->defects.v[0], "truncated"));
	message_free(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_whole_mail_is_sound),
		cmocka_unit_test(cut_anywhere_it_is_still_a_message),
		cmocka_unit_test(with_any_byte_spoilt_it_is_still_a_message),
		cmocka_unit_test(pieces_in_any_order_are_still_a_message),
		cmocka_unit_test(rubbish_is_a_message_of_rubbish),
		cmocka_unit_test(eight_bit_rubbish_everywhere_is_made_readable),
		cmocka_unit_test(an_empty_body_is_an_empty_text),
		cmocka_unit_test(the_print_of_the_bytes_tells_them_apart),
		cmocka_unit_test(
			of_a_mail_whose_end_is_missing_no_end_is_asked),
	};

	return cmocka_run_group_tests_name("message/broken", tests, NULL, NULL);
}
