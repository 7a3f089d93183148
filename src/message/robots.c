/* SPDX-License-Identifier: ISC */
/*
 * Tells machines from people by what they write.  A person who is taken for a
 * machine is not heard, so no single phrase that a person could write is
 * enough, and what only people write counts against; a machine that is taken
 * for a person is held by the caps of the guards.  Looks at the first
 * LIMIT_ROBOT_TEXT bytes of what its writer wrote now: quotes are cut already,
 * so that who answers a machine is no machine.
 */
#include "message/robots.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/limits.h"
#include "base/mem.h"
#include "message/judge.h"
#include "message/robots_fold.h"

#define KINDS	  AUTOMATIC_KINDS
#define LONG_TEXT 250 /* words; machines are brief */
#define QUESTIONS 2   /* counted at most */

struct tally {
	int text[KINDS], subject[KINDS];
	bool address; /* of mail, in the text */
	bool sure[KINDS]; /* one phrase of the subject is enough */
	const struct robot_phrase *best[KINDS];
	/* in the text; NULL: nowhere */
	const char *report; /* where what came back begins */
	const char *person; /* where the first words of a person are */
};

static void
keep_first(const char **first, const char *at)
{
	if (*first == NULL || at < *first)
		*first = at;
}

static void
count(struct tally *tally, const struct robot_phrase *table, const char *text,
	const char *subject)
{
	char words[160];

	for (const struct robot_phrase *p = table; p->words != NULL; p++) {
		bool in_subject = p->place == ROBOT_SUBJECT;
		const struct robot_phrase **best = &tally->best[p->kind];
		const char *at;

		robots_fold_phrase(p->words, words, sizeof(words));
		at = robots_find(in_subject ? subject : text, words);
		if (at == NULL)
			continue;
		if (!in_subject && (p->kind == AUTOMATIC_BOUNCE ||
			p->kind == AUTOMATIC_DELAY))
			keep_first(&tally->report, at);
		if (!in_subject && p->kind == AUTOMATIC_NO)
			keep_first(&tally->person, at);
		*(in_subject ? &tally->subject[p->kind] :
			&tally->text[p->kind]) += p->worth;
		if (in_subject && p->worth >= ROBOT_ENOUGH)
			tally->sure[p->kind] = true;
		if (*best == NULL || (*best)->worth < p->worth)
			*best = p;
	}
}

static int
own_sum(const struct tally *tally, enum automatic kind)
{
	return tally->text[kind] + tally->subject[kind];
}

/* With the words of any machine; a kind needs words of its own. */
static int
sum(const struct tally *tally, enum automatic kind)
{
	int own = own_sum(tally, kind);

	if (own == 0 || kind == AUTOMATIC_OTHER || kind == AUTOMATIC_REPLY)
		return own;
	/* what comes back names the address that it was for */
	if (kind == AUTOMATIC_BOUNCE || kind == AUTOMATIC_DELAY)
		own += tally->address;
	return own + own_sum(tally, AUTOMATIC_OTHER) +
		own_sum(tally, AUTOMATIC_REPLY);
}

static enum automatic
best_kind(const struct tally *tally)
{
	/* of two that tell as much, the one of which less comes */
	static const enum automatic order[] = { AUTOMATIC_DELAY,
		AUTOMATIC_CHALLENGE, AUTOMATIC_RECEIPT, AUTOMATIC_LIST,
		AUTOMATIC_AWAY, AUTOMATIC_TICKET, AUTOMATIC_BOUNCE,
		AUTOMATIC_REPLY, AUTOMATIC_OTHER };
	enum automatic best = AUTOMATIC_OTHER;

	/* a letter that is only late has not come back */
	if (sum(tally, AUTOMATIC_DELAY) >= ROBOT_ENOUGH)
		return AUTOMATIC_DELAY;
	for (size_t i = HEED_COUNT(order); i-- > 0;)
		if (sum(tally, order[i]) > 0 &&
		    sum(tally, order[i]) >= sum(tally, best))
			best = order[i];
	return best;
}

static void
name_it(struct message *m, enum automatic kind, const struct tally *tally)
{
	const struct robot_phrase *p = tally->best[kind];

	m->automatic = kind;
	if (p->place == ROBOT_SUBJECT) {
		mem_replace(&m->automatic_why, "Subject");
		return;
	}
	free(m->automatic_why);
	m->automatic_why = mem_printf("text: \"%s\"",
		p->words + (p->words[0] == '^'));
}

/* A subject alone tells nothing: people quote the numbers of tickets. */
static bool
told(const struct tally *tally, enum automatic kind)
{
	return tally->sure[kind] || tally->sure[AUTOMATIC_REPLY] ||
		tally->text[kind] + tally->text[AUTOMATIC_OTHER] > 0;
}

/* The header has said that it is a machine: what machine? */
static void
refine(struct message *m, enum automatic kind, const struct tally *tally)
{
	static const int least[] = {
		[AUTOMATIC_REPLY] = 1,
		[AUTOMATIC_OTHER] = 1,
		[AUTOMATIC_LIST] = ROBOT_ENOUGH, /* vacation(1) says "bulk" */
	};
	bool late = m->automatic == AUTOMATIC_BOUNCE &&
		kind == AUTOMATIC_DELAY;

	if (late || ((size_t)m->automatic < HEED_COUNT(least) &&
		least[m->automatic] > 0 && kind != AUTOMATIC_OTHER &&
		kind != AUTOMATIC_REPLY &&
		own_sum(tally, kind) >= least[m->automatic]))
		m->automatic = kind;
}

/*
 * A machine begins with what has come back.  A person who shows it to us says
 * something first: "I get this when I mail you".
 */
static void
spare_who_shows(struct tally *tally)
{
	if (tally->report == NULL || tally->person == NULL ||
	    tally->person >= tally->report)
		return;
	memset(tally->text, 0, sizeof(tally->text));
	memset(tally->subject, 0, sizeof(tally->subject));
	memset(tally->sure, 0, sizeof(tally->sure));
}

void
judge_text(struct message *m)
{
	static const struct robot_phrase *const tables[] = { robots_en,
		robots_west, robots_north, robots_fi, robots_south,
		robots_east };
	struct folded text = robots_fold(m->text, LIMIT_ROBOT_TEXT, false);
	struct folded subject = robots_fold(m->subject, LIMIT_SUBJECT, true);
	struct tally tally = { 0 };
	enum automatic kind;
	int needed = ROBOT_ENOUGH;

	for (size_t i = 0; i < HEED_COUNT(tables); i++)
		count(&tally, tables[i], buf_text(&text.out),
			buf_text(&subject.out));
	tally.address = text.any_address;
	spare_who_shows(&tally);
	kind = best_kind(&tally);
	/* "thanks, I am away on Thursday" is what people write */
	needed += kind == AUTOMATIC_AWAY;
	needed += text.words > LONG_TEXT ? 2 : 0;
	needed += text.questions < QUESTIONS ? (int)text.questions :
		QUESTIONS;
	needed += tally.text[AUTOMATIC_NO];
	/* what a program puts in front of a subject no person writes */
	if (tally.sure[kind] || tally.sure[AUTOMATIC_REPLY])
		needed = ROBOT_ENOUGH;
	if (m->automatic != AUTOMATIC_NO)
		refine(m, kind, &tally);
	else if (sum(&tally, kind) >= needed && told(&tally, kind))
		name_it(m, kind, &tally);
	buf_free(&text.out);
	buf_free(&subject.out);
}
