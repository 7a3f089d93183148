/* SPDX-License-Identifier: ISC */
/*
 * The tables and what guards them.  Triggers refuse what no function of ours
 * does: a forbidden step of a letter, a change of what was frozen, a deletion
 * of history.  They hold against a bug in C and against a person with the
 * sqlite3 shell alike.  A migration is never changed once released: a new one
 * is added at the end.  Every name of a state is text, to be read by people.
 */
#include "store/schema.h"

#include <stdio.h>

#include "store/edges.h"

static const char first_tables[] =
	"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
	" STRICT, WITHOUT ROWID;"

	"CREATE TABLE folder (id INTEGER PRIMARY KEY, account TEXT NOT NULL,"
	" name TEXT NOT NULL, uidvalidity INTEGER NOT NULL,"
	" last_ok INTEGER NOT NULL DEFAULT 0,"
	" rescan INTEGER NOT NULL DEFAULT 0,"
	" UNIQUE (account, name)) STRICT;"

	"CREATE TABLE ledger (folder INTEGER NOT NULL REFERENCES folder,"
	" uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL,"
	" state TEXT NOT NULL CHECK (state IN ('pending', 'fetching',"
	" 'stored', 'duplicate', 'quarantined', 'vanished')),"
	" tries INTEGER NOT NULL DEFAULT 0,"
	" deaths INTEGER NOT NULL DEFAULT 0, first_seen INTEGER NOT NULL,"
	" next_try INTEGER NOT NULL DEFAULT 0, ended INTEGER,"
	" fingerprint TEXT, why TEXT,"
	" PRIMARY KEY (folder, uidvalidity, uid)) STRICT, WITHOUT ROWID;"

	"CREATE TABLE mail (id INTEGER PRIMARY KEY,"
	" fingerprint TEXT NOT NULL UNIQUE, message_id TEXT,"
	" in_reply_to TEXT, refs TEXT, account TEXT, folder TEXT,"
	" direction TEXT, client TEXT, from_name TEXT, from_address TEXT,"
	" listed TEXT, subject TEXT, text TEXT, language TEXT,"
	" automatic TEXT, verdict TEXT, heed_id TEXT, refers_to TEXT,"
	" defects TEXT, sentiment REAL NOT NULL, feeling TEXT,"
	" language_sure REAL NOT NULL, has_date INTEGER NOT NULL,"
	" zone INTEGER NOT NULL, attachments INTEGER NOT NULL,"
	" truncated INTEGER NOT NULL, addressed_us INTEGER NOT NULL,"
	" date INTEGER NOT NULL, arrived INTEGER NOT NULL,"
	" taken INTEGER NOT NULL, rescan INTEGER NOT NULL,"
	" quarantined INTEGER NOT NULL, decided INTEGER NOT NULL) STRICT;"
	"CREATE INDEX mail_undecided ON mail (date) WHERE decided = 0;"
	"CREATE INDEX mail_date ON mail (date);"
	"CREATE INDEX mail_message_id ON mail (message_id);"
	"CREATE INDEX mail_client ON mail (client, direction, date);"
	"CREATE INDEX mail_unclear ON mail (client) WHERE quarantined = 1;"
	"CREATE INDEX mail_heed_id ON mail (heed_id) WHERE heed_id <> '';"
	"CREATE INDEX mail_refers_to ON mail (refers_to)"
	" WHERE refers_to <> '';"

	"CREATE TABLE finding (mail INTEGER NOT NULL REFERENCES mail,"
	" n INTEGER NOT NULL, kind TEXT NOT NULL, weight REAL NOT NULL,"
	" words TEXT, in_subject INTEGER NOT NULL, start INTEGER NOT NULL,"
	" len INTEGER NOT NULL, day TEXT, PRIMARY KEY (mail, n))"
	" STRICT, WITHOUT ROWID;"
	"CREATE TABLE raw (mail INTEGER PRIMARY KEY REFERENCES mail,"
	" bytes BLOB NOT NULL) STRICT;"

	"CREATE TABLE episode (name TEXT PRIMARY KEY, client TEXT NOT NULL,"
	" rule TEXT NOT NULL, thread TEXT NOT NULL, mail INTEGER,"
	" opened INTEGER NOT NULL) STRICT;"

	"CREATE TABLE decision (id INTEGER PRIMARY KEY,"
	" mail INTEGER REFERENCES mail, rule TEXT NOT NULL, answer TEXT,"
	" action TEXT, outcome TEXT, guard TEXT, detail TEXT,"
	" letter INTEGER REFERENCES letter, at INTEGER NOT NULL) STRICT;"
	"CREATE INDEX decision_mail ON decision (mail);"
	"CREATE INDEX decision_letter ON decision (letter)"
	" WHERE letter IS NOT NULL;";

