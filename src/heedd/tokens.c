/* SPDX-License-Identifier: ISC */
/*
 * The keeper holds access tokens, which end within hours, and never a refresh
 * token.  A provider that has withdrawn the access is asked again at once when
 * a person has changed the file, and otherwise seldom: that is in the store, so
 * that no number of starts asks more often.
 */
#include "heedd/tokens.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/take.h"
#include "outbox/backoff.h"
#include "token/token.h"

#define ANSWER_MS 60000 /* beyond what the role allows itself */
#define FURTHEST  (48 * 3600)
#define MARGIN	  300	/* seconds before its end at which it is renewed */

static void
add(struct daemon *daemon, enum auth_kind auth,
	const struct token_source *source, const char *user)
{
	struct token *token;
	char id[17];

	if (auth == AUTH_PASSWORD)
		return;
	tokens_name(source, id);
	for (size_t i = 0; i < daemon->n_tokens; i++)
		if (strcmp(daemon->tokens[i].id, id) == 0)
			return;
	token = &daemon->tokens[daemon->n_tokens++];
	token->source = source;
	token->user = user;
	memcpy(token->id, id, sizeof(id));
	if (daemon->store != NULL)
		tokens_remember(daemon->store, token);
}

void
tokens_equip(struct daemon *daemon)
{
	const struct config *config = daemon->mind->config;

	daemon->tokens = mem_array(config->n_accounts + 1,
		sizeof(*daemon->tokens));
	daemon->n_tokens = 0;
	for (size_t i = 0; i < config->n_accounts; i++)
		add(daemon, config->accounts[i].auth,
			&config->accounts[i].token, config->accounts[i].name);
	add(daemon, config->smtp.auth, &config->smtp.token, "smtp");
}

void
tokens_strip(struct daemon *daemon)
{
	for (size_t i = 0; i < daemon->n_tokens; i++) {
		process_end(&daemon->tokens[i].process, NULL);
		secret_free(&daemon->tokens[i].access);
	}
	mem_free(&daemon->tokens);
	daemon->n_tokens = 0;
}

struct token *
tokens_for(struct daemon *daemon, enum auth_kind auth,
	const struct token_source *source)
{
	char id[17];

	if (auth == AUTH_PASSWORD)
		return NULL;
	tokens_name(source, id);
	for (size_t i = 0; i < daemon->n_tokens; i++)
		if (strcmp(daemon->tokens[i].id, id) == 0)
			return &daemon->tokens[i];
	return NULL;
}

void
tokens_drop(struct token *token, int64_t serial)
{
	if (token->serial == serial)
		secret_free(&token->access);
}

bool
tokens_wait(const struct daemon *daemon)
{
	for (size_t i = 0; i < daemon->n_tokens; i++)
		if (daemon->tokens[i].stamp[0] != '\0')
			return true;
	return false;
}

bool
tokens_busy(const struct daemon *daemon)
{
	for (size_t i = 0; i < daemon->n_tokens; i++)
		if (daemon->tokens[i].process != NULL)
			return true;
	return false;
}

/* Its users go on, with it or without. */
static void
settled(struct daemon *daemon, struct token *token, int64_t now)
{
	process_end(&token->process, NULL);
	for (size_t i = 0; i < daemon->n_readers; i++) {
		struct reader *reader = &daemon->readers[i];

		if (reader->state == READER_AUTHORISING &&
		    tokens_for(daemon, reader->account->auth,
			    &reader->account->token) == token)
			take_authorised(daemon, reader, now);
	}
}

static void
failed(struct daemon *daemon, struct token *token, enum outcome outcome,
	const struct problem *problem, int64_t now)
{
	bool withdrawn = outcome == REFUSED;
	const char *file = token->source->refresh_file;
	int64_t wait;
	char text[24];

	token->failures++;
	token->outcome = outcome;
	wait = backoff_spread(withdrawn ? backoff_withdrawn(token->failures) :
		outcome == BROKEN ? backoff_broken(token->failures) :
		backoff_mailbox(token->failures, 60), hash_chance());
	token->next_try = now + wait;
	if (withdrawn)
		problem_set(&token->problem, "%s %s: the provider has"
			" withdrawn the access: log in there again and put the"
			" new refresh token into %s; %s", strcmp(token->user,
			"smtp") == 0 ? "login" : "account", token->user, file,
			problem->text);
	else
		problem_set(&token->problem, "%s: no access token: %s",
			token->user, problem->text);
	token->unsaved = outcome != RETRY;
	snprintf(text, sizeof(text), "%" PRId64, wait);
	log_event(LOG_ERROR_, "token", "for", token->user, "why",
		token->problem.text, "again_in", text, "status",
		withdrawn ? "withdrawn" : outcome_name(outcome), NULL);
	daemon->tally.unread++;
	settled(daemon, token, now);
}

