/* SPDX-License-Identifier: ISC */
/* What may be deleted, what stays of it, and what is never deleted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "store/dossier.h"
#include "store/edges.h"
#include "store/ledger.h"
#include "store/mails.h"
#include "store/retention.h"
#include "store/sql.h"
#include "test_store_rig.h"

#define MOST 50
#define YEAR (365 * 86400)

static int64_t
add_mail(struct store_rig *rig, const char *name, const char *client,
	int64_t taken)
{
	char fingerprint[32], id[32], of[32];
	struct finding_row finding = { .kind = (char []) { "leaving" },
		.words = (char []) { "we leave" } };
	struct mail_row row = { .fingerprint = fingerprint, .message_id = id,
		.in_reply_to = (char []) { "" }, .refs = (char []) { "" },
		.account = (char []) { "office" },
		.folder = (char []) { "INBOX" },
		.direction = (char []) { "from-client" },
		.client = client == NULL ? NULL : of,
		.from_name = (char []) { "Per" },
		.from_address = (char []) { "Per@Bygg.example" },
		.subject = (char []) { "s" }, .text = (char []) { "t" },
		.language = (char []) { "en" },
		.automatic = (char []) { "no" },
		.verdict = (char []) { "pass" }, .heed_id = (char []) { "" },
		.refers_to = (char []) { "" }, .defects = (char []) { "" },
		.feeling = (char []) { "neutral" }, .has_date = true,
		.words = 1, .date = taken, .arrived = taken, .taken = taken };

	snprintf(fingerprint, sizeof(fingerprint), "f-%s", name);
	snprintf(id, sizeof(id), "%s@bygg.example", name);
	snprintf(of, sizeof(of), "%s", client == NULL ? "" : client);
	return mails_add(rig->store, &row, &finding, 1);
}

static int64_t
count(struct store_rig *rig, const char *sql)
{
	return sql_get_int(rig->store, sql, NULL, -1);
}

static void
step(struct store_rig *rig, int64_t all, bool *more)
{
	struct retention retention = { .texts = all, .raws = all, .all = all };
	struct problem problem = { "" };

	if (!retention_step(rig->store, &retention, MOST, more, &problem))
		fail_msg("%s", problem.text);
}

/* True when the database refuses the statement. */
static bool
refused(struct store_rig *rig, const char *sql, bool leaving)
{
	struct problem problem = { "" };
	bool failed;

	assert_true(store_begin(rig->store, &problem));
	if (leaving)
		retention_open(rig->store, "test");
	failed = sqlite3_exec(rig->store->db, sql, NULL, NULL, NULL) !=
		SQLITE_OK;
	store_rollback(rig->store);
	return failed;
}

static void
test_history_is_deleted_by_nothing_else(void **state)
{
	static const char *const statements[] = { "DELETE FROM letter",
		"DELETE FROM letter_log", "DELETE FROM attempt",
		"DELETE FROM decision", "UPDATE letter_log SET why = NULL",
		"UPDATE attempt SET reply = NULL",
		"UPDATE letter SET raw = x'', subject = 'erased'",
		"INSERT INTO past VALUES ('a'); DELETE FROM past",
		"INSERT INTO past VALUES ('a'); UPDATE past SET hash = 'b'",
		"DELETE FROM ledger" };
	struct store_rig *rig = *state;
	struct decision_row decision = { .rule = (char []) { "r" } };
	bool changed;

	ledger_folder(rig->store, "office", "INBOX", 1, &changed);
	sql_run(rig->store, "INSERT INTO ledger (folder, uidvalidity, uid,"
		" state, first_seen) VALUES (1, 1, 1, 'stored', 1)", NULL);
	rig_send(rig, rig_letter(rig, "one"));
	decisions_add(rig->store, &decision);
	for (size_t i = 0; i < HEED_COUNT(statements); i++)
		if (!refused(rig, statements[i], false))
			fail_msg("%s", statements[i]);
	assert_false(refused(rig, "DELETE FROM decision", true));
	assert_true(refused(rig, "DELETE FROM ledger", true));
	assert_true(refused(rig, "DELETE FROM letter", true));
	assert_true(refused(rig, "UPDATE letter SET raw = x'',"
		" subject = 'erased', token = 'other'", true));
	assert_true(refused(rig, "UPDATE letter SET raw = x'',"
		" subject = 'erased', recipient = 'x@y.example'", true));
	assert_true(refused(rig, "UPDATE letter SET raw = x'6869'", true));
	assert_false(refused(rig, "UPDATE letter SET raw = x'',"
		" subject = 'erased', recipient = 'erased'", true));
}