static const char letter_tables[] =
	"CREATE TABLE edge (from_state TEXT NOT NULL, to_state TEXT NOT NULL,"
	" by_person INTEGER NOT NULL, PRIMARY KEY (from_state, to_state))"
	" STRICT, WITHOUT ROWID;"

	"CREATE TABLE letter (id INTEGER PRIMARY KEY,"
	" key TEXT NOT NULL UNIQUE, token TEXT NOT NULL UNIQUE,"
	" message_id TEXT NOT NULL UNIQUE, client TEXT,"
	" to_client INTEGER NOT NULL, rule TEXT, episode TEXT,"
	" mail INTEGER REFERENCES mail, account TEXT, letter TEXT,"
	" language TEXT, subject TEXT, sender TEXT,"
	" recipient TEXT NOT NULL, raw BLOB NOT NULL,"
	" created INTEGER NOT NULL, expires INTEGER NOT NULL,"
	" state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,"
	" not_before INTEGER NOT NULL, changed INTEGER NOT NULL,"
	" moved_by TEXT NOT NULL, why TEXT,"
	" copied INTEGER NOT NULL DEFAULT 0,"
	" looks INTEGER NOT NULL DEFAULT 0,"
	" claimed_at INTEGER NOT NULL DEFAULT 0,"
	" left_at INTEGER NOT NULL DEFAULT 0) STRICT;"
	"CREATE INDEX letter_state ON letter (state);"
	"CREATE INDEX letter_client ON letter (client, claimed_at);"
	"CREATE INDEX letter_recipient ON letter (recipient COLLATE NOCASE,"
	" claimed_at);"
	"CREATE INDEX letter_claimed ON letter (claimed_at);"
	"CREATE INDEX letter_mail ON letter (mail);"

	"CREATE TABLE letter_log (id INTEGER PRIMARY KEY,"
	" letter INTEGER NOT NULL REFERENCES letter, at INTEGER NOT NULL,"
	" from_state TEXT NOT NULL, to_state TEXT NOT NULL,"
	" who TEXT NOT NULL, why TEXT) STRICT;"
	"CREATE INDEX letter_log_letter ON letter_log (letter);"

	"CREATE TABLE attempt (letter INTEGER NOT NULL REFERENCES letter,"
	" n INTEGER NOT NULL, boot INTEGER NOT NULL,"
	" claimed INTEGER NOT NULL, body INTEGER NOT NULL DEFAULT 0,"
	" ended INTEGER NOT NULL DEFAULT 0, code INTEGER NOT NULL DEFAULT 0,"
	" enhanced TEXT, reply TEXT, PRIMARY KEY (letter, n))"
	" STRICT, WITHOUT ROWID;"

	"CREATE TABLE suppress (address TEXT PRIMARY KEY COLLATE NOCASE,"
	" why TEXT NOT NULL, at INTEGER NOT NULL) STRICT;"
	"CREATE TABLE latch (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
	" why TEXT NOT NULL, at INTEGER NOT NULL,"
	" reset_at INTEGER NOT NULL DEFAULT 0, reset_by TEXT) STRICT;"
	"CREATE UNIQUE INDEX latch_set ON latch (name) WHERE reset_at = 0;";

#define REFUSE(name, when, words)                 \
	"CREATE TRIGGER " name " BEFORE " when    \
	" BEGIN SELECT RAISE(ABORT, '" words "');" \
	" END;"

