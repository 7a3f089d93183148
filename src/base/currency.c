/* SPDX-License-Identifier: ISC */
/* Two tables: what is money, and the few whose minor unit is no hundredth. */
#include "base/currency.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "base/base.h"

/* ISO 4217, national money only: no metals, funds and tests. */
static const char in_use[] =
	"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF "
	"BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC "
	"CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS "
	"GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD "
	"JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL "
	"LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD "
	"NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
	"RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
	"SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED "
	"VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ";

bool
currency_known(const char *currency)
{
	const char *at = currency == NULL || strlen(currency) != 3 ? NULL :
		strstr(in_use, currency);

	/* "EUR ", not the "UR " of it: each stands at a multiple of four */
	return at != NULL && (at - in_use) % 4 == 0;
}

bool
currency_amount(const char *text, const char *currency, int64_t *out)
{
	int digits = currency_digits(currency), behind = -1;
	bool minus = *text == '-', any = false;
	int64_t value = 0;

	for (text += minus; *text != '\0'; text++) {
		if ((*text == '.' || *text == ',') && behind < 0) {
			behind = 0;
			continue;
		}
		if (*text < '0' || *text > '9' || value > CURRENCY_AMOUNT_MAX ||
		    (behind >= 0 && ++behind > digits))
			return false;
		value = value * 10 + (*text - '0');
		any = true;
	}
	if (value > CURRENCY_AMOUNT_MAX)
		return false;
	for (int i = behind < 0 ? 0 : behind; i < digits; i++)
		value *= 10;
	*out = minus ? -value : value;
	return any && value <= CURRENCY_AMOUNT_MAX;
}

int
currency_digits(const char *currency)
{
	static const char *const none[] = { "CLP", "ISK", "JPY", "KRW", "PYG",
		"UGX", "VND", "XAF", "XOF", "XPF" };
	static const char *const three[] = { "BHD", "IQD", "JOD", "KWD", "LYD",
		"OMR", "TND" };

	for (size_t i = 0; i < HEED_COUNT(none); i++)
		if (strcmp(currency, none[i]) == 0)
			return 0;
	for (size_t i = 0; i < HEED_COUNT(three); i++)
		if (strcmp(currency, three[i]) == 0)
			return 3;
	return 2;
}

bool
currency_money(const char *text, int64_t *amount, char code[4])
{
	size_t digits = strcspn(text, " ");
	char figure[32];

	if (text[digits] != ' ' || digits >= sizeof(figure) ||
	    strlen(text + digits + 1) != 3)
		return false;
	snprintf(figure, sizeof(figure), "%.*s", (int)digits, text);
	snprintf(code, 4, "%s", text + digits + 1);
	return currency_known(code) && currency_amount(figure, code, amount) &&
		*amount > 0;
}
