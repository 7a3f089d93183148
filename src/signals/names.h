/* SPDX-License-Identifier: ISC */
/*
 * A growing set of short keys, each with a number from 0 up in the order in
 * which they came.  Keys come from our own files, so nobody can flood it.
 */
#ifndef HEED_SIGNALS_NAMES_H
#define HEED_SIGNALS_NAMES_H

#include <stddef.h>
#include <stdint.h>

#define NAME_NONE UINT32_MAX

struct name_slot {
	uint32_t hash;
	uint32_t number; /* NAME_NONE: free */
};

struct name_key {
	uint32_t at, len; /* in bytes */
};

struct names {
	struct name_slot *slots; /* open addressing, at most half full */
	size_t size;		 /* a power of two, or 0 */
	struct name_key *keys;	 /* by number */
	uint32_t n;
	char *bytes; /* of all keys, a NUL behind each */
	size_t len, cap;
};

/* The number of the key; a new one when it was not there. */
uint32_t names_add(struct names *names, const void *key, size_t len);

/* The number of the key, or NAME_NONE. */
uint32_t names_find(const struct names *names, const void *key, size_t len);

void names_free(struct names *names);

#endif
