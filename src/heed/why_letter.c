/* SPDX-License-Identifier: ISC */
/* heed why L12: one letter's way through its states, from the store's log. */
#include <inttypes.h>
#include <stdlib.h>

#include "base/mem.h"
#include "heed/show.h"
#include "store/approvals.h"
#include "store/letters.h"

/* All that is known of one letter. */
struct record {
	struct letter_row letter;
	struct letter_log_row *log;
	struct attempt_row *tries;
	size_t n_log, n_tries;
	struct approval_row asked; /* letter 0: nobody was */
};

static json_t *
json_log(const struct record *r)
{
	json_t *list = json_array();

	for (size_t i = 0; i < r->n_log; i++)
		json_array_append_new(list, json_pack(
			"{s:o, s:o, s:o, s:o, s:o}",
			"at", json_time(r->log[i].at),
			"from", json_text(r->log[i].from),
			"to", json_text(r->log[i].to),
			"who", json_text(r->log[i].who),
			"why", json_text(r->log[i].why)));
	return list;
}

static json_t *
json_tries(const struct record *r)
{
	json_t *list = json_array();

	for (size_t i = 0; i < r->n_tries; i++)
		json_array_append_new(list, json_pack(
			"{s:i, s:o, s:o, s:o, s:i, s:o, s:o}",
			"try", r->tries[i].n,
			"claimed", json_time(r->tries[i].claimed),
			"body", json_time(r->tries[i].body),
			"ended", json_time(r->tries[i].ended),
			"code", r->tries[i].code,
			"enhanced", json_text(r->tries[i].enhanced),
			"reply", json_text(r->tries[i].reply)));
	return list;
}

static json_t *
json_asked(const struct record *r)
{
	if (r->asked.letter == 0)
		return json_null();
	return json_pack("{s:o, s:o, s:o, s:o, s:o}",
		"person", json_text(r->asked.person),
		"until", json_time(r->asked.until),
		"answered", json_time(r->asked.answered),
		"answer", json_text(r->asked.answer),
		"who", json_text(r->asked.who));
}

static json_t *
json_record(const struct record *r)
{
	const struct letter_row *l = &r->letter;

	return json_pack("{s:I, s:s, s:o, s:o, s:o, s:o, s:o, s:o,"
		" s:o, s:o, s:o, s:o, s:o, s:o}",
		"letter", (json_int_t)l->id,
		"state", letter_state_name(l->state),
		"why", json_text(l->why), "recipient",
		json_text(l->recipient), "client", json_text(l->client),
		"rule", json_text(l->rule), "template", json_text(l->letter),
		"language", json_text(l->language),
		"subject", json_text(l->subject),
		"mail", l->mail == 0 ? json_null() : json_integer(l->mail),
		"message_id", json_text(l->message_id),
		"approval", json_asked(r), "log", json_log(r),
		"tries", json_tries(r));
}

static void
show_way(const struct look *look, const struct record *r)
{
	char when[32];

	for (size_t i = 0; i < r->n_log; i++) {
		const struct letter_log_row *row = &r->log[i];
		char *text = mem_printf("%s  %s by %s%s%s",
			local_time(row->at, when), row->to, row->who,
			row->why == NULL ? "" : ": ",
			row->why == NULL ? "" : row->why);

		show_field(look, i == 0 ? "Way" : "", PLAIN, text);
		free(text);
	}
	for (size_t i = 0; i < r->n_tries; i++) {
		const struct attempt_row *row = &r->tries[i];
		char *text = mem_printf("%s  %s%s%s",
			local_time(row->claimed, when), row->body == 0 ?
			"nothing left us" : "the body began",
			row->reply == NULL || row->reply[0] == '\0' ? "" :
			": ", row->reply == NULL ? "" : row->reply);

		show_field(look, i == 0 ? "Tries" : "", PLAIN, text);
		free(text);
	}
}

static void
show_asked(const struct look *look, const struct approval_row *asked)
{
	char when[32], *text;

	if (asked->answered != 0)
		text = mem_printf("%s  %s said %s", local_time(asked->answered,
			when), asked->who, asked->answer);
	else
		text = mem_printf("%s was asked, until %s", asked->person,
			local_time(asked->until, when));
	show_field(look, "Approval", PLAIN, text);
	free(text);
}

static void
show(const struct record *r)
{
	const struct letter_row *l = &r->letter;
	struct look look = look_at_stdout();
	char *text;

	text = mem_printf("L%" PRId64 " to %s: %s", l->id, l->recipient,
		letter_state_name(l->state));
	show_field(&look, "Letter", BOLD, text);
	free(text);
	show_field(&look, "Subject", PLAIN, l->subject);
	text = mem_printf("\"%s\" in %s, by rule %s%s%s", l->letter,
		l->language, l->rule, l->client == NULL ? "" :
		", about client ", l->client == NULL ? "" : l->client);
	show_field(&look, "Template", PLAIN, text);
	free(text);
	if (l->mail != 0) {
		text = mem_printf("M%" PRId64 " (\"heed why M%" PRId64 "\")",
			l->mail, l->mail);
		show_field(&look, "Because of", PLAIN, text);
		free(text);
	}
	if (l->why != NULL && l->why[0] != '\0')
		show_field(&look, "Last word", YELLOW, l->why);
	if (r->asked.letter != 0)
		show_asked(&look, &r->asked);
	show_way(&look, r);
}

static bool
load(struct store *store, int64_t id, struct record *out)
{
	*out = (struct record) { 0 };
	if (!letters_load(store, id, &out->letter))
		return false;
	out->log = letters_log(store, id, &out->n_log);
	out->tries = letters_attempts(store, id, &out->n_tries);
	approval_load(store, id, &out->asked);
	return true;
}

static void
release(struct record *r)
{
	letter_log_rows_free(r->log, r->n_log);
	attempt_rows_free(r->tries, r->n_tries);
	approval_row_free(&r->asked);
	letter_row_free(&r->letter);
}

json_t *
json_letter(struct store *store, int64_t id)
{
	struct record r;
	json_t *json;

	if (!load(store, id, &r))
		return json_null();
	json = json_record(&r);
	json_object_set_new(json, "raw", json_text(r.letter.raw));
	release(&r);
	return json;
}

int
why_letter(const struct invocation *in, struct store *store, int64_t id)
{
	struct record r;
	int status = EXIT_WELL;

	if (!load(store, id, &r)) {
		complain("there is no letter L%" PRId64, id);
		return EXIT_FAILED;
	}
	if (in->json)
		status = json_show(json_record(&r));
	else
		show(&r);
	release(&r);
	return status;
}
