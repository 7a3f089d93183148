/* SPDX-License-Identifier: ISC */
/*
 * heed eval: how well heed understands messages that people have labelled.
 * For who writes words of a language, and for who asks whether to trust them.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/num.h"
#include "heed/command.h"
#include "heed/evaluation.h"

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

/* A remark has no mail around it. */
static struct reading *
read_remark(const struct mind *mind, char *text, struct trace *trace)
{
	struct message message = { .text = text };

	return signals_trace(mind->lexicon, &message, NULL, trace);
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

/* The reading of one row, with its reasons; NULL: told why not. */
static struct reading *
read_row(const struct mind *mind, const char *table,
	const struct labelled *row, struct trace *trace)
{
	struct problem problem = { 0 };
	struct message *message = NULL;
	struct reading *reading = NULL;
	struct message_options options = { 0 };
	struct file_bytes bytes;
	char *path;

	if (row->text != NULL)
		return read_remark(mind, row->text, trace);
	path = path_of(table, row->file);
	if (invocation_file(path, &bytes)) {
		options.truncated = bytes.truncated;
		message = message_parse(bytes.data, bytes.len, &options,
			&problem);
		free(bytes.data);
		if (message == NULL)
			complain("%s: %s", path, problem.text);
		else
			reading = signals_trace(mind->lexicon, message, NULL,
				trace);
	}
	message_free(&message);
	free(path);
	return reading;
}

static void
evaluate(const struct invocation *in, const struct mind *mind,
	const char *table, const struct labels *labels,
	struct evaluation *out)
{
	for (size_t i = 0; i < labels->n; i++) {
		const struct labelled *row = &labels->v[i];
		struct score *score = group_of(out, row->label.language);
		struct trace trace = { 0 };
		struct reading *reading = read_row(mind, table, row,
			in->evidence ? &trace : NULL);
		struct verdict_row found;

		if (reading == NULL) {
			out->failed = true;
			continue;
		}
		found_of(reading, &found);
		if (in->evidence)
			evaluation_evidence(row, reading, found.signals,
				&trace, mind->lexicon);
		score_add(&out->all, &row->label, &found);
		if (score != NULL)
			score_add(score, &row->label, &found);
		reading_free(&reading);
		trace_free(&trace);
	}
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
read_labels(const struct invocation *in, struct labels *labels)
{
	struct strv errors = { 0 };
	bool ok = in->remarks == NULL ?
		labels_read(in->argv[0], labels, &errors) :
		labels_read_remarks(in->argv[0], in->remarks, labels, &errors);

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
	if (!read_labels(in, &labels)) {
		labels_free(&labels);
		return EXIT_WRONG;
	}
	evaluation = mem_new(sizeof(*evaluation));
	mind = invocation_words(in);
	if (mind != NULL) {
		evaluate(in, mind, in->argv[0], &labels, evaluation);
		status = EXIT_WELL;
		if (in->json)
			status = evaluation_json(evaluation);
		else if (!in->evidence)
			evaluation_show(evaluation);
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
