/* SPDX-License-Identifier: ISC */
/*
 * Each function is a statement or two.  The words of columns ("from-us", "no",
 * "our.promise") are those of message/ and signals/.
 */
#include "store/course.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/course_sql.h"
#include "store/holds.h"
#include "store/ladders.h"
#include "store/plans.h"
#include "store/sql.h"
#include "store/work.h"

static bool
is_set(sqlite3_stmt *rows, int column)
{
	return sql_int(rows, column) != 0;
}

/* A few words that are hardly felt are a grumble, not a complaint. */
#define GRUMBLE_WORDS 15
#define GRUMBLE	      (-0.5)
#define ANGER	      (-0.75) /* which praise beside it does not sweeten */

/* A kind of finding more in the mail. */
static void
read_kind(struct course_mail *mail, const char *kind)
{
	if (mail->negative && strncmp(kind, "complaint.", 10) == 0)
		mail->complains |= mail->words < 0 ||
			mail->words >= GRUMBLE_WORDS ||
			mail->sentiment <= GRUMBLE;
	mail->praises |= strcmp(kind, "praise") == 0;
	mail->asks |= strcmp(kind, "request") == 0 ||
		strcmp(kind, "payment.query") == 0;
	mail->urgent |= strcmp(kind, "urgent") == 0;
	mail->off |= strcmp(kind, "meeting.off") == 0;
	mail->apologises |= strcmp(kind, "our.apology") == 0;
}

/* The same as THREAD, which costs more for each mail than all the rest. */
static char *
thread_of(sqlite3_stmt *rows, int refs)
{
	const char *text = (const char *)sqlite3_column_text(rows, refs);

	if (text != NULL && text[0] != '\0')
		return mem_strn(text, strcspn(text, " "));
	text = (const char *)sqlite3_column_text(rows, refs + 1);
	return text != NULL && text[0] != '\0' ? mem_str(text) :
		sql_text(rows, refs + 2);
}

/* Both lists begin with the newest; what machines wrote is in one only. */
static void
read_kinds(struct store *store, const char *client, struct course_mail *list,
	size_t n)
{
	/* the index has all that is asked of a mail */
	sqlite3_stmt *rows = n == 0 ? NULL : sql_open(store, "SELECT m.id,"
		" m.date, f.kind FROM mail AS m JOIN finding AS f"
		" ON f.mail = m.id WHERE m.client = ?1 AND m.date >= ?2"
		" AND m.date <= ?3 ORDER BY m.date DESC, m.id DESC",
		SQL_WITH(sql_str(client), sql_num(list[n - 1].date),
			sql_num(list[0].date)));
	size_t i = 0;

	while (sql_row(store, rows)) {
		int64_t id = sql_int(rows, 0), date = sql_int(rows, 1);

		while (i < n && (list[i].date > date ||
			(list[i].date == date && list[i].id > id)))
			i++;
		if (i < n && list[i].id == id)
			read_kind(&list[i], (const char *)
				sqlite3_column_text(rows, 2));
	}
	for (i = 0; i < n; i++)
		list[i].complains &= !(list[i].praises &&
			list[i].sentiment > ANGER);
}

struct course_mail *
course_mails(struct store *store, const char *client, int64_t since,
	int64_t until, size_t limit, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT id, date, direction ="
		" 'from-us', words, sentiment, attachments, feeling ="
		" 'negative', from_address, refs, in_reply_to, message_id,"
		" questions FROM mail WHERE client = ?1"
		" AND direction IN ('from-us', 'from-client')"
		" AND date >= ?2 AND date < ?3 AND" PERSONS
		" ORDER BY date DESC, id DESC LIMIT ?4",
		SQL_WITH(sql_str(client), sql_num(since), sql_num(until),
			sql_num((int64_t)limit)));
	struct course_mail *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct course_mail) {
			.id = sql_int(rows, 0),
			.date = sql_int(rows, 1),
			.ours = is_set(rows, 2),
			.words = sqlite3_column_type(rows, 3) == SQLITE_NULL ?
				-1 : sql_int(rows, 3),
			.sentiment = sqlite3_column_double(rows, 4),
			.attachments = sql_int(rows, 5),
			.negative = is_set(rows, 6),
			.from = sql_text(rows, 7),
			.thread = thread_of(rows, 8),
			.questions = sqlite3_column_type(rows, 11) ==
				SQLITE_NULL ? -1 : sql_int(rows, 11),
		};
	}
	read_kinds(store, client, list, *n);
	return list;
}

void
course_mails_free(struct course_mail *mails, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(mails[i].from);
		free(mails[i].thread);
	}
	free(mails);
}

