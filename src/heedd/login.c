/* SPDX-License-Identifier: ISC */
/*
 * A letter needs a connection, and each connection a token that is good.  When
 * one is refused, another is tried, once; then it is a wrong password.
 */
#include "heedd/login.h"

#include "heedd/tokens.h"

#define REST 60 /* seconds, when there is no token */

static struct token *
token_of(struct daemon *daemon)
{
	const struct smtp *smtp = &daemon->mind->config->smtp;

	return tokens_for(daemon, smtp->auth, &smtp->token);
}

bool
login_ready(struct daemon *daemon, int64_t now, bool *coming)
{
	struct token *token = token_of(daemon);

	*coming = false;
	if (token == NULL)
		return true;
	switch (tokens_need(token, now)) {
	case TOKEN_HERE:
		return true;
	case TOKEN_COMING:
		*coming = daemon->sender.renewed = true;
		break;
	case TOKEN_NOT:
		daemon->sender.rests_until = now + REST;
		break;
	}
	return false;
}

bool
login_again(struct daemon *daemon, const struct delivery_result *result)
{
	struct token *token = token_of(daemon);
	bool first = !daemon->sender.renewed;

	if (token == NULL || !result->login_refused) {
		daemon->sender.renewed = false;
		return false;
	}
	tokens_drop(token, daemon->sender.serial);
	daemon->sender.renewed = true;
	return first;
}
