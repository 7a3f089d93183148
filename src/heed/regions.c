/* SPDX-License-Identifier: ISC */
/*
 * Countries with one time zone, by the last part of a domain.  Data only: those
 * of which most firms with such a domain are there.
 */
#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "heed/proposal.h"

static const struct region regions[] = {
	{ "at", "AT", "Europe/Vienna", 60 },
	{ "be", "BE", "Europe/Brussels", 60 },
	{ "bg", "BG", "Europe/Sofia", 120 },
	{ "ch", "CH", "Europe/Zurich", 60 },
	{ "cz", "CZ", "Europe/Prague", 60 },
	{ "de", "DE", "Europe/Berlin", 60 },
	{ "dk", "DK", "Europe/Copenhagen", 60 },
	{ "ee", "EE", "Europe/Tallinn", 120 },
	{ "es", "ES", "Europe/Madrid", 60 },
	{ "fi", "FI", "Europe/Helsinki", 120 },
	{ "fr", "FR", "Europe/Paris", 60 },
	{ "gr", "GR", "Europe/Athens", 120 },
	{ "hr", "HR", "Europe/Zagreb", 60 },
	{ "hu", "HU", "Europe/Budapest", 60 },
	{ "ie", "IE", "Europe/Dublin", 0 },
	{ "it", "IT", "Europe/Rome", 60 },
	{ "jp", "JP", "Asia/Tokyo", 540 },
	{ "lt", "LT", "Europe/Vilnius", 120 },
	{ "lu", "LU", "Europe/Luxembourg", 60 },
	{ "lv", "LV", "Europe/Riga", 120 },
	{ "nl", "NL", "Europe/Amsterdam", 60 },
	{ "no", "NO", "Europe/Oslo", 60 },
	{ "pl", "PL", "Europe/Warsaw", 60 },
	{ "pt", "PT", "Europe/Lisbon", 0 },
	{ "ro", "RO", "Europe/Bucharest", 120 },
	{ "se", "SE", "Europe/Stockholm", 60 },
	{ "si", "SI", "Europe/Ljubljana", 60 },
	{ "sk", "SK", "Europe/Bratislava", 60 },
	{ "uk", "GB", "Europe/London", 0 },
};

const struct region *
region_of(const char *domain)
{
	const char *dot = strrchr(domain, '.');

	for (size_t i = 0; dot != NULL && i < HEED_COUNT(regions); i++)
		if (strcasecmp(dot + 1, regions[i].tld) == 0)
			return &regions[i];
	return NULL;
}
