/* SPDX-License-Identifier: ISC */
/* What was understood of a message, as the rows that are kept of it. */
#ifndef HEED_HEEDD_RECORD_H
#define HEED_HEEDD_RECORD_H

#include "heedd/understand.h"
#include "store/mails.h"

/* Fills the row but for what its arrival tells; the strings are its own. */
void record_row(struct mail_row *row, const struct understanding *u);

/* One row for each thing found; `*n` of them, for finding_rows_free(). */
struct finding_row *record_findings(const struct understanding *u, size_t *n);

#endif
