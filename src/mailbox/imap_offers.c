/* SPDX-License-Identifier: ISC */
/* What a server says that it can do (RFC 3501 section 6.1.1). */
#include "mailbox/imap.h"

#include <stdlib.h>

#include "base/limits.h"
#include "base/mem.h"

/*
 * After "OK" libetpan copies the capabilities that it was told, and it dies of
 * the copying when it was told none: so it begins with an empty list.
 */
static void
begin_with_none(mailimap *imap)
{
	struct mailimap_connection_info *info = imap->imap_connection_info;
	clist *none;

	if (info == NULL || info->imap_capability != NULL)
		return;
	none = clist_new();
	if (none == NULL)
		return;
	info->imap_capability = mailimap_capability_data_new(none);
	if (info->imap_capability == NULL)
		clist_free(none);
}

static void
note(struct strv *offers, const struct mailimap_capability *one)
{
	char *text;

	if (one->cap_type == MAILIMAP_CAPABILITY_NAME) {
		if (one->cap_data.cap_name != NULL)
			opening_add(offers, one->cap_data.cap_name);
		return;
	}
	if (one->cap_data.cap_auth_type == NULL)
		return;
	text = mem_printf("AUTH=%s", one->cap_data.cap_auth_type);
	opening_add(offers, text);
	free(text);
}

enum outcome
imap_offers(struct imap *imap, struct strv *offers, struct problem *problem)
{
	struct mailimap_capability_data *all = NULL;
	enum outcome outcome = RETRY;

	begin_with_none(imap->imap);
	if (imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		outcome = imap_outcome(imap, mailimap_capability(imap->imap,
			&all), "asking what it can", problem);
	if (outcome != DONE || all == NULL)
		return outcome;
	for (clistiter *i = all->cap_list == NULL || offers == NULL ? NULL :
		clist_begin(all->cap_list); i != NULL; i = clist_next(i))
		note(offers, clist_content(i));
	mailimap_capability_data_free(all);
	return DONE;
}
