/* SPDX-License-Identifier: ISC */
/*
 * The options of the top level, firm, smtp, caps and health.  The lists of
 * people, accounts, clients and rules are in options_rows.c.  Data only: what
 * is done with it is in read.c, check.c and manual.c.
 */
#include "config/options.h"

#include <string.h>

#include "base/base.h"
#include "base/limits.h"
#include "config/options_common.h"
#include "config/types.h"

#define AT(field) offsetof(struct firm, field)

static const struct option firm_options[] = {
	{ "name", OPTION_TEXT, FORM_LINE, .required = true,
	  .offset = AT(name),
	  .text = "Your company, as letters name it." },
	{ "sender_name", OPTION_TEXT, FORM_LINE, .required = true,
	  .offset = AT(sender_name),
	  .text = "The name in the From line of letters." },
	{ "sender_address", OPTION_TEXT, FORM_ADDRESS, .required = true,
	  .offset = AT(sender_address),
	  .text = "The address in the From line of letters, and their"
		  " envelope sender: bounces come back to it, so it should be"
		  " a mailbox that an account reads." },
	{ "domains", OPTION_TEXTS, FORM_DOMAIN, .max = 1000,
	  .offset = AT(domains),
	  .text = "Your own mail domains, with all below them.  Mail from"
		  " them is never taken for a client's." },
	{ "addresses", OPTION_TEXTS, FORM_ADDRESS, .max = 1000,
	  .offset = AT(addresses),
	  .text = "Your own addresses outside those domains, such as an old"
		  " freemail one." },
	{ "timezone", OPTION_TEXT, FORM_ZONE, .required = true,
	  .offset = AT(timezone),
	  .text = "Your time zone by its IANA name, such as"
		  " Europe/Stockholm.  Times promised to clients without a"
		  " zone of their own are written in it." },
	{ "language", OPTION_TEXT, FORM_LANGUAGE, .fallback = "en",
	  .offset = AT(language),
	  .text = "The language of notices to colleagues who have set none:"
		  " two small letters (ISO 639-1)." },
	CALENDAR_OPTIONS(calendar.,
		"When you work, such as 08:30-16:30, in your time zone;"
		" 09:00-17:00 without it.  Times of answers are counted in"
		" these hours.",
		"The weekdays on which you do not work: mon, tue, wed, thu,"
		" fri, sat, sun; sat and sun without it.  [ ]: none.",
		"An iCalendar file (.ics) of your public holidays: every"
		" all-day event in it is a day off.  See CALENDARS."),
};

static const struct section section_firm = {
	"firm", firm_options, HEED_COUNT(firm_options), sizeof(struct firm),
	.text = "Your side, as it is seen in mail."
};

#undef AT
#define AT(field) offsetof(struct smtp, field)

static const struct option smtp_options[] = {
	{ "host", OPTION_TEXT, FORM_HOST, .offset = AT(host),
	  .text = "The server that takes letters.  Without it nothing can be"
		  " sent, and mode must be observe." },
	{ "port", OPTION_INT, .min = 0, .max = 65535, .fallback = "0",
	  .offset = AT(port),
	  .text = "Its port.  0 stands for the usual one: 465 with tls ="
		  " implicit, else 587." },
	TLS_OPTION(tls),
	{ "user", OPTION_TEXT, FORM_LINE, .offset = AT(user),
	  .text = "The login.  Without it heed does not log in." },
	AUTH_OPTION(auth),
	SECRET_OPTIONS(password),
	TOKEN_OPTIONS(token),
	{ "ca_file", OPTION_TEXT, FORM_PATH, .offset = AT(ca_file),
	  .text = CA_TEXT },
	{ "connect_seconds", OPTION_INT, .min = 1, .max = 300,
	  .fallback = "30", .unit = "seconds", .offset = AT(connect_seconds),
	  .text = "How long a connection may take to stand." },
	{ "reply_seconds", OPTION_INT, .min = 5, .max = 720,
	  .fallback = "600", .unit = "seconds", .offset = AT(reply_seconds),
	  .text = "How long to wait for the answer after the last byte of a"
		  " letter.  Patience pays here: without that answer nobody"
		  " knows whether the letter went out, and a person must look"
		  " (RFC 5321 asks for 600)." },
};

static const struct section section_smtp = {
	"smtp", smtp_options, HEED_COUNT(smtp_options), sizeof(struct smtp),
	.place = AT(origin), .has_place = true,
	.text = "The server that takes letters and notices."
};

