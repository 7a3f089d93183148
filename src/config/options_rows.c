/* SPDX-License-Identifier: ISC */
/*
 * The options of the lists: people, accounts, clients, rules and what a rule
 * asks for.  Data only, as in options.c.
 */
#include "config/options.h"

#include <stddef.h>

#include "base/base.h"
#include "config/options_common.h"
#include "config/types.h"

#define AT(field) offsetof(struct person, field)

static const struct option people_options[] = {
	{ "id", OPTION_TEXT, FORM_NAME, .required = true, .offset = AT(id),
	  .text = "The short name that clients and rules use." },
	{ "name", OPTION_TEXT, FORM_LINE, .required = true,
	  .offset = AT(name), .text = "The full name." },
	{ "address", OPTION_TEXT, FORM_ADDRESS, .required = true,
	  .offset = AT(address), .text = "Where notices go." },
	{ "language", OPTION_TEXT, FORM_LANGUAGE, .offset = AT(language),
	  .text = "The language of notices; without it that of the firm." },
	{ "brief", OPTION_BOOL, .fallback = "false", .offset = AT(brief),
	  .text = "Send this person a mail on Monday morning about the clients"
		  " of whom it is the owner or senior: how things stand and"
		  " why, whom to call first (heed brief shows it)." },
	{ "digest", OPTION_BOOL, .fallback = "true", .offset = AT(digest),
	  .text = "What rules have for the digest comes in one mail a day;"
		  " false: each thing at once, as a notice." },
	{ "digest_hour", OPTION_INT, .min = 0, .max = 23, .fallback = "0",
	  .unit = "hour of the day", .offset = AT(digest_hour),
	  .text = "When that mail comes to this person; 0: as digest_hour of"
		  " the top level says." },
	{ "red_flags", OPTION_BOOL, .fallback = "false",
	  .offset = AT(red_flags),
	  .text = "Send this person a mail once a week (red_flags_day) about"
		  " those of its clients with whom something is going wrong,"
		  " and what to do first (heed red-flags shows it)." },
};

const struct section section_people = {
	"people", people_options, HEED_COUNT(people_options),
	sizeof(struct person), "id", AT(origin), true,
	"Your colleagues: those who own clients and get notices."
};

#undef AT
#define AT(field) offsetof(struct account, field)

static const char *const kinds[] = { "imap", "maildir", "mbox", NULL };

