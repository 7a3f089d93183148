/* SPDX-License-Identifier: ISC */
/*
 * HTML by libxml2's forgiving parser, without network, entities of files or
 * the option that lifts its limits (256 levels).  It compares each attribute
 * of a tag with all others, so long tags lose theirs before it sees them; the
 * tree is walked without recursion.  What it refuses is read by a plain
 * stripper of tags: there is always a text.
 */
#include "message/html.h"

#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/limits.h"
#include "message/html_style.h"

#define TAG_MAX 2048 /* bytes of one tag; longer: only its name is kept */
#define OUT_MAX MIB(4)

struct render {
	struct buf out;
	size_t quote;	/* depth of blockquotes */
	size_t pre;	/* depth of <pre> */
	size_t newlines; /* at the end of what was written */
	size_t wanted;	/* line ends to write before the next text */
	bool blank;	/* white space to write before the next text */
	bool fresh;	/* at the start of a line */
	size_t small;	/* depth of fine print */
	unsigned item;	/* of the ordered list we are in; 0: not ordered */
};

/* What can stand behind a '<' that starts a tag; otherwise it is text. */
static bool
starts_tag(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '/' ||
		c == '!' || c == '?';
}

/*
 * A copy in which no tag is longer than TAG_MAX, of the first LIMIT_HTML_TAGS
 * of them; false when there were more.  Each byte is looked at once: where
 * there is no '>' any more, nothing is searched again.
 */
static bool
shorten(struct buf *out, const char *html, size_t len)
{
	const char *end = html + len;
	size_t tags = 0;

	for (const char *p = html, *close; p < end; p = close) {
		const char *open = memchr(p, '<', (size_t)(end - p));
		size_t name;

		if (open == NULL)
			open = end;
		buf_add(out, p, (size_t)(open - p));
		if (open == end)
			return true;
		if (!starts_tag(open[1])) {
			buf_str(out, "&lt;");
			close = open + 1;
			continue;
		}
		close = memchr(open, '>', (size_t)(end - open));
		/* no tag can start any more */
		if (close == NULL)
			return true;
		if (++tags > LIMIT_HTML_TAGS)
			return false;
		close++;
		name = strcspn(open + 1, " \t\r\n/>:") + 1;
		/* <o:p> of Outlook would be read as a paragraph */
		if (open[name] == ':' && open[1] != '!')
			continue;
		if ((size_t)(close - open) <= TAG_MAX || open[1] == '!' ||
		    open[1] == '?') {
			buf_add(out, open, (size_t)(close - open));
		} else {
			buf_add(out, open, name < 20 ? name : 20);
			buf_char(out, '>');
		}
	}
	return true;
}

static void
want(struct render *r, size_t lines)
{
	r->blank = false;
	if (r->out.len > 0 && r->wanted < lines)
		r->wanted = lines;
}

static void
line_start(struct render *r)
{
	for (size_t i = 0; i < r->quote && i < 20; i++)
		buf_str(&r->out, i + 1 < r->quote ? ">" : "> ");
	if (r->small > 0)
		buf_str(&r->out, HTML_SMALL);
	r->fresh = false;
	r->blank = false;
}

/* Writes the line ends that are due. */
static void
settle(struct render *r)
{
	while (r->newlines < r->wanted) {
		if (r->fresh && r->quote > 0)
			line_start(r);
		buf_char(&r->out, '\n');
		r->newlines++;
		r->fresh = true;
	}
	r->wanted = 0;
}

static void
put(struct render *r, const char *bytes, size_t len)
{
	settle(r);
	if (r->fresh)
		line_start(r);
	if (r->blank)
		buf_char(&r->out, ' ');
	r->blank = false;
	buf_add(&r->out, bytes, len);
	r->newlines = 0;
}

static void
text(struct render *r, const char *p)
{
	while (*p != '\0') {
		size_t space = strspn(p, " \t\r\n"), word;

		if (r->pre > 0 && space > 0) {
			if (*p == '\n')
				want(r, r->newlines + r->wanted + 1);
			else if (*p != '\r')
				put(r, p, 1);
			p++;
			continue;
		}
		if (space > 0 && !r->fresh && r->wanted == 0)
			r->blank = true;
		p += space;
		word = strcspn(p, " \t\r\n");
		if (word > 0)
			put(r, p, word);
		p += word;
	}
}

/* A line end that stands in the text itself. */
static void
line_break(struct render *r)
{
	settle(r);
	if (r->fresh && r->quote > 0)
		line_start(r);
	buf_char(&r->out, '\n');
	r->newlines++;
	r->fresh = true;
	r->blank = false;
}

/* A line of its own, for clean.c, outside all quotes. */
static void
marked(struct render *r, const char *mark)
{
	size_t quote = r->quote;

	want(r, 1);
	settle(r);
	r->quote = 0;
	put(r, mark, strlen(mark));
	r->quote = quote;
	want(r, 1);
}

