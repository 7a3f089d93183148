/* SPDX-License-Identifier: ISC */
/*
 * The deeds of a past.  Trusts no cell; a file is taken whole or not at all.
 */
#include "heed/deeds.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/num.h"
#include "heed/hand.h"
#include "heed/show.h"
#include "heed/table_file.h"
#include "store/invoices.h"
#include "store/ladders.h"
#include "store/letters.h"

#define LIMIT_NOTE 200 /* bytes, as of the commands */

enum { TIME, PERSON, DEED, ABOUT, UNTIL, NOTE, COLUMNS };

/* "|" stands between what it can be about. */
static const struct word {
	const char *name;
	enum deed_kind kind;
	const char *letters; /* of ids; "": of a name */
	const char *about;
	bool noted; /* not without a note */
} words[] = {
	{ "ack", DEED_ACK, "EL", "an episode such as E12, or a notice such as"
	  " L12", false },
	{ "answer", DEED_ANSWER, "L", "a notice such as L12, or a client",
	  true },
	{ "close", DEED_CLOSE, "E", "an episode such as E12", true },
	{ "hold", DEED_HOLD, "", "a client or an invoice", true },
	{ "approve", DEED_DECIDE, "L", "a letter such as L12", false },
	{ "again", DEED_DECIDE, "L", "a letter such as L12", false },
	{ "sent", DEED_DECIDE, "L", "a letter such as L12", false },
	{ "cancel", DEED_DECIDE, "L", "a letter such as L12", false },
};

static const struct word *
find_word(const char *name)
{
	for (size_t i = 0; i < HEED_COUNT(words); i++)
		if (strcmp(words[i].name, name) == 0)
			return &words[i];
	return NULL;
}

/* "E12" or "L12", where the deed knows such ids. */
static bool
parse_about(const struct word *word, struct deed *deed)
{
	deed->letter = deed->about[0];
	if (deed->letter != '\0' && strchr(word->letters, deed->letter) &&
	    num_parse(deed->about + 1, 1, INT64_MAX, &deed->id))
		return true;
	deed->letter = '\0';
	return false;
}

/* What the deed is about, and why: both as the deed wants them. */
static void
read_matter(struct table_file *t, const struct mind *mind,
	const struct word *word, struct deed *deed)
{
	bool is_id = parse_about(word, deed);
	bool named = word->kind == DEED_HOLD ? deed->about[0] != '\0' :
		word->kind == DEED_ANSWER &&
		mind_client(mind, deed->about) != NULL;

	if (!is_id && !named) {
		char *what = mem_printf("%s is about %s, not", word->name,
			word->about);

		table_fault(t, what, deed->about);
		free(what);
	}
	if (word->noted && deed->note[0] == '\0')
		table_fault(t, "no note says why or what:", word->name);
	else if (deed->note[0] != '\0' && !is_one_line(deed->note,
		LIMIT_NOTE))
		table_fault(t, "a note is one line of at most 200 bytes, not",
			deed->note);
	if (word->kind == DEED_HOLD)
		table_day(t, UNTIL, "yyyy-mm-dd", "until of a hold",
			&deed->until);
	else if (table_cell_of(t, UNTIL)[0] != '\0')
		table_fault(t, "only a hold has a day until which it is:",
			table_cell_of(t, UNTIL));
}

static void
read_deed(struct table_file *t, const struct mind *mind, struct deeds *out)
{
	const struct word *word = find_word(table_cell_of(t, DEED));
	struct deed deed = { .line = t->begins,
		.person = config_person(mind->config, table_cell_of(t,
			PERSON)),
		.about = mem_str(table_cell_of(t, ABOUT)),
		.note = mem_str(table_cell_of(t, NOTE)) };

	if (!cell_time(table_cell_of(t, TIME), &deed.at))
		table_fault(t, "time is such as 2026-03-24T09:30+01:00, not",
			table_cell_of(t, TIME));
	if (deed.person == NULL)
		table_fault(t, "people has nobody of the id",
			table_cell_of(t, PERSON));
	if (word == NULL)
		table_fault(t, "deed is ack, answer, close, hold, approve,"
			" again, sent or cancel, not", table_cell_of(t, DEED));
	else {
		deed.word = word->name;
		deed.kind = word->kind;
		read_matter(t, mind, word, &deed);
	}
	if (out->n == out->room) {
		out->room = out->room * 2 + 16;
		out->v = mem_grow(out->v, out->room, sizeof(*out->v));
	}
	out->v[out->n++] = deed;
}

bool
deeds_read(struct deeds *out, const struct mind *mind, const char *path)
{
	static const char *const wanted[COLUMNS] = { "time", "person", "deed",
		"about", "until", "note" };
	struct table_file t;
	bool ok = table_open(&t, path, "UTF-8", wanted, COLUMNS);

	while (ok && table_next(&t))
		read_deed(&t, mind, out);
	ok = ok && t.faults == 0;
	table_close(&t);
	return ok;
}

void
deeds_free(struct deeds *deeds)
{
	for (size_t i = 0; i < deeds->n; i++) {
		free(deeds->v[i].about);
		free(deeds->v[i].note);
	}
	free(deeds->v);
	*deeds = (struct deeds) { 0 };
}

bool
deed_do(struct daemon *daemon, const struct deed *deed,
	struct problem *problem)
{
	const struct hand hand = { .mind = daemon->mind,
		.store = daemon->store, .who = deed->person->id,
		.now = deed->at };
	const char *done;
	int64_t number;
	bool invoice;

	switch (deed->kind) {
	case DEED_ACK:
		return hand_ack(&hand, deed->letter, deed->id,
			deed->note[0] == '\0' ? NULL : deed->note, &number,
			problem);
	case DEED_ANSWER:
		return deed_answer(daemon, deed, problem);
	case DEED_CLOSE:
		return hand_close(&hand, deed->id, deed->note, problem);
	case DEED_HOLD:
		return hand_hold(&hand, deed->about, deed->until, deed->note,
			&number, &invoice, problem);
	case DEED_DECIDE:
		return hand_decide(&hand, deed->word, deed->id, &done,
			problem);
	}
	return false;
}

void
deed_about(struct store *store, const struct deed *deed, char **client,
	char **rule)
{
	struct ladder_row ladder;
	struct letter_row letter;
	struct invoice_row invoice;

	*client = *rule = NULL;
	if (deed->kind == DEED_HOLD && invoices_find(store, deed->about,
		&invoice)) {
		*client = mem_str(invoice.client);
		invoice_clear(&invoice);
	} else if (deed->letter == '\0')
		*client = mem_str(deed->about);
	else if (deed->letter == 'E' && ladder_load(store, deed->id,
		&ladder)) {
		*client = mem_str(ladder.client);
		*rule = mem_str(ladder.rule);
		ladder_row_free(&ladder);
	} else if (deed->letter == 'L' && letters_load(store, deed->id,
		&letter)) {
		*client = letter.client == NULL ? NULL :
			mem_str(letter.client);
		*rule = mem_str(letter.rule);
		letter_row_free(&letter);
	}
}
