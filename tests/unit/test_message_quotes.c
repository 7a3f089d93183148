/* SPDX-License-Identifier: ISC */
/*
 * The message that is answered: cut off below what its reader wrote, in each
 * of our languages and by the marks of each program, and kept where the answer
 * stands right below the question.
 */
#include "test_message_rig.h"

#define HTML_FIELD "Content-Type: text/html; charset=utf-8\r\n"

/* Attribution lines: Gmail, Apple Mail, Thunderbird, and others. */
static const char *const attributions[] = {
	/* Gmail */
	"On Tue, Nov 3, 2026 at 8:58 AM Eva Lind <eva@firm.example> wrote:",
	"On Tue, 3 Nov 2026 at 08:58, Eva Lind <eva@firm.example> wrote:",
	"On Tue, 3 Nov 2026 at 08:58, Eva Lind <eva@firm.example>\r\nwrote:",
	"Den tis 3 nov. 2026 kl 08:58 skrev Eva Lind <eva@firm.example>:",
	"tis 3 nov. 2026 kl. 08:58 skrev Eva Lind <eva@firm.example>:",
	"wt., 3 lis 2026 o 08:58 Eva Lind <eva@firm.example> napisał(a):",
	"wt., 3 lis 2026 o 08:58 Eva Lind <eva@firm.example>\r\nnapisał(a):",
	"ut 3. 11. 2026 o 8:58 Eva Lind <eva@firm.example> napísal(a):",
	"st 4. 11. 2026 o 8:58 Eva Lind <eva@firm.example>\r\nnapísal(a):",
	"Op di 3 nov 2026 om 08:58 schreef Eva Lind <eva@firm.example>:",
	"Am Di., 3. Nov. 2026 um 08:58 Uhr schrieb Eva Lind <\r\n"
		"eva@firm.example>:",
	"Am Di., 3. Nov. 2026 um 08:58 Uhr schrieb Eva Lind "
		"<eva@firm.example>:",
	/* Apple Mail */
	"On 3 Nov 2026, at 08:58, Eva Lind <eva@firm.example> wrote:",
	"On Nov 3, 2026, at 8:58\xe2\x80\xaf" "AM, Eva Lind "
		"<eva@firm.example> wrote:",
	"3 nov. 2026 kl. 08:58 skrev Eva Lind <eva@firm.example>:",
	"> On 3 Nov 2026, at 08:58, Eva Lind <eva@firm.example> wrote:",
	"Wiadomość napisana przez Eva Lind <eva@firm.example> w dniu "
		"3 lis\r\n2026, o godz. 08:58:",
	"Dňa 3. 11. 2026 o 8:58 užívateľ Eva Lind <eva@firm.example> "
		"napísal:",
	"Op 3 nov 2026, om 08:58 heeft Eva Lind <eva@firm.example> het "
		"volgende geschreven:",
	"Am 03.11.2026 um 08:58 schrieb Eva Lind <eva@firm.example>:",
	/* Thunderbird */
	"On 03/11/2026 08:58, Eva Lind wrote:",
	"On 2026-11-03 08:58, Eva Lind wrote:",
	"On 11/3/26 8:58 AM, Eva Lind wrote:",
	"Den 2026-11-03 kl. 08:58, skrev Eva Lind:",
	"Den 2026-11-03 kl. 08.58, skrev Eva Lind:",
	"W dniu 3.11.2026 o 08:58, Eva Lind pisze:",
	"W dniu 03.11.2026 o 08:58, Eva Lind pisze:",
	"Dňa 3. 11. 2026 o 8:58 Eva Lind napísal(a):",
	"Op 03-11-2026 om 08:58 schreef Eva Lind:",
	"Am 03.11.26 um 08:58 schrieb Eva Lind:",
	"Am 03.11.2026 um 08:58 schrieb Eva Lind:",
	/* Roundcube, K-9, older ones */
	"W dniu 2026-11-03 08:58, Eva Lind napisał(a):",
	"Am 3. November 2026 08:58:12 MEZ schrieb Eva Lind "
		"<eva@firm.example>:",
	"Dnia 3 listopada 2026 08:58 Eva Lind <eva@firm.example> "
		"napisał(a):",
	"On 3 November 2026 08:58:12 CET, Eva Lind <eva@firm.example> wrote:",
	/* the ">" of the address on the next line is no quote */
	"tir. 3. nov. 2026 kl. 08:58 skrev Eva Lind <eva@firm.example\r\n>:",
	"On Tue, Nov 3, 2026 at 8:58 AM Eva Lind\r\n<\r\nmailto:Eva Lind "
		"<eva@firm.example>\r\n> wrote:",
	/* no colon, no verb, no language of ours */
	"On Tue, 3 Nov 2026 08:58:12 +0100 Eva Lind <eva@firm.example> wrote",
	"Tuesday, 3 November 2026, 8:58 AM +0100 from Eva Lind "
		"<eva@firm.example>:",
	"вт, 3 нояб. 2026 г. в 08:58, Eva "
		"<eva@firm.example>:",
};

static void
attributions_and_what_they_name_are_cut(void **state)
{
	static const char *const below[] = {
		"> the old text\r\n> of ours\r\n",
		"\r\n> the old text\r\n>\r\n> of ours\r\n",
		"\r\n>the old text\r\n>> older\r\n",
		"\r\nthe old text\r\nof ours\r\n",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(attributions); i++)
		for (size_t k = 0; k < HEED_COUNT(below); k++) {
			char *body = mem_printf("We will pay.\r\n\r\n%s\r\n%s",
				attributions[i], below[k]);

			/* one that is quoted has only quotes below it */
			if (attributions[i][0] == '>' && k == 3)
				body[strlen("We will pay.")] = '\0';

			rig_says("", body, "We will pay.");
			free(body);
		}
}

