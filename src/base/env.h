/* SPDX-License-Identifier: ISC */
/* The only place that reads the environment. */
#ifndef HEED_BASE_ENV_H
#define HEED_BASE_ENV_H

/* The value, NULL when it is not set or empty; owned by the environment. */
const char *env_get(const char *name);

#endif
