/* SPDX-License-Identifier: ISC */
/*
 * The states of a letter and every allowed step between them, as one table.
 * A migration copies it into the database, where a trigger refuses all else;
 * this file is the source of both.  What is final has no way out, and from
 * BODY on no way leads back to QUEUED by itself but a definite refusal.
 */
#include "store/edges.h"

#include <assert.h>
#include <string.h>

#include "store/sql.h"

#define TO(state) (1u << (state))
#define FINAL	  0u

struct state_row {
	const char *name;
	bool first;	  /* a letter may begin here */
	unsigned heedd;	  /* where the daemon (or a person) may move it */
	unsigned person;  /* where only a person may */
};

static const struct state_row states[] = {
	[LETTER_OBSERVED] = { "observed", true, FINAL, FINAL },
	[LETTER_DRAFT] = { "draft", true,
		TO(LETTER_DRAFTING) | TO(LETTER_CANCELLED), 0 },
	[LETTER_DRAFTING] = { "drafting", false,
		TO(LETTER_DRAFTED) | TO(LETTER_DRAFT) | TO(LETTER_HELD), 0 },
	[LETTER_DRAFTED] = { "drafted", false, FINAL, FINAL },
	/* the yes is a person's alone; held: after a restore */
	[LETTER_APPROVAL] = { "approval", true,
		TO(LETTER_CANCELLED) | TO(LETTER_EXPIRED) | TO(LETTER_HELD),
		TO(LETTER_QUEUED) },
	[LETTER_QUEUED] = { "queued", true,
		TO(LETTER_CLAIMED) | TO(LETTER_EXPIRED) |
		TO(LETTER_CANCELLED) | TO(LETTER_HELD) | TO(LETTER_DRAFT) |
		TO(LETTER_APPROVAL), 0 },
	[LETTER_CLAIMED] = { "claimed", false,
		TO(LETTER_QUEUED) | TO(LETTER_BODY) | TO(LETTER_HELD) |
		TO(LETTER_FAILED) | TO(LETTER_CANCELLED) |
		TO(LETTER_EXPIRED), 0 },
	[LETTER_BODY] = { "body", false,
		TO(LETTER_SENT) | TO(LETTER_QUEUED) | TO(LETTER_FAILED) |
		TO(LETTER_UNCERTAIN) | TO(LETTER_HELD), 0 },
	[LETTER_SENT] = { "sent", false, FINAL, FINAL },
	[LETTER_FAILED] = { "failed", false, FINAL, FINAL },
	[LETTER_UNCERTAIN] = { "uncertain", false,
		TO(LETTER_SENT) | TO(LETTER_HELD), 0 },
	[LETTER_HELD] = { "held", false, 0,
		TO(LETTER_QUEUED) | TO(LETTER_SENT) | TO(LETTER_CANCELLED) },
	[LETTER_EXPIRED] = { "expired", false, FINAL, FINAL },
	[LETTER_CANCELLED] = { "cancelled", false, FINAL, FINAL },
};

static_assert(HEED_COUNT(states) == LETTER_STATES,
	"every state of a letter stands in the table");
static_assert(LETTER_STATES <= 32, "a set of states fits an unsigned");

const char *
letter_state_name(enum letter_state state)
{
	if ((size_t)state >= HEED_COUNT(states))
		return "?";
	return states[state].name;
}

bool
letter_state_parse(const char *name, enum letter_state *out)
{
	for (size_t i = 0; name != NULL && i < HEED_COUNT(states); i++)
		if (strcmp(states[i].name, name) == 0) {
			*out = (enum letter_state)i;
			return true;
		}
	return false;
}

bool
edge_first(enum letter_state state)
{
	return (size_t)state < HEED_COUNT(states) && states[state].first;
}

bool
edge_allowed(enum letter_state from, enum letter_state to, bool *by_person)
{
	*by_person = false;
	if ((size_t)from >= HEED_COUNT(states) ||
		(size_t)to >= HEED_COUNT(states))
		return false;
	*by_person = (states[from].person & TO(to)) != 0;
	return *by_person || (states[from].heedd & TO(to)) != 0;
}

static void
edge_add(struct store *store, const char *from, const char *to, bool by_person)
{
	sql_run(store, "INSERT INTO edge (from_state, to_state, by_person)"
		" VALUES (?1, ?2, ?3)",
		SQL_WITH(sql_str(from), sql_str(to), sql_num(by_person)));
}

bool
edges_fill(struct store *store)
{
	bool by_person;

	for (int from = 0; from < LETTER_STATES; from++) {
		if (states[from].first)
			edge_add(store, "new", states[from].name, false);
		for (int to = 0; to < LETTER_STATES; to++)
			if (edge_allowed((enum letter_state)from,
				    (enum letter_state)to, &by_person))
				edge_add(store, states[from].name,
					states[to].name, by_person);
	}
	return !store->faulted;
}
