/* SPDX-License-Identifier: ISC */
/*
 * Each limit at its edge, and the shapes that have brought down other readers:
 * nothing here may recurse, grow beyond its limit or read a byte twice for each
 * other one.
 */
#include "test_message_rig.h"

#include <sys/resource.h>

static const char nested[] = "Content-Type: multipart/mixed; boundary=";

/* `n` multiparts, one inside the other, and a text in the innermost. */
static struct buf
multiparts(size_t n)
{
	struct buf buf = buf_new(MIB(8));

	buf_str(&buf, RIG_HEAD);
	for (size_t i = 0; i < n; i++)
		buf_printf(&buf, "%sb%zux\r\n\r\n--b%zux\r\n", nested, i, i);
	buf_str(&buf, "\r\nwords\r\n");
	for (size_t i = n; i-- > 0;)
		buf_printf(&buf, "--b%zux--\r\n", i);
	return buf;
}

static void
parts_nest_to_their_limit_and_no_deeper(void **state)
{
	static const size_t depths[] = { LIMIT_MIME_DEPTH,
		LIMIT_MIME_DEPTH + 1, 20000 };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(depths); i++) {
		struct buf buf = multiparts(depths[i]);
		struct problem problem = { "" };
		struct message *m = rig_try(buf.data, buf.len, NULL, &problem);

		if (i == 0) {
			assert_non_null(m);
			assert_string_equal(m->text, "words");
			assert_int_equal(m->defects.n, 0);
		} else {
			assert_null(m);
			assert_string_equal(problem.text,
				"MIME parts nest deeper than 30");
		}
		message_free(&m);
		buf_free(&buf);
	}
}

static void
parts_are_counted(void **state)
{
	static const size_t counts[] = { LIMIT_MIME_PARTS - 1,
		LIMIT_MIME_PARTS, 20000 };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(counts); i++) {
		struct buf buf = buf_new(MIB(2));
		struct problem problem = { "" };
		struct message *m;

		buf_printf(&buf, RIG_HEAD "%sb\r\n\r\n", nested);
		rig_add(&buf, "--b\r\n\r\nx\r\n", counts[i]);
		buf_str(&buf, "--b--\r\n");
		m = rig_try(buf.data, buf.len, NULL, &problem);
		if (i == 0) {
			assert_non_null(m);
			assert_memory_equal(m->text, "x\n\nx", 4);
		} else {
			assert_null(m);
			assert_string_equal(problem.text,
				"more than 500 MIME parts");
		}
		message_free(&m);
		buf_free(&buf);
	}
}

static void
messages_inside_messages_are_not_entered(void **state)
{
	struct buf buf = buf_new(MIB(2));
	struct message *m;

	(void)state;
	buf_str(&buf, RIG_HEAD);
	rig_add(&buf, "Content-Type: message/rfc822\r\n\r\n", 20000);
	buf_str(&buf, "words\r\n");
	m = rig_bytes(buf.data, buf.len);
	assert_string_equal(m->text, "");
	assert_int_equal(m->attachments, 1);
	message_free(&m);
	buf_free(&buf);
}

/* One field that holds `text` 200,000 times, on one line or on many. */
static void
field_of(const char *name, const char *text, bool folded)
{
	struct buf buf = buf_new(MIB(4));
	struct message *m;

	buf_printf(&buf, RIG_HEAD "%s: ", name);
	for (size_t i = 0; i < 200000; i++) {
		buf_str(&buf, text);
		if (folded && i % 70 == 69)
			buf_str(&buf, "\r\n ");
	}
	buf_str(&buf, "\r\nX-Last: x\r\n\r\nwords\r\n");
	m = rig_bytes(buf.data, buf.len);
	assert_int_equal(m->from.n > 0, true);
	assert_string_equal(m->from.v[0].address, "jo@kund.example");
	assert_string_equal(m->text, "words");
	assert_true(rig_defect(m, "header too large"));
	assert_true(m->truncated);
	message_free(&m);
	buf_free(&buf);
}

