/* SPDX-License-Identifier: ISC */
/*
 * Delivery against a server that does as its script says.  The script is a
 * list of answers, one for each thing the server waits for: "" drops the
 * connection, NULL ends the list with silence until we hang up.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/base.h"
#include "base/mem.h"
#include "delivery/delivery.h"

#define GREETING "220 mail.example ESMTP"
#define HELLO	 "250 mail.example"
#define OK	 "250 2.1.0 ok"
#define GO	 "354 go on"

/* With and without a dot to double: curl counts the two in other ways. */
static const char dotted[] =
	"Subject: x\r\n\r\nfirst\r\n.dot at the start\r\nlast\r\n";
static const char smooth[] = "Subject: x\r\n\r\nfirst\r\nlast\r\n";

struct server {
	int port;
	pid_t child;
	int got; /* what came as the letter, read end of a pipe */
};

static void
say(FILE *wire, const char *line)
{
	fprintf(wire, "%s\r\n", line);
	fflush(wire);
}

static bool
hear(FILE *wire, char *line, int size)
{
	return fgets(line, size, wire) != NULL;
}

/* In the child: script[0] greets, each further one answers a command. */
static void
serve(int listener, int report, const char *const *script)
{
	int fd = accept(listener, NULL, NULL);
	FILE *wire = fdopen(fd, "r+");
	FILE *out = fdopen(report, "w");
	char line[2000];

	setvbuf(wire, NULL, _IONBF, 0);
	for (size_t i = 0; script[i] != NULL; i++) {
		if (script[i][0] == '\0')
			exit(0);
		say(wire, script[i]);
		if (strncmp(script[i], "354", 3) == 0) {
			/* "" behind it: drop in the middle */
			while (hear(wire, line, sizeof(line)) &&
				strcmp(line, ".\r\n") != 0)
				fputs(line, out);
			fflush(out);
		} else if (!hear(wire, line, sizeof(line))) {
			exit(0);
		}
	}
	while (hear(wire, line, sizeof(line)))
		;
	exit(0);
}

static struct server
start(const char *const *script)
{
	struct sockaddr_in address = { .sin_family = AF_INET,
		.sin_addr = { htonl(INADDR_LOOPBACK) } };
	socklen_t size = sizeof(address);
	int listener = socket(AF_INET, SOCK_STREAM, 0);
	struct server server;
	int ends[2];

	assert_int_equal(bind(listener, (struct sockaddr *)&address, size), 0);
	assert_int_equal(listen(listener, 1), 0);
	getsockname(listener, (struct sockaddr *)&address, &size);
	assert_int_equal(pipe(ends), 0);
	server.port = ntohs(address.sin_port);
	server.got = ends[0];
	server.child = fork();
	if (server.child == 0) {
		close(ends[0]);
		serve(listener, ends[1], script);
	}
	close(ends[1]);
	close(listener);
	return server;
}

static void
stop(struct server *server)
{
	kill(server->child, SIGKILL);
	waitpid(server->child, NULL, 0);
	close(server->got);
}

struct asked {
	int times;
	bool answer;
};

static bool
before_body(void *context)
{
	struct asked *asked = context;

	asked->times++;
	return asked->answer;
}

static struct delivery_result
send_to(int port, const char *to, const char *letter, struct asked *asked)
{
	struct smtp smtp = { .host = (char []) { "127.0.0.1" }, .port = port,
		.tls = TLS_NONE, .connect_seconds = 5, .reply_seconds = 3 };
	struct letter_bytes bytes = { "office@office.example", to, letter,
		strlen(letter) };
	struct delivery *delivery = delivery_new(&smtp, NULL);
	struct delivery_result result;

	delivery_send(delivery, &bytes, before_body, asked, &result);
	delivery_free(&delivery);
	return result;
}

struct scene {
	const char *what;
	const char *script[8];
	enum phase phase;
	enum outcome outcome;
	bool uncertain, about_recipient;
	int code, asked;
};

#define LONG_LINE "250 " \
	"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" \
	"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" \
	"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" \
	"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

