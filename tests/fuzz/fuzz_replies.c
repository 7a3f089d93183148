/* SPDX-License-Identifier: ISC */
/*
 * What an SMTP server says, line by line; a line that starts with '>' is a
 * command of ours, '!' says that the letter is out.
 */
#include "fuzz.h"
#include "delivery/replies.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	struct replies replies = { 0 };
	bool out = false;

	while (in.size > 0) {
		const char *from = in.data;
		char *line = input_until(&in, '\n');
		size_t len = (size_t)(in.data - from);

		if (line[0] == '>') {
			replies_command(&replies, from + 1, len - 1);
		} else if (line[0] == '!') {
			replies.step = STEP_DOT;
			out = true;
		} else {
			replies_line(&replies, from, len);
		}
		free(line);
		MUST(replies.code >= 0 && replies.code <= 999);
		MUST(out || replies.dot_code == 0);
		must_be_text(replies.text, "", sizeof(replies.text) - 1);
		must_be_text(replies.enhanced, "",
			sizeof(replies.enhanced) - 1);
	}
	return 0;
}