static const struct option accounts_options[] = {
	{ "name", OPTION_TEXT, FORM_NAME, .required = true,
	  .offset = AT(name),
	  .text = "The account, as logs and commands name it.  What was read"
		  " is remembered under this name." },
	{ "kind", OPTION_WORD, .words = kinds, .fallback = "imap",
	  .offset = AT(kind),
	  .text = "Where the mail is: at an IMAP server, or in folders on"
		  " this machine." },
	{ "host", OPTION_TEXT, FORM_HOST, .offset = AT(host),
	  .text = "The IMAP server.  The name must stand in its"
		  " certificate." },
	{ "port", OPTION_INT, .min = 0, .max = 65535, .fallback = "0",
	  .offset = AT(port),
	  .text = "Its port.  0 stands for the usual one: 993 with tls ="
		  " implicit, else 143." },
	TLS_OPTION(tls),
	{ "user", OPTION_TEXT, FORM_LINE, .offset = AT(user),
	  .text = "The login at the IMAP server." },
	AUTH_OPTION(auth),
	SECRET_OPTIONS(password),
	TOKEN_OPTIONS(token),
	{ "ca_file", OPTION_TEXT, FORM_PATH, .offset = AT(ca_file),
	  .text = CA_TEXT },
	{ "command_seconds", OPTION_INT, .min = 5, .max = 1800,
	  .fallback = "120", .unit = "seconds", .offset = AT(command_seconds),
	  .text = "How long one command at the server may take as a whole." },
	{ "path", OPTION_TEXT, FORM_PATH, .offset = AT(path),
	  .text = "The folder on this machine (maildir, mbox)." },
	{ "folders", OPTION_TEXTS, FORM_LINE, .min = 1, .max = 100,
	  .fallback = "INBOX", .offset = AT(folders),
	  .text = "The mail folders that are read." },
	{ "sent_folder", OPTION_TEXT, FORM_LINE, .offset = AT(sent_folder),
	  .text = "The folder of mail you sent; it is read too, and letters"
		  " are copied into it.  Without it, the one that the server"
		  " marks as such (RFC 6154)." },
	{ "drafts_folder", OPTION_TEXT, FORM_LINE,
	  .offset = AT(drafts_folder),
	  .text = "The folder that letters are put into with mode = draft."
		  "  Without it, the one that the server marks as such." },
	{ "read_drafts", OPTION_BOOL, .fallback = "true",
	  .offset = AT(read_drafts),
	  .text = "Read drafts too, so that whoever writes an angry one can"
		  " hear of it before it is sent.  Only they are told." },
	{ "write_flags", OPTION_BOOL, .fallback = "false",
	  .offset = AT(write_flags),
	  .text = "Let rules with do = flag mark messages in this account"
		  " (imap).  It is all that heed ever changes about a message"
		  " of somebody else." },
	{ "authserv_id", OPTION_TEXT, FORM_NAME, .offset = AT(authserv_id),
	  .text = "The name under which your own mail server writes its"
		  " Authentication-Results (RFC 8601).  Without it nobody's"
		  " sender counts as authentic, and clients get no letters." },
	{ "poll_seconds", OPTION_INT, .min = 10, .max = 3600,
	  .fallback = "60", .unit = "seconds", .offset = AT(poll_seconds),
	  .text = "How often to look for new mail." },
	{ "history_days", OPTION_INT, .min = 0, .max = 3650,
	  .fallback = "30", .unit = "days", .offset = AT(history_days),
	  .text = "How far back the first look goes.  Old mail is learned"
		  " from; it never causes letters." },
};

const struct section section_accounts = {
	"accounts", accounts_options, HEED_COUNT(accounts_options),
	sizeof(struct account), "name", AT(origin), true,
	"The mailboxes in which clients write.  Reading changes nothing in"
	" them."
};

#undef AT
#define AT(field) offsetof(struct contact, field)

static const struct option contacts_options[] = {
	{ "address", OPTION_TEXT, FORM_ADDRESS, .required = true,
	  .offset = AT(address),
	  .text = "The address, which needs not stand in addresses too." },
	{ "name", OPTION_TEXT, FORM_LINE, .offset = AT(name),
	  .text = "The full name." },
	{ "roles", OPTION_TEXTS, FORM_ROLE, .max = 3,
	  .offset = AT(roles),
	  .text = "What the person does there: decides (as in deciders), pays"
		  " (the invoices), daily (the one to talk with)." },
};

const struct section section_contacts = {
	"clients.people", contacts_options, HEED_COUNT(contacts_options),
	sizeof(struct contact), NULL, AT(origin), true,
	"The people of a client.  Their addresses count as if they stood in"
	" addresses: heed may write to them."
};

#undef AT
#define AT(field) offsetof(struct client, field)

static const char *const manners[] = { "formal", "informal", NULL };

