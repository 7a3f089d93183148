/* SPDX-License-Identifier: ISC */
/* A replayed past as it happens: a line an event, and the letters as files. */
#include "heed/annals.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/mem.h"
#include "heedd/compose.h"

/* "leaving "we have decided to stop"; ..." */
static char *
words_of(const struct recollection *about)
{
	const struct reading *reading = about->reading;
	char *all = mem_str(about->words == NULL ? "" : about->words);

	for (size_t i = 0; reading != NULL && i < reading->n_signals; i++) {
		const struct signal *signal = &reading->signals[i];
		char *more = mem_printf("%s%s%s \"%s\"", all,
			all[0] == '\0' ? "" : "; ", signal_name(signal->kind),
			signal->evidence.words);

		free(all);
		all = more;
	}
	return all;
}

static char *
reason_of(const struct grant_note *note)
{
	const struct recollection *about = note->matter->about;
	char *words = words_of(about);
	char *reason = mem_printf("%s%s%s", words, words[0] == '\0' ||
		note->detail == NULL ? "" : "; ", note->detail == NULL ? "" :
		note->detail);

	free(words);
	return reason;
}

/* A step of an alarm is told by its own name. */
static const char *
action_of(const struct grant_note *note)
{
	static const char *const steps[] = { NULL, "warn", "climb",
		"repeat" };
	const struct ladder_words *ladder = note->wish->ladder;

	return ladder == NULL || ladder->step == LADDER_REST ?
		note->wish->action : steps[ladder->step];
}

static void
print_json(const struct grant_note *note, const char *reason)
{
	const struct mail_row *row = &note->matter->about->row;
	char time[32];
	json_t *line = json_pack("{s:s, s:o, s:s, s:s, s:o, s:s, s:o, s:o,"
		" s:o, s:o}", "time", clock_utc(note->matter->now, time),
		"client", json_text(row->client), "rule", note->wish->rule,
		"action", action_of(note), "recipient",
		json_text(note->recipient), "outcome", note->outcome,
		"guard", json_text(note->guard), "reason", json_text(reason),
		"subject", json_text(row->subject),
		"feeling", json_text(row->feeling));

	json_dumpf(line, stdout, JSON_COMPACT);
	putchar('\n');
	json_decref(line);
}

static void
print_line(const struct annals *annals, const struct grant_note *note,
	const char *reason)
{
	const char *client = note->matter->about->row.client;
	bool done = note->guard == NULL;
	char time[32];
	char *line = mem_printf("%-16s %-20s %-11s %s%s%s%s%s",
		client == NULL ? "-" : client, note->wish->rule,
		action_of(note), note->recipient == NULL ? "nobody" :
		note->recipient, done ? "" : " (", done ? "" : note->guard,
		done ? "" : ")", reason[0] == '\0' ? "" : ": ");

	printf("%s  ", local_time(note->matter->now, time));
	paint_text(stdout, annals->look.colour, done ? PLAIN : DIM, line);
	printf("%s\n", reason);
	free(line);
}

/* Told once of a mail; of a digest line by line, when it comes. */
void
annals_granted(void *state, const struct grant_note *note)
{
	struct annals *annals = state;
	char *reason;

	if (strcmp(note->outcome, "done before") == 0 ||
	    strcmp(note->outcome, "collected") == 0 ||
	    (strcmp(note->wish->action, "digest") == 0 &&
		strcmp(note->wish->rule, "heed") == 0))
		return;
	reason = reason_of(note);
	if (annals->in->json)
		print_json(note, reason);
	else
		print_line(annals, note, reason);
	free(reason);
	annals->events++;
}

void
annals_deed(struct annals *annals, struct store *store,
	const struct deed *deed, const char *vain)
{
	const char *person = deed->person->address;
	char *client, *rule, time[32];
	json_t *line;

	deed_about(store, deed, &client, &rule);
	if (annals->in->json) {
		line = json_pack("{s:s, s:o, s:o, s:s, s:s, s:s, s:s, s:s}",
			"time", clock_utc(deed->at, time), "client",
			json_text(client), "rule", json_text(rule), "action",
			deed->word, "person", person, "outcome", vain == NULL ?
			"done" : "in vain", "reason", vain == NULL ?
			deed->note : vain, "about", deed->about);
		json_dumpf(line, stdout, JSON_COMPACT);
		putchar('\n');
		json_decref(line);
	} else {
		printf("%s  %-16s %-20s %-11s %s%s%s%s\n", local_time(
			deed->at, time), client == NULL ? "-" : client,
			rule == NULL ? "-" : rule, deed->word, person,
			vain == NULL ? "" : " (in vain)",
			deed->note[0] == '\0' ? "" : ": ", deed->note);
	}
	if (vain != NULL) {
		complain("%s:%d: in vain: %s", annals->in->deeds, deed->line,
			vain);
		annals->failed = true;
	}
	annals->events++;
	free(client);
	free(rule);
}

/* "2026-03-24T080000-bygg-reminder-first-L12.eml" */
void
annals_went(void *state, const struct letter_row *letter, int64_t now)
{
	struct annals *annals = state;
	struct problem problem = { 0 };
	char time[32];
	char *path, *at = clock_utc(now, time);
	size_t len = 0;

	for (const char *p = at; *p != '\0'; p++)
		if (*p != ':' && *p != 'Z')
			at[len++] = *p;
	at[len] = '\0';
	path = mem_printf("%s/%s-%s-%s-L%" PRId64 ".eml", annals->in->write,
		at, letter->client == NULL ? "nobody" : letter->client,
		letter->rule, letter->id);
	if (!annals->failed && !file_replace(path, letter->raw,
		letter->raw_len, &problem)) {
		complain("%s", problem.text);
		annals->failed = true;
	}
	free(path);
}
