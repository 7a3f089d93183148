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
#define GRUMBLE	      (-0.4)

/* `kinds` are words with blanks around each; NULL: nothing was found. */
static void
read_kinds(struct course_mail *mail, bool negative, const char *kinds)
{
	if (kinds == NULL)
		return;
	mail->complains = negative && strstr(kinds, " complaint.") != NULL &&
		(mail->words < 0 || mail->words >= GRUMBLE_WORDS ||
		 mail->sentiment <= GRUMBLE);
	mail->asks = strstr(kinds, " request ") != NULL ||
		strstr(kinds, " payment.query ") != NULL;
	mail->urgent = strstr(kinds, " urgent ") != NULL;
	mail->off = strstr(kinds, " meeting.off ") != NULL;
	mail->apologises = strstr(kinds, " our.apology ") != NULL;
}

struct course_mail *
course_mails(struct store *store, const char *client, int64_t since,
	int64_t until, size_t limit, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT id, date, direction ="
		" 'from-us', coalesce(words, -1), sentiment, attachments,"
		" from_address, " THREAD ", feeling = 'negative',"
		" (SELECT ' ' || group_concat(kind, ' ') || ' ' FROM finding"
		" WHERE mail = m.id) FROM mail AS m WHERE client = ?1"
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
			.words = sql_int(rows, 3),
			.sentiment = sqlite3_column_double(rows, 4),
			.attachments = sql_int(rows, 5),
			.from = sql_text(rows, 6),
			.thread = sql_text(rows, 7),
		};
		read_kinds(&list[*n], is_set(rows, 8), (const char *)
			sqlite3_column_text(rows, 9));
	}
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

int64_t
course_declined(struct store *store, const char *client, int64_t since,
	int64_t until)
{
	return sql_get_int(store, "SELECT count(*) FROM mail WHERE client = ?1"
		" AND direction = 'from-client' AND date >= ?2 AND date < ?3"
		" AND automatic = 'declined'", SQL_WITH(sql_str(client),
			sql_num(since), sql_num(until)), 0);
}

bool
calls_add(struct store *store, const char *client, int64_t at, bool incoming,
	const char *person, const char *note)
{
	return sql_run(store, "INSERT OR IGNORE INTO call (client, at,"
		" incoming, person, note) VALUES (?1, ?2, ?3, ?4, ?5)",
		SQL_WITH(sql_str(client), sql_num(at), sql_num(incoming),
			sql_str(person), sql_str(note))) == 1;
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
			.incoming = is_set(rows, 4),
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
		" AND incoming = ?2 AND at < ?3", SQL_WITH(sql_str(client),
			sql_num(incoming), sql_num(until)), 0);
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
