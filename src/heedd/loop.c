/* SPDX-License-Identifier: ISC */
/*
 * Turn after turn, and in between it waits for a role, the clock or a signal.
 * SIGTERM lets the message and the letter in hand be finished; SIGHUP takes a
 * new configuration when it is right and keeps the old one when it is not.
 */
#include "heedd/loop.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/env.h"
#include "base/journal.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/hear.h"
#include "heedd/notify.h"
#include "heedd/scrape.h"
#include "heedd/send.h"
#include "heedd/standing.h"
#include "heedd/tokens.h"
#include "heedd/turn.h"
#include "sandbox/sandbox.h"

#define GRACE_MS       10000 /* for what is in hand at an end or a reload */
#define AFTER_FAULT_MS 10000 /* before the store is tried again */

/* Set by the signal; read between the steps of a turn. */
static volatile sig_atomic_t asked_to_stop;
static volatile sig_atomic_t asked_to_reload;

static void
on_signal(int number)
{
	if (number == SIGHUP)
		asked_to_reload = 1;
	else
		asked_to_stop = 1;
}

static void
our_signals(sigset_t *ours)
{
	sigemptyset(ours);
	sigaddset(ours, SIGTERM);
	sigaddset(ours, SIGINT);
	sigaddset(ours, SIGHUP);
}

/*
 * The signals are blocked but while we wait, and ppoll() that finds a role
 * ready returns without them: what is pending is an ask too.
 */
static void
take_signals(void)
{
	static const struct timespec at_once;
	sigset_t ours;
	int number;

	our_signals(&ours);
	while ((number = sigtimedwait(&ours, NULL, &at_once)) > 0)
		on_signal(number);
}

static bool
should_stop(void)
{
	take_signals();
	return asked_to_stop;
}

/* Blocked but while waiting, so that none is missed in between. */
static void
listen_to_signals(sigset_t *while_waiting)
{
	struct sigaction action = { .sa_handler = on_signal };
	sigset_t ours;

	our_signals(&ours);
	sigprocmask(SIG_BLOCK, &ours, while_waiting);
	sigdelset(while_waiting, SIGTERM);
	sigdelset(while_waiting, SIGINT);
	sigdelset(while_waiting, SIGHUP);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
	action.sa_handler = SIG_IGN;
	sigaction(SIGPIPE, &action, NULL);
}

static void
tell_faults(const struct strv *errors)
{
	for (size_t i = 0; i < errors->n; i++)
		log_error("%s", errors->v[i]);
}

static void
tell_remarks(const struct strv *remarks)
{
	for (size_t i = 0; i < remarks->n; i++)
		log_warn("%s", remarks->v[i]);
}

static enum log_level
level_of(const char *name)
{
	static const char *const names[] = { "debug", "info", "warn",
		"error" };

	for (size_t i = 0; i < HEED_COUNT(names); i++)
		if (name != NULL && strcmp(names[i], name) == 0)
			return (enum log_level)i;
	return LOG_INFO_;
}

static bool
start(struct daemon *daemon, struct problem *problem)
{
	const struct config *config = daemon->mind->config;
	int64_t now = clock_now();

	log_open(level_of(config->log_level), env_get("JOURNAL_STREAM"),
		JOURNAL_SOCKET);
	daemon->store = store_open(config->state_dir, config->instance,
		STORE_WRITE, now, problem);
	if (daemon->store == NULL)
		return false;
	if (store_held(daemon->store) != NULL)
		log_error("%s: nothing is sent until \"heed resume"
			" --after-restore\"", store_held(daemon->store));
	daemon->started_at = now;
	daemon_equip(daemon);
	return send_recover(daemon, now, problem);
}

/* What must not change while heedd runs: the place and name of its state. */
static bool
same_state(const struct mind *old, const struct mind *new)
{
	return strcmp(old->config->state_dir, new->config->state_dir) == 0 &&
		strcmp(old->config->instance, new->config->instance) == 0;
}

/* Once nothing is in hand: the roles are ended, and begin with new settings. */
static void
reload(struct daemon *daemon, const char *path)
{
	struct strv errors = { 0 };
	struct mind *new;

	asked_to_reload = 0;
	notify_systemd("RELOADING=1");
	new = mind_load(path, &errors);
	if (new == NULL) {
		tell_faults(&errors);
		log_error("the configuration is wrong: the old one stays");
	} else if (!same_state(daemon->mind, new)) {
		log_error("state_dir and instance cannot change while heedd"
			" runs: the old configuration stays");
		mind_free(&new);
	} else {
		daemon_strip(daemon);
		mind_free(&daemon->mind);
		daemon->mind = new;
		/* before a role is forked that would hold the old port */
		scrape_keep(daemon);
		daemon_equip(daemon);
		tell_remarks(&new->remarks);
		log_open(level_of(new->config->log_level),
			env_get("JOURNAL_STREAM"), JOURNAL_SOCKET);
		log_info("the configuration was read again");
	}
	notify_systemd("READY=1");
	strv_free(&errors);
}

