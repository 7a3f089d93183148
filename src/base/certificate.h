/* SPDX-License-Identifier: ISC */
/* What is to be told of a server's certificate. */
#ifndef HEED_BASE_CERTIFICATE_H
#define HEED_BASE_CERTIFICATE_H

#include <stddef.h>

#include "base/opening.h"

/*
 * Why it is not good, and what a person can do; `status` is a set of GnuTLS's
 * gnutls_certificate_status_t.  Never NULL.
 */
const char *certificate_fault(unsigned status);

/*
 * Notes until when the certificate (DER, or PEM) is valid, and for which names.
 */
void certificate_note(struct opening *opening, const void *bytes, size_t len);

#endif
