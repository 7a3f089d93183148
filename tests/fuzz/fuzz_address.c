/* SPDX-License-Identifier: ISC */
/* Address lists; and what counts as an address that a letter may go to. */
#include "base/address.h"
#include "fuzz.h"
#include "message/addresses.h"

static void
one(const char *text)
{
	char *normal = address_normal(text), *again;

	MUST((normal != NULL) == address_valid(text));
	address_is_robot(text);
	address_is_freemail(address_domain(text));
	if (normal == NULL)
		return;
	again = address_normal(normal);
	MUST(again != NULL && strcmp(again, normal) == 0);
	MUST(strlen(normal) <= 254);
	MUST(strpbrk(normal, " \t\r\n<>,;:\"()[]\\") == NULL);
	MUST(strchr(normal, '@') == strrchr(normal, '@'));
	must_be_text(normal, "", 254);
	free(again);
	free(normal);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *value = mem_strn((const char *)data, size);
	struct mail_addresses list = { 0 };

	one(value);
	MUST(addresses_read(&list, value) || list.n == LIMIT_ADDRESSES);
	MUST(list.n <= LIMIT_ADDRESSES);
	for (size_t i = 0; i < list.n; i++) {
		must_be_text(list.v[i].name, "", LIMIT_HEADER_BLOCK);
		one(list.v[i].address);
	}
	addresses_free(&list);
	free(value);
	return 0;
}
