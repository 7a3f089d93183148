/* SPDX-License-Identifier: ISC */
/*
 * Writing header fields and a quoted-printable body (RFC 5322, 2045, 2047).
 * Trusts that texts hold no controls (the caller cleaned them) and still
 * cannot be made to end a field: what is not printable ASCII goes out encoded.
 * Never writes a line end that is not part of a fold or the end of a line.
 */
#include "outbox/mime_out.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/day.h"
#include "base/utf8.h"

#define LINE 76
#define WORD 60 /* a longer word cannot be folded: it is encoded */

#define OPEN  "=?utf-8?B?"
#define CLOSE "?="

static const char alphabet[] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void
base64(struct buf *out, const unsigned char *p, size_t len)
{
	for (size_t i = 0; i < len; i += 3) {
		size_t n = len - i < 3 ? len - i : 3;
		unsigned bits = (unsigned)p[i] << 16;

		bits |= n > 1 ? (unsigned)p[i + 1] << 8 : 0;
		bits |= n > 2 ? (unsigned)p[i + 2] : 0;
		buf_char(out, alphabet[bits >> 18]);
		buf_char(out, alphabet[bits >> 12 & 63]);
		buf_char(out, n > 1 ? alphabet[bits >> 6 & 63] : '=');
		buf_char(out, n > 2 ? alphabet[bits & 63] : '=');
	}
}

static bool
plain(const char *text, size_t longest)
{
	size_t word = 0;

	/* "=?" of theirs would be decoded as if it were ours */
	if (strstr(text, "=?") != NULL)
		return false;
	for (const char *p = text; *p != '\0'; p++) {
		if (*p < ' ' || *p > '~')
			return false;
		word = *p == ' ' ? 0 : word + 1;
		if (word > longest)
			return false;
	}
	return true;
}

/* Encoded words of whole characters, from column `at`; gives the column. */
static size_t
encoded(struct buf *out, const char *text, size_t at)
{
	size_t len = strlen(text), frame = strlen(OPEN CLOSE);
	uint32_t rune;

	for (size_t i = 0, take; i < len; i += take) {
		size_t room = (LINE - frame - at) / 4 * 3, step;

		take = 0;
		while (i + take < len) {
			step = utf8_next(text + i + take, len - i - take,
				&rune);
			if (take + step > room)
				break;
			take += step;
		}
		buf_str(out, OPEN);
		base64(out, (const unsigned char *)text + i, take);
		buf_str(out, CLOSE);
		at += frame + (take + 2) / 3 * 4;
		if (i + take < len) {
			buf_str(out, "\r\n ");
			at = 1;
		}
	}
	return at;
}

static void
folded(struct buf *out, const char *text, size_t at)
{
	while (*text != '\0') {
		size_t len = strcspn(text + 1, " ") + 1;

		if (at + len > LINE && *text == ' ') {
			buf_str(out, "\r\n");
			at = 0;
		}
		buf_add(out, text, len);
		at += len;
		text += len;
	}
}

void
mime_text(struct buf *out, const char *name, const char *text)
{
	size_t at = strlen(name) + 2;

	buf_printf(out, "%s: ", name);
	if (plain(text, WORD))
		folded(out, text, at);
	else
		encoded(out, text, at);
	buf_str(out, "\r\n");
}

void
mime_mailbox(struct buf *out, const char *name, const char *display,
	const char *address)
{
	size_t at = strlen(name) + 2;

	buf_printf(out, "%s: ", name);
	if (display != NULL && display[0] != '\0') {
		if (strlen(display) <= WORD && plain(display, WORD)) {
			buf_char(out, '"');
			for (const char *p = display; *p != '\0'; p++, at++) {
				if (*p == '"' || *p == '\\')
					buf_char(out, '\\');
				buf_char(out, *p);
			}
			buf_char(out, '"');
			at += 2;
		} else {
			at = encoded(out, display, at);
		}
		buf_str(out, at + strlen(address) + 3 > LINE ? "\r\n " : " ");
	}
	buf_printf(out, "<%s>\r\n", address);
}

void
mime_date(struct buf *out, int64_t date, int zone)
{
	static const char *const days[] = { "Mon", "Tue", "Wed", "Thu", "Fri",
		"Sat", "Sun" };
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr",
		"May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	struct day day;
	int64_t local;
	int second, east;

	if (zone <= -24 * 60 || zone >= 24 * 60)
		zone = 0;
	day = day_at(date, zone);
	local = (date + (int64_t)zone * 60) % 86400;
	second = (int)(local < 0 ? local + 86400 : local);
	east = abs(zone);
	buf_printf(out, "Date: %s, %d %s %04d %02d:%02d:%02d %c%02d%02d\r\n",
		days[day_weekday(day) - 1], day.mday, months[day.month - 1],
		day.year, second / 3600, second / 60 % 60, second % 60,
		zone < 0 ? '-' : '+', east / 60, east % 60);
}

bool
mime_id_valid(const char *id)
{
	size_t len = strlen(id);

	for (size_t i = 0; i < len; i++)
		if (id[i] <= ' ' || id[i] > '~' || id[i] == '<' ||
		    id[i] == '>')
			return false;
	return len > 0 && len <= LIMIT_MESSAGE_ID;
}

void
mime_ids(struct buf *out, const char *name, const struct strv *ids)
{
	size_t used = 0, first = ids->n, from = ids->n;

	for (size_t i = 0; i < ids->n && first == ids->n; i++)
		if (mime_id_valid(ids->v[i]))
			first = i;
	if (first == ids->n)
		return;
	used = strlen(name) + 1 + strlen(ids->v[first]) + 5;
	/* "\r\n <" and ">" around each */
	while (from > first + 1) {
		const char *id = ids->v[from - 1];

		if (mime_id_valid(id)) {
			if (used + strlen(id) + 5 > LIMIT_ID_LIST)
				break;
			used += strlen(id) + 5;
		}
		from--;
	}
	buf_printf(out, "%s: <%s>", name, ids->v[first]);
	for (size_t i = from; i < ids->n; i++)
		if (mime_id_valid(ids->v[i]))
			buf_printf(out, "\r\n <%s>", ids->v[i]);
	buf_str(out, "\r\n");
}

/*
 * Encoded besides what must be: a '.' that starts a line, so that nobody need
 * stuff it, and the F of "From ", which old mailboxes would change.
 */
static bool
literal(const char *line, size_t i, size_t len, size_t at)
{
	char c = line[i];

	if (c == ' ' || c == '\t')
		return i + 1 < len;
	if (at == 0 && (c == '.' || (c == 'F' && len - i >= 5 &&
				     memcmp(line + i, "From ", 5) == 0)))
		return false;
	return c > ' ' && c <= '~' && c != '=';
}

static void
body_line(struct buf *out, const char *line, size_t len)
{
	size_t at = 0;

	for (size_t i = 0; i < len; i++) {
		bool as_is;

		/* room for three and, unless it is the last, the soft '=' */
		if (at + 3 > LINE - 1) {
			buf_str(out, "=\r\n");
			at = 0;
		}
		as_is = literal(line, i, len, at);
		if (as_is)
			buf_char(out, line[i]);
		else
			buf_printf(out, "=%02X", (unsigned char)line[i]);
		at += as_is ? 1 : 3;
	}
	buf_str(out, "\r\n");
}

void
mime_body(struct buf *out, const char *text)
{
	while (*text != '\0') {
		size_t len = strcspn(text, "\n");

		body_line(out, text, len);
		text += len + (text[len] == '\n');
	}
}
