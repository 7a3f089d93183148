/* SPDX-License-Identifier: ISC */
/*
 * Words made comparable: full case folding and NFC by ICU, and the bare form
 * without diacritics.  A word is bounded by LIMIT_TOKEN whatever comes in; what
 * ICU will not take gives an empty word, never an error.
 */
#include "signals/tokens.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "base/utf8.h"

#define WIDE (LIMIT_TOKEN * 4)

bool
rune_unseen(uint32_t r)
{
	return r == 0xad || (r >= 0x200b && r <= 0x200f) || r == 0xfeff ||
		r == 0x2060;
}

/* Typographic apostrophes are one letter to us. */
static UChar32
same_mark(uint32_t r)
{
	return r == 0x2019 || r == 0x02bc || r == 0x2018 ? '\'' : (UChar32)r;
}

static size_t
narrow(const UChar *wide, int32_t n, char out[LIMIT_TOKEN])
{
	size_t len = 0;

	for (int32_t i = 0; i < n;) {
		UChar32 c;
		char bytes[4];
		size_t step;

		U16_NEXT(wide, i, n, c);
		step = utf8_put((uint32_t)c, bytes);
		if (len + step >= LIMIT_TOKEN)
			break;
		memcpy(out + len, bytes, step);
		len += step;
	}
	out[len] = '\0';
	return len;
}

static size_t
fold_ascii(const char *word, size_t len, char out[LIMIT_TOKEN])
{
	size_t i;

	for (i = 0; i < len && i < LIMIT_TOKEN - 1; i++) {
		if ((unsigned char)word[i] >= 0x80)
			return 0;
		out[i] = word[i] >= 'A' && word[i] <= 'Z' ?
			(char)(word[i] + ('a' - 'A')) : word[i];
	}
	out[i] = '\0';
	return i;
}

size_t
word_fold(const char *word, size_t len, char out[LIMIT_TOKEN])
{
	const UNormalizer2 *nfc;
	UErrorCode status = U_ZERO_ERROR;
	UChar wide[WIDE], folded[WIDE], normal[WIDE];
	int32_t n = 0;
	size_t done = fold_ascii(word, len, out);

	if (done > 0)
		return done;
	out[0] = '\0';
	for (size_t i = 0; i < len && n < LIMIT_TOKEN;) {
		uint32_t r;

		i += utf8_next(word + i, len - i, &r);
		if (rune_unseen(r))
			continue;
		U16_APPEND_UNSAFE(wide, n, same_mark(r));
	}
	n = u_strFoldCase(folded, WIDE, wide, n, U_FOLD_CASE_DEFAULT, &status);
	nfc = unorm2_getNFCInstance(&status);
	n = unorm2_normalize(nfc, folded, n, normal, WIDE, &status);
	return U_FAILURE(status) ? 0 : narrow(normal, n, out);
}

/* Letters with a stroke have no decomposition in Unicode. */
static UChar32
unstroked(UChar32 c)
{
	return c == 0x142 ? 'l' : c == 0xf8 ? 'o' : c == 0x111 ? 'd' : c;
}

bool
word_bare(const char *folded, char out[LIMIT_TOKEN])
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
	size_t len = strlen(folded);
	UChar bare[WIDE];
	int32_t n = 0;

	for (size_t i = 0; i < len && n + 8 < WIDE;) {
		UChar parts[8];
		int32_t m, k = 0;
		uint32_t r;

		i += utf8_next(folded + i, len - i, &r);
		m = unorm2_getDecomposition(nfd, (UChar32)r, parts, 8, &status);
		if (m < 0) {
			U16_APPEND_UNSAFE(bare, n, unstroked((UChar32)r));
			continue;
		}
		while (k < m) {
			UChar32 c;

			U16_NEXT(parts, k, m, c);
			if (u_charType(c) != U_NON_SPACING_MARK)
				U16_APPEND_UNSAFE(bare, n, c);
		}
	}
	narrow(bare, n, out);
	return U_SUCCESS(status) && strcmp(out, folded) != 0;
}
