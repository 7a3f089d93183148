/* SPDX-License-Identifier: ISC */
/*
 * A portrait as one page: no script, nothing from elsewhere, so that it can be
 * mailed, printed and kept.  All words come out of mail: each is escaped.
 */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "heed/portrait.h"
#include "heed/work.h"

#define WIDTH  600 /* of the plot, in pixels */
#define HEIGHT 120

static const char style[] =
	"body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;"
	"padding:0 1em;color:#222}"
	"table{border-collapse:collapse;width:100%;margin:1em 0}"
	"th,td{text-align:left;padding:.25em .6em;border-bottom:1px solid"
	" #ddd;vertical-align:top}th{color:#666;font-weight:normal}"
	".late{color:#b00020}.dim{color:#777}svg{display:block;margin:1em 0}"
	"h1{margin-bottom:0}.score{font-size:2.2em}";

/* One line of text, with what HTML would understand made harmless. */
static void
text(FILE *out, const char *words)
{
	char *line = utf8_line(words == NULL ? "" : words, 2000);

	for (const char *p = line; *p != '\0'; p++)
		switch (*p) {
		case '&':
			fputs("&amp;", out);
			break;
		case '<':
			fputs("&lt;", out);
			break;
		case '>':
			fputs("&gt;", out);
			break;
		case '"':
			fputs("&quot;", out);
			break;
		default:
			putc(*p, out);
		}
	free(line);
}

static void
cell(FILE *out, const char *words, const char *class)
{
	fprintf(out, "<td%s%s%s>", class == NULL ? "" : " class=\"",
		class == NULL ? "" : class, class == NULL ? "" : "\"");
	text(out, words);
	fputs("</td>", out);
}

static double
x_of(int week)
{
	return 30 + (WIDTH - 40) * week / (PORTRAIT_WEEKS - 1.0);
}

static double
y_of(double score)
{
	return 10 + (HEIGHT - 30) * (1 - score / 100);
}

/* The health of a quarter, week by week; gaps where it cannot be told. */
static void
plot(FILE *out, const struct portrait *p)
{
	fprintf(out, "<svg width=\"%d\" height=\"%d\" role=\"img\" "
		"aria-label=\"Health of the last %d weeks\">", WIDTH, HEIGHT,
		PORTRAIT_WEEKS);
	for (int score = 0; score <= 100; score += 50)
		fprintf(out, "<line x1=\"30\" x2=\"%d\" y1=\"%.1f\" "
			"y2=\"%.1f\" stroke=\"#ddd\"/><text x=\"0\" "
			"y=\"%.1f\" font-size=\"11\" fill=\"#777\">%d</text>",
			WIDTH - 10, y_of(score), y_of(score), y_of(score) + 4,
			score);
	for (int i = 0; i < PORTRAIT_WEEKS; i++) {
		if (isnan(p->weeks[i]))
			continue;
		if (i > 0 && !isnan(p->weeks[i - 1]))
			fprintf(out, "<line x1=\"%.1f\" y1=\"%.1f\" "
				"x2=\"%.1f\" y2=\"%.1f\" stroke=\"#2a6fbb\" "
				"stroke-width=\"2\"/>", x_of(i - 1),
				y_of(p->weeks[i - 1]), x_of(i),
				y_of(p->weeks[i]));
		fprintf(out, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" "
			"fill=\"#2a6fbb\"/>", x_of(i), y_of(p->weeks[i]));
	}
	fputs("</svg>\n", out);
}