/* As long as there is nothing to do, but no longer than half a watchdog. */
static int
patience(const struct daemon *daemon, bool well)
{
	int64_t watchdog = notify_watchdog_ms();
	int ms = well ? turn_patience(daemon, clock_now()) : AFTER_FAULT_MS;

	return watchdog > 0 && ms > watchdog / 2 ? (int)(watchdog / 2) : ms;
}

static bool
measured_turn(struct daemon *daemon, struct problem *problem)
{
	struct totals *totals = &daemon->totals;
	int64_t began = clock_monotonic_ms();
	bool ok = turn_run(daemon, clock_now(), problem);

	totals->turns++;
	totals->turn_ms += clock_monotonic_ms() - began;
	totals->turn_faults += !ok;
	totals->turn_at = clock_now();
	scrape_keep(daemon);
	return ok;
}

/* For months.  Ends when it was asked to and nothing is in hand. */
static int
live(struct daemon *daemon, const char *config, const sigset_t *while_waiting)
{
	int64_t grace = 0;
	bool ok = true;

	notify_systemd("READY=1");
	for (;;) {
		struct problem problem = { 0 };

		take_signals();
		daemon->quiet = asked_to_stop || asked_to_reload;
		ok = measured_turn(daemon, &problem);
		if (!ok)
			log_error("%s", problem.text);
		/* only a turn that came to its end feeds it */
		notify_systemd("WATCHDOG=1");
		standing_tell(daemon, clock_now());
		if (daemon->quiet && grace == 0)
			grace = clock_monotonic_ms() + GRACE_MS;
		/*
		 * A letter is finished, however long its server takes, and a
		 * refresh token is not lost on its way to the disk.
		 */
		if (!daemon->quiet || daemon->sender.letter != 0 ||
			tokens_busy(daemon) ||
			(daemon_busy(daemon) &&
			 clock_monotonic_ms() < grace)) {
			hear_wait(daemon, patience(daemon, ok), while_waiting);
			continue;
		}
		grace = 0;
		if (asked_to_stop)
			break;
		reload(daemon, config);
	}
	turn_tell(daemon);
	return ok ? 0 : 1;
}

static int
once(struct daemon *daemon)
{
	struct problem problem = { 0 };
	bool ok = turn_whole(daemon, clock_now(), should_stop, &problem);

	if (!ok)
		log_error("%s", problem.text);
	return ok && daemon->unread == 0 ? 0 : 1;
}

static void
tell_start(const struct config *config)
{
	char accounts[24], clients[24], rules[24];

	snprintf(accounts, sizeof(accounts), "%zu", config->n_accounts);
	snprintf(clients, sizeof(clients), "%zu", config->n_clients);
	snprintf(rules, sizeof(rules), "%zu", config->n_rules);
	log_event(LOG_INFO_, "heedd", "accounts", accounts, "clients", clients,
		"rules", rules, "status", "started", NULL);
}

int
loop_run(const struct loop_options *options)
{
	struct daemon daemon = { 0 };
	struct problem problem = { 0 };
	struct strv errors = { 0 };
	sigset_t while_waiting;
	int status = 1;

	/* a core file would hold mail and passwords */
	sandbox_basics();
	listen_to_signals(&while_waiting);
	daemon.mind = mind_load(options->config, &errors);
	if (daemon.mind == NULL) {
		tell_faults(&errors);
		log_error("%s: %zu fault%s; \"heed check-config\" shows %s",
			options->config, errors.n, errors.n == 1 ? "" : "s",
			errors.n == 1 ? "it" : "them");
		status = 2;
	} else if (!start(&daemon, &problem)) {
		log_error("%s", problem.text);
	} else {
		tell_start(daemon.mind->config);
		tell_remarks(&daemon.mind->remarks);
		status = options->once ? once(&daemon) :
			live(&daemon, options->config, &while_waiting);
		notify_systemd("STOPPING=1");
		if (!options->once)
			log_event(LOG_INFO_, "heedd", "status", "stopped",
				NULL);
	}
	daemon_strip(&daemon);
	scrape_close(&daemon.scrape);
	mem_free(&daemon.standing);
	store_close(&daemon.store);
	mind_free(&daemon.mind);
	strv_free(&errors);
	return status;
}
