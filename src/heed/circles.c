/* SPDX-License-Identifier: ISC */
/*
 * One mail into the circles.  Only ours makes a circle, and whose it is has
 * been found out before (circles_gather.c).  Believes no name and no date.
 */
#include "heed/circles.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/log.h"
#include "base/mem.h"
#include "base/utf8.h"

#define SURE 0.5 /* of the language of one mail, at least */

static int
by_key(const void *left, const void *right)
{
	return strcmp(((const struct circle *)left)->key,
		((const struct circle *)right)->key);
}

/* Also what is below such a provider: nobody there speaks for the others. */
static bool
is_public(const char *domain)
{
	for (; domain != NULL; domain = strchr(domain, '.')) {
		domain += *domain == '.';
		if (address_is_freemail(domain))
			return true;
	}
	return false;
}

/* The circle of the address; NULL: there is none, and `make` did not ask. */
static struct circle *
circle_of(struct circles *circles, const char *address, bool make)
{
	const char *domain = address_domain(address);
	bool alone = is_public(domain);
	struct circle wanted = { .key = (char *)(alone ? address : domain) };
	struct circle **found = tfind(&wanted, &circles->by_key, by_key);
	struct circle *circle;

	if (found != NULL || !make)
		return found == NULL ? NULL : *found;
	circle = mem_new(sizeof(*circle));
	circle->key = mem_str(wanted.key);
	circle->alone = alone;
	if (tsearch(circle, &circles->by_key, by_key) == NULL)
		log_fatal("out of memory");
	if (circles->n == circles->room) {
		circles->room = circles->room * 2 + 64;
		circles->v = mem_grow(circles->v, circles->room,
			sizeof(struct circle *));
	}
	circles->v[circles->n++] = circle;
	return circle;
}

/* NULL when the circle is full. */
static struct acquaintance *
member_of(struct circle *circle, const char *address)
{
	for (size_t i = 0; i < circle->n; i++)
		if (strcmp(circle->v[i].address, address) == 0)
			return &circle->v[i];
	if (circle->n == LIMIT_CIRCLE) {
		circle->unnamed++;
		return NULL;
	}
	if (circle->n == circle->room) {
		circle->room = circle->room * 2 + 4;
		circle->v = mem_grow(circle->v, circle->room,
			sizeof(*circle->v));
	}
	circle->v[circle->n] = (struct acquaintance) {
		.address = mem_str(address) };
	return &circle->v[circle->n++];
}

/* The first name counts: one that is forged later changes nothing. */
static void
put_name(struct acquaintance *who, const char *name)
{
	char *line;
	size_t from, len;

	if (who->name != NULL)
		return;
	line = utf8_line(name, LIMIT_FULL_NAME);
	from = strspn(line, " '\"");
	len = strlen(line);
	while (len > from && strchr(" '\"", line[len - 1]) != NULL)
		len--;
	if (len > from && memchr(line + from, '@', len - from) == NULL)
		who->name = mem_strn(line + from, len - from);
	free(line);
}

static void
put_date(struct acquaintance *who, int64_t date)
{
	if (date == 0)
		return;
	if (who->first == 0 || date < who->first)
		who->first = date;
	if (date > who->last)
		who->last = date;
}

/* Neither ours, nor a client's, nor a machine's. */
static bool
is_stranger(const struct mind *mind, const char *address)
{
	/* a colleague's private address is no client's either */
	for (size_t i = 0; i < mind->config->n_people; i++)
		if (strcmp(mind->config->people[i].address, address) == 0)
			return false;
	return address_valid(address) && !address_is_robot(address) &&
		!client_is_us(mind->book, address) &&
		client_find(mind->book, address).client == NULL;
}

static void
count_answer(const struct sight *sight, struct circle *circle)
{
	const struct config *config = sight->mind->config;
	const char *from = message_sender(sight->message)->address;

	for (size_t i = 0; i < config->n_people; i++) {
		if (strcmp(config->people[i].address, from) != 0)
			continue;
		if (circle->answers == NULL)
			circle->answers = mem_array(config->n_people,
				sizeof(size_t));
		circle->answers[i]++;
	}
}

void
count_ours(const struct sight *sight)
{
	const struct mail_addresses *lists[] = { &sight->message->to,
		&sight->message->cc };

	for (size_t k = 0; k < HEED_COUNT(lists); k++)
		for (size_t i = 0; i < lists[k]->n; i++) {
			const struct mail_address *to = &lists[k]->v[i];
			struct acquaintance *who;
			struct circle *circle;

			if (!is_stranger(sight->mind, to->address))
				continue;
			circle = circle_of(sight->circles, to->address, true);
			if (sight->date != 0 && (circle->begun == 0 ||
				sight->date < circle->begun))
				circle->begun = sight->date;
			if (k == 0)
				count_answer(sight, circle);
			who = member_of(circle, to->address);
			if (who == NULL)
				continue;
			if (k == 0)
				who->got++;
			else
				who->copied++;
			put_name(who, to->name);
			put_date(who, sight->date);
		}
}

static void
count_language(const struct sight *sight, struct circle *circle)
{
	struct reading *reading = signals_read(sight->mind->lexicon,
		sight->message, NULL);

	for (size_t i = 0; i < LIMIT_SPOKEN &&
		reading->language_sure >= SURE; i++) {
		struct spoken *spoken = &circle->spoken[i];

		if (spoken->n > 0 &&
			strcmp(spoken->language, reading->language) != 0)
			continue;
		memcpy(spoken->language, reading->language,
			sizeof(spoken->language));
		spoken->n++;
		break;
	}
	reading_free(&reading);
}

static void
count_offset(struct circle *circle, int minutes)
{
	for (size_t i = 0; i < LIMIT_OFFSETS; i++) {
		struct offset *offset = &circle->offsets[i];

		if (offset->n > 0 && offset->minutes != minutes)
			continue;
		offset->minutes = minutes;
		offset->n++;
		return;
	}
}

/* Their colleagues who stand beside us. */
static void
count_copies(const struct sight *sight, struct circle *circle,
	const char *writer)
{
	const struct mail_addresses *lists[] = { &sight->message->to,
		&sight->message->cc };

	for (size_t k = 0; k < HEED_COUNT(lists); k++)
		for (size_t i = 0; i < lists[k]->n; i++) {
			const struct mail_address *to = &lists[k]->v[i];
			struct acquaintance *who;

			if (strcmp(to->address, writer) == 0 ||
				!is_stranger(sight->mind, to->address) ||
				circle_of(sight->circles, to->address, false)
				!= circle)
				continue;
			who = member_of(circle, to->address);
			if (who == NULL)
				continue;
			who->copied++;
			put_name(who, to->name);
			put_date(who, sight->date);
		}
}

void
count_theirs(const struct sight *sight)
{
	const struct mail_address *from = message_sender(sight->message);
	struct acquaintance *who;
	struct circle *circle;

	if (sight->message->from.n != 1 ||
		sight->message->verdict == VERDICT_FAIL ||
		!is_stranger(sight->mind, from->address))
		return;
	circle = circle_of(sight->circles, from->address, false);
	if (circle == NULL)
		return;
	who = member_of(circle, from->address);
	if (who == NULL)
		return;
	who->wrote++;
	put_name(who, from->name);
	put_date(who, sight->date);
	count_language(sight, circle);
	if (sight->message->has_date)
		count_offset(circle, sight->message->zone);
	count_copies(sight, circle, from->address);
}
