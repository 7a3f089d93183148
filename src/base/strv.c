/* SPDX-License-Identifier: ISC */
/* A list of strings.  It grows by doubling; the caller keeps a limit. */
#include "base/strv.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/mem.h"

void
strv_add(struct strv *list, const char *text)
{
	strv_own(list, mem_str(text));
}

void
strv_own(struct strv *list, char *text)
{
	/* full at 0, 4, 8, 16, 32 ...: the powers of two */
	if (list->n == 0 || (list->n >= 4 && (list->n & (list->n - 1)) == 0))
		list->v = mem_grow(list->v, list->n < 4 ? 4 : list->n * 2,
			sizeof(*list->v));
	list->v[list->n++] = text;
}

bool
strv_has(const struct strv *list, const char *text)
{
	for (size_t i = 0; i < list->n; i++)
		if (strcmp(list->v[i], text) == 0)
			return true;
	return false;
}

bool
strv_has_nocase(const struct strv *list, const char *text)
{
	for (size_t i = 0; i < list->n; i++)
		if (strcasecmp(list->v[i], text) == 0)
			return true;
	return false;
}

void
strv_free(struct strv *list)
{
	for (size_t i = 0; i < list->n; i++)
		free(list->v[i]);
	free(list->v);
	*list = (struct strv) { 0 };
}
