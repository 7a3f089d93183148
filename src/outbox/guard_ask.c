/* SPDX-License-Identifier: ISC */
/* Asks the table of guard.c from top to bottom; the first no decides. */
#include "outbox/guard.h"

struct guard_verdict
guard_ask(const struct guard_facts *facts)
{
	size_t n;
	const struct guard_row *rows = guard_table(&n);

	for (size_t i = 0; i < n; i++) {
		bool asked = facts->to_client ? rows[i].for_clients
					      : rows[i].for_people;

		if (asked && rows[i].no(facts))
			return (struct guard_verdict){ rows[i].answer,
				rows[i].name, rows[i].why };
	}
	return (struct guard_verdict){ GUARD_GO, "", "nothing speaks against" };
}

const char *
guard_answer_name(enum guard_answer answer)
{
	switch (answer) {
	case GUARD_GO:
		return "go";
	case GUARD_OBSERVE:
		return "observe";
	case GUARD_DRAFT:
		return "draft";
	case GUARD_APPROVE:
		return "approve";
	case GUARD_WAIT:
		return "wait";
	case GUARD_REFUSE:
		return "refuse";
	case GUARD_LATCH:
		return "latch";
	}
	return "?";
}
