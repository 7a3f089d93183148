/* SPDX-License-Identifier: ISC */
/*
 * The structs that cross between the keeper, readers and the sender.  A field
 * that is added to one of them is added in both directions here.
 */
#include "roles/protocol.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#define LIMIT_SETTING 4096 /* bytes of one option */

void
pack_outcome(struct buf *out, enum outcome outcome,
	const struct problem *problem)
{
	pack_int(out, outcome);
	pack_problem(out, problem);
}

enum outcome
unpack_outcome(struct unpacker *in, struct problem *problem)
{
	enum outcome outcome = (enum outcome)unpack_enum(in, BROKEN + 1);

	unpack_problem(in, problem);
	return in->bad ? RETRY : outcome;
}

static void
pack_secret_source(struct buf *out, const struct secret_source *source)
{
	pack_text(out, source->file);
	pack_text(out, source->credential);
	pack_text(out, source->command);
}

static void
unpack_secret_source(struct unpacker *in, struct secret_source *source)
{
	source->file = unpack_text(in, LIMIT_SETTING);
	source->credential = unpack_text(in, LIMIT_SETTING);
	source->command = unpack_text(in, LIMIT_SETTING);
}

static void
secret_source_free(struct secret_source *source)
{
	free(source->file);
	free(source->credential);
	free(source->command);
}

void
pack_secret(struct buf *out, const struct secret *secret)
{
	pack_text(out, secret == NULL ? NULL : secret_text(secret));
}

struct secret *
unpack_secret(struct unpacker *in)
{
	char *text = unpack_text(in, LIMIT_SECRET);
	struct secret *secret = text == NULL ? NULL : secret_new(text);

	if (text != NULL)
		explicit_bzero(text, strlen(text));
	free(text);
	return secret;
}

void
wipe_buf(struct buf *buf)
{
	if (buf->data != NULL)
		explicit_bzero(buf->data, buf->cap);
	buf_free(buf);
}

void
pack_token_source(struct buf *out, const struct token_source *source)
{
	pack_text(out, source->command);
	pack_text(out, source->url);
	pack_bool(out, source->plain);
	pack_text(out, source->ca_file);
	pack_text(out, source->client_id);
	pack_secret_source(out, &source->client_secret);
	pack_text(out, source->scope);
	pack_text(out, source->refresh_file);
}

void
unpack_token_source(struct unpacker *in, struct token_source *source)
{
	*source = (struct token_source) { 0 };
	source->command = unpack_text(in, LIMIT_SETTING);
	source->url = unpack_text(in, LIMIT_SETTING);
	source->plain = unpack_bool(in);
	source->ca_file = unpack_text(in, LIMIT_SETTING);
	source->client_id = unpack_text(in, LIMIT_SETTING);
	unpack_secret_source(in, &source->client_secret);
	source->scope = unpack_text(in, LIMIT_SETTING);
	source->refresh_file = unpack_text(in, LIMIT_SETTING);
}

void
token_source_unpacked_free(struct token_source *source)
{
	free(source->command);
	free(source->url);
	free(source->ca_file);
	free(source->client_id);
	secret_source_free(&source->client_secret);
	free(source->scope);
	free(source->refresh_file);
	*source = (struct token_source) { 0 };
}

/* A role that logs in with tokens is given them, one by one: not the source. */
void
pack_account(struct buf *out, const struct account *account)
{
	pack_text(out, account->name);
	pack_int(out, account->kind);
	pack_text(out, account->host);
	pack_int(out, account->port);
	pack_int(out, account->tls);
	pack_text(out, account->user);
	pack_int(out, account->auth);
	pack_secret_source(out, &account->password);
	pack_text(out, account->ca_file);
	pack_int(out, account->command_seconds);
	pack_text(out, account->path);
	pack_list(out, &account->folders);
	pack_text(out, account->sent_folder);
	pack_text(out, account->drafts_folder);
	pack_bool(out, account->write_flags);
}

void
unpack_account(struct unpacker *in, struct account *account)
{
	*account = (struct account) { 0 };
	account->name = unpack_string(in, LIMIT_SETTING);
	account->kind = (enum account_kind)unpack_enum(in, ACCOUNT_MBOX + 1);
	account->host = unpack_text(in, LIMIT_SETTING);
	account->port = (int)unpack_int(in, 0, 65535);
	account->tls = (enum tls_mode)unpack_enum(in, TLS_NONE + 1);
	account->user = unpack_text(in, LIMIT_SETTING);
	account->auth = (enum auth_kind)unpack_enum(in, AUTH_OAUTHBEARER + 1);
	unpack_secret_source(in, &account->password);
	account->ca_file = unpack_text(in, LIMIT_SETTING);
	account->command_seconds = (int)unpack_int(in, 0, 86400);
	account->path = unpack_text(in, LIMIT_SETTING);
	account->folders = unpack_list(in, LIMIT_CONFIG_ROWS, LIMIT_SETTING);
	account->sent_folder = unpack_text(in, LIMIT_SETTING);
	account->drafts_folder = unpack_text(in, LIMIT_SETTING);
	account->write_flags = unpack_bool(in);
}

