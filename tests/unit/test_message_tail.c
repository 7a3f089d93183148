/* SPDX-License-Identifier: ISC */
/*
 * What programs and firms add below a mail goes; what a person wrote at its end
 * (a closing, a name, a last demand) stays.
 */
#include "test_message_rig.h"

#define HTML_FIELD "Content-Type: text/html; charset=utf-8\r\n"
#define WORDS "We will pay on Friday.\r\n\r\nKind regards\r\nJo\r\n"
#define STAYS "We will pay on Friday.\n\nKind regards\nJo"

/* WORDS with this below says STAYS. */
static void
cut(const char *below)
{
	char *body = mem_printf(WORDS "\r\n%s", below);
	struct message *m = rig_message("", body);

	if (strcmp(m->text, STAYS) != 0)
		fail_msg("'%s' of: %s", m->text, below);
	message_free(&m);
	free(body);
}

static void
kept(const char *below, const char *word)
{
	char *body = mem_printf(WORDS "\r\n%s", below);
	struct message *m = rig_message("", body);

	if (strstr(m->text, word) == NULL)
		fail_msg("'%s' of: %s", m->text, below);
	message_free(&m);
	free(body);
}

static void
a_marked_signature_goes(void **state)
{
	(void)state;
	cut("-- \r\nJo Berg\r\nKund AB\r\n");
	cut("-- \r\nJo Berg\r\n\r\nKund AB, Storgatan 1\r\n\r\nOur motto is "
		"long and has many words, but nobody reads it at all.\r\n");
	cut("-- \r\n");
	cut("--\r\nJo Berg\r\nKund AB\r\n");
	cut("\xe2\x80\x94\r\nJo Berg\r\nKund AB\r\n");
	cut("-- \r\nJo Berg\r\n-- \r\nlist footer\r\n");
	/* not the mark: below it stands more than a signature has */
	kept("--\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\n10\r\n11\r\n"
		"12\r\n13\r\nlast demand\r\n", "last demand");
	kept("--- \r\nlast demand\r\n", "last demand");
	kept("--\r\nSmall 10\r\n--\r\nWe are not happy with it, and nobody "
		"has called us.\r\n", "Small");
	kept("--\r\nWho pays for that?\r\n", "Who");
	rig_says("", "-- \r\nonly a signature\r\n",
		"--\nonly a signature");
}

static void
a_signature_above_the_answers_cuts_none_of_them(void **state)
{
	(void)state;
	rig_says("", "See below.\r\n\r\n-- \r\nJo Berg\r\nKund AB\r\n\r\n"
		"On Tue, 3 Nov 2026 at 08:58, Eva <e@firm.example> wrote:\r\n"
		"> When do you pay?\r\n\r\nNever.\r\n",
		"See below.\n\n> When do you pay?\n\nNever.");
	rig_says("", "See below.\r\n\r\n-- \r\nJo Berg\r\n\r\n"
		"On Tue, 3 Nov 2026 at 08:58, Eva <e@firm.example> wrote:\r\n"
		"> When do you pay?\r\n", "See below.");
}

static void
footers_of_telephones_go(void **state)
{
	static const char *const rows[] = {
		"Sent from my iPhone", "Sent from my Galaxy S23 Ultra 5G",
		"Sent from Outlook for iOS", "Get Outlook for Android",
		"Get Outlook for iOS<https://aka.ms/o0ukef>",
		"Sent from Mail for Windows", "Sent from Yahoo Mail on Android",
		"Sent from Proton Mail for iOS",
		"Skickat från min iPhone", "Skickades från Outlook för iOS",
		"Skickat från Outlook för Android", "Hämta Outlook för iOS",
		"Wysłane z iPhone'a", "Wysłane z iPada",
		"Wysłano z programu Outlook dla systemu iOS",
		"Pobierz aplikację Outlook dla systemu Android",
		"Odoslané z iPhonu", "Odoslané z môjho iPhone",
		"Odoslané z aplikácie Outlook pre iOS",
		"Získajte Outlook pre Android",
		"Verstuurd vanaf mijn iPhone",
		"Verzonden vanaf Outlook voor iOS",
		"Verstuurd vanaf mijn Samsung-apparaat",
		"Download Outlook voor Android",
		"Von meinem iPhone gesendet", "Gesendet von meinem iPhone",
		"Gesendet von Outlook für iOS", "Gesendet von Mail für Windows",
		("Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail "
			"gesendet."),
		"Holen Sie sich Outlook für iOS", "SENT FROM MY IPHONE",
		"Von meinem/meiner Galaxy gesendet",
		"Lähetetty Galaxy-älypuhelimesta",
		("Sent with [Proton Mail](https://proton.example) secure "
			"email."),
		"Sent from TypeApp<https://typeapp.example/r?b=2621>",
		"Envoyé avec la messagerie sécurisée Proton Mail.",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		cut(rows[i]);
		rig_says("", rows[i], rows[i]);
	}
	kept("Sent from my own account yesterday, the payment was refused.",
		"refused");
	kept("Wysłane z naszego banku pieniądze nie dotarły, proszę "
		"sprawdzić.", "nie dotar");
}

