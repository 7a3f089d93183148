/* SPDX-License-Identifier: ISC */
/* Inside message/: address lists of header fields (RFC 5322 section 3.4). */
#ifndef HEED_MESSAGE_ADDRESSES_H
#define HEED_MESSAGE_ADDRESSES_H

#include <stdbool.h>

#include "message/message.h"

/*
 * Adds the mailboxes of one field to the list.  Groups are opened, routes and
 * comments dropped; what has no '@' is left out unless it stands in brackets.
 * False when the list was full (LIMIT_ADDRESSES) and some were left out.
 */
bool addresses_read(struct mail_addresses *list, const char *value);

void addresses_free(struct mail_addresses *list);

#endif
