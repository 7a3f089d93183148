/* SPDX-License-Identifier: ISC */
/* What is planned: days in their order, and one text for each language. */
#include "config/check.h"

#include <stdio.h>
#include <string.h>

#include "base/day.h"

static void
check_change(const struct config *config, const struct change *change,
	struct faults *faults)
{
	struct place where = { change->origin.file == NULL ? config->file :
		change->origin.file, change->origin.line };
	struct day day, until;
	char option[160];

	snprintf(option, sizeof(option), "changes.%s",
		change->name == NULL ? "?" : change->name);
	/* what was written and is wrong is told already */
	if (change->day != NULL && change->until != NULL &&
	    day_parse_iso(change->day, &day) &&
	    day_parse_iso(change->until, &until) &&
	    day_number(until) < day_number(day))
		fault_add(faults, where, option, NULL, "until is before its"
			" day");
	for (size_t i = 1; i < change->n_texts; i++)
		for (size_t k = 0; k < i; k++)
			if (change->texts[i].language != NULL &&
			    change->texts[k].language != NULL &&
			    strcmp(change->texts[i].language,
				change->texts[k].language) == 0)
				fault_add(faults, where, option, NULL,
					"two texts in %s",
					change->texts[i].language);
}

void
check_plans(const struct config *config, struct faults *faults)
{
	for (size_t i = 0; i < config->n_changes; i++)
		if (config->changes[i].origin.file != NULL)
			check_change(config, &config->changes[i], faults);
}
