/* SPDX-License-Identifier: ISC */
/*
 * The table of metrics.  Counters count from the start of heedd; the rest is
 * as it is now.  Where the store cannot be read the next turn fails and says
 * so, and heed_turn_faults_total counts it.
 */
#include "heedd/metrics.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/paths.h"
#include "heedd/arming.h"
#include "heedd/standing.h"
#include "heedd/tokens.h"
#include "store/letters.h"

#define TEXT_MAX MIB(8) /* 300 accounts take 60 KB */

struct metrics {
	struct daemon *daemon;
	struct totals totals; /* with what is not added yet */
	struct buf out;
	int64_t now;
};

static void
put(struct metrics *m, const struct metric_row *row, const char *value,
	double number)
{
	exposition_value(&m->out, row->name, "", row->label, value, number);
}

static void
write_build(struct metrics *m, const struct metric_row *row)
{
	put(m, row, HEED_VERSION, 1);
}

static void
write_up(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, 1);
}

static void
write_start(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, (double)m->daemon->started_at);
}

static void
write_mode(struct metrics *m, const struct metric_row *row)
{
	enum mode mode = arming_mode(m->daemon->store,
		m->daemon->mind->config);

	for (int i = MODE_OBSERVE; i <= MODE_SEND; i++)
		put(m, row, arming_word((enum mode)i), (int)mode == i);
}

static void
write_stopped(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, standing_stop(m->daemon) != NULL);
}

static void
write_last_turn(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, (double)m->totals.turn_at);
}

static void
write_turns(struct metrics *m, const struct metric_row *row)
{
	exposition_value(&m->out, row->name, "_sum", NULL, NULL,
		(double)m->totals.turn_ms / 1000);
	exposition_value(&m->out, row->name, "_count", NULL, NULL,
		(double)m->totals.turns);
}

static void
write_turn_faults(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, (double)m->totals.turn_faults);
}

static void
write_polls(struct metrics *m, const struct metric_row *row)
{
	for (size_t i = 0; i < m->daemon->n_readers; i++) {
		const char *name = m->daemon->readers[i].account->name;

		put(m, row, name, (double)ledger_account_last_ok(
			m->daemon->store, name));
	}
}

static void
write_failures(struct metrics *m, const struct metric_row *row)
{
	for (size_t i = 0; i < m->daemon->n_readers; i++)
		put(m, row, m->daemon->readers[i].account->name,
			m->daemon->readers[i].failures);
}

static void
write_watching(struct metrics *m, const struct metric_row *row)
{
	for (size_t i = 0; i < m->daemon->n_readers; i++)
		put(m, row, m->daemon->readers[i].account->name,
			m->daemon->readers[i].watching);
}

static void
write_mails(struct metrics *m, const struct metric_row *row)
{
	put(m, row, "stored", (double)m->totals.stored);
	put(m, row, "duplicate", (double)m->totals.duplicate);
	put(m, row, "quarantined", (double)m->totals.quarantined);
}

static void
write_waiting(struct metrics *m, const struct metric_row *row)
{
	struct ledger_counts counts = { 0 };

	ledger_count(m->daemon->store, &counts);
	put(m, row, NULL, (double)counts.pending);
}

static void
write_letters(struct metrics *m, const struct metric_row *row)
{
	int64_t counts[LETTER_STATES] = { 0 };

	letters_count(m->daemon->store, counts);
	for (int i = 0; i < LETTER_STATES; i++)
		put(m, row, letter_state_name((enum letter_state)i),
			(double)counts[i]);
}

static void
write_sent(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, (double)m->totals.sent);
}

static void
write_drafted(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, (double)m->totals.drafted);
}

static void
write_failed(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, (double)m->totals.failed);
}

static void
write_uncertain(struct metrics *m, const struct metric_row *row)
{
	put(m, row, NULL, (double)m->totals.uncertain);
}

static void
write_guards(struct metrics *m, const struct metric_row *row)
{
	size_t n;
	const struct guard_row *guards = guard_table(&n);

	for (size_t i = 0; i < n && i < GUARDS_MAX; i++)
		put(m, row, guards[i].name, (double)m->totals.guards[i]);
}

static void
write_processes(struct metrics *m, const struct metric_row *row)
{
	const struct daemon *daemon = m->daemon;
	int counts[ROLES] = { 0 };

	for (size_t i = 0; i < daemon->n_readers; i++)
		counts[ROLE_OF_READER] += daemon->readers[i].process != NULL;
	for (size_t i = 0; i < ANALYSTS; i++)
		counts[ROLE_OF_ANALYST] +=
			daemon->analysts[i].process != NULL;
	counts[ROLE_OF_SENDER] = daemon->sender.process != NULL;
	for (size_t i = 0; i < daemon->n_tokens; i++)
		counts[ROLE_OF_TOKEN] += daemon->tokens[i].process != NULL;
	for (int i = 0; i < ROLES; i++)
		put(m, row, role_name((enum role)i), counts[i]);
}

