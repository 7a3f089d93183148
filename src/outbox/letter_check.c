/* SPDX-License-Identifier: ISC */
/*
 * The last look at the finished bytes, by code that shares nothing with what
 * made them: were rendering fooled, this must not be.  Trusts only the
 * recipient that the caller took from its table.  Knows the few header fields
 * that heed writes and refuses all others; decodes only the encodings that
 * heed uses and refuses all others.  Changes nothing.
 */
#include "outbox/letter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "outbox/letter_decode.h"
#include "outbox/letter_parts.h"

#define HEADER_LINE 998
#define BODY_LINE   76
#define BOUNDARY    100

static const struct field {
	const char *name;
	bool needed;
	bool shown; /* its words are shown to people */
} fields[] = {
	{ "From", true, true },
	{ "To", true, true },
	{ "Subject", true, true },
	{ "Date", true, false },
	{ "Message-ID", true, false },
	{ "X-Heed-Id", true, false },
	{ "Auto-Submitted", true, false },
	{ "Precedence", true, false },
	{ "X-Auto-Response-Suppress", true, false },
	{ "MIME-Version", true, false },
	{ "Content-Type", true, false },
	{ "Content-Transfer-Encoding", true, false },
	{ "Content-Language", false, false },
	{ "In-Reply-To", false, false },
	{ "References", false, false },
	{ "Importance", false, false },
	{ "X-Priority", false, false },
};

#define FIELDS HEED_COUNT(fields)

struct check {
	char *value[FIELDS]; /* owned; unfolded; NULL: not seen */
	struct problem *problem;
};

static bool
wrong(const struct check *c, const char *what, const char *detail)
{
	problem_set(c->problem, "the finished letter: %s%s", what, detail);
	return false;
}

/* Lines end in CRLF and in nothing else, and none is too long. */
static bool
check_lines(const struct check *c, const char *raw, size_t len, size_t body)
{
	size_t start = 0;

	if (len < 2 || raw[len - 1] != '\n')
		return wrong(c, "the last line has no end", "");
	for (size_t i = 0; i < len; i++) {
		if (raw[i] == '\0' || (raw[i] == '\r' && raw[i + 1] != '\n') ||
		    (raw[i] == '\n' && (i == 0 || raw[i - 1] != '\r')))
			return wrong(c, "a line end or NUL out of place", "");
		if (raw[i] != '\n')
			continue;
		if (i - 1 - start > (start < body ? HEADER_LINE : BODY_LINE))
			return wrong(c, "a line is too long", "");
		start = i + 1;
	}
	return true;
}

static bool
take_field(struct check *c, const char *name, const char *value)
{
	size_t i = 0;

	while (i < FIELDS && strcasecmp(fields[i].name, name) != 0)
		i++;
	if (i == FIELDS)
		return wrong(c, "a header that heed does not write: ", name);
	if (c->value[i] != NULL)
		return wrong(c, "twice the header ", name);
	if (value[strspn(value, " ")] == '\0')
		return wrong(c, "an empty header: ", name);
	c->value[i] = mem_str(value + strspn(value, " "));
	return true;
}

/* `head` is the header block as one text without CR; it is cut up. */
static bool
check_head(struct check *c, char *head)
{
	char *next;

	for (char *line = head; line != NULL; line = next) {
		char *fold, *colon;

		next = line;
		while ((next = strchr(next, '\n')) != NULL && next[1] == ' ')
			*next = ' ';
		if (next != NULL)
			*next++ = '\0';
		for (fold = line; *fold != '\0'; fold++)
			if (*fold < ' ' || *fold > '~')
				return wrong(c, "a header is not ASCII", "");
		colon = strchr(line, ':');
		if (colon == NULL)
			return wrong(c, "a header without a colon", "");
		*colon = '\0';
		if (!take_field(c, line, colon + 1))
			return false;
	}
	for (size_t i = 0; i < FIELDS; i++)
		if (fields[i].needed && c->value[i] == NULL)
			return wrong(c, "no header ", fields[i].name);
	return true;
}

