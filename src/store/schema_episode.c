/* SPDX-License-Identifier: ISC */
/*
 * Version 12: what was told of a condition that goes on, and who closed it.
 * What an older heedd wrote down counts as not told, so that nothing is
 * repeated of it.
 */
#include "store/schema.h"

const char schema_episode_tables[] =
	"ALTER TABLE condition ADD COLUMN id INTEGER NOT NULL DEFAULT 0;"
	"ALTER TABLE condition ADD COLUMN told INTEGER NOT NULL DEFAULT 0;"
	"ALTER TABLE condition ADD COLUMN told_at INTEGER NOT NULL DEFAULT 0;"
	"ALTER TABLE condition ADD COLUMN notice TEXT;"
	"ALTER TABLE condition ADD COLUMN closed INTEGER NOT NULL DEFAULT 0;"
	"ALTER TABLE condition ADD COLUMN closed_by TEXT;"
	"ALTER TABLE condition ADD COLUMN reason TEXT;"
	"CREATE INDEX condition_notice ON condition (notice)"
	" WHERE notice IS NOT NULL;";
