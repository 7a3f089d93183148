/* SPDX-License-Identifier: ISC */
/*
 * The reader of one account: it holds that account's password and speaks with
 * its server, or reads its Maildir or mbox.  It looks into no message.  What
 * the server says may end it; the keeper then starts another.
 */
#include "roles/role.h"

#include <stdlib.h>

#include "base/mem.h"

struct reader {
	struct wire *wire;
	struct account account;
	struct secret *password; /* or access token; NULL: none is needed */
	struct mailbox *mailbox; /* NULL: not connected */
};

/* A request that makes no sense, or comes while there is no connection. */
static enum outcome
begin_request(struct reader *r, struct unpacker *in, struct problem *problem)
{
	if (!unpack_done(in)) {
		problem_set(problem, "account %s: the reader did not "
			"understand what it was asked", r->account.name);
		return BROKEN;
	}
	if (r->mailbox == NULL) {
		problem_set(problem, "account %s: the connection is lost",
			r->account.name);
		return RETRY;
	}
	return DONE;
}

/* After RETRY or BROKEN the place in the protocol is not known any more. */
static enum outcome
settle(struct reader *r, enum outcome outcome)
{
	if (outcome == RETRY || outcome == BROKEN)
		mailbox_close(&r->mailbox);
	return outcome;
}

/* A server may repeat what it was told at the login, then or later. */
static void
give_outcome(struct reader *r, struct buf *out, enum outcome outcome,
	struct problem *problem)
{
	secret_hide(r->password, problem->text, sizeof(problem->text));
	pack_outcome(out, outcome, problem);
}

static enum frame_type
open_it(struct reader *r, struct unpacker *in, struct buf *out)
{
	struct problem problem = { 0 };
	enum outcome outcome = DONE;
	struct secret *token = unpack_secret(in);
	bool there;

	if (token != NULL) {
		secret_free(&r->password);
		r->password = token;
	}
	if (!unpack_done(in) || (r->mailbox == NULL && token == NULL &&
		r->account.auth != AUTH_PASSWORD))
		outcome = begin_request(r, in, &problem);
	else if (r->mailbox == NULL)
		r->mailbox = mailbox_open(&r->account, r->password, &outcome,
			&problem);
	there = r->mailbox != NULL;
	give_outcome(r, out, outcome, &problem);
	pack_text(out, there ? mailbox_special(r->mailbox, SPECIAL_SENT) :
		NULL);
	pack_text(out, there ? mailbox_special(r->mailbox, SPECIAL_DRAFTS) :
		NULL);
	return FRAME_OPENED;
}

static enum frame_type
list(struct reader *r, struct unpacker *in, struct buf *out)
{
	char *folder = unpack_string(in, LIMIT_SECRET);
	int64_t since = unpack_int(in, 0, INT64_MAX);
	struct problem problem = { 0 };
	struct listing listing = { 0 };
	enum outcome outcome = begin_request(r, in, &problem);

	if (outcome == DONE)
		outcome = settle(r, mailbox_list(r->mailbox, folder, since,
			&listing, &problem));
	give_outcome(r, out, outcome, &problem);
	pack_listing(out, &listing);
	listing_free(&listing);
	free(folder);
	return FRAME_LISTED;
}

static enum frame_type
fetch(struct reader *r, struct unpacker *in, struct buf *out)
{
	uint64_t uid = (uint64_t)unpack_int(in, 0, INT64_MAX);
	size_t limit = unpack_count(in, LIMIT_MESSAGE);
	struct problem problem = { 0 };
	struct raw raw = { 0 };
	enum outcome outcome = begin_request(r, in, &problem);

	if (outcome == DONE)
		outcome = settle(r, mailbox_fetch(r->mailbox, uid, limit,
			&raw, &problem));
	give_outcome(r, out, outcome, &problem);
	pack_raw(out, &raw);
	raw_free(&raw);
	return FRAME_FETCHED;
}

static enum frame_type
append(struct reader *r, struct unpacker *in, struct buf *out)
{
	char *folder = unpack_string(in, LIMIT_SECRET);
	enum append_as as = (enum append_as)unpack_enum(in, APPEND_SENT + 1);
	size_t len;
	const char *raw = unpack_bytes(in, LIMIT_LETTER, &len);
	struct problem problem = { 0 };
	enum outcome outcome = begin_request(r, in, &problem);

	if (outcome == DONE)
		outcome = settle(r, mailbox_append(r->mailbox, folder, raw,
			len, as, &problem));
	give_outcome(r, out, outcome, &problem);
	free(folder);
	return FRAME_APPENDED;
}

