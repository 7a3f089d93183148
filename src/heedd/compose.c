/* SPDX-License-Identifier: ISC */
/*
 * Fills a template for its reader.  Names and words come from a stranger's
 * mail: rendering escapes them and an independent check reads the result.
 */
#include "heedd/compose.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/hash.h"
#include "base/mem.h"
#include "heedd/addressee.h"
#include "heedd/approval.h"
#include "heedd/away.h"
#include "heedd/bill.h"
#include "heedd/gather.h"
#include "heedd/matters.h"
#include "heedd/texts.h"
#include "outbox/letter.h"
#include "outbox/when.h"

const char *
compose_zone(const struct config *config, const struct client *client)
{
	return client != NULL && client->timezone != NULL ? client->timezone :
		config->firm.timezone;
}

const struct hours *
compose_hours(const struct config *config, const struct client *client)
{
	return client == NULL ? &config->firm.hours : &client->hours;
}

int64_t
compose_goes_at(const struct daemon *daemon, const struct composition *wish)
{
	const struct config *config = daemon->mind->config;

	int64_t from = wish->now, ends;

	if (wish->person != NULL && wish->important)
		return wish->now;
	if (wish->person == NULL) {
		ends = away_ends(daemon, wish->about->match.client,
			addressee_address(wish));
		from = ends > from ? ends : from;
	}
	return when_not_quiet(from, compose_hours(config,
		wish->person != NULL ? NULL : wish->about->match.client),
		&config->quiet);
}

/* Every address of every other client: none may stand in this letter. */
static struct strv
foreign_addresses(const struct mind *mind, const struct client *client)
{
	struct strv list = { 0 };

	for (size_t i = 0; i < mind->config->n_clients; i++)
		if (&mind->config->clients[i] != client)
			for (size_t k = 0;
			     k < mind->config->clients[i].addresses.n; k++)
				strv_add(&list,
					mind->config->clients[i]
						.addresses.v[k]);
	return list;
}

static const struct template *
find_template(const struct daemon *daemon, const struct composition *wish,
	char **choice, struct problem *problem)
{
	const struct config *config = daemon->mind->config;
	const struct client *client = wish->about->match.client;
	const char *languages[3] = { NULL };
	enum manner manner = MANNER_FORMAL;
	const struct template *template;

	if (wish->person != NULL) {
		languages[0] = wish->person->language;
		languages[1] = config->firm.language;
	} else {
		languages[0] = client->language;
		languages[1] = client->second_language;
		manner = client->manner;
	}
	template = template_find(daemon->mind->letters, wish->letter, languages,
		HEED_COUNT(languages), manner, choice, problem);
	if (template != NULL && wish->person == NULL &&
	    !template_for_clients(template)) {
		problem_set(problem, "letter \"%s\" is for colleagues",
			wish->letter);
		mem_free(choice);
		return NULL;
	}
	return template;
}

/* What stands in the header; the reply stays in the client's thread. */
static struct letter_frame
frame_of(const struct daemon *daemon, const struct composition *wish,
	const struct letter_row *row, struct strv *references)
{
	const struct config *config = daemon->mind->config;
	const struct recollection *about = wish->about;
	struct letter_frame frame = {
		.from_name = config->firm.sender_name,
		.from_address = config->firm.sender_address,
		.to_name = addressee_name(wish),
		.to_address = row->recipient,
		.message_id = row->message_id,
		.token = row->token,
		.important = wish->important,
		.date = wish->now,
		.zone = when_offset(wish->now, config->firm.timezone),
	};

	if (wish->person != NULL || addressee_by_clock(wish))
		return frame;
	frame.replied = true;
	frame.reply_subject = true;
	frame.their_subject = texts_subject(about->row.subject);
	for (size_t i = 0; about->message != NULL &&
	     i < about->message->references.n; i++)
		strv_add(references, about->message->references.v[i]);
	if (about->row.message_id[0] != '\0') {
		strv_add(references, about->row.message_id);
		frame.in_reply_to = about->row.message_id;
	}
	frame.references = references;
	return frame;
}

