/* SPDX-License-Identifier: ISC */
/*
 * Inside message/: what machines write where no header gives them away.  One
 * row is one phrase; robots_*.c hold them by language, robots.c counts them.
 *
 * A phrase is words without regard to case, accents and punctuation; its last
 * word may go on ("deliver" finds "delivered").
 *	^	at the start of a sentence or line
 *	~	up to five words of the same sentence stand between
 *	#	a word that holds a digit
 *	:	a colon, in subjects only
 */
#ifndef HEED_MESSAGE_ROBOTS_H
#define HEED_MESSAGE_ROBOTS_H

#include "message/message.h"

enum robot_place {
	ROBOT_TEXT,
	ROBOT_SUBJECT, /* anywhere in it; at its start with ^ */
};

struct robot_phrase {
	enum automatic kind; /* AUTOMATIC_NO: a person's words, which count
				against; AUTOMATIC_OTHER: any machine's */
	enum robot_place place;
	int worth; /* ROBOT_ENOUGH together make a machine */
	const char *words;
};

#define ROBOT_ENOUGH 3

/* Each ends with a row whose words are NULL. */
extern const struct robot_phrase robots_en[];
extern const struct robot_phrase robots_west[];	 /* de nl fr */
extern const struct robot_phrase robots_north[]; /* sv da no */
extern const struct robot_phrase robots_fi[];
extern const struct robot_phrase robots_south[]; /* es it */
extern const struct robot_phrase robots_east[];	 /* pl cs sk */

/* In the tables: what the phrase is of, and how much it tells. */
#define AWAY(n, words)	    { AUTOMATIC_AWAY, ROBOT_TEXT, n, words },
#define BOUNCE(n, words)    { AUTOMATIC_BOUNCE, ROBOT_TEXT, n, words },
#define DELAY(n, words)	    { AUTOMATIC_DELAY, ROBOT_TEXT, n, words },
#define TICKET(n, words)    { AUTOMATIC_TICKET, ROBOT_TEXT, n, words },
#define RECEIPT(n, words)   { AUTOMATIC_RECEIPT, ROBOT_TEXT, n, words },
#define LIST(n, words)	    { AUTOMATIC_LIST, ROBOT_TEXT, n, words },
#define CHALLENGE(n, words) { AUTOMATIC_CHALLENGE, ROBOT_TEXT, n, words },
#define MACHINE(n, words)   { AUTOMATIC_OTHER, ROBOT_TEXT, n, words },
#define PERSON(n, words)    { AUTOMATIC_NO, ROBOT_TEXT, n, words },
#define SUBJECT(kind, n, words) { AUTOMATIC_##kind, ROBOT_SUBJECT, n, words },

#endif