#undef AT
#define AT(field) offsetof(struct caps, field)
#define CAP(field, high, standard, words)                               \
	{ #field, OPTION_INT, .min = 0, .max = high,                     \
	  .fallback = standard, .unit = "mails", .offset = AT(field),    \
	  .text = words }

static const struct option caps_options[] = {
	CAP(client_day, 100, "1", "Letters to one client in 24 hours."),
	CAP(client_week, 500, "3", "Letters to one client in 7 days."),
	{ "client_gap", OPTION_INT, .min = 0, .max = 365, .fallback = "3",
	  .unit = "days", .offset = AT(client_gap),
	  .text = "At least so many days between two letters to one client,"
		  " whatever asks for them; one that comes too early is not"
		  " sent.  What the clock asks for is tried again later." },
	CAP(person_day, 1000, "10", "Notices to one colleague in 24 hours."),
	CAP(hour, 10000, "20", "All mail in one hour."),
	CAP(day, 100000, "100", "All mail in 24 hours."),
	CAP(turn, 1000, "5", "All mail in one turn of the daemon's loop."),
	CAP(new_people, 1000, "10",
	    "People who get mail for the first time, in one hour."),
	CAP(first_hour, 1000, "5",
	    "All mail in the hour after \"heed arm\"."),
};

static const struct section section_caps = {
	"caps", caps_options, HEED_COUNT(caps_options), sizeof(struct caps),
	.text = "How much heed may send at most.  Reaching a cap is a sign"
		" that something is wrong: all sending stops until a person"
		" resets it."
};

#undef AT
#define AT(field) offsetof(struct health_weights, field)
#define WEIGHT(field, standard, words)                                   \
	{ #field, OPTION_INT, .min = 0, .max = 1000,                     \
	  .fallback = standard, .offset = AT(field), .text = words }

static const struct option health_options[] = {
	WEIGHT(tone, "20",
	       "1 + 2 * tone_recent: the last mails against those before."),
	WEIGHT(latency, "10",
	       "1 when we answer as fast as we used to (answer_ratio 1), 0"
	       " when it takes us four times as long."),
	WEIGHT(silence, "15",
	       "1 up to 1.5 usual gaps (silence_ratio), 0 at 5; with a cadence"
	       " also 1 up to 1.25 of it without contact of either side, 0"
	       " at 3; the worse of both."),
	WEIGHT(money, "20",
	       "1 when nothing is later than usual (days_later_than_usual), 0"
	       " at 30 days; by overdue_days where nothing is usual yet."),
	WEIGHT(promises, "10",
	       "Less half for each promise of the last 90 days, ours or"
	       " theirs, whose day is past and that does not look kept."),
	WEIGHT(requests, "10",
	       "Less a third for each request that waits for more than 2"
	       " working days."),
	WEIGHT(threats, "25",
	       "0 on the day on which the client speaks of leaving, the law,"
	       " not paying or telling others, 0.5 on that of a complaint; 1"
	       " again after 60 days."),
	WEIGHT(people, "10",
	       "1 up to 2 usual gaps of somebody who decides"
	       " (stakeholder_silence), 0 at 6; or 2/3 for two people who are"
	       " unhappy at once (unhappy_people), 0 for four, if that is"
	       " less."),
};

static const struct section section_health = {
	"health", health_options, HEED_COUNT(health_options),
	sizeof(struct health_weights),
	.text = "How much each part weighs in the health of a client, as"
		" \"heed client\" shows it.  A part goes from 1 (well) down"
		" to 0, by the facts of heed-rules(7); one that cannot be"
		" told is left out.  The health is 100 times their weighted"
		" mean, times (1 + threats) / 2, and is not told from fewer"
		" than 3 parts."
};

#undef AT
#define AT(field) offsetof(struct config, field)

static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri",
	"sat", "sun", NULL };

static const char *const log_levels[] = { "debug", "info", "warn", "error",
	NULL };

