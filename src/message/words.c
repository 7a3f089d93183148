/* SPDX-License-Identifier: ISC */
/*
 * Encoded words (RFC 2047).  Neighbours of one character set are put together
 * before they are converted, since programs cut characters in two.  Trusts
 * nothing; linear; what is not a whole encoded word is left as it stands.
 */
#include "message/words.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "message/charset.h"

#define CHARSET_MAX 64

struct word {
	char charset[CHARSET_MAX];
	char encoding; /* 'q' or 'b' */
	const char *text;
	size_t len;
	const char *end; /* behind "?=" */
};

static int
base64_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	if (c == '+' || c == '-')
		return 62;
	return c == '/' || c == '_' ? 63 : -1;
}

char *
words_base64(const char *text, size_t len, size_t *out_len)
{
	char *out = mem_new(len / 4 * 3 + 4);
	unsigned bits = 0;
	int have = 0;

	*out_len = 0;
	for (size_t i = 0; i < len; i++) {
		int value = base64_value(text[i]);

		if (value < 0)
			continue;
		bits = (bits << 6 | (unsigned)value) & 0xffffffu;
		have += 6;
		if (have >= 8) {
			have -= 8;
			out[(*out_len)++] = (char)(bits >> have & 0xff);
		}
	}
	return out;
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void
add_quoted(struct buf *out, const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (text[i] == '_') {
			buf_char(out, ' ');
		} else if (text[i] == '=' && i + 2 < len &&
			   hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0) {
			buf_char(out, (char)(hex(text[i + 1]) * 16 +
				hex(text[i + 2])));
			i += 2;
		} else {
			buf_char(out, text[i]);
		}
	}
}

/* True when an encoded word starts at `p`. */
static bool
word_at(const char *p, struct word *word)
{
	const char *mark, *start = p + 2;
	size_t len;

	if (p[0] != '=' || p[1] != '?')
		return false;
	len = strcspn(start, "?* \t");
	if (len == 0 || len >= CHARSET_MAX)
		return false;
	memcpy(word->charset, start, len);
	word->charset[len] = '\0';
	/* RFC 2231: a language may follow the charset */
	mark = start + len + strcspn(start + len, "? \t");
	if (mark[0] != '?' || mark[1] == '\0' || mark[2] != '?')
		return false;
	word->encoding = (char)(mark[1] | 0x20);
	if (word->encoding != 'q' && word->encoding != 'b')
		return false;
	word->text = mark + 3;
	/* blanks inside are against the rules, and common */
	word->len = 0;
	while (word->text[word->len] != '\0' && word->len < 4096 &&
	       !(word->text[word->len] == '?' &&
		       word->text[word->len + 1] == '='))
		word->len++;
	if (word->text[word->len] != '?')
		return false;
	word->end = word->text + word->len + 2;
	return true;
}

static void
add_bytes(struct buf *out, const struct word *word)
{
	if (word->encoding == 'q') {
		add_quoted(out, word->text, word->len);
	} else {
		size_t len;
		char *bytes = words_base64(word->text, word->len, &len);

		buf_add(out, bytes, len);
		free(bytes);
	}
}

static void
flush(struct buf *out, struct buf *bytes, const char *charset)
{
	char *text;

	if (bytes->len == 0)
		return;
	text = charset_decode(bytes->data, bytes->len, charset, KIB(64));
	buf_str(out, text);
	free(text);
	buf_clear(bytes);
}

static void
decode_into(struct buf *out, const char *value)
{
	struct buf bytes = buf_new(KIB(64));
	struct word word, last = { 0 };

	while (*value != '\0') {
		const char *p = value + strspn(value, " \t");

		if (bytes.len > 0 && word_at(p, &word)) {
			/* white space between two encoded words is nothing */
			value = p;
		}
		if (word_at(value, &word)) {
			if (strcasecmp(word.charset, last.charset) != 0)
				flush(out, &bytes, last.charset);
			add_bytes(&bytes, &word);
			last = word;
			value = word.end;
			continue;
		}
		flush(out, &bytes, last.charset);
		/*
		 * "=?" that starts no word, and whole runs of the rest: a run
		 * must be taken at once, or each '?' would be looked at again
		 */
		p = strstr(value + 1, "=?");
		if (p == NULL)
			p = value + strlen(value);
		while (p > value + 1 && (p[-1] == ' ' || p[-1] == '\t'))
			p--;
		{
			char *raw = charset_decode(value, (size_t)(p - value),
				NULL, KIB(64));
			buf_str(out, raw);
			free(raw);
		}
		value = p;
		p = value + strspn(value, " \t");
		if (p > value && *p != '\0') {
			buf_char(out, ' ');
			value = p;
		}
	}
	flush(out, &bytes, last.charset);
	buf_free(&bytes);
}

char *
words_decode(const char *value, size_t limit)
{
	/* one byte of a field gives at most four of UTF-8 */
	struct buf out = buf_new(KIB(64) * 4);
	char *line;
	size_t len;

	decode_into(&out, value);
	line = utf8_line(buf_text(&out), limit);
	buf_free(&out);
	len = strlen(line);
	while (len > 0 && line[len - 1] == ' ')
		line[--len] = '\0';
	return line;
}