static const char *
value_of(const struct check *c, const char *name)
{
	for (size_t i = 0; i < FIELDS; i++)
		if (strcmp(fields[i].name, name) == 0)
			return c->value[i];
	return NULL;
}

/*
 * A report to colleagues; a client gets plain text only, so an answer to
 * somebody is none.
 */
static bool
has_parts(const struct check *c, char boundary[BOUNDARY])
{
	char want[BOUNDARY + 60];

	snprintf(boundary, BOUNDARY, "=_heed-%s", value_of(c, "X-Heed-Id"));
	snprintf(want, sizeof(want), "multipart/alternative; boundary=\"%s\"",
		boundary);
	return strcmp(value_of(c, "Content-Type"), want) == 0 &&
		strcmp(value_of(c, "Content-Transfer-Encoding"), "7bit") == 0 &&
		strcmp(value_of(c, "Auto-Submitted"), "auto-generated") == 0;
}

/* What a mailbox field says behind its display name: "<address>". */
static const char *
behind_name(const char *text)
{
	if (*text == '"') {
		for (text++; *text != '"' && *text != '\0'; text++)
			if (*text == '\\' && text[1] != '\0')
				text++;
		text += *text == '"';
	} else {
		/* encoded words only */
		while (*text == '=' || *text == ' ') {
			if (*text == '=')
				text += strcspn(text, " ");
			else
				text++;
		}
	}
	return text + strspn(text, " ");
}

/* Exactly <address>; any if `address` is NULL. */
static bool
one_address(const char *value, const char *address)
{
	const char *text = behind_name(value);
	size_t len = strlen(text);

	if (len < 3 || text[0] != '<' || text[len - 1] != '>' ||
	    strcspn(text + 1, "<>,;:\" ") != len - 2)
		return false;
	return address == NULL ||
		(strlen(address) == len - 2 &&
			strncasecmp(text + 1, address, len - 2) == 0);
}

/* What turns or hides the text around it, and controls above ASCII. */
static bool
unseen(uint32_t rune)
{
	return (rune >= 0x7f && rune < 0xa0) || rune == 0x061c ||
		rune == 0x200e || rune == 0x200f ||
		(rune >= 0x2028 && rune <= 0x202e) ||
		(rune >= 0x2066 && rune <= 0x2069) || rune == 0xfeff;
}

static bool
check_runes(const struct check *c, const struct buf *words, bool body)
{
	const char *text = buf_text(words);
	uint32_t rune;

	if (!utf8_valid(text, words->len))
		return wrong(c, "not valid UTF-8", "");
	for (size_t i = 0; i < words->len;
	     i += utf8_next(text + i, words->len - i, &rune)) {
		utf8_next(text + i, words->len - i, &rune);
		if ((rune < ' ' && !(body && rune == '\n')) || unseen(rune))
			return wrong(c, "a control character", "");
	}
	return true;
}

/* Decoded words as a person sees them: from a header, or the whole body. */
static bool
check_words(const struct check *c, const struct buf *words,
	const char *recipient, const struct strv *foreign)
{
	const char *found = NULL;

	if (words->overflow)
		return wrong(c, "too large", "");
	if (foreign != NULL)
		found = letter_foreign(buf_text(words), recipient, foreign);
	if (found != NULL)
		return wrong(c, "it names another client's address: ", found);
	return true;
}

static bool
no_braces(const struct check *c, const struct buf *words)
{
	if (strpbrk(buf_text(words), "{}") == NULL)
		return true;
	return wrong(c, "an open placeholder", "");
}

