/* SPDX-License-Identifier: ISC */
/*
 * The TLS handshake.  A certificate that is not wholly right ends the
 * connection before a byte of ours is sent; what is wrong with it is told in
 * words that say what to mend.  There is no option to look away.
 */
#include "mailbox/stream.h"

#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "base/certificate.h"

/* Older versions of the protocol are not worth a password. */
#define VERSIONS "-VERS-TLS1.0:-VERS-TLS1.1"

static bool
is_ip_address(const char *host)
{
	unsigned char scratch[16];

	return inet_pton(AF_INET, host, scratch) == 1 ||
		inet_pton(AF_INET6, host, scratch) == 1;
}

static enum outcome
load_trust(struct stream *stream, const char *ca_file,
	struct problem *problem)
{
	int n;

	if (gnutls_certificate_allocate_credentials(&stream->trust) < 0) {
		problem_set(problem, "out of memory for TLS");
		return RETRY;
	}
	if (ca_file == NULL) {
		n = gnutls_certificate_set_x509_system_trust(stream->trust);
		if (n <= 0) {
			problem_set(problem, "the system has no certificates"
				" of authorities: install ca-certificates or"
				" set ca_file");
			return BROKEN;
		}
		return DONE;
	}
	n = gnutls_certificate_set_x509_trust_file(stream->trust, ca_file,
		GNUTLS_X509_FMT_PEM);
	if (n > 0)
		return DONE;
	problem_set(problem, "ca_file %s: %s", ca_file, n == 0 ?
		"there is no certificate in it" : gnutls_strerror(n));
	return BROKEN;
}

static enum outcome
handshake_failed(struct stream *stream, int error, const char *host,
	struct problem *problem)
{
	if (stream->timed_out) {
		problem_set(problem, "%s: no answer to the TLS handshake in"
			" time: does this port speak TLS?", host);
		return RETRY;
	}
	switch (error) {
	case GNUTLS_E_CERTIFICATE_VERIFICATION_ERROR:
	case GNUTLS_E_CERTIFICATE_ERROR:
		problem_set(problem, "%s: %s", host, certificate_fault(
			gnutls_session_get_verify_cert_status(stream->tls)));
		return BROKEN;
	case GNUTLS_E_PREMATURE_TERMINATION:
	case GNUTLS_E_PULL_ERROR:
	case GNUTLS_E_PUSH_ERROR:
		problem_set(problem, "%s: the connection was closed during the"
			" TLS handshake", host);
		return RETRY;
	case GNUTLS_E_UNEXPECTED_PACKET_LENGTH:
	case GNUTLS_E_UNEXPECTED_PACKET:
	case GNUTLS_E_UNSUPPORTED_VERSION_PACKET:
		problem_set(problem, "%s: what answers on this port does not"
			" speak TLS: check the options port and tls", host);
		return BROKEN;
	default:
		problem_set(problem, "%s: the TLS handshake failed: %s", host,
			gnutls_strerror(error));
		return BROKEN;
	}
}

static bool
prepare(struct stream *stream, const char *host)
{
	if (gnutls_init(&stream->tls, GNUTLS_CLIENT | GNUTLS_NONBLOCK |
		GNUTLS_NO_SIGNAL) < 0)
		return false;
	if (gnutls_set_default_priority_append(stream->tls, VERSIONS, NULL,
		0) < 0 || gnutls_credentials_set(stream->tls,
		GNUTLS_CRD_CERTIFICATE, stream->trust) < 0)
		return false;
	if (!is_ip_address(host) && gnutls_server_name_set(stream->tls,
		GNUTLS_NAME_DNS, host, strlen(host)) < 0)
		return false;
	gnutls_session_set_verify_cert(stream->tls, host, 0);
	gnutls_transport_set_int(stream->tls, stream->fd);
	return true;
}

/* What came, whether it was good or not. */
static void
note(struct stream *stream)
{
	unsigned n = 0;
	const gnutls_datum_t *chain =
		gnutls_certificate_get_peers(stream->tls, &n);
	const char *protocol = gnutls_protocol_get_name(
		gnutls_protocol_get_version(stream->tls));

	if (n > 0)
		certificate_note(stream->opening, chain[0].data,
			chain[0].size);
	snprintf(stream->opening->protocol, sizeof(stream->opening->protocol),
		"%s", protocol == NULL ? "" : protocol);
}

enum outcome
stream_start_tls(struct stream *stream, const char *host, const char *ca_file,
	struct problem *problem)
{
	enum outcome outcome = load_trust(stream, ca_file, problem);
	int r;

	if (stream->opening != NULL)
		stream->opening->step = OPENING_TLS;
	if (outcome != DONE)
		return outcome;
	if (!prepare(stream, host)) {
		problem_set(problem, "%s: TLS cannot be set up", host);
		return BROKEN;
	}
	do {
		r = gnutls_handshake(stream->tls);
		if (r == GNUTLS_E_AGAIN && !stream_wait(stream,
			gnutls_record_get_direction(stream->tls) == 0 ?
				POLLIN : POLLOUT))
			break;
	} while (r < 0 && gnutls_error_is_fatal(r) == 0);
	if (stream->opening != NULL)
		note(stream);
	return r == GNUTLS_E_SUCCESS ? DONE :
		handshake_failed(stream, r, host, problem);
}
