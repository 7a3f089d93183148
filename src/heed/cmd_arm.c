/* SPDX-License-Identifier: ISC */
/*
 * heed arm, heed disarm: a person says how far heed may go.  Arming shows first
 * what would have gone out, and wants a word typed that nobody types by
 * accident; who said so, and when, is written down.  Nothing is sent here, and
 * no letter that is listed ever goes out.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/show.h"
#include "heedd/arming.h"
#include "store/letters.h"

#define LOOK_BACK (7 * 24 * 3600)
#define LISTED	  100
#define WORD_MAX  200

/* What the mode has kept back in the last days. */
struct would_be {
	struct table *table; /* owned */
	json_t *rows;	     /* owned */
	size_t to_clients, to_people;
};

static void
add(struct would_be *w, const struct letter_row *l)
{
	char when[32];

	*(l->to_client ? &w->to_clients : &w->to_people) += 1;
	if (w->to_clients + w->to_people > LISTED)
		return;
	table_cell(w->table, DIM, local_time(l->created, when));
	table_cell(w->table, BOLD, l->recipient);
	table_cell(w->table, PLAIN, l->client);
	table_cell(w->table, PLAIN, l->rule);
	table_cell(w->table, PLAIN, l->subject);
	json_array_append_new(w->rows, json_pack(
		"{s:I, s:o, s:o, s:o, s:o, s:o}",
		"letter", (json_int_t)l->id,
		"made", json_time(l->created),
		"recipient", json_text(l->recipient),
		"client", json_text(l->client), "rule", json_text(l->rule),
		"subject", json_text(l->subject)));
}

static void
look_back(struct would_be *w, struct store *store, int64_t now)
{
	static const char *const heads[] = { "MADE", "TO", "CLIENT", "RULE",
		"SUBJECT" };
	size_t n = 0;
	int64_t *ids = letters_kept_back(store, now - LOOK_BACK, &n);

	w->table = table_new(heads, HEED_COUNT(heads));
	w->rows = json_array();
	for (size_t i = 0; i < n; i++) {
		struct letter_row letter;

		if (!letters_load(store, ids[i], &letter))
			continue;
		add(w, &letter);
		letter_row_free(&letter);
	}
	free(ids);
}

static void
show(const struct would_be *w, enum mode mode)
{
	struct look look = look_at_stdout();
	size_t all = w->to_clients + w->to_people;

	if (all == 0) {
		puts("Nothing would have gone out in the last 7 days.");
	} else {
		puts("This would have gone out in the last 7 days:");
		table_print(w->table, stdout, look.width, look.colour);
		if (all > LISTED)
			printf("... and %zu more: \"heed outbox\"\n",
				all - LISTED);
	}
	printf("%zu letter%s to clients%s, %zu notice%s to colleagues.\n"
		"Mail that comes from now on is acted on like that;"
		" none of these goes out.\n", w->to_clients,
		w->to_clients == 1 ? "" : "s", mode == MODE_DRAFT ?
		" (into Drafts)" : mode == MODE_APPROVE ?
		" (after a person's yes)" : "", w->to_people,
		w->to_people == 1 ? "" : "s");
}

/* A word that must be meant: the name of the instance. */
static bool
confirmed(const struct invocation *in, const struct config *config)
{
	char line[WORD_MAX];

	if (in->yes)
		return true;
	printf("Type \"%s\" to arm heed for mode %s: ", config->instance,
		arming_word(config->mode));
	fflush(stdout);
	if (fgets(line, sizeof(line), stdin) == NULL)
		line[0] = '\0';
	line[strcspn(line, "\r\n")] = '\0';
	if (strcmp(line, config->instance) == 0)
		return true;
	complain("that is not \"%s\": heed stays as it is", config->instance);
	return false;
}

static bool
write_down(struct store *store, enum mode mode, int64_t now)
{
	struct problem problem = { 0 };
	char *who = person_here();
	bool ok = store_begin(store, &problem);

	if (ok) {
		arming_set(store, mode, who, now);
		ok = store_commit(store, &problem);
	}
	if (!ok)
		complain("%s", problem.text);
	free(who);
	return ok;
}

/* Shows, asks, and writes down; what is armed already stays as it is. */
static int
arm(const struct invocation *in, const struct config *config,
	struct store *store, bool armed)
{
	struct would_be w = { 0 };
	int status = EXIT_FAILED;

	look_back(&w, store, in->now);
	if (!in->json)
		show(&w, config->mode);
	/* a script that only looks types nothing */
	if (armed || (in->json && !in->yes))
		status = EXIT_WELL;
	else if (confirmed(in, config) &&
		write_down(store, config->mode, in->now)) {
		status = EXIT_WELL;
		armed = true;
	}
	if (in->json && status == EXIT_WELL)
		status = json_show(json_pack("{s:s, s:b, s:I, s:I, s:O}",
			"mode", arming_word(config->mode), "armed", armed,
			"to_clients", (json_int_t)w.to_clients,
			"to_people", (json_int_t)w.to_people,
			"letters", w.rows));
	else if (armed)
		printf("heed is armed for mode %s.\n",
			arming_word(config->mode));
	json_decref(w.rows);
	table_free(&w.table);
	return status;
}

int
command_arm(const struct invocation *in)
{
	struct mind *mind = NULL;
	struct store *store;
	struct arming arming;
	char when[32];
	int status;

	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	arming = arming_load(store);
	if (mind->config->mode == MODE_OBSERVE) {
		complain("%s: mode is observe, and there is nothing to arm;"
			" set it to draft, approve or send first", in->config);
		status = EXIT_WRONG;
	} else if (arming.mode >= mind->config->mode && !in->json) {
		printf("heed is armed for mode %s since %s, by %s.\n",
			arming_word(arming.mode),
			local_time(arming.since, when),
			arming.by == NULL ? "nobody" : arming.by);
		status = EXIT_WELL;
	} else {
		status = arm(in, mind->config, store,
			arming.mode >= mind->config->mode);
	}
	arming_free(&arming);
	store_close(&store);
	mind_free(&mind);
	return status;
}

int
command_disarm(const struct invocation *in)
{
	struct mind *mind = NULL;
	struct store *store;
	int status;

	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	if (write_down(store, MODE_OBSERVE, in->now)) {
		puts("heed only observes now; letters that wait are cancelled"
		     " when their time comes.");
		status = EXIT_WELL;
	}
	store_close(&store);
	mind_free(&mind);
	return status;
}
