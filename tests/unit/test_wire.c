/* SPDX-License-Identifier: ISC */
/*
 * The wire between our processes: frames arrive whole and in order however
 * the bytes are cut, and whoever says too much, or something unknown, is cut
 * off.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "wire/pack.h"
#include "wire/wire.h"

#define TYPES 5
#define LIMIT MIB(1)

struct pair {
	struct wire *near;
	int far; /* the other end, bare */
};

static int
open_pair(void **state)
{
	struct pair *pair = mem_new(sizeof(*pair));
	int ends[2];

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	pair->near = wire_new(ends[0], LIMIT, TYPES);
	pair->far = ends[1];
	*state = pair;
	return 0;
}

static int
close_pair(void **state)
{
	struct pair *pair = *state;

	wire_free(&pair->near);
	assert_null(pair->near);
	wire_free(&pair->near);
	if (pair->far >= 0)
		close(pair->far);
	free(pair);
	return 0;
}

static void
say(struct pair *pair, const void *bytes, size_t len)
{
	assert_int_equal(write(pair->far, bytes, len), (ssize_t)len);
}

static void
test_a_frame_that_comes_byte_by_byte_is_one_frame(void **state)
{
	struct pair *pair = *state;
	static const char bytes[] = "\0\0\0\3\2abc";
	struct frame frame;

	for (size_t i = 0; i + 1 < sizeof(bytes); i++) {
		assert_int_equal(wire_next(pair->near, &frame), WIRE_NONE);
		say(pair, bytes + i, 1);
	}
	assert_int_equal(wire_next(pair->near, &frame), WIRE_FRAME);
	assert_int_equal(frame.type, 2);
	assert_int_equal(frame.len, 3);
	assert_memory_equal(frame.data, "abc", 3);
	assert_int_equal(wire_next(pair->near, &frame), WIRE_NONE);
}

static void
test_frames_that_come_at_once_are_told_apart(void **state)
{
	struct pair *pair = *state;
	struct frame frame;

	say(pair, "\0\0\0\1\0x\0\0\0\0\4\0\0\0\1\1y", 17);
	assert_int_equal(wire_next(pair->near, &frame), WIRE_FRAME);
	assert_memory_equal(frame.data, "x", 1);
	assert_int_equal(wire_next(pair->near, &frame), WIRE_FRAME);
	assert_int_equal(frame.len, 0);
	assert_int_equal(frame.type, 4);
	assert_int_equal(wire_next(pair->near, &frame), WIRE_FRAME);
	assert_memory_equal(frame.data, "y", 1);
}

static void
test_what_was_said_before_the_end_is_still_heard(void **state)
{
	struct pair *pair = *state;
	struct frame frame;

	say(pair, "\0\0\0\1\0x\0\0", 8);
	close(pair->far);
	pair->far = -1;
	assert_int_equal(wire_next(pair->near, &frame), WIRE_FRAME);
	assert_int_equal(wire_next(pair->near, &frame), WIRE_CLOSED);
	assert_int_equal(wire_next(pair->near, &frame), WIRE_CLOSED);
	assert_false(wire_send(pair->near, 0, "x", 1) &&
		wire_send(pair->near, 0, "x", 1));
}

static void
test_a_frame_above_the_limit_breaks_the_wire_before_it_is_read(void **state)
{
	struct pair *pair = *state;
	struct frame frame;

	say(pair, "\0\x10\0\1\0", 5); /* one byte more than LIMIT */
	assert_int_equal(wire_next(pair->near, &frame), WIRE_BROKEN);
	say(pair, "\0\0\0\1\0x", 6);
	assert_int_equal(wire_next(pair->near, &frame), WIRE_BROKEN);
}

static void
test_a_frame_of_an_unknown_type_breaks_the_wire(void **state)
{
	struct pair *pair = *state;
	struct frame frame;

	say(pair, "\0\0\0\1\5x", 6);
	assert_int_equal(wire_next(pair->near, &frame), WIRE_BROKEN);
}

