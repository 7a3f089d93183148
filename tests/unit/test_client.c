/* SPDX-License-Identifier: ISC */
/*
 * Who wrote: addresses and domains of the table, freemail, our own side, and
 * the direction of messages whose From is odd or forged.
 */
#include "client/client.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/base.h"
#include "base/mem.h"

/* A text that struct members of type char * can point to. */
#define TEXT(text) ((char[]){ text })

#define MANY 10000

static char *bygg_addresses[] = { TEXT("lena@brunnshog.example"),
	TEXT("bygg.lena@gmail.com") };
static char *bygg_domains[] = { TEXT("brunnshog.example"),
	TEXT("gmail.com") };
static char *praga_addresses[] = { TEXT("jan@praga.example") };
static char *our_domains[] = { TEXT("studio.example") };
static char *our_addresses[] = { TEXT("studio.berg@gmail.com") };

static char id_bygg[] = "brunnshog";
static char id_praga[] = "praga";
static char our_sender[] = "hello@letters.example";

static const struct client clients[] = {
	{ .id = id_bygg, .addresses = { bygg_addresses, 2 },
		.domains = { bygg_domains, 2 } },
	{ .id = id_praga, .addresses = { praga_addresses, 1 } },
};

static const struct firm firm = {
	.domains = { our_domains, 1 },
	.addresses = { our_addresses, 1 },
	.sender_address = our_sender,
};

static int
setup(void **state)
{
	*state = client_book_new(clients, HEED_COUNT(clients), &firm);
	return 0;
}

static int
teardown(void **state)
{
	struct client_book *book = *state;

	client_book_free(&book);
	assert_null(book);
	client_book_free(&book);
	return 0;
}

/* `id` and `listed` are NULL where nobody or no address is expected. */
static void
expect(const struct client_book *book, const char *address, const char *id,
	const char *listed)
{
	struct client_match match = client_find(book, address);

	if (!id) {
		assert_null(match.client);
		assert_null(match.listed);
		return;
	}
	assert_non_null(match.client);
	assert_string_equal(match.client->id, id);
	if (listed)
		assert_string_equal(match.listed, listed);
	else
		assert_null(match.listed);
}

static void
finds_whole_addresses(void **state)
{
	expect(*state, "lena@brunnshog.example", "brunnshog",
		"lena@brunnshog.example");
	expect(*state, "LENA@Brunnshog.Example", "brunnshog",
		"lena@brunnshog.example");
	expect(*state, "bygg.lena@gmail.com", "brunnshog",
		"bygg.lena@gmail.com");
	expect(*state, "jan@praga.example", "praga", "jan@praga.example");
}

static void
finds_domains_and_those_below(void **state)
{
	expect(*state, "ola@brunnshog.example", "brunnshog", NULL);
	expect(*state, "ola@mail.brunnshog.example", "brunnshog", NULL);
	expect(*state, "ola@a.b.c.d.brunnshog.example", "brunnshog", NULL);
	expect(*state, "ola@MAIL.brunnshog.EXAMPLE", "brunnshog", NULL);
}

static void
never_by_likeness(void **state)
{
	expect(*state, "ola@notbrunnshog.example", NULL, NULL);
	expect(*state, "ola@brunnshog.example.evil.example", NULL, NULL);
	expect(*state, "ola@brunnshog.exampl", NULL, NULL);
	expect(*state, "ola@example", NULL, NULL);
	expect(*state, "eva@praga.example", NULL, NULL);
	expect(*state, "brunnshog.example", NULL, NULL);
	expect(*state, "lena@brunnshog.example@evil.example", NULL, NULL);
	expect(*state, "lena@brunnshog.example\n", NULL, NULL);
	expect(*state, "<lena@brunnshog.example>", NULL, NULL);
	expect(*state, "", NULL, NULL);
	expect(*state, "@", NULL, NULL);
	expect(*state, NULL, NULL, NULL);
}

static void
never_by_freemail(void **state)
{
	expect(*state, "somebody@gmail.com", NULL, NULL);
	expect(*state, "somebody@GMAIL.com", NULL, NULL);
	assert_false(client_is_us(*state, "somebody@gmail.com"));
}

