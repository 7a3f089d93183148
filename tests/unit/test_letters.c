/* SPDX-License-Identifier: ISC */
/* The rows of the outbox: keys, frozen bytes, every edge, recovery, caps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "store/edges.h"
#include "store/letters.h"
#include "test_store_rig.h"

static enum letter_state
state_of(struct store_rig *rig, int64_t id)
{
	return letters_state(rig->store, id);
}

static void
assert_fault(struct store_rig *rig)
{
	struct problem problem = { "" };

	assert_true(store_fault(rig->store, &problem));
	assert_int_not_equal(problem.text[0], '\0');
}

static void
test_a_key_is_there_once(void **state)
{
	struct store_rig *rig = *state;
	size_t n;

	assert_int_not_equal(rig_letter(rig, "one"), 0);
	assert_int_equal(rig_letter(rig, "one"), 0);
	free(letters_in(rig->store, LETTER_QUEUED, &n));
	assert_int_equal(n, 1);
}

static void
test_what_was_written_is_read(void **state)
{
	struct store_rig *rig = *state;
	int64_t id = rig_letter(rig, "one");
	struct letter_row row;

	assert_true(letters_load(rig->store, id, &row));
	assert_string_equal(row.recipient, "per@bygg.example");
	assert_int_equal(row.raw_len, 22);
	assert_memory_equal(row.raw, "Subject: x\r\n\r\nhello\r\n", 21);
	assert_true(row.to_client);
	assert_int_equal(row.mail, 0);
	assert_int_equal(row.state, LETTER_QUEUED);
	letter_row_free(&row);
	assert_true(letters_by_token(rig->store, "token-one", &row));
	assert_int_equal(row.id, id);
	letter_row_free(&row);
	assert_false(letters_by_token(rig->store, "token-two", &row));
}

/* Brings a letter into the state by way of allowed edges. */
static int64_t
letter_in(struct store_rig *rig, enum letter_state wanted, int number)
{
	char key[32];
	int64_t id;

	snprintf(key, sizeof(key), "k%d", number);
	if (edge_first(wanted))
		return rig_letter_in(rig, key, wanted);
	if (wanted == LETTER_DRAFTING || wanted == LETTER_DRAFTED) {
		id = rig_letter_in(rig, key, LETTER_DRAFT);
		letters_move(rig->store, id, LETTER_DRAFT, LETTER_DRAFTING,
			"heedd", NULL, RIG_NOW);
		if (wanted == LETTER_DRAFTED)
			letters_move(rig->store, id, LETTER_DRAFTING,
				LETTER_DRAFTED, "heedd", NULL, RIG_NOW);
		return id;
	}
	id = rig_letter(rig, key);
	if (wanted == LETTER_CLAIMED)
		letters_claim(rig->store, id, RIG_NOW);
	else if (wanted == LETTER_BODY)
		rig_body(rig, id);
	else if (wanted == LETTER_SENT || wanted == LETTER_FAILED ||
		wanted == LETTER_UNCERTAIN) {
		rig_body(rig, id);
		letters_move(rig->store, id, LETTER_BODY, wanted, "heedd",
			NULL, RIG_NOW);
	} else
		letters_move(rig->store, id, LETTER_QUEUED, wanted, "heedd",
			NULL, RIG_NOW);
	return id;
}

/* Every pair of states, as heedd and as a person: the table and no more. */
static void
test_only_the_edges_of_the_table(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem;
	int number = 0, allowed = 0;

	for (int from = 0; from < LETTER_STATES; from++)
		for (int to = 0; to < LETTER_STATES; to++)
			for (int person = 0; person < 2; person++) {
				bool by_person;
				bool may = edge_allowed(from, to, &by_person) &&
					(person || !by_person);
				int64_t id = letter_in(rig, from, number++);

				assert_int_equal(state_of(rig, id), from);
				letters_move(rig->store, id, from, to,
					person ? "anna" : "heedd", NULL,
					RIG_NOW);
				assert_int_equal(!store_fault(rig->store,
					&problem), may);
				assert_int_equal(state_of(rig, id),
					may ? to : from);
				allowed += may;
			}
	assert_true(allowed > 20);
}

static void
test_final_states_have_no_way_out(void **state)
{
	static const enum letter_state final[] = { LETTER_SENT, LETTER_FAILED,
		LETTER_CANCELLED, LETTER_EXPIRED, LETTER_OBSERVED,
		LETTER_DRAFTED };
	bool by_person;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(final); i++)
		for (int to = 0; to < LETTER_STATES; to++)
			assert_false(edge_allowed(final[i], to, &by_person));
}

static void
test_uncertain_never_queues_by_itself(void **state)
{
	bool by_person;

	(void)state;
	assert_false(edge_allowed(LETTER_UNCERTAIN, LETTER_QUEUED,
		&by_person));
	assert_true(edge_allowed(LETTER_HELD, LETTER_QUEUED, &by_person));
	assert_true(by_person);
}

static void
test_a_move_from_another_state_is_a_fault(void **state)
{
	struct store_rig *rig = *state;
	int64_t id = rig_letter(rig, "one");

	letters_move(rig->store, id, LETTER_HELD, LETTER_QUEUED, "anna", NULL,
		RIG_NOW);
	assert_fault(rig);
	assert_int_equal(state_of(rig, id), LETTER_QUEUED);
}

