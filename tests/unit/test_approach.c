/* SPDX-License-Identifier: ISC */
/*
 * What the store knows of letters to a client that nobody asked for: when the
 * last one was, whether one was made already, who is on hold, who is not to be
 * written to.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "store/conditions.h"
#include "store/course.h"
#include "store/holds.h"
#include "store/mails.h"
#include "store/sql.h"

#define DAY 86400

static const struct day today = { 2026, 12, 7 }, later = { 2026, 12, 10 };

static int64_t
made(struct store_rig *rig, const char *key, enum letter_state state,
	const char *invoices, int64_t when)
{
	char token[64], id[64], raw[] = "Subject: s\r\n\r\n";
	struct letter_row row = {
		.key = (char *)key, .token = token, .message_id = id,
		.client = (char *)"bygg", .to_client = true,
		.rule = (char *)"remind", .episode = (char *)"e",
		.account = (char *)"office", .letter = (char *)"l",
		.language = (char *)"en", .subject = (char *)"s",
		.sender = (char *)"o@office.example",
		.recipient = (char *)"per@bygg.example", .raw = raw,
		.raw_len = sizeof(raw) - 1, .state = state,
		.invoices = (char *)invoices,
		.expires = when + 10, .created = when, .changed = when,
	};

	snprintf(token, sizeof(token), "token-%s", key);
	snprintf(id, sizeof(id), "%s@office.example", key);
	return letters_add(rig->store, &row);
}

static void
the_last_letter_is_one_that_they_may_have_seen(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	int64_t id;

	assert_int_equal(letters_last_to_client(rig->store, "bygg", 0, true),
		0);
	made(rig, "1", LETTER_OBSERVED, NULL, RIG_NOW);
	assert_int_equal(letters_last_to_client(rig->store, "bygg", 0, false),
		0);
	assert_int_equal(letters_last_to_client(rig->store, "bygg", 0, true),
		RIG_NOW);
	/* one that waits counts before another is made, not between them */
	id = made(rig, "2", LETTER_QUEUED, NULL, RIG_NOW + 1);
	assert_int_equal(letters_last_to_client(rig->store, "bygg", 0, false),
		RIG_NOW + 1);
	assert_int_equal(letters_last_to_client(rig->store, "bygg", 99, false),
		0);
	letters_claim(rig->store, id, RIG_NOW + 5);
	assert_int_equal(letters_last_to_client(rig->store, "bygg", 99, false),
		RIG_NOW + 5);
	assert_int_equal(letters_last_to_client(rig->store, "bygg", id, false),
		0);
	assert_true(letters_body(rig->store, id, RIG_NOW + 6, &problem));
	assert_int_equal(letters_last_to_client(rig->store, "bygg", 99, false),
		RIG_NOW + 5);
	made(rig, "3", LETTER_DRAFT, NULL, RIG_NOW + 9);
	assert_int_equal(letters_last_to_client(rig->store, "bygg", 99, false),
		RIG_NOW + 9);
	assert_int_equal(letters_last_to_client(rig->store, "vik", 0, true),
		0);
}

static void
what_heed_has_cancelled_was_not_made(void **state)
{
	struct store_rig *rig = *state;
	int64_t id = made(rig, "1", LETTER_QUEUED, "7\t100\tEUR\n", RIG_NOW);

	assert_true(letters_made(rig->store, "bygg", "remind", NULL,
		RIG_NOW));
	assert_false(letters_made(rig->store, "bygg", "remind", NULL,
		RIG_NOW + 1));
	assert_false(letters_made(rig->store, "bygg", "other", NULL,
		RIG_NOW));
	assert_false(letters_made(rig->store, "vik", "remind", NULL,
		RIG_NOW));
	/* of an invoice any rule may have told */
	assert_true(letters_made(rig->store, "bygg", "other", "7", RIG_NOW));
	assert_false(letters_made(rig->store, "bygg", "remind", "77",
		RIG_NOW));
	assert_false(letters_made(rig->store, "bygg", "remind", "100",
		RIG_NOW));
	letters_move(rig->store, id, LETTER_QUEUED, LETTER_CANCELLED, "heedd",
		"paid", RIG_NOW + 1);
	assert_false(letters_made(rig->store, "bygg", "remind", "7",
		RIG_NOW));
	/* what a person has cancelled is said */
	id = made(rig, "2", LETTER_QUEUED, "7\t100\tEUR\n8\t1\tEUR\n",
		RIG_NOW);
	letters_move(rig->store, id, LETTER_QUEUED, LETTER_CANCELLED, "anna",
		"no", RIG_NOW + 1);
	assert_true(letters_made(rig->store, "bygg", "remind", "8", RIG_NOW));
}

static void
what_a_letter_is_about_is_frozen(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	struct letter_row row;
	int64_t id = made(rig, "1", LETTER_QUEUED, "7\t100\tEUR\n", RIG_NOW);

	assert_true(letters_load(rig->store, id, &row));
	assert_string_equal(row.invoices, "7\t100\tEUR\n");
	letter_row_free(&row);
	assert_int_equal(sql_run(rig->store, "UPDATE letter SET invoices ="
		" '8'", NULL), -1);
	assert_true(store_fault(rig->store, &problem));
	assert_non_null(strstr(problem.text, "frozen"));
}

