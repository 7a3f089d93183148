/* SPDX-License-Identifier: ISC */
/* Inside message/: what an element of HTML mail is for. */
#ifndef HEED_MESSAGE_HTML_STYLE_H
#define HEED_MESSAGE_HTML_STYLE_H

#include <libxml/tree.h>
#include <stdbool.h>

enum html_kind {
	HTML_INLINE,
	HTML_BLOCK,	/* starts a line and ends one */
	HTML_PARAGRAPH, /* an empty line around it */
	HTML_BREAK,
	HTML_RULE,
	HTML_LIST,
	HTML_ITEM,
	HTML_CELL,
	HTML_QUOTE,
	HTML_PRE,
	HTML_SKIP, /* style, script, head: never text */
};

/* A blockquote that only indents is a block. */
enum html_kind html_kind(const xmlNode *node);

/* True when a reader does not see it (display:none and its like). */
bool html_hidden(const xmlNode *node);

/* True for a paragraph that its program shows without an empty line. */
bool html_tight(const xmlNode *node);

/* True where a client's program starts the message that is answered. */
bool html_is_history(const xmlNode *node);

/* True for the element into which a program puts the signature. */
bool html_is_signature(const xmlNode *node);

/* True for fine print: small and grey. */
bool html_is_small(const xmlNode *node);

#endif
