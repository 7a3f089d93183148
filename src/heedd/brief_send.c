/* SPDX-License-Identifier: ISC */
/*
 * The brief as a mail.  Its key holds the day and the person, so that neither a
 * restart nor a second heedd sends it twice; mode, stop and caps are asked as
 * for any notice.
 */
#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/brief.h"
#include "heedd/grant.h"
#include "outbox/when.h"

#define HOUR 8 /* of the morning, where the firm is; that of the rounds */
#define DONE "brief" /* in the store: the Monday that was dealt with */

/* Renders as many clients as have room. */
static bool
render(const struct daemon *daemon, const struct person *person,
	const struct letter_frame *frame, int64_t now, struct letter_text *out,
	struct problem *problem)
{
	bool ok = false;

	for (size_t most = 20; !ok && most > 0; most /= 2) {
		struct sheet sheet = brief_of(daemon->mind, daemon->store,
			person, most, now);

		ok = sheet_render(&sheet, frame, out, problem);
		sheet_free(&sheet);
	}
	return ok && letter_check(out->raw, out->len, person->address, NULL,
		problem);
}

static void
fill_row(const struct config *config, const struct person *person,
	const char *day, int64_t now, struct letter_row *row)
{
	char hex[HASH_HEX], token[33];

	hash_parts(hex, config->instance, "brief", day, person->address,
		(char *)NULL);
	row->key = mem_str(hex);
	row->token = mem_str(hash_token(token));
	row->message_id = mem_printf("heed.%s@%s", token, address_domain(
		config->firm.sender_address));
	row->rule = mem_str("heed");
	row->episode = mem_str("brief");
	row->account = mem_str(config->accounts[0].name);
	row->letter = mem_str("brief");
	row->language = mem_str("en");
	row->sender = mem_str(config->firm.sender_address);
	row->recipient = mem_str(person->address);
	row->created = row->changed = now;
	row->not_before = when_not_quiet(now, &config->firm.hours,
		&config->quiet);
	row->expires = row->not_before + (int64_t)config->expire_hours * 3600;
}

static void
send_to(struct daemon *daemon, const struct person *person, const char *day,
	int64_t now, int *letters)
{
	const struct config *config = daemon->mind->config;
	struct matter matter = { .daemon = daemon, .now = now };
	struct wish wish = { .rule = "heed", .action = "brief",
		.letter = "brief", .person = person };
	struct problem problem = { 0 };
	struct letter_row row = { 0 };
	struct letter_text text = { 0 };
	struct letter_frame frame = {
		.from_name = config->firm.sender_name,
		.from_address = config->firm.sender_address,
		.to_name = person->name, .to_address = person->address,
		.date = now,
		.zone = when_offset(now, config->firm.timezone),
	};

	fill_row(config, person, day, now, &row);
	frame.message_id = row.message_id;
	frame.token = row.token;
	matter.about = recollection_new(row.key, row.account, NULL, "", now);
	if (render(daemon, person, &frame, now, &text, &problem)) {
		row.subject = text.subject;
		row.raw = text.raw;
		row.raw_len = text.len;
		grant_put(&matter, &wish, &row, NULL);
	} else {
		free(text.subject);
		free(text.raw);
		log_error("the brief for %s: %s", person->id, problem.text);
	}
	*letters += matter.letters;
	letter_row_free(&row);
	strv_free(&matter.told);
	recollection_free(&matter.about);
}

bool
brief_send(struct daemon *daemon, int64_t now, int *letters,
	struct problem *problem)
{
	const struct config *config = daemon->mind->config;
	int zone = when_offset(now, config->firm.timezone);
	struct day day = day_at(now, zone);
	char iso[16];

	if (day_weekday(day) != 1 ||
	    (now + (int64_t)zone * 60) % 86400 / 3600 < HOUR ||
	    store_get_int(daemon->store, DONE, 0) == day_number(day))
		return true;
	if (!store_begin(daemon->store, problem))
		return false;
	for (size_t i = 0; i < config->n_people; i++)
		if (config->people[i].brief)
			send_to(daemon, &config->people[i], day_iso(day, iso),
				now, letters);
	store_set_int(daemon->store, DONE, day_number(day));
	return store_commit(daemon->store, problem);
}
