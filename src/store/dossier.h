/* SPDX-License-Identifier: ISC */
/*
 * All that is stored about one client: found, and taken away.  It is what
 * carries the client's id, what an address of the client wrote before the
 * client was known, and the letters made because of either.
 */
#ifndef HEED_STORE_DOSSIER_H
#define HEED_STORE_DOSSIER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/strv.h"
#include "store/store.h"

/* Whom it is about; all borrowed. */
struct dossier {
	const char *client;	       /* id */
	const struct strv *addresses;  /* of a configuration; may be NULL */
	const struct strv *domains;    /* with those below; may be NULL */
};

/* The clients of which anything is stored.  The caller frees. */
struct strv dossier_clients(struct store *store);

/* Ids, oldest first.  The caller frees. */
int64_t *dossier_mails(struct store *store, const struct dossier *dossier,
	size_t *n);
int64_t *dossier_letters(struct store *store, const struct dossier *dossier,
	size_t *n);

struct erased {
	int64_t mails;
	int64_t letters;
	int64_t cancelled; /* of these: were not at their end */
};

/*
 * Deletes the mails with all about them and takes words, subjects, names and
 * addresses out of the letters.  A letter that has not come to its end is
 * cancelled by `who`, a person.  Keys, tokens and states of letters stay, and
 * so do the hashes of mails; an address that must get nothing stays so, as a
 * hash.  The store must be open for writing.  retention_scrub() is the second
 * half: until it was done, bytes are left in the file.  False with a line:
 * nothing was changed.
 */
bool dossier_erase(struct store *store, const struct dossier *dossier,
	const char *who, int64_t now, struct erased *out,
	struct problem *problem);

#endif
