/* SPDX-License-Identifier: ISC */
/*
 * Reads address lists as people's programs write them, which is wider than
 * the grammar: names with commas and 8-bit letters unquoted, semicolons
 * between addresses, addresses without brackets, comments as names.  Trusts
 * nothing, keeps no stack (comments are counted), looks at each byte once.
 */
#include "message/addresses.h"

#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "message/words.h"

#define LIMIT_NAME	  998
#define LIMIT_ONE_ADDRESS 998

/* What was read of one mailbox so far. */
struct mailbox_text {
	struct buf phrase;  /* in front of '<', or the bare address */
	struct buf address; /* between '<' and '>' */
	struct buf comment; /* the last comment */
	bool angle;	    /* there was a '<' */
};

static char *
lower(const char *text)
{
	char *copy = mem_str(text);

	for (char *p = copy; *p != '\0'; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p - 'A' + 'a');
	return copy;
}

/* Without blanks at both ends and the quotes around all of it. */
static char *
trimmed(const char *text)
{
	size_t len;

	text += strspn(text, " \t");
	len = strlen(text);
	while (len > 0 && (text[len - 1] == ' ' || text[len - 1] == '\t'))
		len--;
	if (len >= 2 && (text[0] == '\'' || text[0] == '"') &&
	    text[len - 1] == text[0]) {
		text++;
		len -= 2;
	}
	return mem_strn(text, len);
}

static void
clear(struct mailbox_text *m)
{
	buf_clear(&m->phrase);
	buf_clear(&m->address);
	buf_clear(&m->comment);
	m->angle = false;
}

static bool
finish(struct mail_addresses *list, struct mailbox_text *m)
{
	const char *name;
	char *address, *raw_name;
	bool room = true;

	address = trimmed(buf_text(m->angle ? &m->address : &m->phrase));
	name = buf_text(m->angle && m->phrase.len > 0 ? &m->phrase :
		&m->comment);
	/* "Name (comment)" is no address; neither is an empty place */
	if (strchr(address, '@') == NULL && !m->angle)
		goto out;
	if (address[0] == '\0')
		goto out;
	room = list->n < LIMIT_ADDRESSES;
	if (room) {
		struct mail_address *one;

		list->v = mem_grow(list->v, list->n + 1, sizeof(*list->v));
		one = &list->v[list->n++];
		raw_name = words_decode(name, LIMIT_NAME);
		one->name = trimmed(raw_name);
		free(raw_name);
		one->address = address_normal(address);
		if (one->address == NULL)
			one->address = lower(address);
	}
out:
	free(address);
	clear(m);
	return room;
}

/* A comment starts at `p`; gives what stands behind it. */
static const char *
comment(struct buf *out, const char *p)
{
	size_t depth = 0;

	buf_clear(out);
	for (; *p != '\0'; p++) {
		if (*p == '(' && depth++ == 0)
			continue;
		if (*p == ')' && --depth == 0)
			return p + 1;
		if (*p == '\\' && p[1] != '\0')
			p++;
		buf_char(out, *p);
	}
	return p;
}

/* The quote that closes the one at `p`, or NULL. */
static const char *
closing(const char *p)
{
	for (p++; *p != '\0' && *p != '"'; p++)
		if (*p == '\\' && p[1] != '\0')
			p++;
	return *p == '"' ? p : NULL;
}

/* A quoted string from `p` to its closing quote; gives what is behind it. */
static const char *
quoted(struct buf *out, const char *p, const char *end)
{
	for (p++; p < end; p++) {
		if (*p == '\\')
			p++;
		buf_char(out, *p);
	}
	return end + 1;
}

/* Between '<' and '>'; a route ("@a,@b:") is dropped. */
static const char *
angle(struct mailbox_text *m, const char *p)
{
	buf_clear(&m->address);
	m->angle = true;
	for (p++; *p != '\0' && *p != '>'; p++) {
		if (*p == ':' && buf_text(&m->address)[0] == '@')
			buf_clear(&m->address);
		else if (*p != ' ' && *p != '\t')
			buf_char(&m->address, *p);
	}
	return *p == '>' ? p + 1 : p;
}

bool
addresses_read(struct mail_addresses *list, const char *value)
{
	struct mailbox_text m = {
		.phrase = buf_new(LIMIT_ONE_ADDRESS),
		.address = buf_new(LIMIT_ONE_ADDRESS),
		.comment = buf_new(LIMIT_NAME),
	};
	const char *p = value, *end = value;
	bool room = true;

	while (*p != '\0') {
		bool bare = strchr(buf_text(&m.phrase), '@') != NULL;

		/* one that nothing closes is no quote, nor is any behind it */
		if (*p == '"' && end != NULL)
			end = closing(p);
		if (*p == '"' && end != NULL) {
			p = quoted(&m.phrase, p, end);
		} else if (*p == '(') {
			p = comment(&m.comment, p);
		} else if (*p == '<') {
			/* a comma is missing: two writers are still two */
			if (m.angle)
				room = finish(list, &m);
			p = angle(&m, p);
		} else if (*p == ';' || (*p == ',' &&
			   /* an unquoted comma in a name: "Doe, Jane <" */
			   (m.angle || bare || m.phrase.len == 0 ||
				   p[1 + strcspn(p + 1, "<,@;\"")] != '<'))) {
			room = finish(list, &m) && room;
			p++;
		} else if (*p == ':' && !m.angle && !bare) {
			clear(&m); /* the name of a group */
			p++;
		} else {
			if (!m.angle)
				buf_char(&m.phrase, *p == '\t' ? ' ' : *p);
			p++;
		}
		if (!room)
			break;
	}
	room = finish(list, &m) && room;
	buf_free(&m.phrase);
	buf_free(&m.address);
	buf_free(&m.comment);
	return room;
}

void
addresses_free(struct mail_addresses *list)
{
	for (size_t i = 0; i < list->n; i++) {
		free(list->v[i].name);
		free(list->v[i].address);
	}
	mem_free(&list->v);
	list->n = 0;
}
