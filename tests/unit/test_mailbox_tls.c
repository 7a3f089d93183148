/* SPDX-License-Identifier: ISC */
/*
 * Before the password leaves: what is taken for TLS and what is not.  The
 * certificates are made here; a process before the IMAP server speaks TLS.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <gnutls/x509.h>

#include "base/clock.h"
#include "base/file.h"
#include "test_imap_server.h"

#define PASSWORD "horse-battery"
#define DAY 86400

static enum outcome
enter(struct imap_server *server, struct problem *problem)
{
	struct secret *password = secret_new(PASSWORD);
	struct mailbox *mailbox;
	struct listing listing;
	enum outcome outcome;
	struct raw raw = { 0 };

	mailbox = mailbox_open(&server->account, password, &outcome, problem);
	secret_free(&password);
	assert_true((mailbox != NULL) == (outcome == DONE));
	if (outcome == DONE)
		outcome = mailbox_list(mailbox, "INBOX", 0, &listing, problem);
	if (outcome == DONE) {
		listing_free(&listing);
		outcome = mailbox_fetch(mailbox, 4, 2000, &raw, problem);
		assert_true(outcome != DONE || strcmp(raw.data, MAIL) == 0);
	}
	raw_free(&raw);
	mailbox_close(&mailbox);
	return outcome;
}

static const struct {
	const char *what;
	struct act acts[3];
	enum tls_mode tls;
	enum outcome outcome;
	const char *words;
} plain[] = {
	{ "logged in before TLS", { { "", "* PREAUTH welcome\r\n", GO_ON } },
	  TLS_STARTTLS, BROKEN, "logged in before" },
	{ "no STARTTLS", { { "STARTTLS", "$ BAD unknown\r\n", GO_ON } },
	  TLS_STARTTLS, BROKEN, "offers no STARTTLS" },
	{ "STARTTLS refused", { { "STARTTLS", "$ NO not here\r\n", GO_ON } },
	  TLS_STARTTLS, BROKEN, "offers no STARTTLS" },
	{ "no STARTTLS for now", { { "STARTTLS",
	  "$ NO [UNAVAILABLE] renewing\r\n", GO_ON } }, TLS_STARTTLS, RETRY,
	  "renewing" },
	{ "bye for STARTTLS", { { "STARTTLS", "* BYE no\r\n", HANG_UP } },
	  TLS_STARTTLS, RETRY, "no" },
	/* CVE-2020-15953: these would be taken for words under TLS */
	{ "an answer to the login before TLS", { { "STARTTLS",
	  "$ OK go\r\n2 OK in\r\n", GO_ON } }, TLS_STARTTLS, BROKEN,
	  "before TLS" },
	{ "data before TLS", { { "STARTTLS",
	  "$ OK go\r\n* CAPABILITY IMAP4rev1\r\n", GO_ON } }, TLS_STARTTLS,
	  BROKEN, "before TLS" },
	{ "half a line before TLS", { { "STARTTLS", "$ OK go\r\n* O",
	  GO_ON } }, TLS_STARTTLS, BROKEN, "before TLS" },
	{ "a literal before TLS", { { "STARTTLS",
	  "$ OK go\r\n* METADATA {9}\r\n", GO_ON } }, TLS_STARTTLS, BROKEN,
	  "before TLS" },
	{ "gone after STARTTLS", { { "STARTTLS", "$ OK go\r\n", HANG_UP } },
	  TLS_STARTTLS, RETRY, "closed during the TLS handshake" },
	{ "no TLS at all", { { "", "* OK ready\r\n", GO_ON } }, TLS_IMPLICIT,
	  BROKEN, "does not speak TLS" },
	{ "silent instead of TLS", { { "", "", FALL_SILENT } }, TLS_IMPLICIT,
	  RETRY, "in time" },
};

static void
test_no_password_without_tls(void **state)
{
	const char *ca_file = *state;

	for (size_t i = 0; i < HEED_COUNT(plain); i++) {
		struct problem problem = { "" };
		struct imap_server server;
		enum outcome outcome;
		char *heard, *path = mem_printf("%s/any.pem", ca_file);

		server_start(&server, plain[i].acts);
		server.account.tls = plain[i].tls;
		server.account.ca_file = path;
		if (plain[i].acts[0].after == FALL_SILENT)
			server.account.command_seconds = 1;
		outcome = enter(&server, &problem);
		heard = server_end(&server);
		if (outcome != plain[i].outcome ||
			strstr(problem.text, plain[i].words) == NULL)
			fail_msg("%s: %s: %s", plain[i].what,
				outcome_name(outcome), problem.text);
		if (strstr(heard, "LOGIN") != NULL ||
			strstr(heard, PASSWORD) != NULL)
			fail_msg("%s: %s", plain[i].what, heard);
		free(heard);
		free(path);
	}
}

