/* SPDX-License-Identifier: ISC */
/*
 * The keeper's hands, made from a mind and dropped with it.  Passwords are
 * never read here: each role reads its own.
 */
#include "heedd/daemon.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heedd/reader.h"
#include "heedd/tokens.h"

void
daemon_equip(struct daemon *daemon)
{
	const struct config *config = daemon->mind->config;

	/* the words were checked; they are for the analysts, not for us */
	lexicon_free(&daemon->mind->lexicon);
	daemon->n_readers = config->n_accounts;
	daemon->readers = mem_array(config->n_accounts,
		sizeof(*daemon->readers));
	for (size_t i = 0; i < config->n_accounts; i++)
		daemon->readers[i].account = &config->accounts[i];
	tokens_equip(daemon);
}

void
daemon_strip(struct daemon *daemon)
{
	for (size_t i = 0; i < daemon->n_readers; i++)
		reader_drop(daemon, &daemon->readers[i]);
	mem_free(&daemon->readers);
	daemon->n_readers = 0;
	for (size_t i = 0; i < ANALYSTS; i++) {
		process_end(&daemon->analysts[i].process, NULL);
		daemon->analysts[i] = (struct analyst) { 0 };
	}
	tokens_strip(daemon);
	process_end(&daemon->sender.process, NULL);
	daemon->sender = (struct sender) { 0 };
}

struct reader *
daemon_reader(struct daemon *daemon, const char *account)
{
	for (size_t i = 0; account != NULL && i < daemon->n_readers; i++)
		if (strcmp(daemon->readers[i].account->name, account) == 0)
			return &daemon->readers[i];
	return NULL;
}

bool
daemon_ends(const struct daemon *daemon)
{
	static const int ends[] = { SIGTERM, SIGINT, SIGHUP };
	sigset_t pending;

	if (daemon->quiet || sigpending(&pending) != 0)
		return daemon->quiet;
	for (size_t i = 0; i < HEED_COUNT(ends); i++)
		if (sigismember(&pending, ends[i]))
			return true;
	return false;
}

bool
daemon_busy(const struct daemon *daemon)
{
	if (daemon->sender.process != NULL && daemon->sender.process->busy)
		return true;
	for (size_t i = 0; i < daemon->n_readers; i++)
		if (daemon->readers[i].state != READER_IDLE ||
			daemon->readers[i].reading)
			return true;
	return false;
}

void
daemon_fault(struct daemon *daemon, const struct problem *problem)
{
	if (daemon->fault.text[0] == '\0')
		daemon->fault = *problem;
}
