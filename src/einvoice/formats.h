/* SPDX-License-Identifier: ISC */
/* Inside einvoice/ only: where each format keeps what we look for. */
#ifndef HEED_EINVOICE_FORMATS_H
#define HEED_EINVOICE_FORMATS_H

enum field {
	FIELD_NUMBER,
	FIELD_ISSUED,
	FIELD_DUE,
	FIELD_AMOUNT,
	FIELD_CURRENCY,
	FIELD_SELLER,
	FIELD_BUYER,
	FIELD_REFERENCE,
	FIELD_KIND, /* its code tells a credit note */
	FIELDS
};

#define FIELD_PATHS 3

struct format {
	const char *name;
	const char *root;  /* local name of the root element */
	const char *space; /* its namespace begins so */
	const char *credit; /* FIELD_KIND begins so; NULL: never, "": always */
	/* names of elements from the root on; the first that is there counts */
	const char *paths[FIELDS][FIELD_PATHS];
};

/* The format of a root element, or NULL. */
const struct format *format_find(const char *root, const char *space);

#endif
