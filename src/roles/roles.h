/* SPDX-License-Identifier: ISC */
/*
 * roles/: the processes of heedd.  The keeper (heedd/) owns the database, the
 * clock and the decisions; it starts, each as a program of its own,
 *
 *   reader   one for each account: its server and password, no database
 *   analyst  raw message in, understanding out; no file, no socket, no secret
 *   sender   the SMTP server and its password, one letter at a time
 *   token    a refresh token, for as long as it takes to get an access token
 *
 * and talks to each over a socket pair (wire/).  A role is a thin loop around
 * the functions of its stage: settings come in the first frame, then it shuts
 * its cage (sandbox/), then one request after the other, each with one answer.
 * The keeper treats every answer as hostile, and outlives every role.
 *
 * May include: base/, config/types.h, wire/, sandbox/, mailbox/, message/,
 * signals/, client/, delivery/, token/.
 */
#ifndef HEED_ROLES_ROLES_H
#define HEED_ROLES_ROLES_H

enum role {
	ROLE_OF_READER,
	ROLE_OF_ANALYST,
	ROLE_OF_SENDER,
	ROLE_OF_TOKEN,
	ROLES
};

const char *role_name(enum role role); /* "reader" ... */

#endif
