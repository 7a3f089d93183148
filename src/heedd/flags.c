/* SPDX-License-Identifier: ISC */
/*
 * Portraits -> flags.  The limits are those of the rules that tell of the same
 * (etc/rules.d/60-course.conf); a flag says that it still holds.
 */
#include "heedd/flags.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heedd/brief.h"

#define LATER	    3 /* days than usual, with ... */
#define SHORTER	    0.6 /* of the usual length */
#define LATER_MUCH  7
#define OWES_MUCH   2 /* usual invoices */
#define SILENT_LONG 5 /* usual gaps */
#define FALL	    10 /* points of health in 30 days, to below green */
#define FALL_MUCH   25

const char *
flag_name(enum flag_kind kind)
{
	static const char *const names[] = { "late-and-curt", "money-at-risk",
		"broken-promises", "silent-stakeholder", "health-fell" };

	return names[kind];
}

static bool
has_broken_promise(const struct portrait *p)
{
	for (size_t i = 0; i < p->n_open; i++)
		if (p->open[i].kind == ITEM_PROMISE && p->open[i].late)
			return true;
	return false;
}

/* What cannot be told is no flag: a comparison with NAN is false. */
static struct flagged
flags_for(struct portrait *p)
{
	const double *v = p->course.v;
	double fall = p->before_30 - p->health.score;
	struct flagged f = { .portrait = p, .fall = isnan(fall) ? 0 : fall };
	int flags = 0;

	f.is[FLAG_CURT] = v[COURSE_DAYS_LATER] >= LATER &&
		v[COURSE_LENGTH_RECENT] < SHORTER;
	f.is[FLAG_MONEY] = p->late.n > 0 &&
		(v[COURSE_OVERDUE_RATIO] >= OWES_MUCH ||
			v[COURSE_DAYS_LATER] >= LATER_MUCH);
	f.is[FLAG_PROMISES] = has_broken_promise(p);
	f.is[FLAG_SILENT] = v[COURSE_STAKEHOLDER] >= SILENT_LONG;
	f.is[FLAG_FALLEN] = f.fall >= FALL_MUCH || (f.fall >= FALL &&
		p->health.score < PORTRAIT_WELL);
	for (int i = 0; i < FLAGS; i++)
		flags += f.is[i];
	f.tone = flags > 1 || f.is[FLAG_CURT] || f.fall >= FALL_MUCH ||
		p->health.score < PORTRAIT_WELL / 2.0 ? TONE_BAD :
		flags > 0 ? TONE_WARN : TONE_GOOD;
	return f;
}

static bool
is_flagged(const struct flagged *flagged)
{
	for (int i = 0; i < FLAGS; i++)
		if (flagged->is[i])
			return true;
	return false;
}

/* Red first, then who fell most. */
static int
compare(const void *left, const void *right)
{
	const struct flagged *a = left, *b = right;

	if (a->tone != b->tone)
		return a->tone > b->tone ? -1 : 1;
	if (a->fall != b->fall)
		return a->fall > b->fall ? -1 : 1;
	return strcmp(a->portrait->client->id, b->portrait->client->id);
}

struct flagged *
flags_of(const struct mind *mind, struct store *store,
	const struct person *person, int64_t now, size_t *n)
{
	const struct config *config = mind->config;
	struct flagged *list = mem_array(config->n_clients + 1,
		sizeof(*list));

	*n = 0;
	for (size_t i = 0; i < config->n_clients; i++) {
		struct flagged one;

		if (!brief_concerns(&config->clients[i], person))
			continue;
		one = flags_for(portrait_of(mind, store, &config->clients[i],
			now));
		if (is_flagged(&one))
			list[(*n)++] = one;
		else
			portrait_free(&one.portrait);
	}
	qsort(list, *n, sizeof(*list), compare);
	return list;
}

void
flags_free(struct flagged *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		portrait_free(&list[i].portrait);
	free(list);
}
