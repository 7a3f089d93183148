/* SPDX-License-Identifier: ISC */
/*
 * The sieve between an IMAP server and libetpan's parser.  Bytes go in as they
 * come from the wire; what comes out is whole lines and literals of the few
 * responses that heed asks for, in the plainest spelling the grammar allows
 * (RFC 3501 section 9).  Pure: no I/O, no clock.
 */
#ifndef HEED_MAILBOX_GUARD_LINE_H
#define HEED_MAILBOX_GUARD_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

enum guard_fault {
	GUARD_OK,
	GUARD_LINE,    /* a line longer than line_limit */
	GUARD_REPLY,   /* more than reply_limit bytes in answer to a command */
	GUARD_LITERAL, /* a literal longer than literal_limit is announced */
	GUARD_PARENS,  /* parentheses deeper than LIMIT_IMAP_PARENS */
	GUARD_FORM,    /* not IMAP at all */
};

struct guard {
	/* set by the caller for each command */
	size_t line_limit;
	size_t literal_limit;
	size_t reply_limit;
	bool quiet; /* of lines that answer no command only BYE passes */

	/* what the server said last, cleaned, for a person to read */
	char code[40];	/* "AUTHENTICATIONFAILED"; "" when none */
	char text[200]; /* of the last NO, BAD or BYE */
	char tag[16];	/* of the last answer to a command; "" when none */
	bool bye;	/* it has said BYE */
	bool read_only; /* so it said of the folder that was opened */
	char permanent[400]; /* flags that it keeps; "": it has not said */
	bool keywords;	/* new ones among them */

	/* private */
	struct buf line;
	struct buf out;
	size_t out_taken;
	uint64_t literal; /* bytes of it still to come */
	size_t seen;
	int depth;
	bool inside; /* the line continues a response after a literal */
	bool drop;   /* the response is left out */
	enum guard_fault fault;
};

/* A guard with the limits of a command without large literals. */
void guard_init(struct guard *guard);

void guard_free(struct guard *guard);

/* A new command begins: its budget, and no words of the server yet. */
void guard_command(struct guard *guard, size_t line_limit,
	size_t literal_limit);

/*
 * Takes bytes from the wire.  Anything but GUARD_OK is for ever: the
 * connection is to be closed, nothing more comes out.
 */
enum guard_fault guard_feed(struct guard *guard, const char *bytes, size_t n);

/* Gives up to `size` bytes for the parser; 0 when none are ready. */
size_t guard_take(struct guard *guard, char *out, size_t size);

/* True when bytes have come that nobody has taken yet. */
bool guard_holds(const struct guard *guard);

/* What is wrong, for a line to a person; never NULL. */
const char *guard_fault_text(enum guard_fault fault);

#endif
