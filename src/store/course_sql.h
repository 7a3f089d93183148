/* SPDX-License-Identifier: ISC */
/* Inside store/ only: what several questions about a client's course share. */
#ifndef HEED_STORE_COURSE_SQL_H
#define HEED_STORE_COURSE_SQL_H

/* The Message-ID that a thread began with, as far as a mail tells. */
#define THREAD                                                              \
	"CASE WHEN refs <> '' THEN substr(refs, 1,"                         \
	" instr(refs || ' ', ' ') - 1) WHEN in_reply_to <> '' THEN"         \
	" in_reply_to ELSE message_id END"

/* A person wrote it, not a program and not heed, and it could be read. */
#define PERSONS " automatic = 'no' AND heed_id = '' AND quarantined = 0"

#endif
