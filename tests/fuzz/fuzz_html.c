/* SPDX-License-Identifier: ISC */
/* HTML, as body.c gives it: UTF-8 already. */
#include "fuzz.h"
#include "message/html.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	char *html = input_clean(&in), *text, *again;
	bool cut = false, cut_again = false;

	text = html_text(html, &cut);
	must_be_text(text, "\n\t" HTML_HISTORY HTML_SMALL, MIB(4));
	again = html_text(html, &cut_again);
	MUST(cut == cut_again && strcmp(text, again) == 0);
	free(text);
	free(again);
	free(html);
	return 0;
}
