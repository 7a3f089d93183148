/* SPDX-License-Identifier: ISC */
/*
 * A small pool.  A message that ends or hangs its analyst gets a second one,
 * then one that sees its header only, and is then kept unread for a person:
 * it costs itself, and nothing else.
 */
#include "heedd/analyse.h"

#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/mem.h"
#include "heedd/keep.h"
#include "heedd/reader.h"
#include "heedd/understand.h"
#include "roles/insight.h"

#define ANALYSIS_MS 20000 /* for one message; a normal one takes one or two */
#define REST	    60	  /* seconds, when none can be started */

void
analyse_begin(struct daemon *daemon, struct reader *reader, int64_t now)
{
	reader->state = READER_ANALYSING;
	reader->depth = DEPTH_WHOLE;
	if (keep_known(daemon, reader, now))
		return;
	analyse_next(daemon, now);
}

static struct reader *
next_waiting(struct daemon *daemon)
{
	for (size_t i = 0; i < daemon->n_readers; i++) {
		struct reader *reader = &daemon->readers[i];
		bool has_one = false;

		for (size_t k = 0; k < ANALYSTS; k++)
			if (daemon->analysts[k].reader == reader)
				has_one = true;
		if (reader->state == READER_ANALYSING && !has_one)
			return reader;
	}
	return NULL;
}

static void
give(struct analyst *analyst, struct reader *reader)
{
	struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);
	bool header = reader->depth == DEPTH_HEADER;
	size_t len = header ? header_length(reader->raw.data,
		reader->raw.len) : reader->raw.len;

	pack_text(&request, reader->account->authserv_id);
	pack_bool(&request, reader->raw.truncated || header);
	pack_bytes(&request, reader->raw.data, len);
	analyst->reader = reader;
	process_ask(analyst->process, FRAME_READ, &request, ANALYSIS_MS);
	buf_free(&request);
}

/* No analyst can be had: nothing is read until one can. */
static void
rest(struct daemon *daemon, struct analyst *analyst, int64_t now,
	const struct problem *problem)
{
	struct reader *reader;

	analyst->rests_until = now + REST;
	while ((reader = next_waiting(daemon)) != NULL) {
		struct problem line = *problem;

		reader_drop(daemon, reader);
		reader_failed(daemon, reader, RETRY, &line, now);
	}
}

static void
start(struct daemon *daemon, struct analyst *analyst, int64_t now)
{
	struct buf settings = buf_new(LIMIT_FRAME_TO_ROLE);
	struct problem problem = { 0 };

	pack_knowledge(&settings, daemon->mind->config);
	analyst->process = process_start(ROLE_OF_ANALYST, &settings,
		&problem);
	buf_free(&settings);
	if (analyst->process == NULL)
		rest(daemon, analyst, now, &problem);
}

void
analyse_next(struct daemon *daemon, int64_t now)
{
	for (size_t i = 0; i < ANALYSTS; i++) {
		struct analyst *analyst = &daemon->analysts[i];
		struct reader *reader = next_waiting(daemon);

		if (reader == NULL)
			return;
		if (analyst->process == NULL && now >= analyst->rests_until)
			start(daemon, analyst, now);
		else if (analyst->process != NULL && !analyst->process->busy)
			give(analyst, reader);
		/* one that is starting will take it: the next waits for more */
		if (analyst->process != NULL && !analyst->process->ready)
			return;
	}
}

static void
hear_ready(struct daemon *daemon, struct analyst *analyst,
	const struct frame *frame, int64_t now)
{
	struct problem problem = { 0 };

	daemon->cages_changed = true;
	if (process_hear_ready(analyst->process, frame, &problem) == DONE) {
		analyse_next(daemon, now);
		return;
	}
	process_end(&analyst->process, NULL);
	rest(daemon, analyst, now, &problem);
}

/* NULL: what was said makes no sense. */
static struct understanding *
unpack_understanding(struct daemon *daemon, struct unpacker *in, int64_t now,
	struct problem *why)
{
	struct understanding *u = NULL;
	struct message *message;
	struct reading *reading;

	if (!unpack_bool(in)) {
		unpack_problem(in, why);
		return NULL;
	}
	message = unpack_message(in);
	reading = unpack_reading(in, message);
	if (unpack_done(in))
		u = understanding_new(daemon->mind, message, reading, now);
	else {
		message_free(&message);
		reading_free(&reading);
	}
	return u;
}

void
analyse_hear(struct daemon *daemon, struct analyst *analyst,
	const struct frame *frame, int64_t now)
{
	struct unpacker in = unpack_new(frame->data, frame->len);
	struct reader *reader = analyst->reader;
	struct problem why = { 0 };
	struct understanding *u;

	if (frame->type == FRAME_READY && !analyst->process->ready) {
		hear_ready(daemon, analyst, frame, now);
		return;
	}
	if (frame->type != FRAME_UNDERSTOOD || !analyst->process->busy) {
		analyse_gone(daemon, analyst, "said what it was not asked",
			now);
		return;
	}
	u = unpack_understanding(daemon, &in, now, &why);
	if (u == NULL && !unpack_done(&in)) {
		analyse_gone(daemon, analyst, "made no sense", now);
		return;
	}
	analyst->process->busy = false;
	analyst->reader = NULL;
	if (reader != NULL && u == NULL && reader->depth < DEPTH_HEADER) {
		/* too deep to parse: who wrote is worth knowing */
		reader->depth = DEPTH_HEADER;
		reader->unread = why;
	} else if (reader != NULL) {
		keep_understood(daemon, reader, u, now);
	}
	understanding_free(&u);
	analyse_next(daemon, now);
}

void
analyse_gone(struct daemon *daemon, struct analyst *analyst, const char *what,
	int64_t now)
{
	struct reader *reader = analyst->reader;
	bool started = analyst->process->ready;
	struct problem how = { 0 };

	process_end(&analyst->process, &how);
	daemon->totals.gone[ROLE_OF_ANALYST]++;
	analyst->reader = NULL;
	log_event(LOG_WARN_, "analyst", "why", what, "how", how.text,
		"account", reader == NULL ? NULL : reader->account->name,
		"status", "started again", NULL);
	if (!started) {
		rest(daemon, analyst, now, &how);
		return;
	}
	if (reader != NULL) {
		problem_set(&reader->unread, "it ended whoever read it: %s",
			how.text);
		reader->depth++;
		if (reader->depth == DEPTH_NOTHING)
			keep_understood(daemon, reader, NULL, now);
	}
	analyse_next(daemon, now);
}

void
analyse_forget(struct daemon *daemon, struct reader *reader)
{
	for (size_t i = 0; i < ANALYSTS; i++)
		if (daemon->analysts[i].reader == reader)
			daemon->analysts[i].reader = NULL;
}
