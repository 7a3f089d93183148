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
#include "heedd/act.h"
#include "heedd/away.h"
#include "heedd/notices.h"
#include "heedd/reply.h"
#include "heedd/say.h"

/* What did not fire for want of knowledge, or failed, is written down too. */
static void
note_silent(struct matter *matter, const struct rule_answer *answer)
{
	struct decision_row row = {
		.mail = matter->about->row.id,
		.rule = answer->rule->name,
		.answer = (char *)(answer->failed ? "failed" :
			answer->held_back ? "off" : "cannot tell"),
		.detail = answer->failed ? (char *)answer->problem.text :
			answer->held_back ?
			(char *)"it fires, but is not for this client" : NULL,
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
		"message", matter->about->facts, answers);

	for (size_t i = 0; i < n; i++)
		if (answers[i].off ? answers[i].held_back :
			answers[i].unknown || answers[i].failed)
			note_silent(matter, &answers[i]);
	act_on(matter, answers, n);
	tell_unlisted(matter);
	free(answers);
}

/* A mail of ours to several clients concerns each of them. */
static void
ask_for_others(struct matter *matter)
{
	struct recollection *first = matter->about;
	const struct daemon *daemon = matter->daemon;

	for (size_t i = 0; i < first->audience.n; i++) {
		const char *client = first->audience.v[i];

		if (first->row.client != NULL &&
			strcmp(client, first->row.client) == 0)
			continue;
		matter->about = recall_for(daemon->mind, daemon->store,
			first->row.id, client, matter->now);
		if (matter->about != NULL)
			ask_rules(matter);
		recollection_free(&matter->about);
	}
	matter->about = first;
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
	if (matter.about != NULL && say_take(daemon->store, daemon->mind,
		matter.about, now)) {
		/* facts about invoices are others now */
		recollection_free(&matter.about);
		matter.about = recall(daemon->mind, daemon->store, mail, now);
	}
	if (matter.about != NULL && matter.about->row.quarantined)
		notice_quarantined(&matter);
	else if (matter.about != NULL) {
		away_back(daemon, matter.about->match.client,
			&matter.about->row, now);
		notice_bounce(&matter);
		notice_stop(&matter);
		reply_take(&matter);
		ask_rules(&matter);
		ask_for_others(&matter);
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