static void
test_only_a_letter_at_its_end_may_go(void **state)
{
	struct store_rig *rig = *state;
	static const char sql[] = "INSERT INTO past SELECT key FROM letter"
		" WHERE true ON CONFLICT DO NOTHING; DELETE FROM letter_log;"
		" DELETE FROM attempt; DELETE FROM letter";
	bool by_person;

	for (int state_ = 0; state_ < LETTER_STATES; state_++) {
		bool final = true;
		char *put = mem_printf("DROP TRIGGER letter_edge; UPDATE"
			" letter SET state = '%s'; %s",
			letter_state_name((enum letter_state)state_), sql);

		if (state_ == 0)
			rig_letter(rig, "one");
		for (int to = 0; to < LETTER_STATES; to++)
			if (edge_allowed((enum letter_state)state_,
				(enum letter_state)to, &by_person))
				final = false;
		assert_int_equal(refused(rig, put, true), !final);
		free(put);
	}
}

static void
test_a_letter_that_went_is_never_made_again(void **state)
{
	struct store_rig *rig = *state;
	int64_t sent = rig_letter(rig, "one"), waits = rig_letter(rig, "two");
	struct letter_row row;
	bool more;

	rig_send(rig, sent);
	letters_copied(rig->store, sent);
	step(rig, RIG_NOW, &more);
	assert_int_equal(count(rig, "SELECT count(*) FROM letter"), 2);
	step(rig, RIG_NOW + 1, &more);
	assert_false(letters_load(rig->store, sent, &row));
	assert_int_equal(letters_state(rig->store, waits), LETTER_QUEUED);
	assert_int_equal(rig_letter(rig, "one"), 0);
	assert_int_equal(count(rig, "SELECT count(*) FROM leaving"), 0);
	assert_true(refused(rig, "INSERT INTO letter SELECT 99, 'one', 't',"
		" 'm', client, to_client, rule, episode, mail, account,"
		" letter, language, subject, sender, recipient, raw, created,"
		" expires, state, attempts, not_before, changed, moved_by,"
		" why, copied, looks, claimed_at, left_at FROM letter", true));
}

static void
test_a_letter_without_its_copy_in_sent_stays(void **state)
{
	struct store_rig *rig = *state;
	int64_t sent = rig_letter(rig, "one");
	bool more;

	rig_send(rig, sent);
	step(rig, RIG_NOW + 1, &more);
	assert_int_equal(letters_state(rig->store, sent), LETTER_SENT);
}

static void
test_old_mails_go_by_steps_and_undecided_ones_stay(void **state)
{
	struct store_rig *rig = *state;
	int64_t undecided = 0;
	bool more = true;
	int steps = 0;
	char name[16];

	for (int i = 0; i < 2 * MOST + 10; i++) {
		snprintf(name, sizeof(name), "m%d", i);
		undecided = add_mail(rig, name, "bygg", RIG_NOW - YEAR);
		mails_decided(rig->store, undecided, true, RIG_NOW);
	}
	undecided = add_mail(rig, "open", "bygg", RIG_NOW - YEAR);
	add_mail(rig, "new", "bygg", RIG_NOW);
	for (; more; steps++)
		step(rig, RIG_NOW - 1, &more);
	assert_int_equal(steps, 3);
	assert_int_equal(count(rig, "SELECT count(*) FROM mail"), 2);
	assert_int_equal(count(rig, "SELECT count(*) FROM mail_text"), 2);
	assert_int_equal(count(rig, "SELECT count(*) FROM finding"), 2);
	assert_int_equal(count(rig, "SELECT min(id) FROM mail"), undecided);
	assert_int_equal(count(rig, "SELECT count(*) FROM past"),
		2 * MOST + 10);
}

static void
test_the_text_goes_with_the_decision(void **state)
{
	struct store_rig *rig = *state;
	struct mail_row row;

	for (int keep = 0; keep <= 1; keep++) {
		int64_t id = add_mail(rig, keep ? "a" : "b", "bygg", RIG_NOW);

		mails_decided(rig->store, id, keep, RIG_NOW);
		assert_true(mails_load(rig->store, id, &row, NULL, NULL));
		assert_int_equal(row.text != NULL, keep);
		assert_int_equal(row.words, 1);
		mail_row_free(&row);
	}
	assert_true(retention_tidy(rig->store));
}

