/* SPDX-License-Identifier: ISC */
/*
 * The key holds the name, the day and the person, so that neither a restart nor
 * a second heedd sends it twice; mode, stop and caps are asked as for any
 * notice.
 */
#include "heedd/report_send.h"

#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/mem.h"
#include "heedd/grant.h"
#include "outbox/when.h"

/* Renders as many entries as have room. */
static bool
render(const struct report *report, const struct letter_frame *frame,
	struct letter_text *out, struct problem *problem)
{
	bool ok = false;

	for (size_t most = report->most; !ok && most > 0; most /= 2) {
		struct sheet sheet = report->make(report->state, most);

		ok = sheet_render(&sheet, frame, out, problem);
		sheet_free(&sheet);
	}
	return ok && letter_check(out->raw, out->len, report->person->address,
		NULL, problem);
}

static void
fill_row(const struct mind *mind, const struct report *report, int64_t now,
	struct letter_row *row)
{
	const struct config *config = mind->config;
	char hex[HASH_HEX], token[33];

	hash_parts(hex, config->instance, report->name, report->day,
		report->person->address, (char *)NULL);
	row->key = mem_str(hex);
	row->token = mem_str(hash_token(token));
	row->message_id = mem_printf("heed.%s@%s", token, address_domain(
		config->firm.sender_address));
	row->rule = mem_str("heed");
	row->episode = mem_str(report->name);
	row->account = mem_str(config->accounts[0].name);
	row->letter = mem_str(report->name);
	row->language = mem_str(mind_tongue(mind, report->person).language);
	row->sender = mem_str(config->firm.sender_address);
	row->recipient = mem_str(report->person->address);
	row->created = row->changed = now;
	row->not_before = when_not_quiet(now, &config->firm.hours,
		&config->quiet);
	row->expires = row->not_before + report->lasting;
}

int64_t
report_put(struct daemon *daemon, const struct report *report, int64_t now,
	int *letters)
{
	const struct config *config = daemon->mind->config;
	const struct person *person = report->person;
	struct matter matter = { .daemon = daemon, .now = now };
	struct wish wish = { .rule = "heed", .action = report->name,
		.letter = report->name, .person = person };
	struct problem problem = { 0 };
	struct letter_row row = { 0 }, made;
	int64_t id = 0;
	struct letter_text text = { 0 };
	struct letter_frame frame = {
		.from_name = config->firm.sender_name,
		.from_address = config->firm.sender_address,
		.to_name = person->name, .to_address = person->address,
		.date = now,
		.zone = when_offset(now, config->firm.timezone),
	};

	fill_row(daemon->mind, report, now, &row);
	frame.message_id = row.message_id;
	frame.token = row.token;
	matter.about = recollection_new(row.key, row.account, NULL, "", now);
	if (render(report, &frame, &text, &problem)) {
		row.subject = text.subject;
		row.raw = text.raw;
		row.raw_len = text.len;
		grant_put(&matter, &wish, &row, NULL);
	} else {
		free(text.subject);
		free(text.raw);
		log_error("the %s for %s: %s", report->name, person->id,
			problem.text);
	}
	*letters += matter.letters;
	if (matter.letters > 0 && letters_by_token(daemon->store, row.token,
		&made)) {
		id = made.id;
		letter_row_free(&made);
	}
	letter_row_free(&row);
	strv_free(&matter.told);
	recollection_free(&matter.about);
	return id;
}
