/* SPDX-License-Identifier: ISC */
/*
 * One letter, one connection, one recipient.  Trusts the server's answer to
 * the final dot and nothing else it says.  What curl's error code means is
 * asked last: only the read callback knows whether a byte has left, and only
 * the dialogue knows what was answered to what.  Never sends a password or a
 * letter over a connection that is neither verified nor on this machine.
 */
#include "delivery/delivery.h"

#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/address.h"
#include "base/mem.h"
#include "delivery/replies.h"

#define SLACK_SECONDS 60 /* for the dialogue before the letter */
#define NAME_SIZE     256

struct delivery {
	const struct smtp *smtp;
	struct secret *password; /* NULL: no login */
};

struct journey {
	const struct delivery *delivery;
	const struct letter_bytes *letter;
	delivery_before_body before_body;
	void *context;
	size_t given;	   /* bytes that curl has */
	bool begun;	   /* before_body() was asked */
	bool refused_body; /* and said no */
	bool all_given;	   /* the end was told: the dot may be out */
	bool not_loopback;
	struct replies replies;
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
		journey->replies.step = STEP_DOT;
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
		replies_line(&journey->replies, bytes, len);
	else if (type == CURLINFO_HEADER_OUT && !journey->all_given)
		replies_command(&journey->replies, bytes, len);
	return 0;
}

static bool
is_loopback(const struct sockaddr *address)
{
	struct sockaddr_in four;
	struct sockaddr_in6 six;

	if (address->sa_family == AF_INET) {
		memcpy(&four, address, sizeof(four));
		return (ntohl(four.sin_addr.s_addr) >> 24) == 127;
	}
	if (address->sa_family == AF_INET6) {
		memcpy(&six, address, sizeof(six));
		return IN6_IS_ADDR_LOOPBACK(&six.sin6_addr);
	}
	return false;
}

static curl_socket_t
open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct journey *journey = context;

	(void)purpose;
	if (journey->delivery->smtp->tls == TLS_NONE &&
		!is_loopback(&address->addr)) {
		journey->not_loopback = true;
		return CURL_SOCKET_BAD;
	}
	return socket(address->family, address->socktype | SOCK_CLOEXEC,
		address->protocol);
}

/* smtp[s]://host:port/our-name */
static char *
url_of(const struct smtp *smtp)
{
	bool six = strchr(smtp->host, ':') != NULL;
	int port = smtp->port != 0 ? smtp->port :
		smtp->tls == TLS_IMPLICIT ? 465 : 587;
	char name[NAME_SIZE];

	if (gethostname(name, sizeof(name)) != 0)
		name[0] = '\0';
	name[sizeof(name) - 1] = '\0';
	if (name[0] == '\0' || name[strspn(name, "abcdefghijklmnopqrstuvwxyz"
		"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")] != '\0')
		snprintf(name, sizeof(name), "localhost");
	return mem_printf("%s://%s%s%s:%d/%s", smtp->tls == TLS_IMPLICIT ?
		"smtps" : "smtp", six ? "[" : "", smtp->host, six ? "]" : "",
		port, name);
}

static void
set_up(CURL *curl, struct journey *journey, const char *url,
	struct curl_slist *to)
{
	const struct smtp *smtp = journey->delivery->smtp;
	long reply = smtp->reply_seconds, connect = smtp->connect_seconds;

	curl_easy_setopt(curl, CURLOPT_URL, url);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
	curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
	curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)(smtp->tls == TLS_NONE ?
		CURLUSESSL_NONE : CURLUSESSL_ALL));
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
	curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
	curl_easy_setopt(curl, CURLOPT_SSLVERSION,
		(long)CURL_SSLVERSION_TLSv1_2);
	if (smtp->ca_file != NULL)
		curl_easy_setopt(curl, CURLOPT_CAINFO, smtp->ca_file);
	if (smtp->user != NULL && journey->delivery->password != NULL) {
		curl_easy_setopt(curl, CURLOPT_USERNAME, smtp->user);
		curl_easy_setopt(curl, CURLOPT_PASSWORD,
			secret_text(journey->delivery->password));
	}
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connect);
	curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, reply);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT,
		connect + reply + SLACK_SECONDS);
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
	curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
	curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, journey);
}

