/* SPDX-License-Identifier: ISC */
/*
 * The header block: what is a field, where it ends, what is left out, and that
 * no line of it can hide another one.
 */
#include "test_message_rig.h"

#include "message/header.h"

static struct header
block(const char *text)
{
	return header_read(text, strlen(text));
}

static void
is(const struct header *header, size_t i, const char *name, const char *value)
{
	assert_true(i < header->n);
	assert_string_equal(header->v[i].name, name);
	assert_string_equal(header->v[i].value, value);
}

static void
fields_are_kept_as_they_stand_with_their_doubles(void **state)
{
	struct header h = block("Subject: one\r\nTo:x\r\nsubject:  two \t\r\n"
		"Empty:\r\nX-Odd : 3\r\nA: b: c\r\n\r\nTo: body\r\n");
	size_t at = 0;

	(void)state;
	assert_int_equal(h.n, 6);
	is(&h, 0, "Subject", "one");
	is(&h, 1, "To", "x");
	is(&h, 2, "subject", "two");
	is(&h, 3, "Empty", "");
	is(&h, 4, "X-Odd", "3");
	is(&h, 5, "A", "b: c");
	assert_string_equal(header_get(&h, "SUBJECT"), "one");
	assert_null(header_get(&h, "Sub"));
	assert_int_equal(header_count(&h, "subject"), 2);
	assert_string_equal(header_next(&h, "Subject", &at), "one");
	assert_string_equal(header_next(&h, "Subject", &at), "two");
	assert_null(header_next(&h, "Subject", &at));
	assert_false(h.cut || h.nul || h.rubbish);
	header_free(&h);
	assert_int_equal(h.n, 0);
}

static void
folded_lines_become_one(void **state)
{
	static const char *const folded[] = {
		"A: one\r\n two\r\n\tthree\r\n\r\n",
		"A: one\n  two\n \t three\n\n",
		"A: one\r\n two\n three\r\r\n\r\nx",
		"A:\r\n one two\r\n three",
		"A: one two three",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(folded); i++) {
		struct header h = block(folded[i]);

		assert_int_equal(h.n, 1);
		is(&h, 0, "A", "one two three");
		header_free(&h);
	}
}

static void
the_body_starts_behind_the_empty_line(void **state)
{
	static const struct {
		const char *text;
		size_t body, n;
		bool rubbish;
	} rows[] = {
		{ "", 0, 0, false },
		{ "\r\n", 2, 0, false },
		{ "\r\nA: b\r\n", 2, 0, false },
		{ "\nbody", 1, 0, false },
		{ "A: b\r\n\r\nbody", 8, 1, false },
		{ "A: b\n\nbody", 6, 1, false },
		{ "A: b\r\n", 6, 1, false },
		{ "A: b", 4, 1, false },
		/* a line that is no field is the body already */
		{ "A: b\r\nbody text\r\nB: c\r\n", 6, 1, true },
		{ "no header at all\r\n", 0, 0, true },
		{ "A: b\r\n: nameless\r\n", 6, 1, true },
		{ "A: b\r\nn\xc3\xa9: x\r\n", 6, 1, true },
		/* what an mbox has on top is passed over, and only there */
		{ "From jo Mon Nov 23 2026\nA: b\n\nx", 30, 1, true },
		{ "A: b\nFrom jo Mon Nov 23 2026\nB: c\n", 5, 1, true },
		/* a continuation of nothing */
		{ " x\r\nA: b\r\n\r\n", 12, 1, false },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct header h = block(rows[i].text);

		assert_int_equal(h.body, rows[i].body);
		assert_int_equal(h.n, rows[i].n);
		assert_int_equal(h.rubbish, rows[i].rubbish);
		header_free(&h);
	}
}

static void
nul_bytes_are_dropped_and_told(void **state)
{
	static const char raw[] = "Sub\0ject: x\r\nTo: a\0b\0\r\n\0c\r\n\r\n";
	struct header h = header_read(raw, sizeof(raw) - 1);

	(void)state;
	/* a NUL in a name makes it no field */
	assert_int_equal(h.n, 0);
	assert_true(h.rubbish);
	header_free(&h);
	h = header_read(raw + 13, sizeof(raw) - 14);
	assert_int_equal(h.n, 1);
	is(&h, 0, "To", "ab");
	assert_true(h.nul);
	header_free(&h);
}

static void
a_thousand_fields_are_kept_and_more_are_told(void **state)
{
	(void)state;
	for (size_t more = 0; more < 2; more++) {
		struct buf buf = buf_new(MIB(1));
		struct header h;

		rig_add(&buf, "X: y\r\n", LIMIT_HEADER_COUNT + more);
		buf_str(&buf, "\r\nbody");
		h = header_read(buf.data, buf.len);
		assert_int_equal(h.n, LIMIT_HEADER_COUNT);
		assert_int_equal(h.cut, more > 0);
		assert_int_equal(h.body, buf.len - 4);
		header_free(&h);
		buf_free(&buf);
	}
}

static void
a_block_above_its_limit_is_cut_and_its_body_found(void **state)
{
	struct buf buf = buf_new(MIB(2));
	struct header h;

	(void)state;
	buf_str(&buf, "Subject: first\r\n");
	/* few fields, so that it is not their number that is too large */
	while (buf.len <= LIMIT_HEADER_BLOCK) {
		buf_str(&buf, "Received:");
		rig_add(&buf, " from a by b with some more words\r\n", 100);
	}
	buf_str(&buf, "X-Late: y\r\n\r\nbody");
	h = header_read(buf.data, buf.len);
	assert_true(h.cut);
	is(&h, 0, "Subject", "first");
	assert_null(header_get(&h, "X-Late"));
	assert_int_equal(h.body, buf.len - 4);
	header_free(&h);
	buf_free(&buf);
}

