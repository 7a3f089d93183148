/* SPDX-License-Identifier: ISC */
/*
 * Whose word about the sender is believed.  A pass opens the door to letters,
 * so nothing that a stranger can write into a mail may make one.
 */
#include "test_message_rig.h"

#define OURS "mx.firm.example"

/* A message from jo@kund.example with these fields on top. */
static struct message *
judged(const char *fields, const char *authserv_id)
{
	char *raw = mem_printf("%s%s\r\nx", fields, RIG_HEAD);
	struct message *m = rig_try(raw, strlen(raw), authserv_id, NULL);

	assert_non_null(m);
	free(raw);
	return m;
}

static void
is(const char *fields, const char *authserv_id, enum verdict verdict,
	const char *why)
{
	struct message *m = judged(fields, authserv_id);

	if (m->verdict != verdict)
		fail_msg("%s (%s): %s", verdict_name(m->verdict),
			m->verdict_why, fields);
	assert_string_equal(m->verdict_why, why);
	message_free(&m);
}

static void
says(const char *results, enum verdict verdict, const char *why)
{
	char *field = mem_printf("Authentication-Results: %s; %s\r\n", OURS,
		results);

	is(field, OURS, verdict, why);
	free(field);
}

static void
a_pass_is_for_the_domain_of_from(void **state)
{
	static const char *const none = "no pass for the domain of From";

	(void)state;
	says("dmarc=pass header.from=kund.example", VERDICT_PASS,
		"dmarc=pass");
	says("DMARC = Pass (p=none dis=none) Header.From = KUND.example",
		VERDICT_PASS, "dmarc=pass");
	says("dmarc=pass", VERDICT_PASS, "dmarc=pass");
	says("dkim=pass header.d=kund.example", VERDICT_PASS,
		"pass for kund.example");
	says("dkim=pass header.i=@mail.kund.example header.s=s1",
		VERDICT_PASS, "pass for @mail.kund.example");
	says("dkim=fail header.d=kund.example; spf=pass "
		"smtp.mailfrom=bounce@kund.example", VERDICT_PASS,
		"pass for bounce@kund.example");
	says("dkim=pass header.d=x.example; dkim=pass header.d=kund.example",
		VERDICT_PASS, "pass for kund.example");
	says("spf=pass smtp.mailfrom=eve@x.example; dkim=pass "
		"header.d=x.example", VERDICT_FAIL, none);
	says("spf=pass smtp.mailfrom=jo@kund.example.x.example",
		VERDICT_FAIL, none);
	says("spf=pass smtp.mailfrom=jo@evilkund.example", VERDICT_FAIL,
		none);
	says("dkim=pass header.d=example", VERDICT_FAIL, none);
	says("spf=pass smtp.helo=kund.example", VERDICT_FAIL, none);
	says("spf=softfail smtp.mailfrom=jo@kund.example", VERDICT_FAIL,
		none);
	says("spf=fail smtp.mailfrom=jo@kund.example", VERDICT_FAIL, none);
}

static void
a_failed_policy_beats_every_pass(void **state)
{
	(void)state;
	says("dmarc=fail header.from=kund.example; spf=pass "
		"smtp.mailfrom=jo@kund.example", VERDICT_FAIL, "dmarc=fail");
	says("dkim=pass header.d=kund.example; dmarc=fail (p=reject)",
		VERDICT_FAIL, "dmarc=fail");
}

static void
no_result_is_no_verdict(void **state)
{
	static const char *const cannot = "the server could not tell";

	(void)state;
	says("none", VERDICT_UNKNOWN,
		"no Authentication-Results of our server");
	says("", VERDICT_UNKNOWN, "no Authentication-Results of our server");
	says("spf=none smtp.mailfrom=jo@kund.example", VERDICT_UNKNOWN,
		cannot);
	says("dmarc=none; spf=temperror smtp.mailfrom=jo@kund.example",
		VERDICT_UNKNOWN, cannot);
	says("dmarc=pass header.from=x.example", VERDICT_UNKNOWN, cannot);
	says("dmarc=passed", VERDICT_UNKNOWN, cannot);
	says("dmarc=bestguesspass", VERDICT_UNKNOWN, cannot);
	is("", OURS, VERDICT_UNKNOWN,
		"no Authentication-Results of our server");
}

