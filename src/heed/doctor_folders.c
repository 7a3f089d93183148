/* SPDX-License-Identifier: ISC */
/*
 * The folders of an open account: are they there, is Sent found, and does the
 * newest mail carry the word of the server whose word is believed.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/nearest.h"
#include "heed/doctor.h"
#include "mailbox/mailbox.h"
#include "message/message.h"

#define NEWEST	     5	 /* messages that are looked into */
#define SHOWN	     20	 /* names of folders in one line */
#define FUTURE_SECONDS 300
#define ID_SIZE	     80

struct visit {
	struct doctor *doctor;
	const struct account *account;
	struct mailbox *mailbox;
	struct strv names; /* of all folders; empty: not to be had */
	bool lost;	   /* the connection */
};

/* The name behind the last '.' or '/': "INBOX.Sent" is one for Sent. */
static const char *
last_part(const char *name)
{
	const char *cut = name + strlen(name);

	while (cut > name && cut[-1] != '/' && cut[-1] != '.')
		cut--;
	return cut;
}

/* What was probably meant; NULL: nothing is near.  Owned by the names. */
static const char *
meant(const struct strv *names, const char *folder)
{
	for (size_t i = 0; i < names->n; i++)
		if (strcasecmp(names->v[i], folder) == 0)
			return names->v[i];
	for (size_t i = 0; i < names->n; i++)
		if (strcasecmp(last_part(names->v[i]), last_part(folder)) == 0)
			return names->v[i];
	return nearest_name(folder, (const char *const *)names->v, names->n);
}

/* The caller frees it; NULL: the names could not be had. */
static char *
folder_advice(struct visit *v, const char *folder)
{
	const char *near = meant(&v->names, folder);
	struct buf all = buf_new(16384);

	if (v->names.n == 0)
		return NULL;
	if (near != NULL)
		return mem_printf("did you mean \"%s\"?", near);
	buf_str(&all, "these are there: ");
	for (size_t i = 0; i < v->names.n && i < SHOWN; i++)
		buf_printf(&all, "%s%s", i == 0 ? "" : ", ", v->names.v[i]);
	if (v->names.n > SHOWN)
		buf_str(&all, " ...");
	return buf_take(&all);
}

static void
say_missing(struct visit *v, enum outcome outcome, const char *folder,
	const char *why)
{
	char *todo = outcome == REFUSED ? folder_advice(v, folder) : NULL;

	doctor_say(v->doctor, GRADE_FAULT, v->account->name, "folder", todo,
		"%s: %s", folder, why);
	free(todo);
	v->lost = outcome != REFUSED && v->account->kind == ACCOUNT_IMAP;
}

/* Mail of tomorrow: whose clock is wrong? */
static void
say_future(struct visit *v, const char *folder, const struct listing *listing)
{
	int64_t newest = 0;

	for (size_t i = 0; i < listing->n; i++)
		if (listing->v[i].date > newest)
			newest = listing->v[i].date;
	if (newest > v->doctor->in->now + FUTURE_SECONDS)
		doctor_say(v->doctor, GRADE_WARNING, v->account->name,
			"clock", "compare this machine's clock with the mail"
			" server's", "%s holds mail that arrived %" PRId64
			" minutes from now", folder, (newest -
				v->doctor->in->now) / 60);
}

/* Lists as the reader does; true: `listing` is the caller's. */
static bool
list(struct visit *v, const char *folder, struct listing *listing)
{
	int64_t since = v->doctor->in->now -
		(int64_t)v->account->history_days * 86400;
	struct problem problem = { 0 };
	enum outcome outcome = mailbox_list(v->mailbox, folder,
		since < 0 ? 0 : since, listing, &problem);
	char when[32];

	if (outcome != DONE) {
		say_missing(v, outcome, folder, problem.text);
		return false;
	}
	doctor_say(v->doctor, GRADE_OK, v->account->name, "folder", NULL,
		"%s: %zu message%s since %s", folder, listing->n,
		listing->n == 1 ? "" : "s", local_time(since, when));
	say_future(v, folder, listing);
	return true;
}

/* Whose word the message carries on top; "" without any. */
static void
first_voucher(const struct raw *raw, char out[ID_SIZE])
{
	static const char name[] = "Authentication-Results:";
	const char *p = raw->data, *end = raw->data + raw->len, *line;
	size_t n = 0;

	out[0] = '\0';
	for (; p < end && *p != '\n' && *p != '\r'; p = line + 1) {
		line = memchr(p, '\n', (size_t)(end - p));
		if (line == NULL)
			return;
		if ((size_t)(end - p) <= strlen(name) ||
			strncasecmp(p, name, strlen(name)) != 0)
			continue;
		p += strlen(name);
		while (p < end && strchr(" \t\r\n", *p) != NULL && *p != '\0')
			p++;
		while (p < end && n < ID_SIZE - 1 && *p > 0x20 && *p < 0x7f &&
			*p != ';')
			out[n++] = *p++;
		out[n] = '\0';
		return;
	}
}