static void
survives_long_addresses(void **state)
{
	char address[4096];

	memset(address, 'a', sizeof(address));
	address[sizeof(address) - 1] = '\0';
	expect(*state, address, NULL, NULL);
	for (size_t i = 3; i + 1 < sizeof(address); i += 2)
		address[i] = '.';
	address[1] = '@';
	expect(*state, address, NULL, NULL);
	/* As many labels as a valid address can have. */
	snprintf(address + 200, sizeof(address) - 200, "brunnshog.example");
	expect(*state, address, "brunnshog", NULL);
}

static void
knows_ourselves(void **state)
{
	assert_true(client_is_us(*state, "anna@studio.example"));
	assert_true(client_is_us(*state, "Anna@mail.STUDIO.example"));
	assert_true(client_is_us(*state, "studio.berg@gmail.com"));
	assert_true(client_is_us(*state, "hello@letters.example"));
	assert_false(client_is_us(*state, "other@letters.example"));
	assert_false(client_is_us(*state, "anna@mystudio.example"));
	assert_false(client_is_us(*state, "lena@brunnshog.example"));
	assert_false(client_is_us(*state, "anna"));
	assert_false(client_is_us(*state, NULL));
}

/* Addresses parted by spaces. */
static struct mail_addresses
list(const char *text)
{
	struct mail_addresses out = { .v = NULL };
	char *copy = mem_str(text);
	char *rest = copy;

	for (char *word; (word = strsep(&rest, " "));) {
		if (!*word)
			continue;
		out.v = mem_grow(out.v, out.n + 1, sizeof(*out.v));
		out.v[out.n].name = NULL;
		out.v[out.n++].address = mem_str(word);
	}
	free(copy);
	return out;
}

static void
list_free(struct mail_addresses *addresses)
{
	for (size_t i = 0; i < addresses->n; i++)
		free(addresses->v[i].address);
	free(addresses->v);
}

static void
tells_direction(void **state)
{
	static const struct {
		const char *from;
		const char *to;
		const char *cc;
		enum direction direction;
		const char *id;
		const char *listed;
	} cases[] = {
		{ "lena@brunnshog.example", "anna@studio.example", "",
			DIRECTION_FROM_CLIENT, "brunnshog",
			"lena@brunnshog.example" },
		{ "ola@brunnshog.example", "anna@studio.example", "",
			DIRECTION_FROM_CLIENT, "brunnshog", NULL },
		/* who it is sent to does not make a client of a stranger */
		{ "eve@evil.example", "lena@brunnshog.example", "",
			DIRECTION_OTHER, NULL, NULL },
		{ "", "lena@brunnshog.example", "", DIRECTION_OTHER, NULL,
			NULL },
		/* two From */
		{ "lena@brunnshog.example ola@brunnshog.example", "", "",
			DIRECTION_FROM_CLIENT, "brunnshog",
			"lena@brunnshog.example" },
		{ "ola@brunnshog.example lena@brunnshog.example", "", "",
			DIRECTION_FROM_CLIENT, "brunnshog", NULL },
		{ "lena@brunnshog.example jan@praga.example", "", "",
			DIRECTION_OTHER, NULL, NULL },
		{ "lena@brunnshog.example eve@evil.example", "", "",
			DIRECTION_OTHER, NULL, NULL },
		{ "eve@evil.example lena@brunnshog.example", "", "",
			DIRECTION_OTHER, NULL, NULL },
		{ "eve@evil.example eva@evil.example", "", "",
			DIRECTION_OTHER, NULL, NULL },
		/* our name beside another one is forged or odd: nobody's */
		{ "anna@studio.example lena@brunnshog.example", "", "",
			DIRECTION_OTHER, NULL, NULL },
		{ "lena@brunnshog.example anna@studio.example", "", "",
			DIRECTION_OTHER, NULL, NULL },
		{ "anna@studio.example eve@evil.example", "", "",
			DIRECTION_OTHER, NULL, NULL },
		/* ours: the client is the one it was sent to */
		{ "anna@studio.example", "jan@praga.example", "",
			DIRECTION_FROM_US, "praga", "jan@praga.example" },
		{ "anna@studio.example bo@studio.example",
			"eve@evil.example ola@brunnshog.example",
			"jan@praga.example", DIRECTION_FROM_US, "brunnshog",
			NULL },
		{ "anna@studio.example", "bo@studio.example",
			"jan@praga.example", DIRECTION_FROM_US, "praga",
			"jan@praga.example" },
		{ "anna@studio.example", "bo@studio.example", "",
			DIRECTION_FROM_US, NULL, NULL },
		{ "studio.berg@gmail.com", "", "", DIRECTION_FROM_US, NULL,
			NULL },
		/* freemail, and what is no address */
		{ "anybody@gmail.com", "", "", DIRECTION_OTHER, NULL, NULL },
		{ "bygg.lena@gmail.com", "", "", DIRECTION_FROM_CLIENT,
			"brunnshog", "bygg.lena@gmail.com" },
		{ "lena", "", "", DIRECTION_OTHER, NULL, NULL },
	};

	for (size_t i = 0; i < HEED_COUNT(cases); i++) {
		struct message message = {
			.from = list(cases[i].from),
			.to = list(cases[i].to),
			.cc = list(cases[i].cc),
		};
		struct client_match match;
		enum direction direction = client_direction(*state, &message,
			&match);
		bool good = direction == cases[i].direction &&
			!match.client == !cases[i].id &&
			!match.listed == !cases[i].listed;

		if (good && match.client)
			good = !strcmp(match.client->id, cases[i].id);
		if (good && match.listed)
			good = !strcmp(match.listed, cases[i].listed);
		if (!good)
			fail_msg("case %zu: from %s to %s: direction %d", i,
				cases[i].from, cases[i].to, (int)direction);
		list_free(&message.from);
		list_free(&message.to);
		list_free(&message.cc);
	}
}

