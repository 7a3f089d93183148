/* SPDX-License-Identifier: ISC */
/*
 * For tools/bench course: what it costs to know a client's course after a mail,
 * and to gather all that the brief and the red flags say of a client, in a
 * database of many mails and clients.  All of it is invented, the same in
 * every run.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"
#include "heedd/portrait.h"
#include "store/copy.h"
#include "store/mails.h"

#define CLIENTS 500
#define MAILS	200 /* of each */
#define NOW	1800000000
#define GAP	(2 * 86400)

/* Of the processor, so that other work on the machine counts little. */
static int64_t
microseconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static void
add_mail(struct store *store, int client, int n)
{
	static char none[] = "", no[] = "no", bad[] = "negative", en[] = "en";
	static char kinds[][16] = { "request", "our.promise", "praise",
		"complaint.delay" };
	char id[32], refs[32], name[32], print[48], from[48], day[] =
		"2027-03-01";
	bool ours = n % 2 == 1;
	struct finding_row findings[] = {
		{ .kind = kinds[n % 4], .weight = 0.7, .words = none,
		  .day = n % 4 == 1 ? day : NULL },
		{ .kind = kinds[2], .weight = 0.7, .words = none },
	};

	snprintf(id, sizeof(id), "%d.%d@x", client, n);
	snprintf(refs, sizeof(refs), "%d.%d@x", client, n - n % 4);
	snprintf(name, sizeof(name), "client%d", client);
	snprintf(print, sizeof(print), "p%d.%d", client, n);
	snprintf(from, sizeof(from), "%s%d@x.example", ours ? "us" : "them",
		n % 3);
	mails_add(store, &(struct mail_row) { .fingerprint = print,
		.message_id = id, .in_reply_to = none,
		.refs = n % 4 == 0 ? none : refs, .account = none,
		.folder = none, .direction = ours ? (char[]){ "from-us" } :
		(char[]){ "from-client" }, .client = name, .from_name = none,
		.from_address = from, .subject = none, .language = en,
		.automatic = no, .verdict = none, .heed_id = none,
		.refers_to = none, .defects = none, .feeling = bad,
		.words = n % 50, .date = NOW - (int64_t)(MAILS - n) * GAP,
		.arrived = NOW, .decided = NOW }, findings, 2);
}

static bool
fill(struct store *store, struct problem *problem)
{
	char number[32], name[32], eur[] = "EUR";
	bool ok = store_begin(store, problem);

	for (int n = 0; ok && n < MAILS; n++)
		for (int client = 0; client < CLIENTS; client++)
			add_mail(store, client, n);
	for (int client = 0; ok && client < CLIENTS; client++)
		for (int n = 1; n <= 24; n++) {
			snprintf(number, sizeof(number), "%d-%d", client, n);
			snprintf(name, sizeof(name), "client%d", client);
			invoices_put(store, &(struct invoice_row) {
				.number = number, .client = name,
				.amount = 100, .currency = eur,
				.issued = { 2025 + n / 13, n % 12 + 1, 1 },
				.due = { 2025 + n / 13, n % 12 + 1, 15 },
				.paid = { 2025 + n / 13, n % 12 + 1, 17 } });
		}
	return ok && store_commit(store, problem);
}

static int
by_number(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}

static void
know_course(const struct mind *mind, struct store *store, char *name)
{
	struct memory *memory = remember(mind, store, name, 0, NOW);

	memory_free(&memory);
}

static void
draw_portrait(const struct mind *mind, struct store *store, char *name)
{
	const struct client client = { .id = name, .name = name };
	struct portrait *portrait = portrait_of(mind, store, &client, NOW);

	portrait_free(&portrait);
}

/* The second of two rounds, in which the pages are at hand. */
static void
measure(const struct mind *mind, struct store *store, const char *what,
	void (*know)(const struct mind *, struct store *, char *))
{
	static int64_t took[CLIENTS];
	char name[32];

	for (int round = 0; round < 2; round++)
		for (int client = 0; client < CLIENTS; client++) {
			int64_t began = microseconds();

			snprintf(name, sizeof(name), "client%d", client);
			know(mind, store, name);
			took[client] = microseconds() - began;
		}
	qsort(took, CLIENTS, sizeof(took[0]), by_number);
	printf("%d mails of %d clients: the %s of one in %lld us (median),"
		" %lld us (95 of 100)\n", CLIENTS * MAILS, CLIENTS, what,
		(long long)took[CLIENTS / 2],
		(long long)took[CLIENTS * 95 / 100]);
}

int
main(void)
{
	char dir[] = "/tmp/heed-bench-XXXXXX", zone[] = "Europe/Stockholm";
	struct zone *place = zone_new(zone);
	struct config config = { .firm.timezone = zone,
		.firm.hours = hours_usual };
	struct mind mind = { .config = &config };
	struct problem problem = { "" };
	struct store *store;

	config.firm.hours.zone = place;
	if (mkdtemp(dir) == NULL)
		return 1;
	store = store_open(dir, "bench", STORE_WRITE, NOW, &problem);
	if (store != NULL && fill(store, &problem)) {
		measure(&mind, store, "course", know_course);
		measure(&mind, store, "portrait", draw_portrait);
	}
	if (problem.text[0] != '\0')
		fprintf(stderr, "%s\n", problem.text);
	store_close(&store);
	store_remove_copy(dir);
	zone_free(&place);
	return problem.text[0] != '\0';
}
