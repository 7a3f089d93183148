/* SPDX-License-Identifier: ISC */
/* Yes or no, as somebody answers the question whether a letter may go. */
#ifndef HEED_OUTBOX_ASSENT_H
#define HEED_OUTBOX_ASSENT_H

enum assent {
	ASSENT_UNCLEAR, /* neither, or a yes with something behind it */
	ASSENT_YES,
	ASSENT_NO,
};

/*
 * What a person's own words say, without quotes; lines that begin with '>' are
 * passed over.  UTF-8; NULL is unclear.
 */
enum assent assent_of(const char *text);

#endif
