/* SPDX-License-Identifier: ISC */
/*
 * Waits for the next turn or a signal, and nothing else.  SIGTERM lets the
 * message and the letter in hand be finished; SIGHUP takes a new configuration
 * when it is right and keeps the old one when it is not.
 */
#include "heedd/loop.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <time.h>

#include "base/clock.h"
#include "base/env.h"
#include "base/log.h"
#include "heedd/notify.h"
#include "heedd/turn.h"

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

/*
 * The signals are blocked during a turn: one that waits is an ask too.  Called
 * between two steps of a turn, each with its own deadline, so that a long turn
 * (a first look at a large mailbox) feeds the watchdog and a hung one does not.
 */
static bool
should_stop(void)
{
	sigset_t waiting;

	notify_systemd("WATCHDOG=1");
	if (sigpending(&waiting) != 0)
		return asked_to_stop;
	return asked_to_stop || sigismember(&waiting, SIGTERM) ||
		sigismember(&waiting, SIGINT);
}

/* Blocked but while waiting, so that none is missed in between. */
static void
listen_to_signals(sigset_t *while_waiting)
{
	struct sigaction action = { .sa_handler = on_signal };
	sigset_t ours;

	sigemptyset(&ours);
	sigaddset(&ours, SIGTERM);
	sigaddset(&ours, SIGINT);
	sigaddset(&ours, SIGHUP);
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

	log_open(level_of(config->log_level),
		env_get("JOURNAL_STREAM") != NULL);
	daemon->store = store_open(config->state_dir, config->instance,
		STORE_WRITE, now, problem);
	if (daemon->store == NULL)
		return false;
	if (store_held(daemon->store) != NULL)
		log_error("%s: nothing is sent until \"heed resume"
			" --after-restore\"", store_held(daemon->store));
	return send_recover(daemon, now, problem) &&
		daemon_equip(daemon, problem);
}

/* What must not change while heedd runs: the place and name of its state. */
static bool
same_state(const struct mind *old, const struct mind *new)
{
	return strcmp(old->config->state_dir, new->config->state_dir) == 0 &&
		strcmp(old->config->instance, new->config->instance) == 0;
}

static void
reload(struct daemon *daemon, const char *path)
{
	struct strv errors = { 0 };
	struct problem problem = { 0 };
	struct mind *old = daemon->mind, *new;

	asked_to_reload = 0;
	notify_systemd("RELOADING=1");
	new = mind_load(path, &errors);
	if (new == NULL) {
		tell_faults(&errors);
		log_error("the configuration is wrong: the old one stays");
	} else if (!same_state(old, new)) {
		log_error("state_dir and instance cannot change while heedd"
			" runs: the old configuration stays");
		mind_free(&new);
	} else {
		daemon_strip(daemon);
		daemon->mind = new;
		if (daemon_equip(daemon, &problem)) {
			mind_free(&old);
			log_open(level_of(new->config->log_level),
				env_get("JOURNAL_STREAM") != NULL);
			log_info("the configuration was read again");
		} else {
			log_error("%s: the old configuration stays",
				problem.text);
			daemon_strip(daemon);
			daemon->mind = old;
			mind_free(&new);
			if (!daemon_equip(daemon, &problem))
				log_fatal("%s", problem.text);
		}
	}
	notify_systemd("READY=1");
	strv_free(&errors);
}

/* Sleeps until `until` (Unix seconds), a signal, or half a watchdog. */
static void
wait_until(int64_t until, const sigset_t *while_waiting)
{
	int64_t watchdog = notify_watchdog_ms();
	int64_t ms = (until - clock_now()) * 1000;
	struct timespec limit;

	if (watchdog > 0 && ms > watchdog / 2)
		ms = watchdog / 2;
	if (ms < 0)
		ms = 0;
	limit.tv_sec = (time_t)(ms / 1000);
	limit.tv_nsec = (long)(ms % 1000) * 1000000;
	/* pselect() with no descriptors: the signals are open only in here */
	pselect(0, NULL, NULL, NULL, &limit, while_waiting);
}

static int
turns(struct daemon *daemon, const struct loop_options *options,
	const sigset_t *while_waiting)
{
	struct turn_result result = { 0 };
	struct problem problem = { 0 };
	int64_t next = 0;
	bool ok = true;

	notify_systemd("READY=1");
	while (!asked_to_stop) {
		int64_t now = clock_now();

		if (asked_to_reload)
			reload(daemon, options->config);
		if (now >= next) {
			ok = turn_run(daemon, options->once, now, &result,
				&problem);
			if (!ok)
				log_error("%s", problem.text);
			next = turn_next(daemon, clock_now());
		}
		notify_systemd("WATCHDOG=1");
		if (options->once)
			break;
		wait_until(next, while_waiting);
	}
	notify_systemd("STOPPING=1");
	return ok && result.unread == 0 ? 0 : 1;
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
	struct rlimit no_core = { 0, 0 };
	sigset_t while_waiting;
	int status = 1;

	/* a core file would hold mail and passwords */
	setrlimit(RLIMIT_CORE, &no_core);
	listen_to_signals(&while_waiting);
	daemon.should_stop = should_stop;
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
		status = turns(&daemon, options, &while_waiting);
		if (!options->once)
			log_event(LOG_INFO_, "heedd", "status", "stopped",
				NULL);
	}
	daemon_strip(&daemon);
	store_close(&daemon.store);
	mind_free(&daemon.mind);
	strv_free(&errors);
	return status;
}