static void
parts(FILE *out, const struct portrait *p)
{
	fputs("<table><tr><th>Part</th><th>Weight</th><th>Value</th>"
		"<th>Reason</th></tr>\n", out);
	for (size_t i = 0; i < HEALTH_PLACES; i++) {
		const struct health_part *part = &p->health.parts[i];
		char weight[16], value[16];

		snprintf(weight, sizeof(weight), "%d", part->weight);
		snprintf(value, sizeof(value), isnan(part->value) ? "-" :
			"%.2f", part->value);
		fputs("<tr>", out);
		cell(out, part->name, NULL);
		cell(out, weight, NULL);
		cell(out, value, part->value < 0.5 ? "late" : NULL);
		cell(out, isnan(part->value) ? "cannot be told yet" :
			part->reason, "dim");
		fputs("</tr>\n", out);
	}
	fputs("</table>\n", out);
}

static void
open_items(FILE *out, const struct portrait *p)
{
	fputs("<h2>Open</h2>\n", out);
	if (p->n_open == 0)
		fputs("<p>Nothing is open.</p>\n", out);
	else
		fputs("<table>\n", out);
	for (size_t i = 0; i < p->n_open; i++) {
		fputs("<tr>", out);
		cell(out, item_name(p->open[i].kind), NULL);
		cell(out, p->open[i].name, NULL);
		cell(out, p->open[i].text, p->open[i].late ? "late" : NULL);
		fputs("</tr>\n", out);
	}
	if (p->n_open > 0)
		fputs("</table>\n", out);
}

static void
timeline(FILE *out, const struct portrait *p)
{
	fputs("<h2>Last events</h2>\n<table>\n", out);
	for (size_t i = 0; i < p->n_timeline; i++) {
		const struct timeline_row *row = &p->timeline[i];
		char at[32];

		fputs("<tr>", out);
		cell(out, local_time(row->at, at), "dim");
		cell(out, row->who, NULL);
		cell(out, row->kind, NULL);
		cell(out, row->name, NULL);
		fputs("<td>", out);
		text(out, row->text);
		if (row->evidence != NULL) {
			fputs("<br><span class=\"dim\">", out);
			text(out, row->evidence);
			fputs("</span>", out);
		}
		fputs("</td></tr>\n", out);
	}
	fputs("</table>\n", out);
}

void
portrait_html(const struct portrait *p, FILE *out)
{
	struct buf agreed = buf_new(1024);
	char now[32];

	fputs("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset="
		"\"utf-8\"><meta name=\"viewport\" content=\"width="
		"device-width\"><title>", out);
	text(out, p->client->name);
	fprintf(out, "</title><style>%s</style></head><body>\n<h1>", style);
	text(out, p->client->name);
	fputs("</h1>\n<p class=\"dim\">", out);
	text(out, local_time(p->now, now));
	fputs("</p>\n<p><span class=\"score\">", out);
	if (isnan(p->health.score))
		fputs("-</span> too little is known yet", out);
	else
		fprintf(out, "%.0f</span> of 100", p->health.score);
	if (!isnan(p->before_30))
		fprintf(out, ", 30 days ago %.0f", p->before_30);
	if (!isnan(p->before_90))
		fprintf(out, ", 90 days ago %.0f", p->before_90);
	fputs("</p>\n", out);
	portrait_terms(p, &agreed);
	if (agreed.len > 0) {
		fputs("<p>Agreed: ", out);
		text(out, buf_text(&agreed));
		fputs("</p>\n", out);
	}
	buf_free(&agreed);
	if (p->work_30 > 0 || p->work_60 > 0) {
		char before[32];

		fprintf(out, "<p>Hours: %s in 30 days, %s in the 30"
			" before</p>\n", hours_text(p->work_30, now),
			hours_text(p->work_60, before));
	}
	if (p->money_at_risk[0] != '\0') {
		fputs("<p class=\"late\">Overdue: ", out);
		text(out, p->money_at_risk);
		fputs("</p>\n", out);
	}
	if (p->at_risk[0] != '\0') {
		fputs("<p class=\"late\">At risk: ", out);
		text(out, p->at_risk);
		fputs("</p>\n", out);
	}
	plot(out, p);
	parts(out, p);
	open_items(out, p);
	timeline(out, p);
	fputs("</body></html>\n", out);
}
