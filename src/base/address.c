/* SPDX-License-Identifier: ISC */
/*
 * E-mail addresses.  Narrower than the RFCs on purpose: what stands in an
 * SMTP command must not be able to say anything but an address.
 */
#include "base/address.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/mem.h"

#define ADDRESS_MAX 254
#define LOCAL_MAX   64
#define LABEL_MAX   63

static bool
atext(char c)
{
	return isalnum((unsigned char)c) ||
		(c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", c) != NULL);
}

static bool
local_valid(const char *local, size_t len)
{
	if (len == 0 || len > LOCAL_MAX || local[0] == '.' ||
	    local[len - 1] == '.')
		return false;
	for (size_t i = 0; i < len; i++) {
		if (local[i] == '.' && local[i + 1] == '.')
			return false;
		if (local[i] != '.' && !atext(local[i]))
			return false;
	}
	return true;
}

static bool
domain_valid(const char *domain)
{
	size_t label = 0;
	bool dot = false;

	for (const char *p = domain;; p++) {
		if (*p == '.' || *p == '\0') {
			if (label == 0 || label > LABEL_MAX || p[-1] == '-')
				return false;
			if (*p == '\0')
				break;
			dot = true;
			label = 0;
		} else if (isalnum((unsigned char)*p) ||
			   (*p == '-' && label > 0)) {
			label++;
		} else {
			return false;
		}
	}
	return dot || strcasecmp(domain, "localhost") == 0;
}

bool
address_valid(const char *text)
{
	const char *at = text == NULL ? NULL : strrchr(text, '@');

	return at != NULL && strlen(text) <= ADDRESS_MAX &&
		local_valid(text, (size_t)(at - text)) && domain_valid(at + 1);
}

char *
address_normal(const char *text)
{
	char *copy;

	if (!address_valid(text))
		return NULL;
	copy = mem_str(text);
	for (char *p = copy; *p != '\0'; p++)
		*p = (char)tolower((unsigned char)*p);
	return copy;
}

const char *
address_domain(const char *address)
{
	const char *at = address == NULL ? NULL : strrchr(address, '@');

	return at == NULL ? "" : at + 1;
}

bool
address_is_robot(const char *address)
{
	static const char *const whole[] = { "abuse", "bounce", "bounces",
		"daemon", "donotreply", "do-not-reply", "listserv",
		"mailer-daemon", "mailerdaemon", "majordomo", "no-reply",
		"no.reply", "no_reply", "noreply", "nobody", "notification",
		"notifications", "postmaster", "root", "do_not_reply" };
	static const char *const start[] = { "bounce-", "bounce+", "bounces+",
		"bounces-", "donotreply", "do-not-reply", "no-reply",
		"noreply", "owner-", "prvs=", "msprvs1=" };
	static const char *const end[] = { "-bounce", "-bounces", "-noreply",
		"-no-reply", "-owner", "-request", ".noreply" };
	size_t len = address == NULL ? 0 : strcspn(address, "@");

	if (len == 0)
		return true;
	for (size_t i = 0; i < HEED_COUNT(whole); i++)
		if (strlen(whole[i]) == len &&
		    strncasecmp(address, whole[i], len) == 0)
			return true;
	for (size_t i = 0; i < HEED_COUNT(start); i++)
		if (strlen(start[i]) < len &&
		    strncasecmp(address, start[i], strlen(start[i])) == 0)
			return true;
	for (size_t i = 0; i < HEED_COUNT(end); i++) {
		size_t n = strlen(end[i]);

		if (n < len && strncasecmp(address + len - n, end[i], n) == 0)
			return true;
	}
	return false;
}

bool
address_is_freemail(const char *domain)
{
	static const char *const names[] = { "126.com", "163.com", "aol.com",
		"atlas.cz", "azet.sk", "bluewin.ch", "centrum.cz",
		"centrum.sk", "email.cz", "fastmail.com", "free.fr",
		"freenet.de", "gazeta.pl", "gmail.com", "gmx.at", "gmx.ch",
		"gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com",
		"hotmail.co.uk", "hotmail.com", "hotmail.de", "hotmail.fr",
		"hotmail.it", "hotmail.se", "icloud.com", "interia.pl",
		"kolumbus.fi", "kpnmail.nl", "laposte.net", "libero.it",
		"live.com", "live.nl", "live.se", "mac.com", "mail.com",
		"mail.ru", "mailbox.org", "me.com", "msn.com", "o2.pl",
		"onet.eu", "onet.pl", "online.no", "op.pl", "orange.fr",
		"outlook.com", "outlook.de", "outlook.fr", "outlook.it",
		"pobox.sk", "poczta.onet.pl", "post.sk", "posteo.de",
		"proton.me", "protonmail.com", "qq.com", "seznam.cz",
		"sfr.fr", "spoko.pl", "swipnet.se", "t-online.de",
		"telenet.be", "telia.com", "tlen.pl", "tuta.com",
		"tutanota.com", "virgilio.it", "volny.cz", "wanadoo.fr",
		"web.de", "wp.pl", "xs4all.nl", "yahoo.co.uk", "yahoo.com",
		"yahoo.de", "yahoo.es", "yahoo.fr", "yahoo.it", "yahoo.se",
		"yandex.ru", "ymail.com", "zoho.com", "zoznam.sk",
		"ziggo.nl" };

	for (size_t i = 0; i < HEED_COUNT(names); i++)
		if (strcasecmp(domain, names[i]) == 0)
			return true;
	return false;
}

char *
address_hidden(const char *text)
{
	char *line = mem_str(text), *to = line;

	for (const char *p = line; *p != '\0';) {
		size_t gap = strspn(p, " "), len = strcspn(p + gap, " ");
		bool address = memchr(p + gap, '@', len) != NULL;

		memmove(to, p, gap + len);
		p += gap + len;
		to += gap + len;
		/* it had a byte at least: there is room for the mark */
		if (address) {
			to -= len;
			*to++ = '@';
		}
	}
	*to = '\0';
	return line;
}
