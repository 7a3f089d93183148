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

/* What was written and is wrong is not missing. */
static void
missing(const char *name, const char *option, struct place where,
	struct faults *faults)
{
	if (!faults_name(faults, name, option))
		fault_add(faults, where, name, NULL, "%s is missing", option);
}

/* True when one of the options of the secret was told of. */
static bool
secret_told(const struct faults *faults, const char *name)
{
	return faults_name(faults, name, "password") ||
		faults_name(faults, name, "password_file") ||
		faults_name(faults, name, "password_credential") ||
		faults_name(faults, name, "password_command");
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
	else if (n == 0 && user != NULL && !secret_told(faults, name))
		fault_add(faults, where, name, NULL, "user needs one of "
			"password_file, password_credential and "
			"password_command");
	else if (n == 1 && user == NULL && !faults_name(faults, name, "user"))
		fault_add(faults, where, name, NULL,
			"the password needs a user");
	else if (n == 1 && !secret_check(source, &problem))
		fault_add(faults, where, name, NULL, "%s", problem.text);
}

static void
check_no_password(const struct secret_source *source, struct place where,
	const char *name, struct faults *faults)
{
	if (source->file != NULL || source->credential != NULL ||
	    source->command != NULL)
		fault_add(faults, where, name, NULL, "a password is for auth ="
			" \"password\"");
}

static void
check_login(enum auth_kind auth, const struct token_source *token,
	const struct secret_source *password, const char *user,
	struct place where, const char *name, struct faults *faults)
{
	if (faults_name(faults, name, "auth"))
		return;
	if (check_token(auth, token, user, where, name, faults))
		check_secret(password, user, where, name, faults);
	else
		check_no_password(password, where, name, faults);
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
check_account(const struct config *config, size_t i, struct faults *faults)
{
	const struct account *account = &config->accounts[i];
	struct place where = place(config, &account->origin);
	char name[128];

	if (account->name != NULL)
		snprintf(name, sizeof(name), "accounts.%s", account->name);
	else
		snprintf(name, sizeof(name), "accounts[%zu]", i + 1);
	if (faults_name(faults, name, "kind"))
		return;
	if (account->kind != ACCOUNT_IMAP) {
		if (account->path == NULL)
			missing(name, "path", where, faults);
		if (account->host != NULL)
			fault_add(faults, where, name, NULL,
				"host is for kind = \"imap\"");
		if (account->write_flags)
			fault_add(faults, where, name, NULL,
				"write_flags is for kind = \"imap\"");
		return;
	}
	if (account->host == NULL)
		missing(name, "host", where, faults);
	if (account->user == NULL)
		missing(name, "user", where, faults);
	if (account->path != NULL)
		fault_add(faults, where, name, NULL, "path is for kind = "
			"\"maildir\" and \"mbox\"");
	check_tls(account->tls, account->host, where, name, faults);
	check_login(account->auth, &account->token, &account->password,
		account->user, where, name, faults);
}

/* No word at all: then nobody can stop heed by mail. */
static void
check_stop_word(const struct config *config, struct faults *faults)
{
	const struct secret_source *source = &config->stop_word;
	int n = (source->file != NULL) + (source->credential != NULL) +
		(source->command != NULL);
	struct place where = { config->file, 0 };
	struct problem problem = { "" };

	if (n > 1)
		fault_add(faults, where, NULL, NULL, "only one of"
			" stop_word_file, stop_word_credential and"
			" stop_word_command");
	else if (n == 1 && !secret_check(source, &problem))
		fault_add(faults, where, "stop_word", NULL, "%s",
			problem.text);
}

void
check_servers(const struct config *config, struct faults *faults)
{
	struct place where = place(config, &config->smtp.origin);

	if (config->smtp.host == NULL && config->mode != MODE_OBSERVE &&
		!faults_name(faults, "smtp", "host"))
		fault_add(faults, where, "smtp", NULL,
			"host is missing: nothing can be sent without it, so "
			"mode must be \"observe\"");
	check_stop_word(config, faults);
	check_tls(config->smtp.tls, config->smtp.host, where, "smtp", faults);
	check_login(config->smtp.auth, &config->smtp.token,
		&config->smtp.password, config->smtp.user, where, "smtp",
		faults);
	for (size_t i = 0; i < config->n_accounts; i++)
		if (config->accounts[i].origin.file != NULL)
			check_account(config, i, faults);
	check_shared_tokens(config, faults);
}
