/* SPDX-License-Identifier: ISC */
/*
 * What the mail programs write into their HTML: which elements make lines,
 * which are hidden (preheaders, tracking), and by which ids, classes and
 * borders they mark the message that is answered.  Looks only at one element
 * and its attributes.
 */
#include "message/html_style.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/buf.h"

#define STYLE_MAX 2048

static const struct {
	const char *name;
	enum html_kind kind;
} kinds[] = {
	{ "p", HTML_PARAGRAPH }, { "div", HTML_BLOCK }, { "br", HTML_BREAK },
	{ "h1", HTML_PARAGRAPH }, { "h2", HTML_PARAGRAPH },
	{ "h3", HTML_PARAGRAPH }, { "h4", HTML_PARAGRAPH },
	{ "h5", HTML_PARAGRAPH }, { "h6", HTML_PARAGRAPH },
	{ "hr", HTML_RULE }, { "ul", HTML_LIST }, { "ol", HTML_LIST },
	{ "dl", HTML_LIST }, { "dt", HTML_BLOCK }, { "dd", HTML_BLOCK },
	{ "li", HTML_ITEM }, { "table", HTML_BLOCK }, { "tr", HTML_BLOCK },
	{ "td", HTML_CELL }, { "th", HTML_CELL },
	{ "blockquote", HTML_QUOTE }, { "pre", HTML_PRE },
	{ "body", HTML_BLOCK }, { "section", HTML_BLOCK },
	{ "article", HTML_BLOCK }, { "address", HTML_BLOCK },
	{ "center", HTML_BLOCK }, { "header", HTML_BLOCK },
	{ "footer", HTML_BLOCK }, { "main", HTML_BLOCK },
	{ "form", HTML_BLOCK }, { "caption", HTML_BLOCK },
	{ "style", HTML_SKIP }, { "script", HTML_SKIP },
	{ "head", HTML_SKIP }, { "title", HTML_SKIP },
	{ "template", HTML_SKIP }, { "noscript", HTML_SKIP },
	{ "object", HTML_SKIP }, { "iframe", HTML_SKIP },
	{ "svg", HTML_SKIP }, { "select", HTML_SKIP },
};

/* The attribute in lower case and without blanks; "" when missing. */
static const char *
attribute(const xmlNode *node, const char *name, char out[STYLE_MAX])
{
	size_t n = 0;

	for (const xmlAttr *a = node->properties; a != NULL; a = a->next) {
		const char *p;

		if (strcasecmp((const char *)a->name, name) != 0 ||
		    a->children == NULL || a->children->content == NULL)
			continue;
		p = (const char *)a->children->content;
		for (; *p != '\0' && n < STYLE_MAX - 1; p++)
			if (!isspace((unsigned char)*p))
				out[n++] = (char)tolower((unsigned char)*p);
		break;
	}
	out[n] = '\0';
	return out;
}

/* What "indent more" writes: quotes have a line at their side. */
static bool
indents(const xmlNode *node)
{
	char text[STYLE_MAX];

	if (node->properties == NULL ||
	    attribute(node, "type", text)[0] != '\0' ||
	    strstr(attribute(node, "class", text), "quote") != NULL)
		return false;
	attribute(node, "style", text);
	return strstr(text, "border:none") != NULL ||
		strstr(text, "border:0") != NULL;
}

enum html_kind
html_kind(const xmlNode *node)
{
	const char *name = (const char *)node->name;

	for (size_t i = 0; i < HEED_COUNT(kinds); i++) {
		if (strcasecmp(name, kinds[i].name) != 0)
			continue;
		return kinds[i].kind == HTML_QUOTE && indents(node) ?
			HTML_BLOCK : kinds[i].kind;
	}
	return HTML_INLINE;
}

/* "opacity:0", "opacity:0.0": nothing shines through. */
static bool
transparent(const char *style)
{
	const char *p = strstr(style, "opacity:");

	if (p == NULL)
		return false;
	p += strlen("opacity:");
	return *p == '0' && strspn(p, "0.") == strcspn(p, ";!");
}

bool
html_hidden(const xmlNode *node)
{
	char style[STYLE_MAX];
	const char *size;

	if (node->properties == NULL)
		return false;
	for (const xmlAttr *a = node->properties; a != NULL; a = a->next)
		if (strcasecmp((const char *)a->name, "hidden") == 0)
			return true;
	attribute(node, "style", style);
	if (strstr(style, "display:none") != NULL ||
	    strstr(style, "visibility:hidden") != NULL ||
	    strstr(style, "mso-hide:all") != NULL ||
	    strstr(style, "max-height:0") != NULL || transparent(style))
		return true;
	size = strstr(style, "font-size:");
	if (size == NULL)
		return false;
	size += strlen("font-size:");
	/* "0", "0px", "1px": nobody reads that */
	return (size[0] == '0' && size[1] != '.') ||
		strncmp(size, "1px", 3) == 0;
}