/* False: it cannot be read, which was told. */
static bool
look_into(struct visit *v, uint64_t uid, int *believed, char other[ID_SIZE])
{
	struct message_options options = {
		.authserv_id = v->account->authserv_id };
	struct problem problem = { 0 };
	struct message *message;
	struct raw raw;
	enum outcome outcome = mailbox_fetch(v->mailbox, uid, LIMIT_MESSAGE,
		&raw, &problem);
	bool read = outcome == DONE;

	if (!read)
		doctor_say(v->doctor, GRADE_FAULT, v->account->name,
			"message", v->account->kind == ACCOUNT_IMAP ? NULL :
			"heedd's user must be allowed to read it", "%s",
			problem.text);
	if (read && raw.data != NULL) {
		options.truncated = raw.truncated;
		message = message_parse(raw.data, raw.len, &options, NULL);
		if (message != NULL && message->verdict != VERDICT_UNKNOWN)
			(*believed)++;
		else if (other[0] == '\0')
			first_voucher(&raw, other);
		message_free(&message);
	}
	raw_free(&raw);
	return read;
}

/* Without that word no sender counts as who the From line says. */
static void
say_voucher(struct visit *v, int seen, int believed, const char *other)
{
	const char *name = v->account->name, *id = v->account->authserv_id;

	if (id == NULL)
		doctor_say(v->doctor, GRADE_WARNING, name, "authserv",
			other[0] == '\0' ? "set it to the name under which"
			" your own server writes Authentication-Results" :
			"if that is your own server, set authserv_id to it",
			"authserv_id is not set: nobody's sender counts as"
			" authentic, and clients get no letters%s%s",
			other[0] == '\0' ? "" : "; the newest mail has the"
			" word of ", other);
	else if (believed > 0 || seen == 0)
		doctor_say(v->doctor, GRADE_OK, name, "authserv", NULL,
			"%s vouches in %d of the newest %d", id, believed,
			seen);
	else if (strcasecmp(other, id) == 0)
		doctor_say(v->doctor, GRADE_WARNING, name, "authserv", NULL,
			"%s has no verdict in the newest %d", id, seen);
	else
		doctor_say(v->doctor, GRADE_WARNING, name, "authserv",
			other[0] == '\0' ? "does your server check senders at"
			" all?" : "if that is your own server, set authserv_id"
			" to it", "the word of %s is in none of the newest %d"
			"%s%s", id, seen, other[0] == '\0' ? "" :
			", but that of ", other);
}

static int
by_date(const void *left, const void *right)
{
	const struct listed *a = left, *b = right;

	return a->date < b->date ? -1 : a->date > b->date;
}

/* Sorts the listing: the number of a file says nothing about its age. */
static void
look_at_newest(struct visit *v, struct listing *listing)
{
	char other[ID_SIZE] = "";
	int seen = 0, believed = 0;

	if (listing->n > 0)
		qsort(listing->v, listing->n, sizeof(*listing->v), by_date);
	for (size_t i = 0; i < NEWEST && i < listing->n; i++) {
		if (!look_into(v, listing->v[listing->n - 1 - i].uid,
			&believed, other))
			return;
		seen++;
	}
	say_voucher(v, seen, believed, other);
}

/* Sent is read too: an answer of a colleague must be seen. */
static void
look_at_sent(struct visit *v)
{
	const char *sent = mailbox_special(v->mailbox, SPECIAL_SENT);
	struct listing listing = { 0 };

	if (sent == NULL)
		doctor_say(v->doctor, GRADE_WARNING, v->account->name, "sent",
			"name it in sent_folder", "there is no Sent folder:"
			" no letters to its clients, because answers of"
			" colleagues cannot be seen");
	else if (!strv_has(&v->account->folders, sent) &&
		list(v, sent, &listing))
		listing_free(&listing);
}

static void
look_at_drafts(struct visit *v)
{
	const char *drafts = mailbox_special(v->mailbox, SPECIAL_DRAFTS);
	char *todo;

	if (drafts == NULL && v->doctor->config->mode == MODE_DRAFT)
		doctor_say(v->doctor, GRADE_FAULT, v->account->name, "drafts",
			"name it in drafts_folder", "there is no Drafts"
			" folder, and mode is draft");
	if (drafts == NULL || v->names.n == 0 || strv_has(&v->names, drafts))
		return;
	todo = folder_advice(v, drafts);
	doctor_say(v->doctor, v->doctor->config->mode == MODE_DRAFT ?
		GRADE_FAULT : GRADE_WARNING, v->account->name, "drafts", todo,
		"%s: there is no such folder", drafts);
	free(todo);
}

void
doctor_folders(struct doctor *d, const struct account *account,
	struct mailbox *mailbox)
{
	struct visit v = { .doctor = d, .account = account,
		.mailbox = mailbox };

	doctor_wait(d, account->name, "its folders");
	mailbox_folders(mailbox, &v.names, NULL);
	for (size_t i = 0; i < account->folders.n && !v.lost; i++) {
		struct listing listing = { 0 };

		if (list(&v, account->folders.v[i], &listing) && i == 0)
			look_at_newest(&v, &listing);
		listing_free(&listing);
	}
	if (!v.lost)
		look_at_sent(&v);
	if (!v.lost)
		look_at_drafts(&v);
	strv_free(&v.names);
}