static bool
check_body(const struct check *c, const char *body, bool html,
	const char *recipient, const struct strv *foreign)
{
	struct buf words = buf_new(LIMIT_LETTER);
	bool ok = letter_decode_body(body, &words) ||
		wrong(c, "the body is badly encoded", "");

	ok = ok && check_runes(c, &words, true) && no_braces(c, &words) &&
		check_words(c, &words, recipient, foreign);
	if (ok && html && !letter_html_harmless(buf_text(&words)))
		ok = wrong(c, "HTML that heed does not write", "");
	buf_free(&words);
	return ok;
}

/* `body` is cut up. */
static bool
check_bodies(const struct check *c, char *body, const char *recipient,
	const struct strv *foreign)
{
	char boundary[BOUNDARY], *text, *html;

	if (!has_parts(c, boundary))
		return check_body(c, body, false, recipient, foreign);
	if (!letter_parts(body, boundary, &text, &html))
		return wrong(c, "not the two parts that heed writes", "");
	return check_body(c, text, false, recipient, foreign) &&
		check_body(c, html, true, recipient, foreign);
}

static bool
check_all_words(const struct check *c, char *body,
	const char *recipient, const struct strv *foreign)
{
	struct buf words = buf_new(LIMIT_LETTER);
	bool ok = check_bodies(c, body, recipient, foreign);

	for (size_t i = 0; i < FIELDS && ok; i++) {
		if (!fields[i].shown)
			continue;
		buf_clear(&words);
		ok = letter_decode_words(c->value[i], &words) ||
			wrong(c, "badly encoded: ", fields[i].name);
		ok = ok && check_runes(c, &words, false) &&
			check_words(c, &words, recipient, foreign);
		/* an address may hold a brace, a subject may not */
		if (ok && strcmp(fields[i].name, "Subject") == 0)
			ok = no_braces(c, &words);
	}
	buf_free(&words);
	return ok;
}

static bool
check_values(const struct check *c, const char *recipient)
{
	const char *automatic = value_of(c, "Auto-Submitted");
	char boundary[BOUNDARY];

	if (!one_address(value_of(c, "From"), NULL))
		return wrong(c, "From is not one address", "");
	if (!one_address(value_of(c, "To"), recipient))
		return wrong(c, "To is not the recipient alone", "");
	if (!one_address(value_of(c, "Message-ID"), NULL))
		return wrong(c, "Message-ID is not one id", "");
	if (strcmp(automatic, "auto-replied") != 0 &&
	    strcmp(automatic, "auto-generated") != 0)
		return wrong(c, "Auto-Submitted says something else", "");
	if (!has_parts(c, boundary) && (strcmp(value_of(c, "Content-Type"),
		    "text/plain; charset=utf-8") != 0 ||
	    strcmp(value_of(c, "Content-Transfer-Encoding"),
		    "quoted-printable") != 0))
		return wrong(c, "not plain text as heed writes it", "");
	return true;
}

bool
letter_check(const char *raw, size_t len, const char *recipient,
	const struct strv *foreign, struct problem *problem)
{
	struct check c = { .problem = problem };
	char *copy, *end, *head;
	bool ok = false;

	if (len > LIMIT_LETTER)
		return wrong(&c, "too large", "");
	copy = mem_strn(raw, len);
	head = mem_strn("", 0);
	end = strstr(copy, "\r\n\r\n");
	if (end == NULL || strlen(copy) != len) {
		wrong(&c, "no body, or a NUL", "");
		goto out;
	}
	if (!check_lines(&c, copy, len, (size_t)(end - copy) + 4))
		goto out;
	mem_free(&head);
	head = mem_strn(copy, (size_t)(end - copy));
	/* every CR is known to stand before its LF: take them out */
	for (char *from = head, *to = head;; from++) {
		if (*from != '\r')
			*to++ = *from;
		if (*from == '\0')
			break;
	}
	ok = check_head(&c, head) && check_values(&c, recipient) &&
		check_all_words(&c, end + 4, recipient, foreign);
out:
	for (size_t i = 0; i < FIELDS; i++)
		free(c.value[i]);
	free(head);
	free(copy);
	return ok;
}
