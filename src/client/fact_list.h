/* SPDX-License-Identifier: ISC */
/*
 * The list of facts, written once: the table, the places of the values and the
 * manual are made from it.  Used by facts.c only.
 *
 * FACT_SIGNALS: X(kind, name, what the message then does).  Each gives two
 * facts: NAME, and NAME_weight.
 * FACT_OTHERS: X(place, name, type, unit, meaning).
 */
#ifndef HEED_CLIENT_FACT_LIST_H
#define HEED_CLIENT_FACT_LIST_H

/* clang-format off */
#define FACT_SIGNALS(X) \
	X(LEGAL, legal, "threatens with lawyers, courts or authorities") \
	X(PAYMENT_REFUSED, payment_refused, "refuses to pay") \
	X(LEAVING, leaving, "speaks of ending the work with us") \
	X(REPUTATION, reputation, "threatens with reviews or the public") \
	X(INSOLVENCY, insolvency, "says that the writer's firm is insolvent") \
	X(ESCALATION, escalation, "asks for somebody higher up") \
	X(STOP, stop, "asks us not to write any more") \
	X(PAYMENT_DISPUTED, payment_disputed, "disputes an amount or invoice") \
	X(COMPLAINT_DELAY, complaint_delay, "complains of lateness") \
	X(COMPLAINT_QUALITY, complaint_quality, "complains of the work") \
	X(COMPLAINT_NEGLECT, complaint_neglect, "complains of no answer") \
	X(COMPLAINT_COST, complaint_cost, "complains of the price") \
	X(PAYMENT_DELAYED, payment_delayed, "says that payment will be late") \
	X(PAYMENT_PARTIAL, payment_partial, "pays only a part") \
	X(URGENT, urgent, "says that it is urgent") \
	X(PAYMENT_QUERY, payment_query, "asks about an invoice or payment") \
	X(REQUEST, request, "asks us to do something") \
	X(REDIRECT, redirect, "names somebody else to write to from now on") \
	X(MEETING_OFF, meeting_off, "cancels or moves a meeting") \
	X(PAYMENT_PROMISED, payment_promised, "promises a payment") \
	X(PAYMENT_SENT, payment_sent, "says that a payment was made") \
	X(GROWTH, growth, "speaks of more work or recommends us") \
	X(PRAISE, praise, "praises us or thanks warmly") \
	X(AUTO, auto, "reads like an automatic answer")

#define FACT_OTHERS(X) \
	X(COMPLAINT, complaint, FACT_BOOL, "", \
		"The message complains, of whatever: any complaint_ fact.") \
	X(COMPLAINT_WEIGHT, complaint_weight, FACT_REAL, "0 to 1", \
		"The highest weight of the complaint_ facts; 0 for none.") \
	X(SENTIMENT, sentiment, FACT_REAL, "-1 to 1", \
		"How the writer feels: -1 is furious, 1 is delighted.") \
	X(NEGATIVE, negative, FACT_BOOL, "", \
		"The sentiment is clearly bad.") \
	X(NEUTRAL, neutral, FACT_BOOL, "", \
		"The sentiment is neither clearly bad nor clearly good.") \
	X(POSITIVE, positive, FACT_BOOL, "", \
		"The sentiment is clearly good.") \
	X(LANGUAGE, language, FACT_TEXT, "ISO 639 code", \
		"The language of the text; NULL when it cannot be told.") \
	X(LANGUAGE_SURE, language_sure, FACT_REAL, "0 to 1", \
		"How sure the language is.") \
	X(DAY, day, FACT_TEXT, "YYYY-MM-DD", \
		"The day that the writer commits to or sets; NULL for none.") \
	X(DAYS_UNTIL, days_until, FACT_INTEGER, "days", \
		"From today in the writer's zone to that day; below 0: past.") \
	X(WORDS, words, FACT_INTEGER, "words", \
		"Words written now, without quotes and signature.") \
	X(QUESTIONS, questions, FACT_INTEGER, "questions", \
		"Question marks at the end of a word.") \
	X(SUBJECT, subject, FACT_TEXT, "", \
		"The subject line; '' when it is missing.") \
	X(ATTACHMENTS, attachments, FACT_INTEGER, "files", \
		"How many files are attached.") \
	X(REPLY, reply, FACT_BOOL, "", \
		"It answers an earlier mail (In-Reply-To).") \
	X(TRUNCATED, truncated, FACT_BOOL, "", \
		"It was above a limit, and only its first part was read.") \
	X(HOUR, hour, FACT_INTEGER, "0 to 23", \
		"Hour of its Date in the writer's zone; NULL without a Date.") \
	X(WEEKDAY, weekday, FACT_INTEGER, "1 Monday to 7 Sunday", \
		"Weekday of its Date, in the writer's zone; NULL without it.") \
	X(FROM_CLIENT, from_client, FACT_BOOL, "", \
		"It comes from a client.") \
	X(FROM_US, from_us, FACT_BOOL, "", \
		"It comes from ourselves.") \
	X(OUR_HEAT, our_heat, FACT_BOOL, "", \
		"We wrote it, and it is heated; NULL when we did not.") \
	X(OUR_BLAME, our_blame, FACT_BOOL, "", \
		"We wrote it, and it blames; NULL when we did not.") \
	X(OUR_OVERPROMISE, our_overpromise, FACT_BOOL, "", \
		"We wrote it, and it promises what nobody can; NULL when we " \
		"did not.") \
	X(OUR_PROMISE, our_promise, FACT_BOOL, "", \
		"We wrote it, and it commits us; NULL when we did not.") \
	X(OUR_APOLOGY, our_apology, FACT_BOOL, "", \
		"We wrote it, and it apologises; NULL when we did not.") \
	X(OUR_INVOICE, our_invoice, FACT_BOOL, "", \
		"We wrote it, and it sends an invoice; NULL when we did not.") \
	X(PROMISED_DAY, promised_day, FACT_TEXT, "YYYY-MM-DD", \
		"The first day that we promise something for; NULL for none.") \
	X(AUTOMATIC, automatic, FACT_BOOL, "", \
		"A program wrote it: out of office, bounce, list, robot.") \
	X(AUTOMATIC_KIND, automatic_kind, FACT_TEXT, "", \
		"'no', or what program wrote it: 'away' (out of office), " \
		"'ticket', 'receipt', 'bounce', 'delay', 'list', " \
		"'challenge', 'reply' (an answer, no more is known), " \
		"'other'.") \
	X(AUTHENTIC, authentic, FACT_BOOL, "", \
		"Our mail server vouches for the sender; NULL: it is silent.") \
	X(LISTED, listed, FACT_BOOL, "", \
		"The client's address itself is listed, not only its domain.") \
	X(CLIENT, client, FACT_TEXT, "", \
		"The client's id; NULL when it is nobody we know.") \
	X(CLIENT_LANGUAGE, client_language, FACT_TEXT, "ISO 639 code", \
		"The client's language; NULL when it is not set.") \
	X(CLIENT_COUNTRY, client_country, FACT_TEXT, "ISO 3166 code", \
		"The client's country; NULL when it is not set.") \
	X(NEVER_CONTACT, never_contact, FACT_BOOL, "", \
		"heed must not write to this client.")
/* clang-format on */

#endif
