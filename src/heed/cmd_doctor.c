/* SPDX-License-Identifier: ISC */
/*
 * heed doctor: who is asked, as whom, and what came of it.  Started by root it
 * becomes the user to whom the state belongs, since what root can read and
 * write says nothing about heedd.
 */
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "heed/doctor.h"

#define TEXT_MAX 1000

static const char *const grade_names[] = { "ok", "warning", "fault" };
static const enum paint grade_paints[] = { GREEN, YELLOW, RED };

static void
print_line(const struct doctor *d, enum grade grade, const char *about,
	const char *check, const char *text, const char *todo)
{
	char word[16];

	if (d->look.colour)
		fputs("\r\033[K", stdout);
	snprintf(word, sizeof(word), "%-8s", grade_names[grade]);
	paint_text(stdout, d->look.colour, grade_paints[grade], word);
	printf(" %-*s  %-12s %s\n", d->width, about, check, text);
	if (todo != NULL)
		printf("%*s-> %s\n", 8 + 1 + d->width + 2, "", todo);
	fflush(stdout);
}

void
doctor_say(struct doctor *d, enum grade grade, const char *about,
	const char *check, const char *todo, const char *fmt, ...)
{
	char *text, *line, *deed;
	va_list args;

	va_start(args, fmt);
	text = mem_vprintf(fmt, args);
	va_end(args);
	d->warnings += grade == GRADE_WARNING;
	d->faults += grade == GRADE_FAULT;
	/* a server's words must not move the cursor */
	line = utf8_line(text, TEXT_MAX);
	deed = todo == NULL ? NULL : utf8_line(todo, TEXT_MAX);
	if (d->rows == NULL)
		print_line(d, grade, about, check, line, deed);
	else
		json_array_append_new(d->rows, json_pack(
			"{s:o, s:s, s:s, s:o, s:o}", "about",
			json_text(about), "check", check, "grade",
			grade_names[grade], "text", json_text(line), "todo",
			json_text(deed)));
	free(text);
	free(line);
	free(deed);
}

void
doctor_wait(const struct doctor *d, const char *about, const char *what)
{
	if (d->rows != NULL || !d->look.colour)
		return;
	printf("\r\033[K...      %-*s  %s", d->width, about, what);
	fflush(stdout);
}

/* To whom the state belongs, or will; -1: nobody can tell. */
static uid_t
owner_of_state(const struct config *config)
{
	const struct passwd *heed;
	struct stat info;

	if (stat(config->state_dir, &info) == 0)
		return info.st_uid;
	heed = getpwnam("heed");
	return heed == NULL ? (uid_t)-1 : heed->pw_uid;
}

/* False with a line: then nothing that was seen would be true. */
static bool
become(uid_t owner)
{
	const struct passwd *user = getpwuid(owner);

	if (user != NULL && initgroups(user->pw_name, user->pw_gid) == 0 &&
		setgid(user->pw_gid) == 0 && setuid(owner) == 0)
		return true;
	complain("doctor: cannot become the user %lu: %s",
		(unsigned long)owner, strerror(errno));
	return false;
}

static void
say_user(struct doctor *d, uid_t owner)
{
	const struct passwd *user = getpwuid(geteuid());
	char *name = mem_str(user == NULL ? "a user without a name" :
		user->pw_name);

	if (owner == (uid_t)-1 || owner == geteuid())
		doctor_say(d, GRADE_OK, "system", "user", NULL,
			"everything is looked at as %s", name);
	else
		doctor_say(d, GRADE_WARNING, "system", "user",
			"start it as the user of heedd: sudo -u heed heed"
			" doctor", "everything is looked at as %s, but the"
			" state belongs to another user", name);
	free(name);
}

/* Each fault of the configuration is a line; the rest cannot be asked. */
static void
say_faults(struct doctor *d, const struct strv *errors)
{
	for (size_t i = 0; i < errors->n; i++)
		doctor_say(d, GRADE_FAULT, "system", "config", NULL, "%s",
			errors->v[i]);
}

