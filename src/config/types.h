/* SPDX-License-Identifier: ISC */
/*
 * What the configuration says, as plain structs.  This header holds no
 * function and no libconfig, so every folder may include it; the rest of
 * config/ belongs to heed/ and heedd/.  All strings are owned by the struct
 * config that holds them; NULL means "not set" unless a default is named in
 * the table of options (config/options.c).
 */
#ifndef HEED_CONFIG_TYPES_H
#define HEED_CONFIG_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/hours.h"
#include "base/secret.h"
#include "base/strv.h"

/* Where in the files a thing was written, for messages to people. */
struct origin {
	char *file;
	int line;
};

/* How far heed may go by itself; a later one includes the earlier. */
enum mode {
	MODE_OBSERVE, /* note what would be done */
	MODE_DRAFT,   /* put letters to clients into Drafts; notices go out */
	MODE_APPROVE, /* a person says yes to each letter to a client */
	MODE_SEND,
};

enum tls_mode {
	TLS_IMPLICIT, /* from the first byte (RFC 8314); the default */
	TLS_STARTTLS, /* required, never "if possible" */
	TLS_NONE,     /* accepted for loopback addresses only */
};

/* How to log in at a server. */
enum auth_kind {
	AUTH_PASSWORD,
	AUTH_XOAUTH2,	  /* an access token, as Google and Microsoft want it */
	AUTH_OAUTHBEARER, /* the same by RFC 7628 */
};

/* Where access tokens come from: a command, or a provider (RFC 6749). */
struct token_source {
	char *command; /* its first line is the token; NULL: a provider */
	char *url;     /* of the token endpoint */
	bool plain;    /* it may be http://, on this machine */
	char *ca_file; /* NULL: the system's certificates */
	char *client_id;
	struct secret_source client_secret; /* none: a public client */
	char *scope; /* NULL: what was granted */
	char *refresh_file; /* holds the refresh token; heed rewrites it */
	int refresh_days;   /* older: a person is warned; 0: never */
};

/* A colleague: notices go to people, by their id. */
struct person {
	struct origin origin;
	char *id;	/* "anna" */
	char *name;	/* "Anna Berg" */
	char *address;	/* lower case, valid */
	char *language; /* "sv"; of the notices */
	bool brief;	/* wants a mail about the clients on Monday morning */
	bool digest;	/* what can wait comes in one mail a day */
	int digest_hour; /* 0: as for all */
	bool red_flags; /* wants a mail about what goes wrong, weekly */
};

/* The days off of a file, read once. */
struct holidays {
	char *path;
	int64_t *days; /* day_number(), sorted, each once */
	size_t n;
};

/* What is written of a calendar; `struct hours` is made of it. */
struct calendar {
	struct origin origin; /* of a row of `calendars` */
	char *country;	      /* "SE"; of such a row */
	char *hours;	      /* "09:00-17:00"; NULL: not said */
	struct strv weekend;  /* "sat", "sun" */
	bool weekend_set;     /* an empty one was said too */
	char *holidays;	      /* path of an iCalendar file; NULL */
	struct origin holidays_origin;
};

/* Our side as seen in mail. */
struct firm {
	char *name;
	char *sender_name;    /* From: of letters to clients */
	char *sender_address; /* From: and envelope of all letters */
	struct strv domains;  /* ours, lower case */
	struct strv addresses; /* ours outside those domains */
	char *timezone;	      /* IANA name */
	char *language;	      /* of notices to a person without one */
	struct calendar calendar;
	struct hours hours;   /* settled from it and `timezone` */
};

enum account_kind { ACCOUNT_IMAP, ACCOUNT_MAILDIR, ACCOUNT_MBOX };

struct account {
	struct origin origin;
	char *name;
	enum account_kind kind;
	/* imap */
	char *host;
	int port; /* 0: 993 implicit, 143 otherwise */
	enum tls_mode tls;
	char *user;
	enum auth_kind auth;
	struct secret_source password; /* of AUTH_PASSWORD */
	struct token_source token;     /* of the others */
	char *ca_file; /* NULL: the system's certificates */
	int command_seconds; /* deadline of one whole command */
	/* maildir, mbox: folders are names below it */
	char *path;
	/* all */
	struct strv folders;  /* read; "INBOX" first by default */
	char *sent_folder;    /* read too; NULL: found by SPECIAL-USE */
	char *drafts_folder;  /* NULL: found by SPECIAL-USE */
	bool read_drafts;     /* an angry one is told to its writer */
	bool write_flags;     /* ACTION_FLAG may mark messages; imap */
	char *authserv_id;    /* RFC 8601: whose verdict on senders we trust */
	int poll_seconds;
	int history_days;     /* how far back the first look goes */
};

