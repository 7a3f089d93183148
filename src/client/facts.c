/* SPDX-License-Identifier: ISC */
/*
 * What rules can ask about one message.  Everything is copied or counted from
 * structs that earlier stages made; the text is only counted, in one pass.
 * What cannot be told is null, never a guess, so that a rule which needs it
 * stays silent.
 */
#include "client/facts.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/base.h"
#include "base/day.h"
#include "client/course.h"
#include "client/fact_list.h"
#include "signals/own.h"

/* The signals stand first, at the number of their kind; then the weights. */
#define WEIGHTS SIGNAL_KINDS
#define OTHERS	(2 * SIGNAL_KINDS)

/* 0001-01-02 and 9999-12-30, UTC: a day inside the calendar on both sides. */
#define DATE_MIN INT64_C(-62135510400)
#define DATE_MAX INT64_C(253402214399)

enum place {
	PLACE_BEFORE = OTHERS - 1,
#define X(place, name, type, unit, text) PLACE_##place,
	FACT_OTHERS(X)
#undef X
#define X(place, name, unit, text) PLACE_##place,
	FACT_COURSE(X)
#undef X
	PLACES
};

static const struct fact_row table[] = {
#define X(kind, name, text)                                                    \
	[SIGNAL_##kind] = { #name, FACT_BOOL, "", "The message " text "." },   \
	[WEIGHTS + SIGNAL_##kind] = { #name "_weight", FACT_REAL, "0 to 1",    \
		"How sure " #name " is; 0 when it is not said." },
	FACT_SIGNALS(X)
#undef X
#define X(place, name, type, unit, text)                                       \
	[PLACE_##place] = { #name, type, unit, text },
	FACT_OTHERS(X)
#undef X
#define X(place, name, unit, text)                                             \
	[PLACE_##place] = { #name, FACT_REAL, unit, text },
	FACT_COURSE(X)
#undef X
};

/* The course comes last, at the number of its values. */
#define COURSE (PLACES - COURSE_VALUES)

#define X(kind, name, text) +1
static_assert(0 FACT_SIGNALS(X) == SIGNAL_KINDS, "each signal is a fact");
#undef X
static_assert(HEED_COUNT(table) == PLACES, "no row without a place");
static_assert(PLACES <= FACT_MAX, "a condition numbers them in a byte");

const struct fact_row *
fact_table(size_t *n)
{
	*n = HEED_COUNT(table);
	return table;
}

bool
fact_of_course(size_t row, size_t *value)
{
	if (row < COURSE || row >= PLACES)
		return false;
	*value = row - COURSE;
	return true;
}

static void
put_integer(struct fact_value *value, int64_t integer)
{
	value->null = false;
	value->integer = integer;
}

static void
put_real(struct fact_value *value, double real)
{
	value->null = false;
	value->real = real;
}

static void
put_text(struct fact_value *value, const char *text)
{
	value->null = !text;
	value->text = text;
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* A letter or digit of ASCII, or any byte of a longer character. */
static bool
is_word(char c)
{
	unsigned char u = (unsigned char)c;

	return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') ||
		(u >= '0' && u <= '9') || u >= 0x80;
}

/*
 * "How?!" and "(really?)" ask once each; a '?' inside a link, with letters on
 * both sides, does not.
 */
struct text_counts
text_count(const char *text)
{
	struct text_counts counts = { 0, 0 };
	bool word = false;  /* seen a letter since the last space */
	bool asked = false; /* the last letter was followed by '?' */

	for (const char *p = text ? text : ""; *p; p++) {
		if (is_word(*p)) {
			counts.words += !word;
			word = true;
			asked = false;
		} else if (*p == '?' && !asked && !is_word(p[1])) {
			counts.questions++;
			asked = true;
		} else if (is_space(*p)) {
			word = asked = false;
		}
	}
	return counts;
}

static void
fill_signals(const struct reading *reading, struct fact_value *out)
{
	double complaint = 0;

	for (size_t kind = 0; kind < SIGNAL_KINDS; kind++) {
		put_integer(&out[kind], 0);
		put_real(&out[WEIGHTS + kind], 0);
	}
	for (size_t i = 0; i < reading->n_signals; i++) {
		const struct signal *signal = &reading->signals[i];

		put_integer(&out[signal->kind], 1);
		put_real(&out[WEIGHTS + signal->kind], signal->weight);
	}
	put_integer(&out[PLACE_COMPLAINT], 0);
	for (size_t kind = SIGNAL_COMPLAINT_DELAY;
		kind <= SIGNAL_COMPLAINT_COST; kind++) {
		if (out[kind].integer)
			put_integer(&out[PLACE_COMPLAINT], 1);
		if (out[WEIGHTS + kind].real > complaint)
			complaint = out[WEIGHTS + kind].real;
	}
	put_real(&out[PLACE_COMPLAINT_WEIGHT], complaint);
}

/* What we wrote ourselves: each kind of own.h stands in its order. */
static void
fill_own(const struct own_reading *own, struct fact_value *out)
{
	struct fact_value *day = &out[PLACE_PROMISED_DAY];

	static_assert(PLACE_OUR_INVOICE - PLACE_OUR_HEAT == OWN_INVOICE,
		"a fact for each kind");
	for (int kind = 0; own && kind < OWN_KINDS; kind++)
		put_integer(&out[PLACE_OUR_HEAT + kind], 0);
	for (size_t i = 0; own && i < own->n; i++) {
		const struct own_finding *found = &own->v[i];

		if (found->kind == OWN_PROMISE && found->weight < OWN_SURE)
			continue;
		put_integer(&out[PLACE_OUR_HEAT + found->kind], 1);
		if (day_valid(found->day) && day->null)
			put_text(day, day_iso(found->day, day->own));
	}
}

static void
fill_reading(const struct fact_source *source, struct fact_value *out)
{
	const struct reading *reading = source->reading;
	struct fact_value *day = &out[PLACE_DAY];
	struct day today;

	fill_signals(reading, out);
	put_real(&out[PLACE_SENTIMENT], reading->sentiment);
	put_integer(&out[PLACE_NEGATIVE], reading->feeling == FEELING_NEGATIVE);
	put_integer(&out[PLACE_NEUTRAL], reading->feeling == FEELING_NEUTRAL);
	put_integer(&out[PLACE_POSITIVE], reading->feeling == FEELING_POSITIVE);
	if (reading->language[0] && strcmp(reading->language, "und") != 0)
		put_text(&out[PLACE_LANGUAGE], reading->language);
	put_real(&out[PLACE_LANGUAGE_SURE], reading->language_sure);
	fill_own(reading->own, out);

	if (!day_valid(reading->day))
		return;
	put_text(day, day_iso(reading->day, day->own));
	today = day_at(source->now,
		source->message->has_date ? source->message->zone : 0);
	put_integer(&out[PLACE_DAYS_UNTIL],
		day_number(reading->day) - day_number(today));
}

static void
fill_date(const struct message *message, struct fact_value *out)
{
	struct day day;
	int64_t seconds;

	/* A Date of the far future or past has no day in the calendar. */
	if (!message->has_date || message->date < DATE_MIN ||
		message->date > DATE_MAX)
		return;
	day = day_at(message->date, message->zone);
	seconds = (message->date + (int64_t)message->zone * 60) % 86400;
	if (seconds < 0)
		seconds += 86400;
	put_integer(&out[PLACE_HOUR], seconds / 3600);
	put_integer(&out[PLACE_WEEKDAY], day_weekday(day));
}

static void
fill_counts(const struct fact_source *source, struct fact_value *out)
{
	struct text_counts counts = source->counts ? *source->counts :
		text_count(source->message->text);

	if (counts.words >= 0)
		put_integer(&out[PLACE_WORDS], counts.words);
	if (counts.questions >= 0)
		put_integer(&out[PLACE_QUESTIONS], counts.questions);
}

static void
fill_message(const struct message *message, struct fact_value *out)
{
	put_text(&out[PLACE_SUBJECT], message->subject ? message->subject : "");
	put_integer(&out[PLACE_ATTACHMENTS], (int64_t)message->attachments);
	put_integer(&out[PLACE_REPLY],
		message->in_reply_to && *message->in_reply_to);
	put_integer(&out[PLACE_TRUNCATED], message->truncated);
	put_integer(&out[PLACE_AUTOMATIC], message->automatic != AUTOMATIC_NO);
	put_text(&out[PLACE_AUTOMATIC_KIND],
		automatic_name(message->automatic));
	if (message->verdict != VERDICT_UNKNOWN)
		put_integer(&out[PLACE_AUTHENTIC],
			message->verdict == VERDICT_PASS);
	fill_date(message, out);
}

static void
fill_client(const struct client_match *match, struct fact_value *out)
{
	const struct client *client = match->client;

	put_integer(&out[PLACE_LISTED], match->listed != NULL);
	if (!client)
		return;
	put_text(&out[PLACE_CLIENT], client->id);
	out[PLACE_CLIENT].tags = &client->tags;
	out[PLACE_CLIENT].rules_off = &client->rules_off;
	put_text(&out[PLACE_CLIENT_LANGUAGE], client->language);
	put_text(&out[PLACE_CLIENT_COUNTRY], client->country);
	put_integer(&out[PLACE_NEVER_CONTACT], client->never_contact);
}

void
facts_fill(const struct fact_source *source, struct fact_value *out)
{
	enum direction direction = source->direction;

	for (size_t i = 0; i < PLACES; i++)
		out[i] = (struct fact_value){ .null = true };
	for (size_t i = 0; source->course != NULL && i < COURSE_VALUES; i++)
		if (!isnan(source->course->v[i]))
			put_real(&out[COURSE + i], source->course->v[i]);
	fill_client(&source->match, out);
	if (source->message == NULL)
		return;
	fill_counts(source, out);
	fill_message(source->message, out);
	if (source->reading)
		fill_reading(source, out);
	put_integer(&out[PLACE_FROM_CLIENT],
		direction == DIRECTION_FROM_CLIENT);
	put_integer(&out[PLACE_FROM_US], direction == DIRECTION_FROM_US);
	put_integer(&out[PLACE_DRAFT], direction == DIRECTION_DRAFT);
}
