/* SPDX-License-Identifier: ISC */
/* Cells of other programs -> days and amounts, exactly or not at all. */
#include <stdio.h>
#include <string.h>

#include "base/currency.h"
#include "heed/table_file.h"

#define SPAN_MAX    (1000 * INT64_C(3600)) /* seconds */
#define AMOUNT_TEXT 40 /* bytes; a longer one is no amount */

/* Up to `most` digits; how many there were. */
static size_t
digits(const char *text, size_t most, int *out)
{
	size_t n = 0;

	for (*out = 0; n < most && text[n] >= '0' && text[n] <= '9'; n++)
		*out = *out * 10 + (text[n] - '0');
	return n;
}

bool
cell_day(const char *cell, const char *form, struct day *out)
{
	bool parted = strpbrk(form, "-./") != NULL;

	*out = (struct day) { 0 };
	while (*form != '\0') {
		size_t len = strspn(form, (char[]) { *form, '\0' }), got;
		int value;

		if (strchr("-./", *form) != NULL) {
			if (*cell++ != *form++)
				return false;
			continue;
		}
		got = digits(cell, len, &value);
		if (got == 0 || (got < len && (len == 4 || !parted)))
			return false;
		*(*form == 'y' ? &out->year : *form == 'm' ? &out->month :
			&out->mday) = value;
		cell += got;
		form += len;
	}
	return (*cell == '\0' || *cell == ' ' || *cell == 'T') &&
		day_valid(*out);
}

bool
cell_time(const char *cell, int64_t *out)
{
	int year, month, mday, hour, minute, zone_hour = 0, zone_minute = 0;
	int used = 0, second = 0;
	char sign = '+';
	struct day day;

	if (sscanf(cell, "%4d-%2d-%2dT%2d:%2d%n", &year, &month, &mday, &hour,
		&minute, &used) != 5)
		return false;
	cell += used;
	if (sscanf(cell, ":%2d%n", &second, &used) == 1)
		cell += used;
	if (*cell == '.')
		cell += 1 + strspn(cell + 1, "0123456789");
	if (strcmp(cell, "Z") != 0 && (sscanf(cell, "%c%2d:%2d%n", &sign,
		&zone_hour, &zone_minute, &used) != 3 || cell[used] != '\0' ||
		strchr("+-", sign) == NULL))
		return false;
	day = (struct day) { year, month, mday };
	if (!day_valid(day) || hour > 23 || minute > 59 || second > 60)
		return false;
	*out = day_number(day) * 86400 + hour * 3600 + minute * 60 + second -
		(sign == '-' ? -1 : 1) * (zone_hour * 60 + zone_minute) * 60;
	return true;
}

/* ":30" of a clock; false when it is none. */
static bool
clock_part(const char **cell, int64_t unit, int64_t *sum)
{
	int value;

	if (**cell != ':' || digits(*cell + 1, 3, &value) != 2 || value > 59)
		return false;
	*cell += 3;
	*sum += value * unit;
	return true;
}

bool
cell_span(const char *cell, int64_t unit, int64_t *out)
{
	int whole, part = 0;
	int64_t scale = 1;
	size_t n = digits(cell, 5, &whole), k = 0;

	cell += n;
	if (n > 0 && *cell == ':') {
		*out = whole * INT64_C(3600);
		return clock_part(&cell, 60, out) && (*cell == '\0' ||
			clock_part(&cell, 1, out)) && *cell == '\0' &&
			*out <= SPAN_MAX;
	}
	if (n > 0 && (*cell == '.' || *cell == ',')) {
		k = digits(cell + 1, 6, &part);
		cell += 1 + k;
		if (k == 0)
			return false;
	}
	for (; k > 0; k--)
		scale *= 10;
	*out = whole * unit + (part * unit + scale / 2) / scale;
	return n > 0 && *cell == '\0' && *out <= SPAN_MAX;
}

/* How many bytes of a mark between thousands stand here; 0: none. */
static size_t
group_mark(const char *at, char other)
{
	static const char *const marks[] = { " ", "'", "\xc2\xa0",
		"\xe2\x80\xaf", "\xe2\x80\x99" };

	if (*at == other)
		return 1;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (strncmp(at, marks[i], strlen(marks[i])) == 0)
			return strlen(marks[i]);
	return 0;
}

bool
cell_amount(const char *cell, const char *decimal, const char *currency,
	int64_t *out)
{
	bool comma = strcmp(decimal, "comma") == 0, grouped = false;
	char mark = comma ? ',' : '.', other = comma ? '.' : ',';
	char plain[AMOUNT_TEXT];
	size_t n = 0, in_group = 0, used;

	if (strcmp(decimal, "either") == 0)
		return currency_amount(cell, currency, out);
	if (*cell == '-')
		plain[n++] = *cell++;
	for (; *cell != mark && *cell != '\0'; cell += used) {
		used = group_mark(cell, other);
		/* 1.250.000: one to three digits first, then three each */
		if (used == 0 && in_group < (grouped ? 3U : AMOUNT_TEXT)) {
			used = 1;
			in_group++;
			if (n + 1 >= sizeof(plain) || *cell == '.' ||
			    *cell == ',')
				return false;
			plain[n++] = *cell;
		} else if (used > 0 && in_group > 0 && in_group <= 3 &&
			(!grouped || in_group == 3)) {
			grouped = true;
			in_group = 0;
		} else {
			return false;
		}
	}
	if (grouped && in_group != 3)
		return false;
	if (strlen(cell) >= sizeof(plain) - n ||
	    strchr(*cell == '\0' ? "" : cell + 1, other) != NULL)
		return false;
	memcpy(plain + n, cell, strlen(cell) + 1);
	return currency_amount(plain, currency, out);
}
