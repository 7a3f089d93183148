/* SPDX-License-Identifier: ISC */
/*
 * What a login by access token needs: one source of tokens, over TLS unless it
 * is this machine, with secrets that can be read.  Never connects, and never
 * runs a command.
 */
#include "config/check.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "config/value.h"

#define HTTPS "https://"
#define HTTP  "http://"

/* The host of the address, without brackets.  The caller frees. */
static char *
host_of(const char *rest)
{
	if (rest[0] == '[')
		return mem_strn(rest + 1, strcspn(rest + 1, "]"));
	return mem_strn(rest, strcspn(rest, ":/?"));
}

static bool
is_plain(const char *text)
{
	for (const char *p = text; *p != '\0'; p++)
		if ((unsigned char)*p <= 0x20 || (unsigned char)*p >= 0x7f ||
		    strchr("\"<>\\^`{|}#@", *p) != NULL)
			return false;
	return true;
}

/* NULL: well; else what is wrong with it. */
static const char *
wrong_url(const struct token_source *token)
{
	bool secure = strncmp(token->url, HTTPS, strlen(HTTPS)) == 0;
	bool plain = strncmp(token->url, HTTP, strlen(HTTP)) == 0;
	const char *rest = token->url + (secure ? strlen(HTTPS) :
		strlen(HTTP));
	char *host;
	bool here, none;

	if ((!secure && !plain) || !is_plain(token->url))
		return "token_url must be https:// and an address";
	host = host_of(rest);
	none = host[0] == '\0';
	here = value_is_loopback(host);
	free(host);
	if (none)
		return "token_url must be https:// and an address";
	if (plain && (!here || !token->plain))
		return "token_url must be https://; http:// is for this"
			" machine (127.0.0.1, ::1, localhost) with"
			" token_plain = true";
	return NULL;
}

static bool
any_secret(const struct secret_source *source)
{
	return source->file != NULL || source->credential != NULL ||
		source->command != NULL;
}

static bool
any_of_provider(const struct token_source *token)
{
	return token->url != NULL || token->client_id != NULL ||
		token->refresh_file != NULL || token->scope != NULL ||
		token->ca_file != NULL || token->plain ||
		any_secret(&token->client_secret);
}

static void
check_provider(const struct token_source *token, struct place where,
	const char *name, struct faults *faults)
{
	struct secret_source file = { .file = token->refresh_file };
	const char *wrong = token->url == NULL ? NULL : wrong_url(token);
	struct problem problem = { "" };

	if (wrong != NULL)
		fault_add(faults, where, name, NULL, "%s", wrong);
	if (token->client_id == NULL && !faults_name(faults, name,
		"client_id"))
		fault_add(faults, where, name, NULL, "client_id is missing");
	if (any_secret(&token->client_secret) &&
	    !secret_check(&token->client_secret, &problem))
		fault_add(faults, where, name, NULL, "client_secret: %s",
			problem.text);
	if (token->refresh_file == NULL) {
		if (!faults_name(faults, name, "refresh_token_file"))
			fault_add(faults, where, name, NULL,
				"refresh_token_file is missing");
	} else if (!secret_check(&file, &problem)) {
		fault_add(faults, where, name, NULL, "refresh_token_file: %s",
			problem.text);
	}
}

bool
check_token(enum auth_kind auth, const struct token_source *token,
	const char *user, struct place where, const char *name,
	struct faults *faults)
{
	if (auth == AUTH_PASSWORD) {
		if (token->command != NULL || any_of_provider(token))
			fault_add(faults, where, name, NULL, "tokens are for"
				" auth = \"xoauth2\" and \"oauthbearer\"");
		return true;
	}
	if (user == NULL && !faults_name(faults, name, "user") &&
	    strcmp(name, "smtp") == 0)
		fault_add(faults, where, name, NULL, "auth needs a user");
	if (token->command != NULL && any_of_provider(token))
		fault_add(faults, where, name, NULL, "either token_command,"
			" or token_url and what belongs to it");
	else if (token->command == NULL && token->url == NULL &&
		 !faults_name(faults, name, "token_url") &&
		 !faults_name(faults, name, "token_command"))
		fault_add(faults, where, name, NULL, "auth needs"
			" token_command or token_url");
	else if (token->command == NULL)
		check_provider(token, where, name, faults);
	return false;
}

static bool
same(const char *a, const char *b)
{
	return (a == NULL) == (b == NULL) && (a == NULL || strcmp(a, b) == 0);
}

static bool
same_source(const struct token_source *a, const struct token_source *b)
{
	return same(a->url, b->url) && same(a->client_id, b->client_id) &&
		same(a->scope, b->scope) && same(a->ca_file, b->ca_file) &&
		same(a->client_secret.file, b->client_secret.file) &&
		same(a->client_secret.credential,
			b->client_secret.credential) &&
		same(a->client_secret.command, b->client_secret.command) &&
		a->plain == b->plain && a->refresh_days == b->refresh_days;
}

static void
check_pair(const struct config *config, const struct account *account,
	const struct token_source *other, const char *name,
	struct faults *faults)
{
	struct place where = { account->origin.file == NULL ? config->file :
		account->origin.file, account->origin.line };

	if (account->name != NULL && account->token.refresh_file != NULL &&
	    other->refresh_file != NULL &&
	    strcmp(account->token.refresh_file, other->refresh_file) == 0 &&
	    !same_source(&account->token, other))
		fault_add(faults, where, NULL, NULL, "accounts.%s and %s name"
			" the same refresh_token_file, so all else about the"
			" token must be the same too", account->name, name);
}

void
check_shared_tokens(const struct config *config, struct faults *faults)
{
	for (size_t i = 0; i < config->n_accounts; i++) {
		const struct account *account = &config->accounts[i];

		check_pair(config, account, &config->smtp.token, "smtp",
			faults);
		for (size_t k = 0; k < i; k++)
			if (config->accounts[k].name != NULL) {
				char *name = mem_printf("accounts.%s",
					config->accounts[k].name);

				check_pair(config, account,
					&config->accounts[k].token, name,
					faults);
				free(name);
			}
	}
}
