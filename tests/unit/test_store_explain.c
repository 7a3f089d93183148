/* SPDX-License-Identifier: ISC */
/*
 * No question that is asked for a mail, a client or a letter reads a whole
 * table: the plan of each statement, as SQLite tells it; and several of them
 * see one state.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "base/buf.h"
#include "store/conditions.h"
#include "store/course.h"
#include "store/holds.h"
#include "store/learned.h"
#include "store/ledger.h"
#include "store/letters.h"
#include "store/mails.h"
#include "store/payments.h"
#include "store/promises.h"
#include "store/said.h"
#include "store/sql.h"
#include "store/timeline.h"
#include "store/work.h"

/* A row for each folder or latch, and what a question has gathered itself. */
static const char *const small[] = { "SCAN folder", "SCAN latch",
	"SCAN (subquery", "SCAN newest" };

/*
 * An index that holds what waits and nothing else, gone through from its
 * begin: the letters of a state, the mails that nobody has decided on, the
 * payments that a person must look at.
 */
static const char *const waiting[] = { "USING INDEX letter_state",
	"USING INDEX mail_undecided", "USING COVERING INDEX mail_undecided",
	"USING INDEX payment_waits" };

static bool
has_any(const char *step, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strstr(step, words[i]) != NULL)
			return true;
	return false;
}

/* The plans of all statements that were run since the store was opened. */
static void
look_at_plans(struct store *store, const char *what)
{
	struct buf found = buf_new(1 << 16);

	for (size_t i = 0; i < store->n_cache; i++) {
		char *sql = mem_printf("EXPLAIN QUERY PLAN %s",
			store->cache[i].text);
		sqlite3_stmt *plan = NULL;

		assert_int_equal(sqlite3_prepare_v2(store->db, sql, -1, &plan,
			NULL), SQLITE_OK);
		while (sqlite3_step(plan) == SQLITE_ROW) {
			const char *step = (const char *)
				sqlite3_column_text(plan, 3);

			if (strncmp(step, "SCAN", 4) == 0 &&
			    strcmp(step, "SCAN CONSTANT ROW") != 0 &&
			    !has_any(step, small, HEED_COUNT(small)) &&
			    !has_any(step, waiting, HEED_COUNT(waiting)))
				buf_printf(&found, "%s: %s: %.120s\n", what,
					step, store->cache[i].text);
		}
		sqlite3_finalize(plan);
		free(sql);
	}
	assert_true(store->n_cache > 3);
	if (found.len > 0)
		fail_msg("%s", buf_text(&found));
	buf_free(&found);
}

/* What remember() and the rules of the clock ask of each client. */
static void
of_a_client(void **state)
{
	struct store *store = ((struct store_rig *)*state)->store;
	const struct day from = { 2026, 1, 1 }, to = { 2026, 2, 1 };
	size_t n;

	course_mails_free(course_mails(store, "bygg", 0, RIG_NOW, 9, &n), 0);
	course_promises_free(course_promises(store, "bygg", 0, RIG_NOW, &n),
		0);
	invoices_free(invoices_of(store, "bygg", false, &n), 0);
	free(course_declined(store, "bygg", 0, RIG_NOW, &n));
	calls_any(store, "bygg", 0, RIG_NOW);
	calls_last(store, "bygg", true, RIG_NOW);
	calls_free(calls_of(store, "bygg", &n), 0);
	learned_free(learned_of(store, "bygg", 9, &n), 0);
	hours_free(hours_of(store, "bygg", from, &n), 0);
	hours_sum(store, "bygg", from, to);
	tasks_free(tasks_of(store, "bygg", &n), 0);
	said_free(said_all(store, "bygg", &n), 0);
	said_any(store, "bygg");
	timeline_free(timeline_of(store, "bygg", 0, RIG_NOW, 9, &n), 0);
	free(timeline_alarms(store, "bygg", 0, RIG_NOW, &n));
	condition_rows_free(conditions_of(store, "bygg", &n), 0);
	holds_any(store, "bygg", "7", from);
	holds_free(holds_list(store, "bygg", from, &n), 0);
	look_at_plans(store, "client");
}

/* One invoice, payment or condition. */
static void
of_one_thing(void **state)
{
	struct store *store = ((struct store_rig *)*state)->store;
	const struct day day = { 2026, 1, 1 };
	struct condition_row condition;
	struct invoice_row invoice;
	size_t n;

	invoices_find(store, "7", &invoice);
	said_last(store, "7");
	holds_invoice(store, "bygg", "7", day);
	payments_known(store, "key");
	payments_wait_for(store, "7");
	payments_free(payments_uncertain(store, &n), 0);
	payments_settle(store, 1);
	payments_settle_for(store, "7");
	condition_load(store, "rule", "7", &condition);
	course_promises_free(promises_of_mail(store, 1, &n), 0);
	look_at_plans(store, "thing");
}