static void
write_pem(const char *dir, const char *name, const gnutls_datum_t *pem)
{
	char *path = mem_printf("%s/%s.pem", dir, name);

	assert_true(file_replace(path, pem->data, pem->size, NULL));
	free(path);
}

static void
remove_pem(const char *dir, const char *name)
{
	char *path = mem_printf("%s/%s.pem", dir, name);

	unlink(path);
	free(path);
}

struct owner {
	const char *dns;
	const unsigned char *ip; /* four bytes; NULL: none */
	int64_t from, to;	 /* seconds from now */
};

/* A certificate that has signed itself, and its key, beside each other. */
static void
make_certificate(const char *dir, const char *name, const struct owner *owner)
{
	gnutls_x509_privkey_t key;
	gnutls_x509_crt_t crt;
	gnutls_datum_t pem;

	gnutls_x509_privkey_init(&key);
	assert_int_equal(gnutls_x509_privkey_generate(key, GNUTLS_PK_ECDSA,
		GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0), 0);
	gnutls_x509_crt_init(&crt);
	gnutls_x509_crt_set_version(crt, 3);
	gnutls_x509_crt_set_serial(crt, "\1", 1);
	gnutls_x509_crt_set_dn_by_oid(crt, GNUTLS_OID_X520_COMMON_NAME, 0,
		name, (unsigned)strlen(name));
	gnutls_x509_crt_set_activation_time(crt, clock_now() + owner->from);
	gnutls_x509_crt_set_expiration_time(crt, clock_now() + owner->to);
	if (owner->dns != NULL)
		gnutls_x509_crt_set_subject_alt_name(crt,
			GNUTLS_SAN_DNSNAME, owner->dns,
			(unsigned)strlen(owner->dns), GNUTLS_FSAN_APPEND);
	if (owner->ip != NULL)
		gnutls_x509_crt_set_subject_alt_name(crt,
			GNUTLS_SAN_IPADDRESS, owner->ip, 4,
			GNUTLS_FSAN_APPEND);
	gnutls_x509_crt_set_key(crt, key);
	assert_int_equal(gnutls_x509_crt_sign2(crt, crt, key,
		GNUTLS_DIG_SHA256, 0), 0);
	gnutls_x509_crt_export2(crt, GNUTLS_X509_FMT_PEM, &pem);
	write_pem(dir, name, &pem);
	gnutls_free(pem.data);
	gnutls_x509_privkey_export2(key, GNUTLS_X509_FMT_PEM, &pem);
	write_pem(dir, "key", &pem);
	gnutls_free(pem.data);
	gnutls_x509_crt_deinit(crt);
	gnutls_x509_privkey_deinit(key);
}

/* What the process before the server needs; set before it starts. */
static char *shown, *shown_key;
static bool late; /* STARTTLS */

/* Between TLS outside and plain text inside, until one of them ends. */
static void
pour(int outside, int inside)
{
	gnutls_certificate_credentials_t own;
	gnutls_session_t tls;
	char bytes[4096];
	ssize_t n;

	gnutls_certificate_allocate_credentials(&own);
	gnutls_certificate_set_x509_key_file(own, shown, shown_key,
		GNUTLS_X509_FMT_PEM);
	gnutls_init(&tls, GNUTLS_SERVER | GNUTLS_NO_SIGNAL);
	gnutls_set_default_priority(tls);
	gnutls_credentials_set(tls, GNUTLS_CRD_CERTIFICATE, own);
	gnutls_transport_set_int(tls, outside);
	if (gnutls_handshake(tls) != 0)
		_exit(0);
	for (;;) {
		struct pollfd fds[] = { { outside, POLLIN, 0 },
			{ inside, POLLIN, 0 } };

		if (gnutls_record_check_pending(tls) == 0)
			poll(fds, 2, -1);
		else
			fds[0].revents = POLLIN;
		if (fds[0].revents != 0) {
			n = gnutls_record_recv(tls, bytes, sizeof(bytes));
			if (n != GNUTLS_E_AGAIN && (n <= 0 ||
				!send_all(inside, bytes, (size_t)n)))
				_exit(0);
		}
		if (fds[1].revents != 0) {
			n = read(inside, bytes, sizeof(bytes));
			if (n <= 0 || gnutls_record_send(tls, bytes,
				(size_t)n) != n)
				_exit(0);
		}
	}
}

static int
behind_tls(int fd)
{
	int pair[2];
	char c = '\0';

	if (late) {
		send_all(fd, "* OK ready\r\n", 12);
		while (c != '\n' && read(fd, &c, 1) == 1)
			;
		send_all(fd, "1 OK go\r\n", 9);
	}
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
		_exit(1);
	if (fork() == 0) {
		alarm(60);
		close(pair[1]);
		pour(fd, pair[0]);
	}
	close(fd);
	close(pair[0]);
	return pair[1];
}

