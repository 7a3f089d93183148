/* SPDX-License-Identifier: ISC */
/*
 * Inside outbox/, for letter_check() alone: the body of a report to colleagues,
 * which has a text and an HTML part.  Shares nothing with sheet.c, on purpose.
 */
#ifndef HEED_OUTBOX_LETTER_PARTS_H
#define HEED_OUTBOX_LETTER_PARTS_H

#include <stdbool.h>

/*
 * Cuts `body` into the two parts, in place: both then end in NUL.  False when
 * it is anything but one text/plain and one text/html in quoted-printable with
 * that boundary.
 */
bool letter_parts(char *body, const char *boundary, char **text, char **html);

/*
 * Is the decoded HTML harmless?  Only tables, text and inline styles: no link,
 * picture, script or address, and no word that was not escaped.
 */
bool letter_html_harmless(const char *html);

#endif
