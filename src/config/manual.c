/* SPDX-License-Identifier: ISC */
/* The options part of heed.conf(5), as mdoc(7), from the table of options. */
#include "config/config.h"

#include "config/options.h"

static void
list_words(FILE *out, const struct option *option)
{
	for (size_t i = 0; option->words[i] != NULL; i++)
		fprintf(out, "%s%s", i == 0 ? "" : " | ", option->words[i]);
}

static void
type_line(FILE *out, const struct option *option)
{
	switch (option->type) {
	case OPTION_TEXT:
		fputs("text", out);
		break;
	case OPTION_TEXTS:
		fputs("list of texts", out);
		break;
	case OPTION_WORD:
	case OPTION_WORD_TEXT:
		list_words(out, option);
		break;
	case OPTION_INT:
		fprintf(out, "%ld to %ld", option->min, option->max);
		break;
	case OPTION_BOOL:
		fputs("true | false", out);
		break;
	case OPTION_DURATION:
		fprintf(out, "time such as 24 hours, %ld to %ld minutes",
			option->min, option->max);
		break;
	case OPTION_SPAN:
		fputs("time such as 3 workdays, days or hours", out);
		break;
	case OPTION_GROUP:
		fputs("group", out);
		break;
	case OPTION_ROWS:
		fputs("list of groups", out);
		break;
	case OPTION_NEVER:
		break;
	}
	if (option->unit != NULL)
		fprintf(out, ", %s", option->unit);
}

/* One sentence on each line, as mdoc(7) wants it. */
static void
sentences(FILE *out, const char *text)
{
	for (const char *p = text; *p != '\0'; p++) {
		bool end = *p == '.' && p[1] == ' ' && p[2] == ' ';

		/* a line must not begin with what mdoc takes for a macro */
		if ((*p == '.' || *p == '\'') && (p == text || p[-1] == '\n'))
			fputs("\\&", out);
		fputc(*p, out);
		if (end) {
			fputc('\n', out);
			p += 2;
		}
	}
	fputc('\n', out);
}

static void
option_entry(FILE *out, const struct option *option)
{
	fprintf(out, ".It Ic %s Pq ", option->name);
	type_line(out, option);
	if (option->required)
		fputs("; required", out);
	else if (option->fallback != NULL && option->fallback[0] != '\0')
		fprintf(out, "; default %s", option->fallback);
	fputc('\n', out);
	sentences(out, option->text);
}

static void
section_part(FILE *out, const struct section *section)
{
	fprintf(out, ".Ss %s\n", section->name[0] == '\0' ? "Top level" :
		section->name);
	sentences(out, section->text);
	fputs(".Bl -tag -width Ds\n", out);
	for (size_t i = 0; i < section->n; i++)
		if (section->options[i].type != OPTION_NEVER)
			option_entry(out, &section->options[i]);
	fputs(".El\n", out);
	for (size_t i = 0; i < section->n; i++)
		if (section->options[i].section != NULL)
			section_part(out, section->options[i].section);
}

void
config_manual(FILE *out)
{
	section_part(out, &section_top);
}
