/* SPDX-License-Identifier: ISC */
/* A file of words that a user wrote, and then that file read with its words. */
#include "scratch.h"
#include "signals/match.h"

/* What was trained, and of which concepts, is asked here. */
static void
read_with(const struct lexicon *lexicon, const char *code, char *text)
{
	struct message message = { .text = text, .subject = text };
	struct reading *reading = signals_read(lexicon, &message, code);

	for (size_t i = 0; i < reading->n_signals; i++)
		MUST(reading->signals[i].weight >= 0 &&
			reading->signals[i].weight <= 1);
	reading_free(&reading);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct strv dirs = { 0 }, errors = { 0 };
	struct input in = { (const char *)data, size };
	struct lexicon *lexicon;
	char *text = input_clean(&in);

	scratch_file("t.lex", data, size);
	strv_add(&dirs, scratch());
	lexicon = lexicon_load(&dirs, &errors);
	MUST((lexicon == NULL) == (errors.n > 0));
	MUST(errors.n <= LEX_FAULTS);
	for (size_t i = 0; i < errors.n; i++)
		MUST(strncmp(errors.v[i], scratch(), strlen(scratch())) == 0);
	for (size_t i = 0; lexicon != NULL && i < lexicon->n; i++) {
		struct tokens *tokens = tokens_new(text, strlen(text));
		struct hits hits = match_run(&lexicon->v[i], tokens, NULL);

		for (size_t k = 0; k < hits.n; k++) {
			MUST(hits.v[k].rule < lexicon->v[i].n_rules);
			MUST(hits.v[k].first <= hits.v[k].last);
			MUST(hits.v[k].last < tokens->n);
		}
		hits_free(&hits);
		tokens_free(&tokens);
		read_with(lexicon, lexicon->v[i].code, text);
	}
	lexicon_free(&lexicon);
	strv_free(&dirs);
	strv_free(&errors);
	free(text);
	return 0;
}