struct smtp {
	struct origin origin;
	char *host; /* NULL: nothing can be sent */
	int port;   /* 0: 465 implicit, 587 otherwise */
	enum tls_mode tls;
	char *user; /* NULL: no login */
	enum auth_kind auth;
	struct secret_source password;
	struct token_source token;
	char *ca_file;
	int connect_seconds;
	int reply_seconds; /* wait for the answer after the final dot */
};

/* Caps; reaching one stops all sending until a person resets it. */
struct caps {
	int client_day;	  /* letters to one client in 24 hours */
	int client_week;
	int client_gap;	  /* days between two letters to one client */
	int person_day;	  /* notices to one colleague in 24 hours */
	int hour;	  /* all mail */
	int day;
	int turn;	  /* in one turn of the loop */
	int new_people;	  /* who never had mail from us, in one hour */
	int first_hour;	  /* in the hour after the arming */
};

/* How an alarm that nobody takes up goes on (rules/ladder.h). */
struct ladder_options {
	bool enabled;
	int warn_before, repeat_after; /* working minutes */
	int repeats; /* whoever stands last is told again so often */
};

/* What each part of a client's health weighs (client/health.h). */
struct health_weights {
	int tone, latency, silence, money, promises, requests, threats, people;
};

/* When people are not written to; their own time. */
struct quiet {
	int from, to;  /* hours of the day; the same: never */
	bool weekends; /* Saturday and Sunday */
};

/* How people are addressed; "register" in files, a keyword in C. */
enum manner {
	MANNER_FORMAL, /* Sie, vous, usted */
	MANNER_INFORMAL,
};

/* One of a client's people. */
struct contact {
	struct origin origin;
	char *name;    /* NULL: not said */
	char *address; /* lower case; stands in client.addresses too */
	struct strv roles; /* "decides", "pays", "daily"; FORM_ROLE */
};

/* A firm or person whose mail we read; confirmed by whoever wrote the file. */
struct client {
	struct origin origin;
	char *id;	/* "brunnshog" */
	char *name;	/* "Brunnshög Bygg AB" */
	struct strv addresses; /* lower case; the only ones letters go to */
	struct contact *people; /* those of whom more is said */
	size_t n_people;
	struct strv domains;   /* lower case; never freemail */
	struct strv known_as;  /* its names in other programs */
	char *owner;	/* person id */
	char *senior;	/* person id */
	char *partner;	/* person id */
	char *billing;	/* person id */
	char *language; /* "sv" */
	char *second_language;
	enum manner manner; /* of letters to it */
	char *country;	/* "SE" */
	char *timezone;
	struct strv deciders; /* addresses of those who decide there, as both
			       * `deciders` and `people` say */
	char *fee;	/* "900 EUR", a month; NULL: not said */
	int terms_days; /* to pay; 0: not said */
	char *cadence;	/* "2 weeks": how often to talk; NULL: not said */
	char *since;    /* ISO day from which it is a client; NULL */
	char *until;    /* ISO day, the last one on which it is; NULL */
	struct strv tags;
	struct calendar calendar;
	struct hours hours; /* settled: its own, its country's, the firm's */
	struct strv rules_off; /* names of rules that are not for it */
	bool never_contact; /* no letter from heed, ever */
	bool mode_set;
	enum mode mode; /* when mode_set: not above the global one */
};

/* A time as people write it: "2 days", "3 workdays"; both 0: none. */
struct span {
	int minutes;
	int workdays;
};

/* One thing that a rule asks for. */
enum action_kind {
	ACTION_NOTIFY,	    /* mail to a colleague */
	ACTION_ESCALATE,    /* the same, marked important, and up the ladder */
	ACTION_ACKNOWLEDGE, /* letter to the client who wrote, in the thread */
	ACTION_REMIND,	    /* letter to the client: what is overdue */
	ACTION_REACH_OUT,   /* letter to the client: is something the matter? */
	ACTION_CHECK_IN,    /* letter to the client who is silent */
	ACTION_ANNOUNCE,    /* letter to the client: what will change */
	ACTION_CALL,	    /* call sheet to a colleague */
	ACTION_HOLD,	    /* no letters to the client for a while */
	ACTION_FLAG,	    /* a keyword on the message in its mailbox */
	ACTION_OPEN_PLAN,   /* steps with days, each a promise of ours */
	ACTION_DIGEST,	    /* to a colleague, in the mail of the day */
	ACTIONS		    /* how many */
};

#define FLAG_OTHERWISE "heed-attention"