static void
disclaimers_go(void **state)
{
	static const char *const rows[] = {
		"This e-mail is confidential and intended only for the person "
			"to whom it is addressed.",
		"CONFIDENTIALITY NOTICE: the contents are private.",
		"Please consider the environment before printing this mail.",
		"Detta meddelande är konfidentiellt. Om du inte är rätt "
			"mottagare, radera det.",
		"Tänk på miljön innan du skriver ut.",
		"Niniejsza wiadomość zawiera informacje poufne. Jeżeli nie "
			"jesteś adresatem, usuń ją.",
		"Tento e-mail obsahuje dôverné informácie a je určená výlučne "
			"pre adresáta.",
		"Dit bericht is vertrouwelijk en uitsluitend bestemd voor de "
			"geadresseerde.",
		"Denk aan het milieu voordat u dit bericht print.",
		"Diese E-Mail enthält vertrauliche Informationen. Wenn Sie "
			"nicht der richtige Adressat sind, löschen Sie sie.",
		"Bitte denken Sie an die Umwelt, bevor Sie drucken.",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *both = mem_printf("-----\r\n%s\r\n\r\n%s\r\n", rows[i],
			rows[i]);

		cut(rows[i]);
		cut(both);
		free(both);
	}
	kept("This matter is confidential.", "confidential");
	kept("PS: this message is confidential.", "confidential");
	kept("Disclaimer on page 3 is wrong.", "page 3");
	rig_says("", "Hello,\r\n\r\nplease treat this message as "
		"confidential.\r\n", "Hello,\n\nplease treat this message "
		"as confidential.");
	/* all that is said is fine print: then it was said */
	rig_says("", rows[0], rows[0]);
}

static void
a_warning_on_top_goes(void **state)
{
	static const char *const rows[] = {
		"CAUTION: This email originated from outside. Do not click "
			"links.",
		"[EXTERNAL] This message comes from outside.",
		"*** External email: be careful with links ***",
		"-----\r\nCAUTION: External sender.\r\n-----",
		"CAUTION: This email originated from outside of the firm. Do "
			"not\r\nclick links or open attachments.",
		"You don't often get email from jo@kund.example. Learn why "
			"this is important",
		"Du får inte ofta e-post från jo@kund.example.",
		"ACHTUNG: Diese E-Mail kommt von extern.",
		"Uwaga: ta wiadomość pochodzi z zewnątrz.",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *apart = mem_printf("%s\r\n\r\nWe will pay.\r\n",
			rows[i]);
		char *close = mem_printf("%s\r\nWe will pay.\r\n", rows[i]);

		rig_says("", apart, "We will pay.");
		rig_says("", close, "We will pay.");
		free(close);
		free(apart);
	}
	/* nothing else is said, or somewhere else, or by a person */
	rig_says("", rows[0], rows[0]);
	kept(rows[0], "CAUTION");
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *body = mem_printf("%s\r\nThe link to the sender is "
			"wrong.\r\n", rows[i]);

		rig_says("", body, "The link to the sender is wrong.");
		free(body);
	}
	rig_says("", "Caution: this is wrong.\r\n\r\nJo\r\n",
		"Caution: this is wrong.\n\nJo");
	rig_says("", "Hello,\r\n>>> PAY NOW <<<\r\nor else\r\n",
		"Hello,\n>>> PAY NOW <<<\nor else");
}

