/* SPDX-License-Identifier: ISC */
/*
 * The only change that heed makes to a message which is there: one keyword, or
 * one label at Gmail, is added.  SELECT opens a folder for writing and \Recent
 * goes with it; the next reading opens it read-only again.  A message that has
 * moved or gone is no fault: the server has nothing to say about it.
 */
#include "mailbox/imap.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <libetpan/xgmlabels.h>

#include "base/limits.h"
#include "base/mem.h"

#define GMAIL "X-GM-EXT-1"

static enum outcome
select_folder(struct imap *imap, const char *folder, struct problem *problem)
{
	char *doing = mem_printf("opening the folder %s for marks", folder);
	char *raw = imap_raw_name(imap, folder);
	enum outcome outcome = RETRY;

	mem_free(&imap->opened);
	if (imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		outcome = imap_outcome(imap, mailimap_select(imap->imap, raw),
			doing, problem);
	if (outcome == DONE && imap->imap->imap_selection_info == NULL) {
		imap->dead = true;
		outcome = RETRY;
	}
	free(raw);
	free(doing);
	return outcome;
}

/* Is the word in the list of flags, whole? */
static bool
names(const char *list, const char *word)
{
	size_t len = strlen(word);

	for (const char *p = list; *p != '\0'; p += strcspn(p, " ()")) {
		p += strspn(p, " ()");
		if (strcspn(p, " ()") == len && strncasecmp(p, word, len) == 0)
			return true;
	}
	return false;
}

/* What the server has said of the folder that it has just opened. */
static bool
may_mark(const struct guard *guard, const char *keyword)
{
	if (guard->read_only)
		return false;
	/* one that does not say keeps them all (RFC 3501 section 7.1) */
	return guard->permanent[0] == '\0' || guard->keywords ||
		names(guard->permanent, keyword);
}

static bool
has_labels(struct imap *imap, struct problem *problem)
{
	struct strv offers = { 0 };

	if (!imap->labels_asked &&
	    imap_offers(imap, &offers, problem) == DONE) {
		imap->labels_asked = true;
		imap->labels_offered = strv_has_nocase(&offers, GMAIL);
	}
	strv_free(&offers);
	return imap->labels_offered;
}

static int
store_label(struct imap *imap, struct mailimap_set *set, const char *keyword)
{
	struct mailimap_msg_att_xgmlabels *labels =
		mailimap_msg_att_xgmlabels_new_empty();
	int r = MAILIMAP_ERROR_MEMORY;

	if (labels == NULL)
		return r;
	if (mailimap_msg_att_xgmlabels_add(labels, mem_str(keyword)) ==
		MAILIMAP_NO_ERROR)
		r = mailimap_uid_store_xgmlabels(imap->imap, set, 1, 1,
			labels);
	mailimap_msg_att_xgmlabels_free(labels);
	return r;
}

static int
store_keyword(struct imap *imap, struct mailimap_set *set, const char *keyword)
{
	struct mailimap_flag_list *flags = mailimap_flag_list_new_empty();
	struct mailimap_store_att_flags *att = NULL;
	int r = MAILIMAP_ERROR_MEMORY;

	/* each owns what it is given */
	if (flags != NULL && mailimap_flag_list_add(flags,
		mailimap_flag_new_flag_keyword(mem_str(keyword))) ==
		MAILIMAP_NO_ERROR)
		att = mailimap_store_att_flags_new_add_flags_silent(flags);
	if (att != NULL)
		r = mailimap_uid_store(imap->imap, set, att);
	if (att != NULL)
		mailimap_store_att_flags_free(att);
	else if (flags != NULL)
		mailimap_flag_list_free(flags);
	return r;
}

static enum outcome
store(struct imap *imap, uint64_t uid, const char *keyword,
	struct problem *problem)
{
	struct mailimap_set *set = mailimap_set_new_single((uint32_t)uid);
	bool label = has_labels(imap, problem);
	enum outcome outcome = RETRY;

	if (set != NULL && imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		outcome = imap_outcome(imap, label ? store_label(imap, set,
			keyword) : store_keyword(imap, set, keyword),
			"marking a message", problem);
	if (set != NULL)
		mailimap_set_free(set);
	return outcome;
}

enum outcome
imap_mark(void *state, const char *folder, uint64_t uidvalidity, uint64_t uid,
	const char *keyword, enum marked *marked, struct problem *problem)
{
	struct imap *imap = state;
	enum outcome outcome = select_folder(imap, folder, problem);

	*marked = MARK_REFUSED;
	if (outcome == REFUSED)
		return DONE; /* a folder that is closed to us stays so */
	if (outcome != DONE)
		return outcome;
	if (imap->imap->imap_selection_info->sel_uidvalidity != uidvalidity ||
	    uid == 0 || uid > UINT32_MAX) {
		*marked = MARK_GONE;
		return DONE;
	}
	if (!may_mark(&imap->stream->guard, keyword)) {
		problem_set(problem, "account %s: the folder %s keeps no"
			" keywords that are new to it", imap->account, folder);
		return DONE;
	}
	outcome = store(imap, uid, keyword, problem);
	if (outcome == DONE)
		*marked = MARK_DONE;
	return outcome == REFUSED ? DONE : outcome;
}
