/* SPDX-License-Identifier: ISC */
/*
 * The hash table below the matcher.  What is looked up comes from mail and is
 * only bytes; what is stored comes from lexicon files under named limits.
 */
#include "signals/names.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* FNV-1a */
static size_t
hash(const void *key, size_t len)
{
	const unsigned char *p = key;
	uint64_t h = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < len; i++) {
		h ^= p[i];
		h *= UINT64_C(0x100000001b3);
	}
	return (size_t)(h ^ (h >> 29));
}

static struct name_slot *
slot_of(const struct names *names, const void *key, size_t len)
{
	size_t mask = names->size - 1, i = hash(key, len) & mask;

	while (names->slots[i].key != NULL &&
	    (names->slots[i].len != len ||
	     memcmp(names->slots[i].key, key, len) != 0))
		i = (i + 1) & mask;
	return &names->slots[i];
}

static void
enlarge(struct names *names)
{
	struct names bigger = { .size = names->size == 0 ? 64 :
		names->size * 2, .n = names->n };

	bigger.slots = mem_array(bigger.size, sizeof(*bigger.slots));
	for (size_t i = 0; i < names->size; i++)
		if (names->slots[i].key != NULL)
			*slot_of(&bigger, names->slots[i].key,
				names->slots[i].len) = names->slots[i];
	free(names->slots);
	*names = bigger;
}

uint32_t
names_add(struct names *names, const void *key, size_t len)
{
	struct name_slot *slot;

	if ((size_t)names->n * 2 >= names->size)
		enlarge(names);
	slot = slot_of(names, key, len);
	if (slot->key == NULL) {
		slot->key = mem_new(len + 1);
		memcpy(slot->key, key, len);
		slot->len = len;
		slot->number = names->n++;
	}
	return slot->number;
}

uint32_t
names_find(const struct names *names, const void *key, size_t len)
{
	const struct name_slot *slot;

	if (names->size == 0)
		return NAME_NONE;
	slot = slot_of(names, key, len);
	return slot->key == NULL ? NAME_NONE : slot->number;
}

void
names_free(struct names *names)
{
	for (size_t i = 0; i < names->size; i++)
		free(names->slots[i].key);
	free(names->slots);
	*names = (struct names) { 0 };
}
