/* SPDX-License-Identifier: ISC */
/*
 * For the tests of messages: raw bytes that end where they end, so that a step
 * behind them is seen, and how a message is put together and looked at.
 */
#ifndef HEED_TEST_MESSAGE_RIG_H
#define HEED_TEST_MESSAGE_RIG_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "message/message.h"

/* Fields that each message has, so that its defects are the ones tested. */
#define RIG_FROM "From: Jo Berg <jo@kund.example>\r\n"
#define RIG_HEAD RIG_FROM \
	"Date: Mon, 23 Nov 2026 09:30:00 +0100\r\n" \
	"Message-ID: <1@kund.example>\r\n"

/* What holds of every message, whatever its bytes were. */
static inline void
rig_sound(const struct message *m)
{
	assert_int_equal(strlen(m->fingerprint), HASH_HEX - 1);
	assert_true(strlen(m->text) <= LIMIT_TEXT);
	assert_true(strlen(m->subject) <= LIMIT_SUBJECT);
	assert_true(utf8_valid(m->text, strlen(m->text)));
	assert_true(utf8_valid(m->subject, strlen(m->subject)));
	assert_null(strchr(m->subject, '\n'));
	for (const char *p = m->text; *p != '\0'; p++)
		assert_true((unsigned char)*p >= ' ' || *p == '\n' ||
			*p == '\t');
	assert_non_null(m->message_id);
	assert_non_null(m->in_reply_to);
	assert_non_null(m->automatic_why);
	assert_non_null(m->verdict_why);
	assert_non_null(m->heed_id);
	assert_non_null(m->refers_to_heed);
	for (size_t i = 0; i < m->from.n; i++) {
		assert_true(utf8_valid(m->from.v[i].name,
			strlen(m->from.v[i].name)));
		assert_non_null(m->from.v[i].address);
	}
}

/* NULL with the line in `problem`, or a sound message; the caller frees. */
static inline struct message *
rig_try(const char *raw, size_t len, const char *authserv_id,
	struct problem *problem)
{
	struct message_options options = { .authserv_id = authserv_id };
	char *bytes = malloc(len + (len == 0));
	struct message *m;

	assert_non_null(bytes);
	memcpy(bytes, raw, len);
	m = message_parse(bytes, len, &options, problem);
	free(bytes);
	if (m != NULL)
		rig_sound(m);
	return m;
}

static inline struct message *
rig_bytes(const char *raw, size_t len)
{
	struct message *m = rig_try(raw, len, NULL, NULL);

	assert_non_null(m);
	return m;
}

static inline struct message *
rig_read(const char *raw)
{
	return rig_bytes(raw, strlen(raw));
}

/* RIG_HEAD, the fields (each with its CRLF), and the body. */
static inline struct message *
rig_message(const char *fields, const char *body)
{
	char *raw = mem_printf("%s%s\r\n%s", RIG_HEAD, fields, body);
	struct message *m = rig_read(raw);

	free(raw);
	return m;
}

static inline bool
rig_defect(const struct message *m, const char *text)
{
	return strv_has(&m->defects, text);
}

static inline void
rig_add(struct buf *buf, const char *text, size_t times)
{
	for (size_t i = 0; i < times; i++)
		buf_str(buf, text);
}

/* Does a message of these fields and body say this? */
static inline void
rig_says(const char *fields, const char *body, const char *text)
{
	struct message *m = rig_message(fields, body);

	if (strcmp(m->text, text) != 0)
		fail_msg("'%s' of: %s", m->text, body);
	message_free(&m);
}

#endif
