/* SPDX-License-Identifier: ISC */
/* A portrait on a terminal, and for scripts. */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "config/config.h"
#include "heed/portrait.h"
#include "heed/work.h"

enum paint
portrait_paint(double value)
{
	return isnan(value) ? DIM : value >= PORTRAIT_WELL ? GREEN :
		value >= PORTRAIT_WELL / 2.0 ? YELLOW : RED;
}

/* Eight steps; a dot where it cannot be told. */
static void
sparkline(const double *values, size_t n, struct buf *out)
{
	static const char *const bars[] = { "\xe2\x96\x81", "\xe2\x96\x82",
		"\xe2\x96\x83", "\xe2\x96\x84", "\xe2\x96\x85", "\xe2\x96\x86",
		"\xe2\x96\x87", "\xe2\x96\x88" };

	for (size_t i = 0; i < n; i++)
		buf_str(out, isnan(values[i]) ? "\xc2\xb7" :
			bars[(int)fmin(7, values[i] / 12.5)]);
}

const char *
portrait_score(double score, char out[16])
{
	snprintf(out, 16, isnan(score) ? "-" : "%.0f", score);
	return out;
}

/* "900 EUR a month, 14 days to pay, contact every 14 days (last 3 ago)". */
void
portrait_terms(const struct portrait *p, struct buf *out)
{
	const struct client *client = p->client;

	if (client->fee != NULL)
		buf_printf(out, "%s a month", client->fee);
	if (client->terms_days > 0)
		buf_printf(out, "%s%d days to pay", out->len > 0 ? ", " : "",
			client->terms_days);
	if (!isnan(p->cadence))
		buf_printf(out, "%scontact every %.0f days",
			out->len > 0 ? ", " : "", p->cadence);
	if (!isnan(p->cadence) && !isnan(p->contact))
		buf_printf(out, " (the last one %.0f day%s ago)",
			p->contact, p->contact == 1 ? "" : "s");
}

static void
show_head(const struct portrait *p, const struct look *look)
{
	const struct client *client = p->client;
	const struct person *owner = config_person(p->mind->config,
		client->owner);
	struct buf line = buf_new(1024);
	char now[32], before[32], long_before[16];

	paint_text(stdout, look->colour, BOLD, client->name);
	printf(" (%s)%s%s%s%s\n", client->id, owner == NULL ? "" : ", ",
		owner == NULL ? "" : owner->name, client->since == NULL ? "" :
		", client since ", client->since == NULL ? "" : client->since);
	sparkline(p->weeks, PORTRAIT_WEEKS, &line);
	buf_printf(&line, "  %s", portrait_score(p->health.score, now));
	buf_printf(&line, isnan(p->health.score) ?
		" (too little is known yet)" : " of 100");
	buf_printf(&line, "; 30 days ago %s, 90 days ago %s",
		portrait_score(p->before_30, before),
		portrait_score(p->before_90, long_before));
	show_field(look, "Health", portrait_paint(p->health.score),
		buf_text(&line));
	buf_clear(&line);
	portrait_terms(p, &line);
	if (line.len > 0)
		show_field(look, "Agreed", p->contact > 1.25 * p->cadence ?
			RED : PLAIN, buf_text(&line));
	if (p->work_30 > 0 || p->work_60 > 0) {
		buf_clear(&line);
		buf_printf(&line, "%s hours in 30 days, %s in the 30 before",
			hours_text(p->work_30, now),
			hours_text(p->work_60, before));
		show_field(look, "Work", PLAIN, buf_text(&line));
	}
	buf_free(&line);
	if (p->money_at_risk[0] != '\0')
		show_field(look, "Overdue", RED, p->money_at_risk);
	if (p->at_risk[0] != '\0')
		show_field(look, "At risk", RED, p->at_risk);
}

static void
show_parts(const struct portrait *p, const struct look *look)
{
	static const char *const heads[] = { "PART", "WEIGHT", "VALUE",
		"REASON" };
	struct table *table = table_new(heads, HEED_COUNT(heads));

	for (size_t i = 0; i < HEALTH_PLACES; i++) {
		const struct health_part *part = &p->health.parts[i];
		char weight[16], value[16];

		snprintf(weight, sizeof(weight), "%d", part->weight);
		snprintf(value, sizeof(value), isnan(part->value) ? "-" :
			"%.2f", part->value);
		table_cell(table, PLAIN, part->name);
		table_cell(table, PLAIN, weight);
		table_cell(table, portrait_paint(100 * part->value), value);
		table_cell(table, PLAIN, isnan(part->value) ?
			"cannot be told yet" : part->reason);
	}
	putchar('\n');
	table_print(table, stdout, look->width, look->colour);
	table_free(&table);
}

