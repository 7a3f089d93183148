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
noch ~~ noch; geen ~~ noch; niet ~~ noch; geenszins; in geen geval; op geen enkele manier

[negators-behind]
niet; nooit; geenszins; absoluut niet

[intensifiers]
1.4 heel; zeer; erg; ontzettend; enorm; echt; absoluut; totaal; volkomen; volstrekt; uiterst
1.4 bijzonder; ongelooflijk; ongelofelijk; zwaar; diep; hartstikke; super; mega; verschrikkelijk
1.4 vreselijk; ronduit; oprecht; buitengewoon; bere; keihard; dermate; zo; werkelijk; compleet
1.4 helemaal; meer dan; door en door; knap; fameus; kei; zwaar
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

[third]
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
(ligt|lag) (aan|bij) (ons|mij|onszelf|mezelf); (ligt|lag) niet aan (jullie|jou|u)
hun (klant|klanten|personeel|advocaat|huurder); (zijn|haar) (advocaat|klant|klanten)
(eiser|eiseres|gedaagde|verweerder|wederpartij|tegenpartij|schuldenaar|debiteur|schuldeiser); in de zaak (van|tegen|tussen); (zaaknummer|rolnummer|dossiernummer); (cliënt|cliënte|onze cliënt|mijn cliënt) ~~ (weigert|dreigt|dagvaardt|schuldig|zegt op|betwist)

