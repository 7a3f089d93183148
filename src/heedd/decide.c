/* SPDX-License-Identifier: ISC */
/*
 * What is to be done about a message.  Letters to the client are decided
 * before notices, so that the notice can say whether the client has an answer;
 * a colleague gets one notice about a message, however many rules ask for it.
 * When in doubt nothing goes to the client, and a person is told.
 */
#include "heedd/decide.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/mem.h"
#include "heedd/away.h"
#include "heedd/notices.h"

static const char *
action_name(enum action_kind kind)
{
	switch (kind) {
	case ACTION_NOTIFY:
		return "notify";
	case ACTION_ESCALATE:
		return "escalate";
	case ACTION_ACKNOWLEDGE:
		return "acknowledge";
	}
	return "unknown";
}

static void
wish_for(struct matter *matter, const struct rule *rule,
	const struct action *action)
{
	struct wish wish = {
		.rule = rule->name,
		.action = action_name(action->kind),
		.letter = action->letter,
		.important = action->kind == ACTION_ESCALATE,
		.within_minutes = action->within_minutes,
	};

	if (action->kind != ACTION_ACKNOWLEDGE)
		wish.person = person_meant(matter, action->to == NULL ?
			"owner" : action->to);
	grant(matter, &wish);
}

/* The actions of the rules that fire: first the client's, then the notices. */
static void
act(struct matter *matter, const struct rule_answer *answers, size_t n)
{
	for (int notices = 0; notices <= 1; notices++)
		for (size_t i = 0; i < n; i++)
			for (size_t k = 0; answers[i].fires &&
			     k < answers[i].rule->n_actions; k++) {
				const struct action *action =
					&answers[i].rule->actions[k];

				if ((action->kind != ACTION_ACKNOWLEDGE) ==
				    (notices == 1))
					wish_for(matter, answers[i].rule,
						action);
			}
}

/* What did not fire for want of knowledge, or failed, is written down too. */
static void
note_silent(struct matter *matter, const struct rule_answer *answer)
{
	struct decision_row row = {
		.mail = matter->about->row.id,
		.rule = answer->rule->name,
		.answer = (char *)(answer->failed ? "failed" : "cannot tell"),
		.detail = answer->failed ?
			(char *)answer->problem.text : NULL,
		.at = matter->now,
	};

	decisions_add(matter->daemon->store, &row);
	if (answer->failed)
		log_event(LOG_ERROR_, "rule", "rule", answer->rule->name,
			"why", answer->problem.text, "status", "failed", NULL);
}

/* The owner must hear of a writer who could not be answered. */
static void
tell_unlisted(struct matter *matter)
{
	struct wish wish = {
		.rule = "heed",
		.action = "notify",
		.letter = "writer-unknown",
		.person = person_meant(matter, "owner"),
	};

	if (matter->unlisted &&
	    !strv_has(&matter->told, wish.person->address))
		grant(matter, &wish);
}

static void
ask_rules(struct matter *matter)
{
	const struct config *config = matter->daemon->mind->config;
	struct rule_answer *answers = mem_array(config->n_rules,
		sizeof(*answers));
	size_t n = ruleset_ask(matter->daemon->mind->rules,
		matter->about->facts, answers);

	for (size_t i = 0; i < n; i++)
		if (answers[i].unknown || answers[i].failed)
			note_silent(matter, &answers[i]);
	act(matter, answers, n);
	tell_unlisted(matter);
	free(answers);
}

static bool
decide_one(struct daemon *daemon, int64_t mail, int64_t now, int *letters,
	struct problem *problem)
{
	struct matter matter = { .daemon = daemon, .now = now };
	bool ok = store_begin(daemon->store, problem);

	if (!ok)
		return false;
	matter.about = recall(daemon->mind, daemon->store, mail, now);
	if (matter.about != NULL && matter.about->row.quarantined)
		notice_quarantined(&matter);
	else if (matter.about != NULL) {
		away_back(daemon, matter.about->match.client,
			&matter.about->row, now);
		notice_bounce(&matter);
		notice_stop(&matter);
		ask_rules(&matter);
	}
	mails_decided(daemon->store, mail,
		daemon->mind->config->keep_text > 0, now);
	ok = store_commit(daemon->store, problem);
	if (ok)
		*letters += matter.letters;
	strv_free(&matter.told);
	recollection_free(&matter.about);
	return ok;
}

int
decide_all(struct daemon *daemon, int64_t now, struct problem *problem)
{
	int64_t *mails;
	int letters = 0;
	bool ok = notice_held(daemon, now, &letters, problem);
	size_t n = 0;

	mails = mails_undecided(daemon->store, &n);
	for (size_t i = 0; ok && i < n; i++)
		ok = decide_one(daemon, mails[i], now, &letters, problem);
	free(mails);
	return ok ? letters : -1;
}
