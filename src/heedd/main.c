/* SPDX-License-Identifier: ISC */
/* heedd: the daemon.  Reads its arguments and hands over to the loop. */
#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/num.h"
#include "heedd/loop.h"
#include "base/paths.h"
#include "base/unicode.h"

static void
usage(FILE *out)
{
	fprintf(out,
		"Usage: heedd [--config FILE] [--once] [--now SECONDS]\n"
		"\n"
		"Reads the mailboxes of " HEED_CONFIG_FILE " and acts on what"
		" clients write.\n"
		"Stays in the foreground and logs to standard error; systemd"
		" does the rest.\n"
		"\n"
		"  -c, --config FILE   another configuration\n"
		"  -1, --once          one turn over all accounts, then end\n"
		"      --now SECONDS   pretend that it is that Unix time (for"
		" tests and replay)\n"
		"  -V, --version       the version\n"
		"  -h, --help          this text\n"
		"\n"
		"SIGTERM finishes what is in hand and ends; SIGHUP reads the"
		" configuration again.\n"
		"Exit status: 0 well, 1 something could not be done, 2 the"
		" configuration or the\narguments are wrong.  See heedd(8).\n");
}

int
main(int argc, char **argv)
{
	static const struct option table[] = {
		{ "config", required_argument, NULL, 'c' },
		{ "once", no_argument, NULL, '1' },
		{ "now", required_argument, NULL, 'n' },
		{ "version", no_argument, NULL, 'V' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	struct loop_options options = { .config = HEED_CONFIG_FILE };
	int64_t now;
	int c;

	unicode_prepare();
	while ((c = getopt_long(argc, argv, "c:1Vh", table, NULL)) != -1)
		switch (c) {
		case 'c':
			options.config = optarg;
			break;
		case '1':
			options.once = true;
			break;
		case 'n':
			if (!num_parse(optarg, 1, INT32_MAX * INT64_C(4),
				&now)) {
				fprintf(stderr, "heedd: --now takes Unix"
					" seconds, not \"%s\"\n", optarg);
				return 2;
			}
			clock_simulate(now);
			break;
		case 'V':
			puts("heedd " HEED_VERSION);
			return 0;
		case 'h':
			usage(stdout);
			return 0;
		default:
			usage(stderr);
			return 2;
		}
	if (optind < argc) {
		fprintf(stderr, "heedd: \"%s\": it takes no such argument\n",
			argv[optind]);
		return 2;
	}
	return loop_run(&options);
}
