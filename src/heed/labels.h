/* SPDX-License-Identifier: ISC */
/*
 * Labelled messages: a table without a head, a row for each message, with tabs:
 * file, language, feeling, signals ("-" or names between commas), day ("-" or
 * ISO), and a note that is not read.  Empty lines and those that begin with "#"
 * are passed over.
 */
#ifndef HEED_HEED_LABELS_H
#define HEED_HEED_LABELS_H

#include "base/outcome.h"
#include "base/strv.h"
#include "heed/score.h"

#define LIMIT_LABELS	 MIB(64)
#define LIMIT_LABEL_ROWS 1000000

struct labelled {
	char *file; /* owned; as the row names it, never with a '/' */
	char *text; /* owned; of a remark, which has no file; else NULL */
	struct verdict_row label;
};

struct labels {
	struct labelled *v; /* owned */
	size_t n;
};

/*
 * Reads the table.  False when anything is wrong: every fault stands in
 * `errors` as "file:line: what is wrong".  Free with labels_free() either way.
 */
bool labels_read(const char *path, struct labels *out, struct strv *errors);

/*
 * The same for remarks, all in one language: feeling, signals and the text
 * itself, with tabs between.  `file` is then the number of the line.
 */
bool labels_read_remarks(const char *path, const char *language,
	struct labels *out, struct strv *errors);
void labels_free(struct labels *labels);

#endif