static void
test_recovery_after_each_step(void **state)
{
	struct store_rig *rig = *state;
	int64_t claimed = letter_in(rig, LETTER_CLAIMED, 1);
	int64_t body = letter_in(rig, LETTER_BODY, 2);
	int64_t drafting = letter_in(rig, LETTER_DRAFTING, 3);
	int64_t sent = letter_in(rig, LETTER_SENT, 4);
	struct attempt_row *tries;
	size_t n;

	rig_reopen(rig);
	assert_int_equal(letters_recover(rig->store, RIG_NOW), 3);
	assert_int_equal(state_of(rig, claimed), LETTER_QUEUED);
	assert_int_equal(state_of(rig, body), LETTER_UNCERTAIN);
	assert_int_equal(state_of(rig, drafting), LETTER_HELD);
	assert_int_equal(state_of(rig, sent), LETTER_SENT);
	assert_int_equal(letters_recover(rig->store, RIG_NOW), 0);
	tries = letters_attempts(rig->store, body, &n);
	assert_int_equal(n, 1);
	assert_int_equal(tries[0].code, 0);
	assert_int_not_equal(tries[0].ended, 0);
	attempt_rows_free(tries, n);
}

static void
test_the_log_tells_the_way(void **state)
{
	struct store_rig *rig = *state;
	int64_t id = rig_letter(rig, "one");
	struct letter_log_row *log;
	size_t n;

	rig_send(rig, id);
	log = letters_log(rig->store, id, &n);
	assert_int_equal(n, 4);
	assert_string_equal(log[0].from, "new");
	assert_string_equal(log[1].to, "claimed");
	assert_string_equal(log[2].to, "body");
	assert_string_equal(log[3].to, "sent");
	assert_string_equal(log[3].who, "heedd");
	letter_log_rows_free(log, n);
}

static void
test_a_refusal_for_now_does_not_count(void **state)
{
	struct store_rig *rig = *state;
	int64_t id = rig_letter(rig, "one");

	rig_body(rig, id);
	assert_int_equal(letters_sent_all(rig->store, RIG_NOW - 60), 1);
	letters_retry(rig->store, id, LETTER_BODY, RIG_NOW + 60, "451 later",
		RIG_NOW);
	assert_int_equal(letters_sent_all(rig->store, RIG_NOW - 60), 0);
}

static void
test_what_went_out_is_counted(void **state)
{
	struct store_rig *rig = *state;

	rig_send(rig, rig_letter(rig, "one"));
	rig_body(rig, rig_letter(rig, "two"));
	letters_claim(rig->store, rig_letter(rig, "three"), RIG_NOW);
	rig_letter(rig, "four");
	assert_int_equal(letters_sent_all(rig->store, RIG_NOW), 3);
	assert_int_equal(letters_sent_all(rig->store, RIG_NOW + 1), 0);
	assert_int_equal(letters_sent_to_client(rig->store, "bygg", RIG_NOW),
		3);
	assert_int_equal(letters_sent_to_client(rig->store, "no", RIG_NOW), 0);
	assert_int_equal(letters_sent_to(rig->store, "PER@bygg.example",
		RIG_NOW), 3);
}

static void
test_due_letters_in_their_order(void **state)
{
	struct store_rig *rig = *state;
	int64_t one = rig_letter(rig, "one"), two = rig_letter(rig, "two");
	int64_t *due;
	size_t n;

	letters_delay(rig->store, one, RIG_NOW + 60, "later");
	due = letters_due(rig->store, RIG_NOW, &n);
	assert_int_equal(n, 1);
	assert_int_equal(due[0], two);
	free(due);
	due = letters_due(rig->store, RIG_NOW + 60, &n);
	assert_int_equal(n, 2);
	assert_int_equal(due[0], one);
	free(due);
}

static void
test_a_held_letter_gets_new_time(void **state)
{
	struct store_rig *rig = *state;
	int64_t held = letter_in(rig, LETTER_HELD, 1);
	int64_t queued = rig_letter(rig, "two");
	struct letter_row row;

	letters_renew(rig->store, held, RIG_NOW + 999999);
	assert_true(letters_load(rig->store, held, &row));
	assert_int_equal(row.expires, RIG_NOW + 999999);
	letter_row_free(&row);
	letters_renew(rig->store, queued, RIG_NOW + 999999);
	assert_fault(rig);
}

static void
test_copies_and_looks_are_counted(void **state)
{
	struct store_rig *rig = *state;
	int64_t id = letter_in(rig, LETTER_SENT, 1);
	struct letter_row row;
	int64_t *ids;
	size_t n;

	ids = letters_uncopied(rig->store, &n);
	assert_int_equal(n, 1);
	assert_int_equal(ids[0], id);
	free(ids);
	letters_copied(rig->store, id);
	letters_looked(rig->store, id);
	free(letters_uncopied(rig->store, &n));
	assert_int_equal(n, 0);
	assert_true(letters_load(rig->store, id, &row));
	assert_int_equal(row.looks, 1);
	assert_true(row.copied);
	letter_row_free(&row);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, rig_up, rig_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_a_key_is_there_once),
		TEST(test_what_was_written_is_read),
		TEST(test_only_the_edges_of_the_table),
		TEST(test_final_states_have_no_way_out),
		TEST(test_uncertain_never_queues_by_itself),
		TEST(test_a_move_from_another_state_is_a_fault),
		TEST(test_recovery_after_each_step),
		TEST(test_the_log_tells_the_way),
		TEST(test_a_refusal_for_now_does_not_count),
		TEST(test_what_went_out_is_counted),
		TEST(test_due_letters_in_their_order),
		TEST(test_a_held_letter_gets_new_time),
		TEST(test_copies_and_looks_are_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