int64_t *
course_declined(struct store *store, const char *client, int64_t since,
	int64_t until, size_t *n)
{
	return sql_ids(store, n, "SELECT date FROM mail WHERE client = ?1"
		" AND direction = 'from-client' AND date >= ?2 AND date < ?3"
		" AND automatic = 'declined'", SQL_WITH(sql_str(client),
			sql_num(since), sql_num(until)));
}

static const char *const ways[] = { "out", "in", "both" };

const char *
call_way_name(enum call_way way)
{
	return ways[way];
}

bool
call_way_parse(const char *name, enum call_way *out)
{
	for (size_t i = 0; i < HEED_COUNT(ways); i++)
		if (strcmp(ways[i], name) == 0) {
			*out = (enum call_way)i;
			return true;
		}
	return false;
}

bool
calls_add(struct store *store, const char *client, int64_t at,
	enum call_way way, const char *person, const char *note)
{
	return sql_run(store, "INSERT OR IGNORE INTO call (client, at,"
		" incoming, person, note) VALUES (?1, ?2, ?3, ?4, ?5)",
		SQL_WITH(sql_str(client), sql_num(at), sql_num(way),
			sql_str(person), sql_str(note))) == 1;
}

static enum call_way
call_way_of(int64_t stored)
{
	return stored == CALL_IN || stored == CALL_BOTH ?
		(enum call_way)stored : CALL_OUT;
}

struct call_row *
calls_of(struct store *store, const char *client, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT client, person, note, at,"
		" incoming FROM call WHERE client = ?1 ORDER BY at, id",
		SQL_WITH(sql_str(client)));
	struct call_row *list = NULL;

	for (*n = 0; sql_row(store, rows); (*n)++) {
		list = sql_more(list, *n, sizeof(*list));
		list[*n] = (struct call_row) {
			.client = sql_text(rows, 0),
			.person = sql_text(rows, 1),
			.note = sql_text(rows, 2),
			.at = sql_int(rows, 3),
			.way = call_way_of(sql_int(rows, 4)),
		};
	}
	return list;
}

void
calls_free(struct call_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].client);
		free(rows[i].person);
		free(rows[i].note);
	}
	free(rows);
}

bool
calls_any(struct store *store, const char *client, int64_t since,
	int64_t until)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM call WHERE"
		" client = ?1 AND at >= ?2 AND at < ?3)",
		SQL_WITH(sql_str(client), sql_num(since), sql_num(until)),
		0) != 0;
}

int64_t
calls_last(struct store *store, const char *client, bool incoming,
	int64_t until)
{
	return sql_get_int(store, "SELECT max(at) FROM call WHERE client = ?1"
		" AND incoming IN (?2, 2) AND at < ?3", SQL_WITH(sql_str(
			client), sql_num(incoming), sql_num(until)), 0);
}

void
course_forget(struct store *store, int64_t before)
{
	char day[16];

	sql_run(store, "DELETE FROM condition WHERE last < ?1",
		SQL_WITH(sql_num(before)));
	ladders_forget(store, before);
	holds_forget(store, day_at(before, 0));
	plans_forget(store, day_at(before, 0));
	sql_run(store, "DELETE FROM call WHERE at < ?1",
		SQL_WITH(sql_num(before)));
	sql_run(store, "DELETE FROM payment WHERE booked < ?1",
		SQL_WITH(sql_str(day_iso(day_at(before, 0), day))));
	/* an open one is no past yet */
	sql_run(store, "DELETE FROM invoice WHERE coalesce(paid, dropped) < ?1",
		SQL_WITH(sql_str(day_iso(day_at(before, 0), day))));
	work_forget(store, before);
	sql_run(store, "DELETE FROM invoice_said WHERE number NOT IN"
		" (SELECT number FROM invoice)", NULL);
}

void
course_erase(struct store *store, const char *client)
{
	const struct sql_value *id = SQL_WITH(sql_str(client));

	/* what may be for an invoice of others too goes as well */
	sql_run(store, "DELETE FROM payment WHERE " PAYMENT_OF_CLIENT, id);
	sql_run(store, "DELETE FROM invoice WHERE client = ?1", id);
	holds_erase(store, client);
	plans_erase(store, client);
	sql_run(store, "DELETE FROM invoice_said WHERE client = ?1", id);
	sql_run(store, "DELETE FROM call WHERE client = ?1", id);
	sql_run(store, "DELETE FROM condition WHERE client = ?1", id);
	ladders_erase(store, client);
	work_erase(store, client);
	/* that a mail to others went to this client too */
	sql_run(store, "DELETE FROM finding WHERE kind = 'audience' AND"
		" instr(' ' || words || ' ', ' ' || ?1 || ' ') > 0", id);
}
