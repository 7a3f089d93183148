/* SPDX-License-Identifier: ISC */
/*
 * einvoice/: the XML of an electronic invoice, bare or inside a PDF -> what a
 * person would look for in it; statement.h is for those of banks.  Pure: no
 * file, no network, no entities.
 *
 * May include: base/.  Owns: libxml2's strict parser, libqpdf, zlib.
 */
#ifndef HEED_EINVOICE_EINVOICE_H
#define HEED_EINVOICE_EINVOICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/outcome.h"

#define LIMIT_EINVOICE	    ((size_t)2 * 1024 * 1024) /* bytes of XML */
#define LIMIT_EINVOICE_TEXT 200 /* bytes of one value; longer is refused */

struct einvoice {
	const char *format; /* "UBL", "CII", "ZUGFeRD 1", "ISDOC", "KSeF" */
	char *number;	    /* never NULL or "" */
	char *seller, *buyer; /* their names; "" when none is told */
	char *reference;      /* for the payment; "" */
	bool credit;	      /* a credit note: money goes back */
	int64_t amount;	      /* payable, in the minor unit of its currency */
	char currency[4];     /* ISO 4217 */
	struct day issued;    /* year 0: not told */
	struct day due;	      /* the earliest; year 0: not told */
};

/*
 * Reads UBL 2 (and so Peppol BIS Billing, XRechnung, NLCIUS, EHF), UN/CEFACT
 * CII (XRechnung, ZUGFeRD), ISDOC 6 and KSeF FA(2), FA(3); of a PDF (Factur-X,
 * ZUGFeRD) the XML that is embedded in it.  True
 * with all of `out`, to be freed with einvoice_free(); false with a line in
 * `problem`, which begins with what is wrong: no XML, a document type, an
 * unknown format, no number, no amount that is one.
 */
bool einvoice_read(const char *bytes, size_t len, struct einvoice *out,
	struct problem *problem);

/* Frees what it holds and empties it. */
void einvoice_free(struct einvoice *invoice);

#endif
