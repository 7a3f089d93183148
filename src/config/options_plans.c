/* SPDX-License-Identifier: ISC */
/* What is planned: rows of plans, and of changes that clients are told of. */
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

#undef AT
#define AT(field) offsetof(struct change_text, field)

static const struct option texts_options[] = {
	{ "language", OPTION_TEXT, FORM_LANGUAGE, .required = true,
	  .offset = AT(language), .text = "Two small letters, such as sv." },
	{ "text", OPTION_TEXT, FORM_LINE, .required = true,
	  .offset = AT(text), .text = "What changes, in whole sentences of that"
		  " language." },
};

static const struct section section_texts = {
	"changes.texts", texts_options, HEED_COUNT(texts_options),
	sizeof(struct change_text), NULL, AT(origin), true,
	"What a change is called in each language of your clients."
};

#undef AT
#define AT(field) offsetof(struct change, field)

static const struct option changes_options[] = {
	{ "name", OPTION_TEXT, FORM_NAME, .required = true,
	  .offset = AT(name),
	  .text = "The change; what was told of it is remembered under this"
		  " name and its day." },
	{ "day", OPTION_TEXT, FORM_DAY, .required = true, .offset = AT(day),
	  .text = "The day on which it begins, such as 2026-07-06." },
	{ "until", OPTION_TEXT, FORM_DAY, .offset = AT(until),
	  .text = "The last day of one that passes, such as a holiday of"
		  " yours." },
	{ "only_tags", OPTION_TEXTS, FORM_NAME, .max = 100,
	  .offset = AT(only_tags),
	  .text = "It concerns clients with one of these tags only." },
	{ "not_tags", OPTION_TEXTS, FORM_NAME, .max = 100,
	  .offset = AT(not_tags),
	  .text = "It does not concern clients with one of these tags." },
	{ "texts", OPTION_ROWS, .required = true, .min = 1, .max = 40,
	  .offset = AT(texts), .count = AT(n_texts),
	  .section = &section_texts, .text = "See below." },
};

const struct section section_changes = {
	"changes", changes_options, HEED_COUNT(changes_options),
	sizeof(struct change), "name", AT(origin), true,
	"What is planned and clients should hear of beforehand: an absence, new"
	" prices, maintenance.  Rules with each = change are asked about each"
	" that is to come, and do = announce writes to the client."
};