static const struct option top_options[] = {
	{ "mode", OPTION_WORD, .words = option_modes, .fallback = "observe",
	  .offset = AT(mode),
	  .text = "How far heed goes by itself.  observe: it notes what it"
		  " would do and sends nothing at all.  draft: notices go to"
		  " colleagues, letters to clients go into the Drafts folder."
		  "  send: letters to clients go out too.  More than observe"
		  " takes effect once a person has said \"heed arm\"." },
	{ "instance", OPTION_TEXT, FORM_NAME, .fallback = "heed",
	  .offset = AT(instance),
	  .text = "The name of this installation.  It stands in the key of"
		  " every letter; changed in use, heed would forget what it"
		  " has sent." },
	{ "state_dir", OPTION_TEXT, FORM_PATH, .fallback = "/var/lib/heed",
	  .offset = AT(state_dir),
	  .text = "The folder of the database." },
	{ "stop_file", OPTION_TEXT, FORM_PATH, .fallback = "/run/heed/STOP",
	  .offset = AT(stop_file),
	  .text = "While this file exists, nothing is sent." },
	{ "stop_word_file", OPTION_TEXT, FORM_PATH,
	  .offset = AT(stop_word.file),
	  .text = "One of people can stop all sending by a mail from their"
		  " own address to an account that heed reads; its first line"
		  " is \"heed stop\" and the first line of this file.  Others"
		  " than its owner and group must not be able to read it." },
	{ "stop_word_credential", OPTION_TEXT, FORM_CREDENTIAL,
	  .offset = AT(stop_word.credential),
	  .text = "The word is the systemd credential of this name." },
	{ "stop_word_command", OPTION_TEXT, FORM_LINE,
	  .offset = AT(stop_word.command),
	  .text = "The word is the first line that this shell command"
		  " prints." },
	{ "stop_word", OPTION_NEVER, .text = "the word never stands in this"
	  " file; use stop_word_file, stop_word_credential or"
	  " stop_word_command" },
	{ "metrics", OPTION_TEXT, FORM_LISTEN, .offset = AT(metrics),
	  .text = "Where a monitoring program can ask for figures: unix:/path"
		  " for a socket that heedd makes, readable for its group, or"
		  " a loopback address and a port such as 127.0.0.1:9464."
		  "  Not set, nobody can.  heedd(8) lists the metrics." },
	{ "log_level", OPTION_WORD_TEXT, .words = log_levels,
	  .fallback = "info", .offset = AT(log_level),
	  .text = "The least important lines that are still logged." },
	{ "lang_dirs", OPTION_TEXTS, FORM_PATH, .min = 1, .max = 20,
	  .fallback = "/usr/share/heed/lang, /etc/heed/lang",
	  .offset = AT(lang_dirs),
	  .text = "Folders of language files.  Later ones add to earlier"
		  " ones." },
	{ "letter_dirs", OPTION_TEXTS, FORM_PATH, .min = 1, .max = 20,
	  .fallback = "/etc/heed/letters, /usr/share/heed/letters",
	  .offset = AT(letter_dirs),
	  .text = "Folders of letters.  The first that has a letter wins." },
	{ "approve_days", OPTION_INT, .min = 1, .max = 30, .fallback = "2",
	  .unit = "working days", .offset = AT(approve_days),
	  .text = "With mode = approve: how long a letter waits for a"
		  " person's yes.  Then it is not sent, and its owner is"
		  " told." },
	{ "expire_hours", OPTION_INT, .min = 1, .max = 720, .fallback = "24",
	  .unit = "hours", .offset = AT(expire_hours),
	  .text = "A letter that could not go out for so long does not go out"
		  " any more." },
	{ "stale_minutes", OPTION_INT, .min = 1, .max = 1440,
	  .fallback = "15", .unit = "minutes", .offset = AT(stale_minutes),
	  .text = "When a mailbox was not read for so long, clients get no"
		  " letters on its account: they may have answered." },
	{ "keep_text", OPTION_INT, .min = 0, .max = 3650, .fallback = "0",
	  .unit = "days", .offset = AT(keep_text),
	  .text = "How long the text of a mail is kept.  0: only until it has"
		  " been decided what to do about it; the words that decided"
		  " it stay, at most 200 bytes of each." },
	{ "quarantine_days", OPTION_INT, .min = 1, .max = 3650,
	  .fallback = "30", .unit = "days", .offset = AT(quarantine_days),
	  .text = "How long the bytes of a mail are kept that could not be"
		  " read." },
	{ "keep_days", OPTION_INT, .min = 30, .max = 36500,
	  .fallback = "730", .unit = "days", .offset = AT(keep_days),
	  .text = "How long anything about a mail is kept after heed has"
		  " taken it in, a letter after its end, a call, and an"
		  " invoice after its payment.  What waits for"
		  " a person stays, and so do the hashes by which heed knows"
		  " what it has read and sent." },
	{ "quiet_from", OPTION_INT, .min = 0, .max = 23, .fallback = "20",
	  .unit = "hour of the day", .offset = AT(quiet.from),
	  .text = "From this hour on, in the recipient's time zone, letters"
		  " to clients and notices that are not important wait." },
	{ "quiet_to", OPTION_INT, .min = 0, .max = 23, .fallback = "8",
	  .unit = "hour of the day", .offset = AT(quiet.to),
	  .text = "Until this hour.  The same as quiet_from: no hour is"
		  " quiet." },
	{ "quiet_weekends", OPTION_BOOL, .fallback = "true",
	  .offset = AT(quiet.weekends),
	  .text = "The days off of the recipient are quiet as a whole:"
		  " weekend and holidays, as in CALENDARS." },
	{ "digest_hour", OPTION_INT, .min = 0, .max = 23, .fallback = "9",
	  .unit = "hour of the day", .offset = AT(digest_hour),
	  .text = "From this hour of a working day on, people get what rules"
		  " have found for the digest, in one mail; on a day with"
		  " nothing to tell, none." },
	{ "red_flags_day", OPTION_WORD, .words = weekdays, .fallback = "thu",
	  .offset = AT(red_flags_day),
	  .text = "The weekday of the mail to people with red_flags." },
	{ "red_flags_hour", OPTION_INT, .min = 0, .max = 23, .fallback = "8",
	  .unit = "hour of the day", .offset = AT(red_flags_hour),
	  .text = "The hour from which on it comes.  When heedd was not"
		  " running then, it comes as soon as it does." },
	{ "clients_glob", OPTION_TEXT, FORM_GLOB,
	  .fallback = "clients.d/*.conf", .offset = AT(clients_glob),
	  .text = "More files, each with a list of clients; a pattern"
		  " relative to the folder of heed.conf.  Empty: none." },
	{ "rules_glob", OPTION_TEXT, FORM_GLOB, .fallback = "rules.d/*.conf",
	  .offset = AT(rules_glob),
	  .text = "More files, each with lists of rules, plans or changes,"
		  " in the order of their names.  Empty: none." },
	{ "firm", OPTION_GROUP, .required = true, .offset = AT(firm),
	  .section = &section_firm, .text = "See below." },
	{ "smtp", OPTION_GROUP, .offset = AT(smtp),
	  .section = &section_smtp, .text = "See below." },
	{ "caps", OPTION_GROUP, .offset = AT(caps),
	  .section = &section_caps, .text = "See below." },
	{ "health", OPTION_GROUP, .offset = AT(health),
	  .section = &section_health, .text = "See below." },
	{ "ladder", OPTION_GROUP, .offset = AT(ladder),
	  .section = &section_ladder, .text = "See below." },
	{ "people", OPTION_ROWS, .required = true, .min = 1, .max = 1000,
	  .offset = AT(people), .count = AT(n_people),
	  .section = &section_people, .text = "See below." },
	{ "accounts", OPTION_ROWS, .required = true, .min = 1, .max = 500,
	  .offset = AT(accounts), .count = AT(n_accounts),
	  .section = &section_accounts, .text = "See below." },
	{ "clients", OPTION_ROWS, .max = LIMIT_CONFIG_ROWS,
	  .offset = AT(clients), .count = AT(n_clients),
	  .section = &section_clients, .text = "See below." },
	{ "rules", OPTION_ROWS, .max = 1000, .offset = AT(rules),
	  .count = AT(n_rules), .section = &section_rules,
	  .text = "See below." },
	{ "plans", OPTION_ROWS, .max = 100, .offset = AT(plans),
	  .count = AT(n_plans), .section = &section_plans,
	  .text = "See below." },
	{ "changes", OPTION_ROWS, .max = 200, .offset = AT(changes),
	  .count = AT(n_changes), .section = &section_changes,
	  .text = "See below." },
	{ "calendars", OPTION_ROWS, .max = 300, .offset = AT(calendars),
	  .count = AT(n_calendars), .section = &section_calendars,
	  .text = "See below." },
	{ "invoice_tables", OPTION_ROWS, .max = 100,
	  .offset = AT(invoice_tables), .count = AT(n_invoice_tables),
	  .section = &section_invoice_tables, .text = "See below." },
	{ "hours_tables", OPTION_ROWS, .max = 100,
	  .offset = AT(hours_tables), .count = AT(n_hours_tables),
	  .section = &section_hours_tables, .text = "See below." },
};

const struct section section_top = {
	"", top_options, HEED_COUNT(top_options), sizeof(struct config),
	.text = "How heed behaves as a whole."
};

const char *const option_modes[] = { "observe", "draft", "approve",
	"send", NULL };
const char *const option_auth[] = { "password", "xoauth2", "oauthbearer",
	NULL };
const char *const option_tls[] = { "implicit", "starttls", "none", NULL };

const struct option *
option_find(const struct section *section, const char *name)
{
	for (size_t i = 0; i < section->n; i++)
		if (strcmp(section->options[i].name, name) == 0)
			return &section->options[i];
	return NULL;
}