/* A cut of the whole: nothing about the client, everything about the other. */
static void
test_erasing_takes_one_client_and_leaves_the_other(void **state)
{
	struct strv addresses = { 0 };
	struct dossier dossier = { "bygg", &addresses, NULL };
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	int64_t waits = rig_letter(rig, "one"), sent = rig_letter(rig, "two");
	struct letter_row row;
	struct erased erased;
	char *why;

	strv_add(&addresses, "per@bygg.example");
	rig_send(rig, sent);
	add_mail(rig, "a", "bygg", RIG_NOW);
	add_mail(rig, "b", NULL, RIG_NOW);
	add_mail(rig, "c", "other", RIG_NOW);
	suppress_add(rig->store, "per@bygg.example", "it came back", RIG_NOW);
	if (!dossier_erase(rig->store, &dossier, "anna", RIG_NOW, &erased,
		&problem))
		fail_msg("%s", problem.text);
	assert_int_equal(erased.mails, 2);
	assert_int_equal(erased.letters, 2);
	assert_int_equal(erased.cancelled, 1);
	assert_int_equal(count(rig, "SELECT count(*) FROM mail"), 1);
	assert_int_equal(letters_state(rig->store, waits), LETTER_CANCELLED);
	assert_true(letters_load(rig->store, sent, &row));
	assert_int_equal(row.raw_len, 0);
	assert_string_equal(row.recipient, "erased");
	assert_null(row.client);
	letter_row_free(&row);
	/* never made again, still counted, still not to be written to */
	assert_int_equal(rig_letter(rig, "two"), 0);
	assert_int_equal(letters_sent_all(rig->store, RIG_NOW), 1);
	why = suppress_why(rig->store, "PER@bygg.example");
	assert_string_equal(why, "erased");
	free(why);
	assert_int_equal(count(rig, "SELECT count(*) FROM suppress WHERE"
		" address LIKE '%bygg%'"), 0);
	assert_true(retention_scrub(rig->store, &problem));
	strv_free(&addresses);
}

/* From each state that is not final there is a way to an end. */
static void
test_erasing_ends_a_letter_in_whatever_state(void **state)
{
	static const char *const words[] = { "draft", "drafting", "approval",
		"queued", "claimed", "body", "uncertain", "held" };
	struct dossier dossier = { "bygg", NULL, NULL };
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	struct erased erased;

	for (size_t i = 0; i < HEED_COUNT(words); i++) {
		char *sql = mem_printf("UPDATE letter SET state = '%s' WHERE"
			" key = '%s'", words[i], words[i]);

		rig_letter(rig, words[i]);
		sqlite3_exec(rig->store->db, "DROP TRIGGER IF EXISTS"
			" letter_edge", NULL, NULL, NULL);
		assert_int_equal(sqlite3_exec(rig->store->db, sql, NULL, NULL,
			NULL), SQLITE_OK);
		free(sql);
	}
	if (!dossier_erase(rig->store, &dossier, "anna", RIG_NOW, &erased,
		&problem))
		fail_msg("%s", problem.text);
	assert_int_equal(erased.cancelled, HEED_COUNT(words));
	assert_int_equal(count(rig, "SELECT count(*) FROM letter WHERE"
		" state = 'cancelled' AND raw = x''"), HEED_COUNT(words));
	assert_int_equal(count(rig, "SELECT count(*) FROM letter_log JOIN edge"
		" USING (from_state, to_state) WHERE who = 'anna'"),
		count(rig, "SELECT count(*) FROM letter_log WHERE who ="
			" 'anna'"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, rig_up, rig_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_history_is_deleted_by_nothing_else),
		TEST(test_only_a_letter_at_its_end_may_go),
		TEST(test_a_letter_that_went_is_never_made_again),
		TEST(test_a_letter_without_its_copy_in_sent_stays),
		TEST(test_old_mails_go_by_steps_and_undecided_ones_stay),
		TEST(test_the_text_goes_with_the_decision),
		TEST(test_erasing_takes_one_client_and_leaves_the_other),
		TEST(test_erasing_ends_a_letter_in_whatever_state),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