static void
only_the_word_of_our_server_is_believed(void **state)
{
	static const char field[] = "Authentication-Results: " OURS
		"; dmarc=pass\r\n";

	(void)state;
	is(field, NULL, VERDICT_UNKNOWN, "no authserv-id is configured");
	is(field, "", VERDICT_UNKNOWN, "no authserv-id is configured");
	is(field, "MX.FIRM.example", VERDICT_PASS, "dmarc=pass");
	is(field, "firm.example", VERDICT_UNKNOWN,
		"no Authentication-Results of our server");
	is(field, "mx.firm.example.org", VERDICT_UNKNOWN,
		"no Authentication-Results of our server");
	is("Authentication-Results: " OURS " 1; dmarc=pass\r\n", OURS,
		VERDICT_PASS, "dmarc=pass");
	is("Authentication-Results: (c) " OURS " (d); dmarc=pass\r\n", OURS,
		VERDICT_PASS, "dmarc=pass");
	is("Authentication-Results: x.example; " OURS "; dmarc=pass\r\n",
		OURS, VERDICT_UNKNOWN,
		"no Authentication-Results of our server");
	is("Authentication-Results: dmarc=pass\r\n", OURS, VERDICT_UNKNOWN,
		"no Authentication-Results of our server");
	is("ARC-Authentication-Results: i=1; " OURS "; dmarc=pass\r\n"
		"X-Authentication-Results: " OURS "; dmarc=pass\r\n", OURS,
		VERDICT_UNKNOWN, "no Authentication-Results of our server");
}

static void
what_came_with_the_mail_is_not_believed(void **state)
{
	static const char top[] = "Received: by " OURS "\r\n"
		"Authentication-Results: " OURS "; spf=none\r\n";
	static const char forged[] = "Authentication-Results: " OURS
		"; dmarc=pass\r\n";
	static const char *const between[] = { "Received: from x by y\r\n",
		"RECEIVED: from x by y\r\n",
		"Authentication-Results: x.example; dmarc=pass\r\n" };
	char *fields;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(between); i++) {
		fields = mem_printf("%s%s%s", top, between[i], forged);
		is(fields, OURS, VERDICT_UNKNOWN,
			"the server could not tell");
		free(fields);
	}
	/* our server may write several, one below the other */
	fields = mem_printf("%sX-Spam: no\r\n%s", top, forged);
	is(fields, OURS, VERDICT_PASS, "dmarc=pass");
	free(fields);
}

static void
the_sender_cannot_speak_through_our_server(void **state)
{
	/* what he chose is quoted, commented or escaped by the server */
	static const char *const results[] = {
		"spf=pass smtp.mailfrom=\"a dmarc=pass b\"@x.example",
		"spf=pass smtp.mailfrom=\"a; dmarc=pass\"@x.example",
		"spf=pass smtp.mailfrom=\"a\\\" dmarc=pass \\\"b\"@x.example",
		"spf=pass smtp.mailfrom=\"a\\\"; dmarc=pass; \\\"b\"@x.example",
		"spf=pass (of a; dmarc=pass) smtp.mailfrom=a@x.example",
		"spf=pass (of a\\); dmarc=pass (\\) smtp.mailfrom=a@x.example",
		"spf=pass (a (b) ; dmarc=pass) smtp.mailfrom=a@x.example",
		"spf=pass reason=\"dkim=pass header.d=kund.example\" "
			"smtp.mailfrom=a@x.example",
		"spf=pass smtp.mailfrom=\"smtp.mailfrom=jo@kund.example\""
			"@x.example",
		"spf=pass smtp.mailfrom=a@x.example smtp.mailfrom="
			"jo@kund.example",
		"spf=pass smtp.mailfrom=a@x.example dmarc=pass",
		"spf=pass smtp.mailfrom=a@x.example dkim=pass "
			"header.d=kund.example",
		"spf=fail smtp.mailfrom=a@x.example dmarc=pass",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(results); i++)
		says(results[i], VERDICT_FAIL,
			"no pass for the domain of From");
}

/*
 * A server takes out fields that claim its name before it adds its own: one
 * that it reads as another's must not become its own here.
 */
