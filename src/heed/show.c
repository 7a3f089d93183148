/* SPDX-License-Identifier: ISC */
/*
 * Fields for people, JSON for scripts.  Values come from mail and servers:
 * controls are taken out before they reach a terminal.
 */
#include "heed/show.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/env.h"
#include "base/mem.h"
#include "base/num.h"
#include "base/utf8.h"

#define LABEL_WIDTH 11
#define LINE_MAX_   2000

struct look
look_at_stdout(void)
{
	return (struct look) {
		.colour = paint_wanted(stdout),
		.width = paint_width(stdout),
	};
}

void
show_field(const struct look *look, const char *label, enum paint paint,
	const char *value)
{
	char *line = utf8_line(value, LINE_MAX_);
	char padded[LABEL_WIDTH + 2];

	if (look->width > LABEL_WIDTH + 20)
		line[utf8_fit(line, look->width - LABEL_WIDTH - 1)] = '\0';
	snprintf(padded, sizeof(padded), "%-*s ", LABEL_WIDTH, label);
	paint_text(stdout, look->colour, DIM, padded);
	paint_text(stdout, look->colour, paint, line);
	putchar('\n');
	free(line);
}

void
show_progress(size_t n, size_t i)
{
	if (!isatty(STDERR_FILENO) || isatty(STDOUT_FILENO))
		return;
	if (i == n)
		fprintf(stderr, "\r%*s\r", 40, "");
	else if (i % 16 == 0)
		fprintf(stderr, "\r%zu of %zu", i, n);
}

json_t *
json_text(const char *text)
{
	json_t *value;
	char *clean;

	if (text == NULL)
		return json_null();
	clean = utf8_clean(text, strlen(text));
	value = json_string(clean);
	free(clean);
	return value == NULL ? json_null() : value;
}

json_t *
json_time(int64_t t)
{
	char text[32];

	return t == 0 ? json_null() : json_string(clock_utc(t, text));
}

json_t *
json_day(struct day day)
{
	char text[16];

	return day.year == 0 ? json_null() : json_string(day_iso(day, text));
}

int
json_show(json_t *root)
{
	int failed = json_dumpf(root, stdout, JSON_INDENT(2));

	putchar('\n');
	json_decref(root);
	return failed == 0 && fflush(stdout) == 0 ? EXIT_WELL : EXIT_FAILED;
}

int
show_list(const struct invocation *in, struct table **table, json_t *all,
	const char *nothing)
{
	struct look look = look_at_stdout();

	if (in->json) {
		table_free(table);
		return json_show(all);
	}
	if (nothing != NULL && table_rows(*table) == 0)
		puts(nothing);
	else
		table_print(*table, stdout, look.width, look.colour);
	table_free(table);
	json_decref(all);
	return fflush(stdout) == 0 ? EXIT_WELL : EXIT_FAILED;
}

bool
parse_id(const char *word, char letter, int64_t *out)
{
	const char *digits = word;

	if ((digits[0] | 32) == (letter | 32))
		digits++;
	if (num_parse(digits, 1, INT64_MAX, out))
		return true;
	complain("\"%s\" is no %s: they look like %c12", word,
		letter == 'L' ? "letter" : letter == 'M' ? "mail" :
		letter == 'H' ? "hold" : letter == 'E' ? "episode" :
		letter == 'S' ? "step of a plan" : "payment",
		letter);
	return false;
}

bool
is_one_line(const char *text, size_t limit)
{
	char *line = utf8_line(text, limit);
	bool is = text[strspn(text, " ")] != '\0' &&
		utf8_valid(text, strlen(text)) && strcmp(line, text) == 0;

	free(line);
	return is;
}

char *
person_here(void)
{
	const char *behind = env_get("SUDO_USER");
	const struct passwd *account = getpwuid(getuid());

	if (behind != NULL)
		return utf8_line(behind, 64);
	if (account != NULL)
		return mem_str(account->pw_name);
	return mem_printf("uid %lu", (unsigned long)getuid());
}
