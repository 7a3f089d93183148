/* SPDX-License-Identifier: ISC */
/*
 * Version 4: what happens beside the mail (invoices, calls), and which
 * conditions of the clock hold, so that each is told once while it lasts.
 */
#include "store/schema.h"

const char schema_course_tables[] =
	"CREATE INDEX mail_clock ON mail (client, date);"
	"CREATE TABLE invoice (number TEXT PRIMARY KEY, client TEXT NOT NULL,"
	" amount INTEGER NOT NULL, currency TEXT NOT NULL,"
	" issued TEXT NOT NULL, due TEXT NOT NULL, paid TEXT)"
	" STRICT, WITHOUT ROWID;"
	"CREATE INDEX invoice_client ON invoice (client, due);"
	"CREATE TABLE call (id INTEGER PRIMARY KEY, client TEXT NOT NULL,"
	" at INTEGER NOT NULL, incoming INTEGER NOT NULL,"
	" person TEXT NOT NULL, note TEXT NOT NULL,"
	" UNIQUE (client, at, person)) STRICT;"
	"CREATE TABLE condition (rule TEXT NOT NULL, subject TEXT NOT NULL,"
	" client TEXT NOT NULL, since INTEGER NOT NULL,"
	" last INTEGER NOT NULL, PRIMARY KEY (rule, subject))"
	" STRICT, WITHOUT ROWID;"
	"CREATE INDEX condition_client ON condition (client);";
