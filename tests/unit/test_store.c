/* SPDX-License-Identifier: ISC */
/* The store as a whole: opening, the lock, faults, the restore guard. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/mem.h"
#include "store/letters.h"
#include "store/store.h"
#include "test_store_rig.h"

static void
test_opens_and_remembers(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	char *value;

	assert_true(store_begin(rig->store, &problem));
	store_set(rig->store, "word", "one");
	store_set_int(rig->store, "number", -7);
	assert_true(store_commit(rig->store, &problem));
	rig_reopen(rig);
	value = store_get(rig->store, "word");
	assert_string_equal(value, "one");
	free(value);
	assert_int_equal(store_get_int(rig->store, "number", 0), -7);
	assert_int_equal(store_get_int(rig->store, "nothing", 42), 42);
	assert_null(store_get(rig->store, "nothing"));
}

static void
test_rollback_takes_back(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };

	assert_true(store_begin(rig->store, &problem));
	store_set(rig->store, "word", "one");
	store_rollback(rig->store);
	assert_null(store_get(rig->store, "word"));
}

static void
test_a_second_daemon_is_refused(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };

	assert_null(store_open(rig->dir, "test", STORE_WRITE, RIG_NOW,
		&problem));
	assert_non_null(strstr(problem.text, "another heedd runs"));
}

/* A role that was forked and not yet started, of a heedd that was killed. */
static pid_t
hold_the_lock(const char *dir, int milliseconds)
{
	const struct timespec wait = { .tv_nsec = milliseconds * 1000000L };
	char *path = mem_printf("%s/lock", dir), byte = 'x';
	int ends[2];
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		int fd = open(path, O_RDWR);

		if (fd < 0 || flock(fd, LOCK_EX | LOCK_NB) != 0 ||
			write(ends[1], &byte, 1) != 1)
			_exit(1);
		nanosleep(&wait, NULL);
		_exit(0);
	}
	close(ends[1]);
	assert_int_equal(read(ends[0], &byte, 1), 1);
	close(ends[0]);
	free(path);
	return child;
}

static void
test_a_lock_that_is_let_go_is_waited_for(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	pid_t child;

	store_close(&rig->store);
	child = hold_the_lock(rig->dir, 300);
	rig->store = store_open(rig->dir, "test", STORE_WRITE, RIG_NOW,
		&problem);
	assert_string_equal(problem.text, "");
	assert_non_null(rig->store);
	assert_int_equal(waitpid(child, NULL, 0), child);
}

static void
test_another_instance_is_refused(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };

	store_close(&rig->store);
	assert_null(store_open(rig->dir, "other", STORE_WRITE, RIG_NOW,
		&problem));
	assert_non_null(strstr(problem.text, "belongs to the instance"));
}

static void
test_what_is_not_a_database_is_told(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };

	store_close(&rig->store);
	rig_write(rig, "heed.db", "this is not a database, but long enough to "
		"be read as the header of one: 0123456789 0123456789 0123456789"
		" 0123456789 0123456789 0123456789 0123456789 0123456789");
	assert_null(store_open(rig->dir, "test", STORE_WRITE, RIG_NOW,
		&problem));
	assert_non_null(strstr(problem.text, "heed.db"));
}

static void
test_a_reader_cannot_write(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	struct store *reader = store_open(rig->dir, "test", STORE_READ,
		RIG_NOW, &problem);

	assert_non_null(reader);
	assert_false(store_begin(reader, &problem) &&
		(store_set(reader, "word", "one"),
			store_commit(reader, &problem)));
	store_close(&reader);
	assert_null(store_get(rig->store, "word"));
}

/* A letter that went out after the backup was made. */
static void
test_a_restored_database_is_held(void **state)
{
	struct store_rig *rig = *state;
	struct problem problem = { "" };
	struct letter_row row;
	int64_t waiting, gone;

	gone = rig_letter(rig, "gone");
	waiting = rig_letter(rig, "waiting");
	store_close(&rig->store);
	rig_copy(rig, "heed.db", "backup");
	rig_reopen(rig);
	rig_send(rig, gone);
	assert_null(store_held(rig->store));
	store_close(&rig->store);
	rig_remove(rig, "heed.db-wal");
	rig_remove(rig, "heed.db-shm");
	rig_copy(rig, "backup", "heed.db");
	rig_reopen(rig);
	assert_non_null(store_held(rig->store));
	assert_true(store_unhold(rig->store, RIG_NOW + 9, &problem));
	assert_null(store_held(rig->store));
	assert_true(letters_load(rig->store, waiting, &row));
	assert_int_equal(row.state, LETTER_HELD);
	letter_row_free(&row);
	assert_true(letters_load(rig->store, gone, &row));
	assert_int_equal(row.state, LETTER_HELD);
	letter_row_free(&row);
}

static void
test_a_missing_epoch_is_held(void **state)
{
	struct store_rig *rig = *state;

	rig_send(rig, rig_letter(rig, "gone"));
	store_close(&rig->store);
	rig_remove(rig, "epoch");
	rig_reopen(rig);
	assert_non_null(store_held(rig->store));
}

static void
test_a_damaged_epoch_is_held(void **state)
{
	struct store_rig *rig = *state;

	store_close(&rig->store);
	rig_write(rig, "epoch", "done 1");
	rig_reopen(rig);
	assert_non_null(store_held(rig->store));
}

static void
test_latches_stay_until_reset(void **state)
{
	struct store_rig *rig = *state;
	char *why;

	assert_null(latch_any(rig->store));
	latch_set(rig->store, "hour", "20 mails", RIG_NOW);
	latch_set(rig->store, "hour", "21 mails", RIG_NOW);
	rig_reopen(rig);
	why = latch_any(rig->store);
	assert_string_equal(why, "hour: 20 mails");
	free(why);
	latch_reset(rig->store, "anna", RIG_NOW);
	assert_null(latch_any(rig->store));
}

static void
test_suppressed_without_regard_to_case(void **state)
{
	struct store_rig *rig = *state;
	char *why;

	suppress_add(rig->store, "per@bygg.example", "550 no", RIG_NOW);
	why = suppress_why(rig->store, "Per@Bygg.example");
	assert_string_equal(why, "550 no");
	free(why);
	assert_null(suppress_why(rig->store, "eva@bygg.example"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, rig_up, rig_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_opens_and_remembers),
		TEST(test_rollback_takes_back),
		TEST(test_a_second_daemon_is_refused),
		TEST(test_a_lock_that_is_let_go_is_waited_for),
		TEST(test_another_instance_is_refused),
		TEST(test_what_is_not_a_database_is_told),
		TEST(test_a_reader_cannot_write),
		TEST(test_a_restored_database_is_held),
		TEST(test_a_missing_epoch_is_held),
		TEST(test_a_damaged_epoch_is_held),
		TEST(test_latches_stay_until_reset),
		TEST(test_suppressed_without_regard_to_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
