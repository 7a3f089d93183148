/* SPDX-License-Identifier: ISC */
/*
 * The rules of the clock from one round to the next: which of them are known,
 * so that a new one does not reach back, and when one tells again.
 */
#include "heedd/round_rules.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#define MAX_OTHERWISE 3
#define DAY	      1440 /* minutes */

static char *
rule_key(const struct rule *rule)
{
	return mem_printf("round:%s", rule->name);
}

bool
round_rule_known(struct store *store, const struct rule *rule)
{
	char *key = rule_key(rule), *known = store_get(store, key);
	char *mark = rule_mark(rule);
	bool is = known != NULL && strcmp(known, mark) == 0;

	free(mark);
	free(known);
	free(key);
	return is;
}

void
round_know_rules(struct daemon *daemon)
{
	const struct config *config = daemon->mind->config;

	for (size_t i = 0; i < config->n_rules; i++) {
		char *key = rule_key(&config->rules[i]);
		char *mark = rule_mark(&config->rules[i]);

		if (config->rules[i].enabled && rule_each(&config->rules[i]))
			store_set(daemon->store, key, mark);
		free(mark);
		free(key);
	}
}

int64_t
round_day_after(const struct hours *hours, int64_t day, const struct span *span)
{
	if (span->workdays == 0)
		return hours_next_day(hours, day + (span->minutes + DAY - 1) /
			DAY);
	for (int i = 0; i < span->workdays; i++)
		day = hours_next_day(hours, day + 1);
	return day;
}

int64_t
round_repeats(const struct rule *rule, const struct condition_row *row,
	const struct hours *hours)
{
	int most = rule->max > 0 ? rule->max : MAX_OTHERWISE;

	if (rule->repeat.minutes == 0 && rule->repeat.workdays == 0)
		return 0;
	if (row->told == 0 || row->told >= most || row->closed != 0)
		return 0;
	/* a notice of the afternoon is no reason to miss a morning */
	return round_day_after(hours, hours_day(hours, row->told_at),
		&rule->repeat);
}
