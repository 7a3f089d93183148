/* SPDX-License-Identifier: ISC */
/* heed: the commands, as one table. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/day.h"
#include "base/mem.h"
#include "base/nearest.h"
#include "base/num.h"
#include "base/paths.h"
#include "base/unicode.h"
#include "heed/command.h"

struct command {
	const char *name;
	const char *arguments;
	const char *text;
	int (*run)(const struct invocation *in);
};

static const struct command commands[] = {
	{ "check-config", "", "tell every fault of the configuration",
	  command_check_config },
	{ "status", "", "how heed is; exit 3 when a person must look",
	  command_status },
	{ "doctor", "[ACCOUNT...]", "check servers, logins, folders and this"
	  " machine", command_doctor },
	{ "brief", "[PERSON] [--html]", "whom to call first, and why: the mail"
	  " of Monday morning", command_brief },
	{ "red-flags", "[PERSON] [--json|--html]", "with whom something goes"
	  " wrong, why, and the first step", command_red_flags },
	{ "client", "NAME [--json|--html]",
	  "how things stand with a client, and why", command_client },
	{ "clients", "[discover SOURCE...|learned]", "the clients, who may be"
	  " one by past mail, and who is not listed", command_clients },
	{ "invoice", "list|import|statement|uncertain|add|...",
	  "the invoices of clients, for what is late", command_invoice },
	{ "hold", "CLIENT|INVOICE --until DAY REASON",
	  "no letters to a client, or about an invoice, until a day; list, end",
	  command_hold },
	{ "letter", "[list | show NAME | lint [FILE...]]",
	  "the letters, one as a client would get it, what is wrong with them",
	  command_letter },
	{ "log", "CLIENT call|meeting NOTE [--at TIME]",
	  "a call or meeting, so that it counts", command_log },
	{ "promise", "[list [CLIENT] | done|move|drop ID]",
	  "what was promised by a day, by us and by them", command_promise },
	{ "work", "[list [CLIENT] | import FILE [TABLE]]",
	  "hours of a timesheet and tasks of a board, as evidence",
	  command_work },
	{ "episodes", "[CLIENT] [--all]", "what was told and goes on",
	  command_episodes },
	{ "ack", "EPISODE|NOTICE [REASON]",
	  "an alarm is in hand: it goes no further", command_ack },
	{ "close", "EPISODE REASON", "it is dealt with: no more of it",
	  command_close },
	{ "review", "[CLIENT] [--since DAY]",
	  "what is over: its first sign, and how long until we acted",
	  command_review },
	{ "outbox", "[show|approve|again|sent|cancel ID]",
	  "the letters, or one of them; decide on one that waits",
	  command_outbox },
	{ "why", "ID", "why a letter (L12) or what came of a mail (M7)",
	  command_why },
	{ "explain", "FILE", "what heed understands of a message",
	  command_explain },
	{ "text", "FILE", "what its writer wrote now, nothing else",
	  command_text },
	{ "classify", "--tsv FILE...",
	  "a line a file: file, language, feeling, signals, day",
	  command_classify },
	{ "eval", "LABELS.tsv [--fail-under WHAT=N,...]",
	  "how well heed understands labelled messages", command_eval },
	{ "facts", "[FILE]", "the facts that rules can ask for, or of a"
	  " message", command_facts },
	{ "export", "CLIENT [--json|--text]",
	  "all that is stored about a client", command_export },
	{ "erase", "CLIENT [--yes]", "delete it; heedd must be stopped",
	  command_erase },
	{ "replay", "SOURCE...", "what heed would have done with past mail",
	  command_replay },
	{ "rules", "[list | show RULE | test RULE ID]",
	  "the rules, how often each has acted, and what one says",
	  command_rules },
	{ "run", "--once [--dry-run]", "one turn of the daemon, or what it"
	  " would do", command_run },
	{ "arm", "[--yes]", "let heed do what mode says, after a look at what"
	  " it would send", command_arm },
	{ "disarm", "", "let heed only observe again", command_disarm },
	{ "stop", "[REASON]", "stop all sending, at once", command_stop },
	{ "go", "", "go on after a stop", command_go },
	{ "reset", "", "let heed send again after a cap was reached",
	  command_reset },
	{ "allow", "ADDRESS", "write again to who was given up or asked not to"
	  " be", command_allow },
	{ "resume", "--after-restore", "go on with a restored database",
	  command_resume },
	{ "manual", "PART", "options, facts, guards, letters or metrics, from"
	  " the tables", command_manual },
};

static void
usage(FILE *out)
{
	fprintf(out, "Usage: heed [OPTIONS] COMMAND [ARGUMENTS]\n\n");
	for (size_t i = 0; i < HEED_COUNT(commands); i++) {
		char *head = mem_printf("%s %s", commands[i].name,
			commands[i].arguments);

		fprintf(out, "  %-34s %s\n", head, commands[i].text);
		free(head);
	}
	fprintf(out,
		"\n"
		"  -c, --config FILE     another configuration than %s\n"
		"  -j, --json            for scripts\n"
		"      --lang-dir DIR    language files from there\n"
		"      --now SECONDS     pretend that it is that Unix time\n"
		"  -V, --version         the version\n"
		"  -h, --help            this text\n"
		"\n"
		"FILE is a message as saved from a mail program; - is"
		" standard input.\n"
		"Exit status: 0 well, 1 failed, 2 wrong arguments or"
		" configuration,\n"
		"3 (status, doctor) a person must look; doctor: 1 warnings"
		" only.  See heed(1).\n",
		HEED_CONFIG_FILE);
}

static const struct command *
find(const char *name)
{
	const char *names[HEED_COUNT(commands)];
	const char *near;

	for (size_t i = 0; i < HEED_COUNT(commands); i++) {
		names[i] = commands[i].name;
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	}
	near = nearest_name(name, names, HEED_COUNT(commands));
	complain("there is no command \"%s\"%s%s%s; see \"heed --help\"", name,
		near == NULL ? "" : " (did you mean \"",
		near == NULL ? "" : near, near == NULL ? "" : "\"?)");
	return NULL;
}

static bool
take_day(const char *option, struct day *out)
{
	if (day_parse_iso(optarg, out))
		return true;
	complain("%s takes a day such as 2026-03-24, not \"%s\"", option,
		optarg);
	return false;
}

/* The first second of that day, UTC. */
static bool
take_second(const char *option, int64_t *out)
{
	struct day day;

	if (!take_day(option, &day))
		return false;
	*out = day_number(day) * 86400;
	return true;
}

