/* SPDX-License-Identifier: ISC */
/*
 * Version 11: what a client has said of an invoice ('nothing': a person took it
 * back), one row for each time, so that it can be told how it stood on a day.
 */
#include "store/schema.h"

const char schema_said_tables[] =
	"CREATE TABLE invoice_said (number TEXT NOT NULL, at INTEGER NOT NULL,"
	" client TEXT NOT NULL, said TEXT NOT NULL CHECK (said IN ('nothing',"
	" 'promised', 'disputed', 'paid')), day TEXT, mail INTEGER,"
	" who TEXT NOT NULL, PRIMARY KEY (number, at)) STRICT, WITHOUT ROWID;"
	"CREATE INDEX invoice_said_client ON invoice_said (client);";
