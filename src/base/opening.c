/* SPDX-License-Identifier: ISC */
/* Notes about an opening.  What a server says is cut, not judged, here. */
#include "base/opening.h"

#include <string.h>
#include <strings.h>

void
opening_free(struct opening *opening)
{
	strv_free(&opening->addresses);
	strv_free(&opening->names);
	strv_free(&opening->offers);
	*opening = (struct opening) { 0 };
}

void
opening_add(struct strv *list, const char *text)
{
	if (list->n < OPENING_NAMES_MAX && text[0] != '\0')
		strv_add(list, text);
}

bool
opening_offers(const struct opening *opening, const char *word)
{
	size_t len = strlen(word);

	/* an offer may have words of its own behind it: "AUTH PLAIN" */
	for (size_t i = 0; i < opening->offers.n; i++)
		if (strncasecmp(opening->offers.v[i], word, len) == 0 &&
			strchr(" =", opening->offers.v[i][len]) != NULL)
			return true;
	return false;
}
