/* SPDX-License-Identifier: ISC */
/* heed check-config, heed manual: the tables that heed is made of. */
#include <string.h>

#include "client/facts.h"
#include "heed/command.h"
#include "heedd/metrics.h"
#include "outbox/guard.h"
#include "outbox/letter.h"

int
command_check_config(const struct invocation *in)
{
	struct mind *mind = invocation_whole_mind(in);

	if (mind == NULL)
		return EXIT_WRONG;
	for (size_t i = 0; i < mind->remarks.n; i++)
		printf("%s\n", mind->remarks.v[i]);
	printf("%s: right: %zu account%s, %zu client%s, %zu rule%s\n",
		in->config, mind->config->n_accounts,
		mind->config->n_accounts == 1 ? "" : "s",
		mind->config->n_clients,
		mind->config->n_clients == 1 ? "" : "s",
		mind->config->n_rules, mind->config->n_rules == 1 ? "" : "s");
	mind_free(&mind);
	return EXIT_WELL;
}

static const char *
type_name(enum fact_type type)
{
	switch (type) {
	case FACT_BOOL:
		return "0 or 1";
	case FACT_INTEGER:
		return "whole number";
	case FACT_REAL:
		return "number";
	case FACT_TEXT:
		return "text";
	}
	return "";
}

/* mdoc(7) takes these for a macro at the start of a line. */
static const char *
shield(const char *text)
{
	return text[0] == '.' || text[0] == '\'' ? "\\&" : "";
}

static void
manual_facts(void)
{
	size_t n;
	const struct fact_row *rows = fact_table(&n);

	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < n; i++)
		printf(".It Va %s Pq %s%s%s\n%s%s\n", rows[i].name,
			type_name(rows[i].type),
			rows[i].unit[0] == '\0' ? "" : ", ", rows[i].unit,
			shield(rows[i].text), rows[i].text);
	puts(".El");
}

static void
manual_guards(void)
{
	size_t n;
	const struct guard_row *rows = guard_table(&n);

	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < n; i++)
		printf(".It Cm %s\n%s\n", rows[i].name, rows[i].text);
	puts(".El");
}

static void
manual_letters(void)
{
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < n; i++)
		printf(".It Brq Ar %s\n%s%s\n", rows[i].name, rows[i].text,
			rows[i].for_clients ? "" :
				"\nIn notices to colleagues only.");
	puts(".El");
}

static void
manual_metrics(void)
{
	size_t n;
	const struct metric_row *rows = metric_table(&n);

	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < n; i++)
		printf(".It Li %s%s%s%s Pq %s\n%s%s\n", rows[i].name,
			rows[i].label == NULL ? "" : " Ns Bro Ar ",
			rows[i].label == NULL ? "" : rows[i].label,
			rows[i].label == NULL ? "" : " Brc",
			metric_type_name(rows[i].type), shield(rows[i].text),
			rows[i].text);
	puts(".El");
}

int
command_manual(const struct invocation *in)
{
	const char *part = in->argc == 1 ? in->argv[0] : "";

	if (strcmp(part, "options") == 0)
		config_manual(stdout);
	else if (strcmp(part, "facts") == 0)
		manual_facts();
	else if (strcmp(part, "guards") == 0)
		manual_guards();
	else if (strcmp(part, "letters") == 0)
		manual_letters();
	else if (strcmp(part, "metrics") == 0)
		manual_metrics();
	else {
		complain("manual: options, facts, guards, letters or"
			" metrics?");
		return EXIT_WRONG;
	}
	return EXIT_WELL;
}
