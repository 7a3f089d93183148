/* SPDX-License-Identifier: ISC */
/*
 * The log where the journal is behind standard error: here a file stands for
 * its stream and a socket of ours for the one that takes entries.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/journal.h"
#include "base/log.h"
#include "base/mem.h"

struct rig {
	char dir[32], file[64], socket[64], stream[64];
	int journal; /* our end of the socket */
	int saved;   /* standard error as it was */
};

static int
set_up(void **state)
{
	struct rig *rig = mem_new(sizeof(*rig));
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	struct stat info;
	int fd;

	snprintf(rig->dir, sizeof(rig->dir), "/tmp/heed-XXXXXX");
	assert_non_null(mkdtemp(rig->dir));
	snprintf(rig->file, sizeof(rig->file), "%s/log", rig->dir);
	snprintf(rig->socket, sizeof(rig->socket), "%s/socket", rig->dir);
	snprintf(address.sun_path, sizeof(address.sun_path), "%s",
		rig->socket);
	rig->journal = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
	assert_int_equal(bind(rig->journal, (struct sockaddr *)&address,
		sizeof(address)), 0);
	rig->saved = dup(STDERR_FILENO);
	fd = open(rig->file, O_RDWR | O_CREAT | O_APPEND, 0600);
	assert_int_equal(fstat(fd, &info), 0);
	snprintf(rig->stream, sizeof(rig->stream), "%llu:%llu",
		(unsigned long long)info.st_dev,
		(unsigned long long)info.st_ino);
	dup2(fd, STDERR_FILENO);
	close(fd);
	clock_simulate(1795476600);
	*state = rig;
	return 0;
}

static int
tear_down(void **state)
{
	struct rig *rig = *state;

	log_open(LOG_INFO_, NULL, NULL);
	dup2(rig->saved, STDERR_FILENO);
	close(rig->saved);
	close(rig->journal);
	unlink(rig->file);
	unlink(rig->socket);
	rmdir(rig->dir);
	free(rig);
	return 0;
}

/* The next entry, "" when there is none. */
static const char *
entry(const struct rig *rig, char out[9000])
{
	ssize_t n = recv(rig->journal, out, 8999, 0);

	out[n < 0 ? 0 : n] = '\0';
	return out;
}

/* What stands in the file, which is emptied.  The caller frees. */
static char *
written(const struct rig *rig)
{
	struct buf bytes = buf_new(65536);

	assert_true(file_read(rig->file, &bytes, NULL));
	assert_int_equal(truncate(rig->file, 0), 0);
	return buf_take(&bytes);
}

static void
an_event_is_an_entry_with_fields_to_look_for(void **state)
{
	struct rig *rig = *state;
	char bytes[9000], *file;

	log_open(LOG_INFO_, rig->stream, rig->socket);
	log_event(LOG_WARN_, "decision", "mail", "M7", "client", "bygg",
		"rule", "complaint", "letter", "L12", "guard", NULL, "why",
		"two words", "status", "queued", NULL);
	assert_string_equal(entry(rig, bytes), "MESSAGE=decision mail=M7"
		" client=bygg rule=complaint letter=L12 why=\"two words\""
		" status=queued\nPRIORITY=4\nSYSLOG_IDENTIFIER=heedd\n"
		"HEED_EVENT=decision\nHEED_MAIL=M7\nHEED_CLIENT=bygg\n"
		"HEED_RULE=complaint\nHEED_LETTER=L12\nHEED_STATUS=queued\n");
	log_event(LOG_INFO_, "letter", "id", "L3", "letter", "receipt", "code",
		"250", "account", "office", NULL);
	assert_non_null(strstr(entry(rig, bytes), "\nHEED_LETTER=L3\n"
		"HEED_TEMPLATE=receipt\nHEED_CODE=250\nHEED_ACCOUNT=office"));
	log_error("three %s", "words");
	assert_string_equal(entry(rig, bytes), "MESSAGE=error: three words\n"
		"PRIORITY=3\nSYSLOG_IDENTIFIER=heedd\n");
	file = written(rig);
	assert_string_equal(file, "");
	free(file);
}

static void
a_value_makes_no_field_of_its_own(void **state)
{
	struct rig *rig = *state;
	char longest[6000], bytes[9000];

	log_open(LOG_INFO_, rig->stream, rig->socket);
	log_event(LOG_INFO_, "poll", "account", "a\nHEED_LETTER=L1\x7f",
		"folder", "b\n\n", NULL);
	assert_null(strstr(entry(rig, bytes), "\nHEED_LETTER"));
	assert_non_null(strstr(bytes, "\nHEED_ACCOUNT=a?HEED_LETTER=L1?\n"
		"HEED_FOLDER=b??\n"));
	log_info("one\nPRIORITY=0");
	assert_string_equal(entry(rig, bytes), "MESSAGE=info: one?PRIORITY=0"
		"\nPRIORITY=6\nSYSLOG_IDENTIFIER=heedd\n");
	memset(longest, 'x', sizeof(longest));
	longest[sizeof(longest) - 1] = '\0';
	log_event(LOG_INFO_, "poll", "folder", longest, "status", longest,
		"id", longest, NULL);
	entry(rig, bytes);
	assert_int_equal(strcspn(strstr(bytes, "HEED_FOLDER="), "\n"),
		strlen("HEED_FOLDER=") + 300);
	assert_null(strstr(bytes, "HEED_LETTER"));
	log_warn("%s", longest);
	assert_true(strlen(entry(rig, bytes)) < 4200);
	assert_non_null(strstr(bytes, "\nPRIORITY=4\n"));
}

static void
what_the_journal_does_not_take_goes_to_standard_error(void **state)
{
	struct rig *rig = *state;
	char bytes[9000], *file;
	int n = 0;

	log_open(LOG_INFO_, rig->stream, rig->socket);
	/* nobody reads: it must not be waited for */
	do {
		log_info("line %d", ++n);
		file = written(rig);
		if (file[0] != '\0')
			break;
		free(file);
	} while (n < 100000);
	snprintf(bytes, sizeof(bytes), "<6>info: line %d\n", n);
	assert_string_equal(file, bytes);
	free(file);
	log_open(LOG_INFO_, rig->stream, "/nowhere/at/all");
	log_event(LOG_WARN_, "letter", "id", "L1", "why", "", NULL);
	file = written(rig);
	assert_string_equal(file, "<4>letter id=L1 why=\"\"\n");
	free(file);
}

static void
another_stream_has_the_time_in_front(void **state)
{
	struct rig *rig = *state;
	const char *const others[] = { NULL, "", "1:1", "x" };
	char bytes[9000], *file;

	for (size_t i = 0; i < HEED_COUNT(others); i++) {
		log_open(LOG_INFO_, others[i], rig->socket);
		log_info("here");
		file = written(rig);
		assert_string_equal(file,
			"2026-11-23T23:30:00Z info: here\n");
		free(file);
	}
	assert_string_equal(entry(rig, bytes), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			an_event_is_an_entry_with_fields_to_look_for, set_up,
			tear_down),
		cmocka_unit_test_setup_teardown(
			a_value_makes_no_field_of_its_own, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			what_the_journal_does_not_take_goes_to_standard_error,
			set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			another_stream_has_the_time_in_front,
			set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
