/* SPDX-License-Identifier: ISC */
/*
 * For the tests of letters: a reader of finished messages that knows nothing of
 * how heed writes them (RFC 5322, 2045, 2047; both encodings of each).
 */
#ifndef HEED_TEST_LETTER_READER_H
#define HEED_TEST_LETTER_READER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/env.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/strv.h"
#include "outbox/letter.h"

/* The fields, unfolded: "Name: value"; what a mail program would see. */
static inline struct strv
reader_fields(const char *raw)
{
	struct strv fields = { 0 };
	const char *p = raw;

	while (strncmp(p, "\r\n", 2) != 0) {
		struct buf one = buf_new(100000);
		const char *end = strstr(p, "\r\n");

		assert_non_null(end);
		buf_add(&one, p, (size_t)(end - p));
		while (end[2] == ' ' || end[2] == '\t') {
			p = end + 2;
			end = strstr(p, "\r\n");
			assert_non_null(end);
			buf_add(&one, p, (size_t)(end - p));
		}
		strv_own(&fields, buf_take(&one));
		p = end + 2;
	}
	return fields;
}

static inline int
reader_six(int c)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm"
		"nopqrstuvwxyz0123456789+/";
	const char *at = memchr(digits, c, 64);

	return at == NULL ? -1 : (int)(at - digits);
}

static inline int
reader_hex(int c)
{
	return c >= '0' && c <= '9' ? c - '0' :
		c >= 'A' && c <= 'F' ? c - 'A' + 10 :
		c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static inline void
reader_word(struct buf *out, char how, const char *p, size_t len)
{
	uint32_t sum = 0;
	int n = 0;

	for (size_t i = 0; i < len; i++) {
		if (how == 'B' && p[i] != '=') {
			assert_true(reader_six(p[i]) >= 0);
			sum = sum * 64 + (uint32_t)reader_six(p[i]);
			if (++n % 4 == 0) {
				buf_char(out, (char)(sum >> 16));
				buf_char(out, (char)(sum >> 8));
				buf_char(out, (char)sum);
				sum = 0;
			}
		} else if (how == 'Q' && p[i] == '=' && i + 2 < len) {
			buf_char(out, (char)(reader_hex(p[i + 1]) * 16 +
				reader_hex(p[i + 2])));
			i += 2;
		} else if (how == 'Q') {
			buf_char(out, p[i] == '_' ? ' ' : p[i]);
		}
	}
	if (how == 'B' && n % 4 == 2)
		buf_char(out, (char)(sum >> 4));
	if (how == 'B' && n % 4 == 3) {
		buf_char(out, (char)(sum >> 10));
		buf_char(out, (char)(sum >> 2));
	}
}

/* RFC 2047: white space between two encoded words is no text. */
static inline char *
reader_words(const char *p)
{
	struct buf out = buf_new(100000);
	bool after = false;

	while (*p != '\0') {
		const char *how = strncmp(p, "=?", 2) == 0
			? strchr(p + 2, '?') : NULL;
		const char *end = how == NULL || how[1] == '\0' ||
			how[2] != '?' ? NULL : strstr(how + 3, "?=");
		size_t gap = strspn(p, " \t");

		if (after && gap > 0 && strncmp(p + gap, "=?", 2) == 0) {
			p += gap;
			continue;
		}
		after = end != NULL;
		if (end == NULL) {
			buf_char(&out, *p++);
			continue;
		}
		assert_true(end + 2 - p <= 75);
		reader_word(&out, how[1] & ~32, how + 3,
			(size_t)(end - how - 3));
		p = end + 2;
	}
	buf_str(&out, "");
	return buf_take(&out);
}

/* The decoded value of the one field of that name; NULL: none. */
static inline char *
reader_value(const char *raw, const char *name)
{
	struct strv fields = reader_fields(raw);
	size_t len = strlen(name);
	char *value = NULL;

	for (size_t i = 0; i < fields.n; i++) {
		const char *field = fields.v[i];

		if (strncasecmp(field, name, len) != 0 || field[len] != ':')
			continue;
		assert_null(value);
		field += len + 1;
		value = reader_words(field + strspn(field, " "));
	}
	strv_free(&fields);
	return value;
}

static inline size_t
reader_count(const char *raw)
{
	struct strv fields = reader_fields(raw);
	size_t n = fields.n;

	strv_free(&fields);
	return n;
}

/* What quoted-printable text says, with LF line ends. */
static inline char *
reader_quoted(const char *p)
{
	struct buf out = buf_new(200000);

	for (; *p != '\0'; p++) {
		if (*p == '\r') {
			assert_int_equal(p[1], '\n');
		} else if (*p == '=' && p[1] == '\r') {
			p += 2;
		} else if (*p == '=') {
			assert_true(reader_hex(p[1]) >= 0);
			assert_true(reader_hex(p[2]) >= 0);
			buf_char(&out, (char)(reader_hex(p[1]) * 16 +
				reader_hex(p[2])));
			p += 2;
		} else {
			assert_true((*p >= ' ' && *p <= '~') || *p == '\n');
			buf_char(&out, *p);
		}
	}
	buf_str(&out, "");
	return buf_take(&out);
}

static inline char *
reader_body(const char *raw)
{
	const char *body = strstr(raw, "\r\n\r\n");

	assert_non_null(body);
	return reader_quoted(body + 4);
}

/* What stands between the last '<' and '>' of To. */
static inline char *
reader_recipient(const char *raw)
{
	char *to = reader_value(raw, "To");
	const char *open = to == NULL ? NULL : strrchr(to, '<');
	char *address;

	assert_non_null(open);
	address = mem_strn(open + 1, strcspn(open + 1, ">"));
	assert_string_equal(open + 1 + strlen(address), ">");
	free(to);
	return address;
}

/* The folder of the letters that heed comes with; the caller frees. */
static inline struct strv
reader_letters(void)
{
	const char *top = env_get("srcdir");
	struct strv dirs = { 0 };

	strv_own(&dirs, mem_printf("%s/etc/letters", top == NULL ? "." : top));
	return dirs;
}

/* A folder of its own with one template; removed by reader_remove(). */
static inline char *
reader_template(const char *name, const char *text, size_t len)
{
	char *dir = mem_str("/tmp/heed-letter-XXXXXX"), *file;

	assert_non_null(mkdtemp(dir));
	file = mem_printf("%s/%s", dir, name);
	assert_true(file_replace(file, text, len, NULL));
	free(file);
	return dir;
}

static inline void
reader_remove(char *dir, const char *name)
{
	char *file = mem_printf("%s/%s", dir, name);

	remove(file);
	remove(dir);
	free(file);
	free(dir);
}

#endif
