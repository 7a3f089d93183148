/* SPDX-License-Identifier: ISC */
/*
 * heed outbox: the letters, and what a person decides about one that waits.
 * The store refuses every step that its table of edges does not know, so a
 * slip here cannot send anything twice.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/hand.h"
#include "heed/show.h"
#include "store/approvals.h"
#include "store/letters.h"

#define LISTED 200

static enum paint
paint_of(enum letter_state state)
{
	if (state == LETTER_HELD || state == LETTER_FAILED)
		return RED;
	if (state == LETTER_SENT || state == LETTER_DRAFTED)
		return GREEN;
	if (state == LETTER_UNCERTAIN)
		return YELLOW;
	return PLAIN;
}

static void
list_row(struct table *table, const struct letter_row *l)
{
	char *id = mem_printf("L%" PRId64, l->id), when[32];

	table_cell(table, BOLD, id);
	table_cell(table, DIM, local_time(l->changed, when));
	table_cell(table, paint_of(l->state), letter_state_name(l->state));
	table_cell(table, PLAIN, l->client);
	table_cell(table, PLAIN, l->letter);
	table_cell(table, PLAIN, l->recipient);
	table_cell(table, PLAIN, l->why != NULL && l->why[0] != '\0' ?
		l->why : l->subject);
	free(id);
}

static json_t *
json_row(const struct letter_row *l)
{
	return json_pack("{s:I, s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o,"
		" s:o, s:o}", "letter", (json_int_t)l->id,
		"state", letter_state_name(l->state),
		"changed", json_time(l->changed),
		"client", json_text(l->client),
		"template", json_text(l->letter),
		"language", json_text(l->language),
		"rule", json_text(l->rule),
		"recipient", json_text(l->recipient),
		"subject", json_text(l->subject), "why", json_text(l->why),
		"message_id", json_text(l->message_id),
		"mail", l->mail == 0 ? json_null() : json_integer(l->mail));
}

static int
list(const struct invocation *in, struct store *store)
{
	static const char *const heads[] = { "ID", "SINCE", "STATE", "CLIENT",
		"LETTER", "TO", "SUBJECT OR REASON" };
	struct table *table = table_new(heads, HEED_COUNT(heads));
	json_t *all = json_array();
	size_t n = 0;
	int64_t *ids = letters_recent(store, LISTED, &n);

	for (size_t i = 0; i < n; i++) {
		struct letter_row letter;

		if (!letters_load(store, ids[i], &letter))
			continue;
		list_row(table, &letter);
		json_array_append_new(all, json_row(&letter));
		letter_row_free(&letter);
	}
	free(ids);
	return show_list(in, &table, all, "There are no letters yet.");
}

/* The letter as it went out or would: header and text, line ends as here. */
static int
show_letter(struct store *store, int64_t id)
{
	struct letter_row letter;

	if (!letters_load(store, id, &letter)) {
		complain("there is no letter L%" PRId64, id);
		return EXIT_FAILED;
	}
	for (size_t i = 0; i < letter.raw_len; i++)
		if (letter.raw[i] != '\r')
			putchar(letter.raw[i]);
	letter_row_free(&letter);
	return fflush(stdout) == 0 ? EXIT_WELL : EXIT_FAILED;
}

/* "send it again" is a yes too, whatever was said before. */
static void
note_answer(struct store *store, const struct letter_row *letter,
	enum letter_state to, const char *who, int64_t now, int64_t expires)
{
	if (letter->state == LETTER_HELD && to == LETTER_QUEUED) {
		letters_renew(store, letter->id, expires);
		approval_ask_for(store, letter->id, who, now);
	}
	if (to == LETTER_QUEUED || letter->state == LETTER_APPROVAL)
		approval_answer(store, letter->id, to == LETTER_QUEUED, who,
			now);
}

static bool
move(const struct hand *hand, const struct letter_row *letter,
	enum letter_state to, const char *why, struct problem *problem)
{
	int64_t expires = hand->now +
		(int64_t)hand->mind->config->expire_hours * 3600;

