/* SPDX-License-Identifier: ISC */
/*
 * The facts: the table itself, and what is filled in from a message and a
 * reading made by hand; above all what must stay unknown.
 */
#include "client/facts.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"

/* A text that struct members of type char * can point to. */
#define TEXT(text) ((char[]){ text })

/* 2026-11-23, a Monday, 22:30 UTC. */
#define MONDAY INT64_C(1795473000)

static struct fact_value facts[FACT_MAX];

static const struct fact_value *
fact(const char *name)
{
	size_t n;
	const struct fact_row *table = fact_table(&n);

	for (size_t i = 0; i < n; i++) {
		if (strcmp(table[i].name, name) == 0)
			return &facts[i];
	}
	fail_msg("no fact %s", name);
	return NULL;
}

static void
is_integer(const char *name, int64_t value)
{
	if (fact(name)->null || fact(name)->integer != value)
		fail_msg("%s: null %d, %lld instead of %lld", name,
			fact(name)->null, (long long)fact(name)->integer,
			(long long)value);
}

static void
is_real(const char *name, double value)
{
	if (fact(name)->null || fabs(fact(name)->real - value) > 1e-9)
		fail_msg("%s: null %d, %f instead of %f", name,
			fact(name)->null, fact(name)->real, value);
}

static void
is_text(const char *name, const char *value)
{
	assert_false(fact(name)->null);
	assert_string_equal(fact(name)->text, value);
}

static void
is_null(const char *name)
{
	if (!fact(name)->null)
		fail_msg("%s is not null", name);
}

static char empty[] = "";
static char id[] = "brunnshog";
static char sv[] = "sv";
static char se[] = "SE";
static char *tags[] = { TEXT("vip") };
static const struct client client = { .id = id, .language = sv,
	.country = se, .tags = { tags, 1 }, .never_contact = true };

static struct message
plain(void)
{
	return (struct message){ .message_id = empty, .in_reply_to = empty,
		.subject = empty, .text = empty };
}

static void
fill(const struct message *message, const struct reading *reading)
{
	struct fact_source source = { .message = message, .reading = reading,
		.direction = DIRECTION_FROM_CLIENT,
		.match = { &client, "x@brunnshog.example" }, .now = MONDAY };

	memset(facts, 0x5a, sizeof(facts));
	facts_fill(&source, facts);
}

static void
table_is_sound(void **state)
{
	size_t n;
	const struct fact_row *table = fact_table(&n);

	(void)state;
	assert_true(n > 2 * SIGNAL_KINDS && n <= FACT_MAX);
	for (size_t i = 0; i < n; i++) {
		const char *name = table[i].name;

		assert_true(strlen(name) >= FACT_NAME_MIN);
		assert_int_equal(strspn(name, "abcdefghijklmnopqrstuvwxyz_"),
			strlen(name));
		assert_non_null(table[i].unit);
		assert_int_equal(table[i].text[strlen(table[i].text) - 1],
			'.');
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(name, table[k].name);
	}
	assert_string_equal(table[SIGNAL_LEAVING].name, "leaving");
	assert_string_equal(table[SIGNAL_PAYMENT_QUERY].name, "payment_query");
	assert_string_equal(table[SIGNAL_KINDS + SIGNAL_AUTO].name,
		"auto_weight");
}

static void
fills_signals(void **state)
{
	struct signal signals[] = {
		{ .kind = SIGNAL_LEAVING, .weight = 0.8 },
		{ .kind = SIGNAL_COMPLAINT_DELAY, .weight = 0.4 },
		{ .kind = SIGNAL_COMPLAINT_COST, .weight = 0.6 },
	};
	struct reading reading = { .language = "sv", .language_sure = 0.9,
		.sentiment = -0.5, .feeling = FEELING_NEGATIVE,
		.signals = signals, .n_signals = 3 };
	struct message message = plain();

	(void)state;
	fill(&message, &reading);
	is_integer("leaving", 1);
	is_real("leaving_weight", 0.8);
	is_integer("legal", 0);
	is_real("legal_weight", 0);
	is_integer("complaint", 1);
	is_real("complaint_weight", 0.6);
	is_integer("complaint_delay", 1);
	is_integer("complaint_quality", 0);
	is_real("sentiment", -0.5);
	is_integer("negative", 1);
	is_integer("neutral", 0);
	is_integer("positive", 0);
	is_text("language", "sv");
	is_real("language_sure", 0.9);
	reading.n_signals = 1;
	fill(&message, &reading);
	is_integer("complaint", 0);
	is_real("complaint_weight", 0);
}

