/* SPDX-License-Identifier: ISC */
/* The condition of a rule: told what is wrong with it, or asked. */
#include "fuzz.h"
#include "message/message.h"
#include "rules/condition.h"
#include "rules/rules.h"

/* The facts of one message; for ever. */
static const struct fact_value *
some_facts(void)
{
	static const char raw[] = "From: a@b.example\nSubject: L\303\244get\n"
		"Date: Mon, 2 Nov 2026 10:00:00 +0100\n\nIs it paid?\n";
	static struct fact_value facts[FACT_MAX];
	static struct message *message;
	struct message_options options = { 0 };

	if (message == NULL) {
		message = message_parse(raw, sizeof(raw) - 1, &options, NULL);
		facts_fill(&(struct fact_source) { .message = message,
			.direction = DIRECTION_FROM_CLIENT,
			.now = 1795527000 }, facts);
	}
	return facts;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rule rule = { .origin = { (char *)"r.conf", 1 },
		.name = (char *)"r", .on = (char *)"message", .enabled = true,
		.when = mem_strn((const char *)data, size),
		.when_origin = { (char *)"r.conf", 2 } };
	struct strv errors = { 0 };
	struct ruleset *set = ruleset_new(&rule, 1, &errors);
	struct rule_answer once, again;

	MUST((set == NULL) == (errors.n > 0));
	for (size_t i = 0; i < errors.n; i++)
		must_be_line(errors.v[i]);
	if (set != NULL) {
		MUST(strlen(rule.when) <= LIMIT_CONDITION);
		MUST(ruleset_ask(set, "message", some_facts(), &once) == 1);
		MUST(ruleset_ask(set, "message", some_facts(), &again) == 1);
		MUST(once.fires == again.fires && once.failed == again.failed);
		MUST(once.fires + once.unknown + once.failed <= 1);
	}
	ruleset_free(&set);
	strv_free(&errors);
	free(rule.when);
	return 0;
}
