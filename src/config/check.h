/* SPDX-License-Identifier: ISC */
/*
 * Inside config/ only: what must fit together.  A row without an origin was no
 * group: that is told already, and there is nothing in it to look at.
 */
#ifndef HEED_CONFIG_CHECK_H
#define HEED_CONFIG_CHECK_H

#include "config/faults.h"
#include "config/types.h"

/* Servers, secrets and accounts. */
void check_servers(const struct config *config, struct faults *faults);

/*
 * How to log in with tokens: `auth` and `token` of the row `name`.  True when
 * it is by a password, which then is still to be checked.
 */
bool check_token(enum auth_kind auth, const struct token_source *token,
	const char *user, struct place where, const char *name,
	struct faults *faults);

/* Those that share a file must share everything else. */
void check_shared_tokens(const struct config *config, struct faults *faults);

/* People, clients, rules: names that must be unique, or must exist. */
void check_names(const struct config *config, struct faults *faults);

/* Planned changes: their days, and their texts. */
void check_plans(const struct config *config, struct faults *faults);

/*
 * What an action of a rule needs, and what it cannot have.  `row` is its name
 * in faults, `option` the rule's.  False: it was told.
 */
bool check_action(const struct rule *rule, const struct action *action,
	struct place where, const char *option, const char *row,
	struct faults *faults);

/*
 * What is said of a client's people comes into its addresses and deciders, so
 * that the rest of heed asks there.  Before check_names().
 */
void settle_people(struct config *config, struct faults *faults);

/*
 * Hours of the firm and of each client, from what is written and the files of
 * holidays, which are read here.
 */
void settle_calendars(struct config *config, struct faults *faults);

/* Frees what the settled hours point into. */
void free_calendars(struct config *config);

#endif
