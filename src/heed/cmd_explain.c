/* SPDX-License-Identifier: ISC */
/*
 * heed explain: one message through the pure half of the pipeline, with the
 * words that made each finding.  Nothing is sent and no state is touched: what
 * depends on the past (caps, answers, other letters) is not asked here.
 */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/show.h"
#include "heedd/understand.h"

/* What the rules say of it; `n` answers, owned by the caller. */
static struct rule_answer *
ask(const struct mind *mind, const struct understanding *u, size_t *n)
{
	struct rule_answer *answers = mem_array(mind->config->n_rules + 1,
		sizeof(*answers));

	*n = ruleset_ask(mind->rules, u->facts, answers);
	return answers;
}

static const char *
action_word(enum action_kind kind)
{
	static const char *const words[] = { "notify", "escalate",
		"acknowledge" };

	return words[kind];
}

static const char *
answer_word(const struct rule_answer *answer)
{
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
	for (size_t i = 0; i < r->n_mood; i++)
		show_field(look, "", DIM, r->mood[i].words);
	if (r->n_signals == 0)
		show_field(look, "Signals", PLAIN, "none");
	for (size_t i = 0; i < r->n_signals; i++) {
		const struct signal *s = &r->signals[i];

		text = mem_printf("%-18s %.2f  \"%s\" (%s, byte %zu)%s%s",
			signal_name(s->kind), s->weight, s->evidence.words,
			s->evidence.in_subject ? "subject" : "text",
			s->evidence.start, s->day.year == 0 ? "" : "  by ",
			s->day.year == 0 ? "" : day_iso(s->day, day));
		show_field(look, i == 0 ? "Signals" : "", PLAIN, text);
		free(text);
	}
	if (r->day.year != 0)
		show_field(look, "Day", PLAIN, day_iso(r->day, day));
	if (r->away.year != 0)
		show_field(look, "Away until", PLAIN, day_iso(r->away, day));
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

			text = mem_printf("%s fires: %s %s with \"%s\"",
				rule->name, action_word(a->kind),
				a->kind == ACTION_ACKNOWLEDGE ? "the client" :
				a->to == NULL ? "owner" : a->to, a->letter);
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
json_explanation(const struct understanding *u,
	const struct rule_answer *answers, size_t n)
{
	const struct message *m = u->message;
	const struct mail_address *from = message_sender(m);

	return json_pack("{s:o, s:o, s:o, s:o, s:o, s:s, s:s, s:o, s:s, s:o,"
		" s:o, s:b, s:o, s:o, s:o}",
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
		"rules", json_rules(answers, n));
}

int
command_explain(const struct invocation *in)
{
	struct look look = look_at_stdout();
	struct problem problem = { 0 };
	struct understanding *u;
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
		file.truncated, in->now, &problem);
	free(file.data);
	if (u == NULL) {
		complain("%s: %s", in->argv[0], problem.text);
		mind_free(&mind);
		return EXIT_FAILED;
	}
	answers = ask(mind, u, &n);
	if (in->json)
		status = json_show(json_explanation(u, answers, n));
	else {
		show_head(&look, u);
		show_reading(&look, u->reading);
		show_rules(&look, answers, n);
	}
	free(answers);
	understanding_free(&u);
	mind_free(&mind);
	return status;
}
