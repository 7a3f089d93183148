/* SPDX-License-Identifier: ISC */
/*
 * Of a rule of the clock the figures stand in its words already; of one that a
 * message has called they are asked for here, as the client stands now.
 */
#include "heedd/matters.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "heedd/remember.h"
#include "outbox/course_words.h"
#include "signals/own.h"

/* "their lawyer ... not pay": three at most, and none that stands there. */
static void
add_words(struct buf *words, size_t *shown, const char *more)
{
	if (*shown == 3 || more[0] == '\0' ||
	    strstr(buf_text(words), more) != NULL)
		return;
	if (words->len > 0)
		buf_str(words, " ... ");
	buf_str(words, more);
	(*shown)++;
}

/* The words of the findings that matter most. */
void
matters_evidence(const struct reading *reading, char **out_words,
	char **signals)
{
	const struct own_reading *own = reading == NULL ? NULL : reading->own;
	struct buf words = buf_new(1024), names = buf_new(512);
	size_t shown = 0;

	for (size_t i = 0; own != NULL && i < own->n; i++)
		if (own->v[i].kind == OWN_HEAT || own->v[i].kind == OWN_BLAME)
			add_words(&words, &shown, own->v[i].evidence.words);
	for (size_t i = 0; reading != NULL && i < reading->n_signals; i++) {
		const struct signal *signal = &reading->signals[i];

		if (names.len > 0)
			buf_str(&names, ", ");
		buf_str(&names, signal_name(signal->kind));
		add_words(&words, &shown, signal->evidence.words);
	}
	*out_words = buf_take(&words);
	*signals = buf_take(&names);
}

static char *
stake_of(const struct memory *memory, const struct tongue *tongue)
{
	const struct course_source *s = &memory->source;
	struct sums late = sums_of(s, true);
	char *money = course_stake(tongue, &late, s->fee, s->fee_currency);
	char *text = money[0] == '\0' ? mem_str("") :
		phrase(tongue, PHRASE_AT_STAKE, PHRASE_WITH(money));

	free(money);
	return text;
}

char *
matters_text(const struct daemon *daemon, const struct composition *wish,
	const struct tongue *tongue)
{
	const struct client *client = wish->about->match.client;
	bool values[COURSE_VALUES] = { false };
	struct memory *memory;
	char *figures, *stake, *all;

	if (client == NULL)
		return mem_str("");
	memory = remember(daemon->mind, daemon->store, client->id, 0,
		wish->now);
	if (wish->about->found.n == 0)
		found_wanted(daemon->mind, mind_rule(daemon->mind, wish->rule),
			values);
	figures = phrase_begin(course_words(tongue, &memory->course, values));
	stake = stake_of(memory, tongue);
	all = mem_printf("%s%s%s", figures, figures[0] == '\0' ||
		stake[0] == '\0' ? "" : ". ", stake);
	memory_free(&memory);
	free(figures);
	free(stake);
	return all;
}
