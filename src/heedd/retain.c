/* SPDX-License-Identifier: ISC */
/*
 * Ages are those of the configuration.  A clock that has jumped would make
 * everything old at once: after a gap of more than a week nothing is deleted
 * until a day later, when somebody may have set it right.
 */
#include "heedd/retain.h"

#include "store/retention.h"

#define DAY   86400
#define GAP   (7 * DAY)
#define BATCH 100 /* rows of each kind in one transaction */
#define STEPS 10  /* transactions in one turn */

static struct retention
retention_of(const struct config *config, int64_t now)
{
	return (struct retention) {
		.texts = now - (int64_t)config->keep_text * DAY,
		.raws = now - (int64_t)config->quarantine_days * DAY,
		.all = now - (int64_t)config->keep_days * DAY,
	};
}

static bool
note_sweep(struct daemon *daemon, int64_t now, struct problem *problem)
{
	if (!store_begin(daemon->store, problem))
		return false;
	store_set_int(daemon->store, "swept_at", now);
	return store_commit(daemon->store, problem);
}

/* Some of what is old; all of it is gone when the sweep is noted. */
static bool
sweep(struct daemon *daemon, int64_t now, struct problem *problem)
{
	struct retention retention = retention_of(daemon->mind->config, now);
	bool more = true;

	for (int i = 0; i < STEPS && more; i++)
		if (!retention_step(daemon->store, &retention, BATCH, &more,
			problem))
			return false;
	return more || note_sweep(daemon, now, problem);
}

bool
retain(struct daemon *daemon, int64_t now, struct problem *problem)
{
	int64_t last = store_get_int(daemon->store, "swept_at", 0);
	bool ok = true;

	/* of a copy that is thrown away */
	if (daemon->dry_run)
		return true;
	if (now < last || now - last > GAP)
		/* tomorrow: the clock, or this database, is new to us */
		ok = note_sweep(daemon, now, problem);
	else if (now - last >= DAY)
		ok = sweep(daemon, now, problem);
	return ok && (retention_tidy(daemon->store) ||
		!store_fault(daemon->store, problem));
}
