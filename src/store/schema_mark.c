/* SPDX-License-Identifier: ISC */
/* Version 14: messages that a rule wants to be marked in their mailbox. */
#include "store/schema.h"

const char schema_mark_tables[] =
	"CREATE TABLE mark (id INTEGER PRIMARY KEY, mail INTEGER NOT NULL,"
	" keyword TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'wanted'"
	" CHECK (state IN ('wanted', 'done', 'gone', 'refused')),"
	" tries INTEGER NOT NULL DEFAULT 0,"
	" at INTEGER NOT NULL, UNIQUE (mail, keyword)) STRICT;"
	"CREATE INDEX mark_wanted ON mark (id) WHERE state = 'wanted';";
