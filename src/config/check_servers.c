/* SPDX-License-Identifier: ISC */
/*
 * What a server needs: a host, a login with exactly one readable secret, and
 * TLS unless it is this machine.  Never connects.
 */
#include "config/check.h"

#include <stdio.h>

#include "config/value.h"

static struct place
place(const struct config *config, const struct origin *origin)
{
	return (struct place) { origin->file == NULL ? config->file :
		origin->file, origin->line };
}

static void
check_secret(const struct secret_source *source, const char *user,
	struct place where, const char *name, struct faults *faults)
{
	int n = (source->file != NULL) + (source->credential != NULL) +
		(source->command != NULL);
	struct problem problem = { "" };

	if (n > 1)
		fault_add(faults, where, name, NULL, "only one of "
			"password_file, password_credential and "
			"password_command");
	else if (n == 0 && user != NULL)
		fault_add(faults, where, name, NULL, "user needs one of "
			"password_file, password_credential and "
			"password_command");
	else if (n == 1 && user == NULL)
		fault_add(faults, where, name, NULL,
			"the password needs a user");
	else if (n == 1 && !secret_check(source, &problem))
		fault_add(faults, where, name, NULL, "%s", problem.text);
}

static void
check_tls(enum tls_mode tls, const char *host, struct place where,
	const char *name, struct faults *faults)
{
	if (tls == TLS_NONE && host != NULL && !value_is_loopback(host))
		fault_add(faults, where, name, NULL, "tls = \"none\" is for "
			"servers on this machine only (127.0.0.1, ::1, "
			"localhost)");
}

static void
check_account(const struct config *config, const struct account *account,
	struct faults *faults)
{
	struct place where = place(config, &account->origin);
	char name[128];

	snprintf(name, sizeof(name), "accounts.%s",
		account->name == NULL ? "?" : account->name);
	if (account->kind != ACCOUNT_IMAP) {
		if (account->path == NULL)
			fault_add(faults, where, name, NULL, "path is missing");
		if (account->host != NULL)
			fault_add(faults, where, name, NULL,
				"host is for kind = \"imap\"");
		return;
	}
	if (account->host == NULL)
		fault_add(faults, where, name, NULL, "host is missing");
	if (account->user == NULL)
		fault_add(faults, where, name, NULL, "user is missing");
	if (account->path != NULL)
		fault_add(faults, where, name, NULL, "path is for kind = "
			"\"maildir\" and \"mbox\"");
	check_tls(account->tls, account->host, where, name, faults);
	check_secret(&account->password, account->user, where, name, faults);
}

void
check_servers(const struct config *config, struct faults *faults)
{
	struct place where = place(config, &config->smtp.origin);

	if (config->smtp.host == NULL && config->mode != MODE_OBSERVE)
		fault_add(faults, where, "smtp", NULL,
			"host is missing: nothing can be sent without it, so "
			"mode must be \"observe\"");
	check_tls(config->smtp.tls, config->smtp.host, where, "smtp", faults);
	check_secret(&config->smtp.password, config->smtp.user, where, "smtp",
		faults);
	for (size_t i = 0; i < config->n_accounts; i++)
		check_account(config, &config->accounts[i], faults);
}
