/* SPDX-License-Identifier: ISC */
/*
 * One letter, one connection, one recipient.  Trusts the server's answer to
 * the final dot and nothing else it says.  What curl's error code means is
 * asked last: only the read callback knows whether a byte has left, and only
 * the dialogue knows what was answered to what.  Never sends a password or a
 * letter over a connection that is neither verified nor on this machine.
 */
#include "delivery/delivery.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/mem.h"
#include "delivery/connection.h"

struct journey {
	struct connection connection;
	const struct letter_bytes *letter;
	delivery_before_body before_body;
	void *context;
	size_t given;	   /* bytes that curl has */
	bool begun;	   /* before_body() was asked */
	bool refused_body; /* and said no */
	bool all_given;	   /* the end was told: the dot may be out */
};

static pthread_once_t curl_once = PTHREAD_ONCE_INIT;

static void
start_curl(void)
{
	curl_global_init(CURL_GLOBAL_DEFAULT);
}

struct delivery *
delivery_new(const struct smtp *smtp, const struct secret *password)
{
	struct delivery *delivery = mem_new(sizeof(*delivery));

	pthread_once(&curl_once, start_curl);
	delivery->smtp = smtp;
	if (password != NULL)
		delivery->password = secret_new(secret_text(password));
	return delivery;
}

void
delivery_login(struct delivery *delivery, const struct secret *password)
{
	secret_free(&delivery->password);
	delivery->password = secret_new(secret_text(password));
}

void
delivery_free(struct delivery **delivery)
{
	if (*delivery == NULL)
		return;
	secret_free(&(*delivery)->password);
	mem_free(delivery);
}

/* curl asks for bytes only after the server's 354. */
static size_t
give_bytes(char *out, size_t size, size_t n, void *context)
{
	struct journey *journey = context;
	size_t left = journey->letter->len - journey->given;
	size_t room = size * n;

	if (!journey->begun) {
		journey->begun = true;
		if (!journey->before_body(journey->context)) {
			journey->refused_body = true;
			return CURL_READFUNC_ABORT;
		}
	}
	if (left > room)
		left = room;
	if (left == 0) {
		journey->all_given = true;
		journey->connection.replies.step = STEP_DOT;
		return 0;
	}
	memcpy(out, journey->letter->raw + journey->given, left);
	journey->given += left;
	return left;
}

static int
listen_in(CURL *curl, curl_infotype type, char *bytes, size_t len,
	void *context)
{
	struct journey *journey = context;

	(void)curl;
	if (type == CURLINFO_HEADER_IN)
		replies_line(&journey->connection.replies, bytes, len);
	else if (type == CURLINFO_HEADER_OUT && !journey->all_given)
		replies_command(&journey->connection.replies, bytes, len);
	return 0;
}

static void
set_up(CURL *curl, struct journey *journey, const char *url,
	struct curl_slist *to)
{
	connection_set_up(curl, &journey->connection, url);
	curl_easy_setopt(curl, CURLOPT_MAIL_FROM, journey->letter->from);
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
	curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
	/*
	 * No CURLOPT_INFILESIZE: told the size, curl counts bytes and sends the
	 * dot without asking us for the end, and we would not know.
	 */
	curl_easy_setopt(curl, CURLOPT_READFUNCTION, give_bytes);
	curl_easy_setopt(curl, CURLOPT_READDATA, journey);
	curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, listen_in);
	curl_easy_setopt(curl, CURLOPT_DEBUGDATA, journey);
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
}

/*
 * A yes or a no to the whole letter.  421 is neither: a server that is going
 * down says it, and may have taken the letter before.  Other codes mean nothing
 * here, and nobody knows what a server means that says them.
 */
static bool
is_verdict(int code)
{
	return code >= 200 && code < 600 && code / 100 != 3 && code != 421;
}

static void
explain(const struct journey *journey, CURL *curl, CURLcode code,
	struct delivery_result *result)
{
	const struct smtp *smtp = journey->connection.delivery->smtp;
	char advice[200];

	connection_advice(&journey->connection, curl, code, advice,
		sizeof(advice));
	if (result->uncertain)
		problem_set(&result->problem, "%s: the answer to the letter "
			"did not come: it may have been accepted (%s)",
			smtp->host, curl_easy_strerror(code));
	else if (journey->refused_body)
		problem_set(&result->problem, "nothing was sent: the step "
			"could not be written down");
	else if (result->outcome != DONE)
		problem_set(&result->problem, "%s: %s%s", smtp->host,
			result->code >= 400 ? result->reply :
			curl_easy_strerror(code), advice);
}

static void
judge(const struct journey *journey, CURL *curl, CURLcode code,
	struct delivery_result *result)
{
	const struct replies *replies = &journey->connection.replies;

	result->phase = !journey->begun || journey->refused_body ?
		PHASE_NOTHING : PHASE_BODY;
	result->code = replies->code;
	snprintf(result->enhanced, sizeof(result->enhanced), "%s",
		replies->enhanced);
	snprintf(result->reply, sizeof(result->reply), "%s", replies->text);
	if (journey->refused_body) {
		result->outcome = RETRY;
	} else if (journey->all_given && is_verdict(replies->dot_code)) {
		result->phase = PHASE_REPLY;
		result->code = replies->dot_code;
		result->outcome = connection_by_code(replies->dot_code);
	} else if (journey->all_given) {
		result->uncertain = true;
		result->outcome = RETRY;
		/* the last words were about something else */
		result->code = 0;
		result->reply[0] = result->enhanced[0] = '\0';
	} else {
		result->outcome = connection_outcome(&journey->connection,
			code);
		result->about_recipient = result->outcome == REFUSED &&
			replies->code_step == STEP_RCPT;
		/* a server that offers no such login has refused nothing */
		result->login_refused = code == CURLE_LOGIN_DENIED &&
			result->outcome == BROKEN &&
			replies->code_step == STEP_LOGIN;
	}
	explain(journey, curl, code, result);
}

void
delivery_send(struct delivery *delivery, const struct letter_bytes *letter,
	delivery_before_body before_body, void *context,
	struct delivery_result *result)
{
	struct journey journey = { .connection = { .delivery = delivery },
		.letter = letter, .before_body = before_body,
		.context = context };
	struct curl_slist *to = NULL;
	CURLcode code = CURLE_OUT_OF_MEMORY;
	CURL *curl;
	char *url;

	*result = (struct delivery_result) { .outcome = REFUSED };
	if (!address_valid(letter->to) ||
		(letter->from[0] != '\0' && !address_valid(letter->from))) {
		problem_set(&result->problem, "an address of the letter is "
			"not valid");
		return;
	}
	url = connection_url(delivery->smtp);
	curl = curl_easy_init();
	to = curl_slist_append(NULL, letter->to);
	if (curl != NULL && to != NULL) {
		set_up(curl, &journey, url, to);
		code = curl_easy_perform(curl);
		/* nothing after this is about the letter */
		curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
	}
	judge(&journey, curl, code, result);
	/* a server may repeat what it was told at the login */
	secret_hide(delivery->password, result->reply, sizeof(result->reply));
	secret_hide(delivery->password, result->problem.text,
		sizeof(result->problem.text));
	curl_easy_cleanup(curl);
	curl_slist_free_all(to);
	free(url);
}
