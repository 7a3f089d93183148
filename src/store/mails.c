/* SPDX-License-Identifier: ISC */
/*
 * Messages and what was found in them.  A message is stored once, by the hash
 * of its bytes, whatever folder it lies in.  Columns are read and written by
 * one list, so that no field can be forgotten on one of the two ways.
 */
#include "store/mails.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "store/sql.h"

/* In the order of bind_row() and read_row(). */
#define COLUMNS                                                           \
	"fingerprint, message_id, in_reply_to, refs, account, folder,"     \
	" direction, client, from_name, from_address, listed, subject,"    \
	" language, automatic, verdict, heed_id, refers_to, defects,"      \
	" sentiment, feeling, language_sure, has_date, zone, attachments," \
	" truncated, addressed_us, date, arrived, taken, rescan,"          \
	" quarantined, decided"

bool
mails_have(struct store *store, const char *fingerprint)
{
	/* the ledger remembers what was deleted since */
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail WHERE"
		" fingerprint = ?1) OR EXISTS (SELECT 1 FROM ledger WHERE"
		" fingerprint = ?1)", SQL_WITH(sql_str(fingerprint)), 0) == 1;
}

bool
mails_elsewhere(struct store *store, const char *fingerprint,
	const char *account, const char *folder)
{
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail WHERE"
		" fingerprint = ?1 AND direction = 'from-us' AND attachments"
		" > 0 AND NOT (account = ?2 AND folder = ?3))",
		SQL_WITH(sql_str(fingerprint), sql_str(account),
			sql_str(folder)), 0) == 1;
}

/* What makes two messages copies of one; false: it has no such thing. */
static bool
likeness(const struct mail_row *row, char out[HASH_HEX])
{
	char date[24], attachments[24];

	if (row->quarantined || !row->has_date || row->message_id == NULL ||
		row->message_id[0] == '\0')
		return false;
	/* what is sent under its Message-ID later is no copy of it */
	if (row->direction != NULL && strcmp(row->direction, "draft") == 0)
		return false;
	snprintf(date, sizeof(date), "%" PRId64, row->date);
	snprintf(attachments, sizeof(attachments), "%" PRId64,
		row->attachments);
	hash_parts(out, row->message_id, date,
		row->from_address == NULL ? "" : row->from_address,
		row->subject == NULL ? "" : row->subject,
		row->text == NULL ? "" : row->text,
		row->verdict == NULL ? "" : row->verdict, attachments,
		(char *)NULL);
	return true;
}

bool
mails_have_copy(struct store *store, const struct mail_row *row)
{
	char hash[HASH_HEX];

	if (!likeness(row, hash))
		return false;
	return sql_get_int(store, "SELECT EXISTS (SELECT 1 FROM mail WHERE"
		" likeness = ?1) OR EXISTS (SELECT 1 FROM past WHERE"
		" hash = ?1)", SQL_WITH(sql_str(hash)), 0) == 1;
}

static void
add_finding(struct store *store, int64_t mail, size_t n,
	const struct finding_row *finding)
{
	sql_run(store, "INSERT INTO finding (mail, n, kind, weight, words,"
		" in_subject, start, len, day)"
		" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
		SQL_WITH(sql_num(mail), sql_num((int64_t)n),
			sql_str(finding->kind), sql_real(finding->weight),
			sql_str(finding->words), sql_num(finding->in_subject),
			sql_num(finding->start), sql_num(finding->len),
			sql_str(finding->day)));
}

static void
add_text(struct store *store, int64_t mail, const char *text)
{
	if (text != NULL)
		sql_run(store, "INSERT INTO mail_text (mail, text)"
			" VALUES (?1, ?2)",
			SQL_WITH(sql_num(mail), sql_str(text)));
}

int64_t
mails_add(struct store *store, const struct mail_row *row,
	const struct finding_row *findings, size_t n)
{
	char hash[HASH_HEX];
	bool alike = likeness(row, hash), own;
	int64_t id;

	if (!sql_enter(store, &own))
		return 0;
	sql_run(store, "INSERT INTO mail (" COLUMNS ", words, questions,"
		" likeness) VALUES ("
		" ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
		" ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26,"
		" ?27, ?28, ?29, ?30, ?31, ?32, nullif(?33, -1),"
		" nullif(?34, -1), ?35)",
		SQL_WITH(sql_str(row->fingerprint), sql_str(row->message_id),
			sql_str(row->in_reply_to), sql_str(row->refs),
			sql_str(row->account), sql_str(row->folder),
			sql_str(row->direction), sql_str(row->client),
			sql_str(row->from_name), sql_str(row->from_address),
			sql_str(row->listed), sql_str(row->subject),
			sql_str(row->language), sql_str(row->automatic),
			sql_str(row->verdict), sql_str(row->heed_id),
			sql_str(row->refers_to), sql_str(row->defects),
			sql_real(row->sentiment),
			sql_str(row->feeling), sql_real(row->language_sure),
			sql_num(row->has_date), sql_num(row->zone),
			sql_num(row->attachments), sql_num(row->truncated),
			sql_num(row->addressed_us), sql_num(row->date),
			sql_num(row->arrived), sql_num(row->taken),
			sql_num(row->rescan), sql_num(row->quarantined),
			sql_num(row->decided), sql_num(row->words),
			sql_num(row->questions),
			sql_str(alike ? hash : NULL)));
	id = store->faulted ? 0 : sqlite3_last_insert_rowid(store->db);
	add_text(store, id, row->text);
	for (size_t i = 0; i < n; i++)
		add_finding(store, id, i, &findings[i]);
	sql_leave(store, own);
	return store->faulted ? 0 : id;
}

