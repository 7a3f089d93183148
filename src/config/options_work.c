/* SPDX-License-Identifier: ISC */
/* How other programs export hours: rows of hours_tables. */
#include "config/options.h"

#include <stddef.h>

#include "base/base.h"
#include "config/options_common.h"
#include "config/types.h"

#define AT(field) offsetof(struct hours_table, field)

static const char *const units[] = { "hours", "minutes", NULL };

static const struct option hours_tables_options[] = {
	{ "name", OPTION_TEXT, FORM_NAME, .required = true,
	  .offset = AT(name),
	  .text = "What \"heed work import FILE NAME\" calls it." },
	COLUMN(day, true, "the day of the work."),
	COLUMN(client, true, "whom it was for: the id of a client, the name,"
		" one of known_as or of the addresses.  Rows without one are"
		" your own work, and passed over."),
	COLUMN(hours, true, "how long it took: 1.5 or 1,5, or 1:30."),
	COLUMN(person, false, "who worked."),
	COLUMN(note, false, "what was done."),
	COLUMN(id, false, "a name of the row that stays when the row is"
		" changed there.  Without it a changed row is a new one."),
	{ "unit", OPTION_WORD_TEXT, .words = units, .fallback = "hours",
	  .offset = AT(unit),
	  .text = "What a plain number counts; 1:30 is always an hour and a"
		  " half." },
	{ "skip", OPTION_TEXTS, FORM_LINE, .max = 100, .offset = AT(skip),
	  .text = "Names in the column of the client whose rows are passed"
		  " over, such as Internal.  Any other name that is no"
		  " client's is a fault." },
	EXPORT_OPTIONS,
};

const struct section section_hours_tables = {
	"hours_tables", hours_tables_options,
	HEED_COUNT(hours_tables_options), sizeof(struct hours_table),
	"name", AT(origin), true,
	"Timesheets of other programs, for heed work import."
};
