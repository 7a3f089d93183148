/* SPDX-License-Identifier: ISC */
/*
 * The answer to the question whether a letter may go.  Whatever it says: a no
 * in a line of its own takes a yes back, and what stands in a quote says
 * nothing.
 */
#include "fuzz.h"
#include "outbox/assent.h"

/* Each line of the text as a quote, with `more` behind it. */
static char *
quoted(const char *text, const char *more)
{
	struct buf out = buf_new(MIB(2));
	bool line = true;

	for (const char *p = text; *p != '\0'; p++) {
		if (line)
			buf_char(&out, '>');
		buf_char(&out, *p);
		line = *p == '\n';
	}
	buf_printf(&out, "\n%s", more);
	return buf_take(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = mem_strn((const char *)data, size < KIB(64) ? size :
		KIB(64));
	enum assent assent = assent_of(text);
	char *behind = mem_printf("%s\nno\n", text);
	char *quote = quoted(text, "yes\n"), *alone = quoted(text, "");

	MUST(assent == ASSENT_UNCLEAR || assent == ASSENT_YES ||
		assent == ASSENT_NO);
	MUST(assent_of(behind) != ASSENT_YES);
	MUST(assent_of(quote) == ASSENT_YES);
	MUST(assent_of(alone) == ASSENT_UNCLEAR);
	/* what is a no stays one, whatever follows */
	if (assent == ASSENT_NO)
		MUST(assent_of(behind) == ASSENT_NO);
	free(text);
	free(behind);
	free(quote);
	free(alone);
	return 0;
}
