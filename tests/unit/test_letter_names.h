/* SPDX-License-Identifier: ISC */
/* The letters that heed comes with, and their languages. */
#ifndef HEED_TEST_LETTER_NAMES_H
#define HEED_TEST_LETTER_NAMES_H

static const char *const languages[] = { "en", "sv", "pl", "sk", "nl", "de",
	"fr", "es", "it", "cs", "da", "nb", "fi" };
static const char *const letters[] = {
	"access-ageing", "access-withdrawn", "approve-letter", "approve-over",
	"call-sheet", "check-in", "farewell", "parting", "planned-change",
	"client-in-public", "invoice-due-soon", "invoice-reminder",
	"invoice-reminder-firm", "invoice-reminder-second", "reach-out",
	"client-insolvent", "client-may-leave", "client-redirect",
	"client-stop", "complaint-notice", "complaint-received", "curt",
	"invoice-question", "ladder-next", "ladder-warning", "late-and-curt",
	"late-for-them", "legal-threat",
	"letter-held", "mailbox-deaf", "meeting-off", "money-at-risk",
	"neglected", "no-apology", "onboarding-gap", "our-heat",
	"payment-promised", "payment-refused", "promise-ours-broken",
	"promise-ours-due", "promise-theirs-broken", "quarantine-notice",
	"request-unanswered", "said-to-be-paid", "silent-client",
	"silent-stakeholder", "work-goes-on", "writer-unknown",
	"wrong-audience" };

#endif
