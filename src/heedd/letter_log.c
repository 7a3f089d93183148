/* SPDX-License-Identifier: ISC */
/*
 * The line about a letter that changes its state.  What a server says of it may
 * name its recipient, and that is not for the log.
 */
#include "heedd/letter_log.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/address.h"
#include "base/log.h"

void
letter_log(const struct letter_row *letter, int code, const char *said,
	const char *status)
{
	/* a server names the recipient; "heed why" shows all of it */
	char *why = address_hidden(said == NULL ? "" : said);
	char id[24], number[16];

	snprintf(id, sizeof(id), "L%" PRId64, letter->id);
	snprintf(number, sizeof(number), "%d", code);
	log_event(LOG_INFO_, "letter", "id", id, "client", letter->client,
		"rule", letter->rule, "letter", letter->letter, "code",
		code == 0 ? NULL : number, "why", said == NULL ? NULL : why,
		"status", status, NULL);
	free(why);
}
