/* SPDX-License-Identifier: ISC */
/*
 * Writes a whole configuration from the table of options: the least that is
 * right, with one option of one section as the test wants it.
 */
#ifndef HEED_TEST_CONFIG_RENDER_H
#define HEED_TEST_CONFIG_RENDER_H

#include "base/buf.h"
#include "base/limits.h"
#include "config/options.h"
#include "config/types.h"
#include "test_config_rig.h"

#define LEAVE_OUT ""

/* The one option, and what stands for it; LEAVE_OUT: nothing. */
struct wish {
	const struct section *section;
	const char *name;
	const char *value;
};

/* Calls `test` for each option of each section. */
typedef void option_test(struct config_rig *rig, const struct section *section,
	const struct option *option);

static const struct {
	const char *section, *name, *value;
} render_base[] = {
	{ "firm", "name", "\"F\"" },
	{ "firm", "sender_name", "\"S\"" },
	{ "firm", "sender_address", "\"o@firm.example\"" },
	{ "firm", "timezone", "\"UTC\"" },
	{ "smtp", "host", "\"localhost\"" },
	{ "people", "id", "\"anna\"" },
	{ "people", "name", "\"A\"" },
	{ "people", "address", "\"anna@firm.example\"" },
	{ "accounts", "name", "\"office\"" },
	{ "accounts", "kind", "\"maildir\"" },
	{ "accounts", "path", "\"mail\"" },
	{ "clients", "id", "\"bygg\"" },
	{ "clients", "name", "\"B\"" },
	{ "clients", "owner", "\"anna\"" },
	{ "clients", "addresses", "[ \"eva@bygg.example\" ]" },
	{ "clients.people", "address", "\"eva@bygg.example\"" },
	{ "rules", "name", "\"r\"" },
	{ "rules", "when", "\"legal\"" },
	{ "calendars", "country", "\"SE\"" },
	{ "changes", "name", "\"g\"" },
	{ "changes", "day", "\"2026-07-06\"" },
	{ "changes.texts", "language", "\"en\"" },
	{ "changes.texts", "text", "\"t\"" },
	{ "plans", "name", "\"p\"" },
	{ "plans.steps", "after", "\"3 days\"" },
	{ "plans.steps", "what", "\"w\"" },
	{ "invoice_tables", "name", "\"t\"" },
	{ "invoice_tables", "number", "\"n\"" },
	{ "invoice_tables", "client", "\"c\"" },
	{ "invoice_tables", "amount", "\"a\"" },
	{ "invoice_tables", "currency", "\"y\"" },
	{ "invoice_tables", "issued", "\"i\"" },
	{ "invoice_tables", "due", "\"d\"" },
	{ "hours_tables", "name", "\"t\"" },
	{ "hours_tables", "day", "\"d\"" },
	{ "hours_tables", "client", "\"c\"" },
	{ "hours_tables", "hours", "\"h\"" },
	{ "then", "do", "\"escalate\"" },
	{ "then", "to", "\"owner\"" },
	{ "then", "letter", "\"l\"" },
};

static inline void
render_section(struct buf *out, const struct section *section,
	const struct wish *wish)
{
	for (size_t i = 0; i < section->n; i++) {
		const struct option *option = &section->options[i];
		const char *value = NULL;

		for (size_t k = 0; k < HEED_COUNT(render_base); k++)
			if (strcmp(render_base[k].section, section->name) ==
				0 && strcmp(render_base[k].name,
				option->name) == 0)
				value = render_base[k].value;
		if (section == wish->section &&
			strcmp(option->name, wish->name) == 0)
			value = wish->value[0] == '\0' ? NULL : wish->value;
		else if (option->section != NULL)
			value = "";
		if (value == NULL)
			continue;
		buf_printf(out, "%s = %s%s", option->name,
			value[0] != '\0' ? value :
			option->type == OPTION_ROWS ? "( {" : "{",
			value[0] == '\0' ? "\n" : "");
		if (value[0] == '\0') {
			render_section(out, option->section, wish);
			buf_str(out, option->type == OPTION_ROWS ? "} )" :
				"}");
		}
		buf_str(out, ";\n");
	}
	/* one that the table does not know */
	if (section == wish->section &&
		option_find(section, wish->name) == NULL)
		buf_printf(out, "%s = %s;\n", wish->name, wish->value);
}

