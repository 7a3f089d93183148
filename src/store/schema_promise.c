/* SPDX-License-Identifier: ISC */
/* Version 5: what a person has said of a promise that stands in a mail. */
#include "store/schema.h"

const char schema_promise_tables[] =
	"CREATE TABLE promise (mail INTEGER NOT NULL, said TEXT NOT NULL,"
	" state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'dropped')),"
	" day TEXT NOT NULL, note TEXT, who TEXT NOT NULL,"
	" at INTEGER NOT NULL, PRIMARY KEY (mail, said))"
	" STRICT, WITHOUT ROWID;";
