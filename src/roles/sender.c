/* SPDX-License-Identifier: ISC */
/*
 * The sender: hands one letter to the SMTP server, and asks the keeper, who
 * writes it down, before the first byte goes out.  It reads no file but
 * certificates, and knows no letter but the one in hand.
 */
#include "roles/role.h"

#include <stdlib.h>

#include "base/mem.h"

/* delivery_before_body: the keeper has the last word. */
static bool
may_begin(void *context)
{
	struct wire *wire = context;
	struct unpacker in;
	struct frame frame;

	if (!wire_send(wire, FRAME_BODY, "", 0) ||
		!role_request(wire, &frame, &in) || frame.type != FRAME_GO)
		return false;
	return unpack_bool(&in) && unpack_done(&in);
}

static void
send_letter(struct delivery *delivery, struct wire *wire, struct unpacker *in)
{
	struct buf out = buf_new(LIMIT_FRAME_TO_KEEPER);
	struct delivery_result result = { .outcome = BROKEN };
	char *from = unpack_string(in, LIMIT_SECRET);
	char *to = unpack_string(in, LIMIT_SECRET), *copy;
	struct secret *token = unpack_secret(in);
	struct letter_bytes letter = { .from = from, .to = to };
	const char *at = unpack_bytes(in, LIMIT_LETTER, &letter.len);

	/* the wire's bytes are gone when the keeper is asked */
	if (token != NULL)
		delivery_login(delivery, token);
	letter.raw = copy = mem_strn(at == NULL ? "" : at, letter.len);
	if (unpack_done(in))
		delivery_send(delivery, &letter, may_begin, wire, &result);
	else
		problem_set(&result.problem, "the sender did not understand "
			"what it was asked");
	pack_result(&out, &result);
	role_answer(wire, FRAME_RESULT, &out);
	secret_free(&token);
	free(copy);
	free(from);
	free(to);
}

static bool
begin(struct smtp *smtp, struct unpacker *in, struct delivery **delivery,
	struct problem *problem)
{
	struct secret *password = NULL;
	bool has_secret;

	unpack_smtp(in, smtp);
	if (!unpack_done(in)) {
		problem_set(problem, "the sender did not understand its "
			"settings");
		return false;
	}
	has_secret = smtp->password.file != NULL ||
		smtp->password.credential != NULL ||
		smtp->password.command != NULL;
	if (has_secret)
		password = secret_load(&smtp->password, problem);
	if (has_secret && password == NULL)
		return false;
	*delivery = delivery_new(smtp, password);
	secret_free(&password);
	return true;
}

static void
run(struct wire *wire)
{
	struct cage_options options = { 0 };
	struct cage_report report;
	struct problem problem = { 0 };
	struct delivery *delivery = NULL;
	struct unpacker in;
	struct frame frame;
	struct smtp smtp;

	if (!role_request(wire, &frame, &in) || frame.type != FRAME_HELLO)
		return;
	if (!begin(&smtp, &in, &delivery, &problem)) {
		role_ready(wire, BROKEN, &problem, NULL);
		return;
	}
	role_read_system(&options.read);
	if (smtp.ca_file != NULL)
		strv_add(&options.read, smtp.ca_file);
	sandbox_enter(CAGE_NETWORK, &options, &report);
	role_ready(wire, DONE, &problem, &report);
	while (role_request(wire, &frame, &in) && frame.type == FRAME_LETTER)
		send_letter(delivery, wire, &in);
}

int
main(int argc, char **argv)
{
	return role_main(argc, argv, run);
}
