/* SPDX-License-Identifier: ISC */
/*
 * The line that a program writes over what it quotes, in each of our languages:
 * it goes with what it names, and no words of the writer go with it.
 */
#include "test_message_rig.h"

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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(attributions_and_what_they_name_are_cut),
		cmocka_unit_test(a_sentence_is_no_attribution),
		cmocka_unit_test(words_in_front_of_an_attribution_are_kept),
		cmocka_unit_test(
			a_day_alone_is_an_attribution_above_quotes_only),
		cmocka_unit_test(
		    answers_between_the_lines_are_kept_with_what_they_answer),
	};

	return cmocka_run_group_tests_name("message/attribution", tests, NULL,
		NULL);
}