/* More than any socket buffer holds, both ways at once, without waiting. */
static void
test_a_frame_of_the_limit_goes_through(void **state)
{
	struct pair *pair = *state;
	struct wire *far = wire_new(dup(pair->far), LIMIT, TYPES);
	char *bytes = mem_new(LIMIT);
	enum wire_answer heard = WIRE_NONE;
	struct frame frame;

	memset(bytes, 'q', LIMIT);
	assert_true(wire_send(pair->near, 3, bytes, LIMIT));
	assert_true(wire_wants_to_write(pair->near));
	for (int i = 0; i < 100000 && heard == WIRE_NONE; i++) {
		assert_true(wire_flush(pair->near));
		heard = wire_next(far, &frame);
	}
	assert_int_equal(heard, WIRE_FRAME);
	assert_int_equal(frame.len, LIMIT);
	assert_memory_equal(frame.data, bytes, LIMIT);
	assert_false(wire_wants_to_write(pair->near));
	free(bytes);
	wire_free(&far);
}

static void
test_waiting_ends_with_its_time(void **state)
{
	struct pair *pair = *state;
	struct frame frame;

	assert_int_equal(wire_wait(pair->near, 1, &frame), WIRE_NONE);
	say(pair, "\0\0\0\1\0x", 6);
	assert_int_equal(wire_wait(pair->near, -1, &frame), WIRE_FRAME);
}

static void
test_values_come_back_as_they_went(void **state)
{
	struct buf out = buf_new(LIMIT);
	struct strv list = { 0 }, back;
	struct unpacker in;
	const char *bytes;
	char *text;
	size_t len;

	(void)state;
	strv_add(&list, "one");
	strv_add(&list, "");
	pack_int(&out, INT64_MIN);
	pack_int(&out, INT64_MAX);
	pack_real(&out, -0.125);
	pack_bool(&out, true);
	pack_text(&out, NULL);
	pack_text(&out, "żółć");
	pack_bytes(&out, "a\0b", 3);
	pack_list(&out, &list);
	in = unpack_new(out.data, out.len);
	assert_true(unpack_int(&in, INT64_MIN, INT64_MAX) == INT64_MIN);
	assert_true(unpack_int(&in, 0, INT64_MAX) == INT64_MAX);
	assert_true(unpack_real(&in) == -0.125);
	assert_true(unpack_bool(&in));
	assert_null(unpack_text(&in, 10));
	text = unpack_text(&in, 10);
	assert_string_equal(text, "żółć");
	free(text);
	bytes = unpack_bytes(&in, 3, &len);
	assert_int_equal(len, 3);
	assert_memory_equal(bytes, "a\0b", 3);
	back = unpack_list(&in, 2, 3);
	assert_int_equal(back.n, 2);
	assert_string_equal(back.v[0], "one");
	assert_true(unpack_done(&in));
	strv_free(&list);
	strv_free(&back);
	buf_free(&out);
}

static void
expect_bad(struct buf *out, void (*read)(struct unpacker *in))
{
	struct unpacker in = unpack_new(buf_text(out), out->len);

	read(&in);
	assert_true(in.bad);
	assert_false(unpack_done(&in));
	buf_clear(out);
}

static void
read_small(struct unpacker *in)
{
	assert_int_equal(unpack_int(in, 0, 9), 0);
}

static void
read_short(struct unpacker *in)
{
	char *text = unpack_text(in, 4);

	assert_null(text);
}

static void
read_real(struct unpacker *in)
{
	assert_true(unpack_real(in) == 0);
}

static void
read_list(struct unpacker *in)
{
	struct strv list = unpack_list(in, 2, 4);

	strv_free(&list);
}

