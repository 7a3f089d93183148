/* SPDX-License-Identifier: ISC */
/* Folder names on the wire: modified UTF-7 (RFC 3501 section 5.1.3).  Pure. */
#ifndef HEED_MAILBOX_UTF7_H
#define HEED_MAILBOX_UTF7_H

/* From UTF-8; broken bytes become U+FFFD.  The caller frees. */
char *utf7_encode(const char *name);

/* To UTF-8; NULL when it is not modified UTF-7.  The caller frees. */
char *utf7_decode(const char *wire);

#endif
