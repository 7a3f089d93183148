/* SPDX-License-Identifier: ISC */
/*
 * heedd/: the daemon: the loop, and the thin glue that hands one stage's
 * struct to the next.  The table of contents is turn_run() in turn.c.
 *
 * May include: everything.
 *
 * This header: what heed knows before it looks at any mail: configuration,
 * words, letters, rules, clients.  Loaded as one and replaced as one (SIGHUP).
 */
#ifndef HEED_HEEDD_MIND_H
#define HEED_HEEDD_MIND_H

#include "client/client.h"
#include "config/config.h"
#include "outbox/letter.h"
#include "outbox/phrases.h"
#include "rules/rules.h"
#include "signals/signals.h"

struct mind {
	struct config *config;
	struct lexicon *lexicon;
	struct template_set *letters;
	struct phrase_set *phrases;
	struct ruleset *rules;
	struct client_book *book;
	struct strv remarks; /* worth a look, and no faults; as errors */
};

/*
 * Reads configuration, language files, rules and letters.  NULL when anything
 * is wrong, with every fault in `errors`, one line each.  The caller frees
 * with mind_free().
 */
struct mind *mind_load(const char *path, struct strv *errors);

/*
 * The same without the language files, which are most of the work: for who
 * looks at what is stored and reads no mail.  Its lexicon is NULL.
 */
struct mind *mind_load_wordless(const char *path, struct strv *errors);

/* Takes NULL; clears the pointer. */
void mind_free(struct mind **mind);

/* In which language the person is told things; NULL: in English. */
struct tongue mind_tongue(const struct mind *mind,
	const struct person *person);

/* The client with that id, or NULL. */
const struct client *mind_client(const struct mind *mind, const char *id);

/* The rule of that name, or NULL. */
const struct rule *mind_rule(const struct mind *mind, const char *name);

#endif
