/* SPDX-License-Identifier: ISC */
/*
 * Readers and the sender: made from a mind, dropped with it.  Passwords are
 * read when they are needed and not kept here.
 */
#include "heedd/daemon.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static bool
has_secret(const struct secret_source *source)
{
	return source->file != NULL || source->credential != NULL ||
		source->command != NULL;
}

bool
daemon_equip(struct daemon *daemon, struct problem *problem)
{
	const struct config *config = daemon->mind->config;
	struct secret *password = NULL;

	if (config->smtp.host != NULL) {
		if (has_secret(&config->smtp.password)) {
			password = secret_load(&config->smtp.password, problem);
			if (password == NULL)
				return false;
		}
		daemon->delivery = delivery_new(&config->smtp, password);
		secret_free(&password);
	}
	daemon->n_readers = config->n_accounts;
	daemon->readers = mem_array(config->n_accounts,
		sizeof(*daemon->readers));
	for (size_t i = 0; i < config->n_accounts; i++)
		daemon->readers[i].account = &config->accounts[i];
	return true;
}

void
daemon_strip(struct daemon *daemon)
{
	for (size_t i = 0; i < daemon->n_readers; i++)
		reader_drop(&daemon->readers[i]);
	mem_free(&daemon->readers);
	daemon->n_readers = 0;
	delivery_free(&daemon->delivery);
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
daemon_should_stop(const struct daemon *daemon)
{
	return daemon->should_stop != NULL && daemon->should_stop();
}

enum outcome
reader_connect(struct reader *reader, struct problem *problem)
{
	struct secret *password = NULL;
	enum outcome outcome = DONE;

	if (reader->mailbox != NULL)
		return DONE;
	if (has_secret(&reader->account->password)) {
		password = secret_load(&reader->account->password, problem);
		if (password == NULL)
			return BROKEN;
	}
	reader->mailbox = mailbox_open(reader->account, password, &outcome,
		problem);
	secret_free(&password);
	return reader->mailbox == NULL ? outcome : DONE;
}

void
reader_drop(struct reader *reader)
{
	mailbox_close(&reader->mailbox);
}
