/* SPDX-License-Identifier: ISC */
/*
 * Allocation that cannot fail: when memory is out the process ends with one
 * line.  Sizes that come from outside meet a named limit (base/limits.h)
 * before they reach these.
 */
#ifndef HEED_BASE_MEM_H
#define HEED_BASE_MEM_H

#include <stdarg.h>
#include <stddef.h>

#include "base/base.h"

/* `size` bytes, zeroed; never NULL, also for 0.  The caller frees. */
void *mem_new(size_t size);

/* `n` times `size` bytes, zeroed; ends the process when that overflows. */
void *mem_array(size_t n, size_t size);

/*
 * realloc() to `n` times `size` bytes; what is new is not zeroed.
 * `old` may be NULL.
 */
void *mem_grow(void *old, size_t n, size_t size);

/* A copy; NULL for NULL.  The caller frees. */
char *mem_str(const char *text);

/* A copy of the first `len` bytes, with a NUL behind.  The caller frees. */
char *mem_strn(const char *text, size_t len);

/* asprintf() that cannot fail.  The caller frees. */
char *mem_printf(const char *fmt, ...) HEED_PRINTF(1, 2);
char *mem_vprintf(const char *fmt, va_list args) HEED_PRINTF(1, 0);

/* Frees `*pointer` and sets it to NULL.  `pointer` is a T **. */
#define mem_free(pointer)               \
	do {                            \
		free(*(pointer));       \
		*(pointer) = NULL;      \
	} while (0)

/* Frees the text that `field` points to and puts a copy of `text` there. */
void mem_replace(char **field, const char *text);

#endif