static void
show_open(const struct portrait *p, const struct look *look)
{
	static const char *const heads[] = { "OPEN", "ID", "" };
	struct table *table = table_new(heads, HEED_COUNT(heads));

	for (size_t i = 0; i < p->n_open; i++) {
		table_cell(table, PLAIN, item_name(p->open[i].kind));
		table_cell(table, BOLD, p->open[i].name);
		table_cell(table, p->open[i].late ? RED : PLAIN,
			p->open[i].text);
	}
	putchar('\n');
	if (p->n_open > 0)
		table_print(table, stdout, look->width, look->colour);
	else
		puts("Nothing is open.");
	table_free(&table);
}

static void
show_timeline(const struct portrait *p, const struct look *look)
{
	static const char *const heads[] = { "TIME", "WHO", "WHAT", "ID", "" };
	struct table *table = table_new(heads, HEED_COUNT(heads));

	for (size_t i = p->n_timeline; i-- > 0;) {
		const struct timeline_row *row = &p->timeline[i];
		struct buf text = buf_new(4096);
		char at[32];

		buf_str(&text, row->text == NULL ? "" : row->text);
		if (row->evidence != NULL)
			buf_printf(&text, " (%s)", row->evidence);
		table_cell(table, DIM, local_time(row->at, at));
		table_cell(table, PLAIN, row->who);
		table_cell(table, PLAIN, row->kind);
		table_cell(table, BOLD, row->name);
		table_cell(table, PLAIN, buf_text(&text));
		buf_free(&text);
	}
	putchar('\n');
	if (p->n_timeline > 0)
		table_print(table, stdout, look->width, look->colour);
	table_free(&table);
}

void
portrait_show(const struct portrait *portrait)
{
	struct look look = look_at_stdout();

	show_head(portrait, &look);
	show_parts(portrait, &look);
	show_open(portrait, &look);
	show_timeline(portrait, &look);
}

/* null for what cannot be told. */
static json_t *
json_value(double value)
{
	return isnan(value) ? json_null() : json_real(value);
}

static json_t *
json_health(const struct portrait *p)
{
	json_t *parts = json_array(), *weeks = json_array();

	for (size_t i = 0; i < HEALTH_PLACES; i++) {
		const struct health_part *part = &p->health.parts[i];

		json_array_append_new(parts, json_pack("{s:s, s:i, s:o, s:s}",
			"part", part->name, "weight", part->weight, "value",
			json_value(part->value), "reason", part->reason));
	}
	for (size_t i = 0; i < PORTRAIT_WEEKS; i++)
		json_array_append_new(weeks, json_value(p->weeks[i]));
	return json_pack("{s:o, s:o, s:o, s:o, s:o}",
		"score", json_value(p->health.score),
		"days_ago_30", json_value(p->before_30),
		"days_ago_90", json_value(p->before_90),
		"weeks", weeks, "parts", parts);
}

json_t *
portrait_json(const struct portrait *p)
{
	json_t *open = json_array(), *timeline = json_array();

	for (size_t i = 0; i < p->n_open; i++)
		json_array_append_new(open, json_pack("{s:s, s:o, s:o, s:b}",
			"kind", item_name(p->open[i].kind), "id",
			json_text(p->open[i].name), "text",
			json_text(p->open[i].text), "late", p->open[i].late));
	for (size_t i = 0; i < p->n_timeline; i++) {
		const struct timeline_row *row = &p->timeline[i];

		json_array_append_new(timeline, json_pack("{s:o, s:o, s:o,"
			" s:o, s:o, s:o}", "time", json_time(row->at), "who",
			json_text(row->who), "kind", json_text(row->kind),
			"id", json_text(row->name), "text",
			json_text(row->text), "evidence",
			json_text(row->evidence)));
	}
	return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:i, s:o, s:o, s:I,"
		" s:I, s:o, s:o}",
		"client", json_text(p->client->id),
		"name", json_text(p->client->name),
		"health", json_health(p), "overdue",
		json_text(p->money_at_risk), "at_risk", json_text(p->at_risk),
		"fee", json_text(p->client->fee),
		"terms_days", p->client->terms_days,
		"cadence_days", json_value(p->cadence),
		"days_since_contact", json_value(p->contact),
		"work_seconds_30_days", (json_int_t)p->work_30,
		"work_seconds_30_before", (json_int_t)p->work_60,
		"open", open, "timeline", timeline);
}
