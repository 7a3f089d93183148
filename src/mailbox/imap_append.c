/* SPDX-License-Identifier: ISC */
/*
 * The only two ways in which heed adds to a mailbox, a draft and a copy of what
 * was sent; and the search that tells whether it is there already.
 */
#include "mailbox/imap.h"

#include <stdlib.h>

#include "base/limits.h"
#include "base/mem.h"

static struct mailimap_flag_list *
flags_for(enum append_as as)
{
	struct mailimap_flag_list *flags = mailimap_flag_list_new_empty();

	if (flags == NULL)
		return NULL;
	mailimap_flag_list_add(flags, mailimap_flag_new_seen());
	if (as == APPEND_DRAFT)
		mailimap_flag_list_add(flags, mailimap_flag_new_draft());
	return flags;
}

enum outcome
imap_append(void *state, const char *folder, const char *raw, size_t len,
	enum append_as as, struct problem *problem)
{
	struct imap *imap = state;
	struct mailimap_flag_list *flags = flags_for(as);
	char *doing = mem_printf("writing into the folder %s", folder);
	char *name = imap_raw_name(imap, folder);
	enum outcome outcome = RETRY;

	if (flags != NULL && imap_begin(imap, LIMIT_IMAP_LINE, 0, problem)) {
		/* libetpan takes anything but "+" for a refusal and waits */
		imap->stream->guard.quiet = true;
		outcome = imap_outcome(imap, mailimap_append(imap->imap, name,
			flags, NULL, raw, len), doing, problem);
	}
	if (flags != NULL)
		mailimap_flag_list_free(flags);
	free(name);
	free(doing);
	return outcome;
}

enum outcome
imap_search_header(void *state, const char *folder, const char *header,
	const char *value, bool *found, struct problem *problem)
{
	struct imap *imap = state;
	enum outcome outcome = imap_examine(imap, folder, problem);
	struct mailimap_search_key *key = NULL;
	clist *rows = NULL;

	if (outcome != DONE)
		return outcome;
	/* the key owns its texts and frees them with free() */
	key = mailimap_search_key_new_header(mem_str(header), mem_str(value));
	outcome = RETRY;
	if (key != NULL && imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		outcome = imap_outcome(imap, mailimap_uid_search(imap->imap,
			NULL, key, &rows), "searching", problem);
	if (key != NULL)
		mailimap_search_key_free(key);
	if (outcome == DONE && rows != NULL)
		*found = clist_count(rows) > 0;
	if (rows != NULL)
		mailimap_search_result_free(rows);
	return outcome;
}
