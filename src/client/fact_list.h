/* SPDX-License-Identifier: ISC */
/*
 * The list of facts, written once: the table, the places of the values and the
 * manual are made from it.  Used by facts.c only.
 *
 * FACT_SIGNALS: X(kind, name, what the message then does).  Each gives two
 * facts: NAME, and NAME_weight.
 * FACT_OTHERS: X(place, name, type, unit, meaning).
 * FACT_COURSE: see below.
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
	X(DRAFT, draft, FACT_BOOL, "", \
		"One of us has written it, and not sent it yet.") \
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
		"'challenge', 'declined' (a meeting), 'reply' (an answer, " \
		"no more is known), 'other'.") \
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

/*
 * FACT_COURSE: X(place, name, unit, meaning), all of them numbers: what has
 * happened with the client up to now (client/course.h).
 */
#define FACT_COURSE(X) \
	X(OVERDUE_INVOICES, overdue_invoices, "invoices", \
		"How many of the client's invoices are due and not paid; " \
		"NULL where heed knows of no invoice.") \
	X(OVERDUE_DAYS, overdue_days, "days", \
		"How long the oldest of them is late; 0 for none.") \
	X(OVERDUE_RATIO, overdue_ratio, "usual invoices", \
		"What is late, over the client's median invoice in that " \
		"currency, or its fee where fewer than 3 are known.") \
	X(USUAL_DAYS_LATE, usual_days_late, "days", \
		"When the client usually pays, after the due day (below 0: " \
		"before it): the median of the last 12 paid invoices, of " \
		"which one counts half that was paid 180 days ago; NULL for " \
		"fewer than 3.") \
	X(LATE_SEEN, late_seen, "invoices", \
		"How many paid invoices stand behind what is usual, 0 to 12; " \
		"NULL where heed knows of no invoice.") \
	X(DAYS_LATER, days_later_than_usual, "days", \
		"How much later than usual the oldest open invoice is, those " \
		"passed over that the client has promised to pay by a day to " \
		"come, or said to have paid within 3 working days.") \
	X(DAYS_SILENT, days_silent, "days", \
		"Since somebody of the client wrote or called; NULL: never.") \
	X(SILENCE_RATIO, silence_ratio, "usual gaps", \
		"Those days, over the client's usual gap between two days " \
		"with mail: of the last 20, of which one counts half after " \
		"180 days; NULL for fewer than 5.") \
	X(SILENCE_SEEN, silence_seen, "gaps", \
		"How many gaps stand behind what is usual, 0 to 20.") \
	X(UNANSWERED, unanswered, "days", \
		"On how many different days we have written or called since.") \
	X(DAYS_SINCE_OURS, days_since_ours, "days", \
		"Since one of us wrote or called; NULL: never.") \
	X(ANSWER_DAYS, answer_days, "days", \
		"How many of our working days our last 3 answers to what " \
		"this client asked took, their median.") \
	X(ANSWER_RATIO, answer_ratio, "usual times", \
		"That, over what was usual in up to 20 answers before; NULL " \
		"for fewer than 5.") \
	X(OUR_LATENCY, our_latency_hours, "working hours", \
		"How long our last 3 answers to whatever the client wrote " \
		"took in our working hours, their median: from the first " \
		"mail in a thread that waited; NULL for fewer than 3.") \
	X(OUR_LATENCY_RATIO, our_latency_ratio, "usual times", \
		"That, over what was usual in up to 20 answers before, an " \
		"hour at least; NULL for fewer than 5.") \
	X(OUR_LATENCY_SEEN, our_latency_seen, "answers", \
		"How many answers stand behind what was usual, 0 to 20.") \
	X(THEIR_LATENCY, their_latency_hours, "working hours", \
		"How long the client's last 3 answers to us took, in the " \
		"client's working hours, likewise.") \
	X(THEIR_LATENCY_RATIO, their_latency_ratio, "usual times", \
		"That, over what was usual, likewise.") \
	X(THEIR_LATENCY_SEEN, their_latency_seen, "answers", \
		"How many of the client's answers stand behind it.") \
	X(WRITER_LATENCY, writer_latency_hours, "working hours", \
		"The same of the person who wrote last: that person's last " \
		"3 answers among the client's last 23.") \
	X(WRITER_LATENCY_RATIO, writer_latency_ratio, "usual times", \
		"That, over what was usual with that person, likewise.") \
	X(STAKEHOLDER, stakeholder_silence, "usual gaps", \
		"The longest silence, above 30 days, of a person who decides " \
		"for the client and wrote on 4 days or more, over that " \
		"person's usual gap, while others of the client have " \
		"written; NULL for nobody.") \
	X(UNHAPPY, unhappy_people, "people", \
		"How many people of the client have written within 30 days, " \
		"and their last mail was felt as negative.") \
	X(CLIENT_DAYS, client_days, "days", \
		"Since the day from which the client is one; NULL without " \
		"since in the configuration.") \
	X(CLIENT_LEFT, client_days_left, "days", \
		"Until the last day on which the client is one; below 0: it " \
		"is past; NULL without until in the configuration.") \
	X(LENGTH_RECENT, length_recent, "usual lengths", \
		"The median length of the last 3 mails of whoever of the " \
		"client wrote last, over that of the 20 before; NULL for " \
		"fewer than 5 before.") \
	X(TONE_RECENT, tone_recent, "-2 to 2", \
		"The same of the sentiment, as a difference.") \
	X(QUESTIONS_SHIFT, questions_shift, "-1 to 1", \
		"The share of those 3 mails that ask a question, less that " \
		"of the 20 before (of which one counts half after 180 " \
		"days); NULL for fewer than 5 before.") \
	X(HOUR_SHIFT, hour_shift, "hours", \
		"How much later in the day those 3 were written than was " \
		"usual, their medians, on the client's clocks; a day begins " \
		"at 4 in the morning; NULL likewise.") \
	X(LENGTH_RATIO, length_ratio, "usual lengths", \
		"The length of the last mail over the median of the 20 " \
		"before of the same person; NULL for fewer than 5.") \
	X(LENGTH_SEEN, length_seen, "mails", \
		"How many mails stand behind it, 0 to 22; NULL for none.") \
	X(MEETINGS_OFF, meetings_off, "mails", \
		"How often a meeting was called off in the last 60 days.") \
	X(REQUESTS_OPEN, requests_open, "mails", \
		"What the client asked within 60 days, and nobody of ours " \
		"has written in that thread since.") \
	X(OLDEST_REQUEST, oldest_request_workdays, "days", \
		"How many of our working days the oldest of these waits; 0 " \
		"for none.") \
	X(ANSWERS_COMPLAINT, answers_complaint, "0 or 1", \
		"Whether the last mail of the client complained (within 14 " \
		"days), and none of ours has apologised since.") \
	X(AUDIENCE, clients_addressed, "clients", \
		"To how many different clients our mail goes at once; 0 for " \
		"other mail.") \
	X(FEE, client_fee, "a month", \
		"What the client pays a month, in its own currency; NULL " \
		"without fee in the configuration.") \
	X(TERMS, terms_days, "days", \
		"The terms of payment; NULL where none are configured.") \
	X(CADENCE, cadence_days, "days", \
		"How often we have agreed to talk; NULL without cadence.") \
	X(CONTACT, days_since_contact, "days", \
		"Since anybody of us or of the client wrote or called; " \
		"NULL: never.") \
	X(PROMISE_OURS, promise_ours, "0 or 1", \
		"Whether the promise is ours; NULL where the rule is asked " \
		"for no promise, as in those below.") \
	X(PROMISE_SURE, promise_sure, "0 to 1", \
		"How sure it is a promise: below 0.5 we only named a coming " \
		"day in a plain statement.") \
	X(PROMISE_DAYS, promise_days_left, "days", \
		"From today to the promised day; below 0: it is past.") \
	X(PROMISE_WORKDAYS, promise_workdays_left, "days", \
		"The same in working days: ours, or the client's where the " \
		"promise is the client's.") \
	X(PROMISE_KEPT, promise_kept, "0 or 1", \
		"Whether it looks kept: ours when we wrote in that thread, " \
		"sent a file or called from two days before it on; theirs " \
		"when an invoice was paid or no invoice is late.") \
	X(INVOICE_DAYS, invoice_days_overdue, "days", \
		"How late the invoice is; NULL where the rule is asked for " \
		"none.") \
	X(INVOICE_PROMISED, invoice_promised, "0 or 1", \
		"Whether the client has promised to pay it by a day, until " \
		"the first working day after that one; for 60 days at most.") \
	X(INVOICE_BROKEN, invoice_promise_broken, "0 or 1", \
		"Whether that time is over, and it is not paid.") \
	X(INVOICE_DISPUTED, invoice_disputed, "0 or 1", \
		"Whether the client disputes it, and has not promised to pay " \
		"since.") \
	X(INVOICE_SAID_PAID, invoice_said_paid, "0 or 1", \
		"Whether the client says that it was paid, and no payment is " \
		"known.") \
	X(INVOICE_SAID_DAYS, invoice_said_workdays, "days", \
		"Since the last of these words about it, Saturdays and " \
		"Sundays not counted; NULL for none.") \
	X(REQUEST_WORKDAYS, request_workdays, "days", \
		"How many of our working days the request waits; NULL where " \
		"the rule is asked for none.") \
	X(REQUEST_URGENT, request_urgent, "0 or 1", \
		"Whether it is urgent, as the client says; NULL likewise.") \
	X(CHANGE_DAYS, change_days_left, "days", \
		"From today to the day of the planned change; NULL where the " \
		"rule is asked for none.")
/* clang-format on */

#endif
