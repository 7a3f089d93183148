/* SPDX-License-Identifier: ISC */
/*
 * A mark is a change in somebody's mailbox, so the same is asked before it as
 * before a letter: the mode, the arming, the stop; and a person must have let
 * it into the account.  Lost connections cost nothing, since a mark that is set
 * twice is set once.  What a server does not keep is said once, and everything
 * else goes on.
 */
#include "heedd/mark.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/mem.h"
#include "config/config.h"
#include "heedd/gather.h"
#include "heedd/reader.h"
#include "store/marks.h"

#define AT_ONCE 50 /* wishes that are looked at in one turn */
#define TRIES	5  /* lost connections, or readers that ended, of one */

/* Why none is wished for; NULL: it is. */
static const char *
reason_against(const struct matter *matter, const char **guard)
{
	const struct daemon *daemon = matter->daemon;
	const struct mail_row *row = &matter->about->row;
	const struct account *account = config_account(daemon->mind->config,
		row->account);
	int64_t date = row->arrived < row->date ? row->arrived : row->date;

	*guard = NULL;
	if (account == NULL || !account->write_flags)
		return "write_flags is off for the account";
	if (matter->about->direction == DIRECTION_DRAFT)
		return "a draft is its writer's";
	*guard = "old-mail";
	if (row->rescan || date < store_get_int(daemon->store, "armed_at",
		INT64_MAX))
		return "the message is older than the arming of heed";
	return NULL;
}

void
mark_want(struct matter *matter, const struct wish *wish, const char *keyword)
{
	struct daemon *daemon = matter->daemon;
	const char *guard, *against = reason_against(matter, &guard);

	if (against != NULL)
		grant_note(matter, wish, "refused", guard, against);
	else if (daemon->dry_run || gather_mode(daemon, wish->rule,
		matter->about->match.client) == MODE_OBSERVE)
		grant_note(matter, wish, "observed", "observe", keyword);
	else if (marks_want(daemon->store, matter->about->row.id, keyword,
		matter->now))
		grant_note(matter, wish, "wanted", NULL, keyword);
	else
		grant_note(matter, wish, "done before", NULL, keyword);
}

static char *
refusal_key(const char *account)
{
	return mem_printf("marks:%s", account);
}

char *
mark_refusal(struct store *store, const char *account)
{
	char *key = refusal_key(account), *why = store_get(store, key);

	free(key);
	if (why != NULL && why[0] == '\0')
		mem_free(&why);
	return why;
}

/* What is new about the account is said once, in the log and by doctor. */
static void
note_refusal(struct daemon *daemon, const char *account, const char *why)
{
	char *before = mark_refusal(daemon->store, account);
	char *key = refusal_key(account);

	if (why[0] != '\0' ? before == NULL || strcmp(before, why) != 0 :
		before != NULL) {
		store_set(daemon->store, key, why);
		log_event(why[0] == '\0' ? LOG_INFO_ : LOG_WARN_, "mark",
			"account", account, "why", why[0] == '\0' ? NULL :
			why, "status", why[0] == '\0' ? "marks are kept again" :
			"no message is marked", NULL);
	}
	free(key);
	free(before);
}

static void
end(struct daemon *daemon, const struct mark_row *row, enum mark_state state,
	const char *why, int64_t now)
{
	struct problem problem = { 0 };
	char mail[24];

	if (!store_begin(daemon->store, &problem)) {
		daemon_fault(daemon, &problem);
		return;
	}
	marks_end(daemon->store, row->id, state, now);
	if (state == MARK_IS_DONE || state == MARK_IS_REFUSED)
		note_refusal(daemon, row->account, state == MARK_IS_DONE ? "" :
			why);
	if (!store_commit(daemon->store, &problem)) {
		daemon_fault(daemon, &problem);
		return;
	}
	snprintf(mail, sizeof(mail), "M%" PRId64, row->mail);
	log_event(LOG_INFO_, "mark", "mail", mail, "account", row->account,
		"status", mark_state_name(state), NULL);
}

/* Written down before it is tried: one that ends readers is given up. */
static bool
begin_try(struct daemon *daemon, int64_t id)
{
	struct problem problem = { 0 };

	if (store_begin(daemon->store, &problem)) {
		marks_try(daemon->store, id);
		if (store_commit(daemon->store, &problem))
			return true;
	}
	daemon_fault(daemon, &problem);
	return false;
}

static void
ask(struct daemon *daemon, const struct mark_row *row, int64_t now)
{
	struct reader *reader = daemon_reader(daemon, row->account);
	struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);

	if (reader == NULL || row->folder == NULL) {
		end(daemon, row, MARK_IS_GONE, "", now);
	} else if (!reader->account->write_flags) {
		end(daemon, row, MARK_IS_REFUSED, "write_flags is off", now);
	} else if (row->tries >= TRIES) {
		end(daemon, row, MARK_IS_REFUSED, "the connection is lost each"
			" time that a message should be marked", now);
	} else if (reader->open && reader->state == READER_IDLE &&
		!reader->reading && begin_try(daemon, row->id)) {
		pack_text(&request, row->folder);
		pack_int(&request, (int64_t)row->uidvalidity);
		pack_int(&request, (int64_t)row->uid);
		pack_text(&request, row->keyword);
		reader->mark = row->id;
		reader_ask(reader, READER_MARKING, FRAME_MARK, &request);
	}
	buf_free(&request);
}

void
mark_next(struct daemon *daemon, int64_t now)
{
	size_t n;
	int64_t *ids;

	if (daemon->quiet || daemon->dry_run || gather_stopped(daemon))
		return;
	ids = marks_wanted(daemon->store, AT_ONCE, &n);
	for (size_t i = 0; i < n; i++) {
		struct mark_row row;

		if (marks_load(daemon->store, ids[i], &row))
			ask(daemon, &row, now);
		mark_row_free(&row);
	}
	free(ids);
}

void
mark_hear(struct daemon *daemon, struct reader *reader,
	const struct frame *frame, int64_t now)
{
	struct unpacker in = unpack_new(frame->data, frame->len);
	struct problem problem = { 0 };
	enum outcome outcome = unpack_outcome(&in, &problem);
	enum marked marked = (enum marked)unpack_enum(&in, MARK_REFUSED + 1);
	struct mark_row row;

	if (frame->type != FRAME_MARKED || !unpack_done(&in)) {
		reader_gone(daemon, reader, "said what it was not asked", now);
		return;
	}
	reader->state = READER_IDLE;
	reader->process->busy = false;
	/* the connection is made again with the next pass, and then the mark */
	if (outcome == RETRY || outcome == BROKEN)
		reader->open = false;
	if (outcome == DONE && marks_load(daemon->store, reader->mark, &row)) {
		end(daemon, &row, marked == MARK_DONE ? MARK_IS_DONE :
			marked == MARK_GONE ? MARK_IS_GONE : MARK_IS_REFUSED,
			problem.text, now);
		mark_row_free(&row);
	}
	reader->mark = 0;
}
