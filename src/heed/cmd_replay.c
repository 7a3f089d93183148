/* SPDX-License-Identifier: ISC */
/*
 * heed replay: a past lived again under a simulated clock, on a store that is
 * thrown away: what would have been noticed, and sent, and when.
 */
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/mem.h"
#include "heed/annals.h"
#include "heed/deeds.h"
#include "heed/ledgers.h"
#include "heed/past.h"
#include "heed/show.h"
#include "heedd/grant.h"
#include "heedd/replay.h"
#include "store/copy.h"
#include "store/letters.h"

#define MORNING 7

static bool
take(struct daemon *daemon, const struct past *past,
	const struct past_mail *mail, struct problem *problem)
{
	struct understanding *u;
	struct file_bytes bytes;
	bool ok = true;

	if (!past_read(past, mail, &bytes)) {
		problem_set(problem, "a message could not be read again");
		return false;
	}
	u = understand(daemon->mind, NULL, bytes.data, bytes.len,
		bytes.truncated, mail->date, NULL, problem);
	if (u == NULL)
		complain("%s: %s: left out", mail->path == NULL ?
			mail->folder : mail->path, problem->text);
	else
		ok = replay_message(daemon, u, &(struct past_bytes) {
			.data = bytes.data, .len = bytes.len,
			.folder = mail->folder, .draft = mail->draft,
			.sent = folder_holds_sent(daemon->mind->config,
				mail->folder) },
			mail->date, problem);
	understanding_free(&u);
	free(bytes.data);
	return ok;
}

/*
 * What happens: a mail comes, an invoice is sent or paid, somebody calls, one
 * of ours does something.
 */
struct happening {
	int64_t at; /* Unix seconds */
	enum { MAIL, INVOICE, PAYMENT, CALL, DEED } kind;
	size_t i; /* in its list */
};

struct course_of_events {
	const struct past *past;
	const struct ledgers *ledgers;
	const struct deeds *deeds;
	struct annals *annals; /* hear of deeds */
	struct happening *v; /* owned; in their order */
	size_t n;
};

static int
by_time(const void *left, const void *right)
{
	const struct happening *a = left, *b = right;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	return a->i < b->i ? -1 : a->i > b->i;
}

/* Payments are seen on the bank's account in the morning. */
static int64_t
morning_of(struct day day)
{
	return day_number(day) * 86400 + MORNING * 3600;
}

static struct course_of_events
gather_events(const struct past *past, const struct ledgers *ledgers,
	const struct deeds *deeds)
{
	struct course_of_events all = { .past = past, .ledgers = ledgers,
		.deeds = deeds };

	all.v = mem_array(past->n + 2 * ledgers->n_invoices +
		ledgers->n_calls + deeds->n + 1, sizeof(*all.v));
	for (size_t i = 0; i < past->n; i++)
		all.v[all.n++] = (struct happening) { past->v[i].date, MAIL,
			i };
	for (size_t i = 0; i < ledgers->n_invoices; i++) {
		const struct invoice_row *row = &ledgers->invoices[i];

		all.v[all.n++] = (struct happening) {
			morning_of(row->issued), INVOICE, i };
		if (row->paid.year != 0)
			all.v[all.n++] = (struct happening) {
				morning_of(row->paid), PAYMENT, i };
	}
	for (size_t i = 0; i < ledgers->n_calls; i++)
		all.v[all.n++] = (struct happening) { ledgers->calls[i].at,
			CALL, i };
	for (size_t i = 0; i < deeds->n; i++)
		all.v[all.n++] = (struct happening) { deeds->v[i].at, DEED,
			i };
	qsort(all.v, all.n, sizeof(*all.v), by_time);
	return all;
}

static bool
put_invoice(struct daemon *daemon, const struct invoice_row *row, bool paid,
	struct problem *problem)
{
	struct invoice_row known = *row;

	if (!paid)
		known.paid = (struct day) { 0 };
	if (!store_begin(daemon->store, problem))
		return false;
	invoices_put(daemon->store, &known);
	return store_commit(daemon->store, problem);
}

static bool
put_call(struct daemon *daemon, const struct call_row *row,
	struct problem *problem)
{
	if (!store_begin(daemon->store, problem))
		return false;
	calls_add(daemon->store, row->client, row->at, row->way,
		row->person, row->note);
	return store_commit(daemon->store, problem);
}

/* One in vain changes nothing of what comes: it is told, and time goes on. */
static bool
put_deed(struct daemon *daemon, const struct course_of_events *all,
	const struct deed *deed, struct problem *problem)
{
	struct problem vain = { 0 };
	bool done;

	clock_simulate(deed->at);
	done = deed_do(daemon, deed, &vain);
	annals_deed(all->annals, daemon->store, deed, done ? NULL :
		vain.text);
	return replay_turn(daemon, deed->at, problem);
}

static bool
happen(struct daemon *daemon, const struct course_of_events *all,
	const struct happening *what, struct problem *problem)
{
	switch (what->kind) {
	case MAIL:
		return take(daemon, all->past, &all->past->v[what->i],
			problem) && replay_turn(daemon, what->at, problem);
	case INVOICE:
	case PAYMENT:
		return put_invoice(daemon, &all->ledgers->invoices[what->i],
			what->kind == PAYMENT, problem);
	case CALL:
		return put_call(daemon, &all->ledgers->calls[what->i],
			problem);
	case DEED:
		return put_deed(daemon, all, &all->deeds->v[what->i], problem);
	}
	return true;
}

