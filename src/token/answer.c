/* SPDX-License-Identifier: ISC */
/*
 * The provider's answer (RFC 6749, sections 5.1 and 5.2).  Trusts nothing in
 * it: a token is visible ASCII of bounded length, its life a number of seconds
 * that is cut to a day, and words for a person are cut and cleaned.
 */
#include "token/token.h"

#include <jansson.h>
#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/num.h"

void
token_grant_free(struct token_grant *grant)
{
	secret_free(&grant->access);
	secret_free(&grant->refresh);
	*grant = (struct token_grant) { 0 };
}

/* The text under that name, "" when there is none. */
static const char *
text_of(const json_t *answer, const char *name)
{
	const char *text = json_string_value(json_object_get(answer, name));

	return text == NULL ? "" : text;
}

/* Visible ASCII, as a header and a login can carry it. */
static bool
is_token(const char *text)
{
	size_t len = strlen(text);

	if (len == 0 || len > LIMIT_SECRET)
		return false;
	for (size_t i = 0; i < len; i++)
		if (text[i] <= 0x20 || text[i] >= 0x7f)
			return false;
	return true;
}

/* Seconds, as a number or as digits in a text; 0: that is no time. */
static int64_t
life_of(const json_t *value)
{
	int64_t seconds = 0;

	/* integers too: one of a hundred digits is a number all the same */
	if (json_is_real(value) && json_real_value(value) >= 1)
		seconds = json_real_value(value) < LIMIT_TOKEN_LIFE ?
			(int64_t)json_real_value(value) : LIMIT_TOKEN_LIFE;
	else if (json_is_string(value))
		num_parse(json_string_value(value), 0, INT64_MAX, &seconds);
	if (seconds <= 0)
		return 0;
	return seconds < LIMIT_TOKEN_LIFE ? seconds : LIMIT_TOKEN_LIFE;
}

/* What each error of the provider means for us; others are BROKEN. */
static enum outcome
outcome_of(const char *error)
{
	static const struct {
		const char *name;
		enum outcome outcome;
	} errors[] = {
		{ "invalid_grant", REFUSED },
		{ "interaction_required", REFUSED },
		{ "login_required", REFUSED },
		{ "consent_required", REFUSED },
		{ "temporarily_unavailable", RETRY },
		{ "server_error", RETRY },
		{ "slow_down", RETRY },
	};

	for (size_t i = 0; i < HEED_COUNT(errors); i++)
		if (strcmp(errors[i].name, error) == 0)
			return errors[i].outcome;
	return BROKEN;
}

/* Words of a stranger: printable ASCII, short. */
static void
clean(const char *text, char *out, size_t size)
{
	size_t n = 0;

	for (; text[n] != '\0' && n + 1 < size; n++)
		out[n] = text[n] < 0x20 || text[n] >= 0x7f ? '?' : text[n];
	out[n] = '\0';
}

static enum outcome
told_error(const json_t *answer, struct problem *problem)
{
	const char *error = text_of(answer, "error");
	char name[64], words[200];

	clean(error, name, sizeof(name));
	clean(text_of(answer, "error_description"), words, sizeof(words));
	problem_set(problem, "the provider says %s%s%s%s", name,
		words[0] == '\0' ? "" : " (", words,
		words[0] == '\0' ? "" : ")");
	return outcome_of(error);
}

static enum outcome
granted(const json_t *answer, struct token_grant *grant,
	struct problem *problem)
{
	const json_t *type = json_object_get(answer, "token_type");
	const char *access = text_of(answer, "access_token");
	const json_t *refresh = json_object_get(answer, "refresh_token");

	if (!is_token(access)) {
		problem_set(problem, "the provider's answer holds no access"
			" token of at most %d visible characters",
			LIMIT_SECRET);
		return RETRY;
	}
	if (type != NULL && (!json_is_string(type) ||
		strcasecmp(json_string_value(type), "bearer") != 0)) {
		problem_set(problem, "the provider gives tokens of a kind that"
			" mail servers do not take");
		return BROKEN;
	}
	if (refresh != NULL && !json_is_null(refresh) &&
	    !is_token(text_of(answer, "refresh_token"))) {
		problem_set(problem, "the provider's answer holds a refresh"
			" token that is none");
		return RETRY;
	}
	grant->access = secret_new(access);
	if (refresh != NULL && !json_is_null(refresh))
		grant->refresh = secret_new(text_of(answer, "refresh_token"));
	grant->seconds = life_of(json_object_get(answer, "expires_in"));
	return DONE;
}

/* No answer of the protocol: a page for people, a server that is ill. */
static enum outcome
not_understood(long status, struct problem *problem)
{
	if (status >= 300 && status < 500 && status != 408 && status != 425 &&
	    status != 429) {
		problem_set(problem, "the provider answered %ld: check"
			" token_url", status);
		return BROKEN;
	}
	problem_set(problem, "the provider's answer (%ld) cannot be"
		" understood", status);
	return RETRY;
}

enum outcome
token_understand(long status, const char *body, size_t len,
	struct token_grant *grant, struct problem *problem)
{
	json_t *answer = json_loadb(body, len, JSON_REJECT_DUPLICATES |
		JSON_DECODE_INT_AS_REAL, NULL);
	enum outcome outcome;

	*grant = (struct token_grant) { 0 };
	if (!json_is_object(answer)) {
		outcome = not_understood(status, problem);
	} else if (status == 429 || status >= 500) {
		problem_set(problem, "the provider has no time now (%ld)",
			status);
		outcome = RETRY;
	} else if (text_of(answer, "error")[0] != '\0') {
		outcome = told_error(answer, problem);
	} else if (status == 200) {
		outcome = granted(answer, grant, problem);
	} else {
		outcome = not_understood(status, problem);
	}
	json_decref(answer);
	return outcome;
}
