/* SPDX-License-Identifier: ISC */
/*
 * heed export: all that is stored about one client, to be given to whoever may
 * ask for it.  One tree is made, and shown as JSON or line by line.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "heed/ledgers.h"
#include "heed/show.h"
#include "heed/work.h"
#include "store/conditions.h"
#include "store/holds.h"
#include "store/letters.h"
#include "store/payments.h"

static json_t *
json_raw(struct store *store, int64_t id)
{
	size_t len;
	char *bytes = mails_raw(store, id, &len), *clean;
	json_t *json;

	if (bytes == NULL)
		return json_null();
	clean = utf8_clean(bytes, len);
	json = json_text(clean);
	free(clean);
	free(bytes);
	return json;
}

/* What a mail says of itself, and what heed made of it. */
static json_t *
json_row(const struct mail_row *m)
{
	json_t *json = json_pack("{s:I, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o,"
		" s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}",
		"mail", (json_int_t)m->id,
		"client", json_text(m->client),
		"account", json_text(m->account),
		"folder", json_text(m->folder),
		"from_name", json_text(m->from_name),
		"from", json_text(m->from_address),
		"listed", json_text(m->listed),
		"subject", json_text(m->subject),
		"text", json_text(m->text),
		"message_id", json_text(m->message_id),
		"in_reply_to", json_text(m->in_reply_to),
		"references", json_text(m->refs),
		"direction", json_text(m->direction),
		"automatic", json_text(m->automatic),
		"sender", json_text(m->verdict),
		"language", json_text(m->language),
		"feeling", json_text(m->feeling),
		"defects", json_text(m->defects));
	json_t *rest = json_pack("{s:o, s:o, s:f, s:f, s:i, s:I, s:I, s:I, s:b,"
		" s:b, s:b, s:b, s:o, s:o, s:o, s:o}",
		"letter_it_carries", json_text(m->heed_id),
		"letter_it_names", json_text(m->refers_to),
		"sentiment", m->sentiment, "language_sure", m->language_sure,
		"zone_minutes", m->zone, "words", (json_int_t)m->words,
		"questions", (json_int_t)m->questions,
		"attachments", (json_int_t)m->attachments,
		"truncated", m->truncated, "addressed_us", m->addressed_us,
		"rescan", m->rescan, "quarantined", m->quarantined,
		"date", json_time(m->date), "arrived", json_time(m->arrived),
		"taken", json_time(m->taken), "decided", json_time(m->decided));

	json_object_update(json, rest);
	json_decref(rest);
	return json;
}

static json_t *
json_mail(struct store *store, int64_t id)
{
	struct finding_row *findings;
	struct decision_row *decisions;
	struct mail_row mail;
	size_t n_findings, n_decisions;
	json_t *json;

	if (!mails_load(store, id, &mail, &findings, &n_findings))
		return json_null();
	decisions = decisions_of(store, id, &n_decisions);
	json = json_row(&mail);
	json_object_set_new(json, "fingerprint", json_text(mail.fingerprint));
	json_object_set_new(json, "raw", json_raw(store, id));
	json_object_set_new(json, "findings", json_findings(findings,
		n_findings));
	json_object_set_new(json, "decisions", json_decisions(decisions,
		n_decisions));
	json_object_set_new(json, "promises", json_promises(store, id));
	json_object_set_new(json, "marks", json_marks(store, id));
	decision_rows_free(decisions, n_decisions);
	finding_rows_free(findings, n_findings);
	mail_row_free(&mail);
	return json;
}

static json_t *
json_list(struct store *store, int64_t *ids, size_t n,
	json_t *(*one)(struct store *store, int64_t id))
{
	json_t *list = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, one(store, ids[i]));
	free(ids);
	return list;
}

/* The client's addresses that must get nothing, and why. */
static json_t *
json_suppressed(struct store *store, const struct dossier *dossier)
{
	json_t *list = json_array();

	for (size_t i = 0; dossier->addresses != NULL &&
	     i < dossier->addresses->n; i++) {
		char *why = suppress_why(store, dossier->addresses->v[i]);

		if (why != NULL)
			json_array_append_new(list, json_pack("{s:o, s:o}",
				"address", json_text(dossier->addresses->v[i]),
				"why", json_text(why)));
		free(why);
	}
	return list;
}

static json_t *
holds_of(struct store *store, const char *client)
{
	size_t n;
	struct hold_row *rows = holds_list(store, client, (struct day) { 0 },
		&n);
	json_t *all = json_holds(rows, n);

	holds_free(rows, n);
	return all;
}

static json_t *
json_payment(const struct payment_row *row)
{
	return json_pack("{s:o, s:o, s:I, s:o, s:o, s:o, s:o}", "payer",
		json_text(row->payer), "text", json_text(row->text),
		"minor_units", (json_int_t)row->amount, "currency",
		json_text(row->currency), "booked", json_day(row->booked),
		"waits_because", json_text(row->why), "invoices",
		json_numbers(row->invoices));
}

static json_t *
json_episode(const struct condition_row *row)
{
	return json_pack("{s:o, s:o, s:o, s:o, s:I, s:o, s:o, s:o}", "rule",
		json_text(row->rule), "about", json_text(row->subject),
		"since", json_time(row->since), "last", json_time(row->last),
		"told", (json_int_t)row->told, "closed",
		json_time(row->closed), "closed_by",
		json_text(row->closed_by), "reason", json_text(row->reason));
}

