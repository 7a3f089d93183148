/* SPDX-License-Identifier: ISC */
/*
 * Numbers are eight bytes, big endian; texts and bytes have their length in
 * front.  Both ends are the same program on the same machine, so there is no
 * version and no negotiation.
 */
#include "wire/pack.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"

#define NONE (-1) /* the length of a text that is NULL */

void
pack_int(struct buf *out, int64_t value)
{
	uint64_t bits = (uint64_t)value;
	unsigned char bytes[8];

	for (int i = 7; i >= 0; i--, bits >>= 8)
		bytes[i] = (unsigned char)bits;
	buf_add(out, bytes, sizeof(bytes));
}

void
pack_real(struct buf *out, double value)
{
	int64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	pack_int(out, bits);
}

void
pack_bool(struct buf *out, bool value)
{
	pack_int(out, value ? 1 : 0);
}

void
pack_bytes(struct buf *out, const void *bytes, size_t len)
{
	pack_int(out, (int64_t)len);
	buf_add(out, bytes, len);
}

void
pack_text(struct buf *out, const char *text)
{
	if (text == NULL)
		pack_int(out, NONE);
	else
		pack_bytes(out, text, strlen(text));
}

void
pack_list(struct buf *out, const struct strv *list)
{
	pack_int(out, (int64_t)list->n);
	for (size_t i = 0; i < list->n; i++)
		pack_text(out, list->v[i]);
}

void
pack_problem(struct buf *out, const struct problem *problem)
{
	pack_text(out, problem->text);
}

struct unpacker
unpack_new(const void *bytes, size_t len)
{
	return (struct unpacker) { .at = bytes, .left = len };
}

void
unpack_check(struct unpacker *in, bool true_of)
{
	if (!true_of)
		in->bad = true;
}

bool
unpack_done(const struct unpacker *in)
{
	return !in->bad && in->left == 0;
}

static const char *
take(struct unpacker *in, size_t len)
{
	const char *at = in->at;

	if (in->bad || len > in->left) {
		in->bad = true;
		return NULL;
	}
	in->at += len;
	in->left -= len;
	return at;
}

static int64_t
number(struct unpacker *in)
{
	const unsigned char *p = (const unsigned char *)take(in, 8);
	uint64_t bits = 0;

	for (int i = 0; p != NULL && i < 8; i++)
		bits = bits << 8 | p[i];
	return (int64_t)bits;
}

int64_t
unpack_int(struct unpacker *in, int64_t least, int64_t most)
{
	int64_t value = number(in);

	unpack_check(in, value >= least && value <= most);
	return in->bad ? 0 : value;
}

double
unpack_real(struct unpacker *in)
{
	int64_t bits = number(in);
	double value;

	memcpy(&value, &bits, sizeof(value));
	unpack_check(in, isfinite(value));
	return in->bad ? 0 : value;
}

bool
unpack_bool(struct unpacker *in)
{
	return unpack_int(in, 0, 1) == 1;
}

size_t
unpack_count(struct unpacker *in, size_t limit)
{
	return (size_t)unpack_int(in, 0, (int64_t)limit);
}

int
unpack_enum(struct unpacker *in, int n)
{
	return (int)unpack_int(in, 0, n - 1);
}

const char *
unpack_bytes(struct unpacker *in, size_t limit, size_t *len)
{
	const char *at;

	*len = unpack_count(in, limit);
	at = take(in, *len);
	if (at == NULL)
		*len = 0;
	return at;
}

char *
unpack_text(struct unpacker *in, size_t limit)
{
	int64_t len = unpack_int(in, NONE, (int64_t)limit);
	const char *at;

	if (in->bad || len == NONE)
		return NULL;
	at = take(in, (size_t)len);
	if (at == NULL)
		return NULL;
	if (memchr(at, '\0', (size_t)len) != NULL ||
		!utf8_valid(at, (size_t)len)) {
		in->bad = true;
		return NULL;
	}
	return mem_strn(at, (size_t)len);
}

char *
unpack_string(struct unpacker *in, size_t limit)
{
	char *text = unpack_text(in, limit);

	return text == NULL ? mem_str("") : text;
}

struct strv
unpack_list(struct unpacker *in, size_t n, size_t limit)
{
	struct strv list = { 0 };
	size_t count = unpack_count(in, n);

	for (size_t i = 0; i < count && !in->bad; i++)
		strv_own(&list, unpack_string(in, limit));
	return list;
}

void
unpack_problem(struct unpacker *in, struct problem *problem)
{
	size_t len;
	const char *at = unpack_bytes(in, sizeof(problem->text), &len);
	char *text = mem_strn(at == NULL ? "" : at, len);
	/* it may be cut within a character */
	char *line = utf8_line(text, sizeof(problem->text) - 1);

	problem_set(problem, "%s", line);
	free(line);
	free(text);
}
