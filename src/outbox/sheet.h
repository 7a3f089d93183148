/* SPDX-License-Identifier: ISC */
/*
 * A mail to colleagues that is more than a paragraph: the same words as plain
 * text and as HTML, written at once.  The HTML is made of tables with inline
 * styles, so that Gmail, Outlook and Apple Mail show it alike; a plot is a row
 * of coloured cells, since the first two show no SVG.  There is no link, no
 * picture and nothing from elsewhere in it.  All words given here may come from
 * outside: each is made one harmless line.
 */
#ifndef HEED_OUTBOX_SHEET_H
#define HEED_OUTBOX_SHEET_H

#include <stdbool.h>

#include "base/buf.h"
#include "outbox/letter.h"

enum tone { TONE_PLAIN, TONE_GOOD, TONE_WARN, TONE_BAD };

struct sheet {
	struct buf text, html;
	char *subject; /* owned; one line */
	const char *language; /* borrowed */
};

/* Begins one with its title, which is the subject too; sheet_free() it. */
struct sheet sheet_new(const char *language, const char *title);
void sheet_free(struct sheet *sheet);

/* A part with a heading; the tone colours its edge. */
void sheet_heading(struct sheet *sheet, enum tone tone, const char *words);

/* "Label: words", a paragraph, a line below a heading, an entry of a list. */
void sheet_field(struct sheet *sheet, const char *label, enum tone tone,
	const char *words);
/* A field that frees both; of no words there is none. */
void sheet_own_field(struct sheet *sheet, char *label, enum tone tone,
	char *words);
void sheet_words(struct sheet *sheet, const char *words);
void sheet_line(struct sheet *sheet, enum tone tone, const char *words);
void sheet_item(struct sheet *sheet, enum tone tone, const char *words);

/* A bar from 0 to 100; below 0: "-". */
void sheet_bar(struct sheet *sheet, const char *label, enum tone tone,
	double score);

/*
 * How something went from 0 to 100, the newest last; NAN: it cannot be told.
 * Red below 35, green from 70 on.
 */
void sheet_columns(struct sheet *sheet, const char *label,
	const double *values, size_t n);

/* Nothing can be added after it. */
void sheet_end(struct sheet *sheet);

/*
 * Freezes it like letter_render().  False with a line in `problem`: it is above
 * LIMIT_LETTER, or the frame is not valid.
 */
bool sheet_render(const struct sheet *sheet, const struct letter_frame *frame,
	struct letter_text *out, struct problem *problem);

#endif
