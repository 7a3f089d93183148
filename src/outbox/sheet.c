/* SPDX-License-Identifier: ISC */
/* Both forms grow side by side; only escape() writes words into the HTML. */
#include "outbox/sheet.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "outbox/mime_out.h"
#include "outbox/template.h"

#define WORDS  1000 /* bytes of one line */
#define LABEL  22  /* columns */
#define STEPS  20  /* of a bar in the text */
#define PIXELS 140 /* of one in the HTML: a telephone has 320 in all */

#define COLUMN 36 /* pixels of the highest one */
#define WELL   70 /* PORTRAIT_WELL, of what is shown here */
#define GREY   "#e4e4e4"

#define FONT "font-family:Arial,Helvetica,sans-serif;"
#define TABLE(more)                                                     \
	"<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\"" \
	" border=\"0\" " more ">"

/* What stands before a bar or columns. */
#define LABEL_CELL                                                      \
	"<td width=\"130\" style=\"" FONT "font-size:14px;line-height:21px;" \
	"color:#666666\">"

static const char *const colours[] = { "#222222", "#1b7a3d", "#9a6700",
	"#b00020" };

static void
escape(struct buf *out, const char *words)
{
	for (const char *p = words; *p != '\0'; p++)
		switch (*p) {
		case '&':
			buf_str(out, "&amp;");
			break;
		case '<':
			buf_str(out, "&lt;");
			break;
		case '>':
			buf_str(out, "&gt;");
			break;
		case '"':
			buf_str(out, "&quot;");
			break;
		default:
			buf_char(out, *p);
		}
}

/* One row; `style` is ours, `words` may be anybody's and is clean. */
static void
row(struct sheet *sheet, const char *tag, const char *style, enum tone tone,
	const char *words)
{
	buf_printf(&sheet->html, "<tr><td style=\"%scolor:%s\"><%s>", style,
		colours[tone], tag);
	escape(&sheet->html, words);
	buf_printf(&sheet->html, "</%s></td></tr>\n", tag);
}

struct sheet
sheet_new(const char *language, const char *title)
{
	struct sheet sheet = { .text = buf_new(LIMIT_LETTER),
		.html = buf_new(LIMIT_LETTER), .language = language,
		.subject = placeholder_clean(title, LIMIT_SHEET_SUBJECT) };

	buf_printf(&sheet.text, "%s\n", sheet.subject);
	buf_printf(&sheet.html, "<!DOCTYPE html>\n<html lang=\"%s\"><head>"
		"<meta charset=\"utf-8\"><meta name=\"viewport\" content="
		"\"width=device-width\"><title>", language);
	escape(&sheet.html, sheet.subject);
	buf_str(&sheet.html, "</title></head>\n<body style=\"margin:0;"
		"background-color:#ffffff\">\n" TABLE("width=\"100%\"")
		"<tr><td align=\"left\" style=\"padding:16px\">\n"
		TABLE("width=\"600\" style=\"width:100%;max-width:600px\"")
		"\n");
	row(&sheet, "strong", FONT "font-size:20px;line-height:28px;"
		"padding:0 0 8px 0;", TONE_PLAIN, sheet.subject);
	return sheet;
}

void
sheet_free(struct sheet *sheet)
{
	buf_free(&sheet->text);
	buf_free(&sheet->html);
	mem_free(&sheet->subject);
}

void
sheet_heading(struct sheet *sheet, enum tone tone, const char *words)
{
	char *clean = placeholder_clean(words, WORDS);
	static const char *const marks[] = { "", "+ ", "! ", "!! " };

	buf_printf(&sheet->text, "\n%s%s\n", marks[tone], clean);
	buf_printf(&sheet->html, "<tr><td style=\"padding:16px 0 4px 0\">"
		TABLE("width=\"100%%\"") "<tr><td width=\"6\" bgcolor=\"%s\">"
		"&nbsp;</td><td style=\"" FONT "font-size:17px;"
		"line-height:24px;padding:2px 10px;color:#222222\"><strong>",
		colours[tone]);
	escape(&sheet->html, clean);
	buf_str(&sheet->html, "</strong></td></tr></table></td></tr>\n");
	free(clean);
}