	if (!store_begin(hand->store, problem))
		return false;
	note_answer(hand->store, letter, to, hand->who, hand->now, expires);
	letters_move(hand->store, letter->id, letter->state, to, hand->who,
		why, hand->now);
	return store_commit(hand->store, problem);
}

#define OF(state) (1u << (state))

struct verb {
	const char *name;
	unsigned from; /* letters in these states */
	const char *whose;
	enum letter_state to;
	const char *why;
	const char *done;
};

static const struct verb verbs[] = {
	{ "approve", OF(LETTER_APPROVAL), "letters that wait for a yes",
	  LETTER_QUEUED, "a person said yes",
	  "goes out with the next turn, if the guards let it" },
	{ "again", OF(LETTER_HELD), "held letters", LETTER_QUEUED,
	  "a person said: send it",
	  "goes out with the next turn, if the guards let it" },
	{ "sent", OF(LETTER_HELD), "held letters", LETTER_SENT,
	  "a person said: it has arrived", "counts as sent" },
	{ "cancel", OF(LETTER_HELD) | OF(LETTER_QUEUED) | OF(LETTER_DRAFT) |
	  OF(LETTER_APPROVAL),
	  "letters that are held, queued, draft or wait for a yes",
	  LETTER_CANCELLED, "a person said: do not send it", "is cancelled" },
};

static const struct verb *
find_verb(const char *name)
{
	for (size_t i = 0; i < HEED_COUNT(verbs); i++)
		if (strcmp(verbs[i].name, name) == 0)
			return &verbs[i];
	return NULL;
}

bool
hand_verb(const char *verb)
{
	return find_verb(verb) != NULL;
}

bool
hand_decide(const struct hand *hand, const char *name, int64_t id,
	const char **done, struct problem *problem)
{
	const struct verb *verb = find_verb(name);
	struct letter_row letter;
	bool ok = false;

	if (!letters_load(hand->store, id, &letter)) {
		problem_set(problem, "there is no letter L%" PRId64, id);
		return false;
	}
	if ((verb->from & OF(letter.state)) == 0)
		problem_set(problem, "L%" PRId64 " is %s: \"%s\" is for %s",
			id, letter_state_name(letter.state), verb->name,
			verb->whose);
	else
		ok = move(hand, &letter, verb->to, verb->why, problem);
	*done = verb->done;
	letter_row_free(&letter);
	return ok;
}

static int
decide(const struct invocation *in, const struct mind *mind,
	struct store *store, const char *verb, int64_t id)
{
	struct problem problem = { 0 };
	char *who = person_here();
	const struct hand hand = { .mind = mind, .store = store, .who = who,
		.now = in->now };
	const char *done;
	bool ok = hand_decide(&hand, verb, id, &done, &problem);

	if (ok)
		printf("L%" PRId64 " %s.\n", id, done);
	else
		complain("%s", problem.text);
	free(who);
	return ok ? EXIT_WELL : EXIT_FAILED;
}

int
command_outbox(const struct invocation *in)
{
	const char *word = in->argc == 0 ? "list" : in->argv[0];
	bool decides = hand_verb(word);
	bool one = decides || strcmp(word, "show") == 0;
	struct store *store;
	struct mind *mind;
	int status = EXIT_FAILED;
	int64_t id = 0;

	if ((!one && strcmp(word, "list") != 0) ||
	    (one && in->argc != 2) || (!one && in->argc > 1)) {
		complain("outbox, or outbox show|approve|again|sent|cancel ID");
		return EXIT_WRONG;
	}
	if (one && !parse_id(in->argv[1], 'L', &id))
		return EXIT_WRONG;
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, decides ? STORE_EDIT :
		STORE_READ);
	if (store != NULL)
		status = decides ? decide(in, mind, store, word, id) :
			one ? show_letter(store, id) : list(in, store);
	store_close(&store);
	mind_free(&mind);
	return status;
}
