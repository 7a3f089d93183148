/* SPDX-License-Identifier: ISC */
/*
 * Overlapping matches that say the same are one mark, that of the strongest; a
 * mark inside another is told in the table, and the text shows the outer one.
 */
#include "heed/reasons.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct reasons {
	const struct trace_row **v;
	size_t n;
};

static bool
same_claim(const struct trace_row *a, const struct trace_row *b)
{
	const struct evidence *x = &a->evidence, *y = &b->evidence;

	return a->mood == b->mood && a->kind == b->kind &&
		x->in_subject == y->in_subject &&
		x->start < y->start + y->len && y->start < x->start + x->len;
}

/* The one that counts more, else the one that would. */
static bool
stronger(const struct trace_row *a, const struct trace_row *b)
{
	double x = fabs(a->counted), y = fabs(b->counted);

	if (x != y)
		return x > y;
	return fabs(a->weight) > fabs(b->weight);
}

static int
by_place(const void *a, const void *b)
{
	const struct trace_row *const *x = a, *const *y = b;
	const struct evidence *e = &(*x)->evidence, *f = &(*y)->evidence;

	if (e->in_subject != f->in_subject)
		return e->in_subject ? -1 : 1;
	if (e->start != f->start)
		return e->start < f->start ? -1 : 1;
	/* the longer around the shorter */
	if (e->len != f->len)
		return e->len > f->len ? -1 : 1;
	return (int)(*x)->kind - (int)(*y)->kind;
}

struct reasons *
reasons_new(const struct trace *trace)
{
	struct reasons *r = mem_new(sizeof(*r));

	r->v = mem_array(trace->n + 1, sizeof(*r->v));
	for (size_t i = 0; i < trace->n; i++) {
		const struct trace_row *row = &trace->v[i];
		size_t k = 0;

		while (k < r->n && !same_claim(r->v[k], row))
			k++;
		if (row->hidden)
			continue;
		if (k == r->n)
			r->v[r->n++] = row;
		else if (stronger(row, r->v[k]))
			r->v[k] = row;
	}
	qsort(r->v, r->n, sizeof(r->v[0]), by_place);
	return r;
}

void
reasons_free(struct reasons **reasons)
{
	if (*reasons == NULL)
		return;
	free((*reasons)->v);
	mem_free(reasons);
}

static enum paint
paint_of(const struct trace_row *row)
{
	if (row->counted == 0)
		return DIM;
	if (row->mood)
		return row->counted < 0 ? RED : GREEN;
	switch (row->kind) {
	case SIGNAL_PRAISE:
	case SIGNAL_GROWTH:
		return GREEN;
	case SIGNAL_LEGAL:
	case SIGNAL_PAYMENT_REFUSED:
	case SIGNAL_LEAVING:
	case SIGNAL_REPUTATION:
	case SIGNAL_INSOLVENCY:
	case SIGNAL_ESCALATION:
	case SIGNAL_STOP:
	case SIGNAL_COMPLAINT_DELAY:
	case SIGNAL_COMPLAINT_QUALITY:
	case SIGNAL_COMPLAINT_NEGLECT:
	case SIGNAL_COMPLAINT_COST:
	case SIGNAL_PAYMENT_DISPUTED:
		return RED;
	case SIGNAL_PAYMENT_DELAYED:
	case SIGNAL_PAYMENT_PARTIAL:
	case SIGNAL_URGENT:
	case SIGNAL_MEETING_OFF:
	case SIGNAL_REDIRECT:
		return YELLOW;
	case SIGNAL_PAYMENT_QUERY:
	case SIGNAL_REQUEST:
	case SIGNAL_PAYMENT_PROMISED:
	case SIGNAL_PAYMENT_SENT:
	case SIGNAL_AUTO:
	case SIGNAL_KINDS:
		break;
	}
	return BLUE;
}

/* Lines are indented; nothing in them may move the cursor. */
static void
print_plain(const char *text, size_t len, bool *start)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];

		if (*start && c != '\n')
			fputs("    ", stdout);
		*start = c == '\n';
		putchar(c == '\n' || (c >= ' ' && c != 0x7f) ? c : ' ');
	}
}

