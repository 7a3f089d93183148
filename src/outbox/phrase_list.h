/* SPDX-License-Identifier: ISC */
/*
 * The phrases that mail to colleagues is put together from, written once:
 * X(place, name in the files, names of its placeholders in their order).
 * Where the names are only "n" it is a number, and the phrase has a form for
 * each plural of the language: NAME.one, NAME.few ...
 */
#ifndef HEED_OUTBOX_PHRASE_LIST_H
#define HEED_OUTBOX_PHRASE_LIST_H

/* clang-format off */
/* Times and counts, as parts of what comes below. */
#define PHRASES_TIME(X) \
	X(DAYS, "days", "n") \
	X(WORKDAYS, "workdays", "n") \
	X(WORKHOURS, "workhours", "n") \
	X(AGO, "days-ago", "n") \
	X(TODAY, "today", "")

/* The brief, and what it shares with the red flags. */
#define PHRASES_BRIEF(X) \
	X(BRIEF_YOURS, "brief-yours", "day") \
	X(BRIEF_ALL, "brief-all", "day") \
	X(CALL_FIRST, "call-first", "client") \
	X(HEALTH, "health", "") \
	X(HEALTH_BEFORE, "health-before", "") \
	X(OWED, "owed", "") \
	X(AT_RISK, "at-risk", "") \
	X(CONTACT, "contact", "") \
	X(LATE_SUM, "late-sum", "money") \
	X(MONTH_FEE, "month-fee", "money") \
	X(INVOICE_LATE, "invoice-late", "number money days") \
	X(INVOICE_DUE, "invoice-due", "number money day") \
	X(SAID_PROMISED, "said-promised", "day") \
	X(SAID_DISPUTED, "said-disputed", "") \
	X(SAID_PAID, "said-paid", "") \
	X(PROMISE_OURS, "promise-ours", "day words") \
	X(PROMISE_THEIRS, "promise-theirs", "day words") \
	X(REQUEST, "request", "who days") \
	X(TASK, "task", "name day") \
	X(HOLD, "hold", "day words") \
	X(UNCLEAR, "payment-unclear", "money day") \
	X(MORE_CLIENTS, "more-clients", "n") \
	X(ALL_WELL, "all-well", "clients") \
	X(ALL_WELL_MORE, "all-well-more", "clients") \
	X(WHY_PROMISES, "why-promises", "n") \
	X(WHY_REQUESTS, "why-requests", "n") \
	X(WHY_THREAT, "why-threat", "ago") \
	X(WHY_COMPLAINT, "why-complaint", "ago")

#define PHRASES_OTHERS(X) \
	X(DIGEST, "digest", "day") \
	X(DIGEST_MORE, "digest-more", "n") \
	X(FLAGS, "flags", "day") \
	X(FLAGS_NONE, "flags-none", "") \
	X(FLAG_FALLEN, "flag-fallen", "before now") \
	X(FLAG_CURT, "flag-curt", "") \
	X(FLAG_SILENT, "flag-silent", "") \
	X(FLAG_PROMISES, "flag-promises", "") \
	X(FLAG_MONEY, "flag-money", "") \
	X(STEP, "step", "") \
	X(STEP_CURT, "step-curt", "") \
	X(STEP_MONEY, "step-money", "") \
	X(STEP_PROMISES, "step-promises", "") \
	X(STEP_SILENT, "step-silent", "") \
	X(STEP_FALLEN, "step-fallen", "") \
	X(WEEKS, "weeks", "") \
	X(AT_STAKE, "at-stake", "money") \
	X(AGAIN, "again", "times day")

/* What a fact says, and what it says beside what is usual. */
#define PHRASES_FACTS(X) \
	X(SILENT, "fact-silent", "now") \
	X(SILENT_USUAL, "fact-silent-usual", "now usual") \
	X(ANSWERS, "fact-answers", "now") \
	X(ANSWERS_USUAL, "fact-answers-usual", "now usual") \
	X(THEIRS, "fact-their-answers", "now") \
	X(THEIRS_USUAL, "fact-their-answers-usual", "now usual") \
	X(WRITERS, "fact-writer-answers", "now") \
	X(WRITERS_USUAL, "fact-writer-answers-usual", "now usual") \
	X(OVERDUE, "fact-overdue", "now") \
	X(OVERDUE_USUAL, "fact-overdue-usual", "now usual") \
	X(OVERDUE_PUNCTUAL, "fact-overdue-punctual", "now") \
	X(DUE_IN, "fact-due-in", "now") \
	X(DUE_TODAY, "fact-due-today", "") \
	X(OLDEST, "fact-oldest", "now") \
	X(LATER, "fact-later", "now") \
	X(PAYS, "fact-pays", "usual") \
	X(PAYS_PUNCTUAL, "fact-pays-punctual", "") \
	X(OVERDUE_COUNT, "fact-overdue-count", "n") \
	X(OVERDUE_RATIO, "fact-overdue-ratio", "ratio") \
	X(UNANSWERED, "fact-unanswered", "n") \
	X(OURS, "fact-ours", "now") \
	X(NO_CONTACT, "fact-contact", "now") \
	X(NO_CONTACT_USUAL, "fact-contact-agreed", "now usual") \
	X(STAKEHOLDER, "fact-stakeholder", "ratio") \
	X(CLIENT_FOR, "fact-client-for", "now") \
	X(LENGTH, "fact-length", "share") \
	X(COOLER, "fact-cooler", "") \
	X(WARMER, "fact-warmer", "") \
	X(ASKS_LESS, "fact-asks-less", "") \
	X(ASKS_MORE, "fact-asks-more", "") \
	X(EARLIER, "fact-earlier", "") \
	X(LATER_HOUR, "fact-later-hour", "") \
	X(MEETINGS, "fact-meetings", "n") \
	X(UNHAPPY, "fact-unhappy", "n") \
	X(CLIENT_LEFT, "fact-client-left", "now") \
	X(REQUESTS, "fact-requests", "n") \
	X(NO_APOLOGY, "fact-no-apology", "") \
	X(AUDIENCE, "fact-audience", "n") \
	X(TERMS, "fact-terms", "now") \
	X(PROMISE_LATE, "fact-promise-late", "now") \
	X(INVOICE_PROMISED, "fact-promised", "") \
	X(INVOICE_BROKEN, "fact-word-broken", "") \
	X(SAID_WAITS, "fact-said-paid", "now") \
	X(WAITS, "fact-waits", "now") \
	X(URGENT, "fact-urgent", "")

#define PHRASES(X) \
	PHRASES_TIME(X) PHRASES_BRIEF(X) PHRASES_OTHERS(X) PHRASES_FACTS(X)
/* clang-format on */

#endif
