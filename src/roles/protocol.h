/* SPDX-License-Identifier: ISC */
/*
 * What the keeper and its roles say.  Each request has exactly one answer, but
 * for the sender's, which asks in between whether it may begin the body.
 */
#ifndef HEED_ROLES_PROTOCOL_H
#define HEED_ROLES_PROTOCOL_H

#include "base/limits.h"
#include "delivery/delivery.h"
#include "mailbox/mailbox.h"
#include "wire/pack.h"
#include "wire/wire.h"

enum frame_type {
	/* keeper -> any role: its settings; the answer says what cage holds */
	FRAME_HELLO,
	FRAME_READY, /* outcome, problem, seccomp, Landlock */
	/* keeper -> reader, and back */
	FRAME_OPEN,   /* access token; connect unless connected */
	FRAME_OPENED, /* outcome, problem, Sent folder, Drafts folder */
	FRAME_LIST,   /* folder, since */
	FRAME_LISTED, /* outcome, problem, listing */
	FRAME_FETCH,  /* uid, limit */
	FRAME_FETCHED, /* outcome, problem, raw */
	FRAME_APPEND,  /* folder, as, bytes */
	FRAME_SEARCH,  /* folder, header, value */
	FRAME_SEARCHED, /* outcome, problem, found */
	FRAME_APPENDED, /* outcome, problem */
	FRAME_MARK,   /* folder, uidvalidity, uid, keyword */
	FRAME_MARKED, /* outcome, problem, enum marked */
	/* watching ends with the next request, and then has two answers */
	FRAME_WATCH,   /* folder, milliseconds */
	FRAME_WATCHED, /* outcome, problem, changed */
	/* keeper -> analyst, and back */
	FRAME_READ,	  /* authserv id, truncated, raw */
	FRAME_UNDERSTOOD, /* message and reading, or a problem */
	/* keeper -> sender, and back */
	FRAME_LETTER, /* from, to, access token, bytes */
	FRAME_BODY,   /* may the first byte go out? */
	FRAME_GO,     /* yes or no */
	FRAME_RESULT, /* struct delivery_result */
	/* keeper -> token, and back */
	FRAME_TOKEN,   /* get one; nothing */
	FRAME_TOKENED, /* outcome, problem, access token, seconds, stamp */
	FRAME_TYPES   /* how many */
};

/* The largest frame, by who hears it. */
#define LIMIT_FRAME_TO_KEEPER (LIMIT_MESSAGE + MIB(24))
#define LIMIT_FRAME_TO_ROLE   (LIMIT_MESSAGE + MIB(64))

/* An answer that says how something ended. */
void pack_outcome(struct buf *out, enum outcome outcome,
	const struct problem *problem);
enum outcome unpack_outcome(struct unpacker *in, struct problem *problem);

/* NULL stays NULL. */
void pack_secret(struct buf *out, const struct secret *secret);
/* Free with secret_free(). */
struct secret *unpack_secret(struct unpacker *in);

/* Zeroes and frees what may hold a secret. */
void wipe_buf(struct buf *buf);

void pack_token_source(struct buf *out, const struct token_source *source);
void unpack_token_source(struct unpacker *in, struct token_source *source);
void token_source_unpacked_free(struct token_source *source);

void pack_account(struct buf *out, const struct account *account);
/* Free with account_unpacked_free(). */
void unpack_account(struct unpacker *in, struct account *account);
void account_unpacked_free(struct account *account);

void pack_smtp(struct buf *out, const struct smtp *smtp);
void unpack_smtp(struct unpacker *in, struct smtp *smtp);
void smtp_unpacked_free(struct smtp *smtp);

void pack_listing(struct buf *out, const struct listing *listing);
/* Ascending and without a uid twice, else bad.  Free with listing_free(). */
void unpack_listing(struct unpacker *in, struct listing *listing);

void pack_raw(struct buf *out, const struct raw *raw);
/* Free with raw_free(). */
void unpack_raw(struct unpacker *in, struct raw *raw);

void pack_result(struct buf *out, const struct delivery_result *result);
void unpack_result(struct unpacker *in, struct delivery_result *result);

#endif
