/* SPDX-License-Identifier: ISC */
/*
 * The rows of a stretch of time -> the health at a moment of it, which sees of
 * them what was there by then.
 */
#include "heedd/portrait_health.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "heedd/portrait_open.h"
#include "store/promises.h"
#include "store/timeline.h"

#define DAY	INT64_C(86400)
#define QUARTER (90 * DAY)

struct health_past {
	const struct mind *mind;
	const struct client *client;
	struct stretch *stretch;		 /* owned, and all of these */
	struct course_promise *promises; /* the oldest first */
	size_t n_promises;
	struct timeline_alarm *alarms; /* the newest first */
	size_t n_alarms;
};

struct health_past *
health_past_of(const struct mind *mind, struct store *store,
	const struct client *client, int64_t from, int64_t until)
{
	struct health_past *past = mem_new(sizeof(*past));

	past->mind = mind;
	past->client = client;
	past->stretch = stretch_of(mind, store, client->id, from, until);
	past->promises = course_promises(store, client->id, from - QUARTER,
		until + 1, &past->n_promises);
	past->alarms = timeline_alarms(store, client->id, from -
		HEALTH_FADES * DAY, until + 1, &past->n_alarms);
	return past;
}

static void
count_promises(const struct health_past *past, struct store *store,
	const struct memory *memory, struct health_source *out)
{
	int64_t now = memory->source.now;

	for (size_t i = 0; i < past->n_promises; i++) {
		const struct course_promise *promise = &past->promises[i];

		if (promise->made < now - QUARTER || promise->made > now ||
		    !course_is_promise(promise))
			continue;
		out->promises++;
		out->promises_late += promise_is_late(store, memory,
			past->client->id, promise);
	}
}

static double
days_before(int64_t now, int64_t then)
{
	return floor((double)(now - then) / DAY);
}

/* Days since the last one; NAN: none. */
static double
days_since(const struct health_past *past, int64_t now, bool threat)
{
	for (size_t i = 0; i < past->n_alarms; i++) {
		const struct timeline_alarm *alarm = &past->alarms[i];

		if (alarm->at <= now && (threat ? alarm->threat :
			alarm->complaint))
			return days_before(now, alarm->at);
	}
	return NAN;
}

double
health_past_threat(const struct health_past *past, int64_t now)
{
	return days_since(past, now, true);
}

void
health_past_at(const struct health_past *past, struct store *store,
	int64_t now, struct memory **memory, struct health *out)
{
	struct memory *then = remember_at(past->stretch, store, 0, now);
	struct health_source source = { .course = &then->course,
		.threat_days = days_since(past, now, true),
		.complaint_days = days_since(past, now, false) };

	count_promises(past, store, then, &source);
	for (size_t i = 0; i < then->source.n_mails; i++)
		source.requests_late += request_is_late(&then->source, i);
	health_fill(&source, &past->mind->config->health, out);
	if (memory != NULL)
		*memory = then;
	else
		memory_free(&then);
}

void
health_past_free(struct health_past **past)
{
	if (*past == NULL)
		return;
	stretch_free(&(*past)->stretch);
	course_promises_free((*past)->promises, (*past)->n_promises);
	free((*past)->alarms);
	mem_free(past);
}
