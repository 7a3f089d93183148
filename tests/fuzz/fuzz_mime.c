/* SPDX-License-Identifier: ISC */
/*
 * A whole message, as the analyst reads it.  What comes out keeps every limit,
 * and what the analyst says of it is understood by the keeper.
 */
#include "fuzz.h"
#include "message/message.h"
#include "roles/insight.h"
#include "roles/protocol.h"

static void
must_cross_the_wire(const struct message *m)
{
	struct buf out = buf_new(LIMIT_FRAME_TO_KEEPER);
	struct message *back;
	struct unpacker in;

	pack_message(&out, m);
	MUST(!out.overflow);
	in = unpack_new(out.data, out.len);
	back = unpack_message(&in);
	MUST(unpack_done(&in));
	MUST(strcmp(back->text, m->text) == 0);
	MUST(strcmp(back->subject, m->subject) == 0);
	message_free(&back);
	buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct message_options options = { .authserv_id = "mx.example" };
	struct problem problem = { "" };
	struct message *m = message_parse((const char *)data, size, &options,
		&problem);

	if (m == NULL) {
		must_be_line(problem.text);
		return 0;
	}
	must_be_text(m->text, "\n\t", LIMIT_TEXT);
	must_be_text(m->subject, "", LIMIT_SUBJECT);
	MUST(m->attachments <= LIMIT_MIME_PARTS);
	MUST(m->references.n <= LIMIT_REFERENCES);
	for (size_t i = 0; i < m->from.n; i++)
		must_be_text(m->from.v[i].name, "", LIMIT_HEADER_BLOCK);
	for (size_t i = 0; i < m->defects.n; i++)
		must_be_line(m->defects.v[i]);
	must_cross_the_wire(m);
	message_free(&m);
	return 0;
}