static const struct option clients_options[] = {
	{ "id", OPTION_TEXT, FORM_NAME, .required = true, .offset = AT(id),
	  .text = "The short name; what is known of the client is kept under"
		  " it." },
	{ "name", OPTION_TEXT, FORM_LINE, .required = true,
	  .offset = AT(name), .text = "The full name, as letters write it." },
	{ "addresses", OPTION_TEXTS, FORM_ADDRESS, .max = 1000,
	  .offset = AT(addresses),
	  .text = "The addresses of the client's people.  Letters go to these"
		  " and to those in people, and to no other." },
	{ "people", OPTION_ROWS, .max = 1000, .offset = AT(people),
	  .count = AT(n_people), .section = &section_contacts,
	  .text = "Those of them of whom more is known; see below." },
	{ "domains", OPTION_TEXTS, FORM_DOMAIN, .max = 1000,
	  .offset = AT(domains),
	  .text = "Mail from these domains, and those below them, is the"
		  " client's too.  Never one that gives mailboxes to the"
		  " public: list such addresses one by one." },
	{ "known_as", OPTION_TEXTS, FORM_LINE, .max = 100,
	  .offset = AT(known_as),
	  .text = "Other names that the client has in invoices, timesheets"
		  " and boards that are imported." },
	{ "owner", OPTION_TEXT, FORM_NAME, .required = true,
	  .offset = AT(owner),
	  .text = "Who looks after the client: the id of one of people." },
	{ "senior", OPTION_TEXT, FORM_NAME, .offset = AT(senior),
	  .text = "Who is told when it gets serious: the id of one of people."
		  "  Without it the owner." },
	{ "partner", OPTION_TEXT, FORM_NAME, .offset = AT(partner),
	  .text = "Who is above the senior, for rules that say so: the id of"
		  " one of people.  Without it the senior." },
	{ "billing", OPTION_TEXT, FORM_NAME, .offset = AT(billing),
	  .text = "Who talks with the client about invoices: the id of one of"
		  " people, for rules that say so.  Without it the owner." },
	{ "language", OPTION_TEXT, FORM_LANGUAGE, .offset = AT(language),
	  .text = "The language of letters to the client." },
	{ "second_language", OPTION_TEXT, FORM_LANGUAGE,
	  .offset = AT(second_language),
	  .text = "The one to use when a letter does not exist in the first;"
		  " after that comes English." },
	{ "register", OPTION_WORD, .words = manners, .fallback = "formal",
	  .offset = AT(manner),
	  .text = "How letters address the client, where the language makes a"
		  " difference: formal (Sie, vous, usted) or informal (du, tu,"
		  " t\u00fa).  A letter without an informal form is taken as it"
		  " is." },
	{ "country", OPTION_TEXT, FORM_COUNTRY, .offset = AT(country),
	  .text = "Two capitals (ISO 3166), such as SE; for the way dates are"
		  " written." },
	{ "timezone", OPTION_TEXT, FORM_ZONE, .offset = AT(timezone),
	  .text = "The client's time zone; without it that of the firm." },
	CALENDAR_OPTIONS(calendar.,
		"When the client works, in its time zone; without it as in"
		" calendars for its country, else as the firm.",
		"The client's weekend, likewise.",
		"The client's public holidays, likewise."),
	{ "deciders", OPTION_TEXTS, FORM_ADDRESS, .max = 100,
	  .offset = AT(deciders),
	  .text = "The addresses of those who decide there: their silence is"
		  " told, while others go on writing.  A shorter way to give"
		  " people the role decides." },
	{ "since", OPTION_TEXT, FORM_DAY, .offset = AT(since),
	  .text = "The day from which it is a client, such as 2026-03-24: in"
		  " the first two months silence of ours counts more." },
	{ "until", OPTION_TEXT, FORM_DAY, .offset = AT(until),
	  .text = "The last day on which it is one, where that is known: so"
		  " that the parting is prepared." },
	{ "fee", OPTION_TEXT, FORM_MONEY, .offset = AT(fee),
	  .text = "What the client pays a month, such as \"900 EUR\": what is"
		  " at risk when the client goes." },
	{ "terms_days", OPTION_INT, .min = 0, .max = 365, .fallback = "0",
	  .unit = "days", .offset = AT(terms_days),
	  .text = "The terms of payment: the due day of an invoice that is"
		  " added without one.  0: none are agreed." },
	{ "cadence", OPTION_TEXT, FORM_CADENCE, .offset = AT(cadence),
	  .text = "How often you have agreed to talk: daily, weekly, monthly,"
		  " quarterly, yearly, or such as 10 days, 2 weeks, 2 months."
		  "  Mails and calls of both sides count." },
	{ "tags", OPTION_TEXTS, FORM_NAME, .max = 100, .offset = AT(tags),
	  .text = "Words of your own, for only_tags, not_tags and has_tag()"
		  " in rules." },
	{ "rules_off", OPTION_TEXTS, FORM_NAME, .max = 100,
	  .offset = AT(rules_off),
	  .text = "The names of rules that are not for this client." },
	{ "never_contact", OPTION_BOOL, .fallback = "false",
	  .offset = AT(never_contact),
	  .text = "heed never writes to this client, whatever the rules"
		  " say." },
	MODE_OPTION("The mode for this client; not above that of the top"
		    " level, which holds without it."),
};