static enum outcome
by_code(int code)
{
	return code >= 200 && code < 300 ? DONE :
		code >= 500 && code < 600 ? REFUSED : RETRY;
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

/* No letter was accepted: what does the server's word, or curl's, mean? */
static enum outcome
not_accepted(const struct journey *journey, CURLcode code)
{
	const struct replies *replies = &journey->replies;
	bool spoken = replies->code >= 400;

	/* most of curl's hundred codes are about other protocols */
	switch ((int)code) {
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_USE_SSL_FAILED:
	case CURLE_UNSUPPORTED_PROTOCOL:
	case CURLE_URL_MALFORMAT:
		return BROKEN;
	case CURLE_COULDNT_RESOLVE_HOST:
	case CURLE_OPERATION_TIMEDOUT:
		return RETRY;
	case CURLE_LOGIN_DENIED:
		return spoken && replies->code < 500 ? RETRY : BROKEN;
	default:
		break;
	}
	if (journey->not_loopback)
		return BROKEN;
	if (!spoken)
		return RETRY;
	/* before MAIL a 5xx is about us, not about this letter */
	if (by_code(replies->code) == REFUSED &&
		replies->code_step < STEP_MAIL)
		return BROKEN;
	return by_code(replies->code);
}

static void
explain(const struct journey *journey, CURLcode code,
	struct delivery_result *result)
{
	const struct smtp *smtp = journey->delivery->smtp;
	const char *advice = "";

	if (journey->not_loopback)
		advice = " (tls = \"none\" is for servers on this machine)";
	else if (code == CURLE_PEER_FAILED_VERIFICATION)
		advice = " (its certificate is not trusted or names another "
			"host: check smtp.host and smtp.ca_file)";
	else if (code == CURLE_LOGIN_DENIED)
		advice = " (check smtp.user and its password)";
	else if (code == CURLE_USE_SSL_FAILED)
		advice = " (it offers no STARTTLS)";
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
judge(const struct journey *journey, CURLcode code,
	struct delivery_result *result)
{
	const struct replies *replies = &journey->replies;

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
		result->outcome = by_code(replies->dot_code);
	} else if (journey->all_given) {
		result->uncertain = true;
		result->outcome = RETRY;
		/* the last words were about something else */
		result->code = 0;
		result->reply[0] = result->enhanced[0] = '\0';
	} else {
		result->outcome = not_accepted(journey, code);
		result->about_recipient = result->outcome == REFUSED &&
			replies->code_step == STEP_RCPT;
	}
	explain(journey, code, result);
}

void
delivery_send(struct delivery *delivery, const struct letter_bytes *letter,
	delivery_before_body before_body, void *context,
	struct delivery_result *result)
{
	struct journey journey = { .delivery = delivery, .letter = letter,
		.before_body = before_body, .context = context };
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
	url = url_of(delivery->smtp);
	curl = curl_easy_init();
	to = curl_slist_append(NULL, letter->to);
	if (curl != NULL && to != NULL) {
		set_up(curl, &journey, url, to);
		code = curl_easy_perform(curl);
		/* nothing after this is about the letter */
		curl_easy_setopt(curl, CURLOPT_VERBOSE, 0L);
	}
	judge(&journey, code, result);
	/* a server may repeat what it was told at the login */
	secret_hide(delivery->password, result->reply, sizeof(result->reply));
	secret_hide(delivery->password, result->problem.text,
		sizeof(result->problem.text));
	curl_easy_cleanup(curl);
	curl_slist_free_all(to);
	free(url);
}