static void
test_what_is_wrong_is_bad_and_gives_nothing(void **state)
{
	static const char *const three[] = { "a", "b", "c" };
	struct buf out = buf_new(LIMIT);
	struct strv list = { 0 };

	(void)state;
	pack_int(&out, 10);
	expect_bad(&out, read_small);
	pack_int(&out, -1);
	expect_bad(&out, read_small);
	buf_add(&out, "1234567", 7);
	expect_bad(&out, read_small);
	pack_text(&out, "12345");
	expect_bad(&out, read_short);
	pack_bytes(&out, "a\0b", 3);
	expect_bad(&out, read_short);
	pack_bytes(&out, "\xff", 1);
	expect_bad(&out, read_short);
	pack_int(&out, 4); /* four bytes are promised, one comes */
	buf_add(&out, "x", 1);
	expect_bad(&out, read_short);
	pack_real(&out, NAN);
	expect_bad(&out, read_real);
	pack_real(&out, INFINITY);
	expect_bad(&out, read_real);
	for (size_t i = 0; i < HEED_COUNT(three); i++)
		strv_add(&list, three[i]);
	pack_list(&out, &list);
	expect_bad(&out, read_list);
	strv_free(&list);
	buf_free(&out);
}

static void
test_what_is_left_over_is_wrong(void **state)
{
	struct buf out = buf_new(LIMIT);
	struct unpacker in;

	(void)state;
	pack_int(&out, 1);
	pack_int(&out, 2);
	in = unpack_new(out.data, out.len);
	unpack_int(&in, 0, 9);
	assert_false(unpack_done(&in));
	unpack_int(&in, 0, 9);
	assert_true(unpack_done(&in));
	buf_free(&out);
}

static void
test_a_problem_line_stays_one_line(void **state)
{
	struct buf out = buf_new(LIMIT);
	struct problem problem;
	struct unpacker in;

	(void)state;
	pack_text(&out, "bad\nline\x1b[31m");
	in = unpack_new(out.data, out.len);
	unpack_problem(&in, &problem);
	assert_null(strpbrk(problem.text, "\n\x1b"));
	assert_true(unpack_done(&in));
	buf_free(&out);
}

#define ON_A_PAIR(test) \
	cmocka_unit_test_setup_teardown(test, open_pair, close_pair)

/* In whole characters, however long it is: it goes into the log. */
static void
test_a_line_that_is_cut_stays_utf8(void **state)
{
	(void)state;
	for (size_t n = 165; n < 180; n++) {
		struct buf out = buf_new(KIB(4));
		struct problem problem = { { 0 } };
		struct unpacker in;
		char text[180];

		/* broken bytes, of which each comes back as three */
		memset(text, 0xff, sizeof(text));
		memcpy(text, "xx", 2);
		pack_bytes(&out, text, n);
		in = unpack_new(out.data, out.len);
		unpack_problem(&in, &problem);
		assert_true(unpack_done(&in));
		assert_true(utf8_valid(problem.text, strlen(problem.text)));
		assert_true(strlen(problem.text) > 480);
		buf_free(&out);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		ON_A_PAIR(test_a_frame_that_comes_byte_by_byte_is_one_frame),
		ON_A_PAIR(test_frames_that_come_at_once_are_told_apart),
		ON_A_PAIR(test_what_was_said_before_the_end_is_still_heard),
		ON_A_PAIR(
		test_a_frame_above_the_limit_breaks_the_wire_before_it_is_read),
		ON_A_PAIR(test_a_frame_of_an_unknown_type_breaks_the_wire),
		ON_A_PAIR(test_a_frame_of_the_limit_goes_through),
		ON_A_PAIR(test_waiting_ends_with_its_time),
		cmocka_unit_test(test_values_come_back_as_they_went),
		cmocka_unit_test(test_what_is_wrong_is_bad_and_gives_nothing),
		cmocka_unit_test(test_what_is_left_over_is_wrong),
		cmocka_unit_test(test_a_problem_line_stays_one_line),
		cmocka_unit_test(test_a_line_that_is_cut_stays_utf8),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