static void
ourselves_before_clients(void **state)
{
	char *ours[] = { TEXT("anna@studio.example") };
	struct client odd = { .id = id_bygg, .addresses = { ours, 1 } };
	struct client_book *book = client_book_new(&odd, 1, &firm);
	struct message message = { .from = list("anna@studio.example") };
	struct client_match match;

	(void)state;
	assert_int_equal(client_direction(book, &message, &match),
		DIRECTION_FROM_US);
	assert_null(match.client);
	list_free(&message.from);
	client_book_free(&book);
}

static void
first_of_two_claims_wins(void **state)
{
	struct client two[] = { clients[1], clients[1] };
	struct client_book *book = client_book_new(two, 2, &firm);

	(void)state;
	assert_ptr_equal(client_find(book, "jan@praga.example").client,
		&two[0]);
	client_book_free(&book);
}

static void
empty_table(void **state)
{
	struct firm nobody = { .name = NULL };
	struct client_book *book = client_book_new(NULL, 0, &nobody);

	(void)state;
	expect(book, "jan@praga.example", NULL, NULL);
	assert_false(client_is_us(book, "jan@praga.example"));
	client_book_free(&book);
}

static void
ten_thousand_clients(void **state)
{
	struct client *many = mem_array(MANY, sizeof(*many));
	struct client_book *book;
	char text[64];

	(void)state;
	for (size_t i = 0; i < MANY; i++) {
		many[i].id = mem_printf("c%zu", i);
		strv_own(&many[i].addresses,
			mem_printf("boss@firm%zu.example", i));
		strv_own(&many[i].domains, mem_printf("firm%zu.example", i));
	}
	book = client_book_new(many, MANY, &firm);
	for (size_t i = 0; i < MANY; i++) {
		snprintf(text, sizeof(text), "boss@firm%zu.example", i);
		assert_ptr_equal(client_find(book, text).client, &many[i]);
		assert_ptr_equal(client_find(book, text).listed,
			many[i].addresses.v[0]);
		snprintf(text, sizeof(text), "x@mail.firm%zu.example", i);
		assert_ptr_equal(client_find(book, text).client, &many[i]);
		snprintf(text, sizeof(text), "boss@farm%zu.example", i);
		assert_null(client_find(book, text).client);
	}
	client_book_free(&book);
	for (size_t i = 0; i < MANY; i++) {
		free(many[i].id);
		strv_free(&many[i].addresses);
		strv_free(&many[i].domains);
	}
	free(many);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_whole_addresses),
		cmocka_unit_test(finds_domains_and_those_below),
		cmocka_unit_test(never_by_likeness),
		cmocka_unit_test(never_by_freemail),
		cmocka_unit_test(survives_long_addresses),
		cmocka_unit_test(knows_ourselves),
		cmocka_unit_test(tells_direction),
		cmocka_unit_test(ourselves_before_clients),
		cmocka_unit_test(first_of_two_claims_wins),
		cmocka_unit_test(empty_table),
		cmocka_unit_test(ten_thousand_clients),
	};

	return cmocka_run_group_tests_name("client", tests, setup, teardown);
}
