/* SPDX-License-Identifier: ISC */
/* What waits for the digest is told once, and goes without a trace. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "store/digest.h"
#include "store/retention.h"

#define ANNA "anna@office.example"

static bool
add(struct store *store, const char *key, const char *client, int64_t at)
{
	struct digest_row row = { .key = (char *)key,
		.recipient = (char *)ANNA, .client = (char *)client,
		.rule = (char *)"curt", .subject = (char *)"Bygg is curt",
		.text = (char *)"a\nb", .at = at };

	return digest_add(store, &row);
}

static void
begin(struct store *store)
{
	struct problem problem = { "" };

	if (!store_begin(store, &problem))
		fail_msg("%s", problem.text);
}

static void
commit(struct store *store)
{
	struct problem problem = { "" };

	if (!store_commit(store, &problem))
		fail_msg("%s", problem.text);
}

static size_t
waiting(struct store *store, const char *recipient)
{
	size_t n;
	struct digest_row *rows = digest_waiting(store, recipient, &n);

	digest_free(rows, n);
	return n;
}

static void
a_key_is_added_once_and_told_once(void **state)
{
	struct store_rig *rig = *state;
	struct digest_row *rows;
	size_t n;

	begin(rig->store);
	assert_true(add(rig->store, "k1", "bygg", 20));
	assert_true(add(rig->store, "k2", NULL, 10));
	assert_false(add(rig->store, "k1", "bygg", 30));
	commit(rig->store);
	assert_int_equal(waiting(rig->store, "erik@office.example"), 0);
	rows = digest_waiting(rig->store, ANNA, &n);
	assert_int_equal(n, 2);
	/* the oldest first */
	assert_string_equal(rows[0].key, "k2");
	assert_null(rows[0].client);
	assert_string_equal(rows[1].text, "a\nb");
	assert_int_equal(rows[1].at, 20);
	begin(rig->store);
	digest_told(rig->store, rows[1].id, 7);
	commit(rig->store);
	digest_free(rows, n);
	assert_int_equal(waiting(rig->store, ANNA), 1);
	assert_int_equal(digest_count(rig->store), 1);
	rows = digest_about(rig->store, "bygg", &n);
	assert_int_equal(n, 1);
	assert_int_equal(rows[0].letter, 7);
	digest_free(rows, n);
}

static void
what_was_told_cannot_be_told_again(void **state)
{
	struct problem problem = { "" };
	struct store_rig *rig = *state;
	struct digest_row *rows;
	size_t n;

	begin(rig->store);
	assert_true(add(rig->store, "k1", "bygg", 20));
	rows = digest_waiting(rig->store, ANNA, &n);
	digest_told(rig->store, rows[0].id, 7);
	commit(rig->store);
	begin(rig->store);
	digest_told(rig->store, rows[0].id, 8);
	assert_false(store_commit(rig->store, &problem));
	assert_non_null(strstr(problem.text, "what was told was told"));
	begin(rig->store);
	digest_told(rig->store, 99, 8);
	assert_false(store_commit(rig->store, &problem));
	digest_free(rows, n);
}

static void
what_is_forgotten_is_not_told_anew(void **state)
{
	struct problem problem = { "" };
	struct retention old = { .all = 15 };
	struct store_rig *rig = *state;
	bool more;

	begin(rig->store);
	assert_true(add(rig->store, "k1", "bygg", 10));
	assert_true(add(rig->store, "k2", "bygg", 20));
	commit(rig->store);
	assert_true(retention_step(rig->store, &old, 10, &more, &problem));
	assert_int_equal(waiting(rig->store, ANNA), 1);
	begin(rig->store);
	retention_open(rig->store, "erase");
	digest_erase(rig->store, "bygg");
	retention_close(rig->store);
	commit(rig->store);
	assert_int_equal(waiting(rig->store, ANNA), 0);
	begin(rig->store);
	assert_false(add(rig->store, "k1", "bygg", 30));
	assert_false(add(rig->store, "k2", "bygg", 30));
	assert_true(add(rig->store, "k3", "bygg", 30));
	commit(rig->store);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		WITH_RIG(a_key_is_added_once_and_told_once),
		WITH_RIG(what_was_told_cannot_be_told_again),
		WITH_RIG(what_is_forgotten_is_not_told_anew),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
