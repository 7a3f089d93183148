/* SPDX-License-Identifier: ISC */
/*
 * Inside delivery/: what the server says (RFC 5321 section 4.2), and to which
 * command.  Pure.
 */
#ifndef HEED_DELIVERY_REPLIES_H
#define HEED_DELIVERY_REPLIES_H

#include <stdbool.h>
#include <stddef.h>

enum step {
	STEP_GREETING,
	STEP_HELLO, /* EHLO, HELO, STARTTLS */
	STEP_LOGIN,
	STEP_MAIL,
	STEP_RCPT,
	STEP_DATA,
	STEP_DOT, /* all bytes were given out: the answer counts */
	STEP_QUIT,
};

struct replies {
	enum step step;
	int code; /* of the last whole reply; 0: none, or not SMTP */
	enum step code_step; /* to which it was the answer */
	int dot_code; /* the answer to the final dot; 0: none yet */
	char enhanced[16];
	char text[256]; /* cleaned */
};

/* A command of ours went out. */
void replies_command(struct replies *replies, const char *bytes, size_t len);

/* A line of the server came in. */
void replies_line(struct replies *replies, const char *bytes, size_t len);

#endif
