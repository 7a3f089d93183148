/* SPDX-License-Identifier: ISC */
/* The sender's login: its access token, and what becomes of a refusal. */
#ifndef HEED_HEEDD_LOGIN_H
#define HEED_HEEDD_LOGIN_H

#include "heedd/daemon.h"

/*
 * True when the sender can log in now; else `*coming` tells whether a token is
 * a matter of moments, and if not, the sender rests.
 */
bool login_ready(struct daemon *daemon, int64_t now, bool *coming);

/*
 * A token that was refused is not used again.  One that was at hand may be too
 * old: true, and the letter is to be tried at once with another one.
 */
bool login_again(struct daemon *daemon, const struct delivery_result *result);

/*
 * A refused login is told by "heed status", and the sender rests, the longer
 * the oftener: other letters would be refused too, and a server locks out who
 * knocks too often.  Inside the caller's transaction.
 */
void login_note(struct daemon *daemon, const struct delivery_result *result,
	int64_t now);

#endif
