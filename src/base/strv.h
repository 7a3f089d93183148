/* SPDX-License-Identifier: ISC */
/* A list of strings, owned by the list. */
#ifndef HEED_BASE_STRV_H
#define HEED_BASE_STRV_H

#include <stdbool.h>
#include <stddef.h>

struct strv {
	char **v; /* owned, and each of them; NULL while n is 0 */
	size_t n;
};

/* Adds a copy. */
void strv_add(struct strv *list, const char *text);

/* Adds `text` itself: the list frees it from now on. */
void strv_own(struct strv *list, char *text);

bool strv_has(const struct strv *list, const char *text);

/* The same without regard to ASCII case. */
bool strv_has_nocase(const struct strv *list, const char *text);

/* Frees all; the list is empty and can be used again. */
void strv_free(struct strv *list);

#endif
