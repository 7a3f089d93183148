/* SPDX-License-Identifier: ISC */
/* The ledger and the mails: new is what is listed minus what is known. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "store/ledger.h"
#include "store/mails.h"
#include "test_store_rig.h"

static int64_t
folder(struct store_rig *rig, uint64_t validity, bool *changed)
{
	return ledger_folder(rig->store, "office", "INBOX", validity,
		changed).id;
}

static size_t
todo(struct store_rig *rig, int64_t id, uint64_t validity,
	const uint64_t *uids, size_t n, int64_t now)
{
	size_t found;

	free(ledger_todo(rig->store, id, validity, uids, n, now, &found));
	return found;
}

static void
test_each_message_is_taken_once(void **state)
{
	struct store_rig *rig = *state;
	const uint64_t uids[] = { 3, 7, 4294967295u };
	bool changed;
	int64_t id = folder(rig, 1, &changed);

	assert_false(changed);
	assert_int_equal(todo(rig, id, 1, uids, 3, RIG_NOW), 3);
	ledger_take(rig->store, id, 1, 7, RIG_NOW);
	ledger_end(rig->store, id, 1, 7, LEDGER_STORED, "f", NULL, RIG_NOW);
	assert_int_equal(todo(rig, id, 1, uids, 3, RIG_NOW), 2);
}

static void
test_one_below_the_highest_is_new(void **state)
{
	struct store_rig *rig = *state;
	const uint64_t first[] = { 9 }, then[] = { 2, 9 };
	bool changed;
	int64_t id = folder(rig, 1, &changed);

	todo(rig, id, 1, first, 1, RIG_NOW);
	ledger_take(rig->store, id, 1, 9, RIG_NOW);
	ledger_end(rig->store, id, 1, 9, LEDGER_STORED, "f", NULL, RIG_NOW);
	assert_int_equal(todo(rig, id, 1, then, 2, RIG_NOW), 1);
}

static void
test_deaths_are_counted(void **state)
{
	struct store_rig *rig = *state;
	const uint64_t uids[] = { 5 };
	struct ledger_todo *list;
	bool changed;
	int64_t id = folder(rig, 1, &changed);
	size_t n;

	todo(rig, id, 1, uids, 1, RIG_NOW);
	for (int i = 0; i < 2; i++) {
		ledger_take(rig->store, id, 1, 5, RIG_NOW);
		rig_reopen(rig);
	}
	list = ledger_todo(rig->store, id, 1, uids, 1, RIG_NOW, &n);
	assert_int_equal(n, 1);
	assert_int_equal(list[0].deaths, 2);
	assert_int_equal(list[0].tries, 2);
	free(list);
}

static void
test_put_off_until_its_time(void **state)
{
	struct store_rig *rig = *state;
	const uint64_t uids[] = { 5 };
	bool changed;
	int64_t id = folder(rig, 1, &changed);

	todo(rig, id, 1, uids, 1, RIG_NOW);
	ledger_take(rig->store, id, 1, 5, RIG_NOW);
	ledger_postpone(rig->store, id, 1, 5, RIG_NOW + 60);
	assert_int_equal(todo(rig, id, 1, uids, 1, RIG_NOW + 59), 0);
	assert_int_equal(todo(rig, id, 1, uids, 1, RIG_NOW + 60), 1);
}

static void
test_a_new_uidvalidity_is_a_rescan(void **state)
{
	struct store_rig *rig = *state;
	bool changed;
	int64_t id = folder(rig, 1, &changed);

	ledger_folder_read(rig->store, id, RIG_NOW);
	folder(rig, 2, &changed);
	assert_true(changed);
	/* not over before a whole reading, whatever happens between */
	folder(rig, 2, &changed);
	assert_true(changed);
	ledger_folder_read(rig->store, id, RIG_NOW + 1);
	folder(rig, 2, &changed);
	assert_false(changed);
}

static void
test_what_is_gone_has_vanished(void **state)
{
	struct store_rig *rig = *state;
	const uint64_t uids[] = { 5, 6 }, left[] = { 6 };
	struct ledger_counts counts;
	bool changed;
	int64_t id = folder(rig, 1, &changed);

	todo(rig, id, 1, uids, 2, RIG_NOW);
	ledger_vanish(rig->store, id, 1, left, 1, RIG_NOW + 1);
	ledger_count(rig->store, &counts);
	assert_int_equal(counts.vanished, 1);
	assert_int_equal(counts.pending, 1);
}

