/* SPDX-License-Identifier: ISC */
/*
 * Allocation that ends the process when memory is out.  A size that overflows
 * is a bug of ours: limits are checked where the size comes from.
 */
#include "base/mem.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"

static void *
checked(void *pointer)
{
	if (pointer == NULL)
		log_fatal("out of memory");
	return pointer;
}

void *
mem_new(size_t size)
{
	return checked(calloc(1, size == 0 ? 1 : size));
}

void *
mem_array(size_t n, size_t size)
{
	return checked(calloc(n == 0 ? 1 : n, size == 0 ? 1 : size));
}

void *
mem_grow(void *old, size_t n, size_t size)
{
	if (size != 0 && n > SIZE_MAX / size)
		log_panic("a size of %zu times %zu bytes", n, size);
	return checked(realloc(old, n * size == 0 ? 1 : n * size));
}

char *
mem_str(const char *text)
{
	return text == NULL ? NULL : mem_strn(text, strlen(text));
}

char *
mem_strn(const char *text, size_t len)
{
	char *copy = checked(malloc(len + 1));

	if (len > 0)
		memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}

char *
mem_printf(const char *fmt, ...)
{
	va_list args;
	char *text;

	va_start(args, fmt);
	text = mem_vprintf(fmt, args);
	va_end(args);
	return text;
}

char *
mem_vprintf(const char *fmt, va_list args)
{
	char *text = NULL;

	if (vasprintf(&text, fmt, args) < 0)
		log_fatal("out of memory");
	return text;
}

void
mem_replace(char **field, const char *text)
{
	char *copy = mem_str(text);

	free(*field);
	*field = copy;
}