static enum frame_type
search(struct reader *r, struct unpacker *in, struct buf *out)
{
	char *folder = unpack_string(in, LIMIT_SECRET);
	char *header = unpack_string(in, LIMIT_SECRET);
	char *value = unpack_string(in, LIMIT_SECRET);
	struct problem problem = { 0 };
	bool found = false;
	enum outcome outcome = begin_request(r, in, &problem);

	if (outcome == DONE)
		outcome = settle(r, mailbox_search_header(r->mailbox, folder,
			header, value, &found, &problem));
	give_outcome(r, out, outcome, &problem);
	pack_bool(out, found);
	free(folder);
	free(header);
	free(value);
	return FRAME_SEARCHED;
}

static enum frame_type
mark(struct reader *r, struct unpacker *in, struct buf *out)
{
	char *folder = unpack_string(in, LIMIT_SECRET);
	uint64_t uidvalidity = (uint64_t)unpack_int(in, 0, INT64_MAX);
	uint64_t uid = (uint64_t)unpack_int(in, 0, INT64_MAX);
	char *keyword = unpack_string(in, LIMIT_SECRET);
	enum marked marked = MARK_REFUSED;
	struct problem problem = { 0 };
	enum outcome outcome = begin_request(r, in, &problem);

	if (outcome == DONE)
		outcome = settle(r, mailbox_mark(r->mailbox, folder,
			uidvalidity, uid, keyword, &marked, &problem));
	give_outcome(r, out, outcome, &problem);
	pack_int(out, marked);
	free(folder);
	free(keyword);
	return FRAME_MARKED;
}

/* Until something comes, or the keeper wants something else. */
static enum frame_type
watch(struct reader *r, struct unpacker *in, struct buf *out)
{
	char *folder = unpack_string(in, LIMIT_SECRET);
	int milliseconds = (int)unpack_int(in, 0, INT32_MAX);
	struct problem problem = { 0 };
	bool changed = false;
	enum outcome outcome = begin_request(r, in, &problem);

	/* a wish that is here already would not end the waiting */
	if (outcome == DONE && !wire_has_more(r->wire))
		outcome = settle(r, mailbox_idle(r->mailbox, folder,
			milliseconds, wire_fd(r->wire), &changed, &problem));
	give_outcome(r, out, outcome, &problem);
	pack_bool(out, changed);
	free(folder);
	return FRAME_WATCHED;
}

/* The answer to the request goes into `out`; false: there is no such one. */
static bool
answer(struct reader *r, unsigned type, struct unpacker *in, struct buf *out,
	enum frame_type *answer_type)
{
	switch (type) {
	case FRAME_OPEN:
		*answer_type = open_it(r, in, out);
		return true;
	case FRAME_LIST:
		*answer_type = list(r, in, out);
		return true;
	case FRAME_FETCH:
		*answer_type = fetch(r, in, out);
		return true;
	case FRAME_APPEND:
		*answer_type = append(r, in, out);
		return true;
	case FRAME_SEARCH:
		*answer_type = search(r, in, out);
		return true;
	case FRAME_MARK:
		*answer_type = mark(r, in, out);
		return true;
	case FRAME_WATCH:
		*answer_type = watch(r, in, out);
		return true;
	default:
		return false;
	}
}

static enum outcome
begin(struct reader *r, struct unpacker *in, struct problem *problem)
{
	const struct secret_source *source = &r->account.password;

	unpack_account(in, &r->account);
	if (!unpack_done(in)) {
		problem_set(problem, "the reader did not understand its "
			"settings");
		return BROKEN;
	}
	if (source->file == NULL && source->credential == NULL &&
		source->command == NULL)
		return DONE;
	r->password = secret_load(source, problem);
	return r->password == NULL ? BROKEN : DONE;
}

static void
shut_cage(const struct reader *r, struct cage_report *report)
{
	struct cage_options options = { 0 };

	role_read_system(&options.read);
	if (r->account.ca_file != NULL)
		strv_add(&options.read, r->account.ca_file);
	if (r->account.path != NULL)
		strv_add(&options.write, r->account.path);
	sandbox_enter(CAGE_NETWORK, &options, report);
	strv_free(&options.read);
	strv_free(&options.write);
}

static void
run(struct wire *wire)
{
	struct problem problem = { 0 };
	struct cage_report report;
	struct reader reader = { .wire = wire };
	enum outcome outcome;
	struct unpacker in;
	struct frame frame;

	if (!role_request(wire, &frame, &in) || frame.type != FRAME_HELLO)
		return;
	outcome = begin(&reader, &in, &problem);
	if (outcome != DONE) {
		role_ready(wire, outcome, &problem, NULL);
		return;
	}
	shut_cage(&reader, &report);
	role_ready(wire, DONE, &problem, &report);
	while (role_request(wire, &frame, &in)) {
		struct buf out = buf_new(LIMIT_FRAME_TO_KEEPER);
		enum frame_type type;

		if (!answer(&reader, frame.type, &in, &out, &type))
			break;
		role_answer(wire, type, &out);
	}
	mailbox_close(&reader.mailbox);
}

int
main(int argc, char **argv)
{
	return role_main(argc, argv, run);
}