/* A server with a fault shows an empty folder, and then all of it again. */
static void
test_what_was_hidden_is_taken_when_it_is_shown(void **state)
{
	struct store_rig *rig = *state;
	const uint64_t uids[] = { 5, 6 };
	struct ledger_counts counts;
	bool changed;
	int64_t id = folder(rig, 1, &changed);

	todo(rig, id, 1, uids, 2, RIG_NOW);
	ledger_take(rig->store, id, 1, 6, RIG_NOW);
	ledger_end(rig->store, id, 1, 6, LEDGER_STORED, "f", NULL, RIG_NOW);
	ledger_vanish(rig->store, id, 1, NULL, 0, RIG_NOW + 1);
	assert_int_equal(todo(rig, id, 1, uids, 2, RIG_NOW + 2), 1);
	ledger_take(rig->store, id, 1, 5, RIG_NOW + 2);
	ledger_end(rig->store, id, 1, 5, LEDGER_STORED, "g", NULL,
		RIG_NOW + 2);
	ledger_count(rig->store, &counts);
	assert_int_equal(counts.vanished, 0);
	assert_int_equal(counts.stored, 2);
}

static void
test_a_final_row_stays(void **state)
{
	struct store_rig *rig = *state;
	const uint64_t uids[] = { 5 };
	struct problem problem;
	bool changed;
	int64_t id = folder(rig, 1, &changed);

	todo(rig, id, 1, uids, 1, RIG_NOW);
	ledger_end(rig->store, id, 1, 5, LEDGER_STORED, "f", NULL, RIG_NOW);
	ledger_postpone(rig->store, id, 1, 5, RIG_NOW);
	assert_true(store_fault(rig->store, &problem));
}

static void
test_the_oldest_reading_counts(void **state)
{
	struct store_rig *rig = *state;
	bool changed;
	int64_t sent;

	assert_int_equal(ledger_account_last_ok(rig->store, "office"), 0);
	ledger_folder_read(rig->store, folder(rig, 1, &changed), RIG_NOW + 9);
	sent = ledger_folder(rig->store, "office", "Sent", 1, &changed).id;
	assert_int_equal(ledger_account_last_ok(rig->store, "office"), 0);
	ledger_folder_read(rig->store, sent, RIG_NOW + 5);
	assert_int_equal(ledger_account_last_ok(rig->store, "office"),
		RIG_NOW + 5);
}

static int64_t
add_mail(struct store_rig *rig, const char *fingerprint, const char *direction,
	int64_t date, const char *heed_id)
{
	char print[32], way[32], token[40];
	struct mail_row row = {
		.fingerprint = print, .direction = way, .heed_id = token,
		.client = (char []) { "bygg" }, .automatic = (char []) { "no" },
		.refers_to = (char []) { "" }, .date = date, .arrived = date,
		.taken = date, .message_id = print,
	};
	struct finding_row found = { .kind = (char []) { "leaving" },
		.weight = 0.5, .words = (char []) { "we leave" }, .start = 4,
		.len = 8 };

	snprintf(print, sizeof(print), "%s", fingerprint);
	snprintf(way, sizeof(way), "%s", direction);
	snprintf(token, sizeof(token), "%s", heed_id);
	return mails_add(rig->store, &row, &found, 1);
}

static void
test_a_mail_comes_back_as_it_was(void **state)
{
	struct store_rig *rig = *state;
	struct finding_row *findings;
	struct mail_row row;
	size_t n;
	int64_t id = add_mail(rig, "f1", "from-client", RIG_NOW, "");

	assert_true(mails_have(rig->store, "f1"));
	assert_false(mails_have(rig->store, "f2"));
	assert_true(mails_load(rig->store, id, &row, &findings, &n));
	assert_string_equal(row.client, "bygg");
	assert_null(row.text);
	assert_int_equal(row.date, RIG_NOW);
	assert_int_equal(n, 1);
	assert_string_equal(findings[0].words, "we leave");
	assert_int_equal(findings[0].start, 4);
	finding_rows_free(findings, n);
	mail_row_free(&row);
	assert_int_equal(mails_by_message_id(rig->store, "f1"), id);
	assert_int_equal(mails_by_message_id(rig->store, ""), 0);
}

static void
test_a_mail_that_came_on_another_way_is_known(void **state)
{
	struct store_rig *rig = *state;
	char one[] = "f1", two[] = "f2", id[] = "<a@b>", from[] = "per@b";
	char text[] = "We leave.", other[] = "We stay.", pass[] = "pass";
	char fail[] = "fail", subject[] = "Drawings";
	struct mail_row row = { .fingerprint = one, .message_id = id,
		.from_address = from, .subject = subject, .text = text,
		.verdict = pass, .has_date = true, .date = RIG_NOW };
	struct mail_row copy = row;

	assert_true(mails_add(rig->store, &row, NULL, 0) > 0);
	copy.fingerprint = two;
	copy.arrived = RIG_NOW + 60;
	assert_true(mails_have_copy(rig->store, &copy));
	copy.text = other;
	assert_false(mails_have_copy(rig->store, &copy));
	copy.text = text;
	copy.date++;
	assert_false(mails_have_copy(rig->store, &copy));
	copy.date--;
	copy.verdict = fail;
	assert_false(mails_have_copy(rig->store, &copy));
	copy.verdict = pass;
	copy.has_date = false;
	assert_false(mails_have_copy(rig->store, &copy));
	copy.has_date = true;
	copy.quarantined = true;
	assert_false(mails_have_copy(rig->store, &copy));
}