/* False when the option is wrong or all is said already; sets `*status`. */
static bool
take_option(int c, struct invocation *in, int *status)
{
	*status = EXIT_WRONG;
	switch (c) {
	case 'c':
		in->config = optarg;
		in->config_given = true;
		return true;
	case 'j':
		in->json = true;
		return true;
	case 'l':
		in->lang_dir = optarg;
		return true;
	case 't':
		in->tsv = true;
		return true;
	case '1':
		in->once = true;
		return true;
	case 'd':
		in->dry_run = true;
		return true;
	case 'u':
		in->fail_under = optarg;
		return true;
	case 'e':
		in->evidence = true;
		return true;
	case 'm':
		in->remarks = optarg;
		if (strlen(optarg) == 2 || strlen(optarg) == 3)
			return true;
		complain("--remarks takes the code of their language, not"
			" \"%s\"", optarg);
		return false;
	case 'r':
		in->after_restore = true;
		return true;
	case 'x':
		in->text = true;
		return true;
	case 'A':
		in->all = true;
		return true;
	case 'H':
		in->html = true;
		return true;
	case 'C':
		in->client = optarg;
		return true;
	case 'L':
		in->language = optarg;
		return true;
	case 'f':
		in->informal = true;
		return true;
	case 'y':
		in->yes = true;
		return true;
	case 'n':
		if (num_parse(optarg, 1, INT32_MAX * INT64_C(4), &in->now)) {
			clock_simulate(in->now);
			return true;
		}
		complain("--now takes Unix seconds, not \"%s\"", optarg);
		return false;
	case 'i':
		in->invoices = optarg;
		return true;
	case 'W':
		in->at = optarg;
		return true;
	case 'K':
		in->keep = optarg;
		return true;
	case 'T':
		in->invoices_table = optarg;
		return true;
	case 'a':
		in->calls = optarg;
		return true;
	case 'E':
		in->deeds = optarg;
		return true;
	case 's':
		return take_second("--since", &in->since);
	case 'p':
		return take_second("--until", &in->until);
	case 'k':
		if (num_parse(optarg, 1, INT32_MAX, &in->min))
			return true;
		complain("--min takes a number of mails, not \"%s\"", optarg);
		return false;
	case 'w':
		in->write = optarg;
		return true;
	case 'I':
		return take_day("--issued", &in->issued);
	case 'D':
		return take_day("--due", &in->due);
	case 'P':
		return take_day("--paid", &in->paid);
	case 'O':
		return take_day("--on", &in->on);
	case 'V':
		puts("heed " HEED_VERSION);
		*status = EXIT_WELL;
		return false;
	case 'h':
		usage(stdout);
		*status = EXIT_WELL;
		return false;
	default:
		complain("see \"heed --help\"");
		return false;
	}
}

