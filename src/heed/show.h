/* SPDX-License-Identifier: ISC */
/* What several commands show in the same way, to people and to scripts. */
#ifndef HEED_HEED_SHOW_H
#define HEED_HEED_SHOW_H

#include <jansson.h>

#include "heed/command.h"

/* Looks of standard output: colour when it is a terminal, and its width. */
struct look {
	bool colour;
	size_t width; /* 0: no terminal, never cut */
};

struct look look_at_stdout(void);

/* "Label     value": labels stand in a column of their own. */
void show_field(const struct look *look, const char *label,
	enum paint paint, const char *value);

/* JSON text, null for NULL; broken UTF-8 is made right first. */
json_t *json_text(const char *text);

/* JSON text of the UTC time, null for 0. */
json_t *json_time(int64_t t);

/* A day as ISO text, null for none. */
json_t *json_day(struct day day);

/* Prints and frees it; an exit status. */
int json_show(json_t *root);

/*
 * "M12" or "L12" -> the number; false (and it says so) when `word` is
 * something else.  `letter` is 'M' or 'L'; the letter itself may be missing.
 */
bool parse_id(const char *word, char letter, int64_t *out);

/* Who types: the login name behind sudo, for the record.  free() it. */
char *person_here(void);

/* "heed why L12"; an exit status. */
int why_letter(const struct invocation *in, struct store *store, int64_t id);

#endif
