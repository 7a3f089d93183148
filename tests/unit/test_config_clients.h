/* SPDX-License-Identifier: ISC */
/* For test_config_names.c: what a client of the configuration may be called. */
#ifndef HEED_TEST_CONFIG_CLIENTS_H
#define HEED_TEST_CONFIG_CLIENTS_H

#define CLIENT(id, rest) \
	"{ id = \"" id "\"; name = \"C\"; owner = \"anna\"; " rest " }"

struct row {
	const char *text, *told;
};

/* Behind three lines, of which the first is our side. */
static const struct row clients[] = {
	{ CLIENT("a", "domains = [ \"a.example\" ];"), "" },
	{ CLIENT("a", "addresses = [ \"a@gmail.com\" ];"), "" },
	{ CLIENT("a", ""), "4: clients.a: needs addresses or domains\n" },
	{ CLIENT("a", "domains = [ ]; addresses = ( );"),
		"4: clients.a: needs addresses or domains\n" },
	{ CLIENT("a", "domains = [ \"a\" ];"),
		"4: clients.a.domains: is not a mail domain\n" },
	{ CLIENT("a", "addresses = 1;"), "4: clients.a.addresses: a list such"
		" as [ \"one\", \"two\" ] is needed, this is a number\n" },
	{ CLIENT("a", "domains = [ \"GMail.com\", \"a.example\" ];"),
		"4: clients.a: gmail.com gives mailboxes to the public: list"
		" the client's addresses there one by one\n" },
	/* our own: the domain, what is below it, and no other */
	{ CLIENT("a", "domains = [ \"FIRM.example\" ];"),
		"4: clients.a: the domain firm.example is your own\n" },
	{ CLIENT("a", "domains = [ \"sub.firm.example\" ];"),
		"4: clients.a: the domain sub.firm.example is your own\n" },
	{ CLIENT("a", "domains = [ \"confirm.example\" ];"), "" },
	{ CLIENT("a", "domains = [ \"firm.example.org\" ];"), "" },
	{ CLIENT("a", "addresses = [ \"x@firm.example\" ];"),
		"4: clients.a: the address x@firm.example is your own\n" },
	{ CLIENT("a", "addresses = [ \"x@sub.firm.example\" ];"),
		"4: clients.a: the address x@sub.firm.example is your own\n" },
	{ CLIENT("a", "addresses = [ \"Old@freemail.example\" ];"),
		"4: clients.a: the address old@freemail.example is your own"
		"\n" },
	{ CLIENT("a", "addresses = [ \"anna@home.example\" ];"),
		"4: clients.a: the address anna@home.example is your own\n" },
	{ CLIENT("a", "addresses = [ \"office@out.example\" ];"),
		"4: clients.a: the address office@out.example is your own\n" },
	{ CLIENT("a", "addresses = [ \"x@home.example\" ];"), "" },
	/* one address, one client */
	{ CLIENT("a", "domains = [ \"a.example\" ];") ",\n"
		CLIENT("a", "domains = [ \"b.example\" ];"),
		"5: clients.a: the id \"a\" is taken already (by a, line 4)"
		"\n" },
	{ CLIENT("a", "domains = [ \"a.example\" ];") ",\n"
		CLIENT("b", "domains = [ \"A.example\" ];"),
		"5: clients.b: the domain \"a.example\" is taken already (by"
		" a, line 4)\n" },
	{ CLIENT("a", "addresses = [ \"x@a.example\" ];") ",\n"
		CLIENT("b", "addresses = [ \"y@b.example\","
		" \"X@a.example\" ];"), "5: clients.b: the address"
		" \"x@a.example\" is taken already (by a, line 4)\n" },
	{ CLIENT("a", "domains = [ \"a.example\", \"a.example\" ];"),
		"4: clients.a.domains: \"a.example\" stands in it twice\n" },
	{ CLIENT("a", "domains = [ \"a.example\" ];") ",\n"
		CLIENT("A", "domains = [ \"sub.a.example\" ];"), "" },
	/* the client's own people */
	{ CLIENT("a", "people = ( { address = \"X@a.example\"; roles ="
		" [ \"decides\", \"pays\" ]; } );"), "" },
	{ CLIENT("a", "addresses = [ \"x@a.example\" ]; people ="
		" ( { address = \"x@a.example\"; } );"), "" },
	{ CLIENT("a", "people = ( { address = \"x@a.example\"; },\n"
		"{ address = \"X@a.example\"; } );"), "5: clients.a.people:"
		" the address x@a.example stands in it twice\n" },
	{ CLIENT("a", "people = ( { name = \"X\"; } );"),
		"4: clients.a.people[1]: address is missing\n" },
	{ CLIENT("a", "people = ( { address = \"x@a.example\"; roles ="
		" [ \"boss\" ]; } );"), "4: clients.a.people[1].roles: must be"
		" \"decides\", \"pays\" or \"daily\"\n" },
	{ CLIENT("a", "people = ( { address = \"x@firm.example\"; } );"),
		"4: clients.a: the address x@firm.example is your own\n" },
	{ CLIENT("a", "addresses = [ \"x@a.example\" ];") ",\n"
		CLIENT("b", "people = ( { address = \"x@a.example\"; } );"),
		"5: clients.b: the address \"x@a.example\" is taken already"
		" (by a, line 4)\n" },
	{ CLIENT("a", "domains = [ \"a.example\" ]; people = ( 1 );"),
		"4: clients.a.people[1]: a group { ... } is needed, this is a"
		" number\n" },
	/* ours */
	{ CLIENT("a", "domains = [ \"a.example\" ]; senior = \"erik\";"), "" },
	{ CLIENT("a", "domains = [ \"a.example\" ]; billing = \"erik\";"), "" },
	{ CLIENT("a", "domains = [ \"a.example\" ]; partner = \"erik\";"), "" },
	{ CLIENT("a", "domains = [ \"a.example\" ]; partner = \"erk\";"),
		"4: clients.a: partner \"erk\" is not the id of one of people"
		" (did you mean \"erik\"?)\n" },
	{ CLIENT("a", "domains = [ \"a.example\" ]; billing = \"x\";"),
		"4: clients.a: billing \"x\" is not the id of one of people"
		"\n" },
	{ CLIENT("a", "domains = [ \"a.example\" ]; senior = \"erk\";"),
		"4: clients.a: senior \"erk\" is not the id of one of people"
		" (did you mean \"erik\"?)\n" },
	{ CLIENT("a", "domains = [ \"a.example\" ]; senior = \"Erik\";"),
		"4: clients.a: senior \"Erik\" is not the id of one of people"
		" (did you mean \"erik\"?)\n" },
	{ CLIENT("a", "domains = [ \"a.example\" ]; senior = \"owner\";"),
		"4: clients.a: senior \"owner\" is not the id of one of people"
		"\n" },
	{ "1,\n\"x\",\n{ }", "4: clients[1]: a group { ... } is needed, this"
		" is a number\n5: clients[2]: a group { ... } is needed, this"
		" is a text\n6: clients[3]: id is missing\n6: clients[3]: name"
		" is missing\n6: clients[3]: owner is missing\n6: clients.?:"
		" needs addresses or domains\n" },
};

#endif