/* French has a blank before it, that does not break. */
static const char *
colon(const struct sheet *sheet)
{
	return strcmp(sheet->language, "fr") == 0 ? "\u00a0:" : ":";
}

void
sheet_field(struct sheet *sheet, const char *label, enum tone tone,
	const char *words)
{
	char *name = placeholder_clean(label, WORDS);
	char *clean = placeholder_clean(words, WORDS);

	buf_printf(&sheet->text, "  %s%s %s\n", name, colon(sheet), clean);
	buf_str(&sheet->html, "<tr><td style=\"" FONT "font-size:14px;"
		"line-height:21px;padding:1px 0 1px 16px;color:#222222\">"
		"<span style=\"color:#666666\">");
	escape(&sheet->html, name);
	buf_printf(&sheet->html, "%s</span> <span style=\"color:%s\">",
		colon(sheet), colours[tone]);
	escape(&sheet->html, clean);
	buf_str(&sheet->html, "</span></td></tr>\n");
	free(name);
	free(clean);
}

void
sheet_own_field(struct sheet *sheet, char *label, enum tone tone, char *words)
{
	if (words[0] != '\0')
		sheet_field(sheet, label, tone, words);
	free(label);
	free(words);
}

void
sheet_words(struct sheet *sheet, const char *words)
{
	char *clean = placeholder_clean(words, WORDS);

	buf_printf(&sheet->text, "\n%s\n", clean);
	row(sheet, "span", FONT "font-size:14px;line-height:21px;"
		"padding:10px 0 2px 0;", TONE_PLAIN, clean);
	free(clean);
}

void
sheet_line(struct sheet *sheet, enum tone tone, const char *words)
{
	char *clean = placeholder_clean(words, WORDS);

	buf_printf(&sheet->text, "  %s\n", clean);
	row(sheet, "span", FONT "font-size:14px;line-height:21px;"
		"padding:2px 0 2px 16px;", tone, clean);
	free(clean);
}

void
sheet_item(struct sheet *sheet, enum tone tone, const char *words)
{
	char *clean = placeholder_clean(words, WORDS);

	buf_printf(&sheet->text, "  - %s\n", clean);
	row(sheet, "span", FONT "font-size:14px;line-height:21px;"
		"padding:1px 0 1px 32px;", tone, clean);
	free(clean);
}

static void
cell(struct sheet *sheet, int width, const char *colour)
{
	/* some programs widen a cell of no width */
	if (width > 0)
		buf_printf(&sheet->html, "<td width=\"%d\" bgcolor=\"%s\""
			" style=\"height:10px;font-size:1px;"
			"line-height:10px\">&nbsp;</td>", width, colour);
}

void
sheet_bar(struct sheet *sheet, const char *label, enum tone tone, double score)
{
	char *name = placeholder_clean(label, WORDS);
	double share = isnan(score) ? 0 : fmin(100, fmax(0, score));
	int steps = (int)(share / 100 * STEPS + 0.5);
	int width = (int)(share / 100 * PIXELS + 0.5);
	char value[16];

	snprintf(value, sizeof(value), isnan(score) ? "-" : "%.0f", score);
	buf_printf(&sheet->text, "  %s", name);
	for (size_t at = utf8_width(name); at < LABEL; at++)
		buf_char(&sheet->text, ' ');
	buf_printf(&sheet->text, " %3s ", value);
	for (int i = 0; i < STEPS && !isnan(score); i++)
		buf_char(&sheet->text, i < steps ? '#' : '.');
	buf_str(&sheet->text, "\n");
	buf_str(&sheet->html, "<tr><td style=\"padding:1px 0 1px 16px\">"
		TABLE("") "<tr>" LABEL_CELL);
	escape(&sheet->html, name);
	buf_printf(&sheet->html, "</td><td>" TABLE("width=\"%d\"") "<tr>",
		PIXELS);
	cell(sheet, width, colours[tone]);
	cell(sheet, PIXELS - width, GREY);
	buf_printf(&sheet->html, "</tr></table></td><td width=\"40\""
		" align=\"right\" style=\"" FONT "font-size:14px;color:%s\">"
		"%s</td></tr></table></td></tr>\n", colours[tone], value);
	free(name);
}

