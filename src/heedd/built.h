/* SPDX-License-Identifier: ISC */
#ifndef HEED_HEEDD_BUILT_H
#define HEED_HEEDD_BUILT_H

/*
 * A moment before this source was released, Unix seconds: a clock that stands
 * before it is wrong.  2025-01-01T00:00:00Z; moved on at each release.
 */
#define HEED_BUILT INT64_C(1735689600)

#endif
