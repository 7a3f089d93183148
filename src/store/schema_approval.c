/* SPDX-License-Identifier: ISC */
/*
 * Version 14: letters that wait for a person's yes.  Of the token in the notice
 * that asks only its hash stands here; it is good for one answer of that person
 * about that letter.  The mode approve came between draft and send.
 */
#include "store/schema.h"

const char schema_approval_tables[] =
	"CREATE TABLE approval (letter INTEGER PRIMARY KEY,"
	" person TEXT NOT NULL, token TEXT UNIQUE, until INTEGER NOT NULL,"
	" answered INTEGER NOT NULL DEFAULT 0, answer TEXT CHECK (answer IN"
	" ('yes', 'no')), who TEXT) STRICT;"
	"INSERT OR IGNORE INTO edge (from_state, to_state, by_person)"
	" VALUES ('queued', 'approval', 0);"
	"UPDATE meta SET value = '3' WHERE key IN ('mode', 'configured')"
	" AND value = '2';";