static void
a_block_of_contacts_goes(void **state)
{
	(void)state;
	cut("Jo Berg\r\nKund AB\r\nTel: +46 8 123 456 78\r\n"
		"jo@kund.example | www.kund.example\r\n");
	cut("Jo Berg\r\nCEO | Kund AB\r\nT 0161 000 0000\r\n");
	cut("jo@kund.example\r\nhttps://kund.example\r\n");
	kept("Please call me: +46 8 123 456 78\r\n", "call me");
	kept("You can reach me at jo@kund.example until Friday, after that "
		"please write to the office and nobody else.\r\n", "reach");
	cut("Kund AB\r\nTel: +46 8 123 456 78\r\n");
	cut("Kund AB\r\nTel: +46 8 123 456 78\r\n\r\nOrg.nr 556000-0000, "
		"säte: Kiel\r\n");
	cut("Sitz der Gesellschaft: Kiel, Amtsgericht Kiel HRB 0000\r\n"
		"Geschäftsführer: Jo Berg\r\n");
	kept("Please write to:\r\nKund AB\r\n+46 8 123 456 78\r\n", "Kund");
	kept("Please call our office\r\n+46 8 123 456 78\r\n", "call");
	kept("PS: the office has moved\r\nStorgatan 4\r\n+46 8 123 456 78"
		"\r\n", "Storgatan");
	rig_says("", "Put this on the invoice.\r\n\r\nKund AB\r\nOrg.nr "
		"556000-0000, säte: Kiel\r\n", "Put this on the invoice.\n\n"
		"Kund AB\nOrg.nr 556000-0000, säte: Kiel");
	rig_says("", "Thanks for the invoice, it is wrong.\r\n\r\nJo\r\n\r\n"
		"Kund AB\r\n+46 8 123 456 78\r\n", "Thanks for the invoice, "
		"it is wrong.\n\nJo\n\nKund AB\n+46 8 123 456 78");
	kept("We will sue you.\r\n", "sue");
	kept("John is in charge from now on.\r\nCall him.\r\n", "in charge");
	rig_says("", "Kind regards\r\nJo\r\nKund AB\r\nTel: +46 8 123 456 78"
		"\r\n", "Kind regards\nJo\nKund AB\nTel: +46 8 123 456 78");
}

static void
a_closing_and_a_name_stay(void **state)
{
	static const char *const closings[] = { "Kind regards",
		"Med vänliga hälsningar", "Mvh", "Pozdrawiam", "Z poważaniem",
		"S pozdravom", "Met vriendelijke groet",
		"Mit freundlichen Grüßen", "Thanks", "MfG" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(closings); i++) {
		char *text = mem_printf("We will pay.\n\n%s,\nJo Berg",
			closings[i]);
		char *body = mem_printf("%s\r\nKund AB\r\n+46 8 123 456 78\r\n"
			"www.kund.example\r\n", text);

		rig_says("", text, text);
		rig_says("", body, text);
		free(body);
		free(text);
	}
}

static void
signatures_of_html_go(void **state)
{
	static const char *const rows[] = {
		"<div>Pay.</div><div class=\"gmail_signature\">Jo<br>Kund"
			"</div>",
		"<div>Pay.</div><span class=\"gmail_signature_prefix\">-- "
			"</span><br><div class=\"gmail_signature\">Jo</div>",
		"<p>Pay.</p><pre class=\"moz-signature\">-- \r\nJo Berg</pre>",
		"<div>Pay.</div><div id=\"Signature\">Jo<br>Kund AB</div>",
		"<div>Pay.</div><div id=\"ms-outlook-mobile-signature\">Get "
			"Outlook for iOS</div>",
		"<div>Pay.</div><div class=\"protonmail_signature_block\">"
			"Sent</div>",
		"<div>Pay.</div><div style=\"font-size:8pt;color:#888888\">"
			"Jo Berg</div><div style=\"color:gray; font-size:"
			"11px\">Kund AB</div>",
		"<div>Pay.</div><div><br></div><div>Sent from my iPhone</div>",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		rig_says(HTML_FIELD, rows[i], "Pay.");
	/* small or grey alone is how some people write */
	rig_says(HTML_FIELD, "<div>One.</div><div style=\"font-size:8pt\">"
		"Two.</div><div style=\"color:#888888\">Three.</div>",
		"One.\nTwo.\nThree.");
	rig_says(HTML_FIELD, "<div style=\"font-size:8pt;color:#888888\">All."
		"</div>", "All.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_marked_signature_goes),
		cmocka_unit_test(
			a_signature_above_the_answers_cuts_none_of_them),
		cmocka_unit_test(footers_of_telephones_go),
		cmocka_unit_test(disclaimers_go),
		cmocka_unit_test(a_warning_on_top_goes),
		cmocka_unit_test(a_block_of_contacts_goes),
		cmocka_unit_test(a_closing_and_a_name_stay),
		cmocka_unit_test(signatures_of_html_go),
	};

	return cmocka_run_group_tests_name("message/tail", tests, NULL, NULL);
}
