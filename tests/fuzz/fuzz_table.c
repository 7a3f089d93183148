/* SPDX-License-Identifier: ISC */
/*
 * The export of another program as CSV: the first line says in which character
 * set, which days and which decimal mark, the rest is the file.
 */
#include <stdarg.h>

#include "base/currency.h"
#include "heed/command.h"
#include "heed/table_file.h"
#include "scratch.h"

#define PICK(in, list) list[input_byte(in) % HEED_COUNT(list)]

static int told;

/* In place of the one of heed: each is a line that a terminal can show. */
void
complain(const char *fmt, ...)
{
	va_list args;
	char line[4096];

	va_start(args, fmt);
	MUST(vsnprintf(line, sizeof(line), fmt, args) < (int)sizeof(line));
	va_end(args);
	must_be_line(line);
	MUST(utf8_valid(line, strlen(line)));
	told++;
}

struct forms {
	const char *days, *decimal, *currency;
};

static void
read_cell(struct table_file *t, size_t column, const struct forms *forms)
{
	const char *cell = table_cell_of(t, column);
	struct day day;
	int64_t amount, seconds, at;

	MUST(utf8_valid(cell, strlen(cell)));
	if (cell_day(cell, forms->days, &day))
		MUST(day_valid(day));
	else
		table_day(t, column, forms->days, "it", &day);
	if (cell_amount(cell, forms->decimal, forms->currency, &amount))
		MUST(amount <= CURRENCY_AMOUNT_MAX &&
			amount >= -CURRENCY_AMOUNT_MAX);
	if (cell_span(cell, 60, &seconds))
		MUST(seconds >= 0 && seconds <= 1000 * 3600);
	if (cell_time(cell, &at))
		MUST(at > -INT64_C(62200000000) && at < INT64_C(253500000000));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const charsets[] = { "UTF-8", "windows-1250",
		"windows-1252", "UTF-16" };
	static const char *const days[] = { "yyyy-mm-dd", "dd.mm.yyyy",
		"mm/dd/yyyy", "ddmmyyyy" };
	static const char *const decimals[] = { "either", "comma", "point" };
	static const char *const currencies[] = { "EUR", "JPY", "KWD" };
	static const char *const wanted[] = { "number", NULL, "amount" };
	struct input in = { (const char *)data, size };
	const char *charset = PICK(&in, charsets);
	struct forms forms = { PICK(&in, days), PICK(&in, decimals),
		PICK(&in, currencies) };
	struct table_file t;
	bool opened;

	input_byte(&in);
	told = 0;
	opened = table_open(&t, scratch_file("t.csv", in.data, in.size),
		charset, wanted, HEED_COUNT(wanted));
	MUST(opened == (told == 0));
	while (opened && table_next(&t)) {
		MUST(t.n > 0 && t.n <= TABLE_CELLS && t.begins <= t.line);
		for (size_t column = 0; column < HEED_COUNT(wanted); column++)
			read_cell(&t, column, &forms);
	}
	/* no fault is lost: the caller takes nothing of such a file */
	MUST(!opened || (t.faults > 0) == (told > 0));
	table_close(&t);
	return 0;
}