[story]
(mijn|mn|m'n|zijn|haar|onze|een|de) (zwager|schoonzus|broer|zus|neef|nicht|oom|tante|vader|moeder|man|vrouw|zoon|dochter|buurman|buurvrouw|vriend|vriendin|kennis|maat|huisbaas|verhuurder|huurder|schoonvader|schoonmoeder); (een|één) van onze (eigen)? (klanten|huurders|leveranciers|leden|cliënten)

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
1.5 onder de indruk; indrukwekkend*; zielsgelukkig; gelukkig; redder*; reddende engel; gered; engel
1.5 engeltje; held; helden; heldin; kanjer*; bikkel*; schatten; lieverds; goud waard; goudeerlijk
1.5 goudhaantje; van harte aanbevolen; hoera; hiep hiep; joepie; jippie; yes; wauw; wow; waw
1.5 machtig mooi; kei goed; keigoed; keimooi; keiblij; zalig; zaligheid; onvergetelijk*; geslaagd*
1.5 doorslaand succes; groot succes; de max; wreed goed; heerlijk*
1.5 (wat|was|is|echt|werd) een feest; een feest om; zeer content; heel content
1.5 content (mee|met|over); magisch; juweel*; pareltje; meesterwerk; gesmuld; genoten; kunstweldaad
1 blij; blije; tevreden; fijn; fijne; leuk; leuke; mooi; mooie; knap; knappe; gaaf; gave; tof
1 toffe; cool; super; top; prettig*; vlot; soepel; soepeltjes; gesmeerd; vriendelijkheid
1 behulpzaam; behulpzame; meedenken; meegedacht; deskundig*; professioneel; professionele
1 betrouwbaar; betrouwbare; geduldig; geduld met; snel geholpen; opgelucht; opluchting; lucht op
1 gerustgesteld; rustgevend; geholpen; vertrouwen in; waarderen; waardeer; waardering; gewaardeerd
1 succes; succesvol*; aanrader; aanraden; aanbevelen; aanbevolen; geslaagd; lekker; bedanken; lief
1 attent; zorgvuldig; verzorgd; genieten; geniet; glimlach; glunder*; stralen; straal*; proficiat
1 gefeliciteerd; welverdiend; meevaller; meegevallen; plezier*; plezant; grappig; chique; stijlvol*
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
1.2 geen klacht; kon minder; kan minder; kon slechter; kan slechter; kan slechter; kon beroerder
1.2 kon erger; kwaaier; mag er wezen; mag er zijn; mocht er zijn; kan ermee door; niets dan lof
1.2 niks dan lof; alleen maar lof; geen speld tussen; kan niet beter; kon niet beter
1.2 had niet beter; had niet mooier; kan niet mooier; beter kan niet
1.2 precies wat ~ (zochten|wilden|wilde|zocht|bedoelden|bedoelde|hoopten|nodig|voor ogen)
1.2 zoals beloofd; zoals afgesproken
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
-2 (ben|zijn|is|wij|we|ik) het ~ zat; het ~ zat; meer dan zat; beu; kankerzooi; meer dan beu
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
-1.5 kapot; stuk; onbruikbaar; onbruikbare; onleesbaar; onwerkbaar; onhoudbaar; genegeerd; negeren
-1.5 negeert; in de kou; in de steek; laten vallen; laten zitten; laten stikken; aan ons lot
-1.5 aan mijn lot; aan zijn lot; vertrouwen kwijt; vertrouwen verloren; vertrouwen is weg
-1.5 vertrouwen weg; vertrouwen beschaamd; vertrouwen geschaad; geschaad; geen vertrouwen
-1.5 gezichtsverlies; te schande; afgang; schaam*; schaamte; flater; blunder*; miskleun*; misser*
-1.5 zonde van; weggegooid*; verspild*; verspilling; weggooi*; spijt; hopeloos; hopeloze; absurd*
-1.5 krankzinnig; bizar*; te bizar; ongelooflijk dat; ongelofelijk dat; verdriet*; verdrietig
-1.5 pijnlijk*; kwalijk; kwalijke; grof; grove; nalatig*; niet netjes; niet netjes; onnetjes
-1.5 niet chic; niet normaal; niet te geloven; niet serieus; geen stijl; geen manier
-1.5 geen manier van; van geen kant; kan echt niet; kan gewoon niet; dit kan niet; onheus
-1.5 oneerlijk*; flut; flutwerk; rommel; rommeltje; prut; huilen; lomp; lompe; bot; botte; hork*
-1.5 zuur; gebakken peren; met de brokken; brokken; ellende; ellendig; malheur; miserie
-1.5 stank voor dank
-1 jammer; spijtig*; moe; bezorgd; zorgen over; zorgelijk; zorgwekkend; ongerust; twijfel*
-1 twijfels; onduidelijk*; verwarrend*; verward; verwarring; verbaasd dat; verbaast; verbazing
-1 verwonder*; bevreemd*; verrassend duur; fout; fouten; foutief; foutieve; foute; foutmelding*
-1 mis; misgegaan; misging; misgaat; misgelopen; mislukt*; mislukking; vergissing*; verkeerd
-1 verkeerde; probleem; problemen; gedoe; gezeur; gemis; te laat; te traag; traag; trage
-1 vertraging; vertragingen; vertraagd; uitgesteld; achterstand; klacht; klachten; klaag; lastig*
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
0.75 (je|u|jullie) (hebt|heb|krijgt|krijg|krijgen|ontvangt|ontvangen|hebben) ~ (geld|centen|betaling|bedrag) ~~
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

[payment.delayed]
0.8 (factuur|rekening|nota|betaling|betalen|geld|termijn|rest|restant|tweede helft) ~~ (later|te laat|vertraagd|vertraging|uitgesteld|even duren|langer duren|opschuiven|moet wachten|even wachten|laat op zich wachten|iets later)
0.8 (betaal|betalen|voldoe|voldoen) ~~ (later|te laat|pas in|pas na|pas als|pas zodra|pas eind|pas begin|pas over)
0.8 (betaal|betalen|voldoe|voldoen) ~~ pas
0.8 (pas|eerst) ~~ (betalen|voldoen|overmaken|betaald|overgemaakt)
0.8 (rest|restant|resterende|andere helft|overige) ~ (volgt|komt|later|betaal|maken) ~ (later|volgende|zodra|als|wanneer)?
0.85 uitstel ~ (van)? (betaling|betalen); uitstel van betaling; betalingsuitstel; betaaluitstel
0.85 uitstel (krijgen|vragen|mogelijk|aanvragen)
0.85 (een|kan|kunnen|mogen|graag|via|om|voorstel|verzoek|mogelijkheid) ~ (betalingsregeling|betaalregeling|afbetalingsregeling|afbetalingsplan|betalingsplan|afbetaling)
0.85 (betalingsregeling|betaalregeling|afbetalingsplan) ~ (mogelijk|voorstellen|afspreken|aanvragen|graag)
0.85 (in|met) ~ (termijnen|delen|schijven|stukken|maandtermijnen|porties) ~~ (betalen|voldoen|betaald|afbetalen|overmaken|aflossen)?
0.85 (spreiden|gespreid|uitsmeren|opsplitsen|opdelen|opknippen) ~~ (betalen|betaling|betalingen|termijnen|maanden|factuur)?
0.85 gespreide betaling
0.85 (factuur|bedrag|rekening|nota|betaling) ~~ (spreiden|splitsen|opknippen|in tweeën|in drieën|in twee|in drie|in delen)
0.85 respijt; (langere|ruimere) betalingstermijn; betalingstermijn ~ (verlengen|verlengd|oprekken)
0.8 (cashflow|kasstroom|liquiditeit|liquiditeits*|geldgebrek|betalingsproblemen|betaalproblemen|betalingsmoeilijkheden|geldzorgen|krap bij kas|slecht bij kas|niet bij kas|even krap|financieel krap|financieel zwaar|financieel moeilijk|droog staan|rood staan|staan rood|sta rood|kas is leeg|kas leeg|bodem van de kas|surseance|schuldsanering|wcb|wco)
0.8 (zit|zitten) ~ (krap|rood|zonder geld|op zwart zaad|even klem); (krap|platzak|blut)
0.8 zodra ~~ (kas|geld|betaald|binnen|uitgekeerd|uitbetaald|subsidie|krediet|ruimte|liquide)
0.8 (kas|bank|saldo|rekening) ~ (toelaat|toestaat|leeg|geblokkeerd|bevroren|geweigerd)
0.8 wachten ~~ (subsidie|uitkering|uitbetaling|krediet|lening|financiering|verzekering|toeslag|betaling van|geld van)
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

[payment.refused]
0.9 (betaal|betalen|voldoe|voldoen) (ik|we|wij) ~ (niet|niets|niks|geen|nooit|voorlopig|never)
0.9 (ik|we|wij|k) (betaal|betalen|voldoe|voldoen) ~~ (niet|niets|niks|geen|nooit)
0.9 (ga|gaan|zal|zullen|wens|wensen|wil|willen|ben|zijn) ~~ (niet|niets|niks|geen|nooit) ~~ (betalen|voldoen|overmaken|vereffenen|van plan te betalen)
0.9 (betaal|betalen) ~ geen (cent|euro|stuiver|rooie|rotte|eurocent)
0.9 geen (cent|stuiver|eurocent|rode cent|rooie cent|rotte cent|euro|frank|dubbeltje) ~ (meer|van|betalen|betaal|krijgen|zien)?
0.9 (weiger|weigeren|weigering|vertik|vertikken|verdom|verdommen|pieker|piekeren) ~~ (betalen|betaling|voldoen|betaal)
0.9 (betalen|betaal) ~~ (vertik|vertikken|verdom|weiger); (pieker|piekeren) er niet over
0.9 (betaling|betalingen|factuur|facturen|rekening|nota|geld|slottermijn|termijn|termijnen|bedrag|saldo|restbedrag|aanbetaling|rest|restant) ~~ (op|opgeschort|opschorten|ingehouden|inhouden|achterhouden|tegengehouden|stopgezet|stopzetten|geblokkeerd|blokkeren|bevroren|gestaakt|geweigerd|gestorneerd|storneren|gestopt)
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
0.85 (geld|aanbetaling|voorschot|bedrag) ~ (terug|terugkrijgen|retour)
0.85 (wil|willen|eis|eisen) ~~ (geld|aanbetaling|voorschot|bedrag) terug
0.85 (verreken|verrekenen|verrekening|in mindering)
0.85 (uren|factuur|rekening|nota) ~ hoef ~~ (niet) (te)? (schrijven|sturen)
0.85 (krijg|krijgt|krijgen|zie|ziet|zien) ~~ geen (cent|euro|geld|stuiver)
0.85 (factuur|rekening|nota) ~~ (prullenbak|oud papier|papierbak|retour|versnipperaar|open haard|kachel|kattenbak)

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
0.8 (btw|bt|kvk|ondernemings|iban|rekening|bankrekening) (nummer|nr|tarief|percentage|bedrag|verlegd|plichtig|vrijgesteld)
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
0.75 (openstaand|openstaande) (saldo|posten|facturen|bedrag); saldo overzicht
0.75 (is|zijn|hebben) ~~ (factuur|facturen|betaling) ~ (al|nog) (betaald|voldaan|ontvangen|open|binnen|verwerkt|verstuurd)
0.75 (factuur|facturen) ~ (al|reeds) (verstuurd|verzonden|onderweg); e factuur
0.75 elektronische (factuur|facturen)

[leaving]
0.85 (opzeggen|opzeg|opzegging|opgezegd|beëindigen|beeindigen|beëindig|beeindig|beëindiging|beeindiging|beëindigd|beeindigd|stopzetten|stopgezet|ontbinden|ontbinding|ontbonden|opzegtermijn|verbreken|verbreekt)
0.85 (zeg|zeggen) ~~ (contract|overeenkomst|abonnement|samenwerking|opdracht|dienst|hosting|onderhoudscontract|relatie|vertrouwen|raamovereenkomst|het|dit|alles|per|met ingang) ~ op
0.85 (contract|overeenkomst|abonnement|samenwerking|opdracht|hosting|onderhoudscontract|raamcontract) ~~ (stoppen|stop|stopt|stoppen mee|opzeggen|aflopen|loopt af|eindigen|eindigt|annuleren|niet verlengen|niet verlengd|uitdienen|ontbinden|niet voortzetten)
0.85 (stop|stoppen|gestopt|stopt|kappen|kap) ~ (ik|we|wij|ermee|mee|met) ~~ (ermee|samenwerking|jullie|contract|abonnement|hosting)
0.85 als (het|dit) zo (doorgaat|blijft) ~ (wij|we|ik) ~ weg
0.85 (wij|we|ik) ~ (zijn|ben) (dan)? (weg|vertrokken); hier stopt het
0.85 voor ons ~ (houdt het op|klaar|over|genoeg)
0.85 (we|wij|ik) (stoppen|stop|kappen|kap) ~ (ermee|met jullie|met u|bij jullie|met de samenwerking|met het abonnement)
0.85 (zet|zetten) ~~ (samenwerking|contract|abonnement) ~ stop
0.85 (niet|geen|niet meer|nooit meer) ~ (verlengen|verlengd|verlenging|voortzetten|voortgezet|doorgaan met|verder met|door met|vervolgen|verder willen|hernieuwen|bijtekenen|opdrachten meer)
0.85 (verlengen|verleng) (we|wij|ik) ~ niet; (scheiden|scheidden) ~ wegen; wegen ~ scheiden
0.85 afscheid ~ (van elkaar|van jullie|van u|van jullie kantoor|van jullie bureau)
0.85 uit elkaar ~ (gaan|te gaan)
0.85 (overstappen|overgestapt|overstap|over te stappen|overgaan|verhuizen|overhevelen|verkassen) ~~ (naar een ander|naar een andere|naar een nieuw|naar een nieuwe|naar de concurrent|naar een concurrent|naar jullie concurrent|naar de concurrentie|elders|ergens anders)
0.85 (overweeg|overwegen|denk|denken) ~~ (overstap|overstappen|over te stappen|te stoppen)
0.85 (stap|stappen|gaan|ga|vertrek|vertrekken|verhuis|verhuizen|switch|switchen) ~~ (over|weg|bij jullie weg|naar een ander|naar een andere|naar de concurrent|naar de concurrentie|elders|naar een nieuwe)
0.85 (weg|vertrekken|vertrek|overstap) ~ (bij|van) (jullie|u|je)
0.85 (ander|andere|elders|anders) ~~ (onderbrengen|ondergebracht|onderbrengt|neerleggen|uitbesteden|onder te brengen|in zee|inkopen|heengaan|shoppen|te rade|aankloppen)
0.85 (elders|ergens anders|bij een ander|bij een andere) ~~ (zoeken|kijken|terecht|halen|laten doen|onder|heen|verder|oriënteren|laten maken|gaan)
0.8 (oriënter*|orienter*|orienteer*|oriënteer*)
0.8 (ander|andere|nieuw|nieuwe|tweede) @firm ~~ (gevonden|zoeken|gezocht|zoek|gekozen|aangenomen|gevraagd|benaderd|overnemen|neemt|doet|gaat|offerte|prijs|goedkoper|ingeschakeld|geholpen|benaderen|in zee|aan de slag|verder|overgenomen|laten|inschakelen|vragen)
0.8 (naar|met|door|bij|voor) een (ander|andere|nieuw|nieuwe) @firm
0.8 iemand anders ~~ (zoeken|gezocht|gevonden|doen|laten|inhuren|nemen|inschakelen|verder|regelen|te zoeken)
0.8 (offerte|offertes|voorstel|prijzen|prijs|aanbod|aanbieding) ~~ (bij|van) ~ (ander|andere|anderen|concurrent|concurrenten|derden|collega's|elders)
0.8 (concurrent|concurrentie|concurrenten) ~~ (offerte|goedkoper|aanbod|prijs|gesprek|praten|gesproken|overstappen|benaderd|belt|gebeld|doet|gaan|kijken|biedt)
0.8 (in gesprek|gesprekken|praten|gesproken|kennisgemaakt|kennismaking) ~ met ~ (ander|andere|concurrent|concurrenten|partijen|kantoren|bureaus)
0.8 (markt|rond|rondom|verder) ~ (oriënteren|orienteren|rondkijken|kijken)
0.8 (elders|verder|eens|gaan) ~ rondkijken
0.8 (kijken|kijk|zoeken|zoek) ~ (rond|verder|uit naar) ~ (naar|een)? ~ (ander|andere|alternatief|alternatieven|vervanging|opvolger)?
0.8 (alternatief|alternatieven|vervanger|opvolger) ~ (zoeken|gezocht|gevonden|gekeken|op zoek|bekijken|zoek)
0.8 op zoek naar ~ (ander|andere|nieuwe|alternatief|vervanger|opvolger|iemand)
0.8 (laatste|laatste keer) ~ (opdracht|klus|project|factuur|samenwerking|jaar|seizoen|maand) ~ (met|bij|voor|van) (jullie|u)
0.8 laatste keer dat; (jullie|u|je) ~ (ons|mij|me) kwijt; (klant|klanten) ~ kwijt
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

[legal]
0.85 (advocaat|advocate|advocaten|advokaat|jurist|juriste|juristen|raadsman|raadsvrouw|rechtsbijstand|rechtsbijstandsverzekering|rechtsbijstandverzekering|rechtsbijstandverzekeraar|deurwaarder|gerechtsdeurwaarder|rechtszaak|rechtbank|rechter|kantonrechter|vrederechter|vredegerecht|ondernemingsrechtbank|kortgeding|arbitrage|geschillencommissie|geschillenkamer|tuchtrechter|tuchtklacht|tuchtraad|accountantskamer|ombudsman|dagvaarding|dagvaarden|gedagvaard|dagvaard|procederen|gerechtelijk|gerechtelijke|juridisch|juridische|rechtsmaatregelen|rechtsmiddelen|rechtsgang|arag|das|mediator|consumentenbond|acm)
0.85 kort geding; naar de rechter; voor de rechter
0.85 (juridische|gerechtelijke) (stappen|actie|procedure|weg); bij de rechter; wanprestatie
0.85 wanprestaties; contractbreuk; in gebreke; ingebrekestelling; ingebrekegesteld; in verzuim
0.85 verzuim; (tekortkoming|tekortkomingen) ~ (nakoming|nakomen|overeenkomst|toerekenbaar)?
0.85 toerekenbare tekortkoming
0.85 (niet|niet is) nakom* ~~ (overeenkomst|contract|verplichtingen|afspraken); non conformiteit
0.85 ontbinding ~ (van)? (de|het)? (overeenkomst|contract); schadeclaim; schadevergoeding
0.85 schadeloosstelling
0.85 (schade|kosten) ~~ (verhalen|verhaal|claimen|claim|aansprakelijk|vergoeden|vergoed|vergoeding|verhaald)
0.85 (claim|claimen|vordering) ~ (indienen|dienen|in|neerleggen|leggen) ~ (bij)?; aansprakelijk
0.85 aansprakelijkheid; aansprakelijkheidsverzekering; aansprakelijkstelling
0.85 beroepsaansprakelijkheid*; (voorbehoud|behouden|behoud) ~~ (rechten|recht); alle rechten voor
0.85 (rechten|recht) ~ voorbehouden; sommatie; sommeer; sommeren; gesommeerd; boeteclausule
0.85 boetebeding; contractuele boete; wettelijke rente
0.85 (aangetekende|aangetekend) (brief|schrijven|zending|verstuurd)?; laatste aanmaning
0.85 (aanklagen|aanklacht|aangeklaagd|aanspannen|aangespannen)
0.85 (klaag|klagen) ~ (jullie|je|u) ~ aan
0.85 (formele|officiële|officiele) (klacht|claim|melding|ingebrekestelling|aansprakelijkstelling)
0.85 (proces|procedure|zaak|geding) ~ (aanspannen|aangespannen|beginnen|starten|van maken)
0.85 autoriteit persoonsgegevens; gegevensbeschermingsautoriteit; datalek ~ (melden|gemeld|ap)?
0.85 avg ~ (schending|overtreding|klacht)
0.85 aangifte ~ (doen|van|bij de politie) ~ (oplichting|diefstal|fraude|politie)
0.85 zie ~ in de rechtszaal; (zien|zie) ~ (elkaar|jullie|u|je) ~ (rechtbank|rechter)
0.85 beslag ~ (leggen|laten)

[reputation]
0.85 (google|trustpilot|facebook|linkedin|instagram|twitter|tiktok|kiyoh|klantenvertellen|tripadvisor|yelp|werkspot|klachtenkompas|zoover|bouwnu) ~~ (review|recensie|beoordeling|ster|sterren|mijn ervaring|onze ervaring|onze ervaringen|mijn ervaringen|verhaal|klacht|waarschuwing)
0.85 (review|recensie|beoordeling|recensies|verhaal|ervaring|ervaringen|waarschuwing) ~~ (google|trustpilot|facebook|linkedin|online|internet|krant|forum|social media|socials|kiyoh|iedereen)
0.85 (review|recensie|beoordeling) ~~ (schrijven|schrijf|plaatsen|plaats|achterlaten|achter|zetten|posten|post|zet|geplaatst|klaar|liegt|volgt)
0.85 (schrijf|schrijven|plaats|plaatsen|zet|post) ~~ (review|recensie|beoordeling)
0.85 (slechte|negatieve|eerlijke|vernietigende|stevige|pittige|sappige|passende) (review|recensie|beoordeling|reclame|publiciteit|pers)
0.85 (1|nul|0|enkele) (ster|sterren); een ster op
0.85 (radar|kassa|opgelicht|rambam|pointer|meldpunt|consumentenprogramma|telegraaf|avrotros) ~~ (melden|bellen|mailen|bel|mail|tafel|item|uitzending|benaderen|stappen|zit|zitten|schrijven|interesse|smullen|inschakelen)
0.85 (bij|naar) (radar|kassa|opgelicht|testaankoop|test aankoop|rambam|pointer)
0.85 (krant|pers|media|journalist|journalisten|dagblad|omroep|streekkrant|televisie|tv|vakblad) ~~ (stappen|stap|inlichten|bellen|opzoeken|smullen|belangstelling|interesse|tippen|halen|gaan|ga|gooien)
0.8 (naar|in|met) de (pers|krant|media|openbaarheid|publiciteit)
0.8 (wereldkundig|openbaar|publiek) (maken|maak|gaan|gemaakt); aan de grote klok; aan de schandpaal
0.8 schandpaal
0.8 (iedereen|heel nederland|heel vlaanderen|heel belgië|het hele dorp|hele branche|hele buurt|iedere ondernemer|alle collega's|andere klanten|collega ondernemers|anderen|mijn netwerk|ons netwerk|mijn achterban|onze achterban|de hele stad|vakgenoten|onze leden|alle leden|wie het) ~~ (vertellen|vertel|waarschuwen|waarschuw|afraden|raad|laten weten|horen wil|wil horen|meekijken|meelezen|weet hoe|weten hoe|weet wat|weten wat|weten met wie|zeggen|horen hoe|kijkt mee)
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

[complaint.delay]
0.8 (wacht|wachten|wachtte|wachtten|gewacht|wachtend|zitten te wachten|zit te wachten) ~~ (al|nog steeds|nog altijd|inmiddels al|sinds|tevergeefs|weken|maanden|dagen)
0.8 (wacht|wachten|wachtend) ~ (nog)? op ~ (tekening*|vertaling*|offerte*|antwoord|reactie|ontwerp*|rapport*|jaarrekening|aangifte|oplevering|levering|correctie*|creditnota)
0.8 (nog steeds|nog altijd|al|sinds|inmiddels|al sinds|nu al) ~~ (@period|@month) ~~ (wachten|wacht|gewacht|niets|niks|geen|bezig|stil|zonder|niet)
0.8 (nog steeds|nog altijd|nog) (niet|niets|niks|geen) ~~ (ontvangen|gekregen|geleverd|opgeleverd|binnen|klaar|gehad|af|online|live|gebeurd|geregeld|gedaan|gekomen|opgelost|ingediend|hersteld|gezien|begonnen|gestart|verholpen|aangekomen|beschikbaar|rond)
0.8 # (weken|dagen|maanden|uur|uren|minuten|jaar) (te laat|vertraging|over tijd|wachten)
0.8 @many (weken|dagen|maanden|uur|uren|minuten|werkdagen) (te laat|vertraging|over tijd|achter|wachten)
0.8 (weer|opnieuw|alweer|wederom|veel|ruim|structureel|steeds|altijd|telkens|weeral|steevast) ~ te laat
0.8 te laat ~ (geleverd|opgeleverd|ingediend|gekomen|binnen|verstuurd|beantwoord|aangeleverd|klaar|bezorgd|opgestuurd|gestart|begonnen|aanwezig)
0.8 (deadline|deadlines|planning|opleverdatum|leverdatum|levertijd|einddatum|termijn|oplevering|levering|streefdatum) ~~ (niet gehaald|gemist|overschreden|verstreken|verschoven|verschuift|voorbij|opgeschoven|schuift|uitgesteld|uit te stellen|weer|niet gered|niet nagekomen|niet halen|uitloopt|loopt uit|ligt achter)
0.8 (haalt|haalden|halen|mist|missen) ~ (weer|opnieuw|nooit)? ~ (de|een|geen|elke)? (deadline|deadlines|planning)
0.8 (loopt|lopen|liep) ~ (uit|vertraging); (loopt|lopen|liep|liggen|ligt) ~ achter (op|met)
0.8 (achter op|achter op de|achter op het) (schema|planning); vertraging*
0.8 (had|hadden|zou|zouden|moest|moesten) ~~ (vorige|afgelopen|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|weken|maanden|week|maand|@month|allang|al lang|lang) ~~ (klaar|af|zijn|geleverd|hebben|krijgen|gehad|ontvangen|komen|online|leveren|live|staan|binnen|opgeleverd|gebeuren|sturen|bellen|terugbellen|ingediend|beginnen|starten)
0.8 (zou|zouden) ~~ (maar|maar dat|toch|nog steeds) ~ (niet|niets|niks|geen)
0.75 (beloofd|beloofde|beloofden|toegezegd|toegezegde|afgesproken|gezegd|zei|zeiden|gegarandeerd|aangekondigd|afspraak was|belooft) ~~ (voor|vorige|maandag|dinsdag|woensdag|donderdag|vrijdag|week|weken|maand|morgen|gisteren|zomer|@month|begin|eind|binnen|uiterlijk) ~~ (klaar|af|zijn|krijgen|leveren|geleverd|niet|niets|niks|geen|nog|bellen|terugbellen|sturen|te)?
0.75 (duurt|duurde|duren|geduurd) ~ (veel)? (te lang|zo lang|erg lang|lang|eeuwig|eeuwen|weken|maanden|al|eindeloos|een eeuwigheid|tergend)
0.75 (waarom|hoezo|hoe kan) ~~ (zo lang|zolang|nog steeds|nog altijd); (hoelang|hoe lang) nog
0.75 (hoelang|hoe lang) (moet|moeten) (ik|we|wij) ~~ wachten; (hoelang|hoe lang) gaat ~~ nog
0.75 (wanneer|waar) ~ (komt|komen|blijft|blijven|is|zijn|krijg|krijgen|gaat|kunnen|kan|mogen|mag) ~~ (eindelijk|ooit)
0.75 waar (blijft|blijven|bleef|blijf); (blijft|bleef|laat|laten|liet) ~ (uit|op zich wachten)
0.75 (nog|altijd|steeds|al) (maanden|weken|dagen|jaren) ~ (niets|niks|geen|zonder|stil|bezig|wachten|in)
0.75 (sinds|al) ~~ (geen voortgang|geen vooruitgang|geen beweging|niets gebeurd|niks gebeurd|niets gehoord|stil|ligt stil)
0.75 (na|al|reeds|inmiddels|intussen|al bijna|bijna|ruim|meer dan|zowat|ondertussen|nu) (@many|#) (weken|maanden|weken|dagen|werkdagen|uur) ~~ (nog niets|nog niks|nog geen|nog niet|nog steeds|niets|niks|zonder|wachten|wacht)
0.75 (traag|trage|tergend traag|slome|laks|lakse|sloom|slakkengang) ~ (reactie|reageren|afhandeling|service|antwoord|levering|opvolging|communicatie|tempo|van begrip)?
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
0.75 (is|zijn|werd|was) ~ (vergeten|over het hoofd gezien|overgeslagen)
0.75 (misgegaan|mis gegaan|misging|mis ging|misgaat|mis gaat|fout gegaan|fout ging|fout gaat|misgelopen|verkeerd gegaan|in het honderd|verwisseld|door elkaar gehaald)
0.75 (gaat|ging|gaan|liep) ~ (weer|telkens|steeds|alles|opnieuw)? ~ (mis|fout|spaak)
0.75 (opnieuw|zelf|alles|overnieuw) ~ (moeten|moest|moesten|mogen|kunnen|laten) ~ (doen|maken|herstellen|corrigeren|oplossen|rechtzetten|overdoen|herschrijven|nakijken|drukken|verbeteren|vertalen|fixen|repareren|opruimen)
0.75 (moeten|moest|moesten|mocht|mochten) ~ (alles|zelf|opnieuw|het) ~ (overdoen|opnieuw|zelf|herstellen|corrigeren|rechtzetten|overnieuw|herdrukken|herschrijven|verbeteren|oplossen)
0.75 (kunnen|kan) ~ (weg|de prullenbak|opnieuw beginnen|de vuilbak|de papierbak|van voren af)
0.75 (vuilbak|vuilnisbak|prullenbak|papierbak|oud papier)
0.75 (sinds|na) (de|jullie|je|uw) (laatste|nieuwe|recente)? (update|migratie|overzetting|aanpassing|aanpassingen|wijziging|bezoek|ingreep|livegang|lancering|relaunch|release)
0.75 (haken|haakt|haakten) ~ af; afhaken; afgehaakt
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
0.85 (tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|zoveelste|2e|3e|4e|5e|6e|2de|3de|4de|5de|hoeveelste) (mail|mailtje|bericht|berichtje|herinnering|verzoek|poging|brief|telefoontje|melding|reminder|belletje)
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

[complaint.cost]
0.8 (te|veel te|erg|behoorlijk|belachelijk|schandalig|verschrikkelijk|vreselijk|zo|nogal|stervens|wel erg|vrij|best|knap|bijzonder|peper|schreeuwend|enorm|ongelooflijk) (duur|dure|prijzig|prijzige|kostbaar|hoog geprijsd|stevig geprijsd|hoge tarieven|pittig)
0.8 te duur; duurder ~~ (dan|geworden|elders|concurrent|vorig)
0.8 (peperduur|peperdure|stervensduur|poepduur|schreeuwduur|hondsduur|dure grap|dure les|duur grapje|dure jongens|woekerprijs|woekerprijzen|woekertarieven|afzetterij|geldklopperij|uurtje factuurtje|geldverspilling|prijskaartje|duurkoop|zakkenvullerij|afzetters)
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
0.85 (wie|met wie) ~ (verantwoordelijk|eindverantwoordelijk|de baas|gaat hierover|de leiding)
0.85 (niet|liever niet|in plaats van) ~ (helpdesk|balie|stagiair|stagiaire|junior|callcenter|receptie|baliemedewerker|secretaresse)

[request]
0.8 (kan|kun|kunt|kunnen|wil|wilt|willen|zou|zouden|zul|zult|ken) (je|jij|u|jullie|iemand|ge|gij|ulle|julie)
0.8 (graag|gelieve|aub|svp|alstublieft|alsjeblieft|alsjeblief|a u b|s v p|gaarne|pls|please) ~~ @tell
0.8 @tell ~ (aub|svp|alstublieft|alsjeblieft|alsjeblief|alsublieft|a u b|s v p)
0.8 graag (een|je|uw|jullie|jouw|even|nog even|antwoord|reactie|contact|bevestiging|actie|uitleg|vernemen|ontvangen|terug|zsm|snel|spoedig|opnieuw|alleen|binnen|uiterlijk|vandaag|morgen|alle|nieuwe)
0.8 gelieve
0.8 (wil|wens|wensen|eis|eisen|verlang|verlangen|verzoek|verzoeken|verwacht|verwachten) (ik|we|wij)
0.8 willen (we|wij)
0.8 (ik|we|wij|k) (wil|willen|wens|wensen|eis|eisen|verlang|verlangen|verzoek|verzoeken|verwacht|verwachten|vraag|vragen)
0.8 (zou|zouden|had|hadden) (ik|we|wij) ~ graag; (ik|we|wij) (zou|zouden|had|hadden) ~ graag
0.8 (hoor|verneem|ontvang|zie|krijg|vernemen|horen|ontvangen|zien|krijgen) ~ (graag|gaarne)
0.8 (laat|laten) (me|mij|ons|het|even|maar) ~~ weten; is het ~ mogelijk
0.8 zou het ~ (mogelijk|kunnen|lukken); lukt (het|dat) ~
0.8 (hebben|heeft) (jullie|u) ~ (tijd|plek|idee|toevallig|misschien|iemand)
0.8 (weet|weten) (jullie|u|je|iemand)
0.75 (stuur|bel|mail|geef|maak|regel|los|fix|draai|haal|corrigeer|bevestig|herstel|verwijder|zorg|vertel|leg|kijk|app|schrap|stop|neem|bezorg|check|annuleer|zet|pas) (me|mij|ons|even|hem|aub|graag|svp|dan|meteen|direct|onmiddellijk|vandaag|nu|contact|uit|eens|dat dan)
0.75 (stuur|bel|mail|corrigeer|verwijder|bevestig|herstel|schrap|annuleer|verplaats|vervang|controleer|splits) (de|het|dat|dit|die|deze|een)
0.75 (nu|direct|meteen|onmiddellijk|vandaag|zsm) ~ (bellen|oplossen|terugbellen|fixen|sturen|regelen|herstellen|antwoord|reactie|actie|repareren|uitleg)
0.75 (bellen|oplossen|terugbellen|sturen|regelen|herstellen|aanpassen|antwoorden|reageren|doorgeven|mailen|fixen|controleren|nakijken|corrigeren|verwijderen) (aub|svp|graag|alstublieft|alsjeblieft|a u b|s v p)
0.75 (zie|zien|kijk|kijken|wacht|wachten) ~~ (reactie|antwoord|voorstel|bericht|offerte|terugkoppeling) ~ (tegemoet|uit|af)
0.75 in afwachting van ~ (antwoord|reactie|bericht|voorstel|bevestiging)
0.75 (moet|moeten|mag|mogen|dient|dienen) ~~ (aangepast|gewijzigd|veranderd|toegevoegd|verwijderd|vervangen|verplaatst|gecorrigeerd|hersteld|opgelost|vermeld|linken|in plaats van|groter|kleiner|eruit|erbij worden|eraf|korter|langer)
0.75 (heb|hebben) ~~ nodig; nodig (heb|hebben)
0.75 (een|korte|nog een|klein|een klein) (vraag|vraagje|verzoek)
0.75 (heb|hebben|had) ~ (vragen|vraagje|vraag)
0.75 (offerte|prijsopgave) ~ (sturen|maken|opmaken|krijgen|ontvangen|graag|aanvragen|toesturen)
0.75 benieuwd ~ (of|naar|wanneer|hoe|wat); (terugbellen|contact opnemen|bel terug|terug te bellen)
0.75 of (je|u|jullie|iemand) ~~ (wil|wilt|willen|kan|kunt|kunnen)
0.75 (tenzij|voordat|totdat) (we|wij|ik) ~ (horen|hoor|ontvangen|ontvang|krijgen)
0.75 uitleg ~ (graag|krijgen|wil|willen); hoor (ik|wij|we) ~ (van|snel|spoedig|vandaag)
0.75 daar mag ~ (meer|minder|een|nog); (liever|liefst) ~~ (in plaats|wel op|in een)
0.75 opnieuw (sturen|maken|versturen|opsturen)

[urgent]
0.85 (dringend|dringende|urgent|urgente|spoed|spoedgeval|spoedklus|zsm|asap|acuut|acute|onmiddellijk|ogenblikkelijk|onverwijld|noodgeval|noodsituatie|hoogdringend|hoogdringende|spoedeisend|illico|terstond|halsoverkop|sos)
0.85 (met spoed|met haast|per direct|per omgaande|z s m|stante pede|linea recta|ten spoedigste|vandaag nog|nu meteen|nu direct|nu onmiddellijk|liever gisteren|gisteren al nodig)
0.85 zo (snel|spoedig|gauw|vlug|rap) mogelijk; zo snel als
0.85 (nu|direct|meteen|gelijk|onmiddellijk) ~ (bellen|oplossen|terugbellen|fixen|herstellen|actie|ingrijpen|terugdraaien|komen|repareren|bel)
0.85 (bel|bellen|los|fix|draai|kom|reageer|regel|stuur|zet|herstel|doe) ~~ (nu|meteen|direct|onmiddellijk|vandaag nog)
0.85 (kan|kunnen) ~ niet (langer)? wachten; geen (minuut|seconde|uur|dag|tijd) ~ te verliezen
0.85 (haast|spoed) (bij|mee|heeft|geboden); (er is|er zit|heeft|heb|hebben) ~ (haast|spoed)
0.8 (voor|uiterlijk|liefst|tegen|ten laatste|liefst voor) (vanavond|middernacht|sluitingstijd|twaalf uur|# uur|einde dag|einde werkdag|eind van de dag|het weekend)
0.8 (uiterlijk|liefst|ten laatste|deadline|deadline is|sluit|moet) (vandaag|morgen|morgenochtend|morgenmiddag|vanmiddag|morgenvroeg|overmorgen)
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
0.8 (niets|niks|geen|nergens|weinig) ~ (te klagen|te mekkeren|te mopperen|te zeuren|te wensen|op aan te merken|aan te merken|om over te klagen|om over te zeuren|om over te mopperen|klachten|klacht|klagen|mopperen|speld tussen|kwaad woord|mis mee|op of aanmerkingen|commentaar|te verbeteren|te zaniken|te morren)
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
0.8 (aanrader|een tien|dikke tien|10 met|tien met|tien plus|5 sterren|vijf sterren|een 10)
0.8 (ga|gaan|hou|houd|houden) zo (door|voort|vol); ga zo door; (houden|hou|houd) zo
0.8 dat (zijn|ben|binne|is) (wij|ik|ons)
0.8 (tranen|traan|traantje) ~ (in de ogen|gelaten|weggepinkt|van geluk|ontroering|van blijdschap)
0.8 (vader|moeder|man|vrouw|oma|opa|dochter|zoon) ~~ (gehuild|tranen|ontroerd|trots|geroerd)
0.8 (in een keer|in één keer|meteen|direct) (goed|raak|akkoord|goedgekeurd)
0.8 zonder ~ (gedoe|problemen|mopperen|gezeur|morren|enig probleem|vragen) ~ (geregeld|opgelost|goedgekeurd)?
0.8 (snelle|vlotte) (service|hulp|oplossing|reactie en|afhandeling|levering)
0.8 (kijken|keken|behandelen|helpen) ~ (niet vreemd|met respect|altijd vriendelijk)
0.8 (zoals|als) altijd (top|prima|perfect|goed|snel|uitstekend|keurig|stipt|weer)
0.8 (zelfs|nog nooit) ~ zo (goed|mooi|snel|vlot|blij|fijn|makkelijk|soepel)
0.8 (zorgvuldig|vakkundig|deskundig|liefdevol|geduldig|professioneel) ~ (en)? ~ (gedaan|geholpen|begeleid|werk|aanpak|uitgelegd)

[growth]
0.85 (verlengen|verleng|verlenging|bijtekenen|hernieuwen|voortzetten|bijgetekend|vernieuwen) ~~ (contract|overeenkomst|abonnement|samenwerking|met een jaar|met # jaar|voor een jaar|opdracht|met twee jaar|onderhoudscontract)
0.85 (contract|overeenkomst|abonnement|samenwerking|opdracht|onderhoudscontract) ~~ (verlengen|verlengd|verleng|uitbreiden|uitgebreid|voortzetten|bijtekenen|verlenging|vernieuwen|voort te zetten)
0.85 (nog|weer|opnieuw|er) (een|twee|drie|#) (jaar|jaartje|jaren|seizoen) ~ (bij|erbij|door|verder|aan vast|met jullie|vast|plakken)
0.85 (tekenen|teken) ~~ bij
0.85 (volgend jaar|volgend seizoen|komend jaar|volgende editie) ~~ (weer|opnieuw|graag|zelfde|met jullie|bij jullie|boeken|vastleggen|jullie)
0.85 (graag|weer|opnieuw|zeker|absoluut) ~~ (volgend jaar|volgende editie|volgend seizoen) ~~ (jullie|weer|boeken|samen|bij jullie|inhuren)?
0.85 (aanbevolen|aangeraden|doorverwezen|getipt|aangeprezen) ~~ (jullie|u|bij|aan|collega|vriend|vriendin|zwager|buurman|zus|broer|kennis|iedereen)
0.85 (jullie|u|jouw|uw|je) ~~ (aanbevolen|aangeraden|getipt|warm aanbevolen|aangeprezen|aanbevelen|aanraden)
0.85 (beveel|raad) ~ (jullie|je|u) ~~ aan
0.85 (jullie|je|uw|jouw) (naam|nummer|telefoonnummer|gegevens|kaartje|visitekaartje|mailadres|contactgegevens) ~~ (doorgegeven|gegeven|doorgespeeld|gedeeld|doorgestuurd|uitgedeeld|rondgestuurd|genoemd)
0.85 (maat|vriend|vriendin|zwager|schoonzus|buurman|buurvrouw|collega|kennis|broer|zus|zoon|dochter|neef|nicht|relatie|kameraad|schoonbroer|zakenrelatie|compagnon|ondernemer|overbuurman|makker|nonkel|tante|oom) ~~ (gaat jullie|gaat je|gaat u|zal jullie|zal je|belt jullie|belt je|neemt contact|komt ook|wil ook|zoekt een|zoekt ook|zoekt nog|gaat bellen|klant worden|gaat contact|meldt zich|heeft ook interesse)
0.85 (verwacht|verwachten) ~ (een)? (telefoontje|belletje|mailtje) van; ik zeg ~ (ga naar|bel)
0.8 (willen|wil|gaan|zouden|zou|besloten|graag) ~~ (uitbreiden|opschalen|bijbestellen|upgraden|verdubbelen|verhogen)
0.8 (willen|wil|gaan|zouden|zou|mogen|graag) ~~ (nog een|een tweede|een derde|extra|ook een|ook nog|ook onze|ook de) ~ (project|opdracht|campagne|vestiging|filiaal|webshop|site|website|fase|vertaling|taal|talen|app|module|werkplekken|werkplek|licenties|gebruikers|uren|locatie|pand|verdieping|film|editie|bv|portaal|administratie|feest|event|workshop|training|seizoen|exemplaren|set|kantoor)
0.8 (vervolgopdracht|vervolgopdrachten|vervolgproject|nabestelling|nabestellen|bijbestellen|bijbestelling|strippenkaart|uitbreiding van|uitbreiding op)
0.8 (nieuwe|volgende|grote|mooie|leuke|extra|nieuw|volgend|leuk|mooi) (opdracht|klus|project|klussen|opdrachten) voor (jullie|je|u)
0.8 (opdracht|klus|werk|project|klussen|opdrachten) voor (jullie|je|u)
0.8 (offerte|prijs|voorstel|prijsopgave|prijsje) ~~ (voor|van) ~ (tweede|extra|volgende fase|nog een|uitbreiding|vervolg|derde)
0.8 (willen|wil) ~~ ook in het (frans|duits|engels|spaans|italiaans|pools|turks|zweeds|deens)
0.8 (er|liefst|graag|meteen|nog|ook) ~ (portaal|portal|webshop|app|pakket|module|filiaal|uren|licenties|vertaling) (bij|erbij)
0.8 (doe|doen) (maar|er) ~ (nog een|ook een|weer een) ~~ (bij)?
0.8 (nemen|neem|boeken|boek|bestellen|bestel|reserveren|reserveer|huren|huur) ~ (jullie|je)? ~ (nog een|opnieuw|weer|ook|meteen weer|nogmaals) ~ (voor)?
0.8 (gaan|ga|willen|wil) ~ (door|verder) met (jullie|u)
0.8 (zelfde|hetzelfde|idem) ~ als (vorig|vorige|vorige keer)
0.8 (overstappen|overgestapt|klant worden|overstap) ~~ (naar jullie|naar u|bij jullie)
0.8 meer werk voor (jullie|je|u); (grotere|hoger|groter|dubbel) (pakket|budget|abonnement)
0.8 budget ~ (verhogen|verhoogd|verdubbelen|verdubbeld|omhoog)

[meeting.off]
0.85 (afspraak|meeting|overleg|gesprek|vergadering|call|belafspraak|bespreking|bezoek|sessie|workshop|brainstorm|demo|kennismaking|intake|evaluatie|bijeenkomst|lunch|videocall|teamsoverleg|teams overleg|teamsmeeting|kick off|kickoff|rondleiding|opname|dinsdag|maandag|woensdag|donderdag|vrijdag|morgen|vandaag|vanmiddag|vanochtend|vanavond|training|schouw|jaargesprek|werkoverleg) ~~ (afzeggen|afgezegd|af te zeggen|afgelast|afgeblazen|verzetten|verzet|te verzetten|verplaatsen|verplaatst|te verplaatsen|verschuiven|uitstellen|uitgesteld|cancelen|gecanceld|cancellen|annuleren|geannuleerd|niet door|niet doorgaan|vervalt|vervallen|verschoven|overslaan|gemist|afbellen|omzetten|doorschuiven)
0.85 (afzeggen|verzetten|verplaatsen|verschuiven|uitstellen|cancelen|cancellen|annuleren|doorschuiven|overslaan|afbellen|opschuiven) ~~ (afspraak|meeting|overleg|gesprek|vergadering|call|bespreking|bezoek|sessie|workshop|naar|week|andere|demo|intake)
0.85 (zeg|zeggen|blaas|blazen|gelast|bel|meld|melden) ~~ (afspraak|meeting|overleg|vergadering|call|bespreking|bezoek|gesprek|sessie|vanmiddag|morgen|me|mij|ons) ~ af
0.85 (sla|slaan) ~~ (deze|dit|overleg|meeting|vergadering|call|afspraak|keer|die|het) ~ over
0.85 (verzet|schuif|schuiven|verplaats|verzetten|verschuif) ~~ (afspraak|meeting|overleg|call|gesprek|vergadering|bespreking)
0.85 moet ~ (afzeggen|verzetten|afbellen|verstek laten gaan|annuleren|cancelen)
0.85 (moeten|moest|moesten) ~ (afzeggen|verzetten|afbellen|verstek|annuleren|cancelen|uitstellen|verplaatsen)
0.8 (kan|kunnen|lukt|red|redden|haal|halen|ga|gaan|gaat|kon|konden) ~~ (niet|toch niet|helaas niet|onmogelijk) ~~ (bij zijn|aanwezig|aanwezig zijn|komen|langskomen|aansluiten|erbij|halen|redden|deelnemen|meedoen|vergadering|overleg|afspraak|meeting|bijwonen|inbellen)
0.8 (red|redden|haal|halen|lukt) (ik|we|wij|me|mij|ons|het) ~~ niet ~~ (afspraak|vandaag|morgen|overleg|meeting|maandag|dinsdag|woensdag|donderdag|vrijdag|vanmiddag|vanochtend|uur|om|vanavond|call|gesprek|bespreking)
0.8 (verhinderd|verhindering|belet|verstek|ander tijdstip|andere afspraak|dubbele afspraak|dubbel geboekt|dubbel gepland|dubbelgeboekt|no show)
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
0.95 (zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|vaderschapsverlof|sabbatical|ziekteverlof|moederschapsrust|geboorteverlof)
0.95 (beperkt|beperkte|geen) (toegang|inzage) ~ (mail|e mail|mailbox|mijn mail|mailverkeer)
0.95 (kantoor|kantoren|winkel|praktijk|bedrijf|zaak) ~ (is|zijn|blijft) ~ gesloten ~~ (van|tot|wegens|tussen|vanaf)
0.95 (niet|niet langer|niet meer) ~ (werkzaam|in dienst) (bij|voor|van)?
0.95 werk ~ niet (meer|langer) ~ (bij|voor|hier)
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
0.85 (failliet|bankroet|insolvent) ~ (verklaard|gegaan|gaan|gaat|zijn|is|ging) ; (zijn|is|gaan|gaat|zijn wij|ben) ~ (failliet|bankroet|insolvent)
0.85 (ons|onze|mijn|het) (bedrijf|firma|zaak|onderneming|bv|vennootschap) ~ (failliet|faillissement|surseance|vereffening|liquidatie|insolvent|over de kop|in staking)
0.85 (faillissement|surseance van betaling|surseance|surséance|uitstel van betaling bij de rechtbank|vereffening) ~ (aangevraagd|aanvragen|uitgesproken|verleend|geopend)? ; (gerechtelijk*|vrijwillig*) (vereffening|reorganisatie|akkoord|liquidatie)
0.85 (curator|bewindvoerder|vereffenaar) ~ (benoemd|aangesteld|aangewezen|neemt) ; (vordering*) ~ (indienen|curator|aanmelden) ; whoa (traject|akkoord|procedure)
0.8 (stoppen|staken|sluiten|beëindigen) ~ (bedrijf|activiteiten|zaak|bedrijfsvoering|deuren|onderneming) ~ (definitief|voorgoed)? ; over de kop (gegaan|gaan) ; de boeken neergelegd; de boeken neerleggen
0.8 (kunnen) ~ (geen enkele|onze|de) (leverancier*|schuldeiser*|crediteur*) ~ (niet)? ~ (meer)? betalen

# Do not write to us.
[stop]
0.85 (mail|schrijf|contacteer|bel|stuur|benader|app) (mij|me|ons)? ~ (niet meer|nooit meer|geen mails meer|niks meer|niets meer|niet langer) ; (hou|houd|houdt|stop) ~ (op)? ~ (met)? (mailen|schrijven|bellen|contacteren|sturen|spammen|lastigvallen|benaderen|appen)
0.85 (wil|wensen|wens|willen) ~ (geen|niet) ~ (mails|berichten|contact|benaderd|gecontacteerd|ontvangen|nieuwsbrie*|horen) ~ (meer|langer)? ; (wil|willen|wens|wensen) ~ (niet meer|niet langer|geen verdere) ~ (ontvangen|benaderd|gecontacteerd|gebeld|gemaild|berichten|contact|horen)
0.85 (verwijder|schrap|haal|wis|schrijf) (mij|me|ons|mijn|onze) ~ (lijst|mailinglijst|adres*|bestand|database|gegevens|uit|af|mailing*) ; (uitschrijven|afmelden|uitgeschreven|afgemeld) ~ (nieuwsbrief|mailing*|lijst|worden)? ; (schrijf|meld) (mij|me|ons) (uit|af)
0.85 geen (verdere|enkele)? (mails|berichten|telefoontjes|herinneringen|nieuwsbrieven) meer; (laat|laten) (mij|me|ons) (met rust|gerust) ; (trek|trekken) ~ toestemming ~ in

# Write to somebody else from now on.
[redirect]
0.85 (voortaan|vanaf nu|in het vervolg|vanaf heden|vanaf vandaag|in de toekomst|vanaf volgende week) ~~ (mail*|schrijf*|stuur*|sturen|richt*|contact*|wend*|contactpersoon|adres*)
0.85 (mail*|schrijf*|stuur*|sturen|richt*|contacteer*|neem contact|wend*) ~~ (voortaan|vanaf nu|in het vervolg|vanaf heden|in plaats van mij)
0.85 (nieuwe|nieuw) (contactpersoon|aanspreekpunt|mailadres|e mailadres|adres|emailadres|factuuradres|contact) ~ (is|wordt|voor)? ; (jullie|uw|je) ~ (contactpersoon|aanspreekpunt) (is|wordt)
0.85 (werk|werkt|ben|is) ~ (niet meer|niet langer) ~ (bij|hier|voor|in dienst|werkzaam|verantwoordelijk|de juiste|bezig|voor dit) ; (verlaat|verlaten|vertrek|vertrokken|weg) ~ (bedrijf|organisatie|bureau|kantoor|firma)
0.85 (mijn|ons|onze) (mailadres|emailadres|e mailadres|adres|mail) ~ (gewijzigd|wijzigt|veranderd|verandert) ; (niet) (meer)? de juiste (persoon|contactpersoon) ; (mijn collega|collega|opvolger|opvolgster|vervanger|vervangster) ~~ (neemt|overgenomen|neemt over|over|verder|aanspreekpunt|behandelt|contact)
0.85 (wend|richt|richten|wenden) (u|je|jullie|zich)? ~ (tot|aan) ~ (collega|boekhouding|administratie|mevrouw|opvolger|boekhouder|de heer)

# Only a part is paid.
[payment.partial]
0.85 (betaald|betaal|betalen|overgemaakt|overmaken|gestort|voldaan|maak|maken) ~ (de helft|helft|een deel|deels|gedeeltelijk|een gedeelte|een derde|alvast een deel)
0.85 (de helft|een deel|deels|gedeeltelijk|een gedeelte|een derde|deelbetaling|gedeelte) ~~ (betaald|betaal|betalen|overgemaakt|overmaken|gestort|voldaan|alvast)
0.85 (deelbetaling*|gedeeltelijke betaling|termijnbetaling) ~ (gedaan|overgemaakt|verricht|van)? ; (aanbetaling|voorschot) ~ (gedaan|overgemaakt|betaald|gestort)
0.85 (de rest|rest|het restant|restant|resterende*|andere helft|tweede helft|restbedrag) ~~ (volgende|later|volgt|zodra|maand|week|wanneer|als|eind|betaal*|maak*|over)
0.85 (eerste|tweede) (termijn|deel|helft|schijf) ~ (betaald|overgemaakt|is|gestort)

[about complaint.quality]
werk; rapport*; website; site; pagina*; ontwerp*; tekening*; plan; plannen; tekst*; vertaling*; concept*; logo; foto*; beeld*; afbeelding*
dienst; diensten; dienstverlening; service; resultaat; resultaten; kwaliteit*; document*; bestand*; systeem*; programma*; software; installatie*; presentatie*; campagne*; evenement*; organisatie
boekhouding; jaarrekening*; aangifte*; drukwerk; brochure*; video*; server*; backup*; bouw; team; project*; oplevering*; uitvoering*; opmaak; afwerking; levering; ondersteuning

[about complaint.delay]
vertraging*; wacht*; levering*; levertijd*; deadline*; termijn*; planning*; week; weken; maand; maanden; traag; trage; tempo; laat; oponthoud; punctual*

[about complaint.neglect]
antwoord*; reactie*; reageer*; teruggebeld; terugbel*; opvolging; aandacht; communicatie; bericht*; contact; bereikbaar*; behandeling; klantenservice; klantendienst; terugkoppeling*; betrokken*; luister*

[about complaint.cost]
prijs; prijzen; prijzig; tarief; tarieven; uurtarief*; honorarium; kosten; kost; bedrag*; offerte*; toeslag*; meerwerk; budget; geld; prijskaartje

# What we write ourselves.
[our.promise]
(ik|wij|we) ~ (stuur|sturen|lever|leveren|mail|mailen|bel|bellen|herstel|herstellen|regel|regelen|antwoord|antwoorden|maak|maken|zorg|zorgen|bevestig|bevestigen|kom|komen|pas|passen|werk|werken|zal|zullen|ga|gaan|kijk|kijken|bezorg|bezorgen|zet|zetten)
(stuur|lever|mail|bel|herstel|regel|bevestig|bezorg|sturen|leveren|mailen|bellen|regelen|bevestigen) (ik|wij|we) ; (u|je|jullie) (krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen|heeft|hebt|hebben) ~ (van|de|het|een|morgen|uiterlijk|vandaag|voor|binnen)
(is|zijn|wordt|worden) ~ (klaar|af|geleverd|hersteld|online|opgeleverd|verstuurd|afgerond) ; (beloofd|beloof ik|beloven we|beloven wij) ; (dat)? (beloof|beloven) (ik|wij|we) ; (kunt u|kun je|kunnen jullie) op (rekenen|ons rekenen|mij rekenen) ; reken (maar)? op

[our.overpromise]
(gegarandeerd|garandeer|garanderen|garantie dat) ; (wat er ook gebeurt|koste wat het kost|kost wat kost) ; zonder (enig|enige|het minste) (probleem|twijfel|risico) ; (nooit meer) ~ (probleem|problemen|fout|fouten|vertraging|gebeuren)
(honderd|100) procent ; (alles wat|wat) (u|je|jullie) (wil|wilt|willen|wenst) ; (meteen|direct) en gratis; absoluut zeker vandaag

[our.blame]
zoals (ik|wij|we) (u|je|jullie)? (al|eerder|reeds)? ~ (zei|zeiden|schreef|schreven|gezegd|geschreven|gemeld|uitgelegd) ; (zoals)? (ik|wij|we) (heb|hebben) (u|je|jullie)? (al|het al|dat al) (gezegd|geschreven|gemeld|verteld)
(u|je|jullie) had (dat|het|dit|ons|mij)? ~ (moeten|kunnen|dienen) ; (dat|dit|het)? (is|was) (uw|jouw|jullie|je) (eigen)? (fout|schuld|vergissing|probleem)
(onze|de|een) (stagiair*|collega|leverancier|vormgever|onderaannemer) ~ (vergeten|vergat|fout|vergist|geblunderd) ; niet (onze|mijn) (fout|schuld|verantwoordelijkheid) ; (als|had) (u|je|jullie) ~ (gelezen|geantwoord|gezegd|geluisterd)

[our.heat]
(dit|dat|het)? (is) (belachelijk|absurd|onzin|lachwekkend|schandalig|van de zotte|te gek voor woorden) ; (maakt|maak) (u|je) (een)? (grapje|grap) ; (hou|houd|stop) (op)? (met)? (klagen|zeuren|zagen|mekkeren)
leer (eens|eerst)? lezen; (ben|zijn) (het|dit|jullie|u|je) ~ (zat|beu) ; nu is het genoeg; (zoek|vind) (maar)? (een)? (ander|iemand anders) ; als het (u|je|jullie) niet bevalt; niet mijn probleem; (uw|jullie) (incompetentie|brutaliteit) ; wat een lef

[our.apology]
(excuses|excuus|sorry|pardon|verontschuldig*|verontschuldiging*|betreuren|betreur|spijt) ~ (voor|dat|het|ons|mij)? ; (neem|neemt) (u)? (mij|ons) niet kwalijk; het spijt (mij|me|ons)

[our.invoice]
(bijgevoegd|in bijlage|bijgaand|hierbij|als bijlage|stuur|sturen|ontvangt|vindt|aangehecht) ~~ (factuur|facturen|nota|onze factuur|declaratie) ; factuur (bijgevoegd|in bijlage|als bijlage)
(wij|we|ik) (hebben|heb)? (gefactureerd|factureren|factureer) ; (factuur|nota) (nr|nummer) ~ (voor|van)

[invoice-number]
(factuur|factuurnr|factuurnummer|nota|declaratie) (nr|nummer|no)? ; nummer van de factuur

[invoice-amount]
(bedrag|totaal|totaalbedrag|som|factuurbedrag|te betalen) (van|ad|te betalen|incl|inclusief|bedraagt)? ; (ten bedrage van|in totaal|te voldoen)

[invoice-due]
(vervaldatum|vervaldag|vervalt|betaaltermijn|betalingstermijn|te betalen|te voldoen|uiterste betaaldatum) (op|voor|is|tot|uiterlijk|binnen)? ; (betalen|voldoen|overmaken) (voor|uiterlijk|tot) ; betaling (voor|uiterlijk|vóór)

[deadline-behind]
uiterlijk; ten laatste; op zijn laatst; als uiterste datum; zonder mankeren
