/* SPDX-License-Identifier: ISC */
/*
 * One client's rows: by its id, by its addresses, and by what was made because
 * of them.
 */
#include "store/dossier.h"

#include <stdlib.h>

#include "store/sql.h"

struct ids {
	int64_t *v; /* owned */
	size_t n;
};

static int
compare(const void *a, const void *b)
{
	int64_t left = *(const int64_t *)a, right = *(const int64_t *)b;

	return (left > right) - (left < right);
}

/* Each once, in order. */
static void
settle(struct ids *ids)
{
	size_t kept = 0;

	if (ids->n == 0)
		return;
	qsort(ids->v, ids->n, sizeof(*ids->v), compare);
	for (size_t i = 1; i < ids->n; i++)
		if (ids->v[i] != ids->v[kept])
			ids->v[++kept] = ids->v[i];
	ids->n = kept + 1;
}

static void
add(struct store *store, struct ids *ids, const char *text,
	const struct sql_value *values)
{
	size_t n;
	int64_t *more = sql_ids(store, &n, text, values);

	for (size_t i = 0; i < n; i++) {
		ids->v = sql_more(ids->v, ids->n, sizeof(*ids->v));
		ids->v[ids->n++] = more[i];
	}
	free(more);
}

struct strv
dossier_clients(struct store *store)
{
	sqlite3_stmt *rows = sql_open(store, "SELECT client FROM mail WHERE"
		" client IS NOT NULL UNION SELECT client FROM letter WHERE"
		" client IS NOT NULL UNION SELECT client FROM invoice"
		" UNION SELECT client FROM call UNION SELECT client FROM hours"
		" UNION SELECT client FROM task ORDER BY 1", NULL);
	struct strv list = { 0 };

	while (sql_row(store, rows))
		strv_own(&list, sql_text(rows, 0));
	return list;
}

static void
add_mails_of(struct store *store, const struct dossier *dossier,
	struct ids *ids)
{
	add(store, ids, "SELECT id FROM mail WHERE client = ?1",
		SQL_WITH(sql_str(dossier->client)));
	for (size_t i = 0; dossier->addresses != NULL &&
	     i < dossier->addresses->n; i++)
		add(store, ids, "SELECT id FROM mail WHERE client IS NULL AND"
			" from_address = ?1 COLLATE NOCASE",
			SQL_WITH(sql_str(dossier->addresses->v[i])));
	for (size_t i = 0; dossier->domains != NULL &&
	     i < dossier->domains->n; i++)
		add(store, ids, "SELECT id FROM mail WHERE client IS NULL AND"
			" (lower(from_address) GLOB '*@' || ?1 OR"
			" lower(from_address) GLOB '*@*.' || ?1)",
			SQL_WITH(sql_str(dossier->domains->v[i])));
}

static void
add_letters_of(struct store *store, const struct dossier *dossier,
	struct ids *ids)
{
	add(store, ids, "SELECT id FROM letter WHERE client = ?1",
		SQL_WITH(sql_str(dossier->client)));
	for (size_t i = 0; dossier->addresses != NULL &&
	     i < dossier->addresses->n; i++)
		add(store, ids, "SELECT id FROM letter WHERE recipient = ?1"
			" COLLATE NOCASE",
			SQL_WITH(sql_str(dossier->addresses->v[i])));
}

/* A digest tells of several clients; with one of them it goes as a whole. */
static void
add_digests_about(struct store *store, const struct dossier *dossier,
	struct ids *ids)
{
	add(store, ids, "SELECT DISTINCT letter FROM digest WHERE client = ?1"
		" AND letter <> 0", SQL_WITH(sql_str(dossier->client)));
}

static void
add_letters_because_of(struct store *store, const struct ids *mails,
	struct ids *ids)
{
	for (size_t i = 0; i < mails->n; i++)
		add(store, ids, "SELECT id FROM letter WHERE mail = ?1",
			SQL_WITH(sql_num(mails->v[i])));
}

/* The copies of letters in Sent, and what came back. */
static void
add_mails_about(struct store *store, const struct ids *letters,
	struct ids *ids)
{
	for (size_t i = 0; i < letters->n; i++)
		add(store, ids, "SELECT mail.id FROM mail JOIN letter ON"
			" (heed_id <> '' AND heed_id = token) OR"
			" (refers_to <> '' AND refers_to = token)"
			" WHERE letter.id = ?1",
			SQL_WITH(sql_num(letters->v[i])));
}

static void
gather(struct store *store, const struct dossier *dossier, struct ids *mails,
	struct ids *letters)
{
	*mails = *letters = (struct ids) { 0 };
	add_mails_of(store, dossier, mails);
	add_letters_of(store, dossier, letters);
	add_letters_because_of(store, mails, letters);
	add_digests_about(store, dossier, letters);
	settle(letters);
	add_mails_about(store, letters, mails);
	settle(mails);
	/* a bounce that could not be read, say, had its own notice */
	add_letters_because_of(store, mails, letters);
	settle(letters);
}

int64_t *
dossier_mails(struct store *store, const struct dossier *dossier, size_t *n)
{
	struct ids mails, letters;

	gather(store, dossier, &mails, &letters);
	free(letters.v);
	*n = mails.n;
	return mails.v;
}

int64_t *
dossier_letters(struct store *store, const struct dossier *dossier, size_t *n)
{
	struct ids mails, letters;

	gather(store, dossier, &mails, &letters);
	free(mails.v);
	*n = letters.n;
	return letters.v;
}
