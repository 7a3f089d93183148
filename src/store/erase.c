/* SPDX-License-Identifier: ISC */
/*
 * Takes one client out of the database.  Ids are gathered first and rows
 * touched then, so that no statement reads what another deletes.  A letter's
 * row stays without its words: caps still count it, and its key is unique.
 */
#include "store/dossier.h"

#include <stdlib.h>

#include "store/course.h"
#include "store/digest.h"
#include "store/edges.h"
#include "store/letters.h"
#include "store/retention.h"
#include "store/sql.h"

static bool
is_final(enum letter_state state)
{
	bool by_person;

	for (int to = 0; to < LETTER_STATES; to++)
		if (edge_allowed(state, (enum letter_state)to, &by_person))
			return false;
	return true;
}

/* Along the edges to an end; what may have left us passes through held. */
static void
cancel(struct store *store, int64_t id, enum letter_state state,
	const char *who, int64_t now)
{
	bool by_person;

	letters_attempt_end(store, id, 0, NULL, NULL, now);
	if (!edge_allowed(state, LETTER_CANCELLED, &by_person)) {
		letters_move(store, id, state, LETTER_HELD, who, NULL, now);
		state = LETTER_HELD;
	}
	letters_move(store, id, state, LETTER_CANCELLED, who,
		"the client was erased", now);
}

static void
blank_letter(struct store *store, int64_t letter)
{
	const struct sql_value *id = SQL_WITH(sql_num(letter));

	/* a colleague's own address is not the client's */
	sql_run_one(store, "UPDATE letter SET client = NULL, episode = NULL,"
		" mail = NULL, subject = 'erased', recipient = CASE to_client"
		" WHEN 1 THEN 'erased' ELSE recipient END, raw = x'',"
		" why = NULL, invoices = NULL, copied = 1 WHERE id = ?1", id,
		"store: a letter was erased that is not there");
	sql_run(store, "UPDATE letter_log SET why = NULL WHERE letter = ?1",
		id);
	sql_run(store, "UPDATE attempt SET reply = NULL WHERE letter = ?1",
		id);
}

static void
erase_letters(struct store *store, const int64_t *ids, size_t n,
	const char *who, int64_t now, struct erased *out)
{
	for (size_t i = 0; i < n; i++) {
		enum letter_state state = letters_state(store, ids[i]);

		if (!is_final(state)) {
			cancel(store, ids[i], state, who, now);
			out->cancelled++;
		}
		blank_letter(store, ids[i]);
	}
	out->letters = (int64_t)n;
}

static void
erase_address(struct store *store, const char *address)
{
	char hash[HASH_HEX];

	/* what the server said names the address too */
	sql_run(store, "UPDATE OR REPLACE suppress SET address = ?2,"
		" why = 'erased' WHERE address = ?1", SQL_WITH(sql_str(address),
			sql_str(suppress_hash(address, hash))));
	sql_run(store, "DELETE FROM episode WHERE client = ?1 COLLATE NOCASE",
		SQL_WITH(sql_str(address)));
}

/* What `text` gives for each id, once. */
static void
add_addresses(struct store *store, struct strv *list, const int64_t *ids,
	size_t n, const char *text)
{
	for (size_t i = 0; i < n; i++) {
		char *address = sql_get_text(store, text,
			SQL_WITH(sql_num(ids[i])));

		if (address != NULL && !strv_has_nocase(list, address))
			strv_add(list, address);
		free(address);
	}
}

/* Every address that stands in the client's rows. */
static void
erase_addresses(struct store *store, const struct dossier *dossier,
	const struct strv *found)
{
	for (size_t i = 0; dossier->addresses != NULL &&
	     i < dossier->addresses->n; i++)
		erase_address(store, dossier->addresses->v[i]);
	for (size_t i = 0; i < found->n; i++)
		erase_address(store, found->v[i]);
	sql_run(store, "DELETE FROM episode WHERE client = ?1",
		SQL_WITH(sql_str(dossier->client)));
}

bool
dossier_erase(struct store *store, const struct dossier *dossier,
	const char *who, int64_t now, struct erased *out,
	struct problem *problem)
{
	struct strv found = { 0 };
	int64_t *mails, *letters;
	size_t n_mails, n_letters;

	*out = (struct erased) { 0 };
	if (!store_begin(store, problem))
		return false;
	retention_open(store, "erase");
	mails = dossier_mails(store, dossier, &n_mails);
	letters = dossier_letters(store, dossier, &n_letters);
	add_addresses(store, &found, mails, n_mails, "SELECT from_address FROM"
		" mail WHERE id = ?1 AND direction NOT IN"
		" ('from-us', 'draft')");
	add_addresses(store, &found, letters, n_letters, "SELECT recipient"
		" FROM letter WHERE id = ?1 AND to_client = 1");
	erase_letters(store, letters, n_letters, who, now, out);
	for (size_t i = 0; i < n_mails; i++)
		retention_forget_mail(store, mails[i]);
	out->mails = (int64_t)n_mails;
	erase_addresses(store, dossier, &found);
	course_erase(store, dossier->client);
	digest_erase(store, dossier->client);
	store_set(store, "scrub", "due");
	retention_close(store);
	strv_free(&found);
	free(mails);
	free(letters);
	return store_commit(store, problem);
}
