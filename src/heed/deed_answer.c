/* SPDX-License-Identifier: ISC */
/*
 * A colleague's answer to a notice, as it would come in: a mail with the token
 * of the notice, for which our own server vouches.  Whether it counts is said
 * by the daemon's own code and written down there (heedd/reply.c); here it is
 * only made, handed in, and asked what became of it.
 */
#include "heed/deeds.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/mem.h"
#include "outbox/mime_out.h"
#include "store/letters.h"
#include "store/mails.h"

#define SERVER	"replay.invalid" /* who vouches, in a past */
#define NEWEST	500		 /* letters that are looked through */

/* The newest notice that went to that person about the client; 0: none. */
static int64_t
newest_to(struct store *store, const struct person *person,
	const char *client)
{
	int64_t *ids, found = 0;
	size_t n;

	ids = letters_recent(store, NEWEST, &n);
	for (size_t i = 0; i < n && found == 0; i++) {
		struct letter_row letter;

		if (!letters_load(store, ids[i], &letter))
			continue;
		if (!letter.to_client && letter.state == LETTER_SENT &&
		    letter.client != NULL &&
		    strcmp(letter.client, client) == 0 &&
		    strcasecmp(letter.recipient, person->address) == 0)
			found = letter.id;
		letter_row_free(&letter);
	}
	free(ids);
	return found;
}

/* The notice that is answered; false: there is none that can be. */
static bool
find_notice(struct store *store, const struct deed *deed,
	struct letter_row *out, struct problem *problem)
{
	int64_t id = deed->letter == 'L' ? deed->id : newest_to(store,
		deed->person, deed->about);

	if (id == 0 || !letters_load(store, id, out)) {
		problem_set(problem, "no notice to %s, of %s, has gone out",
			deed->person->id, deed->about);
		return false;
	}
	if (out->state == LETTER_SENT && !out->to_client)
		return true;
	problem_set(problem, "L%" PRId64 " is %s, %s: nobody can answer it",
		id, out->to_client ? "a letter to the client" : "a notice",
		letter_state_name(out->state));
	letter_row_free(out);
	return false;
}

static struct buf
write_mail(const struct config *config, const struct deed *deed,
	const struct letter_row *notice, const char *id)
{
	struct buf out = buf_new(LIMIT_MESSAGE);
	const char *address = deed->person->address;
	const char *domain = strchr(address, '@');
	struct strv ids = { 0 };
	char *subject = mem_printf("Re: %s", notice->subject);

	strv_add(&ids, notice->message_id);
	buf_printf(&out, "Authentication-Results: " SERVER "; dmarc=pass"
		" header.from=%s\r\n", domain == NULL ? "" : domain + 1);
	mime_mailbox(&out, "From", deed->person->name, address);
	mime_mailbox(&out, "To", config->firm.sender_name,
		config->firm.sender_address);
	mime_text(&out, "Subject", subject);
	mime_date(&out, deed->at, 0);
	buf_printf(&out, "Message-ID: <%s>\r\n", id);
	mime_ids(&out, "In-Reply-To", &ids);
	mime_ids(&out, "References", &ids);
	buf_str(&out, "MIME-Version: 1.0\r\nContent-Type: text/plain;"
		" charset=utf-8\r\nContent-Transfer-Encoding:"
		" quoted-printable\r\n\r\n");
	mime_body(&out, deed->note);
	strv_free(&ids);
	free(subject);
	return out;
}

/* Has the answer done anything?  Of what it has done not, the reason. */
static bool
has_worked(struct store *store, const char *id, const char *about,
	struct problem *problem)
{
	struct decision_row *rows;
	bool worked = false;
	size_t n;

	problem_set(problem, "nothing waited for an answer to %s", about);
	rows = decisions_of(store, mails_by_message_id(store, id), &n);
	for (size_t i = 0; i < n && !worked; i++) {
		if (rows[i].answer == NULL || rows[i].outcome == NULL ||
		    strcmp(rows[i].answer, "answers a notice") != 0)
			continue;
		problem_set(problem, "%s: %s", rows[i].outcome,
			rows[i].detail == NULL ? "" : rows[i].detail);
		worked = strcmp(rows[i].outcome, "not heeded") != 0 &&
			(rows[i].detail == NULL ||
			 strstr(rows[i].detail, "not heeded") == NULL);
	}
	decision_rows_free(rows, n);
	return worked;
}

bool
deed_answer(struct daemon *daemon, const struct deed *deed,
	struct problem *problem)
{
	static char server[] = SERVER;
	const struct account account = { .authserv_id = server };
	struct understanding *u;
	struct letter_row notice;
	struct buf mail;
	char *id;
	bool ok;

	if (!find_notice(daemon->store, deed, &notice, problem))
		return false;
	id = mem_printf("%d.%" PRId64 "@" SERVER, deed->line, deed->at);
	mail = write_mail(daemon->mind->config, deed, &notice, id);
	u = understand(daemon->mind, &account, mail.data, mail.len, false,
		deed->at, NULL, problem);
	ok = u != NULL && replay_message(daemon, u, &(struct past_bytes) {
			.data = mail.data, .len = mail.len,
			.folder = "INBOX" }, deed->at, problem) &&
		replay_turn(daemon, deed->at, problem) &&
		has_worked(daemon->store, id, deed->about, problem);
	understanding_free(&u);
	buf_free(&mail);
	letter_row_free(&notice);
	free(id);
	return ok;
}
