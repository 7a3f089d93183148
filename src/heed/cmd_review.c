/* SPDX-License-Identifier: ISC */
/*
 * heed review: what is over, so that it need not happen again: what its first
 * sign was, how long nobody of us did anything, and how it ended.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/show.h"
#include "store/conditions.h"
#include "store/course.h"

#define DAY   INT64_C(86400)
#define BEFORE (30 * DAY) /* an older sign is one of something else */
#define MAILS 200

/* One episode that is over. */
struct lesson {
	const struct condition_row *row; /* borrowed */
	const char *client;		 /* its id, borrowed */
	int64_t ended;
	char *sign; /* owned; "complaint M4", or a rule */
	int64_t signed_at;
	int64_t acted; /* when we wrote or called first; 0: never */
};

struct review {
	const struct invocation *in;
	struct lesson *v; /* owned */
	size_t n;
};

static void
earlier(struct lesson *lesson, int64_t at, char *sign)
{
	if (at >= lesson->signed_at) {
		free(sign);
		return;
	}
	free(lesson->sign);
	lesson->sign = sign;
	lesson->signed_at = at;
}

/* Rules and complaints of the weeks before: the first of them, or itself. */
static void
find_sign(struct lesson *lesson, const struct condition_row *rows, size_t n,
	const struct course_mail *mails, size_t n_mails)
{
	int64_t since = lesson->row->since;

	lesson->sign = mem_str(lesson->row->rule);
	lesson->signed_at = since;
	for (size_t i = 0; i < n; i++)
		if (rows[i].since >= since - BEFORE && rows[i].since < since)
			earlier(lesson, rows[i].since, mem_str(rows[i].rule));
	for (size_t i = 0; i < n_mails; i++)
		if (mails[i].complains && mails[i].date >= since - BEFORE)
			earlier(lesson, mails[i].date, mem_printf("complaint"
				" M%" PRId64, mails[i].id));
}

/* The first that any of us wrote or said from the first sign on. */
static int64_t
first_act(const struct lesson *lesson, const struct course_mail *mails,
	size_t n_mails, const struct call_row *calls, size_t n_calls)
{
	int64_t first = 0;

	for (size_t i = 0; i < n_mails; i++)
		if (mails[i].ours && mails[i].date > lesson->signed_at)
			first = mails[i].date;
	for (size_t i = 0; i < n_calls; i++)
		if (calls[i].way != CALL_IN &&
		    calls[i].at > lesson->signed_at && (first == 0 ||
			calls[i].at < first))
			first = calls[i].at;
	return first > lesson->ended ? 0 : first;
}

static bool
is_open(const struct condition_row *row, const struct condition_row *open,
	size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (open[i].id == row->id)
			return true;
	return false;
}

static void
learn(struct review *review, struct store *store, const struct client *client,
	struct condition_row *rows, size_t n)
{
	size_t n_open, n_calls, n_mails;
	struct condition_row *open = conditions_open(store, client->id, true,
		&n_open);
	struct call_row *calls = calls_of(store, client->id, &n_calls);

	for (size_t i = 0; i < n; i++) {
		struct lesson lesson = { .row = &rows[i],
			.client = client->id,
			.ended = rows[i].closed != 0 ? rows[i].closed :
				rows[i].last };
		struct course_mail *mails;

		if (rows[i].told == 0 || rows[i].since == 0 ||
		    is_open(&rows[i], open, n_open) ||
		    lesson.ended < review->in->since)
			continue;
		mails = course_mails(store, client->id, rows[i].since - BEFORE,
			lesson.ended + 1, MAILS, &n_mails);
		find_sign(&lesson, rows, n, mails, n_mails);
		lesson.acted = first_act(&lesson, mails, n_mails, calls,
			n_calls);
		course_mails_free(mails, n_mails);
		review->v = mem_grow(review->v, review->n + 1,
			sizeof(*review->v));
		review->v[review->n++] = lesson;
	}
	calls_free(calls, n_calls);
	condition_rows_free(open, n_open);
}

