/* SPDX-License-Identifier: ISC */
#ifndef HEED_BASE_NUM_H
#define HEED_BASE_NUM_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Reads a whole decimal number: optional '-', digits, nothing else.
 * False when there is anything else or it is outside min..max; `*out` is
 * then unchanged.
 */
bool num_parse(const char *text, int64_t min, int64_t max, int64_t *out);

#endif
