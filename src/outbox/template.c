/* SPDX-License-Identifier: ISC */
/*
 * Reads template files into pieces.  Everything that could be wrong with a
 * letter before its values are known is found here, with file and line: a
 * misspelt placeholder must not wait for the client who would see it.  Never
 * looks at a value.
 */
#include "outbox/template.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/nearest.h"
#include "base/utf8.h"

struct reader {
	struct template *template;
	struct strv *faults;
	size_t before; /* faults of other files */
	int line;
	bool subject, audience;
};

static bool
wrong(const struct reader *r, const char *what, const char *detail)
{
	strv_own(r->faults, mem_printf("%s:%d: %s%s", r->template->file,
		r->line, what, detail));
	return false;
}

static bool
add(const struct reader *r, struct pieces *list, enum piece_kind kind,
	size_t row, const char *text, size_t len)
{
	if (list->n >= LIMIT_TEMPLATE_PIECES)
		return wrong(r, "too many placeholders and lines", "");
	list->v = mem_grow(list->v, list->n + 1, sizeof(*list->v));
	list->v[list->n++] = (struct piece){ .kind = kind,
		.line = r->line,
		.row = row,
		.text = kind == PIECE_TEXT ? mem_strn(text, len) : NULL };
	return true;
}

static void
unknown(const struct reader *r, const char *name)
{
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);
	const char *names[LIMIT_PLACEHOLDERS] = { NULL };
	const char *near;
	char detail[200];

	for (size_t i = 0; i < n; i++)
		names[i] = rows[i].name;
	near = nearest_name(name, names, n);
	snprintf(detail, sizeof(detail), "{%.60s}%s%s%s", name,
		near == NULL ? "" : " (did you mean {",
		near == NULL ? "" : near, near == NULL ? "" : "}?)");
	wrong(r, "unknown placeholder ", detail);
}

/* What stands between two braces; `open` is the piece that still is. */
static bool
read_brace(const struct reader *r, struct pieces *list, const char *inner,
	enum piece_kind *open)
{
	enum piece_kind kind = inner[0] == '?' ? PIECE_IF : PIECE_VALUE;
	size_t row;

	if (strcmp(inner, ":") == 0) {
		if (*open != PIECE_IF)
			return wrong(r, "{:} without {?...} before it", "");
		*open = PIECE_ELSE;
		return add(r, list, PIECE_ELSE, 0, NULL, 0);
	}
	if (strcmp(inner, "/") == 0) {
		if (*open == PIECE_FI)
			return wrong(r, "{/} without {?...} before it", "");
		*open = PIECE_FI;
		return add(r, list, PIECE_FI, 0, NULL, 0);
	}
	inner += kind == PIECE_IF;
	if (kind == PIECE_IF) {
		if (*open != PIECE_FI)
			return wrong(r, "{?...} inside another: ", inner);
		*open = PIECE_IF;
	}
	if (placeholder_find(inner, &row))
		return add(r, list, kind, row, NULL, 0);
	/* what stands behind it may be wrong too */
	unknown(r, inner);
	return true;
}

static bool
read_pieces(const struct reader *r, struct pieces *list, const char *text)
{
	enum piece_kind open = PIECE_FI;

	while (*text != '\0') {
		size_t len = strcspn(text, "{}");
		char *inner;
		bool ok;

		if (len > 0 && !add(r, list, PIECE_TEXT, 0, text, len))
			return false;
		text += len;
		if (*text == '\0')
			break;
		len = strcspn(text + 1, "{}");
		if (*text == '}' || text[1 + len] != '}')
			return wrong(r, "a brace without its other half", "");
		inner = mem_strn(text + 1, len);
		ok = read_brace(r, list, inner, &open);
		free(inner);
		if (!ok)
			return false;
		text += len + 2;
	}
	if (open != PIECE_FI)
		return wrong(r, "{?...} without {/} on its line", "");
	return true;
}

static bool
read_head(struct reader *r, char *line)
{
	char *value = strchr(line, ':');

	if (value == NULL)
		return wrong(r, "expected Subject:, For: or Note:", "");
	*value++ = '\0';
	value += strspn(value, " ");
	if (!r->subject && strcmp(line, "Subject") != 0)
		return wrong(r, "the first line must be Subject:", "");
	if (strcmp(line, "Note") == 0)
		return true;
	if (strcmp(line, "Subject") == 0) {
		if (r->subject)
			return wrong(r, "a second Subject:", "");
		if (value[0] == '\0')
			return wrong(r, "an empty Subject:", "");
		r->subject = true;
		read_pieces(r, &r->template->subject, value);
		return true;
	}
	if (strcmp(line, "For") != 0)
		return wrong(r, "expected Subject:, For: or Note:", "");
	if (r->audience)
		return wrong(r, "a second For:", "");
	r->audience = true;
	r->template->for_clients = strcmp(value, "client") == 0;
	if (!r->template->for_clients && strcmp(value, "people") != 0)
		return wrong(r, "For: must be \"client\" or \"people\"", "");
	return true;
}

