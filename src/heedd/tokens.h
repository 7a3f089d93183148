/* SPDX-License-Identifier: ISC */
/*
 * Access tokens, as the keeper hands them to readers and to the sender.  One
 * for each source: accounts that name the same file share it.  Each is got by a
 * process of its own (roles/token.c), never by two at once, and is kept until
 * it ends or a server refuses it.
 */
#ifndef HEED_HEEDD_TOKENS_H
#define HEED_HEEDD_TOKENS_H

#include "heedd/daemon.h"

struct token {
	const struct token_source *source; /* of the mind */
	const char *user;	 /* of the mind; the account, or "smtp" */
	char id[17];		 /* in the store */
	struct process *process; /* owned; NULL: none is being got */
	struct secret *access;	 /* owned; NULL: there is none */
	int64_t serial;		 /* of that one */
	int64_t ends;		 /* when not to use it any more; 0: not known */
	int failures;		 /* in a row */
	int64_t next_try;	 /* Unix seconds */
	enum outcome outcome;	 /* of the last try, when it failed ... */
	struct problem problem;	 /* ... and why */
	char stamp[96];		 /* of the file that did not do; "": none */
	bool told;		 /* the store tells of a fault */
	bool unsaved;		 /* what it tells is not true any more */
};

enum token_answer {
	TOKEN_HERE,   /* `access` can be used */
	TOKEN_COMING, /* wait: what becomes of it will be told */
	TOKEN_NOT,    /* there is none: `outcome`, `problem`, `next_try` */
};

/* Makes the tokens that the mind speaks of; part of daemon_equip(). */
void tokens_equip(struct daemon *daemon);

/* Ends what is being got, and zeroes what there is. */
void tokens_strip(struct daemon *daemon);

/* The one of that source, or NULL: it logs in by password. */
struct token *tokens_for(struct daemon *daemon, enum auth_kind auth,
	const struct token_source *source);

/* Is there one that can be used?  If not, it is begun to be got. */
enum token_answer tokens_need(struct token *token, int64_t now);

/* A server has refused that one: it is not used any more. */
void tokens_drop(struct token *token, int64_t serial);

/* The process has answered. */
void tokens_hear(struct daemon *daemon, struct token *token,
	const struct frame *frame, int64_t now);

/* It has ended or must be ended: `what` says why. */
void tokens_gone(struct daemon *daemon, struct token *token,
	const char *what, int64_t now);

/* Does one wait for a person to write its file? */
bool tokens_wait(const struct daemon *daemon);

/* Is one being got?  That is not to be broken off. */
bool tokens_busy(const struct daemon *daemon);

/*
 * Looks whether a person has put another refresh token where one was refused,
 * and writes down what "heed status" tells.  False: the store failed.
 */
bool tokens_look(struct daemon *daemon, int64_t now, struct problem *problem);

/* A name of 16 letters for the source, by which its users share it. */
void tokens_name(const struct token_source *source, char id[17]);

/* From and to the store: what holds for the next heedd too. */
void tokens_remember(struct store *store, struct token *token);
void tokens_save(struct store *store, const struct token *token);

/*
 * For "heed status": why no token of that source can be had, "" when nothing
 * is known to be wrong.  The caller frees.
 */
char *tokens_fault(struct store *store, const struct token_source *source);

/* Days since its refresh token was renewed, when that is too long; else 0. */
int64_t tokens_aged(const struct token_source *source, int64_t now);

#endif
