/* SPDX-License-Identifier: ISC */
/*
 * A list of what may stand in the HTML, and everything else is refused: were
 * the escaping fooled, a '<' of a stranger must not become a tag.  Trusts only
 * that the text ends in a NUL.
 */
#include "outbox/letter_parts.h"

#include <stdio.h>
#include <string.h>

#include "base/base.h"

#define BOUNDARY 100

#define LOWER  "abcdefghijklmnopqrstuvwxyz"
/* no '/', quote or bracket: no address and no url() fits into it */
#define VALUE                                                          \
	LOWER "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 #:;,.%=-"

static const char *const tags[] = { "html", "head", "meta", "title", "body",
	"table", "tr", "td", "strong", "span" };
static const char *const attributes[] = { "lang", "charset", "name", "content",
	"role", "width", "cellpadding", "cellspacing", "border", "style",
	"bgcolor", "align", "valign", "height" };
static const char *const entities[] = { "&amp;", "&lt;", "&gt;", "&quot;",
	"&nbsp;" };

static bool
in_list(const char *const *list, size_t n, const char *word, size_t len)
{
	for (size_t i = 0; i < n; i++)
		if (strlen(list[i]) == len && strncmp(list[i], word, len) == 0)
			return true;
	return false;
}

/* Behind the "<" or "</" of a tag; NULL: it may not stand there. */
static const char *
behind_tag(const char *p)
{
	bool closing = *p == '/';
	size_t len;

	p += closing;
	len = strspn(p, LOWER);
	if (!in_list(tags, HEED_COUNT(tags), p, len))
		return NULL;
	p += len;
	while (*p == ' ' && !closing) {
		p++;
		if (*p == '>')
			break;
		len = strspn(p, LOWER);
		if (!in_list(attributes, HEED_COUNT(attributes), p, len) ||
		    strncmp(p + len, "=\"", 2) != 0)
			return NULL;
		p += len + 2;
		p += strspn(p, VALUE);
		if (*p++ != '"')
			return NULL;
	}
	return *p == '>' ? p + 1 : NULL;
}

bool
letter_html_harmless(const char *html)
{
	static const char first[] = "<!DOCTYPE html>\n";
	const char *p = html;

	if (strncmp(p, first, strlen(first)) != 0)
		return false;
	for (p += strlen(first); *p != '\0';) {
		bool known = false;

		if (*p == '>' || *p == '"')
			return false;
		if (*p == '<') {
			p = behind_tag(p + 1);
			if (p == NULL)
				return false;
			continue;
		}
		for (size_t i = 0; *p == '&' && i < HEED_COUNT(entities); i++)
			known |= strncmp(p, entities[i],
				strlen(entities[i])) == 0;
		if (*p++ == '&' && !known)
			return false;
	}
	return true;
}

/* Behind what must stand here; NULL when it does not. */
static char *
behind(char *at, const char *want)
{
	size_t len = strlen(want);

	return at != NULL && strncmp(at, want, len) == 0 ? at + len : NULL;
}

static char *
behind_head(char *at, const char *kind)
{
	char want[160];

	snprintf(want, sizeof(want), "\r\nContent-Type: text/%s; charset=utf-8"
		"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n",
		kind);
	return behind(at, want);
}

bool
letter_parts(char *body, const char *boundary, char **text, char **html)
{
	char line[BOUNDARY + 8], *end, *last;

	if (strlen(boundary) == 0 || strlen(boundary) > BOUNDARY)
		return false;
	snprintf(line, sizeof(line), "--%s", boundary);
	/* before and behind the parts stands nothing that nobody checks */
	*text = behind_head(behind(body, line), "plain");
	snprintf(line, sizeof(line), "\r\n--%s", boundary);
	end = *text == NULL ? NULL : strstr(*text, line);
	if (end == NULL)
		return false;
	*html = behind_head(end + strlen(line), "html");
	last = *html == NULL ? NULL : strstr(*html, line);
	if (last == NULL || strcmp(last + strlen(line), "--\r\n") != 0)
		return false;
	*end = *last = '\0';
	return true;
}
