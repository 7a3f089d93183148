/* SPDX-License-Identifier: ISC */
/* Plans: opened once, their steps among the promises, and gone when asked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_store_rig.h"

#include "store/course.h"
#include "store/plans.h"

/* Two steps, the later one written first. */
static void
open_one(struct store_rig *rig, const char *client)
{
	rig_begin(rig);
	assert_true(plan_open(rig->store, client, "hello", "new", RIG_NOW));
	plan_step_add(rig->store, client, "hello", "second",
		(struct day) { 2027, 2, 9 }, RIG_NOW);
	plan_step_add(rig->store, client, "hello", "first",
		(struct day) { 2027, 2, 1 }, RIG_NOW);
	rig_commit(rig);
}

static void
a_plan_is_opened_once(void **state)
{
	struct store_rig *rig = *state;
	struct plan_row *rows;
	size_t n;

	open_one(rig, "bygg");
	rig_begin(rig);
	assert_false(plan_open(rig->store, "bygg", "hello", "other",
		RIG_NOW + 9));
	/* another one, and another client, may begin */
	assert_true(plan_open(rig->store, "bygg", "bye", "other",
		RIG_NOW + 9));
	assert_true(plan_open(rig->store, "haus", "hello", "new",
		RIG_NOW + 9));
	rig_commit(rig);
	rig_reopen(rig);
	rows = plans_of(rig->store, "bygg", &n);
	assert_int_equal(n, 2);
	assert_string_equal(rows[0].name, "hello");
	assert_string_equal(rows[0].rule, "new");
	assert_int_equal(rows[0].opened, RIG_NOW);
	assert_string_equal(rows[1].name, "bye");
	plans_free(rows, n);
}

static void
its_steps_are_promises_of_ours(void **state)
{
	struct store_rig *rig = *state;
	char name[PROMISE_NAME];
	struct course_promise *list;
	size_t n;

	open_one(rig, "bygg");
	list = course_promises(rig->store, "haus", 0, INT64_MAX, &n);
	assert_int_equal(n, 0);
	course_promises_free(list, n);
	list = course_promises(rig->store, "bygg", RIG_NOW + 1, INT64_MAX, &n);
	assert_int_equal(n, 0);
	course_promises_free(list, n);
	list = course_promises(rig->store, "bygg", 0, RIG_NOW + 1, &n);
	assert_int_equal(n, 2);
	assert_string_equal(list[0].words, "first");
	assert_string_equal(promise_name(list, 0, name), "S2");
	assert_string_equal(promise_name(list, 1, name), "S1");
	for (size_t i = 0; i < n; i++) {
		assert_true(list[i].ours);
		assert_int_equal(list[i].mail, 0);
		assert_int_equal(list[i].state, PROMISE_OPEN);
		assert_true(list[i].weight == 1);
	}
	assert_int_equal(day_number(list[0].day),
		day_number((struct day) { 2027, 2, 1 }));
	course_promises_free(list, n);
}

static void
a_person_says_what_became_of_one(void **state)
{
	struct store_rig *rig = *state;
	struct course_promise step;

	open_one(rig, "bygg");
	rig_begin(rig);
	plan_step_mark(rig->store, 1, PROMISE_DROPPED, (struct day) { 2027, 3,
		1 }, "not wanted", "anna", RIG_NOW + 5);
	rig_commit(rig);
	assert_true(plan_step_find(rig->store, 1, &step));
	assert_int_equal(step.state, PROMISE_DROPPED);
	assert_string_equal(step.note, "not wanted");
	assert_int_equal(step.day.month, 3);
	assert_int_equal(step.said.month, 2);
	free(step.words);
	free(step.note);
	assert_false(plan_step_find(rig->store, 3, &step));
	assert_int_equal(promise_state_of("kept"), PROMISE_KEPT);
	assert_int_equal(promise_state_of("so"), PROMISE_OPEN);
	assert_int_equal(promise_state_of(NULL), PROMISE_OPEN);
}

/* What is long past goes; that it was opened stays until the client goes. */
static void
they_go_with_time_and_with_the_client(void **state)
{
	struct store_rig *rig = *state;
	struct course_promise *list;
	struct plan_row *rows;
	size_t n;

	open_one(rig, "bygg");
	open_one(rig, "haus");
	rig_begin(rig);
	plans_forget(rig->store, (struct day) { 2027, 2, 9 });
	rig_commit(rig);
	list = course_promises(rig->store, "bygg", 0, INT64_MAX, &n);
	assert_int_equal(n, 1);
	assert_string_equal(list[0].words, "second");
	course_promises_free(list, n);
	rig_begin(rig);
	assert_false(plan_open(rig->store, "bygg", "hello", "new", RIG_NOW));
	course_erase(rig->store, "bygg");
	rig_commit(rig);
	list = course_promises(rig->store, "bygg", 0, INT64_MAX, &n);
	assert_int_equal(n, 0);
	course_promises_free(list, n);
	rows = plans_of(rig->store, "bygg", &n);
	assert_int_equal(n, 0);
	plans_free(rows, n);
	rows = plans_of(rig->store, "haus", &n);
	assert_int_equal(n, 1);
	plans_free(rows, n);
}

int
main(void)
{
#define WITH_RIG(test) cmocka_unit_test_setup_teardown(test, rig_up, rig_down)
	const struct CMUnitTest tests[] = {
		WITH_RIG(a_plan_is_opened_once),
		WITH_RIG(its_steps_are_promises_of_ours),
		WITH_RIG(a_person_says_what_became_of_one),
		WITH_RIG(they_go_with_time_and_with_the_client),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
