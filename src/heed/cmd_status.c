/* SPDX-License-Identifier: ISC */
/*
 * heed status: is all well, and if not, what a person must do.  The answer is
 * in the exit status too, for a monitor.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "heed/show.h"
#include "heedd/arming.h"
#include "heedd/tokens.h"
#include "store/digest.h"
#include "store/ladders.h"
#include "store/ledger.h"
#include "store/letters.h"
#include "store/payments.h"

/* Later than that somebody should look (seconds). */
#define TURN_LATE    (15 * 60)
#define MAILBOX_LATE (60 * 60)

struct health {
	const struct config *config;
	struct store *store;
	int64_t now;
	int64_t last_turn;
	struct arming arming;
	enum mode mode; /* the one that counts */
	char *cages; /* owned; what holds each process; NULL: not known */
	int64_t letters[LETTER_STATES];
	struct ledger_counts mails;
	struct strv attention; /* one line each, with what to do */
};

static void
attend_mailboxes(struct health *h)
{
	for (size_t i = 0; i < h->config->n_accounts; i++) {
		const char *name = h->config->accounts[i].name;
		int64_t last = ledger_account_last_ok(h->store, name);

		if (last == 0)
			strv_own(&h->attention, mem_printf("mailbox %s was"
				" never read whole: the log says why", name));
		else if (h->now - last > MAILBOX_LATE)
			strv_own(&h->attention, mem_printf("mailbox %s was not"
				" read for %" PRId64 " minutes: the log says"
				" why", name, (h->now - last) / 60));
	}
}

/* A login by access token: is there one, and how old is its root? */
static void
attend_token(struct health *h, enum auth_kind auth,
	const struct token_source *source, const char *user)
{
	char *fault;
	int64_t days;

	if (auth == AUTH_PASSWORD)
		return;
	fault = tokens_fault(h->store, source);
	days = tokens_aged(source, h->now);
	if (fault[0] != '\0' && !strv_has(&h->attention, fault))
		strv_own(&h->attention, mem_str(fault));
	if (days > 0)
		strv_own(&h->attention, mem_printf("%s: the refresh token in"
			" %s is %" PRId64 " days old: log in at the provider"
			" again before it lets it expire", user,
			source->refresh_file, days));
	free(fault);
}

static void
attend_tokens(struct health *h)
{
	const struct config *config = h->config;

	for (size_t i = 0; i < config->n_accounts; i++)
		attend_token(h, config->accounts[i].auth,
			&config->accounts[i].token, config->accounts[i].name);
	attend_token(h, config->smtp.auth, &config->smtp.token, "smtp");
}

/* What the bank's statements left to a person; its age is what presses. */
static void
attend_payments(struct health *h)
{
	size_t n;
	struct payment_row *rows = payments_uncertain(h->store, &n);
	char iso[16];

	if (n > 0)
		strv_own(&h->attention, mem_printf("%zu payment%s"
			" uncertain, %s %s: \"heed invoice uncertain\"", n,
			n == 1 ? " is" : "s are", n == 1 ? "of" :
			"the oldest of", day_iso(rows[0].booked, iso)));
	payments_free(rows, n);
}

/* Alarms that one person at least has left to the next; the oldest is named. */
static void
attend_ladders(struct health *h)
{
	size_t n, left = 0;
	struct ladder_row *rows = ladders_open(h->store, NULL, &n);
	int64_t oldest = 0;

	for (size_t i = 0; i < n; i++)
		if (rows[i].rung > 0 && left++ == 0)
			oldest = rows[i].id;
	if (left > 0)
		strv_own(&h->attention, mem_printf("%zu alarm%s in nobody's"
			" hands: \"heed episodes\", \"heed ack E%" PRId64
			"\"", left, left == 1 ? " is" : "s are", oldest));
	ladder_rows_free(rows, n);
}

