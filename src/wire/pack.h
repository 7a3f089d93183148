/* SPDX-License-Identifier: ISC */
/*
 * Values into the bytes of a frame and back.  Packing cannot fail but by the
 * limit of the buffer.  Unpacking trusts nothing: the first thing that is
 * missing, too long or out of its range marks the whole as bad, and from then
 * on every value is 0, false, "" or NULL; ask once, at the end.
 */
#ifndef HEED_WIRE_PACK_H
#define HEED_WIRE_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/outcome.h"
#include "base/strv.h"

void pack_int(struct buf *out, int64_t value);
void pack_real(struct buf *out, double value);
void pack_bool(struct buf *out, bool value);
/* NULL stays NULL. */
void pack_text(struct buf *out, const char *text);
void pack_bytes(struct buf *out, const void *bytes, size_t len);
void pack_list(struct buf *out, const struct strv *list);
void pack_problem(struct buf *out, const struct problem *problem);

struct unpacker {
	const char *at;
	size_t left;
	bool bad;
};

struct unpacker unpack_new(const void *bytes, size_t len);

/* Marks it as bad unless `true_of` holds. */
void unpack_check(struct unpacker *in, bool true_of);

/* Nothing bad, and nothing left over. */
bool unpack_done(const struct unpacker *in);

int64_t unpack_int(struct unpacker *in, int64_t least, int64_t most);
/* A finite number. */
double unpack_real(struct unpacker *in);
bool unpack_bool(struct unpacker *in);

/* How many follow, at most `limit`. */
size_t unpack_count(struct unpacker *in, size_t limit);

/* A value of an enum with `n` values from 0 on. */
int unpack_enum(struct unpacker *in, int n);

/*
 * UTF-8 without NUL of at most `limit` bytes; NULL where NULL was packed.  The
 * caller frees.
 */
char *unpack_text(struct unpacker *in, size_t limit);

/* The same, and "" for NULL: never NULL. */
char *unpack_string(struct unpacker *in, size_t limit);

/* The bytes where they stand in the frame; NULL when bad. */
const char *unpack_bytes(struct unpacker *in, size_t limit, size_t *len);

/* At most `n` texts of at most `limit` bytes. */
struct strv unpack_list(struct unpacker *in, size_t n, size_t limit);

/* One line, made safe again. */
void unpack_problem(struct unpacker *in, struct problem *problem);

#endif
