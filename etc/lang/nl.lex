# heed: Dutch.
#
# Dutch of the Netherlands and of Flanders, formal ("u") and informal ("je",
# "jullie", "gij").  Verbs stand at the end or fall apart ("maak ... over"), so
# many patterns hold both orders.  The grammar is told in en.lex.
language nl

[function]
de het een en van te dat die in is op voor met aan niet zijn er om ook als dan
bij nog naar uit maar wel geen we wij ik je jij jullie u uw jouw jou mijn onze
ons hun hem haar zij ze hij wat wie waar wanneer hoe waarom welke dit deze daar
hier heb heeft hebben had hadden was waren ben bent wordt worden werd zou zouden
zal zullen kan kunnen kun kunt kon konden moet moeten moest mag mogen wil willen
wilt wilde gaat gaan ga ging doen doet gedaan maken maakt gemaakt komt komen kwam
over tot door onder tegen tussen zonder sinds tijdens na al alle alles allemaal
iets niets niks iemand niemand veel meer minder meest heel erg zeer zo zoals
toch even eens nu nou toen straks vandaag morgen gisteren weer opnieuw graag
bedankt dank groet groeten beste geachte hoi hallo dag mevrouw meneer heer
goedemorgen goedemiddag goedenavond vriendelijke factuur bericht omdat want dus
of terwijl zodat hoewel indien zodra voordat nadat elk elke iedere ieder andere
ander eerste tweede laatste nieuwe nieuw goed goede beter best groot grote klein
kleine week weken maand maanden jaar jaren dagen uur tijd keer mensen werk
vraag vragen antwoord sturen stuur gestuurd laten laat weten weet ziet zien
gezien zeggen zegt gezegd vind vinden vindt vond denk denken lijkt blijft krijg
krijgen kregen gekregen mee af toe terug eraan erop ervan erbij ermee hierbij
hiervoor daarom daarmee daarvoor waarop waarvan eigenlijk inmiddels intussen
namelijk gewoon misschien natuurlijk helaas prima oke akkoord top klopt super
gelieve alvast mvg gr aub svp nogmaals mocht beide zelf elkaar net pas slechts
bijgaand bijlage tevens hetgeen echter m'n z'n zo'n 't 'n 'k da's ge gij uwe

[sample]
Ik hoop dat het goed met u gaat en dat het weekend niet te kort was.
Wij zouden graag van jullie horen zodra er iets meer bekend is.
Het verslag had er eigenlijk al moeten zijn, en niemand lijkt te weten waarom.
Kan iemand mij laten weten of de afspraak van volgende week nog doorgaat?
We hebben gisteren de stukken gekregen en kijken er morgen even naar.

[negators]
niet; nie; geen; gene; nooit; niets; niks; niemand; nergens; noch; zonder; nauwelijks; amper
evenmin; geenszins; allerminst; allesbehalve; nimmer; nooit meer
noch ~~ noch; geen ~~ noch; niet ~~ noch; in geen geval; op geen enkele manier

[negators-behind]
niet; nooit; geenszins; absoluut niet

[intensifiers]
1.4 heel; zeer; erg; ontzettend; enorm; echt; absoluut; totaal; volkomen; volstrekt; uiterst
1.4 bijzonder; ongelooflijk; ongelofelijk; zwaar; diep; hartstikke; super; mega; verschrikkelijk
1.4 vreselijk; ronduit; oprecht; buitengewoon; bere; keihard; dermate; zo; werkelijk; compleet
1.4 helemaal; meer dan; door en door; knap; fameus; kei
0.6 een beetje; beetje; lichtelijk; enigszins; ietwat; redelijk; vrij; tamelijk; nogal; best
0.6 een tikje

[contrast]
maar; echter; helaas; hoewel; ofschoon; desondanks; niettemin; jammer genoeg; evenwel; daarentegen
edoch

[conditional]
als (ik|we|wij|je|jij|jullie|u|het|de|er|die|dit|dat|deze|alles|jij|iemand|hij|ze|zij); indien
mocht; mochten; zodra; tenzij; wanneer; voordat; alvorens; nadat; mits; zolang

[classes]
we = ik|wij|we|k|ik's
you = je|jij|jou|jullie|u|ge|gij|ulle|julie
your = je|jouw|jullie|uw|uwe|ulle|de|deze|die|het|dit|dat
inv = factuur|facturen|faktuur|fakturen|factuurtje|rekening|rekeningen|rekeningetje|nota|nota's|notas|declaratie|declaraties|termijn|aanbetaling|voorschot|bedrag|saldo|eindafrekening|eindfactuur|voorschotfactuur|voorschotnota|slottermijn|slotfactuur|termijnfactuur|restbedrag|openstaand|openstaande|ereloon|ereloonnota|jaarfactuur|maandfactuur|eindnota
paid = betaald|voldaan|overgemaakt|overgeboekt|overgeschreven|gestort|vereffend|afbetaald|aanbetaald|bijbetaald|betaalt|bijgeschreven|weggezet|klaargezet|overgmaakt
pay = betalen|betaal|voldoen|voldoe|overmaken|overboeken|overschrijven|storten|stort|vereffenen|vereffen|afrekenen|betaalen|overmaken|afbetalen|aanbetalen
payment = betaling|betalingen|overschrijving|overboeking|storting|geld|centen|bedrag|betalingsopdracht|betaalopdracht
month = januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maand|kwartaal|zomer|herfst|winter|lente|kerst|nieuwjaar|zomervakantie|bouwvak|pasen
day = maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen|overmorgen|straks|vanavond|vanmiddag
period = dag|dagen|week|weken|weekje|maand|maanden|maandje|jaar|uur|uren|kwartaal|minuten|tijden|eeuwen|eeuwigheid
many = twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|anderhalve|anderhalf|paar|enkele|ettelijke|meerdere|verschillende|verscheidene|diverse|veel|vele|zoveel|honderd|talloze
nth = tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|zoveelste|tigste|2e|3e|4e|5e|6e|7e|2de|3de|4de|5de|laatste|hoeveelste
tell = sturen|stuur|sturn|zenden|zend|bezorgen|bezorg|mailen|mail|doorsturen|opsturen|toesturen|nasturen|laten|laat|vertellen|vertel|zeggen|zeg|melden|meld|bevestigen|bevestig|geven|geef|doorgeven|aangeven|bellen|bel|terugbellen|opbellen|terugmailen|aanpassen|pas|wijzigen|wijzig|veranderen|verander|controleren|controleer|checken|check|nakijken|nagaan|bekijken|bekijk|kijken|kijk|uitzoeken|zoek|regelen|regel|verzorgen|zorgen|zorg|maken|maak|opmaken|opstellen|herstellen|herstel|corrigeren|corrigeer|verbeteren|verbeter|oplossen|fixen|fix|repareren|uitleggen|leg|toelichten|verklaren|komen|kom|langskomen|inplannen|plannen|plan|boeken|boek|reserveren|annuleren|annuleer|verwijderen|verwijder|schrappen|schrap|weghalen|haal|toevoegen|voeg|zetten|zet|plaatsen|plaats|vervangen|antwoorden|antwoord|reageren|reageer|helpen|help|delen|deel|aanleveren|aanvragen|indienen|opnemen|neem|crediteren|crediteer|terugbetalen|terugstorten|stoppen|stop|terugdraaien|draai|verplaatsen|verzetten|splitsen|vermelden|vermeld|opgeven|bestellen|bestel|doen|doe|meenemen|vragen|vraag|noteren|noteer|inschatten|offreren|begroten|aanzetten|uitzetten|blokkeren|resetten|installeren|vertalen|nalopen|rechtzetten|ophelderen|voorzien|factureren|afzien|houden|hou|houdt|stuurt|laat|geeft|belt|zorgt|maakt|komt|kijkt|neemt|zet|koppelen|verlengen|faxen|appen|app|verhelpen|bezorgt|leveren|lever|opleveren|aanmaken|linken|overzetten|activeren|openen|toezenden|herzien|omzetten|bijwerken|opschuiven|printen|tekenen|ondertekenen|retourneren|aanpakken|opzoeken|aanhouden|invullen|inlichten|informeren|adviseren
work = werk|werkje|resultaat|resultaten|hulp|service|ondersteuning|begeleiding|advies|adviezen|ontwerp|ontwerpen|site|website|webshop|shop|vertaling|vertalingen|teksten|tekst|campagne|evenement|feest|team|ploeg|crew|samenwerking|tekening|tekeningen|film|filmpje|logo|huisstijl|rapport|presentatie|organisatie|uitleg|communicatie|bediening|cijfers|aangifte|opvolging|job|bureau|club|kerel|vent|mensen|vakwerk|verbouwing|keuken
people = directeur|directie|directrice|leidinggevende|manager|chef|baas|eigenaar|eigenaren|vennoot|vennoten|partner|zaakvoerder|teamleider|afdelingshoofd|hoofdkantoor|bestuur|ceo|management|bedrijfsleider|kantoorleider|salesmanager|servicemanager|leidinggevend|oprichter|bazin|supervisor|hogerhand|bestuurder|hoofdkwartier|bovenbaas
other = andere|ander|anders|nieuwe|nieuw|concurrent|concurrenten|concurrentie|concullega
firm = bureau|kantoor|partij|leverancier|aanbieder|accountant|boekhouder|boekhoudster|architect|vertaler|vertaalster|vertaalbureau|ontwerper|webbouwer|bouwer|ontwikkelaar|bedrijf|firma|club|speler|dienstverlener|partner|adviseur|clubje|kantoren|bureaus|partijen|ICT'er|beheerder|hoster|provider|fotograaf|organisatie|administratiekantoor|reclamebureau|evenementenbureau

[polite]
bij voorbaat dank; alvast bedankt; alvast hartelijk dank; hartelijk dank; met vriendelijke groet
met vriendelijke groeten; vriendelijke groet; vriendelijke groeten; hartelijke groet
hartelijke groeten; met hartelijke groet; beste groeten; lieve groet; fijne groet; hoogachtend
met hoogachting; mvg; dank voor je (mail|bericht|reactie|antwoord|berichtje|mailtje|belletje)
dank voor uw (mail|bericht|reactie|antwoord|brief)
bedankt voor (je|jullie|uw|het|de) (mail|bericht|reactie|antwoord|snelle reactie|berichtje|mailtje|brief|terugkoppeling)
dank voor jullie (mail|bericht|reactie|antwoord); hoop dat het goed ~ gaat; hopelijk gaat ~ goed
hoop dat alles goed; goedemorgen; goedemiddag; goedenavond; goeiemorgen; goeiemiddag; goeiedag
goeden dag; goede morgen; goede middag; fijn weekend; prettig weekend; goed weekend; fijne dag
prettige dag; fijne avond; fijne vakantie; prettige feestdagen; fijne feestdagen; fijne dagen
goed jaar; beste wensen; prettige kerst; bij voorbaat hartelijk dank; bij voorbaat bedankt
vast bedankt; dank alvast; bedankt alvast; alvast dank; alvast merci; gaarne; zou fijn zijn
zou mooi zijn; zou leuk zijn; zou top zijn; zou super zijn; zou prettig zijn; zou geweldig zijn
wij vernemen graag; ik hoor graag; ik hoor het graag; hoor het graag; graag vernemen; geen haast
geen probleem; goed om te horen; met (beste|collegiale|zonnige|sportieve|warme) groet; sorry voor
excuus voor; excuses voor; als dat (kan|lukt|mag); als het goed is; het is goed; is goed; komt goed
veel succes; sterkte; beterschap; geachte
# thanks, sorrow and certainty as form
tot (onze|mijn) (grote|oprechte)? spijt; met spijt; met leedwezen; tot ons leedwezen
het spijt (mij|me|ons)
gelukkig (gewoon|maar|wel|geen|nog|heeft|hebben|is|was|zijn|niet|kunnen|konden|bijna|snel|viel|ging)
(fijn|prettig|goed|leuk|mooi) (om te|dat het|dat je|dat jullie) (horen|lukt|kan|past|uitkomt|lukte)
(fijne|prettige|goede|leuke|mooie|zonnige) (vakantie|week|middag|maandag|vrijdag|dag nog|reis|zomer|kerst|jaarwisseling|werkweek|avond nog|middag nog|feestdagen|start)
(fijn|prettig|goed) (weekend|weekeinde|verlof|uiteinde); een goed (weekend|jaar|begin)
(zou|zouden) (fijn|mooi|leuk|top|super|prettig|geweldig|handig|ideaal|welkom|tof|goed) zijn
(dat|het) zou (heel|erg|wel)? (fijn|mooi|leuk|top|super|prettig|geweldig|handig|tof) zijn
wij vragen ons af; ik vraag me af; vragen ons af; vraag me af; vraag mij af; vragen wij ons af
(ik|we|wij) (wil|willen) niet (zeuren|overdrijven|drammen|lastig doen|vervelend doen|zagen|pushen|moeilijk doen)
(waren|was|stonden|stond) ~ binnen (het|een|#) (uur|uurtje|kwartier)
(jullie|uw|je|deze|die) (tweede|derde|vriendelijke) (herinnering|mail|bericht|brief)
(schade|claim) ~ (vergoed|afgehandeld|uitbetaald) ~ (door)? ~ (verzekering|verzekeraar)?
(verzekering|verzekeraar) ~~ (schade|claim) ~ (vergoed|afgehandeld|uitbetaald|geregeld)
geen (enkel)? (probleem|punt|bezwaar|haast|zorgen|stress|paniek|nood|drama|ramp)
(is|was) geen (ramp|drama|probleem|punt); niet erg; geeft niets; geeft niks; maakt niet uit
maak je geen zorgen
(maakt|maak) (u|je) (zich)? geen zorgen; geen zorgen; niets dringends; niet dringend; geen spoed
niet urgent; heeft geen haast
mijn fout; onze fout; foutje van (mij|ons|onze kant|mijn kant); excuses van onze kant; mijn excuses
onze excuses
excuses voor (mijn|onze|de) (late|trage|laat) (reactie|antwoord|betaling)
sorry voor (mijn|onze|de) (late|trage) (reactie|antwoord|betaling)
slecht geslapen; slecht van geslapen; slecht weer; slechte verbinding hier; slechte nachtrust
een slecht moment
# no fault of anybody
niet (te)? laat; beter laat dan nooit; zo laat mogelijk; laat ik; laat maar; laat gerust; laat het
(dat|het) was (bij ons|hier) (een gekkenhuis|even druk|erg druk)
als er (problemen|vragen|klachten|fouten) zijn; bij (problemen|klachten|vragen|storing|twijfel)
(mocht|mochten) er ~ (problemen|fouten|vragen|klachten) ~ zijn
slechte (lijn|verbinding|dag|nacht|gewoonte|grap van mij|timing van mij|tijd voor)
een slechte (dag|nacht) gehad

[third]
(link|links|knop|logo) ~ (naar|van|voor) ~ (google|recensies|reviews|facebook); (onze|mijn) (google)? (recensies|reviews)
(onze|een|mijn) (leverancier|klant|huurder|concurrent|bank|aannemer) ~~ (failliet|faillissement|over de kop|insolvent)
(tekst|formulering|versie|concept) ~ (van|door) onze (advocaat|jurist)
(onze|mijn|een|die|hun|deze) (klant|klanten|huurder|huurders|verhuurder|leverancier|opdrachtgever|cliënt|cliënten|debiteur|debiteuren|afnemer|wanbetaler|verzekeraar|verzekering|gemeente) ~~ (betaalt|betalen|betaald|weigert|weigeren|procedeert|dagvaardt|dagvaarden|klaagt|klagen|rechter|rechtszaak|rechtbank|advocaat|schuldig|opzeggen|opgezegd|dreigt|dreigen|boos|woedend)
(klant|huurder|debiteur|opdrachtgever) van (ons|mij|mijn|onze|me)
(weigert|weigeren) (ons|mij|me) te betalen; (betaalt|betalen) (ons|mij|me) niet
(is|zijn|was|waren) (ons|mij|me) ~ (schuldig|verschuldigd)
(onze|mijn) (wanbetaler|wanbetalers|debiteur|debiteuren|wederpartij|tegenpartij)
namens (eiser|eiseres|gedaagde|verweerder|cliënt|cliënte)
(de|tegen) (eiser|eiseres|gedaagde|verdachte|tegenpartij|wederpartij)
mijn (ex|buurman|buurvrouw|buren|huisbaas|verhuurder)
onze (buren|buurman|buurvrouw|huisbaas|verhuurder); een concurrent van
(een|die|de) andere (klant|leverancier) van; niets met jullie te maken; niks met jullie te maken
heeft ~ niets met (jullie|u|jou); los van jullie; (niet|geen) (jullie|jouw|uw) (schuld|fout)
onze (eigen)? (fout|schuld); mijn (eigen)? (fout|schuld)
(ligt|lag|zat|zit) (aan|bij) (ons|mij|onszelf|mezelf); (ligt|lag) niet aan (jullie|jou|u)
hun (klant|klanten|personeel|advocaat|huurder); (zijn|haar) (advocaat|klant|klanten)
(eiser|eiseres|gedaagde|verweerder|wederpartij|tegenpartij|schuldenaar|debiteur|schuldeiser)
in de zaak (van|tegen|tussen); (zaaknummer|rolnummer|dossiernummer)
(cliënt|cliënte|onze cliënt|mijn cliënt) ~~ (weigert|dreigt|dagvaardt|schuldig|zegt op|betwist)
# customers of the client, their own quarrels
(klanten|huurders|leden|gebruikers|abonnees|bezoekers|patienten|deelnemers|ouders|bewoners|gasten|kopers) ~~ (hun|zijn|haar) ~~ (opzeggen|annuleren|betalen|klagen|stopzetten|beeindigen|betwisten)
(onze|mijn) (eigen)? (klanten|huurders|huurder|klant|leden|leverancier|leveranciers|koerier|buren|verzekeraar|personeel|werknemer|werknemers|concurrent|medewerker|oude leverancier) ~~ (klagen|klaagt|klaagde|failliet|betalen|betaalt|weigert|opgezegd|vertrekt|vertrokken|dreigt|ontslag|advocaat|rechter|boos|ontevreden|te laat|traag|slecht)
(niet|geen) ~ (over|tegen|op|naar) (jullie|u|jou|uw bedrijf|jullie werk) ~ (maar|het ging|gericht|bedoeld)
(ligt|lag|is|was|heeft) (niet|niets|niks) ~ (aan|met) (jullie|u|jou) ~ (te maken|maar)?
(huurovereenkomst|huurcontract|arbeidsovereenkomst|arbeidscontract|leasecontract|telefoonabonnement|energiecontract|verzekering|polis|krantenabonnement|sportabonnement) ~~ (opzeggen|opgezegd|beeindigen|beeindigd|opzegging|ontbinden|opzegtermijn|stopzetten)
(opzeggen|opgezegd|opzegging|beeindiging|opzegtermijn) ~ (van)? ~ (huurovereenkomst|huurcontract|arbeidsovereenkomst|arbeidscontract|leasecontract|energiecontract|verzekering|polis|huur)
(werknemer|medewerker|collega|huurder|stagiair|kandidaat|secretaresse) ~~ (opgezegd|ontslag|ontslagen|vertrekt|vertrokken|zegt op|geweigerd)
(bank|gemeente|vergunning|notaris|overheid|belastingdienst|fiscus|fod|provider|koerier|postnl|bpost|verzekeraar|zagerij|fabrikant|groothandel) ~~ (wachten|vertraagd|problemen|traag|vertraging|nog niet binnen|duurt lang|duurt nog|te laat)
(concurrent|leverancier|klant|buurman|onderaannemer|afnemer|huurder|opdrachtgever) ~ (is|ging|gaat|werd) ~ (failliet|bankroet|over de kop)
(voor|namens|tegen) (mijn|onze|een) (client|cliente|clienten|debiteur|klant|huurder|wederpartij)
(mijn|onze) (client|cliente|clienten)
(samenwerking|contract|overeenkomst|huur|raamcontract) met (onze|mijn|een|hun|de|het) (duitse|franse|belgische|nederlandse|engelse|vorige|oude)? (verdeler|leverancier|huurder|verhuurder|drukker|bank|partner|importeur|agent|distributeur|onderaannemer|energieleverancier|schoonmaakbedrijf|cateraar)
(van|aan) (onze|mijn) (kant|zijde) ~ (fout|stil|vertraging|misverstand|nalatigheid|vergissing)?
(radiostilte|stilte|fout|vergissing|vertraging|misverstand|slordigheid|verwarring) (van|aan|bij) (onze|mijn|ons|mij) (kant|zijde)?
(onze|mijn) (eigen)? (documentatie|administratie|boekhouding|archief|mailbox|planning|server|collega|medewerker|magazijn|garage|bureau) ~ (is|was|ligt|zit|brandde) ~ (puinhoop|chaos|rommel|rommeltje|zooitje|warboel|knoeiboel|stil|vol fouten|ziek|traag|kapot|stuk)
(prijs|prijzen|kost|kosten) van ~ (staal|hout|gas|stroom|elektriciteit|energie|grondstoffen|olie|materiaal|materialen|papier|brandstof|cement|koper) ~~ (gestegen|stijgt|stijgen|hoog|omhoog|duurder)
(energieprijzen|materiaalprijzen|grondstofprijzen|brandstofprijzen|gasprijzen|huurprijzen|papierprijzen) ~~ (gestegen|stijgen|hoog|omhoog|duurder|zwaar)
(klanten|bezoekers|gasten|gebruikers|leden|mensen) ~~ (review|recensie|beoordeling|klacht) ~ (kunnen)? ~ (achterlaten|schrijven|plaatsen|indienen|lezen)
(verzekering|verzekeraar|bank) ~~ (schade|claim|kosten) ~ (vergoed|vergoedt|afgehandeld|uitbetaald|betaald|terugbetaald)
(onze|mijn) (vorige|vroegere|oude|ex|voormalige) ~~ (te laat|traag|fout|fouten|slecht|slordig|vergat|nooit|niets|kwijt|duur|slechter)
(laten|gaan|zullen|willen|mag|kan) ~~ offline (halen|zetten|gaan|gehaald)

[story]
(mijn|mn|m'n|zijn|haar|onze|een|de) (zwager|schoonzus|broer|zus|neef|nicht|oom|tante|vader|moeder|man|vrouw|zoon|dochter|buurman|buurvrouw|vriend|vriendin|kennis|maat|huisbaas|verhuurder|huurder|schoonvader|schoonmoeder)
(een|één) van onze (eigen)? (klanten|huurders|leveranciers|leden|cliënten)
(mijn|onze|een|de) (buren|vrienden|ouders|collega|kennissen|schoonouders|kameraad|nonkel|overbuur|overbuurman|ex|neefje|nichtje|schoonbroer|schoonzoon|oud collega) ~~ (had|heeft|hadden|hebben|zit|kreeg|is|werd) ~ (advocaat|rechter|aannemer|klacht|zaak|proces|failliet|ruzie|review)
in (het|de|een) (nieuws|krant|boek|film|artikel|podcast|serie|documentaire|roman) ~ (stond|staat|las|ging|gaat|zag|was)?
(las|gelezen|gehoord|zag|gezien) ~ (in de krant|op het nieuws|op tv|op televisie|in een artikel|in een podcast)

[we]
wij; we; ik; ons; onze; mijn; mij; me; m'n; wijzelf

[you]
u; uw; jullie; jij; je; jou; jouw

[past]
(jaren|jaar|decennia) (geleden|terug); destijds; indertijd; toentertijd; in die tijd
ons (vorige|vroegere|oude|laatste) (bureau|kantoor|clubje)
(onze|mijn|de|jullie|een) (vorige|vroegere|oude|voormalige|ex) (accountant|boekhouder|architect|ontwerper|vertaler|leverancier|webbouwer|adviseur|partij|ict'er|boekhoudster|aannemer|partner|beheerder|hoster|voorganger)
bij (onze|ons|mijn|de) vorige; bij de vorige; jullie voorganger*; (uw|jouw) voorganger*
waar we (hiervoor|eerst|vroeger) zaten

[topic]
(bijgaand|hierbij|bijgevoegd) (de|een)? (tekst|teksten) voor
(tekst|teksten|copy) voor (de|het|op|onze|jullie) ~ (pagina|pagina's|site|website|folder|brochure|blog|campagne|nieuwsbrief|poster|flyer|faq)
beëdigde vertaling; beedigde vertaling; gewaarmerkte vertaling; (ter|te) vertalen; ter vertaling
(graag|aub|svp|kun|kunt|kunnen|willen|wil) ~~ (vertalen|vertaald|proeflezen|vertaling)
(offerte|prijs|prijsopgave|tarief) voor ~~ (vertaling|vertalen)
de (zin|alinea|formulering|passage|kop|knop|slogan|titel|quote)
het thema ~ (feest|kantoorfeest|personeelsfeest|avond|congres|event|evenement)
(moet|mag|komt) ~ op de (knop|poster|banner|banier|flyer)
(voice|script|scenario|toneelstuk|sketch|quiz)
# the client's trade: courts, debts, complaints as work
(voor|in|op) (het|onze|de|een) (faq|handboek|handleiding|jaarverslag|reglement|algemene voorwaarden|beleid|procedure|cursus|training|workshop|roman|boek|podcast|artikel|blog|factsheet|formulier|sjabloon)
(cursus|training|workshop|opleiding|module|hoofdstuk|artikel|pagina|tabblad|menu|veld|kolom|functie|knop|formulier|sjabloon|template|procedure|beleid) ~ (over|omgaan met|voor|met|annuleren|opzeggen|klachten|uitschrijven|afmelden|reviews|recensies|faillissement|incasso|wanbetaling|ontslag)
(hoe|waar) ~ (boek|boeken|registreer|registreren|verwerk|verwerken|voer|meld je|zet je|vind ik) ~~ (in het programma|in het systeem|in de administratie|in het pakket|in exact|in de boekhouding|een gebruiker)
(stel|gesteld) dat (een|de|onze) klant; wat als een klant; (indien|als|wanneer) een klant
(wij|we|ik) (zijn|ben) (een|zelf)? (incassobureau|advocatenkantoor|advocaat|advocaten|deurwaarder|deurwaarders|notaris|rechtbank|mediator|curator|uitgeverij|krant|redactie|klachtendienst|ombudsdienst)
als (advocaat|advocaten|advocatenkantoor|deurwaarder|incassobureau|curator|mediator|jurist|juristen|notaris|griffie)
(griffie|pleidooi|pleitnota|zitting|conclusietermijn|rolzitting|getuige|getuigen|vonnis|arrest|hoger beroep|proces verbaal|processtuk|processtukken|procesdossier|bewijsstuk|bewijsstukken|pleiten|pleidooien)
(opstellen|opmaken|nakijken|vertalen|redigeren|aanpassen) ~~ (dagvaarding|ingebrekestelling|sommatie|aanmaning|opzegbrief|ontslagbrief|conclusie|vonnis|contract)
(dagvaarding|ingebrekestelling|sommatie|aanmaning|opzegbrief|ontslagbrief|conclusie|vonnis) ~~ (opstellen|opmaken|vertalen|redigeren|nakijken|voor onze debiteur|voor mijn client)
(terminologie|woordenlijst|glossarium|passage|scene|dialoog|personage|acteur|rol|toneelstuk|figurant|script|tekstballon)
(het|de) woord; (vervang|vervangen|veranderen|wijzigen) ~ (door|in)
(veiling|faillissementsveiling|faillissementsverkoop|uitverkoop)
(reviews|recensies|beoordelingen|testimonials|quotes) ~~ (onze site|onze webshop|onze website|bovenaan|widget|plugin|slider|blok|tonen|plaatsen op|op de homepage|van onze|van klanten)
(review|recensie|bespreking|beoordeling) ~ (van|over) (onze|een|het|de|mijn) (roman|boek|restaurant|product|producten|film|voorstelling|album|expo)

[deadline]
voor; vóór; tegen; uiterlijk; ten laatste; op zijn laatst; op z'n laatst; niet later dan
uiterlijk op; binnen; deadline; deadline is
(heeft|hebben|hebt|heb|krijgt|krijgen|krijg|geef|geven) ~ tot; tot uiterlijk; voor het einde
ten laatste op; liefst voor; het liefst voor; liefst; laatste dag

[date-lead]
op; de; voor; vóór; per; uiterlijk; tegen; aanstaande; komende; volgende; dd; d d; van

[months]
1 januari; jan
2 februari; feb; febr
3 maart; mrt
4 april; apr
5 mei
6 juni; jun
7 juli; jul
8 augustus; aug
9 september; sept; sep
10 oktober; okt
11 november; nov
12 december; dec

[weekdays]
1 maandag; maandagochtend; maandagmiddag; maandagavond; maandagmorgen; ma
2 dinsdag; dinsdagochtend; dinsdagmiddag; dinsdagavond; dinsdagmorgen; di
3 woensdag; woensdagochtend; woensdagmiddag; woensdagavond; woensdagmorgen; wo
4 donderdag; donderdagochtend; donderdagmiddag; donderdagavond; donderdagmorgen
5 vrijdag; vrijdagochtend; vrijdagmiddag; vrijdagavond; vrijdagmorgen; vr; vrij
6 zaterdag; zaterdagochtend; zaterdagmiddag; zaterdagavond; zaterdagmorgen; za
7 zondag; zondagochtend; zondagmiddag; zondagavond; zondagmorgen

[days]
today: vandaag; vandaag nog; vanavond; vanmiddag; vanochtend; vanmorgen; vannacht; straks; einde van de dag; eind van de dag; eind vd dag; einde werkdag; einde dag; voor sluitingstijd; hedenavond; nu meteen; nog deze dag
tomorrow: morgen; morgenochtend; morgenmiddag; morgenavond; morgenvroeg; morgen vroeg
after-tomorrow: overmorgen
this-week: einde van de week; eind van de week; einde week; eind deze week; eind van deze week; einde van deze week; einde deze week; eind vd week; voor het weekend
next-week: eind volgende week; einde volgende week; eind van volgende week; einde van volgende week
this-month: einde van de maand; eind van de maand; eind deze maand; einde maand; einde deze maand; eind van deze maand; ultimo; maandeinde; eind vd maand; einde van deze maand
next-month: eind volgende maand; einde volgende maand; eind van volgende maand; einde van volgende maand
this-year: einde van het jaar; eind van het jaar; eind dit jaar; einde jaar; einde dit jaar; jaareinde; eind van dit jaar; voor de jaarwisseling; oudjaar
one-week: binnen een week; binnen één week; binnen de week; over een week; vandaag over een week; binnen een weekje; een week de tijd
two-weeks: binnen twee weken; binnen veertien dagen; over twee weken; binnen de veertien dagen; over veertien dagen; twee weken de tijd
n-days: binnen # (werkdagen|dagen|kalenderdagen); binnen de # (werkdagen|dagen); over # dagen; nog # dagen
n-weeks: binnen # weken; over # weken; binnen de # weken
month-end: einde van; eind; einde; eind van; ultimo

[mood]
# wonder and content
2 geweldig; geweldige; fantastisch*; uitstekend*; schitterend*; subliem*; magnifiek*; fenomenaal
2 fenomenale; grandioos; grandioze; grandeur; briljant*; buitengewoon goed; perfect*
2 weergaweergaloze; formidabel*; waanzinnig*; meesterlijk*; vlekkeloos; vlekkeloze; feilloos
2 feilloze; onovertroffen; wonderbaarlijk; overweldigend*; verbluffend*; dolblij; dolgelukkig
2 in de wolken; in mijn nopjes; in onze nopjes; in m'n nopjes; laaiend enthousiast
2 wild enthousiast; razend enthousiast; reuzeblij; superblij; supertevreden; megablij; verrukt
2 verrukkelijk; verliefd; sprakeloos van; kippenvel; kippevel; traan van geluk; tranen van geluk
2 tranen in de ogen; traantje* weg*; ontroerd; ontroerend*; sprakeloos; dik tevreden
2 dikke tevredenheid; zo blij; hartstikke blij; ik stuiter; gat in de lucht; ondersteboven
2 overdonderd; van mijn sokken; van onze sokken; omvergeblazen; jubel*
1.5 prachtig*; mooier; wonderschoon; beeldschoon; bloedmooi*; beeldig; superfijn; superleuk
1.5 supergoed; supersnel; supermooi; geniaal; geniale; knaller*; schot in de roos; klasse
1.5 eersteklas; klassewerk; topwerk; topper*; toppertje; topclub; topteam; topdag; toppie
1.5 topservice; vakwerk; vakmanschap; vakmensen; wereldklasse; van wereldformaat; petje af
1.5 petje diep af; chapeau; bravo; hulde; hoedje af; lof; complimenten; compliment; complimentje*
1.5 pluim; diepe buiging; dikke duim; dikke pluim; tien met een griffel; een dikke tien; een 10
1.5 dankbaar; erkentelijk; trots; verguld; opgetogen; enthousiast*; verrast; jaloers
1.5 onder de indruk; indrukwekkend*; zielsgelukkig; redder*; reddende engel; engel
1.5 engeltje; held; helden; heldin; kanjer*; bikkel*; schatten; lieverds; goud waard; goudeerlijk
1.5 goudhaantje; van harte aanbevolen; hoera; hiep hiep; joepie; jippie; yes; wauw; wow; waw
1.5 machtig mooi; kei goed; keigoed; keimooi; keiblij; zalig; zaligheid; onvergetelijk*; geslaagd*
1.5 doorslaand succes; groot succes; de max; wreed goed; heerlijk*
1.5 (wat|was|is|echt|werd) een feest; een feest om; zeer content; heel content
1.5 content (mee|met|over); magisch; juweel*; pareltje; meesterwerk; gesmuld; genoten; kunstweldaad
1 blij; blije; tevreden; fijn; fijne; leuk; leuke; mooi; mooie; knap; knappe; gaaf; gave; tof
1 toffe; cool; super; top; prettig*; vlot; soepel; soepeltjes; gesmeerd; vriendelijkheid
1 behulpzaam; behulpzame; meedenken; meegedacht; deskundig*; professioneel; professionele
1 betrouwbaar; betrouwbare; geduldig; engelengeduld; snel geholpen; opgelucht; opluchting; lucht op
1 gerustgesteld; rustgevend; geholpen; vertrouwen in; waarderen; waardeer; waardering; gewaardeerd
1 succes; succesvol*; aanrader; aanraden; aanbevelen; aanbevolen; geslaagd; lekker; bedanken; lief
1 attent; zorgvuldig; verzorgd; genieten; geniet; glimlach; glunder*; stralen; straal*
1 proficiat met
1 welverdiend; meevaller; meegevallen; plezier*; plezant; chique; stijlvol*
1 gezellig*; lachen; duidelijke uitleg; kundig; toegewijd; betrokken; draait als een zonnetje
1 loopt als een zonnetje; loopt als een trein; werkt als een trein; werkt perfect; dank zij jullie
1 dankzij jullie; dankzij jou; dankzij u; naar wens; naar volle tevredenheid; naar tevredenheid
1 het waard; elke cent waard; elke euro waard; waar voor ons geld; waar voor mijn geld; weer slapen
1 gerust slapen; lekker slapen; zorgeloos; ontzorgd; ontzorgt; opgestoken; pracht
1.2 niet slecht; niet verkeerd; niet gek; niet mis; niet mopperen; niet klagen; niks te mekkeren
1.2 niets te mekkeren
1.2 (niks|niets) te (klagen|mopperen|zeuren|zeiken|wensen|zaniken|mekkeren|morren)
1.2 (niks|niets) (mis|verkeerds) ~ mee; niks mis mee; niets mis mee; niets op aan te merken
1.2 niks op aan te merken; geen klagen; geen klachten; geen kwaad woord; geen enkele klacht
1.2 kon minder; kan minder; kon slechter; kan slechter; kon beroerder
1.2 kon erger; kwaaier; mag er wezen; mag er zijn; mocht er zijn; kan ermee door; niets dan lof
1.2 niks dan lof; alleen maar lof; geen speld tussen; kan niet beter; kon niet beter
1.2 had niet beter; had niet mooier; kan niet mooier; beter kan niet
1.2 precies wat ~ (zochten|wilden|wilde|zocht|bedoelden|bedoelde|hoopten|nodig|voor ogen)
1.2 (beter|mooier|sneller|leuker) dan ~ (verwacht|gedacht|gehoopt|durfden|beloofd)
1.2 boven verwachting; verwachtingen overtroffen; overtreft; overtroffen; meer dan goed
1.2 niet beter kunnen; nooit meer weg; nooit meer anders; als gegoten; uit de naad; uit de sloffen
1.2 uit de brand geholpen; beste beslissing; beste keuze; goede keus; goede keuze; goede beslissing
# anger and sorrow
-2 verschrikkelijk*; vreselijk*; afschuwelijk*; schandalig*; schandelijk*; schande; schandaal
-2 beschamend*; aanfluiting; waardeloos; waardeloze; belachelijk*; bespottelijk*; lachertje
-2 lachwekkend*; ridicuul; ridicule; onacceptabel*; onaanvaardbaar*; onaanvaardbare; onvergeeflijk*
-2 ontoelaatbaar; ontoelaatbare; ongehoord*; onbestaanbaar; onbestaande service; woedend; woest
-2 razend; laaiend; furieus; pisnijdig; pislink; witheet; ziedend; des duivels; kwaad; kwader; boos
-2 boze; not amused; verontwaardigd; geschokt; geschoffeerd; schofferend; walgelijk*; walg*
-2 misselijk*; weerzinwekkend; drama; dramatisch*; ramp; rampzalig*; catastrof*; nachtmerrie
-2 fiasco; debacle; puinhoop; puinzooi; puinbak; zooi; zooitje; klerezooi; rotzooi; teringzooi
-2 klotezooi; bende; janboel; chaos; soepzooi; poppenkast; farce; klucht; prutser*; gepruts
-2 prutswerk; knoeier*; geknoei; knoeiwerk; broddelwerk; broddel*; gebroddel; beunhaas; beunhazen
-2 amateurs; amateurisme; amateuristisch*; amateurwerk; geklungel; klungel*; kluns*; geklooi
-2 klooien; kutwerk; kut; klote*; klootzak*; godver*; verdomme; verdomde; potverd*; potdomme
-2 tering; tyfus; shit; fuck*; crap; idioot; idioten; idiote; debiel*; imbeciel*; sukkel*; eikel*
-2 incompetent*; onbekwaam; onbekwame; onkunde; wanprestatie; wanbeleid; oplichter*; oplichting
-2 opgelicht; oplichten; bedrog; bedriegers; bedriegen; bedrogen; zwendel; leugen*; liegen; liegt
-2 gelogen; voorgelogen; voorliegen; belazer*; bedonder*; besodemieter*; genaaid; genept; bestolen
-2 diefstal; dieven; boeven; afgezet; afzetter*; afzetterij; zakkenvuller*; geldklopper*
-2 geldklopperij; flikker*; sodemieter*; schijt; zeik*; gezeik; gelul; lul; lullig*; lulkoek
-2 lariekoek; bullshit; onzin; flauwekul; zever; gezever; kul; spuugzat; kotsbeu; strontzat
-2 (ben|zijn|is|wij|we|ik) het ~ zat; (we|wij|ik|ben|zijn) het ~ zat; meer dan zat; beu; kankerzooi
-2 meer dan beu
-2 hondsbeu; klaar mee; helemaal klaar met; er klaar mee; maat is vol; emmer ~ overlop*
-2 druppel die; laatste druppel; grens bereikt; mooi geweest; geduld is op; geduld ~ op
-2 geduld raakt; aan het lijntje; kastje naar de muur; van het kastje; strot uit; keel uit
-2 neus uit; pik ik niet; pikken wij niet; pikken we niet; pik dit niet; pik het niet; onbeschoft*
-2 onbeschaamd; brutaal; brutale; arrogant*; schaamteloos; schaamteloze; kapot ~ schamen
-2 dood ~ schamen; schaam je; schamen jullie; schaam u; schaamt u; rood van schaamte; diep triest
-2 dieptriest; droevig; om te huilen; om te janken; huilen staat; te gek voor woorden; nergens op
-2 slaat ~ nergens op; van de zotte; te zot; in de maling; voor de gek; voor schut; voor paal
-2 voor aap; in de zeik; slechtste; dieptepunt; minachting; beledig*; kapotgemaakt; verpest
-2 verpesten; verziekt; verknald; verkloot; verknoeid; versjteerd; vergald; naar de knoppen
-2 naar de filistijnen; naar de haaien; naar de kloten; om zeep
-1.5 teleurgesteld; teleurstellend*; teleurstelling; teleur; tegenvallend
-1.5 tegenvallende (resultaten|kwaliteit|service|ervaring|samenwerking|campagne); tegengevallen
-1.5 tegenvaller; valt ~ tegen; vallen ~ tegen; viel ~ tegen; vielen ~ tegen; ontevreden; ontstemd
-1.5 ontgoocheld; ontgoocheling; misnoegd; misnoegen; ongenoegen; onvrede; ergernis; ergernissen
-1.5 erger me; ergeren ons; ergerlijk*; geërgerd; irritant*; irriteer*; irritatie*; geïrriteerd
-1.5 gefrustreerd; frustr*; ambetant; vervelend*; balen; baal; baalde; balend; chagrijnig
-1.5 bedroevend*; bedroefd; bedenkelijk*; triest*; treurig*; belabberd*; beroerd*; slecht; slechte
-1.5 slechter; matig; matige; pover; povere; armzalig*; ondermaats*; onder de maat; ondermaat
-1.5 beneden peil; beneden alle peil; onder alle peil; bagger; bar en; slordig*; slordigheid
-1.5 slordigheden; slonzig; gemakzuchtig; nonchalant; laks; lakse; laksheid; onzorgvuldig*
-1.5 onprofessione*; onkundig; onverantwoord*; onbetrouwbaar; onbetrouwbare; onbegrijpelijk*
-1.5 onbegrip; onzorgvuldigheid; onfatsoenlijk; ongepast; misleid*; misleidend*; bekocht; bekaaid
-0.6 kapot
-0.6 (is|zijn|ging|gaat) stuk
-1.5 (weer|alweer|al) stuk; onbruikbaar; onbruikbare; onleesbaar; onwerkbaar
-1.5 onhoudbaar; genegeerd; negeren
-1.5 negeert; in de kou; in de steek; laten vallen; laten zitten; laten stikken; aan ons lot
-1.5 aan mijn lot; aan zijn lot; vertrouwen kwijt; vertrouwen verloren; vertrouwen is weg
-1.5 vertrouwen weg; vertrouwen beschaamd; vertrouwen geschaad; geschaad; geen vertrouwen
-1.5 gezichtsverlies; te schande; afgang; schaam*; schaamte; flater; blunder*; miskleun*; misser*
-1.5 zonde van; weggegooid*; verspild*; verspilling; weggooi*; spijt van; hopeloos; hopeloze
-1.5 absurd*
-1.5 krankzinnig; bizar*; te bizar; ongelooflijk dat; ongelofelijk dat; verdriet*; verdrietig
-1.5 pijnlijk*; kwalijk; kwalijke; grof; grove; nalatig*; niet netjes; onnetjes
-1.5 niet chic; niet normaal; niet te geloven; niet serieus; geen stijl; geen manier
-1.5 geen manier van; van geen kant; kan echt niet; kan gewoon niet; dit kan niet; onheus
-1.5 oneerlijk*; flut; flutwerk; rommel; rommeltje; prut; huilen; lomp; lompe; bot; botte; hork*
-1.5 zuur; gebakken peren; met de brokken; brokken; ellende; ellendig; malheur; miserie
-1.5 stank voor dank
-1 jammer; spijtig*; (ben|zijn|word|worden|erg|zeer|wat) bezorgd; zorgen over; zorgelijk
-1 zorgwekkend; ongerust; twijfel*
-0.4 verwarring; onduidelijk*
-1 twijfels; verwarrend*; verward; verbaasd dat; verbaast; verbazing
-0.6 fout; fouten; foutief; foutieve; foute
-1 verwonder*; bevreemd*; verrassend duur; foutmelding*
-1 misgegaan; misging; misgaat; misgelopen; mislukt*; mislukking; verkeerd
-0.2 vergissing*; probleem; problemen; klacht; klachten; achterstand; vertraging; vertragingen
-0.2 vertraagd; uitgesteld
-1 verkeerde; gedoe; gezeur; gemis; te traag
-0.6 te laat
-0.5 traag; trage
-1 klaag; lastig*
-1 moeizaam; moeizame; stroef; schrok; schrik; geschrokken; storend; hapert; haperde; haperen
-1 stokt; zorg baart; baart ~ zorgen; tekort; tekortschiet*; tekortgeschoten; schiet tekort
-1 verloren; verlies; verliezen; klanten kwijt; kwijtgeraakt; loos; vergeefs; tevergeefs; niet blij
-1 niet tevreden; niet gelukkig; niet fijn; niet leuk; niet goed; niet best; niet handig
-1 niet prettig; niet grappig; niet fraai; werkt niet; werkt nog niet; doet het niet; doen het niet
-1 werken niet; niet werkt; stilte; radiostilte; oorverdovend*; wachten nog; wacht nog; kwijt aan
-1 blijkbaar; kennelijk; zogenaamd*; zogezegd; uiteraard weer; voor de zoveelste; zoveelste
-1 eindeloos; eindeloze; schrijnend; minder geslaagd; minder gelukkig; minder blij; minder prettig
-1 minder te spreken; niet te spreken; niet over te spreken; slecht te spreken; gemor; gemopper
-1 mopperen; geklaag; mopperde*; klaagde*
# understatement and irony
-1.2 (had|hadden) (ik|we|wij) ~ niet ~ (verwacht|gehoopt|gedacht)
-1.2 niet (van jullie|van u|van je|van jou) verwacht; niet mogen verwachten
1.5 (niks|niets|alleen|enkel) (dan|maar|als) (complimenten|lof|goeds|goede|positieve|lovende)
-1.2 had ik ~ (verwacht|gehoopt|gedacht|op prijs|mogen)
-1.2 hadden we ~ (verwacht|gehoopt|gedacht|op prijs|mogen)
-1.2 hadden wij ~ (verwacht|gehoopt|gedacht|op prijs|mogen); had ~ (mogen|kunnen) verwachten
-1.2 had ~ (mogen|kunnen|moeten) (weten|zien|melden|zeggen)
-1.2 mogen (wij|we|ik) (toch)? (verwachten|meer); mag je (toch)? verwachten
-1.2 (meer|iets|beters|anders) (van)? ~ verwacht; is dit een grap; is dit een grapje
-1.2 is dit serieus; grapje zeker; (mooi|lekker|fijn|knap) is dat; fijn hoor; leuk hoor; mooi hoor
-1.2 knap hoor; lekker dan; fijn dan; gezellig dan; lekker bezig; goed bezig hoor
-1.2 dank je de koekoek; dankjewel hoor; gefeliciteerd met ~ (derde|vierde|vijfde|zoveelste|record)
-1.2 wat een verrassing; hoe moeilijk kan; hoe verzin je het; wie verzint; vreemd genoeg; raar maar
-1.2 overleefd; zal ik maar zeggen; laat ik het zo zeggen
-1.2 om het ~ (netjes|voorzichtig|zacht|beleefd|vriendelijk) ~ (zeggen|drukken|uit)
-1.2 zacht uitgedrukt; zachtjes uitgedrukt; eufemis*; op zijn zachtst; op z'n zachtst; niet bepaald
-1.2 niet echt (blij|tevreden|fijn|handig|wat|netjes|onder); verre van; allesbehalve
-1.2 niet waar ~ (gehoopt|betaald|voor betalen)
-1 grotere (klanten|vissen); belangrijkere (klanten|dingen|zaken); je zult het zien; lees dit goed
-1 in dit tempo; zo niet; zo werkt het niet; zo gaat het niet; zo kan het niet; voor zo'n bedrag
-1 voor dat geld; voor dit geld; kleinigheidje; te wensen over; voor verbetering vatbaar
-1 ruimte voor verbetering; niet je van het; niet wat het ~ (was|moet|zijn|geweest)
-1 niet meer wat het was; lijkt nergens naar; leek nergens naar; trekt nergens naar; wat een gedoe
-1 ook dat nog; gaat ~ nergens over; u begrijpt dat; wrang; wrange; bijsmaak; nare smaak
-1 wenkbrauwen; gefronst; raadsel; raadselachtig; weinig fraai; weinig professioneel; vraagtekens
-1 eraan komt
# content, in more words
2 (helemaal|volledig|compleet|totaal) (weg van|verkocht|in mijn sas|in onze sas|overtuigd)
2 dolenthousiast; lyrisch
2 (diep|zwaar|enorm|zeer|erg|heel) (onder de indruk|dankbaar|tevreden|blij|gelukkig|opgelucht|trots)
2 zielsblij; reuzetevreden
1.5 ijzersterk*; haarscherp; loepzuiver; spot on; top of the bill; met stip; magistraal
1.5 meer dan ok; boven alle lof
1.5 (verademing|zegen|godsgeschenk|lichtpunt|feestje|droom)
1.5 (beste|mooiste|fijnste|leukste|slimste|snelste) ~ (ooit|in jaren|gehad|gezien|van de straat|meegemaakt)
1.5 nog (nooit|niet eerder) ~~ zo (goed|mooi|snel|vlot|helder|fijn|prettig|duidelijk|soepel|vriendelijk|blij)
1.5 (nog|in # jaar|in al die jaren) nooit ~ zo'n (goede|heldere|mooie|snelle|fijne|prettige|vlotte|duidelijke|vriendelijke|goeie|leuke|klantgerichte)
1.5 (dat|zoiets|dit) (heb|hebben|had|hadden) (ik|wij|we) ~ nog nooit meegemaakt
1.5 (er|hier) ~ (stil|warm|helemaal blij|vrolijk|emotioneel) van (geworden)?
1.5 (word|worden|werd|werden) ~ (warm|vrolijk|blij|stil) van
1.5 (zonder|dankzij) (jullie|u|jou|uw hulp|jullie hulp|jouw hulp|jullie inzet) ~ (hadden|had|was|waren|nooit|niet) ~ (nooit|niet|gered|gelukt|gehaald|zover)
1.5 (hadden|had|was|waren) ~ (zonder) (jullie|u|jou) ~ (nooit|niet) ~ (gehaald|gelukt|gered|geklaard|zover|voor elkaar)
1.5 (hart|harten) (gestolen|veroverd); met (hart en ziel|liefde|zorg) (gemaakt|gedaan|gewerkt)
1.5 recht uit (het|mijn|ons) hart
1.5 (siert|pleit voor|tekent) (jullie|u|je|jou); kunnen anderen ~ van leren
1.5 (kan|kunnen) ~ (menig|heel wat|veel) ~ (voorbeeld aan nemen|van leren)
1.2 (ben|zijn|waren|was) ~ (in goede handen|aan het juiste adres|goed geholpen|in onze nopjes|in mijn nopjes|gerustgesteld|aangenaam verrast|positief verrast)
1.2 (voelen|voel|voelden) ~ (ons|mij|me) ~ (in goede handen|welkom|gehoord|begrepen|gesteund|thuis|op ons gemak|goed begeleid|goed geholpen)
1.2 (valt|viel|vielen|vallen) ~ (reuze|goed|erg|enorm|heel)? mee ~ (gevallen)?
1.2 (alles|alle) (vertrouwen) in; vol vertrouwen; (het volste|alle|veel) vertrouwen
1.2 (kijken|kijk) ~ (enorm|erg|heel erg|hard) naar uit; (staan|sta) te popelen
1.2 (veel|heel veel|enorm veel) zin in; kan niet wachten om; kunnen niet wachten om
1.2 (goede|juiste|beste|geweldige|fijne) (keuze|beslissing|zet|samenwerking|ervaring)
1.2 (blij|gelukkig|dankbaar) dat (we|wij|ik) (jullie|voor jullie|voor u|bij jullie|met jullie)
1.2 (mag|mogen|kan|kunnen) ~ (gezien|trots|mee thuiskomen|mee voor de dag komen|gezien worden)
1.2 voor de dag ~ (komen|kunnen)
1.2 (veel|stukken|een stuk|zoveel|merkbaar|duidelijk) (beter|mooier|sneller|vlotter|prettiger|makkelijker|overzichtelijker|rustiger) ~ (dan|geworden|zo|nu|werkt|werken)
1.2 (eindelijk) ~~ (die|wie|iemand die) ~ (gewone|begrijpelijke|snapt|begrijpt|luistert|uitlegt|meedenkt|mensentaal)
1.2 (niet|nooit) ~ (te veel|teveel) beloofd; woord gehouden
1.2 (belofte|beloftes|afspraken) ~ (nagekomen|waargemaakt|gehouden)
1.2 (jullie|u|je) (houdt|houden|hield|hielden) ~ woord
1.2 (op|bij) (jullie|u|jou) (kunnen|kan) ~ (rekenen|bouwen|vertrouwen)
1.2 (nooit|nog nooit|geen moment|niet) ~ (spijt|in de steek|teleurgesteld|teleurgesteld geweest) ~ (gehad|gelaten|van)?
1 (knus|keurig|vakkundig|piekfijn|puik|degelijk|boeiend|leerrijk|leerzaam|inspirerend|verhelderend|overtuigend|doordacht|helder uitgelegd|krachtig|raak|verfrissend|origineel|creatief|vindingrijk|smaakvol|elegant)
1 (in|voor) elkaar gebokst; klaargespeeld; klaargekregen; rechtgezet; goedgemaakt; uit de nood
1 uit de brand; uit de problemen geholpen
1 (rap|snel|vlot|vlug) (geholpen|opgelost|geregeld|geschakeld|gefikst|in orde|rechtgezet|verholpen)
1 snelle schakelen; snel schakelen
1 (meevaller|aangenaam|verrassend goed|verrassend leuk|deugddoend|deugd gedaan|deugd|hartverwarmend|bemoedigend|geruststellend)

# cross and let down, in more words
-2 (ben|zijn|was|waren) ~ (razend|ziedend|des duivels|uitzinnig|over de rooie|door het dolle)
-2 (bloed|gal) ~ (kookt|spuwen); over mijn toeren
-2 (het|dit|dat) is (een|echt|gewoon|ronduit)? ~ (schandalig|beneden alle peil|een schande|om te huilen|een lachertje|een farce|diefstal|wraakroepend|hemeltergend|mensonterend)
-2 (wraakroepend|hemeltergend|stuitend|tenenkrommend|ontluisterend|vernederend|mensonwaardig|onvoorstelbaar slecht|godgeklaagd|ten hemel schreiend)
-2 (zijn|ben) ~ (jullie|u|je|het|dit|er) ~ (spuugzat|strontbeu|kotsbeu|grondig beu|meer dan beu|hartgrondig zat|hartsgrondig beu|zo beu)
-1.5 (geduld|rek|krediet|vertrouwen) ~ (op|eruit|weg|is er uit|verspeeld|verbruikt|ten einde|opgebruikt|zoek|kwijt|geschonden|gebroken)
-1.5 (ons|mijn) geduld ~ (op|bijna op|stilaan op|ten einde|houdt op|kent grenzen|wordt op de proef)
-1.5 (vertrouwensbreuk|vertrouwenscrisis)
-1.5 (ben|zijn|was|waren|word|worden|raak|raken) ~ (er|het|hier)? ~ (klaar mee|moe van|moedeloos|wanhopig|gefrustreerd|radeloos|de wanhoop nabij|kregelig|kribbig|pissig|nijdig|boos|kwaad|ontgoocheld|ontstemd|verbolgen|gepikeerd|gekrenkt|gekwetst|geraakt)
-1.5 (er|hier) ~ (een beetje|wel|stilaan|ondertussen|inmiddels|langzaamaan|behoorlijk|helemaal|echt) klaar mee
-1.5 (moedeloos|wanhopig|verbolgen|gepikeerd|gekrenkt|nijdig|pissig|zuur|verbitterd|verbijsterd|verbijsterend|verbijstering|ontdaan|onthutst|perplex|met stomheid geslagen|met verstomming)
-1.5 (wrange|nare|bittere|vieze|zure) (nasmaak|bijsmaak|smaak)
-1.5 (slecht|raar|naar|wrang|vreemd|onbehaaglijk) gevoel ~ (over|bij|aan|van|mee)
-1.5 (zo|op die manier|op deze manier|op deze wijze) ~ (ga|gaat|gaan|behandel|behandelt|werk|werkt|doe|doet|hoort) (je|u|men|jullie|het) ~ (toch)? ~ niet
-1.5 (zo|dat) (ga|gaat|doe|doet) (je|u|men) ~ niet ~ (met|om); zo ga je ~ niet om met
-1.5 (had|hadden) (ik|wij|we) ~ (nooit|beter niet|maar nooit|maar niet) ~ (moeten|aan begonnen|aan moeten beginnen|gekozen|begonnen|getekend)
-1.5 (dit|het|dat|er) ~ nooit aan (moeten)? (beginnen|begonnen); (dit|dat) meen je niet
-1.5 dat meent u niet; meen je dit nu; dit kan toch niet; dat kan toch niet
-1.5 hoe (krijg|krijgen|krijgt|is het) ~ (voor elkaar|klaar|mogelijk|zo bont)
-1.5 waar (zijn|bent|ben) (jullie|u|je) ~ mee bezig; waar zijn jullie mee bezig
-1.5 (hoe|wat) ~ (in godsnaam|in hemelsnaam|in vredesnaam|verdorie|verdikkeme|de hel)
-1.5 (zijn|is) (jullie|u) ~ wel goed bij
-1.5 (niet|allesbehalve|verre van) ~ (vrolijk|gelukkig|blij|enthousiast|opgezet|amused|tevreden|gediend|te spreken|gecharmeerd) ~ (van|over|mee|met|geworden)
-1.5 (niet|zeker niet|helemaal niet|absoluut niet|niet bepaald|niet echt) (tevreden|gelukkig|blij|opgezet|gediend|gecharmeerd|vrolijk)
-1.5 (anders|beter|meer) ~ (voorgesteld|verwacht|ingeschat|gehoopt|gedacht) ~ (van|had|hadden)?
-1.5 (had|hadden) ~~ (anders|beter|meer|iets beters|iets anders|iets meer) ~ (voorgesteld|verwacht|gehoopt|gedacht|van voorgesteld)
-1.5 (van|uit) (een|zo'n) ~ (professional|professioneel bedrijf|professioneel bureau|vakman|gerenommeerd|specialist|boekhouder|architect|advocaat|vertaler|bureau) ~~ (verwacht|verwachten|mag|meer|anders)
-1.5 (steekt|stoort|ergert|raakt|kwetst|stoot|stuit) (mij|me|ons) ~; dat steekt; en dat steekt
-1.5 (steekt|stoort|ergert) (het|dit|dat|die) (mij|me|ons); stoort mij; tegen de borst
-1.5 (over ons hoofd heen|over ons hoofd|over mijn hoofd|achter onze rug|achter mijn rug) ~ (beslist|om|heen|besloten|gewijzigd)
-1.5 (kan|kunnen|konden) ~ (niets|niks|weinig|geen kant|helemaal niets|werkelijk niets) ~ (mee|mee aanvangen|mee doen|mee beginnen|aan hebben)
-1.5 (slecht|vreselijk|matig|zwak|teleurstellend|belabberd|abominabel) ~ (verlopen|gegaan|uitgevoerd|afgewerkt|georganiseerd|gecommuniceerd|voorbereid|geregeld|opgevolgd|behandeld)
-1.5 (dat|dit|het) is ~ (niet|geen) ~ (wat we|wat ik|wat wij|serieus|professioneel|normaal|ernstig|manier van werken|stijl|doen|te doen|houdbaar|werkbaar|werken|de eerste keer)
-1.5 niet de eerste keer
-1.5 (weer|alweer|opnieuw|wederom|voor de zoveelste keer) ~ (hetzelfde liedje|raak|prijs|van hetzelfde|zover|bingo|mis|feest)
-1.5 (we|wij|ik) (zitten|zit|blijven|blijf) ~ (met de brokken|met de problemen|met de ellende|met de schade|met een probleem|met de gevolgen|in de problemen|in de stress)
-1 (valt|viel|vallen|vielen) (me|mij|ons|het ons|het mij|het me)? ~ (tegen|zwaar tegen|rauw op)
-1 (helaas|spijtig genoeg|jammer genoeg) ~ (moet|moeten) ~ (vaststellen|constateren|concluderen|melden dat jullie|toegeven)
-1 (vaststellen|constateren|concluderen) ~ dat ~~ (niet|geen|onvoldoende|nooit|weinig)
-1 (genoeg van|meer dan genoeg|genoeg is genoeg|nu is het genoeg|het is genoeg|welletjes|mooi geweest|grens|te ver|te gortig|te bont|over de schreef|brug te ver|te gek|van de pot gerukt)
-1 (zwaar|ernstig|sterk|behoorlijk|flink|danig) (teleurgesteld|tegengevallen|ontevreden|overschreden|in de problemen|gefrustreerd)
-1 (weinig|geen|niets|niks) ~ (aan gehad|mee opgeschoten|van terecht|van in huis|van gemerkt|van over|terug)
-1 (komt|kwam|kwamen|komen|is|was) ~ (niets|niks|weinig|bitter weinig|geen bal) ~ van (terecht|in huis)
-1 (met lege handen|voor niets|voor niks|voor joker|voor spek en bonen|voor lul|nutteloos|zinloos|vruchteloos|onnodig|overbodig veel)
-1 (onaangenaam|onaangename|onfris|ongelukkig|ongelukkige|onkies|onsympathiek|ondoordacht|onbezonnen) ~ (verrast|verrassing|manier|gang|indruk|ervaring)?
-1 (imagoschade|reputatieschade|gezichtsverlies|in verlegenheid|mal figuur|modderfiguur|pijnlijke situatie|voor aap|in onze onderbroek)
# irony
-1.5 (bravo|proficiat|gefeliciteerd|chapeau|hulde|applaus|schitterend|fantastisch|geweldig|super|heerlijk|top) ~~ (alweer|verkeerde|te laat|derde keer|zoveelste|mislukt|vergeten|plat|kapot|stuk|uitgesteld)
-1.5 (fijn|leuk|mooi|prettig|heerlijk|lief|fantastisch|knap|gezellig) dat (wij|we|ik) (dat|dit|het|ook) ~~ (laatste|laatsten|zelf|mogen|moeten|krant|nog|via|achteraf|horen|vernemen)
-1.5 (fijn|leuk|mooi|lief|aardig|knap) dat (u|jullie|je) ~~ (weer|toch|eindelijk|nog|al na|ook) ~ (tijd|leeft|leven|bestaat|bestaan|eens|moeite|weet)
-1.5 (wat|dat is) een (topservice|service|professionaliteit|klantvriendelijkheid|vakmanschap|prestatie|snelheid|verrassing) ~ (weer|zeg|hoor|na # weken|toch)
-1.5 (super|fijn|leuk|mooi|top|goed|knap|lekker|handig|proper) (hoor|zeg|dan|toch)
-1.5 (daar|dat) (zijn|ben|schieten|worden) ~ (mooi|lekker) (klaar|mee)
-1.5 sprakeloos ~~ (niet|en niet|verontwaardigd|boos); niet op de goede manier
-1.5 niet in de goede zin; niet in positieve zin
-1.2 (begin|beginnen) er ~ (aan te wennen|gewend aan te raken|gewoon aan te worden); het went
-1.2 (je|u) zou er bijna ~ (aan wennen|om lachen)
-1.2 (is|was|zit) (er)? iemand ~ (thuis|wakker|die dit leest|aanwezig)
-1.2 leest (er)? iemand ~ (dit|na|mee|mijn|onze|deze)
-1.2 (laten we|laat ons|zullen we|laat ik) ~ (zeggen|het zo zeggen|voorzichtig|netjes|beleefd|diplomatisch) ~ (niet|geen|anders|minder)?
-1.2 (goedkoop|snel|mooi|goed|professioneel|netjes|leuk|vriendelijk|klantgericht|vlot) is anders
-1.2 (goed|leuk|aardig|mooi) (geprobeerd|bedoeld); de goede bedoeling (was|is) er
-1.2 (meer|verder) (ga|zal|wil) ik er niet ~ over (zeggen|zeggen|kwijt)
-1.2 (weet|snap|begrijp) niet wie ~~ (nagekeken|nagelezen|gecontroleerd|gemaakt|bedacht|verzonnen|goedgekeurd)
-1.2 (je|u|jullie) (begrijpt|begrijp|snapt|snap|begrijpen|weet|raadt) (vast|wel|zeker|zelf wel)? waarom
-1.2 (ik|wij) hoef ~ niet uit te leggen
-1.2 (bitter|verdacht|akelig|angstvallig|opvallend|oorverdovend) (weinig|stil|stilte)
-1.2 (de|jullie|uw) stilte; stilte ~ (niet verklaren|opvallend|pijnlijk|begint)
-1.2 (jammer|spijtig|zonde|pijnlijk|vreemd|opmerkelijk|merkwaardig|frappant|raar) ~ (dat|genoeg) ~~ (geen|niet|niemand|nooit|pas|weer|alweer|zelf)
-1.2 (met alle respect|met alle begrip|eerlijk gezegd|eerlijk is eerlijk|onder ons gezegd) ~~ (teleur|jammer|belachelijk|te gek|tegen|slecht|zwak|weinig soeps|schrok|schrik)
# idioms of praise
2 (in de wolken|in de zevende hemel|niet van de wereld|door het dak|uit de bol|uit hun dak|uit ons dak|van ons stoel geblazen|met verstomming geslagen van bewondering)
1.5 (geen|geen enkele) (komma|letter|woord|spatie|streepje|jota|noot) ~ (hoeven|hoefde|moeten|moest|te)? ~ (veranderen|wijzigen|aan te passen|te veranderen|aanpassen|veranderd|mis|verkeerd)
1.5 (veruit|met afstand|met voorsprong|met stip|absoluut|simpelweg|gewoonweg|duidelijk) (de|het) (beste|mooiste|fijnste|betrouwbaarste|snelste|prettigste)
1.5 (mooi|knap|goed|keurig|schitterend|fantastisch|netjes) (geflikt|gefikst|gepresteerd|gespeeld|gelapt|opgelost|afgewerkt|geregeld|gedaan|verzorgd|in elkaar gestoken|in elkaar gezet|afgeleverd|uitgevoerd)
1.5 (toch maar|even|gewoon|maar mooi|maar even) ~ (geflikt|klaargespeeld|voor elkaar gekregen|gefikst|gelapt)
1.5 geflikt
1.5 (nogal|echt|heel|erg|goe|zo|superb) (straf|schoon|tof|wijs|bangelijk|zot goed|plezant|gaaf|vet|lekker|gelukt)
1.5 (bangelijk|machtig|wijs|vet goed|kei tof|de bom|om van te smullen|smullen|om duimen en vingers|om in te lijsten|pareltjes|pluim op de hoed|kers op de taart|bakje vol)
1.5 (knappe|sterke|fraaie|puike|mooie|indrukwekkende|straffe|schitterende) (prestatie|zet|stunt|realisatie|aanpak|inspanning|vertoning|vondst|timing)
1.5 (neem|nemen|trek) ~ (mijn|onze) (woorden|twijfels|kritiek|bedenkingen) ~ (terug|in)
1.5 (niks|niets) (meer)? aan (doen|veranderen|te veranderen|toe te voegen|op te merken|aan te merken)
1.5 (zo laten|niets aan veranderen|niks aan veranderen)
1.5 (hadden|had|hoefden|hoefde) (jullie|u|je|jij) ~ niet ~ (hoeven|te) ~ (doen|te doen)
1.2 (een|waar|echt) (plezier|genot|genoegen|feest|voorrecht|verademing) ~ om ~~ (werken|samen te werken|met u|met jullie|met je|te werken|mee te maken|lezen)
1.2 (plezier|prettig|fijn|leuk|aangenaam|heerlijk) ~ (samengewerkt|samenwerken|samen te werken|mee te werken|werken met|om mee te werken)
1.2 (doen|doet) wat (ze|je|jullie|u|hij|zij) (zeggen|zegt|belooft|beloven|afspreken)
1.2 (afspraak is afspraak|een man een man een woord een woord)
0.6 (merci|bedankt|dank|dankjewel|dank u|dank je|hartelijk dank|chapeau|respect) (daarvoor|hiervoor|ervoor) ~ (wel)?
0.6 waarvoor (dank|hulde|mijn dank|onze dank|veel dank|hartelijk dank)
1.2 (dank|bedankt|merci|dankbaar|waardering) voor (je|uw|jullie|de|die|het) ~ (eerlijkheid|openheid|inzet|geduld|vriendelijkheid|vertrouwen|snelheid|flexibiliteit|moeite|zorgen|zorg|toewijding|enthousiasme|betrokkenheid|begrip|gastvrijheid|precisie|luisterend oor|creativiteit|professionaliteit)
1.2 (ontzettend|enorm|heel|bijzonder|zeer|eeuwig|oprecht|erg) (erkentelijk|dankbaar|geholpen|waardevol|behulpzaam|gewaardeerd)
1.2 (voor het eerst|eindelijk) ~~ (snap|begrijp|begrijpen|snappen|duidelijk|werkt|rust|overzicht|iemand die|goed|zoals het hoort|zonder stress)
1.2 (heerlijk|fijn|prettig|vlot|lekker|makkelijk|aangenaam|soepel) (werken|werkt|te werken|samen|contact|overleg|verlopen|leesbaar|gelezen|in gebruik)
1.2 (gaan|ging|gingen|loopt|liep|verliep|werkt) ~ (van een leien dakje|als vanzelf|op wieltjes|als een fluitje|zonder slag of stoot|zoals gehoopt|zonder slag|uitstekend|uitmuntend|vlotjes|vlekkeloos)
1.2 (zit|zitten|zat) ~ (als gegoten|goed in elkaar|knap in elkaar|sterk in elkaar|snor|goed)
1.2 (alles|het) (klopt|klopte|past|paste|werkt|zit goed|zat goed|is goed gekomen|is piekfijn|is tiptop) ~ (gewoon|helemaal|perfect|precies|tot op|weer|als|tot in)
1.2 (tiptop|piekfijn|pico bello|picobello|in de puntjes|tot in de puntjes|kraaknet|spik en span|onberispelijk|voortreffelijk|uitmuntend|eersteklas|feilloos|smetteloos|dik in orde|dik ok)
1.2 (extra|stapje|tandje|mijl|mile) ~ (verder gegaan|bijgestoken|gezet|meer gedaan|harder gelopen)
1.2 (stap|tandje) (extra|bij|meer) ~ (gezet|gestoken|gedaan)
1.2 (redding|redders|reddende|houvast|steun en toeverlaat|steunpilaar|rots in de branding|toeverlaat|lichtpuntje|geschenk)
1.2 (niet|nooit|geen) ~ (kunnen|kon|konden|had|hadden) ~ (wensen|dromen|beter treffen|mooier|beter getroffen)
1.2 (beter|mooier) ~ (niet|nooit) ~ (wensen|dromen|treffen)
1.2 (zien|zag|ziet|zagen) ~~ (liefde|zorg|passie|vakkennis|ervaring|kunde|kennis van zaken) ~ (gemaakt|gedaan|in zit|mee gemaakt)
1 (goed|blij|mooi|fantastisch|zalig|geweldig|super|top|heerlijk|prachtig|schitterend|prima|uitstekend) nieuws
1 (vieren|gevierd|klinken|proosten|feesten|champagne|kurken) ~ (vanavond|straks|morgen|erop|we|mag|open)
1 (vakkennis|kennis van zaken|deskundigheid|professionaliteit|kunde|toewijding|vakbekwaamheid|stielkennis|geduld) ~ (van|waarmee|bewonder|indruk|op prijs|waardeer)

# idioms of complaint
-2 (beneden|onder) (alle|elk|ieder) (peil|niveau|kritiek|waardigheid)
-2 (slag|klap|trap) in (het|ons|mijn) gezicht
-2 (spuigaten|emmer|druppel|maat|grens) ~ (uit|vol|overgelopen|bereikt|overloopt)
-1.5 (op|met) (mijn|onze|ons) honger ~ (zitten|blijven|gebleven); (zwart|zwarte) gat
-1.5 (bodemloos|bodemloze) (vat|put|zwart gat); (voor|tegen) (een|dovemans) (muur|dovemansoren)
-1.5 (gaat|ging|gaan) ~ (wel|wat|echt|toch|behoorlijk|me|mij|ons)? ~ (te|wat|erg|iets te|veel te) ver
-1.5 (niet|geen|allesbehalve) ~ (jullie|uw|je) ~ (beste|sterkste|mooiste|finest|beste dag|beste beurt|beste werk|visitekaartje)
-1.5 (dit|dat|het|zo) is ~ niet (hoe|zoals|wat) ~ (wij|we|ik|het|men|u|jullie) ~~ (afgesproken|werken|hoort|samen|gewend|gewoon|verwacht|verwachten|voor ogen|bedoeld|hadden|moet)
-1.5 (duimen|duim) ~ (draaien|te draaien); met de duimen ~ draaien
-1.5 (met de|op de) (handen|blaren) ~ (in het haar|zitten)
-1.5 (niet|nauwelijks|moeilijk|amper) ~ (goed|geslaagd|professioneel|fraai|fatsoenlijk|een succes) ~ (durven|kunnen|te)? ~ (noemen|genoemd)
-1.5 (niet|weinig|allerminst|bepaald niet) ~ (hoffelijk|beleefd|elegant|netjes|correct|fatsoenlijk|collegiaal|fraai|chic|professioneel|vriendelijk|klantgericht|klantvriendelijk|fijngevoelig|kies)
-1.5 (trekt|trok|aantrekt) ~ (zich)? ~ (niets|niks|geen bal|geen moer|geen zak|er niets) ~ (van aan|aan|er iets van aan)?
-1.5 (niemand|niet) ~~ (iets van aantrekt|aantrekt|om bekommert|bekommerd|wakker van ligt|verantwoordelijk voelt)
-1.5 (moet|moest|moesten|moeten) ~ (weer|alweer|altijd|steeds|telkens|zelf|opnieuw|constant|voortdurend) ~~ (rechtzetten|achter jullie aan|achteraan|aandringen|bellen|zagen|zeuren|herinneren|opvolgen|controleren|narennen|achternalopen|corrigeren|vragen|smeken)
-1.5 (achter|achterna) ~ (jullie|u|je|alles|de feiten|broek) ~ (aan|aanlopen|aanzitten|hollen|zitten|rennen|bellen|lopen|vodden)
-1.5 (achterna|achter) (lopen|hollen|rennen|zitten|te lopen|te zitten|gelopen|gezeten) ~ (jullie|u)?
-1.5 (vodden|veren) ~ (zitten|zit); uit (jullie|uw|je) (pijp|luie zetel)
-1.5 (buitensporig|buitenproportioneel|exorbitant|wansmakelijk|ondermaats|erbarmelijk|erbarmelijke|lamentabel|lamentabele|jammerlijk|jammerlijke|bar slecht|bedenkelijk|tergend|tergende|abominabel|abominabele|klote)
-1.5 (maag|maagpijn|buikpijn|hoofdpijn|slapeloze nachten|grijze haren|kopzorgen|bloeddruk|rode vlekken|rood aanloop) ~ (van|bezorgd|gekregen|krijg|stijgt|omhoog)
-1.5 (ik|wij|we) (schrik|schrok|schrikken|schrokken|verschoot|verschoten|verschiet) ~ (daar|hier|er|nogal|toch|wel|echt|van|me)
-1.5 (daar|hier) (schrik|schrok|schrikken|schrokken|verschoot|pas|bedank|bedanken|passen) (ik|wij|we) ~ (van|voor)?
-1.5 (sloeg|slaat|slaan) ~ (mij|ons|me) ~ (met verstomming|achterover|stijl achterover|tegen)
-1.5 (kan|kon|konden) ~ (mijn|onze) ogen niet geloven
-1.5 (dacht|dachten) ~ (een|dat het een) ~ (slechte)? grap
-1.5 (kwade|slechte|koude) (kermis|reis|wil|trouw|douche|start|beurt|eindnoot|ervaring|ervaringen|beurt) ~ (thuis)?
-1.5 kale reis; van een kale kermis
-1.5 (ruikt|riekt|lijkt|smaakt|grenst) ~ naar ~ (meer|onkunde|onwil|gemakzucht|laksheid|oplichting|desinteresse|slordigheid|amateurisme)
-1.5 (onwil|desinteresse|gemakzucht|willekeur|kwade wil|onverschilligheid|onverschillig)
-1.5 (voelen|voel|voelden|voelde) ~ (ons|mij|me) ~ (bekocht|bedrogen|belazerd|bestolen|opgelicht|gerold|voor de gek|misleid|geschoffeerd|beledigd|genegeerd|onheus|slecht behandeld|niet welkom|niet gehoord|gepakt|in het zak gezet|belachelijk)
-1.5 (in het|in de) (zak|ootje|maling|luren) ~ (gezet|genomen|gelegd|genomen worden)
-1.5 (kop|hoofd|nek) ~ (zand|uit|wassen) ~ (hangt|steken)?
-1 (vind|vinden|vond|vonden) (ik|wij|we|het|dit|dat) ~~ (vreemd|raar|eigenaardig|merkwaardig|opmerkelijk|bedenkelijk|jammer|spijtig|zwak|flauw|kras|straf|triest|bijzonder zwak|niet kunnen|niet netjes|niet oke|niet ok|niet fijn|ongehoord)
-1 (ik|wij|we) (vind|vinden|vond|vonden) (het|dit|dat) ~~ (vreemd|raar|eigenaardig|merkwaardig|opmerkelijk|bedenkelijk|jammer|spijtig|zwak|flauw|kras|straf|triest|niet kunnen|niet netjes|niet oke|niet ok|niet fijn)
-1 (tot)? (mijn|onze) (grote|grootste)? (ergernis|frustratie|spijt|teleurstelling|verbazing|verwondering|ontsteltenis|ontgoocheling|ongenoegen|ongerustheid|bezorgdheid) ~ (stel|moet|merk|zie|moeten|stellen|lees|over|is)?
-1 (mijn|ons|onze) (ongenoegen|misnoegen|onvrede|ontevredenheid|beklag|teleurstelling|ontgoocheling|frustratie) ~ (uiten|uit|kenbaar|over|doen|delen|uitspreken|laten blijken)?
-1 (had|hadden|mag|mogen|zou|zouden) ~~ (iets meer|meer|wat meer|toch iets meer|beter) ~ (zorg|aandacht|respect|fatsoen|inzet|communicatie|professionaliteit|moeite|nauwkeurigheid|verwacht|verwachten|mogen verwachten)
-1 (koud|koude|lauw|smakeloos|smakeloze|taai|aangebrand|te zout|oneetbaar|bedorven) ~ (hapjes|eten|soep|gerecht|gerechten|koffie|maaltijd|was|waren)
-1 (hapjes|eten|soep|gerechten|koffie|maaltijd|vlees|buffet) ~ (was|waren|werd) ~ (koud|lauw|smakeloos|taai|aangebrand|te zout|oneetbaar|op|bedorven|te weinig|droog)
-1 (niet|geen|allerminst) ~ (aanvaardbaar|aanvaarden|acceptabel|accepteren|pikken|dulden|toelaatbaar|werkbaar|houdbaar|vol te houden|leefbaar|voor herhaling vatbaar|fatsoenlijk)
-1 (zo|op deze manier|op die manier) (kunnen|kan|wil|willen|hoeft|heeft|is) (ik|wij|we|het|er)? ~ (niet|geen) ~ (verder|werken|samenwerken|langer|meer|zin|voor ons)
-1 (telkens|steeds|altijd|constant|voortdurend|elke maand|iedere maand|elke week|keer op keer|systematisch|structureel) ~ (iets|wat|weer|opnieuw|wel)? ~ (mis|fout|verkeerd|iets fout|iets mis|gedoe|miserie|hommeles|hetzelfde|problemen|iets anders)
-1 (elke|iedere) (maand|week|keer|dag|factuur|levering) ~~ (fout|mis|verkeerd|gedoe|problemen|miserie|hetzelfde|iets) ~ (loopt|gaat|is|zit)
-1 (het is|dat is|dit is) (weer|alweer|weeral|opnieuw) ~ (zover|prijs|raak|van dat|bingo|niet gelukt|niet goed|mis)
-1 (rara|knipoog|ahum|zucht|pff|pfff|pffff|tss|tja tja|grrr|hallo zeg|jongens toch|tsss|nou nou)
-1 (moet|moeten) ~ (mij|me|ons) ~ (nu|echt|toch|hier)? ~ (van het hart|kwijt); van (mijn|het) hart
-1 (eerlijk|eerlijk waar|om eerlijk te zijn|in alle eerlijkheid) ~~ (slecht|jammer|buitensporig|tegen|matig|schrik|schrok|waardeloos|zwak)
# more of the calm kind
1.5 (aan|dat hebben we aan|dit hebben we aan) (jullie|u|jou) ~ te danken
1.5 (te danken|danken) (aan|we aan) (jullie|u|jou|jullie hulp|jullie werk)
1.2 (goed|heel goed|fijn|prima|sterk) gevoel ~ (bij|over|overgehouden|aan)
1.2 (zien|zie) ~ (helemaal|volledig) zitten
1.2 (wat een|zoveel) (rust|gemak|luxe|verschil|verbetering|vooruitgang|geruststelling|tijdwinst|weelde|pracht|energie|zorg minder)
1.2 (op zijn|op haar|op mijn|op ons) gemak (gesteld|gebracht|gevoeld)
1.2 (goed|perfect|mooi|haarfijn) (aangevoeld|begrepen|verwoord|weergegeven|getroffen|ingeschat|aangepakt|opgevangen)
1.2 (kunnen|kan) (we|wij|ik) ~ (mee|goed mee|iets mee) (verder|uit de voeten|aan de slag|vooruit)
1.2 (mee uit de voeten|mee vooruit)
1.2 (krijg|krijgen) ~ (geen|niet) genoeg van; (zouden|zou) niet anders (willen|weten|meer willen)
1.2 (verdient|verdienen) ~ (taart|een taart|een pluim|een prijs|een standbeeld|een bloemetje|een medaille|een fles|champagne|een lintje)
1.2 (overtuigd|overtuigend|overtuigde) ~ (jury|rechter|directie|bestuur|klant|iedereen|ons)?
1.2 (jury|rechter|directie|bestuur|klant) ~ overtuigd
1.2 (prijs|zaak|proces|aanbesteding|opdracht|wedstrijd) ~ gewonnen
1.2 (iedereen|we|wij|team|collega's|personeel) ~ (is|zijn) ~ (mee weg|ermee weg|er weg van|mee akkoord en blij|super enthousiast)
1.2 (klopt|kloppen) ~ tot op de (cent|millimeter|euro|letter|komma|minuut)
1.2 (gun|gunnen) (ik|wij|we)? ~ iedereen
1.2 (voor herhaling vatbaar|smaakt naar meer|om nooit te vergeten|om in te kaderen|beter dan voorheen|als herboren|als nieuw|zo goed als nieuw)
1.2 (niks|niets) ~ (op te merken|aan te merken|over te zeggen|verkeerd|mis mee|fout gevonden|tekort|over te klagen)
1.2 (snel|vlot|goed|correct|netjes|keurig|vakkundig|discreet|mooi|prachtig|perfect|prima|uitstekend) (opgelost|afgehandeld|uitgevoerd|opgevolgd|aangepakt|afgewerkt|geholpen|gelukt|geregeld|bediend|begeleid|verlopen|opgevangen)
1 (keigoed|kei goed|keimooi|keischoon|supermooi|supergoed|superblij|supervlot|superdank|superfijn|supertof|topjob|goed bezig|lekker bezig|goe bezig|beeldig|snoezig|om op te eten)
-1.5 (niet|niet echt|allesbehalve|helemaal niet) ~ gerust ~ (in|op|bij|over)
-1.5 (gerust|vertrouwen) ~ (niet|geen) ~ in; hou mijn hart vast; houden ons hart vast
-1.5 (zonder) ~ (onbeleefd|grof|boos|onvriendelijk|lelijk) te (worden|zijn|doen)
-1.5 (boos|kwaad|verdrietig) of (boos|kwaad|verdrietig|teleurgesteld)
-1.5 (weinig|niets|niks) (gekregen|gezien|gemerkt) ~ (van|voor)?
-1.5 (veel|duur) betaald ~ (weinig|niets|niks); (weinig|niets|niks) ~ van gemerkt
-1.5 (daar|hier) ~ (niets|niks|weinig) van gemerkt
-1.5 (laatste|tweede|drie|genoeg|ettelijke|meerdere|voldoende|al) kansen ~ (gegeven|gehad|gekregen)
-1.5 (kans|kansen) ~ (gegeven|gehad|verspeeld|verkeken)
-1.5 er komt geen (tweede|derde|vierde|volgende)
-1.5 (amateuristische|slechte|slordige|belabberde|onprofessionele|rommelige|zwakke|povere|bedenkelijke|kwalijke|zeer slechte) (indruk|beurt|reclame|eerste indruk|communicatie|organisatie|start|voorbereiding|afhandeling|opvolging|ervaring|service)
-1.5 (magertjes|zwakjes|povertjes|flauwtjes|slapjes|aan de magere kant|aan de zwakke kant|beschamend|triestig|droevig|bedroevend|erbarmelijk) ~ (vind|vinden|is|was)?
-1.5 (dat|dit) geloven (jullie|u) (toch)? zelf niet; (dat|dit) geloof je (toch)? zelf niet
-1.5 (lachen|lach) ~ (ons|mij|iedereen) ~ uit
-1.5 met (ons|mijn) voeten ~ (rammelen|spelen|gerammeld|gespeeld)
-1.5 (met onze|met mijn) (voeten|kloten) ~
-1.5 (geen|weinig) zin meer ~ (in|om|had|heeft|heb|hebben)?; (had|heeft) (geen|weinig) zin meer
-1.5 (zie|zien) ~ (niet|geen) ~ (meer)? zitten
-1.2 (niet|nooit) ~ (slecht|mis|fout) ~ maar ~~ (niet|evenmin|ook niet) ~ (goed|top|geweldig|super|je dat)
-1.2 (niet goed|niet slecht) ~ (maar)? ~ ook niet (goed|slecht|geweldig|top)
-1.2 (fantastisch|geweldig|fijn|leuk|super|mooi|prachtig|heerlijk|knap|schitterend) dat ~~ (uit staat|niet werkt|stil ligt|plat ligt|niemand|nooit|kapot|fout|verkeerd|te laat|leeg|weg is)
-1 (centraal|koning) ~ (staan|staat|is) ~~ (niets|niks|niet|nergens|weinig|gemerkt)
-1 (mooie|schone|loze|lege|holle) (woorden|beloftes|beloften|praatjes|slogans|frasen) ~ (maar|geen|niets)?
-1 (loze|lege|holle) (woorden|beloftes|beloften|praatjes|slogans|frasen)
-1 (praatjes|woorden) ~ vullen geen; (weinig|geen) daden
# more words of joy
2 (voltreffer|schot midden in de roos|superlatieven|superlatief|uitmuntend|uitmuntende|weergaloos|betoverend|betoverende|adembenemend|adembenemende|oogverblindend|wondermooi|sprookjesachtig)
1.5 (blij|aangenaam|positief|prettig) (verrast|verbaasd|verwonderd)
1.5 (unaniem|louter|alleen maar|enkel|overwegend) (lovend|positief|enthousiast|goed|lof)
1.5 vooruitgeholpen; verder geholpen; vooruit geholpen
1.5 (in goede|in prima|in veilige|in ervaren) handen
1.5 (gouden|vaste|goede) (handen|hand|team|greep|zet|tip|raad|vondst|keuze|beurt); gouden tip
1.5 goudmijn
1.5 (verheug|verheugen|verheugt) ~ (me|mij|ons|erop|op); verheugd; kijk ernaar uit
1.5 we kijken ernaar uit; zin in om; (met|vol) (goesting|enthousiasme|ongeduld naar uit); popelen
1.2 (weet|weten) (ik|we|wij) ~ dat het (goed komt|in orde komt|goed zit|snor zit|goed gebeurt)
1.2 (tenminste|gelukkig) ~ (iemand|een bureau|een kantoor) ~ die (meedenkt|luistert|begrijpt|weet)
1.2 (denken|denkt|dacht|dachten) (tenminste|altijd|echt|zo|goed|heel goed|actief|proactief|constructief) mee
1.2 (proactief|oplossingsgericht|klantgericht|klantvriendelijk|stipt|punctueel|accuraat|nauwkeurig|nauwgezet|grondig|meedenkend|doortastend|discreet|hoffelijk|toegankelijk|laagdrempelig|bevlogen|gedreven|gepassioneerd)
1.2 (kwam|komt|kwamen|viel|vielen|valt) ~ (heel|erg|zeer|bijzonder)? ~ (goed|mooi|sterk|fantastisch) (over|binnen|in de smaak|tot zijn recht|uit de verf)
1.2 in de smaak; (sloeg|slaat) ~ (aan|in als een bom)
1.2 (wonderen|hoge ogen|furore|indruk) (verricht|gegooid|gemaakt|gooien|maken)
1.2 (in|met) (een handomdraai|sneltempo|recordtempo|recordtijd|glans|verve|vlag en wimpel)
1.2 (zeer|heel|erg|bijzonder|best) te spreken over; zeer te spreken; goed te spreken
1.2 (onder de|vol) (bekoring|bewondering); bewondering; bewonderen; bewonderenswaardig
1.2 (respect|waardering) voor (de|hoe|het|jullie|uw)
1.2 doet wat (het|hij|zij|ze|u|je) (belooft|zegt|moet); doen wat (ze|jullie) (beloven|zeggen)
1.2 (maakt|maakten|maken) ~ (waar|het verschil|mijn dag|onze dag|een wereld van verschil)
1 (opgeknapt|opgefleurd|opgefrist|opgelucht|ontlast|gered|verlost) ~ (van|door|dankzij)?
1 een last van (mijn|onze) schouders; pak van (mijn|ons) hart; steen van (mijn|ons) hart
1 (slaap|slapen) ~ (weer|eindelijk|beter|op beide oren|op mijn beide oren)
1 (fier|trots|blij|gelukkig|content|tevreden|dankbaar|opgetogen|enthousiast) ~ (zijn|ben|was|waren|gemaakt|met|op|over|van) ~ (dat|jullie|het|resultaat)
1 (vlotjes|rap en goed|snel en goed|netjes en snel|correct en snel|vriendelijk en snel|vakkundig en snel|perfect op tijd|mooi op tijd|ruim op tijd|stipt op tijd|keurig op tijd)
# more words of grief
-2 (schandalig|schandelijk|schaamteloos|onvoorstelbaar|onbegrijpelijk) (geknoei|gepruts|slecht|gedrag|traag|duur|slordig)
-2 (ongehoorde|ongeziene|ongelooflijke) (brutaliteit|lef|onbeschoftheid|slordigheid|arrogantie|nonchalance)
-1.5 (moedeloos|mismoedig|tureluurs|kribbig|horendol|gek|zot|knettergek|gestoord|razend|onnozel|misselijk|doodmoe|flauw|niet goed|ziek|strontziek|tureluurs) ~ (van|ervan|hiervan|daarvan) ~ (word|worden|geworden|wordt)?
-1.5 (word|worden|werd|werden) (ik|wij|we)? ~ (er|hier|daar|het)? ~ (moedeloos|tureluurs|horendol|gek|zot|razend|kotsmisselijk|doodmoe|niet goed|ziek|flauw) ~ (van)
-1.5 (werkt|werken|gaat|begint) ~ op (mijn|onze|de) (zenuwen|systeem|heupen|gemoed)
-1.5 (wringt|wringen|knaagt|vreet|steekt|schuurt|schrijnt|jeukt) ~ (bij|aan|echt|er|hier|iets|het)?
-1.5 begint te wringen
-1.5 (ver|nergens) te (zoeken|bekennen|bespeuren|vinden)
-1.5 (enthousiasme|vertrouwen|klik|magie|geloof|gevoel) ~ (is|zijn|bij ons)? ~ (weg|zoek|verdwenen|ver te zoeken|bekoeld|over|op)
-1.5 (niet|nooit) ~ (de bedoeling|de afspraak|wat we zochten|wat ik zocht|ons idee van|mijn idee van|het niveau dat)
-1.5 kan (toch)? niet de bedoeling zijn
-1.5 (tel|tellen|telt) ~ (hier|duidelijk|blijkbaar|we|wij|ik|niet)? ~ niet mee
-1.5 (niet|geen) ~ meetellen; (maar|slechts) een klein (klantje|bedrijfje|dossier|dossiertje)
-1.5 (bijzonder|zeer|zwaar|erg|diep|enorm|behoorlijk|nogal|flink) (teleurgesteld|ontgoocheld|ontevreden|ontstemd|gefrustreerd|geschrokken|ongelukkig|misnoegd|verontwaardigd|verbolgen|geergerd|gekwetst|bezorgd)
-1.5 (ondermaats|benedenmaats|ondergeschikt|onderkomen|verwaarloosd|aftands|stuitend|tergend|nefast|nefaste|rampzalig|desastreus|desastreuze|fataal|fatale) ~ (slecht|traag|niveau|resultaat|gevolg|gevolgen|service)?
-1.5 (achteruit|bergaf|slechter|minder) (gaat|gegaan|gaan|geworden|geleverd|wordt|worden) ~ (sinds|met|de|het)?
-1.5 (gaat|gaan|ging) ~ (al)? ~ (achteruit|bergaf|de verkeerde kant|van kwaad naar erger|steeds slechter)
-1 (wist|weet|wisten) ~ (van)? ~ (toeten noch blazen|niets|niks|van niets|van niks|van geen hout pijlen|geen raad)
-1 (hooguit|amper|nauwelijks|welgeteld) ~ (nog)? ~ (bestellingen|aanvragen|klanten|bezoekers|uren|gewerkt|iets)
-1 (gevolgen|consequenties) ~ (van)? ~ (dragen|hebben|zult|zijn voor)
-1 (consequenties|conclusies) ~ (aan|uit)? ~ (verbinden|trekken|getrokken)
-1 (laten|laat) ~ het hier niet bij
-1 (draai|draait|praat|praten|lullen|zwam) ~ (om de hete brij|eromheen|er rond|errond|in cirkels|rond de pot)
-1 (smoes|smoesjes|smoezen|uitvlucht|uitvluchten|excuusjes|praatjes|flauwe excuses)
-1 (excuses|excuus|sorry) ~ (kan|kunnen|koop|heb|hebben|zijn|is) ~ (ik|wij|we)? ~ (niets|niks|weinig|niet meer genoeg|goedkoop|makkelijk)
1.5 (dikke|dikke dikke|hele dikke|welgemeende|grote|duizendmaal) (merci|dank|dankjewel|dankuwel|bedankt|pluim|proficiat|zoen|knuffel)
1.5 zelden zo'n (goede|mooie|grondige|vlotte|fijne|heldere|snelle|knappe|deskundige)
1.5 zelden (zo|iets zo) (goed|mooi|grondig|vlot|fijn|helder|snel|knap); (wens|gun) ~ iedereen ~ toe
1.5 (wonderen|mirakels) (gedaan|verricht|doet|doen); (jullie|uw|jouw) verdienste; mond vol tanden
1.2 (zijn|ben) ~ zo (blij|content|tevreden|gelukkig|dankbaar)
1.2 (sfeer|stemming) ~ (zat er|was) ~ (meteen|goed|top|uitstekend|fantastisch|in)
-1.5 (zo|dit|dat) ~ (mij|me|ons) ~ (dat|het|dit)? niet voorgesteld
-1.5 de ene (fout|blunder|misser|vertraging|smoes|tegenslag) na de andere
-1.5 van de ene (fout|blunder) in de andere; het ene (probleem|excuus) na het andere
-1.5 (neem|nemen|til|tillen) ~ (dit|daar|hier|het) ~ (hoog op|zwaar aan|niet licht op|kwalijk)
-1 (jammer|spijtig|zonde) dat ~~ (zo|op deze manier) ~ (moet|moest) ~ (lopen|gaan|eindigen|aflopen)
1.2 zo (hoort|moet|mag) het (zijn|ook|altijd)?; zo heb ik het graag; zo hebben we het graag
1.2 zo zien we het graag; (heb|hebben|heeft) er (veel|echt|enorm|alle)? zin in
1.2 (snel|correct|vriendelijk|vlot|netjes|stipt|deskundig|betrouwbaar|vakkundig|behulpzaam|professioneel) (en|én) (snel|correct|vriendelijk|vlot|netjes|stipt|deskundig|betrouwbaar|vakkundig|behulpzaam|professioneel|efficient|duidelijk|goed)
-1.2 (niets|niks|weinig) ~ mee gedaan; (niets|niks|weinig) gedaan met
-1.2 (gewoon|simpelweg|doodleuk|zomaar) ~ (niets|niks|genegeerd|vergeten|geschrapt|overgeslagen|niet)
-1.2 (niemand|zonder dat iemand) ~ (ons|mij|me) ~ (gewaarschuwd|verwittigd|ingelicht|iets gezegd|iets verteld|op de hoogte gebracht)
# trades: what clients say when it went well
1.5 (proper|netjes|kraaknet|brandschoon|spic en span) (achtergelaten|opgeruimd|afgewerkt|gewerkt)
1.5 (geen|nul) (druppel|kras|vlek|barst|kiertje) ~ (meer)? ~ (te zien|gezien|achtergelaten)
1.5 op de (millimeter|seconde|minuut) (juist|precies|na|stipt)
1.5 (smullen|gesmuld|lekker|heerlijk) ~ (gegeten|eten|hapjes|buffet|catering|maaltijd|dessert|taart)
1.5 (dansvloer|zaal|tent) ~ (vol|stond vol|plat|op zijn kop|ontplofte)
1.5 (sfeer|stemming) ~ (zat|was) ~ (goed|top|geweldig|fantastisch|opperbest)
1.5 (rechtszaak|zaak|geding|proces|kort geding|beroep|procedure) ~ gewonnen
1.5 (gelijk|gelijk gekregen|in het gelijk gesteld) ~ (gekregen|dankzij)?
1.5 (gewonnen|gelukt|geslaagd|goedgekeurd) ~ dankzij (jullie|u|uw|jouw)
1.2 (bezoekers|omzet|verkoop|aanvragen|bestellingen|leads|conversie|inschrijvingen|posities|ranking) ~~ (verdubbeld|verdrievoudigd|gestegen|omhoog|vertienvoudigd|ontploft|pieken|record|beste maand)
1.2 (beste|recordaantal|record|topmaand|beste maand|beste jaar) ~ (maand|jaar|verkoop|bestellingen|aanvragen|inschrijvingen|bezoekers|ooit)
1.2 (geld|belasting|belastingen|teruggave|euro) ~ (terug|teruggekregen|bespaard|uitgespaard) ~~ (dankzij|jullie|u|uw)
1.2 (hoef|hoeven|hoefde) (me|mij|ons|ik|wij|we) ~ (geen zorgen|nergens zorgen|nergens om|niet meer om) ~ (maken|te maken|bekommeren)
1.2 (leest|klinkt|oogt) ~ (vlot|lekker|natuurlijk|vloeiend|als een roman|alsof het|als een trein|alsof ze|fris|modern|strak|eigentijds|professioneel)
1.2 (alsof|als) ~ (door een)? (moedertaalspreker|native|vakman|professional|echte schrijver) ~ (geschreven|gemaakt|is)?
1.2 (moedertaalspreker|native speaker) ~ (had|zou) ~ niet beter
# trades: what they say when it did not
-1.5 (proces|zaak|geding|termijn|beroep|kort geding) ~ (verloren|verbeurd|verlopen|laten verlopen|vergooid) ~ (door|wegens|omdat)?
-1.5 (termijn|beroepstermijn|deadline) ~ laten (verlopen|verstrijken)
-1.5 (boete|naheffing|nalatigheidsintresten|verhoging|aanslag) ~~ (door|wegens|omdat|dankzij) ~ (jullie|uw|jouw|u|je)
-1.5 (door|dankzij) (jullie|uw|jouw) (fout|nalatigheid|vergissing|schuld|toedoen|traagheid|slordigheid|onoplettendheid|blunder)
-1.5 (gasten|klanten|bezoekers|genodigden) ~~ (weggelopen|naar huis|vroeger vertrokken|honger|buiten gestaan|in de kou|teleurgesteld|beschaamd|gelachen|gegeneerd)
-1.5 (stonden|stond) ~ (voor schut|voor paal|voor aap|met onze broek|met onze mond vol tanden|met lege handen|voor gek)
-1.5 (rekenen|rekende|rekenden) ~ op (jullie|u|je) ~~ (niet|maar|jammer|teleurgesteld|mis|fout)
-1.5 (op|met) (jullie|u) ~ (kunnen|kan|konden) ~ (we|wij|ik)? ~ (niet|duidelijk niet|blijkbaar niet) ~ (rekenen|bouwen|vertrouwen)
-1.2 (lachwekkend|gênant|gênante|genant|gegeneerd|plaatsvervangende schaamte|schaamrood|schaamden|schaamde|beschaamd) ~ (voor|dat|over|op|tegenover)?
-1.5 (heb|hebben|krijg|krijgen) ~ (er)? ~ spijt (van|dat)
-1.5 (spijt|betreur|betreuren) ~ (dat)? (ik|wij|we) ~~ (gekozen|begonnen|getekend|vertrouwd|in zee)
1.2 dat is nog eens (service|werk|vakwerk|snelheid|een oplossing)
1.2 dat noem ik (service|werk|vakwerk)
-1 (vraag|vragen) (me|mij|ons) af of ~~ (wel|iemand|ooit|überhaupt|eigenlijk) ~ (gecontroleerd|nagelezen|gelezen|bekeken|getest|nagekeken|weet|luistert|werkt|klopt)

[payment.sent]
0.85 (heb|hebben|heeft|hebt|had|hadden) ~~ @paid; (is|zijn|was|werd|werden) ~ @paid
0.85 @paid (heb|hebben|is|zijn|was)
0.85 vandaag ~ # #? euro? ~ (overgemaakt|overgeboekt|gestort|betaald|overgeschreven)
0.85 (al|net|zojuist|reeds|inmiddels|intussen|gisteren|vanmorgen|vanochtend|eergisteren|ondertussen|juist|zonet|daarnet|eindelijk) ~~ (betaald|voldaan|overgemaakt|overgeboekt|overgeschreven|gestort|vereffend)
0.8 (betaling|overschrijving|overboeking|geld|bedrag|centen|storting|opdracht) ~~ (gedaan|verricht|uitgevoerd|verzonden|onderweg|verstuurd|weg|vertrokken|doorgegeven|deur uit|verwerkt|gegeven|geautoriseerd|vrijgegeven)
0.8 (factuur|rekening|nota) ~ (is|zijn|werd) ~ (betaald|voldaan|overgemaakt|afgehandeld|vereffend)
0.8 (betaalopdracht|betalingsopdracht|overschrijvingsopdracht) ~ (gegeven|ingevoerd|verzonden|klaar|staat|doorgegeven)
0.8 (maakte|boekte|stortte|schreef) ~~ over
0.8 (betaalde|voldeed|vereffende) (ik|wij|we) ~ (factuur|rekening|nota|gisteren|vorige|al)
0.8 (betaalde|voldeed) ~ (gisteren|vorige week|vanmorgen|al)
0.8 (betaling|geld|overschrijving) ~ is (de deur uit|onderweg|weg|gedaan|gebeurd)
0.8 (staat|zou) ~~ op (jullie|je|uw) rekening (staan|zijn)?
0.75 (betaalbewijs|betalingsbewijs|betalingsbevestiging|bewijs van betaling|betaalbevestiging|rekeninguittreksel|overboekingsbewijs|betaalspecificatie|betalingsspecificatie|remittance)
0.75 (zojuist|net|al|is|zijn) (betaald|voldaan|overgemaakt)
0.75 (via|per) (ideal|tikkie|bancontact|payconiq) ~ (betaald|voldaan)
0.75 tikkie (is)? (betaald|voldaan); betaald hoor; is betaald
0.75 # euro ~ (overgemaakt|overgeboekt|gestort|betaald); afgeschreven van (onze|mijn)
0.75 (betaald|voldaan|overgemaakt) op #; spoedoverboeking
0.8 betaling ~~ (is|werd) ~ (vertrokken|gebeurd|uitgevoerd|verricht|gedaan|de deur uit|onderweg|ingegeven|verwerkt|weg)
0.8 (betaling|overschrijving) ~ (van)? ~~ (vertrokken|uitgevoerd|ingegeven|doorgegeven|gebeurd|verzonden)
0.8 (geld|bedrag|centen) ~ (is|zijn)? ~ (onderweg|vertrokken|overgemaakt|gestort|weg|overgeschreven)
0.8 (zonet|daarnet|zojuist|zopas|vandaag|gisteren|vanmorgen) ~ (betaald|voldaan|overgeschreven|overgemaakt|gestort)
0.8 (zou|moet|moeten) ~ (morgen|vandaag|nu|binnenkort|een dezer) ~ op (jullie|uw|je|de) rekening (staan|zijn|moeten staan)
0.8 (werd|is) ~~ (voldaan|vereffend|betaald|beglichen|gecrediteerd op uw rekening) ~ (op|via|per|door|met)
0.8 (heb|hebben) ~~ (vereffend|aangezuiverd|afgelost|afgerekend|rechtgezet) ~ (factuur|nota|saldo)
0.8 (saldo|factuur|nota|openstaande bedrag|achterstand) ~ (is|werd)? ~ (vereffend|aangezuiverd|afgelost|afgerekend)

[payment.promised]
0.85 (zal|zullen|ga|gaan|gaat|wordt|worden) ~~ (betalen|betaald|voldoen|voldaan|overmaken|overgemaakt|overboeken|overgeboekt|overschrijven|overgeschreven|storten|gestort|vereffenen|vereffend|afrekenen|afgerekend)
0.85 (zal|zullen|ga|gaan) ~~ (betaling|factuur|rekening|nota) ~ (doen|verrichten|regelen|uitvoeren|verwerken|afhandelen|inplannen)
0.8 (maak|maken|boek|boeken|schrijf|schrijven) ~~ over
0.8 (maak|maken|boek|boeken) (ik|wij|we) ~~ (vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|week|over)
0.8 (betaal|betalen|voldoe|voldoen|vereffen|stort|storten) (ik|we|wij) ~~ (vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|week|maand|vanavond|vanmiddag|straks|meteen|direct|uiterlijk|zodra|overmorgen|@month)
0.8 (ik|we|wij|k) (betaal|betalen|voldoe|voldoen|stort|storten|vereffen) ~~ (vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|week|maand|vanavond|vanmiddag|straks|uiterlijk|direct|meteen|overmorgen|gewoon|@month)
0.8 (factuur|facturen|rekening|nota|aanbetaling|restbedrag|betaling|geld|hij|die|bedrag|termijn|overschrijving|centen) ~ (gaat|gaan|volgt|volgen|komt|komen|staat|staan) ~~ (mee|week|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|batch|run|ronde|klaar|ingepland|betaalbatch|betaalrun|uit|betaallijst|betalingsrun|gepland)
0.8 (gaat|neem|nemen|zet|zetten|loopt) ~~ (betaalbatch|betaalrun|betaalronde|betalingsrun|betaallijst|betalingsronde|batch|betaalopdrachten|betaalstapel|betaalrondje)
0.75 (uiterlijk|vrijdag|maandag|dinsdag|woensdag|donderdag|morgen|vandaag|vanavond|vanmiddag|week|maand) ~~ (heb|hebben|hebt|krijg|krijgt|krijgen|ontvang|ontvangt|staat) ~~ (geld|betaling|centen|bedrag|rekening)
0.75 (je|u|jullie) (hebt|heb|krijgt|krijg|krijgen|ontvangt|ontvangen|hebben) (het|de|uw|je|jullie|snel|morgen|uiterlijk|vrijdag|maandag|volgende) ~ (geld|centen|betaling|bedrag)
0.75 (geld|betaling|bedrag) (staat|komt|is|volgt) ~ (vrijdag|maandag|dinsdag|woensdag|donderdag|morgen|week|maand|uiterlijk|snel|spoedig|op jullie|op uw|op je)
0.75 (staat|is) ~ (ingepland|gepland|klaargezet|goedgekeurd) ~~ (betaling|betaald|betalen|vrijdag|maandag|dinsdag|woensdag|donderdag|week|maand)
0.75 (betaling|factuur|rekening|nota|hij|die) ~ (staat|is) ~ (ingepland|gepland|klaargezet|klaar voor)
0.75 (zorg|zorgen) ~~ (betaald|voldaan|overgemaakt|betaling|op de rekening)
0.75 (beloof|beloven|toegezegd|toezeg) ~~ (betaling|betaald|betalen|overmaken|geld)
0.75 goed voor betaling; akkoord voor betaling; (regel|regelen) ~~ betaling
0.75 (betaling|factuur) regel (ik|ik); morgen ~ (geld|betaald|overgemaakt)
0.75 komt ~ (betaling|geld) ~ (goed|aan|eraan)
0.75 (maken|maak) ~~ (vrijdag|maandag|dinsdag|woensdag|donderdag|morgen|week|vandaag|vanavond|#) over
0.75 (aanbetaling|factuur|rekening|nota|bedrag|rest|restant) (maak|maken|boek|boeken|betaal|betalen|voldoe|voldoen|stort|storten) (ik|we|wij)
0.8 (streven|streef|trachten|proberen) ~~ (betalen|voldoen|te betalen|te voldoen|over te maken|betaling)
0.8 (maakt|boekt|schrijft|stort|betaalt|voldoet|regelt) (zij|hij|ze|mijn collega|collega|onze boekhouder|boekhouding|de boekhouding) ~~ (bedrag|factuur|nota|het|betaling|rekening) ~ (over)
0.8 (zij|hij|ze|collega|boekhouder|boekhouding|administratie|boekhoudster|penningmeester) (maakt|boekt|schrijft|stort|betaalt|voldoet) ~~ (over|vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|week|maand|uiterlijk|bedrag|factuur|nota|rekening)
0.8 (zorg|zorgen|zie|zien) ~ (ervoor|erop toe|er voor)? ~ dat ~~ (op jullie rekening|op uw rekening|op je rekening|betaald|overgemaakt|bij jullie|bij u|in orde|betaling vertrekt|geld)
0.8 (maak|maken|breng|brengen|regel|regelen) (ik|wij|we)? ~ (het|dit|de betaling|de factuur|dat) ~~ (in orde|voor elkaar|vandaag|morgen|volgende week|deze week|maandag|vrijdag)
0.8 (ik|wij|we) (maak|maken|breng|brengen) (het|dit|dat|de betaling|de factuur) ~~ in orde
0.8 (ik|wij|we) (schrijf|schrijven|maak|maken|boek|boeken) (het|dit|dat|het bedrag|hem|de factuur|de som) ~~ over
0.8 (betaling|factuur|rekening|nota|bedrag|saldo) ~ (wordt|worden|zal|zullen) ~~ (betaald|voldaan|vereffend|overgemaakt|overgeschreven|uitgevoerd|gebeuren|verwerkt|vertrekken|in orde gebracht|aangezuiverd)
0.8 (betaling|overschrijving) ~ (vertrekt|volgt|gebeurt|komt er|staat klaar|is ingepland|gaat de deur uit|staat gepland)
0.8 (kunt|kun|mag|mogen|kunnen) ~ (geld|betaling|bedrag) ~~ (verwachten|tegemoetzien|tegemoet zien)
0.8 (laatste|eerste|volgende|openstaande|deze|uw|jullie) (factuur|nota|rekening|termijn|schijf) (betaal|betalen|voldoe|voldoen|vereffen) (ik|wij|we) ~~ (morgen|vandaag|week|maandag|vrijdag|vanavond|straks|maand|uiterlijk|direct|zo snel)
0.8 (zet|zetten|steek|steken|voer|voeren|geef|geven) (ik|wij|we)? ~ (de|het|hem|die|jullie)? ~ (betaling|overschrijving|factuur|nota|bedrag) ~ (er)? ~ (meteen|direct|vandaag|morgen|vanavond|straks|nu|deze week) ~ (in|klaar|door)
0.8 (staat|is) (het geld|de betaling|het bedrag|de som) ~ (morgen|overmorgen|vandaag|vrijdag|maandag|dinsdag|woensdag|donderdag|uiterlijk|binnen) ~ (op|erop|bij) ~ (rekening|jullie rekening|u|jullie)?
0.8 (betalen|voldoen|vereffenen|betaal|voldoe) (dit|de|het|hem|wij|we|ik|jullie|uw)? ~ (uiterlijk|ten laatste|voor|tegen|zeker|binnen) ~ (vrijdag|maandag|dinsdag|woensdag|donderdag|week|maand|#|dagen|eind|einde|het einde|morgen|vandaag)
0.8 (uiterlijk|ten laatste) (vrijdag|maandag|dinsdag|woensdag|donderdag|morgen|vandaag|eind|einde|volgende week|#) ~ (betaald|betalen|voldaan|overgemaakt|overgeschreven|betaling|op jullie rekening|op uw rekening)
0.8 (morgen|vandaag|vanavond|straks|vrijdag|maandag|dinsdag|woensdag|donderdag|volgende week|dit weekend|deze week) (betaal|betalen|voldoe|stort|storten|regel|regelen) (ik|wij|we) ~ (u|je|jullie|het|de|de betaling|de factuur)

[payment.delayed]
0.8 (factuur|rekening|nota|betaling|betalen|geld|termijn|rest|restant|tweede helft) ~~ (later|te laat|vertraagd|vertraging|uitgesteld|even duren|langer duren|opschuiven|moet wachten|even wachten|laat op zich wachten|iets later)
0.8 (betaal|betalen|voldoe|voldoen) ~~ (later|te laat|pas in|pas na|pas eind|pas begin|pas over)
0.8 (betaal|betalen|voldoe|voldoen) ~~ pas (in|na|eind|begin|over|volgende|vanaf|binnen)
0.8 (pas|eerst) ~~ (betalen|voldoen|overmaken|betaald|overgemaakt)
0.8 (rest|restant|resterende|andere helft|overige) ~ (volgt|komt|betaal|maken) ~ (later|volgende|zodra|als|wanneer)
0.85 uitstel ~ (van)? (betaling|betalen); uitstel van betaling; betalingsuitstel; betaaluitstel
0.85 uitstel (krijgen|vragen|mogelijk|aanvragen)
0.85 (een|kan|kunnen|mogen|graag|via|om|voorstel|verzoek|mogelijkheid) ~ (betalingsregeling|betaalregeling|afbetalingsregeling|afbetalingsplan|betalingsplan|afbetaling)
0.85 (betalingsregeling|betaalregeling|afbetalingsplan) ~ (mogelijk|voorstellen|afspreken|aanvragen|graag)
0.85 (in|met) ~ (termijnen|delen|schijven|stukken|maandtermijnen|porties|stukjes) ~~ (betalen|voldoen|betaald|afbetalen|overmaken|aflossen|te betalen)
0.85 (betalen|voldoen|afbetalen|aflossen) ~ in ~ (termijnen|delen|schijven|stukken|maandtermijnen|porties|stukjes|keer)
0.85 (spreiden|gespreid|uitsmeren|opsplitsen|opdelen|opknippen) ~~ (betalen|betaling|betalingen|termijnen|maanden|factuur)?
0.85 gespreide betaling
0.85 (factuur|bedrag|rekening|nota|betaling) ~~ (spreiden|splitsen|opknippen|in tweeën|in drieën|in twee|in drie|in delen)
0.85 respijt; (langere|ruimere) betalingstermijn; betalingstermijn ~ (verlengen|verlengd|oprekken)
0.8 (cashflow|kasstroom|liquiditeit|liquiditeits*|geldgebrek|betalingsproblemen|betaalproblemen|betalingsmoeilijkheden|geldzorgen|krap bij kas|slecht bij kas|niet bij kas|even krap|financieel krap|financieel zwaar|financieel moeilijk|droog staan|rood staan|staan rood|sta rood|kas is leeg|kas leeg|bodem van de kas|surseance|schuldsanering|wcb|wco)
0.8 (zit|zitten) ~ (krap|rood|zonder geld|op zwart zaad|even klem); (krap|platzak|blut)
0.8 zodra ~~ (kas|geld|betaald|uitgekeerd|uitbetaald|subsidie|krediet|liquide)
0.8 (kas|bank|saldo|rekening) ~ (toelaat|toestaat|leeg|geblokkeerd|bevroren|geweigerd)
0.8 wachten ~~ (subsidie|uitbetaling|betaling van|geld van)
0.8 wachten ~~ (uitkering|krediet|lening|financiering|verzekering|toeslag) ~~ (betalen|voldoen|overmaken|factuur|rekening|nota)
0.8 (wacht|wachten) ~ zelf ~ op
0.8 (nog niet|nog geen) ~ (uitgekeerd|uitbetaald|toegekend|vrijgegeven)
0.8 (onze|mijn) (klant|klanten|opdrachtgever|opdrachtgevers|debiteuren) ~ (betaalt|betalen|betaald) ~ (ook)? (niet|laat|traag|slecht)
0.8 (kan|kunnen|kon|lukt|gaat) ~~ (niet|nog niet|onmogelijk|momenteel niet) ~~ (betalen|voldoen|overmaken|betaald|missen)
0.8 (nog niet|nog geen) ~ (betaald|betaling|voldaan|kunnen betalen|overgemaakt)
0.8 (iets|wat|beetje|extra|meer|even|nog) (meer)? (tijd|geduld|uitstel|lucht|ademruimte|ruimte) ~~ (betalen|betaling|factuur|rekening|nota|voldoen|overmaken)
0.8 (geduld|tijd) ~~ (betaling|factuur|rekening|nota|betalen)
0.8 (lopen|loop|liggen|lig) ~ achter (met|op) ~ (betalingen|betaling|betalen|facturen)
0.8 (betalen|betaling|betaald|factuur|rekening|nota) ~~ (na|begin|half|eind) (de)? @month
0.8 over de (maand|jaarwisseling|kerst|vakantie) ~ (heen|tillen)
0.8 (volgende maand|volgend jaar|na de zomer|na kerst|na nieuwjaar|na de bouwvak|nieuwe jaar|nieuwe kwartaal) ~~ (betalen|betaald|overmaken|voldoen|voldaan|overgemaakt)
0.8 (mag|mogen|kan|kunnen) ~~ (later|in delen|in termijnen|in stukken|gespreid) ~ (betalen|voldoen)?
0.8 (voorschieten|aanhouden) ~~ (factuur|rekening); factuur ~ (even)? (blijven)? liggen
0.8 nog niet gelukt ~~ (betalen|factuur|overmaken|rekening)
0.8 moeten ~ (schuiven|prioriteren) met (betalingen|facturen)
0.8 (aan|op) het einde van ~ geld ~ maand over
0.8 (geld|centen|bedrag) ~ (nog)? niet (bij elkaar|rond)
0.85 (in|over) (twee|drie|vier|vijf|zes|#|@many) (keer|maanden|delen|schijven|termijnen|stukken) ~ (betalen|te betalen|voldoen|afbetalen|aflossen|spreiden)
0.85 (factuur|nota|rekening|bedrag|betaling) ~~ in (twee|drie|vier|#|enkele|@many) (keer|delen|schijven|termijnen) ~ (te)? (betalen|voldoen)
0.85 # euro per maand (missen|betalen|afbetalen|aflossen|afdragen)
0.85 (per maand|maandelijks) ~ (afbetalen|aflossen|afkorten)
0.85 (afbetalingsplan|afbetalen|afbetaling|aflossingsplan|betalingsregeling|spreiding van betaling|betaling spreiden|betalingsspreiding|afkorten) ~ (mogelijk|voorstellen|vragen|voorstel|graag|toestaan|kan|lukt|treffen|afspreken)
0.85 (zitten|zit) ~ (momenteel|nu|tijdelijk|even|op dit moment|dezer dagen) ~ (krap|wat krap|erg krap|nogal krap|in de problemen|zonder liquide middelen|moeilijk)
0.85 (factuur|nota) ~ (was|is|bleef|zat) ~~ (papieren|blijven liggen|in de spam|uit het oog|over het hoofd|door de mazen|tussen de plooien|in de ongewenste|vergeten|ondergesneeuwd|zoekgeraakt) ~ (verdwenen|beland|verloren|geraakt|gezien)?
0.85 (vergeten|uit het oog verloren|over het hoofd gezien|aan onze aandacht ontsnapt|door de mazen geglipt|tussen de plooien) ~~ (factuur|betalen|te betalen|betaling|nota|rekening)
0.85 (lukt|geraakt|raakt) ~ (de betaling|betalen) ~~ (niet|niet meer|nog niet|moeilijk) ~ (deze week|deze maand|vandaag|meer|op tijd)
0.85 (betaling|betalen) ~~ (lukt|geraakt|kan) ~ (deze week|deze maand|vandaag|momenteel|voorlopig|nu)? ~ niet
0.85 (betaling|factuur|geld|nota) ~~ (zal|gaat|wordt|komt|kan) ~~ (later|vertraging|vertraagd|iets langer|wat langer|uitgesteld|even op zich) ~ (komen|duren|zijn|oplopen|laten wachten)?
0.85 (lopen|loop) ~~ achter (met|op) (de|het|onze)? (betalen|betalingen|betaling|facturen)
0.85 (achter|achterop|achterstand) ~ (met|op) (de|onze|het|mijn)? (betalingen|betaling|facturen|betalen)
0.85 (wachten|wacht|hangt af|afhankelijk) ~~ (geld|betaling|betalingen) van ~ (opdrachtgever|klant|grote klant|verzekering|gemeente|subsidie|fiscus|belasting)
0.85 (zelf|ook) (nog)? ~ (wachten|wacht) ~ (op)? ~ (geld|betaling|centen|uitbetaling)
0.85 (grote|grootste|belangrijke|enkele) (klant|klanten|opdrachtgever|debiteur|debiteuren) ~~ (betaalt|betalen|laat|te laat|traag|niet betaald)
0.85 (passen en meten|eindjes aan elkaar|financieel ~ moeilijk|financieel ~ lastig|water aan de lippen|moeilijke periode|zware periode|magere maanden|kas ~ leeg|liquide middelen|liquiditeitsprobleem|cashflowprobleem|rekening ~ rood)
0.85 (twee|drie|vier|#|enkele|paar|een) (weken|maanden|dagen|week|maand) (uitstel|respijt|extra|langer|meer tijd|geduld|later betalen) ~ (krijgen|voor|van|mogelijk|vragen|betalen|betaling)
0.85 (hopen|hoop|rekenen|vragen) ~ op (uw|je|jullie) (begrip|geduld) ~~ (betaling|betalen|later|vertraging|factuur)
0.85 (rest|restant|resterende|saldo|overige) ~~ (pas|eerst) ~~ (in|na|eind|einde|volgende|vanaf) ~ (maand|@month|vakantiegeld|loon|vakantie|dertiende maand|jaar|week)
0.85 (na|zodra|als) (mijn|het|ons) (vakantiegeld|loon|salaris|dertiende maand|krediet|lening|subsidie|premie) ~ (binnen|er is|gestort|komt)?
0.85 (mag|mogen|kan|kunnen) (ik|wij|we) ~ (pas|eerst)? ~ (in|na|begin|eind|vanaf) (@month|volgende maand|volgend jaar|de vakantie|het nieuwe jaar|kerst|de zomer) ~ (betalen|voldoen|overmaken|overschrijven)
0.85 (betaling|betalingen) ~ (loopt|lopen|heeft|hebben|zijn|is|ondervindt|ondervinden|kent) ~~ (vertraging|vertraagd|achterstand) ~ (op|opgelopen)?
0.85 (factuur|nota|rekening|bedrag) ~ (valt|weegt|komt) ~ (zwaar|slecht|ongelegen|moeilijk|hard) ~ (uit|op|door)?
0.85 (factuur|nota|rekening) ~ (nog)? niet ~ (kunnen|gelukt|in staat) ~ (te)? (betalen|voldoen|betaald)
0.85 (bankrekening|rekening|zichtrekening) ~ (is|zijn|staat)? ~ (tijdelijk)? (geblokkeerd|bevroren|in het rood) ~ (door|bij)?
0.85 (moet|moeten) (ik|wij|we) ~ wachten (tot|op) ~~ (klant|opdrachtgever|geld|subsidie|lening|uitbetaling|bank|loon|betaalt)
0.85 (deze week|deze maand|vandaag|momenteel|nu) ~ (gaat|zal|kan) ~ (het|dat|me|ons|mij)? ~ niet (lukken|gaan|kunnen) ~ (met)? ~ (rekening|factuur|betaling|betalen|nota)

[payment.disputed]
0.85 (niet|nooit|geen) ~ (akkoord|eens|mee eens|accoord) ~~ (factuur|rekening|nota|bedrag|meerwerk|post|uren|kosten|nacalculatie|afrekening|tarief|toeslag|regel|declaratie|verhoging)
0.85 (factuur|rekening|nota|bedrag|meerwerk|post|uren|kosten|nacalculatie|afrekening|toeslag|regel|declaratie) ~~ niet (mee)? (akkoord|eens|accoord)
0.85 ga ~ niet ~ akkoord; gaan ~ niet ~ akkoord
0.85 (betwist|betwisten|bestrijd|bestrijden|protesteer|protesteren|bezwaar|aanvechten|vecht) ~~ (factuur|rekening|nota|bedrag|post|meerwerk|uren|kosten|vordering|afrekening|declaratie|aan)
0.85 (factuur|rekening|nota|bedrag|post|meerwerk|vordering|uren|kosten) ~~ (betwist|betwisten|betwisting|bestreden|geprotesteerd|protest)
0.85 creditnota; creditfactuur; kredietnota; kreditnota; creditering; crediteren; crediteer
0.85 gecrediteerd
0.85 (te veel|teveel|dubbel|tweemaal|twee keer|onterecht|ten onrechte|twee maal|nogmaals|opnieuw) ~ (gefactureerd|gerekend|in rekening|berekend|betaald|aangerekend|gedeclareerd|doorberekend|doorbelast|afgeschreven|geïncasseerd)
0.85 (factuur|facturen|nota) ~ dubbel
0.85 dubbel (gefactureerd|aangerekend|berekend|geïncasseerd|betaald)
0.85 (gefactureerd|gerekend|in rekening gebracht|aangerekend|berekend|gedeclareerd) ~~ (nooit|niet) ~ (besteld|afgesproken|gevraagd|goedgekeurd|geleverd|afgenomen)
0.8 (factuur|facturen|rekening|nota|afrekening|bedrag|declaratie|nacalculatie|specificatie|urenstaat) ~~ (klopt niet|kloppen niet|niet klopt|klopt van geen|niet juist|onjuist|fout|fouten|verkeerd|te hoog|hoger dan|veel hoger|niet correct|incorrect|klopt niks|klopt niets|klopt iets niet|afwijkt|wijkt af|niet overeen|meer dan)
0.8 klopt ~~ niet ~~ (factuur|rekening|nota|bedrag)
0.8 (klopt|kloppen) ~ (iets|niets|niks|geen) ~~ (factuur|rekening|nota|bedrag|van)
0.8 (factuur|rekening|nota|afrekening) ~~ (anders|hoger|meer) dan (afgesproken|geoffreerd|begroot|de offerte|in de offerte|overeengekomen|verwacht)
0.8 (hoger|meer|anders|duurder) dan ~ (offerte|afgesproken|overeengekomen|geoffreerd|begroting|begroot|prijsopgave|raming)
0.8 waarom ~~ (bedrag|factuur|rekening|nota|prijs) ~~ (hoger|zo hoog|meer|anders|verdubbeld)
0.8 (niet|nooit|geen) ~ (in|onderdeel van|volgens|conform) ~ (offerte|contract|opdracht|afspraak|overeenkomst|prijsopgave|begroting)
0.8 (stond|staat|stonden) ~~ niet ~ in ~ (offerte|contract|opdracht|overeenkomst|prijsopgave)
0.8 (nooit|niet|geen) ~ (besteld|afgesproken|akkoord gegeven|akkoord voor gegeven|opdracht voor gegeven|opdracht gegeven|toestemming|goedgekeurd|om gevraagd|gevraagd|afgenomen|getekend voor|overeengekomen|geaccordeerd) ~~ (factuur|rekening|kosten|uren|meerwerk|post|bedrag|extra|toeslag|gefactureerd)?
0.8 (meerwerk|meerkosten|extra kosten|bijkomende kosten|extra uren|reiskosten|voorrijkosten|toeslag|spoedtoeslag|nacalculatie|post) ~~ (niet|geen|nooit|waar|welke|niets|niks|schrok) ~ (afgesproken|besproken|akkoord|getekend|opdracht|papier|gevraagd|gemeld|aangekondigd|besteld|over|van|overlegd)?
0.8 (vaste prijs|offerte|geoffreerd|afgesproken|begroot) ~~ (gefactureerd|in rekening|factuur|rekening|berekend|nota)
0.8 (offerte|afspraak) was #
0.8 (haal|halen|schrap|schrappen|verwijder|verwijderen) ~~ (post|regel|bedrag|uren|factuur|meerwerk|toeslag)
0.8 (zonder|minus) (die|deze) (post|regel|uren|toeslag|kosten)
0.8 (gecorrigeerde|aangepaste|juiste|correcte|verbeterde|herziene) (factuur|nota|rekening|eindafrekening)
0.8 (factuur|rekening|nota|bedrag) ~~ (corrigeren|rechtzetten|herzien|aanpassen|verlagen|herbekijken)
0.8 (te hoge|onjuiste|onterechte|foutieve|verkeerde) (factuur|rekening|nota|bedrag|facturatie)
0.8 (uren|bedrag|factuur|post) ~~ (niet thuisbrengen|niet plaatsen|niet herken|niet herkennen|niet herkent)
0.8 (herken|herkennen|herkent) ~~ (uren|bedrag|factuur|post|kosten) ~ niet; onverschuldigd
0.8 (onterechte|spook) (kosten|uren); nergens afgesproken
0.85 (bedrag|factuur|nota|rekening|btw|percentage|tarief|uren|totaal|prijs|aantal) ~~ (klopt|kloppen|komt|komen|stemt|stemmen|strookt|stroken) ~ (niet|niet overeen|volgens mij niet|volgens ons niet|precies niet|dan niet|helemaal niet) ~ (overeen|met|zoals)
0.85 (klopt|kloppen|strookt|stemt) ~~ (bedrag|factuur|nota|rekening|btw|percentage|tarief|uren|urenlijst|totaal) ~~ (niet|wel)
0.85 btw ~~ (klopt niet|verkeerd|fout|onjuist|zou # moeten|moet # zijn|te hoog|niet juist|niet correct)
0.85 (zou|moet|hoort|moest|dient) ~ # ~ (procent|euro)? ~ (moeten)? ~ zijn ~~ (plaats van|niet|wegens|volgens|in plaats)
0.85 # (euro|uur|uren)? in plaats van #; (stond|staat|was) ~ # ~ (in plaats van|en niet|niet) #
0.85 (regeltje|regel|post|lijn|lijntje|bedrag|item) ~ (te veel|teveel|dubbel|die niet|verkeerd|onterecht) ~~ (factuur|nota|rekening|geslopen|op|thuishoort)?
0.85 (te veel|teveel|iets|een fout|een foutje|een vergissing|vergissing|foutje) ~~ (op|in) (de|uw|jullie|je|deze) (factuur|nota|rekening|afrekening|declaratie) ~ (geslopen|staan|gestaan)?
0.85 (op|in) (de|uw|jullie|je|deze) (factuur|nota|rekening|afrekening) ~~ (staat|staan|stond|zit|zitten) ~~ (maar|terwijl|fout|foutje|niet|nooit|te veel|dubbel|verkeerd|onjuist)
0.85 (factuur|nota|rekening) (van|voor) ~~ (staan|staat) ~~ maar ~~ (wij|we|ik|er)
0.85 (aangerekend|gefactureerd|in rekening gebracht|doorgerekend|berekend|verrekend) ~~ (nooit|niet|geen|terwijl|zonder|maar|dat nooit|die nooit|onterecht) ~ (plaatsgevonden|gehad|gebeurd|besteld|uitgevoerd|afgesproken|ontvangen|gevraagd|geleverd|akkoord)
0.85 (wordt|worden|werd|werden) ~~ (aangerekend|gefactureerd|in rekening gebracht|doorgerekend) ~~ (nooit|niet|geen|terwijl|zonder|dat)
0.85 (al|reeds|eerder) ~ (in|vorige|vorig) ~ (@month|jaar|maand|week)? ~ betaald ~~ (dubbel|nogmaals|opnieuw|weer|nakijken|klopt)
0.85 (hadden|had|hebben|heb) (we|wij|ik) ~ (al|reeds) ~~ betaald ~~ (nakijken|klopt|dubbel|opnieuw|toch|nog eens|checken)
0.85 (korting|creditering|aftrek|voorschot|aanbetaling|waarborg) ~ (ontbreekt|ontbreken|is niet|niet verrekend|niet verwerkt|niet afgetrokken|niet in mindering|vergeten|nog niet|niet toegepast)
0.85 (ontbreekt|mis|missen|ontbrak) ~~ (korting|creditering|aftrek|voorschot)
0.85 (niet|nooit|niks|niets|geen) ~ (mee)? (akkoord|accoord) ~ (gegaan|gegeven|gevraagd|mee|getekend|verklaard)
0.85 (ga|gaan|kan|kunnen) ~~ (niet|onmogelijk) ~ (akkoord|instemmen) ~~ (factuur|bedrag|nota|rekening|afrekening|kosten|verhoging|post|meerwerk|uren)
0.85 (volgens) ~~ (urenlijst|urenstaat|offerte|contract|mijn berekening|onze berekening|mijn gegevens|onze gegevens|onze administratie|onze boekhouding|bestelbon|prijslijst) ~~ (niet|maar|terwijl|factuur|rekening|nota|zou|slechts|anders)
0.85 (geannuleerd|opgezegd|stopgezet|afbesteld|beeindigd|afgezegd) ~~ (toch|nog steeds|desondanks|niettemin) ~~ (factuur|nota|rekening|gefactureerd|aangerekend|betalen)
0.85 (toch|desondanks) ~ (krijgen|kregen|ontvangen|ontvingen|krijg|kreeg) ~ (een)? (factuur|nota|rekening|aanmaning|herinnering)
0.85 (factuur|nota|rekening|herinnering|aanmaning) ~~ (vergissing|misverstand|onterecht|niet terecht|niet voor ons|niet van ons|niet van toepassing|onbekend|niet bestemd|te wijten aan)
0.85 (betwisten|betwist|protesteren|protesteer|aanvechten|bestrijden|maken bezwaar|maak bezwaar) ~~ (factuur|nota|rekening|bedrag|aanrekening|vordering|toeslag|post|uren)
0.85 (stuur|sturen|bezorg|graag|opmaken|maak|verwachten|verwacht|ontvangen|krijgen) ~ (een|de|uw)? (creditnota|creditfactuur|kredietnota|aangepaste factuur|gecorrigeerde factuur|nieuwe factuur met het juiste|correcte factuur)
0.85 (voorrijkosten|reiskosten|verplaatsingskosten|verplaatsing|administratiekosten|parkeerkosten|meerwerk|meerkosten|supplement|toeslag) ~~ (niet|nooit|geen) ~ (afgesproken|akkoord|besproken|vermeld|overeengekomen|voorzien|aangekondigd|gemeld|voorgelegd|offerte)
0.85 (per abuis|per vergissing|abusievelijk|verkeerdelijk|ten onrechte|onterecht|foutief|bij vergissing) ~~ (gerekend|aangerekend|gefactureerd|berekend|toegepast|in rekening|vermeld|opgenomen|verrekend|btw|doorgerekend)
0.85 (verbeterde|gecorrigeerde|herziene) (factuur|nota|versie van de factuur|afrekening|rekening|declaratie)
0.85 (verlaagd|verlaagde|ander|lager|juiste|nultarief) ~ (tarief|btw tarief|btw) ~ (geldt|van toepassing|zou|moeten|moet|recht op)
0.85 (nooit|niet) ~ (goedgekeurd|geaccordeerd|besteld|akkoord|ondertekend|gevraagd|toegezegd) ~~ (uren|uur|meerwerk|kosten|factuur|bedrag|post)
0.85 (inbegrepen|inclusief|gratis|kosteloos|in de prijs) ~~ (nu|toch|maar) ~~ (apart|factuur|aangerekend|gefactureerd|nota|rekening|betalen)
0.85 (apart|afzonderlijk|extra|bovenop) ~ op (de|mijn|onze) (factuur|nota|rekening)
0.85 (kan|mag|moet|mogen|kunnen) ~ (die|dat|deze|ze) ~ (eraf|er af|eruit|geschrapt)
0.85 (factuur|nota|rekening|bedrag|aanrekening) (klopt|kloppen) ~ (gewoon|toch|echt|helemaal|voor geen meter|van geen kanten)? ~ (niet|geen)
0.85 hoe (komt|komen|kom) (u|jullie|je) ~ aan (#|dat|die|zo'n) ~ (uur|uren|bedrag|euro|kosten|totaal)
0.85 (wij|we|ik) ~ (hebben|heb|komen|kom|tel|tellen) ~~ (hooguit|maar|slechts|amper|maximaal|nog geen) ~ # (uur|uren|euro|stuks|dagen)? ~ (geteld|gerekend|genoteerd|aan)?
0.85 (factuur|nota|rekening) ~~ (niet voor ons|niet voor mij|niet voor onze|niet aan ons|niet bij ons|niet van ons) ~ (bestemd|bedoeld|gericht|hoort|is)?
0.85 (uur|uren|dag|stuk|stuks|keer) (te veel|teveel) ~ (gerekend|aangerekend|gefactureerd|berekend|geteld|op de factuur|op de nota)
0.85 (kosten|vervoerskosten|reiskosten|post|regel|uren|bedrag|artikel|btw|voorschot) ~ (staan|staat|is|zijn|werd|werden) ~ (twee keer|dubbel|tweemaal|2 keer|2x) ~ (vermeld|op|aangerekend|gerekend|in|genoteerd|opgenomen)

[payment.refused]
0.9 (betaal|betalen|voldoe|voldoen) (ik|we|wij) ~ (niet|niets|niks|geen|nooit|voorlopig|never)
0.9 (ik|we|wij|k) (betaal|betalen|voldoe|voldoen) ~~ (niet|niets|niks|geen|nooit)
0.9 (ga|gaan|zal|zullen|wens|wensen|wil|willen|ben|zijn) ~~ (niet|niets|niks|geen|nooit) ~~ (betalen|voldoen|overmaken|vereffenen|van plan te betalen)
0.9 (betaal|betalen) ~ geen (cent|euro|stuiver|rooie|rotte|eurocent)
0.9 geen (cent|stuiver|eurocent|rode cent|rooie cent|rotte cent|euro|frank|dubbeltje) ~ (meer|van|betalen|betaal|krijgen|zien)?
0.9 (weiger|weigeren|weigering|vertik|vertikken|verdom|verdommen|pieker|piekeren) ~~ (betalen|betaling|voldoen|betaal)
0.9 (betalen|betaal) ~~ (vertik|vertikken|verdom|weiger); (pieker|piekeren) er niet over
0.9 (betaling|betalingen|factuur|facturen|nota|geld|slottermijn|termijn|termijnen|bedrag|saldo|restbedrag|aanbetaling|rest|restant) ~~ (opgeschort|opschorten|ingehouden|inhouden|achterhouden|tegengehouden|stopgezet|stopzetten|geblokkeerd|blokkeren|bevroren|gestaakt|geweigerd|gestorneerd|storneren|gestopt)
0.9 (schort|schorten) ~~ (betaling|betalingen|betalingsverplichting|op); opschort*; opgeschort
0.9 (houd|houden|hou) ~~ (betaling|bedrag|geld|slottermijn|termijn|rest) ~ (in|achter|tegen|vast)
0.9 (zet|zetten) ~ (betaling|betalingen) ~ stop
0.9 (stop|stoppen) ~ (met betalen|betalingen|betaling|incasso|automatische); storner*; gestorneerd
0.9 (incasso|machtiging|domiciliëring|domiciliering) ~ (ingetrokken|stopgezet|geblokkeerd|gestopt|intrekken|teruggeboekt|geannuleerd)
0.9 teruggeboekt; (incasso) ~ (terugboeken|terughalen)
0.85 (niet|geen|niets|niks) ~ (betaald|betalen|betaling|cent|euro|geld|overgemaakt|betaal) ~~ (voordat|tot|totdat|zolang|tenzij|alvorens|eerst|vooraleer|tot dat|voor)
0.85 (zolang|totdat|voordat|alvorens|eerder) ~~ (geen|niets|niks|niet) ~ (betaald|betaling|cent|betaal|betalen)
0.85 (betaal|betalen|betaald|voldoe|voldoen|betaling) ~~ (pas|eerst) ~~ (als|wanneer|zodra|nadat) ~~ (werkt|werken|opgelost|hersteld|klaar|af|gefikst|geleverd|antwoord|in orde|gerepareerd|verholpen|doet|doen|klopt|opgeleverd|goed)
0.85 (pas|eerst) ~~ (werkt|opgelost|hersteld|klaar|af|in orde|goed|gerepareerd|klopt|doet) ~~ (betaal|betalen|betaald|betaling)
0.85 (factuur|rekening|nota) ~~ (niet|nooit) (betalen|voldoen|betaald|voldaan)
0.85 (factuur|rekening|nota|die|dat|deze|dit|hem|uren) ~ (betaal|betalen|voldoe|voldoen) (ik|we|wij) ~ niet
0.85 (kun|kunt|kan|kunnen|mag|mogen) ~ (factuur|rekening|nota|aanmaning|geld|centen) ~~ (vergeten|fluiten|op je buik|op uw buik|verscheuren|weggooien|houden|intrekken|in de prullenbak|steken|versnipperen|shredderen)
0.85 (fluiten) ~ (naar|je geld|jullie geld|uw geld)
0.85 (wil|willen|eis|eisen) ~~ (geld|aanbetaling|voorschot|bedrag) terug
0.85 (verreken|verrekenen) (ik|wij|we) ~~ (schade|kosten|factuur|nota|rekening|bedrag)
0.85 (uren|factuur|rekening|nota) ~ hoef ~~ (niet) (te)? (schrijven|sturen)
0.85 (krijg|krijgt|krijgen|zie|ziet|zien) ~~ geen (cent|euro|geld|stuiver)
0.85 (factuur|rekening|nota) ~~ (prullenbak|oud papier|papierbak|retour|versnipperaar|open haard|kachel|kattenbak)
0.9 (geen|eerst geen) (cent|euro|frank|betaling) ~ (meer|zolang|tot|vooraleer|voor)
0.9 (krijgt|krijg|krijgen|ziet|zie|zien) (u|je|jullie|ge)? ~ (geen) (cent|euro|frank|geld|betaling) ~ (meer)?
0.9 (maken|maak|betalen|betaal|storten|stort|doen|doe) (tot|tot die tijd|tot dan|tot zolang|voorlopig|intussen|ondertussen) ~~ (niets|niks|geen) ~ (over|cent|euro)?
0.9 (maken|maak) ~~ (niets|niks|geen cent|geen euro) ~ over
0.9 eerst ~ (de|het|een|alles|mijn|onze) ~~ (dan|daarna|pas) ~ (het geld|geld|de betaling|betaling|betalen|betaal|betaald|betalen we|de centen)
0.9 (ziet|zie|zien|krijgt|krijg|krijgen) (u|je|jullie|ge)? ~ pas ~ (als|wanneer|zodra|nadat) ~~ (hersteld|af|klaar|opgelost|werkt|in orde|lekt|geleverd|afgewerkt|weg|gedaan)
0.9 (overige|rest|restant|saldo|laatste termijn|laatste schijf|slotfactuur|geld|bedrag|procent|euro) ~ (ziet|zie|krijgt|krijg|krijgen) (u|je|jullie)? ~ pas
0.9 (zolang|tot|totdat|tot dat|vooraleer|zonder) ~~ (betaal|betalen|betalen wij|houden|houd|schorten|schort|blokkeren|blokkeer|maken|maak) (wij|we|ik) ~~ (niet|niets|niks|geen|achter|op|in|termijn|betaling|betalingen)
0.9 (houden|houd|hou) (wij|we|ik) ~~ (termijn|betaling|factuur|bedrag|saldo|schijf|waarborg|geld|nota|rest) ~ (achter|in|tegen|vast|af)
0.9 (schorten|schort|blokkeren|blokkeer|bevriezen|staken|staak) (wij|we|ik) ~~ (betaling|betalingen|factuur|facturen|nota|bedrag|termijn)
0.9 (betaling|betalingen|factuur|facturen|nota|termijn) ~ (blijft|blijven|is|zijn|wordt|worden) ~ (geblokkeerd|opgeschort|ingehouden|bevroren|tegengehouden|in beraad|on hold|achterwege)
0.9 (dit|dat|deze|die|het) (ga|gaan|zal|zullen|wil|willen|betaal|betalen) (ik|wij|we) ~ (dus|echt|zeker|gewoon|absoluut)? niet ~ (betalen)
0.9 (weiger|weigeren|weigert) ~~ (te betalen|betalen|te voldoen|te vereffenen|betaling|factuur|nota|bedrag|rekening|hiervoor)
0.9 (niet|geen zin) ~ (van plan|bereid|geneigd|voornemens) ~~ (betalen|te betalen|voldoen|vereffenen|op te draaien|hiervoor te betalen)
0.9 (voor|aan) (dit|zulk|dergelijk|slecht|half) ~ (werk|prutswerk|knoeiwerk) ~ (betaal|betalen|ga|gaan) (ik|wij|we) ~ niet ~ (betalen)?
0.9 (factuur|nota|rekening) ~ (sturen|stuur|gaat|komt|kom) ~ (ongeopend|onbetaald|retour|terug) ~ (retour|terug)
0.9 (factuur|nota|rekening|aanmaning|die) ~ (mogen|mag|kunt|kunnen|kan) (jullie|u|je) ~ (houden|bijhouden|inlijsten|vergeten|op jullie buik|op uw buik|verscheuren|weggooien|terugnemen)
0.9 (mogen|mag|kunt|kunnen) (jullie|u|je) ~ (factuur|nota|rekening|die) ~ (houden|inlijsten|vergeten|terugnemen)
0.9 (voor|aan) (dat|die|dit|het|deze) ~~ (betaal|betalen) (ik|wij|we) ~ niet
0.9 (betwisten|betwist) ~ (vordering|factuur|nota|schuld) ~~ (rechter|rechtbank|verweren|niet betalen|betalen niet|niets betalen|afdwingen)
0.9 (domiciliering|incasso|automatische incasso|machtiging|doorlopende opdracht|automatische betaling) ~~ (stopgezet|stopzetten|ingetrokken|geblokkeerd|geannuleerd|stop gezet|teruggeboekt|laten blokkeren)
0.9 (u|jullie|je) (krijgt|krijg|krijgen|ziet|zien) pas (geld|uw geld|jullie geld|een cent|iets|betaling|betaald|de rest)
0.9 (geld|betaling|betaald) ~ (pas|eerst) ~ (als|wanneer|zodra|nadat) (ik|wij|we|alles|het|de) ~~ (terug|heb|hebben|werkt|af|klaar|hersteld|opgelost|in orde)
0.85 (factuur|facturen|nota|rekening) ~~ (blijft|blijven) ~ (liggen|onbetaald) ~ (tot|totdat|zolang) ~~ (uitgezocht|opgelost|hersteld|duidelijk|geregeld|werkt)
0.85 (administratie|boekhouding) ~~ (opdracht|gezegd|geïnstrueerd) ~~ (niets|niet|geen)

[payment.query]
0.8 (kopie|kopietje|copy|duplicaat|pdf|afschrift|dubbel) ~ (van)? ~ (factuur|facturen|nota|rekening|eindafrekening)
0.8 kopiefactuur; pdf factuur
0.8 (factuur|facturen|nota|rekening) ~~ (opnieuw|nogmaals|nog eens|nog een keer|als pdf|in pdf|per mail|via peppol|als ubl) ~~ (sturen|stuur|mailen|toesturen|bezorgen|doorsturen|zenden|opsturen)?
0.8 (sturen|stuur|mailen|toesturen|bezorg|bezorgen|doorsturen|zenden|stuurt|mail) ~~ (factuur|facturen|factuurtje|nota|rekeningoverzicht|saldo|creditering)
0.8 (factuur|facturen|nota) ~ (sturen|toesturen|mailen|bezorgen|opsturen|doorsturen)
0.8 (po|inkoop|order|bestel|opdracht|referentie|project|kostenplaats|verplichtingen) (nummer|nr|code)
0.8 ponummer; inkoopnummer; inkoopordernummer; inkooporder; bestelbonnummer; bestelnummer
0.8 bestelbon; ordernummer; kostenplaats; projectnummer; referentienummer; verplichtingennummer
0.8 opdrachtnummer; po (op|vermelden|erop)
0.8 (btw|bt|kvk|ondernemings|iban|rekening|bankrekening) (nummer|nr|verlegd|plichtig|vrijgesteld)
0.8 (btwnummer|rekeningnummer|bankrekeningnummer|ibannummer|ibannr|bankgegevens|betaalgegevens|betalingsgegevens|factuurgegevens|factuuradres|factuuradresgegevens|factureringsgegevens|betalingskenmerk|betaallink|betaalverzoek|betalingstermijn|vervaldatum|vervaldag|factuurdatum|factuurspecificatie|urenspecificatie|peppol|ubl|tenaamstelling|tnv|ten name van|facturatieadres|kredietlimiet)
0.8 iban; (welk|welke|nieuw|nieuwe|juiste) (rekeningnummer|rekening|bankrekening|iban|btw)
0.8 btw ~ (verlegd|verleggen|vermelden|ontbreekt|tarief|vrijgesteld|apart|nul|laag|hoog)
0.8 (inclusief|exclusief|incl|excl|met|zonder) btw
0.75 (wanneer|wat|welke|op welke datum) ~~ (vervalt|vervaldatum|vervaldag|betaald zijn|betaald worden|betaaltermijn|betalingstermijn|uiterlijk betaald)
0.75 (vraag|vraagje|vragen) ~ (over|bij|omtrent|mbt|betreffende|ivm|aangaande|rond|inzake) ~ (factuur|facturen|rekening|nota|afrekening|creditnota|betaling)
0.75 (factuur|facturen|nota|rekening) ~~ (kwijt|zoek|niet ontvangen|nooit ontvangen|niet gekregen|nooit gekregen|niet aangekomen|nooit aangekomen|niet binnen|nog niet binnen|niet vinden|nergens vinden|niet terugvinden|ontbreekt|niet terug|op naam|tnv|tav)
0.75 (niet|nooit|geen|nog geen) ~ (factuur|facturen|nota|rekening) ~ (ontvangen|gekregen|gezien|binnen|gehad)
0.75 (kan|kunnen|kon) ~ (factuur|facturen|nota) ~ niet (vinden|openen|terugvinden|lezen)
0.75 (waar|waarvoor|waarop|wat) ~ (factuur|rekening|nota|bedrag) ~~ (voor|betrekking|op slaat|betreft|staat)
0.75 (hoe|naar welk|naar welke|op welk|op welke) ~~ (overmaken|betalen|storten|overschrijven)
0.75 (moet|moeten|mag|mogen|kan|kunnen) ~~ (factuur|facturen|nota|rekening) ~~ (naar|op naam|t n v|aan|adresseren|adres|gestuurd|gefactureerd|bv)
0.75 (mag|kan|moet|kunnen) ~~ (gefactureerd|gefactureerd worden|factureren|op naam)
0.75 (naam|adres|omschrijving|kenmerk|referentie|nummer) ~~ op ~ (factuur|facturen|nota)
0.75 (factuur|facturen|nota) ~~ (met|onder) vermelding
0.75 (specificatie|uitsplitsing|onderbouwing) ~ (van|bij|voor)? ~ (factuur|rekening|nota|uren|bedrag|kosten)?
0.75 (wat|welk|welke|hoeveel|overzicht) ~~ (openstaand|openstaande) (saldo|posten|facturen|bedrag)
0.75 saldo overzicht
0.75 (is|zijn|hebben) ~~ (factuur|facturen|betaling) ~ (al|nog) (betaald|voldaan|ontvangen|open|binnen|verwerkt|verstuurd)
0.75 (factuur|facturen) ~ (al|reeds) (verstuurd|verzonden|onderweg); e factuur
0.75 elektronische (factuur|facturen)
0.8 (op)? (welke|welk|wat|waarop) ~~ (factuur|nota|rekening|bedrag) ~~ (betrekking|slaat|gaat|betreft|periode)
0.8 (periode|maand|project|opdracht|dienst) ~~ (factuur|nota) ~~ (betrekking|slaat|gaat|betreft)
0.8 (factuur|nota) ~~ (nog niet|niet|nooit|niets) ~ (gezien|ontvangen|gekregen|toegekomen|aangekomen|binnengekomen|teruggevonden)
0.8 (vind|vinden) ~~ (factuur|nota|creditnota|hem) ~ (niet|nergens) ~ (meer|terug)
0.8 (factuur|facturen) ~~ (naar|oud|ander|verkeerd) ~ (adres|mailadres) ~ (gegaan|gestuurd|verstuurd|verzonden)
0.8 (btw|belasting) (verlegd|medecontractant|vrijgesteld|nummer|tarief|percentage) ~~ (factuur|nota|vermelden|zetten|is het|van toepassing|toegepast|klopt)
0.8 (is|zijn|geldt) (de)? btw ~~ (verlegd|inbegrepen|inclusief|exclusief|van toepassing|verschuldigd)
0.8 (btw nummer|btwnummer|ondernemingsnummer|kvk nummer|bestelnummer|ponummer|po nummer|referentie|kostenplaats|projectcode|adres|naam) ~~ (op|aan) ~ (factuur|facturen|nota) ~ (zetten|vermelden|toevoegen|plaatsen|staan|ontbreekt|aanpassen)?
0.8 (facturen|factuur|facturatie) ~~ (als pdf|per mail|via peppol|digitaal|elektronisch|in pdf|per post|via het portaal|als ubl) ~ (komen|krijgen|ontvangen|sturen|bezorgen|verlopen)
0.8 (welk|welke|nieuwe|juiste|oude) (rekeningnummer|rekening|bankrekening|iban|betaalgegevens|bankgegevens) ~~ (gebruiken|storten|overmaken|moet|moeten|mag|kan|geldt|geldig|overschrijven)
0.8 (tot|voor|op) (wanneer|welke datum|welke dag) ~~ (betalen|betaald|vervalt|betaald zijn|factuur|nota)
0.8 (hoeveel|wat) ~ (staat|moet|moeten|is) ~~ (open|openstaan|nog betalen|te betalen|openstaand) ~ (saldo|factuur)?
0.8 (factuur|facturen|nota) ~~ (gesplitst|opgesplitst|splitsen|opsplitsen|uitgesplitst) ~~ (vennootschap|vennootschappen|afdeling|afdelingen|bv's|entiteiten|projecten|kostenplaats)
0.8 (vind|vinden) ~ (factuur|nota) ~ (#)? ~~ niet ~ terug
0.8 (met|via|per) (bancontact|ideal|payconiq|creditcard|paypal|overschrijving|domiciliering|kredietkaart|visa|qr code) ~ (te)? betalen
0.8 (is|zijn) er ~~ (manier|mogelijkheid) ~~ te betalen

[leaving]
0.85 (contract|overeenkomst|samenwerking|abonnement|opdracht|onderhoudscontract|mandaat|relatie|dienstverlening|sla|licentie) ~~ (opzeggen|opzeg|opgezegd|op te zeggen|beëindigen|beëindig|beëindigd|te beëindigen|stopzetten|stopgezet|ontbinden|verbreken|niet verlengen|niet te verlengen|per direct)
0.85 (zeg|zeggen|beëindig|beëindigen|ontbinden|verbreken|stopzetten|opzeggen|opzegging van|opzeggen van|beëindiging van) ~~ (contract|overeenkomst|samenwerking|abonnement|opdracht|onderhoudscontract|mandaat|dienstverlening)
0.85 (hiermee|bij deze|hierbij) ~ (zeg|zeggen|beëindig|beëindigen|opzeggen|opzegging)
0.4 (opzeggen|opzeg|opzegging|opgezegd|beëindigen|beeindigen|beëindig|beeindig|beëindiging|beeindiging|beëindigd|beeindigd|ontbinden|opzegtermijn|verbreken|verbreekt)
0.85 (contract|overeenkomst|samenwerking|opdracht) ~~ (ontbinding|ontbonden|ontbinden|verbroken)
0.85 (ontbinden|ontbind|ontbinding van) ~~ (contract|overeenkomst|samenwerking|opdracht)
0.85 (zeg|zeggen) ~~ (contract|overeenkomst|abonnement|samenwerking|opdracht|dienst|hosting|onderhoudscontract|relatie|vertrouwen|raamovereenkomst|het|dit|alles|per|met ingang) ~ op
0.85 (contract|overeenkomst|abonnement|samenwerking|opdracht|hosting|onderhoudscontract|raamcontract) ~~ (stoppen|stop|stopt|stoppen mee|opzeggen|aflopen|loopt af|eindigen|eindigt|annuleren|niet verlengen|niet verlengd|uitdienen|ontbinden|niet voortzetten)
0.85 (stop|stoppen|gestopt|kappen|kap) ~ (ik|we|wij|ermee|mee|met) ~~ (ermee|samenwerking|jullie|contract|abonnement|hosting)
0.85 als (het|dit) zo (doorgaat|blijft) ~ (wij|we|ik) ~ weg
0.85 (wij|we|ik) ~ (zijn|ben) (dan)? (weg|vertrokken); hier stopt het
0.85 voor ons ~ (houdt het op|klaar|over|genoeg)
0.85 (we|wij|ik) (stoppen|stop|kappen|kap) ~ (ermee|met jullie|met u|bij jullie|met de samenwerking|met het abonnement)
0.85 (zet|zetten) ~~ (samenwerking|contract|abonnement) ~ stop
0.85 (niet|geen|niet meer|nooit meer) ~ (verlengen|verlengd|verlenging|voortzetten|voortgezet|doorgaan met jullie|verder met jullie|verder met u|door met jullie|door met u|verder willen|hernieuwen|bijtekenen|opdrachten meer)
0.85 (verlengen|verleng) (we|wij|ik) ~ niet; (scheiden|scheidden) ~ wegen; wegen ~ scheiden
0.85 afscheid ~ (van elkaar|van jullie|van u|van jullie kantoor|van jullie bureau)
0.85 uit elkaar ~ (gaan|te gaan)
0.85 (overstappen|overgestapt|overstap|over te stappen|overgaan|verhuizen|overhevelen|verkassen) ~~ (naar een ander|naar een andere|naar een nieuw|naar een nieuwe|naar de concurrent|naar een concurrent|naar jullie concurrent|naar de concurrentie|elders|ergens anders)
0.85 (overweeg|overwegen|denk|denken) ~~ (overstap|overstappen|over te stappen|te stoppen)
0.85 (stap|stappen|switch|switchen) (we|wij|ik)? ~ over ~ (naar|op)
0.85 (stap|stappen|switch|switchen) (we|wij|ik) ~ over; (stappen|stap|gestapt|te stappen) over
0.85 (stap|stappen|gaan|ga|vertrek|vertrekken|verhuis|verhuizen|switch|switchen) ~~ (bij jullie weg|bij u weg|naar een ander|naar een andere|naar de concurrent|naar de concurrentie|elders|naar een nieuwe)
0.85 (weg|vertrekken|vertrek|overstap) ~ (bij|van) (jullie|u|je)
0.85 (ander|andere|elders|anders) ~~ (onderbrengen|ondergebracht|onderbrengt|neerleggen|uitbesteden|onder te brengen|in zee|inkopen|heengaan|shoppen|te rade|aankloppen)
0.85 (elders|ergens anders|bij een ander|bij een andere) ~~ (zoeken|kijken|terecht|halen|laten doen|onder|heen|verder|oriënteren|laten maken|gaan)
0.8 (oriënter*|orienter*|orienteer*|oriënteer*)
0.8 (ander|andere|nieuw|nieuwe|tweede) @firm ~~ (gevonden|zoeken|gezocht|zoek|gekozen|aangenomen|gevraagd|benaderd|overnemen|neemt|doet|gaat|offerte|prijs|goedkoper|ingeschakeld|geholpen|benaderen|in zee|aan de slag|verder|overgenomen|laten|inschakelen|vragen)
0.8 (naar|door|voor) een (ander|andere|nieuw|nieuwe) @firm
0.8 (verder|samen|gaan|willen|werken|praten|in zee|contract|afspraken) ~ (met|bij) een (ander|andere|nieuw|nieuwe) @firm
0.8 (met|bij) een (ander|andere|nieuw|nieuwe) @firm ~ (verder|samenwerken|in zee|aankloppen|samen te werken|gaan|werken|afspreken)
0.8 iemand anders ~~ (zoeken|gezocht|gevonden|doen|laten|inhuren|nemen|inschakelen|verder|regelen|te zoeken)
0.8 (offerte|offertes|voorstel|prijzen|prijs|aanbod|aanbieding) ~~ (bij|van) ~ (ander|andere|anderen|concurrent|concurrenten|derden|collega's|elders)
0.8 (concurrent|concurrentie|concurrenten) ~~ (offerte|goedkoper|aanbod|prijs|gesprek|praten|gesproken|overstappen|benaderd|belt|gebeld|doet|gaan|kijken|biedt)
0.8 (in gesprek|gesprekken|praten|gesproken|kennisgemaakt|kennismaking) ~ met ~ (ander|andere|concurrent|concurrenten|partijen|kantoren|bureaus)
0.8 (markt|rond|rondom|verder) ~ (oriënteren|orienteren|rondkijken|kijken)
0.8 (elders|verder|eens|gaan) ~ rondkijken
0.8 (kijken|kijk|zoeken|zoek) ~ (rond|verder|uit) ~ naar ~ (ander|andere|alternatief|alternatieven|vervanging|opvolger)
0.8 (alternatief|alternatieven|vervanger voor jullie|opvolger voor jullie) ~ (zoeken|gezocht|gevonden|gekeken|op zoek|bekijken|zoek)
0.8 op zoek naar ~ (ander|andere|nieuwe|alternatief|vervanger|opvolger|iemand)
0.8 (laatste|laatste keer) ~ (opdracht|klus|project|factuur|samenwerking|jaar|seizoen|maand) ~ (met|bij|voor|van) (jullie|u)
0.8 laatste keer dat (wij|we|ik) ~~ (jullie|u|je|hier|zaken|bestel|bestellen)
0.8 (jullie|u|je) ~ (ons|mij|me) kwijt; (klant|klanten) ~ kwijt
0.8 (ben|zijn|bent|raken|raakt|raak) ~ (ons|mij) ~ (als klant)? kwijt; klant af; geen klant meer
0.8 (heroverweeg|heroverwegen|heroverweging|herbekijken|heroverwogen)
0.8 opnieuw (aanbesteden|uitvragen|in de markt); in de markt zetten
0.8 (hierna|dit keer|hiermee) ~ (klaar|einde|eindigt|stopt) ~~ (samenwerking|jullie|relatie)
0.8 (einde|eind) (van de|aan de|aan onze|van onze|aan deze) (samenwerking|relatie)
0.8 (doet|doen|regelt) het voor ~ (minder|goedkoper|helft|kratje|kwart|prijsje)
0.8 bestuur ~~ serieus naar; zonder jullie ~ (verder|door); verder zonder (jullie|u)
0.8 niet (langer|meer) (gebruik|gebruik maken|van uw diensten|van jullie diensten|met jullie|met u|bij jullie)
0.8 overdrachtsdossier
0.8 (dossier|gegevens|bestanden|domein|inloggegevens|domeinnaam|administratie|back ups) ~~ (overdragen|overdracht|overgedragen|verhuiscode|aan onze nieuwe|aan de nieuwe|aan mijn nieuwe)
0.8 verhuiscode; verhuistoken
# we go
0.85 (contract|abonnement|samenwerking|overeenkomst|hosting|onderhoud|dienst|dienstverlening|opdracht|lidmaatschap|pakket|diensten|alles) ~~ (stopzetten|stopgezet|stop te zetten)
0.85 (stopzetten|stopzetting|stop zetten) ~ (van)? ~ (contract|abonnement|samenwerking|overeenkomst|hosting|onderhoud|dienst|opdracht)
0.85 (we|wij) (vertrekken|stappen op|zijn weg|haken af|trekken de stekker|gaan weg|kappen ermee|knopen ermee af|zetten er een punt achter|nemen afscheid van jullie|nemen afscheid van u)
0.85 (ik) (vertrek|haak af|stap op|ben weg) ~ (als klant|bij jullie)
0.85 (trekken|trek|trokken) ~~ de (stekker|streep|conclusie) ~ (uit|onder)
0.85 (punt|streep) ~ (achter|onder) ~ (samenwerking|zetten|trekken|gezet)
0.85 (nog|bij) (zo'n|zo een|een|een tweede|de volgende) ~ (blunder|fout|misser|keer|incident|vergissing|flater|mail) ~~ (en)? ~ (we zijn weg|wij zijn weg|ben ik weg|zijn we weg|zijn wij weg|stoppen|vertrekken|klaar|einde|exit|stop ik)
0.85 (houdt|houdt het|hield|stopt|eindigt) ~ (het|ons|dit)? ~ (voor)? (mij|ons|wat ons betreft|wat mij betreft) ~ op
0.85 houdt het ~ (voor)? (mij|ons) ~ op
0.85 (voor|wat) (mij|ons) ~ (stopt|eindigt|houdt) ~ (het|hier|op)
0.85 (wegen|paden) ~ (scheiden|gescheiden|uit elkaar)
0.85 (scheiden|scheidden) ~ (hier|nu|dan)? ~ (onze|de) wegen
0.85 (laatste|allerlaatste) (keer|maal|opdracht|project|jaar|feest) ~ (geweest|met jullie|bij jullie|voor ons|voor mij)
0.85 (was|is) (voor ons|voor mij|meteen|dan ook|gelijk) ~ de laatste ~ (keer|opdracht|maal)
0.85 (nooit meer|niet meer|geen tweede keer|nooit nog|geen volgende keer) ~ (met jullie|bij jullie|bij u|met u|een beroep|zaken|in zee|samenwerken|klant|op jullie|op u|opdracht)
0.85 (volgend jaar|volgende keer|voortaan|de volgende|in het vervolg|vanaf nu|volgende editie) ~~ (met|bij|door|van|voor) (iemand anders|een ander|anderen|een andere|de concurrent|de concurrentie|de buren)
0.85 (doen|gaan|werken|laten|besteden|zoeken|bestellen) (we|wij|ik) ~~ (met|bij|door) (iemand anders|een ander|anderen|een ander bureau|een andere partij|een concurrent)
0.85 (opties|mogelijkheden|positie|samenwerking|relatie|situatie|toekomst) ~~ (opnieuw|nog eens|grondig|kritisch|tegen het licht|serieus) ~ (bekijken|moeten bekijken|overwegen|overdenken|evalueren|houden|herzien|beoordelen|te bekijken|te evalueren)
0.85 (als|indien) (het|dit) zo (doorgaat|blijft|verdergaat|blijft gaan|verder gaat) ~~ (opties|weg|elders|opnieuw|vertrekken|stoppen|andere|heroverwegen|conclusies|afscheid|consequenties)
0.85 (beraden|beraad|bezinnen|bezin) ~ (ons|mij|me) ~ (over|op) ~ (samenwerking|toekomst|verdere|relatie|vervolg|contract|positie|vervolgstappen)
0.85 (andere|onze|alle) (opties|pistes|mogelijkheden|alternatieven) ~ (bekijken|onderzoeken|overwegen|openhouden|verkennen|afwegen|moeten bekijken|aan het bekijken)
0.85 (bekijken|onderzoeken|overwegen|verkennen|bekijk|overweeg|wegen) ~~ (andere|onze|alle) (opties|pistes|mogelijkheden|alternatieven|partijen|aanbieders)
0.85 (overwegen|overweeg|denken|denk|spelen|speel|neigen|neig) ~~ (overstap|over te stappen|te stoppen|op te zeggen|te veranderen|weg te gaan|te vertrekken|van bureau te|van boekhouder te|van kantoor te|van leverancier te|opzegging|een punt achter)
0.85 (bij|aan) (twee|drie|een paar|enkele|andere|@many) ~ (andere)? (aannemers|bureaus|kantoren|partijen|leveranciers|collega's|concurrenten|boekhouders|architecten|aanbieders|firma's|vertalers) ~~ (prijs|prijzen|offerte|offertes|geinformeerd|opgevraagd|gevraagd|gesproken)
0.85 (andere|enkele|twee|drie) (aannemers|bureaus|kantoren|partijen|leveranciers|concurrenten|boekhouders|architecten|aanbieders|firma's) ~~ (gesprek|gesprekken|prijs|offerte|offertes|uitgenodigd|gecontacteerd|benaderd|opgevraagd|vergelijken|gesproken)
0.85 (vergelijken|vergelijk|vergeleken|vraag|vragen|opgevraagd|ingewonnen) ~~ (offertes|prijzen|voorstellen) ~ (elders|bij anderen|van andere|bij andere|bij concurrenten|in de markt)
0.85 (verleidelijk|aantrekkelijk|interessant|aanlokkelijk) ~ (aanbod|voorstel|alternatief|om over te stappen|om te veranderen)
0.85 (wordt|is) ~ (wel|heel|stilaan) ~ (heel)? verleidelijk
0.85 (zwager|buurman|vriend|collega|concurrent|kennis|neef) ~ (kent|heeft|weet|werkt|biedt) ~~ (goedkoper|voor de helft|voor minder|alternatief|betere prijs|kantoor dat|bureau dat|iemand die)
0.85 (besloten|beslist|beslissing|keuze) ~~ (niet te verlengen|niet meer te verlengen|niet verder te gaan|te stoppen|stop te zetten|op te zeggen|te beeindigen|over te stappen|weg te gaan|niet voort te zetten|een einde te maken|voor een andere|voor een ander|voor iemand anders)
0.85 (gekozen|kiezen|koos|kozen|gaan|besloten) ~~ voor (een ander|een andere|de concurrent|een nieuw) (bureau|partij|kantoor|leverancier|aanbieder|firma|bedrijf|boekhouder|accountant|architect|drukker|fotograaf|cateraar)
0.85 (weer|terug|zelf) in eigen (beheer|huis|handen) ~ (nemen|doen|halen|gaan)?
0.85 (nemen|neem|halen|doen) ~~ (weer|terug|zelf|volgend jaar) ~ in eigen (beheer|huis|handen)
0.85 (doen|gaan|regelen) (we|wij|ik) ~~ (voortaan|vanaf nu|volgend jaar) zelf
0.85 (contract|abonnement|overeenkomst|onderhoudscontract) ~~ (mag|kan|moet|wordt) ~~ (beeindigd|stopgezet|opgezegd|geschrapt|ontbonden)
0.85 (verhuiscode|verhuistoken|autorisatiecode|transfercode|authcode) ~ (maar|aub|graag|van|doorgeven|sturen)?
0.85 (provider|hoster|partij|boekhouder|bureau|kantoor) die wel ~ (opneemt|reageert|antwoordt|luistert|levert|betrouwbaar|werkt)
0.85 (lang|altijd|vaak) (verdedigd|de hand boven het hoofd|het voordeel van de twijfel|geduld gehad) ~~ (maar|nu|op|gedaan|niet meer)
0.85 (einde|eind) ~ (verhaal|samenwerking|oefening|relatie) ~ (wat ons betreft|voor ons|voor mij)?
0.85 (over en uit|exit|basta)
0.85 (hopen|zien|verwachten) ~~ (andere|nieuwe) (partner|leverancier|dienstverlener)
0.85 (ander|andere|nieuwe) (oorden|horizonten|horizon|wateren) ~ (op|zoeken)?
0.85 (gaan|ga|gingen) ~ niet ~ in op ~ (uw|jullie|het|je) ~ (voorstel|offerte|aanbod|verlenging) ~ (tot verlenging|verlenging|verlengen)?
0.85 (punt|kruis|streep) ~ (achter|over|onder) ~ (zetten|maken|trekken|zet|gezet)
0.85 (laten|laat|doen|drukken|bestellen|zoeken|kopen) (we|wij|ik) ~~ (elders|ergens anders|bij een ander|bij een andere|bij de concurrent) ~ (drukken|maken|doen|bouwen|uitvoeren|vertalen|uitwerken|heen)?
0.85 (beter|best|wijzer) ~~ (uit elkaar|punt achter|stoppen|scheiden|afscheid|beeindigen|einde|ieder zijn weg|elk onze weg|elk ons weegs)
0.85 (beide|elk|ieder) ~ (partijen|onze weg|ons weegs|zijn weg) ~~ (beter|gaan|stoppen|punt|scheiden)
0.85 (rijp|lang|ampel|grondig) beraad ~~ (niet|stoppen|opzeggen|beeindigen|ander|andere|besloten|einde|verlenging)
0.85 (kansen|kans) ~ (gegeven|gehad|gekregen) ~~ (geen|niet|nu|op|laatste)
0.85 er komt geen (tweede|derde|vierde|volgende|nieuwe) ~ (kans|opdracht|keer)?
0.85 (gesprek|gesproken|koffie|kennismaking|afspraak|lunch) ~ (gehad)? ~ met ~ (concurrent|concurrenten|uw concurrenten|jullie concurrenten|concullega|uw concurrent|andere kandidaat|andere kandidaten)
0.85 (hebben|heb) ~ (jullie|u|je) ~ niet (meer|langer) nodig
0.85 (jullie|uw) (diensten|hulp) ~ niet (meer|langer) ~ nodig
0.85 (intern|zelf) ~ (iemand)? ~ (aangeworven|aangenomen|in dienst genomen) ~~ (niet meer|jullie|dus|daarom|overnemen|waardoor)
0.85 (ander|andere|nieuw|nieuwe) ~ (bureau|partij|kantoor|leverancier|boekhouder|aannemer|vertaler|firma|aanbieder|partner) ~ (uitproberen|proberen|een kans geven|testen|onder de arm nemen|aanspreken|inschakelen)
0.85 (kunnen|willen|gaan|zullen) (we|wij|ik) ~ niet (langer|meer)? ~ (blijven|klant blijven|bij jullie blijven)
0.85 (geen|zonder) beter (voorstel|aanbod|prijs) ~~ (weg|over|stoppen|stappen|elders|andere)
0.85 (boekhouding|administratie|hosting|website|dossier|onderhoud|it) ~ (verhuist|gaat|verhuizen|overgebracht) ~ naar ~ (kantoor|bureau|andere|ander|concurrent|partner|nieuwe|fusiepartner)
0.85 (verhuist|verhuizen) ~ (onze|de|mijn) (boekhouding|administratie|hosting|website|dossier|it) ~ naar
0.85 (zoek|zoeken|nemen|neem|kiezen|kies|vinden|vind) (we|wij|ik) ~ (wel|dan|dus|gewoon)? ~ een (ander|andere|nieuw|nieuwe) @firm
0.85 (moet|moeten|gaan|ga|zullen|zal|willen|wil) (we|wij|ik)? ~~ een (ander|andere|nieuw|nieuwe) @firm ~ (zoeken|nemen|kiezen|vinden|inschakelen|aanspreken)
0.85 (als|indien|tenzij) ~~ (niet|niets) ~~ (verandert|verbetert|beter wordt|gebeurt|betert) ~~ (weg|vertrekken|vertrek|stoppen|stop|elders|ander|andere|opzeggen|zoeken|overstappen)
0.85 (beeindigen|beeindig|stoppen|stop|verbreken|verbreek) (we|wij|ik)? ~ (hierbij|bij deze|daarom)? ~ (de|onze) ~ (samenwerking|overeenkomst|relatie|opdracht|contract)
0.85 (geen|niet) ~ (gebruik|beroep) ~ (meer|langer) ~ (te)? ~ (maken|doen) ~ (van|op) ~ (uw|jullie|je) ~ (diensten|dienst|service|kantoor|bureau)?
0.85 (geen|niet) ~ (gebruik|beroep) (meer|langer) ~ (maken|doen)
0.85 (wordt|is|was|werd) ~ (ons|mijn|het|onze) ~ laatste ~ (seizoen|jaar|project|opdracht|keer|kwartaal|editie) ~ (samen|met jullie|bij jullie|met u)
0.85 (zie|zien) ~ (ons|mij|dit) ~~ niet ~ (verdergaan|verder gaan|doorgaan|verlengen|voortzetten)
0.85 (overdracht|overdragen|overzetten) ~~ (accounts|wachtwoorden|inloggegevens|toegangen|inlogcodes)
0.85 (kennis|zwager|vriend|collega|buurman|concurrent) ~~ (voor de helft|de helft goedkoper|voor minder|halve prijs)
0.85 (beschouw|beschouwt|zie|ziet|neem) ~ (dit|deze mail|deze brief) ~ als ~ (opzegging|opzegbrief)
0.85 (directie|bestuur|management|leiding) ~ (heeft|hebben) ~ besloten ~~ (intern|zelf|in huis|eigen beheer) ~ (te doen|doen|nemen|te nemen)
0.85 (doet|verzorgt|regelt|neemt|beheert) ~ (ander|andere|nieuw|nieuwe) (kantoor|bureau|boekhouder|accountant|partij|leverancier|bedrijf) ~ (onze|ons|mijn)
0.8 (wat|hoe lang|welke) ~~ (opzegtermijn|contractduur|minimale looptijd) ~~ (jullie|u|contract|overeenkomst)

[legal]
# words of courts and lawyers alone: daily words of many clients
0.1 (advocaat|advocate|advocaten|advokaat|jurist|juriste|juristen|raadsman|raadsvrouw|deurwaarder)
0.1 (gerechtsdeurwaarder|rechtszaak|rechtbank|rechter|kantonrechter|vrederechter|vredegerecht)
0.1 (ondernemingsrechtbank|arbitrage|dagvaarding|dagvaardingen|gerechtelijk|gerechtelijke|juridisch|juridische|mediator|tuchtrechter)
0.1 (accountantskamer|ombudsman|procederen|verzuim|aansprakelijkheid|aansprakelijkheidsverzekering|schadevergoeding|schadeclaim|vordering|claim|sommatie)
# our lawyer, their lawyer
0.85 (mijn|onze|ons|m'n|een) (advocaat|advocate|advocaten|jurist|juriste|juristen|raadsman|raadsvrouw|bedrijfsjurist|huisjurist|rechtsbijstandverzekeraar|rechtsbijstandsverzekeraar) ~ (zal|neemt|gaat|schrijft|stuurt|zegt|adviseert|bekijkt|kijkt|is ingelicht|is ingeschakeld|ingeschakeld|inschakelen|in te schakelen|in de arm|in de arm genomen|in de arm nemen|in kennis|onder de arm|op de hoogte|meelezen|leest mee|contact)
0.85 (via|naar|aan|langs|bij|met) (mijn|onze|een|m'n|de) (advocaat|advocate|advocaten|jurist|juristen|raadsman|raadsvrouw|rechtsbijstand|rechtsbijstandsverzekering|rechtsbijstandverzekering|rechtsbijstandverzekeraar|rechtsbijstandsverzekeraar|deurwaarder|bedrijfsjurist|huisjurist) ~ (laten|lopen|loopt|verlopen|overdragen|overgedragen|overgeven|stappen|gesproken|doorgegeven|geven|gegeven|voorgelegd|voorleggen|overlegd|besproken|contact|moeten|gaan|toe|overhandigd|overhandigen|verder|spelen|uitvechten|uitzoeken|nakijken|laat ik)
0.85 (advocaat|advocate|advocaten|jurist|juristen|raadsman|rechtsbijstand|rechtsbijstandsverzekering|rechtsbijstandverzekering|rechtsbijstandverzekeraar|rechtsbijstandsverzekeraar|deurwaarder) ~ (inschakelen|ingeschakeld|in te schakelen|in de arm|inhuren|raadplegen|geraadpleegd|raadplegen|contacteren|gecontacteerd|nemen|erbij halen|erop zetten|inseinen|consulteren)
0.85 (schakel|schakelen|raadpleeg|raadplegen|contacteer|contacteren|neem|nemen|huur|huren|zet|zetten) ~~ (advocaat|advocate|jurist|raadsman|rechtsbijstand|rechtsbijstandsverzekering|rechtsbijstandverzekering|deurwaarder)
0.85 (hoort|hoor|horen|krijgt|krijgen|verneemt) (u|je|jullie|nog)? ~ (van|bericht van|post van|brief van) ~ (advocaat|jurist|raadsman|raadsvrouw|deurwaarder|rechtsbijstand)
0.85 (u|je|jullie) (hoort|hoor|horen|krijgt|krijg|krijgen|verneemt|ontvangt) ~~ (advocaat|jurist|raadsman|raadsvrouw|deurwaarder|rechtsbijstand)
0.85 (ligt|leg|leggen|ligt nu|geef|geven|gaat|draag|dragen) ~~ (bij|aan|naar) (mijn|onze|de|een) (advocaat|advocate|advocaten|jurist|juristen|raadsman|deurwaarder|rechtsbijstand|rechtsbijstandsverzekering|rechtsbijstandverzekeraar)
0.85 (met|via) (tussenkomst|hulp) van (een|onze|mijn) (advocaat|jurist|raadsman|deurwaarder)
0.85 (praten|spreken|communiceren|contact|correspondentie|communicatie|overleg) ~~ (via|met|langs) ~ (advocaat|advocaten|advocate|raadsman|jurist)
0.85 (rechtsbijstand|rechtsbijstandsverzekering|rechtsbijstandverzekering|rechtsbijstandverzekeraar|rechtsbijstandsverzekeraar|arag|das) ~ (adviseert|zegt|is|neemt|gaat|ingelicht|inlichten|heeft|laten|melden|gemeld|inschakelen)
0.85 (laatste|enige) ~ (waarschuwing|kans|mogelijkheid|termijn) ~~ (advocaat|rechter|rechtbank|deurwaarder|juridisch|gerechtelijk)
# to court
0.85 (naar|voor) (de|het) (rechter|rechtbank|kantonrechter|vrederechter|vredegerecht|ondernemingsrechtbank|gerecht) ~ (stappen|gaan|brengen|slepen|trekken|dagen|moeten|te stappen|te gaan|gestapt|toe|komen|uitvechten)
0.85 (stap|stappen|ga|gaan|trek|trekken|sleep|slepen|daag|dagen|breng|brengen) ~~ (naar|voor) (de|het) (rechter|rechtbank|kantonrechter|vrederechter|vredegerecht|ondernemingsrechtbank|gerecht)
0.85 (zie|zien|treffen|ontmoeten|spreken) ~~ (in|bij|voor) (de|het) (rechtbank|rechter|kantonrechter|vrederechter|rechtszaal|gerecht|vredegerecht)
0.85 (rechter|rechtbank|kantonrechter|vrederechter) ~ (laten)? (beslissen|oordelen|uitspraak doen|bepalen|uitmaken)
0.85 (dagvaard|dagvaarden|dagvaardt) (ik|wij|we|u|je|jullie) ~
0.85 (u|jullie|je|jullie bedrijf|uw firma) ~ (dagvaarden|gedagvaard|aanklagen|gerechtelijk vervolgen)
0.85 (dagvaarding) ~ (volgt|krijgt|tegemoet|laten uitbrengen|uitbrengen|ligt klaar|in de bus|mag u)
0.85 (overwegen|overweeg|genoodzaakt|ondernemen|nemen|onderneem|starten|volgen|zetten|gedwongen|rest) ~~ (juridische|gerechtelijke) (stappen|actie|acties|procedure|weg|maatregelen)
0.85 (juridische|gerechtelijke) (stappen|actie|acties|maatregelen|procedure|weg) ~ (ondernemen|nemen|overwegen|starten|volgen|zetten|te ondernemen|te zetten|te nemen|tegen|in gang|niet uit de weg|voorbereiden|achter de hand)
0.85 (juridisch|gerechtelijk) ~ (aanpakken|uitvechten|verhaal|afdwingen|stappen|staan we|sterk|advies ingewonnen|advies inwinnen|laten toetsen|laten nakijken|te laten|laten bekijken|verder)
0.85 (ombudsman|consumentenbond|geschillencommissie|geschillenkamer|tuchtraad|tuchtrechter|accountantskamer|deken|orde|acm|consumentenombudsdienst|economische inspectie) ~ (stappen|melden|inschakelen|voorleggen|indienen|gaan|klacht|gemeld|inlichten|neerleggen|voorgelegd|ingediend)
0.85 (klacht|zaak|kwestie|geschil|dossier|het|dit) ~~ (ombudsman|consumentenbond|geschillencommissie|geschillenkamer|tuchtraad|tuchtrechter|accountantskamer|deken|orde van advocaten|orde van architecten|consumentenombudsdienst|economische inspectie)
0.85 (tuchtklacht|tuchtzaak|klacht bij de deken|klacht bij de orde|rechtszaak|geding|kort geding|procedure) ~ (indienen|ingediend|beginnen|starten|aanspannen|tegen|neerleggen|volgt|voorbereiden|overwegen)
# liable, in default
0.85 (stel|stellen|stelt|hou|houd|houden|houdt) ~~ (aansprakelijk|verantwoordelijk voor de schade|in gebreke)
0.85 (aansprakelijk) (stellen|gesteld|te stellen|houden|te houden|gehouden)
0.85 (schade|kosten|gevolgen|verlies|boete) ~~ (op jullie|op u|op je|op uw kantoor|op uw firma) ~ (verhalen|te verhalen|verhaald)
0.85 (eis|eisen|vorder|vorderen|claim|claimen|dien|dienen) ~ (ik|wij|we)? ~~ (schadevergoeding|schadeloosstelling|vergoeding van de schade|schadeclaim|claim)
0.85 (schadeclaim|claim|schadevordering) ~ (indienen|ingediend|volgt|tegemoet|neerleggen|krijgt|bij jullie|bij u|tegen)
0.85 (sommeer|sommeren|gesommeerd|ingebreke|ingebrekegesteld)
0.85 (formele|laatste|hierbij) ~ (sommatie|ingebrekestelling)
0.85 (bent|ben|zijn|verkeert|verkeren|komt) (u|je|jullie)? ~ (in verzuim|in gebreke)
0.3 wanprestatie; wanprestaties; contractbreuk
0.85 (jullie|uw|u|wegens|van|is|dit|pleegt|pleegde|sprake van) ~ (wanprestatie|contractbreuk)
0.85 (wij|we|ik) ~~ (u|jullie|je) ~ in gebreke
0.85 (tekortkoming|tekortkomingen) ~ (nakoming|nakomen|overeenkomst|toerekenbaar)
0.85 toerekenbare tekortkoming
0.85 (u|jullie|uw|je|door u|wegens) ~~ (niet|niet is) nakom* ~~ (overeenkomst|contract|verplichtingen|afspraken)
0.85 non conformiteit
0.85 ontbinding ~ (van)? (de|het)? (overeenkomst|contract)
0.85 schadeloosstelling
0.85 (schade|kosten) ~~ (verhalen|verhaal|claimen|claim|aansprakelijk|vergoeden|vergoed|vergoeding|verhaald)
0.85 (claim|claimen) ~ (indienen|dienen|neerleggen|leggen)
0.85 aansprakelijkstelling
0.85 uw beroepsaansprakelijkheid*; (voorbehoud|behouden|behoud) ~~ (rechten|recht)
0.85 alle rechten voor
0.85 (rechten|recht) ~ voorbehouden; boeteclausule
0.85 beroep ~ (boetebeding|contractuele boete)
0.85 (aangetekende|aangetekend) (brief|schrijven) ~ (volgt|krijgt|onderweg|tegemoet|ontbinden|ingebrekestelling)
0.85 (aanklagen|aanklacht|aangeklaagd|aanspannen|aangespannen)
0.85 (klaag|klagen) ~ (jullie|je|u) ~ aan
0.85 (formele|officiële|officiele) (klacht|claim|ingebrekestelling|aansprakelijkstelling)
0.85 (proces|procedure|zaak|geding) ~ (aanspannen|aangespannen|beginnen|starten|van maken)
0.85 autoriteit persoonsgegevens; gegevensbeschermingsautoriteit; datalek ~ (melden|gemeld|ap)?
0.85 avg ~ (schending|overtreding|klacht)
0.85 aangifte ~ (doen|van|bij de politie) ~ (oplichting|diefstal|fraude|politie)
0.85 zie ~ in de rechtszaal; (zien|zie) ~ (elkaar|jullie|u|je) ~ (rechtbank|rechter)
0.85 beslag ~ (leggen|laten)
0.85 (maken|maak) ~ aanspraak op ~ (boete|schadevergoeding|vergoeding|dwangsom|rente|schade|terugbetaling)
0.85 (op basis van|volgens|conform|krachtens|op grond van) (artikel|art|clausule) ~~ (contract|overeenkomst|wetboek|voorwaarden|bw) ~~ (boete|schade|vergoeding|ontbinden|recht|aanspraak|eisen|vorderen|aansprakelijk)
0.85 (expert|deskundige|gerechtsdeskundige|expertise|gerechtelijk expert) ~ (heeft|is|zal|wordt|stelt) ~~ (vastgesteld|aangesteld|bevestigd|vastgelegd|tegensprekelijk|aansprakelijk)
0.85 (daarna|dan|anders|nadien|zoniet|zo niet) (dagvaarden|dagvaard|stappen|procederen|vorderen|volgt) (wij|we|ik|een)? ~ (dagvaarding|rechter|rechtbank|advocaat|procedure|schadevergoeding)
0.85 (rechtsbijstand|rechtsbijstandsverzekering|rechtsbijstandverzekering|rechtsbijstandsverzekeraar|rechtsbijstandverzekeraar) ~~ (ingelicht|ingeschakeld|op de hoogte|aangesproken|gecontacteerd|gemeld|overgenomen|horen)
0.85 (ingelicht|ingeschakeld|gecontacteerd|verwittigd) ~ (mijn|onze|de)? ~ (rechtsbijstand|advocaat|jurist|rechtsbijstandsverzekering)
0.85 (zal|zult|zullen|gaat|ga) ~ (van)? (hen|hem|haar|mijn advocaat|onze advocaat|mijn jurist) ~ (horen|nog horen|vernemen)
0.85 zie (u|je|jullie) ~ (bij|voor|in) (de|het) (kantonrechter|rechter|rechtbank|vrederechter)
0.85 (uw|jullie) (verzekeraar|verzekering|beroepsaansprakelijkheidsverzekeraar|aansprakelijkheidsverzekeraar) ~~ (aangeschreven|aanspreken|aangesproken|gecontacteerd|schade|contacteren|aanschrijven|gemeld|melden)
0.85 (verweren|verweer|verdedigen) ~ (ons|mij|me)? ~ (voor|bij|in) ~ (rechtbank|rechter|kantonrechter|vrederechter)
0.85 (meld|melden|geef|geven) ~~ (schade|dit|deze zaak) ~~ (uw|jullie) (verzekeraar|verzekering)
0.85 (mijn|onze) (advocaat|raadsman|jurist) ~~ (aangeraden|geadviseerd|afgeraden|opdracht|laten weten|gevraagd) ~~ (niet|geen|u|jullie|te)
0.85 (dagvaarding|klacht|vordering|procedure|rechtszaak|kort geding|geding|claim|zaak) ~ tegen ~ (u|uw|jullie|je) ~ (firma|kantoor|bedrijf|bureau|vennootschap|voor|voorbereid|ingediend|gestart|opgesteld)
0.85 (bereid|bereiden|start|starten|begin|beginnen|span|spannen|overweeg|overwegen) ~~ (dagvaarding|procedure|rechtszaak|kort geding|vordering|geding|schadeclaim) ~~ (voor|tegen|aan|op|te)
0.85 (doorgestuurd|overgedragen|voorgelegd|overhandigd) ~~ (aan|naar) (onze|mijn|een|de) (advocaat|jurist|raadsman|juristen|advocaten)
0.85 (gaat dit|dit gaat|ga ik|gaan we|gaan wij|stap ik|stappen we|leg ik|leggen we) ~~ (kantonrechter|rechter|rechtbank|geschillencommissie)
0.85 (jullie|u) ~ (schenden|schendt|overtreden|overtreedt) ~~ (artikel|clausule|bepaling|overeenkomst|contract|voorwaarden)
0.85 (zwager|broer|zus|man|vrouw|vriend|vriendin|neef|vader|buurman|oom|dochter|zoon) ~~ (advocaat|jurist) ~~ (zaak|sterk|kans|kansen)
0.85 (volgende|eerstvolgende) ~ (brief|bericht) ~~ (juridische|advocaat|jurist|rechtbank)
0.85 (stel|stellen|stelt) ~ (jullie|u|je|hierbij)? ~ in gebreke; in gebreke (gesteld|te stellen); ingebrekestelling
0.85 elkaar ~ (voor de rechter|bij de rechter|in de rechtbank)
0.85 (verzekeraar|verzekering) ~~ aansprakelijk*

[reputation]
0.85 (google|trustpilot|facebook|linkedin|instagram|twitter|tiktok|kiyoh|klantenvertellen|tripadvisor|yelp|werkspot|klachtenkompas|zoover|bouwnu) ~~ (review|recensie|beoordeling|ster|sterren|mijn ervaring|onze ervaring|onze ervaringen|mijn ervaringen|verhaal|klacht|waarschuwing)
0.85 (review|recensie|beoordeling|recensies|verhaal|ervaring|ervaringen|waarschuwing) ~~ (google|trustpilot|facebook|linkedin|online|internet|krant|forum|social media|socials|kiyoh|iedereen)
0.85 (review|recensie|beoordeling) ~~ (schrijven|schrijf|plaatsen|plaats|achterlaten|achter|zetten|posten|post|zet|geplaatst|klaar|liegt|volgt)
0.85 (schrijf|schrijven|plaats|plaatsen|zet|post) ~~ (review|recensie|beoordeling)
0.4 (slechte|negatieve|eerlijke|vernietigende) (review|recensie|beoordeling|reclame|publiciteit|pers)
0.85 (krijgt|krijgen|krijg|volgt|verwacht|verwachten|komt|plaatsen|plaats|schrijven|schrijf|zetten|zet|verdient|verdienen|posten|achterlaten|rekenen|kan) ~~ (slechte|negatieve|eerlijke|vernietigende|stevige|pittige|sappige|passende) (review|recensie|beoordeling|reclame|publiciteit|pers)
0.85 (slechte|negatieve|eerlijke|vernietigende|stevige|pittige|sappige|passende) (review|recensie|beoordeling|reclame) ~ (volgt|krijgen|schrijven|plaatsen|achterlaten|zetten|verwachten|tegemoet|posten|online|op google|geven|maken)
0.85 (1|nul|0|enkele) (ster|sterren); een ster op
0.85 (radar|kassa|opgelicht|rambam|pointer|meldpunt|consumentenprogramma|telegraaf|avrotros) ~~ (melden|bellen|mailen|bel|mail|tafel|item|uitzending|benaderen|stappen|zit|zitten|schrijven|interesse|smullen|inschakelen)
0.85 (bij|naar) (radar|kassa|opgelicht|testaankoop|test aankoop|rambam|pointer)
0.85 (krant|pers|media|journalist|journalisten|dagblad|omroep|streekkrant|televisie|tv|vakblad) ~~ (stappen|stap|inlichten|bellen|opzoeken|smullen|belangstelling|interesse|tippen|halen|gaan|ga|gooien)
0.8 (naar|in|met) de (pers|krant|media|openbaarheid|publiciteit)
0.8 (wereldkundig|openbaar|publiek) (maken|maak|gaan|gemaakt); aan de grote klok; aan de schandpaal
0.8 schandpaal
0.8 (iedereen|heel nederland|heel vlaanderen|heel belgië|het hele dorp|hele branche|hele buurt|iedere ondernemer|alle collega's|andere klanten|collega ondernemers|anderen|mijn netwerk|ons netwerk|mijn achterban|onze achterban|de hele stad|vakgenoten|onze leden|alle leden|wie het) ~~ (vertellen|vertel|waarschuwen|waarschuw|afraden|raad|laten weten|meekijken|meelezen|weet hoe|weten hoe|weet wat|weten wat|weten met wie|zeggen|horen hoe|kijkt mee)
0.8 (waarschuw|waarschuwen) ~ (iedereen|anderen|collega's|andere|ondernemers|mensen) ~~
0.8 (vertel|vertellen) ~~ (iedereen|wie het|dorp|netwerk|vakgenoten|heel de wereld)
0.8 (iedereen|ieder) ~ (ten strengste|met klem|sterk)? (af|afraden|ontraden)
0.8 (raad|raden) ~~ (jullie|u|bureau|kantoor|bedrijf|iedereen) ~~ af
0.8 (raad|raden) ~~ (jullie|u|bureau|kantoor|bedrijf) ~~ (niet|nooit|niemand) ~ aan
0.8 (zal|zullen|ga|gaan|kan|kunnen) ~~ (niet|nooit|niemand) ~ (aanraden|aanbevelen|aan te bevelen|aan te raden)
0.8 (af te raden|afraden)
0.8 (delen|deel|posten|gooi|gooien|knallen|knal|zet|zetten) ~~ (screenshots|mailwisseling|hele verhaal|dit verhaal|ons verhaal|mijn verhaal|onze ervaring|mijn ervaring|onze ervaringen|mijn ervaringen|correspondentie)
0.8 (vraagt|vragen|gevraagd) ~~ (naar onze ervaringen|naar mijn ervaring|naar onze ervaring|naar mijn ervaringen|wat wij van jullie|of jullie goed)
0.8 eerlijk antwoord ~ (geven|krijgen)
0.8 (brancheavond|branchedag|netwerkborrel|ondernemersvereniging|vakbeurs|branchevereniging|netwerkbijeenkomst|rotary|lions|ondernemersclub|stamtafel|ondernemersborrel|businessclub) ~~ (vertellen|vertel|ervaringen|ervaring|verhaal|waarschuwen|naam noemen|rondvertellen|rond)
0.8 (naam|reputatie) ~~ (te grabbel|door het slijk|noemen|rondgaat|gaat rond)
0.8 (dit|zoiets|dat|nieuws|verhaal|slecht nieuws) ~ gaat (snel|hard)? rond
0.8 (het|de) ~ (wereldje|dorp) (is|blijft) ~ klein; (klein|kleine) (wereldje|dorp)
0.8 (viraal|viral) gaan; mond tot mond* ~ (werkt|gaat|twee kanten)
0.8 (collega's|ondernemers|buurt|dorp|vereniging) ~~ (zal het weten|zullen het weten|krijgt het te horen|krijgen het te horen)
0.85 (komt|kom|zet|zetten|gaat|gooi|gooien|plaats|plaatsen|post|posten|belandt|deel|delen) ~~ (op|in|via) (linkedin|google|facebook|trustpilot|instagram|x|twitter|tiktok|social media|sociale media|internet|het internet|een forum|de facebookgroep|onze facebookgroep|de buurtapp|de groepsapp|alle kanalen)
0.85 (verhaal|ervaring|ervaringen|foto's|mailwisseling|dit|alles) ~~ (op|via) (linkedin|google|facebook|trustpilot|instagram|twitter|social media|sociale media|internet|het internet|de facebookgroep)
0.85 (deel|delen) (ik|wij|we) ~~ (ervaring|ervaringen|verhaal|dit|foto's|mening) ~~ (facebookgroep|groep|netwerk|online|leden|forum|buurt|gemeente|vereniging|iedereen)
0.85 (facebookgroep|buurtapp|ondernemersgroep|whatsappgroep|buurtgroep|lokale groep) ~~ (ervaring|ervaringen|verhaal|leden|weten|lezen|plaatsen|zetten|delen|waarschuwen)
0.85 (krant|pers|journalist|televisie|radio|redactie) ~~ (gebeld|gecontacteerd|interesse|al gesproken|op de hoogte|ingelicht|contact|gemaild|vragen gesteld)
0.85 (zal|zullen|ga|gaan|kan|kunnen) ~~ (eerlijk|precies|haarfijn|met plezier|graag|iedereen|aan iedereen) ~ (vertellen|uitleggen|zeggen|vertel) ~ (waarom|hoe|wat)
0.85 (reken|rekenen) (er)? (maar)? ~ (op)? dat (ik|wij|we) ~~ (vertel|vertellen|vertelt|waarschuw|doorvertel|rondvertel|laat weten)
0.85 (vertel|vertellen|doorvertellen|rondvertellen|laten weten) ~~ hoe ~~ (omgegaan|omgaan|behandeld|behandelt|werken|werkt|gegaan|met klanten)
0.85 (vragen|vraagt|vroeg|vraagt iemand|navraag) ~~ (referentie|referenties|advies|ervaring|ervaringen|mening) ~~ (eerlijk|waarom|waarheid|niet|zal|zullen|vertellen)
0.85 (als|wanneer|indien) ~ (iemand|collega|collega's|ondernemers|mensen|klanten|vrienden) ~~ (vraagt|vragen|polsen) ~~ (eerlijk|waarheid|afraden|vertellen|negatief|niet aanraden)
0.85 (raden|raad|raadde) ~~ (iedereen|collega's|vrienden|anderen|kennissen) ~~ (af|niet aan)
0.85 (nooit|niemand|niet) ~ (aanbevelen|aanraden) ~ (aan|aan iemand|meer)?
0.85 (eerlijke|duidelijke|uitgebreide|volledige|gepeperde|ongezouten) (recensie|review|beoordeling) ~ (op|schrijven|plaatsen|achterlaten|volgt|over|met|zetten|zet|plaats)
0.85 (zet|zetten|plaats|plaatsen|schrijf|schrijven|geef|geven) ~~ (eerlijke|negatieve|slechte|uitgebreide|passende)? (recensie|review|beoordeling) ~ (op|over|met|online)
0.85 (recensie|review|beoordeling|ervaring) ~ (met foto's|online|op google|op trustpilot|voor de wereld|die er niet om liegt)
0.85 (reputatie|naam|goede naam) ~ (van jullie|van uw|schade|op het spel|zal|gaat) ~~ (lijden|schaden|deuk|schade|eraan|spel)
0.85 (naar|bij|stappen naar) (radar|kassa|testaankoop|test aankoop|de consumentenbond|het meldpunt|het programma|de krant|de pers|de media|de lokale krant|het nieuwsblad|de ombudsman op tv) ~ (stappen|melden|gaan|aankloppen|stap|klacht|mail)
0.85 (komt|kom|staat|gaat|zet|zetten|plaats) ~ (ook|wel|zeker|straks|morgen|snel|binnenkort)? ~ online ~ (reken|te staan|wees|met naam)?
0.85 (een|1|nul|twee|slechts een) (ster|sterren) ~~ (krijgen|krijg|van mij|van ons|google|meer|online|waard|geef|geven)
0.85 (andere|uw andere|jullie andere|toekomstige|potentiele) klanten ~~ (lezen|horen|weten|waarschuwen|vinden|te weten|vernemen)
0.85 (mensen|kennissen|collega's|vrienden|buren|klanten|ze) ~~ (vragen|vroegen|vraagt) ~~ (wie|of ik|of we|naar) ~~ (geplaatst|gemaakt|gedaan|ontworpen|ervaringen|aanraden|aanbevelen) ~~ (zwijg|zwijgen|eerlijk|zeg|beleefdheid|nog niets|niets|waarheid)
0.85 (zwijg|zwijgen|gezwegen|niets gezegd|nog niets gezegd|mijn mond gehouden|discreet|beleefd gehouden) ~ (ik|wij)? ~ (nog|tot nu|voorlopig|tot nu toe|uit beleefdheid)
0.85 (tot nu toe|voorlopig|vooralsnog) ~ (zwijg|zwijgen|hou|houden|heb|hebben) ~~ (beleefdheid|mond|binnenskamers|stil|niets gezegd|voor mij|onder ons)
0.85 (iedereen|heel de straat|het hele dorp|de hele sector|heel de sector|heel mijn netwerk|de hele buurt|alle leden) ~ (zal|mag|weet|gaat|moet) ~~ (weten|horen|lezen|vertellen|hoe)
0.85 (verhaal|ervaring|ervaringen|mails|foto's) ~ (deel|delen|gedeeld|rondvertel|doorvertel|rondstuur) ~ (met|op|in|onder) ~ (andere|collega|ouders|buren|leden|netwerk|klanten|ondernemers|school|vereniging|vakgenoten|dorp)
0.85 (deel|delen) ~~ (verhaal|ervaring|ervaringen) ~~ (met|op|in) ~ (andere|collega|ouders|buren|leden|netwerk|klanten|ondernemers|iedereen)
0.85 op (facebook|google|linkedin|trustpilot|instagram|twitter|social media|sociale media) ~~ (laten weten|vertellen|zetten|plaatsen|schrijven|melden|delen|posten|waarschuwen|zeggen|te lezen|bekend)
0.85 (slechte|negatieve|vernietigende) (review|recensie|beoordeling) ~~ (van mijn kant|van onze kant|minste|van mij|van ons|kan ik|verdienen|verdiend)
0.85 (bericht|berichtje|post|verhaal|iets|stukje) ~ (over)? ~ (plaatsen|zetten|schrijven|posten|delen) ~ (in|op) ~ (groep|wijk|buurt|forum|facebook|linkedin|dorp|vereniging)
0.85 (plaatsen|zetten|posten|delen|plaats|zet) ~ in (de|onze|een) (groep|buurtgroep|wijkgroep|facebookgroep|groepsapp|buurtapp)
0.85 (ons|mijn|het) (netwerk|achterban|volgers|lezers|ledenblad|vereniging|sector|buurt|ledenblad|vakblad|podcast|blog|kanaal) ~~ (informeren|inlichten|waarschuwen|laten weten|vertellen|delen|over schrijven|op de hoogte|te weten)
0.85 (schrijf|schrijven|maak|maken) ~~ (blog|artikel|stuk|column|post|filmpje|verhaal) ~ (over)? ~ (jullie|deze ervaring|dit|mijn ervaring|onze ervaring|hoe)
0.85 (publiek|openbaar|breed|wereldkundig|kenbaar) ~ (maken|maak|gemaakt|gooien|te maken|delen|gedeeld) ~ (hoe|dat|wat|met|via)?
0.85 (mond tot mondreclame|mond aan mond) ~~ (negatief|slecht|omgekeerd|tegen jullie|werkt ook)
0.85 (zal|zullen|ga|gaan|kan|kunnen) ~~ (niemand|nooit|niet|onmogelijk) ~ (nog|meer)? ~ (naar|bij|aan) (jullie|u) ~ (doorverwijzen|doorsturen|sturen|aanbevelen|verwijzen)
0.85 (verhaal|artikel|stuk|brief|lezersbrief|ingezonden brief) ~ (in|naar|voor) de (krant|regiokrant|lokale krant|streekkrant|media|pers)
0.85 (verwacht|verwachten|reken|rekenen) ~~ (geen|niet) ~ (vijf sterren|5 sterren|goede review|goede recensie|positieve review|mooie recensie|aanbeveling|referentie)
0.85 (andere|alle|collega) ~ (winkeliers|klanten|ondernemers|bedrijven|ouders|mensen|opdrachtgevers|eigenaren) ~ (mogen|moeten|zouden|zullen|hebben recht) ~~ (weten|horen) ~ (hoe|wat|met wie) ~ (jullie|u)
0.85 (een|één|nul) (ster|sterren) ~~ (waarom|vraagt|vragen)
0.85 zorg ~ dat ~ (niemand|geen) ~~ (inhuurt|aanbeveelt)
0.85 wat (ik|wij|we) van jullie (vind|vinden|denk|denken) ~~ (lees|lezen|google|online|internet|trustpilot)

[complaint.delay]
0.8 (wacht|wachten|wachtte|wachtten|gewacht|wachtend|zitten te wachten|zit te wachten) ~~ (al|nog steeds|nog altijd|inmiddels al|sinds|tevergeefs|weken|maanden|dagen)
0.8 (wacht|wachten|wachtend) ~ (nog)? op ~ (tekening*|vertaling*|offerte*|antwoord|reactie|ontwerp*|rapport*|jaarrekening|aangifte|oplevering|levering|correctie*|creditnota)
0.8 (nog steeds|nog altijd|al|sinds|inmiddels|al sinds|nu al) ~~ (@period|@month) ~ (wachten|wacht|gewacht|niets|niks|geen|bezig|stil|zonder)
0.8 (nog steeds|nog altijd) (niet|niets|niks|geen) ~~ (ontvangen|gekregen|geleverd|opgeleverd|binnen|klaar|gehad|af|online|live|gebeurd|geregeld|gedaan|gekomen|opgelost|ingediend|hersteld|gezien|begonnen|gestart|verholpen|aangekomen|beschikbaar|rond)
0.8 (niet|niets|niks|geen) nog (steeds|altijd) ~~ (ontvangen|gekregen|geleverd|klaar|opgelost|gezien)
0.8 nog (niet|niets|niks|geen) ~~ (ontvangen|geleverd|opgeleverd|online|live|gebeurd|opgelost|hersteld|verholpen)
0.75 (dat|die|ze|hij|er) ~ (is|zijn|ligt|liggen|staat|staan) er ~ nog (niet|altijd niet|steeds niet)
0.75 (nog altijd|nog steeds|nog immer|tot op heden|tot nu toe|tot vandaag|tot op vandaag|tot dusver) ~ (niks|niets|geen|niet|nergens)
0.8 # (weken|dagen|maanden|uur|uren|minuten|jaar) (te laat|vertraging|over tijd|wachten)
0.8 @many (weken|dagen|maanden|uur|uren|minuten|werkdagen) (te laat|vertraging|over tijd|achter|wachten)
0.8 (weer|opnieuw|alweer|wederom|veel|ruim|structureel|steeds|altijd|telkens|weeral|steevast) ~ te laat
0.8 te laat ~ (geleverd|opgeleverd|ingediend|gekomen|binnen|verstuurd|beantwoord|aangeleverd|klaar|bezorgd|opgestuurd|gestart|begonnen|aanwezig)
0.8 (deadline|deadlines|planning|opleverdatum|leverdatum|levertijd|einddatum|termijn|oplevering|levering|streefdatum) ~~ (niet gehaald|gemist|overschreden|verstreken|verschoven|verschuift|voorbij|opgeschoven|schuift|uitgesteld|uit te stellen|weer|niet gered|niet nagekomen|niet halen|uitloopt|loopt uit|ligt achter)
0.8 (haalt|haalden|halen|mist|missen) ~ (weer|opnieuw|nooit)? ~ (de|een|geen|elke)? (deadline|deadlines|planning)
0.8 (project|planning|oplevering|werf|werk|werken|levering|traject|bouw) ~ (loopt|lopen|liep) ~ (uit|vertraging)
0.8 (loopt|lopen|liep|liggen|ligt) ~ achter (op|met)
0.8 (achter op|achter op de|achter op het) (schema|planning)
0.4 vertraging*
0.8 (jullie|uw|u|weer|alweer|deze|die|ernstige|zware|grote|onaanvaardbare|zoveelste|nieuwe) ~ (vertraging|vertragingen)
0.8 (vertraging|vertragingen) ~ (is|zijn|loopt|lopen|kost|bij jullie|van jullie|bij u|onaanvaardbaar)
0.8 (had|hadden|zou|zouden|moest|moesten) ~~ (vorige|afgelopen|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|weken|maanden|week|maand|@month|allang|al lang|lang) ~~ (klaar|af|zijn|geleverd|hebben|krijgen|gehad|ontvangen|komen|online|leveren|live|staan|binnen|opgeleverd|gebeuren|sturen|bellen|terugbellen|ingediend|beginnen|starten)
0.8 (zou|zouden) ~~ (maar|maar dat|toch|nog steeds) ~ (niet|niets|niks|geen)
0.75 (beloofd|beloofde|beloofden|toegezegd|toegezegde|afgesproken|gezegd|zei|zeiden|gegarandeerd|aangekondigd|afspraak was|belooft) ~~ (voor|vorige|maandag|dinsdag|woensdag|donderdag|vrijdag|week|weken|maand|morgen|gisteren|zomer|@month|begin|eind|binnen|uiterlijk) ~~ (klaar|af|zijn|krijgen|leveren|geleverd|niet|niets|niks|geen|nog|bellen|terugbellen|sturen|te)?
0.75 (duurt|duurde|duren|geduurd) ~ (veel)? (te lang|zo lang|erg lang|lang|eeuwig|eeuwen|weken|maanden|al|eindeloos|een eeuwigheid|tergend)
0.75 (waarom|hoezo|hoe kan) ~~ (zo lang|zolang|nog steeds|nog altijd); (hoelang|hoe lang) nog
0.75 (hoelang|hoe lang) (moet|moeten) (ik|we|wij) ~~ wachten; (hoelang|hoe lang) gaat ~~ nog
0.75 (wanneer|waar) ~ (komt|komen|blijft|blijven|is|zijn|krijg|krijgen|gaat|kunnen|kan|mogen|mag) ~~ (eindelijk|ooit)
0.75 waar (blijft|blijven|bleef|blijf); (blijft|bleef) ~ uit
0.75 (nog|altijd|steeds|al) (maanden|weken|dagen|jaren) ~ (niets|niks|geen|zonder|stil|bezig|wachten|in)
0.75 (sinds|al) ~~ (geen voortgang|geen vooruitgang|geen beweging|niets gebeurd|niks gebeurd|niets gehoord|stil|ligt stil)
0.75 (na|al|reeds|inmiddels|intussen|al bijna|bijna|ruim|meer dan|zowat|ondertussen|nu) (@many|#) (weken|maanden|weken|dagen|werkdagen|uur) ~~ (nog niets|nog niks|nog geen|nog niet|nog steeds|niets|niks|zonder|wachten|wacht)
0.75 (traag|trage|tergend traag|slome|laks|lakse|sloom|slakkengang) ~ (reactie|reageren|afhandeling|service|antwoord|levering|opvolging|communicatie|tempo|van begrip)
0.75 (jullie|u|je|alles|het|dit|dat|te|wel erg|veel te|zo) (traag|sloom)
0.75 (traagheid|slakkengang|tergend traag)
0.75 pas ~~ (weken|dagen|maanden|uur) (later|na)
0.75 (zie|zien|heb|hebben) ~ nog (steeds|altijd) (niets|niks)
0.75 (beloofd|afgesproken|toegezegd) was ~~ (nu|inmiddels|intussen|vandaag)
0.75 (komt|kwam|kwamen|komen) eraan; (komt|kwam) er ~ (niet van|maar niet)
0.75 (ligt|lag|liggen) ~ (al|nog|nu)? ~ stil; op de lange baan
0.75 (vooruitgeschoven|uitgesteld|verschoven|opgeschoven|verzet) ~~ (weer|opnieuw|keer|alweer|telkens)
0.75 (telkens|steeds|weer|opnieuw|keer op keer) ~ (uitgesteld|verschoven|uitstel|opgeschoven|verzet)
0.75 schiet ~ niet op
0.75 (boete|naheffing|verzuimboete|aanslag) ~~ (te laat|niet op tijd|termijn|laat); niet op tijd
0.75 (te late|late|laattijdige) (levering|indiening|aangifte|oplevering|reactie); laattijdig*
0.75 (om|pas om) # uur ~~ (nog niet|nog steeds|pas)
# the day is gone
0.8 (beloofd|afgesproken|voorzien|gepland|toegezegd|aangekondigd|de afspraak|de deadline|de planning|de opleverdatum|de leverdatum|streefdatum) (was|waren|stond) ~ (maandag|dinsdag|woensdag|donderdag|vrijdag|@month|vorige|afgelopen|gisteren|eind|begin|vandaag|# weken|na # dagen|#)
0.8 (planning|deadline|oplevering|levering|opleverdatum) ~ was ~~ (het is nu|inmiddels|intussen|we zijn nu|nu is het)
0.8 (is|was|zijn) (inmiddels|intussen|ondertussen|nu|al) ~ (voorbij|verstreken|ruim voorbij|lang voorbij|achter de rug|gepasseerd)
0.8 (beurs|feest|evenement|opening|seizoen|lancering|termijn|deadline|datum|week|maand|kerst|zomer) ~ (is|was) ~ (voorbij|verstreken|achter de rug|gepasseerd) ~~ (nog|niet|geen|niks|niets|hoeft|hoeven|zonder|dus)
0.8 (zou|zouden) (tussen|om|voor|op|vandaag|gisteren|vanmorgen|deze week|maandag|dinsdag|woensdag|donderdag|vrijdag|vorige week) ~~ (komen|zijn|bellen|leveren|starten|beginnen|klaar|af|langskomen|hebben|krijgen|er zijn)
0.8 (dat|dit) (zei|zeiden|beloofde|beloofden) (u|je|jullie|men) ~ (vorige|ook|al|toen|de vorige)
0.8 (volgende week|morgen|binnenkort|eerstdaags|volgende maand) (zei|zeiden|zegt|beloofde|schreef|klonk|zou) ~ (u|je|jullie|men|het)
0.8 (al|reeds|nu|inmiddels|ondertussen) ~ (#|@many) (dagen|weken|maanden|jaar|uur|uren|werkdagen) ~ (open|te laat|bezig|aan het wachten|wachtende|over tijd|vertraging|achter|onderweg|geen|niets|niks|zonder|stil|op)
0.8 (#|@many) (dagen|weken|maanden|uur|uren) (later|na) ~ (dan)? (afgesproken|beloofd|gepland|voorzien|de afgesproken|de beloofde|de deadline|de afspraak)
0.8 (dagen|weken|maanden|uren) (later|te laat) ~ (dan)? (afgesproken|beloofd|gepland|voorzien)
0.8 (#|@many) (dagen|weken|maanden|jaar) voor een ~ (simpele|eenvoudige|kleine|tekening|tekst|logo|offerte|vertaling|antwoord|attest|brief|aanpassing|rapport|website)
0.8 (#|@many|paar|ruim een|meer dan een|bijna een) (dagen|weken|maanden|maand|week|jaar) geleden ~~ (gevraagd|aangevraagd|besteld|doorgegeven|gemeld|ingediend|beloofd|opgestuurd|aangeleverd) ~~ (nog|niets|niks|geen|niet)
0.8 (het)? is (inmiddels|intussen|ondertussen|al|nu|nu al|bijna) ~ (half|eind|begin|maandag|dinsdag|woensdag|donderdag|vrijdag|@month) ~~ (nog niet|nog geen|niets|niks|er nog niet|nog altijd|nog steeds)
0.8 (moeten|moest|moesten) (uitstellen|afgelasten|opschorten|verschuiven|afblazen) ~~ (omdat|doordat|door|wegens) ~ (jullie|u|uw|je)
0.8 (lancering|opening|feest|campagne|project|verhuizing|start|presentatie) ~~ (moeten|moest|moesten) ~ (uitstellen|verschuiven|uitgesteld|opschuiven|verzetten) ~~ (jullie|u|uw|je)
0.8 (omdat|doordat|want) ~ (jullie|uw|je) ~~ (niet|nog niet) ~ (af|klaar|geleverd|binnen|aangeleverd|op tijd) ~ (was|waren|is|zijn)?
# it drags on
0.8 (sleept|slepen|aanslepen|aangesleept|blijft liggen|blijven liggen|bleef liggen|rekt|traineert|traineren|getreuzel|treuzelen|talmen|gedraal|dralen|getalm|rekken)
0.8 (ergens|nu|toch) ~ (moet|mag) er ~ (een einde|een keer|eens een einde|schot) ~ (aan|in) ~ (komen)
0.8 (geen|weinig|nul|amper) ~ (schot|beweging|vooruitgang|voortgang) ~ in
0.8 (mag|mogen|zou|zouden) ~ (wel eens|eens|nu wel|wel wat|iets) (opschieten|vooruitgaan|voortmaken|rapper|sneller|vlotter)
0.8 (kan|mag) het ~ (iets|wat) (sneller|rapper|vlotter)
0.8 (duurt|duurde|duren|geduurd) ~~ (lang|langer|lange|te lang|veel te lang|eeuwen|eindeloos|maanden|weken) ~ (dan|nu|voor)
0.8 (veel|wel heel|erg|te) (lang|laat) ~ (geduurd|gewacht|wachten|moeten wachten|op zich laten wachten)
0.8 (steeds|telkens|altijd|elke keer|iedere keer) ~ (een excuus|een smoes|uitvluchten|volgende week|morgen|een andere reden|uitstel|een nieuwe datum|opgeschoven|doorgeschoven|vooruitgeschoven)
0.8 (weer|alweer|opnieuw|wederom|nogmaals|weeral) ~ (een week|een maand|een dag|een paar dagen|dagen|weken|#)? ~ (uitgesteld|vertraagd|vertraging|opgeschoven|verschoven|uitstel|doorgeschoven|verlaat)
0.8 (waar|wanneer) ~ (blijft|blijven) ~ (de|het|mijn|onze|die|jullie|uw) ~
0.8 (wachten|wacht|wachtten|zitten) ~ (wij|we|ik)? ~ (al|reeds) ~ (sinds|dagen|weken|maanden|#|@many|een eeuwigheid|lang|veel te lang|zo lang)
0.8 (sinds|vanaf) (@month|vorige maand|vorig jaar|vorige week|begin|eind|de zomer|de winter) ~~ (wachten|wacht|in afwachting|geen|niets|niks|stil)
0.8 (lang|dagen|weken|maanden|uren|eeuwen) ~ (zitten|moeten|staan|laten) wachten; laten wachten
0.8 laat (ons|mij|me) ~ wachten; (laten|laat) ~ (ons|mij|me) ~ wachten
0.8 (nog altijd|nog steeds|nog immer|weeral|wederom|alweer|opnieuw) (niks|niets|geen|niet) ~ (ontvangen|gekregen|gezien|gehoord|geleverd|gebeurd|klaar|in de bus|toegekomen|binnen|gehad)
0.8 (ging|zou|moest|zouden) ~~ (maandag|dinsdag|woensdag|donderdag|vrijdag|vorige week|gisteren|vandaag|deze week) ~~ (in de bus|toekomen|klaar|af|er zijn|geleverd worden|gebeuren|in orde|toegestuurd|gestuurd)
0.8 (achterstand|achter) ~ (opgelopen|op de planning|op schema|oplopen|op jullie|bij jullie)
0.8 (planning|schema|termijn|timing) ~ (niet|weer niet|nooit) ~ (gehaald|gerespecteerd|nageleefd|aangehouden)
0.8 (te laat) ~ (met|voor) (de|het|jullie|uw) ~ (oplevering|levering|start|aangifte|bestelling|stukken|werk|tekeningen|vertaling|offerte)
0.75 (had|hadden) ~ (allang|al lang|al weken|al maanden|vorige week|gisteren|maanden geleden|lang) ~ (klaar|af|geleverd|moeten|rond|hier|binnen)
0.75 (maanden|weken|dagen|uren|jaren) (vertraging|achterstand|oponthoud|gewacht|uitloop|getalm|stilstand)
0.75 (antwoord|reactie|levering|oplevering|resultaat|offerte|rapport|verslag|tekeningen|correctie|het) (laat|laten|liet) ~ op zich wachten
0.75 (blijft|blijven) ~ (maar)? (aanslepen|duren|hangen|liggen)
0.8 (moest|moesten|had|hadden|zou|zouden) ~ (eergisteren|gisteren|vorige week|maandag|dinsdag|woensdag|donderdag|vrijdag|vorige maand|al) ~ (binnen|klaar|er|af|bij ons|geleverd|hier) ~ (zijn|moeten|hadden)?
0.8 (beleefd|vriendelijk|even|nogmaals) ~ (aan)? ~ herinneren ~ (dat|aan) ~~ (moest|had|zou|beloofd|afgesproken|eergisteren|vorige|wachten|nog)
0.8 (binnen|in) (#|@many) (dagen|weken|maanden|uur|werkdagen) ~~ (behandeld|klaar|geleverd|antwoord|af|beloofd) ~~ (zijn nu|inmiddels|intussen|nu al|is het nu|is nu)
0.8 (wij|we) zijn (nu|inmiddels|intussen|ondertussen) (al)? ~ (@month|# weken|@many weken|# maanden|@many maanden) ~ (verder|later)?
0.8 (al|reeds|intussen|inmiddels|ondertussen|nu) ~ (#|@many) (weken|maanden|dagen) zonder ~ (keuken|website|mail|internet|antwoord|telefoon|boekhouder|dak|verwarming|bericht|nieuws|badkamer|reactie)
0.8 (zit|zitten|leef|leven|werken|sta|staan) (ik|wij|we)? ~ (hier)? ~ (al|intussen|inmiddels|reeds) ~ (#|@many) (weken|maanden|dagen) ~ (zonder|te wachten|op|in)
0.8 (mag|mocht|zou) ~ (stilaan|stillekesaan|langzaamaan|onderhand|nu|zo stilaan|eens) ~ (wel)? ~ (vooruitgaan|opschieten|gebeuren|komen|klaar|af|een vaart|schot|beginnen)
0.8 (stilaan|onderhand|zo stilaan|langzamerhand) ~ (wel)? ~ tijd ~ (dat|voor|om)?
0.8 (weken|maanden|dagen|uren|jaren|lang) (te laat|te lang|overtijd|over tijd|over de datum|na datum)
0.8 eerst ~ (weken|dagen|maanden|uren) te laat
0.8 (met|opgelopen|door) ~ (weken|maanden|dagen) (vertraging|achterstand)
0.8 (op|naar) (jullie|u) wachten ~ (geen zin|zinloos|niet meer|had|heeft|beu)
0.8 (zelf|dan zelf|zelf maar) ~ (gehuurd|geregeld|opgelost|gekocht|gedaan|gehaald|gemaakt|afgewerkt) ~~ (wachten|te lang|jullie|niet kwam|uitbleef)
0.8 (ligt|liggen|staat|staan|hangt) (er)? ~ (nog altijd|nog steeds|nog immer|nog) ~ (onaangeroerd|zo|bij|open|onbehandeld|te wachten|stof te vergaren)
0.8 (volgens) (de|jullie|uw) planning ~ (waren|was|zouden|zou|moesten|moest|hadden|had)
0.8 (als|indien) ~~ (nog)? (geen|niets|niks|niet) ~~ (heb|hebben|ontvangen|krijg|krijgen|is|binnen) ~ (dan)? ~ (bel|stap|ga|trek|schakel|stop|zoek|annuleer) (ik|wij|we)
0.8 (notaris|bank|koper|aannemer|klant|drukker|gemeente) wacht ~~ op (u|jullie|je)
0.8 (iedereen|alles) ~ (wacht|ligt stil) ~ (op|door) (u|jullie|je)
0.8 (wachten|wacht) ~ (pas|nog maar|al|slechts|ondertussen) ~ sinds (pasen|kerst|nieuwjaar|de zomer|@month|vorig jaar|vorige maand|het voorjaar)
0.8 (beloofde|toegezegde|afgesproken|aangekondigde) ~ (offerte|stukken|rapport|tekening|tekeningen|vertaling|verslag|documenten|ontwerp|correctie|attest|voorstel|levering) ~~ (nog|niet|niets|geen|nooit|wacht|wachten)
0.8 (niet|nog niet) ~ (voor het einde|tegen het einde|voor #|tegen #) ~~ (klaar|voltooid|af|opgeleverd|afgerond|geleverd|uitgevoerd) ~ (zijn|is)
0.8 (sleept|sleepte|slepen) ~~ (aan|voort|lang)
0.8 (al|nu al|inmiddels) ~ (anderhalf|#|@many) (jaar|maanden) ~ (aan|bezig|lopende|onderweg)
0.8 (kwam|kwamen|was|waren|arriveerde|arriveerden|verscheen|leverde|leverden|startte|startten) ~ (een|twee|drie|#|@many|weer|veel|ruim) ~ (uur|week|weken|dag|dagen|maand|maanden|kwartier|minuten)? te laat
0.8 (ligt|liggen|staat|staan|is|zijn) er nog (steeds|altijd)? niet
0.8 (het)? is (nu|inmiddels|intussen) (pasen|kerst|@month|bijna @month|al @month|zomer|winter) ~~ (nog|niet|geen|afgesproken)?
0.8 (afgesproken|beloofd|gezegd) ~~ in (@month|de zomer|het voorjaar) ~~ (live|klaar|af|opgeleverd|starten|beginnen|leveren) ~ (zou|zouden|gaan|zijn|worden)
0.8 (deadline|deadlines|afspraak|afspraken|termijn|termijnen|planning) ~~ (mis|missen|mist|gemist|misten|laten verlopen|niet nakomt|niet nakomen|niet haalt|niet halen|niet gehaald)
0.8 (derde|tweede|vierde|zoveelste|@nth) (deadline|opleverdatum|datum|planning|uitstel|belofte|termijn)
0.8 (#|@many|paar|enkele) (weken|dagen|maanden|uren) (over tijd|overtijd|over de deadline|na de deadline|achter op schema|achter op de planning|te laat geleverd)
0.8 (nog altijd|nog steeds|nog immer|weer) geen ~ (offerte|rapport|tekening|tekeningen|vertaling|website|oplossing|antwoord|datum|planning|resultaat|levering|verslag|ontwerp|voorstel|attest|jaarrekening|aangifte|plan|monteur|nieuws|duidelijkheid|zicht|correctie|creditnota)
0.8 waarom ~~ (weken|maanden|dagen|lang|jaren) ~ (moet|moeten|kan|zou)? ~ duren
0.8 (weken|maanden|zo lang|eeuwen) ~ (moet|moeten) duren
0.8 (nu|intussen|inmiddels|ondertussen) is het (@month|pasen|kerst|zomer|winter|herfst) ~~ (nog|niet|geen|niets)
0.8 er is nog (steeds|altijd)? geen (dak|keuken|website|contract|plan|vloer|tekening|rapport|oplossing|offerte|monteur|aangifte)

[complaint.quality]
# mistakes
0.8 (vol|barst|barstensvol|bol|wemelt|wemelde|krioelt|bulkt|staat|stond|stonden|zit|zitten|zaten|bevat|staan) ~~ (fouten|foutjes|spelfouten|taalfouten|typefouten|dt fouten|bugs|rekenfouten|onjuistheden|slordigheden|vertaalfouten|tikfouten|missers|gebreken|schrijffouten|stijlfouten|een fout)
0.8 (spelfout*|taalfout*|rekenfout*|vertaalfout*|tekenfout*|meetfout*|bouwfout*|ontwerpfout*|typefout*|drukfout*|tikfout*|denkfout*|constructiefout*|programmeerfout*|boekingsfout*|blunder*|flater*|misser|missers|miskleun*|beginnersfout*|invoerfout*|slordigheden|onnauwkeurigheden)
0.8 dt (fout|fouten)
0.8 (kapitale|grove|dezelfde|zelfde|weer|domme|gênante|pijnlijke|enorme|basale|ernstige|kostbare) (fout|fouten)
0.8 (fout|fouten|foutje|foutjes|gebrek|gebreken|mankement|mankementen|onjuistheden|lek|lekkage|scheur|scheuren) ~ (in|op) ~ (de|het|jullie|uw|onze|mijn|je) ~ (tekst*|vertaling*|aangifte|site|website|tekening*|ontwerp|rapport|brochure|jaarrekening|folder|folders|advertentie*|contract|planning|bestand|boekhouding|uitnodiging*|drukwerk|dak|muur|vloer|systeem|cijfers|campagne|document|proef|balans|programma|loonstroken|administratie)
0.8 (verkeerde|foute|foutieve|onjuiste|verouderde|andermans) (naam|namen|nummer|telefoonnummer|versie|bestand|bestanden|taal|datum|datums|adres|adressen|maat|maten|kleur|kleuren|cijfers|cijfer|jaartal|logo|foto|foto's|tekst|kamer|zaal|persoon|gegevens|prijs|prijzen|jaar|term|woord|afmeting|afmetingen|vertaling|aangifte|doelgroep|bijlage|data|tijd|pagina|product|producten|merk|medicijn|plek|stad|dag|richting|materiaal|onderdeel|informatie|regio|land|knop|klant|klanten)
0.8 (verkeerd|fout|onjuist|scheef|krom|averechts) (vertaald|geboekt|ingevuld|begrepen|gemeten|gedrukt|gespeld|berekend|ingesteld|geplaatst|getekend|ingevoerd|verstuurd|gemonteerd|geïnstalleerd|ingeschat|verwerkt|aangesloten|uitgelijnd|opgehangen)
0.8 onze naam ~~ (verkeerd|fout|verhaspeld)
# broken
0.8 (site|website|webshop|shop|server|systeem|pagina|pagina's|mail|mails|email|mailbox|link|links|formulier|portaal|portal|app|netwerk|checkout|printer|printers|inlog|wifi|telefonie|telefoon|telefoons|vpn|koppeling|kassa|kassa's|kassasysteem|backup|internet|bestellingen|betaalpagina|database|scanner|pinautomaat|homepage|winkelwagen|winkelmandje|contactformulier|reserveringssysteem|boekingssysteem|outlook|teams|pc|laptop|laptops|computers|knop|knoppen|zoekfunctie|intranet|dak|camera|microfoon|geluid|beamer|verwarming|airco|hosting|domein|software|back up) ~~ (plat|down|stuk|kapot|offline|uit de lucht|eruit|er uit|er weer uit|er alweer uit|crasht|crashte|vastgelopen|loopt vast|liep vast|hapert|haperde|haperen|traag|verdwenen|foutmelding|foutmeldingen|error|errors|404|500|doet niets|doet niks|doet het niet|doen het niet|niet bereikbaar|onbereikbaar|werkt niet|werken niet|werkt nog steeds niet|werkt weer niet|niet werkt|niet werken|gehackt|lekt|op zwart|wit scherm|uitgevallen|valt uit|viel uit|vallen uit|storing|kuren|onleesbaar|onbruikbaar|leeg|eruit ligt|plat ligt)
0.8 (weer|opnieuw|alweer|nog steeds|nog altijd|hele dag|sinds|ligt|lag|liggen|lagen) ~ (plat|down|offline|uit de lucht|eruit|er weer uit|kapot)
0.8 (krijg|krijgen|krijgt|geeft|geven|zie|zien) ~~ (foutmelding|foutmeldingen|error|errors|wit scherm|zwart scherm|blauw scherm|lege pagina)
0.8 (wit scherm|foutmelding|foutmeldingen)
0.8 (werkt|werken|functioneert|functioneren|opent|laadt|laden|synchroniseert|verbindt|print) ~ (weer|nog|nog steeds|nog altijd|gewoon|helemaal|dus|ook|hier)? (niet|niets|niks|nergens|nooit|voor geen)
0.8 (doet|doen) het ~ (weer|nog|nog steeds|dus|gewoon)? (niet|nergens)
0.8 (kan|kunnen|kun|kunt|konden|kon) ~~ (niet|niks|niets|niemand|nergens|geen) ~~ (inloggen|printen|afrekenen|scannen|openen|opslaan|pinnen|mailen|bestellen|versturen|verzenden|opstarten|downloaden)
0.8 (kan|kunnen) ~ niet (in|bij) (de|onze|mijn|het) (mail|mails|bestanden|systeem|portaal|account|server|netwerk|administratie|agenda|dossiers)
0.8 om zeep; naar de (knoppen|haaien|filistijnen|kloten); in de soep
0.8 (gewist|verminkt|gesloopt|verknoeid|verprutst|verknald|verpest|verklooid|verkloot|verziekt|verhaspeld|kwijtgeraakt|stukgemaakt|kapotgemaakt|kapot gemaakt|stuk gemaakt)
0.8 (data|gegevens|bestanden|foto's|mails|administratie|bestellingen|orders|adressen|dossier|dossiers|agenda|contacten) ~~ (gewist|verdwenen|weg|kwijt|kwijtgeraakt|verloren|overschreven|foetsie|spoorloos|gelekt)
0.8 (tekst|teksten|vertaling|adres|gegevens|cijfers|maten|tekening|tekeningen|datum|balans|aangifte|site|pagina|links|naam|namen|planning|afmetingen|jaarrekening|telefoonnummer|prijzen|loonstroken) ~~ (klopt|kloppen|klopte|klopten) ~ (niet|niets|niks|geen|nergens)
0.8 (klopt|deugt|bakken|gebakken|snap|begrijpt) ~ (niets|niks|geen hout|geen bal|geen snars|geen fluit|van geen kant) ~ van
0.8 er klopt ~ (niets|niks|geen)
# poor work
0.8 (slecht|slechte|matig|matige|belabberde|beroerde|waardeloze|slordige|slordig|povere|ondermaatse|bedroevende|abominabele|krakkemikkige|onbruikbare|armzalige|rammelende|houterige|kromme|halfbakken|inferieure|teleurstellende|magere|gammele|amateuristische|knullige|afgeraffelde|lelijke|tegenvallende|brakke|dramatische) ~ (werk|kwaliteit|resultaat|resultaten|service|vertaling|vertalingen|ontwerp|tekst|teksten|uitvoering|afwerking|advies|communicatie|organisatie|cijfers|rapport|tekening|oplevering|nederlands|engels|duits|frans|geluid|campagne|foto's|site|website|begeleiding|voorbereiding|prestatie|bediening|zinnen|opkomst)
0.8 (waardeloos|belabberd|bedroevend|ondermaats|krakkemikkig|halfbakken|onder de maat|beneden peil|beneden alle peil|onder alle peil|abominabel|prutswerk|broddelwerk|knoeiwerk|klungelwerk|half werk|flutwerk|kutwerk|gepruts|geknoei|geklungel|afgeraffeld|raffelwerk|beunhazenwerk|puinhoop|puinzooi|zooitje|rommeltje|knip en plakwerk|haastwerk|lapwerk|amateuristisch|knullig|slordig)
0.8 (kwaliteit|resultaat|resultaten|niveau|afwerking|uitvoering|werk|vertaling|ontwerp|conversie|leads|opkomst|rendement|verkoop|tekst|opbrengst|campagne) ~~ (slecht|matig|tegen|tegenvalt|tegenvallen|tegengevallen|teleurstellend|te wensen|beroerd|niet goed|pover|nihil|achteruit|achteruitgegaan|slechter|gedaald|gekelderd|gehalveerd|ver te zoeken|dramatisch|bagger|mager|nergens)
0.8 (google translate|vertaalmachine|machinevertaling|vertaalrobot|automatisch vertaald|vertaalprogramma|chatgpt|door een computer) ~~ (lijkt|gehaald|vertaald|gebruikt|gemaakt|beter|had|kan|zelf|geschreven)
0.8 (lijkt|leek|klinkt|leest|oogt) ~~ (google translate|vertaalmachine|robot|chatgpt|nergens naar|nergens op|amateur|stagiair|stagiaire|kleuter|sjabloon|template|concurrent|concurrenten|knip en plak|gekopieerd|standaardsjabloon|de hobbyclub)
0.8 (ontwerp|tekst|teksten|logo|site|website|campagne|film|filmpje|voorstel|plan|concept|huisstijl) ~~ (saai|nietszeggend|fantasieloos|ouderwets|levenloos|voorspelbaar|onpersoonlijk|inspiratieloos|lelijk|rommelig|onaf|niet af)
0.75 (pagina*|foto*|tekst*|hoofdstuk*|helft|bladzijde*|alinea*|knop*|leuning|cijfers|bijlagen|onderdelen|maten|stoelen|stuk|deel|gegevens|vertaling|posten) ~~ (ontbreekt|ontbreken|ontbrak|ontbraken)
0.75 (ontbreekt|ontbreken|ontbrak|ontbraken) ~~ (pagina*|foto*|tekst*|hoofdstuk*|helft|bladzijde*|alinea*|knop*|cijfers|onderdelen|maten|stoelen|gegevens|alles)
0.75 (helft|half|derde|kwart|gedeelte) ~~ (mist|weg|verdwenen|fout|verkeerd|vergeten|kapot)
0.75 (jullie|u|je) (heeft|hebben|hebt|heb|zijn|bent) ~~ vergeten
0.75 (is|zijn|werd|werden) ~ (vergeten|over het hoofd gezien|overgeslagen)
0.75 (misgegaan|mis gegaan|misging|mis ging|misgaat|mis gaat|fout gegaan|fout ging|fout gaat|misgelopen|verkeerd gegaan|in het honderd|verwisseld|door elkaar gehaald)
0.75 (gaat|ging|gaan|liep) ~ (weer|telkens|steeds|alles|opnieuw)? ~ (mis|fout|spaak)
0.75 (opnieuw|zelf|alles|overnieuw) ~ (moeten|moest|moesten|mogen) ~ (doen|maken|herstellen|corrigeren|oplossen|rechtzetten|overdoen|herschrijven|nakijken|drukken|verbeteren|vertalen|fixen|repareren|opruimen)
0.75 (moeten|moest|moesten|mocht|mochten) ~ (alles|zelf|opnieuw|het) ~ (overdoen|opnieuw|zelf|herstellen|corrigeren|rechtzetten|overnieuw|herdrukken|herschrijven|verbeteren|oplossen)
0.75 (kunnen|kan) ~ (weg|de prullenbak|opnieuw beginnen|de vuilbak|de papierbak|van voren af)
0.75 (vuilbak|vuilnisbak|prullenbak|papierbak|oud papier)
0.75 (sinds|na) (de|jullie|je|uw) (laatste|nieuwe|recente)? (update|migratie|overzetting|aanpassing|aanpassingen|wijziging|bezoek|ingreep|livegang|lancering|relaunch|release)
0.75 (klanten|bezoekers|gasten|kopers) (haken|haakt|haakten) (massaal|nu)? af
0.75 (klanten|bezoekers|gasten|mensen|leden|lezers|bewoners|patiënten) ~~ (klagen|klaagden|mopperen|lopen weg|weggelopen|uitgelachen|verdwalen|weggebleven|bleven weg)
0.75 uitgelachen
0.75 (verkopen|verkocht|verkoop|omzet|bestellingen|orders|aanvragen|leads|bezoekers|bezoekersaantallen|traffic|conversie|aanmeldingen|reserveringen|posities|klikken|kliks|ranking|vindbaarheid) ~~ (helft|gehalveerd|gedaald|daalt|daling|ingestort|gekelderd|omlaag|achteruit|opgedroogd|weggevallen|nul|nauwelijks|teruggelopen)
0.75 (nul|geen enkele|geen één|welgeteld|amper|nauwelijks|slechts) ~ (aanvraag|aanvragen|leads|lead|bestelling|bestellingen|resultaat|resultaten|effect|verbetering|klant|klanten|aanmelding|aanmeldingen|bezoekers|conversie|idee)
0.75 (nog)? geen ~ (lead|leads|bestelling|aanvraag|aanmelding|resultaat|verbetering|extra klant|nieuwe klant) ~ (opgeleverd|gezien|gekregen|binnen|uit)
0.75 (leverde|leverden|levert|opgeleverd|bracht) ~~ (niets|niks|nul|één idee|weinig|bedroevend) ~ op?
0.75 (kost|kosten|kostte|gekost) ~ (ons|mij|me) ~ (klanten|omzet|bestellingen|opdracht|opdrachten|orders)
0.75 (lopen|loop) ~~ (omzet|klanten|bestellingen|opdrachten) mis
0.75 (niet|geenszins) wat ~ (afgesproken|besteld|gevraagd|verwacht|beloofd|beloofde|bedoeld|wilden|wilde|zochten)
0.75 (nooit|niet) ~ (getest|gecontroleerd|nagekeken|nagelezen|gecheckt|opgelet|nagemeten)
0.75 niet (in orde|te gebruiken|bruikbaar|acceptabel|goed genoeg|om aan te zien|toonbaar|deugdelijk|wat we|wat ik)
0.75 advertenties ~~ (verkeerd|verkeerde|buitenland|helemaal niet|nergens op)
0.75 waarom ~~ (advertenties|campagne|advertentie) ~~ (in|aan|op)
0.75 (te kort|tekort) ~ (schieten|schiet|geschoten|schoot); steken (vallen|laten)
0.75 steek laten vallen; (onzorgvuldig|onzorgvuldigheid|onnauwkeurig|laks|lakse)
0.75 (half|niet) af ~ (opgeleverd|geleverd)
0.75 (beloofde|toegezegde|afgesproken) ~~ (kwam er|kwamen er|waren er|was er) ~ (geen|niet|één|maar)
0.75 nog niet ingericht; (toegezegde|beloofde) ~~ ontbrak
# it does not hold, wrong again
0.8 (klopt|kloppen|klopte|klopten|deugt|deugen) ~ (van geen kanten|van geen kant|langs geen kanten|voor geen meter|niet|nergens|bijna niets|vrijwel niets|inhoudelijk niet|weer niet|alweer niet|hoegenaamd niet)
0.8 (alweer|weer|opnieuw|weeral|wederom|nogmaals) ~ (fout|fouten|verkeerd|mis|dezelfde fout|een fout|raak|stuk|kapot|plat|foutief|slordig|prijs)
0.8 (zelfde|dezelfde) (fout|fouten|probleem|problemen|blunder|vergissing|klacht) ~ (als|keer|weer|opnieuw|terug|nog)
0.8 (derde|tweede|vierde|vijfde|zoveelste|elke|iedere) (keer|maal|proef|drukproef|versie|poging|ronde|keer op rij) ~~ (fout|verkeerd|mis|zelfde|dezelfde|plat|kapot|uit|niet goed|stuk|fouten)
0.8 (ligt|lag|liggen|vloog|valt|viel|ging) ~ (er|eruit)? ~~ (derde|tweede|vierde|vijfde|zoveelste|@nth) keer
0.8 (ligt|lag|liggen|lagen) ~ (er)? (weer|alweer|opnieuw|nu|al) ~ (uit|plat|eruit)
0.8 (ligt|lag|liggen) (eruit|plat|er uit|eraf) ~ (sinds|na|door)
0.8 (kan|kunnen) het ~ (een keer|eens|eindelijk|nu) ~ (goed|juist|correct) (doen|zijn)
0.8 (een keer|eens|eindelijk) (goed|juist|correct) doen
0.8 (geen|geen enkele) ~ (scherp|bruikbaar|raak|recht|juist|goed|correct) ~ (staat|is|zijn|was|staan)
0.8 (op geen enkele|geen enkele foto) ~ (scherp|goed|recht)
0.8 (niet|niets|niks|geen) ~ (wat|zoals|conform|volgens) ~ (besproken|afgesproken|gevraagd|de opdracht|bestek|briefing|beloofd|offerte|plan|getekend|bestelden|vroegen)
0.8 (voldoet|voldoen|beantwoordt|beantwoorden) ~ niet ~ (aan|verwachtingen|eisen|kwaliteit|normen|briefing|afspraken|afgesproken)
0.8 niet aan ~~ (voldoet|voldoen|beantwoordt|beantwoorden|voldaan)
0.8 (kwaliteit|niveau|resultaat|afwerking) ~ (laat|liet|ver te|niet) ~ (te wensen|zoeken|gehaald|goed|acceptabel|op peil|wat het)
0.8 (met|aan) (dit|dat|zo'n|deze|het) ~ (rapport|document|ontwerp|tekst|vertaling|plan|bestand|advies|website|site|tekening) ~ (kunnen|kan|heb|hebben) ~ (werkelijk|echt|helemaal|absoluut)? ~ (niets|niks|weinig|geen kant)
0.8 (kan|kunnen) ~ (zo|dit|het|dat) ~ niet ~ (voorleggen|laten zien|tonen|gebruiken|presenteren|opsturen|publiceren|verzenden|aan mijn baas|aan de klant|naar de klant|indienen|drukken)
# the poor thing itself
0.8 (barst|barsten|scheur|scheuren|krassen|kras|deuk|deuken|vlek|vlekken|kier|kieren|blazen|lek|lekkage|lekkages|schimmel|vocht|vochtplekken|butsen|bulten|bobbels) ~ (in|op|aan|tussen|achter|langs) ~ (de|het|onze|mijn|uw|jullie)
0.8 (sluit|sluiten|klemt|klemmen|lekt|lekken|wiebelt|wiebelen|kraakt|kraken|los|scheef|krom|schots) ~ (niet)? ~ (aan|de|deur|deuren|plinten|ramen|dak|vloer|tegels|goed|meer|opgehangen|geplaatst|en scheef)
0.8 (deur|deuren|raam|ramen|plinten|tegels|dak|vloer|goot|kraan|kranen|leiding|lade|lades|kast|kasten|trap|voeg|voegen|parket|muur|verf) ~ (klemt|klemmen|lekt|lekken|scheef|los|niet recht|sluit niet|sluiten niet|kromgetrokken|bladdert|komt los|komen los|gebarsten|gescheurd|beschadigd)
0.8 (lekt|lekken) (nog steeds|nog altijd|weer|alweer|opnieuw|nog|als een zeef)
0.8 (niet|nog niet) hersteld; gemorst; morsen
0.8 (beschadigd|bekrast|gescheurd|gebarsten|vervormd|bekladd*|besmeurd|onscherp|wazig|vaag|pixelig|onverstaanbaar|onbruikbaar|scheefgezakt|afgebroken|kromgetrokken|afgebladderd|uitgerafeld)
0.8 (begaf|begeeft|begaven) (het|de geest)
0.8 (de geest gegeven|ermee opgehouden|het begeven|het niet gehouden|het begaf|viel stil|stilgevallen)
0.8 (geen|niemand|niets) ~~ (een woord|iets|niets) ~ (verstaan|gehoord|begrepen)
0.8 (slecht|niet|nauwelijks|amper|moeilijk) (verstaanbaar|leesbaar|zichtbaar|hoorbaar|bruikbaar)
0.8 (nooit|nog nooit|niet|nog niet|amper) ~ (aan de praat|aan het werken|werkend|aan de gang|fatsoenlijk gewerkt|goed gewerkt|naar behoren|gedraaid|gewerkt)
0.8 (backup|back up|server|koppeling|script|automatisering) ~~ (niet|nooit) ~ (gedraaid|gelopen|gewerkt|uitgevoerd|gebeurd)
0.8 (verkeerd|fout|foutief|onvolledig|half|dubbel) ~ (geimporteerd|overgezet|ingelezen|gekoppeld|gespeld|geschreven|gelegd|geplaatst|bedrukt|gedrukt|besteld|geleverd|afgesteld|uitgevoerd|opgemeten|vertaald)
0.8 (bedrijfsnaam|naam|namen|telefoonnummer|adres|logo|datum|prijs|prijzen|artikelnummer|titel|maat) ~~ (verkeerd|fout|foutief|verkeerde) ~ (gespeld|geschreven|gedrukt|vermeld|overgenomen|vertaald|gezet|staat)
0.8 (verkeerde|foute|foutieve|onjuiste) (tegels|artikelnummer|bedrag|kleur|lamp|deur|vloer|stoelen|taart|gerechten|bloemen|band|zaal|tafels|menu|bijlage|bestand|map|ontvanger|document|vertaling|term|woord|rapport|meting|berekening|instelling|code|kabel|model|type|stof|hout|steen|verf|papier|formaat|lettertype|foto)
0.8 (zit|zitten|staan|staat|bevat|telt) ~~ (slordigheden|spelfouten|fouten|tikfouten|onjuistheden|hiaten|gaten|barsten|scheuren|krassen|gebreken|fout|foutjes|bugs|anglicismen|kemels|taalfouten)
0.8 (slordigheid|slordigheden|spelfouten|tikfouten|taalfouten|kemel|kemels|anglicismen|gallicismen|germanismen|hiaten|kromme zinnen|kromme zin|rode strepen|rood aangestreept|vol rood)
0.8 (advies|aangifte|berekening|rapport|informatie|conclusie|vertaling|meting|tekening|analyse|begroting|raming) ~ (bleek|was|is|blijkt|bleken|waren) ~ (onjuist|fout|verkeerd|foutief|onvolledig|waardeloos|achterhaald|verouderd|niet correct|incorrect|onbruikbaar)
0.8 (heeft|hebben|kostte|leverde|bezorgde) ~~ (naheffing|boete|aanslag|schade|claim|gezichtsverlies|reputatieschade|imagoschade|dubbel werk|extra werk) ~ (opgeleverd|gekost|bezorgd|op)
0.8 (leverde|kostte|bezorgde) ~ (ons|mij|me) ~ (een)? ~ (naheffing|boete|schade|aanslag|klacht|klachten|gezichtsverlies|dubbel werk|hoop werk|hoop ellende)
0.8 (dagen|uren|weken|weekend|avond|nacht|team) ~~ (mee bezig|werk aan|aan besteed|opgeruimd|aan verloren|mee verloren|kwijt aan|zoet mee) ~ (geweest|om)?
0.8 (stroef|houterig|onleesbaar|stijf|kinderachtig|onbegrijpelijk|gekunsteld|geforceerd|warrig|slordig|rommelig|onsamenhangend|vlak|bloedeloos|zielloos|ongeinspireerd|plichtmatig) ~ (en|vol|geschreven|vertaald|geformuleerd|werk|geheel|tekst|stuk|verhaal)
0.8 (tekst|vertaling|ontwerp|verslag|rapport|stuk|verhaal|campagne|presentatie) ~ (is|was|leest|oogt|voelt|klinkt) ~ (stroef|houterig|stijf|kinderachtig|onbegrijpelijk|gekunsteld|geforceerd|warrig|slordig|rommelig|vlak|zielloos|plichtmatig|flauw|gedateerd)
0.8 (lijkt|leek) ~ (op een kapotte|op een mislukte|op niets|op niks|wel door een|wel een|nergens|wel gemaakt door|wel geschreven door|of een kind|alsof)
0.8 (mijn|onze|een|zelfs een|elk) (neefje|nichtje|dochtertje|zoontje|kind|kleuter|stagiair|stagiaire|leerling|student|zoon van #|dochter van #) ~~ (beter|ook gekund|ook kunnen|had dit|kan dit|kan beter)
0.8 (had|kan|kon) ~ (dit|dat|het) ~ beter (gekund|gedaan|kunnen)
0.8 (zelf|zelf wel) beter (gekund|gedaan)
0.8 (niet|nooit|duidelijk niet|blijkbaar niet|niemand) ~~ (nagekeken|nagelezen|nageteld|gecontroleerd|getest|gecheckt|opgemerkt|herlezen|proefgelezen|doorgelezen)
0.8 (had|hadden) ~ (toch)? (iemand|iedereen|jullie|u|je|men) ~ (moeten)? (opmerken|opvallen|zien|nalezen|nakijken|checken|controleren|merken|moeten opmerken|moeten zien|kunnen zien)
0.8 (zelf|zelf de|we zelf) ~~ (fout|fouten|vergissing|lek|probleem) ~ (moeten)? (ontdekken|vinden|ontdekt|gevonden|opsporen|opmerken|rechtzetten)
0.8 (bitter|verdacht|heel|erg|maar) weinig ~ (van terug|van te zien|van over|van gemerkt|van terecht|resultaat|effect|creativiteit|kwaliteit|inhoud|klanten|aanvragen|respons)
0.8 (viel|vielen|vallen|valt|waren|zijn) ~~ (zwaar|erg|flink|behoorlijk|fel|dik) (tegen|tegengevallen)
0.8 (mis|missen|mist|ontbrak|ontbreekt|ontbreken) ~ (elke|iedere|alle|ieder|het) ~ (vorm van|samenhang|logica|humor|diepgang|structuur|inhoud|creativiteit|onderbouwing|detail|verbeelding)
0.8 niet (het|bepaald het|echt het|meteen het) (hoogtepunt|niveau|resultaat|beste|paradepaardje)
0.8 (iets|wat) (anders|beters|meer) ~ (verwacht|voorgesteld|voor ogen|gehoopt) ~ (toen|bij|van|voor|had|hadden)?
0.8 (helft|merendeel|meesten|een deel) ~ (van)? (de)? (gasten|deelnemers|bezoekers|klanten|genodigden|mensen) ~~ (geen|niets|niks|niet|nooit|zonder) ~ (gezien|gekregen|gehad|gegeten|gehoord|eten|drinken|stoel)?
0.8 (veel|heel wat|enkel|nog|alleen maar) (commentaar|kritiek|klachten|opmerkingen|negatieve reacties) ~ (op|over|van|gekregen|gehad|achteraf|ontvangen)
0.8 (klacht|klachten) ~ (over|heb|hebben|ontvangen|gekregen) ~ (jullie|uw|de kwaliteit|de service|het eten|de uitvoering|het werk|de afwerking|de geluidsinstallatie)
0.8 (enige|dichter|verdere|allerminste|minste) ~ (dacht|zorg|oog|aandacht) ~ voor (detail|details|afwerking|kwaliteit)
0.75 (kwijt|verdwenen|gewist|zoek|weg|foetsie|spoorloos) ~ (sinds|na|door) ~ (de|jullie|uw|die) ~ (update|migratie|ingreep|overgang|verhuizing|wijziging)
0.75 (sinds|na|door) (de|jullie|uw|die) ~ (update|migratie|ingreep|overgang|verhuizing|wijziging|aanpassing|interventie) ~~ (kwijt|verdwenen|gewist|werkt|traag|dubbel|fout|niet|plat|eruit|problemen|storing|weg)
0.75 sinds (jullie|u|je) ~~ (gezeten|gesleuteld|gewerkt|geweest|bezig|langsgeweest|aangepast|veranderd)
0.75 (geen|zonder) (bril|enkel benul|verstand van|benul|kaas) ~ (op|gegeten|had|van)
0.75 (onzorgvuldig|ondoordacht|onvolledig|onduidelijk|onoverzichtelijk|onlogisch|gebrekkig|gebrekkige|ondermaats|ondermaatse|onbevredigend|onbevredigende|onvoldoende|zwak|zwakke) (werk|rapport|advies|uitleg|ontwerp|tekst|resultaat|opgesteld|uitgewerkt|afgewerkt|uitgevoerd|geschreven|stuk|plan|dossier|verslag|prestatie|kwaliteit)
0.75 (werk|afwerking|uitvoering|prestatie|kwaliteit|resultaat|geheel|voorstel) ~ (is|was|blijft|vind ik|vinden wij) ~ (onvoldoende|zwak|ondermaats|gebrekkig|slordig|matig|onvolledig|teleurstellend|niet professioneel|onprofessioneel|beneden|onder de maat|pover|mager|minimaal)
0.8 (valt|vallen|loopt|lopen|springt|springen|schuift|schuiven|verschijnt) ~ (over|door|buiten) ~ (elkaar|de foto's|de tekst|de rand|het scherm|het menu|de marge|heen)
0.8 (knop|link|menu|formulier|pagina|winkelmandje|zoekfunctie|filter|slider|video) ~~ (doet niks|doet niets|niet aanklikbaar|onvindbaar|dood|verkeerde pagina|nergens heen|leeg|ontbreekt|weg)
0.8 (voorbeeldtekst|lorem ipsum|testtekst|oude tekst|oude logo|oude versie|oude prijzen|placeholder|dummytekst) ~ (staat|staan|stond|online|nog|gebruikt|op)?
0.8 (geluid|beeld|microfoon|beamer|licht|stroom|verwarming|muziek|internet|verbinding|server|site|mail|systeem|telefoon) ~ (viel|valt|vielen|vallen|ging|gaf|geeft) ~ (uit|weg|geen beeld|geen geluid|geen kik|driemaal uit|telkens uit|constant uit|voortdurend uit)
0.8 (#|@many|tientallen|honderd|half) (man|mensen|medewerkers|collega's|gasten|klanten|personeelsleden) ~~ (duimen|niets doen|niet werken|stil|wachten|zonder|naar huis|plat|op hun kin)
0.8 niemand kan ~ (inloggen|werken|mailen|printen|bellen|bestellen|binnen|eraan|erbij|betalen|opstarten|openen|iets)
0.8 (elke|iedere) (maand|week|keer|dag) ~~ (iets fout|fout loopt|mis loopt|iets mis|fouten|fout|misgaat|mis gaat|verkeerd)
0.8 (loopt|liep|gaat|ging|lopen) ~ (er)? ~ (iets|van alles|veel|vanalles|telkens|structureel|grondig|flink) ~ (fout|mis|verkeerd|spaak)
0.8 (sinds|na) (de|het) ~ (wissel|vertrek|overname|nieuwe|overstap|verandering) ~~ (fout|fouten|mis|achteruit|slechter|problemen|niets|klachten|minder)
0.8 (niet|nauwelijks|allesbehalve|verre van) ~ (foutloos|goed|af|netjes|professioneel|vlekkeloos|waterdicht|correct|naar behoren|volgens de regels van de kunst|conform|zoals het hoort) ~ (uitgevoerd|gedaan|gemaakt|te noemen|noemen|afgewerkt|geplaatst|geleverd|opgesteld|opgeleverd|was|zijn|werk)
0.8 (niet volgens|in strijd met|afwijkt van|wijkt af van|afwijkend van|anders dan) ~ (het|de|onze)? ~ (plan|plannen|bestek|opdracht|briefing|afspraak|afspraken|voorschriften|normen|regels van de kunst|lastenboek|offerte) ~ (uitgevoerd|geplaatst|gemaakt|gebouwd|gedaan|geleverd)?
0.8 (komen|komt|kom) ~ (er)? ~ (iemand)? ~ (die|dat|de|het)? ~ (vloer|dak|muur|lek|tegels|fout|schade|deur|raam|goot|leiding|verf) ~ (herstellen|rechtzetten|opnieuw|in orde|repareren|vervangen)
0.8 (verkeerde|foute|foutieve|dubbele) ~ (factuur|facturen) ~~ (rechtzetten|recht te zetten|alweer|opnieuw|weer|tweede keer|derde keer|telkens)
0.8 (dood|overleden|gescheiden) ~ (verklaard|genoemd|vermeld|opgevoerd) ~ (wordt|werd|in de tekst|op de site)?
0.8 (typfouten|typefouten|tikfouten|zetfouten|spellingsfouten|spellingfouten|schrijffouten|fouten) ~ (vergeef|telde|tel|telden|geteld|gevonden|vond|vonden|laat ik|daargelaten|ontdekt|gezien|opgemerkt|gehaald|eruit)
0.8 (telde|tel|telden|tellen|vond|vonden|vind|zag|zagen|haalde|ontdekte|ontdekten) (ik|wij|we)? ~ (al|alleen al|op|in|er|meteen|minstens)? ~ (#|@many) ~ (fouten|foutjes|spelfouten|tikfouten|onjuistheden|missers|slordigheden|bugs)
0.8 (helft|stuk|deel|derde|pagina|hoofdstuk) ~ (blijkt|bleek|blijkt ook nog)? ~ (te)? (ontbreken|ontbreekt|weg|verdwenen|vergeten)
0.8 (nergens|niet|onvoldoende|nauwelijks|slecht|amper) (onderbouwd|gestaafd|gemotiveerd|uitgewerkt|toegelicht|verklaard|doordacht|afgetoetst|aangesloten|afgewerkt)
0.8 (spreekt|spreken|tegenspreekt) (zichzelf|uzelf|jezelf|elkaar|zich) tegen
0.8 (tegenstrijdig|tegenstrijdigheden|inconsistent|inconsistenties|onsamenhangend|rammelt|rammelen)
0.8 (zeggen|zegt|zeggen ze|brengt|vertelt) ~ (eigenlijk|gewoon|helemaal|inhoudelijk) (niets|niks|weinig)
0.8 (dubbele|verkeerde|lege|foutieve|rare|vreemde) (mails|bevestigingsmails|bestellingen|facturen|berichten|boekingen|meldingen|prijzen|gegevens) ~ (gekregen|krijgen|ontvangen|verstuurd|verschijnen|klanten)
0.8 (klanten|bezoekers|gasten|huurders|leden) ~~ (dubbele|verkeerde|lege|foutieve) ~ (mails|bevestigingsmails|bestellingen|facturen|berichten|boekingen)
0.8 (vroeg|vroegen|bestelde|bestelden|besteld|gevraagd|koos|kozen) ~~ (maar|en) (kreeg|kregen|het is|het werd|ik kreeg|we kregen|kreeg ik|we krijgen)
0.8 (mag|kan|mogen|kunnen) ~ (in)? ~ (de)? ~ (vuilnisbak|vuilbak|prullenbak|prullenmand|papiermand|kliko|container|open haard|schroothoop) ~ in
0.8 (waterschade|schade|brandschade|kortsluiting|lekkage) ~~ (uw mensen|jullie mensen|uw ploeg|jullie werknemers|uw werkmannen|jullie|door u|uw monteur) ~ (veroorzaakt|aangericht|gemaakt)
0.8 (amateuristische|slordige|rommelige|onprofessionele) (indruk|manier|aanpak|bedoening|organisatie|uitvoering)
0.8 (weer|alweer|opnieuw|nog steeds|nog altijd|telkens) ~ (hetzelfde|dezelfde|zelfde) (probleem|problemen|fout|fouten|storing|storingen|foutmelding|miserie|klacht) ~ (met|in|bij|op|als)?
0.8 (begint|beginnen|begon) ~~ (af te bladderen|te lekken|los te komen|te scheuren|te barsten|te roesten|te schimmelen|te verkleuren|kapot te gaan|af te brokkelen|te haperen)
0.8 (krijgen|krijg|kregen|komen|hebben|heb) (we|wij|ik|er) ~ (amper|nauwelijks|bijna geen|veel minder|geen|nog maar) ~ (nog)? ~ (bestellingen|aanvragen|klanten|bezoekers|leads|reacties|reservaties|reserveringen|inschrijvingen|telefoontjes)
0.8 (slordig|slecht|onzorgvuldig|half|haastig|amateuristisch|knullig|rommelig) (gewerkt|uitgevoerd|gedaan|afgewerkt|voorbereid|geplaatst|opgesteld|vertaald|geschilderd|gemonteerd|gebouwd|getekend|nagekeken)
0.8 (lijmresten|verfvlekken|verfspatten|kras|krassen|deuken|rommel|afval|stof|puin|vlekken|cementresten|kitresten|gaten) ~ (op|in|achter|achtergelaten|achterlaten|laten liggen|overal)
0.8 (stagiair|stagiaire|jobstudent|medewerker|collega|monteur|technieker|vervanger) ~~ (wist van niets|wist niets|wist niks|niet op de hoogte|onvoorbereid|geen verstand|geen idee|kende er niets)
0.8 (toont|tonen|staan|staat|vermeldt|vermelden) ~~ (oude|verkeerde|foute|verouderde|foutieve) (prijzen|prijs|gegevens|adres|foto's|datum|openingsuren|openingstijden|tekst|versie|logo|nummer)
0.8 prijzen van (vorig jaar|vorige maand|vorig seizoen)
0.8 (concurrent|concurrentie|ander bedrijf) ~~ (hetzelfde|exact hetzelfde|ook al|vorig jaar al|al lang|dit ook) ~ (logo|ontwerp|slogan|idee|had|heeft)?
0.8 (kwaliteit|niveau|service|dienstverlening|vertalingen|werk) ~~ (achteruit|bergaf|slechter|minder goed|gezakt|gedaald|niet meer wat|onder de maat)
0.8 (vol|bol|bomvol|stikvol|barstensvol) (fouten|spelfouten|onzin|bugs|tikfouten|slordigheden|gaten|fouten en)
0.8 de ene (fout|blunder|misser|bug|storing) na de andere
0.8 (struikel|struikelde|struikelden) ~ over ~ (fout|fouten|spelfouten)
0.8 (met) (krassen|deuken|schade|barsten|vlekken|gebreken) ~ (aangekomen|toegekomen|geleverd|binnengekomen|ontvangen|opgeleverd)
0.8 (mist|missen) een (poot|schroef|onderdeel|hoek|pagina|stuk|wiel|deel)
0.8 er is nog (veel|heel wat|een hoop|flink wat) ~ werk aan
0.8 (zie|zien) niet (wat|waar) ~~ (verbeterd|beter|aangepast|gewijzigd|veranderd)
0.8 (bracht|brachten|leverde|leverden|stuurde|stuurden|plaatste|plaatsten|drukte|drukten|kreeg|kregen) ~~ (verkeerde|foute|kapotte|beschadigde|onvolledige|halve|lege)
# trades
0.8 (boete|naheffing|nalatigheidsintresten|belastingverhoging|aanslag|schade) ~~ (door|wegens|omdat|dankzij) ~ (jullie|uw|jouw|u|je|een fout) ~ (fout|nalatigheid|vergissing|aangifte|advies|vergeten|toedoen)?
0.8 (door|dankzij) (jullie|uw|jouw) (fout|nalatigheid|vergissing|schuld|toedoen|slordigheid|onoplettendheid|blunder|gepruts|amateurisme)
0.8 (termijn|beroepstermijn|indieningstermijn) ~ (laten)? (verlopen|verstrijken|gemist|vergeten|verstreken) ~ (door|omdat)?
0.8 (verkeerde|foute) (rechtbank|wetsartikel|artikel|rubriek|code|post|grootboekrekening|tarief|klasse)
0.8 (eten|gerechten|soep|vlees|hapjes|buffet|koffie|catering|maaltijd) ~ (was|waren) ~ (koud|lauw|niet te eten|oneetbaar|droog|taai|smakeloos|te weinig|op|slecht|ondermaats|aangebrand|te zout)
0.8 (te weinig|onvoldoende|geen|niet genoeg) (eten|drank|stoelen|personeel|tafels|borden|glazen|licht|parking|toiletten|microfoons|kelners|hapjes|bediening)
0.8 (tolk|gids|dj|band|fotograaf|kelner|kelners|spreker|presentator|schilder|tegelzetter|loodgieter|elektricien|poetsvrouw|tuinman) ~~ (dronken|onbeleefd|onvriendelijk|onvoorbereid|ongeinteresseerd|niet gekomen|nooit gekomen|onbekwaam|verstond|kende|slordig|te laat|vuil achtergelaten|kapot gemaakt)
0.8 (niet gepoetst|niet gekuist|niet schoongemaakt|vuil achtergelaten|vuil gebleven|niet gestofzuigd|halve werk|halfwerk|half werk|broddelwerk|lapmiddel|lapmiddelen|noodoplossing)
0.8 (foto's|foto|beelden|video|film|opnames) ~ (zijn|waren|is|was) ~ (onscherp|bewogen|te donker|overbelicht|wazig|onbruikbaar|scheef|saai|lelijk|slecht|korrelig|flets)
0.8 (software|app|programma|systeem|site|website|update|pc|computer|laptop|netwerk) ~~ (crasht|loopt vast|vastgelopen|traag|trager|bevriest|hangt|blijft hangen|geeft fouten|valt uit|vliegt eruit|onbruikbaar|onwerkbaar|vol bugs|een ramp)
0.8 (back up|backup|back ups|backups|data|bestanden|mails) ~ (blijkt|blijken|bleek|is|zijn|waren) ~ (leeg|onbruikbaar|corrupt|nooit gemaakt|verdwenen|weg|onvolledig|kwijt|niet terug te zetten)
0.8 (plan|plannen|tekening|tekeningen|maten|opmeting) ~ (klopt|kloppen|klopte|klopten|stemt|stemmen|komt|komen) ~ niet ~ (overeen|met|ter plaatse|op de werf)?
0.8 (kast|keuken|deur|raam|trap|meubel|tafel|tegels) ~ past ~ (niet|voor geen meter|langs geen kanten|er niet)
0.8 (# cm|centimeter|millimeter) ~ (te kort|te lang|te smal|te breed|te hoog|te laag|ernaast)
0.8 (letterlijk|woord voor woord|klakkeloos|rechtstreeks|automatisch) (vertaald|overgenomen|gekopieerd)
0.8 (stijl|toon|register) ~ (klopt|past|zit) ~ (niet|totaal niet|helemaal niet) ~ (bij)?
0.8 (niemand|geen mens) (zegt|schrijft|praat) ~ (dat|zo|dit)
0.8 (probleem|problemen|fout|fouten|lek|storing|bug|defect|gebrek|gebreken) ~~ (nog steeds|nog altijd|nog|weer) niet ~ (opgelost|hersteld|verholpen|weg|gefikst|rechtgezet|aangepakt)
0.8 zelden zo'n ~ (slordig|slordige|slecht|slechte|rommelig|rommelige|zwak|zwakke|warrig|onduidelijk)
0.8 (naar|bij|aan|op|in) (het|de|een) (verkeerde|foute) ~ (adres|rusthuis|hotel|zaal|locatie|klant|persoon|verdieping|deur|kerk|luchthaven|bestemming) ~ (gereden|geleverd|gestuurd|gebracht|verstuurd|afgeleverd|bezorgd)
0.8 (vraag|vragen) (me|mij|ons) af of ~~ (wel|iemand|ooit|überhaupt|eigenlijk) ~ (gecontroleerd|nagelezen|getest|nagekeken|gecheckt)

[complaint.neglect]
0.85 (geen|nooit|zonder|nog geen|nul) ~ (antwoord|reactie|respons|gehoor|terugkoppeling|teken van leven|belletje|telefoontje|mailtje|levensteken|excuses|excuus|ontvangstbevestiging|enkel bericht|bericht terug|bericht van|woord van|nieuws van)
0.85 (niets|niks|niemand|nooit) ~~ (gehoord|teruggehoord|vernomen|teruggebeld|gereageerd|geantwoord|teruggemaild|laten horen|laten weten|te bereiken|opgenomen|meegedeeld|gemeld|verteld|verwittigd|gecommuniceerd)
0.85 (niet|nog niet) ~ (teruggebeld|teruggemaild|beantwoord|gereageerd|op gereageerd|teruggehoord|geantwoord|opgevolgd)
0.85 (hoor|hoorde|horen|hoorden|verneem|vernemen|zie|zien) (ik|we|wij|je) ~~ (niets|niks|niemand|nooit) ~~
0.85 (krijg|krijgen|kreeg|kregen|krijgt) (ik|we|wij|je|men) ~~ (geen|nooit|niet|niemand) ~ (antwoord|reactie|gehoor|bericht|terugkoppeling|respons|te pakken|aan de lijn|aan de telefoon|te spreken)
0.85 (antwoord|reactie) ~ (krijg|kreeg|krijgen|kregen) ~~ (niet|nooit)
0.85 (word|worden|werd|werden) ~~ (niet|nooit|niet eens) ~ (teruggebeld|gehoord|serieus genomen|teruggemaild|te woord|ingelicht|verwittigd|gekend)
0.85 (niet|nooit) ~ serieus ~ (genomen|nemen); niet voor vol
0.85 (bel|belt|bellen|belde|belden|mail|mailt|mailen) ~~ (niemand|nooit|niet) ~ terug
0.85 (reageert|antwoordt|reageren|antwoorden|reageerde|luistert) ~~ (niemand|nooit)
0.85 (jullie|u|je) ~ (reageert|reageren|antwoordt|antwoorden|luistert|luisteren|belt|bellen) ~ (niet|nooit|nergens)
0.85 (niemand|geen mens|geen kip|geen hond) ~~ (neemt|nam|antwoordt|reageert|belt|belde|opneemt|terugbelt|reageerde|bereikbaar|thuis|vertelt|verteld|luistert|die me|die mij|die ons|laat weten|gemeld|weet van)
0.85 (onbeantwoord|onbeantwoorde|genegeerd|negeren|negeert|negeerden|doodgezwegen|radiostilte|oorverdovende stilte|doodse stilte|complete stilte|afgescheept|afgepoeierd|afgewimpeld|weggewuifd|doodstil|muisstil|dovemansoren|verwaarloosd|links laten liggen|stiefmoederlijk|stiefkind|met een kluitje|van het kastje|kastje naar de muur)
0.85 (blijft|bleef|is|was|werd) ~ stil ~ (aan jullie kant|van jullie kant|bij jullie|sindsdien|sinds|daarna|aan uw kant)
0.85 (sindsdien|daarna|verder) ~ (is|was|bleef|blijft)? ~ (stil|stilte|niets|niks)
0.85 zo stil (was|is) het; stil (was|is) het
0.85 (krijg|krijgen|alleen|steeds|altijd|telkens|weer) ~~ (voicemail|antwoordapparaat|wachtmuziek|wachtmuziekje|wachtrij)
0.85 (voicemail|antwoordapparaat) ~~ (ingesproken|inspreken|vol|nooit|niet|drie|twee|keer)
0.85 ingesproken
0.85 (#|@many|tig) (keer|maal|x|mails|mailtjes|berichten|voicemails|herinneringen|telefoontjes|brieven|verzoeken|belletjes|reminders|pogingen|appjes) ~~ (gebeld|gemaild|gestuurd|gevraagd|geprobeerd|aangegeven|gemeld|verstuurd|geschreven|zonder|geen|niemand|niets|niks|geappt|achtergelaten|verzonden|herinnerd|gereageerd)
0.85 (gebeld|gemaild|geappt|geschreven|gevraagd) ~~ (#|@many) (keer|maal|x)
0.85 # (gebeld|gemaild|gevraagd|gestuurd|gemeld|geappt)
0.85 (mijn|onze|een|dit is mijn|dit is onze|de|al de|al mijn) (tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|zoveelste|2e|3e|4e|5e|6e|2de|3de|4de|5de|hoeveelste) (mail|mailtje|bericht|berichtje|herinnering|verzoek|poging|brief|telefoontje|melding|reminder|belletje)
0.85 (tweede|derde|vierde|vijfde|zesde|zoveelste|tiende|3e|4e|5e) (keer|maal) ~~ (vraag|mail|bel|stuur|schrijf|meld|gemaild|gebeld|gevraagd|gemeld|vragen|mailen|bellen)
0.85 (meermaals|meermalen|herhaaldelijk|meerdere keren|meerdere malen|tot drie keer toe|tot twee keer toe|keer op keer|verschillende keren|vaak genoeg|al zo vaak|twee keer|drie keer|vier keer|al vaker) ~~ (gebeld|gemaild|gevraagd|geprobeerd|aangegeven|gemeld|gestuurd|contact|aangekaart|aangedrongen|geschreven|ingesproken|doorgegeven|verzocht)
0.75 (grotere|belangrijkere|lucratievere) (klanten|klant|vissen|opdrachten|opdrachtgevers|projecten|jongens|namen)
0.75 te klein (voor jullie|voor u|geworden voor|om belangrijk)
0.75 (zijn|ben|waren) ~ (niet belangrijk|niet interessant|een nummer|geen prioriteit|klein bier)
0.75 (voel|voelen|voelt|voelde|voelden|gevoel) ~~ (genegeerd|vergeten|een nummer|niet gehoord|in de steek|niet serieus|in de kou|onbelangrijk|niet gewaardeerd|afgescheept|in de maling|niet meetellen|er niet toe|niet belangrijk|aan het lijntje|niet welkom|lastig)
0.75 (niet|nauwelijks) (meetellen|mee te tellen|meetelt)
0.75 (in de steek|in de kou|aan ons lot|aan mijn lot|in het ongewisse|in onzekerheid|aan zijn lot) ~ (gelaten|laten|laat|overgelaten|staan|gezet)
0.75 (laten|laat|lieten) ~ (bungelen|barsten|stikken|links liggen|aanmodderen|zwemmen|zitten)
0.75 (kan|kunnen|kon|konden|valt) ~~ (niemand|nooit|onmogelijk) ~ (bereiken|te bereiken|aan de lijn|aan de telefoon|te spreken|te vinden)
0.75 (jullie|u|je|kantoor|helpdesk|niemand|hij|zij) ~ (onbereikbaar|slecht bereikbaar|moeilijk te bereiken|niet te bereiken|nooit bereikbaar|niet bereikbaar|moeilijk bereikbaar)
0.75 (jullie|je|u) ~ (laat|laten) ~ (niets|niks) ~ (horen|weten)
0.75 laat ~ (niets|niks) van (je|jullie|zich) horen
0.75 (interesseert|boeit|scheelt) ~ (jullie|je|u|niemand|blijkbaar|kennelijk) ~ (niets|niks|niet|geen|weinig|schelen)
0.75 (kan|zal) ~ (jullie|u|je|niemand) ~ (niets|niks|weinig|worst|geen bal) ~ schelen
0.75 luistert ~ (niemand|niet|nooit); niet geluisterd
0.75 (vroeger|ooit|voorheen|in het begin) ~~ (belde|belden|kende|kenden|persoonlijk|aandacht|kreeg|kregen|reageerde|reageerden|nam|namen)
0.75 (steeds|telkens|elke keer|iedere keer|weer) (een ander|een andere|iemand anders|een nieuwe) ~ (aan de lijn|contactpersoon|aanspreekpunt|medewerker|persoon|aan de telefoon)
0.75 (wisselende|zoveelste nieuwe) (contactpersoon|contactpersonen|aanspreekpunt)
0.75 (kleine moeite|een simpel|een simpele|minste|enkel|enkele) ~ (belletje|telefoontje|mailtje|berichtje|appje|telefoontjes)
0.75 (belletje|telefoontje|mailtje|berichtje|appje) ~ (had|kon|was) ~ (gekund|volstaan|fijn geweest|netjes geweest|genoeg|gemogen|kunnen|af gekund|op zijn plaats)
0.75 (krijg|krijgen) (ik|wij|we) (nog|ooit|überhaupt|eigenlijk) ~ (antwoord|reactie)
0.75 (is|mocht|zit|leeft) er ~~ iemand ~ (thuis|wakker|nuchter|die dit leest); leven jullie nog
0.75 nog (bestaan|bestaat|in leven)
0.75 (minder|geen|weinig) (aandacht|prioriteit|tijd) voor (ons|mij|kleine|onze)
0.75 (achteraan|onderop|onderaan) ~ (rij|stapel|lijstje|lijst)
0.75 (uit de krant|via linkedin|via via) ~ (horen|moeten|gehoord|vernemen|lezen)
0.75 (niet|nooit|niet eens) ~ (de moeite genomen|de moeite waard gevonden)
0.75 (reactie|antwoord|terugkoppeling) ~ (bleef|blijft|bleven) ~ uit
0.75 (mails|telefoontjes|vragen|berichten|mailtjes|verzoeken|opmerkingen) ~~ (niet|nooit) ~ (beantwoord|gelezen|opgevolgd|behandeld)
# nobody hears us
0.85 (geen|geen enkele|niet een|nul|zonder) ~ (woord|woordje|reactie|antwoord|bericht|telefoontje|oproep|oproepen|taal noch teken|taal of teken|kik|letter|levensteken|terugkoppeling|opvolging|uitleg|update|verwittiging|excuus) ~ (van|op|vanwege|over|terug|gekregen|gehad|ontvangen)
0.85 (voicemail|mail|mails|bericht|berichten|vraag|vragen|brief|oproep|verzoek|opmerkingen|klacht) ~~ (niemand|nooit|niet|geen) ~ (op)? ~ (teruggekomen|gereageerd|geantwoord|beantwoord|gekomen|gelezen|ingegaan|antwoord|reactie|teruggebeld)
0.85 niemand ~ (van jullie|bij jullie|bij u|op kantoor)? ~~ (gelezen|gereageerd|teruggekomen|gebeld|teruggebeld|geantwoord|verwittigd|geinformeerd|gezegd|laten weten|opgedaagd|komen opdagen|gekomen|aangetrokken)
0.85 (niemand|nooit iemand) (neemt|nam|belt|belde|reageert|reageerde|antwoordt|antwoordde|leest|las|komt|kwam|luistert|weet|trekt|voelt|kijkt)
0.85 (blijven|blijft|bleef|bleven) ~ (onbeantwoord|zonder antwoord|zonder reactie|zonder gevolg|dode letter|liggen|onopgemerkt|ongelezen)
0.85 (blijft|bleef|is|was) ~ (het)? ~ (angstvallig|opvallend|oorverdovend|akelig|verdacht|muisstil|doodstil|heel|erg|wel)? stil ~ (aan|bij|van|rond|sinds|na)
0.85 (blijft|bleef) het (ook nu|verder|nu)? ~ stil
0.85 (nergens|nooit|nergens op|amper|nauwelijks) ~ (op)? (reageert|gereageerd|antwoord|geantwoord|op ingegaan|gevolg aan)
0.85 (reageert|reageren|antwoordt|antwoorden|ingaat|gaat) (u|je|jullie)? ~ (nergens|nooit|nauwelijks|amper|niet meer) ~ op
0.85 (mocht|mochten|heb|hebben) (ik|wij|we) ~ (nog)? (niets|niks|geen antwoord|geen reactie|nog niets) (ontvangen|vernemen|horen|gehoord|vernomen)
0.85 (tot op heden|tot nu toe|tot vandaag|tot op vandaag|sindsdien) ~~ (niets|niks|geen|niet|niemand) ~ (vernomen|gehoord|ontvangen|antwoord|reactie|gereageerd|vernemen|horen|teruggebeld)
0.85 (al|reeds|nu|inmiddels) ~ (#|@many) keer ~ (gevraagd|gemaild|gebeld|gemeld|doorgegeven|uitgeschreven|aangegeven|verzocht|geprobeerd|geschreven|herhaald|uitgelegd|gestuurd)
0.85 (#|@many) keer ~ (gevraagd|gemaild|gebeld|gemeld|doorgegeven|aangegeven|verzocht|geprobeerd|geschreven|uitgelegd)
0.85 (ook|zelfs) (na|niet na|niet op) ~ (een|mijn|onze|meerdere|twee|drie|herhaalde|de) (herinnering|herinneringen|reminder|reminders|mails|telefoontjes|verzoeken|aanmaning)
0.85 (beloven|beloofde|belooft|beloofd|zou|zouden|zou iemand) ~~ (terug te bellen|terugbellen|te bellen|terug te mailen|te reageren|van zich laten horen|iets te laten weten|contact op te nemen|terug te komen)
# not worth it
0.85 (niet|nooit|niet meer|al een tijd niet|nauwelijks) ~ (serieus|ernstig|au serieux) ~ (genomen|nemen|neemt|voelen)
0.85 (niet|nooit|niet meer) ~ (gehoord|gezien|gewaardeerd|gerespecteerd) ~ (voelen|voel|worden|gevoeld|werden|als klant)
0.85 (het gevoel|gevoel|indruk|de indruk) ~~ (niet gehoord|niet serieus|genegeerd|niet belangrijk|vergeten|aan het lijntje|niet welkom|van ondergeschikt belang|tweederangs|niet meer meetellen|niet geluisterd|niet ernstig|een nummer|nummertje|er niet toe)
0.85 (nummertje|een nummer|tweederangs klant|tweederangsklant|tweederangs|tweede keus|klant nummer #|verwaarloosd|aan ons lot|ondergesneeuwd|vergeten klant|klein grut|kleine garnaal|kleine klant|kleine vis)
0.85 (was|waren|als) (ik|wij|we) ~ (maar)? ~ (een)? (grote|grotere|belangrijke|belangrijkere) (klant|klanten|onderneming|vis)
0.85 (alleen|enkel|niet alleen) ~ (van|voor) ~ (jullie|uw|de) (grote|grotere|belangrijke) (klanten|klant)
0.85 (vroeger|voorheen|in het begin|tot voor kort|ooit|eerder) ~~ (altijd|persoonlijk|meteen|snel|zelf|belde|kwam|aandacht|tijd|luisterde|antwoord) ~~ (nu|niets|niks|niet meer|geen|tegenwoordig|niks meer)
0.85 (elke keer|iedere keer|telkens|steeds|altijd|opnieuw) ~~ (een ander|iemand anders|een andere persoon|een andere medewerker|een nieuwe|andere mensen) ~~ (aan de lijn|opnieuw|verhaal|uitleggen|telefoon|contactpersoon|aan de telefoon|doen)?
0.85 (heel|hele|telkens|steeds) ~ (het|mijn|ons) (hele)? verhaal ~ (opnieuw|weer|nog eens|van voren af aan) ~ (doen|vertellen|uitleggen)
0.85 (als)? (laatste|laatsten) ~ (horen|vernemen|te horen|te weten|weten|lezen|gehoord|vernomen|ingelicht|op de hoogte)
0.85 (hoorde|verneem|vernam|hoorden|vernemen|vernamen|moest|moesten|lees|lezen) ~~ (via via|van de aannemer|van derden|van anderen|van een ander|uit de krant|via een omweg|toevallig|bij toeval|van de buren|op facebook|zelf ontdekken|achteraf)
0.85 (zonder) (bericht|iets te zeggen|iets te laten weten|verwittigen|enige verwittiging|overleg|ons te informeren|ons in te lichten|medeweten|waarschuwing|uitleg|boe of bah|enig overleg) ~ (niet|gewijzigd|aangepast|beslist|veranderd|verhuisd|weg|komen|afwezig|geannuleerd)
0.85 (over ons hoofd|over mijn hoofd|achter onze rug|achter mijn rug) ~ (heen|om)?
0.85 (niet|nooit|niet eens) ~ (gekend|geraadpleegd|betrokken|geinformeerd|ingelicht|op de hoogte) ~ (in|bij|van|geweest|gesteld|gebracht)
0.85 (niet|nooit|niet eens|zelfs niet) ~ (komen opdagen|op komen dagen|opgedaagd|opdagen|verschenen|op de afspraak)
0.85 (te veel|teveel) gevraagd ~ (om)?
0.85 (is|was) (het|dat) ~ (te veel|teveel|zo moeilijk) ~ (gevraagd|om even|om te laten)
0.85 (belletje|telefoontje|mailtje|berichtje|seintje|sms) ~ (was|had|ware) ~ (voldoende|genoeg|welkom|beleefd|fijn|netjes|al iets|een kleine moeite|op zijn plaats|gekund) ~ (geweest)?
0.85 (minstens|tenminste|op zijn minst|ten minste|al was het maar) ~ (laten weten|een antwoord|een reactie|antwoorden|reageren|verwittigen|iets laten horen|een seintje|even bellen)
0.85 (kom|komen|geraak|geraken|raak) (ik|wij|we) ~ (bij)? (u|jullie|iemand)? ~ niet (verder|door|binnen|aan de lijn|voorbij)
0.85 kom bij (u|jullie) niet verder
0.85 (aan het lijntje|met een kluitje in het riet|van het kastje naar de muur|in de kou|aan ons lot over|met de mond vol tanden|van hot naar her|op een zijspoor)
0.85 (fijn|leuk|mooi|lief) dat (u|jullie|je) (weer|eindelijk|toch|nog) ~ (tijd|moeite|aan ons denkt) ~ (voor)?
0.85 (dachten|dacht|vroegen|vreesden) ~~ (verhuisd|van de aardbodem|overleden|opgehouden te bestaan|op een onbewoond eiland|van de wereld|gestopt) ~ (was|waren|bent)?
0.75 (geen|weinig|onvoldoende|minder|amper|nauwelijks) ~ (begeleiding|betrokkenheid|interesse|belangstelling|aandacht|opvolging|communicatie|nazorg|respect|inspraak|empathie|ondersteuning) ~ (voor|van|aan|vanuit|gekregen|gehad|meer)
0.75 (communicatie|opvolging|bereikbaarheid|nazorg|begeleiding|klantenservice) ~ (laat|liet|is|was|kan|blijft|schiet|verloopt|verliep|ontbreekt|ontbrak) ~ (te wensen|slecht|ondermaats|beter|beneden|tekort|stroef|zoek|nihil|een ramp|moeizaam|onbestaande|ver te zoeken|dramatisch|onvoldoende)
0.75 (niet|nooit|onvoldoende|slecht|nauwelijks|amper) ~ (geluisterd|naar ons geluisterd|geinformeerd|op de hoogte gehouden|opgevolgd|begeleid|teruggekoppeld|meegenomen)
0.75 (onbereikbaar|onvindbaar|spoorloos|niet thuis|nooit thuis|slecht bereikbaar|moeilijk te bereiken|niet te pakken|niet aan de lijn)
0.85 (brieven|mails|vragen|verzoeken|telefoontjes|berichten|opmerkingen|klachten|herinneringen) ~~ (zijn|werden|bleven|worden) ~ (niet|nooit|nog niet|geen van alle|onbeantwoord) ~ (beantwoord|behandeld|bekeken|gelezen|gebleven)
0.85 (geen|nul|nog geen|zonder) (levensteken|teken|telefoontje|antwoorden|woord uitleg|woordje uitleg|gehoor|opvolging|feedback|reply|enkele reactie|enkele vorm)
0.85 (sinds|al sinds) (pasen|kerst|de zomer|nieuwjaar|de vakantie|@month|vorige week|vorige maand|maanden|weken) ~~ (geen|niets|niks|niemand|stil) ~ (gehoord|levensteken|bericht|antwoord|reactie|contact|nieuws)
0.85 (vaker|meer|langer|harder) ~ (moeten)? ~ (zoeken|zochten|gezocht) dan ~ (vond|vonden|gevonden)
0.85 (jullie|u|je) ~ (moeten)? (zoeken|achternalopen|achterna lopen|achternahollen)
0.85 (blijf|blijven|bleef) ~ (op mijn honger|op onze honger|in het ongewisse|in het duister|wachten op antwoord|zonder antwoord|in de kou|met vragen)
0.85 (in het|in een) (duister|ongewisse|zwart gat|zwarte gat|luchtledige|niets) ~ (tasten|laten|verdwenen|gelaten|verdwijnen|verdwijnt)?
0.85 zwart gat
0.85 (mails|tickets|vragen|berichten|meldingen) ~ (verdwijnen|verdwijnt|belanden|gaan) ~ (in het niets|in een zwart gat|in de prullenbak|in de vergetelheid|ongelezen|nergens)
0.85 (niemand|geen mens|geen kat) ~~ (aantrekt|bekommert|verantwoordelijk voelt|oppakt|opvolgt|reageert|komt kijken|weet van|gezien)
0.85 (zonder|geen) ~ (enig|enige|voorafgaand|voorafgaandelijk)? (overleg|verwittiging|waarschuwing|inspraak|aankondiging) ~~ (gekozen|gewijzigd|veranderd|aangepast|beslist|besloten|geschrapt|vervangen|doorgevoerd|gebruikt|verhoogd)
0.85 (aangezien|omdat|gezien|nu|daar) ~~ (niet|niemand|nooit) ~ (reageert|antwoordt|reageren|antwoorden|opneemt|terugbelt|gereageerd) ~
0.85 (liggen|wakker|boeit|interesseert) ~ (jullie|u|je|niemand) ~ (er)? ~ (niet|niets|niks) ~ (van wakker|wakker van)?
0.85 (liggen|ligt) (jullie|u|niemand) ~ (niet)? ~ wakker
0.85 (nog)? (niets|niks|niemand|weinig) ~ (van)? (gezien|gemerkt|gehoord|teruggezien|vernomen) ~ (van|op|sinds|sedert)
0.85 (u|jullie|je|niemand) luistert niet; (jullie|ze) luisteren niet
0.85 (niet|nooit|naar ons) ~ (wil|willen)? ~ (luisteren|geluisterd) ~ (naar|willen|wordt|word)?
0.85 (onderaan|onder aan|achteraan|helemaal onderaan) ~ (de|jullie|uw|het) ~ (stapel|lijst|lijstje|rij|prioriteiten)
0.85 (stapel|rij) ~ (onderaan|achteraan)
0.85 (moet|moeten|moest|moesten) ~ (ik|wij|we)? ~ (via|uit|van) ~ (automatisch|krant|derden|een ander|nieuwsbrief|facebook|linkedin|website|buren|berichtje) ~~ (vernemen|horen|lezen|ontdekken|vernomen)
0.85 (via|uit) ~ (automatisch|automatische|algemene|standaard) ~ (berichtje|bericht|mail|mailtje|nieuwsbrief) ~ (moet|moeten|moest|moesten)? ~ (vernemen|horen|lezen|vernomen)
0.85 (driemaal|tweemaal|viermaal|meermaals|herhaaldelijk|tot vervelens toe|ontelbare keren|tientallen keren|al honderd keer) ~ (gezegd|gevraagd|gemeld|gemaild|gebeld|uitgelegd|aangegeven|herhaald|doorgegeven|aangedrongen|laten weten)
0.85 (klant|klanten|klantgericht) ~ (centraal|koning) ~~ (niets|niks|niet|nergens|weinig)
0.85 (sinds|al|nu al|inmiddels) ~ (#|@many|dagen|weken|maanden) ~ (weken|dagen|maanden)? ~ (niets|niks) ~ (hoor|horen|gehoord|vernomen|verneem)
0.85 (zou|zouden|ging|gingen) ~ (mij|me|ons)? ~ (terugbellen|terug bellen|terugmailen|contact opnemen|iets laten weten|van zich laten horen)
0.85 (gezegd|verteld|beloofd|verzekerd) ~ dat ~~ (terugbellen|zou bellen|terug zou bellen|contact zou|teruggebeld|gebeld zou|zou antwoorden)
0.85 (tel|tellen|telt) ~~ niet mee; (als kleine|een kleine) klant ~~ (niet|geen|tel|tellen|laatste)
0.85 waarom ~ (antwoordt|reageert|belt|neemt|krijg|hoor|krijgen|horen) ~~ (niemand|niet|geen|nooit|niets)
0.85 (geen woord|niets|niks) ~ (gehoord|geluisterd|begrepen|opgeschreven) ~ van (wat|hetgeen) (ik|wij|we) ~ (zei|zeiden|vroeg|vroegen|gezegd|uitlegde)
0.85 (probeer|proberen|probeerde|probeerden) ~~ (al|dagen|weken|tevergeefs|herhaaldelijk|meermaals) ~~ (bereiken|pakken te krijgen|aan de lijn|contact|bellen)
0.85 (is|blijft) ~ (#|@many) (weken|dagen|maanden) stil; (weken|dagen|maanden) stil
0.85 (ik|wij|we) (hoor|horen|hoorden|hoorde|verneem|vernemen|vernam) ~ (al|nog|verder|sindsdien|maar|steeds)? ~ (niets|niks|niemand) ~ (meer|van|terug|sinds)
0.85 (wacht|wachten) ~~ (al|nog steeds|nog altijd|sinds|dagen|weken|maanden|tevergeefs) ~~ op ~ (antwoord|reactie|terugkoppeling|bericht|telefoontje|feedback|terugbericht|belletje)
0.85 (opmerkingen|vragen|klachten|suggesties|feedback|aanpassingen|mails|bezorgdheden|wensen) ~~ (niets|niks|weinig|amper iets) ~ (mee)? gedaan
0.85 (niets|niks|weinig|amper iets) ~ (gedaan|gebeurd) met ~ (opmerkingen|vragen|klachten|suggesties|feedback|aanpassingen|mails|wensen)
0.85 (niemand) ~ (heeft|had)? ~ (ons|mij|me) ~ (gewaarschuwd|verwittigd|ingelicht|iets gezegd|iets verteld|op de hoogte gebracht|geinformeerd|gecontacteerd)
0.85 (genegeerd|negeert|negeren|negeerde) ~ (u|jullie|je|mijn|onze|ons|mij|me|worden|wordt|werden)
0.85 (voorbijgegaan|gaat voorbij|gaan voorbij) ~ aan (onze|mijn) (vraag|vragen|wensen|opmerkingen|klacht)
0.85 (sinds|nadat|eens|zodra) ~ (contract|handtekening|voorschot|aanbetaling|offerte) ~~ (getekend|betaald|gezet) ~~ (niets|niks|niemand|niet meer|stil|geen)
0.85 (niets|niks|niemand|niet meer|stil|geen) ~~ (sinds|nadat|eens|zodra) ~ (contract|handtekening|voorschot|aanbetaling|offerte) ~~ (getekend|betaald|gezet)
0.85 (al|reeds|nu) (dagen|weken|maanden) ~ (aan het bellen|proberen|probeer|zonder nieuws|zonder antwoord|achter jullie aan|zonder bericht|zonder reactie)
0.85 (krijg|krijgen) ~ (enkel|alleen|telkens|steeds|altijd|weer) ~ (een|de|het)? ~ (antwoordapparaat|voicemail|automatisch antwoord|standaardmail|standaardantwoord|standaardantwoorden|robot|chatbot|keuzemenu|wachtmuziek)
0.85 (standaardantwoord|standaardantwoorden|standaardmail|standaardzinnetjes|kopieer en plak antwoord|copy paste antwoord|nietszeggend antwoord|ontwijkend antwoord|half antwoord|geen volwaardig antwoord)
0.85 (geen|nooit) (excuus|excuses|sorry|verontschuldiging|uitleg) ~ (gekregen|gehoord|ontvangen|vanaf|van jullie|van u|vernomen)
0.85 (onbeleefd|onvriendelijk|kortaf|neerbuigend|uit de hoogte|arrogant|afgesnauwd|afgeblaft|toegesnauwd|bot|lomp|grof) ~ (behandeld|te woord gestaan|aan de telefoon|geholpen|bejegend|geantwoord|gesproken|werd|was|toon|tegen ons|tegen mij)
0.85 (op)? (geen enkele|geen) ~ (vraag|van die vragen|van mijn vragen|van onze vragen) ~ (antwoord|reactie|beantwoord)
0.85 (kreeg|kregen|krijg|krijgen) ~ op (geen enkele|geen) ~ antwoord

[complaint.cost]
0.8 (te|veel te|erg|behoorlijk|belachelijk|schandalig|verschrikkelijk|vreselijk|zo|nogal|stervens|wel erg|vrij|best|knap|bijzonder|peper|schreeuwend|enorm|ongelooflijk) (duur|dure|prijzig|prijzige|kostbaar|hoog geprijsd|stevig geprijsd|hoge tarieven|pittig)
0.8 te duur; duurder ~~ (dan|geworden|elders|concurrent|vorig)
0.8 (peperduur|peperdure|stervensduur|poepduur|schreeuwduur|hondsduur|dure grap|duur grapje|dure jongens|woekerprijs|woekerprijzen|woekertarieven|afzetterij|geldklopperij|uurtje factuurtje|geldverspilling|prijskaartje|duurkoop|zakkenvullerij|afzetters)
0.8 (prijs|prijzen|tarief|tarieven|uurtarief|kosten|bedrag|bedragen|abonnement|factuur|rekening|nota|offerte|honorarium|ereloon|fee) ~~ (te hoog|erg hoog|hoog|torenhoog|de pan uit|buitensporig|buitensporige|exorbitant|exorbitante|belachelijk|schandalig|fors|forse|fors hoger|niet in verhouding|uit verhouding|slaat nergens op|niet te verantwoorden|niet uit te leggen|bizar|absurd|pittig|te gek|aan de hoge kant|stevig|gepeperd|gepeperde|onredelijk|onredelijke|disproportioneel|niet marktconform|uit de hand|verdubbeld|gestegen)
0.8 (gepeperde|exorbitante|buitensporige|torenhoge|belachelijke|hoge|forse|pittige|absurde) (rekening|prijs|prijzen|factuur|tarieven|tarief|kosten|bedragen|nota|bedrag|kosten|administratiekosten|onderhoudskosten)
0.8 (prijsverhoging|tariefverhoging|prijsstijging|tariefsverhoging|prijsverhogingen)
0.8 (waar|waarde) ~ voor (ons|mijn|je|zijn|het|dat)? geld
0.8 (prijs kwaliteit|prijs kwaliteitverhouding|prijs kwaliteit|prijskwaliteit*|prijs kwaliteitsverhouding)
0.8 (geen|weinig|niet) ~ waar voor ~ geld
0.8 (niet|nauwelijks|amper) ~ (het geld|de prijs|het bedrag|die prijs|dat geld|zijn geld) ~ waard
0.8 (zonde|verspilling|weggegooid|weggooi) ~ (van)? ~ (het|ons|mijn|de)? (geld|centen|tijd en geld|budget)
0.8 (voor|à|van) (dat|dit|zo'n|die|deze|zulk|zulke|dergelijke|#|dergelijk) (bedrag|geld|prijs|tarief|bedragen|tarieven|euro|uurtarief) ~~ (mag|verwacht|verwachten|had|hadden|mogen|kan|kunnen|krijg|krijgen|koop|iets|verwachtte|zou|verwachtten|meer|minimaal)
0.8 (wat|waar|waarvoor) ~ (betaal|betalen|betaalden|krijgen|krijg|kregen|betaald) ~ (ik|we|wij)? ~ (eigenlijk|nou|precies|nu|dan|voor|ervoor|daar voor)
0.8 (waarvoor|waar) (we|ik|wij) ~ (betalen|betaal)
0.8 (kost|kosten|kostte|gekost|kostten|koste) ~ (ons|mij|me|inmiddels|al)? ~ (een vermogen|klauwen|handenvol|kapitalen|een fortuin|te veel|teveel|meer dan|bakken|een godsvermogen|een rib uit|een lieve duit|klauwen met geld|hopen|het dubbele|een bom|stukken van mensen|een kapitaal)
0.8 (vermogen|fortuin|kapitaal|klauwen|bakken|kapitalen) ~ (geld|betaald|gekost|kost|kwijt|aan uitgegeven|met geld|neergeteld|aan)
0.8 rib uit ~ lijf
0.8 (kwijt|uitgeven|uitgegeven|betalen|betaald|betaalden|neergelegd|neergeteld|neertellen|gekost|besteed) ~~ (dan aan|voor niets|voor niks|zonder resultaat|en wat)
0.8 (goedkoper|voordeliger|helft van de prijs|halve prijs|voor de helft|lagere prijs|minder geld|scherper geprijsd|scherpere prijs|betaalbaarder|kwart van)
0.8 (dubbele|dubbel|drie keer|twee keer|driedubbele|tweemaal|driemaal|drievoudige|veelvoud) ~ (van)? (de prijs|het bedrag|zoveel|de offerte|zo duur|de begroting|kosten)
0.8 (budget|begroting) ~~ (overschreden|ver over|overschrijding|te boven|uit de hand|overheen|op)
0.8 (niet|lastig|moeilijk) ~ (te rechtvaardigen|te verantwoorden|verantwoorden|verdedigen|uitleggen|uit te leggen|verkopen) ~~ (kosten|bedrag|prijs|bestuur|directie|leden|uitgave|budget|geld)?
0.8 (kosten|uitgaven|bedrag) ~~ (niet|lastig|moeilijk) ~ (te rechtvaardigen|te verantwoorden|verantwoorden|verdedigen|uitleggen|uit te leggen)
0.8 (wegen|weegt) ~ niet op tegen
0.8 (kosten|administratiekosten|licentiekosten|onderhoudskosten) ~~ (baten|opbrengst|levert op|oplevert|opleveren|kwijt zijn|rijzen)
0.8 (opgeleverd|oplevert|levert|leverde|leverden|opleverden|rendement|opbrengst) ~~ (niets|niks|nul|weinig|samen|nada|geen) ~~ (euro|geld|kosten|op)?
0.8 # euro ~~ (voor niets|voor niks|weggegooid|door het putje|kwijt|voor dit|en dan|per uur voor|armer)
0.8 (voor|à|van) # #? euro ~~ (verwacht|verwachten|verwachtte|mag|krijg|krijgen|had|hadden|koop|dacht|anders|meer)
0.8 (voor|à) # #? (mag|had|hadden|verwacht|verwachten|krijg|koop)
0.8 # #? euro ~ (betaald|kwijt|uitgegeven|neergelegd|neergeteld|verder|armer) ~ en
0.8 (nota|rekening|factuur) van # #? euro ~~ (voor niets|voor niks|en)
0.8 aan de (prijs|dure kant|prijzige kant|hoge kant); (de|veruit de|verreweg de) duurste
0.8 betaald en wat; zonde van (het|ons|mijn|al het|al dat) geld; vraagt (u|je) ~ # #? euro
0.8 vragen jullie ~ # #? euro
0.8 (geld|budget) ~ (door het putje|over de balk|in een bodemloze|in de put|weggegooid|in het water)
0.8 bodemloze put; (bij|naast) de (buren|concurrent|concurrentie) ~~ (helft|goedkoper|minder)
0.8 uitgemolken; melkkoe; pinautomaat
0.8 (iedere|elke|ieder) (scheet|minuut|mailtje|telefoontje|belletje|vraag|dingetje|kleinigheid|wissewasje) ~~ (kost|kosten|factuur|rekening|gerekend|uur|betalen|gefactureerd|aangerekend)
# out of all proportion
0.8 (staat|staan|stond) ~ (in geen|niet in|niet meer in|buiten elke|buiten alle|in geen enkele) ~ verhouding ~ (tot|met|meer)?
0.8 (niet|niet meer|geen|buiten alle|buiten elke|uit) ~ (in)? verhouding ~ (tot|meer|met|staan|staat)
0.8 (kosten|prijs|tarief|honorarium|bedrag|ereloon|factuur) ~~ (geen verhouding|niet in verhouding|niet meer in verhouding|buiten proportie|buitenproportioneel|niet te rijmen|niet redelijk|onverantwoord|de spuigaten)
0.8 (loopt|lopen|swingt|swingen|rijst|rijzen|vliegt|vliegen) ~ (de spuigaten uit|de pan uit|uit de hand|de pannen uit|hoog op|fors op)
0.8 # euro (per uur|per maand|per persoon|per jaar|per pagina|voor een|voor het|voor de) ~~ (te gek|belachelijk|veel|schandalig|te veel|absurd|niet normaal|waanzin|overdreven|stevig|fors|straf|kras|duur|pittig|echt)
0.8 (per persoon|per uur|per maand|per stuk|per mail|per telefoontje|per pagina) ~~ (te gek|belachelijk|schandalig|absurd|niet normaal|waanzin|overdreven|straf|kras|goud)
0.8 (zat|zit|zaten) er ~ (goud|diamanten|kaviaar|bladgoud) ~ (op|in|bij)?
0.8 (ruim|bijna|maar liefst|zomaar|doodleuk|liefst|welgeteld) # euro ~ (voor|voorrijkosten|aangerekend|meerwerk|om)
0.8 (wat|waarvoor) ~ (krijgen|krijg|terugkrijgen|terugkrijg|terug krijgen) ~ (we|ik|wij)? ~ (eigenlijk|nu|precies|er)? ~ (voor|terug|terugkrijgen)
0.8 (wat we|wat ik|wat wij) ~ (eigenlijk|nu|precies|er)? ~ (terugkrijgen|terugkrijg|voor terugkrijgen|in de plaats krijgen|krijgen voor|betalen)
0.8 (daar|hier|waar) (betalen|betaal) (we|wij|ik) ~ (toch|dan|eigenlijk|jullie|nochtans|genoeg|goed geld) ~ voor
0.8 (tarief|tarieven|prijs|prijzen|honorarium|factuur|kosten) ~~ (met)? # procent ~ (gestegen|omhoog|duurder|opgetrokken|verhoogd|hoger)
0.8 (tarief|tarieven|prijs|prijzen|kosten|uurloon|honorarium) ~~ (gestegen|stijgt|stijgen|omhoog gegaan|opgeslagen|verhoogd|opgetrokken|verdubbeld|verdrievoudigd|hoger geworden|duurder geworden) ~~ (terwijl|zonder|maar|weer|alweer|opnieuw|dan)
0.8 (weer|alweer|opnieuw|nog eens|wederom|telkens) ~ (meerwerk|een toeslag|extra kosten|meerkost|een supplement|bijkomende kosten|een verhoging|een prijsverhoging|een rekening|opslag)
0.8 (aan de|eerder aan de|behoorlijk aan de|nogal aan de) (hoge|dure|prijzige|stevige) kant
0.8 (elke|iedere|ieder|elk|bij elke|voor elke) (keer|vraag|mail|telefoontje|minuut|kwartier|kleinigheid) ~~ (rekening|kwartier|aangerekend|factuur|betalen|meter loopt|teller loopt|tikt)
0.8 (kwartier|half uur|uur) ~ (op de rekening|op de factuur|aangerekend|gefactureerd|berekend) ~ (voor)?
0.8 (meter|teller|klok|taximeter) ~ (loopt|tikt|blijft lopen|lopen)
0.8 (voor|aan) (dat|dit|zo'n|die|deze|zulke|dergelijke|een dergelijk) (bedrag|geld|prijs|prijzen|tarief|tarieven|honorarium|uurloon|som) ~~ (verwacht|verwachten|mag|mogen|zou|hadden|had|krijg|koop|toch|iets|meer|beter)
0.8 (rekenen|rekent|reken|vragen|vraagt|factureren|factureert|aanrekenen) (jullie|u|je)? ~ (spoedtarief|de volle pot|de hoofdprijs|het volle pond|topprijs|topprijzen|dubbel|toptarief|een fortuin|woekerprijzen|veel geld|zonder blikken)
0.8 (jullie|u|je) (rekenen|rekent|vragen|vraagt|factureren|factureert) ~ (spoedtarief|de volle pot|de hoofdprijs|het volle pond|topprijs|topprijzen|dubbel|toptarief|een fortuin|woekerprijzen|zonder blikken)
0.8 (hoofdprijs|volle pot|volle pond|topprijs|topprijzen|apothekersrekening|fortuinen|monsterfactuur|monsterrekening|prijzenslag|afpersing|uitbuiting)
0.8 (te|veel te|wel erg|nogal|behoorlijk|heel|erg|zo) (veel geld|hoge kost|hoog bedrag|hoog tarief|hoge prijs|hoog ereloon|hoge kosten|stevig bedrag)
0.8 (goedkoop|voordelig|betaalbaar) is (anders|het niet|het allerminst)
0.8 (niet|geenszins|allerminst|zeker niet) (goedkoop|voordelig|billijk|redelijk) ~ (en|maar|voor)
0.8 (schrok|schrokken|schrik|geschrokken|stoel|achterover) ~~ (van)? ~ (factuur|rekening|nota|bedrag|prijs|offerte|kosten|eindbedrag)
0.8 (van)? ~ (factuur|rekening|nota|bedrag|prijs|offerte) (geschrokken|verschoten|even slikken|slikken|gefronst)
0.8 (even|moeten|moesten) ~ slikken ~ (bij|van|toen)?
0.8 (te weinig|geen|onvoldoende|weinig|nauwelijks|amper) ~ (toegevoegde waarde|meerwaarde|rendement|resultaat|waar|tegenprestatie|return) ~ (voor|tegenover|van|in ruil)
0.8 (meerwaarde|toegevoegde waarde|nut|rendement) ~~ (niet|geen|twijfel|vraag|ontgaat|onduidelijk|beperkt|zoek)
0.8 (elders|concurrent|andere|ander|collega|zwager|buurman) ~~ (helft|derde|goedkoper|voordeliger|minder geld|fractie|kwart|scherper) ~ (van de prijs|doet|kan|rekent|vraagt)
0.8 (twijfel|twijfels|vraagtekens|vragen) ~ (bij|over|aan|of) ~ (kostprijs|kosten|prijs|tarief|tarieven|honorarium|factuur|waarde|bedrag|investering)
0.8 (buitensporig|buitensporige|buitenproportioneel|exorbitant|exorbitante|overdreven|onredelijk|onredelijke) ~ (hoog|duur|bedrag|kost|kosten|prijs|voor|factuur|nota|honorarium|tarief|ereloon)
0.8 (nul|nulletje) te veel; een (nul|cijfer) te veel
0.8 (twee|drie|vier|#) keer (zo duur|zoveel|de prijs|de offerte|het bedrag)
0.8 (offerte|raming|begroting|voorstel|prijsopgave) ~ van # ~~ (factuur|nota|rekening|eindafrekening|afrekening|eindbedrag) ~ van #
0.8 (afgerekend|aangerekend|gerekend|gefactureerd|gevraagd|betaald) ~ voor ~ (diversen|niets|een mailtje|een telefoontje|een telefoongesprek|een bezoekje|een handtekening|een kwartier|een vraag|drie regels|twee regels|een pagina)
0.8 (# euro|bedragen|geld) ~ (voor|aan) (diversen|een mailtje|een telefoontje|een handtekening|drie regels|een kopie|kopieen|administratie|een formulier)
0.8 (veel geld|hoop geld|geld|smak geld|pak geld|centen) ~ (voor)? ~ (zo weinig|weinig|wat er gedaan|het gebodene|wat we kregen|het weinige|een paar uur|wat het is)
0.8 (voor wat er|voor wat ik|voor wat we|voor wat het|voor het weinige) ~ (gedaan|kregen|krijgen|kreeg|gekregen|geleverd|is)
0.8 (waarvoor|waarom) (betalen|betaal) (we|wij|ik) ~ (jullie|eigenlijk|nog|dan|zoveel)
0.8 (prijs|prijzen|tarief|tarieven|kost|kosten|kostprijs|factuur|ereloon) ~ (is|zijn|was|waren|lijkt|lijken|vind|vinden|vinden wij) ~ (hoog|fors|stevig|pittig|gepeperd|zwaar|te veel|niet realistisch|niet redelijk|overdreven|veel|ongezien)
0.8 (vorig jaar|vroeger|elders|destijds|de vorige keer|eerder) ~~ (betaalde|betaalden|kostte|was) ~~ (de helft|minder|goedkoper|half zoveel|een derde|maar #)
0.8 (betaalde|betaalden|kostte) ~~ (vorig jaar|vroeger|elders|destijds|eerder) ~~ (de helft|minder|half|een derde|maar #)
0.8 (veel|duur|genoeg|ruim|stevig|goed) betaald ~~ (weinig|niets|niks|niet|geen|voor)
0.8 (#|@many) (uur|uren|dagen|kwartier) ~ (voor|om) ~ (een|die|zo'n) ~ (wachtwoord|mailtje|telefoontje|knop|lampje|brief|simpele|kleine|pagina|aanpassing|logo|kraan)
0.8 (behoorlijk|wel erg|heel|best|nogal|verdomd|erg|ontzettend) (veel|wat) geld ~ (voor)?
0.8 (duurste|prijzigste) ~ (van|in|uit) ~ (de|het|regio|streek|stad|buurt|markt|land)
0.8 (tegen|aan|met) (deze|die|zulke|dergelijke) (prijzen|tarieven|kosten|prijs|tarief) ~~ (niet|niet meer|geen|onhoudbaar|stoppen|blijven|verder|kunnen)
0.8 hoe (komt|komen|kom) (u|jullie|je) ~ aan (#|dat|die|zo'n) ~ (uur|uren|bedrag|euro|prijs|kosten|totaal)
0.8 (duur|dure) (telefoontje|mailtje|kwartiertje|gesprekje|grapje|aangelegenheid|hobby|bezoekje|vraagje|handtekening|kopje koffie|les voor zo)
0.8 (valt|viel|ligt|lag|komt|kwam|vallen) ~ (veel|een stuk|fors|beduidend|behoorlijk|aanzienlijk) hoger ~ (uit)? ~ dan
0.8 (factuur|nota|rekening|eindafrekening|afrekening|prijs) ~ (is|was|ligt|valt|blijkt) ~ (veel|fors|flink|een stuk|een pak|beduidend|aanzienlijk)? ~ (hoger|duurder|meer) ~ dan (de offerte|geoffreerd|afgesproken|verwacht|begroot|voorzien|beloofd|het voorstel|de raming)
0.8 (vind|vinden|vond|vonden) ~~ (prijs|kost|kosten|tarief|bedrag|honorarium|ereloon|factuur) ~~ (hoog|te hoog|veel|fors|stevig|overdreven|duur|onredelijk|te veel|niet redelijk|niet normaal|pittig)
0.8 (meerprijs|meerkost|meerkosten|supplement|toeslag|nacalculatie|verhoging|indexering|prijsverhoging|prijsstijging) ~~ (niet redelijk|onredelijk|te hoog|onaanvaardbaar|onverwacht|uit de lucht|zonder|belachelijk|fors|stevig|niet akkoord|niet begrijpen|onbegrijpelijk|overdreven|niet verantwoord)
0.8 (budget|portemonnee|rekening|kas) ~~ (te zwaar|niet meer|ver overschreden|ruim overschreden|ontploft|uit de hand|niet dragen|niet meer dragen)
0.8 (betaal|betalen|betaalden|betaalde) ~~ (te veel|veel te veel|ons blauw|mij blauw|ons scheel|mij scheel|ons krom|de hoofdprijs|een fortuin|een vermogen|veel geld voor weinig|premium|topprijs|goed geld)
0.8 (blauw|scheel|krom|arm) betalen; (kassa kassa|weer kassa)
0.8 (melken|uitmelken|leegzuigen|uitknijpen|plukken|kaalplukken) ~ (ons|mij|de klant|klanten|worden)?
0.8 (kan|kunnen) ~ (elders|overal|online|bij anderen|op internet) ~ (goedkoper|voor minder|voor de helft|voordeliger|veel goedkoper)
0.8 (niet|geenszins) ~ in lijn ~ met ~ (markt|offerte|resultaat|kwaliteit|prestaties|geleverde)
0.8 (rekent|rekenen|vraagt|vragen|kost|kosten|verdient|factureert) ~ meer dan (een|mijn|de) (chirurg|advocaat|notaris|tandarts|minister|specialist|auto|huis|loon|concurrent|andere|ander|gemiddelde)
0.8 (kosten|uren|rekening|teller) ~ (loopt|lopen|liepen) ~ (heel|erg|te|behoorlijk|hoog|fors|flink)? ~ (hoog|snel) ~ op

[escalation]
0.85 (spreken|spreek|praten|gesprek|overleg|contact|afspraak|spreken met|bellen|gebeld|teruggebeld|doorverbonden|doorverbinden|contactgegevens|naam|nummer|telefoonnummer|mailadres|aan tafel|zitten|hoor|horen|terecht|verneem) ~~ @people
0.85 (uw|jullie|je|jouw) @people
0.85 @people ~~ (spreken|te spreken|gesprek|bellen|contact|inschakelen|ingeschakeld|laten|cc|kopie|inlichten|terugbelt|belt|opneemt|aan tafel|wil ik|laat bellen|aan de lijn|erbij|erbij halen|op de hoogte|te horen|voorleggen|eisen)
0.85 (hogerop|hoger hand|hogerhand|escaleren|escaleer|geëscaleerd|geescaleerd|escalatie|opschalen|opgeschaald|klachtencommissie|klachtenprocedure|klachtenafdeling|klachtenregeling|klachtencoördinator|leidinggevende|klachtenfunctionaris)
0.85 (iemand|persoon|degene|medewerker|figuur) ~~ (bevoegd|bevoegdheid|verantwoordelijk|met verstand|die beslist|hoger|beslissingsbevoegd*|knopen|mandaat|gaat over|erover gaat|iets te zeggen|leiding|de baas)
0.85 (mijn|onze|m'n) (directeur|directie|baas|chef|leidinggevende|bestuur|voorzitter|raad|vennoten|ceo|aandeelhouders|hoofdkantoor|manager|compagnon|raad van bestuur|zaakvoerder|moedermaatschappij|opdrachtgever) ~~ (wil|eist|neemt|belt|gaat|wordt|zal|vraagt|heeft|inschakelen|ingelicht|erbij|cc|overneemt|over|boos|kwaad|contact|zich)
0.85 (voorgelegd|voorleggen|leg|leggen|gemeld|neergelegd|besproken|aangekaart) ~~ (aan|bij|in|met) ~ (directie|bestuur|raad|management|baas|directeur|hoofdkantoor|raad van|mt|bestuursvergadering)
0.85 (richt|wend|richten|wenden|stap|stappen|ga|gaan) ~~ (tot|naar) ~ @people
0.85 (kom|komen) ~ (met u|met jou|met je|met jullie) ~ niet verder
0.85 (directeur|directie|eigenaar|baas|bestuur|leidinggevende|manager) ~ (in cc|in de cc|in kopie|meegenomen|meelezen|leest mee)
0.85 cc ~ (directie|directeur|bestuur|baas|eigenaar)
0.85 (wie|met wie) ~ (eindverantwoordelijk|de baas|gaat hierover|de leiding|hier verantwoordelijk|hiervoor verantwoordelijk|neemt ~ verantwoordelijkheid)
0.85 (niet|liever niet|in plaats van) ~ (helpdesk|balie|stagiair|stagiaire|junior|callcenter|receptie|baliemedewerker|secretaresse)
0.85 (met|aan|bij|door) (uw|de|jullie|je|een) (directeur|directie|leidinggevende|manager|chef|baas|zaakvoerder|vennoot|eigenaar|verantwoordelijke|overste|afdelingshoofd|teamleider|partner|algemeen directeur) ~ (zelf|rechtstreeks|persoonlijk)? ~ (spreken|bespreken|praten|voorleggen|opnemen|bellen|overleggen|aankaarten|afhandelen|rondetafelen|zitten|te spreken|te bespreken|willen spreken)
0.85 (doorverbinden|doorverbonden|verbind|verbinden|doorschakelen) ~ (met|door) ~ (uw|de|jullie|een|iemand) ~ (leidinggevende|directeur|directie|manager|chef|baas|verantwoordelijke|zaakvoerder|hogerhand|hoger)
0.85 (contactgegevens|nummer|mailadres|gegevens|naam|telefoonnummer) ~ (van|aan) ~ (uw|de|jullie|je) (directie|directeur|leidinggevende|manager|chef|zaakvoerder|verantwoordelijke|overste|baas|klachtendienst|ombudsdienst)
0.85 (hogerop|op hoger niveau|een niveau hoger|een trapje hoger|op directieniveau|bij de directie|met de top|bij het management|bij uw management) ~ (bespreken|aankaarten|gaan|zoeken|tillen|melden|leggen|moeten|neerleggen|aanhangig)
0.85 (zaakvoerder|directeur|directie|baas|ceo|manager|leidinggevende|bestuur|eigenaar|bedrijfsleider|raad van bestuur) ~ (in)? (cc|kopie) ~ (gezet|geplaatst|zetten|staat)?
0.85 (in|op) (cc|kopie) (zet|zetten|gezet|staat|heb|geplaatst) ~~ (directeur|directie|baas|zaakvoerder|ceo|management|leidinggevende)
0.85 (heb|hebben|zet|zetten) ~~ (zaakvoerder|directeur|directie|baas|ceo|manager|leidinggevende|bestuur|eigenaar) ~ (in|op) (cc|kopie|de hoogte)
0.85 (onze|mijn) (ceo|directeur|directie|baas|chef|zaakvoerder|bestuur|voorzitter|raad van bestuur|algemeen directeur|manager|hoofdkantoor|aandeelhouder) ~~ (bemoeid|bemoeit|bemoeien|telefoontje|wil|verwacht|eist|opheldering|uitleg|vragen|overgenomen|tafel|zelf|boos|contact)
0.85 (leg|leggen|legde|kaart|kaarten|neem|nemen|speel|meld|melden) ~~ (bij|aan|met) (uw|jullie|de|het|onze|mijn) (hoofdkantoor|hoofdzetel|directie|directeur|bestuur|management|raad van bestuur|moederbedrijf|leidinggevende|baas|zaakvoerder|klachtendienst|ceo) ~ (neer|voor|aan|op|door)
0.85 (dossier|zaak|kwestie|dit|klacht|probleem|het) ~~ (aan|bij) ~~ (directeur|directie|hoofdkantoor|bestuur|raad van bestuur|management|ceo|zaakvoerder|hoofdzetel) ~ (voorgelegd|voorleggen|neergelegd|gemeld|doorgegeven|neer|voor|neerleggen|aangekaart)
0.85 (iemand|persoon) ~~ (met beslissingsbevoegdheid|die beslissingen|die mag beslissen|die knopen|die wel|hoger in rang|van de directie|hoger op de ladder|met mandaat|die het voor het zeggen heeft)
0.85 (klachtendienst|klachtenafdeling|ombudsdienst|klachtencoordinator|kwaliteitsmanager|klantendirecteur|accountdirecteur)
0.85 (praten|spreken|overleggen) ~ met (de|uw|onze|jullie) (projectleider|medewerker|helpdesk|accountmanager|contactpersoon|stagiair|dossierbeheerder) ~~ (geen zin|niets|niks|nutteloos|zinloos|helpt niet|verder)
0.85 (iemand|persoon|mens) ~ (spreken|nodig|horen|zien|aan de lijn) ~~ (beslissen|beslissing|te zeggen|bevoegd|mandaat|verantwoordelijkheid|weet waarover)
0.85 (richt|richten|wend|wenden|schrijf|schrijven) ~ (mij|me|ons)? ~ (nu|daarom|dan|hierbij)? ~ (rechtstreeks|direct)? ~ (tot|aan|naar) ~ (u als|de)? (directeur|directie|zaakvoerder|eigenaar|algemeen directeur|leidinggevende|bestuur|hoofd|raad van bestuur|ceo)
0.85 (als|in uw hoedanigheid van) (directeur|zaakvoerder|eigenaar|leidinggevende|eindverantwoordelijke|algemeen directeur|vennoot) ~ (van|moet|wil|zult|zal|wilt)
0.85 (staat|komt|zet|zetten|staan) ~~ (op de agenda|op tafel|ter sprake|aan bod) ~ (van|bij|in|op) (onze|de|het|ons) ~ (raad van bestuur|bestuur|directie|directievergadering|bestuursvergadering|management|mt|aandeelhouders|ceo)
0.85 (raad van bestuur|bestuur|directie|ceo|directeur|hoofdkantoor) ~~ (niet blij|niet tevreden|ontevreden|uitleg|vragen|opheldering|verantwoording|not amused|op de hoogte)
0.85 (bel|bellen|spreek|mail|mailen|praat|overleg) (ik|wij|we) ~ (met|naar)? ~ (uw|jullie|je) (baas|directeur|chef|leidinggevende|zaakvoerder|directie|manager)
0.85 (ga|gaan|stap|stappen|zal|zullen) ~~ (naar|met|bij) (uw|jullie|je) (baas|directeur|chef|leidinggevende|zaakvoerder|directie|manager|hoofdkantoor)
0.85 (wens|wil|wensen|willen|vraag|vragen|eis|eisen) ~ (een)? (gesprek|onderhoud|afspraak|overleg) ~ met ~ (directie|directeur|zaakvoerder|leidinggevende|management|bestuur|eigenaar|verantwoordelijke)

[request]
0.8 willen (jullie|je) ~~ @tell
0.8 (wil|wilt|zou|zouden) (je|jij|u|jullie|iemand|ge|gij|ulle|julie)
0.8 (kan|kun|kunt|kunnen|ken) (je|jij|u|jullie|iemand|ge|gij|ulle|julie) ~~ (@tell|mij|me|ons|even|eens|misschien|eventueel|alsnog|snel|dringend|vandaag|dit|deze|hier)
0.8 (graag|gelieve|aub|svp|alstublieft|alsjeblieft|alsjeblief|a u b|s v p|gaarne|pls|please) ~~ @tell
0.8 @tell ~ (aub|svp|alstublieft|alsjeblieft|alsjeblief|alsublieft|a u b|s v p)
0.8 graag (een|je|uw|jullie|jouw|even|nog even|antwoord|reactie|contact|bevestiging|actie|uitleg|vernemen|ontvangen|terug|zsm|snel|spoedig|opnieuw|alleen|binnen|uiterlijk|vandaag|morgen|alle|nieuwe)
0.8 gelieve
0.8 (eis|eisen|verlang|verlangen|verzoek|verzoeken|verwacht|verwachten) (ik|we|wij)
0.8 (wil|wens|wensen) (ik|we|wij) ~~ (dat|weten|antwoord|uitleg|ontvangen|horen|spreken|krijgen|een gesprek|een afspraak|een offerte|een kopie|zien)
0.8 willen (we|wij) ~~ (weten|ontvangen|krijgen|horen|spreken|inzien|dat u|dat jullie|dat je|antwoord|uitleg|vragen|offerte|afspraak|zien)
0.8 (ik|we|wij|k) (eis|eisen|verlang|verlangen|verzoek|verzoeken|verwacht|verwachten) ~ (u|jullie|je|dat|een|de|het|nu|vandaag|antwoord|uitleg|binnen|per|nog|tegen)
0.8 (ik|we|wij|k) (vraag|vragen) ~ (u|jullie|je|om|hierbij|nogmaals)
0.8 (ik|we|wij|k) (wil|willen|wens|wensen) ~~ (weten|ontvangen|krijgen|horen|spreken|inzien|dat u|dat jullie|dat je|antwoord|uitleg|vragen|een gesprek|een afspraak|een datum|een offerte|een oplossing|een kopie|actie|zien)
0.8 (zou|zouden|had|hadden) (ik|we|wij) ~ graag; (ik|we|wij) (zou|zouden|had|hadden) ~ graag
0.8 (hoor|verneem|ontvang|zie|krijg|vernemen|horen|ontvangen|zien|krijgen) ~ (graag|gaarne)
0.8 (laat|laten) (me|mij|ons|het|even|maar) ~~ weten; is het ~ mogelijk
0.8 zou het ~ (mogelijk|kunnen|lukken); lukt (het|dat) ~
0.8 (hebben|heeft) (jullie|u) ~ (tijd|plek|idee|toevallig|misschien|iemand)
0.8 (weet|weten) (jullie|u|je|jij|iemand) ~ (of|wie|waar|wanneer|hoe|wat|hoeveel|welke|toevallig|misschien|al|nog)
0.75 (stuur|bel|mail|geef|maak|regel|los|fix|draai|haal|corrigeer|bevestig|herstel|verwijder|zorg|vertel|leg|kijk|app|schrap|stop|neem|bezorg|check|annuleer|zet|pas) (me|mij|ons|even|hem|aub|graag|svp|dan|meteen|direct|onmiddellijk|vandaag|nu|contact|uit|eens|dat dan)
0.75 (stuur|bel|mail|corrigeer|verwijder|bevestig|herstel|schrap|annuleer|verplaats|vervang|controleer|splits) (de|het|dat|dit|die|deze|een)
0.75 (nu|direct|meteen|onmiddellijk|vandaag|zsm) ~ (bellen|oplossen|terugbellen|fixen|sturen|regelen|herstellen|antwoord|reactie|actie|repareren|uitleg)
0.75 (bellen|oplossen|terugbellen|sturen|regelen|herstellen|aanpassen|antwoorden|reageren|doorgeven|mailen|fixen|controleren|nakijken|corrigeren|verwijderen) (aub|svp|graag|alstublieft|alsjeblieft|a u b|s v p)
0.75 (zie|zien|kijk|kijken|wacht|wachten) ~~ (reactie|antwoord|voorstel|bericht|offerte|terugkoppeling) ~ (tegemoet|uit|af)
0.75 in afwachting van ~ (antwoord|reactie|bericht|voorstel|bevestiging)
0.75 (moet|moeten|mag|mogen|dient|dienen) ~~ (aangepast|gewijzigd|veranderd|toegevoegd|verwijderd|vervangen|verplaatst|gecorrigeerd|hersteld|opgelost|vermeld|linken|in plaats van|groter|kleiner|eruit|erbij worden|eraf|korter|langer)
0.75 (heb|hebben|ontbreekt) ~~ (nog|dringend|wel|hiervoor|daarvoor|daartoe|van u|van jullie|van je|snel|vandaag|morgen) ~~ nodig
0.75 nodig (heb|hebben)
0.75 (een|korte|nog een|klein|een klein) (vraag|vraagje|verzoek)
0.75 (heb|hebben|had) ~ (vragen|vraagje|vraag)
0.75 (offerte|prijsopgave) ~ (sturen|maken|opmaken|krijgen|ontvangen|graag|aanvragen|toesturen)
0.75 benieuwd ~ (of|naar|wanneer); (terugbellen|contact opnemen|bel terug)
0.75 of (je|u|jullie|iemand) ~~ (wil|wilt|willen|kan|kunt|kunnen)
0.75 (tenzij|voordat|totdat) (we|wij|ik) ~ (horen|hoor|ontvangen|ontvang|krijgen)
0.75 uitleg ~ (graag|krijgen|wil|willen); hoor (ik|wij|we) ~ (van|snel|spoedig|vandaag)
0.75 daar mag ~ (meer|minder|een|nog); (liever|liefst) ~~ (in plaats|wel op|in een)
0.75 opnieuw (sturen|maken|versturen|opsturen)

[urgent]
0.85 (dringend|dringende|urgent|urgente|spoed|spoedgeval|spoedklus|zsm|asap|acuut|acute|onmiddellijk|ogenblikkelijk|onverwijld|noodgeval|noodsituatie|hoogdringend|hoogdringende|spoedeisend|illico|terstond|halsoverkop|sos)
0.85 (met spoed|met haast|per direct|per omgaande|z s m|stante pede|linea recta|ten spoedigste|vandaag nog|nu meteen|nu direct|nu onmiddellijk|liever gisteren|gisteren al nodig)
0.85 zo (snel|spoedig|gauw|vlug|rap) mogelijk
0.85 zo snel als (kan|je kunt|u kunt|het kan|jullie kunnen)
0.85 (nu|direct|meteen|gelijk|onmiddellijk) ~ (bellen|oplossen|terugbellen|fixen|herstellen|actie|ingrijpen|terugdraaien|komen|repareren|bel)
0.85 (bel|bellen|los|fix|draai|kom|reageer|regel|stuur|herstel) ~~ (nu|meteen|direct|onmiddellijk|vandaag nog)
0.85 (kan|kunnen) ~ niet (langer)? wachten; geen (minuut|seconde|uur|dag|tijd) ~ te verliezen
0.85 (haast|spoed) (bij|mee|heeft|geboden); (er is|er zit|heeft|heb|hebben) ~ (haast|spoed)
0.8 (voor|uiterlijk|liefst|tegen|ten laatste|liefst voor) (vanavond|middernacht|sluitingstijd|twaalf uur|# uur|einde dag|einde werkdag|eind van de dag)
0.8 (uiterlijk|liefst|ten laatste|deadline|deadline is|sluit) (vandaag|morgen|morgenochtend|morgenmiddag|vanmiddag|morgenvroeg|overmorgen)
0.8 (vandaag|morgen|vanmiddag|vanavond|morgenochtend) ~ (uiterlijk|nodig|deadline|inleveren|naar de drukker|indienen|live|lancering|opening)
0.8 binnen (een uur|het uur|# uur|24 uur)
0.8 (deadline|termijn|inschrijving) ~ (verloopt|sluit|nadert)
0.8 tijd (dringt|begint te dringen|is krap); klok tikt
0.8 (elke|elk|ieder|iedere) (minuut|uur|dag) ~ (telt|kost|verlies|verliezen)
0.8 (drukker|beurs|opening|vlucht|lancering|bruiloft|begrafenis|congres|notaris|zitting|feest|evenement) ~~ (morgen|vandaag|vanavond|overmorgen|vanmiddag)
0.8 (morgen|vandaag|vanavond|overmorgen|vanmiddag) ~~ (drukker|beurs|opening|lancering|bruiloft|begrafenis|congres|notaris|zitting|evenement)
0.8 (black friday|code rood)
0.8 (alles|iedereen|bedrijf|productie|zaak|winkel|kantoor) ~ (ligt|staat|zit) ~ (stil|plat)
0.8 (niemand|niks|niets) kan (meer)? (werken|verder); last minute; (staat|staan) ~ in brand
0.8 het brandt; wij verliezen ~ (omzet|klanten)

[praise]
0.85 (mooie|prachtige|geweldige|fantastische|uitstekende|knappe|schitterende|perfecte|fijne|briljante|heerlijke|magnifieke|gave|sterke|vlotte|keurige|leuke|toffe|zalige|sublieme|degelijke|vakkundige|onvergetelijke|mooiste|fijnste|leukste|snelste|voortreffelijke|indrukwekkende|puike|geniale) ~ @work
0.85 (mooi|prachtig|goed|goede|geweldig|fantastisch|uitstekend|top|super|knap|schitterend|perfect|prima|fijn|briljant|heerlijk|magnifiek|puik|gaaf|sterk|vlot|snelle|snel|keurig|leuk|tof|machtig|zalig|subliem|degelijk|netjes|vakkundig|voortreffelijk|indrukwekkend|goeie) (stukje|staaltje)? @work
0.85 (goed|knap|mooi|netjes|prima|top|keurig|super|fantastisch|geweldig|uitstekend|perfect|prachtig|schitterend|vakkundig|snel|vlot|correct) ~ (gedaan|geregeld|opgelost|gemaakt|geholpen|verzorgd|aangepakt|uitgewerkt|opgepakt|vertaald|georganiseerd|gewerkt|gereageerd|geschreven|getekend|neergezet|gelukt|uitgelegd|ontworpen|afgehandeld|begeleid|weergegeven|getroffen|verlopen|bezig|gelopen)
0.85 (bedankt|dank|dankjewel|dankuwel|merci|thanks|thx|dankje|bedank|bedanken|danken|dankbaar|erkentelijk) ~~ voor (de|het|jullie|je|uw|alle|al|alles|een|deze|dit|die|dat|jouw|zo'n|t) ~~ (werk|hulp|inzet|service|moeite|geduld|samenwerking|ondersteuning|snelle|goede|fijne|prettige|mooie|avond|dag|advies|meedenken|begeleiding|oplossing|resultaat|harde|prachtige|fantastische|geweldige|flexibiliteit|snelheid|redden|alles|zorg|site|website|feest|vertaling|ontwerp|tekening|tekeningen|extra|oplossen|regelen|helpen|creativiteit|enthousiasme|goeie|steun)
0.85 (nogmaals|ontzettend|super|enorm|heel erg|hartelijk|duizendmaal|1000x|reuze|hartstikke|oprecht|ongelooflijk|echt) (bedankt|dank|veel dank|dankjewel|merci|dankbaar)
0.85 (lof|complimenten|compliment|hulde|pluim|petje|chapeau|bravo|hoedje|diepe buiging|dikke duim) ~ (aan|voor|namens|richting|af|allen|het team|jullie|iedereen|jou)
0.85 (onvergetelijke|prachtige|geweldige|fantastische|heerlijke|mooie|geslaagde|schitterende) (dag|avond|middag|reis|ervaring)
0.85 (is|was|zijn|waren|werd|ziet|zag|vond|vonden|vinden|vind|geworden|verliep) ~~ (uitstekend|prachtig|fantastisch|geweldig|schitterend|perfect|top|super|subliem|heerlijk|indrukwekkend|vlekkeloos|onvergetelijk|geslaagd|briljant|magnifiek|voortreffelijk|fenomenaal|ongelooflijk mooi|erg mooi|heel mooi|heel fijn|erg fijn|zo mooi|mooi geworden|een succes|een groot succes|een feest|een verademing)
0.85 mooi geworden; (groot|doorslaand|daverend) succes
0.85 zo'n (fijne|goede|mooie|snelle|vriendelijke|leuke|betrouwbare) ~~ (nooit|gehad|gezien|meegemaakt)
0.85 (beter|sneller|fijner|mooier) dan (bij)? (jullie|u|jou) ~~
0.85 (geen|geen enkele|nul) (opmerking|opmerkingen|aanmerking|aanmerkingen|op of aanmerkingen)
0.85 tot in de puntjes
0.85 (binnen|in) (#|@many|een) (minuten|uur|uurtje|kwartier|dag) ~~ (opgelost|geregeld|geholpen|gefikst|verholpen|klaar)
0.85 (zeer|heel|erg|super|ontzettend|echt|hartstikke|enorm|zo|reuze|dik|oprecht|ongelooflijk|dol|bijzonder|uiterst|meer dan|mega|kei|best|volledig) (tevreden|blij|content|enthousiast|dankbaar|gelukkig|goed geholpen|trots|te spreken|onder de indruk|fijn|behulpzaam|mooi|mooie|prettig|prettige|goed|knap|leuk|gaaf|vakkundig|professioneel|verrast|opgelucht|verguld|vriendelijk|meegedacht|opgetogen)
0.85 (dolblij|superblij|supertevreden|dolgelukkig|megablij|reuzeblij|kippenvel|kippevel|petje af|petje diep|hoedje af|chapeau|bravo|hulde|topwerk|topper|toppers|toppertje|vakwerk|vakmanschap|vakmensen|klassewerk|kanjer|kanjers|held|helden|heldin|wereldteam|topteam|topservice|topclub|klasbakken|klasbak|goud waard|reddende engel|redder|redders|wauw|wow|waw|schot in de roos|in de roos|compliment|complimenten|complimentje|pluim|pluimpje|de max|bijzonder tevreden|in de wolken|in mijn nopjes|in onze nopjes|onder de indruk|van mijn sokken|laaiend enthousiast|wild enthousiast|razend enthousiast|smullen|juweeltje|pareltje|plaatje|kunstwerk|meesterwerk|fantastisch|geweldig|schitterend|magnifiek|subliem|niets dan lof|niks dan lof|alleen maar lof|van harte aanbevolen|jullie zijn top|uit de brand|uit de naad|gered)
0.85 (wat|hoe|zo) ~ (een|n)? (feest|mooi|prachtig|fijn|fijne|mooie|heerlijk|heerlijke|verademing|opluchting|verschil|geweldig|geweldige|fantastische|toffe|topper|service|snelheid|pracht|plaatje|zaligheid|luxe|kanjers|club|team)
0.85 wat ~ (ben|zijn) ~ blij
0.8 (niets|niks|geen|nergens|weinig) ~ (te klagen|te mekkeren|te mopperen|te zeuren|te wensen|op aan te merken|aan te merken|om over te klagen|om over te zeuren|om over te mopperen|klachten|klagen|mopperen|speld tussen|kwaad woord|mis mee|op of aanmerkingen|commentaar|te verbeteren|te zaniken|te morren)
0.8 (kon|kan|had) ~ (niet|nooit) ~ (beter|mooier|sneller|fijner|leuker); hadden het niet beter
0.8 (beter|mooier|sneller|leuker|fijner) (kan|kon|had|konden|dan) ~ (niet|verwacht|gedacht|gehoopt|beloofd|gekund|durfden|durfde|ooit)
0.8 (kon|kan) (minder|slechter|erger|beroerder)
0.8 (niet|lang niet|zeker niet|helemaal niet) (slecht|verkeerd|gek|mis|onaardig|onverdienstelijk)
0.8 (mag|mocht) er (wezen|zijn)
0.8 precies (wat|zoals|waar) (we|wij|ik) ~ (zochten|wilden|wilde|zocht|hoopten|hoopte|bedoelden|bedoelde|voor ogen|nodig|gehoopt|in gedachten)
0.8 (overtreft|overtroffen|boven|overstijgt) ~ (verwachting|verwachtingen|stoutste)
0.8 (verwachting|verwachtingen) ~ (overtroffen|overtreft|voldaan|te boven)
0.8 (iedereen|gasten|gast|team|bestuur|collega's|personeel|vrouw|man|moeder|vader|klanten|klant|leden|baas|directie|bezoekers|ouders|kinderen|bewoners|notaris|jury|bruid|schoonmoeder|opa|oma|mensen|medewerkers|zaal|keurmeester|inspecteur|bank|controleur) ~~ (enthousiast|lovend|lyrisch|blij|tevreden|onder de indruk|weg van|positief|genoten|verrukt|vol lof|complimenten|gelukkig|trots|verliefd|geroerd|ontroerd|stralen|straalde|straalt|in de wolken|er over uit|uitgepraat|het erover|sprakeloos|in tranen|verrast|unaniem|te spreken|glunderde|glunderen|prachtig|geweldig|fantastisch|heeft genoten|jaloers)
0.8 (ik ben|we zijn|wij zijn|ben ik|zijn we|zijn wij|ben|zijn) ~ (fan|weg van|verliefd op|dolenthousiast|verkocht|tevreden|blij mee|blij met|zeer te spreken|onder de indruk|gered|trots op|opgelucht|dankbaar|heel blij|erg blij)
0.8 (loopt|draait|werkt|ging|gaat|verliep|liep|verloopt) ~ (als een trein|als een zonnetje|als een tierelier|gesmeerd|perfect|vlekkeloos|op rolletjes|vlot|feilloos|soepel|prima|fantastisch|geweldig|uitstekend|super|als de brandweer|als een speer|voortreffelijk|fantastisch|zonder problemen|heel goed)
0.8 (jullie|je|u|jij|hij|zij) ~ (bent|zijn|ben|is|was|waren) ~ (een)? (top|held|helden|geweldig|fantastisch|kanjer|kanjers|topper|toppers|goud|goud waard|schat|schatten|engel|engelen|redder|redders|de beste|super|genie|wereldteam|kei|keien|lieverds|geniaal|lief|mijn redding|onze redding)
0.8 (jullie|je|u|jij) ~ (heeft|hebben|hebt|heb) ~~ (gered|uit de brand|waargemaakt|overtroffen|super geholpen|goed geholpen|geweldig|fantastisch|prachtig|uitstekend|uit de naad|bergen verzet|goed gedaan|top gedaan|knap|voor elkaar gebokst|voor elkaar)
0.8 (beste|mooiste|fijnste|leukste) ~ (ooit|beslissing|keuze|keus|van het jaar|die ik|die we|wat ons|in jaren|gezien|gehad|investering)
0.8 (goede|juiste|beste) (keus|keuze|beslissing|zet)
0.8 (blij|gelukkig|prettig|heerlijk) ~ dat (we jullie|we bij jullie|we met jullie|ik bij jullie|ik jullie|jullie er zijn|wij bij jullie|wij jullie)
0.8 (blij|gelukkig) (met|mee)
0.8 (dankzij|door) (jullie|jou|u|jouw|uw) ~~ (gered|gelukt|rust|geslapen|slapen|weer|bespaard|binnen|gehaald|geslaagd|op tijd|gewonnen|gekregen|hulp|werk|inzet)
0.8 (elke|iedere) (cent|euro) (dubbel en dwars|meer dan)? waard
0.8 (zijn|hun|het|dubbel en dwars) (geld|gewicht in goud) (dubbel en dwars)? waard
0.8 (waar voor|waar voor ons|waar voor mijn) geld gekregen
0.8 (scheelt|scheelde|bespaart|bespaard|bespaarde) ~ (ons|mij|me) ~~
0.8 (weer|eindelijk|gerust|rustig|lekker) ~ slapen
0.8 (aanrader|een tien|dikke tien|10 met|tien met|tien plus|een 10)
0.8 (geef|geven|verdient|verdienen|dikke|waard|krijgen|krijgt) ~ (vijf|5) sterren
0.8 (vijf|5) sterren (waard|van mij|van ons|voor)
0.8 (ga|gaan|hou|houd|houden) zo (door|voort|vol); ga zo door; (houden|hou|houd) zo
0.8 dat (zijn|ben|is) (wij|ik|ons) (helemaal|ten voeten uit|echt|precies|op en top)
0.8 (tranen|traan|traantje) ~ (in de ogen|gelaten|weggepinkt|van geluk|ontroering|van blijdschap)
0.8 (vader|moeder|man|vrouw|oma|opa|dochter|zoon) ~~ (gehuild|tranen|ontroerd|trots|geroerd)
0.8 (in een keer|in één keer|meteen|direct) (goed|raak|akkoord|goedgekeurd)
0.8 zonder ~ (gedoe|problemen|mopperen|gezeur|morren|enig probleem|vragen) ~ (geregeld|opgelost|goedgekeurd)?
0.8 (snelle|vlotte) (service|hulp|oplossing|reactie en|afhandeling|levering)
0.8 (kijken|keken|behandelen|helpen) ~ (niet vreemd|met respect|altijd vriendelijk)
0.8 (zoals|als) altijd (top|prima|perfect|goed|snel|uitstekend|keurig|stipt|weer)
0.8 (zelfs|nog nooit) ~ zo (goed|mooi|snel|vlot|blij|fijn|makkelijk|soepel)
0.8 (zorgvuldig|vakkundig|deskundig|liefdevol|geduldig|professioneel) ~ (en)? ~ (gedaan|geholpen|begeleid|werk|aanpak|uitgelegd)
0.85 (heldere|duidelijke|fijne|goede|snelle|vlotte|warme|prachtige|mooie|knappe|puike|uitmuntende|deskundige|professionele|zorgvuldige|vriendelijke|persoonlijke|rustige|attente|kundige|correcte) (uitleg|begeleiding|aanpak|opvolging|service|hulp|samenwerking|communicatie|ondersteuning|ontvangst|bediening|afhandeling|adviezen|advies|werkwijze|afwerking|uitvoering|presentatie|sfeer|organisatie|tips|vertaling|reactie|oplossing)
0.85 (ijzersterk|ijzersterke|haarscherp|haarscherpe|loepzuiver|glashelder|kraakhelder|messcherp|piekfijn|onberispelijk|onberispelijke|vlekkeloos verlopen|vlekkeloze|uitmuntend|uitmuntende|magistraal|magistrale|weergaloos|weergaloze|buitengewoon)
0.85 (dankzij|door|met) (jullie|u|uw|jouw|jou|jullie hulp|uw hulp|jouw hulp) ~~ (hebben|heb|is|zijn|kunnen|kan|konden|staat|loopt|draait|was|waren) ~~ (gehaald|binnengehaald|gelukt|gewonnen|gered|opgelost|op tijd|bespaard|gekregen|rond|weer|doorgaan|rust|geslaagd|gevonden)
0.85 (zonder) (jullie|u|jou|uw hulp|jullie hulp|jouw hulp|jullie inzet|uw inzet) ~ (hadden|had|waren|was|zou|zouden) ~~ (nooit|niet|geen) ~ (gehaald|gelukt|gered|geraakt|klaar|zover|geweest|gekund|staan)?
0.85 (uit de|uit een) (nood|brand|problemen|penarie|moeilijkheden|puree|shit) ~ (geholpen|gehaald|gered)
0.85 (dat|dit) (vergeten|vergeet) (we|wij|ik) ~ (niet|nooit) ~ (snel|gauw|meer)?
0.85 (heeft|hebben) ~ indruk (gemaakt|op ons|op mij)
0.85 (nooit|geen moment|nog nooit) ~ (spijt|teleurgesteld|in de steek) ~ (gehad|gelaten|geweest|van gehad|van)?
0.85 (u|je|jullie) ~ (hebt|heeft|hebben|heb) ~~ (niet te veel|niks te veel|niets te veel|niet teveel|geen woord te veel) ~ beloofd
0.85 (veel|stukken|een stuk|zoveel|merkbaar|duidelijk|tien keer) (beter|mooier|sneller|vlotter|prettiger|makkelijker|overzichtelijker|rustiger|professioneler) ~ (dan|geworden|nu|werkt|loopt|sinds)
0.85 (werkt|loopt|draait|gaat|oogt|klinkt|leest) ~ (nu|echt|zoveel|veel|stukken|een stuk|allemaal)? ~ (beter|vlotter|soepeler|sneller|als een trein|als een zonnetje|gesmeerd|perfect|zonder haperen|zonder morren|heerlijk|lekker|fijn|vlot|prima)
0.85 (weer|terug) (draait|draaide|werkt|werkte|loopt|liep) ~ (alles|weer)?
0.85 alles (werkt|draait|draaide|werkte|loopt|liep) (weer|terug|opnieuw|perfect|vlot|zoals het moet|naar behoren)
0.85 (was|waren|is|zijn|ging|stond|stonden) ~~ (in een mum|in no time|in een wip|in een oogwenk|razendsnel|vliegensvlug|zo gepiept|binnen de kortste keren|binnen het uur|nog dezelfde dag|dezelfde dag nog|de volgende dag al) ~ (van tijd|klaar|opgelost|geregeld|rechtgezet|hersteld|in orde)?
0.85 (een|twee|drie|enkele|#) (dag|dagen|week|weken|uur) (te vroeg|vroeger|eerder|sneller|voor de deadline) ~ (dan)? ~ (geleverd|klaar|af|opgeleverd|beloofd|verwacht|afgesproken|gepland)
0.85 (menig|heel wat|veel) (bedrijf|bureau|kantoor|bedrijven|collega's|concurrenten) ~~ (voorbeeld|leren|puntje)
0.85 (voorbeeld|puntje) ~ (aan zuigen|aan nemen|nemen)
0.85 (mag|mogen|kan|kunnen) ~ (gezien worden|er wezen|er zijn|mee voor de dag komen|mee thuiskomen|fier op zijn|trots op zijn)
0.85 (resultaat|werk|eindresultaat) ~ mag ~ (gezien worden|er zijn|er wezen)
0.85 voor de dag ~ (kunnen komen|komen); (om)? ~ (fier|trots) op te zijn
0.85 (fier|trots|content|blij|gelukkig) (op|met|van|mee) ~ (resultaat|werk|website|nieuwe|logo|huis|keuken|tuin|bureau|ontwerp)
0.85 (is|het) (raak|spot on|helemaal raak|in de roos|helemaal ons|precies ons|helemaal top|precies goed|precies wat)
0.85 precies (ons|goed|raak|juist|wat we zochten|wat ik zocht)
0.85 (ongelooflijk|ongelofelijk|fantastisch|knap|straf|geweldig|schitterend|chapeau) (wat|hoe|dat) (jullie|u|je|jij) ~~ (klaargespeeld|gepresteerd|gedaan|gemaakt|gefikst|voor elkaar|geregeld|hebben|hebt|heeft|gekregen|gerealiseerd)
0.85 (siert|strekt|pleit voor) (jullie|u|je|jou|het team); dat siert ~ (jullie|u|je)
0.85 (petje|hoed) ~ (af|diep)
0.85 (knap|straf|sterk|mooi|tof|lief|attent|fijn|bewonderenswaardig) (hoe|dat|van) (jullie|u|je|jij) ~~ (hebben|hebt|heeft|gemaakt|gedaan|wilden|wilde|tijd|moeite|meedenkt|meedenken|geholpen|aangepakt|opgelost|zelf)
0.85 (wat) (fijn|knap|lief|leuk|attent|tof|mooi|goed|prettig|heerlijk) dat (jullie|u|je|jij) ~~ (meedenkt|meedenken|meedenk|geholpen|gedaan|wilden|wilde|moeite|hebben|hebt|zo|altijd|snel)
0.85 (bedankt|dank|merci|dankjewel) dat (jullie|u|je|jij|het|ik) ~~ (wilden|wilde|wou|konden|kon|hebben|hebt|heeft|zijn|bent|zo|geholpen|gekomen|tijd|mocht|gelukt)
0.85 (bedankt|dank|merci|danke|dankjewel|thx|thanks) voor (de|het|alle|uw|je|jullie|jouw|die)? ~~ (vlotte|snelle|goede|mooie|deskundige|zorgvuldige|prima|fijne|prachtige|professionele|vriendelijke|uitstekende|perfecte|puike|heerlijke|geweldige|fantastische|goeie|leuke|correcte|rappe|extra|harde) ~
0.85 (merci|bedankt|dank|danku|dankuwel|dankjewel) ~ voor (de|het|alle|uw|je|jullie|jouw|die)? ~ (vlotte|snelle|rappe|goede|goeie)? (hulp|inzet|moeite|zorg|zorgen|service|uitleg|opvolging|begeleiding|advies|raad|tips|geduld|steun|flexibiliteit|schakelen|meedenken|pleidooi|werk|tussenkomst|oplossing|samenwerking|ontvangst|gastvrijheid|vertaling|fotos|foto's|middag|avond|dag|feest)
0.85 (ge|gij|ulle) (zijt|bent|zijn) ~ (een)? (topper|toppers|held|helden|schat|engel|kei|keien|crack|straf|goed|de max|de beste|goud waard)
0.85 (held|topper|engel|schat|kei|crack|genie|tovenaar|redder|toverfee) (ben|bent|zijn|zijt) (je|u|jullie|ge|jij)
0.85 (je|jij|u|jullie) (bent|ben|zijn) (een|mijn|onze)? (held|topper|engel|schat|kei|crack|genie|tovenaar|redder|redding|helden|toppers|engelen)
0.85 (mannen|team|ploeg|mensen|medewerker|medewerkers|vakmannen|stielmannen|collega|vertaler|fotograaf|docent|monteur|schilder|techniekers) ~~ (proper|netjes|stil|snel|vriendelijk|vakkundig|goed voorbereid|hard|keurig|stipt|beleefd|deskundig|behulpzaam|correct) ~ (gewerkt|werk|werkten|was|waren|geholpen)
0.85 (boeiend|boeiende|leerzaam|leerrijk|leerrijke|inspirerend|inspirerende|verhelderend|verhelderende) ~ (cursus|workshop|training|sessie|presentatie|lezing|dag|middag|en|gesprek|opleiding)?
0.85 (niets|niks) (dan|als) lof; (lovend|vol lof|lovende woorden|niets anders dan lof)
0.85 (alle|dikke|mijn|onze|grote|welgemeende|oprechte) (lof|complimenten|proficiat|felicitaties|pluim|waardering)
0.85 (proficiat|complimenten|pluim) ~ (met het|met de|voor het|voor de|aan het|aan de|jullie|team|resultaat) ~ (resultaat|werk|team|mooie|prachtige|geslaagde|afhandeling|website|aanpak|vertaler|ontwerp)?
0.85 (heeft|hebben|had) ~~ (veel|heel wat|een hoop|enorm veel|zoveel) (geld|tijd|stress|zorgen|kopzorgen|werk|gedoe) ~ (bespaard|gescheeld|uitgespaard)
0.85 (veel|heel wat|zoveel|eindelijk) (rust|gemoedsrust|vertrouwen|plezier) ~ (gegeven|bezorgd|gebracht|van)
0.85 (wil|wilde|wou|willen|moest) ~ (toch|even|gewoon|alleen|eens)? ~ (laten weten|zeggen|kwijt|meegeven|vertellen) ~~ (tevreden|blij|goed|mooi|fantastisch|geslaagd|dankbaar|top|genoten|schot in de roos|georganiseerd|geweldig)
0.85 (loopt|liep|ging|verliep|verlopen|draaide) ~ (alles|het|gesmeerd) ~ (gesmeerd|van een leien dakje|op rolletjes|vlekkeloos|zonder problemen|perfect|super|fantastisch|zoals gehoopt|vlot)
0.85 (het|alles) (liep|verliep|ging|loopt|gaat|draait|klopte) (gesmeerd|van een leien dakje|op rolletjes|vlekkeloos|perfect|super|fantastisch|als een trein|gewoon|tot in de puntjes|als gegoten)
0.85 alles (klopte|klopt|was perfect|was piekfijn|was tot in de puntjes|zat snor|zat goed|was top)
0.85 (zit|zat) snor
0.85 (niemand|we|wij|ik) ~ (wil|willen|kan|kunnen|zou|zouden) ~ (hier)? ~ (nog)? (zonder|niet meer zonder|nooit meer zonder|nog zonder)
0.85 (eindelijk) (een|iemand) ~~ (die|wie) ~ (gewone|mensentaal|begrijpt|snapt|luistert|meedenkt|uitlegt|klare taal|verstaat|doet wat)
0.85 (wat een|een echte|een hele|een ware) (verademing|opluchting|verschil|verrijking|meerwaarde|zegen|luxe|geruststelling|aanwinst) ~ (bij|om|met|jullie|vergeleken|na)?
0.85 (jaloers|afgunstig|onder de indruk|lovend|enthousiast|lyrisch|wild|laaiend) ~ (op|over|van)? ~ (resultaat|gasten|buren|klanten|collega's|wij niet minder|iedereen)?
0.85 (gasten|klanten|buren|collega's|bezoekers|genodigden|leden|ouders|directie|vrouw|man|dochter|zoon|iedereen|team|personeel) ~~ (nog steeds over|vol van|nog altijd over|in de wolken|weg van|complimenten|onder de indruk|smulden|genoten|jaloers|content|lovend|enthousiast)
0.85 (krijgen|kregen|krijg|kreeg|regent|regende) ~~ (complimenten|lovende|positieve reacties|goede reacties|felicitaties|mooie reacties|alleen maar goede|lof)
0.85 (de|het) (mooiste|beste|fijnste|leukste|sterkste|knapste) ~~ (ooit|van de straat|van het dorp|die ik|die we|dat we|in jaren|gehad|gezien|gelezen|gekregen|van allemaal)
0.85 (blij|gelukkig|content|tevreden|dankbaar) ~ (met|over|van|mee|voor) ~ (jullie|uw|je|het|de|onze|jouw) ~ (werk|hulp|resultaat|website|site|service|samenwerking|oplossing|foto's|aanpak|ontwerp|vertaling|nieuwe|bureau|keuken|tekst|begeleiding|inzet)
0.85 (geen|geen enkele) (komma|letter|woord|punt|jota|noot) ~~ (veranderen|wijzigen|aan te passen|te veranderen|aanpassen|veranderd)
0.85 (mooi|knap|goed|keurig|schitterend|fantastisch|netjes|toch maar) ~ (geflikt|gefikst|gepresteerd|gelapt|afgewerkt|in elkaar gestoken|in elkaar gezet|afgeleverd|klaargespeeld)
0.85 (veruit|met afstand|met voorsprong|absoluut|gewoonweg|simpelweg) (de|het) (beste|mooiste|fijnste|betrouwbaarste|snelste|prettigste|leukste)
0.85 (knappe|sterke|fraaie|puike|mooie|indrukwekkende|straffe|schitterende|fantastische) (prestatie|zet|stunt|realisatie|inspanning|vondst|staaltje|aanpak|resultaten)
0.85 (dank|bedankt|merci|dankbaar|waardering|dankjewel) ~ voor (je|uw|jullie|de|die|het) ~ (eerlijkheid|openheid|inzet|geduld|vriendelijkheid|snelheid|flexibiliteit|zorg|toewijding|enthousiasme|betrokkenheid|gastvrijheid|precisie|luisterend oor|creativiteit|professionaliteit|eerlijk advies|hulp)
0.85 (chapeau|respect|hulde|hartelijk dank|heel erg bedankt|erg bedankt|veel dank) (daarvoor|hiervoor|ervoor)
0.85 waarvoor (hulde|mijn dank|onze dank|veel dank|hartelijk dank|onze oprechte dank)
0.85 (plezier|genot|genoegen|verademing|voorrecht|prettig|fijn|leuk|aangenaam|heerlijk) ~ (om|is) ~~ (met jullie|met u|met je|met mensen|met iemand|met een bureau) ~ (te werken|samen te werken|werken|samenwerken)?
0.85 (doen|doet) wat (ze|je|jullie|u|hij|zij) (zeggen|zegt|belooft|beloven|afspreken)
0.85 (perfect|helemaal goed|schitterend|prachtig|fantastisch|ideaal|super|top) zo
0.85 (niks|niets) ~ meer aan (doen|veranderen)
0.85 (neem|nemen|trek) ~ (mijn|onze) (woorden|twijfels|kritiek|bedenkingen) ~~ (terug|in)
0.85 (enorm|heel|zeer|erg|oprecht|bijzonder|eeuwig|jullie|u) ~ (erkentelijk|dankbaar) ~ (voor|dat)?
0.85 (hadden|had|hoefden|hoefde) (jullie|u|je|jij) ~ niet ~ (hoeven|te) ~ (doen|te doen)
0.85 (ziet|zag|zien|oogt|klinkt|leest|voelt|smaakte|smaakt) ~ (er)? ~ (nogal|echt|heel|zo|erg|werkelijk|zeer|ontzettend|super|gewoon)? ~ (straf|schoon|tof|prachtig|mooi|schitterend|geweldig|goed|verzorgd|fantastisch|professioneel|heerlijk|chique|gelikt|sterk|af|super|top) ~ (uit)?
0.85 (zo|heel|echt|nogal) (schoon|straf|wijs) ~ (vond|gedaan|gemaakt|geworden|vinden|afgewerkt)
0.85 (voor het eerst|eindelijk) ~~ (snap|begrijp|begrijpen|snappen|overzicht|rust|zonder stress|zoals het hoort|iemand die) ~
0.85 (vinden|vindt|vond|vonden) ~~ (heerlijk|fantastisch|geweldig|prachtig|schitterend|super|zalig|prima|fijn|leuk|tof|handig) ~ (werken|werkt|om mee te werken|gewerkt|geworden|gedaan)
0.85 (kleuren|maten|afwerking|sfeer|details|vorm|toon|stijl|timing|akoestiek|bediening) ~ (klopt|kloppen|klopte|klopten|zit|zitten|zat|was perfect|is perfect|is schitterend|is prachtig) ~ (goed|helemaal|perfect|tot in)
0.85 (extra|stapje|tandje) ~ (verder gegaan|bijgestoken|harder gelopen|gezet voor ons)
0.85 (nacht|weekend|avond|zondag|feestdag) ~ (doorwerken|doorgewerkt|gewerkt|langs|gekomen|kwamen) ~ voor ons
0.85 (aan) (jullie|u|jou) ~ te danken
0.85 (te danken aan) (jullie|u|jou|jullie hulp|uw werk|jullie werk|jouw hulp)
0.85 (goed|perfect|mooi|haarfijn|feilloos) (aangevoeld|verwoord|weergegeven|getroffen|ingeschat|opgevangen|begrepen wat)
0.85 (op zijn|op haar|op mijn|op ons) gemak (gesteld|gebracht)
0.85 (wat een|zoveel) (rust|gemak|luxe|verschil|verbetering|vooruitgang|tijdwinst)
0.85 (inspecteur|controleur|auditor|revisor|notaris|keurder|rechter|klant|bank) ~~ (niks|niets|geen) ~ (op te merken|aan te merken|opmerkingen|bezwaar|gevonden)
0.85 (helder|duidelijk|prettig|vlot|goed|sterk|mooi|vloeiend|levendig|boeiend|begrijpelijk|volledig) ~ (en|geschreven|opgesteld|leesbaar|verwoord|uitgewerkt|opgebouwd|vertaald) ~ (geschreven|opgesteld|leesbaar|verwoord|uitgewerkt|volledig|compleet)
0.85 (jouw|uw|jullie|je) (vertaling|ontwerp|tekst|pleidooi|presentatie|plan|werk|advies|tip|campagne|idee|voorstel) ~~ (overtuigd|gewonnen|binnengehaald|gered|enorm geholpen|verschil gemaakt|doorslag|succes|wonderen|gescoord)
0.85 (verdient|verdienen) ~ (taart|een taart|een pluim|een prijs|een standbeeld|een bloemetje|een medaille|een fles|champagne|een lintje|alle lof|applaus)
0.85 (klopt|kloppen) ~ tot op de (cent|millimeter|euro|letter|komma|minuut)
0.85 (weer|terug) (zo snel|zo goed|zo mooi) ~ (als)? ~ (nieuw|vroeger|tevoren)
0.85 (keigoed|keimooi|keischoon|supermooi|supergoed|supervlot|topjob|beeldig|goe gedaan|goed gelukt|super gelukt|mooi gelukt|heel goed gelukt|echt gelukt)
0.85 (gun|gunnen) (ik|wij|we)? ~ iedereen
0.85 (zo'n|zulke) (vlotte|fijne|goede|mooie|vriendelijke|correcte) ~ (verbouwing|samenwerking|boekhouder|aannemer|architect|service|begeleiding|werkmannen|ploeg|partner)
0.85 (woord|woordje|briefje|mailtje|berichtje) van dank; (kort|klein|warm) ~ (dankwoord|bedankje)
0.85 (willen|wil|wilde|wou) ~~ (bedanken|danken) voor
0.85 (zo|heel|erg|super|lekker) (snel|vlot|rap|vlug) (opgelost|geregeld|geholpen|hersteld|in orde|gefikst|afgehandeld|geleverd|gereageerd|gemaakt|klaar) ~ (was|is|hebt|hebben|waren)?
0.85 (voltreffer|uitmuntend|weergaloos|adembenemend|oogverblindend|betoverend|wondermooi)
0.85 (enorm|echt|heel|zeer|goed|geweldig|flink|een stuk) (vooruitgeholpen|vooruit geholpen|verder geholpen|op weg geholpen|geholpen|uit de brand geholpen)
0.85 (bij|met|op) (jullie|u|jou) ~ (weet|weten|kan|kunnen) (ik|we|wij) ~~ (in orde|goed komt|rekenen|vertrouwen|bouwen|goed zit)
0.85 (denken|denkt) (tenminste|altijd|echt|zo|goed|heel goed|actief|proactief) mee
0.85 (proactief|oplossingsgericht|klantgericht|klantvriendelijk) ~ (en|meedenken|team|werken|gewerkt|geholpen|aanpak)
0.85 (kwam|komt|kwamen|viel|vielen|valt) ~ (heel|erg|zeer|bijzonder)? ~ (goed|mooi|sterk|fantastisch) (over|binnen|in de smaak|tot zijn recht|uit de verf)
0.85 (sloeg|slaat) ~ in als een bom
0.85 (doet|doen) wat (het|hij|zij|ze|u|je|jullie) (belooft|beloven|zegt|zeggen)
0.85 eindelijk een ~~ (dat|die) (doet|werkt|luistert|begrijpt|snapt|meedenkt)
0.85 (raad|raden|beveel|bevelen) (jullie|u|je) ~~ (aan) ~ (iedereen|vrienden|collega's|anderen|al onze|al mijn)
0.85 (niks|niets|alleen maar|louter|enkel|unaniem) (dan)? (complimenten|lof|lovende|lovend|positieve reacties|positief|goede reacties)
0.85 (geduldige|heldere|goede|duidelijke|warme|deskundige) (uitleg|begeleiding|raad|hulp) ~~ (gerustgesteld|geholpen|dank|verder|rust|deugd)
0.85 (ging|gaat|verliep|liep) ~ (allemaal|alles|zo|echt|heel)? ~ (soepel|gesmeerd|vlot|vlotjes|geruisloos|rimpelloos|probleemloos|feilloos|perfect|vlekkeloos)
0.85 (zeer|heel|erg|best|bijzonder) te spreken over
0.85 (bewondering|respect|waardering) voor (de|hoe|het|jullie|uw) ~ (manier|werk|inzet|aanpak|geduld|team|collega|vakmanschap|werkwijze)
0.85 (dikke|dikke dikke|welgemeende|hele dikke|duizendmaal) (merci|dank|dankjewel|dankuwel|bedankt|pluim|proficiat) ~ (aan|voor|team|allemaal|van)?
0.85 zelden (zo|zo'n|iets zo) ~ (goede|goed|mooie|mooi|grondige|grondig|vlotte|vlot|fijne|helder|heldere|snelle|snel|knappe|knap|deskundige) ~ (gezien|meegemaakt|gehad|gelezen|ontmoet)
0.85 (wens|gun) ~ iedereen ~ toe; (wonderen|mirakels) (gedaan|verricht)
0.85 (jullie|uw|jouw) verdienste; (zo'n|zulke) ~ (wens|gun) (ik|wij|we) ~ iedereen
0.85 (is|zijn|werd|was|geworden) ~ (prachtig|schitterend|fantastisch|geweldig|beeldig|subliem|super|heel mooi|echt mooi) ~ (geworden|gelukt|gedaan)
0.85 (prachtig|schitterend|fantastisch|geweldig|heel mooi|zo mooi|echt mooi) (geworden|gelukt)
0.85 (blij|content|tevreden|gelukkig|dankbaar) dat (we|wij|ik) ~ (voor|bij|met) (jullie|u|jou) ~ (gekozen|gegaan|gekomen|terecht|gewerkt|beland|zijn|hebben)
0.85 (snel|correct|vriendelijk|vlot|netjes|stipt|deskundig|betrouwbaar|vakkundig|behulpzaam|professioneel) (en|én) (snel|correct|vriendelijk|vlot|netjes|stipt|deskundig|betrouwbaar|vakkundig|behulpzaam|professioneel|efficient|duidelijk|goed)
0.85 zo (hoort|moet) het; zo heb ik het graag; zo hebben we het graag
0.85 (zo|heel|erg|zeer) (leerrijk|leerzaam|boeiend|nuttig|waardevol|inspirerend|verhelderend|duidelijk uitgelegd)
# trades
0.85 (proper|netjes|kraaknet|brandschoon) (achtergelaten|opgeruimd|afgewerkt|gewerkt)
0.85 (lekker|heerlijk) (gegeten|eten|buffet|gekookt)
0.85 (dansvloer|zaal|tent) ~ (stond vol|ging plat|op zijn kop|ontplofte)
0.85 (bezoekers|omzet|verkoop|aanvragen|bestellingen|leads|conversie|inschrijvingen) ~~ (verdubbeld|verdrievoudigd|vertienvoudigd|ontploft|recordhoogte|fors gestegen|flink gestegen|sterk gestegen) ~~ (dankzij|sinds|door) ~ (jullie|de nieuwe|uw|de campagne)
0.85 (sinds|dankzij|door) ~ (jullie|de nieuwe|uw|de campagne|de nieuwe site) ~~ (bezoekers|omzet|verkoop|aanvragen|bestellingen|leads|conversie|inschrijvingen) ~~ (verdubbeld|verdrievoudigd|gestegen|omhoog|ontploft|meer)
0.85 (zaak|proces|geding|beroep|procedure|aanbesteding) ~ gewonnen ~ (dankzij|met uw|door uw|jullie|u)?
0.85 (in het gelijk gesteld|gelijk gekregen) ~~ (dankzij|dank|uw|jullie|pleidooi)
0.85 (leest|klinkt|oogt) ~ (vlot|natuurlijk|vloeiend|als een roman|als een trein|fris|modern|strak|eigentijds|professioneel|heel mooi|prachtig|geweldig|fantastisch)
0.85 (hoef|hoeven) ~ (me|mij|ons) ~ (geen zorgen|nergens zorgen) ~ (meer)? te maken
0.85 (neemt|nemen|namen|nam) ~ (ons|mij|me) ~ (veel|heel veel|zoveel|alle) ~ (werk|zorgen|zorg|stress) ~ uit handen
0.85 (veel|alle|heel wat) (werk|zorgen|stress|kopzorgen) ~ uit handen (genomen|neemt|nemen)
0.85 uit handen genomen
0.85 (altijd|steeds|telkens|elke keer|iedere keer) (bereikbaar|vriendelijk|behulpzaam|correct|stipt|op tijd|snel geholpen|een luisterend oor|paraat|goed geholpen|even vriendelijk|klaar voor ons|perfect in orde|goed werk)
0.85 (snel|meteen|direct|onmiddellijk) ~ (antwoord|geholpen|hulp|reactie) ~ (gekregen|krijgen|top|super|fantastisch|prima|fijn)
0.85 (kundig|bekwaam|deskundig|vakbekwaam|geduldig|empathisch|warm|attent|hartelijk|gastvrij|integer|discreet) ~ (en|team|mens|mensen|advocaat|boekhouder|architect|vakman|iemand|persoon|begeleid|geholpen|ontvangen)
0.85 (aangenaam|positief|prettig|blij) verrast ~ (door|over|met|van)?
0.85 (had|hadden|was|waren) ~ (ik|wij|we)? ~ zonder (u|uw|jullie|jouw) ~ (hulp|inzet|advies|steun)? ~ (nooit|niet)
0.85 (laten|laat|lieten|liet) ~ (alles|de werf|het huis|de boel) ~ (netjes|proper|schoon|keurig|opgeruimd) ~ achter
0.85 dat is nog eens (service|werk|vakwerk|snelheid|een oplossing|hulp|klantvriendelijkheid)
0.85 dat noem ik (service|werk|vakwerk|snelheid)

[growth]
0.85 (verlengen|verleng|verlenging|bijtekenen|hernieuwen|voortzetten|bijgetekend|vernieuwen) ~~ (contract|overeenkomst|abonnement|samenwerking|met een jaar|met # jaar|voor een jaar|opdracht|met twee jaar|onderhoudscontract)
0.85 (contract|overeenkomst|abonnement|samenwerking|opdracht|onderhoudscontract) ~~ (verlengen|verlengd|verleng|uitbreiden|uitgebreid|voortzetten|bijtekenen|verlenging|vernieuwen|voort te zetten)
0.85 (nog|weer|opnieuw|er) (een|twee|drie|#) (jaar|jaartje|jaren|seizoen) ~ (bij|erbij|door|verder|aan vast|met jullie|vast|plakken)
0.85 (tekenen|teken) ~~ bij
0.85 (volgend jaar|volgend seizoen|komend jaar|volgende editie) ~~ (graag weer|weer graag|zelfde|hetzelfde|met jullie|bij jullie|boeken|vastleggen|weer met u|weer bij u)
0.85 (graag|weer|opnieuw|zeker|absoluut) ~~ (volgend jaar|volgende editie|volgend seizoen) ~~ (jullie|weer|boeken|samen|bij jullie|inhuren)?
0.85 (aanbevolen|aangeraden|doorverwezen|getipt|aangeprezen) ~~ (jullie|u|bij|aan|collega|vriend|vriendin|zwager|buurman|zus|broer|kennis|iedereen)
0.85 (jullie|u|jouw|uw|je) ~~ (aanbevolen|aangeraden|getipt|warm aanbevolen|aangeprezen|aanbevelen|aanraden)
0.85 (beveel|raad) ~ (jullie|je|u) ~~ aan
0.85 (jullie|je|uw|jouw) (naam|nummer|telefoonnummer|gegevens|kaartje|visitekaartje|mailadres|contactgegevens) ~~ (doorgegeven|gegeven|doorgespeeld|gedeeld|doorgestuurd|uitgedeeld|rondgestuurd|genoemd)
0.85 (maat|vriend|vriendin|zwager|schoonzus|buurman|buurvrouw|kennis|broer|zus|zoon|dochter|neef|nicht|relatie|kameraad|schoonbroer|zakenrelatie|compagnon|ondernemer|overbuurman|makker|nonkel|tante|oom) ~~ (gaat jullie|gaat je|gaat u|zal jullie|zal je|belt jullie|belt je|neemt contact|komt ook|wil ook|zoekt een|zoekt ook|zoekt nog|gaat bellen|klant worden|gaat contact|meldt zich|heeft ook interesse)
0.85 (verwacht|verwachten) ~ (een)? (telefoontje|belletje|mailtje) van; ik zeg ~ (ga naar|bel)
0.8 (willen|wil|gaan|zouden|zou|besloten|graag) ~~ (uitbreiden|opschalen|bijbestellen|upgraden|verdubbelen|verhogen)
0.8 (willen|wil|gaan|zouden|zou|mogen|graag) ~~ (nog een|een tweede|een derde|extra|ook een|ook nog|ook onze|ook de) ~ (project|opdracht|campagne|vestiging|filiaal|webshop|site|website|fase|vertaling|taal|talen|app|module|werkplekken|werkplek|licenties|gebruikers|uren|locatie|pand|verdieping|film|editie|bv|portaal|administratie|feest|event|workshop|training|seizoen|exemplaren|set|kantoor)
0.8 (vervolgopdracht|vervolgopdrachten|vervolgproject|nabestelling|nabestellen|bijbestellen|bijbestelling|uitbreiding van|uitbreiding op)
0.8 (nieuwe|volgende|grote|mooie|leuke|extra|nieuw|volgend|leuk|mooi) (opdracht|klus|project|klussen|opdrachten) voor (jullie|je|u)
0.8 (opdracht|klus|werk|project|klussen|opdrachten) voor (jullie|je|u)
0.8 (offerte|prijs|voorstel|prijsopgave|prijsje) ~~ (voor|van) ~ (tweede|extra|volgende fase|nog een|uitbreiding|vervolg|derde)
0.8 (willen|wil) ~~ ook in het (frans|duits|engels|spaans|italiaans|pools|turks|zweeds|deens)
0.8 (er|liefst|graag|meteen|nog|ook) ~ (portaal|portal|webshop|app|pakket|module|filiaal|uren|licenties|vertaling) (bij|erbij)
0.8 (doe|doen) (maar|er) ~ (nog een|ook een|weer een) ~~ (bij)?
0.8 (nemen|neem|boeken|boek|bestellen|bestel|reserveren|reserveer|huren|huur) ~ (jullie|je)? ~ (nog een|meteen weer|nogmaals|er nog|jullie weer|jullie opnieuw|weer jullie)
0.8 (gaan|ga|willen|wil) ~ (door|verder) met (jullie|u)
0.8 (graag|weer|doen|boeken|nemen|bestellen|bestel) ~ (zelfde|hetzelfde|idem) ~ als (vorig jaar|vorige keer|vorige editie|vorig seizoen)
0.8 (overstappen|overgestapt|klant worden|overstap) ~~ (naar jullie|naar u|bij jullie)
0.8 meer werk voor (jullie|je|u); (grotere|hoger|groter|dubbel) (pakket|budget|abonnement)
0.8 budget ~ (verhogen|verhoogd|verdubbelen|verdubbeld|omhoog)
0.85 (bevelen|beveel|raden|raad|aanbevolen|aangeraden|warm aanbevolen|aanbevelen|aanraden) ~~ (jullie|u|je|iedereen|collega's|vrienden|kennissen|warm|ten zeerste|zeker|met plezier) ~ (aan|aanbevolen|aangeraden)?
0.85 (heb|hebben|had) ~ (jullie|u|je|uw naam|jullie naam|jullie bureau|uw kantoor) ~ (warm|al|met plezier|graag|van harte)? ~ (aanbevolen|aangeraden|doorgegeven|aangeprezen|getipt|laten vallen|genoemd|gesuggereerd)
0.85 (broer|zus|vriend|vriendin|collega|buurman|kennis|zwager|neef|relatie|ondernemer|zakenpartner|klant|schoonbroer) ~ (van mij|van ons)? ~ (zoekt|zoeken|heeft ook|wil ook|wil graag) ~~ (boekhouder|architect|accountant|vertaler|bureau|fotograaf|advocaat|aannemer|webbouwer|website|offerte|nodig|jullie)
0.85 (ook|meteen|eveneens) ~~ (bij|aan) (jullie|u) ~ (onderbrengen|ondergebracht|toevertrouwen|toevertrouwd|uitbesteden|leggen|bestellen|laten doen|onder te brengen|afnemen)
0.85 (bij|aan) (jullie|u) ~ (onderbrengen|toevertrouwen|uitbesteden|onder te brengen|toe te vertrouwen)
0.85 (mogen|mag|gaan|willen|wil|zouden|laten) ~~ (jullie|u|je) ~~ ook ~ (doen|maken|verzorgen|inrichten|vertalen|ontwerpen|bouwen|schilderen|leveren|regelen|organiseren|onderhouden|fotograferen|inschakelen|begeleiden|nemen)
0.85 (ook|eveneens) ~~ (inschakelen|in te schakelen|voor jullie|jullie voor|met jullie doen|door jullie laten) ~ (voor|doen|maken)
0.85 (nog|er nog|graag|er graag nog|meteen|extra) (een|twee|drie|vier|vijf|#|@many) ~ (bestellen|bijbestellen|bij bestellen|toevoegen|erbij|bij te bestellen|afnemen|boeken|licenties|exemplaren|stuks|werkplekken|gebruikers|accounts|video's|pagina's|talen)
0.85 (willen|wil|zouden) ~~ nog (een|twee|drie|vier|#) ~ (extra)? ~ (bestellen|toevoegen|afnemen|laten maken|werkplekken|licenties|video's|exemplaren|bijkomende)
0.85 (zet|zetten|doe|doen) ~ (er)? ~ (nog|maar)? ~ # ~ (licenties|gebruikers|werkplekken|exemplaren|stuks|uren|accounts) ~ (bij|extra)
0.85 (verlengen|verleng|tekenen|teken|gaan|bijtekenen|verlengd) ~ (we|wij|ik)? ~ (graag|met plezier|opnieuw|weer|zonder aarzelen) ~~ (jaar|jaren|seizoen|contract|termijn|jullie)
0.85 (tekenen|teken|bijtekenen) ~ (we|wij|ik)? ~ (graag|met plezier|opnieuw|weer)? ~ voor ~ (nog|nogmaals)? ~ (eens)? ~ (een|twee|drie|vijf|#) (jaar|jaren|seizoen)
0.85 (met veel plezier|met plezier|met graagte|graag|uiteraard) (verlengen|verleng|tekenen|vernieuwen|hernieuwen|breiden) (we|wij|ik)
0.85 akkoord met (de)? (verlenging|uitbreiding|vervolgopdracht|verlengen)
0.85 (verlenging|uitbreiding) ~ (akkoord|goedgekeurd|is goed|prima|graag)
0.85 (onderhoud|contract|pakket|samenwerking|opdracht|abonnement|dienstverlening|campagne|team) ~~ (uitbreiden|uit te breiden|opschalen|verruimen|vergroten|uitgebreid|verlengen|verder uitbouwen|uitbouwen)
0.85 (tweede|nieuwe|derde|volgende|extra) (winkel|filiaal|vestiging|locatie|kantoor|zaak|site|webshop|project|huis|verdieping|campagne|editie) ~~ (jullie|u|ook|weer|opnieuw) ~~ (doen|maken|verzorgen|inrichten|ook|mogen|willen|graag|voor)
0.85 (naast|behalve) (de|het|onze) ~~ ook ~~ (offerte|voorstel|laten|doen|maken|verzorgen|prijs)
0.85 (offerte|voorstel|prijs|prijsvoorstel) ~~ (uitbreiding|extra|bijkomende|tweede|derde|nieuwe vestiging|vervolg|ook de|ook het|ook voor|volgende fase)
0.85 (tot|op naar) (de|het) (volgende|volgend) (opdracht|project|keer|feest|editie|samenwerking|jaar|klus)
0.85 (volgende|nieuwe) (opdracht|opdrachten|klus|project) ~ (komt|komen|volgt|ligt|wacht|staat) ~ (er|eraan|zeker|klaar)
0.85 (zustermaatschappij|zusterbedrijf|dochteronderneming|andere vestiging|andere filialen|moederbedrijf|andere afdelingen) ~~ (ook|afsluiten|jullie|contract|toevoegen|inschakelen|offerte|interesse|instappen)
0.85 (volgend jaar|volgende zomer|volgend seizoen|volgende keer|komend jaar) ~ (doen|boeken|werken|rekenen|nemen|willen|gaan|mogen|staan) ~~ (weer|opnieuw|terug|graag|zeker) ~ (met|bij|op|voor) (jullie|u|je)
0.85 (weer|opnieuw|terug|zeker|graag) ~ (beroep doen op|in zee met|met jullie samenwerken|met u samenwerken|samen met jullie|bij jullie bestellen|bij jullie boeken|met jullie in zee|op jullie rekenen)
0.85 (doe|geef|bezorg|boek|zet) (ons|mij|me|er) ~ (volgend jaar|volgende keer|maar weer|nog eens|nog maar|weer|opnieuw) ~~ (hetzelfde|zelfde|pakket|een|jaar|gasten|bij|erbij|editie)
0.85 (tel|zet|doe|reken) ~ er ~ (#|@many|nog) ~ (gasten|personen|licenties|gebruikers|stuks|exemplaren|werkplekken) ~ bij
0.85 (nummer|naam|gegevens|contactgegevens|kaartje|mailadres) ~ (gevraagd|gegeven|doorgegeven|gedeeld|doorgespeeld) ~~ (buren|buurman|vriend|vriendin|collega|kennis|broer|zus|ze|hem|haar|hen|mag)
0.85 (buren|buurman|vriend|vriendin|collega|kennis|broer|zus|schoonbroer|gasten|ze) ~~ (je|jullie|uw) (nummer|naam|gegevens|contactgegevens|kaartje|adres) ~ (gevraagd|gekregen|willen|wilden|wilde|hebben)
0.85 (openen|opent|starten|beginnen|krijgen|hebben) ~~ (bureau|kantoor|vestiging|filiaal|winkel|magazijn|afdeling|locatie) ~~ (ook|daar ook|eveneens) ~ (nodig|willen|jullie|ondersteuning|hulp|website)
0.85 (daar|hier|hiervoor|daarvoor) ~ ook ~ (ondersteuning|hulp|boekhouding|website|onderhoud|IT ondersteuning|jullie|begeleiding) ~ (nodig|willen|bij nodig)
0.85 (teken|schrijf|boek|zet|noteer) (ons|mij|me) ~ (maar|alvast|gerust)? ~ (in|op|bij) ~ (voor)? ~ (nog|volgend|opnieuw|weer|een) ~ (jaar|jaren|editie|seizoen|cursus)?
0.85 (willen|wil|zouden) ~~ (contract|abonnement|onderhoud|pakket|dienst|schoonmaakcontract|formule) ~ ook ~ (voor|op|in) ~ (tweede|andere|nieuwe|onze|het|de)
0.85 (zus|broer|vriend|vriendin|buurman|kennis|nicht|neef|schoonzus) ~ (neemt|nemen|gaat|zal|belt|mailt|zullen) ~~ (contact|bellen|mailen|jullie|u) ~ (met|op|u|jullie)
0.85 (raad|raden|beveel|bevelen) (jullie|u|je) ~~ aan ~ (iedereen|vrienden|collega's|anderen)?
0.85 (ook|nog) de (andere|overige|volgende|rest|resterende) ~ (handleidingen|vertalingen|kamers|verdiepingen|filialen|websites|teksten|pagina's|huizen|vestigingen|talen|delen|modules) ~ (willen|laten|door jullie|doen|mogen|aan jullie)
0.85 (opdracht|contract|project) ~~ uit te breiden
0.85 (beslist|besloten) ~~ (uit te breiden|te verlengen|verder te gaan met jullie|door te gaan met jullie|bij te bestellen)
0.85 (wil|willen|zou|zouden) ~ ook (graag)? ~ (met|bij) (jullie|u) (werken|in zee|samenwerken|klant worden|bestellen|komen)
0.85 (ouders|schoonouders|vrienden|buren|kennissen|familie|broer|zus|collega's) ~~ (willen|wil|gaan|zullen) ~ (absoluut|ook|graag|zeker|meteen)? ~ (met|bij) (u|jullie|je) ~ (werken|bouwen|in zee|samenwerken|klant|aankloppen|terecht)
0.85 (ook|nog) (mijn|onze) (andere|overige) (collega's|medewerkers|vestigingen|filialen|winkels|teams|klanten) ~ (wil|willen|laten|zou|zouden)? ~ (inschrijven|aanmelden|laten doen|toevoegen|opleiden|laten volgen)
0.85 (nog een|een tweede|een extra|een bijkomende|nog twee|extra) ~ (medewerker|kracht|vertaler|tolk|ploeg|team|fotograaf|consultant|programmeur|ontwikkelaar|dag|sessie|training|workshop) ~ (sturen|inzetten|boeken|inplannen|bijkrijgen|voorzien|leveren|bestellen)
0.85 (volgend jaar|volgende keer|volgend seizoen) (boeken|boek|vragen|nemen|bestellen|doen|huren) (we|wij|ik) (jullie|u|je)

[meeting.off]
0.85 (afspraak|meeting|overleg|gesprek|vergadering|call|belafspraak|bespreking|bezoek|sessie|workshop|brainstorm|demo|kennismaking|intake|evaluatie|bijeenkomst|lunch|videocall|teamsoverleg|teams overleg|teamsmeeting|kick off|kickoff|rondleiding|opname|dinsdag|maandag|woensdag|donderdag|vrijdag|morgen|vandaag|vanmiddag|vanochtend|vanavond|training|schouw|jaargesprek|werkoverleg) ~~ (afzeggen|afgezegd|af te zeggen|afgelast|afgeblazen|verzetten|verzet|te verzetten|verplaatsen|verplaatst|te verplaatsen|verschuiven|uitstellen|uitgesteld|cancelen|gecanceld|cancellen|annuleren|geannuleerd|niet door|niet doorgaan|vervalt|vervallen|verschoven|overslaan|gemist|afbellen|omzetten|doorschuiven)
0.85 (afzeggen|verzetten|verplaatsen|verschuiven|uitstellen|cancelen|cancellen|annuleren|doorschuiven|overslaan|afbellen|opschuiven) ~~ (afspraak|meeting|overleg|gesprek|vergadering|call|bespreking|bezoek|sessie|workshop|naar|week|andere|demo|intake)
0.85 (zeg|zeggen|blaas|blazen|gelast|bel|meld|melden) ~~ (afspraak|meeting|overleg|vergadering|call|bespreking|bezoek|gesprek|sessie|vanmiddag|morgen|vanavond|donderdag|maandag|dinsdag|woensdag|vrijdag) ~ af
0.85 (sla|slaan) ~~ (deze|dit|overleg|meeting|vergadering|call|afspraak|keer|die|het) ~ over
0.85 (verzet|schuif|schuiven|verplaats|verzetten|verschuif) ~~ (afspraak|meeting|overleg|call|gesprek|vergadering|bespreking)
0.85 moet ~ (afzeggen|verzetten|afbellen|verstek laten gaan|annuleren|cancelen)
0.85 (moeten|moest|moesten) ~ (afzeggen|verzetten|afbellen|verstek|annuleren|cancelen|uitstellen|verplaatsen)
0.8 (kan|kunnen|lukt|red|redden|haal|halen|ga|gaan|gaat|kon|konden) ~~ (niet|toch niet|helaas niet|onmogelijk) ~~ (bij zijn|aanwezig|aanwezig zijn|komen|langskomen|aansluiten|erbij|halen|redden|deelnemen|meedoen|vergadering|overleg|afspraak|meeting|bijwonen|inbellen)
0.8 (red|redden|haal|halen|lukt) (ik|we|wij|me|mij|ons|het) ~~ niet ~~ (afspraak|overleg|meeting|vanochtend|call|gesprek|bespreking|vergadering)
0.8 (ben|zijn|helaas|is) ~ verhinderd
0.8 (verhindering|verstek|ander tijdstip|andere afspraak|dubbele afspraak|dubbel geboekt|dubbel gepland|dubbelgeboekt|no show)
0.8 (komt|kwam|komen) ~~ (iets|wat|spoed) tussen
0.8 (iets|wat|spoedje|spoedgeval) tussen ~ (gekomen|komen); tussengekomen
0.8 (sorry|excuus|excuses) ~~ (gemist|vergeten|niet was|er niet|niet verschenen|verslapen|niet kon) ~~ (afspraak|overleg|meeting|call|gesprek|vergadering)
0.8 (afspraak|overleg|meeting|call|gesprek|vergadering|belafspraak) ~~ (gemist|vergeten|niet door|niet nodig|niet meer nodig|niet zinvol|ander moment|andere dag|andere keer|nieuwe datum|later)
0.8 (ander|andere|nieuw|nieuwe) (moment|dag|datum|tijdstip|afspraak|tijd) ~ (prikken|plannen|zoeken|inplannen|voorstellen|afspreken|kiezen|vinden|maken|kan|schikt|afspraak)
0.8 (kunnen|kan|zullen|laten) ~~ (een week|week|een dag|dag|uurtje|uur|#|paar dagen|volgende week|naar) ~ (opschuiven|verzetten|doorschuiven|later|verplaatsen|verschuiven)
0.8 (ziek|griep|corona|koorts|file|autopech|kind ziek|begrafenis|tandarts|spoedoperatie) ~~ (afspraak|overleg|meeting|call|gesprek|verzetten|afzeggen|vandaag niet|morgen niet)
0.8 (bedank|bedanken|pas|passen) ~ (ik|we|wij)? ~ voor (de uitnodiging|deze uitnodiging|de eer|deze keer|dit overleg|de bijeenkomst|de borrel|de lunch)
0.8 uitnodiging ~ (afslaan|afwijzen|geweigerd|afgewezen|niet); komt ~ niet uit
0.8 komt ~ (slecht|beroerd|ongelegen) uit; niet uit ~~ (afspraak|overleg|datum|dag|tijdstip)
0.8 afwezig op ~ (overleg|vergadering|afspraak|bespreking)
0.85 (aan)? (mij|ons|me) ~ (voorbij) ~ (laten)? gaan
0.85 (voorbij laten gaan|aan ons voorbij|aan mij voorbij)
0.85 (er|erbij) ~ (niet|helaas niet|morgen niet|vandaag niet|toch niet) (bij zijn|bij kunnen zijn|geraken|raken|bij)
0.85 (ben|zijn|is) er ~ niet ~ bij
0.85 (geraak|geraken|raak|raken|lukt|kom|komen|haal|halen|red|redden) ~ (we|wij|ik|het|ons|mij)? ~~ (morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|vanavond|straks|vanmiddag|zaterdag|zondag) ~ (toch|helaas|dus|jammer genoeg)? niet
0.85 (morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|vanavond|straks|vanmiddag|zaterdag|zondag|volgende week) ~ (lukt|kan|past|schikt|gaat|komt) ~ (toch|helaas|mij|me|ons|voor mij|jammer genoeg)? ~ niet
0.85 (verstek|belet|weerhouden|onverwacht verhinderd) ~ (laten gaan|voor|voor de|wegens|moeten)
0.85 (laat|laten|moet|moeten) ~ (mij|me|ons) ~ (verontschuldigen|excuseren) ~ (voor|op)
0.85 (treinstaking|staking|sneeuw|file|ziekte|griep|koorts|storm|panne|begrafenis|opvang|ijzel) ~~ (niet bij|niet komen|niet raken|niet geraken|geraken morgen niet|raken we morgen niet|raken we niet|online|verzetten|verplaatsen|later|afzeggen|thuis|afspraak|raken|geraken)
0.85 (online|via teams|digitaal|telefonisch) of ~ (op een later moment|later|een andere dag|verzetten|uitstellen)
0.85 (nieuwe|andere|volgende) (afspraak|datum) ~ (hoeft|is) ~ (niet|niet meer|niet nodig) ~ (voor|meer)?
0.85 niet (komen opdagen|op komen dagen|opgedaagd|verschenen) ~ (afspraak|overleg|vergadering)?
0.85 (overleg|afspraak|vergadering|gesprek|call|meeting|bezoek|werfbezoek|plaatsbezoek|intake|oplevering) ~~ (opschuiven|naar achteren|vooruitschuiven|naar een andere|naar volgende|uitgesteld|niet laten doorgaan|laten vallen|schrappen|verleggen|wegvallen|verdagen|naar een later)
0.85 (kunnen|kan|zullen) (we|wij) ~ (volgende week|een andere keer|een andere dag|later|op een ander moment) ~ (afspreken|samenzitten|bellen|zien|doen)
0.85 (moet|moeten) ~ (morgen|vandaag|straks|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag) ~ (onverwacht|plots|ineens|dringend) ~ (naar|weg|ziekenhuis)?
0.85 (maandag|dinsdag|woensdag|donderdag|vrijdag|overleg|afspraak|vergadering|meeting|call) ~ (maar|beter|gewoon)? ~ laten vallen

[auto]
0.95 (automatisch|geautomatiseerd) (antwoord|gegenereerd|gegenereerde|bericht|afwezigheidsbericht)
0.95 dit (is|betreft) een (automatisch*|geautomatiseerd*)
0.95 automatische (beantwoording|afwezigheidsmelding); afwezigheidsbericht*; afwezigheidsassistent
0.95 (ben|zijn|is) ~~ (afwezig|niet aanwezig|met vakantie|op vakantie|met verlof|buiten kantoor|op reis|met congé|in verlof|met jaarlijks verlof) ~~ (tot en met|t m|tot|wegens|terug|vanaf # tot)
0.95 wegens ~ (vakantie|herfstvakantie|zomervakantie|kerstvakantie|verlof|ziekte|feestdagen|bouwvak|inventaris|zwangerschap|voorjaarsvakantie|meivakantie|krokusvakantie|paasvakantie|jaarlijks verlof|collectief verlof) ~~ (afwezig|gesloten|niet bereikbaar|beperkt|dicht)
0.95 afwezig (van|tot|wegens|tot en met|t m)
0.95 (afwezigheid|verlof|vakantie) ~~ (contact opnemen|neem contact|wenden|terecht bij|vervangt|vervanger|mijn collega|contact op)
0.95 (lees|beantwoord|bekijk) ~ (mijn|ik mijn) ~ (mail|mails|berichten|e mail|e mails) ~ (niet|beperkt|onregelmatig|bij terugkomst)
0.95 out of office
0.95 (zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|vaderschapsverlof|sabbatical|ziekteverlof|moederschapsrust|geboorteverlof) ~~ (lees|tot|afwezig|bereikbaar|terug|contact|niet aanwezig|wenden|terecht)
0.95 (momenteel|tijdelijk|vandaag|deze week|op dit moment|thans) ~ (niet)? ~ (op kantoor|bereikbaar|aanwezig) ~~ (lees|terug|vanaf|tot|contact|wenden|beantwoord|antwoord)
0.95 lees ~ (mijn|mijn e|mijn zakelijke) (mails|mail|e mails|berichten) ~ (pas|weer|terug|niet) ~ (vanaf|na|op|tot)
0.95 (ticket|melding|aanvraag) # (werd|is|wordt) (aangemaakt|geregistreerd|geopend)
0.95 (beperkt|beperkte|geen) (toegang|inzage) ~ (mail|e mail|mailbox|mijn mail|mailverkeer)
0.95 (kantoor|kantoren|winkel|praktijk|bedrijf|zaak) ~ (is|zijn|blijft) ~ gesloten ~~ (van|tot|wegens|tussen|vanaf)
0.95 (met pensioen|uit dienst) ~~ (mail|mailen|contact|opvolger|vragen)
0.95 uw (melding|bericht|aanvraag|verzoek|mail|e mail|vraag|ticket|klacht|bestelling|inzending|registratie|aanmelding) ~ (is|werd|wordt) ~~ (ontvangen|geregistreerd|aangemaakt|in behandeling|in goede orde|gesloten|doorgestuurd)
0.95 (we|wij) hebben (uw|je) (aanvraag|melding|verzoek|vraag|klacht|ticket|bericht|e mail) ~ ontvangen
0.95 uw (bericht|aanvraag|melding|vraag) ~ (in goede orde|goed) ontvangen
0.95 (ticketnummer|meldingsnummer|meldnummer|zaaknummer|incidentnummer) ~~ (ontvangen|geregistreerd|aangemaakt|bericht|correspondentie|vermeld|vermelden|automatisch|is)
0.95 (melding|ticket|incident|aanvraag|case) # ~~ (ontvangen|geregistreerd|aangemaakt|gesloten|toegewezen)
0.95 (niet|kon niet|kan niet) ~ (worden)? (bezorgd|afgeleverd|bezorgen|afleveren) ~ (worden|aan|bij)?
0.95 onbestelbaar; (aflevering|bezorging) ~ (mislukt|gefaald|niet gelukt); mailer daemon
0.95 postmaster
0.95 (mailadres|emailadres|adres|ontvanger|mailbox|postvak) ~ (bestaat niet|niet bestaat|niet gevonden|niet meer in gebruik|niet langer in gebruik|wordt niet gelezen|niet meer gelezen|niet meer gebruikt|wordt niet meer|is opgeheven|niet langer gebruikt)
0.95 (dit bericht|deze mail|deze e mail|deze email) ~ niet (te)? (beantwoorden|reageren)
0.95 niet (op)? (dit bericht|deze mail|deze e mail) ~ (beantwoorden|reageren|antwoorden)
0.95 (noreply|no reply); (u|je) ontvangt ~ (binnen|zo spoedig) ~~ (reactie|antwoord|bericht)
0.95 (streven|streeft) ~~ binnen ~~ (reageren|beantwoorden|antwoorden|reactie|antwoord)
0.95 ben ~ weer (bereikbaar|aanwezig); vanaf ~~ weer (aanwezig|bereikbaar|op kantoor)
0.95 (dringende|spoedeisende|urgente) (zaken|gevallen|vragen|kwesties|aangelegenheden) ~~ (kunt|kun|kan|contact|bellen|wenden|neem|gelieve)

# The client itself is going under.
[insolvency]
# we are bankrupt, have filed, are declared
0.9 (ik|wij|we) (ben|zijn|ga|gaan|ging|gingen|was|waren|werd|werden|word|worden) ~ (failliet|bankroet|insolvent)
0.9 (ben|zijn|ga|gaan|word|worden) (ik|wij|we) ~ (failliet|bankroet|insolvent)
0.9 (ons|onze|mijn|m'n) (bedrijf|firma|zaak|onderneming|bv|vennootschap|winkel|stichting|vof|nv|bvba|eenmanszaak|vzw) ~~ (failliet|faillissement|surseance|vereffening|liquidatie|insolvent|bankroet|gerechtelijke reorganisatie)
0.9 (ons|onze|mijn|eigen) (faillissement|faling|surseance|vereffening|insolventie|faillietverklaring|schuldsanering)
0.9 (faillissement|faling|surseance|surseance van betaling) ~ (hebben|moeten|moesten|gaan|zullen) (wij|we)? ~ (aangevraagd|aanvragen|aan te vragen)
0.9 (ik|wij|we) (heb|hebben|moet|moeten|moest|moesten|vraag|vragen|ga|gaan|zal|zullen) ~~ (faillissement|faling|surseance|surseance van betaling|schuldsanering|wsnp) ~ (aangevraagd|aanvragen|aan|aan te vragen)
0.9 (faillissement|faling|surseance|surseance van betaling) van (ons|onze|mijn) (bedrijf|firma|zaak|onderneming|bv|vennootschap|nv|stichting|vof)
0.9 (rechtbank|rechter|ondernemingsrechtbank) ~~ (ons|onze|mij|mijn) ~~ (failliet|faillissement|surseance|bewindvoerder|curator|vereffenaar)
0.9 (is|zijn|werd|werden|wordt) ~~ (failliet verklaard|in staat van faillissement|in staat van faling) ~ (ons|onze|wij|we|waardoor)?
0.85 (verkeren|verkeert|verkeer|zijn) ~ in (staat van faillissement|faillissement|surseance|vereffening|liquidatie|staat van insolventie)
0.85 in (staat van|voorlopige) (faillissement|faling|insolventie|surseance)
# the curator and the procedures
0.85 (curator|bewindvoerder|vereffenaar|stille bewindvoerder|insolventiefunctionaris) ~ (is|wordt|werd|zal)? ~ (benoemd|aangesteld|aangewezen|toegewezen)
0.85 (is|wordt|werd|heeft) ~~ (aangesteld|benoemd|aangewezen) ~ (als|tot) (curator|bewindvoerder|vereffenaar)
0.85 (vordering|vorderingen|openstaande facturen|schuldvordering|openstaande bedrag) ~~ (indienen|aanmelden|in te dienen|aan te melden|melden|neerleggen) ~ (bij)? (de|onze)? (curator|bewindvoerder|vereffenaar|regsol)
0.85 (indienen|aanmelden|terecht|wenden|richten|melden|meld) ~ (bij|tot) (de|onze) (curator|bewindvoerder|vereffenaar)
0.85 (wij|we|ons bedrijf|onze) ~~ (whoa traject|whoa akkoord|whoa procedure|whoa|crediteurenakkoord|gerechtelijk akkoord|gerechtelijke reorganisatie)
0.85 (whoa|crediteurenakkoord|crediteuren akkoord|schuldeisersakkoord|gerechtelijk akkoord|dwangakkoord) ~~ (aanbieden|aangeboden|aangevraagd|starten|gestart|voorstel|bieden|stemmen|opgestart)
0.85 (procedure|aanvraag|verzoek) ~ (gerechtelijke reorganisatie|surseance|faillissement|wco|schuldsanering) ~~ (ingediend|opgestart|gestart|geopend|lopende)
0.85 (bescherming|opschorting) ~ (tegen)? ~ (schuldeisers|crediteuren) ~ (aangevraagd|gevraagd|gekregen)
0.85 (wij|we|ik) ~~ (schuldsanering|schuldsaneringstraject|wsnp|collectieve schuldenregeling)
0.85 (aan|met|al) (alle|onze) (schuldeisers|crediteuren) ~~ (percentage|akkoord|uitkering|slotuitkering|procent|niets over|voorstel)
0.85 (wij|we|ik) (kunnen|kan) ~ (onze|mijn) (schulden|schuldeisers|crediteuren) niet meer (betalen|voldoen)
0.85 (onze|mijn) (schuldeisers|crediteuren|schulden) ~ niet (meer|langer) (kunnen|kan)? ~ (betalen|voldoen|nakomen)
# closing down for good
0.85 (boeken|boeken zijn|boeken worden) neergelegd
0.85 (leggen|legden|moeten|moesten|gaan) ~~ de boeken (neer|neerleggen)
0.85 de boeken (neer|neerleggen|neer te leggen|neergelegd)
0.85 (wij|we|bedrijf|zaak|winkel|onderneming) ~ (ging|gaat|gaan|gingen|is|zijn|dreigt|dreigen) ~ over de kop (gegaan|gaan|te gaan)?
0.85 (wij|we|ik|ons|onze|mijn) ~~ (bedrijf|firma|zaak|onderneming|bv|vennootschap|activiteiten) ~ (wordt|worden|is|zijn|werd) (geliquideerd|ontbonden|vereffend|opgedoekt|in vereffening gesteld)
0.85 (gestaakt|gestopt|opgedoekt|stopgezet) ~ (wegens|door|vanwege|na) ~ (faillissement|faling|schulden|betalingsonmacht|insolventie)
0.85 (turboliquidatie|betalingsonmacht gemeld|melding betalingsonmacht|staking van betaling|staken van betaling)
0.85 (onze|mijn) (bedrijfsactiviteiten|activiteiten|onderneming) ~~ (gestaakt|staken|beeindigd) ~~ (schulden|faillissement|curator|liquidatie)
0.85 (vrijwillige|gerechtelijke) (vereffening|ontbinding|liquidatie) ~ (van)? (ons|onze|mijn|wij|de vennootschap)
0.85 (ons|onze|mijn) (bedrijf|zaak|bv|onderneming|firma|vennootschap) ~ in (vereffening|liquidatie|surseance)
0.85 (eigen)? faillissement ~ (uitgesproken|aangevraagd) ~ (door|bij|over) (de rechtbank|onszelf|ons|ons bedrijf)
0.85 (rechtbank|rechter) ~~ faillissement ~ (uitgesproken|over ons)
0.85 (doorstart|boedel) ~~ (curator|bewindvoerder)
0.85 (curator|bewindvoerder) ~~ (boedel|onze boekhouding|onze administratie|nu alles over)
0.85 (zaak|winkel|restaurant|bedrijf|onderneming|bv|vennootschap|firma|stichting) ~ (is|werd|wordt|gaat|ging|zijn) ~ (failliet|bankroet|in vereffening|in liquidatie|in faling)
0.85 (is|werd|wordt|zijn|werden) ~~ (failliet verklaard|in staat van faillissement verklaard|in faling verklaard|failliet bevonden)
0.85 (bieden|bied|boden) ~~ (schuldeisers|crediteuren) ~~ (akkoord|regeling|percentage|afkoopsom)
0.85 (sleutels|boekhouding|administratie|dossier|alles|boeken) ~ (ligt|liggen|is|zijn|overgedragen|bij) ~ (bij|aan) de (curator|vereffenaar|bewindvoerder)
0.85 (ben|word|werd|ik ben) ~ (als)? (curator|bewindvoerder|vereffenaar) ~ (aangesteld|benoemd|aangewezen)
0.85 (als|tot) (curator|bewindvoerder|vereffenaar) ~ (ben|aangesteld|benoemd|aangewezen|is)
0.85 (hebben|heb) ~ (het)? niet gered ~~ (failliet|faillissement|curator|boeken|zaak|stoppen|sluiten)
0.85 (kunnen|kan|konden) ~ (niet meer|niet langer) ~ (aan onze|aan mijn) (verplichtingen|betalingsverplichtingen) voldoen ~~ (faillissement|surseance|rechtbank|curator|aangevraagd)?
0.9 (in|failliet|onder) (faling|faillissement|vereffening|liquidatie|curatele) ~ (gegaan|gesteld|geraakt|gekomen|is|zijn|verkeren|gaat|gaan)
0.9 (brouwerij|bakkerij|drukkerij|garage|hotel|cafe|praktijk|vzw|cooperatie|webwinkel|fabriek|slagerij|bouwbedrijf|studio|salon|keten|groep|moederbedrijf|zaak|restaurant|winkel) ~ (is|in|ging|gaat|werd) ~ (failliet|faling|faillissement|vereffening|liquidatie|over de kop|bankroet) ~ (verklaard|gegaan)?
0.9 (bescherming|uitstel|akkoord|regeling) ~ (tegen|met|van) ~ (onze|mijn|de|alle)? ~ (schuldeisers|crediteuren) ~ (gekregen|aangevraagd|bekomen|verkregen|lopende|gevraagd)
0.9 (vrijwillig|gerechtelijk|door de rechtbank) ~ (ontbonden|vereffend|geliquideerd|ontbinden|in vereffening)
0.9 (onze|mijn) (schulden|schuldenlast) ~ niet (meer|langer) ~ (kunnen|kan|konden)? ~ (voldoen|betalen|dragen|aflossen)
0.9 faillissement ~ (is|werd|wordt) ~ (uitgesproken|aangevraagd|geopend|afgekondigd)
0.9 over (mijn|onze|ons) ~ (eenmanszaak|bedrijf|zaak|vennootschap|bv|onderneming|firma) ~ faillissement
0.9 (ging|gaat|gegaan|gaan|is|zijn) ~~ (overkop|over kop|over de kop) ~ (gegaan|gaan)?
0.9 (hebben|heb|moeten|moesten|zullen) ~ de boeken ~ (moeten|neer|te)? ~ (neerleggen|neergelegd|leggen)

# Do not write to us.
[stop]
# off the list
0.9 (verwijder|schrap|haal|wis|gooi|streep) (mij|me|ons|mijn|onze) ~~ (lijst|mailinglijst|mailinglist|verzendlijst|maillijst|bestand|adressenbestand|database|nieuwsbrief|mailing|mailings|verzendlijsten|lijsten|systeem|distributielijst)
0.9 (mij|me|ons|mijn adres|mijn mailadres|mijn e mailadres|mijn gegevens|mijn e mail|dit adres|dit mailadres|ons adres|onze gegevens|ons mailadres) ~ (van|uit) ~~ (verwijderen|schrappen|halen|wissen|te verwijderen|te schrappen|te halen)
0.9 (van|uit) (de|uw|je|jullie|die|deze) (mailinglijst|mailinglist|verzendlijst|maillijst|lijst|mailing|adressenlijst|distributielijst|adressenbestand) ~ (verwijderen|schrappen|halen|af|af te halen|te halen|te schrappen|te verwijderen|verwijderd|gehaald)
0.9 (wil|willen|wens|wensen|zou|graag) ~~ (van|uit) (de|uw|je|jullie|die|deze) (mailinglijst|mailinglist|verzendlijst|maillijst|lijst|mailing|distributielijst) ~ (af|gehaald|verwijderd|geschrapt)
0.9 (schrijf|meld|schrijft|meldt) (mij|me|ons|dit adres) ~ (uit|af) ~ (van|voor|uit)?
0.9 (mij|me|ons) ~ (uitschrijven|uit te schrijven|afmelden|af te melden) ~ (voor|van|uit) ~ (nieuwsbrief|mailing|mailings|lijst|mailinglijst|mails|reclame|nieuwsbrieven)?
0.9 (uitschrijven|afmelden|uitgeschreven|afgemeld|uitschrijving|afmelding) ~ (voor|van|uit) ~ (nieuwsbrief|mailing|mailings|mailinglijst|mails|nieuwsbrieven|reclame|lijst)
0.9 (nieuwsbrief|nieuwsbrieven|mailing|mailings|mails|reclamemails) ~ (uitschrijven|afmelden|opzeggen|stopzetten|stop te zetten|op te zeggen|uit te schrijven|uitgeschreven)
# no more mails
0.9 (mail|mailt|schrijf|schrijft|contacteer|contacteert|bel|belt|benader|benadert|app|appt|stuur|stuurt|bestook) (mij|me|ons) ~~ (niet meer|nooit meer|geen mails meer|niks meer|niets meer|niet langer|geen berichten meer|geen reclame meer|geen nieuwsbrief meer|geen nieuwsbrieven meer|geen e mails meer)
0.9 (gelieve|graag|verzoek|wil|willen|wilt) ~~ (mij|me|ons) ~~ (niet meer|niet langer|nooit meer) ~ te? (mailen|bellen|contacteren|benaderen|schrijven|bestoken|aanschrijven|lastigvallen)
0.9 (stop|stopt|hou|houd|houdt|kap) ~ (op)? ~ met (het|al|al dat|mij|me|ons|deze|die)? ~ (mailen|spammen|bestoken|lastigvallen|lastig vallen|stalken|sturen van mails|sturen van nieuwsbrieven|contacteren|aanschrijven|benaderen)
0.9 (kunnen|kun|kan|wil|willen|wilt|kunt) ~ (jullie|je|u) ~~ (stoppen|ophouden) ~ met ~~ (mailen|spammen|lastigvallen|bestoken|contacteren|aanschrijven|benaderen|mails|nieuwsbrieven)
0.9 (wil|willen|wens|wensen) ~ (geen|niet langer|niet meer|nooit meer) ~~ (mails|e mails|mailtjes|berichten|nieuwsbrief|nieuwsbrieven|reclame|aanbiedingen|mailings|telefoontjes) ~ (meer|langer)? ~ (ontvangen|krijgen|van)?
0.9 (wil|willen|wens|wensen) ~ (niet meer|niet langer|nooit meer|geen verder) ~ (door|van)? (u|je|jullie)? ~ (gemaild|gebeld|benaderd|gecontacteerd|aangeschreven|lastiggevallen|contact|van jullie horen|van u horen|iets horen|worden gemaild|worden gebeld|worden benaderd)
0.9 (stuur|stuurt|zend) (mij|me|ons)? (alstublieft|alsjeblieft|aub|svp)? geen ~ (mails|mailtjes|nieuwsbrief|nieuwsbrieven|berichten|reclame|mailings|e mails|aanbiedingen|rommel|spam) ~ meer
0.9 (wij|we|ik) (hoef|hoeven) ~~ (geen|niets|niks|deze|die) ~~ (mails|nieuwsbrief|nieuwsbrieven|mailings|berichten|reclame|aanbiedingen) ~ (meer|niet meer) ~ (ontvangen)?
0.9 (geen prijs op|niet gediend van|geen behoefte aan|geen interesse in|geen belangstelling voor) ~ (uw|jullie|je|deze|dit soort|zulke)? ~ (mails|mailings|nieuwsbrief|nieuwsbrieven|reclame|commerciele mails|acquisitie|telefoontjes)
0.9 (verzoek|verzoeken) ~~ (geen|niet) (verdere|langer|meer|verder)? ~ (correspondentie|contact|berichten|mails) ~ (meer|op te nemen|te sturen|te zenden)
0.9 (geen|elk|ieder|alle) (verder|verdere)? (contact|contacten|correspondentie) ~ (meer)? ~ (op te nemen|te zoeken|opnemen|zoeken|gewenst|te staken)
0.9 (neem|neemt|zoek) ~ geen contact meer ~ (met|op)
0.9 (laat|laten) (mij|me|ons) ~ (met rust|gerust|met vrede)
0.9 (mij|me|ons) ~ met rust (te laten|laten)
0.9 (trek|trekken) ~~ (toestemming|inschrijving|opt in) ~ (in|voor het ontvangen)
0.9 (toestemming) ~ (intrekken|ingetrokken|in te trekken) ~~ (mails|mailings|nieuwsbrief|reclame|benaderen)?
0.85 (nooit|niet) (aangemeld|ingeschreven|om gevraagd) ~~ (nieuwsbrief|mailing|mailings|mails|verwijder|uitschrijven|stop)
0.85 (unsubscribe|afmelden graag|uitschrijven graag|graag uitschrijven|graag afmelden|uitschrijven aub|afmelden aub|uitschrijven svp|afmelden svp)
0.85 (gelieve|graag) ~~ (uit|van) (uw|jullie|je|de) (bestand|bestanden|database|mailinglijst|lijst|systeem|mailings) ~ (te)? (verwijderen|schrappen|halen|wissen)
0.85 (blijf|blijven|blijft) ~~ (mails|nieuwsbrieven|spam|reclame) ~ (sturen|krijgen|ontvangen) ~~ (uitgeschreven|afgemeld|afmelding|uitschrijving|stop)
0.85 (avg|gdpr) ~~ (mijn|onze) (gegevens|adres) ~ (verwijderen|wissen|te verwijderen|te wissen)
0.85 (beschouw|beschouwt) ~ dit als ~ (laatste contact|afmelding|uitschrijving)
0.9 (hou|houd|houdt|stop|stopt|kap) ~~ (op|eens op|nu op) ~ met ~ (die|al die|deze|uw|jullie|het) ~ (mails|mailtjes|spam|nieuwsbrieven|berichten|reclame|telefoontjes|gemail|herinneringen|mailings|rommel)
0.9 (genoeg|geen enkele) ~ (mails|nieuwsbrieven|reclame|spam) ~ (meer|nu|gehad)
0.9 (al|reeds) ~ (keer)? (uitgeschreven|afgemeld) ~~ (nog|toch|blijf|blijven|weer|mails|nieuwsbrief)?
0.9 (ons|mij|me|mijn|onze) ~ (uitschrijven|uit te schrijven|afmelden|af te melden|schrappen|te schrappen)
0.9 (meld|schrijf|schrap|verwijder) (mij|me|ons) ~ (af|uit|aub|svp|alstublieft|graag|dan|meteen|nu|asap)
0.9 (schrap|verwijder|wis) (mij|ons|mijn gegevens|onze gegevens|mijn adres|ons adres)
0.9 (geen|nooit) ~ (reclame|uitnodigingen|nieuwsbrieven|mails|mailings|aanbiedingen|berichten|herinneringen|enquetes|kerstkaarten|telefoontjes|folders) ~ meer ~ (te)? (ontvangen|krijgen|sturen)
0.9 (stuur|stuurt|zend) (mij|me|ons) ~ geen ~ (meer|uitnodigingen|reclame|aanbiedingen|mailings|berichten|nieuwsbrief)
0.9 (van|uit) (die|de|deze|jullie|uw) (lijst|mailinglijst|verzendlijst|mailing|nieuwsbrief) ~ (af|gehaald|geschrapt|te mogen|mogen|willen|wil)
0.9 (hoef|hoeven|wil|willen|wens|wensen) ~ (jullie|uw|deze|je|die) ~ (nieuwsbrief|mails|mailings|reclame|berichten|aanbiedingen) ~ (niet|niet meer|niet langer)
0.9 (graag|gelieve|kan|kunnen|wil|mag|mogen) ~~ (van|uit) ~ (verzendlijst|mailinglijst|lijst|systeem|bestand|database|adressenlijst|mailing) ~ (af|gehaald|verwijderd|geschrapt|halen)
0.9 (laat|laten) (me|mij|ons) ~ met rust ~ (met)?
0.9 (mailadres|e mailadres|adres|gegevens) ~ uit ~ (jullie|uw|je|het|de) (systeem|bestand|database|lijst|mailinglijst|adressenbestand|mailing|crm)
0.9 (krijg|krijgen|ontvang|ontvangen) ~ (nog steeds|nog altijd|nog|opnieuw|alweer) ~ (uitnodigingen|nieuwsbrieven|reclame|mails|mailings|aanbiedingen|spam) ~~ (uitgeschreven|afgemeld|stop|verwijder|webinars|niet om gevraagd|ongevraagd)
0.9 (geen|zonder) (verdere|andere|nieuwe) (mails|mail|berichten|telefoontjes|aanbiedingen|communicatie|nieuwsbrieven|reclame)
0.9 niet geinteresseerd ~~ (mails|mail|berichten|contact|meer|sturen)
0.9 (ervoor|er voor) zorgen dat ~~ geen ~ (mails|mailings|nieuwsbrieven|reclame|berichten|uitnodigingen|telefoontjes) ~ meer
0.9 (dat ik|dat wij|zodat ik) geen ~ (mails|mailings|nieuwsbrieven|reclame|berichten) ~ meer ~ (krijg|krijgen|ontvang|ontvangen)
0.9 (hou|houd|houdt|stop|stopt) ~ op ~ met ~ (mij|me|ons) ~ (te)? (mailen|bellen|schrijven|contacteren|spammen|lastig)

# Write to somebody else from now on.
[redirect]
# from now on write to
0.9 (voortaan|vanaf nu|in het vervolg|vanaf heden|vanaf vandaag|vanaf volgende week|in de toekomst|vanaf #) ~~ (mailen|sturen|richten|contacteren|wenden|opnemen met|bij mijn collega|bij mijn opvolger|aanspreekpunt|contactpersoon|nieuwe adres|verzenden|bezorgen|te richten|te sturen|te contacteren)
0.85 (kunt|kan|kun|kunnen|mag|mogen|dient|dienen|moet|moeten) ~~ (voortaan|vanaf nu|in het vervolg|vanaf heden|vanaf volgende week) ~~ (naar|aan|bij|met|tot) ~~ (mailen|sturen|richten|contacteren|wenden|opnemen|terecht|gestuurd|gericht|verzonden)
0.9 (mail|stuur|richt|contacteer|wend|schrijf|bel|gebruik|adresseer) ~~ (voortaan|vanaf nu|in het vervolg|vanaf heden|in plaats van mij|en niet meer naar mij|niet meer naar mij|niet meer aan mij)
0.9 (facturen|post|mails|correspondentie|e mails|berichten|facturatie|communicatie|vragen) ~~ (voortaan|vanaf nu|in het vervolg|vanaf heden) ~~ (naar|aan|via|bij|op) ~ (mijn|onze|het|de|mevrouw|meneer|dhr|mevr|ons|collega|nieuwe|afdeling|hem|haar)?
0.9 (voortaan|vanaf nu|in het vervolg|vanaf heden) ~ (naar|aan|via) ~ (collega|opvolger|opvolgster|boekhouding|administratie|mevrouw|adres|mailadres|afdeling|crediteurenadministratie|hem|haar)
# new contact
0.9 (nieuwe|nieuw|vaste|eerste|enige|juiste) (contactpersoon|aanspreekpunt|contact) ~ (is|wordt|word|werd|voor) ~ (vanaf|voortaan|mevrouw|meneer|de heer|mijn|onze|jullie|u|dit|deze|dossier|project|mij)?
0.9 (is|wordt|word|ben) ~ (vanaf|voortaan|per|sinds)? ~~ (uw|jullie|je|het|onze|de) (nieuwe|nieuw|vaste) (contactpersoon|aanspreekpunt|contact)
0.9 (is|wordt|word) ~ (vanaf|voortaan|per|vanaf nu) ~~ (uw|jullie|je|het) (contactpersoon|aanspreekpunt)
0.9 (uw|jullie|je) (contactpersoon|aanspreekpunt) (is|wordt) ~ (voortaan|vanaf|per|nu|mijn|mevrouw|de heer|mevr|dhr)
0.9 (nieuw|gewijzigd|ander|juiste|correcte) (mailadres|e mailadres|emailadres|adres|factuuradres|postadres|facturatieadres|telefoonnummer|correspondentieadres) ~ (is|wordt|luidt|voor|vanaf|gebruiken|van ons|van mij)
0.9 (mijn|ons|onze) (mailadres|emailadres|e mailadres|adres|mail|factuuradres|postadres|correspondentieadres|kantooradres) ~ (is|gaat|zijn|wordt)? ~ (gewijzigd|wijzigt|veranderd|verandert|wijzigen|veranderen|vervalt|komt te vervallen|vervallen)
0.9 (mijn|ons) (nieuwe|nieuw) (mailadres|e mailadres|emailadres|adres|werkadres|postadres|factuuradres|kantooradres|mail)
0.9 (oude|dit|huidige) (mailadres|e mailadres|emailadres|adres) ~ (vervalt|wordt niet meer|niet meer gebruiken|wordt opgeheven|komt te vervallen|niet langer gebruiken|bestaat binnenkort niet)
0.9 (wij|we|ons kantoor|kantoor|bedrijf|ons bedrijf) ~ (verhuizen|verhuist|verhuisd|verhuisden|zijn verhuisd|is verhuisd) ~~ (nieuwe adres|nieuw adres|alle post|post|correspondentie)
# I have left
0.9 (ik|ben|werk) ~ (niet meer|niet langer) ~ (werkzaam|in dienst|verbonden aan|verantwoordelijk voor|betrokken bij|de juiste persoon|jullie contactpersoon|uw contactpersoon|je contactpersoon|aanspreekpunt|contactpersoon)
0.9 (werk|werkt) ~ (niet meer|niet langer) ~ (bij|hier|voor) ~ (ons|dit bedrijf|deze firma|firma|bedrijf|organisatie|kantoor|deze organisatie)?
0.9 (collega|mevrouw|meneer|hij|zij|ze|heer) ~ (werkt|is) ~ (niet meer|niet langer) ~ (bij ons|hier|in dienst|werkzaam|bij onze|verantwoordelijk)
0.9 (heeft|hebben) ~ (ons|het|de|onze) (bedrijf|organisatie|kantoor|firma|huis|team) ~ verlaten
0.9 (ik|zelf) (verlaat|vertrek) ~ (bij)? ~ (bedrijf|organisatie|kantoor|firma|huidige werkgever|werkgever)
0.9 (mijn|m'n) (laatste werkdag|laatste dag) ~ (is|was|hier|bij|op)
0.9 (ik|wij|we) (ga|gaan|ben) ~ met pensioen ~~ (collega|opvolger|opvolgster|contact|neemt|mailen)
# somebody takes over
0.9 (neemt|nam|nemen|zal|heeft|gaat) ~~ (mijn taken|mijn werk|mijn dossiers|mijn werkzaamheden|mijn functie|dit dossier|het dossier|dit project|het project|de opvolging) ~ (over|overnemen|overgenomen)
0.9 (mijn|m'n|zijn|haar) (opvolger|opvolgster|vervanger|vervangster) ~ (is|wordt|heet|neemt|staat|bereikbaar|te bereiken|mailen)
0.9 (draag|gedragen|geef|gegeven|overgedragen|overgegeven|doorgegeven) ~~ (over)? aan (mijn|m'n|een|onze) (collega|opvolger|opvolgster|nieuwe)
0.9 (daarvoor|hiervoor|daar|hier|dit|dat) ~ (moet|moeten|kunt|kun|kan|dien|dient|bent|ben|mag) ~ (u|je|jullie) ~ bij ~ (collega|mevrouw|heer|boekhouding|administratie|afdeling|mijn|onze|de|ons) ~ (zijn|wezen|terecht|aankloppen)
0.9 (u|je|jullie|jij) (moet|moeten|kunt|kan|kun|kunnen|dient|mag) ~~ (bij|tot) (mijn|onze|de|ons|mevrouw|collega|onze afdeling) ~ (terecht|wezen|zijn|wenden|aankloppen|richten)
0.9 (wend|richt|richten|wenden|contacteer|neem contact|neemt contact) ~ (u|je|jullie|zich)? ~ (tot|aan|met|op met) (mijn|onze|mevrouw|de) (collega|opvolger|opvolgster|boekhouding|administratie|accountant|boekhouder|nieuwe|heer|afdeling)
0.9 (mail|stuur|stuurt|adresseer|verzend|bezorg|richt) (alle|de|uw|je|jullie|deze|dit|toekomstige|volgende|nieuwe|facturen|post|alles) ~~ (rechtstreeks|direct|niet meer|voortaan|rechtstreeks) ~ (naar|aan|tot) ~ (collega|boekhouding|administratie|accountant|boekhouder|mij|afdeling|adres|opvolger|opvolgster|mijn|onze|zijn|haar)
0.9 niet (de|meer de) juiste (persoon|contactpersoon|man|ontvanger|afdeling|aanspreekpunt)
0.85 (zit|zitten|werk) ~ (op|in) een andere (afdeling|functie|rol|dienst) ~~ (collega|opvolger|opvolgster|voortaan|contact|mail|neemt)
0.85 (gaat|loopt|verloopt|lopen|gaan) ~ (voortaan|vanaf nu|vanaf heden|in het vervolg) via
0.85 via (dit|mijn nieuwe|ons nieuwe|het nieuwe|een nieuw) (adres|mailadres|e mailadres|emailadres|nummer)
0.85 (vergeet|vergeten|schrap) ~ (het|mijn|ons) oude (adres|mailadres|nummer)
0.85 (pas|wijzig) ~ (mijn|ons) (adres|mailadres|contactgegevens|gegevens) ~ (aan|in uw|in jullie|in je)
0.9 (facturen|offertes|vragen|post|correspondentie|bestellingen|klachten|aanvragen|stukken) ~ (mogen|mag|moeten|moet|kunnen|kan|gaan|gaat) ~ (naar|aan|via|bij|rechtstreeks|voortaan) ~ (crediteurenadministratie|boekhouding|administratie|collega|opvolger|inkoop|hoofdkantoor|onze|mijn|het|afdeling)
0.9 (aan|bij) (mij|me|ons)? ~ (aan)? het verkeerde adres
0.9 (niet de juiste) (persoon|afdeling|contactpersoon) ~ (aangeschreven|gemaild|voor)?
0.9 (die|deze|ze|dat|dit) (mogen|mag|moet|moeten|kan|kunnen|hoort|horen) ~ (naar|bij|aan|gericht aan) ~ (crediteurenadministratie|boekhouding|administratie|collega|opvolger|inkoop|hoofdkantoor|onze boekhouder|mijn collega|afdeling)
0.9 (kunt|kan|kun|kunnen|moet|mag|mogen) (u|je|jullie|ge) ~ (beter|voortaan|daarna|dan|vanaf nu|nu|vanaf dan)? ~ (bij|tot|aan|naar) ~ (collega|terecht|zijn|wenden|richten|wezen|mailen|contacteren)
0.9 (zit|werk|ben|sta) ~ (daar|er|hier) ~ (niet meer|niet langer) ~ (tussen|bij|in|mee bezig|voor in)
0.9 (is|werkt) ~ (niet meer|niet langer|sinds) ~ (bij ons|hier|bij dit bedrijf) ~ (in dienst|werkzaam|actief|tewerkgesteld)
0.9 (niet meer|niet langer) ~ (bij ons|hier) (in dienst|werkzaam|actief)
0.9 (heer|mevrouw|collega|meneer|mevr|dhr) ~~ (niet meer|niet langer|uit dienst|met pensioen|vertrokken|weg|een andere werkgever|een andere functie)
0.9 (werk|ben) ~ (niet meer|niet langer) ~ (bij|voor|in) ~~ (stuur|mail|richt|contacteer|neem contact|vragen|collega|opvolger|voortaan|daarvoor)
0.9 (stuur|mail|richt|bezorg|zend) ~~ (voortaan|vanaf nu|in het vervolg|vanaf heden|vanaf dan) ~ (naar|aan|tot|op|via)
0.9 (geef|geven|gaf|draag|dragen|droeg) ~~ (door|over) aan (mijn|onze|een|m'n) (collega|opvolger|opvolgster|collegas|team|nieuwe)
0.9 (neemt|nemen|nam) ~~ (mijn|onze|haar|zijn|de|dit|deze|het) (dossiers|dossier|taken|werk|projecten|project|functie|opvolging|mailbox|contacten|klanten) ~ over
0.9 (vanaf|per|sinds|met ingang van) ~~ (neemt|nam|is|wordt) ~~ (over|uw aanspreekpunt|jullie aanspreekpunt|contactpersoon|verantwoordelijk voor|uw contact|jullie contact)
0.9 (hij|zij|ze) is ~ (vanaf nu|voortaan|vanaf heden|nu|vanaf #) ~ (uw|jullie|je|het) (aanspreekpunt|contactpersoon|contact|eerste aanspreekpunt)
0.9 (gelieve|graag) ~~ (mijn|ons|het) ~ (nieuwe|gewijzigde|juiste) (adres|mailadres|e mailadres|emailadres|nummer|gegevens) ~ (gebruiken|noteren|aanpassen|te gebruiken|te noteren|aan te passen)
0.9 (oude|vorige) (adres|mailadres|e mailadres|emailadres|nummer) ~ (vervalt|werkt niet|bestaat niet|wordt niet|is niet meer|mag je|mag u|kan weg)
0.9 niet (naar|aan) (mij|ons|dit adres) ~ maar (naar|aan) ~ (onze|mijn|de|het)? ~ (syndicus|boekhouder|accountant|collega|boekhouding|administratie|hoofdkantoor|opvolger|beheerder|penningmeester|zaakvoerder|secretariaat)?
0.9 (ons|onze|mijn) (domein|domeinnaam|maildomein|e mailadressen|mailadressen|bedrijfsnaam|telefoonnummer|nummer) ~ (is|zijn|wordt|worden) ~ (gewijzigd|veranderd|aangepast|vervangen|omgezet|anders)
0.9 (mails|post|berichten|brieven) ~ (naar|op|aan) ~~ (komen|worden|komt) ~ (binnenkort|vanaf|straks|niet)? ~ (niet meer|niet langer) ~ (aan|gelezen|bezorgd|toe|doorgestuurd)
0.9 (voor|over|rond|betreffende) (alles|vragen|zaken|facturen|dossiers|bestellingen|technische|marketing|planning) ~~ (moet|kan|kunt|mag|kun) (je|u|jullie) ~ (voortaan|vanaf nu|beter|nu)? ~ (bij|naar|met|tot)
0.9 (van) (functie|job|afdeling|werkgever|baan) ~ (veranderd|gewisseld|verander|wissel|veranderen)
0.9 (collega|opvolger|opvolgster|mevrouw|heer) ~ (pakt|volgt|behandelt|beheert|doet|neemt) ~~ (jullie|uw|je|dit|het) (dossier|project|dossiers|zaak|aanvraag|account) ~ (op|verder|over|voortaan)?
0.9 (vanaf|per|sinds) ~ (maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|volgende maand|@month|#|nu) ~ (zit|werk|ben|sta) (ik) ~ (op|in|aan|bij) ~ (ander|andere|nieuwe) ~ (project|afdeling|functie|team|dienst|werkgever)
0.9 niet meer (naar|op|via|aan) (dit|mijn oude|het oude|ons oude) (adres|mailadres|e mailadres|emailadres|nummer) ~ (mailen|sturen|bellen|schrijven)?
0.9 (gebruik|gebruiken) (ik|wij|we)? ~ (nu|voortaan|vanaf nu|alleen nog|enkel nog)
0.9 (is|wordt|word) ~ (voortaan|vanaf nu|vanaf heden|vanaf #|in het vervolg) ~~ (verantwoordelijk|bevoegd|aanspreekpunt|contactpersoon|te bereiken|bereikbaar)
0.9 (voor|over|rond) (dit|deze|dat|die|het|alle|jullie) ~ (dossier|dossiers|project|zaak|vragen|facturen|opdracht) ~~ (voortaan|vanaf nu|vanaf heden|in het vervolg|vanaf maandag) ~~ (collega|mevrouw|heer|bij|naar|via)

# Only a part is paid.
[payment.partial]
# half, part
0.9 (helft|eerste helft|een deel|eerste deel|deel|gedeelte|een gedeelte|deels|gedeeltelijk|voor de helft|een derde|tweede deel|kwart|grootste deel|eerste schijf|eerste termijn) ~~ (is|heb|hebben|werd|wordt|zijn|ben) ~~ (betaald|overgemaakt|overgeschreven|overgeboekt|voldaan|gestort)
0.9 (heb|hebben|is|hadden|had) ~~ (de helft|eerste helft|een deel|een eerste deel|een gedeelte|een eerste gedeelte|gedeeltelijk|deels|alvast een deel|voor de helft|een derde|een kwart|het grootste deel|de eerste schijf|een stuk|een eerste stuk) ~~ (betaald|overgemaakt|overgeschreven|overgeboekt|voldaan|gestort)
0.9 (betaal|betalen|stort|stortte|stortten|maak|maken|maakte|maakten|schrijf|schrijven|boek|boeken) (ik|wij|we)? (nu|vandaag|alvast|eerst|deze maand|deze week|morgen|vast|voorlopig|al)? ~ (de helft|eerste helft|een deel|een eerste deel|een gedeelte|een eerste gedeelte|gedeeltelijk|deels|de eerste helft|een derde|een kwart|slechts de helft|slechts een deel|maar een deel|maar de helft)
0.9 (kan|kunnen|zal|zullen|wil|willen|ga|gaan) ~~ (de helft|een deel|een eerste deel|een gedeelte|gedeeltelijk|deels|maar een deel|de eerste helft|slechts een deel|alvast een deel|alleen de helft) ~ (betalen|overmaken|voldoen|storten|overschrijven|missen)
0.9 (nu|vandaag|alvast|vast|deze maand|voorlopig) ~~ (de helft|een deel|een gedeelte|een eerste deel|gedeeltelijk|slechts # euro|maar # euro) ~ (betalen|overmaken|voldoen|storten|betaald|overgemaakt|gestort|overgeschreven)
0.85 (deelbetaling|deel betaling|gedeeltelijke betaling|eerste deelbetaling|eerste aflossing|eerste afbetaling) ~ (gedaan|overgemaakt|verricht|gestort|vertrokken|is|van #|vandaag|uitgevoerd|al)
0.85 (doe|doen|deed|deden|deze|onze|mijn|een|eerste) ~ (deelbetaling|gedeeltelijke betaling)
0.85 (op|in|ter) (afkorting|mindering) ~ (betaald|gestort|overgemaakt|van|overgeschreven)? ~ (van)?
0.85 (voorschot|aanbetaling) ~~ (betaald|overgemaakt|gestort|voldaan|overgeschreven) ~~ (rest|restant|saldo|resterende)
# the rest later
0.9 (de rest|het restant|restant|resterende|andere helft|tweede helft|restbedrag|overige|het saldo|het overige|resterend bedrag) ~ (volgt|volg|komt|betaal|betalen|betaal ik|maak|maken|stort|doe|doen|krijg|krijgt|krijgen|is voor|schuif|voldoe|voldoen) ~~ (volgende|later|eind|einde|zodra|maand|week|wanneer|na|binnen|in|voor|over|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|als|op)
0.85 (de rest|het restant|andere helft|tweede helft|restbedrag|resterende bedrag|het saldo) ~ (volgende week|volgende maand|later|eind deze maand|eind van de maand|einde maand|na de vakantie|zodra|binnenkort|over een week|over twee weken|eind volgende maand|in #|op #)
0.85 (volgende week|volgende maand|eind van de maand|eind deze maand|einde maand|later|binnenkort|over twee weken) ~~ (de rest|het restant|de andere helft|de tweede helft|het restbedrag|het saldo)
0.85 (rest|restant|andere helft|tweede helft|saldo|restbedrag) (blijft|staat|laat|laten) ~ (nog|even) (open|staan|liggen|wachten)
# of the euros
0.9 (van de|op de|van het) # (euro)? ~ (heb|hebben|is|zijn) ~~ # (euro)? ~ (betaald|overgemaakt|gestort|voldaan)
0.85 (alvast|al|nu|vandaag|eerst) # (euro|eur)? (overgemaakt|betaald|gestort|voldaan|overgeschreven|overmaken|betalen|storten)
0.85 (eerste|tweede) (schijf|termijn|deel|helft|stuk) ~ (is|werd|heb|hebben|vandaag|zojuist)? ~ (overgemaakt|betaald|gestort|voldaan|overgeschreven)
0.85 (eerste|tweede) # (euro|procent) ~ (is|zijn|werd|zojuist)? ~ (overgemaakt|betaald|gestort|overgeschreven)
0.85 # procent ~ (betaald|overgemaakt|gestort|voldaan|overgeschreven) ~~ (rest|restant|resterende|saldo)
0.85 niet (alles|het volledige bedrag|het hele bedrag|volledig|de volledige|de hele) ~ (maar|wel|alvast) ~~ (deel|helft|gedeelte|# euro)
0.85 (voorlopig|nu|even|vandaag|deze maand) (slechts|alleen|enkel|maar) ~ (de helft|een deel|een gedeelte|# euro|het eerste deel|de eerste helft|het voorschot)
0.85 (het|een) (onbetwiste|niet betwiste|onbetwist) (deel|gedeelte|bedrag) ~ (betaald|overgemaakt|voldaan|betalen|overmaken|voldoen|is|heb|hebben|maak|wordt)
0.9 (heb|hebben|is|zijn|hadden) ~ # procent ~ (al|reeds|nu)? ~ (betaald|overgemaakt|voldaan|gestort)
0.9 # van de # (euro)? ~ (betaald|overgemaakt|gestort|voldaan|overgeschreven)
0.9 (overige|resterende|laatste) # (euro|procent)? ~ (volgt|volgen|komt|komen|ziet|zie|krijgt|krijgen|betaal|betalen|maak|doe|na|later|pas|in)
0.9 (kan|kunnen|lukt|zou) ~~ (maar|slechts|alleen|enkel|alvast|nu) ~ (een stuk|een deel|de helft|een gedeelte|een beperkt bedrag|een klein deel|een stukje) ~ (van)?
0.9 (als|indien|of) ~ nu ~ (de helft|een deel|een stuk|een gedeelte) ~ (betaal|betalen|overmaak|stort|overmaken)
0.9 (helft|deel|stuk|gedeelte) (betaal|betalen|betaald|overmaak|overmaken|stort|storten) ~ en ~ (de rest|rest|het restant|de andere helft|het saldo)
0.9 (bewijs|betaalbewijs|betalingsbewijs) ~ (van|voor) ~ (eerste)? (deelbetaling|gedeeltelijke betaling|eerste schijf|eerste termijn)
0.9 (uren|materiaal|basis|hoofdsom|offerte|eerste regel|eerste post|diensten|de rest) (betalen|betaal|voldoen|voldoe) (we|wij|ik) ~~ (niet|voorlopig niet|nog niet|later)
0.9 (voldoen|voldoe|betalen|betaal) ~ (nu|vandaag|alvast|eerst|vast) ~ (het|de|een)? ~ (voorschot|aanbetaling|eerste schijf|eerste termijn|eerste deel)
0.9 (niet|nog niet) ~ (alles|het hele bedrag|het volledige bedrag|de volledige som|in een keer) ~~ (deel|helft|gedeelte|stuk|alvast|wel)
0.9 (voor|ten belope van) # (procent)? ~ (betaald|voldaan) ~~ (rest|restant|saldo|overige|resterende)
0.9 (stellen|stel) ~ voor ~ (om)? ~~ (procent|helft|deel|derde|gedeelte|kwart) ~ (te voldoen|te betalen|over te maken|te storten|betalen|voldoen)
0.9 (twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|#) procent ~ (nu|alvast|te|voor)? ~ (voldoen|betalen|te voldoen|te betalen|overmaken|betaald|voldaan|gestort)
0.9 # (euro)? (gestort|overgemaakt|betaald|overgeschreven) van de #
0.9 (gestort|overgemaakt|betaald|overgeschreven) van de # ~ (rest|restant|saldo)?
0.9 (laatste|resterende|tweede|overige) (deel|gedeelte|helft|schijf|stuk|procent) ~ (bij|na|op|volgt|later|in|eind) ~ (oplevering|levering|goedkeuring|afloop|ontvangst|maand|week|@month)

[about complaint.quality]
# what we make
bediening; eten; catering; maaltijd; gerecht*; hapjes; schoonmaak; tuin; keuken; geluid; muziek
werk; werkje; werkzaamheden; rapport*; verslag*; website*; site; webshop*; pagina*; landingspagina*
ontwerp*; tekening*
plattegrond*; tekst*; vertaling*; concept*; logo; logo's; huisstijl; foto*; beeld*; afbeelding*
advies; adviezen
dienstverlening; service; resultaat; resultaten; kwaliteit*; document*; systemen; programma*
software; applicatie; installatie*; presentatie*; campagne*; advertentie*; event; organisatie
draaiboek*
boekhouding; administratie; jaarrekening*; aangifte*; btw aangifte; cijfers; berekening*; drukwerk
brochure*; folder*; flyer*; video*
film; filmpje; server*; backup*; netwerk; verbinding; migratie; update; bouw; verbouwing; team
project; projecten; uitvoering*
opmaak; afwerking; montage; schilderwerk; metselwerk; pleidooi; aanpak
versie; eindresultaat; samenwerking; uitwerking; ondersteuning; helpdesk; koppeling*; nieuwsbrief
strategie

[about complaint.delay]
vertraging*; wachten; wachttijd*; gewacht; levertijd*; deadline*; planning*; doorlooptijd*
traag; trage
traagheid; tempo; oplevering*; oponthoud; punctual*; tijdig; oplevertermijn; opleverdatum
leverdatum; timing; uitstel; achterstand
uitgelopen; uitloop; opgeschoven; schuift; overtijd; snelheid; vlotheid; stipt; stiptheid
achterloopt; aanslepen; sleept

[about complaint.neglect]
antwoord*; reactie*; reageer*; reageren; gereageerd; teruggebeld; terugbel*; terugbellen; opvolging
aandacht; communicatie; gehoor
contact; bereikbaar*; onbereikbaar*; behandeling; klantenservice; klantendienst; klantcontact
terugkoppeling*; betrokkenheid; luister*
geluisterd; gehoord; stilte; negeren; genegeerd; prioriteit; voicemail; berichten; mails
informeren; geinformeerd
nazorg; bejegening; aanspreekpunt; ticket*

[about complaint.cost]
prijs; prijzen; prijzig; prijskaartje; tarief; tarieven; uurtarief*; honorarium; ereloon; erelonen
kosten; kost; kostprijs; offerte*
toeslag*; meerwerk; budget; geld; dure; meerkost*; marge
prijsverhoging; prijsstijging; indexering; abonnement; voorrijkosten; supplement*; rendement
investering; waarde

# What we write ourselves.
[not leaving]
(ander|andere|nieuw|nieuwe) (bedrijf|firma|leverancier|aannemer) ~~ (catering|schoonmaak|transport|bloemen|muziek|drukwerk|levering|verhuizing|dak|meubels|was)

[our.promise]
# I'll do it by / today
(ik|wij|we|wij zullen|ik zal|we zullen) (stuur|sturen|lever|leveren|mail|mailen|bel|bellen|regel|regelen|bezorg|bezorgen|zet|zetten|maak|maken|pas|passen|kom|komen|laat|laten) ~~ (vandaag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|vanmiddag|vanavond|straks|zo snel mogelijk|deze week|volgende week|binnen|voor|uiterlijk|direct|meteen|per omgaande|nog)
(stuur|lever|mail|bel|herstel|regel|bevestig|bezorg|sturen|leveren|mailen|bellen|regelen|bevestigen|herstellen|maak|maken) (ik|wij|we) ~~ (vandaag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|vanmiddag|vanavond|straks|deze week|volgende week|binnen|voor|uiterlijk|direct|meteen|u|je|jullie|het|dit|dat)
(morgen|vandaag|vanmiddag|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|deze week|vanavond|uiterlijk) ~ (stuur|lever|mail|bel|heb|krijg|krijgt|krijgen|ontvangt|ontvang|hebt|heeft|hebben|sturen|leveren|mailen|bellen) (ik|wij|we|je|jij|u|jullie)
(ik|wij|we) ~ (zorg|zorgen) ~ (ervoor|er voor|dat|voor)
(ik|wij|we) (zal|zullen|ga|gaan) ~~ (sturen|leveren|mailen|bellen|regelen|herstellen|oplossen|aanpassen|nakijken|bezorgen|uitzoeken|terugkomen|bevestigen|opleveren|terugbellen|opsturen|verwerken|corrigeren|afronden|toesturen)
(ik|wij|we) (kom|komen) ~~ (terug|hierop terug|er op terug|bij u terug|bij je terug|langs)
(kom|komen) (ik|wij|we) ~~ (terug|langs)
(u|je|jullie|jij) (krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen|heeft|hebt|hebben|hoort|hoor|horen) ~~ (van|morgen|uiterlijk|vandaag|voor|binnen|maandag|dinsdag|woensdag|donderdag|vrijdag|vanmiddag|straks|volgende week|deze week|zo snel mogelijk|voor het einde)
(krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen|hoort|hoor|horen|hebt|heb|hebben|heeft) (u|je|jullie|jij) ~~ (van|morgen|uiterlijk|vandaag|voor|binnen|maandag|dinsdag|woensdag|donderdag|vrijdag|ons|mij|bericht|antwoord)
(is|zijn|staat|staan|wordt|worden) ~~ (vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|deze week|uiterlijk|vanavond|vanmiddag) ~ (klaar|af|geleverd|hersteld|online|opgeleverd|verstuurd|afgerond|opgelost|live|gecorrigeerd|in orde|rond)
(is|zijn|staat) ~ (klaar|af|online|opgelost|live|in orde|rond) ~ (voor|uiterlijk|tegen|op) (vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|#|het einde)
(beloof|beloven) (ik|wij|we|je|u|jullie); (dat|dit)? (beloof|beloven) (ik|wij|we); beloofd
(kunt u|kun je|kan je|kunnen jullie|mag u|mag je|mogen jullie) ~ op (rekenen|ons rekenen|mij rekenen|aan)
reken (maar)? (op|erop); komt (in orde|goed|voor elkaar|eraan); wordt geregeld; gaan we regelen
(ik|wij|we) (heb|hebben) (het|hem|ze|dit|dat|de) ~ (klaar|af) ~ (voor|uiterlijk|tegen|morgen|vrijdag|maandag)
(houd|hou|houden) (u|je|jullie) op de hoogte
(laat|laten) (het)? (u|je|jullie|het u|het je)? ~ (weten|iets weten)
(ik|wij|we) (pak|pakken) (het|dit|dat) ~ op
(ik|wij|we) (kijk|kijken) ~~ naar ~ (vandaag|morgen|meteen|direct|vanmiddag)
(tegen|voor|uiterlijk) (vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|vanavond|het einde van de week|eind van de week) ~ (klaar|in orde|in uw bezit|bij jullie|bij u|bij je|in je mailbox|in uw mailbox|in huis)

[our.overpromise]
(gegarandeerd|garandeer|garanderen|garantie dat|honderd procent zeker|100 procent zeker|absoluut zeker|zeker weten)
(wij|we|ik) (garanderen|garandeer) ~ (dat|u|je|jullie|het|succes|resultaat)
(wat er ook gebeurt|hoe dan ook|koste wat het kost|kost wat kost|koste wat kost|al moet ik|al moeten we ~ nacht)
zonder (enig|enige|het minste|ook maar een) (probleem|twijfel|risico|vertraging|moeite)
(absoluut|totaal|helemaal|echt) (geen|geen enkel) (probleem|enkel probleem|punt|risico)
(nooit|nooit meer) ~ (probleem|problemen|fout|fouten|vertraging|gebeuren|voor)
(gebeurt|gebeuren|zal) ~ nooit meer; dat was echt de laatste keer
(nooit ofte nimmer|onder geen beding meer)
(alles wat|wat) (u|je|jullie) (maar)? (wil|wilt|willen|wenst|wensen|vraagt|vragen) ~ (doen|regelen|maken|kan|krijgt)
(meteen|direct) en (gratis|kosteloos)
binnen (een uur|vijf minuten|tien minuten) (geregeld|opgelost|klaar)
daar steek ik mijn hand voor in het vuur; mijn woord erop; op mijn erewoord
met mijn hand op mijn hart
(altijd|dag en nacht|24 7|vierentwintig uur) (bereikbaar|beschikbaar|paraat|klaar) ~ (voor)?
(nummer een|nummer 1|eerste plaats|bovenaan) in google ~ (binnen|gegarandeerd)
(volledig|volkomen|totaal) (risicoloos|foutloos|zonder risico|foutvrij); foutloos gegarandeerd
(verdubbelen|verdubbelt|verdrievoudigen) ~ (uw|je|jullie) (omzet|verkoop|bezoekers)
(u|je|jullie) (wint|winnen|win|gaat winnen|gaan winnen) ~ (zeker|gegarandeerd|deze zaak|die zaak|het proces)
(beste|snelste|goedkoopste) van (het land|nederland|vlaanderen|belgie|de markt)
niemand doet ~ (beter|sneller|goedkoper)
(doe|doen|regel|regelen) (ik|wij|we) (altijd|blind|met gemak|even tussendoor|met de vingers in de neus)

[our.blame]
zoals (ik|wij|we) (u|je|jullie|al|eerder|reeds|toch|ook) ~ (zei|zeiden|schreef|schreven|gezegd|geschreven|gemeld|uitgelegd|aangegeven|vertelde|verteld|meldde|meldden)
zoals (al|eerder|reeds|meermaals|herhaaldelijk) ~ (gezegd|geschreven|gemeld|uitgelegd|aangegeven|vermeld|gemaild)
(ik|wij|we) (heb|hebben|had|hadden) (u|je|jullie|het|dat|dit)? ~ (al|toch|reeds) ~ (gezegd|geschreven|gemeld|verteld|uitgelegd|gewaarschuwd|aangegeven)
(u|je|jullie|jij) (had|hadden|hebt) ~~ (moeten|kunnen|dienen|horen) ~ (zeggen|melden|lezen|controleren|vragen|weten|doorgeven|aanleveren|nakijken|checken|sturen)?
had (u|je|jullie|jij) ~~ (maar|eerder|moeten|beter|kunnen)
(dat|dit|het) (is|was|lag|ligt) ~ (uw|jouw|jullie|je|aan u|aan jou|aan jullie) ~ (eigen)? (fout|schuld|vergissing|probleem|verantwoordelijkheid|keuze)
(dat|dit|het) (lag|ligt|ligt toch) (echt|gewoon|volledig)? aan (u|jou|jullie|jullie kant|uw kant|uw zijde)
(fout|probleem|schuld|vertraging|oorzaak) ~ (ligt|lag|zit) ~ (bij|aan) (u|jou|jullie|uw kant|jullie kant)
(onze|de|een|mijn) (stagiair|stagiaire|collega|leverancier|vormgever|onderaannemer|freelancer|jobstudent|uitzendkracht|drukker|programmeur) ~~ (vergeten|vergat|fout|vergist|geblunderd|verkeerd|verprutst|zieke|laten liggen)
(niet|nooit) (onze|mijn) (fout|schuld|verantwoordelijkheid|probleem|taak)
(daar|hier) (kunnen|kan|konden) (wij|we|ik) ~ (niets|niks) aan doen
(als|had) (u|je|jullie) ~~ (gelezen|geantwoord|gezegd|geluisterd|aangeleverd|opgelet|op tijd) ~ (had|was|dan)?
(u|je|jullie) (bent|ben|zijn|heeft|hebt|hebben) ~ (zelf|zelf toch) ~ (vergeten|akkoord gegaan|gekozen|gewild|goedgekeurd|verkeerd|niet gereageerd|te laat)
(u|je|jullie) ~ (zelf)? (te laat|niet op tijd|verkeerd|onvolledig) (aangeleverd|doorgegeven|ingevuld|gereageerd)
(zelf|toch zelf) (goedgekeurd|getekend|ondertekend|gewild|gekozen); eigen schuld
(staat|stond) (toch|gewoon|duidelijk)? in (de|onze|het|mijn) (mail|voorwaarden|contract|offerte|algemene voorwaarden|handleiding) ~ (lees|gelezen)?
(lees|leest) (u|je)? (mijn|onze|de|mijn vorige|de vorige) (mail|mails) ~ (nog eens|eens|goed|opnieuw)

[our.heat]
(dit|dat|het|u|je) (is|bent|ben) ~ (belachelijk|absurd|onzin|lachwekkend|schandalig|van de zotte|te gek voor woorden|kinderachtig|zielig|zot|gestoord)
(maakt|maak|is dit|is dat) (u|je)? ~ (een)? (grapje|grap)
(hou|houd|houdt|stop|stopt) ~ (op)? ~ met ~ (klagen|zeuren|zagen|mekkeren|zaniken|zeiken|dreigen|drammen)
(leer|leert) (eens|eerst)? ~ (lezen|luisteren|rekenen|schrijven); kunt u niet lezen
kun je niet lezen
(ben|zijn|is|word|worden) ~ (het|dit|jullie|u|je) ~ (zat|beu|spuugzat|moe)
nu is het genoeg; genoeg is genoeg; ik heb er genoeg van; wij hebben er genoeg van
doe niet zo moeilijk
(zoek|zoekt|vind) (dan|maar)? ~ (een)? (ander|andere|iemand anders); veel succes ermee
veel geluk ermee
als het (u|je|jullie) niet (bevalt|aanstaat|zint); (niet|is niet) mijn probleem; uw probleem
zoek het (maar)? uit
(uw|jullie|je) (incompetentie|brutaliteit|domheid|onkunde|gezeur|gezaag|geklaag|onbeschoftheid|gedram)
wat een lef; hoe durft u; hoe durf je; wat denkt u wel; wat denk je wel; wat verbeeldt
(u|je|jullie) (bent|ben|zijn) ~ (dom|idioot|onmogelijk|onredelijk|lastig|vervelend|onbeschoft|gek|zielig|niet goed snik)
(nogmaals|voor de laatste keer|voor de zoveelste keer|voor de tiende keer) ~ (lees|luister|nee|is)?
(rot|flikker|donder|sodemieter|loop) (toch)? (op|naar de maan|heen|naar de pomp); bek houden
mond houden
(misschien|wellicht) ~ (eens|eerst) ~ (nadenken|lezen|luisteren|uw mails lezen|je mails lezen)
(voor|met) (dat|dit|zo weinig|die) (geld|prijs|budget|bedrag) ~ (verwacht|wat verwacht|niet zeuren|niet klagen)
(heeft|hebt|heb|hebben) (u|je|jullie) niets beters te doen; (ga|gaat) ~ iemand anders lastigvallen
(alsof|dacht u|dacht je) ~ (de enige|onze enige klant|niets anders te doen)
(ben|zijn) ~ (het|jullie|dit) ~ (zat|beu); (de maat is vol|het is genoeg geweest)
(brutaal|brutaliteit|onbeschoft|schandalig|respectloos|belachelijk|lachwekkend)
(zoek|zoeken) ~ (iemand anders|een ander) ~ (die)?; zo ga je niet met (mensen|ons) om

[our.apology]
(sorry|excuses|excuus|pardon|verontschuldiging|verontschuldigingen|excuseer) ~ (voor|dat|hiervoor|daarvoor|namens|voor het|voor de)
(onze|mijn|oprechte|welgemeende|nederige|duizendmaal) (excuses|excuus|verontschuldiging|verontschuldigingen)
(bieden|bied|aanbieden|aan te bieden) ~ (excuses|excuus|verontschuldigingen)
(excuses|verontschuldigingen) ~ (aan|aanbieden)
(het)? spijt (mij|me|ons) (dat|van|voor|zeer|enorm|oprecht|erg)?; spijtig dat wij
(wij|we|ik) (betreuren|betreur|verontschuldig|verontschuldigen|excuseer|excuseren) (dat|dit|het|ons|mij|me|de|ten zeerste)
(neem|neemt) ~ (mij|ons|me) niet kwalijk; vergeef (mij|ons|me)
(had|hadden|hebben|heb) ~~ (eerder|beter|sneller) (moeten|kunnen) (reageren|laten weten|antwoorden|melden|bellen|communiceren|doen)
(dat|dit|het) had niet mogen gebeuren; (dat|dit) had beter gemoeten
(dat|dit|het) (had|was) ~ (beter|sneller|anders) (gemoeten|gekund)
(onze|mijn|de) fout (excuses|sorry|ligt|lag|was|is); (dit|dat|het) (was|is) ~ (onze|mijn) fout
foutje van (ons|mij|onze kant|mijn kant)
(wij|we|ik) (hebben|heb) ~ (een fout|fouten) gemaakt; (wij|we|ik) (waren|was|zijn|ben) ~ te laat
(door|wegens) een (fout|vergissing|misverstand) (van|aan) (ons|onze|mij|mijn|onze kant)
(mijn|onze) welgemeende (spijt|excuses); mea culpa
(vervelend|jammer|spijtig) ~ (voor u|voor je|voor jullie)
(begrijp|begrijpen|snap|snappen) ~ (uw|je|jullie) (frustratie|ergernis|ongenoegen|teleurstelling|boosheid|irritatie)
sorry voor (het|de) (ongemak|vertraging|late reactie|laat antwoord|wachten|fout|misverstand|verwarring|overlast)
(mijn|onze) schuld ~ (sorry|excuses)?; (op|in) (mijn|onze) (fout|nalatigheid)

[our.invoice]
(bijgevoegd|in bijlage|bijgaand|hierbij|als bijlage|in de bijlage|aangehecht|hierbij gevoegd|bijgesloten) ~~ (factuur|facturen|nota|declaratie|voorschotnota|creditnota|ereloonnota|voorschotfactuur|rekening)
(stuur|sturen|ontvangt|ontvang|vindt|vind|krijgt|krijg|bezorg|bezorgen|zend|zenden|mail|mailen) ~~ (onze|mijn|de|een) (factuur|facturen|nota|declaratie|voorschotnota|ereloonnota|voorschotfactuur|eindfactuur|rekening)
(factuur|facturen|nota|declaratie|rekening) ~ (bijgevoegd|in bijlage|als bijlage|in de bijlage|vindt u|vind je|hierbij|bijgesloten)
(wij|we|ik) (hebben|heb) ~~ (gefactureerd|in rekening gebracht|aangerekend|gedeclareerd)
(factureren|factureer|factureren wij|brengen ~ in rekening|rekenen ~ aan) (wij|we|ik)?
(factuur|nota|declaratie|voorschotnota) (voor|van|over|inzake|betreffende|nr|nummer) ~~ (werkzaamheden|prestaties|diensten|maand|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uren|project)?
onze (factuur|nota|declaratie|ereloonnota|eindfactuur|slotfactuur|voorschotfactuur)
(verzoeken|verzoek|gelieve|graag|vragen) ~~ (bedrag|factuur|nota|te betalen|betaling) ~~ (over te maken|te voldoen|te betalen|binnen|overmaken|voldoen|over te schrijven|storten)
(gelieve|verzoeken|graag) ~~ (betaling|te betalen|te voldoen|overmaken) ~ (binnen|voor|uiterlijk|op rekening|onder vermelding)
(betaaltermijn|betalingstermijn|betalingsvoorwaarden) (is|van|bedraagt|zijn) #
(herinnering|betalingsherinnering|aanmaning) ~ (factuur|voor|betreffende|nota)
(voor|inzake|betreffende) ~ (werkzaamheden|prestaties|geleverde diensten) ~ (brengen|reken|rekenen|factureren|berekenen) ~ (in rekening|aan)?
(totaalbedrag|totaal|bedrag) ~ (van de factuur|van deze factuur|excl btw|incl btw|exclusief btw|inclusief btw)
(creditnota|creditfactuur|voorschotfactuur|termijnfactuur|eindafrekening) ~ (bijgevoegd|in bijlage|bijgaand|vindt|hierbij|gestuurd|verstuurd)
(factuur|nota) (is|werd|hebben wij|heb ik) ~ (verstuurd|verzonden|gestuurd|gemaild|opgemaakt|opgesteld)
(wij|we|ik) (ontvangen|ontvang|zien|zie) ~ (de|uw|je|jullie)? betaling ~ (graag|tegemoet|binnen)

[invoice-number]
(factuur|fact|faktuur|nota|declaratie|voorschotnota|creditnota|rekening) (nr|nummer|no|numero|ref|referentie)
factuurnummer; factuurnr; factnr; factuurnummers; nota nr; notanummer; declaratienummer
rekeningnummer factuur
nummer van de factuur; factuur met nummer; factuur met als nummer; facturen; factuur; nota
declaratie; creditnota; voorschotnota
factuurkenmerk; factuurreferentie; uw factuur; jullie factuur; inv; invoice

[invoice-amount]
(bedrag|totaal|totaalbedrag|som|factuurbedrag|eindtotaal|saldo|eindbedrag) (van|ad|te betalen|incl|inclusief|bedraagt|is|openstaand)?
ten bedrage van; in totaal; te betalen; te voldoen; nog te betalen; openstaand bedrag
openstaand saldo; verschuldigd bedrag
(totaal|bedrag) (incl|inclusief|excl|exclusief) btw; voor een bedrag van; ter hoogte van
ter waarde van; groot; a rato van

[invoice-due]
(vervaldatum|vervaldag|vervalt|betaaltermijn|betalingstermijn|uiterste betaaldatum|betaaldatum|betaaldag) (op|voor|is|tot|uiterlijk|binnen|van)?
(te betalen|te voldoen|betaling|betaalbaar|voldoen|overmaken|betalen) (voor|uiterlijk|tot|binnen|tegen|op|ten laatste|uiterlijk op)
betalingstermijn (is|bedraagt|van); betalen voor; uiterste datum; verschuldigd op
verschuldigd voor

[deadline-behind]
uiterlijk; ten laatste; op zijn laatst; op het laatst; op z'n laatst; als uiterste datum
zonder mankeren; als deadline; is de deadline
op zijn vroegst niet; ten uiterste; max; maximaal; is het uiterste; moet het af zijn

[figures]
negative-from -0.7
sarcasm -0.5
