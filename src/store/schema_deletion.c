/* SPDX-License-Identifier: ISC */
/*
 * Version 3: what may be deleted, and what then stays.  The text of a mail has
 * a table of its own, without a foreign key, because SQLite empties such a
 * table page by page and leaves nothing of it behind.
 *
 * Of a row that goes a hash stays in `past`: of a letter its key, so that it
 * is never made again; of a mail its likeness, so that a copy is known.  The
 * triggers against deletion hold but in a transaction that has said in
 * `leaving` that it deletes, and then too a letter goes only when it has come
 * to its end and its key is kept.
 */
#include "store/schema.h"

#define FINAL "('observed', 'drafted', 'sent', 'failed', 'expired'," \
	" 'cancelled')"
#define LEAVING "EXISTS (SELECT 1 FROM leaving)"

const char schema_deletion_tables[] =
	"CREATE TABLE mail_text (mail INTEGER PRIMARY KEY,"
	" text TEXT NOT NULL) STRICT;"
	"INSERT INTO mail_text (mail, text) SELECT id, text FROM mail"
	" WHERE text IS NOT NULL;"
	"ALTER TABLE mail DROP COLUMN text;"
	"ALTER TABLE mail ADD COLUMN words INTEGER;"
	"ALTER TABLE mail ADD COLUMN questions INTEGER;"
	"ALTER TABLE mail ADD COLUMN likeness TEXT;"
	"CREATE INDEX mail_likeness ON mail (likeness)"
	" WHERE likeness IS NOT NULL;"
	"CREATE INDEX mail_taken ON mail (taken);"
	"CREATE INDEX ledger_fingerprint ON ledger (fingerprint)"
	" WHERE fingerprint IS NOT NULL;"
	"CREATE INDEX letter_changed ON letter (changed);"
	"CREATE TABLE past (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;"
	"CREATE TABLE leaving (why TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;"
	"DROP TRIGGER letter_frozen;"
	"DROP TRIGGER letter_kept;"
	"DROP TRIGGER letter_log_frozen;"
	"DROP TRIGGER letter_log_kept;"
	"DROP TRIGGER attempt_frozen;"
	"DROP TRIGGER attempt_kept;"
	"DROP TRIGGER decision_kept;";

#define REFUSE(name, when, words)                  \
	"CREATE TRIGGER " name " BEFORE " when     \
	" BEGIN SELECT RAISE(ABORT, '" words "');" \
	" END;"

/* What a letter is, whether its words are there or not. */
#define OTHER_LETTER " (OLD.id IS NOT NEW.id OR OLD.key IS NOT NEW.key"    \
	" OR OLD.token IS NOT NEW.token"                                   \
	" OR OLD.message_id IS NOT NEW.message_id"                         \
	" OR OLD.to_client IS NOT NEW.to_client"                           \
	" OR OLD.rule IS NOT NEW.rule OR OLD.account IS NOT NEW.account"   \
	" OR OLD.letter IS NOT NEW.letter"                                 \
	" OR OLD.language IS NOT NEW.language"                             \
	" OR OLD.sender IS NOT NEW.sender"                                 \
	" OR OLD.created IS NOT NEW.created"                               \
	/* a person who sends a held one again gives it new time */        \
	" OR (OLD.expires IS NOT NEW.expires AND OLD.state <> 'held')"     \
	" OR NEW.attempts < OLD.attempts)"

#define OTHER_WORDS " (OLD.client IS NOT NEW.client"                       \
	" OR OLD.episode IS NOT NEW.episode OR OLD.mail IS NOT NEW.mail"   \
	" OR OLD.subject IS NOT NEW.subject"                               \
	" OR OLD.recipient IS NOT NEW.recipient OR OLD.raw IS NOT NEW.raw)"

/* A letter whose words are taken away is one that cannot be sent again. */
#define ERASED " (" LEAVING " AND OLD.state IN " FINAL                     \
	" AND NEW.raw = x'' AND NEW.subject = 'erased'"                    \
	" AND NEW.recipient IN ('erased', OLD.recipient))"

const char schema_deletion_triggers[] =
	REFUSE("letter_frozen", "UPDATE ON letter WHEN" OTHER_LETTER
		" OR (" OTHER_WORDS " AND NOT" ERASED ")",
		"what a letter says is frozen")
	REFUSE("letter_kept", "DELETE ON letter WHEN NOT (" LEAVING
		" AND OLD.state IN " FINAL " AND EXISTS (SELECT 1 FROM past"
		" WHERE hash = OLD.key))", "letters are kept")
	REFUSE("letter_past", "INSERT ON letter WHEN EXISTS (SELECT 1 FROM"
		" past WHERE hash = NEW.key)", "this letter was made before")
	REFUSE("letter_log_frozen", "UPDATE ON letter_log WHEN NOT (" LEAVING
		" AND NEW.why IS NULL AND OLD.id IS NEW.id"
		" AND OLD.letter IS NEW.letter AND OLD.at IS NEW.at"
		" AND OLD.from_state IS NEW.from_state"
		" AND OLD.to_state IS NEW.to_state AND OLD.who IS NEW.who)",
		"the log is only added to")
	REFUSE("letter_log_kept", "DELETE ON letter_log WHEN NOT " LEAVING,
		"the log is only added to")
	REFUSE("attempt_frozen",
		"UPDATE ON attempt WHEN OLD.letter IS NOT NEW.letter"
		" OR OLD.n IS NOT NEW.n OR OLD.boot IS NOT NEW.boot"
		" OR OLD.claimed IS NOT NEW.claimed"
		" OR (OLD.body <> 0 AND OLD.body IS NOT NEW.body)"
		" OR (OLD.ended <> 0 AND NOT (" LEAVING
		" AND NEW.reply IS NULL AND OLD.ended IS NEW.ended"
		" AND OLD.body IS NEW.body AND OLD.code IS NEW.code"
		" AND OLD.enhanced IS NEW.enhanced))",
		"an attempt is ended once and then kept")
	REFUSE("attempt_kept", "DELETE ON attempt WHEN NOT " LEAVING,
		"attempts are kept")
	REFUSE("decision_kept", "DELETE ON decision WHEN NOT " LEAVING,
		"decisions are only added to")
	REFUSE("past_frozen", "UPDATE ON past", "what is past is fixed")
	REFUSE("past_kept", "DELETE ON past", "what is past is kept");
