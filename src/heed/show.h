/* SPDX-License-Identifier: ISC */
/* What several commands show in the same way, to people and to scripts. */
#ifndef HEED_HEED_SHOW_H
#define HEED_HEED_SHOW_H

#include <jansson.h>

#include "heed/command.h"
#include "store/dossier.h"
#include "store/mails.h"

/* Looks of standard output: colour when it is a terminal, and its width. */
struct look {
	bool colour;
	size_t width; /* 0: no terminal, never cut */
};

struct look look_at_stdout(void);

/* "Label     value": labels stand in a column of their own. */
void show_field(const struct look *look, const char *label,
	enum paint paint, const char *value);

/*
 * Long work shows how far it is, the i-th of n, where a terminal waits for the
 * errors alone; i = n ends it.
 */
void show_progress(size_t n, size_t i);

/* JSON text, null for NULL; broken UTF-8 is made right first. */
json_t *json_text(const char *text);

/* JSON text of the UTC time, null for 0. */
json_t *json_time(int64_t t);

/* A day as ISO text, null for none. */
json_t *json_day(struct day day);

/*
 * Whom `id` means, of the configuration or of the store; borrowed from the
 * mind and `id`.  False: told, with the nearest name.
 */
bool client_here(const struct mind *mind, struct store *store, const char *id,
	struct dossier *out);

/* A client of the configuration; NULL: told, with the nearest name. */
const struct client *client_named(const struct mind *mind, const char *id);

/*
 * The client that another program calls so: by id, address, name or known_as;
 * NULL when it is nobody's, or `two` have it.
 */
const struct client *client_called(const struct mind *mind, const char *name,
	bool *two);

/* Prints and frees it; an exit status. */
int json_show(json_t *root);

/*
 * The end of a list: `all` for scripts; `table` for people, or the line
 * `nothing` when it has no row (NULL: its heads).  Frees both; an exit status.
 */
int show_list(const struct invocation *in, struct table **table, json_t *all,
	const char *nothing);

/*
 * "M12", "L12", "B12", "H12", "S12" or "E12" -> the number; false (told) when
 * `word` is something else.  `letter` is the one meant; it may be missing.
 */
bool parse_id(const char *word, char letter, int64_t *out);

/* Words of a person: valid, not blank, one line of at most `limit` bytes. */
bool is_one_line(const char *text, size_t limit);

/* Who types: the login name behind sudo, for the record.  free() it. */
char *person_here(void);

/* A mail's findings, and what was decided about it. */
json_t *json_findings(const struct finding_row *rows, size_t n);
json_t *json_decisions(const struct decision_row *rows, size_t n);

/* Who is on hold; cmd_hold.c. */
struct hold_row;
json_t *json_holds(const struct hold_row *rows, size_t n);

/* What a person has said of the promises in a mail; promises_json.c. */
json_t *json_promises(struct store *store, int64_t mail);

/* What a mail was to be marked with, and what came of it. */
json_t *json_marks(struct store *store, int64_t mail);

/* Plans that were opened for the client, and their steps. */
json_t *json_plans(struct store *store, const char *client);
json_t *json_steps(struct store *store, const char *client);
/* The alarms of a client and who took them up; cmd_ack.c. */
json_t *json_ladders(struct store *store, const char *client);

/* All that is stored of a letter, with its bytes; null when there is none. */
json_t *json_letter(struct store *store, int64_t id);

/* What a person must look at, one line each, as "heed status" says it. */
struct strv status_attention(const struct config *config, struct store *store,
	int64_t now);

/* "heed why L12"; an exit status. */
int why_letter(const struct invocation *in, struct store *store, int64_t id);

#endif
