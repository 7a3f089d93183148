/* SPDX-License-Identifier: ISC */
/*
 * Names of sections and figures.  Tables only; a new section is a row here, a
 * role in lexicon.h and a place in passage.c that looks at it.
 */
#include "signals/section.h"

#include <stddef.h>
#include <string.h>

#include "base/base.h"
#include "base/nearest.h"
#include "signals/own.h"

#define MARKS(name, role)                                                      \
	{                                                                      \
		name, PLACE_RULES, role, 0, 1, 1, 1                            \
	}
#define OTHER(name, place)                                                     \
	{                                                                      \
		name, place, ROLES, 0, 1, 1, 1                                 \
	}

static const struct section sections[] = {
	{ "mood", PLACE_RULES, ROLE_MOOD, 0, 1, -5, 5 },
	{ "intensifiers", PLACE_RULES, ROLE_INTENSIFIER, 0, 1.5, 0.1, 3 },
	{ "months", PLACE_RULES, ROLE_MONTH, 0, 0, 1, 12 },
	{ "weekdays", PLACE_RULES, ROLE_WEEKDAY, 0, 0, 1, 7 },
	{ "invoice-number", PLACE_RULES, ROLE_INVOICE_LEAD, LEAD_NUMBER, 1, 1,
		1 },
	{ "invoice-amount", PLACE_RULES, ROLE_INVOICE_LEAD, LEAD_AMOUNT, 1, 1,
		1 },
	{ "invoice-due", PLACE_RULES, ROLE_INVOICE_LEAD, LEAD_DUE, 1, 1, 1 },
	MARKS("negators", ROLE_NEGATOR),
	MARKS("negators-behind", ROLE_NEGATOR_BEHIND),
	MARKS("contrast", ROLE_CONTRAST),
	MARKS("conditional", ROLE_CONDITIONAL),
	MARKS("polite", ROLE_POLITE),
	MARKS("third", ROLE_THIRD),
	MARKS("story", ROLE_STORY),
	MARKS("we", ROLE_WE),
	MARKS("you", ROLE_YOU),
	MARKS("past", ROLE_PAST),
	MARKS("topic", ROLE_TOPIC),
	MARKS("deadline", ROLE_DEADLINE),
	MARKS("deadline-behind", ROLE_DEADLINE_BEHIND),
	MARKS("date-lead", ROLE_DATE_LEAD),
	OTHER("days", PLACE_DAYS),
	OTHER("classes", PLACE_CLASSES),
	OTHER("function", PLACE_FUNCTION),
	OTHER("sample", PLACE_SAMPLE),
	OTHER("figures", PLACE_FIGURES),
	OTHER("trained", PLACE_TRAINED),
	OTHER("concepts", PLACE_CONCEPTS),
};

static const char about[] = "about ", not[] = "not ";

/* A signal, what a complaint is about, or what we write ourselves. */
static bool
find_kind(const char *name, struct section *out)
{
	enum signal_kind kind;
	enum own_kind own;

	*out = (struct section) { name, PLACE_RULES, ROLE_SIGNAL, 0, 0.7, 0.05,
		1 };
	if (signal_parse(name, &kind)) {
		out->value = (int)kind;
	} else if (own_parse(name, &own)) {
		out->role = ROLE_OWN;
		out->value = (int)own;
	} else if (strncmp(name, about, strlen(about)) == 0 &&
	    signal_parse(name + strlen(about), &kind)) {
		*out = (struct section) { name, PLACE_RULES, ROLE_ABOUT,
			(int)kind, 1, 1, 1 };
	} else if (strncmp(name, not, strlen(not)) == 0 &&
	    signal_parse(name + strlen(not), &kind)) {
		*out = (struct section) { name, PLACE_RULES, ROLE_NOT,
			(int)kind, 1, 1, 1 };
	} else {
		return false;
	}
	return true;
}

bool
section_find(const char *name, struct section *out)
{
	for (size_t i = 0; i < HEED_COUNT(sections); i++)
		if (strcmp(name, sections[i].name) == 0) {
			*out = sections[i];
			return true;
		}
	return find_kind(name, out);
}

const char *
section_nearest(const char *name)
{
	const char *names[HEED_COUNT(sections) + SIGNAL_KINDS + OWN_KINDS];
	size_t n = 0;

	for (size_t i = 0; i < HEED_COUNT(sections); i++)
		names[n++] = sections[i].name;
	for (int i = 0; i < SIGNAL_KINDS; i++)
		names[n++] = signal_name((enum signal_kind)i);
	for (int i = 0; i < OWN_KINDS; i++)
		names[n++] = own_name((enum own_kind)i);
	return nearest_name(name, names, n);
}

static const struct figure {
	const char *name;
	size_t at;
	double usual, least, most;
} figure_rows[] = {
#define FIGURE(name, field, usual, least, most)                                \
	{                                                                      \
		name, offsetof(struct figures, field), usual, least, most      \
	}
	FIGURE("negative-from", negative_from, -0.75, -10, 0),
	FIGURE("positive-from", positive_from, 0.8, 0, 10),
	FIGURE("turned", turned, -0.7, -2, 1),
	FIGURE("turned-bad", turned_bad, -0.7, -2, 1),
	FIGURE("in-question", in_question, 0.7, 0, 2),
	FIGURE("in-quotes", in_quotes, 0.25, 0, 1),
	FIGURE("before-but", before_but, 0.5, 0, 2),
	FIGURE("behind-but", behind_but, 1.25, 0, 3),
	FIGURE("shouted", shouted, 1.3, 0, 3),
	FIGURE("sarcasm", sarcasm, 1, -2, 1),
	FIGURE("trained", trained, 1, 0, 1),
	FIGURE("phrases-feeling", phrases_feeling, 1, 0, 2),
	FIGURE("trained-feeling", trained_feeling, 1.5, 0, 10),
#undef FIGURE
};

void
figures_default(struct figures *figures)
{
	for (size_t i = 0; i < HEED_COUNT(figure_rows); i++)
		memcpy((char *)figures + figure_rows[i].at,
			&figure_rows[i].usual, sizeof(double));
}

bool
figures_set(struct figures *figures, const char *name, double value,
	struct problem *problem)
{
	const char *names[HEED_COUNT(figure_rows)], *near;

	for (size_t i = 0; i < HEED_COUNT(figure_rows); i++) {
		const struct figure *f = &figure_rows[i];

		names[i] = f->name;
		if (strcmp(name, f->name) != 0)
			continue;
		if (!(value >= f->least && value <= f->most)) {
			problem_set(problem, "%s must be from %g to %g", name,
				f->least, f->most);
			return false;
		}
		memcpy((char *)figures + f->at, &value, sizeof(value));
		return true;
	}
	near = nearest_name(name, names, HEED_COUNT(names));
	problem_set(problem, "no figure \"%.60s\"%s%s%s", name,
		near == NULL ? "" : "; did you mean \"", near == NULL ? "" :
		near, near == NULL ? "" : "\"?");
	return false;
}
