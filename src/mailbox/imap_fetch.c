/* SPDX-License-Identifier: ISC */
/*
 * One message, by UID FETCH with BODY.PEEK and a range: the range is a bound
 * that holds even when the server has lied about the size.  Nothing here marks
 * a message as read.
 */
#include "mailbox/imap.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"

#define LITERAL_SLACK KIB(64)

static const struct listed *
find(const struct listing *listing, uint64_t uid)
{
	size_t low = 0, high = listing->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (listing->v[mid].uid == uid)
			return &listing->v[mid];
		if (listing->v[mid].uid < uid)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

static struct mailimap_fetch_type *
wanted(uint32_t bytes)
{
	struct mailimap_fetch_type *type =
		mailimap_fetch_type_new_fetch_att_list_empty();
	struct mailimap_section *section = mailimap_section_new(NULL);

	if (type == NULL || section == NULL)
		return NULL;
	mailimap_fetch_type_new_fetch_att_list_add(type,
		mailimap_fetch_att_new_uid());
	mailimap_fetch_type_new_fetch_att_list_add(type,
		mailimap_fetch_att_new_body_peek_section_partial(section, 0,
			bytes));
	return type;
}

/*
 * The body in a row about this uid; NULL when it holds none.  Nothing at all
 * is no body where the server has told a size: a store that is still filling
 * up, and the message would be taken for read.
 */
static const struct mailimap_msg_att_body_section *
body_of(const struct mailimap_msg_att *row, uint64_t uid, uint64_t size)
{
	const struct mailimap_msg_att_body_section *body = NULL;
	uint64_t about = 0;

	for (clistiter *i = clist_begin(row->att_list); i != NULL;
	     i = clist_next(i)) {
		const struct mailimap_msg_att_item *item = clist_content(i);
		const struct mailimap_msg_att_static *fact;

		if (item->att_type != MAILIMAP_MSG_ATT_ITEM_STATIC)
			continue;
		fact = item->att_data.att_static;
		if (fact->att_type == MAILIMAP_MSG_ATT_UID)
			about = fact->att_data.att_uid;
		else if (fact->att_type == MAILIMAP_MSG_ATT_BODY_SECTION)
			body = fact->att_data.att_body_section;
	}
	return about == uid && body != NULL && body->sec_body_part != NULL &&
		(body->sec_length > 0 || size == 0) ? body : NULL;
}

/* How much is taken of a message that is larger than the limit. */
static size_t
head_of(size_t limit)
{
	return limit < LIMIT_MESSAGE_HEAD ? limit : LIMIT_MESSAGE_HEAD;
}

static void
take_body(const struct mailimap_msg_att_body_section *body, uint64_t size,
	size_t limit, struct raw *out)
{
	size_t len = body->sec_length;

	out->missing = false;
	out->truncated = size > limit || len > limit;
	if (out->truncated && len > head_of(limit))
		len = head_of(limit);
	out->full_size = size > body->sec_length ? size : body->sec_length;
	out->data = mem_new(len + 1);
	memcpy(out->data, body->sec_body_part, len);
	out->len = len;
}

/* The folder listed last, if another was searched meanwhile. */
static enum outcome
open_listed(struct imap *imap, struct problem *problem)
{
	enum outcome outcome;

	if (imap->listed_in == NULL) {
		problem_set(problem, "account %s: no folder was listed",
			imap->account);
		return RETRY;
	}
	if (imap->opened != NULL && strcmp(imap->opened, imap->listed_in) == 0)
		return DONE;
	outcome = imap_examine(imap, imap->listed_in, problem);
	if (outcome == DONE && imap->listed.uidvalidity !=
		imap->imap->imap_selection_info->sel_uidvalidity) {
		problem_set(problem, "account %s: the folder %s was made anew",
			imap->account, imap->listed_in);
		return RETRY;
	}
	return outcome;
}

enum outcome
imap_fetch(void *state, uint64_t uid, size_t limit, struct raw *out,
	struct problem *problem)
{
	struct imap *imap = state;
	const struct listed *listed = find(&imap->listed, uid);
	uint64_t size = listed == NULL ? 0 : listed->size;
	size_t want = size > limit ? head_of(limit) : limit + 1;
	struct mailimap_set *set = mailimap_set_new_single((uint32_t)uid);
	struct mailimap_fetch_type *type = wanted((uint32_t)want);
	enum outcome outcome = open_listed(imap, problem);
	clist *rows = NULL;

	out->missing = true;
	if (outcome != DONE)
		goto out;
	outcome = RETRY;
	if (set != NULL && type != NULL && imap_begin(imap, LIMIT_IMAP_LINE,
		    want + LITERAL_SLACK, problem))
		outcome = imap_outcome(imap, mailimap_uid_fetch(imap->imap,
			set, type, &rows), "fetching a message", problem);
	/* of what is refused libetpan has freed the rows itself */
	if (outcome != DONE || rows == NULL)
		goto out;
	for (clistiter *i = clist_begin(rows); i != NULL; i = clist_next(i)) {
		const struct mailimap_msg_att_body_section *body =
			body_of(clist_content(i), uid, size);

		if (body != NULL && out->missing)
			take_body(body, size, limit, out);
	}
	mailimap_fetch_list_free(rows);
out:
	if (type != NULL)
		mailimap_fetch_type_free(type);
	if (set != NULL)
		mailimap_set_free(set);
	return outcome;
}
