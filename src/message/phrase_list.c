/* SPDX-License-Identifier: ISC */
/*
 * The words of mail programs in English, Swedish, Polish, Slovak, Dutch,
 * German, French, Spanish, Italian, Czech, Danish, Norwegian and Finnish.
 * A new program or language is a new line here.
 */
#include "message/phrase_list.h"

const struct phrase_label_row phrase_labels[] = {
	{ "from", LABEL_FROM }, { "från", LABEL_FROM }, { "od", LABEL_FROM },
	{ "van", LABEL_FROM }, { "von", LABEL_FROM }, { "de", LABEL_FROM },
	{ "da", LABEL_FROM }, { "fra", LABEL_FROM },
	{ "lähettäjä", LABEL_FROM }, { "expéditeur", LABEL_FROM },
	{ "mittente", LABEL_FROM }, { "nadawca", LABEL_FROM },
	{ "odosielateľ", LABEL_FROM }, { "odesílatel", LABEL_FROM },
	{ "afzender", LABEL_FROM }, { "absender", LABEL_FROM },
	{ "remitente", LABEL_FROM }, { "avsender", LABEL_FROM },
	{ "afsender", LABEL_FROM }, { "avsändare", LABEL_FROM },
	{ "sent", LABEL_SENT }, { "date", LABEL_SENT },
	{ "skickat", LABEL_SENT }, { "datum", LABEL_SENT },
	{ "wysłano", LABEL_SENT }, { "wysłane", LABEL_SENT },
	{ "data wysłania", LABEL_SENT }, { "data", LABEL_SENT },
	{ "odoslané", LABEL_SENT }, { "odosláno", LABEL_SENT },
	{ "dátum", LABEL_SENT }, { "odesláno", LABEL_SENT },
	{ "verzonden", LABEL_SENT }, { "gesendet", LABEL_SENT },
	{ "envoyé", LABEL_SENT }, { "envoyé le", LABEL_SENT },
	{ "enviado", LABEL_SENT }, { "enviado el", LABEL_SENT },
	{ "fecha", LABEL_SENT }, { "inviato", LABEL_SENT },
	{ "sendt", LABEL_SENT }, { "dato", LABEL_SENT },
	{ "lähetetty", LABEL_SENT }, { "päivämäärä", LABEL_SENT },
	{ "päiväys", LABEL_SENT }, { "pvm", LABEL_SENT },
	{ "to", LABEL_TO }, { "till", LABEL_TO }, { "do", LABEL_TO },
	{ "komu", LABEL_TO }, { "aan", LABEL_TO }, { "an", LABEL_TO },
	{ "à", LABEL_TO }, { "para", LABEL_TO }, { "a", LABEL_TO },
	{ "til", LABEL_TO }, { "vastaanottaja", LABEL_TO },
	{ "destinataire", LABEL_TO }, { "adresat", LABEL_TO },
	{ "subject", LABEL_SUBJECT }, { "ämne", LABEL_SUBJECT },
	{ "temat", LABEL_SUBJECT }, { "predmet", LABEL_SUBJECT },
	{ "předmět", LABEL_SUBJECT }, { "onderwerp", LABEL_SUBJECT },
	{ "betreff", LABEL_SUBJECT }, { "objet", LABEL_SUBJECT },
	{ "asunto", LABEL_SUBJECT }, { "oggetto", LABEL_SUBJECT },
	{ "emne", LABEL_SUBJECT }, { "aihe", LABEL_SUBJECT },
	{ "cc", LABEL_CC }, { "kopia", LABEL_CC }, { "kopie", LABEL_CC },
	{ "kópia", LABEL_CC }, { "dw", LABEL_CC }, { "kopi", LABEL_CC },
	{ "reply-to", LABEL_CC }, { "kopio", LABEL_CC },
	{ NULL, LABEL_NONE },
};

