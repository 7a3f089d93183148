/* SPDX-License-Identifier: ISC */
/*
 * The languages that heed comes with: each file is read without a fault, knows
 * words for each kind of signal, and understands one plain sentence for each
 * as a native speaker would write it.
 */
#include "test_signals_rig.h"
#include "test_signals_sentences.h"

#include <dirent.h>

#include "base/buf.h"
#include "base/env.h"

static const struct sentences first_languages[] = {
	{ "en", {
		[SIGNAL_PAYMENT_SENT] = "We have paid the invoice today.",
		[SIGNAL_PAYMENT_PROMISED] =
			"We will pay the invoice on Friday.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Our payment will be two weeks late, we have cash "
			"flow problems.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"We do not agree with the amount on your invoice.",
		[SIGNAL_PAYMENT_REFUSED] = "We will not pay this invoice.",
		[SIGNAL_PAYMENT_QUERY] =
			"Could you send us a copy of the invoice?",
		[SIGNAL_LEAVING] = "We are terminating our contract with you.",
		[SIGNAL_LEGAL] = "Our lawyer will contact you about this.",
		[SIGNAL_REPUTATION] = "I will leave a bad review on Google.",
		[SIGNAL_COMPLAINT_DELAY] =
			"We are still waiting for the report.",
		[SIGNAL_COMPLAINT_QUALITY] = "The report is full of errors.",
		[SIGNAL_COMPLAINT_NEGLECT] = "Nobody has answered my emails.",
		[SIGNAL_COMPLAINT_COST] =
			"Your service is too expensive for us.",
		[SIGNAL_ESCALATION] = "I want to speak to your manager.",
		[SIGNAL_REQUEST] = "Please send us the report.",
		[SIGNAL_URGENT] = "This is very urgent.",
		[SIGNAL_PRAISE] = "Thank you for the excellent work!",
		[SIGNAL_GROWTH] =
			"We would like to extend the contract for another "
			"year.",
		[SIGNAL_MEETING_OFF] =
			"We have to cancel the meeting tomorrow.",
		[SIGNAL_AUTO] = "I am out of the office until Monday.",
		[SIGNAL_INSOLVENCY] =
			"Our company has gone into administration.",
		[SIGNAL_STOP] = "Please stop emailing us.",
		[SIGNAL_REDIRECT] =
			"From now on please write to my colleague Anna.",
		[SIGNAL_PAYMENT_PARTIAL] = "We paid half of the invoice today.",
		[SIGNAL_KINDS] = "The meeting will be held in room four.",
	} },
	{ "sv", {
		[SIGNAL_PAYMENT_SENT] = "Vi har betalat fakturan i dag.",
		[SIGNAL_PAYMENT_PROMISED] = "Vi betalar fakturan på fredag.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Betalningen blir tyvärr två veckor försenad.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Vi godkänner inte beloppet på fakturan.",
		[SIGNAL_PAYMENT_REFUSED] = "Vi tänker inte betala fakturan.",
		[SIGNAL_PAYMENT_QUERY] = "Kan ni skicka en kopia på fakturan?",
		[SIGNAL_LEAVING] = "Vi säger upp avtalet med er.",
		[SIGNAL_LEGAL] = "Vår advokat kommer att kontakta er.",
		[SIGNAL_REPUTATION] =
			"Jag kommer att skriva en dålig recension på Google.",
		[SIGNAL_COMPLAINT_DELAY] =
			"Vi väntar fortfarande på rapporten.",
		[SIGNAL_COMPLAINT_QUALITY] = "Rapporten är full av fel.",
		[SIGNAL_COMPLAINT_NEGLECT] = "Ingen har svarat på mina mejl.",
		[SIGNAL_COMPLAINT_COST] = "Det är för dyrt för oss.",
		[SIGNAL_ESCALATION] = "Jag vill tala med din chef.",
		[SIGNAL_REQUEST] = "Vänligen skicka rapporten till oss.",
		[SIGNAL_URGENT] = "Det är mycket brådskande.",
		[SIGNAL_PRAISE] = "Tack för ett fantastiskt jobb!",
		[SIGNAL_GROWTH] = "Vi vill gärna förlänga avtalet med ett år.",
		[SIGNAL_MEETING_OFF] =
			"Vi måste tyvärr ställa in mötet i morgon.",
		[SIGNAL_AUTO] =
			"Detta är ett automatiskt svar, jag är inte på "
			"kontoret.",
		[SIGNAL_INSOLVENCY] = "Vårt bolag har gått i konkurs.",
		[SIGNAL_STOP] = "Sluta mejla oss.",
		[SIGNAL_REDIRECT] = "Kontakta framöver min kollega Anna.",
		[SIGNAL_PAYMENT_PARTIAL] =
			"Vi har betalat hälften av fakturan.",
		[SIGNAL_KINDS] = "Mötet hålls i rum fyra.",
	} },
	{ "pl", {
		[SIGNAL_PAYMENT_SENT] = "Zapłaciliśmy fakturę dzisiaj.",
		[SIGNAL_PAYMENT_PROMISED] = "Zapłacimy fakturę w piątek.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Płatność niestety opóźni się o dwa tygodnie.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Nie zgadzamy się z kwotą na fakturze.",
		[SIGNAL_PAYMENT_REFUSED] = "Nie zapłacimy tej faktury.",
		[SIGNAL_PAYMENT_QUERY] =
			"Czy mogą Państwo przesłać kopię faktury?",
		[SIGNAL_LEAVING] = "Wypowiadamy umowę.",
		[SIGNAL_LEGAL] = "Nasz prawnik skontaktuje się z Państwem.",
		[SIGNAL_REPUTATION] =
			"Wystawię Państwu negatywną opinię w Google.",
		[SIGNAL_COMPLAINT_DELAY] = "Nadal czekamy na raport.",
		[SIGNAL_COMPLAINT_QUALITY] = "Raport jest pełen błędów.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Nikt nie odpowiada na moje maile.",
		[SIGNAL_COMPLAINT_COST] = "To jest dla nas za drogie.",
		[SIGNAL_ESCALATION] = "Chcę rozmawiać z Pana przełożonym.",
		[SIGNAL_REQUEST] = "Proszę o przesłanie raportu.",
		[SIGNAL_URGENT] = "Sprawa jest bardzo pilna.",
		[SIGNAL_PRAISE] = "Dziękujemy za świetną pracę!",
		[SIGNAL_GROWTH] = "Chcemy przedłużyć umowę o kolejny rok.",
		[SIGNAL_MEETING_OFF] = "Musimy odwołać jutrzejsze spotkanie.",
		[SIGNAL_AUTO] =
			"To jest automatyczna odpowiedź, jestem poza biurem.",
		[SIGNAL_INSOLVENCY] = "Nasza firma ogłosiła upadłość.",
		[SIGNAL_STOP] = "Przestańcie do nas pisać.",
		[SIGNAL_REDIRECT] =
			"Od teraz proszę pisać do mojej koleżanki Anny.",
		[SIGNAL_PAYMENT_PARTIAL] = "Zapłaciliśmy połowę faktury.",
		[SIGNAL_KINDS] = "Spotkanie odbędzie się w sali numer cztery.",
	} },
	{ "sk", {
		[SIGNAL_PAYMENT_SENT] = "Faktúru sme dnes uhradili.",
		[SIGNAL_PAYMENT_PROMISED] = "Faktúru uhradíme v piatok.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Platba sa, žiaľ, oneskorí o dva týždne.",
		[SIGNAL_PAYMENT_DISPUTED] = "Nesúhlasíme so sumou na faktúre.",
		[SIGNAL_PAYMENT_REFUSED] = "Túto faktúru nezaplatíme.",
		[SIGNAL_PAYMENT_QUERY] = "Môžete nám poslať kópiu faktúry?",
		[SIGNAL_LEAVING] = "Vypovedáme zmluvu s vami.",
		[SIGNAL_LEGAL] = "Náš právnik sa vám ozve.",
		[SIGNAL_REPUTATION] = "Napíšem zlú recenziu na Google.",
		[SIGNAL_COMPLAINT_DELAY] = "Stále čakáme na správu.",
		[SIGNAL_COMPLAINT_QUALITY] = "Správa je plná chýb.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Nikto mi neodpovedal na moje maily.",
		[SIGNAL_COMPLAINT_COST] = "Je to pre nás príliš drahé.",
		[SIGNAL_ESCALATION] = "Chcem hovoriť s vaším nadriadeným.",
		[SIGNAL_REQUEST] = "Prosím, pošlite nám správu.",
		[SIGNAL_URGENT] = "Je to veľmi súrne.",
		[SIGNAL_PRAISE] = "Ďakujeme za skvelú prácu!",
		[SIGNAL_GROWTH] = "Chceli by sme predĺžiť zmluvu o ďalší rok.",
		[SIGNAL_MEETING_OFF] = "Musíme zrušiť zajtrajšie stretnutie.",
		[SIGNAL_AUTO] =
			"Toto je automatická odpoveď, som mimo kancelárie.",
		[SIGNAL_INSOLVENCY] = "Naša firma vyhlásila konkurz.",
		[SIGNAL_STOP] = "Prestaňte nám písať.",
		[SIGNAL_REDIRECT] = "Odteraz píšte mojej kolegyni Anne.",
		[SIGNAL_PAYMENT_PARTIAL] = "Zaplatili sme polovicu faktúry.",
		[SIGNAL_KINDS] = "Stretnutie sa koná v miestnosti číslo štyri.",
	} },
	{ "nl", {
		[SIGNAL_PAYMENT_SENT] = "We hebben de factuur vandaag betaald.",
		[SIGNAL_PAYMENT_PROMISED] =
			"Wij zullen de factuur vrijdag betalen.",
		[SIGNAL_PAYMENT_DELAYED] =
			"De betaling komt helaas twee weken later.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Wij zijn het niet eens met het bedrag op de factuur.",
		[SIGNAL_PAYMENT_REFUSED] = "Wij betalen deze factuur niet.",
		[SIGNAL_PAYMENT_QUERY] =
			"Kunt u ons een kopie van de factuur sturen?",
		[SIGNAL_LEAVING] = "Wij zeggen het contract met u op.",
		[SIGNAL_LEGAL] = "Onze advocaat neemt contact met u op.",
		[SIGNAL_REPUTATION] =
			"Ik zal een slechte recensie op Google plaatsen.",
		[SIGNAL_COMPLAINT_DELAY] =
			"We wachten nog steeds op het rapport.",
		[SIGNAL_COMPLAINT_QUALITY] = "Het rapport zit vol fouten.",
		[SIGNAL_COMPLAINT_NEGLECT] = "Niemand reageert op mijn mails.",
		[SIGNAL_COMPLAINT_COST] = "Het is te duur voor ons.",
		[SIGNAL_ESCALATION] = "Ik wil uw leidinggevende spreken.",
		[SIGNAL_REQUEST] = "Wilt u ons het rapport sturen?",
		[SIGNAL_URGENT] = "Het is zeer dringend.",
		[SIGNAL_PRAISE] = "Bedankt voor het fantastische werk!",
		[SIGNAL_GROWTH] =
			"Wij willen het contract graag met een jaar verlengen.",
		[SIGNAL_MEETING_OFF] =
			"We moeten de afspraak van morgen helaas afzeggen.",
		[SIGNAL_AUTO] =
			"Dit is een automatisch antwoord, ik ben niet op "
			"kantoor.",
		[SIGNAL_INSOLVENCY] = "Ons bedrijf is failliet verklaard.",
		[SIGNAL_STOP] = "Stop met mailen.",
		[SIGNAL_REDIRECT] =
			"Stuur de stukken voortaan naar mijn collega Anna.",
		[SIGNAL_PAYMENT_PARTIAL] =
			"We hebben de helft van de factuur betaald.",
		[SIGNAL_KINDS] = "De vergadering is in kamer vier.",
	} },
};

