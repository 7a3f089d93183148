/* SPDX-License-Identifier: ISC */
/*
 * heed why: the record.  For a mail: who, what was understood by which words,
 * each rule's answer and what came of it.  For a letter: its way from state to
 * state, who moved it and why, and each try with the server's words.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/show.h"
#include "store/letters.h"
#include "store/mails.h"

json_t *
json_findings(const struct finding_row *rows, size_t n)
{
	json_t *list = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_pack(
			"{s:o, s:f, s:o, s:s, s:I, s:I, s:o}",
			"name", json_text(rows[i].kind),
			"weight", rows[i].weight,
			"words", json_text(rows[i].words),
			"in", rows[i].in_subject ? "subject" : "text",
			"start", (json_int_t)rows[i].start,
			"len", (json_int_t)rows[i].len,
			"day", json_text(rows[i].day)));
	return list;
}

json_t *
json_decisions(const struct decision_row *rows, size_t n)
{
	json_t *list = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(list, json_pack(
			"{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}",
			"rule", json_text(rows[i].rule),
			"answer", json_text(rows[i].answer),
			"action", json_text(rows[i].action),
			"outcome", json_text(rows[i].outcome),
			"guard", json_text(rows[i].guard),
			"detail", json_text(rows[i].detail),
			"letter", rows[i].letter == 0 ? json_null() :
				json_integer(rows[i].letter),
			"at", json_time(rows[i].at)));
	return list;
}

static int
mail_json(const struct mail_row *m, const struct finding_row *f, size_t n_f,
	const struct decision_row *d, size_t n_d)
{
	return json_show(json_pack("{s:I, s:o, s:o, s:o, s:o, s:o, s:o, s:o,"
		" s:o, s:o, s:o, s:o, s:f, s:o, s:b, s:b, s:o, s:o, s:o,"
		" s:o}",
		"mail", (json_int_t)m->id,
		"account", json_text(m->account),
		"folder", json_text(m->folder),
		"client", json_text(m->client),
		"from", json_text(m->from_address),
		"from_name", json_text(m->from_name),
		"subject", json_text(m->subject),
		"direction", json_text(m->direction),
		"automatic", json_text(m->automatic),
		"sender", json_text(m->verdict),
		"language", json_text(m->language),
		"feeling", json_text(m->feeling),
		"sentiment", m->sentiment,
		"defects", json_text(m->defects),
		"rescan", m->rescan, "quarantined", m->quarantined,
		"date", json_time(m->date), "taken", json_time(m->taken),
		"findings", json_findings(f, n_f),
		"decisions", json_decisions(d, n_d)));
}

static void
show_findings(const struct look *look, const struct finding_row *rows,
	size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char *text = mem_printf("%-18s %.2f  \"%s\"%s%s",
			rows[i].kind, rows[i].weight, rows[i].words,
			rows[i].day == NULL ? "" : "  by ",
			rows[i].day == NULL ? "" : rows[i].day);

		show_field(look, i == 0 ? "Found" : "", PLAIN, text);
		free(text);
	}
}

static void
show_decisions(const struct look *look, const struct decision_row *rows,
	size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct decision_row *r = &rows[i];
		char *letter = r->letter == 0 ? mem_str("") :
			mem_printf(" L%" PRId64, r->letter);
		char *text = mem_printf("%s: %s%s%s%s%s%s%s%s%s%s", r->rule,
			r->answer, r->action == NULL ? "" : ", ",
			r->action == NULL ? "" : r->action,
			r->outcome == NULL ? "" : ": ",
			r->outcome == NULL ? "" : r->outcome, letter,
			r->guard == NULL ? "" : ", guard ",
			r->guard == NULL ? "" : r->guard,
			r->detail == NULL ? "" : ": ",
			r->detail == NULL ? "" : r->detail);

		show_field(look, i == 0 ? "Decided" : "", PLAIN, text);
		free(letter);
		free(text);
	}
	if (n == 0)
		show_field(look, "Decided", PLAIN, "no rule fired");
}

static void
show_mail(const struct mail_row *m, const struct finding_row *f, size_t n_f,
	const struct decision_row *d, size_t n_d)
{
	struct look look = look_at_stdout();
	char when[32], *text;

	text = mem_printf("M%" PRId64 " in %s/%s, of %s%s", m->id, m->account,
		m->folder, local_time(m->date, when), m->rescan ?
		"; an old one: nothing is done because of it" : "");
	show_field(&look, "Mail", BOLD, text);
	free(text);
	text = mem_printf("%s <%s>%s%s", m->from_name, m->from_address,
		m->client == NULL ? "" : ", client ",
		m->client == NULL ? "" : m->client);
	show_field(&look, "From", PLAIN, text);
	free(text);
	show_field(&look, "Subject", PLAIN, m->subject);
	if (m->quarantined)
		show_field(&look, "Unread", RED, "it could not be read and is"
			" kept for a person");
	else {
		text = mem_printf("%s; %s; automatic: %s; sender: %s",
			m->language, m->feeling, m->automatic, m->verdict);
		show_field(&look, "Read as", PLAIN, text);
		free(text);
	}
	if (m->defects[0] != '\0')
		show_field(&look, "Defects", YELLOW, m->defects);
	show_findings(&look, f, n_f);
	if (m->decided == 0)
		show_field(&look, "Decided", YELLOW, "not yet");
	else
		show_decisions(&look, d, n_d);
}

static int
why_mail(const struct invocation *in, struct store *store, int64_t id)
{
	struct finding_row *findings = NULL;
	struct decision_row *decisions;
	struct mail_row mail;
	size_t n_f = 0, n_d = 0;
	int status = EXIT_WELL;

	if (!mails_load(store, id, &mail, &findings, &n_f)) {
		complain("there is no mail M%" PRId64, id);
		return EXIT_FAILED;
	}
	decisions = decisions_of(store, id, &n_d);
	if (in->json)
		status = mail_json(&mail, findings, n_f, decisions, n_d);
	else
		show_mail(&mail, findings, n_f, decisions, n_d);
	decision_rows_free(decisions, n_d);
	finding_rows_free(findings, n_f);
	mail_row_free(&mail);
	return status;
}

int
command_why(const struct invocation *in)
{
	bool letter = in->argc == 1 && (in->argv[0][0] | 32) == 'l';
	struct store *store;
	struct mind *mind;
	int status = EXIT_FAILED;
	int64_t id;

	if (in->argc != 1) {
		complain("why takes one ID: a mail (M7) or a letter (L12)");
		return EXIT_WRONG;
	}
	if (!parse_id(in->argv[0], letter ? 'L' : 'M', &id))
		return EXIT_WRONG;
	mind = invocation_mind(in);
	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	if (store != NULL)
		status = letter ? why_letter(in, store, id) :
			why_mail(in, store, id);
	store_close(&store);
	mind_free(&mind);
	return status;
}