/* A function that lists the client's `rows` (`n` of them), each as `one`. */
#define LIST_OF(name, type, rows, one, rows_free)                       \
	static json_t *name(struct store *store, const char *client)    \
	{                                                               \
		json_t *list = json_array();                            \
		size_t n;                                               \
		type *all = rows;                                       \
		for (size_t i = 0; i < n; i++)                          \
			json_array_append_new(list, one(&all[i]));      \
		rows_free(all, n);                                      \
		return list;                                            \
	}

LIST_OF(json_invoices, struct invoice_row,
	invoices_of(store, client, true, &n), json_invoice, invoices_free)
LIST_OF(json_words, struct said_row, said_all(store, client, &n), json_word,
	said_free)
LIST_OF(json_calls, struct call_row, calls_of(store, client, &n), json_call,
	calls_free)
LIST_OF(json_payments, struct payment_row, payments_of(store, client, &n),
	json_payment, payments_free)
LIST_OF(json_episodes, struct condition_row,
	conditions_of(store, client, &n), json_episode, condition_rows_free)

static json_t *
json_dossier(struct store *store, const struct dossier *dossier)
{
	size_t n_mails, n_letters;
	int64_t *mails = dossier_mails(store, dossier, &n_mails);
	int64_t *letters = dossier_letters(store, dossier, &n_letters);

	return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o,"
		" s:o, s:o, s:o, s:o, s:o, s:o}",
		"client", json_text(dossier->client),
		"mails", json_list(store, mails, n_mails, json_mail),
		"letters", json_list(store, letters, n_letters, json_letter),
		"invoices", json_invoices(store, dossier->client),
		"said_of_invoices", json_words(store, dossier->client),
		"payments", json_payments(store, dossier->client),
		"calls", json_calls(store, dossier->client),
		"hours", json_hours(store, dossier->client),
		"tasks", json_tasks(store, dossier->client),
		"holds", holds_of(store, dossier->client),
		"plans", json_plans(store, dossier->client),
		"steps", json_steps(store, dossier->client),
		"episodes", json_episodes(store, dossier->client),
		"ladders", json_ladders(store, dossier->client),
		"digest", json_digest(store, dossier->client),
		"suppressed", json_suppressed(store, dossier));
}

static void show_object(json_t *object, int depth);

static void
indent(int depth)
{
	for (int i = 0; i < depth; i++)
		putchar('\t');
}

/* Each line of a text on its own, without controls. */
static void
show_lines(const char *text, int depth)
{
	while (*text != '\0') {
		size_t len = strcspn(text, "\n");
		char *part = mem_strn(text, len), *line;

		part[strcspn(part, "\r")] = '\0';
		line = utf8_line(part, len);
		indent(depth);
		puts(line);
		free(line);
		free(part);
		text += len + (text[len] == '\n');
	}
}

static void
show_text(const char *key, const char *text, int depth)
{
	indent(depth);
	if (strchr(text, '\n') == NULL) {
		char *line = utf8_line(text, strlen(text));

		printf("%s: %s\n", key, line);
		free(line);
	} else {
		printf("%s:\n", key);
		show_lines(text, depth + 1);
	}
}

static void
show_value(const char *key, json_t *value, int depth)
{
	size_t i;
	json_t *one;

	if (json_is_string(value)) {
		if (json_string_value(value)[0] != '\0')
			show_text(key, json_string_value(value), depth);
	} else if (json_is_array(value)) {
		json_array_foreach(value, i, one) {
			indent(depth);
			printf("%s %zu\n", key, i + 1);
			show_object(one, depth + 1);
		}
	} else if (!json_is_null(value)) {
		indent(depth);
		if (json_is_integer(value))
			printf("%s: %" JSON_INTEGER_FORMAT "\n", key,
				json_integer_value(value));
		else if (json_is_real(value))
			printf("%s: %.3g\n", key, json_real_value(value));
		else
			printf("%s: %s\n", key, json_is_true(value) ? "yes" :
				"no");
	}
}

/* The tree is of our own making: three levels deep. */
static void
show_object(json_t *object, int depth)
{
	const char *key;
	json_t *value;

	json_object_foreach(object, key, value)
		show_value(key, value, depth);
}

static int
export(const struct invocation *in, struct store *store,
	const struct dossier *dossier)
{
	json_t *json = json_dossier(store, dossier);
	struct problem problem = { 0 };

	if (store_fault(store, &problem)) {
		complain("%s", problem.text);
		json_decref(json);
		return EXIT_FAILED;
	}
	if (!in->text)
		return json_show(json);
	show_object(json, 0);
	json_decref(json);
	return fflush(stdout) == 0 ? EXIT_WELL : EXIT_FAILED;
}

int
command_export(const struct invocation *in)
{
	struct mind *mind;
	struct store *store;
	struct dossier dossier;
	int status = EXIT_FAILED;

	if (in->argc != 1 || (in->text && in->json)) {
		complain("export takes the id of one CLIENT, and --json or"
			" --text");
		return EXIT_WRONG;
	}
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	if (store != NULL && client_here(mind, store, in->argv[0], &dossier))
		status = export(in, store, &dossier);
	store_close(&store);
	mind_free(&mind);
	return status;
}
