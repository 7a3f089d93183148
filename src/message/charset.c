/* SPDX-License-Identifier: ISC */
/*
 * Character sets by ICU.  The label of a mail is a hint: programs write
 * iso-8859-1 and mean windows-1252, iso-8859-2 and mean windows-1250, and
 * some write nothing or something else.  What is valid UTF-8 with at least
 * one multi-byte character is UTF-8, whatever an 8-bit label says of it.
 * Never fails: bytes that mean nothing become U+FFFD.
 */
#include "message/charset.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unicode/ucnv.h>

#include "base/base.h"
#include "base/mem.h"
#include "base/utf8.h"

static const struct {
	const char *said, *meant;
} aliases[] = {
	{ "iso-8859-1", "windows-1252" },
	{ "iso8859-1", "windows-1252" },
	{ "latin1", "windows-1252" },
	{ "cp1252", "windows-1252" },
	{ "cp1250", "windows-1250" },
	{ "cp-850", "cp850" },
	{ "ks_c_5601-1987", "windows-949" },
	{ "gb2312", "gb18030" },
	{ "gbk", "gb18030" },
	{ "shift_jis", "windows-932" },
	{ "tis-620", "windows-874" },
	{ "utf8", "utf-8" },
	{ "x-unknown", "" },
	{ "unknown-8bit", "" },
	{ "default", "" },
	{ "us-ascii", "" },
	{ "ascii", "" },
	{ "ansi_x3.4-1968", "" },
};

static bool
all_ascii(const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)bytes[i] >= 0x80)
			return false;
	return true;
}

/* True when a C1 byte stands there: then it is no ISO 8859. */
static bool
has_c1(const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (((unsigned char)bytes[i] & 0xe0) == 0x80)
			return true;
	return false;
}

static bool
letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/*
 * Central European or Western?  Only the bytes whose two readings differ
 * count: a sign such as a superscript inside a word is a Polish letter, an
 * a with ring is common and an l with acute is not.
 */
static const char *
guess(const char *bytes, size_t len)
{
	long central = 0, western = 0;

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)bytes[i];
		bool word = i > 0 && letter((unsigned char)bytes[i - 1]);

		if (c < 0x80)
			continue;
		if (memchr("\xb9\xb3\xbf\xbe\xa3\xaf", c, 6) != NULL)
			central += word || (i + 1 < len &&
				letter((unsigned char)bytes[i + 1])) ? 3 : 0;
		else if (memchr("\x9a\x9e\x9d\x9f\x9c\x8a\x8e\x8c\x8f", c,
				9) != NULL)
			central += 3;
		else if (memchr("\xe5\xe6\xf8\xc5\xc6\xd8", c, 6) != NULL)
			western += c == 0xe5 || c == 0xc5 ? 4 : 1;
		else if (memchr("\xe0\xea\xe2\xf4\xfb\xee\xf1", c, 7) != NULL)
			western += 2;
		else if (memchr("\xe8\xec\xf9\xef\xf2\xfd", c, 6) != NULL)
			central += c == 0xfd || c == 0xec ? 2 : 1;
	}
	return central > western ? "windows-1250" : "windows-1252";
}

static char *
convert(const char *bytes, size_t len, const char *name)
{
	UErrorCode error = U_ZERO_ERROR;
	UConverter *from, *to = NULL;
	const char *in = bytes;
	char *out = NULL, *end, *clean = NULL;
	size_t cap;

	from = ucnv_open(name, &error);
	to = ucnv_open("UTF-8", &error);
	if (U_FAILURE(error))
		goto out;
	/* no byte gives more than four bytes of UTF-8, a bad one three */
	cap = len * 4 + 16;
	end = out = mem_new(cap);
	ucnv_convertEx(to, from, &end, out + cap, &in, bytes + len, NULL,
		NULL, NULL, NULL, true, true, &error);
	clean = utf8_clean(out, (size_t)(end - out));
out:
	free(out);
	ucnv_close(from);
	ucnv_close(to);
	return clean;
}

/* What the label means for these bytes; "" when it says nothing. */
static const char *
meaning(const char *label, const char *bytes, size_t len)
{
	if (label == NULL)
		return "";
	for (size_t i = 0; i < HEED_COUNT(aliases); i++)
		if (strcasecmp(label, aliases[i].said) == 0)
			return aliases[i].meant;
	if ((strcasecmp(label, "iso-8859-2") == 0 ||
		    strcasecmp(label, "latin2") == 0) &&
	    has_c1(bytes, len))
		return "windows-1250";
	if (strcasecmp(label, "iso-8859-15") == 0 && has_c1(bytes, len))
		return "windows-1252";
	return label;
}

static bool
wide(const char *name)
{
	return strncasecmp(name, "utf-16", 6) == 0 ||
		strncasecmp(name, "utf-32", 6) == 0 ||
		strncasecmp(name, "utf-7", 5) == 0 ||
		strncasecmp(name, "iso-2022", 8) == 0 ||
		strncasecmp(name, "hz", 2) == 0;
}

char *
charset_decode(const char *bytes, size_t len, const char *label,
	size_t limit)
{
	const char *name;
	char *text;

	if (len > limit) {
		len = limit;
		/* a character that the cut went through must not count */
		for (size_t i = 0; i < 3 && len > 0 &&
		     ((unsigned char)bytes[len] & 0xc0) == 0x80; i++)
			len--;
	}
	name = meaning(label, bytes, len);
	if (!wide(name) && (all_ascii(bytes, len) || utf8_valid(bytes, len)))
		return utf8_clean(bytes, len);
	if (strcasecmp(name, "utf-8") == 0) {
		long bad = 0, good = 0;
		uint32_t rune;

		for (size_t i = 0, took; i < len; i += took) {
			took = utf8_next(bytes + i, len - i, &rune);
			good += took > 1;
			bad += took == 1 && (unsigned char)bytes[i] >= 0x80;
		}
		if (good >= bad)
			return utf8_clean(bytes, len);
		name = "";
	}
	text = name[0] == '\0' ? NULL : convert(bytes, len, name);
	if (text == NULL)
		text = convert(bytes, len, guess(bytes, len));
	return text == NULL ? utf8_clean(bytes, len) : text;
}

bool
charset_known(const char *label)
{
	const char *name = meaning(label, "", 0);
	UErrorCode error = U_ZERO_ERROR;
	UConverter *converter;

	if (name[0] == '\0')
		return true;
	converter = ucnv_open(name, &error);
	ucnv_close(converter);
	return U_SUCCESS(error);
}
