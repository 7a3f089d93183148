/* SPDX-License-Identifier: ISC */
/*
 * The analyst: raw message in, understanding out.  It parses what a stranger
 * sent, so it owns nothing: once it knows the words and the addresses it can
 * only compute.  When a message ends or hangs it, the keeper starts another.
 */
#include "roles/role.h"

#include <stdlib.h>

#include "base/mem.h"
#include "base/unicode.h"
#include "client/client.h"
#include "roles/insight.h"

struct analyst {
	struct config *config;
	struct lexicon *lexicon;
	struct client_book *book;
};

static bool
begin(struct analyst *a, struct unpacker *in, struct problem *problem)
{
	struct strv errors = { 0 };

	a->config = unpack_knowledge(in);
	if (!unpack_done(in)) {
		problem_set(problem, "the analyst did not understand its "
			"settings");
		return false;
	}
	a->lexicon = lexicon_load(&a->config->lang_dirs, &errors);
	if (a->lexicon == NULL)
		problem_set(problem, "%s", errors.n > 0 ? errors.v[0] :
			"the language files cannot be read");
	strv_free(&errors);
	a->book = client_book_new(a->config->clients, a->config->n_clients,
		&a->config->firm);
	return a->lexicon != NULL;
}

static void
understand(const struct analyst *a, struct unpacker *in, struct buf *out)
{
	char *authserv_id = unpack_text(in, LIMIT_HEADER_BLOCK);
	struct message_options options = {
		.authserv_id = authserv_id,
		.truncated = unpack_bool(in),
	};
	struct problem problem = { "the analyst did not understand what it"
		" was asked" };
	struct message *message = NULL;
	struct reading *reading;
	const char *raw;
	size_t len;

	raw = unpack_bytes(in, LIMIT_MESSAGE, &len);
	if (unpack_done(in))
		message = message_parse(raw, len, &options, &problem);
	pack_bool(out, message != NULL);
	if (message == NULL) {
		pack_problem(out, &problem);
	} else {
		reading = client_reading(a->book, a->lexicon, message, raw,
			len, NULL);
		pack_message(out, message);
		pack_reading(out, reading);
		reading_free(&reading);
	}
	message_free(&message);
	free(authserv_id);
}

static void
run(struct wire *wire)
{
	struct cage_options nothing = { 0 };
	struct cage_report report;
	struct problem problem = { 0 };
	struct analyst analyst = { 0 };
	struct unpacker in;
	struct frame frame;

	if (!role_request(wire, &frame, &in) || frame.type != FRAME_HELLO)
		return;
	if (!begin(&analyst, &in, &problem)) {
		role_ready(wire, BROKEN, &problem, NULL);
		return;
	}
	sandbox_enter(CAGE_ANALYST, &nothing, &report);
	role_ready(wire, DONE, &problem, &report);
	while (role_request(wire, &frame, &in) && frame.type == FRAME_READ) {
		struct buf out = buf_new(LIMIT_FRAME_TO_KEEPER);

		understand(&analyst, &in, &out);
		if (out.overflow)
			return;
		role_answer(wire, FRAME_UNDERSTOOD, &out);
	}
}

int
main(int argc, char **argv)
{
	unicode_prepare();
	return role_main(argc, argv, run);
}
