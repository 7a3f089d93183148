/* SPDX-License-Identifier: ISC */
/*
 * Version 8: the hours that were worked for a client, and the tasks of a board.
 * A row of hours is known by its key, a task by its card and the client.
 */
#include "store/schema.h"

const char schema_work_tables[] =
	"CREATE TABLE hours (id INTEGER PRIMARY KEY,"
	" key TEXT NOT NULL UNIQUE, client TEXT NOT NULL, day TEXT NOT NULL,"
	" seconds INTEGER NOT NULL, person TEXT NOT NULL,"
	" note TEXT NOT NULL) STRICT;"
	"CREATE INDEX hours_client ON hours (client, day);"
	"CREATE TABLE task (card TEXT NOT NULL, client TEXT NOT NULL,"
	" board TEXT NOT NULL, name TEXT NOT NULL, list TEXT NOT NULL,"
	" state TEXT NOT NULL CHECK (state IN ('open', 'done', 'put away')),"
	" made INTEGER NOT NULL, moved INTEGER NOT NULL,"
	" ended INTEGER NOT NULL, due TEXT, PRIMARY KEY (card, client))"
	" STRICT, WITHOUT ROWID;"
	"CREATE INDEX task_client ON task (client, moved);";
