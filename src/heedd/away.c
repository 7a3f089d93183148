/* SPDX-License-Identifier: ISC */
/*
 * An absence is never written down as such: it is what the newest mail from an
 * address says, so that a person who writes again ends it.  The day in it is a
 * stranger's word and holds no letter longer than AWAY_LIMIT days.
 */
#include "heedd/away.h"

#include <string.h>

#include "base/base.h"
#include "base/log.h"
#include "heedd/compose.h"
#include "outbox/guard.h"
#include "outbox/when.h"
#include "signals/signals.h"
#include "store/letters.h"

#define DAY	   86400
#define UNNAMED	   (7 * DAY) /* where no day is named */
#define WEEKEND	   4	     /* days: the business day behind it, at most */

int64_t
away_ends(const struct daemon *daemon, const struct client *client,
	const char *address)
{
	int64_t since, ends, latest;
	struct day last;
	char named[16];

	if (client == NULL || address == NULL || !mails_away(daemon->store,
		client->id, address, &since, named))
		return 0;
	if (!day_parse_iso(named, &last))
		return since + UNNAMED;
	ends = when_back(last, compose_hours(daemon->mind->config, client));
	latest = since + (int64_t)(AWAY_LIMIT + WEEKEND) * DAY;
	return ends < latest ? ends : latest;
}

/* What a letter that waits for its reader's return says of itself. */
static const char *
reason(void)
{
	size_t n;
	const struct guard_row *guards = guard_table(&n);

	for (size_t i = 0; i < n; i++)
		if (strcmp(guards[i].name, "away") == 0)
			return guards[i].why;
	log_fatal("no guard asks whether the reader is away");
}

void
away_back(const struct daemon *daemon, const struct client *client,
	const struct mail_row *row, int64_t now)
{
	const char *addresses[] = { row->from_address, row->listed };

	if (client == NULL || strcmp(row->automatic, "no") != 0 ||
	    row->quarantined)
		return;
	for (size_t i = 0; i < HEED_COUNT(addresses); i++)
		if (addresses[i] != NULL &&
		    away_ends(daemon, client, addresses[i]) <= now)
			letters_release(daemon->store, client->id,
				addresses[i], reason(), now);
}
