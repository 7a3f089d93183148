/* SPDX-License-Identifier: ISC */
/*
 * heed explain: one message through the pure half of the pipeline, with the
 * words that made each finding.  Nothing is sent and no state is touched: what
 * depends on the past (caps, answers, other letters) is not asked here.
 */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/reasons.h"
#include "heedd/understand.h"
#include "signals/amounts.h"
#include "signals/own.h"

/* What the rules say of it; `n` answers, owned by the caller. */
static struct rule_answer *
ask(const struct mind *mind, const struct understanding *u, size_t *n)
{
	struct rule_answer *answers = mem_array(mind->config->n_rules + 1,
		sizeof(*answers));

	*n = ruleset_ask(mind->rules, "message", u->facts, answers);
	return answers;
}

static const char *
answer_word(const struct rule_answer *answer)
{
	if (answer->off)
		return "not for this client";
	if (answer->failed)
		return "failed";
	if (answer->unknown)
		return "cannot tell";
	return answer->fires ? "fires" : "no";
}

static void
show_writer(const struct look *look, const struct understanding *u)
{
	const struct mail_address *from = message_sender(u->message);
	char *text;

	text = from == NULL ? mem_str("nobody") :
		mem_printf("%s%s<%s>", from->name,
			from->name[0] == '\0' ? "" : " ", from->address);
	show_field(look, "From", PLAIN, text);
	free(text);
	text = u->match.client == NULL ? mem_str("nobody we know") :
		mem_printf("%s (%s%s)", u->match.client->name,
			u->match.client->id, u->match.listed != NULL ? "" :
			", by domain: letters go to listed addresses only");
	show_field(look, "Client", BOLD, text);
	free(text);
}

static void
show_head(const struct look *look, const struct understanding *u)
{
	const struct message *m = u->message;
	char *text, when[32];

	show_writer(look, u);
	show_field(look, "Subject", PLAIN, m->subject);
	show_field(look, "Date", PLAIN, m->has_date ?
		local_time(m->date, when) : "none");
	show_field(look, "Direction", PLAIN, direction_name(u->direction));
	if (m->automatic != AUTOMATIC_NO) {
		text = mem_printf("%s (%s)", automatic_name(m->automatic),
			m->automatic_why);
		show_field(look, "Automatic", YELLOW, text);
		free(text);
	}
	text = mem_printf("%s%s%s%s", verdict_name(m->verdict),
		m->verdict_why[0] == '\0' ? "" : " (", m->verdict_why,
		m->verdict_why[0] == '\0' ? "" : ")");
	show_field(look, "Sender", m->verdict == VERDICT_FAIL ? RED : PLAIN,
		text);
	free(text);
	for (size_t i = 0; i < m->defects.n; i++)
		show_field(look, i == 0 ? "Defects" : "", YELLOW,
			m->defects.v[i]);
}

/* "03/04" is two days, until the country of the client is known. */
static void
show_day(const struct look *look, const struct reading *r)
{
	char day[16], other[16];
	char *text = mem_printf("%s%s%s", day_iso(r->day, day),
		r->day_or.year == 0 ? "" : ", or the other way round ",
		r->day_or.year == 0 ? "" : day_iso(r->day_or, other));

	show_field(look, "Day", PLAIN, text);
	free(text);
}

static void
show_reading(const struct look *look, const struct reading *r)
{
	static const enum paint paints[] = { RED, PLAIN, GREEN };
	char *text, day[16];

	text = mem_printf("%s (%.2f)", r->language, r->language_sure);
	show_field(look, "Language", PLAIN, text);
	free(text);
	text = mem_printf("%s (%+.2f)", feeling_name(r->feeling),
		r->sentiment);
	show_field(look, "Feeling", paints[r->feeling], text);
	free(text);
	if (r->n_signals == 0)
		show_field(look, "Signals", PLAIN, "none");
	for (size_t i = 0; i < r->n_signals; i++) {
		const struct signal *s = &r->signals[i];

		text = mem_printf("%-18s %.2f  \"%s\"%s%s",
			signal_name(s->kind), s->weight, s->evidence.words,
			s->day.year == 0 ? "" : "  by ", s->day.year == 0 ? ""
			: day_iso(s->day, day));
		show_field(look, i == 0 ? "Signals" : "", PLAIN, text);
		free(text);
	}
	if (r->day.year != 0)
		show_day(look, r);
	if (r->away.year != 0)
		show_field(look, "Away until", PLAIN, day_iso(r->away, day));
}