struct action {
	struct origin origin;
	enum action_kind kind;
	/* "owner", "senior", "billing", "writer", an id; NULL: the client */
	char *to;
	char *letter; /* name under letters/; NULL: it writes nothing */
	char *flag;   /* of ACTION_FLAG; NULL: FLAG_OTHERWISE */
	char *plan;   /* of ACTION_OPEN_PLAN; NULL */
	int within_minutes; /* the time promised or allowed; 0: none */
	/* ACTION_ESCALATE: working minutes; 0: as in ladder_options */
	int warn_before, repeat_after;
};

struct rule {
	struct origin origin;
	char *name;
	char *on;   /* "message" or "clock" */
	char *each; /* "client", "promise" ...; NULL: "client"; on the clock */
	char *when; /* SQL expression over the facts */
	struct origin when_origin;
	char *unless; /* another one, which silences it; NULL */
	struct origin unless_origin;
	struct strv only_tags; /* of clients that it is for; none: all */
	struct strv not_tags;  /* of those that it is not for */
	int priority; /* a higher one is asked before lower ones */
	struct span repeat; /* told again after that; none: once */
	int max; /* times that it is told in all; 0: not said */
	bool stop;  /* when it fires, later rules are not asked */
	bool enabled;
	bool mode_set;
	enum mode mode; /* when mode_set: not above the global one */
	struct action *actions;
	size_t n_actions;
};

/* One thing to be done for a client, so long after the plan was opened. */
struct plan_step {
	struct origin origin;
	char *what;
	struct span after;
};

struct plan {
	struct origin origin;
	char *name;
	struct plan_step *steps;
	size_t n_steps;
};

/* What clients are told of beforehand, in their language. */
struct change_text {
	struct origin origin;
	char *language, *text;
};

struct change {
	struct origin origin;
	char *name;
	char *day;   /* ISO */
	char *until; /* ISO, the last day; NULL: it stays so */
	struct strv only_tags, not_tags; /* of clients; none: all */
	struct change_text *texts;
	size_t n_texts;
};

/* How another program exports invoices; its columns by their heads. */
struct invoice_table {
	struct origin origin;
	char *name;
	char *number, *client, *amount, *issued, *due;
	char *currency;	     /* NULL with only_currency */
	char *paid;	     /* NULL: it does not tell */
	char *only_currency; /* where no cell tells one; NULL */
	char *charset;	     /* "UTF-8", "windows-1250" ... */
	char *days;	     /* "yyyy-mm-dd", "dd.mm.yyyy" ... */
	char *decimal;	     /* "either", "comma" or "point" */
};

/* How another program exports hours; its columns by their heads. */
struct hours_table {
	struct origin origin;
	char *name;
	char *day, *client, *hours;
	char *person, *note, *id; /* NULL: it does not tell */
	char *unit;	  /* "hours" or "minutes" */
	struct strv skip; /* names that are no client's, known as such */
	char *charset, *days;
};

struct config {
	char *file;
	char *instance; /* stands in every key; never changed once in use */
	char *state_dir;
	char *stop_file; /* while it exists nothing is sent */
	struct secret_source stop_word; /* by mail; none: it cannot be */
	char *metrics;	 /* listen_parse(); NULL: nobody can ask for them */
	char *log_level; /* "debug", "info", "warn", "error" */
	struct strv lang_dirs; /* later ones add to earlier ones */
	struct strv letter_dirs; /* the first that has a letter wins */
	char *clients_glob; /* more files of clients; NULL: none */
	char *rules_glob;   /* more files of rules; NULL: none */
	enum mode mode;
	int approve_days; /* working days for a person's yes to a letter */
	int expire_hours; /* a letter not sent by then is not sent */
	struct quiet quiet;
	int digest_hour;   /* of a working day */
	int red_flags_day; /* 0 Monday ... 6 Sunday */
	int red_flags_hour;
	int stale_minutes; /* no reading for so long: no letters to clients */
	int keep_text;	   /* days for the text of a mail; 0: until decided */
	int quarantine_days; /* for the bytes of what could not be read */
	int keep_days;	   /* for mails, findings, decisions, letters */
	struct firm firm;
	struct smtp smtp;
	struct caps caps;
	struct health_weights health;
	struct ladder_options ladder;
	struct person *people;
	size_t n_people;
	struct account *accounts;
	size_t n_accounts;
	struct client *clients;
	size_t n_clients;
	struct rule *rules;
	size_t n_rules;
	struct plan *plans;
	size_t n_plans;
	struct change *changes;
	size_t n_changes;
	struct invoice_table *invoice_tables;
	size_t n_invoice_tables;
	struct hours_table *hours_tables;
	size_t n_hours_tables;
	struct calendar *calendars; /* of countries */
	size_t n_calendars;
	/* what the settled hours point into */
	struct zone **zones;
	size_t n_zones;
	struct holidays *holidays;
	size_t n_holidays;
};

#endif