static void
a_hold_lasts_until_its_day(void **state)
{
	struct store_rig *rig = *state;
	struct store *store = rig->store;
	struct day day = today;
	struct hold_row *rows;
	int64_t id;
	size_t n;

	assert_false(holds_any(store, "bygg", NULL, today));
	id = holds_add(store, "bygg", NULL, later, "talks", "anna", RIG_NOW);
	for (; day.mday < 10; day.mday++)
		assert_true(holds_any(store, "bygg", "7\t1\tEUR\n", day));
	assert_false(holds_any(store, "bygg", NULL, day));
	assert_false(holds_any(store, "vik", NULL, today));
	assert_false(holds_invoice(store, "bygg", "7", today));
	rows = holds_list(store, NULL, today, &n);
	assert_int_equal(n, 1);
	assert_string_equal(rows[0].reason, "talks");
	assert_null(rows[0].invoice);
	holds_free(rows, n);
	assert_true(holds_end(store, id, today, "erik", RIG_NOW + 1));
	assert_false(holds_end(store, id, today, "erik", RIG_NOW + 2));
	assert_false(holds_any(store, "bygg", NULL, today));
	rows = holds_list(store, "bygg", today, &n);
	assert_int_equal(n, 0);
	holds_free(rows, n);
	rows = holds_list(store, "bygg", (struct day) { 0 }, &n);
	assert_int_equal(n, 1);
	holds_free(rows, n);
	/* one that is over cannot be ended */
	id = holds_add(store, "bygg", NULL, today, "x", "anna", RIG_NOW);
	assert_false(holds_end(store, id, today, "anna", RIG_NOW));
}

static void
an_invoice_is_held_by_its_whole_number(void **state)
{
	struct store_rig *rig = *state;
	struct store *store = rig->store;

	holds_add(store, "bygg", "7", later, "wrong", "anna", RIG_NOW);
	assert_true(holds_invoice(store, "bygg", "7", today));
	assert_false(holds_invoice(store, "bygg", "7", later));
	assert_false(holds_invoice(store, "bygg", "77", today));
	assert_false(holds_any(store, "bygg", NULL, today));
	assert_true(holds_any(store, "bygg", "6\t1\tEUR\n7\t1\tEUR\n",
		today));
	assert_false(holds_any(store, "bygg", "77\t7\tEUR\n", today));
	holds_forget(store, later);
	assert_true(holds_invoice(store, "bygg", "7", today));
	holds_erase(store, "bygg");
	assert_false(holds_invoice(store, "bygg", "7", today));
}

static void
put(struct store_rig *rig, const char *print, const char *direction,
	const char *automatic, const char *kind, int64_t date)
{
	struct finding_row finding = { .kind = (char *)kind, .weight = 0.7,
		.words = (char *)"" };
	struct mail_row row = { .fingerprint = (char *)print,
		.direction = (char *)direction, .client = (char *)"bygg",
		.automatic = (char *)automatic, .heed_id = (char *)"",
		.date = date, .arrived = date };

	assert_int_not_equal(mails_add(rig->store, &row, &finding, 1), 0);
}

static void
trouble_is_what_the_client_says(void **state)
{
	struct store_rig *rig = *state;
	struct store *store = rig->store;

	put(rig, "1", "from-us", "no", "leaving", RIG_NOW);
	put(rig, "2", "from-client", "away", "leaving", RIG_NOW);
	put(rig, "3", "from-client", "no", "praise", RIG_NOW);
	assert_false(mails_trouble(store, "bygg", true, RIG_NOW));
	put(rig, "4", "from-client", "no", "legal", RIG_NOW);
	assert_true(mails_trouble(store, "bygg", true, RIG_NOW));
	assert_false(mails_trouble(store, "bygg", false, RIG_NOW));
	put(rig, "5", "from-client", "no", "payment.disputed", RIG_NOW + 5);
	assert_true(mails_trouble(store, "bygg", false, RIG_NOW + 5));
	assert_false(mails_trouble(store, "bygg", false, RIG_NOW + 6));
	assert_false(mails_trouble(store, "vik", true, RIG_NOW));
}

static void
both_sides_count_as_having_written(void **state)
{
	struct store_rig *rig = *state;

	put(rig, "1", "from-client", "away", "praise", RIG_NOW);
	assert_false(mails_exchanged(rig->store, "bygg", RIG_NOW));
	put(rig, "2", "from-us", "no", "praise", RIG_NOW);
	assert_true(mails_exchanged(rig->store, "bygg", RIG_NOW));
	assert_false(mails_exchanged(rig->store, "bygg", RIG_NOW + 1));
	put(rig, "3", "from-client", "no", "praise", RIG_NOW + 2);
	assert_true(mails_exchanged(rig->store, "bygg", RIG_NOW + 2));
}

static void
what_held_before_has_no_beginning(void **state)
{
	struct store_rig *rig = *state;

	condition_hold(rig->store, "r", "s", "bygg", RIG_NOW, true);
	condition_old(rig->store, "r", "s");
	assert_int_equal(condition_hold(rig->store, "r", "s", "bygg",
		RIG_NOW + DAY, false), 0);
	/* it was over, and begins anew */
	assert_int_equal(condition_hold(rig->store, "r", "s", "bygg",
		RIG_NOW + 3 * DAY, true), RIG_NOW + 3 * DAY);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, rig_up, rig_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_last_letter_is_one_that_they_may_have_seen),
		TEST(what_heed_has_cancelled_was_not_made),
		TEST(what_a_letter_is_about_is_frozen),
		TEST(a_hold_lasts_until_its_day),
		TEST(an_invoice_is_held_by_its_whole_number),
		TEST(trouble_is_what_the_client_says),
		TEST(both_sides_count_as_having_written),
		TEST(what_held_before_has_no_beginning),
	};

	return cmocka_run_group_tests_name("approach", tests, NULL, NULL);
}
