/* SPDX-License-Identifier: ISC */
/* Findings -> words in the language of whoever reads them. */
#include "heedd/found.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "outbox/course_words.h"
#include "outbox/money.h"

void
found_wanted(const struct mind *mind, const struct rule *rule,
	bool values[COURSE_VALUES])
{
	bool asked[FACT_MAX] = { false };

	if (rule != NULL)
		ruleset_asks(mind->rules, rule, asked);
	for (size_t i = 0; i < FACT_MAX; i++) {
		size_t value;

		if (asked[i] && fact_of_course(i, &value))
			values[value] = true;
	}
}

void
found_add(struct found *found, const struct found_one *one)
{
	found->v = mem_grow(found->v, found->n + 1,
		sizeof(*found->v));
	found->v[found->n++] = *one;
}

void
found_free(struct found *found)
{
	for (size_t i = 0; i < found->n; i++) {
		free(found->v[i].title);
		free(found->v[i].said);
	}
	free(found->v);
	*found = (struct found) { 0 };
}

/* "told 2 times, since 24 March 2026: " */
static void
add_again(struct buf *out, const struct found_one *one,
	const struct tongue *tongue)
{
	char times[24], *day, *again;

	if (one->times == 0)
		return;
	snprintf(times, sizeof(times), "%" PRId64, one->times + 1);
	day = money_day(day_at(one->since, 0), tongue->language, NULL);
	again = phrase(tongue, PHRASE_AGAIN, PHRASE_WITH(times, day));
	buf_printf(out, "%s: ", again);
	free(again);
	free(day);
}

static void
add_one(struct buf *out, const struct found_one *one,
	const struct tongue *tongue)
{
	char *figures = course_words(tongue, &one->course,
		one->wanted);
	char *day = one->day.year == 0 ? NULL :
		money_day(one->day, tongue->language, NULL);
	const char *title = day != NULL ? day : one->title;
	const char *said = one->said;

	add_again(out, one, tongue);
	buf_printf(out, "%s%s%s", title == NULL ? "" : title,
		title == NULL || (said == NULL && figures[0] == '\0') ? "" :
		": ", said == NULL ? "" : said);
	if (figures[0] != '\0')
		buf_printf(out, "%s%s%s", said == NULL ? "" : " (", figures,
			said == NULL ? "" : ")");
	free(day);
	free(figures);
}

char *
found_words(const struct found *found, const struct tongue *tongue)
{
	struct buf out = buf_new(LIMIT_LETTER);

	for (size_t i = 0; i < found->n; i++) {
		if (i > 0)
			buf_str(&out, "; ");
		add_one(&out, &found->v[i], tongue);
	}
	buf_str(&out, "");
	return phrase_begin(buf_take(&out));
}