#define LANGUAGES (HEED_COUNT(first_languages) + HEED_COUNT(later_languages))

static const struct sentences *
sentences_of(size_t i)
{
	return i < HEED_COUNT(first_languages) ? &first_languages[i] :
		&later_languages[i - HEED_COUNT(first_languages)];
}

static int
setup(void **state)
{
	const char *top = env_get("srcdir");
	struct strv dirs = { 0 }, errors = { 0 };

	strv_own(&dirs, mem_printf("%s/etc/lang", top == NULL ? "." : top));
	*state = lexicon_load(&dirs, &errors);
	for (size_t i = 0; i < errors.n; i++)
		print_error("%s\n", errors.v[i]);
	strv_free(&errors);
	strv_free(&dirs);
	return *state == NULL ? -1 : 0;
}

static int
teardown(void **state)
{
	struct lexicon *lexicon = *state;

	lexicon_free(&lexicon);
	return 0;
}

static void
every_language_has_its_sentences_here(void **state)
{
	const struct lexicon *lexicon = *state;

	for (size_t i = 0; i < lexicon->n; i++) {
		bool known = false;

		for (size_t k = 0; k < LANGUAGES; k++)
			known = known || strcmp(sentences_of(k)->code,
				lexicon->v[i].code) == 0;
		if (!known)
			fail_msg("no sentences for %s", lexicon->v[i].code);
	}
	assert_non_null(lexicon_tongue(lexicon, "en"));
}

