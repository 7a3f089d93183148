/* SPDX-License-Identifier: ISC */
/*
 * The message that is answered: cut off below what its reader wrote, in each
 * of our languages and by the marks of each program, and kept where the answer
 * stands right below the question.
 */
#include "test_message_rig.h"

#define HTML_FIELD "Content-Type: text/html; charset=utf-8\r\n"

/* Header blocks of Outlook and its like. */
static const char *const blocks[] = {
	"From: Eva Lind <eva@firm.example>\r\nSent: Tuesday, 3 November "
		"2026 08:58\r\nTo: Jo Berg <jo@kund.example>\r\n"
		"Subject: RE: Invoice\r\n",
	"Från: Eva Lind <eva@firm.example>\r\nSkickat: den 3 november 2026 "
		"08:58\r\nTill: Jo Berg\r\nÄmne: SV: Faktura\r\n",
	"Från: Eva Lind <eva@firm.example>\r\nDatum: tisdag, 3 november "
		"2026 08:58\r\nTill: Jo Berg\r\nÄmne: SV: Faktura\r\n",
	"Od: Eva Lind <eva@firm.example>\r\nWysłano: wtorek, 3 listopada "
		"2026 08:58\r\nDo: Jo Berg\r\nTemat: RE: Faktura\r\n",
	"Od: Eva Lind <eva@firm.example>\r\nData: wtorek, 3 listopada 2026"
		"\r\nDo: Jo Berg\r\nDW: Anna\r\nTemat: RE: Faktura\r\n",
	"Od: Eva Lind <eva@firm.example>\r\nOdoslané: utorok 3. novembra "
		"2026 8:58\r\nKomu: Jo Berg\r\nPredmet: RE: Faktúra\r\n",
	"Od: Eva Lind <eva@firm.example>\r\nDátum: utorok 3. novembra 2026"
		"\r\nKomu: Jo Berg\r\nKópia: Anna\r\nPredmet: Faktúra\r\n",
	"Van: Eva Lind <eva@firm.example>\r\nVerzonden: dinsdag 3 november "
		"2026 08:58\r\nAan: Jo Berg\r\nOnderwerp: RE: Factuur\r\n",
	"Von: Eva Lind <eva@firm.example>\r\nGesendet: Dienstag, 3. November "
		"2026 08:58\r\nAn: Jo Berg\r\nBetreff: AW: Rechnung\r\n",
	"Von: Eva Lind <eva@firm.example>\r\nDatum: Dienstag, 3. November "
		"2026\r\nAn: Jo Berg\r\nCc: Anna\r\nBetreff: Rechnung\r\n",
	"*From:* Eva Lind <eva@firm.example>\r\n*Sent:* Tuesday, 3 November "
		"2026\r\n*To:* Jo Berg\r\n*Subject:* RE: Invoice\r\n",
	"From: Eva Lind\r\nDate: 3 November 2026\r\nTo: Jo Berg\r\n"
		"Subject: Invoice\r\n",
	"Message du : 03/11/2026 08:58\r\nDe : Eva Lind\r\nA : Jo\r\n"
		"Copie à : \r\nSujet : Facture\r\n",
	"Lähettäjä: Eva Lind\r\nPäivämäärä: 3.11.2026 8.58\r\nSaaja: Jo"
		"\r\nAihe: Lasku\r\n",
	"Subject: Invoice\r\nDate: 3 November 2026\r\nFrom: Eva Lind\r\n"
		"To: Jo Berg\r\n",
};

static void
header_blocks_and_what_stands_below_are_cut(void **state)
{
	static const char *const above[] = { "",
		"________________________________\r\n",
		"-----Original Message-----\r\n",
		"-----Ursprungligt meddelande-----\r\n",
		"-----Wiadomość oryginalna-----\r\n",
		"-----Pôvodná správa-----\r\n",
		"-----Oorspronkelijk bericht-----\r\n",
		"-----Ursprüngliche Nachricht-----\r\n" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(blocks); i++)
		for (size_t k = 0; k < HEED_COUNT(above); k++) {
			char *body = mem_printf("We will pay.\r\n\r\n%s%s\r\n"
				"Dear Jo,\r\n\r\nthe old text\r\n", above[k],
				blocks[i]);

			rig_says("", body, "We will pay.");
			free(body);
		}
}

static void
dividers_alone_cut_as_well(void **state)
{
	static const char *const rows[] = {
		"-----Original Message-----", "----- Original Message -----",
		"-------- Original Message --------",
		"---------- Forwarded message ---------",
		"-------- Ursprungligt meddelande --------",
		"-------- Oryginalna wiadomość --------",
		"---------- Przekazana wiadomość ---------",
		"---------- Preposlaná správa ---------",
		"-------- Pôvodná správa --------",
		"---------- Doorgestuurd bericht ----------",
		"-------- Oorspronkelijk bericht --------",
		"-------- Ursprüngliche Nachricht --------",
		"-------- Weitergeleitete Nachricht --------",
		"-------- URSPRÜNGLICHE NACHRICHT --------",
		"Begin forwarded message:", "Vidarebefordrat brev:",
		"Początek przekazywanej wiadomości:",
		"Begin doorgestuurd bericht:",
		"Anfang der weitergeleiteten Nachricht:",
		"Začiatok preposlanej správy:",
		"---- On Tue, 3 Nov 2026 08:58 Eva <eva@f.example> wrote ----",
		"---- Eva Lind wrote ----", "------ Eva Lind skrev ------",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *body = mem_printf("See below.\r\n\r\n%s\r\n\r\nthe old "
			"text\r\n", rows[i]);

		rig_says("", body, "See below.");
		free(body);
	}
}