static void
attend(struct health *h)
{
	const char *held = store_held(h->store);
	const char *stop = h->config->stop_file;
	char *latch = latch_any(h->store), *said = stop_why(h->store);
	char *refused = store_get(h->store, "stop_refused");
	char *login = store_get(h->store, "login_refused");

	if (h->last_turn == 0 || h->now - h->last_turn > TURN_LATE)
		strv_own(&h->attention, mem_str(h->last_turn == 0 ?
			"heedd has never run: systemctl start heedd" :
			"heedd does not run: systemctl status heedd"));
	if (h->config->mode > h->mode)
		strv_own(&h->attention, mem_printf("mode is %s, but heed is"
			" armed for %s only: \"heed arm\" shows what would go"
			" out", arming_word(h->config->mode),
			arming_word(h->mode)));
	if (held != NULL)
		strv_own(&h->attention, mem_printf("%s: nothing is sent until"
			" \"heed resume --after-restore\"", held));
	if (latch != NULL)
		strv_own(&h->attention, mem_printf("%s: nothing is sent until"
			" \"heed reset\"", latch));
	if (stop != NULL && (access(stop, F_OK) == 0 || errno != ENOENT))
		strv_own(&h->attention, mem_printf("%s exists: nothing is"
			" sent until it is removed", stop));
	if (said != NULL)
		strv_own(&h->attention, mem_printf("stopped by %s: nothing is"
			" sent until \"heed go\"", said));
	if (refused != NULL && refused[0] != '\0')
		strv_own(&h->attention, mem_printf("%s; \"heed stop\" stops,"
			" \"heed go\" ends this line", refused));
	if (h->letters[LETTER_HELD] > 0)
		strv_own(&h->attention, mem_printf("%" PRId64 " letter%s held"
			" for you to decide: \"heed outbox\"",
			h->letters[LETTER_HELD],
			h->letters[LETTER_HELD] == 1 ? " is" : "s are"));
	attend_payments(h);
	attend_ladders(h);
	if (h->letters[LETTER_APPROVAL] > 0)
		strv_own(&h->attention, mem_printf("%" PRId64 " letter%s for"
			" your yes: \"heed outbox\"",
			h->letters[LETTER_APPROVAL],
			h->letters[LETTER_APPROVAL] == 1 ? " waits" :
			"s wait"));
	attend_mailboxes(h);
	attend_tokens(h);
	if (login != NULL && login[0] != '\0')
		strv_own(&h->attention, mem_printf("letters cannot be sent:"
			" %s", login));
	free(latch);
	free(said);
	free(refused);
	free(login);
}

static void
show_mailboxes(const struct look *look, const struct health *h)
{
	char when[32];

	for (size_t i = 0; i < h->config->n_accounts; i++) {
		int64_t last = ledger_account_last_ok(h->store,
			h->config->accounts[i].name);
		char *text = mem_printf("%s, read %s",
			h->config->accounts[i].name, local_time(last, when));

		show_field(look, i == 0 ? "Mailboxes" : "", PLAIN, text);
		free(text);
	}
}

static void
show_letters(const struct look *look, const struct health *h)
{
	bool first = true;

	for (int i = 0; i < LETTER_STATES; i++) {
		char *text;

		if (h->letters[i] == 0)
			continue;
		text = mem_printf("%" PRId64 " %s", h->letters[i],
			letter_state_name((enum letter_state)i));
		show_field(look, first ? "Letters" : "",
			i == LETTER_HELD ? RED : PLAIN, text);
		free(text);
		first = false;
	}
	if (first)
		show_field(look, "Letters", PLAIN, "none yet");
}

static void
show(const struct health *h)
{
	struct look look = look_at_stdout();
	char when[32], *text;

	text = mem_printf("%s; last turn %s", h->config->instance,
		local_time(h->last_turn, when));
	show_field(&look, "heed", BOLD, text);
	free(text);
	text = mem_printf("%s, since %s by %s", arming_word(h->mode),
		local_time(h->arming.since, when), h->arming.by == NULL ?
		"nobody" : h->arming.by);
	show_field(&look, "Mode", PLAIN, text);
	free(text);
	show_mailboxes(&look, h);
	if (h->cages != NULL && h->cages[0] != '\0')
		show_field(&look, "Confined", strstr(h->cages, "no ") == NULL ?
			PLAIN : YELLOW, h->cages);
	if (h->config->metrics != NULL)
		show_field(&look, "Metrics", PLAIN, h->config->metrics);
	text = mem_printf("%" PRId64 " read, %" PRId64 " waiting, %" PRId64
		" could not be read", h->mails.stored, h->mails.pending,
		h->mails.quarantined);
	show_field(&look, "Mails", PLAIN, text);
	free(text);
	show_letters(&look, h);
	if (digest_count(h->store) > 0) {
		text = mem_printf("%" PRId64 " to tell at the next one",
			digest_count(h->store));
		show_field(&look, "Digest", PLAIN, text);
		free(text);
	}
	for (size_t i = 0; i < h->attention.n; i++)
		show_field(&look, i == 0 ? "Attention" : "", RED,
			h->attention.v[i]);
	if (h->attention.n == 0)
		show_field(&look, "Attention", GREEN, "nothing");
}