static void
every_language_has_words_for_each_kind(void **state)
{
	const struct lexicon *lexicon = *state;
	size_t missing = 0;

	for (size_t i = 0; i < lexicon->n; i++) {
		const struct tongue *t = &lexicon->v[i];
		bool kinds[SIGNAL_KINDS] = { false };
		/* not every language denies behind the verb, or takes back */
		bool roles[ROLES] = { [ROLE_NEGATOR_BEHIND] = true,
			[ROLE_NOT] = true };

		for (uint32_t k = 0; k < t->n_rules; k++) {
			roles[t->rules[k].role] = true;
			if (t->rules[k].role == ROLE_SIGNAL)
				kinds[t->rules[k].value] = true;
		}
		for (int k = 0; k < SIGNAL_KINDS; k++)
			if (!kinds[k]) {
				print_error("%s: no %s\n", t->code,
					signal_name((enum signal_kind)k));
				missing++;
			}
		for (int k = 0; k < ROLES; k++)
			if (!roles[k]) {
				print_error("%s: no role %d\n", t->code, k);
				missing++;
			}
	}
	assert_int_equal(missing, 0);
}

/* Is the reading of the sentence the obvious one? */
static bool
understood(const struct lexicon *lexicon, const char *code, int kind,
	const char *text)
{
	struct reading *reading = rig_read_dated(lexicon, text, "",
		"2026-11-23", code);
	bool fine = strcmp(reading->language, code) == 0;

	if (kind == SIGNAL_KINDS)
		fine = fine && reading->n_signals == 0 &&
			reading->feeling == FEELING_NEUTRAL;
	else
		fine = fine && reading_signal(reading,
			(enum signal_kind)kind) != NULL;
	if (!fine) {
		print_error("%s: %s: %s (%s", code, kind == SIGNAL_KINDS ?
			"nothing" : signal_name((enum signal_kind)kind), text,
			reading->language);
		for (size_t i = 0; i < reading->n_signals; i++)
			print_error(" %s",
				signal_name(reading->signals[i].kind));
		print_error(")\n");
	}
	reading_free(&reading);
	return fine;
}

