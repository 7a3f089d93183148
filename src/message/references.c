/* SPDX-License-Identifier: ISC */
/*
 * Message ids, and which letter of ours a message refers to.  Programs on the
 * way replace ids (Outlook keeps the old one in a field of its own), so each
 * place is looked at.  A token counts only in the form that we write:
 * "heed." and 32 lower-case hex digits.  Whoever asks must still look the
 * token up: its form proves nothing.
 */
#include "message/judge.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/mem.h"

#define TOKEN	     32
#define LIMIT_ONE_ID 998

/*
 * The next id at or behind `*p`: what stands between '<' and '>', or a bare
 * word with '@'.  NULL at the end; the caller frees.
 */
static char *
next_id(const char **p)
{
	while (**p != '\0') {
		const char *start;
		size_t len;

		*p += strspn(*p, " \t,");
		start = *p;
		if (*start == '<') {
			len = strcspn(++start, "<> \t");
			*p = start + len + (start[len] == '>');
		} else {
			len = strcspn(start, "< \t,");
			*p = start + len;
			if (memchr(start, '@', len) == NULL)
				continue;
		}
		if (len > 0 && len <= LIMIT_ONE_ID)
			return mem_strn(start, len);
	}
	return NULL;
}

static char *
first_id(const char *value)
{
	char *id = value == NULL ? NULL : next_id(&value);

	return id == NULL ? mem_str("") : id;
}

static bool
token_at(const char *text, char out[TOKEN + 1])
{
	for (size_t i = 0; i < TOKEN; i++) {
		char c = text[i];

		if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
			return false;
		out[i] = c;
	}
	out[TOKEN] = '\0';
	return true;
}

/* True when the id is "heed.TOKEN@..." */
static bool
id_token(const char *id, char out[TOKEN + 1])
{
	return strncmp(id, "heed.", 5) == 0 && token_at(id + 5, out) &&
		id[5 + TOKEN] == '@';
}

static bool
field_token(const struct header *header, const char *name,
	char out[TOKEN + 1])
{
	char *id = first_id(header_get(header, name));
	bool found = id_token(id, out);

	free(id);
	return found;
}

/* The token that a letter of ours carries itself. */
static bool
own_token(const struct header *header, char out[TOKEN + 1])
{
	const char *value = header_get(header, "X-Heed-Id");

	if (value != NULL && token_at(value, out) && value[TOKEN] == '\0')
		return true;
	return field_token(header, "X-Microsoft-Original-Message-ID", out) ||
		field_token(header, "Message-ID", out);
}

/* The headers that a report brings back, whole or alone (RFC 6522). */
static bool
returned_token(const struct parts *parts, const char *raw,
	char out[TOKEN + 1])
{
	bool found = false;

	for (size_t i = 1; i < parts->n && !found; i++) {
		const struct part *part = &parts->v[i];
		struct header header;
		bool cut = false;
		size_t len;
		char *bytes;

		if (!part_is(part, "text/rfc822-headers") &&
		    !part_is(part, "message/rfc822") &&
		    !part_is(part, "message/rfc822-headers") &&
		    !part_is(part, "message/global") &&
		    !part_is(part, "message/global-headers"))
			continue;
		bytes = part_bytes(part, raw, LIMIT_HEADER_BLOCK, &len, &cut);
		header = header_read(bytes, len);
		found = own_token(&header, out);
		header_free(&header);
		free(bytes);
	}
	return found;
}

/* A report that is one text, as qmail writes it, brings the ids back in it. */
static bool
written_token(const char *text, size_t len, char out[TOKEN + 1])
{
	const char *end = text + len, *at = text;

	while ((at = memmem(at, (size_t)(end - at), "heed.", 5)) != NULL) {
		if ((size_t)(end - at) > 5 + TOKEN && id_token(at, out))
			return true;
		at++;
	}
	return false;
}

void
judge_references(struct message *message, const struct header *header,
	const struct parts *parts, const char *raw, size_t len)
{
	const char *value = header_get(header, "References");
	char token[TOKEN + 1] = "";
	bool found;
	char *id;

	message->message_id = first_id(header_get(header, "Message-ID"));
	message->in_reply_to = first_id(header_get(header, "In-Reply-To"));
	/* the oldest, and of the rest the newest, are what threads need */
	while (value != NULL && (id = next_id(&value)) != NULL) {
		if (message->references.n == LIMIT_REFERENCES) {
			free(message->references.v[1]);
			memmove(message->references.v + 1,
				message->references.v + 2,
				(LIMIT_REFERENCES - 2) * sizeof(char *));
			message->references.n--;
		}
		strv_own(&message->references, id);
	}
	value = header_get(header, "X-Heed-Id");
	if (value != NULL && token_at(value, token) && value[TOKEN] == '\0')
		message->heed_id = mem_str(token);
	else if (field_token(header, "X-Microsoft-Original-Message-ID", token))
		message->heed_id = mem_str(token);
	else
		message->heed_id = mem_str("");
	found = id_token(message->in_reply_to, token);
	for (size_t i = message->references.n; i-- > 0 && !found;)
		found = id_token(message->references.v[i], token);
	if (!found && message->automatic == AUTOMATIC_BOUNCE)
		found = returned_token(parts, raw, token) ||
			(parts->n == 1 && written_token(raw,
				len < LIMIT_MESSAGE_HEAD ? len :
				LIMIT_MESSAGE_HEAD, token));
	message->refers_to_heed = mem_str(found ? token : "");
}