/* Known only at the end: For: may stand below Subject:. */
static void
check_audience(struct reader *r, const struct pieces *list)
{
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	for (size_t i = 0; i < list->n; i++) {
		const struct piece *piece = &list->v[i];

		if (!r->template->for_clients ||
		    (piece->kind != PIECE_VALUE && piece->kind != PIECE_IF) ||
		    rows[piece->row].for_clients)
			continue;
		r->line = piece->line;
		wrong(r, "not for the eyes of a client: ",
			rows[piece->row].name);
	}
}

static void
check_whole(struct reader *r)
{
	bool words = false;

	r->line = 1;
	if (!r->subject)
		wrong(r, "Subject: is missing", "");
	else if (!r->audience)
		wrong(r, "For: is missing", "");
	for (size_t i = 0; i < r->template->body.n; i++)
		words = words || r->template->body.v[i].kind == PIECE_TEXT;
	/* what is wrong may have been all that it says */
	if (!words && r->faults->n == r->before)
		wrong(r, "the letter says nothing", "");
	check_audience(r, &r->template->subject);
	check_audience(r, &r->template->body);
}

static bool
check_line(const struct reader *r, const char *line)
{
	uint32_t rune;

	if (!utf8_valid(line, strlen(line)))
		return wrong(r, "not valid UTF-8", "");
	/* what letter_check() refuses later is better refused now */
	for (size_t i = 0, step; line[i] != '\0'; i += step) {
		step = utf8_next(line + i, strlen(line + i), &rune);
		if (rune < 0x20 || (rune >= 0x7f && rune < 0xa0))
			return wrong(r, "a control character", "");
		if (rune == 0x061c || rune == 0x200e || rune == 0x200f ||
		    (rune >= 0x2028 && rune <= 0x202e) ||
		    (rune >= 0x2066 && rune <= 0x2069) || rune == 0xfeff)
			return wrong(r, "a mark that nobody sees", "");
	}
	return true;
}

/* Every line is looked at; only a head that is wrong makes all else so. */
static void
read_lines(struct reader *r, char *text)
{
	struct pieces *body = &r->template->body;
	bool head = true;
	char *end;

	for (char *line = text; *line != '\0'; line = end) {
		size_t len = strcspn(line, "\n");

		end = line + len + (line[len] == '\n');
		line[len] = '\0';
		if (len > 0 && line[len - 1] == '\r')
			line[len - 1] = '\0';
		r->line++;
		if (!check_line(r, line))
			continue;
		if (head && line[0] == '\0') {
			head = false;
		} else if (head) {
			if (!read_head(r, line))
				return;
		} else {
			read_pieces(r, body, line);
			if (!add(r, body, PIECE_LINE, 0, NULL, 0))
				return;
		}
	}
	check_whole(r);
}

struct template *
template_read_all(const char *file, const char *language, struct strv *faults)
{
	struct buf text = buf_new(LIMIT_TEMPLATE);
	struct template *template = mem_new(sizeof(*template));
	struct reader r = { .template = template, .faults = faults,
		.before = faults->n };
	struct problem problem = { "" };
	char *lines = NULL;

	template->file = mem_str(file);
	snprintf(template->language, sizeof(template->language), "%s",
		language);
	if (!file_read(file, &text, &problem)) {
		strv_add(faults, problem.text);
	} else if (strlen(buf_text(&text)) != text.len) {
		wrong(&r, "a NUL byte", "");
	} else {
		lines = buf_take(&text);
		read_lines(&r, lines);
	}
	free(lines);
	buf_free(&text);
	if (faults->n > r.before)
		template_free(&template);
	return template;
}

struct template *
template_read(const char *file, const char *language, struct problem *problem)
{
	struct strv faults = { 0 };
	struct template *template = template_read_all(file, language, &faults);

	if (template == NULL)
		problem_set(problem, "%s", faults.v[0]);
	strv_free(&faults);
	return template;
}

static void
pieces_free(struct pieces *list)
{
	for (size_t i = 0; i < list->n; i++)
		free(list->v[i].text);
	free(list->v);
}

void
template_free(struct template **template)
{
	if (*template == NULL)
		return;
	pieces_free(&(*template)->subject);
	pieces_free(&(*template)->body);
	free((*template)->file);
	free((*template)->name);
	mem_free(template);
}

const char *
template_name(const struct template *template)
{
	return template->name;
}

const char *
template_language(const struct template *template)
{
	return template->language;
}

const char *
template_file(const struct template *template)
{
	return template->file;
}

enum manner
template_manner(const struct template *template)
{
	return template->manner;
}

bool
template_for_clients(const struct template *template)
{
	return template->for_clients;
}
