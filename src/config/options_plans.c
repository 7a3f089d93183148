/* SPDX-License-Identifier: ISC */
/* What is done for a client step by step: rows of plans. */
#include "config/options.h"

#include <stddef.h>

#include "base/base.h"
#include "config/types.h"

#define AT(field) offsetof(struct plan_step, field)

static const struct option steps_options[] = {
	{ "after", OPTION_SPAN, .required = true, .offset = AT(after),
	  .text = "How long after the plan was opened, such as \"10 days\" or"
		  " \"3 workdays\"; a day off is put off to the next working"
		  " day of the firm." },
	{ "what", OPTION_TEXT, FORM_LINE, .required = true,
	  .offset = AT(what), .text = "What is to be done, as the owner of"
		  " the client reads it." },
};

static const struct section section_steps = {
	"plans.steps", steps_options, HEED_COUNT(steps_options),
	sizeof(struct plan_step), NULL, AT(origin), true,
	"The steps of a plan."
};

#undef AT
#define AT(field) offsetof(struct plan, field)

static const struct option plans_options[] = {
	{ "name", OPTION_TEXT, FORM_NAME, .required = true,
	  .offset = AT(name),
	  .text = "What rules with do = open-plan call it." },
	{ "steps", OPTION_ROWS, .required = true, .min = 1, .max = 40,
	  .offset = AT(steps), .count = AT(n_steps),
	  .section = &section_steps, .text = "See below." },
};

const struct section section_plans = {
	"plans", plans_options, HEED_COUNT(plans_options),
	sizeof(struct plan), "name", AT(origin), true,
	"What is done for a client step by step, once a rule has opened it: a"
	" new client, one that leaves.  Each step becomes a promise of yours,"
	" which the rules about promises recall and heed promise lists."
};
