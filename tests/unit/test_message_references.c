/* SPDX-License-Identifier: ISC */
/*
 * Ids, threads, and which letter of ours a message answers or returns.  A token
 * counts in our own form only, and never the one that the message wears itself.
 */
#include "test_message_rig.h"

#define TOKEN	"0123456789abcdef0123456789abcdef"
#define OTHER	"ffffffffffffffffffffffffffffffff"
#define OUR_ID	"<heed." TOKEN "@firm.example>"

static void
ids_are_read_without_their_brackets(void **state)
{
	static const struct {
		const char *value, *id;
	} rows[] = {
		{ "<a@b.example>", "a@b.example" },
		{ "  <a@b.example> (of yours)", "a@b.example" },
		{ "a@b.example", "a@b.example" },
		{ "<a@b.example", "a@b.example" },
		{ "<no-at-sign>", "no-at-sign" },
		{ "Your letter of Monday <a@b.example>", "a@b.example" },
		{ "<> <a@b.example>", "a@b.example" },
		{ "<<a@b.example>>", "a@b.example" },
		{ "", "" }, { "<>", "" }, { "<", "" }, { ">", "" },
		{ "one two", "" }, { " , , ", "" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *raw = mem_printf("Message-ID: %s\r\nIn-Reply-To: %s\r\n"
			"\r\nx", rows[i].value, rows[i].value);
		struct message *m = rig_read(raw);

		assert_string_equal(m->message_id, rows[i].id);
		assert_string_equal(m->in_reply_to, rows[i].id);
		assert_int_equal(rig_defect(m, "no Message-ID"),
			rows[i].id[0] == '\0');
		message_free(&m);
		free(raw);
	}
}

static void
an_endless_id_is_no_id(void **state)
{
	(void)state;
	for (size_t more = 0; more < 2; more++) {
		struct buf buf = buf_new(MIB(1));
		struct message *m;

		buf_str(&buf, "Message-ID: <");
		rig_add(&buf, "x", 998 + more);
		buf_str(&buf, ">\r\n\r\nx");
		m = rig_bytes(buf.data, buf.len);
		assert_int_equal(strlen(m->message_id), more > 0 ? 0 : 998);
		message_free(&m);
		buf_free(&buf);
	}
}

static void
references_stand_oldest_first(void **state)
{
	struct message *m = rig_message("References: <1@x.example>\r\n"
		"\t<2@x.example>,<3@x.example><4@x.example> junk 5@x.example"
		"\r\n", "x");

	(void)state;
	assert_int_equal(m->references.n, 5);
	assert_string_equal(m->references.v[0], "1@x.example");
	assert_string_equal(m->references.v[3], "4@x.example");
	assert_string_equal(m->references.v[4], "5@x.example");
	message_free(&m);
	m = rig_message("", "x");
	assert_int_equal(m->references.n, 0);
	message_free(&m);
}

static void
of_too_many_references_the_first_and_the_last_stay(void **state)
{
	(void)state;
	for (size_t more = 0; more < 3; more++) {
		struct buf buf = buf_new(MIB(1));
		struct message *m;
		char last[40];

		buf_str(&buf, RIG_HEAD "References:");
		for (size_t i = 0; i < LIMIT_REFERENCES + more; i++)
			buf_printf(&buf, "\r\n <%zu@x.example>", i);
		buf_str(&buf, "\r\n\r\nx");
		m = rig_bytes(buf.data, buf.len);
		assert_int_equal(m->references.n, LIMIT_REFERENCES);
		assert_string_equal(m->references.v[0], "0@x.example");
		snprintf(last, sizeof(last), "%zu@x.example", 1 + more);
		assert_string_equal(m->references.v[1], last);
		snprintf(last, sizeof(last), "%zu@x.example",
			LIMIT_REFERENCES + more - 1);
		assert_string_equal(m->references.v[LIMIT_REFERENCES - 1],
			last);
		message_free(&m);
		buf_free(&buf);
	}
}

static void
an_answer_names_the_letter(void **state)
{
	static const struct {
		const char *fields, *token;
	} rows[] = {
		{ "In-Reply-To: " OUR_ID "\r\n", TOKEN },
		{ "References: <a@b.example> " OUR_ID " <c@d.example>\r\n",
			TOKEN },
		{ "In-Reply-To: <a@b.example>\r\nReferences: " OUR_ID "\r\n",
			TOKEN },
		/* the newest; what is answered before what is referred to */
		{ "References: <heed." OTHER "@firm.example> " OUR_ID "\r\n",
			TOKEN },
		{ "In-Reply-To: " OUR_ID "\r\nReferences: <heed." OTHER
			"@firm.example>\r\n", TOKEN },
		{ "In-Reply-To: <heed.0123456789ABCDEF0123456789abcdef@f>\r\n",
			"" },
		{ "In-Reply-To: <heed.0123456789abcdef0123456789abcde@f>\r\n",
			"" },
		{ "In-Reply-To: <heed." TOKEN "0@firm.example>\r\n", "" },
		{ "In-Reply-To: <heed." TOKEN ">\r\n", "" },
		{ "In-Reply-To: <xheed." TOKEN "@firm.example>\r\n", "" },
		{ "In-Reply-To: <" TOKEN "@firm.example>\r\n", "" },
		{ "In-Reply-To: <heed.>\r\n", "" },
		/* what a message is itself is not what it refers to */
		{ "X-Heed-Id: " TOKEN "\r\n", "" },
		{ "Subject: " OUR_ID "\r\n", "" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct message *m = rig_message(rows[i].fields, OUR_ID);

		assert_string_equal(m->refers_to_heed, rows[i].token);
		message_free(&m);
	}
}

static void
a_letter_of_ours_wears_its_token(void **state)
{
	static const struct {
		const char *fields, *token;
	} rows[] = {
		{ "X-Heed-Id: " TOKEN "\r\n", TOKEN },
		{ "x-heed-id:  " TOKEN " \r\n", TOKEN },
		{ "X-Microsoft-Original-Message-ID: " OUR_ID "\r\n", TOKEN },
		{ "X-Heed-Id: " TOKEN "0\r\n", "" },
		{ "X-Heed-Id: 0123456789ABCDEF0123456789abcdef\r\n", "" },
		{ "X-Heed-Id: 0123\r\n", "" },
		{ "X-Heed-Id:\r\n", "" },
		{ "X-Heed-Id: ../../../../../../../../../../etc\r\n", "" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		struct message *m = rig_message(rows[i].fields, "x");

		assert_string_equal(m->heed_id, rows[i].token);
		message_free(&m);
	}
}

/* A report that brings back the header `returned` as a part of `type`. */
static struct message *
report(const char *top, const char *type, const char *returned)
{
	char *fields = mem_printf("Content-Type: %s; boundary=b\r\n", top);
	char *body = mem_printf("--b\r\n\r\nIt failed.\r\n--b\r\n"
		"Content-Type: message/delivery-status\r\n\r\n"
		"Status: 5.1.1\r\n--b\r\nContent-Type: %s\r\n\r\n%s\r\n"
		"--b--\r\n", type, returned);
	struct message *m = rig_message(fields, body);

	free(fields);
	free(body);
	return m;
}

static void
a_bounce_names_the_letter_that_it_brings_back(void **state)
{
	static const char *const types[] = { "message/rfc822",
		"text/rfc822-headers", "message/rfc822-headers",
		"message/global", "message/global-headers",
		"message/rfc822\r\nContent-Disposition: attachment" };
	static const char *const returned[] = { "Message-ID: " OUR_ID,
		"Subject: x\r\nX-Heed-Id: " TOKEN "\r\n\r\nHello",
		"X-Microsoft-Original-Message-ID: " OUR_ID,
		("Message-ID: <new@x.example>\r\nX-Heed-Id: " TOKEN) };
	struct message *m;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(types); i++)
		for (size_t k = 0; k < HEED_COUNT(returned); k++) {
			m = report("multipart/report; report-type="
				"delivery-status", types[i], returned[k]);
			assert_int_equal(m->automatic, AUTOMATIC_BOUNCE);
			assert_string_equal(m->refers_to_heed, TOKEN);
			assert_string_equal(m->heed_id, "");
			assert_string_equal(m->text, "It failed.");
			message_free(&m);
		}
	/* the text of what came back is no header */
	m = report("multipart/report", "message/rfc822",
		"Subject: x\r\n\r\nMessage-ID: " OUR_ID);
	assert_string_equal(m->refers_to_heed, "");
	message_free(&m);
	m = report("multipart/report", "text/plain", "Message-ID: " OUR_ID);
	assert_string_equal(m->refers_to_heed, "");
	message_free(&m);
}

static void
a_person_who_attaches_a_letter_does_not_return_it(void **state)
{
	struct message *m = rig_message(
		"Content-Type: multipart/mixed; boundary=b\r\n",
		"--b\r\n\r\nLook.\r\n--b\r\nContent-Type: message/rfc822\r\n"
		"\r\nX-Heed-Id: " TOKEN "\r\n\r\nHello\r\n--b--\r\n");

	(void)state;
	assert_int_equal(m->automatic, AUTOMATIC_NO);
	assert_string_equal(m->refers_to_heed, "");
	assert_string_equal(m->text, "Look.");
	assert_int_equal(m->attachments, 1);
	message_free(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ids_are_read_without_their_brackets),
		cmocka_unit_test(an_endless_id_is_no_id),
		cmocka_unit_test(references_stand_oldest_first),
		cmocka_unit_test(
			of_too_many_references_the_first_and_the_last_stay),
		cmocka_unit_test(an_answer_names_the_letter),
		cmocka_unit_test(a_letter_of_ours_wears_its_token),
		cmocka_unit_test(a_bounce_names_the_letter_that_it_brings_back),
		cmocka_unit_test(
			a_person_who_attaches_a_letter_does_not_return_it),
	};

	return cmocka_run_group_tests_name("message/references", tests, NULL,
		NULL);
}