static const char triggers[] =
	REFUSE("letter_first",
		"INSERT ON letter WHEN NOT EXISTS (SELECT 1 FROM edge WHERE"
		" from_state = 'new' AND to_state = NEW.state)",
		"a letter cannot begin in this state")
	REFUSE("letter_edge",
		"UPDATE OF state ON letter WHEN NOT EXISTS (SELECT 1 FROM"
		" edge WHERE from_state = OLD.state AND to_state = NEW.state"
		" AND (by_person = 0 OR NEW.moved_by NOT IN ('heedd', '')))",
		"this step of a letter is not allowed")
	REFUSE("letter_frozen",
		"UPDATE ON letter WHEN OLD.id IS NOT NEW.id"
		" OR OLD.key IS NOT NEW.key OR OLD.token IS NOT NEW.token"
		" OR OLD.message_id IS NOT NEW.message_id"
		" OR OLD.client IS NOT NEW.client"
		" OR OLD.to_client IS NOT NEW.to_client"
		" OR OLD.rule IS NOT NEW.rule"
		" OR OLD.episode IS NOT NEW.episode"
		" OR OLD.mail IS NOT NEW.mail"
		" OR OLD.account IS NOT NEW.account"
		" OR OLD.letter IS NOT NEW.letter"
		" OR OLD.language IS NOT NEW.language"
		" OR OLD.subject IS NOT NEW.subject"
		" OR OLD.sender IS NOT NEW.sender"
		" OR OLD.recipient IS NOT NEW.recipient"
		" OR OLD.raw IS NOT NEW.raw"
		" OR OLD.created IS NOT NEW.created"
		/* a person who sends a held one again gives it new time */
		" OR (OLD.expires IS NOT NEW.expires"
		" AND OLD.state <> 'held')"
		" OR NEW.attempts < OLD.attempts",
		"what a letter says is frozen")
	REFUSE("letter_kept", "DELETE ON letter", "letters are kept")
	REFUSE("letter_log_frozen", "UPDATE ON letter_log",
		"the log is only added to")
	REFUSE("letter_log_kept", "DELETE ON letter_log",
		"the log is only added to")
	REFUSE("attempt_frozen",
		"UPDATE ON attempt WHEN OLD.ended <> 0"
		" OR OLD.letter IS NOT NEW.letter OR OLD.n IS NOT NEW.n"
		" OR OLD.boot IS NOT NEW.boot"
		" OR OLD.claimed IS NOT NEW.claimed"
		" OR (OLD.body <> 0 AND OLD.body IS NOT NEW.body)",
		"an attempt is ended once and then kept")
	REFUSE("attempt_kept", "DELETE ON attempt", "attempts are kept")
	REFUSE("decision_frozen", "UPDATE ON decision",
		"decisions are only added to")
	REFUSE("decision_kept", "DELETE ON decision",
		"decisions are only added to")
	REFUSE("ledger_final",
		"UPDATE ON ledger WHEN OLD.state NOT IN ('pending',"
		" 'fetching', 'vanished')",
		"this message of the ledger has been dealt with")
	REFUSE("ledger_kept", "DELETE ON ledger", "the ledger is kept")
	REFUSE("edge_frozen", "UPDATE ON edge", "the edges are fixed")
	REFUSE("edge_kept", "DELETE ON edge", "the edges are fixed")
	"CREATE TRIGGER letter_born AFTER INSERT ON letter BEGIN"
	" INSERT INTO letter_log (letter, at, from_state, to_state, who, why)"
	" VALUES (NEW.id, NEW.changed, 'new', NEW.state, NEW.moved_by,"
	" NEW.why); END;"
	"CREATE TRIGGER letter_moved AFTER UPDATE OF state ON letter BEGIN"
	" INSERT INTO letter_log (letter, at, from_state, to_state, who, why)"
	" VALUES (NEW.id, NEW.changed, OLD.state, NEW.state, NEW.moved_by,"
	" NEW.why); END;";

