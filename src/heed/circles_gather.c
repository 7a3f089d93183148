/* SPDX-License-Identifier: ISC */
/*
 * Goes through the past twice: what we wrote makes the circles, what others
 * wrote is counted only where there is one.  Of ours it believes only what is
 * known to be ours, since anybody can write our address into From.
 */
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/mem.h"
#include "heed/circles.h"
#include "heed/show.h"
#include "heedd/understand.h"

#define DAY INT64_C(86400)

static int
by_text(const void *left, const void *right)
{
	return strcmp(left, right);
}

/* Not seen before, in another folder. */
static bool
is_new(struct circles *circles, const char *fingerprint)
{
	char *copy;

	if (tfind(fingerprint, &circles->seen, by_text) != NULL)
		return false;
	copy = mem_str(fingerprint);
	if (tsearch(copy, &circles->seen, by_text) == NULL)
		log_fatal("out of memory");
	strv_own(&circles->fingerprints, copy);
	return true;
}

static bool
is_from_us(const struct mind *mind, const struct message *message)
{
	struct client_match match;

	return client_direction(mind->book, message, &match) ==
		DIRECTION_FROM_US;
}

/* Whether our side wrote it, by its header block alone: that is quick. */
static bool
says_from_us(const struct mind *mind, const struct file_bytes *bytes)
{
	struct message_options options = { 0 };
	struct message *message = message_parse(bytes->data,
		header_length(bytes->data, bytes->len), &options, NULL);
	bool says = message != NULL && is_from_us(mind, message);

	message_free(&message);
	return says;
}

static void
look(struct circles *circles, const struct mind *mind,
	const struct past_mail *mail, const struct message *message,
	bool ours, int64_t now)
{
	struct sight sight = { circles, mind, message, mail->date };

	if (sight.date <= 0 || sight.date > now + DAY)
		sight.date = 0;
	if (message->automatic != AUTOMATIC_NO || message->from.n == 0 ||
		is_from_us(mind, message) != ours)
		return;
	if (ours && message->verdict != VERDICT_PASS &&
		!folder_holds_sent(mind->config, mail->folder)) {
		circles->unproven++;
		return;
	}
	if (!is_new(circles, message->fingerprint))
		return;
	if (ours)
		count_ours(&sight);
	else
		count_theirs(&sight);
}

/* One mail in one of the two passes. */
static bool
read_one(struct circles *circles, const struct mind *mind,
	const struct past *past, const struct past_mail *mail, bool ours,
	int64_t now)
{
	struct message_options options = {
		.authserv_id = mind->config->accounts[0].authserv_id };
	struct message *message;
	struct file_bytes bytes;

	if (!past_read(past, mail, &bytes))
		return false;
	if (says_from_us(mind, &bytes) == ours) {
		options.truncated = bytes.truncated;
		message = message_parse(bytes.data, bytes.len, &options, NULL);
		if (message == NULL)
			circles->unread++;
		else
			look(circles, mind, mail, message, ours, now);
		message_free(&message);
	}
	free(bytes.data);
	return true;
}

bool
circles_gather(struct circles *circles, const struct mind *mind,
	const struct past *past, const struct invocation *in)
{
	int64_t until = in->until == 0 ? INT64_MAX : in->until;
	bool ok = true;

	for (size_t pass = 0; ok && pass < 2; pass++)
		for (size_t i = 0; ok && i < past->n; i++) {
			const struct past_mail *mail = &past->v[i];

			show_progress(past->n * 2, pass * past->n + i);
			/* what nobody has sent is no answer */
			if (!mail->draft && mail->date >= in->since &&
				mail->date < until)
				ok = read_one(circles, mind, past, mail,
					pass == 0, in->now);
		}
	show_progress(past->n * 2, past->n * 2);
	return ok;
}

/* tdestroy(3) calls it for the keys, which others own. */
static void
leave(void *key)
{
	(void)key;
}

void
circles_free(struct circles *circles)
{
	tdestroy(circles->by_key, leave);
	tdestroy(circles->seen, leave);
	for (size_t i = 0; i < circles->n; i++) {
		struct circle *circle = circles->v[i];

		for (size_t k = 0; k < circle->n; k++) {
			free(circle->v[k].address);
			free(circle->v[k].name);
		}
		free(circle->v);
		free(circle->answers);
		free(circle->key);
		free(circle);
	}
	free(circles->v);
	strv_free(&circles->fingerprints);
	*circles = (struct circles) { 0 };
}
