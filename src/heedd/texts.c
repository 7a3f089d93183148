/* SPDX-License-Identifier: ISC */
/*
 * The values of a template's placeholders, for its reader.  Names and words
 * come from a stranger's mail: rendering makes them harmless.
 */
#include "heedd/texts.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"
#include "heedd/addressee.h"
#include "heedd/matters.h"
#include "heedd/sheet.h"
#include "outbox/when.h"

/* "Anna" of "Anna Berg"; "" where a name is not plainly a person's. */
static char *
first_name(const char *name)
{
	size_t len = strcspn(name, " ");

	if (strpbrk(name, ",@(/\"|<>0123456789") != NULL || name[len] == '\0')
		return mem_str("");
	return mem_strn(name, len);
}

/* A colleague reads figures as words, in the language of the notice. */
static void
fill_words(const struct daemon *daemon, const struct composition *wish,
	const char *language, struct texts *texts)
{
	struct tongue tongue = tongue_of(daemon->mind->phrases, &language, 1);

	texts->matters = matters_text(daemon, wish, &tongue);
	if (wish->about->found.n == 0)
		return;
	free(texts->words);
	texts->words = found_words(&wish->about->found, &tongue);
}

const char *
texts_subject(const char *subject)
{
	static const char *const marks[] = { "re:", "sv:", "vs:", "odp:",
		"aw:", "antw:", "fw:", "fwd:", "vb:", "wg:", "rv:", "r:",
		"tr:", "pd:", "doorst:" };
	bool again = true;

	while (again) {
		again = false;
		while (*subject == ' ')
			subject++;
		for (size_t i = 0; i < HEED_COUNT(marks); i++)
			if (strncasecmp(subject, marks[i],
				strlen(marks[i])) == 0) {
				subject += strlen(marks[i]);
				again = true;
			}
	}
	return subject;
}

bool
texts_of_draft(const struct composition *wish)
{
	return wish->about->direction == DIRECTION_DRAFT;
}

void
texts_fill(const struct daemon *daemon, const struct composition *wish,
	const char *language, struct texts *texts)
{
	const struct config *config = daemon->mind->config;
	const struct client *client = wish->about->match.client;
	const char *zone = wish->person != NULL ? config->firm.timezone :
		compose_zone(config, client);
	const char *country = client == NULL ? NULL : client->country;

	/* a country belongs to the client's own language only */
	if (wish->person != NULL || client == NULL ||
	    client->language == NULL ||
	    strcmp(client->language, language) != 0)
		country = NULL;
	texts->first_name = first_name(wish->about->row.from_name);
	texts->reader_first = first_name(addressee_name(wish));
	texts->bill = bill_texts(wish->bill, language, country);
	texts->change = change_words(wish->change, language, country);
	matters_evidence(wish->about->reading, &texts->words,
		&texts->signals);
	if (wish->about->words != NULL)
		mem_replace(&texts->words, wish->about->words);
	if (wish->person != NULL)
		fill_words(daemon, wish, language, texts);
	texts->date = when_text(wish->about->row.date, language, country, zone);
	texts->answer_by = wish->answer_by == 0 ? mem_str("") :
		when_text(wish->answer_by, language, country, zone);
	if (wish->ladder != NULL) {
		texts->ack = mem_printf("heed ack E%" PRId64,
			wish->ladder->id);
		texts->next_at = wish->ladder->next_at == 0 ? NULL : when_text(
			wish->ladder->next_at, language, country, zone);
	}
	if (wish->approval != NULL) {
		texts->approve = mem_printf("heed outbox approve L%" PRId64,
			wish->approval->letter);
		texts->approve_by = wish->approval->until == 0 ? NULL :
			when_text(wish->approval->until, language, country,
				zone);
	}
	/* words of its own are its why */
	if (wish->approval != NULL)
		texts->why = mem_printf("heed why L%" PRId64,
			wish->approval->letter);
	else if (wish->about->row.id != 0)
		texts->why = mem_printf("heed why M%" PRId64,
			wish->about->row.id);
	else
		texts->why = mem_str(wish->about->words != NULL ? "" :
			"heed status");
}

struct letter_values
texts_values(const struct daemon *daemon, const struct composition *wish,
	const struct texts *texts)
{
	const struct config *config = daemon->mind->config;
	const struct mail_row *row = &wish->about->row;
	const struct client *client = wish->about->match.client;
	struct letter_values values = {
		.client_name = client == NULL ? row->from_address :
			client->name,
		.writer_name = row->from_name[0] != '\0' ? row->from_name :
			row->from_address,
		.writer_address = row->from_address,
		.writer_first_name = texts->first_name,
		.reader_name = addressee_name(wish),
		.reader_first_name = texts->reader_first,
		.our_name = config->firm.sender_name,
		.firm_name = config->firm.name,
		.subject = texts_subject(row->subject),
		.words = texts->words,
		.matters = texts->matters,
		.signals = texts->signals,
		.rule = wish->rule,
		.message_date = texts->date,
		.draft = texts_of_draft(wish) ? "yes" : "",
		.answer_by = texts->answer_by,
		.why = texts->why,
		.ack = texts->ack,
		.approve = texts->approve,
		.approve_by = texts->approve_by,
		.next_at = texts->next_at,
	};

	if (wish->ladder != NULL) {
		values.told_name = wish->ladder->told_name;
		values.next_name = wish->ladder->next_name;
	}
	if (wish->approval != NULL) {
		values.letter_to = wish->approval->to;
		values.letter_subject = wish->approval->subject;
		values.letter_text = wish->approval->text;
	}
	bill_values(&texts->bill, &values);
	change_values(&texts->change, &values);
	if (wish->sheet != NULL)
		sheet_values(wish->sheet, &values);
	return values;
}

void
texts_free(struct texts *texts)
{
	bill_texts_free(&texts->bill);
	change_words_free(&texts->change);
	free(texts->reader_first);
	free(texts->first_name);
	free(texts->words);
	free(texts->matters);
	free(texts->signals);
	free(texts->date);
	free(texts->answer_by);
	free(texts->why);
	free(texts->ack);
	free(texts->approve);
	free(texts->approve_by);
	free(texts->next_at);
}