/* Migration n brings version n to n + 1. */
static const struct migration {
	const char *sql[3]; /* NULL: no more */
	bool (*fill)(struct store *store);
} migrations[] = {
	{ { first_tables, letter_tables, triggers }, edges_fill },
	/* into Drafts after waiting; a new database has it from edges.c */
	{ { "INSERT OR IGNORE INTO edge (from_state, to_state, by_person)"
	    " VALUES ('queued', 'draft', 0)" }, NULL },
	{ { schema_deletion_tables, schema_deletion_triggers }, NULL },
	{ { schema_course_tables }, NULL },
	{ { schema_promise_tables }, NULL },
	{ { schema_money_tables }, NULL },
	{ { schema_payment_tables }, NULL },
	{ { schema_work_tables }, NULL },
	{ { schema_bill_tables }, NULL },
	{ { schema_hold_tables }, NULL },
	{ { schema_said_tables }, NULL },
	{ { schema_episode_tables }, NULL },
	{ { schema_plan_tables }, NULL },
	{ { schema_mark_tables }, NULL },
	{ { schema_ladder_tables }, NULL },
	{ { schema_approval_tables }, NULL },
	{ { schema_digest_tables }, NULL },
};

int
schema_version(void)
{
	return (int)HEED_COUNT(migrations);
}

static bool
pragma_int(struct store *store, const char *sql, int64_t *out,
	struct problem *problem)
{
	sqlite3_stmt *statement = NULL;
	bool ok = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) ==
		SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW;

	if (ok)
		*out = sqlite3_column_int64(statement, 0);
	else
		sql_explain(store, "read its version", problem);
	sqlite3_finalize(statement);
	return ok;
}

/* Reads the version; refuses what is not ours or not yet known to us. */
static bool
version_of(struct store *store, int64_t *version, struct problem *problem)
{
	int64_t application = 0, objects = 0;

	if (!pragma_int(store, "PRAGMA user_version", version, problem) ||
		!pragma_int(store, "PRAGMA application_id", &application,
			problem) ||
		!pragma_int(store, "SELECT count(*) FROM sqlite_schema",
			&objects, problem))
		return false;
	if (application != SCHEMA_APPLICATION &&
		(application != 0 || *version != 0 || objects != 0)) {
		problem_set(problem, "%s/heed.db is not a database of heed",
			store->dir);
		return false;
	}
	if (*version > schema_version() || *version < 0) {
		problem_set(problem, "%s/heed.db is of a newer heed (its "
			"version is %lld, this heed knows %d): install that "
			"one again", store->dir, (long long)*version,
			schema_version());
		return false;
	}
	return true;
}

static bool
execute(struct store *store, const char *sql, struct problem *problem)
{
	if (sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK)
		return true;
	sql_explain(store, "migrate", problem);
	return false;
}

/* One step, whole or not at all: the version is part of its transaction. */
static bool
migrate_one(struct store *store, size_t from, struct problem *problem)
{
	const struct migration *migration = &migrations[from];
	char pragma[96];
	bool ok = true;

	if (!store_begin(store, problem))
		return false;
	for (size_t i = 0; ok && i < HEED_COUNT(migration->sql); i++)
		if (migration->sql[i] != NULL)
			ok = execute(store, migration->sql[i], problem);
	if (ok && migration->fill != NULL)
		ok = migration->fill(store);
	snprintf(pragma, sizeof(pragma),
		"PRAGMA application_id = %d; PRAGMA user_version = %zu",
		SCHEMA_APPLICATION, from + 1);
	ok = ok && execute(store, pragma, problem);
	/* a fault of fill() is told by the commit, which rolls back */
	if (ok || store->faulted)
		return store_commit(store, problem);
	store_rollback(store);
	return false;
}

bool
schema_migrate(struct store *store, struct problem *problem)
{
	int64_t version;

	if (!version_of(store, &version, problem))
		return false;
	for (; version < schema_version(); version++)
		if (!migrate_one(store, (size_t)version, problem))
			return false;
	return true;
}

bool
schema_check(struct store *store, struct problem *problem)
{
	int64_t version;

	if (!version_of(store, &version, problem))
		return false;
	if (version == schema_version())
		return true;
	problem_set(problem, "%s/heed.db is of an older heed: start heedd "
		"once, it brings the database up to date", store->dir);
	return false;
}