static void
no_field_nests_without_an_end(void **state)
{
	static const char *const names[] = { "Date", "From", "To", "Cc",
		"Reply-To", "Content-Type", "Content-Disposition",
		"Content-Transfer-Encoding", "Subject", "Message-ID",
		"References", "In-Reply-To", "Received", "Auto-Submitted",
		"Authentication-Results", "Return-Path" };
	static const char *const texts[] = { "(", "g:", "\"", "<", "=?", ";",
		"\\", ")(" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(names); i++)
		for (size_t k = 0; k < HEED_COUNT(texts); k++)
			field_of(names[i], texts[k], (i + k) % 2 == 0);
}

static void
a_deep_comment_in_each_field_is_passed_over(void **state)
{
	struct buf buf = buf_new(MIB(4));
	char *deep;
	struct message *m;

	(void)state;
	rig_add(&buf, "(", 15000);
	rig_add(&buf, ")", 15000);
	deep = buf_take(&buf);
	buf = buf_new(MIB(4));
	buf_printf(&buf, "Date: %s Mon, 23 Nov 2026 09:30:00 +0100\r\n"
		"From: %s jo@kund.example\r\nTo: %s a@b.example\r\n"
		"Content-Type: text/plain; %s x=y\r\n"
		"Message-ID: <1@kund.example> %s\r\n\r\nwords", deep, deep,
		deep, deep, deep);
	free(deep);
	m = rig_bytes(buf.data, buf.len);
	assert_int_equal(m->date, 1795422600);
	assert_string_equal(m->from.v[0].address, "jo@kund.example");
	assert_string_equal(m->to.v[0].address, "a@b.example");
	assert_string_equal(m->text, "words");
	assert_int_equal(m->defects.n, 0);
	message_free(&m);
	buf_free(&buf);
}

static void
the_subject_is_cut_at_its_limit(void **state)
{
	(void)state;
	for (size_t more = 0; more < 2; more++) {
		struct buf buf = buf_new(MIB(1));
		struct message *m;

		buf_str(&buf, "Subject: ");
		rig_add(&buf, "x", LIMIT_SUBJECT + more);
		buf_str(&buf, "\r\n");
		m = rig_message(buf.data, "words");
		assert_int_equal(strlen(m->subject), LIMIT_SUBJECT);
		assert_int_equal(m->subject[LIMIT_SUBJECT - 1],
			more > 0 ? '.' : 'x');
		message_free(&m);
		buf_free(&buf);
	}
}

static void
the_text_is_cut_at_its_limit_and_told(void **state)
{
	static const char *const letters[] = { "x", "ż", "日" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(letters); i++)
		for (size_t more = 0; more < 2; more++) {
			struct buf buf = buf_new(MIB(1));
			struct message *m;

			rig_add(&buf, letters[i], LIMIT_TEXT /
				strlen(letters[i]) + more);
			m = rig_message("", buf.data);
			assert_int_equal(m->truncated, more > 0);
			assert_in_range(strlen(m->text), LIMIT_TEXT - 2,
				LIMIT_TEXT);
			message_free(&m);
			buf_free(&buf);
		}
}

static void
of_endless_lines_the_first_are_read(void **state)
{
	static const char *const lines[] = { "\n", ">\n", "x\n", "-- \n",
		"> x\n", "On 2026-11-03 Eva <e@f.example> wrote:\n",
		"From: a\n", "___\n", ">>>>>>>>>>>>>>>>>>\n", "--\n", "x\n\n",
		"On 2026-11-03 Eva <e@f.example> wrote:\n> x\ny\n",
		"Kind regards\n", "Sent from my iPhone\n", "http://x\n\n" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(lines); i++) {
		struct buf buf = buf_new(MIB(8));
		struct message *m;

		buf_str(&buf, "First words.\n");
		rig_add(&buf, lines[i], 150000 / (1 + strlen(lines[i]) / 8));
		m = rig_message("", buf.data);
		assert_memory_equal(m->text, "First words.", 12);
		/* more than a hundred thousand lines */
		assert_true(m->truncated || strlen(lines[i]) >= 8);
		message_free(&m);
		buf_free(&buf);
	}
}

