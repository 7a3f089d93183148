/* SPDX-License-Identifier: ISC */
/*
 * Version 9: which invoices a letter speaks of, and what was open of each when
 * its words were frozen: "NUMBER<tab>MINOR UNITS<tab>CURRENCY" a line.
 * Version 10: what a person, or a rule, has said of whom to leave alone.
 */
#include "store/schema.h"

const char schema_bill_tables[] =
	"ALTER TABLE letter ADD COLUMN invoices TEXT;"
	"CREATE TRIGGER letter_invoices_frozen BEFORE UPDATE ON letter"
	" WHEN OLD.invoices IS NOT NEW.invoices AND NOT (NEW.invoices IS NULL"
	" AND EXISTS (SELECT 1 FROM leaving))"
	" BEGIN SELECT RAISE(ABORT, 'what a letter says is frozen'); END;";

const char schema_hold_tables[] =
	"CREATE TABLE hold (id INTEGER PRIMARY KEY, client TEXT NOT NULL,"
	" invoice TEXT, until TEXT NOT NULL, reason TEXT NOT NULL,"
	" who TEXT NOT NULL, made INTEGER NOT NULL,"
	" ended INTEGER NOT NULL DEFAULT 0, ended_by TEXT) STRICT;"
	"CREATE INDEX hold_client ON hold (client, until);";
