/* SPDX-License-Identifier: ISC */
/*
 * One POST to the provider.  Over TLS that is verified, or to this machine;
 * never follows to another place, never by a proxy, and never takes more than
 * a small answer or waits for long.  The secrets go in the body, not into the
 * address, which servers log.
 */
#include "token/token.h"

#include <curl/curl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/loopback.h"
#include "base/mem.h"

#define CONNECT_SECONDS 10L
#define WHOLE_SECONDS	30L

struct exchange {
	const struct token_source *source;
	struct buf answer;
	bool not_loopback;
};

static pthread_once_t curl_once = PTHREAD_ONCE_INIT;

static void
start_curl(void)
{
	curl_global_init(CURL_GLOBAL_DEFAULT);
}

/* application/x-www-form-urlencoded; NULL values are left out. */
static void
add(struct buf *body, const char *name, const char *value)
{
	static const char hex[] = "0123456789ABCDEF";

	if (value == NULL)
		return;
	buf_printf(body, "%s%s=", body->len == 0 ? "" : "&", name);
	for (const unsigned char *p = (const unsigned char *)value;
	     *p != '\0'; p++) {
		bool bare = (*p >= 'a' && *p <= 'z') ||
			(*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9') ||
			strchr("-._~", *p) != NULL;

		if (!bare)
			buf_char(body, '%');
		if (!bare)
			buf_char(body, hex[*p >> 4]);
		buf_char(body, bare ? (char)*p : hex[*p & 15]);
	}
}

static size_t
keep(char *bytes, size_t size, size_t n, void *context)
{
	struct exchange *exchange = context;

	buf_add(&exchange->answer, bytes, size * n);
	return exchange->answer.overflow ? 0 : size * n;
}

static curl_socket_t
open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct exchange *exchange = context;

	(void)purpose;
	if (exchange->source->plain && !loopback_is(&address->addr)) {
		exchange->not_loopback = true;
		return CURL_SOCKET_BAD;
	}
	return socket(address->family, address->socktype | SOCK_CLOEXEC,
		address->protocol);
}

static void
set_up(CURL *curl, struct exchange *exchange, const struct buf *body,
	struct curl_slist *headers)
{
	const struct token_source *source = exchange->source;

	curl_easy_setopt(curl, CURLOPT_URL, source->url);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, source->plain ?
		"https,http" : "https");
	curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_HTTP_VERSION,
		(long)CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
	curl_easy_setopt(curl, CURLOPT_SSLVERSION,
		(long)CURL_SSLVERSION_TLSv1_2);
	if (source->ca_file != NULL)
		curl_easy_setopt(curl, CURLOPT_CAINFO, source->ca_file);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT, WHOLE_SECONDS);
	curl_easy_setopt(curl, CURLOPT_USERAGENT, "heed/" HEED_VERSION);
	curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(curl, CURLOPT_POSTFIELDS, buf_text(body));
	curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, (long)body->len);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
	curl_easy_setopt(curl, CURLOPT_WRITEDATA, exchange);
	curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
	curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, exchange);
}

/* No answer, or not a whole one. */
static enum outcome
no_answer(const struct exchange *exchange, CURLcode code,
	struct problem *problem)
{
	/* most of curl's hundred codes are about other protocols */
	switch ((int)code) {
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
		problem_set(problem, "%s: its certificate is not trusted or"
			" names another host: check token_url and"
			" token_ca_file", exchange->source->url);
		return BROKEN;
	case CURLE_UNSUPPORTED_PROTOCOL:
	case CURLE_URL_MALFORMAT:
		problem_set(problem, "token_url cannot be used");
		return BROKEN;
	default:
		break;
	}
	if (exchange->not_loopback) {
		problem_set(problem, "%s: token_plain is for this machine"
			" only", exchange->source->url);
		return BROKEN;
	}
	problem_set(problem, "%s: %s", exchange->source->url,
		exchange->answer.overflow ? "the answer is too long" :
		curl_easy_strerror(code));
	return RETRY;
}

static void
wipe(struct buf *buf)
{
	if (buf->data != NULL)
		explicit_bzero(buf->data, buf->cap);
	buf_free(buf);
}

static enum outcome
perform(CURL *curl, struct exchange *exchange, const struct buf *body,
	struct token_grant *grant, struct problem *problem)
{
	struct curl_slist *headers = curl_slist_append(NULL,
		"Accept: application/json");
	enum outcome outcome;
	CURLcode code;
	long status = 0;

	set_up(curl, exchange, body, headers);
	code = curl_easy_perform(curl);
	curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
	outcome = code != CURLE_OK ? no_answer(exchange, code, problem) :
		token_understand(status, buf_text(&exchange->answer),
			exchange->answer.len, grant, problem);
	curl_slist_free_all(headers);
	return outcome;
}

enum outcome
token_ask(const struct token_source *source,
	const struct secret *client_secret, const struct secret *refresh,
	struct token_grant *grant, struct problem *problem)
{
	struct exchange exchange = { .source = source,
		.answer = buf_new(LIMIT_TOKEN_ANSWER) };
	struct buf body = buf_new(LIMIT_TOKEN_REQUEST);
	enum outcome outcome = RETRY;
	CURL *curl;

	*grant = (struct token_grant) { 0 };
	pthread_once(&curl_once, start_curl);
	add(&body, "grant_type", "refresh_token");
	add(&body, "refresh_token", secret_text(refresh));
	add(&body, "client_id", source->client_id);
	add(&body, "client_secret", client_secret == NULL ? NULL :
		secret_text(client_secret));
	add(&body, "scope", source->scope);
	curl = body.overflow ? NULL : curl_easy_init();
	if (curl != NULL)
		outcome = perform(curl, &exchange, &body, grant, problem);
	else
		problem_set(problem, "the provider cannot be asked");
	/* it may repeat what it was told */
	secret_hide(refresh, problem->text, sizeof(problem->text));
	secret_hide(client_secret, problem->text, sizeof(problem->text));
	curl_easy_cleanup(curl);
	wipe(&body);
	wipe(&exchange.answer);
	return outcome;
}