const struct section section_clients = {
	"clients", clients_options, HEED_COUNT(clients_options),
	sizeof(struct client), "id", AT(origin), true,
	"Whose mail is read, and to whom letters may go."
};

#undef AT
#define AT(field) offsetof(struct calendar, field)

static const struct option calendars_options[] = {
	{ "country", OPTION_TEXT, FORM_COUNTRY, .required = true,
	  .offset = AT(country),
	  .text = "Of the clients of this country." },
	CALENDAR_OPTIONS(,
		"When people work there; without it as the firm.",
		"The weekend there, likewise.",
		"The public holidays there, likewise."),
};

const struct section section_calendars = {
	"calendars", calendars_options, HEED_COUNT(calendars_options),
	sizeof(struct calendar), "country", AT(origin), true,
	"When people work in a country, for its clients that say nothing else"
	" themselves."
};

#undef AT
#define AT(field) offsetof(struct action, field)

static const char *const deeds[] = { "notify", "escalate", "acknowledge",
	"remind", "reach-out", "check-in", "announce", "call", "hold",
	"flag", "open-plan", "digest", NULL };

static const struct option actions_options[] = {
	{ "do", OPTION_WORD, .words = deeds, .required = true,
	  .offset = AT(kind),
	  .text = "notify: mail to a colleague.  digest: the same, together"
		  " with all else of the day, once (digest_hour).  escalate:"
		  " as notify, marked as important, and then to the senior"
		  " and the partner until somebody takes it up.  call:"
		  " notify, with what to say on the telephone.  acknowledge:"
		  " a letter to the client who wrote, in the same thread."
		  "  remind: one"
		  " letter to the client about all invoices that are"
		  " overdue.  reach-out, check-in: a letter to the client"
		  " that asks how things are.  announce: one that tells of"
		  " a change to come.  hold: the client, or with"
		  " each = invoice that invoice, gets no letters for a"
		  " while.  flag: the message is marked in its mailbox, where"
		  " write_flags of the account allows it.  open-plan: the"
		  " steps of a plan become promises of yours, once for each"
		  " client." },
	{ "to", OPTION_TEXT, FORM_NAME, .offset = AT(to),
	  .text = "The colleague: owner, senior, partner, billing, writer (of a"
		  " mail or draft of ours), or the id of one of people.  Only"
		  " with notify, digest, escalate and call." },
	{ "letter", OPTION_TEXT, FORM_NAME, .offset = AT(letter),
	  .text = "The name of the letter in one of letter_dirs; not with"
		  " hold, flag and open-plan." },
	{ "flag", OPTION_TEXT, FORM_NAME, .offset = AT(flag),
	  .text = "With flag: the IMAP keyword, or the Gmail label, that the"
		  " message gets; heed-attention without it." },
	{ "plan", OPTION_TEXT, FORM_NAME, .offset = AT(plan),
	  .text = "With open-plan: the name of one of plans." },
	{ "within", OPTION_DURATION, .min = 1, .max = 60L * 24 * 30,
	  .offset = AT(within_minutes),
	  .text = "The time promised or allowed: a number and minutes, hours"
		  " or days.  With hold: for how long." },
	{ "warn_before", OPTION_DURATION, .min = 1, .max = 60L * 24 * 30,
	  .offset = AT(warn_before),
	  .text = "With escalate: another one than that of ladder." },
	{ "repeat_after", OPTION_DURATION, .min = 1, .max = 60L * 24 * 30,
	  .offset = AT(repeat_after),
	  .text = "With escalate: another one than that of ladder." },
};

