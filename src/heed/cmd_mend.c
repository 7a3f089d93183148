/* SPDX-License-Identifier: ISC */
/*
 * heed reset, heed resume, heed allow: a person says go on, after a cap was
 * reached, a database was restored, or an address was given up.  Who said it is
 * written down.
 */
#include <stdlib.h>

#include "base/address.h"
#include "heed/show.h"
#include "store/letters.h"

int
command_reset(const struct invocation *in)
{
	struct problem problem = { 0 };
	struct mind *mind = NULL;
	struct store *store;
	char *latch, *who;
	int status;

	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	latch = latch_any(store);
	who = person_here();
	if (latch == NULL) {
		puts("Nothing is latched.");
		status = EXIT_WELL;
	} else if (store_begin(store, &problem)) {
		latch_reset(store, who, in->now);
		if (store_commit(store, &problem)) {
			printf("Reset: %s\n", latch);
			status = EXIT_WELL;
		}
	}
	if (status != EXIT_WELL)
		complain("%s", problem.text);
	free(latch);
	free(who);
	store_close(&store);
	mind_free(&mind);
	return status;
}

int
command_resume(const struct invocation *in)
{
	struct problem problem = { 0 };
	struct mind *mind = NULL;
	struct store *store;
	bool held;
	int status;

	if (!in->after_restore) {
		complain("resume --after-restore: say it in full; what was"
			" waiting will be held for you to look at");
		return EXIT_WRONG;
	}
	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	held = store_held(store) != NULL;
	if (store_unhold(store, in->now, &problem)) {
		puts(held ? "heed goes on with this database; what was waiting"
			    " is held: \"heed outbox\"." :
			    "Nothing was held.");
		status = EXIT_WELL;
	} else {
		complain("%s", problem.text);
	}
	store_close(&store);
	mind_free(&mind);
	return status;
}

int
command_allow(const struct invocation *in)
{
	struct problem problem = { 0 };
	struct mind *mind = NULL;
	struct store *store;
	char *address, *why;
	int status;

	address = in->argc == 1 ? address_normal(in->argv[0]) : NULL;
	if (address == NULL) {
		complain("allow takes an address, as anna@example.com");
		return EXIT_WRONG;
	}
	store = invocation_edit(in, &mind, &status);
	if (store == NULL) {
		free(address);
		return status;
	}
	why = suppress_why(store, address);
	if (why == NULL) {
		printf("heed may write to %s; nothing was to be done.\n",
			address);
		status = EXIT_WELL;
	} else if (store_begin(store, &problem)) {
		suppress_remove(store, address);
		if (store_commit(store, &problem)) {
			printf("heed may write to %s again (%s).\n", address,
				why);
			status = EXIT_WELL;
		}
	}
	if (status != EXIT_WELL)
		complain("%s", problem.text);
	free(address);
	free(why);
	store_close(&store);
	mind_free(&mind);
	return status;
}
