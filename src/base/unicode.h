/* SPDX-License-Identifier: ISC */
#ifndef HEED_BASE_UNICODE_H
#define HEED_BASE_UNICODE_H

/*
 * Gives ICU an allocator that ends the process when memory is out, as mem_new()
 * does: ICU 72 writes through the NULL that malloc(3) gave, or waits for ever.
 * To be called first in a program that uses ICU, before any of it.
 */
void unicode_prepare(void);

#endif
