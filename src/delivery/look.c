/* SPDX-License-Identifier: ISC */
/*
 * A look at the SMTP server for a person: the same connection and the same
 * login as for a letter, then MAIL FROM and QUIT.  curl is given no recipient
 * and nothing to upload, so that it cannot send.  Trusts nothing that the
 * server says; keeps what it offers, cut and cleaned.
 */
#include "delivery/connection.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/address.h"
#include "base/certificate.h"
#include "base/mem.h"

struct look {
	struct connection connection;
	struct opening *opening;
	bool hello; /* what comes are the lines after EHLO ... */
	bool named; /* ... of which the first is the server's name */
};

/* Each command of ours is a step on the way. */
static void
note_command(struct look *look, const char *bytes, size_t len)
{
	struct opening *opening = look->opening;

	look->hello = false;
	if (len >= 4 && strncasecmp(bytes, "EHLO", 4) == 0) {
		look->hello = true;
		look->named = false;
		strv_free(&opening->offers);
		/* after STARTTLS it is asked again, under TLS */
		if (opening->step != OPENING_TLS)
			opening->step = OPENING_GREETING;
	} else if (len >= 8 && strncasecmp(bytes, "STARTTLS", 8) == 0) {
		opening->step = OPENING_TLS;
	} else if (len >= 4 && strncasecmp(bytes, "AUTH", 4) == 0) {
		opening->step = OPENING_LOGIN;
	} else if (len >= 4 && strncasecmp(bytes, "MAIL", 4) == 0) {
		opening->step = OPENING_SENDER;
	}
}

static void
note_line(struct look *look)
{
	const struct replies *replies = &look->connection.replies;
	struct opening *opening = look->opening;
	const char *text = replies->text;

	if (strlen(text) < 4)
		return;
	if (!opening->greeted && replies->step == STEP_GREETING) {
		opening->greeted = true;
		snprintf(opening->greeting, sizeof(opening->greeting), "%s",
			text + 4);
	} else if (look->hello && look->named) {
		opening_add(&opening->offers, text + 4);
	} else if (look->hello) {
		look->named = true;
	}
}

static int
listen_in(CURL *curl, curl_infotype type, char *bytes, size_t len,
	void *context)
{
	struct look *look = context;

	(void)curl;
	if (type == CURLINFO_HEADER_IN) {
		replies_line(&look->connection.replies, bytes, len);
		note_line(look);
	} else if (type == CURLINFO_HEADER_OUT) {
		replies_command(&look->connection.replies, bytes, len);
		note_command(look, bytes, len);
	}
	return 0;
}

/* The words behind MAIL FROM are nobody's to read. */
static size_t
drop(char *bytes, size_t size, size_t n, void *context)
{
	(void)bytes;
	(void)context;
	return size * n;
}

/* Where it ended when no command of ours tells. */
static void
note_connection(struct look *look, CURL *curl)
{
	struct opening *opening = look->opening;
	curl_off_t connected = 0, encrypted = 0;
	const char *peer = NULL;
	long error = 0;

	curl_easy_getinfo(curl, CURLINFO_CONNECT_TIME_T, &connected);
	curl_easy_getinfo(curl, CURLINFO_APPCONNECT_TIME_T, &encrypted);
	curl_easy_getinfo(curl, CURLINFO_PRIMARY_IP, &peer);
	curl_easy_getinfo(curl, CURLINFO_OS_ERRNO, &error);
	if (connected > 0 && peer != NULL)
		snprintf(opening->peer, sizeof(opening->peer), "%s", peer);
	else
		opening->error = (int)error;
	if (opening->step != OPENING_NAME)
		return;
	if (connected > 0)
		opening->step = look->connection.delivery->smtp->tls ==
			TLS_IMPLICIT && encrypted == 0 ? OPENING_TLS :
			OPENING_GREETING;
	else if (look->connection.begun)
		opening->step = OPENING_PORT;
}

static void
note_certificate(struct opening *opening, CURL *curl)
{
	struct curl_certinfo *chain = NULL;

	curl_easy_getinfo(curl, CURLINFO_CERTINFO, &chain);
	if (chain == NULL || chain->num_of_certs < 1)
		return;
	for (const struct curl_slist *row = chain->certinfo[0]; row != NULL;
	     row = row->next)
		if (strncmp(row->data, "Cert:", 5) == 0)
			certificate_note(opening, row->data + 5,
				strlen(row->data + 5));
}

static void
set_up(CURL *curl, struct look *look, const char *url, const char *ask)
{
	connection_set_up(curl, &look->connection, url);
	curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, ask);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, drop);
	curl_easy_setopt(curl, CURLOPT_CERTINFO, 1L);
	curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, listen_in);
	curl_easy_setopt(curl, CURLOPT_DEBUGDATA, look);
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
}

static enum outcome
judge(struct look *look, CURL *curl, CURLcode code, struct problem *problem)
{
	const struct replies *replies = &look->connection.replies;
	const struct smtp *smtp = look->connection.delivery->smtp;
	struct opening *opening = look->opening;
	char advice[200];

	if (code == CURLE_OK && opening->stop_before_login) {
		opening->step = OPENING_LOGIN;
		return DONE;
	}
	if (code == CURLE_OK && opening->step == OPENING_SENDER &&
		connection_by_code(replies->code) == DONE) {
		opening->step = OPENING_DONE;
		return DONE;
	}
	connection_advice(&look->connection, curl, code, advice,
		sizeof(advice));
	problem_set(problem, "%s: %s%s", smtp->host, replies->code >= 400 ?
		replies->text : curl_easy_strerror(code), advice);
	return connection_outcome(&look->connection, code);
}

enum outcome
delivery_look(struct delivery *delivery, const char *from,
	struct opening *opening, struct problem *problem)
{
	struct look look = { .connection = { .delivery = delivery },
		.opening = opening };
	enum outcome outcome = REFUSED;
	CURL *curl = curl_easy_init();
	char *url = connection_url(delivery->smtp), *ask;

	if (from[0] != '\0' && !address_valid(from)) {
		problem_set(problem, "the sender's address is not valid");
	} else if (curl == NULL) {
		problem_set(problem, "out of memory for SMTP");
		outcome = RETRY;
	} else {
		CURLcode code;

		ask = opening->stop_before_login ? mem_str("NOOP") :
			mem_printf("MAIL FROM:<%s>", from);
		set_up(curl, &look, url, ask);
		code = curl_easy_perform(curl);
		note_connection(&look, curl);
		note_certificate(opening, curl);
		outcome = judge(&look, curl, code, problem);
		curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
		free(ask);
	}
	if (problem != NULL)
		secret_hide(delivery->password, problem->text,
			sizeof(problem->text));
	secret_hide(delivery->password, opening->greeting,
		sizeof(opening->greeting));
	curl_easy_cleanup(curl);
	free(url);
	return outcome;
}
