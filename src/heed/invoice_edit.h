/* SPDX-License-Identifier: ISC */
/* What a person says of one invoice; each returns an exit status. */
#ifndef HEED_HEED_INVOICE_EDIT_H
#define HEED_HEED_INVOICE_EDIT_H

#include "heed/command.h"

/* invoice add CLIENT NUMBER AMOUNT CURRENCY --issued --due [--paid] */
int invoice_add(const struct invocation *in);

/* invoice paid NUMBER [--on DAY] */
int invoice_paid(const struct invocation *in);

/* invoice drop NUMBER REASON */
int invoice_drop(const struct invocation *in);

/* invoice open NUMBER */
int invoice_reopen(const struct invocation *in);

/* invoice statement FILE.xml; cmd_statement.c */
int invoice_statement(const struct invocation *in);

/* invoice uncertain [ID]; cmd_statement.c */
int invoice_uncertain(const struct invocation *in);

#endif
