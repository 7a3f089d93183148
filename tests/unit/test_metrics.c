/* SPDX-License-Identifier: ISC */
/* The text of metrics, their table, and where they may be asked for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

#include "base/listen.h"
#include "heedd/metrics.h"

static void
values_have_the_form_that_prometheus_reads(void **state)
{
	struct buf out = buf_new(4096);

	(void)state;
	exposition_head(&out, "a_total", METRIC_COUNTER, "One \\ two\n\"q\"");
	exposition_value(&out, "a_total", "", NULL, NULL, 0);
	exposition_value(&out, "a_total", "", "x", "y", 12345678901.0);
	exposition_value(&out, "t", "_sum", NULL, NULL, 0.125);
	exposition_value(&out, "t", "_count", NULL, NULL, -3);
	exposition_value(&out, "t", "", NULL, NULL, NAN);
	exposition_value(&out, "t", "", NULL, NULL, INFINITY);
	exposition_value(&out, "t", "", NULL, NULL, -INFINITY);
	assert_string_equal(buf_text(&out),
		"# HELP a_total One \\\\ two\\n\"q\"\n"
		"# TYPE a_total counter\n"
		"a_total 0\n"
		"a_total{x=\"y\"} 12345678901\n"
		"t_sum 0.125\n"
		"t_count -3\n"
		"t NaN\n"
		"t +Inf\n"
		"t -Inf\n");
	buf_free(&out);
}

static void
a_label_stays_within_its_quotes(void **state)
{
	static const struct {
		const char *value, *shown;
	} cases[] = {
		{ "", "" },
		{ "a\"} 1\nheed_up 0", "a\\\"} 1\\nheed_up 0" },
		{ "a\\", "a\\\\" },
		{ "\\\"", "\\\\\\\"" },
		{ "a\r\nb", "a\\nb" },
		{ "\xc3\xa5", "\xc3\xa5" },
		{ "a\xff", "a\xef\xbf\xbd" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(cases); i++) {
		struct buf out = buf_new(4096), wanted = buf_new(4096);

		exposition_value(&out, "m", "", "l", cases[i].value, 1);
		buf_printf(&wanted, "m{l=\"%s\"} 1\n", cases[i].shown);
		assert_string_equal(buf_text(&out), buf_text(&wanted));
		buf_free(&out);
		buf_free(&wanted);
	}
}

/* What promtool would say of them. */
static void
the_table_is_in_order(void **state)
{
	size_t n, guards;
	const struct metric_row *rows = metric_table(&n);

	(void)state;
	for (size_t i = 0; i < n; i++) {
		const char *name = rows[i].name;
		size_t len = strlen(name);
		bool total = len > 6 && strcmp(name + len - 6, "_total") == 0;

		assert_int_equal(strncmp(name, "heed_", 5), 0);
		assert_int_equal(strspn(name, "abcdefghijklmnopqrstuvwxyz_"),
			len);
		assert_int_equal(total, rows[i].type == METRIC_COUNTER);
		assert_int_equal(rows[i].text[strlen(rows[i].text) - 1], '.');
		assert_non_null(rows[i].write);
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(name, rows[k].name);
	}
	guard_table(&guards);
	assert_true(guards <= GUARDS_MAX);
}

static void
each_guard_that_says_no_is_counted(void **state)
{
	static struct daemon daemon;
	struct guard_verdict verdict = { .answer = GUARD_GO, .guard = "" };
	size_t n;
	const struct guard_row *guards = guard_table(&n);

	(void)state;
	metrics_guard(&daemon, &verdict);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(daemon.totals.guards[i], 0);
	verdict.answer = GUARD_REFUSE;
	for (size_t i = 0; i < n; i++) {
		verdict.guard = guards[i].name;
		metrics_guard(&daemon, &verdict);
		assert_int_equal(daemon.totals.guards[i], 1);
	}
	daemon.tally.sent = 3;
	metrics_tally(&daemon);
	metrics_tally(&daemon);
	assert_int_equal(daemon.totals.sent, 6);
}

static void
only_this_machine_can_ask(void **state)
{
	static const char *const right[] = { "unix:/run/heed/metrics.sock",
		"127.0.0.1:9464", "127.1.2.3:1", "[::1]:65535" };
	static const char *const wrong[] = { "", "9464", ":9464",
		"0.0.0.0:9464", "192.0.2.1:9464", "128.0.0.1:1", "[::]:9464",
		"[2001:db8::1]:9464", "[::ffff:192.0.2.1]:80", "::1:9464",
		"localhost:9464", "example.com:80", "127.0.0.1",
		"127.0.0.1:", "127.0.0.1:0", "127.0.0.1:65536",
		"127.0.0.1:-1", "127.0.0.1:80x", "127.1:80", "unix:",
		"unix:heed.sock", "unix:/", "unix:/run/", "/run/heed.sock" };
	struct sockaddr_storage out;
	char longest[200] = "unix:/";
	socklen_t len;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(right); i++)
		if (!listen_parse(right[i], &out, &len))
			fail_msg("\"%s\" is not taken", right[i]);
	for (size_t i = 0; i < HEED_COUNT(wrong); i++)
		if (listen_parse(wrong[i], &out, &len))
			fail_msg("\"%s\" is taken", wrong[i]);
	memset(longest + 6, 'a', sizeof(longest) - 7);
	assert_false(listen_parse(longest, &out, &len));
	longest[5 + sizeof(((struct sockaddr_un *)0)->sun_path) - 1] = '\0';
	assert_true(listen_parse(longest, &out, &len));
	assert_string_equal(listen_path("unix:/a"), "/a");
	assert_null(listen_path("127.0.0.1:1"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_have_the_form_that_prometheus_reads),
		cmocka_unit_test(a_label_stays_within_its_quotes),
		cmocka_unit_test(the_table_is_in_order),
		cmocka_unit_test(each_guard_that_says_no_is_counted),
		cmocka_unit_test(only_this_machine_can_ask),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
