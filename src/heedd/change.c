/* SPDX-License-Identifier: ISC */
/*
 * The words are those of a person, one text for each language: a letter without
 * one in its own language is not made, never with one in another.
 */
#include "heedd/change.h"

#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/mem.h"
#include "outbox/money.h"

static bool
any_of(const struct strv *list, const struct strv *tags)
{
	for (size_t i = 0; i < list->n; i++)
		if (strv_has_nocase(tags, list->v[i]))
			return true;
	return false;
}

bool
change_concerns(const struct change *change, const struct client *client)
{
	return (change->only_tags.n == 0 ||
		any_of(&change->only_tags, &client->tags)) &&
		!any_of(&change->not_tags, &client->tags);
}

static const char *
text_in(const struct change *change, const char *language)
{
	for (size_t i = 0; language != NULL && i < change->n_texts; i++)
		if (strcmp(change->texts[i].language, language) == 0)
			return change->texts[i].text;
	return NULL;
}

static char *
day_words(const char *iso, const char *language, const char *country)
{
	struct day day;

	return iso == NULL || !day_parse_iso(iso, &day) ? NULL :
		money_day(day, language, country);
}

struct change_words
change_words(const struct change *change, const char *language,
	const char *country)
{
	if (change == NULL)
		return (struct change_words) { NULL, NULL, NULL };
	return (struct change_words) {
		.text = text_in(change, language),
		.day = day_words(change->day, language, country),
		.until = day_words(change->until, language, country),
	};
}

bool
change_told(const struct change *change, const char *language,
	struct problem *problem)
{
	if (change == NULL || text_in(change, language) != NULL)
		return true;
	problem_set(problem, "the change \"%s\" has no text in %s",
		change->name, language);
	return false;
}

void
change_words_free(struct change_words *words)
{
	free(words->day);
	free(words->until);
	*words = (struct change_words) { NULL, NULL, NULL };
}

void
change_values(const struct change_words *words, struct letter_values *values)
{
	values->change = words->text;
	values->change_day = words->day;
	values->change_until = words->until;
}

/* The language in which a letter to the client would be. */
static const char *
language_of(const struct client *client)
{
	return client->language != NULL ? client->language :
		client->second_language != NULL ? client->second_language :
		"en";
}

void
changes_check(const struct config *config, struct strv *remarks)
{
	for (size_t i = 0; i < config->n_changes; i++) {
		const struct change *change = &config->changes[i];

		for (size_t k = 0; k < config->n_clients; k++) {
			const struct client *client = &config->clients[k];
			const char *language = language_of(client);

			if (client->never_contact ||
			    !change_concerns(change, client) ||
			    text_in(change, language) != NULL)
				continue;
			strv_own(remarks, mem_printf("%s:%d: changes.%s: no"
				" text in %s, so that client %s hears nothing"
				" of it", change->origin.file,
				change->origin.line, change->name, language,
				client->id));
			break; /* one line for each change is enough */
		}
	}
}
