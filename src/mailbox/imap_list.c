/* SPDX-License-Identifier: ISC */
/*
 * What is in a folder: EXAMINE, UID SEARCH, and dates and sizes of what this
 * session has not seen yet, since those never change.  A UID that vanishes
 * between two commands is left out; the server may send rows that nobody
 * asked for, and these are left out too.
 */
#include "mailbox/imap.h"

#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/limits.h"
#include "base/mem.h"

#define RUNS_AT_ONCE 200 /* ranges of UIDs in one command */
#define ROWS_AT_ONCE 20000 /* UIDs in one command; 100 bytes each */
#define SEARCH_LINE  (LIMIT_UIDS * 11) /* "4294967295 " */
#define DAY_SECONDS  86400

enum outcome
imap_examine(struct imap *imap, const char *folder, struct problem *problem)
{
	char *doing = mem_printf("opening the folder %s", folder);
	char *raw = imap_raw_name(imap, folder);
	enum outcome outcome = RETRY;

	if (imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		outcome = imap_outcome(imap, mailimap_examine(imap->imap, raw),
			doing, problem);
	if (outcome == DONE && imap->imap->imap_selection_info == NULL) {
		imap->dead = true;
		outcome = RETRY;
	}
	if (outcome == DONE)
		mem_replace(&imap->opened, folder);
	else
		mem_free(&imap->opened);
	free(raw);
	free(doing);
	return outcome;
}

static struct mailimap_search_key *
key_since(int64_t since)
{
	struct day day;

	if (since <= DAY_SECONDS)
		return mailimap_search_key_new_all();
	/* a day more: the server counts days in a zone of its own */
	day = day_at(since - DAY_SECONDS, 0);
	return mailimap_search_key_new_since(mailimap_date_new(day.mday,
		day.month, day.year));
}

static int
by_uid(const void *left, const void *right)
{
	const struct listed *a = left, *b = right;

	return a->uid < b->uid ? -1 : a->uid > b->uid;
}

static enum outcome
search_since(struct imap *imap, int64_t since, struct listing *out,
	struct problem *problem)
{
	struct mailimap_search_key *key = key_since(since);
	clist *found = NULL;
	enum outcome outcome = RETRY;
	size_t n = 0;

	if (key != NULL && imap_begin(imap, SEARCH_LINE, 0, problem))
		outcome = imap_outcome(imap, mailimap_uid_search(imap->imap,
			NULL, key, &found), "listing mail", problem);
	if (key != NULL)
		mailimap_search_key_free(key);
	if (outcome != DONE && found != NULL)
		mailimap_search_result_free(found);
	if (outcome != DONE || found == NULL)
		return outcome;
	out->v = mem_array((size_t)clist_count(found) + 1, sizeof(*out->v));
	for (clistiter *i = clist_begin(found); i != NULL; i = clist_next(i))
		if (n < LIMIT_UIDS)
			out->v[n++].uid = *(uint32_t *)clist_content(i);
	mailimap_search_result_free(found);
	qsort(out->v, n, sizeof(*out->v), by_uid);
	for (size_t i = 0; i < n; i++)
		if (out->n == 0 || out->v[out->n - 1].uid != out->v[i].uid)
			out->v[out->n++] = out->v[i];
	return DONE;
}

static struct listed *
find(struct listing *listing, uint64_t uid)
{
	struct listed key = { .uid = uid };

	return listing->n == 0 ? NULL : bsearch(&key, listing->v, listing->n,
		sizeof(key), by_uid);
}

/* INTERNALDATE as Unix seconds; its zone is +hhmm as a number. */
static int64_t
seconds(const struct mailimap_date_time *at)
{
	struct day day = { at->dt_year, at->dt_month, at->dt_day };
	int zone = at->dt_zone / 100 * 60 + at->dt_zone % 100;

	if (!day_valid(day) || at->dt_hour < 0 || at->dt_hour > 23 ||
		at->dt_min < 0 || at->dt_min > 59 || at->dt_sec < 0 ||
		at->dt_sec > 60 || at->dt_zone < -9959 || at->dt_zone > 9959)
		return 0;
	return day_number(day) * DAY_SECONDS + at->dt_hour * 3600 +
		at->dt_min * 60 + at->dt_sec - zone * 60;
}

static void
note_row(struct listing *out, const struct mailimap_msg_att *row)
{
	struct listed read = { 0 };
	struct listed *entry;

	for (clistiter *i = clist_begin(row->att_list); i != NULL;
	     i = clist_next(i)) {
		const struct mailimap_msg_att_item *item = clist_content(i);
		const struct mailimap_msg_att_static *fact;

		if (item->att_type != MAILIMAP_MSG_ATT_ITEM_STATIC)
			continue;
		fact = item->att_data.att_static;
		if (fact->att_type == MAILIMAP_MSG_ATT_UID)
			read.uid = fact->att_data.att_uid;
		else if (fact->att_type == MAILIMAP_MSG_ATT_RFC822_SIZE)
			read.size = fact->att_data.att_rfc822_size;
		else if (fact->att_type == MAILIMAP_MSG_ATT_INTERNALDATE &&
			fact->att_data.att_internal_date != NULL) {
			read.date = seconds(fact->att_data.att_internal_date);
			/* 0 is for what has not been told */
			read.date += read.date == 0;
		}
	}
	entry = find(out, read.uid);
	if (entry != NULL && read.date != 0)
		*entry = read;
}

static struct mailimap_fetch_type *
wanted_facts(void)
{
	struct mailimap_fetch_type *type =
		mailimap_fetch_type_new_fetch_att_list_empty();

	if (type == NULL)
		return NULL;
	mailimap_fetch_type_new_fetch_att_list_add(type,
		mailimap_fetch_att_new_uid());
	mailimap_fetch_type_new_fetch_att_list_add(type,
		mailimap_fetch_att_new_internaldate());
	mailimap_fetch_type_new_fetch_att_list_add(type,
		mailimap_fetch_att_new_rfc822_size());
	return type;
}

/* One command for the ranges in `set`, which it frees. */
static enum outcome
fetch_facts(struct imap *imap, struct mailimap_set *set, struct listing *out,
	struct problem *problem)
{
	struct mailimap_fetch_type *type = wanted_facts();
	enum outcome outcome = RETRY;
	clist *rows = NULL;

	if (type != NULL && imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		outcome = imap_outcome(imap, mailimap_uid_fetch(imap->imap,
			set, type, &rows), "listing mail", problem);
	if (type != NULL)
		mailimap_fetch_type_free(type);
	mailimap_set_free(set);
	if (outcome != DONE || rows == NULL)
		return outcome;
	for (clistiter *i = clist_begin(rows); i != NULL; i = clist_next(i))
		note_row(out, clist_content(i));
	mailimap_fetch_list_free(rows);
	return DONE;
}

/* Asks for what has no date yet, in runs of consecutive UIDs. */
static enum outcome
complete(struct imap *imap, struct listing *out, struct problem *problem)
{
	enum outcome outcome = DONE;
	struct mailimap_set *set = NULL;
	size_t runs = 0, rows = 0, i = 0;

	while (outcome == DONE && i < out->n) {
		size_t last = i;

		if (out->v[i].date != 0) {
			i++;
			continue;
		}
		while (last + 1 < out->n && out->v[last + 1].date == 0 &&
			out->v[last + 1].uid == out->v[last].uid + 1 &&
			rows + (last + 1 - i) < ROWS_AT_ONCE)
			last++;
		if (set == NULL)
			set = mailimap_set_new_empty();
		if (set == NULL)
			return RETRY;
		mailimap_set_add_interval(set, (uint32_t)out->v[i].uid,
			(uint32_t)out->v[last].uid);
		rows += last + 1 - i;
		i = last + 1;
		if (++runs == RUNS_AT_ONCE || rows == ROWS_AT_ONCE) {
			outcome = fetch_facts(imap, set, out, problem);
			set = NULL;
			runs = rows = 0;
		}
	}
	if (set != NULL && outcome == DONE)
		outcome = fetch_facts(imap, set, out, problem);
	else if (set != NULL)
		mailimap_set_free(set);
	return outcome;
}

/* What the session knows from before, and then what it does not. */
static enum outcome
fill(struct imap *imap, struct listing *out, struct problem *problem)
{
	enum outcome outcome;
	size_t n = 0;

	if (imap->listed.uidvalidity == out->uidvalidity)
		for (size_t i = 0; i < out->n; i++) {
			const struct listed *known = find(&imap->listed,
				out->v[i].uid);

			if (known != NULL)
				out->v[i] = *known;
		}
	outcome = complete(imap, out, problem);
	if (outcome != DONE)
		return outcome;
	for (size_t i = 0; i < out->n; i++)
		if (out->v[i].date != 0)
			out->v[n++] = out->v[i];
	out->n = n;
	listing_free(&imap->listed);
	imap->listed.uidvalidity = out->uidvalidity;
	imap->listed.n = n;
	imap->listed.v = mem_array(n + 1, sizeof(*out->v));
	if (n > 0)
		memcpy(imap->listed.v, out->v, n * sizeof(*out->v));
	return DONE;
}

enum outcome
imap_list(void *state, const char *folder, int64_t since, struct listing *out,
	struct problem *problem)
{
	struct imap *imap = state;
	enum outcome outcome = imap_examine(imap, folder, problem);

	if (outcome != DONE)
		return outcome;
	if (imap->listed_in == NULL || strcmp(imap->listed_in, folder) != 0)
		listing_free(&imap->listed);
	mem_replace(&imap->listed_in, folder);
	imap_remember_extent(imap, folder);
	out->uidvalidity = imap->imap->imap_selection_info->sel_uidvalidity;
	if (out->uidvalidity == 0) {
		problem_set(problem, "account %s: the folder %s has no "
			"UIDVALIDITY", imap->account, folder);
		return REFUSED;
	}
	if (imap->imap->imap_selection_info->sel_exists > 0)
		outcome = search_since(imap, since, out, problem);
	if (outcome == DONE)
		outcome = fill(imap, out, problem);
	if (outcome != DONE)
		listing_free(out);
	return outcome;
}
