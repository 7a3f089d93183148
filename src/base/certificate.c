/* SPDX-License-Identifier: ISC */
/*
 * Words for what is wrong with a certificate, the same for each kind of
 * server, and a look into one.  Whether it is good is GnuTLS's to say.
 */
#include "base/certificate.h"

#include <gnutls/x509.h>

#include "base/base.h"

const char *
certificate_fault(unsigned status)
{
	static const struct {
		unsigned flag;
		const char *text;
	} faults[] = {
		{ GNUTLS_CERT_UNEXPECTED_OWNER, "its certificate is for another"
			" host name: use the name that stands in it" },
		{ GNUTLS_CERT_EXPIRED, "its certificate has expired: the"
			" server's owner must renew it (or this clock is"
			" wrong)" },
		{ GNUTLS_CERT_NOT_ACTIVATED, "its certificate is not valid"
			" yet: is this clock right?" },
		{ GNUTLS_CERT_REVOKED, "its certificate has been revoked" },
		{ GNUTLS_CERT_INSECURE_ALGORITHM, "its certificate uses an"
			" insecure algorithm" },
		{ GNUTLS_CERT_SIGNER_NOT_FOUND, "its certificate is signed by"
			" an unknown authority: name the authority's"
			" certificate in ca_file" },
		{ GNUTLS_CERT_SIGNER_NOT_CA, "its certificate is signed by"
			" somebody who is no authority" },
	};

	for (size_t i = 0; i < HEED_COUNT(faults); i++)
		if ((status & faults[i].flag) != 0)
			return faults[i].text;
	return "its certificate cannot be verified";
}

void
certificate_note(struct opening *opening, const void *from, size_t len)
{
	/* GnuTLS takes it without const and only reads it */
	gnutls_datum_t bytes = { (unsigned char *)from, (unsigned)len };
	gnutls_x509_crt_t certificate;

	if (gnutls_x509_crt_init(&certificate) < 0)
		return;
	if (gnutls_x509_crt_import(certificate, &bytes, len > 0 &&
		bytes.data[0] == '-' ? GNUTLS_X509_FMT_PEM :
		GNUTLS_X509_FMT_DER) == 0) {
		time_t until =
			gnutls_x509_crt_get_expiration_time(certificate);
		char name[256];

		opening->seen = true;
		opening->valid_until = until == (time_t)-1 ? 0 : until;
		for (unsigned i = 0; i < OPENING_NAMES_MAX; i++) {
			size_t size = sizeof(name) - 1;
			int type = gnutls_x509_crt_get_subject_alt_name(
				certificate, i, name, &size, NULL);

			if (type == GNUTLS_E_REQUESTED_DATA_NOT_AVAILABLE)
				break;
			if (type != GNUTLS_SAN_DNSNAME)
				continue;
			name[size < sizeof(name) ? size :
				sizeof(name) - 1] = '\0';
			opening_add(&opening->names, name);
		}
	}
	gnutls_x509_crt_deinit(certificate);
}