static void
item(struct render *r, const xmlNode *node)
{
	want(r, 1);
	if (node->parent != NULL && node->parent->name != NULL &&
	    strcasecmp((const char *)node->parent->name, "ol") == 0) {
		char number[16];
		int len = snprintf(number, sizeof(number), "%u. ", ++r->item);

		put(r, number, (size_t)len);
	} else {
		put(r, "- ", 2);
	}
}

/* Opens an element; false when what is inside is not to be seen. */
static bool
open_element(struct render *r, const xmlNode *node)
{
	enum html_kind kind = html_kind(node);

	if (kind == HTML_SKIP || html_hidden(node))
		return false;
	if (html_is_history(node))
		marked(r, HTML_HISTORY);
	else if (html_is_signature(node))
		marked(r, "-- ");
	if (html_is_small(node))
		r->small++;
	switch (kind) {
	case HTML_QUOTE:
		want(r, 1);
		settle(r);
		r->quote++;
		break;
	case HTML_BREAK:
		line_break(r);
		break;
	case HTML_RULE:
		want(r, 1);
		break;
	case HTML_ITEM:
		item(r, node);
		break;
	case HTML_LIST:
		r->item = 0;
		want(r, 1);
		break;
	case HTML_CELL:
		r->blank = !r->fresh && r->wanted == 0;
		break;
	case HTML_PRE:
		r->pre++;
		want(r, 1);
		break;
	case HTML_PARAGRAPH:
		want(r, html_tight(node) ? 1 : 2);
		break;
	case HTML_BLOCK:
		want(r, 1);
		break;
	case HTML_INLINE:
	case HTML_SKIP:
		break;
	}
	return true;
}

static void
close_element(struct render *r, const xmlNode *node)
{
	enum html_kind kind = html_kind(node);

	if (html_is_small(node) && r->small > 0)
		r->small--;
	switch (kind) {
	case HTML_QUOTE:
		want(r, 1);
		settle(r);
		if (r->quote > 0)
			r->quote--;
		break;
	case HTML_PRE:
		if (r->pre > 0)
			r->pre--;
		want(r, 1);
		break;
	case HTML_PARAGRAPH:
		want(r, html_tight(node) ? 1 : 2);
		break;
	case HTML_LIST:
	case HTML_BLOCK:
	case HTML_ITEM:
		want(r, 1);
		break;
	case HTML_BREAK:
	case HTML_RULE:
	case HTML_CELL:
	case HTML_INLINE:
	case HTML_SKIP:
		break;
	}
}

static void
walk(struct render *r, const xmlNode *root)
{
	const xmlNode *node = root;

	while (node != NULL) {
		bool inside = true;

		if (node->type == XML_TEXT_NODE ||
		    node->type == XML_CDATA_SECTION_NODE) {
			if (node->content != NULL)
				text(r, (const char *)node->content);
			inside = false;
		} else if (node->type == XML_ELEMENT_NODE) {
			inside = open_element(r, node);
		} else {
			inside = false;
		}
		if (inside && node->children != NULL) {
			node = node->children;
			continue;
		}
		if (inside)
			close_element(r, node);
		while (node != root && node->next == NULL) {
			node = node->parent;
			if (node == NULL)
				return;
			close_element(r, node);
		}
		if (node == root)
			return;
		node = node->next;
	}
}

/* For what the parser gave up on: the text between the tags. */
static void
strip(struct render *r, const char *html)
{
	while (*html != '\0') {
		size_t len = strcspn(html, "<");
		char *piece = len == 0 ? NULL : strndup(html, len);

		if (piece != NULL)
			text(r, piece);
		free(piece);
		html += len;
		if (*html == '<')
			html += strcspn(html, ">");
		if (*html == '>')
			html++;
		r->blank = !r->fresh;
	}
}

char *
html_text(const char *html, bool *cut)
{
	struct render r = { .out = buf_new(OUT_MAX), .fresh = true };
	struct buf source = buf_new(LIMIT_HTML);
	size_t len = strlen(html);
	htmlParserCtxtPtr parser = NULL;
	htmlDocPtr doc = NULL;
	bool deep = true;

	if (len > LIMIT_HTML) {
		*cut = true;
		len = LIMIT_HTML;
	}
	/* a '<' that is text takes four bytes: then it may be too large yet */
	if (!shorten(&source, html, len) || source.overflow)
		*cut = true;
	if (source.len == 0)
		goto out;
	parser = htmlNewParserCtxt();
	if (parser != NULL)
		doc = htmlCtxtReadMemory(parser, source.data, (int)source.len,
			NULL, "UTF-8", HTML_PARSE_RECOVER |
			HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
			HTML_PARSE_NONET | HTML_PARSE_COMPACT |
			HTML_PARSE_IGNORE_ENC);
	/* it stops in the middle when the tree gets too deep */
	deep = parser == NULL || parser->disableSAX != 0 || doc == NULL;
	if (deep) {
		*cut = true;
		strip(&r, buf_text(&source));
	} else {
		walk(&r, xmlDocGetRootElement(doc));
	}
out:
	if (doc != NULL)
		xmlFreeDoc(doc);
	if (parser != NULL)
		htmlFreeParserCtxt(parser);
	buf_free(&source);
	return buf_take(&r.out);
}
