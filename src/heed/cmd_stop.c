/* SPDX-License-Identifier: ISC */
/*
 * heed stop, heed go: a person stops all sending, and lets it go on.  A stop
 * that cannot be written down must not look like one.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "heed/show.h"
#include "store/letters.h"

#define REASON_MAX 200

static const char otherwise[] = "heed is not stopped; the stop file does it"
	" without a configuration and a database: \"touch /run/heed/STOP\", or"
	" what stop_file says";

/* "anna: the server is mad"; one line. */
static char *
reason(const struct invocation *in)
{
	struct buf text = buf_new(LIMIT_SECRET);
	char *who = person_here(), *line;

	buf_str(&text, who);
	for (int i = 0; i < in->argc; i++)
		buf_printf(&text, "%s%s", i == 0 ? ": " : " ", in->argv[i]);
	line = utf8_line(buf_text(&text), REASON_MAX);
	free(who);
	buf_free(&text);
	return line;
}

/* Writes down that all stops because of `why`; or, with NULL, that it goes. */
static bool
write_down(struct store *store, const char *why, int64_t now)
{
	struct problem problem = { 0 };
	char *who = person_here();
	bool ok = store_begin(store, &problem);

	if (ok) {
		if (why != NULL)
			stop_set(store, why, now);
		else
			stop_clear(store, who, now);
		store_set(store, "stop_refused", "");
		ok = store_commit(store, &problem);
	}
	if (!ok)
		complain("%s", problem.text);
	free(who);
	return ok;
}

int
command_stop(const struct invocation *in)
{
	struct mind *mind = NULL;
	struct store *store;
	char *why = reason(in);
	int status;

	store = invocation_edit(in, &mind, &status);
	if (store != NULL)
		status = write_down(store, why, in->now) ? EXIT_WELL :
			EXIT_FAILED;
	if (status == EXIT_WELL)
		puts("Nothing is sent until \"heed go\".");
	else
		complain("%s", otherwise);
	store_close(&store);
	mind_free(&mind);
	free(why);
	return status;
}

int
command_go(const struct invocation *in)
{
	struct mind *mind = NULL;
	struct store *store;
	char *why, *latch;
	int status;

	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	why = stop_why(store);
	latch = latch_any(store);
	status = write_down(store, NULL, in->now) ? EXIT_WELL : EXIT_FAILED;
	if (status == EXIT_WELL && why == NULL)
		puts("Nobody had said \"heed stop\".");
	else if (status == EXIT_WELL)
		printf("heed goes on; it was stopped by %s\n", why);
	/* what else keeps mail back has a word of its own */
	if (access(mind->config->stop_file, F_OK) == 0)
		printf("%s exists: nothing is sent until it is removed\n",
			mind->config->stop_file);
	if (latch != NULL)
		printf("%s: nothing is sent until \"heed reset\"\n", latch);
	free(why);
	free(latch);
	store_close(&store);
	mind_free(&mind);
	return status;
}