/* What an attribution starts with: a preposition or the day of the week. */
const char *const phrase_openers[] = {
	"on ", "am ", "den ", "op ", "le ", "el ", "il ", "il giorno ",
	"dne ", "dňa ", "w dniu ", "dnia ", "at ", "em ", "på ", "d. ",
	"de ", "wiadomość napisana", "a ", "v ", "vo ", "ve ",
	"pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.", "pon,",
	"poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota",
	"niedziela", "po ", "ut ", "út ", "st ", "št ", "pi ", "so ", "ne ",
	"čt ", "pá ", "pondelok", "utorok", "streda", "štvrtok", "piatok",
	"nedeľa", "ma ", "ti ", "ke ", "to ", "pe ", "la ", "su ",
	"maanantai", "tiistai", "keskiviikko", "torstai", "perjantai",
	"lauantai", "sunnuntai", "man.", "tir.", "ons.", "tor.", "tors.",
	"fre.", "lør.", "søn.", "man ", "tir ", "ons ", "tor ", "fre ",
	"lør ", "søn ", "mandag", "tirsdag", "onsdag", "torsdag", "fredag",
	"lørdag", "søndag", "mån ", "tis ", "lör ", "sön ",
	"lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.",
	"mon,", "tue,", "wed,", "thu,", "fri,", "sat,", "sun,",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
	"sunday",
	NULL,
};

/*
 * Of them, those that programs write with a capital: by these an attribution
 * is found behind words on the same line.
 */
const char *const phrase_glued[] = {
	"On ", "Am ", "Den ", "Op ", "Le ", "El ", "Il ", "Il giorno ",
	"W dniu ", "Dnia ", "Dňa ", "Dne ", "På ", "Em ",
	NULL,
};

/* "Quoting X <x@y>:", of Horde and its like. */
const char *const phrase_quoting[] = {
	"quoting ", "zitat von ", "citerar ", "citat från ", "cytowanie ",
	"cytat ", "cituji ", "citujem ", "citeren ", "citaat van ",
	"en citant ", "citando a ", "citazione ", "citat fra ", "siterer ",
	"sitat fra ", "lainaus ",
	NULL,
};

const char *const phrase_verbs[] = {
	"wrote", "writes:", "schrieb", "skrev", "schreef", "geschreven:",
	"a écrit", "escribió", "ha scritto", "napísal", "napsal", "napisał",
	"napisal", "kirjoitti", "pisze:", "písal", "wiadomość napisana",
	"escreveu",
	NULL,
};

const char *const phrase_dividers[] = {
	"original message", "original appointment", "forwarded message",
	"forwarded by", "reply message", "ursprungligt meddelande",
	"ursprüngliche nachricht", "ursprungliche nachricht",
	"originalnachricht", "weitergeleitete nachricht",
	"originalmeddelande", "vidarebefordrat", "vidarebefordrad",
	"wiadomość oryginalna", "oryginalna wiadomość", "treść oryginalnej",
	"przekazana wiadomość", "wiadomość przekazana",
	"treść przekazanej wiadomości",
	"pôvodná správa", "preposlaná správa", "původní zpráva",
	"přeposlaná zpráva", "původní e-mail", "oorspronkelijk bericht",
	"origineel bericht", "doorgestuurd bericht", "message d'origine",
	"message original", "message transféré", "mensaje original",
	"mensaje reenviado", "messaggio originale", "messaggio inoltrato",
	"oprindelig meddelelse", "original meddelelse", "oprindelig besked",
	"videresendt", "opprinnelig melding", "original melding",
	"alkuperäinen viesti", "välitetty viesti",
	"edelleenlähetetty viesti", "mensagem original",
	NULL,
};

const char *const phrase_forwards[] = {
	"begin forwarded message", "anfang der weitergeleiteten",
	"début du message", "inizio messaggio inoltrato",
	"inicio del mensaje reenviado", "vidarebefordrat brev",
	"begin doorgestuurd bericht", "początek przekazywanej",
	"začiatok preposlanej", "začátek přeposlané",
	"videresendt besked", "start på videresendt",
	"välitetty viesti alkaa", "påbörja vidarebefordrat",
	NULL,
};

const char *const phrase_footers[] = {
	"sent from my ", "sent from mail for", "sent from outlook",
	"sent from yahoo", "sent from samsung", "sent from proton",
	"sent via ", "sent with proton", "sent using ", "get outlook for",
	"sent from a mobile", "sent on the go",
	"skickat från ", "skickades från ", "hämta outlook för",
	"wysłane z ", "wysłano z ", "pobierz outlook",
	"pobierz aplikację outlook", "wiadomość wysłana z ",
	"odoslané z ", "odoslané zo ", "poslané z ", "získajte outlook",
	"odesláno z ", "odesláno ze ", "posláno z ", "získejte outlook",
	"verstuurd vanaf", "verzonden vanaf", "verstuurd met",
	"download outlook voor", "outlook voor ",
	"von meinem ", "gesendet von ", "gesendet mit ",
	"diese nachricht wurde von meinem", "holen sie sich outlook",
	"outlook für ", "envoyé de mon", "envoyé depuis", "envoyé à partir",
	"obtenez outlook", "télécharger outlook",
	"enviado desde mi", "enviado desde ", "obtener outlook",
	"inviato da ", "inviato dal ", "scarica outlook", "ottieni outlook",
	"sendt fra ", "hent outlook", "få outlook", "skaff deg outlook",
	"last ned outlook", "lähetetty iphone", "lähetetty ipad",
	"lähetetty puhelim", "lähetetty androi", "lähetetty minun",
	"lähetetty samsung", "hanki outlook", "lataa outlook",
	"enviado do meu", "this email has been checked for viruses",
	"virusvrij.", "virenfrei.", "virus-free.", "virusfri.",
	NULL,
};

