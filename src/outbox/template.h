/* SPDX-License-Identifier: ISC */
/* Inside outbox/: a template as read, and its placeholders. */
#ifndef HEED_OUTBOX_TEMPLATE_H
#define HEED_OUTBOX_TEMPLATE_H

#include "base/buf.h"
#include "base/limits.h"
#include "outbox/letter.h"

#define LIMIT_TEMPLATE	      KIB(16)
#define LIMIT_TEMPLATE_PIECES 1000
#define LIMIT_TEMPLATE_NAME   64
#define LIMIT_TEMPLATES	      5000
#define LIMIT_SHEET_SUBJECT   150
#define LIMIT_PLACEHOLDERS    64

enum piece_kind {
	PIECE_TEXT,
	PIECE_VALUE,
	PIECE_IF,   /* what follows only when the value is there */
	PIECE_ELSE, /* ... only when it is not */
	PIECE_FI,
	PIECE_LINE, /* the line ends */
};

struct piece {
	enum piece_kind kind;
	int line;    /* in the file */
	size_t row;  /* of the placeholder; VALUE and IF */
	char *text;  /* owned; TEXT */
};

struct pieces {
	struct piece *v; /* owned */
	size_t n;
};

struct template {
	char *file;
	char *name; /* owned; of the letter; NULL: read alone */
	char language[4];
	enum manner manner;
	bool for_clients;
	struct pieces subject;
	struct pieces body;
};

/*
 * Reads one file; NULL with "file:line: ..." in `problem` when it is wrong.
 * `language` is 2 or 3 letters.
 */
struct template *template_read(const char *file, const char *language,
	struct problem *problem);

/* The same, with a line in `faults` for everything that is wrong. */
struct template *template_read_all(const char *file, const char *language,
	struct strv *faults);

/* The row of the placeholder with that name; false when there is none. */
bool placeholder_find(const char *name, size_t *row);

/*
 * The value of that row, made harmless; NULL when it has none or nothing of it
 * is left.  The caller frees.
 */
char *placeholder_value(const struct letter_values *values, size_t row);

/*
 * What every letter has in its header, but for how its body is written; and is
 * the frame fit for it?  False with a line in `problem`.
 */
void letter_head(struct buf *out, const char *language,
	const struct letter_frame *frame, const char *subject);
bool letter_frame_valid(const struct letter_frame *frame,
	struct problem *problem);

/* Any text from outside made harmless in the same way; may be "". */
char *placeholder_clean(const char *text, size_t limit);

#endif
