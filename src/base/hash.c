/* SPDX-License-Identifier: ISC */
/*
 * SHA-256 and random tokens by GnuTLS, which is in the process for TLS.
 */
#include "base/hash.h"

#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/log.h"

static void
hex(const unsigned char *bytes, size_t n, char *out)
{
	for (size_t i = 0; i < n; i++)
		snprintf(out + 2 * i, 3, "%02x", bytes[i]);
}

char *
hash_hex(const void *bytes, size_t len, char out[HASH_HEX])
{
	unsigned char digest[32];

	if (gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes, len, digest) != 0)
		log_fatal("SHA-256 is not available");
	hex(digest, sizeof(digest), out);
	return out;
}

char *
hash_parts(char out[HASH_HEX], ...)
{
	unsigned char digest[32];
	gnutls_hash_hd_t hash;
	const char *part;
	va_list args;

	if (gnutls_hash_init(&hash, GNUTLS_DIG_SHA256) != 0)
		log_fatal("SHA-256 is not available");
	va_start(args, out);
	while ((part = va_arg(args, const char *)) != NULL) {
		char length[24];
		int n = snprintf(length, sizeof(length), "%zu:", strlen(part));

		gnutls_hash(hash, length, (size_t)n);
		gnutls_hash(hash, part, strlen(part));
	}
	va_end(args);
	gnutls_hash_deinit(hash, digest);
	hex(digest, sizeof(digest), out);
	return out;
}

char *
hash_token(char out[33])
{
	unsigned char bytes[16];

	if (gnutls_rnd(GNUTLS_RND_RANDOM, bytes, sizeof(bytes)) != 0)
		log_fatal("no random numbers can be had");
	hex(bytes, sizeof(bytes), out);
	return out;
}

uint32_t
hash_chance(void)
{
	uint32_t chance;

	if (gnutls_rnd(GNUTLS_RND_NONCE, &chance, sizeof(chance)) != 0)
		log_fatal("no random numbers can be had");
	return chance;
}
