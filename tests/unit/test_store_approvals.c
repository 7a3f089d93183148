/* SPDX-License-Identifier: ISC */
/* Who was asked, and the one answer that counts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "store/approvals.h"
#include "store/sql.h"

static void
one_answer_counts(void **state)
{
	struct store_rig *rig = *state;
	struct approval_row row;

	rig_begin(rig);
	assert_false(approval_load(rig->store, 7, &row));
	assert_int_equal(approval_given(rig->store, 7), 0);
	approval_ask_for(rig->store, 7, "anna", 500);
	assert_int_equal(approval_given(rig->store, 7), 0);
	assert_true(approval_answer(rig->store, 7, true, "anna", 400));
	assert_false(approval_answer(rig->store, 7, false, "erik", 401));
	assert_int_equal(approval_given(rig->store, 7), 400);
	assert_true(approval_load(rig->store, 7, &row));
	assert_string_equal(row.person, "anna");
	assert_string_equal(row.answer, "yes");
	assert_string_equal(row.who, "anna");
	assert_int_equal(row.until, 500);
	approval_row_free(&row);
	/* a no is no yes */
	approval_ask_for(rig->store, 8, "anna", 500);
	assert_true(approval_answer(rig->store, 8, false, "anna", 400));
	assert_false(approval_answer(rig->store, 8, true, "anna", 401));
	assert_int_equal(approval_given(rig->store, 8), 0);
	/* nobody was asked, and a person says yes at a terminal */
	assert_true(approval_answer(rig->store, 9, true, "root", 402));
	assert_int_equal(approval_given(rig->store, 9), 402);
	/* asked anew: what was said before is forgotten */
	approval_ask_for(rig->store, 7, "anna", 900);
	assert_int_equal(approval_given(rig->store, 7), 0);
	rig_commit(rig);
}

static void
a_token_is_of_one_letter_and_stands_nowhere(void **state)
{
	struct store_rig *rig = *state;
	static const char first[] = "0123456789abcdef0123456789abcdef";
	static const char second[] = "fedcba9876543210fedcba9876543210";
	struct approval_row row;

	rig_begin(rig);
	approval_ask_for(rig->store, 7, "anna", 500);
	assert_false(approval_by_token(rig->store, first, &row));
	approval_token(rig->store, 7, first);
	assert_true(approval_by_token(rig->store, first, &row));
	assert_int_equal(row.letter, 7);
	approval_row_free(&row);
	assert_false(approval_by_token(rig->store, second, &row));
	assert_false(approval_by_token(rig->store, "", &row));
	/* what is stored is no token that anybody could send */
	assert_int_equal(sql_get_int(rig->store, "SELECT count(*) FROM"
		" approval WHERE token = ?1", SQL_WITH(sql_str(first)), 9), 0);
	/* another one takes its place */
	approval_token(rig->store, 7, second);
	assert_false(approval_by_token(rig->store, first, &row));
	assert_true(approval_by_token(rig->store, second, &row));
	approval_row_free(&row);
	rig_commit(rig);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		WITH_RIG(one_answer_counts),
		WITH_RIG(a_token_is_of_one_letter_and_stands_nowhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
