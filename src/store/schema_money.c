/* SPDX-License-Identifier: ISC */
/* Version 6: an invoice that nobody waits for any more, and why. */
#include "store/schema.h"

const char schema_money_tables[] =
	"ALTER TABLE invoice ADD COLUMN dropped TEXT;"
	"ALTER TABLE invoice ADD COLUMN reason TEXT;";
