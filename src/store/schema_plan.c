/* SPDX-License-Identifier: ISC */
/*
 * Version 13: plans that were opened for a client, and their steps, which are
 * promises that stand in no mail.
 */
#include "store/schema.h"

const char schema_plan_tables[] =
	"CREATE TABLE plan (client TEXT NOT NULL, name TEXT NOT NULL,"
	" opened INTEGER NOT NULL, rule TEXT NOT NULL,"
	" PRIMARY KEY (client, name)) STRICT, WITHOUT ROWID;"
	"CREATE TABLE plan_step (id INTEGER PRIMARY KEY,"
	" client TEXT NOT NULL, plan TEXT NOT NULL, words TEXT NOT NULL,"
	" said TEXT NOT NULL, day TEXT NOT NULL,"
	" made INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'open'"
	" CHECK (state IN ('open', 'kept', 'dropped')), note TEXT, who TEXT,"
	" at INTEGER NOT NULL DEFAULT 0,"
	" FOREIGN KEY (client, plan) REFERENCES plan) STRICT;"
	"CREATE INDEX plan_step_client ON plan_step (client, made);";