static bool
is_wanted(const struct invocation *in, const char *name)
{
	for (int i = 0; i < in->argc; i++)
		if (strcmp(in->argv[i], name) == 0)
			return true;
	return in->argc == 0;
}

/* Does each argument name something?  False: told. */
static bool
arguments_known(const struct doctor *d)
{
	size_t n = d->config->n_accounts;
	const char **names = mem_array(n + 1, sizeof(*names));
	bool known = true;

	for (size_t i = 0; i < n; i++)
		names[i] = d->config->accounts[i].name;
	names[n] = "smtp";
	for (int i = 0; i < d->in->argc; i++) {
		const char *word = d->in->argv[i], *near;
		bool found = false;

		for (size_t k = 0; k <= n; k++)
			found |= strcmp(names[k], word) == 0;
		if (found)
			continue;
		near = nearest_name(word, names, n + 1);
		complain("there is no account \"%s\"%s%s%s", word, near ==
			NULL ? "" : " (did you mean \"", near == NULL ? "" :
			near, near == NULL ? "" : "\"?)");
		known = false;
	}
	free(names);
	return known;
}

static void
examine(struct doctor *d)
{
	const struct config *config = d->config;

	for (size_t i = 0; i < config->n_accounts; i++)
		if (is_wanted(d->in, config->accounts[i].name) &&
			d->width < (int)strlen(config->accounts[i].name))
			d->width = (int)strlen(config->accounts[i].name);
	if (d->in->argc == 0) {
		say_user(d, owner_of_state(config));
		doctor_system(d);
		doctor_state(d);
	}
	for (size_t i = 0; i < config->n_accounts; i++)
		if (is_wanted(d->in, config->accounts[i].name))
			doctor_account(d, &config->accounts[i]);
	if (is_wanted(d->in, "smtp"))
		doctor_smtp(d);
}

static int
finish(struct doctor *d)
{
	int status = d->faults > 0 ? EXIT_ATTENTION :
		d->warnings > 0 ? EXIT_FAILED : EXIT_WELL;

	if (d->mind == NULL)
		status = EXIT_WRONG;
	if (d->rows != NULL) {
		if (json_show(json_pack("{s:i, s:i, s:o}", "faults",
			d->faults, "warnings", d->warnings, "checks",
			d->rows)) != EXIT_WELL)
			status = EXIT_FAILED;
	} else if (status == EXIT_WELL) {
		puts("all is well");
	} else {
		printf("%d fault%s, %d warning%s\n", d->faults, d->faults == 1
			? "" : "s", d->warnings, d->warnings == 1 ? "" : "s");
	}
	return status;
}

int
command_doctor(const struct invocation *in)
{
	struct doctor d = { .in = in, .width = (int)strlen("system"),
		.look = look_at_stdout() };
	struct strv errors = { 0 };
	struct mind *mind = mind_load(in->config, &errors);
	uid_t owner = mind == NULL ? (uid_t)-1 : owner_of_state(mind->config);
	int status = EXIT_FAILED;

	if (geteuid() == 0 && owner != (uid_t)-1 && owner != 0) {
		mind_free(&mind);
		strv_free(&errors);
		if (!become(owner))
			return EXIT_FAILED;
		mind = mind_load(in->config, &errors);
	}
	d.rows = in->json ? json_array() : NULL;
	d.mind = mind;
	d.config = mind == NULL ? NULL : mind->config;
	if (mind == NULL)
		say_faults(&d, &errors);
	if (mind != NULL && !arguments_known(&d)) {
		status = EXIT_WRONG;
		json_decref(d.rows);
	} else {
		if (mind != NULL)
			examine(&d);
		status = finish(&d);
	}
	strv_free(&errors);
	mind_free(&mind);
	return status;
}
