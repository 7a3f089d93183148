/* SPDX-License-Identifier: ISC */
/* Does a text name the invoice of a number?  Pure. */
#ifndef HEED_CLIENT_NAMED_H
#define HEED_CLIENT_NAMED_H

#include <stdbool.h>

/*
 * The number must stand there as words of its own; case does not count, and
 * neither do marks between its parts ("RE 2026/047" is RE-2026-047).  Fewer
 * than five digits and no letter must stand behind a word such as "invoice",
 * "faktura" or "no", since they may be anything: a year, an amount.
 */
bool invoice_named(const char *text, const char *number);

/* Does it speak of an invoice at all ("invoice", "Rechnung", "faktury")? */
bool invoice_spoken_of(const char *text);

#endif