static int
show_json(const struct health *h)
{
	json_t *letters = json_object(), *attention = json_array();
	json_t *accounts = json_array();

	for (int i = 0; i < LETTER_STATES; i++)
		json_object_set_new(letters,
			letter_state_name((enum letter_state)i),
			json_integer(h->letters[i]));
	for (size_t i = 0; i < h->attention.n; i++)
		json_array_append_new(attention,
			json_text(h->attention.v[i]));
	for (size_t i = 0; i < h->config->n_accounts; i++)
		json_array_append_new(accounts, json_pack("{s:o, s:o}",
			"name", json_text(h->config->accounts[i].name),
			"last_read", json_time(ledger_account_last_ok(
				h->store, h->config->accounts[i].name))));
	return json_show(json_pack("{s:o, s:s, s:s, s:o, s:o, s:o,"
		" s:o, s:o, s:o, s:{s:I, s:I, s:I, s:I, s:I}, s:I, s:o,"
		" s:o}",
		"instance", json_text(h->config->instance),
		"mode", arming_word(h->mode),
		"configured", arming_word(h->config->mode),
		"armed_at", json_time(h->arming.armed_at),
		"armed_by", json_text(h->arming.by),
		"last_turn", json_time(h->last_turn), "accounts", accounts,
		"confined", json_text(h->cages),
		"metrics", json_text(h->config->metrics),
		"mails", "stored", (json_int_t)h->mails.stored,
		"pending", (json_int_t)h->mails.pending,
		"duplicate", (json_int_t)h->mails.duplicate,
		"quarantined", (json_int_t)h->mails.quarantined,
		"vanished", (json_int_t)h->mails.vanished,
		"digest_waiting", (json_int_t)digest_count(h->store),
		"letters", letters, "attention", attention));
}

/* All that is told, from an open store; health_free() frees it. */
static void
health_fill(struct health *h)
{
	h->last_turn = store_get_int(h->store, "last_turn", 0);
	h->arming = arming_load(h->store);
	h->mode = arming_mode(h->store, h->config);
	h->cages = store_get(h->store, "cages");
	letters_count(h->store, h->letters);
	ledger_count(h->store, &h->mails);
	attend(h);
}

static void
health_free(struct health *h)
{
	strv_free(&h->attention);
	arming_free(&h->arming);
	free(h->cages);
}

struct strv
status_attention(const struct config *config, struct store *store,
	int64_t now)
{
	struct health h = { .config = config, .store = store, .now = now };
	struct strv lines;

	health_fill(&h);
	lines = h.attention;
	h.attention = (struct strv) { 0 };
	health_free(&h);
	return lines;
}

int
command_status(const struct invocation *in)
{
	struct mind *mind = invocation_whole_mind(in);
	struct health h = { .now = in->now };
	int status = EXIT_WELL;

	if (mind == NULL)
		return EXIT_WRONG;
	h.config = mind->config;
	h.store = invocation_store(in, mind, STORE_READ);
	if (h.store == NULL) {
		mind_free(&mind);
		return EXIT_FAILED;
	}
	health_fill(&h);
	if (in->json)
		status = show_json(&h);
	else
		show(&h);
	if (status == EXIT_WELL && h.attention.n > 0)
		status = EXIT_ATTENTION;
	health_free(&h);
	store_close(&h.store);
	mind_free(&mind);
	return status;
}
