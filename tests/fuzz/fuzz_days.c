/* SPDX-License-Identifier: ISC */
/*
 * Days that a text names.  First two bytes: the language, and how many days
 * after 31 August 2027 it was written.
 */
#include "signals/days.h"
#include "signals/lexicon.h"
#include "words.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	const struct lexicon *lexicon = shipped_words();
	const struct tongue *tongue = &lexicon->v[input_byte(&in) %
		lexicon->n];
	struct day today = day_from_number(21061 + input_byte(&in));
	char *text = input_clean(&in);
	struct passage *passage = passage_new(tongue,
		tokens_new(text, strlen(text)), NULL, false);
	struct named_days *days = days_find(passage, today);

	MUST(days->n <= LIMIT_DAYS);
	for (size_t i = 0; i < days->n; i++) {
		MUST(day_valid(days->v[i].day));
		MUST(days->v[i].first <= days->v[i].last);
		MUST(days->v[i].last < passage->tokens->n);
	}
	free(days);
	passage_free(&passage);
	free(text);
	return 0;
}
