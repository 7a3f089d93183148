# heed: Danish.
#
# Danish of Denmark.  The verb stands second ("vi betaler", "betaler vi"), the
# "not" behind the verb in a main clause and before it in a dependent one;
# particles stand apart ("siger op", "sætter ind").  "i" is both "in" and "you".
# Words that are other words without ring and stroke ("før" is not "for",
# "kørt" not "kort", "bør" not "bor") are written with "!".
# The grammar is told in en.lex.
language da

[function]
og ikke jeg er at fra også meget noget nogen nogle ingen intet ingenting jer jeres
vores vor vort vore os din dit dine mig dig sig dem han hun hendes hans deres
hvad hvem hvilken hvilket hvilke hvordan hvorfor hvornår hvor når her der nu
allerede siden efter før inden under over mellem igennem gennem uden mod hos ved
ad ud af bare kun alligevel dog eller men så derfor fordi det den de en et som på
i for med til om har havde haft var været være bliver blev blevet blive skal
skulle kan kunne vil ville må måtte får fik fået få gør gjorde gjort gøre går gik
gået gå kommer kom kommet komme ser så set se siger sagde sagt sige ved vidste
vidst tager tog taget tage giver gav givet give synes syntes tror troede håber
håbede føler føles virker virkede behøver lader lod hedder ligger lå står stod
sidder sad sender sendte sendt sende hej hejsa halløj goddag tak mvh vh hilsen
hilsner venlig venlige bedste kære gerne desværre måske altså faktisk egentlig
egentligt præcis ganske temmelig lidt mere mest mindre bedre bedst værre værst
dårligere alle alt hele mange flere færre anden andet andre samme selv selve sådan
sådant sådanne denne dette disse min mit mine nogensinde altid aldrig ofte igen
stadig stadigvæk endnu endelig snart straks idag imorgen igår dag dage uge uger
ugen ugens ugerne måned måneder måneden månederne år året gang gange timer tiden
mandag tirsdag onsdag torsdag fredag lørdag søndag spørgsmål svar svare svarer
skriver skrev skrevet ringer ringede ringet ringe mødet møde faktura fakturaen
aftale aftalen aftalt kunder kunden ifølge angående vedrørende vedhæftet vedhæftede
hermed samt både enten trods mens hvis såfremt medmindre desuden derimod forresten
nemlig ganskevist mindst cirka senest først især sammen tilbage væk hjem hen hertil
op ned ind frem forbi forrige næste sidst sidste ja nej nå nåh okay helt aldeles
selvfølgelig naturligvis jo vel nok da lige sgu mand altså vist nemlig ellers
hverken heller enig netop nærmest blot ligesom hvorvidt idet eftersom selvom skønt
medens foran bag ovenpå nedenfor herunder nogenlunde udelukkende hinanden
undertegnede bedes venligst kærlig kærligst god godt gode weekend formiddag
eftermiddag aften penge betale betaler betalt beløb beløbet regning regningen
ogsaa paa naar faar faaet maa gaar goer foer hoerer hoert vaere vaeret foerst saa
saadan maaned maaneder spoergsmaal moede moedet uge beloeb beloebet noedt gaet
hvornaar foelger laenge laengere faerdig daarlig daarligt igaar aar koere loese

[sample]
Jeg håber, at du har haft en dejlig weekend, og at alt er vel hos jer derhjemme.
Vi vil meget gerne høre fra jer, så snart I ved noget mere om sagen.
Rapporten burde efterhånden være kommet, og der er tilsyneladende ingen, der ved hvorfor.
Kan en af jer ikke lige give mig besked om, hvorvidt mødet i næste uge bliver til noget?
Vi fik papirerne i går og kigger nærmere på dem i løbet af formiddagen.
Der er rigtig meget at se til lige nu, så jeg vender tilbage, når jeg har læst det hele igennem.
Det er jo ikke sådan, at vi ikke kunne lide det, men nogle af tingene skal nok laves om.
Vil du være sød at kigge på vedhæftede og sige til, hvis der er noget, I mangler fra os?
Jeg har lagt nøglen hos naboen, og han er hjemme hele dagen både torsdag og fredag.
Undskyld ulejligheden, men hvad var det nu, vi blev enige om sidst, vi talte sammen?
Faktura og kvittering er vedhæftet, og beløbet bliver overført fra vores konto i løbet af ugen.
Gennemgangen trak lidt længere ud, end vi havde regnet med, men nu er det meste ved at være på plads.
Ifølge aftalen skulle ombygningen have været færdig inden sommerferien, og køkkenet mangler stadig sin bordplade.
Tak for en hyggelig snak, og tøv ikke med at række ud, hvis noget skulle være uklart.
Regnskabet skal afleveres inden fristen, ellers får vi en bøde af myndighederne.

[negators]
ikke; ej; aldrig; ingen; intet; ingenting; uden; hverken; (næppe|naeppe); knap; knapt; ingensinde; ingenlunde
ikk; ik; hverken eller; (på|paa) ingen !måde; langt fra; alt andet end; nul; umuligt at; heller ikke; intetsteds
absolut ikke; slet ikke; icke; ikke spor
ikke (tænkt|taenkt) (os|mig) at; ikke planer om at; ingen planer om at; ikke i sinde at; ikke lyst til at; ikke meningen at; ingen grund til at
ikke grund til at; ikke vores hensigt at; ikke nødvendigt at; ikke aktuelt at; ikke tale om at; ikke (på|paa) tale at; ikke tanker om at; ikke drømme om at

[negators-behind]
ikke; ej; aldrig; ikk

[intensifiers]
1.4 meget; virkelig; ekstremt; utroligt; fuldstændig; fuldstændigt; totalt; helt; vildt; mega; super; afsindigt
1.4 forfærdeligt; frygteligt; rigtig; rigtigt; ualmindeligt; usædvanligt; ufatteligt; dybt; enormt; vanvittigt
1.4 særdeles; yderst; overordentligt; overordentlig; aldeles; komplet; (!så|saa); sindssygt; sygt; pisse; skide; hammer
1.4 fandeme; sgu; kraftedeme; satans; forbandet; skrækkeligt; inderligt; oprigtigt; i den grad; kæmpe; ekstra
1.4 mildest talt; (så|saa) inderligt; fuldkommen; fuldkomment; umådeligt; voldsomt; uhyre; grumme; grusomt; hulens
0.6 lidt; en smule; en anelse; nogenlunde; forholdsvis; en kende; en tand; halv; relativt
0.8 (ret|ret); temmelig; ganske; noget

[contrast]
men; dog; imidlertid; derimod; desværre; alligevel; selvom; selv om; (skønt|skoent); trods; til gengæld; (på|paa) den anden side; omvendt

[conditional]
hvis; (såfremt|saafremt); ifald; medmindre; med mindre; forudsat; under forudsætning; om end; i tilfælde af; i fald
(så|saa) snart; (så|saa) (længe|laenge); (når|naar) (i|vi|det|den|alt|siden) ~ (er|har|virker|bliver|!får|faar|kommer); skulle det; skulle der; skulle vi; skulle i
dersom; inden; indtil

[classes]
# who
we = jeg|vi|man|undertegnede
us = os|mig
you = i|du|jer|dig|de|dem|bureauet|firmaet
yous = i|du|de
your = jeres|din|dit|dine|deres|bureauets|firmaets
our = vores|vor|vort|vore|min|mit|mine|undertegnedes
# no
not = ikke|ikk|ik|ej|aldrig|næppe|naeppe
no = ikke|ikk|ik|ej|aldrig|ingen|intet|ingenting|hverken|næppe|naeppe|uden|nul
# money
inv = faktura|fakturaen|fakturaer|fakturaerne|fakturaens|fakture|regning|regningen|regninger|regningerne|nota|notaen|opkrævning|opkrævningen|opkrævninger|slutfaktura*|slutregning*|acontofaktura*|acontorate*|aconto|acontobeløb*|delfaktura*|delregning*|rate|raten|rater|raterne|honorar|honoraret|honorarer|depositum|depositummet|depositumet|udestående|tilgodehavende|restbeløb*|restsum*|restancen|restance|restancer|beløb|beloeb|beløbet|beloebet|beløbene|girokort*|indbetalingskort*|slutbeløb*|honorarnota*|kreditorfaktura*|januarfaktura*|februarfaktura*|martsfaktura*|aprilfaktura*|majfaktura*|junifaktura*|julifaktura*|augustfaktura*|septemberfaktura*|oktoberfaktura*|novemberfaktura*|decemberfaktura*|månedsfaktura*|kvartalsfaktura*|septemberregning*|oktoberregning*|novemberregning*|skyldige|mellemværende|mellemværendet|honorarrate*|slutafregning*|årsregning|kontingent|kontingentet|resten|restbetaling*
invs = faktura|fakturaen|fakturaer|fakturaerne|regning|regningen|regninger|regningerne|nota|notaen|opkrævning|opkrævningen|slutfaktura*|slutregning*|acontofaktura*|delfaktura*|januarfaktura*|februarfaktura*|martsfaktura*|aprilfaktura*|majfaktura*|junifaktura*|julifaktura*|augustfaktura*|septemberfaktura*|oktoberfaktura*|novemberfaktura*|decemberfaktura*|månedsfaktura*|kvartalsfaktura*|rate|raten|honorarnota*|slutafregning*|acontoregning*|fakture|honorarrate*
paid = betalt|overført|overfoert|indbetalt|afregnet|udlignet|mobilepayet|indfriet|erlagt|clearet|færdigbetalt|forudbetalt|reguleret
pay = betale|overføre|overfoere|indbetale|afregne|udligne|mobilepaye|indfri|erlægge|færdigbetale
pays = betaler|overfører|overfoerer|indbetaler|afregner|udligner|mobilepayer|indfrier
payp = betales|overføres|indbetales|afregnes|udlignes|indfries|erlægges
money = betaling|betalingen|betalinger|betalingerne|indbetaling|indbetalingen|overførsel|overfoersel|overførslen|overfoerslen|overførsler|penge|pengene|beløb|beloeb|beløbet|beloebet|bankoverførsel|bankoverførslen|overførelse|restbeløbet|slanterne|midlerne|restbetalingen|slutbetalingen
charge = faktura*|regning*|beløb*|beloeb*|post|posten|poster|posterne|linje|linjen|linjer|timer|timerne|timeantal*|timeforbrug*|gebyr*|tillæg|tillægget|honorar*|udlæg|udlægget|kørsel|kørslen|ekstraregning*|ekstraarbejde*|merarbejde*|pris|prisen|timepris*|summen|totalen|opkrævning*|nota|notaen|omkostning*|rate|raten|ekstratimer*|konsulenttimer*|rejsetid*|ekspeditionsgebyr*|fakturagebyr*|rykkergebyr*|licens*|materialer*
# time
day = mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lørdag*|loerdag*|søndag*|soendag*|idag|imorgen|iaften|overmorgen|eftermiddag|weekenden|weekend
month = januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|måned|maaned|måneden|maaneden|kvartal*|sommer|sommeren|efterår|efteråret|vinter|vinteren|forår|foråret|jul|julen|nytår|årsskiftet|påske|påsken|pinse|ferien|sommerferien|efterårsferien|juleferien|januars|årets
period = dag|dage|uge|uger|måned|maaned|måneder|maaneder|år|aar|time|timer|minutter|døgn|arbejdsdage|evighed|evigheder|kvartal|halvår|hverdage|månedsvis|ugevis
many = to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|flere|mange|utallige|adskillige|talrige|gentagne|fjorten|tyve|tredive|et|én|en|par|snesevis|hundrede|hundrede|mindst|femten
nth = anden|andet|tredje|tredie|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|tyvende|syttende|hundrede|3|4|5|117
# the work
deliv = leverance*|levering*|oversættelse*|rapport*|regnskab*|årsregnskab*|aarsregnskab*|årsrapport*|selvangivelse*|tegning*|byggetilladelse*|hjemmeside*|webshop*|lancering*|tilbud|tilbuddet|udkast*|korrektur*|projekt*|kampagne*|tekst|teksten|tekster|teksterne|film|filmen|design|designet|logo|logoet|skitse*|manus*|momsindberetning*|momsregnskab*|lønkørsel*|lønsedler*|loensedler*|løn|loen|lønnen|loennen|lønningerne|filerne|materialet|app|appen|installation*|migrering*|forslag|forslaget|brochure*|katalog*|bogføring*|svaret|arbejdet|billederne|fotos|invitation*|program|programmet|referat*|afsnit*|tidsplan*|opdatering*|kontrakt*|udbudsmateriale*|ansøgning*|dokument*|opgave|opgaven|opgørelse*|opgoerelse*|montering*|køkkenet|taget|maskinen|varer|varerne|bestilling*|ordre|ordren|løsningen|loesningen|leverancen|materiale|undertekster*|skilte*|plakat*|nyhedsbrev*|budget|budgettet|analyse*|notat*|perioderegnskab*|balance|balancen|visualisering*|brandstrategi*|statik*|ansøgningen
work = arbejde|arbejdet|job|jobbet|indsats|indsatsen|resultat|resultatet|service|servicen|hjælp|hjaelp|hjælpen|støtte|support|supporten|betjening|betjeningen|rådgivning|raadgivning|rådgivningen|design|designet|hjemmeside|hjemmesiden|webshop|webshoppen|oversættelse|oversættelsen|oversættelser|tekst|teksten|tekster|teksterne|kampagne|kampagnen|event|fest|festen|aften|aftenen|dag|dagen|team|teamet|hold|holdet|samarbejde|samarbejdet|tegning|tegninger|tegningerne|film|filmen|logo|logoet|rapport|rapporten|præsentation|præsentationen|leverance|leverancen|oplæg|oplægget|løsning|loesning|løsningen|loesningen|forslag|forslaget|fotos|billeder|billederne|regnskab|regnskabet|gennemførelse|afvikling|afviklingen|produktion|konference|konferencen|messe|messestand|stand|standen|materiale|materialet|håndtering|mad|maden|kursus|kurset|undervisning|migrering|flytning|arrangement|arrangementet|foredrag|bryllup|brylluppet|håndværk|trappe|køkken|plakat|plakater|plakaterne|video|videoen|nyhedsbrev|nyhedsbrevet|tolkning|tolkningen|kode|proces|processen|forløb|forløbet|vejledning|folk|medarbejdere|konsulent|tekniker|håndværkere|bemanding|planlægning|formidling|opgave|opgaven|ombygning|illustrationer|korrektur|stykke
thing = hjemmeside|hjemmesiden|hjemmesider|webshop|webshoppen|shoppen|server|serveren|serverne|system|systemet|systemerne|siderne|undersiden|websiden|mail|mailen|mails|mailene|mailserver*|emailen|link|linket|links|linkene|formular|formularen|kontaktformular*|portal|portalen|app|appen|netværk|netværket|nettet|internettet|internet|kasse|kassen|kasserne|kasseapparat*|login|wifi|telefoni|telefonen|telefonerne|telefonanlæg*|omstilling*|vpn|integration*|backup*|booking|bookingen|bookingsystem*|betalingssiden|betalingsløsning*|database*|skærm*|skaerm*|lyd|lyden|mikrofon*|projektor*|forsiden|forside|søgefunktion*|intranet*|domæne*|computer*|pc|pcen|outlook|teams|terminal*|dankortterminal*|forbindelse|forbindelsen|stream|streamen|streaming|knap|knappen|knapper|checkout|fjernskrivebord*|printer*|printeren|printerne|alarmen|alarm|varmen|ventilation*|elevatoren|kurven|filerne|drevet|nyhedsbrevet|plugin*|kalenderen|skyen|økonomisystem*|pumpen|kameraerne|kopimaskine*|varmepumpe*|hjemmesidens|konto|kontoen
boss = chef|chefen|chefer|cheferne|direktør|direktøren|direktion|direktionen|ledelse|ledelsen|ejer|ejeren|ejerne|indehaver|indehaveren|bestyrelse|bestyrelsen|formand|formanden|partner|partneren|leder|lederen|afdelingsleder*|afdelingschef*|teamleder*|kontorchef*|kundechef*|projektchef*|supportchef*|salgschef*|regionschef*|overordnet|overordnede|foresatte|hovedkontor*|koncernledelse*|administrerende|kontorleder*|driftschef*|ansvarlige|ansvarlig|kvalitetschef*|bestyrelsesformand*|servicechef*|topchef*|øverste|topledelse*
firm = bureau|bureauer|bureauet|firma|firmaer|firmaet|leverandør|leverandører|leverandøren|konsulent|konsulenter|revisor|revisorer|revisoren|revisionsfirma*|bogholder|bogholderen|bogholderi*|oversætter|oversættere|oversætteren|oversættelsesbureau*|arkitekt|arkitekter|arkitekten|tegnestue|tegnestuer|tegnestuen|eventbureau*|webbureau*|reklamebureau*|fotograf|fotografer|fotografen|udvikler|udviklere|udvikleren|partner|samarbejdspartner|samarbejdspartnere|udbyder|udbydere|udbyderen|freelancer|freelancere|freelancetolk|designer|designeren|grafiker|grafikeren|mediebureau*|hostingfirma*|hostingudbyder*|driftsleverandør*|tolk|tolkebureau*|håndværker|håndværkere|tømrer|tømreren|entreprenør|entreprenøren|advokat|konkurrent|konkurrenter|aktør|aktører|administrator|itfirma*|tekstforfatter*|trykkeri|trykkeriet|caterer|hostingudbyder
deal = aftale|aftalen|aftaler|aftalerne|abonnement|abonnementet|abonnementer|samarbejde|samarbejdet|kontrakt|kontrakten|kontrakter|kontrakterne|serviceaftale*|driftsaftale*|supportaftale*|rammeaftale*|hostingaftale*|vedligeholdelsesaftale*|vedligeholdsaftale*|samarbejdsaftale*|abonnementsaftale*|medlemskab|medlemskabet|rådgivningsaftale*|kundeforhold*|engagement|engagementet|hosting|hostingen|licens|licensen|licenser|licenserne|retainer*|klippekort*|administrationsaftale*|revisionsaftale*|mandat|mandatet|opgaven|opgaverne|webhotel|webhotellet|fuldmagt|fuldmagten|hostingpakke*|ordning|ordningen|servicekontrakt*|konsulentaftale*|itaftale*|rengøringsaftale*|lejeaftale*
social = google|trustpilot|facebook|linkedin|instagram|tiktok|twitter|nettet|internettet|fb|insta|reddit|facebookgruppe*|facebookgruppen|some|anmeldhåndværker|håndværker|tripadvisor|x|erhvervsnetværk*|lokalgruppe*|forum|snapchat|amino|anmelder
press = pressen|medierne|avisen|aviserne|lokalavisen|lokalaviserne|journalist|journalisten|journalister|fagbladet|fagpressen|ekstrabladet|bt|tv2|dr|kontant|operation|børsen|berlingske|politiken|jyllandsposten|stiftstidende|folkebladet|stiftstidende|lokalradioen|radioen|tidende|ugeavisen|ugeavis|lokalavis|forbrugerprogrammet|redaktion|redaktionen|ugebladet|tv|bladet|dagbladet|venstreblad|avis|lokalpressen|brevkassen
# asking
ask = sende|send|maile|mail|ringe|ring|give|giv|fortælle|fortæl|sige|sig|oplyse|oplys|bekræfte|bekraefte|bekræft|bekraeft|ændre|aendre|rette|ret|tjekke|tjek|kontrollere|undersøge|undersoege|undersøg|undersoeg|ordne|løse|loese|løs|hjælpe|hjaelpe|hjælp|hjaelp|lægge|laegge|læg|laeg|sætte|saette|sæt|saet|skifte|bytte|opdatere|opdater|tage|tag|booke|book|aflyse|flytte|flyt|svare|svar|vende|vend|høre|hoere|forklare|forklar|specificere|specificer|komme|kom|vise|vis|installere|gendanne|oversætte|korrekturlæse|tilbyde|regne|beregne|oprette|opret|gøre|goere|gør|goer|lave|lav|se|stoppe|stop|pause|kreditere|krediter|annullere|annuller|fakturere|dele|angive|angiv|mærke|maerke|vedhæfte|vedhæft|levere|udbedre|publicere|lukke|luk|åbne|aabne|åbn|aktivere|forberede|tegne|gennemgå|gennemse|læse|laese|læs|videresende|videresend|informere|sikre|sørge|soerge|sørg|soerg|bestille|bestil|reservere|spærre|spær|låse|registrere|besvare|besvar|godkende|godkend|underskrive|notere|noter|afslutte|slette|fjerne|fjern|frigive|anbefale|foreslå|foreslå|finde|find|hente|hent|få|faa|sende|kontakte|kontakt|kigge|kig|bringe|prioritere|kvittere|bekræftet|udstede|udsted|returnere|redegøre|redegør|udskyde|vente|vent|genfremsende|fremsende|fremsend|udarbejde|indkalde|skrive|skriv|tale|mødes|udfylde|udlevere|optage|tilføje|tilføj|printe|nå|naa|trykke|bruge|lade|udvide|forlænge|forlaenge|afsætte|aktivere|arrangere|overveje|overvej|afklare|uddybe|koordinere|tilsende|tilsend|indhente|opgradere|nulstille|nulstil|fikse|fiks|fixe|fix|klare|dokumentere|tilrette|justere|juster|modtage|hæve|sænke|acceptere|anbringe|beholde|præcisere|offentliggøre|genoptage|overføre|overfoere|bruge|afmelde|framelde

[polite]
(glæder|glaeder) (mig|os) til; ser frem til; (jeg|vi) er (lidt|meget|virkelig|rigtig)? (flov|flove|ked af|kede af) (over|at|det|men); (jeg|vi) skammer (mig|os) (over|lidt|men|ærlig*|aerlig*)?; lidt (flov|flovt|pinligt)
det er (lidt|meget|selvfølgelig|temmelig|også|ogsaa)? pinligt (at|for|men); (ked|kede) af at (!måtte|maatte|skulle|skrive|bede|spørge|meddele|forstyrre|ulejlige); (beklager|undskyld) ~ (rodet|roderiet|bøvlet|besværet|forvirringen|fejlen fra|misforståelsen)
(min|vores|egen) (dumhed|brøler|fadæse|kikser|svipser|skyld); (jeg|vi) ~ (kvajede|dummede|sov i timen|har sovet); (det var|er) (mig|os) der (kvajede|kludrede|glemte|rodede|havde misforstået)
tak (på|paa) (forhånd|forhaand); (på|paa) (forhånd|forhaand) tak; mange tak (på|paa) (forhånd|forhaand); (på|paa) (forhånd|forhaand) mange tak; (på|paa) (forhånd|forhaand) tusind tak; tusind tak (på|paa) (forhånd|forhaand)
tak for (din|jeres|deres|dit) ~ (mail|besked|svar|henvendelse|brev|opkald|tilbagemelding|tid|tilbud|forslag|spørgsmål|spoergsmaal|mails|opringning|interesse|forståelse)
tak for (mailen|svaret|sidst|snakken|i dag|idag|informationen|infoen|påmindelsen|beskeden|tilbagemeldingen|tilbuddet|opkaldet|orienteringen|invitationen|materialet|referatet|i går|i gaar|igår|igaar|mødet|moedet|det|nu|kaffe|kaffen|hilsenen|samtalen|oplysningerne|udkastet|tegningerne|fakturaen|denne gang)
tak for (et|en|den)? (godt|god|hyggeligt|hyggelig|fint|fin|behageligt|konstruktivt|hurtige|hurtigt) (møde|moede|snak|samtale|svar|tilbagemelding|dialog|respons|besvarelse|telefonmøde|tirsdag|uge)
mange tak for (svaret|svar|mailen|beskeden|din mail|jeres mail|tilbuddet|hurtigt svar|sidst|i dag|det hurtige svar)
med (venlig|venlige|de bedste|bedste|kærlig|varme|varm|mange|hjertelig) (hilsen|hilsner|hilsener); venlig hilsen; venlige hilsner; bedste hilsner; de bedste hilsner
mange hilsner; kærlig hilsen; kh; dbh; mvh; vh; de venligste hilsner; god hilsen; knus; alt godt
(håber|haaber) ~ (alt|det|du|i|at) ~ (godt|vel|fint|går|gaar|haft|har|dejlig|god|rar); god (morgen|dag|aften|weekend|jul|påske|sommer|ferie|eftermiddag|fredag|mandag|arbejdslyst|bedring|fornøjelse|vind|søndag|soendag|tur|pinse|efterårsferie|rejse|nytår|uge|arbejdsuge|formiddag|lørdag|loerdag)
hav en ~ (dag|weekend|aften|uge|ferie|jul|sommer|eftermiddag); godt nytår; glædelig jul; rigtig god; fortsat god; ha en (god|dejlig|rar)
(dejlig|skøn|skoen|rar|hyggelig|god|fin|lækker) (weekend|aften|sommer|ferie|jul|påske|dag|uge|eftermiddag|sommerferie)
held og lykke; god arbejdslyst; pas godt (på|paa); tillykke med (den|det|jeres|fødselsdagen|dagen|barnet|huset|jubilæet|lokalerne|stillingen)
(taknemmelig|taknemmelige|taknemlig|taknemlige) ~ (for|hvis) ~ (svar|besked|tilbagemelding|hjælp|hjaelp|hurtigt|du|i|vi|en|et|om)
ville (sætte|saette) (stor)? pris (på|paa); (sætter|saetter) pris (på|paa) ~ (hurtigt|svar|hvis|om|en hurtig|tilbagemelding); vil (sætte|saette) (stor)? pris
(vil|ville|kunne) (være|vaere) (dejligt|rart|fint|godt|skønt|skoent|super|perfekt|en stor hjælp|en stor hjaelp|sødt|fedt|dejlig|lækkert|alletiders|topnice|ønskeligt|hjælpsomt|nice)
det er (fint|helt fint|ok|okay|i orden|helt i orden|super|godt|perfekt|fantastisk fint) ~ (med|at|hvis|så|saa|nok)?; (lyder|passer|går|gaar|ser) ~ (godt|fint|perfekt|super|udmærket|udmaerket|rigtig godt|dejligt)
(fint|super|perfekt|godt|udmærket|udmaerket|glimrende|dejligt|top|fedt|supert|skønt|skoent) (så|saa|tak|vi ses|det|ok|okay|vi|jeg|med mig|for mig|for os|hvis|nok|at høre|at hoere|at møde|at moede)
godt at (vide|høre|hoere|møde|moede|i|du); dejligt at (høre|hoere|møde|moede|hilse|se); rart at (høre|hoere|møde|moede|hilse|vide); (glæder|glaeder) mig til (at)? (høre|hoere|se|møde|moede|mødet|moedet|vi|samarbejdet|torsdag|mandag|jeres|dit); (glæder|glaeder) os til (at)? (høre|hoere|se|møde|moede|mødet|moedet|jeres|dit|samarbejdet|starte)
glad for ~ (svar|besked|at høre|at hoere|et svar|en tilbagemelding|hvis); ser frem til (at høre|at hoere|jeres|dit|at|mødet|moedet|et|en|svar); glad (påske|jul|sommer); glade for (svar|besked|at høre|at hoere|hvis)
undskyld (forstyrrelsen|ulejligheden|jeg|at jeg|det sene|ventetiden|sent|mit|de mange|men|forsinkelsen|den sene|det lange); beklager (at jeg|at vi|det sene|forsinkelsen|den sene|ventetiden|ulejligheden|jeg|vi|meget)
(det|vi|jeg) ~ beklager ~ (forsinkelsen|ulejligheden|vi|jeg|sent|dybt); vores fejl; min fejl; egen fejl; fejlen er (min|vores|vor|hos os)
intet problem; ingen problemer; ikke noget problem; helt i orden; ingen panik; ingen stress; det haster ikke; ingen hast; intet hastværk; haster slet ikke; haster overhovedet ikke; tag jer god tid; tag dig god tid; bare i ro og mag; (når|naar) det passer
godt (spørgsmål|spoergsmaal); vær (venlig|sød|rar|så venlig|saa venlig|så sød|saa sød|så rar|saa rar); (være|vaere) (sød|rar|venlig|så venlig|saa venlig|så sød|saa sød) at; vil i (være|vaere|venligst); venligst; velkommen; velkommen til; alt vel; hils (familien|alle|hjemme|kollegerne)
god (kontakt|relation|tid|ide|idé|pointe|stil|plan); hyggeligt at (hilse|møde|moede|tale|snakke); pænt goddag; (kære|kaere); held med; bedes venligst; hyggelig (dag|aften|weekend)
(hvis|såfremt|saafremt) ~ (problemer|spørgsmål|spoergsmaal|tvivl|ubelejligt|uklart); er (du|i) (sød|rar|venlig)

[third]
(link|linket|knap|logo) ~ (til|på|med) ~ (google|anmeldelser|facebook); (vores|mine) anmeldelser
(vores|en|min) (leverandør|kunde|lejer|konkurrent|underleverandør) ~~ (konkurs|likvidation|rekonstruktion)
vores (advokats|jurists) (tekst|formulering|udkast)
i sagen mod; sagen mellem; (vores|min) (modpart*|debitor*); (entreprenøren|bygherren|udlejeren|lejeren) ~ (som|der) ~ (misligholdt|nægter|nægtede|skylder)
(kunden|lejeren|debitor|køberen|bygherren|modparten|klienten|skyldneren|sagsøgte|sagsøger|udlejer|arbejdsgiveren|kommunen|forsikringen|forsikringsselskabet|banken) ~ #? ~ (nægter|nægtede|nægtet|betaler ikke|ikke betalt|ikke betaler|bestrider|bestred|truer|truede|stævner|stævnet|stævnede|kræver|klager|reklamerer|opsiger|ophævet|hæver|gør indsigelse|goer indsigelse)
(vores|min|en|mine|deres|denne|den|andre|vor|vore|jeres) (kunde|kunder|klient|klienten|klienter|lejer|lejere|lejeren|leverandør|leverandøren|debitor|debitorer|køber|koeber|bygherre|entreprenør|underentreprenør|medlem|medlemmer|patient|nabo|naboen|udlejer|arbejdsgiver|skyldner|opdragsgiver|mandant|kundes|klients|lejers) ~~ (betaler|betale|betalt|nægter|nægtet|bestrider|stævner|stævne|stævnet|klager|klaget|klagede|tvist|tvisten|retten|byret*|advokat|inkasso|opsiger|opsagt|truer|truet|truede|rasende|skylder|skyldte|utilfreds|utilfredse|kræver|reklameret|ophævet|ophæver|fogedretten|stævning)
(kunde|klient|lejer|debitor|leverandør) (til|af|hos) os; nægter ~ at betale (os|mig); (nægter|nægtede|nægtet) ~ betale (os|mig)
(betaler|betalte|betalt) (os|mig) @not; skylder (os|mig); skyldte (os|mig); (betaler|betalte) @not (os|mig|deres|husleje*|hans|hendes|sin)
(betaler|betalte|betalt) ~ @not ~ (husleje*|sin|deres|leje|lejen|lønnen|loennen|løn|loen|bidrag*); @not ~ betalt ~ (husleje*|sin|deres|leje|lejen)
(vores|min|mine|vor|vore) (debitor*|modpart*|klient*|skyldner*|lejer*|udlejer*|konkurrent*|forpagter*|ejendomsmægler*|eksmand|eks|ekskone|svigermor)
for (sagsøger|sagsøgte|klienten|skyldneren|køber|koeber|sælger|saelger|kreditor|vor klient|min klient|lejer|udlejer); (modparten|modpartens|modpart)
(sagsøger|sagsøgte|sagsøgtes|sagsøgers|appellant*|indstævnte|skadelidte); (på|paa) vegne af (vores|min|vor) (klient|kunde|mandant)
(min|mit) (nabo|udlejer|svigermor|eks|bror); (vores) (naboer|nabo|udlejer|bygmester); konkurrent til
skulle have (været|vaeret|ligget) hos jer; undskyld forsinkelsen; undskyld vi er sent; beklager forsinkelsen fra vores side; (vores|vor) forsinkelse
(intet|ikke noget|ingenting) med jer at (gøre|goere); ikke jeres (fejl|skyld); (ikke|hverken) ~ (jer|dig) ~ (skyld|skylden|fejl); (skyldtes|skyldes) (os|mig|vores|vor)
(ikke|hverken) ~ (jer|dig) (der|som) (har|havde) ~ (fejlet|lavet|klokket); deres (kunde|kunder|advokat|leverandør|lejer|udlejer); (hans|hendes) (advokat|chef|leverandør|sag)
(medarbejder|medarbejdere|medarbejderen|personale|personalet|ansat|ansatte|funktionær|vikar|sælger|saelger|kok|elev|montør) ~~ (opsige|opsagt|opsiger|opsigelse|opsigelsen|fyre|fyret|afskedige|afskediget|bortvist|advarsel)
(opsige|opsiger|opsagt|opsigelse|opsigelsen|fyre|fyret|afskedige) ~~ (medarbejder|medarbejdere|medarbejderen|personale|ansat|ansatte|funktionær|elev|lejer|lejeren|lejemål|lejemålet|lejekontrakt|montør|kok|funktionærloven)
konkurs* ~ (kunde|kunden|debitor|leverandør); (kunde|kunden|leverandør) ~ (konkurs|konkursramt); fogedretten; udlejers; lejers
(vores|min|mit|vore|vor) (tidligere|forrige|gamle|daværende|nuværende|eksisterende) @firm; hos ~ (tidligere|forrige|gamle|nuværende) @firm; (det|den) (tidligere|forrige|nuværende) @firm
(historie|historien|roman|romanen|novelle|artikel|artiklen|film|skuespil|podcast|bog|bogen|kapitel) ~ om; handler om (en|et)
(en|to|tre|fire|flere|nogle|mange|et par) af (vores|mine) (kunder|gæster)
(en|to|tre|flere|nogle|mange) (kunder|gæster|lejere|medlemmer) hos os
(utilfreds|sur|vred|tidligere) (gæst|kunde|lejer|elev|beboer|patient)
(vores|mine) (medlemmer|beboere|lejere|gæster|elever|patienter)
(klienten|klienterne|mandanten) (har|er|vandt|tabte|vil|fik)
(forsikringen|forsikringsselskabet|kommunen|styrelsen) (har|er|vil) ~ (anerkendt|afvist|tilbageholdt|stævnet|standset|godkendt)
(naboen|grundejerforeningen|fagforeningen) (har|vil) (lagt|anlagt|stævnet)

[story]
(min|mine|hans|hendes|vores|sin|vor|mit) (svoger|svigerinde|bror|søster|lillebror|storebror|fætter|kusine|onkel|faster|moster|farbror|søn|datter|nabo|ven|veninde|kammerat|bekendt|udlejer|lejer|svigerfar|svigermor|eks|genbo|makker|barndomsven|ekskone|eksmand)
(svogeren|svigerinden|naboen|fætteren|broderen|svigerfar|svigermor|udlejeren|genboen|kammeraten|veninden); en (af)? vores (egne)? (kunder|lejere|leverandører|medlemmer); (en|vores|min) (kunde|lejer|debitor|leverandør|patient|medlem) (af|hos) (os|mig); en af vores (kunder|lejere|leverandører|medlemmer)

[we]
vi; jeg; os; vores; vor; vort; vore; min; mit; mine; mig; undertegnede

[you]
jer; jeres; du; dig; din; dit; dine; i (har|kan|er|skal|vil|fik|gjorde|må|maa|!får|faar|ved|lovede|sagde|skrev|kunne|ville|skulle|!bør|boer|burde|sender|laver|gør|goer|har|bruger|ringer|svarer); (har|kan|er|skal|vil|fik|må|maa|!får|faar|ved|lovede|kunne|ville|skulle|hvis|når|naar|at|som|fordi|om) i (har|ikke|kan|er|skal|vil|fik|måske|maaske|mon|venligst|stadig|lige|godt|selv|gerne|også|ogsaa|aldrig|altid|nu)

[past]
for (mange|flere|et|to|tre|fire|fem|ti|#) (år|aar) siden; for (længe|laenge) siden; dengang; i gamle dage; i sin tid
(vores|min|mit|vore|vor) (tidligere|forrige|gamle|gammelt|sidste|daværende) @firm; hos ~ (tidligere|forrige|gamle) @firm; det (gamle|tidligere|forrige) @firm; den (gamle|tidligere|forrige) @firm
(vores|min|mit|vor) (nuværende|eksisterende|faste) @firm; utilfreds* med ~ (nuværende|eksisterende)
(jeres|din) (forgænger|forgængere|forgængeren); (!før|foer) vi (kom|fandt|skiftede|mødte) ~ (jer|til); inden vi (kom|fandt|skiftede|mødte) ~ (jer|til); (!før|foer) i kom
(fra|hos|med|til) ~ (tidligere|forrige|gamle) (revisor|arkitekt|bureau|leverandør|firma|udbyder|håndværker)
i (2015|2016|2017|2018|2019|2020|2021|2022|2023) ~~ (opsagde|skiftede|stoppede|fyrede|klagede|betalte|stævnede); modsat (det|den|vores) (forrige|tidligere|sidste|gamle)
end (vores|det|den) (forrige|tidligere|gamle|sidste); sammenlignet med (det|den|vores) (gamle|tidligere|forrige|sidste); brændt barn

[topic]
(dom|dommen|domsudskrift*|stævning*|klageskrift*|svarskrift*|vidneforklaring*) ~~ (på|paa|til) (engelsk|tysk|fransk|svensk|norsk|polsk|spansk|dansk|italiensk); (skal|bruges|have) ~~ (den|det|dem)? ~ (på|paa) (engelsk|tysk|fransk|svensk|norsk|polsk|spansk) ~ (engang|inden|senest|i)?
(vedhæfter|vedhæftet|vedhæftede|her er|her kommer|hermed) ~ (tekst|teksten|tekster|teksterne|manuskript|manuskriptet|artikel|artiklen|brevet|klagebrevet|dialogen|replikkerne) ~ (til|for|som|der skal)
(skal|bedes) ~~ (oversættes|korrekturlæses|tekstes|undertekstes|indtales); til (oversættelse|korrektur|tekstning|indtaling|gennemlæsning|sproglig); autoriseret oversættelse
her kommer ~~ (teksten|tekst|brevet|artiklen|dommen|aftalen|manuskriptet|stævningen|kapitlet) ~ (som|til|der)
(oversætte|korrekturlæse|indtale|tekste|underteks*) ~ (teksten|brevet|artiklen|vedhæftede|denne|dette|kontrakten|stævningen|dommen|klagen|#|følgende|nedenstående|det)
(tilbud|pris|prisoverslag) (på|paa) ~ (oversættelse*|korrektur*|tekstning*|tolkning*)
(sætningen|afsnittet|formuleringen|replikken|citatet|overskriften|knapteksten|sloganet|teksten) (er|skal|lyder|på|paa|i) ~ (være|vaere|lyde|stå|staa|hedde|lyder|ændres|aendres)?
(manus|sketchen|rollespillet|stykket|quizzen|mordgåden|revyen|replikken|monologen|teaterstykket|novellen) (er|til|handler|på|paa|bliver|skal); overskriften lyder
(tekst|teksten|tekster|overskrift|slogan|indhold) (til|for|på|paa) ~ (siden|hjemmesiden|kampagnen|brochuren|plakaten|nyhedsbrevet|annoncen|skiltet|bogen|kataloget|flyeren|filmen|spottet|bagsiden|forsiden)
baggrund til (teksten|artiklen|filmen); der skal (stå|staa); skal der (stå|staa); pressemeddelelse* ~ (lyder|skal|hermed|vedhæft*)

[deadline]
senest; inden; (!før|foer); deadline; deadlinen; sidste frist; frist; fristen; indtil; frem til; allersenest; senest den
sidste (dag|frist|dato) (er|den)?; ikke senere end; helst (inden|!før|foer|senest)?; absolut senest; allerede; inden for; indenfor; at regne fra
(skal|have|bruge|haft|få|faa|bruger|bruges) ~ (det|den|dem|svar|besked|svaret|materialet|filerne|alt|klar|klart|færdigt|faerdigt|pengene|tegningerne|teksten|være|vaere|klar|leveres|løst|loest) ~ til
(sende|sendes|send|klar|klart|klare|færdig|faerdig|færdigt|faerdigt|leveres|levere|ordne|løst|loest|rettet|vende tilbage|pengene|afleveres|svar|afklaret|bragt i orden|på plads|paa plads|udbedret) ~ til
(har|!får|faar|giver) ~ (jer|dig|i|du|dem) ~ (til|frem til|indtil); udløber; lukker; forfalder; har (i|du) til; (!får|faar) (i|du) til

[date-lead]
den; d; senest; inden; pr; mandag; tirsdag; onsdag; torsdag; fredag; (lørdag|loerdag); (søndag|soendag); dato
mandag den; tirsdag den; onsdag den; torsdag den; fredag den; (lørdag|loerdag) den; (søndag|soendag) den; indtil; (!før|foer); tirs; ons; tors; fre; forfald; allerede

[months]
1 januar; jan
2 februar; feb; febr
3 marts; mar
4 april; apr
5 maj
6 juni; jun
7 juli; jul
8 august; aug
9 september; sept; sep
10 oktober; okt
11 november; nov
12 december; dec

[weekdays]
1 mandag; mandagen; mandags; mandagens; mandag morgen
2 tirsdag; tirsdagen; tirsdagens; tirs
3 onsdag; onsdagen; onsdagens
4 torsdag; torsdagen; torsdagens; tors
5 fredag; fredagen; fredagens; fre
6 (lørdag|loerdag); lørdagen; lør
7 (søndag|soendag); søndagen

[days]
today: i dag; idag; i aften; iaften; i eftermiddag; inden dagen er omme; dags dato; inden dagens udløb; dagens udløb; ved dagens udløb; i løbet af dagen; i formiddag; inden fyraften; (!før|foer) fyraften; inden lukketid; (!før|foer) lukketid; inden frokost; (!før|foer) frokost; til fyraften; i løbet af eftermiddagen; inden for en time; inden midnat; i løbet af formiddagen; senere (på|paa) dagen; om en time; inden arbejdstids ophør; inden aften
tomorrow: i morgen; imorgen; imorn; i morn; imorgn; morgendagen; i morgen tidlig; i morgen tidligt; i morgen formiddag; i morgen eftermiddag; i morgen aften; inden for et døgn; inden for 24 timer; indenfor 24 timer; indenfor et døgn; i løbet af i morgen; i løbet af morgendagen
after-tomorrow: i overmorgen; overmorgen; iovermorgen; inden for to dage; inden for 48 timer; indenfor 48 timer; om to dage; inden for to døgn; indenfor to dage
this-week: slutningen af ugen; ugens udgang; ugens slutning; inden weekenden; (!før|foer) weekenden; inden ugen er omme; udgangen af denne uge; udgangen af ugen; slutningen af denne uge; til weekenden; ugens udløb; inden ugens udgang
next-week: slutningen af (næste|naeste) uge; udgangen af (næste|naeste) uge; (næste|naeste) uges udgang; inden (næste|naeste) uge er omme
this-month: slutningen af (måneden|maaneden); udgangen af (måneden|maaneden); månedens udgang; månedens slutning; ultimo (måneden|maaneden); sidst (på|paa) (måneden|maaneden); ultimo denne (måned|maaned); månedsskiftet; udgangen af denne (måned|maaned); slutningen af denne (måned|maaned); inden månedsskiftet; inden (måneden|maaneden) er omme; månedens udløb; ved månedens udgang; månedsskift; den sidste i (måneden|maaneden); d sidste; den sidste i denne (måned|maaned); (løbende|loebende) måneds udgang; slut (måneden|maaneden); slutningen af indeværende (måned|maaned); udgangen af indeværende (måned|maaned)
next-month: slutningen af (næste|naeste) (måned|maaned); udgangen af (næste|naeste) (måned|maaned); (næste|naeste) måneds udgang; ultimo (næste|naeste) (måned|maaned); sidst i (næste|naeste) (måned|maaned)
this-year: udgangen af året; årets udgang; slutningen af året; inden årsskiftet; årsskiftet; inden nytår; (!før|foer) nytår; inden året er omme; ultimo året; nytår; inden jul og nytår; udgangen af dette (år|aar); årets udløb
one-week: inden for en uge; indenfor en uge; om en uge; en uge fra i dag; inden en uge; i dag om en uge; inden for syv dage; en uges frist; indenfor syv dage; inden for en uges tid; senest om en uge; inden for den (næste|naeste) uge; inden for 1 uge
two-weeks: inden for to uger; indenfor to uger; om to uger; inden for fjorten dage; indenfor fjorten dage; om fjorten dage; to ugers frist; fjorten dages frist; om fjorten dages tid; inden fjorten dage; om 14 dages tid
n-days: inden for # (dage|arbejdsdage|hverdage|bankdage|kalenderdage); indenfor # (dage|arbejdsdage|hverdage|bankdage); om # (dage|arbejdsdage|hverdage|bankdage); inden # (dage|arbejdsdage|hverdage); # dages frist; frist (på|paa) # dage; om cirka # dage; de (næste|naeste) # dage
n-weeks: inden for # uger; indenfor # uger; om # uger; # ugers frist; inden # uger; frist (på|paa) # uger; om ca # uger
month-end: slutningen af; udgangen af; ultimo; sidst i; sidste i; slut; slutningen; udgangen; med udgangen af

[mood]
# wonder and content
2 fantastisk*; enestående; mageløs*; formidabel*; fænomenal*; storartet; storartede; fremragende; fornem; fornemt; brillant*; mesterlig*; suveræn*; genial*; forrygende; blændende
2 overvældet; overvældende (flot|godt|smukt|dejligt); lykkelig; lykkelige; lykkeligt; jublende; jublede; begejstret; begejstrede; begejstring*; ellevild*; ekstatisk*; himmelfaldne
2 vidunderlig*; elsker; elskede; elsket; gåsehud; målløs*; henrykt*; stormende begejstr*; stolt som en pave; ovenud; over hals; i den syvende himmel; helt oppe at ringe; oppe at (køre|koere) over
2 (sygt|vildt|sindssygt|pisse|skide|mega|super|kanon|vanvittig|vanvittigt|ufattelig|ufatteligt|utrolig|utroligt) (godt|god|gode|flot|flotte|fint|fin|glad|glade|tilfreds|tilfredse|imponeret|imponerede|dygtig|dygtige|lækker|lækkert|lækre|smukt|smuk|professionelt|hurtige|søde)
2 megafed*; superfed*; kanongod*; kanongodt; kanonflot*; kanonfed*; topklasse; verdensklasse; mesterværk*; knaldgod*; knaldgodt; skidegod*; skidegodt; pissegod*; pissegodt; pisseflot*; hammergod*; hammergodt; kanonarbejde; kæmpearbejde; kanonjob
2 glædestårer; græd af (glæde|glaede); tårer i øjnene; fik en klump i halsen; (rørt|roert) til tårer; blev (rørt|roert); helt (rørt|roert); rystende (flot|godt|dejligt); varm om hjertet
1.2 bevæget; bevægede
2 superglad*; kisteglad*; jordens bedste; verdens bedste; bedst i (byen|danmark|verden|klassen); tusindtak; kæmpe succes; bragende succes; brandgod*; brandgodt; eminent*; eksemplarisk*; i særklasse; klasse for sig
1.5 imponeret; imponerede; imponerende; imponerer; strålende; glimrende; (udmærket|udmaerket) arbejde; udsøgt*; fortræffelig*; fortrinlig*; ypperlig*; ypperste; prægtig*; pragtfuld*; betaget; betagende; forelsket; forelskede; stolt; stolte
1.5 ros; rosende; roser; roste; rost; hatten af; hædersbevisning; bifald; klapsalver; hurra; bravo; hep hep; tak for en (fantastisk|skøn|skoen|dejlig|forrygende|uforglemmelig); guld (værd|vaerd); guldkorn; guldklump*; perle; perler; helte; heltinde; engle; engel; reddede; redningskrans; livredder*; reddet (dagen|os|aftenen|weekenden|festen|lanceringen|julen|vores)
1.5 fejlfri; fejlfrit; fejlfrie; upåklagelig*; uovertruffen; uovertruffent; uovertrufne; uforglemmelig*; uvurderlig*; knivskarp*; fuldtræffer*; pletskud; lige i øjet; spot on; plet; ramte plet; rammer plet; hovedet (på|paa) sømmet; skudt i øjet
1.5 superflot*; megaflot*; superfint; megafint; superdygtig*; superlækker*; megalækker*; supersød*; megasød*; smadderflot*; smaddergod*; smaddergodt; smadderdygtig*; vildt flot*; piv flot*; pragtfuldt; skønneste; flotteste; fineste; smukkeste
1.5 over (al)? forventning; overgået (alle)? (vores|mine|forventning*); overgår (alt|vores|alle|mine); overgik (alt|vores|alle|mine); bedre end (vi|jag|jeg) ~ (turde|havde|håbede|håbet|haabet|forventet|troede); bedre end forventet; ud over det sædvanlige; det ekstra
1.5 anbefaler (jer|dig|gerne|varmt|på det|paa det); kan varmt anbefales; varmeste anbefaling*; varm anbefaling; de varmeste anbefalinger; svævede; svæver; drøm at; en drøm; ren nydelse; en fornøjelse; fryd; en fryd; rørende
1.5 af hele (mit|vores) hjerte; hjertelig tak; dybt taknemmelig*; evigt taknemmelig*; taknemmelig; taknemmelige; taknemlig*; taknemmelighed; sover (godt|roligt|trygt) (om|igen|nu); sten fra hjertet; sten faldt; lettelsens suk; løftede taget; taget løftede
1 glad; glade; (glæde|glaede); (glæder|glaeder); glædet; glædelig; tilfreds; tilfredse; tilfredshed; veltilfreds*; fornøjet; fornøjede; godt tilpas; dejlig; dejligt; dejlige; (skøn|skoen); (skønt|skoent); skønne; lækker; lækkert; lækre; flot; flotte; smuk; smukt; smukke; nydelig*; elegant*
1 dygtig; dygtige; dygtigt; kompetent*; fagligt (dygtig*|stærk*|kompetent*); kyndig*; professionelt; professionelle; gnidningsfri*; gnidningsløs*; pålidelig*; lydhør*; imødekommende; omsorgsfuld*; velforberedt*; velgennemført*; vellykket; vellykkede
1 hjælpsom*; (tålmodighed|taalmodighed) med (mig|os); engageret; engagerede; lettet; lettede; lettelse; tryg; trygge; trygt; tryghed; tillid til jer; god tillid; velfungerende; velskrevet; velskrevne; gennemarbejdet; gennemarbejdede; gennemført lækkert; velsmagende; lynhurtig*; lynende hurtig*; snarrådig*
1 (værdsætter|vaerdsaetter); værdsatte; påskønner; påskønnet; påskønnelse; anbefale; anbefaler; anbefalet; kreativ*; stilfuld*; stilrent; stilren; gedigen; gedigent; solidt; solid; grundig; grundigt; grundighed; seriøst arbejde; omhyggelig*; punktlig*; præcise og; forbilledlig*
1 thumbs up; tommelfinger* op; tommel op; fem stjerner; 5 stjerner; topkarakter*; tolvtal; 12 tal; ti ud af ti; 10 ud af 10; top dollar; tip top; tiptop; helt i top; i top; helt i skabet; lige i skabet; sidder lige i skabet; (kører|koerer) (på|paa) skinner; kørte (på|paa) skinner; spiller bare; spillede bare; det spiller; klappede hesten; som smurt; (på|paa) skinner; som en leg; som en drøm; uden slinger
1 udsolgt; fuldt hus; vandt (prisen|udbuddet|ordren|opgaven|sagen); succes; succesfuld*; succesen; fremgang; gennembrud; lykkedes (for jer|jer|over|fantastisk); fungerer (upåklageligt|perfekt|fejlfrit|fantastisk|superb|optimalt|rigtig godt|smukt|bare|efter hensigten); virker (perfekt|fejlfrit|upåklageligt|fantastisk|super godt|rigtig godt)
1 hver en (krone|øre) (værd|vaerd); alle pengene (værd|vaerd); pengene (værd|vaerd); givet godt ud; valuta for (alle)? pengene; (værd|vaerd) at (vente|betale) (på|paa|for); æde (min|sin|mine) (hat|ord|gamle); spise (min|sin) hat; holdt fast i jeres
0.8 perfekt; perfekte; super; kanon; topkvalitet; rigtig (god|godt|gode|fin|fint|fine|flot|glad|glade|rart|dejlig|dejligt); fed; fedt; fede; sej; seje; sejt; nice; top; fint arbejde; godt (gået|gaaet); flot klaret; godt arbejde; flot arbejde; godt klaret; flot (gået|gaaet); (stærkt|staerkt); mægtig; herligt; herlig; herlige; kongeniel
0.6 rar; rart; rare; sød; søde; sødt; hyggelig; hyggelige; hyggeligt; sjov; sjovt; sjove; lovende; god kemi; venlige og; styr (på|paa) (det|tingene|alt|sagerne|hele); fint klaret; prima; glimrende; (udmærket|udmaerket); flink; flinke; morsom; morsomt; behagelig; behageligt
0.6 vil gerne have jer (igen|til|som|med); (vil|skal) have jer (igen|til at|med)
0.4 god; godt; gode; fin; fint; fine; tydelig; enkelt; nemt; let at; velkomment; interessant; hurtigt; bedre
0.8 (meget|virkelig|rigtig|!så|saa|utrolig|utroligt|yderst|særdeles|ret|gennemgående) (god|godt|gode|flot|fint|hurtigt|hurtige|tydelig*|søde|venlige)
1.4 ikke (helt|så|saa|spor)? (tosset|tossede|ringe|dårligt|daarligt|dårlig|daarlig|dårlige|daarlige|galt|gal|ueffen|uefne|skidt|dumt|dum|værst); ikke det (værste|vaerste); slet ikke (tosset|ringe|dårligt|daarligt|galt|ueffen|skidt|dumt|så ringe|saa ringe|så tosset|saa tosset|så dårligt|saa daarligt|værst); ikke (noget|det) (værste|vaerste) (jeg|vi)
1.4 (det)? kunne (have|ha) (været|vaeret) (værre|vaerre|meget værre|meget vaerre); kunne have (gået|gaaet|været|vaeret) (værre|vaerre); (det)? (går|gaar) (aldrig|nok|sgu) (galt|an|endda); godt tilfreds*; kan vi (godt|sagtens) leve med; til den gode side; (går|gaar) nok an
1.2 (intet|ikke noget|ingenting|ikke) ~ at (klage|klage over|udsætte|indvende|bemærke|komme efter|brokke); intet at udsætte; ikke en (finger|ting) at (sætte|saette); ikke en eneste (bemærkning|anmærkning|klage|indvending|fejl|kommentar); uden (anmærkning*|problemer|vrøvl|bøvl|ballade|bemærkning*); kan ikke klage; ikke (sætte|saette) en finger (på|paa)
1.2 (kunne|kan|kunnet) ~ ikke ~ (bedre|gladere|mere tilfreds*|smukkere|flottere|lykkeligere|klaret os uden|ønsket|oensket|ønske os|oenske os|bede om); kan det ikke (gøres|blive|siges) ~ bedre; kan ikke blive bedre; ikke (få|faa) armene ned
1.2 aldrig (har|havde)? ~ (haft|været|vaeret|set|fået|faaet|oplevet) ~~ (så|saa|bedre|glade|tilfreds*|godt|flot*|smukkere|nemt|styr|gladere|smidigt|hurtigt|dygtige|mage)
1.2 (lige|præcis|praecis|nøjagtig) (det|hvad|som) (vi|jeg) ~ (ville|håbede|håbet|haabet|ønskede|ønsket|oensket|drømte|ledte|manglede|havde brug|bad)
1.2 som (aftalt|lovet|i lovede) ~ (og|til tiden|tip); til (tiden|den aftalte tid); sjældent (har|haft|set|oplevet|er|været|vaeret) ~~ (så|saa|bedre|glade|tilfreds*|flot*|mage); ikke (bare|kun|alene) ~ (hurtig*|flot*|smuk*|dygtig*|god*|fint) ~ men (også|ogsaa)
# anger and sorrow
-2 forfærdelig*; frygtelig*; skrækkelig*; rædselsfuld*; rædsom*; skandale*; skandaløs*; skammelig*; skam jer; skammer (mig|os) (på|paa) jeres; elendig*; elendighed; ussel*; usselt; usle; makværk; jammerlig*; ynkelig*; sørgelig*; bundelendig*; urimeligt (dårlig*|daarlig*|ringe)
-2 værdiløs*; uacceptab*; utilgivelig*; uforsvarlig*; under al kritik; lavmål; bundniveau; bundskraber*; katastrofe*; katastrofal*; mareridt*; fiasko*; kaos; kaotisk*; cirkus; parodi*; farce; latterlig*; latterligt; patetisk*; pinlig*; pinligt; grotesk*; hovedløs*; til grin
-2 rasende; vred; vrede; vredt; hidsig; gal; skidesur*; pissesur*; edderspændt*; stiktosset; rystet over; hidser; tosset; vanvid; vanvittigt (dårlig*|daarlig*|dyrt|at); ulækker*; modbydelig*; væmmelig*; krænk*; fornærm*; fornærmelse*; respektløs*; mangel (på|paa) respekt; uforskammet*; uforskammethed*; frækhed*; frækt; den er fræk; fræk
-2 arrogant*; arrogance; nonchalan*; idiot*; klovn*; fuskere; fuskeri; fusk; fup; svindel; svindler*; svindlere; bedrageri; snyd; snydt; snyder; snød; taget ved næsen; tage ved næsen; taget i røven; røvrend*; røvrendt; bondefang*; løgn; løgne; løgner; lyver; løj; løjet; stikker (os|mig) blår; fyldt med løgn; sludder og vrøvl; vrøvl; sludder; bullshit; lort; lorte*; lortet; pis; møg; møgfirma; møgdårlig*; skod; bras; ragelse; affald; skrammel
-2 for fanden; fandeme; fand'me; kraftedeme; satans; helvede; helvedes; sateme; pokker; forbandet; forbandede; forbandelse; hold (nu)? kæft; hvad fanden; gu (gør|goer) det ej; hvad bilder i; hvad har i gang i; jokes; er det en (joke|vittighed|spøg); (dårlig|daarlig) (joke|vittighed|spøg); aprilsnar; er i rigtig kloge; tager i pis; tager pis
-2 inkompetent*; inkompetence; uduelig*; uduelighed; useriøs*; uanstændig*; uværdig*; hul i hovedet; hen i vejret; absurd*; urimelig*; urimeligt; bund i; (nået|naaet) bunden; dråben; fik bægeret; bægeret (til)? at flyde; bægeret er; tålmodighed* ~ (slut|op|brugt op|sluppet|opbrugt|forbi|løbet|ved at være|ved at vaere|tæt på|taet paa); nok er nok; nu er det nok; har (fået|faaet) nok; (fået|faaet) nok; (!måtte|maatte) (være|vaere) en ende; nu stopper
-2 (træt|traet) af; (trætte|traette) af; led og ked af; ked og (træt|traet); dødtræt*; (træt|traet) og; godt (træt|traet); inderligt træt*; led og; op over begge ører; fuldstændig (færdig|faerdig) med; (ødelagt|oedelagt); (ødelægger|oedelaegger); (ødelagde|oedelagde); ødelagte; ødelæggelse; smadret; smadrede; saboteret; spoleret; spolerede; kikset; kiksede; kludder; kludret; brandskat*
-2 (mistet|tabt|svigtet) ~ (tilliden|troen|enhver tillid|al tillid); (tilliden|tillid) ~ (væk|vaek|brudt|ødelagt|oedelagt|opbrugt|tyndslidt|forsvundet|lille sted|ligger på et|ligger paa et|rystet|i bund); ingen tillid; i kan ikke (være|vaere) bekendt; ikke (være|vaere) det bekendt; ikke (være|vaere) bekendt; det kan i ikke; uhørt; uhørte; helt ude i hampen; hul i jorden; synke i jorden
-1.5 skuffe*; skuffet; skuffede; skuffende; skuffelse*; utilfreds*; utilfredsstillende; misfornøj*; irrite*; irritation; frustrer*; frustreret; frustration*; oprørt; oprørte; forarge*; forarget; harm; harme; forundret over; chokeret*; chokerede; paf; lamslået*; himmelråbende; forbløffende (ringe|dårlig*|daarlig*)
-1.5 (dårlig|daarlig); (dårligt|daarligt); (dårlige|daarlige); dårligere; (meget|så|saa|ret|temmelig|noget|virkelig|rigtig|yderst|ganske) ringe; ringe (kvalitet|arbejde|service|stand|resultat|standard|niveau|betjening|udbytte|behandling|indsats); (er|var|blev) ringe; ringere; ringeste; (værste|vaerste); mangelfuld*; sjusk; sjusket; sjuskede; sjuskeri; sløset; sløseri; sløsede; makværk; amatøragtig*; amatør*; uprofessionel*; uprofessionelt; hjælpeløs*; halvhjertet*; halvfærdig*; halvdårlig*; middelmådig*; tamt; sløj; sløjt; lemfældig*; jammer
-1.5 uansvarlig*; ligegyldig*; ligegyldighed; ligeglade; ligeglad; uhøflig*; uvenlig*; ubehagelig*; spydig*; overlegen; nedladende; nedladenhed; hånlig*; hovskisnovski; sur; sure; surt; gnaven; bitter; bitre; bittert; bitterhed; ked af; kede af; såret; sårede; svigt; svigtet; svigter; svigtede; forrådt; ladt i stikken; i stikken; vildled*; misled*; manipuler*
-1.5 ærgerlig*; (ærgrer|aergrer); ærgrede; ærgrelse*; (træls|traels); trælst; trælse; trættende; belastende; udmattende; bekymret; bekymrede; bekymrende; bekymring*; uro; urolig; urolige; nervøs*; utryg*; utrygt; usikre (på|paa) jer; nedslående; trist; triste; tragisk*; sørgeligt; sørgmodig; smerteligt
-1.5 ubrugelig*; uholdbar*; uholdbart; uforståelig*; ulæselig*; ulæseligt; spild*; spildt; spildte; spilder; tidsspilde; forgæves; meningsløs*; håbløs*; til ingen verdens nytte; fortryder; fortrudt; fortrød; tåbelig*; dumt; idiotisk*; hjernedød*; skinger; skudt i skoen; fornuftstridig*; i skoven; hen i skoven; hen i vejret; til rotterne; af helvede til; ad helvede til
-1.5 mistet (kunder|ansigt|ordren|ordrer|penge|omsætning|salget|data); tabt (ansigt|kunder|ordren|penge|omsætning|udbuddet); skadet (vores|vort|os); skader (vores|vort|os|vort omdømme); tab af; tabt (på|paa) gulvet; (på|paa) gulvet; rødme; rødmede; til grin; grinet af; stod til (skamme|grin); (stå|staa) skoleret; hænger os ud; flov; flove; flovt; skammede (os|mig)
-1.5 ikke (acceptab*|i orden|ok|okay|rimelig*|tilfredsstillende|værdig*|seriøs*|fair|holdbar*|godt nok|god nok|tilstrækkelig*|imponer*|optimalt|betryggende|betrygget|betryggede|betale for|professionel*|køn|kønt|kønne); ikke hvad vi (bestilte|betaler|betalte|havde|forventede|blev lovet|aftalte|har bestilt|bad om); lever ikke op; ikke leve op; levede ikke op; holder ikke (vand|!mål|en meter|hvad|ikke); dur ikke; dumpet; langt under (niveau|standard|forventet|al)
-1.5 lader ~ (meget|en del|noget|del) ~ at (ønske|oenske); meget at (ønske|oenske); en del at (ønske|oenske); det er for (dårligt|daarligt|ringe|galt|meget|tyndt|groft|sløjt|dumt|lidt); for (dårligt|daarligt); for ringe; for galt; simpelthen for; for tyndt; tyndt øl; tynd kop te; tynd suppe
-1 mindre (god*|heldig*|tilfreds*|imponer*|begejstr*|sjovt|fedt|vellykket|rart); tvivlsom*; tvivlsomt; forvirr*; utydelig*; rod; rodet; rodede; roder; rodebutik; besværlig*; bøvl; bøvlet; bøvlede; bøvler; bøvlesag; driller; drillede; ballade med; knas; kludrer; kiks; fadæse*; brøler*; bommert*; makværker; kuk; kuk i; kaotisk; koks; (gået|gaaet) i (ged|fisk|koks|skudder|skuddermudder|hårdknude); i (kuk|koks|ged|fisk)
-1 fejlagtig*; svipser*; svipsere; forkert; forkerte; mislykke*; mislykket; fejler; fejlede; fejlslagen; fejlslagne; nedbrud; brød sammen; bryder sammen; crashede; crasher; hakker; halter; halter bagefter; sejler; sejler rundt; langsom*; langsomt; sløv; sløve; sløvt; træg; trægt; trægge; sendrægtig*; forsink*; forsinket; forsinkelse*; nøl; nøler; nølen
-1 ikke (tilfreds*|glad|glade|god|godt|begejstr*|sjovt|fedt|heldig*|rart|fungere*|virker|nok|imponeret|smart|smarte|klog af|kloge af|morsomt|det fedeste|det sjoveste|køb*); virker ikke; fungerer ikke; fungerede ikke; virkede ikke; (undrer|undrede) (mig|os); undren; forundr*; forunderlig*; spørger (mig|os) selv; begynder at tvivle; tvivler (på|paa|om); har mine tvivl; er i tvivl om i
-1 venter stadig; stadig venter; tavshed; tavsheden; larmende tavshed; dødsstille; stille som graven; stilhed; mærkeligt; mærkelig; mærkværdig*; besynderlig*; underlig*; påfaldende; bemærkelsesværdig*; beklagelig*; uheldig*; kedelig; kedeligt; kedelige; bedrøvelig*; synd at; synd for; synd og skam; en skam; ærgerligt at; skidt; skidte; ikke en skid; en skid; ikke en disse; ikke en pind; ikke en dyt; ikke en brik
-0.5 problemer med jer; fejlene; fejl (i|på|paa) (jeres|alle|hele)
-0.3 problem; problemet; problemer; problemerne; fejl; fejlen; tage fejl; tog fejl
-0.5  mangler (stadig|fortsat|endnu); desværre ikke; bekymringer; (svært|svaert) at (forstå|se|acceptere|forsvare|tro); uklart; uklar; besvær; ulejlige; bagud; ærgerligt
# understatement and irony
-1.2 (havde|ville|kunne) ~ (forvente*|håbet|haabet|ventet|regnet med|troet|sat pris på|sat pris paa) ~ (mig|os|mere|andet|bedre|at|noget|nok|et praj|en smule)
-1.2 (havde|ville) (vi|jeg|man) ~ (nok|gerne|måske|maaske|egentlig)? ~ (forvente*|håbet|haabet|ønsket|oensket|ventet); (burde|kunne) ~ have (vidst|sagt|set|ringet|skrevet|fortalt|oplyst|givet besked|informeret|tænkt|taenkt|advaret)
-1.2 (kan|!bør|boer|burde|må|maa|kunne) man ~ (forvente|forlange|kræve|synes|ønske|oenske|håbe|bede om|have lov); er det for meget (forlangt|at forlange|at bede om|at håbe); for meget forlangt; man skulle (tro|mene|synes|da tro); skulle man (tro|mene)
-1.2 tak for (ingenting|lort|intet|lidt|tilliden|hjælpen kunne|kaffe der|status); selv tak; (flot|fint|godt|smukt|imponerende|tillykke|superflot|bravt) (der|gjort i|med rekorden|med jer|alligevel); tillykke med (det|rekorden|den nye rekord|at|fejlen); jo tak; ja tak (så|saa); hip hurra; (nå|naa) tak
-1.2 mildest talt; mildt sagt; for at sige det (mildt|pænt|ligeud|lige ud|på|paa|som det er); pænt sagt; for nu at sige det; lad mig sige det (sådan|saadan|pænt|ligeud); med al respekt; i al respekt; høfligt sagt; for at (være|vaere) (høflig|flink|pæn)
-1.2 ikke ligefrem (imponer*|begejstr*|billig*|hurtig*|godt|glad*|overbevis*|det|hvad|den|prangende|kønt|opløftende|betryggende|tilfreds*|professionel*); ikke just (imponer*|begejstr*|billig*|hurtig*|glad*|hvad|det|en|den); ikke synderlig* (imponer*|begejstr*|glad*|tilfreds*|godt|professionel*|seriøst|betryggende); (næppe|naeppe) (hvad|imponer*|professionelt|rimelig*|tilfreds*|godt|meningen|det)
-1.2 langt fra (tilfreds*|god*|færdig*|faerdig*|hvad|det|acceptabel*|optimal*|godt nok|imponer*|i orden); alt andet end (tilfreds*|godt|god|professionel*|imponer*|gnidningsfri*|hurtig*|sjovt|smidig*|morsomt)
-1.2 gad vide om (i|nogen); gad vide (hvad|hvorfor|hvornår); om (i|nogen) (overhovedet|egentlig|nogensinde|virkelig) (har|læser|laeser|lytter|kigger|ved|gider|tester|tjekker); (overhovedet|egentlig) (læst|laest|åbnet|kigget|tjekket|testet|hørt efter|hoert efter|set på|set paa)
-1.2 (sikke|hvilken|hvilket) ~ (timing|bedrift|overraskelse|rekord|service|luksus|indsats i|triumf); ny rekord; personlig rekord; (sætter|saetter) rekord; verdensrekord; (modigt|kreativt|originalt|kækt|friskt|dristigt|kunstnerisk) (at|af jer|gjort|valg)
-1.2 man (må|maa|kan) (grine|vel grine|jo grine|lige så godt grine|lige saa godt grine|le|trække på smilebåndet|traekke paa smilebåndet); griner stadig; grinet af; har humor; ironisk*; ironi*; hånligt; (så|saa) det var jo (hyggeligt|dejligt|rart|morsomt); ville (være|vaere) en sjov; en stjerne er en for meget
-1.2 (er|der er) ~ (plads til forbedring|forbedringspotentiale|et stykke vej); tager jeg fejl; er det bare mig; er det kun mig; har jeg misforstået; hvad laver i; hvad i alverden; hvad i himlens; hvordan i alverden; hvorfor i alverden; helt (ærligt|aerligt); altså helt (ærligt|aerligt); for alvor; mener i det; hvad (tænker|taenker) i (på|paa); hvad tænkte i
-1.2 (træt|traet); (trætte|traette); opgivende; opgivet; orker ikke (mere|længere|laengere|flere|at vente|at); gider ikke (mere|længere|laengere|flere|vente|rykke|at rykke|blive); magter ikke; ved at have (fået|faaet) nok; har snart (fået|faaet) nok; ved at løbe (!tør|toer); grænse; grænsen er (nået|naaet); stopper festen; stopklods
-1 siger det bare; bare (så|saa) i ved det; hæver øjenbryn*; hævede øjenbryn*; løftede øjenbryn*; rynke* (på|paa) næsen; (dårlig|daarlig) smag; bismag; (dårlig|daarlig) eftersmag; skær i øjnene; falder for brystet; en sten i skoen; brok; brokker; nok engang; endnu engang; atter engang; endnu en gang; igen igen; gentagne gange; gang (på|paa) gang; gang efter gang; for tredje gang; for fjerde gang; for gud ved hvilken gang; for hundrede og syttende
-1 åbenbart ikke; tilsyneladende ikke; såkaldt*; påstået*; lovet guld og grønne; guld og grønne skove; store ord; pæne ord; tomme løfter; varm luft; (dårlige|daarlige) undskyldninger; (dårlig|daarlig) undskyldning; undskyldninger; med den hastighed; i det tempo; ikke første gang; som sædvanlig; som vanligt; vanen tro; (år|aar) efter (år|aar); uge efter uge; dag efter dag; (måned|maaned) efter (måned|maaned); (tredje|fjerde|femte|sjette) (gang|uge|måned|maaned|dag|år|aar) i (træk|traek)
-1 (stå|staa) for skud; (står|staar) for skud; sidder med (aben|skægget i postkassen|regningen); hænger (på|paa) den; hænge (på|paa) den; skyde skylden; ansvarsfralæggelse; gemme sig; løbe fra (ansvar*|aftalen|regningen); løber fra; fralægge; fralægger; undskylder sig; snakker udenom; taler udenom; udenomssnak; sort snak; sort uheld; blev til grin
-0.5 (tale|snakke|tal|snak) ~ med ~ (din|jeres|deres) (chef|direktør|leder|overordnede|ledelse)
-1.3 (så|saa) kan (jeg|vi|man) jo ~ (fortælle|forklare|sige|meddele|passende|glæde|glaede|bare); (kan|må|maa) (jeg|vi) jo ~ passende
-0.8 (har|havde) (jeg|vi) ~ (troet|regnet med) ~ (styr på|styr paa|mere|bedre); nu (igen|er den gal igen); det (!måtte|maatte) (ske|jo komme); hold da op; hold da helt; du godeste; det siger (jo)? (lidt|en del|noget om jer)
-1.3 (skuffet|skuffede|skuffende|skuffelse|frustreret|frustrerede|frustrerende|irriteret|irriterede|irriterende|vred|vrede på|rasende|oprørt|chokeret|chokerede|træt af|trætte af|utilfreds|utilfredse|utilfredsstillende|forarget|pinligt|pinlig|uacceptabelt|uacceptabel|elendigt|elendig|katastrofe|katastrofalt|makværk|sjusk|sjusket|uprofessionelt|amatøragtigt|kaos|skandale|under al kritik|til grin)
-1.1 (tålmodighed*) ~ (slut|opbrugt|slipper|grænse|ved at) ; (nu|det) (er det nok|er nok|må være nok) ; (havde|havde vi|havde jeg) ~ (forventet mere|forventet bedre|regnet med mere) ; lader ~ tilbage at ønske; (sådan|det her) kan ~ ikke (fortsætte|blive ved)
1.3 (begejstret|begejstrede|superglad*|lykkelig*|imponeret|imponerede|taknemmelig*|lettet|lettede|vildt godt|kanon|fantastisk|fantastiske|fremragende|perfekt|fejlfrit|upåklageligt|forrygende|suverænt|suveræn|strålende|glimrende|genialt|skønt|super godt|over al forventning|lige i øjet|spot on|guld værd|reddede os|reddet os|reddede dagen)
0.1 (dur|passer|går|fungerer) ikke for (mig|os); (nummer|nummeret|telefon) virker ikke
-1.5 (nede|ned|ude|gået ned) for (anden|tredje|fjerde|femte) gang; (nede|gået ned) igen
-1 (hold op|stop) med at (skrive|sende|ringe|spamme); aldrig bedt om (det|jeres|mails)
# A plain notice, or a review of all suppliers, is business and no anger.
0.5 hermed opsiges; opsiges hermed
0.3 (tak|takker) for (tiden|samarbejdet)
0.5 (gennemgår|gennemgå|evaluerer) (vi)? (alle|samtlige); (ingen|uden) sure miner
0.5 (har|har nu) fået ny @firm; intet ondt ord
# What is said softly.
-1.2 (flad|dårlig|mærkelig|blandet|sær|kedelig) (fornemmelse|smag|følelse)
-1.2 (forestillet|tænkt|tænkte|forestillede) (mig|os) ~ (anderledes|noget andet|lidt mere|mere)
-1.2 (må|burde|skulle|kan) (i|du) (altså|da|vel|simpelthen|godt)? (kunne|gøre det) ~ bedre
-1.2 (kan|kunne|bør|burde) (gøres|være gjort|have gjort det|have været) (langt|meget|væsentligt)? bedre
-1.2 (ville|vil) lyve hvis (jeg|vi) sagde at (jeg|vi) (var|er) ~ (glad|glade|tilfreds|tilfredse|imponeret)
-1.2 (ikke|ingen) ~ jubler; (ikke|næppe) ~ (jubelscener|jubel)
-1 (hvad|det er jo|det er vel det) (man|vi) ~ har (en|et|jer) ~ til; rystede (vi)? på hovedet
-1 (det|man) vænner (man)? sig ~ til; man bliver jo vant til; som sædvanlig (en)? (forsink*|fejl)
-1 det mener (i|du) (ikke|vel ikke|da ikke); er det ikke lige i overkanten; i overkanten
-1.2 ikke (ligefrem|just|rigtig|rigtigt|helt) ~ (hørt|glad|glade|tilfreds*|begejstr*|imponer*|valuta)
-1.2 (føler|får|fået|giver) ~ ikke ~ valuta for (alle)? pengene; ikke pengene værd
-1.2 (føler|følte) (os|mig|sig)? ~ (overset|glemt|nedprioriteret|svigtet|ladt i stikken|til grin)
-1.2 (træt|trætte) af (det her|det|jer|at|den slags|alle); (godt|ved at være) (træt|trætte)
-1 (efterlod|efterladt|efterlader) ~ (dårlig|flad|bitter|kedelig) (smag|eftersmag|fornemmelse)
-1.3 (hvad|hvem) (tænker|bilder) (i|du) (på|jer ind|dig ind); så er den ged (ikke)? barberet
-1 (så|den) (langt|dybt|meget) fra det ~ (aftalt|lovede|lovet|bestilte|snakkede)
-1.5 (fantastisk|herligt|dejligt|skønt|flot|super|alletiders|perfekt|godt gået) ~~ (nede igen|nede for|endnu en gang|for tredje gang|for fjerde gang|igen igen|endnu en fejl)
# What is said warmly.
1.2 positivt overrasket; (positiv|dejlig|glædelig|god) overraskelse; overrasket i den gode retning
1.2 (lagt|lagde|lægger) (vi|jeg)? mærke til; (det var|sikke|hvilken) (en)? lettelse
1.2 (ikke|aldrig) (forvænt|vant) med (den slags|det|sådan)?; ikke hverdagskost
1.2 (velfortjent|fuldt fortjent); (virkelig|så|rigeligt) fortjent; (har|have) (i|du) ~ fortjent
1.2 (bevist|beviste|modbevist) ~ modsatte; (i|du) (gjorde|fik) det umulige
1.2 (jeres|din) fortjeneste; takket være (jer|dig|jeres indsats)
1.2 (stor|største|dyb|al) respekt; tager hatten af; hatten af for; skulderklap*; et klap på skulderen
1 (det|alt|alting|den) (har)? (bare)? (kørt|kører) (bare)? ~ (siden|som smurt|som det skal|på skinner)
1 (nemt|let|smertefrit|hurtigt) (det)? ~ (gik|var|foregik); gik (så)? (nemt|glat|let|smertefrit)
0.3 (ingen|ikke nogen|uden) (rettelser|indvendinger|anmærkninger) ~ (herfra|fra os|fra mig)?
# To ask for somebody higher is seldom meant kindly.
-0.4 kommer ikke (længere|videre); (gider|nægter) ikke (tale|snakke); (der|som) kan bestemme
-0.4 (overordnede|øverste) ansvar hos jer; (gået ind i|inde over) sagen; på et højere niveau
0.1 ikke betale for (parkering|porto|entré)

[payment.sent]
0.8 (i|du) (skulle|burde|!bør|boer|skal nu) ~ have ~ (pengene|beløbet|beloebet|betalingen|det hele) ~ (senest|i løbet|i morgen|i dag|inden|nu|på|paa)?
0.8 (trykket|trykke|tastet|taste|godkendt) ~~ (netbank*|mobilbank*|bankens app|bankapp*|banken)
# it was made
0.85 @inv ~~ (er|blev|har|var|bliver nu) ~ @paid; (er|blev|var) ~ @inv ~ @paid; nu er (den|det|de|begge|alt|alle|alting) ~ (betalt|overført|overfoert|afregnet|indbetalt)
0.85 (har|havde) ~ @paid ~ (@inv|den|det hele|begge|alle|jeres|jer|dig|beløbet|beloebet|#|pengene|regningen|dem|kr|i dag|i går|i gaar|igår|igaar|idag|allerede|resten|fuldt ud|via|med)
0.85 (har|har jo|nu) ~ (lige|netop|nu|allerede|for længst|da|jo|altså|just|omgående|straks|samme dag) ~ @paid ~ (@inv|den|det|jeres|jer|dig|#|kr|dem|begge|resten|beløbet|beloebet|regningen|i)?
0.85 (@inv|den|det|dem|begge|resten|beløbet|beloebet|jer|alt) ~ har (vi|jeg|bogholderiet|min kone|min mand|bogholderen|økonomiafdelingen|kassereren) ~ @paid; har (vi|jeg) (da|jo|altså|allerede|for længst|lige|netop|nu) @paid
0.85 (betalte|overførte|indbetalte|afregnede|mobilepayede|udlignede|indfriede) ~ (@inv|vi|jeg|den|det|begge|dem|jer|jeres|i dag|idag|i går|i gaar|igår|igaar|i forgårs|i morges|i aftes|allerede|sidste|lige|netop|#|kr|resten|hele|alt|via|samme|omgående)
0.85 (vi|jeg|lige|netop|i går|i gaar|igår|igaar|i dag|bogholderen|bogholderiet|kassereren|min kone|min mand|hun|han) ~ (betalte|overførte|indbetalte|afregnede|mobilepayede) ~ (@inv|den|det|begge|dem|jer|jeres|i dag|i går|i gaar|igår|igaar|i morges|allerede|sidste|#|resten|hele|alt|via|samme)
0.8 @paid ~ (i dag|idag|i går|i gaar|igår|igaar|i forgårs|i morges|i formiddags|her til formiddag|i aftes|lige nu|netop nu|via|i netbank*|med det samme|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|til jeres|til konto|fra vores|med kort|med mobilepay|til tiden|samme dag|fuldt ud|til reg|hermed|sidste uge)
0.8 (er|blev|har|blevet|blevet) ~ @paid ~ (den|d) #
0.8 (lige|netop|allerede|hermed|nu|for længst|i dag|idag|i går|i gaar|igår|igaar|i morges|i formiddags) ~ (betalt|overført|overfoert|indbetalt|afregnet|mobilepayet|udlignet) ~
0.85 (mobilepayet|mobilepayede|swippet|swipede|mobilpayet|mobilepayed) ~~; (har|lige) ~ (sendt|lavet|smidt|skubbet) ~ (mobilepay|en mobilepay|mobile pay|pengene|beløbet|beloebet|overførslen|overfoerslen|betalingen|overførsel|overfoersel|jer #|# kr|pengene afsted)
0.85 (sendt|sendte|sat|satte|smidt|smed|skudt|indsat) ~ (pengene|beløbet|beloebet|# kr|# kroner|betalingen|depositum*|restbeløb*|det hele|resten|dem|overførslen|overfoerslen) ~ (ind|over|af sted|afsted|på|paa|til|på mobilepay|paa mobilepay|via|på jeres konto|paa jeres konto|i dag|i går|i gaar)
0.85 (sat|satte|indsat) ~ (ind|over)? ~ (på|paa) ~ (jeres|din|deres|den oplyste|kontoen|konto) ~ (konto)?; (satte|sat) ~ (pengene|beløbet|beloebet|#) ~ ind
0.85 @money ~ (er|har|blev|var|skulle være|skulle vaere|bliver nu) ~ (sendt|overført|overfoert|gennemført|foretaget|afsendt|effektueret|udført|af sted|afsted|sat|gået|gaaet|på vej|paa vej|ekspederet|frigivet|bogført|trukket|hævet|lavet|godkendt i banken|på jeres konto|paa jeres konto|indsat|betalt|i hus|sat i gang|i gang|iværksat|gået igennem|gaaet igennem|gået ud|gaaet ud|røget|smuttet|sat over|!kørt igennem|koert igennem)
0.85 @money ~ (gik|røg|forlod|blev|smuttede) ~ (ud|af|afsted|af sted|igennem|i dag|i går|i gaar|igår|igaar|fra|over|via|trukket|hævet|sendt|overført|overfoert|i fredags|i mandags|i tirsdags|i onsdags|i torsdags|i morges)
0.85 (@inv|den|det|beløbet|beloebet) ~ (gik|røg) ~ (ud af|af kontoen|fra kontoen|fra vores konto|igennem|afsted fra|med i)
0.8 (pengene|beløbet|beloebet|betalingen|overførslen|overfoerslen|det|de) ~ (burde|!bør|boer|skulle|skal|må|maa|vil) ~ (stå|staa|være|vaere|lande|dukke op|ramme|komme|nå|naa|have|kunne ses|kunne) ~ (på|paa|hos|jeres konto|din konto|fremme|inde|frem|nået|naaet|landet|senest|i morgen|i dag|ses)
0.8 (gik|gået|gaaet|er gået|er gaaet|røg) ~ (ud|af|afsted) ~ (af|fra) ~ (kontoen|vores konto|min konto|banken) ~; (trukket|hævet|træk|traek) ~ (via|på|paa|over|fra) ~ (betalingsservice|kortet|kontoen|vores konto|dankortet|kreditkortet|min konto|pbs|bs)
0.8 (blev|er) ~ (trukket|hævet) ~ (via betalingsservice|over betalingsservice|på betalingsservice|paa betalingsservice|på kortet|paa kortet|fra kontoen|automatisk|den #|i går|i gaar|i dag)
0.85 (lavede|lavet|foretog|foretaget|gennemført|gennemførte|iværksat|iværksatte|effektueret|godkendt|godkendte|bestilt|sendt|sendte|oprettet|lagt|sat|ordnet|ordnede|klaret|klarede|trykket på|trykket paa|godkendt i banken) ~ (betalingen|overførslen|overfoerslen|overførsel|overfoersel|betaling|indbetalingen|en overførsel|en overfoersel|indbetaling|bankoverførsel*|regningen|faktura*|straksoverførsel*|en straksoverførsel)
0.8 @money ~ (godkendt|lagt) ~ (i banken|i netbank*) ~ (i dag|i går|i gaar|til i dag); (pengene|betalingen|overførslen|overfoerslen|beløbet|beloebet) ~ (på vej|paa vej|undervejs|afsted|af sted)
0.8 (betalings|overførsels|bank) kvittering*; (kvittering|kvitteringen|bilag|dokumentation|bekræftelse|bekraeftelse) ~ (på|paa|for|fra) ~ (betalingen|overførslen|overfoerslen|indbetalingen|betaling|banken|overførsel|overfoersel|netbanken) ~ (vedhæftet|vedhæftes|vedlagt|følger|er|herunder|her)?
0.8 (vedhæfter|vedhæftet|vedlagt|her er|hermed) ~ (kvittering|kvitteringen|betalingskvittering*|overførselskvittering*|dokumentation|skærmbillede) ~~ (betaling*|overfør*|bank*|indbetal*)
0.8 betalingsadvis*; remitteringsadvis*; overførselsbilag*; betalingskvittering*; betalingsbekræft*; betalingsspecifikation*; vedr betaling af faktura # er
0.8 (krydset|krydser|krydsede) ~ (hinanden|min|vores|betaling*|rykker*|jeres|posten); (betalt|betalte) (den|d) #; (betalt|klaret|ordnet) (og|er) (klar|lukket|afsluttet)
0.8 (@invs|alt|begge|alle|det|den|regningen) ~ (er|er nu|er hermed) ~ (betalt|klaret og betalt|afregnet|udlignet|indfriet|ude af verden|overført|overfoert); betalt af; @invs (#|nr #|nummer #)? (betalt|overført|overfoert|afregnet)
0.8 (i|med) ~ (gårsdagens|dagens|fredagens|mandagens|onsdagens|tirsdagens|torsdagens) ~ (betalingskørsel|betalinger|bankkørsel|overførsler); (pengene|betalingen) ~ (er|ligger) ~ (hos jer|inde|inde på|inde paa)
0.85 (er|er der|blev|har) (i dag|nu|lige)? (indbetalt|overført|betalt) # ~ (kr|kroner)?
0.85 (er|blev) sat ind på (jeres|din|kontoen); (har)? (lige|netop) mobilepayet

[not payment.sent]
(inkassosag*|klientkonto*|debitor*) ~~ (pengene|betalt|gået ind)
(pengene|beløbet) ~ gået ind på (klientkonto*|vores|kontoen hos os)
betalingen (blev|er) afvist; allerede betalt i (januar|februar|marts|april|maj)

[payment.promised]
# we will pay
0.85 (jeg|vi|undertegnede|bogholderen|bogholderiet|kassereren|min mand|min kone|hun|han) @pays ~ (@inv|den|det|jer|dig|hele|resten|begge|dem|#)? ~ (i morgen|imorgen|i aften|i dag|i eftermiddag|på @day|paa @day|@day|senest|næste|naeste|den #|d #|inden|om|i weekenden|i denne|straks|omgående|med det samme|når jeg|naar jeg|når vi|naar vi|i næste|i naeste|den første|den sidste|til den|ved|så snart|saa snart|i løbet|sammen med|omgående|selvfølgelig|naturligvis)
0.85 @pays (jeg|vi|undertegnede|bogholderen|bogholderiet) ~~ (i morgen|imorgen|i aften|i dag|i eftermiddag|på @day|paa @day|@day|senest|næste|naeste|den #|inden|om en uge|om et par|om nogle|om # dage|i weekenden|straks|omgående|med det samme|når|naar|i næste|i naeste|den første|den sidste|til den|ved|så snart|saa snart|i løbet|naturligvis|selvfølgelig)
0.85 (@inv|den|det|dem|begge|resten|beløbet|beloebet|jer) @pays (jeg|vi|bogholderen|bogholderiet|undertegnede) ~ (på|paa|i|den|senest|næste|naeste|inden|om|straks|omgående|med|når|naar|ved|til|fredag*|mandag*|så|saa)
0.85 (skal|vil|kommer til at|agter at|regner med at|forventer at|har tænkt mig at|har taenkt mig at|har tænkt os at|har taenkt os at|lover at|planlægger at|plejer at|kan|skal nok|vil nok|bestræber os på at|bestræber os paa at|garanterer at) ~ @pay ~~ (@inv|den|det|jer|dig|på|paa|i morgen|i dag|i aften|senest|næste|naeste|den #|inden|straks|omgående|med det samme|i weekenden|når|naar|fuldt ud|hele|resten|@day|i løbet|med)
0.85 skal nok ~ (@pay|få betalt|faa betalt|få overført|faa overfoert|få ordnet betaling*|faa ordnet betaling*|sørge for betaling*|soerge for betaling*|få den betalt|faa den betalt|få det betalt|faa det betalt|blive betalt); (skal|vil) ~ nok ~ (få|faa|blive) ~ @paid
0.85 (jeg|vi) ~ (!får|faar|skal få|skal faa|sørger for at få|soerger for at faa|sørger for at|soerger for at|skal sørge for at|skal soerge for at) ~ (@inv|den|det|dem|jeres|beløbet|beloebet|regningen)? ~ (@paid|ordnet betaling*|betalt|sendt afsted|er betalt|bliver betalt|betalingen|overført|overfoert)
0.85 (@inv|den|de|det|begge|alt|resten|beløbet|beloebet|tilgodehavende) ~ @payp ~ (@day|@month|på|paa|den|i|senest|med|næste|naeste|straks|omgående|om|inden|til|nu|ved|så|saa|sammen|samtidig|af|over|ultimo|medio|primo|via)
0.85 (@inv|den|de|det|begge|alt|resten|beløbet|beloebet|tilgodehavende) ~ (vil|skal|kan|bliver|forventes) ~ (blive|være|vaere|at blive)? ~ (@paid|@payp|indfriet|sendt til betaling|anvist) ~ (@day|@month|på|paa|den|i|senest|med|næste|naeste|straks|omgående|om|inden|til|nu|ved|så|saa|sammen|samtidig|af|ultimo|medio|primo)?
0.85 (bliver|vil blive|skal blive|bliver den|bliver de) ~ (@paid|anvist|sendt til betaling) ~ (@day|@month|på|paa|den|i|senest|med|næste|naeste|straks|omgående|om|inden|til|ved|ultimo|medio|primo)
0.85 @money ~ (kommer|sker|falder|vil|skal|følger|ryger|bliver|er planlagt|er sat|er lagt|går|gaar|lander|foretages|gennemføres|finder sted|skal nok|er på|er paa) ~~ (@day|@month|næste|naeste|den #|senest|straks|inden|omgående|på jeres konto|paa jeres konto|hos jer|i løbet|sat til|ultimo|medio|primo|om et par dage|snarest|med det samme|i morgen|i dag|i aften|til den|ind)
0.85 (betaling|betalingen) (sker|finder sted|følger|kommer|foretages|vil ske|vil finde sted|falder) ~ (@day|den|inden|senest|i|på|paa|næste|naeste|pr|så snart|saa snart|ved|med|til|omgående|straks|nu|om|ultimo|primo|medio)
0.8 (sætter|saetter|sender|overfører|overfoerer|skyder|smider|mobilepayer) (jeg|vi)? ~ (pengene|beløbet|beloebet|#|det|den|betalingen|resten|depositum*|dem|ind|over|overførslen|overfoerslen) ~~ (@day|i morgen|i aften|i dag|i eftermiddag|i weekenden|næste|naeste|den #|senest|når|naar|straks|inden|med det samme|om)
0.8 (sætte|saette|sende|overføre|overfoere|skyde|mobilepaye) ~ (pengene|beløbet|beloebet|#|betalingen|resten|depositum*) ~ (ind|over|i morgen|i aften|på @day|paa @day|i dag|senest|næste|naeste|afsted|af sted|når|naar|straks)
# it is in the run
0.85 (@inv|den|de|begge|jeres|det|betalingen|beløbet|beloebet) ~ (kommer|ryger|går|gaar|tages|tager vi|er|ligger|bliver taget|kører|koerer|bliver|smutter|sættes) ~~ (med i|i|til) ~ (betalingskørsel*|betalingskørslen|næste betaling*|naeste betaling*|betalingsrunde*|udbetaling*|næste kørsel|naeste kørsel|betalingsfil*|fredagens|mandagens|onsdagens|torsdagens|tirsdagens|månedens|betaling|kørslen|næste omgang|naeste omgang|lønkørslen|betalingsbunken|bankkørsel*|godkendelse og betaling)
0.85 (betalingskørsel*|betalingskørslen|betalingsrunde*|betalingskørsler) ~~ (@day|@month|den|næste|naeste|på|paa|i|hver|d #); sammen med (lønningerne|lønnen|loennen|de andre regninger|resten|husleje*)
0.85 (@inv|den|de|begge|betalingen) ~ (er|ligger|bliver|står|staar) ~ (godkendt til betaling|sat til betaling|lagt til betaling|klar til betaling|til betaling|lagt ind til|lagt i netbanken|lagt i banken|planlagt til|sat op til|sendt til betaling|anvist til|klargjort til betaling|lagt ind i netbanken|bogført og betales|godkendt og betales|attesteret) ~ (@day|@month|på|paa|den|d|i|næste|naeste|med)?
0.85 (lagt|lægger|laegger|lægge|laegge|ligger|sat|sætter|saetter) ~ (ind|den|det|klar)? ~ (til betaling|til udbetaling) ~ (@day|på|paa|den|i|næste|naeste|med|senest|d|til)?; (godkendt|anvist) til (betaling|udbetaling)
0.85 (har) ~ (godkendt|sendt|lagt|sat) ~ (@inv|den|dem|jeres)? ~ til (betaling|udbetaling|anvisning); (lagt|lægger|laegger) ~ (i|ind i|i min|i vores) ~ (netbank|netbanken|banken) ~ (til|så|saa|med)
0.85 (i|du|de) ~ (har|!får|faar|skal nok få|skal nok faa|skal have|vil have|vil få|vil faa|kan forvente|kan regne med|skal nok have) ~ (pengene|jeres penge|dine penge|betalingen|jeres betaling|beløbet|beloebet|jeres tilgodehavende|overførslen|overfoerslen|resten|slanterne) ~~ (@day|på|paa|senest|den #|i|næste|naeste|inden|straks|om|til|snart|når|naar|ultimo)?
0.85 (!får|faar|har) (i|du) ~ (pengene|jeres penge|dine penge|betaling|jeres betaling|beløbet|beloebet|resten) ~ (@day|på|paa|senest|den|i|næste|naeste|inden|om|når|naar|til|straks|ultimo|snart)
0.85 (pengene|betalingen|beløbet|beloebet|overførslen|overfoerslen|resten) ~ (er|har|står|staar|lander|falder|tikker|kommer|skal nok|vil være|vil vaere|skal være|skal vaere) ~ (hos jer|i|du|på jeres konto|paa jeres konto|på kontoen|paa kontoen|ind|på din konto|paa din konto|jer) ~ (@day|på|paa|senest|den|i|næste|naeste|inden|om|til|i morgen|ultimo)
0.8 (lover|lovede|garanterer|forpligter|forsikrer) ~~ (@pay|betaling|betalingen|betalt|betales|pengene|overført|overfoert|overførsel|overfoersel)
0.8 (beder|bedt|siger til|giver besked til|skubber til|har skubbet til|!får|faar|rykker) ~ (bogholderen|bogholderiet|økonomi|økonomiafdelingen|min revisor|kassereren|min kone|min mand) ~~ (betale|om at betale|til at betale|overføre|overfoere|ordne betaling*|om at overføre|om at overfoere)
0.75 (betaler|overfører|overfoerer|mobilepayer) (i morgen|imorgen|i aften|på @day|paa @day|senest|straks|omgående|med det samme|den #|nu|næste|naeste|inden|i eftermiddag|i weekenden|ultimo|snarest|når jeg|naar jeg|når vi|naar vi|selvfølgelig); (ordner|klarer|tager|fikser) ~ (betalingen|overførslen|overfoerslen|regningen|den betaling) ~ (@day|i morgen|i aften|nu|i dag|på|paa|straks|med det samme|inden|i weekenden)
0.75 (skal|kommer til at|vil) ~~ (punge ud|hoste op|gøre op|goere op|bløde|gøre regnskabet op|goere regnskabet op|afregne med jer); falder (betalingen|pengene|beløbet|beloebet) ~ (@day|den|i|på|paa|senest|inden)
0.75 (når|naar|så snart|saa snart|lige så snart|lige saa snart) ~~ (kommer hjem|løn|loen|lønnen|loennen|er tilbage|på kontoret|paa kontoret|åbner|aabner) ~~ (betaler|overfører|overfoerer|mobilepayer) (jeg|vi); (min|vores) betaling følger
0.85 (skal|vil) (nok)? ~ (få|sørge for) ~ betalt ~ (inden|senest|i morgen|@day|i dag)
0.85 (bogholderiet|bogholderen|økonomi|regnskab|de|min kone|kassereren) ~ (betaler|overfører) ~ (den)? (@day|i morgen|i dag|næste|i denne uge|den #)
0.85 (sendt|givet|videresendt|videre) ~ (til) (bogholderi*|økonomi*|regnskab*) ~~ (betaler|betales|betalt|betaling)

[not payment.promised]
pengene er (sat ind|gået|overført|kommet|hævet|trukket); (inkassosag*|klientkonto*)
(pengene|beløbet) ~ gået ind ~ (klientkonto*|hos os|på vores|fra kunden)

[payment.delayed]
0.85 (i|du|de) (må|maa|bliver|kommer) ~ (nødt til|noedt til|til)? ~ (at)? ~ vente ~ (lidt|på jeres|paa jeres|på pengene|paa pengene|på betaling*|paa betaling*|på dine|paa dine)
0.85 (rammer|når|naar|overholder|holder|nåede|naaede|overholde|nå|naa) ~ ikke ~ (forfald*|betalingsfrist*|sidste rettidige|betalingsdag*|terminen)
0.85 (ikke|endnu ikke|ikke endnu) ~ (frigivet|udbetalt|bevilget|modtaget|fået|faaet) ~ (bevilling*|tilskud*|pengene|midler*|lånet|støtten|fondsmid*|rammebevilling*|momsrefusion*|erstatning*)
0.85 (kan|kunne|må|maa|lade) ~ (@invs|betalingen|pengene) ~ (vente|bero|ligge) ~ (til|lidt|et par|indtil|på|paa)
0.8 (penge|pengene) ~ (i kassen|på kontoen|paa kontoen|i banken) ~ (igen|først|foerst|næste|naeste|når|naar|om); (!før|foer|inden) ~ den # ~~ (ikke|ingen) ~ (noget|penge|betaling|muligt|mulighed)
0.8 (lidt|desværre|godt) ~ bagud ~ (jeg ved|vi ved|med jer|hos jer)
0.85 (endnu ikke|ikke endnu|ikke|afventer) ~ (anvist|godkendt|attesteret|frigivet|frigivelse|anvisning|attestation) ~ (til betaling|betaling)
0.85 (kniber|knibe|halter|hænger) ~ (med|på|paa)? ~ (pengene|betalingen|at betale|likviditet*|økonomi*|med penge)
0.8 (hård|sløj|stille|dårlig|daarlig|tung|slap) ~ (måned|maaned|sæson|tid|efterår|vinter|kvartal|periode) ~~ (betal*|regning*|faktura*|pengene|penge)
# late
0.85 (@inv|@money|betale|betaler) ~~ (forsinket|forsinkes|forsinkede|forsinkelse|for sent|lidt sent|lidt senere|senere end|udskydes|udskudt|trækker ud|traekker ud|trække ud|traekke ud|trækker lidt|traekker lidt|trække lidt|traekke lidt|lader vente|lade vente|lidt forsinket|efter forfald|over forfald|efter tiden|efter fristen) ~
0.85 (forsinket|forsinkede|bagud|bagefter|sent på den|sent paa den|for sent) ~ (med|i|på|paa)? ~ (@money|@inv|betale|at betale|afdrag*|huslejen|abonnementet|betalingerne)
0.85 (trækker|traekker|trækker lidt|traekker lidt|trækker desværre|traekker desværre|trækker lidt) ~~ ud ~ med ~ (betaling*|penge*|overfør*); (trækker|traekker) ~ (lidt|desværre)? ~ ud ~ med (betaling*|penge*|at betale)
0.85 (kan|kunne|når|naar|nåede|naaede|magter|evner|har|formår|ser os|!får|faar|fik) ~ @not ~~ (betale|betalt|overføre|overfoere|overført|overfoert|afregne|afregnet|udligne|få betalt|faa betalt|at betale|indfri|mulighed for at betale|i stand til at betale|råd til at betale|raad til at betale) ~~ (!før|foer|inden|til tiden|fuldt ud|hele|det hele|lige nu|endnu|i denne måned|i denne maaned|nu|på én gang|paa én gang|@inv|jer|den|rettidigt|til forfald|alt)?
0.85 (ude af stand|ikke i stand|ikke stand) ~ til ~ (at)? ~ (betale|afregne|overføre|overfoere|indfri|udligne)
0.85 (@money|betale|betaler|betales|betalt|afregne|overføre|overfoere) ~~ (først|foerst|tidligst) ~~ (i|til|om|efter|næste|naeste|den|på|paa|når|naar|ved|medio|ultimo|primo|engang|@month|@day|#|januar|midten|slutningen|starten|sidst)
0.85 (først|foerst|tidligst) ~ (@pays|betale|@payp|kan betale|kan vi betale|kan jeg betale|få pengene|faa pengene|penge|overføre|overfoere) ~~ (i|til|om|efter|næste|naeste|den|på|paa|når|naar|ved|medio|ultimo|primo|@month|@day|#)
0.85 @not ~~ (@pay|@payp|@pays|@paid|penge|pengene|betaling|betalingen) ~~ (!før|foer) ~ (om|i|efter|næste|naeste|den|på|paa|vi har|vi !får|vi faar|kunden|@month|@day|#|banken|tilskud*|lån*|jeg har fået|jeg har faaet|jeg !får|jeg faar|vores kunder|medio|ultimo|løn|loen|lønnen|loennen|den første|skat|momsen)
0.85 (endnu ikke|ikke endnu|stadig ikke|ikke fået|ikke faaet|ikke nået at|ikke naaet at|desværre ikke fået|desværre ikke faaet|ikke nået|ikke naaet|ikke kunnet|desværre ikke) ~ (@paid|betalt|betale|overføre|overfoere|få betalt|faa betalt|overført|overfoert|afregnet) ~ (@inv|jer|den|jeres|endnu)?
0.85 (fået|faaet|nået|naaet|!får|faar|har) ~ (ikke|desværre ikke|endnu ikke|ikke lige) ~ @paid ~ (endnu|@inv|jer|jeres|den)?
# asks for time, or parts
0.85 (henstand|betalingshenstand|afdrag|afdragsordning|afdragsvis|afdragsaftale|ratebetaling|betalingsaftale|betalingsplan|tilbagebetalingsplan|afdragsordningen|rentefri|betalingsudsættelse|respit|respitdage|løbedage|kredittid|betalingsordning)
0.85 (dele|deles|delte|splitte|fordele|sprede|strække|opdele|opdeles|delt) ~ (@inv|betalingen|det|den|beløbet|beloebet|regningen|op)? ~ (op|i|over|ud|på|paa) ~ (#|to|tre|fire|flere|rater|måneder|maaneder|dele|omgange|portioner|bidder|på|paa)
0.85 (dele|delte|deler|splitte|opdele) ~ (@inv|betalingen|beløbet|beloebet|regningen|den|det) ~ op; (betale|betaler|betales|afregne|tage|klare|afdrage|afvikle) ~~ (i|over|ad|på|paa|med) ~ (rater|flere omgange|to omgange|tre omgange|flere gange|to gange|tre gange|bidder|portioner|afdrag|månedlige|dele|tre måneder|tre maaneder|to måneder|to maaneder|nogle måneder|nogle maaneder|to rater|tre rater|fire rater|# rater|# omgange|# gange|# måneder|# maaneder)
0.85 (halvdelen|halvdel|tredjedel|en del|# kr|noget) ~ (nu|i dag|i denne|med det samme|først|foerst) ~~ (resten|anden|halvdel|resterende|rest*) ~~ (senere|næste|naeste|i|når|naar|om|til|efter|ultimo)
0.85 (længere|laengere|forlænget|mere|udvidet) (betalingsfrist|kredit|frist|kredittid|betalingstid|henstand); (forlænge|forlaenge|flytte|rykke|udskyde|skubbe|udsætte|ændre|aendre|strække) ~~ (betalingsfrist*|forfaldsdato*|forfaldsdag*|forfald|betaling*|betalingen|sidste rettidige|rate|raten|raterne|faktura*|fristen for betaling|afdrag*)
0.85 (udskyde|udskudt|udskyder|udsætte|udsættes|rykke|skubbe|skubber|vente med|venter med) ~ (betaling*|at betale|betalingen|faktura*|raten|afdrag*|forfald*|indbetaling*)
0.85 (få|faa|fået|faaet|!får|faar|giv|give|have|bede om|bruge|have brug for) ~~ (#|et par|nogle|lidt|to|tre|fjorten|otte|ti|tredive|en) ~ (dage|dages|uger|ugers|uge|uges|måned|maaned|måneds|tid|dags) ~~ (mere|ekstra|længere|laengere|henstand|udsættelse|frist|respit|yderligere|til at betale|til betaling*)
0.85 (mere|lidt|længere|laengere|ekstra|lidt mere|lidt ekstra) tid ~~ (betale|betaling*|@invs|afregne|pengene); (bære|baere|bær|baer) ~ over ~ med ~ (os|mig); (tålmodighed|taalmodighed|overbærenhed) ~~ (betal*|regning*|faktura*|penge*)
0.85 (vente|vent|afvent) ~ (lidt|en smule|#|et par|med) ~~ (rykker*|inkasso*|rykkergebyr*|renter|morarente*|opkrævning*|trække|traekke|hæve|betaling*|pengene)
# no money
0.85 (likviditet*|likviditeten|cashflow*|pengestrøm*|kassekredit*|betalingsvanskeligheder|betalingsproblemer|likviditetsproblemer|likviditetsmæssig*|likviditetsmangel|pengemangel|betalingsstandsning|rekonstruktion|pengenød|pengeknibe|betalingsevne)
0.85 (stram|stramt|presset|pressede|anstrengt|klemt|tynd|slunken|slunkne|tom|tomt|sløj|skrabet|knap|trængt|på spidsen|paa spidsen|lavt|fladt|!tør|toer|svær|svaer|svært|svaert|hårdt|slankt|tyndt|skral|skralt|sårbar) ~ (økonomi|økonomisk|likviditet*|kasse|kassen|pengekasse*|kassebeholdning*|bankbog|pengepung*|økonomien|på likvid*|paa likvid*|i kassen|på kontoen|paa kontoen|med penge|pengemæssigt|måned|maaned|måneder|maaneder)
0.85 (økonomi|økonomien|kassen|kontoen|pengekassen|pengepungen|bankbogen|kassebeholdningen|penge|pengene|økonomisk|december|januar|måneden|maaneden|november|vinteren) ~ (er|ser|står|staar|bliver|har|hænger) ~ (lige nu|p t|pt|lidt|meget|ret|temmelig|også|ogsaa|desværre|så|saa|i øjeblikket|rigtig)? ~ (stram|stramt|presset|pressede|anstrengt|klemt|tynd|slunken|tom|tomt|sløj|skrabet|trængt|sort ud|skidt ud|dårlig ud|daarlig ud|i bund|bundskrabet|små|hård|svær|svaer|skral|skralt|sløjt|frosset|spærret|indefrosset)
0.85 (økonomisk|økonomiske) (presset|pressede|trængt|trængte|klemt|klemte|knibe|vanskeligheder|problemer|udfordringer|udfordret|krise|pres|skidt); (klemt|presset|trængt|pressede|klemte) ~ (på|paa|økonomisk|af) ~ (likviditet*|penge|pengene|økonomi*|kassen|banken)
0.85 (ingen|ikke nogen|mangel på|mangel paa|mangler) (penge|kontanter|dækning|midler|likvide) ~ (på|paa|i|lige|til|!før|foer|nu|denne|tilbage|endnu|at)?; (løbet !tør|løbet toer|løbe !tør|løbe toer|!tør|toer) for (penge|kontanter|midler); (flad|flade) (lige nu|i øjeblikket|for tiden|p t|som en); (på|paa) røven økonomisk; knebent med penge*; småt med penge*; sløjt med penge*; penge* er små; penge* er ikke store
0.85 (venter|vente|afventer|ventet|afvente) ~~ (på|paa)? ~~ (udbetaling*|udbetaler|tilskud*|bevilling*|pengene fra|lån*|forsikring*|betaling fra|penge fra|momsrefusion|overskydende moms|erstatning fra|en kunde betaler|kunden betaler|en stor kunde|vores kunder|vores egne kunder|fondspenge*|fondsmidler*|støtten|banken|skat|salg af|kapital*|investor*|skattestyrelsen|realkredit*)
0.85 (indtil|når|naar|så snart|saa snart|!før|foer|inden|til) ~~ (kunden|kunder|kunderne|tilskud*|bevilling*|lånet|banken|forsikring*|fonden|fondsmidler*|skat|moms*|investor*|husbank*|kommunen|pengene) ~ (har betalt|betaler|betalt|udbetaler|kommer|er kommet|kommer ind|er gået ind|er gaaet ind|frigives|frigiver|falder|har udbetalt|tikker ind|tilbagebetaler|lander)
0.85 (banken|kontoen|konti|konto|kassekreditten|kreditten) ~~ (spærret|frosset|indefrosset|lukket for|lukket kassen|opsagt|sagt nej|blokeret|overtrukket|i overtræk)
0.85 (glemt|overset|forlagt|glippet|smuttet|glemte|overså) ~ (at)? ~ (betale|betalingen|faktura*|regning*|jeres faktura*|overføre|overfoere); (@inv|betalingen|den) ~ (røget|forsvundet|smuttet|glippet|gået|gaaet|glemt|overset|havnet|gledet|blevet væk|blevet vaek|faldet) ~ (bagerst|mellem|ned|i bunken|i rodet|i spam|i glemmebogen|ned mellem|for mig|for os)
0.8 (bagud|bagefter) ~ (med|i) ~ (betaling*|regning*|faktura*|det hele økonomisk|afdrag*|husleje*|betalingerne|godkendelse*)
0.8 (nyt|skiftet|skiftede|skift af|opdatering af|nedbrud i|problemer med|fejl i) ~ (økonomisystem*|regnskabssystem*|bank|netbank|betalingssystem*|bogholder|bogholderi) ~~ (betal*|forsinke*|ud|penge*|overfør*|faktura*|derfor|så|saa)?
0.8 (bogholderen|bogholderiet|kassereren|økonomichefen|den der|ham der|hende der) ~ (er|ligger|har) ~ (syg|ferie|sygemeldt|barsel|stoppet|orlov|sygdom) ~~ (betal*|penge*|overfør*|faktura*|derfor|så|saa|godkend*|endnu)?
0.8 @inv ~~ (bliver|blive|betales|kommer) ~~ (et par|nogle|en|to|tre|#|fjorten) (dage|uger|uge|dag|måned|maaned) ~ (forsinket|senere|for sent|for sen|over tiden)
0.85 (overså|overset|glemt|glemte|misset|missede) ~ (forfald*|fristen|betalingsfrist*|at betale|den|regningen)
0.85 (kassen|kontoen|bankbogen|pengekassen) ~ (er|ser) ~ (tom|slunken|flad|sort ud) ~ (indtil|til|før)?
0.85 (lidt|mere|have) tålmodighed med (os|mig); bære over med (os|mig) ~~ (betal*|penge*|regning*)
0.85 (senere|for sent|ikke til tiden) ~ (med at)? (betale|betaler|betaling); (betale|betaler) ~ (lidt)? senere (end)?
0.85 (kniber|knebent|stramt|småt|trængt|hårdt presset) ~ (med)? ~ (likviditet*|penge*|kassen|økonomi*|lige nu)
0.85 (vores|egen) kunde* ~ (trækker den|trækker tiden|ikke betalt|betaler sent|smøler)
0.85 (udskyde|udsætte|rykke|skubbe|forlænge) ~ (betaling*|forfald*|fristen|regning*|sidste rate)

[not payment.delayed]
(fordele|dele|opdele) (dem|udgifter*|omkostning*|timerne) ~ (på|mellem) ~ (afdeling*|projekt*|selskab*|konti)
ingen (tegninger|levering|varer|arbejde) ingen penge; penge fra (fonden|puljen|kommunen|staten|eu)
under rekonstruktion; (indbetalt|betalt|overført) ~ som afdrag; som afdrag på
afsnit om (forsinket|forsinkelse*)

[payment.disputed]
0.65 det (må|maa|er vist|kan kun|må vel|maa vel) (være|vaere)? en (fejl|misforståelse|forglemmelse|tastefejl) ~; (kig|kigge|se) ~ (på|paa)? ~ (fakturaen|regningen|timerne|opgørelsen|beløbet|beloebet) ~ (igen|efter|en ekstra gang)
0.85 (bestrider|bestride|bestrides|bestridt|bestred|anfægter|anfaegter|anfægte|anfægtes|protesterer|protestere|indsigelse|indsigelser|gør indsigelse|goer indsigelse|gøre indsigelse|goere indsigelse|indvender|sætter spørgsmålstegn|saetter spørgsmålstegn|stiller spørgsmålstegn|stille spørgsmålstegn|sætte spørgsmålstegn|saette spørgsmålstegn|stiller os uforstående|stiller mig uforstående|uforstående over for|uforstående overfor|opponerer|klager over|klage over) ~~ (@charge|@inv|krav|kravet|regningen|timerne|posten|beløbet|beloebet|prisen på|prisen paa)
0.85 (@invs|posten|beløbet|beloebet|kravet|tillægget|timerne|gebyret) ~~ (bestrid*|bestridt|bestred|anfægt*|indsigelse*)
0.85 (bestrider|anfægter|anfaegter) (vi|jeg|derfor|hermed|jeres|den|det); (vi|jeg) (bestrider|anfægter|anfaegter|må bestride|maa bestride|må anfægte|maa anfægte)
0.85 (godkender|accepterer|anerkender|attesterer|vedkender|køber|koeber|går med til|gaar med til|går ind på|gaar ind paa) ~ (vi|jeg|derfor|altså|den|det|simpelthen|under ingen|på ingen|paa ingen)? ~ @no ~~ (@charge|@invs|del af|at blive|summen|forhøjelse*|tal|regning)
0.85 @no ~~ (godkende|godkendt|acceptere|accepteret|anerkende|anerkendt|attestere|attesterer|godkender|accepterer|anerkender|vedkende|vedkender|gå med til|gaa med til|gået med til|gaaet med til|blevet enige om|bestilt|sagt ja til|aftalt|skrevet under på|skrevet under paa|bedt om|enige om|genkende|kendes ved) ~~ @charge
0.85 @charge ~~ (kan|vil|godkender|accepterer|anerkender|kender|genkender|forstår|har) ~ (vi|jeg) ~ (derfor|altså|simpelthen|desværre)? ~ @no ~ (godkende|acceptere|anerkende|genkende|godkendt|bestilt|bedt om|aftalt|forstå|vedkende|kendes ved|kende|til|ved|nogensinde|attestere|gå med til|gaa med til)
0.85 (den|det|dem|overskydende|resten|tillægget|posten|linjen|timerne|beløbet|beloebet|forskellen|ekstra) ~ kan (jeg|vi) ~ ikke ~ (godkende|acceptere|anerkende|genkende|vedkende|attestere|forklare|kende)
0.85 (@invs|beløbet|beloebet|summen|timeantal*|specifikationen|totalen|slutbeløbet|timerne|tallene på fakturaen|tallene paa fakturaen|regnestykket|timeforbruget|momsen på|momsen paa|fakturabeløb*) ~~ (stemmer ikke|stemmer overhovedet|stemmer slet|stemmer dårligt|stemmer daarligt|er forkert*|er fejl|er lavet forkert|passer ikke|passer slet|er ukorrekt*|er alt for højt|er alt for hoejt|er for høj|er for hoej|er for højt|er for hoejt|er langt over|ser forkert|ser mærkelig|virker forkert|virker høj|virker hoej|er fejlagtig*|fejl i|fejl på|fejl paa|er højere end|er hoejere end|afviger|overstiger|stemmer vist ikke|er dobbelt|ikke stemme|ikke passe|ikke kan stemme|kan ikke passe|ikke rigtig*|er regnet forkert|hænger ikke|er blevet højere|er blevet hoejere|langt højere|langt hoejere)
0.85 (stemmer|stemme|passer|passe) ~ (ikke|dårligt|daarligt|slet ikke|overhovedet ikke) ~~ (@invs|beløb*|beloeb*|tilbud*|aftalt|aftalte|timer|timerne|timeseddel*|det i skrev)
0.85 (forkert|forkerte|fejlagtigt|fejlagtige|ukorrekt|urigtig|for høj|for hoej|for højt|for hoejt) (beløb|beloeb|pris|timepris|antal timer|sum|timeantal|moms|faktura|regning|opkrævning|sats|momssats|honorar|takst) ~ (på|paa|i|@inv|har|for)?
0.85 (faktureret|fakturerer|fakturere|opkrævet|opkræver|opkræve|taget penge|tager penge|beregnet|trukket|hævet|afkrævet|debiteret|faktureres|opkræves|fakturerede|opkrævede) ~~ (for meget|to gange|dobbelt|forkert|fejlagtigt|ikke er bestilt|aldrig bestilt|ikke bestilt|aldrig fået|aldrig faaet|ikke fået|ikke faaet|aldrig er leveret|ikke er leveret|ikke aftalt|ikke var aftalt|uden at|som aldrig|der aldrig|inkluderet|indeholdt|trods|dobbelt op|urimelig*|aldrig har|ikke har bedt|ikke har fået|ikke har faaet|ikke udført|aldrig udført|ekstra for|ekstratimer|mere end aftalt|flere timer|for noget)
0.85 (for meget|dobbelt|to gange|fejlagtigt|ved en fejl|uberettiget|med urette) ~ (faktureret|opkrævet|betalt|trukket|hævet|debiteret|fakturering|regnet|opkrævning)
0.85 (dobbeltfakturer*|dobbeltopkræv*|overfakturer*|fejlfakturer*|dobbeltbetal*|fejlopkræv*|fejlfaktura*)
0.85 (samme) (faktura|periode|timer|kørsel|arbejde|post|ydelse|måned|maaned|opgave|job|tur) ~~ (to gange|dobbelt|igen|allerede|dobbelt op|tre gange|for anden gang)
0.85 @no ~~ (bestilt|bestilte|bedt om|aftalt|aftalte|godkendt|enige om|udført|leveret|skrevet under|talt om|nævnt|tilbudt|stod|fremgik|fremgår|oplyst|varslet|informeret|ønsket|oensket|fået|faaet|modtaget) ~~ @charge
0.85 @charge ~~ (aldrig|ikke|ingen|intet|uden) ~ (bestilt|bestilte|bedt om|har bedt|aftalt|godkendt|blevet aftalt|er aftalt|var aftalt|udført|leveret|er leveret|skrevet under|talt om|nævnt|i tilbuddet|i kontrakten|i aftalen|hørt om|hoert om|specificeret|kender|været|vaeret|fremgår|fremgik|stod|står|staar|varslet|er en del|en del af|har fået|har faaet|modtaget|har været|har vaeret)
0.85 (det|den|de|dem|som|der|noget) ~ (stod|står|staar|fremgår|fremgik|indgik|indgår|var|er) ~ (ikke|ingen steder|intet sted|aldrig|overhovedet ikke|ikke med) ~ (i|af|med i|en del af|inkluderet i|med) ~ (tilbuddet|tilbud|kontrakten|aftalen|aftalte|ordrebekræftelsen|overslaget|oplægget|prisoverslag*|budgettet|aftalebrev*|prisen)
0.85 (det|den|de|dem) ~ har (ingen|aldrig nogen|vi aldrig|jeg aldrig) ~ (bedt om|bestilt|godkendt|aftalt|hørt om|hoert om|sagt ja til)
0.85 (@invs|summen|totalen|fakturabeløbet|faktureret|fakturerer|opkræver|opkrævet) ~~ (tilbuddet|fast pris|fastpris|loft|loftet|overslag*|prisoverslag*|aftalt|aftalte|ordrebekræftelse*|budget*|estimat*|tilbudt) ~~ (højere|hoejere|mere|over|ikke|trods|dobbelt|kun|lød|højst|sagde)
0.85 (tilbuddet|fast pris|fastpris|loft|loftet|overslag*|prisoverslag*|aftalt|aftalte|ordrebekræftelse*|lovede|lød på|lød paa|estimat*) ~~ (#|fast|lød|var|otte|ti|max|maks|maksimalt|højst) ~~ (faktura*|regning*|opkræv*|summen|faktureret|nu står|nu staar) ~~ (#|højere|hoejere|mere|over|blev|landet|lander|dobbelt)
0.85 (højere|hoejere|mere|dyrere|over|overstiger|dobbelt så|dobbelt saa) ~~ (end) ~~ (aftalt|aftalte|tilbuddet|tilbudt|overslaget|det i lovede|prisoverslag*|lovet|budgetteret|ordrebekræft*|i tilbød|vi aftalte|vi blev enige)
0.8 (indgår|indgik|med|inkluderet|indeholdt|dækket) ~ (allerede|jo|ikke)? ~ (i|af) ~ (tilbuddet|aftalen|fast pris|prisen|pakken|vores aftale|abonnementet|serviceaftalen|den faste) ~~ (faktura*|regning*|opkræv*|beløb*|beloeb*|timer*|betal*|ekstra|alligevel)
0.8 (kan|kunne|genkender|forstår|fatter|begriber) ~ ikke ~~ (genkende|forstå|se|forklare|gennemskue|få til at stemme|faa til at stemme|få det til at stemme|faa det til at stemme|finde ud af|finde rundt|hvordan|hvorfor|hvad) ~~ (@invs|posten|poster|beløb*|beloeb*|opkræv*|timer|timerne|regningen|linjen|tillæg*|dækker|er kommet op på|er kommet op paa|kan koste|kan løbe op)
0.8 (hvad|hvorfor|hvordan|hvorfra) ~~ (faktura*|regning*|opkræv*|posten|posterne|beløbet|beloebet|timerne|tillægget|gebyr*|# kr|# kroner|# timer) ~~ (kommer fra|pludselig|højere|hoejere|dobbelt|så høj|saa hoej|så højt|saa hoejt|så stor|saa stor|så meget|saa meget|begrunder|retfærdiggør|kan i|steget|mere end|løbet op|ender på|ender paa|egentlig er for|skal det forestille|i alverden|dækker over egentlig)
0.8 (kreditnota|kreditnotaen|kreditere|krediter|krediteres|krediteret|kreditering|krediterer|refundere|refunder|refunderet|refusion|tilbagebetaling|tilbagebetale|tilbagebetales) ~~ (forskellen|difference*|timerne|timer|beløbet|beloebet|posten|hele|linjen|overskydende|tillægget|os|mig|fejlagtig*|det|straks|disse|køre*|koere*|gebyret|# kr|det der|snarest|#|på|paa|for|venligst)
0.8 (kræver|forlanger|forventer|imødeser|ønsker|oensker|afventer|beder om|vil have|skal have|send|sende|udsted|udstede) ~~ (kreditnota|kreditnotaen|kreditering|nedslag|rettet faktura|korrigeret faktura|ny faktura på det rigtige beløb|ny faktura paa det rigtige beloeb|afslag i prisen|prisnedslag|forholdsmæssigt afslag|berigtig*|en ny faktura på det aftalte|en ny faktura paa det aftalte)
0.8 (fjern|fjerne|slette|træk|traek|trække|traekke|stryg|stryge|tag|tage|pil) ~ (den|det|de|posten|linjen|beløbet|beloebet|gebyret|timerne|tillægget|poster*|dem)? ~ (fra|af|ud|væk|vaek) ~~ (faktura*|regning*|opgørelse*|opgoerelse*|notaen); (stryg|fjern|fjerne|slette) ~ (gebyr*|tillæg*|posten|linjen|timerne|opkrævning*)
0.8 (korriger|korrigere|juster|justere|ret|rette|nedsætte|nedsæt|sænk|reducer|reducere|genberegn|ret den|ret det) ~~ (fakturaen|beløbet|beloebet|summen|regningen|slutfakturaen|honoraret|notaen|timerne|opkrævningen) ; (så|saa) (ret|ret) den
0.8 (urimelig*|uberettig*|ubegrundet|ubegrundede|fejlagtig*|uventet|uventede|uforståelig*|uaftalt|uaftalte|skjulte|mystiske|gådefuld*|oppustet|fiktive|opdigtede) (faktura*|regning*|tillæg*|gebyr*|post*|afgift*|beløb*|beloeb*|omkostning*|honorar*|opkræv*|ekstraregning*|timer)
0.8 (faktura|fakturaen|regning|regningen|penge|betaling|penge for|opkræver) ~ (for|på|paa) ~ (noget|et|en|arbejde|varer|ydelser|timer) ~ (der|som|vi|jeg|i) ~ (ikke|aldrig|slet ikke) ~~ (leveret|fået|faaet|bestilt|udført|lavet|modtaget|bedt|færdig*|faerdig*|eksisterer|er blevet)
0.8 (har|er) ~ (allerede|jo|for længst) ~ (betalt|afregnet|betalte) ~~ (rykker*|alligevel|igen|hvorfor|stadig); (rykker*|rykket|rykkes) ~~ (allerede|for længst) ~ (betalt|er betalt|betalte|afregnet) ~ (to gange|uretmæssig*|uberettig*|med urette)
0.8 (ikke|ej) ~ (enig|enige) ~ (beløb*|faktura*|pris*|regning*|opgørelse*)
0.85 (to|dobbelte|dobbelt) linjer ~~ (samme|kørsel|dag|besøg)
0.85 (den ene|den|linjen|posten|tillægget) (må|skal|bør|kan) (gerne|bare|vist)? ~ (komme af|fjernes|slettes|af|væk|ud)
0.9 (forstår ikke|forstår jeg ikke|kan ikke se|begriber ikke|genkender ikke|kan ikke genkende) (jeg|vi)? ~ (posten|linjen|de ekstra timer|ekstratimer|timerne|tillægget|gebyret)
0.95 (aftalt|aftalte|aftale om|lovet|tilbudt) ~ fast pris ~~ (ekstra|timer|regning*|faktura*|højere|alligevel)
0.95 (fast pris|overslag*|tilbud*) ~~ (ekstra timer|faktureret|opkrævet|regningen er|på regningen)
0.95 (ingen|ikke|aldrig) (har|har jeg|er der|vi)? ~ (bedt om|godkendt|bestilt|rekvireret) ~~ (@inv|regning*|faktura|timer|arbejde)
0.95 (opkrævet|faktureret|betale|betalt) ~ (os|mig)? for ~~ (aldrig|ikke) ~ (fundet sted|været|leveret|bestilt|fået|udført|sket|modtaget)
0.95 (i|du) (skrev|sagde|lovede|tilbød) # ~ (og|men) ~ (faktureret|fakturerer|skriver|opkræver) ~ #?
0.85 (burde|skal|skulle|må) ~ være # ~ (og ikke|ikke|i stedet for|frem for) #
0.85 (efter|ifølge) (mine|vores) beregninger ~~ #
0.85 (krediteret|krediteres|kreditnota*) ~~ (hvorfor|står|stadig|igen|kontoudtog*)
0.85 (allerede|jo) (betalt|krediteret|betalte) ~~ (linje*|post*|igen|kontoudtog*|dobbelt|fejl)
0.85 (røget|kommet|sneget|smuttet) ~ (med|på|ind) ~ (ved en fejl|fejl)
0.85 (ikke|aldrig) ~ (i|på|en del af) (overslaget|tilbuddet|aftalen) ~ (posten|heller)?; heller ikke i (overslaget|tilbuddet)
0.9 (bestrider|anfægter|anerkender ikke|vedkender os ikke|accepterer ikke|kan ikke godkende) ~ (@inv|beløb*|kravet|post*|gebyr*|regning)
0.85 (den|denne) (regning|faktura) vedkender; (gebyr*|tillæg*|rykkergebyr*) ~~ (nægter|afviser|accepterer ikke|ikke aftalt)
0.85 (forklare|forklaring|redegør*|dokumentation) ~ (de|for de|på de|hvor de)? ~ (ekstra)? ~ (timer|timerne|beløbet|tillægget|gebyr*)
0.85 (hvor) (kommer|stammer) (de|det) ~ (timer|timerne|beløb*|gebyr*|tillæg*) fra
0.85 (står|er) ~ på (kontoudtoget|udtoget|opgørelsen) igen; vedkender (vi|jeg) ~ ikke

[not payment.disputed]
ikke modtaget (nogen|en)? (faktura|regning); indsigelse hos (min|vores) bank

[payment.refused]
0.9 (betaler|betale|betales|mobilepayer|overfører|overfoerer|afregner|indfrier) ~ (vi|jeg|@inv|altså|den|det|jer|derfor|bare|simpelthen|naturligvis|selvfølgelig|i hvert fald)? ~ (ikke|ej|intet|ingenting|nul|under ingen|på ingen|paa ingen|ikk) ~ (@inv|et|en|jer|for|den|det|inden|!før|foer|noget|nogen|mere|videre|disse|sådan|saadan|sådant|de|dette|at|øre|krone|kroner|omstændigheder|!måde|alt|så længe|saa laenge|én|flere)
0.9 (vi|jeg) (betaler|afregner) ~ (ikke|intet|ingenting|nul|ikk); (betaler|afregner) (vi|jeg) ~ (ikke|aldrig|intet|ingenting|nul|ikk) ~ (@inv|et|en|jer|for|den|det|inden|!før|foer|noget|mere|så længe|saa laenge)?
0.9 (agter|kommer|tænkt|taenkt|tænker|taenker|skal|vil|ønsker|oensker|lyst|sinde|finder|kan) ~~ (ikke|aldrig|ingen|hverken) ~ (betale|afregne|betales|indfri) ~ (@inv|et|en|jer|for|den|noget|mere|dette|resten|sådan*|saadan*|disse|fuldt|det|dem|inden|!før|foer|overhovedet|så længe|saa laenge|fuld)
0.9 (agter|kommer|tænkt|taenkt|tænker|taenker|lyst|sinde|planer) ~ (ikke|aldrig|ingen) ~ at (betale|afregne|punge ud|hoste op|lægge en krone|laegge en krone)
0.9 (@inv|den|det|dem|slutfaktura*|resten|de sidste|denne) ~ (betaler|agter|har tænkt|har taenkt|kommer|vil|ønsker|oensker|!får|faar|tænker|taenker) (vi|jeg|i) ~ (ikke|aldrig) ~ (at|til at|mig at|os at)? ~ (betale|betalt|afregne|indfri|!før|foer|inden|for|penge|punge)?
0.9 (nægter|nægte|vægrer|afviser|afvise|totalnægter|nægtede|undlader) ~~ (at betale|betale|betaling|betalingen|at afregne|fakturaen|regningen|kravet|jeres faktura|jeres krav|faktura #)
0.9 (ikke|aldrig) ~ (en|et|én|så meget som|saa meget som) ~ (øre|krone|klink|rød reje|hvid|femøre|klejne|rød øre|skilling|femmer|eneste krone) ~ (til|mere|for|!før|foer|af|inden|uden)?; (ikke) ~ (krone|øre) ~ (mere|!før|foer|inden|til)
0.9 (ingen|ikke flere|ikke nogen|ikke mere i) ~ (penge|betaling|betalinger|penge fra|kroner) ~~ (!før|foer|inden|fra os|fra mig|af os|af mig|så længe|saa laenge|til jer|herfra|denne vej|på bordet|paa bordet); (i|du) ~ (!får|faar) ~ (ikke|ingen|aldrig) ~ (flere|en|mere|nogen|noget)? ~ (penge|krone|øre|betaling|kroner|klink) ~ (af|fra|!før|foer|inden|for)?
0.9 (tilbageholder|tilbageholde|tilbageholdes|tilbageholdt|tilbageholdelse|holder tilbage|holdes tilbage|holdt tilbage|holde tilbage|holder igen|udøver tilbageholdsret|tilbageholdsret) ~~ (@inv|betaling*|betalingen|resten|#|penge*|beløb*|beloeb*|honorar*|det resterende|sidste|indtil|!før|foer|med)
0.9 (@inv|betalingen|pengene|resten|det resterende) ~~ (tilbageholdes|tilbageholder|holdes tilbage|holder vi|tilbageholdt|holdt tilbage|stilles i bero|sættes i bero|er sat i bero|frosset|fryses|sat på pause|sat paa pause|sættes på pause|sættes paa pause|standset|standses|stoppet|stoppes|på pause|paa pause|i bero|på hold|paa hold|suspenderet|bliver liggende|udebliver)
0.9 (stopper|stoppet|stoppes|stoppe|standse|indstille|annullere|tilbagekalde|tilbageføre|tilbagefører|fryse|fryser|frosset|indefryser|sat stop|sætter stop|saetter stop|pauser|suspenderer|annullerer|annulleret|standser|standset|indstiller|indstillet|spærrer|spærret|afmelder|afmeldt) ~~ (betaling|betalingen|betalinger|betalingerne|betalingsservice*|faktura*|raterne|raten|udbetaling*|for betaling*|alle betalinger|videre betaling|vores betalinger|kortbetaling*|dankort*)
0.9 (@inv|den|pengene) ~ (må|maa|kan|!får lov|faar lov|!får|faar|lov) ~ (godt|gerne|lov|pænt)? ~ (vente|ligge|bero|stå|staa|glo langt efter|kigge langt efter|kikke langt efter|skyde en hvid pind|se langt efter) ~ (til|indtil|så længe|saa laenge|der|på|paa|jeres|pengene|betaling*|den|!før|foer)?
0.85 (betaler|betales|betale|betaling|betalingen|@inv|pengene|penge|slutbetaling*|raten|resten) ~~ (først når|foerst naar|!før|foer|ikke inden|når|naar|så snart|saa snart|tidligst når|tidligst naar|efter at|den dag|i samme øjeblik|først|foerst|inden) ~~ (virker|fungerer|fikset|udbedret|udbedrede|afhjulpet|afhjulpne|færdig*|faerdig*|rettet|rettede|leveret|svar|svaret|løst|loest|orden|godkendt|lavet|lagt|repareret|korrekt|kommet|besked|gjort|fejlene|manglerne|mangler|oppe at køre|oppe at koere|lovet|stand|aftalt|tæt|taet|forsvarlig*|på plads|paa plads|bragt i orden)
0.85 (når|naar|!før|foer|inden|indtil|så længe|saa laenge|først|foerst) ~~ (virker|fungerer|fikset|udbedret|afhjulpet|afhjulpne|færdig*|faerdig*|rettet|leveret|svar|løst|loest|orden|godkendt|repareret|manglerne|fejlene|på plads|paa plads|tæt|taet) ~~ (betaler|betales|betale|betaling|betalingen|penge|pengene|betalt) ~ (vi|jeg|i|fakturaen|regningen|resten)?
0.85 (i|du|de) ~ (kan|må|maa|skal) ~ (godt|gerne|roligt|lige)? ~ (glemme|skrotte|rive|smide|annullere|beholde|stikke|krølle|spare|afskrive|makulere|brænde|tørre|skyde|drømme|skrive en hvid pind|rende) ~~ (faktura*|regning*|penge*|betaling*|rykker*|notaen|den|jeres|i skraldespanden|op|langt efter)
0.85 (faktura*|regning*|penge*|rykker*|den|betaling*|rykkere) ~ (kan|må|maa|skal) (i|du) ~ (godt|gerne|roligt)? ~ (glemme|skrotte|rive|smide|spare|beholde|afskrive|stikke|krølle|drømme|annullere|makulere|brænde|trække tilbage|traekke tilbage|kigge langt|skyde en hvid pind|se langt) ~; (lige så|lige saa|så|saa) mange rykkere ~ (i|du|som) ~ (vil|lyster)
0.85 (vil|kræver|forlanger|forventer|ønsker|oensker|imødeser|skal) ~~ (pengene|mine penge|vores penge|#|forudbetaling*|beløbet|beloebet|depositum*|det vi har betalt|hele beløbet|hele beloebet|det fulde beløb|det fulde beloeb|det hele|min betaling) ~ (tilbage|retur|refunderet|tilbagebetalt|refunderes|tilbageført)
0.85 (kræver|forlanger|ønsker|oensker|begærer|anmoder om) ~~ (tilbagebetaling|refusion|tilbagebetaling*|fuld refusion|pengene tilbage|pengene retur|tilbageførsel); (pengene|penge) (tilbage|retur); (chargeback|tilbageført via banken|tilbagefører betalingen|indsigelse hos banken|gjort indsigelse i banken)
0.85 (annuller|annullér|makuler|riv|skrot|træk|traek) ~ (den|fakturaen|regningen|denne|jeres faktura|kravet|faktura) ~ (straks|omgående|tilbage|i stykker|over)?
0.85 (modregner|modregne|modregning|modregnes|modregnet) ~~; (trækker|traekker|fratrækker|fratrukket|trækkes|trækker vi|traekker vi) ~ (fra|af|det|vi)? ~~ (i|fra|på|paa) ~ (faktura*|regning*|betaling*|jeres|slutbeløb*|honorar*|næste|naeste)
0.85 (betaler|betale|afregner) ~ (kun|højst|maksimalt|udelukkende|bare) ~ (halvdelen|halv|halv pris|en del|#|to tredjedele|for det|det som|det der|det vi|den aftalte)
0.85 (hvorfor|hvordan) ~ (skal|skulle|i alverden skulle) (vi|jeg) ~ betale; (betalingsviljen|betalingslysten|lysten til at betale) ~ (lille|ikke|nul|lav|væk|vaek|begrænset|begraenset|til at overse|overskuelig); betalingsstop
# To stop, to hold, to leave lying, to send back, and what we can forget.
0.85 (bedt|beder|bede) (banken|bogholderiet|økonomi|regnskab) ~ (standse|stoppe|stands|stop|annullere|tilbagekalde|spærre|holde) ~ (overførslen|betalingen|udbetaling*|den)
0.85 (standset|stoppet|annulleret|spærret|tilbagekaldt|blokeret) ~ (overførslen|betalingen|betalingerne|@inv)
0.85 (betalingsaftalen|betalingsservice|pbs|leverandørservice|abonnementet) ~ (afmeldt|opsagt|slettet|spærret|stoppet)
0.85 (bliver|blive|bliver der) ikke ~ (trukket|hævet|overført) (mere|noget)
0.85 @inv ~~ (bliver|forbliver|kan|må) (godt)? (liggende|ligge|ubetalt) ~ (til|indtil|før|så længe)?
0.85 (ligger|liggende|ligge) (den|fakturaen|regningen)? ~ (til|indtil) ~ (virker|fungerer|lavet|rettet|orden|løst|udbedret|færdig*)
0.85 @inv ~ (sat|er sat|står|ligger) ~ (i bero|på hold|på pause|på standby)
0.85 (sat|sætter|sætte) ~ @inv ~ (i bero|på hold|på pause|på standby)
0.85 (returnerer|sender|returneres) ~ (regningen|fakturaen) ~ (retur|ubetalt|tilbage)
0.85 (ubetalt|uden betaling) retur; returneres (hermed)? ubetalt
0.85 (i|du) kan (godt|bare)? glemme (alt)? ~ (om)? ~ (betaling|penge*|@inv|rate*|regning*|rest*)
0.85 (kigge|kigger|se) langt efter (pengene|jeres penge|betaling*)
0.85 (skylder) (vi|jeg)? (jer|dig) (ikke|intet|ingenting) (noget|en krone|en)?
0.85 (vi|jeg) skylder (ikke|intet|ingenting) ~ (noget|jer)?
0.85 (rykker|rykkeren|rykkere|regningen|fakturaen) ~ (skuffen|skraldespanden|papirkurven|spare jer|lodret|rundt)
0.85 (ingen|uden) (tegninger|levering|leverance|varer|rettelse*|rapport|resultat*|arbejde|udbedring|svar|vare|filer) (så)? ingen (penge|betaling)
0.85 (holder|holde) (vi|jeg)? op med at betale; (stopper|stopper vi) med at betale
0.85 (nægter|afviser|vægrer) (vi|jeg|mig|os)? (hermed|pure|blankt)? (at)? (betale|at betale|betaling*|@inv)
0.85 (trukket|trækker|trække|modregner|modregnet|fratrukket) ~ fra ~ (overførte|beløbet|betaling*|regning*|faktura*|næste)
0.85 (gebyr*|tillæg*|rykkergebyr*|posten) ~ nægter (vi|jeg) ~ betale
0.85 (betaler|betalte|betale) (vi|jeg)? (altså|fandme|sgu|simpelthen|da|i hvert fald|under ingen omstændigheder|overhovedet|heller|bare)? ikke (for|noget|mere|en krone|en øre|før|regning*|faktura*)
0.85 (betaler|betale) (fandme|sgu|kraftedeme|altså|bare) ikke
0.85 (det|den|dem) (der)? (betaler|vil) (vi|jeg) (altså|sgu|ikke) ~ (betale)? (for|ikke)
0.85 (hvorfor|hvad) ~ (skulle|skal) (vi|jeg) ~ betale for ~~ (ikke|aldrig)
0.85 (ikke|aldrig) ~ (godkendt|godkender|godkende) ~~ (ikke|heller ikke) (betalt|betaler)
0.85 (før|indtil|så længe) ~~ (ikke|ingen) ~ (betaling|penge) (fra os|fra mig|til jer)
0.85 (betaler|betaling|penge) ~ (først|tidligst) ~ (når|efter) ~~ (orden|løst|virker|rettet|udbedret|færdig*|lavet|mangler*)
0.85 (bliver|blive) (den|det|fakturaen|regningen|der) ikke betalt
0.85 (indsigelse|chargeback|tilbageførsel) ~ (banken|bank|nets|kortet|kort*)
0.85 (ført|føre|tilbageført|hentet) ~ (beløbet|pengene|betalingen)? ~ tilbage ~ (på kortet|kortet|via banken|af banken)
0.85 (beløbet|pengene|betalingen) (ført tilbage|tilbageført|trukket tilbage)
0.85 (vedkender|vedkende|anerkender|anerkende) (vi|jeg)? (os|mig)? ikke ~ (@inv|kravet|gæld*)?
0.85 (besked|instruks|ordre) (på|om) ~ ikke ~ (udbetale|betale|frigive)
0.85 (frigiver|frigive|udbetaler|udbetale) (vi|jeg)? (ikke|intet|ingenting) ~ (før|mere|til jer)
0.85 (tilbageholder|tilbageholde|holder tilbage|tilbageholdt) ~ (betaling*|procent|sidste|slut*|rest*|entreprisesum*|beløb*|rate*)
0.85 (vil|vil vi|vil jeg|agter) (heller|bestemt|selvfølgelig)? ikke (at)? (betale|hæfte|punge ud|lægge en krone)
0.8 (har|kommer) (vi|jeg)? (heller|bestemt|absolut)? ikke ~ (tænkt|til) ~ (betale)
0.8 (får|ser) (i|du) (ikke|aldrig) ~ (en krone|en øre|penge*|betaling*)
0.85 (pengene|betalingen|beløbet) ~ (bliver|forbliver|beholder) ~ (hos os|på vores konto|i lommen) ~ (til|indtil|så længe)
0.85 (beholder|beholder vi) ~ (pengene|sidste rate)
0.85 (ikke|aldrig) ~ (en øre|en rød øre|en krone|en klink|fem flade ører) ~ (til|før|mere|for|fra)?
0.85 (fratrækker|nedsætter|reducerer|afkorter|forkorter) (vi|jeg) ~ (@inv|betaling*|beløb*)
0.85 (betaling|betalingen) ~ (sættes|sat|stilles|udsættes) ~ (i bero|på hold|på standby|til sagen|indtil)
0.85 (penge|beløbet|depositum*|honorar*) (tilbage|retur|refunderet) ~ (ellers|kræver|forlanger|vil have)?
0.85 (kræver|forlanger|vil have) ~ (penge*|beløb*|depositum*|honorar*) ~ (tilbage|retur|refunderet)
0.85 (ser|kan ikke se) ~ ingen grund til at betale; hvorfor skulle (vi|jeg) betale
0.85 (bortkastet|spildte) penge ~~ (ikke|aldrig) ~ betal*
0.85 (regningen|fakturaen) ~ (får i|får du) ~ (retur|tilbage|i hovedet)
0.85 @inv ~ (har jeg|har vi|er)? ~ (smidt ud|smidt væk|smidt i|røget i skraldespanden|krøllet sammen|makuleret)
0.85 (smidt|smed|smider) ~ @inv ~ (ud|væk|skraldespand*|papirkurv*)
0.85 (holder|holdt|holdes) (vi|jeg)? ~ (betaling*|penge*|sidste rate|beløb*|regning*) ~ tilbage
0.85 (betaling*|penge*|rate*) ~ (holder|holdes|holdt) (vi|jeg)? tilbage
0.85 (bliver|kommer) der ikke ~ (en øre|en krone|flere penge|betaling) ~ (fra|før|til)

[not payment.refused]
# Duties, taxes and other people's bills.
(tilbagehold*|holder tilbage|holde tilbage) ~ (skat*|a skat|moms*|am bidrag|tilskud*|feriepenge*|pant*)
betaler (vi|jeg)? ikke (moms|skat|told|kontingent|parkering|husleje)
(ikke|slipper for at) betale ~ (parkering|entré|moms|porto|skat)
(stoppet|standset|annulleret) ~ (betalingen|abonnement*) til (den|vores|en) (gamle|tidligere|anden|forrige)
(betaler|betaler ikke) noget før (varen|levering|ordren|pakken)
(kunde|kunder|kunden|lejer|lejeren|medlemmer*|debitor*|lejere*) ~~ (betale|betaler|betalte|betalt)
(betaling|kort) afvist; (banken|netbanken) ~ afvist

[payment.query]
0.8 @invs ~ har (jeg|vi) ~ (aldrig|ikke|endnu ikke) ~ (set|fået|faaet|modtaget|kunnet finde|liggende)
0.75 (bekræfte|bekraefte|bekræft|bekraeft|sige til|sig til|give besked|giv besked|giv lyd|skrive|kvittere) ~ (når|naar) ~ (beløbet|beloebet|pengene|betalingen|overførslen|overfoerslen|de|det) ~ (gået ind|gaaet ind|modtaget|fremme|landet|inde|kommet)
0.8 (finder|fundet|fået|faaet|set|modtaget|finde|modtog) ~ (ikke|aldrig|endnu ikke|ingen) ~ @invs; @no ~ (finder|fundet|fået|faaet|set|modtaget|finde|modtog|hørt noget om|hoert noget om) ~ @invs
0.8 (mangler|savner) ~ (faktura|fakturaen|fakturaer|regning|regningen|en faktura|fakturakopi|rentenota|kreditnota|jeres faktura|oktoberfaktura*|septemberfaktura*|decemberfaktura*|novemberfaktura*) ~ (fra|for|på|paa|i|vedrørende|nr|#)?
0.8 @invs ~~ (mangler|mangler stadig|bortkommet|forsvundet|ikke kommet|aldrig kommet|ikke modtaget|ikke nået frem|ikke naaet frem|aldrig nået frem|aldrig naaet frem|nåede aldrig|naaede aldrig|kan ikke finde|ikke finde|er væk|er vaek|blevet væk|blevet vaek|tom når|tom naar|kan ikke åbnes|kan ikke åbne|kan ikke aabne|ulæselig|returneret|afvist|afvises|kom retur|forkert adresse|forkert selskab|forkert firma|forkert reference|forkert navn|forkert ean|udstedt til|skal udstedes|stilet til|stiles til|adresseres|konteres|havnet|uden reference|uden ordrenummer|uden rekvisition*|uden ean*|uden po*|i spam|gået tabt|gaaet tabt)
0.8 (kopi|kopier|pdf|pdfen|fakturakopi|fakturakopier|genpart|specifikation|specificeret|specificering|bilag|dokumentation|timeseddel|timesedler|timeregistrering|opgørelse|opgoerelse|udspecificering|underbilag|duplikat|opdeling) ~ (af|på|paa|til|for|over|som|bag)? ~ (@invs|timerne|opkræv*|honoraret|beløbet|beloebet|udlægget)
0.8 (fakturakopi*|kontoudtog|saldoopgørelse*|kontokort|debitorudtog|fakturaspecifikation*|timespecifikation*|åbne poster|aabne poster|kontoudtoget)
0.8 (sende|send|sender|fremsende|fremsend|maile|mail|genfremsende|genfremsend|sendes|få tilsendt|faa tilsendt|udstede|udsted|lave|stile|udstedes|gensende|gensend|oprette|få|faa) ~~ (igen|en ny|på ny|paa ny|kopi|pdf|elektronisk|e faktura|oioubl|via|separat|ny version|særskilt|en gang til)? ~ (faktura|fakturaen|fakturaer|fakturaerne|efaktura|septemberfaktur*|oktoberfaktur*|novemberfaktur*|decemberfaktur*|augustfaktur*|julifaktur*|junifaktur*|slutfakturaen|regningen|regning|e fakturaen)
0.8 (hvilket|hvilken|hvilke|hvad|jeres|rette|nyt|nye|bekræft|bekraeft|bekræfte|bekraefte|mangler|oplys|oplyse|angiv|angive|bruge|ændret|aendret|ændre|aendre|forkert|påføre|påfør|påført|uden|passer|har i|vores|anføre|anfør|anført|tilføje|tilføj|med|rigtige|korrekte|kender i|skifter|skiftet|skrive|skriv|står|staar|ændres|aendres|rettes) ~~ (ordrenummer*|ordrenr|indkøbsordre*|rekvisition*|rekvisitionsnummer*|rekvirent*|referencenummer*|reference|referencen|kontaktperson på|kontaktperson paa|personreference|projektnummer*|projektnr|sagsnummer på|sagsnummer paa|bestillingsnummer*|ponummer|po nummer|po nr|ean|eannummer*|ean nummer|eannr|ean nr|gln|cvr|cvrnummer*|cvr nummer|cvr nr|kontonummer*|kontonr|registreringsnummer*|reg nr|iban|bankoplysninger|bankkonto|betalingsoplysninger|betalingsinfo|swift|bic|fi kort|kortart|betalings id|betalingsid|momsnummer*|se nummer|fakturaadresse*|faktureringsadresse*|faktureringsoplysninger|fakturadato*|mobilepaynummer*|mobilepay nummer|omkostningssted*|kostested*|leverandørnummer*|kundenummer*|fakturanummer*)
0.8 @invs ~~ (ordrenummer*|ordrenr|rekvisition*|referencenummer*|reference|referencen|personreference|projektnummer*|ponummer|po nummer|po nr|oioubl|pdf|ean|eannummer*|ean nummer|cvr*|momsnummer*|e faktura|efaktura|elektronisk|elektronisk|forfaldsdato*|betalingsbetingelser*|nemhandel|peppol|omkostningssted*)
0.45 (ordrenummer|rekvisitionsnummer|rekvirent|referencenummer|personreference|projektnummer|bestillingsnummer|ponummer|omkostningssted|leverandørnummer|kundenummer|indkøbsordre|indkøbsordrenummer|fakturareference|att person)
0.45 (registreringsnummer|kontonummer|kontonummeret|iban|bic|swift|bankoplysninger|betalingsoplysninger|bankforbindelse|kontooplysninger|fi kort|girokort|betalingsid|mobilepaynummer|kontonr|betalingslink); (reg|registrerings) ~ (og)? ~ (kontonummer|konto nr|kontonr|nummer)
0.45 (cvrnummer|cvr nummer|cvr nr|momsnummer|se nummer|momsregistrering*|momssats*|momsfri*|omvendt betalingspligt|moms nummer|momsbeløb*|cvr|reverse charge)
0.45 (ean|eannummer|ean nummer|eannr|oioubl|nemhandel|efaktura|e faktura|e fakturaer|elektronisk faktura|elektroniske fakturaer|peppol|gln|fakturaadresse|fakturaadressen|faktureringsadresse|fakturamodtag*|fakturaportal*|fakturaoplysninger|leverandørportal*|elektronisk fakturering)
0.45 (forfaldsdato|forfaldsdatoen|forfaldsdag|betalingsbetingelser|betalingsbetingelserne|betalingsfrist|betalingsfristen|kredittid|forfalder|fakturadato|sidste rettidige betalingsdag)
0.8 (hvilken|hvad|rette|forkert|mangler|inkl|ekskl|specificer*|hvor meget|er der|uden|inklusive|eksklusive|med eller uden|skal der) ~ (moms|momsen|momssats*|momsbeløb*); (faktura*|pris*|beløb*|beloeb*|tilbud*|honorar*) ~~ (inkl|inklusive|ekskl|eksklusive|uden|med|plus) ~ moms
0.75 (spørgsmål|spoergsmaal|spørger|i tvivl|forespørgsel|spørgsmålet|undersøge|undersoege|afklaring|uklarhed|tvivl|et hurtigt spørgsmål|et hurtigt spoergsmaal) ~~ (om|til|vedr|vedrørende|ang|angående|omkring|på|paa)? ~ (@invs|betaling*|rykker*|kontoudtog*|rentenota*)
0.75 (har|er) ~ (i|du|jeres bogholder) ~~ (faktureret|sendt faktura*|sendt regning*|fået betaling*|faaet betaling*|fået vores betal*|faaet vores betal*|fået pengene|faaet pengene|modtaget betaling*|modtaget vores betaling*|modtaget pengene|modtaget vores indbetaling|registreret vores betaling*|registreret betaling*|fået overførslen|faaet overfoerslen|modtaget overførslen|modtaget overfoerslen|modtaget beløbet|modtaget beloebet|set betalingen|set pengene) ~ (endnu|for)?
0.75 (er|har|kan i se om|kan du se om|blev) ~ (betalingen|pengene|indbetalingen|overførslen|overfoerslen|beløbet|beloebet|min betaling|vores betaling) ~ (gået ind|gaaet ind|kommet|registreret|landet|modtaget|gået igennem|gaaet igennem|inde|er gået|er gaaet|dukket op|nået frem|naaet frem|kommet ind|er kommet|er modtaget)
0.75 (er|blev) ~ (@invs|den|de) ~ blevet (betalt|afregnet|udlignet|overført|overfoert); (er|blev) ~ (@invs|den|de) ~ (betalt|åben|aaben|afregnet|udlignet) ~ (eller|endnu|allerede|hos jer); (står|staar|ligger) ~ (den|fakturaen|@invs) ~ (stadig)? ~ (åben|aaben|udestående|ubetalt)
0.75 (hvornår|hvilken dato|hvad dato|hvad) ~~ (faktura*|regning*|beløb*|beloeb*) ~~ (forfald*|forfalder|betales|betalt|komme|kommer|sendes|dækker|gælder|sender|dukke op|senest|vedrører|skal betales|er for)
0.75 (hvornår|hvilken dato) ~~ (sender|kommer|!får|faar|udsteder|fakturerer|forfalder|skal vi betale|skal jeg betale) ~~ (faktura*|regning*|betal*); (hvor|til hvilken|hvilken|hvordan|hvilket) ~~ (konto|kontoen|kontonummer|indbetale|overføre|overfoere) ~ (jeg|vi|skal|til|pengene|ind|på|paa)
0.75 (kan|skal|må|maa|!bør|boer|vil|kunne) ~~ (faktureres|fakturere|faktura|fakturaen|fakturaer|udstedes|stiles) ~~ (til|via|med|på|paa|opdelt|separat|i stedet|dele|kvartalsvis|månedsvis|selskab|selskabet|særskilt|samlet) ~~ (selskab|selskabet|firma|adresse|ean*|mail|reference|mærk*|e mail|december|januar|næste|naeste|projekt|år|aar|poster|to|navn|holding|aps|a s|forening|i stedet|elektronisk|kvartal*|oioubl|nemhandel)
0.75 (hvad|hvilken|hvilket) ~ (dækker|gælder|indgår|omfatter|vedrører|står|staar|er) ~~ (faktura|fakturaen|posten|beløbet|beloebet|linjen|gebyret|regningen|opkrævningen) ~ (for|over)?; (hvor meget|hvad) ~ (skylder|mangler) (vi|jeg) ~ (jer|at betale|endnu|stadig|egentlig)?
0.75 (betalte|betalt|afregnet) ~ (vi|jeg) ~ (ikke)? ~ (allerede|den|dette|det)? ~ (i|den|sidste|allerede|ikke) ~ (#|måned*|maaned*|@month); (kan|kunne) (vi|jeg|man|i) ~ betale ~ (med|via|på|paa|i) ~ (mobilepay|kort|dankort|kreditkort|euro|paypal|betalingsservice|faktura)
0.75 (fakturanummer|fakturanr|faktura nr|fakturanummeret) ~~ (mangler|hvilket|gælder|skal|finder|oplys|angiv); (bogholderiet|regnskab|økonomi|revisor|revisoren|økonomiafdelingen|systemet|vores system) ~~ (mangler|beder om|efterlyser|skal bruge|savner|kræver|kan ikke godkende|afviser|efterspørger) ~~ (faktura*|kvittering*|bilag*|ean*|reference*|ordrenummer*|kontoudtog*|specifikation*|cvr*|rekvisition*|dokumentation*|kreditnota*)
0.75 (modtager|modtage|håndtere|behandle|tager imod) ~ (kun|udelukkende|alene|ikke) ~ (modtage|håndtere)? ~ (fakturaer|faktura|e fakturaer|elektroniske fakturaer|pdf fakturaer|papirfakturaer) ~ (elektronisk|via|på|paa|som|med)?
0.85 (hvad|hvilke) er ~ (betalingsbetingelser*|betalingsfrist*|betalingsvilkår*|forfaldsdato*)
0.85 (betalingsbetingelser|betalingsfrist|betalingsvilkår) ~~ (dage|#|netto)
0.85 (mangler|skylder) (vi|jeg) (at betale)? (noget|jer noget) ~ (hos jer)?
0.85 (med|inklusive|inkl) eller (uden|ekskl) moms; (elektronisk|ean) ~~ (fakturaen|faktura|sende)
0.85 (tager|accepterer) (i|du) (mobilepay|kort|dankort|kreditkort|kontant)
0.85 betaling* ~ afvist ~~ (kontonummer*|ciffer*|iban)

[not payment.query]
(jeres|dit) navn som reference; (sende|sender) (ikke)? ~ fakturaer til mig
(inkassosag*|klientkonto*); (bruge|må bruge) jeres navn
på kontoudtoget igen

[leaving]
0.85 (skifte|skifter|skiftet|skift) ~ til ~ (en|et) (anden|andet|ny|nyt) (løsning|loesning|system|platform|udbyder|sted)
0.7 (prøver|proever|prøve|proeve|vælger|vaelger|vælge|vaelge|finder|gør|goer|gå|gaa) ~ (noget andet|noget nyt|nogen andre|nogle andre|en anden vej|en anden løsning|en anden loesning|andre veje) ~~ (næste år|naeste aar|til næste|til naeste|fremover|fremadrettet|fra nytår|efter nytår|fra januar|denne gang|næste gang|naeste gang)
0.85 (skrev|skrevet|skriver) ~ under ~ (hos|med) ~ (en|et|jeres|nogen) ~ (anden|andet|andre|konkurrent*|ny|nyt)
0.85 (opsiger|opsige|opsagt|opsiges|opsagde|ophæver|ophæve|ophæves|ophævet) ~~ (@deal|jer|jeres|det hele|alle vores|samtlige|jeres ydelser|byggeadministration*)
0.85 @deal ~~ (opsiges|opsiger|opsige|opsagt|er hermed opsagt|sige op|siger op|sagt op|ophører|ophøre|ophævet|ophæves|stopper|stoppes|afsluttes|afslutte|afslutter|slut|udløber uden|løbe ud|løber ud|ikke forlænge*|ikke forlaenge*|ikke forny*|ikke fortsætte*|afvikles|afbrydes|bringes til ophør|ikke genforhandle*|skal slutte|er slut|er forbi|ikke videreføre*)
0.85 (opsigelse|opsigelsen) ~ (af|gælder|pr|fra|vedrører|med) ~ (@deal|vores|jer|ydelse*|løbende|loebende|#|dags|#)
0.85 (siger|sige|sagde|sagt|siges) ~~ op ~~ (@deal|jer|jeres|hos jer|med løbende|med loebende|pr|til udgangen|med virkning)
0.85 (betragt|betragte|opfatte|tag|tage|se|anse) ~ (dette|denne|det|mailen|det her) ~~ (opsigelse*|opsagt|farvel|afsked|som vores opsigelse); (indgiver|sender|afleverer|fremsender) ~ (hermed|vi|vores)? ~ (vores)? ~ opsigelse
0.6 (hvilket|hvad|hvor langt|vores|hvor lang) ~ (opsigelsesvarsel|opsigelsesfrist|opsigelsesperiode|bindingsperiode|varsel er der) ~ (aftalen|hos jer|har vi|abonnement*|på vores|paa vores|er der på|er der paa|gælder)
0.85 (stoppe|stopper|stoppet|afslutte|afslutter|afsluttet|bryde|bryder|afbryde|afbryder|indstille|indstiller|ophøre|ophører|terminere|lukke|lukker|afvikle|droppe|dropper|skrotte|kappe|klippe) ~~ (@deal|samarbejdet|kundeforhold*|med jer|hos jer|båndene|forbindelsen til jer|her|abonnement*)
0.85 (samarbejdet|kundeforholdet|forholdet|det|aftalen) ~ (er slut|er forbi|slutter|slutter her|stopper her|er afsluttet|er til ende|ophører|er ved vejs ende|lakker mod enden|skal ikke fortsætte|har ingen fremtid|løber ud i sandet|har udspillet)
0.85 (skifte|skifter|skiftet|skift|bytte|bytter|byttet|udskifte|udskifter|udskiftet) ~ (til|ud|over)? ~ (jer|jer ud|@firm|en anden|et andet|andet|anden|noget andet|nogen andre|konkurrent*|hest|spor|til et andet|til en anden|væk fra jer|vaek fra jer) ~
0.85 (overvejer|overveje|overvejet|drøfter|drøftet|diskuterer|tænker|taenker|planlægger|hælder|fristes|besluttet|besluttede|bestemt|beslutning om|valgt|vælger|vaelger|nødt til|noedt til|tvunget til|nødsaget|klar til|begyndt) ~~ (skifte|et skifte|gå videre uden|gaa videre uden|afslutte|forlade jer|forlade bureauet|opsige|sige op|stoppe hos|stoppe samarbejdet|andet bureau|andre alternativer|andre muligheder|anden leverandør|gå et andet sted|gaa et andet sted|gå andre steder|gaa andre steder|rykke videre|ikke at forlænge|ikke at forlaenge|ikke at forny|ikke at fortsætte|alternativer til jer|flytte|finde en anden|finde et andet|finde en ny|finde nogen andre|finde andre|søge andre|lede efter|at stoppe|at afslutte|anden udbyder|en anden revisor|en anden arkitekt|trække os|traekke os)
0.85 (forlænger|forlaenger|forlænge|forlaenge|forlænges|forlaenges|fornyer|forny|fornyes|fortsætter|fortsætte|genforhandler|viderefører|videreføre) ~ (vi|jeg|derfor|desværre|det|den|altså|aftalen|samarbejdet)? ~ (ikke|aldrig|ingen) ~ (@deal|med jer|hos jer|det|efter|næste|naeste|i|længere|laengere|ved|efter nytår|som kunde|når|naar|ud over|på|paa)
0.85 (ikke|ej|ingen|aldrig) ~~ (forlænge|forlaenge|forlænger|forlaenger|forlænges|forlaenges|forny|fornyer|fornyes|fortsætte|fortsætter|forlængelse|forlaengelse|fornyelse|blive|blive hængende|gå videre|gaa videre|videreføre) ~ (@deal|med jer|hos jer|af|kunder|som kunde|kunde|i samarbejdet|næste år|naeste aar|efter nytår|efter den)
0.85 (ikke|aldrig|ingen|næppe|naeppe) ~~ (bruge|bruger|bestille|bestiller|booke|hyre|hyrer|engagere|købe|koebe|køber|koeber|handle|handler|benytte|benytter|bestilling*|opgaver|vende tilbage|samarbejde|være kunde|vaere kunde|vælge|vaelge|vælger|vaelger|komme tilbage) ~ (jer|hos jer|af jer|flere|mere|igen|til jer|længere|laengere|med jer|jeres)
0.85 (sidste|allersidste) (gang|opgave|projekt|job|bestilling|fest|år|aar|kvartal|ordre) ~ (vi|jeg|i|med|hos|som|for|@you)
0.85 (anden|andre|ny|nye|nyt|andet|konkurrerende|lokal|lokalt|billigere) @firm ~~ (overtager|overtaget|overtage|tager over|fundet|valgt|hyret|kontaktet|tilbud|pris|talt|mødtes|mødt|kontrakt|hjælper|klarer|fået|faaet|kan|fra|laver|givet|tilbyder|billigere|i stedet|begynder|tilbød|står klar|staar klar|hentet|indhentet|underskrevet|udpeget)
0.85 (hyre|hyret|hyrer|finde|fundet|finder|lede|leder|søge|søger|søgt|valgt|vælge|vaelge|vælger|vaelger|kontaktet|kontakte|udbyde|vendt|vende|vender|gået|gaaet|går|gaar|gå|gaa|tale|talt|mødtes|mødt|tager|tage|satse|lagt|lægge|laegge|lægger|laegger|rykker|rykke|flytter|flytte|indhente|indhentet|hente|hentet|se|ser|se os om|ser os om|spørge|spurgt|få|faa|skrevet under) ~~ (anden|andre|ny|nye|nyt|andet|en anden|et andet|konkurrent*|nogle andre) ~ @firm
0.85 (finde|fundet|finder|lede|hyre|hyret|søge|vende os|vender os|lade|give|lægger|laegger|gå|gaa|går|gaar|gået|gaaet|tage|lægge|laegge|rykke|rykker|flytte|flytter|tage den|tale|handle|må man jo gå|maa man jo gaa|prøve|proeve) ~~ (nogen andre|nogle andre|andre steder|andetsteds|et andet sted|andet sted|andre græsgange|til anden side|en konkurrent|konkurrenten|jeres konkurrent|til andre|nogen der|nogle der|nogen som|hos andre|hos en anden|andre hænder)
0.85 (tilbud|oplæg|priser|pris|bud|prisoverslag) ~~ (fra|af|hos|hjem hos|hjem fra|ind fra|ind hos) ~ (andre|en anden|et andet|konkurrent*|konkurrenten|flere|tre andre|to andre|to|tre|fire|anden side|nogen andre|konkurrerende|nogle andre|jeres konkurrent*)
0.85 (hentet|hente|henter) ~ (tilbud|bud|priser|oplæg|alternativer) ~ (hjem|ind|hos|fra); (indhentet|indhenter|indhente) ~ (tilbud|bud|priser|oplæg|alternativer) ~ (andre|anden|konkurrent*|hos|fra|nu|på|paa)
0.85 (bedt|beder|fået|faaet|modtaget) ~ (to|tre|fire|flere|andre|et par) ~ (andre|konkurrerende|bureauer|leverandører|firmaer|revisorer) ~ om ~ (tilbud|bud|priser|pris|et tilbud)
0.8 (konkurrent|konkurrenten|konkurrenter|konkurrenterne|jeres konkurrent*) ~~ (tilbud|billigere|tilbyder|tilbød|kontakt*|møde|moede|mødtes|taler|talt|ringet|ringer|svarer|halvdelen|halv pris|bejler|bedre|gerne|overtage|overtager|går til|gaar til|er klar|flytter|i gang)
0.85 (kigger|kigge|kigget|ser|se|set|undersøger|undersøge|undersoege|afsøger|afsøge|sonderer|sondere|scanner|spejder|afdækker|vurderer) ~ (på|paa|os|rundt|om|efter|os om|os omkring|nu)? ~ (alternativ|alternativer|alternativerne|andre alternativer|andre bureauer|andre leverandører|andre løsninger|om efter|markedet|terrænet|efter andre|efter en anden|efter et andet|anden leverandør|andet bureau|andre muligheder|omkring efter|andre steder|efter nye|efter en ny|efter nyt)
0.85 (ser|se|set|kigge|kigger) os (om|omkring) ~ (efter|på|paa|blandt|hos|andre)?; (tager|tage|taget) ~ (forretning*|opgaver*|penge*|ordre*|jobbet|det hele|vores ting) ~ (et andet sted|andetsteds|andre steder|til en anden|til et andet|med os)
0.85 (går|gaar|gå|gaa|gået|gaaet|gik|rykker|rykke|rejser|rejse) ~ (videre|over|til) ~~ (med en anden|med et andet|til en anden|til et andet|til konkurrent*|uden jer|med andre|med nogen andre|hver til sit|til jeres konkurrent|hos en anden|til andre|til nogle andre|til en konkurrent|hver vores vej)
0.85 (skilles|skiltes|skille|adskilles|gå|gaa) ~ (vores|vore) ~ veje; (vejene|veje) ~ (skilles|skille|skiltes|deler|delte); (går|gaar|gå|gaa) ~ hver (til sit|sin vej|vores vej|for sit); (siger|sige) ~ (pænt)? ~ farvel ~ (til jer|og tak|som kunde|herfra|til samarbejdet)?; (takker|takke) ~ (af|for denne gang|for samarbejdet|for nu|for årene)
0.85 tak for (de)? (to|tre|fire|fem|seks|syv|otte|ni|ti|tyve|mange|#) (gode)? (år|aar) ~~ (ikke|slut|stopper|videre|nu|men)?; (forlader|forlade|forladt) ~ (jer|bureauet|jeres bureau|skuden|jer som)
0.85 (ikke|aldrig) ~ (længere|laengere|mere) ~ (kunde|kunder) ~ (hos jer)?; (mister|miste|taber|mistet|tabt) ~ (i|jer)? ~ (os|mig|en kunde|en god kunde) ~ (som kunde*|her|mere|nu)?; (har|er) ~ (i|jer)? ~ mistet (os|mig|en kunde|en trofast)
0.85 (flytte|flytter|flyttes|flyttet|overføre|overfoere|overfører|overfoerer|rykker|rykke) ~~ (til en anden|til et andet|til en ny|til et nyt|til nogen andre|andetsteds|væk fra jer|vaek fra jer|over til|til konkurrent*|til den nye|til vores nye|til egen|væk|vaek|fra jer)
0.85 (trækker|traekker|trække|traekke|trukket) ~ (os|mig|vi os)? ~ (ud af|fra|ud) ~ (samarbejde*|aftale*|projekt*|jer|kontrakt*|det); (hopper|hoppe|står|staar|stå|staa|springer|stige) ~ (fra|af|ud) ~ (samarbejde*|aftale*|projekt*|her|med jer|vognen)
0.85 (færdig|faerdig|færdige|faerdige|slut|forbi|done) ~ (med jer|hos jer|mellem os|med det samarbejde|for vores vedkommende|med jeres)
0.85 (overtager|overtage|overtaget|har overtaget|tager over) ~~ (hosting*|driften|bogføring*|bogholderi*|regnskab*|opgave*|det|sagen|hjemmeside*|fra jer|opgaverne|vores it|projekt*|revisionen|rengøring*|domæne*|supporten|lønnen|loennen) ~ (fra|pr|i stedet|den|efter|til|fremover|#|når|naar|herfra)
0.85 (revurderer|revurdere|genovervejer|genoverveje|tage op til overvejelse|evaluere|evaluerer|overvejer|overveje|tænke over|taenke over|genbesøge) ~~ (samarbejde*|aftale*|valg af|jer som|vores engagement|forhold*|leverandør*|hele setup*|fremtid*|om vi skal blive|hvad vi gør|hvad vi goer|om i er|vores fremtid*)
0.8 (overdragelse|overdrage|overdrages|udlevere|udleveres|udlevering|eksportere|overføre|overfoere|auth kode|authkode|authinfo|redelegering|redelegere) ~~ (nye bureau|nye leverandør|nye firma|ny leverandør|nyt bureau|efterfølger*|ny revisor|nye revisor|ny udbyder|nye udbyder|ny konsulent|nye konsulent)
0.8 (udbud|udbyde|udbyder|udbudt|udbydes) ~~ (på ny|paa ny|igen|opgaven på ny|opgaven paa ny|revisionen|hele opgaven|ydelsen); (opgaven|aftalen|ydelsen) ~ (skal|bliver|kommer|sendes|sender vi) ~ (i|ud i) ~ udbud
0.8 (gør|goer|klarer|laver|gøre|goere|klare|lave|løse|loese|løser|loeser|tager|tage|ansætter|ansætte) ~ (det|bogføring*|resten|arbejdet|selv|en|opgave*|nu)? ~ (selv|internt|in house|hjem|i eget regi|på egen hånd|paa egen hånd|egen) ~ (i stedet|fremover|herefter|hellere|igen|fra|medarbejder|webmaster|bogholder)
0.8 (tager|tage|trækker|traekker|hjemtager|hjemtage) ~ (bogføring*|arbejdet|driften|opgave*|marketing|it|lønnen|loennen|lønkørsel*|hostingen|det) ~ hjem; (hjemtager|insourcer) ~
0.8 (tilbud|henvendelse|samtale|møde|moede) ~ fra ~ (anden side|en konkurrent|konkurrent*|et andet bureau); (dage|tid) ~ (som kunde|hos jer) ~ (talte|slut|forbi|ovre)
0.8 (i|bureauet|firmaet) ~ (!får|faar|skal) ~ (ikke|ingen|aldrig) ~ (flere|mere|en chance|nye) (opgaver|bestilling*|job|chance|ordrer|chancer)
0.8 (ingen|ikke nogen|intet) ~ (flere|mere|nye|fortsat|forlænget|forlængelse|forlaengelse) ~ (opgaver|samarbejde|aftale|bestilling*|tillid|chancer|ordrer) ~ (fra|til|med|hos)?; ikke grundlag for ~ (fortsat|samarbejde|at fortsætte)
0.8 (pause|pauser|sætte|saette|sætter|saetter|hvile|hviler|fryse) ~~ (samarbejde*|aftalen|abonnement*|retainer*) ~ (på pause|paa pause|på ubestemt|paa ubestemt|i bero|indtil videre|med jer|på standby|paa standby)?
0.8 (stoppe|stopper|stoppet|slutte|slutter) ~ (hos jer|som kunde*|med at bruge jer|med at bestille|med at købe|med at koebe|her|med jer|abonnement*|hos) ~ (med|pr|til|fra|efter|når|naar|jer)?
0.8 (ved godt|ved nu|ved jeg) ~ hvor ~ (jeg|vi) ~ (så|saa)? ~ (går hen|gaar hen|skal gå hen|skal gaa hen|henvender); (min|vores) (svoger|fætter|nevø|søn|datter) ~ (overtager|klarer det|laver det|kan gøre det|kan goere det) ~
0.85 (overvejer|tænker på|overveje) ~ (at)? ~ (skifte|stoppe|opsige|finde en anden|andre muligheder|alternativer|forlade|samarbejdet|hvem vi)
# How people say it who do not say "opsiger": who goes on without us, who has
# given the job away, who asks about the way out.
0.85 (videre|fortsætte|fortsætter|klare os|klarer os) uden jer
0.85 (gå|går|fortsætte|komme) videre uden (jeres|bureauet|firmaet)
0.85 (givet|giver|give|lagt|overladt|rykket) ~ (opgaven|opgaverne|jobbet) ~ (til|over til|hos) (andre|nogle andre|nogen andre|en anden|et andet)
0.85 (givet|giver|give) ~ (sagen|ordren|projektet|arbejdet) ~ til (andre|nogle andre|nogen andre|en anden|et andet)
0.85 (finde|finder|fundet|find) (vi|jeg|os)? (bare|hellere|nok)? (nogen|nogle|én) (andre|anden|der har|der kan|der gider|som kan)
0.85 (finde|finder|fundet|finde os) (vi|os)? (en|et) (anden|andet|ny|nyt) @firm
0.85 (finde|finder|fundet) (vi|jeg)? (nogen|nogle|en) (der|som) (har plads|har tid|gider|vil|kan finde ud af|passer bedre)
0.85 (trækker|trukket|trække) (vi|jeg)? stikket
0.85 (sætter|sætte|sat) (vi|jeg)? (et)? (punktum|slutstreg) ~ (for samarbejde*|for aftale*|her|nu)
0.85 (slår|slå|slået) (vi|jeg)? en streg over (jer|samarbejde*|det hele)
0.8 (smutter|skrider|smuttet|skredet|smutte|skride) ~ (til|over|fra) ~ (andet|anden|andre|jer|konkurrent*)
0.85 (så|saa) (er|bliver) (vi|jeg) (smuttet|skredet|ude herfra)
0.85 (så|saa) (smutter|skrider|stopper) (vi|jeg)
0.8 (er|var) det (slut|forbi|ovre) (mellem os|med os|herfra|fra vores side)
0.8 (er|bliver) (det|dette|samarbejdet) (slut|forbi) (mellem os|mellem jer)
0.85 (gang|fejl|svipser|smutter) (mere|til) ~ (slut|væk|smuttet|færdige)
0.85 (det|dette) (var|bliver) (så|saa|vist|nok|helt klart|også)? (sidste gang vi|sidste gang jeg|sidste gang i|den sidste ordre|den sidste opgave|vores sidste)
0.8 (har|har vi|har jeg) (mistet|tabt) (tilliden|troen) ~ (jer|samarbejde*) ~~ (videre|fortsætte|sammen|slut|stop*)
0.85 (kan ikke|kan næppe|har svært ved at) se ~ hvordan (vi|jeg) (skal|kan|skulle) ~ (komme videre|fortsætte|arbejde) (sammen)?
0.8 (ingen|intet) (grundlag|basis) for (at fortsætte|et fortsat|fortsat)
0.85 (hvilke|vores|andre) muligheder (vi)? (ellers)? (har|findes|der er)
0.6 (kigger|ser|undersøger|overvejer|afsøger|vurderer|afdækker) (vi|jeg)? (på|nu|lige)? (vores|andre|vore) muligheder
0.8 (kigge|se|undersøge|overveje|vurdere|afdække|afsøge) (på|nu)? (vores|andre|hvilke|øvrige) (muligheder|alternativer)
0.8 holder ~ (mulighederne|mulighederne|alle muligheder|dørene) åbne
0.8 (se|ser|kigge|kigger) (vi|jeg)? (os|mig) (om|omkring) efter
0.8 (lede|leder|søge|søger) (vi|jeg)? efter (en|et) (afløser|ny leverandør|nyt bureau|ny revisor) ~ (for jer)?
0.85 (sender|sende|sendt|sendes|kommer|skal|går|gå) (vi|den|det|opgaven)? (den|det|hele|opgaven)? (i|ud i) udbud
0.8 (lægger|lægge|lagt) (vi|den|opgaven)? ~ i udbud
0.8 (i|har) (dialog|snak|forhandling*|kontakt) med (andre|et andet|en anden)
0.8 (i|har) (dialog|snak|forhandling*) med (et par|to|tre|flere) andre
0.8 (taler|snakker|talt|snakket|møde|mødes) (vi|jeg)? med (et par|to|tre|flere|nogle|en) (andre|andet|anden) @firm
0.85 (ikke|aldrig) (regne|regn) med (os|at vi|flere opgaver|flere ordrer) ~~ (igen|næste|fremover|til|fra os|kommer)?
0.85 ser (i|du) ikke (os|mig|mere til os|mere til mig) ~ (igen)?
0.85 (ikke|aldrig) (ses|se os|komme|kommer) ~ igen ~ (sæson|år|kunde|hos jer)
0.8 (ikke|næppe) (blive|bliver) (flere|en næste|nogen næste) (gang|opgaver)
0.85 (passwords|adgangskoder|koder|logins|login|kildefiler|kildekoden) ~~ (klarer|tager|overtager|driver) (vi|den|det|resten)? ~ herfra
0.85 (klarer|tager|ordner|overtager) (vi|jeg) (den|det|resten)? (selv)? herfra
0.85 (klare|tage|lave|ordne) (den|det|resten|bogføringen|driften) (selv|internt) (herfra|fremover|fra nu af|i stedet)
0.8 (klarer|ordner|laver) (vi|jeg) (det|den) (selv|internt) (fremover|herefter|fra nu af)
0.85 (samler|samle|samles) (vi)? (al|alt|hele)? ~ (internt|in house|inhouse|hos én leverandør)
0.8 (valgt|vælger|fundet|får|fået) (vi|én|en|ny|nye)? ~ fælles leverandør
0.8 (har|har vi|har nu) (fået|valgt|antaget|engageret|hyret|skiftet til) (ny|en ny|nyt|et nyt|anden|en anden|nye) @firm
0.85 (overdrag|overdrage|overlevere|udlevere) ~~ (vores nye|den nye|ny) (revisor|leverandør|bureau)
0.8 (skifte|skifter|skiftet) (revisor|bureau|leverandør|udbyder|bogholder)
0.8 (skifte|skifter) (hest|heste|arkitekt|webbureau|itfirma|partner)
0.75 (for|alt for) (små|lille|ubetydelige) (til|for) (jer|sådan nogle som jer)
0.85 (slutafregning|slutopgørelse|sidste afregning) ~~ (slut|stop*|skilles)
0.45 (send|sende|bede om|vil gerne have) ~ slutafregning
0.6 (hvad|hvor langt|hvor lang|hvilket) (er)? ~ (opsigelse|opsigelsesvarsel)
0.6 (opsigelsesvarsel|opsigelsesvarslet|opsigelsesfrist*|bindingsperiode*) ~~ (aftale*|kontrakt*|jer|os|abonnement*|hos)
0.6 (aftale*|kontrakt*|abonnement*) ~~ (opsigelsesvarsel*|opsigelsesfrist*)
0.85 (komme|kommer|slippe|ud) (ud)? af ~ (aftalen|kontrakten|den igen)
0.6 (gennemgår|gennemgå|evaluerer|kigger på|ser på|revurderer) (vi)? (alle|samtlige) (vores|vore)? (faste)? (aftaler|leverandører|kontrakter)
0.85 (stopper|stoppe|afslutter|afslutte|ophører|ophøre|afvikler) (vi)? (abonnementet|samarbejdet|aftalen|hos jer) ~ (jer|udgang|pr)?
0.8 (siger|sige) (vi)? farvel (til jer|til samarbejdet|ved årets|pr)
0.85 (samarbejdet|aftalen|det|forholdet) hænger i en tynd tråd
0.7 (jeres|den|en|får) (sidste|allersidste) (chance|advarsel)
0.8 (mister|kommer til at miste|risikerer at miste) (i|du)? (os|mig)
0.8 (begynder|er ved|begyndt) at (kigge|se|lede) (os om|mig om|andre steder|andetsteds|til anden side)
0.75 (tilbud*|priser) ~ (fristende|tillokkende|bedre end jeres)
0.75 (du|i) kan (nok|godt|selv)? (regne ud|gætte) ~ (hvad|hvor) (jeg|vi) (overvejer|tænker|går hen|ender)
0.7 (fristes|fristet|fristende) ~~ (skifte|konkurrent*|andre|halve|prøve)
0.8 (ønsker|vil|agter) (ikke|ikke længere) (at)? (fortsætte|være kunde)
0.8 (forlader|forlade) (jer|butikken|skuden)
0.8 (går|gå|skal) (i|til) (anden side|jeres konkurrent*|konkurrenten)
0.8 (frasiger|opsiger|ophæver|hæver|annullerer) (vi|jeg)? (hermed|derfor|så)? (aftalen|kontrakten|samarbejdet|abonnementet|ordren|opgaven)
0.85 (gør|gjorde) (vi|jeg)? det (hellere|bedst|nok) uden jer; vi klarer os (fint)? uden
0.85 (tiden|tid) ~ inde til ~ (nye kræfter|nyt blod|noget nyt|skifte|prøve noget)
0.85 (prøve|prøver|afprøve|teste) ~ (nye kræfter|en anden leverandør|et andet bureau|nogle andre)
0.85 (ikke|næppe) ~ (fremtid|fortsættelse) ~ (sammen|hos jer|for os|i samarbejdet)
0.85 (kan ikke|ikke længere) ~ (stå inde for|forsvare) ~ (samarbejde*|blive hos jer|bruge jer)
0.85 (lad os|vi må|vi bør) ~ (stoppe her|stoppe samarbejdet|skilles|lade det blive ved det|sige stop)
0.85 (lader|lade) (vi)? ~ (aftalen|kontrakten|abonnementet) (udløbe|løbe ud)
0.85 (vil|ønsker) (vi|jeg) ~ (løses|frigøres|fritages) fra ~ (aftale*|kontrakt*)
0.85 (hvordan|hvornår) ~ (opsiger|stopper|afslutter) (vi|jeg|man) ~ (aftale*|abonnement*|kontrakt*|samarbejde*)
0.85 (vores|jeres) veje (må)? (skilles|skilles nu); skilles som venner
0.85 (tænker|overvejer) (vi|jeg)? ~ (at rykke videre|at flytte|at hoppe fra|at springe fra|andre græsgange|at stoppe)
0.85 (andre|grønnere) græsgange; (nu|så) er det nok (vi|jeg) (finder|går|skifter|stopper)
0.85 (ikke|næppe) ~ (jer|bureauet) vi (vælger|bruger|ringer til|går til) ~ (næste gang|igen|fremover)
0.85 (næste gang) ~ (ringer|går|bruger|vælger) (vi|jeg) ~ (en anden|til en anden|nogle andre|andre)
0.85 (vi|jeg) (klarer|tager|ordner|kører) (den|det|resten) selv (herfra|fremover|fra nu af)
# A year without us, and somebody who takes our place.
0.85 (bliver|er) det uden (jer|bureauet|jeres hjælp); uden (jer|jeres hjælp) fremover
0.85 (når|indtil|så snart) vi har fundet en (afløser|erstatning); (jeres afløser|afløser for jer)
0.85 (fyret|fyrer|fyre) (jer|bureauet|firmaet); (i|bureauet) er fyret
0.85 (lægger|lagt|flytter|flyttet) (vi|jeg)? ~ (opgaver*|forretning*|bogføring*|kontoen) ~ (hos|over til) (en anden|et andet|andre|nogle andre)
0.85 (ikke|næppe) (aktuelt|relevant) med (fortsat|yderligere) ~ (samarbejde|aftale)
0.85 (siger|takker) nej til (at)? (forlænge|forlængelse|fortsætte|forny*)

[not leaving]
# Leases, staff, papers and phones are ended every day, and it is not us.
(lejemål*|lejer*|lejekontrakt*|lejlighed*|lokalerne|bolig*) ~~ (opsig*|opsagt|udløb*|sagt op|fraflyt*)
(opsig*|opsagt|sagt op|udløb*) ~~ (lejemål*|lejlighed*|lejer*|bolig*)
(avis*|annonce*|telefon*|teleselskab*|fitness*|strøm*|elselskab*) ~~ (opsig*|opsagt|sagt op|skift*|forlæng*|udløb*)
(opsig*|opsagt|sagt op|skift*|forlæng*|udløb*|ikke) ~~ (avis*|annonce*|teleselskab*|fitness*|strøm*|elselskab|mobil*|parkering*)
(abonnement*) på (avisen|børsen|politiken|berlingske|bladet|telefon*|en) ~ (opsagt|sagt op)
(leasing*|forsikring*|billån*|bilen|maskinen|licensen til) ~~ (opsig*|opsagt|slutter|udløb*|sagt op)
(gamle|tidligere|forrige) (hosting*|aftale|kontrakt|abonnement*) ~~ (opsagt|sagt op|udløb*|lukket|stoppet)
(aftale|kontrakt|abonnement*|hostingaftale) med (one|simply|tdc|telenor*) ~~ (opsagt|sagt op|udløb*|lukket)
(medlemskab*|medlemmer*|kunderne|kunde|kunder|brugere*|gæster*) ~~ (opsig*|opsagt|sagt op|konkurrenten|konkurrent*|skifter)
(kunden|køberen|sælgeren|kandidaten|investoren) ~ (trak|trækker) sig
(medarbejder*|kollega*|elev*|prøvetid*|stilling*|funktionær*) ~~ (opsig*|opsagt|sagt op|stopper|holder op)
(opsig*|opsagt|sagt op) ~~ (medarbejder*|prøvetid*|stilling*|funktionær*)
(sagt op|siger op|stopper|holder op|fratræder) ~ hos os
(fra|end|var hos) (et|en|vores) (andet|anden|gamle|tidligere) @firm ~ (og forskellen|til jer|før|forskel*)
reddede os sidste gang; sidste gang (så|hjalp|gik|var|lavede|sendte|klarede)
(kom|kommer|skiftede|skiftet|gik) (vi)? (til jer|over til jer)
(blive|bliver) (vi|jeg)? hos jer; ikke (i udbud|skifte|se os om)
trukket fra (det|beløbet|i det)
(hvordan)? man opsiger; (skiftet|skifter|skifte) leverandør på (den|det|de|en|vores)
(overvejede|tænkte på) at (gå|sende|skifte) ~ udbud; (gå|gik) i udbud men vi bliver
siger farvel til (en|vores|min|hende|ham|kolleg*); farvel ~ med (kage|kaffe|reception*)
farvel til ~ på (fredag|mandag|torsdag|reception*)
(tager|tage) (vi)? det internt

[legal]
0.85 (afgjort|afgøres|afgørelse|indbragt|indbringes|prøvet|proevet|prøves|prøve|proeve|ender|ende|lander) ~ (ved|for|af|i|hos) ~ (domstolene|domstolen|domstol|retten|byretten|voldgift*|nævn*|ankenævn*|klagenævn*)
0.85 (min|vores|vor|til|med|en|via|af|hos|egen|selskabets|foreningens) (advokat|advokater|jurist|jurister|advokatfirma|advokaten|advokatforbindelse|juristen|juridiske|retshjælpsforsikring|retshjælp|bolagsjurist|virksomhedsadvokat) ~~ (læser|laeser|læst|laest|ser|kigger|gennemgår|kontakt*|tager over|overtager|skriver|mener|siger|anbefaler|råder|sender|formulere|vender tilbage|går ind|gaar ind|er sat|!får|faar|har|vurderer|underret*|meddelt|opfordr*|i kopi|cc|ind i sagen|bliver|orientere*|koblet|kommer|hører|hoerer|har fået|har faaet|afdeling)
0.85 (kontakte|kontakter|kontaktet|inddrage|inddrager|inddraget|inddrages|hyrer|hyret|hyre|engagere|talt med|tale med|taler med|rådført|rådføre|rådfører|konsultere|konsulteret|henvende|henvender|vende|vender|vendt|videregiver|videregive|videregivet|videregives|overdrage|overdrages|overdraget|overdrager|overgive|overgiver|overgives|overgivet|oversende|oversendes|oversender|sende|sender|sendes|givet|give|gå til|gaa til|går til|gaar til|gået til|gaaet til|involvere|involverer|koble|spørge|spurgt|drøftet|drøfte|vendt|ladet) ~~ (advokat|advokaten|advokater|advokatfirma*|jurist|jurister|juristen|juridisk afdeling|juridiske afdeling|juridisk bistand|inkasso|inkassofirma*|retshjælp*|retsforsikring*|retslig prøvelse|voldgift*)
0.85 (hører|hoerer|høre|hoere|høres|ses|mødes|ser jer) ~~ (fra|af|med|via|gennem|i) ~ (advokat|advokaten|vores advokat|min advokat|jurist|juristen|byret*|retten|domstol*|retssalen|fogedretten|voldgift*)
0.85 (brev|skridt|mail|henvendelse|kontakt) ~ (kommer|sker|går|gaar|bliver) ~ (fra|via|gennem|af) ~ (min|vores|en) ~ (advokat|jurist)
0.85 (retlige|retslige|juridiske|retslig|retlig|juridisk) ~ (skridt|tiltag|vej|efterspil|konsekvenser|prøvelse|hjælp|hjaelp|bistand|ansvar|krav|foranstaltninger|proces|vurdering|gang|aktion|midler)
0.85 (juridisk|retligt|retsligt|civilretligt|rettens|ad rettens|rettens vej) ~ (gå videre|gaa videre|forfølge|prøve|proeve|tage det|agere|ansvar*|ret til|bindende|vej|forpligtet|hæfter|forfulgt)
0.85 (gå til|gaa til|går til|gaar til|videre til|tage det|tager det|tager sagen|tage sagen|tages|indbringe|indbringes|indbringer|bringe|bringer|bringes|anlægge|anlægger|anmelde|anmelder|anmeldes|prøve|proeve|prøves|prøvet|proevet|klage|klager|indgive|indgiver|køre|koere|kører|koerer|ender|ende|slutter|havner) ~~ (retten|byretten|byret|domstol|domstolene|domstolen|voldgift|voldgiften|voldgiftsnævn*|voldgiftsnævnet|klagenævn*|ankenævn*|ankenævnet|forbrugerklagenævnet|forbrugerombudsmanden|datatilsynet|retssag|advokatnævnet|revisornævn*|konkurrencestyrelsen|søgsmål|retslig vej|fogedretten|søretten|arbejdstilsynet|politiet|disciplinærnævn*|byggeriets ankenævn|erhvervsstyrelsen|nævnet|skattestyrelsen|bygge og anlæg)
0.85 (retssag|retssagen|søgsmål|sagsanlæg|sagsanlægget|stævning|stævningen|stævne|stævner|stævnes|sagsøge|sagsøger|sagsøges|lægge sag an|laegge sag an|lægger sag an|laegger sag an|anlægge sag|anlægger sag|anlægge retssag|i byretten|voldgiftssag|syn og skøn|syn og skoen|skønsforretning|skønsmand)
0.85 (misligholdelse|misligholder|misligholdt|misligholdes|misligholde|aftalebrud|kontraktbrud|kontraktsbrud|løftebrud|kontraktstridig*|aftalestridig*|retsstridig*|ansvarspådragende|culpa|uagtsom*|groft uagtsom*|uagtsomt)
0.85 (brud|brudt|bryder|strider|overtrådt|overtræder|overtrædelse|i strid) ~ (på|paa|af|mod|imod|med)? ~ (@deal|fortrolighed*|tavshedspligt*|gdpr|databeskyttelse*|persondata*|loven|betingelserne|vilkårene|sla|købeloven|forpligtelse*|aftalens|markedsføringsloven|ab18|abr18|ophavsret*|god revisorskik)
0.85 (søge|søger|forlange|kompensation og|betale) erstatning; erstatning (for|fra jer|af jer)
0.85 (erstatningskrav|erstatningsansvar|erstatningsansvarlig*|erstatningspligtig*|skadeserstatning|skadesløsholdelse|dagbod|dagbøder|dagbøderne|konventionalbod|bod|betalingspåkrav|tabserstatning|regreskrav|regres|godtgørelseskrav|erstatningsgrundlag)
0.85 (kræver|kræve|forlanger|rejse|rejser|fremsætte|fremsætter|gør|goer|gøre|goere|gøres) ~~ (erstatning|erstatningskrav|erstatningsansvar|godtgørelse|krav gældende|kravet gældende|ansvar gældende|misligholdelsesbeføjelser|dagbod|kompensation for tab*|vores tab dækket|tab dækket)
0.85 (forbeholder|forbehold|forbeholde|reserverer) ~ (os|mig|sig|vi os)? ~ (retten|ret|alle rettigheder|ethvert krav|samtlige|alle krav|enhver) ~ (til|at)?; (tager|tage|tages) ~ forbehold ~ for ~ (krav|erstatning*|alle|at gøre|at goere|ethvert); (holder|holde|holdes|gør|goer|gøre|goere|stille|stilles|drage|drages) ~ (jer|dem|jeres firma|bureauet|i)? ~ (ansvarlig|ansvarlige|erstatningsansvarlig*|erstatningspligtig*|til ansvar) ~ (for)?
0.85 (hæver|hæve|hæves|hævet|ophæver|ophæve|ophæves|ophævelse) ~~ (aftalen|købet|kontrakt*|handlen|entreprisen|bestilling*|ordren|på grund af misligholdelse|paa grund af misligholdelse|grundet misligholdelse|samarbejdsaftale* grundet)
0.85 (ansvarsforsikring|ansvarsforsikringen|rådgiveransvarsforsikring*|rådgiveransvar|professionelt ansvar|forsikringsselskab|erhvervsansvarsforsikring) ~~ (jer|jeres|anmeld*|kontakte|oplysninger|policenummer); (jer|jeres|deres) ~ (ansvarsforsikring*|forsikringsselskab|rådgiveransvar*)
0.85 (formel|formelt|formelle|officiel|skriftlig|skriftligt|endelig) ~ (reklamation|reklamerer|klage|advarsel|krav|påkrav|kravsskrivelse|indsigelse|ophævelse|meddelelse om|anmeldelse til|varsel om|tvist|påtale)
0.85 (reklamerer|reklamere|reklamation|reklamationen|reklameret) ~~ (hermed|over|vedrører|formel*|arbejde*|leverance*|levering*|ifølge|oversættelse*|ydelse*|udført*|fejlene|vores|aftalen|udførelse*|mangler*|manglerne|udeblev*|i henhold|købeloven|gulvet|taget|varerne)
0.85 (påkrav|kravsskrivelse|sidste påkrav|endeligt varsel|afhjælpningspligt|afhjælpningsret|afhjælpningskrav|mangelsindsigelse|forholdsmæssigt afslag|inkassovarsel|uden yderligere varsel|yderligere varsel|uden videre varsel)
0.85 (køre|koere|kører|koerer|sende|sendes|sender|går|gaar|gå|gaa|ryger|overgår|overgive|overgives|sat) ~~ (til|via|videre til) ~ (inkasso|fogeden|fogedretten|retslig*|juridisk*|jurist*|advokat*|retten)
0.85 (politianmeld*|politianmeldelse|anmelde jer|anmelder jer|anmeldt jer|anmelde det til|anmelder det til|anmelder sagen|anmelde sagen|melder jer|datatilsynet|persondatabrud|databrud anmeldes)
0.85 (ses|mødes|møder|moeder|møde|moede|tager|tages|løses|løse|loese|løser|loeser) ~ (vi|jer|det|i|den|os)? ~ (i retten|i byretten|ved domstolene|i retssalen|for retten|ved retten|juridisk|retsligt|via advokater|hos advokaten)
0.8 (sag|proces|tvist) ~ (mod|med) jer ~ (i|for|ved|om|ved retten)?; (enhver|al) rettighed forbeholdes; (alle|samtlige) rettigheder forbeholdes; (ifølge|efter|jf|jævnfør|henhold til) ~~ (ret til at hæve|ret til dagbod|ret til erstatning|berettiget til at hæve|ret til at ophæve|ret til prisnedslag|pligt til at udbedre|dagbod)
# The threat by its steps: the lawyer, the letter, the board of complaints, the
# claim, and what is to be paid for.
0.85 (lade|lader|må) ~ (dommeren|retten|en dommer|domstolene) afgøre (det)?
0.85 (sagen|den|det) (er|bliver|ligger|går|ryger) (nu)? ~ (overgivet|sendt)? (til|hos) (vores|min|en) (advokat|jurist|jurister|advokater)
0.85 (advokatfirmaet|advokat|advokathuset|advokaterne) ~ (som|der) (repræsenterer|varetager|fører|bistår) (os|mig|vores|mine)
0.85 brev fra (vores|min)? (advokat*|jurist*) ~~ (os|mig|sagen|repræsenterer)
0.85 (repræsenterer|varetager|bistår) (os|mig|vores interesser) i sagen
0.85 (hører|høre|får) (i|du)? fra (vores|min) (advokat|jurist|advokater)
0.85 (vores|min) (advokat|jurist|advokater|jurister) ~ (kontakter|skriver til|vender tilbage|tager over|overtager|svarer|har bedt|anbefaler|mener|siger)
0.85 (vores|min) (advokat|jurist|jurister) ~ (svare|svarer) ~ (på|vores|mine)
0.85 (juridiske|juridisk) afdeling ~ (overtage|overtager|overtager|går ind)
0.85 (bedt|bede|beder) ~ juridiske afdeling ~ (overtage|tage over|kigge|se)
0.85 (talt|snakket|konsulteret|rådført|drøftet) ~ med (en|vores|min) (jurist|advokat)
0.85 (har|er) (i)? (misligholdt|brudt|overtrådt|tilsidesat) ~ (aftale*|kontrakt*|fortrolighed*|loven|reglerne|betingelserne|købelov*|gdpr)
0.85 (jeres|klart|groft|væsentligt|et) (brud|kontraktbrud|aftalebrud) ~ (på|af)?
0.85 (bryder|brud på|krænker|krænkelse af|overtræder) ~ (ophavsret*|loven|markedsføringslov*|gdpr|persondata*|købelov*|rettigheder)
0.85 (krænkelse|krænker|krænket) ~ (ophavsret*|rettigheder*|varemærke*)
0.85 (holder|gør|drager) (vi|jeg)? (jer|dig|bureauet|firmaet) (fuldt)? (ansvarlig|ansvarlige|erstatningsansvarlig*|til ansvar)
0.85 (ansvarlig|ansvarlige|hæfter|hæfte) for ~ (følgeudgifter*|følgeskader*|tab|tabet|skaden|skaderne|udgifterne|meromkostning*)
0.85 (gør|gøre) ~ (krav|erstatning|ansvar|dagbod|misligholdelse) ~ gældende
0.85 (krav|kravet|krav på) ~ gældende; (rejser|rejse|fremsætter) ~ (krav|et krav|erstatningskrav) ~ (mod jer|over for jer|overfor jer)
0.85 (kræver|kræve|krav på|forlanger) ~ (erstatning|kompensation|dagbod)
0.85 (kræver|kræve) ~ (tabet|tab|udgifterne|skaden) ~ (dækket|erstattet)
0.85 (forventer|kræver|må bede om|går ud fra) (vi|jeg)? ~ (i|at i|du) (dækker|dække|betaler for|erstatter|bærer|afholder)
0.85 (bøde|bøden|afgift|afgiften|dagbøder|tillæg) ~~ (sender|dækker|videre) ~ (til jer|i|regningen)?
0.85 (send|sender) (vi|jeg)? ~ regningen (for|videre) ~ (til jer|bøden)
0.85 (for|på) jeres regning (og|får|lader|hyrer)?; for jeres regning
0.85 (dagbod|dagbøder|konventionalbod) ~ (krav|kræve|gør|påløber|løber)
0.85 (gør|kræver|udløser|løber) ~ (dagbod|dagbøder|konventionalbod)
0.85 (indbringer|indbragt|indbringe|anlægger|anlægge|anlagt|rejser) ~ (sagen|sag|en sag|det|klage) ~ (for|ved|mod|imod) ~ (nævn*|ankenævn*|retten|jer|byretten|voldgift*|domstol*)
0.85 (klage|klager|klaget) ~ (til|for|ind for|i|ved) (ankenævn*|klagenævn*|forbrugerklagenævn*|håndværkerankenævn*|byggeriets ankenævn)
0.45 (ankenævnet|klagenævnet) for; disciplinærnævn*; forbrugerklagenævn*
0.85 (fogedretten|småsagsproces*|byretten|domstolene|retten) (næste skridt|er næste|må vi|ser vi ingen)
0.85 (ingen anden|ikke anden|eneste) (udvej|vej|mulighed) end ~ (retten|fogedretten|advokat*|byretten|søgsmål|sagsanlæg|stævn*)
0.85 (ses|mødes) (vi)? (i|ved) (retten|byretten|fogedretten)
0.85 (tage|tager|køre|kører|prøver|prøve) (vi|den|det|sagen)? ~ (i retten|ved retten|rettens vej|linen ud|hele vejen)
0.85 (ad|gå) (rettens|rettens vej|den juridiske|juridisk) (vej)?
0.85 (retshjælp|retshjælpsforsikring*|retshjælpsdækning) ~ (dækker|tilsagn|kører|givet|søgt)
0.85 (hæver|ophæver|hæve|ophæve) (vi|jeg)? (hermed|så|derfor)? (købet|handlen) ~ (kræver|forlanger|penge*)?
0.85 (formelt|sidste|skriftligt|hermed) (påkrav|varsel om)
0.85 (betragt|betragte|anse|anses|betragtes) ~ (dette|denne|mail*) ~ som ~ (påkrav|reklamation|varsel|ophævelse|mangelsindsigelse)
0.8 (formel|skriftlig|formelt) reklamation; reklamerer (hermed|formelt)
0.8 (forbeholder|tager forbehold) ~ (ret*|krav|erstatning|yderligere|skridt)
0.8 (retlige|juridiske|retslige) (skridt|konsekvenser|midler|efterspil)
0.8 (får|få) ~ (et efterspil|retsligt efterspil|juridiske konsekvenser)
0.8 (policenummer*|jeres ansvarsforsikring|jeres forsikringsselskab) ~~ (krav|skaden|anmelde|gældende)
0.8 (politianmeld*|melder jer til politiet|anmeldt jer|anmelder jer)
0.45 datatilsynet ~ (underrettet|anmeldt|klage*|kontakt*|orienteret)
0.45 (klage*|anmeld*|meldt|underrett*) ~ datatilsynet
0.45 (syn og skøn|skønsmand|skønsmanden|uvildig sagkyndig)
0.85 (bliver|er) (vi|jeg) nødt til at ~ (gå rettens vej|involvere advokat|søge juridisk|inddrage advokat|stævne)
0.85 (inddrage|inddrager|inddraget|koble|kobler|koblet) ~ (en|vores|min)? (advokat|jurist); (må|nødt til at) ~ kontakte (en|vores|min)? advokat
0.85 (stævner|stævne|sagsøger|sagsøge|slæber|slæbe) (vi|jeg)? (jer|bureauet|firmaet) ~ (i retten)?
0.85 (opfattes|betragtes|ses) som ~ (kontraktbrud|misligholdelse|aftalebrud)
0.85 (overgiver|overgive|overgives) ~ (sagen|kravet|det) ~ (advokat*|jurist*)
0.85 (ansvarsforsikring|forsikring) ~ (anmelde|melder|gøre krav|rejse krav) ~ (jeres|mod jer)
0.85 (lidt|påført) ~ (tab|skade) ~~ (erstatning|ansvar*|krav|dækket)
0.85 (fået|modtaget|søgt) juridisk (rådgivning|bistand|vejledning)
0.85 (afgøres|afgøre|løses) ~ (af en dommer|i retten|ved domstolene|ved voldgift)
0.6 (ingen|ikke) anden (udvej|vej|mulighed) end
0.85 (bedt|sat|antaget|hyret) ~ (advokatfirma*|advokaterne|advokathuset|en advokat|min advokat|vores advokat) ~ (om at se|om at kigge|til at|på sagen|se på)
0.85 (lade|lader) (vi)? ~ (prøve|prøves|afgøre) ~ (ved|af) (domstol*|retten|voldgift*)
0.85 (hæfter|hæfte|står til ansvar) for (tabet|skaden|udgiften|følgerne)
0.85 (juridisk|retligt|aftaleretligt) (bindende|forpligtet|ansvarlige) ~ (og|i|jer)
0.85 (få|give) (jer|i) ~ (erstatningskrav|stævning|søgsmål) ~ (på|i)?

[not legal]
# Lawyers and courts as customers, texts about the law, other people's suits.
(juridiske|juridisk) afdeling ~ (godkende|godkender|læse|læser|kigge på den|se på den|gennemgå|har godkendt|ok)
(vores|min) (jurist|advokat) ~ (kigger på den|ser på den|skal bruge|mangler|vil gerne have en kopi|har rettet|læser korrektur|godkender)
(tekst*|afsnit*|side|siden|plakat|kursus|kurset|kapitel*|artikel*|bog|bogen) ~ om ~ (misligholdelse|erstatning*|kontraktret|jura|inkasso|retten)
(underviser|forsker|foredrag|kursus|eksamen|speciale) ~~ (misligholdelse|erstatning*|kontraktret|jura|aftalebrud)
(handelsbetingelser*|vilkår*|betingelser*|afsnittet) ~~ (erstatning*|ansvar*|misligholdelse|advokat*|jurist*)
(retsmødet|hovedforhandling*|domsforhandling*) ~ (i|ved|er) ~~ (rykket|flyttet|byret*|landsret*|udsat)
(tidligere|forhenværende) (ansat|medarbejder) ~~ (erstatning|krav|stævn*)
(krav|kravet) (fra|mod) (en|vores|vognmanden|naboen|forsikring*|lejer*)
(vundet|vandt|tabt|tabte) ~ (sag|sagen|voldgift*|ankesag*|retssag*)
(citat*|overskrift*|artiklen|knappen|romanen) ~~ (stævn*|retten|advokat*)
(har)? (lagt|anlagt) sag an mod (kommunen|staten|naboen|udlejer*)
formel klage; uden yderligere varsel
advokat (siger|mener) at ~~ (i orden|er fint|er klar|ser fin ud|kan underskrives)

[reputation]
0.85 (anmeldelse|anmeldelsen|anmeldelser|omtale|vurdering|rating|bedømmelse) ~~ (derefter|svidende|deraf|afspejl*|offentlig*|regn med|regne med|ærlig*|aerlig*|fortjener|bliver ikke|ikke for sarte|bliver ikke køn|ikke blive køn|taler for sig|i kan tro|kommer på|kommer paa|har jeg allerede|skriver sig selv|ligger klar|falder derefter)
0.85 (regn|regne|regner|forvente|forvent) ~ med ~~ (anmeldelse|omtale|opslag|læserbrev|vurdering); (ærlig|aerlig|dårlig|daarlig|negativ|svidende|sandfærdig|saftig|knusende|oprigtig|hård|usminket|detaljeret|lang) (anmeldelse|omtale|vurdering|anbefaling på|anbefaling paa)
0.85 (skriver|lægger|laegger|poster|publicerer|giver|smider|deler|sætter|saetter|skrive|lægge|laegge|poste|give|smide|dele|skal skrive|lave) ~ (jeg|vi|jer|i)? ~ (op|ud|ind|jer|en)? ~~ (anmeldelse|anmeldelsen|en stjerne|én stjerne|laveste karakter|laveste bedømmelse|1 stjerne|nul stjerner|bundkarakter|stjerner derefter)
0.85 (en|én|1|nul|0) (stjerne|stjerner) ~ (på|paa|af|hos|fra|til jer|@social|er for|på trustpilot|paa trustpilot|på google|paa google)
0.85 (ellers|så|saa|i aften|i morgen|imorgen|i weekenden|næste gang|naeste gang|bagefter) ~~ (skriver|lægger|laegger|poster|fortæller|deler|havner|publicerer|hænger) ~~ (@social|sociale medier|offentlig*)
0.85 (ellers|så|saa|i aften|i morgen|i weekenden) ~~ (går|gaar|ringer|henvender|skriver|sender|ryger) ~ (til|i|ud i) ~ @press
0.85 (skrive|skriver|fortælle|fortæller|beskrive|skrevet|lave et opslag) ~ om ~ (jer|bureauet|det her|denne|oplevelsen|sagen|forløbet) ~~ (gruppe*|gruppen|grupper|forum|netværk*|@social|sociale medier|blog*|medlemmer)
0.85 (ved|overvejer|finder ud af|tænker over|taenker over) ~~ hvad ~ (jeg|vi|man|der) ~ (skriver|skal skrive|vil skrive|lægger op|laegger op|står|staar) ~ (på|paa)? ~ (@social|sociale medier|trustpilot|google)?
0.85 (skriver|lægger|laegger|poster|fortæller|deler|publicerer|hænger|skrive|lægge|laegge|fortælle|poste|dele|beskrive|beskriver) ~~ (præcis hvordan|praecis hvordan|præcist hvordan|hvordan det ligger|hvordan i|hvad i|hvad der er sket|hele historien|historien|min oplevelse|vores oplevelse*|mine erfaringer|vores erfaringer|sandheden|om jer|jer ud|hvordan vi|alt om|skærmbilleder|hvem i er|det her forløb|forløbet) ~~ (@social|sociale medier|åbent|offentligt|@press|på nettet|paa nettet)
0.85 (@social|sociale medier) ~~ (præcis hvordan|praecis hvordan|hvordan i|hvad i|hvad der er sket|hele historien|historien|sandheden|hænger jer ud|hænge jer ud|advare|advarer|tagger|tagge|skærmbillede*|undgå|hvem i er|folk dømme|dømme selv|hvordan vi blev|alle kan læse|alle kan laese|læse med|laese med)
0.85 (lægger|laegger|lægge|laegge|lægges|smider|smide) ~ (det|det hele|alt|hele|mailene|korrespondance*|historien|sagen|tråden|skærmbilleder|mailkorrespondance*) ~ (ud|op|frem) ~ (på|paa|offentligt|i)?; hele (historien|forløbet|sagen|korrespondancen) ~~ (@social|gruppen|ud|offentlig*)
0.5 (skriver|poster) (jeg|vi) ~ (på|paa) @social
0.85 (gå|gaa|går|gaar|henvende|henvender|vende|vender|ringer|ringe|lække|videre|skriver|skrive|fortælle|fortæller|tager|give|sende|sender|tage|sælge|kontakter|kontakte|tipse|tipser) ~ (til|ud i|fat i|hos) ~ @press; (kontakter|kontakte|tipser|tipse) @press
0.85 @press ~~ (henvendt sig|interesseret|interesserede|interesse for|undrer sig|ringet|spurgt|vil vide|god historie|historien|!får at vide|faar at vide|få at vide|faa at vide|gerne høre|gerne hoere|taknemmelig|nysgerrig*|ville elske|synes|kunne være|kunne vaere|vil elske|bringer|bringe|skriver gerne|gerne)
0.8 (kender|har|kusine|nevø|niece|søster|bror|ven|veninde|svoger|nabo|søn|datter|fætter) ~~ (på|paa|hos|ved) ~ @press; (arbejder|er) ~ (på|paa|som|hos|ved) ~ (journalist|redaktør|redaktionssekretær|@press)
0.85 læserbrev; læserbrevet; hænges ud; (hænge|hænger|hængt) ~ ud ~ (jer|bureauet|offentligt|navn)?; (hænger|hænge) jer ud; shitstorm; mediestorm; boykot*
0.85 (går|gaar|gå|gaa|gået|gaaet|træde|stå|staa|træder|står|staar) (ud|frem) ~ (offentligt|i offentligheden|i medierne|i pressen|med navn|med sagen|med historien)
0.85 (advare|advarer|advaret|fraråde|fraråder|frarådet|afskrække) ~~ (alle|andre|samtlige|folk|branchen|kolleger|kollegaer|netværk*|medlemmer*|naboer*|foreninger|erhvervsdrivende|mod jer|bekendte|enhver|enhver der|øvrige|venner|kunder|omgangskreds|hele)
0.85 (sagt|sige|siger|fortælle|fortæller|fortalt|sprede|spreder|informere|informerer|nævne|råde|råder|bedt) ~~ (alle|andre|allesammen|enhver|folk|hele branchen|kolleger|netværk*|branchen|hele byen|byen|medlemmer*|naboer*|naboforeninger*|erhvervsdrivende|enhver der spørger|hvem som helst|bekendte|konkurrenter|hele kommunen|erhvervsforening*|netværksmøde*|venner|alle der gider|enhver der gider|vennekreds*|omgangskreds*|laug|lauget) ~~ (om jer|hvordan i|hvad i|hvordan vi er blevet|hvordan vi blev|undgå jer|undgå|holde sig fra jer|holde sig væk|holde sig vaek|holde sig langt|holde sig på afstand|holde sig paa afstand|gå uden om|gaa uden om|styre uden om|gå langt uden om|gaa langt uden om|ikke bruge jer|aldrig bruge jer|finde en anden|hvem i er|hvad vi har været|hvad vi har vaeret|hvordan det er gået|hvordan det er gaaet|hvordan det er at|hvad jeg synes om jer|hvor dårlig*|hvor daarlig*)
0.85 (går|gaar|gå|gaa|styre|styrer|holde sig) ~ (langt)? ~ (uden om|væk fra|vaek fra) jer; (holde|holder) (sig|jer) ~ langt (væk|vaek) ~ fra (jer|det)
0.85 (ikke|aldrig|næppe|naeppe|svært ved at|svaert ved at|svært at|svaert at|umuligt) ~~ (anbefale|anbefaler|anbefalet) ~~ (jer|nogen|andre|bureauet|længere|laengere|videre|min værste|min vaerste|mine værste|mine vaerste|fjende|til nogen)?
0.85 (alle|andre|folk|branchen|kunderne|kolleger|kollegerne|medlemmer*|hele|verden|omverdenen|netværket|flere|byen|offentligheden) ~~ (få at vide|faa at vide|!får at vide|faar at vide|skal vide|skal høre|skal hoere|få det at vide|faa det at vide|!får det at høre|faar det at hoere|kommer til at vide|høre om|hoere om|læse om|laese om|fortjener at vide|burde vide|!bør vide|boer vide|kende til|få at høre|faa at hoere) ~~ (hvordan i|hvad i|hvem i|om jer|hvordan det er at|hvordan vi|dette|det her|sandheden|hvad vi|at i|det)?
0.85 (lægge|laegge|lægger|laegger|lagt) ~ (ikke)? ~ (skjul|fingrene imellem|låg) ~~ (hvem|jer|i|navn*|om det|bureau*|på|paa); (rygtet|rygter|den slags|sådan noget|saadan noget|dårligt ry|daarligt ry|nyheder|det) (spredes|løber|rygtes|spreder sig) ~ (hurtigt|stærkt|staerkt|rundt|i branchen|i byen)?; det rygtes
0.85 (jeres|deres|bureauets|firmaets) (omdømme|ry|renomme|renommé|rygte|gode navn|gode navn og rygte) ~~ (lide|skade|branche*|byen|blive|ikke|næppe|naeppe|!får|faar|ridser|knæk|spred*|tage skade|lider|hænger|på spil|paa spil)
0.85 (branchen|byen|øen|verden|danmark|miljøet|landet|egnen|sognet|kommunen) er ~ (lille|ikke stor|ikke større|ikke stoerre); (lille|snakkende) (branche|egn|by) ~ (her|og|folk|hvor); folk (snakker|taler) ~ (sammen|med hinanden|om)
0.8 (sprede|spreder|deler|delt|lægger ud|laegger ud|lægge ud|laegge ud|publicere|publicerer|viser) ~~ (skærmbillede*|mailkorrespondance*|mailtråd*|hele historien|hele tråden|korrespondancen|hele mailtråden|billeder af)
0.8 (spørger|spørge|spurgt) ~~ (om jer|erfaring* med jer|hvem vi har brugt|hvordan i er|hvordan i var|anbefaling*|jeres navn) ~~ (ærlig*|aerlig*|sand*|som det er|præcis|praecis|svare)
0.8 (nævne|nævner|omtale|omtaler) ~ (jer|jeres navn|bureauet|jer ved navn) ~~ (offentlig*|medie*|generalforsamling*|netværk*|press*|alle); (navngive|navngiver) ~ (jer|bureauet)
0.8 (netværksmøde*|branchedag*|branchetræf*|morgenmøde*|erhvervsforening*|rotary|lions|erhvervsnetværk*|handelsstand*|generalforsamling*|håndværkerforening*|bni) ~~ (fortælle om jer|tage op|advare*|hvordan i|hvad i|jer|om jer|fortælle)
0.8 (fortæller|fortælle|tager op|tage op|nævne|nævner) ~~ (netværksmøde*|branchedag*|brancheforening*|morgenmøde*|erhvervsforening*|erhvervsnetværk*|handelsstand*|rotary|generalforsamling*)
0.8 (fjern|fjerne|tag|tage|slet) ~~ (vores logo|vores navn|os) ~~ (reference*|kundeliste*|hjemmeside*|jeres side|referenceliste*|jeres cases|cases)
# To the public, to the trade, to the neighbours, to the boards; half said too.
0.85 (én|en|1|een) stjerne (og|kun|fordi|er|herfra|til jer|fra mig)
0.85 (kan|kunne) (man)? ikke give nul; nul stjerner; (kunne|ville) (jeg|vi) give nul
0.85 (lægge|lægger) (vi|jeg)? ~ fingrene (i)? imellem
0.85 (meldt|melder|melde|anmeldt|anmelder|indberettet|indberetter) (vi|jeg)? (jer|det|sagen|firmaet|bureauet) ~ (til|hos|ved) ~ (forbruger*|brancheforen*|brancheorganisation*|styrelsen|tilsyn*|tænk|danske revisorer|di|dansk)
0.85 (klage|klager|klaget|henvende|henvender) ~ (over jer|mig|os)? ~ (til|hos) (forbrugerombudsmanden|forbrugerrådet|jeres brancheforening|branchen)
0.85 (forbrugerombudsmanden|forbrugerrådet|brancheforeningen) ~ (hører fra|høre fra|får besked|underrettes|orienteres)
0.85 (kontant|operation x|ekstra bladet|lokalavisen|tv2|tv 2|dr) ~ (ville elske|vil elske|ville sikkert|kunne bruge|interesser*)
0.85 (må|får|så) (vi|jeg) (jo|vel|så)? (tage|køre) (den|det|dette) (på|via) (facebook|google|trustpilot|linkedin|sociale medier|some|instagram)
0.85 (ryger|havner|ender) ~ (på|ud på|direkte på) (facebook|google|trustpilot|linkedin|sociale medier|nettet|tiktok)
0.45 (deler|deles|lægges|lagt|lægger) ~ (fotos|billeder|billederne|video*|skærmbilled*|mailene|oplevelsen|forløbet) ~~ (ud|op|gruppe*|@social)
0.45 (fotos|billeder|billederne|oplevelsen|historien) ~~ (lagt ud|ude|op) ~ (i|på) (gruppe*|@social|sociale)
0.85 (gruppen|gruppe) ~ (advarer|undgå|undgå dem|håndværkere vi|svindlere)
0.85 (jeres|dine) (andre|øvrige|kommende|nye|potentielle) kunder ~ (siger|tænker|mener|synes|hører)
0.85 (gad vide|mon|undres|tænk hvis) ~~ (andre|øvrige) kunder
0.85 (anmeldelsen|omtalen|opslaget|læserbrevet|anmeldelse) ~ (er|ligger) (allerede|næsten)? (skrevet|klar|færdig|klart|skrevet færdigt)
0.85 (ligger|lægger|lagt|lægges) ~ op er op til jer; op til jer om (den|det) ~ (lægges op|kommer ud|bliver lagt op)
0.85 historie ~ (fortjener|fortjente) ~ (større|bredere) publikum
0.85 (flere|andre|offentligheden|folk) ~ (burde|bør|fortjener at) ~ (høre|kende|læse) ~ (den|om det|om jer|historien|det her)
0.85 (rygtet|rygter|rygtet om) ~~ (brede sig|spreder sig|sprede|løber)
0.85 (skal nok|vil|kan|bør|kommer til at) (hurtigt)? brede sig
0.85 (det|den slags|sådan noget) (rygtes|rygtedes|snakkes der om)
0.85 (branchen|netværk*|selvstændige|håndværkere|naboerne|egnen) ~ (snakker|taler|sladrer) (vi|de|man|folk)? (sammen|med hinanden|om jer)
0.8 (netværk*|kolleger*|branchen|lauget|loge|grundejerforening*|klubben) ~~ (hele historien|får at vide|taler vi sammen)
0.8 (spørger|spørge) ~~ (får de|får han|får hun|fortæller jeg|svarer jeg) ~ (hele historien|sandheden|ærligt|et ærligt)
0.8 (skriver|skrive|siger|sige) (jeg|vi)? ~ (noget)? offentligt
0.85 (svoger|svigersøn|søster|bror|mand|kone|ven|veninde|nabo) ~ (sidder|er|arbejder|skriver) ~ (på|ved|for|journalist) ~ (@press|historie*)
0.45 (interessant|god) historie ~~ (avis*|journalist*|redaktion*|presse*)
0.85 (historien|sagen|forløbet) ~ (lyder|er) (interessant|spændende) ~~ (avis*|journalist*|svoger*|redaktion*|læsere)
0.85 (kan|kunne|vil) ~ ikke anbefale jer; (fraråder|fraråde) (jeg|vi)? (alle|andre|enhver|folk)
0.85 (kommer|skal) (folk|andre|alle) (til at)? (høre|vide|få at vide)
0.85 (det|den) (skal|kommer|får) (folk|andre|alle|branchen) (at|til at)? (høre|vide|mærke)
0.85 (går|gå|gik|henvender) (jeg|vi)? ~ til (pressen|medierne|avisen|tv)
0.8 (advare|advarer|advaret) ~ (alle|andre|folk|mod jer|branchen)
0.8 (brancheforening*|brancheorganisation*|branchenævn*) ~~ (melde*|jer|klage*)
0.8 (melde|indberette|klage over) (jer|firmaet|bureauet) ~ (til|hos)
0.85 (del|deler|dele) ~ (vores|min) (oplevelse|erfaring*) ~ (med|på|offentligt|i)
0.85 (gøre|gør) ~ (andre|folk|kolleger*|branchen) opmærksom* på ~ (hvordan i|jeres|at i)
0.85 (skal nok|sørge for|sørger for) ~~ (andre|folk|alle|branchen|kolleger*) ~ (advar*|hvordan i|hvad i|om jer)
0.85 (på|i) (næste|det næste|vores) (netværksmøde|branchemøde|generalforsamling) ~~ (oplevelse* med jer|om jer|jeres navn|hvordan i)
0.45 (taler|snakker) (vi|man|folk) ~ om jer ~ (i|på|blandt)
0.85 (min|vores) ærlige mening ~~ (@social|offentlig*|andre|nettet)
0.85 (mange følgere|# følgere|stort netværk|mange i branchen) ~~ (høre|vide|fortælle|oplevelse|historie*)
0.85 (tænk|overvej) ~ hvad det gør ved (jeres|dit) (ry|omdømme|navn|brand)
0.85 (godt|dårligt|tvivlsomt) (ry|omdømme) ~ (hurtigt|at miste|ryger|ødelagt)
0.85 (hvis|når) nogen spørger ~~ (advarer|fraråder|ikke anbefale|anbefaler ikke|styre udenom|holde sig væk)
0.85 (skal|bør) i hvert fald advares; advares (mod|imod) jer
0.85 (kontakter|kontakte|skriver til|ringer til|tipper) ~ (forbrugerprogram*|kontant|tv2|tv 2|ekstra bladet|forbrugerrådet|lokalavis*)
0.85 (følgere|abonnenter|læsere|lyttere) ~~ (historien|sandheden|oplevelse* med jer|høre om jer)

[not reputation]
# Reviews of others, of plays and dinners, and reviews that a shop asks for.
(fået|fik|modtaget|kommet) ~ (anmeldelse|anmeldelser|omtale|vurdering) ~~ (af|fra|på) ~ (gæst|kunde|kunden|tidligere|google|siden)
(har|vi) (vi)? (fået|modtaget) (en|nogle)? (dårlig|negativ|sur|god) (anmeldelse|omtale|vurdering)
(anmeldelse|anmeldelsen|omtale) (af|i) (stykket|forestillingen|bogen|filmen|restauranten|politiken|pladen|udstillingen|albummet|berlingske)
(kunderne|kunder|gæster|gæsterne|brugerne) ~ (kan|skrive|skriver|lægge) ~ (anmeldelse|anmeldelser|omtale|vurdering|stjerner)
(felt|knap|side|modul|plugin|skabelon|formular) ~~ (anmeldelse*|omtale*|stjerner|bedømmelse*)
(fem|5|fire|4) stjerner ~ (på|til|fra)?; (hængt|hænges) ud i ~ (konkurrent*)
(konkurrenten|konkurrent) ~ (hængt ud|i kontant|omtalt)
(gæst|kunde|lejer) ~ (truede|truer|trua) ~~ (skrive|anmeld*|tripadvisor)
(artikel|portræt|pressemeddelelse*|interview) ~~ (avis*|facebook|linkedin|journalist*)
(fortæller|fortælle|anbefaler) gerne (andre|alle) ~ (om|hvor|jer)
(advare|advarer) ~ (kunder|kunderne|medlemmer*) ~ mod ~ (falske|svindel|phishing|sms*)
(journalisten|redaktøren|avisen) ~ vil gerne (citere|have|tale|bringe|bruge)
(regnskab*|budget*|planen) på generalforsamlingen; generalforsamlingen og fortælle

[complaint.delay]
0.85 (lovet|lovede) ~~ (i|gennem) ~ (@many|#|flere) (uger|måneder|maaneder|dage); (#|@many) (dage|uger|måneder|maaneder|timer) efter (aftalt|lovet|den aftalte|fristen|deadline|tid|den lovede)
0.85 (fristen|deadline|deadlinen|afleveringen|terminen|datoen) ~ (var|lå|laa|udløb|er) ~ (i går|i gaar|igår|igaar|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|sidste|i forgårs|overskredet|forpasset|for længst|passeret|for # dage|for # uger|for en uge)
0.85 (@deliv|alt|projektet|det|sagen) ~ (trækker|traekker|trukket|trak|trækkes) ~ (i langdrag|ud i det|ud og ud|uendeligt ud); (trukket|trukket) i langdrag; (trækker|traekker) i langdrag; bliver ved med at (trække|traekke) ud; (trækker|traekker) ud (igen|og ud|uge)
0.85 (tog|tager|taget|krævede|brugt|brugte) ~ (kun|ikke mindre end|hele|godt|over|næsten|naesten|jer|det) ~ (@many|#) ~ (dage|uger|måneder|maaneder|timer|døgn|arbejdsdage) ~ (at|for|om|!før|foer)?
0.85 (venter|ventet|ventede|afventet|afventer|ventende|ventede) ~~ (stadig|stadigvæk|endnu|fortsat|længe|laenge|forgæves|tålmodigt|hele|over en|evighed*|i ugevis|i månedsvis|uger|måneder|maaneder|dage|døgn|timer|uge|måned|maaned|siden|@deliv|svar|tredje|#|på jeres|paa jeres|på jer|paa jer|på dine|paa dine)
0.85 (stadig|stadigvæk|endnu|fortsat) ~ (venter|afventer|ventet|ventende); (vente|stå|staa|sidde) ~ (@many|#|flere|hele|over|i) ~ (@period|længe|laenge|evigheder) ~~
0.85 (stadig|stadigvæk|endnu|fortsat) ~~ (ikke|ingen|intet|ingenting|hverken|nul|hverken) ~~ (fået|faaet|kommet|set|leveret|er leveret|klar|klart|færdig*|faerdig*|modtaget|sket|gjort|lavet|udbedret|løst|loest|i gang|påbegyndt|begyndt|sendt|afleveret|live|publiceret|på plads|paa plads|rettet|opdateret|dukket|indsendt|orden|installeret|fungerer|virker|lukket|noget|udkast*|rapport*|tegning*|tilbud*|besked|regnskab*|løsning|loesning|hjemmeside*|svar|oppe)
0.85 (ikke|ingen|intet|ingenting|hverken) ~ (set|kommet|leveret|er leveret|sket|dukket op|er sket|blevet lavet|fået materialet|fået filerne|fået teksten|fået tegningerne|fået svar|fået noget|fået udkast*|fået tilbud*|fået rapporten|fået dem|fået den) ~~ (endnu|trods|siden|selv om|selvom|på # uger|på over|på @many|hidtil|i # uger|i tre uger|i flere uger)
0.85 (@deliv|det|den|de|i|alt|bandet|teknikeren|håndværkerne) ~ (skulle|burde|var|er) ~~ (lanceres|leveres|påbegyndes|begynde|starte|monteres|installeres|finde sted|afholdes|trykkes|været|vaeret|være|vaere|have|fået|faaet|kommet|komme|kommer|leveret|afleveret|indsendt|sendt|ligget|stået|gået live|gaaet live|klar|klart|færdig*|faerdig*|levere|sende|ringe|ringet|vende tilbage|aflevere|publiceres|lovet|lovede|løfte om|loefte om) ~~ (i går|i gaar|igår|igaar|sidste|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|ugen|dage siden|uger siden|måned siden|maaned siden|måneder siden|maaneder siden|i @month|til @month|den #|til den #|d #|allerede|for længe|for laenge|længe siden|laenge siden|for længst|inden|@month|i weekenden|!før|foer|foråret|sommer|i sommers|efterår|i foråret|siden)
0.85 (skulle|burde) ~ (have|ha|have fået|have faaet|have været|have vaeret|være|vaere|være kommet|vaere kommet|have ligget|have stået|fået|faaet|have fundet sted|have leveret|have sendt) ~~ (i går|i gaar|igår|igaar|sidste|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|for # dage|dage siden|uger siden|for længe|for laenge|længe siden|laenge siden|for længst|allerede|august|september|juni|juli|maj|april|marts|februar|januar|oktober|november|december|sted)
0.85 (lovede|lovet|lovedes|sagde|aftalte|aftalt|garanterede|påstod|lover|planlagt|bekræftede|oplyste|stillede|udsigt) ~~ (@deliv|i går|i gaar|igår|igaar|sidste|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|klar|klart|færdig*|faerdig*|ugen|dage|uge|uger|måned|maaned|@month|mandag|fredag|onsdag|tirsdag|torsdag|leveringsdat*|senest|weekenden|dato|i morgen|tid|vende tilbage|ringe|snart|udkast) ~~ (ikke|ingenting|intet|ingen|stadig|endnu|aldrig|nu er det|i dag er det|skete|men|så|saa|forsink*|tavs*|uden|siden|nu|passeret|overskredet)
0.8 (siden) ~ (i|du|de|@firm) ~ (lovede|lovet|sagde|skrev|aftalte|fik|sendte|bekræftede) ~~ (udkast*|@deliv|levere|sende|ringe|vende tilbage|mig|os|at)
0.75 (lovede|lovet|sagde|aftalt|aftalte) ~~ (levering*|levere|være klar*|vaere klar*|være færdig*|vaere faerdig*|blive klar*|blive færdig*|blive faerdig*|vende tilbage|udkast*|sende|ringe) ~~ (i går|i gaar|igår|igaar|sidste|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|siden|i @month|august|september|oktober|november|juni|maj|april|december|januar|februar|marts|juli)
0.85 @nth ~ (gang|uge|måned|maaned|omgang) ~~ (forsink*|udskud*|udskyd*|flyttet|rykket|senere|leverance*|lover|lovet|leveringsdat*|dato|skubbet|status)
0.8 (status|intet) ~ (uændret|uforandret)
0.85 (@deliv|leverancen|i|jer|alt|tekniker*|arbejdet|lanceringen|svaret|tolken|konsulenten|vognen|maden|personalet|bussen|scenen|håndværker*|montørerne|bandet|jeres|hele) ~~ (forsinket|forsinkede|forsinkelse*|forsinkelsen|for sent|for sen|for sene|bagud|bagefter|efter planen|efter tidsplan*|trækker ud|traekker ud|trukket ud|lader vente|ladet vente|lader stadig vente|timer for sent|time for sent|minutter for sent|dage for sent|dage forsink*|uger for sent|uger forsink*|måneder forsink*|maaneder forsink*|uger bagud|måneder bagud|maaneder bagud|dage bagud|i bagkant)
0.85 (forsinket|forsinkede|forsinkelse*|forsinkelsen|forsinkelser|for sen) ~ (med|af|på|paa|i)? ~ @deliv
0.85 (forsinkelse|forsinkelsen|forsinkelser|forsinkelserne|nøleri|nølen|sendrægtighed|sendrægtig*|syltet|sylter|syltes|syltekrukken|syltekrukke|sneglefart|sneglefarten|snegletempo|langsommelig*|trækker tiden|traekker tiden|trække tiden|traekke tiden|trækker benene|traekker benene|trække benene|traekke benene|trækker fødderne|traekker fødderne|forhaler|forhalet|forhaling|morarente|i langdrag|i hi) ~ (koster|kostet|er|har|igen|fra|af|hos|på|paa|med|i|som|jeres|for|sagen|til)?
0.85 (kom|kommer|kommet|leveres|leveret|ankom|afleveret|dukkede|sendt|sendte|indløb|landede|færdigt|faerdigt|mødte|stillede) ~~ (for sent|for sene|alt for sent|timer for|minutter for|dage for|uger for|timer efter|dage efter|uger efter|dagen efter|minutter efter|efter deadline|efter fristen|efter at|ugen efter|først dagen|foerst dagen|en halv time|en time forsinket)
0.85 (#|@many) (timer|minutter|dage|uger|måneder|maaneder|arbejdsdage|døgn|time|uge|måned|maaned) ~ (for sent|forsinket|forsinkede|forsinkelse|efter deadline|efter aftalt|efter tidsplan*|efter planen|over tiden|over fristen|efter fristen|bagud|bagefter|senere end|over tid)
0.85 (i|jer|@deliv|vi er) ~~ (#|@many) (timer|minutter|dage|uger|måneder|maaneder|time|uge) ~ (for sent|for sene|bagud|bagefter|forsinket|forsinkede|i bagkant)
0.85 (bagud|bagefter|forsinket|i bagkant) ~ (i forhold til|på|paa|med) ~ (tidsplan*|planen|tidsplanen|det aftalte|leverance*|@deliv|køreplan*)
0.85 (deadline|deadlinen|deadlines|tidsplan|tidsplanen|tidsplaner|leveringsdato|leveringsdatoen|datoen|afleveringsfrist*|leveringstid*|aflevering*|slutdato*|tilbudsfrist*|tidsramme*|leveringsdag*|milepæl*|frist|fristen|terminen|frister) ~~ (misset|missede|missede|glippet|glip*|overskredet|overskrid*|overskrides|passeret|passerede|sprunget|sprængt|skred|skredet|skrider|gået|gaaet|gik|udløb|rykket|rykkes|rykker|flyttet|flyttes|holdt ikke|ikke holdt|ikke overholdt|overholder|overholdt|holder|holdes|udskudt|udskyd*|forbi|skubbet|skubbes|røg|røget|brudt|ryger|ikke|igen)
0.85 (misset|missede|misser|misse|overskredet|overskrider|sprængt|glippet|brudt|når ikke|naar ikke|nåede ikke|naaede ikke|holdt ikke|holder ikke|overholder ikke|rykket|rykker|skubbet|skubber|udskudt) ~~ (deadline|deadlinen|deadlines|tidsplan*|leveringsdat*|fristen|frister|frist|aftaler|leveringstid*|terminen|tiden)
0.85 (udskudt|udskydes|udskyder|udskudte|rykket|rykkes|flyttet|flyttes|skubbet|skubbes|udsat|udsættes) ~ (op|frem|på|paa)? ~~ (igen|gang|@deliv|gange|endnu|atter|en uge|hele tiden|lancering*|leverance*|konstant|foran os|uge efter uge|nok en gang)
0.85 (@deliv) ~~ (udskydes|udskudt|flyttes|flyttet|rykkes|rykket|skubbet|skubbes) ~ (igen|gang|hele|til|endnu|atter)?
0.85 (tager|taget|tog|trækker|traekker) ~ (det|alt|sig)? ~ (så lang tid|saa lang tid|alt for lang tid|evigheder|en evighed|urimelig lang|så længe|saa laenge|for længe|for laenge|alt for længe|alt for laenge|i evigheder|månedsvis|ugevis|måneder|maaneder|uger|flere|år og dag|aar og dag)
0.75 (langsom|langsomt|langsomme|langsommere|sløv|sløvt|sløve|træg|trægt|træge|tung|tungt|langtrukken|langtrukne|langsommelig*) ~ (sagsbehandling|ekspedition|håndtering|respons|proces|opfølgning|service|support|svar|svartid*|levering|tempo|hos jer|fra jer|med alt|som sirup|og)
0.8 (hvornår|hvor længe|hvor laenge|hvor lang tid) ~~ (endelig|egentlig|nogensinde|skal vi blive ved|skal vi|skal man|skal det|skal jeg|mere skal|skulle vente|vente|vi venter|blive ved|har i tænkt|har i taenkt)
0.8 (hvor) ~ (bliver|blev|er) ~ (@deliv|det|den|jeres|vores) ~ (af|henne); hvor bliver ~ af
0.8 (sker|skete|sket) ~ (der)? ~ (intet|ingenting|absolut ingenting|aldrig noget|ikke en skid|ikke noget|nul|ikke en dyt|ikke det store|ikke en pind|stadig ikke noget); (intet|ingenting|ikke noget|nul|ikke en skid|ikke en disse) ~ (sker|skete|sket|rykker|rørt sig|roert sig|bevæger sig)
0.8 (projektet|sagen|byggesagen|opgaven|processen|arbejdet|opgaverne|byggeriet) ~ (står|staar|stået|stod|ligger|ligget|lå|laa|er|gået|gaaet) ~ (stille|i stå|i staa|underdrejet|brak|urørt|uberørt|hen|gået i stå|gaaet i staa|død); ligget ~ (stille|urørt|hen|underdrejet|i skuffen)
0.8 siden (august|september|juni|juli|maj|april|marts|februar|januar|oktober|november|december|sommer|foråret|sommeren|jul|i #|påske|efteråret|nytår|pinse|ferien|uge #|sommerferien|efterårsferien) ~~ (intet|ingenting|ikke|ingen|venter|ventet|ligget|stået|stadig|aldrig)
0.8 (intet|ingenting|ikke|ingen|venter|ventet|ligget|stået|stadig|rykket|rykker|bedt|spurgt) ~~ siden (august|september|juni|juli|maj|april|marts|februar|januar|oktober|november|december|sommer|foråret|sommeren|jul|påske|efteråret|nytår|ferien|pinse|sommerferien)
0.8 (for|efter|der er gået|der er gaaet|er gået|er gaaet|det er|nu gået|nu gaaet|gået|gaaet|er nu) ~ (#|@many|over en|en) (uger|måneder|maaneder|dage|uge|måned|maaned|arbejdsdage|døgn) ~ (siden|gået|gaaet)? ~~ (stadig|endnu|intet|ingenting|ikke fået|ikke faaet|ikke hørt|ikke hoert|ikke set|venter|forsinkelse|lovede|lovet)
0.8 (@deliv|i|det|tilbagemelding) ~~ (ladet|lader|lod|laver) ~~ vente ~ (på sig|paa sig)?; i sidste (øjeblik|sekund|minut|time) ~~ (leverance*|send*|kom|fik|igen|som altid)
0.8 (for|meget|uhyre|utroligt|frygteligt|vanvittigt|usædvanligt|ekstremt|alt for) (sent|langsom*|lang tid|sløvt|sløve|lange svartider|langsomt|længe|laenge) ~~ (leverance*|lever*|håndter*|support*|i|fra jer|hos jer|afleveret|indsendt|sendt|ude|fremme)
0.8 (svartid|svartider|svartiden|svartiderne|leveringstid*|sagsbehandlingstid*|reaktionstid*|ventetid*|køtid*|ekspeditionstid*) ~~ (lang|lange|længere|laengere|urimelig*|døgn|uacceptab*|uger|dage|timer|for|uholdbar*|ikke|vokser|vokset|rekord*)
0.8 (ikke|aldrig|sjældent) ~ (til tiden|rettidigt|inden for fristen|inden fristen|til aftalt tid|efter tidsplan*|overholde tidsplan*|overholdt tidsplan*|holde hvad|holder hvad|overholde aftaler|holder aftaler|holde aftaler|holde jeres ord|til det lovede)
0.8 (har|havde) ~~ (måttet|været nødt til at|vaeret noedt til at|skullet) (vente|aflyse|udskyde|flytte) ~~; (nåede|naaede|når|naar|nå|naa) ~ ikke ~ (at)? ~ (aflevere|blive færdig*|blive faerdig*|blive klar*|levere|få ud|faa ud|med i budet|trykke|messen|tilbudsfrist*|ansøgningsfrist*)
0.8 (buddet|toget|messen|lanceringen|premieren|sæsonen|julehandlen|ansøgningen|fristen|tilskuddet|sommeren) ~~ (gik tabt|er !kørt|er koert|er gået|er gaaet|gik uden|nåede|naaede|er forbi|missede*|uden|mistet) ~~ (jeres|oversætt*|leverance*|material*|sent|jer)?
0.8 (så|saa|hvorfor|hvordan) ~ (kan|skal) (det|jeg) ~ (tage så lang|tage saa lang|selv skrive|tage tre|tage fire|tage @many); (snart|næste uge|naeste uge|om lidt|lige om lidt) ~~ (ligesom|lige som) ~~ (juni|juli|august|september|maj|april|sidst|sidste gang|forrige)
0.85 (kommet|kom) ~ (først|foerst) ~ (dagen|ugen|måneden|maaneden|efter|timer|to|tre|en uge) ~ (efter)? ~
0.85 (stadig|fortsat|endnu) (intet|ingenting|ikke noget) ; (venter|ventet|vente) ~ (stadig|fortsat|forgæves|i # uger|siden) ; (stadig|endnu|fortsat) ikke ~ (modtaget|fået|kommet|set|hørt|leveret|klar|færdig|sket|løst|rettet|oppe)
0.85 (skulle|burde) ~ (have været|være|have|ligge|komme) ~~ (i går|mandag|tirsdag|onsdag|torsdag|fredag|sidste uge|sidste måned|for længst|for # uger|i september|i oktober|i august) ; (lovet|lovede|aftalt) ~~ (mandag|tirsdag|onsdag|torsdag|fredag|i går|sidste uge|inden) ~ (men|og|stadig|intet)
0.85 (to|tre|fire|#|en|flere) (uger|uge|måneder|måned|dage) (forsinket|for sent|forsinkede|over tiden|efter aftalen) ; (deadline|frist|frister|tidsplan*) ~ (overskredet|misset|skredet|skrider|udskudt|igen) ; (trækker|trukket) ud; (tager|taget) ~ (alt for lang tid|evigheder|en evighed)
0.85 (skubber|udskyder|flytter|rykker|skyder) (i|du)? ~ (leveringen|fristen|deadline*|datoen|aflevering*|tiden|opstarten) ~ (igen|gang)?
0.85 (tredje|fjerde|anden|femte) gang ~ (i|du)? (skubber|udskyder|flytter|rykker)
0.85 (hvor) (er|bliver) ~ (tegning*|plakat*|rapport*|svar*|filerne|varerne|tilbuddet|teksten|materiale*|regnskab*|håndværker*) ~ (henne|af)?
0.85 (i|du) (lovede|sagde|skrev) ~ @day ~~ (nu|siden|efter|i dag|stadig)
0.85 (ugen|dagen|torsdagen|måneden|fredagen|onsdagen|mandagen) efter ~ (altså)?
0.85 (skulle|burde) ~ (have)? (været|ligget|kommet|stået) ~ (her|klar*|færdig*|sendt|leveret|hos os|i mandags|i fredags|i sidste uge)
0.85 (skulle have været|burde være) (her|klar|klart|færdig|færdigt|færdige|sendt|leveret|i orden|i luften)
0.85 (skulle) ~ (i juni|i maj|i april|i august|for længst|for # uger siden|for en måned siden|for en uge siden|i sidste uge|i mandags|i fredags)
0.85 (venter|ventet|vente) (vi|jeg)? ~ (på)? ~~ (siden|i # uger|i # dage|uger|måneder|længe|for længe|evig*)
0.85 (står|sidder) (vi|jeg)? (stadig|fortsat|endnu) uden ~
0.85 (endnu|atter|nok) en (uges|dags|måneds) forsinkelse
0.85 (tager|tog|taget) ~ (evig*|en evighed|evigheder|hundrede år|alt for lang|for lang|umådelig*) ~ (tid)?
0.85 (med|i) (det|dette|jeres) tempo
0.85 (inden|før) ~ (konfirmeret|pension*|gamle og grå|jul igen|sne)
0.85 (afgift|bøde|gebyr|tillæg) ~~ (for sent|forsinket|fristen)
0.85 (kom|kommer|indsendt|afleveret|sendt) ~ for sent ~ (ind|fra)?
0.8 (trækker|trukket|trukket) (det|den)? ~ (i langdrag|ud igen|ud og ud)
0.8 (går|gik|gået) ~ (i stå|for langsomt|trægt|sneglefart)
0.8 (rykket|rykkede|rykker) ~ (#|to|tre|fire|flere|mange) gange
0.8 (fristen|deadline|tidsplanen|datoen) ~ (overskredet|skredet|brudt|røget|sprunget|passeret|overskrides)
0.85 (stadig|fortsat|endnu) ~ (ikke|intet|ingen) ~ (modtaget|set|fået|kommet|leveret|hørt|sket)
0.85 (for sent|forsinket|bagud|efter tidsplanen) ~ (igen|med|uger|dage)
0.85 (hvor længe|hvor lang tid) ~ (skal|kan) (vi|jeg) ~ (vente|blive ved)
0.85 (trækker|trukket) ~ (ud|tænder); (i|du) er (langt)? (bagud|forsinkede|for sent)

[not complaint.delay]
afsnit om (forsinket|forsinkelse*)

[complaint.quality]
0.85 (efter|siden) ~ jeres (folk|mand|håndværkere|montør|tekniker|besøg|elektriker|malere) ~~ (lugter|stinker|drypper|siver|larmer|mangler|ridse*|bulet|væltet|smadret|i stykker|møgbeskidt|rodet)
0.85 (lugter|stinker) ~ (der|det) ~ (af|i|stadig) ~ (kloak|brændt|skimmel|mug|gas|hele|maling)
0.85 (@deliv|@work) ~ (med|fuld af|præget af|fyldt med) ~ (fejl|stavefejl|huller|mangler|misforståelser)
0.75 (bygger|baseret|bygget) ~ (på|paa) ~ (forældede|forkerte|gamle|fejlagtige|gamle) ~ (forudsætninger|tal|data|oplysninger|tegninger|priser)
0.75 (bilag|side|sider|afsnit|kapitel|tegning|plan) # ~ (og #)? ~ (mangler|manglede|er væk|er vaek|er tom|er forkert)
0.85 (suppen|maden|kaffen|bøfferne|kødet|buffeten|middagen|stegen|kartoflerne|retterne|forretten|hovedretten|kagen|vinen) ~ (var|er|blev|kom) ~ (kold|koldt|kolde|lunken|lunkent|lunkne|brændt|brændte|sej|salt|!tør|toer|rå|uspiselig*|ødelagt|oedelagt|sløj|dårlig|daarlig)
0.85 ikke (den|det|de) ~ (vi|jeg) ~ (havde|har)? ~ (betalt for|bestilt|aftalt|bedt om|blevet lovet|fået lovet|faaet lovet|forventet|købt|koebt)
0.75 (manglede|mangler) ~ (@many|#) ~ (kuverter|stole|borde|retter|portioner|tallerkener|sider|skruer|dele|ord|linjer|afsnit|billeder|navne|poster|bilag)
0.8 (spildte|spildt|tabte|væltede|skar|kørte) ~~ (ud over|over gæst*|ned ad|på gulvet|paa gulvet|ind i) ~
# mistakes
0.85 (telefonnummeret|nummeret|adressen|navnet|navnene|efternavnet|datoen|datoerne|logoet|farven|farverne|målene|målet|tallene|teksten|stavningen|oversættelsen|lønnen|loennen|momsen|priserne|prisen|billedet|billederne|overskriften|titlen|menuen|linket|størrelsen|skalaen|tegningen|bogføringen|regnskabet|selvangivelsen|tiden|tiderne|åbningstiderne|varenummeret|webadressen|kortet|årstallet|beløbene|oplysningerne|kontiene|skrifttypen|programmet|rækkefølgen|saldoen|lønsedlen|lønsedlerne|beregningen|højden|bredden|bynavnet|vejnavnet|cvr|feriepengene|pensionen|ansøgningen|opgørelsen|layoutet|farve|formatet|sproget|skiltene|invitationen|invitationerne|plakaten|ruten) ~ (er|blev|står|staar|var|blevet|stod|bliver) ~ (helt|nu|også|ogsaa|stadig|bare|simpelthen)? ~ (forkert|forkerte|fejl|fejlagtig*|stavet forkert|fejlstav*|gal|galt|galt på den|galt paa den|hen i|i hegnet|ulæselig*|på hovedet|paa hovedet|spejlvendt|byttet om|byttet rundt|vendt på hovedet|vendt paa hovedet|vendt om|lavet om)
0.85 (er|blev|blevet|var) ~ (telefonnummeret|nummeret|adressen|navnet|datoen|logoet|farven|målene|tallene|teksten|oversættelsen|lønnen|loennen|momsen|priserne|prisen|billedet|overskriften|titlen|linket|størrelsen|tegningen|regnskabet|tiderne|åbningstiderne|oplysningerne|beregningen|højden|bredden) ~ (forkert|forkerte|fejlagtig*|fejlstav*|ulæselig*|på hovedet|paa hovedet|byttet om)
0.85 (meningen|betydningen|indholdet|afsnit|sætninger) ~~ (vendt på hovedet|vendt paa hovedet|forvrænget|gået tabt|gaaet tabt|forsvundet|ændret|aendret|det modsatte|misforstået|gået fløjten|gaaet fløjten)
0.75 (navnet|ordet|ordene|nummer|linje|side|afsnit|overskriften|vers|sætningen) ~~ blevet til; (rettet|korrigeret|fejlfri) (udgave|version|oversættelse|fil|tegning|plan|udkast|opgørelse|opgoerelse|lønseddel)
0.85 (fuld|fuldt|fulde|fyldt|vrimler|myldrer|spækket|stribe|masser|mængder|mylder|bugner|propfuld|proppet|propfyldt|befængt|strøet|oversået|hav) ~~ (fejl|fejlene|stavefejl|slåfejl|sjuskefejl|trykfejl|bugs|mangler|grammatikfejl|oversættelsesfejl|kommafejl|misforståelser|huller|brølere|svipsere|unøjagtigheder|tastefejl|skønhedsfejl|faktuelle|regnefejl)
0.85 (stavefejl|stavefejlene|slåfejl|slåfejlene|tastefejl*|sjuskefejl*|skrivefejl*|regnefejl*|oversættelsesfejl*|faktafejl|målefejl*|tegningsfejl*|trykfejl*|konteringsfejl*|bogføringsfejl*|fejlbogfør*|fejloversat*|fejloversættelse*|fejlstav*|fejlmonter*|fejltolk*|fejltryk*|fejlindstill*|fejlkonfigurer*|fejlbestilt|begynderfejl*|brøler|brølere|brøleren|bommert*|fadæse*|svipser*|fejlberegn*|fejlregistrer*|fejlprogrammer*|grammatikfejl*|konstruktionsfejl*|fejlcitat*|fejlciter*|fejllever*|fejlplacer*|kommafejl|kikser|kiksere|bøf|bøffer|bøffen|slinger i valsen|systemfejl|koblet forkert)
0.85 (samme|grove|grov|alvorlig*|elementære|pinlige|gentagne|gamle|dumme|unødvendige|åbenlyse|rene|nye|flere|mange|adskillige|store|grelle|pinligt|endnu en|endnu flere|fire|tre|fem|seks|syv|otte|to|åbenlys|basale|tolv|ti) (fejl|fejltagelser|bugs|brølere|unøjagtigheder|sjuskefejl|mangler|bug|kiks|svipsere)
0.85 (fejl|fejlen|fejlene|mangler|manglerne|bug|bugs|mangel|hul|huller|læk|utæthed|utætheder|revne|revner|unøjagtigheder) ~ (i|på|paa|ved|med) ~ (jeres|den|det|de|leverance*|leverancen|oversættelse*|tegning*|tekst*|regnskab*|selvangivelse*|hjemmeside*|brochure*|rapport*|bogføring*|lønnen|loennen|lønsedler*|loensedler*|lønsedlerne|lønkørsel*|kampagne*|annonce*|invitation*|program*|momsindberetning*|installation*|taget|tag|referat*|årsrapport*|koden|katalog*|udførelse*|konstruktion*|løn|loen|kontering*|ansøgning*|tryk*|systemet|skiltene|skilte|arbejdet|webshop*|gulvet|gulv|feriepenge*|siderne|opsætning*|alle)
0.85 (forkert|forkerte) (navn|navnet|navne|nummer|telefonnummer|version|sprog|dato|datoer|adresse|lokale|sal|!mål|farve|tal|årstal|logo|billede|billeder|tekst|rum|person|personer|pris|priser|sum|løn|loen|lønninger|konto|konti|fil|filer|format|størrelse|stoerrelse|sted|plads|tid|tider|dag|ord|term|termer|firma|virksomhed|cvr|målgruppe|moms|skala|højde|etage|oplysninger|menu|mad|by|land|år|aar|periode|kunde|modtager|modtagere|mailadresse|skrifttype|papir|rækkefølge|dosis|enhed|enheder|ejendom|tegning|model|produkt|produkter|belysning|vej|!måde|vinkel|kage|band|materiale|kvalitet|overskrift|kommune|varer|vare|side|link|retning|ende|tone|hotel|bus|lufthavn|udgave|fødselsdato|bane|brudepar)
0.85 (forkert|forkerte|fejlagtig|fejlagtige|fejlagtigt|ufuldstændig*|mangelfuld*|misvisende|urigtig*|forældet|forældede|fejlbehæftet|fejlbehæftede|ukorrekt|ukorrekte) ~ (navn|tal|oplysning*|information*|oversættelse*|tegning*|bogfør*|konter*|rapport*|selvangivelse*|regnskab*|!mål|term*|udfør*|arbejde|leverance*|resultat|materiale*|dokument*|installer*|monter*|indstil*|instruktion*|data|løn|loen|links|rådgivning|raadgivning|råd|raad|svar|tid|dato|tekst*|version*|udfyldt|indberet*|beregn*|skilt*|vejledning|pristilbud|gebyr)
0.85 (oversat|bogført|konteret|regnet|tegnet|målt|skrevet|stavet|staves|trykt|monteret|installeret|indstillet|tolket|opfattet|koblet|håndteret|indberettet|lagt ind|registreret|booket|angivet|beregnet|gættet|sat op|indtastet|sat|bestilt|pakket|malet) ~ (helt|det|alt|os|vores navn|kundens navn|navnet|ind)? ~ (forkert|galt|i hegnet|hen i vejret|fejlagtigt|skævt|skaevt|af helvede til|omvendt|på hovedet|paa hovedet|med bagsiden)
0.85 (blev|blevet|bliver|gik|gået|gaaet|går|gaar|er) ~ (det)? ~ (helt|totalt|fuldstændig|rigtig|grueligt|nu|igen|bare|også|ogsaa|alt|ordentlig|tydeligvis|stadig|simpelthen)? ~ (galt|skævt|skaevt|forkert|i kage|i vasken|i ged|i fisk|i koks|i hegnet|kuk|i hårdknude|i skuddermudder|af sporet|af lave|ad h til|ad helvede til|hat og briller)
0.85 (lavet|begået|begik|udbetalt|sendt|sendte|leveret|publiceret|afleveret|trykt|leveredes) ~ (en)? ~ (fejl|forkert|ved en fejl|fejlagtig*|en fejltagelse|en bommert|brølere) ~ (igen|på|paa|med|i|når|naar|og|til|løn|loen|fil|hver)?
0.85 (sjusket|sjuskede|sjusker|sjuskeri|sjusk|sjusket arbejde|sløseri|sløset|sløsede|sløser|klodset|klodsede|kludder|kludret|kludrer|kludrede|klumret|jappet|jappede|makværk|fuskeri|fuskerarbejde|fusket|fusker|hjemmestrik|hjemmestrikket|lappeløsning|lappeløsninger|venstrehåndsarbejde|venstrehånd|kvaj*|bras|strikket sammen|hovsaløsning*|hovsa|forhastet|hastværk|rod i|rod i det|noget rod|et værre rod|et vaerre rod|ét stort rod|et stort rod|et rod)
0.85 (i har|du har|har i|har du|jeres|konsulenten|teknikeren|bureauet|nogen hos jer|montøren|håndværkerne|håndværkeren|i fik|i er|fik i) ~ (glemt|glemte|overset|overså|tabt|smidt væk|smidt vaek|slettet|slettede|ødelagt|oedelagt|ødelagde|oedelagde|overskrevet|kommet til at|kom til at|smadret|ridset|knust|fjernet ved en fejl|byttet om|byttede om|byttet rundt|forvekslet|!kørt over|koert over|klippet over|boret igennem|misforstået|misforstod|sat forkert|sprunget|udeladt) ~ (at|væk|vaek|halvdelen|vores|den|det|hele|alle|en|et|forny|sende|aflevere|anmelde|booke|bestille|ind|to|tre|fire|vedhæfte|lægge|laegge|indberette|betale|vigtig*|mit|@month|navnet|sidste|gulvet|over|min|på|paa|hvad|briefen|opgaven)
0.85 (glemte|overså|klippede|slettede|ødelagde|oedelagde|knuste|ridsede|misforstod|fjernede|byttede) (i|du|de) ~ (at|den|det|vores|hele|en|et|alle|min|om|to|i)
0.85 i (glemte|overså|slettede|ødelagde|oedelagde|knuste|ridsede|misforstod|fjernede|klippede|sprang|udelod)
0.85 (i|du|jeres|konsulenten) ~ (glemt|glemte|overset|overså) ~ (at)? ~ (forny|forny|indsende|aflevere|anmelde|booke|bestille|indberette|vedhæfte|tilslutte|teste|tage backup|give besked|tage med|lægge ind|laegge ind|ansøge|skrive|sætte|saette|måle|tjekke|lukke|slukke)
# broken
0.85 @thing ~~ (nede|crash*|crasher|crashet|crashede|død|døde|itu|i stykker|offline|hakker|hakkede|ligger nede|lå nede|laa nede|er gået ned|er gaaet ned|gik ned|går ned|gaar ned|gået ned|gaaet ned|virker ikke|fungerer ikke|ikke virker|ikke fungerer|virkede ikke|fungerede ikke|virker stadig ikke|fungerer stadig ikke|virker heller ikke|holdt op med at virke|holdt op med at fungere|driller|drillede|drillet|bøvler|bøvlede|hænger fast|fryser|frøs|ryger ud|ryger|kommer retur|forsvundet|forsvandt|fejlmeddelelse*|fejlbesked*|fejlkode*|error|404|500|langsom*|sløv|sløvt|ulæselig*|slukket|sat ud|sætter ud|saetter ud|satte ud|ude af drift|afbrudt|afbrydelse*|brød sammen|bryder sammen|brudt sammen|loader ikke|indlæser ikke|starter ikke|printer ikke|fejler|fejlede|bugs|spøger|dur ikke|virket|aldrig virket|fungerer dårligt|fungerer daarligt|larmer|brummer|hylede|hyler|drypper|lækker|fører til|peger på|peger paa|ender på|ender paa|sender folk|snurrer|smider os af|smider mig af)
0.85 (virker|fungerer|virkede|fungerede|virket|fungeret|starter|loader|synkroniserer|dur|duer) ~ (stadig|det|nu|altså|dog|heller|slet|længere|laengere|den|de|siden|systemet|overhovedet|simpelthen)? ~ (ikke|ej|aldrig|dårligt|daarligt|knap|knapt|intet|ingenting) ~ (som|igen|overhovedet|at|længere|laengere|hos|på|paa|i|siden|efter|for|ordentligt|når|naar|heller|og|sende|åbne|aabne|logge|efter hensigten|endnu|mere)?
0.85 (intet|ingenting|ikke|aldrig|hverken|ingen af) ~ (virker|fungerer|virkede|fungerede|virket|fungeret|synkroniserer|starter|dur|går an|gaar an)
0.85 (kan|kunne|kunnet|!får|faar|kan de) ~ (man|de|vi|jeg|kunderne|ingen|folk|gæsterne|medarbejderne)? ~ (ikke|ej|hverken|ingen|knap|stadig ikke) ~~ (logge ind|logge på|logge paa|logge|åbne|aabne|printe|udskrive|sende mail|sende mails|maile|tage imod betaling|tage mod betaling|tage imod kort|komme på|komme paa|booke|bestille|gemme|arbejde|fakturere|starte|forbinde|komme ind|modtage mail*|sælge|publicere|komme videre|tjekke ud|gennemføre) ~ (nogen|noget|i|på|paa|filer*|systemet|kort|siden|overhovedet|mail*|server*|bestilling*|ordre*|booking*|med|til|vores|mapper*|den|det|kassen|kunder|en tekst)?
0.85 (kunderne|kunder|folk|gæsterne|brugerne|medarbejderne|de besøgende|eleverne|patienterne|ingen) ~ kan ~ (ikke|ikke engang) ~ (læse|laese|bruge|høre|hoere|se|ringe|betale|finde|komme|bestille|tilmelde)
0.85 ingen ~ kan ~ (logge|arbejde|komme|åbne|aabne|bestille|booke|printe|læse|laese|bruge|betale|sende|ringe|se|høre|hoere|finde)
0.85 (er|ligger|ligget|lå|laa|gik|gået|gaaet|har været|har vaeret|været|vaeret) ~ (siden|systemet|serveren|hjemmesiden|alt|mailen|webshoppen|kassen|nettet|helt|nu|igen|stadig|det hele)? ~ (nede|offline|ude af drift|gået ned|gaaet ned|død|gået i sort|gaaet i sort|slået ud|brudt sammen|gået i stå|gaaet i staa|gået i stykker|gaaet i stykker|væltet)
0.85 (slettet|slettede|tabt|mistet|ødelagt|oedelagt|ødelagde|oedelagde|smadret|forsvundet|forsvandt|beskadiget|korrupt*|væk|vaek|overskrevet|lækket|ridset|ridsede|revnet|knust|oversvømmet|vandskadet|skåret over) ~~ (data|filer|filerne|mappe|mappen|billeder|billederne|backup*|mails|mailene|ordrer|kundekartotek*|oplysninger|dokumenter*|historik*|adresser|register*|bookinger|arkiv*|database*|gulv*|væg*|tag*|møbler*|indhold*|kontakter*|opslag*|personoplysninger|lønliste*|materialet|originaler*|kvitteringer*|bilag*|harddisk*|computer*|server*|skærm*|skaerm*|vase*|diske*|lokale*|parket*|haven|døren|vinduet|kabel|kablet|lakken|trappen|flygel*)
0.85 (data|filer|filerne|mappen|billederne|mailene|ordrer|ordrerne|oplysninger|oplysningerne|dokumenterne|historikken|kundedata|bookingerne|databasen|backuppen|materialet|kontakterne|bilagene|originalerne|gulvet|parketten|døren|væggen|haven|taget|bordet|møblerne) ~~ (slettet|væk|vaek|forsvundet|forsvandt|tabt|mistet|gået tabt|gaaet tabt|lækket|ikke fungerer|ikke taget|ødelagt|oedelagt|overskrevet|korrupt*|på afveje|paa afveje|hos forkert*|ridset|smadret|beskadiget|utæt|utaet|revnet|skævt|skaevt|skæv|skaev)
0.85 (fejlmeddelelse|fejlmeddelelser|fejlkode|fejlmeddelelsen|fejlbesked|fejlbeskeder|hvid side|sort skærm|sort skaerm|blå skærm|blå skaerm|tomme sider|døde links|dødt link|et dødt|blindgyde)
0.85 (utæt|utaet|utætte|utaette|utætheder|lækker vand|læk|siver|drypper|regner ind|trænger vand|vand ind) ~ (i|fra|på|paa|ved|tag*|vindue*|vand|det|over|stadig|ind|igen)?; (taget|teltet|væggen|gulvet|rørene|vinduet|vinduerne|tagvinduet|køkkenet) ~~ (utæt|utaet|utætte|utaette|drypper|siver|faldt|revner|mugner|skimmel|skævt|skaevt|ned|bulner|slår sig|binder|revnet)
# poor work
0.85 (dårlig|daarlig|dårligt|daarligt|dårlige|daarlige|elendig|elendigt|elendige|ussel|usselt|ringe|mangelfuld*|sjusket|sjuskede|uprofessionel*|amatøragtig*|halvdårlig*|halvfærdig*|ujævn*|middelmådig*|svag|svagt|svage|ringere|dårligere|værre|vaerre|jammerlig*|tarvelig*|tynd|tyndt|tynde|mager|magert|magre|intetsigende|tam|tamt|flad|fladt|uacceptabel*|stift|stiv|kluntet|kluntede|klodset|rodet|rodede|smagløs*|generisk*|skabelonagtig*|kedelig|kedeligt|gumpetung*|kejtet|kejtede|uskarpe|uskarpt|slørede|sjuskede|utilstrækkelig*|skrækkelig*|utydelig*) ~ (job|arbejde|arbejdet|kvalitet|kvaliteten|resultat|resultater|resultatet|service|servicen|support|oversættelse*|tekst|tekster|teksten|design|designet|gennemfør*|udfør*|leverance*|håndtering*|råd|raad|rådgivning|raadgivning|kommunikation*|organisation*|organiseret|planlægning*|planlagt|lyd|lyden|billede|billeder|billederne|mad|maden|dansk|engelsk|tysk|kampagne*|tal|forslag*|materiale*|tegning*|hjemmeside*|indsats*|modtagelse*|sprog*|kontrol*|opfølgning|teknik*|rutiner|håndværk|forberedt*|forberedelse*|trafik|konvertering*|tilbagemelding*|oplæg*|logo*|løsning*|loesning*|idé*|koncept*|udfald|planlægning|finish|stykke)
0.85 (arbejdet|jobbet|kvaliteten|resultatet|resultaterne|servicen|supporten|oversættelsen|oversættelserne|teksten|teksterne|designet|lyden|billederne|fotos|maden|kampagnen|gennemførelsen|udførelsen|leverancen|betjeningen|forslaget|tegningen|tegningerne|skitsen|skitserne|sproget|dansken|engelsken|tysken|organiseringen|logoet|filmen|videoen|oplægget|konceptet|opfølgningen|materialet|hjemmesiden|rengøringen|referatet|rapporten|bogføringen|malerarbejdet|halvdelen) ~ (er|var|blev|fremstår|virker|føles|ser|lyder|ligner|holder|havde)? ~ (dårlig*|daarlig*|dårligt|daarligt|elendig*|ussel*|ringe|mangelfuld*|sjusket|sjuskede|ringere|under al|under niveau|holder ikke|holdt ikke|ikke !mål|lader meget|lader en del|lader noget|at ønske|at oenske|en skuffelse|skuffende|katastrof*|lort|jammerlig*|uacceptab*|ubrugelig*|ulæselig*|uforståelig*|ikke i nærheden|ikke hvad vi|ikke det vi|google|tarvelig*|tvivlsom*|hakkende|udeblev|udebliver|mangler helt|plastik*|generisk*|flad*|tam*|kedelig*|intetsigende|barnlig*|gammel*|grim|grimt|grimme|stift|kluntet|kejtet|lunken|lunkent|koldt|kold|skæv*|skaev*|faldet|styrtdykket|pinlig*|middelmådig*|halvdårlig*|forkert*|uskarpe|sløret|slørede|rodet|blev ikke|noget makværk|ikke til at holde ud)
0.85 (google translate|google oversæt|maskinoversat|maskinoversættelse*|maskinoversatte|chatgpt|ai genereret|ai tekst*|en robot|praktikant|praktikanten|copy paste|copypaste|klippet og klistret|kopieret|plagiat*|skabelon|en skabelon|kunstig intelligens|genbrugt) ~~ (føles|virker|ser ud|lugter|ligner|lavet|skriv*|skrevet|oversæt*|bedre|som|kunde*|konkurrent*|direkte|hele|fra|oversat|!kørt|koert|lyder|fundet|sat til)
0.85 (føles|virker|ser ud|lugter|ligner|lyder|læses|!kørt|koert|igennem) ~~ (google translate|google oversæt|google|maskinoversat*|chatgpt|praktikant*|robot*|sjusk*|hjemmelav*|skabelon|femteklasse*|barnebarn|amatør*|ikke gennemtænkt|useriøst|sammenbrat*|sammenstrik*|klippe klistre|halvfærdigt|standardskabelon|halvfemserne|stenalder*|uinspireret|sidste øjeblik|et skoleprojekt|en stil|en skolestil|noget katten|nogen har gættet|konfirmand*|en kopi)
0.75 (sider|siderne|billeder|billederne|kapitel|kapitler|afsnit|afsnittet|halvdelen|linjer|bilag|bilagene|ord|tal|tallene|priser|pris|!mål|vindue|vinduer|dør|hele|kvitteringer|poster|navn|navnet|knapper|logo*|stole|stolene|funktioner|funktion|dele|noter|transaktioner|moms|overskrift*|billedtekster|kilder|trappen|ansatte|bedsteforældre*|bedsteforældrene|skruer|kapitlerne) ~~ (mangler|manglede|uoversat*|er væk|er vaek|forsvandt|forkert|sprunget over|glemt|udeladt|slet ikke med|er ikke med|ikke kommet med|blevet glemt)
0.75 (mangler|manglede|savnes) ~ (stadig|altså|helt|også|ogsaa|der|nu|desuden|jo|fortsat)? ~ (sider|billeder|kapitel|afsnit|halvdelen|linjer|bilag|!mål|priser|stole|funktioner|dele|noter|hele|flere|tre|fire|fem|to|seks|overskrifter|mikrofon*|skruer|kapitler) ~ (i|på|paa|af|fra)
0.85 (halvdelen|tredjedel*|fjerdedel*|hver anden|hver tredje|flere|de sidste) ~ (af)? ~~ (mangler|manglede|forkert|forkerte|i stykker|uoversat*|virker ikke|fungerer ikke|væk|vaek|ulæselig*|ubrugelig*|stemmer ikke|fik forkert*|hænger fast|fejler|knust|ødelagt|oedelagt|uskarpe|uskarp|slørede|skæve|sprunget)
0.85 (stemmer|stemte|passer|passede) ~ (ikke|dårligt|daarligt|hverken|slet ikke|overhovedet ikke) ~~ (tal|tallene|mål*|tegning*|regnskab*|bogfør*|balance*|saldo*|tekst*|adresse*|oplysning*|overens|med virkelighed*|med bestilling*|navn*|rapport*|materiale*|tider*|resultat*|løn*|loen*|moms*|kalkule*|priser*|dato*|hvad vi bestil*|i indkørslen)
0.85 (tallene|målene|tegningen|tegningerne|regnskabet|bogføringen|balancen|momsen|oplysningerne|adressen|teksten|oversættelsen|programmet|rapporten|resultatopgørelsen|skalaen|kalkulen|tiderne|navnene|priserne|terminologien|lønnen|loennen|selvangivelsen|varenumrene|lagersaldo*|saldoen|trappen|døren|vinduerne) ~ (stemmer|stemte|passer|passede|hænger|går|gaar|gik) ~ (ikke|dårligt|daarligt|slet ikke|overhovedet ikke) ~ (sammen|overens|op|med|for|ind)?
0.85 (ikke|ej|aldrig|næppe|naeppe|hverken) (hvad|det|som|efter|ifølge|den|dem) (vi|jeg|der|i)? ~ (bestilte|bestilt|bad om|bedt om|blev enige om|blevet enige|beskrev|ønskede|ville have|lovet|lovede|aftalt|aftalte|betalte for|betaler for|forventede|forventet|blev lovet|briefen|brief|bestilling*|sagt|specifikation*|har bestilt|har betalt|viste|så på|saa paa)
0.85 (bad om|bestilte|bestilt|bedt om) ~~ (og|men) ~~ (fik|fået|faaet|kom|leveret|leverede|solgt|!får|faar) ~ (en|et|noget|nogle|solgt|i stedet)
0.85 (ikke|aldrig|næppe|naeppe|hverken|ingen|hvem) ~ (testet|læst korrektur|laest korrektur|korrekturlæst|kontrolleret|tjekket|kvalitetssikr*|gennemgået|gennemset|læst igennem|laest igennem|læst briefen|laest briefen|dobbelttjekket|prøvet|proevet|kontrolmålt|målt efter|læst på lektien|laest paa lektien|forberedt|kompetent*|sat sig ind|sat jer ind|hørt efter|hoert efter|set på det|set paa det|kigget på det|kigget paa det)
0.85 (ikke|næppe|naeppe|langt fra) ~ (brugbar*|anvendelig*|acceptabel*|på niveau|paa niveau|professionel*|færdigt|faerdigt|i orden|trykbar*|klar til tryk|præsentabel*|tilstrækkelig god*|godt nok arbejde|af den kvalitet*|håndværksmæssig*|håndværksmæssigt|fagligt forsvarlig*|tilfredsstillende|den kvalitet|til at holde ud)
0.85 (holder|holdt|dur|rækker|lever) ~ (kvalitet*|den|det|dette|desværre|arbejdet|simpelthen)? ~ (ikke|næppe|naeppe) ~ (!mål|vand|en meter|til|op til|stik|for tryk|kvalitet*|hvad|på langt nær|paa langt nær|en hel|niveau*)
0.85 (!måtte|nødt til|nødsaget til|tvunget til|måttet|har skullet|skulle) ~~ (lave om|lave det om|rette selv|selv rette|rette den|rette det|rette op|skrive om|oversætte om|gøre det selv|gøre det om|rydde op|lægge om|trykke om|selv lave|sidde selv|sidde hele|ringe rundt|undskylde|gennemgå alt|kontrollere alt|korrigere selv|regne om|selv reparere|ordne det selv|sende retur|sende det retur|rive ned|skrotte|kassere|makulere|trække tilbage|kaste|løse det selv|selv løse|arbejde over|starte forfra|begynde forfra|tage om|smide ud|smide det|hele søndagen|hele weekenden og)
0.85 (trafikken|besøgene|besøgende|salget|ordrerne|leads|forespørgsler|forespørgslerne|konverteringen|omsætningen|bookingerne|klik|klikkene|placeringen|placeringerne|rangeringen|synligheden|åbningsraten|tilmeldingerne|indtægterne|rækkevidden|følgerne|visningerne) ~~ (styrtdykket|styrtdykker|faldet|falder|faldt|halveret|halveredes|dalet|dykket|mistet|gået ned|gaaet ned|gik ned|gået tilbage|gaaet tilbage|nul|udebliver|udeblevet|nede|stillestående|står stille|staar stille|dårligere|skuffende|i bund|sivet|rasler|raslet)
0.85 (nul|ikke en eneste|ikke et eneste|knap en|knap et|ingen|enkelte|et eneste|én eneste|en eneste|sølle|sølle to|sølle tre|totalt|hele to|hele tre|fire stykker|sammenlagt) ~ (nye)? ~ (leads|lead|booking|bookinger|ordre|ordrer|effekt|resultat|resultater|kunde|kunder|forespørgsel|forespørgsler|forbedring|salg|tilmelding*|tilmeldte|forskel|klik|besøg|besøgende|henvendelse|henvendelser|svar på annonce*|svar paa annonce*)
0.85 (givet|giver|gav|ført til|resulteret i|genereret|kastet af sig|kastet|medført|fået ud af|faaet ud af|blevet til) ~~ (nul|ingenting|intet|absolut ingenting|ingen resultater|ingen effekt|ingen kunder|skrammeltrafik|knap noget|to leads|tre leads|en eneste|et eneste|to opkald|ikke en)
0.85 (kunder|kunderne|gæsterne|gæster|besøgende|kolleger|kollegaer|medarbejderne|medarbejdere|personalet|læsere|medlemmerne|publikum|deltagerne|lejerne|ansatte|leverandører|leverandørerne|brugerne|elever|forældre|læserne|folk|hele bestyrelsen|direktøren|patienterne|beboerne) ~~ (klager|klaget|klagede|klager over jer|griner|grinte|grinede|hånlig*|ringer og klager|ringer og spørger|undrer sig|rasende|går hjem|gaar hjem|gik hjem|gik sultne|gik !før tid|gik foer tid|hånede|sure|vrede|oprørte|fnis*|!måtte vente|maatte vente|står i kø|staar i kø|fryser|frøs|gabte|ligner spørgsmålstegn|forvirrede|brokker|brokkede|hører ingenting|hoerer ingenting|hørte ingenting|kan ikke finde|forlader)
0.85 (kostet|kostede|koster|medført|forårsaget|forvoldt|betød|betyder|gjort at|påført) ~ (os|mig) ~ (kunder|en kunde|kunden|ordre*|ordrer|opgaver|penge|salg|timer|merarbejde|skade|dage|ekstraarbejde|to dage|omdømme|tillid|en kunde|besvær|bøder|en bøde|troværdighed|tusindvis|omsætning|en ordre|et tab|tab|en formue i)
0.85 (mistet|tabt|mistede|tabte|misset|missede|mister|taber|går glip|gaar glip|gået glip|gaaet glip) ~ (vi|jeg|af)? ~ (en|et|den|flere|to|tre|fire|#|mange|vores)? ~ (kunde|kunder|kunden|ordre|ordren|ordrer|bookinger|salg|handel|handlen|udbuddet|bestillinger|omsætning|byggetilladelse*|tilskud*|omsætningen|opgaven)
0.85 (mangler|manglerne|mangel|svigt|svigter|brist) ~ (i|på|paa|ved) ~ (arbejdet|leverance*|udførelse*|jeres|kvalitet*|kommunikation*|service|omhu|kompetence|rutiner|håndtering*|kontrol*|gennemfør*|koordinering*|opfølgning*|dokumentation*|oversætt*|projektled*|bogføring*|kvalitetssikring)
0.85 (efter|siden) ~ (jeres|seneste|sidste|jeres seneste|opdatering*|migrering*|opgradering*|flytning*|skift*|lancering*|idriftsættelse*|jeres besøg|jeres indgreb|jeres arbejde|den nye|nye) ~~ (virker ikke|fungerer ikke|nede|fejl|driller|bøvler|crash*|forsvund*|langsom*|dårligere|ikke virket|virket dårligt|virket daarligt|mistet|faldet|mangler|sløvere|ingen kommer|kaos|værre|vaerre|i stykker)
0.85 (bøde|skattetillæg|strafgebyr|afslag|afvist|afviste|afviser|kasseret|bødeforlæg|påbud|kontrolgebyr) ~~ (jeres|i har|i glemte|fejl|fejlagtig*|på grund af jer|paa grund af jer|sjusk*|glemte|glemt|forkert*|to gange|tre gange|anden gang|med jeres)
0.85 (kommunen|skat|skattestyrelsen|trykkeriet|banken|myndighederne|byggesagsbehandler*|brandmyndighed*|notaren) ~~ (afvist|afviste|afviser|kasseret|kasserede|sendt retur|returneret|underkendt|givet afslag|dumpede|dumpet) ~~
0.8 (problem|problemer|problemet|problemerne|bøvlet|fejlen|fejlene|buggen|sagen) ~~ (består|vender tilbage|stadig|ikke løst|ikke loest|fortsat|tilbage|igen|gang på gang|gang paa gang|forværr*|uløst*|ikke udbedret|samme|dukker op|nyt)
0.8 (endnu engang|endnu en gang|atter|igen|stadig) ~ (samme|problem|problemer|fejl|bøvl|nede|i stykker|nedbrud|afbrydelse)
0.7 (bøvl|bøvlet|bøvler|bøvlede|driller|drillede|drillet|kaos|nedbrud|rod|rodet|roderi|ballade|knas|kludder|sammensurium) ~ (med|på|paa|hele|siden|igen|efter|fra|hos|hele tiden|konstant|hver|nu|under|på scenen|paa scenen|i|omkring|af)
0.8 (dukkede|dukker|mødte|mødt|dukket) ~ (aldrig|ikke) ~ (op|frem|til); kom aldrig; (bandet|djen|dj|fotografen|tolken|cateringen|teknikeren|bussen|ordstyreren|kunstneren|bartenderen|værten|taleren|projektoren|montøren|håndværkerne|rengøringen) ~ (kom|dukkede|kommer|kommet|udeblev|mødte|mødt) ~ (aldrig|ikke|op aldrig|op ikke|for sent|beruset|fuld)?
0.8 (kold|koldt|kolde|lunken|lunkent|ødelagt|oedelagt|brændt|bankekød) ~ (mad|maden|kaffe|suppe|kød|buffet*); maden (slap op|rakte ikke|var kold*|kom for|løb !tør|løb toer|blev serveret kold); (mikrofon*|lyden|projektor*|skærm*|skaerm*|streamen|varmen|strømmen) ~~ (døde|virkede ikke|fungerede ikke|brummede|hylede|skrattede|gik ud|gik i stykker|slukkede|faldt ud|røg)
0.8 (gik|gået|gaaet|går|gaar|slået) ~ i (stykker|smadder|stå|staa); (er|var|blev|kom|allerede) ~ (i stykker|itu|ubrugelig*|revnet|skadet|beskadiget|ridset|skæv|skaev|skævt|skaevt|skæve|bulet|flosset|løs|løst|loest|utæt|utaet|utætte|utaette|defekt|defekte)
0.8 (målet|målene|højden|bredden|væggen|trappen|planløsningen|vinduet|døren|køkkenøen|facaden|altanen|elevatoren|trinene|terrassen|lampen) ~~ (forkert|for kort|for lang|for lav|for høj|for hoej|for smal|ikke plads|ikke være|ikke vaere|kan ikke være|kan ikke vaere|cm forkert|centimeter|passer ikke|sidder forkert|sidder skævt|sidder skaevt|hænger skævt|hænger skaevt)
0.8 (forstår|fatter|kender|begriber) ~ (i|du|nogen|de)? ~ (ikke|aldrig|intet til|slet ikke) ~~ (vores branche|branchen|opgaven|vores kunder|vores virksomhed|hvad vi laver|problemet|briefen|hvad vi vil|forskellen|det mest basale|bransche*)
0.8 (kan|kunne) ~ (ikke|hverken) ~ (engang|skelne|dansk|stave|regne|håndtere|det mest basale|læse indenad|laese indenad|finde ud af)
0.8 (læst|laest|oversat|skrevet|lyder) ~ som (en robot|et barn|google|volapyk); (volapyk|sort snak|kaudervælsk|vrøvl|nonsens|sludder|uforståelig*|ulæselig*|uoversat*|hebraisk)
0.8 (side|plads|placering) (to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|#) ~ (på|paa|i) ~ (google|søge*|søgeresultat*); (ligger|havner|lander|dukker) ~~ (side|siden) (to|tre|fire|fem|seks|#)
0.8 (gavekort|undskyldninger|undskyldning|blomster|chokolade) ~ (på|paa|som plaster|rækker|hjælper) ~ (#|ikke|næppe|naeppe); (slukker|slukke) brande; (uorden|rod|virvar) ~ (i|blandt|hos)
0.8 (googlede|googler|gættede|gætter|famle*|famlede|improviserede|på må og få|paa maa og faa|fumlede) ~~ (mens|sig frem|foran|fejlmeddel*|løsning*|loesning*|på stedet|paa stedet|med)
0.8 (hacket|hackede|hackerangreb|databrud|virus|ransomware|læk) ~~ (hos jer|efter at i|selvom i|trods jeres|jeres server|jeres system|jeres side)
0.8 (nedetid|driftsstop*|driftsforstyrrelse*|afbrydelse*|afbrydelsen|udfald|udfaldet|nedbrud|nedbruddet|nedbruddene) ~~ (tredje|anden|fjerde|gang|igen|timer|måned|maaned|# gang|hele|konstant*|gentag*|kostet|kostede|denne|på en|paa en|uge|i træk|i traek)
0.8 (kan alt muligt|kan alt) ~~ (bortset|undtagen|andet end|bare ikke); bortset fra at (virke|printe|fungere|køre|koere|logge|sende)
0.85 (forkert|forkerte|gammel|gamle|manglende) (adresse|dato|navn|navne|beløb|version|logo|fil|farve|pris|priser|tal|billede|billeder|mål|sprog|link|oversættelse|nummer|momssats) ; (fuld|fyldt|masser|vrimler|mange|flere|samme) ~ (af|med)? ~ (fejl|stavefejl|slåfejl|mangler|bugs|sjuskefejl)
0.85 (virker|fungerer|åbner|loader|stemmer|passer|printer|starter|lukker|synkroniserer) ~ (ikke|stadig ikke|ikke længere) ~ ; (nede|brudt sammen|gået ned|går ned|i stykker|ødelagt|revnet|utæt|drypper|ulæselig*|sløret|skævt|ridset|forsvundet|slettet) ~ (igen|siden|på|i|alle|vores)
# What is wrong, by its traces.
0.85 (forkert|forkerte|forket) ~ (løn|beløb|mål|navn|stavet|dato|adresse|farve|størrelse|vare)
0.85 (løn|lønnen) ~~ (forkert|for lidt|for meget|mangler) ~ (igen|sidste|måned)?
0.85 (fået|udbetalt|får) (for lidt|for meget|forkert) (i)? løn
0.85 (ikke|intet|meget lidt|lidt) ~ (at gøre|til fælles|at se) med ~ (aftal*|talte om|snakkede|bestilt*|briefet|oplæg*)
0.85 (ligner|minder) (ikke|næppe|intet) ~ (det|hvad) (vi|jeg) (bad|bestilte|talte|aftalte)
0.85 (selv|selv måtte|måtte selv) (opdage|finde|rette|rydde op|lave|fange) ~ (fejl*|det|bommert*)
0.85 (opdagede|fandt|rettede) (vi|jeg) selv; (vel|jo) det (man|vi) (har|betaler) ~ til
0.85 (fejl*|problem*) ~~ (stadig|fortsat|der endnu|ikke væk|tilbage igen|dukket op igen|ikke rettet)
0.85 (fejl|fejlen|fejlene) i (moms*|regnskab*|lønnen|årsrapport*|selvangivelse*|tegning*|teksten|oversætt*|opsætning*)
0.85 på grund af (fejlen|jeres fejl|en fejl|fejl); (jeres|din) (fejl|bommert|brøler|sjusk)
0.85 (fejlene|manglerne|fejlen|mangler) ~ (er|bliver)? ~ (ikke)? (udbedret|udbedres|rettet|rettes|løst|afhjulpet)
0.85 (vandskade*|skade|skaden|skader|ridse*|revne*|hul|hullet|lækage*) ~~ (skyldes jeres|efter jer|skyldes montør*|skyldes håndværker*)
0.85 (skyldes|forårsaget af|kommer af) (jeres|dit|din) ~ (arbejde|fejl|montering|installation)
0.85 (det)? sejler (det)? (fuldstændig|helt|bare|totalt)? ~ (med|hos|jeres)?
0.85 (under al kritik|under lavmålet|hører ingen steder hjemme|ikke professionelt|amatør*|amatøragtig*)
0.85 (lyder|læses|virker|ser) ~ (ud)? som (om)? ~ (google translate|maskinoversat|en robot|en praktikant|en skabelon)
0.85 (google translate|maskinoversat|maskinoversættelse|oversat af en robot)
0.85 (kunne|kan) ~ (praktikant*|elev|datter|søn|niece|barn|børnebarn|hund) ~ (gøre|have gjort|lave|have lavet) ~ bedre
0.85 (siden|systemet|serveren|shoppen|nettet|den|mailen|gået|ligger|lå) ~ (nede|ned|gået ned|offline|ude af drift) ~ (igen|siden|hele|for|i går|midt)
0.85 (nedbrud|nedbruddet|nedetid|udfald|strømsvigt) ~ (i går|igen|hos jer|på serveren)?; gårsdagens (nedbrud|rod)
0.85 (kan|kunne) ~ ikke (længere)? ~ (logge ind|komme ind|logge på|sende mails|modtage mails|åbne|printe)
0.85 (backup|backuppen|synkronisering*|integration*) ~ (ikke|har ikke|er ikke) ~ (kørt|virket|kører)
0.85 (gav|giver|gave|givet) ~ (ikke|ingen) ~ (én|en|eneste|nogen)? (eneste)? (kunde|kunder|henvendelse*|salg|klik|leads)
0.85 (sprækker|revner|skæv|skævt|skæve|utæt|utætte|drypper|skaller|bobler|bulner)
0.85 (målene|målet|mål|målene) ~ (passer ikke|forkerte|skæve|cm forkerte)
0.85 (ikke|langtfra|langt fra) (godt|god|gode) nok; (holder|holdt) ikke (en meter|vand|mål|hvad)
0.85 (stavet|skrevet) ~ (forkert|fejl); stavefejl*; slåfejl*; trykfejl*; tastefejl*; slagfejl*
0.85 (lave|gøre|laves|gøres) ~ om (igen|fra bunden|forfra); måtte ~ (lave|gøre) ~ om
0.85 (siden|efter) (jeres|den seneste|sidste) (opdatering|besøg|ændring*|reparation|flytning) ~~ (ikke|fejl|virker|nede|langsom*|væk)
0.85 (ufærdig*|halvfærdig*|halvgjort|sjask*|sjusk*|hjemmestrik*|fuskerarbejde|makværk)
0.85 (udeladt|glemte i|i har glemt) ~ (side|sider|kapitel|afsnit|bilag|skruer|dele) ~ (i|på|fra)
0.85 (ikke|langt fra) (det|hvad) (vi|jeg) (bad om|bestilte|havde aftalt|forventede|kan bruge)
0.85 (virker|fungerer) (stadig|fortsat|heller|bare|simpelthen) ikke; (kan) (ikke) bruges til noget
0.85 (spand|bunke|række|perlerække) (fejl|af fejl); (fejl på fejl|den ene fejl efter)
0.85 (rettelser|rettelserne|ønsker) ~ (ikke|aldrig) ~ (kommet med|taget med|indarbejdet|rettet)
0.85 (igen|atter|endnu) ~ (en fejl|et nedbrud|galt|gal|problemer|forkert)
0.85 (havde|har) ~ (forventet|ventet|håbet på) ~ (mere|bedre|noget andet|noget mere)
0.85 (kan|tør) (jeg|vi) ikke vise (min|vores|til|nogen|chefen|kunden) ~
0.85 (milevidt|langt|lysår|meget langt) fra ~ (det|hvad) (vi|jeg|i) ~ (enige|aftal*|bestilt*|lovede|bad)
0.85 (halvhjertet|lunkent|sløset|overfladisk|tyndt) (arbejde|forsøg|udført|udkast|oplæg)

[not complaint.quality]
# My own phone, an error message told to a helper, an error soon gone.
(nummer|nummeret|telefon|telefonen|mobil) virker ikke ~ (før|i dag|lige nu)?
(mit|vores|min) (nummer|telefon|mobil) ~ (virker ikke|er død|er gået)
(fejlmeddelelsen|fejlmeddelelse|fejlkode) ~~ (kunderne|kommer|vises|når)
@day (dur|passer|går|fungerer|virker|egner) (sig|det)? (desværre)? ikke
(dur|passer|går|fungerer) (desværre)? ikke for (mig|os); (vores|egen) (fejl|kok)
(fejlen|fejl|problemet) ~ (var|blev|blev) ~ (væk|løst|rettet|fikset|fundet) ~ (på|i løbet af|efter|inden for) ~ (#|ti|få|fem|en|et|no time|minutter|timer)
(hvor hurtigt|så hurtigt) ~ fejlen; (fandt|løste|rettede) (i|du) fejlen
(ellers|så) (var|havde) (vi|jeg) ~ (i byen med|sludder|fejl); (ikke sket|sket) noget
(konto|kontoen) i dag #; stemmer ikke (med tilbud*|overens med|i forhold til)
(beløbet|summen|totalen|tallet) (stemmer|passer) ikke; suppen var kold
(kan ikke|næppe) se hvordan (vi|jeg); klage* over kvaliteten
er løst (i|nu|og|tak)?; afsnit om (forsinket|forsinkelse)
(banken|netbanken|nets) har afvist; sagen er overgivet
(er|sidder|går|står) nede (i|på|ved) (kælderen|lageret|byen|receptionen|havnen|gården)
(lave|gøre) (den|det|dem|filen) om til

[complaint.neglect]
0.85 (huskede|husker|kendte|genkendte|svarede|ringede|kunne|gad|kom|ved|spurgte) i ~ ikke ~ (engang|længere|laengere|mere|så meget som|saa meget som); (i|du) ~ (husker|huskede|kendte|genkendte) ~ (ikke|end ikke|ikke engang) ~ (os|mig|vores|hvem)
0.85 (ikke|aldrig) ~ (set|hørt|hoert|mærket) ~ (skyggen|så meget som skyggen|saa meget som skyggen|noget til|det mindste til|et livstegn|en lyd) ~ (af|til|fra|fra jer)?
0.85 (føler|bliver|blev|blevet|bliver vi|er blevet|føles|konsekvent|fuldstændig|totalt|helt) ~ (overset|overhørt|glemt|forbigået|ignoreret|nedprioriteret)
0.85 (er|var) (vi|jeg) ~ ikke ~ (vigtig|vigtige|gode nok|store nok|værd|vaerd|interessante)
0.85 (stillet|stilles|viderestillet|viderestilles|omstillet|sendt|sendes) ~ (om|videre|rundt|tilbage) ~ (@many|#|flere|og) ~ (gange|frem)?
0.85 (første|eneste|sidste) ~ (vi|jeg) ~ (hørt|hoert|hørte|set|fået|faaet) ~ (fra|af) ~ (jer|dig)
0.85 (intet|ingen|aldrig|ikke|hverken|endnu intet|noget som helst|stadig ikke) ~ (fået|faaet|!får|faar|fik|set|hørt|hoert|haft|kommet|modtaget|modtog) ~ (svar|tilbagemelding|besked|livstegn|reaktion|respons|undskyldning|bekræftelse|bekraeftelse|gehør|opfølgning|en undskyldning|et svar|så meget som et|saa meget som et|nogen tilbagemelding|noget svar|en tilbagemelding|en lyd|et pip|et ord)
0.85 (!får|faar|fået|faaet|fik|hørt|hoert|modtaget) ~ (intet|ingen|aldrig|ikke|nul) ~ (svar|tilbagemelding|besked|livstegn|reaktion|respons|undskyldning|gehør|hjælp|hjaelp|kontakt|noget svar|et svar|nogen tilbagemelding|en tilbagemelding|så meget som|saa meget som)
0.85 (intet|ingen|nul|endnu intet|stadig intet|stadig ingen|ikke et|ikke et eneste|ikke nogen|ikke noget) (svar|tilbagemelding|besked|livstegn|reaktion|respons|undskyldning|ord|pip|lyd|tilbagemeldinger) ~ (fra|på|paa|overhovedet|trods|siden|endnu|nogensinde|kommet|fået|faaet|har|af|heller|engang|tilbage|efter)?
0.85 uden ~ (svar|tilbagemelding|reaktion|respons|at få svar|at faa svar|at høre|at hoere|at nogen|så meget som|saa meget som|et ord|resultat|livstegn|at i|held); (ikke et|ikke en) (lyd|ord|pip|livstegn|muk|kvæk|bip)
0.85 (svar|tilbagemelding|besked|reaktion|undskyldning) ~ (har|fik|!får|faar|kom) ~ (@we|der)? ~ (ikke|aldrig|ingen|intet) ~ (fået|faaet|kommet|set|hørt|hoert)?; (svar|svaret|svarene|tilbagemeldingen) ~ (udebliver|udeblev|udeblevet|glimrer|lader vente)
0.85 (@you|supporten|kundeservice|konsulenten|kontoret|omstillingen|jeres konsulent|helpdesken|kontaktpersonen|chatten|telefonen) ~~ (svarer|svaret|svarede|besvarer|besvaret|reagerer|reageret|lytter|vender tilbage|vendt tilbage|melder tilbage|ringer|ringet|hører|hoerer|hørt|hoert|løfter|tager) ~ (ikke|aldrig|ej|knap|sjældent|hverken|ikke telefonen)
0.85 (@you|supporten|kundeservice|konsulenten|kontoret) ~ (har|havde)? ~ (ikke|aldrig|hverken|knap) ~ (vender tilbage|melder tilbage|ringer|giver lyd|besvarer|reagerer|tager telefonen|tager ansvar|svarer|svaret|svarede|besvaret|reageret|lyttet|lytter|vendt tilbage|meldt tilbage|ringet|givet lyd|oplyst|informeret|gidet|ulejliget jer|engang svaret|advaret|undskyldt|holdt os|fortalt|hørt efter|hoert efter|værdiget|gjort jer den ulejlighed)
0.85 (svarer|besvarer|lytter|reagerer) (i|du|ingen|man) ~ (ikke|aldrig|på|paa|hos|knap|når|naar|længere|laengere)?; (svarer|svaret) (ikke|aldrig|sjældent) ~ (på|paa|i|når|naar) ~ (mail*|telefon*|mine|vores|sms*|spørgsmål*|spoergsmaal*|henvendelse*|opkald*|beskeder)
0.85 (ingen|ikke et øje|ikke en sjæl|ikke en kat|ikke en kæft|ikke en eneste|knap nogen|intet menneske|ingen af jer|ingen hos jer|ikke en rad) ~ (der)? ~ (svarer|svaret|svarede|besvarer|melder|vender|vendt|lytter|lyttet|lyttede|løfter|gider|ringer|ringet|hører|hoerer|hørt|hoert|tager|taget|reagerer|reageret|ved hvem|kender|vil tale)
0.85 (ingen|ikke et øje|ikke en kat|ikke en kæft|intet menneske|ingen af jer|ingen hos jer) ~ (synes at|ser ud til|informeret|informerede|oplyst|kunne svare|kan svare|vil snakke|gidet|fortalt|spurgte|advaret|har tid|havde tid|tager telefonen|kendte til|reagerer|besvaret|sagde|føler ansvar|tager ansvar|tager fat)
0.85 svarer ~ ingen; ringer ~ ingen ~ (tilbage|op); vender ~ ingen ~ tilbage
0.85 (!får|faar|fået|faaet|fik|få|faa|lykkes|lykkedes|kan|kunnet|umuligt) ~ (ikke|aldrig|ej|umuligt|knap|end ikke) ~~ (fat i|fat på|fat paa|kontakt med|kontakt til|nå jer|naa jer|få fat|faa fat|komme igennem|få svar|faa svar|få kontakt|faa kontakt|nå nogen|naa nogen|fange jer|komme i kontakt|tale med et menneske|nå dig|naa dig|træffe)
0.85 (umuligt|umulige|svært|svaert|håbløst|næsten umuligt|naesten umuligt|stort set umuligt) ~ (at)? ~ (nå|naa|få fat|faa fat|få kontakt|faa kontakt|komme igennem|få svar|faa svar|få fat i|faa fat i|få fat på|faa fat paa|komme i kontakt|træffe|fange) ~ (jer|nogen|dig|i|på|paa|til)?
0.85 (stille|tavshed|dødsstille|musestille|tavsheden|tavs|tavse|radiotavshed|tavshedens|stilhed) ~ (fra jer|hos jer|fra jeres|fra din|på jeres|paa jeres|siden|i røret|i den anden ende|som i graven|efter det|derefter|fra bureauet|igen|i jeres ende)
0.85 (blev|blevet|er|været|vaeret|bliver) ~ (helt|fuldstændig|musestille|dødsstille|mærkeligt|bemærkelsesværdigt|meget) (stille|tavs|tavse) ~ (fra|hos|siden|efter|igen)?; siden har ~ (stille|tavshed|intet|ingenting|ikke hørt|ikke hoert)
0.85 (trods|efter|på trods af|paa trods af) ~ (gentagne|flere|@many|#|utallige|adskillige) ~ (påmindelser|mails|opkald|forsøg|forsoeg|rykkere|telefonopkald|henvendelser|anmodninger|gange|beskeder|opfordringer|rykker)
0.85 (mailet|mailede|ringet|ringede|skrevet|skrev|rykket|rykkede|spurgt|spurgte|bedt|kontaktet|smset|sms'et|påtalt|påpeget|rapporteret|meldt|jagtet|efterlyst|forsøgt|forsoegt|prøvet|proevet|oplyst|henvendt|lagt besked|lagt) ~~ (gange|gentagne|utallige|gang på gang|gang paa gang|igen og igen|hver uge|hver dag|forgæves|uden svar|uden resultat|uden at få|uden at faa|omgange|rykkere|flere mails|tre mails|fire mails|to mails|i juli|i august|i september|i oktober|uden held)
0.85 (mailet|mailede|ringet|ringede|skrevet|rykket|spurgt|smset|bedt|sendt|skrev|prøvet|proevet) ~ (@many|#) ~ (gange|mails|mail|rykkere|sms|sms'er|beskeder|henvendelser)
0.85 (skulle|skal|!måtte|maatte|og|krævede|kræver) ~ @many ~ (rykkere|mails|opkald|forsøg|forsoeg|henvendelser) ~ (til|!før|foer|!før|for)?
0.85 (for små|for lille|for ubetydelig*|ikke store nok|ikke stor nok) ~ (for jer|til jer|hos jer|kunde|kunder|til at)?; (vi|jeg) ~ (er|blevet) ~ (for små|for lille|for ubetydelig*)
0.85 (større|stoerre|vigtigere|sjovere|federe|finere|mere lønsomme|mere indbringende|store|nye) (kunder|kunde|opgaver|navne|fisk|konti|projekter|drenge) ~~ (!før|foer|kommer !før|kommer foer|går !før|gaar foer|vigtig*|prioriter*|end os|hos jer|at tage sig|at tænke|at taenke|først|foerst|fået al|faaet al|!får al|faar al|førsteprioritet)
0.85 (ikke|aldrig|næppe|naeppe|ikke længere|ikke laengere) ~ (prioriteret|prioriteret os|alvorligt|taget alvorligt|vigtige nok|lyttet til|hørt|hoert|blevet hørt|blevet hoert|bliver hørt|bliver hoert|værdiget|taget jer tid|ulejliget|regnet for noget|en prioritet|bliver lyttet)
0.85 (ikke bliver|ikke blev|ikke er blevet|aldrig bliver|aldrig blev) ~ (hørt|hoert|lyttet til|taget alvorligt|svaret|set); (taler|snakker) ~ (for døve øren|til en væg|til en mur|mod en mur|ud i luften|for døve)
0.85 (ikke|intet|ingenting|aldrig|knap) ~ (hørt|hoert|hører|hoerer|hørte|fået at høre|faaet at hoere) ~ (noget|en lyd|et pip|et kvæk|et ord|en dyt|fra|et muk|en skid|tilbage|mere|nogen|siden|efter|på|paa|et klap)
0.85 (hørt|hoert|hørte) ~ (@we)? ~ (intet|ingenting|ikke|knap|nul|aldrig|ikke et|ikke en) ~ (noget|fra|af|siden|på|paa|tilbage|mere|et|igen|derefter|ord|lyd|pip|til)
0.85 (ringer|ringet|ringede|vender|vendt|vendte|melder|meldt|skriver) ~ (@you|nogen|der|man)? ~ (aldrig|ikke|ej|ingen) ~ (tilbage|mig|os|op|som aftalt|trods|med|på|paa)
0.85 (der)? ~ ringer tilbage ~ ; (ikke|aldrig|ingen) ~ (der)? ~ (ringer|ringet|ringede|vendt|vender|melder) tilbage
0.85 (når|naar|nå|naa|nået|naaet|fået|faaet|!får|faar|få|faa) ~ (ingen|jer ikke|ikke jer|ikke dig|aldrig|ikke igennem|ingen kontakt|ikke fat|ingen i|aldrig fat|aldrig kontakt|ikke engang fat) ~ (i|på|paa|kontakt|fat|igennem)?
0.85 (ubesvaret|ubesvarede|ikke til at få fat|ikke til at faa fat|uimodtagelig*|ignoreret|ignorerede|ignorerer|ignoreres|negliger*|fejet af|affejet|affærdiget|spist af|nedprioriter*|tilsidesat|sidder overhørig|overhørig*|siddet overhørige|telefonkø*|telefonsvarer|telefonsvareren|automatstemme|talemaskine|køen|sort hul|det sorte hul|glemt os|glemt mig|glemt at vi findes|ghostet|ghoster|døve øren|!kørt rundt|koert rundt|holdt hen|holder os hen|holdt for nar|usynlig|usynlige|stedbarn|stedmoderligt|b kunde|andenrangs|lavest i hierarkiet|kastebold|kastebolde|en fodnote|ekkoet)
0.85 (@nth|endnu en|endnu et|yderligere en) (mail|mailen|e mail|påmindelse|paamindelse|rykker|forsøg|forsoeg|besked|brev|opkald|henvendelse) ~~ (skriver|skriv|mailer|ringer|rykker|beder|spørger|uden|svar|samme|om|kontakt*|forsøger|forsoeger|prøver|proever|i sagen|påpeger|til jer|siden)
0.85 @nth gang ~~ (jeg|vi) ~ (skriver|skriv|mailer|ringer|rykker|beder|spørger|forsøger|forsoeger|prøver|proever|henvender|kontakter|gør opmærksom|goer opmærksom|må bede|maa bede|må spørge|maa spørge|må rykke|maa rykke)
0.85 (min|vores|dette|det er|det her er|her kommer) ~ @nth ~ (mail|e mail|påmindelse|paamindelse|rykker|forsøg|forsoeg|besked|brev|opkald|henvendelse)
0.85 (@many|#) (mails|mail|e mails|opkald|rykkere|beskeder|sager|forsøg|forsoeg|sms|sms'er|telefonopkald|henvendelser|breve) ~~ (uden|intet|ingen|ubesvaret|ubesvarede|senere|ikke|og stadig|har jeg|svar|igen|ingenting|til jer|på telefonsvarer*|paa telefonsvarer*)
0.85 (lagt|efterladt|oprettet|indtalt|indtaler|lægger|laegger) ~ (@many|#|flere|en del|yderligere)? ~ (besked|beskeder|sager|telefonbesked*|sag) ~~ (på|paa|til|uden|ingen|intet|hos|svar|men|og)
0.85 (føler|føles|følt|oplever|oplevet|fornemmelsen|føltes|opleves|indtrykket|fornemmelse|indtryk|følelsen) ~~ (glemt|glemte|uvigtig*|nedprioriter*|ikke prioriter*|ignoreret|overset|overhørt|ikke lytte*|lytter ikke|ikke hørt|ikke hoert|et nummer|som et nummer|ingen rolle spiller|i vejen|til besvær|ikke betyder|små for|for små|for lille|usynlig*|andenrangs*|bagerst|!kørt over|koert over|ikke velkom*|forladt|ladt i stikken|er ligeglad*|ikke bliver taget|ikke tages alvorligt|forsømt|alene|havnet sidst|uinteress*|uønsket*|ikke bliver lyttet|holdt for nar|stedbarn|sat på ventehylden|sat paa ventehylden|spildt)
0.85 (prioriter*|interesserer|interesserer jer|interesserer sig|engagerer|værdsætt*|tager|bekymrer) ~ (@you|i)? ~ (ikke|ej|aldrig|slet ikke|nul) ~ (@we|os|mig|jer|længere|laengere|som|små|vores|alvorligt)?
0.85 (ligeglad|ligeglade|skide ligeglad|pisseligeglad|bedøvende ligeglade|hamrende ligeglade|revnende ligeglade) ~ (med)? ~ (os|mig|vores|kunderne|hvad|det hele|små)?; (giver|gav) (pokker|fanden|en god|en hatfuld) ~ ; (trækker|traekker) ~ (på|paa) skuldrene
0.85 (sendt|sendes|sender|stillet|stilles|stillet om|henvist|henvises|kastet|kastes|skubbet|skubbes|viderestillet|viderestilles|viderestillet) ~ (@we|jeg|vi|hid|rundt|mellem|fra|frem|videre|til|bliver)? ~~ (rundt|mellem|frem og tilbage|til den næste|til den naeste|til en anden|person til person|personer|afdeling*|til forskellige|hid og did|instans*|kø|omstilling|ny|rundt i|pontius|fra den ene)
0.85 (rundt|mellem) ~ (i manegen|i systemet|to stole|@many afdelinger|afdelingerne|flere afdelinger|stolene|@many personer|medarbejdere); fra herodes til pilatus; fra pontius til pilatus; (faldet|falder) ~ (ned)? ~ mellem ~ (to)? stole; ingen ~ (kontaktperson|fast kontakt|ansvarlig) ~ (længere|laengere|tilbage|udpeget|hos)?
0.85 (ny|nye|forskellige|anden|syv|seks|fem|fire|tre|@many|skifter|skiftet|@nth) ~ (person|kontaktperson|kontaktpersoner|sagsbehandler|konsulenter|konsulent|tekniker|kundeansvarlig*|projektleder|projektledere|ansigt|ansigter|medarbejder|rådgiver|raadgiver) ~~ (hver gang|hele tiden|konstant|på et år|paa et aar|gang|uden at|på et halvt år|paa et halvt aar|igen|forklare|på kort|paa kort|på to|paa to|siden|vi har fået|vi har faaet|forfra)
0.85 (forklare|forklarer|forklaret|starte|starter|begynde|begynder|fortælle|gentage|gentager) ~~ (syv gange|hver gang|igen og igen|forfra|for en ny|fra bunden|hele tiden|gang på gang|gang paa gang|@many gange|# gange|det samme|samme ting|til en ny)
0.85 (tidligere|!før i tiden|foer i tiden|engang|førhen|dengang|i begyndelsen|!før|foer) ~~ (ringede|svarede|kendte|vidste|plejede i|kunne man|tog i) ~~ (nu|i dag|idag|men|ikke|ingen|i stedet|et nummer|sagsnummer)
0.85 (kun|bare|blot|ikke andet end|reduceret til|nu) ~ (et|et simpelt|bare et|kun et) (nummer|sagsnummer|kundenummer|tal|ticketnummer|cpr nummer) ~ (i rækken|i systemet|der|hos jer|for jer)?
0.8 (en|et|en enkelt|et enkelt|et kort|en linje|blot en|bare en) (mail|opkald|sms|svar|undskyldning|besked|undskyld|telefonopkald|livstegn|praj|ord) ~ (havde|ville) ~ (rakt|været|vaeret|kunnet|pyntet|været på|vaeret paa)
0.8 (havde|kunne|ville|burde) ~~ (i det mindste|dog|vel|mindst|engang|bare|på sin plads|paa sin plads|mindste|lige) ~~ (givet lyd|givet besked|oplyst|svaret|ringet|ringe|advaret|mailet|informeret|fortælle|fortalt|sagt|undskyldt|svare|vende tilbage|skrive|tage telefonen|give et praj|et praj|sagt undskyld)
0.8 (lever|findes|eksisterer) i ~ (endnu|stadig|overhovedet); (er der) ~ (nogen hjemme|nogen der|nogen i live|hul igennem|liv hos|nogen hos jer); hul igennem; nogen hjemme; halloo*; hallooo; jordens overflade
0.8 (læse|laese|høre|hoere|erfare|finde ud af|fik at vide|!får at vide|faar at vide|læst|laest|hørt|hoert|høre om|hoere om) ~~ (i avisen|via linkedin|på linkedin|paa linkedin|tilfældigt|ved et tilfælde|af en kunde|gennem en kunde|som de sidste|ad omveje|på facebook|paa facebook|på jeres hjemmeside|paa jeres hjemmeside|gennem andre|fra andre) ~ (at)?
0.8 (sidst|bagerst|nederst) ~ (i|på|paa) ~ (køen|listen|hakkeordenen|fødekæden|prioriter*|rækken); (skubbet|havnet|ligger|lagt) ~ (nederst|bagerst|i bunden|bag i|på hylden|paa hylden|i skuffen)
0.8 (mangel|manglende|manglen|dårlig|daarlig|nul|ikke eksisterende|elendig|ringe|fraværende|fravaerende|dårligere|minimal) ~ (på|paa)? ~ (kommunikation*|tilbagemelding*|engagement*|respekt|interesse|svar|tilgængelighed*|opfølgning|information*|lydhørhed|kundepleje|kontakt|nærvær|orientering|kundeservice)
0.8 (kommunikationen|tilbagemeldingen|engagementet|kontakten|informationen|interessen|opfølgningen|dialogen|kundeservicen) ~~ (ikke eksisterende|svigter|mangler|mangel*|elendig*|under al|dårlig*|daarlig*|dårligt|daarligt|nul|glimrer|udebliver|udeblevet|dårligere|forsvandt|væk|vaek|kølnet|katastrof*|ringe|svag*|slut|død|ophørt|ensidig)
0.8 (glimrer|glimret) ved ~ (fravær|fravaer); (efterlod|efterladt|efterlader|ladt|lader|lod) ~ (os|mig|vi|jeg)? ~ (i stikken|i uvished*|alene|i uvidenhed|uden besked|sejle vores egen|sejle vores egen sø|uden svar|hænge|hængende|i mørke|svæve|med problem*|i limbo)
0.8 (i uvished|i stikken|uden varsel|uden at advare|uden at informere|uden at give besked|uden et ord|uden en forklaring|uden at sige|ikke så meget som|ikke saa meget som|end ikke et|end ikke en|ikke engang et|ikke engang en) ~ (svar|ord|mail|opkald|undskyldning|os|besked|nogen|noget|forklaring)?
0.8 (siden|efter) ~ (@boss|kontaktperson*|hun|han|vores faste) ~ (stoppede|holdt op|rejste|gik) ~~ (ingen|ikke|intet|aldrig|forskellige|nye|ny|stille|føles)
0.8 (undgår|undviger|undvigende|gemmer jer|gemmer sig|smutter udenom|vrider jer|viger uden om|dukker jer|krybe uden om) ~ (@we|spørgsmål*|spoergsmaal*|os|svar*|jer|ansvar*|bag)?
0.8 (eneste) ~ (!måde|tidspunkt|gang|gange) ~~ (kontakt|svar|få fat|faa fat|opmærksomhed|reaktion|gehør|hører fra jer|hoerer fra jer|hører i|hoerer i|i skriver er|regning*|faktura*); (læser|laeser|læst|laest|åbner|aabner) ~ (i|nogen) ~ (overhovedet|engang) ~ (mine mails|vores mails|det her|mails)?
0.8 (på samtlige|paa samtlige|på hvert|paa hvert|til hvert|på alle|paa alle) møde* ~~ (nikker|nikkede|sagt|intet|siden); (nikker|nikkede|nik) (i|og|bare) ~ (og|men)?; (sagt|nævnt|bedt om|påpeget) ~ (det)? ~ (på samtlige|paa samtlige|hver eneste gang|til samtlige|på hvert eneste|paa hvert eneste|gang på gang|gang paa gang|igen og igen|i @many måneder|i @many maaneder)
0.8 (hverken) ~ (hørt|hoert|svar|svaret|set|ringet|fået|faaet|mail|opkald) ~ eller ~
0.85 (ingen) ~ (svarer|har svaret|ringer|har ringet|vender|vendt|tager telefonen|ved|reagerer|orienterer|har orienteret) ; (ikke|aldrig|intet|uden) ~ (fået svar|svar|hørt fra jer|livstegn|tilbagemelding|respons|et ord)
0.85 (mine|vores|tre|to|fire|flere|#) ~ (mails|beskeder|opkald|henvendelser|spørgsmål|rykkere) ~~ (ubesvaret|ubesvarede|ignoreret|uden svar|forsvinder|ikke besvaret) ; (føler|følt|føles) ~ (os|mig)? ~ (ignoreret|overset|glemt|glemte|nedprioriteret|ligegyldig*|som et nummer|til besvær|bagerst i køen)
0.85 (vi|jeg|os|mig|sag|sagen|opgave*) ~ (er|ligger|havnet)? ~ (nederst|bagerst|sidst) i (bunken|køen|rækken)
0.85 (du|i) har (tydeligvis|åbenbart|vist|nok|slet|altså)? ikke (læst|hørt|set) (min|vores|hvad|det)
0.85 (svar|svaret) ~ (handler om|på) noget ~ andet; (svarer|svarede) ~ (på)? noget ~ andet
0.85 (hører|hørte|ser) (vi|jeg|man)? (kun|aldrig|sjældent) (noget)? (fra|til) jer ~ (når|før|medmindre)?
0.85 hører kun fra jer når; kun når der (kommer|skal sendes) en (regning|faktura)
0.85 (pænt|fint|sødt|flinkt|dejligt) af jer at (finde tid|svare|ringe|kigge)
0.85 (troede|begyndte at tro) (næsten|allerede)? (at)? i (var|havde) (flyttet|lukket|glemt|gået)
0.85 (ny|en ny|en anden) (i røret|i telefonen|person|medarbejder|kontakt*) ~~ (forfra|hver gang|fra begyndelsen)
0.85 (forklare|forklarer|fortælle) ~ (forfra|fra begyndelsen|fra starten|igen og igen)
0.85 (tager|svarer|besvarer) (ikke|aldrig) (på)? (telefonen|opkald*|mails|henvendelser)
0.85 (ingen|ikke nogen) (tager telefonen|ringer tilbage|svarer|vender tilbage|besvarer|reagerer)
0.85 (uden|ikke) (så meget som|et eneste) ~ (et pip|ord|svar|livstegn)
0.85 (ikke|aldrig) ~ (et pip|et ord|et livstegn) (fra jer|hørt|fra dig)?
0.85 er der (overhovedet)? (nogen)? (hjemme|nogen der læser|nogen der svarer); nogen hjemme
0.85 (jagte|jagter|rende efter|løbe efter) (vi|jeg)? (selv)? (jer|dig|svar)
0.55 (tidligere|før|engang) ~ (fik|havde) (vi|jeg) ~~ (nu|i dag) ~ (skal|må|får|er)
0.85 (føler|følt|følte) ~ (ikke|hverken) ~ (hørt|set|taget alvorligt|prioriteret)
0.85 (overhører|ignorerer|ignoreret|overhørt|negligerer) ~ (mig|os|mine|vores)?
0.85 (ingen|intet|ikke) (reaktion|respons|svar|tilbagemelding|livstegn) ~ (på|fra)?
0.85 (for|ikke) (små|vigtige|interessante|store nok) ~ (til|for) jer; fornemmelse af at vi er for (små|lille)
0.85 (glemt|glemmer) (i|du)? (os|mig|alt om os); (i|du) har (helt)? glemt (os|mig)
0.85 (skrevet|ringet|skrev|rykket) ~ (første gang|flere gange|gentagne gange|# gange|tre gange) ~~ (svar|uden|ingen|hjemme|stadig)?
0.85 (skrev|ringede|henvendte) ~ første gang; for (#|tre|fire|fem|seks) uger siden ~ skrev
0.85 (bare|kun) et nummer (i rækken|for jer|hos jer); en kunde i (rækken|mængden)
0.85 (lytter|lyttede|hører) (i|du) ~ (ikke|overhovedet|aldrig) ~ (efter|til os|til mig)?
0.85 (døve ører|tale til en væg|taler til en mur|taler for døve øren|mod en mur)
0.85 (prioriterer|prioriteret|prioriteres) ~ (ikke|andre|større) ~ (os|kunder)
0.85 (savner|efterlyser) (vi|jeg)? ~ (lidt)? (kommunikation|nærvær|opmærksomhed|tilbagemelding*|svar|interesse)
0.85 (kastebold|sendt rundt|stillet om) ~ (mellem|til|igen|fem|tre)?
0.85 (tale|snakke|råbe) (til|mod) ~ (mur|væg|tomt rum|vinden)

[not complaint.neglect]
sendt videre til (bogholderi*|økonomi*|regnskab*|min kollega|chefen)
er der nogen der (læser|kan|ved|vil|har|kender)

[complaint.cost]
0.75 (betaler|giver|koster|betalt) ~~ (næsten|naesten|over|hele|knap|godt|små|mere end) # ~~ om (året|måneden|maaneden)
0.75 # ~ (kr|kroner|000)? ~ (i timen|om måneden|om maaneden|om året|for en times) ~ for ~ (en|et|at|noget|det)
0.85 (for|alt for|vel|så|saa|sygt|skammelig*|svimlende|urimelig*|uforskammet|frygteligt|vanvittigt|meget|ret|temmelig|ganske|unødvendigt|pisse|skide|utroligt|vildt|bliver|lidt|nok|noget|hamrende|pænt) (dyrt|dyr|dyre|bekosteligt|bekostelig|kostbart|kostbar|høj pris|hoej pris|saltet|pebret)
0.85 (svinedyr*|svinedyrt|skidedyr*|skidedyrt|pissedyr*|kæmpedyr*|hundedyr*|rasende dyr*|blodig dyr*|overpris*|ågerpris*|åger|ublu|uhørt dyr*|rå priser|røverpris*|fantasipris*|blodpris*|prischok*|superdyr*|megadyr*|dyrekøbt*|luksuspris*|urimelig pris|overprissat*|stjernepris*|rent røveri|dagslysrøveri|landevejsrøveri|røveri|malker|malket|malkeko|flået|flår|flås|plyndre*|plyndring|hoppet i med begge|pristillæg*|eksploderet i pris|guldtal|guldrandet|forgyldt|forgyldte|guldbelagt|af guld|spidse penne|spids pen)
0.85 (pris|prisen|priser|priserne|timepris*|timeprisen|honorar|honoraret|gebyr|gebyret|udgift|udgiften|udgifterne|omkostning*|tilbuddet|beløb|beloeb|beløbet|beloebet|fakturaen|fakturaerne|regningen|regningerne|taksten|takst|takster|summen|månedsprisen|månedlig*|abonnementsprisen|licensprisen|prisniveau*|prisleje*|årspris*|abonnementet) ~~ (for høj*|for hoej*|for højt|for hoejt|høj|hoej|højt|hoejt|høje|skyhøj*|tårnhøj*|urimelig*|saftig*|saltet|pebret|pebrede|saltede|krads|heftig*|i overkanten|i den høje ende|løber løbsk|løbet løbsk|stukket af|stikker af|steget|stiger|stigende|fordoblet|tredoblet|ikke forsvare*|svært at forsvare|svaert at forsvare|svær at forsvare|svaer at forsvare|svært at retfærdiggøre|svaert at retfærdiggøre|ikke retfærdiggøre*|ude af proportion*|ude af trit|ude af kontrol|hen i vejret|hul i hovedet|ublu|noget jeg skal sidde|sidde ned|tabe kæben|hårrejsende|gør ondt|goer ondt|himmelråbende|dobbelt så høj*|dobbelt saa hoej*|kun op|kun en vej|ikke rimelig*|uforståelig*)
0.85 (saftig*|saltet|saltede|pebret|pebrede|saftigste|saftige|høj|hoej|høje|forhøjede|urimelig*|ublu|skyhøj*|tårnhøj*|heftig*|heftige|svimlende|drøj|drøje|kraftig*|uforskammet|uforskammede|astronomisk*|horribel|horrible|voldsom|voldsomme) (pris|prisen|priser|priserne|prisstigning*|timepris*|honorar|honoraret|gebyr*|omkostning*|regning|regninger|regningen|faktura|fakturaer|stigning|stigninger|stigningen|sum|summer|prisskilt*|tillæg|takst*|opkrævning*|beløb|beloeb|månedspris*|prisforhøjelse*|udgift*)
0.85 (prisstigning|prisstigningen|prisstigninger|prisstigningerne|prisforhøjelse|prisforhøjelsen|prisforhøjelser|stigningen|sat prisen op|sætter prisen op|saetter prisen op|sætter priserne op|saetter priserne op|sat priserne op|hævet prisen|hæver prisen|hævet priserne|prisregulering*|honorarstigning*) ~~ (ikke|uden|begrund*|svær*|svaer*|svært|svaert|urimelig*|hård*|chok*|overrask*|uventet|tredje|trods|samtidig|dårligere|reagere*|accepter*|saftig*|forbløff*|mærkbar*|kraftig*|hvordan kan|hvorfor|sluge|igen|være bekendt|vaere bekendt)
0.85 (#|ti|tyve|tredive|fyrre|halvtreds|femten) (procent|pct) ~ (op|mere|dyrere|stigning|højere|hoejere|på et år|paa et aar|hævet) ~ (på|paa|i|siden|end)?
0.85 (valuta|udbytte|værdi|nytte|noget) ~ (for|af) ~ (pengene|penge|vores penge|pris*|alt det vi betaler|honorar*|pengene vi) ~~
0.85 (ikke|aldrig|næppe|naeppe|langt fra|intet|ej) ~ (værd|vaerd|pengene værd|pengene vaerd|valuta for|prisen værd|prisen vaerd|værdi for|nogen valuta|omkostningseffektiv*|billig*|gratis|billige|stå !mål med|staa !mål med|står !mål med|staar !mål med|står i forhold|staar i forhold|stå i forhold|staa i forhold|svarer til pris*|svare til pris*|retfærdiggør|rentabelt|forsvarligt|mange penge for) ~ (pengene|prisen|det|pris*|#|penge|for|hos|ydelsen)?
0.85 (står|staar|stod|stå|staa) ~ (ikke|næppe|naeppe|slet ikke) ~ (i|!mål) ~ (forhold|rimeligt forhold|proportion*|med); (ude af|ikke i) ~ proportion* ~ (med|til)?
0.85 (hvad|præcis hvad|praecis hvad) ~ (betaler|!får|faar|fik|køber|koeber|betalte|har) ~ (@we|egentlig|man) ~ (egentlig|for|betalt|ud|helt præcis|helt praecis)? ~ (for|pengene|af det her|for pengene|de penge|egentlig|tilbage)
0.85 (hvad|gad vide hvad) ~~ (betaler for|!får for pengene|faar for pengene|!får for|faar for|betalt for|laver egentlig|pengene går til|pengene gaar til|pengene er blevet|koster så meget|koster saa meget|!får ud af|faar ud af|indgår egentlig|laver for pengene|!får vi for|faar vi for|!får jeg for|faar jeg for|pengene bruges)
0.85 (for|til|med) (det|den|de|sådan|saadan|den slags|den type|en sådan|en saadan|dette|de her|den her) ~ (pris|prisen|penge|beløb|beloeb|sum|honorar|omkostning|månedspris|timepris|beløbet|beloebet|pengene) ~ (havde|kan|!får|faar|fik|burde|forvente*|troede|synes|kunne|vil|fortjener|skal|kræves|ville|er det|må|maa)
0.85 (koster|kostede|kostet|koste) ~ (det|os|mig|jo|efterhånden|nu|allerede|er|i)? ~ (spidsen af en jetjager|en jetjager|det hvide ud af øjnene|hvide ud af|en formue|for meget|mere end|det dobbelte|meget mere|alt for|en halv|flere tusinde|en bondegård|en årsløn|så meget|saa meget|en herregård|boksen|kassen|for hver|os allerede|mere og mere|betydeligt mere|en krig|en million)
0.85 (spild|spildt|spildte|spilder|smidt|smider|ødslet|ødsler|brændt|brænder|kastet|kaster|hældt|hælder|ødsle) ~ (med|af|bort|væk|vaek|ud)? ~ (penge|pengene|kroner|budget*|tid og penge|ressourcer|#|tusind|medlemspenge|skattekroner|skattepenge|på jer|paa jer|midler)
0.85 (penge|pengene|tusind|tusinde|kroner|kr|budget*) ~ (ud ad vinduet|ud af vinduet|lige ud|i papirkurven|ned i et sort hul|spildt|lukket ud|op i røg|til ingen nytte|til ingen verdens|helt unødvendigt|for ingenting|for det her|til hvad|ned i slugten|til spilde|lige lukt|i kloakken|i afløbet|i havet)
0.85 (tusind|tusinde|kroner|kr|million|millioner|måneden|maaneden|måned|maaned|året|timen|time|000|lap|plader) ~ for ~ (det her|dette|ingenting|intet|sådan|saadan|det der|nul|hvad|en halv|at ingen|at|en skabelon|skrammel|ti minutters|tre linjer|en times|ti minutter|fem minutters|skifte|samme|to|et logo|en mail|et telefonopkald|oprydning|et møde|et moede)
0.85 (tusind|tusinde|kroner|kr|000|million|måneden|maaneden|måned|maaned) ~ (og|men) ~ (nul|ingen|ikke|intet|ingenting|alligevel|stadig|kan ikke); (mail|opkald|linjer|tekst|logo|times|møde|moede|telefonnummer) ~~ kan koste ~ (#|tusind|så|saa); hvordan ~~ kan koste
0.85 (!får|faar|fik|få|faa|få ud|faa ud|fået|faaet) ~ (@we|man|vi)? ~ (så|saa)? ~ (lidt|intet|ingenting|for lidt|mindre|ikke meget|ikke|nul|stadig mindre) ~ (for|af|ud) ~ (pengene|penge|det vi|prisen|pris*|for|betaler)
0.85 (se|ser|gennemskue|forstå|forklare) ~ (ikke|svært ved at|svaert ved at|længere|laengere)? ~~ hvad ~ (vi|jeg|man) ~ (!får|faar|betaler) ~ (for|ud af) ~ (pengene)?
0.85 (billigere|billigst|halv pris|den halve pris|til den halve|til halv|det halve|en tredjedel af|lavere pris|lavere priser|bedre pris|bedre priser|mindre penge|betydeligt lavere|for det halve|halvt så dyr*|halvt saa dyr*|mere værdi|gratis hos|tyve procent lavere) ~~ (end|hos|fra|alternativ*|anden|andre|konkurrent*|tilbud|at|en anden|fætter*|for|af|samme|og|tilbyder|kan|andre steder)
0.85 (dobbelt|tre gange|to gange|knap dobbelt|næsten dobbelt|naesten dobbelt|tredobbelt|fire gange|fem gange|# procent|halvtreds procent|tredive procent|tyve procent) ~ (så|saa)? ~ (dyr|dyre|dyrt|meget som|prisen|mere end|dyrere|højere|hoejere|så meget|saa meget) ~ (end|som|mod|for|i forhold)?
0.85 (dyrere|bekosteligere) ~~ (end|hos|konkurrent*|sammenlign*|anden|andre|for hvert|hvert|år|aar|og dårligere|blevet|igen|bliver|og dyrere)
0.85 (svært|svaert|svær|svaer|umuligt|umulig|kan ikke|ikke) ~~ (forsvare|retfærdiggøre|få til at hænge|faa til at hænge|få det til at hænge|faa det til at hænge|begrunde|forklare over for|forklare for|argumentere for|regne hjem) ~~ (omkostning*|pris*|udgift*|summen|bestyrelsen|#|ledelse*|beløb*|beloeb*|honorar*|ejerne|ejerkredsen|medlemmerne|investering*|pengene|budget*|faktura*|over for|bruger)
0.85 (prisen|udgiften|honoraret|summen|det|#|omkostningen) ~~ (svær|svaer|svært|svaert|ikke) ~ (at|kan)? ~ (forsvare|retfærdiggøre|begrunde|forsvares|retfærdiggøres|at forsvare|at retfærdiggøre) ~ (over for|overfor)?
0.85 (budget|budgettet|loft|rammen|økonomien|omkostningerne) ~~ (sprængt|sprænger|overskredet|overskrid*|løber løbsk|løbet løbsk|dobbelt|skredet|skrider|af sporet|ude af kontrol|stukket af|smadret)
0.85 (opkræver|opkræves|betale|fakturerer|fakturere|tager penge|tage penge|tager betaling|koster) ~~ (for mindste|mindste|for hver mail|hver mail|for hvert opkald|hvert telefonopkald|hver eneste|hver gang|for hver|for alt|for at svare|for en mail|for at trække vejret|for at traekke vejret|for luften|hver lille|et kvarter for|for at rette|for jeres egne|for jeres fejl|ekstra for alt|per påbegyndt|pr påbegyndt|for ingenting)
0.85 (betaler|betalt) ~ sig ~ (ikke|næppe|naeppe|aldrig|dårligt|daarligt) ~ (hjem|at|for os|længere|laengere)?; (ikke|aldrig) ~ (betale sig|tjent sig hjem|kastet af sig|økonomisk forsvar*)
0.8 (betaler|betalte|betalt|lagt|brugt|investeret|spenderet|ofret|har givet) ~~ (#|tusind|million|tusindvis|en halv million|dyre domme|i dyre domme|kassen|mange penge|store penge|formue) ~~ (og|for|men|uden) ~ (!får|faar|fik|fået|faaet|ingenting|intet|ikke|alligevel|hvad|nul|det her|sådan|saadan|resultat|har|trods|stadig)
0.8 (undrer|tvivler|sætter spørgsmålstegn|saetter spørgsmålstegn|i tvivl|usikker*|overvejer|spørger) ~~ (pengene værd|pengene vaerd|prisen værd|prisen vaerd|hvad vi betaler|omkostning*|valuta|prisskilt*|honorar*|værdien|udbytte*|udbyttet|prisen|dyrt)
0.8 (er det|er i|er abonnementet|var det) ~ (virkelig)? ~ (#|pengene|prisen|det) ~ (værd|vaerd); dyre (domme|lærepenge); i dyre domme; hold da (op|helt|kæft) ~ # ~ (kr|kroner|kr)
0.8 (det rene|rent|rene|den rene) (røveri|åger|afpresning|plyndring|tyveri|luksus|bedrag*|flåning)
0.8 (prislejet|prisniveauet|timetaksten|timelønnen|niveauet på honorar*|niveauet paa honorar*) ~~ (høj|hoej|højt|hoejt|ikke|for|svær*|svaer*|tvivlsom*|urimelig*|problem*|udfordr*|sammenlign*|konkurrent*|over)
0.8 (masser af|mange|store|rigtig mange) penge ~ (for|på|paa) ~ (lidt|ingenting|intet|noget|så lidt|saa lidt|det her|jer|et)
0.8 # ~ (kr|kroner|000|tusind|tusinde) ~ (for|til) ~ (at skifte|at ændre|at aendre|at rette|at svare|oprydning|to timers|en times|ti minutters|tre linjer|et telefonnummer|et par)
0.95 (hver|hvert|hver eneste|hver lille|hvert lille) ~ (mail|opkald|telefonopkald|spørgsmål|småting) ~~ (faktureret|regning|kvarter|betale|koster|afregn*)
0.95 (faktureret|afregnet|faktureres|afregnes) som (et|en) (kvarter|halv time|time)
0.95 (tilbud*|overslag*|prisen|regningen) ~ (kom|kommer|kom noget|var) ~ (bag på|som en overraskelse|et chok|en mavepuster|højere end)
0.95 (mange penge|en del penge|en formue|en hulens masse penge|det hvide ud af øjnene) ~ for
0.95 (svært ved at|kan ikke|kan næppe|umuligt at) (forsvare|retfærdiggøre|begrunde) ~ (udgift*|pris*|omkostning*|beløb*|regning*)
0.95 (føler|får|ser|fået) ~ ikke ~ (valuta|noget for pengene|værdi for)
0.95 (ikke|næppe|langt fra) ~ (pengene|prisen|beløbet) værd
0.95 (blevet|er|bliver|simpelthen|alt) (alt)? for (dyre|dyrt|dyr) ~ (for|til)?
0.95 (det halve|halv pris) ~ (hos|for det samme|andre steder|andetsteds|af andre)
0.95 andre (tager|kan gøre|gør|laver) ~ (det halve|halvdelen|billigere|for mindre)
0.95 (prisstigning*|prisforhøjelse*|stigning*) ~ (igen|den anden|endnu|i år|uden)
0.95 (endnu en|atter en|nok en) (prisstigning|regning|ekstraregning|stigning)
0.95 (kroner|kr|#) for at (skifte|trykke|flytte|svare|rette|sende|ringe) ~
0.95 (kan ikke|svært ved at) se hvad (vi|jeg) (får|betaler) ~ (for|pengene|det)?
0.95 (hvad|hvorfor) (betaler) (vi|jeg) ~ (egentlig|så meget|sindssygt)
0.9 (komme|gå|kommer|sætte) ned i pris; (ned|lavere) i pris; prisnedslag; (afslag|nedslag) i prisen
0.95 (i bund og grund|egentlig|reelt) ~ (skabelon|standard*|copy paste|genbrug)
0.95 (priserne|prisen|timeprisen|honoraret) ~ (løbet|stukket|ude af|løber løbsk|eksploderet|steget|tårnhøj*)
0.95 (kan) (vist)? fås (billigere|til det halve); (løber|løb) op i ~~ (for|#|meget)
0.95 (ikke|næppe) ~ (svare|svarer|stå|står) mål med (prisen|pengene|hvad vi)
0.95 (står|stod) ~ ikke ~ mål med; (prisen|regningen) ~ (voldsom|pebret|saftig|drøj|heftig|svimlende|gal)
0.95 (pebret|saftig|drøj|voldsom|heftig) (pris|regning|faktura|stigning|timepris)
0.95 (timepris*|pris*|regning*|honorar*) ~ (hampen|skoven|hat og briller|helt ude|helt væk|helt gal)

[escalation]
0.85 (eskaler*|eskaleret|eskalering|eskalere|eskaleres|klage|klager|klaget|anmelde) ~~ (til|hos) ~ (jeres|din|højere|hoejere|bureauets|vores|min|firmaets|deres) ~ (chef|direktør|direktøren|direktion|ledelse|ledelsen|formand|ejer|bestyrelse|niveau|hovedkontor*|koncern*)
0.7 (løftet|loeftet|løfter|løfte|loefte|løftes|taget|ført|bragt|forelagt|forelægger|forelægges|forelægge|går|gaar|rykker) ~ (det|dette|sagen|spørgsmålet|den|op)? ~ (med|til|hos|på|paa|for) ~ (vores|min|jeres|deres|højere|hoejere|næste|naeste|selskabets) ~ (chef|direktør|formand|bestyrelse|ledelse|ledelsesgruppe|ejer|hovedkontor*|koncern*|direktion|niveau|borgmester|øverste)
0.85 (tale|snakke|snak|tal|møde|moede|samtale|ringe|ringet|ringes|kontakt|kontakten|kontakte|telefonnummer|nummer|nummeret|oplysninger|kontaktoplysning*|navn|navnet|mailadresse|stilles|stillet|henvende|henvender|videresend|videresende|videresendes|sendes|løfte|loefte|løftes|løftet|loeftet|høre|hoere|hører|hoerer|svar|besked|eskaler*|sætte|saette|få|faa|vil have|blive ringet op|opringning|opringet|tilbagemelding|telefontid|komme) ~~ (med|af|til|fra|hos|på|paa|for) ~ (jeres|din|en|bureauets|firmaets|deres|nærmeste|ansvarlig|ansvarlige|øverste|nogen i|selve|den|den øverste) ~ @boss
0.85 (jeres|din|deres|bureauets|firmaets|selskabets|virksomhedens) ~ @boss ~~ (ringer|ringe|kontakt*|svare|svarer|vende tilbage|vender tilbage|forklar*|!bør|boer|burde|!får at vide|faar at vide|informer*|orienter*|kopi|i tråden|må|maa|skal|få at vide|faa at vide|læse dette|laese dette|vide|høre om|hoere om|hører fra|hoerer fra|personligt|ind over)
0.85 (kræver|vil|forventer|forlanger|ønsker|oensker|beder|insisterer|vil gerne|anmoder) ~~ (jeres|din|en|deres|nogen i|nogen fra|ansvarlig|øverste|bureauets|at) ~ @boss
0.85 (højere oppe|hoejere oppe|højere sted|hoejere sted|øverste chef|øverste ledelse|på øverste|paa øverste|eskalere|eskalerer|eskaleres|eskalering|eskaleret|eskaleringen|eskaleringsvej*|direktionsniveau|ledelsesniveau|chefniveau|overordnet|overordnede|nærmeste leder|nærmeste chef|klageansvarlig*|klageafdeling*|kundeombudsmand*|kundeambassadør*|opad i systemet|op i systemet|op i hierarkiet)
0.85 (til|att|attention) (direktør|direktøren|direktionen|ledelsen|indehaver|indehaveren|ejeren|bestyrelsen|formanden|adm direktør) ~ (personligt|@our)?; direktør* ~ personligt
0.85 (nogen|en|én|en person|den|personen|vedkommende) ~ (der|som|med) ~ (bestemmer|mandat|har ansvar|er ansvarlig|har ansvaret|har mandat|kan beslutte|kan træffe|beslutningskompetence|bemyndigelse*|kompetence til|kan tage beslutning*|beføjelse*|ved hvad|ret til at beslutte|træffer beslutning*|faktisk kan|ansvar for|kan svare|på rigtigt|paa rigtigt|pondus|har det overordnede|har noget at sige|har noget at skulle have sagt|kan gøre noget|kan goere noget)
0.85 (ansvarlig|hovedansvarlig|øverste ansvarlige|øverst ansvarlige|ansvarlige) ~ (person|hos jer|på|paa|chef|skal|ringer|kontakter|!får|faar|hører|hoerer|for vores)
0.85 (hvem|hvilken) ~ (er|har|kan|bestemmer|ejer) ~ (ansvarlig|ansvar|chef|øverste|beslutter|din chef|jeres chef|direktør|over dig|ansvaret|din overordnede|det overordnede)
0.85 (vores|min|vor|selskabets|foreningens|koncernens) ~ (chef|direktør|direktøren|formand|formanden|bestyrelse|bestyrelsen|ledelse|ledelsen|ejer|koncernledelse|generalsekretær|rektor|kommunaldirektør|indkøbschef|økonomichef|økonomidirektør|cfo|forbundsdirektør|bestyrelsesformand|hovedkontor*|chefen|moderselskab*|driftschef|koncernchef|regionschef|adm direktør) ~~ (ringer|vil ringe|vil mødes|vil tale|vil have svar|vil have et møde|vil have et moede|kontakter|kræver|tager over|tager nu|er involveret|involveret|inddraget|inddrages|orienteret|i kopi|undrer|spørger|tager den herfra|vil kontakte|meget utilfreds|ikke glad|ikke tilfreds|rasende|kræver svar|har bedt mig|vil vide|kommer til at kontakte|mistet tålmodig*|mistet taalmodig*|på sagen|paa sagen|ind over)
0.85 (sætter|saetter|sat|satte|lægger|laegger|lagt|kopierer|kopieret|tager|tage|taget|inddrager|inddraget|koblet|kobler) ~ (vores|min)? ~ (chef|chefen|direktør|direktøren|formand|bestyrelsen|ledelse*|ejer*|cfo|økonomichef|direktion*) ~ (i|på|paa|som|med|ind)? ~ (kopi|cc|tråden|loopet|sagen|på sagen|paa sagen|ind over)
0.85 (chef|direktør|bestyrelsen|cfo|ledelse*|ejeren|direktionen|formanden) ~ (på|paa|i|sættes|er|står|staar) ~ (kopi|cc|tråden|på cc|paa cc); nu involveres ~ (direktion*|ledelse*|bestyrelse*)
0.85 (ikke|slippe for|ikke længere|ikke laengere|træt af at|traet af at|ikke flere) ~ (tale|snakke|diskutere|have at gøre|have at goere|maile|nøjes|nøje mig) ~~ (kundeservice|supporten|omstillingen|praktikant*|junior*|assistent*|konsulenterne|sælger*|saelger*|receptionen|første linje|sagsbehandler*|trainee*|projektassistent*|elev*)
0.85 (chef|direktør|direktøren|bestyrelsen|ledelsen|formanden|ejeren) til (direktør|chef|ledelse|bestyrelse|ejer)
0.8 (klage|klagen|sag|sagen|det|dette|spørgsmålet|mailen|den) ~~ (til|hos|for) ~ (jeres|højere|hoejere|bureauets|din|deres|firmaets) ~ (ledelse|ledelsen|direktør|direktøren|chef|chefen|bestyrelse|øverste|niveau|hovedkontor*|ejer|ejerne|koncern*|direktion|direktionen|overordnede)
0.8 (mail|mailen|brev|dette|det her|sagen) ~~ (videresend*|sendes|går|gaar|gives|bedes) ~~ til ~ (den|din|jeres|ansvarlig|nogen) ~ (som|der|chef|ejer|direktør|leder|bestemmer|ledelse*|højere|hoejere)
0.8 (trænger til|kræver|tid til|på tide|paa tide) ~~ (næste niveau|naeste niveau|andet niveau|højere niveau|hoejere niveau|ledelsesniveau|chefniveau|et niveau op|at tale chef*); (ring|ringer|bed|lad|sig|hils) ~ (din|jeres|din nærmeste) (chef|direktør|ejer|leder) ~
0.8 sagen ~ (forelægges|løftes|eskaleres|overgives|bringes op) ~ (for|til)? ~ (@your|deres|en)? ~ @boss
0.85 (tale|snakke|tal|stil mig om|stilles om|møde) ~ (med|til) ~ (din|jeres) (chef|leder|direktør|overordnede|ledelse)
0.85 (din|jeres) (chef|direktør|leder|ledelse|overordnede) ~ (på kopi|cc|ind over|inddrag*|orienter*|kontakt*|høre)
0.85 (sat|sætter|sætte) ~ (din|jeres) (chef|direktør|ledelse|leder) ~ (på)? (kopi|cc)
0.85 (tager|tage|taget|løfter|løfte) ~ (det|den|sagen)? ~ (op)? (med|til|i) (vores|min|jeres|din)? (direktion|direktionen|bestyrelse|bestyrelsen|ledelse|ledelsen|ledergruppe*|direktør*)
0.85 (højere|andet|øverste|næste) (niveau|sted|plan|oppe) ~ (i organisationen|hos jer|afklar*)?
0.8 (på|op på|til) (et|næste) (højere|andet)? niveau
0.85 (højere|længere) (op)? ~ (i systemet|i organisationen|oppe hos jer)
0.85 (eskaler*|eskalere)
0.85 (formel|officiel|skriftlig) klage; klageansvarlig*; klageafdeling*
0.85 (overordnede|øverste|endelige) ansvar ~ (hos jer|for)?
0.85 (økonomidirektør*|administrerende|direktør*|direktøren|bestyrelsen|formand*|økonomichef*) ~ (gået ind i|forventer et møde|kræver et møde|ønsker et møde|er inde over|blandet sig)
0.85 (en|nogen) (der|som) (kan|har) (bestemme|bestemmer|tage en beslutning|beslutte|kompetence*|mandat|myndighed)
0.85 (ikke|gider ikke|nægter at) ~ (tale|snakke) med ~ (praktikant*|elev*|flere|underordnede|supportere)
0.8 (inddrage|inddrager|involvere|involverer) ~ (ledelsen|direktionen|chef*)
0.8 (vi to|du og jeg) kommer ikke (længere|videre)
0.85 (få|tale med|fat i) ~ (din|jeres) (leder|chef|overordnede|ansvarlige|direktør)
0.85 (hvem) ~ (er din chef|er chef hos|leder hos|kan jeg klage til|bestemmer hos)
0.85 (går|gå|må gå) ~ (til|over) ~ (din chef|jeres chef|jeres ledelse|jeres direktør|hovedet på)
0.85 hvem er (din|jeres) (leder|chef|direktør|overordnede); (vil|ønsker at) klage over (forløbet|sagsbehandling*|behandling*|jer|dig|medarbejder*)

[request]
0.85 (bedes|ønskes) ~~ (indbetalt|betalt|sendt|fremsendt|oplyst|bekræftet|rettet|fjernet|tilsendt|returneret|leveret|besvaret|ændret|aendret|afleveret|rettet til|udbedret|kontaktet|opdateret)
0.85 slet (den|det|dem|alt|kontoen|filen|filerne|venligst|gerne|mig|os|vores|hele|alle|linjen|posten)
0.75 (hvis|såfremt|saafremt) ~~ (ikke|ej) ~~ (udbedret|løst|loest|rettet|betalt|fået svar|faaet svar|har fået svar|har faaet svar|leveret|på plads|paa plads|tilbagebetalt|modtaget|krediteret|hørt fra|hoert fra) ~~ (senest|!før|foer|inden|til)
0.75 (skal|bruge|!bør|boer|vil have) ~ til (engelsk|tysk|fransk|spansk|polsk|norsk|svensk|finsk|italiensk|dansk|arabisk|hollandsk)
0.85 (kan|kunne|vil|ville|gider|orker|mon) (i|du|de|nogen|en af jer|din kollega|nogen hos jer|jeg få|jeg faa) ~~ (@ask|være|vaere|kunne|få|faa|gå|gaa|overveje|bidrage|foreslå|bygge|køre|koere|tolke|tilbyde|ordne|bruge)
0.45 (kan|kunne|vil|ville) (i|du) ~ (ikke|lige|eventuelt|evt|måske|maaske|godt|have|være|vaere|venligst)
0.85 (kan|må|maa|skal|skulle|!bør|boer|når|naar|burde|kunne|ville|!måtte|maatte) (vi|jeg) ~ (få|faa|tage|booke|flytte|sende|bestille|se|høre|hoere|tale|betale|dele|ses|mødes|bytte|ændre|aendre|udskyde|have|leje|låne|vente|regne|køre|koere|lægge|laegge|bruge|komme|ønske|oenske|bede|ringe|forlænge|forlaenge|løse|loese|slippe|hente|anmelde|bede om|fakturere|vide|finde|sige|rykke|aftale|lave|forvente) ~
0.85 (vi|jeg) (kan|må|maa) (få|faa|bede om|låne) ~ (en|et|tilsendt|jeres|dit); man (forestille sig|kunne) ; kunne man ~ (forestille|få|faa|tænke sig|taenke sig|eventuelt|evt|tale|flytte|bytte|lave|dele)
0.85 (venligst|vær venlig|vær venlige|vær sød|vær rar|vær så venlig|vær saa venlig|vær så sød|vær saa sød|vær søde|så venlig|saa venlig|så sød|saa sød|er i søde|er du sød|gider i|gider du|bedes du|bedes i|i bedes|du bedes|de bedes|bedes) ~~ (@ask|at|returnere|prioritere|undlade|bemærke|tage|lade|oplyse|sende|kontakte|rette)
0.85 (venligst|venlig|bedes) ~ (og|at)? ~ (@ask|aflevere|stryge|stryg|tage|lad|påmind|returner|annuller|inkluder|suppler|sikre|svar|prioriter|ryd|indkald|ophør|stop|undlad)
0.85 send (venligst|gerne|lige|bare|os|mig|den|en|et|jeres|dem|det|straks|blot|endelig|i|nu|dog|også|ogsaa|kun|faktura*|tilbud*|oplæg*|papirerne); sender (i|du) ~ (mig|os|en|et|den|jeres|lige|bare|gerne|venligst)
0.85 (taknemmelig|taknemmelige|taknemlig|taknemlige|glad|glade) for ~ (svar|besked|tilbagemelding|hurtig*|bekræft*|bekraeft*|tilbud*|kopi|opkald|afklaring|opringning|vejledning|en snarlig)
0.85 (taknemmelig|taknemmelige|taknemlig|glad|glade|godt|fint|super|perfekt|rart|dejligt|fedt|sødt|skønt|skoent|ønskeligt|alletiders|lækkert|smart) (hvis|om) (i|du|vi|nogen|jeg|det|man|der|en)
0.85 (sætter|saetter|sætte|saette|sat) ~ pris (på|paa) ~ (svar|et|en|besked|hvis|om|at i|at få|at faa|tilbagemelding|hurtig*|hjælp|hjaelp)
0.85 (jeg|vi|undertegnede) ~ (vil|ønsker|oensker|ville|skal|vil gerne|vil meget gerne|må|maa|skulle|behøver) ~ (have|bede|have svar|bede om|bede jer|gerne have|gerne bede|gerne bestille|gerne tale|gerne høre|gerne hoere|gerne se|gerne booke|gerne ændre|gerne aendre|gerne flytte|gerne skifte|gerne vide|gerne have tilsendt|bruge|bruge en|lige bruge|hjælp|hjaelp|have en|have et|høre|hoere|tale|tale med|vide|se|bestille|have bekræftet|at få|at faa|at høre|at hoere|at få oplyst|at faa oplyst|en|et|jeres hjælp|jeres hjaelp|kopi|tilbud*|skriftlig*|bekræft*|bekraeft*|oplysning*|information)
0.85 (jeg|vi|undertegnede) ~ (kræver|forlanger|beder|forventer|imødeser|anmoder|begærer|efterlyser|efterspørger|insisterer|har et spørgsmål|har et spoergsmaal|har nogle spørgsmål|har nogle spoergsmaal|har et ønske|har et oenske|har en bøn|mangler lige|mangler bare|savner|søger|afventer) ~ (om|at|jer|dig|en|et|svar|jeres|dit|din|skriftlig*|på|paa|hurtig*|snarlig*|oplysning*|lige|til)?
0.85 (vil|ønsker|oensker|skal|må|maa) (jeg|vi) ~ (gerne|have|bede|anmode|vide|skriftlig*|svar|hjælp|hjaelp|tale|se|mødes|bestille|høre|hoere|bytte|ændre|aendre|derfor bede|derfor gerne)
0.85 (kræver|forlanger|beder|forventer|imødeser|anmoder) (jeg|vi) ~ (have|at|om|jer|dem|en|et|os|mig|hvordan|hvad|svar|skriftlig*|omgående|nu|af|derfor|besked|fuld|snarest|deres|jeres)
0.85 vil ~ (gerne|meget gerne|godt) ~ (have|høre|hoere|se|bestille|booke|vide|tale|bede|flytte|udvide|ændre|aendre|modtage|snakke|mødes|byde|lade|forlænge|forlaenge|skifte|betale|få|faa|spørge|købe|koebe|benytte)
0.8 (imødeser|afventer|ser frem til|forventer|imødeses|afventes) ~ (jeres|deres|dit|din|et|en|svar|tilbagemelding|besked|bekræft*|bekraeft*|snarlig*|hurtig*|omgående|kredit*|rettet|rettelse|forslag|tilbud|redegør*|skriftlig*)
0.85 (vend|vende|meld) ~ (venligst|lige|gerne)? ~ tilbage ~ (med|senest|snarest|til|når|naar|omgående|i dag|så|saa|inden|hurtigst|asap|gerne|!før|foer|angående|hvordan|på|paa|om|herom)?
0.85 (giv|giver) ~ (mig|os|lige|venligst|gerne)? ~ (lyd|besked|et praj|et ring|et kald|et svar|en melding|en tilbagemelding|et bud|en status|mig besked|os besked|et tilbud|en pris|en forklaring); (hører|hoerer) (gerne|meget gerne) fra (jer|dig); (høre|hoere) fra (jer|dig) ~ (senest|inden|hurtigst|snarest|i dag)
0.85 (ring|bekræft|bekraeft|forklar|redegør|påmind|korriger|ret|frigiv|send|stryg|luk|smid|gendan|mail|fiks|fix|ordn|tjek|kontroller|ændr|opdater|juster|krediter|annuller|stop|aflever|skriv|fjern|publicer|specificer|lever|suppler|bogfør|book|installer|spær|kig|sørg|soerg|skaf|undersøg|undersoeg|sluk|videresend|udbedr|fakturer|oplys|meddel|genfremsend) ~ (mig|os|den|det|dette|dem|gerne|bare|lige|også|ogsaa|snarest|omgående|straks|derfor|fakturaen|filen|filerne|mødet|moedet|navnet|fejlen|jeres|samtlige|følgende|teksten|tilbud*|kopi*|bookingen|billedet|billederne|alt|alle|tilbage|hvordan|hvad|når|naar|hvis|skriftlig*|en ny|aftalen|på ny|paa ny|materialet|tallene|timerne|kontoen|licens*|overskriften|senest|nu|venligst|til mig|den konto|fat|hurtigst|endelig)
0.85 (svar|løs|hold|lad|hjælp|hjaelp|skift|læg|laeg|sæt|saet|find|få|faa|lav|tag|kom|vis|giv|sig|pause|sikr|hent|flyt) (mig|os|lige|venligst|gerne|straks|omgående|nu|snarest|jer sammen|dem|på denne|paa denne|på min|paa min|tilbage|endelig|det nu|ham|hende|den ned|det ned|den væk|den vaek|fat i)
0.8 (oplys|fortæl|sig|book|flyt|aflys|hent|prioriter|meddel|orienter|fremsend|tilsend|udsted) ~ (mig|os|gerne|snarest|omgående|derfor|også|ogsaa|til|venligst|lige|mødet|moedet|et|en|til hvem|hvornår|om)
0.8 (er|ville|findes|bliver|var) det ~ (muligt|en mulighed|okay hvis|ok hvis|muligheder|ok at|okay at|i orden at|i orden hvis|tilladt|på nogen !måde|paa nogen !måde|nemt at|noget i kan|noget du kan|for meget at bede|realistisk); (er|findes) der ~ (mulighed|nogen mulighed|nogen chance|plads|nogen der kan|en !måde|mon|ledige)
0.85 (lad|lade) ~ (mig|os) ~ (vide|høre|hoere|få at vide|faa at vide|få|faa); (lad|lade) ~ (det)? ~ (mig|os) ~ (vide|høre|hoere)
0.85 (vil høre|vil hoere|hører om|hoerer om|ville høre|ville hoere|spørge om|spørger om|spørge|høre om|hoere om|hører lige|hoerer lige|ville spørge|gad vide|i tvivl om|tænker på om|taenker paa om|tænkte på om|tænkte paa om|undrer mig over om) ~ (om|hvordan|hvad|hvornår|hvilken|hvilket|hvor|i|du|hvem|til|det|vi|jeg)
0.8 (skal bruge|har brug for|mangler|søger|efterlyser|behøver|bruger|mangler lige|mangler bare|skal lige bruge|skal lige have|skal have) ~~ (senest|til|inden|svar|hjælp|hjaelp|besked|tilbud*|materiale*|en ny|jeres hjælp|jeres hjaelp|få|faa|hjælp til|hjaelp til|vide|jeres|oplysning*|!før|foer|bekræft*|bekraeft*|pris*|en|et|nummer*|adgang*|cvr|kopi|licens*|dem|nogen)
0.8 (et|lille|kort|hurtigt|nogle|par|to|et enkelt|opfølgende) (spørgsmål|spoergsmaal|ønske|oenske|bøn|ting); (ønske|oenske|anmodning|forespørgsel|tilbudsforespørgsel|bestilling) ~ (om|på|paa|fra|er)
0.8 (må|maa|!får|faar|få|faa) ~ (vi|jeg) ~ (bede|lov|ønske|oenske|et|en|svar|vide|tilbud*|pris*|hjælp|hjaelp|se)
0.8 (hvad|hvordan|hvornår|hvor|hvilken|hvilket) ~ (koster|gælder|passer|skal) ~ (i|du|det|jer|om|en|et|for|dig|vi|jeg)
0.8 (tilbud|prisoverslag|pris|tidsestimat|forslag|tilbagemelding|svar|besked|bekræftelse|bekraeftelse|forklaring|redegørelse|handlingsplan|tidsplan|undskyldning) ~ (ønskes|tak|imødeses|senest|afventes|kræves|snarest|omgående|udbedes|bedes)
0.8 (skal|må|maa|!bør|boer|behøver|kan|bedes) ~~ (ændres|aendres|byttes|rettes|korrigeres|lægges|fjernes|flyttes|opdateres|suppleres|stryges|udbedres|fikses|løses|være klart|vaere klart|være klar|vaere klar|være løst|vaere loest|sendes|publiceres|justeres|slettes|gendannes|stoppes|leveres|faktureres|oversættes|bestilles|laves om|bringes i orden|lukkes|udsendes) ~ (til|på|paa|ind|væk|vaek|inden|senest|!før|foer|snarest|omgående|nu|i dag|fra|i|med|af|i morgen|for)?
0.8 (gerne|helst|snarest|omgående|hurtigst muligt) ~ (svar|besked|opkald|et|en|!før|foer|senest|i dag|via|på|paa|inden|tilbagemeld*|ring|mail|send|hør|skriftlig*|med|bekræft*|bekraeft*|tilbud*)
0.8 (ret|fiks|fix|ring|luk|sluk|fjern) ~ (nu|i dag|omgående|straks|snarest|lige|på stedet|paa stedet|den|hurtigt|filen)
0.8 (ret den|ret det|fiks det|løs det|hjælp os|hjaelp os|hjælp mig|hjaelp mig|ring til mig|ring til os|skynd jer|skynd dig|kom nu|svar på|svar paa|tag fat|tag jer sammen|få nu|faa nu|få det|faa det|få den|faa den|se at få|se at faa) ~ (løst|loest|fikset|rettet|ordnet|sørg|soerg|komme|gøre|goere|give|sende|forklare|dette|det|nu|ringe|lige)?
0.85 (vil|kræver|forlanger|ønsker|oensker|forventer|vil gerne) ~~ (forklaring|svar|besked|tilbage|kompensation|handlingsplan|møde|moede|rettelse|tilbagebetaling|nedslag|kredit*|nyt forslag|garanti*|tidsplan|skriftlig*|lavet om|rettet|udbedret|løst|loest|rettet udgave|undskyldning|redegørelse|stillingtagen|ny udgave)
0.75 (hjælp|hjaelp|hjælpe|hjaelpe|assistance|bistand) ~ (til|med|os|mig|at); (kigge|kig|se|se lige) ~ (på|paa|over|igennem|til) ~ (det|dette|den|vedhæftede|fejlen|aftal*|filen|tilbud*|sagen)
0.75 (passer|fungerer|dur) ~ (det|den|jer|dig|det jer) ~ (at|på|paa|om|bedre|med|i stedet|med)?; (hvordan|hvad) ~ (gør|goer|tænker|taenker|ser|lyder|siger) (vi|i|du|det); (kan|skal) vi ~ (sige|finde|lave|tage|aftale|mødes|ses|flytte|rykke|prøve|proeve)
0.75 (ny|anden|andet|nyt) (tid|dag|dato|tidspunkt) ~ (foreslå|passer|bookes|finde|til mødet|til moedet|tak); (foreslå|foreslår) ~ (gerne|en|et|ny|nye|nogle|tid|tider|at)
0.75 (jeg|vi) beder (jer|dig|dem|venligst|om); beder (jer|dig) (om|venligst|bekræfte|bekraefte|sende); skal jeg ~ (bede|venligst|høfligst)
0.85 (afmeld|frameld|fjern|slet|tilmeld) (mig|os) ~ (venligst|gerne|fra|nyhedsbrev*)?
0.85 (den ene|posten|linjen) må gerne (komme af|fjernes|slettes)
0.8 (i|du) (bedes|må meget gerne|må gerne); (må jeg|må vi) (bede|få|låne)
0.8 (mangler|afventer) (stadig|fortsat|endnu) ~ (underskrift*|svar|godkendelse|kopi*)

[not request]
# A question that asks for nothing, and a saying.
må jeg (lige|bare|gerne)? (sige|rose|nævne|komplimentere|takke)
få den (betalt|overført|sendt af sted|afsted); få den sidste rate
(kan|må) (i|du) godt (glemme|lægge|kigge|spare|stikke); lad (mig|os) (sige|bare sige)
gad vide (hvad|om) jeres; (sig|os) næsten til; så må vi (tage|lade|finde|prøve)
forventer vi at i (dækker|betaler|erstatter); (får|fik) jeg en (ny|anden) ~ (i røret|i telefonen)
mail bliver nu; spørge ind; (som|vi) (gerne vil|vil gerne) have jer (på|med|til)
vi vil have jer med; vil gerne (forlænge|forny|fortsætte|udvide); forventer (et møde|møde)
(skal|vil) nok vende tilbage; (vi|jeg) vender tilbage (når|så snart|efter); lad os tage
tag mig af; ret (skuffende|godt|dårligt|fint|sent); send (os|mig) bare

[urgent]
0.85 (presserende|haster|haste|hastesag|hastende|hasteordre|hasteopgave|akut|akutte|akutsag|snarest|snarest muligt|hurtigst muligt|asap|uopsættelig*|ufortøvet|prompte|i en fart|panik|krise|krisesituation|nødsituation|sos|mayday|højeste prioritet|topprioritet|prioritet 1|høj prioritet|hoej prioritet|tidskritisk*|superakut|brandudrykning|nødråb|vigtigt og haster|på røde pletter|paa røde pletter|brænder på|brænder paa|brændende platform|lige nu og her|her og nu)
0.85 (så|saa) (hurtigt|snart) (som muligt|som det overhovedet|i kan|du kan|det kan|som|overhovedet); (uden ophold|nu med det samme|nu og her|her og nu|på sekundet|paa sekundet|i ekspresfart)
0.85 (ring|ringer|svar|kontakt|kontakter|send|ret|fjern|luk|løs|løst|loest|løses|rettet|rettes|udbedret|udbedres|kræver|forlanger|forventer|vil|skal|bedes|må|maa|hjælp|hjaelp|ordnes|ordnet|stop|stoppe|besked|handling|se|oppe) ~ (straks|omgående|øjeblikkelig|øjeblikkeligt|på stedet|paa stedet|med det samme|lynhurtigt|prompte)
0.85 (straks|omgående|øjeblikkelig|øjeblikkeligt) ~ (svar|ring|kontakt|handling|udbedring|rettelse|besked|tilbagemelding|hjælp|hjaelp|løsning|loesning|opkald)
0.85 (kan|når|naar|må|maa) ~ ikke ~ vente ~ (længere|laengere|til|på|paa|mere)?; (!tåler|kan) ~ ikke ~ (vente|udsættelse|ophold|at vente); ikke (et minut|et sekund|en time|en dag) ~ at (miste|spilde|give væk|give vaek)
0.85 (ring|fiks|ret|luk|stop|fjern|gendan|svar mig|hjælp os|hjaelp os|hjælp mig|hjaelp mig|få den|faa den|få det|faa det|tag den) ~ (til|mig|det|dette|os|den|filen|fejlen|en|nogen|op|ned|ordnet|konto)? ~ (nu|straks|med det samme|omgående|i aften|i dag|i eftermiddag|i formiddag|hurtigt|på stedet|paa stedet|i nat)
0.8 (tiden|klokken|uret|tidsfristen|fristen) ~ (løber|tikker|er knap|går|gaar|rinder|er ved at|løber ud); (det|tiden) ~ (brænder|løber) ~ (på|paa|fra os|ud)?; (knap|kort) om tid; kort tid til; i sidste (øjeblik|time|minut); elleve time; ellevte time
0.8 (står|staar|ligger|holder) ~ (alt|helt|hele|virksomheden|produktionen|butikken|kasserne|vi|arbejdet|lageret|hotellet|restauranten|alle) ~ (stille|nede|stop|og venter); (hele|al|alt|alle) ~ (virksomhed*|butik*|produktion*|kontor*|lager*|arbejd*|hotel*) ~ (står|staar|ligger) ~ (stille|nede)
0.8 (mister|taber) ~ (penge|kunder|ordrer|salg|omsætning|tusindvis) ~ (hver|pr|for hver|hvert|i|nu|så|saa)
0.8 (hvert|hver|hver eneste|hvert eneste) ~ (minut|time|sekund|dag) ~ (tæller|koster|er dyr|der går|der gaar)
0.8 (i dag|idag|i aften|i morgen|imorgen) ~ (ellers|åbner|aabner|trykkes|i trykken|deadline|lukker|premiere*|indvi*|lancer*|skal folk)
0.8 (messen|messe|lanceringen|lancering|indvielsen|indvielse|premieren|deadline|tryk|trykkeriet|trykken|afleveringen|brylluppet|begravelsen|pressemødet|forhandlingen|lønkørslen|lønudbetaling*|lønningsdag|buddet|tilbudsfrist*|flyet|åbning*|åbningen|avisen går|avisen gaar) ~~ (i dag|i aften|i morgen|imorgen|i overmorgen|om en time|om nogle timer|om to dage|i trykken)
0.8 (inden for|indenfor|om) ~ (en time|få timer|faa timer|en halv time|# timer|# minutter|et kvarter|nogle timer|to timer|i dag|24 timer|et par timer)
0.8 (helst|gerne) (i går|i gaar|igår|igaar|sidste uge|for en time siden|nu|straks|omgående|i dag|med det samme); (allersenest|absolut senest) ~ (i dag|i morgen|i aften|fredag|nu)
0.8 (meget|lidt|ret|ekstremt|rigtig|temmelig) ~ (travlt|akut|stram tid*|presserende|kort tid|hastende); (stram|kort) (tid|deadline|tidsplan|frist); kort varsel; (vigtigt|afgørende) ~ (nu|i dag|at det sker nu); haster ~ (lidt|meget|rigtig|virkelig)?; (har|vi har) travlt med at (få|faa)
0.8 (åbner|aabner|begynder|starter|går live|gaar live|trykker|trykkes|flyver|rejser|lukker) ~ (vi|det|den|butikken)? ~ (i morgen|imorgen|i aften|i dag|om en time|om to timer|om nogle timer|kl #|klokken #)
0.85 (inden|senest|før) kl # (i dag|i aften|i morgen); (inden|senest) kl (i dag|i aften)
0.85 (bruge|bruger|have|send|sende|få|bekræfte|svare|levere|ringe|klar|nå|godkende) ~~ (senest|inden) ~ (i dag|i aften|i morgen|i overmorgen)
0.85 (til|klar til) (i morgen|i aften|i overmorgen) (tidlig|formiddag|kl|aften)?
0.85 (sidder|står) og venter; (skal|skulle) ~ (afleveres|være der) i (morgen|overmorgen)
0.85 (haster|akut|presser på|brænder på) ~ (virkelig|lige nu|helt vildt)?

[not urgent]
(behandles|besvares|svarer|vender tilbage) hurtigst muligt

[praise]
0.75 (uovertruffen|uovertruffent|uovertrufne|formidabel|formidabelt|fremragende|enestående|mageløs|mageløst|forrygende|eminent|eminente|brillant|brillante|mesterlig|mesterligt|forbilledlig|forbilledligt|vidunderlig|vidunderligt|fortræffelig|fænomenal|fænomenalt|pragtfuld|pragtfuldt|uforglemmelig|uforglemmeligt)
0.85 tak tak (tak)?; tusind tak for (i går|i gaar|i lørdags|i fredags|festen|aftenen|en|et|det|den|at|jeres|din|alt|hjælpen|dagen|weekenden); helt høje; svæver stadig; oppe at (køre|koere) over; gud velsigne; velsignelse for
0.85 (præcis|praecis|nøjagtig|præcist|lige) (som|det) (i|du|som i) ~ (forudsagde|lovede|sagde|havde lovet|skrev|tegnede|lagde op til)
0.85 (salget|omsætningen|ordrerne|bookingerne|trafikken|besøgstallet|tilmeldingerne) ~~ (oppe|op med|oppe med|gået op|gaaet op|den rigtige vej|rekord)
0.85 (eneste|første) ~ (der|som|revisor|bureau|håndværker) ~ (har kunnet|kan|har formået|forstår|gider|har gidet|kunne|har taget sig tid) ~ (forklare|hjælpe|hjaelpe|at forklare|få|faa|løse|loese|lytte|finde|til at|mig|os)
0.85 (nøj|ih|åh|ej|gud|næ|orv|uha|wow) ~ hvor ~ (er|var|blev|ser|bliver) ~ (den|det|de|i|du|jeg|vi) ~ (fin|fine|fint|flot|flotte|pæn|pænt|lækker|sød|søde|god|smuk|glad|glade|sej|seje)
0.85 hvor ~ (er|var|blev) ~ (den|det|de|i|du) ~ (fin|fine|pæn|pænt|lækker|sød|søde|god|smuk|sej|seje|gode|dygtig|dygtige) ~ (altså|bare)?
0.85 (hængt|hænger|hang) ~ (den|det|dem|nu)? ~ (på køleskabet|paa køleskabet|op på væggen|op paa væggen|på væggen|paa væggen|i glas og ramme|over sofaen|på æresplads|paa æresplads)
0.85 telefonen ~ (gløder|kimer|er rødglødende|ringer uafbrudt); (bliv|blive) ~ endelig ved; velkomne (en anden gang|igen|tilbage|her igen|når som helst|naar som helst); altid velkomne
0.85 aldrig har ~~ (så|saa) (lidt|meget|få|faa|mange|hurtigt|godt|glad|glade); (betalte|betaler|betalt) ~ (med glæde|med glaede|med et smil|med fornøjelse|gladeligt)
0.85 (tryg|trygge|trygt) ~ (ved|med|hos|i hænderne) ~ (jer|dig|jeres|os|på|paa)?; (sover|sov|søvnløse|ligger) ~~ (nu|i dag) ~ (knap|næppe|naeppe|sover|trygt)
0.85 (lettet|lettede|lykkelig|taknemmelig|stolt|glad|glade) ~ (arrangør|vært|kasserer|formand|ejer|kunde|kunder|brud|mor|far|bygherre|chef|kolleger|mand|kone|forening|familie)
0.8 (på en|paa en|havde en|har en) ~ (anden klode|helt anden klasse|helt andet niveau|højde med); (i|du) ~ (kan jeres|kan dit|kan bare) ~ (kram|stads|håndværk|det)
# won over, honour to whom it is due
0.85 (ære|æren|fortjeneste|fortjenesten) ~ (for|er|tilfalder) ~ (det|jer|jeres|dig|din|alt|aftenen|resultatet); (skal|fortjener) (i|du) ~ have ~ (ære|ros|tak|æren|stor tak|en stjerne|en medalje|en orden|et skulderklap|en blomst)
0.85 (skal i have tak|tak skal i have|tak skal du have|tusind tak skal|i skal have tak|du skal have tak|det skal i have tak) ~ (for|fordi|alle)
0.85 (må|maa|vil|skal) (jeg|vi) ~ (have lov|lige|gerne|bare)? ~ (rose|takke|kvittere for|anerkende|fremhæve|sige tak|give ros) ~ (jer|dig|jeres|for|at)?; (rose|fremhæve) ~ (jer|dig|jeres|din|hende|ham|holdet|teamet) ~
0.85 (udtrykke|udtrykker|udtale|sende) ~ (vores|min|bestyrelsens|stor|vor)? ~ (tilfredshed|anerkendelse|påskønnelse|taknemmelighed|taknemlighed|begejstring|tak til)
0.85 (var|er) (jeg|vi)? ~ (skeptisk|skeptiske|tvivlende|i tvivl|nervøs|bange|bekymret) ~~ men ~~ (overbevist|overbeviste|tog fejl|fik ret|glad|glade|flot|fantastisk|bedre|solgt|imponeret|bekymringerne|godt)
0.85 (i|du) ~ (fik|havde|har|fik altså) ~ (ret|ret) ~ (og|i)?; (tager|trækker|traekker|taget|trukket) ~ (alt|det|mine ord|mit brok) ~ (i mig igen|tilbage|i mig); (gjort|gjorde) ~ (mine|vores|al) ~ (tvivl|bekymring*|skepsis) ~ til skamme
0.85 (gjort|gjorde) ~ (min|vores|dagens|hele|ugens) ~ (dag|uge|år|aar|aften); (gjorde|gør|goer|gjort) ~ (udslaget|hele forskellen|en kæmpe forskel|en stor forskel|forskellen)
0.85 (længe|laenge|årevis|mange år|mange aar|evigheder) ~ siden ~ (jeg|vi|nogen|der) ~~ (så|saa|set|oplevet|været|vaeret|haft|grinet|smilet|fået|faaet) ~ (glad|glade|god|godt|flot|noget|tilfreds*|sådan|saadan|så|saa)
0.85 (er|blev) ~ blevet ~ (rigtig|virkelig|så|saa|meget|helt|pisse|super|vildt|noget|altså|godt nok)? ~ (godt|flot|flotte|fint|gode|fine|smukt|lækkert|pænt|skønt|skoent|perfekt|som det skal være|som det skal vaere|en skønhed|bedre end)
0.85 (ikke|intet|ingenting) ~ (meget|noget|stort)? ~ at (brokke sig|brokke|klage|udsætte|komme efter|pille|sætte en finger|saette en finger|indvende|kritisere|anmærke|kommentere|rette)
0.85 (taler|snakker|talte|snakkede|talt) ~ (ikke|aldrig) ~ om andet; (samtaleemne|snakken) ~ (i byen|på kontoret|paa kontoret|på gangene|paa gangene)?; (alle|folk|naboerne|kunderne|gæsterne) ~ (spørger|spurgte|vil vide|misundelig*|kigger) ~~ (hvem|hvor vi|hvor jeg|lavet|fået|faaet|mage|også have|ogsaa have|efter)
0.85 (bedre|større|stoerre|finere|flottere) ~ (kompliment|ros|gave|reklame|anbefaling|cadeau) ~ (kan|findes|fås|!får|faar)?; (kompliment|komplimenter) ~ (til|for|fra|med)
0.85 (vi|jeg|den|det) (vandt|fik medhold|slap igennem|bestod) ~ (sagen|udbuddet|opgaven|prisen|ordren|i|takket)?; (kom|er|den) ~ i (hus|!mål|land) ~ (takket|og|med|tak|fordi)?
0.85 (flaske|kage|øl|kop kaffe|middag|frokost|buket|blomster|chokolade|rødvin|vin|champagne|kasse øl|is) ~ (til gode|venter|står klar|staar klar|på mig|paa mig|på vores regning|paa vores regning|i køleskabet|på vej til jer|paa vej til jer|skal i have|til hele holdet|skylder jeg|skylder vi)
0.85 (skylder|skyldte) ~ (jer|dig) ~ (en|et|min|mindst|vist|flere|stor) ~ (øl|kage|middag|flaske|tak|kaffe|frokost|buket|tjeneste|undskyldning for)
0.85 (virkede|virker|fungerede|fungerer|spillede|spiller|kørte|kører|koerer|sad|sidder|gik|klappede) ~ (alt|det hele|det bare|alting|hele systemet|hele aftenen|den bare|fra første|fra dag|som det skal|som det skulle|som planlagt|op i en højere|op i en hoejere|uden problemer|uden et hik|uden bøvl) ~ (fra|og)?
0.85 alt ~ (virkede|virker|fungerede|fungerer|spillede|spiller|kørte|klappede|gik|sad) ~ (som|fra|bare|perfekt|efter planen|til tiden|første|uden|op)
0.85 ingen (opdagede|mærkede|lagde mærke|lagde maerke|bemærkede|kunne mærke|kunne maerke|så|saa) ~ (at|noget|forskel|forskellen|skiftet); uden at (nogen|kunderne|brugerne) ~ (opdagede|mærkede|bemærkede)
0.85 (endelig|omsider) ~ (virker|fungerer|finder|forstår|styr|ro|ordentlig|nogen der|en der|et bureau|en revisor|en regning man) ~ (det|på|paa|som|kan|for|alt|os)?
0.85 (knækket|knækkede) ~ (den|koden|nødden); (ramt|ramte|rammer) ~ (tonen|plet|stemningen|vores stil|præcis|praecis|stilen|noget rigtigt|os lige|lige)
0.85 (hold da kæft|hold kæft|hold da op|hold da helt|gud|åh|nøj|wow|ih|du godeste|jøsses|ej) ~ hvor ~ (er|var|blev|bliver|ser|det|den|i|de) ~~ (fedt|flot|flotte|godt|smukt|lækkert|fantastisk|vildt|sejt|dygtige|fede|gode|skønt|skoent|dejligt|pænt|glade|glad|imponeret)
0.85 (hele) ~ (drengerøven|holdet|kontoret|bestyrelsen|familien|butikken|afdelingen|huset|bordet|salen) ~ (klapper|klappede|jubler|jublede|smiler|grinede|elsker|er vilde|er glade|rejste sig|sang|dansede)
0.85 (smukt|flot|fantastisk|perfekt|genialt|lækkert|super|fremragende|strålende|pragtfuldt|imponerende) (smukt|flot|fantastisk|perfekt|genialt|lækkert|super|fremragende|strålende|og|simpelthen); (mere|andet) er der (vist)? ikke at (sige|tilføje)
0.85 (gik|går|gaar|forløb|kørte|løb) ~ (det|alt|festen|mødet|moedet|mødet|generalforsamlingen|messen|dagen|ombygningen|flytningen|overgangen)? ~ (som en leg|som en drøm|som smurt|over al|over forventning|fremragende|strålende|fantastisk|glat|helt efter planen|uden slinger|uden problemer|uden vrøvl|forbilledligt|eksemplarisk|uden den mindste|rigtig godt|supergodt|forrygende|godt og|upåklageligt)
0.85 (blev|sad|stod|kom|kørte|arbejdede) ~ (siddende|hele natten|hele weekenden|til klokken|til langt ud|en lørdag|en loerdag|en søndag|en soendag|juleaften|i to timer|ekstra) ~~ (indtil|så vi|saa vi|for at|til det|for os|på plads|paa plads|og hjalp|løst|loest|kunne)
0.85 (sjælden|sjældent|ualmindelig|usædvanlig|forbilledlig|eksemplarisk|imponerende|stor|beundringsværdig) ~ (omhu|indsigt|tålmodighed|taalmodighed|professionalisme|venlighed|service|grundighed|indlevelse|faglighed|dygtighed|hjælpsomhed|fleksibilitet|imødekommenhed|kvalitet|ildhu|omtanke|forståelse)
0.85 (kender|forstår|kan|ved) ~ (efterhånden)? ~ (vores|jeres|hvad) ~ (forretning|fag|håndværk|kram|stof|behov|sager|branche|vi har brug) ~ (bedre|til bunds|ud og ind|til fingerspidserne|på fingrene|paa fingrene|inden vi)?
0.85 (ikke været|ikke vaeret|ikke klaret|ikke lykkedes|aldrig gået|aldrig gaaet|aldrig lykkedes|ikke gået|ikke gaaet|ikke nået|ikke naaet|aldrig nået|aldrig naaet|ikke stået|ikke kommet) ~~ (uden|hvis ikke) ~ (jer|dig|jeres|din|dit|i)?; uden ~ (dit|din|jeres|dine|jer|dig) ~~ (aldrig|ikke|umuligt|fortabt|på den|paa den)
0.85 (takket være|takket vaere|på grund af|paa grund af|det var|skyldes|skyldtes) ~ (jer|dig|jeres|dit|din|dine) ~~ (udslaget|i !mål|lykkedes|succes*|vandt|hus|reddet|solgt|glad*|godt|tilladelse*|kunder)
0.85 (vil|kan|skal|har) ~ (jeg|vi) ~ (tænkt os at|taenkt os at|gerne|helt sikkert|til enhver tid|uden tøven|altid|varmt) ~ (anbefale|bruge jer igen|vælge jer igen|vaelge jer igen|vælge jer|vaelge jer|bruge jer)
0.85 (sandt for dyden|godt nok|ganske vist|egentlig|faktisk|jo) ~ (blevet)? ~ (et fornemt|et flot|et godt stykke|et smukt|et solidt|rigtig pænt|rigtig flot|helt flot|helt fint|ganske flot|ganske fornemt|ganske godt|slet ikke dårligt|slet ikke daarligt|slet ikke tosset|ret godt|ret flot|meget godt|meget flot)
0.85 (behøver|behøvede) ~ (jeg|vi) ~ (ikke|slet ikke) ~ (længere|laengere|mere)? ~ (bekymre|tænke|taenke|ligge vågen|sidde om aftenen|rette|røre); (sparet|sparede|sparer) ~ (os|mig) ~ (for|en|et|# kr|tusindvis|dage|timer|mange)
0.85 (måske|maaske|nok|helt klart|uden tvivl|simpelthen|en af|et af|de) ~ (de|det|den|mine|vores)? ~ (bedste|flotteste|dygtigste|sødeste|hurtigste|hyggeligste|smukkeste|grundigste|mest professionelle) ~ (vi|jeg|i|der|nogensinde|hidtil|på|paa|længe|laenge|håndværkere|folk|beslutning|valg|penge|investering|leverandør)
0.85 (humør|smil|energi|overblik|ro|tålmodighed|taalmodighed|humor) ~ (hele vejen|fra start|fra først|fra foerst|til sidst|i maven|over jer|der smitter|hele dagen|hele aftenen)
0.85 (kommer|kom|vender) ~ (helt sikkert|gerne|bestemt) ~ (igen|tilbage) ~ (til jer|med glæde|med glaede)?; (næste gang|naeste gang|igen) ~ (vælger|vaelger|ringer|spørger) (vi|jeg) ~ (jer|dig) ~ (igen|først|foerst)
0.85 (krammer|kram|knus|high five|skulderklap|hatten) ~ (til|fra|af|herfra|for) ~ (jer|alle|hele|hende|ham|os|dig)?; (bukker|bøjer) (mig|os) ~ (i støvet|dybt)?
0.8 (dejligt|rart|skønt|skoent|befriende|betryggende|trygt|fedt|fantastisk|lækkert) ~ (at|når|naar|med) ~ (nogen|en|et bureau|en revisor|folk|håndværkere|jer|i|leverandør*|samarbejdspartner*|vide|have) ~~ (holder|forstår|lytter|kan|ved|gør|goer|svarer|tager|styr|leverer|selv|tænker|taenker|ansvar)
0.85 (klarere|bedre|flottere|smukkere|finere|enklere|nemmere|tydeligere|skarpere|hurtigere|mere) ~ kan (det|man) ~ (ikke|næppe|naeppe) ~ (skrives|gøres|siges|blive|laves|formuleres|forlange|ønske|oenske)
0.85 (solgt|solgte|udsolgt) ~~ (hele lageret|alt|alle|hver eneste|på få dage|paa faa dage|på # dage|paa # dage|på rekordtid|paa rekordtid); revet (væk|vaek); (solgt|solgte) ~ (hele|alt|alle) ~ ud
0.8 som om intet var hændt; (første|andet) (ring|ringetone|forsøg|forsoeg) ~ (og|kl|tog)?
0.85 (fantastisk|fantastiske|strålende|vidunderlig|vidunderligt|fremragende|glimrende|superb|kanon|lækker|lækkert|lækre|flot|flotte|suveræn|suverænt|suveræne|professionelt|professionel|professionelle|gedigent|gedigen|enestående|dejlig|dejligt|dejlige|smuk|smukt|smukke|megaflot|superflot|superfint|skøn|skoen|skønt|skoent|skønne|gnidningsfri|gnidningsfrit|imponerende|rigtig godt|rigtig god|rigtig fint|rigtig fin|virkelig godt|virkelig god|mageløs|mageløst|brillant|kæmpe|kæmpestort|uforglemmelig|uforglemmeligt|magisk|perfekt|perfekte|vellykket|vellykkede|grundig|grundigt|gennemarbejdet|omhyggelig|omhyggeligt|veludført|fornem|fornemt|fornemme|velskrevet|velskrevne|flotteste|dygtige|dygtig|forrygende|søde|stykke godt|solidt|knivskarp|sej|fed|fedt|kompetent|eminent|herligt|upåklagelig|upåklageligt|eksemplarisk|utrætteligt|utrættelig|virkelig flot|kyndige|kyndig) (og|stykke|nye|gode|professionelle|hurtige|fine|lille|danske|tyske|engelske|hårde)? @work
0.85 (fantastisk|fantastiske|strålende|vidunderlig|vidunderligt|fremragende|glimrende|superb|kanon|lækker|lækkert|lækre|flot|flotte|suveræn|suverænt|suveræne|professionelt|professionel|professionelle|gedigent|gedigen|enestående|dejlig|dejligt|dejlige|smuk|smukt|smukke|megaflot|superflot|superfint|skøn|skoen|skønt|skoent|skønne|gnidningsfri|gnidningsfrit|imponerende|rigtig godt|rigtig god|rigtig fint|rigtig fin|virkelig godt|virkelig god|mageløs|mageløst|brillant|kæmpe|kæmpestort|uforglemmelig|uforglemmeligt|magisk|perfekt|perfekte|vellykket|vellykkede|grundig|grundigt|gennemarbejdet|omhyggelig|omhyggeligt|veludført|fornem|fornemt|fornemme|velskrevet|velskrevne|flotteste|dygtige|dygtig|forrygende|søde|stykke godt|solidt|knivskarp|sej|fed|fedt|kompetent|eminent|herligt|upåklagelig|upåklageligt|eksemplarisk|utrætteligt|utrættelig|virkelig flot|kyndige|kyndig) og ~ @work
0.85 (god|godt|gode|fin|fint|fine|stort|stor|bedste|fineste|stærkt|staerkt|stærk) (og|stykke|professionel|professionelt|hurtig|hurtigt|solidt)? (arbejde|arbejdet|indsats|service|servicen|håndværk|resultat|betjening|rådgivning|raadgivning|oplevelse|support|samarbejde|team|hold|præstation|stykke)
0.85 (rigtig|supergodt|virkelig|utroligt|meget|vildt|pisse|fantastisk|så|saa|flot|godt|fint|smukt|super|strålende|glimrende|professionelt|suverænt|mega|hurtigt|skønt|skoent|stærkt|staerkt) (klaret|lavet|leveret|løst|loest|håndteret|gennemført|tegnet|skrevet|oversat|udført|kæmpet|organiseret|gået|gaaet|ordnet|fikset|planlagt|beskrevet|forklaret|formuleret|arrangeret|tænkt|taenkt|gjort|arbejdet|fulgt op|udført)
0.85 (tak|takker|takke|taknemmelig|taknemmelige|taknemlig) ~ (igen|nok|skal i have)? ~ for ~ (et|en|al|alt|alle|jer|hjælpen|hjælp|hjaelp|indsatsen|den|det|at i|at du|dit|din|jeres|jobbet|arbejdet|samarbejdet|i går|i gaar|festen|aftenen|dagen|støtten|hurtig|hurtige|rådet|rådene|tålmodigheden|engagementet|løsningen|loesningen|udrykningen|fantastisk*|strålende|kanon*|super*|gode|god|godt|fin|flot|flotte) ~ (@work|hjælp|hjaelp|hjælpen|tålmodighed|taalmodighed|engagement|engagementet|indsats*|reddede|reddet|redning*|fiksede|løste|ordnede|hjalp|stillede op|stiller op|kæmpe*|job|samarbejde*|aften|dag|støtte|hurtig*|udrykning*|løsning*|loesning*|gjort|gjorde|gør|goer|ekstra|slid*|altid|gad|nåede|naaede|forklarede|lytte*|fest|tog|kom|stod|blev|tænkte|jeres tid|bryllup*|ekspertise|råd|raad|professionel*|holdt|holdt fast|holdt ud|vejledning|omtanke|omhu|har gjort|har lavet|indlevelse|arbejde)
0.85 (tak|tusind tak|mange tak|stor tak|hjertelig tak|varm tak|kæmpe tak|tusindtak|1000 tak) ~ (for|til|fordi) ~ (hjælpen|hjælp|hjaelp|jeres arbejde|dit arbejde|arbejdet|indsatsen|alt hvad i|alt i|al hjælp|al hjaelp|kanonjob*|at i reddede|at i løste|hurtig hjælp|hurtig hjaelp|hele holdet|hele teamet|jer alle|alle involverede|samarbejdet|redningen|støtten|alt arbejdet|jeres tålmodighed|jeres taalmodighed|tålmodigheden|fremragende|et|jeres|din|dit|al|i holdt|i blev ved|i ikke|du|i gad|i stod|det flotte|den flotte|den fine|den gode)
0.85 (tusind|kæmpe|stor|varm|hjertelig|mange|de bedste) tak ~ (til|@you|hele|alle|fra os|fra hele|for alt|allesammen|for jeres)
0.85 (meget|super|rigtig|utroligt|så|saa|helt|virkelig|yderst|ekstremt|oprigtigt|enormt|over|vildt|pisse|skide|dybt|inderligt|mere end|mega|kanon|særdeles|godt|rigtigt|sindssygt) ~ (tilfreds|tilfredse|glad|glade|imponeret|imponerede|taknemmelig|taknemmelige|lykkelig|lykkelige|stolt|stolte|begejstret|begejstrede|lettet|lettede|flot|smukt|dygtige|dygtig|professionel|professionelle|professionelt|hjælpsom|hjaelpsom|hjælpsomme|hjaelpsomme|søde|lydhøre|værdsat|vellykket|kompetente|kompetent|rørt|roert|rørte|trygge|tryg|hurtige|lækkert|godt lavet|godt gået|godt gaaet|flotte|fornøjede|fornøjet)
0.85 (er|var|blev|er vi|er jeg|blevet|føler mig|føler os) ~ (tilfreds|tilfredse|glade|imponeret|imponerede|lyriske|lyrisk|begejstrede|begejstret|stolte|lykkelige|super tilfreds*|megaglade|supertilfreds*|superglad*|superglade|ovenud|dybt taknemmelig*|helt solgt|solgt|tryllebundet|blæst bagover|godt tilfreds*|mere end tilfreds*|bevæget|rørt|roert) ~ (med|over|for|på|paa|af|at|nu|herude|alle)?
0.85 (superglad*|megaglad*|kisteglad*|supertilfreds*|megatilfreds*|ellevild*|ovenud tilfreds*|ovenud lykkelig*|hatten af|hat af|klapsalver|bravo|guld værd|guld vaerd|guldværd|guldklump*|perle|perler|helte|engle|engel|fuldtræffer*|pletskud|succes|gåsehud|mesterværk*|verdensklasse|kanonjob*|superjob*|kæmpearbejde*|lovord|rosende ord|glædestårer|livredder*|redningskrans|hep hep|tryllekunstnere|troldmænd|stjerner på himlen|stjerner paa himlen|topkarakter|ti ud af ti|12 tal|fem stjerner|tommelen op|tommelfinger op|stående ovationer|brillant|imponerende|mageløst|enestående|over forventning|over al forventning|overgået|overgik alle|overgår alle|fejlfri|fejlfrit|upåklagelig*|sad lige i skabet|sidder lige i skabet|lige i skabet|som smurt|på skinner|paa skinner|ramte plet|ramt plet|rammer plet|lige i øjet|hovedet på sømmet|hovedet paa sømmet|ramt hovedet|spot on|i særklasse|fandt fejlen|godt gået|godt gaaet|flot klaret|flot arbejde|godt klaret|godt arbejde|fint arbejde|sejt gået|sejt gaaet|æde min hat|æde sin hat|spise min hat|alle pengene værd|alle pengene vaerd)
0.85 (helt|aldeles|så|saa|virkelig|rigtig|ren|fuldstændig|bare|absolut|hele vejen igennem|gennemført|vanvittig|simpelthen|direkte) (fantastisk|fantastiske|vidunderlig|vidunderligt|suveræn|suverænt|suveræne|utrolig|utroligt|utrolige|strålende|magisk|mageløs*|perfekt|perfekte|top|i top|forrygende|genial*|enestående|uvurderlig*|eminent*|fænomenal*|fremragende|formidabel*|smuk|smukt|lækkert|lækker|flot|uovertruffen)
0.85 (blev|er|var|blevet|ser|så|saa|gik|fungerer|virker|føles|føltes|ligger|lyder|bliver|sidder|smagte|leverer|leverede|klarede|kører|koerer|spiller|spillede) ~ (det|den|alt|de|alting|ud|festen|siden|hele|jo|altså|virkelig|rigtig|også|ogsaa|helt|så|saa|simpelthen|resultatet|han|hun|i|begge)? ~ (fantastisk*|vidunderlig*|strålende|perfekt|perfekte|kanon|super|suveræn*|succes|magisk*|mega flot|superfint|over forventning|fremragende|flot|flotte|flottere|smukt|smuk|smukkere|uforglemmelig*|fejlfri*|upåklagelig*|gnidningsfrit|som en drøm|som en leg|som smurt|præcis så godt|praecis saa godt|vellykket|en succes|en fuldtræffer|en fryd|en fornøjelse|et hit|lækkert|lækker|mega godt|vildt godt|sygt godt|virkelig godt|rigtig godt|rigtig fint|rigtig flot|utroligt godt|bedre end|mere end tilfreds*|meget vellykket|på skinner|paa skinner|i top|bare max|forrygende|en kæmpe succes|en stor succes|altså flot|klasse|tip top|lige i skabet|helt i skabet)
0.85 (@yous|holdet|teamet|jeres|dine|dit|folk) ~ (er|var|været|vaeret) ~ (bedst|de bedste|den bedste|guld|guld værd|guld vaerd|fantastisk*|vidunderlig*|suveræn*|engle|helte|stjerner|professionelle|uovertrufne|uvurderlig*|geniale|for seje|seje|en engel|en helt|en stjerne|en perle|i en klasse for sig|magikere|tryllekunstnere|verdens bedste|jordens bedste|dygtige|dygtig|søde og|punktlige|i særklasse|mageløse|enestående|utrolige|utrolig|kanon|så dygtige|saa dygtige|så søde|saa søde)
0.85 (@yous|han|hun|holdet|teamet|konsulenten|teknikeren|tekniker|supporten|alle|jeres) ~~ (reddede|reddet|overgik|overgået|overraskede|tryllede|brillerede|leverede varen) ~ (dagen|aftenen|vores|os|forventning*|weekenden|alle|alt|på|paa|messen|hele|jer selv|frem|mig|lanceringen|julen|skansen|mine)
0.85 (@yous|han|hun|holdet|teamet|konsulenten|teknikeren|tekniker|supporten|alle|jeres folk|jeres) ~~ (løste|løst|loest|leverede|leveret|leverer|fiksede|fikset|gjorde|gjort|gør|goer|klarede|klaret|stillede op|arbejdede|håndterede|håndteret|gennemførte|ordnede|fandt|lavede|lavet) ~ (galant|kanon*|fantastisk*|strålende|rekordtid|lynhurtigt|nul komma fem|et kæmpe*|et kanon*|et fantastisk*|et strålende|et godt stykke|et rigtig|et utrolig*|et enestående|et gedigent|et super*|et flot|et fremragende|et fint|til ug|med bravur|eksemplarisk*|perfekt|på et kvarter|paa et kvarter|på ti minutter|paa ti minutter|på en time|paa en time|på # minutter|paa # minutter|hurtigt og|flot|suverænt|over forventning|over al forventning|professionelt|mesterligt|til punkt og prikke|til 12 tal|til 12|til tolv|fejlen på|fejlen paa|som aftalt og)
0.85 (reddede|reddet) ~ (dagen|aftenen|os|vores|weekenden|situationen|hele|julen|mit|skindet|livet|lanceringen|festen|mig|bacon)
0.85 (løst|loest|løste|fikset|klar|klaret|svar|udbedret|i gang|hjælp|hjaelp|på plads|paa plads|oppe igen|færdig|faerdig|ordnet|fandt|fundet) ~ (det|alt|fejlen|problemet)? ~ (på|paa|inden for|indenfor) ~ (nul komma fem|ingen tid|rekordtid|et kvarter|ti minutter|en time|# minutter|# timer|få minutter|faa minutter|fem minutter|et par timer|et øjeblik|en halv time|tyve minutter|under en time)
0.85 (alle|gæsterne|gæster|bestyrelsen|kollegerne|kollegaerne|kolleger|kunderne|kunder|personalet|medlemmerne|chefen|direktøren|publikum|de besøgende|deltagerne|børnene|forældrene|eleverne|juryen|ledelsen|bruden|brudeparret|folk|min kone|min mand|min mor|mor|far|svigermor|hele|bygherren|sagsbehandleren|revisoren|familien|læserne|formanden|menigheden|naboerne|brugerne|medarbejderne) ~~ (tilfreds|tilfredse|lyrisk*|lyriske|jublede|jubler|elskede|elsker|imponeret|imponerede|begejstret|begejstrede|vilde med|roste|ros|hyldede|klappede|bifald|værdsæt*|entusiastisk*|lykkelige|lykkelig|græd af|rørt|roert|rørte|takkede for|taler stadig om|taler om det|talte om|sagde wow|tabte kæben|tabt|henrykt*|smilede|trives|glade|så glad*|saa glad*|glædede|målløse|overvældet|overvældede|fantastisk*|helt solgte|fulde af lovord|lovord*|dansede|nød|nydt|spørger hvem der|spurgte hvem der|kommenteret|positiv*|har kommenteret|komplimenter|kompliment*|ikke en eneste bemærkning|intet at bemærke)
0.85 (sætter pris|saetter pris|sætter stor pris|saetter stor pris|satte pris|sat pris|værdsætter|vaerdsaetter|værdsatte|værdsat|beundrer|elsker|elskede|elsket|påskønner) ~ (virkelig|jeg|vi|meget|på|paa|hvordan|især|enormt|at|jeres|dit|det|den|resultatet|stor)? ~ (jeres|dit|dine|at i|hvordan i|at du|arbejde*|hjælp*|hjaelp*|samarbejde*|engagement*|indsats*|tålmodighed*|taalmodighed*|hurtig*|grundig*|lydhør*|nye|hjemmeside*|logo*|film*|teksten|tekst*|design*|forslag*|ærlig*|aerlig*|viden|forklar*|resultat*|det|den)
0.85 (lige|præcis|praecis|nøjagtig|netop) ~ (hvad|som|det|sådan|saadan) ~ (vi|jeg)? ~ (ville|håbede|håbet|haabet|ønskede|ønsket|oensket|drømte|drømt|ledte|manglede|havde forestillet|forestillede|ville have|søgte|skulle være|skulle vaere|havde brug)
0.85 (intet|ingenting|ikke|ikke en|ingen|ikke noget|ikke mindste|nul) ~ (at klage over|at udsætte|at bemærke|at indvende|at brokke|at tilføje|at ønske|at oenske|anmærkning|anmærkninger|at ændre|at aendre|negativt at sige|et ondt ord|ondt ord|kunne være gjort bedre|kunne vaere gjort bedre|ringe at sige|finger at sætte|finger at saette|finger på|finger paa|eneste bemærkning|eneste fejl|eneste indvending|eneste anmærkning|eneste klage|eneste rettelse|eneste kommentar)
0.85 (kan|kunne|kunnet|havde|har|ved|ville) ~ (ikke|næppe|naeppe|aldrig) ~~ (klage|blevet bedre|blive bedre|være bedre|vaere bedre|været bedre|vaeret bedre|gøres bedre|være gladere|vaere gladere|være mere tilfreds*|vaere mere tilfreds*|gået bedre|gaaet bedre|takke nok|takke jer nok|ønske bedre|oenske bedre|ønsket mig|oensket mig|mere tilfreds*|gladere|flottere|fået bedre|faaet bedre|været gladere|vaeret gladere|have gjort det bedre|bede om mere|hvordan vi klarede|hvad vi skulle gøre uden|hvad vi skulle goere uden|hvad jeg skulle gøre uden|hvad jeg skulle goere uden)
0.85 (ikke|aldrig|slet ikke) ~ (helt|så|saa|spor)? ~ (tosset|tossede|ringe|ueffen|værst|dårligt lavet|daarligt lavet|galt|skidt|dumt|så ringe|saa ringe|så tosset|saa tosset|så galt|saa galt|dårligt gået|daarligt gaaet|dårligt klaret|daarligt klaret|noget dårligt stykke|noget daarligt stykke)
0.85 (kunne) have (været|vaeret|gået|gaaet|set) ~ (værre|vaerre|meget værre|meget vaerre|langt værre|langt vaerre); (godt|vel|udmærket|udmaerket) tilfreds*; noget af det bedste ~ (jeg|vi|der|i)
0.85 (aldrig|sjældent|ikke) ~~ (været|vaeret|haft|set|fået|faaet|oplevet|mødt|følt|arbejdet|!kørt|koert) ~ (med|på|paa|os|vi)? ~ (et|en|nogen|noget)? ~ (så|saa)? ~ (tilfreds*|god|godt|glad*|flot*|fint|dejlig*|professionel*|hurtig*|hurtigt|rolig*|tryg*|nem*|bedre|tydelig*|dygtig*|smuk*|lydhør*|sjovt|engager*|styr på|styr paa|enkelt|imødekommende)
0.85 (bedre|flottere|finere|hurtigere|sjovere|smukkere|nemmere) ~ end ~ (vi|jeg|ventet|forventet|nogensinde|turde|håbet|haabet|bestilt|troet|originalen|lovet|alle|hvad|i lovede|sidste år|sidste aar|jeg havde|vi havde)
0.85 (bedste|flotteste|fineste|sjoveste|smukkeste|mest professionelle|hyggeligste) ~ (vi|jeg|nogensinde|hidtil|beslutningen|valget|bureau|investering*|beslutning|festen|konsulent*|længe|laenge|der er sket|i mange|leverandør*|samarbejdet|team*|året|oplevelse*|messen|julefrokost*|firmafest*|i byen|set|i årevis)
0.85 (anbefale|anbefaler|anbefalet) ~ (jer|gerne|varmt|kun|virkelig|dig|videre|til alle|til andre|helt klart|på det varmeste|paa det varmeste)
0.85 (sikke|hvilken|hvilket|sikken|sikket|for en|for et) ~ (en|et)? ~ (aften|fest|dag|kanon*|fantastisk*|lettelse|service|indsats|resultat|perle|succes|forskel|fornemmelse|dejlig*|fryd|oplevelse|hurtig*|flot|flotte|god|fin|fint|skøn|skoen|smuk|klasse|leverance|forvandling|trappe|fuldtræffer|professionalisme|grundighed|forestilling)
0.85 hvor ~ (blev|er|var|ser) ~ (det|den|de|i|du|alt) ~ (altså|bare|godt nok|dog|simpelthen)? ~ (flot|flotte|fint|fantastisk*|smukt|godt|dejligt|lækkert|skønt|skoent|dygtig*|søde|glad*|vidunderlig*|sjovt)
0.85 (løftede|løftet|loeftet|løfter) ~ (taget|hele aftenen|hele festen|oplevelsen|brylluppet|festen|stemningen); (sover|sov|sove) ~ (man|jeg|vi|bedre|nu)? ~ (godt|roligt|bedre|trygt) ~ (om natten|igen|nu)?; (sten) ~ (fra|faldt) ~ (hjertet|skuldrene)
0.8 uden (jer|dig|jeres hjælp|jeres hjaelp|din hjælp|din hjaelp) ~ (havde|ville|var) ~ (vi|jeg|det) ~ (aldrig|ikke|været|vaeret|stået|gået|gaaet)
0.85 takket (være|vaere) (jer|dig|jeres|dit|din|jeres hjælp|jeres hjaelp) ~~ (fik|gik|nåede|naaede|klarede|blev|lykkedes|har|sparede|vandt|slap|kan|kunne|havde|øget|slipper|turde|aldrig|ikke|solgte|sparer|lancer*|er)?
0.85 (gnidningsfrit|professionelt|professionel|hurtigt|hurtig|hurtige|venligt|venlige|venlig|kyndig|kompetente|lydhøre|lydhør|pædagogisk|pædagogiske|trygt|tålmodigt|tålmodige|tålmodig|taalmodig|grundigt|grundig|grundige|hjælpsom|hjaelpsom|hjælpsomme|hjaelpsomme|omsorgsfuldt|eksemplarisk|engageret|engagerede|punktlige|søde|dygtige|flinke|imødekommende|behagelige) ~ (og|fra|hele|behandlet|samarbejde*|håndter*|service|hjælp*|hjaelp*|løst|loest|betjening|gennem|hele vejen|forklar*|svar fra|proces*|team|folk)? ~ (professionel*|hurtig*|venlig*|kyndig*|lydhør*|pædagogisk*|tryg*|tålmodig*|taalmodig*|grundig*|hjælpsom*|hjaelpsom*|hele|fra start|hele vejen|team|hold|@work|dygtig*|søde|kompetent*|fandt|punktlig*|flot)
0.8 (salget|ordrerne|bookingerne|trafikken|leads|omsætningen|besøgene|konverteringen|tilmeldingerne|indtægterne|forespørgslerne|placering*) ~~ (steget|stiger|fordoblet|tredoblet|op|eksploderet|rekord|skudt|vokset|gået op|gaaet op|røget i vejret|aldrig været bedre|aldrig vaeret bedre) ~ (takket være|takket vaere|med|siden|efter|jer|#)?
0.8 (udsolgt|fuldt hus|fuldt booket|rekordsalg|rekordår|rekordmange|salgsrekord|byggetilladelsen er i hus|godkendt uden|gik igennem uden|igennem i første|i første hug|i første forsøg|i første forsoeg|godkendte dem i første|godkendt i første|uden en eneste bemærkning|ikke en eneste bemærkning|ikke en eneste anmærkning|uden den mindste|blank revisionspåtegning|ren påtegning|blank påtegning|uden forbehold fra revisor)
0.8 (letter|lettet|lettede|forenklet|forenkler|sparet|sparer) ~~ (hverdag*|vores|mit|os|mig|timer|enormt|masser|meget|arbejde*|tid)
0.8 (fortsæt|fortsætte|bliv ved|hold) ~ (sådan|saadan|med det|endelig|præcis sådan|praecis saadan|som i gør|som i goer|på samme !måde|paa samme !måde|stilen|den stil|det gode arbejde|fast i) ; (tryghed|luksus|privilegium|fryd|glæde|glaede|fornøjelse) ~ at (have|arbejde|samarbejde|få|faa|slippe|være|vaere|have jer|gøre|goere)
0.8 (hils|giv|sig|overbring|videregiv) ~~ (ros|tak fra|tusind tak|knus|kram|stor tak|kæmpe|at hun er|at han er|gjorde et|er guld|klarede|så godt|saa godt|helt|fantastisk*|at det var|at de er)
0.8 (en|stor|stort|al|fuld|kæmpe|masser af|fortjener|skal have|al mulig) (ros|hæder|cadeau|plus|lovord|krammer|kram|guldstjerne|fjer|blomst|blomster|hyldest|skulderklap) ~ (til|for|fra|af|i hatten|og)?
0.8 (hver|hele|alle) ~ (en|eneste|ugens)? ~ (krone|øre|kroner|penge|sekund|pengene) (værd|vaerd); (ugens|alle) penge (værd|vaerd); (sjovt|dejligt|skønt|skoent|rart|fedt|trygt) at (have jer|have dig|arbejde med jer|samarbejde|arbejde med|se resultat*|se hvor godt|blive lyttet|mærke|maerke|i forstår|nogen forstår|have nogen|finde|være kunde|vaere kunde)
0.8 (varm om hjertet|glad i låget|glad i sjælen|glad hele dagen|smil på læben|smil paa læben|smiler stadig|smilede hele|smil på|smil paa|med et smil|grædt af|fældede en tåre|tårer i øjnene|blev rørt|blev roert|blev helt bevæget|lattermild|grinede højt|grinede hoejt|lyser op)
0.8 (forstår|forstod|fatter|fattede|læste|læser|laeser|ramte|fangede) ~ (@you|virkelig|præcis|praecis|at i)? ~ (os|præcis|praecis|virkelig|hvad vi mener|hvad vi ville|hvad vi har brug|vores branche|vores sjæl|os rigtigt|tonen) ~ (rigtigt|præcis|praecis|lige)?
0.8 (bureau|firma|revisor|håndværkere|leverandør) (som|der) (forstår|lytter|fatter|leverer|holder|svarer); (heldige|heldigvis|lykke|held|glad for|glade for) ~ (at vi valgte|at vi har jer|at have jer|at i findes|at du findes|vi fandt jer|at vi fandt|jeg valgte)
0.8 (tysken|engelsken|teksten|oversættelsen|tegningen|filmen|logoet|menuen|lyden|stemningen|maden) ~~ (er|var|blev) ~ (smuk|smukt|flot|fremragende|forrygende|fantastisk*|lækker|lækkert|en fornøjelse|perfekt|himmelsk*)
0.8 (holdt fast i|gav ikke op|blev ved|gik den ekstra|ekstra mil|ud over det sædvanlige|det ekstra stykke|langt mere end|strakt jer langt|strakte jer|strækker jer) ~ (jeres|forventet|man kan|vi kan|vej|for os|for mig)?
0.8 (ikke noget|ikke) ~ (vi|jeg) siger ~ (ret)? tit; (takker|takke) for ~ (jeres|dit|en) ~ (indsats|arbejde|hjælp|hjaelp|tålmodighed|taalmodighed|flotte|gode|store)
0.85 (tak) ~ (for) ~ (hurtig*|flot|fantastisk*|super|god|fin|kæmpe|tålmodig*|grundig*|professionel*|dejlig*|effektiv*) ~ (arbejde|indsats|hjælp|service|levering|samarbejde|håndtering|opgave|løsning|svar|proces|betjening)
0.85 (kunderne|kunder|gæsterne|chefen|alle|bestyrelsen|kollegerne|medarbejderne|deltagerne) ~ (vilde med|begejstrede|glade|tilfredse|imponerede|elsker|elskede|rosede|roser) ; (anbefaler|anbefale) ~ (jer|dig) ~ (varmt|gerne|til|videre)
0.85 (første gang) (i|i mange|i flere)? (årevis|år|lang tid|længe) ~~ (forstår|forstod|virker|kan|sover|styr)
0.85 (siden|efter) (i|du) ~~ (har)? alt ~ (kørt|fungeret|virket|spillet|gået)
0.85 (skriver|sender) (jeg|vi)? (sjældent|ikke tit|ikke ofte) ~ (mails|den slags|sådan)
0.85 (jeres folk|i|du|teamet|holdet|hun|han|de) (har)? (virkelig|rigeligt|fuldt)? fortjent (det|ros)?; velfortjent; har (i|du) fortjent
0.85 (bevist|beviste|modbeviste) ~ (modsatte|tvivlerne|mig|os); (i|du) gjorde det umulige
0.85 (ryddede|rydder|ryddet|gjorde rent) ~ (pænt)? ~ op ~ (efter)? ~ (hver|hver eneste|pænt)
0.85 (lagde|lagt) (vi|jeg)? mærke til; det lagde vi mærke til
0.85 (lettelse|befrielse) at (få|have) (jer|dig); lettelse at få
0.85 (jeres|din) fortjeneste; takket være (jer|dig|jeres|teamet)
0.85 sådan skal det (gøres|være|se ud|laves); faldt (i|på) (hak|plads) ~ (til tiden)?
0.85 (i nærheden af|op på siden af|måler sig med|slår) (jer|dig|jeres); ingen ~ (når|kommer) ~ (jer til|i nærheden)
0.85 (kalder|kaldes|er) (jeg|vi|man)? (god|rigtig|ægte)? service; det kalder (jeg|vi|man)
0.85 (præcis|nøjagtig|akkurat) som (aftalt|lovet|vi|håbet|ønsket) ~ (prisen|tiden|budget*|og)?
0.85 (prisen|budgettet|tidsplanen|tidsfristen|deadline) (holdt|blev holdt)
0.85 (positivt overrasket|glædelig overraskelse|positiv overraskelse) ~ (over)?
0.85 (hvor|så) (nemt|let|hurtigt|gnidningsfrit|smertefrit) (det)? (gik|foregik|var)
0.85 (ser|så) (rigtig|virkelig|super|meget|mega) (godt|flot|lækkert|fint|skarpt) ud
0.85 (blev ved|bliver ved|insisterede) ~ (spørge ind|spørge|ringe|hjælpe); tak fordi (du|i) (blev ved|tog|gad|stod|hjalp|reddede|altid|var så)
0.85 (fortæller|siger|anbefaler) ~ gerne (andre|alle|videre) ~ (om|hvor|jer)
0.85 (hvor) (gode|god|dygtige|dygtig|søde|hjælpsomme) (i|du) (har|er|var)
0.85 (kørte|gik|forløb|fungerede) (så|virkelig|rigtig|bare|super) (godt|fint|flot|gnidningsfrit)
0.85 (børnene|gæsterne|kunderne|medarbejderne|chefen|alle|brugerne|vi) (elsker|elskede|taler stadig om|roser|er vilde med)
0.85 (skulderklap|klap på skulderen|kæmpe ros|stor ros|ros) (herfra|til|for)
0.85 (godt|flot|stærkt|sejt) (gået|klaret|arbejde|håndværk) ~ (under pres|herfra)?
0.85 (tager|løfter) hatten (af)?; (stor|dyb) respekt; (ramt|rammer|ramte) plet
0.85 (ikke|næppe) ~ (klaret|gjort|nået) (det)? uden (jer|dig|jeres)
0.85 (guld værd|en perle|en fornøjelse|en fryd|en drøm|uvurderlig*|i særklasse)
0.85 (rart|dejligt|trygt|godt) at have (jer|dig) (i ryggen|med|ved hånden|på holdet)
0.85 (mange|tusind|stor|hjertelig) tak for ~ (grundig*|hurtig*|fantastisk*|dygtig*|gennemgang*|indsats*|tålmodighed*|arbejde*)
0.85 (sparet|spart|reddet) (mig|os) (for|fra) ~ (søvnløse|nætter|timer|penge|bøde*|kæmpe|problemer)
0.85 (tryg|trygge) ved (tallene|jer|hele|det); i trygge hænder; i gode hænder
0.85 (bedre|dygtigere) ~ (skal man|skal du|finder man) ~ (lede længe|ikke) ~
0.85 (bedste) ~ (revisor|arkitekt|bureau|håndværker*|tolk|oversætter|konsulent*|leverandør) ~ (haft|mødt|brugt|kender)?; du er den bedste; i er de bedste
0.85 (mod|over) (al)? forventning; (gør|gjorde) (dagen|hverdagen|livet) (lettere|nemmere|bedre)
0.85 (letlæst|velskrevet|gennemtænkt|overskuelig) (og|rapport|tekst) ~
0.85 (i|du) ~ (overgår|overgik|overgået) ~ (jer selv|forventning*|alt)
0.85 (jeg|vi) (er|blev) (så|virkelig|helt|meget|vildt|superglad*) (glad|glade|lettet|lettede|imponeret|taknemmelig*) ~ (for|over)
0.85 (hvor er|hold da op|wow|sikke|sikken|hvor) ~ (flot|lækkert|smukt|dejligt|fedt|sejt|arbejde|resultat)
0.85 (bliv ved|fortsæt) ~ (med det|sådan|det gode arbejde)
0.85 (verdens|byens|markedets) bedste; (topkarakter|tolvtal|fem stjerner|ti ud af ti) ~ (herfra|til jer)?
0.85 (jer|dig) (kan|tør) man (regne med|stole på); man kan (altid)? (regne med|stole på) (jer|dig)
0.85 (ros|roser|rosende ord) ~ (fra|til|for) ~ (chefen|kunder*|gæst*|jeres|dit|bestyrelsen)
0.85 (alt|det hele|alting) kom til tiden; ingen klager (herfra|fra os|her)
0.85 (aner|anede) ikke hvor meget ~ (betyder|betød|hjalp)

[not praise]
(klienten|kunden|sagen|modparten) ~~ (glad|glade); (vundet|vandt) ~~ glade for
(hjælp|svar) ~ (glad|glade) (hvis|for svar)
(skal have)? tak for (tiden|samarbejdet); skal have tak for
tak fordi (du|i) (skrev|skriver|svarer|svarede|ringede|vender|kontakt*|spørger|meldte)

[growth]
0.85 (binde|binder|forpligte|forpligter) os ~ (for|i) ~ (#|@many) ~ (år|aar|til|mere); (magen til|det samme|ligesådan|lignende) ~~ (til vores|også|ogsaa|til os|hos os|af jer|også have|ogsaa have); (vil|ville|skal) ~ (have|ha) ~ (magen til|noget lignende|det samme som os)
0.85 (forlænge|forlaenge|forlænger|forlaenger|forlænges|forlaenges|forlæng|forlængelse|forlaengelse|fornyer|forny|fornyes|fornyet|fortsætte|fortsætter|fortsat) ~~ (@deal|et år|et aar|med et|# år|# aar|to år|to aar|tre år|tre aar|tolv måneder|tolv maaneder|året ud|med jer|næste år|naeste aar|hos jer|yderligere)
0.85 @deal ~~ (forlæng*|forny*|udvid*|fortsætt*|opgrader*|et år mere|et aar mere|to år mere|to aar mere|et år til|et aar til|to år til|to aar til)
0.85 (udvide|udvider|udvides|udvidelse|udvidet|udbygge|udbygger|skalere|skalerer|opgradere|opgraderer|opgraderes|fordoble|fordobler|skrue op|skruer op) ~~ (@deal|med|antal*|pakke*|budget*|til|kampagne*|licens*|ydelse*|omfang*|timer|støtte*|supporten|pladser|brugere|for|samarbejdet)
0.85 (et|to|tre|yderligere|fem|mindst) (år|aar|halvår|sæson|sæsoner) (mere|til|med jer|frem|endnu); (tegner|tegne|skriver|skrive|underskriver|underskrive) ~ (på|paa|ny|nyt|under|kontrakt|en ny) ~ (aftale*|et år|et aar|for|år|aar|kontrakt*)
0.85 (anbefalet|anbefalede|tippet|henvist|sendt|sendte|givet|gav|nævnte|nævnt|delte|delt|rost|talt varmt|reklameret|pralet|videregivet) ~~ (jer|jer til|jeres navn|dit navn|jeres nummer|dit nummer|jeres oplysninger|dit kort|jeres kontakt*|til jer|videre til jer|om jer|om dig|dig) ~~ (til|kollega*|kunde*|ven*|veninde*|nabo*|bekendt*|svoger*|søster*|bror*|firma*|naboforening*|for|videre|hører|hoerer|han|hun|de)?
0.85 (kollega|kollegaen|ven|veninde|nabo|naboen|svoger|søster|bror|bekendt|fætter|kusine|forretningsforbindelse|leverandør|naboforening*|søsterselskab*|nabokommune*|svigerinde|datter*|moderselskab*|kunde|svigersøn|branchekollega|makker) ~~ (kontakter jer|kontakte jer|ringe til jer|ringer til jer|vil hyre jer|vil have jer|søger en|mangler en|har brug for|vil også|vil ogsaa|også vil|ogsaa vil|vil gerne være kunde|vil gerne vaere kunde|vil skifte til jer|kunde hos jer|givet dit|givet jeres|fået jeres|faaet jeres|fået dit|faaet dit|interesseret i jeres|vil høre fra jer|vil hoere fra jer)
0.85 (ny|nyt|nye|næste|naeste|større|stoerre|spændende|sjov|sjovt|opfølgende|ekstra|yderligere|flere|stor) (opgave|opgaver|projekt|projekter|bestilling|bestillinger|job|etape|fase|kampagne|ordre) ~ (til jer|for jer|på vej|paa vej|til dig|for dig|som vi vil|til efteråret|til foråret|hos jer|vi vil|vi gerne|på trapperne|paa trapperne|i støbeskeen|med jer)
0.85 (vil|ville|ønsker|oensker|tænker|taenker|gerne|planlægger|skal|kan|behøver|har brug for) ~~ (bestille|tilføje|booke|købe|koebe|udvide|supplere|hyre|køre|koere|have|få|faa|give jer|tage|bruge|tilkøbe) ~ (flere|mere|yderligere|en til|et til|to til|tre til|næste|naeste|også|ogsaa|jer igen|det samme igen|samme igen|en ny|et nyt|opfølgning*|jer også|jer ogsaa|ekstra|endnu en|endnu et|dobbelt|endnu flere|den store|det store|jer til næste|jer til naeste|jer næste|jer naeste|hele pakken|en ekstra|fire licenser|licenser mere)
0.85 (booke|booker|booket|hyre|hyrer|køre|koere|kører|koerer|vil have|regne med|forhåndsbooke|reservere|leje) ~~ (jer|jer ind) ~~ (igen|næste år|naeste aar|også næste|ogsaa naeste|næste sommer|naeste sommer|næste jul|naeste jul|allerede nu|til næste|til naeste|også|ogsaa|2027|2028|næste gang|naeste gang|til foråret|til efteråret|for næste|for naeste)
0.85 (næste år|naeste aar|næste sæson|naeste sæson|næste sommer|naeste sommer|næste jul|naeste jul|kommende år|kommende aar|næste års|naeste års) ~~ (igen|vil vi have jer|booker vi|regner vi|med jer|jer igen|samme|book|også|ogsaa|vil vi gerne)
0.85 (vil|gerne|ser|glæder|glaeder|kommer|skal|håber|haaber) ~~ (fortsætte|arbejde videre|arbejde mere|gå videre|gaa videre|fortsat|køre videre|koere videre|blive hængende) ~ (med jer|hos jer|sammen|samarbejde|samarbejdet|i mange år|i mange aar|længe|laenge)
0.85 (vil|gerne|ser|glæder|glaeder|kommer|skal|håber|haaber) ~~ (samarbejde igen|arbejde sammen igen|hyre jer igen|vende tilbage til jer|flere projekter med jer|bruge jer igen|blive hos jer|blive ved med jer)
0.85 (tilbud|prisoverslag|pris|oplæg|prisforslag) ~~ (på|paa|til) ~~ (en til|et til|yderligere|næste|naeste|etape|fase to|fase 2|også|ogsaa|udvidelse*|flere|ekstra|opfølger|ny kampagne|næste skridt|naeste skridt|to til|opgradering*|datterselskab*|norge|sverige|tyskland)
0.85 (etape|fase|trin|del) (to|2|tre|3) ~ (også|ogsaa|vil|med jer|nu|gerne|kan|kører|koerer|starter|skal)?; (køre|koere|kører|koerer|starte|starter|sætte|saette|går|gaar|gå|gaa) ~ (i gang|videre) ~ med ~ (etape|fase|næste|naeste|del|resten)
0.85 (tage|tager|læg|laeg|lægge|laegge|lægger|laegger|overtage) ~ (over|på|paa|også|ogsaa|til|ind)? ~ (også|ogsaa|resten|vores andre|hele|to|tre|flere|vores anden|de andre) ~ (selskab*|selskaberne|kontor*|ejendom*|sprog|sprogene|brugere|licens*|pladser|forening*|sider|butikker|datterselskab*|marked*|timer|moduler|afdelinger)
0.85 (flere|yderligere|ekstra|to|tre|fire|fem|seks|ti|#|et par) ~ (licenser|brugere|sprog|pladser|sider|brugerkonti|konti|arbejdspladser|eksemplarer|butikker|kontorer|timer|billetter|konsulenter|computere|installationer|film) ~ (mere|til|ekstra|behøver|vil|også|ogsaa|bestil*|oveni|tak|til os)
0.8 (flytte|flytter|samle|samler|lægge|laegge|lægger|laegger|give|giver|overlade) ~ (over)? ~ (alt|alle|resten|hele|også|ogsaa|vores andre) ~~ (til jer|hos jer|under jer|over til jer)
0.8 (åbner|aabner|starter|køber|koeber|købt|koebt|startet|åbnet|ansætter|ansat|overtager) ~~ (ny|nyt|nye|endnu|butik|selskab|datterselskab*|restaurant|salon|filial|afdeling) ~~ (vil|behøver|samme|jeres hjælp|jeres hjaelp|i|med jer|også|ogsaa|skal have|skal bruge)
0.8 (hæve|hæver|øge|øger|fordoble|udvider|sætte|saette|sætter|saetter) ~ (budgettet|annoncebudgettet|budget|antallet|omfanget|timerne|indsatsen|marketingbudgettet|tempoet) ~ (op|med|til|fra)?
0.8 (samme|ligesom|mage til) ~ (igen|setup|en gang til|til næste|til naeste|som sidst|som sidste år|som sidste aar) ~ (tak|næste|naeste|for|til|som|gerne|i år|i aar)?; (gentage|gentag) ~ (succesen|kampagnen|festen)
0.8 (også|ogsaa|ligeledes) ~ (på|paa|til) ~ (norsk|svensk|finsk|tysk|engelsk|fransk|spansk|polsk|italiensk|hollandsk|arabisk|norge|sverige|tyskland|finland); (til|i) (norge|sverige|tyskland|finland|england|holland) (også|ogsaa); opgrader* ~ (til|af|vores) ~ (større|stoerre|premium|næste|naeste|pakke*|aftale*|plan*)
0.8 (bliver|blive|er) ~ (hængende)? ~ (hos jer|i mange) ~ (år|aar|mange|også|ogsaa|længe|laenge); (fortsætter|kører vi|koerer vi) ~ (et|to) (år|aar) ~ (mere|til)
0.85 (have|har|få) jer (på|med på|til|ind på) ~ (fast aftale|fast basis|retainer|næste|også|fast)
0.85 (booker|booke|bestiller|hyrer) (vi)? jer (også|igen|til) ~
0.85 (forlænge|forlænger|forny|fornyer) ~ (aftale*|kontrakt*|abonnement*) ~ (år|mere|vilkår|igen)
0.85 (tage|tager|bestille|købe|have) ~ (#|to|tre|fem|ti|tyve) ~ (licenser|stk|eksemplarer|pladser|brugere|timer) ~ (mere|til|ekstra)
0.85 (givet|gav|videregav) (ham|hende|dem|min) ~ (dit|jeres) (nummer|navn|kort|mail)
0.85 (spurgte|spurgt|spørger) ~ efter (jeres|dit) (nummer|navn|kontakt*)
0.85 (nævnte|anbefalede|anbefalet|nævnt|foreslog) (jer|dig) ~ (til|for|ved|på)
0.85 (åbner|starter) (vi)? ~ (afdeling|butik|kontor|restaurant|klinik) ~~ (plads|tid til|også)
0.85 (leder|søger) efter en ~ (jeg|vi) ~ (nummer|nævnt|anbefalet)
0.85 (med på|til) (den næste|næste) (etape|fase|projekt|byggeri|runde) også
0.85 (sætter|sæt|sætte) (vi|jer)? i gang med ~ (næste|fase|to|resten)
0.85 (gerne|vil) ~ (udvide|opgradere|tilkøbe|bestille flere|bestille mere|købe flere)
0.85 (anbefalet|anbefaler|anbefalede) (jer|dig) (til|videre)
0.6 (vi|jeg) bliver hos jer; bliver (vi|jeg) hos jer

[not growth]
givet jer (fem|5|fire) stjerner; (sider|ord|linjer) skal oversættes
kontrakt med (kommunen|regionen|staten|kunden|vores); samme stil som sidst
(vil have|have) to (farver|forslag|udkast|versioner|muligheder)

[meeting.off]
0.85 (aflyse|aflyser|aflyses|aflyst|aflysning|afmelde|afmelder|afmeldt|melde fra|melder fra|udskyde|udskyder|udskydes|udskudt|flytte|flytter|flyttes|rykke|rykker|rykkes|skubbe|skubber|droppe|dropper|springe over|springer over|ombooke|ombooker|afbestille|afbestiller|udsætte|udsætter|skippe|cancle) ~~ (møde*|moede*|mødet|moedet|status*|frokosten|frokost|samtalen|besøget|besøg|bookingen|aftalen på|aftalen paa|aftalen i morgen|demoen|demo|workshop*|gennemgang*|opstart*|kickoff*|interview*|fotografering*|besigtigelse*|teams*|visning*|syn|præsentationen|kaffen|kaffe|tid|tiden|til næste uge|til naeste uge|en uge|i morgen|morgendagens|dagens|fredagens|torsdagens|onsdagens|tirsdagens|mandagens|byggemøde*|undervisning*|kurset|videomøde*|telefonmøde*|seminar*|golfen|middagen|konsultation*|smagning*|revisionsmøde*|rundvisning*|vores aftale)
0.85 (møde*|moede*|mødet|moedet|statusmøde*|frokosten|frokost|samtalen|besøget|bookingen|demoen|workshop*|workshoppen|gennemgangen|opstartsmøde*|kickoff*|interviewet|fotograferingen|besigtigelsen|teamsmøde*|visningen|præsentationen|kaffen|tiden|videomøde*|byggemøde*|byggemødet|undervisningen|kurset|konsultationen|middagen|træf|aftalen i morgen|aftale i morgen) ~~ (aflyse|aflyses|aflyser|aflyst|melde fra|afbud|udskyde|udskydes|udskyder|udskudt|flytte|flyttes|flyttet|rykke|rykkes|skubbe|må flyttes|maa flyttes|må vente|maa vente|bliver ikke til noget|bliver desværre ikke|går ikke|gaar ikke|passer ikke|når ikke|naar ikke|kan ikke|missede|misset|glemte|glemt|springer|dropper|droppe|en anden dag|en anden tid|anden dag|anden tid|ny tid|ny dato|udgår|en anden dato|en senere|nået frem|naaet frem|nåede ikke|naaede ikke|kan desværre ikke)
0.85 (flytte|flytter|skubbe|skubber|rykke|rykker|udskyde|udskyder) (det|den|vores|mødet|moedet|tiden|os|besøget|aftalen) ~ (til|frem|en|et|nogle) ~ (anden|andet|næste|naeste|dag|time|uge|mandag|tirsdag|onsdag|torsdag|fredag|ugen|efter|senere|nogle)
0.85 (ikke|desværre|ikke længere|ikke laengere|desværre ikke) ~~ (være med|vaere med|deltage|medvirke|slippe væk|slippe vaek|nå det|naa det|nå frem|naa frem|tage mødet|tage moedet|ses|mødes|komme fra) ~ (på|paa|til|i morgen|i dag|den|ved|i|mandag|tirsdag|onsdag|torsdag|fredag|møde*|moede*|næste|naeste|kl|i eftermiddag|da|i aften|alligevel|om)
0.85 (kan|når|naar|kommer|har|nåede|naaede) ~ (jeg|vi|desværre|derfor|alligevel)? ~ (ikke|desværre ikke) ~ (at)? ~ (være med på|vaere med paa|være med til|vaere med til|deltage|komme i morgen|komme på|komme paa|komme til mødet|komme til moedet|komme til vores|komme på mødet|komme paa moedet|komme alligevel|ses|mødes|på mødet|paa moedet|til mødet|til moedet|mødet|moedet|møde op|moede op|i morgen alligevel|på fredag|paa fredag|på torsdag|paa torsdag|på onsdag|paa onsdag|på tirsdag|paa tirsdag|på mandag|paa mandag|den #|i eftermiddag|vores møde|vores moede|vores aftale|nå frem|naa frem)
0.85 (når|naar) ikke (mødet|moedet|frem|vores|det|til mødet|til moedet|til tiden); (når|naar|nåede|naaede) (jeg|vi) (desværre)? ikke (mødet|moedet|frem|vores|det|til)
0.85 (melde|melder|meldt|sende|må|maa|sender) ~ (desværre)? ~ afbud ~ (til|i|fra|på|paa)?; afbud (til|fra|på|paa|i dag|i morgen); (forhindret|forhindrede|forfald|dobbeltbooket|dobbeltbookede|dobbeltbooking|kalenderkollision*|overlap i kalenderen|kalenderknas|sammenfald i kalenderen) ~ (på|paa|i|i morgen|i dag|til|med|fra|så|saa|mandag|tirsdag|onsdag|torsdag|fredag|desværre|mig|og|næste|naeste|den)?
0.85 (er|blevet|bliver) ~ (desværre)? ~ forhindret; (er|har) ~ (lovet væk|lovet vaek|fået noget andet|faaet noget andet|en anden aftale|optaget) ~ (på|paa|i|den|alligevel)
0.85 (må|maa|nødt|noedt|tvunget|nødsaget) ~ (aflyse|melde afbud|takke nej|udskyde|ombooke|springe over|flytte|rykke|melde fra|melde pas) ~ (mødet|moedet|vores møde|vores moede|vores aftale|mødet|i morgen|i dag|på fredag|paa fredag|på torsdag|paa torsdag|på mandag|paa mandag|på tirsdag|paa tirsdag|på onsdag|paa onsdag|fredag*|onsdag*|torsdag*|mandag*|tirsdag*|frokost*|besøg*|møde*|moede*)
0.85 (takke|takker|sige|siger) ~ (desværre|jeg|vi)? ~ nej ~ (til|denne gang) ~ (invitation*|invitationen|mødet|moedet|frokosten|arrangement*|middagen|den her|kundetræf*|morgenmad*|seminar*|fredag*|aftenen|i morgen|gang|event*)?
0.85 (missede|misset|glemte|glemt|sov over|sovet over|sad fast|glippede|smuttede) ~ (@we|vores|helt|simpelthen|fuldstændig|for|over|af|at vi|væk|vaek|tiden|mig|vi havde|at)? ~ (møde*|moede*|mødet|moedet|status*|samtalen|frokosten|tiden|vi skulle ses|vores aftale|teams*|workshop*|demoen|tid|ringe ind|besøget|dagens|at vi|vi havde)
0.85 (ny|nyt|anden|andet|finde|bedre|senere) (tid|dato|dag|tidspunkt|frokostdag|tider) ~~ (ses|mødet|moedet|møde|moede|mødes|tales|status*|booke|foreslå|passer|demo*|frokost*|i stedet|næste uge|naeste uge|i næste|i naeste|efter|workshop*)
0.85 (finde|foreslå|booke|foreslår|booker|finder|aftale) ~ (på|paa|en|et)? ~ (ny tid|ny dato|anden tid|anden dag|et nyt|ny mødetid|nyt tidspunkt|andet tidspunkt|en ny tid|nyt møde|nyt moede|en ny dato|en ny dag)
0.85 (syg|syge|feber|maveonde|maveinfluenza|roskildesyge|barn syg|barns sygedag|barnets første|influenza*|forkølet|forkølelse|corona|covid|hold i ryggen|begravelse|tandlæge*|akut*|indlagt|brækker mig|sløj|sløje|strejke|snekaos|toget aflyst|flyet aflyst|punkteret|lægevagt*|skoldkopper|vandskade|sne|nedbrud på toget|nedbrud paa toget) ~~ (møde*|moede*|mødet|moedet|ses|flytte|udskyde|rykke|i morgen|ikke komme|frokost*|workshop*|i dag bliver|kan ikke|aflyse|når ikke|naar ikke|besøg*|dagens|fredag*|tage det|tales næste|tales naeste|kommer ikke)
0.85 (kan|kunne|må|maa|muligt|skal|lad|vil) ~ (tage|ses|tales|mødes|rykke) ~ (det|mødet|moedet|den)? ~ (en anden dag|en anden gang|næste uge|naeste uge|ugen efter|senere|på et andet tidspunkt|paa et andet tidspunkt|i stedet)
0.85 (ses|tage det|tager det|tales|tales ved|mødes|næste uge|naeste uge|samme tid|passer) ~ (@day|næste uge|naeste uge|anden dag|den)? ~ (i stedet|en anden gang|en anden dag)
0.8 (dukker|kommer|møder|moeder) ~ (@we)? ~ ikke ~ (op)? ~ (på|paa|til) ~ (mødet|moedet|møde*|moede*|status*|workshop*|frokost*|besigtigelse*); (deltager) ~ (jeg|vi)? ~ ikke ~ (på|paa|i|ved)?; (i|du) kan ~ (sagtens|godt|bare) ~ (køre|koere|holde|tage|starte) ~ uden (mig|os)
0.8 (passer|fungerer|går|gaar) ~ (desværre|det|mig|den|tiden)? ~ (ikke|dårligt|daarligt) ~ (længere|laengere|for|mig|os|i morgen|på fredag|paa fredag|den dag|så godt|saa godt|med|desværre|alligevel) ~ (mødet|moedet|ses|tid|møde*|moede*|tiden|status*|anden|flytte|ny|i morgen|torsdag|fredag|mandag|tirsdag|onsdag)
0.8 (kommet|dukket|opstået) ~ (noget|lidt) ~ (i vejen|op|imellem) ~; der er kommet noget i vejen
0.85 (nødt til|må|må desværre|bliver nødt til) (at)? (aflyse|udsætte|melde afbud|springe over|udskyde)
0.85 (aflyse|aflyser|aflyst) ~ (i dag|i eftermiddag|i morgen|mødet|@day|aftalen|besøget|frokosten)
0.85 @day (dur|passer|går|fungerer|duer) (desværre|alligevel)? ikke ~ (for mig|for os|længere|alligevel|desværre)?
0.85 (springer|dropper|skipper) (vi|jeg)? mødet (over)? ~ (i denne uge|i dag)?
0.85 (melde|melder|meldt) (jeg|vi)? (desværre)? (afbud|forfald|fra) ~ (til|på)?
0.85 (nåede|kom|dukkede) ~ ikke ~ (frem|op|med)? ~ til (mødet|opstart*|statusmøde*|workshop*|mødet)
0.85 (kan|kunne) (jeg|vi)? (desværre|alligevel)? ikke (alligevel)? (komme|deltage|være med|nå det) ~ (den #|@day|i morgen|alligevel|til mødet)
0.85 (må|bliver nødt til at) ~ (springe|udskyde|rykke|flytte) ~ (mødet|aftalen|besøget|opkaldet)
0.85 (kan|når) (jeg|vi) ~ ikke (være der|være med|deltage) ~ (alligevel|i morgen|@day|den #)
0.85 ikke (nåede|kom|dukkede) ~ (frem|op|med)? til (mødet|opstart*|statusmøde*|workshop*)

[not meeting.off]
(regne|regn) med at vi ses; ses igen til næste (sæson|år)

[auto]
0.95 autosvar*; autoreply; automatsvar*; fraværsmeddelelse*; fraværsbesked*; fraværsassistent*; feriesvar; out of office; ikke til stede; automatisk svar
0.95 (automatisk|automatiske|autogenereret|autogenererede|systemgenereret|maskingenereret) (svar|genereret|genererede|meddelelse|besked|bekræftelse|bekraeftelse|sendt|udsendt|mail|e mail|kvittering|afsendt)
0.95 (dette|det her) er (en|et) (automatisk*|autogenereret|systemgenereret|autosvar|automatisk genereret); sendt automatisk; genereret automatisk
0.9 (jeg er|er jeg|er) ~ (fri|ferie|bortrejst|fraværende|orlov|barsel|barselsorlov|forældreorlov|fædreorlov|sygemeldt|tjenesterejse|forretningsrejse|på farten|ikke på kontoret|ikke til stede|afspadserer|afspadsering|kursus|konference|ude af huset|på ferie) ~~ (retur|tilbage|læser ikke|svarer ikke|begrænset|ved hastende|ved presserende|kontakt min|kontakt venligst|kontakt i stedet|min kollega|kontakt omstillingen|igen)
0.9 (jeg er|er jeg|er|har) ~ (barsel|barselsorlov|forældreorlov|fædreorlov|orlov|studieorlov) ~~ (til|fra|under|og med|frem)
0.9 (holder|har|holdt) ~ (jeg|vi)? ~ (ferie|efterårsferie|sommerferie|juleferie|påskeferie|vinterferie|fri|lukket) ~~ (læser ikke|laeser ikke|svarer ikke|tilbage|retur|begrænset|begraenset|ved hastende|haster det|kontakt|ring til|igen den|til og med|mails)
0.9 (holder|har) ~ (jeg|vi)? ~ (ferie|efterårsferie|sommerferie|juleferie|påskeferie|vinterferie) ~ (til og med|i uge #|i ugerne|fra den|og er tilbage|frem til|uge #)
0.45 (jeg er|er jeg|er|holder|har) ~ (fri|ferie|bortrejst|fraværende|fravaerende|sygemeldt|forretningsrejse|på farten|paa farten|udlandet|væk fra kontoret|vaek fra kontoret|ikke på kontoret|ikke paa kontoret|på ferie|paa ferie) ~~ (til|fra|under|og med|frem|mellem|t o m|tom)
0.45 (retur|tilbage) ~ (på kontoret|paa kontoret|på arbejde|paa arbejde|på jobbet|paa jobbet|fra ferie|fra orlov|på pinden|paa pinden)
0.45 (retur|tilbage|igen) ~ (den #|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|i uge #|d #)
0.9 (retur på kontoret|retur paa kontoret|tilbage på kontoret|tilbage paa kontoret|tilbage på arbejde|tilbage paa arbejde|igen på kontoret|igen paa kontoret) ~ (den|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|#|uge|igen)
0.95 ferielukket; ferielukning; julelukket; sommerferielukket; sommerlukket; (fraværende|fravaerende) fra kontoret; holder ferielukket
0.45 (kontoret|omstillingen|vi|butikken|klinikken|tegnestuen|værkstedet) ~ (er|har|holder) ~ lukket ~~ (til|mellem|fra|under|igen|åbner|aabner|frem)
0.9 (læser|laeser|besvarer|tjekker|kontrollerer) ~ (ikke|sporadisk|kun sporadisk|kun lejlighedsvis|ikke dagligt|ikke jævnligt) ~ (min|mine|mail|mails|mailen|mailboks|e mail|e mails|indbakke) ~ (under|sporadisk|jævnligt|løbende|loebende|dagligt|!før|foer|i perioden|imens)?
0.9 (mails|mailen|indbakken|mailboksen) ~ (læses|besvares|tjekkes) ~ (ikke|sporadisk|kun) ~ (i|under|!før|foer)?
0.9 (begrænset|begraenset|sporadisk|begrænsede|ingen|ustabil) (adgang|mulighed|tilgængelighed|muligheder|netforbindelse) ~ (til|for) ~ (mail|mails|min mail|e mail|at svare|at læse|at laese|at besvare|telefon)
0.9 (ved|i|for) (hastende|akutte|presserende|uopsættelige) (sager|tilfælde|spørgsmål|spoergsmaal|henvendelser|anliggender|ærinder|sag|henvendelse|opgaver|ting) ~~ (kontakt|ring|mail|henvend|henvises|venligst|skriv|kolleg*|kontaktes|omstillingen|bedes|kan)
0.9 (haster det|hvis det haster|er det akut|er det hastende) ~ (så|saa|kan|kan du|kontakt|bedes|du)? ~ (kontakt*|ring|ringe|skriv|mail|henvend*|fat i) ~ (til|min|receptionen|kontoret|kollega*|omstillingen|på|paa|venligst)
0.9 (under|i) (mit|vores) (fravær|fravaer|ferie|orlov|barsel) ~~ (kontakt*|henvend*|ring|henvis*|tager|svarer|vikar*|passes|besvares|mail|overtager); i min (ferie|orlov|barselsorlov) ~~ (kontakt*|henvend*|ring|vikar*|svarer)
0.9 (henvises|henvise) ~ til ~ (min kollega|omstilling|vikar|kollega|info|hovednummer*); (mail|mails|mailen) ~ (videresendes|bliver videresendt|sendes) ~ ikke; (videresendes|videresendt) ikke
0.9 (er fratrådt|er fratraadt|har fratrådt|har fratraadt|fratrådte|er stoppet|arbejder ikke længere|arbejder ikke laengere|er ikke længere ansat|er ikke laengere ansat|har forladt) ~ (min stilling|virksomheden|hos os|her|på|paa|hos|stilling|sin stilling|firmaet)? ~~ (kontakt*|henvis*|afløs*|mail|henvendelser|efterfølger*|henvend*)
0.95 (vi har|har) (modtaget|registreret) (din|dit|jeres|deres) (sag|besked|meddelelse|forespørgsel|mail|ansøgning|anmeldelse|fejlmelding|henvendelse|klage|e mail|supportsag|booking|bestilling|ordre|ticket|spørgsmål|spoergsmaal|anmodning) ~ (og|under|den|med|#|på|paa|som|vil|du|svar*|tak)?
0.9 (din|jeres|deres) (sag|besked|meddelelse|supportsag|henvendelse|anmeldelse|ansøgning|fejlmelding|forespørgsel|booking|ordre|bestilling|ticket|mail) ~ (har|er|blev|bliver) ~ (modtaget|registreret|oprettet|tildelt|lukket|afsluttet|opdateret|blevet registreret|blevet oprettet|blevet modtaget|sat i kø|i kø)
0.95 (sag|sagen|ticket|incident|case|supportsag|fejlmelding|sagsnummer|sagsnr) # ~ (er|har) ~ (modtaget|registreret|oprettet|lukket|afsluttet|opdateret|tildelt|blevet)
0.95 (dit|jeres) (sagsnummer|journalnummer|ticketnummer|sags id|sagsnr|referencenummer) (er|#); (under|med|fået|faaet|tildelt) (sagsnummer|sagsnr|journalnummer|ticketnummer) #; (angiv|oplys|behold) ~ sagsnum* ~ (emnelinje*|emnefeltet|ved henvendelse|i emne*)
0.95 (denne|dette) (meddelelse|mail|e mail|besked) ~ (kan|skal|!bør|boer) ~ (ikke) ~ (besvares|svares); (svar|besvar) (venligst)? ikke ~ (på|paa)? ~ (denne|dette) (mail|meddelelse|besked|e mail)
0.95 (meddelelse|meddelelsen|besked|beskeden|mail|mailen|levering|leveringen) ~ (kunne|kan) ikke ~ (leveres|afleveres|sendes frem) ~ (til|følgende|modtager*|fordi)?
0.95 kunne ikke leveres; uleveret; ikke leveret mail; mailer daemon; postmaster; undeliver*; delivery (status|failure|failed); noreply; no reply; levering mislykkedes
0.95 (modtageren|mailadressen|adressen|postkassen|e mailadressen|indbakken|modtageradressen|mailboksen|brugeren) ~ (findes ikke|eksisterer ikke|er fuld|er ophørt|bruges ikke|overvåges ikke|læses ikke|blev ikke fundet|kunne ikke findes|er nedlagt|er inaktiv|er ukendt)
0.95 (sagsbehandlingstiden|sagsbehandlingstid) ~ (er|normalt) ~ (normalt|cirka|ca|uger|dage); normal svartid; (en|vores) (sagsbehandler|medarbejder|supporter) ~ (vender|kontakter) ~ (tilbage|dig); (besvares|behandles) i (den rækkefølge|rækkefølge)
0.9 tak for ~ (din|at du|jeres) ~ (sag|henvendelse|besked|forespørgsel|fejlmelding|anmeldelse|kontakt*|mail) ~~ (sagsbehand*|registrer*|journal*|kø|rækkefølge|sagsnummer|inden for # arbejdsdage|inden for # hverdage|inden for # dage|inden for to arbejdsdage|hurtigst muligt og senest)
0.9 du (hører|hoerer) fra os (inden|indenfor|inden for|snarest|hurtigst); vi (bestræber os på|bestræber os paa|svarer normalt|vender tilbage) ~ (at svare|inden for|indenfor) ~ (# hverdage|# arbejdsdage|to arbejdsdage|et døgn|24 timer|to hverdage|inden for)
0.9 læsekvittering; leveringskvittering; blev slettet uden at blive (læst|laest); blev (læst|laest) den
0.9 (din|jeres) (sag|henvendelse|mail) har fået nummer #; har fået (sags)? nummer # og (behandles|besvares)

[not auto]
(jeg er|er jeg|er) (først)? tilbage på kontoret ~~ (retsmøde*|møde*|landsret*|så)
(så|derfor) ~ jeg (er)? først tilbage (på kontoret)? ~ @day

# The client itself is going under.
[insolvency]
0.85 (gået|går|gik|gå|tæt på) konkurs; (konkursbegæring*|konkursramt|konkursboet|kurator)
0.85 (vi|firmaet|virksomheden|selskabet|butikken) ~ (konkurs|insolvent*|rekonstruktion|likvidation)
0.85 (indgiv*|indgiver) ~ konkursbegæring; (begære*|begær*) ~ konkurs; under (konkurs|rekonstruktion|likvidation)
0.85 (betalingsstandsning|rekonstruktør|skifteretten ~ konkurs); (tvangsopløs*|tvangsopløsning)
0.85 (anmeld*) ~ krav ~ (kurator|bo|boet); (er|bliver|erklæret) (insolvent*|konkurs)
0.8 (lukker|lukke|lukket) (firmaet|virksomheden|butikken|selskabet|forretningen) (ned|helt)?; drejer nøglen om; dreje nøglen om
0.8 (indstiller|indstille|ophører|ophøre) ~ (driften|virksomhed*|al drift) ; (kan|vi kan) ikke betale (nogen|vores leverandører|leverandørerne)

[not insolvency]
konkursboet (på|efter|ved|hos) ~ (nabo*|grunden|den gamle|hjørnet)
(nabo*|konkurrent*|kunde*|debitor*) ~~ konkurs*; konkurs* ~~ (auktion|udsalg|nabo*)

# Do not write to us.
[stop]
0.85 (lad være|stop|hold op) med at (skriv*|kontakt*|ring*|maile|spamme) ~ (mig|os) ; (ikke|aldrig) (skrive|kontakte|maile) ~ (mere|igen|længere)
0.85 (skriv|kontakt|mail) (mig|os)? ~ (ikke|aldrig) (mere|igen|flere) ; (ønsker|vil) ikke ~ (kontaktes|modtage|have flere|høre mere)
0.85 (ønsker|vil) (ikke længere|ikke mere|ikke flere) ~ (mails|mail|beskeder|nyhedsbreve|henvendelser|kontakt)
0.85 (fjern|slet|afmeld|tag) (mig|os|min|vores) ~ (liste|listen|mailliste|adresse|nyhedsbrev|database|oplysninger|data)
0.85 (slet|afmeld) (mig|os); (afmeld*|framelde) ~ (nyhedsbrev*|mails|liste*) ; lad (mig|os) være i fred
0.85 ikke (flere|en eneste) (mails|henvendelser|beskeder|mail) (fra jer|tak|til mig)
0.85 (tag|fjern|slet|stryg|pil) (mig|os) (af|fra|ud af) (den|jeres|listen|mail*|nyhed*|lister*)
0.85 (frameldt|afmeldt|framelder|afmelder|meldt mig fra) ~ (mig|os)? ~ (to|flere|#|gange|allerede|nyhedsbrev*)
0.85 (hold op|stop|lad være) med at (skrive|sende|ringe|maile|spamme)
0.85 (aldrig|ikke) (bedt om|tilmeldt|skrevet mig op|meldt mig) ~ (mails|nyhedsbrev*|det|jeres)
0.85 (kontakt|skriv|ring|mail) (mig|os) ikke (igen|mere|flere gange)
0.85 (afmeld|frameld) ~ (nyhedsbrev*|mig|os|abonnement på nyhed*)

# Write to somebody else from now on.
[redirect]
0.85 (fremover|fra nu af|i fremtiden|fra i dag) ~~ (skriv*|kontakt*|send*|henvend*|adresse|kontaktperson)
0.85 (skriv*|kontakt*|send*|henvend*) ~~ (fremover|fra nu af|i stedet)
0.85 (ny|nye) (kontaktperson|kontakt|mailadresse|mail|adresse|ansvarlig) ~ (er|bliver|på)
0.85 (jeres|din|vores) (nye)? kontaktperson ~ (er|bliver) ; (jeg)? (er)? (stoppet|fratrådt|holdt op|stopper|fratræder) ~ (i|hos|firmaet|stilling*|virksomheden|pr|den|ved)
0.85 (arbejder|er) ikke længere (hos|i|ansat|på|den rette|her|ansvarlig)
0.85 (min|vores) (mail|mailadresse|adresse) ~ (ændr*|skift*|ny) ; (ikke) (den|er) (rette|rigtige) (person|kontakt)
0.85 (min kollega|kollega|efterfølger|afløser) ~~ (overtag*|står for|tager sig|kontakt*) ; (henvend|henvende) (dig|jer|sig) (til|i stedet)
0.8 (skriv|send|kontakt) (venligst)? (direkte|i stedet)? (til)? (vores bogholder*|bogholderi*|min kollega|regnskab*|økonomi*)
0.85 (fra|pr|fra og med) ~ (#|@month|mandag|nytår) ~ (er|bliver) det ~ (der|som) ~ (tager sig af|overtager|står for|har|passer|kører)
0.85 (i|du|de) (fanger|finder|træffer|når|kan fange|kan nå|får fat i) (ham|hende|dem) på
0.85 (fakturaer|regninger|fakturaerne|den slags|bilag|mails) ~ (skal|bedes|sendes) (ikke)? ~ (til mig|til|i stedet)
0.85 (ikke)? sende fakturaer* til (mig|os|denne); (de|den) skal til (kreditor*|faktura*|bogholderi*|min)
0.85 (overtager|overtage) (mine|min|hans|hendes) (opgaver|sager|plads|projekter|kunder|stilling)
0.85 (går|gået) på (barsel|orlov|pension) ~~ (overtager|tager over|skriv|kontakt|henvend)
0.85 (skriv|ring|henvend jer|henvend dig) (fremover|herefter|fra nu af|i stedet) til (hende|ham|dem)

[not redirect]
(stopper|slutter) (vi|hos os|abonnement*|samarbejde*)

# Only a part is paid.
[payment.partial]
0.85 (betalt|betaler|overført|overfører|betale|overføre|indbetalt) ~ (halvdelen|en del|kun halvdelen|det halve|delvist|delbeløb*)
0.85 (delbetal*|delvis betaling|delbetaling|aconto|a conto|afdrag) ~ (betalt|overført|sendt)
0.4 (resten|restbeløbet|restbeløb|det resterende|den anden halvdel) ~~ (næste|senere|kommer|følger|når|måned|uge|betal*|overfør*|den|inden)
0.85 (første|anden) (rate|del|halvdel|afdrag) ~ (betalt|overført|sendt|er)
0.85 (første|anden|tredje|1|2) (af)? (de)? (to|tre|fire)? (rate|rater|afdrag) ~ (er|blev|hermed)? ~ (betalt|overført|sendt|indbetalt|gået)
0.85 (indbetalt|betalt|overført|overfører) ~ # ~ (kr|kroner)? ~ (som afdrag|som delbetaling|aconto|a conto|på det skyldige|af det skyldige)
0.85 (som|et) (afdrag|delbetaling) på (det)? (skyldige|udestående|gælden|regningen|fakturaen|beløb*)

[about complaint.quality]
arbejde*; rapport*; hjemmeside*; side; sider; siden; tegning*; tekst*; oversættelse*; udkast*; logo; billede*; foto*
service*; resultat*; kvalitet*; dokument*; fil; filer; filerne; system*; program*; installation*; præsentation*; kampagne*
arrangement*; regnskab*; opgørelse*; tryksag*; tryk*; brochure*; video*; server*; backup; byggeri; team; projekt*; leverance*

[about complaint.delay]
forsinkelse*; vent*; levering*; frist*; deadline*; tidsplan*; uge; uger; måneder; langsom*; tempo; ventetid*

[about complaint.neglect]
svar; svaret; svarer; opkald; opfølgning; opmærksomhed; kommunikation*; besked*; kontakt*; behandling; tilbagemelding*
kundeservice; henvendelse*

[about complaint.cost]
pris; prisen; priser; priserne; takst*; faktura*; beløb*; omkostning*; honorar*; tilbud*; timer; timerne; tillæg*; gebyr*; regning*

# What we write ourselves.
[our.promise]
(jeg|vi) (sender|leverer|vender|ringer|retter|ordner|fikser|svarer|gør|laver|klarer|sørger|mailer|bekræfter|opdaterer) ~ 
(sender|leverer|vender|ringer|retter|ordner|svarer|klarer|laver) (jeg|vi) ~ ; (jeg|vi) (skal nok|vil|kommer til at) (sende|levere|vende|ringe|rette|ordne|svare|gøre|lave|klare|sørge)
(du|i) (får|modtager|har) (den|det|dem|svar|besked|tegningerne|udkastet|rapporten|tilbuddet|filerne) ; (er|bliver|skal være) (klar|færdig|klart|færdigt|leveret|rettet|online)
(det|den) (lover|lover jeg|lover vi) ; det kan (du|i) regne med; (jeg|vi) lover

[our.overpromise]
(garanteret|garanterer|garanti for) ; uanset hvad; uden (nogen)? (problemer|tvivl|risiko) ; (aldrig mere|aldrig igen) ~ (problem*|fejl|forsinkelse*)
(hundrede|100) procent sikker*; koste hvad det vil; alt hvad (du|i) (vil|ønsker) ; helt sikkert i dag; gratis og med det samme

[our.blame]
som (jeg|vi) (allerede)? har (sagt|skrevet|forklaret) ; som (jeg|vi) sagde; (du|i) (skulle|burde|kunne) (have|jo have)
(det)? (er|var) (din|jeres) (fejl|skyld|egen skyld) ; (vores|en) (praktikant|kollega|leverandør|elev) ~ (glemt*|fejl|sjusket)
(det)? er ikke (vores|min) (fejl|skyld) ; (du|i) har (glemt|misforstået|ikke læst) ; hvis (du|i) havde (læst|svaret|sagt)

[our.heat]
(det)? er (latterligt|til grin|absurd|noget vrøvl|helt ude i hampen) ; (holder|tager) (du|i) (gas|pis)
(hold op|stop) med at (brokke|klage|pive) ; lær at læse; (jeg|vi) er (træt|trætte) af ; nu er det nok
find (dig|jer)? en anden; hvis (det|du|i) ikke passer; ikke mit problem; (din|jeres) inkompetence; frækhed

[our.apology]
(beklager|undskyld|undskylder) ; (jeg|vi) (beklager|undskylder) ; (jeg|vi) er ked af ; ked af (det|forsinkelsen|fejlen)
beklagelse; (det)? må (du|i) (meget)? undskylde

[our.invoice]
(vedhæftet|vedlagt|hermed|her er|sender|fremsender) ~ (faktura|fakturaen|regningen|vores faktura) ; faktura (vedhæftet|vedlagt|er vedhæftet)
(vi|jeg) (har)? (faktureret|fakturerer) ; (du|i) (finder|modtager|får) ~ (faktura|fakturaen|regningen)

[invoice-number]
(faktura|fakturanr|fakturanummer|fakturanr|regning) (nr|nummer|no)?

[invoice-amount]
(beløb|beløbet|total|i alt|sum|at betale|til betaling) (på|i alt|at betale|inkl)?; fakturabeløb*; på (i alt|ialt)

[invoice-due]
(forfald|forfalder|forfaldsdato|betalingsfrist|forfaldsdag|sidste rettidige betalingsdag) (den|er|til betaling)?; betales (senest|inden)? (den)?; sidste betalingsdag

[deadline-behind]
senest; som det seneste; allersenest; sidste frist; absolut senest