/* A column stands on the ground; what cannot be told is a thin grey line. */
static void
column(struct sheet *sheet, double value)
{
	static const char *const bars[] = { "\u2581", "\u2582", "\u2583",
		"\u2584", "\u2585", "\u2586", "\u2587", "\u2588" };
	double share = isnan(value) ? 0 : fmin(100, fmax(0, value));
	int height = (int)(share / 100 * COLUMN + 0.5);
	enum tone tone = share >= WELL ? TONE_GOOD : share >= WELL / 2.0 ?
		TONE_WARN : TONE_BAD;

	/* a cell of no height is given some */
	if (height < 2)
		height = 2;
	buf_str(&sheet->text, isnan(value) ? "\u00b7" :
		bars[(int)fmin(7, share / 12.5)]);
	buf_printf(&sheet->html, "<td valign=\"bottom\" style=\"padding:0 2px"
		" 0 0\">" TABLE("") "<tr><td width=\"9\" height=\"%d\""
		" bgcolor=\"%s\" style=\"height:%dpx;font-size:1px;"
		"line-height:1px\">&nbsp;</td></tr></table></td>", height,
		isnan(value) ? GREY : colours[tone], height);
}

void
sheet_columns(struct sheet *sheet, const char *label, const double *values,
	size_t n)
{
	char *name = placeholder_clean(label, WORDS);

	buf_printf(&sheet->text, "  %s", name);
	for (size_t at = utf8_width(name); at < LABEL; at++)
		buf_char(&sheet->text, ' ');
	buf_str(&sheet->text, " ");
	buf_str(&sheet->html, "<tr><td style=\"padding:4px 0 4px 16px\">"
		TABLE("") "<tr>" LABEL_CELL);
	escape(&sheet->html, name);
	buf_printf(&sheet->html, "</td><td valign=\"bottom\">" TABLE("")
		"<tr><td height=\"%d\" style=\"height:%dpx;font-size:1px;"
		"line-height:1px\">&nbsp;</td>", COLUMN, COLUMN);
	for (size_t i = 0; i < n; i++)
		column(sheet, values[i]);
	buf_str(&sheet->text, "\n");
	buf_str(&sheet->html, "</tr></table></td></tr></table></td></tr>\n");
	free(name);
}

void
sheet_end(struct sheet *sheet)
{
	buf_str(&sheet->html, "</table>\n</td></tr></table>\n</body></html>\n");
}

bool
sheet_render(const struct sheet *sheet, const struct letter_frame *frame,
	struct letter_text *out, struct problem *problem)
{
	static const char part[] = "\r\n--=_heed-%s\r\n"
		"Content-Type: text/%s; charset=utf-8\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n\r\n";
	struct buf raw = buf_new(LIMIT_LETTER);

	*out = (struct letter_text) { 0 };
	if (!letter_frame_valid(frame, problem))
		return false;
	letter_head(&raw, sheet->language, frame, sheet->subject);
	buf_printf(&raw, "MIME-Version: 1.0\r\nContent-Type: "
		"multipart/alternative; boundary=\"=_heed-%s\"\r\n"
		"Content-Transfer-Encoding: 7bit\r\n", frame->token);
	/* from the plain to the rich: the last that it can show is shown */
	buf_printf(&raw, part, frame->token, "plain");
	mime_body(&raw, buf_text(&sheet->text));
	buf_printf(&raw, part, frame->token, "html");
	mime_body(&raw, buf_text(&sheet->html));
	buf_printf(&raw, "\r\n--=_heed-%s--\r\n", frame->token);
	if (raw.overflow || sheet->text.overflow || sheet->html.overflow) {
		problem_set(problem, "the report is above %zu bytes",
			LIMIT_LETTER);
		buf_free(&raw);
		return false;
	}
	*out = (struct letter_text) { .subject = mem_str(sheet->subject),
		.len = raw.len };
	out->raw = buf_take(&raw);
	return true;
}
