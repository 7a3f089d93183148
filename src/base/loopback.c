/* SPDX-License-Identifier: ISC */
/*
 * Where plain text may go: nowhere but to this machine.  Trusts the address
 * that is connected to, not the name that led to it.
 */
#include "base/loopback.h"

#include <netinet/in.h>
#include <string.h>

bool
loopback_is(const struct sockaddr *address)
{
	struct sockaddr_in four;
	struct sockaddr_in6 six;

	if (address->sa_family == AF_INET) {
		memcpy(&four, address, sizeof(four));
		return (ntohl(four.sin_addr.s_addr) >> 24) == 127;
	}
	if (address->sa_family == AF_INET6) {
		memcpy(&six, address, sizeof(six));
		return IN6_IS_ADDR_LOOPBACK(&six.sin6_addr);
	}
	return false;
}