static void
unknown_stays_null(void **state)
{
	struct reading reading = { .language = "und" };
	struct message message = plain();
	struct fact_source source = { .message = &message,
		.direction = DIRECTION_OTHER, .now = MONDAY };

	(void)state;
	fill(&message, &reading);
	is_null("language");
	is_null("day");
	is_null("days_until");
	is_null("hour");
	is_null("weekday");
	is_null("authentic");
	is_integer("leaving", 0);

	facts_fill(&source, facts);
	is_null("leaving");
	is_null("leaving_weight");
	is_null("complaint");
	is_null("sentiment");
	is_null("neutral");
	is_null("client");
	is_null("client_language");
	is_null("client_country");
	is_null("never_contact");
	assert_null(fact("client")->tags);
	is_integer("listed", 0);
	is_integer("from_client", 0);
	is_integer("from_us", 0);
	is_integer("words", 0);
}

static void
fills_message(void **state)
{
	struct reading reading = { .language = "en" };
	struct message message = plain();
	char subject[] = "Hi";
	char reply[] = "1@x.example";

	(void)state;
	message.subject = subject;
	message.in_reply_to = reply;
	message.attachments = 2;
	message.truncated = true;
	message.automatic = AUTOMATIC_BOUNCE;
	message.verdict = VERDICT_FAIL;
	fill(&message, &reading);
	is_text("subject", "Hi");
	is_integer("reply", 1);
	is_integer("attachments", 2);
	is_integer("truncated", 1);
	is_integer("automatic", 1);
	is_text("automatic_kind", "bounce");
	is_integer("authentic", 0);
	is_integer("from_client", 1);
	is_integer("from_us", 0);
	is_integer("listed", 1);
	is_text("client", "brunnshog");
	is_text("client_language", "sv");
	is_text("client_country", "SE");
	is_integer("never_contact", 1);
	assert_ptr_equal(fact("client")->tags, &client.tags);
	message.verdict = VERDICT_PASS;
	message.automatic = AUTOMATIC_NO;
	fill(&message, &reading);
	is_integer("authentic", 1);
	is_integer("automatic", 0);
	is_text("automatic_kind", "no");
	is_null("hour");
}

static void
tells_time_where_the_writer_is(void **state)
{
	struct reading reading = { .language = "en",
		.day = { 2026, 11, 27 } };
	struct message message = plain();

	(void)state;
	message.has_date = true;
	message.date = MONDAY;
	fill(&message, &reading);
	is_integer("hour", 22);
	is_integer("weekday", 1);
	is_text("day", "2026-11-27");
	is_integer("days_until", 4);
	message.zone = 120;
	fill(&message, &reading);
	is_integer("hour", 0);
	is_integer("weekday", 2);
	is_integer("days_until", 3);
	message.zone = 0;
	message.date = -1; /* 1969-12-31, a Wednesday */
	fill(&message, &reading);
	is_integer("hour", 23);
	is_integer("weekday", 3);
	reading.day = (struct day){ 2026, 11, 20 };
	fill(&message, &reading);
	is_integer("days_until", -3);
}

static void
survives_odd_dates(void **state)
{
	static const int64_t dates[] = { INT64_MIN, INT64_MAX,
		INT64_C(-62135596801), INT64_C(253402300800) };
	struct reading reading = { .language = "en" };
	struct message message = plain();

	(void)state;
	message.has_date = true;
	for (size_t i = 0; i < HEED_COUNT(dates); i++) {
		message.date = dates[i];
		message.zone = i % 2 ? 840 : -720;
		fill(&message, &reading);
		is_null("hour");
		is_null("weekday");
	}
	reading.day = (struct day){ 2026, 2, 30 };
	fill(&message, &reading);
	is_null("day");
	is_null("days_until");
}

static void
counts_words_and_questions(void **state)
{
	static const struct {
		char text[80];
		int words;
		int questions;
	} cases[] = {
		{ "", 0, 0 },
		{ " \n\t ", 0, 0 },
		{ "- * ... !", 0, 0 },
		{ "?", 0, 1 },
		{ "One two\nthree", 3, 0 },
		{ "What? Why?! How???", 3, 3 },
		{ "(really?) \"so?\" 100%", 3, 2 },
		{ "see https://x.example/a?b=c now", 3, 0 },
		{ "Dlaczego? Żółć ör", 3, 1 },
		{ "don't stop", 2, 0 },
	};
	struct reading reading = { .language = "en" };
	struct message message = plain();

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(cases); i++) {
		char text[1000];

		snprintf(text, sizeof(text), "%s", cases[i].text);
		message.text = text;
		fill(&message, &reading);
		is_integer("words", cases[i].words);
		is_integer("questions", cases[i].questions);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(table_is_sound),
		cmocka_unit_test(fills_signals),
		cmocka_unit_test(unknown_stays_null),
		cmocka_unit_test(fills_message),
		cmocka_unit_test(tells_time_where_the_writer_is),
		cmocka_unit_test(survives_odd_dates),
		cmocka_unit_test(counts_words_and_questions),
	};

	return cmocka_run_group_tests_name("facts", tests, NULL, NULL);
}