static long
kilobytes(void)
{
	struct rusage usage;

	assert_int_equal(getrusage(RUSAGE_SELF, &usage), 0);
	return usage.ru_maxrss;
}

/*
 * `len` bytes of one attachment behind a text.  They are counted to be looked
 * at once; no copy of them may be made, which the peak of memory shows.
 */
static void
a_huge_attachment_costs_no_memory(void **state)
{
	static const char end[] = "\r\n--b--\r\n";
	const size_t len = MIB(60);
	struct message_options options = { 0 };
	struct buf head = buf_new(MIB(1));
	struct message *m;
	long before;
	char *raw;

	(void)state;
	buf_printf(&head, RIG_HEAD "%sb\r\n\r\n--b\r\n\r\nwords\r\n--b\r\n"
		"Content-Type: application/pdf; name=a.pdf\r\n"
		"Content-Transfer-Encoding: base64\r\n\r\n", nested);
	raw = malloc(len);
	assert_non_null(raw);
	for (size_t i = 0; i < len; i += 78)
		memcpy(raw + i, "QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD"
			"QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD\r\n",
			len - i < 78 ? len - i : 78);
	memcpy(raw, head.data, head.len);
	memcpy(raw + len - strlen(end), end, strlen(end));
	before = kilobytes();
	m = message_parse(raw, len, &options, NULL);
	assert_non_null(m);
	assert_in_range(kilobytes() - before, 0, 4096);
	assert_string_equal(m->text, "words");
	assert_int_equal(m->attachments, 1);
	assert_int_equal(m->defects.n, 0);
	message_free(&m);
	free(raw);
	buf_free(&head);
}

/* One text that is larger than any is read to its limit, in each encoding. */
static void
a_huge_text_is_read_to_its_limit(void **state)
{
	static const char *const encodings[] = { "8bit", "quoted-printable",
		"base64" };
	static const char *const types[] = { "text/plain", "text/html" };

	(void)state;
	for (size_t i = 0; i < 6; i++) {
		struct buf buf = buf_new(MIB(10));
		struct message *m;

		buf_printf(&buf, RIG_HEAD "Content-Type: %s\r\n"
			"Content-Transfer-Encoding: %s\r\n\r\n", types[i % 2],
			encodings[i / 2]);
		rig_add(&buf, i / 2 < 2 ? "some words of it\r\n" :
			"c29tZSB3b3JkcyBvZiBpdAo=", MIB(8) / 20);
		m = rig_bytes(buf.data, buf.len);
		assert_true(m->truncated);
		assert_memory_equal(m->text, "some words of it", 16);
		assert_in_range(strlen(m->text), LIMIT_TEXT - 16, LIMIT_TEXT);
		message_free(&m);
		buf_free(&buf);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		/* first, since the peak of memory never falls again */
		cmocka_unit_test(a_huge_attachment_costs_no_memory),
		cmocka_unit_test(parts_nest_to_their_limit_and_no_deeper),
		cmocka_unit_test(parts_are_counted),
		cmocka_unit_test(messages_inside_messages_are_not_entered),
		cmocka_unit_test(no_field_nests_without_an_end),
		cmocka_unit_test(a_deep_comment_in_each_field_is_passed_over),
		cmocka_unit_test(the_subject_is_cut_at_its_limit),
		cmocka_unit_test(the_text_is_cut_at_its_limit_and_told),
		cmocka_unit_test(of_endless_lines_the_first_are_read),
		cmocka_unit_test(a_huge_text_is_read_to_its_limit),
	};

	return cmocka_run_group_tests_name("message/limits", tests, NULL, NULL);
}