static void
start(struct token *token, int64_t now)
{
	struct buf settings = buf_new(LIMIT_FRAME_TO_ROLE);
	struct problem problem = { 0 };

	pack_token_source(&settings, token->source);
	token->process = process_start(ROLE_OF_TOKEN, &settings, &problem);
	buf_free(&settings);
	if (token->process != NULL)
		return;
	token->outcome = RETRY;
	token->problem = problem;
	token->next_try = now + 60;
}

/* True when a person has written the file since it did not do. */
static bool
was_changed(const struct token *token)
{
	char stamp[TOKEN_STAMP];

	return token->stamp[0] != '\0' && strcmp(token->stamp, token_stamp(
		token->source->refresh_file, stamp, NULL)) != 0;
}

enum token_answer
tokens_need(struct token *token, int64_t now)
{
	if (token->process != NULL)
		return TOKEN_COMING;
	if (token->access != NULL && (token->ends == 0 || now < token->ends))
		return TOKEN_HERE;
	secret_free(&token->access);
	/* a time that lies further ahead is of a clock that was wrong */
	if (now < token->next_try && token->next_try - now < FURTHEST &&
	    !was_changed(token))
		return TOKEN_NOT;
	start(token, now);
	return token->process == NULL ? TOKEN_NOT : TOKEN_COMING;
}

static void
granted(struct daemon *daemon, struct token *token, int64_t seconds,
	int64_t now)
{
	int64_t margin = seconds / 4 < MARGIN ? seconds / 4 : MARGIN;

	token->serial++;
	token->ends = seconds == 0 ? 0 : now + seconds - margin;
	token->failures = 0;
	token->next_try = 0;
	token->unsaved = token->told || token->unsaved;
	token->outcome = DONE;
	token->problem.text[0] = '\0';
	token->stamp[0] = '\0';
	settled(daemon, token, now);
}

static void
hear_tokened(struct daemon *daemon, struct token *token, struct unpacker *in,
	int64_t now)
{
	struct problem problem = { 0 };
	enum outcome outcome = unpack_outcome(in, &problem);
	struct secret *access = unpack_secret(in);
	int64_t seconds = unpack_int(in, 0, LIMIT_TOKEN_LIFE);
	char *stamp = unpack_string(in, sizeof(token->stamp) - 1);

	unpack_check(in, (outcome == DONE) == (access != NULL));
	if (!unpack_done(in)) {
		secret_free(&access);
		tokens_gone(daemon, token, "made no sense", now);
	} else if (outcome == DONE) {
		secret_free(&token->access);
		token->access = access;
		granted(daemon, token, seconds, now);
	} else {
		memcpy(token->stamp, stamp, strlen(stamp) + 1);
		failed(daemon, token, outcome, &problem, now);
	}
	free(stamp);
}

void
tokens_hear(struct daemon *daemon, struct token *token,
	const struct frame *frame, int64_t now)
{
	struct unpacker in = unpack_new(frame->data, frame->len);
	struct problem problem = { 0 };
	enum outcome outcome;

	if (frame->type == FRAME_READY && !token->process->ready) {
		outcome = process_hear_ready(token->process, frame, &problem);
		daemon->token_cage = *token->process;
		daemon->cages_changed = true;
		if (outcome == DONE)
			process_ask(token->process, FRAME_TOKEN, NULL,
				ANSWER_MS);
		else
			failed(daemon, token, outcome, &problem, now);
	} else if (frame->type == FRAME_TOKENED && token->process->ready) {
		hear_tokened(daemon, token, &in, now);
	} else {
		tokens_gone(daemon, token, "said what it was not asked", now);
	}
}

void
tokens_gone(struct daemon *daemon, struct token *token, const char *what,
	int64_t now)
{
	struct problem how = { 0 }, problem = { 0 };

	process_end(&token->process, &how);
	daemon->totals.gone[ROLE_OF_TOKEN]++;
	problem_set(&problem, "its process %s (%s)", what, how.text);
	failed(daemon, token, RETRY, &problem, now);
}

/* With another refresh token all who wait for it are due at once. */
static void
try_again(struct daemon *daemon, struct token *token, int64_t now)
{
	token->next_try = 0;
	token->failures = 0;
	token->stamp[0] = '\0';
	for (size_t i = 0; i < daemon->n_readers; i++) {
		struct reader *reader = &daemon->readers[i];

		if (!reader->reading && tokens_for(daemon,
			reader->account->auth, &reader->account->token) ==
			token)
			reader->next_poll = now;
	}
	daemon->sender.rests_until = now;
}

bool
tokens_look(struct daemon *daemon, int64_t now, struct problem *problem)
{
	for (size_t i = 0; i < daemon->n_tokens; i++) {
		struct token *token = &daemon->tokens[i];

		if (token->process == NULL && was_changed(token))
			try_again(daemon, token, now);
		if (!token->unsaved || daemon->dry_run)
			continue;
		if (!store_begin(daemon->store, problem))
			return false;
		tokens_save(daemon->store, token);
		if (!store_commit(daemon->store, problem))
			return false;
		token->unsaved = false;
		token->told = token->problem.text[0] != '\0';
	}
	return true;
}
