/* SPDX-License-Identifier: ISC */
/*
 * This machine: the clock, the time zones, who may change the configuration,
 * and what this kernel has to confine the processes of heedd with.
 */
#include "heed/doctor.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/timex.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/mem.h"
#include "sandbox/sandbox.h"

#define ABOUT "system"
#define ZONES "/usr/share/zoneinfo"

/* The kernel knows whether anybody steers its clock (adjtimex(2)). */
static void
look_at_clock(struct doctor *d)
{
	struct timex clock = { .modes = 0 };
	int state = adjtimex(&clock);

	if (state < 0)
		doctor_say(d, GRADE_WARNING, ABOUT, "clock", "look at it from"
			" outside of this container", "it cannot be told"
			" whether it is synchronised: %s", strerror(errno));
	else if (state == TIME_ERROR || (clock.status & STA_UNSYNC) != 0)
		doctor_say(d, GRADE_WARNING, ABOUT, "clock", "install chrony,"
			" or: timedatectl set-ntp true", "nobody synchronises"
			" it: ages, quiet hours and caps go wrong with it");
	else
		doctor_say(d, GRADE_OK, ABOUT, "clock", NULL,
			"it is synchronised");
}

static void
look_at_zones(struct doctor *d)
{
	struct stat info;

	if (stat(ZONES, &info) == 0)
		doctor_say(d, GRADE_OK, ABOUT, "zones", NULL,
			"%s is there, for %s", ZONES,
			d->config->firm.timezone);
	else
		doctor_say(d, GRADE_WARNING, ABOUT, "zones", "install tzdata",
			"%s: %s: a misspelt time zone is not noticed", ZONES,
			strerror(errno));
}

/* Who can write it decides what heedd sends to whom.  Each file once. */
static void
look_at_file(struct doctor *d, const char *path, const char *what,
	struct strv *seen)
{
	struct stat info;

	if (path == NULL || strv_has(seen, path))
		return;
	strv_add(seen, path);
	if (stat(path, &info) != 0)
		doctor_say(d, GRADE_FAULT, ABOUT, what, NULL, "%s: %s", path,
			strerror(errno));
	else if ((info.st_mode & (S_IWGRP | S_IWOTH)) != 0)
		doctor_say(d, GRADE_WARNING, ABOUT, what, "chmod go-w, unless"
			" all of them may decide to whom heed writes",
			"%s: others than its owner can change it", path);
	else if (info.st_uid != 0 && info.st_uid != geteuid())
		doctor_say(d, GRADE_WARNING, ABOUT, what, "chown root, unless"
			" its owner may decide to whom heed writes",
			"%s belongs to another user", path);
	else
		doctor_say(d, GRADE_OK, ABOUT, what, NULL, "%s is safe", path);
}

static void
look_at_files(struct doctor *d)
{
	const struct config *config = d->config;
	struct strv seen = { 0 };

	look_at_file(d, d->in->config, "file", &seen);
	for (size_t i = 0; i < config->n_accounts; i++) {
		look_at_file(d, config->accounts[i].password.file, "secret",
			&seen);
		look_at_file(d, config->accounts[i].ca_file, "ca_file",
			&seen);
	}
	look_at_file(d, config->smtp.password.file, "secret", &seen);
	look_at_file(d, config->smtp.ca_file, "ca_file", &seen);
	look_at_file(d, config->stop_word.file, "secret", &seen);
	strv_free(&seen);
}

/* In a child: a cage is shut for good. */
static void
try_cage(struct cage_report *report)
{
	int ends[2], status;
	pid_t pid;

	*report = (struct cage_report) { 0 };
	if (pipe(ends) != 0)
		return;
	/* nothing of ours may be printed twice */
	fflush(NULL);
	pid = fork();
	if (pid == 0) {
		sandbox_enter(CAGE_ANALYST, &(struct cage_options) { 0 },
			report);
		_exit(write(ends[1], report, sizeof(*report)) ==
			(ssize_t)sizeof(*report) ? 0 : 1);
	}
	close(ends[1]);
	if (read(ends[0], report, sizeof(*report)) != (ssize_t)sizeof(*report))
		*report = (struct cage_report) { 0 };
	close(ends[0]);
	if (pid > 0)
		waitpid(pid, &status, 0);
}

static void
look_at_cage(struct doctor *d)
{
	struct cage_report report;

	try_cage(&report);
	if (report.seccomp && report.landlock > 0)
		doctor_say(d, GRADE_OK, ABOUT, "sandbox", NULL, "%s",
			report.text);
	else
		doctor_say(d, GRADE_WARNING, ABOUT, "sandbox", "a newer kernel"
			" (5.13 or later, with lsm=landlock) has both",
			"%s: what reads strangers' mail is less confined",
			report.text[0] == '\0' ? "no process can be made" :
			report.text);
}

void
doctor_system(struct doctor *d)
{
	doctor_say(d, GRADE_OK, ABOUT, "config", NULL, "%s is right: %zu"
		" account%s, %zu client%s, %zu rule%s, and the languages and"
		" letters", d->in->config, d->config->n_accounts,
		d->config->n_accounts == 1 ? "" : "s", d->config->n_clients,
		d->config->n_clients == 1 ? "" : "s", d->config->n_rules,
		d->config->n_rules == 1 ? "" : "s");
	look_at_files(d);
	look_at_clock(d);
	look_at_zones(d);
	look_at_cage(d);
}
