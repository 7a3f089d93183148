/* SPDX-License-Identifier: ISC */
#ifndef HEED_BASE_HASH_H
#define HEED_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_HEX 65 /* 64 hex digits and the NUL */

/* SHA-256 of the bytes, as lower-case hex.  Returns `out`. */
char *hash_hex(const void *bytes, size_t len, char out[HASH_HEX]);

/* Adds up parts so that ("ab","c") and ("a","bc") differ.  NULL ends. */
char *hash_parts(char out[HASH_HEX], ...) __attribute__((sentinel));

/* 128 random bits as 32 lower-case hex digits.  Returns `out`. */
char *hash_token(char out[33]);

/* A random number, for what should not happen everywhere at once. */
uint32_t hash_chance(void);

#endif