static const struct scene scenes[] = {
	{ "accepted", { GREETING, HELLO, OK, OK, GO, "250 2.0.0 queued" },
	  PHASE_REPLY, DONE, false, false, 250, 1 },
	{ "accepted, with a goodbye", { GREETING, HELLO, OK, OK, GO,
	  "250 2.0.0 queued", "221 bye" }, PHASE_REPLY, DONE, false, false,
	  250, 1 },
	{ "accepted, then dropped", { GREETING, HELLO, OK, OK, GO,
	  "250 queued", "" }, PHASE_REPLY, DONE, false, false, 250, 1 },
	{ "not now, at the greeting", { "421 busy" },
	  PHASE_NOTHING, RETRY, false, false, 421, 0 },
	{ "never, at the greeting", { "554 go away" },
	  PHASE_NOTHING, BROKEN, false, false, 554, 0 },
	{ "dropped at the greeting", { "" },
	  PHASE_NOTHING, RETRY, false, false, 0, 0 },
	{ "silent at the greeting", { NULL },
	  PHASE_NOTHING, RETRY, false, false, 0, 0 },
	{ "rubbish at the greeting", { "HTTP/1.0 200 OK" },
	  PHASE_NOTHING, RETRY, false, false, 0, 0 },
	{ "not now, at EHLO and HELO", { GREETING, "421 no", "421 no" },
	  PHASE_NOTHING, RETRY, false, false, 421, 0 },
	{ "not now, at MAIL", { GREETING, HELLO, "451 4.3.0 later" },
	  PHASE_NOTHING, RETRY, false, false, 451, 0 },
	{ "never, at MAIL", { GREETING, HELLO, "552 5.3.4 too big" },
	  PHASE_NOTHING, REFUSED, false, false, 552, 0 },
	{ "not now, at RCPT", { GREETING, HELLO, OK, "450 4.2.1 greylisted" },
	  PHASE_NOTHING, RETRY, false, false, 450, 0 },
	{ "never, at RCPT", { GREETING, HELLO, OK, "550 5.1.1 nobody",
	  "221 bye" },
	  PHASE_NOTHING, REFUSED, false, true, 550, 0 },
	{ "dropped at RCPT", { GREETING, HELLO, OK, "" },
	  PHASE_NOTHING, RETRY, false, false, 250, 0 },
	{ "not now, at DATA", { GREETING, HELLO, OK, OK, "451 later" },
	  PHASE_NOTHING, RETRY, false, false, 451, 0 },
	{ "never, at DATA", { GREETING, HELLO, OK, OK, "554 no" },
	  PHASE_NOTHING, REFUSED, false, false, 554, 0 },
	{ "dropped at DATA", { GREETING, HELLO, OK, OK, "" },
	  PHASE_NOTHING, RETRY, false, false, 250, 0 },
	{ "not now, after the dot", { GREETING, HELLO, OK, OK, GO,
	  "451 4.7.1 later" }, PHASE_REPLY, RETRY, false, false, 451, 1 },
	{ "never, after the dot", { GREETING, HELLO, OK, OK, GO,
	  "550 5.7.1 spam" }, PHASE_REPLY, REFUSED, false, false, 550, 1 },
	{ "dropped after the dot", { GREETING, HELLO, OK, OK, GO, "" },
	  PHASE_BODY, RETRY, true, false, 0, 1 },
	{ "silent after the dot", { GREETING, HELLO, OK, OK, GO, NULL },
	  PHASE_BODY, RETRY, true, false, 0, 1 },
	{ "rubbish after the dot", { GREETING, HELLO, OK, OK, GO, "what?",
	  "" }, PHASE_BODY, RETRY, true, false, 0, 1 },
	{ "going down after the dot", { GREETING, HELLO, OK, OK, GO,
	  "421 4.3.2 going down" }, PHASE_BODY, RETRY, true, false, 0, 1 },
	{ "go on, after the dot", { GREETING, HELLO, OK, OK, GO, GO },
	  PHASE_BODY, RETRY, true, false, 0, 1 },
	{ "a code of no kind after the dot", { GREETING, HELLO, OK, OK, GO,
	  "999 hm" }, PHASE_BODY, RETRY, true, false, 0, 1 },
	{ "four digits after the dot", { GREETING, HELLO, OK, OK, GO,
	  "2500 queued", "" }, PHASE_BODY, RETRY, true, false, 0, 1 },
	{ "a letter behind the code after the dot", { GREETING, HELLO, OK, OK,
	  GO, "250x", "" }, PHASE_BODY, RETRY, true, false, 0, 1 },
	{ "a long line", { GREETING, HELLO, OK, OK, GO, LONG_LINE },
	  PHASE_REPLY, DONE, false, false, 250, 1 },
};

/* In a child: the scene, its end an exit status. */
static void
play(const struct scene *scene, const char *letter)
{
	struct server server = start(scene->script);
	struct asked asked = { 0, true };
	struct delivery_result result = send_to(server.port,
		"per@bygg.example", letter, &asked);
	bool right;

	stop(&server);
	right = result.phase == scene->phase &&
		result.uncertain == scene->uncertain &&
		(scene->uncertain || result.outcome == scene->outcome) &&
		result.about_recipient == scene->about_recipient &&
		result.code == scene->code && asked.times == scene->asked;
	if (!right)
		print_error("%s: phase %d, %s, uncertain %d, recipient %d, "
			"code %d, asked %d: %s\n", scene->what,
			(int)result.phase, outcome_name(result.outcome),
			result.uncertain, result.about_recipient, result.code,
			asked.times, result.problem.text);
	if ((result.uncertain || result.outcome != DONE) &&
		result.problem.text[0] == '\0') {
		print_error("%s: nothing is said of it\n", scene->what);
		right = false;
	}
	exit(right ? 0 : 1);
}