static const unsigned char loopback[] = { 127, 0, 0, 1 };

static const struct {
	const char *what, *host;
	struct owner owner;
	const char *trusted; /* whose certificate stands in ca_file */
	enum outcome outcome;
	const char *words;
} handshakes[] = {
	{ "by name", "localhost", { "localhost", NULL, -DAY, DAY }, "own",
	  DONE, "" },
	{ "by address", "127.0.0.1", { "other.example", loopback, -DAY, DAY },
	  "own", DONE, "" },
	{ "another name", "localhost", { "mail.example", NULL, -DAY, DAY },
	  "own", BROKEN, "another host name" },
	{ "a name for an address", "127.0.0.1", { "127.0.0.1.example", NULL,
	  -DAY, DAY }, "own", BROKEN, "another host name" },
	{ "expired", "localhost", { "localhost", NULL, -2 * DAY, -DAY },
	  "own", BROKEN, "has expired" },
	{ "not yet valid", "localhost", { "localhost", NULL, DAY, 2 * DAY },
	  "own", BROKEN, "not valid yet" },
	{ "signed by nobody we know", "localhost", { "localhost", NULL, -DAY,
	  DAY }, "any", BROKEN, "unknown authority" },
	{ "no certificate to compare with", "localhost", { "localhost", NULL,
	  -DAY, DAY }, "key", BROKEN, "ca_file" },
	{ "no file to compare with", "localhost", { "localhost", NULL, -DAY,
	  DAY }, "nothing", BROKEN, "ca_file" },
};

static void
test_certificates(void **state)
{
	static const struct act implicit[] = { { 0 } };
	static const struct act starttls[] = { { "", "", GO_ON }, { 0 } };
	const char *dir = *state;

	shown = mem_printf("%s/own.pem", dir);
	shown_key = mem_printf("%s/key.pem", dir);
	for (size_t i = 0; i < 2 * HEED_COUNT(handshakes); i++) {
		size_t k = i / 2;
		char *host = mem_str(handshakes[k].host);
		char *ca_file = mem_printf("%s/%s.pem", dir,
			handshakes[k].trusted);
		struct problem problem = { "" };
		struct imap_server server;
		enum outcome outcome;
		char *heard;

		late = i % 2 == 1;
		make_certificate(dir, "own", &handshakes[k].owner);
		server_start_behind(&server, late ? starttls : implicit,
			behind_tls);
		server.account.tls = late ? TLS_STARTTLS : TLS_IMPLICIT;
		server.account.host = host;
		server.account.ca_file = ca_file;
		outcome = enter(&server, &problem);
		heard = server_end(&server);
		if (outcome != handshakes[k].outcome || strstr(problem.text,
			handshakes[k].words) == NULL)
			fail_msg("%s: %s: %s", handshakes[k].what,
				outcome_name(outcome), problem.text);
		assert_true((strstr(heard, PASSWORD) != NULL) ==
			(outcome == DONE));
		free(heard);
		free(ca_file);
		free(host);
	}
	free(shown);
	free(shown_key);
}

/* Whoever cuts a line cannot say goodbye for the server. */
static void
test_an_end_without_goodbye(void **state)
{
	static const struct act acts[] = {
		{ "EXAMINE", "* 3 EXISTS\r\n* OK [UID", HANG_UP }, { 0 } };
	const struct owner owner = { "localhost", NULL, -DAY, DAY };
	static char host[] = "localhost";
	const char *dir = *state;
	struct problem problem = { "" };
	struct imap_server server;

	shown = mem_printf("%s/own.pem", dir);
	shown_key = mem_printf("%s/key.pem", dir);
	late = false;
	make_certificate(dir, "own", &owner);
	server_start_behind(&server, acts, behind_tls);
	server.account.tls = TLS_IMPLICIT;
	server.account.host = host;
	server.account.ca_file = shown;
	assert_int_equal(enter(&server, &problem), RETRY);
	free(server_end(&server));
	assert_non_null(strstr(problem.text, "closed the connection"));
	free(shown);
	free(shown_key);
}

static int
up(void **state)
{
	const struct owner owner = { "any.example", NULL, -DAY, DAY };
	static char dir[64];

	snprintf(dir, sizeof(dir), "/tmp/heed-tls-XXXXXX");
	if (mkdtemp(dir) == NULL)
		return -1;
	make_certificate(dir, "any", &owner);
	*state = dir;
	return 0;
}

static int
down(void **state)
{
	static const char *const names[] = { "any", "own", "key" };

	for (size_t i = 0; i < HEED_COUNT(names); i++)
		remove_pem(*state, names[i]);
	return rmdir(*state);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_no_password_without_tls),
		cmocka_unit_test(test_certificates),
		cmocka_unit_test(test_an_end_without_goodbye),
	};

	return cmocka_run_group_tests(tests, up, down);
}