int
main(int argc, char **argv)
{
	static const struct option table[] = {
		{ "config", required_argument, NULL, 'c' },
		{ "json", no_argument, NULL, 'j' },
		{ "tsv", no_argument, NULL, 't' },
		{ "once", no_argument, NULL, '1' },
		{ "dry-run", no_argument, NULL, 'd' },
		{ "after-restore", no_argument, NULL, 'r' },
		{ "evidence", no_argument, NULL, 'e' },
		{ "remarks", required_argument, NULL, 'm' },
		{ "fail-under", required_argument, NULL, 'u' },
		{ "text", no_argument, NULL, 'x' },
		{ "html", no_argument, NULL, 'H' },
		{ "all", no_argument, NULL, 'A' },
		{ "yes", no_argument, NULL, 'y' },
		{ "client", required_argument, NULL, 'C' },
		{ "lang", required_argument, NULL, 'L' },
		{ "informal", no_argument, NULL, 'f' },
		{ "lang-dir", required_argument, NULL, 'l' },
		{ "invoices", required_argument, NULL, 'i' },
		{ "invoices-table", required_argument, NULL, 'T' },
		{ "at", required_argument, NULL, 'W' },
		{ "calls", required_argument, NULL, 'a' },
		{ "deeds", required_argument, NULL, 'E' },
		{ "since", required_argument, NULL, 's' },
		{ "until", required_argument, NULL, 'p' },
		{ "keep", required_argument, NULL, 'K' },
		{ "min", required_argument, NULL, 'k' },
		{ "write", required_argument, NULL, 'w' },
		{ "issued", required_argument, NULL, 'I' },
		{ "due", required_argument, NULL, 'D' },
		{ "paid", required_argument, NULL, 'P' },
		{ "on", required_argument, NULL, 'O' },
		{ "now", required_argument, NULL, 'n' },
		{ "version", no_argument, NULL, 'V' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	struct invocation in = {
		.config = HEED_CONFIG_FILE,
		.now = clock_now(),
	};
	const struct command *command;
	int c, status;

	unicode_prepare();
	while ((c = getopt_long(argc, argv, "c:jVh", table, NULL)) != -1)
		if (!take_option(c, &in, &status))
			return status;
	if (optind >= argc) {
		usage(stderr);
		return EXIT_WRONG;
	}
	command = find(argv[optind]);
	if (command == NULL)
		return EXIT_WRONG;
	in.argc = argc - optind - 1;
	in.argv = argv + optind + 1;
	return command->run(&in);
}
