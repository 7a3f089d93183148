/* SPDX-License-Identifier: ISC */
/*
 * What is known of tokens beyond the life of one heedd, and for "heed status":
 * why there is none, and when it may be asked again for one.
 */
#include "heedd/tokens.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "token/token.h"

void
tokens_name(const struct token_source *source, char id[17])
{
	char hex[HASH_HEX];
	bool file = source->command == NULL;

	hash_parts(hex, file ? "file" : "command", file ?
		source->refresh_file : source->command, (char *)NULL);
	memcpy(id, hex, 16);
	id[16] = '\0';
}

/* "token.ID.what"; the caller frees. */
static char *
key_of(const char *id, const char *what)
{
	return mem_printf("token.%s.%s", id, what);
}

static char *
load(struct store *store, const char *id, const char *what)
{
	char *key = key_of(id, what);
	char *value = store_get(store, key);

	free(key);
	return value == NULL ? mem_str("") : value;
}

static int64_t
load_int(struct store *store, const char *id, const char *what)
{
	char *key = key_of(id, what);
	int64_t value = store_get_int(store, key, 0);

	free(key);
	return value;
}

static void
save(struct store *store, const char *id, const char *what, const char *text)
{
	char *key = key_of(id, what);

	store_set(store, key, text);
	free(key);
}

static void
save_int(struct store *store, const char *id, const char *what, int64_t value)
{
	char *key = key_of(id, what);

	store_set_int(store, key, value);
	free(key);
}

/* What an earlier life has met: a withdrawn access holds until mended. */
void
tokens_remember(struct store *store, struct token *token)
{
	char *stamp = load(store, token->id, "stamp");
	char *why = load(store, token->id, "why");

	token->told = why[0] != '\0';
	if (stamp[0] != '\0' && strlen(stamp) < sizeof(token->stamp)) {
		memcpy(token->stamp, stamp, strlen(stamp) + 1);
		token->outcome = REFUSED;
		problem_set(&token->problem, "%s", why);
		token->next_try = load_int(store, token->id, "next");
		token->failures = (int)load_int(store, token->id,
			"failures");
	}
	free(stamp);
	free(why);
}

void
tokens_save(struct store *store, const struct token *token)
{
	bool withdrawn = token->outcome == REFUSED;

	save(store, token->id, "why", token->problem.text);
	save(store, token->id, "stamp", withdrawn ? token->stamp : "");
	save_int(store, token->id, "next", withdrawn ? token->next_try : 0);
	save_int(store, token->id, "failures", withdrawn ? token->failures :
		0);
}

char *
tokens_fault(struct store *store, const struct token_source *source)
{
	char id[17];

	tokens_name(source, id);
	return load(store, id, "why");
}

int64_t
tokens_aged(const struct token_source *source, int64_t now)
{
	char stamp[TOKEN_STAMP];
	int64_t written, days;

	if (source->refresh_file == NULL || source->refresh_days == 0)
		return 0;
	token_stamp(source->refresh_file, stamp, &written);
	days = (now - written) / 86400;
	return written != 0 && days >= source->refresh_days ? days : 0;
}
