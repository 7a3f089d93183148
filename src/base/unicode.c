/* SPDX-License-Identifier: ISC */
/* Memory for ICU; the functions are those of unicode/uclean.h. */
#include "base/unicode.h"

#include <stdlib.h>
#include <unicode/uclean.h>

#include "base/log.h"
#include "base/mem.h"

static void *
take(const void *context, size_t size)
{
	(void)context;
	return mem_grow(NULL, size, 1);
}

static void *
grow(const void *context, void *old, size_t size)
{
	(void)context;
	return mem_grow(old, size, 1);
}

static void
give(const void *context, void *old)
{
	(void)context;
	free(old);
}

void
unicode_prepare(void)
{
	UErrorCode status = U_ZERO_ERROR;

	u_setMemoryFunctions(NULL, take, grow, give, &status);
	if (U_FAILURE(status))
		log_panic("ICU was used before it was prepared: %s",
			u_errorName(status));
}