const char *const phrase_disclaimer_starts[] = {
	"confidentiality notice", "disclaimer", "think before you print",
	"please consider the environment", "before printing",
	"caution: external", "external email", "tänk på miljön",
	"pensez à l'environnement", "denken sie an die umwelt",
	"bitte denken sie an die umwelt", "denk aan het milieu",
	NULL,
};

const char *const phrase_disclaimers[] = {
	"confidential", "intended recipient", "legally privileged",
	"received this email in error", "received this e-mail in error",
	"received this message in error", "privileged information",
	"intended only for", "intended solely", "disclose", "this email",
	"this e-mail", "this message",
	"konfidentiell", "rätt mottagare", "avsedd för", "radera",
	"detta meddelande", "detta e-post", "obehörig",
	"poufne", "adresatem", "adresata", "wiadomość ta", "ta wiadomość",
	"niniejsza wiadomość", "zabronione", "rozpowszechnianie",
	"dôverné", "dôverných", "neoprávnené", "tento e-mail",
	"táto správa", "tento email", "určená výlučne", "adresát",
	"vertrouwelijk", "geadresseerde", "dit bericht", "deze e-mail",
	"uitsluitend bestemd", "openbaarmaking",
	"vertrauliche", "vertraulich", "richtige adressat", "unbefugte",
	"diese e-mail", "diese nachricht", "unerlaubte", "empfänger sind",
	"confidentiel", "destinataire", "ce message", "cet e-mail",
	"divulgation", "ce courriel", "confidencial", "destinatario",
	"este mensaje", "este correo", "prohibid",
	"riservat", "questo messaggio", "questa e-mail", "divulgazione",
	"vietat", "důvěrné", "neoprávněné", "tato zpráva", "příjemce",
	"fortrolig", "denne e-mail", "denne e-post", "denne mail",
	"rette modtager", "rette mottaker", "uberettiget", "uvedkommende",
	"denne meddelelse", "denne meldingen", "utilsiktet",
	"luottamuksellis", "tämä viesti", "tämä sähköposti",
	"vastaanottajalle", "oikea vastaanottaja", "tarkoitettu vain",
	NULL,
};

const char *const phrase_closings[] = {
	"kind regards", "best regards", "regards", "warm regards", "best,",
	"best wishes", "many thanks", "thanks", "thank you", "cheers",
	"yours sincerely", "yours faithfully", "sincerely", "all the best",
	"med vänlig", "vänlig hälsning", "vänliga hälsningar", "hälsningar",
	"mvh", "bästa hälsning", "hälsning", "tack på förhand",
	"pozdrawiam", "z poważaniem", "z wyrazami", "serdeczn",
	"s pozdravom", "s úctou", "s pozdravem", "pozdravujem", "zdravím",
	"ďakujem", "děkuji", "met vriendelijke groet", "vriendelijke groet",
	"groet", "hartelijke groet", "mvg", "hoogachtend",
	"mit freundlichen", "freundliche gr", "viele gr", "beste gr",
	"liebe gr", "herzliche gr", "mfg", "vg", "lg", "hochachtungsvoll",
	"cordialement", "bien cordialement", "bien à vous", "salutations",
	"cdlt", "atentamente", "saludos", "un saludo", "un cordial saludo",
	"gracias", "cordiali saluti", "distinti saluti", "saluti",
	"un saluto", "grazie", "med venlig", "venlig hilsen", "hilsen",
	"mange hilsner", "bedste hilsner", "med vennlig", "vennlig hilsen",
	"beste hilsen", "ystävällisin", "terveisin", "parhain terveisin",
	"t.", "kiitos", "yst. terv",
	NULL,
};