/* Between two happenings the clock asks, letters wait, alarms go on. */
static bool
pass_time(struct daemon *daemon, int64_t from, int64_t to,
	struct problem *problem)
{
	bool ok = true;

	for (int64_t t = replay_next(daemon, from); ok && t < to;
		t = replay_next(daemon, t))
		if (replay_due(daemon, t))
			ok = replay_turn(daemon, t, problem);
	return ok;
}

/* Up to the day that was asked for the clock goes on, but not beyond today. */
static bool
live(struct daemon *daemon, const struct course_of_events *all,
	const struct invocation *in, struct problem *problem)
{
	int64_t end = in->until == 0 ? INT64_MAX : in->until;
	int64_t last = 0;
	bool ok = true;

	for (size_t i = 0; ok && i < all->n; i++) {
		const struct happening *what = &all->v[i];

		show_progress(all->n, i);
		if (what->at < in->since || what->at >= end)
			continue;
		ok = last == 0 ? replay_begin(daemon, what->at, problem) :
			pass_time(daemon, last, what->at, problem);
		ok = ok && happen(daemon, all, what, problem);
		last = what->at;
	}
	show_progress(all->n, all->n);
	if (ok && last != 0 && in->until != 0)
		ok = pass_time(daemon, last, end < in->now ? end : in->now,
			problem);
	return ok;
}

static int
replay(const struct invocation *in, struct daemon *daemon,
	struct course_of_events *all, const char *dir)
{
	struct annals annals = { .in = in, .look = look_at_stdout() };
	const struct config *config = daemon->mind->config;
	struct problem problem = { 0 };
	bool ok;

	all->annals = &annals;
	daemon->alone = in->deeds == NULL;
	daemon->granted = annals_granted;
	daemon->granted_state = &annals;
	if (in->write != NULL)
		daemon->went = annals_went;
	daemon->store = store_open(dir, config->instance, STORE_WRITE,
		all->n == 0 ? in->now : all->v[0].at, &problem);
	ok = daemon->store != NULL && live(daemon, all, in, &problem) &&
		replay_end(daemon, in->now, &problem);
	if (!ok)
		complain("%s", problem.text);
	else if (!in->json && annals.events == 0)
		puts("Nothing would have been noticed.");
	store_close(&daemon->store);
	return ok && !annals.failed ? EXIT_WELL : EXIT_FAILED;
}

/* A new state, where a person wants to look at it afterwards; NULL: told. */
static char *
kept_folder(const char *path)
{
	struct problem problem = { 0 };

	if (!file_mkdirs(path, 0700, &problem)) {
		complain("%s", problem.text);
		return NULL;
	}
	if (!store_exists(path))
		return mem_str(path);
	complain("%s: there is a state already: name another folder", path);
	return NULL;
}

/* In a folder of its own, which is gone afterwards unless it is to stay. */
static int
replay_apart(const struct invocation *in, struct daemon *daemon,
	struct course_of_events *all)
{
	char *dir = in->keep == NULL ? invocation_scratch("replay") :
		kept_folder(in->keep);
	int status = EXIT_FAILED;

	if (dir != NULL) {
		status = replay(in, daemon, all, dir);
		if (in->keep == NULL)
			store_remove_copy(dir);
	}
	free(dir);
	return status;
}

int
command_replay(const struct invocation *in)
{
	struct daemon daemon = { 0 };
	struct course_of_events all = { 0 };
	struct ledgers ledgers = { 0 };
	struct deeds deeds = { 0 };
	struct past past = { 0 };
	struct problem problem = { 0 };
	int status = EXIT_WELL;

	if (in->argc == 0) {
		complain("replay SOURCE...: a Maildir, an mbox, a folder of"
			" .eml files");
		return EXIT_WRONG;
	}
	if (in->invoices_table != NULL && in->invoices == NULL) {
		complain("--invoices-table says how the file of --invoices is"
			" written, and there is none");
		return EXIT_WRONG;
	}
	if (in->write != NULL && !file_mkdirs(in->write, 0700, &problem)) {
		complain("%s", problem.text);
		return EXIT_WRONG;
	}
	daemon.mind = invocation_whole_mind(in);
	if (daemon.mind == NULL)
		return EXIT_WRONG;
	log_open(LOG_ERROR_, NULL, NULL);
	for (int i = 0; status == EXIT_WELL && i < in->argc; i++)
		status = past_collect(&past, in->argv[i]) ? EXIT_WELL :
			EXIT_FAILED;
	if (status == EXIT_WELL && ((in->invoices != NULL &&
		!ledgers_invoices(&ledgers, daemon.mind,
			in->invoices_table, in->invoices, 0)) ||
		(in->calls != NULL &&
		!ledgers_calls(&ledgers, daemon.mind, in->calls)) ||
		(in->deeds != NULL &&
		!deeds_read(&deeds, daemon.mind, in->deeds))))
		status = EXIT_FAILED;
	if (status == EXIT_WELL) {
		past_sort(&past);
		all = gather_events(&past, &ledgers, &deeds);
		status = replay_apart(in, &daemon, &all);
	}
	free(all.v);
	deeds_free(&deeds);
	ledgers_free(&ledgers);
	past_free(&past);
	mind_free(&daemon.mind);
	return status;
}
