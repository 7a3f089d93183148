/* SPDX-License-Identifier: ISC */
/* E-mail addresses (RFC 5321 section 4.1.2, ASCII, without quoted strings). */
#ifndef HEED_BASE_ADDRESS_H
#define HEED_BASE_ADDRESS_H

#include <stdbool.h>

/*
 * True for local@domain that is safe to stand in an SMTP command: only atext
 * and dots left, letters, digits, dots and hyphens right (a dot or "localhost"
 * needed), at most 254 bytes.  No spaces, no controls, no angle brackets.
 */
bool address_valid(const char *text);

/* A copy in lower case, or NULL when it is not valid.  The caller frees. */
char *address_normal(const char *text);

/* The part behind the '@', inside `address`; "" when there is none. */
const char *address_domain(const char *address);

/*
 * True for addresses that are not a person: noreply, mailer-daemon,
 * postmaster, owner-, -request, bounce and their like.
 */
bool address_is_robot(const char *address);

/* True when `domain` gives mailboxes to the public (gmail.com and others). */
bool address_is_freemail(const char *domain);

/*
 * The text with "@" in the place of each word that has one in it, for a log.
 * The caller frees.
 */
char *address_hidden(const char *text);

#endif
