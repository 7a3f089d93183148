/* SPDX-License-Identifier: ISC */
/*
 * libetpan's parser dies of some lines that a server may send: a broken
 * PERMANENTFLAGS code, a code with no text behind it, parentheses without
 * end.  So nothing reaches it unread.  Status lines are written anew: of the
 * response codes only UIDVALIDITY and UIDNEXT stay, and there is always a text.
 * Of the data only CAPABILITY, LIST, SEARCH, EXISTS and FETCH pass; others are
 * dropped whole.  Trusts nothing; never looks into a literal.
 */
#include "mailbox/guard_line.h"

#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/limits.h"

/* A reply may be this much larger than the largest line and literal in it. */
#define REPLY_SLACK MIB(1)

/* The largest literal where no message is asked for: a folder's name. */
#define SMALL_LITERAL KIB(4)

struct word {
	const char *at;
	size_t len;
};

void
guard_init(struct guard *guard)
{
	memset(guard, 0, sizeof(*guard));
	guard->out = buf_new(SIZE_MAX / 2);
	guard_command(guard, LIMIT_IMAP_LINE, SMALL_LITERAL);
}

void
guard_free(struct guard *guard)
{
	buf_free(&guard->line);
	buf_free(&guard->out);
}

void
guard_command(struct guard *guard, size_t line_limit, size_t literal_limit)
{
	size_t largest = line_limit > literal_limit ? line_limit :
		literal_limit;

	guard->line_limit = line_limit;
	guard->literal_limit = literal_limit > SMALL_LITERAL ? literal_limit :
		SMALL_LITERAL;
	guard->reply_limit = largest + REPLY_SLACK;
	if (literal_limit <= SMALL_LITERAL)
		guard->reply_limit = LIMIT_IMAP_REPLY;
	guard->seen = 0;
	guard->line.limit = line_limit;
	guard->quiet = false;
	guard->code[0] = '\0';
	guard->text[0] = '\0';
	guard->tag[0] = '\0';
	guard->read_only = guard->keywords = false;
	guard->permanent[0] = '\0';
}

static bool
is_word(const struct word *word, const char *name)
{
	return word->len == strlen(name) &&
		strncasecmp(word->at, name, word->len) == 0;
}

/* Up to the next space; *line is moved behind that space. */
static struct word
next_word(struct word *line)
{
	const char *space = memchr(line->at, ' ', line->len);
	struct word word = { line->at,
		space == NULL ? line->len : (size_t)(space - line->at) };
	size_t used = word.len + (space != NULL);

	line->at += used;
	line->len -= used;
	return word;
}

static bool
is_number(const struct word *word)
{
	for (size_t i = 0; i < word->len; i++)
		if (word->at[i] < '0' || word->at[i] > '9')
			return false;
	return word->len > 0 && word->len <= 10;
}

static void
copy_clean(char *out, size_t size, struct word from)
{
	size_t n = 0;

	for (size_t i = 0; i < from.len && n + 1 < size; i++) {
		unsigned char c = (unsigned char)from.at[i];

		out[n++] = c < 0x20 || c >= 0x7f ? '?' : (char)c;
	}
	while (n > 0 && out[n - 1] == ' ')
		n--;
	out[n] = '\0';
}

/* Splits "[CODE args] text"; without brackets the code is empty. */
static void
split_code(struct word *text, struct word *code)
{
	const char *end;

	*code = (struct word){ text->at, 0 };
	if (text->len == 0 || text->at[0] != '[')
		return;
	end = memchr(text->at, ']', text->len);
	if (end == NULL)
		return;
	code->at = text->at + 1;
	code->len = (size_t)(end - text->at) - 1;
	text->len -= (size_t)(end + 1 - text->at);
	text->at = end + 1;
}

/* The codes that somebody asks libetpan for; NULL for all others. */
static const char *
wanted_code(const struct word *name)
{
	static const char *const codes[] = { "UIDVALIDITY", "UIDNEXT" };

	for (size_t i = 0; i < HEED_COUNT(codes); i++)
		if (is_word(name, codes[i]))
			return codes[i];
	return NULL;
}

