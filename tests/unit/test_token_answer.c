/* SPDX-License-Identifier: ISC */
/*
 * What a provider may answer, in and out of the protocol: a token is given out
 * only when it is one, and what a person hears is clear.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/limits.h"
#include "base/mem.h"
#include "token/token.h"

#define TOKEN "\"access_token\":\"abc.DEF-1\""
#define A60 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
#define A600 A60 A60 A60 A60 A60 A60 A60 A60 A60 A60

static const struct row {
	long status;
	const char *body;
	enum outcome outcome;
	int64_t seconds;
	const char *said; /* stands in the problem */
} rows[] = {
	{ 200, "{" TOKEN "}", DONE, 0, "" },
	{ 200, "{" TOKEN ",\"expires_in\":3599,\"token_type\":\"Bearer\"}",
		DONE, 3599, "" },
	{ 200, "{" TOKEN ",\"expires_in\":\"3599\",\"token_type\":\"bearer\"}",
		DONE, 3599, "" },
	{ 200, "{" TOKEN ",\"expires_in\":-1}", DONE, 0, "" },
	{ 200, "{" TOKEN ",\"expires_in\":0.5}", DONE, 0, "" },
	{ 200, "{" TOKEN ",\"expires_in\":86401}", DONE, 86400, "" },
	{ 200, "{" TOKEN ",\"expires_in\":99999999999999999999999}", DONE,
		86400, "" },
	{ 200, "{" TOKEN ",\"expires_in\":\"99999999999999999999\"}", DONE, 0,
		"" },
	{ 200, "{" TOKEN ",\"expires_in\":\"soon\"}", DONE, 0, "" },
	{ 200, "{" TOKEN ",\"expires_in\":[]}", DONE, 0, "" },
	{ 200, "{" TOKEN ",\"refresh_token\":null}", DONE, 0, "" },
	{ 200, "", RETRY, 0, "cannot be understood" },
	{ 200, "{", RETRY, 0, "cannot be understood" },
	{ 200, "[" TOKEN "]", RETRY, 0, "cannot be understood" },
	{ 200, "[]", RETRY, 0, "cannot be understood" },
	{ 200, "null", RETRY, 0, "cannot be understood" },
	{ 200, "<html>", RETRY, 0, "(200) cannot be understood" },
	{ 200, "{" TOKEN "," TOKEN "}", RETRY, 0, "cannot be understood" },
	{ 200, "{" TOKEN "} and more", RETRY, 0, "cannot be understood" },
	{ 200, "{}", RETRY, 0, "no access token" },
	{ 200, "{\"access_token\":\"\"}", RETRY, 0, "no access token" },
	{ 200, "{\"access_token\":1}", RETRY, 0, "no access token" },
	{ 200, "{\"access_token\":\"a b\"}", RETRY, 0, "no access token" },
	{ 200, "{\"access_token\":\"a\\r\\nb\"}", RETRY, 0,
		"no access token" },
	{ 200, "{\"access_token\":\"a\\u0001b\"}", RETRY, 0,
		"no access token" },
	{ 200, "{\"access_token\":\"\xc3\xa5\"}", RETRY, 0,
		"no access token" },
	{ 200, "{" TOKEN ",\"token_type\":\"mac\"}", BROKEN, 0, "of a kind" },
	{ 200, "{" TOKEN ",\"token_type\":1}", BROKEN, 0, "of a kind" },
	{ 200, "{" TOKEN ",\"refresh_token\":\"\"}", RETRY, 0,
		"refresh token that is none" },
	{ 200, "{" TOKEN ",\"refresh_token\":\"a\\nb\"}", RETRY, 0,
		"refresh token that is none" },
	{ 200, "{" TOKEN ",\"refresh_token\":{}}", RETRY, 0,
		"refresh token that is none" },
	/* an error counts, whatever stands beside it */
	{ 200, "{" TOKEN ",\"error\":\"invalid_grant\"}", REFUSED, 0,
		"invalid_grant" },
	{ 400, "{\"error\":\"invalid_grant\"}", REFUSED, 0,
		"the provider says invalid_grant" },
	{ 400, "{\"error\":\"invalid_grant\",\"error_description\":\"gone\\n"
		"away\"}", REFUSED, 0, "invalid_grant (gone?away)" },
	{ 400, "{\"error\":\"interaction_required\"}", REFUSED, 0, "" },
	{ 400, "{\"error\":\"" A600 "\"}", BROKEN, 0, "the provider says xx" },
	{ 401, "{\"error\":\"invalid_client\"}", BROKEN, 0,
		"invalid_client" },
	{ 400, "{\"error\":\"invalid_scope\"}", BROKEN, 0, "invalid_scope" },
	{ 400, "{\"error\":{\"code\":7}}", BROKEN, 0, "check token_url" },
	{ 400, "{\"error\":\"temporarily_unavailable\"}", RETRY, 0, "" },
	{ 400, "{" TOKEN "}", BROKEN, 0, "answered 400: check token_url" },
	{ 201, "{" TOKEN "}", RETRY, 0, "(201)" },
	{ 302, "", BROKEN, 0, "answered 302: check token_url" },
	{ 404, "<html>", BROKEN, 0, "answered 404: check token_url" },
	{ 408, "", RETRY, 0, "" },
	{ 425, "", RETRY, 0, "" },
	{ 429, "", RETRY, 0, "" },
	{ 429, "{\"error\":\"invalid_grant\"}", RETRY, 0, "no time now" },
	{ 500, "{\"error\":\"invalid_grant\"}", RETRY, 0, "no time now" },
	{ 503, "busy", RETRY, 0, "" },
	{ 0, "", RETRY, 0, "" },
};