void
mails_keep_raw(struct store *store, int64_t mail, const void *raw, size_t len)
{
	sql_run(store, "INSERT INTO raw (mail, bytes) VALUES (?1, ?2)",
		SQL_WITH(sql_num(mail), sql_bytes(raw, len)));
}

int64_t *
mails_undecided(struct store *store, size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM mail WHERE decided = 0"
		" ORDER BY date, id", NULL);
}

static double
real(sqlite3_stmt *rows, int column)
{
	return sqlite3_column_double(rows, column);
}

static void
read_row(sqlite3_stmt *rows, struct mail_row *out)
{
	char **const texts[] = { &out->fingerprint, &out->message_id,
		&out->in_reply_to, &out->refs, &out->account, &out->folder,
		&out->direction, &out->client, &out->from_name,
		&out->from_address, &out->listed, &out->subject,
		&out->language, &out->automatic, &out->verdict,
		&out->heed_id, &out->refers_to, &out->defects };
	int i = 0;

	for (; i < (int)HEED_COUNT(texts); i++)
		*texts[i] = sql_text(rows, i);
	out->sentiment = real(rows, i++);
	out->feeling = sql_text(rows, i++);
	out->language_sure = real(rows, i++);
	out->has_date = sql_int(rows, i++) != 0;
	out->zone = (int)sql_int(rows, i++);
	out->attachments = sql_int(rows, i++);
	out->truncated = sql_int(rows, i++) != 0;
	out->addressed_us = sql_int(rows, i++) != 0;
	out->date = sql_int(rows, i++);
	out->arrived = sql_int(rows, i++);
	out->taken = sql_int(rows, i++);
	out->rescan = sql_int(rows, i++) != 0;
	out->quarantined = sql_int(rows, i++) != 0;
	out->decided = sql_int(rows, i++);
	out->words = sql_int(rows, i++);
	out->questions = sql_int(rows, i++);
	out->text = sql_text(rows, i++);
	out->id = sql_int(rows, i);
}

static struct finding_row *
load_findings(struct store *store, int64_t mail, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT kind, weight, words,"
		" in_subject, start, len, day FROM finding WHERE mail = ?1"
		" ORDER BY n", SQL_WITH(sql_num(mail)));
	struct finding_row *list = NULL;

	*n = 0;
	while (sql_row(store, rows)) {
		list = sql_more(list, *n, sizeof(*list));
		list[(*n)++] = (struct finding_row) {
			.kind = sql_text(rows, 0),
			.weight = real(rows, 1),
			.words = sql_text(rows, 2),
			.in_subject = sql_int(rows, 3) != 0,
			.start = sql_int(rows, 4),
			.len = sql_int(rows, 5),
			.day = sql_text(rows, 6),
		};
	}
	return list;
}

bool
mails_load(struct store *store, int64_t id, struct mail_row *out,
	struct finding_row **findings, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT " COLUMNS
		", ifnull(words, -1), ifnull(questions, -1), (SELECT text FROM"
		" mail_text WHERE mail = id), id FROM mail WHERE id = ?1",
		SQL_WITH(sql_num(id)));

	*out = (struct mail_row) { 0 };
	if (findings != NULL) {
		*findings = NULL;
		*n = 0;
	}
	if (!sql_row(store, rows))
		return false;
	read_row(rows, out);
	sql_done(rows);
	if (findings != NULL)
		*findings = load_findings(store, id, n);
	return true;
}

void
mail_row_free(struct mail_row *row)
{
	char *const texts[] = { row->fingerprint, row->message_id,
		row->in_reply_to, row->refs, row->account, row->folder,
		row->direction, row->client, row->from_name,
		row->from_address, row->listed, row->subject, row->text,
		row->language, row->automatic, row->verdict, row->heed_id,
		row->refers_to, row->defects, row->feeling };

	for (size_t i = 0; i < HEED_COUNT(texts); i++)
		free(texts[i]);
	*row = (struct mail_row) { 0 };
}

void
finding_rows_free(struct finding_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].kind);
		free(rows[i].words);
		free(rows[i].day);
	}
	free(rows);
}

char *
mails_raw(struct store *store, int64_t id, size_t *len)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT bytes FROM raw"
		" WHERE mail = ?1", SQL_WITH(sql_num(id)));
	char *bytes;

	*len = 0;
	if (!sql_row(store, rows))
		return NULL;
	*len = (size_t)sqlite3_column_bytes(rows, 0);
	bytes = mem_strn(*len == 0 ? "" : sqlite3_column_blob(rows, 0), *len);
	sql_done(rows);
	return bytes;
}

void
mails_decided(struct store *store, int64_t id, bool keep_text, int64_t now)
{
	sql_run_one(store, "UPDATE mail SET decided = ?2 WHERE id = ?1",
		SQL_WITH(sql_num(id), sql_num(now)),
		"store: a message was decided that is not there");
	if (!keep_text && sql_run(store, "DELETE FROM mail_text"
		" WHERE mail = ?1", SQL_WITH(sql_num(id))) > 0)
		store->traces = true;
}

int64_t *
mails_recent(struct store *store, size_t limit, size_t *n)
{
	return sql_ids(store, n, "SELECT id FROM mail ORDER BY date DESC,"
		" id DESC LIMIT ?1", SQL_WITH(sql_num((int64_t)limit)));
}

int64_t
mails_by_message_id(struct store *store, const char *message_id)
{
	if (message_id == NULL || message_id[0] == '\0')
		return 0;
	return sql_get_int(store, "SELECT id FROM mail WHERE message_id = ?1"
		" ORDER BY date DESC, id DESC LIMIT 1",
		SQL_WITH(sql_str(message_id)), 0);
}
