/* SPDX-License-Identifier: ISC */
/* Finished bytes, whoever made them: what the check accepts goes to one. */
#include "letters.h"

/* A line of its own, that goes on from none before it. */
#define ALONE "\r\n\r\nother@client.example\r\n"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct strv foreign = { 0 };
	struct problem problem = { "" };

	strv_add(&foreign, "other@client.example");
	strv_add(&foreign, TO);
	if (letter_check((const char *)data, size, TO, &foreign, &problem)) {
		MUST(size <= LIMIT_LETTER);
		must_go_to_one((const char *)data, size);
		MUST(memmem(data, size, ALONE, strlen(ALONE)) == NULL);
	} else {
		must_be_line(problem.text);
	}
	strv_free(&foreign);
	return 0;
}