static void
a_name_in_pieces_is_not_our_server(void **state)
{
	static const char *const names[] = { "mx(x).firm.example",
		"mx.firm(x.example).example", "mx\".firm\".example",
		"\"mx\".firm.example", "mx.firm.\"example\"",
		"m\\x.firm.example",
		"mx.firm\r\n .example", "mx. firm.example" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		char *field = mem_printf("Authentication-Results: %s;"
			" dmarc=pass\r\n", names[i]);

		is(field, OURS, VERDICT_UNKNOWN,
			"no Authentication-Results of our server");
		free(field);
	}
}

static void
a_nul_in_the_header_takes_away_all_trust(void **state)
{
	static const char raw[] = "Authentication-Results: mx.fi\0rm.example;"
		" dmarc=pass\r\n" RIG_HEAD "\r\nx";
	struct message *m = rig_try(raw, sizeof(raw) - 1, OURS, NULL);

	(void)state;
	assert_non_null(m);
	assert_int_equal(m->verdict, VERDICT_FAIL);
	assert_string_equal(m->verdict_why, "a NUL in the header");
	message_free(&m);
}

static void
nobody_is_never_passed(void **state)
{
	static const char *const from[] = { "", "From:\r\n", "From: Jo\r\n" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(from); i++) {
		char *raw = mem_printf("Authentication-Results: " OURS
			"; dmarc=pass\r\n%s\r\nx", from[i]);
		struct message *m = rig_try(raw, strlen(raw), OURS, NULL);

		assert_non_null(m);
		assert_int_equal(m->verdict, VERDICT_FAIL);
		assert_string_equal(m->verdict_why, "no address in From");
		message_free(&m);
		free(raw);
	}
}

static void
two_writers_are_never_passed(void **state)
{
	static const char *const fields[] = {
		"From: jo@kund.example\r\n", "from: eve@x.example\r\n" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(fields); i++) {
		char *both = mem_printf("Authentication-Results: " OURS
			"; dmarc=pass\r\n%s", fields[i]);

		is(both, OURS, VERDICT_FAIL, "more than one From");
		free(both);
	}
}

static void
results_without_an_end_are_read_and_left(void **state)
{
	static const char *const starts[] = { "(", "\"", ";", "=", "\\",
		"dmarc=", "dmarc=pass", ";dkim", "; spf=pass ", "a ",
		"\"\\", "((\\" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(starts); i++) {
		struct buf buf = buf_new(MIB(1));
		struct message *m;

		buf_str(&buf, "Authentication-Results: " OURS "; ");
		rig_add(&buf, starts[i], 60000 / strlen(starts[i]));
		buf_str(&buf, "\r\n");
		m = judged(buf.data, OURS);
		assert_true(m->verdict != VERDICT_PASS);
		message_free(&m);
		buf_free(&buf);
	}
}

static void
every_verdict_has_its_name(void **state)
{
	(void)state;
	assert_string_equal(verdict_name(VERDICT_UNKNOWN), "unknown");
	assert_string_equal(verdict_name(VERDICT_PASS), "pass");
	assert_string_equal(verdict_name(VERDICT_FAIL), "fail");
	assert_string_equal(direction_name(DIRECTION_OTHER), "other");
	assert_string_equal(direction_name(DIRECTION_FROM_CLIENT),
		"from-client");
	assert_string_equal(direction_name(DIRECTION_FROM_US), "from-us");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_pass_is_for_the_domain_of_from),
		cmocka_unit_test(a_failed_policy_beats_every_pass),
		cmocka_unit_test(no_result_is_no_verdict),
		cmocka_unit_test(only_the_word_of_our_server_is_believed),
		cmocka_unit_test(what_came_with_the_mail_is_not_believed),
		cmocka_unit_test(the_sender_cannot_speak_through_our_server),
		cmocka_unit_test(a_name_in_pieces_is_not_our_server),
		cmocka_unit_test(a_nul_in_the_header_takes_away_all_trust),
		cmocka_unit_test(nobody_is_never_passed),
		cmocka_unit_test(two_writers_are_never_passed),
		cmocka_unit_test(results_without_an_end_are_read_and_left),
		cmocka_unit_test(every_verdict_has_its_name),
	};

	return cmocka_run_group_tests_name("message/verdict", tests, NULL,
		NULL);
}
