/* SPDX-License-Identifier: ISC */
/* Which language: a subject on the first line, and a text. */
#include "signals/language.h"
#include "words.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	const struct lexicon *lexicon = shipped_words();
	char *subject = input_until(&in, '\n'), *text = input_rest(&in);
	struct tokens *of_subject = tokens_new(subject, strlen(subject));
	struct tokens *of_text = tokens_new(text, strlen(text));
	double sure = -1, again = -1;
	const struct tongue *tongue = language_of(lexicon, of_text,
		of_subject, "sv", &sure);

	MUST(sure >= 0 && sure <= 1);
	MUST(tongue == language_of(lexicon, of_text, of_subject, "sv",
		&again));
	MUST(memcmp(&sure, &again, sizeof(sure)) == 0);
	tokens_free(&of_subject);
	tokens_free(&of_text);
	free(subject);
	free(text);
	return 0;
}