void
account_unpacked_free(struct account *account)
{
	free(account->name);
	free(account->host);
	free(account->user);
	secret_source_free(&account->password);
	free(account->ca_file);
	free(account->path);
	strv_free(&account->folders);
	free(account->sent_folder);
	free(account->drafts_folder);
	*account = (struct account) { 0 };
}

void
pack_smtp(struct buf *out, const struct smtp *smtp)
{
	pack_text(out, smtp->host);
	pack_int(out, smtp->port);
	pack_int(out, smtp->tls);
	pack_text(out, smtp->user);
	pack_int(out, smtp->auth);
	pack_secret_source(out, &smtp->password);
	pack_text(out, smtp->ca_file);
	pack_int(out, smtp->connect_seconds);
	pack_int(out, smtp->reply_seconds);
}

void
unpack_smtp(struct unpacker *in, struct smtp *smtp)
{
	*smtp = (struct smtp) { 0 };
	smtp->host = unpack_string(in, LIMIT_SETTING);
	smtp->port = (int)unpack_int(in, 0, 65535);
	smtp->tls = (enum tls_mode)unpack_enum(in, TLS_NONE + 1);
	smtp->user = unpack_text(in, LIMIT_SETTING);
	smtp->auth = (enum auth_kind)unpack_enum(in, AUTH_OAUTHBEARER + 1);
	unpack_secret_source(in, &smtp->password);
	smtp->ca_file = unpack_text(in, LIMIT_SETTING);
	smtp->connect_seconds = (int)unpack_int(in, 0, 86400);
	smtp->reply_seconds = (int)unpack_int(in, 0, 86400);
}

void
smtp_unpacked_free(struct smtp *smtp)
{
	free(smtp->host);
	free(smtp->user);
	secret_source_free(&smtp->password);
	free(smtp->ca_file);
	*smtp = (struct smtp) { 0 };
}

void
pack_listing(struct buf *out, const struct listing *listing)
{
	pack_int(out, (int64_t)listing->uidvalidity);
	pack_int(out, (int64_t)listing->n);
	for (size_t i = 0; i < listing->n; i++) {
		pack_int(out, (int64_t)listing->v[i].uid);
		pack_int(out, listing->v[i].date);
		pack_int(out, (int64_t)listing->v[i].size);
	}
}

void
unpack_listing(struct unpacker *in, struct listing *listing)
{
	size_t n;

	*listing = (struct listing) { 0 };
	listing->uidvalidity = (uint64_t)unpack_int(in, 0, INT64_MAX);
	n = unpack_count(in, LIMIT_UIDS);
	/* as many as were promised must be there before room is made */
	unpack_check(in, in->left / 24 >= n);
	if (in->bad)
		return;
	listing->v = mem_array(n, sizeof(*listing->v));
	for (size_t i = 0; i < n; i++) {
		struct listed *l = &listing->v[i];

		l->uid = (uint64_t)unpack_int(in, 0, INT64_MAX);
		l->date = unpack_int(in, INT64_MIN, INT64_MAX);
		l->size = (uint64_t)unpack_int(in, 0, INT64_MAX);
		unpack_check(in, i == 0 || l->uid > listing->v[i - 1].uid);
	}
	listing->n = in->bad ? 0 : n;
}

void
pack_raw(struct buf *out, const struct raw *raw)
{
	pack_bool(out, raw->missing);
	pack_bool(out, raw->truncated);
	pack_int(out, (int64_t)raw->full_size);
	pack_bytes(out, raw->data, raw->len);
}

void
unpack_raw(struct unpacker *in, struct raw *raw)
{
	const char *at;

	*raw = (struct raw) { 0 };
	raw->missing = unpack_bool(in);
	raw->truncated = unpack_bool(in);
	raw->full_size = (uint64_t)unpack_int(in, 0, INT64_MAX);
	at = unpack_bytes(in, LIMIT_MESSAGE, &raw->len);
	if (at != NULL)
		raw->data = mem_strn(at, raw->len);
}

void
pack_result(struct buf *out, const struct delivery_result *result)
{
	pack_int(out, result->phase);
	pack_int(out, result->outcome);
	pack_bool(out, result->uncertain);
	pack_bool(out, result->about_recipient);
	pack_bool(out, result->login_refused);
	pack_int(out, result->code);
	pack_text(out, result->enhanced);
	pack_text(out, result->reply);
	pack_problem(out, &result->problem);
}

/* A short text into a field of that size. */
static void
field(struct unpacker *in, char *out, size_t size)
{
	char *text = unpack_string(in, size - 1);

	memcpy(out, text, strlen(text) + 1);
	free(text);
}

void
unpack_result(struct unpacker *in, struct delivery_result *result)
{
	*result = (struct delivery_result) { 0 };
	result->phase = (enum phase)unpack_enum(in, PHASE_REPLY + 1);
	result->outcome = (enum outcome)unpack_enum(in, BROKEN + 1);
	result->uncertain = unpack_bool(in);
	result->about_recipient = unpack_bool(in);
	result->login_refused = unpack_bool(in);
	result->code = (int)unpack_int(in, 0, 999);
	field(in, result->enhanced, sizeof(result->enhanced));
	field(in, result->reply, sizeof(result->reply));
	unpack_problem(in, &result->problem);
}
