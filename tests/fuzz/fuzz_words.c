/* SPDX-License-Identifier: ISC */
/*
 * Encoded words, any bytes under the name of any character set (the first
 * line), and the modified UTF-7 of folder names.
 */
#include "fuzz.h"
#include "mailbox/utf7.h"
#include "message/charset.h"
#include "message/words.h"

#define LIMIT_HERE 4096

static void
folder(const char *wire)
{
	char *name = utf7_decode(wire), *back, *again;

	if (name == NULL)
		return;
	MUST(utf8_valid(name, strlen(name)));
	back = utf7_encode(name);
	must_be_text(back, "\t\r\n", SIZE_MAX);
	again = utf7_decode(back);
	MUST(again != NULL && strcmp(again, name) == 0);
	free(again);
	free(back);
	free(name);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	char *value = mem_strn(in.data == NULL ? "" : in.data, size);
	char *words = words_decode(value, LIMIT_SUBJECT);
	char *label = input_until(&in, '\n'), *text;

	must_be_text(words, "", LIMIT_SUBJECT);
	text = charset_decode(in.size == 0 ? "" : in.data, in.size, label,
		LIMIT_HERE);
	must_be_text(text, "\n\t", LIMIT_HERE + 16);
	charset_known(label);
	folder(value);
	free(text);
	free(label);
	free(words);
	free(value);
	return 0;
}
