/* SPDX-License-Identifier: ISC */
/* The desk of a command that decides something: opened alike, closed alike. */
#include "heed/hand.h"

#include <stdlib.h>

#include "heed/show.h"

bool
desk_open(struct desk *desk, const struct invocation *in, int *status)
{
	*desk = (struct desk) { .mind = NULL };
	desk->store = invocation_edit(in, &desk->mind, status);
	if (desk->store == NULL)
		return false;
	desk->who = person_here();
	desk->hand = (struct hand) { .mind = desk->mind,
		.store = desk->store, .who = desk->who, .now = in->now };
	return true;
}

int
desk_close(struct desk *desk, bool ok, const struct problem *problem)
{
	if (!ok)
		complain("%s", problem->text);
	free(desk->who);
	store_close(&desk->store);
	mind_free(&desk->mind);
	return ok ? EXIT_WELL : EXIT_FAILED;
}