/* What a folder lets be changed, when it was opened for that. */
static void
note_folder(struct guard *guard, const struct word *name, struct word args)
{
	if (is_word(name, "READ-ONLY"))
		guard->read_only = true;
	if (!is_word(name, "PERMANENTFLAGS"))
		return;
	copy_clean(guard->permanent, sizeof(guard->permanent), args);
	/* it stands last, behind more than we keep */
	guard->keywords = memmem(args.at, args.len, "\\*", 2) != NULL;
}

/* "tag OK [code] text", with what the parser is to see of it. */
static void
status_line(struct guard *guard, struct word tag, struct word status,
	struct word text)
{
	bool untagged = is_word(&tag, "*");
	struct word code, name;

	split_code(&text, &code);
	while (text.len > 0 && text.at[0] == ' ') {
		text.at++;
		text.len--;
	}
	name = next_word(&code);
	note_folder(guard, &name, code);
	if (is_word(&status, "BYE"))
		guard->bye = true;
	if (!untagged)
		copy_clean(guard->tag, sizeof(guard->tag), tag);
	if (!untagged || !guard->quiet || is_word(&status, "BYE")) {
		buf_add(&guard->out, tag.at, tag.len);
		buf_char(&guard->out, ' ');
		buf_add(&guard->out, status.at, status.len);
		if (wanted_code(&name) != NULL && is_number(&code))
			buf_printf(&guard->out, " [%s %.*s]",
				wanted_code(&name), (int)code.len, code.at);
		buf_str(&guard->out, " .\r\n");
	}
	if (is_word(&status, "OK") || is_word(&status, "PREAUTH"))
		return;
	copy_clean(guard->code, sizeof(guard->code), name);
	copy_clean(guard->text, sizeof(guard->text), text);
}

static bool
is_status(const struct word *word)
{
	return is_word(word, "OK") || is_word(word, "NO") ||
		is_word(word, "BAD") || is_word(word, "BYE") ||
		is_word(word, "PREAUTH");
}

static bool
is_wanted(struct word rest)
{
	struct word first = next_word(&rest), second;

	if (is_word(&first, "CAPABILITY") || is_word(&first, "LIST") ||
	    is_word(&first, "SEARCH"))
		return true;
	if (!is_number(&first))
		return false;
	second = next_word(&rest);
	return is_word(&second, "EXISTS") || is_word(&second, "FETCH");
}

/* The announcement "{123}" at the end of a line; false when it is none. */
static bool
literal_at_end(const char *line, size_t len, uint64_t *size)
{
	size_t i = len - 1;
	uint64_t value = 0;

	while (i > 0 && line[i - 1] >= '0' && line[i - 1] <= '9')
		i--;
	if (i == 0 || line[i - 1] != '{' || i == len - 1 || len - 1 - i > 12)
		return false;
	for (; i < len - 1; i++)
		value = value * 10 + (uint64_t)(line[i] - '0');
	*size = value;
	return true;
}

/* Counts parentheses and quotes as the grammar sees them. */
static enum guard_fault
check_form(struct guard *guard, const char *line, size_t len)
{
	bool quoted = false;

	for (size_t i = 0; i < len; i++) {
		if (quoted && line[i] == '\\' && i + 1 < len)
			i++;
		else if (line[i] == '"')
			quoted = !quoted;
		else if (!quoted && line[i] == '(')
			guard->depth++;
		else if (!quoted && line[i] == ')')
			guard->depth--;
		if (guard->depth > LIMIT_IMAP_PARENS)
			return GUARD_PARENS;
		if (guard->depth < 0)
			return GUARD_FORM;
	}
	return quoted ? GUARD_FORM : GUARD_OK;
}

