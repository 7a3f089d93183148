/* SPDX-License-Identifier: ISC */
/* What targets about letters share: a frame, and the look at what came out. */
#ifndef HEED_FUZZ_LETTERS_H
#define HEED_FUZZ_LETTERS_H

#include "fuzz.h"
#include "message/message.h"
#include "outbox/template.h"

#define TO "anna@client.example"

static inline struct letter_frame
a_frame(void)
{
	return (struct letter_frame) {
		.from_name = "Maja Lind",
		.from_address = "maja@kvarnby.example",
		.to_name = "Anna Berg",
		.to_address = TO,
		.message_id = "heed.0123abcd@kvarnby.example",
		.token = "0123abcd",
		.date = 1795527000,
		.zone = 60,
	};
}

/* By the reader of mail, which shares no code with the writer of letters. */
static inline void
must_go_to_one(const char *raw, size_t len)
{
	struct message_options options = { 0 };
	struct message *m = message_parse(raw, len, &options, NULL);
	const char *body = memmem(raw, len, "\r\n\r\n", 4);

	MUST(m != NULL && body != NULL);
	MUST(m->from.n == 1 && m->to.n == 1 && m->cc.n == 0);
	MUST(strcasecmp(m->to.v[0].address, TO) == 0);
	MUST(memmem(raw, (size_t)(body - raw), "\nBcc:", 5) == NULL);
	message_free(&m);
}

/* Fields of the header, each counted once however long it is. */
static inline size_t
fields_of(const char *raw)
{
	size_t n = 0;

	for (; strncmp(raw, "\r\n", 2) != 0; raw = strstr(raw, "\r\n") + 2)
		n += *raw != ' ' && *raw != '\t';
	return n;
}

#endif
