/* SPDX-License-Identifier: ISC */
/*
 * The state: its folder, the database, whether heedd is alive, and what
 * "heed status" would say.  Reads only; the lock is not tried, since a heedd
 * that starts at that moment would take us for another one.
 */
#include "heed/doctor.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/listen.h"
#include "base/mem.h"
#include "base/num.h"
#include "heedd/arming.h"
#include "heedd/mark.h"
#include "outbox/guard.h"

#define ABOUT "state"

/* False: there is nothing more to see. */
static bool
look_at_folder(struct doctor *d)
{
	const char *dir = d->config->state_dir;
	const char *network;
	struct stat info;

	if (stat(dir, &info) != 0) {
		doctor_say(d, errno == ENOENT ? GRADE_WARNING : GRADE_FAULT,
			ABOUT, "folder", errno == ENOENT ? "heedd makes it as"
			" it starts: systemctl start heedd" : NULL, "%s: %s",
			dir, strerror(errno));
		return false;
	}
	network = doctor_network_folder(dir);
	if (access(dir, W_OK | X_OK) != 0)
		doctor_say(d, GRADE_FAULT, ABOUT, "folder", "it must belong to"
			" heedd's user: chown -R heed:heed", "%s: cannot be"
			" written: %s", dir, strerror(errno));
	else if (network != NULL)
		doctor_say(d, GRADE_FAULT, ABOUT, "folder", "put state_dir on"
			" a disk of this machine", "%s lies on a network file"
			" system (%s), whose locks cannot be trusted", dir,
			network);
	else if ((info.st_mode & 077) != 0)
		doctor_say(d, GRADE_WARNING, ABOUT, "folder", "chmod 700",
			"%s: others than its owner can look into it", dir);
	else
		doctor_say(d, GRADE_OK, ABOUT, "folder", NULL, "%s", dir);
	return true;
}

/* By the guard that would stop the sending. */
static void
look_at_disk(struct doctor *d)
{
	struct guard_facts facts = {
		.disk_free = file_room(d->config->state_dir) };
	size_t n;
	const struct guard_row *rows = guard_table(&n);
	bool full = true;

	for (size_t i = 0; i < n; i++)
		if (strcmp(rows[i].name, "disk") == 0)
			full = rows[i].no(&facts);
	doctor_say(d, full ? GRADE_FAULT : GRADE_OK, ABOUT, "disk", full ?
		"make room: nothing is sent until then" : NULL, "%" PRId64
		" MB are free", facts.disk_free < 0 ? 0 :
		facts.disk_free / 1000000);
}

/* The first line of a small file, without its end; "" when unreadable. */
static void
first_line(const char *path, char *out, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	ssize_t n = fd < 0 ? 0 : read(fd, out, size - 1);

	out[n < 0 ? 0 : n] = '\0';
	out[strcspn(out, "\n")] = '\0';
	if (fd >= 0)
		close(fd);
}

/* The process that the lock file names, if it is one of heed's; 0: none. */
static int64_t
holder(const char *dir)
{
	char *path = mem_printf("%s/lock", dir);
	char text[32];
	int64_t pid;

	first_line(path, text, sizeof(text));
	free(path);
	if (!num_parse(text, 1, INT32_MAX, &pid))
		return 0;
	path = mem_printf("/proc/%" PRId64 "/comm", pid);
	first_line(path, text, sizeof(text));
	free(path);
	return strcmp(text, "heedd") == 0 || strcmp(text, "heed") == 0 ?
		pid : 0;
}

/* Does anybody listen where metrics are to be had? */
static void
look_at_metrics(struct doctor *d)
{
	static const struct timeval patience = { .tv_sec = 2 };
	struct sockaddr_storage address;
	socklen_t len;
	int fd;
	bool there;

	if (d->config->metrics == NULL ||
		!listen_parse(d->config->metrics, &address, &len))
		return;
	fd = socket(address.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	there = fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience,
		sizeof(patience)) == 0 && connect(fd,
		(struct sockaddr *)&address, len) == 0;
	doctor_say(d, there ? GRADE_OK : GRADE_WARNING, ABOUT, "metrics",
		there ? NULL : "the log of heedd says why: journalctl -u heedd",
		there ? "they are at %s" : "nobody answers at %s",
		d->config->metrics);
	if (fd >= 0)
		close(fd);
}

static void
look_at_daemon(struct doctor *d)
{
	int64_t pid = holder(d->config->state_dir);

	if (pid != 0)
		doctor_say(d, GRADE_OK, ABOUT, "heedd", NULL,
			"it runs, as process %" PRId64, pid);
	else
		doctor_say(d, GRADE_WARNING, ABOUT, "heedd",
			"systemctl enable --now heedd", "it does not run");
	if (pid != 0)
		look_at_metrics(d);
}

static void
look_at_mode(struct doctor *d, struct store *store)
{
	struct arming arming = arming_load(store);
	char when[32];

	doctor_say(d, GRADE_OK, ABOUT, "mode", NULL, "%s, since %s by %s",
		arming_word(arming_mode(store, d->config)),
		local_time(arming.since, when), arming.by == NULL ? "nobody" :
		arming.by);
	arming_free(&arming);
}

/* Accounts that should take marks, and do not. */
static void
look_at_marks(struct doctor *d, struct store *store)
{
	for (size_t i = 0; i < d->config->n_accounts; i++) {
		const struct account *account = &d->config->accounts[i];
		char *why = mark_refusal(store, account->name);

		if (account->write_flags && why != NULL)
			doctor_say(d, GRADE_WARNING, account->name, "marks",
				"take out write_flags, or ask whoever runs the"
				" server", "no message is marked: %s", why);
		free(why);
	}
}

static void
look_at_database(struct doctor *d)
{
	struct problem problem = { 0 };
	struct strv lines;
	struct store *store;
	char *path = mem_printf("%s/heed.db", d->config->state_dir);
	bool there = access(path, F_OK) == 0 || errno != ENOENT;

	free(path);
	if (!there) {
		doctor_say(d, GRADE_WARNING, ABOUT, "database",
			"systemctl start heedd", "heedd has never run here");
		return;
	}
	doctor_wait(d, ABOUT, "the database is read");
	store = store_open(d->config->state_dir, d->config->instance,
		STORE_READ, d->in->now, &problem);
	if (store == NULL || !store_check(store, &problem)) {
		doctor_say(d, GRADE_FAULT, ABOUT, "database", NULL, "%s",
			problem.text);
		store_close(&store);
		return;
	}
	doctor_say(d, GRADE_OK, ABOUT, "database", NULL,
		"it is whole, version %d", store_version());
	look_at_mode(d, store);
	lines = status_attention(d->config, store, d->in->now);
	for (size_t i = 0; i < lines.n; i++)
		doctor_say(d, GRADE_WARNING, ABOUT, "status", NULL, "%s",
			lines.v[i]);
	strv_free(&lines);
	look_at_marks(d, store);
	store_close(&store);
}

void
doctor_state(struct doctor *d)
{
	if (!look_at_folder(d))
		return;
	look_at_disk(d);
	look_at_daemon(d);
	look_at_database(d);
}
