/* SPDX-License-Identifier: ISC */
/*
 * What the fuzz targets share.  A target is one file: it hands any bytes to one
 * part of heed, and says what must hold of all that comes out.  tools/fuzz
 * links it with libFuzzer, "make check" with replay.c.
 */
#ifndef HEED_FUZZ_H
#define HEED_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/env.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/strv.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* It holds, or the bytes are a find. */
#define MUST(it)                                                         \
	do {                                                             \
		if (!(it)) {                                             \
			fprintf(stderr, "%s:%d: does not hold: %s\n",    \
				__FILE__, __LINE__, #it);                \
			abort();                                         \
		}                                                        \
	} while (0)

/* UTF-8 without controls but `but`, at most `limit` bytes. */
static inline void
must_be_text(const char *text, const char *but, size_t limit)
{
	MUST(text != NULL);
	MUST(strlen(text) <= limit);
	MUST(utf8_valid(text, strlen(text)));
	for (const char *p = text; *p != '\0'; p++)
		MUST((unsigned char)*p >= ' ' || strchr(but, *p) != NULL);
}

/* A line for a person: it says something, and cannot move the cursor. */
static inline void
must_be_line(const char *text)
{
	MUST(text[0] != '\0');
	for (const char *p = text; *p != '\0'; p++)
		MUST((unsigned char)*p >= ' ' && *p != 0x7f);
}

/* What is left of the input. */
struct input {
	const char *data;
	size_t size;
};

/* Its next byte; 0 at the end. */
static inline unsigned char
input_byte(struct input *in)
{
	if (in->size == 0)
		return 0;
	in->size--;
	return (unsigned char)*in->data++;
}

/* Up to the next `end`, which is taken too; the caller frees. */
static inline char *
input_until(struct input *in, char end)
{
	const char *at = in->size == 0 ? NULL :
		memchr(in->data, end, in->size);
	size_t len = at == NULL ? in->size : (size_t)(at - in->data);
	char *text = mem_strn(in->size == 0 ? "" : in->data, len);

	in->data += len;
	in->size -= len;
	input_byte(in);
	return text;
}

/* All the rest; the caller frees. */
static inline char *
input_rest(struct input *in)
{
	char *text = mem_strn(in->size == 0 ? "" : in->data, in->size);

	in->size = 0;
	return text;
}

/* The same as UTF-8 with LF, as most stages get it; the caller frees. */
static inline char *
input_clean(struct input *in)
{
	char *text = utf8_clean(in->size == 0 ? "" : in->data, in->size);

	in->size = 0;
	return text;
}

/* A path in the source, the environment says where that is; for ever. */
static inline const char *
source_path(const char *below)
{
	const char *top = env_get("HEED_SOURCE");

	return mem_printf("%s/%s", top == NULL ? "." : top, below);
}

#endif
