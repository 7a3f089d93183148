/* SPDX-License-Identifier: ISC */
/* What the guards count: first letters, the same text, what came back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "store/mails.h"
#include "test_store_rig.h"

#define HEADER(id) "Subject: s\r\nMessage-ID: <" id "@x.example>\r\n\r\n"

/* Made and sent at `when`; returns its id. */
static int64_t
sent(struct store_rig *rig, const char *key, const char *recipient,
	const char *raw, int64_t when)
{
	char token[64], id[64];
	struct letter_row row = {
		.key = (char *)key, .token = token, .message_id = id,
		.client = (char *)"bygg", .to_client = true,
		.rule = (char *)"r", .episode = (char *)"e",
		.account = (char *)"office", .letter = (char *)"l",
		.language = (char *)"en", .subject = (char *)"s",
		.sender = (char *)"o@office.example",
		.recipient = (char *)recipient, .raw = (char *)raw,
		.raw_len = strlen(raw), .state = LETTER_QUEUED,
		.expires = when + 10, .created = when, .changed = when,
	};
	struct problem problem = { "" };
	int64_t letter;

	snprintf(token, sizeof(token), "token-%s", key);
	snprintf(id, sizeof(id), "%s@office.example", key);
	letter = letters_add(rig->store, &row);
	letters_claim(rig->store, letter, when);
	assert_true(letters_body(rig->store, letter, when, &problem));
	letters_attempt_end(rig->store, letter, 250, NULL, "ok", when);
	letters_move(rig->store, letter, LETTER_BODY, LETTER_SENT, "heedd",
		NULL, when);
	return letter;
}

static void
bounced(struct store_rig *rig, const char *key, int64_t when)
{
	char token[64];
	struct mail_row row = {
		.fingerprint = token, .automatic = (char *)"bounce",
		.refers_to = token, .heed_id = (char *)"", .taken = when,
	};

	snprintf(token, sizeof(token), "token-%s", key);
	assert_int_not_equal(mails_add(rig->store, &row, NULL, 0), 0);
}

static void
test_only_first_letters_make_new_people(void **state)
{
	struct store_rig *rig = *state;
	int64_t hour = RIG_NOW - 3600;

	sent(rig, "1", "old@x.example", HEADER("1"), hour - 1);
	sent(rig, "2", "OLD@x.example", HEADER("2"), RIG_NOW);
	assert_int_equal(letters_new_people(rig->store, "", hour), 0);
	sent(rig, "3", "new@x.example", HEADER("3"), hour);
	sent(rig, "4", "New@x.example", HEADER("4"), RIG_NOW);
	sent(rig, "5", "newer@x.example", HEADER("5"), RIG_NOW);
	assert_int_equal(letters_new_people(rig->store, "", hour), 2);
	assert_int_equal(letters_new_people(rig->store, "NEW@x.example",
		hour), 1);
	assert_int_equal(letters_new_people(rig->store, "", RIG_NOW + 1), 0);
}

static void
test_the_same_text_is_known_whatever_its_header(void **state)
{
	struct store_rig *rig = *state;
	char raw[] = HEADER("2") "Hello\r\n";
	struct letter_row row = {
		.recipient = (char *)"PER@x.example", .subject = (char *)"s",
		.raw = raw, .raw_len = strlen(raw),
	};
	int64_t first = sent(rig, "1", "per@x.example",
		HEADER("1") "Hello\r\n", RIG_NOW);

	assert_int_equal(letters_same_text(rig->store, &row, RIG_NOW), 1);
	assert_int_equal(letters_same_text(rig->store, &row, RIG_NOW + 1), 0);
	row.id = first; /* it is not its own double */
	assert_int_equal(letters_same_text(rig->store, &row, RIG_NOW), 0);
	row.id = 0;
	row.subject = (char *)"t";
	assert_int_equal(letters_same_text(rig->store, &row, RIG_NOW), 0);
	row.subject = (char *)"s";
	row.recipient = (char *)"eva@x.example";
	assert_int_equal(letters_same_text(rig->store, &row, RIG_NOW), 0);
	row.recipient = (char *)"per@x.example";
	raw[strlen(raw) - 3] = 'a';
	assert_int_equal(letters_same_text(rig->store, &row, RIG_NOW), 0);
	row.raw_len = 10; /* no letter at all */
	assert_int_equal(letters_same_text(rig->store, &row, RIG_NOW),
		INT64_MAX);
}

static void
test_what_came_back_is_counted_once(void **state)
{
	struct store_rig *rig = *state;
	int64_t failed = rig_letter(rig, "f");

	sent(rig, "1", "a@x.example", HEADER("1"), RIG_NOW);
	sent(rig, "2", "b@x.example", HEADER("2"), RIG_NOW);
	assert_int_equal(letters_came_back(rig->store, 0), 0);
	bounced(rig, "1", RIG_NOW);
	bounced(rig, "nobody", RIG_NOW);
	assert_int_equal(letters_came_back(rig->store, RIG_NOW), 1);
	assert_int_equal(letters_came_back(rig->store, RIG_NOW + 1), 0);
	letters_claim(rig->store, failed, RIG_NOW);
	letters_move(rig->store, failed, LETTER_CLAIMED, LETTER_FAILED,
		"heedd", "550", RIG_NOW);
	assert_int_equal(letters_came_back(rig->store, RIG_NOW), 2);
	assert_int_equal(letters_came_back_of_last(rig->store, 50, 0), 2);
	assert_int_equal(letters_came_back_of_last(rig->store, 50,
		RIG_NOW + 1), 0);
}

/* Of the last ones only: what came back long ago is forgiven. */
static void
test_only_the_last_letters_count(void **state)
{
	struct store_rig *rig = *state;

	sent(rig, "1", "a@x.example", HEADER("1"), RIG_NOW - 30);
	sent(rig, "2", "b@x.example", HEADER("2"), RIG_NOW - 20);
	sent(rig, "3", "c@x.example", HEADER("3"), RIG_NOW - 10);
	bounced(rig, "1", RIG_NOW);
	assert_int_equal(letters_came_back_of_last(rig->store, 3, 0), 1);
	assert_int_equal(letters_came_back_of_last(rig->store, 2, 0), 0);
	assert_int_equal(letters_came_back_of_last(rig->store, 50,
		RIG_NOW - 20), 0);
}

static void
test_the_last_reset_of_a_latch_is_known(void **state)
{
	struct store_rig *rig = *state;

	assert_int_equal(latch_reset_at(rig->store, "one"), 0);
	latch_set(rig->store, "one", "why", RIG_NOW);
	assert_int_equal(latch_reset_at(rig->store, "one"), 0);
	latch_reset(rig->store, "anna", RIG_NOW + 5);
	assert_int_equal(latch_reset_at(rig->store, "one"), RIG_NOW + 5);
	assert_int_equal(latch_reset_at(rig->store, "two"), 0);
	latch_set(rig->store, "one", "why", RIG_NOW + 6);
	latch_reset(rig->store, "anna", RIG_NOW + 9);
	assert_int_equal(latch_reset_at(rig->store, "one"), RIG_NOW + 9);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, rig_up, rig_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_only_first_letters_make_new_people),
		TEST(test_the_same_text_is_known_whatever_its_header),
		TEST(test_what_came_back_is_counted_once),
		TEST(test_only_the_last_letters_count),
		TEST(test_the_last_reset_of_a_latch_is_known),
	};

	return cmocka_run_group_tests_name("counts", tests, NULL, NULL);
}
