/* SPDX-License-Identifier: ISC */
/*
 * Keeps the last reply of the server and the step that it answered.  Lines
 * come from a stranger: they are cut, and every byte that is not printable
 * ASCII becomes '?'.  Never keeps a command of ours: it may be a password.
 */
#include "delivery/replies.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"

void
replies_command(struct replies *replies, const char *bytes, size_t len)
{
	static const struct {
		const char *word;
		enum step step;
	} words[] = {
		{ "EHLO", STEP_HELLO }, { "HELO", STEP_HELLO },
		{ "STARTTLS", STEP_HELLO }, { "AUTH", STEP_LOGIN },
		{ "MAIL", STEP_MAIL }, { "RCPT", STEP_RCPT },
		{ "DATA", STEP_DATA }, { "QUIT", STEP_QUIT },
	};

	for (size_t i = 0; i < HEED_COUNT(words); i++) {
		size_t n = strlen(words[i].word);

		if (len >= n && strncasecmp(bytes, words[i].word, n) == 0) {
			replies->step = words[i].step;
			return;
		}
	}
	/* anything else is a line of the login dialogue */
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* "5.1.1" at the start of the text (RFC 3463); "" when there is none. */
static void
read_enhanced(const char *text, char out[16])
{
	size_t len = strspn(text, "0123456789.");
	int dots = 0;

	for (size_t i = 0; i < len; i++)
		dots += text[i] == '.';
	out[0] = '\0';
	if (dots == 2 && len >= 5 && len < 16 && digit(text[len - 1]) &&
		strchr("245", text[0]) != NULL)
		snprintf(out, 16, "%.*s", (int)len, text);
}

void
replies_line(struct replies *replies, const char *bytes, size_t len)
{
	char clean[sizeof(replies->text)];
	size_t n = 0;

	/* the answer to the dot is the last, and a goodbye tells nothing */
	if (replies->dot_code != 0 || replies->step == STEP_QUIT)
		return;
	while (len > 0 && (bytes[len - 1] == '\n' || bytes[len - 1] == '\r'))
		len--;
	for (; n < len && n < sizeof(clean) - 1; n++)
		clean[n] = bytes[n] >= 0x20 && bytes[n] < 0x7f ? bytes[n] :
			'?';
	clean[n] = '\0';
	memcpy(replies->text, clean, n + 1);
	/* curl waits for a blank behind the code, and so do we */
	if (n < 3 || !digit(clean[0]) || !digit(clean[1]) ||
		!digit(clean[2]) || strchr(" -", clean[3]) == NULL) {
		replies->code = 0;
		replies->enhanced[0] = '\0';
		return;
	}
	if (clean[3] == '-')
		return;
	replies->code = (clean[0] - '0') * 100 + (clean[1] - '0') * 10 +
		(clean[2] - '0');
	replies->code_step = replies->step;
	read_enhanced(n > 4 ? clean + 4 : "", replies->enhanced);
	if (replies->step == STEP_DOT && replies->dot_code == 0)
		replies->dot_code = replies->code;
}
