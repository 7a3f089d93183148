/* SPDX-License-Identifier: ISC */
/*
 * Authentication-Results: nobody passes unless our own server is named, says
 * "pass", and there is one From.
 */
#include "fuzz.h"
#include "message/message.h"

#define OURS "mx.example"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct message_options options = { .authserv_id = OURS };
	char *raw = mem_strn((const char *)data, size);
	struct message *m = message_parse(raw, size, &options, NULL);

	if (m != NULL && m->verdict == VERDICT_PASS) {
		MUST(m->from.n == 1);
		for (size_t i = 0; i < size; i++)
			if (raw[i] == '\0')
				raw[i] = ' ';
		MUST(strcasestr(raw, OURS) != NULL);
		MUST(strcasestr(raw, "pass") != NULL);
		must_be_line(m->verdict_why);
	}
	message_free(&m);
	free(raw);
	return 0;
}
