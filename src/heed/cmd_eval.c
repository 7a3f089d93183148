/* SPDX-License-Identifier: ISC */
/*
 * heed eval: how well heed understands messages that people have labelled.
 * For who writes words of a language, and for who asks whether to trust them.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/num.h"
#include "heed/labels.h"
#include "heed/show.h"
#include "heedd/understand.h"

#define LANGUAGES_MAX 100

/* One row of the result: a language, or all. */
struct group {
	char language[4];
	struct score score;
};

struct evaluation {
	struct group groups[LANGUAGES_MAX]; /* by language */
	size_t n;
	struct score all;
	bool failed; /* a message could not be read */
};

static struct score *
group_of(struct evaluation *evaluation, const char *language)
{
	size_t i = 0;

	while (i < evaluation->n && strcmp(evaluation->groups[i].language,
		language) < 0)
		i++;
	if (i < evaluation->n && strcmp(evaluation->groups[i].language,
		language) == 0)
		return &evaluation->groups[i].score;
	if (evaluation->n == LANGUAGES_MAX)
		return NULL;
	memmove(&evaluation->groups[i + 1], &evaluation->groups[i],
		(evaluation->n - i) * sizeof(*evaluation->groups));
	evaluation->n++;
	evaluation->groups[i] = (struct group) { 0 };
	snprintf(evaluation->groups[i].language,
		sizeof(evaluation->groups[i].language), "%s", language);
	return &evaluation->groups[i].score;
}

/* The message lies beside the table, or in a folder "eml" there. */
static char *
path_of(const char *table, const char *file)
{
	const char *slash = strrchr(table, '/');
	int len = slash == NULL ? 0 : (int)(slash - table) + 1;
	char *path = mem_printf("%.*s%s", len, table, file);

	if (access(path, F_OK) != 0) {
		free(path);
		path = mem_printf("%.*seml/%s", len, table, file);
	}
	return path;
}

static void
found_of(const struct reading *reading, struct verdict_row *out)
{
	*out = (struct verdict_row) {
		.feeling = reading->feeling,
		.day = reading->day,
	};
	memcpy(out->language, reading->language, sizeof(out->language));
	for (size_t i = 0; i < reading->n_signals; i++)
		out->signals |= UINT32_C(1) << reading->signals[i].kind;
}

static bool
read_one(const struct invocation *in, const struct mind *mind,
	const char *table, const char *file, struct verdict_row *out)
{
	char *path = path_of(table, file);
	struct problem problem = { 0 };
	struct understanding *u = NULL;
	struct file_bytes bytes;
	bool ok = invocation_file(path, &bytes);

	if (ok) {
		u = understand(mind, NULL, bytes.data, bytes.len,
			bytes.truncated, in->now, &problem);
		free(bytes.data);
		if (u == NULL)
			complain("%s: %s", path, problem.text);
		else
			found_of(u->reading, out);
	}
	ok = u != NULL;
	understanding_free(&u);
	free(path);
	return ok;
}

static void
evaluate(const struct invocation *in, const struct mind *mind,
	const char *table, const struct labels *labels,
	struct evaluation *out)
{
	for (size_t i = 0; i < labels->n; i++) {
		const struct verdict_row *label = &labels->v[i].label;
		struct score *score = group_of(out, label->language);
		struct verdict_row found;

		if (!read_one(in, mind, table, labels->v[i].file, &found)) {
			out->failed = true;
			continue;
		}
		score_add(&out->all, label, &found);
		if (score != NULL)
			score_add(score, label, &found);
	}
}

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

static void
show(const struct evaluation *evaluation)
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

static int
show_json(const struct evaluation *evaluation)
{
	json_t *languages = json_object();

	for (size_t i = 0; i < evaluation->n; i++)
		json_object_set_new(languages, evaluation->groups[i].language,
			json_score(&evaluation->groups[i].score));
	return json_show(json_pack("{s:o, s:o}", "all",
		json_score(&evaluation->all), "languages", languages));
}

/* What --fail-under may name, in percent of the whole. */
static double
measure(const struct score *s, const char *name)
{
	struct score_counts signals = score_signals(s);

	if (strcmp(name, "sentiment") == 0)
		return 100 * score_macro_f1(s);
	if (strcmp(name, "signals") == 0)
		return 100 * score_f1(&signals);
	if (strcmp(name, "language") == 0)
		return 100 * score_share(s, s->language_right);
	if (strcmp(name, "days") == 0)
		return 100 * score_share(s, s->day_right);
	return -1;
}

/* "sentiment=65,signals=60": false, and told, when one is missed or wrong. */
static bool
reached(const struct score *s, const char *wanted, bool ask_only)
{
	char *copy = mem_str(wanted), *rest = NULL;
	bool ok = true;

	for (char *one = strtok_r(copy, ",", &rest); ok && one != NULL;
	     one = strtok_r(NULL, ",", &rest)) {
		char *value = strchr(one, '=');
		int64_t least;

		if (value != NULL)
			*value++ = '\0';
		if (value == NULL || measure(s, one) < 0 ||
		    !num_parse(value, 0, 100, &least)) {
			complain("--fail-under takes sentiment=N, signals=N,"
				" language=N or days=N, with commas between,"
				" in percent; not \"%s\"", wanted);
			ok = false;
		} else if (!ask_only && measure(s, one) < (double)least) {
			complain("%s: %.1f is less than %s", one,
				measure(s, one), value);
			ok = false;
		}
	}
	free(copy);
	return ok;
}

static bool
read_labels(const char *path, struct labels *labels)
{
	struct strv errors = { 0 };
	bool ok = labels_read(path, labels, &errors);

	for (size_t i = 0; i < errors.n; i++)
		complain("%s", errors.v[i]);
	strv_free(&errors);
	return ok;
}

int
command_eval(const struct invocation *in)
{
	struct evaluation *evaluation;
	struct labels labels;
	struct mind *mind;
	int status = EXIT_WRONG;

	if (in->argc != 1) {
		complain("eval LABELS.tsv: its messages lie beside it, or in a"
			" folder \"eml\" there");
		return EXIT_WRONG;
	}
	if (in->fail_under != NULL && !reached(&(struct score) { 0 },
		in->fail_under, true))
		return EXIT_WRONG;
	if (!read_labels(in->argv[0], &labels)) {
		labels_free(&labels);
		return EXIT_WRONG;
	}
	evaluation = mem_new(sizeof(*evaluation));
	mind = invocation_words(in);
	if (mind != NULL) {
		evaluate(in, mind, in->argv[0], &labels, evaluation);
		if (!in->json)
			show(evaluation);
		status = in->json ? show_json(evaluation) : EXIT_WELL;
		if (evaluation->failed || fflush(stdout) != 0)
			status = EXIT_FAILED;
		if (status == EXIT_WELL && in->fail_under != NULL &&
		    !reached(&evaluation->all, in->fail_under, false))
			status = EXIT_FAILED;
	}
	mind_free(&mind);
	free(evaluation);
	labels_free(&labels);
	return status;
}