/* Most scenes end in a silence that is waited out, so they play together. */
static void
play_all(const char *letter)
{
	pid_t children[HEED_COUNT(scenes)];
	int wrong = 0, status;

	fflush(stdout); /* or each child says it again */
	for (size_t i = 0; i < HEED_COUNT(scenes); i++) {
		children[i] = fork();
		if (children[i] == 0)
			play(&scenes[i], letter);
		assert_true(children[i] > 0);
	}
	for (size_t i = 0; i < HEED_COUNT(scenes); i++)
		if (waitpid(children[i], &status, 0) != children[i] ||
			status != 0)
			wrong++;
	assert_int_equal(wrong, 0);
}

static void
test_every_scene(void **state)
{
	(void)state;
	play_all(dotted);
	play_all(smooth);
}

static void
test_the_bytes_arrive(void **state)
{
	static const char *const script[] = { GREETING, HELLO, OK, OK, GO,
		"250 2.0.0 queued as 7", "221 bye", NULL };
	struct server server = start(script);
	struct asked asked = { 0, true };
	struct delivery_result result = send_to(server.port,
		"per@bygg.example", dotted, &asked);
	char got[200];
	ssize_t n = read(server.got, got, sizeof(got) - 1);

	stop(&server);
	(void)state;
	assert_int_equal(result.outcome, DONE);
	assert_string_equal(result.reply, "250 2.0.0 queued as 7");
	assert_string_equal(result.enhanced, "2.0.0");
	assert_true(n > 0);
	got[n] = '\0';
	/* the dot is doubled on the wire (RFC 5321 section 4.5.2) */
	assert_string_equal(got, "Subject: x\r\n\r\nfirst\r\n"
		"..dot at the start\r\nlast\r\n");
}

static void
test_no_byte_without_leave(void **state)
{
	static const char *const script[] = { GREETING, HELLO, OK, OK, GO,
		"250 ok", NULL };
	struct server server = start(script);
	struct asked asked = { 0, false };
	struct delivery_result result = send_to(server.port,
		"per@bygg.example", dotted, &asked);
	char got[200];

	(void)state;
	assert_int_equal(read(server.got, got, sizeof(got)), 0);
	stop(&server);
	assert_int_equal(result.phase, PHASE_NOTHING);
	assert_int_equal(result.outcome, RETRY);
	assert_false(result.uncertain);
	assert_int_equal(asked.times, 1);
}

static void
test_bad_addresses_reach_no_server(void **state)
{
	static const char *const bad[] = { "", "per", "per@bygg.example\r\nX",
		"a b@c.example", "<a@c.example>", "a@c.example,b@c.example" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(bad); i++) {
		struct asked asked = { 0, true };
		struct delivery_result result = send_to(1, bad[i], smooth,
			&asked);

		assert_int_equal(result.outcome, REFUSED);
		assert_int_equal(result.phase, PHASE_NOTHING);
		assert_int_equal(asked.times, 0);
	}
}

static void
test_nobody_listens(void **state)
{
	struct asked asked = { 0, true };
	struct delivery_result result = send_to(1, "per@bygg.example",
		smooth, &asked);

	(void)state;
	assert_int_equal(result.outcome, RETRY);
	assert_int_equal(result.phase, PHASE_NOTHING);
}

static void
test_plain_text_stays_on_this_machine(void **state)
{
	struct smtp smtp = { .host = (char []) { "192.0.2.1" }, .port = 25,
		.tls = TLS_NONE, .connect_seconds = 5, .reply_seconds = 5 };
	struct letter_bytes bytes = { "a@b.example", "c@d.example", smooth,
		sizeof(smooth) - 1 };
	struct delivery *delivery = delivery_new(&smtp, NULL);
	struct asked asked = { 0, true };
	struct delivery_result result;

	(void)state;
	delivery_send(delivery, &bytes, before_body, &asked, &result);
	delivery_free(&delivery);
	assert_int_equal(result.outcome, BROKEN);
	assert_non_null(strstr(result.problem.text, "this machine"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_scene),
		cmocka_unit_test(test_the_bytes_arrive),
		cmocka_unit_test(test_no_byte_without_leave),
		cmocka_unit_test(test_bad_addresses_reach_no_server),
		cmocka_unit_test(test_nobody_listens),
		cmocka_unit_test(test_plain_text_stays_on_this_machine),
	};

	signal(SIGPIPE, SIG_IGN);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
