/* SPDX-License-Identifier: ISC */
/*
 * heed run --once: one turn of the daemon, in the foreground.  With --dry-run
 * on a copy of the state, with nothing sent and nothing appended: the mailbox
 * is only read, and what would be done is shown.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "base/mem.h"
#include "heed/show.h"
#include "heedd/loop.h"
#include "heedd/turn.h"
#include "store/copy.h"
#include "store/mails.h"

#define SHOWN 1000

static char *
kinds_of(const struct finding_row *rows, size_t n)
{
	char *list = mem_str("");

	for (size_t i = 0; i < n; i++) {
		char *longer;

		if (strcmp(rows[i].kind, "mood") == 0 ||
		    strcmp(rows[i].kind, "day") == 0)
			continue;
		longer = mem_printf("%s%s%s", list,
			list[0] == '\0' ? "" : " ", rows[i].kind);
		free(list);
		list = longer;
	}
	return list;
}

/* The mail stands on the first of its lines only. */
static void
add_row(struct table *table, const struct mail_row *mail, const char *kinds,
	const struct decision_row *d, bool first)
{
	char *text = d == NULL ? mem_str(mail->rescan ?
		"nothing: an old mail" : "nothing") :
		mem_printf("%s: %s %s%s%s", d->rule,
			d->action == NULL ? d->answer : d->action,
			d->outcome == NULL ? "" : d->outcome,
			d->guard == NULL ? "" : ", guard ",
			d->guard == NULL ? "" : d->guard);

	table_cell(table, BOLD, first ? mail->client : "");
	table_cell(table, PLAIN, first ? mail->subject : "");
	table_cell(table, PLAIN, first ? mail->feeling : "");
	table_cell(table, PLAIN, first ? kinds : "");
	table_cell(table, d == NULL ? DIM : PLAIN, text);
	free(text);
}

static json_t *
json_mail(const struct mail_row *mail, const char *kinds,
	const struct decision_row *rows, size_t n)
{
	json_t *list = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_pack(
			"{s:o, s:o, s:o, s:o, s:o, s:o}",
			"rule", json_text(rows[i].rule),
			"answer", json_text(rows[i].answer),
			"action", json_text(rows[i].action),
			"outcome", json_text(rows[i].outcome),
			"guard", json_text(rows[i].guard),
			"detail", json_text(rows[i].detail)));
	return json_pack("{s:o, s:o, s:o, s:o, s:s, s:o}",
		"client", json_text(mail->client),
		"from", json_text(mail->from_address),
		"subject", json_text(mail->subject),
		"feeling", json_text(mail->feeling), "signals", kinds,
		"decisions", list);
}

/* What was decided in the turn of `now`, newest first. */
static int
show_turn(const struct invocation *in, struct store *store, int64_t now)
{
	static const char *const heads[] = { "CLIENT", "SUBJECT", "FEELING",
		"SIGNALS", "WOULD BE DONE" };
	struct look look = look_at_stdout();
	struct table *table = table_new(heads, HEED_COUNT(heads));
	json_t *all = json_array();
	size_t n = 0;
	int64_t *ids = mails_recent(store, SHOWN, &n);

	for (size_t i = 0; i < n; i++) {
		struct finding_row *findings = NULL;
		struct decision_row *rows;
		struct mail_row mail;
		size_t n_findings = 0, n_rows = 0;
		char *kinds;

		if (!mails_load(store, ids[i], &mail, &findings, &n_findings))
			continue;
		rows = decisions_of(store, ids[i], &n_rows);
		kinds = kinds_of(findings, n_findings);
		if (mail.decided == now) {
			for (size_t k = 0; k == 0 || k < n_rows; k++)
				add_row(table, &mail, kinds, n_rows == 0 ?
					NULL : &rows[k], k == 0);
			json_array_append_new(all, json_mail(&mail, kinds,
				rows, n_rows));
		}
		free(kinds);
		decision_rows_free(rows, n_rows);
		finding_rows_free(findings, n_findings);
		mail_row_free(&mail);
	}
	free(ids);
	if (!in->json && table_rows(table) == 0)
		puts("There is no new mail.");
	else if (!in->json)
		table_print(table, stdout, look.width, look.colour);
	table_free(&table);
	if (in->json)
		return json_show(all);
	json_decref(all);
	return EXIT_WELL;
}

static int
dry_turn(const struct invocation *in, struct daemon *daemon, const char *dir)
{
	const struct config *config = daemon->mind->config;
	struct problem problem = { 0 };
	int status = EXIT_FAILED;

	daemon->dry_run = true;
	if (store_copy(config->state_dir, dir, &problem))
		daemon->store = store_open(dir, config->instance, STORE_WRITE,
			in->now, &problem);
	daemon_equip(daemon);
	if (daemon->store != NULL &&
	    turn_whole(daemon, in->now, NULL, &problem)) {
		status = show_turn(in, daemon->store, in->now);
		if (status == EXIT_WELL && daemon->unread > 0)
			status = EXIT_FAILED;
	} else {
		complain("%s", problem.text);
	}
	daemon_strip(daemon);
	store_close(&daemon->store);
	return status;
}

static int
dry_run(const struct invocation *in)
{
	struct daemon daemon = { 0 };
	int status = EXIT_FAILED;
	char *dir;

	daemon.mind = invocation_whole_mind(in);
	log_open(LOG_WARN_, NULL, NULL);
	if (daemon.mind == NULL)
		return EXIT_WRONG;
	dir = invocation_scratch("dry-run");
	if (dir != NULL) {
		status = dry_turn(in, &daemon, dir);
		store_remove_copy(dir);
	}
	mind_free(&daemon.mind);
	free(dir);
	return status;
}

int
command_run(const struct invocation *in)
{
	struct loop_options options = { .config = in->config, .once = true };

	if (!in->once || in->argc != 0) {
		complain("run --once [--dry-run]; the daemon is heedd");
		return EXIT_WRONG;
	}
	return in->dry_run ? dry_run(in) : loop_run(&options);
}
