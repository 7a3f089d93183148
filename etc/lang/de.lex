# heed: German.
#
# German of Germany, Austria and Switzerland ("ss"), formal ("Sie") and informal
# ("du", "ihr").  Verbs stand second, at the end or fall apart ("zahle ... zurück"),
# so many patterns hold both orders; compounds do not fall apart, so the classes
# list them.  "!" keeps apart what differs by an umlaut only ("!würde", "wurde").
# The grammar is told in en.lex.
language de

[function]
der die das dem des ein eine einen einem einer eines und oder aber denn weil dass
ob wenn falls als wie nicht kein keine keinen keinem keiner nichts niemand nie auch
noch schon nur sehr mehr wieder immer bereits bisher inzwischen mittlerweile bislang
ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen ihre ihrem ihren
ihrer ihres unser unsere unserem unseren unserer mein meine meinem meinen meiner
dein deine deinem deinen euer eure eurem euren eurer dieser diese dieses diesem
diesen jeder jede jedes jedem jeden alle allem allen alles welche welcher welches
wer wann warum wieso weshalb wo woher wohin womit wofür worauf hier dort da dann
damit dafür dagegen davon dazu dabei daher darum deshalb deswegen trotzdem jedoch
allerdings leider bitte danke dank gern gerne heute morgen gestern jetzt gleich
sofort bald später früher ist sind bin bist seid war waren wäre wären sein gewesen
habe hab hast hat haben habt hatte hatten hätte hätten wird werden werde wirst
wurde wurden würde würden worden geworden kann kannst können könnt konnte könnte
könnten muss müssen musst müsst müsste soll sollen sollte sollten will wollen
wollt wollte wollten möchte möchten darf dürfen dürfte mag lassen lässt macht
machen mach gemacht geht gehen ging kommt kommen gibt geben steht stehen
für von vom zu zum zur mit nach bei beim aus auf über unter vor hinter
zwischen durch gegen ohne um bis seit während wegen trotz innerhalb
sehr geehrte geehrter damen herren herr herrn frau liebe lieber hallo moin servus
grüezi grüß gruß grüße grüßen freundliche freundlichen freundlichem viele beste
herzliche herzlichen schöne schönen guten tag mfg lg vg grüessli vielen
rechnung rechnungen zahlung angebot vertrag termin woche wochen monat monate tage
tagen jahr jahre uhr arbeit frage fragen antwort rückmeldung nachricht anbei unterlagen
zwei drei vier fünf sechs sieben acht neun zehn einmal mal nochmal nochmals ganz
genau klar passt erledigt jawohl richtig einfach eigentlich natürlich vielleicht
nämlich ja nein doch halt eben wohl etwas beide beiden anderen andere
nix ned nich garnicht hach okay prima perfekt gut besser neue neuen

[sample]
Ich hoffe, es geht Ihnen gut und das Wochenende war nicht zu kurz.
Wir würden uns freuen, von euch zu hören, sobald ihr etwas Näheres wisst.
Der Bericht hätte eigentlich längst da sein müssen, und niemand weiß, warum.
Könnte mir jemand sagen, ob der Termin nächste Woche noch stattfindet?
Wir haben gestern die Unterlagen bekommen und schauen sie uns morgen in Ruhe an.
Ich melde mich noch einmal wegen der Änderungen, die wir neulich besprochen haben.

[negators]
(treffen|trifft|gefällt|gefallen|gefiel|überzeugt|überzeugen|begeistert|beeindruckt) ~~ (nicht|nie|keineswegs|weder)
(treffen|trifft|gefällt|gefallen|gefiel|überzeugt|überzeugen|begeistert|beeindruckt|freut|läuft|laufen|klappt|funktioniert|verlängern|verlängere|verlängert|empfehle|empfehlen|stimmt|passt|buchen|beauftragen) ~ (nicht|nie|keineswegs|gar nicht|weder)
nicht; nich; nie; niemals; kein; keine; keinen; keinem; keiner; keines; keins; nichts; nix
niemand; niemanden; niemandem; nirgends; nirgendwo; ohne; weder; kaum; keinerlei; keineswegs
keinesfalls; mitnichten; garnicht; garnichts; ned; net; nid; nöd; nüt; nimmer; niemehr
weder ~~ noch; keinesfalls; keineswegs; in keiner weise; auf keinen fall; nie und nimmer

[negators-behind]
nicht; gar nicht; keinesfalls; keineswegs; auf keinen fall; niemals

[intensifiers]
1.4 sehr; so; wirklich; echt; absolut; total; völlig; vollkommen; komplett; äußerst; extrem
1.4 unglaublich; unheimlich; wahnsinnig; riesig; ausgesprochen; überaus; zutiefst; tief; höchst
1.4 richtig; mega; super; voll; rundum; wahrlich; verdammt; schlichtweg; schlicht; restlos; derart
1.4 dermaßen; dermassen; besonders; massiv; mehr als; urleiwand; ur; sau; enorm; zunehmend
0.6 etwas; ein bisschen; bisschen; ein wenig; ein klein wenig; leicht; ziemlich; relativ; recht
0.6 halbwegs; einigermaßen; einigermassen; eher; bissl; bisserl

[contrast]
aber; jedoch; allerdings; leider; trotzdem; dennoch; obwohl; hingegen; nichtsdestotrotz; obgleich
nur leider; bedauerlicherweise; gleichwohl; wenngleich

[conditional]
(bis|spätestens|nächste|nächsten|demnächst|morgen) ~~ (bezahlt|überwiesen|beglichen|gezahlt|angewiesen|ausgeglichen|einbezahlt|eingezahlt)
(wird|werden|werde|werd|wirst|kann|können|muss|müssen|soll|sollen|darf|lasse|lassen) ~~ (bezahlt|überwiesen|beglichen|gezahlt|angewiesen|ausgeglichen|einbezahlt|eingezahlt)
wenn; falls; sofern; sobald; sollte; sollten; solange; bevor; ehe; vorausgesetzt

[classes]
we = ich|wir|i|mir|ma
you = sie|ihr|du|ihnen|euch|dir|dich
your = ihr|ihre|ihrem|ihren|ihrer|ihres|euer|eure|eurem|euren|eurer|eures|dein|deine|deinem|deinen|deiner|deines
our = unser|unsere|unserem|unseren|unserer|unseres|mein|meine|meinem|meinen|meiner|meines
neg = nicht|nich|nie|niemals|kein|keine|keinen|keinem|keiner|keines|keins|nichts|nix|niemand|niemanden|niemandem|weder|kaum|keinerlei|keineswegs|keinesfalls|garnicht|ned|net|nid|nöd|nimmer
have = habe|hab|haben|hat|hast|habt|hatte|hatten|ist|sind|wurde|wurden|war|waren
inv = rechnung|rechnungen|rechnig|rechnungsbetrag|rechnungsbeträge|schlussrechnung|abschlagsrechnung|abschlagsrechnungen|teilrechnung|teilrechnungen|restrechnung|honorarrechnung|honorarrechnungen|honorarnote|honorarnoten|kostennote|faktura|fakturen|betrag|beträge|restbetrag|gesamtbetrag|teilbetrag|summe|restsumme|forderung|forderungen|mahnung|mahnungen|zahlungserinnerung|abschlag|abschläge|anzahlung|akonto|akontorechnung|anzahlungsrechnung|monatsrechnung|jahresrechnung|wartungsrechnung|hostingrechnung|endrechnung|endabrechnung|abrechnung|schlussrate|rate|restzahlung|schlusszahlung|abschlusszahlung|honorar|honorare|pauschale|monatspauschale|nachtragsrechnung|agenturrechnung|stornorechnung|gebührenrechnung|saldo|zwischenrechnung|rechnungsnummer|re|rg|rechnungsnr|januarrechnung|februarrechnung|märzrechnung|aprilrechnung|mairechnung|junirechnung|julirechnung|augustrechnung|septemberrechnung|oktoberrechnung|novemberrechnung|dezemberrechnung|steuerberaterrechnung|architektenrechnung|übersetzungsrechnung|gebühren|gebührennote|ausstand|außenstände|zahlungsaufforderung|quartalsrechnung|sammelrechnung|supportrechnung|lizenzrechnung|servicerechnung|stundenabrechnung
paid = bezahlt|überwiesen|beglichen|gezahlt|angewiesen|ausgeglichen|einbezahlt|eingezahlt|transferiert|überwisen|entrichtet|vergütet|abgezahlt|anbezahlt|nachbezahlt|überwise
wired = überwiesen|angewiesen|beglichen|ausgeglichen|einbezahlt|eingezahlt|überwisen
pay = bezahlen|zahlen|überweisen|begleichen|anweisen|ausgleichen|einzahlen|entrichten|nachzahlen|abzahlen|anzahlen|zahln|zoin
payone = bezahle|zahle|überweise|begleiche|bezahl|zahl|überweis|bezahlen|zahlen|überweisen|begleichen
money = zahlung|zahlungen|überweisung|überweisungen|geld|restzahlung|anzahlung|zahlungseingang|teilzahlung|restgeld|honorarzahlung|ratenzahlung|zahlig
cent = cent|cents|rappen|euro|franken|pfennig|groschen|heller|kreuzer|müde|roten|einzigen
month = januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monat|monats|quartal|sommer|herbst|winter|frühjahr|frühling|weihnachten|ostern|pfingsten|neujahr|jahreswechsel|sommerferien|anfang
day = heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montags|nachmittag|abend|vormittag|wochenende|woche|monatsende|monatsanfang|monat|tage|tagen|wochen|kürze|stunde|nächste|nächsten|nächster|kommende|kommenden|kommender|jahresende
soon = heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sofort|umgehend|gleich|zeitnah|kürze|tage|tagen|woche|monatsende|ultimo|spätestens|pünktlich|fristgerecht|fristgemäß|termingerecht|schnellstmöglich|zügig|unverzüglich|direkt|bald|anschließend|nachher|abend|wochenende|selbstverständlich|natürlich|@month
period = tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|stunde|stunden|quartal|quartale|quartalen|ewigkeit|ewigkeiten|minuten|werktage|werktagen|arbeitstage|arbeitstagen
many = zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|anderthalb|eineinhalb|zweieinhalb|dreieinhalb|paar|einige|einigen|etliche|etlichen|mehrere|mehreren|mehr|viele|vielen|hundert|zig|dutzend|zwanzig|dreißig|vierzig|fünfzig|einer|einem|einen|eine
nth = zweite|zweiten|zweites|zweiter|dritte|dritten|drittes|dritter|vierte|vierten|viertes|fünfte|fünften|sechste|sechsten|siebte|siebten|achte|achten|neunte|neunten|zehnte|zehnten|xte|xten|zigste|zigsten|letzte|letzten|wiederholten|wiederholte|hundertste|hundertsten|gefühlt
times = zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal|mehrmals|mehrfach|wiederholt|hundertmal|zigmal|xmal|x|mehrmalig*|mehrfache|mehrmaligem|mehrmaliger|dauernd|ständig|unzählige|zigfach
askv = schick*|send*|sende|zusenden|zuschick*|zukommen|übersend*|übermitt*|mail|mailen|maile|mailt|weiterleit*|leite|leiten|leitet|gib|geben|gebt|durchgeb*|bescheid|bestätig*|mitteil*|teil|teile|teilen|teilt|mitzuteilen|melde|melden|meldet|rückmeld*|ruf|rufen|ruft|anruf*|anzuruf*|zurückruf*|zurückzuruf*|rückruf*|prüf*|überprüf*|check|checken|checkt|checke|kontrollier*|nachseh*|nachschau*|anschau*|schau|schauen|schaut|schaun|ansehen|anseh|sieh|seht|kläre|klären|klärt|abklär*|aufklär*|erklär*|erläuter*|begründ*|änder*|abänder*|anpass*|pass|passen|passt|ersetz*|austausch*|tausch*|lösch*|streich*|entfern*|rausnehm*|herausnehm*|nimm|nehmen|nehmt|mach|mache|machen|macht|fertigmach*|erledig*|kümmer*|veranlass*|korrigier*|berichtig*|verbesser*|behebe*|behoben|repar*|reparier*|fix|fixen|nachbesser*|lös|löse|lösen|löst|beseitig*|ergänz*|hinzufüg*|füg|füge|fügen|einfüg*|einbau*|bau|bauen|baut|einricht*|freischalt*|freigeb*|schalt*|setz*|stell|stelle|stellen|stellt|umstell*|ausstell*|einstell*|bereitstell*|erstell*|verschieb*|verleg*|umbuch*|buch|buche|buchen|bucht|reservier*|bestell*|plan*|einplan*|vereinbar*|komm|kommen|kommt|vorbeikomm*|storn*|annullier*|gutschreib*|schreib|schreibe|schreiben|schreibt|umschreib*|antwort*|beantwort*|reagier*|hilf|helfen|helft|beraten|unterstütz*|sag|sage|sagen|sagt|nenn*|benenn*|verrat*|zeig*|aufzeig*|liefer*|nachliefer*|nachreich*|einreich*|reich|reichen|reicht|vorleg*|leg|lege|legen|legt|beileg*|beifüg*|angeb*|angabe|vermerk*|vermeld*|erstatt*|zurückerstatt*|zurückzahl*|rücküberweis*|zieh|ziehen|zieht|zurückzieh*|zurücknehm*|unterschreib*|unterzeichn*|druck*|ausdruck*|übersetz*|lektorier*|gegenles*|korrekturles*|durchles*|lies|lesen|lest|kalkulier*|anbieten|angebot|verzicht*|unterlass*|stopp*|aufhör*|beende*|abschalt*|abstell*|deaktivier*|aktivier*|verläng*|beacht*|berücksichtig*|stimm*|abstimm*|organisier*|besorg*|beschaff*|hol|hole|holen|holt|abhol*|vorbereit*|bereit*|sorg*|sicherstell*|eintrag*|trag|trage|tragen|tragt|hinterleg*|hochlad*|lad|lade|laden|ladet|verlink*|verknüpf*|umleit*|aufnehm*|einfügen|notier*|aktualisier*|update*|wart*|meldung|antworten|rückmeldung|info|auskunft|stellungnahme|zusendung|übersendung|bestätigung|terminvorschlag|terminvorschläge|vorschlag|vorschläge|kontaktaufnahme|erläuterung|klärung|erledigung|prüfung|rückinfo|verlängerung|behebung|korrektur|aufstellung|einladung|unterstützung|zuschicken|kontaktier*|kontakt|verbind*|durchstell*|stundung|ratenzahlung|aufschub|stunden|buch*|umzieh*|umzuzieh*|mitbring*|bring*|ablehn*|zusag*|absag*|äußer*|äussern|nachfrag*|frag|fragen|fragt|verwend*|nutz*|benutz*|beauftrag*|anleg*|einspiel*|zurücksetz*|freigabe|lasst|lassen|lass|lasse
ask2 = schicken|senden|zusenden|zuschicken|zukommen|übersenden|übermitteln|mailen|weiterleiten|geben|durchgeben|mitteilen|melden|anrufen|zurückrufen|prüfen|überprüfen|checken|kontrollieren|nachsehen|nachschauen|anschauen|draufschauen|drüberschauen|ansehen|klären|abklären|erklären|erläutern|ändern|abändern|anpassen|ersetzen|austauschen|tauschen|löschen|streichen|entfernen|rausnehmen|herausnehmen|machen|fertigmachen|erledigen|kümmern|veranlassen|korrigieren|berichtigen|verbessern|beheben|reparieren|fixen|nachbessern|lösen|ergänzen|hinzufügen|einfügen|einbauen|einrichten|freischalten|freigeben|umstellen|ausstellen|einstellen|bereitstellen|erstellen|verschieben|verlegen|umbuchen|buchen|reservieren|bestellen|einplanen|vereinbaren|vorbeikommen|stornieren|gutschreiben|schreiben|umschreiben|antworten|beantworten|helfen|beraten|unterstützen|sagen|nennen|verraten|zeigen|liefern|nachliefern|nachreichen|einreichen|vorlegen|beilegen|angeben|erstatten|zurückerstatten|unterschreiben|drucken|ausdrucken|übersetzen|lektorieren|gegenlesen|korrekturlesen|durchlesen|lesen|kalkulieren|anbieten|verzichten|unterlassen|stoppen|abschalten|deaktivieren|aktivieren|verlängern|berücksichtigen|abstimmen|organisieren|besorgen|holen|abholen|vorbereiten|sorgen|sicherstellen|eintragen|hinterlegen|hochladen|verlinken|umleiten|aufnehmen|aktualisieren|warten|sprechen|reden|telefonieren|treffen|wissen|haben|bekommen|erhalten|kriegen|kommen|setzen|nehmen|stellen|ausrichten|umziehen|bringen|mitbringen|kontaktieren|nutzen|anlegen|einspielen|zurücksetzen|beauftragen|lassen|sein
wantv = wissen|sprechen|buchen|bestellen|ändern|erhalten|bekommen|haben|reservieren|anmelden|vereinbaren|besprechen|verschieben|umbuchen|verlegen|beauftragen|fragen|bitten|anfragen|klären|hören|sehen|erfahren|umstellen|nachbestellen|zurück|reden|stornieren|nutzen|auffordern|ersuchen|widerrufen|treffen|telefonieren|anfordern|lassen|austauschen|rückfragen|zurückhaben|kündigen|umziehen
work = arbeit|arbeiten|ergebnis|ergebnisse|hilfe|service|betreuung|unterstützung|beratung|entwurf|entwürfe|design|website|webseite|webauftritt|internetauftritt|homepage|seite|shop|onlineshop|übersetzung|übersetzungen|text|texte|kampagne|event|veranstaltung|feier|fest|team|truppe|zusammenarbeit|plan|pläne|planung|film|video|logo|erscheinungsbild|corporate|bericht|präsentation|organisation|umsetzung|ausführung|abschluss|jahresabschluss|steuererklärung|zeichnung|zeichnungen|flyer|broschüre|plakat|messestand|catering|moderation|fotos|bilder|lösung|einsatz|job|leistung|performance|kommunikation|konzept|lektorat|aktion|gestaltung|druck|renderings|modell|umbau|bau|schulung|workshop|abend|tag|sache|auftritt|migration|umstellung|umzug
people = chef|chefin|geschäftsführer|geschäftsführerin|geschäftsführung|geschäftsleitung|vorgesetzter|vorgesetzten|vorgesetzte|vorgesetztem|abteilungsleiter|abteilungsleiterin|teamleiter|teamleitung|teamleiterin|leitung|inhaber|inhaberin|direktor|direktorin|direktion|vorstand|partner|seniorpartner|kanzleiinhaber|projektleiter|projektleitung|bereichsleiter|bereichsleitung|niederlassungsleiter|filialleiter|bürochef|eigentümer|gf|ceo|zentrale|management|serviceleiter|serviceleitung|kanzleileitung|agenturleitung|boss|verantwortlichen|entscheider|entscheidungsträger|standortleiter|vertriebsleiter|betriebsleiter|beschwerdestelle|beschwerdemanagement|vorgesetzer|hauptgeschäftsführer|geschäftsführers|chefs|inhabers|vorstands|vorstandes|teamleiters|abteilungsleiters|direktors|projektleiters|seniorchef|seniorchefs|inhabern|chefinnen
firm = agentur|agenturen|büro|büros|kanzlei|kanzleien|anbieter|anbietern|anbieters|dienstleister|dienstleistern|firma|firmen|unternehmen|steuerberater|steuerberaterin|steuerbüro|architekt|architekten|architekturbüro|übersetzer|übersetzerin|übersetzungsbüro|partner|berater|treuhänder|treuhand|webdesigner|systemhaus|systemhäuser|it'ler|itler|hoster|fotograf|grafiker|grafikerin|designer|veranstalter|eventagentur|werbeagentur|lieferant|lieferanten|freelancer|provider|buchhalter|buchhaltungsbüro|kollegen|haus|bewerber|betreuer|planer|wettbewerber|mitbewerber|konkurrent|konkurrenten|konkurrenz|wettbewerb
other = andere|anderen|anderer|anderes|anderem|neue|neuen|neuer|neues|neuem
bad = schlecht|schlechte|schlechten|schlechter|schlechtes|miserabel|miserable|miserablen|miese|mies|miesen|mieser|mangelhaft|mangelhafte|mangelhaften|mangelhafter|schlampig|schlampige|schlampigen|unterirdisch|unterirdische|unterirdischen|dürftig|dürftige|mager|magere|mageren|lausig|lausige|unsauber|unsaubere|unbrauchbar|unbrauchbare|unbrauchbaren|fehlerhaft|fehlerhafte|fehlerhaften|fehlerhafter|fehlerhaftes|lieblos|lieblose|lieblosen|unprofessionell|unprofessionelle|amateurhaft|amateurhafte|dilettantisch|dilettantische|stümperhaft|stümperhafte|holprig|holprige|holprigen|ungenügend|ungenügende|unzureichend|unzureichende|unzureichenden|katastrophal|katastrophale|katastrophalen|grottig|grottige|grottenschlecht|erbärmlich|schwach|schwache|enttäuschend|enttäuschende|enttäuschenden|ungenau|ungenaue|unvollständig|unvollständige|unvollständigen|minderwertig|minderwertige|halbfertig|halbfertige|halbgar|halbgare|halbherzig|halbherzige|unausgegoren|hingeschludert|hingeschmiert|bescheiden|bescheidene|bescheidenen|beschissen|beschissene|langweilig|langweilige|beliebig|austauschbar|verpixelt|verpixelte|unscharf|unscharfe
thing = website|webseite|seite|seiten|homepage|shop|onlineshop|webshop|server|system|systeme|mail|mails|email|emails|postfach|postfächer|link|links|formular|kontaktformular|bestellformular|portal|app|netzwerk|netz|drucker|login|anmeldung|wlan|vpn|telefon|telefone|telefonanlage|kasse|kassen|kassensystem|backup|datensicherung|internet|bezahlseite|warenkorb|checkout|datenbank|scanner|startseite|buchungssystem|buchungsseite|buchungstool|reservierung|outlook|exchange|teams|rechner|laptop|laptops|pc|pcs|suche|suchfunktion|intranet|mikro|mikrofon|mikrofone|ton|beamer|heizung|lüftung|klimaanlage|hosting|domain|software|programm|schnittstelle|newsletter|terminbuchung|button|buttons|bestellungen|laufwerk|cloud|zugang|firewall|update|erp|warenwirtschaft|zeiterfassung|monitor|bildschirm|bildschirme|technik|leinwand|tool|plugin|kalender|verbindung
agencies = agentur|agenturen|büro|büros|kanzlei|kanzleien|anbieter|anbietern|dienstleister|dienstleistern|firma|firmen|steuerberater|architekten|übersetzer|systemhaus|hoster|partner|wettbewerber|mitbewerber|konkurrenten|berater|treuhänder|planer
handover = zugangsdaten|zugänge|passwörter|passwort|logins|adminzugang|adminrechte|quelldateien|quellcode|rohdaten|originaldateien|druckdateien|datenbestand|datenexport|unterlagen|akten|handakte|ordner|belege|projektunterlagen|buchungsdaten|stammdaten|domains|domain|dateien|daten|pläne|baupläne
chambers = verbraucherzentrale|verbraucherschutz|konsumentenschutz|arbeiterkammer|ombudsmann|ombudsfrau|ombudsstelle|schlichtungsstelle|steuerberaterkammer|architektenkammer|anwaltskammer|rechtsanwaltskammer|handwerkskammer|ärztekammer|wirtschaftskammer|kammer|innung|berufsverband|branchenverband|dachverband|aufsichtsbehörde|gewerbeamt|gewerbeaufsicht|bundesnetzagentur|datenschutzbehörde|datenschutzbeauftragten|treuhandverband
hard = fuge|fugen|fliese|fliesen|platten|tür|türe|türen|haustür|fenster|heizung|dach|dachfenster|wand|wände|wänden|boden|böden|fußboden|parkett|laminat|lampe|lampen|schrank|schränke|küche|küchenfront|bad|dusche|decke|putz|fassade|farbe|regal|schublade|schubladen|rohr|rohre|wasserhahn|abfluss|treppe|geländer|leitung|leitungen|steckdose|steckdosen|terrasse|balkon|keller|rollladen|rollläden|markise|garagentor|tor|arbeitsplatte|tisch|stühle|folie|plane|banner|schild|schilder|estrich|silikon|dämmung|kamin|armatur

[polite]
kein stress; keine eile; eilt nicht; keine sorge; ohne stress; kein druck
nimm es nicht persönlich; nehmen sie es ~ nicht persönlich; nicht böse sein; nicht böse
vielen dank im (voraus|vorhinein); danke im (voraus|vorhinein); besten dank im (voraus|vorhinein)
herzlichen dank im voraus; dank im voraus; danke vorab; vielen dank vorab; vorab vielen dank
schon mal (danke|vielen dank|besten dank); danke schonmal; danke schon (mal|jetzt)
schon jetzt vielen dank
(vielen|besten|herzlichen|lieben|schönen)? (dank|danke) für (ihre|deine|eure|die|den|das|ihren|deinen|euren) (schnelle|rasche|prompte|freundliche|nette|kurze)? (mail|nachricht|rückmeldung|antwort|anfrage|info|information|email|e mail|anruf|erinnerung|zusendung|übersendung|angebot|zeilen|hinweis|rückruf|schreiben|verständnis|geduld|mühe|bemühungen|zahlungserinnerung|rechnung|unterlagen|einladung|entgegenkommen)
(dank|danke) für die (schnelle|rasche|prompte)? (rückmeldung|antwort|info)
mit freundlichen grüßen; mit freundlichem gruß; freundliche grüße; viele grüße; beste grüße
liebe grüße; schöne grüße; herzliche grüße; mit besten grüßen; mit herzlichen grüßen
mit bestem gruß; besten gruß; hochachtungsvoll; sonnige grüße; lieben gruß; schönen gruß; mfg; lg
vg; mit kollegialen grüßen; guten morgen; guten tag; guten abend; schönen guten tag; grüß gott
grüezi; schönes wochenende; schönen (tag|abend|feierabend|nachmittag|sonntag|urlaub)
schöne (woche|feiertage|ferien|zeit|weihnachten); frohe weihnachten; frohes fest; guten rutsch
gutes neues; frohes neues; alles gute; gute besserung; gute reise; guten start; gute woche
ein schönes wochenende; hoffe es geht (ihnen|dir|euch) gut; geht es ihnen gut; ich hoffe ~ gut
alles gut; kein problem; keine ursache; kein thema; gern geschehen; gerne geschehen; sehr geehrte*
liebe (frau|kolleginnen|kollegen|leute|grüße); lieber (herr|kollege); sehr gerne; sehr gern
(!wäre|waere) (schön|super|toll|prima|klasse|nett|lieb|hilfreich|gut|fein|großartig) wenn
(!wäre|waere) (schön|super|toll|prima|klasse|nett|lieb|hilfreich|fein)
(!würde|wuerde) mich freuen; (!würden|wuerden) uns freuen; (!würde|wuerde) ich mich freuen
freue mich auf; freuen uns auf; freu mich auf; wir freuen uns ~ (rückmeldung|antwort|wiedersehen)
in guter hoffnung; in diesem sinne; gutes gelingen; viel erfolg; viel spaß; bitte um verständnis
um verständnis; danke für das verständnis; nichts für ungut; mit der bitte um; gut möglich
soweit so gut; so weit so gut; keine eile; keine hektik; keine sorge; im guten glauben
lieber später; am besten; besten falls; schön brav; einen schönen; ein schönes
sei so (gut|lieb|nett); seien sie so (gut|nett|freundlich|lieb); seid so (gut|lieb|nett)
(!wären|waeren) sie so (gut|nett|freundlich|lieb); danke und gruß; danke und grüße; danke lg
danke vg; tut mir leid; tut uns leid; sorry für; entschuldigung für; entschuldigen sie
bitte entschuldigen; sorry dass; es tut mir leid; entschuldige; bedaure sehr; um entschuldigung

[third]
(link|links|button|logo) ~ (zu|auf|mit|von) ~ (google|bewertungen|rezensionen|facebook); (unsere|unseren|meine) (google)? (bewertungen|rezensionen)
(unser|ein|mein|unserem|einem) (lieferant|lieferanten|kunde|kunden|mieter|mitbewerber|subunternehmer|bauträger) ~~ (insolvenz|insolvent|pleite|konkurs)
(formulierung|text|entwurf|fassung) ~ (unseres|vom) (anwalts|anwalt|juristen|rechtsanwalts)
(leiten|reichen|erheben|beantragen|legen|bereiten|leite|reich) sie ~~ (klage|mahnverfahren|mahnbescheid|berufung|räumungsklage|einspruch|widerspruch|betreibung|zwangsvollstreckung|strafanzeige|abmahnung)
(vertrag|abo|abonnement|vereinbarung|wartungsvertrag) mit (dem|der|einem|einer|unserem|unserer|den)
(umfrage|studie|kundenbefragung|marktforschung|erhebung|auswertung) ~~ (zeigt|ergab|ergibt|zufolge|besagt)
im (video|film|spot|clip|sketch|interview|roman|artikel|beitrag)
(der|die|unsere|unserer|meine|meiner) (versicherung|haftpflicht|krankenkasse) ~~ (schadenersatz|schadensersatz|reguliert|regulieren|zahlt|erstattet|verweigert|lehnt)
droht; drohen (uns|mir|ihm)
(er|sie|dieser|kunde) ~ (will|fordert|verlangt) ~~ (geld|schadensersatz|schadenersatz) ~~ (zurück|von uns|von mir|von ihm)
@our (kunde|kunden|kundin|mieter|mieterin|mietern|vermieter|vermieterin|lieferant|lieferanten|auftraggeber|auftraggebers|bauherr|bauherrn|debitor|debitoren|schuldner|nachbar|nachbarn|mitarbeiter|mitarbeiterin|mitarbeitern|exmann|exfrau|versicherung|abnehmer|gast|gäste|patient|patienten|subunternehmer|großkunde|hauptkunde|endkunde|händler|handwerker|käufer|verkäufer|arbeitgeber|arbeitnehmer|gesellschafter|mitgesellschafter|azubi|mandant|rohbauer|dachdecker|installateur|elektriker) ~~ (zahlt|zahlen|bezahlt|gezahlt|weigert|weigern|verweigert|verweigern|klagt|klagen|verklagt|verklagen|gericht|anwalt|anwälte|anwälten|anwältin|droht|drohen|schuldet|schulden|kündigt|kündigen|gekündigt|kündigung|beschwert|beschweren|mahnung|mahnungen|insolvenz|insolvent|widersprochen|bestreitet|bestritten|mahnbescheid|abmahnung|wütend|sauer|schadensersatz|schadenersatz|minderung|mindert|inkasso)
(ein|eine|einem|einer|einen|der|die|dem|den|dieser|diese|diesem) (kunde|kunden|kundin|mieter|mieterin|vermieter|lieferant|lieferanten|auftraggeber|bauherr|bauherrn|debitor|schuldner|nachbar|mitarbeiter|mitarbeiterin|arbeitnehmer|abnehmer|gast|patient|händler|handwerker|käufer|großkunde|mitbewerber|wettbewerber|bank) ~~ (zahlt|zahlen|gezahlt|weigert|weigern|verweigert|verweigern|klagt|klagen|verklagt|verklagen|gericht|anwalt|anwälte|anwälten|schuldet|schulden|gekündigt|kündigung|mahnung|mahnungen|insolvenz|insolvent|bestreitet|bestritten|mahnbescheid|abmahnung|abgemahnt|schadensersatz|schadenersatz|mindert|inkasso)
(weigert|verweigert|zahlt|bezahlt|schuldet|kündigt|verklagt) ~ @our (kunde|kundin|mieter|auftraggeber|bauherr|debitor|lieferant|vermieter|nachbar|arbeitgeber|händler|abnehmer)
(kunde|kundin|kunden|mieter|mieterin|bauherr|auftraggeber|debitor|schuldner|lieferant|händler|gast) von (uns|mir)
(schuldet|schulden) (uns|mir|ihm|ihr); (zahlt|bezahlt|zahlen) (uns|mir|mich) ~ (nicht|nichts|seit)
gegenseite; gegenanwalt; gegenpartei; gegner; gegners; gegnerisch*; kläger*; beklagte; beklagten
beklagter; mandant; mandanten; mandantin; mandantschaft; antragsteller*; antragsgegner*
prozessgegner; streitwert; angeklagte*; schuldner; schuldners; gläubiger*; insolvenzverwalter
mietpartei; vermieterin; vormieter
(landgericht|amtsgericht|oberlandesgericht|arbeitsgericht|bezirksgericht|finanzgericht|verwaltungsgericht|sozialgericht|handelsgericht) ~~ (hat|beschluss|urteil|termin|entschieden|geladen|ladung|bescheid|schreiben|post|mitgeteilt|verhandlung)
(schreiben|post|brief|ladung|urteil|beschluss|bescheid) ~ (vom|von|des) ~ (gericht|amtsgericht|landgericht|anwalt|arbeitsgericht|finanzamt|bezirksgericht)
(gerichtstermin|verhandlung|verhandlungstermin|klageschrift|klageerwiderung|berufung)
(replik|duplik|schriftsatz|mietvertrag|mietvertrags|mietverhältnis|arbeitsvertrag)
(arbeitsvertrags|arbeitsverhältnis|kündigungsschutzklage|kündigungsschreiben an)
(mieterhöhung|räumungsklage|erbstreit|scheidung|sorgerecht|pachtvertrag)
@our (ex|exmann|exfrau|schwager|nachbar|nachbarn|nachbarin|schwester|bruder|hausverwaltung|altes|alter|voriger|vorige)
(nicht|weder) (ihr|ihre|eure|euer|deine|dein) (fehler|schuld|problem)
(kannst|könnt|können) ~ (nichts|nix) (für|dafür); nichts dafür
@our (eigener|eigene|eigenes|eigenen)? (fehler|schuld|versehen|verschulden|dummheit|schusseligkeit)
lag an (uns|mir); (liegt|lag) (bei|an) (uns|mir|unserem|unserer|meinem|meiner)
nichts mit (ihnen|euch|dir|ihrer|eurer) zu tun; hat nichts mit (ihnen|euch|dir)
unabhängig von (ihnen|euch)
gegen (einen|den|unseren|meinen|die|eine|unsere) (kunden|mieter|vermieter|lieferanten|nachbarn|schuldner|debitor|bauträger|händler|versicherung|gemeinde|stadt|konkurrenten|wettbewerber|arbeitgeber|mitarbeiter)
(die|der|er|sie) (lügen|lügt|behauptet|behaupten|behaupteten)
(will|wollen|behauptet|behaupten) ~~ (sei|seien|regulieren|hätten)
(ihr|ihre|sein|seine) (kunde|kunden|anwalt|anwältin|chef|mieter) ~ (hat|haben|will|droht)
(klägerin|kläger|beklagte|beklagten|beklagter|antragsteller|antragsgegner|gegenseite|gegnerseite|streitgegner|gegenanwalt|schuldner|schuldnerin); in (der|sachen) (sache|rechtssache); aktenzeichen; (mandant|mandantin|mandanten|mandantschaft) ~~ (weigert|verweigert|droht|klagt|verklagt|schuldet|kündigt|bestreitet)

[story]
(mein|meine|meinem|meiner|meinen|beim|der|dem|ein|einem|unser|unserem|sein|seine|ihr) (schwager|schwägerin|bruder|schwester|cousin|cousine|onkel|tante|neffe|nichte|vater|mutter|mann|frau|sohn|tochter|nachbar|nachbarn|nachbarin|freund|freundin|bekannter|bekannten|bekannte|kumpel|vermieter|mieter|schwiegervater|schwiegermutter|schwiegersohn); (ein|einer) unserer (kunden|mieter|lieferanten|mitglieder|mandanten)

[we]
wir; ich; uns; unser; unsere; unserer; unserem; unseren; unseres; mein; meine; meinem; meinen; meiner; mir; mich

[you]
sie; ihnen; ihr; ihre; ihrem; ihren; ihrer; ihres; du; dir; dich; dein; deine; deinem; deinen; deiner; euch; euer; eure; eurem; euren; eurer

[past]
wie (hast|habt|haben) (du|ihr|sie) ~ (das|die|den) ~ (hingekriegt|hinbekommen|geschafft|hingezaubert|gezaubert)
wo gibt's ~ sowas; vor (jahren|langer zeit|urzeiten|ewigkeiten)
(damals|seinerzeit|dazumal|früher mal|anno)
@our (alter|alte|alten|altem|vorige|voriger|vorigen|früherer|frühere|früheren|ehemalige|ehemaliger|ehemaligen|letzte|letzter|letzten|vorheriger|vorherige|vorherigen|bisheriger|bisherige|bisherigen) (agentur|büro|kanzlei|anbieter|dienstleister|firma|steuerberater|steuerberaterin|architekt|übersetzer|berater|treuhänder|webdesigner|systemhaus|hoster|grafiker|fotograf|lieferant|partner|provider|it)
(bei|mit|von) der (vorigen|alten|früheren|letzten|vorherigen) (agentur|kanzlei|firma)
(beim|vom|mit dem) (vorigen|alten|früheren|letzten|vorherigen) (anbieter|dienstleister|steuerberater|büro|architekten|übersetzer|webdesigner|hoster|provider)
(vorgänger|vorgängern|vorgängeragentur|voragentur|vorgängerin); die davor; der davor
ganz anders als (bei|mit) (der|dem|unserer|unserem); ist das ~ ernst
soll das ein (witz|scherz|schlechter); wollen sie mich ~ (veräppeln|verarschen|auf den arm)
geht's noch; geht es noch; wer (macht|braucht|denkt|kennt) (sowas|so etwas|das nicht|denn sowas)
was sagt man dazu

[topic]
(anbei|hier|beiliegend|im anhang|angehängt) ~ (text|texte) (für|zur|der)
(text|texte|textvorschlag|wortlaut|copy) für ~ (seite|website|homepage|broschüre|flyer|blog|plakat|newsletter|kampagne|faq|anzeige|karte|banner|spot|einladung|pressemitteilung|agb)
beglaubigte* (übersetzung|abschrift); beeidigte* übersetz*
(zum|zur) (übersetzen|übersetzung|lektorat|korrekturlesen|korrektorat|lektorieren)
(bitte|!könnten|koennten|!könnte|koennte|können|kann|kannst|könnt|!würden|wuerden|möchte|möchten) ~~ (übersetzen|übersetzt|lektorieren|gegenlesen|korrekturlesen|einsprechen|vertonen)
(angebot|preis|kostenvoranschlag|offerte|kosten) für ~~ (übersetzung|übersetzen|lektorat)
(der|den|dem|diesen|dieser|folgenden|folgender) (satz|absatz|wortlaut|slogan|text|titel)
die (überschrift|formulierung|headline|passage|zeile) ~ (lautet|soll|heißt|lauten)
(soll|kommt|muss|gehört) ~~ (aufs plakat|auf das plakat|auf den flyer|auf die karte|auf den button|auf das banner|auf die seite|in die anzeige|ins impressum|in den newsletter|aufs banner|auf die startseite)
(drehbuch|theaterstück|sketch|quiz|krimidinner|hörspiel|rollenspiel|untertitel)
(voiceover|mustertext|mustervorlage|textbaustein|textbausteine|beispieltext|musterbrief)
(vorlage für)
(das|unser) motto ~ (abend|abends|feier|fest|party|weihnachtsfeier|sommerfest|messe|kongress)

[deadline]
(gebe|geben|setze|setzen|gewähren) (ihnen|euch|dir) (dafür|hierfür|hiermit|dazu|noch)?; frist von
eine frist; bis; spätestens; binnen; innerhalb; innert; vor dem; frist bis; fristende; deadline
deadline ist; stichtag; fällig am; letzter tag; allerspätestens; frist läuft; frist endet am
längstens; bis zum; bis am

[date-lead]
am; dem; zum; bis; ab; vor; per; spätestens

[months]
1 januar; jan; jänner; jän
2 februar; feb; feber
3 märz; mrz
4 april; apr
5 mai
6 juni; jun
7 juli; jul
8 august; aug
9 september; sept; sep
10 oktober; okt
11 november; nov
12 dezember; dez

[weekdays]
1 montag; montagmorgen; montagvormittag; montagnachmittag; montagabend; montagmittag; montagfrüh
2 dienstag; dienstagmorgen; dienstagvormittag; dienstagnachmittag; dienstagabend; dienstagmittag; dienstagfrüh
3 mittwoch; mittwochmorgen; mittwochvormittag; mittwochnachmittag; mittwochabend; mittwochmittag; mittwochfrüh
4 donnerstag; donnerstagmorgen; donnerstagvormittag; donnerstagnachmittag; donnerstagabend; donnerstagmittag; donnerstagfrüh
5 freitag; freitagmorgen; freitagvormittag; freitagnachmittag; freitagabend; freitagmittag; freitagfrüh
6 samstag; sonnabend; samstagmorgen; samstagvormittag; samstagnachmittag; samstagabend
7 sonntag; sonntagmorgen; sonntagabend; sonntagnachmittag

[days]
today: heute; heute noch; noch heute; heute (morgen|abend|nachmittag|vormittag|mittag|früh|nacht); bis feierabend; bis dienstschluss; vor feierabend; bis büroschluss; bis geschäftsschluss; bis zum feierabend; tagesende; bis ende des tages; bis zum ende des tages; am heutigen tag; heutigen tages; bis heute abend; bis heute mittag; bis mitternacht; hüt
tomorrow: morgen; morgen früh; morgen (vormittag|nachmittag|abend|mittag); am morgigen tag; morgigen; binnen 24 stunden; innerhalb von 24 stunden; innert 24 stunden; in den nächsten 24 stunden
after-tomorrow: übermorgen; binnen zwei tagen; innerhalb von zwei tagen; innert zwei tagen; binnen 48 stunden; innerhalb von 48 stunden; innerhalb der nächsten 48 stunden; in zwei tagen; in den nächsten zwei tagen
this-week: ende der woche; ende dieser woche; ende woche; wochenschluss; bis zum wochenende; bis wochenende; vor dem wochenende; noch vor dem wochenende; wochenende noch; ende diese woche
next-week: ende nächster woche; ende nächste woche; ende kommender woche; ende der nächsten woche; ende der kommenden woche; ende der folgewoche
this-month: monatsende; ende des monats; ende monat; ende dieses monats; ende diesen monats; ultimo; letzten des monats; monatsletzten; ende des laufenden monats; monatsultimo; bis zum monatsletzten; zum letzten des monats
next-month: ende nächsten monats; ende des nächsten monats; ende kommenden monats; ende des kommenden monats; ende nächster monat; ende des folgemonats
this-year: jahresende; ende des jahres; ende dieses jahres; ende jahr; silvester; jahresultimo; vor dem jahreswechsel; bis zum jahreswechsel; bis zum jahresschluss; ende diesen jahres; guten morgen; schönen guten morgen; am (nächsten|selben|gleichen|frühen)? morgen; jeden morgen; eines morgens; gestern morgen
one-week: binnen einer woche; innerhalb einer woche; innerhalb von einer woche; innert einer woche; in einer woche; binnen wochenfrist; innert wochenfrist; innerhalb einer wochenfrist; binnen sieben tagen; innerhalb von sieben tagen; heute in einer woche; in den nächsten sieben tagen; in acht tagen; binnen acht tagen; innerhalb der nächsten woche; eine woche zeit; eine frist von einer woche; frist von sieben tagen
two-weeks: binnen zwei wochen; innerhalb von zwei wochen; innerhalb zweier wochen; innert zwei wochen; in zwei wochen; binnen vierzehn tagen; innerhalb von vierzehn tagen; innert vierzehn tagen; in vierzehn tagen; zwei wochen zeit; frist von zwei wochen; frist von vierzehn tagen
n-days: (binnen|innert) # (tagen|werktagen|arbeitstagen|kalendertagen); innerhalb (von|der)? (nächsten|kommenden)? # (tagen|tage|werktagen|arbeitstagen|werktage); in # (tagen|werktagen|arbeitstagen); frist von # (tagen|werktagen); in den nächsten # (tagen|werktagen); # tage zeit
n-weeks: (binnen|innert) # wochen; innerhalb (von|der)? (nächsten)? # wochen; in # wochen; frist von # wochen
month-end: ende; ende des; ende des monats; ablauf des; letzten

[mood]
-0.8 (erschrocken|geschockt)
-1 kein (schöner|schönes|gutes|guter) (anblick|bild|eindruck|auftritt); nett gewesen
1.2 (schönste|schönsten|tollste|tollsten|nettesten|gelungenste)
1.2 besser als (das original|alles|jede|jeder|vorher|bisher|zuvor|früher|je|erhofft|gedacht)
1.2 (keine|keinen) wünsche offen; nur empfehlen; (gern|gerne|jederzeit) wieder
1.2 (mehr|höheres|größeres) (lob|kompliment)
0.8 (gefällt|gefallen|gefiel|gefielen); (einfach|tausend|von herzen|einfach nur|nur) (dank|danke)
-1 (darf|sollte) ~~ nicht (passieren|vorkommen); (kann|darf) ~ (doch|wohl|ja|einfach)? nicht sein
-1 (kaum|schlecht|schwer) (zu verstehen|verständlich|lesbar)
-1 (hinterherlaufen|betteln|hinterhertelefonieren|schlussstrich|am thema vorbei)
-1 (keine ahnung|null ahnung|keinen plan)
-0.6 obwohl ~~ (ausdrücklich|mehrfach|vereinbart|zugesagt|besprochen|bestellt|gebeten)
-0.6 (das|so) (akzeptiere|akzeptieren) ~~ nicht
-0.5 (falsch|falsche|falschen|falscher|falsches)
-1 (schon wieder|wieder) (falsch|falsche|falschen|falscher)
-0.4 (immer noch|noch immer) (nicht|nichts|nix|kein|keine|keinen)
-0.3 (ihrem|ihren|ihrer|ihres|eurem|euren|eurer|deinem|deinen) @people
-0.3 @people (sprechen|verlangen)
1 (grinse|grinsen|strahle|zfrieden|zfriedn|gfreit|wucht)
1.5 (a|ein|eine) (traum|wahnsinn|wucht|gedicht|genuss)
# wonder and content
2 (wunderbar|wundervoll|großartig|grossartig|fantastisch|phantastisch|hervorragend)
2 (ausgezeichnet|exzellent|genial|brillant|sagenhaft|fabelhaft|traumhaft|grandios)
2 (phänomenal|bombastisch|überragend|makellos|fehlerlos|vorzüglich|famos|perfekt)
2 (sensationelle|sensationellen|fantastische|fantastischen|großartige|großartigen)
2 (großartiger|hervorragende|hervorragenden|hervorragender|ausgezeichnete|ausgezeichneten)
2 (wunderbare|wunderbaren|wunderbarer|wundervolle|wundervollen|geniale|genialen|grandiose)
2 (grandiosen|perfekte|perfekten|traumhafte|exzellente|exzellenten|brillante|tadellos)
2 (tadellose|tadellosen|meisterhaft|meisterhafte|vorbildlich|vorbildliche|vorbildlichen)
2 (erstklassig|erstklassige|erstklassigen|spitzenmäßig|leiwand|oberleiwand|hammer)
2 (hammermäßig|saustark|affengeil|obergeil|geil|geile|bombe|granate|granatenstark); (mordsmäßig)
2 (begeistert|begeisterung|hingerissen|überwältigt|überwältigend|hellauf|entzückt)
2 (beglückt|überglücklich|hin und weg|sprachlos vor|gänsehaut|freudentränen|freudensprung)
2 (freudensprünge|luftsprung|luftsprünge|baff|platt vor|umgehauen|aus dem häuschen)
2 (verzaubert|tränen gerührt|zu tränen|gerührt|bin verliebt|wunschlos glücklich)
2 (rundum glücklich|rundum zufrieden|hochzufrieden|hochzufriedene|überaus zufrieden)
2 (mehr als zufrieden|vollauf zufrieden|höchst zufrieden|vollends zufrieden)
2 (voll zufrieden|im siebten himmel)
2 (ist|war|seid|sind|einfach|wirklich|echt|absolut) sensationell; der (hammer|wahnsinn|oberhammer)
2 ein (traum|gedicht|knaller|volltreffer|knüller|träumchen|gewinn|glücksgriff|segen)
0.8 (respekt|bravo|wahnsinn|großes kino|ganz großes kino|weltklasse)
1.5 (wunderschön|wunderschöne|wunderschönen|wunderschoen|klasse|spitze|spitzenklasse)
1.5 (spitzenteam|spitzenarbeit|glanzleistung|meisterwerk|meisterleistung|volltreffer)
1.5 (glücksgriff|toppleistung|topleistung|topservice|toparbeit|weltklasseniveau|chapeau)
1.5 (hut ab|hochachtung|kompliment|komplimente|loben|gelobt|lobend|retter|retterin)
1.5 (lebensretter|gerettet|goldwert|gold wert|goldstück|goldstücke|schätze|zauberer|perle)
1.5 (juwel|profis|könner|dankbar|dankbarkeit|beeindruckt|beeindruckend|beeindruckende)
1.5 (beeindruckenden|imposant|herrlich|herrliche|herrlichen|bezaubernd|bezaubernde|wow)
1.5 (wahnsinnig gut|hurra|juhu|juhuu|yeah|yippie|halleluja|gelungen|gelungene|gelungenen)
1.5 (gelungener|bestens|glücklich|überglücklich|freude|erfreulich|erfreut|beflügelt)
1.5 (unvergesslich|unvergessliche|unvergesslichen|unbezahlbar|verzückt|strahlen|strahlt)
1.5 (strahlten|strahlte|schwärmt|schwärmen|schwärmten|geschwärmt|jubelt|jubeln|gejubelt)
1.5 (mustergültig|souverän|souveräne|megaschön|megastark|supergut|supernett|superschnell)
1.5 (superlieb|hochprofessionell|bärenstark|saugut|saucool|urcool|grossartig|tiptop)
1.5 (tipptopp|tip top|top notch|stark gemacht|starke leistung|ein fest|wie am schnürchen)
1.5 (erste sahne|aller erste)
1 (toll|tolle|toller|tolles|schöne|schöner|schönes|super|top|prima|zufrieden|zufriedene)
1 (zufriedenheit|zufriedenstellend|freut|freuen|freu|freue|freuten|gefreut|nett|nette)
1 (netten|nettes|freundlich und|herzlich und|hilfsbereit|hilfsbereitschaft|zuvorkommend)
1 (kompetent|kompetente|kompetenten|kompetenz|professionell|professionelle)
1 (professionellen|zuverlässig|zuverlässige|zuverlässigen|verlässlich|verlässliche)
1 (sorgfältig|sorgfältige|sorgfältigen|liebevoll|liebevolle|liebevollen|geduldig)
1 (geduldige|engelsgeduld|reibungslos|reibungslose|reibungslosen|problemlos|unkompliziert)
1 (unkomplizierte|unkomplizierten|unbürokratisch|flott|flotte|blitzschnell|blitzschnelle)
1 (erleichtert|erleichterung|beruhigt|wertvoll|wertvolle|wertvollen|empfehlenswert)
1 (erfolgreich|erfolgreiche|erfolgreichen|erfolg|liebt es|lieben es|lieben wir|begeistern)
1 (geschmackvoll|elegant|stilvoll|charmant|charmante|spannend|schick|hübsch)
1 (hübsche|sympathisch|reizend|engagement|engagiert|engagierte|engagierten)
1 (einsatzbereitschaft|einfühlsam|einfühlsame|kreativ|kreative|kreativen|läuft rund)
1 (läuft wie geschmiert|wie geschmiert|läuft wieder|punktlandung|überzeugt uns)
1 (überzeugt mich|überzeugend|schätzen sehr|schätze sehr|wertschätzung|danken wir)
1 (verdient gemacht|genossen|genießen|genoss|gelacht|rundum|wunsch genau|sonderlob)
1 (extralob|großes lob|daumen hoch|cool|coole|coolen|gediegen|gediegene|lecker|köstlich); (happy)
0.6 (fristgerecht|ordnungsgemäß|fristgemäß|ordentlich) ~ (zum|per)
0.6 nichts ~ mit (ihrer|eurer|deiner) (arbeit|leistung|person|qualität)
0.6 mit (ihrer|eurer|deiner) (arbeit|leistung|person|qualität) hat ~ nichts
1.2 besser (wird's|geht's|ging's|gehts|wirds) ~ (nicht|nimmer|kaum)
1.2 (nicht|keinen|kein|keine) (ein|eine|einen|einzige|einziger|einzigen|einziges) (punkt|mangel|fehler|beanstandung|panne|hänger|ausfall|problem|beschwerde|reklamation|aussetzer|störung)
1.2 (nehme|nehm|nehmen) ~ alles zurück; weiter so
1.2 was für (ein|eine) (abend|tag|fest|erfolg|ergebnis|truppe|team|feier|leistung|freude)
0.5 (nummer|namen|kontakt|kontaktdaten|adresse) ~~ (weitergegeben|weitergereicht)
0.5 (eure|ihre|deine) nummer ~~ gegeben
0.5 (verlängern|verlängere|buchen|beauftragen) ~~ (gern|gerne|wieder|gleich); nehmen ~~ dazu
0.5 (freu|freue|freuen) (mich|uns); (machen|mache) ~~ (mit euch|mit ihnen)
1.5 (stolz auf|so stolz|sehr stolz|heilfroh|so froh|sehr froh|bin froh|sind froh|froh dass)
1.5 (ein engel|ihr engel|unser held|mein held|ein held|ihr helden|unsere helden|ein schatz)
1.5 (ihr schätze|großes lob|dickes lob|ein lob|lob an|viel lob|sehr fein|ganz fein|liebe es)
0.6 (!schön|schoen)
0.6 (sehr|richtig|echt|wirklich|so|besonders|verdammt|ausgesprochen|unglaublich|ganz schön) (gut|gute|guten|gutes|guter)
0.6 (besser|schöner|schneller|leichter) als (erwartet|gedacht|erhofft|befürchtet|versprochen|erträumt|vorgestellt|jemals|je|vorher)
1 (gut|toll|super|bestens|sehr schön|hervorragend) (gemacht|gelöst|gelungen|umgesetzt|getroffen|organisiert|aufgehoben|beraten|betreut|angekommen|geworden|hingekriegt|hinbekommen|gelaufen|geklappt|vorbereitet|formuliert|erklärt|angelegt|gearbeitet)
1 gute (arbeit|wahl|idee|entscheidung|beratung|betreuung|hilfe)
1.2 (kann|konnte|!könnte|koennte|gibt|gab) ~ (nicht|nichts|nix) ~ (meckern|klagen|mosern|beschweren|beanstanden|bemängeln|aussetzen|motzen|jammern|kritisieren)
1.2 (nicht|nichts|nix) (zu|zum) (meckern|klagen|mosern|beanstanden|bemängeln|motzen|kritisieren|jammern|nörgeln|auszusetzen)
1.2 (nichts|nix) auszusetzen
1.2 (kein|keine|null|keinerlei) (grund zur klage|beanstandungen|beanstandung|beschwerden|klagen|einwände|haar in der suppe|mängel)
1.2 nicht (schlecht|übel|verkehrt|ohne|von schlechten|zu verachten)
1.2 (nicht|nie) besser ~ (sein|machen|können|laufen|treffen|gemacht|kommen)
1.2 besser geht ~ (nicht|nimmer|kaum)
1.2 (besser|schöner) (!hätte|haette|!hätten|haetten|kann|!könnte|koennte|konnte) ~~ nicht
1.2 kann sich sehen lassen; lässt sich sehen; hat hand und fuß; passt wie angegossen
1.2 wie angegossen
1.2 genau (so|das|richtig|mein|unser) (haben|hatten|hab|habe|wollten|wollte|stelle|stellen|ist|geschmack|ding|meins)
1.2 genau so; genau unser geschmack; genau was (wir|ich); trifft ~ (nagel|ins schwarze|punkt|kern)
1.2 auf den punkt; voll ins schwarze
1.2 wie (versprochen|vereinbart|besprochen|abgemacht) ~ (geliefert|fertig|da|pünktlich)
1.2 (erwartungen|erwartung) ~ (übertroffen|übertrifft|übertrafen); über (den|allen) erwartungen
1.2 jeden (cent|euro|rappen|franken) wert; (ist|war|sein) ~ geld wert
1.2 (gut|bestens) angelegtes geld; wieder ruhig schlafen; stein vom herzen; ein stein vom
1.2 (keine|nie) ~ bereut; beste entscheidung; richtige entscheidung; rundum sorglos
1.2 (passt|sitzt) (alles|perfekt|genau)
1.2 gar nicht (schlecht|übel|verkehrt|so schlecht|mal so schlecht); net schlecht
1.2 (sauber|saubere) (arbeit|sache|leistung); passt schon sehr; da legst di nieder
1.2 kannst nix sagen; kann man nix sagen; (kein|keinen) (meckern|gemecker|mucks)
1.2 (ohne|keine|kein|keinen|null) (probleme|problem|fehler|klagen|hänger|pannen|mängel|murren)
1.2 nicht enttäuscht; nicht ein einziger fehler; kein einziger fehler; nichts einzuwenden
1.2 das muss man (ihnen|euch|dir) lassen
# anger and sorrow
-2 (schrecklich|schreckliche|schrecklichen|furchtbar|furchtbare|furchtbaren|fürchterlich)
-2 (fürchterliche|grauenhaft|grauenhafte|grauenvoll|entsetzlich|entsetzt|katastrophal)
-2 (katastrophale|katastrophalen|katastrophe|katastrophen|desaster|desaströs|desaströse)
-2 (fiasko|debakel|albtraum|alptraum|horror|chaos|chaotisch|chaotische|saustall|sauhaufen)
-2 (sauladen|chaostruppe|saftladen|schande|schandfleck|skandal|skandalös|skandalöse)
-2 (unverschämt|unverschämte|unverschämten|unverschämtheit|frechheit|frech|dreist|dreiste)
-2 (dreisten|dreistigkeit|zumutung|unzumutbar|inakzeptabel|inakzeptable|unakzeptabel)
-2 (unannehmbar|untragbar|untragbare|unhaltbar|unhaltbare|unentschuldbar|unverzeihlich)
-2 (unfassbar|unfassbare|ungeheuerlich|ungeheuerlichkeit|unmöglich|unmögliches|lächerlich)
-2 (lächerliche|lächerlichen|lachhaft|lachnummer|witzfigur|witzfiguren|farce|armutszeugnis)
-2 (trauerspiel|tragödie|peinlich|peinliche|peinlichen|oberpeinlich|blamage|blamiert)
-2 (blamabel|blamieren|hochnotpeinlich|bodenlos|bodenlose|unterirdisch|unterirdische)
-2 (indiskutabel|indiskutable|unsäglich|unsägliche|miserabel|miserable|miserablen)
-2 (erbärmlich|erbärmliche|grottig|grottenschlecht|hundsmiserabel|beschissen|scheiße)
-2 (scheisse|scheiß|scheiss|scheissladen|mist|bockmist|murks|pfusch|pfuscher|pfuscherei)
-2 (gepfuscht|verpfuscht|pfuschwerk|schrott|müll|schund|humbug|blödsinn|schwachsinn)
-2 (quatsch|kacke|dreck|drecksladen|verarsche|verarscht|verarschen|verarschung|veräppelt)
-2 (veräppeln|verschaukelt|verkohlt|hinters licht|für dumm|abzocke|abzocker|abgezockt)
-2 (abzocken|betrug|betrüger|betrogen|betrügen|beschiss|gaunerei|gauner|halsabschneider)
-2 (wucher|nepp|raubritter|lüge|lügen|gelogen|angelogen|belogen|lügner|verlogen)
-2 (dilettanten|dilettantisch|dilettantismus|stümper|stümperhaft|stümperei|amateure)
-2 (amateurhaft|unfähig|unfähige|unfähigkeit|inkompetent|inkompetente|inkompetenz|idioten)
-2 (deppen|vollidioten|trottel|versager|nieten|schnauze|kragen|platzt|stinksauer|sauhaut)
-2 (wütend|zornig|empört|empörend|empörung|fassungslos|fassungslosigkeit|stocksauer)
-2 (fuchsteufelswild|auf hundertachtzig|auf 180|maßlos|masslos|kotzt|kotzen|ankotzt)
-2 (zum kotzen|verdammte|verdammten|verflucht|verfluchte|hölle|gehts noch|respektlos)
-2 (respektlose|arrogant|arrogante|arroganz|überheblich|herablassend|beleidigend)
-2 (beleidigung|unprofessionell|unprofessionelle|unprofessionellen|unprofessionalität)
-2 (verantwortungslos|fahrlässig|grob fahrlässig|rotzfrech|huere|gopfertelli|gopf|zefix)
-2 (kruzifix|himmelherrgott|herrgott|schei)
-2 (es|mir|uns) reicht ~ (jetzt|endlich|langsam|endgültig|mir|uns|echt|wirklich|hier); reicht's
-2 es reicht; mir reicht; uns reicht; (fass|maß|mass) ~ (überlauf*|voll)
-2 geduld ~ (ende|erschöpft|am ende|aufgebraucht|überstrapaziert|grenzen); geduldsfaden
-2 (hab|habe|haben|hat) ~ (die schnauze|die nase|den hals|den kanal|die faxen|genug|satt|dicke)
-2 (nase|schnauze|hals|faxen|kanal) ~ (voll|dicke|gestrichen); die faxen dicke
-2 am ende mit (meiner|unserer) geduld; letzte tropfen; das war's; so geht das nicht
-2 so kann ~ nicht weiter*; so kann man ~ nicht
-2 (nicht|kein) (hinnehmbar|akzeptabel|tragbar|zumutbar|haltbar|nachvollziehbar)
-2 unter aller (sau|kanone); das letzte; völlig daneben; ein schlechter (witz|scherz)
-2 schlechter (witz|scherz); ein witz; ein hohn; der gipfel; ein unding; unding; ins gesicht
-2 ohrfeige; schlag ins; von vorne bis hinten (nicht|verarscht|nichts); über den tisch
-2 den bach (runter|hinunter); in den sand gesetzt; gegen die wand; an die wand; vor die wand
-2 verbockt; verhunzt; versaut; vermasselt; vergeigt; verkackt; in die tonne; für die tonne
-2 fürn arsch; am arsch; (leck|leckt) mich; zum (heulen|weinen|davonlaufen|schämen|haareraufen)
-2 auf gut deutsch
-1.5 (enttäuscht|enttäuschend|enttäuschende|enttäuschung|enttäuschungen|unzufrieden)
-1.5 (unzufriedenheit|verärgert|verärgerung|ärger|ärgerlich|ärgerliche|ärgere|ärgern|ärgert)
-1.5 (geärgert|genervt|nervt|nerven|nervig|nervige|frust|frustriert|frustrierend)
-1.5 (frustrierende|verstimmt|befremdet|befremdlich|befremdliche|befremden|erschüttert)
-1.5 (verdruss|unmut|missfallen|missfällt|missmutig|verdrossen|fragwürdig|fragwürdige)
-1.5 (schlecht|schlechte|schlechten|schlechter|schlechtes|schwach|schwache|schwachen|dürftig)
-1.5 (dürftige|mangelhaft|mangelhafte|mangelhaften|schlampig|schlampige|schlamperei)
-1.5 (nachlässig|nachlässige|nachlässigkeit|schludrig|schluderei|lieblos|lieblose|lieblosen)
-1.5 (halbherzig|unsauber|holprig|holprige|ungenügend|unzureichend|unbrauchbar|unbrauchbare)
-1.5 (unbrauchbaren|nutzlos|nutzlose|sinnlos|sinnlose|wertlos|wertlose|unseriös|unseriöse)
-1.5 (unzuverlässig|unzuverlässige|unzuverlässigkeit|unhöflich|unfreundlich|unfreundliche)
-1.5 (unverständlich|unverständnis|unerklärlich|vernachlässigt|ignoriert|ignorieren)
-1.5 (übergangen|abgewimmelt|abgespeist|abgefertigt|hingehalten|vertröstet|vertrösten)
-1.5 (hängengelassen|hängen gelassen|hängenlassen|hängen lassen|im stich|im regen)
-1.5 (alleingelassen|allein gelassen|alleine gelassen|sitzen gelassen|sitzengelassen)
-1.5 (verloren vertrauen|vertrauensverlust|vertrauensbruch|vertrauen verloren)
-1.5 (vertrauen verspielt|vertrauen zerstört|vertrauen ist weg|vertrauen dahin)
-1.5 (vertrauen erschüttert|kein vertrauen|vertrauen gelitten|kaputtgemacht|zerstört)
-1.5 (ruiniert|vergrault|verschwendet|verschwendung|verschwendete|zeitverschwendung)
-1.5 (geldverschwendung|rausgeworfen|rausgeschmissen|rausgeschmissenes|hinausgeworfen)
-1.5 (bedauerlich|bedauerliche|bedaure|traurig|traurige|betrüblich|betrübt|hoffnungslos)
-1.5 (trostlos|erschreckend|erschreckende|schockiert|schock|verzweifelt|verzweifle)
-1.5 (verzweiflung|bittere|bitterer|beigeschmack|schamesröte|geschämt|schäme|reingefallen)
-1.5 (hereingefallen|reinfall|flop|pleiten|rohrkrepierer|totalausfall|mangelnde|mangelndes)
-1.5 (unkoordiniert|planlos|kopflos|konfus|konzeptlos|unwürdig|würdelos|unanständig)
-1.5 (unredlich|unlauter|unverhältnismäßig|überzogen|überzogene|überzogenen|saumäßig|sauerei)
-1.5 (schweinerei|zweifelhaft)
-1.5 (nicht|alles andere als|wenig|kaum|keineswegs|weit entfernt von) (zufrieden|glücklich|begeistert|erfreut|erbaut|amüsiert|beeindruckt|professionell|zufriedenstellend|erfreulich|prickelnd|berauschend|überzeugend|hilfreich|schön|lustig|witzig|gut|optimal|toll|hinnehmbar|in ordnung|okay|ok|fair|seriös|sauber|gelungen|überzeugt|ernst|rosig)
-1.5 zufrieden ~ (nicht|anders|keineswegs); (nicht|nichts) (mehr)? (lustig|zum lachen|witzig)
-1.5 lustig ~ nicht; freude ~ anders; anders vorgestellt
-1.5 (überzeugt|gefällt|begeistert|beeindruckt|passt) ~ (nicht|gar nicht|überhaupt nicht|weniger|kaum|nur bedingt)
-1.5 (fällt|fiel) ~ (durch|aus allen wolken); aus allen wolken
-1.5 (verstehe|versteh|verstehen|begreife|begreifen|kapier) ~ (nicht|nicht mehr) ~ (wie|warum|wieso|weshalb)
-1.5 (nicht|kein) (der richtige weg|die art|das wahre|das gelbe); nicht das gelbe; gelbe vom ei
-1.5 (lässt|ließ|liess|lassen) ~ zu wünschen; zu wünschen übrig; unter (dem)? niveau; weit unter
-1.5 (unter|hinter) (den|unseren|meinen|allen) erwartungen; hinter (unseren|den) erwartungen
-1.5 nicht (erfüllt|entsprochen|entspricht|den erwartungen)
-1.5 (nicht|kein) gutes (gefühl|bild|licht); kein ruhmesblatt; (nicht|kein) (ernst|für voll)
-1.5 nicht gerecht; schlechte erfahrung*; kein verständnis; null verständnis
-1.5 das vertrauen ~ (weg|verloren|dahin|angeknackst|erschüttert|gelitten)
-0.5 (nicht|keinesfalls|nie) ~ (akzeptieren|anerkennen|einverstanden|anerkannt|nachvollziehbar|nachvollziehen)
-0.5 (erkenne|erkennen) ~~ nicht an; (weise|weisen) ~~ zurück
-0.6 (irritiert|irritierend|irritation|verwundert|wundert)
-1 (schade|schad|bedauern|müde|besorgt|sorge um|sorgen um|sorgenvoll|sorge macht)
-1 (verwirrend|verwirrt|verwundert|verwunderung|wundere|wundern|gewundert|stutzig)
-1 (überrascht dass|erstaunt|erstaunlich dass|verblüfft dass|mühsam|mühsame|mühselig|zäh)
-1 (zähe|schleppend|schleppende|schleppenden|träge|lahm|lahme|lahmarschig|umständlich)
-1 (kompliziert gemacht|überfällig|überfällige|überfälligen|fehlgeschlagen|schiefgelaufen)
-1 (schiefgegangen|schief gelaufen|schief gegangen|schiefging|danebengegangen|in die hose)
-1 (misslungen|missglückt|gescheitert|scheitern|panne|pannen|pannenserie|patzer|schnitzer)
-1 (ausrutscher|ausfall|ausfälle|absturz|abgestürzt|fehlerhaft|fehlerhafte|fehlerhaften)
-1 (fehlanzeige|funkstille|schweigen im walde|totenstille|kundenverlust|verloren|verlust)
-1 (verluste|umsonst|vergeblich|vergebens|erfolglos|ergebnislos|nachteil|ungern|ungehalten)
-1 (ungeduldig|ungut|ungute|ungutes|unschön|unschöne|unglücklich|unglückliche|unerfreulich)
-1 (unerfreuliche|unerfreulichen|unangenehm|unangenehme|unangemessen|unangebracht)
-1 (unpassend|kritik|kritisch|kritisieren|kritisiert|beschwerde|beschweren|beschwere)
-1 (beschwert|bemängeln|bemängelt|reklamation|reklamieren|reklamiere|moniere|beanstande)
-1 (beanstanden|missverständlich|missstand|missstände|stört|gestört|störend|störende)
-1 (fauxpas|kopfschütteln|kopfzerbrechen|bauchschmerzen|bauchweh|kröte|zähneknirschend)
-1 (zähneknirschen|verzichtbar|überflüssig|mies|miese|fehlschlag|schiefe|nachsehen)
-0.6 (unklar|zweifel|zweifeln|zweifle)
-2 (bin|sind|echt|richtig|ziemlich|langsam|ganz schön|wirklich|stink|extrem) sauer
-2 sauer ~ (bin|sind|macht)
-1.5 (ist|war|wird|schon) bitter
-0.4 (verspätet|verspätung|verzögerung|verzögerungen|ungünstig)
-0.4 (problem|probleme|problemen|fehler|fehlern|störung|störungen|mangel|mängel|mängeln)
-0.4 (schwierigkeiten|aufwand umsonst|doppelte arbeit|nacharbeit|nacharbeiten)
-1 funktioniert ~ (nicht|nichts|nie|gar nicht); geht ~ (nicht mehr|nichts mehr|nicht|nix|nix mehr)
-1 (klappt|tut|läuft) ~ (nicht|nichts|nix); (funktionieren|gehen|klappen|laufen) ~ nicht
-1 nicht (funktioniert|geklappt|funktionierte)
-1 (warten|warte|wartet) ~ (immer noch|noch immer|seit|vergeblich|vergebens|bis heute)
-1 bis heute (nicht|nichts|nix|kein|keine|keinen)
-1 (schon wieder|wieder einmal|wieder mal|einmal mehr|zum wiederholten mal)
-1 (nicht|nichts) (passiert|geschehen|gehört|gekommen|gemeldet|getan|geändert)
-1 (niemand|keiner) (meldet|geht|antwortet|reagiert|zuständig|da|kümmert|ruft|weiß|weiss)
# understatement and irony
-1.2 (!hätte|haette|!hätten|haetten) ~~ (erwartet|gewünscht|erhofft|gedacht|vorgestellt|erwarten|wünschen|gehofft)
-1.2 (erwarte|erwarten|erwartet) ~~ (mehr|anderes|besseres|mindestens|etwas anderes)
-1.2 (darf|dürfen|kann|können|wird) ~~ (wohl|doch|mehr) ~ (erwarten|erwartet|verlangen|verlangt)
-1.2 (!hätte|haette) ~ gerne (früher|vorher|gewusst)
-1.2 (!wäre|waere) (nett|schön|anständig|angebracht|das mindeste|hilfreich|fair) gewesen
-1.2 (nicht|wenig) (gerade|eben|unbedingt|ausgesprochen) (glücklich|billig|schnell|berauschend|begeistert|das|ein|überzeugend|elegant|geschickt|professionell|vertrauenerweckend|vertrauensbildend|rosig|optimal)
-1.2 suboptimal; optimierungsbedarf; verbesserungswürdig; verbesserungsbedürftig; ausbaufähig
-1.2 luft nach oben; überschaubar*; diplomatisch ausgedrückt; gelinde gesagt; milde gesagt
-1.2 vorsichtig (gesagt|formuliert|ausgedrückt); freundlich (gesagt|formuliert|ausgedrückt)
-1.2 höflich (gesagt|formuliert|ausgedrückt)
-1.2 um es (freundlich|höflich|vorsichtig|diplomatisch|milde|nett)
-1.2 nett (gesagt|formuliert|ausgedrückt); offen gesagt; ehrlich gesagt; offen gestanden
-1.2 bei allem (verständnis|respekt|wohlwollen); (mit verlaub|so leid es mir tut)
-1.2 sagen wir (mal|es)
-1.2 (na|ganz|echt|wirklich|ja) (toll|super|klasse|prima|bravo|großartig|wunderbar|spitze|herzlich|danke|schönen dank) ~ (gemacht|hinbekommen|hingekriegt|leute|jungs)?
-1.2 na (toll|super|prima|klasse|bravo|wunderbar|danke|servus|bumm|herrlich)
-1.2 ja (toll|super|prima|klasse|bravo|wunderbar); schöne bescherung; schönen dank auch
-1.2 vielen dank auch; danke auch; herzlichen dank auch
-1.2 danke für (nichts|gar nichts|nix|das gespräch); herzlichen glückwunsch; glückwunsch zu
-1.2 gratuliere; gratulation; reife leistung; reife leistung
-1.2 tolle (leistung|wurst|überraschung|bescherung|nummer|show); das nenn* ich; respekt dass
-1.2 ein kunststück; das muss man erst; muss man erst mal (schaffen|hinkriegen|hinbekommen)
-1.2 kaum zu glauben; nicht zu glauben; nicht zu fassen; nicht zu überbieten; kann ja ~ passieren
-1.2 wer braucht schon; wozu auch; warum auch; wie überraschend; welch überraschung
-1.2 was für eine überraschung; oh wunder; wie schön dass
-1.2 schön dass (sie|ihr|du|wir) ~ (auch|wenigstens|schon|doch noch|immerhin)
-1.2 (eurer|ihrer|deiner) (tollen|schönen|wunderbaren|großartigen|sogenannten|werten); angeblich*
-1.2 sogenannt*; vermeintlich*; offenbar ~ (niemand|keiner|nicht|kein|nie|vergessen|egal|zu)
-1.2 anscheinend ~ (niemand|keiner|nicht|kein|nie|vergessen|egal|zu)
-1.2 offensichtlich ~ (niemand|keiner|nicht|kein|nie|vergessen|egal|zu); mustermann; lorem
-1.2 copy paste; copy and paste
-1 (nicht mehr|nimmer) (das|wie|so) ~ (einmal|früher|was|war)
-1 nicht mehr (das|die|der) ~ (war|waren|einmal)
-1 (früher|seinerzeit|am anfang|anfangs) ~~ (war|waren|ging|hat|haben|gab|wurde|konnte) ~~ (anders|noch|besser|selbst|persönlich|selber)
-1 wie (lange|oft) ~ noch; wie oft (soll|muss|müssen|sollen)
-1 zum (x|zweiten|dritten|vierten|fünften|wiederholten|xten|hundertsten|letzten) mal
-1 (!hätte|haette|!hätten|haetten) (ich|wir) ~ selbst; da (!hätte|haette) ~ auch
-1 (!hätten|haetten) wir ~ selbst; (!hätte|haette) ich ~ (gleich|selbst|selber|besser)
-1 frage ich mich; fragen wir uns; frag ich mich
-1 (frage|fragt|fragen) (mich|man|uns|sich) ~ (ob|warum|wieso|wofür|weshalb|was|wozu)
-1 fragezeichen
-1 (so|auf diese weise|unter diesen umständen) (macht|hat) ~ keinen (sinn|zweck|wert)
-1 sinn und zweck; (denke|überlege|überlegen) ~ (ernsthaft|ernstlich); ernsthaft

-0.7 (kaputt|kaputte|kaputten|defekt)
# letting down and being let down
-1.5 (im stich gelassen|hängen gelassen|hängengelassen|sitzen gelassen|vertröstet|abgewimmelt|abgespeist|verschaukelt|hingehalten|abgefertigt|für dumm verkauft|veräppelt|vorgeführt)
-1.5 (platzt|geplatzt|reißt) ~ (kragen|geduld|geduldsfaden); (geduld|verständnis) ~ (am ende|zu ende|erschöpft|aufgebraucht|strapaziert|langsam weg); kein verständnis mehr; (am ende) ~ geduld
-1.2 (fassungslos|sprachlos|entsetzt|empört|schockiert|befremdet|befremdlich|bestürzt|verstimmt|ungehalten|irritiert|verwundert|konsterniert|ratlos|ernüchtert|ernüchternd)
-1.2 (enttäuscht|enttäuschend|enttäuschung|ärgerlich|verärgert|ärger|frustriert|frustrierend|genervt|nervig|mühsam|zermürbend|unerfreulich|unbefriedigend|unzufrieden*)
-1.2 (bescheiden|dürftig|mager|lieblos|schlampig|stümperhaft|dilettantisch|unprofessionell|katastrophal|katastrophe|desaströs|miserabel|blamabel|peinlich|indiskutabel|inakzeptabel|untragbar)
-1 (so)? (kann|darf|sollte) (das|es)? ~ nicht (weitergehen|sein|passieren|laufen|weiter gehen); so geht (das|es) nicht; (das)? geht (so)? (gar)? nicht; nicht (hinnehmbar|akzeptabel|tragbar|zumutbar|zielführend|nachvollziehbar)
-1 (von) ~ (hatten|hätten|habe|hätte) ~ mehr erwartet; hatte ich mir anders vorgestellt; (anders|mehr) (vorgestellt|erwartet|erhofft|versprochen); (bleibt|blieb|weit|weit hinter) hinter ~ (erwartungen|zusagen|versprechungen)
-1 (kein|keinen) (guten|schönen|besonders guten) (eindruck|stil); schlechter stil; (macht|hinterlässt|wirft) ~ (schlechten eindruck|kein gutes licht); (mehr als)? (dünn|dürftig|mager)
-0.8 (suboptimal|unglücklich gelaufen|nicht optimal|nicht ideal|nicht ganz rund|unrund|ausbaufähig|verbesserungswürdig|verbesserungsfähig|luft nach oben|überschaubar|wenig überzeugend|halbherzig|holprig)
-0.8 (zum wiederholten|zum x ten|zum dritten|zum vierten|zum zweiten|zum fünften) mal ; (schon|immer|jedes mal|mal) wieder (das gleiche|dasselbe|das selbe|falsch|passiert) ; (wundere|wundern|frage|fragen) ~ (mich|uns) ~ (schon|ernsthaft|langsam|ehrlich gesagt|ob|wie|warum)
-0.8 (langsam|allmählich|so langsam) ~ (fragen|frage|zweifeln|zweifle|reicht|ungemütlich|sauer|eng|ärgerlich|dünn)
# sarcasm
-1.3 (na toll|na super|na bravo|na prima|na wunderbar|na klasse|herzlichen glückwunsch|glückwunsch auch|wie schön dass|schön dass wir|bravo|großes kino|meisterleistung|chapeau|hut ab) ~ (wieder|schon|mal|drei|zum|auch|immerhin|leider)
-1.3 (danke|vielen dank) für (nichts|die blumen|die verspätung|das chaos|den ärger|den stress); wie gewohnt (zu spät|unpünktlich|falsch|fehlerhaft|keine antwort); (immerhin|wenigstens) (ist|hat|war|habt|haben) ~ ; (wer braucht|wozu) (schon|auch|braucht) ~
# relief, thanks and pleasure
1.5 (sehr|wirklich|rundum|absolut|mehr als|vollauf|total|überaus|äußerst|restlos) (zufrieden|glücklich|angetan|begeistert|beeindruckt|dankbar|erleichtert|überzeugt|happy|froh)
1.5 (bin|sind|waren|war) ~ (begeistert|hin und weg|beeindruckt|überwältigt|entzückt|angetan|erleichtert|beruhigt|stolz) ; (freuen|freue|gefreut|freude) ~ (über das ergebnis|riesig|sehr über|unglaublich|wie verrückt|wie ein kind|gemacht)
1.5 (gut|gute|tolle|super|klasse|starke|saubere|ausgezeichnete|hervorragende|prima|spitzen) (gemacht|arbeit|leistung|sache|job|umsetzung|betreuung|beratung|zusammenarbeit|gearbeitet|hinbekommen|gelöst)
1.3 (perfekt|großartig|hervorragend|ausgezeichnet|wunderbar|fantastisch|exzellent|erstklassig|vorbildlich|tadellos|einwandfrei|reibungslos|vorzüglich|spitze|klasse|genial|phänomenal|wunderschön|traumhaft)
1.3 (auf sie|auf euch|auf dich) ~ verlass; (zuverlässig|verlässlich) wie (immer|gewohnt|eh und je); wie (immer|gewohnt) (zuverlässig|schnell|perfekt|top|super|tadellos|prima|pünktlich|sauber) ; (weiter so|bitte weiter so|nur weiter so); (genau) (so|das) ~ (gewünscht|vorgestellt|gebraucht|gehofft|haben wir)
1.2 (hat|haben) (sich)? ~ (gelohnt|ausgezahlt|bewährt|geklappt|funktioniert wunderbar|viel geholfen|sehr geholfen|gerettet|überzeugt) ; (mein|unser) ~ (ist|war) ~ (begeistert|hingerissen|ganz aus dem häuschen) ; (größten|meinen|unseren|großen|allergrößten) (respekt|dank|lob|kompliment)
1.2 (kompliment|lob|ein großes danke|ein großes dankeschön|riesendank|tausend dank|herzlichsten dank|hut ab|respekt) ~ (an|für|vor|ihnen|euch|dem|der)? ; (nicht selbstverständlich|alles andere als selbstverständlich); (besser|schöner|schneller) als (erwartet|gedacht|erhofft|befürchtet|erhofft)
1.2 (läuft|funktioniert|klappt) (wieder|alles|jetzt|seitdem|endlich)? (einwandfrei|tadellos|wie geschmiert|rund|super|bestens|wunderbar|wie am schnürchen|reibungslos) ; (nix|nichts|gar nichts) zu (meckern|beanstanden|bemängeln|kritisieren|verbessern) ; (keine|keinerlei) (beanstandungen|beschwerden|einwände|probleme mehr)
1.5 (so|derart) (schön|gut|schnell|einfach|sauber|reibungslos|entspannt|zufrieden|stolz) ~~ (noch nie|nie zuvor|schon lange nicht mehr|lange nicht)
1.5 (noch nie|nie zuvor) ~~ (so schön|so gut|so schnell|so einfach|so sauber|so reibungslos|so entspannt|so zufrieden|so viel lob)
1.2 das nenn* ich ~ (einsatz|service|kundendienst|arbeit|qualität|tempo|zuverlässigkeit|handwerk|mal)
1.2 (hat sich|hat's|haben sich) ~ (ausgezahlt|gelohnt|rentiert) ; (meinen|unseren|einen herzlichen|ein dickes) (dank|danke) ~ (aus|an|ausrichten|weitergeben)
-1 (keine|nicht eine|keine einzige) zeile ~ (bekommen|erhalten|gehört|gelesen) ; ohne antwort (geblieben|bleiben|blieb)
-1 (ist ja|sind ja) (auch)? nichts mehr (drauf|da|drin|übrig) ; alles (weg|verschwunden|gelöscht|kaputt)
-1.2 (vergeht|verging|vergangen|verloren) ~ (mir|uns) ~ (lust|laune|spaß|freude|lachen|appetit)
-1.2 (lust|laune|spaß|freude|lachen) (vergeht|verging|vergangen|verloren); (keine lust mehr|keinen nerv mehr|keine nerven mehr|keine kraft mehr)
-1.5 (unbefriedigend|unbefriedigende|unbefriedigenden|unbefriedigender|unerquicklich|unerquickliche|unschön|unschöne|unschönen|unglücklich gelaufen|suboptimal|suboptimale)
-1.3 (partnerschaft|augenhöhe|wertschätzung|fairness|professionalität|kundenservice|transparenz|sorgfalt|qualität) ~~ (keine rede|nichts zu merken|nichts zu spüren|wenig zu spüren|fehlanzeige|sieht anders aus|stelle ich mir anders|stellen wir uns anders|nichts zu sehen)
-1.5 (begeistert|erfreut|amüsiert|zufrieden|happy|entzückt|glücklich) (war|ist|waren|bin|sind) ~~ (niemand|keiner|anders|etwas anderes|wahrlich nicht|wirklich nicht)
-1.3 (freude|begeisterung|jubel|euphorie|zufriedenheit|kundenfreundlichkeit|service|professionell|gute arbeit|pünktlichkeit|zusammenarbeit) ~ (sieht|sehen) (anders|wirklich anders|für mich anders|für uns anders) aus
-1.3 (freude|begeisterung|jubel|euphorie|zufriedenheit) ~ (hält|hielt|halten) sich ~ (grenzen)
-1.2 (hatte|hatten|hätte|hätten|habe|haben) ~~ (anders|besser|anderes|ganz anders|etwas anders) ~ (vorgestellt|gedacht|erhofft|gewünscht)
-1.2 (das|so etwas|sowas) (können|könnt|kannst|konnten) (sie|ihr|du) ~ besser
-1.2 (nicht|keineswegs|nicht gerade|alles andere als|weit entfernt von|nicht wirklich|nicht unbedingt|wahrlich nicht) ~ (optimal|ideal|rund gelaufen|zufriedenstellend|erfreulich|erbaulich|prickelnd|überzeugend|amüsant|berauschend|lustig|ruhmesblatt|glanzleistung|sternstunde|gelbe vom ei|glücklich|angenehm|reibungslos|professionell)
-1.2 (optimal|ideal|rund|glatt|reibungslos|sauber|professionell) ~ (ist|war|lief|läuft|geht) (das|es|die|der)? ~~ nicht
-1.2 (unmut|unverständnis|kopfschütteln|stirnrunzeln|ärger|verstimmung|missmut|befremden|irritationen|irritation|verwunderung|frust|unruhe) ~ (gesorgt|ausgelöst|geführt|hervorgerufen|geherrscht|verursacht)
-1.2 (für|zu) ~ (unmut|unverständnis|kopfschütteln|stirnrunzeln|ärger|verstimmung|missmut|befremden|irritationen|frust)
-1.2 (stößt|stieß|stoßen|stösst) ~ (bei|hier|mir|uns)? ~ (unverständnis|sauer auf|übel auf|bitter auf)
-1.2 (spricht|sprechen|sprach) bände; (da|hier) (fehlen|fehlten) (mir|uns) ~ worte
-1.2 (geduld|geduldsfaden|langmut|verständnis|toleranz) ~ (ist|sind|war|neigt|geht)? ~ (am ende|aufgebraucht|erschöpft|gerissen|reißt|dem ende|zu ende|überstrapaziert|grenzen)
-1 (mehr|weiter) (muss|brauche|sage|will|möchte|schreibe) (ich|man|wir) ~ (dazu)? ~ nicht ~ (sagen|schreiben|hinzufügen)
-1.5 (dann|na dann) (gute nacht|prost|prost mahlzeit|mahlzeit|herzlichen glückwunsch); danke für nichts; schöne bescherung; (na|ja) (bravo|danke|prima|toll|super|klasse|servus|prost|fein) (das|aber|dann|da)
-1.5 (trauerspiel|armutszeugnis|zumutung|farce|posse|schmierentheater|kasperltheater|affentheater|theater mit|schildbürgerstreich|hängepartie|zitterpartie|trauerfall|offenbarungseid|bankrotterklärung|schlag ins gesicht|schlag ins wasser|griff ins klo|schuss in den ofen|rohrkrepierer)
-1.2 (steht|stehen|stehe|standen|stand|dagestanden) ~ (blöd|dumm|doof|schlecht|belämmert|wie die deppen|wie idioten|wie der letzte|wie begossen*) ~ (da|dagestanden)
-1 (so|das) (war|ist|wurde|hatten|haben) ~ (nicht|nie|anders) ~ (abgesprochen|abgemacht|vereinbart|ausgemacht|besprochen|gedacht)
-1.2 (platzt|reißt|platzte) ~ (kragen|geduldsfaden|hutschnur|hut); (geht|ging) ~ über die hutschnur; (auf die nerven|auf den geist|auf den keks|auf den senkel|an die nerven|an die substanz)
-1.2 (wundert|wunderte|wundern|irritiert|befremdet|befremdlich|frustriert|frustrierend|zermürbt|zermürbend|ernüchtert|ernüchternd|verärgert|verstimmt|ungehalten|konsterniert|vergrätzt|angesäuert|angefressen|grantig|stinksauer|fassungslos)
-1 (gerade|grad) noch gefehlt; das hat (mir|uns) ~ gefehlt; (mir|uns) reicht es; (mir|uns) reichts; es reicht (mir|uns|jetzt|langsam)
-1 (allmählich|langsam|schön langsam) ~ (wird|werde|werden|bin|verliere|verlieren|reicht|nervt|ist) ~ (ungeduldig|sauer|peinlich|unangenehm|lästig|ärgerlich|eng|mühsam|absurd|anstrengend|lächerlich|die geduld|zu viel)
-1 (lässt|lassen|ließ) ~ (zu wünschen übrig|arg zu wünschen); (verbesserungswürdig|verbesserungsbedürftig|optimierungsbedürftig|luft nach oben|noch viel luft)
-1 (mit|bei) (allem|allen|aller) (respekt|verständnis|wohlwollen|geduld|liebe|nachsicht) ~ (aber)
-1 (mehr als|einigermaßen|ziemlich|reichlich|etwas|leicht|sehr) (verwundert|irritiert|befremdet|überrascht worden|ratlos|verärgert)
-1 (darf|sollte|dürfte|sollte ja) ~ (bei|einem|einer|in) ~ (profi|profis|fachbetrieb|fachagentur|fachleuten|fachmann|preis) ~ nicht ~ (passieren|vorkommen|sein)
-1.2 (schlaflose nächte|nerven gekostet|kostet nerven|kostet uns nerven|graue haare|bauchschmerzen|bauchweh|magenschmerzen|kopfzerbrechen)
0.01 begeistert sein wird; nicht leicht zufriedenzustellen; (gehen|gehe) nicht weg; nicht weg
1.5 (nichts|gar nichts|absolut nichts|wirklich nichts) ~ (zu)? (meckern|beanstanden|bemängeln|mäkeln|kritisieren|verbessern|nörgeln|aussetzen|auszusetzen)
1.5 (kein|keine|keinen|keinerlei|nicht ein) (einziger|einzigen|einzige)? (korrekturwunsch|korrekturwünsche|änderungswunsch|änderungswünsche|beanstandung|beanstandungen|reklamation|reklamationen|kritikpunkt|einwand|klage|verbesserungsvorschlag|haar in der suppe)
1.5 (besser|schöner|runder|angenehmer|schneller|professioneller) (geht|ging|hätte es|geht es|hätten sie|hättet ihr) ~ (nicht|kaum|gar nicht)
1.5 (hintern|arsch|haut|kopf|hals|woche|leben|ehre|abend|projekt|veranstaltung) gerettet
1.5 (so|genau so|genauso|ganz genau so) ~ (muss das sein|soll es sein|wünscht man sich|stellt man sich|macht man das|macht arbeiten spaß|hatte ich mir das vorgestellt|haben wir uns das vorgestellt|hatten wir uns das vorgestellt|muss es sein|soll das sein)
1.5 (auf den|auf die|auf den) (tag|punkt|minute|cent|euro) (genau|gestimmt|pünktlich|fertig|eingehalten|gehalten)
1.2 (verlass|verlassen) ~ (auf sie|auf euch|auf dich); auf (sie|euch|dich) ~ (verlass|verlassen|bauen)
1.5 (staunt|staune|staunten|gestaunt|staunen) ~ (nicht schlecht|bauklötze|bauklötzchen|alle)
1.5 (vor freude|vor glück|vor rührung) ~ (geweint|gestrahlt|gesprungen|getanzt|gejubelt|weinen)
1.5 (alles andere als) (selbstverständlich|alltäglich|gewöhnlich); (keine|nicht) selbstverständlich* ~ (danke|dank|leistung|einsatz)
1.2 (erlebt|sieht|findet|hat) man ~ (selten|nicht oft|nicht alle tage|heute kaum noch)
1.2 (saubere|solide|feine|klasse|ganze|gute|tolle|großartige|starke|runde) (arbeit|sache|leistung|umsetzung) (wie immer|geleistet|abgeliefert|geworden)
1.2 (vergessen|vergesse) (wir|ich) ~ (ihnen|euch|dir) ~ (nie|nicht)
1.2 (das|die|den) (vergessen|vergesse) (wir|ich) (ihnen|euch|dir) ~ nicht
1.2 (taugt|gfallt|gfoit|passt) (ma|mir|uns) ~ (voll|urgut|super|total|sehr|echt); (super|guet|prima|suber|toll) gmacht
1 (gefällt|gefallen|gefiel) ~ (mir|uns|allen|jedem|sogar|auch) ~ (sehr|richtig|ausgesprochen|wahnsinnig|super|besonders|auf anhieb|sofort)
1 (freue|freuen) (mich|uns) ~ (riesig|sehr|schon jetzt|wie ein kind|total|wahnsinnig|unheimlich) ~ (auf|über|dass)
1.2 (wie aus einem guss|wie aus dem ei gepellt|wie aus dem bilderbuch|sitzt wie angegossen|wie die faust aufs auge passend|maßgeschneidert)
[payment.sent]
0.85 (habe|haben|hab) ~~ (am|per|für|die|den|das|rechnung|von|vom|und|mit|über|auf|an) ~~ (überwiesen|angewiesen|beglichen|ausgeglichen)
0.85 (habe|haben|hab|hat|hatte|hatten) ~~ (überwiesen|angewiesen|beglichen|einbezahlt|eingezahlt|überwisen|ausgeglichen)
0.85 (habe|haben|hab|hatte|hatten) ~~ @inv ~~ @paid
0.85 @inv ~~ (habe|haben|hab|hatte|hatten|hat) ~~ @paid; @inv ~~ (wurde|wurden) ~~ @paid
0.85 @inv ~~ (ist|sind|war|waren) ~ @paid; @inv ~ (bereits|schon|gestern|heute|längst) ~ @paid
0.85 (ist|sind|war|waren) ~ (überwiesen|angewiesen|beglichen|ausgeglichen|einbezahlt)
0.85 (wurde|wurden) ~~ (überwiesen|angewiesen|beglichen|ausgeglichen|einbezahlt)
0.85 @paid (habe|haben|hab|wurde|wurden|ist|sind|worden|hat|war)
0.85 (überwiesen|beglichen|angewiesen|bezahlt|gezahlt) (am|per) #
0.85 am # #? ~~ (überwiesen|bezahlt|beglichen|gezahlt|angewiesen)
0.85 (heute|gestern|vorgestern|soeben|eben|gerade|vorhin|bereits|schon|längst|letzte woche|vorige woche|inzwischen|mittlerweile|vormittag|vor # tagen|am @day) ~~ (überwiesen|angewiesen|beglichen|bezahlt|gezahlt|ausgeglichen|einbezahlt|eingezahlt)
0.85 (überweisung|zahlung|geld|betrag|anzahlung|restbetrag|restzahlung|dauerauftrag|zahlungsauftrag) ~ (ist|sind|wurde|war|geht|ging|hat|haben|hab|habe) ~~ (raus|rausgegangen|draußen|unterwegs|erfolgt|getätigt|veranlasst|ausgeführt|abgeschickt|rausgeschickt|durch|weg|erledigt|gemacht|freigegeben|beauftragt|angestoßen|vorgenommen|geleistet|abgegangen|verbucht|abgebucht|hinausgegangen|gebucht|getan|eingereicht|aufgegeben|übermittelt|gutgeschrieben)
0.8 @inv ~ (ist|sind|wurde|wurden) ~ (erledigt|raus|durch|abgebucht|eingezogen|weg|abgegangen|freigegeben und bezahlt|zur zahlung angewiesen)
0.8 (überweisung|zahlung|betrag|geld) (raus|getätigt|erfolgt|veranlasst|gemacht|erledigt|unterwegs|ausgeführt)
0.8 zahlung (erfolgte|ging|erfolgt ist|ist erfolgt|wurde)
0.8 (überwies|überwiesen wir|zahlte ich|beglich)
0.8 (zahlungsavis|zahlungsbeleg|überweisungsbeleg|zahlungsbestätigung|zahlungsnachweis)
0.8 (einzahlungsbeleg|kontoauszug anbei|avis|zahlungsanzeige|überweisungsbestätigung)
0.8 (zahlungsmitteilung|gutschriftsanzeige)
0.8 (mahnung|zahlungserinnerung|erinnerung) ~~ (überschnitten|gekreuzt|überholt|erledigt|gegenstandslos|hinfällig)
0.8 (überschnitten|gekreuzt) ~~ (zahlung|überweisung|mahnung)
0.8 (sollte|!müsste|muesste|!dürfte|duerfte|sollten|müsst) ~~ (konto|gutgeschrieben|eingegangen|eingetroffen|da sein|ankommen|angekommen)
0.8 (geld|zahlung|betrag|überweisung) ~ (sollte|!müsste|muesste|!dürfte|duerfte) ~~ (da|eingehen|ankommen|eingegangen|angekommen|drauf|konto|gutgeschrieben)
0.75 (echtzeitüberweisung|sofortüberweisung|blitzüberweisung) ~ (gemacht|raus|unterwegs|getätigt|erledigt|ausgeführt)
0.75 (per|via|mit) (paypal|twint|kreditkarte|bar|echtzeitüberweisung) ~ (bezahlt|gezahlt|überwiesen|beglichen)
0.75 (überwiesen|bezahlt|überwisen) (und|danke|gruß|lg)
0.75 (schon|längst|bereits|alles|heute|gestern|eben|grad|grade|gerade) (bezahlt|überwiesen|gezahlt|beglichen|zahlt|überwisen)
0.75 (hab|habe|haben) (ich|wir|s) ~ (bezahlt|gezahlt|überwiesen|zahlt)
0.75 (ich|wir) (hab|habe|haben) ~ (schon|bereits|heute|gestern|längst) ~ (bezahlt|gezahlt)
0.75 (unter abzug von|abzüglich) ~ skonto ~~ (überwiesen|bezahlt|angewiesen|beglichen)
0.75 (mit|inkl|inklusive) skonto (überwiesen|bezahlt|beglichen)

[payment.promised]
0.85 (ist|wird|sind) ~ (das|dein|ihr|euer|dem|alles) ~ geld ~~ (bei|auf|da|dort|drauf)
0.85 (ist|sind) (das|dein|ihr|euer) geld (da|bei|auf|dort|drauf)
0.85 (bis|am|spätestens|morgen|nächste|nächsten) ~~ (ist|sind) ~~ (bezahlt|beglichen|überwiesen|gezahlt|ausgeglichen|angewiesen)
0.85 (werde|werden|wird|werd|wirst) ~~ (überweisen|begleichen|anweisen|bezahlen|einzahlen|ausgleichen|überwiesen|angewiesen|beglichen|bezahlt|gezahlt|ausgeglichen|einbezahlt|zahlen)
0.85 @inv ~~ (wird|werden|werde) ~~ (überwiesen|angewiesen|beglichen|bezahlt|gezahlt|überweisen|bezahlen|begleichen|ausgeglichen|zahlen|anweisen)
0.85 (werde|werden|wird) ~~ (zahlung|überweisung|zahlungen) ~~ (veranlassen|veranlasst|anstoßen|vornehmen|leisten|freigeben|erfolgen|tätigen|machen|auslösen|ausführen|ausgeführt|freigegeben|durchführen)
0.85 (zahlung|überweisung|zahlungseingang|geldeingang|restzahlung|anzahlung|geld|betrag|rest|zahlig) ~ (erfolgt|erfolgen|folgt|kommt|geht|gehen|läuft|wird) ~~ (@soon|raus|rausgehen|eingeplant|geplant|vorgemerkt|angewiesen werden|hinaus|ab|veranlasst|unterwegs sein|da sein)
0.85 (zahlung|überweisung|restzahlung|anzahlung|geld|betrag|rest|@inv) ~ (ist|sind|steht|liegt) ~~ (eingeplant|geplant|vorgemerkt|hinterlegt|terminiert|zur freigabe|zur zahlung|im zahlungslauf)
0.85 (überweise|überweis|zahle|zahl|bezahle|bezahl|begleiche|weise) (ich|i|wir|s|dir|ihnen|euch|die|den|das) ~~ @soon
0.85 (überweisen|zahlen|bezahlen|begleichen) wir ~~ @soon
0.85 (ich|i|wir) (überweise|überweis|zahle|zahl|bezahle|bezahl|begleiche|überweisen|zahlen|bezahlen|begleichen) ~~ @soon
0.8 @soon ~~ (überweise|überweis|zahle|bezahle|begleiche) ich
0.8 @soon ~~ (überweisen|zahlen|bezahlen|begleichen) wir; (weise|weisen) ~~ @inv ~~ an
0.8 (weise|weisen) (ich|wir) ~~ an
0.8 (überweise|überweis|überweisen|begleiche|zahle|bezahle) ~~ (heute|morgen|freitag|montag|dienstag|mittwoch|donnerstag|woche|sofort|umgehend|gleich|spätestens|monatsende|abend|übermorgen)
0.8 (zahlungslauf|zahllauf|überweisungslauf|sammelüberweisung|zahlungslaufs|zahlungsfreigabe)
0.8 (zur|zu) (zahlung|überweisung) (freigegeben|angewiesen|eingeplant|vorgemerkt|vorgesehen|vorbereitet|eingereicht|weitergeleitet)
0.8 @inv ~~ (freigegeben|eingeplant|vorgemerkt|im banking|hinterlegt|terminiert)
0.8 (terminüberweisung|terminiert|termingeldauftrag) ~~ (eingerichtet|angelegt|eingestellt|auf|für|zum|ist|am|überweisung)
0.8 (geld|betrag|zahlung|summe|rest) ~~ (ist|sind|haben|hast|habt|kriegst|kriegt|bekommst|bekommt|bekommen|erhalten|liegt|!wäre|waere) ~~ (bis|spätestens|am|nächsten|kommenden|diesen|heute|morgen|übermorgen) ~~ (@day|#|konto|da)
0.8 (haben|hast|habt|kriegst|kriegt|kriegen|bekommst|bekommt|bekommen|erhalten|erhältst) (sie|du|ihr) ~~ (geld|betrag|zahlung|überweisung|kohle|summe)
0.8 (sie|du|ihr) (haben|hast|habt|kriegst|kriegt|kriegen|bekommst|bekommt|bekommen|erhalten) ~~ (geld|betrag|zahlung|überweisung|kohle)
0.8 (mache|mach|machen|erledige|erledigen|kümmere|kümmern|veranlasse|veranlassen|stoße|stoßen|gebe|geben|schicke|tätige|löse) ~~ (zahlung|überweisung|zahlungen|@inv) ~~ (fertig|an|raus|@soon|frei|auf den weg|aus)
0.8 (kümmere|kümmern) ~ um ~ (zahlung|überweisung|begleichung|bezahlung)
0.8 @inv ~ (geht|gehen|kommt|läuft|nehme|nehmen|mache|machen|zahle|zahlen|überweise|überweisen|begleiche|begleichen|bezahle|bezahlen) ~~ (@soon|raus|mit|durch|fertig)
0.8 (nehme|nehmen|nimmt) ~~ (in den|im) nächsten (zahlungslauf|lauf)
0.8 (geht|kommt|läuft) ~ mit (dem|der) nächsten (lauf|zahlung|überweisung|zahlungslauf)
0.8 (zusage|sage|sagen|verspreche|versprechen|versprochen|garantiere|garantieren|sichere) ~~ (zahlung|überweisung|geld|betrag|begleichung|bezahlt|überwiesen)
0.8 (geht|gehen|ist|sind) (heute|morgen|freitag|montag|dienstag|mittwoch|donnerstag|gleich|spätestens ~ @day|am @day|noch) ~ (raus|zur bank|auf die bank|an die bank|weg|hinaus)
0.8 (zahlung|überweisung|geld|betrag) ~~ (fest)? (zugesagt|versprochen)
0.8 (überwiesen|bezahlt|beglichen|gezahlt|angewiesen|überweisen|zahlen|bezahlen|begleichen) (wird|werden|werde)
0.8 zahlung ~ (folgt|kommt|erfolgt) (heute|morgen|bald|umgehend|sofort)
0.75 (wird|werden|werde) ~~ (fristgerecht|pünktlich|rechtzeitig|umgehend|zeitnah) ~~ (bezahlt|überwiesen|beglichen|zahlen|überweisen|begleichen|angewiesen)
0.85 (haben|hast|habt) (sie|du|ihr) ~ (das|ihr|euer|dein) geld ~ ; (geld|betrag) ~ (ist|sind) ~ (bis|am|spätestens|morgen|freitag|montag) ~ (auf ihrem|auf eurem|bei ihnen|bei euch|auf dem konto)
0.85 (ist|sind) ~ (freigegeben|angewiesen|terminiert|zur zahlung vorgemerkt|in der zahlung|im nächsten zahllauf|für den zahllauf) ; (zahllauf|zahlungslauf) ~ (am|nächste|kommende|freitag|woche|vorgesehen|dabei)

[payment.delayed]
0.75 (gerade|ziemlich|momentan|komplett|völlig|derzeit|bin|sind) (blank|abgebrannt)
0.75 (hälfte|teil|anzahlung) ~~ (jetzt|sofort|gleich|heute|diesen) ~~ rest
0.75 (rest|restbetrag|andere hälfte) ~~ (im @month|ende @month|anfang @month|nächsten monat|später|nach)
0.85 (kunde|kunden|auftraggeber|bauherr|abnehmer|bauträger) ~~ (selbst|selber) ~~ (gezahlt|bezahlt|überwiesen)
0.85 (schaffe|schaffen|gelingt|bringe|bringen|kriegen|kriege) ~~ (überweisung|zahlung|rechnung|zahlungen|bezahlung) ~~ (nicht|nimmer|erst)
0.85 @inv ~~ (verzögert|verzögern|verspätet|verspäten|verschiebt|verschieben|später|dauert noch|zieht sich|aufschieben|hinausschieben|schieben|nach hinten|warten müssen|gedulden|liegen bleiben|noch etwas dauern)
0.85 (zahlung|zahlungen|überweisung|geldeingang|zahlungseingang|restzahlung|anzahlung|zahlungslauf) ~~ (verzögert|verzögern|verzögerung|verspätet|verspäten|verspätung|verschiebt|verschieben|später|dauert|dauern|in verzug|hinauszögern|erst)
0.85 (können|kann|!könnten|koennten|!könnte|koennte|werden|werde|wird|schaffe|schaffen) ~~ erst ~~ (zahlen|bezahlen|überweisen|begleichen|anweisen|bezahlt|überwiesen|beglichen|gezahlt|angewiesen|ausgleichen)
0.85 erst ~~ (zahlen|bezahlen|überweisen|begleichen|bezahlt|überwiesen|beglichen|angewiesen) ~ (kann|können|werden|wird|konnten)?
0.85 (zahlung|überweisung|zahlen|überweisen) ~~ erst (im|am|ende|anfang|mitte|nächste|nächsten|in|zum|nach|ab|kommende|wieder)
0.85 (können|kann|!könnten|koennten|schaffe|schaffen|konnte|konnten) ~~ (nicht|nur teilweise|nur zum teil|nicht mehr|momentan nicht|gerade nicht|derzeit nicht|noch nicht|nicht auf einmal) ~~ (zahlen|bezahlen|überweisen|begleichen|stemmen|aufbringen|leisten|ausgleichen|anweisen)
0.85 (schaffe|schaffen) ~~ (gerade|momentan|derzeit|zurzeit|aktuell|heuer|auf einmal|rutsch) nicht
0.85 (habe|haben|hab|konnte|konnten|kann|können) (ich|wir) ~~ (noch nicht|bislang nicht|bisher nicht) ~ (bezahlt|überwiesen|beglichen|gezahlt|angewiesen|bezahlen|überweisen|zahlen|begleichen)
0.85 (ich|wir) (habe|haben|hab|konnte|konnten|kann|können) ~~ (noch nicht|bislang nicht|bisher nicht) ~ (bezahlt|überwiesen|beglichen|gezahlt|angewiesen|bezahlen|überweisen|zahlen|begleichen)
0.85 @inv ~~ (noch nicht|bislang nicht|bisher nicht) ~ (bezahlt|überwiesen|beglichen|gezahlt|bezahlen|überweisen|begleichen) ~ (haben|habe|konnten|konnte|können|kann)
0.85 (zahlungsaufschub|stundung|ratenzahlung|ratenzahlungen|ratenvereinbarung|ratenplan)
0.85 (teilzahlung|teilzahlungen|abzahlung|abschlagszahlungen|zahlungsplan)
0.85 (zahlungsvereinbarung|zahlungsfrist|fristerstreckung|fristverlängerung ~ zahlung)
0.85 (zahlungspause|zahlungsverzug|zahlungsrückstand|zahlungsschwierigkeiten|zahlungsengpass)
0.85 (zahlungsprobleme|zahlungsunfähig|zahlungsunfähigkeit)
0.85 aufschub ~~ (zahlung|rechnung|bezahlung|gewähren|bitten|bekommen|geben)
0.85 (zahlungsziel|zahlungsfrist|fälligkeit|frist) ~~ (verlängern|verlängert|verschieben|hinausschieben|erstrecken|ausdehnen|strecken|länger|aufschieben|schieben|nach hinten)
0.85 (in|auf|mit) ~ (raten|teilbeträgen|teilzahlungen|tranchen|monatsraten|teilen|häppchen|etappen|wochenraten)
0.85 (zwei|drei|vier|fünf|sechs|zehn|zwölf|#) (raten|monatsraten|teilbeträge|teilbeträgen|tranchen)
0.85 ratenweise
0.85 (aufteilen|splitten|stückeln|strecken|verteilen|abstottern|abstottere) ~~ (zahlung|rechnung|betrag|monate|raten|zahlen)
0.85 (rechnung|betrag|summe|zahlung) ~~ (aufteilen|splitten|stückeln|strecken|verteilen|abstottern|aufschieben)
0.85 (liquidität|liquiditätsengpass|liquiditätsengpässe|liquiditätslücke|liquiditätsproblem|liquiditätsprobleme|liquiditätslage|cashflow|cash flow|engpass|geldmangel|geldsorgen|zahlungsfähig|flüssig|kassenlage|ebbe|durststrecke|klamm|pleite|insolvenz angemeldet|insolvenzantrag|kurzarbeit|umsatzeinbruch|umsatzeinbrüche|kontopfändung|konto gepfändet|konto gesperrt|dispo|kreditlinie|kontokorrent|überbrückung|überbrückungskredit) ~~ (zahl*|überweis*|rechnung*|begleich*|bezahl*|derzeit|momentan|gerade|aktuell|vorübergehend|kurzfristig|leider|haben|uns|bei|konto|kasse|ist|sind)
0.85 (derzeit|momentan|gerade|aktuell|vorübergehend|kurzfristig|finanziell|zurzeit) ~~ (engpass|liquidität|knapp|klamm|eng|angespannt|schwierig|flüssig|liquide|durststrecke|klemme|luft|ebbe)
0.85 knapp bei kasse
0.85 (kasse|konto|konten) ~~ (leer|klamm|knapp|gesperrt|ebbe|überzogen|im minus|gepfändet)
0.85 (nicht|wenig|kaum) (flüssig|liquide|liquid)
0.85 (finanziell|finanzielle|finanziellen) ~ (eng|schwierig|knapp|engpass|engpässe|lage|schwierigkeiten|klemme|schieflage|angespannt|schwierige)
0.85 (geld|mittel) ~ (knapp|eng|klamm|fehlt|fehlen)
0.85 (sobald|wenn|bis) ~~ (kunde|kunden|auftraggeber|bank|förderung|fördermittel|fördergeld|kredit|zuschuss|geld|schlussrate|abnehmer|versicherung|gelder) ~~ (gezahlt|bezahlt|überwiesen|zahlt|eingegangen|eingeht|eintrifft|da|ausbezahlt|ausgezahlt|freigibt|freigegeben|bewilligt|reinkommt|kommt|ist|hereinkommt)
0.85 (warten|warte|hoffen) ~ (selbst|selber|noch|auch|derzeit|gerade) ~~ auf ~~ (geld|zahlung|zahlungen|zahlungseingang|zahlungseingänge|überweisung|außenstände|förderung|auszahlung|schlussrate|kredit|zuschuss)
0.85 (kunde|kunden|auftraggeber|bauherr|großkunde|hauptkunde|abnehmer|bauträger|generalunternehmer) ~~ (zahlt|zahlen|gezahlt|bezahlt|verweigert|insolvent|lässt|hängt) ~~ (nicht|spät|schleppend|verspätet|zahlung|insolvenz|warten|zu spät|noch|die)? ~~ (deshalb|daher|deswegen|darum|aber|können|kann|schaffe|momentan|gerade|rate*|geduld)
0.8 (bitte|bitten|ersuche|ersuchen|brauche|brauchen|!bräuchte|braeuchte|!bräuchten|braeuchten|!hätten|haetten|!hätte|haette|benötigen) ~~ (aufschub|geduld|zeit|luft|stundung|spielraum|nachsicht|entgegenkommen|fristverlängerung|zahlungsfrist) ~~ (zahl*|rechnung*|überweis*|begleich*|betrag|bezahl*|mahnung|@inv)
0.8 (geduld|geduldet|gedulden|zeit|luft) ~~ (zahlung|rechnung|begleichung|bezahlung|überweisung|zahlen|geld|zahlungseingang)
0.8 (rechnung|zahlung|mahnung|betrag|bezahlen|zahlen) ~~ (geduld|gedulden|etwas zeit|mehr zeit|etwas luft|noch zeit|# wochen länger|später|etwas länger)
0.8 (später|verspätet|etwas später|erst später|nicht pünktlich|nicht fristgerecht|nicht rechtzeitig|erst danach) ~ (zahlen|bezahlen|überweisen|bezahlt|begleichen|überwiesen)
0.8 (zahle|zahlen|überweise|überweisen|begleiche|begleichen) ~~ (erst|später|leider erst|verspätet)
0.8 (zahlen|zahle) ~~ sobald
0.8 (rest|restbetrag|zweite hälfte|andere hälfte|die hälfte|restzahlung) ~~ (später|im @month|ende @month|anfang @month|nächsten monat|nächste woche|folgt|erst)
0.8 (zahlungen|zahlung|rechnungen|raten) ~ im (rückstand|verzug); im rückstand mit
0.8 in (rückstand|verzug) ~ (geraten|gekommen) ~~ (zahlung|rechnung)?
0.8 @inv ~~ noch (nicht|keine) ~ (geschafft|möglich|drin|gelungen)
0.8 (über|auf) ~ (jahreswechsel|monatswechsel|neues jahr|neue jahr) ~~ (zahl*|rechnung|überweis*|retten|schieben)
0.8 (januar|jänner|neues jahr|neuen jahr|nächsten monat|nächsten quartal|nächste quartal) ~~ (bezahlen|zahlen|überweisen|begleichen)
0.8 (dürfen|!dürfte|duerfte|kann|können|!könnte|koennte|!könnten|koennten|könnt|!wäre|waere|!wären|waeren|ist|ginge|geht) ~~ (raten|ratenzahlung|teilzahlung|stundung|später zahlen|später bezahlen|aufschub|zahlungsziel)

[payment.disputed]
0.55 (das|dies|so|die|den) (akzeptiere|akzeptieren) (ich|wir) ~ nicht
0.95 wie (kommen|kommt|kommst) (sie|ihr|du) ~ (auf|zu|dazu)
0.95 (@inv|position|posten|stunden|zuschlag|betrag|rechnungsposten|punkt) ~~ (nicht|nie|nichts) ~ (nachvollziehen|nachvollziehbar|zuordnen|verstehen|plausibel)
0.95 (dürfen|darf|könnt|können|kannst) ~~ (nichts|nicht|kein|keine) ~ (verrechnen|berechnen|in rechnung stellen|abrechnen|fakturieren)
0.95 (garantie|kulanz|gewährleistung|garantiearbeiten|garantiefall|nachbesserung) ~~ (verrechnet|berechnet|verrechnen|berechnen|kosten|rechnung|abgerechnet)
0.95 (nicht|kein|keine) (einverstanden|akzeptieren|akzeptiert|anerkennen|anerkannt|nachvollziehen|nachvollziehbar) ~~ @inv
0.95 @inv ~~ (nicht|kein|keine) ~ (einverstanden|akzeptieren|akzeptiert|anerkennen|anerkannt|nachvollziehen|nachvollziehbar|gerechtfertigt|berechtigt|korrekt|richtig|stimmen|richtig sein|vereinbart|plausibel|stimmig|hinnehmen|unterschreiben|gedeckt)
0.95 (akzeptiere|akzeptieren|akzeptier) ~~ @inv ~~ nicht
0.95 (akzeptiere|akzeptieren) ~ (so|daher|in dieser form|keinesfalls) ~ nicht
0.95 @inv (akzeptiere|akzeptieren|erkenne|erkennen) ~~ nicht
0.95 (erkenne|erkennen) ~~ (nicht|keinesfalls) an; @inv ~~ (erkenne|erkennen) ~~ (nicht|an)
0.95 (widerspreche|widersprechen|widerspruch|einspruch|bestreite|bestreiten|beanstande|beanstanden|reklamiere|reklamieren|reklamation|rüge|rügen|einwand|einwände|einwendungen|anfechten|moniere|monieren) ~~ @inv
0.95 @inv ~~ (widerspreche|widersprechen|widerspruch|widersprochen|bestreite|bestreiten|bestritten|beanstande|beanstanden|beanstandet|reklamiere|reklamieren|reklamiert|einspruch|einwände|einwendungen|rüge|strittig|streitig|unberechtigt|ungerechtfertigt)
0.95 @inv ~~ (stimmt|stimmen|passt|passen) ~ (so|hinten und vorne|vorne und hinten|leider|mit|überhaupt|da|nach unserer)? ~ (nicht|nie|keineswegs)
0.95 (stimmt|stimmen|passt) ~ (etwas|was|irgendwas|einiges|gar nichts|irgendetwas|mehreres) ~~ nicht ~~ @inv
0.95 (mit|an|in|bei) ~ @inv ~ (stimmt|passt) ~ (etwas|was|irgendwas|einiges|irgendetwas|nicht|nichts)
0.95 da (stimmt|passt) ~ nicht ~~ @inv
0.95 @inv ~~ (falsch|fehlerhaft|zu hoch|überhöht|überzogen|viel zu hoch|höher als|deutlich höher|nicht korrekt|unrichtig|unkorrekt|abweichend|weicht ab|weicht|doppelt|zweimal|unberechtigt|ungerechtfertigt|zu viel|unzutreffend|überschreitet|übersteigt|doppelt so hoch|jeder grundlage|mehr als)
0.95 (falsche|fehlerhafte|überhöhte|falschen|fehlerhaften|überhöhten|ungerechtfertigte|unberechtigte|unberechtigten|doppelte|unzutreffende) (rechnung|abrechnung|honorarnote|forderung|schlussrechnung|rechnungen|rechnungsbetrag|forderungen|rechnungsstellung)
0.95 (doppelt|zweimal|zu viel|zuviel|fälschlich|zu unrecht|unrechtmäßig|nochmals|irrtümlich|fälschlicherweise|überhöht|falsch) ~ (berechnet|abgerechnet|verrechnet|fakturiert|in rechnung|verbucht|abgebucht|bezahlt|eingezogen|aufgeführt|angesetzt|gestellt|kassiert|abkassiert|belastet)
0.95 (berechnet|abgerechnet|verrechnet|fakturiert|in rechnung) ~~ (nie|nicht|niemals|kein|keine|doppelt|obwohl|zu viel|zuviel)
0.95 (nie|nicht|niemals|kein|keine|keinen) ~~ (bestellt|beauftragt|vereinbart|freigegeben|besprochen|abgesprochen|gewünscht|bewilligt|genehmigt|erbracht|geliefert|in auftrag) ~~ (@inv|berechnet|abgerechnet|verrechnet|position|posten|stunden|zuschlag|mehraufwand|kosten|zusatz*|aufgeführt)
0.95 (@inv|position|posten|stunden|zuschlag|mehraufwand|kosten|mehrkosten|zusatzkosten|zusatzleistung|zusatzleistungen|nachtrag|regiestunden|reisekosten|anfahrt|anfahrtspauschale|fahrtkosten|expresszuschlag|eilzuschlag|korrekturschleife|korrekturschleifen|spesen|lizenzgebühr|lizenzgebühren|überstunden|nebenkosten) ~~ (nie|nicht|niemals|kein|keine|keiner|niemand) ~~ (bestellt|beauftragt|vereinbart|freigegeben|besprochen|abgesprochen|gewünscht|bewilligt|genehmigt|erbracht|geliefert|auftrag|angebot|vertrag|rede|erwähnt|angekündigt|abgestimmt|informiert|erkennbar|zugestimmt|erklären|zuordnen)
0.95 (vereinbart|ausgemacht|abgemacht|angeboten|offeriert|besprochen|zugesagt|zugesichert) (war|waren|hatten|wurde|wurden|haben) ~~ (#|pauschale|festpreis|fixpreis|pauschal|pauschalpreis|anders|etwas anderes|weniger|maximal|höchstens|stunden|euro|eur|chf|franken|tagessatz|sie|kostenfrei|kostenlos)
0.95 (festpreis|fixpreis|pauschalpreis|pauschalhonorar|pauschale|kostendach|kostenvoranschlag|angebot|offerte|auftragsbestätigung|vertrag|vereinbarung) ~~ (war|waren|lag|stand|steht|standen|lautet|lautete|belief|beläuft|hieß|ist) ~~ (#|nicht|kein|keine|nirgends|anders|inklusive|enthalten|rede|pauschal|deutlich|maximal)
0.8 (laut|gemäß|gemäss|lt|nach) (angebot|offerte|vertrag|kostenvoranschlag|vereinbarung|auftrag|auftragsbestätigung|absprache|ihrem angebot|eurem angebot|deinem angebot) ~~ (#|nur|waren|war|enthalten|inklusive|pauschal|kostenlos)
0.45 (rechnungskorrektur|stornorechnung|korrekturrechnung|rechnungsstorno|storno)
0.95 (gutschrift|teilgutschrift)
0.95 (berichtigte|korrigierte|bereinigte|angepasste|korrekte|richtige|revidierte|reduzierte) (rechnung|abrechnung|honorarnote|schlussrechnung|faktura|rechnungen)
0.8 (korrigieren|korrigier|korrigiert|korrektur|berichtigen|berichtigung|stornieren|storniert|storniere|zurückziehen|zurücknehmen|kürzen|reduzieren|überprüfen|anpassen) ~~ (abrechnung|schlussrechnung|honorarnote|forderung|mahnung|rechnungsbetrag|betrag|stundenabrechnung|summe)
0.55 (korrigieren|korrigier|korrigiert|berichtigen|stornieren|storniert|storniere|zurücknehmen|kürzen) ~~ (rechnung|rechnungen|faktura)
0.55 (rechnung|rechnungen|faktura|mahnung) ~~ (korrigieren|berichtigen|stornieren|zurücknehmen|kürzen)
0.95 (ziehen|zieh|nehmen|nimm|zieht|nehmt) ~~ @inv ~~ zurück; @inv ~ zurückzuziehen
0.95 (position|posten|zuschlag|stunden|pauschale) ~~ (streichen|gestrichen|rausnehmen|herausnehmen|entfernen|löschen|raus|aufrechterhalten|nicht ernsthaft|herauszunehmen|zu streichen)
0.95 (streichen|streich|streicht|nehmen|nimm) ~~ (position|posten|zuschlag|pauschale) ~ (raus|heraus)
0.95 (entbehrt|entbehren) ~ (jeder|jeglicher) grundlage; (weise|weisen) ~~ @inv ~~ zurück
0.95 @inv ~~ (weise|weisen) ~~ zurück
0.95 (klärung|aufklärung) ~~ (höhe|differenz|abweichung|mehrkosten) ~~ (@inv)
0.8 (wieso|warum|weshalb|wie kommt|wie kommen|woher|wofür|was sollen|was soll|wie können|wie erklär*) ~~ (stunden|@inv|mehrkosten|differenz|zuschlag|posten|position|regiestunden|mehraufwand|aufschlag|betrag) ~~ (höher|hoch|berechnet|abgerechnet|verrechnet|teurer|plötzlich|auf einmal|zustande|sein|doppelt|kommen|gekommen|#|mehr|zusätzlich|fakturiert)
0.8 (differenz|abweichung) ~ (zum|zur|zu|zwischen|gegenüber) ~~ (angebot|offerte|rechnung|kostenvoranschlag|vertrag)
0.8 (teurer|höher|mehr|doppelt so viel|doppelt so hoch) als ~ (angebot|angeboten|offerte|offeriert|vereinbart|kostenvoranschlag|ausgemacht|abgemacht|besprochen|im angebot|veranschlagt|zugesagt|vertrag|abgesprochen)
0.8 (statt|anstatt|anstelle) ~ (vereinbarten|angebotenen|offerierten|ausgemachten|abgemachten|besprochenen|veranschlagten|zugesagten)
0.8 (vereinbarten|angebotenen|offerierten|veranschlagten) # ~~ (stehen|steht|jetzt|nun|plötzlich|berechnet|rechnung)
0.8 (stunden|arbeitsstunden|stundenzettel|stundenliste|stundenaufstellung|leistungsnachweis) ~~ (abgeglichen|nicht nachvollziehen|nicht nachvollziehbar|gar nicht bei|nie da|nicht geleistet|nicht erbracht|zu viel|zuviel|fantasie|phantasie|erfunden|aufgebläht|niemals|stimmt nicht|stimmen nicht|geschönt|nicht plausibel)
0.8 (abgerechnet|verrechnet|berechnet|aufgeschrieben|in rechnung gestellt) (sind|haben|wurden|werden|habt|hast) ~~ #
0.8 (wurde|wurden|haben|habt|hast) (uns|mir|sie) ~~ (zu viel|zuviel|doppelt|zusätzlich|plötzlich|trotzdem|dennoch) ~~ (berechnet|abgerechnet|verrechnet|fakturiert)
0.8 nie ~ (beauftragt|bestellt|in auftrag)
0.8 (hat|haben) ~ (niemand|keiner) ~ (beauftragt|bestellt|freigegeben|in auftrag)
0.8 nicht teil ~ (auftrag|auftrags|vertrag|vertrags|angebot|angebots)
0.8 (ohne|kein|keinen|nie einen) (auftrag|freigabe|absprache|rücksprache|zustimmung) ~~ (@inv|berechnet|abgerechnet|verrechnet|kosten|stunden)
0.85 aus ~ (stunden|stunde|euro|tagen|tag|terminen) ~ (werden|wurden|geworden|wird|wurde)
0.85 (vorgerechnet|vorrechnen|aufgeschlüsselt|aufschlüsseln|aufdröseln|aufgedröselt) ~ (bekommen|haben|sie|mir|uns|bitte)
0.85 (stehen|steht|sind|werden|wurden|tauchen) # ~~ (aber|obwohl|dabei|tatsächlich|wir haben|wir hatten) ~~ (nur|höchstens|maximal|keine|nie|kein|bloß|lediglich)
0.85 (auf der|in der|laut) (rechnung|abrechnung|schlussrechnung|honorarnote) ~ (stehen|steht|sind|taucht|tauchen|finden|findet) ~~ (nie|nicht|keine|kein|obwohl|aber|dabei|statt)
0.85 (fehlt|fehlen|vergessen|vermissen|vermisse|wo ist|wo bleibt) ~~ (rabatt|skonto|nachlass|anzahlung|abzug|mengenrabatt|treuerabatt|kulanz|stammkundenrabatt|preisnachlass)
0.85 (rabatt|skonto|nachlass|mengenrabatt|treuerabatt|preisnachlass|sonderpreis) ~~ (fehlt|fehlen|nicht berücksichtigt|nicht abgezogen|vergessen|nicht drin|unter den tisch)
0.9 (anzahlung|abschlag|akonto|akontozahlung|vorauszahlung|abschlagszahlung|teilzahlung|gutschrift|vorschuss) ~~ (nicht|nie|nirgends) ~ (abgezogen|berücksichtigt|angerechnet|verrechnet|gegengerechnet|auftaucht|verbucht)
0.85 (mwst|mehrwertsteuer|ust|umsatzsteuer|steuersatz|steuer) ~~ (statt|anstatt|falsch|falscher|falschem|zu hoch|nicht korrekt|zu unrecht|doppelt|fälschlich) ~ (#|prozent|berechnet|ausgewiesen|angesetzt)
0.85 (von|über) (dem|der|denen|einem|einer|zusatzkosten|mehrkosten|mehraufwand) ~ (nie|niemals|vorher nie|nicht|keine|vorher nicht|nirgends) ~ (die)? (rede|sprache) (war|gewesen|ist)
0.6 (geht|gehen|geht ja|gehen doch) ~ auf (ihre|eure|deine) (kappe|kosten|rechnung|rechnungen)
0.85 (klärungsbedarf|unstimmigkeit|unstimmigkeiten|ungereimtheit|ungereimtheiten|diskrepanz|diskrepanzen|abweichungen|erklärungsbedarf) ~~ @inv
0.85 (@inv|position|positionen|posten|stunden) ~~ (klärungsbedarf|unstimmigkeit|unstimmigkeiten|ungereimtheit|ungereimtheiten|diskrepanz|erklärungsbedarf|fragezeichen)
0.85 (unstrittig|unstrittige|unstrittigen|unbestritten|unbestrittenen|strittige|strittigen|streitige|streitigen) ~ (teil|betrag|position|positionen|rest|posten|teilbetrag)
0.85 (schicke|schicken|geht|sende|senden|gebe) ~ (wir|ich)? ~ (rechnung|abrechnung|honorarnote) ~ (zurück|retour|ungeprüft zurück)
0.85 (passt|passen|stimmt|stimmen|deckt|decken) ~ (so|sich)? ~ nicht ~~ (zum|zur|mit) ~ (angebot|vereinbarung|auftrag|vereinbarten|besprochenen|offerte|kostenvoranschlag|bestellung|stundenzettel|unterlagen)
0.85 (doppelt|zweifach|zwei mal|gleich zweimal|zweimal) ~ (auf der rechnung|auf die rechnung|auf rechnung|abgerechnet|aufgeführt|drauf|enthalten|verrechnet)
0.85 (hatten|haben|wurde|war) ~~ (bereits|schon|längst) ~~ (bezahlt|beglichen|abgegolten|enthalten|inklusive|inbegriffen|pauschal) ~~ (rechnung|position|mahnung|erneut|noch einmal|nochmals|doppelt|trotzdem)
0.85 (position|posten|punkt|zeile) # ~~ (nie|doppelt|zu hoch|falsch|enthalten|nicht vereinbart|nicht bestellt|nicht nachvollziehbar)
0.85 (eingeschlichen|eingeschlichen haben|verrechnet haben|vertan|zahlendreher|rechenfehler) ~~ (rechnung|abrechnung|betrag|position|honorarnote|schlussrechnung)
0.85 (rechnung|abrechnung|betrag|position|honorarnote|schlussrechnung) ~~ (eingeschlichen|verrechnet haben|zahlendreher|rechenfehler|additionsfehler|übertragungsfehler)
0.85 (leistung|leistungen|einsatz|termin|besuch|stunden|beratung|material) ~~ (nie|nicht|niemals) ~ (erhalten|bekommen|erbracht|stattgefunden|in anspruch genommen|geleistet|verbaut) ~~ (rechnung|berechnet|abgerechnet|verrechnet)

[payment.refused]
0.85 (sobald|wenn|erst wenn) ~~ (pläne|arbeit|mängel|fehler|lieferung|übersetzung|unterlagen|leistung|texte|website|seite|server|system|software|entwurf|abschluss|erklärung|korrektur|nachbesserung|das ganze) ~~ (überweisen|zahlen|bezahlen|überweise|zahle|bezahle|geld|bezahlt)
0.85 (überweisen|zahlen|zahle|überweise) (wir|ich) ~ (vorher|zuvor|eher|davor) ~ (nicht|nichts)
0.9 (zahle|zahlen|zahl|zahln|bezahle|bezahlen|bezahl|überweise|überweisen|begleiche|begleichen|blechen|bleche) ~~ (nicht|nichts|nix|niemals|keinen|kein|keinesfalls|nie|garantiert nicht|sicher nicht|bestimmt nicht|ned|net|nüt)
0.9 (werde|werden|werd|wird|möchte|möchten|wollen|will) ~~ (nicht|nichts|nix|niemals|keinen|kein|keinesfalls|keine) ~~ (zahlen|bezahlen|begleichen|überweisen|bezahlt|beglichen|bezahlt werden|anweisen|ausgleichen)
0.9 (nicht|nichts|keinesfalls|keineswegs|keinen) ~ (bereit|gewillt|daran|ein|vor) ~~ (zahlen|bezahlen|begleichen|überweisen|aufzukommen|zu vergüten|honorieren)
0.9 (sehe|seh|sehen) ~ nicht ein ~~; einsehen ~~ (bezahlen|zahlen)
0.9 (keinen|kein|keine|keinem) @cent; keinen (müden|roten|einzigen|weiteren) @cent
0.9 (nicht|nie) einen (cent|rappen|groschen|euro|franken)
0.9 (verweigere|verweigern|verweigerung|verweigert|weigere|weigern|zahlungsverweigerung) ~~ (zahlung|zahlungen|bezahlen|zahlen|bezahlung|begleichen|abnahme|rechnung|honorar)
0.9 (zahlung|zahlungen|bezahlung|rechnung) ~~ (verweigere|verweigern|verweigert|verweigere ich)
0.9 (zurückbehaltungsrecht|leistungsverweigerungsrecht|zurückbehalt|einbehalt|rückbehalt)
0.9 (aufrechnen|aufrechnung|minderung|mindern|mindere); verrechnen ~ (schaden|ausfall|unserem)
0.9 (@inv|zahlung|zahlungen|geld|rest|schlussrate|rate|restzahlung|abschlag|vergütung|überweisung|schlusszahlung) ~~ (zurückhalten|zurückgehalten|zurückbehalten|einbehalten|einbehalte|zurückhalte|gestoppt|stoppen|stoppe|gesperrt|sperren|eingefroren|einfrieren|auf eis|ausgesetzt|aussetzen|eingestellt|einstellen|blockiert|blockieren|storniert ~ bank|zurückgerufen|zurückrufen|zurückgebucht|zurückbuchen|rückgängig|widerrufen|verweigern|zurückgestellt|vorläufig)
0.9 (halte|halten|behalte|behalten) ~~ (zahlung|zahlungen|rechnung|schlussrate|rate|restzahlung|restbetrag|honorar|geld|abschlag|rest|betrag|restsumme|rechnungsbetrag|prozent) ~~ (zurück|ein)
0.9 (stoppe|stoppen|stelle|stellen|setze|setzen|sperre|sperren|friere|frieren) ~~ (zahlung|zahlungen|lastschrift|dauerauftrag|überweisung) ~~ (ein|aus|bis|auf eis|ab sofort|vorerst|zurück)
0.9 (lastschrift|einzug|einzugsermächtigung|lastschriftmandat|sepa|sepamandat|dauerauftrag|abbuchung|lsv) ~~ (zurückgebucht|zurückgeben|zurückgegeben|widerrufen|widerruf|widerrufe|storniert|gestoppt|entzogen|gekündigt|gesperrt|zurückbuchen|zurückgeholt|zurückholen|löschen|gelöscht|beendet|zurückgehen|platzen)
0.9 (buche|buchen|hole|holen|rufe) ~~ (lastschrift|geld|betrag|zahlung|abbuchung) ~ zurück
0.9 (erst|zuerst) ~~ (dann|danach|anschließend) ~ (geld|zahlung|zahle|zahlen|bezahlt|überweise|überwiesen|kohle|bezahle)
0.85 (zahle|zahlen|bezahle|bezahlen|überweise|überweisen|begleichen|begleiche|gezahlt|bezahlt|zahlung|geld|überwiesen|angewiesen) ~~ (erst|nur|frühestens|sobald|nicht bevor|nicht ehe) ~~ (wenn|nachdem|nach|sobald|bevor) ~~ (läuft|funktioniert|funktionieren|behoben|fertig|erledigt|geklärt|repariert|korrigiert|mängel|mängelbeseitigung|beseitigung|behebung|nachbesserung|fertigstellung|geliefert|lieferung|geht|gelöst|nachgebessert|steht|stimmt|klärung|abnahme|passt|vorliegt|beseitigt|mängelbehebung|gerichtet|antwort|erklärung|sanierung|reparatur|korrektur|überarbeitung|austausch|umsetzung|lösung|montage)
0.85 (solange|bis|bevor|ehe) ~~ (nicht|mängel|fehler|geklärt|läuft|funktioniert|behoben|fertig|erledigt|geliefert|beseitigt|korrigiert|repariert|gelöst) ~~ (kein|keine|keinen|nichts|nicht|nix) ~~ (geld|zahlung|zahlungen|zahle|zahlen|bezahlt|cent|überweise|überweisen|überwiesen|überweisung|gezahlt|rechnung|euro|bezahlen)
0.85 (wenn|sobald|nachdem) ~~ (läuft|funktioniert|behoben|fertig|erledigt|geklärt|repariert|korrigiert|beseitigt|gelöst|nachgebessert|gerichtet|geliefert) ~~ (zahle|zahlen|bezahle|bezahlen|überweise|überweisen|bezahlt|geld|begleiche|begleichen|zahlung)
0.85 (bis dahin|vorher|zuvor|bis zur klärung|bis zur behebung|bis zur beseitigung|bis auf weiteres|unter diesen umständen|so lange) ~~ (kein|keine|keinen|nichts|nicht|nix) ~~ (geld|zahlung|zahlungen|zahlen|cent|überweisung|gezahlt|bezahlt|überwiesen)
0.85 bis dahin ~~ (zahle|zahlen|bleibt|bleiben|ruht|ruhen|stelle|stellen) ~~ (nicht|nichts|offen|liegen|unbezahlt|zahlung|zahlungen|rechnung|ein|zurück)
0.85 @inv ~~ (bleibt|bleiben|lasse|lassen|lass) ~~ (offen|liegen|unbezahlt|unbeglichen|ungezahlt|auf eis|zurück)
0.85 (vorerst|vorläufig|einstweilen|bis auf weiteres) (nicht|keine|nichts) ~~ (zahlen|zahlung|zahlungen|bezahlt|bezahlen|begleichen|überwiesen|überweisen)
0.85 (rechnung|rechnungen|mahnung|honorar|restrechnung|schlussrechnung|honorarnote) ~~ (abschminken|in die haare|an den hut|sonst wohin|sonstwohin|sparen|zerreißen|zerrissen|papierkorb|altpapier|rundablage|ablage p|schreddern|reißwolf|rauch|hinter die ohren|aus dem kopf schlagen|lange warten|ewig warten|zurückschicken|zurückgeschickt)
0.85 (rechnung|rechnungen|geld|mahnung|honorar|restrechnung|kohle|die|das) (können|kannst|könnt|darfst|dürfen) (sie|du|ihr) ~~ (vergessen|behalten|streichen|schenken|sparen|abschminken)
0.85 (abschminken|in die haare schmieren|an den hut stecken)
0.85 (auf|von) (ihr|euer|dein|das|unser|mein) geld ~~ (lange|ewig|vergeblich|warten|nichts|pfeifen)
0.85 (wollen|will|möchte|möchten|verlange|verlangen|fordere|fordern|erwarte|erwarten|!hätte|haette|!hätten|haetten|kriege|bekomme) (ich|wir) ~~ (geld|anzahlung|betrag|vorauszahlung|honorar) ~ (zurück|zurückhaben|retour|zurückerstattet)
0.85 (ich|wir) (wollen|will|möchte|möchten|verlange|verlangen|fordere|fordern|erwarte|erwarten|!hätte|haette|!hätten|haetten) ~~ (geld|anzahlung|betrag|vorauszahlung|honorar) ~ (zurück|zurückhaben|retour|zurückerstattet|zurückbezahlt|zurückfordern)
0.85 (mein|unser|das|bitte) geld zurück
0.85 (rückzahlung|rückerstattung|erstattung) ~~ (honorar|honorars|anzahlung|betrag|betrags|gebühr|geld|geldes|kosten|bezahlten|beträge|vorauszahlung)
0.85 (kürze|kürzen|kürzung|gekürzt) ~~ (rechnung|honorar|schlussrechnung|betrag|rechnungsbetrag) ~~ (um|#|prozent)
0.85 (ziehe|ziehen) (ich|wir) ~~ (rechnung|honorar|schlussrechnung|betrag|rechnungsbetrag|restzahlung) ~~ ab
0.85 (dafür|für sowas|für so etwas|für diesen|für dieses|für diese) ~~ (zahle|zahlen|bezahle|bezahlen|zahl|bezahlt) ~~ (nicht|nichts|nix|keinen|kein|niemals|nie|keiner|niemand)
0.85 (seht|sehen|siehst|kriegt|bekommt|kriegen|bekommen) ~~ (keinen|kein|nichts|nix) ~~ (geld|cent|euro|mehr|von)?
0.85 (nicht|nichts|kein|keine|keinen) ~~ (gezahlt|bezahlt|überwiesen|zahlung|geld|beglichen|freigegeben) ~~ (bis|bevor|solange|ehe|ohne|erst wenn)
0.85 (werde|werden|kann|können) ~~ (nicht|keinesfalls) freigeben
0.85 @inv ~~ (gebe|geben|wird|werden|gibt) ~~ nicht (frei|freigegeben)
0.85 freigabe ~ (rechnung|zahlung) ~~ (verweigert|verweigern|nicht|gestoppt|zurückgezogen)
0.9 (rechnung|betrag|zahlung|honorar|schlussrechnung|restbetrag|summe) ~~ (bleibt liegen|bleibt offen|nicht bezahlen|nicht bezahlt werden|nicht zahlen|nicht begleichen|nicht überweisen|zurückhalten|halte ich zurück|halten wir zurück|einbehalten|behalte ich ein|behalten wir ein|keinen cent|keinen euro|nicht akzeptieren|wird nicht bezahlt|zahle ich nicht|zahlen wir nicht)
0.9 (keinen cent|keinen euro|keine zahlung|kein geld|nicht einen cent|keinen müden euro) ~ (mehr|bezahlen|zahlen|überweisen|sehen|von uns|von mir|bekommen|erhalten|bevor|bis|solange)? ; (solange|bevor|bis) ~~ (zahle ich|zahlen wir|überweisen wir|überweise ich|wird nichts|gibt es) ~ (nicht|nichts|kein geld|keinen cent|keine zahlung)
0.9 (stoppen|gestoppt|stornieren|zurückgebucht|zurückbuchen|zurückgezogen|aussetzen|setzen ~ aus|stelle ~ ein) ~ (zahlung|zahlungen|lastschrift|überweisung) ; (zahlung|zahlungen|lastschrift|überweisung) ~ (gestoppt|storniert|zurückgebucht|ausgesetzt|eingestellt|zurückgezogen|verweigern|verweigere|verweigert)
0.9 (bleibt|bleiben|lasse|lassen|lass) ~ (die|ihre|eure|diese|seine) ~ (rechnung|rechnungen|schlussrechnung|abschlagsrechnung|teilrechnung|mahnung) ~ (liegen|offen|unbezahlt)
0.9 (so lange|solange|bis dahin|bis das|bevor das|ehe das) ~~ (rechnung|schlussrechnung|zahlung|restzahlung) ~ (liegen|offen|nicht|einbehalten|zurück)
0.9 @inv ~ (behalten|behalte|halten|halte) (wir|ich) ~ (ein|zurück|bis|solange)
0.9 (von uns|von mir) ~ (fließt|fliesst|kommt|gibt|geht|erhalten|bekommen|kriegt|sehen|seht|bekommt) ~~ (erst|nichts|kein|keinen|keine|vorerst|nix|nimmer)
0.9 (fließt|fliesst) ~ (kein|erst|keinerlei|nicht) ~ (geld|cent|euro|zahlung)
0.9 geld ~ (fließt|fliesst|gibt|kommt|bekommen|bekommt|seht|sehen) ~ (erst|nicht bevor|nicht|frühestens) ~ (wenn|sobald|nach|bevor)
0.9 (sehe|sehen|halte|halten|fühle|fühlen|bin|sind) ~ (mich|uns|wir|ich)? ~ (nicht|keineswegs|in keiner weise) ~ (in der pflicht|verpflichtet|zahlungspflichtig|dafür zuständig)
0.9 (keine|keinerlei) (zahlungspflicht|zahlungsverpflichtung|zahlungsgrundlage)
0.9 @inv ~ (werden|werde|haben|habe|wird) ~ um ~~ (kürzen|gekürzt|mindern|gemindert|reduzieren)
0.9 (kürzen|kürze|mindern|mindere) (wir|ich) ~ (daher|deshalb|um|den|die|das|ihre|ihr|eure) ~~ (#|prozent|betrag|rechnung|honorar)
0.9 (dafür|hierfür|für diesen|für diese|für dieses) ~ (komme|kommen|werde|werden|stehe|stehen) (ich|wir) ~ (nicht|keinesfalls|sicher nicht) ~ (auf|aufkommen|gerade|ein)
0.85 (können|könnt|kannst|dürfen) (sie|ihr|du) ~ (mahnen|erinnern|mahnungen schicken|rechnungen schreiben|rechnungen schicken) ~ (so oft|so viel|so viele|bis|solange|wie)
0.85 (mahnen|erinnern) (sie|ihr)? ~ (ruhig|so oft|so viel|so lange)
0.85 (anweisung|weisung|auftrag|order|bescheid) ~~ (keine|nicht|nichts|keinen) ~ (zahlungen|rechnungen|rechnung|auszuzahlen|anzuweisen|freizugeben|zu zahlen|zu überweisen)
0.85 (rechnung|rechnungen|zahlung|zahlungen) ~~ (nicht|vorerst nicht|nicht mehr|keinesfalls) ~ (freizugeben|auszuzahlen|anzuweisen|freigeben|auszahlen|anweisen)
0.9 (zahlungsstopp|zahlungssperre|auszahlungsstopp|rechnungssperre|zahlungsverweigerung)
0.85 (zahlung|rechnung|auszahlung) ~ (auf hold|on hold|auf halten|gesperrt|zurückgestellt|eingefroren|angehalten|ausgebremst)
0.85 (chargeback|rückbuchung|käuferschutz|rücklastschrift) ~ (veranlasst|beantragt|eingeleitet|eröffnet|beantragen|beantrage|einleiten|in auftrag)
0.85 (veranlasse|veranlassen|beantrage|beantragen) ~~ (chargeback|rückbuchung|käuferschutz)
0.85 (bank|kreditkarte|kreditkartenfirma|paypal) ~~ (zurückholen|zurückgeholt|zurückbuchen|zurückgebucht|rückbuchung|storniert|käuferschutz|rückgängig)
0.85 (keine|keinerlei|keine einzige) (weiteren|weitere|weiterer|zusätzlichen) (zahlungen|zahlung|rate|raten|abschläge|abschlagszahlung|abschlagszahlungen|überweisung)
0.85 (ohne|keine) (leistung|gegenleistung|ergebnis|abnahme|unterlagen|lieferung|nachbesserung|korrektur|ware|arbeit) ~ (kein|keine) (geld|zahlung|bezahlung|honorar|cent)
0.6 (honorar|geld|vergütung|betrag|rechnung) ~~ nicht (verdient|wert|rechtfertigt)
0.85 (rest|restbetrag|restsumme|schlussrate|schlusszahlung|zweite rate|letzte rate|zweite hälfte|letzten) ~ (gibt|bekommen|erhalten|kommt|zahle|zahlen|überweise|überweisen|sehen|fließt|wird) ~ (es|sie|ihr|ich|wir)? ~ erst (wenn|sobald)
0.85 (überweisung|überweisungen|zahlung|zahlungen|lastschrift|dauerauftrag|zahlungsauftrag) ~~ (gestoppt|angehalten|zurückgezogen|storniert|widerrufen|ausgesetzt|gesperrt|eingestellt)
0.85 (geld|kohle|zaster) (sehen|seht|siehst|kriegen|kriegt|bekommen|bekommt) (sie|ihr|du) ~ (nicht|nie|keins|keines)
0.85 (erst|zuerst) ~ (leistung|lieferung|ware|unterlagen|pläne|ergebnisse|reparatur|nachbesserung|korrektur|gutschrift|arbeit) ~ dann ~ (geld|bezahlung|zahlung|rechnung|überweisung|kohle)
0.85 (ihr|euer|ihre|eure|dein) ~ (vergütung|honorar|vergütungsanspruch|honoraranspruch) ~ (entfällt|entfallen|hinfällig|verwirkt)
0.85 (lehne|lehnen|lehnt) ~ (die|eine|jede|jegliche|weitere|ihre)? ~ (zahlung|bezahlung|begleichung|kostenübernahme)
0.85 (zahlung|bezahlung|begleichung|kostenübernahme) ~~ (lehne|lehnen|abgelehnt|ablehnen|kommt ~ nicht in frage|kommt nicht infrage)
0.85 (bezahlt|überwiesen|gezahlt|beglichen|angewiesen) wird ~ (nicht|nichts)
0.85 (ich|wir) (zahle|zahlen|überweise|überweisen|begleiche|begleichen) ~ erst ~ (wenn|nachdem) ~~ (läuft|funktioniert|behoben|beseitigt|fertig|geliefert|geklärt|stimmt|vorliegt|vorliegen|erledigt)
0.85 (zahle|zahlen|überweise|überweisen) (ich|wir) ~ erst ~ (wenn|nachdem) ~~ (läuft|funktioniert|behoben|beseitigt|fertig|geliefert|geklärt|stimmt|vorliegt|vorliegen|erledigt)
0.85 geld ~ (gibt es|sehen sie|seht ihr) ~ (erst)? ~ wenn
0.85 (buchhaltung|kasse|finanzabteilung) ~~ (angewiesen|anweisung) ~~ (nichts|keine|nicht)
0.85 (lastschrift|lastschriften|einzug|abbuchung) ~~ (zurückgehen lassen|zurückgegeben|zurückgebucht|widersprochen|zurückgeholt)
0.85 (dauerauftrag|einzugsermächtigung|sepa mandat|lastschriftmandat) ~~ (gekündigt|gestoppt|widerrufen|storniert)

[payment.query]
0.8 (rechnung|rechnungen|rechnig|faktura|honorarnote|schlussrechnung|@inv) ~~ (noch einmal|nochmal|nochmals|erneut|neu|als pdf|als xrechnung|per mail|per e mail|per post|elektronisch|im pdf format|als datei|in kopie|separat) ~~ (schicken|schick|senden|sende|mailen|zusenden|zuschicken|zukommen|schickst|übersenden|einreichen|ein|ausstellen|stellen|zustellen|zumailen|bekommen|haben|weiterleiten|übermitteln)
0.8 (schicken|schick|senden|sende|mailen|maile|mail|zukommen|schickst|sendest|reichen|schickt|stellen|stell|stellt|brauche|brauchen|!bräuchte|braeuchte|!bräuchten|braeuchten|brauch|bräucht|benötige|benötigen|benötigt|fehlt|fehlen|bekommen|bekomme) ~~ (rechnung|rechnungen|rechnungskopie|rechnungskopien|honorarnote|schlussrechnung|rechnig|kontoauszug|saldenliste|rechnungspdf|offenen posten|duplikat|rechnungsduplikat|hostingrechnung|monatsrechnung|jahresrechnung|septemberrechnung|oktoberrechnung|novemberrechnung|augustrechnung)
0.8 (kopie|duplikat|zweitschrift|pdf|abschrift|original) ~ (der|von|zur|dieser|unserer|ihrer|eurer|deiner) ~ (rechnung|rechnungen|honorarnote|schlussrechnung|faktura|monatsrechnung|rechnig)
0.8 rechnungskopie; rechnungskopien; rechnungsduplikat; pdf rechnung
0.8 (bestellnummer|bestellnummern|bestellnr|bestellzeichen|po nummer|ponummer|po nr)
0.8 (auftragsnummer|leitweg|leitwegid|xrechnung|zugferd|erechnung|e rechnung|kostenstelle)
0.8 (kostenstellen|kostenträger|referenznummer|projektnummer|lieferantennummer)
0.8 (kreditorennummer|sap nummer|ebinterface|qr rechnung|qrrechnung|qr code)
0.8 (einzahlungsschein|verwendungszweck|zahlungsreferenz|rechnungsanschrift)
0.8 (rechnungsadresse|rechnungsempfänger|rechnungsdatum|leistungszeitraum|leistungsdatum)
0.8 (abweichende rechnung|umsatzsteuernummer|rechnungsformat|ust id|ustid|ust idnr|ustidnr)
0.8 (uid nummer|uidnummer|uid|mwst nummer|umsatzsteuer id|steuernummer ~ rechnung)
0.8 (reverse charge|umsatzsteuerausweis|gesetzliche umsatzsteuer)
0.8 (mwst|mehrwertsteuer|umsatzsteuer|ust|vorsteuer) ~~ (ausgewiesen|ausweisen|rechnung|satz|fehlt|ausweis|enthalten|inklusive|inkl|exkl|zuzüglich|honorarnote|gutschrift)
0.8 (mit|ohne|inklusive|inkl|exklusive|exkl|zuzüglich|zzgl) (mwst|mehrwertsteuer|umsatzsteuer|ust)
0.8 (iban|bankverbindung|bankverbindungen|bankdaten|kontoverbindung|kontonummer|kontodaten)
0.8 (bankkonto|zahlungsdaten|bic)
0.8 (auf|an) (welches|welche|welchem|was für ein) ~ (konto|bankverbindung|iban|bank)
0.8 (neues|richtige|richtiges|aktuelle|geändertes|falsches) konto
0.8 (wann|bis wann|zu wann) ~~ (fällig|zahlbar|bezahlt werden|bezahlt sein|zahlen müssen|überweisen|zahlungsfrist|gezahlt|zahlen|bezahlen|überweisen|begleichen)
0.8 (fälligkeit|fälligkeitsdatum|zahlungsziel|zahlungsfrist|zahlungsbedingungen|zahlungskonditionen|skonto|skontofrist) ~~ (welche|welches|wie|was|gilt|gelten|nicht|angegeben|ist|tage|rechnung|abziehen|ziehen|möglich|gewähren|fehlt|beträgt|lang|noch|steht)
0.8 (wie|welche|welches|was) ~ (fälligkeit|zahlungsziel|zahlungsfrist|skonto|zahlungsbedingungen|zahlungskonditionen)
0.8 (gewähren|gewährt|gewährst|gibt|geben|gebt|dürfen|kann|können|wie) ~~ (skonto|zahlungsziel|zahlungsfrist)
0.8 skonto ~ (möglich|drin|gewährt)
0.75 (frage|fragen|rückfrage|rückfragen|anmerkung|nachfrage) ~ (zu|zur|zum|wegen|bezüglich|betreffend|bzgl|betreffs) ~ @inv
0.75 @inv ~~ (!hätte|haette|habe|haben|!hätten|haetten) ~ (noch)? ~ (eine)? (frage|fragen|rückfrage)
0.75 @inv ~~ (nicht|nie|noch nicht|keine|nirgends|nicht mehr) ~ (erhalten|bekommen|gefunden|angekommen|eingegangen|finden|vorliegen|vor|gesehen|auffindbar|da|mehr|öffnen|lesbar|gekriegt|auffinden|zuordnen|zugeordnet|verbucht)
0.75 (finde|finden|find|vermisse|vermissen) ~~ (rechnung|rechnungen|@inv|hosting rechnung) ~~ (nicht|nicht mehr|nirgends|mehr)
0.75 (nicht|nie|noch keine|keine|noch nicht) ~ (rechnung|rechnungen|rechnig|honorarnote) ~ (erhalten|bekommen|gekriegt|gesehen|gefunden|vorliegen|da|eingegangen|von)
0.75 @inv ~~ (auf|an|für) ~~ (gmbh|ag|kg|adresse|anschrift|firma|namen|holding|verein|stiftung|ug|gesellschaft|ohg|gbr) ~~ (ausstellen|adressieren|umschreiben|lauten|ausgestellt|gestellt|stellen|schicken|senden|um|adressiert|aus|umgeschrieben|richten)
0.75 (stellen|stell|stellt|schreiben|schreib|schreibt|adressieren|schicken|senden) ~~ @inv ~~ (auf|an) ~~ (gmbh|ag|kg|adresse|anschrift|firma|namen|holding|verein|stiftung|privat|privatadresse|mich|uns|gesellschaft)
0.75 @inv ~~ (falsche|alte|falschen|alten|falscher|alter|falschem) (adresse|anschrift|firma|namen|gesellschaft|name|firmierung|empfänger)
0.75 (falsche|alte|falschen|alten|falscher|alter|veraltete) (rechnungsadresse|adresse|anschrift|firma|firmierung|gesellschaft|empfänger) ~~ @inv
0.75 (rechnung|rechnungen|@inv) ~~ (anschrift|adresse|firmierung|adressat|empfänger) ~~ (falsch|nicht|ändern|geändert|neu|korrigieren|anpassen|alt|veraltet)
0.75 (habt|haben|hast) (ihr|sie|du) ~~ (@inv|zahlung|überweisung|geld) ~~ (bekommen|gestellt|verschickt|geschickt|erhalten|verbucht)
0.75 (ist|sind) (unsere|meine|die) (zahlung|überweisung|anzahlung|geld) ~~ (eingegangen|angekommen|da|verbucht)
0.75 (ist|sind) ~ @inv ~ (noch|schon) ~ (offen|unterwegs|gestellt)
0.75 (wofür|worauf|welche leistung|welchen zeitraum|welches projekt|welcher auftrag|wozu) ~ (ist|bezieht|gehört|betrifft|steht|gehören) ~~ (@inv|posten|position|betrag)
0.75 (aufschlüsselung|aufstellung|stundenaufstellung|leistungsnachweis|leistungsnachweise|stundennachweis|stundennachweise|einzelaufstellung|detailabrechnung|spezifikation) ~~ (zur|der|zu|von|für|rechnung|@inv|beilegen|schicken|senden|bekommen)
0.75 (offene|offenen) (posten|rechnungen|beträge) ~~ (liste|aufstellung|übersicht|welche|noch|schicken)
0.75 (wie|womit) ~ (kann|können|soll|sollen|darf) ~ (bezahlen|zahlen|überweisen|ich|wir) ~~ (zahlen|bezahlen|überweisen|paypal|karte|twint)
0.75 (rechnungen|rechnung) ~~ (künftig|zukünftig|ab sofort|in zukunft|bitte nur|ab jetzt) ~~ (an|per|als|mit|auf|elektronisch)
0.75 @inv ~~ (bitte)? ~ (mit|unter) ~ (angabe|vermerk|referenz|betreff|nummer)

[leaving]
0.85 (auszuschreiben|umzuschauen|umzuorientieren)
0.85 (neu|öffentlich|extern) (auszuschreiben|zu vergeben|ausgeschrieben); schlussstrich
0.85 (keine|keinen|kein) ~ (weiteren|weitere|weiterer|neuen|neue) (aufträge|auftrag|projekte|zusammenarbeit)
0.85 (keine|keinen) (aufträge|auftrag) mehr
0.85 (brauchen|benötigen|brauche|benötige) ~~ (dienste|leistungen|hilfe|dienstleistungen|unterstützung) ~~ (nicht|keine) ~ (mehr|länger)
0.85 (macht|machen|übernimmt|übernehmen|erledigt|betreut|kümmert) ~~ (jemand|wer|eine firma|ein anderer|eine andere) ~ (anders|anderes|anderer|anderen)
0.85 (uns|mich) ~~ (anders|für einen|für eine|dagegen|gegen) ~~ entschieden
0.85 (gegen|dagegen) ~~ (verlängerung|zusammenarbeit|fortsetzung) ~ entschieden
0.85 (möchten|möchte|wollen|will|werden|werde) ~~ (nicht|keinesfalls) ~ (weiterhin|länger|weiter|mehr) ~~ (kunde|zusammenarbeiten|mit ihnen|mit euch|bei ihnen|bei euch|beauftragen|nutzen)
0.85 (übernimmt|übernehmen|macht|machen|betreut|erledigt|kümmert) ~~ (andere|anderer|anderes|neue|neuer|neues|anderen) @firm
0.85 (verlieren|verliert|verlierst|vergraulen|vergrault) (sie|ihr|du) ~ (einen|uns|mich|ihre|eure|kunden|noch)
0.85 (entziehe|entziehen|beende|beenden|löse|lösen) ~~ (mandat|zusammenarbeit|vertrag|geschäftsbeziehung|auftrag|kooperation|vertragsverhältnis)
0.85 (keine|kein|keinen) ~ (grundlage|basis|zukunft|vertrauensbasis|sinn|raum|platz) ~~ (zusammenarbeit|zusammenzuarbeiten|fortsetzung|geschäftsbeziehung|weitermachen)
0.85 (gehen|machen|arbeiten|gehe|arbeite) ~~ mit (einem|einer) (anderen|neuen|anderem)
0.85 (weiter|künftig|ab @month) mit (einem|einer) (anderen|neuen)
0.85 (kündige|kündigen|kündig) (ich|wir|hiermit|i)
0.85 (kündige|kündigen) ~ (hiermit|fristgerecht|fristlos|ordentlich|außerordentlich|den|das|unseren|meinen|unser|mein|die)
0.85 hiermit ~~ (kündige|kündigen|kündigung|gekündigt); (ich|wir) (kündige|kündigen|kündig)
0.85 (vertrag|verträge|mandat|mandatsverhältnis|wartungsvertrag|rahmenvertrag|servicevertrag|hosting|hostingvertrag|zusammenarbeit|abo|abonnement|betreuung|beratungsvertrag|dienstleistungsvertrag|agenturvertrag|auftrag|vollmacht|geschäftsbeziehung|supportvertrag|paket|vereinbarung|betreuungsvertrag|pflegevertrag|rahmenvereinbarung|buchhaltung|steuerberatungsvertrag|architektenvertrag) ~~ (kündige|kündigen|kündigung|gekündigt|beenden|beende|beendet|beendigung|aufkündigen|aufgekündigt|aufheben|auflösen|auflösung|aufzulösen|entziehen|entziehe|entzogen|niederlegen|auslaufen|ausläuft|nicht verlängern|nicht verlängert|nicht fortsetzen|nicht fortführen|nicht weiterführen|nicht erneuern|nicht mehr verlängern|nicht weiter|zu ende|endet|enden|einstellen|stornieren|storniere|widerrufen|kündigungsfrist|laufzeitende|zu beenden|zu kündigen|letztes mal|abzubrechen|abbrechen)
0.85 (kündigung|aufkündigung|beendigung|auflösung|entzug) ~ (des|unseres|meines|der|unserer|meiner|vom|von|zum|dieses|sämtlicher|aller|ihres|eures) ~ (vertrag|vertrags|vertrages|mandats|mandat|wartungsvertrag|wartungsvertrags|hosting|hostings|zusammenarbeit|abos|abonnements|betreuung|rahmenvertrags|servicevertrags|beratungsvertrags|verträge|geschäftsbeziehung|auftrags|dienstleistungsvertrags|agenturvertrags|#|supportvertrags|betreuungsvertrags|pakets|webhostings|nächstmöglichen|jahresende|monatsende|quartalsende)
0.85 (beenden|beende|lösen|löse|entziehe|entziehen|legen|stellen) ~~ (zusammenarbeit|vertrag|mandat|geschäftsbeziehung|kooperation|auftrag) ~ (auf|ein|nieder)
0.85 sonderkündigung*
0.85 (außerordentlich|fristlos|fristgerecht|ordentlich|vorzeitig) ~ (kündige|kündigen|kündigung); (wir|ich|hiermit) ~ (fristlos|fristgerecht|ordentlich) ~ (gekündigt|kündigen)
0.85 (kündigungsbestätigung|kündigungstermin); bestätigen ~~ kündigung
0.85 (nicht|kein|keine|nicht mehr|nicht weiter|nie mehr|nie wieder|nimmer) ~~ (verlängern|verlängert|verlängerung|fortsetzen|fortgesetzt|fortführen|weiterführen|weitergeführt|weitermachen|zusammenarbeiten|zusammenzuarbeiten|weiterarbeiten|erneuern|erneuert|beauftragen|beauftragt|buchen wir|in anspruch nehmen|weiter zusammen|weiter mit)
0.85 (verlängere|verlängern|setzen|führen) ~~ (nicht|nicht mehr) (verlängern|fort|weiter)
0.85 (verlängern|verlängere) (wir|ich) ~~ nicht
0.85 (wege|wegen) ~ (trennen|trennung|getrennt|geschieden|scheiden); trennen ~~ wege
0.85 getrennte wege
0.85 (trennung|trennen|verabschieden|verabschiede|lossagen) ~ von (ihnen|euch|dir|ihrer|eurer)
0.85 (trennen|trenne|verabschieden|verabschiede) (uns|mich|wir|ich) ~~ (von ihnen|von euch|von dir|von ihrer|von eurer)
0.85 (wechseln|wechsle|wechsel|wechselt|gewechselt|umsteigen|umziehen|gehen|gehe|abwandern|wandern) ~~ (zu|zur|zum) (einem|einer|eurer|ihrer|deiner)? (anderen|anderer|anderem|neuen|konkurrenz|mitbewerber|mitbewerb|wettbewerber|wettbewerb|nächsten)
0.85 (wechseln|wechsle|wechsel) ~~ @firm; @firm ~~ (wechseln|zu wechseln|gewechselt)
0.85 (zur|zum|bei der|mit der|bei einem|von der|an die) (konkurrenz|mitbewerber|wettbewerber|mitbewerb)
0.85 (anbieterwechsel|agenturwechsel|steuerberaterwechsel|wechsel des|wechsel zu)
0.85 (beraterwechsel|providerwechsel|mandatswechsel|kanzleiwechsel)
0.85 (suchen|suche|such|gesucht|suchten) (wir|ich|uns|mir|jemand|jemanden|i) ~~ (jemand|jemanden|andere|anderen|anderer|anderes|neue|neuen|neuer|neues|ersatz|alternative|alternativen|nachfolger)
0.85 (andere|anderen|anderer|anderes|anderem|neue|neuen|neuer|neues) @firm ~~ (suchen|suche|gesucht|gefunden|beauftragen|beauftragt|übernimmt|übernehmen|umsehen|umschauen|umgesehen|entschieden|holen|nehmen|machen|lassen|angebot|angebote|gespräche|gesprochen|engagiert|wenden|prüfen|in betracht|günstiger|billiger|machts|kontakt|wechseln|gehen|kümmern|geben|ausgewählt)
0.85 (mit|bei|zu|durch|von|an) (einer|einem|eine|einen) (anderen|anderer|anderem|andere|neuen|neuer) @firm
0.85 (jemand|jemanden|jemandem) anders; (jemand|jemanden|jemandem) ~ (anderen|anderem|anderer)
0.85 andere (mütter|töchter|anbieter|agenturen|büros|kanzleien)
0.85 (nach|auf) (ersatz|alternativen|einer alternative|anderen anbietern|alternativanbietern)
0.85 (woanders|anderswo|anderweitig|anderswohin|bei anderen|anderen anbietern|andernorts|am markt|auf dem markt|extern) ~~ (umsehen|umschauen|umgesehen|umsehe|umschaue|hingehen|gehen|machen lassen|vergeben|beauftragen|suchen|orientieren|hin|lassen|kaufen|bestellen|wenden|um|holen|platzieren|vergebe|aufgehoben|schauen|erkundigen)
0.85 (sehen|sehe|schauen|schaue|schau|orientieren|orientiere|hören|höre) (wir|uns|ich|mich) ~~ (anderweitig|woanders|anderswo|um|am markt|nach anderen|nach einer anderen|nach einem anderen|nach alternativen)
0.85 (umsehen|umschauen|umorientieren|neu orientieren|umzusehen|umzuschauen) ~ (werden|müssen|wollen|muss|werde)?
0.85 (werden|werde|müssen|muss|wollen|will) ~~ (umsehen|umschauen|umorientieren|neu orientieren|anderweitig)
0.85 (angebot|angebote|offerte|offerten|vergleichsangebot|vergleichsangebote|gegenangebot|gegenofferte|konkurrenzangebot|konkurrenzangebote|konkurrenzofferte|kostenvoranschläge) ~~ (anderen|anderer|konkurrenz|mitbewerber|mitbewerbern|wettbewerber|wettbewerbern|einholen|eingeholt|einzuholen|zwei|drei|anderswo|woanders|vorliegen)
0.85 (holen|hole|eingeholt|einholen) ~~ (angebote|offerten|vergleichsangebote|gegenangebote|gegenofferten|konkurrenzangebote)
0.85 (vergleichsangebot|vergleichsangebote|konkurrenzangebot|konkurrenzofferte|gegenofferte)
0.85 (konkurrenz|mitbewerber|wettbewerber|mitbewerb|wettbewerb|konkurrent|andere agentur|andere kanzlei|anderer anbieter|anderes büro|andere firma|anderes systemhaus|zweite agentur) ~~ (angebot|angeboten|bietet|macht|günstiger|billiger|schneller|angefragt|gesprochen|gespräch|gespräche|anruf|angerufen|hälfte|übernimmt|freut|schläft|!würde|wuerde|!könnte|koennte|verlangt|nimmt|wartet|steht)
0.85 (letzte|letzter|letztes|letzten) (auftrag|zusammenarbeit|projekt|gemeinsame|gemeinsames|job|rechnung|aufträge) ~~ (sein|gewesen|war|bei ihnen|bei euch|mit ihnen|mit euch|an sie|von uns|dir)
0.85 das (letzte mal|letzte projekt|war der letzte|war das letzte|war unser letzt*)
0.85 zum letzten mal ~~ (beauftragt|gebucht|zusammen|bestellt|mit|bei|kunde)?
0.85 (sind|bin|waren|war|seid|ist) (wir|ich) ~ (weg|raus|fertig mit|geschiedene leute|die längste zeit|kunde gewesen|als kunden los|am ende)
0.85 (wir|ich) (sind|bin) ~ (weg|raus|draußen|fertig mit euch|fertig mit ihnen|die längste zeit)
0.85 geschiedene leute
0.85 (haben|hast|habt|verlieren|verliert|verlierst|verloren) ~~ (einen|uns|mich|als|diesen|den|guten) ~ (kunden|kundin|mandanten|mandantin|auftraggeber|kunde) ~ (verloren|weniger|los)
0.85 die längste zeit ~ (kunde|kunden|kundin|mandant|mandantin)?
0.85 (als kunden|als kundin|als mandanten|als mandantin|als kunde) ~ (los|verloren|verlieren|verabschieden|nicht mehr)
0.85 (uns|mich) ~ (los|nicht wieder|nie wieder|nicht mehr|nimmer|zum letzten mal) ~ (sehen|gesehen|wiedersehen|wieder)
0.85 (sehen|seht|siehst) ~ (uns|mich) ~ (nie wieder|nicht wieder|nicht mehr|so schnell nicht|nimmer)
0.85 (nie wieder|nie mehr|nicht noch einmal|nicht wieder|kein zweites mal|bestimmt nicht wieder|nimmer) ~~ (buchen|beauftragen|bestellen|zusammenarbeiten|mit ihnen|mit euch|mit dir|bei ihnen|bei euch|kunde|auftrag|aufträge|beauftragt)
0.85 mit (ihnen|euch|dir) ~~ (nicht|nie) ~ (wieder|mehr|noch einmal|nochmal|noch mal|zusammen)
0.85 (machen|mache|arbeiten|arbeite) ~ (nicht|nie) ~ (wieder|mehr|noch einmal|nochmal) ~ mit (ihnen|euch)
0.8 (überlegen|überlege|erwägen|erwäge|denken|denke|nachdenken|prüfen|prüfe|überdenken|überdenke|hinterfragen|infrage|in frage|ernsthaft) ~~ (zusammenarbeit|wechsel|wechseln|kündigen|kündigung|zu wechseln|zu kündigen|zu beenden|fortsetzung|alternativen|alternative|weiter mit|weiterhin|trennung|weitermachen|anbieterwechsel|fortzuführen|fortzusetzen|verlängern|verlängerung|vertragsverlängerung|aufzuhören|auszusteigen|umzusteigen)
0.8 (zusammenarbeit|fortsetzung|verlängerung|vertragsverlängerung|geschäftsbeziehung) ~~ (überdenken|überdenke|überlegen|hinterfragen|infrage|in frage|ernsthaft|prüfen|auf den prüfstand|keinen sinn|keine grundlage|keine basis|zur disposition|auf der kippe|neu bewerten|ausschreiben)
0.8 (konsequenzen|konsequenz) ~ (ziehen|gezogen|ziehe|überlegen|daraus|folgen|haben)
0.8 (neu|öffentlich|komplett) (ausschreiben|ausgeschrieben|vergeben|aufstellen|ausschreibung)
0.8 (ausschreibung|pitch) ~~ (andere|mehrere|weitere|agenturen|neu)
0.8 (neuausschreibung|agenturpitch)
0.8 (übergabe|herausgabe|unterlagen|daten|zugangsdaten|dokumente|akten|authcode|auth code|auth info|zugänge|domains|domain|quelldateien|rohdaten|buchhaltungsdaten|datev) ~~ (an|durch|zu|für) ~~ (nachfolger|nachfolgerin|neuen|neue|neuer|andere|anderen|übernehmenden|künftigen)
0.8 (authcode|auth code|transfercode|kk antrag|providerwechsel)
0.8 (geben|gebe|vergeben|vergebe|lassen|lasse|machen|mache) ~~ (künftig|zukünftig|in zukunft|ab jetzt|ab sofort|lieber|dann|demnächst) ~~ (woanders|anderswo|anderweitig|anderen|selbst|inhouse|jemand anderem|in andere hände|intern|selber)
0.8 (inhouse|in house) ~~ (machen|holen|lösen|übernehmen|abwickeln); in andere hände
0.8 (steigen|steige|springen|springe) ~~ aus
0.8 (sonst|andernfalls|ansonsten) ~~ (weg|raus|woanders|suche|suchen|wechsle|wechseln|andere|anderen|kündige|kündigen|tschüss|ade|beendet|ende)
0.8 (das war's|das wars|schluss|ende|feierabend|aus und vorbei) ~~ (mit uns|zwischen uns|für uns|zusammenarbeit|mit ihnen|mit euch|gemeinsam|mandat|bei ihnen|bei euch)
0.8 ohne (mich|uns) ~ (weiter|künftig|in zukunft|ab sofort)
0.8 (verzichten|verzichte) ~~ (auf ihre|auf eure|auf deine) (dienste|weiteren|weitere|dienstleistungen|hilfe|leistungen|mitarbeit)
0.85 (kündige|kündigen|kündigung|gekündigt) ~~ (vertrag|mandat|zusammenarbeit|auftrag|wartungsvertrag|abo|betreuung|vereinbarung|fristgerecht|ordentlich|außerordentlich|hiermit|zum nächstmöglichen|zum jahresende|zum quartalsende)
0.85 (vertrag|mandat|zusammenarbeit|geschäftsbeziehung|auftrag|betreuung) ~~ (beenden|beende|nicht verlängern|nicht verlängert|auslaufen lassen|nicht fortsetzen|nicht fortführen|auflösen|niederlegen|entziehen|läuft aus|auslaufen|nicht mehr weiter)
0.85 (trennen|trennt|trenne) ~ (sich|uns|mich) ~ (wege|von ihnen|von euch|zum) ; (wege) ~ trennen ; (schluss|ende|feierabend) ~ (mit der|zwischen uns|mit ihnen|mit euch) ~ (zusammenarbeit|geschäft)?
0.85 (überlegen|überlege|erwägen|erwäge|denken|denke|prüfen|spielen mit dem gedanken|tragen uns mit dem gedanken|behalten uns vor|überdenken) ~~ (wechseln|zu wechseln|wechsel|zu kündigen|kündigung|alternativen|alternative|zusammenarbeit|andere anbieter|weitermachen|fortsetzen|umzusehen)
0.85 (angebote|angebot|vergleichsangebote|gegenangebot|alternativangebot) ~ (von anderen|eines anderen|von mitbewerbern|von der konkurrenz|einholen|eingeholt|ihres mitbewerbers|anderer) ; (mitbewerber*|konkurrenz|wettbewerber*|andere agentur|anderen agentur|anderes büro|neue kanzlei|neuen steuerberater) ~~ (übernimmt|gefunden|wechseln|beauftragt|übergeben|gesprochen|macht es|unterschrieben|angeboten)
0.85 (das war|war) ~ (letzte|letzter|letztes|letzten) (auftrag|projekt|mal|rechnung|jahr|job) ~ (mit ihnen|mit euch|an sie|für sie|bei ihnen)? ; (nie wieder|kein weiteres mal|nicht noch einmal) ~ (mit ihnen|mit euch|bei ihnen|beauftragen|bei euch) ; (ab januar|ab nächstem jahr|künftig|in zukunft) ~ (jemand anderes|jemand anderen|ein anderer|anderer|intern|selbst|inhouse|im haus)
0.85 (zweites|weiteres|anderes|alternatives|zusätzliches|gegenangebot) angebot ~ (einholen|einzuholen|eingeholt|holen|geholt|anfordern|angefordert|geben lassen)
0.85 (zweite|weitere|andere|alternative) angebote ~ (einholen|einzuholen|eingeholt|holen|geholt|anfordern|angefordert|geben lassen)
0.85 (sondieren|sondiere|sondiert) ~ (den)? (markt|alternativen|möglichkeiten|optionen); markt ~ (sondieren|sondiert|abklopfen)
0.85 (führen|führe|laufen|hatten|hatte) ~ gespräche mit (anderen|weiteren|mehreren|zwei|drei|verschiedenen|möglichen) (@agencies|nachfolgern|kandidaten)
0.85 (vergleichen|vergleiche|sichten|prüfen|prüfe) ~ (gerade|derzeit|aktuell|momentan|jetzt|inzwischen|bereits)? ~ (andere|verschiedene|mehrere|weitere) (@agencies|optionen|lösungen|alternativen)
0.8 (uns|mir) ~ (wurde|wurden|hat|haben) ~ (andere|anderer|anderes|anderen|seine|seinen|sein) @agencies ~ (empfohlen|ans herz gelegt|nahegelegt|vorgeschlagen)
0.8 (hat|haben|wurde|wurden) (uns|mir) ~ (andere|anderer|anderes|anderen|seine|seinen|sein) @agencies ~ (empfohlen|ans herz gelegt|nahegelegt|vorgeschlagen)
0.85 (die|der|das) (uns|mich) (künftig|zukünftig|in zukunft|ab jetzt|ab sofort|ab januar|ab nächstem jahr|ab dem kommenden jahr|demnächst|fortan) (betreut|berät|vertritt|begleitet|unterstützt|betreuen|beraten|vertreten)
0.85 (sämtliche|alle|vollständige|vollständigen|kompletten|komplette|unsere) @handover ~~ (an) ~ (unseren|unsere|den|die|das|einen|eine) ~ (neuen|neue|neues|künftigen|künftige|nachfolgenden)
0.6 (sämtliche|sämtlichen|alle|vollständigen|kompletten|die gesamten) @handover ~~ (herauszugeben|herausgeben|aushändigen|auszuhändigen|übergeben|zu übergeben|aushändigung|herausgabe|exportieren|rausgeben)
0.45 (übergeben|händigen|übergebt|übermitteln|übertragen) (sie|ihr)? ~ (sämtliche|alle|die gesamten|unsere kompletten) @handover
0.75 (herausgabe|aushändigung|rückgabe) ~ (unserer|sämtlicher|aller|der) ~ @handover
0.8 (unser|unsere|unserem|unseren|unserer) (neuer|neue|neuem|neuen|künftiger|künftige|künftigem|künftigen) (dienstleister|agentur|anbieter|steuerberater|steuerberaterin|kanzlei|architekt|architekten|hoster|provider|systemhaus|übersetzer|übersetzungsbüro|treuhänder|webdesigner|berater|planer)
0.85 (letztes|letzter|letzte|letzten) (gemeinsames|gemeinsamer|gemeinsame|gemeinsamen) (projekt|auftrag|jahr|vorhaben|event|fest|saison|kampagne|abschluss)
0.85 (unser|unsere|unseren) (letztes|letzter|letzte|letzten) (projekt|auftrag|bestellung|zusammenarbeit|event|messe|abschluss) (mit ihnen|mit euch|bei ihnen|bei euch|gewesen|sein)
0.85 (keine|kein) ~ (gemeinsame|gemeinsamen|gemeinsames|tragfähige) (basis|zukunft|grundlage|weg|nenner|perspektive)
0.5 (vertrauen|vertrauensverhältnis|vertrauensbasis) ~ (ist|sind|war|scheint) ~ (weg|dahin|zerrüttet|zerstört|verspielt|verloren|aufgebraucht|hin|nachhaltig gestört|endgültig weg)
0.75 (machen|mache|übernehmen|übernehme|erledigen|führen|lösen|holen|betreuen) ~~ (künftig|zukünftig|in zukunft|ab januar|ab sofort|ab nächstem jahr|ab herbst|wieder|ab @month) ~ (selbst|selber|intern|im haus|im eigenen haus|in eigenregie|in eigener regie|hausintern|ins haus)
0.75 (künftig|zukünftig|in zukunft|ab januar|ab sofort|ab nächstem jahr|ab @month) ~ (machen|mache|übernehmen|erledigen|führen|lösen|betreuen) (wir|ich) ~~ (selbst|selber|intern|im haus|in eigenregie|in eigener regie|hausintern)
0.85 (ziehen|ziehe|gezogen|zu ziehen) ~ (die)? reißleine; reißleine ~ (ziehen|gezogen|ziehe)
0.85 (kommen|komme|kommt|raus|rauskommen|herauskommen|aussteigen|aussteige) ~ aus (dem|diesem|unserem|der) (vertrag|vereinbarung|abo|rahmenvertrag|wartungsvertrag)
0.85 aus (dem|diesem|unserem) (vertrag|abo|rahmenvertrag|wartungsvertrag|mandat) ~ (raus|heraus|rauskommen|herauskommen|aussteigen|auszusteigen|aussteige|rauszukommen)
0.7 (welche|wie|wann|wie lange) ~ (ist|lautet|beträgt|gilt|haben|hat)? ~ (kündigungsfrist|kündigungsfristen|mindestlaufzeit|restlaufzeit)
0.7 (kündigungsfrist|kündigungsfristen|mindestlaufzeit) ~ (in|bei|für|von) (unserem|unseren|unser|unserer|meinem|diesem) (vertrag|verträgen|abo|wartungsvertrag|mandat|paket)
0.85 (nachfolger|nachfolgerin|ersatz) ~ für (sie|euch|dich|ihnen|ihr büro|ihre agentur|ihre kanzlei|eure agentur)
0.85 (abspringen|absprung) ~ (geschafft|suchen|wollen|werden|wagen)
0.85 (zusammenarbeit|kooperation|geschäftsbeziehung|mandat) ~ (ruht|ruhen|pausieren|aussetzen|aussetze|auf eis|ruhend|vorerst beenden|nicht weiter)
0.85 (weitere|weiteren|nächste|nächsten|künftige|künftigen|folgende) (aufträge|projekte|bestellungen|etats) ~~ (nicht mehr|woanders|anderswo|anderweitig|andere|anderen|auf eis|zurückstellen|überlegen)
0.6 (keinen|kein|keine) ~ (folgeauftrag|folgeaufträge|anschlussauftrag|folgeprojekt|folgeprojekte|weiteren auftrag|weiterer auftrag|weiteren aufträge)
0.8 (fragen|frage|überlegen|überlege|wissen|weiß|zweifeln|zweifle) ~~ ob ~~ (mit ihnen|mit euch|mit dir|bei ihnen|bei euch|zusammenarbeit) ~ (weitergeht|weitermachen|weitergehen|bleiben|bleibe|richtig|gut aufgehoben|noch sinn|sinn macht|sinn hat)
0.8 (gedanken|nachdenken|nachgedacht|nachzudenken) ~ (über)? ~ (weitere|künftige|unsere|die|ihre)? (zusammenarbeit|geschäftsbeziehung|kooperation|mandat)
0.8 über (die|unsere|eine) (weitere|weiterführung|fortführung|künftige|fortsetzung) ~ (zusammenarbeit|mandats|vertrags)? ~ (gedanken|nachdenken|nachzudenken)
0.6 (sie|ihr|du) (sind|seid|bist) ~ (damit|für uns|bei uns|endgültig|dann|jetzt) ~ raus
0.85 (treten|trete) ~~ (vom|von unserem|von dem|von diesem|von der) (vertrag|auftrag|vereinbarung|kaufvertrag|wartungsvertrag) ~ zurück
0.85 (rücktritt|zurücktreten|zurückzutreten|rückabwicklung) ~ (vom|von unserem|von diesem|des) (vertrag|auftrag|vertrags|auftrags)
0.85 (sieht|sehen|seht) ~ (uns|mich) (als kunden|als kunde|als kundin|hier|dort|dann|so schnell)? (nicht mehr|nie wieder|nicht wieder|nicht so schnell wieder)
0.85 (suchen|suche|sehen|sehe|schauen|schaue) ~~ (nach|uns) ~ (jemandem|jemand|etwas|wem) (anderem|anderen|anders|neuem)
0.85 (macht|machen|übernimmt|liefert|betreut) ~ (ab|seit|künftig|jetzt|nun|dann) ~~ (jemand anders|jemand anderes|eine andere|ein anderer|ein anderes|die konkurrenz|der mitbewerb)
0.85 (bringt|bringen|macht|machen|treibt|treiben) ~ (uns|mich) ~ (zur|zum|in die arme der) (konkurrenz|mitbewerb|mitbewerber|wettbewerber)
0.85 (geht|gehen|wandert|wandern|wechselt) ~ (etat|budget|auftrag|mandat|projekt) ~ (an|zu|zur) ~ (andere|anderen|konkurrenz|mitbewerber)
0.85 (etat|budget|auftrag|mandat|folgeauftrag|projekt|jahresabschluss) ~ (geht|gehen|wandert|ging|geben|vergeben) ~~ an (eine andere|einen anderen|ein anderes|jemand anderen|die konkurrenz|einen mitbewerber|eine neue|einen neuen)
0.8 (schreiben|geben|stellen) ~ (wir|ich)? ~ (das mandat|den auftrag|die leistung|die betreuung|die wartung|das hosting|die reinigung|das projekt) ~~ (neu aus|in andere hände|anderen|zur disposition)
0.8 (wie|was|welche) ~~ (übergabe|umzug|transfer|export) ~~ (an|zu) (einen|den|unseren|eine|die|ein) (anderen|neuen|andere|neue|anderes)
0.75 (können|könnten|dürfen|würden) ~ (wir|sie|ihr) ~~ (auth code|authcode|transfercode|epp code)
0.85 (läuft|laufen|lief|endet|enden) ~ (unsere|die|diese) (zusammenarbeit|kooperation|geschäftsbeziehung|betreuung)
0.85 (zusammenarbeit|kooperation|geschäftsbeziehung) ~~ (läuft|endet|beendet|ausläuft|auslaufen|aufhört) ~ (zum|mit|im|am|aus|ende)
0.8 (entweder) ~~ oder (wir|ich) ~~ (jemand anders|jemand anderem|jemand anderen|woanders|anderen|kündigen|kündige|weg|raus)
0.8 (das war|dies war|war) ~ (für uns|bei uns|mit uns|zwischen uns) ~ (das letzte mal|zum letzten mal|die letzte|der letzte|das letzte)
0.8 (brauchen|brauche|bräuchten) (sie|euch|dich|wir) ~ (dann|dafür|dazu)? (nicht mehr|nicht länger)
0.85 (übergabe|herausgabe) ~~ (zugänge|zugangsdaten|passwörter|konten|logins)
0.85 (bekannter|freund|kollege|nachbar|schwager|wettbewerber) ~~ (würde|macht|bietet|könnte) ~~ (für die hälfte|zur hälfte|zum halben preis|für weniger|deutlich günstiger)
0.85 (als|dies als) ~ (fristgerechte|ordentliche|außerordentliche|unsere|meine|formelle) ~ kündigung
0.85 (betrachten|verstehen|werten|nehmen) ~~ als ~ kündigung
0.85 unsere wege ~ (trennen|auseinander)
0.85 (betreut|übernimmt|macht|führt) (uns|unsere|unser|unseren) ~~ (andere kanzlei|anderes büro|andere agentur|neue kanzlei|neues büro|neue agentur|anderer steuerberater|neuer steuerberater|andere firma|anderer anbieter)
0.8 (wie lang|wie lange|welche) ~~ (kündigungsfrist|mindestlaufzeit|restlaufzeit) ~~ (ihnen|euch|vertrag)
0.85 (beschlossen|entschieden) ~~ (intern|selbst|inhouse|in eigener regie) ~~ (zu machen|zu erledigen|zu übernehmen|weiterzuführen)

[legal]
0.85 (müssen|können|sollen|dann|müsst|könnt) ~ (sie|ihr)? ~ (klagen|verklagen|einklagen)
0.85 (klagen|klagt) (sie|ihr) (doch|ruhig)
0.85 (kadi|einklagen|eingeklagt|einzuklagen|streitverkündung|rechtsmittel einlegen)
0.85 (rechtlich|juristisch|gerichtlich) ~ (vorgehen|vorzugehen|prüfen|geprüft|klären|gegen|belangen|durchsetzen|wehren|beraten)
0.85 haftbar; (nehme|nehmen) ~~ in (regress|haftung)
0.85 (unser|unserem|unseren|unsere|unserer|mein|meinem|meinen|meine|meiner|einen|einem|einer|eine|zum|firmeneigenen|beim) ~ (anwalt|rechtsanwalt|anwältin|rechtsanwältin|anwälte|anwälten|rechtsanwälte|juristen|jurist|rechtsbeistand|rechtsschutz|rechtsschutzversicherung|rechtsabteilung|justiziar|advokat|advokaten|hausanwalt|anwaltskanzlei|rechtsvertreter|rechtsvertretung|rechtsberater)
0.85 (anwalt|rechtsanwalt|anwältin|anwälte|anwälten|rechtsabteilung|rechtsschutz|rechtsschutzversicherung|rechtsbeistand) ~~ (einschalten|schalten|nehmen|übergeben|übergebe|übergibt|weitergeben|beauftragen|beauftragt|prüfen ~ lassen|kümmert|wenden|vorlegen|beraten lassen|geben|gebe|weiterleiten|wird sich|werden sich|meldet sich|melden sich)
0.85 (hören|hört|hörst|höre|post|brief|schreiben) ~ (von|durch|vom) ~ (anwalt|anwältin|rechtsanwalt|anwälten|juristen|rechtsabteilung|rechtsvertreter|anwalts)
0.85 (anwaltlich|anwaltliche|anwaltlichen|anwaltlicher|anwaltsschreiben|anwaltskosten)
0.85 (rechtlich|rechtliche|rechtlichen|rechtlicher|juristisch|juristische|juristischen|gerichtlich|gerichtliche|gerichtlichen|gerichtlichem) ~ (schritte|schritten|wege|weg|vorgehen|vorgehe|mittel|mitteln|geltend|maßnahmen|massnahmen|folgen|konsequenzen|einfordern|durchsetzen|prüfen|prüfung|klären|klärung|beraten|auseinandersetzung|überprüfen|gegen sie|gegen euch|austragen|durchzusetzen|geltendmachung|beistand)
0.85 (rechtsweg|klageweg|gerichtsweg|rechtsstreit|rechtsmittel|mahnverfahren|schlichtungsverfahren|schlichtungsstelle|schiedsgericht|beweissicherungsverfahren|friedensrichter|friedensrichteramt|schlichtungsbehörde|betreibung|betreibungsbegehren|zahlungsbefehl|mahnbescheid) ~~ (einleiten|einleite|eingeleitet|beschreiten|gehen|anrufen|ein|einschalten|in die wege|beantragen|beantrage|veranlassen|vermeiden|androhen|vor|vorbehalten|wenden|scheuen|bleibt|bleibt uns)
0.85 (vor|zum|beim|ans|bei) gericht ~~ (sehen|wiedersehen|ziehen|gehen|ziehe|gehe|landen|treffen|enden|endet|klären|landet)
0.85 (sehen|wiedersehen|treffen|seh) ~~ (vor gericht|gericht wieder|gerichtssaal)
0.85 (klage|klagen) ~ (einreichen|erheben|eingereicht|erhoben|einzureichen|zu erheben|androhen|vorbereiten|vorbehalten|auf schadensersatz|gegen sie|gegen euch)
0.85 (verklage|verklagen|verklagt) ~ (ich|wir|sie|euch|dich|ihr|werde|werden)
0.85 (sie|euch|dich) ~ (verklagen|verklage|anzeigen|anzuzeigen|verklagt)
0.85 (strafanzeige|anzeige) ~ (erstatten|erstatte|erstattet|stellen|stelle|gegen|wegen|polizei|bei der)
0.85 (schadensersatz|schadenersatz|schadensersatzforderung|schadenersatzforderung)
0.85 (schadensersatzansprüche|schadenersatzansprüche|regress|regressansprüche)
0.85 (haftungsansprüche|regressforderung|vertragsstrafe|konventionalstrafe|pönale|pönalen)
0.85 (haftbar|haftung|haftpflicht|berufshaftpflicht|betriebshaftpflicht|vermögensschadenhaftpflicht|haftpflichtversicherung|haften|haftet|haftungsfall) ~~ (machen|mache|gemacht|halten|nehmen|melden|versicherung|sie|ihre|ihr|ihrer|eure|schaden|schäden|dafür|in anspruch|meldung|einzustehen)
0.85 (schaden|schäden|kosten|mehrkosten|ausfall|umsatzausfall|verdienstausfall|folgekosten|säumniszuschlag|säumniszuschläge|verspätungszuschlag|bußgeld|busse|buße) ~~ (geltend|in rechnung stellen|ersetzen|ersetzt|ersatz|einfordern|zu ersetzen|weiterbelasten|weiterverrechnen|aufkommen|belangen|regress|übernehmen müssen|haften|verlangen|forderung|erstattet|erstatten)
0.85 (ansprüche|anspruch|rechte|forderungen|forderung) ~~ (geltend|vorbehalten|vorbehalte|durchsetzen|einfordern|einklagen|behalten|anmelden|durchzusetzen)
0.85 (behalte|behalten|vorbehalt) ~~ (rechte|rechtliche|ansprüche|schritte|weitere) ~ (vor)
0.85 weitere schritte vor
0.85 (fristsetzung|nachfrist|mängelrüge|mängelanzeige|mangelanzeige|gewährleistungsanspruch)
0.85 (gewährleistungsansprüche|gewährleistungsrechte|sachmangel|sachmängel|nacherfüllung)
0.85 (nacherfüllungsanspruch|ersatzvornahme|vertragsbruch|vertragsbrüchig|vertragsverletzung)
0.85 (vertragswidrig|vertragswidrige|pflichtverletzung|schlechterfüllung|nichterfüllung)
0.85 (schlechtleistung|verzugsschaden|arglist|arglistige|arglistig|datenschutzverstoß)
0.85 (datenschutzverletzung|dsgvo verstoß|datenpanne|landesdatenschutzbeauftragten)
0.85 (landesdatenschutzbeauftragte); (setze|setzen) (ich|wir) ~~ (frist|nachfrist)
0.85 (ich|wir) (setze|setzen) ~~ (frist|nachfrist)
0.85 (letzte|letzter|letztmalige|angemessene|allerletzte) (frist|nachfrist|aufforderung|mahnung)
0.85 (fruchtlos|fruchtlosem|fruchtlosen|ergebnislos|ergebnislosem|erfolglosem) ~ (ablauf|fristablauf|verstreichen|frist|verstrichen|abgelaufen)
0.85 nach (fristablauf|ablauf der frist|ablauf dieser frist)
0.85 in verzug (gesetzt|setzen|setze|befinden|geraten|sind|seid)
0.85 (befinden|befindet|sind|seid) ~~ (in|im) verzug
0.85 (vom|von dem) vertrag ~ (zurücktreten|zurücktrete|zurückzutreten|rücktritt|zurück|zurückgetreten)
0.85 (treten|trete|rücktritt|zurücktreten) ~ vom (vertrag|auftrag); rücktritt ~ vertrag
0.85 (wandlung|vertragsrücktritt|rückabwicklung|rückabwickeln); (per|als) einschreiben
0.85 eingeschrieben*
0.85 (unterlassung|unterlassungserklärung|abmahnung|abmahnen) ~~ (sie|ihnen|euch|fordern|unterzeichnen|frist|anwalt|erhalten)
0.85 (anwaltskammer|steuerberaterkammer|architektenkammer|notarkammer|ombudsstelle|ombudsmann|konsumentenschutz|verbraucherzentrale|verbraucherschutz|arbeiterkammer|konsumentenschützer|wettbewerbszentrale) ~~ (beschwerde|beschweren|melden|einschalten|wenden|wende|gemeldet|informieren|einreichen|eingeschaltet|melde|meldung|informiert|verständigen|gehen|interessieren)
0.85 (datenschutzbehörde|datenschutzbeauftragten|datenschutzbeauftragte|aufsichtsbehörde|gewerbeaufsicht|gewerbeaufsichtsamt|polizei|bundesnetzagentur|bauaufsicht) ~~ (informieren|informiert|melden|gemeldet|einschalten|eingeschaltet|anzeigen|verständigen|wenden|einbeziehen|weitergeben)
0.85 meldepflichtig*
0.85 (beschwerde|beschweren|melden|wenden|wende|meldung) ~~ (anwaltskammer|steuerberaterkammer|architektenkammer|ombudsstelle|konsumentenschutz|verbraucherzentrale|arbeiterkammer|datenschutzbehörde|aufsichtsbehörde)
0.85 (formelle|förmliche|offizielle|formale) (beschwerde|mahnung|rüge|inverzugsetzung|mängelrüge|aufforderung)
0.85 inverzugsetzung
0.85 (inkasso|inkassobüro) ~~ (übergeben|einschalten|beauftragen|übergebe|gegen sie)
0.85 (vertraglich|vertragliche|vertraglichen|vertragliches) ~ (pflicht|pflichten|zusage|zusagen|leistung|leistungen|verpflichtung|verpflichtungen) ~ (verstoßen|verstossen|verletzt|nicht erfüllt|nicht nachgekommen|missachtet|gebrochen)
0.85 (verstoß|verstoßen|verstossen|verstößt) ~ gegen ~ (vertrag|vereinbarung|pflichten|dsgvo|datenschutz|vertragspflichten|urheberrecht|unseren vertrag|auflagen)
0.85 gegen ~ (vertrag|vereinbarung|pflichten|dsgvo|vertragspflichten) ~ (verstoßen|verstossen)
0.85 (erheben|erhebe|reichen|reiche) (wir|ich) ~ klage; (andernfalls|sonst|ansonsten) ~~ (klage|gericht|klagen|anwalt|klageweg)
0.85 (gerichtliches|juristisches|rechtliches|ein) nachspiel
0.85 (richter|gericht|gerichte|juristen|anwälte) ~ (entscheiden|klären|regeln|unterhalten|übernehmen) (müssen|lassen|sollen|soll|muss|wird|werden)
0.85 (sollen|soll|müssen|muss|mögen) ~ (das|die|ein|eben|halt|dann) ~ (richter|gericht|gerichte|juristen|anwälte) ~ (entscheiden|klären|regeln|ausmachen)
0.85 (überlassen|überlasse|übergeben|übergebe|geben|gebe) ~~ (dem gericht|einem richter|den anwälten|den juristen|unseren anwälten|einem anwalt|meinem anwalt|unserem anwalt|der rechtsabteilung)
0.85 (gutachter|sachverständigen|sachverständiger|gutachten) ~~ (gegen sie|auf ihre kosten|zu ihren lasten|beweissicherung|in rechnung stellen|in regress|schadensersatz|haftbar)
0.4 (haben|habe|werden|werde) ~ (einen|unabhängigen|externen) ~ (gutachter|sachverständigen) ~ (beauftragt|eingeschaltet|beauftragen|einschalten|hinzugezogen|hinzuziehen)
0.85 (sie|euch|dich|ihr unternehmen|ihre firma|ihr büro|ihre kanzlei) ~~ in (anspruch|regress|haftung|die haftung|die verantwortung) (nehmen|zu nehmen|genommen|nehme)
0.85 (ansprüche|forderung|forderungen|klage|strafanzeige|anzeige) gegen (sie|euch|ihr|ihre|ihren|eure|euer)
0.85 (letzte|letztmalige|letzter|letztmalig|allerletzte) (gelegenheit|chance|möglichkeit|aufforderung|frist) ~ (zur|zu|den|die|der|das)? ~ (nachbesserung|nacherfüllung|mangel|mängel|mängelbeseitigung|beseitigung|stellungnahme|erfüllung|lieferung)
0.85 (fordern|fordere|auffordern) ~ (sie|euch) ~ (letztmalig|letztmals|ein letztes mal|zum letzten mal|unter fristsetzung|nachdrücklich)
0.85 (ihre|ihrer|eure|eurer) (haftpflicht|haftpflichtversicherung|berufshaftpflicht|betriebshaftpflicht|versicherung) ~~ (melden|nennen|benachrichtigen|informieren|mitteilen|meldet|einschalten|regulieren|übernehmen|kontaktieren)
0.8 (schaden|mehrkosten|folgekosten|strafe|bußgeld|säumniszuschlag|verspätungszuschlag|zusatzkosten|anwaltskosten|reparaturkosten) ~~ (müssen|haben|werden|sollen|tragen|dürfen) (sie|ihr) ~~ (tragen|übernehmen|ersetzen|erstatten|aufkommen)
0.8 (stelle|stellen|werde|werden) (ich|wir)? ~ (ihnen|euch) ~ (den|die|das)? ~ (schaden|mehrkosten|folgekosten|kosten|ausfall|reparatur|ersatzvornahme|strafe|bußgeld) ~ in rechnung
0.4 (grob fahrlässig|grobe fahrlässigkeit|grob fahrlässiges|vorsätzlich|vorsätzliche|sittenwidrig|rechtswidrig|gesetzeswidrig)
0.85 (behalten|behalte) ~ (uns|mir) ~~ (schritte|ansprüche|schadensersatz|schadenersatz|rechte|maßnahmen|klage|anzeige)
0.85 (rechtsanwalt|anwalt|anwältin|rechtsabteilung|rechtsbeistand|anwaltskanzlei) ~ (ist|sind|wird|wurde|werden) ~ (eingeschaltet|informiert|beauftragt|mandatiert|im bilde|im boot|tätig|eingebunden|bereits dran)
0.85 (hole|holen|suche|suchen|nehme|nehmen) ~ (mir|uns)? ~ (juristischen|rechtlichen|anwaltlichen|juristische|rechtliche) (rat|beistand|beratung|hilfe|rechtsrat)
0.85 (lasse|lassen|werde|werden) ~~ (anwaltlich|juristisch|rechtlich|von einem anwalt|von unserem anwalt|von meinem anwalt) (prüfen|klären|beraten|überprüfen|bewerten)
0.85 (mangels|bei) (einigung|reaktion|zahlung) ~~ (gericht|klage|rechtsweg|anwalt|gerichtlich)
0.7 (beschwerde|eingabe|meldung|beschwerden) ~ (bei|an|beim) ~ @chambers
0.85 (mein|unser|meine|unsere) (mann|frau|bruder|schwester|schwager|tochter|sohn|vater|partner) ist ~ (anwalt|jurist|rechtsanwalt|anwältin|juristin|rechtsanwältin|fachanwalt)
0.85 (vorgang|schriftverkehr|alles|sache|fall|angelegenheit) ~~ (anwalt|anwältin|rechtsanwalt|rechtsanwältin|rechtsabteilung|juristen) ~ (übergeben|weitergeleitet|weitergegeben|vorgelegt)
0.85 (schwager|bruder|schwester|mann|frau|freund|freundin|cousin|vater|nachbar|onkel|tochter|sohn) ~~ (anwalt|anwältin|jurist|juristin|rechtsanwalt) ~~ (chancen|karten|eindeutig|recht haben|stehen gut)
0.85 (setze|setzen) (ich|wir)? ~ (ihnen|euch|dir) ~~ (frist|nachfrist)
0.85 (nächste|folgende|weitere) ~ (schreiben|brief|post) ~~ (rechtsabteilung|anwalt|anwältin|gericht)
0.85 (versicherung|haftpflicht|versicherer) ~~ (ihrer|wegen|wegen der|zur)? ~ haftung
0.85 (ansprüche|anspruch|rechtslage) ~~ (prüfen|klären) (lassen|wir|ich)
0.85 (lasse|lassen) ~~ (unsere|meine|unseren|meinen) ~ (ansprüche|anspruch|rechtslage) ~~ (prüfen|klären)

[reputation]
0.7 (forum|community|gruppe|stammtisch|verein|verband|branche|innung|netzwerk|elterngruppe|nachbarschaft|hochzeitsforum|brautforum|brautpaarforum|unternehmerforum|branchentreff) ~~ (davon|darüber|erzähle|berichte|interessieren|begeistert|freuen|lesen|hören|erfahren) ~~ (erzähle|erzählen|berichte|berichten|wird|werden|schreibe|gerne|sicher)
0.8 (mal sehen|gespannt|schauen|sehen|interessiert|würde|wird) ~~ (presse|lokalzeitung|zeitung|verband|innung|kammer|medien|handelskammer|netz|internet|facebook|google) ~~ (sagt|sagen|schreibt|hält|meint|dazu|davon|interessieren|findet|halten)
0.85 (herumerzählen|rumerzählen|weitererzählen|überall erzählen|weitersagen werde)
0.85 (die runde machen|macht die runde|runde machen)
0.7 (auf|bei|in|im) (google|trustpilot|facebook|instagram|linkedin|xing|netz|internet) ~~ (aufgeschrieben|geschrieben|geschildert|festgehalten|beschrieben|kundgetan|nachlesen|reingeschrieben|ausgepackt|hinterlassen wie)
0.85 (schlechte|negative|ehrliche|vernichtende|entsprechende|passende|miese|deutliche|saftige|gesalzene|klare|schonungslose|ausführliche|gepfefferte|öffentliche|böse) (bewertung|bewertungen|rezension|rezensionen|kritik im|review|kundenbewertung|google bewertung|googlebewertung|erfahrung teilen|publicity|presse|werbung)
0.85 (einem|ein|1|null|0|einen|einzigem|einziger) (stern|sterne|sternen|sternchen)
0.85 (einsternbewertung|ein stern bewertung|googlebewertung|googlerezension|onlinebewertung)
0.85 (google|trustpilot|provenexpert|kununu|facebook|instagram|linkedin|xing|tripadvisor|jameda|yelp|herold|firmenabc|reddit|tiktok|twitter|social media|socials|bewertungsportal|bewertungsportalen|bewertungsportale|internet|netz|forum|foren|branchenforum) ~~ (bewertung|bewerten|bewerte|rezension|schreiben|schreibe|posten|poste|veröffentlichen|veröffentliche|öffentlich|teilen|teile|landen|landet|lesen|erfahrung|erfahrungen|geschichte|story|publik|stern|kundtun|warnen|breittreten|nachlesen)
0.85 (bewerten|bewerte|bewertung|rezension|schreibe|schreiben|posten|poste|veröffentlichen|veröffentliche|teilen|teile|stelle|stellen|mache|machen|erzählen|warnen) ~~ (auf|bei|über|in|im|ins) ~ (google|trustpilot|provenexpert|kununu|facebook|instagram|linkedin|xing|jameda|social media|internet|netz|bewertungsportal|bewertungsportalen|allen portalen|forum|unternehmernetzwerk|fachpresse)
0.85 (öffentlich|publik|bekannt) (machen|mache|gemacht|gehen|gehe|zu machen|werden|bewerten)
0.85 an die (öffentlichkeit|presse|große glocke|grosse glocke|medien|zeitung|lokalzeitung)
0.85 (presse|zeitung|lokalzeitung|lokalpresse|medien|journalist|journalisten|fernsehen|redaktion|tageszeitung|kronenzeitung|blick|stiftung warentest|fachpresse|lokalredaktion|radio|wiso|kassensturz|konsument) ~~ (wenden|wende|gehen|gehe|einschalten|informieren|interessieren|interessiert|freut|freuen|melden|gespannt|sicher|erzählen|anrufen|berichten|aufgreifen)
0.85 (wenden|gehen|gehe|wende|melden|interessiert|interessieren) ~~ (presse|zeitung|lokalzeitung|medien|öffentlichkeit|fernsehen|redaktion)
0.85 (jedem|allen|jeder|jeden|alle|anderen|andere|kollegen|geschäftspartnern|geschäftspartner|bekannten|freunden|netzwerk|branchenkollegen|unternehmerkollegen|branche|verband|verbandskollegen|innung|stammtisch|unternehmerstammtisch|kammer|verein|dorf|ort|nachbarschaft|kunden|mitgliedern|mitglieder|welt|whatsapp gruppe|facebook gruppe|facebookgruppe|umfeld) ~~ (erzählen|erzähle|warnen|warne|abraten|abrate|davon abraten|berichten|berichte|weitersagen|weitererzählen|wissen lassen|kundtun|herumerzählen|rumerzählen|erfahren|nicht für mich|weitergeben|mitteilen|schildern|die geschichte|rate ab|raten ab|ab)
0.85 (erzählen|erzähle|warnen|warne|rate|raten|abraten|berichten|berichte|erfährt|erfahren|weiß|wissen) ~~ (jedem|allen|jeder|jeden|alle|anderen|netzwerk|branche|kollegen|geschäftspartnern|stammtisch|unternehmerstammtisch|verband|innung|ganze|halbe|bekannten) ~~ (der|die|das|wie|was|ab|davon|hören|von|über|warum|dass)
0.85 (herumsprechen|rumsprechen|spricht sich|sprechen sich|herumgesprochen)
0.85 (spricht sich schnell|rumspricht|herumspricht|mundpropaganda|buschfunk|dorffunk)
0.85 (flurfunk|mund zu mund)
0.85 (nicht|kaum|sicher nicht|nie|niemandem|keinem|nicht mehr|schwerlich|bestimmt nicht) ~~ (weiterempfehlen|weiter empfehlen|empfehlen|weiterzuempfehlen|weiterempfohlen)
0.85 (empfehle|empfehlen|weiterempfehlen) ~~ (nicht|nicht mehr|niemandem|keinem|sicher nicht) ~ (weiter)?
0.85 (abraten|abzuraten|abgeraten)
0.85 (rate|raten) ~~ von (ihnen|euch|dir|ihrer|ihrem|eurer|eurem) ~ (ab)?; (rate|raten) ~~ ab
0.85 (nicht für mich|nicht für uns|nicht unter uns|nicht im verborgenen) ~ (behalten|behalte|bleiben)
0.85 (handwerkskammer|wirtschaftskammer|innung|ihk|verband|branchenverband|kammer|gewerbeverein|unternehmerverband|verwalterverband|elternbeirat|berufsverband) ~~ (bescheid|interessieren|interessiert|erfahren|weiß|weiss|informieren|informiert|melden|ansprechen|thema|erzählen|hören|vortragen|erfährt|rundschreiben)
0.85 (fachkreisen|branchenkreisen|branche) ~~ (bekannt|sprechen|thema|erfahren|wissen|klein|runde)
0.85 die (branche|stadt|szene|welt|gegend) ist klein; man kennt sich
0.85 (guter|ihr|euer|eurem|ihrem|dein) ruf ~~ (ruiniert|schaden|leidet|dahin|leiden|geschadet|zerstört|auf dem spiel)
0.85 rufschädigend
0.85 (fragt|fragen|gefragt) ~~ (empfehlung|empfehle|empfehlen|erfahrung|erfahrungen|zufrieden) ~~ (ehrlich|antworten|wahrheit|antwort|sagen)
0.8 (werden|werde|wird) ~~ (meine|unsere|diese|die|ganze) (erfahrung|erfahrungen|geschichte|story|mails|screenshots|verlauf|korrespondenz|schriftwechsel|mailverkehr) ~~ (teilen|posten|veröffentlichen|online|weitergeben|öffentlich|publik|erzählen|schildern|behalten|verbreiten|stellen)
0.85 (bewertung|rezension|sterne|stern|google bewertung|erfahrungsbericht) ~~ (schreibe|schreiben|hinterlassen|hinterlasse|abgeben|gebe|verfassen|posten|poste|veröffentlichen|geschrieben|getippt|folgt|bekommen|liegt|entwurf|überlegen|fällig)
0.85 (schreibe|schreiben|hinterlasse|hinterlassen|veröffentlichen|veröffentliche|poste|posten|teilen|teile) ~~ (bewertung|rezension|google|trustpilot|kununu|facebook|linkedin|instagram|erfahrung|erfahrungen|öffentlich|netz|internet|forum)
0.85 (werde|werden|muss|müssen|dann|gerne|jedem|allen) ~ (weitererzählen|herumerzählen|rumerzählen|weitersagen|abraten|warnen|publik|öffentlich machen|öffentlich) ; (spricht|sprechen|sprach) sich ~ herum ; (jeder kennt jeden|man kennt sich|branche ist klein|die branche redet|kleine branche|kleines dorf|im ort) ~ (und|redet|spricht|hier)?
0.85 (kann|können|werde|werden|rate|raten) ~ (nicht|niemandem|keinem|keinesfalls|nur) ~ (weiterempfehlen|empfehlen|abraten|davon ab|von ihnen ab) ; (verband|innung|stammtisch|netzwerk|unternehmerkreis|kammer) ~~ (erzählen|berichten|thema machen|ansprechen|zur sprache|weitergeben)
0.8 (liest|lest|lesen|findet|finden|sehen|seht) (sie|ihr)? ~ (vielleicht|dann|eben|bald|demnächst|hoffentlich|sicher|wenigstens) ~ (rezension|bewertung|erfahrungsbericht|kritik|meinung)
0.8 (was|wie|ob) ~~ (follower|followern|abonnenten|leser|leserinnen|community|mitglieder|vereinsmitglieder|stammtisch|netzwerk) ~ (dazu|davon|darüber|das|darauf|wohl)? ~ (sagen|sagt|halten|hält|denken|meinen|reagieren|interessieren|interessiert)
0.8 (follower|followern|abonnenten|leser|community|mitglieder|netzwerk|reichweite) ~~ (erzählen|berichten|zeigen|posten|teilen|wissen lassen|interessieren|interessiert|freuen)
0.85 @chambers ~ (interessiert|interessieren|freut|freuen|weiß|wissen|erfährt|erfahren|hören|hört)
0.8 (beschwerde|eingabe|meldung|beschwerden) ~ (bei|an|beim) ~ @chambers
0.8 (wende|wenden|werde|werden|gehe|gehen|melde|melden) ~~ (an|bei|zur|zum|der|dem) ~ (presse|verbraucherzentrale|ombudsmann|ombudsstelle|konsumentenschutz|arbeiterkammer|medien|innung|verbraucherschutz|lokalzeitung|öffentlichkeit)
0.85 (weiterempfehlen|empfehlen) (kann|können|werde|werden|würde|würden|könnte|könnten|möchte) (ich|wir|man) ~~ (nicht|niemandem|keinem|kaum|nie|schlecht)
0.85 (empfehlung|weiterempfehlung|referenz) ~ (kann|können|werden|wird|brauchen|dürfen|gibt) ~~ (nicht|keine|vergessen|streichen|kaum)
0.85 (bewertung|rezension|bewertungen|erfahrungsbericht|sternebewertung) ~~ (fällt|ausfallen|ausfällt|aussehen|aussieht|fallen) ~ (anders|entsprechend|schlecht|deutlich|ehrlich|dementsprechend|aus|miserabel|mager)
0.85 meine (wird|würde|fällt) ~ (anders|entsprechend|weniger|deutlich|nicht so|schlechter) ~ (ausfallen|aus|aussehen|klingen)
0.85 (vorgang|verlauf|mailverkehr|schriftverkehr|screenshots|geschichte|fall|sache|chatverlauf) ~~ (posten|poste|postet|veröffentliche|veröffentlichen|veröffentlicht|öffentlich|ins netz|ins internet|im netz|auf linkedin|auf facebook|auf instagram|auf google|auf xing|online stellen)
0.4 (poste|posten|veröffentliche|veröffentlichen|stelle|stellen|lade) (ich|wir|das|den|die) ~~ (linkedin|facebook|instagram|google|netz|internet|tiktok|xing|forum|gruppe|youtube|portalen|portal)
0.85 (sollen|sollten|können|mögen) ~ (andere|anderen|alle|leute|kunden|interessenten) ~~ (selbst|selber|eigenes) ~ (bild machen|urteil|bild|meinung)
0.85 (andere|anderen|künftige|zukünftige|weitere|potenzielle|potentielle) (kunden|kundinnen|mandanten|auftraggeber|interessenten|bauherren|leute|unternehmer) ~ (warnen|gewarnt|davor|vor ihnen|vor euch)
0.85 (warnen|warne|gewarnt|warnung) ~ (vor)? ~ (andere|anderen|künftige|zukünftige|weitere) (kunden|mandanten|auftraggeber|interessenten|bauherren)
0.85 (werde|werden|will|wollen|muss|müssen) ~~ (davon|darüber|das) ~ (erzählen|berichten|weitererzählen|herumerzählen|publik machen|öffentlich machen)
0.85 (wird|dürfte|würde|muss|soll) ~~ (runde machen|herumsprechen|rumsprechen|herumgehen|kein geheimnis bleiben|nicht unter uns bleiben|bekannt werden|öffentlich werden)
0.85 (erzähle|erzählen|berichte|berichten|schildere|schildern) ~~ (wie|was) ~~ (bei ihnen|bei euch|mit kunden|mit mandanten|hier) ~ (umgeht|umgegangen|läuft|lief|passiert|behandelt|gearbeitet|zugeht)
0.85 (einen|null|1|0|zwei|2) (stern|sterne) ~ (habe|haben|von mir|von uns|gibt|gebe|vergeben|verdient|mehr|bekommen|hinterlassen)
0.85 (gebe|geben|vergebe|vergeben|gibt|hinterlasse) ~~ (einen|null|1|0|zwei|2|maximal einen) (stern|sterne)
0.85 (ruf|image|renommee|ansehen) ~ (wird|dürfte|leidet|steht|kann|würde|soll) ~~ (leiden|schaden|auf dem spiel|gut tun|guttun|kratzer|beschädigt|nicht besser)
0.85 (fragt|fragen|gefragt|fragen wird|anspricht) ~~ (ehrlich|wahrheit|offen|klar) ~ (antworten|sagen|abraten|erzählen|antwort)
0.8 (jedem|allen|niemandem|keinem|jeden) ~ (in|aus) (meinem|unserem|der|dem) ~ (bekanntenkreis|freundeskreis|kollegenkreis|netzwerk|branche|umfeld|verein|verband)
0.85 (andere|anderen|alle|künftige) ~ (händler|kunden|unternehmer|mandanten|bauherren|eltern|betriebe|leute) ~ (sollten|sollen|müssen|dürfen|werden) ~~ (wissen|erfahren|hören) ~ (wie|was|mit wem) ~ (sie|ihr|man) ~~ (umgehen|umgeht|behandeln|behandelt|arbeiten|arbeitet|zu tun)
0.85 (ein stern|einen stern|null sterne|einem stern) ~~ (warum|fragt|fragen|begründung)
0.85 (sorge|sorgen) ~ dafür ~~ (branche|beauftragt|empfiehlt|herumspricht)
0.85 (herumsprechen|rumsprechen|herumgesprochen|die runde machen)

[complaint.delay]
0.75 (wurde|wurden|wird) ~~ noch ~ (gebohrt|aufgebaut|geschraubt|gehämmert|gemalt|montiert|gearbeitet|gebaut|gestrichen|gesucht|programmiert)
0.75 (erst|noch) ~ (am|zum) ~ (nachmittag|abend|mittag) ~ (fertig|da|geliefert|aufgebaut|komplett)
0.8 (wochen|monate|monaten|tage) ~ (vergangen|her|rum|verstrichen|verflossen|ins land)
0.8 (wieder|schon wieder) ist ~ (woche|monat|tag) ~ (rum|um|vorbei|vergangen)
0.65 (wollten|wolltet|wolltest) (sie|ihr|du) ~~ (schicken|liefern|melden|anrufen|fertig|kommen|machen|abgeben|erledigen|senden|zurückrufen|einreichen|klären|vorbeikommen|nachreichen|beheben)
0.8 (haben|habe) (wir|ich) ~~ (immer noch|noch immer|bis heute|nach wie vor) ~ (kein|keine|keinen|nichts)
0.8 (immer noch|noch immer|bis heute|nach wie vor) (kein|keine|keinen|nichts|nix) ~ (da|entwurf|termin|angebot|plan|pläne|ergebnis|abschluss|übersetzung|lieferung|ware|bescheid|technik*|lösung|website|zugang)
0.8 (passiert|geschieht|tut sich|rührt sich|bewegt sich) ~ (seit|seitdem|seither|wieder)? ~ (nichts|gar nichts|nix)
0.8 (nichts|nix) ~ (davon)? ~ (erledigt|umgesetzt|fertig|geschehen)
0.8 erst ~ (stunden|tage|wochen) später; wieder erst nach
0.8 (kommt|komm|kommen) ~ (nicht|einfach nicht) ~ (in gang|ins rollen|zum abschluss|voran)
0.8 vor (@many|#) (wochen|monaten|tagen) ~~ (gesagt|geschrieben|versprochen|hieß|zugesagt|angekündigt|vereinbart)
0.8 (in|bei|mit) (diesem|dem|dieser) (tempo|geschwindigkeit)
0.8 (eigentlich|ursprünglich) ~ (sollte|sollten|hätte|hätten|war) ~~ (seit|schon|bereits|längst|letzte|vorige|gestern|am #|bis)
0.85 (liegt|liegen|hängt) ~~ (seit|schon|immer noch|noch immer|bereits) ~~ bei (ihnen|euch)
0.85 (warten|warte|wartet|warteten|gewartet|wartete|zugewartet) ~~ (noch immer|immer noch|schon|vergeblich|vergebens|bis heute|umsonst|seit|wochenlang|monatelang|tagelang|ewig|noch heute|nach wie vor|sehnsüchtig)
0.85 (seit|schon|noch immer|immer noch|nun) ~~ (warte|warten|wartet|gewartet)
0.85 (immer noch|noch immer|nach wie vor|bis heute|weiterhin) ~~ (warten|warte)
0.8 (warten|warte) ~ (noch)? ~ auf (die|den|das|eine|einen|ein|ihre|ihren|eure|euren|unsere|unseren) (pläne|entwurf|entwürfe|übersetzung|übersetzungen|statik|abschluss|jahresabschluss|bilanz|auswertung|bwa|lieferung|korrektur|unterlagen|berichte|bericht|zeichnungen|freischaltung|lösung|konzept|lohnabrechnung|lohnabrechnungen|steuererklärung|gutschrift|umsetzung)
0.85 (immer noch|noch immer|bis heute|nach wie vor|bislang|weiterhin) ~ (nicht|nichts|nix|kein|keine|keinen) ~~ (erhalten|bekommen|geliefert|da|fertig|online|gesehen|erledigt|gemacht|eingegangen|angekommen|vor|vorliegen|umgesetzt|passiert|geschehen|behoben|gelöst|eingereicht|abgegeben|begonnen|gekommen|geklappt|repariert|beantwortet|installiert|eingerichtet|freigeschaltet|gekriegt|verschickt|beim|live|bearbeitet|überarbeitet|gedruckt|verbucht|abgeschlossen|korrigiert|aktualisiert|angefangen)
0.45 noch (nicht|nichts|kein|keine|keinen) ~ (erhalten|bekommen|geliefert|da|fertig|online|gesehen|erledigt|eingegangen|angekommen|umgesetzt|passiert|behoben|eingereicht|abgegeben|gekommen|repariert|beantwortet)
0.45 (wird|werden) ~ (langsam|allmählich|zeitlich)? ~ (eng|knapp|brenzlig)
0.45 (langsam|allmählich) wird
0.85 (seit|vor) ~ (@many|#|@period|@month|langem|ewig|ewigkeiten|über) ~~ (nichts|nix|keine rückmeldung|keine reaktion|keine antwort|kein fortschritt|keine fortschritte|nicht fertig|nicht da|nicht geliefert|nicht erledigt|nicht gemeldet|nicht online|nicht behoben|nicht bekommen|nicht erhalten|nicht bearbeitet|nicht voran|nicht weiter|noch nicht|immer noch nicht|überfällig|versprochen|zugesagt|stillstand|tut sich|warte|warten|wartet|vertröstet|hingehalten|brach|bei ihnen|bei euch|in arbeit|bearbeitung)
0.85 (@many|#|etlichen|mehreren) (tage|tagen|wochen|monate|monaten|stunden|jahre|jahren|minuten|werktage) (zu spät|verspätung|verspätet|verzug|überfällig|verzögerung|hinterher|über|überzogen|im verzug|in verzug|hinter|drüber|zuspät|stillstand|ohne|nichts|funkstille|wartezeit)
0.85 (überfällig|überfällige|überfälligen|längst fällig|längst überfällig)
0.85 (schon wieder|wieder|erneut|abermals|jedes mal|immer|ständig|dauernd|viel|deutlich|wieder einmal|regelmäßig|leider|mal wieder|zum wiederholten mal|stets) ~ (zu spät|verspätet|verspätung|in verzug|im verzug|unpünktlich)
0.85 (zu spät|verspätet|unpünktlich) ~ (geliefert|gekommen|abgegeben|eingereicht|erschienen|fertig|da|aufgetaucht|angekommen|übermittelt|geschickt|gestartet|begonnen|bekommen|erhalten|eingetroffen|versendet|gemeldet|beantwortet|fertiggestellt)
0.85 (@times|zum @nth mal|schon wieder|immer wieder|erneut|abermals) ~ (verschoben|vertröstet|verlegt|hingehalten|hinausgeschoben|aufgeschoben|verzögert)
0.85 nicht (mal|einmal) ~ (sendungsnummer|termin|zwischenstand|liefertermin|entwurf)
0.8 wie lange (dauert|braucht|brauchen) ~~ noch
0.8 (kam|kamen|kommt|kommen|waren|war|lieferten|geliefert) ~~ (zu spät|verspätet|stunden später|tage später|wochen später|mit verspätung|stunde später|erst um|erst nach|verspätung)
0.8 (kamen|kam) ~ (um|erst) ~ (halb|viertel|# uhr|zehn|elf|zwölf)
0.8 (tage|tagen|wochen|monate|stunden) (verspätung|verzug|rückstand|zu spät|später erst)
0.85 (termin|frist|deadline|liefertermin|abgabetermin|fertigstellungstermin|zeitplan|zusage|stichtag|abgabefrist|go live|golive|termine|fristen|deadlines|fertigstellung|lieferdatum|abgabe|lieferung|veröffentlichung|relaunch) ~~ (nicht eingehalten|verpasst|versäumt|verstrichen|gerissen|überschritten|nicht gehalten|geplatzt|verschoben|verschiebt|verzögert|verzögern|platzt|nach hinten|überzogen|abgelaufen|vorbei|vergangen|überfällig|verschleppt|kippen|gekippt|verbummelt|verschwitzt|ignoriert|wieder nicht)
0.85 (verzögern|verzögert|verzögerung|verzögerungen|verschieben|verschiebt|verschoben) ~~ (schon wieder|erneut|abermals|zum dritten|zum zweiten|immer wieder|ständig|wieder|monate|wochen|projekt|lieferung|fertigstellung|jedes mal|unerträglich|unzumutbar|bauantrag|relaunch|erklärung|zumutbar)
0.85 (schon wieder|erneut|abermals|wieder|immer wieder|ständig|weitere|neue|neuerliche) ~ (verzögerung|verzögerungen|verzögert|verschoben|vertröstet|hingehalten|verspätung|aufgeschoben)
0.85 (vertröstet|vertrösten|vertröstung|hingehalten|hinhalten|hinhaltetaktik|verschleppt)
0.85 (verschleppen|auf die lange bank|verbummelt|verschlampt|verschlafen|verpennt)
0.85 (sollte|sollten|!hätte|haette|!hätten|haetten|solltest|!hättet|haettet) ~~ (gestern|vorgestern|letzte woche|vorige woche|letzten|vergangene|vergangenen|montag|dienstag|mittwoch|donnerstag|freitag|längst|schon längst|schon|bereits|eigentlich|vor|seit|ende|anfang|mitte|@month) ~~ (fertig|da|sein|geliefert|online|vorliegen|kommen|erledigt|erhalten|haben|stehen|bekommen|erfolgen|live|anrufen|melden|sollen|müssen|abgegeben|laufen|beginnen|starten|passieren)
0.85 (versprochen|zugesagt|angekündigt|vereinbart|ausgemacht|zugesichert|versprachen|hieß|geheißen|abgemacht) ~~ (war|waren|hatten|wurde|wurden|haben|es|bis|für|zu|zum|am) ~~ (montag|dienstag|mittwoch|donnerstag|freitag|gestern|woche|letzte|anfang|ende|mitte|@month|#|vorige|vergangene|heute früh|abend|kommt|spätestens) ~~ (nicht|nichts|immer noch|noch immer|kein|keine|bis heute|passiert|verstrichen|vorbei|vergangen|gekommen|wieder)
0.8 (war|waren|hatten|wurde|wurden|haben) ~~ (bis|für|zum|am) ~~ (versprochen|zugesagt|angekündigt|zugesichert)
0.8 (versprochene|zugesagte|versprochenen|zugesagten|angekündigte|angekündigten|versprochener) ~~ (nicht|nie|immer noch|noch immer|fehlt|fehlen|ausgeblieben|lässt|lassen|ausständig|warte|warten|kam|kamen|blieb|überfällig|vermisse|vermissen|steht|ist)
0.85 (wo|wann) ~ (bleibt|bleiben|kommt ~ endlich|kommen ~ endlich|endlich|bleim); wann ~~ endlich
0.85 (lässt|lassen|ließ|ließen|liess|liessen) ~~ (auf sich warten|warten); auf sich warten
0.85 (steht|stehen) ~~ (immer noch aus|noch immer aus|seit)
0.85 (immer noch|noch immer|nach wie vor|seit wochen|seit monaten) ~ (ausständig|ausstehend|offen|in arbeit|in bearbeitung|aus|im entwurf|unbearbeitet|unerledigt)
0.85 (dauert|dauerte|gedauert|zieht sich|zog sich|zieht|brauchen|braucht|gebraucht) ~~ (zu lange|viel zu lang|ewig|eine ewigkeit|ewigkeiten|so lange|so lang|wochen|monate|wie lange|endlos|schon|zu lang|noch länger|unendlich|jahre)
0.85 (wieso|warum|weshalb) ~~ (dauert|so lange|so lang|länger|noch nicht|immer noch|noch immer)
0.85 wie lange ~~ (noch warten|noch dauern|noch dauert|noch hinziehen|noch brauchen|noch hinhalten)
0.85 wie lange (noch|sollen wir|soll ich|müssen wir noch|muss ich noch)
0.85 (tut|rührt|passiert|geschieht|tat|passierte) ~ (sich)? ~ (seit|nichts|gar nichts|nix|überhaupt nichts|rein gar nichts)
0.85 (nichts|nix) ~ (passiert|geschehen|getan|vorangegangen|weitergegangen|tut|tat|voran|vorwärts|weiter)
0.85 (geht|ging) ~ (nichts|nicht|kaum|nix) ~ (voran|weiter|vorwärts)
0.85 (stillstand|baustelle ruht|seit wochen ruht|liegt brach)
0.85 (kommen|kommt) ~ (nicht|kaum) ~ (vom fleck|voran|in die gänge|in die puschen|in die pötte|aus dem quark|zu potte)
0.85 (in die gänge|in die puschen|in die pötte|zu potte)
0.8 (langsam|schleppend|schleppende|schleppenden|zäh|zähe|träge|lahm|schneckentempo|lahmarschig|langsamer|langwierig|verschleppte) ~ (bearbeitung|reaktion|reaktionszeit|reaktionszeiten|rückmeldung|fortschritt|umsetzung|antworten|kommunikation|lieferung|abwicklung|dienst|support|voran|reagiert|bearbeitet|vorangeht|tempo)
0.8 (in|mit) ~ (rückstand|verzug|hinterher) ~ (plan|zeitplan|terminplan)
0.8 hinter (dem|unserem)? (zeitplan|terminplan|plan|zeit); hinken ~ hinterher
0.8 (erst|vertagt|tage|wochen|stunden) ~ nach (@many|#) (tagen|wochen|monaten|stunden|mahnungen|anrufen|mails|nachfragen|erinnerungen)
0.8 nach (@many|#) (tagen|wochen|monaten|stunden) ~ (immer noch|noch immer|noch|erst|kein|keine|nichts|nicht)
0.8 (verspätungszuschlag|säumniszuschlag|säumniszuschläge|ordnungsgeld|mahngebühren|verzugszinsen|bußgeld) ~~ (weil|wegen|da|nicht|verspätet|zu spät|abgegeben|frist)
0.8 frist ~~ (versäumt|verpasst|versäumnis|verstrichen|verschlafen|verschwitzt)
0.8 (nicht|nie) ~ (rechtzeitig|pünktlich|fristgerecht|termingerecht|zeitgerecht|in time)
0.8 (verspätete|verspäteten|verspäteter|unpünktliche|säumige) (abgabe|lieferung|einreichung|rückmeldung|fertigstellung|reaktion|umsetzung|zusendung)
0.8 (wie oft|zum wievielten) ~~ (verschoben|vertröstet|hingehalten|verschieben)
0.8 (statt|anstatt) (wie)? ~ (versprochen|zugesagt|vereinbart|angekündigt|abgemacht)
0.8 (wochenlang|monatelang|tagelang) (wochenlang|monatelang|tagelang)? (keine|nichts|kein|stillstand|funkstille)
0.8 (antworten|antwortet|reagieren|reagiert|rückmeldung|antwort|rückruf) ~~ (erst|immer erst) ~~ (nach tagen|nach wochen|tage später|wochen später|nach # tagen|nach @many tagen|nach @many wochen)
0.85 (seit|schon seit|nun seit|jetzt seit) (drei|vier|fünf|sechs|zwei|mehreren|über|gut|fast|#) ~ (wochen|tagen|monaten|woche|monat) ~~ (warten|warte|gewartet|nichts|kein|keine|offen|überfällig|liegt|hängt|immer noch)
0.85 (warten|warte|gewartet|wartet) ~~ (seit|schon|immer noch|noch immer|bislang|bis heute|vergeblich|ewig|vergebens) ; (immer noch|noch immer|nach wie vor|bis heute|bislang|weiterhin) ~ (kein|keine|keinen|nichts|nicht) ~ (entwurf|bericht|angebot|ergebnis|unterlagen|termin|lieferung|text|plan|abschluss|erhalten|bekommen|da|geliefert|fertig|eingetroffen|angekommen|erledigt|gesehen|online)
0.85 (zugesagt|versprochen|angekündigt|vereinbart|abgemacht|ausgemacht|in aussicht gestellt|avisiert|vorgesehen) ~~ (war|waren|hatten|wurde|worden) ~~ (gestern|montag|dienstag|mittwoch|donnerstag|freitag|letzte woche|vorletzte|ende|anfang|mitte|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
0.85 (sollte|sollten|hätte|hätten|wollten|wollte|wollten sie|wollten) ~~ (schon|längst|bereits|gestern|vorgestern|letzte woche|vergangene woche|vor # tagen|vor zwei wochen|vor einer woche|vor wochen) ~~ (da sein|fertig|geliefert|kommen|erledigt|vorliegen|online|stehen|haben|sein|bekommen|erhalten|schicken)
0.85 (längst|seit langem|schon lange) ~ (fällig|überfällig|fertig|erledigt|da sein|abgeben|liefern); (überfällig|zu spät|verspätet) ~ (ist|sind|wird|geliefert|gekommen|dran|kam|eingereicht|abgegeben); (seit|sind|ist|wieder|tage|wochen) (überfällig|in verzug|im rückstand|im verzug)
0.85 (eine woche|zwei wochen|drei wochen|tage|wochen|monate|einen monat|zwei tage|stunden) (zu spät|später als|verspätet|drüber|hinter plan|nach termin|überzogen) ; (frist|termin|abgabetermin|liefertermin) ~ (verpasst|verstrichen|versäumt|gerissen|nicht eingehalten|nicht gehalten|überschritten|verschoben|geplatzt|verschlafen)
0.85 (schon wieder|erneut|abermals|zum # mal|ein weiteres mal|zum dritten mal|zum zweiten mal) ~ (verschoben|vertagt|verspätet|verzögert|vertröstet) ; (wann) ~ (endlich|denn nun|nun endlich|nun|jetzt eigentlich|eigentlich) ~~ (rechnen|kommt|bekommen|fertig|liefern|geliefert|weiter|da)
0.8 (zieht|ziehen|zog) sich ~ (hin|in die länge|ewig) ; (dauert|dauern|dauerte) ~ (ewig|zu lange|ewigkeiten|viel zu lange|länger als|unverhältnismäßig|inzwischen) ; (tut|bewegt|passiert|passierte|rührt) (sich)? ~ (nichts|gar nichts|nix) ; (kommt|kommen|geht|gehen) ~ nicht (voran|vorwärts|weiter|vom fleck) ; stillstand
0.85 (warten|warte|gewartet|warteten) ~ (jetzt|nun|mittlerweile|inzwischen|schon|bereits)? (die|den|das) (@nth|dritte|vierte|fünfte|sechste|siebte|achte) (woche|tag|monat|mal|jahr)
0.8 (überfällig|überfällige|überfälligen|überfälliger|längst fällig|längst fällige|längst fälligen|lange überfällig) ~ (auswertung*|unterlagen|pläne|zeichnungen|abschluss|lieferung|entwurf|entwürfe|bericht|übersetzung*|reparatur|antwort|rückmeldung|angebot|dokumente|texte)
0.7 (entwurf|entwürfe|pläne|zeichnungen|unterlagen|übersetzung|texte|bericht|auswertung|abschluss|ware|lieferung|seite|website|druckdaten|muster|angebot|protokoll|konzept) ~ (sollte|sollten|hätte|hätten|hätten ja|müsste|müssten) ~~ (da|fertig|hier|online|vorliegen|kommen|geliefert|eintreffen|da sein|fertig sein) (sein|werden|sollen|müssen)
0.8 (abgemacht|ausgemacht|vereinbart|versprochen|zugesagt|geplant|angekündigt) (war|waren|hatten|haben) ~ (ende|mitte|anfang|der|der #|kw|montag|dienstag|mittwoch|donnerstag|freitag|@month|vorige|letzte|gestern|vorgestern) ~~ (jetzt|heute|inzwischen|mittlerweile|nun)
0.8 (aus|von) ~ (montag|dienstag|mittwoch|donnerstag|freitag|woche|tagen|gleich|bald|morgen|anfang der woche|ende der woche) ~ (ist|sind|wird|wurde|wurden|werden) ~~ (geworden|monate|wochen|freitag|nächste)
0.8 (nach hinten|noch einmal|wieder|erneut|abermals|schon wieder|weiter) (geschoben|verschoben|verlegt|vertagt) ~ (worden|wird|wurde)
0.85 (zum|schon zum) (zweiten|dritten|vierten|fünften|wiederholten)? mal ~ (wird|wurde|ist) ~~ (verschoben|nach hinten|geschoben|vertagt|verlegt)
0.8 (liegen geblieben|liegengeblieben|liegen gelassen|verschleppt|verschlampt|verbummelt|verschlafen|verpennt|versäumt|auf die lange bank) ~ (bei ihnen|bei euch|worden|wurde|ist|sind|hat|haben|habt)
0.85 (bei ihnen|bei euch|in ihrem haus) ~ (liegen geblieben|liegengeblieben|verschleppt|untergegangen|verschlampt|versumpft|versandet)
0.85 (frist|abgabefrist|einspruchsfrist|abgabetermin|meldefrist) ~~ (verstrichen|versäumt|verpasst|gerissen|verschlafen|überschritten|abgelaufen) ~ (weil|durch|wegen|ihre|ihr|sie|bei ihnen)
0.8 (bis|so) ~ (weihnachten|ostern|nächstes jahr|sommer|rente) ~~ (nicht fertig|nicht mehr fertig|nie fertig)
0.8 mit (dem|diesem) tempo; (im|in diesem) schneckentempo; schneckenpost; (auf|im) (sankt|st) nimmerleins*
0.85 (sitzt|sitzen|sitze|stehen|steht|stehe) ~ (seit|schon|deshalb|deswegen|jetzt) ~~ (auf dem trockenen|untätig|däumchen|still|dumm rum|ohne pläne|ohne unterlagen)
0.85 (däumchen drehen|drehen däumchen|dreht däumchen|baustelle steht|baustelle ruht|produktion steht)
0.8 (kommt|kommen) ~ (heute|morgen|diese woche|noch) ~ (noch)? (was|etwas) ~ (oder|von euch|von ihnen)
0.8 wo (bleibt|bleiben) ~ (denn|eigentlich|nun|jetzt|endlich)? (die|der|das|den|unsere|unser|meine|mein|ihre|ihr) ~ (pläne|zeichnungen|unterlagen|entwurf|entwürfe|übersetzung|abschluss|auswertung|bericht|ware|lieferung|techniker|monteur|antwort|angebot|dateien|protokoll|texte)

[complaint.quality]
0.75 (lässt|lassen|ließ|ließen) sich ~~ (nicht|kaum|nur) ~ (öffnen|zurückspielen|wiederherstellen|starten|installieren|bearbeiten|speichern|drucken|schließen|abspielen|lesen|bedienen|ausfüllen|anklicken|verwenden|hochladen|importieren|exportieren|einstellen|montieren|drehen)
0.85 (fehlte|fehlten) ~~ (bis|noch|bei|am|im|auf|in)
0.85 kein (schöner|schönes|gutes|guter) (anblick|bild|eindruck|auftritt)
0.85 (passt|passen|passte) ~~ nicht ~ (unter|in|auf|durch|an|zwischen|hinter|zu)
# frames: instead of, although we said so, must not happen
0.75 (statt|anstatt|anstelle) ~~ (steht|stand|bekommen|geliefert|kam|kamen|erhalten|liegt|hängt|wurde|wurden|gedruckt|verbaut|montiert|bekam|bekamen|sehe|sehen|finde|zeigt|heißt)
0.75 obwohl ~~ (ausdrücklich|mehrfach|extra|deutlich|schriftlich|vereinbart|abgesprochen|besprochen|bestellt|gebeten|zugesagt|bezahlt|gesagt|geschrieben|hingewiesen|gewünscht|vorgegeben|strickladen)
0.6 (ausdrücklich|extra|eigens|mehrfach|schriftlich|x mal) ~ (gebeten|bestellt|gesagt|geschrieben|hingewiesen|gewünscht|vereinbart|erwähnt|betont)
0.75 (darf|dürfte|!dürfte|duerfte|sollte) ~~ nicht (passieren|vorkommen|sein)
0.75 (kann|darf) ~ (doch|wohl|ja|einfach)? nicht sein
0.75 (kann|darf) ~ (nicht|wohl nicht) ~ (wahr|ernst|richtig) sein
0.75 so (etwas|was) ~ (darf|!dürfte|duerfte|sollte) ~ nicht
0.8 (habt|haben|hat) (ihr|sie|das|den|da|die) ~ (das|den|die|mal|da)? ~ (überhaupt|eigentlich|jemand|irgendjemand|je) ~ (gelesen|geprüft|getestet|angeschaut|angesehen|kontrolliert|gegengelesen|ausprobiert|nachgemessen)
0.8 (am thema|an uns|am briefing|an der zielgruppe|an der realität|am ziel|daran) vorbei
0.8 (thema|ziel|ton|zielgruppe|geschmack|wirkung) ~ verfehlt
0.8 (kaum|nicht|schlecht|schwer) ~ (zu verstehen|verständlich|lesbar|zu lesen|zu hören|zu erkennen|hörbar|erkennbar|zu sehen|sichtbar|auffindbar|bedienbar|stimmig|schlüssig|logisch)
0.8 (kannten|kannte|wussten) (wir|ich) ~ (schon|bereits|vorher); nichts neues
0.75 (lieblos*|nachlässig*|unprofessionell*|unbrauchbar*|unsauber*|miserabel*|miserable*)
0.75 (hingeschludert|zusammengeschustert|zusammengestoppelt|hingepfuscht|hingeklatscht)
0.75 (hingerotzt|unausgegoren*|unfertig*|halbgar*|schwammig*|oberflächlich*)
0.7 (löst|lösen|löste|lösten) sich
0.7 (bröckelt|bröckeln|blättert|blättern|reißt|rostet|rosten|klemmt|quietscht|schimmelt)
0.7 (bröselt|wackelt|wackeln|rinnt|knarzt|hakt|ruckelt|spinnt|flackert)
0.7 (abgelöst|eingerissen|durchgerostet|aufgequollen)
0.85 steht ~ (produktion|server|netz|shop|kasse|kassen|betrieb|anlage|lager|büro|band|praxis)
0.85 (fällt|fallen|fiel) ~~ aus
0.85 (gefroren|gefroren haben|gestanden|verhungert) ~~ (gäste|leute|besucher)
0.85 (gäste|leute|besucher|kunden) ~~ (gefroren|verhungert|herumgestanden|rumgestanden|umgekehrt|abgezogen)
0.8 (ohne|keine|kein|keinerlei) ~ (abstimmung|rückfrage|absprache|sinn und verstand|konzept|sachkenntnis|fachwissen|sorgfalt|qualitätssicherung|korrektur) ~ (geändert|gedruckt|gebaut|veröffentlicht|gemacht|umgesetzt|bestellt)?
0.8 (keine ahnung|null ahnung|keinen plan|keinen schimmer)
0.8 (nicht|keine) ~ (ausgekannt|vorbereitet|eingearbeitet|im thema)
0.8 (mehr|nur|bloß) ~ (ärger|arbeit|probleme|stress|verwirrung|schaden) ~ als
0.8 (macht|machen|machte|bereitet|bereiten|haben) ~ (seit|nur|mehr|ständig|dauernd|laufend|wieder|immer wieder) ~ (probleme|ärger|schwierigkeiten|zicken)
0.8 (ständig|dauernd|laufend|immer wieder|wiederholt|permanent|jeden tag|täglich|stündlich) ~ (probleme|ärger|ausfälle|abstürze|fehler|störungen|fehlermeldungen|abbrüche|unterbrechungen|schwierigkeiten|bricht|stürzt|fällt|hängt)
0.8 (bricht|brach|brechen) ~~ (ab|zusammen); (stürzt|stürzte|stürzen) ~~ ab
0.8 (hängt|hängen) sich ~~ auf
0.8 (verschwindet|verschwinden|verschwand|verschwanden) ~~ (daten|bestellung|bestellungen|eingaben|mails|warenkorb|einträge|immer|wieder|spurlos)
0.8 (leert|löscht) sich; (weder) ~~ (funktioniert|stimmt|passt|brauchbar|lesbar|pünktlich)
0.45 (zu) (kurz|lang|klein|hoch|niedrig|schmal|dunkel|hell|leise|laut|groß|dünn|schwach|blass|bunt|eng)
0.45 (defekt|kaputt|kaputte|kaputten|schief|schiefe|krumm|krumme|locker)
0.85 (die|das|den|der) es ~ (nicht|nie) (gibt|gab)
0.85 (ist|sind|bleibt|steckt) ~~ (voller|voll) (fehler|fehlern|mängel|tippfehler|lücken)
0.85 (habt|haben|hat|wurde|wurden|ist|sind) ~~ (zerkratzt|zerbrochen|verbeult|zerstört|verschmutzt|verkratzt|eingerissen|demoliert|ruiniert|zerschnitten|angebohrt|durchtrennt)
0.7 (im|in|an|auf|mit|unter|beim|am|zum|zur|vom|ans|ins) ~ (falschen|falscher|falsche|falschem|falsches)
0.85 so (kann|können|!könnte|koennte) (ich|wir|man) ~~ nicht (zeigen|abgeben|verwenden|freigeben|herausgeben|drucken|brauchen|gebrauchen|nutzen|vorlegen|veröffentlichen|weitergeben|präsentieren|abnehmen|arbeiten|lassen|stehen|online)
0.85 (besprochen|besprochenen|bestellt|vereinbart|briefing|gewünscht|abgesprochen|original|vorlage|auftrag) ~~ (wenig|nichts|nix) ~ zu tun
0.85 (ist|sind|war|waren) ~ (eine|ein|der|die|das|einzige) ~ (katastrophe|zumutung|desaster|trauerspiel|chaos|farce|fiasko|albtraum|alptraum|murks|pfusch|schande)
0.85 (!hätte|haette|kann|!könnte|koennte|kriegt|schafft) ~~ (mein|unser|jeder|ein|sogar) ~ (praktikant|azubi|lehrling|neffe|sohn|tochter|kind|laie|schüler|enkel|hund) ~~ (besser|hinbekommen|hingekriegt|gekonnt|schneller|auch|geschafft)
0.45 (ist|sind|war|waren) ~ veraltet
0.85 (nicht|nie|falsch|fehlerhaft|verzerrt|doppelt|nur teilweise|unvollständig) ~ (angezeigt|dargestellt|übernommen|geladen|übertragen|synchronisiert|ausgelöst|erfasst|weitergeleitet|zugestellt|ausgespielt|ausgesprochen|wiedergegeben|ausgeliefert)
0.7 (fehlerhaft*|schlampig*|stümperhaft*|dilettantisch*|mangelhafte*)
0.85 (heißt|heisst|heiße|heißen|heiße ich|schreibt) ~~ nicht
0.85 (schreibt|schreiben) sich ~ (mit|ohne|anders)
0.85 (monate|monaten|wochen|euro|franken|eur|chf|tage) ~~ (eine|zwei|null|keine|kein|drei|ganze|genau|eine einzige) ~ (anfrage|anfragen|bewerbung|bewerbungen|lead|leads|klicks|bestellung|bestellungen|kunde|kunden|anruf|anrufe|besucher|anmeldungen|anmeldung)
0.85 (ton|geschmack|tonalität|stil|ziel|thema|kern|zielgruppe) ~ (nicht|nie|nach wie vor nicht|leider nicht|überhaupt nicht|immer noch nicht) ~ (getroffen|treffen|trifft|passt|stimmt)
0.85 (treffen|trifft|traf|trafen) ~~ (nicht|daneben)
0.85 (wimmelt|wimmelte|strotzt|strotzte|strotzen|gespickt|übersät|etliche|zahlreiche|unzählige|jede menge|haufenweise|dutzende|dutzend|zig|diverse|lauter|mehrere|so viele|gravierende|grobe|schwere|peinliche|dicke|eklatante|massive|erhebliche|haarsträubende|grober|schwerer|gravierender|peinlicher|kapitaler|dieselben|dieselbe|gleichen|derselbe) (von|vor|mit)? (fehler|fehlern|tippfehler|tippfehlern|rechtschreibfehler|rechtschreibfehlern|schreibfehler|schreibfehlern|mängel|mängeln|schnitzer|schnitzern|patzer|bugs|ungereimtheiten|unstimmigkeiten|flüchtigkeitsfehler|flüchtigkeitsfehlern|böcke|übersetzungsfehler|übersetzungsfehlern|grammatikfehler|grammatikfehlern|rechenfehler|macken|pannen)
0.85 (wimmelt|strotzt|wimmelte|strotzte) ~~ (fehler|fehlern|mängeln|rechtschreibfehlern|tippfehlern|ungereimtheiten)
0.85 @work ~~ (voller|voll|enthält|enthalten|weist|weisen|hat|haben|hatte) ~~ (fehler|fehlern|tippfehler|tippfehlern|rechtschreibfehler|mängel|mängeln|schreibfehler|schnitzer|lücken)
0.85 (tippfehler|rechtschreibfehler|schreibfehler|druckfehler|übersetzungsfehler)
0.85 (rechenfehler|zahlendreher|buchungsfehler|planungsfehler|grammatikfehler|kommafehler)
0.85 (konstruktionsfehler|programmierfehler|messfehler|flüchtigkeitsfehler|anfängerfehler)
0.85 (satzfehler|ausführungsmangel|baumangel|baumängel|folgefehler|eingabefehler)
0.85 (übertragungsfehler|abschreibfehler|fehlbuchung|fehlbuchungen|fehldruck|fehlplanung)
0.85 (fehlalarm|fehlermeldung|fehlermeldungen|fehlerserie|fehlerquote|patzer|schnitzer|murks)
0.85 (pfusch|gepfusche|stümperei|schlamperei|schluderei|flickwerk|stückwerk|flickschusterei)
0.85 (fehlkonfiguration|fehlinformation)
0.85 (alte|alten|altem|alter|vorjährige|vorjährigen|fremde|fremden) (name|namen|nummer|telefonnummer|adresse|datum|version|preise|preisen|logo|foto|fotos|bild|text|ansprechpartner|stand|fassung|öffnungszeiten|daten) ~ (gedruckt|drauf|drin|verwendet|abgedruckt|verschickt|eingesetzt|hinterlegt|steht|stehen|drinnen)
0.85 (falscher|falsche|falschen|falsches|falschem|verkehrte|verkehrten|verkehrter|veraltete|veralteten) (name|namen|nummer|telefonnummer|adresse|datum|version|datei|dateien|sprache|preis|preise|preisen|farbe|farben|größe|grösse|maß|maße|massen|maßen|betreff|ort|uhrzeit|logo|foto|fotos|bild|bilder|text|texte|übersetzung|zahl|zahlen|begriff|begriffe|begriffen|ansprechpartner|material|maßstab|empfänger|zielgruppe|artikel|artikelnummer|steuernummer|steuersatz|jahr|konten|konto|tür|fenster|bauteil|kontakt|kontaktdaten|link|links|seite|angaben|daten|werte|fassung|stand|abteilung|raum|saal|medikament|dosierung|person|produkt|produkte|schreibweise|titel|stücklisten|firma|anrede|region|land|postleitzahl|anhang|richtung|einheit|format|papier|schrift|kunden|webseite) ~ (steht|stehen|drin|drauf|gedruckt|verwendet|eingesetzt|gebucht|geschickt|übermittelt|abgedruckt|angegeben|eingetragen|im|auf|in|genommen|geliefert|verschickt|bekommen|verlinkt|hinterlegt|verbaut|an)?
0.85 (falsch|verkehrt|schief|fehlerhaft|unvollständig|schlampig|schlecht|mangelhaft|unsauber) (übersetzt|gebucht|verbucht|gedruckt|geschrieben|berechnet|gemessen|eingebaut|montiert|geliefert|umgesetzt|programmiert|eingestellt|verlinkt|konfiguriert|eingetragen|verstanden|dargestellt|ausgeführt|zugeordnet|gesetzt|zugeschnitten|gezeichnet|geplant|angegeben|angeschlossen|installiert|bezeichnet|ausgefüllt|gerechnet|beraten|informiert|recherchiert|vorbereitet|organisiert|gemacht|übermittelt|beschriftet|adressiert|betitelt|verdrahtet)
0.85 @thing ~~ (down|kaputt|tot|offline|lahm|lahmgelegt|abgestürzt|stürzt|hängt|hängen|spinnt|spinnen|streikt|leer|weg|nicht erreichbar|unerreichbar|gehackt|ausgefallen|ausfall|fällt aus|fiel aus|fiel|fällt|zerschossen|zerlegt|hinüber|im eimer|verschwunden|fehlermeldung|404|500|ladezeiten|ruckelt|lädt nicht|bricht ab|spam|totalausfall|platt|stillstand|zerstört|laufend aus|ins leere|im nirwana|gebrochen)
0.85 @thing ~~ (geht|gehen|funktioniert|funktionieren|läuft|laufen|lädt|laden|klappt|tut|tun|startet|reagiert|öffnet|kommen|verbindet|druckt|drucken|synchronisiert|stimmt|ging|funktionierte|lief) ~ (nicht|nichts|nix|kein|keine|ned|net|nie|seit|gar nicht|immer noch nicht|nur noch)
0.85 (geht|gehen|funktioniert|funktionieren|läuft|laufen|klappt|startet|druckt|lädt|tut|ging|funktionierte|klappte|hat) ~ (wieder|immer noch|noch immer|schon wieder|seit|gar|überhaupt|leider|hier|bei uns|mehr|plötzlich|auf einmal|dauernd|ständig)? ~ (nichts|nicht|nix|garnichts|garnicht|ned|net) ~ (mehr|funktioniert|geklappt)? ~~ (@thing)
0.85 (nicht|nichts|nie|nix) ~ (funktioniert|funktionieren|funktionierte|funktionsfähig|geklappt|lauffähig|abrufbar|gelaufen|bedienbar|einsatzfähig|betriebsbereit|nutzbar|brauchbar|verwendbar|zu gebrauchen|zu brauchen|lesbar|druckfähig|druckreif|verwertbar|präsentabel|vorzeigbar|abnahmefähig|geprüft|getestet|kontrolliert|gegengelesen|korrekturgelesen|durchdacht|ausgereift|zielführend|fachgerecht|sachgerecht|sauber|sorgfältig|ordentlich|richtig gemacht|korrekt gebucht|vollständig|fertig gemacht|abgestimmt|nachgeprüft)
0.85 (seit|nach) ~ (update|umstellung|relaunch|migration|umzug|wechsel|wartung|änderung|eingriff|besuch|installation|umbau|einsatz) ~~ (nicht|nichts|kein|keine|fehlt|fehlen|kaputt|weg|probleme|fehler|verschwunden|langsam|abgestürzt|spinnt|hängt|leer|stillstand|nur noch|ständig|schlimmer|schlechter)
0.85 (funktioniert|geht|läuft) (hier|bei uns|immer noch|noch immer|schon wieder|wieder|gar|überhaupt|einfach|so|seitdem|seit heute|seit gestern|seit tagen|hinten und vorne|vorne und hinten|dauernd)? (nicht|nichts|nix|ned|net|garnix|garnicht|garnichts)
0.85 (kann|können|könnt|konnte|konnten|kommen|komme|kommt) ~~ (nicht|nichts|niemand|keiner|nicht mehr|nix) ~~ (arbeiten|einloggen|anmelden|drucken|mailen|bestellen|kassieren|öffnen|zugreifen|versenden|senden|empfangen|speichern|scannen|telefonieren|ins system|an die daten|auf den server|rein|buchen|hochladen|herunterladen|verkaufen|abrufen|bezahlen)
0.85 (habt|haben|hat|wurde|wurden|ist|sind|worden) ~~ (gelöscht|verlegt|überschrieben|beschädigt|überspielt|verlegt|verschoben worden|verschlampt) ~ (worden|und|obwohl|ohne)
0.85 (zerschossen|kaputtgemacht|kaputt gemacht|ruiniert|zerstört|verhunzt|verpfuscht)
0.85 (verbockt|vermurkst|vermasselt|verhauen|versaut|vergeigt|in den sand gesetzt)
0.85 (verwechselt|vertauscht|durcheinandergebracht|durcheinander gebracht|verschlimmbessert)
0.85 (abgesägt|verkratzt|verschlampt|verloren gegangen|verlorengegangen|verschütt)
0.85 (daten|mails|fotos|dateien|bestellungen|adressen|termine|dienstpläne|kontakte|postfächer|unterlagen|belege|akten|kundendaten) ~~ (weg|verschwunden|gelöscht|verloren|fehlen|fehlt|überschrieben|futsch|vernichtet|nicht mehr da|unauffindbar|verschlampt|verlegt|durcheinander)
0.85 (fehlen|fehlt|fehlten|fehlte|vermissen) ~~ (seiten|seite|absätze|absatz|kapitel|hälfte|bilder|fotos|maße|mails|daten|sämtliche|einträge|belege|buchungen|positionen|angaben|tabelle|tabellen|fußnoten|anschluss|steckdosen|stühle|impressum|menüpunkt|funktion|wesentliche|zwei|drei|vier|# ~ seiten|# ~ mails|umlaute|namen|teile|komplette|ganze)
0.85 (seiten|absätze|kapitel|hälfte|bilder|maße|einträge|positionen|angaben|tabellen|umlaute|funktionen|zahlen|teile|kommentare|passagen) ~~ (fehlen|fehlt|fehlten|fehlte|vergessen|übersehen|weggelassen|ausgelassen|unter den tisch)
0.85 (haben|habt|hast|hat|wurde|wurden) ~~ (schlicht|einfach|komplett|offenbar|wohl|leider|wieder|offensichtlich|glatt)? ~ (vergessen|übersehen|übergangen|ausgelassen|weggelassen|verschlafen|verwechselt|vertauscht|verschlampt|unterschlagen|versäumt)
0.85 @bad ~ (arbeit|qualität|ergebnis|ergebnisse|leistung|leistungen|ausführung|umsetzung|übersetzung|übersetzungen|text|texte|beratung|betreuung|organisation|kommunikation|vorbereitung|planung|service|support|auftritt|abschluss|fotos|bilder|entwurf|entwürfe|design|auswertung|erklärung|druck|catering|ton|technik|stücklisten|dokumentation|pläne|zeichnungen|unterlagen|buchungen|buchhaltung|zahlen|deutsch|englisch|französisch|italienisch|resultat|resultate|recherche|vertretung|abwicklung|kampagne|resonanz|website|seite|konzept|vorschläge|präsentation|lieferung|programmierung|verarbeitung)
0.85 (arbeit|qualität|ergebnis|ergebnisse|leistung|ausführung|umsetzung|übersetzung|übersetzungen|text|texte|beratung|betreuung|organisation|planung|service|support|entwurf|entwürfe|design|fotos|resultat|resonanz|kampagne|website|webseite|seite|logo|konzept|vorschläge|catering|video|film|bericht|abschluss|plan|pläne|layout|broschüre|flyer|drucksachen|renderings|präsentation|verarbeitung|performance|moderator|moderation|technik|ton) ~ (ist|sind|war|waren|finde|finden|wirkt|wirken|bleibt|blieb|wurde|lässt|lassen|entspricht|entsprechen|liest|lesen|klingt|klingen) ~~ (@bad|wünschen|enttäuscht|unter|katastrophe|nicht gut|nicht gelungen|nicht das|nicht der|nicht brauchbar|nicht|wie google|wie von|holprig|maschine|maschinell|zusammenkopiert|kopiert|lieblos|nullachtfünfzehn|08|null|baukasten|abgeschrieben|hingeschludert|vorlage|schülerarbeit|schülerpraktikant|praktikant|anfänger)
0.85 (google translate|google übersetzer|deepl|übersetzungsmaschine|maschinell übersetzt|maschinenübersetzung|chatgpt|künstlicher intelligenz|ki generiert|von der ki|von einer maschine|copy paste|aus dem baukasten|von der stange|schema f|schülerpraktikant|schülerpraktikanten|praktikant|praktikanten|azubi) ~~ (übersetzt|geschrieben|gemacht|gejagt|gelaufen|gebastelt|entworfen|wirkt|klingt|besser|gewesen|durchgejagt|drübergelassen|schafft|!hätte|haette|!könnte|koennte|kann|verfasst|erstellt|hinbekommen|hingekriegt|gelassen)
0.85 (wie|klingt|liest|als|durch|nach|mit|eher) ~ (google translate|google übersetzer|deepl|maschinell|übersetzungsmaschine|chatgpt|copy paste|baukasten|schülerpraktikant|praktikanten|von der stange|stock fotos|stockfotos|anfänger)
0.85 (nicht|nie) ~ (was|das was|wie) ~ (bestellt|vereinbart|besprochen|beauftragt|bezahlt|gewünscht|versprochen|erwartet|abgestimmt|abgemacht|ausgemacht|angeboten|wollten|wollte|briefing)
0.85 (entspricht|entsprechen|entsprach|erfüllt|erfüllen) ~~ (nicht|keineswegs|in keiner weise|kaum|nicht ansatzweise|weder) ~~ (erwartungen|vorgaben|vereinbarung|vereinbarungen|briefing|anforderungen|auftrag|absprachen|vertrag|angebot|bestellung|standard|norm|qualität|besprochenen|vorstellungen|wünschen|stand der technik)
0.85 (mängel|mangel|baumängel|mängelliste|defekt|defekte|undicht|leck|risse|schimmel|wasserschaden|schiefe|verzogen|baupfusch|nachbesserung|nachbesserungen|nachbessern|reklamation|reklamationen|nacharbeit|nacharbeiten|nachgearbeitet|beanstandung|beanstandungen) ~~ (beheben|beseitigen|behoben|beseitigt|festgestellt|entdeckt|gefunden|aufgetreten|nötig|notwendig|erforderlich|immer noch|noch immer|liste|anzeigen|rügen|fordern|verlangen|bleiben|bestehen|vorhanden|weiterhin|immer|wurden|zur|sind|schon|übermittelt|dritte|zweite|wieder|erneut)
0.85 (selbst|selber|alles|komplett|ganze|noch einmal|nochmal|neu|von vorn|von vorne|stundenlang|nächtelang|wochenende) ~ (nacharbeiten|korrigieren|überarbeiten|neu machen|nachbessern|ausbessern|ausbügeln|geradebiegen|neu schreiben|umschreiben|neu drucken|nachgearbeitet|korrigiert|überarbeitet|ausgebügelt|ausbaden|ausbaden müssen|umgeschrieben|nachgebessert|einstampfen|neu gedruckt|retten|gerettet|erledigen müssen|machen müssen|aufräumen)
0.85 (musste|mussten|muss|müssen|durfte|durften|darf|dürfen) ~~ (selbst|selber|alles|komplett|noch einmal|nochmal|neu|von vorn) ~~ (machen|korrigieren|überarbeiten|nacharbeiten|schreiben|drucken|korrekturlesen|nachbessern|ausbessern|ausbügeln|umschreiben|erledigen|einspringen|organisieren|einstampfen|nachtelefonieren|improvisieren)
0.85 (schief|daneben|in die hose|nach hinten|den bach|in den graben|in die binsen) (gelaufen|gegangen|gehen|geht|ging|los|runter)
0.85 (schiefgelaufen|schiefgegangen|danebengegangen|schiefging|schieflief|schiefläuft)
0.85 (schiefgeht|fehlgeschlagen|verbockt|misslungen|missraten|gescheitert|durchgefallen)
0.85 (lief|läuft|laufen|liefen|ging|geht|gingen) ~~ (schief|daneben|in die hose|alles falsch|drunter und drüber|nach hinten los|den bach runter|gegen die wand|aus dem ruder)
0.85 (stimmt|stimmen|passt|passen|stimmte|stimmten) ~ (hinten|vorne|vorn|leider|wieder|schon wieder|überhaupt|gar|so|nach wie vor|immer noch|einfach|da)? ~ (nicht|nichts|kein|keine|weder|keiner|nix)
0.85 (zahlen|maße|daten|adressen|angaben|preise|farben|namen|zeiten|öffnungszeiten|werte|summen|bilanz|übersetzung|texte|pläne|maß|statik|höhen|beträge ~ lohn|buchungen|lohnabrechnung|lohnabrechnungen) ~~ (falsch|stimmen nicht|stimmt nicht|passen nicht|passt nicht|nicht korrekt|fehlerhaft|durcheinander|verwechselt|vertauscht|veraltet|verkehrt|erfunden|unvollständig)
0.85 (ohne|kein|keine|keinen|null|keinerlei|wenig|kaum|magere|mager|null komma) ~ (wirkung|ergebnis|ergebnisse|erfolg|resonanz|effekt|besserung|verbesserung|anfragen|leads|klicks|bewerbungen|bestellungen|neukunden|resultat|resultate|mehrwert|fortschritt|fortschritte|anmeldungen|aufrufe|reichweite|rücklauf|bewerber|verkäufe|plan|konzept|struktur|abstimmung)
0.85 (anfragen|leads|klicks|bewerbungen|bestellungen|umsatz|umsätze|besucher|besucherzahlen|zugriffe|verkäufe|conversion|ranking|rankings|sichtbarkeit|reichweite|anmeldungen|aufrufe|likes|reservierungen|öffnungsrate|traffic|reels|kampagne|anzeigen) ~~ (eingebrochen|halbiert|zurückgegangen|gesunken|gefallen|abgestürzt|rückgang|einbruch|weniger|ausgeblieben|bleiben aus|null|verschwunden|hälfte|davon|abgerutscht|nichts gebracht|gebracht ~ nichts|rückläufig|schlechter|im keller)
0.85 (bringt|brachte|gebracht|bringen|brachten) ~~ (nichts|nix|nicht|null|kaum|wenig|genau)
0.85 (haben|hat|hatte|hatten) ~ (nur|gerade mal|ganze|lediglich|sage und schreibe) ~ (aufrufe|klicks|likes|leads|anfragen|bewerbungen|besucher|anmeldungen)
0.85 (keine|nicht eine|kein einziger|keine einzige|keinen einzigen|kein einziges) ~ (anfrage|bewerbung|bestellung|kunde|klick|lead|neukunden|anruf|reservierung|anmeldung|idee|fehler gefunden)
0.85 (niemand|keiner) ~~ (geprüft|gegengelesen|korrekturgelesen|kontrolliert|getestet|nachgesehen|vorbereitet|gelesen|informiert|bescheid|gewusst|eingewiesen|aufgefallen|bemerkt|vorlag|vor ort|erschienen|da war|zuständig)
0.85 (abgewiesen|stehen gelassen|blamiert|bloßgestellt|vorgeführt|ausgelacht|ausgelachen) ~ (wurden|worden|kunden|gäste|vor|uns|werden)?
0.85 (gäste|kunden|besucher|kundschaft|teilnehmer|leser|publikum) ~~ (beschwert|beschweren|gelacht|lachen|verärgert|abgewiesen|abgesprungen|springen ab|irritiert|enttäuscht|gemeckert|abgehauen|verlaufen|gewartet|weggelaufen|weggeblieben|verloren|sauer|gefroren|beschwerden|verwirrt|rufen an)
0.85 (kunden|kunde|aufträge|umsatz|bestellungen|neukunden|auftrag|schlaf|nerven|gesicht) ~ (verloren|verlieren|gekostet|kostet|entgangen|entgehen|flöten|vergrault|durch die lappen)
0.85 (kostet|kostete|gekostet|kosten) ~ (uns|mich) ~~ (kunden|aufträge|umsatz|bestellungen|neukunden|auftrag|nerven|ruf|zeit und|tage arbeit|stunden arbeit)
0.85 (schaden|schäden|ausschuss|produktionsausfall|stillstand|umsatzausfall|ausfall) ~~ (entstanden|beläuft|verursacht|angerichtet|eingetreten|von #|höhe|beziffert|#)
0.85 (standen|stehen|steht|stand|drin|drinnen|enthalten|heißt|heisst|hieß|prangt|erscheint) ~~ (fremder|anderen firma|eines anderen|andere firma|lorem|mustermann|blindtext|platzhalter|platzhaltertext|testtext|dummytext|name eines|vorlage|konkurrenten|wettbewerbers|mitbewerbers|vom vorjahr|altes datum|falsch)
0.85 (lorem ipsum|mustermann|blindtext|platzhalter|platzhaltertext|dummytext|musterstadt)
0.85 (impressum|startseite|website|flyer|plakat|broschüre|bericht) ~ steht ~~ (noch|immer noch|falsch|falsche|falscher|alte|der alte|ein herr|eine frau)
0.85 (unzufrieden|enttäuscht|nicht zufrieden|nicht glücklich|verärgert|unglücklich) ~ (mit|von|über) ~ (ihrer|eurer|deiner|der|dem|den|ihrem|eurem|ihren|euren|dieser|diesem|ergebnis) ~~ (arbeit|qualität|leistung|ergebnis|ergebnissen|service|betreuung|umsetzung|übersetzung|design|entwurf|website|seite|resultat|organisation|verlauf|ablauf|beratung|veranstaltung|zusammenarbeit|kampagne|abend|abschluss|entwürfen|support)
0.85 (ergebnis|arbeit|qualität|leistung|entwurf|entwürfe|übersetzung|umsetzung|betreuung|service|kampagne|konzept|vorschlag) ~~ (enttäuscht|enttäuschend|überzeugt ~ nicht|nicht überzeugt|nicht überzeugend|nicht zufrieden|unzufrieden|unter unseren|unter meinen|hinter unseren|hinter den|nicht das|nachgelassen|abgenommen|gesunken|schlechter geworden|lässt nach|leidet|gelitten|früher besser|war früher|abgebaut|nachlässt)
0.85 (überzeugt|überzeugen|gefällt|gefallen|begeistert) ~ (uns|mich|mir|hier|das|die|der|ganz|ehrlich gesagt|leider|noch|so|gar|überhaupt)? ~ (nicht|gar nicht|überhaupt nicht|kaum|keineswegs|weniger)
0.85 (zufrieden) ~ (allerdings|aber|jedenfalls|bin|sind|sieht|geht) ~ (auch)? (nicht|keineswegs|anders)
0.85 (fingerspitzengefühl|sorgfalt|qualitätskontrolle|endkontrolle|mühe|professionalität|lektorat|sachverstand|verständnis für) ~~ (fehlt|fehlte|fehlen|nicht|keine|vermissen|vermisse|gefehlt|vermissen lassen|mangelt|scheint|offenbar)
0.85 (mangelnde|fehlende|mangelhafte|mangelnder|fehlender) (sorgfalt|qualität|abstimmung|kommunikation|kompetenz|professionalität|kontrolle|organisation|vorbereitung|fachkenntnis|betreuung|erfahrung|umsetzung|koordination)
0.85 (hat|haben|habt|hatte) ~ (nichts|nix|wenig|kaum etwas) ~ mit (uns|unserem|unserer|unseren|dem briefing|dem original|der wirklichkeit|professionell*|qualität|deutsch|dem auftrag|der vorlage|dem entwurf)
0.85 (falsch|verkehrt) ~ (ist|sind|war|waren|wurde|wurden|herum|drin|gelaufen)
0.85 (schon wieder|wieder|erneut|abermals|immer noch|noch immer|zum dritten mal|zum zweiten mal) ~ (ein|der|die|den|einen|das|derselbe|dieselbe|mit)? ~ (fehler|fehlerhaft|fehlerhafte|falsch|falsche|falschen|kaputt|ausfall|ausgefallen|abgestürzt|störung|offline|down|problem|probleme|mängel|panne|absturz)
0.85 (leidet|leiden|läuft|laufen) ~~ (darunter|mängeln|aus dem ruder|unrund|nicht rund|nicht sauber)
0.85 (nicht rund|unrund|holpert|hakt|klemmt|ruckelt|flackert|undicht|reingeregnet)
0.85 (hereinregnet|schimmelt); (blackout|totalausfall|systemausfall|serverausfall|ausfall)
0.85 (anforderungen|vorgaben|wünsche|hinweise|korrekturen|anmerkungen|änderungen|änderungswünsche|briefing) ~~ (nicht umgesetzt|nicht berücksichtigt|ignoriert|nicht eingearbeitet|nicht übernommen|nicht beachtet|wieder nicht|übergangen|nicht eingehalten|nicht gelesen)
0.85 (nie|nicht|niemals) ~ (offengelegt|eingereicht|umgesetzt|eingebaut|abgegeben|gebucht|angemeldet|abgeschickt|weitergeleitet|hinterlegt|berücksichtigt|eingearbeitet) ~~ (wurde|wurden|worden|ist|obwohl)?
0.6 (anders|anderes|was anderes|mehr|besseres) ~ (vorgestellt|erwartet|erhofft|gewünscht|versprochen|erwartet hätte|gerechnet)
0.6 hatten ~~ (bestellt|gebucht|vereinbart|gewünscht|erbeten) ~~ (bekommen|erhalten|geliefert|wurde)
0.6 (jede|jeder|jedes|jeden) beliebige*
0.6 (offen|versehentlich|irrtümlich|aus versehen) ~~ (verschickt|versendet|gelöscht|veröffentlicht|überschrieben|abgeschaltet)
0.85 (gebrochen|abgebrochen|zusammengebrochen|eingestürzt|abgefallen|geplatzt|abgelöst|abgeblättert|runtergefallen|heruntergefallen|umgefallen|auseinandergefallen|eingegangen ist|durchgebrannt|abgeraucht|ausgelaufen|vollgelaufen|verbogen|rostet|gerostet|wackelt|abgeplatzt|aufgequollen) ~~ (nach|aus|von|ist|sind|schon|bereits|war|waren)
0.85 (nach|ist|sind|schon) ~~ (abgebrochen|zusammengebrochen|abgefallen|durchgebrannt|abgeraucht|heruntergefallen|umgefallen|auseinandergefallen|abgelöst|gebrochen)
0.85 (server|system|netz|shop|kasse|produktion|anlage|rechner|portal) steht (schon wieder|still|seit|wieder)
0.45 (voller|voll) (fehler|mängel)
0.45 (fehler|problem|probleme|mangel|mängel|störung|panne|bug|defekt) (in|im|bei|auf|mit|an|am)
0.85 (falsche|falscher|falsches|falschen|verkehrte|verkehrten) (zahl|zahlen|name|namen|datum|adresse|farbe|logo|version|preis|preise|maße|größe|sprache|datei|dateien|plan|stand|firma|konto|angaben|werte|beträge|foto|bild|übersetzung|seite|anhang|telefonnummer)
0.85 (fehler|tippfehler|schreibfehler|rechtschreibfehler|rechenfehler|grammatikfehler|zahlendreher|bugs|mängel|schnitzer|patzer|lücken) ~ (entdeckt|gefunden|drin|enthalten|strotzt|wimmelt|drinnen|passiert|aufgefallen|unterlaufen|übersehen|voller|noch)
0.85 (voller|wimmelt von|wimmelt es von|strotzt vor|gespickt mit|zu viele|unzählige|etliche|jede menge|schon wieder|wieder|lauter|mehrere|grobe|peinliche) ~ (fehler|fehlern|tippfehler|tippfehlern|mängel|mängeln|bugs|patzer)
0.85 (funktioniert|funktionieren|geht|läuft|klappt|lädt|öffnet|druckt|startet|stimmt|stimmen|passt|passen|reagiert|synchronisiert|hält|schließt|dichtet) ~ (nicht|nicht mehr|immer noch nicht|schon wieder nicht|wieder nicht|gar nicht|hinten und vorne nicht|überhaupt nicht|nirgends) 
0.85 (abgestürzt|stürzt ~ ab|hängt sich ~ auf|ausgefallen|lahmgelegt|offline|kaputt|defekt|unbrauchbar|unleserlich|verpixelt|unscharf|verrutscht|abgeschnitten|schief|krumm|undicht|verzogen|verkratzt|beschädigt|zerkratzt|fleckig)
0.85 (daten|mails|dateien|termine|kontakte|fotos|bestellungen|inhalte|unterlagen|belege) ~ (weg|verschwunden|gelöscht|verloren|verlorengegangen|vermisst|überschrieben|durcheinander)
0.85 (nicht das|anders als|nicht so wie|weit weg von dem|hat nichts mit dem) ~ (bestellt|besprochen|vereinbart|gewünscht|briefing|abgesprochen|abgestimmt|ausgemacht|wollten|beauftragt) ; (thema|briefing|ziel|vorgaben|änderungswünsche|anmerkungen|korrekturen) ~ (verfehlt|ignoriert|missachtet|nicht umgesetzt|nicht berücksichtigt|nicht übernommen|übersehen|überlesen)
0.85 (muss|müssen|musste|mussten) ~ (alles|es|wir|selbst|ich|komplett|jetzt|das) ~ (neu|noch mal|nochmal|noch einmal|selbst|nachgebessert|nachbessern|überarbeitet|überarbeiten|korrigiert|korrigieren|neu machen|wegwerfen|einstampfen)
0.85 (google translate|google übersetzer|maschinell|maschinenübersetzung|übersetzungsprogramm|copy paste|copy and paste|von der stange|schema f|ki generiert|chatgpt|aus der vorlage|lorem ipsum|platzhaltertext) ~ (übersetzt|klingt|liest|drin|steht|sieht|kopiert|wirkt|aussieht)?
0.85 (keine|kaum|null|weniger|nicht eine einzige|gerade mal) ~ (anfragen|besucher|klicks|anmeldungen|verkäufe|bestellungen|leads|neukunden|wirkung|ergebnisse|resonanz|mehrwert) ~ (gebracht|gekommen|seitdem|seit|generiert|gesehen|bekommen|mehr)
0.8 (schlecht|schlampig|lieblos|unsauber|nachlässig|halbherzig|mangelhaft|hingeschludert|unvollständig|unausgereift|oberflächlich|unprofessionell|stümperhaft|dilettantisch) ~ (gemacht|gearbeitet|umgesetzt|übersetzt|geschrieben|vorbereitet|recherchiert|programmiert|ausgeführt|organisiert|verarbeitet|beraten)
0.8 (seit|nach) (dem|der|ihrem|eurem|letzten|ihrer) (update|umstellung|relaunch|wartung|migration|umzug|änderung|einsatz|besuch|eingriff) ~~ (nicht|kein|keine|geht|weg|langsamer|spinnt|probleme|fehler|nichts)
0.85 (mussten|musste|müssen|durften|durfte|mussten wir|blieb uns) ~~ (selbst|selber|noch einmal|nochmal|nachträglich|komplett|alles|neu) ~ (nacharbeiten|korrigieren|nachbessern|neu aufbauen|neu machen|neu schreiben|überarbeiten|ausbügeln|ausbessern|umschreiben|nachrechnen|reparieren|neu anlegen|neu eingeben|geradebiegen|neu drucken|neu aufsetzen|aufräumen|richtigstellen)
0.85 (haben|habe|hat) ~~ (am ende|letztlich|letztendlich|schließlich|dann) ~ (selbst|selber) ~ (korrigiert|repariert|gerichtet|neu gemacht|gemacht|geschrieben|behoben|nachgebessert|überarbeitet)
0.85 (zahlen|rechnung|summen|summe|werte|bilanz|abrechnung|tabelle|kalkulation|aufstellung) ~ (geht|gehen|ging|gingen) ~ (hinten und vorne|vorne und hinten|überhaupt|einfach|leider|so|gar)? ~ nicht auf
0.85 (zahlen|summen|werte|maße|angaben|daten|beträge|salden|formeln) ~~ (stimmen|passen|stimmten|passten) ~ (hinten und vorne|vorne und hinten|überhaupt|einfach|leider|so|gar|alle|teilweise)? ~ nicht
0.85 (keine|kein|keiner|nicht eine|nicht ein) ~ (formel|maß|maße|zahl|satz|link|seite|datum|name|preis|angabe|schraube|naht|kante|taste|button) ~ (stimmt|gestimmt|stimmte|funktioniert|passt|gepasst|richtig|gerade|sitzt)
0.8 (als hätte|als hätten|als ob|als wäre|als wenn|wie von) ~~ (praktikant*|azubi|lehrling|kind|kinder|schüler|kleinkind|mittagspause|nebenbei|zusammengeklickt|zusammengeschustert|hingeschmiert|hingerotzt|ausgedacht|gewürfelt|blind|geschlampt|nie gelesen|nie gesehen|keine ahnung)
0.8 (wie|nach) (google translate|google übersetzer|einer maschine|schülerarbeit|schülerzeitung|schulprojekt|kinderzeichnung|notlösung|baustelle|kraut und rüben|kindergarten|baumarkt|clipart|word art|powerpoint von|stangenware|massenware|vorlage von der stange)
0.8 (durch|von) (die|einer|der|einem) (maschine|übersetzungsmaschine|automat|übersetzungsprogramm|chatbot|ki) ~ (gedreht|gejagt|übersetzt|gelaufen|geschrieben|erstellt)
0.8 @hard ~~ (gerissen|undicht|tropft|tropfen|schleift|schleifen|klemmt|klemmen|wackelt|wackeln|knarzt|knarrt|quietscht|abgeplatzt|abgebrochen|blättert|verzogen|schief|krumm|schimmelt|schimmel|verkratzt|zerkratzt|zerbrochen|rinnt|leckt|locker|löst sich|lösen sich|geplatzt|uneben|fleckig|ausgebleicht|feucht|nicht dicht|nicht gerade|abgefallen|runtergefallen)
0.8 (kratzer|risse|riss|dellen|delle|flecken|fleck|schimmel|wasserschaden|beulen|luftblasen|sprung|macken|schrammen|farbkleckse|wasserflecken|pfützen) ~ (im|in|auf|am|an|neben|unter) ~ @hard
0.8 (auf|in|an|am|im) ~ @hard ~ (kratzer|risse|dellen|flecken|schimmel|beulen|luftblasen|macken|schrammen|wasserflecken)
0.8 (nicht|weder) (der|die|das|dem|den|jene|jener) ~ (die|was|den|das|der|wie) (wir|ich) ~ (ausgesucht|bestellt|gewünscht|vereinbart|besprochen|gewählt|ausgewählt|abgestimmt|freigegeben|geordert)
0.85 (wenig|nichts|gar nichts|nicht viel|rein gar nichts|kaum etwas|nicht das geringste) ~ mit ~ (briefing|vorgaben|vereinbarung|wünschen|entwurf|vorlage|absprache|absprachen|besprochenen|original|auftrag|bestellten|skizze|muster|moodboard) ~ (zu tun|gemein|gemeinsam)
0.85 (am|an) (briefing|thema|unserem bedarf|unseren wünschen|unserem auftrag|den vorgaben|der zielgruppe|unserer zielgruppe|aufgabe) ~ (vorbei|komplett vorbei|vorbeigearbeitet|vorbeigeschrieben)
0.8 (glück|gott sei dank|zum glück|zufällig) ~~ (noch|rechtzeitig|gerade noch) ~ (gemerkt|bemerkt|entdeckt|gesehen|aufgefallen|abgefangen|gestoppt)
0.8 (unser|unsere|unserem|unseren|ein|dem|der|den|einem) (kunde|kunden|kundin|prüfer|betriebsprüfer|finanzamt|chef|vorstand|vertriebsleiter|vertrieb|lektor|notar|statiker|gäste|gästen|leser|lesern) ~~ (fehler|falsch*|panne|lücke|tippfehler|unstimmigkeit*) ~ (bemerkt|gemerkt|gefunden|entdeckt|aufgefallen|gesehen|hingewiesen|moniert|beanstandet)
0.85 (kampagne|anzeigen|anzeige|newsletter|mailing|seo|werbung|aktion|flyeraktion|stand|messestand|webinar) ~~ (nur|gerade mal|gerade einmal|genau|ganze|bloß|lediglich|insgesamt) ~ (eine|zwei|drei|vier|fünf|#|null|keine) ~ (anfrage|anfragen|klicks|klick|leads|lead|bestellung|bestellungen|anmeldung|anmeldungen|käufer|besucher|bewerbung|bewerbungen|rückmeldung|rückmeldungen|termine|aufträge|verkäufe)
0.8 (nicht|kein|keine|keinen|null|kaum) ~ (einzige|einzigen|einziger|einen einzigen|messbaren|messbarer|spürbaren)? (effekt|wirkung|mehrumsatz|lead|leads|anfrage|anfragen|klick|verkauf|verkäufe|zulauf|resonanz) ~ (gebracht|gebracht hat|generiert|gehabt|erzielt)
0.7 (falscher|falsche|falschem|falschen|verkehrter|verkehrte|verkehrten|veralteter|veraltete|veralteten) (telefonnummer|nummer|preis|preise|preisen|datum|logo|name|namen|farbe|größe|uhrzeit|schreibweise|jahreszahl|artikelnummer|bild|foto|fotos|überschrift|firmennamen|firmenname|öffnungszeiten|maße|maßen|adresse|text|sprache|ton|titel|material|höhe|breite)
0.85 (firmenname|firmennamen|name|namen|nachname|titel|slogan|straße|ort) ~~ (falsch|verkehrt|fehlerhaft|mit tippfehler) ~ (geschrieben|buchstabiert|gedruckt|abgedruckt|übernommen)
0.8 (erwartet|erwarten|gedacht|hoffen|annehmen|verlangen|mindestens) ~ dass ~~ (richtig|korrekt|fehlerfrei|stimmt|stimmen|funktioniert|geprüft|gegengelesen|drin) ~ (geschrieben|ist|sind|wird|funktioniert)
0.85 (wenn|falls) (das|dies) ~ (die|das|der|eine|ihre|ein)? ~ (endfassung|endergebnis|ergebnis|fertige|endversion|finale|profi*|professionell*|qualitätsarbeit|fachbetrieb|alles|lösung) ~ (sein soll|ist|gewesen sein soll|war)
0.85 (hätte|hätten|hatte|hatten|habe|haben) ~~ (bisschen mehr|etwas mehr|deutlich mehr|mehr|bessere|besseres|höhere|etwas anderes|anderes) ~ (sorgfalt|qualität|mühe|professionalität|genauigkeit|kreativität|herzblut|fachwissen|kompetenz)? ~ (erwartet|erhofft|versprochen)
0.85 (müssen|müsst|müsste|müssten|muss|sollten|solltet|sollte|gehört) ~~ (nachbessern|nacharbeiten|ausbessern|in ordnung bringen|geradebiegen|geradebügeln|nachgebessert werden|ausgebessert|nachgearbeitet|nachgebessert)
0.8 trotz ~ (reparatur|update|updates|besuch|nachbesserung|wartung|anpassung|korrektur|eingriff|neustart|einsatz|zusage)
0.7 (auch|selbst) nach ~ (zweiten|dritten|vierten|fünften|zwei|drei|vier|mehreren|#) ~ (besuch|besuchen|versuch|versuchen|reparatur|nachbesserung|korrektur|korrekturen|anlauf|anläufen|runde|runden|korrekturschleifen|update|updates|anruf)
0.8 (seit|nach) (ihrem|eurem|dem letzten|ihrer|eurer|der letzten) (update|umstellung|migration|besuch|wartung|umbau|reparatur|einsatz|änderung|anpassung|relaunch|umzug) ~~ (nicht|nichts|kein|keine|keinen|nur noch|ständig|dauernd|langsam|weg|kaputt|verschwunden|fehlt|fehlen|tot)
0.8 (spinnt|spinnen|streikt|streiken|zickt|zicken|hakt|haken|lahmt|ruckelt|ruckeln|rauscht|krächzt|flackert|flackern|piept) ~ (seit|schon wieder|immer noch|noch immer|wieder|ständig|dauernd|auch|nach wie vor|weiterhin)
0.8 @thing ~~ (spinnt|streikt|zickt|hakt|lahmt|ruckelt|rauscht|krächzt|flackert|macht zicken|macht mucken|ist tot|liegt lahm|bleibt schwarz|bleibt dunkel|schmiert ab)
0.8 (vertipper|vertippt|verschlimmbessert|verschlimmbesserung|pfusch|gepfuscht|murks|vermurkst|verhunzt|verpfuscht|schludrig|hingepfuscht|flickwerk|stückwerk|schnellschuss|halbe sachen|schlampigkeit*|schnitzer|patzer)
0.8 (kein|keinen|ohne) (satz|absatz|bild|foto|entwurf|wort) ~~ (verwenden|gebrauchen|brauchbar|verwendbar|nehmen|stehen lassen) ~ (können|kann|könnten|lassen|ist)
0.8 (so|das) ~ (können|kann|könnten) (wir|ich) ~ (nicht|niemandem|keinem) ~ (verwenden|gebrauchen|zeigen|vorlegen|abgeben|drucken|veröffentlichen|online stellen|abnehmen|freigeben|einreichen|herausgeben|rausgeben|präsentieren)
0.85 (fiel|fielen|fällt|fallen) ~~ (mitten in|mitten im|während|ausgerechnet) ~~ aus
0.85 (ausgerechnet|mitten|während) ~~ (ausgefallen|abgestürzt|versagt|schlappgemacht|gestreikt|schwarz geworden)
0.8 (backup|backups|sicherung|datensicherung|sicherungen) ~~ (gibt es nicht|nicht gelaufen|nie gelaufen|fehlt|leer|seit|unbrauchbar|lief nicht|läuft nicht)
0.8 (rückfragen|beschwerden|reklamationen|spott|gelächter|ärger) ~ (von|bei|unserer|mit) ~ (kunden|gästen|lesern|besuchern|vertrieb|mitgliedern|mandanten) ~~ (wegen|weil|aufgrund)
0.8 (versprochene|versprochenen|zugesagte|zugesagten|angekündigte|angekündigten) (ergebnisse|ergebnis|steigerung|reichweite|verbesserung|umsatz|qualität|wirkung|ladezeit|platzierung) ~~ (aus|ausgeblieben|nicht|nirgends|fehlt|fehlen|weit|weg|nie)
0.8 (dichter|besser|schneller|schöner|sauberer|lesbarer) (wurde|geworden|ist) es ~ nicht
0.85 (derselbe|dieselbe|der gleiche|die gleiche|dieselben|die gleichen|denselben|den gleichen) (fehler|panne|mangel|störung|problem|macke|schnitzer) ~ (wie|erneut|schon|wieder|zum)
0.85 (liest|schaut|prüft|kontrolliert|testet) ~ (bei ihnen|bei euch|das|denn|eigentlich|da|überhaupt|dort) ~~ (niemand|keiner)
0.85 (hat|haben) ~ (das|die|den)? ~ (niemand|keiner) ~ (geprüft|gegengelesen|getestet|kontrolliert|angeschaut|korrigiert|durchgelesen|nachgemessen)

[complaint.neglect]
0.85 (zeile|antwort|rückmeldung|anruf|wort|mail|rückruf|hinweis|bescheid|nachricht) ~ (!wäre|waere|!hätte|haette) ~~ (gewesen|genügt|gereicht|gefreut|erwartet|können)
0.85 # minuten ~ (musik|warteschleife|hotline|leitung|warteschlange); rausgeflogen
0.85 nur ~ (kleiner|kleine|kleines) (kunde|kunden|kundin|verlag|betrieb|laden|verein|firma|büro|handwerker|mandant|praxis|fisch)
0.85 (hinterherlaufen|hinterherlaufe|hinterherrennen|hinterhertelefonieren)
0.85 (hinterherlaufen muss|nachlaufen|nachtelefonieren|nachrennen|nachhaken müssen|betteln)
0.85 (hinterher laufen|hinterher telefonieren|aus der nase|laut werden)
0.85 (laufe|laufen|renne|rennen|telefoniere) ~~ (hinterher|nach)
0.85 (rückruf|rückrufe|rückmeldung|antwort|mail|anruf|info|techniker) ~~ (nie|nicht) ~ (kommt|kam|kamen|gekommen|erfolgt|erfolgte|stattgefunden)
0.85 @nth (ansprechpartner|ansprechpartnerin|sachbearbeiter|sachbearbeiterin|betreuer|techniker|projektleiter|berater|kontakt|kontaktperson)
0.85 (ist|sind|waren|bin|war) ~ (ihnen|euch|dir) ~~ (nicht|nichts|keinen) ~ (wichtig|wert|mal)
0.85 (wie|als wären wir|als wäre ich) luft; (langen|ausgestreckten) arm
0.85 (kein|keine|nicht ein) (wort|silbe|ton) ~ (dazu|darüber|der|entschuldigung|von ihnen|von euch)
0.85 (antworten|antwortet|reagieren|reagiert|melden|meldet) ~ (sie|ihr|euch|sich) ~ (nicht|nie|überhaupt nicht|schlicht nicht|einfach nicht)
0.8 (auf|trotz) (mehrere|mehrfaches|wiederholtes|ständiges|mehrmaliges|unser|mein) (nachfragen|nachhaken|bitten|drängen|anrufen|mails|anrufe)
0.8 (anrufe|mails|nachrichten) ~~ (unbeantwortet|ins leere|ignoriert|nichts gebracht|ohne)
0.8 (niemand|keiner) ~ (kann|konnte|weiß|weiss|wusste) ~ (mir|uns)? ~ (sagen|bescheid|helfen|auskunft|davon)
0.8 (vertröstet|abgespeist|hingehalten)
0.8 (geht|ging|gehen) ~ (nicht|nie|niemand) ~ (darauf|auf unsere|auf meine|drauf) ~ ein
0.85 (mussten|musste|müssen|muss|durften|durfte) (wir|ich) ~~ (selbst|selber|zufällig|erst) ~~ (herausfinden|erfahren|nachfragen|bemerken|feststellen|merken|draufkommen|entdecken)
0.85 (als|für|wie) ~ (kleiner|kleine|kleinen|langjähriger|langjährige|treuer|treue) (kunde|kunden|kundin|betrieb|mandant) ~~ (nichts|nicht|kein|zählt|egal|unwichtig|lästig)
0.85 (auf|darauf) ~~ (niemand|keiner|nicht|nie) ~ eingegangen
0.85 (sie|ihr|du|euch|niemand|niemanden|keiner|keinen|support|büro|hotline|frau|herr|kollegen|support|zentrale|ansprechpartner|kanzlei) ~~ (nicht|nie|kaum|schwer|schlecht|unmöglich|niemanden|keinen|niemand|keiner) ~ (erreichbar|zu erreichen|erreichen|ans telefon|zu sprechen|durchgekommen|zu fassen)
0.85 (nie|schlecht|schwer|kaum|unmöglich) ~ (erreichbar|zu erreichen)
0.85 (niemand|niemanden|keiner|keinen) ~~ (erreichbar|zu erreichen|erreichen|erreicht)
0.85 (keine|keinerlei|nie|ohne|nicht einmal|noch keine|bis heute keine|null|weder|keinen|kein) ~ (antwort|rückmeldung|reaktion|rückruf|feedback|auskunft|lebenszeichen|rückantwort|nachricht|entschuldigung|info|information|erklärung|wort|stellungnahme|bescheid|sterbenswörtchen|silbe|mucks|ton|eingangsbestätigung|zwischenstand|zeile) ~~ (erhalten|bekommen|gekriegt|gehört|gekommen|von ihnen|von euch|von dir|auf|seit|gab|kam|kommt|erfolgt|bis heute|mehr|gesehen|da|eingegangen|zu|für|verloren|wert|ihrerseits|eurerseits)?
0.85 (nichts|nix|niemand|niemanden|keiner|nie|nie wieder|kein mensch|keine seele|nicht) ~ (mehr|wieder|weiter|von ihnen|von euch|von dir|dazu|darauf|davon|bisher|bis heute|seither|seitdem)? ~ (gehört|gemeldet|reagiert|geantwortet|zurückgerufen|beantwortet|rückgemeldet|zurückgeschrieben|vernommen|gerührt|gesehen|informiert|bescheid gegeben|abgehoben|rangegangen|gekümmert|erreicht|gefragt|mitgeteilt|gesagt|zugehört|meldet|antwortet|kümmert|ruft|hebt|geht ran|zurück|zuständig)
0.85 (höre|hören|hörte|hörten|hörst|vernehme|sehe|sehen) (ich|wir|man|i) ~~ (nichts|nix|keinen ton|gar nichts|nie|nicht)
0.85 (melden|meldet|meldest|rühren|rührt) ~ (sich|euch|dich) ~~ (nicht|nie|niemand|keiner|gar nicht)
0.85 (niemand|keiner) ~~ (meldet|gemeldet|ruft|reagiert|antwortet|kümmert|hebt|geht|zuständig|interessiert|zuhört|fühlt|abhebt|rangeht|zurückruft|auskunft|bescheid|informiert|weiß|weiss|gefragt)
0.85 (geht|hebt|nimmt) ~ (keiner|niemand) ~ (ran|ab|ans telefon|dran|hin)
0.85 (ruft|rufen|rief|riefen|melden|meldet|schreibt|schreiben|gerufen) ~~ (nicht|nie|niemand|keiner) ~ (zurück|mehr)
0.85 (nicht|nie|wieder nicht) ~ (zurückgerufen|zurückgemeldet|beantwortet|reagiert|rückgerufen|geantwortet|gemeldet|gerührt|zurückgeschrieben|ernst genommen|ernstgenommen|wahrgenommen|gehört gefühlt|für nötig|rückgemeldet|rangegangen|abgehoben|durchgestellt)
0.85 (@our|uns|mich|werden|wurde|wurden|werde|sie|ihr|einfach|ihnen) ~~ (ignoriert|ignorieren|ignoriert zu)
0.85 (unbeantwortet|unbeantwortete|unbeantworteten|ignoranz|funkstille|schweigen im walde)
0.85 (totenstille|grabesstille|sendepause|tauchstation|abgetaucht|abgewimmelt|abwimmeln)
0.85 (abgespeist|abspeisen|abgefertigt|abgekanzelt|übergangen|links liegen|stiefmütterlich)
0.85 (stiefkind|stiefkinder|vernachlässigt|vernachlässigen|hängengelassen|hängen gelassen)
0.85 (hängenlassen|hängen lassen|im stich gelassen|im stich lassen|im regen stehen)
0.85 (alleingelassen|allein gelassen|alleine gelassen|alleinegelassen|sitzen gelassen)
0.85 (sitzengelassen|aufs abstellgleis|abstellgleis|vertröstet|abgeblitzt|auflaufen lassen)
0.85 (kalte schulter|unter ferner liefen|bittsteller|bittstellerin|nummer unter|eine nummer)
0.85 (nur eine nummer|kunden zweiter klasse|zweiter klasse|zweite geige|verlassen vor)
0.85 (in der luft hängen|im dunkeln|im unklaren|im ungewissen|hinten runter|hintenrunter)
0.85 (hinten anstellen|hintangestellt|schweigen sie|anrufbeantworter|mailbox|warteschleife)
0.85 (hotline legt|aufgelegt|legt auf|von pontius zu pilatus|pontius|hin und hergeschoben)
0.85 (weitergereicht|herumgereicht)
0.85 (mein|meine|meiner|meinem|unser|unsere|unserer|dies|das|nach|trotz|schon|bereits|jetzt|inzwischen|mittlerweile) ~ (@times|@nth) ~ (mail|mails|email|emails|e mail|anruf|anrufe|anrufen|nachricht|nachrichten|versuch|erinnerung|erinnerungen|anfrage|anfragen|bitte|aufforderung|anlauf|schreiben|rückfrage|nachfrage|nachfragen|ticket|tickets|mal|male) ~~ (in folge|ohne|keine|niemand|nichts|bleibt|blieb|blieben|unbeantwortet|in dieser sache|zu diesem|dass|zum selben|wegen|diese woche|an sie|an euch|innerhalb|und|schreibe|melde|frage|bitte|versuche)?
0.85 (@times|zum @nth mal|schon @times|bereits @times|# mal|@many mal|immer wieder) ~~ (angerufen|gemailt|geschrieben|nachgefragt|erinnert|gebeten|versucht|gemeldet|hingewiesen|gefragt|urgiert|angefragt|angemahnt|nachgehakt|kontaktiert|moniert|reklamiert|gebittet|telefoniert|angesprochen|durchgegeben|mitgeteilt|gesagt|angemerkt|probiert)
0.85 (angerufen|gemailt|nachgefragt|erinnert|gebeten|urgiert|nachgehakt|versucht|angefragt|gemeldet) ~ (@times|ohne erfolg|ohne reaktion|ohne antwort|ohne rückmeldung|erfolglos|vergeblich|vergebens|umsonst|keine|nichts|niemand)
0.85 (vergeblich|erfolglos|vergebens) ~ (versucht|versuche|angerufen|probiert|nachgefragt|kontaktiert|bemüht|gewartet)
0.85 urgenz
0.85 (mehrfach|mehrmals|wiederholt|mehrfacher|mehrmaliger|wiederholter|mehrmaligem|mehrfachem) ~ (nachfrage|nachfragen|erinnerung|anfrage|aufforderung|bitte|bitten|rückfrage|urgenz|anfragen|anrufe|anrufen|versuche|versuchen|hinweise|hinweis)
0.85 (auf|trotz) (@our|die|meine|unsere|diese|den|das|mehrfacher|mehrmaliger|wiederholter|zwei|drei|vier|#|@many) ~ (mail|mails|email|emails|e mail|e mails|nachricht|nachrichten|anfrage|anfragen|schreiben|anruf|anrufe|frage|fragen|rückfrage|rückfragen|ticket|tickets|bitte|bitten|erinnerung|erinnerungen|hinweis|hinweise|nachfrage|nachfragen|beschwerde|reklamation|brief|briefe|kritik) ~~ (keine|nicht|nie|nichts|niemand|kein|keinerlei|bis heute|ohne|weder|keiner|warte|warten|seit|stille)
0.8 (@our|die) (mail|mails|emails|nachrichten|anfragen|anrufe|fragen|rückfragen|tickets|bitten|erinnerungen|hinweise|wünsche|anliegen|beschwerden|einwände|anfrage|nachricht) ~~ (bleiben|blieben|bleibt|blieb|verpuffen|verhallen|versanden|versickern|verschwinden|unbeantwortet|liegen|liegt|ignoriert|ins leere|im nirwana|untergegangen|unter|nicht beantwortet|nicht gelesen|nicht bearbeitet|nicht ernst|nicht gehört|kein gehör|taube ohren|verhallt)
0.85 (größere|grössere|größeren|grösseren|wichtigere|wichtigeren|lukrativere|lukrativeren|großen|grossen|dicke) (kunden|fische|fischen|mandanten|projekte|projekten|aufträge|aufträgen|auftraggeber|namen|etats|brocken)
0.85 (zu klein|zu unwichtig|zu unbedeutend|nicht wichtig genug|nicht groß genug|nicht gross genug|kleine kunden|kleinkunden|kleiner kunde|kleine fische|kleiner fisch|kleinen fische|kleinen kunden) ~~ (für sie|für euch|sind|geworden|sein|wir|mehr|zählen|interessieren|nicht|wohl|sie|ihnen)
0.85 (nicht mehr|nicht|wenig|kein|keine|keinerlei) (wichtig|interessant|priorität|stellenwert|zeit für uns|zeit für mich|wertgeschätzt|willkommen|gewollt|interesse an uns|wertschätzung)
0.85 (fühle|fühlen|fühlt|fühlten|fühlte|gefühl|eindruck|komme|kommen) ~~ (ignoriert|vergessen|vernachlässigt|übergangen|allein|alleine|alleingelassen|im stich|abgeschoben|abgewimmelt|nicht ernst|nicht gehört|nicht ernstgenommen|nicht wahrgenommen|nicht wichtig|unwichtig|wie ein bittsteller|als bittsteller|lästig|abgespeist|hängen|abgehängt|nicht gesehen|unerwünscht|egal|veräppelt|nicht verstanden|schlecht betreut|nicht betreut|nicht mehr|nicht gut aufgehoben|nicht aufgehoben|zweiter klasse|nummer|links|kein interesse|nebenher|stört|störe|stören|schlecht aufgehoben|bedeutungslos)
0.85 (niemand|keiner|niemanden|keinen) ~~ (interessiert|interessieren|kümmert|zuständig|verantwortlich|erreicht|zu sprechen|hört zu|ernst|ans telefon|an die strippe)
0.85 (ist|sind|scheint|scheinen|war) ~ (ihnen|euch|dir|wohl|offenbar|offensichtlich|anscheinend) ~ (egal|gleichgültig|wurscht|wurst|schnuppe|piepegal)
0.85 (egal|wurscht|wurst|schnuppe|gleichgültig) ~ (zu sein|sind|bin|ist|geworden)
0.85 (interessiert|interessieren|juckt|kratzt|kümmert|schert) ~ (sie|euch|dich|niemanden|keinen|offenbar|anscheinend|wohl) ~ (nicht|wenig|kaum|herzlich wenig|kein bisschen)?
0.8 (ob|dass) ~~ (irgendjemand|irgendwer|jemand|überhaupt jemand) ~~ (liest|zuständig|interessiert|lebt|kümmert|zuhört|arbeitet|reagiert)
0.8 nur ~~ (mailbox|anrufbeantworter|warteschleife); (seit tagen|seit wochen) nur
0.8 (dass|wenn) ~~ (niemand|keiner) ~~ (interessiert|kümmert|zuhört|zuständig|reagiert|antwortet|mehr)
0.8 (kümmert|kümmern|kümmerst) ~ (sich|euch|dich) ~ (niemand|keiner|nicht|kein mensch|kaum)
0.8 (gekümmert|zugehört|nachgefragt|vorbeigeschaut|informiert|vorgewarnt|bescheid gesagt|angerufen|einbezogen|gefragt|mitgeteilt) ~ hat ~ (niemand|keiner)
0.8 (hat|haben|habt) ~ (niemand|keiner|nie jemand|nicht einmal jemand|es niemand|sich niemand|sich keiner|uns niemand|mir niemand) ~~ (gekümmert|zugehört|nachgefragt|informiert|vorgewarnt|bescheid|angerufen|gefragt|mitgeteilt|gemeldet|entschuldigt|für nötig|geantwortet|reagiert|gesagt|erklärt)
0.8 (nicht|kaum|nie|schlecht|schwer|nicht mehr|nirgends|unmöglich) ~ (ans telefon|zu sprechen|ansprechbar|durchgekommen|zu fassen|greifbar)
0.8 (jedes mal|jeden tag|täglich|jede woche|ständig|dauernd|schon wieder|immer|immer wieder|laufend) ~ (ein anderer|jemand anderes|jemand anderer|neue|neuer|andere|wechselnde|einen neuen|einem anderen|einen anderen) ~ (ansprechpartner|sachbearbeiter|sachbearbeiterin|betreuer|kollege|gesicht|berater|zuständig|mitarbeiter|techniker)?
0.8 (wechselnde|wechselnden) (ansprechpartner|ansprechpartnern|betreuer|sachbearbeiter)
0.8 (früher|seinerzeit|anfangs|am anfang|zu beginn|vor # jahren|vor @many jahren|einst) ~~ (persönlich|chefsache|sofort|anruf|zurückgerufen|riefen|rief|kannten|kannte|zeit|mühe|kümmerte|gekümmert|meldeten|meldete|nachgefragt|fragten|gläser|immer jemand|jemand|noch zu zweit|!hätten sie|haetten sie|!hättet ihr|haettet ihr|vorbeigekommen|selbst vorbei)
0.8 (heute|inzwischen|mittlerweile|seit ~ gewachsen) ~~ (praktikant|hotline|warteschleife|callcenter|anonym|ticketnummer|ticketsystem|nummer|formular|textbaustein|textbausteine|standardantwort|standardantworten|von hinten|standardmail)
0.8 (nur|bloß|lediglich|immer nur|stattdessen|wieder nur) ~ (standardantwort|standardantworten|textbausteine|textbaustein|floskeln|ausreden|ausflüchte|vertröstungen|automatische antwort|automatische antworten|anrufbeantworter|mailbox|band|hotline|warteschleife|abwesenheitsnotiz|blabla)
0.8 (ausreden|ausflüchte|floskeln|textbausteine|standardfloskeln|vertröstungen)
0.8 (standardantworten); (noch|überhaupt) (da|am leben|jemand) (seid|sind|ist|wer|zuständig)
0.8 (gibt es euch|gibt es sie|lebt ihr|leben sie|seid ihr) ~ noch
0.8 (ist|hört|liest|lebt) ~ (da|bei ihnen|bei euch) ~ (jemand|wer|noch jemand)
0.8 (ein|kurzer|einen kurzen|ein kurzer|einfacher|wenigstens|zumindest|nicht mal|nicht einmal) (anruf|anrufe|rückruf|zweizeiler|hinweis|mail|wort|telefonat|bescheid|info) ~~ (!hätte|haette|!wäre|waere|genügt|gereicht|nett|anstand|schön|erwarten|zu viel|nötig|drin|möglich)
0.8 (halten|hält|haltet|hielten|hielt) ~~ (nicht|niemand) ~~ (für nötig|für notwendig|nötig)
0.8 nicht (für nötig|für notwendig|der mühe wert); aus der zeitung ~ (erfahren|erfuhren|erfahre)
0.8 (erfahren|erfahre|erfuhr|erfuhren) ~~ (zufällig|über dritte|von dritten|aus dem internet|aus der presse|nebenbei|hintenherum|als letzte|als letzter)
0.8 (hinweg|über unsere köpfe|über meinen kopf|ohne rücksprache|ohne absprache|ohne uns zu fragen|ohne mich zu fragen|ohne vorwarnung|ohne ankündigung|ohne bescheid|ohne ein wort) ~ (entschieden|geändert|umgestellt|gemacht|abgeschaltet|hinweg|beschlossen|verschoben|weg|zu sagen)
0.8 (vermissen|vermisse) ~~ (rückmeldung|antwort|betreuung|engagement|wertschätzung|kommunikation|ansprechpartner|aufmerksamkeit)
0.8 (zweimal|einmal|kaum|nie) ~ (gesehen|zu gesicht|gehört|gesprochen) ~~ (jahr|monat|hinten|seit|projekt)
0.85 (keine|keinerlei|nie eine|noch keine|nicht eine|ohne) (antwort|reaktion|rückmeldung|zeile|nachricht|auskunft|rückruf) ~ (erhalten|bekommen|gekommen|geblieben|mehr|bisher|seither|seitdem|bis heute|darauf)? ; (keinen|ohne) (rückruf|anruf|kontakt)
0.85 (niemand|keiner|kein mensch) ~ (meldet|gemeldet|zurückgerufen|geantwortet|erreichbar|zuständig|kümmert|gekümmert|interessiert|ruft|reagiert|geht ran|rührt|angerufen|informiert|bescheid)
0.85 (meine|unsere|auf meine|auf unsere|mehrere|drei|zwei|vier|fünf|etliche) ~ (mails|nachrichten|anrufe|schreiben|anfragen|fragen|emails|e mails) ~~ (unbeantwortet|ignoriert|ohne antwort|ohne reaktion|nicht beantwortet|versandet|verhallt|nichts gehört|keine antwort|ins leere|im nirwana|übergangen)
0.85 (höre|hören|hörte|gehört|höre ich|hören wir) ~ (nichts|gar nichts|nie etwas|nix) ~ (von ihnen|von euch|mehr|seitdem|seither)? ; (funkstille|schweigen im walde|tauchstation|taub|luft für sie|auf durchzug) ; (gehen|geht) ~ nicht (ans telefon|ran|dran)
0.85 (übergangen|ignoriert|vergessen|abgehängt|nicht ernst genommen|nicht gehört|unwichtig|wie eine nummer|fünftes rad|fünfte rad|zweiter klasse|stiefmütterlich|wie ein bittsteller|lästig) ~ (fühlen|fühle|vorkommen|behandelt|komme|kommen|gefühlt|vor); (fühlen|fühle|fühlt|komme|kommen) ~ (mich|mir|uns|man sich) ~ (übergangen|ignoriert|vergessen|abgehängt|nicht ernst genommen|unwichtig|stiefmütterlich|bittsteller|nummer|kunde zweiter)
0.85 (muss|müssen|musste|mussten) ~ (immer|ständig|jedes mal|dauernd|selbst|alles selbst) ~ (nachfragen|nachhaken|hinterherlaufen|hinterhertelefonieren|hinterher|erinnern|anrufen|nachtelefonieren|betteln) ; (laufe|laufen|renne|rennen|telefoniere|telefonieren) ~ (ihnen|euch|dir)? ~ (hinterher|nach)
0.85 (jedes mal|immer|ständig|wieder|dauernd) ~ (einen anderen|ein anderer|neuer|andere|anderen|jemand anderen|neuen) (ansprechpartner*|gesprächspartner|kolleg*|kontakt|betreuer*|sachbearbeiter*) ; (früher) ~ (war|waren|hat|haben|gab) ~~ (anders|schneller|persönlich|angerufen|jemand|zeit für uns|besser)
0.8 (niemand|keiner|kein) ~ (für nötig|für notwendig) ~ (gehalten|hält) ; (nur|bloß) ~ (standardantwort|textbaustein|floskeln|automatische antwort|warteschleife|anrufbeantworter) ; (an mir|an uns|über unseren kopf|über meinen kopf) ~ (vorbei|hinweg) ~ (entschieden|geplant|besprochen)
0.85 (keine|nicht eine|keine einzige) zeile ~ (bekommen|erhalten|gehört) ; ohne (antwort|reaktion|rückmeldung) (geblieben|bleiben|blieb|bleibt) ; (niemand|keiner) mehr (bei uns|bei mir)? ~ (angerufen|gemeldet|gefragt|vorbei)
0.85 (schön|nett|toll|super|fein|lieb|herrlich|erfreulich) dass ~~ (mal wieder|auch mal|auch noch|wieder mal|endlich mal|überhaupt noch) ~~ (hört|hören|melden|meldet|meldest|zeit haben|zeit habt|erinnert|erinnern)
0.85 (dachten|dachte|fürchteten|glaubten|glaubte|befürchtete) (schon|fast|beinahe)? ~ (sie|ihr|du|euch|es) ~~ (ausgewandert|umgezogen|verschollen|verstorben|nicht mehr|vergessen|untergetaucht|geschlossen|aufgelöst|im ruhestand|auf weltreise)
0.85 (aus|in) der (zeitung|presse|lokalzeitung) (erfahren|erfahre|lesen|gelesen|erfuhren|erfuhr)
0.85 (erfahre|erfahren|erfuhren|erfuhr|hören|gehört|mitbekommen|mitbekomme) ~~ (aus der zeitung|aus der presse|von dritten|über umwege|über drei ecken|über ecken|zufällig|durch zufall|nebenbei|erst vom|erst von)
0.85 (erfahren|lesen|hören) (muss|müssen|musste|mussten) ~ (statt|und nicht) ~ von (ihnen|euch|dir)
0.85 (nicht mehr|nicht länger|nicht wirklich|nicht|schlecht|nie|kaum noch|wenig) ~ (gut)? (aufgehoben|ernst genommen|wahrgenommen|abgeholt|gehört|willkommen|wertgeschätzt|betreut)
0.85 (fühle|fühlen) (mich|uns|ich|wir) ~~ (nicht mehr|nicht|schlecht|wenig|kaum noch|kaum) ~ (aufgehoben|betreut|informiert|eingebunden|mitgenommen|wahrgenommen|abgeholt|verstanden|wertgeschätzt|ernst genommen)
0.85 (rückruf|anruf|antwort|rückmeldung|termin) ~ (wurde|war|ist)? ~ (zugesagt|versprochen|angekündigt|vereinbart) ~~ (nichts|niemand|keiner|nie|nicht|bis heute|bis jetzt)
0.85 (geklingelt|gemeldet|angerufen|zurückgerufen|zurückgekommen) ~ (hat|haben) ~ (hier|sich|bei uns|bis jetzt|bis heute|bislang|bisher|danach)? ~ (nichts|niemand|keiner|nie)
0.85 (hat|haben) ~ (niemand|keiner) ~ (geklingelt|gemeldet|angerufen|zurückgerufen|zurückgemeldet|bescheid gesagt|bescheid gegeben|informiert|gefragt)
0.8 (hätte|hätten|hätt) (man|sie|ihr) ~ (mir|uns) ~~ (sagen|mitteilen|ankündigen|schreiben|ausrichten|bescheid geben|vorwarnen|bescheid sagen) (können|dürfen|müssen|sollen)
0.8 (vor|an) (ihrer|eurer|der|verschlossener|verschlossenen|geschlossener) ~ (tür|türe|büro) ~~ (gestanden|gewartet|niemand|keiner|verschlossen|zu)
0.85 stand ~~ vor ~ (tür|verschlossener|verschlossenen|geschlossener|geschlossenen)
0.85 (mit keinem wort|mit keiner silbe|mit keinem satz) ~ (eingegangen|erwähnt|geantwortet|beantwortet|darauf|ein)
0.85 (sind|seid|bist|ist|wurde) ~ (auf|darauf) ~~ (nicht|nie|gar nicht|mit keinem wort|kein einziges mal) ~ (eingegangen)
0.85 (erkläre|erklären|erzähle|schildere|erzählen|schildern|beginne|beginnen|fange|fangen) ~~ (von vorne|von vorn|bei null|bei adam und eva|immer wieder neu|jedes mal neu)
0.85 (jedes mal|ständig|dauernd|immer|alle paar wochen|jede woche|schon wieder) ~ (ein|eine|einen|mit)? ~ (neuer|neue|neuen|anderer|andere|anderen) (ansprechpartner|ansprechpartnerin|kontakt|sachbearbeiter|sachbearbeiterin|gesicht|betreuer|betreuerin|projektleiter|person|mitarbeiter)
0.85 (kenne|kennen|wissen|weiß) ~ (nicht einmal|nicht mal|nicht) ~ (den namen|wer|unseren|wer für uns|wer uns) ~~ (sachbearbeiter*|ansprechpartner*|zuständig|betreut|betreuer|kümmert)
0.85 (bittsteller|bittstellerin|nummer|störfaktor|störenfried|lästig|aktenzeichen|randnotiz|kunde zweiter klasse|kunden zweiter klasse|zweiter klasse|luft) ~ (vor|behandelt|gefühlt|fühle|fühlen|sind|für sie|für euch)
0.85 (komme|kommen|komm) ~ (mir|uns) ~~ vor wie ~ (bittsteller|nummer|störfaktor|luft|kunde|kunden|bettler|depp|idiot|störenfried)
0.85 wie (ein|eine) (bittsteller|bittstellerin|bettler|nummer|lästige fliege|störenfried)
0.85 (vertröstet|vertrösten|vertröste) ~~ (tag zu tag|woche zu woche|immer|ständig|dauernd|nur|mal zu mal|wieder|bloß)
0.85 (null|keinerlei|keine einzige|nicht eine|nicht die geringste|gar keine) (reaktion|rückmeldung|antwort|resonanz|info|information|rückfrage)
0.85 (anrufe|mails|nachrichten|anruf|mail|mailbox|fragen|rückfragen) ~~ (ins leere|im sande|verpuffen|verhallen|verhallt|ignoriert|versickern|unbeantwortet|im nirwana|im nichts)
0.85 (unsere|meine|die) (anmerkungen|hinweise|wünsche|änderungswünsche|korrekturen|kommentare|fragen|vorgaben) ~~ (niemand|keiner|nicht|nie|ignoriert|übergangen) ~ (gelesen|beachtet|berücksichtigt|umgesetzt|eingearbeitet|interessiert|aufgegriffen)
0.8 (nimmt|nehmt|nehmen|nahm) (sich|euch)? ~ (niemand|keiner|keine|nicht die) ~ (zeit|mühe)
0.85 (früher|anfangs|am anfang|zu beginn|bei herrn|vor der unterschrift|vor vertragsabschluss) ~~ (angerufen|durchgeklingelt|gemeldet|zeit genommen|erreichbar|schnell|persönlich|bemüht|gekümmert) ~~ (heute|jetzt|inzwischen|mittlerweile|seitdem|nun)
0.85 (nur noch|bloß noch|lediglich noch) ~ (verwaltet|abgefertigt|abgearbeitet|mitgeschleift|nebenher|nebenbei|nebensache)

[complaint.cost]
0.8 (günstiger|billiger|preiswerter) ~ (abbilden|selbst|selber|intern|inhouse|machen|lösen|erledigen|abwickeln)
0.8 (intern|selbst|selber|inhouse) ~ (günstiger|billiger|preiswerter)
0.45 (teuer|teure|teuren|teurer|kostspielig|happig)
0.6 (# |#|@many) (stunden|minuten|euro|franken) für ~ (ändern|änderung|telefonat|mail|email|satz|sätze|korrektur|zeile|zeilen|foto|anruf|unterschrift|seite|logo|klick|klicks|wort|handgriff|absatz|punkt|bisschen)
0.8 (kein|keine|keinen|wenig|kaum) ~ (gegenwert|gegenleistung|mehrwert|nutzen|nutzwert)
0.8 (geld|budget) ~~ (sinnvoller|besser|anders|klüger) ~ (ausgeben|einsetzen|anlegen|investieren|angelegt)
0.8 (geht|gehen|ging) ~ ins geld
0.8 (schmerzgrenze|schmerzhaft teuer|preislich) ~~ (erreicht|überschritten|nicht|raus|drüber|über|oberhalb|grenze|jenseits)
0.85 (zu viel|zuviel|viel zu viel) (geld|bezahlt|verlangt)
0.85 (preiserhöhung|preise|preis|honorar|rechnung|gebühren|stundensatz|kosten|preisvorstellung|preisvorstellungen|tarife|summe|betrag) ~~ (frechheit|unverschämtheit|unverschämt|wucher|abzocke|zumutung|witz|lächerlich|schlechter scherz|jenseits|absurd|mondpreis|schock|hammer)
0.85 für so (wenig|eine|einen|ein) ~~ (geld|teuer|viel|euro|preis)
0.6 (nicht|alles andere als|nicht gerade|wirklich nicht|weder) (billig|günstig|billiger|günstiger geworden|gerade billig|gerade günstig)
0.6 (billig|günstig) ~ (seid|sind|bist|ist|war) ~~ nicht
0.85 (zu|viel zu|deutlich zu|eindeutig zu|einfach zu|wesentlich zu|ganz schön|ziemlich|recht|sehr|so|sau|schweine|unverschämt|unverhältnismäßig|extrem|verdammt|reichlich|schon) (teuer|teure|teuren|teurer|kostspielig|kostspielige|gesalzen|gepfeffert|happig|stolz|stolzer|hochpreisig)
0.85 (teuer) ~ (geworden|bezahlt|erkauft|für|als|zu stehen|spaß)
0.85 (teurer|teuerer|höher|mehr) als ~~ (konkurrenz|mitbewerb|mitbewerber|wettbewerb|andere|anderen|anderswo|woanders|üblich|marktüblich|früher|vorher|bisher|letztes jahr|voriges jahr|vorjahr|überall)
0.85 (überteuert|überteuerte|überteuerten|sauteuer|schweineteuer|sündteuer|sündhaft teuer)
0.85 (horrend|horrende|horrenden|wucher|wucherpreis|wucherpreise|mondpreis|mondpreise)
0.85 (apothekerpreise|apothekenpreise|abzocke|abgezockt|abzocker|halsabschneider)
0.85 (geldmacherei|goldesel|goldene nase|melkkuh|melkkühe|geldverschwendung)
0.85 (rausgeworfenes geld|rausgeschmissenes geld|hinausgeworfenes geld|verbranntes geld)
0.85 (geld verbrannt|groschengrab|kostenfalle|luxuspreise|kostenexplosion|preisexplosion)
0.85 (unbezahlbar geworden|gesalzene|gesalzenen|gepfefferte|gepfefferten|happige|happigen)
0.85 (fürstlich|fürstliche|fürstlichen|üppige|üppigen|stolze|stolzen|saftige|saftigen)
0.85 (exorbitant|exorbitante|exorbitanten|astronomisch|astronomische|astronomischen)
0.85 (kein pappenstiel|auf goldwaage)
0.85 (preis|preise|preisen|stundensatz|stundensätze|tagessatz|tagessätze|honorar|honorare|kosten|gebühren|tarif|tarife|betrag|monatspauschale|rechnung|rechnungen|angebot|wartungspauschale|pauschale|offerte|satz|sätze|preisniveau|lizenzkosten|wartungskosten) ~~ (zu hoch|zu teuer|überhöht|überzogen|unverschämt|unverhältnismäßig|übertrieben|jenseits|exorbitant|horrend|gesalzen|gepfeffert|happig|stolz|nicht gerechtfertigt|nicht angemessen|unangemessen|nicht marktüblich|nicht mehr zeitgemäß|in keinem verhältnis|in keiner relation|nicht im verhältnis|steht in keinem|explodieren|explodiert|aus dem ruder|davongelaufen|laufen davon|verdoppelt|utopisch|frech|zu rechtfertigen|sportlich|ambitioniert|schmerzt|schlucken|schlucken müssen|geschluckt|fragwürdig|erschrocken|vom stuhl|umgehauen|schnappatmung|nicht wert|gestiegen|heftig|deftig|zu viel)
0.85 (hohe|hohen|überhöhte|überhöhten|überzogene|überzogenen|horrende|saftige|exorbitante|unverschämte|stattliche|stattlichen|satte|satten|fürstliche|heftige|ordentliche|unangemessene) (preis|preise|preisen|stundensatz|stundensätze|tagessatz|honorar|honorare|honoraren|kosten|gebühren|rechnung|rechnungen|betrag|beträge|pauschale|summe|preiserhöhung|preiserhöhungen|aufschlag|aufschläge)
0.85 (preiserhöhung|preiserhöhungen|preissteigerung|preissteigerungen|tariferhöhung|preisanpassung|honorarerhöhung|gebührenerhöhung) ~~ (nicht|kein|keine|schon wieder|erneut|zweite|überzogen|unverschämt|prozent|happig|heftig|schwer|kaum|begründung|erklären|ohne)
0.85 (preis leistung|preisleistung|preis leistungs|preisleistungsverhältnis|preis leistungsverhältnis|kosten nutzen|kosten und nutzen|aufwand und ertrag|preis und leistung) ~~ (stimmt|passt|nicht|verhältnis|steht|schlecht|fragen|frage|fraglich|keinem|unverhältnis|mehr|zweifel)
0.85 (verhältnis|relation) ~~ (preis|kosten|leistung|nutzen|honorar|gegenleistung) ~~ (nicht|kein|stimmt|keinem)
0.85 (keinem|keinerlei|in keinem) (verhältnis|relation) ~~ (preis|leistung|nutzen|kosten|ergebnis|gebotenen|aufwand|honorar|geleisteten)?
0.85 (geld|preis|euro|franken|honorar|betrag|kosten|aufpreis|summe) ~ (nicht|kaum|keinesfalls|niemals|nie) ~ wert
0.85 (nicht|kaum|keinen) ~ (wert|cent wert|euro wert|geld wert|rechtfertigen|zu rechtfertigen|gerechtfertigt) ~~ (geld|preis|kosten|honorar|betrag|ausgabe|ausgaben)
0.85 (ausgaben|ausgabe|kosten|preis|honorar|budget) ~~ (nicht|kaum|schwer) ~ (rechtfertigen|zu rechtfertigen|vertretbar|vermitteln|zu vermitteln|verantworten|argumentieren|darstellbar)
0.85 (gegenwert|gegenleistung|mehrwert|nutzen) ~~ (fehlt|nicht|kein|keine|wo|fragen|frage|erkennen|sehe|sehen|welche|welchen|bezweifle|überschaubar|steht)
0.85 (wofür|für was|was) ~ (zahle|zahlen|bezahle|bezahlen|bekomme|bekommen|kriege|kriegen|zahl) (ich|wir|man|i) ~~ (eigentlich|überhaupt|da|hier|noch|dafür|genau|denn|monat|euro|geld|wirklich)
0.85 (wofür|was) (ich|wir) ~~ (zahle|zahlen|bezahle|bezahlen|geld|bekommen|bezahlt)
0.85 (wozu|warum|wieso|weshalb|wofür) ~~ (zahle|zahlen|bezahle|bezahlen|bezahlt|zahl|geben ~ aus) (ich|wir)
0.85 (für|bei|um) ~ (# |#|so viel|soviel|dieses|diesen|diesem|das|dem|den|unser|solche|solchen|dieser|ein|einem|einen|viel) #? ~ (geld|euro|eur|franken|chf|honorar|stundensatz|tagessatz|preis|preise|preisen|betrag|kohle|monat|monatlich|summe|stunde|gage|monatspauschale|pauschale) ~~ (erwarte|erwarten|erwartet|darf|dürfen|kann|!könnte|koennte|können|verlangen|!hätte|haette|!hätten|haetten|sollte|bekomme|bekommen|kriege|kriegen|mehr|anderes|dachte|!müsste|muesste|ordentlich|nicht|wohl|zu viel|teuer|selbst|setzt|gibt|so|bekommt|kriegt)
0.85 (bei|für|zu) (einem|einen|diesem|diesen|dem|so einem|solch einem|solchen|ihren|euren|ihrem|eurem) ~ (stundensatz|tagessatz|preis|preisen|honorar|stundensätzen|honoraren|tagessätzen|konditionen) ~~ (erwarte|erwarten|erwartet|darf|dürfen|kann|können|verlangen|!hätte|haette|!hätten|haetten|sollte|sollten|mehr|anderes|dachte|!müsste|muesste|wohl|nicht)
0.85 (kostet|kosten|kostete|gekostet|verschlingt|verschlungen) ~~ (vermögen|heidengeld|unsummen|unmengen|viel zu viel|zu viel|das doppelte|doppelt so viel|ein schweinegeld|haufen geld|arm und ein bein|ein heidengeld|stange geld|schweinegeld|länge mal breite|eine stange|häuslgeld)
0.85 (heidengeld|schweinegeld|stange geld|haufen geld|batzen geld|unsummen|unmengen geld|vermögen gekostet|viel geld) ~~ (ausgegeben|bezahlt|gezahlt|hingeblättert|gekostet|und|für|investiert|nichts|wenig|hingelegt|versenkt)
0.85 (hingeblättert|hinblättern|blättern hin|blätterten|berappen|berappt|gelöhnt|löhnen|in den rachen|zum fenster hinaus|zum fenster raus|aus dem fenster|verpulvert|versenkt|verbrannt|in den sand) ~~ (geld|euro|franken|dafür|für|werfen|geworfen|haben)?
0.85 (geld|euro|franken|budget) ~~ (hingeblättert|in den rachen|zum fenster|aus dem fenster|verpulvert|versenkt|verbrannt|in den sand|verplempert|rausgeworfen|rausgeschmissen|hinausgeworfen)
0.85 (günstiger|billiger|preiswerter|halb so teuer|hälfte|bruchteil|halben preis|drittel|günstigere|billigere|preiswertere|günstigeres|billigeres) ~~ (konkurrenz|anbieter|anderswo|woanders|bekommen|bekomme|anderen|andere|mitbewerber|wettbewerber|nachbarn|preises|preis|angebot|haben|zu haben|machen|gemacht|kollegen|schwager|neffe|agentur|anbietet|offeriert|geht das|gehen|kriegen|kriege|!könnte|koennte)
0.85 (konkurrenz|andere|anderen|anderer|mitbewerber|wettbewerber|anbieter|woanders|anderswo|kollege|agentur) ~~ (günstiger|billiger|preiswerter|hälfte|bruchteil|halben preis|weniger|drittel)
0.85 (doppelte|dreifache|vierfache|vielfache|doppelten|dreifachen|doppelt so viel|dreimal so viel|doppelt so teuer) ~ (des|vom|von|wie|dessen|als|der|preis|preises|was)
0.85 (budget|kostenrahmen|kostenplan|kosten|budgets) ~~ (gesprengt|sprengt|überschritten|überzogen|überschreitet|aus dem ruder|explodiert|explodieren|gerissen|übersteigt|davon|ausgeufert|ufern aus)
0.85 (sprengt|überschreitet|übersteigt|überstrapaziert) ~~ (budget|kostenrahmen|rahmen)
0.85 (jede|jeden|jedes|für jede|für jeden|für jedes) ~ (kleinigkeit|handgriff|mail|anruf|telefonat|minute|frage|pups|furz|klick|änderung|rückfrage|extra) ~~ (berechnet|kostet|verrechnet|rechnung|extra|bezahlen|zahlen|euro|abgerechnet|aufgeschrieben|kassiert|viertelstunde)
0.85 (lohnt|rechnet|rentiert|auszahlt) ~ sich ~~ (nicht|kaum|für uns nicht|überhaupt nicht|wirklich)
0.85 (lohnt|rechnet|rentiert) sich ~~ (nicht|kaum|noch|überhaupt|wirklich)
0.85 (zu)? ~ (viel|wenig) ~~ für ~ (viel|wenig) geld
0.85 viel geld für (wenig|nichts|so wenig|das|eine|einen|sowas|so etwas)
0.85 (für|um) (das|dieses|so viel|unser|mein|viel|gutes) geld
0.85 für (das|dieses|so ein|ein) (bisschen|bissl|bisserl|wenig|paar)
0.85 für ein paar (minuten|klicks|zeilen|sätze|stunden|seiten)
0.85 (fand|finde|finden|ist|war|sind) ~ (schon|auch schon|sowieso schon)? ~ (viel|happig|heftig|teuer) genug
0.85 (stolzer|stolze|sportlicher|gesalzener|saftiger) (preis|preise|betrag|rechnung)
0.6 (erhöhung|anhebung|preiserhöhung|anpassung|aufschlag|steigerung) ~ (um|von) # ~ (prozent|euro|franken|eur|chf)
0.6 (nicht|kaum|schwer|nimmer) ~ (darstellbar|tragbar|vertretbar|finanzierbar|zu stemmen|leistbar|drin im budget|budgetiert)
0.85 (# |#) (euro|eur|franken|chf) #? ~ für ~~ (nichts|gar nichts|nix|eine seite|so etwas|sowas|so was|das|drei|zwei|eine|wofür|kein|keine|keinen|nicht|nur|null|tippfehler|rechtschreibfehler|fehler|kopie|minuten|powerpoint) ~~ (bekommen|erhalten|gesehen|gedacht|ergebnis|dann|stunde|zeile|zeilen|sätze|folien)?
0.85 (euro|eur|franken|chf) ~ (honorar|monat|monatlich|pauschale|im jahr|im monat|jährlich|pro monat|die stunde|pro stunde|stundensatz|tagessatz) ~~ (erwarten|erwarte|verlangen|darf|dürfen|kann|können|wohl|mehr|bekommen|nicht|kein|keine|viel|zu|immer noch|wert|gegenleistung)
0.85 (zu teuer|überteuert|überzogen|happig|gesalzen|saftig|unverhältnismäßig|unverschämt teuer|stolzer preis|stolze summe|wucher|mondpreise|abzocke|teurer als|doppelt so teuer|nicht gerade günstig|kein schnäppchen)
0.85 (preis|kosten|honorar|rechnung|stundensatz|betrag|summe) ~ (zu hoch|überhöht|überrascht|gestiegen|verdoppelt|in keinem verhältnis|nicht gerechtfertigt|nicht nachvollziehbar|erschrocken|geschluckt|nicht wert|heftig|steil)
0.85 (für) (das|dieses|so viel|den preis|diesen preis|das viele) ~ (geld|preis|honorar) ~~ (erwarte|erwarten|erwartet|bekomme|bekommen|hätte|hätten|wenig|mehr|nichts) ; (frage|fragen) ~ (wofür|wozu) ~ (zahlen|zahle|bezahlen|bezahle|eigentlich|genau) ; (wofür) (zahlen|bezahlen|zahle|bezahle) (wir|ich) ~
0.85 (preis leistungs verhältnis|preis leistung|preisleistungsverhältnis) ~ (stimmt nicht|passt nicht|schlecht|mies|fragwürdig|nicht mehr) ; (andere|anderer|mitbewerber|konkurrenz) ~ (verlangen|verlangt|günstiger|billiger|die hälfte|halb so viel|weniger)
0.85 (kostet|kosten|zahle|zahlen) ~ (jetzt|inzwischen|mittlerweile|plötzlich|auf einmal)? ~ (ein drittel|doppelt|das doppelte|die hälfte|# prozent|deutlich|viel) mehr ; (frage|fragen) (mich|uns) ~ wofür
0.8 # (prozent)? ~ (über|mehr als|teurer als|höher als) ~ (letzten|vorjahr|vorjahres|letztem|letztes|marktpreis|wettbewerb|wettbewerber|angebot vom|vergleichsangebot|üblich*|ortsüblich*)
0.85 preislich ~~ (entgegenkommen|nachbessern|was machen|etwas machen|bewegen|drin|spielraum|unattraktiv|nicht mehr interessant|oberen|grenze)
0.85 (fürs gleiche|für das gleiche|für dasselbe|fürs selbe|für weniger|um das gleiche|ums gleiche|für die hälfte) geld ~ (bekomme|bekommen|kriege|kriegen|gibt|macht|anderswo|woanders|bekommt)
0.85 fass ohne boden; (groschengrab|geldgrab|kostenfalle|mondpreis|mondpreise|apothekerpreise|apothekenpreise|fantasiepreis|fantasiepreise|phantasiepreise|wucherpreise|goldene nase|halsabschneider|beutelschneiderei)
0.45 (noch ein|schon wieder ein|wieder ein|noch einen|schon wieder einen|wieder einen|nächster|nächste|weiterer) (nachtrag|zuschlag|aufschlag|nachschlag|nachforderung|mehrkosten|preiserhöhung|erhöhung)
0.85 (euro|franken|eur|chf|preis|summe|betrag|honorar|stundensatz|aufschlag) ~~ (sportlich|happig|heftig|gesalzen|gepfeffert|saftig|saftige|üppig|stattlich|ambitioniert|deftig|stolz|stolze|stolzer|knackig|krass|jenseits|astronomisch|gewöhnungsbedürftig)
0.85 (sportlicher|happiger|heftiger|gesalzener|gepfefferter|saftiger|üppiger|stattlicher|ambitionierter|deftiger|stolzer|knackiger) (preis|betrag|aufschlag|stundensatz|zuschlag|tarif)
0.85 (wofür|für was) (zahlen|zahle|bezahlen|bezahle) (wir|ich) ~ (eigentlich|überhaupt|denn|da)
0.85 (was|wofür) ~ (wir|ich) ~~ (für|um) (die|das|den|diese|dieses|unser) ~~ (geld|euro|franken|pauschale|honorar|betrag|im monat) ~~ (bekommen|bekomme|kriegen|zurückbekommen|erhalten)
0.85 (honorar|honorare|preise|kosten|tarife|gebühren|stundensatz|stundensätze|pauschale) ~~ (verdoppelt|verdreifacht|explodiert|davongelaufen|aus dem ruder|durch die decke|angezogen|in die höhe|galoppieren)
0.85 (jede|jeder|jedes) (kleinigkeit|minute|mail|frage|korrektur|handgriff|anruf|klick|telefonat|änderung) ~~ (extra|einzeln|separat|zusätzlich|gesondert|sofort) ~ (berechnet|verrechnet|bezahlt|kostet|in rechnung|abgerechnet|aufgeschrieben|bezahlen|verrechnen)
0.85 (sprengt|sprengen|übersteigt|übersteigen) ~ (jeden|unseren|den|unser|unsere|jedes|alle) ~ (rahmen|budget|möglichkeiten|mittel|etat)
0.85 (können|kann|wollen|will) (wir|ich)? ~ (uns|mir) ~~ (nicht|nicht mehr|nicht länger|auf dauer nicht|kaum) ~ leisten
0.85 (nicht|kaum|nicht mehr|schwer) ~ (tragbar|zu stemmen|vertretbar|darstellbar|zu rechtfertigen|vermittelbar|zu vermitteln|leistbar)
0.85 (aufwand|preis|kosten|leistung|ertrag|gegenwert) und (ertrag|leistung|nutzen|gegenwert|ergebnis|qualität|kosten) ~~ (verhältnis|relation|passen nicht|stimmen nicht|klaffen|auseinander)
0.85 (leistung|gegenleistung|gegenwert|qualität) ~~ (nicht mitgewachsen|nicht gestiegen|nicht besser|nicht verdoppelt|die leistung nicht|hält nicht mit)
0.8 (für|bei) (diesen|dem|diesem|so einen|den|solchen|diese|solche) ~ (preis|preisen|betrag|summe|stundensatz|honorar|geld|kurs|preise) ~~ (erwarte|erwarten|verlangen|verlange|sollte|müsste|darf man|könnte man|mehr|nicht)
0.8 (günstigere|günstigeren|günstiger|billigere|billigeren|preiswertere|preiswerteren) (kanzlei|agentur|anbieter|büro|lösung|firma|alternative|steuerberater|übersetzer|hoster|dienstleister) ~~ (umschauen|umsehen|suchen|finden|gefunden|gibt|wechseln|überlegen)
0.8 (höher|teurer|mehr) als (der|die|das|bei|unser|unsere|mein) ~ (unserer|unseres|anwälte|anwalts|anwalt|notars|steuerberaters|chefarzt|konkurrenz|mitbewerber|mitbewerbs|wettbewerb|nachbarn)
0.8 (ging|geht|ginge) ~ (das|es)? ~ (auch|nicht)? (eine nummer kleiner|etwas günstiger|nicht auch günstiger|billiger)
0.8 (dafür|für das geld|zu dem preis|um den preis|um das geld) ~ (kann|könnte|können|mache|machen) ~ (ich|wir) ~ (selbst|selber|auch selbst|gleich)

[escalation]
0.55 (komme|kommen) (ich|wir) ~~ nicht (weiter|mehr weiter|voran); über ihren kopf
0.55 (nächste|nächsthöhere|nächsten) instanz
0.85 (sprechen|spreche|gespräch|reden|rede|telefonieren|verbinden|rückruf|rückmeldung|anruf|kontakt|kontaktdaten|durchwahl|handynummer|termin|treffen|melden|meldet|meldung|wenden|wende|beschwerde|unterhalten|verhandeln|hören|antwort|klären|stellungnahme|name|namen|nennen|telefonnummer|nummer|mailadresse|durchgestellt|erwarte|erwarten|verlange|verlangen|einschalten|einbeziehen|weiterleiten|gesprochen|ausgerichtet) ~~ (ihr|ihre|ihrem|ihren|ihrer|ihres|eure|euer|eurem|euren|eurer|eures|deinem|deinen|dein|deiner|der|dem|den|die|des|einem|einer|zum|zur|vom|jemand) ~ @people
0.85 (ihr|ihre|ihrem|ihren|ihrer|ihres|eure|euer|eurem|euren|eurer|eures|deinem|deinen|deiner|dein|deine) (chef|chefin|geschäftsführer|geschäftsführerin|geschäftsführung|geschäftsleitung|vorgesetzter|vorgesetzten|vorgesetzte|abteilungsleiter|abteilungsleiterin|teamleiter|teamleiterin|teamleitung|inhaber|inhaberin|vorstand|direktor|kanzleiinhaber|niederlassungsleiter|zentrale|gf|ceo|boss|bürochef|seniorchef|direktion|kanzleileitung|agenturleitung|leitung) ~~ (sprechen|spreche|gespräch|reden|rede|ruft|rufen|anrufen|melden|meldet|hören|kontakt|wenden|bescheid|informieren|soll|kopie|cc|einschalten|weiterleiten|wissen|verlange|erwarte|klären|schalten|zeigen|telefonieren|unterhalten|termin|vorlegen|möchte|will|bitte|antworten|persönlich|nennen|an den tisch|besprechen|gewandt)
0.85 @people ~~ (besprechen|gewandt|geschrieben|sprechen|zu sprechen|gesprächstermin|persönlich sprechen|ans telefon|zurückruft|zurückrufen|anruft|meldet|einschalten|eingeschaltet|informiert|informieren|eskalieren|vorlegen|vorgelegt|vorgetragen|wenden|in kopie|in cc|im cc|auf cc|verlange|sprech|telefonieren|mitlesen|liest mit|lesen mit|verlangt|fordert|schaltet|nimmt sich|einschreiten|besteht|wünscht|wartet auf|beschweren|übernimmt jetzt|wird sich)
0.85 (mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer) (chef|chefin|geschäftsführer|geschäftsführerin|geschäftsführung|geschäftsleitung|vorgesetzter|vorgesetzten|vorgesetzte|vorstand|vorstandes|aufsichtsrat|direktor|inhaber|inhaberin|seniorchef|beirat|gesellschafter|zentrale|konzernzentrale|verwaltungsrat|stiftungsrat|konzernleitung|juniorchef|vater|ceo|gf|cfo|leitung|einkaufsleiter|einkaufsleitung|präsident|präsidium|bürgermeister|direktion|muttergesellschaft|konzernmutter) ~~ (verlangt|fordert|möchte|will|erwartet|eingeschaltet|einschalten|wissen|übernimmt|sprechen|ruft|meldet|informiert|informieren|vorlegen|vorgelegt|weitergeben|weitergegeben|übergeben|kopie|cc|besteht|wird sich|hat sich|außer sich|tobt|fragt|entschieden|entscheiden|persönlich|zu berichten|erklären|rechtfertigen|auf der matte|im nacken|eskaliert|angekündigt|unruhig|drängt|ungehalten|geduld|aufmerksam)
0.85 (eskalieren|eskaliere|eskaliert|eskalation|eskalationsstufe|hochgeben|nach oben)
0.85 (höhere stelle|höherer stelle|höheren stelle|höchster stelle|höchste stelle)
0.85 (höherer ebene|höchster ebene|nächsthöhere|nächsthöheren|nächsthöherer|eine etage höher)
0.85 (etage höher|chefsache|chefetage|ganz oben|oberste stelle|beschwerdestelle)
0.85 (beschwerdemanagement|beschwerdeabteilung)
0.85 (wende|wenden|gehe|gehen|habe|haben) (ich|wir|mich|uns) ~~ (an|zu|direkt) ~ (ihr|ihre|ihren|ihrem|ihrer|euren|eure|eurem|den|die|dem|der|das) ~ @people
0.85 (jemand|jemanden|jemandem|person|ansprechpartner|wer|mit) ~~ (verantwortlich|verantwortung|verantwortlichen|zu sagen|entscheidungsbefugt|entscheidungsbefugnis|entscheidet|entscheiden kann|entscheiden darf|etwas zu sagen|ahnung|auskennt|bei ihnen das sagen|befugt|weisungsbefugt|befugnis|kompetent ist|entscheidungen treffen)
0.85 (wer|mit wem) ~ (ist|sind|kann|spreche|muss) ~~ (verantwortlich|verantwortliche|chef|zuständig und|vorgesetzte|vorgesetzter|das sagen)
0.8 (nur noch|ausschließlich|ausschliesslich|ab sofort nur|lieber|bitte direkt|persönlich) ~ (mit|an) ~ (ihrem|dem|der|ihrer|eurem|eurer|deinem|frau|herrn) ~~ (chef|geschäftsführer|geschäftsführerin|geschäftsführung|inhaber|leitung|vorgesetzten|persönlich|chefin|senior)
0.8 (herrn|frau|herr|dr) ~ (persönlich|senior) ~~ (sprechen|reden|ans telefon|ausrichten|klären|telefonieren|sehen|zurückruft)
0.8 (keine|keinen|nicht mit|nicht mehr mit|nicht noch einen|nicht einem|kein) ~ (sachbearbeiterin|sachbearbeiter|assistentin|sekretärin|praktikant|praktikanten|azubi|hotline|junior|juniorberater|sekretariat|stellvertreter|assistenz|support)
0.8 (mein|unser) (vater|senior|seniorchef|chef|vorstand) ~ (ihn|sie|herrn|frau) ~~ sprechen
0.8 (ebene|stufe) höher; (vorgesetzte|vorgesetzten) ~ stelle
0.8 (auf|in) (vorstandsebene|geschäftsführungsebene|geschäftsleitungsebene|gf ebene|geschäftsleitungsstufe)
0.85 (wer|an wen|welche stelle) ~~ (beschwerden|beschwerde|reklamationen|kritik) ~ (zuständig|wenden|verantwortlich|richten|loswerden)
0.85 (jemand|jemanden|jemandem|person|stelle) ~ (der|die) ~~ (entscheiden|zu sagen|befugt|entscheidungsbefugt|entscheidungsbefugnis|verantwortung|was zu melden|etwas zu melden|ahnung)
0.85 (geht|gehe|gehen|gebe|geben|trage|tragen|ziehe|melde|bringe) ~ (das|es|jetzt|nun|dann|damit)? ~ (etage|ebene|stufe|instanz) (höher|drüber|weiter oben)
0.85 (an|in|auf) (die|der) (nächste|höhere|nächsthöhere|höherer|nächsthöherer) (ebene|instanz|stelle|stufe)
0.85 (chefsache|chefetage|beschwerdeweg|dienstaufsichtsbeschwerde)
0.85 (eskalieren|eskaliere|eskaliert|eskalierung|eskalation|eskalationsstufe)
0.85 (unser|unsere|unserem|mein|meine) (chef|chefin|vorstand|geschäftsleitung|geschäftsführung|geschäftsführer|geschäftsführerin|aufsichtsrat|inhaber|konzernleitung|zentrale) ~ (hat|wird|schaltet|schaltete|will|verlangt|fordert|erwartet|möchte) ~~ (eingeschaltet|einschalten|sich ein|erklärung|antworten|stellungnahme|bericht|rechenschaft|mit ihrem|mit eurem|mit ihrer|konsequenzen)
0.85 (will|möchte|wollen) ~ mit (ihrem|eurem|ihrer|eurer|deinem) @people ~ (reden|sprechen|telefonieren)
0.85 (melde|melden|weitergeben|vorbringen|vortragen|ansprechen|vorlegen|weitertragen) ~~ (ihrer|eurer|ihrem|eurem|ihren|deinem) @people
0.85 (ihrer|eurer|ihrem|eurem|ihren|deinem|der) @people ~ (melden|vortragen|vorlegen|schildern|zur kenntnis bringen|mitteilen|auf den tisch legen)
0.85 (wende|wenden) (mich|uns|ich|wir) ~~ (direkt|jetzt|nun|deshalb|daher|persönlich) ~ an ~ (die|den|ihre|ihren|eure|euren)? @people
0.85 (verbinden|durchstellen|geben) ~ (mich|uns|mir|sie) ~~ mit (ihrem|eurem|dem|der|ihrer|eurer|jemandem) ~ (@people|verantwortung|der etwas)
0.85 (in kopie|in cc|ins cc|in den verteiler) ~ (genommen|gesetzt|nehme|setze|nehmen|setzen) ~ (damit|weil|da|endlich)
0.85 (mit|bei) (der|dem|ihrer|ihrem) (hotline|support|sachbearbeiter|sachbearbeiterin|projektleiter|projektleiterin|callcenter|ansprechpartner) ~~ (nicht weiter|bringt nichts|keinen sinn|zwecklos|sinnlos|im kreis|nicht noch mal|nicht mehr)

[request]
0.8 bitte ~~ (auf|in|im|an|am|mit|für|von|vom|durch|zu|zum|zur|und|die|der|den|das|dem|bis|unter|aus|bei|beim|uns|mir|sich|noch|wegen) ~~ @askv
0.8 (möchte|möchten|will|wollen) (ich|wir)? ~~ (gespräch|termin|erklärung|lösung|rückruf|stellungnahme|antwort|entschuldigung)
0.7 (hier|anbei|im anhang) ~ (meine|unsere|die|ein paar|einige|noch) ~ (punkte|änderungen|änderungswünsche|korrekturen|anmerkungen|wünsche|kommentare|korrekturwünsche|ergänzungen|anpassungen)
0.7 (änderungswünsche|korrekturwünsche)
0.8 bitte ~~ @askv; (bitte|ersuche|ersuchen|bitten) ~ um
0.8 (wir|ich) (bitten|bitte|ersuchen|ersuche|!bräuchte|braeuchte|!bräuchten|braeuchten|benötige|benötigen|erwarte|erwarten|fordere|fordern|verlange|verlangen|brauche|brauchen)
0.8 (bitten|ersuchen|erwarten|fordern|verlangen|brauchen|benötigen|!bräuchten|braeuchten) wir
0.8 (bitte|ersuche|erwarte|fordere|verlange|brauche|benötige|!bräuchte|braeuchte|bräucht) ich
0.8 (!bräuchte|braeuchte|!bräuchten|braeuchten|braucht|bräucht|benötigt)
0.8 (können|!könnten|koennten|kannst|!könntest|koenntest|könnt|!könntet|koenntet|!könnte|koennte|!würden|wuerden|!würdest|wuerdest|!würdet|wuerdet|wollen|magst|mögt|möchtest|!wärst|waerst|!wärt|waert|!wären|waeren) (sie|du|ihr|jemand|wer|bitte|mir|uns|mal)
0.8 (kannst|könnt) (das|die|den|es)
0.8 (sie|du|ihr|jemand) ~~ (!könnten|koennten|!könntest|koenntest|!könntet|koenntet|!könnte|koennte|!würdest|wuerdest|!würden|wuerden)
0.8 (kannst|könnt) ~ @ask2
0.8 (schicken|senden|geben|nennen|rufen|melden|teilen|lassen|sagen|machen|ziehen|korrigieren|erklären|bestätigen|prüfen|klären|kümmern|sorgen|stellen|schreiben|bringen|erstellen|ändern|löschen|legen|unterlassen|stornieren|reichen|mailen|schauen|kommen|buchen|reservieren|planen|setzen|übermitteln|veranlassen|beheben|übernehmen|begründen|tauschen|liefern|informieren|streichen) sie
0.8 (schick|schickt|sende|gib|gebt|sag|sagt|ruf|ruft|mach|macht|schau|schaut|check|checkt|stell|stellt|nimm|nehmt|lass|lasst|leg|legt|änder|ändert|lösch|löscht|klär|klärt|prüf|prüft|bring|bringt|buch|bucht|schreib|schreibt|mail|mailt|kümmer|kümmert|erklär|erklärt|korrigier|korrigiert|hilf|helft|setz|setzt|zieh|zieht|trag|tragt|plan|plant|reservier|reserviert|merk|merkt|räum|räumt) (mir|uns|mich|mal|bitte|doch|einfach|halt|ma|bloß)
0.8 (meld|melde|meldet|kümmer|kümmert) (dich|euch)
0.8 (schickt|gebt|macht|stellt|ändert|löscht|prüft|mailt|korrigiert|schaut|nehmt|lasst) ~ (das|die|den|es) (bitte|mal|noch|raus|weg|doch)
0.8 (!hätte|haette|!hätten|haetten|wünsche|wünschen|!würde|wuerde|!würden|wuerden|wünschte) (ich|wir) ~ (gern|gerne|lieber|mir|uns|dafür|eine|einen)
0.8 (ich|wir) (!hätte|haette|!hätten|haetten|!würde|wuerde|!würden|wuerden) ~ (gern|gerne|lieber)
0.8 (!hätte|haette|!hätten|haetten) ~ (gern|gerne)
0.8 (ich|wir) (!würde|wuerde|!würden|wuerden) ~~ (freuen|begrüßen|schätzen|wünschen)
0.8 (ich|wir|mir|i) (möchte|möchten|mechte|will|wollen|wünschen) ~~ @wantv
0.8 (möchte|möchten|mechte|will|wollen|wünschen) (ich|wir|mir) ~~ @wantv
0.8 @wantv (möchte|möchten|will|wollen)
0.8 (mechte) ~~ (wissen|sprechen|buchen|bestellen|ändern|erhalten|bekommen|haben|reservieren|anmelden|vereinbaren|besprechen|verschieben|umbuchen|verlegen|beauftragen|fragen|bitten|anfragen|klären|sehen|erfahren|umstellen|nachbestellen|zurück|reden|stornieren|nutzen|auffordern|ersuchen|widerrufen|treffen)
0.8 (!wäre|waere|ist|!wär|waer) ~ (es)? ~ (möglich|machbar|drin|okay|ok|schön|super|toll|nett|lieb|hilfreich|fein|gut|dankbar|klasse) ~ (dass|wenn|das|ihnen|dir|euch|zu|für|uns|mir|am|bis|noch|den|die)
0.8 (!wäre|waere) (ich|wir) ~~ (dankbar|verbunden|froh)
0.8 (!wären|waeren) wir ~~ (dankbar|verbunden|froh); dankbar wenn
0.8 (!wäre|waere|!wären|waeren) ~~ (okay|ok|möglich|recht|in ordnung|machbar)
0.8 (lassen|lass|lasst) ~ (mich|uns|mir) ~~ (wissen|zukommen|bescheid)
0.8 (gib|gebt|geben|geb) ~~ (bescheid|rückmeldung|feedback|info)
0.8 um ~~ (rückmeldung|antwort|rückruf|bestätigung|stellungnahme|übersendung|zusendung|prüfung|erledigung|korrektur|angebot|mitteilung|auskunft|klärung|information|terminvorschlag|terminvorschläge|rückantwort|feedback|kontaktaufnahme|berichtigung|ausbesserung|aufklärung|erläuterung|aufschub|geduld|stundung)
0.8 (rückmeldung|antwort|rückruf|bestätigung|stellungnahme|erledigung|rückinfo|kurzes feedback|terminvorschlag|vorschlag) (bitte|erbeten|erwünscht|!wäre|waere|gewünscht|bis|erwartet|erforderlich)
0.8 wird ~ gebeten; (fordern|fordere|fordert) ~~ (auf|sie|euch)
0.8 (freuen|freue|freu) ~~ auf ~~ (rückmeldung|antwort|angebot|vorschlag|vorschläge|offerte|rückruf|nachricht|terminvorschläge|zusage)
0.8 (erwarte|erwarten|erwartet) ~~ (ihre|ihren|eine|einen|eure|von ihnen|von euch|dass|bis|umgehend|rückmeldung|antwort|rückruf|vorschlag|stellungnahme|lösung|bestätigung)
0.8 ihrer ~ (rückmeldung|antwort|stellungnahme|nachricht) ~ (entgegen|sehen)
0.8 (darf|dürfen|!dürfte|duerfte|!dürften|duerften) (ich|wir) ~~ (bitten|fragen|ersuchen|erinnern|auf|um|noch|einen|die|das|eine)
0.8 (hast|habt|haben) (du|ihr|sie) ~~ (zeit|kapazität|kapazitäten|platz|luft|idee|tipp|vorschlag|lust|interesse|ahnung)
0.8 (gibt|gäbe) es ~~ (möglichkeit|termin|termine|weg|alternative)
0.8 (geht|ginge|passt|klappt|reicht) (es|das|auch|dir|ihnen|euch)
0.8 (ginge|schaffen|schafft|schaffst) (es|sie|ihr|du|das) ~~
0.75 (brauchen|benötigen|!bräuchten|braeuchten|brauche|benötige|!bräuchte|braeuchte|brauch) ~~ (noch|dringend|bis|von ihnen|von euch|von dir|heute|morgen|die|eine|einen|ein|den|das|neue|neuen|hilfe|unterstützung)
0.75 (muss|müssen|!müsste|muesste|!müssten|muessten|soll|sollen|sollte|sollten) ~~ (geändert|gelöscht|korrigiert|angepasst|ergänzt|ausgetauscht|ersetzt|entfernt|behoben|repariert|eingebaut|verschoben|umgestellt|überarbeitet|raus|weg|rein|hinzugefügt|verlinkt|gefixt|freigeschaltet|werden bis|gelöst|aktualisiert|umgeschrieben|erledigt werden|abgestellt)
0.6 (wenn|sollte|falls|sofern|sollten) ~~ (bis|spätestens|innerhalb|binnen) ~~ (nicht|kein|keine|keinen|nichts)
0.75 (bis|spätestens) ~~ (vorschlag|vorlegen|liefern|schicken|beheben|beseitigen|zu beseitigen|zu beheben|zu liefern|zurückzuziehen|zu erstatten|zu zahlen|antworten|nachzubessern|zu korrigieren|behoben|erledigt|erwarte|erwarten|benötigt|brauchen|brauche)
0.75 (um|auf) (eine|einen|ihre|ihren|baldige|rasche|kurze|umgehende|zeitnahe|schnelle|schriftliche|ein|einem) ~ (rückmeldung|antwort|rückruf|bestätigung|stellungnahme|gutschrift|angebot|terminvorschlag|vorschlag|lösung|klärung|überarbeitung|korrektur|nachbesserung|gespräch|aufstellung|erklärung|verlängerung)
0.75 (frage|fragen|anfrage|bitte|rückfrage) (zu|zum|zur|an|wegen|bezüglich|!hätte|haette|!hätten|haetten|habe)
0.75 (eine|kurze|kleine|noch eine|ne) (frage|bitte|rückfrage)
0.75 (bitte|danke) (anrufen|melden|umgehend|dringend|rückruf|kurz|gleich|heute|noch heute|mal|noch|auch|bis)
0.75 (rückruf|rückmeldung|meldung) ~ (bitte|erbeten|dringend|noch heute|heute|morgen)
0.75 (anrufen|melden|zurückrufen|schicken|machen|erledigen|prüfen|korrigieren|beheben|löschen|ändern|kommen) (bitte|pls)
0.75 (sofort|umgehend|dringend|unverzüglich) (anrufen|melden|zurückrufen|beheben|korrigieren|abstellen|löschen|reparieren|rückruf)
0.7 (bis) ~~ (von ihnen|von euch) (höre|hören) ; (zum unterschreiben|zur unterschrift|zum unterzeichnen) ; (schickt|schicken sie|schick) ~ (mir|uns)

[urgent]
0.85 (dringend|dringende|dringenden|dringendst|dringlich|dringlichkeit|eilt|eilig|eilige)
0.85 (eilsache|brandeilig|urgent|asap|notfall|notfälle|akut|akute|sofortige|sofortigen)
0.85 (sofortiger|unverzügliche|umgehende|umgehenden|umgehender|schnellstmögliche)
0.85 (schnellstens|raschest|ehestmöglich|ehebaldigst|ehebaldig|ehest|ehestens)
0.85 (allerschnellstens|pressiert|brennt|alarmstufe|sos|zeitkritisch|höchste eisenbahn)
0.85 (ruckzuck|stante pede|baldmöglichst|schnellstmöglichst|raschestmöglich)
0.85 (bitte|@askv|muss|müssen|brauche|brauchen|benötige|benötigen|erwarte|erwarten|fordere|fordern|will|möchte|möchten|rückruf|jemand|könnten|können) ~~ (sofort|umgehend|unverzüglich|schnellstmöglich|heute noch|noch heute|auf der stelle|jetzt gleich|augenblicklich)
0.85 (sofort|umgehend|unverzüglich|schnellstmöglich|heute noch|noch heute|augenblicklich|jetzt) (@ask2|anrufen|rückruf|anzurufen|abzustellen|zu beheben|zu löschen|reagieren|handeln|eingreifen|herrn|frau|mit ihrem|eine lösung|hilfe|jemanden|jemand|ihre|eine|offline|gestoppt|behoben|runter|einen rückruf|bescheid|zurückrufen|melden)
0.85 (so schnell|so rasch|so bald) (wie|als) (möglich|es geht|irgend möglich); so schnell es geht
0.85 (jetzt sofort|am besten gestern|besser gestern|lieber gestern|auf der stelle)
0.85 (auf dem schnellsten|keine zeit|keine minute|keine sekunde|zeit drängt|zeit läuft)
0.85 (uhr tickt|zeit wird knapp|wird knapp|es brennt|hütte brennt|brennt der hut|frist läuft)
0.85 (einspruchsfrist läuft|höchste zeit|allerhöchste zeit|kann nicht warten)
0.85 (nicht mehr warten|duldet keinen aufschub|keinen aufschub|schon morgen)
0.8 (bis|spätestens|allerspätestens) ~ (heute|morgen|mittag|abend|feierabend|dienstschluss|mitternacht|übermorgen|# uhr|morgen früh|heute abend|büroschluss|geschäftsschluss)
0.8 (heute|morgen) ~ (bis # uhr|bis mittag|spätestens|noch vor|frist|druckschluss|abgabe|redaktionsschluss|eröffnung|messe|premiere|deadline|notartermin|prüfung|gericht|in druck|in den druck)
0.8 (binnen|innerhalb) ~ (24|48|einer|zwei|weniger|der nächsten) ~ (stunden|stunde)
0.8 (in|vor) # (stunden|minuten); in einer (stunde|halben stunde)
0.8 (brauche|brauchen|benötige|benötigen|!bräuchte|braeuchte|!bräuchten|braeuchten) ~~ (heute|morgen|sofort|gleich|dringend|übermorgen|schnell)
0.8 (kunden|gäste|patienten|produktion|betrieb|laden|praxis|filiale|büro|belegschaft|mitarbeiter|team) ~~ (steht|stehen|warten|lahm|stillsteht|still|schlange)
0.8 (alles|betrieb|produktion|büro) steht; nichts geht mehr; geht gar nichts mehr
0.8 (druckschluss|redaktionsschluss|abgabeschluss|abgabefrist|einspruchsfrist|anmeldeschluss|eröffnung|messe|premiere|hochzeit|notartermin|vernissage) ~ (ist|läuft|heute|morgen|übermorgen|schon) ~ (heute|morgen|übermorgen|ab)
0.8 (frist|deadline|einspruchsfrist|abgabefrist|termin) ~ (läuft|endet|ist) ~ (heute|morgen|übermorgen|ab|bald)
0.8 (kurzfristig|rasch|schnell|zügig) ~~ (brauchen|brauche|benötigen|benötige|notwendig|erforderlich|melden|antworten|rückmeldung)
0.8 (jede|jeder|jedem) (minute|stunde|tag) ~ (kostet|zählt|verlieren|ausfall)
0.8 (möglichst|sehr) (rasch|schnell|bald|zeitnah|kurzfristig)
0.8 (schnelle|rasche|zeitnahe|zeitnahen|kurzfristige|baldige|raschen|schnellen) (lösung|hilfe|behebung|erledigung|bearbeitung|rückmeldung erforderlich|klärung)

[praise]
0.85 (ein|ihr|unser|mein|seid|sind|bist|unsere|meine|echte|wahre|wahrer) (engel|held|helden|heldin|retter|retterin|goldschatz)
0.85 (retter|retterin) in der not; (dank|lob) ~ (ausrichten|weitergeben|weiterleiten|aus)
0.85 (richten|richte|richtet|sagen|geben) ~~ (dank|lob|kompliment)
0.8 (schönste|schönsten|tollste|tollsten|beste|besten|netteste|nettesten|großartigste|großartigsten|gelungenste) ~~ (vorstellen|vorstellen kann|seit langem|aller zeiten|gemacht|erlebt|gehabt|wir je|ich je|den wir|die wir|das wir|den es|die es|das es|bisher|jahren|geburtstag|hochzeit|feier)
0.8 (einfach|einfach nur|riesengroßes|tausend|herzlichst|million|millionen|von herzen|ganz herzlich|ehrlich|unendlich|allerbesten) (dank|danke|dankeschön|merci)
0.8 (danke danke|dank euch allen|danke von herzen|nur danke)
0.8 (kann|können) ~~ nicht genug ~ (danken|loben)
0.8 besser als (das original|alles|jede|jeder|jedes|vorher|bisher|zuvor|früher|je|erhofft|geplant|gedacht)
0.8 (keine|keinen) wünsche offen; (auf anhieb|im handumdrehen|in windeseile|mit links)
0.8 (kann|können) ~ (nur|jedem|uneingeschränkt|wärmstens) ~ empfehlen; nur empfehlen
0.8 (gern|gerne|jederzeit) wieder; (vergnügen|freude|ehre) ~ mit (ihnen|euch|dir); vom feinsten
0.8 (habt|haben) ~ (drauf|voll drauf)
0.8 (macht|machen) (das|es|ihr|sie) ~ (richtig|so) (gut|toll|super|klasse)
0.8 (sagt|sagen|meint|meinte|sagte|findet|fand) ~~ (besser|großartig|toll|super|wunderbar|perfekt|beeindruckt|begeistert|so gut|beste|besten|klasse|schönste|fantastisch)
0.8 (mehr|höheres|größeres) (lob|kompliment) ~ (gibt|geht|kann)
0.8 (trotz|unter) ~~ (zeitdruck|druck|kürze|knappen zeit|widrigkeiten|umstände) ~~ (geschafft|gelungen|hinbekommen|hingekriegt|geliefert|gemeistert)
0.8 (wieder einmal|einmal mehr|erneut) ~ (bewiesen|übertroffen|gezeigt|großartig|hervorragend)
0.8 (war|ist|sind|waren|seid|bist|finde|finden|fand|fanden|läuft|lief|klappt|sieht|sehen|ging) (ja|echt|wirklich|einfach|richtig|so|alle|alles|ganz|mega|absolut|schon|wieder|halt|voll)? (super|toll|klasse|spitze|prima|großartig|wunderbar|hervorragend)
0.8 (schöner|besser|schneller|netter|einfacher|reibungsloser|passender|professioneller) (!hätte|haette|!hätten|haetten|kann|konnte|!könnte|koennte|geht) ~~ (nicht|kaum|nimmer)
0.7 (hat|haben) ~ (gefallen|gefreut|geschmeckt|überzeugt|beeindruckt|begeistert|geholfen)
0.7 (gefallen|überzeugt|begeistert|geholfen) (hat|haben)
0.8 (macht|machte|gemacht) ~ (spaß|spass|freude|laune|lust auf mehr)
0.8 wie (hast|habt|haben) (du|ihr|sie) ~ (das|die|den) ~ (hingekriegt|hinbekommen|geschafft|hingezaubert|gezaubert)
0.8 (a|ein|eine) (traum|wahnsinn|wucht|gedicht|freude|genuss|schau|wonne)
0.8 (narrisch|sakrisch|mords|urig) (zfrieden|zfriedn|zufrieden|froh|gfreit|gefreut)
0.8 (zfrieden|zfriedn); (sitze|sitz|stehe) ~~ (grinse|strahle|staune|heule vor)
0.8 (grinse|grinsen|strahle) ~~
0.85 (vielen|besten|herzlichen|lieben|tausend|ganz|großen|riesen|allerherzlichsten|aufrichtigen|echt|nochmals|nochmal|noch einmal|großes|herzliches|fettes|dickes|riesiges|liebes)? (dank|danke|dankeschön|dankschön|merci|vergelts|thx|thanks) ~ (an|für|dem|euch|ihnen|dir|dass|ihrem|eurem)? ~ (die|das|den|ihre|ihren|eure|euren|deine|deinen|ihr|euer|dein|alle|all|tolle|diese|diesen|dieses|so|eine|einen) ~ (tolle|tollen|super|schnelle|schnellen|rasche|raschen|großartige|großartigen|hervorragende|hervorragenden|gute|guten|wunderbare|wunderbaren|schöne|schönen|perfekte|ausgezeichnete|kompetente|kompetenten|geduldige|unkomplizierte|unkomplizierten|prompte|prompten|spontane|spontanen|engagierte|engagierten|unermüdlichen|unermüdliche|professionelle|professionellen|angenehme|angenehmen|flotte|liebevolle|liebevollen|zuverlässige|fantastische|fantastischen|grandiose|geniale|sorgfältige|sorgfältigen|gelungene|gelungenen|reibungslose|großen|große|vorbildliche|klasse|mega|wirklich|sehr|nette|erstklassige|feine|tatkräftige|tatkräftigen|beherzte|beherzten) ~ (arbeit|zusammenarbeit|hilfe|unterstützung|umsetzung|betreuung|beratung|organisation|abend|tag|fest|feier|veranstaltung|einsatz|übersetzung|übersetzungen|website|seite|entwurf|entwürfe|lösung|service|reaktion|reparatur|erledigung|bearbeitung|ergebnis|logo|film|video|fotos|bilder|leistung|job|event|messestand|texte|text|planung|begleitung|engagement|kampagne|gestaltung|geduld|einschätzung|lieferung|abwicklung|vorbereitung|vertretung|tipps|tipp|moderation|plan|pläne|workshop|schulung|stunden|auftritt|aktion)
0.85 (dank|danke|dankeschön|merci|danken|bedanken|bedanke|dankbar) ~~ (ihre|ihren|eure|euren|deine|deinen|eurem|ihrem|die|den|das) ~ (einsatz|engagement|mühe|hilfe|unterstützung|rettung|flexibilität|geduld|arbeit|großartige|spontaneität|schnelligkeit|sondereinsatz|nachtschicht|überstunden|zusammenarbeit|ausdauer|herzblut|fürs|kreativität|sorgfalt|zuverlässigkeit|gewissenhaftigkeit|feinfühligkeit|umsicht)
0.85 (bedanken|bedanke|danken|danke) ~~ (herzlich|ganz herzlich|ausdrücklich|von herzen|sehr) ~~ (für|bei)
0.85 (danke|dank) ~ dass (ihr|du|sie) ~~ (so|noch|gestern|immer|trotz|euch|sich|dich|möglich|geschafft|gerettet|geholfen|drangeblieben|extra|eingesprungen|am wochenende|spontan|kurzfristig|schnell)
0.85 (tolle|toller|tolles|super|großartige|großartiger|großartiges|hervorragende|hervorragender|hervorragendes|ausgezeichnete|ausgezeichneter|ausgezeichnetes|fantastische|fantastischer|fantastisches|wunderbare|wunderbarer|wunderbares|wunderschöne|wunderschöner|wunderschönes|geniale|genialer|geniales|erstklassige|erstklassiger|klasse|spitzen|perfekte|perfekter|perfektes|sehr gute|sehr guter|sehr gutes|richtig gute|richtig guter|richtig gutes|beste|bester|bestes|sensationelle|sensationelles|exzellente|exzellenter|gelungene|gelungener|gelungenes|saubere|sauberer|mega|grandiose|grandioser|grandioses|beeindruckende|starke|starker|starkes|vorbildliche|vorbildlicher|professionelle|kompetente|herausragende|herausragender|herausragendes|unvergesslicher|unvergessliches|rundum gelungene|rundum gelungener|rundum gelungenes|feine|feiner|bärenstarke|traumhafte|traumhafter) @work
0.85 (gut|toll|super|hervorragend|ausgezeichnet|fantastisch|perfekt|wunderbar|großartig|bestens|prima|klasse|spitze|sehr schön|tadellos|vorbildlich|professionell|genial|einwandfrei|souverän|reibungslos|mustergültig|top|schnell und|prompt und|liebevoll|wunderschön|sauber|sehr gut|richtig gut|wirklich gut|exzellent|erstklassig) (gemacht|gelöst|gelungen|umgesetzt|getroffen|organisiert|aufgehoben|beraten|betreut|angekommen|geworden|hingekriegt|hinbekommen|gelaufen|geklappt|funktioniert|vorbereitet|formuliert|erklärt|gearbeitet|übersetzt|geschrieben|geholfen|ausgesehen|unterstützt|verlaufen|zusammengearbeitet|abgewickelt|gefallen|begleitet|durchgeführt|gestaltet|aufbereitet|vertreten|moderiert|reagiert|recherchiert|geplant|kommuniziert)
0.85 (ist|sind|war|waren|bist|seid|wurde|sieht|sehen|finde|finden|fand|fanden|läuft|lief|klappt|klappte|geworden|schmeckt|schmeckte|wirkt) ~~ (großartig|fantastisch|hervorragend|ausgezeichnet|wunderbar|wundervoll|wunderschön|perfekt|genial|grandios|sensationell|brillant|traumhaft|überragend|unschlagbar|spitze|klasse|der hammer|ein traum|ein gedicht|einfach super|echt super|wirklich super|echt toll|wirklich toll|ganz toll|so toll|toll aus|super aus|großartig aus|fantastisch aus|gelungen|rundum gelungen|sehr gelungen|voll gelungen|bombastisch|leiwand|tiptop|tipptopp|tip top|einwandfrei|tadellos|unvergesslich|beeindruckend|erste sahne|ein voller erfolg|voller erfolg|ein riesenerfolg|ein erfolg|riesenerfolg|ein glücksgriff|gold wert|goldwert|ein volltreffer|ein segen|ein genuss|eine freude|eine wucht|ein knaller|die besten|der beste|die beste|das beste|unbezahlbar|wie am schnürchen|wie geschmiert|reibungslos|ein highlight|bestens|vom feinsten|richtig gut|sehr gut|echt gut|wirklich gut|sehr schön|richtig schön|echt schön|wirklich schön|so schön|mega|sehr nett|ein geschenk|sehr angenehm|herrlich|exzellent|vorbildlich)
0.85 (sehr|äußerst|überaus|mehr als|rundum|vollauf|absolut|wirklich|total|so|höchst|echt|richtig|extrem|restlos|hoch|voll|vollkommen|außerordentlich|ausgesprochen|riesig|unheimlich|ungemein|ganz|mega|voll und ganz|super|sehr sehr|unglaublich|äusserst|wunschlos) (zufrieden|glücklich|begeistert|beeindruckt|dankbar|angetan|erfreut|froh|happy|stolz|gelungen|hilfreich|kompetent|professionell|freundlich und|zuverlässig|überzeugt|gefreut|geholfen|gefallen|gerührt|positiv überrascht|geschätzt|erleichtert|angenehm|wohl gefühlt|gut beraten|gut aufgehoben|gut betreut|hilfsbereit|engagiert|geduldig|sympathisch|durchdacht|verständlich|umsichtig|ansprechend)
0.85 (sind|bin|waren|war|ist) ~~ (begeistert|hellauf begeistert|hin und weg|überwältigt|hingerissen|beeindruckt|entzückt|angetan|verliebt|sprachlos|hochzufrieden|überglücklich|im siebten himmel|schwer beeindruckt|aus dem häuschen|baff|gerührt|zu tränen|voll des lobes|wunschlos)
0.85 (freuen|freue|freu|gefreut|freuten) ~~ (riesig|sehr über|total|wie ein|wie die|ungemein|narrisch|über das ergebnis|über die tolle|wahnsinnig)
0.85 (begeistert|gerührt|beeindruckt|überwältigt|entzückt) (waren|sind|war|ist|bin|haben|hat|von)
0.85 (chapeau|hut ab|ziehe den hut|ziehen den hut|zieh den hut|hochachtung|alle achtung)
0.85 (kompliment|komplimente|großes lob|ein lob|dickes lob|lob an|lob für|lob und|riesenlob)
0.85 (sonderlob|hammer|wahnsinn|erste sahne|volltreffer|meisterwerk|meisterleistung)
0.85 (glanzleistung|spitzenleistung|topleistung|bestleistung|glanzstück|gold wert|goldwert)
0.85 (goldstück|goldschatz|lebensretter|lebensretterin|retter in der not|gerettet|gänsehaut)
0.85 (freudentränen|pipi in den augen|daumen hoch|eins mit stern|eins mit sternchen|5 sterne)
0.85 (fünf sterne|volle punktzahl|zehn von zehn|10 von 10|note eins|wunderbar gemacht)
0.85 (punktlandung|wunderwerk|wunderwuzzi|seids a wahnsinn|vergelts gott|vergelt's gott)
0.85 (oberhammer|mega job|top job|starker job|starke leistung|bärenstark|saustark)
0.5 (respekt|bravo|wahnsinn|weltklasse|ganz großes kino|großes kino|halleluja)
0.85 (meinen|unseren|großen|größten|allen|vollen|aller) respekt
0.85 respekt (an|vor|euch|ihnen|leute|jungs|team)
0.85 (genau|exakt|ganz genau) ~ (das|so|was|richtig|wie) ~~ (wollten|wollte|gesucht|vorgestellt|gewünscht|erhofft|gebraucht|brauchen|brauchten|haben wollten|wünschten|im kopf|stelle ich mir|gemeint|unser geschmack|mein geschmack|vorgeschwebt|erträumt)
0.85 genau so
0.85 (trifft|getroffen|treffen|traf|triffst) ~~ (nagel|ins schwarze|auf den punkt|genau|unseren ton|den ton|perfekt|punkt|unseren geschmack|voll)
0.85 (auf den punkt|ins schwarze|den nagel auf den kopf) ~ (gebracht|getroffen)?
0.85 (sitzt|passt) wie angegossen; (sitzt|passt) (perfekt|einfach|genau|alles)
0.85 (kann|konnte|!könnte|koennte|gibt|gab|haben|hab|habe|wüsste|finde|fand) ~ (man|ich|wir|es|da|ma|i)? ~ (wirklich|echt|gar|absolut|überhaupt|einfach|beim besten willen)? ~ (nicht|nichts|nix|ned|net) ~ (zu)? (meckern|klagen|mosern|beschweren|beanstanden|bemängeln|aussetzen|auszusetzen|motzen|kritisieren|nörgeln|einzuwenden|jammern|ausstellen)
0.85 (nichts|nix|nicht) (zu|zum) (meckern|klagen|mosern|beanstanden|motzen|kritisieren|nörgeln|verbessern|jammern)
0.85 (nichts|nix) (auszusetzen|einzuwenden|hinzuzufügen)
0.85 (kein|keine|keinen|keinerlei|null) (grund zur klage|beanstandungen|einwände|haar in der suppe|grund zum meckern|klagen|beschwerden|kritik|einzige beschwerde|einzigen fehler|einziger fehler)
0.85 (nicht|gar nicht|nie|wirklich nicht|echt nicht) (schlecht|übel|verkehrt|von schlechten eltern|zu verachten|ganz schlecht|so schlecht|mal schlecht|mal übel|unzufrieden|bereut|enttäuscht|umsonst)
0.85 (nicht|nie|kaum) besser ~ (sein|machen|können|laufen|treffen|gemacht|kommen|gelingen|wünschen|hinbekommen|formulieren)
0.85 besser (geht|kann) ~ (nicht|nimmer|kaum)
0.85 (!hätte|haette|!hätten|haetten|kann|!könnte|koennte|konnte) ~~ (nicht|kaum) ~ (besser|schöner|schneller|professioneller) ~ (sein|machen|laufen|treffen|können)?
0.85 kann sich sehen lassen
0.85 (mehr|wüsste nicht was) ~ (kann|!könnte|koennte) ~ nicht ~ (wünschen|verlangen|erwarten)
0.85 (besser|schöner|schneller|reibungsloser|leichter|günstiger) als ~ (erwartet|gedacht|erhofft|befürchtet|versprochen|erträumt|gehofft|jemals|je zuvor|alles|wir|ich)
0.85 (erwartungen|erwartung|hoffnungen|vorstellungen) ~~ (übertroffen|übertrifft|übertrafen|mehr als erfüllt|bei weitem|weit)
0.85 (übertrifft|übertroffen|übertraf) ~~ (erwartungen|alles)
0.85 (weit)? über (den|unseren|meinen|allen) erwartungen
0.8 (gäste|gast|kunden|kunde|chef|chefin|vorstand|kollegen|team|mitarbeiter|alle|jeder|publikum|belegschaft|frau|mann|tochter|sohn|mutter|vater|oma|opa|jury|aufsichtsrat|besucher|teilnehmer|geschäftsführung|geschäftsleitung|leser|eltern|bauherr|notar|richter|brautpaar|braut|betriebsprüfer|prüfer|familie) ~~ (begeistert|beeindruckt|hin und weg|geschwärmt|schwärmen|schwärmt|schwärmten|gelobt|lob|lobt|strahlt|strahlten|geweint vor|tränen|komplimente|gerührt|angetan|happy|zufrieden|glücklich|hellauf|verliebt|aus dem häuschen|voll des lobes|tanzten|gestaunt|gejubelt|spricht noch|sprechen noch|reden noch|sprachlos|lobten|zum schweigen|nichts beanstandet|nichts gefunden|keine beanstandung)
0.8 (seid|sind|bist|ihr|sie|du) ~ (ein|eine|die|der|einfach|meine|echt|wirklich|unsere|mein)? (schatz|schätze|held|helden|heldin|engel|retter|retterin|beste|besten|profi|profis|genie|genies|wahnsinn|spitze|klasse|super|toll|großartig|genial|goldwert|gold wert|traumteam|dream team|könner|zauberer|der hammer|unbezahlbar|unersetzlich|unschlagbar|glücksgriff|perle|lebensretter|spitzenklasse|goldschatz|rettung)
0.8 (haben|habt|hast|hat) ~~ (gerettet|übertroffen|alle überrascht|positiv überrascht|weitergeholfen|sehr geholfen|toll hingekriegt|super hingekriegt|alles gegeben|den tag gerettet|aus der patsche|zaubern|gezaubert|großartiges geleistet|großes geleistet|hervorragendes|hervorragend gearbeitet|ganze arbeit|viel arbeit abgenommen|mich verstanden|uns verstanden|verstanden was|genau zugehört|mitgedacht|sich selbst übertroffen|die nerven behalten|tolle arbeit)
0.8 (dank|dankt) (ihnen|euch|dir|ihrer|eurer|ihrem|eurem|deiner|deinem|ihres|eures) ~~ (gewonnen|geschafft|gerettet|bekommen|gespart|geklappt|gelungen|läuft|steht|reibungslos|wieder|pünktlich|erfolg|ruhig|endlich|schlafen|zuschlag|hilfe|einsatzes)
0.8 (gut|bestens|in guten händen|hervorragend|wunderbar) aufgehoben
0.8 (wieder|endlich) (ruhig|gut|durch|beruhigt|besser) schlafen; stein vom herzen
0.8 (haben|hat|habt) ~~ (viel|sehr viel|einiges|eine menge|ordentlich|zahlreiche|#) ~ (gebracht|eingebracht|eingespart|erspart|gespart)
0.8 (kampagne|aktion|seite|shop|anzeige|mailing|newsletter|stand|messeauftritt) ~~ (gebracht|eingebracht|beschert) ~~ (bewerbungen|anfragen|kunden|neukunden|bestellungen|umsatz|leads|aufträge|anmeldungen)?
0.8 (läuft|funktioniert|klappt|rennt|lief|klappte|ging|geht) ~~ (einwandfrei|reibungslos|tadellos|perfekt|super|bestens|wie geschmiert|wie am schnürchen|wie ein uhrwerk|rund|wieder rund|prima|hervorragend|wie ein länderspiel|wie schmitz katze|problemlos|toll|wunderbar|ohne probleme|schneller denn je|besser denn je|besser als|eins a)
0.8 (auf|bei) (sie|euch|dich|ihnen|dir) ~ (ist|kann|war) ~ (verlass|verlassen|immer verlass)
0.8 (immer|stets|wie immer|wie gewohnt|wie gewöhnlich) ~ (zuverlässig|freundlich|kompetent|hilfsbereit|pünktlich|schnell|erreichbar|top|super|toll|erstklassig|professionell|perfekt|prompt|verlässlich|bestens|ein offenes ohr|sehr gut)
0.8 (schnelle|rasche|prompte|flotte|unkomplizierte|kompetente|freundliche|schnellen|raschen|unbürokratische) (hilfe|lösung|reaktion|bearbeitung|umsetzung|unterstützung|erledigung|abwicklung|betreuung|reparatur|beratung)
0.8 (binnen|innerhalb) ~ (stunde|stunden|minuten|# minuten|@many minuten|tag|nacht) ~~ (gelöst|behoben|erledigt|repariert|wieder|geliefert|läuft|lief|alles|da)
0.8 (jeden|jeder) (cent|euro|rappen|franken) ~ (wert|gelohnt)
0.8 (gut|bestens) (angelegtes|investiertes) geld
0.8 (ist|war|sein) ~ (sein|ihr|das|jedes) geld ~ wert
0.8 (beste|richtige|gute|weise|goldrichtige) (entscheidung|wahl) ~~ (ihnen|euch|dir|je|seit|mit|für|jahren|war|getroffen)
0.8 (hat|haben) sich ~ (gelohnt|bezahlt gemacht|ausgezahlt|rentiert)
0.8 (super|toll|klasse|spitze|mega|top|perfekt|prima|großartig|wunderbar|fantastisch|hervorragend|ausgezeichnet|genial|sehr fein|wow|herrlich|traumhaft|phantastisch|leiwand|brillant) (danke|dankeschön|vielen dank|merci|arbeit|gemacht|ergebnis|sache|und|so|leute|team|job|geworden|dank|jungs)
0.8 (hat|haben) ~ (uns|mir|mich|allen|sehr|riesig|große)? ~ (sehr|richtig|riesig|total|viel|große|großen|ausgezeichnet|hervorragend|besonders|außerordentlich) ~ (gefallen|gefreut|spaß gemacht|freude gemacht|freude bereitet|begeistert|geholfen|genossen|geschmeckt|überzeugt|beeindruckt)
0.8 gefällt ~ (mir|uns|allen) ~ (sehr|richtig|wahnsinnig|ausgezeichnet|super|unglaublich|total|besonders|außerordentlich|ausgesprochen|wirklich|ausnehmend|gut)
0.8 (gefällt|gefallen) (mir|uns) (sehr|richtig|super|total|gut|wahnsinnig|besonders)
0.8 (bin|sind|war) ~ (froh|dankbar|heilfroh|glücklich) ~~ (dass|sie|euch|dich|ihnen|gefunden|haben|um) ~~ (haben|gefunden|gewechselt|sie|euch|ihnen|gibt|betreut|seite)
0.85 (nicht|keinen|kein|keine) (ein|eine|einen|einzige|einziger|einzigen|einziges) (punkt|mangel|fehler|beanstandung|panne|hänger|ausfall|problem|beschwerde|reklamation|aussetzer|sekunde|störung|unstimmigkeit|rückfrage|einwand)
0.85 was für (ein|eine) (abend|tag|fest|erfolg|ergebnis|truppe|team|show|feier|arbeit|leistung|freude|erleichterung|glück|unterschied|service|schöne|schöner|toller|tolle)
0.85 welch (ein|eine) (abend|fest|arbeit|freude)
0.85 (reden|sprechen|schwärmen|redet|spricht|schwärmt) ~~ (heute noch|noch heute|noch immer|immer noch|seither|nur noch) ~ (von|davon|darüber)
0.85 besser (wird's|geht's|ging's|gehts|wirds) ~ (nicht|nimmer|kaum)
0.85 (nehme|nehm|nehmen) ~ alles zurück
0.85 (macht|machen sie|mach) (weiter so|so weiter|bitte genau so weiter|genau so weiter)
0.85 weiter so; (immer|stets|jederzeit) ~ (jemand|wer) ~ (am telefon|erreichbar|da|am apparat)
0.85 das schaffen nicht viele; das schafft ~ nicht jede*
0.8 (das|was) (hat|haben|schafft) ~~ (noch nie|bisher niemand|noch niemand|keiner vor|sonst niemand|sonst keiner)
0.8 (wohlverdient|hochverdient)
0.8 (!hätte|haette|!hätten|haetten) (ich|wir) (nie|niemals|nicht) ~~ (gedacht|geglaubt|für möglich|zu träumen|erwartet dass)
0.8 ohne (sie|euch|dich|ihre|eure|deine|ihren) ~~ (!hätte|haette|!hätten|haetten|!wäre|waere|!wären|waeren) ~~ (verpasst|verloren|geschafft|nicht|nie|aufgeschmissen|blöd)
0.8 (reizend|zauberhaft|liebenswürdig|herzlich|umwerfend) ~ (und|war|waren|hat|haben|mitarbeiterin|kollegin)?
0.8 (hoch|wärmstens|uneingeschränkt|unbedingt|guten gewissens|mit gutem gewissen|sehr) (empfehlen|empfohlen|weiterempfehlen|weiterempfohlen|zu empfehlen|anzuraten)
0.8 (mag|mögen|liebe|lieben|liebt) ~ (es|das ergebnis|die neue|den neuen|das neue|unser neues|unsere neue)
0.8 (man merkt|merkt man|spürt man|sieht man) ~~ (herzblut|liebe|mühe|profis|erfahrung|leidenschaft|sorgfalt)
0.8 (so|derart) (gut|gute|guten|tolle|tollen|schnell|schnelle|schnellen|nett|nette|reibungslos|unkompliziert|entspannt) ~~ (nie|noch nie|selten|lange nicht|schon lange|erlebt|gehabt|betreut|gelaufen|gesehen)
0.85 (danke|dank|dankeschön|dankbar) ~ (für) ~ (schnelle|rasche|tolle|super|prompte|unkomplizierte|kompetente|geduldige|nette|gute|großartige|hervorragende|freundliche|flotte|saubere|ausgezeichnete) ~ (hilfe|arbeit|unterstützung|reaktion|umsetzung|betreuung|beratung|erledigung|lösung|organisation|rettung|lieferung|abwicklung|einsatz|zusammenarbeit)
0.85 (danke|dank|dankeschön) ~ (an|für) ~ (einsatz|geduld|mühe|engagement|rettung|flexibilität|sorgfalt|extra|nachtschicht|überstunden|hingabe|kollegen|kollegin|team|herrn|frau)
0.85 (hat|haben|habt|hast) ~ (super|toll|großartig|klasse|prima|perfekt|hervorragend|sehr gut|richtig gut|sauber|wunderbar|spitze|bestens) ~ (gemacht|geklappt|funktioniert|hinbekommen|gelöst|erklärt|organisiert|umgesetzt|getroffen|hingekriegt|geholfen|gearbeitet|betreut|beraten)
0.85 (kunden|gäste|chef|chefin|vorstand|team|mitarbeiter|kollegen|alle|mandanten|leute|besucher) ~ (waren|sind|war|ist) ~ (begeistert|beeindruckt|hingerissen|zufrieden|angetan|voll des lobes|überzeugt|hin und weg)
0.85 (bin|sind|waren) ~ (sehr|rundum|absolut|mehr als|total|echt|wirklich|überaus|hochzufrieden|voll) ~ (zufrieden|begeistert|beeindruckt|angetan|happy|glücklich|froh|dankbar) ~ (mit|von|über|dass)?
0.85 (gut|bestens|perfekt|hervorragend) (aufgehoben|beraten|betreut|gelöst|getroffen|gelungen) ; (gelungen|gelungenes|gelungene|geglückt|ein volltreffer|auf den punkt|ins schwarze|genau getroffen) ; (kann|können) ~ (nur|wärmstens|uneingeschränkt) ~ empfehlen
0.85 (ohne) (sie|euch|dich|ihre hilfe|eure hilfe) ~ (hätten|hätte|wären|wäre|nicht geschafft|aufgeschmissen|verloren) ; (sie|ihr|du) (haben|habt|hast) (uns|mir|mich) ~ (gerettet|den tag|den rücken|sehr geholfen|begeistert|überrascht|überzeugt)
0.85 ohne (sie|ihre|ihren|ihr|euch|eure|euren|deine|deinen|dich) ~~ (hätten|hätte|wären|wäre|würden|würde) (wir|ich|das|es|der|die) ~~ (nie|nicht|keine|kein|keinen|heute noch|aufgeschmissen|verloren|niemals|geschafft)
0.85 (nichts|gar nichts|absolut nichts) ~ (zu)? (meckern|beanstanden|bemängeln|mäkeln|kritisieren|nörgeln|auszusetzen)
0.85 (vielen|herzlichen|lieben|großen|tausend|besten) ~ dank ~ für ~ (einsatz|hilfe|engagement|arbeit|geduld mit|ausdauer|nachtschicht|wochenendeinsatz|mühe|unterstützung|ideen|sorgfalt|überstunden|umsicht|hartnäckigkeit)
0.85 (danke|dank|dankbar) ~ dass (sie|ihr|du) ~~ (reagiert|geholfen|eingesprungen|geschafft|ermöglicht|gekümmert|geblieben|gearbeitet|rangegangen|durchgehalten|gerettet|erklärt|zeit genommen|möglich gemacht|hingekriegt|organisiert)
0.85 (hintern|arsch|haut|kopf|hals|ehre) gerettet; (auf den tag|auf den punkt|auf die minute|auf den cent) (genau|gestimmt|pünktlich|fertig)
0.85 (so|genau so|genauso) ~ (hatte|hatten|habe|haben) (ich|wir) ~ (mir|uns) ~ (vorgestellt|gewünscht|erhofft|erträumt)
0.85 (richten|sagen|geben|gebt|richtet) (sie|ihr)? ~~ (team|leuten|kollegen|kollegin|mannschaft|jungs|mädels|allen) ~~ (dank|danke|lob|kompliment|weiter|aus)
0.85 (seit|seitdem) (sie|ihr|du) ~~ (betreuen|betreut|kümmern|kümmert|machen|macht|übernommen|da) ~~ (kein|keinen|keine|nie|besser|schneller|problemlos|reibungslos|ruhig)
0.85 (haben|habt|hast) (sie|ihr|du) ~ (richtig|echt|wirklich|wieder|sehr|so|ganz|super|toll) ~ (gut|schön|toll|super|klasse) ~ (gemacht|hinbekommen|hingekriegt|gelöst|getroffen|organisiert|umgesetzt)
0.85 (meine|unsere) (frau|mutter|tochter|mann|chefin|gäste|kunden|mitarbeiter|kinder|eltern|schwiegermutter|belegschaft) ~ (ist|sind|war|waren|hat|haben) ~ (begeistert|hin und weg|verliebt|geweint|glücklich|aus dem häuschen|restlos|gestrahlt|geschwärmt)
0.85 (auf) (sie|euch|dich) ~ (ist|kann|können) ~ (verlass|verlassen|bauen|zählen)
0.85 (danke|dank) ~ (ihnen|euch|dir|ihrer|eurer|ihrem|eurem|deiner) ~~ (bekommen|geschafft|gewonnen|gerettet|pünktlich|rechtzeitig|gelungen|bewilligt|genehmigt|geklappt)

[growth]
0.8 (tochter|sohn|bruder|schwester|eltern|schwiegereltern|cousin|neffe|nichte|tante|onkel|freunde|nachbarn|bekannte|bekannter|kollege|kollegin) ~~ (will|möchte|wollen|möchten|braucht|sucht|plant|baut) ~ (auch|jetzt|ebenfalls|ebenso)
0.8 nach (ihnen|euch|dir) ~ (verlangt|gefragt|erkundigt)
0.8 (budget|etat) ~~ (nächstes jahr|erhöhen|aufstocken|verdoppeln)
0.8 (erhöhen|verdoppeln|aufstocken) ~~ (budget|etat|kontingent|paket)
0.75 (brauchen|bräuchten|brauche|hätten|haben) ~ (wieder|auch dort|auch da|dort auch|erneut|nochmal|noch einmal) ~~ (euch|sie|website|angebot|programm|hilfe|unterstützung|übersetzung|kampagne|karte|karten|flyer|logo|shop|was|etwas|auftrag|projekt)
0.75 (noch|weitere|zusätzliche|nochmals|nochmal) (# |#|@many|fünfzig) (stück|exemplare|lizenzen|flyer|karten|nutzer|arbeitsplätze|seiten|sprachen|plätze|postfächer|stunden)
0.75 # (stück|exemplare|lizenzen|karten) (mehr|zusätzlich|nach)
0.75 (machen|eröffnen|eröffne) ~~ auf ~~ (brauchen|bräuchten)
0.75 (bleiben|bleibe) ~ (bei ihnen|bei euch|kunde|kunden|treu)
0.75 (brauchen|wollen|möchten|bräuchten|hätten|braucht|benötigen) ~~ (neue|neuen|zweite|zweiten|weitere|weiteren|dritte|dritten) (filiale|standort|niederlassung|praxis|marke|tochterfirma|laden|geschäft|hotel|restaurant|werk|verein|zweigstelle) ~~ (auch|von ihnen|von euch|wieder)
0.85 (verlängern|verlängere|verlängert|verlängerung|erneuern) ~~ (um|vertrag|gerne|gern|zwei|drei|ein|weiteres|weitere|jahr|jahre|wartungsvertrag|zusammenarbeit|auf|paket|rahmenvertrag|abo|betreuung|retainer) ~~ (jahr|jahre|monate|verlängern|vertrag|gern|gerne|um|weitere)?
0.85 (vertrag|wartungsvertrag|abo|zusammenarbeit|rahmenvertrag|betreuungsvertrag|retainer|paket|mandat|auftrag|betreuung) ~~ (zu erweitern|zu verlängern|zu vertiefen|auszuweiten|auszubauen|verlängern|verlängert|verlängerung|ausbauen|ausweiten|erweitern|aufstocken|fortsetzen|fortführen|weiterführen|intensivieren|vertiefen|upgraden|erneuern)
0.85 (ausbauen|ausweiten|erweitern|aufstocken|intensivieren|vertiefen|verdoppeln|erhöhen|ausgeweitet|erweitert|aufgestockt|verdoppelt|ausdehnen) ~~ (zusammenarbeit|vertrag|budget|paket|umfang|auftrag|kontingent|betreuung|kampagne|stundenkontingent|abo|leistungen)
0.85 (budget|umfang|kontingent|stundenkontingent|etat|paket|auftrag|zusammenarbeit|pauschale|betreuung) ~~ (aufstocken|erhöhen|verdoppeln|erweitern|ausbauen|ausweiten|aufgestockt|verdoppelt|erhöht|vergrößern|hochfahren|ausdehnen)
0.85 (weitere|weiteren|weiterer|weiteres|nächste|nächsten|nächstes|zweite|zweiten|zweites|zusätzliche|zusätzlichen|zusätzliches|neue|neuen|neues|folge|anschluss|großes|großen|größeres|größeren|spannendes|spannenden) (auftrag|aufträge|projekt|projekte|filiale|standort|standorte|kampagne|event|veranstaltung|übersetzung|übersetzungen|sprache|sprachen|website|shop|feier|lizenzen|arbeitsplätze|etappe|ausbaustufe|bauabschnitt|gesellschaft|firma|mandat|gebäude|haus|film|videos|workshop|workshops|schulungen|module|tochter|niederlassung) ~~ (für sie|für euch|für dich|geben|beauftragen|vergeben|starten|angehen|übernehmen|machen|mit ihnen|mit euch|mit dir|umsetzen|planen|gerne|gern|dazu|bekommen|anbieten|angebot|buchen|betreuen|kommt|kommen|eröffnen|wollen|möchten|!hätten|haetten|haben|ansteht|steht|brauchen|!bräuchten|braeuchten|lust|interesse|in auftrag|an sie|an euch|steht an)
0.85 (folgeauftrag|folgeaufträge|anschlussauftrag|folgeprojekt|nachbestellung|nachbestellen)
0.85 (nachbestellt|zusatzauftrag|zusatzpaket|großauftrag|dauerauftrag für sie|neuauflage)
0.85 (wiederholungstäter|stammkunde|stammkundin|stammkunden|rahmenvertrag abschließen)
0.85 (gleich|direkt|wieder|nochmal|noch einmal|auch|erneut|abermals) ~ (nächstes jahr|nächste jahr|nächsten jahr|kommendes jahr|im frühjahr|im sommer|im herbst|fürs nächste|für nächstes|für 2027|für 2028|für das nächste) ~~ (buchen|beauftragen|reservieren|wieder|zusammen|planen|mit ihnen|mit euch|dabei|fix|einplanen|vormerken|sie|euch)
0.85 (nächstes jahr|nächsten jahr|kommendes jahr|im nächsten jahr|nächstes mal|beim nächsten mal|nächste saison|kommende saison|2027|2028) ~~ (wieder|erneut|gerne|gern|auf jeden fall|unbedingt|sicher|fix) ~~ (buchen|beauftragen|reservieren|mit ihnen|mit euch|mit dir|zu ihnen|zu euch|kommen|dabei|zusammen|bei ihnen|bei euch|planen|sie|euch|haben)
0.85 (wieder|nochmals|noch einmal|erneut|fix|sofort|gleich|gerne|weiterhin) ~ (buchen|beauftragen|bestellen|zusammenarbeiten|engagieren|mit ihnen arbeiten|mit euch arbeiten) ~ (wir|ich|gerne|gern)
0.85 (weiterempfohlen|weiterempfehlen|weiterempfehle|empfohlen|empfehle|empfehlen|weitergegeben|weitergereicht|weitergeleitet|ans herz gelegt|vermittelt) ~~ (sie|euch|dich|ihre|eure|deine|ihren|euren|ihnen|kollegen|kollegin|bekannten|freund|freundin|freunden|nachbarn|geschäftspartner|geschäftspartnern|schwager|schwester|bruder|netzwerk|verband|kunden|weiter|jederzeit|namen|nummer|kontakt|jedem)
0.85 (sie|euch|dich|ihren|ihre|eure|euren|deinen|deine) ~~ (weiterempfohlen|weiterempfehlen|weiterempfehle|empfohlen|empfehlen|ans herz gelegt)
0.85 (ihren|ihre|euren|eure|deinen|deine) (namen|nummer|kontakt|kontaktdaten|visitenkarte|adresse|daten|telefonnummer) ~~ (weitergegeben|gegeben|weitergeleitet|weitergereicht|geschickt|genannt)
0.85 (kollege|kollegin|freund|freundin|bekannter|bekannte|nachbar|schwager|schwägerin|geschäftspartner|schwester|bruder|kunde|kumpel|cousin|cousine|partnerfirma|schwesterfirma|mutterfirma|tochterfirma|verein|nachbarbetrieb|spezl|haberer) ~~ (sucht|braucht|!bräuchte|braeuchte|meldet sich bei|wird sich bei|wird sich|ruft ~ an|interesse|interessiert sich|!würde gern|wuerde gern|!würde gerne|wuerde gerne|möchte auch|will auch|hat auch|anfragen|melden wird|sich melden)
0.85 (nehmen|nehme|buchen|buche|beauftragen|beauftrage|bestellen|bestelle) ~~ (mit rein|mit dazu|dazu|zusätzlich|gleich mit|auch noch|nochmal|weitere|noch einmal|noch zwei|noch drei|wieder|erneut|auch das|gleich auch|fix|nach|das größere|das grosse|das große|premium)
0.8 (von|durch) (euch|ihnen|dir) ~ (planen|machen|übersetzen|betreuen|gestalten|umsetzen|ausführen|bauen|drucken|organisieren|erstellen|schreiben|entwerfen|programmieren|prüfen) (lassen|lasse)
0.8 (merk|merkt|merken|halten|halte|blocken|blockt|vormerken|vorgemerkt|reservier*) ~~ (nächstes jahr|nächste jahr|kommendes jahr|nächste saison)
0.8 (nächstes jahr|nächsten sommer|kommendes jahr) ~~ (wieder vor|wieder bei|wieder mit|wieder zu|nochmal)
0.8 (möchten|möchte|wollen|will|!würden|wuerden|!würde|wuerde|!könnten|koennten) ~~ (auch|zusätzlich|noch|gleich|weitere|ebenfalls|weiteren|wieder|erneut|ausserdem|außerdem|darüber hinaus) ~~ (buchen|beauftragen|bestellen|dazunehmen|dazubuchen|dazubestellen|ergänzen lassen|übersetzen lassen|machen lassen|mit ihnen|mit euch|bei ihnen|bei euch|in auftrag|nachbestellen|hinzubuchen|hinzunehmen|betreuen lassen|übergeben|umsetzen lassen|weiter zusammenarbeiten|übertragen|anvertrauen|upgraden)
0.8 (zusammenarbeit) ~~ (fortsetzen|fortführen|weiterführen|ausbauen|intensivieren|vertiefen|weiter|langfristig|gern|gerne|auf weitere|viele weitere) ~~ (gern|gerne|jahre|freuen|möchten|wollen|!würden|wuerden)?
0.8 auf (weitere|die nächsten|viele weitere|noch viele) ~ (jahre|projekte|zusammenarbeit)
0.8 (angebot|offerte|kostenvoranschlag|preis) ~~ (für|über) ~~ (zweite|zweiten|weitere|weiteren|weiterer|weiteres|zusätzliche|zusätzlichen|erweiterung|ausbau|nächste|nächsten|nächstes|folgeprojekt|phase 2|phase zwei|noch|auch|dritte|dritten)
0.8 (neuer|neuen|neues|neue|größerer|größeren|nächster|nächsten|weiterer|weiteren) (auftrag|arbeit|projekt|job|baustelle) ~ für (sie|euch|dich)
0.8 (arbeit|auftrag|projekt|job|was|etwas|nachschub|futter) für (sie|euch|dich)
0.8 (eröffnen|eröffne|expandieren|gründen|übernehmen) ~~ (filiale|standort|niederlassung|firma|betrieb|gmbh|praxis|laden|geschäft|café|restaurant) ~~ (sie|euch|brauchen|!bräuchten|braeuchten|wieder|auch|dafür|dazu|mit)
0.8 (bleiben|bleibe|bleib) ~ (ihnen|euch|dir|gern|gerne|natürlich|weiterhin|auch|kunde|bei|treu) ~~ (treu|kunde|kunden|dabei|bei ihnen|bei euch)
0.8 (machen|mache) ~~ (mit euch|mit ihnen) weiter
0.8 (weiter|auch künftig|auch weiterhin|weiterhin) ~ (mit ihnen|mit euch|bei ihnen|bei euch|auf sie|auf euch) ~~ (zusammenarbeiten|arbeiten|setzen|zählen|bauen|bleiben)
0.85 (wollen|möchten|würden gerne|würden gern|planen|brauchen|hätten gerne|hätten gern) ~~ (verlängern|weiteren auftrag|weiteres projekt|noch ein projekt|erweitern|ausbauen|zusätzlich|weitere standorte|weiteren standort|noch ein jahr|nächstes projekt|folgeauftrag|mehr stunden|weitere lizenzen|weitere seiten)
0.85 (verlängern|verlängere|erweitern|weitermachen|machen) ~ (wir|gerne|gern|noch) ~ (ein jahr|um ein|den vertrag|weiter|zwei jahre|mit ihnen|mit euch|auf) ; (noch ein|ein weiteres|weitere zwei) (jahr|projekt|jahre|auftrag) ~ (mit ihnen|mit euch|zu den|gleiche|zusammen)?
0.85 (weiterempfohlen|weiterempfehlen|empfohlen|empfehlung|ihre nummer gegeben|eure nummer gegeben|ihren namen genannt|ihren kontakt) ~ (bekannten|kollegen|freund|freundin|nachbarn|kunden|schwager|geschäftspartner|meinem|meiner|einem|an)? ; (folgeauftrag|anschlussauftrag|nachbestellen|nachbestellung|neuer auftrag|neues projekt) ~ (für sie|für euch|ansteht|steht an|hätten|haben)?
0.85 (machen|hängen|nehmen|buchen|verlängern) (wir|ich)? ~ noch ein (jahr|jahr dran|jahr drauf|weiteres jahr) ; (gleiche|selbe|dieselben|unveränderte) konditionen ~ (jahr|vertrag|verlängern|weiter)

[meeting.off]
0.85 (heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag) ~ (schaffe|schaffen|kann|können|kriege|klappt|geht|wird) ~~ (nicht|nichts|nix|nimmer)
0.85 (bin|sind) ~ (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag) ~~ (verhindert|nicht dabei|unterwegs|raus)
0.8 mit (morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|übermorgen|dem termin|dem treffen|unserem termin|unserem treffen) ~ (klappt|wird|geht|schaffe|haut) ~~ (nicht|nichts|nix)
0.85 (termin|termins|meeting|besprechung|gespräch|call|telefonat|treffen|jour fixe|jourfixe|telko|videocall|videokonferenz|telefontermin|ortstermin|baubesprechung|workshop|schulung|präsentation|begehung|abstimmung|sitzung|kickoff|kick off|besichtigung|abnahmetermin|jahresgespräch|fototermin|shooting|webinar|einladung|kennenlerntermin|mittagessen|lunch|verabredung|dreh|drehtermin|probe|interview|beratungstermin|besprechungstermin|demo|termine|besuch|bemusterung|abnahme|bespräch|teams termin|teams meeting|vor ort termin) ~~ (absagen|abgesagt|absage|abzusagen|verschieben|verschiebe|verschoben|zu verschieben|verlegen|verlegt|zu verlegen|canceln|gecancelt|cancel|ausfallen|fällt aus|fällt flach|fällt ins wasser|entfällt|entfallen|platzen|platzt|streichen|storniere|stornieren|storniert|umlegen|vertagen|vertagt|nicht wahrnehmen|nicht einhalten|nicht stattfinden|nicht halten|leider nicht|nicht teilnehmen|nicht kommen|nicht schaffen|verpasst|versäumt|verschwitzt|vergessen|verschlafen|ungünstig|passt doch nicht|klappt nicht|klappt doch nicht|klappt leider nicht|wird nichts|wird nix|geht nicht|geht doch nicht|geht leider nicht|haut nicht hin|umbuchen|auf nächste woche|nach hinten|hinausschieben|später|aufheben|ablehnen|hinfällig|nicht dabei sein|nicht erscheinen|ersatztermin|ausweichtermin|neuen termin|nicht zustande)
0.85 (absagen|absage|abzusagen|verschieben|verschiebe|verlegen|canceln|cancel|streichen|storniere|stornieren|umlegen|vertagen|umbuchen|verschob|verschoben) ~~ (termin|meeting|besprechung|gespräch|call|telefonat|treffen|jour fixe|telko|ortstermin|baubesprechung|workshop|schulung|präsentation|begehung|sitzung|kickoff|besichtigung|jahresgespräch|fototermin|shooting|einladung|lunch|demo|besuch|abnahme|videocall|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|uns|auf nächste|auf kommende|um eine woche|um einen tag|um eine stunde)
0.85 (sage|sagen|sag) ~~ (termin|meeting|besprechung|treffen|call|workshop|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|teilnahme|einladung|jour fixe) ~~ ab
0.85 (muss|müssen|möchte|möchten) ~~ (absagen|verschieben|verlegen|passen|canceln|umdisponieren)
0.85 (können|!könnten|koennten|!könnte|koennte|kann|sollen|wollen|!würden|wuerden|lassen|lass) ~~ (verschieben|verlegen|vertagen|umlegen|umbuchen|auf einen anderen tag|auf später|auf nächste woche|nach hinten schieben|nach hinten) ~ (können|uns)?
0.85 (schaffe|schaffen|schaff|packe|kriege|krieg) ~~ (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|termin|meeting|call|besprechung|ortstermin) ~~ (nicht|nimmer|ned|net|nicht mehr)
0.85 (es)? (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|um # uhr|termin|am @day) ~~ (doch|leider|nun|bei mir|bei uns)? ~ (nicht|nichts|nix) ~ (schaffen|kommen|teilnehmen|dabei sein|dabei|wahrnehmen|da|klappen|können|einrichten|gehen|geht|klappt)
0.85 (kann|können|konnte|konnten|werde|werden) ~~ (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|termin|meeting|besprechung|call|nächste woche|an der|am|zur|zum) ~~ (nicht|leider nicht|doch nicht) ~ (kommen|teilnehmen|dabei sein|dabei|wahrnehmen|erscheinen|da sein|mitmachen|einhalten|vor ort sein|dazukommen|dazustoßen|anwesend|beiwohnen)
0.85 (leider)? (nicht|doch nicht) ~ (teilnehmen|dabei sein|kommen kann|kommen können|wahrnehmen|anwesend sein|teilnehmen können|dabei sein können|erscheinen) ~ (kann|können|konnte)?
0.85 (nichts|nix) mit ~ (termin|ortstermin|meeting|treffen|besprechung|call|heute|morgen|kaffee|lunch|besichtigung|besuch)
0.85 wird ~ (heute|morgen|leider|nichts|nix|doch)? ~ (nichts|nix) ~ (mit|mehr|werden)? ~ (termin|ortstermin|meeting|treffen|besprechung|call|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag)
0.8 (verhindert|verhinderung|unabkömmlich|dazwischengekommen|dazwischen gekommen)
0.8 (dazwischenkommen|terminkollision|terminkonflikt|terminüberschneidung|krankgemeldet)
0.8 (krankheitsbedingt ~ nicht|doppelt gebucht|doppelt belegt|doppelbuchung)
0.8 (kommt|kam|ist) ~~ dazwischen
0.8 (liege|lieg|bin|ist|kind|tochter|sohn|erkältet|grippe|corona|magen darm|krank|fieber|stau|autopanne|flug|zug|zahnarzt|zugausfall|bahnstreik|glatteis|transporter|auto) ~~ (flach|krank|gestrichen|ausgefallen|verspätung|fieber|stecke|hänge|steckt|erwischt|springt|streikt) ~~ (termin|verschieben|treffen|meeting|absagen|heute nicht|morgen nicht|besprechung|schaffe|call|später|ortstermin|gespräch)
0.8 (sorry|entschuldigung|entschuldige|entschuldigen|tut mir leid|bedaure|tut uns leid) ~~ (termin|meeting|call|besprechung|treffen|treffens|verabredung|telefonat|telko|gestern|heute) ~~ (verpasst|vergessen|verschwitzt|versäumt|nicht da|nicht dabei|verschlafen|nicht erschienen|verpennt|durchgerutscht|absagen|nicht gekommen|verplant)
0.8 (verpasst|verschwitzt|versäumt|verpennt|verschlafen|verplant) ~~ (termin|meeting|call|besprechung|treffen|verabredung|telefonat|telko)
0.8 (komme|kommen) ~ (heute|morgen|am @day) ~ (doch)? nicht
0.8 (neuen|anderen|neuer|anderer|späteren|alternativen|ersatz) (termin|tag|zeitpunkt) ~~ (finden|suchen|vereinbaren|ausmachen|vorschlagen|brauchen|möglich|vorschlag|nächste|geht|ginge|passt|machen|abmachen|schieben|verschieben|verlegen)
0.8 (ersatztermin|ausweichtermin|alternativtermin|terminverschiebung|terminabsage)
0.8 (terminverlegung|terminänderung|absage)
0.8 (danke|dank) ~ (für die einladung|für ihre einladung|für eure einladung|für deine einladung) ~~ (leider|aber|nicht|absagen|verhindert|muss|passt)
0.8 (einladung) ~~ (leider nicht|absagen|ablehnen|nicht annehmen|nicht folgen|nicht wahrnehmen|muss ich passen)
0.8 (geht|passt|klappt|ginge|ging) ~ (auch)? ~ (ein ander|ein anderer tag|ein anderes mal|nächste woche statt|stattdessen|@day statt|statt heute|statt morgen)
0.8 (statt|anstatt|anstelle) ~ (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag) ~ (lieber|auf|erst|am|um)? ~ (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nächste woche|übermorgen)
0.8 (um|auf) (eine|einen|zwei|ein paar|#) (woche|wochen|tag|tage|stunde|stunden) (verschieben|nach hinten|später|verlegen|schieben)

[auto]
0.95 (automatische|automatisierte|automatisch|automatisiert|maschinell) (antwort|nachricht|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsnachricht|benachrichtigung|eingangsbestätigung|e mail|email|mail|erstellt|erstellte|erstellten|generiert|generierte|erzeugt|erzeugte|versendet|versandt|versandte|verschickt|erstelltes|generiertes|bestätigung|rückmeldung|mitteilung)
0.95 (wurde|wird) ~ (automatisch|maschinell|automatisiert) (erstellt|generiert|versendet|versandt|erzeugt|verschickt)
0.95 dies ist eine automatisch*
0.95 (abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsnachricht|abwesenheitsassistent)
0.95 (autoreply|autoresponder|out of office|automatic reply)
0.95 (bin|sind|ist) ~~ (nicht im büro|außer haus|ausser haus|nicht im haus|im urlaub|in den ferien|auf urlaub|im mutterschutz|in elternzeit|in karenz|auf dienstreise|ortsabwesend|ferienabwesend|nicht erreichbar|nicht am platz|in mutterschutz|im krankenstand|auf reisen|nicht am arbeitsplatz|abwesend|büroabwesend) ~~ (bis|ab|wieder|wenden|vertretung|vertritt|von #|zurück|dringenden|dringend|mails|nachrichten|nachricht|keinen zugriff|und)
0.95 (abwesend|ortsabwesend|urlaub|ferien|betriebsurlaub|betriebsferien|weihnachtsferien|nicht im büro|außer haus) ~ (bis|von|vom|ab|wegen) ~~ (#|einschließlich|inkl|wieder|und|geschlossen|zurück) ~~ (wieder|erreichbar|zurück|für sie|wenden|vertretung|dringend|dringenden|gerne|beantworte|bearbeitet|weitergeleitet|zugriff)
0.95 (in|bei) (dringenden|dringlichen|eiligen|unaufschiebbaren) (fällen|angelegenheiten|anliegen|fragen|notfällen) ~~ (wenden|kontaktieren|kontakt|vertretung|kollegin|kollegen|kollege|zentrale|sekretariat)
0.45 (wenden|wende|wendet) ~ (sich|dich|euch) ~ (bitte)? ~ (an|in) ~~ (kollegin|kollegen|vertretung|dringenden|zentrale|abwesenheit|meinen|meine|sekretariat)
0.95 (meine|die|ihre) vertretung (übernimmt|ist|hat|erreichen|macht); (vertritt|vertreten) mich
0.95 (ihre|deine|eure) (nachricht|mail|e mail|email) ~ wird ~ (nicht)? ~ (weitergeleitet|gelesen|bearbeitet|automatisch|beantwortet)
0.95 (wieder|ab #|ab dem) ~ (erreichbar|im büro|für sie da|am platz|zurück) ~~ (wieder|bin|sind|ab|am|dringenden|beantworte)? ~ (ab|am) #
0.95 (bin|sind) ~ (ab|am|erst) ~~ (wieder|zurück) ~ (erreichbar|im büro|für sie da|da|anwesend|im dienst|am platz)
0.95 (nur|keinen|kein|eingeschränkt|sporadisch|unregelmäßig) ~ (zugriff|zugang) ~ (auf|zu) ~ (mails|e mails|emails|postfach|meine)
0.95 (lese|rufe) ~ (meine|keine) ~ (mails|e mails|emails) ~~ (nicht|unregelmäßig|sporadisch|ab|selten)
0.95 (unzustellbar|unzustellbare|nicht zustellbar|zustellung fehlgeschlagen|zustellfehler)
0.95 (unzustellbarkeit|nicht zugestellt werden|konnte nicht zugestellt)
0.95 (konnte nicht übermittelt|empfänger unbekannt|postfach ~ voll|postfach existiert)
0.95 (adresse existiert nicht|mailadresse existiert|undelivered|mailer daemon)
0.95 (delivery status|zustellung ~ gescheitert|nicht zugestellt)
0.95 (ihr|ihre|ihrem|ihren|ihres|deine|dein) (anliegen|ticket|anfrage|antrag|nachricht|vorgang|support anfrage|supportanfrage|meldung|bestellung|mitteilung|e mail|email|reklamation|bewerbung|störungsmeldung) ~~ (ist|wurde|haben wir|wird) ~~ (eingegangen|erhalten|registriert|erfasst|ticketnummer|unter der nummer|aktenzeichen|vorgangsnummer|zugewiesen|angelegt|eröffnet|geschlossen|bearbeitung|weitergeleitet|aufgenommen)
0.95 (ticketnummer|vorgangsnummer|ticket id|fallnummer|referenznummer lautet|bearbeitungsnummer) ~~ (lautet|ist|erstellt|angelegt|angeben|betreff|wurde|registriert|#)
0.95 (ticket|vorgang|anfrage|case) # ~~ (erstellt|eröffnet|angelegt|geschlossen|eingegangen|registriert|aktualisiert)
0.95 (wir haben|hiermit bestätigen wir|wir bestätigen) ~~ (ihre|ihren|ihr|den) ~ (anfrage|nachricht|mitteilung|eingang|anliegen|antrag|bestellung|bewerbung) ~ (ihrer|ihres)? ~~ (erhalten|eingang|bearbeiten|schnellstmöglich|innerhalb|werktagen|baldmöglichst)
0.95 eingangsbestätigung; empfangsbestätigung; lesebestätigung
0.95 (bitte)? ~ (antworten sie|antworte) ~ nicht ~ (auf diese|direkt)
0.95 (auf diese|diese) (nachricht|mail|e mail|email) ~ (nicht|kann nicht) (antworten|beantwortet|beantworten|geantwortet)
0.95 (no reply|noreply|do not reply); sachstandsanfragen
0.95 (nicht mehr|seit # nicht mehr|nicht länger) ~ (für|bei) ~~ (tätig|unternehmen|beschäftigt|im haus)
0.95 (postfach|mailadresse|adresse|e mail adresse) ~ wird ~ (nicht mehr|nicht) ~ (gelesen|abgerufen|betreut|verwendet|bearbeitet|genutzt)
0.95 (mutterschutz|elternzeit|bildungskarenz|betriebsferien|betriebsurlaub|ferienhalber|urlaubsbedingt) ~~ (geschlossen|abwesend|bis|ab|von|vom|erreichbar|vertretung)

# The client itself is going under.
[insolvency]
0.85 (insolvenz*|insolvent|konkurs|insolvenzverfahren|insolvenzantrag|insolvenzverwalter*) ~ (angemeldet|anmelden|eröffnet|beantragt|gestellt|bestellt|eingesetzt|gegangen|gehen|gestellt)
0.85 (wir|unsere firma|unser unternehmen|unser betrieb|die firma|die gmbh|die gesellschaft) ~~ (insolvent|insolvenz|insolvenzantrag|pleite|zahlungsunfähig|liquidation|konkurs)
0.85 (insolvenzantrag|insolvenz) ~ (stellen|gestellt|anmelden|angemeldet|beantragen) ; (vorläufig*)? insolvenzverwalter*; in (liquidation|insolvenz|konkurs) ; zahlungsunfähig (sind|ist|geworden)?
0.85 (forderung|forderungen) ~ (insolvenz*|verwalter|tabelle) ~ (anmelden|anzumelden)? ; (eröffnung) des insolvenzverfahrens; schutzschirmverfahren; eigenverwaltung; restrukturierungsverfahren
0.8 (stellen|stellt|einstellen|eingestellt) ~ (geschäftsbetrieb|betrieb) ~ (ein)? ; (geschäftsaufgabe|betriebsaufgabe|geschäftsauflösung) ; (schließen|geschlossen) ~ (betrieb|firma|laden|unternehmen) ~ (endgültig|für immer)
0.8 (können) ~ (unsere)? (lieferanten|gläubiger|rechnungen) ~ (nicht mehr|nicht länger) ~ (bezahlen|bedienen) ; (wir sind|ich bin|sind wir) (pleite|bankrott)

# Do not write to us.
[stop]
0.85 (schreiben|schreibt|schreib|kontaktieren|kontaktiert|mailen|anschreiben) ~ (nicht mehr|nie wieder|nie mehr|nicht weiter|nicht länger) ; (hören|hört|hör) ~ auf ~ (zu schreiben|zu mailen|zu kontaktieren|anzurufen|zu belästigen|anzuschreiben)
0.85 (keine|keinerlei) (weiteren|mehr)? (mails|emails|e mails|nachrichten|newsletter|werbung|anrufe|schreiben|anfragen|kontaktaufnahme*) (mehr|erhalten|zusenden|schicken|von ihnen|von euch)
0.85 (möchte|möchten|will|wollen|wünsche|wünschen) ~ (keine|nicht mehr|nichts mehr|nicht weiter) ~~ (kontaktiert|angeschrieben|erhalten|hören|bekommen|mails|nachrichten|belästigt)
0.85 (entfernen|löschen|streichen|nehmen|nehmt|löscht|streicht|entfernt|tragen|tragt) ~ (mich|uns|meine adresse|unsere adresse|meine daten|unsere daten|meine email) ~~ (verteiler|liste|mailingliste|datenbank|raus|heraus|aus|system)
0.85 (abmelden|abbestellen|abmeldung) ~ (newsletter|verteiler|mailings|liste) ; newsletter ~ (abbestellen|abmelden|kündigen) ; (lassen|lasst|lass) ~ (mich|uns) (bitte|endlich)? in ruhe
0.85 (unterlassen|unterlasst) ~ (weitere|jede|jegliche) ~ (kontaktaufnahme|mails|nachrichten|schreiben|werbung|anrufe) ; (widerspreche|widersprechen|widerrufe|widerrufen) ~~ (daten|einwilligung|nutzung|kontaktaufnahme|werbung|verarbeitung)

# Write to somebody else from now on.
[redirect]
0.85 (ab sofort|künftig|zukünftig|in zukunft|ab jetzt|ab heute|fortan|ab nächster woche) ~~ (wenden|schreiben|schicken|senden|richten|kontaktieren|melden|ansprechpartner*|adresse|mailadresse|richtet|schickt|schreibt|wendet)
0.85 (wenden|schreiben|schicken|senden|richten|kontaktieren|schickt|schreibt|wendet) ~~ (ab sofort|künftig|zukünftig|in zukunft|ab jetzt|fortan|stattdessen)
0.85 (neue|neuer|neuen|ihr neuer|ihre neue|unsere neue) (ansprechpartner*|kontakt|mailadresse|emailadresse|e mail adresse|adresse|rechnungsadresse|kontaktperson|zuständige) ~ (ist|lautet|wird|für)?
0.85 (ihr|ihre|euer|eure|dein|deine) (ansprechpartner*|kontakt|kontaktperson) (ist|wird) ; (bin|ist|arbeite|arbeitet|sind) ~ (nicht mehr|nicht länger) ~~ (zuständig|unternehmen|firma|tätig|bei|beschäftigt|verantwortlich|richtige)
0.85 (verlasse|verlassen|ausgeschieden|ausscheide|scheide) ~ (unternehmen|firma|aus|agentur|kanzlei|büro|betrieb) ; (habe|hat) ~ (unternehmen|firma|agentur|kanzlei) ~ (verlassen|gewechselt)
0.85 (meine|unsere) (mailadresse|emailadresse|adresse|e mail adresse|e mail|email) ~ (ändert|geändert|neu|gewechselt|lautet) ; (nicht|bin nicht|nicht mehr) (der|die) (richtige|richtiger|zuständige) (ansprechpartner*|person|kontakt|stelle)?
0.85 (mein|meine|unser|unsere) (kollege|kollegin|nachfolger|nachfolgerin|vertretung) ~~ (übernimmt|übernommen|zuständig|betreut|kümmert|ansprechpartner*|wenden|melden) ; (wenden|wendet|wende) ~ (bitte)? (direkt)? an ~ (kolleg*|buchhaltung|steuerberat*|frau|herrn|nachfolg*)
0.8 (bitte)? (direkt|gleich) an (unsere|die) (buchhaltung|verwaltung|zentrale|rechnungsstelle)

# Only a part is paid.
[payment.partial]
0.85 (bezahlt|überwiesen|gezahlt|zahlen|überweisen|bezahle|bezahlen|zahle|überweise|beglichen|angewiesen) ~ (hälfte|einen teil|teilbetrag|zur hälfte|teilweise|nur die hälfte|ein drittel|anzahlung|abschlag)
0.85 (hälfte|einen teil|ein teil|teilbetrag|teilbeträge|ein drittel|abschlag) ~~ (bezahlt|überwiesen|gezahlt|zahlen|überweisen|bezahlen|beglichen|angewiesen|vorab)
0.85 (teilzahlung*|teilbetrag|abschlagszahlung*) ~ (geleistet|überwiesen|angewiesen|veranlasst|vorab|erfolgt)
0.4 (den rest|der rest|restbetrag|restsumme|restliche|restlichen|die andere hälfte|zweite hälfte|verbleibende*) ~~ (nächst*|später|folgt|folgen|sobald|monat|woche|wenn|überweise*|zahle*|ende|bis)
0.85 (erste|zweite|erster|ersten) (rate|hälfte|teil|teilzahlung) ~ (bezahlt|überwiesen|ist|angewiesen|gezahlt|raus)

[about complaint.quality]
arbeit; arbeiten; bericht*; webseite*; website*; homepage; seite; seiten; entwurf*; entwürfe; zeichnung*; plan; pläne; text; texte; texten; übersetzung*; logo; bild; bilder; bildern; foto*
service*; leistung*; ergebnis*; qualität*; dokument*; unterlagen; datei*; system*; programm*; software; installation*; präsentation*; kampagne*; veranstaltung*; organisation; event
buchhaltung; abschluss; steuererklärung*; druck*; broschüre*; video*; server*; backup*; datensicherung*; bau*; team; projekt*; gestaltung; layout; umsetzung*; ausführung*; betreuung; beratung; lösung*

[about complaint.delay]
verzögerung*; verspätung*; warten; warte; warteten; gewartet; wartezeit*; lieferung*; termin*; terminplan*; frist*; zeitplan*; woche; wochen; monate; langsam*; tempo; dauer*; pünktlich*; verzug

[about complaint.neglect]
antwort*; rückmeldung*; rückruf*; reaktion*; aufmerksamkeit; kommunikation; nachricht*; kontakt; erreichbar*; betreut; betreuung; umgang; behandlung; kundenservice; kundendienst; zuhören; gehör; interesse

[about complaint.cost]
preis*; honorar*; kosten; tarif*; gebühr*; stundensatz*; angebot*; betrag; summe; zuschlag*; aufschlag*; budget; geld; aufwand; kostenvoranschlag*

[not leaving]
(handyvertrag|handyverträge|mobilfunkvertrag|mobilfunk*|stromvertrag|stromanbieter|gasvertrag|mietvertrag|mietverträge|leasingvertrag|leasing*|versicherung*|fitnessstudio|zeitschrift*|zeitung*|telefonvertrag|internetvertrag|arbeitsvertrag*|wohnung|büro|mietverhältnis|garage|lager) ~~ (gekündigt|kündigen|kündige|kündigung|kündigt|gewechselt|wechseln|verlassen)
(gekündigt|kündigen|kündige|kündigung|kündigt|wechseln) ~~ (handyvertrag|mobilfunk*|stromvertrag|mietvertrag|leasing*|versicherung*|arbeitsvertrag*|wohnung|mietverhältnis|garage|lager|hausbank|stromanbieter|telefonanbieter)
(frau|herr|mitarbeiter|mitarbeiterin|mitarbeitern|kollege|kollegin|angestellte|angestellten|azubi|lehrling|mieter|mieterin|vermieter|reinigungskraft|sekretärin|praktikant*) ~~ (gekündigt|kündigt|kündigung|gekuendigt)
(kunden|kunde|nutzer|user|abonnenten|mitglieder|teilnehmer|besteller|käufer|verbraucher) ~~ (kündigen|kündigt|kündigung|gekündigt|abspringen|wechseln|verlieren|abwandern)
(agb|faq|klausel|paragraf|paragraph|vorlage|mustertext|formular|button|schaltfläche|unterseite|hilfeseite) ~~ (kündigen|kündigung|kündigungsfrist|kündigungsfristen|widerruf|rücktritt)
(kündigung|kündigungsfrist|kündigungsfristen|kündigungsbutton|kündigungsschreiben) ~~ (agb|faq|klausel|paragraf|vorlage|formular|button|arbeitnehmer*|mieter*|mitarbeiter*|probezeit)
(holen|hole|brauchen|benötigen|einholen) ~ (grundsätzlich|immer|stets|üblicherweise|routinemäßig|laut satzung|laut vergaberecht|prinzipiell|jedes mal) ~ angebote
(grundsätzlich|immer|stets|üblicherweise|routinemäßig|prinzipiell|laut satzung|als öffentlicher auftraggeber) ~~ angebote ~ (einholen|ein|einzuholen|vorlegen)
(bisherigen|bisherige|alten|alte|alter|früheren|frühere|vorigen|vorige|ehemaligen|letzten) (@agencies|reinigungsdienst|vermieter|lieferanten|lieferant|bank|drucker) ~~ (gekündigt|verlassen|gewechselt|getrennt|beendet|gegangen)
(von|vom|zur|zum|der|den) ~ (bisherigen|alten|früheren|vorigen) @agencies ~~ (zu ihnen|zu euch|gekündigt|gewechselt|getrennt)
(zu ihnen|zu euch) ~ (gewechselt|wechseln|gekommen|wechsle|umsteigen|umziehen)
(möchten|möchte|wollen|will|würden|würde) ~ (zu ihnen|zu euch) ~ (wechseln|umziehen|umsteigen)
(wollen|will|werden|werde|möchten|möchte|haben|müssen) ~ nicht (kündigen|wechseln|weg|gehen|trennen)
(gehen|gehe|laufen|sind) ~ nicht (weg|verloren|von bord); (denken|denke|haben) ~ nicht (daran|vor|im traum) ~ (zu kündigen|zu wechseln)
(keine|nicht die) (absicht|rede davon|angst) ~~ (kündigen|zu kündigen|wechseln|zu wechseln|kündigung)
(alte|alten|neue|neuen|bisherige) (räume|büroräume|büro|halle|gebäude|laden|standort|geschäftsräume) ~~ (verlassen|ziehen|umziehen|wechseln)
(reservierung|buchung|hotelbuchung|zimmer|flug|bestellung|raum|saal) ~~ (stornieren|storniert|zurücktreten|zurück|zurückgetreten)
(treten|trete) ~ von (der|einer|unserer) (reservierung|buchung|option|bestellung|kandidatur)
(konkurrenz|mitbewerber|wettbewerber) ~ (hat|haben|macht|machen) ~ (neue|neuen|eine|einen) ~ (agentur|website|auftritt|logo|laden|kampagne)
letztes mal ~~ (schon|auch|gut|super|toll|wieder|so)
wie (beim|das) letzte* mal
(andere|anderer|anderes) (firma|betrieb|unternehmen|anbieter|dienstleister) ~~ (catering|reinigung|transport|blumen|musik|druck|lieferung|umzug|dach|möbel|wäsche)

[not payment.refused]
(die|unsere|ihre|aktuelle|aktuellen|neuen|genauen|nackten|alle) zahlen (im|in|aus|des|der|vom|zum|von|für|und|sind|stimmen|sehen|gehen|hier|dort)
zahlen (im|aus|des|vom|zum) ~~ (nicht|keine|nichts|kein)
(müssen|muss|brauchen|brauche|müsst|braucht) ~ (nicht|nichts) ~ (zahlen|bezahlen|zu zahlen|zu bezahlen|extra)
(debitor|schuldner|kunde|mieter|käufer|kundin|auftraggeber) ~~ (lastschrift|zahlung|rechnung|zahlen|zahlt) ~~ (zurückgehen|zurück|nicht|verweigert|gestoppt|platzen)
(weiß|wissen|sicher|klar|erinnere|erinnern) ~ nicht ~~ (bezahlt|gezahlt|überwiesen)
(warum|wieso|verstehe|verstehen) ~~ (nicht|keine) ~ (bezahlt|gezahlt)
(noch nicht|leider nicht|nicht mehr|nicht sofort) ~ (bezahlt|überwiesen|gezahlt) ~ (weil|da|wegen|sorry|entschuldig*)

[not legal]
(müssen|haben|werden|sollen|dürfen) (sie|ihr) ~ (nicht|keine|keinen)
(klausel|paragraf|paragraph|abschnitt|ziffer|artikel|absatz|passus|kapitel|regelung) ~~ (haftung|schadensersatz|schadenersatz|vertragsstrafe|gewährleistung|rücktritt|gerichtsstand|klage|fristsetzung|abmahnung|verzug|widerruf|schlichtungsstelle)
(unser|unsere|unserem|unseren|mein|meine|meinem|meinen) (anwalt|anwältin|jurist|juristin|rechtsabteilung|hausjurist|rechtsanwalt|justiziar) ~~ (entwurf|vertragsentwurf|vertrag|agb|datenschutzerklärung|impressum|text|dokument|unterlagen|fassung) ~ (geprüft|freigegeben|abgesegnet|angesehen|durchgesehen|geändert|gegengelesen|abgenickt|gelesen|erstellt)
(anwalt|anwältin|rechtsabteilung|juristen|jurist|rechtsanwalt) ~ (gibt|geben|gab|hat) ~ (grünes licht|ihr okay|sein okay|freigegeben|nichts einzuwenden|keine einwände|zugestimmt)
(unser|unsere|mein|meine) (anwalt|anwältin|rechtsanwalt|rechtsanwältin) (dr|herr|frau)? ~ (kommt|feiert|grüßt|eingeladen|zieht|dabei|teilnehmen|nimmt)
(impressum|datenschutzerklärung|agb|cookie*|nutzungsbedingungen|vertragsentwurf|arbeitsvertrag) ~~ (rechtlich|juristisch|anwaltlich|anwalt|rechtsabteilung)
(als|wie) (anwaltskanzlei|kanzlei|rechtsanwälte|inkassobüro|inkassounternehmen|gericht|notare|anwälte)
gegen (die firma|herrn|frau|den schuldner|die schuldnerin|den mieter|die mieterin|unseren schuldner|den bauträger|die versicherung|den vermieter|das finanzamt|die stadt|den nachbarn|unseren kunden)
(finanzamt|gemeinde|stadt|krankenkasse|rentenversicherung|behörde) ~~ (einspruch|widerspruch|klage|anspruch|bescheid|frist)
(per|als) einschreiben ~ (an|schicken|verschickt|kam|angekommen|erhalten|gesendet|rausgegangen|versandt)
(zeuge|zeugin|schöffe|schöffin|dolmetscher|dolmetscherin|sachverständiger|gutachter) ~~ (gericht|verhandlung|geladen)
(gericht|verhandlung) ~~ (als zeuge|als zeugin|als schöffe|als schöffin|als dolmetscher*|zeuge|geladen)
(gericht|gerichte) ~ (auf der karte|des tages|auf der speisekarte|aus der küche|vegetarisch*|servier*)
(keine|nicht|kein) ~ (anwalt|anwälte|gericht|klage|klagen|rechtliche schritte|juristisch*) ~ (nötig|notwendig|erforderlich|einschalten|bemühen|wollen|vor)
wir klagen nicht; ich klage nicht; (über|auf hohem niveau) ~ klagen; (hitze|rücken*|kopfschmerzen|wetter) ~~ (klagen|klagt|klage)

[not reputation]
(erzähle|erzählen|berichte|berichten|schildern) ~~ wie (gut|toll|super|schnell|zufrieden|schön|professionell|freundlich|unkompliziert)
(schlechte|negative|miese|ehrliche|böse|vernichtende|neue|unfaire) (bewertung|bewertungen|rezension|rezensionen|google bewertung|googlebewertung|kritik) ~ (von|vom|eines|einer|durch|unserer|des|der) ~ (gast|gastes|gäste|kunden|kunde|kundin|patienten|patient|patientin|mieter|mieters|käufer|käufers|bewerber|bewerbers|besucher|mitarbeiter|nutzer|konkurrenz)
(wie|was) ~ (antworten|antworte|reagieren|reagiere|antwortet|reagiert) ~~ (bewertung|bewertungen|rezension|rezensionen|kommentar|stern|sterne)
(antwort|antworten|textvorschlag|reaktion|stellungnahme) auf ~ (bewertung|bewertungen|rezension|rezensionen|kommentare)
(widget|logo|badge|siegel|plugin|schaltfläche|icon|sternchen|qr code) ~~ (trustpilot|google|provenexpert|bewertung|bewertungen|facebook|instagram|linkedin|rezensionen)
(trustpilot|google|provenexpert|facebook|instagram|linkedin) ~~ (widget|button|icon|logo|verlinken|einbinden|account|zugang|kampagne|anzeige|profil|seite|kanal|posting|beitrag|freigeben)
(gute|guten|positive|positiven|tolle|tollen|schöne|schönen|fünf sterne|5 sterne|beste|nette) (bewertung|bewertungen|rezension|rezensionen|kritik|kritiken)
(gerne|gern|selbstverständlich|natürlich|freuen) ~~ (bewertung|rezension|referenz|empfehlung|weiterempfehlen)
(presse|pressevertreter|zeitung|lokalzeitung|redaktion|journalistin|journalist|fernsehen) ~~ (angekündigt|eingeladen|einladen|kommt|interview|termin|artikel|anzeige|pressemappe|pressemitteilung|druckunterlagen)
(posten|poste|postet|veröffentlichen|stellen) ~ (wir|ich|ihr|sie|den|das|bitte) ~ (beitrag|artikel|video|foto|stellenanzeige|einladung|text|post|bild)
(hat|haben|wurde) (mir|uns) ~~ (abgeraten|abzuraten); (rezension|kritik) ~ (zu|über|von) ~ (roman|buch|film|stück|konzert|inszenierung|ausstellung)
(beitrag|post|artikel) ~ (für|auf)? ~ (linkedin|facebook|instagram|blog) ~~ (fertig|geschrieben|bereit) ~~ (veröffentlichen|posten|einplanen|freigeben|freigabe|sie)
(gast|gäste|kunde|kunden|patient|mieter|jemand|besucher) ~ (hat|haben|gab) ~ (uns|mir) ~~ (stern|sterne)

[not complaint.quality]
(ortstermin|termin|besprechung|meeting|unterricht|zug|flug|bahn|treffen|sitzung|jour fixe|call|schulung|seminar|probe|training|kurs|vorlesung|stunde|veranstaltung|sprechstunde) ~ (fällt|fallen|fiel|fielen) ~ aus
(bewerber|bewerberin|kandidat|kandidatin|gast|gäste|referent|referentin|redner|kunde|teilnehmer|dj|band) ~ (hat|haben|leider)? ~ abgesagt
nichts neues; (gibt|gab) (es|nichts) ~ neues; lag am browser; (lag|liegt) ~ (an|bei|am) (mir|uns|meinem|meiner|unserem|unserer|unseren)
(ich|wir|kollege|kollegin|praktikantin|praktikant|chef|chefin) ~~ (hatte|hatten|habe|haben|hat) ~~ (falsch|falsche|falschen|falscher|falsches|vertippt|verwechselt|verklickt|alte|veraltete)
(hatte|hatten|habe|haben) (ich|wir|nur|nur den|nur die|nur das) ~~ (falsch|falsche|falschen|falscher|falsches|vertippt|verwechselt)
(verfahren|klage|antrag|einspruch|berufung|förderantrag|beschwerde) ~ (abgewiesen|abgelehnt|zurückgewiesen)
(strom|internet|heizung|aufzug|wasser) ~ (bei uns|im haus|im ganzen haus|im büro|im ort|in der straße) ~ (ausgefallen|aus|weg|abgestellt)
(bei uns|im ganzen haus|im haus|in der firma) ~~ (strom|internet|heizung|aufzug|wasser) ~ (ausgefallen|weg|aus)
(mangel|mängel|mängelliste|mängelprotokoll|fehler|störung|problem|probleme) ~ (ist|sind|wurde|wurden|hat|haben)? ~ (abgearbeitet|behoben|erledigt|gelöst|bereinigt|weg|sich erledigt)
(fehlerquote|fehlerfrei|fehlerfreie|fehlerkultur|fehlermeldung ist weg|kein fehler|keine fehler|keinen fehler|null fehler|mängelfrei)
(statt|statt einer|kein|keine|nie wieder|kein bisschen) (gepfuscht|pfusch|murks|flickwerk|stückwerk|patzer|schnitzer)
(müssen|muss|müsst|brauchen|braucht) ~ nichts (korrigieren|nachbessern|zu korrigieren|nacharbeiten|ändern)
(vorgänger|vorbesitzer|vormieter|voreigentümer|andere firma|anderer betrieb|alte agentur|alter steuerberater|alte steuerberater) ~~ (pfusch|gepfuscht|murks|fehler|falsch|verschlafen|schlampig|vermurkst)

[not complaint.delay]
(frist|termin|fristen|abgabetermin) ~ (eingehalten|gehalten|verlängert|gewahrt)
(vorgänger|alter steuerberater|alte steuerberater|alte agentur|spedition|lieferant|post|paketdienst|behörde|bauamt|finanzamt) ~~ (verspätet|verspätung|verschlafen|versäumt|verzögert|verzögern|langsam|spät|dauert)
(verspätet|verzögert) sich ~ (lieferung|zug|flug)
(lieferung|zug|flug|paket|material) ~ (verspätet|verzögert) sich ~ sagt
(entschuldig*|sorry|verzeihung) ~ (die|meine|unsere|für die|für meine|bitte die)? (späte|verspätete|verzögerte|lange|langsame) (antwort|rückmeldung|reaktion|zahlung)
(lassen|lasst|lass|nehmen|nehmt|nimm) (sie|euch|dir) ~ (ruhig|gerne|gern|ruhig noch)? ~ zeit

[not complaint.neglect]
(unsere|unser|unserer|meine) (mahnung|mahnungen|schreiben|brief|anfrage|anzeige|stellenanzeige) an ~~ (ohne|keine|unbeantwortet|nicht)
(bisher|bislang|noch) ohne (reaktion|antwort|rückmeldung) ~ (verjährung|vom kunden|vom mieter|vom schuldner|von der firma)
(plakate|bilder|bild|vorhänge|schild|schilder|lampe|lampen|banner|mantel|jacke) ~~ hängen (lassen|gelassen)
(bin|war|waren|sind|ich|wir) ~ (ich|wir|deshalb|daher|leider)? ~ nicht erreichbar
(entschuldig*|sorry|verzeihung|verzeihen|leid) ~~ (ich|wir|mich|uns) ~~ (nicht|erst jetzt|spät|noch nicht|so lange) ~ (geantwortet|gemeldet|antworte|antworten|zurückgerufen|melde|melden|reagiert|zurückgemeldet)
(sie|ihr|du) (müssen|müsst|musst|brauchen|braucht|brauchst) ~ (nicht|sich nicht|dich nicht|euch nicht) ~ (zurückrufen|antworten|melden|zu antworten|zu melden|reagieren)
(keine antwort|keine rückmeldung) (nötig|notwendig|erforderlich|erwartet|brauche ich|eilt)

[not complaint.cost]
(lieferant|material|papierpreis|papier|strom|miete|benzin|hotel|energie|holz|stahl|porto|spedition|vermieter|flug|flüge|bahn|diesel) ~~ (teuer|teurer|zu teuer|teure)
(nicht|gar nicht|weder|kein bisschen|nie) ~ (zu)? (teuer|überteuert|happig)
(preis|preise|kosten|budget) ~ (ist|sind|liegt|liegen|spielt|war|waren)? ~ (nicht entscheidend|zweitrangig|im rahmen|in ordnung|okay|passt|passen|ok|keine rolle|fair)
(günstiger|billiger|weniger) als (gedacht|erwartet|befürchtet|veranschlagt|angeboten|geplant)

[not payment.disputed]
(rechnung|betrag|abrechnung|alles) ~ (ist|war|sind)? ~ (in ordnung|völlig in ordnung|korrekt|richtig so|passt|nachvollziehbar)
keinen cent (höher|mehr|teurer) ~ als
(rechnung|cent|euro) ~ (keinen|nicht einen) (cent|euro) (höher|mehr|drüber|zu viel)
(von|für|gegen|an) (unserem|unseren|unserer|unsere|einem|einen) (lieferanten|kunden|kundin|schuldner|debitor|mieter|mietern|vermieter) ~~ (rechnung|gutschrift|mahnung|stornorechnung|storno)

[not escalation]
(unsere|unseren|unser|mein|meine|meinen) @people in (kopie|cc) ~~ (gibt|frei|freigibt|freigeben|informiert|info|kenntnis|unterschreibt|entscheidet|bescheid)
(rede|ansprache|vortrag|grußwort|geburtstag|jubiläum|büro|foto|porträt|zitat|unterschrift|abschied|verabschiedung) ~ (des|der|vom|von|unseres|unserer|ihres) ~ @people
(grüße|gruß|lob|dank|kompliment|danke) ~ an ~ @people
(mein|meine|unser|unsere|der|die) @people ~ (lässt grüßen|grüßt|ist im urlaub|im urlaub|ist begeistert|unterschreibt|gibt frei|hat zugestimmt|freut sich|ist einverstanden)

[not praise]
bei allem respekt; (begeistert|erfreut|zufrieden|happy) (war|ist|waren|bin|sind) ~~ (niemand|keiner|anders|nicht)
ohne (ihre|eure|deine|ihren|euren) (fehler|verzögerung|verzögerungen|schlamperei|verspätung|panne|ausfälle|ausfall|schuld|rechnung|antwort|freigabe|rückmeldung|daten|unterlagen|zusage)
herzlich wenig; (hübsch|schön|nett|toll) ~ (anzusehen|anzuschauen|gemacht|verpackt) ~ (nur|aber|leider|bloß|allerdings)
(gute|tolle|schöne|erfreuliche) nachrichten; stein vom herzen; (mein|meine|unser|unsere) @people ~ fand ~ gespräch ~ angenehm
(schöne|tolle|nette|feine|super) (bescherung|überraschung|leistung|aktion) ~ (wenn|dass|das|da|für)
(respekt|hut ab|chapeau|gratuliere|glückwunsch|bravo|kompliment) ~~ (falsch|falscher|falsche|falschen|vergessen|verpasst|schon wieder|zum dritten mal|kaputt|sechs stunden|nicht einmal)

# What we write ourselves.
[our.promise]
(ich|wir) (schicke|schicken|sende|senden|liefere|liefern|melde|melden|rufe|rufen|korrigiere|korrigieren|kümmere|kümmern|erledige|erledigen|antworte|antworten|bestätige|bestätigen|mache|machen|prüfe|prüfen|stelle|stellen|übermittle|übermitteln|reiche|reichen|werde|werden) ~
(schicke|schicken|sende|senden|liefere|liefern|melde|melden|korrigiere|korrigieren|kümmere|kümmern|erledige|erledigen|bestätige|bestätigen) (ich|wir) ~
(sie|ihr|du) (erhalten|bekommen|haben|erhältst|bekommst|bekommt|erhaltet|hast) ~ (bis|morgen|heute|am|noch|spätestens|den|die|das|eine|von) ; (wird|werden|ist|sind) ~ (fertig|erledigt|geliefert|online|verschickt|korrigiert|behoben)
(versprochen|verspreche ich|versprechen wir) ; (das|ich|wir) (verspreche|versprechen) ; (darauf|auf uns) (können sie sich|könnt ihr euch|kannst du dich) verlassen; (haben sie|hast du|habt ihr) ~ (bis|morgen|heute|spätestens)

[our.overpromise]
(garantiert|garantiere|garantieren|garantie) ; komme was wolle; ohne (jedes|jeden|wenn und aber|das geringste) (problem|risiko|zweifel)? ; (nie wieder|niemals|nie mehr) ~ (problem*|fehler*|ausfall*|verspät*|vorkommen)
(hundertprozentig|hundert prozent|100 prozent) ; koste es was es wolle; (was|alles was) (sie|ihr|du) (wollen|wünschen|wollt|willst) ; sofort und kostenlos; absolut sicher heute; auf jeden fall heute

[our.blame]
wie (ich|wir) (ihnen|euch|dir)? (bereits|schon|doch schon)? (gesagt|geschrieben|erklärt|erwähnt|mitgeteilt)? ~ (haben|habe|sagte|schrieb) ; (wie bereits|wie schon) (gesagt|erwähnt|geschrieben|mehrfach)
(sie|ihr|du) (hätten|hättet|hättest) ~ (müssen|sollen|können|sollen) ; (das)? (war|ist) (ihr|euer|dein) (fehler|eigener fehler|versäumnis|problem) ; (ihre|eure|deine) (schuld|eigene schuld)
(unser|unsere|der|die) (praktikant*|azubi|kolleg*|lieferant|grafiker*|dienstleister) ~ (vergessen|falsch|fehler|verschlampt|übersehen) ; (nicht) (unsere|meine) (schuld|verantwortung) ; (nicht) (unser|mein) fehler; (wenn|hätten) (sie|ihr|du) ~ (gelesen|geantwortet|gesagt|zugehört)

[our.heat]
(das|dies)? (ist) (ja)? (lächerlich|absurd|unsinn|quatsch|eine frechheit|unverschämt|eine unverschämtheit|ein witz) ; (wollen|willst|wollt) (sie|du|ihr) mich (veräppeln|verarschen|auf den arm nehmen)
(hören|hört|hör) ~ auf zu (jammern|meckern|nörgeln|nerven) ; lesen (sie|lernen) ~ (endlich|richtig|doch) ; (habe|haben) ~ (die nase|die schnauze) voll; (jetzt)? reicht es (jetzt|mir)? ; es reicht
(suchen|such|sucht) ~ (einen|jemand) (anderen|anders|neuen) ; wenn (ihnen|dir|euch) das nicht passt; nicht mein problem; (ihre|deine) (inkompetenz|frechheit|dummheit)
(langsam|so langsam|allmählich) ~ reicht es; (mir|uns) reicht es; (habe|haben) die nase voll
(frechheit|unverschämt|unverschämtheit|dreist|dreistigkeit|lächerlich|respektlos)
(suchen sie sich|sucht euch) ~ (jemanden|jemand anderen|andere|einen anderen)
(so geht man|so behandelt man|so spricht man) ~ (nicht|keinen|niemanden)

[our.apology]
(entschuldigung|entschuldigen|entschuldige|entschuldigt|verzeihung|verzeihen|sorry) ~ (sie|bitte|für|dass|die|das|wir|mich|uns)? ; (tut|tun) (mir|uns) ~ leid; (leid) (tut|tun) (mir|uns) ~ ; (bitten|bitte) ~ um (entschuldigung|verzeihung|nachsicht|verständnis) ; (bedauern|bedaure|bedauere) (wir|ich|sehr)?

[our.invoice]
(anbei|im anhang|beigefügt|angehängt|hiermit|sende|senden|übersenden|schicke|schicken|erhalten) ~~ (rechnung|rechnungen|honorarnote|unsere rechnung|abrechnung) ; rechnung (anbei|im anhang|beigefügt)
(wir|ich) (stellen|stelle|haben|habe) ~ (in rechnung|berechnet|fakturiert) ; (finden|findest|findet) ~ (rechnung|honorarnote)

[invoice-number]
(rechnung|rechnungsnr|rechnungsnummer|honorarnote|re|rg) (nr|nummer|no)? ; nummer der rechnung

[invoice-amount]
(betrag|gesamt|gesamtbetrag|summe|rechnungsbetrag|endbetrag|gesamtsumme|bruttobetrag|zahlbetrag) (von|in höhe von|zu zahlen|brutto|über|beträgt)? ; (zu zahlen|in höhe von|über insgesamt|insgesamt)

[invoice-due]
(fällig|fälligkeit|zahlbar|zahlungsziel|zahlungsfrist|fälligkeitsdatum|zu zahlen|zu begleichen) (am|bis|bis zum|zum|ist)? ; (überweisen|begleichen|bezahlen) (sie)? (bis|bis zum) ; zahlung (bis|bis zum)

[deadline-behind]
spätestens; allerspätestens; als letzte frist; ohne wenn und aber; deadline

# Zwischen den Zeilen: wer Schlüsse zieht, vergleicht, nicht einsieht.
[leaving]
0.85 (unsere|meine|die|entsprechende|daraus) (eigenen|entsprechenden|richtigen|unsere|meine|die)? (schlüsse|konsequenzen|konsequenz|schluss) ~~ (ziehen|zieht|gezogen|zu ziehen)
0.85 (ziehe|ziehen|zieht|gezogen) (wir|ich|daraus|hieraus|dann)? (wir|ich)? (daraus|hieraus|dann)? (unsere|meine|die) (eigenen|entsprechenden)? (schlüsse|konsequenzen|konsequenz)
0.8 passen ~ nicht (mehr)? (zueinander|zusammen)
0.85 (betreut|berät|vertritt|übernimmt|macht|erstellt) (uns|mich|unsere|meine|die) ~ (steuerkanzlei|kanzlei|agentur|firma|kollegin|büro|steuerbüro|architekturbüro|systemhaus|studio|steuerberater|steuerberaterin) ~~ (aus|in|übertragen|übergeben)
0.85 (gleich|auch|dann|besser|lieber) (wieder)? selber machen ; (gleich|ebenso gut|genauso gut|dann) (wieder)? selbst machen ; (mache|machen) (ich|wir) ~ (künftig|in zukunft|demnächst|wieder|lieber) (selbst|selber)
0.85 (macht|erledigt|übernimmt|bekommt|kriegt|baut|liefert) (es|das|den auftrag|die arbeit)? (eben|halt|dann)? (jemand anders|jemand anderes|ein anderer|eine andere|wer anders|die konkurrenz)
0.6 (nimmt|verlangt|berechnet|zahlt|will) ~~ (euro|prozent|hälfte|drittel) (weniger|billiger|günstiger) ; (kanzlei|büro|agentur|steuerberater|anbieter|firma) ~~ (euro|prozent) (weniger|billiger|günstiger)
0.6 (kommt|komme|gerät|kommen|gerate) ~ ins (grübeln|überlegen|nachdenken|schwanken)
0.85 (überlegen|überlege|überlegt|fragen|frage) ~~ ob (wir|ich) (mit ihnen|mit euch) (weitermachen|weiterarbeiten|weiter|überhaupt) ; (ob|wie lange) (wir|ich) ~ (noch|weiter) (bei ihnen|bei euch|mit ihnen|mit euch) (bleiben|bleibe|arbeiten|zusammenarbeiten|weitermachen)
0.85 (lassen|lasse|holen|hole|haben|habe) ~ (vergleichsangebot|vergleichsangebote|gegenangebot|gegenangebote|konkurrenzangebot|konkurrenzangebote) ~
0.85 (geht|gehen|muss|müssen) (es|wir|ich)? (auch)? (wohl|eben|halt|dann)? ohne (sie|euch) (weiter|weitergehen|auskommen|zurechtkommen|weitermachen)
0.85 (keine|wenig) (grundlage|basis|zukunft|perspektive) (mehr)? ~~ (zusammenarbeit|mandat|mandats|geschäftsbeziehung|auftrag)
0.85 (zusammenarbeit|mandat|mandats|mandates|geschäftsbeziehung|vertrags) ~ (keine|wenig) (grundlage|basis|zukunft|perspektive)
[not leaving]
(schlüsse|konsequenzen) ~~ (daten|zahlen|studie|umfrage|auswertung|messung|analyse|statistik)
sehen (wir)? uns ~ (wieder|woanders|vor gericht)
[legal]
0.85 (dann|eben|halt|nur noch|alles weitere|weiteres|weiter|künftig|jetzt) ~ (über|durch|mit|an|via) (den|meinen|unseren|unsern|einen|die|meine|unsere|mein|unser) (anwalt|rechtsanwalt|anwältin|anwälte|rechtsanwältin|rechtsabteilung|rechtsbeistand)
0.85 (dann|eben|halt|nur noch|alles weitere|weiteres|weiter|jetzt) ~ ueber (den|meinen|unseren|einen|die|meine|unsere) (anwalt|rechtsanwalt|anwältin|rechtsabteilung)
0.6 (jurist|juristin|anwalt|anwältin|rechtsanwalt|rechtsanwältin|anwalts) ~~ (vertrag|vertrags|unterlagen|schriftverkehr|vereinbarung|angebot) ~ (drübergeschaut|darübergeschaut|angeschaut|gelesen|angesehen|geprüft|durchgelesen|draufgeschaut|gesehen|durchgesehen)
0.85 (sehen|treffen) (wir)? uns ~ (woanders|vor gericht|an anderer stelle|beim richter|vorm richter|vor dem richter) (wieder)?
0.85 (stelle|stellen|belaste|belasten) (ich|wir)? (ihnen|euch) ~ (schaden|verspätungszuschlag|säumniszuschlag|mehrkosten|folgekosten|kosten) ~ (in rechnung)? ; (schaden|zuschlag|verspätungszuschlag|säumniszuschlag|mehrkosten|bußgeld) ~ (stelle|stellen) (ich|wir) (ihnen|euch) in rechnung
[not legal]
(haha|hihi|hehe|scherz|spaß|spass|kaffee|kuchen|bier|wette) ~~ anwalt ~ (an|ein|los|auf|kommen|zu)
anwalt ~~ (haha|hihi|hehe|scherz|spaß|spass)
[payment.disputed]
0.6 auf der (rechnung|abrechnung|aufstellung) (steht|stehen|taucht|tauchen|finde|finden|findet) ~ (#|zwei|drei|vier|fünf|sechs|acht|zehn|wieder|noch|auch|plötzlich|erneut) ~ (stunden|stunde|anfahrt|anfahrten|termine|termin|fahrten|seiten|positionen|position|korrekturrunden|lizenzen|tage)
[reputation]
0.85 (geschichte|sache|vorgang|vorfall|fall|erfahrung|erfahrungen) ~~ (interesse stoßen|interessieren|interessiert|runde machen|hören wollen|gern hören|gerne hören|erzählen|weitererzählen|herumsprechen|rumsprechen)
0.85 (wird|dürfte|werden) (sich)? ~ (lokalzeitung|zeitung|presse|tageszeitung|fachpresse|verbraucherzentrale|lokalpresse|redaktion|kollegen|innung|verband) ~ (interessieren|freuen|brennend interessieren|aufgreifen)
0.85 (linkedin|facebook|google|instagram|trustpilot|xing|kununu|internet|presse|zeitung|follower|leser) (freut|freuen|wartet|würde sich|wird sich|interessiert) ; # (follower|mitglieder|betriebe|leser|abonnenten) ~~ (erfahren|interessieren|lesen|hören)
0.85 (bilder|fotos|screenshots|schriftwechsel|mails|chatverlauf|video|videos) ~~ (auf|bei|in) (instagram|facebook|linkedin|google|xing|twitter|trustpilot|youtube|der presse) ~ (sehen|landen|wiederfinden|stehen|posten|stellen|veröffentlichen|zeigen|auftauchen)
[not growth]
weiterempfehlen (werde|werden|kann|können|würde|möchte) (ich|wir) ~~ (nicht|niemandem|keinem|niemanden)
[not reputation]
(ich|wir) weiß sie haben (alle|viel|sicher|bestimmt) ~~
[complaint.neglect]
0.85 (gehofft|gewünscht|erwartet|gedacht|gefreut) dass (mal|einmal|wenigstens)? (jemand|einer|wer|irgendwer) ~ (ans telefon|telefon|zurückruft|meldet|antwortet|abnimmt|reagiert|abhebt)
0.85 (vielleicht|hoffentlich) (bekommen|bekomme|kriegen|kriege|erhalten|erhalte|kommt) (wir|ich)? ~ (irgendwann|eines tages|dieses jahr|noch) ~ (antwort|rückmeldung|reaktion|rückruf)
0.85 so (mit|geht man mit) ~ (bestandskunden|stammkunden|altkunden|langjährigen kunden|kunden|treuen kunden) (umgeht|um|umgegangen|umspringt)
[complaint.delay]
0.85 (in|von) welchem (jahr|monat|jahrhundert|jahrzehnt) ; (welches|welchen) (jahr|jahrhundert) ~ (gemeint|meinten|war)
[complaint.quality]
0.85 (logo|bild|foto|text|seite|plan|grafik|schild) ~~ (auf dem kopf|spiegelverkehrt|verkehrt herum|falsch herum|falschrum)
0.85 (steht|stehen|ist|sind) (das|die|der) ~ (logo|bild|foto|bilder) ~ (auf dem kopf|spiegelverkehrt|verkehrt herum)
0.85 (der|kein|nicht der) (ganz)? große wurf ~~ nicht ; (nicht|kaum) (gerade)? (der|das) (ganz)? große wurf
0.8 nicht (das|ganz das|so|wirklich das) (was)? (wir|ich) uns ~~ (vorgestellt|erhofft|gedacht|versprochen) ; nicht das was (wir|ich) (uns|mir|erwartet|wollten|bestellt) ~~ (vorgestellt|vorgestellt hatten|erhofft|gedacht|versprochen|hatten|haben)
0.8 (rechnen|zusammenzählen|addieren|drucken|speichern|sortieren|exportieren|laden) kann (es|das|die|sie|er) ~ nicht
[not complaint.quality]
passen ~ nicht (mehr)? (zueinander|zusammen) ; weniger geht ~ nicht
[mood]
-1.2 (schlüsse|konsequenzen|konsequenz) ~ (ziehen|zu ziehen|gezogen) ; (unsere|meine) ~ (schlüsse|konsequenzen) daraus
-1 (kommt|komme|kommen|gerate) ~ ins (grübeln|schwanken) ; nicht zueinander
-1.2 (auch)? gleich (wieder)? (selber|selbst) machen ; so mit ~ (bestandskunden|stammkunden|altkunden|kunden) umgeht
-1.2 (sehe|seh|sehen) ~ nicht ein (warum|wieso|weshalb|dass) ; auf dem kopf
-1 in welchem (jahr|jahrhundert) ; der große wurf ; ein echtes schnäppchen ; (vielleicht|hoffentlich) (bekommen|bekomme|kriegen|kriege) (wir|ich) ~ irgendwann