/* Days from the first sign on, as "3.5"; "-": nobody did anything. */
static char *
days_until(const struct lesson *lesson, char out[32])
{
	snprintf(out, 32, "-");
	if (lesson->acted != 0)
		snprintf(out, 32, "%.1f", (double)(lesson->acted -
			lesson->signed_at) / (double)DAY);
	return out;
}

static int
by_end(const void *left, const void *right)
{
	const struct lesson *a = left, *b = right;

	if (a->ended != b->ended)
		return a->ended < b->ended ? -1 : 1;
	return (a->row->id > b->row->id) - (a->row->id < b->row->id);
}

static int
show(struct review *review)
{
	static const char *const heads[] = { "MONTH", "EPISODE", "CLIENT",
		"RULE", "FIRST SIGN", "ON", "WE ACTED", "ENDED", "BY", "WHY" };
	struct table *table = table_new(heads, HEED_COUNT(heads));
	json_t *all = json_array();

	if (review->n > 0)
		qsort(review->v, review->n, sizeof(*review->v), by_end);
	for (size_t i = 0; i < review->n; i++) {
		struct lesson *one = &review->v[i];
		const struct condition_row *row = one->row;
		char name[32], sign[32], ended[32], days[32], month[8];

		snprintf(name, sizeof(name), "E%" PRId64, row->id);
		snprintf(month, sizeof(month), "%.7s",
			local_time(one->ended, ended));
		table_cell(table, DIM, month);
		table_cell(table, BOLD, name);
		table_cell(table, PLAIN, one->client);
		table_cell(table, PLAIN, row->rule);
		table_cell(table, PLAIN, one->sign);
		table_cell(table, PLAIN, local_time(one->signed_at, sign));
		table_cell(table, one->acted == 0 ? RED : PLAIN,
			days_until(one, days));
		table_cell(table, PLAIN, ended);
		table_cell(table, PLAIN, row->closed_by == NULL ? "" :
			row->closed_by);
		table_cell(table, PLAIN, row->reason == NULL ? "" :
			row->reason);
		json_array_append_new(all, json_pack("{s:s, s:o, s:o, s:o,"
			" s:o, s:o, s:o, s:o, s:o, s:I}", "episode", name,
			"client", json_text(one->client),
			"rule", json_text(row->rule),
			"first_sign", json_text(one->sign),
			"first_sign_at", json_time(one->signed_at),
			"acted", json_time(one->acted),
			"ended", json_time(one->ended),
			"by", json_text(row->closed_by),
			"reason", json_text(row->reason),
			"told", (json_int_t)row->told));
		free(one->sign);
	}
	free(review->v);
	return show_list(review->in, &table, all,
		"Nothing that was told is over.");
}

/* The rows of each client stay until all is shown. */
static int
review_all(const struct invocation *in, const struct mind *mind,
	struct store *store)
{
	const struct config *config = mind->config;
	struct condition_row **rows = mem_array(config->n_clients + 1,
		sizeof(struct condition_row *));
	size_t *n = mem_array(config->n_clients + 1, sizeof(*n));
	struct review review = { .in = in };
	int status;

	for (size_t i = 0; i < config->n_clients; i++) {
		const struct client *client = &config->clients[i];

		if (in->argc == 1 && strcmp(in->argv[0], client->id) != 0)
			continue;
		rows[i] = conditions_of(store, client->id, &n[i]);
		learn(&review, store, client, rows[i], n[i]);
	}
	status = show(&review);
	for (size_t i = 0; i < config->n_clients; i++)
		condition_rows_free(rows[i], n[i]);
	free(rows);
	free(n);
	return status;
}

int
command_review(const struct invocation *in)
{
	struct mind *mind;
	struct store *store;
	int status = EXIT_FAILED;

	if (in->argc > 1) {
		complain("review [CLIENT] [--since DAY]");
		return EXIT_WRONG;
	}
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	store = in->argc == 1 && client_named(mind, in->argv[0]) == NULL ?
		NULL : invocation_store(in, mind, STORE_READ);
	if (store != NULL)
		status = review_all(in, mind, store);
	store_close(&store);
	mind_free(&mind);
	return status;
}
