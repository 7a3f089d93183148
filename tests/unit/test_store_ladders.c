/* SPDX-License-Identifier: ISC */
/* The rows of ladders: one for an episode at a time, and their ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "store/course.h"
#include "store/ladders.h"

#define TEXT(text) ((char[]){ text })

static void
begin(struct store_rig *rig)
{
	struct problem problem = { "" };

	assert_true(store_begin(rig->store, &problem));
}

static void
commit(struct store_rig *rig, bool well)
{
	struct problem problem = { "" };

	assert_int_equal(store_commit(rig->store, &problem), well);
}

static void
add(struct store_rig *rig, int64_t id, const char *episode, int64_t mail)
{
	ladder_begin(rig->store, &(struct ladder_row) { .id = id,
		.episode = (char *)episode, .rule = TEXT("leaving"),
		.letter = TEXT("l"), .client = TEXT("bygg"), .mail = mail,
		.begun = 100, .since = 90, .person = TEXT("anna"), .told = 4,
		.told_at = 100 });
}

static void
a_step_is_kept(void **state)
{
	struct store_rig *rig = *state;
	struct ladder_row row;

	begin(rig);
	add(rig, 7, "e", 3);
	ladder_more(rig->store, 7, 5, 80);
	ladder_retold(rig->store, 7, "again");
	assert_true(ladder_load(rig->store, 7, &row));
	assert_int_equal(row.mail, 5);
	assert_int_equal(row.since, 90); /* never earlier again */
	assert_string_equal(row.notice, "again");
	free(row.person);
	row.person = mem_str("erik");
	row.rung = 1;
	row.told = 9;
	row.told_at = 200;
	row.warned = true;
	row.repeated = 2;
	row.steps = 3;
	ladder_stepped(rig->store, &row);
	ladder_row_free(&row);
	assert_true(ladder_load(rig->store, 7, &row));
	assert_string_equal(row.person, "erik");
	assert_true(row.rung == 1 && row.told == 9 && row.told_at == 200 &&
		row.warned && row.repeated == 2 && row.steps == 3 &&
		row.ended == 0 && row.begun == 100);
	ladder_row_free(&row);
	assert_false(ladder_load(rig->store, 8, &row));
	commit(rig, true);
}

static void
it_ends_once_and_is_found_until_then(void **state)
{
	struct store_rig *rig = *state;
	struct ladder_row row, *rows;
	size_t n;

	begin(rig);
	add(rig, 7, "e", 3);
	add(rig, 8, "f", 0);
	assert_true(ladder_of(rig->store, "e", 0, &row));
	ladder_row_free(&row);
	assert_true(ladder_of(rig->store, "other", 3, &row));
	assert_int_equal(row.id, 7);
	ladder_row_free(&row);
	/* no mail is nobody's mail */
	assert_false(ladder_of(rig->store, "other", 0, &row));
	assert_true(ladder_end(rig->store, 7, "anna", "why", 300));
	assert_false(ladder_end(rig->store, 7, "erik", "no", 301));
	assert_false(ladder_end(rig->store, 9, "erik", "no", 301));
	assert_false(ladder_of(rig->store, "e", 3, &row));
	rows = ladders_open(rig->store, NULL, &n);
	assert_int_equal(n, 1);
	ladder_rows_free(rows, n);
	rows = ladders_open(rig->store, "vik", &n);
	assert_int_equal(n, 0);
	ladder_rows_free(rows, n);
	rows = ladders_of(rig->store, "bygg", &n);
	assert_int_equal(n, 2);
	assert_string_equal(rows[0].ended_by, "anna");
	assert_string_equal(rows[0].reason, "why");
	ladder_rows_free(rows, n);
	/* what has ended takes no step */
	ladder_stepped(rig->store, &(struct ladder_row) { .id = 7,
		.person = TEXT("x"), .steps = 5 });
	assert_true(ladder_load(rig->store, 7, &row));
	assert_int_equal(row.steps, 0);
	ladder_row_free(&row);
	add(rig, 10, "e", 3);
	commit(rig, true);
}

static void
of_an_episode_one_goes_on(void **state)
{
	struct store_rig *rig = *state;

	begin(rig);
	add(rig, 7, "e", 3);
	commit(rig, true);
	begin(rig);
	/* a second one takes its place: nothing is told of both */
	add(rig, 8, "e", 4);
	commit(rig, true);
	begin(rig);
	assert_false(ladder_end(rig->store, 7, "a", "b", 1));
	assert_true(ladder_end(rig->store, 8, "a", "b", 1));
	commit(rig, true);
}

static size_t
stored(struct store_rig *rig)
{
	size_t n;
	struct ladder_row *rows = ladders_of(rig->store, "bygg", &n);

	ladder_rows_free(rows, n);
	return n;
}

static void
it_goes_with_age_and_client(void **state)
{
	struct store_rig *rig = *state;

	begin(rig);
	add(rig, 7, "e", 3);
	course_forget(rig->store, 100);
	assert_int_equal(stored(rig), 1);
	course_forget(rig->store, 101);
	assert_int_equal(stored(rig), 0);
	add(rig, 7, "e", 3);
	course_erase(rig->store, "vik");
	course_erase(rig->store, "bygg");
	assert_int_equal(stored(rig), 0);
	commit(rig, true);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		WITH_RIG(a_step_is_kept),
		WITH_RIG(it_ends_once_and_is_found_until_then),
		WITH_RIG(of_an_episode_one_goes_on),
		WITH_RIG(it_goes_with_age_and_client),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
