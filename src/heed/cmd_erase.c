/* SPDX-License-Identifier: ISC */
/*
 * heed erase: everything about one client goes out of the database.  heedd
 * must be stopped: it could have a letter or a mail of the client in hand, and
 * nobody may read the file while it is written anew.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/show.h"
#include "store/retention.h"

#define ANSWER_SIZE 256

/* The id is typed again: a name that was taken from a list is typed once. */
static bool
sure(const struct invocation *in, const char *id)
{
	char answer[ANSWER_SIZE] = "";

	if (in->yes)
		return true;
	fprintf(stderr, "All that is stored about \"%s\" will be deleted, and"
		" letters that wait\nwill be cancelled.  Type the client's id"
		" again: ", id);
	if (fgets(answer, sizeof(answer), stdin) == NULL)
		answer[0] = '\0';
	answer[strcspn(answer, "\n")] = '\0';
	if (strcmp(answer, id) == 0)
		return true;
	complain("that is not \"%s\": nothing was deleted", id);
	return false;
}

static void
tell_rest(const struct mind *mind, const char *id)
{
	const struct client *client = mind_client(mind, id);

	puts("What heed cannot reach: the mail itself in your mailboxes,"
		" letters that went\nout, the log (it names the client's id),"
		" and backups of the database.  Hashes\nof its mails and"
		" letters stay, so that none is read or sent twice.");
	if (client != NULL)
		printf("%s:%d names the client still: while it does, new mail"
			" is read as before.\n", client->origin.file,
			client->origin.line);
}

static int
erase(const struct mind *mind, struct store *store,
	const struct dossier *dossier, int64_t now)
{
	struct problem problem = { 0 };
	struct erased erased;
	char *who = person_here();
	bool done = dossier_erase(store, dossier, who, now, &erased,
		&problem);

	free(who);
	if (!done) {
		complain("%s", problem.text);
		complain("nothing was deleted");
		return EXIT_FAILED;
	}
	if (!retention_scrub(store, &problem)) {
		complain("%s", problem.text);
		complain("the rows are deleted, but bytes of them are left in"
			" the file: make room, and say \"heed erase %s\""
			" again", dossier->client);
		return EXIT_FAILED;
	}
	printf("Deleted: %" PRId64 " mail%s, and the words of %" PRId64
		" letter%s, of which %" PRId64 " %s waiting.\n",
		erased.mails, erased.mails == 1 ? "" : "s", erased.letters,
		erased.letters == 1 ? "" : "s", erased.cancelled,
		erased.cancelled == 1 ? "was" : "were");
	tell_rest(mind, dossier->client);
	return EXIT_WELL;
}

static struct store *
open_store(const struct invocation *in, const struct mind *mind)
{
	struct store *store = invocation_store(in, mind, STORE_WRITE);

	if (store == NULL)
		complain("nothing was deleted; erase needs the database for"
			" itself: \"systemctl stop heedd\" first");
	return store;
}

int
command_erase(const struct invocation *in)
{
	struct mind *mind;
	struct store *store;
	struct dossier dossier;
	int status = EXIT_FAILED;

	if (in->argc != 1) {
		complain("erase takes the id of one CLIENT");
		return EXIT_WRONG;
	}
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	store = open_store(in, mind);
	if (store != NULL && client_here(mind, store, in->argv[0], &dossier) &&
		sure(in, in->argv[0]))
		status = erase(mind, store, &dossier, in->now);
	store_close(&store);
	mind_free(&mind);
	return status;
}