static void
write_restarts(struct metrics *m, const struct metric_row *row)
{
	for (int i = 0; i < ROLES; i++)
		put(m, row, role_name((enum role)i),
			(double)m->totals.gone[i]);
}

static const struct metric_row table[] = {
	{ "heed_build_info", METRIC_GAUGE, "version",
	  "The version that runs.", write_build },
	{ "heed_up", METRIC_GAUGE, NULL, "1: heedd runs.", write_up },
	{ "heed_start_time_seconds", METRIC_GAUGE, NULL,
	  "When heedd was started, in Unix seconds.", write_start },
	{ "heed_mode", METRIC_GAUGE, "mode",
	  "1 for the mode that counts: configured and armed.", write_mode },
	{ "heed_stopped", METRIC_GAUGE, NULL,
	  "1: nothing is sent until a person says so.", write_stopped },
	{ "heed_last_turn_timestamp_seconds", METRIC_GAUGE, NULL,
	  "When the loop last came to the end of a turn.", write_last_turn },
	{ "heed_turn_seconds", METRIC_SUMMARY, NULL,
	  "How long the turns of the loop have taken.", write_turns },
	{ "heed_turn_faults_total", METRIC_COUNTER, NULL,
	  "Turns in which the state could not be written.",
	  write_turn_faults },
	{ "heed_account_last_good_poll_timestamp_seconds", METRIC_GAUGE,
	  "account", "When the mailbox was last read whole; 0: never.",
	  write_polls },
	{ "heed_account_failures", METRIC_GAUGE, "account",
	  "Readings of the mailbox that have failed in a row.",
	  write_failures },
	{ "heed_account_watching", METRIC_GAUGE, "account",
	  "1: its server tells at once what comes.", write_watching },
	{ "heed_mails_total", METRIC_COUNTER, "state",
	  "Mails taken in.", write_mails },
	{ "heed_mails_waiting", METRIC_GAUGE, NULL,
	  "Mails that were seen and are not taken in yet.", write_waiting },
	{ "heed_letters", METRIC_GAUGE, "state",
	  "Letters in each state, notices to colleagues among them.",
	  write_letters },
	{ "heed_letters_sent_total", METRIC_COUNTER, NULL,
	  "Letters that the mail server has taken.", write_sent },
	{ "heed_letters_drafted_total", METRIC_COUNTER, NULL,
	  "Letters that were put into Drafts.", write_drafted },
	{ "heed_letters_failed_total", METRIC_COUNTER, NULL,
	  "Letters that were refused for good.", write_failed },
	{ "heed_letters_uncertain_total", METRIC_COUNTER, NULL,
	  "Letters of which nobody could know whether they went out.",
	  write_uncertain },
	{ "heed_guard_refusals_total", METRIC_COUNTER, "guard",
	  "How often each guard was the one that said no.", write_guards },
	{ "heed_role_processes", METRIC_GAUGE, "role",
	  "Processes of each role that run.", write_processes },
	{ "heed_role_restarts_total", METRIC_COUNTER, "role",
	  "Processes that ended by themselves or had to be ended.",
	  write_restarts },
};

const struct metric_row *
metric_table(size_t *n)
{
	*n = HEED_COUNT(table);
	return table;
}

static void
add_tally(struct totals *totals, const struct tally *tally)
{
	totals->stored += tally->stored;
	totals->duplicate += tally->duplicate;
	totals->quarantined += tally->quarantined;
	totals->sent += tally->sent;
	totals->drafted += tally->drafted;
	totals->failed += tally->failed;
	totals->uncertain += tally->uncertain;
}

void
metrics_tally(struct daemon *daemon)
{
	add_tally(&daemon->totals, &daemon->tally);
}

void
metrics_guard(struct daemon *daemon, const struct guard_verdict *verdict)
{
	size_t n;
	const struct guard_row *guards = guard_table(&n);

	if (verdict->answer == GUARD_GO)
		return;
	for (size_t i = 0; i < n && i < GUARDS_MAX; i++)
		if (strcmp(guards[i].name, verdict->guard) == 0)
			daemon->totals.guards[i]++;
}

char *
metrics_text(struct daemon *daemon, int64_t now)
{
	struct metrics m = { .daemon = daemon, .totals = daemon->totals,
		.out = buf_new(TEXT_MAX), .now = now };

	add_tally(&m.totals, &daemon->tally);
	for (size_t i = 0; i < HEED_COUNT(table); i++) {
		exposition_head(&m.out, table[i].name, table[i].type,
			table[i].text);
		table[i].write(&m, &table[i]);
	}
	return buf_take(&m.out);
}
