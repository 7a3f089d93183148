/* SPDX-License-Identifier: ISC */
/*
 * The environment.  heed takes no settings from it: only what systemd and the
 * terminal hand to every program.
 */
#include "base/env.h"

#include <stdlib.h>

const char *
env_get(const char *name)
{
	const char *value = secure_getenv(name);

	return value == NULL || value[0] == '\0' ? NULL : value;
}
