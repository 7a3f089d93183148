/* SPDX-License-Identifier: ISC */
/*
 * Who wrote: an index from address or domain to client.  The keys come from
 * the configuration, what is looked up comes from outside and is believed to
 * be nothing but bytes.  Never gives a client because of a freemail domain,
 * and never an address that does not stand in the table.
 */
#include "client/client.h"

#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/mem.h"

struct slot {
	const char *key; /* borrowed; NULL: free */
	size_t len;
	const struct client *client; /* NULL in the table of ourselves */
};

/* Open addressing, never more than half full; the size is a power of two. */
struct names {
	struct slot *slots;
	size_t size;
};

struct client_book {
	struct names clients;
	struct names us;
};

static unsigned char
lower(char c)
{
	unsigned char u = (unsigned char)c;

	return u >= 'A' && u <= 'Z' ? (unsigned char)(u + ('a' - 'A')) : u;
}

/* FNV-1a, 64 bits.  Only trusted keys are stored, so nobody can flood it. */
static size_t
key_hash(const char *key, size_t len)
{
	uint64_t h = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < len; i++) {
		h ^= lower(key[i]);
		h *= UINT64_C(0x100000001b3);
	}
	return (size_t)(h ^ (h >> 32));
}

static bool
key_same(const struct slot *slot, const char *key, size_t len)
{
	if (slot->len != len)
		return false;
	for (size_t i = 0; i < len; i++) {
		if (lower(slot->key[i]) != lower(key[i]))
			return false;
	}
	return true;
}

/* The slot that holds the key, or the free one where it would stand. */
static struct slot *
names_slot(const struct names *names, const char *key, size_t len)
{
	size_t i = key_hash(key, len) & (names->size - 1);

	while (names->slots[i].key && !key_same(&names->slots[i], key, len))
		i = (i + 1) & (names->size - 1);
	return &names->slots[i];
}

static struct names
names_new(size_t keys)
{
	struct names names = { .size = 8 };

	while (names.size / 2 <= keys)
		names.size *= 2;
	names.slots = mem_array(names.size, sizeof(*names.slots));
	return names;
}

static void
names_add(struct names *names, const char *key, const struct client *client)
{
	struct slot *slot;
	size_t len = key ? strlen(key) : 0;

	if (!len)
		return;
	slot = names_slot(names, key, len);
	if (slot->key)
		return;
	*slot = (struct slot){ .key = key, .len = len, .client = client };
}

static void
names_list(struct names *names, const struct strv *list,
	const struct client *client)
{
	for (size_t i = 0; i < list->n; i++)
		names_add(names, list->v[i], client);
}

/* The slot of the whole name, or NULL. */
static const struct slot *
names_find(const struct names *names, const char *key)
{
	const struct slot *slot = names_slot(names, key, strlen(key));

	return slot->key ? slot : NULL;
}

/*
 * The slot of the domain or of the nearest one above it that has a dot.
 * A valid address has at most 254 bytes, and so at most 127 labels.
 */
static const struct slot *
names_domain(const struct names *names, const char *domain)
{
	const struct slot *slot;

	while (*domain) {
		if (address_is_freemail(domain))
			return NULL;
		slot = names_find(names, domain);
		if (slot)
			return slot;
		domain = strchr(domain, '.');
		if (!domain || !strchr(domain + 1, '.'))
			return NULL;
		domain++;
	}
	return NULL;
}

struct client_book *
client_book_new(const struct client *clients, size_t n,
	const struct firm *firm)
{
	struct client_book *book = mem_new(sizeof(*book));
	size_t keys = 0;

	for (size_t i = 0; i < n; i++)
		keys += clients[i].addresses.n + clients[i].domains.n;
	book->clients = names_new(keys);
	for (size_t i = 0; i < n; i++) {
		names_list(&book->clients, &clients[i].addresses, &clients[i]);
		names_list(&book->clients, &clients[i].domains, &clients[i]);
	}

	book->us = names_new(firm->domains.n + firm->addresses.n + 1);
	names_list(&book->us, &firm->domains, NULL);
	names_list(&book->us, &firm->addresses, NULL);
	names_add(&book->us, firm->sender_address, NULL);
	return book;
}

void
client_book_free(struct client_book **book)
{
	if (!*book)
		return;
	free((*book)->clients.slots);
	free((*book)->us.slots);
	mem_free(book);
}

struct client_match
client_find(const struct client_book *book, const char *address)
{
	struct client_match match = { .client = NULL };
	const struct slot *slot;

	if (!address || !address_valid(address))
		return match;
	slot = names_find(&book->clients, address);
	if (slot) {
		match.client = slot->client;
		match.listed = slot->key;
		return match;
	}
	slot = names_domain(&book->clients, address_domain(address));
	if (slot)
		match.client = slot->client;
	return match;
}

bool
client_is_us(const struct client_book *book, const char *address)
{
	if (!address || !address_valid(address))
		return false;
	return names_find(&book->us, address) ||
		names_domain(&book->us, address_domain(address));
}

/* The first of the addresses that belongs to a client and not to us. */
static struct client_match
first_known(const struct client_book *book, const struct mail_addresses *list)
{
	struct client_match match = { .client = NULL };

	for (size_t i = 0; i < list->n && !match.client; i++) {
		if (!client_is_us(book, list->v[i].address))
			match = client_find(book, list->v[i].address);
	}
	return match;
}

enum direction
client_direction(const struct client_book *book, const struct message *message,
	struct client_match *match)
{
	const struct mail_addresses *from = &message->from;
	struct client_match first = { .client = NULL };
	size_t ours = 0;

	*match = first;
	for (size_t i = 0; i < from->n; i++)
		ours += client_is_us(book, from->v[i].address);
	if (from->n && ours == from->n) {
		*match = first_known(book, &message->to);
		if (!match->client)
			*match = first_known(book, &message->cc);
		return DIRECTION_FROM_US;
	}
	/* A client's name beside ours is nobody's word. */
	if (!from->n || ours)
		return DIRECTION_OTHER;

	first = client_find(book, from->v[0].address);
	for (size_t i = 0; i < from->n; i++) {
		struct client_match m = client_find(book, from->v[i].address);

		if (!m.client || m.client != first.client)
			return DIRECTION_OTHER;
	}
	*match = first;
	return DIRECTION_FROM_CLIENT;
}
