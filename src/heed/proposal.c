/* SPDX-License-Identifier: ISC */
/*
 * Chooses the circles that look like clients, and guesses at what they are.
 * Every guess is told as one.
 */
#include "heed/proposal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/address.h"
#include "base/mem.h"

#define ID_MAX 40 /* bytes; the number that makes it single comes behind */

const char *
unconfirmed_why(const struct acquaintance *who)
{
	if (who->wrote == 0 && who->got == 0)
		return "only in Cc";
	if (who->wrote == 0)
		return "has never written";
	if (who->wrote == 1)
		return "wrote only once";
	return who->got == 0 ? "we never wrote to it" : NULL;
}

/* "bygg.example" -> "bygg"; of one who is alone what is before the "@". */
static char *
stem_of(const struct circle *circle)
{
	const char *end = circle->alone ? strrchr(circle->key, '@') :
		strrchr(circle->key, '.');

	return end == NULL ? mem_str(circle->key) :
		mem_strn(circle->key, (size_t)(end - circle->key));
}

static bool
is_taken(const struct mind *mind, const struct proposals *proposals,
	const char *id)
{
	for (size_t i = 0; i < mind->config->n_clients; i++)
		if (strcasecmp(mind->config->clients[i].id, id) == 0)
			return true;
	for (size_t i = 0; i < proposals->n; i++)
		if (proposals->v[i].id != NULL &&
			strcmp(proposals->v[i].id, id) == 0)
			return true;
	return false;
}

/* Letters, digits and hyphens: it becomes the name of a file too. */
static char *
id_of(const struct circle *circle, const struct mind *mind,
	const struct proposals *proposals)
{
	char *stem = stem_of(circle), *id;
	size_t n = 0;

	for (const char *p = stem; *p != '\0' && n < ID_MAX; p++)
		if (isalnum((unsigned char)*p))
			stem[n++] = *p;
		else if (n > 0 && stem[n - 1] != '-')
			stem[n++] = '-';
	while (n > 0 && stem[n - 1] == '-')
		n--;
	stem[n] = '\0';
	id = mem_str(n == 0 ? "client" : stem);
	for (int k = 2; is_taken(mind, proposals, id); k++) {
		free(id);
		id = mem_printf("%s-%d", n == 0 ? "client" : stem, k);
	}
	free(stem);
	return id;
}

static char *
name_of(const struct circle *circle)
{
	char *name;

	if (circle->alone && circle->n > 0 && circle->v[0].name != NULL)
		return mem_str(circle->v[0].name);
	name = stem_of(circle);
	name[0] = (char)toupper((unsigned char)name[0]);
	return name;
}

/* Of more than half of what told one; the configuration takes two letters. */
static void
guess_language(struct proposal *p)
{
	size_t sum = 0;

	for (size_t i = 0; i < LIMIT_SPOKEN; i++)
		sum += p->circle->spoken[i].n;
	for (size_t i = 0; i < LIMIT_SPOKEN; i++) {
		const struct spoken *spoken = &p->circle->spoken[i];

		if (spoken->n * 2 > sum &&
			strlen(spoken->language) == 2)
			memcpy(p->language, spoken->language,
				sizeof(p->language));
	}
}

/* Winter or summer time. */
static void
guess_region(struct proposal *p)
{
	const char *domain = p->circle->alone ?
		address_domain(p->circle->key) : p->circle->key;

	p->region = region_of(domain);
	for (size_t i = 0; p->region != NULL && i < LIMIT_OFFSETS; i++) {
		const struct offset *offset = &p->circle->offsets[i];

		if (offset->n > 0 && (offset->minutes == p->region->minutes ||
			offset->minutes == p->region->minutes + 60))
			p->zone_fits = true;
	}
}

static void
guess_owner(struct proposal *p, const struct config *config)
{
	size_t most = 0;

	p->owner = &config->people[0];
	for (size_t i = 0; p->circle->answers != NULL && i < config->n_people;
		i++)
		if (p->circle->answers[i] > most) {
			most = p->circle->answers[i];
			p->owner = &config->people[i];
		}
	p->owner_known = most > 0;
}

static void
sum_up(struct proposal *p)
{
	for (size_t i = 0; i < p->circle->n; i++) {
		const struct acquaintance *who = &p->circle->v[i];

		p->wrote += who->wrote;
		p->got += who->got;
		if (who->first != 0 && (p->first == 0 || who->first < p->first))
			p->first = who->first;
		if (who->last > p->last)
			p->last = who->last;
	}
}

static bool
is_wanted(const struct proposal *p, size_t min)
{
	return p->wrote > 0 && p->got > 0 && p->wrote + p->got >= min &&
		(!p->circle->alone || unconfirmed_why(&p->circle->v[0]) ==
		NULL);
}

static int
by_mails(const void *left, const void *right)
{
	const struct proposal *a = left, *b = right;

	if (a->wrote + a->got != b->wrote + b->got)
		return a->wrote + a->got > b->wrote + b->got ? -1 : 1;
	return strcmp(a->circle->key, b->circle->key);
}

void
proposals_make(struct proposals *proposals, const struct circles *circles,
	const struct mind *mind, size_t min)
{
	proposals->v = mem_array(circles->n + 1, sizeof(*proposals->v));
	for (size_t i = 0; i < circles->n; i++) {
		struct proposal p = { .circle = circles->v[i] };

		sum_up(&p);
		if (is_wanted(&p, min))
			proposals->v[proposals->n++] = p;
	}
	qsort(proposals->v, proposals->n, sizeof(*proposals->v), by_mails);
	for (size_t i = 0; i < proposals->n; i++) {
		struct proposal *p = &proposals->v[i];

		p->id = id_of(p->circle, mind, proposals);
		p->name = name_of(p->circle);
		guess_language(p);
		guess_region(p);
		guess_owner(p, mind->config);
	}
}

void
proposals_free(struct proposals *proposals)
{
	for (size_t i = 0; i < proposals->n; i++) {
		free(proposals->v[i].id);
		free(proposals->v[i].name);
	}
	free(proposals->v);
	*proposals = (struct proposals) { 0 };
}