static void
a_long_quote_on_top_of_an_answer_goes(void **state)
{
	(void)state;
	for (size_t lines = 8; lines < 10; lines++) {
		struct buf buf = buf_new(MIB(1));

		rig_add(&buf, "> a line of the old text\r\n", lines);
		buf_str(&buf, "\r\nWe will pay.\r\n");
		if (lines > 8) {
			rig_says("", buf.data, "We will pay.");
		} else {
			struct message *m = rig_message("", buf.data);

			assert_int_equal(m->text[0], '>');
			message_free(&m);
		}
		buf_free(&buf);
	}
}

static void
html_marks_the_history_by_its_program(void **state)
{
	static const char *const rows[] = {
		/* Gmail */
		"<div>We will pay.</div><br><div class=\"gmail_quote\"><div "
		"dir=\"ltr\" class=\"gmail_attr\">On Tue, 3 Nov 2026 at 08:58, "
		"Eva Lind &lt;<a href=\"mailto:x\">eva@firm.example</a>&gt; "
		"wrote:<br></div><blockquote class=\"gmail_quote\">the old "
		"text</blockquote></div>",
		/* Apple Mail */
		"<div>We will pay.</div><br><div><blockquote type=\"cite\">"
		"<div>On 3 Nov 2026, at 08:58, Eva Lind &lt;eva@firm.example"
		"&gt; wrote:</div><br><div>the old text</div></blockquote>"
		"</div>",
		/* Thunderbird */
		"<p>We will pay.</p><div class=\"moz-cite-prefix\">Am "
		"03.11.2026 um 08:58 schrieb Eva Lind:<br></div><blockquote "
		"type=\"cite\"><p>the old text</p></blockquote>",
		/* Outlook on the web, with its words in no language we know */
		"<div>We will pay.</div><div id=\"appendonsend\"></div><hr>"
		"<div id=\"divRplyFwdMsg\"><b>Kutoka:</b> Eva</div><div>the "
		"old text</div>",
		/* Outlook */
		"<p class=MsoNormal>We will pay.</p><div><div style='border:"
		"none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm "
		"0cm'><p class=MsoNormal><b>Kutoka:</b> Eva</p></div></div>"
		"<p class=MsoNormal>the old text</p>",
		/* Outlook for mobile, Yahoo, Proton */
		"<div>We will pay.</div><div id=\"mail-editor-reference-"
		"message-container\">the old text</div>",
		"<div>We will pay.</div><div id=\"x\" class=\"yahoo_quoted\">"
		"the old text</div>",
		"<div>We will pay.</div><div class=\"protonmail_quote\">the "
		"old text</div>",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		rig_says(HTML_FIELD, rows[i], "We will pay.");
}

static void
answers_between_the_lines_of_html_are_kept(void **state)
{
	(void)state;
	rig_says(HTML_FIELD, "<div>Hello,</div><div class=\"gmail_quote\"><div "
		"class=\"gmail_attr\">On Tue, 3 Nov 2026 at 08:58, Eva Lind "
		"&lt;eva@firm.example&gt; wrote:</div><blockquote>When do you "
		"pay?</blockquote><div>On Friday.</div><blockquote>And the "
		"rest?</blockquote><div>Never.</div></div>",
		"Hello,\n> When do you pay?\nOn Friday.\n> And the rest?\n"
		"Never.");
	/* what "indent more" makes is the writer's own */
	rig_says(HTML_FIELD, "<blockquote style=\"margin:0 0 0 40px;border:"
		"none;padding:0\"><div>We will pay.</div></blockquote>",
		"We will pay.");
	rig_says(HTML_FIELD, "<div>Yes.</div><blockquote class=\"gmail_quote\" "
		"style=\"margin:0;border:none\">old</blockquote>", "Yes.");
}

static void
a_message_of_history_alone_is_empty_or_itself(void **state)
{
	(void)state;
	rig_says("", "> only\r\n> quoted\r\n", "");
	rig_says("", "-----Original Message-----\r\nFrom: x\r\n", "");
	rig_says("", "On Tue, 3 Nov 2026 at 08:58, Eva <e@firm.example> "
		"wrote:\r\n> old\r\n", "");
	/* an answer below what it answers, without any above */
	rig_says("", "On Tue, 3 Nov 2026 at 08:58, Eva <e@firm.example> "
		"wrote:\r\n> old\r\n\r\nWe will pay.\r\n",
		"> old\n\nWe will pay.");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(header_blocks_and_what_stands_below_are_cut),
		cmocka_unit_test(dividers_alone_cut_as_well),
		cmocka_unit_test(a_long_quote_on_top_of_an_answer_goes),
		cmocka_unit_test(html_marks_the_history_by_its_program),
		cmocka_unit_test(answers_between_the_lines_of_html_are_kept),
		cmocka_unit_test(a_message_of_history_alone_is_empty_or_itself),
	};

	return cmocka_run_group_tests_name("message/quotes", tests, NULL,
		NULL);
}