/* What is asked while a mail is taken in and decided on. */
static void
of_a_mail(void **state)
{
	struct store *store = ((struct store_rig *)*state)->store;
	char id[] = "1@x", day[16];
	struct mail_row row = { .message_id = id, .has_date = true }, loaded;
	struct finding_row *findings;
	int64_t since;
	size_t n, len;

	mails_have(store, "print");
	mails_elsewhere(store, "print", "main", "Sent");
	mails_have_copy(store, &row);
	free(mails_undecided(store, &n));
	mails_load(store, 1, &loaded, &findings, &n);
	free(mails_raw(store, 1, &len));
	mails_by_message_id(store, "1@x");
	mails_answered(store, "bygg", 0);
	mails_exchanged(store, "bygg", 0);
	mails_trouble(store, "bygg", true, 0);
	mails_trouble(store, "bygg", false, 0);
	mails_away(store, "bygg", "per@bygg.example", &since, day);
	mails_unclear(store, "bygg");
	mails_ping_pong(store, "bygg", 0);
	mails_refer_to(store, "token");
	decision_rows_free(decisions_of(store, 1, &n), 0);
	ledger_account_last_ok(store, "main");
	look_at_plans(store, "mail");
}

/* What the guards ask of each letter, twice. */
static void
of_a_letter(void **state)
{
	struct store *store = ((struct store_rig *)*state)->store;
	char text[] = "", client[] = "bygg";
	struct letter_row row, like = { .client = client, .recipient = text,
		.raw = text };
	size_t n;

	letters_load(store, 1, &row);
	letters_by_token(store, "token", &row);
	free(letters_due(store, RIG_NOW, &n));
	free(letters_in(store, LETTER_UNCERTAIN, &n));
	letters_state(store, 1);
	letters_sent_to_client(store, "bygg", 0);
	letters_sent_to(store, "per@bygg.example", 0);
	letters_by_clock(store, "per@bygg.example", 0);
	letters_sent_all(store, RIG_NOW);
	letters_last_to_client(store, "bygg", 1, true);
	letters_last_to_client(store, "bygg", 1, false);
	letters_made(store, "bygg", "rule", "7", 0);
	letters_new_people(store, "per@bygg.example", RIG_NOW);
	letters_same_text(store, &like, RIG_NOW);
	letters_came_back(store, RIG_NOW);
	letters_came_back_of_last(store, 20, RIG_NOW);
	attempt_rows_free(letters_attempts(store, 1, &n), 0);
	letter_log_rows_free(letters_log(store, 1, &n), 0);
	free(suppress_why(store, "per@bygg.example"));
	free(stop_why(store));
	free(latch_any(store));
	look_at_plans(store, "letter");
}

/* It begins once, ends once, and is none inside a transaction. */
static void
a_view_is_of_one_state(void **state)
{
	struct store *store = ((struct store_rig *)*state)->store;
	struct problem problem = { "" };
	bool outer = store_view(store), inner = store_view(store);

	assert_true(outer);
	assert_false(inner);
	calls_last(store, "bygg", true, RIG_NOW);
	store_view_end(store, inner);
	assert_int_equal(sqlite3_get_autocommit(store->db), 0);
	store_view_end(store, outer);
	assert_int_not_equal(sqlite3_get_autocommit(store->db), 0);
	assert_true(store_begin(store, &problem));
	assert_false(store_view(store));
	assert_true(calls_add(store, "bygg", 5, true, "", ""));
	store_view_end(store, false);
	assert_true(store_commit(store, &problem));
	assert_int_equal(calls_last(store, "bygg", true, RIG_NOW), 5);
}

/* A question without an index: does the test notice? */
static void
a_missing_index_is_noticed(void **state)
{
	struct store *store = ((struct store_rig *)*state)->store;
	sqlite3_stmt *plan = NULL;

	assert_int_equal(sqlite3_prepare_v2(store->db, "EXPLAIN QUERY PLAN"
		" SELECT id FROM mail WHERE subject = 'x'", -1, &plan, NULL),
		SQLITE_OK);
	assert_int_equal(sqlite3_step(plan), SQLITE_ROW);
	assert_memory_equal(sqlite3_column_text(plan, 3), "SCAN mail", 9);
	sqlite3_finalize(plan);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		WITH_RIG(of_a_client),
		WITH_RIG(of_one_thing),
		WITH_RIG(of_a_mail),
		WITH_RIG(of_a_letter),
		WITH_RIG(a_view_is_of_one_state),
		WITH_RIG(a_missing_index_is_noticed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
