/* SPDX-License-Identifier: ISC */
/*
 * What crosses between the keeper and its roles comes back as it went; and an
 * analyst that was taken over and says anything at all is either refused or
 * understood within all limits.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "roles/insight.h"
#include "roles/protocol.h"
#include "signals/own.h"

#define ROUNDS 20000

static const char raw[] =
	"Return-Path: <per@bygg.example>\n"
	"Authentication-Results: mx.office.example; dmarc=pass"
	" header.from=bygg.example\n"
	"From: Per Lind <per@bygg.example>\n"
	"To: office@office.example, \"Berg, Anna\" <anna@office.example>\n"
	"Cc: c@office.example\n"
	"Subject: =?utf-8?q?L=C3=A4get?=\n"
	"Date: Mon, 2 Nov 2026 10:00:00 +0100\n"
	"Message-ID: <1@bygg.example>\n"
	"References: <a@x.example> <b@x.example>\n"
	"In-Reply-To: <b@x.example>\n"
	"\n"
	"We end the contract. That is sad.\n";

static struct message *
a_message(void)
{
	struct message_options options = { .authserv_id =
		"mx.office.example" };
	struct message *m = message_parse(raw, strlen(raw), &options, NULL);

	assert_non_null(m);
	return m;
}

static struct reading
a_reading(const struct message *m)
{
	static struct signal signals[2];
	static struct evidence mood[1];
	struct evidence all = { .start = 0, .len = strlen(m->text),
		.words = m->text };

	mood[0] = (struct evidence) { .in_subject = true, .start = 1,
		.len = 2, .words = m->subject };
	signals[0] = (struct signal) { .kind = SIGNAL_LEAVING, .weight = 0.75,
		.evidence = all, .day = { 2026, 2, 28 } };
	signals[1] = (struct signal) { .kind = SIGNAL_URGENT, .weight = 1,
		.evidence = all };
	return (struct reading) { .language = "sv", .language_sure = 0.5,
		.sentiment = -0.5, .feeling = FEELING_NEGATIVE, .mood = mood,
		.n_mood = 1, .signals = signals, .n_signals = 2,
		.day = { 2026, 2, 28 } };
}

static void
pack_all(struct buf *out)
{
	struct message *m = a_message();
	struct reading r = a_reading(m);

	pack_message(out, m);
	pack_reading(out, &r);
	message_free(&m);
}

static void
test_a_message_and_its_reading_come_back_as_they_went(void **state)
{
	struct buf out = buf_new(MIB(1)), again = buf_new(MIB(1));
	struct message *m;
	struct reading *r;
	struct unpacker in;

	(void)state;
	pack_all(&out);
	in = unpack_new(out.data, out.len);
	m = unpack_message(&in);
	r = unpack_reading(&in, m);
	assert_true(unpack_done(&in));
	assert_string_equal(m->subject, "Läget");
	assert_int_equal(m->to.n, 2);
	assert_int_equal(m->references.n, 2);
	assert_int_equal(m->verdict, VERDICT_PASS);
	assert_int_equal(r->signals[1].kind, SIGNAL_URGENT);
	assert_int_equal(r->day.mday, 28);
	/* nothing was lost: packed again it is the same */
	pack_message(&again, m);
	pack_reading(&again, r);
	assert_int_equal(again.len, out.len);
	assert_memory_equal(again.data, out.data, out.len);
	message_free(&m);
	reading_free(&r);
	buf_free(&out);
	buf_free(&again);
}

/* A credit note ended the analyst's answer once: its amount was below 0. */
static void
test_what_we_wrote_comes_back_as_it_went(void **state)
{
	struct message *m = a_message();
	struct reading r = a_reading(m), *back;
	struct own_finding promise = { .kind = OWN_PROMISE, .weight = 0.75,
		.evidence = { .len = 2, .words = m->text },
		.day = { 2026, 11, 27 } };
	struct own_reading own = { .language = "en", .v = &promise, .n = 1,
		.invoice = { .number = (char *)"C-9", .credit = true,
			.amount = 8000, .currency = "EUR",
			.due = { 2026, 11, 30 } },
		.n_papers = 1, .papers = { { .issued = { 2026, 11, 2 },
			.seller = (char *)"S", .buyer = (char *)"B" } } };
	struct buf out = buf_new(MIB(1));
	struct unpacker in;

	(void)state;
	r.own = &own;
	pack_reading(&out, &r);
	in = unpack_new(out.data, out.len);
	back = unpack_reading(&in, m);
	assert_true(unpack_done(&in));
	assert_true(back->own != NULL && back->own->n == 1 &&
		back->own->v[0].day.mday == 27);
	assert_string_equal(back->own->invoice.number, "C-9");
	assert_true(back->own->invoice.credit &&
		back->own->invoice.amount == 8000);
	assert_string_equal(back->own->invoice.currency, "EUR");
	assert_int_equal(back->own->invoice.due.mday, 30);
	assert_int_equal(back->own->papers[0].issued.mday, 2);
	reading_free(&back);
	message_free(&m);
	buf_free(&out);
}