static void
a_sentence_is_no_attribution(void **state)
{
	static const char *const rows[] = {
		"On Monday Eva wrote a letter.",
		"On 3 November we wrote to you.",
		"You wrote:",
		"This is what Eva wrote in her mail:",
		"On the agenda:",
		"Am Montag schrieb ich Ihnen, dass wir zahlen:",
		"Den 3 november betalar vi:",
		"Op maandag betalen we:",
		"From: our point of view this is wrong.",
		"To: do this week",
		"Subject to change: all of it",
		"Original message was fine.",
		"2026-11-03:",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++) {
		char *body = mem_printf("One.\r\n\r\n%s\r\n\r\nThree.\r\n",
			rows[i]);
		struct message *m = rig_message("", body);

		if (strstr(m->text, "Three.") == NULL)
			fail_msg("cut: %s", rows[i]);
		message_free(&m);
		free(body);
	}
}

/* What stands on the line in front of it was written by a person. */
static void
words_in_front_of_an_attribution_are_kept(void **state)
{
	static const char *const below[] = { "> old\r\n", "\r\nold\r\n", "" };
	static const char *const rows[] = {
		"Yes, do it. On Tue, 3 Nov 2026 at 08:58, Eva <e@firm.example> "
			"wrote:\r\n%s",
		"Yes, do it. On Tue, 3 Nov 2026 at 08:58, Eva\r\n"
			"<e@firm.example> wrote:\r\n%s",
		"Yes, do it.--- On Tue, 3 Nov 2026 at 08:58, e@firm.example "
			"wrote:\r\n%s",
		"Yes, do it. Am Di., 3. Nov. 2026 um 08:58 Uhr schrieb Eva <"
			"e@firm.example>:\r\n%s",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		for (size_t k = 0; k < HEED_COUNT(below); k++) {
			const char *end = strstr(rows[i], "%s");
			char *body = mem_printf("%.*s%s",
				(int)(end - rows[i]), rows[i], below[k]);

			rig_says("", body, "Yes, do it.");
			free(body);
		}
}

/* A day alone is what people name as well; then quotes must tell. */
static void
a_day_alone_is_an_attribution_above_quotes_only(void **state)
{
	(void)state;
	rig_says("", "Hello.\r\n\r\nOn 3 Nov 2026 your boss wrote:\r\n"
		"we pay for the damage.\r\n\r\nWell?\r\n",
		"Hello.\n\nOn 3 Nov 2026 your boss wrote:\nwe pay for the "
		"damage.\n\nWell?");
	rig_says("", "Hello.\r\n\r\nOn 3 Nov 2026 Eva Lind wrote:\r\n"
		"> old\r\n", "Hello.");
	rig_says("", "Hello.\r\n\r\nQuoting Eva <e@firm.example>:\r\n\r\n"
		"> old\r\n", "Hello.");
	rig_says("", "Hello.\r\n\r\nWe did as asked. Please see what "
		"eva@firm.example wrote:\r\nit is fine.\r\n",
		"Hello.\n\nWe did as asked. Please see what "
		"eva@firm.example wrote:\nit is fine.");
}

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
answers_between_the_lines_are_kept_with_what_they_answer(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(attributions); i++) {
		char *body = mem_printf("Hello,\r\n\r\n%s\r\n\r\n"
			"> When do you pay?\r\n\r\nOn Friday.\r\n\r\n"
			"> And the rest?\r\n\r\nNever.\r\n\r\n> Yours, Eva\r\n",
			attributions[i]);

		if (attributions[i][0] != '>')
			rig_says("", body, "Hello,\n\n> When do you pay?\n\n"
				"On Friday.\n\n> And the rest?\n\nNever.");
		free(body);
	}
	rig_says("", "> When do you pay?\r\nOn Friday.\r\n",
		"> When do you pay?\nOn Friday.");
	/* what the one we answer had quoted is history */
	rig_says("", ">> older\r\n> When do you pay?\r\nOn Friday.\r\n",
		"> When do you pay?\nOn Friday.");
	rig_says("", "> > older\r\n> When do you pay?\r\nOn Friday.\r\n",
		"> When do you pay?\nOn Friday.");
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
		cmocka_unit_test(attributions_and_what_they_name_are_cut),
		cmocka_unit_test(a_sentence_is_no_attribution),
		cmocka_unit_test(words_in_front_of_an_attribution_are_kept),
		cmocka_unit_test(
			a_day_alone_is_an_attribution_above_quotes_only),
		cmocka_unit_test(header_blocks_and_what_stands_below_are_cut),
		cmocka_unit_test(dividers_alone_cut_as_well),
		cmocka_unit_test(
		    answers_between_the_lines_are_kept_with_what_they_answer),
		cmocka_unit_test(a_long_quote_on_top_of_an_answer_goes),
		cmocka_unit_test(html_marks_the_history_by_its_program),
		cmocka_unit_test(answers_between_the_lines_of_html_are_kept),
		cmocka_unit_test(a_message_of_history_alone_is_empty_or_itself),
	};

	return cmocka_run_group_tests_name("message/quotes", tests, NULL,
		NULL);
}
