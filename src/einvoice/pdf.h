/* SPDX-License-Identifier: ISC */
/* Inside einvoice/ only: the XML inside a PDF (Factur-X, ZUGFeRD). */
#ifndef HEED_EINVOICE_PDF_H
#define HEED_EINVOICE_PDF_H

#include <stdbool.h>
#include <stddef.h>

/* Do the bytes begin as a PDF? */
bool pdf_begins(const char *bytes, size_t len);

/*
 * The first embedded file whose name ends in ".xml" (ISO 32000-1, 7.11.4),
 * at most `limit` bytes of it: a larger one is none.  NULL when there is none
 * or the PDF cannot be read.  The caller frees.
 */
char *pdf_embedded_xml(const char *bytes, size_t len, size_t limit,
	size_t *out_len);

#endif
