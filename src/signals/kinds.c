/* SPDX-License-Identifier: ISC */
/*
 * The names of what can be found.  The compiler counts them.
 */
#include "signals/signals.h"

#include <assert.h>
#include <string.h>

#include "base/base.h"

static const char *const names[] = {
	[SIGNAL_LEGAL] = "legal",
	[SIGNAL_PAYMENT_REFUSED] = "payment.refused",
	[SIGNAL_LEAVING] = "leaving",
	[SIGNAL_REPUTATION] = "reputation",
	[SIGNAL_INSOLVENCY] = "insolvency",
	[SIGNAL_ESCALATION] = "escalation",
	[SIGNAL_STOP] = "stop",
	[SIGNAL_PAYMENT_DISPUTED] = "payment.disputed",
	[SIGNAL_COMPLAINT_DELAY] = "complaint.delay",
	[SIGNAL_COMPLAINT_QUALITY] = "complaint.quality",
	[SIGNAL_COMPLAINT_NEGLECT] = "complaint.neglect",
	[SIGNAL_COMPLAINT_COST] = "complaint.cost",
	[SIGNAL_PAYMENT_DELAYED] = "payment.delayed",
	[SIGNAL_PAYMENT_PARTIAL] = "payment.partial",
	[SIGNAL_URGENT] = "urgent",
	[SIGNAL_PAYMENT_QUERY] = "payment.query",
	[SIGNAL_REQUEST] = "request",
	[SIGNAL_REDIRECT] = "redirect",
	[SIGNAL_MEETING_OFF] = "meeting.off",
	[SIGNAL_PAYMENT_PROMISED] = "payment.promised",
	[SIGNAL_PAYMENT_SENT] = "payment.sent",
	[SIGNAL_GROWTH] = "growth",
	[SIGNAL_PRAISE] = "praise",
	[SIGNAL_AUTO] = "auto",
};

static_assert(HEED_COUNT(names) == SIGNAL_KINDS, "a kind without a name");

const char *
signal_name(enum signal_kind kind)
{
	return names[kind];
}

bool
signal_parse(const char *name, enum signal_kind *out)
{
	for (int i = 0; i < SIGNAL_KINDS; i++)
		if (strcmp(names[i], name) == 0) {
			*out = (enum signal_kind)i;
			return true;
		}
	return false;
}

const char *
feeling_name(enum feeling feeling)
{
	return feeling == FEELING_NEGATIVE ? "negative" :
		feeling == FEELING_POSITIVE ? "positive" : "neutral";
}