/* A field whose text has `len` bytes, on one line or on many. */
static void
add_field(struct buf *buf, size_t len, bool folded)
{
	buf_str(buf, "X-Long: ");
	for (size_t i = 8; i < len; i++)
		if (folded && i % 100 == 0)
			buf_str(buf, "\r\n ");
		else
			buf_char(buf, 'x');
	buf_str(buf, "\r\n");
}

static void
a_field_above_its_limit_takes_no_other_with_it(void **state)
{
	static const size_t most = LIMIT_HEADER_BLOCK / 4;
	static const struct {
		size_t len;
		bool folded, cut;
	} rows[] = {
		{ most, false, false }, { most, true, false },
		{ most + 1, false, true }, { most + 1, true, true },
		{ 200000, false, true }, { 200000, true, true },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct buf buf = buf_new(MIB(1));
		struct header h;

		add_field(&buf, rows[i].len, rows[i].folded);
		buf_str(&buf, "Subject: kept\r\n\r\nbody");
		h = header_read(buf.data, buf.len);
		assert_int_equal(h.cut, rows[i].cut);
		assert_non_null(header_get(&h, "Subject"));
		assert_string_equal(header_get(&h, "Subject"), "kept");
		assert_int_equal(h.body, buf.len - 4);
		header_free(&h);
		buf_free(&buf);
	}
}

static void
a_message_names_what_is_wrong_with_its_header(void **state)
{
	static const struct {
		const char *raw, *defect;
	} rows[] = {
		{ "Date: Mon, 23 Nov 2026 09:30:00 +0100\r\n\r\nx", "no From" },
		{ "From:\r\n\r\nx", "no address in From" },
		{ "From: Jo Berg\r\n\r\nx", "no address in From" },
		{ RIG_FROM "From: o@p.example\r\n\r\nx", "two From lines" },
		{ RIG_FROM "FROM: jo@kund.example\r\n\r\nx",
			"two From lines" },
		{ "From: a@b.example, c@d.example\r\n\r\nx",
			"two addresses in From" },
		{ RIG_FROM "\r\nx", "no Date" },
		{ RIG_FROM "Date: yesterday\r\n\r\nx", "bad Date" },
		{ RIG_HEAD "Date: Mon, 23 Nov 2026 09:30:01 +0100\r\n\r\nx",
			"two Date lines" },
		{ RIG_FROM "\r\nx", "no Message-ID" },
		{ RIG_HEAD "Message-ID: <2@x.example>\r\n\r\nx",
			"two Message-ID lines" },
		{ RIG_HEAD "Subject: a\r\nSubject: b\r\n\r\nx",
			"two Subject lines" },
		{ RIG_HEAD "what is this\r\n\r\nx",
			"a line in the header is no field" },
		{ RIG_HEAD "Content-Type: multipart/mixed\r\n\r\nx",
			"multipart without a boundary" },
		{ RIG_HEAD "Content-Type: multipart/mixed; boundary=b\r\n"
			"\r\n--b\r\n\r\nx", "multipart without an end" },
	};
	struct message *m;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		m = rig_read(rows[i].raw);
		assert_true(rig_defect(m, rows[i].defect));
		assert_non_null(strchr(m->text, 'x'));
		message_free(&m);
	}
	m = rig_message("Subject: fine\r\n", "x");
	assert_int_equal(m->defects.n, 0);
	assert_false(m->truncated);
	message_free(&m);
	m = rig_bytes(RIG_HEAD "X: a\0b\r\n\r\nx", sizeof(RIG_HEAD) - 1 + 11);
	assert_true(rig_defect(m, "NUL in the header"));
	message_free(&m);
}

static void
the_first_of_two_fields_is_taken_and_both_writers_are_told(void **state)
{
	struct message *m = rig_message("From: <eve@other.example>\r\n"
		"Subject: one\r\nSubject: two\r\n"
		"Date: Tue, 24 Nov 2026 09:30:00 +0100\r\n"
		"Message-ID: <2@kund.example>\r\n", "x");

	(void)state;
	assert_int_equal(m->from.n, 2);
	assert_string_equal(message_sender(m)->address, "jo@kund.example");
	assert_string_equal(m->from.v[1].address, "eve@other.example");
	assert_string_equal(m->subject, "one");
	assert_string_equal(m->message_id, "1@kund.example");
	assert_int_equal(m->date, 1795422600);
	message_free(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
			fields_are_kept_as_they_stand_with_their_doubles),
		cmocka_unit_test(folded_lines_become_one),
		cmocka_unit_test(the_body_starts_behind_the_empty_line),
		cmocka_unit_test(nul_bytes_are_dropped_and_told),
		cmocka_unit_test(a_thousand_fields_are_kept_and_more_are_told),
		cmocka_unit_test(
			a_block_above_its_limit_is_cut_and_its_body_found),
		cmocka_unit_test(
			a_field_above_its_limit_takes_no_other_with_it),
		cmocka_unit_test(a_message_names_what_is_wrong_with_its_header),
		cmocka_unit_test(
		    the_first_of_two_fields_is_taken_and_both_writers_are_told),
	};

	return cmocka_run_group_tests_name("message/header", tests, NULL, NULL);
}
