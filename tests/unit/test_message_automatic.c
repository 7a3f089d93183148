/* SPDX-License-Identifier: ISC */
/*
 * Machines and people.  A machine that is answered makes a loop, so each sign
 * must be seen; a person must not be taken for one.
 */
#include "test_message_rig.h"

struct row {
	const char *fields;
	enum automatic kind;
	const char *why;
};

static void
is(const char *fields, const char *body, enum automatic kind, const char *why)
{
	struct message *m = rig_message(fields, body);

	if (m->automatic != kind)
		fail_msg("%s (%s): %s", automatic_name(m->automatic),
			m->automatic_why, fields);
	assert_string_equal(m->automatic_why, why);
	message_free(&m);
}

static void
all(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		is(rows[i].fields, "x", rows[i].kind, rows[i].why);
}

static void
answers_of_programs_say_so(void **state)
{
	static const struct row rows[] = {
		{ "Auto-Submitted: auto-replied\r\n", AUTOMATIC_REPLY,
			"Auto-Submitted: auto-replied" },
		{ "auto-submitted:  AUTO-REPLIED (vacation)\r\n",
			AUTOMATIC_REPLY, "Auto-Submitted: AUTO-REPLIED" },
		{ "Auto-Submitted: auto-replied; owner-email=a@b\r\n",
			AUTOMATIC_REPLY, "Auto-Submitted: auto-replied" },
		{ "X-Autoreply: yes\r\n", AUTOMATIC_REPLY, "X-Autoreply" },
		{ "X-Autoreply:\r\n", AUTOMATIC_REPLY, "X-Autoreply" },
		{ "X-Autorespond: away\r\n", AUTOMATIC_REPLY,
			"X-Autorespond" },
		{ "X-Autoresponder: 1\r\n", AUTOMATIC_REPLY,
			"X-Autoresponder" },
		{ "X-Mail-Autoreply: true\r\n", AUTOMATIC_REPLY,
			"X-Mail-Autoreply" },
		{ "Precedence: auto_reply\r\n", AUTOMATIC_REPLY,
			"Precedence: auto_reply" },
		{ "Precedence: first-class\r\nPrecedence: Auto-Reply\r\n",
			AUTOMATIC_REPLY, "Precedence: Auto-Reply" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
answers_are_known_by_their_subject_too(void **state)
{
	static const struct {
		const char *subject;
		enum automatic kind;
	} subjects[] = {
		{ "Automatic reply: Invoice", AUTOMATIC_REPLY },
		{ "AUTOMATIC REPLY: x", AUTOMATIC_REPLY },
		{ "Out of Office Re: x", AUTOMATIC_AWAY },
		{ "Out of office: x", AUTOMATIC_AWAY },
		{ "Automatiskt svar: Faktura", AUTOMATIC_REPLY },
		{ "Autosvar: x", AUTOMATIC_REPLY },
		{ "Frånvaro: x", AUTOMATIC_AWAY },
		{ "FRÅNVARO: x", AUTOMATIC_AWAY },
		{ "Automatyczna odpowiedź: x", AUTOMATIC_REPLY },
		{ "Odpowiedź automatyczna: x", AUTOMATIC_REPLY },
		{ "Automatická odpoveď: x", AUTOMATIC_REPLY },
		{ "Automatisch antwoord: x", AUTOMATIC_REPLY },
		{ "Automatische Antwort: x", AUTOMATIC_REPLY },
		{ "Abwesenheitsnotiz: x", AUTOMATIC_AWAY },
		{ "Automatická odpověď: x", AUTOMATIC_REPLY },
		{ "Réponse automatique : x", AUTOMATIC_REPLY },
		{ "=?utf-8?q?Fr=C3=A5nvaro:_x?=", AUTOMATIC_AWAY },
		{ "=?iso-8859-2?q?Automatick=E1_odpove=EF:?= x",
		  AUTOMATIC_REPLY },
	};
	static const char *const others[] = { "Re: Automatic reply: x",
		"About the automatic reply", "Invoice 7", "", "Auto",
		"Your office", "The bounce", "Svar: x", "Abwesenheit im August",
		"Frånvaro i augusti", "Ticket 5521 - close it",
		"Out of office hours", "Read this", "Re: Undeliverable: x" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(subjects); i++) {
		char *fields = mem_printf("Subject: %s\r\n",
			subjects[i].subject);

		is(fields, "x", subjects[i].kind, "Subject");
		free(fields);
	}
	for (size_t i = 0; i < HEED_COUNT(others); i++) {
		char *fields = mem_printf("Subject: %s\r\n", others[i]);

		is(fields, "x", AUTOMATIC_NO, "");
		free(fields);
	}
}

static void
lists_and_bulk_say_so(void **state)
{
	static const struct row rows[] = {
		{ "List-Id: <all.kund.example>\r\n", AUTOMATIC_LIST,
			"List-Id" },
		{ "LIST-UNSUBSCRIBE: <mailto:x>\r\n", AUTOMATIC_LIST,
			"LIST-UNSUBSCRIBE" },
		{ "List-Anything-New: x\r\n", AUTOMATIC_LIST,
			"List-Anything-New" },
		{ "Precedence: bulk\r\n", AUTOMATIC_LIST, "Precedence: bulk" },
		{ "Precedence: List\r\n", AUTOMATIC_LIST, "Precedence: List" },
		{ "Precedence: junk\r\n", AUTOMATIC_LIST, "Precedence: junk" },
		{ "Feedback-ID: 1:2:3:x\r\n", AUTOMATIC_LIST, "Feedback-ID" },
		{ "X-Mailing-List: x\r\n", AUTOMATIC_LIST, "X-Mailing-List" },
		{ "Listing: x\r\n", AUTOMATIC_NO, "" },
		{ "Precedence: first-class\r\n", AUTOMATIC_NO, "" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
what_else_programs_make_says_so(void **state)
{
	static const struct row rows[] = {
		{ "Auto-Submitted: auto-generated\r\n", AUTOMATIC_OTHER,
			"Auto-Submitted: auto-generated" },
		{ "Auto-Submitted: auto-notified\r\n", AUTOMATIC_OTHER,
			"Auto-Submitted: auto-notified" },
		{ "Auto-Submitted: yes\r\n", AUTOMATIC_OTHER,
			"Auto-Submitted: yes" },
		{ "Auto-Submitted:\r\n", AUTOMATIC_OTHER, "Auto-Submitted" },
		{ "Auto-Submitted: notification\r\n", AUTOMATIC_OTHER,
			"Auto-Submitted: notification" },
		{ "X-Auto-Response-Suppress: All\r\n", AUTOMATIC_OTHER,
			"X-Auto-Response-Suppress: All" },
		{ "X-Auto-Response-Suppress: DR, OOF, AutoReply\r\n",
			AUTOMATIC_OTHER, "X-Auto-Response-Suppress: DR" },
		{ "X-Loop: x\r\n", AUTOMATIC_OTHER, "X-Loop" },
		{ "X-Heed-Id: x\r\n", AUTOMATIC_OTHER, "X-Heed-Id" },
		{ "Return-Path: <>\r\n", AUTOMATIC_OTHER,
			"null return path" },
		{ "Return-Path: < >\r\n", AUTOMATIC_OTHER,
			"null return path" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
a_person_is_no_machine(void **state)
{
	static const struct row rows[] = {
		{ "", AUTOMATIC_NO, "" },
		{ "Auto-Submitted: no\r\n", AUTOMATIC_NO, "" },
		{ "Auto-Submitted: NO (a person)\r\n", AUTOMATIC_NO, "" },
		{ "Auto-Submitted: no; x=y\r\n", AUTOMATIC_NO, "" },
		{ "X-Autoreply: no\r\n", AUTOMATIC_NO, "" },
		{ "X-Auto-Response-Suppress: DR, RN, NRN\r\n", AUTOMATIC_NO,
			"" },
		{ "X-Auto-Response-Suppress: None\r\n", AUTOMATIC_NO, "" },
		{ "Return-Path: <jo@kund.example>\r\n", AUTOMATIC_NO, "" },
		{ "X-Mailer: Auto Mailer\r\n", AUTOMATIC_NO, "" },
		{ "In-Reply-To: <heed.0123456789abcdef0123456789abcdef@f>\r\n",
			AUTOMATIC_NO, "" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
mail_that_goes_round_is_stopped(void **state)
{
	(void)state;
	for (size_t hops = 50; hops < 52; hops++) {
		struct buf buf = buf_new(MIB(1));

		rig_add(&buf, "Received: from a by b\r\n", hops);
		is(buf.data, "x", hops > 50 ? AUTOMATIC_OTHER : AUTOMATIC_NO,
			hops > 50 ? "more than 50 Received" : "");
		buf_free(&buf);
	}
}

static void
the_address_of_a_machine_is_seen(void **state)
{
	static const struct {
		const char *from;
		enum automatic kind;
	} rows[] = {
		{ "MAILER-DAEMON@mx.example", AUTOMATIC_BOUNCE },
		{ "Mail Delivery <mailer-daemon>", AUTOMATIC_BOUNCE },
		{ "postmaster@mx.example", AUTOMATIC_BOUNCE },
		{ "noreply@shop.example", AUTOMATIC_OTHER },
		{ "Shop <No-Reply@shop.example>", AUTOMATIC_OTHER },
		{ "owner-all@list.example", AUTOMATIC_OTHER },
		{ "all-request@list.example", AUTOMATIC_OTHER },
		{ "bounces+17-x@shop.example", AUTOMATIC_OTHER },
		{ "norep@kund.example", AUTOMATIC_NO },
		{ "robert@kund.example", AUTOMATIC_NO },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *raw = mem_printf("From: %s\r\n\r\nx", rows[i].from);
		struct message *m = rig_read(raw);

		assert_int_equal(m->automatic, rows[i].kind);
		assert_int_equal(m->automatic_why[0] == '\0',
			rows[i].kind == AUTOMATIC_NO);
		message_free(&m);
		free(raw);
	}
}

static void
reports_are_told_by_their_kind(void **state)
{
	static const struct row rows[] = {
		{ "multipart/report; report-type=delivery-status",
			AUTOMATIC_BOUNCE, "delivery status" },
		{ "Multipart/Report; Report-Type=\"Delivery-Status\"",
			AUTOMATIC_BOUNCE, "delivery status" },
		{ "multipart/report", AUTOMATIC_BOUNCE, "delivery status" },
		{ "multipart/report; report-type=disposition-notification",
			AUTOMATIC_RECEIPT, "disposition notification" },
		{ "multipart/report; report-type=feedback-report",
			AUTOMATIC_OTHER, "feedback report" },
		{ "multipart/mixed", AUTOMATIC_NO, "" },
	}, actions[] = {
		{ "Action: failed", AUTOMATIC_BOUNCE, NULL },
		{ "action:FAILED (no such user)", AUTOMATIC_BOUNCE, NULL },
		{ "Action: delayed\r\nStatus: 4.4.7", AUTOMATIC_DELAY, NULL },
		{ "Action: delivered", AUTOMATIC_RECEIPT, NULL },
		{ "Action: relayed", AUTOMATIC_RECEIPT, NULL },
		{ "Action: expanded", AUTOMATIC_RECEIPT, NULL },
		/* of two recipients, one is lost */
		{ "Action: delayed\r\n\r\nAction: failed",
		  AUTOMATIC_BOUNCE, NULL },
		{ "Action: failed\r\n\r\nAction: delayed",
		  AUTOMATIC_BOUNCE, NULL },
		{ "X-Action: delayed", AUTOMATIC_BOUNCE, NULL },
	}, wrapped[] = {
		{ "Return-Path: <>\r\n", AUTOMATIC_BOUNCE,
		  "delivery status" },
		{ "Auto-Submitted: auto-generated\r\n", AUTOMATIC_BOUNCE,
		  "delivery status" },
		/* a person attaches what came back */
		{ "", AUTOMATIC_NO, "" },
		{ "Auto-Submitted: no\r\n", AUTOMATIC_NO, "" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *fields = mem_printf("Content-Type: %s; boundary=b\r\n",
			rows[i].fields);

		is(fields, "--b\r\n\r\nx\r\n--b--\r\n", rows[i].kind,
			rows[i].why);
		free(fields);
	}
	for (size_t i = 0; i < HEED_COUNT(wrapped); i++) {
		char *fields = mem_printf("%sContent-Type: multipart/mixed;"
			" boundary=b\r\n", wrapped[i].fields);

		is(fields, "--b\r\n\r\nx\r\n--b\r\nContent-Type:"
			" message/delivery-status\r\n\r\nStatus: 5.0.0\r\n"
			"--b--\r\n", wrapped[i].kind, wrapped[i].why);
		free(fields);
	}
	for (size_t i = 0; i < HEED_COUNT(actions); i++) {
		char *body = mem_printf("--b\r\n\r\nx\r\n--b\r\nContent-Type:"
			" message/delivery-status\r\n\r\nReporting-MTA: dns; a"
			"\r\n\r\n%s\r\n--b--\r\n", actions[i].fields);

		is("Content-Type: multipart/report; boundary=b\r\n", body,
			actions[i].kind, "delivery status");
		free(body);
	}
	is("X-Failed-Recipients: a@b.example\r\n", "x", AUTOMATIC_BOUNCE,
		"X-Failed-Recipients");
}

static void
answers_of_a_calendar_are_no_mail_of_a_person(void **state)
{
	static const struct {
		const char *method, *why;
	} rows[] = {
		{ "REPLY", "calendar: reply" },
		{ "counter", "calendar: counter" },
		{ "Refresh", "calendar: refresh" },
		{ "REQUEST", NULL },
		{ "PUBLISH", NULL },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *body = mem_printf("--b\r\n\r\nJo accepts.\r\n--b\r\n"
			"Content-Type: text/calendar; method=%s\r\n\r\n"
			"BEGIN:VCALENDAR\r\n--b--\r\n", rows[i].method);

		is("Content-Type: multipart/alternative; boundary=b\r\n", body,
			rows[i].why == NULL ? AUTOMATIC_NO : AUTOMATIC_OTHER,
			rows[i].why == NULL ? "" : rows[i].why);
		free(body);
	}
}

static void
the_reason_is_one_short_word(void **state)
{
	struct buf buf = buf_new(MIB(1));
	struct message *m;

	(void)state;
	buf_str(&buf, "Auto-Submitted: auto-replied\x1b[31m\xff");
	rig_add(&buf, "y", 5000);
	buf_str(&buf, "\r\n");
	m = rig_message(buf.data, "x");
	assert_int_equal(m->automatic, AUTOMATIC_REPLY);
	assert_true(strlen(m->automatic_why) <= 60);
	assert_null(strchr(m->automatic_why, '\x1b'));
	assert_true(utf8_valid(m->automatic_why, strlen(m->automatic_why)));
	message_free(&m);
	buf_free(&buf);
	assert_string_equal(automatic_name(AUTOMATIC_NO), "no");
	assert_string_equal(automatic_name(AUTOMATIC_REPLY), "reply");
	assert_string_equal(automatic_name(AUTOMATIC_BOUNCE), "bounce");
	assert_string_equal(automatic_name(AUTOMATIC_LIST), "list");
	assert_string_equal(automatic_name(AUTOMATIC_OTHER), "other");
	assert_string_equal(automatic_name(AUTOMATIC_AWAY), "away");
	assert_string_equal(automatic_name(AUTOMATIC_TICKET), "ticket");
	assert_string_equal(automatic_name(AUTOMATIC_RECEIPT), "receipt");
	assert_string_equal(automatic_name(AUTOMATIC_DELAY), "delay");
	assert_string_equal(automatic_name(AUTOMATIC_CHALLENGE), "challenge");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers_of_programs_say_so),
		cmocka_unit_test(answers_are_known_by_their_subject_too),
		cmocka_unit_test(lists_and_bulk_say_so),
		cmocka_unit_test(what_else_programs_make_says_so),
		cmocka_unit_test(a_person_is_no_machine),
		cmocka_unit_test(mail_that_goes_round_is_stopped),
		cmocka_unit_test(the_address_of_a_machine_is_seen),
		cmocka_unit_test(reports_are_told_by_their_kind),
		cmocka_unit_test(answers_of_a_calendar_are_no_mail_of_a_person),
		cmocka_unit_test(the_reason_is_one_short_word),
	};

	return cmocka_run_group_tests_name("message/automatic", tests, NULL,
		NULL);
}
