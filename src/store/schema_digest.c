/* SPDX-License-Identifier: ISC */
/*
 * Version 13: what waits for the daily mail to a colleague.  What was told, and
 * in which letter, is written down once.
 */
#include "store/schema.h"

const char schema_digest_tables[] =
	"CREATE TABLE digest (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,"
	" recipient TEXT NOT NULL, client TEXT, rule TEXT NOT NULL,"
	" mail INTEGER NOT NULL DEFAULT 0, subject TEXT NOT NULL,"
	" text TEXT NOT NULL, at INTEGER NOT NULL,"
	" letter INTEGER NOT NULL DEFAULT 0) STRICT;"
	"CREATE INDEX digest_waiting ON digest (recipient) WHERE letter = 0;"
	"CREATE INDEX digest_client ON digest (client);"
	"CREATE TRIGGER digest_past BEFORE INSERT ON digest WHEN EXISTS"
	" (SELECT 1 FROM past WHERE hash = NEW.key)"
	" BEGIN SELECT RAISE(IGNORE); END;"
	"CREATE TRIGGER digest_frozen BEFORE UPDATE ON digest WHEN NOT"
	" (OLD.letter = 0 OR EXISTS (SELECT 1 FROM leaving))"
	" BEGIN SELECT RAISE(ABORT, 'what was told was told'); END;"
	"CREATE TRIGGER digest_kept BEFORE DELETE ON digest WHEN NOT"
	" EXISTS (SELECT 1 FROM leaving)"
	" BEGIN SELECT RAISE(ABORT, 'what is to be told is kept'); END;";