/* A line of data, or what follows a literal in it. */
static enum guard_fault
data_line(struct guard *guard, const char *line, size_t len)
{
	enum guard_fault fault = check_form(guard, line, len);
	bool more = false;

	if (fault != GUARD_OK)
		return fault;
	if (len > 0 && line[len - 1] == '}') {
		more = literal_at_end(line, len, &guard->literal);
		if (!more)
			return GUARD_FORM;
		if (guard->literal > guard->literal_limit)
			return GUARD_LITERAL;
	}
	if (!more && guard->depth != 0)
		return GUARD_FORM;
	if (!guard->drop) {
		buf_add(&guard->out, line, len);
		buf_str(&guard->out, "\r\n");
	}
	guard->inside = more;
	return GUARD_OK;
}

/* One whole line, without its end. */
static enum guard_fault
one_line(struct guard *guard, const char *line, size_t len)
{
	struct word rest = { line, len };
	struct word tag, status, after;

	if (memchr(line, '\0', len) != NULL || memchr(line, '\r', len) != NULL)
		return GUARD_FORM;
	if (guard->inside)
		return data_line(guard, line, len);
	guard->depth = 0;
	guard->drop = false;
	tag = next_word(&rest);
	if (tag.len > 0 && tag.at[0] == '+') {
		buf_str(&guard->out, "+ .\r\n");
		return GUARD_OK;
	}
	after = rest;
	status = next_word(&after);
	if (tag.len > 0 && is_status(&status)) {
		status_line(guard, tag, status, after);
		return GUARD_OK;
	}
	if (!is_word(&tag, "*"))
		return GUARD_FORM;
	guard->drop = guard->quiet || !is_wanted(rest);
	return data_line(guard, line, len);
}

/* Bytes of a literal; returns how many were used. */
static size_t
feed_literal(struct guard *guard, const char *bytes, size_t n)
{
	size_t part = n < guard->literal ? n : (size_t)guard->literal;

	if (!guard->drop)
		buf_add(&guard->out, bytes, part);
	guard->literal -= part;
	return part;
}

/* Bytes up to the end of a line; returns how many were used. */
static size_t
feed_line(struct guard *guard, const char *bytes, size_t n)
{
	const char *end = memchr(bytes, '\n', n);
	size_t used = end == NULL ? n : (size_t)(end - bytes) + 1;
	size_t len;

	buf_add(&guard->line, bytes, used - (end != NULL));
	if (guard->line.overflow) {
		guard->fault = GUARD_LINE;
		return used;
	}
	if (end == NULL)
		return used;
	len = guard->line.len;
	if (len > 0 && guard->line.data[len - 1] == '\r')
		len--;
	guard->fault = one_line(guard, buf_text(&guard->line), len);
	buf_clear(&guard->line);
	return used;
}

enum guard_fault
guard_feed(struct guard *guard, const char *bytes, size_t n)
{
	if (n > guard->reply_limit - guard->seen)
		guard->fault = GUARD_REPLY;
	guard->seen += n;
	while (guard->fault == GUARD_OK && n > 0) {
		size_t used = guard->literal > 0 ?
			feed_literal(guard, bytes, n) :
			feed_line(guard, bytes, n);

		bytes += used;
		n -= used;
	}
	return guard->fault;
}

size_t
guard_take(struct guard *guard, char *out, size_t size)
{
	size_t ready = guard->out.len - guard->out_taken;

	if (guard->fault != GUARD_OK || ready == 0)
		return 0;
	if (ready > size)
		ready = size;
	memcpy(out, guard->out.data + guard->out_taken, ready);
	guard->out_taken += ready;
	if (guard->out_taken == guard->out.len) {
		buf_clear(&guard->out);
		guard->out_taken = 0;
	}
	return ready;
}

bool
guard_holds(const struct guard *guard)
{
	return guard->out.len > guard->out_taken || guard->line.len > 0 ||
		guard->literal > 0;
}

const char *
guard_fault_text(enum guard_fault fault)
{
	static const char *const texts[] = {
		[GUARD_OK] = "nothing is wrong",
		[GUARD_LINE] = "it sent a line without end",
		[GUARD_REPLY] = "its answer was too long",
		[GUARD_LITERAL] = "it announced more bytes than were asked for",
		[GUARD_PARENS] = "its answer was nested too deeply",
		[GUARD_FORM] = "its answer was not IMAP",
	};

	return texts[fault];
}