static void
test_undecided_oldest_first(void **state)
{
	struct store_rig *rig = *state;
	int64_t late = add_mail(rig, "f1", "from-client", RIG_NOW + 9, "");
	int64_t early = add_mail(rig, "f2", "from-client", RIG_NOW, "");
	int64_t *ids;
	size_t n;

	ids = mails_undecided(rig->store, &n);
	assert_int_equal(n, 2);
	assert_int_equal(ids[0], early);
	assert_int_equal(ids[1], late);
	free(ids);
	mails_decided(rig->store, early, false, RIG_NOW);
	free(mails_undecided(rig->store, &n));
	assert_int_equal(n, 1);
}

static void
test_only_a_person_answers(void **state)
{
	struct store_rig *rig = *state;

	add_mail(rig, "f1", "from-us", RIG_NOW, "");
	add_mail(rig, "f2", "from-us", RIG_NOW + 50, "token");
	add_mail(rig, "f3", "from-client", RIG_NOW + 60, "");
	assert_true(mails_answered(rig->store, "bygg", RIG_NOW - 1));
	assert_false(mails_answered(rig->store, "bygg", RIG_NOW));
	assert_false(mails_answered(rig->store, "other", RIG_NOW - 1));
	assert_true(mails_refer_to(rig->store, "token"));
	assert_false(mails_refer_to(rig->store, ""));
}

static void
test_ping_pong_counts_pairs(void **state)
{
	struct store_rig *rig = *state;

	rig_send(rig, rig_letter(rig, "one"));
	assert_int_equal(mails_ping_pong(rig->store, "bygg", RIG_NOW), 0);
	add_mail(rig, "f1", "from-client", RIG_NOW + 1, "");
	assert_int_equal(mails_ping_pong(rig->store, "bygg", RIG_NOW), 1);
	assert_int_equal(mails_ping_pong(rig->store, "bygg", RIG_NOW + 1), 0);
}

static void
test_an_episode_is_its_thread(void **state)
{
	struct store_rig *rig = *state;
	bool opened;
	char *one, *again, *other;

	one = episodes_open(rig->store, "bygg", "r", "<a@x>", 0, RIG_NOW,
		&opened);
	assert_true(opened);
	again = episodes_open(rig->store, "bygg", "r", "<a@x>", 0, RIG_NOW + 9,
		&opened);
	assert_false(opened);
	other = episodes_open(rig->store, "bygg", "r", "<b@x>", 0, RIG_NOW,
		&opened);
	assert_true(opened);
	assert_string_equal(one, again);
	assert_string_not_equal(one, other);
	free(one);
	free(again);
	free(other);
}

static void
test_decisions_are_only_added(void **state)
{
	struct store_rig *rig = *state;
	int64_t mail = add_mail(rig, "f1", "from-client", RIG_NOW, "");
	struct decision_row row = { .mail = mail, .rule = (char []) { "r" },
		.answer = (char []) { "no" }, .at = RIG_NOW };
	struct decision_row *rows;
	size_t n;

	decisions_add(rig->store, &row);
	decisions_add(rig->store, &row);
	rows = decisions_of(rig->store, mail, &n);
	assert_int_equal(n, 2);
	assert_int_equal(rows[0].letter, 0);
	assert_null(rows[0].guard);
	decision_rows_free(rows, n);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, rig_up, rig_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_each_message_is_taken_once),
		TEST(test_one_below_the_highest_is_new),
		TEST(test_deaths_are_counted),
		TEST(test_put_off_until_its_time),
		TEST(test_a_new_uidvalidity_is_a_rescan),
		TEST(test_what_is_gone_has_vanished),
		TEST(test_what_was_hidden_is_taken_when_it_is_shown),
		TEST(test_a_final_row_stays),
		TEST(test_the_oldest_reading_counts),
		TEST(test_a_mail_comes_back_as_it_was),
		TEST(test_a_mail_that_came_on_another_way_is_known),
		TEST(test_undecided_oldest_first),
		TEST(test_only_a_person_answers),
		TEST(test_ping_pong_counts_pairs),
		TEST(test_an_episode_is_its_thread),
		TEST(test_decisions_are_only_added),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
