/* SPDX-License-Identifier: ISC */
/*
 * heed doctor: one line for each thing that heedd needs, and what to do where
 * it is not right.  Each check calls what heedd calls, as the user that heedd
 * runs as; none takes a lock, changes anything, or sends mail.
 */
#ifndef HEED_HEED_DOCTOR_H
#define HEED_HEED_DOCTOR_H

#include "base/opening.h"
#include "heed/show.h"
#include "mailbox/mailbox.h"

enum grade {
	GRADE_OK,
	GRADE_WARNING, /* heedd works, but somebody should know */
	GRADE_FAULT,   /* something does not work until a person mends it */
};

struct doctor {
	const struct invocation *in;
	const struct mind *mind;     /* NULL: the configuration is wrong */
	const struct config *config; /* of it */
	struct look look;
	json_t *rows; /* NULL: lines are for a person */
	int width;    /* of the widest name that a line is about */
	int warnings, faults;
};

/*
 * One line: what it is about ("office", "smtp", "system"), which check, what
 * was found; and a second one with what to do (NULL: nothing).
 */
void doctor_say(struct doctor *doctor, enum grade grade, const char *about,
	const char *check, const char *todo, const char *fmt, ...)
	HEED_PRINTF(6, 7);

/* On a terminal: what is waited for, until the next line comes. */
void doctor_wait(const struct doctor *doctor, const char *about,
	const char *what);

/* A server as it was configured, and how far an opening came. */
struct server {
	const char *about;
	const char *host;
	int port; /* the one that is used */
	enum tls_mode tls;
	int usual[2]; /* ports by enum tls_mode: implicit, starttls */
	const struct opening *opening;
	const struct problem *problem;
};

/* Name, port, greeting and certificate; true: all of it is right. */
bool doctor_server(struct doctor *doctor, const struct server *server);

/* A password or token that must be tried; NULL: told why it cannot be had. */
struct secret *doctor_secret(struct doctor *doctor, const char *about,
	enum auth_kind auth, const struct secret_source *password,
	const struct token_source *token, bool *wanted);

/* What to say of a login that failed. */
void doctor_login_failed(struct doctor *doctor, const struct server *server);

/* The network file system that `path` lies on; NULL: it is a local one. */
const char *doctor_network_folder(const char *path);

/* The parts of the examination. */
void doctor_account(struct doctor *doctor, const struct account *account);
void doctor_folders(struct doctor *doctor, const struct account *account,
	struct mailbox *mailbox);
void doctor_smtp(struct doctor *doctor);
void doctor_system(struct doctor *doctor);
void doctor_state(struct doctor *doctor);

#endif
