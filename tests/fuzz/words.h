/* SPDX-License-Identifier: ISC */
/* For targets that need the words of all languages, as they are shipped. */
#ifndef HEED_FUZZ_WORDS_H
#define HEED_FUZZ_WORDS_H

#include "fuzz.h"
#include "signals/signals.h"

/* Loaded once; for ever. */
static inline const struct lexicon *
shipped_words(void)
{
	static struct lexicon *lexicon;
	struct strv dirs = { 0 }, errors = { 0 };

	if (lexicon != NULL)
		return lexicon;
	strv_own(&dirs, (char *)source_path("etc/lang"));
	lexicon = lexicon_load(&dirs, &errors);
	if (lexicon == NULL)
		fprintf(stderr, "%s\n", errors.v[0]);
	MUST(lexicon != NULL);
	strv_free(&dirs);
	return lexicon;
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

/* Before the clock of an input runs: with all the checks it takes seconds. */
int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc, (void)argv;
	shipped_words();
	return 0;
}

/* Evidence lies within whole characters of what it was found in. */
static inline void
must_be_evidence(const struct evidence *e, const struct message *m)
{
	const char *text = e->in_subject ? m->subject : m->text;

	MUST(e->start <= strlen(text) && e->len <= strlen(text) - e->start);
	MUST(utf8_valid(text + e->start, e->len));
	must_be_text(e->words, "", LIMIT_EVIDENCE);
}

#endif
