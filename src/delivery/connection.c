/* SPDX-License-Identifier: ISC */
/*
 * How libcurl is told to connect, and what its error codes mean before a
 * letter was accepted.  Never lets a password or a letter go over a connection
 * that is neither verified nor on this machine.
 */
#include "delivery/connection.h"

#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/certificate.h"
#include "base/loopback.h"
#include "base/mem.h"

#define SLACK_SECONDS 60 /* for the dialogue before the letter */
#define NAME_SIZE     256

static curl_socket_t
open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct connection *connection = context;

	(void)purpose;
	connection->begun = true;
	if (connection->delivery->smtp->tls == TLS_NONE &&
		!loopback_is(&address->addr)) {
		connection->not_loopback = true;
		return CURL_SOCKET_BAD;
	}
	return socket(address->family, address->socktype | SOCK_CLOEXEC,
		address->protocol);
}

char *
connection_url(const struct smtp *smtp)
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
set_login(CURL *curl, const struct delivery *delivery)
{
	const struct smtp *smtp = delivery->smtp;

	if (smtp->user == NULL || delivery->password == NULL)
		return;
	curl_easy_setopt(curl, CURLOPT_USERNAME, smtp->user);
	curl_easy_setopt(curl, smtp->auth == AUTH_PASSWORD ?
		CURLOPT_PASSWORD : CURLOPT_XOAUTH2_BEARER,
		secret_text(delivery->password));
	/* else curl would take what it likes best of what is offered */
	if (smtp->auth != AUTH_PASSWORD)
		curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS,
			smtp->auth == AUTH_XOAUTH2 ? "AUTH=XOAUTH2" :
			"AUTH=OAUTHBEARER");
}

void
connection_set_up(CURL *curl, struct connection *connection, const char *url)
{
	const struct delivery *delivery = connection->delivery;
	const struct smtp *smtp = delivery->smtp;
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
	set_login(curl, delivery);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connect);
	curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, reply);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT,
		connect + reply + SLACK_SECONDS);
	curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
	curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, connection);
}

enum outcome
connection_by_code(int code)
{
	return code >= 200 && code < 300 ? DONE :
		code >= 500 && code < 600 ? REFUSED : RETRY;
}

enum outcome
connection_outcome(const struct connection *connection, CURLcode code)
{
	const struct replies *replies = &connection->replies;
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
	if (connection->not_loopback)
		return BROKEN;
	if (!spoken)
		return RETRY;
	/* before MAIL a 5xx is about us, not about this letter */
	if (connection_by_code(replies->code) == REFUSED &&
		replies->code_step < STEP_MAIL)
		return BROKEN;
	return connection_by_code(replies->code);
}

/* libcurl hands on what GnuTLS has found, where it is GnuTLS. */
static const char *
certificate_words(CURL *curl)
{
	const curl_version_info_data *about =
		curl_version_info(CURLVERSION_NOW);
	long status = 0;

	if (about->ssl_version != NULL &&
		strncmp(about->ssl_version, "GnuTLS", 6) == 0)
		curl_easy_getinfo(curl, CURLINFO_SSL_VERIFYRESULT, &status);
	/* it looks at the name by itself, after all the rest was good */
	return status == 0 ? "its certificate is not trusted or names another"
		" host: check smtp.host and smtp.ca_file" :
		certificate_fault((unsigned)status);
}

/* A server that offers no such login has refused nothing. */
static const char *
login_words(const struct connection *connection)
{
	if (connection->delivery->smtp->auth == AUTH_PASSWORD)
		return "check smtp.user and its password";
	return connection->replies.code_step == STEP_LOGIN ?
		"it refused the access token: check smtp.user and what the"
		" token is for" :
		"it does not take access tokens: check smtp.auth";
}

void
connection_advice(const struct connection *connection, CURL *curl,
	CURLcode code, char *out, size_t size)
{
	const char *advice = NULL;

	if (connection->not_loopback)
		advice = "tls = \"none\" is for servers on this machine";
	else if (code == CURLE_PEER_FAILED_VERIFICATION)
		advice = certificate_words(curl);
	else if (code == CURLE_LOGIN_DENIED)
		advice = login_words(connection);
	else if (code == CURLE_USE_SSL_FAILED)
		advice = "it offers no STARTTLS";
	snprintf(out, size, "%s%s%s", advice == NULL ? "" : " (",
		advice == NULL ? "" : advice, advice == NULL ? "" : ")");
}