/* True when the side of the box has no width of its own. */
static bool
no_margin(const char *style)
{
	const char *p = strstr(style, "margin:");

	if (p != NULL) {
		p += strlen("margin:");
		return p[0] == '0' && p[1] != '.';
	}
	p = strstr(style, "margin-bottom:");
	if (p == NULL)
		return false;
	p += strlen("margin-bottom:");
	return p[0] == '0' && p[1] != '.';
}

bool
html_tight(const xmlNode *node)
{
	char text[STYLE_MAX];

	if (strstr(attribute(node, "class", text), "mso") != NULL)
		return true;
	return no_margin(attribute(node, "style", text));
}

bool
html_is_history(const xmlNode *node)
{
	static const char *const ids[] = {
		"divrplyfwdmsg", "appendonsend", "olk_src_body_section",
		"mail-editor-reference-message-container", "replysplit",
		"ms-outlook-mobile-reference-message", "isforwardcontent",
		"reply-intro", "x_divrplyfwdmsg",
	};
	static const char *const classes[] = {
		"yahoo_quoted", "zmail_extra", "protonmail_quote",
		"ms-outlook-mobile-reference-message",
		"tutanota_quote", "gmail_quote_attribution",
	};
	char text[STYLE_MAX];

	if (node->properties == NULL)
		return false;
	attribute(node, "id", text);
	for (size_t i = 0; i < HEED_COUNT(ids); i++)
		if (strcmp(text, ids[i]) == 0)
			return true;
	attribute(node, "class", text);
	for (size_t i = 0; i < HEED_COUNT(classes); i++)
		if (strstr(text, classes[i]) != NULL)
			return true;
	/* the line that Outlook and Windows Mail draw over "From:" */
	attribute(node, "style", text);
	return strcasecmp((const char *)node->name, "div") == 0 &&
		(strstr(text, "border-top:solid#e1e1e11") != NULL ||
			strstr(text, "border-top:solid#b5c4df1") != NULL ||
			strstr(text, "border:none;border-top:solid#") !=
				NULL);
}

bool
html_is_signature(const xmlNode *node)
{
	static const char *const names[] = { "gmail_signature",
		"moz-signature", "protonmail_signature_block",
		"ms-outlook-mobile-signature", "signature" };
	char text[STYLE_MAX];

	if (node->properties == NULL)
		return false;
	attribute(node, "class", text);
	/* "gmail_signature_prefix" is the "-- " itself */
	for (size_t i = 0; i < HEED_COUNT(names); i++)
		if (strncmp(text, names[i], strlen(names[i])) == 0 &&
		    strstr(text, "_prefix") == NULL)
			return true;
	attribute(node, "id", text);
	return strcmp(text, "signature") == 0 ||
		strcmp(text, "ms-outlook-mobile-signature") == 0 ||
		strcmp(text, "applemailsignature") == 0;
}

/* "#595959": three equal pairs that are neither black nor white. */
static bool
grey(const char *color)
{
	if (strncmp(color, "gray", 4) == 0 || strncmp(color, "grey", 4) == 0)
		return true;
	return color[0] == '#' && strlen(color) >= 7 &&
		strncmp(color + 1, color + 3, 2) == 0 &&
		strncmp(color + 3, color + 5, 2) == 0 && color[1] >= '4' &&
		color[1] < 'd';
}

bool
html_is_small(const xmlNode *node)
{
	char style[STYLE_MAX];
	const char *color, *size;
	long points;
	char *unit;

	if (node->properties == NULL)
		return false;
	attribute(node, "style", style);
	size = strstr(style, "font-size:");
	color = style;
	while ((color = strstr(color, "color:")) != NULL) {
		if (color == style || color[-1] == ';')
			break;
		color++; /* background-color */
	}
	if (size == NULL || color == NULL)
		return false;
	points = strtol(size + strlen("font-size:"), &unit, 10);
	if (*unit == '.')
		for (unit++; isdigit((unsigned char)*unit); unit++)
			continue;
	return grey(color + strlen("color:")) && points > 0 &&
		((strncmp(unit, "pt", 2) == 0 && points <= 9) ||
			(strncmp(unit, "px", 2) == 0 && points <= 12));
}
