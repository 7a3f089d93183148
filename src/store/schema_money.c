/* SPDX-License-Identifier: ISC */
/*
 * Version 6: an invoice that nobody waits for any more, and why.  Version 7:
 * payments of the bank's statements.
 */
#include "store/schema.h"

const char schema_money_tables[] =
	"ALTER TABLE invoice ADD COLUMN dropped TEXT;"
	"ALTER TABLE invoice ADD COLUMN reason TEXT;";

const char schema_payment_tables[] =
	"CREATE TABLE payment (id INTEGER PRIMARY KEY,"
	" key TEXT NOT NULL UNIQUE, payer TEXT NOT NULL, text TEXT NOT NULL,"
	" amount INTEGER NOT NULL, currency TEXT NOT NULL,"
	" booked TEXT NOT NULL, why TEXT, invoices TEXT NOT NULL,"
	" client TEXT) STRICT;"
	"CREATE INDEX payment_waits ON payment (booked) WHERE why IS NOT NULL;"
	"CREATE INDEX payment_booked ON payment (booked);";
