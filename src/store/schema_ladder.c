/* SPDX-License-Identifier: ISC */
/*
 * Version 13: how far an alarm has gone up, and who has taken it up.  Of an
 * episode one goes on at a time; those that ended stay, with who ended them.
 */
#include "store/schema.h"

const char schema_ladder_tables[] =
	"CREATE TABLE ladder (id INTEGER PRIMARY KEY, episode TEXT NOT NULL,"
	" rule TEXT NOT NULL, letter TEXT NOT NULL, client TEXT NOT NULL,"
	" mail INTEGER, notice TEXT, words TEXT, begun INTEGER NOT NULL,"
	" since INTEGER NOT NULL, person TEXT NOT NULL,"
	" rung INTEGER NOT NULL DEFAULT 0,"
	" told INTEGER NOT NULL, told_at INTEGER NOT NULL,"
	" warned INTEGER NOT NULL DEFAULT 0,"
	" repeated INTEGER NOT NULL DEFAULT 0,"
	" steps INTEGER NOT NULL DEFAULT 0,"
	" ended INTEGER NOT NULL DEFAULT 0, ended_by TEXT, reason TEXT)"
	" STRICT;"
	"CREATE UNIQUE INDEX ladder_open ON ladder (episode)"
	" WHERE ended = 0;"
	"CREATE INDEX ladder_client ON ladder (client);";
