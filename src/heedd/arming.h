/* SPDX-License-Identifier: ISC */
/*
 * How far heed may go: the smaller of what the configuration asks for and what
 * a person has armed it for ("heed arm").  A rise of the mode in the file alone
 * changes nothing; a fall holds at once, and disarms.
 */
#ifndef HEED_HEEDD_ARMING_H
#define HEED_HEEDD_ARMING_H

#include <stdint.h>

#include "config/types.h"
#include "store/store.h"

/* What was armed, and by whom; `by` is owned, free it with arming_free(). */
struct arming {
	enum mode mode;	   /* MODE_OBSERVE where nobody has armed anything */
	int64_t since;	   /* when that mode began; 0: heedd has never run */
	char *by;	   /* "heedd" or a person; NULL: heedd has never run */
	int64_t armed_at;  /* nothing older than that is acted on; 0: never */
};

struct arming arming_load(struct store *store);
void arming_free(struct arming *arming);

/* The mode that counts: never above what was armed. */
enum mode arming_mode(struct store *store, const struct config *config);

/*
 * Writes down that `who` has chosen `mode`, inside the caller's transaction.
 * A rise moves armed_at to `now`; a fall leaves it where it was.
 */
void arming_set(struct store *store, enum mode mode, const char *who,
	int64_t now);

/*
 * For heedd at each turn, inside its transaction: the first one ever begins to
 * observe, and a configuration that has fallen below what is armed disarms
 * down to it.
 * Returns the mode that counts from here.
 */
enum mode arming_keep(struct store *store, const struct config *config,
	int64_t now);

/* "observe", "draft", "approve", "send". */
const char *arming_word(enum mode mode);

#endif
