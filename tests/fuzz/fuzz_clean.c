/* SPDX-License-Identifier: ISC */
/* Cutting quotes, signatures and footers; the first byte: lines are whole. */
#include "fuzz.h"
#include "message/clean.h"
#include "message/flowed.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	bool fixed = input_byte(&in) % 2 == 1, truncated = false;
	char *text = input_clean(&in), *own, *again, *flowed;

	own = clean_text(text, fixed, &truncated);
	must_be_text(own, "\n\t", LIMIT_TEXT);
	again = clean_text(text, fixed, &truncated);
	MUST(strcmp(own, again) == 0);
	flowed = flowed_read(text, fixed);
	must_be_text(flowed, "\n\t", SIZE_MAX);
	free(flowed);
	free(own);
	free(again);
	free(text);
	return 0;
}
