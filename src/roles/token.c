/* SPDX-License-Identifier: ISC */
/*
 * One access token, then it ends.  It holds the refresh token, asks the
 * provider, and has the next refresh token on the disk before it gives the
 * access token out; or it runs the command that prints one.  It outlives the
 * keeper for as long as that takes: an end between the provider's answer and
 * the disk would lose the only token that is still good.
 */
#include "roles/role.h"

#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "base/mem.h"
#include "token/token.h"

#define LIFE_SECONDS 120 /* longer than everything below may take */
#define LOCK_MS	     40000

struct role {
	struct token_source source;
	struct token_file *file; /* NULL: the token comes from a command */
	struct secret *client_secret; /* NULL: none */
	struct token_grant grant;     /* from the command */
};

/* What secret_load() says, without the name that it has for passwords. */
static void
rename_command(const char *name, struct problem *problem)
{
	static const char its[] = "password command: ";
	struct problem said = *problem;
	const char *text = said.text;

	if (strncmp(text, its, strlen(its)) == 0)
		text += strlen(its);
	problem_set(problem, "%s: %s", name, text);
}

static enum outcome
run_command(struct role *r, struct problem *problem)
{
	struct secret_source source = { .command = r->source.command };

	r->grant.access = secret_load(&source, problem);
	if (r->grant.access != NULL)
		return DONE;
	rename_command("token_command", problem);
	return BROKEN;
}

static enum outcome
read_secrets(struct role *r, struct problem *problem)
{
	const struct secret_source *own = &r->source.client_secret;

	if (own->file != NULL || own->credential != NULL ||
	    own->command != NULL) {
		r->client_secret = secret_load(own, problem);
		if (r->client_secret == NULL) {
			rename_command("client_secret", problem);
			return BROKEN;
		}
	}
	r->file = token_file_open(r->source.refresh_file, LOCK_MS, problem);
	return r->file == NULL ? BROKEN : DONE;
}

static enum outcome
begin(struct role *r, struct unpacker *in, struct problem *problem)
{
	unpack_token_source(in, &r->source);
	if (!unpack_done(in) || (r->source.command == NULL &&
		(r->source.url == NULL || r->source.client_id == NULL ||
		 r->source.refresh_file == NULL))) {
		problem_set(problem, "the role did not understand its"
			" settings");
		return BROKEN;
	}
	return r->source.command != NULL ? run_command(r, problem) :
		read_secrets(r, problem);
}

static void
shut_cage(const struct role *r, struct cage_report *report)
{
	struct cage_options options = { 0 };

	if (r->file != NULL) {
		role_read_system(&options.read);
		if (r->source.ca_file != NULL)
			strv_add(&options.read, r->source.ca_file);
		strv_add(&options.rename, token_file_folder(r->file));
	}
	sandbox_enter(CAGE_NETWORK, &options, report);
	strv_free(&options.read);
	strv_free(&options.rename);
}

/* The next refresh token is on the disk when this is DONE. */
static enum outcome
ask(struct role *r, struct problem *problem)
{
	const struct secret *old = token_file_secret(r->file);
	enum outcome outcome = token_ask(&r->source, r->client_secret, old,
		&r->grant, problem);
	const struct secret *new = r->grant.refresh;

	if (outcome != DONE || new == NULL ||
	    strcmp(secret_text(new), secret_text(old)) == 0)
		return outcome;
	if (token_file_put(r->file, new, problem))
		return DONE;
	token_grant_free(&r->grant);
	return BROKEN;
}

static void
answer(struct role *r, struct wire *wire)
{
	struct buf out = buf_new(LIMIT_FRAME_TO_KEEPER);
	struct problem problem = { 0 };
	enum outcome outcome = r->file == NULL ? DONE : ask(r, &problem);

	pack_outcome(&out, outcome, &problem);
	pack_secret(&out, r->grant.access);
	pack_int(&out, r->grant.seconds);
	pack_text(&out, r->file == NULL ? "" : token_file_stamp(r->file));
	token_file_free(&r->file);
	role_answer(wire, FRAME_TOKENED, &out);
}

static void
run(struct wire *wire)
{
	struct role role = { 0 };
	struct problem problem = { 0 };
	struct cage_report report;
	enum outcome outcome;
	struct unpacker in;
	struct frame frame;

	prctl(PR_SET_PDEATHSIG, 0, 0, 0, 0);
	alarm(LIFE_SECONDS);
	if (!role_request(wire, &frame, &in) || frame.type != FRAME_HELLO)
		return;
	outcome = begin(&role, &in, &problem);
	if (outcome != DONE) {
		role_ready(wire, outcome, &problem, NULL);
		return;
	}
	shut_cage(&role, &report);
	role_ready(wire, DONE, &problem, &report);
	if (role_request(wire, &frame, &in) && frame.type == FRAME_TOKEN)
		answer(&role, wire);
	token_file_free(&role.file);
	secret_free(&role.client_secret);
	token_grant_free(&role.grant);
	token_source_unpacked_free(&role.source);
}

int
main(int argc, char **argv)
{
	return role_main(argc, argv, run);
}