static void
each_answer_has_its_outcome(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		const struct row *row = &rows[i];
		struct problem problem = { "" };
		struct token_grant grant;
		enum outcome outcome = token_understand(row->status,
			row->body, strlen(row->body), &grant, &problem);

		if (outcome != row->outcome ||
		    (outcome == DONE) != (grant.access != NULL) ||
		    (outcome != DONE && grant.refresh != NULL) ||
		    grant.seconds != row->seconds ||
		    strstr(problem.text, row->said) == NULL ||
		    (outcome == DONE) != (problem.text[0] == '\0'))
			fail_msg("row %zu, %ld %.60s: %s, %lld: %s", i,
				row->status, row->body, outcome_name(outcome),
				(long long)grant.seconds, problem.text);
		token_grant_free(&grant);
	}
}

static void
both_tokens_come_as_they_are(void **state)
{
	static const char body[] = "{" TOKEN ",\"refresh_token\":\"1//~x+/=\"}";
	struct problem problem = { "" };
	struct token_grant grant;

	(void)state;
	assert_int_equal(token_understand(200, body, sizeof(body) - 1, &grant,
		&problem), DONE);
	assert_string_equal(secret_text(grant.access), "abc.DEF-1");
	assert_string_equal(secret_text(grant.refresh), "1//~x+/=");
	token_grant_free(&grant);
	assert_null(grant.access);
	assert_null(grant.refresh);
}

static void
a_token_has_a_longest_length(void **state)
{
	(void)state;
	for (size_t len = LIMIT_SECRET; len <= LIMIT_SECRET + 1; len++) {
		char *token = mem_new(len + 1), *body;
		struct problem problem = { "" };
		struct token_grant grant;
		enum outcome outcome;

		memset(token, 'a', len);
		body = mem_printf("{\"access_token\":\"%s\"}", token);
		outcome = token_understand(200, body, strlen(body), &grant,
			&problem);
		assert_int_equal(outcome, len == LIMIT_SECRET ? DONE : RETRY);
		token_grant_free(&grant);
		free(body);
		free(token);
	}
}

static void
depth_without_end_is_refused(void **state)
{
	char *body = mem_new(LIMIT_TOKEN_ANSWER + 1);
	struct problem problem = { "" };
	struct token_grant grant;

	(void)state;
	memset(body, '[', LIMIT_TOKEN_ANSWER);
	assert_int_equal(token_understand(200, body, LIMIT_TOKEN_ANSWER,
		&grant, &problem), RETRY);
	free(body);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_answer_has_its_outcome),
		cmocka_unit_test(both_tokens_come_as_they_are),
		cmocka_unit_test(a_token_has_a_longest_length),
		cmocka_unit_test(depth_without_end_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
