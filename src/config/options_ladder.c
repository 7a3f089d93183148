/* SPDX-License-Identifier: ISC */
/* How alarms go on that nobody takes up. */
#include "config/options.h"

#include <stddef.h>

#include "base/base.h"
#include "config/types.h"

#define AT(field) offsetof(struct ladder_options, field)
#define LONGEST	  (60L * 24 * 30)

static const struct option ladder_options[] = {
	{ "enabled", OPTION_BOOL, .fallback = "true", .offset = AT(enabled),
	  .text = "false: an alarm is told once, to whom its rule names." },
	{ "warn_before", OPTION_DURATION, .max = LONGEST,
	  .fallback = "1 hour", .offset = AT(warn_before),
	  .text = "So long before it goes on, whoever has it is told so, and"
		  " to whom.  Working time, as repeat_after.  0 minutes:"
		  " nobody is." },
	{ "repeat_after", OPTION_DURATION, .min = 1, .max = LONGEST,
	  .fallback = "4 hours", .offset = AT(repeat_after),
	  .text = "When nobody has taken it up for so long, the next one is"
		  " told.  Only the hours count in which you work (firm.hours,"
		  " weekend, holidays): 1 day is 24 of them." },
	{ "repeats", OPTION_INT, .max = 20, .fallback = "2",
	  .unit = "times", .offset = AT(repeats),
	  .text = "How often whoever stands last is told again, each time"
		  " after repeat_after." },
};

const struct section section_ladder = {
	"ladder", ladder_options, HEED_COUNT(ladder_options),
	sizeof(struct ladder_options),
	.text = "How an alarm (do = \"escalate\") goes on that nobody takes"
		" up: from whom the rule names to the client's senior and"
		" partner."
};