/* What is told of the configuration with that wish; owned by the rig. */
static inline const char *
render_told(struct config_rig *rig, const struct section *section,
	const char *name, const char *value)
{
	const struct wish wish = { section, name, value };
	struct buf text = buf_new(MIB(1));
	const char *told;

	render_section(&text, &section_top, &wish);
	assert_false(text.overflow);
	told = rig_told(rig, buf_text(&text));
	buf_free(&text);
	return told;
}

/* How the option is called in a fault.  The caller frees. */
static inline char *
render_called(const struct section *section, const char *name)
{
	const char *in = section->name;

	return mem_printf("%s%s", in[0] == '\0' ? "" :
		strcmp(in, "people") == 0 ? "people.anna." :
		strcmp(in, "accounts") == 0 ? "accounts.office." :
		strcmp(in, "clients") == 0 ? "clients.bygg." :
		strcmp(in, "clients.people") == 0 ? "clients.bygg.people[1]." :
		strcmp(in, "rules") == 0 ? "rules.r." :
		strcmp(in, "then") == 0 ? "rules.r.then[1]." :
		strcmp(in, "invoice_tables") == 0 ? "invoice_tables.t." :
		strcmp(in, "hours_tables") == 0 ? "hours_tables.t." :
		strcmp(in, "calendars") == 0 ? "calendars.SE." :
		strcmp(in, "plans") == 0 ? "plans.p." :
		strcmp(in, "changes") == 0 ? "changes.g." :
		strcmp(in, "changes.texts") == 0 ? "changes.g.texts[1]." :
		strcmp(in, "plans.steps") == 0 ? "plans.p.steps[1]." :
		strcmp(in, "firm") == 0 ? "firm." :
		strcmp(in, "smtp") == 0 ? "smtp." :
		strcmp(in, "ladder") == 0 ? "ladder." :
		strcmp(in, "health") == 0 ? "health." : "caps.", name);
}

/* The struct of the section in what was loaded. */
static inline char *
render_base_of(struct config *config, const struct section *section)
{
	const char *in = section->name;

	return strcmp(in, "people") == 0 ? (char *)config->people :
		strcmp(in, "accounts") == 0 ? (char *)config->accounts :
		strcmp(in, "clients") == 0 ? (char *)config->clients :
		strcmp(in, "clients.people") == 0 ?
			(char *)config->clients[0].people :
		strcmp(in, "invoice_tables") == 0 ?
			(char *)config->invoice_tables :
		strcmp(in, "hours_tables") == 0 ?
			(char *)config->hours_tables :
		strcmp(in, "calendars") == 0 ? (char *)config->calendars :
		strcmp(in, "plans") == 0 ? (char *)config->plans :
		strcmp(in, "changes") == 0 ? (char *)config->changes :
		strcmp(in, "changes.texts") == 0 ?
			(char *)config->changes[0].texts :
		strcmp(in, "plans.steps") == 0 ?
			(char *)config->plans[0].steps :
		strcmp(in, "rules") == 0 ? (char *)config->rules :
		strcmp(in, "then") == 0 ? (char *)config->rules[0].actions :
		strcmp(in, "firm") == 0 ? (char *)&config->firm :
		strcmp(in, "smtp") == 0 ? (char *)&config->smtp :
		strcmp(in, "caps") == 0 ? (char *)&config->caps :
		strcmp(in, "health") == 0 ? (char *)&config->health :
		strcmp(in, "ladder") == 0 ? (char *)&config->ladder :
		(char *)config;
}

static inline void
render_each(struct config_rig *rig, const struct section *section,
	option_test *test)
{
	for (size_t i = 0; i < section->n; i++) {
		test(rig, section, &section->options[i]);
		if (section->options[i].section != NULL)
			render_each(rig, section->options[i].section, test);
	}
}

/*
 * Exactly one line, which names the option and holds those words.
 */
static inline void
render_one_line(const struct config_rig *rig, const struct section *section,
	const char *name, const char *words)
{
	bool key = section->key != NULL && strcmp(section->key, name) == 0;
	/* a row without a name that is right has its number */
	char *called = key ? mem_printf("%s[1].%s", section->name, name) :
		render_called(section, name);

	if (rig->errors.lines.n != 1 || strstr(rig->told, words) == NULL ||
		strstr(rig->told, called) == NULL)
		fail_msg("%s, \"%s\": %s", called, words, rig->told);
	free(called);
}

/* Nothing is told of the option itself. */
static inline void
render_silent(const struct config_rig *rig, const struct section *section,
	const char *name)
{
	char *called = render_called(section, name);
	char *told = mem_printf("%s: ", called);

	if (strstr(rig->told, told) != NULL)
		fail_msg("%s", rig->told);
	free(called);
	free(told);
}

#endif