/* What we wrote ourselves. */
static void
show_own(const struct look *look, const struct own_reading *own)
{
	const struct own_invoice *invoice = &own->invoice;
	char *text, day[16];

	for (size_t i = 0; i < own->n; i++) {
		const struct own_finding *f = &own->v[i];

		text = mem_printf("%-18s %.2f  \"%s\"%s%s", own_name(f->kind),
			f->weight, f->evidence.words, f->day.year == 0 ? "" :
			"  by ", f->day.year == 0 ? "" :
			day_iso(f->day, day));
		show_field(look, i == 0 ? "Our words" : "", PLAIN, text);
		free(text);
	}
	if (own->n == 0)
		show_field(look, "Our words", PLAIN, "nothing to keep");
	if (invoice->number == NULL && invoice->currency[0] == '\0')
		return;
	text = amount_text(invoice->amount, invoice->currency);
	show_field(look, invoice->credit ? "Credit note" : "Invoice", PLAIN,
		invoice->number == NULL ? "?" : invoice->number);
	show_field(look, "", PLAIN, text);
	free(text);
	if (invoice->due.year != 0) {
		text = mem_printf("due %s", day_iso(invoice->due, day));
		show_field(look, "", PLAIN, text);
		free(text);
	}
	for (size_t i = 1; i < own->n_papers; i++)
		show_field(look, own->papers[i].credit ? "Credit note" :
			"Invoice", PLAIN, own->papers[i].number);
}

static void
show_rules(const struct look *look, const struct rule_answer *answers,
	size_t n)
{
	bool first = true;

	for (size_t i = 0; i < n; i++) {
		const struct rule *rule = answers[i].rule;
		char *text;

		if (answers[i].failed || answers[i].unknown) {
			text = mem_printf("%s: %s%s%s", rule->name,
				answer_word(&answers[i]), answers[i].failed ?
				": " : "", answers[i].problem.text);
			show_field(look, first ? "Rules" : "", DIM, text);
			free(text);
			first = false;
		}
		for (size_t k = 0; answers[i].fires && k < rule->n_actions;
		     k++) {
			const struct action *a = &rule->actions[k];

			text = mem_printf("%s fires: %s %s%s%s%s",
				rule->name, action_name(a->kind),
				a->to == NULL ? "the client" : a->to,
				a->letter == NULL ? "" : " with \"",
				a->letter == NULL ? "" : a->letter,
				a->letter == NULL ? "" : "\"");
			show_field(look, first ? "Rules" : "", BOLD, text);
			free(text);
			first = false;
		}
	}
	if (first)
		show_field(look, "Rules", PLAIN, n == 0 ? "there are none" :
			"none fires");
}

static json_t *
json_evidence(const struct evidence *e)
{
	return json_pack("{s:o, s:s, s:I, s:I}", "words", json_text(e->words),
		"in", e->in_subject ? "subject" : "text",
		"start", (json_int_t)e->start, "len", (json_int_t)e->len);
}

static json_t *
json_reading(const struct reading *r)
{
	json_t *mood = json_array(), *signals = json_array();

	for (size_t i = 0; i < r->n_mood; i++)
		json_array_append_new(mood, json_evidence(&r->mood[i]));
	for (size_t i = 0; i < r->n_signals; i++)
		json_array_append_new(signals, json_pack(
			"{s:s, s:f, s:o, s:o}",
			"name", signal_name(r->signals[i].kind),
			"weight", r->signals[i].weight,
			"evidence", json_evidence(&r->signals[i].evidence),
			"day", json_day(r->signals[i].day)));
	return json_pack("{s:s, s:f, s:f, s:s, s:o, s:o, s:o, s:o}",
		"language", r->language, "language_sure", r->language_sure,
		"sentiment", r->sentiment, "feeling",
		feeling_name(r->feeling), "mood", mood, "signals", signals,
		"day", json_day(r->day), "away", json_day(r->away));
}

