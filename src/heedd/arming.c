/* SPDX-License-Identifier: ISC */
/*
 * The arming as it stands in the store.  Read anew by each that asks, so that a
 * person's word reaches a heedd that runs.  A mode in the store that makes no
 * sense counts as observe.
 */
#include "heedd/arming.h"

#include <stdlib.h>

#include "base/mem.h"

static enum mode
armed(struct store *store)
{
	int64_t mode = store_get_int(store, "mode", MODE_OBSERVE);

	return mode == MODE_DRAFT || mode == MODE_APPROVE ||
		mode == MODE_SEND ? (enum mode)mode : MODE_OBSERVE;
}

struct arming
arming_load(struct store *store)
{
	struct arming arming = {
		.mode = armed(store),
		.armed_at = store_get_int(store, "armed_at", 0),
		.by = store_get(store, "mode_by"),
	};

	arming.since = store_get_int(store, "mode_since", arming.armed_at);
	return arming;
}

void
arming_free(struct arming *arming)
{
	mem_free(&arming->by);
}

enum mode
arming_mode(struct store *store, const struct config *config)
{
	enum mode mode = armed(store);

	return config->mode < mode ? config->mode : mode;
}

void
arming_set(struct store *store, enum mode mode, const char *who, int64_t now)
{
	if (mode > armed(store) || store_get_int(store, "armed_at", 0) == 0)
		store_set_int(store, "armed_at", now);
	store_set_int(store, "mode", mode);
	store_set_int(store, "mode_since", now);
	store_set(store, "mode_by", who);
}

/*
 * The fall is told by what heedd was configured for before, not by what is
 * armed: between "heed arm" and the reload that follows it the file that heedd
 * knows is still below.
 */
enum mode
arming_keep(struct store *store, const struct config *config, int64_t now)
{
	int64_t before = store_get_int(store, "configured", config->mode);

	if (store_get_int(store, "armed_at", 0) == 0)
		arming_set(store, MODE_OBSERVE, "heedd", now);
	else if (config->mode < before && config->mode < armed(store))
		arming_set(store, config->mode, "heedd", now);
	store_set_int(store, "configured", config->mode);
	return arming_mode(store, config);
}

const char *
arming_word(enum mode mode)
{
	static const char *const words[] = { "observe", "draft",
		"approve", "send" };

	return words[mode];
}
