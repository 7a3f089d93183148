# heed: Norwegian Bokmål.
#
# Bokmål with its radical forms ("nettsida", "bytta"), some dialect ("æ", "dokker",
# "ikkje").  The verb stands second, so that "vi betaler" and "betaler vi" both
# occur; particles stand apart ("sier opp", "legger inn").  Words that turn into
# others without their letters ("før" is not "for", "så" not "sa", "bør" not "bor")
# are written with "!".  "paa", "vaere" and such, as they are typed on foreign
# keyboards, stand beside the commonest words.  The grammar is told in en.lex.
language nb

[function]
og ikke jeg er at fra også mye noe noen ingen ingenting dere deres vår vårt våre
din ditt dine meg deg seg dem han hun hennes hans hva hvem hvilken hvilket hvilke
hvor hvorfor hvordan når her der da nå allerede siden etter før innen under over
mellom gjennom uten mot hos ved av ut opp ned inn fram frem tilbake bare enda
likevel eller men så derfor ettersom fordi det den de en ei et som på i for med
til om har hadde hatt var vært være blir ble bli blitt skal skulle kan kunne vil
ville må måtte får fikk få fått gjør gjorde gjøre gjort går gikk gå gått kommer
komme kom kommet ser så se sett sier sa si sagt vet visste vite tar tok ta tatt
gir ga gi gitt synes syntes tror trodde håper føles virker trenger lurer lurte
finnes heter ligger lå står sto stod sitter sender sendte sendt sende hei heisann
hallo takk mvh vh hilsen vennlig beste gjerne dessverre kanskje altså faktisk
egentlig akkurat ganska ganske veldig litt mer mest mindre bedre best dårligere
alle alt hele mange flere fler annen annet andre samme selv sånn slik sånt slike
disse dette denne min mitt mine noensinne alltid aldri ofte igjen fortsatt ennå
endelig snart straks idag imorgen igår ikveld dager uke uka uken uker måned
måneden måneder år året gang ganger timer tiden tida mandag tirsdag onsdag torsdag
fredag lørdag søndag spørsmål svare svar mail epost ringe møte møtet faktura
fakturaen avtale avtalen kunde kunden ifølge angående gjeldende vedlagt vedlegg
herved samt både verken hverken enten tross mens dersom hvis dessuten derimot
forresten nemlig riktignok iallfall omtrent cirka sist særlig sammen igjen bort
hjem hit dit neste forrige først ja nei jo jepp greit ok okei selvsagt klart
ei mi si ho dei eg ikkje kva korleis noko æ dokker kem ka korfor nokka mæ dæ
vennligst kjære hyggelig fint flott skjønner snakke snakkes gjøre øyeblikket løpet
spesielt svært mellomtiden henhold vedrørende henvendelse tilbakemelding beskjed

[sample]
Jeg håper alt står bra til med deg, og at helgen ikke ble altfor kort.
Vi vil gjerne høre fra dere så snart dere vet noe mer om saken.
Rapporten burde egentlig ha kommet allerede, og ingen ser ut til å vite hvorfor.
Kan noen gi meg beskjed om møtet neste uke fortsatt blir noe av?
Vi fikk papirene i går og skal se nærmere på dem i morgen formiddag.
Det er mye som skjer akkurat nå, så jeg kommer tilbake til dere når jeg har gått gjennom alt sammen.
Hva synes dere om forslaget, og hvilke uker passer best for å få gjort jobben?
Nettsida er oppe igjen, men noen av sidene mangler fortsatt bilder, og jeg har ikke rukket å se på dem ennå.
Faktura og kvittering ligger ved, og beløpet blir overført fra konto i løpet av uka.
Gjennomgangen tok litt lengre tid enn vi hadde trodd, men nå er det meste på plass.
Etter avtalen skulle oppussinga vært ferdig før sommerferien, og kjøkkenet står ennå uten benkeplate.
Takk for hyggelig prat, og ikke nøl med å ta kontakt hvis noe skulle være uklart.
Jeg sender over en oversikt over hva vi trenger, så slipper dere å lete gjennom hele tråden.
Regnskapet må leveres innen fristen, ellers får vi tvangsmulkt fra myndighetene.

[negators]
ikke; ikkje; itj; itte; ikkj; ikje; ikk; aldri; ingen; intet; inga; ingenting; ingensteds; verken; hverken; knapt
neppe; slett ikke; ikke lenger; på ingen måte; paa ingen maate; ikke noe; ikke noen; uten; uten å; langt fra; langt ifra; alt annet enn
null; heller ikke; umulig å; aldeles ikke; ikke akkurat; ingen av; (ingen|ikke noen|ikke) ~ (planer|ønske|tanker|tanke|intensjon|hensikt|behov) ~ (om|for|med) ~ å; ikke (tenkt|aktuelt) å; hvis ~ noen gang ~ (skulle|vil|får|faar) ~ (behov|ønske|lyst) ~ å; (skulle|får|faar) ~ behov for å; slipper å; slippe å; (aldri|ikke) ~ (tvil|tvilt) ~ om

[negators-behind]
ikke; ikkje; aldri; slett ikke

[intensifiers]
1.4 veldig; svært; virkelig; ekstremt; utrolig; forferdelig; helt; totalt; fullstendig; kjempe
1.4 skikkelig; enormt; sinnssykt; vanvittig; dypt; ytterst; jævlig; jævla; hinsides; uhyre; aldeles
1.4 !så; saa; fryktelig; oppriktig; inderlig; rett og slett; mildt sagt; særdeles; usedvanlig; ufattelig; råd*
1.4 fantastisk; spesielt; ekstra; overmåte; intenst; hjertelig; ordentlig; dønn; rått; sabla; fordømt; kolossalt
0.6 litt; lite grann; ganske; noe; en anelse; nokså; relativt; rimelig; en smule; litegrann; noenlunde; halvveis
0.6 sånn passe; saann passe; en tanke

[contrast]
men; likevel; imidlertid; derimot; dog; dessverre; allikevel; til tross for; selv om; på den annen side; paa den annen side; !på den andre siden; paa den andre siden
samtidig; når det er sagt; naar det er sagt; enda; bortsett fra

[conditional]
hvis; dersom; om (jeg|vi|dere|du|man|noen|ingen|alt|ikke|han|hun|de|dette|alle|deres); såfremt; med mindre; i tilfelle
om (det|den) (er|går|blir|ikke|skulle|kan|finnes|virker|fungerer|skjer|her|ser|skal|lar|gaar); forutsatt; gitt at
!så snart; saa snart; med en gang (vi|jeg|dere|det|alt); !så fort; saa fort; innen; til dere; bare dere; etter at dere
når (dere|du|det|den|alt|siden|sida|pengene|kunden|banken) ~ (er|har|fungerer|virker|blir|kommer|går|får|gaar|faar)

[classes]
# who
we = jeg|vi|man|eg|æ|jæ|undertegnede
you = dere|du|deg|dokker|dåkker|døkk|dykk
your = deres|din|ditt|dine|dokkers|dykkar
our = !vår|våre|vårt|min|mitt|mine|våres|vaar|vaare|vaart
# negation
no = ikke|ikkje|aldri|ingen|itj|ikje|verken|hverken
# money
inv = faktura*|fakturaen|fakturaene|fakturaer|faktureringa|regning|regninga|regningen|regningene|regningane|regninger|sluttfaktura*|delfaktura*|forskuddsfaktura*|akontofaktura*|månedsfaktura*|kvartalsfaktura*|samlefaktura*|årsfaktura*|januarfaktura*|februarfaktura*|marsfaktura*|aprilfaktura*|maifaktura*|junifaktura*|julifaktura*|augustfaktura*|septemberfaktura*|oktoberfaktura*|novemberfaktura*|desemberfaktura*|beløp|beløpet|beløpene|restbeløp*|sluttbeløp*|totalbeløp*|honorar|honoraret|honorarnota*|forskudd|forskuddet|delbetaling*|sluttbetaling*|restsum*|resten|restgjeld*|summen|depositum|depositumet|årsavgift*|månedsavgift*|salærnota*|salær|salæret|nota|notaen|avdrag|avdraget|purring|purringa|purringen|utestående|kravet|skyldig|akonto|akontoen|innskudd*|beloep|beloepet|beloepene
paid = betalt|betalte|innbetalt|overført|overførte|vippset|vippsa|oppgjort|utlignet|sluttbetalt|ferdigbetalt|forskuddsbetalt|nedbetalt|betala
pay = betale|vippse|overføre|innbetale|sluttbetale|betales|overføres|innbetales|innfri|dekke|betala
pays = betaler|vippser|betala|betalar|overfører|betales|innbetaler|overføres|betale
payment = betaling|betalinga|betalingen|betalinger|betalingene|innbetaling*|overføring|overføringen|overføringa|utbetaling|pengene|penger|oppgjøret|oppgjør|betalingsoppdrag*|bankoverføring*|vippsen|vipps|gryna|spenna
charge = post|posten|poster|postene|timer|timene|timetall*|timepris*|gebyr|gebyret|tillegg|tillegget|tilleggene|tilleggsarbeid*|påslag|påslaget|kostnad|kostnaden|kostnader|kostnadene|linje|linja|linjen|linjene|reisetid*|reisekostnad*|reiseutgift*|lisens*|endring*|merarbeid*|beløp|beløpet|summen|ekstraarbeid*|ekstratimer|ekstrakostnad*|materiell|oppmøte*|fakturagebyr*|purregebyr*|avgift*|utlegg|utlegget|overtid*|kjøring|prisen|pris|beloep|beloepet
nr = bestillingsnummer*|bestillingsref*|bestillernummer*|innkjøpsordre*|ordrenummer*|ordrenr|prosjektnummer*|prosjektnr|ressursnummer*|kostnadssted*|referansenummer*|rekvisisjon*|rekvisisjonsnummer*|leverandørnummer|kundenummer|ponummer|koststed*|avdelingsnummer*|fakturanummer*|fakturanr|arkivref|innkjøpsnummer*|kontraktsnummer|tilsagnsnummer|kid|kidnummer|kidnummeret|kidnr|kontonummer|kontonummeret|kontonr|iban|bic|swift|bankkonto|bankkontoen|bankforbindelse*|kontoopplysninger|bankopplysninger|orgnr|organisasjonsnummer*|organisasjonsnr|momsnummer|mvanummer|vatnummer|vippsnummer*|betalingsinfo*|betalingsdetaljer|betalingsinformasjon|betalingsbetingelse*|betalingsopplysninger
# time
day = mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lørdag*|søndag*|idag|imorgen|imorra|ikveld|overmorgen|ettermiddag|formiddag|morgen|morgenen
month = januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|måned|måneden|månedsskiftet|kvartal*|sommeren|høsten|vinteren|våren|jul|jula|nyttår|årsskiftet|påske|påska|ferien|sommer|høst|!vår|maaned|maaneden|vaar
period = dag|dager|dagene|uke|uker|uka|uken|ukene|måned|måneder|månedene|år|time|timer|minutter|døgn|arbeidsdager|virkedager|evighet*|kvartal|måneda|veker|maaned|maaneder|maanedene|aar
many = to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|flere|mange|utallige|noen|massevis|hundre|femten|tjue|tretti|gjentatte|én|en|ett|fjorten|atten|snart|nesten|minst|aatte
nth = andre|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|ellevte|tolvte|ørtende|siste
ago = igår|forrige|mandags|tirsdags|onsdags|torsdags|fredags|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|påske|sommerferien|fjor|jul
# we make, do, own
work = jobb|jobben|arbeid|arbeidet|innsats|innsatsen|resultat|resultatet|service|servicen|hjelp|hjelpen|hjelpa|støtte|støtten|oppfølging|oppfølginga|oppfølgingen|rådgiving|rådgivning|!råd|design|designet|nettside|nettsiden|nettsida|nettsider|side|siden|sida|oversettelse|oversettelsen|oversettelser|tekst|tekster|teksten|kampanje|kampanjen|arrangement|arrangementet|fest|festen|kveld|kvelden|dag|dagen|team|teamet|gjeng|gjengen|samarbeid|samarbeidet|tegning|tegninger|tegningene|film|filmen|logo|logoen|rapport|rapporten|presentasjon|presentasjonen|gjennomgang|gjennomgangen|levering|leveringa|leveranse|leveransen|opplegg|opplegget|løsning|løsningen|løsninga|forslag|forslaget|bilder|bildene|foto|regnskap|regnskapet|gjennomføring|produksjon|konferanse|konferansen|messe|messen|stand|standen|materiell|kurs|kurset|håndtering|konsulent|konsulenter|mat|maten|opplæring|foredrag|bryllup|bryllupet|illustrasjon*|butikk|butikken|nettbutikk|nettbutikken|bistand|folk|språk|språkvask|korrektur|montering|profil|profilen|søknad|søknaden|måte|måten|opplevelse|planlegging|kundeservice|prosjekt|prosjektet|prosjektledelse|jubileum|jubileet|manus|katalog|katalogen|brosjyre|brosjyren|skisse|skissene|utkast|utkastet|flyt|raad|loesning|loesningen|spraak|maate|maaten
boss = sjef|sjefen|sjefer|leder|lederen|ledere|eier|eieren|eierne|ledelse|ledelsen|ledergruppe*|byråleder*|kontorleder*|avdelingsleder*|avdelingssjef*|partner|gründer|gründeren|overordnede|overordnet|styreleder|styrelederen|styret|hovedkontor*|kundeansvarlig|supportsjef*|servicesjef*|servicedirektør*|prosjektleder|regionsjef*|regiondirektør*|beslutningstaker*|teamleder|kvalitetssjef*|direktør|direktøren|administrerende|toppsjef|toppledelse*|kundedirektør*|fagsjef|økonomisjef*|konsernledelse*|rådmann*|kommunedirektør*|innkjøpssjef*|sjefa
firm = byrå|byråer|byrået|byråene|firma|firmaer|firmaet|leverandør|leverandører|leverandøren|konsulent|konsulenter|konsulentselskap*|regnskapsbyrå*|regnskapskontor*|regnskapsfører|regnskapsførere|revisor|revisorer|oversetter|oversettere|oversetterbyrå*|arkitekt|arkitekter|arkitektkontor*|eventbyrå*|arrangør|arrangører|webbyrå*|reklamebyrå*|fotograf|utvikler|utviklere|partner|partnere|aktør|aktører|selskap|selskaper|samarbeidspartner*|tolketjeneste*|frilanser|frilansere|mediebyrå*|nettbyrå*|driftspartner*|itleverandør*|system|plattform|kontor|konkurrent|konkurrenter|konkurrenten|konkurrentene|entreprenør|håndverker*|hotell|rørlegger*|advokatfirma|designer|forvalter|rådgiver|rådgivere|trykkeri
deal = avtale|avtalen|avtalene|avtaler|kontrakt|kontrakten|abonnement|abonnementet|samarbeid|samarbeidet|oppdrag|oppdraget|supportavtale*|serviceavtale*|driftsavtale*|rammeavtale*|vedlikeholdsavtale*|hosting*|webhotell*|medlemskap*|månedsavtale*|regnskapsavtale*|konsulentavtale*|kundeforhold*|lisens*|tjenesten|tjenestene|engasjement*|oppdragsavtale*|leieavtale*|samarbeidsavtale*|leverandøravtale*|mandatet
deliv = levering*|leveranse*|levert|oversettelse*|rapport*|årsregnskap*|regnskap*|skattemelding*|tegning*|byggesøknad*|byggetegning*|nettside*|nettsid*|nettbutikk*|lansering*|tilbud|tilbudet|utkast*|korrektur*|underlag*|prosjekt|prosjektet|kampanje*|tekst*|film*|design*|logo*|skisse*|manus*|utredning*|mvamelding*|momsmelding*|momsoppgave*|lønn|lønna|lønnen|lønnskjøring*|lønnslipp*|montering*|søknad*|plantegning*|filene|fila|filen|materialet|materiell*|app|appen|installasjon*|migrering*|forslag|forslaget|brosjyre*|katalog*|svaret|svar|jobben|arbeidet|bildene|invitasjon*|program|programmet|referat*|maler|malen|tiltak*|retting|rettinga|rettelse*|tilbakemelding*|side|siden|sida|oppdatering*|revisjon*|amelding*|protokoll*|dokument*|kontrakt*|opplæring*|godkjenning*|oppgradering*|utstyr*|møblene|møblement|trykksak*|skilt*|plakat*|arrangement*|oppgaven|vareprøve*|prøve*|artikkel*|artikl*
thing = kasse|kassa|kassen|kassene|kassaapparat*|datamaskin*|pc|pcen|pcene|alarm|alarmen|skriver|skriveren|skriverne|printer*|telefon|telefonen|telefonene|sentralbord*|strømming*|nettside|nettsiden|nettsida|nettsidene|hjemmeside*|nettsted*|nettbutikk*|butikken|butikk|server|serveren|serverne|serverer|system|systemet|systemene|siden|sida|sidene|mail|mailen|epost|eposten|lenke|lenker|lenkene|lenken|linken|linkene|skjema|skjemaet|kontaktskjema*|bestillingsskjema*|portal|portalen|app|appen|nettverk|nettverket|kassasystem*|kassesystem*|innlogging|innlogginga|innloggingen|wifi|nettet|telefoni|vpn|integrasjon*|backup*|sikkerhetskopi*|internett|booking|bookinga|bookingen|bookingsystem*|betaling|betalingsløsning*|betalingsterminal*|terminal*|bankterminal*|database*|skjerm*|lyden|lyd|lydanlegg*|anlegg|anlegget|mikrofon*|prosjektor*|forside*|søket|søkefunksjon*|intranett*|domene|domenet|skyen|outlook|teams|sendinga|sendingen|knapp|knappen|knappene|knapper|utsjekk|utsjekken|handlekurv*|handlevogn*|nyhetsbrev*|apper|kalender*|kartet|menyen|filmen|nettbrett*|ladere|låsen|dørsystem*|heis|heisen|varmepumpe*|lysene|filserver*|fjernskrivebord*|plugin*
social = google|googles|trustpilot|facebook|linkedin|instagram|tiktok|snapchat|twitter|nettet|internett|fb|insta|reddit|facebookgruppe*|facebooksida|facebooksiden|bransjeforum*|lokalgruppe*|nettforum*|forumet|anbud|mittanbud|bygdegruppe*|jodel|fjesboka|sosiale|hjemmesida|legelisten|tripadvisor|veggen
fixed = fikset|fiksa|ordnet|ordna|løst|rettet|retta|utbedret|utbedra|ferdig|ferdige|levert|korrigert|reparert|virker|fungerer|oppe|klart|klar|klare|godkjent|kreditert|forklart|besvart|svar|kreditnota|skikk|fullført|gjort|rettelser|dokumentasjon|redegjørelse|loest
ask = sende|send|sendes|si|fortelle|gi|bekrefte|bekreft|endre|endres|justere|rette|rett|korrigere|sjekke|sjekk|kontrollere|undersøke|fikse|fiks|løse|løs|ordne|ordn|hjelpe|hjelp|legge|legg|sette|sett|bytte|bytt|byttes|oppdatere|oppdater|oppdateres|ta|bestille|bestill|avbestille|flytte|flytt|svare|svar|ringe|ring|komme|kom|forklare|forklar|spesifisere|vise|vis|installere|gjenopprette|oversette|oversett|korrekturlese|regne|lage|lag|gjøre|gjør|stoppe|stopp|kreditere|krediter|fakturere|dele|del|merke|vedlegge|levere|lever|publisere|publiser|stenge|steng|åpne|åpn|aktivere|forberede|tegne|granske|gjennomgå|lese|les|videresende|videresend|informere|besørge|sørge|sørg|redegjøre|reservere|sperre|låse|registrere|besvare|godkjenne|godkjenn|signere|notere|merk|avslutte|slette|slett|fjerne|fjern|oppgi|avklare|tipse|se|kikke|titte|høre|hør|skrive|skriv|trykke|booke|utarbeide|legges|fjernes|rettes|flyttes|leveres|utstede|splitte|slå|kutte|droppe|melde|meld|overføre|purre|bidra|tilby|kalle|holde|hold|bruke|snakke|møtes|prate|finne|finn|få|sjekkes|refundere|bistå|returnere|sikre|vurdere|prioritere|opprette|opprett|be|skaffe|hente|prise|låne|nullstille|resette|slette|skru|formidle|tilbakeføre|bekreftes|presisere|avtale|ringes|fylle|vente|stille|kjøre|pause|avlyse|skifte|klargjøre|teste|oversende|oversend|loese|gjoere|gjoer|aapne|hoere|faa|laane|kjoere

[polite]
takk på forhånd; takk paa forhånd; på forhånd takk; paa forhånd takk; tusen takk på forhånd; tusen takk paa forhånd; mange takk på forhånd; mange takk paa forhånd; takk på forskudd; takk paa forskudd; takk skal du ha; takker på forhånd; takker paa forhånd
takk for (din|deres|ditt) ~ (mail|epost|e post|svar|melding|henvendelse|brev|tilbakemelding|tid|tilbud|spørsmål|interesse|spoersmaal)
takk for (mailen|eposten|e posten|e post|svaret|svar|sist|samtalen|praten|i dag|informasjonen|infoen|info|påminnelsen|påminnelse|beskjed|beskjeden|tilbakemelding|tilbakemeldinga|tilbakemeldingen|tilbudet|meldingen|meldinga|nå|sendt|purringen|purringa|invitasjonen|innkalling|innkallinga|oppdateringen|oppdatering|orienteringen|påminninga|invitasjon|meg|oss|naa)
takk for (en)? ~ (hyggelig|trivelig|god|fin|nyttig|kjapt|raskt|rask|kjapp|konstruktivt|fint|godt) (prat|samtale|møte|svar|tilbakemelding|lunsj|dag|kveld|moete)
takk for at (du|dere) (tok kontakt|svarer|svarte|kom tilbake|tar|tok deg|tok dere|tar deg|ser); takk for i går; takk for i gaar; takk for i dag; takk for det; takk for god
(takk|tusen takk|hjertelig takk|mange takk); med (vennlig|beste|hjertelig|god) hilsen; vennlig hilsen; vennlige hilsner; beste hilsener; beste hilsen
hilsen; mvh; vh; hilsner; ærbødigst; de beste hilsener; gode hilsener; klem
håper (at)? (alt|det|du|dere) ~ (bra|vel|fint|fin|god|trivelig|godt|orden|strålende|flott)
håper (dere|du) ~ hatt (en|ei) ~ (helg|sommer|jul|ferie|påske); god (morgen|dag|kveld|jul|helg|påske|sommer|ferie|uke|bedring|formiddag|ettermiddag|høst|17 mai|tur|natt|onsdag|fredag|mandag|torsdag|tirsdag)
ha (en|ei) ~ (dag|helg|kveld|uke|sommer|jul|ferie|ettermiddag|påske|mandag|fredag); godt (nytt|nyttår) år?; riktig god; alt vel; alt godt
(fin|flott|trivelig|riktig) (helg|kveld|sommer|ferie|jul|påske|dag|ettermiddag|uke|fredag); nyt (helgen|helga|ferien|sommeren|dagen|sola); ha det ~ (bra|godt|fint|fortreffelig|riktig); lykke til; god bedring
takknemlig (for|om|hvis|dersom) ~ (svar|tilbakemelding|hjelp|dere|du|vi|få|tilbud|bekreftelse|raskt|en|å|om|hvis|faa); takknemlige (for|om|hvis|dersom)
(vil|ville) (vi|jeg)? ~ sette ~ pris; setter pris !på (om|hvis|at|en|et|rask|snarlig|svar|tilbakemelding); setter stor pris !på (om|hvis|rask|en|et|svar)
(hadde|ville) (vært|vore|vaert) ~ (fint|bra|flott|supert|topp|hyggelig|kjekt|greit|perfekt|best|knall|kjempefint|nydelig|gull|lurt|koselig|ålreit)
(er|blir|var|det|fint|kjekt|bra|flott|topp|supert|hyggelig|greit|perfekt) ~ (fint|bra|flott|supert|topp|hyggelig|kjekt|greit|perfekt|best) (om|hvis|at|å|dersom|med|for)
(fint|bra|flott|supert|topp|kjekt|greit|perfekt|hyggelig|best|gjerne|kjempefint|nydelig) (om|hvis|dersom|med|å høre|å se|å vite|å møte|å treffe|å hilse|med en|med et|å hoere|å moete)
(høres|går|passer|lyder|funker|fungerer|er|ser|virker|blir|gaar) ~ (bra|fint|flott|supert|topp|perfekt|utmerket|greit|ålreit|strålende|knall|kjempefint|kjempebra) (ut|for|det|med|!på|i|til|!så|paa|saa)?
(passer|passar|funker) ~ (fint|bra|perfekt|utmerket|strålende|flott|kjempebra|kjempefint|godt|topp|supert|best)
(fint|bra|flott|supert|topp|perfekt|utmerket|strålende|knall|greit|den er grei|den er god|god|finfint|nydelig|kjempefint|kjempebra|super) (da|takk|vi ses|vi sees|det|!så|ok|okei|vi snakkes|jeg|vi|nok|at|og|saa)
(fine|gode|gamle|hyggelige|lærerike|mange) år; hyggelig !å (høre|møte|se|treffe|prate|snakke|hilse|hoere|moete); (gleder|ser fram|ser frem) ~ (til|meg|oss) ~ (høre|svar|møtet|treffes|ses|tilbakemelding|samarbeid*|vi ses|møtes|se|utkast*|forslag*|neste|hoere|moetet)
beklager ~ (sent|sen|seint|!at vi|!at jeg|forsinket|mas|maset|at det|rotet|forsinkelsen|den sene|bryet|ulempen); unnskyld (at|for|meg|maset|sen|sent|seint|mas|forstyrrelsen); lei for (at|det|sent|maset); beklager !så mye; beklager saa mye
(beklager|unnskyld|sorry) ~ (mas|maser|forstyrrer|bryr|sent|uleilig*); ikke noe problem; ikke noe hast; ingen hast; haster ikke; haster ikkje; null stress; ta det med ro; helt i orden; alt i orden; ingen problem; ingen problemer
(i god ro|når det passer|når du har tid|når dere har tid|ved anledning|ved leilighet|naar det passer|naar du har tid|naar dere har tid); godt spørsmål; godt spoersmaal; er du snill; er dere snille; vær !så snill; vær saa snill; vær !så god; vær saa god; !vær snill; kjære; kjaere; kjekt å vite; greit å vite; god idé; godt poeng; velkommen; det er bra; det går bra; det gaar bra; det går fint; det gaar fint
(si|gi|meld|ta) ~ (fra|beskjed|kontakt) ~ (hvis|om|dersom) ~ (noe|problemer|spørsmål|mangler|feil|uklart|ikke|spoersmaal); ta gjerne kontakt; bare ~ (ta kontakt|ringe|ring|spør|spørre|si fra|spoer); hils ~ (familien|alle|kollegene|hjemme); !god fornøyelse
(ingen|!noen|andre|flere) spørsmål; misforstå ~ (meg|oss)? ~ rett; forstå ~ (meg|oss) rett; ta ~ ikke ille opp; med respekt; koselig !å (høre|treffe|møte|hoere|moete); kjekt !å (høre|treffe|møte|sjå|se|hoere|moete)

[third]
(lenke|lenken|knapp|logo) ~ (til|på|med) ~ (google|anmeldelser|anmeldelsene|facebook); (anmeldelsene|vurderingene) våre
(leverandøren|kunden|leietakeren|konkurrenten|underleverandøren|utbyggeren) (vår)? ~~ (konkurs|avvikling|oppbud)
(tekst|teksten|formulering) ~ (fra|av) ~ (advokaten|juristen) vår
(kunden|kunde|leietaker*|leieboer*|debitor*|kjøperen|kjøper|byggherren|oppdragsgiver*|motparten|klienten|medlemmet|selgeren|utleieren|naboen|entreprenøren|entreprenør|underentreprenør*|utbyggeren|forsikringsselskap*|huseieren|gjesten|speditøren|transportøren|banken) ~ #? ~ (nekter|nektet|nekta|betaler ikke|ikke betalt|ikke betale|ikke ville betale|bestrider|bestred|truer|trua|truet|saksøker|saksøkte|krever|klager|reklamerer|sier opp|sa opp|hever|hevet|mener|påstår|hevder|skylder|vil ikke|har ikke|forsinket|somler|paastaar)
(!vår|min|en|ei|et|våre|mine|vårt|deres|denne|den|andre|noen|ene|eldste|største|vaar|vaare|vaart) (kunde|kunder|kunden|kundene|klient|klienten|klienter|leietaker*|leieboer*|leverandør|leverandøren|leverandører|oppdragsgiver*|debitor*|kjøper|kjøperen|selger|entreprenør*|underentreprenør*|medlem|medlemmer|pasient|nabo|naboen|naboer|byggherre|huseier|huseieren|utleier|utleieren|utstiller|gjest|gjester|ansatt|tidligere ansatt|eksmann|ekskone|speditør|transportør|utbygger|bank|hovedentreprenør*) ~~ (betaler|betale|betalt|betalte|nekter|nektet|nekta|bestrider|bestridt|saksøker|saksøke|saksøkt|klager|klagde|klaget|klaga|tvist|tvisten|retten|tingretten|forliksråd*|advokat*|inkasso|sier opp|sagt opp|truer|truet|trua|rasende|sint|sinte|skylder|misfornøyd|misfornøyde|krav|krever|reklamert|reklamerer|hevet|heve|forsinket|forsinka|forsinkelse|sein|sen|sene|konkurs|stevning*|somler|rotet|feilen|kontraktsbrudd|misfornoeyd|misfornoeyde)
(kunden|kundene|leverandøren|leietakeren|leieboeren|leieboerne|leietakerne|entreprenøren|naboen|utleieren|klienten|medlemmene|byggherren|oppdragsgiveren|banken|forsikringsselskapet|huseieren|svogeren|broren|søstera|naboene|gjestene|utbyggeren|selgeren|kjøperen) (!vår|min|vårs|våres|våre|mine|til|vaar|vaare) ~~ (betaler|betale|betalt|betalte|nekter|nektet|nekta|bestrider|bestridt|saksøker|saksøke|klager|klagde|klaget|tvist*|retten|tingretten|forliksråd*|advokat*|inkasso|sier opp|sagt opp|truer|truet|trua|rasende|sint|skylder|misfornøyd*|krav|krever|reklamert|reklamerer|hevet|heve|forsinket|forsinka|forsinkelse|sein|sen|sene|konkurs|stevning*|somler|rotet)
(en|ei|et|noen|ene|flere) (forelder|foreldre|elev|beboer|pasient|kursdeltaker|deltaker|gjest|bruker|innbygger|passasjer|ansatt|vikar|tidligere kollega|lærling|kunde|leietaker|nabo) ~ (har|truer|trua|truet|klager|klaget|klaga|krever|nekter|mener|vil|som)
(kunde|klient|leietaker|debitor|leverandør) (av oss|hos oss|til oss); (nekter|nektet|nekta|vil ikke|ville ikke|vil ikkje) ~ betale (oss|meg|til oss|husleia|husleie|leia|leien|lønn*|erstatning)
(betaler|betalt|betalte|betale|betaler ut) (oss|meg) (ikke|aldri|ikkje|ennå|enda|tilbake|for); (ikke|ikkje|aldri) (betalt|betaler|betale|gjort opp med) (oss|meg|husleia|husleie|leia); skylder (oss|meg); skyldte (oss|meg)
!ikke fått betalt ~ (fra|av|for|av kunden|fra kunden|selv)?; får ikke betalt (av|fra|selv); venter på betaling fra (kunden|våre|kunder|vaare)
(!vår|min|våre|mine|vårt|vares|vaar|vaare|vaart) (debitor*|motpart*|klient*|saksøkte|saksøker|leietaker*|leieboer*|huseier|utleier|konkurrent*|eks|nabo|svigermor|bror|søster|svoger|svigerinne)
for (saksøker|saksøkte|ankende|klienten|klientens|tiltalte|fornærmede|skyldneren); (motparten|motpartens|motpart); mot (saksøker|saksøkte|motparten|klienten|skyldneren|tiltalte|leieboer*|leietaker*|naboen|entreprenøren|huseier*|kommunen|banken|staten|forsikringsselskap*)
(saksøker|saksøkte|saksøktes|saksøkers|stevningen gjelder|tilsvaret gjelder|ankemotpart*|rettsmekling*) ~ (hevder|anfører|mener|påstår|krever|nekter|bestrider|har|er|skal|som|paastaar)
(prosessfullmektig|fullmektig|partshjelper|saksnummer) (for|til|i); konkurrenten (til|i|!vår|vaar); (min|mitt) (eks|nabo|utleier|svigermor|brodern); (naboen|svogeren|svigerfar|svigermor|broren|brodern|søsteren|søstera|kompisen|kameraten) (min|!vår|til|vaar)
(ansatte|ansatt|medarbeider|medarbeideren|vikaren|selgeren|lærlingen|en av de ansatte|personalet) ~~ (si opp|sagt opp|sa opp|oppsagt|oppsigelse*|sies opp|sier opp)
(si opp|sier opp|sagt opp|oppsigelse av|nedbemanne|permittere) ~~ (ansatt|ansatte|medarbeider*|vikar*|stillingen|stillinga|leieforhold*|leieavtale*|leiekontrakt*|lokalet|lokalene|husleie*)
(oppsigelse|oppsigelser|nedbemanning|permittering*) ~~ (ansatt|ansatte|arbeidstaker*|fagforening*|arbeidsmiljølov*|medarbeider*)
(han|hun|de|dem) ~ (skylder|nekter|nekta|nektet|truer|trua|truet|saksøker|saksøkte|vil ikke betale|betaler ikke|sa opp|krever)
(det er|er jo|er|var) ~ (!vår|!vår egen|!vår|min|egen|min egen|våres|vaar|vaar egen) (feil|skyld|tabbe|bommert|brøler); ikke ~ (deres|din) (feil|skyld); på oss; paa oss; på !vår side; paa vaar side; på !vår kappe; paa vaar kappe; ikke (myntet|rettet) !på dere; ikke dere ~ (skyld|klandre|ta dere nær); ingen (kritikk|klage) (mot|av|til|!på|paa) dere
(historie|historien|roman|romanen|artikkel|artikkelen|film|filmen|kapittel|manus|teaterstykke|novelle|bok|boka|podkast|episode|sketsj) ~ om ~ (en|ei|et|som)
(leverandøren|transportøren|posten|postnord|bring|speditøren|trykkeriet|kommunen|banken) (!vår|!vår|våres|min|har|er|ble|vaar) ~ (forsinket|forsinka|sen|sein|somlet|rotet)
# Of whom a story is told that has nothing to do with us; it goes on to the end
# of its paragraph, or to a word of [we] or [you].
(forrige|tidligere|gamle) (byrået|leverandøren|konsulenten|revisoren|arkitekten|oversetteren|firmaet|webbyrået|regnskapsføreren|regnskapsbyrået|håndverkeren|utvikleren|fotografen|firma|byrå|leverandør|regnskapsfører|revisor|konsulent) ~ (deres|!vår|vårt|svarte|var|hadde|tok|kunne|gjorde|sendte|leverte|brukte|ville|rotet|som|klarte|har|kom|fikk|vaar|vaart)
(de|dem|han|hun) !før dere; de !før dere; de foer dere; til (risikoanalysen|beredskapsplanen|kurset|caset|øvelsen|sikkerhetskurset); hva (om|hvis) ~ (går ned|slettes|saksøker|dør|krasjer|slutter|stjeles|hackes|gaar ned)
(snekkeren|rørleggeren|elektrikeren|maleren|håndverkeren|bilverkstedet|megleren|legen|kommunen|naboen|kirken|velforeningen) (sin|hans|hennes|deres|min|!vår|vaar); (krangel|konflikt|tvist) med (snekkeren|naboen|huseieren|kommunen|banken|forsikringsselskapet|entreprenøren|utleieren|en kunde|en leverandør)
heldigvis (ikke|ikkje) ~ (min|!vår|deres|vaar) (sak|feil|hodepine|problem); ikke (min|!vår|deres|vaar) (sak|hodepine|bord)
(betaler|betaler han|betaler hun|betaler de) som regel; kunden (betaler|har betalt|skal betale); (inkassosaken|inkassosak|tvisten|rettssaken|saken) (mot|!vår mot|med|vaar mot) ~ (leietaker*|leieboer*|kunden|debitor*|entreprenør*|naboen|kommunen|@firm)
(en|to|tre|fire|flere|noen|mange|et par) av kundene (våre|mine)
(misfornøyd|sur|sint|tidligere) (gjest|kunde|leietaker|elev|beboer|pasient)
(medlemmene|beboerne|gjestene|elevene|pasientene) (våre|mine|vil)
(kjøperen|selgeren|konkurrenten) (trakk|ble|har|vil)
(forsikringsselskapet|kommunen|fylket|nav|staten) (har|holder|vil) ~ (godtatt|avvist|igjen|tilbake|saksøkt)

[story]
(min|mine|mitt|hans|hennes|en|ei|!vår|sin|vaar) (svoger|svigerinne|bror|søster|brorsan|søskenbarn|fetter|kusine|onkel|tante|far|mor|pappa|mamma|mann|kone|kjerring|sønn|datter|nabo|venn|venninne|kompis|kamerat|bekjent|huseier|utleier|leietaker|leieboer|svigerfar|svigermor|gammel kollega|tidligere kollega|studiekamerat|tremenning|samboer)
(svogeren|svigerinna|svigerinnen|naboen|fetteren|kusina|broren|brodern|brorsan|søstera|søsteren|kompisen|kameraten|svigerfaren|svigermora|huseieren|utleieren|mannen|kona|sønnen|dattera|datteren|onkelen|tanta) (min|mi|mitt|hans|hennes|!vår|til|vaar)
(svigerfar|svigermor|naboen|leieboeren|leietakeren|svogeren|brorsan|kompisen) ~ (har|er|hadde|skal|fikk|sliter|krangler|ligger|sa|går|gaar); en av (!våre|mine|vaare) (egne)? (kunder|leietakere|leverandører|medlemmer|leieboere)
(en|ei) (kar|fyr|type|dame|jente|mann) (vi|jeg) (kjenner|vet om); (en|ei) (kunde|leietaker|leverandør|pasient|debitor|klient) (av oss|hos oss|til oss)

[we]
vi; jeg; oss; !vår; vaar; vårt; vaart; våre; vaare; min; mitt; mine; meg; mi; æ; eg; mæ

[you]
dere; deres; du; deg; din; ditt; dine; dokker; dokkers; dæ

[past]
for (mange|flere|ett|et|to|tre|fire|fem|ti|#) år siden; for lenge siden; !den gangen; den gang; i gamle dager; en gang i tida; i sin tid; heldigvis lenge siden
(!vår|min|våre|mine|vaar|vaare) (forrige|tidligere|gamle|eks) @firm; hos (den|det)? (forrige|tidligere|gamle) @firm; (forrige|tidligere|gamle) @firm (!vår|!vår|vårt|min|våres|vaar|vaart)
(forrige|tidligere|gamle|det gamle|den gamle|den forrige|det forrige) (byrået|leverandøren|konsulenten|revisoren|arkitekten|oversetteren|byråets|firmaet|webbyrået|eventbyrået|regnskapsføreren|regnskapsbyrået|håndverkeren|utvikleren|fotografen)
(forgjenger*|forgjengeren); de !før dere; de foer dere; der vi var (!før|tidligere|foer); i min (forrige|gamle|tidligere|første) (jobb|stilling|bedrift); i (forrige|gamle) jobben; !før vi (fant|kom til|møtte|byttet til|gikk over til|moette) dere; de vi hadde !før; de vi hadde foer
(sammenlignet|sammenliknet|i forhold) (med|til) ~ (forrige|gamle|tidligere) (byrå*|leverandør*|firma*|regnskapsfører*)

[topic]
(vedlegger|vedlagt|vedlagte|her kommer|her er|her følger|vedlagt følger) ~ (tekst|teksten|tekster|tekstene|manus|manuset|artikkel|artikkelen|dokument|dokumentet|brev|brevet|stevning|stevninga|stevningen|prosesskriv*|kontrakt|kontrakten|dom|dommen|tilsvar|tilsvaret|kravbrev*|innlegg|innlegget) ~ (til|for|som|om|!på|paa)
(skal|!å|trenger|må|!bør|ønsker|ønskes|maa) ~~ oversettes; (til|for) (oversettelse|oversetting|korrektur|språkvask|korrekturlesing|språkvasken); autorisert (oversettelse|translatør); (få|kan dere|kan du|ha|få denne|få dette|faa|faa denne|faa dette) ~~ oversatt; (kan|kunne) (dere|du) ~ (oversette|korrekturlese|språkvaske) ~ (denne|dette|vedlagte|stevning*|brev*|dom*|tekst*|fra|til)
her kommer ~~ (tekst|brev|brevet|kravbrev|manuset|artikkelen|dommen|avtalen|korrespondansen|stevningen|klagen) ~ (som|til|for); prosesskriv*; (skal|vil|trenger|kan|kunne) ~~ (språkvaskes|korrekturleses|oversettes til)
(tilbud|pris|pristilbud|prisoverslag) (på|for|paa) ~ (oversettelse*|oversetting|å oversette|korrektur*); (setningen|avsnittet|formuleringen|replikken|sitatet|overskriften|knappeteksten|slagordet|klausulen) (er|skal|lyder|på|i|om|!bør|paa)
(tema|temaet|manus|sketsjen|rollespillet|stykket|quizen|revyen|case|caset) (er|for|til|på|blir|skal|handler|paa); overskriften lyder; (tekst|teksten|tekster|tekstene|copy) (til|for|på|paa) ~ (siden|sida|nettsiden|nettsida|kampanjen|brosjyren|plakaten|nyhetsbrevet|annonsen|skiltet|faq|kurset|filmen|veggen)
(undertekster|teksting|voiceover|transkribering) (til|av|for|på|paa); (faktatekst|pressemelding|kronikk|blogginnlegg|blogginnlegget|kronikken|pressemeldinga|pressemeldingen) ~ (om|til|for|på|som|paa)

[deadline]
vente til; må vente til; maa vente til; får vente til; faar vente til; ventes til; utsatt til; utsettes til; har vi til; gir dere frist til; med svarfrist; svarfrist; svarfrist er; fristen utløper; fristen går ut; fristen gaar ut
senest; seinest; innen; !før; foer; frist; fristen; deadline; deadlinen; deadline er; fristen er; frist er; inntil; fram til; frem til; innen den; aller senest; innen utgangen av; ikke senere enn; ikke seinere enn
(siste|siste dag|siste frist|siste dato) (er|den)?; helst (!før|innen|senest|allerede|foer)?; absolutt senest; allerede; med frist; setter frist; setter fristen; innen kl
(trenger|få|fått|ha|vil ha|må ha|vi ha|faa|faatt|maa ha) (det|den|dem|svar|beskjed|svaret|material*|underlag*|fil*|alt|dette|dem|inn|klart|pengene|utkast*|korrektur*) ~ til
(sende*|klar|klart|klare|ferdig|ferdige|leveres|levere|fikse|fikset|løst|løse|rettet|rette*|svar|pengene|ordne*|forklaring|betale|betaler|betalt|inne|!på plass|oppe|tilbakemelding|redegjørelse|loest|loese|paa plass) ~ til
(har|gir|får|faar) ~ (dere|deg) ~ (fram til|frem til|til); går ut; gaar ut; løper ut; stenger; forfaller; utløper; har dere til; gir dere til; gir deg til

[date-lead]
den; på; paa; til; senest; !før; foer; innen; fra; per; pr; ved; kring; rundt; omkring; mandag; tirsdag; onsdag; torsdag; dato; forfall
fredag; lørdag; søndag; mandagen; tirsdagen; onsdagen; torsdagen; fredagen; lørdagen; søndagen; tors; fre; man; tirs
mandag den; fredag den; onsdag den; torsdag den; tirsdag den; ca; allerede; ons; tir; innen den; med forfall

[months]
1 januar; jan
2 februar; feb; febr
3 mars; mar
4 april; apr
5 mai
6 juni; jun
7 juli; jul
8 august; aug
9 september; sept; sep
10 oktober; okt
11 november; nov
12 desember; des

[weekdays]
1 mandag; mandagen; mandagens; mandagsmorgen; mandag morgen
2 tirsdag; tirsdagen; tirsdagens; tirs
3 onsdag; onsdagen; onsdagens; ons
4 torsdag; torsdagen; torsdagens; tors
5 fredag; fredagen; fredagens; fre; fredag ettermiddag
6 lørdag; lørdagen; laurdag
7 søndag; søndagen; sundag; søndagskveld

[days]
today: idag; i dag; ikveld; i kveld; i ettermiddag; !før dagen er omme; foer dagen er omme; dagens slutt; i løpet av dagen; i formiddag; !før stengetid; foer stengetid; innen stengetid; !før lunsj; foer lunsj; innen lunsj; i løpet av ettermiddagen; innen en time; innen én time; slutten av dagen; !før arbeidsdagens slutt; foer arbeidsdagens slutt; innen arbeidsdagens slutt; utpå dagen; utgangen av dagen; dagen er omme; !før midnatt; foer midnatt; innen midnatt
tomorrow: imorgen; i morgen; imorra; i morra; i morgon; imårra; i morgen tidlig; morgendagen; innen et døgn; innen ett døgn; innen 24 timer; i løpet av morgendagen; i mårra
after-tomorrow: overmorgen; i overmorgen; innen to dager; innen 48 timer; innen to døgn; om to dager; i overimorgen
this-week: slutten av uka; slutten av uken; !før helga; foer helga; !før helgen; foer helgen; innen helgen; innen helga; ukas slutt; ukens slutt; utgangen av uka; utgangen av uken; slutten av denne uka; slutten av denne uken; til helga; til helgen; innen uka er omme; innen uken er omme; !før uka er omme; foer uka er omme; !før helg; foer helg
next-week: slutten av neste uke; utgangen av neste uke; !før neste uke er omme; foer neste uke er omme; neste ukes slutt
this-month: slutten av måneden; slutten av maaneden; utgangen av måneden; utgangen av maaneden; månedens slutt; månedsskiftet; månedsslutt; !før måneden er omme; foer maaneden er omme; siste i måneden; siste i maaneden; siste denne måneden; siste denne maaneden; ultimo; månedens utløp; slutten av denne måneden; slutten av denne maaneden; utgangen av denne måneden; utgangen av denne maaneden; i løpet av måneden; i løpet av maaneden; slutten av måneda
next-month: slutten av neste måned; slutten av neste maaned; utgangen av neste måned; utgangen av neste maaned; neste måneds slutt; neste månedsskifte; i løpet av neste måned; i løpet av neste maaned
this-year: slutten av året; utgangen av året; årets slutt; årsskiftet; nyttår; !før året er omme; foer året er omme; !før jul er omme; foer jul er omme; året ut; innen nyttår; !før nyttår; foer nyttår
one-week: innen en uke; innen ei uke; innen én uke; om en uke; om ei uke; en uke fra i dag; en uke på dere; en uke paa dere; en uke på deg; en uke paa deg; innen sju dager; innen syv dager; i løpet av en uke; innen 1 uke; om én uke
two-weeks: innen to uker; om to uker; innen fjorten dager; om fjorten dager; to uker på dere; to uker paa dere; i løpet av to uker; i løpet av fjorten dager; to uker fra i dag
n-days: innen # (dager|arbeidsdager|virkedager|bankdager|kalenderdager); om # (dager|arbeidsdager|virkedager|bankdager); # dager på dere; # dager på deg; om cirka # dager; om ca # dager; i løpet av # (dager|arbeidsdager|virkedager); # dager fra i dag
n-weeks: innen # uker; om # uker; # uker på dere; om cirka # uker; i løpet av # uker; om ca # uker
month-end: slutten av; utgangen av; siste; månedsskiftet; slutten; utløpet av

[mood]
0.5 ikke misfornøyd*; (fornyer|forlenger|forlenge|fornye|utvide|utvider) ~ (gjerne|avtalen|samarbeidet|med dere); vil gjerne ~ (ha dere|bestille|utvide|fortsette|forlenge|fornye|at dere)
0.8 (tipset|tipsa) ~ om dere; (gitt|ga|delt) ~ (navnet|nummeret|kortet) ~ (deres|ditt); vil ha dere (igjen|også|neste|ogsaa)
0.5 (nabo|naboen|kollega|kompis|venn|venninne|svoger|søster|bror|bekjent|fetter) ~~ (vil også|ønsker også|vil ha deres|vil bruke dere|tar kontakt med dere|vil bli kunde|skal få deres|vil ogsaa|ønsker ogsaa|skal faa deres)
-0.6 (snakke|prate) med (sjefen|daglig leder|lederen|ledelsen); (hadde|fikk) ~ moro (i hvert fall|iallfall|i det minste); gratulerer med (en|et|ei) ~ (oversettelse|side|tekst|tegning|kampanje|rapport|fest)
# wonder and content
2 fantastisk*; enestående; makeløs*; magnifik*; fenomenal*; formidabel*; glitrende; briljant*; brilliant*; mesterlig*
2 overveldet; overvelda; overveldende fin*; overlykkelig*; stormbegeistret; jubler; jublet; jubla; jubel; elleville
2 rålekkert; rålekre; takknemlighet; utelukkende positiv*; utelukkende (ros|skryt)
1.2 !så (god|bra|fin|flott) (var|er|ble) (det|den|de|dere); dæven; den satt
2 nydelig; nydelige; elsker; elska; elsket; gåsehud; målløs*; henført*; bergtatt; i ekstase
2 sykt (bra|fin*|fornøyd*|imponert*|fint|flink*|lekkert); utrolig (bra|fin*|fornøyd*|fint|flink*|proff*|takknemlig*|dyktig*|glad*)
2 gledestår*; gråt av (glede|lykke); ble rørt; rørt til tårer; nesten rørt; i den sjuende himmel; i sjuende himmel; lyrisk*; helt konge; konge jobb
2 superglad*; kjempeglad*; superfornøyd*; kjempefornøyd*; storfornøyd*; dritfornøyd*; strålende fornøyd*; lykkelig; lykkelige
2 hjertelig glad*; mektig imponert*; dypt imponert*; fulltreffer*; braksuksess*; suksess; knallsuksess*; innertier*; blinkskudd
2 mesterverk*; verdensklasse; dritbra; råbra; rått bra; knalljobb*; kjempejobb*; toppjobb*; superjobb*; kanonjobb*; glansjobb*
2 knallbra; råflott; verdens beste; best i (byen|norge|verden|klassen); helt utrolig*; helt magisk*; helt rått; helt rå; knallfint
2 uvirkelig (bra|fint|fin); slo alle rekorder; eventyrlig*; guddommelig*; himmelsk*; kjempefint; kjempefine; kjempefin; over all forventning
1.5 imponert; imponerte; imponerende; imponerer; suveren*; strålende; utsøkt*; ypperlig*; eksemplarisk*; forbilledlig*; ulastelig
1.5 storartet; storslått; storslagen; førsteklasses; begeistret; begeistra; begeistrede; stolt; stolte; takknemlig; takknemlige; kry
1.5 honnør; hatten av; applaus; stående applaus; hurra; bravo; heier på; heier paa; ros; roste; roser; lovord*; hyller; skryt; skryter; skrøt
1.5 gull verd*; perle; perler; en helt; helten; helter; heltinne; engel; engler; redning*; redningsmann; livredder*; kjempeflott
1.5 redda; reddet; berga; berget; stjerne; stjerner; proff; proffe; profft; mester; mestre; trollmann; magi; magisk*; lekkert; lekre; !så lekker; saa lekker; kjempelekker
1.5 feilfri*; feilfritt; upåklagelig*; plettfri*; prikkfri*; prikkfritt; uslåelig*; uforglemmelig*; minneverdig*; knirkefri*
1.5 kjempefin*; superfin*; kjempelekker*; kjempestilig*; kjempeflink*; superflink*; kjempetrivelig*; kjempehyggelig*; superhyggelig*
1.5 anbefaler varmt; varmt anbefal*; anbefaler på det varmeste; anbefaler paa det varmeste; over forventning; overgikk; overgår; bedre enn vi (våget|turte|håpet|trodde|ventet|håpa|venta)
1.5 ned til minste detalj; som en drøm; drømme*; en fornøyelse; ren nytelse; fryd; en fryd; tok av; løftet taket; strøken*
1.5 hjertet; av hele (mitt|vårt|vaart) hjerte; hjertelig takk; tusen takk for; tusen hjertelig; evig takknemlig*; uendelig takknemlig*; !så (bra|fornøyd*|glad*|fint|flott|fine)
1.5 sover ~ godt; sove godt; sov godt; ro i sjelen; stein fra (brystet|hjertet); stein til byrden; helt solgt; i hundre; i himmelen
1 glad; glade; glede; gleder; gledet; fornøyd; fornoeyd; fornøyde; fornoeyde; toppers; deilig; herlig*; stilig*; lekkert; rått; rå; råtøft; tøft
1 vakker*; vakre; vakkert; flink; flinke; dyktig*; kunnskapsrik*; smidig*; kompetent*; pålitelig*; lydhør*; omtenksom*; imøtekommende
1 hjelpsom*; tålmodig; tålmodige; raus*; engasjert*; lettet; letta; lettelse*; trygg*; trygt; tillit til; verdsatt; serviceinnstilt*; stoler på; stoler paa
1 setter pris på (dere|samarbeid*|jobb*|hjelp*|innsats*|at dere|måten|alt|arbeid*|maaten); setter stor pris på (dere|samarbeid*|jobb*|hjelp*|innsats*|måten|alt|arbeid*|maaten)
1 verdsetter; anbefale; anbefaler; anbefalt; best; beste (valg*|beslutning*|byrå*|jeg|vi|kjøp*)
1 raske; superrask*; lynrask*; lynkjapp*; stilfull*; elegant*; kreativ*; gjennomtenkt*; gjennomført; gjennomarbeidet; solid*; kjempegod*
1 gullstjerne; tommel opp; tommelen opp; tomler opp; fem stjerner; 5 stjerner; full pott; ti av ti; 10 av 10; toppklasse; førsteklasse; terningkast seks; terningkast 6
1 stappfullt; utsolgt; vant; vellykket; vellykka; lyktes (dere|over); framgang; fremgang; velskrevet; velskrevne; midt i blinken; spot on
1 endelig virker; virker upåklagelig; funker som (bare|ei klokke|en klokke); fungerer perfekt; funker perfekt; gikk som (smurt|en lek|på skinner|en drøm|paa skinner); gleder oss
1 flyter godt; sitter som (et skudd|støpt|hånd i hanske); satt som (et skudd|støpt); treffer blink; verdt hver (krone|eneste|en); verd hver (krone|eneste); på rekordtid; paa rekordtid; på strak arm; paa strak arm
1 valuta for hver; vel anvendt*; vel investert*; lo godt; koste (oss|seg); storkoste; koselig*; sjarmerende; morsom kveld; i mål; i boks
0.8 perfekt; perfekte; topp; super; supert; knall; kanon; kjempebra; superbra; utmerket; utmerkede; flott; flotte; fine; fin; fint; konge; kjempeflotte
0.6 trivelig*; morsomt; morsom; moro; kjekt; hyggelig*; frisk*; prima; lovende; ryddig*; orden på; orden paa; gromt
0.4 bra; gøy; tydelig*; enkelt; lett å; kjærkomment; interessant*; raskt; kjapt; god; godt; gode
0.8 (veldig|skikkelig|svært|!så|utrolig|virkelig|ekstremt|sykt|gjennomgående|kjempe|meget|ordentlig|saa) (bra|fint|raskt|tydelig*|kjekt|god|godt|gode|fin|moro|hyggelig|gøy)
1.2 ikke (verst|!så verst|dumt|aller verst|helt ueffen|ueffent|værst|saa verst); slett ikke (verst|dumt|dårlig|ille|daarlig); ikke ~ (dårlig|ille|daarlig) ~ i det hele tatt; ikkje verst
1.2 (ingenting|ikke noe|intet|fint lite) ~ å (klage på|utsette|innvende|ønske|pirke på|sette fingeren på|trekke for|utsette på|klage paa|pirke paa|sette fingeren paa|utsette paa); ingenting å klage
1.2 ikke ~ (et|ett|minste) ~ (anmerkning|innvending|klagemål|negativt|vondt ord); kan ikke klage; ingen (innvendinger|anmerkninger|klager fra oss)
1.2 (kunne|kan|kunnet|hadde) ~ ikke ~ (bedre|mer fornøyd*|smidigere|gladere|finere|lykkeligere|lettere|vært bedre|vaert bedre)
1.2 (bedre|finere|lettere) blir det ikke; bedre kan det ikke; aldri (vært|hatt|sett|fått|opplevd|vaert|faatt) ~ (bedre|!så fornøyd*|gladere|!så bra|maken|!så fin|!så fint|!så god*|saa fornøyd*|saa bra|saa fin|saa fint|saa god*)
1.2 akkurat (det|sånn|slik|hva|saann) (vi|jeg) ~ (ville|håpet|håpa|tenkt|ønsket|ønska|!så|lette|trengte|bestilte|drømte|saa); uten (problemer|tull|styr|anmerkning|bekymring*|krøll)
1.2 som (lovet|avtalt|dere lovet) ~ (og|takk|bra); til (avtalt|lovet) tid; i god tid; trodde ikke det var mulig; ikke bare (bra|fint|rask*|flott|vakker*)
1.2 kan ikke takke; ikke takke dere nok; sjelden (sett|vært|hatt|opplevd|vaert) ~ (fornøyd*|bra|glad*|imponert*|!så|saa); kryper til korset; legger meg flat (av|for)
# anger and sorrow
-2 forferdelig*; fryktelig*; grusom*; skandale*; skandaløs*; skammelig*; skam; skammer; skamme; begredelig*; elendig*; ussel
-2 bunnelendig*; verdiløs*; uakseptab*; utilgivelig*; uforsvarlig*; under enhver kritikk; under lavmål; bunnivå; katastrof*; horribel*; horribelt
-2 mareritt*; fiasko*; havari; kaos; kaotisk*; sirkus; parodi; farse; farseaktig*; latterlig*; tragikomisk*; patetisk*; flopp
-2 pinlig*; flaut; flau; forbanna; forbannet; rasende; arg; arge; sint; sinte; drittsur; dritsint; drittlei; dritlei; fly forbanna; eitrende sint
-2 vanvidd; sinnssykt dårlig; sinnssykt daarlig; motbydelig*; avskyelig*; krenk*; krenkende; fornærm*; fornærmelse; respektløs*; frekt; frekk; frekke; uforskammet; uforskamma
-2 frekkhet*; arrogan*; nonsjalan*; idiot*; klovner; amatør*; amatørmessig*; makkverk; juks; fusk; tull og tøys; tullball; vås; dilettant*
-2 søppel; dritt; driten; dritdårlig*; drittjobb; ræva; rævdårlig*; bullshit; bløff*; lurt; lurte oss; svindel*; svindlere; bedrag*; lyver; løy; løgn*
-2 ranet; rana; rene ran; tyveri; jævla; jævlig; faen; fy faen; fanken; helvete; helvetes; satan; i svarte; pokker; søren; forbannade
-2 inkompetent*; inkompetanse; udugelig*; ubrukelig*; absurd*; urimelig*; hårreisende; bunnløs*; bunnen er nådd; begeret; dråpen
-2 uhederlig*; useriøs*; uverdig*; tålmodigheten er slutt; slutt på tålmod*; tålmodighet* ~ (slutt|tynt|opp|tar slutt|begynner å ta|over); nå får det være nok; naa faar det vaere nok; nå er det nok; naa er det nok; har fått nok; har faatt nok; fått nok; faatt nok
-2 lei av; drittlei; inderlig lei; !så lei; saa lei; luta lei; grundig lei; møkk lei; møkklei; mektig lei; gått lei; gaatt lei; nok er nok; nå er (grensen|grensa|vi ferdig|jeg ferdig)
-2 til vanvidd; slag i ansiktet; slag i trynet; ørefik; spytt*; kjeften; hold kjeft; ødelagt; oedelagt; ødela; ødelegger; sabbet; sabba; saboter*
-2 rota bort; sløst bort; vasa*; rotbløyte; verste; verst; dårligste; erbarmelig*; miserab*; elend*; ynkelig*; sørgelig*; stusslig*; skrekkelig*; til skrekk
-2 mistet (all|tilliten|troa|troen); tapt tilliten; tilliten ~ (slutt|borte|tynn|svekket|null|brukt opp|rakner|frynsete); ingen tillit; null tillit
-2 brent alle; hva i helvete; hva faen; hva i svarte; hva i all verden; hvor vanskelig kan; tuller dere; kødder dere; er dette en spøk; dårlig spøk; daarlig spøk; en vits; dårlig vits; daarlig vits
-1.5 skuffet; skuffa; skuffende; skuffelse*; misfornøyd*; misnøye; irriter*; irritasjon; frustrer*; frustrasjon; opprørt*; opprørende; oppgitt; oppgitte
-1.5 lei meg over; bestyrtet; sjokkert*; sjokkerte; sjokk; overrasket over; forbløffet; forundret; undrende; oppsiktsvekkende; forbauset; paff; forbannelse
-1.5 dårlig; daarlig; dårlige; daarlige; dårligere; daarligere; mangelfull*; sviktende; slurvete; slurv; slurvet; slurva; sjusk*; uproff*; uprofesjonell*; middelmådig*
-1.5 halvferdig*; halvhjerta; halvhjertet; skeivt; skjevt; skjeve; vaklete; labert; laber; skral*; tynn suppe; pjusk*; halvveis
-1.5 uansvarlig*; ansvarsløs*; likegyldig*; nonsjaler*; utrivelig*; uhøflig*; sur og tverr; overlegen*; spydig*; ubehagelig*; nedlatende*; hånlig*
-1.5 villed*; misvisende; sviktet; sviket; svik; sviktet oss; forlatt; driter i; gir faen; gir blaffen; ignorer*; bortglemt*; glemt; oversett; avspist
-1.5 ergerlig*; ergr*; trist; triste; kjedelig*; leit; slitsom*; smertefull*; bekymret; bekymra; bekymret for; urolig*; uroliget; bekymring*; betenkt*
-1.5 uholdbar*; uforståelig*; uleselig*; ubegripelig*; makulatur; bortkasta*; bortkastet*; sløseri; sløst; forgjeves; meningsløs*; nytteløs*
-1.5 anger; angrer; angret; angra; håpløs*; trøstesløs*; galskap; gale; vanvittig (dyrt|dårlig*|tregt); helt vilt
-1.5 mistet (kunder|ansikt|tålmodigheten|ordre|ordrer|oppdraget|salg); tapt (kunder|ordre|oppdraget|penger|salg|ansikt); tålmodighet*
-1.5 skadet; skada; skadet (vårt|våre|vaart|vaare); tap; miste (ansikt|tålmodigheten); stå til rette; skammer dere; rødme*; (ikke|lite) imponer*; lite imponert*
-1.5 ikke (aksept*|ok|okei|rimelig*|godta*|verdig|seriøst|greit|lurt|bra nok|godt nok|tilstrekkelig|holdbart|god nok|gode nok); ikke det vi (bestilt*|betaler|forventet|ble lovet|ble enige|er vant)
-1.5 holder ikke (mål|måla|målet|i det hele tatt|stikk); duger ikke; lar (noe|mye|en del) tilbake; tilbake å ønske; mye å ønske; under pari; ikke helt det (nivå*|vi)
-1 mindre (bra|vellykk*|fornøyd*|imponert*|hyggelig|moro|trivelig|heldig*|gjennomtenkt|greit); tvilsom*; forvirr*; utydelig*; rotete; rot; styrete; kronglete; tungvint*
-1 krøll; krøller; tull; tuller; styr; tullete; surr; surret; surra; besvær*; forstyrrende; plager; plagsom*; treg; tregt; trege; seigt; somle*; somlet; somling*
-1 tabbe; tabben; tabber; mislykk*; bommert*; brøler; feilaktig*; feilen; feilene; feilet; svikter; krasjer; krasjet; krasja; brist; svikt
-1 mistet; mista; slurve*; klager fra; klager; klage; klaget; sutr*; omstendelig*; langsom*; ustabil*; halter; hakker; flause
-1 ikke (fornøyd|fornøyde|glad|glade|bra|gøy|morsomt|moro|vellykket|vellykka|kjempebra|hyggelig|!så bra|!så fornøyd*|greit|kjekt|lett|fornoeyd|fornoeyde|saa bra|saa fornøyd*); virker ikke; funker ikke; fungerer ikke; ikkje bra; duger ikkje
-1 (virker|fungerer|funker|fungerte|virket|virka|funka) ~ (ikke|ikkje|aldri|dårlig|daarlig); lurer på om noen; lurer paa om noen; spør meg; spoer meg; begynner å tvile; tviler; tvil; nøler
-1 venter fortsatt; fortsatt venter; stillhet; stillheten; taushet; tausheten; dødt; helt stille; musestille; uklart hvorfor; merkelig; merkelige; underlig*; pussig*
-1 rart; rar; rare; merkverdig*; bemerkelsesverdig; oppsiktsvekkende; bedrøvelig*; beklagelig*; uheldig*; sørgelig; synd at; gidd ikke; gidder ikke; gidd ikkje; gidder ikkje
-0.5 forsinkelse*; forsinket; forsinka; problem; problemet; problemene; feil; forsinkelsen; mangler; dessverre ikke; synd; lei; vanskelig å forstå; uklar*; svir; svei; ubesvart*
# understatement and irony
-1.2 (hadde|skulle) ~ (nok|vel|jo)? ~ (forvent*|håpet|håpa|ventet|venta|trodd|satt pris) ~ (meg|oss|mer|annet|bedre|at|noe|på|paa)
-1.2 (hadde|skulle|burde) (vi|jeg|man) ~ (kanskje|nok|kunne)? ~ (forvent*|ønsk*|ventet|venta|visst); (burde|kunne) ~ (visst|sagt|sett|gitt beskjed|meldt|informert|sagt fra)
-1.2 (kan|burde|får|kunne|må|faar|maa) man ~ (forvent*|forlange|kreve|synes|regne med); er det for mye forlangt; for mye forlangt; for mye å be om
-1.2 takk for ingenting; takk for null; takk for ikke noe; (fint|bra|flott|morsomt|hyggelig|pent) (der|gitt|altså|levert dere); jo takk; gratulerer til oss
-1.2 mildt (sagt|uttrykt|talt); for å si det (mildt|forsiktig|pent|snilt); forsiktig (sagt|uttrykt); pent sagt; snilt sagt; sagt med et smil
-1.2 la (meg|oss) (si|uttrykke); ikke akkurat (imponer*|fornøyd*|det|hva|billig*|rask*|bra|glad*|overbevis*|smigrende|!så|strålende|lyn*|saa)
-1.2 ikke (særlig|spesielt|videre|nevneverdig|overvettes|saerlig) (imponer*|fornøyd*|bra|glad*|proff*|seriøst|gøy|vellykk*|rask*|begeist*|smart|moro|heldig*); neppe (hva|imponer*|bra|proff*|rimelig|verdig|godkj*)
-1.2 langt (ifra|fra) (fornøyd*|bra|klar*|det|ok|aksept*|hva|ferdig|godt); alt annet enn (fornøyd*|bra|proff*|imponer*|smidig*|rask*|morsomt|billig*)
-1.2 lurer på om (dere|noen) (i det hele tatt|overhodet|virkelig|engang|fortsatt); engang (lest|åpnet|sett|kontroller*|korrektur*|testet|brydd)
-1.2 (for en|hvilken) (seier|triumf|overraskelse|bragd|rekord|timing|luksus|prestasjon); ny rekord; personlig rekord; slå rekord; satt rekord; verdensrekord
-1.2 man får (le|vel le|jo le); ler fortsatt; har humor; ironisk*; ironi; sarkas*; godt har av en latter; en god latter; moro hadde; hadde det ikke vært !så trist; hadde det ikke vaert saa trist; gratulerer
-1.2 (er|lar|finnes) ~ (mye|en del) (igjen)? å (ønske|forbedre|hente|!gå på|jobbe med|gaa paa); forbedringspotensial*; rom for forbedring; noe å !gå på; noe å gaa paa
-1.2 (ferdig|ferdige|trøtt|lei|sliten) ~ (med|av) ~ (diskutere|mase|vente|snakke|purre|etterlyse|krangle|unnskyldninger|bortforklaring*); bortforklaring*; unnskyldninger
-1.2 tar vi feil; eller er det bare (jeg|meg|oss|vi); hva driver dere med; seriøst; mener dere alvor; hva tenker dere med; hva tenkte dere; hvordan tenker dere; på ramme alvor; paa ramme alvor
-1.2 fred og ro; trøtt; trøtte; sliten av; motløs*; orker ikke (mer|lenger|krangle|vente|mase); gir opp; gir snart opp; utålmodig*; oppgitthet; resignert
-1 ganske stille; ble stille; blitt stille; snakkes om; hevede øyenbryn; hevet et øyenbryn; hever øyenbryn*; bitter*; surt; sur; sure; bismak; dårlig smak; daarlig smak; vond smak; drøyt; drøy; stiv pris; i drøyeste laget; i stiveste laget; i overkant
-1 visst ikke; tydeligvis; åpenbart (ikke|ingen|er|har|for); såkalt*; såkalte; påståtte; angivelig; lovet mye; tom* løfter; tomme ord; fine ord; vakre ord; pene ord
-1 i dette tempoet; med dette tempoet; ikke første gang; som vanlig (ingenting|ingen|ikke|sent|forsink*|får|stille|faar); for (tredje|fjerde|femte|sjette|andre) (gang|gangen); gang på gang; gang paa gang; nok en gang; atter en gang
-1 om og om igjen; igjen og igjen; stadig (feil|nye|samme|forsink*|vekk); evig*; evinnelig*; heller ikke denne gangen; år etter år; aar etter aar; som luft; vi var luft; luft for dere; dere har det travelt med andre
-0.8 (skulle tro|skulle man tro|må innrømme|må ærlig innrømme|må jeg si|ærlig talt|helt ærlig|for å være ærlig|maa innrømme|maa aerlig innrømme|maa jeg si|aerlig talt|helt aerlig|for å vaere aerlig) ~ (at|jeg|vi|vi er|jeg er|det|dette|ikke|dere|timeprisen|prisen)?
-1.2 alvorlig; svært alvorlig; graverende; kritikkverdig*; sterkt kritikkverdig; uheldig; beskjemmende; skremmende; vi ler ikke; ikke noe å le av
-1.2 som å (rope|snakke|prate) ~ (skogen|vegg|veggen|hull); døve ører; hallo; er det liv; liten fisk; bare et nummer; står på bar bakke; staar paa bar bakke; med skjegget i postkassa
-1 ler av oss; flirer av oss; vondt verre; dråpen; siste sjanse; siste dråpe; hit men ikke lenger; stikk i strid; på trynet; paa trynet; i dass; i vasken; på tverke; paa tverke; mageplask
-1 helt uforståelig; gir ikke mening; ikke første gang; for dårlig*; altfor dårlig*; ikke greit; ikke akseptert; ikke slik; ikke slik vi; ikke sånn vi; ikke saann vi; ikke imponert*; lite (proff*|fornøyd*|imponert*|gjennomtenkt|heldig|hyggelig|smart)
-0.8 beklageligvis; med undring; undrer oss; undrer meg; det undrer; stusser; stusset; forundrer; ikke helt (fornøyd*|bra|heldig|det|hva|som|slik|enig*|overbevist); kunne vært bedre; kunne vaert bedre; burde vært bedre; burde vaert bedre; ikke optimalt; langt fra optimalt
1.5 tårer i øynene; tårer i øyekroken; e gull; er gull; som ei klokke; som en klokke; som ei klokka; endelig en (regnskapsfører|byrå|utvikler|konsulent) som; verdt hver krone
1 stor dag; endelig; vi fikk; vi vant; vi klarte det; hurra; jippi; yes; wow; jøss; råbra; sov godt; gledelig; gode nyheter; kjekt å; moro å; artig; artige; nyttig; lærerik*; takket være (dere|deg)
0.8 gledet oss; koser oss; koste oss; stas; dritkult; kult; kule; kul; skarpt; smart; smarte; smidig; klaff; treffsikkert; presist; grundig; grundige; ryddige; flinke folk
-1.5 (røyne|røyner|tære|tærer|begynner å ta) ~ på ~ tålmodighet*; tålmodighet* ~ (prøve|bristepunktet|grense|ende)
-1 ikke (hva|det|slik|som) (vi|jeg) ~ (enige|avtalt|avtalte|bestilte|ba om|ventet|forventet); ikke holdt ~ (avtale*|del av|det dere|ord|frist*); hadde ~ regnet med ~ mer
-1.3 (skuffet|skuffa|skuffende|skuffelse|frustrert|frustrerte|frustrerende|irritert|irriterte|irriterende|sint|sinte|rasende|opprørt|sjokkert|sjokkerte|lei av|leie av|misfornøyd|misfornøyde|utilfredsstillende|forarget|flaut|pinlig|uakseptabelt|uakseptabel|elendig|katastrofe|katastrofalt|makkverk|slurv|slurvete|uprofesjonelt|amatørmessig|kaos|skandale|under enhver kritikk|til å le av)
-1.1 (tålmodighet*) ~ (slut|brukt opp|tar slutt|grense|i ferd med) ; (nu|det) (er det nok|er nok|må være nok) ; (hadde|hadde vi|hadde jeg) ~ (forventet mer|forventet bedre|regnet med mer) ; lar ~ tilbake å ønske; (sådan|det her) kan ~ ikke (fortsætte|holde på)
1.3 (begeistret|begeistrede|kjempefornøyd*|lykkelig*|imponert|imponerte|takknemlig*|lettet|lettede|kanonbra|kanon|fantastisk|fantastiske|fremragende|perfekt|feilfritt|upåklagelig|suverent|suveren|strålende|glimrende|genialt|superbra|over all forventning|midt i blinken|spot on|gull verdt|reddet oss|reddet dagen)
# A plain notice, or a review of all suppliers, is business and no anger.
0.5 sier med dette opp; (takk) for (tida|tiden|samarbeidet); (ingen|uten) sure miner; intet vondt ord
0.5 (går gjennom|gjennomgår|evaluerer) (vi)? (alle|samtlige); (har) (fått|engasjert) ny @firm
0.1 (går|passer|funker) (dessverre)? ikke for (meg|oss); (telefonen|nummeret) virker ikke
0.1 (litt)? kaos (her|hos oss|i butikken|på kontoret); (helt)? hektisk (her|hos oss)
0.1 ingenting galt har skjedd; (ved|var) en feil (så|fra)?; med ved en feil
# What is said softly.
-1.2 (dårlig|vond|flau|bitter|rar) (smak|bismak|følelse|magefølelse) ~ (i munnen|av)?
-1.2 (sett for|forestilt|tenkt|forestilte) (meg|oss) ~ (annerledes|noe annet|litt mer|mer)
-1.2 (må|burde|skulle|kan) (dere|du) ~ (kunne|gjøre det)? ~ bedre
-1.2 (kan|kunne|bør|burde) (gjøres|vært gjort|ha vært) (langt|mye|betydelig)? bedre
-1.2 ville (jeg|vi)? (løyet|lyve) hvis (jeg|vi) sa at (jeg|vi) var ~ (glad|fornøyd|fornøyde|imponert)
-1.2 (ikke|ingen) ~ jubler
-1 (man blir|blir jo) (jo)? nesten? vant til (det|dette|sånt); (nesten|jo) vant til det
-1 det mener dere (vel)? ikke; (er ikke det|det er vel) litt drøyt; (litt|vel|ganske) drøyt; i drøyeste laget
-1.2 ikke (akkurat|helt|direkte|spesielt) ~ (hørt|glad|glade|fornøyd*|begeistr*|imponer*|valuta)
-1.2 (føler|får|fått) ~ ikke ~ valuta for pengene; ikke verdt pengene
-1.2 (føler|følte) (oss|meg|seg)? ~ (oversett|glemt|nedprioritert|sviktet|lurt)
-1.2 (lei|drittlei|møkklei|luta lei) av (dette|det her|det|dere|at|alt); (ganske|ved å bli) lei
-1.5 (orker|gidder) (vi|jeg)? ikke (mer|dette|lenger); under enhver kritikk; holder ikke mål
-1.5 betaler (faen|pokker|fader) ikke; faen (ikke|heller|meg|ta); nede for (andre|tredje|fjerde|femte) gang
-1.5 (nede|gått ned|ned) igjen; (én|en) stjerne og det; (ikke går|går ikke) an å gi null
-1 (hvem|hva) tror dere (at)? (dere|vi); (litt av)? et sjokk; bak lyset
-1.3 endelig gjort; (nok|enda) en (feil|bom|tabbe|utsettelse|forsinkelse); (enda|nok) en (uke|ukes|dags)
# What is said warmly.
1.2 positivt overrasket; (positiv|hyggelig|gledelig) overraskelse; overrasket i positiv forstand
1.2 (la|legger|lagt) (vi|jeg)? merke til; (for en|hvilken|en stor) lettelse; lettelse å få
1.2 (ikke|aldri) (bortskjemt|vant) med (det|slikt|sånt)?; ikke hverdagskost
1.2 (vel fortjent|velfortjent); fortjener (det|virkelig|ros); (har dere|det har dere) fortjent
1.2 (beviste|bevist|motbeviste) ~ motsatte; (dere|du) (gjorde|fikk til) det umulige
1.2 æren er deres; (deres|din) fortjeneste; takket være (dere|deg|innsatsen)
1.2 det står (det)? respekt av; (stor|dyp) respekt; (tar av|tar) (meg|oss)? hatten; klapp på skulderen
1.2 (går|gått|gikk|kjører) (som smurt|på skinner|som en drøm|strøkent|på skinnene)
1.2 (kjempebra|kjempefint|kjempeflott|superbra|rålekker*|knallbra|strøken*|dritbra|helt konge|konge)
1.2 (i hundre|over seg av glede|i lykkerus|solgt); digg (jobb|resultat); (ro og|stort) pluss
1 (lett|enkelt|smertefritt|raskt|kjapt) (det)? (gikk|var); gikk (så)? (lett|greit|smertefritt|bra)
0.3 (ingen|ikke noen|uten) (endringer|innvendinger|anmerkninger) ~ (herfra|fra oss|fra meg)?
1.2 (spart|sparte) (meg|oss) for; (hadde|kunne) (vi|jeg) ikke (klart|fått til|greid) ~ uten (dere|deg)
1.2 ikke (klart|gjort|greid|fått til) (det|dette)? uten (dere|deg); i nærheten av dere
0.1 (litt|lite grann) (kaos|hektisk); tålmodighet med (oss|meg)
1.2 (ingen|ikke noen) (er|kommer) i nærheten av dere; det kaller (jeg|vi) service
# To ask for somebody higher is seldom meant kindly.
-0.4 kommer (vi)? ikke (lenger|videre); (gidder|nekter) ikke (snakke|prate); som kan bestemme
-0.4 (overordnede|øverste) ansvaret hos dere; gått inn i saken; (løftes|løfte) et nivå
-1 (har)? tydeligvis ikke lest; så (hyggelig|snilt|koselig) at dere fant tid
0.1 vil gjerne (forlenge|fornye)
0.8 (gikk|ble) så bra at

[payment.sent]
# we have paid
0.85 @we ~ (har|hadde|ha) ~ (@paid|gjort opp|satt inn|betalt inn|gjort opp for)
0.85 (har|hadde) @we ~ (@paid|gjort opp|satt inn|betalt inn|gjort opp for)
0.85 @inv ~~ (er|har|ble|blei|blitt|var) ~ (@paid|gjort opp|satt inn|betalt inn|gjort opp for)
0.85 (er|ble|blei|nå er|da er|naa er) ~ (@inv|den|denne|alt|alle|begge|dette) ~ (betalt|overført|innbetalt|gjort opp|oppgjort|i boks|ordnet|ordna|vippset|vippsa)
0.85 (betalte|vippset|vippsa|overførte|innbetalte) ~ (@inv|@we|@you|idag|igår|i dag|i går|nå|nettopp|akkurat|den|denne|hele|alt|alle|begge|via|til|inn|jo|sist|forrige|for|beløpet|dette|#|dæ|i gaar|naa|beloepet)
0.85 (@we|nettopp|akkurat|igår) ~ (betalte|vippset|vippsa|overførte|innbetalte) ~ (@inv|den|denne|alt|inn|hele|dere|deg|nettopp|i|nå|jo|for|forrige|sist|straks|#|via|til|begge|alle|naa)
0.8 (vi|jeg) (betalte|vippset|vippsa|overførte) ~ (dobbelt|to ganger|@inv|@day|i|den|allerede|hele|via|for|til|#|ved en feil|samme)
0.8 (har|nå|nettopp|allerede|akkurat|idag|i dag|igår|i går|i formiddag|herved|endelig|da er|for lengst|naa|i gaar) (betalt|innbetalt|overført|vippset|vippsa|betalt inn|satt inn|gjort opp)
0.8 (betalt|innbetalt|overført|vippset|vippsa|gjort opp) ~ (idag|i dag|igår|i går|nå|i morges|i formiddag|og greit|via|til deres|fra|den #|med kid|forrige uke|sist uke|i gaar|naa)
0.8 (satt|satte|overført|lagt|sendt|sendte|flyttet|flytta) ~ (inn|over|avgårde|av gårde) ~ (penge*|betaling*|beløp*|#|resten|depositum*|oppgjør*|alt|den|hele|summen|forskudd*|på konto*|paa konto*)
0.85 (satt|satte|sendte|sendt) (@we|@inv|pengene|den|over|inn) ~ (inn|over|pengene|@inv|resten|betalinga|betalingen)
0.8 (sendte|sendt|overført|overførte) ~ (deg|dere)? ~ (pengene|penga|resten|depositum*|beløpet|oppgjøret|forskuddet|vipps|betalinga|betalingen|beloepet)
0.85 (vippset|vippsa|vipsa|vipset) ~ (deg|dere|dæ|dokker|resten|beløpet|det|den|nå|nettopp|#|for|i|til|alt|over|akkurat|beloepet|naa)
0.85 @payment ~ (er|har|ble|blei|blitt) ~ (gjort|gjennomført|utført|sendt|effektuert|avsted|på vei|lagt inn|registrert|godkjent i|ordnet|ordna|trukket|gått|signert|inne|fikset|fiksa|belastet|iverksatt|bokført hos|i boks|av gårde|avgårde|sendte|foretatt|klarert|gått ut|gått gjennom|kommet frem|remittert|paa vei|gaatt|gaatt ut|gaatt gjennom)
0.85 (@inv|den) ~ (er|ble|blei) ~ (ordnet|ordna|trukket|fikset|fiksa|vippset|sluttbetalt|effektuert|remittert|gått ut av|betalt og greit|gjort opp|i boks|tatt hånd om i nettbanken|gaatt ut av)
0.85 (@payment|@inv|den|de) ~ (gikk|gått|avgikk|trukket|utført|gjennomført|røk|fór|gaatt) ~ (avsted|av gårde|fra konto*|fra kontoen|fra banken|ut av banken|ut av kontoen|ut fra|i går|i dag|i formiddag|gjennom i|via banken|på mandag|på fredag|på tirsdag|på onsdag|på torsdag|ut i går|ut i dag|i gaar|paa mandag|paa fredag|paa tirsdag|paa onsdag|paa torsdag|ut i gaar)
0.8 (gjorde|gjort|lagt inn|sendt|sendte|la inn|bestilt|godkjent|signert|registrert|effektuert|utført|foretatt) ~ (betaling|betalinga|betalingen|innbetalingen|innbetalinga|overføring|overføringen|overføringa|utbetalingen|bankoverføring*|betalingsoppdrag*)
0.8 (gikk|går|trukket|belastet|gaar) ~ (ut av|fra) ~ (banken|kontoen|konto|nettbanken|!vår konto|kontoen !vår|vaar konto|kontoen vaar) ~ (i|på|den|nettopp|nå|igår|paa|naa)?
0.8 (pengene|penger|oppgjøret|beløpet|betalingen|betalinga|innbetalingen|penga|beloepet) ~ (er|burde|!bør|skal|skulle) ~ (på vei|hos dere|hos deg|inne på|inne hos|inne nå|fremme|framme|på kontoen|på konto|på deres konto|synes|dukket opp|kommet frem|kommet fram|kommet inn|ha kommet|være inne|være fremme|være framme|være hos|være på konto|paa vei|inne paa|inne naa|paa kontoen|paa konto|paa deres konto|vaere inne|vaere fremme|vaere framme|vaere hos|vaere paa konto)
0.75 (betalingsbekreftelse|betalingskvittering|betalingsbilag|remittering|remitteringsliste*|remitteringsoversikt|betalingsavvisering|remittance|kvittering fra banken|kvittering for betal*|overføringskvittering|betalingsavvis|remitteringsmelding|betalingsmelding)
0.75 (vedlegger|vedlagt|vedlagte|her er|legger ved|ligger ved) ~ (kvittering|kvitteringa|kvitteringen|kontoutskrift|utskrift|skjermbilde) ~~ (betal*|innbetal*|overfør*|bank*|vipps)
0.75 (betalt og|er betalt|da er den betalt|alt betalt|betalt ja|ferdig betalt) ~ (greit|i orden|ok|klart|nå|og|naa)?; @inv (betalt|gjort opp)
0.75 (krysset|kryssa|krysser) ~ (hverandre|min|!vår|betaling*|purring*|vaar); vipps (sendt|er sendt); vippset; har vippsa; sendt via vipps; vippsa deg; (trakk|trukket|dratt|dro) ~ (kortet|på kortet|via kort|paa kortet)
0.75 (gikk|gått|kjørt|gaatt) ~ (med|i|ut|ut med|av gårde) ~ (betalingskjøring*|remittering*|betalingsfil*|betalingsrunde*|utbetalingskjøring*|betalingsbunke*)
0.7 (allerede|for lengst) ~ (betalt|gjort opp|innbetalt|overført); ta hensyn til at ~ betalt
0.8 (er|ble|skal være|skal vaere) ~ (betalt|gjort opp|ordnet i banken|ordnet i nettbanken|tatt hånd om i nettbanken|lagt inn og godkjent) ~ (i går|i dag|nå|i morges|på mandag|sist|forrige|den #|allerede|fra !vår|av oss|i gaar|naa|paa mandag|fra vaar)
0.8 (er|da er) (vi|me) (skuls|kvitt|á jour); da skulle ~ (være betalt|være gjort opp|pengene være|alt være betalt|vaere betalt|vaere gjort opp|pengene vaere|alt vaere betalt); har ~ (gjort opp for meg|gjort opp for oss|tatt regninga|tatt regningen|tatt fakturaen)
0.8 (har|fikk) (jeg|vi) ~ (betalt|gjort unna betalingen|fått betalt|faatt betalt) (den|regninga|regningen|fakturaen|alt|begge|resten|siste|deres)
0.8 (har fått|fikk|har faatt) betalt (den|regninga|regningen|fakturaen|resten|siste|alt|begge); pengene ~ (har|burde) ~ (landet|lande|trillet inn|dukket opp) ~ (på|hos|paa)?
0.85 (er|ble|har|er det)? (innbetalt|overført|betalt) # ~ (kr|kroner)?; (akkurat|nettopp) vippset

[not payment.sent]
ble betalt allerede i (januar|februar|mars|april|mai|fjor)
(i|neste) remittering; er vi skuls

[payment.promised]
0.85 @pays (den|det|dere|deg|resten|alt|alt sammen|begge|@inv|dokker)? ~ (i morgen|imorgen|i morra|i kveld|ikveld|idag|i dag|!på @day|@day|senest|innen|neste uke|den #|i helga|i helgen|til helga|til helgen|i løpet|til uka|til uken|straks|!så snart|over helga|over helgen|i uka|første|paa @day|saa snart)
0.85 @we ~ (skal|kommer|tenker|lover|planlegger|garanterer|vil|rekker|satser) ~ (til|på|paa)? ~ (!å)? ~ (@pay|gjøre opp|gjere opp|gjøre opp for|gjoere opp|gjoere opp for) ~ (@inv|det|den|dere|deg|resten|alt|begge|i|innen|på|senest|!så|når|for|hele|med|@day|til|!før|straks|denne|neste|etter|først|restbeløp*|fullt|paa|saa|naar|foer)
0.85 (skal|kommer|tenker|lover|planlegger|rekker) @we ~ (til)? ~ (!å)? ~ (@pay|gjøre opp|gjere opp|gjøre opp for|gjoere opp|gjoere opp for)
0.85 (skal|kommer|lover) ~ (til !å)? ~ (@pay|gjøre opp|gjere opp|gjøre opp for|gjoere opp|gjoere opp for) ~~ (@day|@month|senest|den #|neste uke|innen|umiddelbart|i kveld|i morgen|omgående|straks)
0.85 @pays (jeg|vi|undertegnede) ~ (@inv|@day|@month|den|dere|i morgen|i dag|i kveld|på|!så|senest|direkte|alt|resten|hele|straks|selvsagt|selvfølgelig|når|innen|uten|fullt|nå|imorgen|som avtalt|til|etter|med en gang|gjerne|neste|i løpet|paa|saa|naar|naa)
0.85 (jeg|vi) @pays ~ (@inv|@day|den #|den|på|!så|senest|direkte|alt|resten|umiddelbart|når|innen|nå|som avtalt|!før|imorgen|selvsagt|straks|i morgen|i kveld|i dag|i løpet|neste uke|med en gang|etter helga|etter helgen|over helga|paa|saa|naar|naa|foer)
0.85 (@inv|den|de|alt|begge|resten|beløpet|beloepet) ~ (betales|overføres|innbetales|gjøres opp) ~ (@day|@month|den|i|på|senest|med|neste|av|omgående|ifølge|idag|innen|til|nå|ved|!så|!før|samtidig|fra|av oss|paa|naa|saa|foer)
0.85 (@inv|den|alt|begge|beløpet|resten|beloepet) ~ (vil|skal|kommer til !å) ~ (bli|være|!å|vaere)? ~ (betalt|betales|innbetalt|overført|gjort opp|overføres|innbetales|oppgjort|inne på|hos dere|bli betalt|ligge til betaling|være på konto|!gå ut|inne paa|vaere paa konto|gaa ut)
0.85 (blir|bli) ~ (betalt|innbetalt|overført|gjort opp) ~ (@day|på|i morgen|i dag|i kveld|senest|innen|den|neste|i løpet|sammen med|med en gang|straks|!så snart|omgående|til uka|ved forfall|til forfall|av oss|paa|saa snart)
0.8 (@inv|den|de|begge|betalinga|betalingen|alt) ~ (ligger|er lagt|lagt|legges|la|legger|står|er|staar) ~ (til|inne til|inn til|klar til|klare til|inne for|til godkjenning og) ~ (betaling|forfall|utbetaling|remittering|forfallsdato|@day|den #)
0.8 (ligger|står|staar) (til|inne til) (betaling|forfall|utbetaling|remittering)
0.8 (@inv|den|de|betalinga|betalingen) ~ (går|kommer|blir|blir med|havner|legges|tas|sendes|gaar) ~~ (med|avsted|av gårde|ut|til betaling|betalingskjøring*|remittering*|betalingsfil*|neste kjøring|utbetaling*|neste betalingsrunde|neste remittering|fredagens|neste pulje) ~ (@day|på|i|den|neste|sammen|paa)?
0.75 (betalingskjøring*|betalingskjøringa|betalingsrunde*|utbetalingskjøring*|remitteringskjøring*|betalingsforslag*) ~~ (@day|@month|den|neste|denne|uke|på|imorgen|paa)
0.8 (@inv|den|de) ~ (er|ligger) ~ (attestert|anvist|attesterte|godkjent for betaling|godkjent til betaling|til anvisning|anvist til|på betaling|paa betaling)
0.8 (gjør|gjøre|gjer|gjoer|gjoere) @we? opp ~ (for)? ~ (oss|meg|@inv|den|alt|resten|restansen|@day|i|innen|senest|på|til|!så snart|!før|for|paa|saa snart|foer)
0.8 (skal|kommer|lover|få|får|faa|faar) ~ (til !å)? ~ (gjort opp|gjøre opp|gjere opp|få betalt|få gjort opp|få ordna|få ordnet|gjoere opp|faa betalt|faa gjort opp|faa ordna|faa ordnet) ~ (for)? ~ (meg|oss|@inv|betalinga|betalingen|den|det|i|@day|innen|senest|på|til|paa)
0.8 (setter|overfører|sender|sett|legger) (@we)? ~ (inn|over|avgårde) ~ (penge*|betaling*|@inv|#|depositum*|resten|hele|alt|den|idag|imorgen|i morgen|i kveld|@day|beløpet|på konto*|beloepet|paa konto*)
0.8 (sette|overføre|sende|vippse|legge) ~ (inn|over|dere|deg|til forfall) ~ (penge*|betaling*|@inv|#|hele|resten|beløpet|i dag|i morgen|i kveld|@day|innen|senest|beloepet)
0.85 (vippser|vippse|vipser) ~ (jeg|vi|deg|dere|det|resten|dæ|dokker|beløpet|@day|i|nå|straks|alt|når|til|beloepet|naa|naar)
0.85 @payment ~ (kommer|skjer|sendes|følger|settes|går|skal|er|vil|blir|havner|tas|utføres|overføres|ventes|går ut|gaar|gaar ut) ~~ (@day|@month|neste uke|den #|uke #|snart|senest|inne hos dere|hos dere|på deres konto|omgående|dere i hende|planlagt|på konto|ut|på konto innen|på plass|paa deres konto|paa konto|paa konto innen|paa plass)
0.8 (lover|lovet|lova|garanterer|innestår) ~~ (betaling*|betale|betales|betalt|pengene|fakturaen|gjort opp|gjøre opp|penga|gjoere opp)
0.8 (dere|du|dokker) (har|får|skal ha|vil ha|vil få|skal få|kan vente|kan regne med|faar|vil faa|skal faa) ~ (pengene|betalinga|betalingen|betalt|oppgjøret|penga|pengan|hele summen|hele beløpet|alt|resten|beløpet|oppgjør|betaling|hele beloepet|beloepet) ~ (@day|på|senest|den|i|neste|innen|!før|til|snart|!så|paa|foer|saa)
0.8 (pengene|betalinga|betalingen|oppgjøret|penga) ~ (kommer|skal være|er hos|har dere|har du|er inne|står på|vil være|skal vaere|staar paa|vil vaere) ~ (@day|på|senest|den|neste|inne|innen|!før|imorgen|i morgen|til|uke|i løpet|paa|foer)
0.8 (betaling|betalinga|betalingen|oppgjør|innbetaling|innbetalingen|sluttoppgjør*) (skjer|kommer|utføres|følger|skal skje|vil skje|vil finne sted|vil bli foretatt|finner sted|foretas) (@day|den|innen|senest|i|på|neste|per|ved|etter|med|til|omgående|nå|!så|paa|naa|saa)?
0.75 (betaler|vippser|tar|ordner|fikser) ~ (betalinga|betalingen|regninga|regningen|fakturaen|den|det)? (@day|i kveld|ikveld|straks|imorgen|i morgen|omgående|senest|den #|på @day|innen|paa @day)
0.8 (sørger|sørge|passer|skal se|ordner|skal ordne) ~ (for|på|til|paa) ~ (at)? ~ (betales|betalt|betaling*|blir betalt|pengene kommer|gjort opp|fakturaen)
0.75 (blunker|hoster|hoste|spytte) opp ~ (penge*|@inv|med); (forfaller|forfall) ~ (i banken|hos oss) ~ (@day|den); (betaler|gjør opp|gjoer opp) (ved|til|på|paa) (forfall|forfallsdato)
0.8 (lagt|legger|la|legge) ~ (@inv|den|dem|begge|alt) ~ (til|inn til) ~ (forfall|betaling|@day|den #)
0.8 (ordner|fikser|tar|gjør|gjoer) (jeg|vi|den|det)? ~ (betalinga|betalingen|regninga|regningen|fakturaen) ~ (i dag|i morgen|i kveld|@day|over helga|over helgen|med en gang|straks)
0.8 (får|skal|faar) ~ (sendt|overført|vippset|vippsa|satt inn|ut) ~ (pengene|beløpet|resten|betalinga|betalingen|det til dere|beloepet) ~ (@day|i dag|i morgen|i kveld|straks|innen|senest|til uka|neste uke)
0.8 (lover|lovet) ~ (å|at) ~ (gjøre opp|betale|betaler|pengene kommer|dere får pengene|gjoere opp|dere faar pengene); (regn|dere kan regne) med ~ (betaling|oppgjør|pengene) ~ (@day|innen|i løpet|neste|senest)
0.8 (betaler|gjør opp|betaler jeg|betaler vi|gjoer opp) ~ (!så fort|!så snart|med en gang|straks|i det øyeblikket|saa fort|saa snart) ~ (lønna|pengene|jeg|vi|oppgjøret|den|kredittnota*|ny faktura|korrigert)
0.85 (regnskap|økonomi|regnskapsavdeling*|de|kassereren|kona) ~ (betaler|overfører) ~ (den)? (@day|i morgen|i dag|neste|denne uka|den #)
0.85 (sendt|videresendt|gitt) ~ til (økonomi|regnskap*|lønn) ~~ (betaler|betales|betalt)
0.85 (sørge for|passe på|se til) at ~ (betalt|betales|overført) ~ (før|innen|@day|i morgen)

[not payment.promised]
(blir|ble) lagt ut

[payment.delayed]
# late
0.85 (@inv|@payment|betale|betalt|oppgjør*) ~~ (sen|sent|seint|sein|seine|sene|forsinket|forsinka|forsinkes|drøye|drøyer|drøyd|drygt|utsettes|utsatt|utsette|senere|seinere|forsinkelse|forsinkelsen|etter forfall|la vente) ~ (opp|til|noen|en|ei|et|litt)?
0.85 (sen|sene|sein|seine|forsinket|forsinka|forsinkede|drøyer|senere|seinere|på etterskudd|på etterskott|bakpå|på hæla|på hælene|paa etterskudd|paa etterskott|paa hæla|paa hælene) ~ (med)? ~ (betaling|betalinga|betalingen|betale|!å betale|@inv|innbetaling*|betalinger|pengene|oppgjøret)
0.85 (kan|kunne|rekker|rakk|makter|klarer|greier|klarte|har|får|fikk|evner|ser|faar) ~ (dessverre|nok|nå|naa)? ~ (ikke|ikkje|neppe) ~~ (@pay|gjøre opp|gjere opp|gjøre opp for|betalt|overført|gjort opp|innfri|få betalt|gjoere opp|gjoere opp for|faa betalt) ~ (!før|fullt|hele|alt|nå|ennå|enda|i tide|akkurat|@inv|dere|den|på|til|denne|enn|tidligere|innen|ved|i|foer|naa|paa)?
0.85 (@inv|den|det|regninga) ~ (klarer|rekker|greier|makter|kan) @we ~ (ikke|ikkje) ~ (!å)? ~ (@pay|gjøre opp|gjere opp|gjøre opp for|ta|gjoere opp|gjoere opp for) ~ (til|nå|!før|i|naa|foer)?
0.8 (betale|betaler|betales|betaling*|pengene|penger|gjøre opp|betalt|oppgjør*|gjoere opp) ~~ (!før|først|tidligst|foer) ~ (om|i|etter|neste|den|på|når|ved|midten|slutten|til|@month|@day|#|en|ei|et|to|over|paa|naar)
0.8 (ikke|ikkje) ~~ (@pay|gjøre opp|gjere opp|gjøre opp for|betaler|betales|betaling*|pengene|gjoere opp|gjoere opp for) ~~ !før ~ (om|i|etter|neste|den|på|pengene|tilskudd*|kunden|momsen|vi har fått|vi får|@month|@day|#|midten|slutten|over nyttår|paa|vi har faatt|vi faar)
0.85 (utsettelse|betalingsutsettelse|utsatt betaling|betalingsfrist til|henstand|respitt|avdragsordning|avdragsordninger|delbetale|delbetaling|delbetalinger|nedbetalingsplan|nedbetalingsordning|nedbetalingsavtale|betalingsplan|avdragsplan|betalingsordning|betalingsavtale|betalingsutsettelser|delbetalingsavtale|nedbetale)
0.85 (dele|deles|splitte|fordele|spre|stykke|del) ~ (opp)? ~ (betaling*|@inv|den|det|beløpet|på|i|beloepet|paa) ~ (opp|#|to|tre|fire|flere|måneder|omganger|deler|avdrag|bolker|rater|maaneder)
0.85 (dele opp|dele) ~~ (betaling*|sluttfaktura*|delfaktura*|faktura*|beløp*|summen|den|regning*); dele opp ~ (i|på|paa) (#|to|tre|fire|flere|deler)
0.85 (betale|betales|ta|gjøre opp|betaler|få|ordne|gjoere opp|faa) ~~ (i|på|over|med|paa) ~ (omganger|deler|rater|avdrag|to ganger|tre ganger|to deler|tre deler|to omganger|tre omganger|månedlig|måneder|halvparten nå|halve nå|maaneder|halvparten naa|halve naa)
0.85 (halve|halvparten|tredjedel*|en del|noe) ~ (nå|idag|i dag|straks|i år|denne|med en gang|naa|i aar) ~~ (resten|andre|halvparten|siste) ~~ (senere|seinere|neste|@month|i|når|om|over|naar)
0.85 (lengre|utvidet|forlenget|lengre|bedre) (betalingsfrist|kreditt|betalingsvilkår|kredittid|betalingstid|frist !på @inv|frist paa @inv); (forlenge|flytte|utsette|skyve|skyve på|utvide|strekke|endre|skyve paa) ~~ (forfall*|forfallsdato*|betaling*|betalingsfrist*|sluttfaktura*|delfaktura*|faktura*|regning*)
0.85 (utsetter|utsette|flytte|flytter|skyve|skyver) ~ (på|paa)? ~ (betaling*|sluttfaktura*|delfaktura*|faktura*|forfall*|innbetaling*|oppgjør*)
0.85 (likviditet*|kontantstrøm*|betalingsproblem*|betalingsvansk*|pengemangel|kontantbeholdning*|kassekreditt*|rekonstruksjon|konkursbo|betalingsevne*|likvidit*|driftskreditt*|kassakreditt*) ~ (er|har|ser|anstrengt|trang|stram*|dårlig*|akutt|for|under|nå|!så|påvirk*|ikke|tørr*|tynn|litt|om dagen|begrenset|naa|saa)
0.85 (stram|stramt|trang|trangt|knapp|knapt|skral|skralt|anstrengt|presset|pressa|dårlig|tungt|tørr|tørt|smått|tynt|lavt|laber|tøft|tøff|daarlig) ~ (økonomi|økonomisk*|likviditet*|kasse|kassa|kassen|med penger|med peng|i kassa|i kassen|i pengebingen|penger|på konto|på kontoen|likviditetsmessig|i banken|pengesekken|kontantstrøm|i lommeboka|pengemessig|paa konto|paa kontoen)
0.85 (økonomi|økonomien|kassa|kassen|kontoen|lommeboka|økonomisk|pengesekken|likviditeten|pengebingen|kontantstrømmen) ~ (er|ser|har|nå|naa) ~ (stram|stramt|trang|trangt|skral|anstrengt|tom|tomt|tøff|tøft|presset|pressa|svak|bånn|bunnskrapt|tynn|slunken|skrapet|skrapa|skakkjørt|lav|tørr|under press|dårlig|begredelig|i minus|daarlig)
0.85 (lite|manko på|mangel på|slutt på|mangler|tomme for|tom for|manko paa|mangel paa|slutt paa) (penger|likvider|kontanter|cash|likviditet|peng) ~ (på|nå|akkurat|i|igjen|denne|!før|for|paa|naa|foer)?; blakk; blakke; lens for penger; skrapet kasse
0.8 (til|!før|når|!så snart|!så fort|inntil|innen|foer|naar|saa snart|saa fort) ~~ (kunden|kundene|tilskudd*|støtta|støtten|momsoppgjør*|momsen|mvarefusjon*|lånet|banken|forsikring*|utbetaling*|skattepeng*|!våre kunder|!vår kunde|pengene|prosjektmidl*|kreditten|oppgjør*|kassekreditten|refusjon*|byggelånet|vaare kunder|vaar kunde) ~ (har betalt|betaler|kommer inn|kommer|er kommet|inne|innvilget|utbetalt|utbetales|klart|er på plass|på plass|løsner|åpner|godkjent|er inne|er paa plass|paa plass)
0.8 (venter|ventet|avventer|venta) (vi|jeg)? ~ (ennå|fortsatt|!på|paa)? ~ (utbetaling*|tilskudd*|støtte|penger fra|lån*|forsikringspeng*|betaling fra|innbetaling*|momsrefusjon*|momsoppgjør*|momsen|!på at kund*|oppgjør|oppgjøret|forsikringsoppgjør*|støtten|prosjektmidler|at banken|betaling fra kund*|skattefunn*|paa at kund*)
0.8 (frosset|fryst|sperret|sperra) ~ (!vår|våre|kontoen|kontoene|kreditten|vaar|vaare); (banken|konto|kontoen|kontoene) ~~ (frosset|fryst|sperret|sperra|sagt nei)
0.8 (glemt|glemte|glømt|oversett|oversåg|havnet|havna|forsvunnet|gått i glemmeboka|gått|gaatt i glemmeboka|gaatt) ~ (!å)? ~ (betale|betaling*|sluttfaktura*|delfaktura*|faktura*|regning*) ~ (i|mellom|søppel*|av|under)?
0.45 (@inv|den) ~ (havnet|havna|forsvant|glapp|druknet|drukna|ble liggende|blei liggende|!lå) ~ (i|mellom|bort|for|bakerst) ~ (søppelpost*|spam|feil|bunken|bunka|mengden|oss|stolene|glemmeboka|skuffa|skuffen|innboks*)
0.8 (ligger|!lå|kommet|henger|sakker|hengt) ~ (etter|bakpå|på etterskudd|paa etterskudd) ~ (med)? ~ (betaling*|sluttfaktura*|delfaktura*|faktura*|økonomien|regning*|attest*)
0.8 (mer|litt|lengre|ekstra|bedre) ~ tid ~~ (@pay|gjøre opp|gjere opp|gjøre opp for|betaling*|sluttfaktura*|delfaktura*|faktura*|oppgjør*|regning*|gjoere opp|gjoere opp for); (pusterom|pustepause) ~ (økonom*|betal*)?; (tålmodig*|overbærende|overbærenhet) ~ (med)? ~ (betaling*|faktura*|betale|oppgjør*)
0.8 (få|kan|gi|ha|trenger|faa) ~~ (#|et par|noen|to|tre|ti|tretti|ekstra|fjorten|en|ei) ~ (dager|uker|uke|måned|måneder|dagers|ukers|månedsfrist|maaned|maaneder) ~ (til|ekstra|utsettelse|henstand|lenger|på|paa) ~~ (betal*|faktura*|forfall*|oppgjør*|regning*)
0.8 (vente|vent|avvente|hold igjen|drøye) ~ (med) ~~ (purring*|inkasso|forsinkelsesrente*|faktura*|trekk*|betaling*|regning*)
0.75 (har|hadde) ~ (ikke|ikkje|ennå ikke|enda ikke) (fått|faatt)? (betalt|rukket !å betale|kunnet betale|fått gjort opp|fått betalt den|hatt mulighet til !å betale|fått sendt betaling*|rukket betaling*|faatt gjort opp|faatt betalt den|faatt sendt betaling*) ~ (@inv|dere|den|ennå|enda|for|til|på|paa)?
0.8 (penger|pengene|midlene) ~ (rekker|rakk|strekker) ~ (ikke|ikkje) ~ (til|helt|denne)?; ikke (!råd|!råd|raad) til (å betale|faktura*|regning*|hele)
0.8 @inv ~~ (blir|bli|betales) ~~ (et par|noen|en|to|tre|#) (dager|uker|uke|dag|måned|maaned) ~ (sen|sein|sene|senere|seinere|forsink*|over)
0.8 (over|etter|på andre siden av|paa andre siden av) ~ (nyttår|månedsskiftet|ferien|årsskiftet|sesongen) ~~ (betale|betaling|gjøre opp|oppgjør|resten|gjoere opp); (betale|betaling|gjøre opp|oppgjør|resten|frist|utsette|gjoere opp) ~~ (over|etter) ~ (nyttår|månedsskiftet|årsskiftet)
0.85 (smalhans|tørt i kassa|bånn i kassa|bunn i kassa|skrint|skralt med|magert|tynt med peng*|pengelens|pengetørke|trange tider|tunge tider|tungt kvartal|magre tider) ~ (her|hos|i|for|nå|akkurat|om dagen|denne|dette|på|naa|paa)?
0.85 (vente|venter|drøye|utsette|skyve) ~ (litt)? ~ (med|på|paa) ~ (forfallet|forfall|betalingen|betalinga|oppgjøret|regninga|regningen|fakturaen|å betale)
0.85 (ta|betale|få betale|betaler|klarer|greier|faa betale) ~ (bare)? ~ (halvparten|halve|en del|noe|litt av gangen|litt om gangen|første del) ~ (nå|i dag|denne|og|av|først|med en gang|naa)
0.85 (til|!før|foer) (vi|jeg) (har fått inn|får inn|har fått|får|har faatt inn|faar inn|har faatt|faar) ~ (betalt|penger|pengene|oppgjør*|julebord*|tilskudd*|lønn|betaling*|skatt*|momsen|støtte*); (sesongen|kvartalet|høsten|måneden|maaneden) ~ (har vært|er|har vaert) ~ (tung|tungt|dårlig|stille|tøff|tøft|svak|svakt|daarlig) ~~ (betal*|faktura*|oppgjør*|regning*|utsett*|vente)
0.85 (klarer|greier|rekker|makter) ~ (ikke|ikkje|neppe) ~ (hele|alt|hele summen|hele beløpet|fristen på betaling*|forfallsdat*|forfallet|regninga|betalinga|hele beloepet|fristen paa betaling*) ~ (nå|i år|denne|på en gang|med en gang|alene|naa|i aar|paa en gang)?
0.85 (etter|over) forfall ~ (med|!før|blir|betal*|foer); (betaling*|oppgjør*|pengene) ~ (lar|må|maa) ~ vente ~ (på seg|litt|til|paa seg)
0.85 (overså|oversett|glemt|glemte) ~ (forfall*|fristen|å betale|den|regninga|fakturaen)
0.85 (kassa|kassen|kontoen) ~ (er|ser) ~ (tom|skrapt|slunken) ~ (til|før)?; (ha|mer) (litt)? tålmodighet med (oss|meg)
0.85 (betale|betaler) ~ (litt)? (senere|seinere) (enn)?; kunde* (!vår|min) (somler|trekker ut|betaler sent)
0.85 (trangt|stramt|smått|knapt|skralt) (om dagen|nå|med penger|med likviditet*); (utsette|utsetter|skyve på) ~ (betaling*|forfall*)
0.85 (betale|betaler) litt senere; (senere|seinere) enn avtalt ~~ (betal*|kunde*)

[not payment.delayed]
betaler halvparten (hos|av|hvis); (fordele|dele) (dem|kostnad*|utgift*|timene) ~ (på|mellem|mellom) ~ (avdeling*|prosjekt*|selskap*|to)
avsnitt om (forsinket|forsinkelse*)
pengene fra (innovasjon|fondet|kommunen|staten|nav|eu); (dele|del) den (på|med|i)

[payment.disputed]
0.95 (bestrider|bestrides|bestridt|bestridte|bestride|bestridelse|bestridd|motsetter oss|innsigelse|innsigelser|protesterer|opponerer) ~~ (@inv|faktura*|beløp*|posten|poster|timer*|timene|fakturering*|kostnad*|krav|kravet|avgift*|tillegg*|linj*|honorar*|skyld*|salær*|regning*|gebyr*)
0.95 (bestrider|bestrides) (vi|jeg|derfor|herved|deres|den|det|i sin helhet|delvis); (vi|jeg) (bestrider|må bestride|vil bestride|maa bestride)
0.95 (@inv|faktura*|posten|kravet|tillegget|salæret) ~~ (bestrides|bestrid*|bestridt|omtvistet|i tvist|innsigelse*)
0.95 (godkjenner|aksepterer|godtar|godta|godkjenne|akseptere|attesterer|attestere|anviser|kjøper|vedkjenner|anerkjenner|samtykker|går|gaar) ~ (@we|derfor|altså|det|i det hele tatt|dessverre)? ~ (ikke|ikkje|aldri|ingen) ~~ (@inv|faktura*|beløp*|@charge|med på|med paa)
0.95 (ikke|ikkje|aldri|ingen) ~ (godkjenne|godkjent|akseptere|akseptert|godta|godtatt|attestere|godkjenner|aksepterer|enige om|bestilt|avtalt|sagt ja|gått med|vedkjenner|forstår|skjønner|gaatt med) ~~ (@inv|faktura*|@charge)
0.95 (@charge|fakturaen|regninga|regningen) ~ (godtar|aksepterer|godkjenner|kjøper|kjenner) (@we) ~ (ikke|ikkje)
0.95 (@inv|faktura*|timetall*|spesifikasjon*|sluttsummen|prisen|timelista|timelisten|timene|tallet|tallene !på @inv|tallene paa @inv) ~~ (stemmer ikke|stemmer ikkje|stemmer dårlig|er feil|er galt|er uriktig|blitt feil|ble feil|blei feil|feilaktig*|feil beløp|feil pris|feil antall|virker feil|ser feil|ukorrekt|ikke stemme|høyere enn|avviker|samsvarer ikke|ikke samsvar|ikke korrekt|ikke riktig|regnet feil|regna feil|betydelig mer|for mye|dobbel|dobbelt|ikke enige|overstiger|langt over|skyhøyt over|kan umulig|kan ikke stemme|stemmer daarlig|feil beloep)
0.95 (stemmer|stemme|samsvarer) ~ (ikke|ikkje|dårlig|daarlig) ~~ (@inv|faktura*|beløp*|fakturering*|tilbud*|avtalt|avtalen|timer|timene|timeliste*)
0.95 (feil|galt|gale|uriktig) (beløp|pris|timepris|antall timer|sum|timetall|mvasats|sats|rabatt|beloep) ~ (på|i|@inv|har|for|er|paa)?
0.95 (fakturert|fakturerte|fakturerer|tatt betalt|tar betalt|belastet|belasta|belaster|trukket|lagt på|regnet|regna|krevd|ført|skrevet opp|lagt paa) ~~ (for mye|to ganger|dobbelt|doble|feil|feilaktig|ikke bestilt|aldri bestilt|ikke utført|ikke fått|aldri fått|ikke avtal*|aldri avtal*|ikke vært|uten at|uten avtale|som aldri|som ikke|som inngår|som er inkludert|enda|tross|ekstra|mer enn|urimelig|høyere|timer for|to timer for|for timer|for noe|for et møte|ikke faatt|aldri faatt|ikke vaert|for et moete)
0.95 (for mye|dobbelt|to ganger|feilaktig|doble) ~ (fakturer*|betalt|belast*|trukket|tatt betalt)
0.95 (dobbeltfakturer*|dobbeltbelast*|overfakturer*|feilfakturer*|feilbelast*|dobbeltfaktura*|dobbelt opp)
0.95 (samme) (faktura|periode|timer|timene|reise|arbeid|post|poster|jobb|jobben) ~~ (to ganger|dobbelt|fakturert|igjen|allerede|doble|på nytt|paa nytt)
0.95 (aldri|ikke|ikkje|verken|ingen) ~ (bestilt|bedt om|avtalt|godkjent|blitt enige|enige om|utført|levert|skrevet under|snakket om|snakka om|sagt noe om|nevnt|tilbudt|inngikk|inngår|varslet|varsla|fått varsel|gitt tilbud|opplyst|faatt varsel) ~~ (@inv|fakturer*|timer*|kostnad*|tillegg*|beløp*|ekstra*|post|posten|utlegg*|avgift*|pris*|lisens*|reise*|gebyr*|merarbeid*|endring*)
0.95 (@inv|fakturer*|@charge|ekstrafakturer*|endringer|endringene|tilleggsarbeid*) ~~ (aldri|ikke|ikkje|ingen|ingenting|verken) ~ (bestilt|bedt om|avtalt|godkjent|enige om|blitt enige|utført|levert|skrevet|snakket|snakka|nevnt|med i tilbud*|i tilbudet|i tilbud*|i avtalen|en del av|hørt om|gått med|vedkjenner|spesifisert|avtale om|varslet|varsla|dekning|inkludert|hjemmel|grunnlag|hoert om|gaatt med)
0.95 (@inv|faktura*|beløp*|fakturer*|summen|sluttsummen|sluttfakturaen) ~~ (tilbud*|fastpris*|fast pris|makspris*|prisoverslag*|overslag*|avtalt pris|avtalt|avtalte|budsjett*|estimat*|kostnadsoverslag*|pristilbud*) ~~ (#|høyere|mer|over|ikke|fakturer*|enda|til tross|dobbelt|prosent)
0.95 (tilbud*|fast pris|fastpris*|makspris*|avtalt|avtalte|avtale om|ble enige|blei enige|sa dere|overslag*|prisoverslag*|estimat*|lovet|lova) ~~ (#|fast|var|lød|om|fastpris|makspris) ~~ (@inv|faktura*|fakturer*|beløp*|summen|regning*) ~~ (#|høyere|mer|på|over|ble|blei|endte|landet|landa|nesten|prosent|dobbel*|paa)
0.95 (inngår|inngikk|med|fins|finnes|sto|står|stod|staar) ~ (ikke|ikkje|aldri|allerede|jo|ingenting) ~ (i|med)? ~ (tilbud*|avtalen|fastpris*|fast pris|prisen|pakka|pakken|oppdraget|kontrakten) ~~ (faktura*|fakturer*|beløp*|post*|kostnad*|time*|betal*|timer)?
0.95 (kjenner|kjennes|gjenkjenner|kan|forstår|skjønner) ~ (ikke|ikkje) ~ (igjen|plassere|finne|ved|forstå|hvor)? ~~ (@inv|faktura*|@charge|arbeidet)
0.95 (forstår|skjønner|fatter|begriper|ser) ~ (@we)? ~ (ikke|ikkje|ingenting) ~~ (hvordan|hvorfor|hva) ~~ (@inv|faktura*|beløp*|fakturer*|summen|regning*|timer|timene|betale)
0.95 (hva|hvorfor|hvordan|hvor|korfor) ~~ (@inv|faktura*|fakturer*|posten|postene|beløpet|timene|tillegget|påslaget|prisen|beloepet) ~~ (gjelder egentlig|kommer fra|kommer det|høyere|høy|høyt|dobbelt|plutselig|!så høy*|!så mye|!så stor*|for noe|kan dere fakturere|steget|økt|doblet|dobla|mer enn|på #|for timer|annet enn|saa høy*|saa mye|saa stor*|paa #)
0.95 (krediter*|kreditnota|kreditnotaer|kreditering|kreditert) ~~ (differanse*|forskjell*|timer|timene|beløpet|posten|hele|linja|linjen|oversky*|tillegget|oss|feil*|det|omgående|disse|reisetid*|gebyret|# kr|det som|resterende|deler|dette|den|snarest|på|beloepet|paa)
0.95 (krever|ber om|venter|imøteser|forventer|avventer|vil ha|trenger|ønsker) ~~ (kreditnota|kreditering|prisavslag|avslag i pris|korrigert faktura|korrigerte faktura*|ny faktura !på riktig|riktig beløp|rett beløp|reduksjon|avslag|ny faktura paa riktig|riktig beloep|rett beloep)
0.95 (ta|stryk|stryke|ta ut|trekk|trekke|fjern|fjerne|slette|slett|dropp) ~ (bort|av|fra|ut)? ~~ (posten|linja|linjen|gebyret|tillegget|timene|påslaget|postene|kostnaden|purregebyr*|fakturagebyr*|reisetiden|reisetida)
0.95 (korrigere|justere|rette|senke|revidere|sette ned|redusere|regne om|nedjustere) ~~ (fakturaen|beløpet|summen|regningen|regninga|sluttfakturaen|honoraret|salæret|faktureringen|timene|timetallet|beloepet)
0.95 (urimelig|ubegrunn*|ugrunnet|uriktig|uventa|uventet|uventede|uforståelig|uforståelige|feilaktig|feilaktige|uspesifiserte|uspesifisert) ~ (fakturer*|faktura*|påslag*|tillegg*|post*|gebyr*|beløp*|kostnad*|honorar*|regning*|timer|salær*)
0.95 (reklamer*|innsigelse*|innvending*|anmerkning*) ~ (på|mot|til|paa) ~ (sluttfaktura*|delfaktura*|faktura*|beløp*|fakturer*|honorar*|regning*|salær*)
0.95 (faktura*|regning*|beløpet|summen|nota*|beloepet) ~ (er|virker|ble|blei|har blitt|kom) ~ (for høy|for høyt|altfor høy|høyere enn|mye høyere|dobbelt|nesten dobbelt|langt høyere|på det dobbelte|det dobbelte|mer enn avtalt|paa det dobbelte)
0.95 (mer|høyere|dyrere|dobbelt|langt over|over|prosent over) ~ (enn)? ~ (avtalt|tilbudet|det vi avtalte|tilbudt|overslaget|estimert|estimatet|pristilbudet|det dere ga|det som ble avtalt|fastprisen|maksprisen) ~
0.95 (verken|ikke|aldri) (bestilt|avtalt|godkjent) ~ (eller|av oss|på forhånd|skriftlig|noe sted|paa forhånd); det har vi (aldri|ikke) (bestilt|bedt om|avtalt|godkjent); (skal|!bør|kan) ~ ikke ~ (belastes|faktureres|betale for) ~ (oss|for|det|deres|to)
0.95 (dere|du) har (ført|fakturert|skrevet|regnet|belastet|tatt betalt for|satt opp|lagt inn|lagt på|krevd|lagt paa) ~ # ~ (timer|timar|time|km|kilometer|kroner|kr|stk|prosent|lisenser|brukere|møter|ganger)
0.95 (dere|du) (fakturerer|fører|belaster|krever|tar) ~ # ~ (timer|km|kilometer|kroner|kr) ~ (for|men|enda|mens|når|på|naar|paa)
0.95 (på faktura*|i faktura*|fakturaen|regninga|regningen|der|paa faktura*) (står|stod|sto|staar) ~ (det)? ~ # ~ (men|mens|enda|avtalt|skulle|var)
0.95 (skulle|skal) (vært|være|vaert|vaere) ~ (@inv|#) ~ ikke #; (timene|timer|kilometerne|posten|beløpet|beloepet) ~ (får jeg|får vi|faar jeg|faar vi) (ikke|ikkje) ~ (til å stemme|til å !gå opp|plassert|til å gaa opp)
0.95 (betalt|betale|betaler) ~ (to ganger|dobbelt) ~ (for)? ~ (samme|det samme|jobben); (rabatten|rabatt) ~ (mangler|ikke trukket|ikke med|uteblitt|glemt|er borte|er ikke)
0.95 (var|er) (vi|jeg) ikke (enige|forelagt|varslet|spurt|opplyst|gjort kjent) ~ (om|med) ~ (dette|det|prisen|tillegg*|gebyr*|beløp*|timer*|@charge)
0.8 (ikke|ikkje) ~ (enig|enige|einige) ~ (beløp*|faktura*|pris*|regning*)
0.85 (to|doble|dobbelt) linjer ~~ (samme|kjøring|dag|besøk); (den ene|posten|linja|linjen) ~ (må|bør|kan) ~ (bort|fjernes|vekk|slettes)
0.95 (fastpris|fast pris|overslag*|tilbud*) ~~ (ekstra|timer|ekstratimer|fakturert|regning*|alligevel)
0.9 (skjønner|forstår|ser) (jeg|vi)? ikke (hvor)? ~ (ekstra|ekstratimene|timene|tillegget|gebyret)
0.95 (ingen|ikke|aldri) (har|vi)? ~ (bedt om|godkjent|bestilt) ~~ (@inv|faktura|timer|arbeid*)
0.95 (fakturert|belastet|betale) (oss|meg)? for ~~ (aldri|ikke) ~ (fant sted|funnet sted|skjedd|levert|bestilt|fått|utført)
0.95 dere (skrev|sa|lovet|tilbød) # ~ (og|men) ~ (fakturert*|skriver|krever) ~ #?
0.85 (burde|skal|skulle) ~ (være|vært) # ~ (og ikke|ikke|i stedet for) #; (etter|ifølge) (mine|våre) beregninger ~~ #
0.85 (kreditert|kreditnota*) ~~ (hvorfor|står|fortsatt|igjen|kontoutskrift*)
0.85 (allerede|jo) (betalt|kreditert) ~~ (linj*|post*|igjen|dobbelt|feil); (kommet|sneket|blitt) ~ med ved en feil
0.9 (kjenner|kjenne) (vi|jeg)? (oss)? ikke igjen ~ (post*|linj*|beløp*|regning*|@inv)
0.85 (ikke|heller ikke) (med|i) i? (overslaget|tilbudet|avtalen); (bestrider|bestrides|godtar ikke|aksepterer ikke) ~ (@inv|beløp*|krav*|post*|gebyr*)
0.85 (gebyr*|tillegg*|purregebyr*) ~~ (nekter|godtar ikke|ikke avtalt); (forklare|forklarer) ~ (meg|oss|de)? ~ (timene|ekstratimene|beløpet|gebyret)
0.85 (regningen|regninga|fakturaen) ~ (returneres|vedkjenner|i retur)
0.85 (kreditert|kreditnota) ~ (hvorfor)? ~ (står|fortsatt); returneres ~ ubetalt
0.85 (står|er) ~ på (kontoutskriften|utskriften|oppgjøret) (igjen)?
0.85 (regningen|regninga|fakturaen) vedkjenner

[not payment.disputed]
(ikke godkjent|blir ikke godkjent) i denne formen
post jeg har aldri bedt

[payment.refused]
0.9 @we ~ @pays ~ (selvsagt|da|jo|altså|rett og slett|nok|derfor)? ~ (ikke|ikkje|aldri|ingenting|null|itj)
0.9 @pays (@we) ~ (ikke|ikkje|aldri|ingenting|null)
0.9 @pays (ikke|ikkje|aldri|itj) ~ (@inv|ei|et|en|dere|for|den|det|!før|noe|noen|mer|videre|i det hele tatt|sånn|slik*|søppel|dette|disse|denne|to|ett øre|krona|hele|foer|saann|ett oere)
0.9 (kommer|tenker|akter|vil|skal|gidder|aktar) ~~ (ikke|ikkje|aldri|ingen) ~ (til !å|tenkt !å|planer om !å|til hensikt !å|noen planer om !å|grunn til !å|lyst til !å|interesse av !å|!å)? ~ (betale|betales|betalt|gjøre opp|hoste opp|punge ut|bla opp|legge ut|gjoere opp) ~ (@inv|et|ei|en|dere|for|den|det|noe|mer|dette|resten|slik*|disse|fullt|dem|!før|!så lenge|til|i|foer|saa lenge)
0.9 (har|ser) ~~ (ikke|ikkje|aldri|ingen) ~ (tenkt|planer om|til hensikt|noen planer om|grunn til|lyst til|interesse av|noen grunn til|intensjon om) ~ !å ~ (@pay|gjøre opp|gjere opp|gjøre opp for|hoste opp|punge ut|bla opp|gjoere opp|gjoere opp for)
0.9 (kommer|vil|skal) @we ~ (ikke|ikkje|aldri) ~ (til !å)? ~ (betale|gjøre opp|betales|gjoere opp)
0.9 (ikke|aldri|ikkje) (bli|blir) betalt ~ (!før|!så lenge|av oss|med mindre|slik|som|foer|saa lenge)?; (blir|bli) (ikke|ikkje|aldri) betalt ~ (!før|!så lenge|av oss|med mindre|slik|som|uten|foer|saa lenge)
0.9 (@inv|den|regninga) ~~ (blir|bli|betales) ~ (ikke|ikkje|aldri) ~ (betalt|!før|!så lenge|godkjent til betaling|av oss|foer|saa lenge)
0.9 (nekter|nekte|nektet|vegrer|avslår|motsetter) ~ (@we|oss|meg)? ~ (!å|plent !å|blankt !å|mot !å)? ~ (@pay|gjøre opp|gjere opp|gjøre opp for|betaling|gjoere opp|gjoere opp for)
0.9 (holder|holde|holdes|holdt|beholder|beholde|tilbakeholder|tilbakeholde|tilbakeholdes) ~ (@we|igjen|vi)? ~ (@inv|den|betaling*|oppgjør*|resten|pengene|siste|sluttoppgjør*|hele beløpet|deler av|hele beloepet)? ~ (tilbake|igjen|!på pengene|!på oppgjøret|paa pengene|paa oppgjøret)
0.9 (@inv|@payment|oppgjøret|sluttoppgjør*|siste del) ~ (holder|holdes|holdt|beholder) ~ (@we)? ~ (tilbake|igjen)
0.9 (@inv|@payment|oppgjøret|sluttoppgjør*) ~ (er|blir|stanses|fryses|stoppes|settes) ~ (holdt tilbake|holdt igjen|stoppet|stanset|frosset|på vent|stansa|stoppa|tilbakeholdt|stanset inntil|paa vent)
0.9 (stanser|stopper|stanset|stoppet|fryser|stansa|stoppa|innstiller|sperrer|sperret|stans|stoppe|stanse|fryse|trukket tilbake) ~ (@we|nå|derfor|naa)? ~ (alle|all|all videre|videre|betalinger|betaling*|utbetaling*|oppgjør*|avtalegiro*|avdrag*|trekket|faste)
0.9 (betaling*|oppgjør*|@inv|pengene|betaler|betale|betales|gjør opp|avdrag*|gjoer opp) ~~ (!før|til|inntil|først når|når|straks|!så snart|med en gang|foer|først naar|naar|saa snart) ~~ (@fixed|utbedret|fikset|ordnet|rettet|løst|i orden|på plass|gjort om|virker|fungerer|skikk på|loest|paa plass|skikk paa)
0.85 (!før|til|inntil|først når|!før ikke|!så lenge|foer|først naar|foer ikke|saa lenge) ~~ (@fixed|mangler|lekker|gjenstår|på plass|i orden|ryddet opp|rydda opp|fått orden|fått skikk) ~~ (betaler|betale|betales|betaling|betalt|pengene|oppgjør|gjør opp|holder tilbake|krone|øre|gjoer opp|oere)
0.85 (!før|til|inntil|først når|!før ikke|!så lenge|foer|først naar|foer ikke|saa lenge) ~~ (kommet i mål|i boks|gjort om|tatt tak|paa plass|faatt orden|faatt skikk) ~~ (betaler|betale|betales|betaling|betalt|pengene|oppgjør|gjør opp|holder tilbake|krone|øre|gjoer opp|oere)
0.9 (ikke|ikkje|itj|aldri) ~ (ei|en|én|et|ett|den) ~ (krone|øre|rød|røde|krona|krone til|krone mer|eneste krone|kr|klink|penning|rødt øre|oere|rødt oere)
0.9 (ser|får|kommer|faar) (dere|du) ~ (ikke|ikkje|aldri|ingen) ~ (snurten av|fler|flere|mer|noe mer|noen|en krone|ei krone|pengene|penger|betalt|til !å få|til !å se|til !å faa) ~ (penger|krone|oppgjør|av|fra oss|betaling)?
0.9 (kan|får|faar) (dere|du) ~ (se|bare se|skyte|glemme|drite i|stikke) ~ (langt etter|en hvit pinn|oppgjør*|regning*|faktura*|purring*|betaling*|pengene|opp i|den inn)
0.85 (glem|glemme|skrinlegg|makuler|makulere|riv|kast|trekk tilbake|dropp|stikk) ~ (bare)? ~ (faktura*|regning*|betaling*|kravet|purring*|den regning*|den faktura*|pengene) ~ (deres|din)?
0.9 (ikke|ikkje|aldri) ~ (villig|villige|innstilt|aktuelt|interessert|tale om|snakk om|forberedt|betalingspliktig*|forpliktet|pliktige|lyst|grunn|grunnlag|rimelig) ~ (til|på|for|i|paa)? ~ (!å|at vi|at jeg)? ~ (@pay|gjøre opp|gjere opp|gjøre opp for|betaler|betaling|gjoere opp|gjoere opp for)
0.85 (uaktuelt|hvorfor i alle dager|hvorfor i all verden|hvorfor skal|hvorfor skulle|kommer ikke på tale) ~ (vi|jeg|at vi|at jeg|!å)? ~ (@pay|gjøre opp|gjere opp|gjøre opp for|betaler|gjoere opp|gjoere opp for)
0.85 (helt uaktuelt|over mitt lik|ikke tale om|aldri i verden|kommer ikke paa tale) ~ (vi|jeg|at vi|at jeg|!å)? ~ (@pay|gjøre opp|gjere opp|gjøre opp for|betaler|gjoere opp|gjoere opp for)
0.85 (trekker|trekke|motregner|motregne|motregning|motregnes|avkorter|holder av|motregnet|trekkes) ~~ (fra|i|mot|av) ~ (oppgjør*|faktura*|honorar*|utestående|regning*|betaling*|beløp*|kravet|det vi skylder|sluttoppgjør*)
0.85 (motregner|motregne|motregning) ~~ (skade|skaden|erstatning*|!vårt krav|tap|tapet|merkostnad*|kostnadene|vaart krav)
0.85 (betalingsstopp|betalingsnekt|betalingsstans|tilbakeholdsrett|detensjonsrett|chargeback|tilbakeføre betaling*|reversere betaling*|reversert betaling*|betalingsvegring)
0.85 (!så mange|alle de|alle|nok av|flere|saa mange) (purringer|purringar|inkassovars*) (dere|du|som) ~ (vil|orker|bare|gidder); (slutt|stopp|slutte|kutt) ~ (å|med å|med|og)? ~ (sende|send|purre|mase) ~ (purring*|purringa|faktura*|regning*|om betal*)
0.85 (uten|null) ~ (levering|resultat|leveranse|utbedring|ferdig*|dokumentasjon) ~ (ingen|blir det ingen|heller ikke noen|ikke noe) ~ (betaling|penger|oppgjør); ingen (betaling|penger) ~ (!før|!så lenge|uten|inntil|til|foer|saa lenge)
0.85 (forbli|forblir|blir stående|blir liggende|blir) ~ (ubetalt|ubetalte); (avviser|avvist|avvises) ~ (kravet|faktura*|regning*); (returnerer|sender|sendes) ~ (kravet|faktura*|regning*|den) ~ (i retur|tilbake|uten betaling)
0.9 (e|æ|eg|jæ|mi|me|vi) (betala|betale|betaler|betalar) ~ (itj|ikkje|ikke|ikkj|aldri)
0.9 (betala|betalar) (itj|ikkje|ikke|aldri|ikkj); (itj|ikkje|ikkj) (betal*|ei krona|ei krone|et øre|et oere)
0.9 (ingen|ikke noen) ~ (oppgjør|betaling|penger|krone) ~ (til dere|fra oss|herfra|å hente|av oss|fra meg); (her|herfra) ~ (kommer|blir) ~ (det)? ~ (ikke|ingen) ~ (penger|krone|betaling|oppgjør)
0.9 (la) ~ (regninga|regningen|fakturaen|den) ~ (ligge|forfalle|!gå til inkasso|gaa til inkasso); (fakturaen|regninga|regningen|den) ~ (ligger|blir liggende|havner) ~ (i skuffa|i skuffen|urørt|i søpla|i bosset|i makuleringen) ~ (til|!så lenge|!før|inntil|saa lenge|foer)?
0.9 (trekker|trekkes|trekke) ~~ # ~~ fra (sluttoppgjøret|oppgjøret|fakturaen|sluttfakturaen|neste faktura|honoraret)
0.9 (vi|jeg) (betaler|gjør opp|gjoer opp) (først|ikke|bare) ~ (når|!før|for det|dersom|hvis|naar|foer) ~~ (ferdig|utbedret|rettet|levert|i orden|fikset|ordnet|på plass|virker|paa plass)
# To stop, to hold, to leave lying, to send back, and what we can forget.
0.85 (bedt|ber|be) (banken|regnskap|økonomi) ~ (stanse|stoppe|stans|annullere|sperre|holde) ~ (overføring*|betaling*|utbetaling*|den|trekk*)
0.85 (stanset|stoppet|stansa|stoppa|sperret|annullert) (vi|jeg)? ~ (overføringen|overføringa|betalingen|betalinga|betalinger|@inv)
0.85 (avtalegiro*|efaktura*|trekket|fast trekk|betalingsavtale*) ~ (slettet|stanset|stoppet|sagt opp|sperret)
0.85 (blir|bli) det ikke (trukket|betalt|overført); (mer|noe) blir det ikke (trukket|betalt)
0.85 @inv ~ (blir|får|kan|kommer) ~ (liggende|ligge|ubetalt) ~ (til|inntil|så lenge)?
0.85 @inv ~ (satt|er satt|står) ~ (på vent|i bero|på hold|på pause)
0.85 (returnerer|returneres|sender|sendes) ~ (regninga|regningen|fakturaen)? ~ (i retur|retur|ubetalt|tilbake)
0.85 (returneres) (herved)? ubetalt; (regningen|fakturaen) returneres (herved)? (ubetalt)?
0.85 (kan|får) (dere|du) (bare|godt)? (glemme|se langt etter|drite i) ~ (betaling*|penge*|@inv|rate*|rest*|alt|den)?
0.85 (siste|neste|resten|andre) (rate|raten|faktura*|avdrag*|betaling*)? ~ kan dere (bare)? (glemme|se langt etter)
0.85 (skylder) (vi|jeg)? (dere|deg) (ingenting|ikke noe|ikke en krone|null)
0.85 (purring*|regning*|faktura*|inkasso*) ~ (spare dere|kan dere spare|kaste|søpla|i skuffen|makulere)
0.85 (ingen|uten) (tegninger|levering|leveranse|varer|retting|rapport|resultat*|arbeid|svar|filer) (så)? ingen (penger|betaling|oppgjør)
0.85 (slutter|slutte|sluttet) (jeg|vi)? å betale
0.85 (nekter|avslår) (vi|jeg|plent)? (å)? (betale|å betale)
0.85 (trukket fra|trekker fra|trekkes fra|motregner|motregnet|fratrukket) ~ (beløpet|summen|faktura*|overført*|neste)
0.85 (betaler|betale|betalt) (vi|jeg)? (faen|pokker|rett og slett|da|altså|definitivt|overhodet|heller)? ikke (for|noe|mer|ei krone|en krone|et øre|før|faktura*|regning*)
0.85 betaler (faen|pokker|fader) ikke; (ikke|aldri) (ei|en) krone ~ (før|til|mer|fra oss)?
0.85 (det|det der|dette|den) betaler (vi|jeg) ~ ikke (for)?
0.85 (hvorfor) (skulle|skal) (vi|jeg) betale for ~~ (ikke|aldri|ingen)
0.85 (har|hadde) (vi|jeg)? ikke (tenkt|planer om) ~ (betale|gjøre opp|gjøre)
0.85 (blir|bli) (den|det|fakturaen|regningen) ~ (heller)? ikke betalt
0.85 (ikke|blir ikke) godkjent ~~ (ikke|heller ikke) betalt
0.85 (reklamert|klaget|innsigelse|chargeback) ~ (til|hos) ~ (kortselskap*|banken|bank|visa|klarna)
0.85 (tilbakeført|tilbakeføring|tilbakebetalt|fått tilbake|tilbakeføre) ~ (beløpet|pengene|via banken|av banken)
0.85 (vedkjenner|vedkjenne|anerkjenner|godtar) (vi|jeg)? (oss|meg)? ikke ~ (@inv|kravet|gjeld*)?
0.85 (den|denne) (regningen|regninga|fakturaen) (vedkjenner|godtar|betaler) ~ ikke
0.85 (beskjed|instruks|ordre) om ~ ikke ~ (utbetale|betale|frigi)
0.85 (utbetale|utbetaler|betaler|frigir) (vi)? (ikke|ingenting|ikke noe) ~ (mer)? ~ (til dere|før)
0.85 (holder tilbake|holde tilbake|holdes tilbake|tilbakeholder|holder igjen) ~ (betaling*|prosent|#|siste|slutt*|rest*|kontraktssum*|beløp*|rate*)
0.85 (betaling|penger|oppgjør|betaler) ~ (først) ~ (når|etter) ~~ (orden|løst|virker|rettet|utbedret|ferdig*|fikset)
0.85 (får|ser) (dere|du) (ikke|aldri) ~ (en krone|ei krone|penger*|betaling*|et øre)
0.85 (før|inntil|til|så lenge) ~~ (ikke|ingen) ~ (betaling|penger) (fra oss|fra meg|til dere)
0.85 (pengene|beløpet) ~ blir ~ (hos oss|på konto*) ~ (til|inntil|så lenge)
0.85 (beholder) (vi)? ~ (pengene|siste rate)
0.85 (ikke|aldri) ~ (en øre|et rødt øre|en krone|ei krone|fem øre) ~ (til|før|mer|for|fra)?
0.85 (betaling|betalingen|betalinga) ~ (settes|satt|stilles) ~ (i bero|på vent|på hold)
0.85 (krever|vil ha|forlanger) ~ (pengene|beløpet|depositumet|honoraret) ~ (tilbake|refundert)
0.85 (ser) ~ ingen grunn til å betale; hvorfor skulle (vi|jeg) betale
0.85 (regninga|regningen|fakturaen) ~ (får dere|får du) ~ (i retur|tilbake)
0.85 @inv ~ (har jeg|har vi|er)? ~ (kastet|kasta|makulert|i søpla|i søppelet)
0.85 (holder|holdt|holdes) (vi|jeg)? ~ (betaling*|penge*|siste rate|beløp*|regning*) ~ (tilbake|igjen)
0.85 (blir|kommer) det ikke ~ (en krone|ei krone|flere penger|betaling) ~ (fra|før|til)

[not payment.refused]
(holde|holder|holdt|holdes) (tilbake|igjen) ~ (skatt*|tilskudd*|feriepenge*|depositum*|moms*)
(holde|holder|holdt|holdes) tilbake til; feriepengene er holdt tilbake
betaler (vi|jeg)? ikke (moms|mva|skatt|toll|kontingent|parkering|husleie)
(slipper|slippe) å betale; (ikke) betale ~ (parkering|kontingent|porto)
(stanset|stoppet) ~ (trekket|betaling*|abonnement*) til (den|!vår|en) (gamle|forrige|tidligere)
(betaler) (ingenting|ikke noe) før (varen|levering|pakken)
(kunden|kunde|kunder|leietaker*|medlemmene|debitor*|medlemmer) ~~ (betale|betaler|betalte|betalt)
(betaling|betalingen|kortet|kortene) ~ avvist; banken avviste

[payment.query]
0.8 (kopi|kopien|kopier|duplikat|pdf|skann|original|originalen|fakturakopi*|fakturagrunnlag*|kvittering) ~ (av|til|på|paa)? ~ @inv
0.8 fakturakop*; (saldoliste|saldooversikt|kontoutskrift*|kontoutdrag|kundereskontro|reskontro|åpne poster|restanseliste|saldoforespørsel|saldobekreftelse|utestående poster|aapne poster)
0.8 @inv ~ (som|i|på|paa) ~ (pdf|ehf|word|excel|engelsk|xml|euro|dollar|norske kroner|papir|format)
0.8 (ehf|efaktura|ehfformat|peppol|elma|fakturaportal*|elektronisk faktura|elektroniske faktura*|proformafaktura|proforma|samlefaktura|fakturamottak|fakturaadresse*|fakturamerking|fakturareferanse*|fakturaformat)
0.8 (sende|send|sendt|resend|få|ettersende|videresend|videresende|utstede|utsted|merke|adressere|splitte|stile|faa) ~~ (faktura|fakturaen|fakturaene|fakturaer|kvittering|regning|regninga|regningen|kontoutskrift|timelister|timeliste|fakturagrunnlag) ~ (på nytt|igjen|en gang til|til|på|med|som|i|direkte|for|om igjen|separat|uten|elektronisk|ny|!vår|ut|paa nytt|paa|vaar)?
0.8 (ikke|ikkje|aldri|ingen|verken) ~ (mottatt|fått|fatt|sett|funnet|finner|finne|åpne|åpnet|kommet|dukket|faatt|aapne) ~ (den|en|deres|noen|denne|dette|opp)? ~ (faktura|fakturaen|fakturaene|kvittering|kvitteringa|kvitteringen|regning|regninga|regningen|fakturaer)
0.8 (finner|finn|får|mangler|mangla|savner|etterlyser|har|faar) (vi|jeg) ~ (ikke|ikkje)? ~ (faktura|fakturaen|fakturaer|kvittering|kvitteringa|regning|regninga|åpnet fakturaen|faktura for|kid|kidnummer|kontonummer)
0.8 (faktura|fakturaen|regninga|kvittering|kvitteringa) ~ (mangler|kommet bort|borte|forsvunnet|ikke kommet|ikke kommet frem|ikke kommet fram|havnet i søppelpost*|slettet ved en feil|aldri kom)
0.45 (@nr|po nummer|p o|deres ref|!vår ref|kid nummer|org nr|vat nummer|vaar ref)
0.8 (mangler|manglet|mangla|uten|hvilket|hvilken|oppgi|oppgis|oppgitt|riktig|rett|feil|nytt|gammelt|endret|påført|påføre|legge på|legg på|trenger|bekrefte|send|sende|savner|må ha|skal ha|etterlyser|finner ikke|har ikke|hva er|legge paa|legg paa|maa ha) ~ (!vårt|deres|riktig|et|en|vaart)? ~ (@nr|referanse|referansen|po nummer|p o|deres ref|!vår ref|kid nummer|org nr|vat nummer|vaar ref)
0.8 (@nr|referanse|referansen|po nummer|p o|deres ref|!vår ref|kid nummer|org nr|vat nummer|vaar ref) ~ (mangler|manglet|er feil|feil|må|skal|bør|på fakturaen|på den|påført|oppgis|stå|skal vi bruke|er riktig|stemmer ikke|ikke med|ble ikke|står ikke|gjelder|heter|endres|er endret|maa|paa fakturaen|paa den|staar ikke)
0.8 (merket med|merkes med|merke den med|merk fakturaen|merk den|merking av faktura*|merket feil|feil merket|umerket)
0.8 (mva|moms|momsen|merverdiavgift*|mvaspesifikasjon|mvasats*|momssats*|momsfritt|momsfri|omvendt avgiftsplikt|snudd avregning) ~ (på|er|inkludert|med|uten|skal|fritatt|i|ikke med|med i|spesifisert|oppgitt|kommer|av|for|mangler|i tillegg|eks|inkl|fradrag|pålagt|påført|paa)
0.8 (inkludert|inkl|eks|ekskl|med|uten|inklusive|eksklusive|utenom|pluss|fritatt for) (mva|moms)
0.8 (hvilken|hvilket|riktig|ny|nytt|endret|samme|ulik) ~ (bank|konto|kontonummer|bankkonto|iban|kid|fakturaadresse|valuta|mvasats|referanse|selskap) ~ (til|skal|bruke|bruker|for|er|betale|gjelder|dere|vi|på|paa)?
0.8 (fakturaen|faktura|fakturaene|fakturaer|regninga|regningen|den) ~ (stilet|stila|utstedt|stilt|adressert|sendt|skrevet|utsted*) ~ (til|på|i|paa)? ~ (feil|rett|riktig|firma|selskap*|navn|adresse|oss|datterselskap*|morselskap*|privat|holding*)
0.8 (når|hvilken dato|hvor lenge|frist|hva er|naar) ~~ (faktura*|betaling*|beløp*|regning*|betale) ~ (forfaller|forfall|forfallsdato|betales|frist|betalingsfrist)
0.8 (forfallsdato|forfallsdatoen|betalingsfrist|betalingsfristen) ~~ (er|var|hva|når|riktig|#|dager|stemmer|gjelder|faktura*|naar)
0.75 (har|fikk) (dere|du) ~ (mottatt|fått|registrert|sett|faatt) ~ (betaling*|overføring*|pengene|penger|innbetaling*|oppgjøret|vippsen|beløpet|beloepet)
0.75 (sjekke om|se om|bekrefte at|vet dere om|sjekk om) ~ (betaling*|overføring*|pengene|innbetaling*|oppgjøret|vippsen|beløpet|@our|beloepet) ~~ (mottatt|kommet inn|kommet frem|kommet fram|landet|gått gjennom|inne|registrert|kommet|gaatt gjennom)
0.75 (har|er|kom) (betalinga|betalingen|pengene|innbetalingen|overføringen|oppgjøret|beløpet|beloepet) ~ (kommet|mottatt|landet|inne|registrert|gått gjennom|fram|frem|gaatt gjennom)
0.75 (kan|kunne) (du|dere) ~~ (sjekke|se|bekrefte|kontrollere) ~~ (betaling*|innbetaling*|pengene|beløpet|vippsen|beloepet) ~~ (kommet|mottatt|fremme|framme|inne|registrert|gått|gaatt)
0.75 (spørsmål|lurer|spørre|avklare|avklaring|oppklaring|lite spørsmål|lurte|spoersmaal|lite spoersmaal) ~ (om|på|angående|ang|rundt|til|vedrørende|paa)? ~ (faktura*|regning*|betaling*|honorar*|restbeløp*|saldo*|mva|moms|avgift*)
0.75 (hva|hvilken|hvilke|hvor mye) ~ (gjelder|dekker|omfatter|hører|skylder|er utestående|gjenstår|skal vi betale|skyldes|er inkludert|inngår|hoerer) ~ (faktura*|fakturaen|post*|beløp*|vi|jeg|til|i|av|dere|for)
0.75 (spesifikasjon|spesifisert|spesifisere|spesifiser|timeliste|timelister|timelista|timelisten|oversikt|oversikten|timespesifikasjon|fakturagrunnlag|underbilag) ~ (av|over|på|for|til|paa) ~ (faktura*|timer|timene|kostnad*|post*|regning*|beløp*|hva|oktober|@month|utestående)?
0.75 (kan|får|skal|!bør|hvordan|faar) (vi|jeg|man) ~ (betale|gjøre opp|gjoere opp) ~ (med|via|i|på|til|paa) ~ (kort|vipps|paypal|bank|euro|dollar|kredittkort|avtalegiro|efaktura|hvilken|klarna|utlandet)
0.75 (tar|godtar|aksepterer) dere ~ (kort|vipps|paypal|kredittkort|amex|avtalegiro)
0.75 (fakturer|fakturere|faktureres) ~ (oss|meg|dem|det|heller|i stedet|istedenfor|separat|direkte|kvartalsvis|årlig|månedlig) ~ (i stedet|separat|direkte|til|på|for|kvartalsvis|månedlig|mva|nytt|i|som|paa)
0.75 (regnskap|regnskapet|regnskapsfører|revisor|revisoren|økonomi|økonomiavdelinga|økonomiavdelingen|systemet|fakturasystemet|lønn og regnskap) ~ (trenger|ber|ber om|spør|vil ha|krever|ønsker|avviser|avviste|godtar|tar ikke|etterlyser|mangler|avvist|spoer) ~~ (faktura*|kopi|kvittering|bilag|mva|referanse*|ordrenummer*|pdf|timeliste*|den|ehf|underlag*)
0.8 (tar|mottar|godtar|behandler) ~ (@we)? ~ (kun|bare|utelukkende|ikke) ~ (imot|mot)? ~ (ehf|efaktura|e faktura|elektronisk*|faktura* via|pdf|papirfaktura*)
0.8 (to|doble|flere|tre) (fakturaer|regninger|kopier) ~ (med|på|paa) ~ (samme|likt|ulike) ~ (nummer|beløp|dato|måned|beloep|maaned)?; hvilken (av dem|av dei|faktura|av fakturaene) ~ (gjelder|skal|er riktig|betale)?
0.8 (hva|hvem) (gjelder|er) ~ (fakturaen|regninga|regningen|denne fakturaen|faktura #|beløpet|beloepet) ~ (for|til)?; (er|blir) (mva|momsen|moms|gebyret|frakten) ~ (med|inkludert|inkl|på|paa)
0.8 (kan|!bør|skal) ~ (fakturaen|regninga|den) ~ (sendes|stiles|splittes|deles|faktureres|utstedes|utstedes) ~ (til|på|som|i|via|paa); (send|sende) ~ (den|regninga|fakturaen|kvittering*) ~ (til regnskap|til fakturamottak|til faktura|som ehf|på ehf|som pdf|til økonomi*|paa ehf)
0.85 (er det noe|noe) ubetalt ~ (hos dere)?; finner ikke (fakturaen|regningen)
0.85 (hva er|hvilke) ~ (betalingsbetingelse*|betalingsfrist*|forfallsdato*); med eller uten (moms|mva)
0.85 (må ha|sende|send) ~ (fakturaen)? ~ (som ehf|ehf faktura|på ehf)

[not payment.query]
(moms|mva) siden vi er; momsen kommer tilbake; (kreditert|kreditnota) ~~ kontoutskrift*; kontoutskriften
ikke mottatt (noen)? faktura
(mva|moms) meldingen; på kontoutskriften

[leaving]
# notice
0.85 (sier|si|sa|sagt|sies|seier) ~~ opp ~~ (@deal|dere|fra nyttår|avtale*|alt|alt sammen|samtlige|oss|med tre|med # måneders|per|fra|med virkning|innen|nå|løpende|kundeforhold*|med øyeblikkelig virkning|naa)
0.85 @deal ~~ (si opp|sier opp|sagt opp|sies opp|oppsagt|opphører|opphøre|avslutte*|avvikle*|løpe ut|løper ut|utløpe|ikke forlenge*|ikke fornye*|avbryt*|ikke fortsett*|avsluttet|avsluttes|ferdig med)
0.85 (si opp|sier opp|sier herved opp|si opp med) ~ (@deal|hele|den|det|alt|dere|fra)
0.85 (oppsigelse|oppsigelsen|oppseiing) ~ (av|gjelder|fra|per|på|paa) ~ (@deal|avtale*|fra|min|!vår|hosting*|abonnement*|vaar); oppsigelse av; (oppsigelse|oppsigelsen) ~ (løper|gjelder|trer i kraft|sendes|leveres|ligger ved|vedlagt|følger)
0.85 (se|betrakt|betrakte|ta|regne|regn|anse|anses) ~ (dette|denne|det|mailen|eposten|e posten) ~~ (oppsigelse*|oppsagt|avslutt*)
0.5 (hvilken|hvor lang|!vår|hva|vaar) ~ (oppsigelsestid|bindingstid|oppsigelsestida|oppsigelsestiden|bindingstiden|oppsigelsesfrist) ~ (avtalen|hos dere|har vi|gjelder|er)
0.85 (avslutte|avslutter|avsluttet|avbryte|avbryter|bryte|bryter|brutt|avvikle|avvikler|terminere|terminerer|kutte|kutter|stoppe|avslutta|trekke oss fra|trekker oss fra|trekke oss ut av|trekker oss ut av|!gå ut av|går ut av|gaa ut av|gaar ut av) ~~ (@deal|samarbeid*|avtale*|kontrakt*|abonnement*|engasjement*|kundeforhold*|forhold*|båndene|med dere|forretningsforhold*)
0.85 (samarbeid*|forholdet|oppdraget|engasjement*|kundeforhold*) ~~ (er slutt|er over|tar slutt|avsluttet|avsluttes|har nådd|veis ende|til veis ende|ikke lenger|opphører|kjørt seg fast|slutt på|hit men ikke lenger|er ferdig|slutt paa)
# somebody else
0.85 (bytte|bytter|byttet|bytta|byttes|skifte|skifter|skiftet|vrake|vraker) ~ (ut|dere ut|til|over til)? ~ (dere|byrå|leverandør|et annet|en annen|til en ny|til en annen|til et annet|ny|regnskapsfører|revisor|regnskapsbyrå|konsulent|arkitekt|oversetter|oversetterbyrå|webbyrå|eventbyrå|reklamebyrå|firma|partner|fotograf|forvalter|konkurrent*|driftspartner|samarbeidspartner|hest|beite|noen andre|andre)
0.85 (vurderer|vurdert|vurdere|tenker|tenkt|tenker på|diskuterer|diskutert|planlegger|heller|frister|fristende|begynt|besluttet|bestemt|beslutta|lurer|lurt|klare|klar|kommet frem til|kommet til|valgt|valgte|landet|landa|overveier|leker|ser på|tenker paa|ser paa) ~~ (bytte|bytter|avslutte|flytte|skifte|bytte byrå|!gå videre uten|forlate dere|si opp|slutte hos|et annet byrå|andre alternativer|annen leverandør|!gå over|!gå videre med|ikke forlenge|ikke fornye|ikke fortsette|alternativer til dere|noen andre|flytte over|finne en ny|finne et nytt)
0.85 (vurderer|vurdert|vurdere|tenker|tenkt|tenker på|diskuterer|diskutert|planlegger|heller|frister|fristende|begynt|besluttet|bestemt|beslutta|lurer|lurt|klare|klar|kommet frem til|kommet til|valgt|valgte|landet|landa|overveier|leker|ser på|tenker paa|ser paa) ~~ (finne oss|finne andre|se oss om|la andre|noen andre|!gå til|!gå hver til sitt|!gå for en annen|bruke andre|trekke oss|!gå en annen vei|!å avslutte|gaa videre uten|gaa over|gaa videre med|gaa til|gaa hver til sitt|gaa for en annen|gaa en annen vei)
0.85 (forlenge|forlenger|forlenges|fornye|fornyer|fornyes|fortsette|fortsetter|forlengelse|fornyelse|!gå videre|videreføre|viderefører|videreføres|gaa videre) ~ (@we|da|derfor|dessverre|det|den|nok)? ~ (ikke|ikkje|aldri|ingen) ~ (@deal|avtale*|med dere|hos dere|det|etter|neste|i|lenger|ved|noen|den|utover)?
0.85 (ikke|ikkje|ingen|aldri|neppe|uaktuelt) ~~ (forlenge|forlenger|forlenget|forlenges|fornye|fornyer|fornyes|fornyet|fortsette|fortsetter|forlengelse|fornyelse|bli værende|videreføre|videreført|viderefører) ~ (@deal|avtale*|med dere|hos dere|av|kunder|som kunde*|til neste|neste|utover|samarbeid*|kontrakt*)?
0.85 (ikke|ikkje|aldri|ingen|neppe) ~~ (bruke|bruker|engasjere|bestille|bestiller|booke|kjøpe|kjøper|handle|bestilling*|oppdrag|komme tilbake|vende tilbake|samarbeide|trenge|trenger|ønsker|ha bruk for|leie inn|leie|satse på|satse paa) ~ (dere|hos dere|av dere|fler fra|flere fra|mer fra|noe mer fra|til dere|noen av deres|dere igjen|dere lenger|med dere|deres|videre med) ~ (igjen|mer|lenger|tjenester|bistand|fra)?
0.85 (siste|aller siste|absolutt siste) (gang|gangen|oppdraget|prosjektet|jobben|bestillingen|festen|året|kvartalet|gongen|jobb|oppdrag) ~ (vi|jeg|dere|med|hos|som|for|@you|æ)
0.85 (annen|andre|anna|ny|nye|nytt|annet|konkurrerende|lokal|lokalt|større|mindre|billigere) @firm ~~ (tar over|overtar|overtatt|funnet|valgt|engasjert|kontaktet|kontakta|tilbud*|pris|kontakt*|snakket|snakka|møtt|gitt|hjelper|fått|kan|fra|gjør|levert|tilbyr|tilbød|billigere|ta over|overta|i stedet|isteden|begynner|starter|som|faatt|gjoer)
0.85 (engasjere|engasjert|engasjerer|finne|finner|funnet|fant|lete|leter|lett|søke|søker|valgt|velge|velger|kontaktet|kontakte|henvende|henvender|gått|går|!gå|heller|snakke|snakket|snakka|møtt|møte|henter|hente inn|satse|lagt|legge|legger|finn|se etter|ser etter|landet på|landa på|hyret|leid inn|hyre|!gå videre med|!gå for|bestemt oss for|skrevet under med|signert med|soeke|gaatt|gaar|gaa|moete|landet paa|landa paa|gaa videre med|gaa for) ~~ (annen|andre|ny|nye|noen andre|konkurrent*|nytt|annet|anna|et større|et mindre|et lokalt) ~ @firm
0.85 (finne|funnet|finner|finn|lete|leter|engasjere|engasjert|søke|henvende oss|henvender oss|la|gi|legger|går|!gå|legge|få|bruke|brukt|spør|spurt|spurte|soeke|gaar|gaa|faa|spoer) ~ (@we|meg|mæ|oss|oss til|over til|til|hos|etter)? ~ (andre|konkurrent*|noen andre|nån andre) ~ (til|som|å|heller|i stedet|til !å|nå|neste gang|enn dere|naa)?
0.85 (finne|funnet|finner|finn|lete|leter|engasjere|engasjert|søke|henvende oss|henvender oss|la|gi|legger|går|!gå|legge|få|bruke|brukt|spør|spurt|spurte|soeke|gaar|gaa|faa|spoer) ~ (@we|meg|mæ|oss|oss til|over til|til|hos|etter)? ~ (nokken andre|andre steder) ~ (til|som|å|heller|i stedet|til !å|nå|neste gang|enn dere|naa)?
0.85 (finne|funnet|finner|finn|lete|leter|engasjere|engasjert|søke|henvende oss|henvender oss|la|gi|legger|går|!gå|legge|få|bruke|brukt|spør|spurt|spurte|soeke|gaar|gaa|faa|spoer) ~ (@we|meg|mæ|oss|oss til|over til|til|hos|etter)? ~ (et annet sted|annet hold) ~ (til|som|å|heller|i stedet|til !å|nå|neste gang|enn dere|naa)?
0.85 (finne|funnet|finner|finn|lete|leter|engasjere|engasjert|søke|henvende oss|henvender oss|la|gi|legger|går|!gå|legge|få|bruke|brukt|spør|spurt|spurte|soeke|gaar|gaa|faa|spoer) ~ (@we|meg|mæ|oss|oss til|over til|til|hos|etter)? ~ (noen annen|noen som|nokon andre) ~ (til|som|å|heller|i stedet|til !å|nå|neste gang|enn dere|naa)?
0.85 (tilbud*|forslag|pristilbud*|anbud|pris|priser) ~ (fra|hos) ~ (andre|annen|annet|konkurrent*|flere|tre andre|to andre|tre byrå*|to byrå*|tre leverandør*|to leverandør*|noen andre|konkurrerende|et par)
0.85 (innhentet|innhenta|innhenter|hente inn|henter inn|hentet inn|henta inn|bedt om|ber om|fått|fikk|sjekket|sjekka|sammenlignet|sammenlikna|sammenligner|innhente|bedt|faatt) ~~ (tilbud|pristilbud|priser|anbud|andre|konkurrent*|pris) ~~ (fra|av|hos|andre|konkurrent*|flere|to|tre|noen andre|et par|annet) ~ (@firm|andre|steder|hold|om)
0.8 (konkurrent|konkurrenten|konkurrenter|konkurrentene) ~~ (tilbud*|billigere|tilbyr|tilbød|kontakt*|møte|møtt|snakker|snakket|ringt|ringer|svarer|halvparten|kurtiser*|bedre|gjerne|ta over|tar over|går til|prisen|pris|moete|gaar til) ~
0.85 (kikke|kikker|kikket|titte|titter|se|ser|sett|sjekke|sjekker|skjele|skjeler|undersøke|undersøker|evaluere|sondere|sonderer|søker|utforske|utforsker|orientere|orienterer|høre|hører|hoere|hoerer) ~ (på|oss|rundt|om|etter|over|oss om|oss rundt|paa)? ~ (alternativ|alternativer|alternativene|andre alternativer|andre byråer|andre leverandører|andre løsninger|oss om|annet hold|markedet|terrenget|rundt etter|etter andre|etter noe|om etter|ny leverandør|nytt byrå|oss om etter|andre steder|et annet sted)
0.85 (ser|se|sett) (vi|jeg)? oss ~ (om|rundt|videre) ~ (etter|på|blant|paa)?; (tar|ta|tatt|flytter|legger) ~ (forretning*|oppdrag*|pengene|virksomheten|jobbene|kundeforholdet|porteføljen|kontoen) ~ (et annet sted|andre steder|til noen andre|til andre|til et annet|bort)
0.85 (går|!gå|gått|gikk|søke|søker|gaar|gaa|gaatt|soeke) ~ (videre|over|til|nye|hver) ~~ (med andre|med et annet|med en annen|til andre|til et annet|til en annen|til konkurrent*|uten dere|med noen andre|hos andre|hver til sitt|hver !vår vei|til en konkurrent|andre veier|beitemarker|jaktmarker|uten dere|hver vaar vei)
0.85 (veiene|våre veier|vaare veier) ~ (skilles|skiller); (skilles|skille) ~ (lag|veier); (takke|takker|takket) for ~ (oss|denne gang|følget|laget|reisen|samarbeidet !så langt|årene|de gode årene|tida|tiden|samarbeidet saa langt) ~ (og|men|nå|naa)?; (takk|takker) for (oss|følget|laget|denne gang|meg denne gang)
0.85 (forlater|forlate|forlatt|dropper|droppe|vrake|kvitte) ~ (dere|byrået|skuta|dere som|som kunde*|oss med dere); kunde* ~ (hos dere)? ~ (lenger|særlig lenge til|stort lenger|saerlig lenge til)
0.85 (ikke|aldri|ikkje) ~ (lenger|mer) ~ (kunde|kunder) ~ (hos dere)?; (mister|miste|mistet|mista|taper) ~ (dere|du)? ~ (oss|meg|en kunde|ein kunde|kunden|kunder) ~ (som kunde*|nå|her|med|naa)?
0.85 (flytte|flytter|flyttes|flyttet|flytta|overføre|overfører|tar|løfte|ta med) ~~ (til andre|til et annet|til en annen|til et nytt|til en ny|til noen andre|andre steder|et annet sted|fra dere|bort fra|over til andre|til konkurrent*|til den nye|til det nye|til ny|i egen regi|inhouse)
0.85 (hopper|hoppe|melder|melde|trekker|trekke) ~ (@we|oss|meg)? ~ (av|ut) ~ (samarbeid*|avtale*|prosjekt*|med dere|fra dere|av)?
0.8 (revurdere|revurderer|revurdert|evaluere|evaluerer|vurderer|tenke gjennom|!gå gjennom|tenke nytt om|ny vurdering av|stille spørsmål ved|ta opp til vurdering|gaa gjennom|stille spoersmaal ved) ~~ (samarbeid*|avtale*|valget av|dere som|!vårt engasjement|forhold*|leverandør*|byrå*|hele opplegget|framtidig*|fremtidig*|framtida|fremtiden|om vi skal|kundeforhold*|om dere er|vaart engasjement)
0.8 (er det|er|var|da er) ~ (slutt|over|ferdig|takk og farvel|takk og adjø|kjørt|takk for oss|nok|stopp|slutt for !vår del|slutt for vaar del) ~ (mellom oss|for !vår del|med dere|med samarbeid*|for oss|med deres|her|fra|for vaar del)
0.8 takk og (farvel|adjø|hadet); (her|der) (går|gikk|gaar) grensa; (her|der) (går|gikk|gaar) grensen; ferdig med dere; ferdige med dere; farvel til dere
0.8 (overlevering|overlevere|overlevert|overleveres|utlevere|utlevert|utleveres|eksportere|eksport|overføre|flyttekode|auth kode|authkode|epp kode) ~~ (nye byrået|nytt byrå|nye leverandøren|ny leverandør|det nye|nye regnskapsfører*|etterfølger*|domen*|ny regnskapsfører|nye konsulenten|ny revisor|ny forretningsfører)
0.8 (ut på|sende ut|legge ut|legger|lyse ut|lyser ut|utlyse|konkurranseutsette|konkurranseutsetter|ut paa) ~ (anbud|på anbud|på nytt|tjenesten|oppdraget|oppdraget på nytt|avtalen|ny konkurranse|jobben|paa anbud|paa nytt|oppdraget paa nytt) ~ (anbud|på nytt|igjen|paa nytt)?
0.8 (gjør|tar|gjøre|ta|løse|løser|håndtere|gjoer|gjoere|loese) ~ (det|dette|bokføring*|resten|jobben|regnskap*|lønn*) ~ (selv|internt|inhouse|in house|i egen regi|på egen hånd|på egen kjøl|paa egen hånd|paa egen kjøl) ~ (heller|framover|fremover|i stedet|fra)?
0.8 (tar|ta|tatt|henter|hente) ~ (hjem|inn igjen) ~ (bokføring*|jobben|arbeidet|drifta|driften|oppdraget|markedsføring*|it|regnskap*)
0.8 (dere|byrået) ~ (får|skal ha|ser|faar) ~ (ikke|ingen|aldri|ikkje) ~ (flere|mer|noe mer|ett til|nye|fornyet) ~ (oppdrag|bestilling*|jobb|jobber|sjanse|sjanser|ordre|tillit)
0.8 (ikke noe|ingen|ikke|intet|null) ~ (mer|nytt|flere|fornyet|videre|fortsatt|fortsettelse|grunnlag for) ~ (oppdrag|samarbeid|avtale|bestilling*|tillit|jobb) ~ (fra|til|med|for|oss)?
0.8 (dersom|hvis|om|med mindre) ~~ (ikke|bedrer|bedre|endrer|endring|skjerp*|fort) ~~ (finner vi|ser vi oss|bytter vi|går vi|må vi se|må vi finne|flytter vi|er vi ute|drar vi|da er vi|sier vi opp|avslutter vi|leter vi|gaar vi|maa vi se|maa vi finne)
0.8 (slutte|slutter|slutta|sluttet|stoppe) ~ (hos dere|som kunde*|!å bruke dere|med dere|!å bestille|!å betale for dere); (dagene|tida|tiden) ~ (som kunde) ~ (talte|over|forbi)
0.8 (sette|setter|satt) ~ (bort)? ~ (jobben|oppdraget|regnskapet|arbeidet) ~ (ut)? ~ (til andre|til noen andre|til en annen|bort til); (siste gang|aldri mer|aldri igjen) ~ (dere|hos dere|bruker|bestiller|med dere|kunde)
0.8 (pauser|pause|fryse|fryser) ~~ (samarbeid*|avtale*|oppdrag*|abonnement*) ~ (inntil|framover|på ubestemt|inntil videre|med dere|paa ubestemt)?
0.8 (blir|er) ~ (nok|neppe|dessverre)? ~ (ikke|uaktuelt|lite|neppe) ~ (aktuelt|fristende|noe mer) ~ (for oss)? ~ (!å)? ~ (fortsette|fornye|forlenge|bruke dere|bestille|på oss|fra oss|bli|paa oss)
0.85 (takker|takka) for (meg|oss) ~ (og|nå|denne|her|!så|etter|naa|saa)?; (jeg|vi) takker for (meg|oss)
0.85 (la|lar|lot) (vi|avtalen|den|kontrakten|abonnementet|vi den) ~ (den|det|avtalen)? ~ (løpe ut|!gå ut|utløpe|gjøre det|renne ut|dø hen|gaa ut|gjoere det)
0.85 (løper|går|gaar) ut ~ (og)? ~ (vi|blir|det) ~ (lar|ikke|blir) ~ (den|det|fornyet|forlenget|med det); (prøve|forsøke|finne på|finne paa) noe (nytt|annet) ~ (fra|til|neste|framover|fremover|i stedet)
0.85 (fått|får|får vi|finner|faatt|faar|faar vi) ~ (det samme|samme|tilsvarende|jobben|det) ~ (gjort)? ~ (hos|av|fra) ~ (et annet|en annen|andre|noen andre|konkurrent*|annet) ~ (firma|byrå|leverandør|til|for|billigere)?
0.85 (går|!gå|tar|ta|flytter|bringer|gaar|gaa) ~ (oppdraget|jobben|ordren|saken|bestillinga|bestillingen|prosjektet|regnskapet|kontoen|pengene|kundeforholdet) ~ (videre)? ~ (til|over til) ~ (noen|andre|et annet|en annen|konkurrent*|noen andre|dem)
0.85 (oppdraget|jobben|ordren|prosjektet|regnskapet|neste kampanje) ~ (går|!gå|havner|flyttes|gis|ender|gaar|gaa) ~ (til|hos|over til) ~ (noen|andre|et annet|en annen|konkurrent*|noen andre)
0.85 (dere|du) (er|blir) ~ (ikke|ikkje) ~ (lenger)? ~ (@our|rett|riktig|det rette|aktuell|aktuelle|førstevalg*) ~ (leverandør*|byrå*|partner|regnskapsfører|for oss)?; (uten dere|klare oss uten dere|klarer oss uten|klarer oss selv) ~ (fra|framover|heretter|i framtida)?
0.85 (på tide|tid|paa tide) ~ (å|for) ~ (skifte|bytte|!gå videre|finne noe|se etter|ny|nytt|gi stafettpinnen|si takk|noe nytt|gaa videre) ~ (byrå|leverandør|hos|på oss|dere|beite|noen|paa oss)?; (stafettpinnen|nøklene) ~ (videre|til) ~
0.85 (neste år|til neste år|fra nyttår|fra januar|heretter|i framtida|framover|neste aar|til neste aar) ~ (bruker|går|velger|blir|tar|prøver|finner|har|gaar|proever) ~ (vi|det)? ~ (andre|noen andre|et annet|en annen|uten dere|annen leverandør|oss noen andre|noen nye)
0.85 (kommer|vil|skal) ~ (ikke|ikkje|neppe) ~ (til)? ~ (å)? ~ (bli|være|ha|benytte|benytte oss av|bruke|vaere) ~ (kunde*|dere|deres|oppdrag til|med oss) ~ (lenger|mer|framover|fremover|videre|neste|igjen|heretter|tjenester)
0.85 (trekker|trekke) (oss|meg) ~ (ut|fra avtalen|fra samarbeidet|fra oppdraget); (kansellerer|kanseller|avbestiller|annullerer|kansellere) ~ (avtale*|oppdrag*|abonnement*|bestilling*|kontrakt*|ordren|resten)
0.8 (smake på|teste|prøve|prøver|tester|smake paa|proever) ~ (konkurrent*|andre byrå*|et annet byrå|en annen leverandør|andre leverandør*|andre); (flørter|flørte|snakker|dialog|samtaler) ~ (med)? ~ (konkurrent*|andre byrå*|et annet byrå|en annen leverandør|andre leverandør*|et annet regnskap*)
0.85 (sier|si|sies) (den|det|avtalen|kontrakten|abonnementet|oppdraget|hosting*|tjenesten|dere|samarbeidet) ~ (herved|med dette|derfor|dermed)? ~ opp
0.85 (avtalen|kontrakten|abonnementet|samarbeidet|oppdraget) ~ (er|blir|ble|sies|anses) ~ (herved|med dette|dermed)? ~ (sagt opp|oppsagt|avsluttet|terminert|opphørt)
0.85 (vurderer|tenker på|overveier) ~ (å)? ~ (bytte|slutte|si opp|finne en annen|andre muligheter|alternativer|forlate|samarbeidet|hvem vi)
# How people say it who do not say "sier opp": who goes on without us, who has
# given the job away, who asks about the way out.
0.85 (videre|fortsetter|fortsette|klare oss|klarer oss|greier oss) uten dere
0.85 (gitt|gir|gi|overlatt|flyttet) ~ (jobben|oppdraget|oppgaven|prosjektet|saken|bestillingen) ~ til (andre|noen andre|en annen|et annet|nabobyrået)
0.85 (finne|finner|funnet) (vi|oss)? (heller|bare|nok)? (noen|en) (andre|annen|som har|som kan|som vil|som gidder|på vår)
0.85 (finne|finner|funnet) (vi|oss)? (en|et) (annen|annet|ny|nytt) @firm
0.85 (setter|sette|satt) (vi|jeg)? (en)? (strek|punktum|sluttstrek)
0.85 (da|så) er vi (skuls|ferdige med dere)
0.85 (stikker|drar|går|flytter) (vi)? (til|over til) (noen andre|en annen|et annet|konkurrent*)
0.85 (er|var) det (slutt|over) (mellom oss|fra vår side|for oss)
0.85 (feil|gang|tabbe|glipp|bom) til ~ (ute|slutt|borte|ferdig*|vekk)
0.85 (det|dette) (var|blir|er) (vel|nok)? (siste gang|siste gangen|siste oppdrag*|siste ordre*)
0.85 siste gang* (vi|jeg) (bruker|brukte|bestiller|handler|hyrer|leier)
0.8 (mistet|tapt) (tilliten|troen) ~ (dere|samarbeid*); tilliten er (dessverre|nå)? (borte|brutt|tynnslitt|vekk)
0.85 (ser|se) (jeg|vi)? ikke hvordan (vi|jeg|det) (skal|skulle|kan) ~ (fortsette|gå videre|komme videre)
0.8 (ikke|ingen) grunnlag for ~ (fortsatt|videre|å fortsette)
0.85 (hvilke|våre|andre) (alternativer|muligheter) (vi)? (ellers)? (har|finnes|som finnes)
0.6 (ser på|vurderer|undersøker|utforsker) (vi|nå|også)? ~ (alternativer|alternativene|mulighetene våre|andre muligheter)
0.8 holder ~ (mulighetene|alle muligheter|dørene) åpne
0.85 (se|ser|sett|kikke|kikker|titte) (vi|jeg)? (oss|meg|rundt) (om|rundt)? etter (noe annet|noe nytt|noen andre|en ny|et nytt|ny|nytt|en annen|andre|alternativ*)
0.85 (begynt|begynner|holder på) å (se|kikke|titte) ~ (oss om|oss rundt|etter alternativ*)
0.85 (legger|legge|lagt|legges|skal|kommer) ~ (ut)? på anbud
0.85 (i|har|hatt) (prat|dialog|samtaler|kontakt|møte|forhandling*) med (en|et|et par|to|tre|flere|noen) (andre|annen|annet) (byråer|byrå|leverandør*|firma*|tilbyder*)
0.85 (snakker|pratet|snakket|prater|møter) (vi)? med (et par|to|tre|flere|noen|en) (andre|annen|annet) @firm
0.85 (ikke|aldri) (regnet|regne|regn) med (oss|at vi|flere oppdrag) ~ (neste|igjen|fremover|lenger)?
0.85 (ser|hører) (dere|du) ikke (noe)? (mer)? (til|fra) (oss|meg) ~ (igjen|mer)?
0.85 (passord|passordene|passorda|innlogging*|kildefil*|tilganger*|kildekode*) ~~ (tar|ordner|fikser|drifter) (vi|det|resten)? ~ (herfra|selv)
0.85 (tar|ordner|klarer|fikser|gjør) (vi|jeg) (det|den|resten|dette)? (selv)? (herfra|selv herfra)
0.85 (tar|hjem|gjør) (vi)? (regnskapet|driften|jobben|oppgaven|alt|designet|it) (hjem|inn i huset|internt|selv)
0.85 (trenger|behøver) (vi)? ikke (lenger)? (tjenestene|dere|bistand*|hjelp*) ~ (lenger|mer)
0.85 (samler|samle|samlet) (vi)? (alt|alle|det meste) ~ (hos|hjemme|internt|én leverandør)
0.85 (avslutter|avslutte|avvikler|avsluttes|stopper) (vi|jeg)? (derfor|da|nå)? (hos dere|samarbeid*|avtalen|abonnement*|kontrakt*|oppdrag*|kundeforhold*)
0.85 (har|har nå) (fått|valgt|engasjert|hyret|byttet til) (ny|en ny|nytt|et nytt|en annen|et annet) @firm
0.85 (oversend|oversende|overlever|overfør|utlever) ~~ (ny revisor|ny regnskapsfører|nytt byrå|nye leverandør*)
0.85 (bytte|bytter|byttet) (revisor|byrå|leverandør|regnskapsfører|arkitekt|driftspartner|it leverandør|partner)
0.8 (blitt|er|ble) (visst|nok)? (for)? små for (dere|sånne); for (små|lite|ubetydelige) for dere
0.8 (sluttoppgjør|sluttfaktura|sluttavregning) ~ (så|og) ~ (ferdig*|skuls|slutt)
0.6 (hva|hvor lang|hva slags|hvilken) ~ oppsigelsestid; (oppsigelsestid|oppsigelsestida|bindingstid*) ~~ (avtale*|dere|kontrakt*|vi)
0.8 (komme|kommer|slippe) (seg|oss) ut; (komme|kommer|slippe) (seg|oss)? (ut av|unna) (avtalen|kontrakten)
0.5 (går gjennom|gjennomgår|evaluerer|revurderer) (vi)? (alle|samtlige) ~ (leverandør*|avtale*|kontrakt*)
0.85 (samarbeidet|avtalen|forholdet) henger i en tynn tråd
0.75 (siste) (sjanse|advarsel|sjansen) ~ (dere|før)?
0.8 (mister|miste|taper) (dere|du) (oss|meg|en kunde|oss som kunde)
0.8 (begynner|begynt) (jeg|vi)? å bli fristet; (er|blir) (vi|jeg)? fristet; fristende (tilbud|pris*)
0.85 (ønsker|vil|kommer til å) ikke (lenger)? (å)? (være|fortsette som|forbli) (kunde|kunder)
0.85 (hever|terminerer|annullerer|kansellerer) (vi|jeg)? (herved|derfor|da)? (avtalen|kontrakten|samarbeidet|oppdraget|abonnementet)
0.85 (går|gå|gikk) (vi)? (hver til sitt|hver vår vei|hvert til sitt|til en konkurrent|til konkurrenten|andre veier)
0.85 (takker|takke) (vi)? for (oss|meg|følget)
0.85 (lar|la) (vi)? ~ (avtalen|kontrakten|abonnementet) (løpe ut|gå ut|utløpe)
0.85 (klarer|greier) oss (fint|godt)? uten dere; (like greit|best) uten dere
0.85 (tid|tide|på tide) ~ (nye krefter|noe nytt|å bytte|å gå videre|prøve noe)
0.85 (prøve|prøver|teste) (vi)? ~ (nye krefter|en annen leverandør|et annet byrå|noen andre)
0.85 (ingen|ikke noen) ~ (framtid|fremtid|fortsettelse) ~ (sammen|hos dere|for oss)
0.85 (la oss|vi må|vi bør) ~ (stoppe her|avslutte her|skilles|la det bli med det|si stopp)
0.85 (hvordan|når) ~ (sier|avslutter|stopper) (vi|jeg|man) ~ (opp avtalen|avtalen|abonnementet|kontrakten|opp)
0.85 (ikke|neppe) ~ (dere|byrået) vi (velger|bruker|ringer|går til) ~ (neste gang|igjen|framover|fremover)
0.85 neste gang (ringer|går|bruker|velger) (vi|jeg) ~ (en annen|til en annen|noen andre|andre)
0.85 (skilles|skiller) ~ (veier|lag|veiene våre); skilles som venner
0.85 (vurderer|tenker på|tenker) (vi|jeg)? ~ (å gå videre|å flytte|å hoppe av|å stoppe|å bytte|grønnere beiter)
0.85 (hopper|hoppe|trekker oss|trekke oss) (av|ut) ~ (prosjektet|avtalen|samarbeidet|her)?
0.85 (noen andre|et annet firma|en annen|konkurrenten) ~ (får jobben|får oppdraget|overtar jobben)
# A year without us, and somebody who takes our place.
0.85 (blir|er) det uten (dere|byrået|hjelpen deres); uten dere (framover|fremover|heretter)
0.85 (når|til|så snart) vi har funnet en (erstatter|arvtaker); erstatter for dere
0.85 (sparket|sparker|sparke) (dere|byrået|firmaet); dere er (sparket|ferdige hos oss)
0.85 (legger|lagt|flytter|flyttet) (vi|jeg)? ~ (oppdrag*|regnskap*|kontoen|forretning*) ~ (hos|over til) (en annen|et annet|andre|noen andre)
0.85 (ikke|neppe) (aktuelt|interessert) ~ (videre|fortsatt) ~ (samarbeid|avtale)
0.85 (sier|takker) nei til (å)? (forlenge|forlengelse|fortsette|forny*)

[not leaving]
# Leases, staff, papers and phones are ended every day, and it is not us.
(leietaker*|leieforhold*|leiekontrakt*|leilighet*|lokal*|bolig*|hybel*) ~~ (sagt opp|si opp|oppsagt|går ut|løper ut|oppsigelse*|utløper)
(abonnementet|abonnement) på (aftenposten|avisa|avisen|vg|dn|et|en|strøm*|netflix*) ~ (sagt opp|oppsagt)
(avis*|annonse*|strøm*|mobil*|telefon*|treningssenter*|forsikring*|parkering*) ~~ (sagt opp|si opp|bytt*|forny*|oppsagt|utløper)
(sagt opp|si opp|byttet|bytter|fornyer|fornyer ikke|fornye) ~~ (avis*|annonse*|strømleverandør*|strøm*|mobil*|telefon*|forsikring*|bank)
(leasing*|billån*|bilen|maskinen) ~~ (går ut|utløper|løper ut|sagt opp)
(gamle|tidligere|forrige) (avtalen|avtale|hosting*|kontrakt*|abonnement*) ~~ (avsluttet|sagt opp|oppsagt|utløpt|stoppet)
avtalen med (domeneshop|telenor|telia|one|den|en|vår|proisp) ~ (avsluttet|sagt opp|er)
(medlemmene|medlemskap*|kundene|kundene våre|brukerne) ~~ (si opp|sagt opp|konkurrent*)
(jobbkontrakt*|prøvetid|stilling*|ansatt*|arbeidsavtale*) ~~ (går ut|sagt opp|si opp|slutter)
(kjøperen|selgeren|kandidaten|investoren) ~ (trakk|trekker) seg
(sagt opp|slutter|sluttet) ~ hos oss; (slutter|sluttet) for å (studere|reise)
(kom|kommer|byttet|gikk) (vi)? (til dere|over til dere|fra et annet) ~ (byrå*|forskjell*)?
annet byrå og forskjellen; (blir|bli) (vi|jeg)? hos dere; kjøpe den ut
(klart|gjort|greid|fått til) ~ uten dere; (ikke) ~ klart ~ uten (dere|deg)
(byttet|bytter|bytte) leverandør på (den|det|de|en); (vurderte|tenkte) å legge ~ anbud
legge det ut på anbud men; (hvordan)? man sier opp
sier farvel til; (tar|ta) (vi)? det internt

[legal]
0.85 (@our|min|til|med|en|via|av|kobler|koble|engasjer*|kontakt*|selskapets|sameiets|lagets|bedriftens) (advokat|advokaten|advokater|jurist|juristen|jurister|advokatfirma|advokatkontor|juridisk*|fullmektig|rettshjelp*|bedriftsjurist) ~~ (leser|lest|gjennomgår|!gå gjennom|går gjennom|ser|kobles|koblet|kobla|innkoblet|kontakt*|tar kontakt|mener|anser|sier|anbefaler|råder|sender|skrive|formulere|komme tilbake|ta over|tar over|får ta|har|vurderer|underrett*|meddelt|varsl*|i kopi|kopi|tar saken|tatt|fått|kikke|videre|er på|i sving|ta seg av|tar seg av|gaa gjennom|gaar gjennom|faar ta|faatt|er paa)
0.85 (koble|kobler|koblet|kobla|kobles|blande|blander|engasjere|engasjert|engasjerer|kontakte|kontakter|kontaktet|kontakta|snakke med|snakker med|snakket med|snakka med|rådført|rådføre|konsultere|konsultert|henvende oss|henvender oss|sende|sender|sendt|overlate|overlater|overlatt|overlates|!gå til|oversende|oversendt|oversendes|oversender|involvere|involverer|involvert|trekke inn|be|leverer|levere|i dialog med|i kontakt med|gaa til) ~~ (jurist|jurister|juristen|advokat|advokaten|advokater|advokatene|advokatfirma*|advokatkontor*|juridisk avdeling|juridisk bistand|bedriftsjurist*|juridisk hjelp|rettshjelp*|rettslig prøving|forbrukerrådet|rettshjelpsforsikring*)
0.85 (hører|høre|høres|ses|sees|møtes|treffes|hoerer|hoere) ~~ (fra|av|med|via|gjennom|i) ~ (jurist|jurister|juristen|advokat|advokaten|advokater|retten|tingretten|domstol*|rettssalen|forliksråd*|forliksrådet|advokatkontor*)
0.85 (rettslige|juridiske|rettslig|juridisk) ~ (skritt|steg|prosess|vei|veien|etterspill|følger|konsekvenser|prøving|hjelp mot|bistand|ansvar|grunnlag|oppfølging|bistand|vurdering|tiltak|søksmål|soeksmaal)
0.85 (juridisk|rettslig|rettsleg) ~~ (!gå videre|forfølge|prøve|ta dette|ansvarlig|ansvarlige|rett til|holdbart|bindende|går videre|forfølges|forpliktet|oppfølging|gaa videre|gaar videre)
0.85 (!gå til|går til|videre til|ta det|tar det|tar dette|ta dette|ta saken|tar saken|bringe|bringer|bringes|brakt inn|dra dere|drar dere|trekke dere|trekker dere|klage|klager|klaget|klage dere|prøve|prøves|klage inn|klager inn|klages inn|melde|melder|stevne|fremme|sende|sendes|havner|ender|innklage|innklager|meldt|gaa til|gaar til) ~~ (tingrett*|retten|for retten|i retten|inn for retten|domstol|domstolen|domstolene|rettsvesen*|forliksråd*|forliksrådet|forbrukertilsyn*|forbrukerrådet|forbrukerklageutvalg*|klagenemnd*|klagenemnda|voldgift|finanstilsyn*|datatilsyn*|arbeidstilsyn*|advokatforening*|disiplinærnemnd*|disiplinærutvalg*|reklamasjonsnemnd*|boligtvistnemnd*|politiet|tilsynet|håndverkerklagenemnd*|tvistenemnd*|likestillings*|rettssystemet|rettsapparatet|namsmannen|regnskap norge)
0.85 (anmelde|anmelder|anmeldelse til politi*|anmeldt|anmeldes|politianmeld*|politianmeldelse) ~ (dere|forholdet|saken|til|dette|byrået|det|for)
0.85 (stevne|stevner|stevnet|stevning|stevninga|stevningen|saksøke|saksøker|saksøkt|søksmål|søksmålet|søksmålsvars*|sivilt søksmål|soeksmaal|sivilt soeksmaal) ~ (dere|mot dere|byrået|for retten|inn for|tas ut|sendes|leveres|forberedes|vil bli|tatt ut|blir|varsles|uten|for|om|følger|kommer|i|går|som|reises|er|gaar)
0.85 (reise|reiser|varsle|varsler|ta ut|tar ut|anlegge|vurderer|vurdere|går til|!gå til|varsel om|true med|gaar til|gaa til) ~ (sak|søksmål|stevning|erstatningssøksmål|rettssak|soeksmaal) ~ (mot|for|dersom|hvis|om|uten|innen)?
0.85 (forliksklage|forliksklagen|forliksrådet|forliksråd|forliksmegling) ~ (vil|sendes|sendt|tas|blir|tatt|mot|for|innen|uten|leveres|er|dersom|neste|går|med|om|hvis|ut|gaar)?
0.85 (avtalebrudd|kontraktsbrudd|avtalebruddet|kontraktsbruddet|avtalestridig*|kontraktsstridig*|kontraktsbrot|avtalebrot|mislighold|misligholdet|misligholder|misligholdt|vesentlig mislighold|hevingsgrunn)
0.85 (brudd|brutt|bryter|bryte|strider|brøt|i strid) ~ (på|med|mot|paa)? ~ (avtale*|kontrakt*|taushetsplikt*|forpliktelse*|vilkår*|gdpr|personvern*|databehandleravtale*|sla|serviceavtale*|åpenhetsloven|håndverkertjenestelov*|kjøpslov*|bustadoppføringslov*)
0.85 (erstatning|erstatninga|erstatningen|erstatningskrav|erstatningskravet|erstatningsansvar*|erstatningspliktig*|erstatningssøksmål|skadeserstatning|dagmulkt|dagmulkta|dagmulkten|dagbøter|konvensjonalbot|konvensjonalbøter|betalingsoppfordring|heving|hevingskrav|hevingserklæring)
0.85 (krever|kreve|varsler|varsle|fremsetter|fremmer|fremsette|retter|rette|gjør gjeldende|gjoer gjeldende) ~~ (erstatning|krav om|krav mot|dagmulkt|skadeserstatning|mulkt|erstatningskrav|dekning av tap*|tapet dekket|dekket tapet|tapet erstattet|regress) ~ (for|fra|på|av|ifølge|om|med|mot|paa)?
0.85 (forbeholder|forbehold|forbeholde|reserverer) ~ (vi|jeg)? ~ (oss|meg|seg)? ~ (retten|rett|rettigheter|alle rettigheter|samtlige|om !å) ~ (til|!å)?; (holder|holde|holdes|hold) ~ (dere|byrået|selskapet)? ~ (ansvarlig|ansvarlige|erstatningsansvarlig*|erstatningspliktig*|økonomisk ansvarlig*)
0.85 (hever|heve|heves|hevet|heving av|hevinga) ~~ (avtale*|kjøpet|kontrakt*|oppdrag*|kjøp|bestilling*|på grunn|paa grunn)
0.85 (ansvarsforsikring|ansvarsforsikringa|ansvarsforsikringen|profesjonsansvar*|forsikringsselskap*) ~~ (deres|dere|meld*|kontakt*|opplysninger); (deres|din) ~ (ansvarsforsikring*|forsikringsselskap*|profesjonsansvar*)
0.85 (formell|formelt|formelle|offisiell|skriftlig|skriftlige|endelig) ~ (reklamasjon|reklamerer|reklamere|klage|advarsel|anmeldelse|krav|påkrav|kravbrev|underretning|heving|innsigelse|prosessvarsel|tvist|reklamasjonen|varsel om krav)
0.85 (reklamasjon|reklamerer|reklamere|reklamert|reklamasjonen) ~~ (herved|gjelder|formel*|arbeid*|leveranse*|levering*|ifølge|oversettelse*|tjeneste*|utført*|feilene|prosjektering*|tjenesten|avtalen|håndverk*|utførelse*|mangler|mangel*|!på|over|krav|etter|paa)
0.85 (varsel|varsler|varsles|varslet) ~ (om)? ~ (krav|erstatning*|erstatningskrav|søksmål*|heving|reklamasjon|dagmulkt|mangler|rettslig*|tvist|stans)
0.85 (prosessvarsel|inkassovarsel|siste varsel !før|motsøksmål|motkrav|sluttvarsel|uaktsom*|grovt uaktsom*|grov uaktsomhet|uaktsomhet|ansvarsbetingende|pådratt dere ansvar|erstatningsbetingende|siste varsel foer)
0.85 (oversende|oversendes|sende|sendes|sender|går|!gå|gått|overføres|gaar|gaa|gaatt) ~~ (til|via|videre til) ~ (inkasso|namsmannen|retten|advokat*|forliksrådet|rettslig*|juridisk*|jurist*)
0.85 (rettssak|rettsak|rettssaken|rettsprosess|tvist|tvisten|sak) ~ (mot dere|med dere|venter|innledes|uunngåelig*|i retten|for retten); (mot dere|med dere) ~ (i|rettsprosess|prosess|tingretten|tvist)
0.45 (advokat|advokaten|advokater|advokatene|jurist|juristen|jurister|retten|domstol|domstolen|rettssak|juridisk*)
0.8 (stanse|unngå|slippe|helst ikke|ugjerne|nødig|håper vi slipper|haaper vi slipper) ~~ (advokat*|rettssak|rettslig*|retten|juridisk*|jurist*); (ifølge|jf|punkt) ~~ (rett til !å heve|rett til dagmulkt|rett til erstatning|rett til prisavslag)
0.8 juridisk etterspill; rettslig etterspill; (ta|tar|tas|løses|løser|avgjøres) ~ (det|dette|saken)? ~ (juridisk|rettslig|i retten|i rettssalen|for domstolen|i rettssystemet|med advokat)
0.85 (tar|ta|tas) ~ ut ~ (forliksklage|stevning|søksmål|soeksmaal); (krever|krev) ~ (at|vi at) ~ (arbeid*|mangl*|feil*|skaden|dere) ~ (gjenopptas|utbedres|retter|erstatt*|dekkes) ~~ (ellers|i motsatt|skjer ikke|hvis ikke)
0.85 (tilbakebetal*|pengene tilbake|heving|prisavslag|erstatning) ~ (etter|i henhold til|med hjemmel i) ~ (håndverkertjenestelov*|kjøpslov*|forbrukerkjøpslov*|avtalen|bustadoppføringslov*|loven|kontrakten|angrerett*)
0.85 (ns 8401|ns 8402|ns8402|ns 8405|ns8405|ns 8407|abk|standardvilkår*) ~~ (mislighold|ansvar|erstatning|reklam*|varsl*|krav|heve|dagmulkt|brudd)
0.85 (vi|jeg) ~ (ser oss|er) ~ (nødt|tvunget|nødsaget|noedt) ~ (til å)? ~ (ta|bringe|!gå|kontakte|engasjere|reise|gaa) ~ (rettslig*|saken|advokat|juridisk*|videre til advokat|til retten|sak)
0.85 (ikke|ikkje|aldri) ~ (holdt|overholdt|oppfylt|overholder|oppfyller|holder) ~ (deres)? ~ (del av avtalen|avtalen|kontrakten|kontraktens|forpliktelse*|deres forpliktelse*|avtalte forpliktelser)
0.8 (advokaten|advokatene|juristen) (vår|min|våre) ~ (kontakter|kontakte|tar kontakt|ta kontakt|hører)
# The threat by its steps: the lawyer, the letter, the board of complaints, the
# claim, and what is to be paid for.
0.85 (la|lar|får|må) ~ (retten|dommeren|en dommer|domstolen*) avgjøre
0.85 (overlatt|sendt|oversendt|gitt) (saken|dette|den)? ~ til (advokat*|jurist*|vår advokat|min advokat)
0.85 (brev|varsel) fra (advokat*|jurist*|vår|min) ~~ (bistår|representerer|oss|saken|advokat)
0.85 (bistår|representerer) (oss|meg) i saken; (advokat*|jurist*) som (bistår|representerer)
0.85 (hører|får høre) (du|dere)? fra (henne|ham|advokat*|min advokat|!vår advokat)
0.85 (advokaten|juristen|juristene|advokatene|advokat) (!vår|min|våre) ~ (svare|svarer|tar kontakt|ta kontakt|tar over|mener|sier|skriver|har bedt|kontakter)
0.85 (snakket|pratet|rådført|konferert|konsultert) ~ med (en|!vår|min)? (jurist|advokat)
0.85 (har|dere) (brutt|misligholdt|overtrådt|krenket) ~ (avtale*|kontrakt*|taushetsplikt*|lov*|reglene|åndsverk*)
0.85 (brudd på|bryter med|i strid med) ~ (avtale*|kontrakt*|åndsverkloven|markedsføringsloven|gdpr|personvern*|håndverkertjenesteloven|kjøpsloven|taushetsplikt*)
0.85 (klart|grovt|vesentlig|et) (avtalebrudd|kontraktsbrudd|mislighold|brudd)
0.85 (holder|gjør) (vi|jeg)? dere (fullt)? (ansvarlige|ansvarlig|erstatningsansvarlig*)
0.85 (ansvarlig*|hefter) for ~ (følgeskade*|tap*|skade*|utgift*|merkostnad*)
0.85 (krever|kreve|krav på|krav om) ~ (erstatning|dagmulkt|kompensasjon)
0.85 (fremme|fremmer|reise|reiser|rette) ~ (krav|kravet|erstatningskrav|søksmål)
0.85 (forbehold|forbeholder) ~ (om|retten) ~ (kreve|erstatning|rettslige|å)
0.85 (forventer|krever|regner med|går ut fra) ~ (at dere|dere) ~ (dekker|erstatter|betaler for|tar)
0.85 (tilleggsskatt|tvangsmulkt|bot|gebyret|forsinkelsesgebyr) ~~ (dekker|regningen til|sender|dere)
0.85 (for|på) (deres|din) regning; (sender|send) ~ regningen (til dere|videre)
0.85 (dagmulkt|dagbøter|konvensjonalbot) ~ (kreve|krever|påløper|krav|løper)?
0.85 (klaget|klager|bringer|bringe|brakt|sender|går) ~ (saken|den|det) ~ (inn for|til|inn til) ~ (forbruker*|forliksråd*|klagenemnd*|klageutvalg*|tingretten|retten|finansklage*)
0.45 (forbrukerklageutvalget|forliksrådet|forliksklage|klagenemnda|håndverkerklagenemnd*|boligtvist*)
0.85 (går|havner|ender|tar) (saken|vi|det|dette) ~ (til|i|for|inn for) (forliksrådet|retten|tingretten|rettssalen)
0.85 (møtes|ses|sees) (vi)? i (retten|tingretten|forliksrådet)
0.85 (ta|tar|kjører|prøver|prøve) (vi|den|det|saken)? ~ (helt ut|for retten|rettens vei|hele veien|rettslig)
0.85 (rettshjelp|rettshjelpsforsikring*|rettshjelpsdekning*) ~ (dekker|dekning|innvilget)
0.85 (hever|hevet|heve) (vi|jeg)? (herved)? (kjøpet|handelen)
0.85 (anse|anses|betrakt|betraktes) ~ dette ~ som ~ (reklamasjon|varsel|påkrav|heving|mislighold)
0.85 (skriftlig|formell) (reklamasjon|varsel|påkrav); varsel om (mislighold|heving|søksmål|krav)
0.85 (kravet|kravene|krav) (bestrides|avvises|tilbakevises); (bestrider|tilbakeviser) (vi)? (herved)? kravet
0.85 (rettslige|juridiske) (skritt|konsekvenser|etterspill|virkemidler); rettslig etterspill
0.85 juridisk avdeling (tar over|overtar); (gjennom|via) juridisk avdeling
0.85 (heretter|fra nå av) ~ (kommunikasjon|dialog|kontakt) ~~ (juridisk*|advokat*)
0.8 (polisenummer*|ansvarsforsikringen deres) ~~ krav*
0.45 datatilsynet ~ (varslet|er|klage*|kontakt*|får); (meldt|varslet|klaget) ~ datatilsynet
0.8 (blir|kan bli) dyrt for dere; (politianmeld*|anmelder dere|anmeldt dere|anmelde dere)
0.8 (uten lov|uten tillatelse|ulovlig) ~ (brukt|bruk|publisert|brudd); brukt ~ uten (lov|tillatelse)
0.45 (takstmann|skjønnsmann|sakkyndig|uavhengig takst) ~ (konkluder*|bekrefter|rapport*|krav)
0.85 (nødt til|må) (å)? ~ (gå rettens vei|koble inn advokat|koble på advokat|søke juridisk|ta rettslige)
0.85 (kobler inn|koble inn|kobler på|koble på) ~ (en|!vår)? (advokat|advokaten|jurist); (må|nødt til å) ~ kontakte (en)? advokat
0.85 (saksøker|saksøke|stevner|stevne) (vi|jeg)? (dere|byrået|firmaet)
0.85 (regnes|betraktes|anses) som ~ (kontraktsbrudd|mislighold|avtalebrudd)
0.85 (oversendes|overlater) ~ (saken|kravet|dette) ~ til ~ (advokat*|jurist*)
0.85 (lidd|påført) ~ (tap|skade) ~~ (erstatning|ansvar*|krav|dekket)
0.85 (fått|søkt|innhentet) juridisk (rådgivning|bistand|hjelp)
0.85 (avgjøres|avgjøre|løses) ~ (av en dommer|i retten|for domstolene|ved voldgift)
0.85 (erstatningskrav|søksmål|stevning) ~ (mot dere|kommer|er på vei|vurderes|mottar)
0.85 (bedt|satt|engasjert|hyret) ~ (advokatfirma*|advokaten|en advokat|advokat) ~ (om å se|om å vurdere|til å|på saken|se på)
0.85 (prøve|prøver|prøves) (vi)? ~ (for domstol*|for retten|i retten)
0.85 (hefter|hefte|står til ansvar) for (tapet|skaden|utgiften|følgene)
0.6 brev fra advokatfirma*; advokatfirma* ~ som (bistår|representerer) oss

[not legal]
# Lawyers and courts as customers, texts about the law, other people's suits.
juridisk avdeling ~ (godkjenne|godkjent|se på|lese|går gjennom)
(godkjent|godkjennes|leses) av (juridisk|jurist*|advokat*)
(advokaten|juristen|jurist) (!vår|min)? ~ (ser på|trenger|har endret|skal bruke|mangler|leser|godkjenner)
(plakat|kurs|kurset|foredrag|bok|boka|kapittel|artikkel|avsnitt*|side) ~ (om|i) ~ (mislighold|erstatning*|kontraktsrett|inkasso|jus)
(kurs|foredrag|underviser|eksamen|forsker) ~~ (mislighold|erstatning*|kontraktsrett)
(vilkår*|betingelser*|avsnittet|avtalemal*) ~~ (erstatning*|ansvar*|mislighold*|jurist*|advokat*)
(tidligere) (ansatt|medarbeider) ~ (krever|krav|saksøk*)
(krav|kravet) mot (transportør*|naboen|en|leietaker*|kommunen|utleier*)
(naboen|velforeningen|fagforeningen) har saksøkt; saksøkt (kommunen|staten|naboen)
(forliksrådet|tingretten|lagmannsretten|rettsmøte*) ~~ (leietaker*|mandag|flyttet|korrektur*|borgarting|gulating)
i forliksrådet på @day; rettsmøtet i
formell klage; med dere og spør noen
meldt dere til forbrukertilsynet
advokaten (!vår|min) (sier|mener) at ~~ (i orden|er fin|er klar|ser fin ut|kan signeres)

[reputation]
0.85 (anmeldelse|anmeldelsen|anmeldelser|omtale|omtalen|vurdering|terningkast|googleanmeldelse|googleomtale|google anmeldelse|google omtale) ~~ (deretter|svidende|gjenspeil*|offentlig*|regne med|ærlig*|fortjener|blir deretter|ikke nådig*|kommer dere ikke|ikke bli pen|kan dere regne|neste|blir|ut|skrive|skriver|på @social|legges|lagt|kommer|få|den|om dette|venter|paa @social|faa)
0.85 (regne|regn|regner|forbered|vent) ~ (med|dere på|dere paa) ~~ (anmeldelse|omtale|anmeldelser|innlegg|leserinnlegg|leserbrev|medieoppslag); (ærlig|dårlig|negativ|svidende|sannferdig|saftig|brutal|drepende|slakt*|grundig|aerlig|daarlig) ~ (anmeldelse|omtale|google*)
0.85 (negativ|dårlig|daarlig) (publisitet|reklame|pr|presseomtale|medieomtale)
0.85 (skriver|legger|poster|publiserer|gir|setter|slenger|deler|skriv) ~ (jeg|vi|æ|e)? ~ (ut|inn|dere)? ~ (anmeldelse|anmeldelsen|omtale|omtalen|én stjerne|en stjerne|ei stjerne|1 stjerne|lavest mulig|terningkast|stjerne|google anmeldelse)
0.85 (kommer|tenker|skal|vurderer|akter) ~ (jeg|vi|til)? ~ (til|på|paa)? ~ (!å)? ~ (skrive|legge ut|legge|poste|publisere|gi dere|gi) ~ (en|ei)? ~ (anmeldelse|omtale|stjerne|google anmeldelse|en stjerne|én stjerne)
0.85 (kommer|tenker|skal|vurderer|akter) ~ (jeg|vi|til)? ~ (til|på|paa)? ~ (!å)? ~ (skrive|legge ut|legge|poste|publisere|gi dere|gi) ~ (en|ei)? ~ (ei stjerne|lavest mulig|terningkast en)
0.85 (én|en|ei|1|null|bare en) (stjerne|stjerner) ~ (på|av|hos|@social|fra|i|neste|blir|til|paa)?; terningkast (en|én|1|ener|enar); (eneren|enern) på @social
0.85 (ellers|da|!så|ikveld|i morgen|imorgen|i kveld|ellers !så|saa|ellers saa) ~ (skriver|legger|poster|går|forteller|deler|havner|publiserer|legges|tagger|henger|legg|gaar) ~~ (@social|sosiale medier|offentlig*)
0.85 (skriver|skrive|legger|legge|legg|poster|poste|forteller|fortelle|deler|dele|publiserer|publisere|henger|henge) ~~ (akkurat hvordan|hvordan dere|hva dere|hva som skjedde|hva som har skjedd|hele historien|hele historia|historien|hele greia|heile greia|hele greio|min erfaring|mine erfaringer|våre erfaringer|sannheten|om dere|dere ut|alt om|skjermbilde*|hvem dere|hvordan man blir|dette rotet|dokker|det hele|alt|mailene|e postene|vaare erfaringer) ~~ (@social|sosiale medier|åpent|offentlig|ut)
0.85 (@social|sosiale medier) ~~ (akkurat hvordan|hvordan dere|hva dere|hele historien|hele greia|sannheten|henger ut|henge ut|advare|advarer|tagger|tagge|skjermbilde*|unngå|folk dømme|dømme selv|avskrekk*|hvordan vi ble|anmeldelse|omtale|stjerne|anmeldelser)
0.85 (legge|legger|legges|legg|kaster) ~ (@we|e)? ~ ut ~ (hele historien|hele greia|heile greia|hele saken|skjermbilde*|mailene|tråden|historien|erfaring*) ~ (@social|på|paa)?
0.85 (legge|legger|legges|legg|kaster) ~ (@we|e)? ~ ut ~ (alt|dette|det her|hele|heile|det) ~ på @social
0.5 (skriver|poster|legger ut) ~ (jeg|vi)? ~ på @social
0.85 (!gå|går|henvende|henvender|henvender oss|tipse|tipser|tips|ringer|ringe|lekke|lekker|kontakte|kontakter|videre|ta|tar|gaa|gaar) ~ (til|ut i|med det|oss til|det til|dette til|saken til)? ~ (pressen|media|mediene|avisa|avisen|avisene|lokalavisa|lokalavisen|lokalavis|lokalpressa|lokalpressen|journalist*|fagblad*|fagpressen|bransjeblad*|vg|dagbladet|nrk|tv2|forbrukerinspektørene|dn|finansavisen|bransjepressen|bygdeavisa|adressa)
0.85 (avisa|avisen|lokalavisa|lokalavisen|pressen|media|journalist|journalister|journalisten|reporter|nrk|tv2|vg|bransjepressen|bygdeavisa) ~~ (hørt av|interessert|interesse|lurer på hva|ringt|spurt|vil vite|god sak|få vite|får vite|gjerne høre|nysgjerrig*|ville elske|ha moro|glad for tips*|et tips|neste|historie|historien|sak av|ha glede|sette pris|hoert av|lurer paa hva|faa vite|faar vite|gjerne hoere)
0.8 (jobber|arbeider|journalist|reporter|redaktør) ~ (i|på|for|paa) (lokalavisa|lokalavisen|avisa|avisen|nrk|tv2|vg|dagbladet|bygdeavisa|fagbladet)
0.85 leserbrev; leserinnlegg; henges ut; (henge|henger|hengt) ~ (dere|byrået)? ut ~ (dere|offentlig|med navn|på|i|paa)?
0.85 (går|!gå|gått|gaar|gaa|gaatt) (ut|videre) ~ (offentlig*|i media|i pressen|med navn|til pressen|med dette offentlig|med saken)
0.85 (advare|advarer|advart|fraråde|fraråder|frarådet|avskrekke|advara) ~~ (alle|andre|samtlige|folk|bransjen|kolleger|kollegaer|nettverk*|medlemmer*|naboer|foreninger|bedrifter|mot dere|mot byrået|kjente|den som spør|venner|kunder|næringsforening*|hele bygda|alle vi|den som spoer)
0.85 (fortelle|forteller|si|sier|spre|sprer|informere|informerer|dele|nevne) ~~ (alle|andre|samtlige|folk|hele bransjen|kolleger|kollegaer|nettverk*|bransjen|hele bygda|hele byen|medlemmer*|naboer|bedrifter|den som spør|hvem som|kjente|konkurrenter|hele kommunen|næringsforening*|nettverkstreff*|de andre|nabobedrift*|velforening*|den som spoer) ~~ (om dere|hvordan dere|hva dere|hvordan vi ble|hvordan vi er|unngå dere|ikke bruke|holde seg unna|hvem dere|hva vi|hvordan det|hva jeg synes om|hvor dårlig|dette|om det her|om hvordan|hvor daarlig)
0.85 (ikke|ikkje|aldri|neppe|vanskelig !å|vanskelig|umulig !å|uaktuelt !å) ~~ (anbefale|anbefaler|anbefalt) ~~ (dere|til noen|til andre|byrået|lenger|videre|min verste|noen|dokker|deres)
0.85 (ryktet|rykte|renommé|omdømme|omdømmet|ordet) ~ (deres|går|sprer|løper|lider|ødelagt|skal få|kommer til !å|spres|fort|gaar|oedelagt|skal faa)
0.8 (hele|heile) (bransjen|bygda|byen|kommunen|nettverket|næringslivet|næringsforeningen|dalen|øya|fjorden) ~ (får|skal|vil|kommer|faar) ~ (vite|høre|få vite|til !å|hoere|faa vite)
0.8 (bygda|byen|bransjen|kommunen) er (liten|lita) ~ (og|folk)?; (det|dette|saken|erfaringen) ~ (kommer|skal|!bør|havner) ~ (folk|andre|alle|ut|offentlig*) ~ (få vite|på nett|i avisa|i media|på @social|faa vite|paa nett|paa @social)
0.85 (legge|legger|legg) ~ (ikke|aldri)? ~ fingrene imellom; (bygda|folk|øya|bransjen|nabolaget|dalen) ~ (prater|snakker|skravler|får høre|vet snart|skal få høre|faar hoere|skal faa hoere)
0.85 (si|sier|fortelle|forteller) ~ (det som det er|det rett ut|sannheten|hva jeg mener|hva vi mener|akkurat hva) ~~ (spør|spørre|spørres|hører|referanse*|andre|naboer|kolleger|bransje*|på @social|spoer|hoerer|paa @social)
0.85 (når|hvis|om|dersom|naar) ~ (noen|folk|andre|naboer|kolleger|vi blir) ~ (spør|spurt|lurer|spoer) ~~ (fingrene|ærlig*|sannheten|advar*|anbefal*|rett ut|svaret|unngå|styr unna|hold dere unna|andre steder)
0.85 (skjermbilder|skjermbildene|bilder av|mailene|eposten|saken) ~ (havner|legges|deler|ligger|kommer|poster|går|gaar) ~ (vi|jeg|de)? ~ (på|i|ut på|paa|ut paa) ~ (@social|gruppa|gruppen|avisa|bransjegruppa|nettet); (dele|deler) ~ (erfaring*|historien|saken) ~ (med|på|i|paa) ~ (@social|gruppa|nettverk*|alle|bransje*|andre|følger*)
0.85 (styr|hold|holde|styre) ~ (dere|seg)? ~ unna ~ (dere|byrået|dette|firmaet|for alle)?; (ikke|aldri) ~ (stille opp som|være|bruke oss som|vaere) ~ referanse ~ (for|lenger|mer)?; (fjern|ta bort|slett) ~ oss ~ (som|fra) ~ referanse*
# To the public, to the trade, to the neighbours, to the boards; half said too.
0.85 (én|1) stjerne (og|bare|fordi|er|herfra|til dere|fra meg)
0.85 (gi|gitt|gir) null (stjerner)?; ikke går an å gi null; (én|en|1) stjerne og det er bare
0.85 (pakke|pakker) (det|noe)? inn; (legger|legge) ~ ikke fingrene (i)? mellom
0.85 (meldt|melder|melde|rapportert|klaget) (vi|jeg)? (dere|det|saken|inn)? ~ (til|hos) (forbruker*|bransjeforbund*|bransjeorganisasjon*|mesterbrev*|tilsyn*|finanstilsyn*|økonomiforbund*)
0.85 (melde fra|melder fra|klage|varsle|si fra) ~ (til) ~ (bransjeforbund*|bransjeforening*|forbrukertilsyn*|forbrukerråd*|forbundet)
0.85 (forbrukerinspektørene|tv2 hjelper deg|tv 2 hjelper deg) ~ (hadde|ville|bør|får|kan)
0.85 (noe|sak|stoff|midt i blinken) for (forbrukerinspektørene|tv2|nrk|vg|dagbladet|lokalavis*|avisa|avisen|tv 2|pressen)
0.85 (får|må|så) (vi|jeg) (vel|jo)? (ta|kjøre) (det|den|dette) (på|via) (facebook|google|trustpilot|linkedin|sosiale medier|nettet)
0.85 (havner|ryker|ender) ~ (på|rett på|ut på|rett ut på) (facebook|google|trustpilot|sosiale medier|nettet|linkedin|tiktok)
0.45 (bildene|bilder|video*|historien|opplevelsen|e postene|mailene) ~~ (ligger|legges|lagt|havner) ~ (ute|ut) ~ (i|på)?
0.85 (gruppa|gruppen) ~ (styre unna|advarer|unngå|svindlere|håndverkere å); å styre unna
0.85 (andre|øvrige|nye|fremtidige|potensielle) (kundene|kunder) deres ~ (sier|synes|tenker|mener|får høre)
0.85 (lurer på|gad vite|undres) hva ~ (kundene|andre)
0.85 (omtalen|anmeldelsen|innlegget|leserinnlegget|anmeldelse|omtale) ~ (er|ligger) (allerede|så godt som)? (ferdig|skrevet|klar|klart)
0.85 (legges ut|blir lagt ut|publiseres|legger den ut) ~ er opp til dere
0.85 (flere enn meg|folk flest|offentligheten) ~ (burde|bør|må|fortjener) ~ (høre|vite|lese|kjenne)
0.85 (skal|bør|burde) (folk|andre|alle) (få)? (høre|vite)
0.85 (ryktet|ryktene|rykter) (går|sprer|spres|løper) ~; (bygda|bransjen|byen|miljøet|norge|øya) er (liten|lite|ikke stor|ikke så stor)
0.85 (gründere|naboene|bransjen|håndverkere|vi selvstendige) ~ (snakker|prater) ~ (sammen|med hverandre|om dere)
0.8 (spør|spørre) (noen|folk)? ~~ (får de|får han|sier jeg|svarer jeg|forteller jeg) ~ (hele historien|sannheten|ærlig*)
0.85 (hele historien|hele greia|hele saken) ~~ (velforening*|nettverk*|bransjen|medlem*|ut|avis*|facebook)
0.85 (spør noen|velforeningen|nettverket|bransjen) ~~ hele historien
0.85 (skriver|skrive|sier|legger) (jeg|vi)? noe offentlig; (gå|går) ut offentlig
0.85 (mannen|kona|svoger*|bror*|søster*|venn*|nabo*|samboer*|datter*|sønn*) ~ (min|mi)? ~ (er|jobber|sitter|skriver) ~ (journalist|lokalavis*|avisa|avisen|nrk|vg|redaksjon*|redaksjon*|lokalavis*)
0.85 (historien|saken) ~ (er|høres|høres ut som) ~ (interessant|spennende|godt stoff)
0.85 (journalist|lokalavisa|avisa|redaksjonen) ~~ (interessant|interessert|nysgjerrig|historien|tips*)
0.85 (kan|kunne|vil|kommer) ~ ikke (til å)? anbefale dere; fraråder (jeg|vi)? (alle|andre|folk); (fraråde|frarår) ~ (alle|andre)
0.85 (går|gå|ringer|tipser|kontakter) (jeg|vi)? ~ (til)? (pressen|mediene|avisa|avisen|lokalavisa|vg|nrk|tv 2|journalist*)
0.85 (advare|advarer|advart) ~ (alle|andre|folk|mot dere|bransjen|naboer|resten)
0.8 (legge|legger|legges|poste|poster|skriver|skrive) (jeg|vi)? (ut)? ~ (ærlig|dårlig|negativ|usminket|sann) (omtale|anmeldelse|omtalen) ~ (på|med|om dere)
0.85 (mannen|samboeren|svogeren|broren|søsteren|kona) min (er|jobber som|jobber i|sitter i) ~ (journalist|redaksjon*|lokalavis*|avisa|nrk|vg)
0.85 (deler|dele) ~ (vår|min|opplevelsen|erfaring*) ~ (opplevelse|erfaring*)? ~ (med|på|offentlig|i)
0.85 (gjøre|gjør) ~ (andre|folk|bransjen) oppmerksom* på ~ (hvordan dere|at dere)
0.85 (skal nok|sørge for|sørger for) ~~ (andre|folk|alle|bransjen) ~ (advar*|hvordan dere|hva dere|om dere)
0.85 (mange følgere|# følgere|stort nettverk) ~~ (høre|vite|fortelle|opplevelse|historie*)
0.85 (tenk på|tenk over) ~ (ryktet|omdømmet|navnet) (deres)?; godt rykte ~ (fort|miste|ødelagt)
0.85 (hvis|når|om) noen spør ~~ (advarer|fraråder|ikke anbefale|anbefaler ikke|holde seg unna)
0.85 (holde|hold) seg (langt)? unna dere; styr unna dere; (styre|styrer) unna (dere|firmaet|byrået)
0.85 (skal|bør) i hvert fall advares; advares (mot) dere
0.85 (tar kontakt med|kontakter|ringer|tipser) ~ (tv 2|tv2|nrk|vg|forbrukerinspektørene|forbrukerrådet|lokalavis*) ~ (hvis|dersom|om|med dette)
0.85 (følgere|abonnenter|lesere|lyttere) ~~ (historien|sannheten|høre om dette|høre om dere)

[not reputation]
# Reviews of others, of plays and dinners, and reviews that a shop asks for.
(har|vi) (vi)? fått (en|noen)? (dårlig|negativ|sur|god|ny) (anmeldelse|omtale|vurdering)
(fått|mottatt|kom) ~ (anmeldelse|omtale) ~~ (av|fra) (en)? (gjest|kunde|tidligere)
(anmeldelse|anmeldelsen|omtale|terningkast) (av|til|i) (stykket|forestillingen|boka|filmen|vg|restauranten|plata)
(kundene|kunder|gjestene|brukerne) ~ (kan)? ~ (skrive|skriver|legge) ~ (omtale|omtaler|anmeldelse*)
(felt|knapp|modul|side|skjema|mal) ~~ (omtale*|anmeldelse*|stjerner)
(fem|5|fire) stjerner ~ (på|til)?; konkurrenten (ble|er) (hengt ut|omtalt); hengt ut på tv
(gjest|kunde|leietaker) ~ (truet|truer) ~~ (skrive|tripadvisor|anmeld*)
(forteller|anbefaler) gjerne (andre|alle|dere) ~ (hvor|om)?
(advare|advarer) ~ (kundene|kunder|medlemmene) ~ mot ~ (falske|svindel|phishing|sms*)
(fortelle) (alle)? medlemmene; legge fram regnskapet; anbefalt dere til
(du|dere|hun|han) er (ei|en|noen) stjerne*; ei stjerne

[complaint.delay]
# waiting
0.85 (venter|ventet|venta|ventede|avventer|ventende|ventetid) ~~ (fortsatt|framleis|ennå|enda|fremdeles|siden|lenge|forgjeves|tålmodig*|hele|over|en evighet|evighet*|uker|måneder|måneda|dager|døgn|timer|uke|måned|tredje|#|i snart|i nesten|maaneder|maaned)
0.45 (venter|ventet|venta) ~ @deliv
0.85 (fortsatt|ennå|enda|fremdeles|framleis) ~ (venter|avventer|ventet|venta|ventende); (vente|stå|sitte|!gå|gaa) ~ (@many|#|flere|hele|over|i) ~ (@period|lenge) ~ (på|for|uten|paa)?
0.85 (måtte|måttet|fått|har|hadde|blitt|faatt) ~~ vente* ~ (@many|#|lenge|uker|måneder|i|på|hele|urimelig|altfor|maaneder|paa)
0.85 (fortsatt|ennå|enda|fremdeles|framleis|hittil) ~~ (ikke|ikkje|ingen|ingenting|intet|ikke noe|null|aldri) ~~ (fått|kommet|sett|levert|klar|klart|klare|ferdig*|mottatt|skjedd|gjort|blitt|løst|i gang|begynt|påbegynt|sendt|lagt|live|publisert|på plass|rettet|retta|oppdatert|dukket|innkommet|innlevert|orden|montert|installert|virker|opp|løsning|leveranse*|levering*|tegning*|tilbud*|utkast*|rapport*|beskjed|årsregnskap|ute|oppe|på lufta|på nett|startet|ordnet|fikset|faatt|loest|paa plass|loesning|paa lufta|paa nett)
0.85 (ikke|ikkje|ingen|ingenting|intet|aldri) ~ (fått|sett|kommet|levert|skjedd|mottatt|dukket opp|blitt|gjort|sendt|på plass|ferdig|klar|klart|faatt|paa plass) ~~ (ennå|enda|tross|siden|på # uker|på over|på @many|hittil|på flere|fremdeles|fortsatt|paa # uker|paa over|paa @many|paa flere)
# should have been
0.85 (@deliv|det|den|de|dere|alt|dette|vi) ~ (skulle|burde|sku) ~~ (vært|vore|blitt|hatt|fått|kommet|levert|sendt|ligget|gått|stått|begynt|startet|overlevert|vaert|faatt|gaatt) ~~ (@ago|i går|i forrige uke|i forrige måned|forrige uke|forrige måned|forrige fredag|i fjor|i sommer|i vår|i høst|i våres|i vinter|for lengst|for lenge siden|uker siden|dager siden|måneder siden|uke siden|måned siden|måneda siden|sist uke|siste uke|før jul|før påske|før sommeren|før ferien|den #|klar*|ferdig*|på lufta|på nett|på plass|oppe|ute|live|inne|levert|for lengst|allerede|innen|i gaar|i forrige maaned|forrige maaned|i vaar|maaneder siden|maaned siden|foer jul|foer påske|foer sommeren|foer ferien|paa lufta|paa nett|paa plass)
0.85 (skulle|burde|sku) ~ (@we|det|den|dere)? ~ (vært|blitt|hatt|fått|kommet|levert|ligget|sendt|mottatt|ha|være|komme|vaert|faatt|vaere) ~~ (@ago|i går|i forrige uke|i forrige måned|forrige uke|forrige måned|forrige fredag|i fjor|i sommer|i vår|i høst|i våres|i vinter|for lengst|for lenge siden|uker siden|dager siden|måneder siden|uke siden|måned siden|måneda siden|sist uke|siste uke|før jul|før påske|før sommeren|før ferien|den #|på lufta|på nett|for lengst|allerede|for # dager|dager siden|uker siden|lenge siden|i gaar|i forrige maaned|forrige maaned|i vaar|maaneder siden|maaned siden|foer jul|foer påske|foer sommeren|foer ferien|paa lufta|paa nett)
0.85 (skulle|burde) ~ (levere|leveres|sende|sendes|ringe|komme|komme tilbake|være ferdig|være klar|være klart|lanseres|åpne|starte|begynne|monteres|installeres|vaere ferdig|vaere klar|vaere klart|aapne) ~~ (@ago|i går|i forrige uke|i forrige måned|forrige uke|forrige måned|forrige fredag|i fjor|i sommer|i vår|i høst|i våres|i vinter|for lengst|for lenge siden|uker siden|dager siden|måneder siden|uke siden) ~~
0.85 (skulle|burde) ~ (levere|leveres|sende|sendes|ringe|komme|komme tilbake|være ferdig|være klar|være klart|lanseres|åpne|starte|begynne|monteres|installeres|vaere ferdig|vaere klar|vaere klart|aapne) ~~ (måned siden|måneda siden|sist uke|siste uke|før jul|før påske|før sommeren|før ferien|den #|i gaar|i forrige maaned|forrige maaned|i vaar|maaneder siden|maaned siden|foer jul|foer påske|foer sommeren|foer ferien) ~~
0.85 (lovet|lova|lovte|lovede|utlovet|lovt|avtalte|avtalt|ble enige om|garanterte|påsto|lovnad|sa dere|dere sa) ~~ (@deliv|@ago|klar*|ferdig*|uka|uken|dager|uke|uker|måned|@month|mandag|fredag|onsdag|tirsdag|torsdag|leveringsdat*|senest|helga|helgen|dato|tid|tilbake|ringe|snart|innen|maaned|i går|i forrige uke|i forrige måned|forrige uke) ~~ (ikke|ikkje|ingenting|ingen|fortsatt|ennå|enda|aldri|nå er det|i dag er det|skjedde|har gått|fremdeles|men|uten|nå skriver vi|naa er det|har gaatt|naa skriver vi)
0.85 (lovet|lova|lovte|lovede|utlovet|lovt|avtalte|avtalt|ble enige om|garanterte|påsto|lovnad|sa dere|dere sa) ~~ (forrige måned|forrige fredag|i fjor|i sommer|i vår) ~~ (ikke|ikkje|ingenting|ingen|fortsatt|ennå|enda|aldri|nå er det|i dag er det|skjedde|har gått|fremdeles|men|uten|nå skriver vi|naa er det|har gaatt|naa skriver vi)
0.85 (lovet|lova|lovte|lovede|utlovet|lovt|avtalte|avtalt|ble enige om|garanterte|påsto|lovnad|sa dere|dere sa) ~~ (i høst|i våres|i vinter|for lengst|for lenge siden) ~~ (ikke|ikkje|ingenting|ingen|fortsatt|ennå|enda|aldri|nå er det|i dag er det|skjedde|har gått|fremdeles|men|uten|nå skriver vi|naa er det|har gaatt|naa skriver vi)
0.85 (lovet|lova|lovte|lovede|utlovet|lovt|avtalte|avtalt|ble enige om|garanterte|påsto|lovnad|sa dere|dere sa) ~~ (uker siden|dager siden|måneder siden|uke siden|måned siden) ~~ (ikke|ikkje|ingenting|ingen|fortsatt|ennå|enda|aldri|nå er det|i dag er det|skjedde|har gått|fremdeles|men|uten|nå skriver vi|naa er det|har gaatt|naa skriver vi)
0.85 (lovet|lova|lovte|lovede|utlovet|lovt|avtalte|avtalt|ble enige om|garanterte|påsto|lovnad|sa dere|dere sa) ~~ (måneda siden|sist uke|siste uke|før jul) ~~ (ikke|ikkje|ingenting|ingen|fortsatt|ennå|enda|aldri|nå er det|i dag er det|skjedde|har gått|fremdeles|men|uten|nå skriver vi|naa er det|har gaatt|naa skriver vi)
0.85 (lovet|lova|lovte|lovede|utlovet|lovt|avtalte|avtalt|ble enige om|garanterte|påsto|lovnad|sa dere|dere sa) ~~ (før påske|før sommeren|før ferien|den #|i morgen) ~~ (ikke|ikkje|ingenting|ingen|fortsatt|ennå|enda|aldri|nå er det|i dag er det|skjedde|har gått|fremdeles|men|uten|nå skriver vi|naa er det|har gaatt|naa skriver vi)
0.85 (lovet|lova|lovte|lovede|utlovet|lovt|avtalte|avtalt|ble enige om|garanterte|påsto|lovnad|sa dere|dere sa) ~~ (i gaar|i forrige maaned|forrige maaned|i vaar|maaneder siden) ~~ (ikke|ikkje|ingenting|ingen|fortsatt|ennå|enda|aldri|nå er det|i dag er det|skjedde|har gått|fremdeles|men|uten|nå skriver vi|naa er det|har gaatt|naa skriver vi)
0.85 (lovet|lova|lovte|lovede|utlovet|lovt|avtalte|avtalt|ble enige om|garanterte|påsto|lovnad|sa dere|dere sa) ~~ (maaned siden|foer jul|foer påske|foer sommeren|foer ferien) ~~ (ikke|ikkje|ingenting|ingen|fortsatt|ennå|enda|aldri|nå er det|i dag er det|skjedde|har gått|fremdeles|men|uten|nå skriver vi|naa er det|har gaatt|naa skriver vi)
0.85 @deliv (som)? (dere|du|dokker) ~ (lovet|lova|lovte|lovde|skulle levere|skulle sende|skulle ha levert)
0.75 (lovet|lova|utlovet|lovt|sa) ~~ (levering*|levere|være klar*|være ferdig*|bli klar*|bli ferdig|komme tilbake|utkast*|sende|ligge klart|på plass|vaere klar*|vaere ferdig*|paa plass) ~~ (@ago|uka|siden|til|i går|i forrige uke|i forrige måned|forrige uke|forrige måned|forrige fredag|i fjor|i sommer|i vår|i høst|i våres|i vinter|for lengst|for lenge siden|uker siden|dager siden|måneder siden|uke siden|måned siden)
0.75 (lovet|lova|utlovet|lovt|sa) ~~ (levering*|levere|være klar*|være ferdig*|bli klar*|bli ferdig|komme tilbake|utkast*|sende|ligge klart|på plass|vaere klar*|vaere ferdig*|paa plass) ~~ (måneda siden|sist uke|siste uke|før jul|før påske|før sommeren|før ferien|den #|i @month|den #|i gaar|i forrige maaned|forrige maaned|i vaar|maaneder siden|maaned siden|foer jul|foer påske|foer sommeren|foer ferien)
0.85 @nth ~ (gang|gangen|uka|uken|måneden|runden|gongen|maaneden) ~~ (forsink*|utsett*|utsatt|utsettes|flytte*|senere|seinere|leveringsdat*|leveranse*|levering*|skyv*|skjøvet|lov*|dato|frist*|fristen)
# late
0.85 (@deliv|dere|deres|alt|tekniker*|teknikeren|tolken|tolk|konsulenten|bilen|maten|personalet|bussen|scenen|håndverker*|montør*|fotografen|lanseringen|lanseringa|svaret|åpningen) ~~ (forsinket|forsinka|forsinkede|forsinkelse|forsinkelsen|forsinkes|forsinkelser|forsinkelsene|for sen|for sent|for seint|for sein|for sene|for seine|etter planen|etter tidsplan*|etter skjema*|etter fristen|ligger etter|ligge etter|drar ut|drøyer|drøyd|drøye|dratt ut|lar vente|vente på seg|latt vente|latt oss vente|timer sent|time sent|minutter sent|minutter for sent|minutt for sent|minutter for seint|timer for sent|dager sent|dager for sent|dager for seint|uker sent|uker for sent|uker for seint|måneder for sent|måneder forsinket|uker forsinket|dager forsinket|på overtid|på etterskudd|somler|somlet|somla|somling|vente paa seg|maaneder for sent|maaneder forsinket|paa overtid|paa etterskudd)
0.85 (forsinket|forsinka|forsinkelse|forsinkelser|forsinkelsen|sen|sene|sein|seine) ~ (med|på|av|i|paa)? ~ @deliv
0.85 (forsinkelse|forsinkelsen|forsinkelser|forsinkelsene|forsinkede|forsinket|forsinka|somling|somlinga|somlingen|somlet|somla|somler|treneringa|trenering|trenerer|sendrektig*|sneglefart|sneglefarten|langdryg|langdrygt|langtekkelig|etternøling|utsettelsene|utsettelser) ~ (koster|kosta|kostet|igjen|fra dere|hos dere|på levering*|med levering*|uke etter|som dere|deres|på prosjektet|har kostet|hele veien|paa levering*|paa prosjektet)
0.85 (kom|kommer|kommet|leveres|levert|ankom|dukket|dukka|sendt|sendte|innlevert|landet|landa|lagt|ferdig) ~~ (for sent|for seint|for sen|for sein|timer sen|minutter sen|dager sen|uker sen|timer etter|dager etter|uker etter|dagen etter|minutter etter|måneder etter|etter fristen|etter frist|etter deadline|etter at fristen|på overtid|etter avtalt|etter lovet|altfor sent|altfor seint|lenge etter|maaneder etter|paa overtid)
0.85 (#|@many) (timer|minutter|dager|uker|måneder|arbeidsdager|døgn|time|uke|måneda|veker|maaneder) ~ (sent|forsinket|forsinka|for sent|for seint|forsinkelse|etter fristen|etter planen|etter frist|etter avtalt|på overtid|etter lovet|etter tidsplan*|etter deadline|bak planen|bak skjema|bakpå|på etterskudd|over fristen|over tida|paa overtid|paa etterskudd)
0.85 (dere|deres|@deliv) ~~ (#|@many) (timer|minutter|dager|uker|måneder|time|uke|maaneder) ~ (sen|sene|sein|seine|senere|seinere|bak)
0.85 (frist|fristen|frister|fristene|deadline|deadlinen|deadlines|tidsplan|tidsplanen|framdriftsplan*|fremdriftsplan*|leveringsdato|leveringsdatoen|datoen|sluttdato*|leveringstid*|innlevering*|anbudsfrist*|tidsskjema*|tidsramme*|milepæl*|datoene|leveringsfrist*|søknadsfrist*) ~~ (røk|ryker|røket|glapp|oversittet|oversitt*|overskred|overskredet|passert|gått ut|gikk ut|brutt|brukket|sprakk|sprukket|sprekker|sprengt|holdt ikke|ikke holdt|ikke overholdt|overholdes ikke|ikke|flyttet|flytta|flyttes|skjøvet|skyves|utsatt|misset|bommet|forbi|til|gått|skled|skli*|gaatt ut|gaatt)
0.85 (oversittet|overskredet|brutt|bryter|bommet på|bomma på|sprengt|sprenger|rakk ikke|rekker ikke|holdt ikke|holder ikke|holde|misset|missa|mista|bommet paa|bomma paa) ~~ (fristen|fristene|frist|frister|deadline|deadlinen|tidsplan*|leveringsdat*|dato|leveringstid*|tidsfrist*|innleveringsfrist*)
0.85 (utsatt|utsettes|utsetter|skjøvet|skyves|skyver|skubbet|flyttet|flytta|flyttes|skyvd) ~ (på|ut|opp|frem|fram|paa)? ~~ (igjen|gang|gangen|@deliv|ganger|enda|nok en|en uke|hele tiden|hele tida|lansering*|levering*|stadig|på nytt|i det uendelige|paa nytt)
0.85 (@deliv) ~~ (skyves|skjøvet|flyttes|flyttet|utsettes|utsatt|drar ut|trekker ut|trukket ut|dratt ut|står og stamper|stopper opp|stoppet opp|står stille|står i stampe|ligger brakk|staar og stamper|staar stille|staar i stampe) ~ (på|ut|opp|paa)? ~ (igjen|gang|hele|enda|på tid|på tida|paa tid|paa tida)?
0.85 (tar|tatt|tok|ta) ~ (det|dere)? ~ (!så lang tid|sånn tid|for lang tid|altfor lang tid|evigheter|en evighet|urimelig lang|!så lenge|for lenge|altfor lenge|i evighet|!så fordømt lang|måneder|lenger og lenger|lang tid|ufattelig lang|jævlig lang|saa lang tid|saann tid|saa lenge|saa fordømt lang|maaneder)
0.85 (tok|tatt|brukte|brukt|bruker|tar|trengte) ~ (det|dere|deg|bare|ikke mer enn|over|nesten|hele|godt|snart)? ~ (@many|#) ~ (dager|uker|måneder|timer|døgn|arbeidsdager|maaneder) ~ (på|!å|for|!å|!før|paa|foer)
0.75 (langsom*|treg|tregt|trege|tregere|sendrektig*|langdryg*|sein|seint|seigt|seig) ~ (saksbehandling*|håndtering*|respons*|prosess*|tilbakemelding*|service*|support*|svar*|levering*|tempo|hos dere|fra dere|med alt|som sirup|og|framdrift*|fremdrift*|oppfølging*|behandling*)
0.8 (når|hvor lenge|hvor lang tid|korleis|kor lenge|naar) ~~ (endelig|egentlig|noensinne|noen gang|skal vi måtte|skal vi|skal man|må vi|skal det|vente|tenkt|komme|har dere tenkt|maa vi)
0.8 (hvor|kor) ~ (ble|blir|blei|er|holder|har) ~ (@deliv|det|den|dere) ~ (av|henne|hen|tatt veien|gjort av)
0.8 (skjer|skjedd|skjedde|hendt|hender) ~ (@we|det)? ~ (ikke en|ikke noe|ingenting|null|absolutt ingenting|aldri noe|ikke en dritt|ikkje noko|ikke en døyt|fint lite|lite|svært lite); (ingenting|ikke noe|null|fint lite) ~ (skjer|skjedd|hendt|skjedde|rørt seg|blitt gjort|gjort|foregår)
0.8 (står|stått|stod|sto|ligger|ligget|!lå|staar) ~ (helt|det|alt|prosjektet|fortsatt)? ~ (stille|på stedet hvil|på is|brakk|i stampe|urørt|i bero|uferdig|halvferdig|paa stedet hvil|paa is)
0.8 (siden|sia|helt siden) (august|september|juni|juli|mai|april|mars|februar|januar|oktober|november|desember|i !vår|i sommer|i høst|sommeren|jul|i #|påske|sankthans|i vinter|uke|!før sommeren|!før ferien|sommerferien|våren|i fjor|i vaar|foer sommeren|foer ferien) ~~ (ingenting|ikke|ingen|venter|ventet|venta|ligget|stått|fortsatt|mast)
0.8 (ingenting|ikke|ingen|venter|ventet|venta|ligget|stått|mast|mase|purret) ~~ (siden|sia) (august|september|juni|juli|mai|april|mars|februar|januar|oktober|november|desember|i !vår|i sommer|i høst|sommeren|jul|påske|!før sommeren|sommerferien|i vaar|foer sommeren)
0.8 (for|etter|det har gått|har gått|det er|allerede gått|gått|nå er det|det har gaatt|har gaatt|allerede gaatt|gaatt|naa er det) (#|@many|over en|en|ei) (uker|måneder|dager|uke|måned|arbeidsdager|døgn|måneda|år|maaneder|maaned|aar) ~ (siden|sia)? ~~ (fortsatt|ennå|enda|uten|ingenting|ikke|venter|forsinkelse|fremdeles)
0.8 (drøyd|drøyer|drøyde|latt vente) ~ (med|med !å|!før|siden|foer)? ~ (@many|#|flere|over|uker|svar fra dere|levering*|måneder|ut|maaneder)?; leveringsforsinkelse*
0.8 (i siste liten|i siste øyeblikk|i siste sekund|fem på tolv|fem paa tolv) ~~ (levering*|levert|sendt|kom|fikk|igjen|hver gang)
0.8 (for|veldig|svært|utrolig|fryktelig|vanvittig|uvanlig|ekstremt|altfor|påfallende|skrekkelig) (sent|seint|langsom*|lang tid|treg|trege|tregt|lange svartider|lang saksbehandling*) ~~ (levering*|leverer|levert|hånd*|support*|dere|fra dere|hos dere|sendt|svar)
0.8 (svartid|svartider|svartida|svartiden|svartidene|ledetid*|saksbehandlingstid*|responstid*|behandlingstid*|ventetid*|køtid*) ~~ (lang|lange|lengre|lenger|urimelig|døgn|uakseptab*|uker|dager|timer|for|uholdbar*|ikke|øker|økt|vokser)
0.8 (ikke|ikkje|aldri) ~ (i tide|til rett tid|innen fristen|innen avtalt|til avtalt tid|ifølge tidsplan*|etter planen|innen rimelig tid|overholdt|holdt fristen|holder det dere lover|holdt ord|presis|presise|møtt tid*|i rute)
0.8 (rakk|rekker) ~ (ikke|ikkje) ~ (!å levere|bli ferdig|ferdig|levere|få ut|trykke|med anbud*|fristen|søknads*|faa ut)
0.8 (anbudet|toget|messen|messa|lanseringen|premieren|sesongen|julehandelen|julehandelen|søknaden|søknadsfristen|åpningen) ~~ (gikk tapt|har gått|gikk uten|rakk|er forbi|glapp|mistet|uten|røk|er over|har gaatt) ~~ (deres|materiell*|oversettelse*|leveranse*|sent|seint|på grunn|paa grunn)?
0.8 (forsinkelsesgebyr*|tvangsmulkt*|tvangsmulkta|purregebyr fra|forsinkelsesgebyret|mulkt) ~~ (fordi|ikke levert|for sent|for seint|i tide|sent|oversitt*|frist*|dere|på grunn|paa grunn)
0.8 (ikke kommet|kom ikke|ble ikke|blei ikke|er ikke) ~ (lenger|levert|ferdig|i gang|i mål|videre|sendt inn|levert inn) ~ (innen|i tide|til avtalt|til fristen|til tross|som avtalt|som lovet|enn)
0.8 (purret|purra|purre|mast|masa|mase|etterlyst|etterlyse|etterspurt|purrer|maser|etterlyser) ~ (på|om|for|etter|paa)? ~ (@deliv|@nth|@many|#|gang på gang|flere|gjentatte|igjen|i ukevis|uten|gang paa gang)
0.8 (i ukevis|i månedsvis|i dagevis|i halvannen|i evigheter|gått i|gaatt i) ~~ (uten|ventet|venta|ikke|mast|purret|ingenting|levert|venter|vente)
0.85 (skulle) ~ (ligge|være|stå|komme|!gå|ha vært|vært|åpnet|sendes|vaere|gaa|ha vaert|vaert) ~~ (mandag|tirsdag|onsdag|torsdag|fredag|forrige|igår|i går|for lengst|uka|sist|i gaar) ~~ (ikke|ingenting|ennå|fortsatt|nå er|i dag er|venter|naa er)
0.85 (skulle) ~ (ligge|være|stå|komme|vaere) ~ (hos|klar*|på|ferdig*|ute|inne|her|paa) ~ (@our|banken|kunden|kommunen|trykkeriet|lager)? ~ (mandag|tirsdag|onsdag|torsdag|fredag|forrige|i går|for lengst|i gaar)
0.85 (kommunen|banken|trykkeriet|kunden|altinn|skatteetaten|styret|revisor) ~ (har|venter) ~ (fortsatt|ennå|enda)? ~ (ikke|ingenting) ~ (fått|mottatt|sett|faatt) ~ (noe|papirene|søknaden|rapporten|tallene|noen ting)?
0.85 (går|gått|gikk|gaar|gaatt) ~ (det)? ~ (uker|uke etter uke|måneder|dag etter dag|måned etter måned|en evighet|hele sommeren|hele høsten|maaneder|maaned etter maaned) ~ (uten|!før|og|mellom|foer)
0.85 (uke|måned|dag|maaned) etter (uke|måned|dag|maaned); (snart|nå|allerede|naa) ~ (jul|påske|sommer|nyttår|vinter|!vår|høst|vaar) ~ (igjen|og|uten) ~ (fortsatt|ikke|ingen|levert|ferdig|har)
0.85 (lar|latt|la) ~ (vente|venter) ~ (på seg|på dere|paa seg|paa dere); (hvor blir|hvor ble|kor blir|ka skjer me|hva skjer med|hvordan går det med|hva skjedde med|kor e|hvordan gaar det med) ~ (@deliv|leveransen|utkastet|rapporten|tegningene|det dere lovet|regnskapet)
0.85 (raskere|fortere) ~ (enn)? ~ (dere|deres|levering*|svar*|å vente på dere|å vente paa dere) ~; (sommel|somling|summing|trenering|tautrekking) ~; (sneglefart|i sirup|sirup|tålmodighetsprøve)
0.85 (har|er) ~ (ennå|fortsatt|enda|fremdeles) ~ (til gode|i det blå|et ønske|på ønskelista|paa ønskelista) ~; til gode å (se|få|motta|høre|faa|hoere); (går|gikk|gaar) ~ (glipp|tapt) ~ (frist*|sesong*|oppdrag|av) ~~ (fordi|på grunn|siden|da dere|paa grunn)
0.85 (utsettelse|utsettelser|ny dato|nye datoer|ny frist|nye løfter|nye frister) ~ (på|etter|igjen|hver gang|på utsettelse|hele tida|hele tiden|paa|paa utsettelse)
0.85 (det er|er det|nå er det|det er nå|snart|naa er det|det er naa) ~ (@many|#) (dager|uker|måneder|døgn|maaneder) siden (jeg|vi) (sendte|skrev|spurte|bestilte|ba|leverte|ringte|mailte|meldte|betalte|signerte|godkjente|fikk|hørte|ble lovet)
0.85 (ventet|venta|gått|gaatt) ~ (i|nå|allerede|naa)? ~ (@many|#) (dager|uker|måneder|døgn|maaneder) ~ (på|siden|uten|etter|paa) ~ (svar|tilbud*|utkast*|levering*|retting*|noe|at|bestill*|oppdater*)
0.85 (fortsatt|fortsat|ennå) (ingenting|ikke noe) ; (venter|ventet|vente) ~ (fortsatt|fortsat|forgæves|i # uker|siden) ; (fortsatt|ennå|fortsat) ikke ~ (mottatt|fått|kommet|sett|hørt|leveret|klar|færdig|skjedd|løst|rettet|oppe)
0.85 (skulle|burde) ~ (ha vært|være|ha|ligge|komme) ~~ (i går|mandag|tirsdag|onsdag|torsdag|fredag|siste uke|siste måned|for lengst|for # uker|i september|i oktober|i august) ; (lovet|lovte|avtalt) ~~ (mandag|tirsdag|onsdag|torsdag|fredag|i går|siste uke|inden) ~ (men|og|fortsatt|intet)
0.85 (to|tre|fire|#|en|flere) (uker|uke|måneder|måned|dager) (forsinket|for sent|forsinkede|over tiden|etter avtalen) ; (deadline|frist|frister|tidsplan*) ~ (overskredet|misset|sprukket|sprekker|utsatt|igjen) ; (drar|dratt) ut; (tar|tatt) ~ (altfor lang tid|evigheter|en evighet)
0.85 (utsetter|utsatt|skyver|flytter) (dere)? ~ (og utsetter|leveringen|fristen|datoen|oppstarten|igjen|gang)
0.85 (hvor) (er|blir) (det av)? ~ (tegningene|plakatene|rapporten|svaret|filene|varene|tilbudet|teksten|materialet|regnskapet|snekkerne)
0.85 dere (lovet|lova|sa|skrev) @day; (lovet|lova) (dere)? (@day) ~~ (nå|siden|etter|i dag)
0.85 (uken|uka|dagen|torsdagen|fredagen|måneden|onsdagen|mandagen) etterpå
0.85 (skulle|burde) ~ (ha)? (vært|kommet|ligget|stått) ~ (her|klar*|ferdig*|sendt|levert|hos oss|på mandag|i forrige uke)
0.85 (venter|ventet|vente) (vi|jeg)? ~ (på)? ~~ (siden|i # uker|uker|måneder|lenge|for lenge)
0.85 (står|sitter) (vi|jeg)? (fortsatt|ennå|fremdeles) uten
0.85 (enda|nok|atter) en (ukes|dags|måneds|uke) (forsinkelse|utsettelse); (enda|nok) en (forsinkelse|utsettelse)
0.85 (tar|tok|tatt) ~ (en evighet|evigheter|hundre år|altfor lang|for lang|utrolig lang) ~ (tid)?
0.85 i det tempoet; i dette tempoet; med det tempoet; (før) ~ (konfirmert|pensjonist|jul igjen) ~ (ferdig)?
0.85 (tvangsmulkt|gebyr|bot) ~~ (for sent|forsinket|frist*)
0.85 (levert|kom|innsendt|sendt) ~ for sent; (purret|maste|ringt) ~ (#|to|tre|fire|flere) ganger
0.85 (fristen|fristene|tidsplanen|framdriftsplan*|datoen) ~ (brutt|sprukket|oversittet|sprakk|passert|røk)
0.85 (åpen|åpent|ligget|stått) ~ (i|over) ~ (dager|uker|måneder) ~ (uten)?
0.85 (drar|trekker|trukket|dratt) (det|dette)? ~ (ut i langdrag|ut og ut|ut igjen|i langdrag)
0.85 (fortsatt|fremdeles|ennå) ~ (ikke|ingenting|ingen) ~ (mottatt|sett|fått|kommet|levert|hørt|skjedd)
0.85 (hvor lenge|hvor lang tid) ~ (skal|må) (vi|jeg) ~ (vente|holde på)
0.85 (i det|med det) tempoet; dere er (langt)? (bakpå|på etterskudd|forsinket|for seine)

[not complaint.delay]
siden dere (flyttet|tok over|overtok|kom); ingenting galt har skjedd
(mottatt|fått) noen (faktura|regning) fra dere; ikke mottatt (noen)? faktura
(feilen)? dere sa var rettet; ventet meg (noe|litt)? mer
ventet (meg|oss) ~ (mer|bedre)

[complaint.quality]
# wrong
0.85 (telefonnummeret|nummeret|adressen|adressa|navnet|navnene|etternavnet|datoen|datoene|logoen|fargen|fargene|målene|målet|tallene|teksten|oversettelsen|oversettelsa|lønna|lønnen|lønnene|momsen|mvaen|prisene|bildet|bildene|overskriften|overskrifta|tittelen|menyen|lenken|lenka|stedet|størrelsen|målestokken|tegningen|tegninga|regnskapet|skattemeldingen|skattemeldinga|tidspunktet|tidene|åpningstidene|artikkelnummeret|nettadressen|kartet|årstallet|opplysningene|kontoene|skrifttypen|programmet|rekkefølgen|rekkefølga|saldoen|lønnsslippen|beregningen|beregninga|beregningene|utregningen|summen i|koden|invitasjonen|etikettene|etiketten|feriepengene|stillingen|fallet|høyden|høydene|trekket|skattetrekket|grunnmuren) ~ (er|ble|blei|blitt|var|har blitt|står|stod|fortsatt|staar) ~ (helt|totalt|fortsatt|også|nå|jo|igjen|for @nth gang|dessverre|nok en gang|faktisk|jo helt|ogsaa|naa)? ~ (feil|gal|galt|gale|feilaktig*|borte|vekk|ukorrekt*|utdatert*|skjev|skjevt|skjeve|uskarp|uskarpe|på tysk|byttet om|uleselig*|ubrukelig*|mangelfull*|håpløs*|forkjært|paa tysk)
0.85 (er|ble|blei|blitt|var) ~ (telefonnummeret|adressen|adressa|navnet|navnene|datoen|logoen|fargen|målene|tallene|oversettelsen|lønna|lønnen|prisene|bildet|bildene|tegningen|tegninga|regnskapet|åpningstidene|kartet|summene|alt) ~ (feil|galt|gale|borte|feilaktig*|uskarp*)
0.85 (maten|kaffen|lunsjen|middagen|buffeten|drikken|vinen) ~ (kald|kaldt|lunken|lunkent|tom|gikk tom|tok slutt|holdt ikke|uspiselig*|for lite|brent|tørr)
0.85 (full|fullt|fulle|fylt|kryr|bugner|stappfull*|stappet|oversådd|spekket|spekka|vrimler|mengde*|haug av|masse|massevis|myldrer|stinn) ~~ (feil|feilene|skrivefeil|slurvefeil|stavefeil|trykkfeil|bugs|bugger|mangler|tabber|grammatikkfeil|oversettelsesfeil|svakheter|rariteter|orddelingsfeil|faktafeil|hull|tastefeil|leifer|anglisismer|særskrivinger)
0.85 (skrivefeil|skrivefeilene|slurvefeil|stavefeil|regnefeil|oversettelsesfeil|faktafeil|målefeil|tegnefeil|trykkfeil|konteringsfeil|bokføringsfeil|feilført*|feilføring*|feilbokfør*|feiloversatt*|feiloversettelse*|feilstav*|feilkontert*|feilmontert*|feiltegn*|feiltolk*|feiltrykk*|feilinnstill*|feilkonfigurert*|feilbestilt*|nybegynnerfeil*|bommert*|tabbe|tabber|tabben|brøler|brølere|blunder*|flause|flausa|flausen|feilberegn*|feilregist*|feilprogram*|grammatikkfeil|konstruksjonsfeil*|feilsiter*|feilkobl*|prosjekteringsfeil|byggefeil|beregningsfeil|kommafeil|sjusk|sjusket|sjuska|sjuskete|slurv|slurvet|slurva|slurvete|orddelingsfeil|tastefeil|feilmerk*|lønnsfeil|feillevering*|feillevert|montasjefeil|feilplassert|feilutbetal*|feilsendt*|rotet det til)
0.85 (samme|grove|alvorlige|elementære|pinlige|gjentatte|gamle|dumme|unødvendige|åpenbare|rene|nye|flere|mange|adskillige|store|stygg|grov|enda en|nok en|fire|tre|fem|seks|sju|åtte|ni|to|ti|#|noen stygge|grunnleggende|betydelige|vesentlige|aatte) (feil|feilen|feilene|bugs|tabber|slurvefeil|mangler|brist|bug|svakheter|avvik|misforståelser)
0.85 (feil|feilen|feilene|mangler|svakheter|bug|bugs|tabber|brister|hull|lekkasje|lekkasjer|sprekk|sprekker|mangel|manglene|avvik|avviket) ~ (i|på|med|ved|paa) ~ (deres|den|det|de|dere|levering*|leveranse*|oversettelse*|tegning*|tekst*|årsregnskap*|regnskap*|skattemelding*|nettsid*|nettside*|brosjyre*|rapport*|lønn*|lønna|kampanje*|annons*|invitasjon*|program*|mvamelding*|installasjon*|tak*|referat*|underlag*|koden|katalog*|utførelse*|konstruksjon*|arbeid*|kontering*|søknad*|rad|prosjektering*|oversikt*|siden|sida|plakat*|beregning*|jobben|materiell*)
0.85 (feil|galt) (navn|navnet|nummer|telefonnummer|versjon|språk|dato|adresse|lokale|sal|mål|farge|tall|årstall|logo|bilde|bilder|tekst|rom|person|personer|pris|priser|lønn|konto|kontoer|fil|filer|format|størrelse|sted|plass|tid|dag|ord|begrep|termer|term|firma|organisasjonsnummer|målgruppe|skala|høyde|etasje|opplysninger|meny|mat|by|land|år|periode|kunde|mottaker|epostadresse|skrifttype|papir|rekkefølge|dosering|enhet|enheter|eiendom|tegning|modell|produkt|produkter|vare|varer|grøft|fylke|kommune|kanal|ukedag|kjønn|side|vei|antall|lenke|domene|publikum|region|utgave|utkast|skattesats|trekk|vedlegg|fjord|øy|utstyr|lenker|avdeling|spraak|aar)
0.85 (feilaktig|feilaktige|uriktig|uriktige|ukorrekt|ukorrekte|ufullstendig*|mangelfull*|misvisende|utdatert*|foreldet*|foreldede) ~ (navn|tall|opplysning*|informasjon|oversettelse*|tegning*|bokfør*|konter*|rapport*|skattemelding*|regnskap*|mål|term*|utfør*|arbeid|leveranse*|levering*|resultat|underlag*|dokument*|install*|monter*|innstill*|instruks*|data|lønn*|lenke*|rådgiv*|!råd|svar|søknad*|tid|dato|tekst*|materiell*|versjon*|skjema*|prosjektering*|dokumentasjon|raad)
0.85 (oversatt|bokført|kontert|regnet|regna|tegnet|tegna|målt|skrevet|stavet|stava|trykt|trykket|montert|installert|satt opp|tolket|tolka|forstått|koblet|kobla|håndtert|ført|lagt inn|registrert|bestilt|oppgitt|beregnet|gjettet|ført opp|prosjektert|levert|staves) ~ (helt|alt|det|oss|navnet !vårt|navnet|inn|navnet vaart)? ~ (feil|galt|bak mål|skjevt|opp ned|speilvendt|mot fasaden)
0.85 (ble|blei|blitt|blir|gikk|gått|går|slo|har|gaatt|gaar) ~ (det|alt)? ~ (helt|totalt|skikkelig|virkelig|veldig|nå|igjen|bare|også|alt|grundig|åpenbart|fortsatt|rett|ordentlig|fryktelig|noe|naa|ogsaa)? ~ (feil|galt|gale|skeis|skeivt|i dass|til helvete|i vasken|på trynet|på tverke|rot|rotete|kaos|fiasko|åt skogen|til skogs|i stå|skjevt|søl|suppe|en fiasko|en flopp|paa trynet|paa tverke)
0.85 (gjort|gjorde|utbetalt|sendt|sendte|levert|publisert|lagt|trykte) ~ (feil|dere bort|bort seg|feilaktig*|en feil|tabbe|en tabbe|bommert|feilgrep|et feilgrep) ~ (igjen|på|med|med lønn*|i|når|og|til|paa|naar)?
0.85 (slurver|slurvete|tabbet|tabba|sjusket|kløneri|klønete|klønet|klumsete|fuskete|hastverksarbeid|halvgjort*|makkverk|fuskverk)
0.85 (rotet|rota|roter|surret|surra|rot|surr|klusset|klussa|skuslet|skusla|vaset|kluss|sommel) ~ (dere|det til|til det|bort|med lønn*|med tall*|med bilag*|i regnskap*|fra deres|hos dere|deres|i tall*|i bilag*|i systemet|med navn*)
0.85 (dere|du|deres|konsulenten|teknikeren|byrået|noen hos dere|karen|fyren|utvikleren|montøren|den nye) ~~ (glemt|glemte|oversett|oversåg|mistet|mista|rotet bort|rota bort|slettet|sletta|ødelagt|ødela|skrevet over|kom i skade|kommet i skade|klarte !å|greide !å|slått ut|sabbet|fjernet ved en feil|blandet sammen|blanda sammen|forvekslet|forveksla|kjørt over|kuttet|boret|tettet|hoppet over|hoppa over|bommet|bomma|misforstått|mistolket|rotet|rota|sølt|oedelagt) ~ (!å|bort|halvparten|!vår|våre|den|det|hele|alle|en|et|fornye|sende|levere|melde|bestille|inn|to|tre|fire|legge|ved|kursen|føre|betale|viktig|på|alt|i|hull|sammen|hva|vaar|vaare|paa)
0.85 (glemt|glemte|oversett|unnlatt|utelatt|utelatt) ~ (!å)? ~ (fornye|sende inn|levere inn|melde|bestille|føre|legge ved|koble|teste|sikkerhetskopiere|ta med|legge inn|søke|registrere|varsle|trekke|soeke)
0.85 (avsnitt|sider|side|kapittel|halvparten|bilder|punkter|linjer|opplysninger|tabell*|vedlegg*|deler|skruer) ~ (er|ble|mangler|var) ~ (glemt|utelatt|borte|uteglemt|ikke med|kuttet|fortsatt)
# broken
0.85 (tillegg*|tillegget|overtid*|overtidstillegg*|feriepenger|feriepengene|trekket|bilag|bilagene|beløpet|fradraget|frikortet|beloepet) ~~ (borte|mangler|falt ut|glemt|ikke med|feil|forsvunnet) ~ (på|i|fra|igjen|siste|paa)?
0.85 @thing ~~ (nede|nedetid|krasj|krasjer|krasjet|krasja|dau|død|dødt|døde|ødelagt|ødelagte|offline|hakker|hakket|hakka|hakkete|ligger nede|!lå nede|ligget nede|virker ikke|virka ikke|virket ikke|funker ikke|funka ikke|funket ikke|fungerer ikke|fungerte ikke|ikke virker|ikke fungerer|ikke funker|virker ikkje|sluttet|slutta|slutter|svikter|sviktet|svikta|tuller|tullet|krøller|streiker|streiket|streika|henger|hengte seg|henger seg|hengt seg|returnerer|forsvunnet|forsvant|borte|hacket|hacka|treg|tregt|trege|svart|hvit|tom|tomme|viser feil|viste feil|feiler|feilet|feila|gir feilmelding|åpner seg ikke|laster ikke|låst|falt ut|faller ut|detter ut|datt ut|mørk|mørklagt|stått stille|døde|gikk i|gått i|sprakk|peker feil|leder til feil|feil|utdatert|ser forferdelig|ser ikke ut|blokkert|blokkerer|skurrer|skurret|umulig|vil ikke|lar seg ikke|har ikke virket|har ikke fungert|ustabil*|ikke !på|ikke opp|ikke fram|ikke frem|midt i|oedelagt|laast|gaatt i|ikke paa)
0.85 (virker|funker|fungerer|virket|virka|funka|fungerte|fungert|starter|laster|synkroniserer|åpnes|går|gikk|sendes|lagres|funket|gaar) ~ (fortsatt|det|nå|altså|heller|i det hele tatt|lenger|den|de|siden|sida|nettsida|systemet|overhodet|jo|noe|naa)? ~ (ikke|ikkje|aldri|dårlig|knapt|elendig|ingenting|ikke noe|itj|daarlig) ~ (som|igjen|i det hele tatt|!å|lenger|hos|på|i|siden|etter|for|ordentlig|når|heller|overhodet|og|sende|åpne|logge|skikkelig|etter oppdatering*|slik|paa|naar|aapne)?
0.85 (ingenting|ikke|aldri|verken|ingen|ikke noe) ~ (virker|funker|fungerer|virket|virka|funka|fungerte|fungert|virke|synkroniserer|starter|åpnes|går an|gaar an)
0.85 (får|fikk|fått|går|gikk|gått|kan|kunne|kommer|klarer|får ikke|faar|faatt|gaar|gaatt|faar ikke) ~ (det|@we|kundene|folk|ansatte|gjestene|ingen)? ~ (ikke|ikkje|verken|ingen|knapt|itj) ~~ (logge inn|logget inn|logga inn|logge|logget|åpne|åpnet|skrive ut|skrevet ut|sende mail|sendt mail|sendt e post|sende e post|ta betalt|tatt betalt|nå|bestille|bestilt|lagre|lagret|jobbe|jobbet|arbeide|fakturere|fakturert|starte|startet|koble|koblet|komme inn|kommet inn|inn i|tilgang|lese|bruke|ta imot|tatt imot|høre|se|selge|solgt|ringe|ringt|publisere|publisert|betale på|skrive|aapne|naa|hoere|betale paa)
0.85 (ingen|folk|kundene) ~ (får|kan|klarer|kommer|fikk|kunne|faar) ~ (logget inn|logge inn|logga inn|bestilt|bestille|betale|inn|jobbet|jobbe|åpnet|kjøpt|kjøpe|tilgang|solgt|gjort noe|ringt)
0.85 (ligger|ligget|!lå|gikk|gått|er|har vært|vært|var|gaatt|har vaert|vaert) ~ (siden|sida|systemet|serveren|nettsida|nettsiden|hjemmesida|hjemmesiden|alt|mailen|eposten|kassa|nettet|nettbutikken|helt|nå|igjen|fortsatt|naa)? ~ (nede|offline|ute av drift|utslått|helt dødt|dau|svart)
0.85 (slettet|sletta|slettes|mistet|mista|ødelagt|ødela|ødelegge|ødelegger|sabotert|forsvunnet|forsvant|skadet|skada|korrupt*|borte|overskrevet|lekket|lekka|lekket ut|ripet|ripa|riper|sprukket|knust|vannskad*|vanninntrenging|vannlekkasje|rotet bort|skrevet over|oedelagt) ~~ (data|dataene|filer|filene|mappe|mappa|mappen|bilder|bildene|backup*|mail|mailer|eposter|ordre|ordrer|kunderegist*|opplysninger|dokument*|historik*|adresser|register*|bestillinger|arkiv*|database*|gulv*|vegg*|parkett*|dør|døra|bord*|maskin*|utstyr*|kontaktene|bilag*|originaler|personopplysninger|lakk*|leilighet*|benkeplate*|kabel*)
0.85 (data|dataene|filer|filene|mappa|mappen|bildene|mailene|ordrer|ordrene|opplysninger|opplysningene|dokumentene|historikken|kundedata|bestillingene|databasen|backupen|materialet|kontaktene|kvitteringene|bilagene|originalene|personopplysninger|gulvet|gulv|parketten|taket|veggen|veggene|kjelleren) ~~ (slettet|sletta|borte|forsvunnet|forsvant|mistet|mista|tapt|gått tapt|lekket|lekka|lekker|ikke virke*|ikke tatt|ødelagt|ødela|overskrevet|korrupt*|på avveie|hos feil|skadet|ripet|sprukket|fuktig|råtner|!råte|vann|gaatt tapt|oedelagt|paa avveie)
0.85 (ødelagte|ødelagt|ripete|skadet|vannskadet|ripa|oedelagt) (gulv|gulvet|vegger|parkett|utstyr|møbler|dør|kabel|kabler|lakk|tak|bord|filer|maskin|leveranse)
0.85 (feilmelding|feilmeldinger|feilkode|feilmeldinga|feilmeldingen|hvit side|svart skjerm|blåskjerm|error|tomme sider|døde lenker|brutte lenker|ødelagte lenker|brutt lenke|død lenke|404)
0.85 (lekker|lekket|lekka|drypper|siver|lekkasje|vanninntrenging|sprekker|!råte|fukt|mugg) ~ (fortsatt|fremdeles|inn|på|fra|i|gjennom|ned|ennå|igjen|og|samme|paa)
# poor work
0.85 (dårlig|dårlige|elendig|elendige|slett|slette|slurvete|sjuskete|uprofesjonell*|uproff|amatørmessig*|amatørmessige|mangelfull*|mangelfulle|svak|svakt|svake|skuffende|middelmådig*|halvferdig*|halvhjerta|halvhjertet|rotete|uakseptab*|horribel*|begredelig*|miserab*|ræva|ræv|pinlig|pinlige|uferdig*|tvilsom*|ubrukelig*|ubrukelige|under pari|unøyaktig*|generisk*|lite gjennomtenkt|lite gjennomarbeidet|lite imponerende|daarlig|daarlige) ~ (og)? ~ (@work|@deliv|kvalitet|kvaliteten|utførelse|utført|håndverk|finish|kommunikasjon*|kundebehandling|lyd|lyden|bilder|bildekvalitet|trykk|språk|resultater|konvertering*|treff|tall|avkastning|rådgivning*|forarbeid|planlegging|spraak)
0.85 (@work|@deliv|kvaliteten|kvalitet|utførelsen|utførelsa|håndverket|finishen|kommunikasjonen|lyden|trykket|språket|resultatene|bildene|nivået|arbeidet|møtet|moetet) ~~ (er|var|ble|blei|har vært|virker|ser|holder|holdt|lar|føles|har vaert) ~ (det|ut|alt|dessverre|rett og slett|jo|også|ganske|helt|svært|veldig|for|bare|mye|stadig|ogsaa)? ~ (dårlig|dårlige|dårligere|elendig*|slett|slurvete|sjuskete|uprofesjonell*|uproff|amatørmessig*|mangelfull*|svak|svakt|svake|skuffende|middelmådig*|halvferdig*|rotete|uakseptab*|horribel*|begredelig*|under enhver|under lavmål|ikke mål|ikke måla|mye tilbake|mye å ønske|noe tilbake|en del tilbake|ubrukelig*|verdiløs*|uleselig*|uforståelig*|uskarp*|pinlig*|stivt|kunstig|ræva|ikke bra|ikke god|ikke godt|ikke gode|ikke det|ikke som|ikke hva|ikke på|daarlig|daarlige|daarligere|ikke paa)
0.85 (ikke|ikkje|neppe|knapt|langt fra|langt under|under) ~ (godt nok|god nok|bra nok|godkjent|tilfredsstillende|akseptab*|holdbar*|forsvarlig*|profesjonelt|måla|målet|mål|god kvalitet|det nivået|det nivå|den kvaliteten|den standarden|i henhold|i tråd|etter avtalen|som avtalt|som bestilt|det vi bestilte|det vi ba om|det vi betaler for|det vi betalte for|det vi ble lovet|det vi forventet|hva vi forventet|hva vi bestilte|hva vi er vant|slik vi ba|slik vi avtalte|brukbar*|brukes|bruke til noe|fagmessig*|pari|enhver kritikk|lavmål|forventet)
0.85 (holder|holdt|når|nådde|naar) ~ (ikke|ikkje) ~ (mål|måla|målet|standarden|vann|nivået|opp|til)
0.85 (lar|latt|lot) ~ (noe|mye|en del|svært mye|dessverre) ~ (!å ønske|tilbake !å ønske|tilbake); (noe|mye|en del) ~ tilbake å ønske
0.85 (må|måtte|måttet|har|maa) ~ (@we|selv|alt|hele)? ~ (gjøre|gjort|skrive|skrevet|rette|rettet|retta|føre|ført|oversette|tegne|rydde|ryddet|rydda|fikse|fiksa|fikset|sitte|satt|bruke|brukt|gjoere) ~~ (på nytt|om igjen|selv|opp|hele helga|hele natta|etter dere|kvelden|dager|timer på !å|opp i|alt sammen|paa nytt|timer paa !å)
0.85 (gjøre|gjort|gjøres|skrive|tegne|trykke|ta|bygge|gjøres om|male|legge|gjoere) ~ (om igjen|på nytt|om|paa nytt) ~ (alt|hele|av|for|da|selv|igjen|og|!før|foer)?
0.85 (ingen|ikke|null|lite|få|knapt|ikke en eneste|ikke en|faa) ~ (resultat|resultater|effekt|effekten|klikk|treff|henvendelser|kunder|salg|konvertering*|trafikk|leads|påmeldte|følgere|avkastning|respons|målbar*|nye kunder|ny kunde|eneste ny) ~ (av|fra|på|å vise|!så langt|ennå|hittil|på grunn|etter|for|paa|saa langt|paa grunn)?
0.85 (kampanje*|annonse*|annonsene|annonsa*|nettsid*|søk*|tiltak*|kampanjen|seo|markedsføring*) ~~ (ikke|ingen|null|ikkje|knapt|lite) ~~ (gitt|resultat*|effekt|klikk|kunder|salg|henvendelser|solgt|fungert|virket|virker|levert|ført til|gir)
0.85 (salget|trafikken|besøket|besøkstallene|omsetningen|henvendelsene|rangeringen|påmeldingen) ~ (har|er) ~ (falt|stupt|halvert|gått ned|sunket|rast|raste|dalt|stått stille|gaatt ned) ~
0.85 (annonser|annonsene|annonsan|kampanjen|kampanja|plakatene|brosjyren|brosjyrene|utsendelsen|nyhetsbrevet|bladet|pakken|varene) ~~ (gikk|havnet|havna|sendt|vist|vises|havner|dukket opp) ~ (på|i|til|ut|hos|paa)? ~ (feil|gran|hele landet|alle andre|sverige|danmark|andre siden|galt)
0.85 (viser|viste|står|stod|peker|plasserer|plassert|ligger|staar) ~ (@our|bryggeriet|butikken|kontoret|hotellet|kafeen|firmaet|oss|kartet|det)? ~ (midt i|ute i|midt ute|feil|på feil|i feil|hundre meter|en helt annen|noen andres|paa feil) ~ (mjøsa|fjorden|sjøen|havet|skogen|sted|sida|by|land|vannet|ingenmannsland|telefonnummer|firma)?
0.85 (liten|ørliten|lita|eneste|én|en|ei|pinlig|litt|skikkelig) ~ (flause|tabbe|bommert|glipp|skjønnhetsfeil|trykkfeil|bug|misforståelse|feil|brøler|skavank)
0.85 (klager|klagene|klage|klaget|klaga) ~ (fra|på|paa) ~ (kunder|kundene|gjestene|gjester|ansatte|medlemmene|brukerne|beboerne|foreldrene|maten|kvaliteten|lyden|leseren*|leserne|deltakerne); (kundene|gjestene|ansatte|medlemmene|brukerne|leserne|deltakerne|de ansatte|styret) (klager|klaget|klaga|reagerer|reagerte|skjønte ingenting|skjønner ingenting|ler|lo|rister)
0.85 (måtte|måttet|har måttet|må|maa) ~ (vi|jeg)? ~ (beklage|forklare|avlyse|stenge|sende hjem|refundere|trekke tilbake|kaste|makulere|trykke|kassere|ringe rundt) ~ (overfor|overfor kund*|kund*|alle|butikken|hele opplaget|opplaget|arrangement*|folk|gjester|gjestene)
0.85 (mangler|manglet|mangla|savner|mangel) ~ (fortsatt|også|helt|fremdeles|halve|halvparten|flere|en rekke|vesentlige|to|tre|fire|ogsaa) ~ (deler|sider|bilder|opplysninger|bilag|kapitler|punkter|vedlegg|poster|dokumentasjon|detaljer|filer|av|dekning|ansatte|komponenter|ting|funksjoner|vesentlig*)
0.85 (halvparten|halve|hele) ~ (mangler|manglet|er borte|var borte|er feil|ble feil|er uskarp*|virker ikke); (bygger|basert|baserer) ~ (på|paa) ~ (fjorårets|gamle|feil|utdaterte|uriktige|gale) ~ (tall|mal|data|forutsetninger|opplysninger|grunnlag|versjon|tegninger)
0.85 (skyldes|grunnet|på grunn av|paa grunn av) ~ (deres|din|feil fra|en feil hos|slurv) ~ (feil|slurv|side|rot|tabbe|bommert|dere|håndtering); deres (feil|skyld|slurv|rot|ansvar at|tabbe)
0.85 (hvem|har noen|leste|leser|sjekket|sjekka|kontrollert|har dere) ~ (har|noen|dere|hos dere)? ~ (korrekturlest|kvalitetssikret|kvalitetssikra|lest gjennom|sjekket|sjekka|testet|testa|kontrollert|kvalitetssikrer) ~ (dette|det|i det hele tatt|!før|denne|noe|overhodet|foer)
0.85 (mangelfull|manglende|dårlig|null|ingen|daarlig) (kvalitetssikring|kvalitetskontroll|korrektur|testing|forberedelse|forberedelser|dokumentasjon|kontroll|fagkunnskap|kompetanse|opplæring|lokalkunnskap)
0.85 (google translate|maskinoversatt|maskinoversettelse|chatgpt|ki generert|kopiert fra|klipp og lim|copy paste|limt inn|gjenbrukt) ~ (tekst|tekster|fra|hele|direkte|igjen|åpenbart|ser ut|og|det|på|paa)?; (ser ut|virker|leses|høres) ~ (som|som om) ~ (en femåring|google|maskin*|robot|amatør*|førsteutkast|laget i|skrevet av en|noe katta|en maskin|et utkast|hastverk)
0.85 (ubrukelig|ubrukelige|uleselig|uleselige|uspiselig|uforståelig|verdiløs|verdiløst|uegnet|defekt|defekte|i ustand|makulatur|søppel) ~ (for|til|i|som|på|rett|resultat*|og|er|tekst|oversettelse|rapport|paa)?
0.85 (resultatet|det|alt|arrangementet|festen|kampanjen|prosjektet|kvelden|opplegget) ~ (ble|blei|var|er|har vært|har vaert) ~ (en|ei|et)? ~ (katastrof*|fiasko|skandale|flopp|skuffelse|farse|vits|parodi|mareritt|nedtur|mageplask)
0.85 (kan|kunne|tør) ~ (vi|jeg)? ~ (ikke|ikkje) ~ (bruke|sende|levere|vise|publisere|trykke|legge ut|stå inne for|presentere) ~ (det|den|dette|noe av|videre|fra oss|til kunden|i denne|slik|teksten|oversettelsen|rapporten)
0.85 (driftsstans|driftsavbrudd|nedetid|nedetida|nedetiden|strømbrudd|utfall|sikkerhetsbrudd|datainnbrudd|personvernbrudd|datalekkasje) ~
0.85 (svikta|sviktet|svikter|kollapset|kollapsa|røk|strøk|gikk i svart|falt sammen|falt ned|løsnet|løsna|gikk av) ~ (midt|da|under|etter|igjen|på|allerede|i|ned|helt|og|fullstendig|paa) ~
0.85 (passer ikke|går ikke|henger ikke|gaar ikke) ~ (med virkelig*|med tegning*|overens|opp|på greip|sammen|med bestilling*|med det vi|over ende|i hop|paa greip); stemmer ~ (ikke|ikkje) ~ (med virkelig*|med tegning*|overens)
0.85 (uenig*|reagerer|reagert|reagerte|stusser|stusset|bekymret|ikke fornøyd|misfornøyd|misfornøyde|ikke fornøyde|skuffet|skuffa|ikke fornoeyd|misfornoeyd|misfornoeyde|ikke fornoeyde) ~ (på|over|med|paa) ~ (kvaliteten|arbeidet|resultatet|jobben|leveransen|utførelsen|teksten|utkastet|oversettelsen|nivået|regnskapet|bildene|håndverket|servicen|gjennomføringen)
0.85 (sendt|sendte|levert|publisert|lagt ut|delt) ~ (@our|våre|kundens|feil|vaare)? ~ (lønnsl*|opplysninger|tall|rapport*|filer|dokument*|personopplys*|faktura*|bilag|pakken|varene|invitasjon*|kontrakt*) ~ (til|hos) ~ (et annet|en annen|feil|konkurrent*|andre|noen andre|hele) ~ (firma|kunde|person|adresse|mottaker|kunder|lista)?
0.85 (beregnes|vises|lastes|sendes|føres|regnes|staves|skrives|står|summeres|oppgis|registreres|merkes|faktureres|trekkes|vist|oppdateres|staar) ~ (fortsatt|nå|alltid|hele tiden|naa)? ~ (feil|galt|gale|dobbelt|opp ned|ikke|ikkje)
0.85 (gir|ga|gav) ~ (ikke|ikkje|null|ingen|lite) ~ (mening|mål og mening|resultat*|effekt|treff|utslag)
0.85 (ligger|er|henger) ~ (# |to|tre|flere|ti)? ~ (sekunder|centimeter|cm|meter|millimeter|grader|piksler|linjer|dager) ~ (etter|feil|for kort|for lang|for lavt|for høyt|for smal|skjevt|unna|utenfor)
0.85 (# |@many) (cm|centimeter|meter|millimeter|grader|piksler) ~ (feil|for kort|for lang|for langt|for lavt|for høyt|for smal|for smalt|for stor|skjev|skjevt|unna|utenfor)
0.85 (dør|døra|vindu|vinduet|trapp|trappa|vegg|veggen|skap|hylle|kjøkken|badet|taket|pipa|rampe|grensa) ~ (står|er|tegnet|plassert|havnet|åpner|staar) ~ (feil|mot|midt|på feil|i feil|utenfor|inn i|gjennom|uten|paa feil)
0.85 (fikk|får|får ikke|har|sitter|faar|faar ikke) ~ (gjestene|kundene|deltakerne|de ansatte|folk|vi|halvparten)? ~ (ikke|uten|ingen) ~ (mat|lyd|mikrofon|strøm|varme|nett|internett|lønn|sitteplass|plass|bilder|vann|kaffe)
0.85 (uten) (lyd|strøm|nett|mat|varme|internett|lys|backup|sikkerhetskopi|kvalitetssjekk) ~ (i|hele|halve|til|siden|på|fra|under|paa)
0.85 (hele|halve) (kvelden|festen|dagen|arrangementet|møtet|konserten|sendinga|sendingen|helga|moetet) ~ (uten|gikk|ble ødelagt|falt|ødelagt|ble oedelagt|oedelagt) ~
0.85 (trykt|trykket|trykte|trykk) ~~ (feil|skrivefeil|om igjen|makuler*|kastes|eksemplarer|uten|gammel*) ~~ (ikke|må|feil|kast*|navn*|opplag*|vi|maa)?; (opplag*|tusen eksemplarer|hele opplaget) ~ (feil|må kastes|i søpla|makuler*|ødelagt|ubrukelig*|maa kastes|oedelagt)
0.85 (vi|ingen) ler ikke; ikke (noe å le av|morsomt lenger|til å le av); (kundene|gjestene|naboene|konkurrentene|folk) ~ (ler|flirer|humrer|gliser|lo|flirte) ~ (av|fortsatt|ennå|godt)
0.85 (skikkelig|ganske|litt|svært|meget|ytterst)? (alvorlig|alvorlige|kritisk|graverende) (avvik|feil|brudd|svikt|mangler|mangel|tabbe|hendelse|personvernbrudd)
0.85 (slik|sånn|dette|det|saann) ~ (kan|skal|går|gaar) ~ (det|vi|dere)? ~ (ikke|ikkje) ~ (an|være|leveres|fortsette|publiseres|sendes|godtas|brukes|aksepteres|vaere)
0.85 (etter|siden) (oppdateringa|oppdateringen|flyttinga|flyttingen|migreringa|migreringen|byttet|overgangen|oppgraderinga|oppgraderingen|byttet til) ~~ (ikke|borte|feil|nede|tregt|virker|krasj*|mangler|forsvunnet|mister|mistet|umulig)
0.85 (kommer|kom|dukker) ~ (samme|de samme|feilen|den samme|problemet) ~ (feil|feilen|problem|tilbake|opp|igjen) ~ (igjen|hver gang|tilbake|gang på gang|gang paa gang)?; (samme|den samme) (feilen|problemet|greia|leksa|visa) ~ (igjen|hver|som|om|nå|på nytt|naa|paa nytt)
0.85 (lønnskjøring*|lønna|lønnen|årsregnskap*|oversettelse*|tegning*|oppgave*|oppgaven|meldinga|meldingen|regnskap*|rapport*|montering*) ~ (ble|blei|er|var) ~ (feil|gal|galt) ~ (igjen|denne|også|på|for|nok|ogsaa|paa)?
0.85 (fikk|får|faar) ~ (@many|#)? ~ (dobbel|dobbelt|feil|ingen|halv|for lite|for mye) (lønn|lønnsutbetaling|utbetaling|feriepenger|trekk|skatt)
0.85 (feil|gammel|gamle|manglende) (adresse|dato|navn|navne|beløp|version|logo|fil|farve|pris|priser|tal|billede|billeder|mål|sprog|link|oversettelse|nummer|momssats) ; (full|fylt|masse|vrimler|mange|flere|samme) ~ (av|med)? ~ (feil|skrivefeil|tastefeil|mangler|bugs|slurvefeil)
0.85 (virker|fungerer|åpner|laster|stemmer|passer|printer|starter|lukker|synkroniserer) ~ (ikke|fortsatt ikke|ikke lenger) ~ ; (nede|brutt sammen|gått ned|går ned|i stykker|ødelagt|sprukket|lekker|drypper|uleselig*|uklart|skjevt|ripet|forsvunnet|slettet) ~ (igen|siden|på|i|alle|våre)
0.85 (feil|gal|galt) ~ (lønn|beløp|mål|navn|dato|adresse|farge|størrelse|vare) ~ (igjen|på)?
0.85 (lite|ingenting|ikke mye|ikke stort) ~ (å gjøre|til felles) med ~ (avtal*|snakket|bestilt*|brief*)
0.85 (selv|måtte selv|selv måtte|måtte vi selv) ~ (finne|oppdage|rette|rydde|fange) ~ (feil*|det)
0.85 (feilen|feilene|problemet) ~~ (fortsatt|ennå|fremdeles|der altså|tilbake igjen|ikke rettet|er der)
0.85 (feilen|feilene|manglene|feil) ~ (er|blir)? ~ (ikke)? (utbedret|rettet|fikset|løst)
0.85 (feilen|feilene|tabben|slurvet|slurven) (deres|din) ~; på grunn av feilen
0.85 (lekkasjen|skaden|skadene|vannskaden|fukt*) ~ (skyldes|kommer av|etter) ~ (arbeidet|dere|montering*|snekker*)
0.85 (ser ut|høres ut|leses|virker) ~ som (om)? ~ (google translate|maskinoversatt|en robot|en lærling|en mal)
0.85 (google translate|maskinoversatt|maskinoversettelse)
0.85 (kunne|kan) ~ (lærling*|praktikant*|datter*|sønn*|tante*|hunden|nevø*) ~ (min|mi)? ~ (gjort|laget|gjøre|lage) ~ bedre
0.85 (siden|sida|nettsiden|nettbutikken|serveren|systemet|gått|ligger) ~ (nede|ned|offline|ute av drift) ~ (igjen|for|hele|midt|siden|og)
0.85 (kommer|kom) (vi|jeg)? ikke inn (noe sted|på|lenger)?; (kan|får) ~ ikke ~ (logge inn|logget inn|komme inn|sendt mail|åpnet)
0.85 (backup|backupen|synkronisering*|sikkerhetskopi*) ~ ikke ~ (gått|kjørt|virket|tatt)
0.85 (ga|gir|gitt) ikke (én|en|et) eneste (kunde|henvendelse|salg|klikk)
0.85 (sprekker|sprekk|skjev|skjevt|skjeve|utett|drypper|flasser|går ikke igjen)
0.85 (målene|målet|mål) ~ (bommer|stemmer ikke|passer ikke|skjeve)
0.85 (ikke|langt fra) (godt|bra|god) nok; (holder|holdt) ikke (mål|vann|i det hele tatt); under enhver kritikk
0.85 (skrive|skrevet|stavet|stave) ~ feil; (skrivefeil|trykkfeil|tastefeil|slurvefeil|stavefeil)
0.85 (gjøre|gjort|lage) ~ (alt|det|den|jobben) ~ (på nytt|om igjen|forfra)
0.85 etter oppdateringen (deres|sist)?; (etter|siden) ~ (oppdatering*|flyttinga|besøket) ~~ (ikke|feil|nede|treg*)
0.85 (halvferdig*|uferdig*|halvgjort|slurv*|juks|makkverk|fusk*|amatør*)
0.85 det som skjedde i (helga|helgen|går|natt|uka); (skuffende|laber|elendig|begredelig) (resultat|kvalitet|jobb|innsats)
0.85 (ærlig omtale|omtale|anmeldelse) ~~ med bilder av; (blir|er) det ikke (ordnet|rettet|fikset|utbedret)
0.6 til (skjemaet|siden|nettsiden|det|feilene|systemet) (fungerer|virker|er rettet|er fikset|er ordnet)
0.85 (ikke|langt fra) (det|hva) (vi|jeg) (ba om|bestilte|hadde avtalt|forventet|kan bruke)
0.85 (virker|fungerer) (fortsatt|fremdeles|heller|bare|rett og slett) ikke; (kan) (ikke) brukes til noe
0.85 (rekke|haug|bøtte|perlerad) (feil|med feil); (feil på feil|den ene feilen etter)
0.85 (igjen|nok en|enda en) ~ (en feil|et nedbrudd|galt|problemer)
0.85 (hadde|har) ~ (forventet|ventet|håpet på) ~ (mer|bedre|noe annet|noe mer)
0.85 (milevis|langt|lysår|veldig langt) fra ~ (det|hva) (vi|jeg|dere) ~ (enige|avtal*|bestil*|lovet|ba)
0.85 (halvhjertet|lunkent|slurvete|overfladisk|tynt) (arbeid|forsøk|utført|utkast|opplegg)

[not complaint.quality]
(feilmeldingen|feilmelding|feilkode*) ~~ (kundene|når|vises|kommer|betaling)
(kundene|kunder) ~ får feilmelding*; @day (går|passer|funker) (dessverre)? ikke
(går|passer|funker) (dessverre)? ikke for (meg|oss)
(feilen|problemet) ~ (var|ble) ~ (borte|løst|rettet|fikset|funnet) ~ (på|i løpet av|etter|innen) ~ (#|ti|fem|få|en|et|minutter|timer)
(hvor fort|så fort|hvor raskt) ~ feilen; (fant|løste|rettet) (dere|du) feilen
(kassa|kassen) er tom; (med|kommet) ~ ved en feil; en feil; stemmer ikke med (tilbud*|avtal*)
(summen|beløpet|tallet) stemmer ikke; skrive et avsnitt om; ikke godkjent
(det)? ikke går an; (klaget|klage) på kvaliteten; kan det ikke fortsette
feilen var borte; det kaller (jeg|vi) service
(er|sitter|går|står) nede (i|på|ved) (kjelleren|lageret|byen|resepsjonen|havna|gården)
gjøre (den|det|dem|filen|fila) om til

[complaint.neglect]
0.85 (ikke|ikkje|ingen|ingenting|aldri|verken|ikke noe|ikke noen|ennå ikke|intet|itj|uten !å) ~ (fått|får|få|sett|hørt|hatt|kommet|mottatt|høyrt|faatt|faar|faa|hoert) ~ (et eneste|noe|noen|et|en|ei|!så mye som|annet enn|skikkelig|ett|saa mye som)? ~ (svar|tilbakemelding|beskjed|livstegn|reaksjon|respons|unnskyldning|bekreftelse|gehør|oppfølging|beklagelse|kontakt|lyd|svar fra|kvittering på|forklaring|tilbake|fatt svar|ett ord|kvittering paa)
0.85 (får|fått|fikk|hørt|fatt|faar|faatt|hoert) ~ (@we|jo|jeg)? ~ (ikke|ikkje|ingen|aldri|null|ingenting|ikke noe|itj) ~ (fornuftig|skikkelig|ordentlig|noe|noen|et|annet)? ~ (svar|tilbakemelding|beskjed|livstegn|reaksjon|respons|unnskyldning|gehør|hjelp|kontakt|noe svar|et svar|noen tilbakemelding|fornuftig svar|oppfølging|beklagelse)
0.85 (ingen|ikke noe|intet|null|fortsatt ikke noe|fortsatt ingen|ikke et|ikke ett|ikke et eneste|ikke ett eneste|intet) (svar|tilbakemelding|beskjed|livstegn|reaksjon|respons|unnskyldning|gehør|ord|lyd|kontakt|oppfølging|beklagelse) ~ (fra|på|i det hele tatt|tross|siden|ennå|noensinne|kommet|fått|har|av|heller|engang|da|tilbake|etter|paa|faatt)?
0.85 (uten|uten !å få|uten noe|uten et eneste|uten noen|uten !å faa) ~ (svar|tilbakemelding|reaksjon|respons|!å få svar|at noen svar*|et ord|livstegn|at dere|!å høre|oppfølging|forklaring|!så mye som|!å faa svar|!å hoere|saa mye som) ~ (fra|på|av|paa)?; (ikke et|ikke ett) ~ (svar|lyd|ord|pip|livstegn|kny|eneste)
0.85 (svar|tilbakemelding|beskjed|reaksjon|unnskyldning) ~ (har|fikk|får|kom|faar) ~ (@we|det)? ~ (ikke|ikkje|aldri|ingen|uteblitt) ~ (fått|kommet|sett|hørt|faatt|hoert)?; (svar|svaret|svarene|tilbakemeldinga|tilbakemeldingen) ~ (uteblir|uteble|uteblitt|glimrer)
0.85 (@you|supporten|kundeservice|kundeservicen|byrået|konsulenten|kontoret|sentralbordet|helpdesken|kontaktpersonen|chatten|rådgiveren|prosjektlederen|kundesenteret) ~~ (svarer|svart|svarte|svara|besvarer|besvart|reagerer|reagert|lytter|lyttet|hører|hørt|ringer|ringt|ringte|tar|tok|gir|ga|gitt|hoerer|hoert) ~ (ikke|aldri|ikkje|knapt|sjelden|verken|ikke lenger|itj) ~ (på|telefonen|telefon|tilbake|lyd|beskjed|etter|meg|oss|når|lenger|mail*|lyd fra|paa|naar)?
0.85 (@you|supporten|kundeservice|byrået|konsulenten|kontoret) ~ (har|hadde)? ~ (ikke|ikkje|aldri|verken|knapt) ~ (svarer|svart|svarte|besvart|reagert|lyttet|lyttet til|hørt på|tatt kontakt|ringt|gitt beskjed|gitt lyd|informert|brydd|giddet|gidda|tatt ansvar|tatt telefonen|varslet|varsla|fulgt opp|tatt dere bryet|funnet tid|kommet tilbake|meldt|beklaget|orket|villet|hoert paa) ~
0.85 (svarer|besvarer|lytter|reagerer|hører|hoerer) (@you|ingen) ~ (ikke|aldri|ikkje|på|hos|knapt|når|lenger|i|paa|naar)?; (svarer|svart) (ikke|ikkje|aldri|sjelden) ~ (på|i|når|paa|naar) ~ (mail*|telefon*|epost*|e post*|mine|våre|sms|spørsmål*|sentralbord*|e|vaare)?
0.85 (ingen|ikke ett menneske|ikke en sjel|ikke en kjeft|knapt noen|ingen av dere|ingen hos dere|ikke én|ikke en eneste|nåkka) ~ (svarer|svart|svarte|svara|besvarer|ringer|ringt|ringte|lytter|lyttet|hører|tar telefonen|tok telefonen|tar telefon|tar ansvar|tar tak|tok kontakt|tatt kontakt|tatt tak|bryr|brydde|gir beskjed|gitt beskjed|ga beskjed|gir lyd|vet hvem|vet noe|visste|kunne svare|kan svare|vil snakke|fortalte|spurte|varslet|varsla|har tid|hadde tid|giddet|gadd|følger opp|fulgte opp|fulgt opp|hørt fra|reagerer|reagerte|reagert|informerte|informert|har informert|tok ansvar|hoerer|hoert fra)
0.85 svarer ~ ingen; ringer ~ ingen ~ (tilbake|opp); (hører|hørte|hoerer) ~ ingen ~ fra ~; (tar|tok) ~ ingen ~ (telefonen|kontakt|ansvar)
0.85 (får|fått|fikk|få|går|gikk|gått|lykkes|lyktes|klarer|klart|kan|kunne|greier|faar|faatt|faa|gaar|gaatt) ~ (@we)? ~ (ikke|ikkje|aldri|umulig|knapt|ikke engang) ~ (!å)? ~ (tak i|tak på|kontakt med|nå dere|få tak|nå fram|nå frem|komme fram|komme gjennom|få svar|få kontakt|nå noen|fatt i|komme i kontakt|snakke med et menneske|nå deg|ut av dere|kloke av dere|tak paa|naa dere|faa tak|naa fram|naa frem|faa svar|faa kontakt|naa noen|naa deg) ~
0.85 (umulig|vanskelig|håpløst|nesten umulig|!så godt som umulig|ikke mulig|saa godt som umulig) ~ (!å)? (nå|få tak|få kontakt|komme gjennom|få svar|få tak i|komme i kontakt|nå fram|nå frem|naa|faa tak|faa kontakt|faa svar|faa tak i|naa fram|naa frem)
0.85 (stille|stillhet|stillheten|stilla|taust|taushet|tausheten|tyst|dødt|musestille|radiostille|bom stille|helt stille|dødsstille|radiotaus*) ~ (fra dere|hos dere|fra deres|fra din|på deres|siden da|i røret|som i graven|som i grava|etter det|deretter|der borte|fra byrået|igjen|jeg ikke|jeg tåler|siden|har det vært|har vært|er det|i tre|i fire|i flere|i uker|fra kontoret|etterpå|paa deres|har det vaert|har vaert)
0.85 (ble|blei|blitt|er|vært|var|vaert) ~ (det)? ~ (helt|mus|bom|døds|merkelig|påfallende|veldig|svært|rart|!så|saa) ~ (stille|taust|tyst) ~ (fra|hos|siden|etter|igjen|rundt)?
0.85 (tross|til tross for|etter|trass i) ~ (gjentatte|flere|@many|#|utallige) ~ (purringer|påminnelser|mailer|mail|e poster|eposter|samtaler|forsøk|telefoner|oppringninger|henvendelser|ganger|meldinger|påminnelse|beskjeder)
0.85 (mailet|maila|mailte|ringt|ringte|skrevet|skrev|purret|purra|minnet|minna|spurt|spurte|bedt|kontaktet|kontakta|tekstet|meldt|mast|masa|påpekt|rapportert|forsøkt|prøvd|tatt opp|sendt|sendte|etterlyst|proevd) ~~ (ganger|gjentatte|utallige|gang på gang|om og om|igjen og igjen|hver uke|hver dag|forgjeves|uten svar|uten !å få|uten hell|uten respons|mailer uten|e poster uten|eposter uten|men ingen|men hører|men får|ingen svar|ubesvart|gang paa gang|uten !å faa|men hoerer|men faar)
0.85 (mailet|maila|ringt|ringte|skrevet|purret|purra|spurt|tekstet|ringer|prøvd|proevd) ~ (@many|#) (ganger|mailer|mail|purringer|sms|meldinger|gonger)
0.85 (trengtes|krevdes|kreves|måtte|skal det|tok det) ~ @many (purringer|mailer|samtaler|forsøk|e poster|telefoner)
0.85 (for små|for liten|for lita|for ubetydelig*|for lite viktig*) ~ (for dere|hos dere|kunde|kunder|til); (vi|jeg) ~ (er|blitt) ~ (nok|vel|visst)? ~ (for små|for liten|for ubetydelig*|ikke store nok|lite interessante)
0.85 (større|viktigere|morsommere|finere|mer lønnsomme|gjevere|rikere) (kunder|kunde|oppdrag|navn|fisker|fisk|kontoer|prosjekt|oppdragsgivere) ~~ (foran|går|viktig*|prioriter*|enn oss|hos dere|!å ta|!å tenke|først|fått all|å passe|gaar|faatt all)
0.85 (ikke|ikkje|aldri|neppe|ikke lenger|knapt) ~ (helt)? ~ (prioritert|prioriterte|prioritert oss|prioriteres|på alvor|tatt på alvor|viktige nok|viktig nok|lyttet til|hørt|verdig et svar|verdiget|gjort dere bryet|tatt bryet|sett|ivaretatt|godt ivaretatt|verdsatt|følt oss|prioritert kunde|paa alvor|tatt paa alvor|hoert)
0.8 (er|finnes) det ~ noen ~ (der|hjemme|våken|som leser|som lytter|igjen hos|på jobb|paa jobb)
0.85 (ikke|ingen|ingenting|ikkje|aldri|knapt|itj) ~ (hørt|hørte|høyrt|fått høre|hoert|faatt hoere) ~ (noe|noko|et pip|et kny|en lyd|et ord|en dritt|av|fra|ett|tilbake|mer|noen|siden|etter|på|dokker|dere|paa)
0.85 (hørt|hører|hørte|høyrt|hoert|hoerer) ~ (@we|jo|jeg)? ~ (ikke|ikkje|ingenting|knapt|null|aldri) ~ (noe|fra|siden|på|tilbake|mer|et|igjen|gjort|en lyd|paa)
0.85 (det har jeg|det har vi|har jeg|har vi) (jo|nå|naa)? ~ (ikke|aldri) ~ (gjort|hørt|fått|hoert|faatt) ~ (på|siden|paa) ~ (@many|#|lenge|uker|måneder|maaneder)
0.85 (ringer|ringt|ringte|mailer|svarer|kommer) ~ (@you|noen)? ~ (aldri|ikke|ikkje) ~ (tilbake|opp|meg|oss|tross|med|heller|på|igjen|paa)
0.85 (når|nå|nådd|fått|får|få|fant|naar|naa|faatt|faar|faa) ~ (@we)? ~ (ingen|dere ikke|ikke dere|ikke deg|aldri|ikke fram|ikke frem|ingen kontakt|ikke tak|ingen i|aldri tak|aldri kontakt|ikke engang tak) ~ (i|på|hos|med|paa)
0.85 (ubesvart|ubesvarte|uoppnåelig*|utilgjengelig*|ignorert|ignorerte|ignorerer|ignoreres|neglisjer*|oversett|oversette|glemt av|glemt bort|føler oss glemt|bortglemt|nedprioriter*|nedprioritert|oversees|avvist|avfeid|avspist|avspises|avfeies|stemoderlig*|feid under|radiotaushet|tausheten|stillheten|telefonkø*|talespurt|satt på vent|på vent i|kasteball|kasteballer|arkivert ulest|foeler oss glemt|satt paa vent|paa vent i)
0.85 (blitt|bli|blir|ble|føler oss|føler meg|vi er|jeg er|rett og slett|foeler oss|foeler meg) (rett og slett|litt|helt|bare)? (glemt|parkert|kneblet) ~ (av|hos|i|fra|på|paa)?
0.85 (blitt|bli|blir|ble|blei) ~ (liggende|ligende|stående|sittende) ~ (ubesvart|ubesvarte|i innboksen|uten svar|ulest)
0.85 (føler|følt|føltes|oppleves|opplever|opplevd|kjenner|følelsen|inntrykk|inntrykket|virker|skulle tro|som om|foeler) ~~ (glemt|oversett|lite viktig*|nedprioriter*|ikke prioriter*|prioritert|ignorert|ikke hørt|ikke sett|ikke lytter|bare et nummer|et nummer|som et nummer|ikke spiller noen rolle|i veien|til bry|til besvær|ikke betyr noe|små for|for små|for liten|usynlig*|annenrangs|lenger ned|bakerst|vi var luft|luft for|er luft|ikke bryr|likegyldig*|alene|overlatt|lite ivaretatt|dårlig ivaretatt|ikke ivaretatt|lite verdsatt|mistet interessen|ikke interessert|dyttet|avspist|skjøvet|ikke hoert|daarlig ivaretatt)
0.85 (prioriterer|prioriteres|bryr|engasjerer|verdsetter) ~ (@you)? ~ (ikke|ikkje|aldri|ikke i det hele tatt|null|lite) ~ (@we|oss|meg|om|lenger|som|små|våre|vaare)?
0.85 (gir|gav|ga|driter|dreit|skiter|blåser|blåste) ~ (@you|fullstendig|åpenbart|visst|helt|tydeligvis)? ~ (blanke|faen|blaffen|beng|katta|i oss|i kundene|i hva|loddet|en lang marsj|en god dag)
0.85 (sendt|sendes|kastet|kasta|kastes|henvist|henvises|henvise|videresendt|satt over|sette over|går|flyttes|sender|gaar) ~ (@we|jeg|vi|hit|rundt|mellom|fra|videre|til)? ~~ (rundt|mellom|frem og tilbake|fram og tilbake|til neste|til andre|person til person|avdeling til|fra den ene|hit og dit|som en kasteball|i ring)
0.85 (mellom|gjennom) (stolene|stoler|sprekkene|to stoler); faller ~ mellom; (ingen|ikke) ~ (fast kontaktperson|kontaktperson|fast kontakt) ~ (lenger|igjen|utpekt|tildelt|hos)?
0.85 (ny|nye|forskjellige|annen|sju|seks|fem|fire|tre|@many|bytter|byttet|nok en) ~ (person|personer|kontaktperson|kontaktpersoner|saksbehandler|saksbehandlere|konsulenter|konsulent|tekniker|teknikere|kundeansvarlig|kundeansvarlige|prosjektleder|prosjektledere|rådgiver|rådgivere|kundebehandler|ansikt) ~~ (hver gang|hele tiden|hele tida|stadig|på ett år|på et år|uten !å|på et halvt|igjen|forklare|på kort|på to|på seks|som ikke|som ingenting|siden|paa ett aar|paa et aar|paa et halvt|paa kort|paa to|paa seks)
0.85 (forklare|forklarer|forklart|begynne|starte|fortelle|gjenta|ta) ~~ (alt !på nytt|sju ganger|hver gang|om og om|fra begynnelsen|fra scratch|forfra|for en ny|hele tiden|gang på gang|@many ganger|# ganger|igjen og igjen|samme sak|det samme|alt paa nytt|gang paa gang)
0.85 (tidligere|!før|!før i tiden|en gang|i starten|i begynnelsen|da vi signerte|som ny kunde|foer|foer i tiden) ~~ (ringte|svarte|kjente|visste|pleide dere|kunne man|kunne vi|fikk vi|var dere|kom dere) ~~ (nå|numera|i dag|men|ikke|ingen|i stedet|naa)
0.8 (en|ett|et|enkel|kort|liten|lita|en eneste) ~ (mail|samtale|sms|svar|beklagelse|melding|beskjed|unnskyldning|telefon|livstegn|telefonsamtale|oppringning) ~ (hadde|ville|kunne) ~ (holdt|vært|gjort|holdt lenge|vore|vaert)
0.8 (hadde|kunne|skulle|burde|kan) ~~ (i det minste|i alle fall|iallfall|vel|minste|engang|vært på sin plass|det minste|bare|vaert paa sin plass) ~~ (gitt lyd|gitt beskjed|gi beskjed|svart|ringt|ringe|varslet|varsla|mailet|informert|fortelle|høre|sagt|beklaget|beklage|svare|ta telefonen|sagt fra|si fra|si ifra|hoere)
0.8 (lever|finnes|eksisterer) dere ~ (fortsatt|ennå|fremdeles|overhodet|engang); (noen|nokken) (hjemme|der|våken)
0.8 (få|får|fått|lese|høre|fikk|faa|faar|faatt|hoere) ~ (vite|greie på|høre|lese|vite det|rede på|greie paa|hoere|rede paa) ~~ (via linkedin|i avisa|i avisen|ved en tilfeldighet|tilfeldig|ryktevei*|av kunder|av en kunde|via en kunde|sist av alle|bakveien|i etterkant|på nettsida|gjennom en kunde|på facebook|fra andre|paa nettsida|paa facebook)
0.8 (bakerst|sist|nederst|lengst ned|lengst bak) ~ (i|på|paa) ~ (køen|køa|lista|listen|bunken|bunka|næringskjeden|rekka|prioritering*)
0.8 (mangel|manglende|dårlig|null|ikke eksisterende|fraværende|elendig|sviktende|dårligere|labert|minimal|minimalt|ingen|lite|daarlig|daarligere) ~ (på|paa)? ~ (kommunikasjon*|tilbakemelding*|engasjement*|respekt|interesse|svar|tilgjengelighet*|oppfølging|oppfølginga|oppfølgingen|informasjon*|lydhørhet|kundepleie|kontakt|kundebehandling|nærvær|tilstedeværelse)
0.8 (kommunikasjonen|tilbakemeldingen|engasjementet|kontakten|informasjonen|behandlingen|interessen|oppfølgingen|oppfølginga|dialogen|servicen) ~~ (ikke eksisterende|svikter|svikt*|elendig*|under enhver|dårlig*|null|uteblir|uteble|uteblitt|forsvant|borte|mangler|kjølnet|kjølna|katastrof*|svak*|slutt|dødde|døde|opphørt|fraværende|ikke det den|!så som !så|saa som saa)
0.8 (glimrer|glimret) med ~ fravær; (etterlatt|forlatt|latt|lar|lot|sviktet|overlatt|overlates) ~ (oss|meg|vi|jeg|der)? ~ (i stikken|i uvisshet|alene|i det uvisse|uten beskjed|til oss selv|uten svar|hengende|i uvissa|i mørket|med problem*|seile !vår egen sjø|i luft|seile vaar egen sjø)
0.8 (i uvisshet|i det uvisse|uten forvarsel|uten varsel|uten !å gi beskjed|uten !å informere|uten et ord|uten en forklaring|uten !å si fra|uten !å si|ikke en lyd|ikke et ord|ikke et pip|ikke ei linje|ikke en linje|ikke et livstegn|ikke engang en|ikke engang et) ~
0.8 (siden|etter|etter at) ~ (@boss|hun|han|kontaktperson*|tone|kari|per|kontakten) ~ (sluttet|slutta|gikk av|forsvant|ga seg) ~~ (ingen|ikke|aldri|forskjellige|nye|ny|stille|føles|følt|har vi)
0.8 (eneste|den eneste) måten ~~ (kontakt|svar|få tak|oppmerksomhet|reaksjon|gehør|faa tak); (leser|lest) ~ (dere|noen) ~ (i det hele tatt|overhodet|mailene|eposten|e postene|dette|mailen)
0.8 (unngår|unnviker|unnvikende|gjemmer dere|vrir dere|skylder på|fraskriver|bortforklar*|skylder paa) ~ (@we|spørsmål*|oss|svar*|dere|ansvar*|bak|hverandre)?
0.8 (dette er|her er|det her er|nå er dette|skriver for|ringer for|spør for|mailer for|purrer for|sender for|naa er dette|spoer for) ~ (min|den|!vår|vaar)? ~ @nth ~ (mail|mailen|e post|e posten|eposten|epost|purring|purringa|gang|gangen|gongen|forsøk|forsøket|melding|henvendelse|henvendelsen|påminnelse)
0.8 @nth ~ (mail|mailen|e post|e posten|eposten|purring|gang|gangen|forsøk|henvendelse|henvendelsen|gongen) ~ (jeg|vi|uten|på|om|i|nå|samme|denne|siden|med|skriver|spør|ringer|purrer|paa|naa|spoer)
0.8 (@many|#) ~ (mail|mailer|e poster|eposter|e postene|samtaler|purringer|meldinger|henvendelser|forsøk|sms|telefoner|ubesvarte|anrop|beskjeder|siste e postene|siste mailene) ~~ (uten svar|uten !å få|ingen svar|ubesvart*|senere|fortsatt ikke|blitt liggende|ingenting skjer|null svar|uten respons|ingen reaksjon|uten !å faa)
0.8 (tar|tatt|tas) ~ (oss|meg|kunder|det) ~ (ikke|for gitt|for gitte) ~ (på alvor|paa alvor)?; (bryr|brydd) ~ (dere|noen) ~ (egentlig|i det hele tatt|om oss)
0.85 (som å|minner om å) ~ (rope|snakke|prate|skrive|sende) ~ (i|til|mot|inn i) ~ (skogen|en vegg|veggen|veggen selv|et sort hull|et svart hull|døve ører|tomrommet|intet|ørkenen|seg selv)
0.85 (er det|finnes det|noe) ~ liv ~ (der|der inne|hos|å spore|i); (døve ører|tomme løfter om svar|stumme|taus som|tause som|tausheten brer|snakke til veggen|snakker til veggen|prater til veggen|stange hodet|stanger hodet)
0.85 (liten|små|lita|ubetydelig) (fisk|fisker|brikke|kunde|brikker) ~ (i|for|hos) ~ (deres|dere|dammen|dam|systemet|det store)
0.85 (hører|høre|ser|hoerer|hoere) ~ (bare|kun|aldri)? ~ (fra|snurten av|noe til|noko til) ~ (dere)? ~ (bare når|kun når|når det skal|ved fakturering|når dere skal|når fakturaen|når regninga|bare naar|kun naar|naar det skal|naar dere skal|naar fakturaen|naar regninga) ~
0.85 (ikke|aldri|lite|sjelden) ~ (hørt|ser|sett|hører|hoert|hoerer) ~ (snurten av|noe til|noko til|et ord fra|noe som helst fra) ~ (dere|@you|noen)?; (oftere enn) ~ (ved|når|naar) ~ (faktur*|regning*)
0.85 (lagt|la|snakket|snakka) ~ (igjen|inn)? ~ (@many|#|flere)? ~ (beskjeder|beskjed|melding|meldinger) ~ (på|hos|til|uten|på svar*|på telefonsvar*|paa|paa svar*|paa telefonsvar*)
0.85 (telefonsvarer|telefonsvareren|mobilsvar|mobilsvareren|rett til svarer|venteliste*|ventemusikk|ventemusikken|hold musikk) ~ (igjen|kan|hele|uten|hver gang|er|går|i|på|nok en|gaar|paa)?
0.85 (mailene|e postene|eposten|henvendelsene|spørsmålene|meldingene|listene) ~ (mine|våre|vaare) ~ (går|havner|forsvinner|blir|forblir|ligger|leses|gaar) ~ (rett|i|ikke|ubesvart*|liggende|borte|visst)
0.85 (ingen) ~ (har)? ~ (svart|sett|tatt|gjort|lest|kommentert) ~ (på|noe|i|dem|den|paa) ~ (de|mailene|listene|forrige|siste|mine|våre|to|tre|spørsmål*|vaare)
0.85 (overlatt|overlates|står|stått|sitter|satt|staar) ~ (igjen)? ~ (alene|helt alene|til oss selv|på bar bakke|uten hjelp|uten noen|uten svar|med skjegget|uten kontaktperson|paa bar bakke)
0.85 (dere|du) ~ (bryr|brydde) ~ (dere|deg) ~ (ikke|ikkje|visst ikke|åpenbart ikke|lite); (blitt|er) ~ (bare)? ~ (et nummer|et kundenummer|et kontonummer|en faktura|en pengesekk|luft) ~ (for|hos|i)
0.85 (@nth) (kontaktperson*|rådgiver*|saksbehandler*|konsulent*|kundeansvarlig*) ~ (på|i|siden|hittil|i år|paa|i aar); (hadde|ville) ~ (vært|vore|vaert) ~ (hyggelig|fint|greit|kjekt|høflig|på sin plass|minimum|paa sin plass) ~ (å|med) ~ (høre fra|få svar|et svar|en beskjed|få beskjed|få vite|bli informert|bli spurt|hoere fra|faa svar|faa beskjed|faa vite)
0.85 (glemt|glemte|gløymt) (oss|meg|mæ|oss helt|oss bort); (dere|du) (har)? glemt at ~ (vi|jeg) ~ (finnes|eksisterer|er kunde)
0.85 (ingen) ~ (svarer|har svart|ringer|har ringt|tar telefonen|vet|reagerer|har informert|informerer) ; (ikke|aldrig|ikke noe|uten) ~ (fått svar|svar|hørt fra dere|livstegn|tilbakemelding|respons|et ord)
0.85 (mine|våre|tre|to|fire|flere|#) ~ (mailer|eposter|beskjeder|meldinger|henvendelser|spørsmål|purringer) ~~ (ubesvart|ubesvarte|ignorert|uten svar|forsvinner|ikke besvart) ; (føler|følt|føles) ~ (oss|meg)? ~ (ignorert|oversett|glemt|nedprioritert|likegyldig*|som et nummer|til bry|bakerst i køen)
0.85 (nederst|bakerst|sist) i (bunken|køen|rekka); (du|dere) har (tydeligvis|visst|åpenbart|nok)? ikke (lest|hørt|sett)
0.85 (svaret|svarer) ~ (handler om|på) noe ~ annet; (hører|ser) (vi|jeg|man)? (bare|aldri|sjelden|kun) ~ (fra|til) dere ~ (når|før)?
0.85 (hører|ser) (vi|jeg)? bare fra dere; bare når det kommer en (regning|faktura)
0.85 (så)? (hyggelig|snilt|fint|koselig) (av dere)? at dere (fant tid|tok dere|svarte|husket); fant tid til oss
0.85 (trodde) (nesten|vi)? (at)? dere (hadde|var) (flyttet|lagt ned|glemt|gått)
0.85 (ny|en ny|en annen) (person|kontakt*|på tråden|saksbehandler*) ~~ (forfra|begynnelsen|hver gang)
0.85 (forklare|fortelle) ~ (fra begynnelsen|forfra|på nytt|fra starten|om igjen)
0.85 (ingen) (tar telefonen|ringer tilbake|svarer|bryr seg|reagerer|tar kontakt)
0.85 (uten|ikke) (et eneste|så mye som et) ~ (livstegn|ord|svar|pip); (jage|jager|mase på|løpe etter) (dere)? ~ (selv|svar)?
0.55 (før|tidligere) ~ (fikk|hadde) (vi|jeg) ~~ (nå|må|får)
0.85 (må|måtte) (vi|jeg)? ~ (jage|mase på|løpe etter|purre på) dere
0.85 (føler|følte|følt) ~ (ikke) ~ (hørt|sett|tatt på alvor|prioritert)
0.85 (ignorere|ignorerer|ignorert|overser|oversett|neglisjer*) ~ (meg|oss|henvendelse*)
0.85 (ingen|intet|ikke noe) (reaksjon|respons|svar|tilbakemelding|livstegn) ~ (på|fra)?
0.85 (glemt|glemmer) (dere)? (oss|meg); dere har glemt; (er det noen|noen) hjemme
0.85 (kanskje) noen ringer (meg|oss)? (tilbake)? (hvis|om|når); (skrev|ringte) første gang
0.85 (for|ikke) (små|viktige|interessante|store nok) for dere
0.85 (bare|kun) et nummer (i rekka|i rekken|for dere|hos dere); (snakke|snakker) til veggen
0.85 (lytter|hører) dere (ikke|overhodet|aldri) ~ (på|til)?
0.85 (døve ører|kasteball|sendt rundt|satt over) ~ (mellom|til|igjen|fem|tre)?
0.85 (savner|etterlyser) (vi|jeg)? ~ (litt)? (kommunikasjon|oppmerksomhet|tilbakemelding*|svar|interesse)
0.85 (snakke|prate|rope) (til|mot) ~ (vegg|veggen|et tomt rom|vinden)

[not complaint.neglect]
er det noen som (leser|vet|kan|har|vil); (betaling|betalingen|kort*) ~ avvist; avvist av (nettbank*|banken)
siste gangen vi (brukte|bruker); meldt meg av; hører vi ikke noe innen
satt på vent til; tredje gang denne

[complaint.cost]
0.85 (for|altfor|alt for|vel|!så|sinnssykt|skammelig|svimlende|urimelig|hårreisende|fryktelig|vanvittig|veldig|ganske|drøyt|unødvendig|utrolig|sykt|svinaktig|blir|er|ble|skikkelig|litt|nok|rimelig|noe|saa) (dyr|dyrt|dyre|kostbar*|kostbart|stiv|stivt|stive|saftig|saltet|høy pris|drøy|drøyt|drøye|i drøyeste|priset|prisa|i stiveste)
0.85 (svindyr*|svindyrt|skitdyr*|skitdyrt|kjempedyr*|kjempedyrt|dritdyr*|dritdyrt|jævlig dyrt|overpris*|overpriset|blodpris*|ågerpris*|ågerrente|røverpris*|ublu|fantasipris*|sjokkpris*|superdyr*|dyrekjøpt*|luksuspris*|melkeku|melker|melkes|flådd|flår|flådde|skinnet|robbet|robba|robber|loppet|loppa|pengesluk|pengesluket|hinsides pris*|stive priser|blodprising|dyrere og dyrere|rasere* budsjett*|rein ågring|hundedyrt|rådyr|rådyrt|rådyre|steindyrt)
0.85 (pris|prisen|priser|prisene|timepris*|timeprisen|honorar|honoraret|salær|salæret|avgift|avgifta|avgiften|kostnad|kostnaden|kostnadene|taksten|satsen|satsene|summen|månedsavgift*|månedsprisen|månedsbeløp*|lisenskostnad*|lisensprisen|prisnivå*|prisnivået|årsavgiften|timesatsen|timesatsene|prisene deres) ~~ (for høy*|for høyt|høy|høyt|høye|skyhøy*|skyhøye|urimelig*|drøy|drøyt|drøye|saftig*|stiv|stive|stivt|svir|svei|svi|i overkant|i drøyeste laget|i meste laget|i høyeste laget|i stiveste laget|i drøyeste|i stiveste|hårreisende|løper løpsk|skutt i været|skyter i været|økt|økte|øker|stiger|steget|doblet|dobla|doblet seg|tredoblet|forsvare|ikke forsvare|vanskelig !å forsvare|vanskelig !å forklare|ikke rettferdiggjør*|over budsjett*|skremmende|får oss til|eksploder*|sjokk*|svimlende|uforholdsmessig*|ikke rimelig*|urimelig|ikke står i|står ikke i|latterlig*|absurd*|vanvittig*|hinsides|sprengt|spiser opp|tar knekken|på kanten|vel høy|vel stiv|høyere enn markedet|langt over markedet|galskap|faar oss til|ikke staar i|staar ikke i|paa kanten)
0.85 (saftig*|saftige|høy|høye|økte|urimelig*|hårreisende|skyhøy*|skyhøye|stiv|stive|kraftig*|drøy|drøye|solid|solide|svimlende|rundhåndet|betydelig|sjokkerende|hinsides) ~ (pris|prisen|priser|prisene|prisøkning*|prishopp|prishoppet|prispåslag|timepris*|honorar|honoraret|salær|avgift*|kostnad*|nota|notaen|regning|regninger|regninga|faktura|fakturaer|økning|økningen|økningene|sum|summer|prislapp*|påslag|takst|takster|beløp|månedsavgift*|sats|satser|beloep)
0.85 (prisøkning|prisøkninga|prisøkningen|prisøkninger|prisøkningene|prishopp|prishoppet|avgiftsøkning*|økningen|økninga|satt opp prisen|satt opp prisene|setter opp prisen|setter opp prisene|hevet prisen|hever prisen|økt prisen|øker prisen|øker prisene|økt prisene|prisjustering*|skrudd opp prisen|prisvekst*|justert opp) ~~ (ikke|uten|begrunn*|vanskelig*|urimelig*|tøff*|sjokk*|overrask*|uventet*|tredje|tross|samtidig|dårligere|reager*|aksepter*|saftig*|merkbar*|kraftig*|hvordan kan|hvorfor|svelge|forsvare|aktuelt|neppe|den|oss|daarligere)
0.85 (valuta|igjen|verdi|nytte|utbytte|uttelling) ~ (for|av) ~ (pengene|penger|pengan|våre penger|kostnad*|alt vi betaler|avgift*|honorar*|det vi betaler|prisen|krona|kronene|vaare penger)
0.85 (ikke|aldri|neppe|langt fra|ikkje|knapt|lite|tvilsomt) ~ (verdt|verd|valuta for|prisverdig*|verdi for|noen valuta|kostnadseffektiv*|billig*|billig|gratis|stå i forhold|står i forhold|forsvare kostnad*|rettferdiggjør*|lønnsomt|forsvarlig|lønner seg|lønne seg|regnestykke*|staar i forhold) ~ (pengene|prisen|det|kostnad*|#|penger|for|hos|pris*|avgift*|lenger|til)?
0.85 (står|stod|sto|stå|staar) ~ (ikke|neppe|lite) ~ i ~ (forhold|stil); (ikke|neppe) ~ i ~ (forhold|samsvar) ~ (til|med) ~ (kvalitet*|levering*|resultat*|det vi|pris*|innsats*|kostnad*)
0.85 (hva|nøyaktig hva|akkurat hva|hva i all verden) ~ (betaler|får|fikk|kjøper|betalte|har|faar) ~ (@we|egentlig|man) ~ (egentlig|for|betalt|igjen|ut av|akkurat)? ~ (for|pengene|ut av dette|for pengene|de pengene|egentlig|igjen)
0.85 (hva|lurer på hva|hva i grunnen|lurer paa hva) ~~ (betaler for|får for pengene|får igjen|betalt for|gjør egentlig|pengene går til|pengene blir av|koster !så mye|får ut av|inngår egentlig|gjør for pengene|får valuta|igjen for pengene|faar for pengene|faar igjen|gjoer egentlig|pengene gaar til|koster saa mye|faar ut av|gjoer for pengene|faar valuta)
0.85 (for|til|med) (den|det|de|dem|slike|sånne|den slags|en slik|en sånn|dette|et slikt|en saann) (prisen|pengene|beløpet|summen|summene|honoraret|prislappen|kostnaden|avgiften|månedsavgiften|timeprisen|penger|salæret|pris|prisnivået|beloepet) ~ (hadde|kan|får|fikk|burde|forvent*|trodde|synes|kunne|vil|fortjener|skal|kreves|skulle|er det|må|venter|faar|maa)
0.85 (koster|kostet|kosta|koste|kostar) ~ (det|oss|meg|jo|nå|allerede|dere|naa)? ~ (skjorta|skjorten|flesk|en formue|ei formue|for mye|mer enn|dobbelt|mye mer|altfor|en halv|flere tusen|en årslønn|!så mye|det hvite ut av øyet|hele pakka|en arm|en del mer|betydelig mer|blod|mer og mer|hvitøyet|det hvite|like mye som|mest|for hver|alt for mye|en liten formue|saa mye)
0.85 (kastet|kasta|kaste|kaster|bortkastet|bortkasta|sløste|sløser|sløst|sløseri|sløsing|brent|brenner|brukt opp|pøst|pøser|hiver|hev) ~ (med|av|bort|ut)? ~ (penger|pengene|krone|kroner|budsjett*|tid og penger|ressurser|#|tusen|medlemspeng*|skattepeng*|på dere|i sluket|paa dere)
0.85 (penger|pengene|tusen|kroner|kr|budsjett*) ~ (rett ut|rett i|i dass|ut av vinduet|ut vinduet|i et sort hull|i et svart hull|bortkast*|kastet bort|kasta bort|opp i røyk|til ingen nytte|for ingenting|til ingenting|helt unødvendig|på sjøen|i sluket|for null|i sjøen|paa sjøen)
0.85 (tusen|kroner|kr|tusenlapper|laken|spenn|million|millioner|måneden|året|timen|time|000|uka|maaneden) ~ for ~ (det her|dette|det der|ingenting|noe slikt|en slik|noe sånt|null|hva|en halv|at ingen|at|en mal|søppel|ti minutt*|tre linjer|en times|ti minutter|fem minutter|!å bytte|!å legge|!å sende|!å rette|!å svare|samme|to|en logo|en mail|en telefonsamtale|en knapp|tre bilder)
0.85 (tusen|kroner|kr|spenn|000|million|laken) og (null|ingen|ikke|ingenting|likevel|fortsatt|knapt); (mail|samtale|linjer|tekst|logo|times|møte|moete) ~~ kan koste ~ (#|tusen|!så|saa); hvordan ~~ kan koste
0.85 (får|fikk|få|fått|faar|faa|faatt) ~ (@we|man)? ~ (!så|svært|fryktelig|altfor|saa)? ~ (lite|ingenting|for lite|mindre|ikke mye|ikke|null|stadig mindre) ~ (for|av|ut|igjen) ~ (pengene|penger|det vi|prisen|kostnad*|avgift*|for|betaler|av det)
0.85 (billigere|billigst|halve prisen|halve kostnaden|halvparten av prisen|en tredjedel av|lavere pris|lavere priser|bedre pris|bedre priser|gunstigere|rimeligere|tredjedelen|betydelig lavere|til halv pris|halv pris|halvparten !så dyr*|godt under dere|langt under dere|godt under|gratis hos|halvparten saa dyr*) ~~ (enn|hos|fra|alternativ*|annen|andre|konkurrent*|tilbud*|!å|noen andre|nevø*|andre steder|for|av|samme|og|tilbyr|kan|dere)
0.85 (dobbelt|det dobbelte|tre ganger|to ganger|tredobbelt|fire ganger|fem ganger|# prosent|femti prosent|tretti prosent|tjue prosent) ~ (!så|saa)? ~ (dyr|dyre|dyrt|mye som|prisen|kostnaden|mer enn|dyrere|høyere|opp|økning) ~ (enn|som|mot|for|sammenlignet|på|paa)?
0.85 (dyrere|kostbarere) ~~ (enn|hos|konkurrent*|sammenlign*|annen|andre|for hver|hvert|år|og dårligere|blitt|igjen|blir|markedet|aar|og daarligere)
0.85 (vanskelig|umulig|kan ikke|ikke|vanskeligere|vondt) ~~ (forsvare|rettferdiggjøre|regne hjem|få til !å !gå opp|forklare for|begrunne|svelge|få gjennom|faa til !å gaa opp|faa gjennom) ~~ (kostnad*|pris*|utgift*|summen|styret|#|ledelse*|beløp*|avgift*|honorar*|eierne|medlemmene|investering*|pengene|budsjett*|faktura*|økning*)
0.85 (kostnaden|kostnadene|avgiften|honoraret|utgiften|prisen|summen|det|#) ~~ (vanskelig|ikke) ~ (!å|kan|går|gaar)? ~ (forsvare|rettferdiggjøre|regne hjem|forsvares|rettferdiggjøres|regnes hjem)
0.85 (budsjett|budsjettet|makspris*|kostnadsramme*|rammen|ramma|kostnaden|kostnadene) ~~ (sprengt|sprengte|sprukket|sprakk|overskred*|overskredet|løper løpsk|løpt løpsk|dobbelt|eksplodert|ut av kontroll|skutt i været|galopperer)
0.85 (fakturerer|faktureres|tar betalt|ta betalt|betale|koster|belastes|krever) ~~ (for det minste|minste lille|hver mail|hver telefonsamtale|hver eneste|hver gang|for hver|for alt|for !å svare|for en mail|for !å puste|for lufta|hver minste|kvarter for|for !å rette|for sine egne|for egne feil|ekstra for alt|per påbegynte|for hvert|for den minste)
0.85 (lønner|lønnet|lønte|betaler) ~ seg ~ (ikke|neppe|aldri|dårlig|daarlig); (ikke|aldri) ~ (lønner seg|betale seg|gitt uttelling|økonomisk forsvar*|regne hjem)
0.85 (prisnivået|prisbildet|kostnadsnivået|timesatsen|honorarnivået|timeprisen|prisen deres|prisene deres) ~~ (høyt|høy|ikke|for|vanskelig*|tvilsom*|urimelig*|problem*|utfordr*|sammenlign*|konkurrans*|over|stiv|stivt|svir)
0.85 (i drøyeste|i stiveste|i overkant|i høyeste|i meste|i dyreste) laget; litt i overkant; i overkant (mye|dyrt|høyt|av|stivt)
0.85 (svir|svei|smerter|smertet|gjør vondt|gjoer vondt) ~ (litt|godt|å betale|i lommeboka|på pungen|på budsjettet|skikkelig|paa pungen|paa budsjettet)?; (tar|tok|krever) dere dere (godt)? betalt
0.85 (betaler|betalte|betalt|lagt|la|legger|brukt|bruker|punget ut|bladd opp|investert|lagt igjen) ~~ (#|tusen|million|tusener|en halv million|dyre dommer|dyrt|godt betalt|mye penger|store penger|masse) ~~ (og|for|men|uten) ~ (får|fikk|fått|ingenting|ikke|likevel|hva|null|dette|det|noe sånt|resultat|engang|har|tross|spør|faar|faatt|spoer)
0.85 (lurer|lurt|spør|spørsmål|tviler|usikker*|tenker|undres|begynt|spoer|spoersmaal) ~~ (verdt|prisverdig*|pengene|hva vi betaler|kostnad*|avgift*|valuta|prislappen|prisen|honorar*|nytte|avkastning|igjen for)
0.85 (er det|er dere|er tjenesten|var det) ~ (virkelig|egentlig)? ~ (verdt|verd) ~ (#|pengene|prisen|det|alt dette)
0.85 (rene|ren|rein|høylys|på høylys|paa høylys) ~ (ran|ranet|åger|utpressing|plyndring|tyveri|landeveisrøveri|landeveisrøveriet|røveri); (dyre|kostbare|dyrekjøpte) (dommer|erfaringer|lærepenger|minutter|timer|penger)
0.85 (mye|store|masse|altfor mye|dyre) (penger|summer|kroner) ~ (for|på|paa) ~ (lite|ingenting|noe|!så lite|dette|dere|slikt|svært lite|det her|!å|saa lite); (føler|følte|kjenner|foeler) ~ (oss|meg) ~ (lurt|robbet|snytt|flådd|loppet|melket)
0.85 (#|@many) (timer|timar|time) (for|på|til|paa) å (bytte|legge|rette|endre|skifte|sende|svare|laste|skrive|flytte|fikse|oppdatere|klippe|ringe|åpne|slette|installere|trykke|lese|finne|aapne)
0.85 (#|tusen|000) (kroner|kr|lapper|spenn)? (for|på|paa) å (bytte|legge|rette|endre|skifte|sende|svare|laste|skrive|flytte|fikse|oppdatere|trykke|lese|finne|si|ta|åpne|aapne)
0.85 (tør|tør ikke|våger) ~ (jeg|vi)? ~ (snart|knapt|nesten)? ~ (ikke|knapt) ~ (skrive|ringe|spørre|sende|ta kontakt) ~ (til|dere|lenger|i frykt|av redsel)?
0.85 (taksameter*|taksameteret|taksametret|tellekanten|klokka tikker|klokken tikker) ~ (går|tikker|på|hver|når|gaar|paa|naar)?; (hva|hvor mye) ~ (koster|tar dere) ~ (det)? ~ (å puste|å si hei|å hilse|å svare|et smil)
0.85 (halve|halvparten av) (prisen|kostnaden|summen) ~ (hos|andre|et annet|for|av|hvis)?; (rimeligere|billigere) ~ (hos|andre|alternativ*|annet|enn dere|løsning*|leverandør*|byrå*)
0.85 (prisen|det|regnestykket|summen|kostnaden|timeprisen) ~ (går|gikk|henger|gaar) ~ (ikke|ikkje) ~ (opp|sammen|i hop) ~ (for oss|med det|lenger|for en)?
0.85 (blør|blødd|punger ut|blar opp|svir av) ~ (penger|tusen*|#|for|hver|store)
0.85 (regnet med|regna med|forventet|forventa|ventet|venta|forvente|håpet|håpa|ventet oss|venta oss|forlange) ~~ for (den|de|det) (prisen|pengene|summen|beløpet|honoraret|beloepet)
0.85 (overrasket|overraska|sjokkert|sjokkerte|satte kaffen i halsen|stusset|reagerer|reagerte|svelget) ~ (over|av|da|på|paa) ~ (regning*|faktura*|prisen|beløpet|summen|honorar*|økning*|prisøkning*|beloepet)
0.95 (hver|hvert|hver minste) ~ (e post|mail|telefon|småting|spørsmål) ~~ (fakturer*|regning|kvarter|betale|koster)
0.95 (faktureres|fakturert) ~ som (et kvarter|en halvtime|en time)
0.95 (tilbudet|prisen|regningen|overslaget) ~ (var|ble|kom) ~ (sjokk|overraskelse|bakoversveis|brått på|høyere enn)
0.95 (mye penger|en del penger|en formue|skjorta|blodpris) ~ for
0.95 (sliter med|vanskelig|klarer ikke|kan ikke) ~ (forsvare|rettferdiggjøre|begrunne) ~ (utgift*|kostnad*|pris*|beløp*|regning*)
0.95 (føler|får|ser) ~ ikke ~ (valuta|igjen for pengene|verdien)
0.95 (blitt|er|blir|altfor) (alt)? for (dyre|dyrt|dyr) ~ (for)?
0.95 (halv pris) ~ (hos|for det samme|andre steder|av andre); andre (tar|gjør det for) (halvparten|mindre)
0.95 (prisøkning|prishopp|prisøkningen) ~ (igjen|andre i år|enda|uten)
0.95 (kroner|kr) for å (skifte|trykke|flytte|svare|rette|sende|ringe)
0.95 ser ikke hva vi (får|betaler); (gå|komme) ~ ned i pris; (lavere pris|prisavslag|avslag i prisen)
0.95 (egentlig|i bunn og grunn) (er)? (en mal|standard*|klipp og lim)
0.95 (står|sto) ~ ikke ~ (i stil|i forhold) (til|med) ~ (prisen|pengene|hva vi)?; (kan) fås (billigere|til halve)
0.95 (stiv|saftig|drøy|heftig|voldsom) (pris|regning|faktura|økning|timepris); (prisen|regninga|regningen) ~ (stiv|drøy|saftig|heftig)
0.95 (timepris*|pris*|regning*|honorar*) ~ (på trynet|på jordet|bort i natta|hinsides|helt vill|ute av proporsjoner)

[not complaint.cost]
(blir|bli) dyrt for dere
oppsigelsestid har vi

[escalation]
0.85 (eskalere|eskalerer|eskalert|eskaleres|eskalering|melde|klage|klager|klaget|ta) ~~ (til|hos|med) ~ (deres|din|høyere|byråets|!vår|min|vaar) ~ (sjef|daglig leder|leder|ledelse|ledelsen|styreleder|eier|styre|nivå|hovedkontor*|konsern*)
0.7 (løfter|løfte|løftet|tatt|bringe|sende|tar|ta) ~ (det|dette|saken|henvendelsen|opp)? ~ (opp|videre|med|til|hos|på|paa) ~ (!vår|min|deres|høyere|neste|selskapets|høyeste|vaar) ~ (sjef|daglig leder|styreleder|styre|ledelse|ledergruppe*|eier|hovedkontor*|konsern*|direktør|nivå|rådmann|kommunedirektør|hold)
0.85 (snakke|prate|snakket|treffe|møte|samtale|ringe|ringt|kontakt|kontakte|nå|telefonnummer|nummeret|nummer|opplysninger|kontaktinfo*|navn|navnet|mailadresse*|e postadressen|sette|settes|satt|henvende|henvender|videresendes|videresende|løfte|høre|svar|beskjed|eskaleres|få|vil ha|bli oppringt|bli kontaktet|tilbakemelding|ta en prat|ta en tlf|prat|snakk|ber om|komme i kontakt|oppringning|moete|naa|hoere|faa) ~~ (med|av|til|fra|hos|på|via|paa) ~ (deres|din|en|et|byråets|firmaets|nærmeste|ansvarlig|øverste|noen i|dere sin|daglig|den daglige) ~ @boss
0.85 (snakke|snakka|prate|prat|møte|høre fra|ringe|svar fra|kontakt med|ord med|ta det med|tar det med|moete|hoere fra) ~ (med)? ~ (sjefen|daglig leder|lederen|ledelsen|eieren|direktøren|styrelederen|avdelingslederen|styret|en leder|en sjef|sjefen sjøl|avdelingslederen) ~ (din|deres|hos|på|nå|i|og|direkte|di|paa|naa)?
0.85 (deres|din|byråets|selskapets|firmaets) ~ @boss ~~ (ringer|ringe|kontakt*|svare|svarer|komme tilbake|forklare|!bør|burde|får vite|inform*|kopi|må|lese|vite om|ta kontakt|på tråden|faar vite|maa|paa tråden)
0.85 (sjefen|lederen|ledelsen|daglig leder|direktøren|eieren|styrelederen|avdelingslederen|styret) ~ (din|deres|hos dere|i byrået) ~~ (ringer|ringe|kontakt*|svare|svarer|komme|forklare|!bør|burde|får|vite|inform*|kopi|må|lese|ta|om|på|nå|faar|maa|paa|naa)?
0.85 (krever|vil|forventer|ber|ønsker|insisterer|skulle gjerne|trenger) ~~ (deres|din|en|et|noen i|noen fra|ansvarlig|øverste|byråets|at) ~ @boss
0.85 @boss ~ (hos dere|i byrået|på kontoret deres|paa kontoret deres); (lenger opp|på høyere hold|høyeste hold|øverste hold|øverste sjef*|øverste ledelse*|eskalere|eskalerer|eskaleres|eskalering|eskalert|eskaleringen|eskaleringsvei*|eskaleringssak|sjefsnivå|ledelsesnivå|ledernivå|overordnede|overordnet nivå|nærmeste sjef|nærmeste leder|nærmeste overordnede|ansvarlig leder|klageansvarlig*|klageinstans*|høyere oppe|lenger oppe|lenger opp i systemet|paa høyere hold)
0.85 (noen|en person|den|personen|en|nån) ~ (som|med) ~ (bestemmer|mandat|har ansvaret|er ansvarlig|har ansvar|har mandat|kan bestemme|kan ta en beslutning|kan ta beslutninger|tar beslutninger|myndighet|eier|har myndighet|vet hva|faktisk kan|ytterst ansvarlig|ansvar for|kan svare|på ordentlig|tyngde|beslutningsmyndighet|fullmakt|har fullmakt|sitter på pengesekken|kan skjære gjennom|har noe !å si|paa ordentlig|sitter paa pengesekken)
0.85 (ansvarlig|øverste ansvarlige|hovedansvarlig|øverst ansvarlig) ~ (person|hos dere|leder|skal|ringer|kontakter|får|for !vårt|for kundeforholdet|faar|for vaart)
0.85 (hvem|hvilken) ~ (er|har|kan|bestemmer|eier) ~ (ansvarlig|ansvar|sjef|sjefen|øverst|ytterst|bestemmer|din sjef|deres leder|daglig leder|over deg|ansvaret|det endelige|overordnet)
0.85 (!vår|min|våre|selskapets|sameiets|konsernets|foreningens|vaar|vaare) ~ (sjef|daglig leder|leder|styreleder|styre|ledelse|ledergruppe|eier|eiere|konsernledelse|generalsekretær|rektor|rådmann|kommunedirektør|innkjøpssjef|økonomisjef|cfo|finansdirektør|sjefen|morselskap*|direktør|virksomhetsleder|konsernsjef|regiondirektør|regionsjef|avdelingsdirektør) ~~ (ringer|kommer til !å ringe|vil treffe|vil snakke|vil ha svar|vil ha et møte|kontakter|krever|tar over|tar nå|tar kontakt|ta kontakt|koblet inn|kobles|kobla inn|orientert|informert|i kopi|spør|tar det herfra|kommer til !å kontakte|har tatt|svært misfornøyd|ikke glad|rasende|krever svar|vil nå|har bedt meg|vil vite|tålmod*|involver*|ta en prat|er på saken|vil ha et moete|tar naa|spoer|svært misfornoeyd|vil naa|er paa saken)
0.85 (eieren|eierne|styret|ledelsen|sjefen|daglig leder|styreleder|styrelederen|direktøren|konsernledelsen|ledergruppa|ledergruppen) ~ (hos oss|!vår|våre|min|i selskapet|her|vaar|vaare)? ~ (vil|kommer til !å|skal|krever|ønsker|tar|er|har) ~~ (snakke|kontakte|ringe|møte|forklaring|videre|informert|orientert|moete|ta en prat|ta det|ta dette|direkte med|ta kontakt|ha svar|et møte|ta over)
0.85 (eieren|eierne|styret|ledelsen|sjefen|daglig leder|styreleder|styrelederen|direktøren|konsernledelsen|ledergruppa|ledergruppen) ~ (hos oss|!vår|våre|min|i selskapet|her|vaar|vaare)? ~ (vil|kommer til !å|skal|krever|ønsker|tar|er|har) ~~ (koblet inn|kobla inn|bedt om en forklaring|tar over|møte deres|ta saken|et moete|moete deres)
0.85 (setter|satt|satte|legger|lagt|kopierer|kopiert|stiller|ta|tar|legge|sette) ~~ (sjefen|daglig leder|styreleder|styret|ledelse*|eier*|direktør*|cfo|økonomisjef*|@boss) ~ (i|på|som|inn|paa)? ~ (kopi|cc|kopien|tråden|loopen); (sjefen|daglig leder|styreleder|styret|cfo|ledelse*|eieren) ~ (på|i|legges|er|står|paa|staar) ~ (kopi|cc|tråden)
0.85 (ikke|slippe|ikke lenger|lei av !å|trøtt av !å) ~ (snakke|diskutere|ha med|maile|forholde) ~~ (kundeservice|supporten|sentralbordet|praktikant*|junior*|assistent*|konsulentene|selger*|resepsjonen|førstelinj*|saksbehandler*|trainee*|prosjektassistent*)
0.85 (ikke til|i stedet for|istedenfor) ~ (noen av|en av)? ~ (konsulentene|saksbehandler*|selger*|kundeservice|supporten|assistent*|junior*)
0.85 (styreleder|leder|ledelsen|sjefen|direktøren|styret|eieren) til (leder|styreleder|ledelse|styre|eier|sjef)
0.8 (klagen|klage|saken|dette|det|henvendelsen) ~~ (til|hos|på|paa) ~ (deres|høyere|byråets|din) ~ (ledelse|ledelsen|sjef|sjefen|daglig leder|styre|øverste|nivå|hovedkontor*|eier|eierne|konsern*)
0.8 (mailen|e posten|eposten|brev|dette|denne|saken) ~~ (videresendes|videresend|sendes|går|leveres|send|gaar) ~~ (til) ~ (den|din|deres|ansvarlig|noen|sjefen|daglig|ledelsen) ~ (som eier|sjef|eier|som leder|som bestemmer|leder*|ledelse*|høyere|din|deres)
0.8 (behøver|krever|på tide|trenger|paa tide) ~~ (neste nivå|annet nivå|høyere nivå|ledelsesnivå|sjefsnivå|et nivå opp|nivå opp|snakke med sjef*|ledelsen inn)
0.8 (gi|sett|videresend|koble|send) ~ (meg|oss|dette|denne|saken)? ~ (til|over til|videre til|med) ~ (sjefen|lederen|daglig leder|ledelsen|en leder|noen høyere|overordnede|din overordnede|din leder|din sjef)
0.8 (hva|vet|sier) ~ (sjefen|daglig leder|ledelsen|lederen|sjefen din) ~ (din|deres) ~ (om|til|at)?
0.85 (konsernledelsen|direktøren|administrerende|toppledelsen|styret|hovedkontoret|styreleder|daglig leder|rådmannen|eierne) ~ (hos oss|!vår|!vår|våre|vaar|vaare)? ~~ (tar kontakt|ta kontakt|kontakter|ringer|involvert|koblet på|orientert|informert|løftet|overtar|krever svar|vil høre|koblet paa|vil hoere)
0.85 (saken|dette|det|klagen) ~ (er|blir|ble|har blitt|må|vil bli|skal|maa)? ~ (nå|naa)? ~ (løftet|løftes|eskaleres|eskalert|tatt|tas|meldt|videreført|sendt) ~ (opp)? ~ (til|opp til|et hakk opp|på|paa) ~ (konsern*|ledelse*|direktør*|styret|toppen|hovedkontor*|ledernivå|høyere nivå|daglig leder|sjefen|eierne)?
0.85 hvem ~ (er|har|kan) ~ (sjefen|sjef|lederen|lederen din|daglig leder|eieren|ansvarlig|over deg|øverste) ~ (din|deres|hos dere|her|der)?
0.85 (snakke|prate|sett meg over|møte) ~ (med|til) ~ (sjefen|lederen|ledelsen|en leder|daglig leder) (din|deres)?
0.85 (sjefen|lederen|daglig leder|direktøren|ledelsen) (din|deres|hos dere) ~ (på kopi|cc|inn i)?
0.85 (satt|setter|sette) ~ (sjefen|daglig leder|direktør*|ledelsen|lederen) ~ (kopi|cc)
0.85 (tar|ta|tatt|løfter|løfte|løftes) ~ (dette|det|saken)? ~ (opp)? (i|med|til) (ledergrupp*|styret|ledelsen|direktør*|daglig leder|toppen)
0.85 (løftes|løfte|løfter) ~ (et nivå|opp|høyere); (høyere|et annet|neste) nivå; et nivå opp
0.85 (eskalerer|eskalere|eskalert|eskaleres); (formell|offisiell|skriftlig) klage; klageansvarlig*
0.85 (øverste|overordnede|endelige) ansvar* ~ (hos dere|for)?
0.85 (økonomisjef*|direktør*|styret|styreleder*|administrerende|eieren) ~ (gått inn i|krever et møte|ønsker et møte|vil ha et møte|har blandet seg)
0.85 (noen|en) som (kan|har) (bestemme|bestemmer|ta en beslutning|avgjøre|myndighet|fullmakt|mandat)
0.85 (gidder|vil|orker) ikke ~ (snakke|prate) med ~ (lærling*|flere|praktikant*|underordnede)
0.8 (du og jeg|vi to) kommer (vi)? ikke (lenger|videre)
0.85 (få|snakke med|tak i) ~ (sjefen|lederen|noen over|en leder|ansvarlig*) (din|deres|deg|hos dere)
0.85 (hvem) ~ (er sjefen din|er sjef hos|leder hos|kan jeg klage til|bestemmer hos)
0.85 (går|gå|må gå) ~ (til|over) ~ (sjefen din|sjefen deres|ledelsen deres|hodet på)
0.85 (øverste|overordnet) (ansvar*|leder*|sjef*) ~ hos dere; (gjennom|via) juridisk avdeling
0.85 hvem er (sjefen|lederen|direktøren) (din|deres); (vil|ønsker å) klage på (behandling*|saksbehandling*|dere|deg|ansatt*)

[not escalation]
(tar|ta) det med sjefen (og|så|før|min)

[request]
0.75 (om|hvis|dersom) ~~ (ikke) ~~ (frafalles|frafalt|trekkes|trukket|utbedret|løst|rettet|betalt|fått svar|levert|på plass|tilbakebetalt|mottatt|krediter*|kreditert|loest|faatt svar|paa plass) ~~ (senest|innen|!før|til|foer)
0.75 (skal|trenger|!bør|vil ha|må|maa) ~ til (engelsk|tysk|fransk|spansk|polsk|svensk|dansk|finsk|litauisk|italiensk|norsk|nynorsk|arabisk|ukrainsk|samisk)
0.85 (kan|kunne|vil|ville|skulle|får|rekker|orker|gidder|klarer|faar) (dere|du|noen|en av dere|kollegaen din|noen hos dere|man|dokker|de) ~~ (@ask|sendt|hjulpet|sjekket|sjekka|sett på|laget|laga|ordnet|ordna|gitt|foreslå|bygge|tolke|tilby|rettet|ringt|oppdatert|endret|bekreftet|lagt|tatt|sett paa)
0.45 (kan|kunne|skulle|vil) (dere|du|noen|dokker)
0.85 (sender|ringer|legger|fikser|ordner|retter|bytter|oppdaterer|flytter|sjekker|gir|tar|lager|setter|endrer|bekrefter|krediterer|sletter|fjerner|stopper|svarer|videresender|publiserer|hjelper|ser) (dere|du) ~ (oss|meg|den|det|de|en|et|ei|bare|på|inn|opp|til|ut|tilbud*|over|nye|ny|tilbake|beskjed|dette|med|også|navn*|filene|filen|fila|siden|kopi|paa|ogsaa)
0.7 (kan|får|skal|skulle|!bør|rekker|burde|fikk|kunne|faar) (vi|jeg) (også|gjerne|evt|eventuelt|bare|heller|kanskje|snart|ogsaa)? (få|fått|ta|bestille|flytte|sende|se|høre|snakke|betale|dele|ses|møtes|bytte|endre|skyve|ha|leie|låne|vente|regne|kjøre|legge|bruke|trekke|komme|ønske|be|ringe|forlenge|løse|gjøre|slippe|hente|melde|be om|fakturere|vite|spørre|booke|finne|utsette|ses|prate|hatt|faa|faatt|hoere|laane|kjoere|loese|gjoere)
0.85 (vennligst|vennlegst|vær vennlig|vær snill|vær !så snill|vær !så god|vær !så vennlig|ver !så snill|vær saa snill|vær saa god|vær saa vennlig|ver saa snill) ~~ (@ask|lever|hold|stryk|la|påminn|returner|makuler|inkluder|kompletter|ta hensyn|opprett|sørg|sikre|svar|prioriter|opphør|slutt|oppgi|bruk|finn|inform*|merk|gi)
0.85 (takknemlig|takknemlige|glad|glade|pris !på|fint|flott|topp|perfekt|kjekt|supert|gull|kjempefint|hyggelig|ønskelig|bra|greit|best|stas|ålreit|knall|pris paa) ~ (for|om|hvis|dersom) ~ (svar|beskjed|dere|du|vi|et|en|tilbakemelding|at|hjelp|noen|jeg|rask*|bekreft*|tilbud*|det|få|kopi|samtale|klarhet|oppringning|veiledning|informasjon|dokker|faa)
0.85 (setter|sette|satt|sett) ~ (stor)? ~ pris !på ~ (om|hvis|!å|et|en|rask|snarlig|svar|tilbakemelding|at|raskt|hjelp|bekreft*)
0.85 (jeg|vi|undertegnede|æ|eg) ~ (vil|ønsker|ville|trenger|skulle gjerne|ville gjerne|må|treng|maa) (gjerne|bare|derfor|også|nå|ogsaa|naa)? (ha|få|gjerne ha|gjerne få|!å|se|vite|snakke|treffe|bestille|booke|endre|flytte|bytte|be|høre|legge til|hjelp|svar|beskjed|en|et|ei|deres hjelp|kopi|tilbud*|underlag*|skriftlig*|bekreft*|informasjon|deres|hatt|fått|pristilbud|en avklaring|faa|gjerne faa|hoere|faatt)
0.85 (jeg|vi|undertegnede) ~ (krever|ber|forventer|imøteser|lurer|etterspør|etterlyser|ser fram til svar|insisterer|har et spørsmål|har noen spørsmål|har et ønske|har en forespørsel|ber om|anmoder|har et spoersmaal|har noen spoersmaal)
0.85 (vil|ønsker|trenger|skulle|må|maa) (jeg|vi) ~ (ha|!å|få|gjerne|en|et|vite|skriftlig*|svar|hjelp|snakke|se|treffe|bestille|høre|bytte|endre|hatt|be|at dere|faa|hoere)
0.85 (krever|ber|forventer|imøteser|lurer|anmoder) (jeg|vi) ~ (ha|!å|få|om|deres|en|et|oss|meg|hvordan|hva|svar|skriftlig*|umiddelbar*|nå|av|derfor|beskjed|full|snarest|på|at|faa|naa|paa)
0.85 (skulle|ville|hadde) ~ (gjerne|likt|ønske|ønsket|satt pris) ~ (ha|hatt|få|fått|!å|se|sett|høre|hørt|bestille|bestilt|vite|visst|en|et|hjelp|bytte|lagt|ta|dere|faa|faatt|hoere|hoert)
0.8 (imøteser|avventer|ser fram til|ser frem til|ser fram mot) ~ (deres svar|din tilbakemelding|deres tilbakemelding|ditt svar|svar|tilbakemelding|beskjed|bekreft*|snarlig|rask|kredit*|korriger*|forslag|tilbud|redegjør*)
0.85 (kom|komme|gi) ~ (tilbake|lyd|beskjed) ~ (med|senest|snarest|til|når|omgående|i dag|idag|!så|innen|asap|gjerne|om|hvordan|straks|oss|meg|hvis|på|naar|saa|paa)
0.85 (gi) (meg|oss) (beskjed|lyd|en lyd|tilbakemelding|en tilbakemelding|en dato|et tilbud|svar|en pris|en oppdatering|en forklaring|et svar|en bekreftelse|det skriftlig)
0.85 (hører|høre|høyrer|hoerer|hoere) ~ (fra) ~ (dere|deg) ~ (når|snarest|i dag|idag|senest|omgående|asap|straks|innen|!før|allerede|i kveld|naar|foer)
0.85 (svar|hjelp|svare) (meg|oss|snarest|omgående|straks|innen|senest|på denne|på mailen|paa denne|paa mailen)
0.85 (ring|bekreft|forklar|redegjør|løs|hold|minn|korriger|rett|frigi|bytt|send|stryk|steng|gjenopprett|mail|fiks|sjekk|kontroller|endre|oppdater|juster|krediter|makuler|stopp|stans|slett|fjern|publiser|spesifiser|lever|kompletter|bokfør|book|installer|sperr|flytt|bestill|husk|ordn|meld|sørg|oppgi|tilbakefør|refunder|legg|sett|gi|skriv|videresend|oversend|reparer|rydd|utbedre|opphev|avklar) (meg|oss|den|det|dette|dem|gjerne|bare|også|snarest|omgående|straks|derfor|heller|på nytt|opp|inn|ned|for at|en ny|et nytt|ny|hva|hvordan|hvorfor|tilbake|skriftlig*|innen|senest|for|ogsaa|paa nytt)
0.85 (ring|bekreft|forklar|svar|løs|hold|korriger|rett|bytt|send|stryk|steng|gjenopprett|fiks|sjekk|kontroller|endre|oppdater|juster|krediter|makuler|stopp|stans|slett|fjern|publiser|spesifiser|lever|bokfør|book|installer|sperr|flytt|bestill|ordn|oppgi|tilbakefør|refunder|videresend|merk) ~ (fakturaen|faktura|filen|filene|fila|møtet|navnet|feilen|alle|teksten|tilbud|kopi|bestillinga|bestillingen|bildet|bildene|avtalen|kravet|underlag*|tallene|timene|kontoen|lisens*|overskriften|beløpet|adressen|nettsida|nettsiden|siden|sida|rapporten|tegningene|purringene|datoen|prisene|posten|gebyret|nettbutikken|utkastet|kontrakten|skjemaet|logoen|moetet|beloepet)
0.8 (meld|fortell|si|ta|book|flytt|avbestill|ordne|gjør|trekk|hent|prioriter|finn|bruk|se|gjoer) (meg|oss|gjerne|snarest|omgående|derfor|også|kontakt med oss|kontakt med meg|fra når|en titt|en kikk|tilbake|ogsaa|fra naar)
0.8 (går|gikk|skulle|lar|ville|gaar) det (an|seg|bra|være mulig|kunne|fortsatt|fint|gjøre|vaere mulig|gjoere) ~ (!å|at|om|gjøre|hvis|gjoere)?
0.8 (er|var|finnes|blir|fins|hadde vært|ville vært|hadde vaert|ville vaert) det ~ (mulig|mulighet|muligheter|ok om|ok at|greit om|greit at|noen mulighet|noen sjanse|sjanse|en måte|noen som kan|lov !å|anledning|rom for|en mulighet|en maate)
0.85 (la) (meg|oss) ~ (vite|høre|få vite|få beskjed|få høre|få se|hoere|faa vite|faa beskjed|faa hoere|faa se); (gi) ~ (beskjed|oss beskjed|meg beskjed); si (fra|ifra) (når|hva|naar)
0.85 (lurer|lurte|spørre|høre|hoere) (jeg|vi)? (på|bare|litt|paa)? (om|hvordan|hva|når|hvorfor|hvilken|hvilket|hvem|hvor|bare|litt|dere|du|naar); (ber|bad|ba|anmoder|be|må be|maa be) ~ (dere|deg|om|vennligst|noen|få|at|faa)
0.8 (trenger|trengs|mangler|søker|etterlyser|treng) ~~ (senest|til|innen|svar|hjelp|beskjed|tilbud*|underlag*|en ny|deres hjelp|hjelp til|vite|opplys*|!før|bekreft*|pris*|et tilbud|korrektur*|kopi*|foer)
0.8 (et|lite|kort|kjapt|raskt|noen|par|to|oppfølgings*) (spørsmål|spørsmålet|spm|ønske|ønsker|forespørsel|ting|greie|spoersmaal); (ønske|anmodning|forespørsel|tilbudsforespørsel|bestilling|bestilling) ~ (om|på|fra|er|paa)
0.8 (må|lov|maa) ~ (vi|jeg) ~ (be|få|ha|spørre|tilbake|faa) ~ (om|lov|en|et|svar|vite|tilbud*|pris*|hjelp|korrektur*|tilgang|!før|foer)
0.8 (hva|hvordan|når|hvor|hvilken|hvilket|naar) (koster|gjelder|passer|blir prisen|blir|tenker|tar) ~ (dere|du|det|deg|om|en|et|for|den)
0.8 (tilbud|pristilbud|pris|prisoverslag|tidsestimat|kostnadsoverslag|forslag|tilbakemelding|svar|beskjed|bekreftelse|forklaring|redegjørelse|tiltaksplan|handlingsplan|avklaring) ~ (ønskes|takk|imøteses|senest|avventes|kreves|snarest|omgående|bes|innen|forventes)
0.8 (skal|må|!bør|trenger|burde|maa) ~~ (endres|byttes|rettes|korrigeres|legges|fjernes|flyttes|oppdateres|suppleres|strykes|utbedres|fikses|løses|være klart|være klar|være løst|sendes|publiseres|fungere|bort|justeres|slettes|gjenopprettes|stoppes|leveres|faktureres|merkes|rettes opp|skiftes|ryddes|opp igjen|vaere klart|vaere klar|vaere loest) ~ (til|på|inn|bort|innen|senest|!før|snarest|omgående|nå|i dag|fra|i|med|av|i morgen|for|opp|paa|foer|naa)?
0.8 (gjerne|helst|snarest|omgående) ~ (svar|beskjed|samtale|!før|senest|i dag|innen|tilbakemeld*|ring|send|skriftlig*|bekreft*|tilbud|foer)
0.8 (rett|fiks|ring|løs|utbedre|stopp|svar|ta ned|ta bort|steng|slå av|hjelp|rydd) ~ (nå|i dag|idag|omgående|straks|snarest|takk|direkte|med en gang|!her|fort|filen|opp|naa)
0.8 (rette opp|fikse dette|fikse det|løs dette|løs det|hjelp oss|hjelp meg|ring meg|ring oss|skynd dere|ta tak i|få dere|faa dere) ~ (løse|fikse|rette|ordne|ta|sørge|komme|gjøre|gi|sende|ringe|forklare|dette|det|nå|hvis|når|loese|gjoere|naa|naar)?
0.8 (vil|krever|forventer|imøteser|ber) ~~ (forklaring|svar|beskjed|tilbake|kompensasjon|tiltaksplan|møte|refusjon|rettelse|tilbakebetaling|prisavslag|krediter*|nytt forslag|garantier|framdriftsplan|fremdriftsplan|skriftlig*|gjort om|rettet|utbedret|løst|redegjørelse|retting|utbedring|avslag|en dato|moete|loest)
0.75 (hjelp|hjelpe|bistand|assistanse|støtte) ~ (med|til|oss|meg|!å|hvis); (sjekke|titte|kikke|se|kaste et blikk|ta en kikk|ta en titt) ~ (på|over|gjennom|nærmere|paa|naermere) ~ (det|dette|den|vedlagt*|feilen|avtalen|filen|tilbud*|saken|utkastet)
0.6 passer ~ (det|det !å|den|deg|dere) ~; (hva|hvordan) ~ (gjør|tenker|ser|mener|synes|sier|gjoer) (vi|dere|du|det); (hadde|ville) ~ (vært|vaert) ~ (fint|flott|kjekt|topp|supert|greit|bra) ~ (med|om|hvis)
0.75 (ny|annen|annet|et annet) (tid|dag|dato|tidspunkt) ~ (foreslå|passer|avtales|finne|for møtet|takk|å finne|for moetet); (foreslå|foreslår) ~ (gjerne|en|et|ny|nye|noen|tid|tider)
0.8 (tilbakemelding|svar|redegjørelse|bekreftelse|uttalelse) ~ (innen|senest|!før|fra dere innen|omgående|i løpet av|foer); skriftlig (tilbakemelding|redegjørelse|svar|bekreftelse) ~ (innen|fra|på|om|paa)?
0.8 (spørsmålet er|jeg lurer|vi lurer|det jeg lurer på|det vi lurer på|kort spørsmål|mitt spørsmål|det jeg lurer paa|det vi lurer paa|kort spoersmaal|mitt spoersmaal) ~; (noen|er det noe) ~ (nytt|status|oppdatering) ~ (på|om|i|rundt|paa)?; (hva er|hvor er|hvordan er|kan vi få|noen|kan vi faa) ~ status ~ (på|for|i|paa)?
0.85 (krever|forventer|anmoder) ~ at ~ (arbeid*|dere|feil*|mangl*|saken|dette|skaden|beløpet|faktura*|kravet|sida|siden|leveransen|beloepet) ~~
0.8 (rett opp|rett det opp|fiks det|ordne opp|ordn opp|få orden på|ta tak i dette|ta tak i det|rydd opp|faa orden paa) ~ (takk|nå|straks|i|er du snill|snarest|naa)?
0.85 (slett|fjern|meld) (meg|oss|opplysningene) ~ (mine|av|fra)? ~ (takk|vennligst)?
0.8 (mangler|venter på) (fortsatt|ennå|fremdeles) ~ (underskrift*|signatur*|svar|godkjenning|kopi*)

[not request]
(hører bare|kommer bare) fra dere når; (noe|ikke) hjemme; (får|må) vi ta (det|den) på (facebook|google|nettet)
forventer vi at dere (dekker|betaler|erstatter); se oss (om|rundt); sett for (meg|oss); sent svar her; svar her
hever kjøpet og krever; skal leveres i (overmorgen|morgen|dag); fjern meg fra (lista|listen); trenger bilagene en gang til
(får|må) vi heller (finne|se); lurer på hva de andre; dere på laget; la oss si

[urgent]
0.85 (haster|hast|hastesak|hastesaker|akutt|akutte|krise|krisetilstand|krisehjelp|nødssituasjon|snarest|snarest mulig|omgående|umiddelbart|umiddelbar|straks|asap|øyeblikkelig|øyeblikkeleg|uten opphold|ufortøyd|kritisk|pronto|ekspress|hastebestilling|panikk|sos|mayday|høyeste prioritet|prioritet en|prio 1|prio en|høy prioritet|tidskritisk*|kjempehaster|superhaster|supert akutt|hastverk|raskest mulig|fortest mulig|fort som mulig|brannslukking|utrykning|brannslokking|livsviktig|blålys|på flekken|paa flekken)
0.85 (!så|saa) (fort|snart|raskt|kjapt|tidlig) (som mulig|dere kan|du kan|det går|som|bara|det gaar); (kjapt|på dagen|på minuttet|på timen|på stedet|med en gang|med én gang|her og nå|nå med en gang|nå straks|i dette øyeblikk|akkurat nå må|på sekundet|på flekken|i rask rekkefølge|uten forsinkelse|uten videre opphold|fortere enn fort|paa dagen|paa minuttet|paa timen|paa stedet|her og naa|naa med en gang|naa straks|akkurat naa maa|paa sekundet|paa flekken)
0.85 (rekker|kan) ~ (ikke|ikkje) ~ vente ~ (lenger|til|på|mer|paa)?; (tåler|tåler ikke|går ikke|gaar ikke) ~ (ikke)? ~ (utsettelse|!å vente|opphold|!å utsettes); (ikke et minutt|ikke et sekund|ikke en time|ikke en dag|ingen tid) ~ !å (miste|vente|tape)
0.85 (ring|fiks|rett|løs|svar|utbedre|steng|stopp|hjelp|kom tilbake|ta bort|ta ned|gi lyd|gjenopprett) ~ (meg|det|dette|oss|den|filen|feilen|en|noen|opp)? ~ (nå|straks|direkte|omgående|i kveld|i dag|ikveld|i ettermiddag|i formiddag|fort|med en gang|naa)
0.8 (tida|tiden|klokka|klokken) (renner|tikker|er knapp|går|begynner !å renne|løper|gaar); (det|tida) (brenner|renner) ~ (ut|et blått lys)?; dårlig tid; daarlig tid; knapt med tid; knapp tid; (siste|i siste) (sekund|minutt|liten|øyeblikk)
0.8 (står|stopper|ligger|staar) ~ (alt|helt|hele|driften|drifta|produksjonen|butikken|kassene|vi|jobben|lageret|arbeidet|hotellet|restauranten|alle) ~ (stille|nede|stopp|og venter|bom fast); (hele|all|alt|alle) ~ (drift*|butikk*|produksjon*|kontor*|lager*|jobb*|hotell*) ~ (står|ligger|staar) ~ (stille|nede)
0.8 (taper|mister) ~ (penger|kunder|ordre|ordrer|salg|omsetning|tusener|titusener) ~ (hvert|per|for hvert|hver|i|nå|!så|hver time|time for time|naa|saa)
0.8 (hvert|hver) (minutt|time|sekund|dag) ~ (teller|koster|er dyrebar|som går|som gaar); (ingen|ikke noen) ~ (kan|får|klarer|faar) ~ (jobbe|jobbet|arbeide|logge inn|logget inn|selge|solgt|tatt betalt|ta betalt|fakturere)
0.45 (senest|innen|!før|helst|allerede|må|til|foer|maa) (i dag|idag|i kveld|ikveld|i morgen|imorgen|stengetid|i ettermiddag|i morgen tidlig|midnatt|kvelden|dagen er omme|i formiddag|ettermiddagen|lunsj|arbeidsdagens slutt|en time)
0.8 (i dag|idag|i kveld|ikveld|i morgen|imorgen|i morgen tidlig) ~ (senest|takk|ellers|innen|!før|åpner|trykkes|til trykk|frist|deadline|stenger|premiere*|åpning*|lanser*|skal folk|må|kl #|kommer det|kommer folk|foer|maa)
0.8 (messa|messen|lanseringen|lanseringa|åpningen|åpninga|premieren|fristen|deadline|trykkeriet|trykket|innleveringen|innleveringa|bryllupet|begravelsen|pressekonferansen|rettsmøtet|lønnskjøring*|lønningsdag*|anbudet|anbudsfrist*|flyet|åpning*) ~~ (i dag|i kveld|i morgen|i overmorgen|om en time|om noen timer|om to dager|imorgen|idag)
0.8 innen (en time|noen timer|en halvtime|# timer|# minutter|et kvarter|to timer|dagen|24 timer|et par timer|dagen er)
0.8 (helst|gjerne) (i går|igår|forrige uke|for en time siden|nå|straks|med en gang|omgående|i dag|idag|i gaar|naa); (aller senest|absolutt senest)
0.8 (veldig|litt|svært|ekstremt|skikkelig|det|kjempe) (haster|akutt|dårlig tid|knapp tid|travelt med|hastesak|daarlig tid); (stram|kort|knapp|trang) (frist|deadline|tidsplan|tidsfrist); kort varsel; (viktig|avgjørende) ~ (nå|i dag|at det skjer nå|!å få svar i dag|naa|at det skjer naa|!å faa svar i dag)
0.8 (åpner|begynner|starter|går live|trykker|trykkes|flyr|reiser|stenger|gaar live) ~ (vi|det|den)? ~ (i morgen|i kveld|i dag|om en time|om to timer|om noen timer|kl #|imorgen)
0.85 (går ut|utløper|stenger|begynner|åpner|starter|gaar ut) ~ (i natt|om en time|om to timer|om noen timer|i kveld|i ettermiddag|om kort tid); (brenner|koker) ~ (på dass|et blått lys|her|nå|under føttene|paa dass|naa)
0.85 (sitter|står|staar) ~ (og)? ~ (venter|vente) ~ (på|paa) ~ (dette|det|svar|dere|filene|filen) ~ (akkurat nå|nå|i dette|akkurat naa|naa); (gjester|kunder|folk|trykkeriet|journalister|pressa) ~ (venter|står i kø|staar i kø) ~ (nå|i døra|allerede|ute|naa)
0.85 (trenger|ha|send|sende|få|bekrefte|levere|klar|rekke|rekker|lage|lager|jobb) ~~ (innen|senest|til) ~ (i dag|i kveld|i morgen|i overmorgen)
0.85 (tida|tiden) er knapp; (sitter|står) og venter

[not urgent]
(behandlet|behandles|besvares|svarer) så (snart|raskt) som mulig

[praise]
# what they did
0.85 (bra|fin|fint|fine|flott|flotte|fantastisk|fantastiske|strålende|nydelig|nydelige|utmerket|utmerkede|super|supert|supre|knall|knallbra|topp|rå|rått|lekkert|lekre|proff|profft|proffe|solid|solide|enestående|herlig|herlige|vakre|vakkert|vakker|kjempebra|kjempefin|kjempefint|kjempefine|kjempeflott|superbra|rask|raskt|raske|trivelig|hyggelig|smidig|smidige|imponerende|skikkelig bra|utrolig bra|makeløs|brilliant|briljant|uforglemmelig|magisk|perfekt|perfekte|vellykket|vellykka|morsom|gjennomført|gjennomarbeidet|nøye|velskrevet|velskrevne|toppbra|beste|fineste|proffeste|ypperlig|formidabel|formidabelt|framifrå|kanon|glitrende|gromt|grom|sylskarp|heftig|grei og ryddig|kjekk|råflott|god|godt|gode|suveren|suverent|kjempegod|kjempegode|kjempegodt) (og)? ~ @work
0.85 (kjempebra|superbra|knallbra|toppbra|skikkelig|utrolig|veldig|svært|dritbra|fantastisk|sykt|!så|!så|fint|bra|flott|kanon|super|strålende|godt|utmerket|profft|glitrende|lekkert|imponerende|ordentlig|pent|saa) (jobbet|jobba|gjort|levert|løst|håndtert|gjennomført|tegnet|tegna|skrevet|oversatt|utført|organisert|jobb|ordnet|ordna|fiksa|fikset|planlagt|beskrevet|forklart|formulert|arrangert|mottatt|ivaretatt|tatt vare på|jobb gjort|innsats|arbeid|loest|tatt vare paa)
0.85 (takk|takker|takke|takknemlig|takknemlige) ~ (igjen)? ~ for (en|et|ei|all|alt|alt dere|deres|hjelpen|hjelpa|hjelp|innsatsen|den|det|at dere|at du|din|ditt|jobben|samarbeidet|i går|festen|kvelden|dagen|støtten|rask|raskt|rådet|rådene|tålmodigheten|tålmodigheta|engasjementet|løsningen|løsninga|utrykningen|fantastisk|en fantastisk|strålende|kjempejobb|kjempebra|super|topp|god|godt|fint|bra|knalljobb|utmerket|lynrask|uvurderlig|i gaar|loesningen) ~ (@work|hjelp|hjelpen|hjelpa|tålmodighet|tålmodigheten|engasjement*|innsats*|redda|reddet|redning*|fikset|fiksa|ordnet|ordna|løste|hjalp|stilte opp|stiller opp|sto på|år|jobb|samarbeid*|kveld|dag|støtte|raske|rask|utrykning*|løsning*|gjort|gjorde|gjør|ekstra|slit*|alltid|orket|orka|maste|rakk|forklarte|lytt*|fest|tok dere|tok deg|ble|sto|tenkte|bryllup*|ekspertise|!råd|profesjonell*|fin|fint|omsorg|nøyaktig*|holdt ut|veiledning|omtanke|formidabel*|kjapp|sto paa|aar|gjoer|raad)
0.85 (takk|tusen takk|mange takk|hjertelig takk|stor takk|kjempetakk|tusen hjertelig takk) ~ (for|til) ~ (hjelpen|hjelpa|hjelp|jobben deres|arbeidet deres|jobben|innsatsen|alt dere|alt du|all hjelp|kjempejobb*|at dere redda|at dere reddet|at dere løste|at dere stilte|at dere stiller|rask hjelp|hele teamet|alle sammen|alle involverte|samarbeidet|redninga|støtten|all support|tålmodigheten|et fint|god hjelp|all hjelpen|en super|gjennomføringen)
0.85 (takk|tusen takk|mange takk|hjertelig takk|stor takk|kjempetakk) ~ (for|til) ~ (en kjempe*|en knall*|en fantastisk*|fantastisk*|strålende|en strålende|en fin*|ei fin|en herlig|en nydelig|en uforglemmelig|en topp*|et veldig|en god|god|et godt|en proff|en utmerket|engasjementet|innsatsen|tålmodigheten|hjelpen din|et strålende|et flott|en flott|flott|kjempe*|lynrask*|super*|den flotte|den fine|det flotte|upåklagelig*|formidabel*)
0.85 (tusen|stor|varm|hjertelig|millioner|uendelig) takk ~ (for|til|@you|hele|alle|fra oss|fra hele|for alt|alle sammen) ~ (jobb*|innsats*|hjelp*|redda|arbeid*|alt|dag*|kveld*|fest*|oppfølg*|arrange*|gjenn*|bistand*|stilte|løs*|fiks*|ordn*|tålmod*|oversett*)
# what we feel
0.85 (veldig|svært|kjempe|skikkelig|utrolig|!så|!så|helt|virkelig|sinnssykt|ekstremt|enormt|over|sykt|dypt|oppriktig|inderlig|mer enn|superduper|drit|meget|ufattelig|usigelig|storlig|godt|saa) ~ (fornøyd|fornøyde|glad|glade|imponert|imponerte|takknemlig|takknemlige|lykkelig|lykkelige|stolt|stolte|begeistret|begeistra|letta|lettet|bra|fint|fin|flott|flinke|flink|dyktig|dyktige|proff|proffe|profft|hjelpsom|hjelpsomme|hyggelige|lydhøre|smidig|verdsatt|vellykket|vellykka|vakkert|kjekt|moro|kompetente|kompetent|rørt|rørte|godt ivaretatt|trygg|trygge|raske|fornoeyd|fornoeyde) ~ (med|over|for|på|av|!å|og|jobb*|resultat*|ble|blei|til|har|som|fest*|oversett*|hjelp*|service*|dere|du|at|!her|ut|paa)?
0.85 (er|var|ble|blei|er vi|er jeg|blitt|føler meg|føler oss|foeler meg|foeler oss) ~ (strålende|storfornøyd|storfornøyde|kjempefornøyd|kjempefornøyde|superfornøyd|superfornøyde|fornøyd|fornøyde|imponert|imponerte|lyrisk|lyriske|begeistret|begeistra|begeistrede|stolte|overlykkelig|overlykkelige|helt solgt|fra oss av begeistring|i fyr og flamme|kjempeglad|kjempeglade|superglad|superglade|dypt takknemlig*|målløs|målløse|i ekstase|målbundet|rørt|i himmelen|på gråten av glede|i hundre|kjempefornoeyd|fornoeyd|fornoeyde|paa gråten av glede) ~ (med|over|for|på|av|!å|!så|nå|paa|saa|naa)?
0.85 (kjempefornøyd|kjempefornøyde|superfornøyd|superfornøyde|storfornøyd|storfornøyde|dritfornøyd|dritfornøyde|strålende fornøyd|strålende fornøyde|kjempeglad|kjempeglade|superglad|superglade|overlykkelig|overlykkelige|hatten av|honnør|applaus|bravo|gull verd|gull verdt|verd sin vekt i gull|perle|perler|helten|helter|engler|engel|fulltreffer|fulltreff|innertier|blink|suksess|suksessen|gåsehud|mesterverk*|verdensklasse|kjempejobb|knalljobb|toppjobb|superjobb|kanonjobb|glansjobb|lovord|skryt|skryter|skrøt|gledestår*|gledestårer|redningsmann|redningsmenn|livredder|trollmenn|stjerner|full pott|ti av ti|10 av 10|fem stjerner|5 stjerner|terningkast seks|terningkast 6|tommel opp|tommelen opp|tomlene opp|stående applaus|råbra|rått bra|rått|makeløst|enestående|helt magisk|over all forventning|over forventning|overgikk|overgått|overgår|hinsides bra|feilfritt|feilfri|plettfri|plettfritt|upåklagelig|ulastelig|uten anmerkning|satt som et skudd|sitter som et skudd|som hånd i hanske|gikk som smurt|spikra|spikret|spot on|midt i blinken|spikeren på hodet|slo an|knallsuksess|braksuksess|kremjobb|strøken|strøkent|stang inn|kjempefornoeyd|strålende fornoeyd|strålende fornoeyde|spikeren paa hodet)
0.85 (helt|aldeles|!så|!så|virkelig|skikkelig|rent|fullstendig|bare|absolutt|rett og slett|tvers igjennom|vanvittig|saa) (fantastisk|fantastiske|nydelig|nydelige|suveren|suverent|suverene|utrolig|utrolige|glitrende|magisk|makeløs*|perfekt|perfekte|strålende|topp|konge|rå|rått|briljant*|supert|uvurderlig*|enestående|uslåelig*|fenomenal*|kjempebra|sjef|toppers|knall|herlig|formidabelt|ypperlig)
0.85 (ble|blei|er|var|blitt|ser|!så|gikk|fungerer|funker|fungerte|fungert|funka|funket|føles|føltes|ligger|høres|blir|sitter|smakte|fløt|flyter|leverer|leverte|presterte|presterer|vart|saa) ~ (det|den|alt|de|dette|ut|festen|siden|sida|nettsida|nettsiden|hele|jo|virkelig|skikkelig|også|helt|!så|!så|aldeles|resultatet|han|hun|dere|både|akkurat|ogsaa|saa|baade)? ~ (fantastisk*|nydelig*|strålende|perfekt|perfekte|knall|knallbra|super|supert|suveren*|suverent|glitrende|suksess|magisk*|konge|kjempebra|kjempefin*|kjempefint|superbra|superfin*|kanonbra|toppbra|over all forventning|over forventning|utmerket|dritbra|sykt bra|råbra|flott|kjempeflott|lekkert|lekrere|vakkert|vakrere|uforglemmelig*|feilfri*|feilfritt|plettfri*|upåklagelig*|smertefritt|som en drøm|som ei klokke|som en klokke|som smurt|!så bra|!så bra|!så fint|!så fint|vellykket|vellykka|en suksess|en fulltreffer|en fryd|en fornøyelse|en slager|galt bra|veldig bra|svært bra|skikkelig bra|utrolig bra|kjempestilig|stilig|bedre enn|mer enn fornøyde|veldig fint|skikkelig fint|svært fint|svært vellykket|på hodet|finere enn|akkurat sånn|akkurat slik|akkurat som|!så fin|!så flott|råflott|rått|nesten rørt|gull|midt i blinken|utrolig fint|knallfint|saa bra|saa fint|mer enn fornoeyde|paa hodet|akkurat saann|saa fin|saa flott)
0.85 (akkurat|nøyaktig|presis) (sånn|slik|det|som|hva|saann) (vi|jeg|vi !så|jeg !så|vi håpet|vi håpa|vi ønsket|vi ønska|vi saa|jeg saa) ~ (!så den for oss|!så det for oss|håpet|håpa|ønsket|ønska|ville|tenkt|tenkte|drømte|drømt|!så for oss|trengte|bestilte|hadde sett|ville ha|hadde håpet|saa den for oss|saa det for oss|saa for oss)
0.85 (for) (en|ei|et) (side|jobb|fest|kveld|dag|innsats|forskjell|service|gjeng|nettside|film|opplevelse|levering|leveranse|fantastisk|nydelig|herlig|strålende|kampanje|logo|forvandling|oppfølging|flott|utrolig|lettelse)
0.85 (du|dere|de|hun|han|teamet|gjengen|folka|folkene|oversetteren|konsulenten|@our) ~ (er|var|har vært|har vaert) ~ (helt|jo|rett og slett|virkelig|bare|!så|!så|alltid|utrolig|kjempe|veldig|saa)? ~ (best|de beste|den beste|fantastisk*|rå|rålekre|knall|konge|kongen|dyktig|dyktige|flink|flinke|proff|proffe|eminent|utrolig*|uvurderlig*|gull|super|suveren*|kjempeflink*|kjempedyktig*|toppers|helt konge|til !å stole på|raskest|hjelpsom*|imøtekommende|tålmodig*|kunnskapsrik*|serviceinnstilt|upåklagelig*|skarpe|skarp|engler|helter|en perle|en engel|sjef|til !å stole paa)
0.85 (redda|reddet|berga|berget|redder|redde) ~ (dere|du|oss|meg|dagen|kvelden|helga|helgen|jula|arrangementet|hele|situasjonen|@our|festen|livet|skinnet|æra|ansikt)
0.85 (elsker|elska|elsket|digger|digga|forelsket|forelska|storkoser|storkoste) ~ (det|den|dette|nye|siden|sida|nettsida|resultatet|designet|logoen|alt|forslaget|utkastet|måten|seg|oss|å|i|maaten)
0.85 (alle|gjestene|kundene|folk|medlemmene|de ansatte|styret|gutta|jentene|kollegene|svigermor|sjefen|ungene|familien|vi alle|hele gjengen|hele kontoret|deltakerne|publikum|leserne|elevene) ~ (er|var|ble|blei|har|snakker|skryter|skrøt|roser|roste|elsker|elska|elsket|digger|koste|jubler|jubla|klappa|gliste|lo|stormkoste) ~ (kjempefornøyd*|fornøyd*|begeistr*|imponert*|storfornøyd*|strålende|om den|om det|av|skryt|ros|det|hemningsløst|seg|fortsatt|ennå|i skyene|vilt|veldig|den|kjempeglad*|superfornøyd*|henført*|enige om at|helt|superglad*)
0.85 (fått|får|fikk|mottatt|haglet|hagler|faatt|faar) ~ (bare|kun|!så mye|mye|masse|utelukkende|en masse|saa mye)? ~ (ros|skryt|lovord|positive|gode tilbakemeldinger|positiv|fine tilbakemeldinger|strålende|tommel opp|komplimenter|godord|finord|applaus)
0.85 (vil|må|skal|ønsker|bare|maa) ~ (bare|jeg|vi|!å)? ~ (rose|berømme|skryte av|gi ros|gi skryt|gi honnør|takke dere|takke hele|gi dere ros|si tusen takk|gi tommelen|fremheve) ~ (dere|for|teamet|til|deg|alle|jobben|innsatsen|@our|hele)
0.85 (anbefale|anbefaler|anbefalt|anbefalte) ~ (dere|deg|byrået|varmt|videre|på det varmeste|til alle|gjerne|dem|på|paa det varmeste|paa) ~ (til|videre|alle|andre|varmt|på det|gjerne|dere|paa det)?
0.85 (stoler|stole) ~ (mer)? ~ (på|paa) ~ (dere|deg); (ingen|ikke noen) ~ (andre|annen) ~ (vi|jeg) ~ (stoler|heller) ~ (mer)? ~ (på|ville|paa); (trygt|trygge|trygg) ~ (!å ha|med|hender|på at|paa at) ~ (dere|dere på|med dere|hos dere|deg|dere paa)
0.85 (godt|trygt|fint|kjekt|en fornøyelse|en fryd|en lettelse|en glede|luksus|deilig|ren glede) ~ (!å) ~ (ha|jobbe|samarbeide|vite|få|være|faa|vaere) ~ (dere|med dere|hos dere|med deg|kunde hos|i !så gode|hjelp|en|i saa gode)
0.85 (samarbeidet|servicen|oppfølgingen|oppfølginga|kommunikasjonen|jobben|arbeidet|hjelpen|leveransen|leveringen|gjennomføringen|opplegget|maten|oversettelsen|alt|kontakten) ~ (har)? ~ (er|var|har vært|ble|blei|fungerer|fungerte|fungert|gikk|gått|har fungert|har vaert|gaatt) ~ (helt|virkelig|også|jo|veldig|rett og slett|alltid|svært|hele veien|ogsaa)? ~ (topp|strålende|fantastisk*|prikkfritt|upåklagelig*|supert|super|perfekt|smertefritt|utmerket|suveren*|som smurt|eksemplarisk*|forbilledlig*|nydelig*|førsteklasses|plettfritt|uslåelig*|knirkefritt|glimrende|godt|bra|feilfritt|over all forventning|lynrask*|forbilledlig)
0.85 (trafikken|salget|besøket|omsetningen|omsetninga|bestillingene|henvendelsene|tallene|klikkene|påmeldingene) ~ (er|har|ble) ~ (mer enn)? ~ (doblet|dobla|tredoblet|økt|økte|skutt i været|steget|til himmels|gått rett opp|tatt av|eksplodert|gått til værs|doblet seg|vokst|rett til værs|gaatt rett opp|gaatt til værs)
0.85 (ikke|slett ikke|ikkje) (verst|!så verst|aller verst|helt ueffen|ueffent|dårlig|dumt|værst|saa verst|daarlig); (slett ikke|ikke) ~ (!så|saa)? ~ (dårlig|gæli|gæernt|verst|daarlig)
0.85 (ingenting|ikke noe|intet|fint lite) ~ !å ~ (klage|utsette|innvende|pirke|si|trekke); (kunne|kan) ~ ikke ~ (vært|bli|blitt|gjort|gått|ha|vaert|gaatt) ~ (bedre|mer fornøyd*|smidigere|finere|lettere|gladere|lykkeligere|hatt bedre)
0.85 (aldri) ~ (vært|hatt|sett|fått|opplevd|møtt|hørt|vaert|faatt|hoert) ~ (!så|!så|en !så|et !så|maken|make|bedre|mer|noe !så|noe lignende|saa|en saa|et saa|noe saa) ~ (fornøyd*|bra|fin|fint|god|godt|flink*|smidig*|fornøyde|hjelp|service|byrå|regnskapsfører|til|behandling|glad*|fornoeyde)?
0.85 (imponert|imponerte|imponerer|imponerende|begeistret|begeistra|betatt|henført|bergtatt) ~ (over|av|hvor|for|på|paa) ~ (hvor|hvordan|dere|deres|jobb*|resultat*|@work|tempo*|måten|innsats*|det|kunnskap*|alt|kvalitet*|maaten)
0.85 (gjort|gjorde|gjør|levert|leverte|leverer|gjoer) ~ (en|ei|et) ~ (kjempe*|knall*|fantastisk*|strålende|flott|god|super*|fenomenal*|utmerket|imponerende|formidabel*|solid|utrolig|glitrende|bra|fin|topp*|suveren*|kanon*|eventyrlig*|uvurderlig*|heltemodig) ~ (jobb|innsats|arbeid|gjerning|leveranse|resultat|kampanje)?
0.8 (står|stod|sto|staar) ~ til (toppkarakter|terningkast seks|laud|seks|alle forventninger|stjerne); (setter|satt|satte) (stor|veldig|umåtelig|utrolig|umåtelig)? pris !på ~ (innsats*|jobb*|hjelp*|samarbeid*|arbeid*|måten|alt|tålmod*|engasjement*|oppfølg*|deres|maaten)
0.8 (rask|kjapp|lynrask|kjapt|raskt|lynkjapp|ekspress) ~ (og|respons|levert|levering|svar|service|hjelp|utrykning|løst|ordnet|fikset|loest) ~ (god|grundig|vennlig|hyggelig|presis|effektiv|effektivt|profesjonell*|takk|imponer*|som alltid|som vanlig|bra)
0.8 (dere|du) ~ (leverer|leverte|har levert|holder|holdt|står på|stiller opp|stilte opp|hjalp|hjelper|løste|ordna|ordnet|fiksa|fikset|staar paa) ~ (alltid|hver gang|som alltid|hva dere lover|det dere lover|ord|til topps|til toppkarakter|over evne|langt utover|på strak arm|på null komma niks|på rekordtid|med glans|på kort varsel|fortreffelig|som avtalt og vel !så det|langt over|paa strak arm|paa null komma niks|paa rekordtid|paa kort varsel|som avtalt og vel saa det)
0.8 (på null komma|på rekordtid|på strak arm|med glans|uten et eneste problem|til punkt og prikke|ned til minste detalj|første forsøk|til tid og pris|til avtalt tid og|paa null komma|paa rekordtid|paa strak arm)
0.8 (glade|heldig|heldige|takknemlig|takknemlige|stolte|trygg|lykkelig) ~ (for|som|over) ~ (at vi|!å|at|som har|dere|som fikk|samarbeid*|for) ~ (valgte|har|fant|kunde|jobbe|dere|velge|ha|byttet til)
0.8 (beste|kuleste|fineste|lekreste|morsomste|smarteste|flotteste|hyggeligste) ~ (vi|jeg|@work|byrå*|regnskapsfører*|firma*|valg*|beslutning*|kjøp*|investering*) ~ (har|noensinne|noen gang|hittil|gjorde|på lenge|på år|tatt|gjort|hatt|sett|paa lenge|paa aar)
0.8 (ros|skryt|heder|honnør|kudos|cred|kompliment|komplimenter|klapp) ~ (til|for|og) ~ (dere|deg|hele|teamet|alle|gjengen|den som|@our|innsats*|jobb*|fra|ære|han|hun)
0.85 !så (god|bra|fin|flott|lekker|vellykket) (var|er|ble) (det|den|de|dere); (den|det|dette) satt (og|som|skikkelig|perfekt|godt)?; rålekkert; rålekre; rålekker; dæven; jøss ~ (bra|fint|flott|lekkert); utelukkende (positive|positivt|skryt|ros|fornøyde|fornoeyde)
0.8 (kos|koselig|morsom|trivelig|nydelig|herlig|hyggelig|uforglemmelig|minneverdig) (kveld|fest|dag|opplevelse|arrangement|tur|seminar|jubileum|bryllup)
0.8 (smilte|jublet|jubla|hoppet|hoppa|danset|dansa|gråt|felte) ~ (av|en) ~ (glede|lykke|tåre|begeistring|fryd); (fikk|får|ga|faar) ~ (frysninger|gåsehud|tårer i øynene|gledestårer|klump i halsen)
0.85 (tårer|tåre|tårene|klump) ~ (i øynene|i øyekroken|i halsen|trillet|rant) ~ (på|av|her|da|takk|!så|paa|saa)?
0.85 (fineste|beste|vakreste|morsomste|flotteste|mest gjennomførte|koseligste|smarteste|ryddigste|hyggeligste|lekreste|raskeste|proffeste) ~ (jeg|vi|noen|som) ~ (har|hadde|noensinne) ~ (fått|sett|hatt|opplevd|vært med|møtt|lest|jobbet|noensinne|hørt|smakt|brukt|faatt|vaert med|hoert)
0.85 (dokker|dåkker|dere|du|dokke) (e|er|æ) ~ (helt|jo)? ~ (gull|rå|best|konge|fantastisk*|knall|helter|engler|topp|toppers|dyktige|flinke|super|flink)
0.85 (går|gikk|virker|fungerer|funker|spinner|gaar) ~ (nå|igjen|naa)? ~ som (ei klokke|en klokke|ei klokka|smurt|bare det|et uhr|en drøm|en lek|en kule|ei kule|aldri !før|nytt|aldri foer)
0.85 (endelig|for en gangs skyld) ~ (en|ei|et|noen) ~ (regnskapsfører|byrå|konsulent|utvikler|arkitekt|oversetter|leverandør|som) ~ (som|snakker|skjønner|forstår|svarer|lytter|leverer|kan)
0.85 (sov|sover|sove) ~ (godt|bedre|trygt|som en stein) ~ (i natt|om natta|om natten|for første|igjen|nå|takket|naa)
0.85 (takket være|uten|takket vaere) (dere|deg|innsatsen|hjelpen|teamet) ~ (hadde|var|ble|fikk|kom|klarte|gikk|er|har|ville) ~ (vi|det|jeg|det aldri|aldri|ikke)?
0.85 (!så|!så|saa) (nyttig|lærerikt|lærerik|bra|fint|fin|god|godt|trivelig|hyggelig|ryddig|ryddige|raskt|flinke|flink|proft|profft|gøy|moro|kjekt|flott|vakkert|lekkert|stilig|smidig) (at|var det|ble det|er det|var|ble|som)
0.85 (kurset|foredraget|opplæringen|opplæringa|rapporten|arbeidet|tilbudet|gjennomgangen|møtet|filmen|nettsida|nettsiden|siden|sida|resultatet|logoen|teksten|oversettelsen|moetet) ~ (var|er|ble|blei) ~ (svært|veldig|utrolig|virkelig|!så|!så|kjempe|skikkelig|rett og slett|både|saa|baade)? ~ (nyttig|lærerik|lærerikt|god|godt|bra|fin|fint|grundig|presis|presist|profesjonell|profesjonelt|flott|fantastisk*|strålende|nydelig|rålekker*|velskrevet|gull|topp|knallbra|kjempefin*|kjempebra|ryddig|treffende|imponerende|elegant|elegante)
0.85 (bedre|finere|ryddigere|raskere|flottere|lekrere) ~ enn ~ (vi|jeg) ~ (trodde|håpet|håpa|våget|turte|ventet|hadde|kunne|noen gang|drømte|forventet)
0.85 (kan|klarer|vet) ~ (jeg|vi)? ~ (ikke|ikkje|nesten ikke) ~ (få takket|takke|takka|få sagt|hva vi skulle gjort uten|hva jeg skulle gjort uten|forestille oss|tenke meg|faa takket|faa sagt) ~ (nok|dere|uten dere|hvor|en hverdag)?
0.85 (skål|applaus|klem|blomster|kake|blomsterbukett|en klem|kaker|medalje|konjakk) ~ (til|for|på|fra|paa) ~ (dere|hele|teamet|alle|den som|oss|@our)
0.85 (stor|varm|hjertelig|ekstra|kjempestor|tusen) (takk|honnør|ros|skryt) til ~ (alle|dere|teamet|hele|deg|@our|gjengen|gutta|som|den|preben|kari|ola|montør*|konsulent*)
0.85 (alt|det meste|systemet|nettet|siden|sida|løsningen|maskinene|flyttingen|loesningen) ~ (fungerte|virket|virka|funka|gikk|fungerer|virker) ~ (fra første|fra dag en|fra dag én|på første forsøk|uten en hake|uten problemer|uten et hikk|på strak arm|som planlagt|som avtalt|akkurat som|paa første forsøk|paa strak arm)
0.85 (ingen|ingen av oss|kundene|gjestene) ~ merket ~ (noe|noe som helst|ingenting|at|knapt)
0.85 (langt utover|langt på kveld|sent på kvelden|midt på natta|på en søndag|i helga|langt paa kveld|sent paa kvelden|midt paa natta|paa en søndag) ~ (svarte|stilte|fikset|fiksa|hjalp|løste|sto på|tok|sto paa)
0.85 (takk) ~ (for) ~ (rask*|flott|fantastisk*|super|god|fin|kæmpe|tålmodig*|grundig*|profesjonell*|herlig*|effektiv*) ~ (arbeid|innsats|hjelp|service|levering|samarbejde|håndtering|oppgave|løsning|svar|prosess|betjening)
0.85 (kundene|kunder|gjestene|sjefen|alle|styret|kollegene|medarbeiderne|deltakerne) ~ (begeistret|begeistrede|glade|fornøyde|imponerte|elsker|elsket|skrøt|skryter) ; (anbefaler|anbefale) ~ (dere|deg) ~ (varmt|gjerne|til|videre)
0.85 (første gang) (på|på mange|på flere)? (år|årevis|lenge|mange år) ~~ (forstår|skjønner|virker|kan|sover|oversikt)
0.85 (siden|etter) (at)? dere ~~ (har)? alt ~ (gått|fungert|virket|kjørt)
0.85 (skriver|sender) (jeg|vi)? (sjelden|ikke) (slike|sånne)? (mailer|meldinger|e poster)? ~ (ofte|men)?
0.85 (fortjener|fortjent) (det|ros|virkelig|dere); (vel fortjent|velfortjent); (beviste|bevist) ~ motsatte
0.85 (ryddet|rydda|vasket) ~ etter seg; (setter|satte) (vi|jeg)? (stor)? pris på (at|det|innsatsen|hjelpen|hvordan)
0.85 det setter vi pris på; (la|lagt) (vi|jeg)? merke til; lettelse å (få|ha) (dere|deg)
0.85 æren er deres; takket være (dere|deg|teamet); (sånn|slik) skal det (gjøres|være|se ut)
0.85 (falt|falle) på plass ~ (i tide)?; (i nærheten av|opp mot|slår) dere; ingen ~ (når opp|er i nærheten|måler seg)
0.85 (kaller|er) (jeg|vi|man)? (god|ekte|skikkelig)? service; det kaller (jeg|vi)
0.85 (akkurat|nøyaktig|helt) som (avtalt|lovet|vi|håpet|ønsket); (prisen|budsjettet|tidsplanen|fristen) (holdt|ble holdt)
0.85 (positivt overrasket|hyggelig overraskelse); (hvor|så) (lett|enkelt|fort|smertefritt) (det)? (gikk|var|fant)
0.85 (ser|så) (veldig|virkelig|kjempe|utrolig|knall) (bra|flott|fint|lekkert) ut; (kjempebra|kjempefint|rålekker*|knallbra|superbra)
0.85 (forteller|anbefaler) gjerne (andre|alle|dere|videre); (hvor) (flinke|flink|dyktige|gode|hyggelige) dere (har|er|var)
0.85 (gikk|fungerte) (så|veldig|virkelig|kjempe) (bra|fint|godt); (ungene|gjestene|kundene|alle) (elsker|skryter|snakker fortsatt)
0.85 (klapp på skulderen|skryt|ros|all ære) (herfra|til|for)?; (bra|strålende|flott|god|knallbra) (jobba|jobbet|jobb|levert|gjennomført)
0.85 (tar av|tar) (meg|oss)? hatten; det står (det)? respekt av; (traff|truffet|treffer) (blink|spikeren|planken)
0.85 ikke (klart|gjort|greid|fått til) (det|dette)? uten (dere|deg); (gull verdt|gull verd|en perle|en fryd|en drøm|uvurderlig*)
0.85 (godt|trygt|deilig|fint) å ha dere (i ryggen|med|på laget); (få|ha) dere på laget
0.85 (spart|sparte|reddet) (meg|oss) (for|fra) ~ (søvnløse|netter|timer|penger|bot|bøter|problemer)?
0.85 (trygg|trygge) på (tallene|dere|at); i trygge hender; (bedre|dyktigere) ~ (skal du|finner du) ~ lete lenge
0.85 (beste) ~ (revisor*|arkitekt*|byrå*|håndverker*|tolk*|oversetter*|leverandør*) ~ (hatt|møtt|brukt)?; du er best; dere er best
0.85 (lettlest|velskrevet|gjennomtenkt|oversiktlig) ~; forskjellen er (som natt og dag|enorm|stor)
0.85 (gått|går|gikk) (på skinner|som smurt|som en drøm|strøkent); (unnskyldning|beklagelse) og pengene (igjen|tilbake)
0.85 (takk|tusen takk|hjertelig takk) for ~ (grundig*|kjapp*|rask*|fantastisk*|flott*|tålmodighet*|innsats*|gjennomgang*)
0.85 ros til (den|de|han|hun|teamet|alle)?; ros til; (folk) (stopper|snur seg) ~ (ser|kikker)
0.85 (dere|du) ~ (overgår|overgikk|overgått) ~ (dere selv|forventning*|alt)
0.85 (jeg|vi) (er|ble) (så|virkelig|helt|veldig|kjempe) (glad|glade|lettet|imponert|takknemlig*|fornøyd|fornøyde) ~ (for|over|med)
0.85 (for et|for en|wow|så) ~ (flott|lekkert|nydelig|herlig|strålende|jobb|resultat) ~
0.85 (stå på|fortsett|hold fram) ~ (videre|sånn|slik|det gode arbeidet)
0.85 (verdens|byens|markedets) beste; (terningkast seks|terningkast 6|toppkarakter|fem stjerner|ti av ti) ~ (herfra|til dere)?
0.85 (dere|deg) (kan|tør) (man|vi) (stole på|regne med); (kan) alltid (stole på|regne med) (dere|deg)
0.85 (du|dere|hun|han) er (ei|en|noen) (stjerne|stjerner|engel|engler|helt|helter)
0.85 (gikk|ble|fungerte) så bra at; takk for (kjapp|rask|god|fantastisk|flott) (hjelp|respons|innsats|jobb)
0.85 (aner|ante) ikke hvor mye ~ (betyr|betydde|hjalp); (alt|det hele) kom (i tide|til rett tid)

[not praise]
(klienten|kunden|saken|motparten) ~~ (glad|glade) for; skal legge fram
så (hyggelig|snilt|koselig) at dere fant
takk for at (du|dere) (skrev|skriver|svarer|svarte|ringte|tok kontakt|spør)

[growth]
0.9 (forlenger|forlenge|fornyer|fornye|forlenget|fornyet|forlenges|fornyes) ~ (vi|jeg|gjerne|absolutt|selvsagt|og|også|med glede|kontrakt*|avtale*|deres|ogsaa)? ~ (gjerne|avtale*|samarbeid*|kontrakt*|abonnement*|oppdrag*|med dere|for 2027|et år|ett år|to år|tre år|# år|et aar|ett aar|to aar|tre aar|# aar)
0.9 (vil|ønsker|kommer|skal|gjerne|vi vil|klare for|lyst|enige) ~ (til)? ~ (!å)? ~ (gjerne)? ~ (forlenge|fornye|utvide|forlenges|videreføre|skalere opp|oppgradere|øke|trappe opp|bestille mer|fortsette i)
0.9 (utvide|utvider|utvidet|utvides|utvidelse) ~~ (avtale*|samarbeid*|oppdrag*|med|til|omfang*|kundeforhold*|abonnement*|pakka|pakken|lisens*|kontrakt*|bestilling*|også|prosjekt*|team*|ogsaa)
0.9 (dere|du) ~ (overtar|tar over|overta|ta over|tar også|tar dere av|håndterer|tar|tar ogsaa) ~ (også|ogsaa)? ~ (lønn*|lønnskjøring*|regnskap*|resten|alle|hele|drift*|de andre|datterselskap*|flere|også|markedsføring*|butikken|it|årsoppgjør*|faktur*|ogsaa)
0.9 (vil|ønsker|gjerne|kan|kunne|skal|vurderer) ~~ (at|la) ~ dere ~ (overtar|overta|tar over|ta over|også|tar|gjør|gjøre|håndterer|håndtere|står for|følger opp|har|ogsaa|gjoer|gjoere|staar for) ~~ (også|lønn*|resten|i tillegg|flere|alle|hele|neste|videre|fra januar|fra nyttår|ogsaa)
0.9 (anbefalt|anbefalte|anbefaler|tipset|tipsa|tipser|nevnt|nevnte|gitt|ga|sendt) ~ (dere|deg|navnet deres|byrået|kontaktinfo*|dem til|nummeret) ~~ (til|for|videre|min|!vår|en|nabo*|kollega*|venn*|svoger*|søster*|bror*|bekjent*|nettverk*|alle|andre|noen|bransje*|daglig|kunde*|styre*|vaar)
0.9 (nabo|naboen|kollega|kollegaen|venn|vennen|venninne|venninna|svoger|svogeren|søster|søstera|bror|broren|bekjent|partner|kamerat|kompis|kunde|søskenbarn|nabobedrift*|fetter*|kusine*|svigerinne*) ~~ (vil også|ønsker også|også trenger|trenger også|trenger hjelp|trenger|tar kontakt med dere|kontakter dere|ringer dere|tar kontakt|ringe dere|ringer|vil bli kunde|interessert i|ville ha|leter etter et|har lyst på|vil ha nummer*|vil ogsaa|ønsker ogsaa|ogsaa trenger|trenger ogsaa|har lyst paa)
0.9 (trenger|ønsker|bestiller|vil ha|bestille|kjøpe|kjøper|behøver|vil gjerne ha|gjerne ha|har behov for) ~ (ytterligere|flere|#|to|tre|fire|fem|seks|sju|ti|tjue|en|et|noen|opp)? ~ (ekstra|flere|nye|til|mer|ytterligere)? ~ (lisenser|brukere|språk|plasser|sider|brukerkontoer|kontoer|eksemplarer|butikker|timer|billetter|maskiner|pc er|stoler|filmer|kurs|moduler|bilder|skilt|opptrykk|arbeidsplasser|timer i måneden|spraak|timer i maaneden) ~ (til|mer|ekstra|også|i tillegg|fra|ogsaa)
0.85 (bestille|bestiller|bestilt|kjøpe|kjøper|booke|booker|leie) ~~ (mer|flere|nok en|enda en|enda et|ekstra|i tillegg|også|fase to|fase 2|neste fase|på nytt|samme igjen|opptrykk|ny runde|større|igjen|samme opplegg|dobbelt|tilleggspakke*|kurspakk*|oppgradering*|ogsaa|paa nytt)
0.9 (fase|trinn|etappe|byggetrinn) (to|2|tre|3|ii) ~ (også|vil|med dere|nå|gjerne|kan|kjører|starter|sammen|ogsaa|naa)?; (sette|setter|kjøre|kjører|starte|starter|!gå|går|kjoere|gaa|gaar) ~ (i gang|videre) ~ (med) ~ (fase|trinn|neste|del|det større|utvidelse*|alternativ)
0.9 (neste år|til neste år|neste sommer|neste jul|neste sesong|neste gang|2027|til våren|til høsten|neste års|neste aar|til neste aar) ~~ (igjen|vil vi ha dere|booker vi|regner vi|med dere|dere igjen|samme|book|også|bestiller|sees vi|ses vi|hold av|dere med|vil vi|gjerne dere|ønsker vi|ogsaa)
0.9 (hold|holde|book|sett|reserver|reservere|noter|hold av|holder) ~ (av|dere|dato*|oss|allerede|helga|helgen|tid|plass|opp)? ~ (av|dato*|helga|helgen|oss|plass|tid)? ~~ (neste|2027|igjen|til våren|til høsten|til neste|desember|juni|allerede nå|allerede naa)
0.9 (vil|gjerne|ser fram til|ser frem til|kommer til|tenker|skal|håper|gleder oss til|klare for|haaper) ~~ (fortsette|fortsatt|jobbe videre|jobbe mer|!gå videre|kjøre videre|samarbeide videre) ~ (med dere|hos dere|sammen|samarbeid*|igjen|i mange år|framover|fremover|lenge|med|til|på|i mange aar|paa)
0.9 (vil|gjerne|ser fram til|ser frem til|kommer til|tenker|skal|håper|gleder oss til|klare for|haaper) ~~ (samarbeide igjen|bruke dere igjen|bruke dere videre|flere prosjekter|bli hos) ~ (med dere|hos dere|sammen|samarbeid*|igjen|i mange år|framover|fremover|lenge|med|til|på|i mange aar|paa)
0.9 (vil|gjerne|ser fram til|ser frem til|kommer til|tenker|skal|håper|gleder oss til|klare for|haaper) ~~ (flere oppdrag|neste prosjekt|flere år|mange år|bruke dere på) ~ (med dere|hos dere|sammen|samarbeid*|igjen|i mange år|framover|fremover|lenge|med|til|på|i mange aar|paa)
0.9 (vil|gjerne|ser fram til|ser frem til|kommer til|tenker|skal|håper|gleder oss til|klare for|haaper) ~~ (gaa videre|kjoere videre|flere aar|mange aar|bruke dere paa) ~ (med dere|hos dere|sammen|samarbeid*|igjen|i mange år|framover|fremover|lenge|med|til|på|i mange aar|paa)
0.9 (tilbud|pristilbud|pris|prisoverslag|kostnadsoverslag) ~~ (på|for|paa) ~~ (en til|et til|ytterligere|neste|fase to|fase 2|trinn to|også|utvidelse*|flere|ekstra|tillegg*|oppfølger|ny kampanje|neste steg|to til|oppgradering*|datterselskap*|i tillegg|resten av|lønn også|ogsaa|lønn ogsaa)
0.9 (ta|tar|legg|legge|legger|kan dere ta) ~ (over|på|også|til|inn|gjerne|paa|ogsaa)? ~ (også|til|resten|de andre|hele|to|tre|flere|!vår andre|gjerne til|på|ogsaa|vaar andre|paa) ~ (selskap*|kontor*|eiendom*|språk|språket|brukere|lisens*|plasser|forening*|nettsider|butikker|datterselskap*|sider|marked*|timer|moduler|kurspakk*|pakke*|lønn*|vedlikehold*|drift*|spraak)
0.9 (flytte|flytter|samle|samler|legge|legger|gi|gir|overføre|overfører|lar) ~ (over)? ~ (alt|alle|resten|hele|også|de andre|våre andre|dere|ogsaa|vaare andre) ~~ (til dere|hos dere|under dere|få alt|få resten|ta resten|faa alt|faa resten)
0.85 (åpner|starter|kjøper|kjøpt|startet|åpnet|etablerer) ~~ (ny|nytt|enda|kontor|butikk|selskap|datterselskap*|restaurant|salong|avdeling|kafé|kafe) ~~ (vil|trenger|samme|deres hjelp|dere|med dere|også|bruke|ogsaa)
0.85 (øke|øker|øk|doble|dobler|utvide|skru opp|skrur opp|trappe opp) ~ (annonse|reklame)? ~ (budsjettet|annonsebudsjettet|budsjett|antallet|omfanget|timene|innsatsen|markedsbudsjettet|bestillingen|bestillinga|frekvensen|timetallet)
0.85 (samme|likedan|likt) ~ (igjen|opplegg|en gang til|neste|til|som i fjor) ~ (takk|neste|for|til|som|gjerne|i år|i aar)
0.85 (også|i tillegg|ogsaa) ~ (på|til|paa) ~ (engelsk|svensk|dansk|tysk|fransk|spansk|polsk|nynorsk|samisk|arabisk|finsk); (oppgradere|oppgradering|oppgraderer) ~ (til|av|!vårt|av !vårt|avtalen|abonnement*|vaart|av vaart) ~ (større|premium|neste|pakke*|avtal*|plan*|pluss|gull|proff)
0.85 (fortsetter|kjører|kjører vi|blir|tar) ~ (på|med|paa)? ~ (ett|et|to|tre) ~ år til; blir ~ (værende|med videre|kunde i mange); (år|måneder|runde|sesong|omgang|gang|aar|maaneder) til (med dere|hos dere|sammen)
0.85 (nytt|ny|neste|større|enda et|enda en|nye) (prosjekt|oppdrag|jobb|kampanje|bestilling|kunde|kunder|avtale) (til dere|for dere|på gang til|på trappene|vi vil at dere|gjerne med dere|sammen med dere|med dere|som vi vil|paa gang til|paa trappene)
0.85 (skriver|signerer|signert|skrev|undertegner|undertegnet) ~ (gjerne|under)? ~ (på|under|paa) ~ (ny|nye|forlenget|to|tre|en) ~ (avtale|kontrakt|år|aar)
0.9 (vil|ønsker|gjerne|skal|kan|bestiller) ~ (ha|få|bestille|kjøre|ta|faa|kjoere)? ~ (det samme|samme|tilsvarende|lignende|likt) ~ (kurs*|opplegg*|pakke*)? ~ (for|til|i|på|paa) ~ (de andre|alle|resten|andre|øvrige|hele|datter*|avdeling*|neste|våre andre|vaare andre)
0.9 (dere|du) ~ (får|skal få|fikk|faar|skal faa) ~ (selvfølgelig|selvsagt|gjerne|også|naturligvis|ogsaa)? ~ (den|det|jobben|oppdraget|alt|resten|de andre|neste|ansvaret) ~ (også|med|i tillegg|neste|ogsaa)
0.9 (sett|skriv|!før|foer) (oss|meg|meg også|oss også|meg ogsaa|oss ogsaa) (opp|på|inn|paa) ~ (på|til|for|lista|paa) ~ (#|to|tre|flere|neste|kurs*|datoer|ventelista|pakka|plan*|den store)
0.9 (åpner|starter|kjøper|overtar|etablerer) ~~ (også|til|nummer to|ny|nytt|ogsaa) ~~ (dere får|dere skal|får dere|skal dere|vil ha dere|trenger dere|deres hjelp|dere faar|faar dere)
0.9 (flere|mer|neste|nye) (oppdrag|jobb|arbeid|prosjekter|oppgaver) ~ (til dere|på vei|på trappene|venter|kommer|i vente|paa vei|paa trappene); (dobler|doble|tredobler) ~ (bestilling*|opplaget|antallet|ordren|abonnementet|timene)
0.9 (fortsetter|fortsette) ~ (gjerne|samarbeidet|med dere) ~ (neste|i|med|videre|også|til|ogsaa) ~ (år|2027|2028|gjerne|samme|glede|aar)
0.9 (vil|ønsker|gjerne) (gjerne|også|ogsaa)? (ha|få|faa) dere med ~ (på|videre|der|igjen|i|også|neste|paa|ogsaa)
0.9 (åpner|starter|etablerer|bygger) ~~ (ha dere med|dere med|bruke dere|med dere|dere også|deres hjelp|dere ogsaa)
0.85 (ha|ønsker|har) dere (på|med på|inn på|til) ~ (fast|neste|avtale|fast avtale|også)
0.85 (booker|bestiller|hyrer) (vi)? dere (også|igjen|til) ~; (åpner|starter) (vi)? ~ (avdeling|butikk|kontor|restaurant) ~~ (kapasitet|også|tid)
0.85 (forlenge|forlenger|fornye) ~ (avtale*|kontrakt*|abonnement*) ~ (ett år|år|vilkår|igjen)
0.85 (ta|tar|bestille|kjøpe) ~ (#|to|tre|fem|ti|tjue) ~ (lisenser|stk|eksemplarer|plasser|brukere|timer) ~ (til|ekstra|mer)
0.85 (gitt|ga) (ham|henne|dem|min) ~ (nummeret|navnet|kortet) (ditt|deres); (spurte|spør) ~ etter (nummeret|navnet)
0.85 (nevnte|anbefalte|anbefalt|foreslo) (dere|deg) ~ (til|for|på); (ser|leter) etter en ~~ (gitt|nevnt) ~ nummer*
0.85 (har dere|er det) (kapasitet|plass|tid) til å ~~ også
0.85 (gjerne|vil) ~ (utvide|oppgradere|kjøpe flere|bestille flere|bestille mer)
0.85 (anbefalt|anbefaler|anbefalte) (dere|deg) (til|videre)
0.6 (vi|jeg) blir hos dere

[not growth]
samler alt hos én; avslutter vi hos dere
(kontrakten|avtalen) (!vår)? med (fylket|kommunen|staten|kunden); holder igjen; forlenget i to år så

[meeting.off]
0.85 (avlyse|avlyser|avlyses|avlyst|avbestille|avbestiller|kansellere|kansellerer|kanselert|kansellert|utsette|utsetter|utsatt|utsettes|flytte|flytter|flyttes|skyve|skyver|skyve på|skyver på|droppe|dropper|hoppe over|hopper over|framskynde|stryke|booke om|booker om|blåse av|avblåse|legge om|melde avbud|melder avbud|meld avbud|finne nytt tidspunkt|skippe|skipper|skyve paa|skyver paa) ~~ (møte*|møtet|møtene|lunsjen|lunsj|samtalen|besøket|besøk|timen|avtalen !vår|avtalen i morgen|avtalen på|treffet|demoen|demo|workshop*|gjennomgang*|oppstart*|kickoff*|intervju*|fotografering*|befaring*|teams*|visning*|synfaring*|presentasjonen|kaffen|tid|tida|tiden|til neste uke|en uke|imorgen|morgendagens|dagens|fredagens|torsdagens|onsdagens|tirsdagens|mandagens|byggemøte*|kurs*|kurset|videomøte*|telefonmøte*|seminar*|middagen|konsultasjon*|prøvesmaking*|statusmøte*|styremøte*|morgendagen|avspark|oppstarten|opplæring*|moetet|avtalen vaar|avtalen paa)
0.85 (møte*|møtet|avtalen|lunsjen|samtalen|besøket|timen|treffet|demoen|workshop*|workshopen|gjennomgangen|oppstartsmøte*|kickoff*|intervjuet|fotograferingen|fotograferinga|befaringen|befaringa|teamsmøte*|visningen|visninga|presentasjonen|kaffen|videomøte*|byggemøte*|byggemøtet|kurset|konsultasjonen|middagen|seminaret|frokostseminar*|opplæringen|opplæringa|prøvesmakinga|moetet) ~~ (avlyse|avlyses|avlyst|avlyser|avbestille|utsette|utsettes|utsatt|utsetter|flytte|flyttes|flyttet|flytta|flytter|skyve|skyves|blir ikke noe av|blir dessverre ikke|går ikke|funker ikke|passer ikke|passer dårlig|rekker ikke|rekker jeg ikke|kan ikke|kan jeg ikke|kan vi ikke|glemte|glemt|glapp|mista|hopper|hoppe|får vente|må vente|en annen dag|en annen tid|annen dag|annen gang|et annet tidspunkt|annet tidspunkt|ny tid|ny dato|utgår|stryke|droppe|dropper|senere|kolliderer|når jeg ikke|kommer jeg ikke|kommer vi ikke|gaar ikke|passer daarlig|faar vente|maa vente|naar jeg ikke)
0.85 (flytte|flytter|skyve|skyver|skyve på|booke om|utsette|utsetter|skyve paa) (det|den|vårt|møtet|tida|tiden|oss|ut|på|litt|timen|besøket|befaringa|befaringen|avtalen|opplegget|vaart|moetet|paa)? ~ (til|fram|frem) ~ (neste|mandag|tirsdag|onsdag|torsdag|fredag|uka|uken|en annen dag|en annen gang|et annet tidspunkt|senere|seinere|etter helga|over helga|over nyttår)
0.85 (flytte|flytter|skyve|skyver) (det|den|møtet|timen|på det|på møtet|moetet|paa det|paa moetet) ~ (en time|en dag|en uke|noen dager|litt|et par dager)
0.85 (ikke|dessverre|ikke lenger|dessverre ikke|ikkje) ~~ (være med|delta|komme|stille|møte opp|komme meg løs|rekke fram|komme til|bli med|ta møtet|ses|møtes|treffes|kan på|rekke|vaere med|moete opp|ta moetet|kan paa) ~ (på|til|i morgen|imorgen|i dag|idag|den|ved|i|mandag|tirsdag|onsdag|torsdag|fredag|møte*|neste|kl|i ettermiddag|da|i kveld|som|tross|uten|!så|frokost*|seminar*|workshop*|likevel|allikevel|paa|saa)
0.85 (ikke|ikkje|dessverre) ~ (anledning|mulighet|høve) ~ (til)? ~ (!å)? ~ (delta|komme|stille|møte|være med|bli med|møtes|ta møtet|være til stede|moete|vaere med|ta moetet|vaere til stede)
0.85 (kan|rekker|kommer|klarer|har|får|greier|faar) ~ (jeg|vi|dessverre|derfor|likevel|allikevel)? ~ (ikke|dessverre ikke|ikkje|nok ikke) ~ (til !å|!å)? ~ (delta|komme|stille|møtes|ses|treffes|møte|imorgen|kl|fredag|torsdag|tirsdag|onsdag|mandag|avtalen|lunsj*|befaring*|likevel|moete|være med|på møtet|til møtet|møte opp|dukke opp|i morgen|på fredag|på torsdag|på onsdag|på tirsdag|på mandag|den #)
0.85 (kan|rekker|kommer|klarer|har|får|greier|faar) ~ (jeg|vi|dessverre|derfor|likevel|allikevel)? ~ (ikke|dessverre ikke|ikkje|nok ikke) ~ (til !å|!å)? ~ (i ettermiddag|den tida|i kveld|bli med|vaere med|paa moetet|til moetet|moete opp|paa fredag|paa torsdag|paa onsdag|paa tirsdag|paa mandag)
0.85 (fått|får|fikk|har|hadde|har fått|oppstått|dukket opp|faatt|faar|har faatt) ~ (dessverre|et|jeg|en)? ~ (forfall|kalenderkrasj|kollisjon|dobbeltbooking|møtekollisjon|kræsj i kalenderen|kalenderkræsj); (melde|melder|meldt|må melde|maa melde) ~ (dessverre|derfor|jeg|vi)? ~ (forfall|avbud|pass); (forhindret|forhindra|dobbeltbooket|dobbeltbooka|kalenderkrasj*|kolliderer|krasjer) ~ (på|imorgen|i dag|til|med|for|den|fra|i|!så|mandag|tirsdag|onsdag|torsdag|fredag|dessverre|meg|og|neste|møte*|paa|saa)?
0.85 (må|nødt|får|trenger|tvunget|maa|noedt|faar|nødt til|nødt til !å) ~ (dessverre|jeg|vi|derfor|nok|til !å|!å)? ~ (avbestille|avlyse|flytte|utsette|kansellere|droppe|melde avbud|takke nei|legge om|booke om) ~ (til|møtet|i morgen|i dag|!vårt|!vår|fredag*|tirsdag*|onsdag*|torsdag*|mandag*|den|på|i|lunsj*|besøk*|det|med|møte*|treff*|tiden|timen|befaring*|avtalen|alt|moetet|vaart|vaar|paa)?
0.85 (noedt til|noedt til !å) ~ (dessverre|jeg|vi|derfor|nok|til !å|!å)? ~ (avbestille|avlyse|flytte|utsette|kansellere|droppe|melde avbud|takke nei|legge om|booke om) ~ (til|møtet|i morgen|i dag|!vårt|!vår|fredag*|tirsdag*|onsdag*|torsdag*|mandag*|den|på|i|lunsj*|besøk*|det|med|møte*|treff*|tiden|timen|befaring*|avtalen|alt|moetet|vaart|vaar|paa)?
0.85 (må|nødt|nødt til|nødt til !å|får|trenger|tvunget|maa|noedt|noedt til|noedt til !å|faar) ~ (dessverre|jeg|vi|derfor|nok|til !å|!å)? ~ (stå over|skyve på|melde pass|skyve paa) ~ (til|møtet|i morgen|i dag|!vårt|!vår|fredag*|tirsdag*|onsdag*|torsdag*|mandag*|den|på|i|lunsj*|besøk*|det|med|møte*|treff*|tiden|timen|befaring*|avtalen|alt|moetet|vaart|vaar|paa)?
0.85 (takke|takker|si|sier) ~ (dessverre|jeg|vi)? ~ nei ~ (til|takk til|denne gangen) ~ (invitasjonen|møtet|lunsjen|arrangementet|middagen|kundetreff*|frokost*|seminar*|fredag*|kvelden|i morgen|gangen|event*|dette|denne|å delta|moetet)
0.85 (glemte|glemt|glømte|glapp|forsov|forsovet|uteble|forsov meg|rakk ikke|kom ikke|dukket ikke|dukka ikke) ~ (@we|!vårt|!vår|helt|bort|at vi|tida|tiden|meg|vi hadde|rett og slett|av|vaart|vaar)? ~ (møte*|møtet|samtalen|lunsjen|treffet|timen|teams*|workshop*|demoen|besøket|dagens|avtalen|opp|befaringa|befaringen|moetet|at vi skulle|!vår tid|ringe inn|til møtet|oss i går)
0.85 (glemte|glemt|glømte|glapp|forsov|forsovet|uteble|forsov meg|rakk ikke|kom ikke|dukket ikke|dukka ikke) ~ (@we|!vårt|!vår|helt|bort|at vi|tida|tiden|meg|vi hadde|rett og slett|av|vaart|vaar)? ~ (møtet !vårt|vaar tid|til moetet|oss i gaar|moetet vaart)
0.85 (bomma på|bommet på|gikk glipp av|blei forhindra|bomma paa|bommet paa) ~ (@we|!vårt|!vår|helt|bort|at vi|tida|tiden|meg|vi hadde|rett og slett|av|vaart|vaar)? ~ (møte*|møtet|samtalen|lunsjen|treffet|timen|teams*|workshop*|demoen|besøket|dagens|avtalen|opp|befaringa|befaringen|moetet|at vi skulle|!vår tid|ringe inn|til møtet|oss i går)
0.85 (bomma på|bommet på|gikk glipp av|blei forhindra|bomma paa|bommet paa) ~ (@we|!vårt|!vår|helt|bort|at vi|tida|tiden|meg|vi hadde|rett og slett|av|vaart|vaar)? ~ (møtet !vårt|vaar tid|til moetet|oss i gaar|moetet vaart)
0.85 (ny|nytt|annen|annet|finne|bedre|senere|en annen|et annet|et nytt) (tid|dato|dag|anledning|tidspunkt|tider|datoer) ~~ (ses|sees|møtet|møte|treffes|møtes|snakkes|booke|foreslå|passer|demo*|lunsj*|i stedet|istedenfor|neste uke|etter|workshop*|befaring*|prates|moetet|moete)
0.85 (finne|foreslå|avtale|foreslår|avtaler|finner|sette|bli enige om) ~ (på|en|et|paa)? ~ (ny tid|ny dato|nytt tidspunkt|annet tidspunkt|en annen tid|annen dag|et nytt|ny møtetid|ny anledning|en ny tid|en ny dato|nytt møte|et annet tidspunkt|en annen dag|nytt moete)
0.85 (syk|syke|sjuk|sjuke|feber|sykdom|sjukdom|omgangssyk*|omgangssjuk*|sykt barn|sjukt barn|sjuke unger|syke barn|influensa*|forkjølet|forkjøla|slått ut|korona|covid|hekseskudd|begravelse|tannlege*|akutt*|innlagt|kaster opp|krasla|uvel|streik|snøkaos|toget innstilt|flyet innstilt|kanselert fly|punktering|stengt fjellovergang|kolonnekjøring|ferja innstilt|ferga innstilt) ~~ (møte*|møtet|avlyse|avlyser|ses|treff*|booke om|flytte|skyve|i morgen|ikke komme|lunsj*|workshop*|i dag blir|kan ikke|utsette|rekker ikke|besøk*|dagens|fredag*|ta det|snakkes neste|befaring*|kommer ikke|moetet)
0.85 (kan vi|går det an !å|får vi|vi får|la oss) ~ (ta|ses|sees|møtes|treffes|snakkes|ta det|ta møtet|prates|heller ta|ta moetet) ~ (det|møtet|den|oss|heller|moetet)? ~ (senere|seinere|istedenfor|en annen|neste uke|uka etter)
0.85 (kan vi|går det an !å|får vi|vi får|la oss) ~ (ta|ses|sees|møtes|treffes|snakkes|ta det|ta møtet|prates|heller ta|ta moetet) ~ (det|møtet|den|oss|heller|moetet)? ~ (uken etter|en senere|ved en annen)
0.85 (må vi|passer det|gaar det an !å) ~ (ta|ses|sees|møtes|treffes|snakkes|ta det|ta møtet|prates|heller ta|ta moetet) ~ (det|møtet|den|oss|heller|moetet)? ~ (senere|seinere|istedenfor|en annen|neste uke|uka etter|uken etter|en senere|ved en annen)
0.85 (faar vi|vi faar|maa vi) ~ (ta|ses|sees|møtes|treffes|snakkes|ta det|ta møtet|prates|heller ta|ta moetet) ~ (det|møtet|den|oss|heller|moetet)? ~ (senere|seinere|istedenfor|en annen|neste uke|uka etter|uken etter|en senere|ved en annen)
0.85 (kan vi|går det an !å|får vi|vi får|la oss) ~ (ta|ses|sees|møtes|treffes|snakkes|ta det|ta møtet|prates|heller ta|ta moetet) ~ (det|møtet|den|oss|heller|moetet)? ~ (i stedet|en annen dag|heller neste)
0.85 (kan vi|går det an !å|får vi|vi får|la oss) ~ (ta|ses|sees|møtes|treffes|snakkes|ta det|ta møtet|prates|heller ta|ta moetet) ~ (det|møtet|den|oss|heller|moetet)? ~ (heller på|heller fredag|heller mandag|heller paa)
0.85 (må vi|passer det|gaar det an !å|faar vi|vi faar|maa vi) ~ (ta|ses|sees|møtes|treffes|snakkes|ta det|ta møtet|prates|heller ta|ta moetet) ~ (det|møtet|den|oss|heller|moetet)? ~ (i stedet|en annen dag|heller neste)
0.85 (må vi|passer det|gaar det an !å|faar vi|vi faar|maa vi) ~ (ta|ses|sees|møtes|treffes|snakkes|ta det|ta møtet|prates|heller ta|ta moetet) ~ (det|møtet|den|oss|heller|moetet)? ~ (heller på|heller fredag|heller mandag|heller paa)
0.85 (ses|sees|ta det|tar det|snakkes|møtes|neste uke|samme tid|passer|heller) ~ (@day|neste uke|annen dag|den|på @day|paa @day)? ~ (i stedet|istedenfor|isteden|istaden)
0.8 (dukker|dukket|dukka|møtte|stilte|kommer|moette) ~ (@we)? ~ (ikke|ikkje) ~ (opp)? ~ (på|til|paa) ~ (møtet|møte*|workshop*|lunsj*|befaring*|avtalen|moetet)
0.8 (passer|funker|fungerer|går|gaar) ~ (dessverre|det|meg|den|tida|tiden|ikke)? ~ (ikke|dårlig|daarlig) ~ (lenger|for|meg|oss|i morgen|på fredag|den dagen|!så bra|med|dessverre|likevel|paa fredag|saa bra) ~ (møtet|ses|tid|møte*|tida|annen|flytte|ny|fredag|torsdag|kl #|moetet)
0.8 (kommer|kommet|dukket|oppstått|skjedd) ~ (noe|ting) ~ (i veien|på|annet|uforutsett|paa)?; (noe|ting) ~ (har)? ~ (kom|kommet|dukka|dukket|skjært) ~ (i veien|opp|seg); (ikke|ingen) vits i !å (møtes|komme|ta møtet|ses|ta moetet)
0.85 (ligger|ligg) ~ (rett ut|til sengs|i senga|i sengen|strekk ut|nede med|langflat) ~ (med|i|og)?; (blir|bli) ~ (det)? ~ (ikke|ikkje) ~ (noe|noko|noen) ~ (teams|møte|lunsj|befaring|besøk|samtale|zoom|workshop|kaffe|tur|meg|moete) ~ (på meg|i dag|i morgen|likevel|på oss|paa meg|paa oss)?
0.85 (ferga|ferja|toget|flyet|bussen|veien|vegen|fjellovergangen|tunnelen|flyene|hurtigbåten) ~ (er|ble|var|går|har|gaar) ~ (innstilt|stengt|kansellert|kanselert|forsinket|ikke) ~~ (møte*|møtet|annen dag|ta det|rekker|telefon|kommer|utsett*|teams|moetet)?
0.85 (rekker|kommer|når|naar) ~ (jeg|vi) (ikke|ikkje|neppe) ~ (fram|frem|til møtet|dit|i tide|opp|over|inn|på møtet|til moetet|paa moetet); (snøfast|værfast|innesnødd|kolonnekjøring)
0.85 (må|vil|kan|skal|maa) ~ (vi|jeg)? ~ (dessverre)? ~ (stå over|hoppe av|sette på vent|la !gå|droppe|sette paa vent|la gaa) ~ (denne gang|denne gangen|møtet|lunsjen|torsdag*|fredag*|mandag*|tirsdag*|onsdag*|kurset|seminaret|moetet)
0.85 (dukket|møtte|kom|moette) ~ (jeg|vi)? ~ (ikke|aldri) ~ (opp)? ~ (i går|i dag|til møtet|på møtet|som avtalt|i gaar|til moetet|paa moetet) ~ (beklager|unnskyld|sorry)?; (beklager|unnskyld|sorry) ~~ (glemte|glemt|forsov|ikke dukket|ikke møtte|gikk glipp|rotet med kalender*|ikke moette) ~ (møte*|avtale*|oss|@our|dere|at|opp)?
0.85 (rakk|kom|rekker|kommer|møtte) (jeg|vi)? ikke (fram|opp)? ~ (til)? (oppstartsmøte*|møte*|statusmøte*|kick off*)
0.85 @day (går|passer|funker) (dessverre|likevel)? ikke ~ (for meg|for oss|lenger|likevel|allikevel)?
0.85 (må|nødt til å) (dessverre)? (avlyse|utsette|melde forfall|melde avbud|kansellere) ~ (i dag|i ettermiddag|møte*|@day)?
0.85 (dropper|skipper|hopper over|står over) (vi)? møtet; (kan|rekker) (jeg|vi)? ikke (komme|delta|møte) ~ (den #|@day|i morgen|likevel)
0.85 (beklager|unnskyld|lei for) at (jeg|vi) ikke (rakk|kom|møtte|dukket) ~ (opp)?
0.85 (må) ~ (utsette|flytte|skyve på) ~ (møtet|avtalen|befaringen|samtalen)

[not meeting.off]
ikke komme som (noen)? overraskelse; kommer (vi|jeg)? ikke inn (noe sted|på|lenger)?
får jeg ikke (sett|lest|gjort) ~ (før)?

[auto]
0.95 (autosvar|autosvar*|automatsvar|autoreply|fraværsmelding*|fraværsassistent*|feriesvar|out of office|fraværsbeskjed)
0.95 (automatisk|automatiske|automatgenerert|autogenerert|systemgenerert|maskinelt) (svar|generert|melding|bekreftelse|sendt|utsendelse|mail|epost|e post|kvittering|varsel|varsling)
0.95 (dette|denne) (er|mailen er|e posten er|meldingen er|eposten er) (en|et)? ~ (automatisk*|automatgenerert|autogenerert|systemgenerert|autosvar)
0.9 (jeg er|er jeg|er) ~ (fri|ferie|bortreist|fraværende|permisjon|foreldrepermisjon|mammaperm|pappaperm|mammapermisjon|pappapermisjon|fødselspermisjon|sykmeldt|sykemeldt|tjenestereise|på reise|på reisefot|ikke på kontoret|ikke til stede|studiepermisjon|avspaserer|paa reise|paa reisefot|ikke paa kontoret) ~~ (tilbake|leser ikke|svarer ikke|begrenset|ved hast*|ved behov|kontakt min|kontakt sentralbord*|kontakt gjerne|kollega*|besvarer|vil ikke|har ikke tilgang|sjekker)
0.9 (jeg er|er jeg|er) ~ (permisjon|foreldrepermisjon|mammaperm|pappaperm|mammapermisjon|pappapermisjon|studiepermisjon|pappaperm) ~~ (til|fra|under|og med|fram|frem|ut)
0.45 (jeg er|er jeg|er|har) ~ (fri|ferie|bortreist|fraværende|sykmeldt|sykemeldt|tjenestereise|reise|utenlands|borte fra kontoret|ikke på kontoret|ute av kontoret|ferieavvikling|avspasering|fravær|ikke paa kontoret) ~~ (til|fra|under|og med|fram|frem|mellom|t o m|tom|ut uke*|i uke*)
0.45 tilbake ~ (på kontoret|på jobb|i tjeneste|fra ferie|på plass|igjen|paa kontoret|paa jobb|paa plass)
0.45 tilbake ~ (den #|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|uke #)
0.9 (tilbake på kontoret|tilbake på jobb|tilbake i jobb|tilbake paa kontoret|tilbake paa jobb) ~ (den|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|#|uke|igjen)
0.95 feriestengt; julestengt; sommerstengt; ferielukket; sommerlukket; julelukket; fraværende fra kontoret
0.45 (kontoret|sentralbordet|ekspedisjonen|vi|butikken|avdelingen) (er|har|holder) ~ (stengt|lukket|feriestengt) ~~ (til|mellom|fra|under|åpner|tilbake|på grunn|paa grunn)
0.9 (jeg|mailen|e posten|eposten|innboksen|postkassen|adressen) ~ (leser|besvarer|sjekker|overvåker|leses|overvåkes|besvares|betjenes) ~ (ikke|sporadisk|kun|bare|sjelden) ~ (min|mine|mail|mailen|e post|epost|eposten|under|innboks|regelmessig|løpende|i denne|daglig|lenger)
0.9 (leser|besvarer|sjekker) ~ (ikke|sporadisk|bare sporadisk|kun sporadisk|ikke regelmessig|sjelden) (min|mine|mail|mailen|e post|epost|eposten|innboksen) ~ (under|sporadisk|regelmessig|løpende|daglig|!før|i denne perioden|i perioden|i ferien|!så ofte|underveis|foer|saa ofte)?
0.9 (begrenset|sporadisk|begrensede|redusert|ingen|dårlig|daarlig) (tilgang|mulighet|tilgjengelighet|muligheter|adgang) ~ (til|på|paa) ~ (mail|e post|svare|lese|epost|telefon|!å svare|!å lese|internett)
0.9 (ved|for|i) (hastesaker|hast|akutte|akutt|presserende|spørsmål som haster|hastesak|saker som haster|viktige henvendelser|haste saker|øyeblikkelig behov|hastehenvendelser|haster|alt som haster|spoersmaal som haster) ~~ (kontakt|kontakte|ring|send|henvend|henvises|vennligst|skriv|kollega*|tas|sentralbord*|daglig leder|min kollega)
0.9 (hastesaker|akutte saker|hastehenvendelser) ~ (tas|håndteres|henvises|sendes|tar|besvares|rettes)
0.9 (under|i|mens) (mitt|min) (fravær|ferie|permisjon|foreldrepermisjon|fraværet) ~~ (kontakt|kontakte|henvend|ring|henvis*|tar|svarer|erstattes|vikar*|nås|besvares|rettes|send); (i|under) mitt fravær
0.9 (henvises|henviser|viser) ~ (til) ~~ (min kollega|sentralbord*|vikar*|kollega|post|kollegaen min|min stedfortreder|avløser*); (mail|mailen|eposten|e post) (videresendes|sendes) ~ ikke
0.9 (har sluttet|har slutta|slutter|sluttet|arbeider ikke lenger|jobber ikke lenger|er ikke lenger ansatt|fratrådt|har fratrådt|gått av med pensjon|har gått av|er pensjonist|gått over i ny stilling|gaatt av med pensjon|har gaatt av|gaatt over i ny stilling) ~ (i|hos|min stilling|på|her|bedriften|som|stilling|firmaet|paa) ~~ (kontakt|henvis*|etterfølger*|mail|henvend|ta kontakt|vennligst|send|rettes|nås)
0.95 (mottatt|registrert|tatt imot) (din|ditt|deres) (henvendelse|melding|forespørsel|mail|søknad|påmelding|feilmelding|spørsmål|klage|e post|epost|supportsak|bestilling|ordre|sak|skjema|innmelding|spoersmaal)
0.95 (din|ditt|deres) (henvendelse|melding|forespørsel|sak|supportsak|feilmelding|søknad|påmelding|bestilling|ordre|e post|epost|mail|klage|påmelding) ~ (har|er) ~ (mottatt|blitt mottatt|registrert|blitt registrert|opprettet|blitt opprettet|tildelt|lukket|avsluttet|løst|oppdatert|videresendt|fått saksnummer|loest|faatt saksnummer)
0.95 (sak|saken|ticket|incident|case|supportsak|feilmelding|saksnummer) # ~ (har|er) ~ (mottatt|registrert|opprettet|lukket|avsluttet|oppdatert|løst|loest)
0.95 (ditt|deres) (saksnummer|saksnr|referansenummer|sak id) (er|blir|#); (fått|tildelt|gitt|faatt) ~ (saksnummer|referansenummer|journalnummer); (oppgi|behold|ha med|referer til) ~ (saksnummer*|saksnr|referansenummer*) ~ (emnefelt*|ved kontakt|i emnet|ved henvendelse*|emnelinj*)
0.95 (denne|dette) (melding|meldingen|meldinga|mailen|e posten|eposten|utsendelsen|adressen|e post) ~ (kan|går|skal|gaar) ~ (ikke) ~ (besvares|svares|svares på|!å svare|svares paa); kan ikke besvares
0.95 (svar|besvar) ikke ~ (på|paa)? ~ (denne|dette) (mailen|meldingen|e posten|eposten|meldinga|utsendelsen|e post); vennligst ikke svar; ikke svar på denne; ikke svar paa denne
0.95 (meldingen|meldinga|mailen|e posten|eposten|e postmelding*|leveringen|levering) ~ (kunne|kan|ble) ikke ~ (leveres|levert|sendes|sendt fram|nå fram|naa fram) ~ (til|følgende|mottaker*|fordi|på grunn|paa grunn)?
0.95 mailer daemon; postmaster; undeliver*; delivery (status|failure|failed); noreply; no reply; ikke svar; kunne ikke leveres; leveringsfeil; uleverbar; returnert til avsender
0.95 (mottakeren|mailadressen|adressen|postkassen|e postadressen|epostadressen|innboksen|mottakeradressen|e postkassen) ~ (finnes ikke|fins ikke|eksisterer ikke|er full|er opphørt|er ikke i bruk|er ikke lenger i bruk|overvåkes ikke|leses ikke|ble ikke funnet|ikke funnet|er avsluttet|er inaktiv|brukes ikke|er nedlagt)
0.95 (saksbehandlingstiden|saksbehandlingstid|behandlingstid|svartiden|svartid) ~ (er|normalt) ~ (normalt|cirka|ca|uker|dager); normal svartid; besvares i den rekkefølgen; behandles fortløpende; besvares fortløpende; en saksbehandler vil; vi svarer (!så snart vi kan|deg !så snart|deg innen|normalt innen|saa snart vi kan|deg saa snart)
0.9 takk for ~ (din|ditt|at du) ~ (henvendelse|melding|forespørsel|feilmelding|påmelding|kontaktet|tok kontakt|tar kontakt|e post|epost) ~~ (saksbehandl*|registrer*|kø|rekkefølge|saksnummer|innen # arbeidsdager|innen # virkedager|innen # dager|!så snart som mulig|ferie|permisjon|fraværende|ikke på kontoret|fri|tilbake|saa snart som mulig|ikke paa kontoret)
0.9 lesebekreftelse; lesekvittering; leveringskvittering; ble slettet uten !å bli lest; ble lest
0.95 (vi holder|holder vi|kontoret holder|butikken holder) (feriestengt|stengt|ferielukket|julestengt) ~ (fra|til|i|uke|mellom|på|paa)
0.9 (henvendelser|e post|epost|mail|eposten|mailer) ~ (rettes|kan rettes|sendes|bes rettet|blir besvart|besvares|vil bli besvart) ~ (til|når|etter|ved|!så snart|fortløpende|naar|saa snart) ~ (min|kollega*|sentralbord*|vi er tilbake|jeg er tilbake|ferie*|retur|@our|tilbakekomst)
0.9 (takk for) ~ (din|deres) ~ (e post|epost|mail|henvendelse|melding) ~~ (er tilbake|borte fra|ute av kontoret|på ferie|i permisjon|begrenset|har sluttet|automatisk|paa ferie)
0.9 (saken|henvendelsen) (din|deres) har fått nummer #; har fått (saks)? nummer # og (blir|behandles)

# The client itself is going under.
[insolvency]
0.85 (gått|går|gikk|gå|slått|slås) konkurs; (konkursbegjæring*|konkursbo*|bostyrer*|konkursrammet)
0.85 (vi|firmaet|bedriften|selskapet|butikken) ~ (konkurs|insolvent*|rekonstruksjon|avvikling|gjeldsforhandling*)
0.85 (begjær*|melder|melde|meldt) ~ (oppbud|konkurs); (oppbud|under avvikling|under rekonstruksjon)
0.85 (er|blir|erklært) (insolvent*|konkurs) ; (meld*) ~ krav ~ (bostyrer*|bo|boet) ; tvangsoppløs*; slått konkurs
0.8 (legger|legge|lagt) ned (firmaet|bedriften|driften|selskapet|butikken|virksomheten) ; (avvikler|avvikle|stenger) ~ (driften|virksomheten|firmaet|bedriften)
0.8 (kan|vi kan) ikke betale (noen|leverandørene|våre leverandører) ; (kroken|nøkkelen) på døra; vrir om nøkkelen
0.85 gjeldsforhandling*; (meldt|melder|begjært|levert) oppbud; bostyrer*; bobestyrer*; tatt under konkursbehandling; gjeldsordning

[not insolvency]
konkursboet (på|etter|ved) ~ (nabo*|tomta|hjørnet); konkurs* ~~ (auksjon|salg|nabo*)

# Do not write to us.
[stop]
0.85 (slutt|stopp) (med)? å (skriv*|kontakt*|ring*|maile|spamme) ~ (meg|oss)
0.85 (ikke|aldri) (skriv*|kontakt*|ring*|mail*) ~ (mer|igen|flere|lenger) ; (skriv|kontakt|mail) (meg|oss)? ~ (ikke|aldri) (mer|igjen|flere)
0.85 (ønsker|vil) ikke ~ (kontaktes|motta|bli kontaktet|ha flere|høre mer) ; (ønsker|vil) (ikke lenger|ikke mer|ikke flere) ~ (eposter|epost|mailer|mail|meldinger|nyhetsbrev|henvendelser|kontakt)
0.85 (fjern|slett|meld|stryk|ta) (meg|oss|min|vår) ~ (liste|lista|listen|listene|epostliste|adresse|nyhetsbrev*|database*|opplysninger|data|av)
0.85 slett (meg|oss); meld (meg|oss) av; (avmeld*|avregistrer*) ~ (nyhetsbrev*|epost*|liste*) ; la (meg|oss) være i fred
0.85 ikke (flere|en eneste) (eposter|mailer|henvendelser|meldinger|epost|mail) (fra dere|takk|til meg)
0.85 (slett|fjern) (opplysningene mine|meg fra|adressen min); ikke (kontakt|ring|skriv til|send) (meg|oss) ~ (igjen|mer|flere)
0.85 (meld|melder) (meg|oss) av ~ (nyhetsbrev*|lista|dette)?; meldt (meg|oss) av ~ (ganger|allerede); slutt å (sende|ringe|maile|spamme|skrive)

# Write to somebody else from now on.
[redirect]
0.85 (heretter|fra nå av|i fremtiden|framover|fremover|fra i dag) ~~ (skriv*|kontakt*|send*|henvend*|adresse|kontaktperson)
0.85 (skriv*|kontakt*|send*|henvend*) ~~ (heretter|fra nå av|framover|fremover|i stedet)
0.85 (ny|nye) (kontaktperson|kontakt|epostadresse|epost|adresse|ansvarlig) ~ (er|blir|på)
0.85 (deres|din|vår) (nye)? kontaktperson ~ (er|blir) ; (jeg)? (har|er)? (sluttet|slutter|fratrådt|fratrer) ~ (i|hos|firmaet|stilling*|bedriften|selskapet|den|ved)
0.85 (jobber|arbeider|er) ikke lenger (hos|i|ansatt|på|rett|her|ansvarlig|med)
0.85 (min|vår|eposten|epostadressen) (epost|epostadresse|adresse|min)? ~ (endr*|bytt*|ny) ; (ikke) (rett|riktig) (person|kontakt|vedkommende)
0.85 (min kollega|kollega|kollegaen min|etterfølger*|avløser|vikar) ~~ (overtar|overta|har overtatt|står for|tar seg|kontakt*) ; (henvend|henvende) (deg|dere|seg) (til|i stedet)
0.8 (skriv|send|kontakt) (vennligst)? (direkte|i stedet)? (til)? (regnskapsfører*|regnskap*|min kollega|kollegaen min|økonomi*)
0.85 (fra|fra og med) (#|@month|mandag|nyttår) ~ er det ~ som (tar seg av|overtar|har ansvar*|følger opp)
0.85 (han|hun|de) nås på; (skriv|ring|henvend dere) til (henne|ham|dem) (fra nå av|heretter|i stedet)
0.85 (fakturaer|regninger|bilag) skal (ikke)? til (meg|oss|adress*)?; de skal til (faktura*|økonomi*|regnskap*)
0.85 (går ut i|går i|er i) permisjon ~~ (overtar|tar over|skriv|kontakt)

[not redirect]
slutter hos oss

# Only a part is paid.
[payment.partial]
0.85 (betalt|betaler|overført|overfører|betale|overføre|innbetalt) ~ (halvparten|en del|kun halvparten|bare halvparten|det halve|delvis|delbeløp*)
0.85 (delbetal*|delvis betaling|akonto|a konto|avdrag) ~ (betalt|overført|sendt)
0.4 (resten|restbeløpet|restbeløp|det resterende|det gjenstående|den andre halvparten|andre halvdel) ~~ (neste|senere|kommer|følger|når|måned|uke|betal*|overfør*|den|innen)
0.85 (første|andre) (rate|del|halvdel|avdrag|avdraget) ~ (betalt|overført|sendt|er)
0.85 (innbetalt|betalt|overført) # ~ (kr|kroner)? ~ (som avdrag|som delbetaling|a konto|på det utestående)
0.85 (som|et) (avdrag|delbetaling) på (det)? (utestående|skyldige|gjelda|fakturaen|beløp*)
0.85 (første|andre) (av)? ~ (avdrag|rate|delbetaling|rater) ~ (gikk|betalt|overført|sendt)

[not payment.partial]
betaler halvparten (hos|av|hvis)

[about complaint.quality]
arbeid*; jobben; rapport*; nettside*; hjemmeside*; side; sider; siden; tegning*; tekst*; oversettelse*; utkast*; logo*; bilde*; foto*
tjeneste*; service*; resultat*; kvalitet*; dokument*; fil; filer; filene; system*; program*; installasjon*; presentasjon*; kampanje*
arrangement*; regnskap*; oppgjør*; trykk*; brosjyre*; video*; server*; backup; bygg*; team*; prosjekt*; leveranse*

[about complaint.delay]
forsinkelse*; vent*; levering*; frist*; deadline*; tidsplan*; fremdrift*; uke; uker; måneder; treg*; sen; sent; tempo; ventetid*

[about complaint.neglect]
svar; svaret; svarer; telefon*; oppfølging*; oppmerksomhet; kommunikasjon*; melding*; kontakt*; behandling; tilbakemelding*
kundeservice; henvendelse*

[about complaint.cost]
pris; prisen; priser; prisene; takst*; faktura*; beløp*; kostnad*; honorar*; tilbud*; timer; timene; tillegg*; gebyr*; regning*

# What we write ourselves.
[our.promise]
(jeg|vi) (sender|leverer|ringer|retter|ordner|fikser|svarer|gjør|lager|sørger|bekrefter|oppdaterer|kommer tilbake) ~ 
(sender|leverer|ringer|retter|ordner|svarer|fikser|lager) (jeg|vi) ~ ; (jeg|vi) (skal|vil|kommer til å|skal nok) (sende|levere|ringe|rette|ordne|svare|gjøre|lage|fikse|sørge|få|komme tilbake)
(du|dere) (får|mottar|har) (den|det|dem|svar|beskjed|tegningene|utkastet|rapporten|tilbudet|filene) ; (er|blir|skal være) (klar|ferdig|klart|levert|rettet|på nett)
(det|den) (lover|lover jeg|lover vi) ; det kan (du|dere) regne med; (jeg|vi) lover

[our.overpromise]
(garantert|garanterer|garanti for) ; uansett hva; uten (noen)? (problemer|tvil|risiko) ; (aldri mer|aldri igjen) ~ (problem*|feil|forsinkelse*)
(hundre|100) prosent sikker*; koste hva det koste vil; alt (du|dere) (vil|ønsker) ; helt sikkert i dag; gratis og med en gang

[our.blame]
som (jeg|vi) (allerede)? har (sagt|skrevet|forklart) ; som (jeg|vi) sa; (du|dere) (skulle|burde|kunne) (ha|jo ha)
(det)? (er|var) (din|deres) (feil|skyld|egen feil) ; (vår|en) (praktikant*|kollega|leverandør|lærling) ~ (glemt*|feil|slurvet)
(det)? er ikke (vår|min) (feil|skyld) ; (du|dere) har (glemt|misforstått|ikke lest) ; hvis (du|dere) hadde (lest|svart|sagt)

[our.heat]
(det)? er (latterlig|absurd|tull|helt sprøtt|tøv) ; (tuller|kødder) (du|dere)
(slutt|stopp) (med)? å (klage|mase|syte) ; lær (deg|dere)? å lese; (jeg|vi) er (lei|drittlei) av ; nå er det nok
finn (deg|dere)? (en|noen) (annen|andre) ; hvis (det|du|dere) ikke passer; ikke mitt problem; (din|deres) inkompetanse; frekkhet

[our.apology]
(beklager|unnskyld|unnskylder) ; (jeg|vi) (beklager|unnskylder) ; (jeg|vi) er lei (for|oss) ; lei for (det|forsinkelsen|feilen)
beklagelse; (det)? må (du|dere) unnskylde

[our.invoice]
(vedlagt|vedlegger|herved|her er|sender|oversender) ~ (faktura|fakturaen|regningen|vår faktura) ; faktura (vedlagt|er vedlagt|følger vedlagt)
(vi|jeg) (har)? (fakturert|fakturerer) ; (du|dere) (finner|mottar|får) ~ (faktura|fakturaen|regningen)

[invoice-number]
(faktura|fakturanr|fakturanummer|regning) (nr|nummer|no)?

[invoice-amount]
(beløp|beløpet|total|totalt|sum|å betale|til betaling) (på|totalt|å betale|inkl)?; fakturabeløp*

[invoice-due]
(forfall|forfaller|forfallsdato|betalingsfrist|forfallsdag) (den|er|til betaling)?; betales (senest|innen)? (den)?; siste betalingsdag

[deadline-behind]
senest; som siste frist; aller senest; seinest; absolutt senest