static void
test_words_that_are_not_utf8_are_mended_before_they_go(void **state)
{
	struct message *m = a_message(), *back;
	struct buf out = buf_new(MIB(1));
	struct unpacker in;

	(void)state;
	mem_replace(&m->message_id, "\xff\xfe@x");
	pack_message(&out, m);
	in = unpack_new(out.data, out.len);
	back = unpack_message(&in);
	assert_true(unpack_done(&in));
	assert_true(utf8_valid(back->message_id, strlen(back->message_id)));
	message_free(&m);
	message_free(&back);
	buf_free(&out);
}

static uint32_t
random_next(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static void
check_reading(const struct reading *r, const struct message *m)
{
	for (size_t i = 0; i < r->n_signals; i++) {
		const struct evidence *e = &r->signals[i].evidence;

		assert_true(e->start + e->len <=
			strlen(e->in_subject ? m->subject : m->text));
		assert_true((unsigned)r->signals[i].kind < SIGNAL_KINDS);
	}
	assert_true(r->sentiment >= -1 && r->sentiment <= 1);
}

/* Each round changes one to four bytes, or cuts the end off. */
static void
test_no_lie_of_an_analyst_gets_past_the_limits(void **state)
{
	struct buf out = buf_new(MIB(1));
	uint32_t seed = 1;
	int refused = 0;

	(void)state;
	pack_all(&out);
	for (int round = 0; round < ROUNDS; round++) {
		size_t len = round % 5 == 0 ? random_next(&seed) % out.len :
			out.len;
		char *lie = mem_strn(out.data, out.len);
		struct unpacker in = unpack_new(lie, len);
		struct message *m;
		struct reading *r;

		for (uint32_t n = random_next(&seed) % 4 + 1; n > 0; n--)
			lie[random_next(&seed) % out.len] =
				(char)random_next(&seed);
		m = unpack_message(&in);
		r = unpack_reading(&in, m);
		assert_non_null(m->subject);
		assert_non_null(m->text);
		if (unpack_done(&in))
			check_reading(r, m);
		else
			refused++;
		message_free(&m);
		reading_free(&r);
		free(lie);
	}
	assert_true(refused > ROUNDS / 5);
	buf_free(&out);
}

static void
test_evidence_outside_of_the_text_is_refused(void **state)
{
	struct message *m = a_message();
	struct reading r = a_reading(m), *back;
	struct buf out = buf_new(MIB(1));
	struct unpacker in;

	(void)state;
	r.signals[0].evidence.len++;
	pack_reading(&out, &r);
	in = unpack_new(out.data, out.len);
	back = unpack_reading(&in, m);
	assert_false(unpack_done(&in));
	reading_free(&back);
	message_free(&m);
	buf_free(&out);
}

static void
test_a_list_with_a_uid_twice_is_refused(void **state)
{
	struct listed rows[] = { { 5, 1, 1 }, { 5, 1, 1 } };
	struct listing listing = { 1, rows, 2 }, back;
	struct buf out = buf_new(MIB(1));
	struct unpacker in;

	(void)state;
	pack_listing(&out, &listing);
	in = unpack_new(out.data, out.len);
	unpack_listing(&in, &back);
	assert_false(unpack_done(&in));
	assert_int_equal(back.n, 0);
	listing_free(&back);
	buf_clear(&out);
	rows[1].uid = 6;
	pack_listing(&out, &listing);
	in = unpack_new(out.data, out.len);
	unpack_listing(&in, &back);
	assert_true(unpack_done(&in));
	assert_int_equal(back.n, 2);
	listing_free(&back);
	buf_free(&out);
}

static void
test_a_list_that_promises_more_than_it_holds_makes_no_room(void **state)
{
	struct buf out = buf_new(MIB(1));
	struct listing back;
	struct unpacker in;

	(void)state;
	pack_int(&out, 1);
	pack_int(&out, LIMIT_UIDS);
	in = unpack_new(out.data, out.len);
	unpack_listing(&in, &back);
	assert_true(in.bad);
	assert_null(back.v);
	buf_free(&out);
}

static void
test_settings_hold_what_the_role_needs(void **state)
{
	char *folders[] = { (char *)"INBOX", (char *)"Klienci" };
	struct account account = { .name = (char *)"office",
		.kind = ACCOUNT_IMAP, .host = (char *)"imap.example",
		.port = 993, .tls = TLS_STARTTLS, .user = (char *)"me",
		.auth = AUTH_OAUTHBEARER,
		.password = { .file = (char *)"/x" }, .command_seconds = 120,
		.folders = { folders, 2 }, .write_flags = true };
	struct account back;
	struct buf out = buf_new(MIB(1));
	struct unpacker in;

	(void)state;
	pack_account(&out, &account);
	in = unpack_new(out.data, out.len);
	unpack_account(&in, &back);
	assert_true(unpack_done(&in));
	assert_string_equal(back.host, "imap.example");
	assert_true(back.tls == TLS_STARTTLS && back.auth == AUTH_OAUTHBEARER);
	assert_string_equal(back.folders.v[1], "Klienci");
	assert_string_equal(back.password.file, "/x");
	assert_true(back.password.command == NULL && back.write_flags);
	account_unpacked_free(&back);
	buf_free(&out);
}

static void
test_a_source_of_tokens_comes_back_as_it_went(void **state)
{
	struct token_source source = { .url = (char *)"https://l.example/",
		.plain = true, .ca_file = (char *)"/ca",
		.client_id = (char *)"heed", .client_secret = {
		.credential = (char *)"c" }, .scope = (char *)"a b",
		.refresh_file = (char *)"/r" }, back;
	struct secret *token = secret_new("abc.DEF-1"), *same, *none;
	struct buf out = buf_new(MIB(1));
	struct unpacker in;

	(void)state;
	pack_token_source(&out, &source);
	pack_secret(&out, token);
	pack_secret(&out, NULL);
	in = unpack_new(out.data, out.len);
	unpack_token_source(&in, &back);
	same = unpack_secret(&in);
	none = unpack_secret(&in);
	assert_true(unpack_done(&in));
	assert_null(back.command);
	assert_string_equal(back.url, source.url);
	assert_true(back.plain);
	assert_string_equal(back.ca_file, "/ca");
	assert_string_equal(back.client_id, "heed");
	assert_string_equal(back.client_secret.credential, "c");
	assert_null(back.client_secret.file);
	assert_string_equal(back.scope, "a b");
	assert_string_equal(back.refresh_file, "/r");
	assert_string_equal(secret_text(same), "abc.DEF-1");
	assert_null(none);
	token_source_unpacked_free(&back);
	secret_free(&token);
	secret_free(&same);
	wipe_buf(&out);
}

static void
test_a_result_comes_back_as_it_went(void **state)
{
	struct delivery_result result = { .phase = PHASE_REPLY,
		.outcome = REFUSED, .about_recipient = true,
		.login_refused = true, .code = 550, .enhanced = "5.1.1",
		.reply = "550 5.1.1 nobody" }, back;
	struct buf out = buf_new(MIB(1));
	struct unpacker in;

	(void)state;
	pack_result(&out, &result);
	in = unpack_new(out.data, out.len);
	unpack_result(&in, &back);
	assert_true(unpack_done(&in));
	assert_int_equal(back.code, 550);
	assert_string_equal(back.enhanced, "5.1.1");
	assert_string_equal(back.reply, "550 5.1.1 nobody");
	assert_true(back.about_recipient);
	assert_true(back.login_refused);
	buf_free(&out);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		test_a_message_and_its_reading_come_back_as_they_went),
		cmocka_unit_test(
		test_words_that_are_not_utf8_are_mended_before_they_go),
		cmocka_unit_test(
		test_no_lie_of_an_analyst_gets_past_the_limits),
		cmocka_unit_test(test_what_we_wrote_comes_back_as_it_went),
		cmocka_unit_test(test_evidence_outside_of_the_text_is_refused),
		cmocka_unit_test(test_a_list_with_a_uid_twice_is_refused),
		cmocka_unit_test(
		test_a_list_that_promises_more_than_it_holds_makes_no_room),
		cmocka_unit_test(test_settings_hold_what_the_role_needs),
		cmocka_unit_test(
		test_a_source_of_tokens_comes_back_as_it_went),
		cmocka_unit_test(test_a_result_comes_back_as_it_went),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