const struct section section_actions = {
	"then", actions_options, HEED_COUNT(actions_options),
	sizeof(struct action), NULL, AT(origin), true,
	"What a rule asks for."
};

#undef AT
#define AT(field) offsetof(struct rule, field)

static const char *const events[] = { "message", "clock", NULL };
static const char *const subjects[] = { "client", "promise", "invoice",
	"request", "change", NULL };

static const struct option rules_options[] = {
	{ "name", OPTION_TEXT, FORM_NAME, .required = true,
	  .offset = AT(name),
	  .text = "The rule; what it has done is remembered under this"
		  " name." },
	{ "on", OPTION_WORD_TEXT, .words = events, .fallback = "message",
	  .offset = AT(on),
	  .text = "What asks it: a message of a client or of ours, or the"
		  " clock, on the morning of each working day." },
	{ "each", OPTION_WORD_TEXT, .words = subjects, .offset = AT(each),
	  .text = "With on = clock: asked about each of these; without it"
		  " about each client." },
	{ "when", OPTION_TEXT, FORM_LINES, .required = true,
	  .offset = AT(when), .place = AT(when_origin),
	  .text = "The condition: an SQL expression over the facts listed in"
		  " heed-rules(7)." },
	{ "unless", OPTION_TEXT, FORM_LINES, .offset = AT(unless),
	  .place = AT(unless_origin),
	  .text = "Another condition: while it is true, the rule is silent."
		  "  One that cannot tell silences nothing." },
	{ "only_tags", OPTION_TEXTS, FORM_NAME, .max = 100,
	  .offset = AT(only_tags),
	  .text = "The rule is for clients with one of these tags only." },
	{ "not_tags", OPTION_TEXTS, FORM_NAME, .max = 100,
	  .offset = AT(not_tags),
	  .text = "The rule is not for clients with one of these tags." },
	{ "priority", OPTION_INT, .min = 0, .max = 1000, .fallback = "0",
	  .offset = AT(priority),
	  .text = "Rules with a higher one are asked before those with a"
		  " lower one, and the rest in the order written." },
	{ "repeat", OPTION_SPAN, .offset = AT(repeat),
	  .text = "With on = clock: what goes on is told again so long after"
		  " it was told.  Without it, it is told once." },
	{ "max", OPTION_INT, .min = 1, .max = 100, .offset = AT(max),
	  .text = "With repeat: how often it is told in all.  Without it three"
		  " times." },
	{ "then", OPTION_ROWS, .required = true, .min = 1, .max = 20,
	  .offset = AT(actions), .count = AT(n_actions),
	  .section = &section_actions, .text = "See below." },
	{ "stop", OPTION_BOOL, .fallback = "false", .offset = AT(stop),
	  .text = "When this rule fires, later ones are not asked." },
	{ "enabled", OPTION_BOOL, .fallback = "true", .offset = AT(enabled),
	  .text = "false: the rule is never asked." },
	MODE_OPTION("The mode for this rule; not above that of the top level,"
		    " which holds without it."),
};

const struct section section_rules = {
	"rules", rules_options, HEED_COUNT(rules_options),
	sizeof(struct rule), "name", AT(origin), true,
	"When and what: asked in the order written, those of the main file"
	" first, unless priority says otherwise."
};
