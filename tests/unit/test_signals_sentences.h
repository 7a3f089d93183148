/* SPDX-License-Identifier: ISC */
/*
 * For test_signals_shipped.c: a plain sentence for each signal, and one that
 * says nothing, in the languages that came later.
 */
#ifndef HEED_TEST_SIGNALS_SENTENCES_H
#define HEED_TEST_SIGNALS_SENTENCES_H

#include "signals/signals.h"

struct sentences {
	const char *code;
	/* the last says nothing at all */
	const char *say[SIGNAL_KINDS + 1];
};

static const struct sentences later_languages[] = {
	{ "de", {
		[SIGNAL_PAYMENT_SENT] = "Wir haben die Rechnung heute bezahlt.",
		[SIGNAL_PAYMENT_PROMISED] =
			"Wir werden die Rechnung am Freitag bezahlen.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Die Zahlung wird sich leider um zwei Wochen "
			"verzögern.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Wir sind mit dem Betrag auf der Rechnung nicht "
			"einverstanden.",
		[SIGNAL_PAYMENT_REFUSED] =
			"Wir werden diese Rechnung nicht bezahlen.",
		[SIGNAL_PAYMENT_QUERY] =
			"Können Sie uns eine Kopie der Rechnung schicken?",
		[SIGNAL_LEAVING] = "Wir kündigen den Vertrag mit Ihnen.",
		[SIGNAL_LEGAL] = "Unser Anwalt wird sich bei Ihnen melden.",
		[SIGNAL_REPUTATION] =
			"Ich werde eine schlechte Bewertung bei Google "
			"schreiben.",
		[SIGNAL_COMPLAINT_DELAY] =
			"Wir warten immer noch auf den Bericht.",
		[SIGNAL_COMPLAINT_QUALITY] = "Der Bericht ist voller Fehler.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Niemand antwortet auf meine E-Mails.",
		[SIGNAL_COMPLAINT_COST] = "Das ist uns zu teuer.",
		[SIGNAL_ESCALATION] =
			"Ich möchte mit Ihrem Vorgesetzten sprechen.",
		[SIGNAL_REQUEST] = "Bitte schicken Sie uns den Bericht.",
		[SIGNAL_URGENT] = "Es ist sehr dringend.",
		[SIGNAL_PRAISE] = "Vielen Dank für die hervorragende Arbeit!",
		[SIGNAL_GROWTH] =
			"Wir möchten den Vertrag um ein Jahr verlängern.",
		[SIGNAL_MEETING_OFF] =
			"Wir müssen den Termin morgen leider absagen.",
		[SIGNAL_AUTO] =
			"Dies ist eine automatische Antwort, ich bin nicht im "
			"Büro.",
		[SIGNAL_INSOLVENCY] = "Unsere Firma hat Insolvenz angemeldet.",
		[SIGNAL_STOP] = "Hören Sie auf, uns anzuschreiben.",
		[SIGNAL_REDIRECT] =
			"Ab sofort wenden Sie sich an meine Kollegin Anna.",
		[SIGNAL_PAYMENT_PARTIAL] =
			"Wir haben die Hälfte der Rechnung überwiesen.",
		[SIGNAL_KINDS] = "Die Besprechung findet in Raum vier statt.",
	} },
	{ "fr", {
		[SIGNAL_PAYMENT_SENT] =
			"Nous avons payé la facture aujourd'hui.",
		[SIGNAL_PAYMENT_PROMISED] =
			"Nous paierons la facture vendredi.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Notre paiement aura malheureusement deux "
			"semaines de retard.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Nous ne sommes pas d'accord avec le montant de "
			"votre facture.",
		[SIGNAL_PAYMENT_REFUSED] =
			"Nous ne paierons pas cette facture.",
		[SIGNAL_PAYMENT_QUERY] =
			"Pourriez-vous nous envoyer une copie de la facture ?",
		[SIGNAL_LEAVING] = "Nous résilions notre contrat avec vous.",
		[SIGNAL_LEGAL] = "Notre avocat va vous contacter.",
		[SIGNAL_REPUTATION] =
			"Je vais laisser un mauvais avis sur Google.",
		[SIGNAL_COMPLAINT_DELAY] =
			"Nous attendons toujours le rapport.",
		[SIGNAL_COMPLAINT_QUALITY] = "Le rapport est plein d'erreurs.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Personne n'a répondu à mes messages.",
		[SIGNAL_COMPLAINT_COST] =
			"Vos services sont trop chers pour nous.",
		[SIGNAL_ESCALATION] = "Je veux parler à votre responsable.",
		[SIGNAL_REQUEST] = "Merci de nous envoyer le rapport.",
		[SIGNAL_URGENT] = "C'est très urgent.",
		[SIGNAL_PRAISE] = "Merci pour votre excellent travail !",
		[SIGNAL_GROWTH] =
			"Nous souhaitons prolonger le contrat d'un an.",
		[SIGNAL_MEETING_OFF] =
			"Nous devons annuler la réunion de demain.",
		[SIGNAL_AUTO] =
			"Ceci est une réponse automatique, je suis "
			"absent du bureau.",
		[SIGNAL_INSOLVENCY] =
			"Notre société est en liquidation judiciaire.",
		[SIGNAL_STOP] = "Arrêtez de nous écrire.",
		[SIGNAL_REDIRECT] =
			"Désormais, notre interlocutrice est ma collègue Anna.",
		[SIGNAL_PAYMENT_PARTIAL] =
			"Nous avons réglé la moitié de la facture.",
		[SIGNAL_KINDS] = "La réunion aura lieu dans la salle quatre.",
	} },
	{ "es", {
		[SIGNAL_PAYMENT_SENT] = "Hemos pagado la factura hoy.",
		[SIGNAL_PAYMENT_PROMISED] = "Pagaremos la factura el viernes.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Nuestro pago se retrasará dos semanas.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"No estamos de acuerdo con el importe de la factura.",
		[SIGNAL_PAYMENT_REFUSED] = "No vamos a pagar esta factura.",
		[SIGNAL_PAYMENT_QUERY] =
			"¿Podrían enviarnos una copia de la factura?",
		[SIGNAL_LEAVING] = "Vamos a rescindir el contrato con ustedes.",
		[SIGNAL_LEGAL] =
			"Nuestro abogado se pondrá en contacto con ustedes.",
		[SIGNAL_REPUTATION] = "Voy a dejar una mala reseña en Google.",
		[SIGNAL_COMPLAINT_DELAY] = "Seguimos esperando el informe.",
		[SIGNAL_COMPLAINT_QUALITY] =
			"El informe está lleno de errores.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Nadie ha respondido a mis correos.",
		[SIGNAL_COMPLAINT_COST] =
			"Su servicio es demasiado caro para nosotros.",
		[SIGNAL_ESCALATION] = "Quiero hablar con su jefe.",
		[SIGNAL_REQUEST] = "Por favor, envíennos el informe.",
		[SIGNAL_URGENT] = "Es muy urgente.",
		[SIGNAL_PRAISE] = "¡Gracias por el excelente trabajo!",
		[SIGNAL_GROWTH] =
			"Nos gustaría ampliar el contrato un año más.",
		[SIGNAL_MEETING_OFF] =
			"Tenemos que cancelar la reunión de mañana.",
		[SIGNAL_AUTO] =
			"Esta es una respuesta automática, estoy fuera "
			"de la oficina.",
		[SIGNAL_INSOLVENCY] =
			"Nuestra empresa ha entrado en concurso de acreedores.",
		[SIGNAL_STOP] = "Dejen de escribirnos.",
		[SIGNAL_REDIRECT] =
			"A partir de ahora mi compañera Anna lleva los "
			"correos.",
		[SIGNAL_PAYMENT_PARTIAL] =
			"Hemos pagado la mitad de la factura.",
		[SIGNAL_KINDS] = "La reunión se celebra en la sala cuatro.",
	} },
	{ "it", {
		[SIGNAL_PAYMENT_SENT] = "Abbiamo pagato la fattura oggi.",
		[SIGNAL_PAYMENT_PROMISED] = "Pagheremo la fattura venerdì.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Il nostro pagamento arriverà purtroppo con due "
			"settimane di ritardo.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Non siamo d'accordo con l'importo della fattura.",
		[SIGNAL_PAYMENT_REFUSED] = "Non pagheremo questa fattura.",
		[SIGNAL_PAYMENT_QUERY] =
			"Potete inviarci una copia della fattura?",
		[SIGNAL_LEAVING] = "Disdiciamo il contratto con voi.",
		[SIGNAL_LEGAL] = "Il nostro avvocato vi contatterà.",
		[SIGNAL_REPUTATION] =
			"Lascerò una pessima recensione su Google.",
		[SIGNAL_COMPLAINT_DELAY] =
			"Stiamo ancora aspettando la relazione.",
		[SIGNAL_COMPLAINT_QUALITY] = "La relazione è piena di errori.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Nessuno ha risposto alle mie mail.",
		[SIGNAL_COMPLAINT_COST] =
			"Il vostro servizio è troppo caro per noi.",
		[SIGNAL_ESCALATION] = "Voglio parlare con il suo responsabile.",
		[SIGNAL_REQUEST] = "Per favore inviateci la relazione.",
		[SIGNAL_URGENT] = "È molto urgente.",
		[SIGNAL_PRAISE] = "Grazie per l'ottimo lavoro!",
		[SIGNAL_GROWTH] =
			"Vorremmo prolungare il contratto di un anno.",
		[SIGNAL_MEETING_OFF] =
			"Dobbiamo annullare la riunione di domani.",
		[SIGNAL_AUTO] =
			"Questa è una risposta automatica, sono fuori ufficio.",
		[SIGNAL_INSOLVENCY] =
			"La nostra società è in liquidazione giudiziale.",
		[SIGNAL_STOP] = "Smettete di scriverci.",
		[SIGNAL_REDIRECT] =
			"D'ora in poi il vostro referente sarà la mia "
			"collega Anna.",
		[SIGNAL_PAYMENT_PARTIAL] =
			"Abbiamo pagato la metà della fattura.",
		[SIGNAL_KINDS] = "La riunione si tiene nella sala quattro.",
	} },
	{ "cs", {
		[SIGNAL_PAYMENT_SENT] = "Fakturu jsme dnes zaplatili.",
		[SIGNAL_PAYMENT_PROMISED] = "Fakturu zaplatíme v pátek.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Platba se bohužel o dva týdny opozdí.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Nesouhlasíme s částkou na vaší faktuře.",
		[SIGNAL_PAYMENT_REFUSED] = "Tuto fakturu nezaplatíme.",
		[SIGNAL_PAYMENT_QUERY] =
			"Můžete nám prosím poslat kopii faktury?",
		[SIGNAL_LEAVING] = "Ukončujeme s vámi smlouvu.",
		[SIGNAL_LEGAL] = "Náš právník se vám ozve.",
		[SIGNAL_REPUTATION] = "Napíšu špatnou recenzi na Google.",
		[SIGNAL_COMPLAINT_DELAY] = "Stále čekáme na zprávu o auditu.",
		[SIGNAL_COMPLAINT_QUALITY] = "Výkresy jsou plné chyb.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Nikdo neodpověděl na moje e-maily.",
		[SIGNAL_COMPLAINT_COST] =
			"Vaše služby jsou pro nás příliš drahé.",
		[SIGNAL_ESCALATION] = "Chci mluvit s vaším nadřízeným.",
		[SIGNAL_REQUEST] = "Prosím pošlete nám podklady.",
		[SIGNAL_URGENT] = "Je to velmi naléhavé.",
		[SIGNAL_PRAISE] = "Děkujeme za výbornou práci!",
		[SIGNAL_GROWTH] =
			"Rádi bychom prodloužili smlouvu o další rok.",
		[SIGNAL_MEETING_OFF] =
			"Zítřejší schůzku musíme bohužel zrušit.",
		[SIGNAL_AUTO] =
			"Toto je automatická odpověď, nejsem v kanceláři.",
		[SIGNAL_INSOLVENCY] = "Naše firma vyhlásila konkurz.",
		[SIGNAL_STOP] = "Přestaňte nám psát.",
		[SIGNAL_REDIRECT] = "Odteď pište mé kolegyni Anně.",
		[SIGNAL_PAYMENT_PARTIAL] = "Zaplatili jsme polovinu faktury.",
		[SIGNAL_KINDS] = "Schůzka se koná v místnosti čtyři.",
	} },
	{ "da", {
		[SIGNAL_PAYMENT_SENT] = "Vi har betalt fakturaen i dag.",
		[SIGNAL_PAYMENT_PROMISED] = "Vi betaler fakturaen på fredag.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Vores betaling bliver desværre to uger forsinket.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Vi er ikke enige i beløbet på fakturaen.",
		[SIGNAL_PAYMENT_REFUSED] = "Vi betaler ikke jeres faktura.",
		[SIGNAL_PAYMENT_QUERY] = "Kan I sende os en kopi af fakturaen?",
		[SIGNAL_LEAVING] = "Vi opsiger aftalen med jer.",
		[SIGNAL_LEGAL] = "Vores advokat vil kontakte jer.",
		[SIGNAL_REPUTATION] =
			"Jeg skriver en dårlig anmeldelse på Trustpilot.",
		[SIGNAL_COMPLAINT_DELAY] = "Vi venter stadig på rapporten.",
		[SIGNAL_COMPLAINT_QUALITY] = "Rapporten er fuld af fejl.",
		[SIGNAL_COMPLAINT_NEGLECT] = "Ingen har svaret på mine mails.",
		[SIGNAL_COMPLAINT_COST] = "Det er for dyrt for os.",
		[SIGNAL_ESCALATION] = "Jeg vil tale med din chef.",
		[SIGNAL_REQUEST] = "Send os venligst rapporten.",
		[SIGNAL_URGENT] = "Det haster meget.",
		[SIGNAL_PRAISE] = "Tak for det fremragende arbejde!",
		[SIGNAL_GROWTH] = "Vi vil gerne forlænge aftalen med et år.",
		[SIGNAL_MEETING_OFF] = "Vi må desværre aflyse mødet i morgen.",
		[SIGNAL_AUTO] =
			"Dette er et automatisk svar, jeg er ikke på kontoret.",
		[SIGNAL_INSOLVENCY] = "Vores firma er gået konkurs.",
		[SIGNAL_STOP] = "Hold op med at skrive til os.",
		[SIGNAL_REDIRECT] =
			"Skriv fra nu af til min kollega Anna, det er "
			"hende, der tager sig af jer.",
		[SIGNAL_PAYMENT_PARTIAL] =
			"Vi har betalt halvdelen af fakturaen.",
		[SIGNAL_KINDS] = "Mødet holdes i lokale fire.",
	} },
	{ "nb", {
		[SIGNAL_PAYMENT_SENT] =
			"Fakturaen er betalt i dag, beløpet er overført.",
		[SIGNAL_PAYMENT_PROMISED] =
			"Vi betaler fakturaen fra dere på fredag.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Betalingen vår blir dessverre to uker forsinket.",
		[SIGNAL_PAYMENT_DISPUTED] =
			"Vi er ikke enige i beløpet på fakturaen.",
		[SIGNAL_PAYMENT_REFUSED] =
			"Vi kommer ikke til å betale denne fakturaen.",
		[SIGNAL_PAYMENT_QUERY] =
			"Kan dere sende oss en kopi av fakturaen?",
		[SIGNAL_LEAVING] = "Vi sier opp avtalen med dere.",
		[SIGNAL_LEGAL] = "Advokaten vår kommer til å kontakte dere.",
		[SIGNAL_REPUTATION] =
			"Jeg kommer til å skrive en dårlig anmeldelse "
			"på Google.",
		[SIGNAL_COMPLAINT_DELAY] = "Vi venter fortsatt på rapporten.",
		[SIGNAL_COMPLAINT_QUALITY] = "Rapporten er full av feil.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Ingen har svart på e-postene mine.",
		[SIGNAL_COMPLAINT_COST] = "Det er for dyrt for oss.",
		[SIGNAL_ESCALATION] = "Jeg vil snakke med sjefen din.",
		[SIGNAL_REQUEST] = "Vennligst send oss rapporten.",
		[SIGNAL_URGENT] = "Det haster veldig.",
		[SIGNAL_PRAISE] = "Takk for en fantastisk jobb!",
		[SIGNAL_GROWTH] = "Vi ønsker å forlenge avtalen med ett år.",
		[SIGNAL_MEETING_OFF] = "Vi må dessverre avlyse møtet i morgen.",
		[SIGNAL_AUTO] =
			"Dette er et automatisk svar, jeg er ikke på kontoret.",
		[SIGNAL_INSOLVENCY] = "Firmaet vårt har gått konkurs.",
		[SIGNAL_STOP] = "Slutt å skrive til oss.",
		[SIGNAL_REDIRECT] =
			"Heretter er kollegaen min Anna deres kontaktperson.",
		[SIGNAL_PAYMENT_PARTIAL] =
			"Vi har betalt halvparten av fakturaen.",
		[SIGNAL_KINDS] = "Møtet holdes i rom fire.",
	} },
	{ "fi", {
		[SIGNAL_PAYMENT_SENT] = "Olemme maksaneet laskun tänään.",
		[SIGNAL_PAYMENT_PROMISED] = "Maksamme laskun perjantaina.",
		[SIGNAL_PAYMENT_DELAYED] =
			"Maksumme myöhästyy valitettavasti kaksi viikkoa.",
		[SIGNAL_PAYMENT_DISPUTED] = "Emme hyväksy laskun summaa.",
		[SIGNAL_PAYMENT_REFUSED] = "Emme aio maksaa tätä laskua.",
		[SIGNAL_PAYMENT_QUERY] =
			"Voisitteko lähettää meille kopion laskusta?",
		[SIGNAL_LEAVING] = "Irtisanomme sopimuksen kanssanne.",
		[SIGNAL_LEGAL] = "Asianajajamme ottaa teihin yhteyttä.",
		[SIGNAL_REPUTATION] =
			"Aion kirjoittaa huonon arvostelun Googleen.",
		[SIGNAL_COMPLAINT_DELAY] = "Odotamme edelleen raporttia.",
		[SIGNAL_COMPLAINT_QUALITY] = "Raportti on täynnä virheitä.",
		[SIGNAL_COMPLAINT_NEGLECT] =
			"Kukaan ei ole vastannut sähköposteihini.",
		[SIGNAL_COMPLAINT_COST] = "Palvelunne on meille liian kallis.",
		[SIGNAL_ESCALATION] = "Haluan puhua esimiehenne kanssa.",
		[SIGNAL_REQUEST] = "Lähettäkää meille raportti, kiitos.",
		[SIGNAL_URGENT] = "Asialla on todella kiire.",
		[SIGNAL_PRAISE] = "Kiitos erinomaisesta työstä!",
		[SIGNAL_GROWTH] = "Haluaisimme jatkaa sopimusta vuodella.",
		[SIGNAL_MEETING_OFF] =
			"Joudumme valitettavasti perumaan huomisen kokouksen.",
		[SIGNAL_AUTO] =
			"Tämä on automaattinen vastaus, en ole toimistolla.",
		[SIGNAL_INSOLVENCY] = "Yrityksemme on haettu konkurssiin.",
		[SIGNAL_STOP] = "Lopettakaa viestien lähettäminen.",
		[SIGNAL_REDIRECT] =
			"Jatkossa yhteyshenkilönne on kollegani Anna.",
		[SIGNAL_PAYMENT_PARTIAL] = "Maksoimme puolet laskusta tänään.",
		[SIGNAL_KINDS] = "Kokous pidetään huoneessa neljä.",
	} },
};

#endif
