/* SPDX-License-Identifier: ISC */
/*
 * The hash table below the matcher.  What is looked up comes from mail and is
 * only bytes; what is stored comes from lexicon files under named limits.  A
 * word that is not there costs one line of the cache.
 */
#include "signals/names.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* FNV-1a */
static uint32_t
hash_of(const void *key, size_t len)
{
	const unsigned char *p = key;
	uint64_t h = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < len; i++) {
		h ^= p[i];
		h *= UINT64_C(0x100000001b3);
	}
	return (uint32_t)(h ^ (h >> 29));
}

static struct name_slot *
slot_of(const struct names *names, const void *key, size_t len, uint32_t hash)
{
	size_t mask = names->size - 1, i = hash & mask;

	for (; names->slots[i].number != NAME_NONE; i = (i + 1) & mask) {
		const struct name_slot *slot = &names->slots[i];
		const struct name_key *known = &names->keys[slot->number];

		if (slot->hash == hash && known->len == len &&
		    memcmp(names->bytes + known->at, key, len) == 0)
			break;
	}
	return &names->slots[i];
}

static void
enlarge(struct names *names)
{
	size_t size = names->size == 0 ? 64 : names->size * 2;
	struct name_slot *slots = mem_array(size, sizeof(*slots));

	memset(slots, 0xff, size * sizeof(*slots));
	for (size_t i = 0; i < names->size; i++) {
		size_t to = names->slots[i].hash & (size - 1);

		if (names->slots[i].number == NAME_NONE)
			continue;
		while (slots[to].number != NAME_NONE)
			to = (to + 1) & (size - 1);
		slots[to] = names->slots[i];
	}
	free(names->slots);
	names->slots = slots;
	names->size = size;
	names->keys = mem_grow(names->keys, size / 2,
		sizeof(*names->keys));
}

static void
append(struct names *names, const void *key, size_t len)
{
	if (names->len + len + 1 > names->cap) {
		names->cap = 2 * (names->cap + len) + 256;
		names->bytes = mem_grow(names->bytes, names->cap, 1);
	}
	names->keys[names->n++] = (struct name_key) { (uint32_t)names->len,
		(uint32_t)len };
	memcpy(names->bytes + names->len, key, len);
	names->bytes[names->len + len] = '\0';
	names->len += len + 1;
}

uint32_t
names_add(struct names *names, const void *key, size_t len)
{
	uint32_t hash = hash_of(key, len);
	struct name_slot *slot;

	if ((size_t)names->n * 2 >= names->size)
		enlarge(names);
	slot = slot_of(names, key, len, hash);
	if (slot->number == NAME_NONE) {
		*slot = (struct name_slot) { hash, names->n };
		append(names, key, len);
	}
	return slot->number;
}

uint32_t
names_find(const struct names *names, const void *key, size_t len)
{
	if (names->size == 0)
		return NAME_NONE;
	return slot_of(names, key, len, hash_of(key, len))->number;
}

void
names_free(struct names *names)
{
	free(names->slots);
	free(names->keys);
	free(names->bytes);
	*names = (struct names) { 0 };
}