static void
a_plain_sentence_for_each_kind_is_understood(void **state)
{
	const struct lexicon *lexicon = *state;
	size_t missed = 0;

	for (size_t i = 0; i < LANGUAGES; i++) {
		if (lexicon_tongue(lexicon, sentences_of(i)->code) == NULL)
			continue;
		for (int k = 0; k <= SIGNAL_KINDS; k++)
			missed += !understood(lexicon, sentences_of(i)->code, k,
				sentences_of(i)->say[k]);
	}
	assert_int_equal(missed, 0);
}

static void
each_language_is_told_from_the_others(void **state)
{
	const struct lexicon *lexicon = *state;

	for (size_t i = 0; i < LANGUAGES; i++) {
		struct buf text = buf_new(10000);
		struct reading *reading;

		if (lexicon_tongue(lexicon, sentences_of(i)->code) == NULL)
			continue;
		for (int k = 0; k <= SIGNAL_KINDS; k++)
			buf_printf(&text, "%s\n", sentences_of(i)->say[k]);
		reading = rig_read(lexicon, buf_text(&text));
		assert_string_equal(reading->language, sentences_of(i)->code);
		assert_true(reading->language_sure > 0.9);
		reading_free(&reading);
		buf_free(&text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_language_has_its_sentences_here),
		cmocka_unit_test(every_language_has_words_for_each_kind),
		cmocka_unit_test(
			a_plain_sentence_for_each_kind_is_understood),
		cmocka_unit_test(each_language_is_told_from_the_others),
	};

	return cmocka_run_group_tests_name("signals/shipped", tests, setup,
		teardown);
}