/*
 * The key that makes a letter one of a kind.  A client gets it once in a
 * thread; a colleague once for each message that says it.  A draft is saved
 * again and again while it is written: those of a day are one.
 */
static char *
key_of(const struct daemon *daemon, const struct composition *wish,
	const char *recipient)
{
	char hex[HASH_HEX], day[16];
	const char *what = texts_of_draft(wish) ? day_iso(day_at(
		wish->about->row.date, 0), day) : wish->about->row.fingerprint;
	char *step = wish->person == NULL ? mem_str(wish->letter) :
		mem_printf("%s %s%s", wish->letter, what,
			wish->about_letter == NULL ? "" : wish->about_letter);

	hash_parts(hex, daemon->mind->config->instance, wish->episode,
		wish->rule, step, recipient, (char *)NULL);
	free(step);
	return mem_str(hex);
}

/* When it is too late for it, counted from when it may go. */
static int64_t
expires_at(const struct daemon *daemon, const struct composition *wish,
	int64_t goes_at)
{
	const struct config *config = daemon->mind->config;
	const struct client *client = wish->about->match.client;
	int64_t time = (int64_t)config->expire_hours * 3600, until;

	if (wish->person != NULL || gather_mode(daemon, wish->rule, client) !=
		MODE_APPROVE)
		return goes_at + time;
	until = when_not_quiet(approval_until(config, wish->now),
		compose_hours(config, client), &config->quiet);
	until = (until > goes_at ? until : goes_at) + time;
	/* what it promises must still be to come when it arrives */
	return wish->answer_by != 0 && wish->answer_by < until ?
		wish->answer_by : until;
}

static void
fill_row(const struct daemon *daemon, const struct composition *wish,
	struct letter_row *out)
{
	const struct config *config = daemon->mind->config;
	char token[33];

	out->to_client = wish->person == NULL;
	out->recipient = mem_str(addressee_address(wish));
	out->key = key_of(daemon, wish, out->recipient);
	out->token = mem_str(hash_token(token));
	out->message_id = mem_printf("heed.%s@%s", token,
		address_domain(config->firm.sender_address));
	out->client = mem_str(wish->about->row.client);
	out->rule = mem_str(wish->rule);
	out->episode = mem_str(wish->episode);
	out->mail = wish->about->row.id;
	out->account = mem_str(wish->about->row.account);
	out->letter = mem_str(wish->letter);
	if (wish->bill != NULL && wish->person == NULL)
		out->invoices = bill_frozen(wish->bill);
	out->sender = mem_str(config->firm.sender_address);
	/* its time runs from when it may go: a weekend is longer than a day */
	out->not_before = compose_goes_at(daemon, wish);
	out->created = out->changed = wish->now;
	out->expires = expires_at(daemon, wish, out->not_before);
}

bool
compose(const struct daemon *daemon, const struct composition *wish,
	struct letter_row *out, char **choice, struct problem *problem)
{
	const struct template *template;
	struct letter_text text = { 0 };
	struct strv references = { 0 }, foreign = { 0 };
	struct texts texts = { 0 };
	struct letter_values values;
	struct letter_frame frame;
	bool ok = false;

	*out = (struct letter_row) { 0 };
	*choice = NULL;
	template = find_template(daemon, wish, choice, problem);
	if (template == NULL)
		return false;
	fill_row(daemon, wish, out);
	out->language = mem_str(template_language(template));
	texts_fill(daemon, wish, out->language, &texts);
	values = texts_values(daemon, wish, &texts);
	if (wish->samples != NULL)
		letter_values_fill(&values, wish->samples);
	frame = frame_of(daemon, wish, out, &references);
	if (wish->person == NULL)
		foreign = foreign_addresses(daemon->mind,
			wish->about->match.client);
	ok = change_told(wish->change, out->language, problem) &&
		letter_render(template, &values, &frame, &text, problem) &&
		letter_check(text.raw, text.len, out->recipient, &foreign,
			problem);
	out->subject = text.subject;
	out->raw = text.raw;
	out->raw_len = text.len;
	if (!ok) {
		letter_row_free(out);
		mem_free(choice);
	}
	strv_free(&references);
	strv_free(&foreign);
	texts_free(&texts);
	return ok;
}
