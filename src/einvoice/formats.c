/* SPDX-License-Identifier: ISC */
/*
 * Tables only.  Sources: OASIS UBL 2.1; UN/CEFACT Cross Industry Invoice
 * D16B and the ZUGFeRD 1.0 draft of it; ISDOC 6.0.2; the schemas FA(2) and
 * FA(3) of the Polish ministry of finance.
 */
#include "einvoice/formats.h"

#include <stddef.h>
#include <string.h>

#include "base/base.h"

#define UBL "urn:oasis:names:specification:ubl:schema:xsd:"
#define UBL_PARTY(role, name) "Accounting" role "Party/Party/" name

#define UBL_PATHS                                                              \
	{                                                                      \
		[FIELD_NUMBER] = { "ID" },                                     \
		[FIELD_ISSUED] = { "IssueDate" },                              \
		[FIELD_DUE] = { "DueDate", "PaymentMeans/PaymentDueDate",      \
			"PaymentTerms/PaymentDueDate" },                       \
		[FIELD_AMOUNT] = { "LegalMonetaryTotal/PayableAmount" },       \
		[FIELD_CURRENCY] = { "LegalMonetaryTotal/PayableAmount/"       \
			"@currencyID", "DocumentCurrencyCode" },               \
		[FIELD_SELLER] = { UBL_PARTY("Supplier",                       \
			"PartyLegalEntity/RegistrationName"),                  \
			UBL_PARTY("Supplier", "PartyName/Name") },             \
		[FIELD_BUYER] = { UBL_PARTY("Customer",                        \
			"PartyLegalEntity/RegistrationName"),                  \
			UBL_PARTY("Customer", "PartyName/Name") },             \
		[FIELD_REFERENCE] = { "PaymentMeans/PaymentID" },              \
		[FIELD_KIND] = { "InvoiceTypeCode" },                          \
	}

/* CII and its draft differ in the names of three elements. */
#define CII_PATHS(head, trade, agreement, settlement, sum)                     \
	{                                                                      \
		[FIELD_NUMBER] = { head "/ID" },                               \
		[FIELD_ISSUED] = { head "/IssueDateTime/DateTimeString" },     \
		[FIELD_DUE] = { trade "/" settlement                           \
			"/SpecifiedTradePaymentTerms/DueDateDateTime/"         \
			"DateTimeString" },                                    \
		[FIELD_AMOUNT] = { trade "/" settlement "/" sum                \
			"/DuePayableAmount", trade "/" settlement "/" sum      \
			"/GrandTotalAmount" },                                 \
		[FIELD_CURRENCY] = { trade "/" settlement                      \
			"/InvoiceCurrencyCode" },                              \
		[FIELD_SELLER] = { trade "/" agreement                         \
			"/SellerTradeParty/Name" },                            \
		[FIELD_BUYER] = { trade "/" agreement                          \
			"/BuyerTradeParty/Name" },                             \
		[FIELD_REFERENCE] = { trade "/" settlement                     \
			"/PaymentReference" },                                 \
		[FIELD_KIND] = { head "/TypeCode" },                           \
	}

static const struct format formats[] = {
	{ "UBL", "Invoice", UBL "Invoice-2", "381", UBL_PATHS },
	{ "UBL", "CreditNote", UBL "CreditNote-2", "", UBL_PATHS },
	{ "CII", "CrossIndustryInvoice",
		"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:",
		"381", CII_PATHS("ExchangedDocument",
			"SupplyChainTradeTransaction",
			"ApplicableHeaderTradeAgreement",
			"ApplicableHeaderTradeSettlement",
			"SpecifiedTradeSettlementHeaderMonetarySummation") },
	{ "ZUGFeRD 1", "CrossIndustryDocument", "urn:ferd:", "381",
		CII_PATHS("HeaderExchangedDocument",
			"SpecifiedSupplyChainTradeTransaction",
			"ApplicableSupplyChainTradeAgreement",
			"ApplicableSupplyChainTradeSettlement",
			"SpecifiedTradeSettlementMonetarySummation") },
	/* in a foreign currency the amounts "...Curr" are those to be paid */
	{ "ISDOC", "Invoice", "http://isdoc.cz/namespace/", "2", {
		[FIELD_NUMBER] = { "ID" },
		[FIELD_ISSUED] = { "IssueDate" },
		[FIELD_DUE] = { "PaymentMeans/Payment/Details/"
			"PaymentDueDate" },
		[FIELD_AMOUNT] = { "LegalMonetaryTotal/PayableAmountCurr",
			"LegalMonetaryTotal/PayableAmount" },
		[FIELD_CURRENCY] = { "ForeignCurrencyCode",
			"LocalCurrencyCode" },
		[FIELD_SELLER] = { UBL_PARTY("Supplier", "PartyName/Name") },
		[FIELD_BUYER] = { UBL_PARTY("Customer", "PartyName/Name") },
		[FIELD_REFERENCE] = { "PaymentMeans/Payment/Details/"
			"VariableSymbol" },
		[FIELD_KIND] = { "DocumentType" },
	} },
	{ "KSeF", "Faktura", "http://crd.gov.pl/wzor/", "KOR", {
		[FIELD_NUMBER] = { "Fa/P_2" },
		[FIELD_ISSUED] = { "Fa/P_1" },
		[FIELD_DUE] = { "Fa/Platnosc/TerminPlatnosci/Termin" },
		[FIELD_AMOUNT] = { "Fa/P_15" },
		[FIELD_CURRENCY] = { "Fa/KodWaluty" },
		[FIELD_SELLER] = { "Podmiot1/DaneIdentyfikacyjne/Nazwa" },
		[FIELD_BUYER] = { "Podmiot2/DaneIdentyfikacyjne/Nazwa" },
		[FIELD_KIND] = { "Fa/RodzajFaktury" },
	} },
};

const struct format *
format_find(const char *root, const char *space)
{
	for (size_t i = 0; i < HEED_COUNT(formats); i++)
		if (strcmp(formats[i].root, root) == 0 &&
		    strncmp(formats[i].space, space,
			    strlen(formats[i].space)) == 0)
			return &formats[i];
	return NULL;
}
