/* SPDX-License-Identifier: ISC */
/* The figures of `heed eval` as tables and as JSON. */
#include "heed/evaluation.h"

#include <inttypes.h>

#include "heed/reasons.h"

static void
number_cell(struct table *table, int64_t value)
{
	char text[32];

	snprintf(text, sizeof(text), "%" PRId64, value);
	table_cell(table, PLAIN, text);
}

/* In percent. */
static void
share_cell(struct table *table, double share)
{
	char text[32];

	snprintf(text, sizeof(text), "%.1f", 100 * share);
	table_cell(table, PLAIN, text);
}

static void
show_group(struct table *table, const char *name, const struct score *s)
{
	struct score_counts signals = score_signals(s);

	table_cell(table, PLAIN, name);
	number_cell(table, s->mails);
	share_cell(table, score_share(s, s->language_right));
	share_cell(table, score_share(s, s->feeling_right));
	share_cell(table, score_macro_f1(s));
	share_cell(table, score_f1(&signals));
	share_cell(table, score_share(s, s->day_right));
}

static void
show_signals(const struct score *s, const struct look *look)
{
	static const char *const heads[] = { "signal", "labelled", "found",
		"precision", "recall", "F1" };
	struct table *table = table_new(heads, HEED_COUNT(heads));

	for (int i = 0; i < SIGNAL_KINDS; i++) {
		const struct score_counts *c = &s->signals[i];

		if (c->hits + c->wrong + c->missed == 0)
			continue;
		table_cell(table, PLAIN, signal_name((enum signal_kind)i));
		number_cell(table, c->hits + c->missed);
		number_cell(table, c->hits + c->wrong);
		share_cell(table, score_precision(c));
		share_cell(table, score_recall(c));
		share_cell(table, score_f1(c));
	}
	table_print(table, stdout, look->width, look->colour);
	table_free(&table);
}

void
evaluation_show(const struct evaluation *evaluation)
{
	static const char *const heads[] = { "", "mails", "language",
		"sentiment", "macro-F1", "signals F1", "days" };
	struct look look = look_at_stdout();
	struct table *table = table_new(heads, HEED_COUNT(heads));

	for (size_t i = 0; i < evaluation->n; i++)
		show_group(table, evaluation->groups[i].language,
			&evaluation->groups[i].score);
	show_group(table, "all", &evaluation->all);
	table_print(table, stdout, look.width, look.colour);
	table_free(&table);
	puts("(percent)\n");
	show_signals(&evaluation->all, &look);
}

static json_t *
json_counts(const struct score_counts *c)
{
	return json_pack("{s:I, s:I, s:I, s:f, s:f, s:f}", "hits",
		(json_int_t)c->hits, "wrong", (json_int_t)c->wrong, "missed",
		(json_int_t)c->missed, "precision", score_precision(c),
		"recall", score_recall(c), "f1", score_f1(c));
}

static json_t *
json_score(const struct score *s)
{
	struct score_counts sum = score_signals(s);
	json_t *signals = json_object(), *feelings = json_object();

	for (int i = 0; i < SIGNAL_KINDS; i++)
		json_object_set_new(signals,
			signal_name((enum signal_kind)i),
			json_counts(&s->signals[i]));
	for (int i = 0; i < FEELINGS; i++)
		json_object_set_new(feelings, feeling_name((enum feeling)i),
			json_counts(&s->feelings[i]));
	return json_pack("{s:I, s:f, s:f, s:f, s:o, s:o, s:o, s:f}",
		"mails", (json_int_t)s->mails,
		"language", score_share(s, s->language_right),
		"sentiment_accuracy", score_share(s, s->feeling_right),
		"sentiment_macro_f1", score_macro_f1(s), "sentiment",
		feelings, "signals_micro", json_counts(&sum), "signals",
		signals, "days", score_share(s, s->day_right));
}

int
evaluation_json(const struct evaluation *evaluation)
{
	json_t *languages = json_object();

	for (size_t i = 0; i < evaluation->n; i++)
		json_object_set_new(languages, evaluation->groups[i].language,
			json_score(&evaluation->groups[i].score));
	return json_show(json_pack("{s:o, s:o}", "all",
		json_score(&evaluation->all), "languages", languages));
}

static json_t *
json_names(uint32_t signals)
{
	json_t *names = json_array();

	for (int i = 0; i < SIGNAL_KINDS; i++)
		if ((signals >> i & 1) != 0)
			json_array_append_new(names, json_string(
				signal_name((enum signal_kind)i)));
	return names;
}

void
evaluation_evidence(const struct labelled *row, const struct reading *reading,
	uint32_t signals, const struct trace *trace,
	const struct lexicon *lexicon)
{
	json_t *line = json_pack("{s:o, s:s, s:o, s:s, s:f, s:f, s:s, s:o,"
		" s:o, s:o, s:o}", "row", json_text(row->file),
		"label", feeling_name(row->label.feeling),
		"label_signals", json_names(row->label.signals),
		"feeling", feeling_name(reading->feeling),
		"sentiment", reading->sentiment, "sum", trace->sum,
		"language", reading->language,
		"signals", json_names(signals),
		"reasons", reasons_json(trace, lexicon),
		"words", json_text(trace->words),
		"concepts", json_text(trace->concepts));

	json_dumpf(line, stdout, JSON_COMPACT | JSON_REAL_PRECISION(6));
	putchar('\n');
	json_decref(line);
}
