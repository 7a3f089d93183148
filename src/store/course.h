/* SPDX-License-Identifier: ISC */
/*
 * The course of things with one client, as it is stored: mails of both sides,
 * what was asked in them, and calls; promises.h and invoices.h tell the rest.
 * All texts of a row are owned by it.
 */
#ifndef HEED_STORE_COURSE_H
#define HEED_STORE_COURSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "store/invoices.h"
#include "store/store.h"

/* A mail that a person wrote; automatic ones and our letters are none. */
struct course_mail {
	int64_t id;
	int64_t date; /* Unix seconds */
	bool ours;
	int64_t words, questions; /* in it; -1: nobody has counted */
	double sentiment;
	int64_t attachments;
	char *from;   /* address */
	char *thread; /* the Message-ID that it began with */
	bool negative; /* it is felt so */
	/* a complaint_ that is felt as one, request, meeting.off */
	bool complains, asks, off;
	bool praises;
	bool urgent; /* what it asks cannot wait */
	bool apologises; /* ours */
};

/*
 * The mails with this client before `until` and from `since` on, the newest
 * first, at most `limit`.  Free with course_mails_free().
 */
struct course_mail *course_mails(struct store *store, const char *client,
	int64_t since, int64_t until, size_t limit, size_t *n);
void course_mails_free(struct course_mail *mails, size_t n);

/*
 * When invitations were declined by a click from `since` on and before `until`.
 * The caller frees.
 */
int64_t *course_declined(struct store *store, const char *client,
	int64_t since, int64_t until, size_t *n);

/* Who came to whom; of CALL_BOTH each side has heard the other. */
enum call_way { CALL_OUT, CALL_IN, CALL_BOTH };

const char *call_way_name(enum call_way way); /* "out", "in", "both" */
bool call_way_parse(const char *name, enum call_way *out);

/* A call or meeting; false: it stands there already. */
bool calls_add(struct store *store, const char *client, int64_t at,
	enum call_way way, const char *person, const char *note);

struct call_row {
	char *client, *person, *note; /* owned */
	int64_t at;		      /* Unix seconds */
	enum call_way way;
};

/* All with the client, the oldest first.  Free with calls_free(). */
struct call_row *calls_of(struct store *store, const char *client, size_t *n);
void calls_free(struct call_row *rows, size_t n);

/* Was there one from `since` on and before `until`? */
bool calls_any(struct store *store, const char *client, int64_t since,
	int64_t until);

/* When they have last talked to us, or we to them; 0: never. */
int64_t calls_last(struct store *store, const char *client, bool incoming,
	int64_t until);

/* What was over before `before` (Unix seconds) goes: for retention_step(). */
void course_forget(struct store *store, int64_t before);

/* Takes all of this that is not mail, of one client: for dossier_erase(). */
void course_erase(struct store *store, const char *client);

#endif
