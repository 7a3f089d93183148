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

/* Of table payment: in the client's name, or for one of its invoices. */
#define PAYMENT_OF_CLIENT                                                   \
	"(payment.client = ?1 OR EXISTS (SELECT 1 FROM invoice AS i WHERE"  \
	" i.client = ?1 AND instr(char(10) || payment.invoices || char(10),"\
	" char(10) || i.number || char(10)) > 0))"

#endif