static json_t *
json_own(const struct own_reading *own)
{
	json_t *found = json_array();

	for (size_t i = 0; i < own->n; i++)
		json_array_append_new(found, json_pack(
			"{s:s, s:f, s:o, s:o}",
			"name", own_name(own->v[i].kind),
			"weight", own->v[i].weight,
			"evidence", json_evidence(&own->v[i].evidence),
			"day", json_day(own->v[i].day)));
	return json_pack("{s:o, s:{s:o, s:b, s:I, s:s, s:o}}", "found", found,
		"invoice", "number", json_text(own->invoice.number),
		"credit", own->invoice.credit,
		"amount_minor", (json_int_t)own->invoice.amount,
		"currency", own->invoice.currency, "due",
		json_day(own->invoice.due));
}

static json_t *
json_list(const struct strv *list)
{
	json_t *out = json_array();

	for (size_t i = 0; i < list->n; i++)
		json_array_append_new(out, json_text(list->v[i]));
	return out;
}

static json_t *
json_rules(const struct rule_answer *answers, size_t n)
{
	json_t *out = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(out, json_pack("{s:o, s:s}",
			"rule", json_text(answers[i].rule->name),
			"answer", answer_word(&answers[i])));
	return out;
}

static json_t *
json_explanation(const struct mind *mind, const struct understanding *u,
	const struct trace *trace, const struct rule_answer *answers, size_t n)
{
	const struct message *m = u->message;
	const struct mail_address *from = message_sender(m);

	return json_pack("{s:o, s:o, s:o, s:o, s:o, s:s, s:s, s:o, s:s, s:o,"
		" s:o, s:b, s:o, s:o, s:o, s:o, s:o}",
		"from_name", json_text(from == NULL ? NULL : from->name),
		"from", json_text(from == NULL ? NULL : from->address),
		"subject", json_text(m->subject),
		"date", m->has_date ? json_time(m->date) : json_null(),
		"message_id", json_text(m->message_id),
		"direction", direction_name(u->direction),
		"automatic", automatic_name(m->automatic),
		"automatic_why", json_text(m->automatic_why),
		"sender", verdict_name(m->verdict),
		"client", json_text(u->match.client == NULL ? NULL :
			u->match.client->id),
		"listed", json_text(u->match.listed),
		"truncated", m->truncated,
		"defects", json_list(&m->defects),
		"reading", json_reading(u->reading),
		"own", u->reading->own == NULL ? json_null() :
			json_own(u->reading->own),
		"reasons", reasons_json(trace, mind->lexicon),
		"rules", json_rules(answers, n));
}

static void
show_all(const struct look *look, const struct mind *mind,
	const struct understanding *u, const struct trace *trace,
	const struct rule_answer *answers, size_t n)
{
	struct reasons *reasons = reasons_new(trace);

	show_head(look, u);
	show_reading(look, u->reading);
	if (u->reading->own != NULL)
		show_own(look, u->reading->own);
	reasons_show_text(reasons, u->message, look);
	reasons_show_table(reasons, mind->lexicon, look);
	putchar('\n');
	facts_show(u->facts, look);
	show_rules(look, answers, n);
	reasons_free(&reasons);
}

int
command_explain(const struct invocation *in)
{
	struct look look = look_at_stdout();
	struct problem problem = { 0 };
	struct understanding *u;
	struct trace trace = { 0 };
	struct rule_answer *answers;
	struct mind *mind;
	struct file_bytes file;
	int status = EXIT_WELL;
	size_t n;

	if (in->argc != 1) {
		complain("explain takes one FILE (- is standard input)");
		return EXIT_WRONG;
	}
	mind = invocation_words(in);
	if (mind == NULL)
		return EXIT_WRONG;
	if (!invocation_file(in->argv[0], &file)) {
		mind_free(&mind);
		return EXIT_FAILED;
	}
	u = understand(mind, mind->config->n_accounts > 0 ?
		&mind->config->accounts[0] : NULL, file.data, file.len,
		file.truncated, in->now, &trace, &problem);
	free(file.data);
	if (u == NULL) {
		complain("%s: %s", in->argv[0], problem.text);
		mind_free(&mind);
		return EXIT_FAILED;
	}
	answers = ask(mind, u, &n);
	if (in->json)
		status = json_show(json_explanation(mind, u, &trace, answers,
			n));
	else
		show_all(&look, mind, u, &trace, answers, n);
	trace_free(&trace);
	free(answers);
	understanding_free(&u);
	mind_free(&mind);
	return status;
}
