/* SPDX-License-Identifier: ISC */
/*
 * A letter needs a connection, and each connection a token that is good.  When
 * one is refused, another is tried, once; then it is a wrong password.
 */
#include "heedd/login.h"

#include "base/hash.h"
#include "heedd/tokens.h"
#include "outbox/backoff.h"

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

void
login_note(struct daemon *daemon, const struct delivery_result *result,
	int64_t now)
{
	struct sender *sender = &daemon->sender;

	if (result->login_refused) {
		sender->failures++;
		sender->rests_until = now + backoff_spread(backoff_broken(
			sender->failures), hash_chance());
		store_set(daemon->store, "login_refused",
			result->problem.text);
	} else if (result->outcome == DONE || result->outcome == REFUSED ||
		   result->phase != PHASE_NOTHING) {
		/* it got beyond the login */
		sender->failures = 0;
		store_set(daemon->store, "login_refused", "");
	}
}
