/* SPDX-License-Identifier: ISC */
/*
 * Letters to clients are read as any mail of ours is: for heat, for blame and
 * for what nobody can promise.  A letter in a language without words is passed
 * over.
 */
#include <stdlib.h>

#include "base/mem.h"
#include "heed/letter.h"
#include "signals/own.h"

/* Every placeholder has a value, so that no sentence is left out. */
static struct letter_values
any_values(void)
{
	struct letter_values values = { 0 };
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	for (size_t i = 0; i < n; i++)
		*(const char **)(void *)((char *)&values + rows[i].offset) =
			"Anna";
	return values;
}

static const char *
what_is_wrong(enum own_kind kind)
{
	switch (kind) {
	case OWN_HEAT:
		return "a client would take it for anger";
	case OWN_BLAME:
		return "it puts the blame on its reader";
	case OWN_OVERPROMISE:
		return "nobody can promise that";
	case OWN_PROMISE:
	case OWN_APOLOGY:
	case OWN_INVOICE:
	case OWN_KINDS:
		return NULL;
	}
	return NULL;
}

static void
read_one(const struct template *template, const struct letter_text *text,
	const struct lexicon *lexicon, struct strv *faults)
{
	char *plain = letter_words(text->raw, text->len);
	struct message message = { .text = plain, .subject = text->subject };
	struct own_reading *own = own_read(lexicon, &message,
		template_language(template));

	for (size_t i = 0; i < own->n; i++) {
		const char *wrong = what_is_wrong(own->v[i].kind);

		if (wrong != NULL)
			strv_own(faults, mem_printf("%s: %s: \"%s\"",
				template_file(template), wrong,
				own->v[i].evidence.words));
	}
	own_reading_free(&own);
	free(plain);
}

void
letter_tone(const struct template_set *set, const struct lexicon *lexicon,
	struct strv *faults)
{
	const struct letter_values values = any_values();
	const struct letter_frame frame = {
		.from_address = "we@example.com",
		.to_address = "they@example.org",
		.message_id = "lint@example.com",
		.token = "lint",
	};
	const struct template *template;

	for (size_t i = 0; (template = template_at(set, i)) != NULL; i++) {
		struct problem problem = { "" };
		struct letter_text text;

		if (!template_for_clients(template))
			continue;
		if (letter_render(template, &values, &frame, &text,
			&problem)) {
			read_one(template, &text, lexicon, faults);
			free(text.subject);
			free(text.raw);
		} else {
			strv_add(faults, problem.text);
		}
	}
}