static void
print_mark(const struct reasons *r, size_t i, const char *text,
	const struct look *look, bool *start)
{
	const struct evidence *e = &r->v[i]->evidence;
	char *words = mem_strn(text + e->start, e->len), number[24];

	for (char *p = words; *p != '\0'; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			*p = ' ';
	if (*start)
		fputs("    ", stdout);
	*start = false;
	if (!look->colour)
		putchar('[');
	paint_text(stdout, look->colour, paint_of(r->v[i]), words);
	if (!look->colour)
		putchar(']');
	snprintf(number, sizeof(number), "%zu", i + 1);
	paint_text(stdout, look->colour, DIM, number);
	free(words);
}

static void
show_marked(const struct reasons *r, bool subject, const char *text,
	const struct look *look)
{
	size_t at = 0, len = strlen(text);
	bool start = true;

	for (size_t i = 0; i < r->n; i++) {
		const struct evidence *e = &r->v[i]->evidence;

		if (e->in_subject != subject || e->start < at ||
		    e->start + e->len > len)
			continue;
		print_plain(text + at, e->start - at, &start);
		print_mark(r, i, text, look, &start);
		at = e->start + e->len;
	}
	print_plain(text + at, len - at, &start);
	if (!start)
		putchar('\n');
}

void
reasons_show_text(const struct reasons *r, const struct message *message,
	const struct look *look)
{
	putchar('\n');
	if (message->subject != NULL && message->subject[0] != '\0') {
		show_marked(r, true, message->subject, look);
		putchar('\n');
	}
	show_marked(r, false, message->text == NULL ? "" : message->text,
		look);
}

static void
number(char out[16], double value, bool sign)
{
	if (value == 0)
		snprintf(out, 16, "0");
	else
		snprintf(out, 16, sign ? "%+.2f" : "%.2f", value);
}

void
reasons_show_table(const struct reasons *r, const struct lexicon *lexicon,
	const struct look *look)
{
	static const char *const heads[] = { "", "says", "weight", "counted",
		"words", "line", "why" };
	struct table *table = table_new(heads, HEED_COUNT(heads));

	for (size_t i = 0; i < r->n; i++) {
		const struct trace_row *row = r->v[i];
		const char *file = lexicon_file(lexicon, row->file);
		char text[24], *line;

		snprintf(text, sizeof(text), "%zu", i + 1);
		table_cell(table, DIM, text);
		table_cell(table, paint_of(row), row->mood ? "feeling" :
			signal_name(row->kind));
		number(text, row->weight, row->mood);
		table_cell(table, PLAIN, text);
		number(text, row->counted, row->mood);
		table_cell(table, PLAIN, text);
		table_cell(table, PLAIN, row->evidence.words);
		line = row->line == 0 ? mem_str("built in") :
			mem_printf("%s:%u", strrchr(file, '/') == NULL ? file :
			strrchr(file, '/') + 1, row->line);
		table_cell(table, PLAIN, line);
		free(line);
		table_cell(table, PLAIN, row->why);
	}
	putchar('\n');
	if (r->n > 0)
		table_print(table, stdout, look->width, look->colour);
	else
		puts("No word of this text is one that heed looks for.");
	table_free(&table);
}

json_t *
reasons_json(const struct trace *trace, const struct lexicon *lexicon)
{
	json_t *out = json_array();

	for (size_t i = 0; i < trace->n; i++) {
		const struct trace_row *r = &trace->v[i];

		json_array_append_new(out, json_pack(
			"{s:s, s:s, s:o, s:I, s:f, s:f, s:o, s:s, s:I, s:I,"
			" s:o}", "says", r->mood ? "feeling" :
			signal_name(r->kind), "language", r->language, "file",
			r->line == 0 ? json_null() :
			json_text(lexicon_file(lexicon, r->file)), "line",
			(json_int_t)r->line, "weight", r->weight, "counted",
			r->counted, "words", json_text(r->evidence.words),
			"in", r->evidence.in_subject ? "subject" : "text",
			"start", (json_int_t)r->evidence.start, "len",
			(json_int_t)r->evidence.len, "why",
			json_text(r->why)));
	}
	return out;
}

void
facts_show(const struct fact_value *facts, const struct look *look)
{
	size_t n;
	const struct fact_row *rows = fact_table(&n);
	bool first = true;

	for (size_t i = 0; i < n; i++) {
		const struct fact_value *v = &facts[i];
		char *text = NULL;

		if (v->null)
			continue;
		if (rows[i].type == FACT_TEXT && v->text[0] != '\0')
			text = mem_printf("%s = '%s'", rows[i].name, v->text);
		else if (rows[i].type == FACT_REAL && v->real != 0)
			text = mem_printf("%s = %.2f", rows[i].name, v->real);
		else if (rows[i].type == FACT_BOOL && v->integer != 0)
			text = mem_str(rows[i].name);
		else if (rows[i].type == FACT_INTEGER && v->integer != 0)
			text = mem_printf("%s = %lld", rows[i].name,
				(long long)v->integer);
		if (text == NULL)
			continue;
		show_field(look, first ? "Facts" : "", PLAIN, text);
		first = false;
		free(text);
	}
}
