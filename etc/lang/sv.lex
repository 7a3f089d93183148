# heed: Swedish.
#
# Swedish of Sweden and Finland.  The verb stands second, so that "vi betalar"
# and "betalar vi" both occur; particles stand apart ("säger upp", "sätter in").
# Words that lose their meaning without rings and dots ("här" is not "har",
# "våra" not "vara", "svår" not "svar") are written with "!".
# The grammar is told in en.lex.
language sv

[function]
och inte jag är att från också mycket något någon några inget ingen inga ni er
ert era oss vår vårt våra din ditt dina mig dig sig dem han hon hennes deras
vad vem vilken vilket vilka hur varför när där här då nu redan sedan sen efter
före innan under över mellan genom utan mot hos vid åt ur bara ändå dock eller
men så därför eftersom det den de en ett som på i av för med till om har hade
haft var varit vara blir blev bli blivit ska skulle kan kunde kunna vill ville
måste får fick få fått gör gjorde gjort göra går gick gå gått kommer komma
kommit ser såg se sett säger sa säga sagt vet visste veta tar tog ta tagit ger
gav ge gett tycker tyckte tror hoppas känns verkar behöver behövde undrar finns
fanns låter heter ligger låg står stod sitter skickar skickade skickat skicka
hej tjena tja hejsan tack mvh vh hälsning hälsningar vänliga vänligen bästa
gärna tyvärr kanske alltså faktiskt egentligen precis ganska väldigt jätte lite
mer mest mindre bättre bäst sämre alla allt hela många flera fler annan annat
andra samma själv själva sådan sådant såna sån detta denna dessa dom min mitt
mina mej dej nån nåt nåra nånting någonting ingenting alltid aldrig ofta ibland
igen fortfarande ännu äntligen snart strax idag imorgon igår ikväll dagar
vecka veckor veckan månad månader månaden år året gång gånger timmar tiden
måndag tisdag onsdag torsdag fredag lördag söndag fråga frågor svara mejl
mejlet mejla ringa möte mötet faktura fakturan avtal avtalet kunder kunden
enligt angående gällande bifogat bifogad bifogar härmed samt även både varken
antingen trots medan ifall dessutom däremot förresten nämligen visserligen
åtminstone ungefär cirka senast främst särskilt tillsammans kvar bort hem hit
dit upp ner ut in fram tillbaka förra nästa först sist ja nej japp nä nja okej
absolut självklart visst jodå jaha jo eran erat nog ju väl kring ens utom

[sample]
Jag hoppas att allt är bra med dig och att helgen inte blev alltför kort.
Vi skulle gärna vilja höra av er så snart ni vet något mer om saken.
Rapporten borde egentligen ha kommit redan, och ingen verkar veta varför.
Kan någon höra av sig och berätta om mötet nästa vecka fortfarande blir av?
Vi fick handlingarna igår och tittar närmare på dem i morgon förmiddag.
Det är väldigt mycket just nu, så jag återkommer när jag har gått igenom allting.

[negators]
inte; ej; icke; aldrig; ingen; inget; inga; ingenting; ingenstans; varken; knappt; knappast
föga; inge; nånsin inte; inte alls; inte längre; omöjligt att; ingalunda; int; ite
varken ~~ eller; under inga omständigheter; på inget sätt; ingalunda

[negators-behind]
inte; ej; aldrig; icke

[intensifiers]
1.4 väldigt; mycket; verkligen; extremt; otroligt; fruktansvärt; helt; totalt; fullständigt
1.4 sjukt; riktigt; oerhört; enormt; grymt; djupt; synnerligen; ytterst; himla; jävla; jäkla
1.4 !så; vansinnigt; otroligt; ofantligt; genuint; uppriktigt; innerligt; hemskt; alldeles; minst sagt
1.4 särskilt; extra; ohyggligt; så in i; makalöst; gräsligt; förbaskat; satans
0.6 lite; lite grann; ganska; något; en aning; tämligen; relativt; hyfsat; en smula; aningen
0.6 någorlunda; halvt

[contrast]
men; dock; däremot; emellertid; fast; fastän; tyvärr; !ändå; trots; även om; å andra sidan; däremot

[conditional]
om (jag|vi|ni|du|man|någon|nån|inget|ingenting|allt|inte|han|hon|de|dom|detta|alla|era|er|ert); ifall
om (det|den) (är|går|blir|inte|skulle|kan|finns|fungerar|händer|här|ser|ska|nu); såvida
så snart; så fort; förutsatt; innan; tills; bara ni; när (ni|det|den|allt|sajten) ~ (är|har|fungerar|blir)

[classes]
we = jag|vi|man|ja|undertecknad
you = ni|du|er|dig|dej|eder
your = er|ert|era|din|ditt|dina|eran|erat|eder|edra
inv = faktura|fakturan|fakturor|fakturorna|fakturans|faktran|fakuran|fakturabeloppet|räkning|räkningen|räkningar|räkningarna|notan|slutfaktur*|delfaktur*|förskottsfaktur*|acontofaktur*|kontofaktur*|januarifaktur*|februarifaktur*|marsfaktur*|aprilfaktur*|majfaktur*|junifaktur*|julifaktur*|augustifaktur*|septemberfaktur*|oktoberfaktur*|novemberfaktur*|decemberfaktur*|månadsfaktur*|kvartalsfaktur*|samlingsfaktur*|årsfaktur*|belopp|beloppet|restbelopp*|slutbelopp*|arvode|arvodet|arvodesräkning*|handpenning*|förskott|förskottet|delbetalning*|slutbetalning*|delbelopp*|resten|återstoden|restskuld*|skulden|sluträkning*|slutnota*|årsavgift*|månadsavgift*|depositionen|delposten
paid = betalt|betald|betalda|betalad|betalade|betalat|betalats|inbetald|inbetalt|inbetalats|överfört|överförd|överförda|överfördes|överförts|swishat|swishad|swishats|reglerat|reglerad|reglerats|erlagt|erlagd|slutbetalt|slutbetald|slutreglerad|betalts|insatt|betaldes|förbetalt
pay = betala|swisha|reglera|överföra|erlägga|slutbetala|slutreglera|betalas|regleras|överföras|erläggas|inbetala
pays = betalar|swishar|reglerar|överför|erlägger|betalas|regleras|slutbetalar|inbetalar
payment = betalning|betalningen|betalningar|betalningarna|inbetalning*|överföring|överföringen|utbetalning|pengar|pengarna|likvid|likviden|slant|slanten|stålarna|stålar|cashen|kosing|betalningsuppdrag*|banköverföring*
day = måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag*|idag|imorgon|imorrn|imorron|ikväll|övermorgon|eftermiddag|mån|tis|ons|tors|fre
month = januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|månad|månaden|månads*|kvartal*|sommaren|hösten|vintern|våren|jul|julen|nyår|nyåret|årsskiftet|midsommar|påsk|semestern|påsken
period = dag|dagar|dagarna|vecka|veckor|månad|månader|år|timme|timmar|minuter|dygn|arbetsdagar|evighet*|kvartal
many = två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|flera|många|otaliga|några|massor|hundra|femton|tjugo|trettio|upprepade|ett|en|par|fjorton|oräkneliga|halvdussin
nth = andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|femtioelfte|hundrade|sjuttielfte|2a|3e|4e|5e
ask = skicka|sänd|sända|mejla|maila|mejl|maila|ringa|ring|ge|berätta|säga|meddela|bekräfta|ändra|justera|rätta|korrigera|kolla|kontrollera|titta|undersöka|fixa|lösa|ordna|hjälpa|hjälp|lägga|lägg|sätta|sätt|byta|byt|uppdatera|ta|boka|avboka|flytta|svara|återkomma|återkom|höra|hör|förklara|specificera|komma|kom|visa|installera|återställa|återställ|översätta|korrekturläsa|offerera|räkna|skapa|gör|göra|se|stoppa|pausa|kreditera|makulera|fakturera|dela|ange|märka|bifoga|leverera|åtgärda|åtgärdas|skickas|ändras|publicera|publiceras|stäng|stänga|öppna|aktivera|förbereda|rita|granska|läsa|läs|vidarebefordra|vidarebefordras|upplysa|informera|inkomma|tillse|se|redogör|redogöra|beställa|reservera|spärra|spärr|lås|låsa|registrera|ombesörja|besvara|godkänn|godkänna|signera|notera|observera|avsluta|radera|tillhandahålla|släpp|tipsa|rätt
work = jobb|jobbet|arbete|arbetet|insats|insatsen|insatser|resultat|resultatet|service|hjälp|hjälpen|stöd|support|supporten|bemötande|bemötandet|rådgivning|råden|design|designen|sajt|sajten|hemsida|hemsidan|webb|översättning|översättningen|översättningar|text|texter|texten|kampanj|kampanjen|event|eventet|fest|festen|kväll|kvällen|dag|dagen|team|teamet|gäng|gänget|samarbete|samarbetet|ritning|ritningar|ritningarna|film|filmen|logga|loggan|logotyp|rapport|rapporten|presentation|presentationen|genomgång|leverans|leveransen|upplägg|lösning|lösningen|förslag|förslaget|foton|bilder|bilderna|bokslut|bokslutet|genomförande|produktion|konferens|konferensen|mässa|monter|montern|underlag|underlaget|byrå|hantering|konsult|konsulter|mat|maten|utbildning|kurs|kursen|granskning|migrering|flytten|arrangemang|föreläsning|bröllop|moderator|illustration*
people = chef|chefen|chefer|vd|vdn|ägare|ägaren|ägarna|ledning|ledningen|ledningsgrupp*|företagsledning*|byråchef*|kontorschef*|avdelningschef*|delägare|grundare|grundaren|överordnad|högre|styrelseordförande|huvudkontor*|kundchef*|supportchef*|servicechef*|projektchef*|regionchef*|beslutsfattare|gruppchef*|teamledare|kvalitetschef*|byråledaren|byråledning*
firm = byrå|byråer|byrån|firma|leverantör|leverantörer|leverantören|konsult|konsulter|redovisningsbyrå*|revisor|redovisningskonsult|översättare|översättningsbyrå*|arkitekt|arkitektkontor|arkitekter|eventbyrå*|arrangör|webbyrå*|reklambyrå*|fotograf|utvecklare|partner|aktör|aktörer|bolag|företag|förvaltare|driftleverantör*|system|samarbetspartner|tolkförmedling|frilansare|formgivare|mediebyrå*|supportfirma|plattform|driftpartner|kontor
deliv = leverans*|levererat|levererad|översättning*|rapport*|bokslut*|årsredovisning*|deklaration*|ritning*|bygglov*|sajt*|hemsid*|lansering*|offert*|utkast*|korrektur*|underlag*|projekt*|kampanj*|text*|film*|design*|logotyp*|skiss*|manus*|utredning*|momsredovisning*|löner|lönekörning*|montage*|handling*|planritning*|filerna|materialet|app|appen|release*|installation*|migrering*|förslag*|broschyr*|katalog*|redovisning*|besked|arbetet|jobbet|bilderna|fotona|inbjudningar*|program|programmet|protokoll*|mallar|mallen|åtgärd*|rättning*|återkoppling*
thing = kassor|kassorna|datorn|datorerna|larmet|skrivarna|sajter|telefon|telefonen|dörrsystem*|kopiatorn|streaming|sajt|sajten|hemsida|hemsidan|webbplats*|webbutik*|butiken|webshop*|webbshop*|server|servern|servrarna|system|systemet|sidan|sidorna|mejl|mejlen|mejlet|mail|mailen|epost|posten|länk|länkar|länkarna|länken|formulär|formuläret|kontaktformulär*|portal|portalen|app|appen|nätverk|nätverket|kassa|kassan|kassasystem*|inloggning|inloggningen|wifi|telefoni|telefonin|telefonerna|växel|växeln|vpn|integration*|backup*|internet|bokning|bokningen|bokningssystem*|betalning|betalsidan|betallösning*|databas*|skärm*|ljudet|ljud|mikrofon*|projektor*|startsidan|sökfunktion*|intranät*|domän|domänen|datorn|datorer|datorerna|molnet|outlook|teams|terminal*|kortterminal*|uppkoppling*|streamen|sändningen|livesändning*|knappen|knapparna|utcheckning*|fjärrskrivbord*|nyhetsbrev*|appar
social = google|trustpilot|reco|facebook|linkedin|flashback|instagram|tiktok|twitter|nätet|internet|fb|insta|reddit|facebookgrupp*|branschforum|lokalgrupp*|företagargrupp*|forumet|snapchat

[polite]
tack på förhand; tack så mycket på förhand; tusen tack på förhand; stort tack på förhand
tack för (ditt|ert|din|er) ~ (mejl|mail|svar|meddelande|brev|samtal|återkoppling|tid|offert|förslag|fråga)
tack för (mejlet|mailet|svaret|senast|samtalet|idag|informationen|infon|påminnelsen|besked|beskedet|återkopplingen|offerten|visat|snabbt|snabb)
tack för (det)? (snabbt|snabb|snabba) (svar|svaret|återkoppling|återkopplingen); tack för att du återkommer; tack för igår
tack för (trevligt|bra|gott) (samtal|möte|svar); tack för (möte|mötet|bra möte)
med (vänlig|vänliga|bästa|varma|varm|hjärtliga) (hälsning|hälsningar); vänlig hälsning; vänliga hälsningar
bästa hälsningar; många hälsningar; varma hälsningar; högaktningsfullt; mvh; vänligen; soliga hälsningar
hoppas (att)? (allt|det|du|ni) ~ (bra|väl|fint|fin|skön|trevlig|härlig|lugn|gott|mår)
hoppas ~ haft en ~ (helg|sommar|jul|semester|påsk); god (morgon|middag|dag|kväll|jul|fortsättning|helg)
ha (en|ett) ~ (dag|helg|kväll|vecka|sommar|jul|semester|eftermiddag|midsommar); gott nytt år; allt gott
(trevlig|skön|härlig|fin|bra|glad|underbar) (helg|kväll|sommar|semester|jul|påsk|dag|midsommar|fortsättning|eftermiddag|vecka|resa|långhelg)
ha det ~ (bra|gott|fint|bäst|kul|toppen); lycka till; krya på (dig|er); god bättring
tacksam (för|om) ~ (svar|besked|återkoppling|hjälp|snabbt|ni|du|vi|få|offert|bekräftelse|återkomst)
tacksam (för|om); tacksamma (för|om) (svar|besked|ni|vi|du|återkoppling|snabb|en); vore tacksam*; är tacksam om
skulle uppskatta*; uppskattar (om|ett|en); vore uppskattat; uppskattas
(vore|hade varit|skulle vara|är|blir) ~ (bra|fint|kul|toppen|snällt|trevligt|schysst|perfekt|super|kanon|guld|jättebra|suveränt|roligt|hjälpsamt) (om|att|med)
(vore|skulle vara) ~ (bra|fint|kul|toppen|snällt|trevligt|schysst|perfekt|super|kanon|guld|jättebra|roligt)
(bra|fint|toppen|kanon|perfekt|super|jättebra|kul|roligt|trevligt) om (ni|du|vi|det|jag|någon)
(låter|går|passar|funkar|fungerar|duger|blir) ~ (bra|fint|toppen|perfekt|utmärkt|super|kanon|jättebra|finfint|alldeles utmärkt)
(bra|perfekt|toppen|super|kanon|finfint|fint|utmärkt|strålande|jättebra|kanonbra|härligt|suveränt|prima|topp|schysst) (då|tack|vi ses|det|så|ok|okej|hörs|vi hörs|jag|vi)
bra att (veta|du|ni); (kul|roligt|trevligt|fint) att (höra|träffas|ses|se|ni|råkas); det är (bra|lugnt) så
(glad|glada) (påsk|midsommar|jul|lucia); (glad|glada|nöjd|nöjda) (om|för svar); ser fram emot (ditt|ert|att|svar|er|vårt|mötet|ett|vidare)
gärna; ursäkta (att|för|sent|sen|dröjsmålet|mitt); förlåt (att|för) (jag|vi|sent|det); (ber|be) om ursäkt för
beklagar (att vi|att jag|sent|dröjsmålet); ledsen (att jag|att vi|för sent|för dröjsmålet); inga problem; inget problem; ingen fara
ingen brådska; ingen panik; ingen stress; ta det lugnt; i godan ro; lugnt
bra fråga; snäll och; snälla (ni|du)? (kan|kolla|hjälp|skicka|ring|svara); var (snäll|snälla); så snäll; kära
(bra|fin|fina|god|goda) (kontakt|relation|tid|idé|poäng); allt väl; välkommen; välkomna; god fortsättning
(tack|tackar) ~ för visat intresse; om allt går (bra|vägen); trevligt; hälsa ~ (familjen|alla|kollegorna)

[third]
(länk|länken|länkar|knapp|logga) ~ (till|på|med) ~ (google|recensioner|omdömen|facebook); (våra|mina) (google)? (recensioner|omdömen)
(vår|en|min) (leverantör|kund|hyresgäst|konkurrent|underleverantör|byggare) ~~ (konkurs|obestånd|likvidation|konkursen)
(text|formulering|version|utkast) ~ (från|av) vår (advokat|jurist); vår (advokats|jurists) (text|formulering|utkast|version)
(kunden|kund|hyresgästen|gäldenären|köparen|beställaren|motparten|klienten|uppdragsgivaren|medlemmen) ~ #? ~ (vägrar|vägrat|betalar inte|inte betalat|inte betalt|bestrider|bestridit|hotar|hotat|stämmer|stämt|kräver|klagar|reklamerar|säger upp|häver)
(!vår|min|en|ett|våra|mina|deras|denna|den|andra) (kund|kunder|kunden|klient|klienten|klienter|huvudman|hyresgäst|hyresgästen|hyresgäster|leverantör|leverantören|uppdragsgivare|gäldenär*|köpare|köparen|beställare|entreprenör|entreprenören|underentreprenör|medlem|patient|granne|grannen|bostadsrättshavare|utställare) ~~ (betalar|betala|betalat|betalt|vägrar|vägrat|bestrider|bestridit|stämmer|stämma|stämt|klagar|klagat|klagade|tvist|tvisten|tingsrätt*|advokat|jurist|inkasso|säger upp|sagt upp|hotar|hotat|hotade|rasande|arg|arga|skyldig|missnöjd|missnöjda|krav|kräver|reklamerat|reklamerar|hävt|häva)
(kund|klient|hyresgäst|gäldenär|leverantör) till (oss|mig); (vägrar|vägrade) ~ betala (oss|mig)
(betalar|betalat|betalade) (oss|mig) (inte|aldrig|ej); (är|var) skyldig* (oss|mig)
(!vår|min|våra|mina|vårt) (gäldenär*|motpart*|klient*|huvudman|svarande|kärande|hyresgäst*|hyresvärd*|konkurrent*)
för (käranden|svaranden|kärandens|svarandens|klientens|huvudmannens|målsäganden); (motparten|motpartens|motpart)
(mot|åt) (käranden|svaranden|motparten|klienten|klient|huvudman|tilltalad*); (käranden|svaranden|käromålet|svaromål*)
(min|mitt) (ex|granne|hyresvärd|svärmor|brorsa); (!vår|våra) (granne|grannar|hyresvärd|byggare); konkurrenten (till|i)
(inget|ingenting) med er att göra; inte (ert|ditt|era) fel; (!vårt|mitt) (eget)? fel; berodde (inte)? på (oss|mig)
(inte|varken) ~ (ni|er) som (klantat|gjort fel|strul*|schabblat); deras (kund|kunder|advokat|jurist|leverantör|personal)
(hans|hennes) (advokat|jurist|ombud); (anställd|anställda|personal|personalen|medarbetare|vikarie*|säljare) ~~ (säga upp|uppsagd|uppsagda|uppsägning*|varsel|varsla|avsked*|sägas upp|sagt upp)
(säga upp|säger upp|sagt upp|uppsägning av|varsla|avskeda) ~~ (anställd|anställda|personal|medarbetare|vikarie*|säljare|hyresgäst*|hyresavtal*|lokal|lokalen|montör*)
(uppsägning|uppsägningar|varsel) ~~ (anställda|personal|las|facket|arbetsbrist|medarbetare); konkurs* ~ (kund|kunden|gäldenär)
(käranden|svaranden|motparten|motpartens|kärandens|svarandens|sökanden|gäldenären|borgenären); i målet mellan; mål (nr|nummer); målnummer; (klienten|klienter|huvudmannen|min klient|vår klient) ~~ (vägrar|hotar|stämmer|stämt|skyldig|säger upp|bestrider)

[story]
(min|mina|hans|hennes|vår|en|sin) (svåger|svägerska|bror|syster|brorsa|syrra|kusin|farbror|morbror|faster|moster|pappa|mamma|man|fru|son|dotter|granne|vän|väninna|kompis|polare|bekant|hyresvärd|hyresgäst|svärfar|svärmor); (svågern|svägerskan|grannen|kusinen|brorsan|syrran|svärfar|svärmor|hyresvärden|kompisen); en av våra (egna)? (kunder|hyresgäster|leverantörer|medlemmar)

[we]
vi; jag; oss; vår; vårt; våra; min; mitt; mina; mig; mej

[you]
ni; er; ert; era; du; dig; dej; din; ditt; dina; eder

[past]
för (många|flera|ett|två|tre|fyra|fem|tio|#) år sedan; för länge sedan; på den tiden; en gång i tiden
(!vår|min|våra|mina) (förra|tidigare|gamla|förre|föregående) @firm; hos (den)? (förra|tidigare|gamla) @firm
(förra|tidigare|gamla|förre) (byrån|leverantören|konsulten|revisorn|arkitekten|översättaren|byråns|firman|webbyrån|eventbyrån)
(förre|förra|er) (företrädare|företrädaren|föregångare*); er föregångare; där vi var (förut|tidigare|innan)
hos ~ (förra|gamla|tidigare) ~ (byrå*|leverantör*|firma*)

[topic]
(bifogar|bifogad|bifogat|här kommer|här är) ~ (text|texten|texter|texterna|manus|artikel|artikeln|dokument|brev|inlaga) (till|för|som|att)
(ska|att|behöver|behöva) ~~ översättas; (till|för) översättning; auktoriserad översättning; (få|kan ni) ~~ översatt
här kommer ~~ (text|texten|brev|brevet|kravbrev|inlagan|manuset|artikeln|domen|avtalet|brevväxlingen) ~ (som|till|för)
kravbrev; inkassovarning; (ska|skulle|vill|behöver|kan|kunna) ~~ (översätta|korrekturläsa|språkgranska|översatt|korrläsa)
(offert|pris|prisuppgift|prisförslag) (på|för) ~ översätt*; (meningen|stycket|formuleringen|repliken|citatet|rubriken|knapptexten|sloganen) (är|ska|lyder|på|i)
(temat|manus|sketchen|rollspel*|pjäsen|quizet|mordgåtan) (är|för|till|på|blir|ska); rubriken lyder
(text|texten|copy) (till|för|på) ~ (sidan|sajten|sida|kampanjen|broschyren|affischen|nyhetsbrevet|annonsen|skylten|faq)

[deadline]
senast; före; innan; inom; deadline; deadlinen; deadline är; tills; fram till; senast den; allra senast
sista (dag|dagen|datum|datumet) (är|den)?; inte senare än; helst (före|innan|senast|redan)?; absolut senast; redan
(behöver|få|fått|ha|vill ha) (det|den|dem|svar|besked|svaret|material*|underlag*|fil*|allt|detta|dom|in|klart|er|ert|era|pengarna) ~ till
(skicka*|klar|klart|klara|färdig*|levereras|leverera|fixa|fixat|löst|lösa|åtgärda*|rätta*|återkom*|återkomma|pengarna|ordna*|förklaring|betala|betalar|betalt|inne|på plats) ~ till
(har|ger|får) ~ på (er|dig) (till|fram till); går ut; löper ut; stänger; förfaller

[date-lead]
den; på; till; senast; före; innan; från; per; vid; kring; runt; omkring; måndag; tisdag; onsdag; torsdag
fredag; lördag; söndag; måndagen; tisdagen; onsdagen; torsdagen; fredagen; lördagen; söndagen; tors; fre
mån; tis; ons; måndag den; fredag den; onsdag den; torsdag den; tisdag den; ca; datum; redan

[months]
1 januari; jan
2 februari; feb; febr
3 mars; mar
4 april; apr
5 maj
6 juni; jun
7 juli; jul
8 augusti; aug
9 september; sept; sep
10 oktober; okt
11 november; nov
12 december; dec

[weekdays]
1 måndag; måndagen; måndagens; måndan; mån; måndagmorgon
2 tisdag; tisdagen; tisdagens; tisdan; tis
3 onsdag; onsdagen; onsdagens; onsdan; ons
4 torsdag; torsdagen; torsdagens; torsdan; tors
5 fredag; fredagen; fredagens; fredan; fre; fredagmorgon
6 lördag; lördagen; lördan
7 söndag; söndagen; söndan; söndagkväll

[days]
today: idag; i dag; ikväll; i kväll; i eftermiddag; innan dagen är slut; dagens slut; under dagen; i förmiddag; före stängning; innan stängning; före lunch; innan lunch; ikväll senast; nu på förmiddan; under eftermiddagen; inom en timme; inom en timma; slutet av dagen
tomorrow: imorgon; i morgon; imorrn; imorron; imorn; i morrn; i morron; morgondagen; imorgonbitti; i morgon bitti; inom ett dygn; inom 24 timmar
after-tomorrow: övermorgon; i övermorgon; överimorgon; inom två dagar; inom 48 timmar; inom två dygn; om två dagar
this-week: slutet av veckan; slutet på veckan; veckans slut; före helgen; innan helgen; innan veckan är slut; slutet av denna vecka; till helgen; slutet på den här veckan; före veckans slut
next-week: slutet av nästa vecka; slutet på nästa vecka; innan nästa vecka är slut; nästa veckas slut
this-month: slutet av månaden; slutet på månaden; månadens slut; månadsskiftet; månadsslutet; innan månaden är slut; sista i månaden; sista denna månad; ultimo; utgången av månaden; månadens utgång; slutet av denna månad
next-month: slutet av nästa månad; slutet på nästa månad; nästa månads slut; nästa månadsskifte
this-year: slutet av året; slutet på året; årets slut; årsskiftet; nyår; innan året är slut; före årsskiftet; innan nyår
one-week: inom en vecka; om en vecka; en vecka från idag; en vecka på er; en vecka på dig; inom sju dagar; idag om en vecka; inom veckan
two-weeks: inom två veckor; om två veckor; inom fjorton dagar; om fjorton dagar; två veckor på er
n-days: inom # (dagar|arbetsdagar|vardagar|bankdagar|kalenderdagar); om # (dagar|arbetsdagar|vardagar|bankdagar); # dagar på er; # dagar på dig; om cirka # dagar
n-weeks: inom # veckor; om # veckor; # veckor på er; om cirka # veckor
month-end: slutet av; slutet på; utgången av; sista; månadsskiftet; slutet

[mood]
0.8 (tipsat|tipsade) ~ om er; (gett|gav|lämnat) ~ (ert|ditt|era) (namn|nummer|kort|kontaktuppgifter); vill ha er (igen|även|nästa|också)
0.5 (granne|grannen|kollega|kompis|vän|väninna|svåger|syster|bror|bekant|kusin) ~~ (vill också|också vill|vill ha ert|vill anlita er|hör av sig till er|vill bli kund|ska få ert)
-0.6 (prata|tala) med (din|er) (chef|vd); (hade|fick) ~ roligt (i alla fall|åtminstone); grattis till (en|ett) ~ (översättning|sajt|text|ritning|kampanj|rapport|fest)
# wonder and content
2 fantastisk*; enastående; makalös*; magnifik*; fenomenal*; formidabel*; lysande; briljant*; mästerlig*
2 överväldigad*; överväldigande fin*; överlycklig*; överlyckliga; stormförtjust*; jublar; jublade; jubel
2 underbart; underbar; underbara; älskar; älskade; älskat; älskas; gåshud; gåshuden; mållös*; hänförd*
2 sjukt (bra|snygg*|nöjd*|imponerad*|fint|duktig*); otroligt (bra|snygg*|nöjd*|fin|fint|duktig*|proffsig*|tacksam*)
2 tårögd*; glädjetår*; grät av (glädje|lycka); blev rörd; rörda till tårar; i sjunde himlen; svävar; lyrisk*
2 superglad*; jätteglad*; skitglad*; supernöjd*; jättenöjd*; skitnöjd*; svinnöjd*; storbelåten; lyckliga; lycklig
2 hjärtlig* glada; helnöjd*; toppennöjd*; mäkta imponerad*; djupt imponerad*; klockren*; fullträff*; succé*
2 mästerverk*; världsklass; skitbra; svinbra; asbra; grymt bra; grymma; kanonjobb*; toppenjobb*; superjobb*
2 kanonbra; asgrym*; asnöjd*; jordens bästa; bäst i (stan|sverige|världen|klassen); helt otrolig*; helt magisk*
2 overklig* (bra|fint|fin); slog alla rekord; sagolik*; gudomlig*; himmelsk*; kalasbra; kalasnöjd*
1.5 imponerad; imponerade; imponerande; imponeras; suverän*; strålande; utsökt*; ypperlig*; utomordentlig*
1.5 superb*; storartad*; storslagen; storslaget; förträfflig*; hedrande; förtjust*; stolt; stolta; tacksam; tacksamma
1.5 eloge; hatten av; applåd*; stående ovationer; hurra; bravo; heja er; hejar på; beröm; berömde; lovord*; hyllar
1.5 guld värd*; guldvärd*; guldklimp*; pärla; pärlor; klippa; klippor; hjälte; hjältar; hjältinna; ängel; änglar; räddning*
1.5 räddade; räddat; räddare i nöden; stjärna; stjärnor; proffs; proffsig*; mästare; trollkarl*; magi; magisk*
1.5 felfri*; oklanderlig*; glänsande; oslagbar*; fläckfri*; oförglömlig*; minnesvärd*; makalöst; nytänkande
1.5 jättefin*; superfin*; jättesnygg*; supersnygg*; skitsnygg*; svinsnygg*; jätteduktig*; superduktig*; jättetrevlig*
1.5 rekommenderar varmt; varmt rekommend*; över förväntan; överträffa*; bortom förväntan; bättre än vi (vågat|hoppats|trott|väntat)
1.5 överträffade; in i minsta detalj; som en dröm; drömlik*; ett nöje; ren njutning; fröjd; en fröjd; lyfte taket
1.5 hjärtat; av hela (mitt|vårt) hjärta; hjärtligt tack; tusen tack för; evigt tacksam*; oändligt tacksam*; så himla (bra|nöjd*|glad*)
1.5 sover ~ gott; sova gott; sov gott; lugn i själen; sten från (bröstet|hjärtat); helt såld*; heltaggad*
1 glad; glada; glädje; glädjer; glatt; gladde; nöjd; nöjda; belåten; belåtna; toppenbra; skönt; skön; härlig*; snygg*
1 vacker*; vackra; vackert; duktig*; skicklig*; kunnig*; proffsigt; smidig*; kompetent*; pålitlig*; lyhörd*; omtänksam*
1 hjälpsam*; tålmodig*; generös*; engagerad*; lättad*; lättnad*; lättade; trygg*; tryggt; förtroende för; uppskattat
1 uppskattar er*; uppskattad*; uppskattades; uppskattning; rekommendera; rekommenderar; rekommenderat; bäst; bästa (beslut*|val*|byrå*|jag|vi)
1 klanderfri*; snabba; supersnabb*; blixtsnabb*; följsam*; stilfull*; elegant*; kreativ*; genomtänkt*; gediget; gedigen; gedigna
1 guldstjärna; tummen upp; tummar upp; fem stjärnor; 5 stjärnor; full pott; mvg; tio av tio; 10 av 10; toppklass; högklassig*
1 hejdundrande; fullsatt; utsålt; vann; lyckad*; lyckat; lyckades (ni|över); framgång*; välgjord*; välskriven; välskrivet; klockrent
1 äntligen fungerar; fungerar klanderfritt; funkar klockrent; fungerar perfekt; funkar perfekt; gick som (smort|en dans|på räls)
1 flyter på; sitter som (en smäck|gjuten|gjutet); satt som (en smäck|gjuten); ligger helt rätt; !värt varenda; !värt varje; !värd varje
1 valuta för varenda; väl investera*; väl använda pengar; skrattade gott; njöt; njuter; mysig*; charmig*; rolig kväll
0.8 perfekt; perfekta; toppen; super; kanon; jättebra; superbra; utmärkt; utmärkta; grym; grymt; fina; fin; fint; schysst*; schyst*
0.6 trevlig*; roligt; rolig; finfin*; fräsch*; prima; kalas; topp; lovande; vänlig och; ordning och reda
0.4 bra; kul; tydlig*; enkelt; lätt att; välkommet; intressant*; snabbt
0.8 (väldigt|riktigt|mycket|!så|otroligt|verkligen|himla|oerhört|extremt|sjukt|genomgående) (bra|kul|fint|snabbt|tydlig*)
1.2 inte (illa|dåligt|dumt|fel|tokigt|oävet|pjåkigt|helt fel); inte (alls|!så) (illa|dumt|tokigt|dålig*|pjåkigt|tokigt alls)
1.2 (inget|ingenting|inte) ~ att (klaga på|anmärka på|invända|önska|gnälla|tillägga); inget att klaga
1.2 inte ~ (en|minsta) ~ (anmärkning|invändning|klagan|negativ); kan inte klaga; finns inget att klaga
1.2 inte ~ en enda ~ (anmärkning|invändning|klagomål|dum|negativ|sur); inga (invändningar|anmärkningar)
1.2 (kunde|kan|kunnat|hade) ~ inte ~ (bättre|nöjdare|smidigare|gladare|snyggare|finare|lyckligare|mer nöjd*)
1.2 (bättre|nöjdare|smidigare|snyggare) kan det inte; aldrig (varit|haft|sett|fått|upplevt) ~ (bättre|nöjd*|gladare|bra|smidig*|snygg*|fin|trevlig)
1.2 precis (vad|som) (vi|jag) ~ (ville|hoppa*|tänkt|önska*|letade|behövde|beställde); utan (problem|krångel|strul|anmärkning|bekymmer|knussel)
1.2 (utan|inte ett|inga) (krångel|strul|problem|missar); inte (bara|minst) ~ (snabb*|bra|fin|fint|snygg*|vacker*|rolig*|duktig*)
1.2 som (utlovat|avtalat|överenskommet|ni lovade); på (utsatt|utlovad) tid; i god tid; trodde inte det var möjligt
1.2 kan inte tacka; inte tacka er nog; sällan skådat; sällan (varit|sett) ~ (nöjd*|bra|glad*|imponerad*); kryper till korset
# anger and sorrow
-2 fruktansvärd*; förfärlig*; hemsk*; skandal*; skandalös*; skamlig*; skam; skäms; skämmas; bedrövlig*; usel*; usla
-2 urusel*; urusla; värdelös*; oacceptab*; oförlåtlig*; oförsvarlig*; under all kritik; bottennapp*; lågvattenmärke*; katastrof*
-2 mardröm*; fiasko*; haveri; haveriet; kaos; kaotisk*; cirkus; parodi; fars; farsartad*; löjlig*; löjeväckande; skrattretande; patetisk*
-2 pinsam*; pinsamt; genant; förbannad*; rasande; ursinnig*; arg; arga; argt; skitarg*; skitförbannad*; heligt förbannad*; vansinnig*
-2 vansinne; vidrig*; äcklig*; äcklad; avskyvärd*; kränk*; kränkande; kränkt*; förolämpa*; förolämpning; respektlös*; oförskämd*; fräck; fräckt
-2 fräckhet*; oförskämdhet*; arrogant*; arrogans; nonchalan*; idiot*; dumskalle*; klåpar*; amatör*; amatörmässig*; fuskverk; fusk; fuskbygge
-2 skräp; skit; skiten; skitdålig*; skitjobb; skitsnack; bullshit; bluff*; lurad*; lurade; lurat; lurendrej*; bedragare; bedrägeri*; ljuger; ljög; lögn*
-2 svindel*; rånad*; rånade; rena rånet; stöld; jävla; jävlar; fan; fy fan; helvete; helvetes; satan; jäkla; förbannade; ta mig tusan
-2 inkompetent*; inkompetens; odugl*; oduglig*; sinnessjuk*; sinnessvag*; absurd*; orimlig*; orimligt; sopor; rena soporna
-2 ohederlig*; oseriös*; ovärdig*; under isen; bortom all; bottenlös*; botten är nådd; droppen; bägaren; tålamodet är slut; slut på tålamod*
-2 tålamod* ~ (slut|tryter|tagit slut|börjar ta|sinar|tar slut); måttet är rågat; nu får det räcka; nu räcker det; har fått nog; fått nog
-2 trött på; trötta på; utled* på; less på; innerligt less; så less; så trött*; nu är det nog; nu är (gränsen|vi klara|jag klar); nog är nog
-2 till vansinne; slag i ansiktet; örfil; spott*; käften; käft; dra åt; förstört; förstörde; förstörd*; sabba*; sabotera*; saboterade
-2 pajat; pajade; sumpat; sumpade; schabbla*; fiffl*; sämsta; sämst; värsta; uselt; erbarmlig*; miserabel*; eländ*; elände; ömklig*; ynklig*
-2 tappat (allt|förtroendet|tron); förlorat förtroendet; förtroendet ~ (slut|borta|rubbat|skadat|noll|förbrukat|raserat); inget förtroende
-2 ingen tilltro; bränt alla; vad i helvete; vad fan; hur svårt kan; driver ni med; skämtar ni; är det ett skämt; dåligt skämt; skämt
-1.5 besviken; besvikna; besviket; besvikelse*; missnöjd*; missnöje; missbelåt*; irriter*; irritation; frustrer*; frustration; upprörd*; upprörande
-1.5 ledsen över; ledsna över; bestört*; chockad*; chockade; förvånad* över; häpen; häpna över; häpnadsväckande; förbryllad*
-1.5 dålig; dåligt; dåliga; sämre; undermålig*; bristfällig*; bristande; slarvig*; slarv; slarvat; hafsig*; hafsverk; oproffsig*; oprofessionell*
-1.5 taskig*; kass; kassa; kasst; risig*; sunkig*; urkass*; halvdan*; halvmesyr*; halvfärdig*; mediok*; tafflig*; skev*; pajig
-1.5 oansvarig*; ansvarslös*; nonchaler*; otrevlig*; ohövlig*; oartig*; snorkig*; dryg; drygt bemötande; spydig*; obehaglig*
-1.5 vilseled*; missledande; lurig*; sviken; svek; svikna; sviker; svikit; övergiv*; strunt*; skiter i; struntar i; ignorer*; bortglömd*
-1.5 förargl*; tråkig; tråkigt; trist; trista; jobbig*; plågsam*; smärtsam*; bekymrad*; oroad*; oroade; oroande; orolig; oroliga; oro
-1.5 ohållbar*; oanvändbar*; obegriplig*; oläslig*; makulatur; oduglig; bortkasta*; bortslös*; slöseri; slösat; förgäves; meningslös*
-1.5 ånger; ångrar; ångrat; tveksam till; hopplös*; lönlös*; tröstlös*; tokig på; galet; galen på; vansinnigt (dyrt|dålig*|seg*)
-1.5 tappat (kunder|ansiktet|tålamodet|order|ordrar|affären); förlorat (kunder|order|affären|affärer|pengar|tålamodet|ansiktet); tålamod*
-1.5 skadat; skadade (vårt|våra|min); förlust*; tappa (ansiktet|tålamodet); stå till svars; skäms ni; skäms över; rodna*; (inte|föga) imponera*
-1.5 inte (acceptabel*|ok|okej|okey|rimlig*|godtag*|värdigt|seriöst|schysst|klokt|bra nog|tillräckligt); inte vad vi (beställ*|betalar|förväntat|blev lovade|kommit|kom)
-1.5 håller inte (måttet|alls|ens); duger inte; lämnar mycket (övrigt)? att önska; lämnar en del; övrigt att önska; mycket övrigt
-1 mindre (bra|lyckad*|nöjd*|imponera*|roligt|kul|trevlig*|lyckat|genomtänkt); tveksam*; tveksamheter; förvirra*; otydlig*; rörig*; stökig*; krånglig*
-1 krångel; krånglar; krånglat; strul; strular; strulat; trassel; besvär*; störande; stör mig; stör oss; klydd; bök; bökig*; seg; segt; sega
-1 miss; missen; misslyck*; misstag*; felaktig*; felen; felat; fallerar; kraschar; kraschat; brister; brist
-1 bortslarvad*; slarva*; försening*; försenat; klagomål från; klagar; gnäll*; omständlig*; långsam*; trög*; svajig*; haltar; hackar
-1 inte (nöjd|nöjda|glad|glada|bra|kul|roligt|lyckat|jättebra|trevligt|fungera*|funka*|!så bra|!så nöjd*); fungerar inte; funkar inte
-1 (fungerar|funkar|fungerade) ~ (inte|ej|aldrig|dåligt); tappat; tappar; undrar vad; frågar mig; börjar tvivla; tvivlar; tvivel; tvekar
-1 väntar fortfarande; fortfarande väntar; tystnad; tystnaden; knäpptyst; dödstyst; tyst som; oklart varför; märkligt; märklig; underlig*
-1 konstig*; konstigt; anmärkningsvärt; uppseendeväckande; beklämmande; beklaglig*; olycklig*; sorglig*; sorgligt; synd att
-0.5 problem; problemet; problemen; fel; felet; försenad*; saknas; tyvärr inte; bekymmer; synd; ledsen; svår förståel*; oklar*
# understatement and irony
-1.2 (hade|skulle) ~ (förvänta*|hoppats|väntat|trott|uppskattat) ~ (mig|oss|mer|annat|bättre|att)
-1.2 (hade|skulle) (vi|jag|man) ~ (kunna)? (förvänta*|hoppa*|önska*); (borde|kunde) ~ (vetat|sagt|sett|meddelat|informerat|hört av)
-1.2 (kan|borde|får|kunde) man ~ (förvänta*|begära|kräva|tycka); är det för mycket begärt; för mycket begärt
-1.2 tack för ingenting; tack för inget; (snyggt|bra|fint|kul|roligt|trevligt) (där|va|minsann); jo tack; grattis till oss
-1.2 milt (sagt|uttryckt); för att uttrycka (det|mig|oss) (milt|försiktigt|snällt); snällt (sagt|uttryckt); försiktigt uttryckt; minst sagt
-1.2 låt (mig|oss) (säga|uttrycka); inte direkt (imponer*|nöjd*|vad|billig*|snabb*|bra|glad*|övertyga*|smickrande|så|lysande)
-1.2 inte särskilt (imponer*|nöjd*|bra|glad*|proffsig*|seriöst|kul|roligt|lyckat|snabb*); knappast (vad|imponer*|bra|proffs*|rimligt|värdigt|godkän*)
-1.2 långt (ifrån|från) (nöjd*|bra|klar*|vad|det|okej|acceptabel*); allt annat än (nöjd*|bra|proffs*|imponer*|smidig*|snabb*|roligt)
-1.2 undrar om (ni|någon) (ens|överhuvudtaget|verkligen); ens (läst|öppnat|tittat|kontroller*|korrektur*|testat|bryr)
-1.2 (vilken|vilket) (seger|triumf|överraskning|bedrift|rekord|timing|service|lyx); nytt rekord; personligt rekord; slå rekord
-1.2 man får (skratta|väl skratta|ju skratta); skrattar fortfarande; garva*; har en humor; ironisk*; ironi; sarkas*
-1.2 (finns|lämnar) ~ (mycket|en del) (kvar)? att (önska|förbättra|jobba|arbeta); förbättringspotential; utrymme för förbättring
-1.2 har vi fel; eller är det bara (jag|vi); vad håller ni på med; på allvar; menar ni allvar; hur tänker ni; hur tänkte ni
-1.2 lugn och ro; sådan utsikt; en sån utsikt; väl som det är; trött; trötta; uppgiven*; uppgivna; orkar inte (mer|längre|bråka|vänta|tjata)
-1 rätt tyst; ganska tyst; blev tyst; pratas om; höjda ögonbryn; höjde på ögonbryn*; höjer på ögonbryn*; bitter*; surt; sur; sura; bismak; dålig smak
-1 visst inte; uppenbarligen; tydligen (inte|ingen|är|har|för); så kallad*; s k; påstådd*; enligt uppgift; lovat runt; lovade runt; vackra ord; fina ord
-1 i den här takten; med den här takten; inte första gången; som vanligt (inget|ingen|inte|sent|försen*|får|tyst); för tredje gången; gång på gång
-1 om och om igen; igen och igen; ständigt (fel|nya|samma|försen*); evig*; evinnerlig*; ännu en gång; återigen; inte heller denna gång; år efter år
# besviken, trött, illa bemött
-1.5 (sviken|svikna|lurad|lurade|blåst|blåsta|förda bakom ljuset|hänga i luften|lämnade i sticket|lämnad i sticket|dragen vid näsan|nonchalerad|nonchalerade|överkörd|överkörda|bortprioriterad*|avfärdad|avfärdade)
-1.5 (tålamod*) ~ (slut|tryter|börjar ta|tagit|sinar|på upphällningen|inte oändligt|rinner ut) ; (bägaren|måttet) ~ (rågad|rågat|rinner över|runnit över) ; (nu räcker det|nu får det räcka|nu är det nog|nu är måttet); droppen som
-1.2 (besviken|besvikna|besvikelse|missnöjd*|irriterad*|irriterande|frustrerad*|frustrerande|förbannad*|arg|arga|upprörd*|bestört*|bekymrad*|konfunderad*|uppgiven|uppgivna|trött på|less på|utled|less|förvånad över|häpen över|chockad*|skandal|under all kritik|under isen)
-1.2 (pinsamt|genant|skämmigt|bedrövlig*|urusel*|uselt|kass|kasst|katastrof*|fiasko|haveri|kaos|slarv|slarvig*|oproffsig*|amatörmässig*|undermålig*|oacceptabel*|oacceptabelt|ohållbar*|orimlig*|horribelt|dåligt skött|illa skött)
-1 (inte|knappast|långt ifrån|inte direkt|inte precis|inte alls|föga|inte särskilt|inte vidare|inte så värst) (nöjd|nöjda|imponerad|imponerade|acceptabelt|ok|okej|bra nog|roligt|kul|proffsigt|professionellt|godtagbart|tillräckligt|förtroendeingivande|vad vi|vad jag|det vi|det jag|lyckat|seriöst|hållbart|glad|glada|imponerande|bra)
-1 (hade|har|förväntat|trodde|förväntade|förväntar) ~ (förväntat mig mer|förväntat oss mer|väntat mig mer|väntat oss mer|mer av|bättre än så|högre tankar|trott bättre|hoppats på mer|hoppats på bättre) ; (kunde|hade kunnat) vara bättre; lämnar ~ övrigt att önska; (sådär|så där|inget vidare|ingen höjdare|lite tunt|tunt|magert|halvdant|mediokert)
-1 (så här|såhär|det här|detta) (kan|får|duger|går|håller) (det)? inte ~ (fortsätta|gå till|längre|hålla på|hända|upprepas|vara)? ; (kan|går) inte ~ (fortsätta så här|ha det så här|acceptera|förstå hur|leva med)
-0.8 (gång på gång|än en gång|ännu en gång|igen och igen|tredje gången|andra gången|fjärde gången|femte gången|för vilken gång i ordningen|som vanligt igen|samma visa|nu igen|samma fel igen)
-0.8 (börjar|börjat) ~ (undra|tvivla|tröttna|ifrågasätta|bli orolig|bli oroliga|fundera|ledsna|tappa förtroendet|misströsta|tappa tålamodet) ; (tappat|tappar|tappa|förlorat|förlorar|rubbat) ~ (förtroende|förtroendet|tron|tilliten|tillit|intresset|lusten)
# ironi
-1.3 (grattis|bravo|jättebra|toppen|härligt|snyggt|kanon|fantastiskt|underbart|strålande|perfekt|lysande|kul|roligt|snyggt jobbat|bra jobbat) (igen|tredje gången|återigen|nu igen|ännu en gång|även denna gång|som vanligt försenat|att ni inte|att få vänta|en gång till)
-1.3 (tack) för (ingenting|inget|väntan|att ni slösat|att ni inte|kaoset|den uteblivna) ; (ingen brådska|ta god tid på er|ingen stress) ~ (vi|bara|ni|som|det) ; (imponerande|rekord|konststycke|bedrift) ~ (fel|sent|långsamt|veckor|dålig*)
# nöjd, lättad, glad
1.5 (jätte|väldigt|riktigt|otroligt|så|super|mycket|oerhört|verkligen|innerligt|helt|mer än) (nöjd|nöjda|glad|glada|tacksam|tacksamma|imponerad|imponerade|lättad|lättade|trygg|trygga|lyckad|lyckat|duktig|duktiga|lyhörd|lyhörda|stolt|stolta|bra jobbat|proffsig|proffsiga)
1.5 (jättenöjd*|supernöjd*|jätteglad*|superglad*|överlycklig*|eld och lågor|stormförtjust*|mållös av|räddat dagen|räddade dagen|guld värd|guld värda|värt varenda|värda varenda|överträffa*|klockrent|mitt i prick|spot on|hemma hos oss|över förväntan|bättre än väntat|en fröjd|en dröm att)
1.3 (kanonbra|kanon|jättebra|superbra|toppen|toppenbra|strålande|lysande|utmärkt|förträfflig*|fenomenal*|fantastisk*|fantastiskt|underbar*|underbart|suverän*|suveränt|klanderfri*|felfri*|felfritt|exemplarisk*|proffsig*|smidigt|smidig|smärtfritt|prickfritt|galant|ypperlig*)
1.2 (flyter|funkar|fungerar|går|gick|rullar|löper|sitter) ~ (perfekt|utmärkt|jättebra|som smort|som en smäck|fint|klockrent|galant|hur bra som helst|smidigt|prickfritt|felfritt|finfint|äntligen) ; (inget|ingenting|inte något) att (klaga|anmärka) på
1.2 (eloge|beröm|en stor eloge|all heder|hatten av|ris och ros|en ros|ros till|guldstjärna|tusen tack|stort tack|hjärtligt tack|innerligt tack|jättetack|stort stort tack) ~ (till|för|åt|från|alla|er|dig)
1.2 (älskar|älskade|älskas) ~ (den|det|dem|nya|resultatet|logotypen|sajten|allt|hur|era|färgerna) ; (vilket|vilken|så) (bra|fint|härligt|snyggt|vackert|proffsigt|lyft|jobb|service|skillnad) ~ (jobb|ni|det|blev|resultat|gjort|som)
1.5 (så|lika) (fint|bra|snyggt|smidigt|snabbt|lätt|nöjda|nöjd) ~~ (aldrig|inte på länge) ; (aldrig) ~ (varit|sett|gått|funkat|känts|fungerat) ~ så (bra|fint|snyggt|smidigt|lätt) ; (snyggaste|finaste|bästa|vackraste) (vi|jag|någon) ~ (någonsin|gjort|haft|sett)
1.3 (guld värd|guld värda|svårt att vara sur|det bästa någon|bästa som hänt)
-1 (fortfarande|ännu|än) (ingenting|inget|inte ett ord|tyst) ; lite (snålt|magert|tunt|klent|fattigt)

[payment.sent]
0.8 (vi|jag) (betalade|swishade|överförde) ~ (dubbelt|två gånger|@inv|@day|i|den|redan|hela|via|in|för|er|#|av misstag|samma)
0.85 @we ~ (har|hade) ~ @paid; (har|hade) @we ~ @paid; (är|blev|blivit) ~ @paid; (har|nu) ~ (betalats|betalts|överförts|reglerats|inbetalats|swishats)
0.6 har (nu|just|precis|redan|idag|igår) @paid
0.85 @inv ~~ (är|har|blev|blivit|var) ~ @paid
0.85 (betalade|swishade|överförde|reglerade|slutbetalade) ~ (@inv|@we|idag|igår|nyss|just|precis|den|hela|allt|alla|nu|i|till|via|in|er|dig)
0.85 (@we|nyss|precis|just|igår|idag) ~ (betalade|swishade|överförde|reglerade) ~ (@inv|den|allt|in|hela|er|dig|precis|nyss|igår|idag|nu|i)
0.8 (just|nyss|precis|redan|nu|igår|idag|imorse|morse|förmiddags|härmed|äntligen|fredags|måndags|tisdags|onsdags|torsdags|alla) ~~ (betalt|betald|betalda|betalat|inbetalt|inbetald|inbetalat|överfört|överförd|swishat|reglerat|reglerad)
0.8 (betalt|betald|betalda|betalat|inbetald|inbetalt|överfört|överförd|swishat|reglerad) ~ (idag|igår|nyss|nu|morse|och klart|via|till ert|till er|den #|bankgiro*|tack|från)
0.85 (satt|satte|sätt|förde|fört|skickat|skickade|flyttat) ~ (in|över|iväg) ~ (pengar*|betalning*|belopp*|#|resten|slanten|handpenning*|likvid*|allt|den|hela)
0.85 (satt|satte|förde) (@we|@inv|pengarna|den) ~ (in|över); (satt|satte) (in|över) (@inv|pengarna|hela|allt|resten)
0.85 @payment ~ (är|har|blev|blivit) ~ (gjord|gjorda|genomförd|utförd|skickad|skickat|iväg|lagd|verkställd|expedierad|ivägskickad|på väg|avklarad|ordnad|dragen|gått|signerad|slutförd|på plats|bokförd hos|fixad|klar|skickade|inne|ivägskickat)
0.85 @inv ~ (är|har|blev|blivit) ~ (avklarad|ordnad|dragen|fixad|swishad|slutbetald|verkställd|gått iväg från|betald och klar|gått iväg)
0.85 (@payment|@inv|den|de) ~ (gick|gått|åkte|avgick|drogs|lämnade|utfördes|genomfördes|gjordes|flög|betalades|reglerades|signerades|initierades) ~ (iväg|från|idag|igår|nyss|via|fredags|måndags|tisdags|onsdags|torsdags|av|i|den|banken|till|ut)
0.85 @payment ~ (skickades|registrerades) ~ (från|idag|igår|i|den|via|till|nyss|@day)
0.8 (gjorde|gjort|lagt|skickat|skickade|lade|la|beställt|godkänt|signerat|registrerat|verkställt) ~ (betalning|betalningen|inbetalning|inbetalningen|överföring|överföringen|utbetalningen|banköverföring*|betalningsuppdrag*)
0.8 (pengarna|pengar|slanten|likviden|stålarna|betalningen|cashen) ~ (är|borde|bör|ska|skall) ~ (på väg|hos er|hos dig|inne|framme|på kontot|på ert konto|synas|landat|dykt upp|iväg|hunnit)
0.75 (betalningsbekräftelse|betalningskvitto|betalningsbevis|betalningsavi|betalningsspecifikation|betalningsavisering|remittance|kvitto på betalning*|kvitto från banken|betalbevis|överföringskvitto)
0.75 (bifogar|bifogat|bifogad|bifogas|här) ~ (kvitto|kvittot|kvittens|kontoutdrag) ~~ (betalning*|inbetalning*|överföring*|bank*)
0.75 (betald|betalt|betalad) och klar*; nu är (den|det|den|allt) betalt; nu är den betald; allt betalt; fakturan betald; är betalda
0.75 (korsade|korsat|korsas) ~ (varandra|min|!vår|betalning*|påminnelse*); (betalt|betalat|betalade) den #; swish (skickad|gjord|klar)
0.75 (dragit|drog) ~ (kortet|på kortet|via kort); (kört|gick) ~ (i|med) ~ (betalningskörning*|betalkörning*|betalfilen|betalfil*|betalningsfil*)
0.85 (lagda|lagd|lagt|inlagd|inlagda|skickad|skickade) (på)? ~ (bankgiro*|bankgirot|plusgiro*|banken|bg|swish) ; (bör|borde|ska) ~ (se|ha) (den|dem|pengarna) ~ (på|i|senast)

[payment.promised]
0.85 @pays (den|det|er|resten|allt|alltihop|@inv)? ~ (imorgon|i morgon|i kväll|ikväll|idag|i dag|på @day|senast|nästa vecka|den #|i helgen|till helgen|i veckan)
0.85 @we ~ (ska|skall|kommer|tänker|avser|lovar|planerar|garanterar|ämnar|hinner) ~ (att)? ~ @pay
0.85 (ska|skall|kommer|tänker|avser|lovar|planerar|hinner) @we ~ (att)? ~ @pay
0.85 (ska|kommer|lovar|kan) ~ (att)? ~ @pay ~~ (@day|@month|senast|den #|nästa vecka|inom|omgående|ikväll)
0.85 @pays (jag|vi|undertecknad) ~ (@inv|@day|@month|den|er|i|på|så|senast|direkt|vecka*|allt|resten|hela|omgående|självklart|givetvis|när|inom|utan|fullt|nu|imorgon|er|som|till)
0.85 (jag|vi) @pays ~ (@inv|@day|@month|den #|er|i|på|så|senast|direkt|vecka*|allt|resten|hela|omgående|när|inom|nu|som|innan|före|imorgon|självklart|givetvis)
0.85 (@inv|den|de|allt|båda|resten) ~ (betalas|regleras|erläggs|överförs) ~ (@day|@month|den|i|på|senast|med|nästa|av|omgående|enligt|idag|inom|till|nu|vid|så|före|innan|samtidigt)
0.85 (@inv|den|allt|båda|beloppet|resten) ~ (kommer|ska) ~ (att)? ~ (betalas|regleras|erläggas|vara betald*|bli betald*|vara er tillhanda|gå iväg|skickas|betala|överföras|vara reglerad*|vara inne)
0.8 (sätter|för|skickar|för) (@we)? ~ (in|över|iväg) ~ (pengar*|betalning*|@inv|#|slanten|handpenning*|likvid*|hela|allt|den|idag|imorgon|ikväll|@day)
0.8 (sätta|föra|skicka|swisha) ~ (in|över|iväg) ~ (pengar*|betalning*|@inv|#|slanten|likvid*|hela)
0.8 (sätter|för|skickar) (jag|vi) ~~ (in|över|iväg) ~ (@day|den|nästa|i|så|direkt|på)?
0.85 (@payment) ~ (kommer|sker|görs|går|skickas|följer|sätts|åker|ska|är|drar|landar|ska vara|bokas|läggs|dras) ~~ (@day|@month|nästa|den #|vecka|snart|senast|inne|hos er|på ert konto|omgående|er tillhanda|planerad*|inlagd*|inplanerad|schemalagd|iväg|ut)
0.85 (@inv|den|de|båda|betalningen|er faktura) ~ (går|kommer|åker|läggs|ligger|tas|följer|hamnar|sätts|hänger|ryker|dras|rullar) ~~ (med|iväg|inne|uppe|ut|för betalning|betalkörning*|betalningskörning*|betalfil*|nästa körning|i körningen|fredagens|utbetalning*|betalningsomgång*)
0.8 (betalkörning*|betalningskörning*|betalningsomgång*|utbetalningskörning*|betalrunda*|betalningsrunda*|betalfilen|betalningsfil*|betalningsförslag*) ~~ (@day|@month|den|nästa|denna|vecka|på|imorgon)?
0.8 (@inv|den|de) ~ (är|ligger) ~ (attesterad|attesterade|godkänd för betalning|schemalagd|inplanerad|upplagd|inlagd|inlagd för betalning|för betalning)
0.8 (lägger|lagt|lägga|läggs|ligger|bokat|bokar) ~ (in|upp|inne|uppe) ~ (till|för|på) ~ (betalning|utbetalning|@day|förfallodagen)
0.8 (ser|tillser|ordnar|fixar|löser) ~ (till|så)? ~ (att)? ~ (betalas|betald|betalt|betalning*|blir betald|pengarna kommer|regleras)
0.8 (lovar|lovade|utlovar|garanterar) ~~ (betalning*|betala|betalas|betalt|pengarna|fakturan)
0.8 (ni|du) (har|får|kommer|ska) ~ (att ha|ha|att få)? ~ (pengarna|betalningen|betalt|likviden|era pengar|dina pengar|er betalning|slanten|stålarna) ~ (@day|på|senast|den|i|nästa|innan|före|inom|till|snart)
0.8 (pengarna|betalningen|slanten|likviden) ~ (kommer|ska vara|är|hos er|har ni|har du) ~ (@day|på|senast|den|nästa|inne|innan|före|imorgon|inom|till|vecka)
0.8 (betalning|betalningen|likvid) (sker|görs|kommer|erläggs|utförs|följer|ska ske) (@day|den|inom|senast|i|på|nästa|per|så snart|vid|enligt|med|till|omgående|nu)
0.75 (betalar|swishar) (@day|ikväll|strax|imorgon|omgående|direkt|senast|den #|nu|på); (tar|tas|fixar) ~ betalningen (@day|ikväll|imorgon|nu|direkt|på)
0.75 (ska|kommer) ~~ (swisha|betalas|gå iväg|sättas in|föras över|sätta in|föra över); det betalas ~ (@day|på|den|med)
0.75 (ska|kommer|ser till att|lovar att) ~ (göra rätt för oss|hosta upp|pynta|punga ut|lösa betalningen|betala av)
0.75 (åker|går|drar) ~ (er|din|eran) faktura ~ (iväg|ut|med); faktura ~ iväg ~ (samma dag|@day|den|på|imorgon)
0.85 (ni|du) har ~ (den|pengarna|betalningen|dem) ~ på (kontot|ert konto) ~ ; (ligger|är) ~ (attesterad|inlagd|godkänd) ~ (för betalning|till|på|fredag|måndag|i nästa)

[payment.delayed]
0.85 (@inv|@payment|betala) ~~ (sen|sent|sena|försenad|försenas|försent|dröja|dröjer|dröjt|skjutas|skjuts|fördröjd*|senare|försening|försenat|uppskjuten|efter förfallodagen) ~ (upp|fram|några|en|ett|till)?
0.85 (sen|sena|försenad|försenade|dröjer|senare) ~ (med)? ~ (betalning|betalningen|betala|att betala|fakturan|inbetalning*|betalningar|pengarna)
0.85 (kan|kunna|hinner|hann|mäktar|klarar|förmår|har) ~ (inte|ej|tyvärr inte) ~~ (betala|betalt|betalat|reglera|swisha|erlägga|föra över|sätta in) ~ (förrän|fullt|hela|allt|nu|ännu|i tid|just|@inv|er|den|på|innan|denna|än|tidigare)?
0.8 (betala|betalar|betalas|betalning*|pengarna|pengar|reglera|betalt) ~~ (förrän|först|tidigast) ~ (om|i|efter|nästa|den|på|när|vid|mitten|slutet|till|@month|@day|#|en|ett|två)
0.8 (inte|ej) ~~ (betala|betalar|betalas|betalning*|pengarna|reglera) ~~ förrän ~ (om|i|efter|nästa|den|på|när pengar*|när bidrag*|när kunden|när momsen|när vi fått|@month|@day|#|bidrag*)
0.85 (anstånd|uppskov|respit|avbetalning|avbetalningsplan|avbetalningsplaner|delbetala|delbetalning|delbetalningar|betalningsplan|amorteringsplan|betalningsanstånd|betalningsuppgörelse|betalningsuppskov)
0.85 (dela|delas|splitta|fördela|sprida|stycka) ~ (upp)? ~ (betalning*|@inv|den|det|beloppet|på) ~ (upp|#|två|tre|fyra|flera|månader|omgångar|delar)
0.85 (dela upp|dela) ~~ (betalning*|slutfaktur*|delfaktur*|faktur*|belopp*|summan|den) ; dela upp ~ (i|på) (#|två|tre|fyra|flera|delar)
0.85 (betala|betalas|ta|reglera|betalar|beta|få) ~~ (i|på|med) ~ (omgångar|delar|rater|etapper|två gånger|tre gånger|två delar|tre delar|två omgångar|månadsvis|halva nu|hälften nu)
0.85 (halva|hälften|tredjedel*|del) ~ (nu|idag|direkt|i år|denna) ~~ (resten|andra|hälften|halva) ~~ (senare|nästa|januari|@month|i|när|om)
0.85 (längre|utsträckt|förlängd) (betalningstid|kredit|betalningsvillkor|kredittid|betalningsfrist); (förlänga|flytta|flytta fram|skjuta|skjuta på|skjuta fram|skjuta upp|senarelägga|ändra) ~~ (förfallodag*|förfallodatum*|betalning*|betalningstid*|slutfaktur*|delfaktur*|faktur*)
0.85 (skjuter|skjuta|flytta|flyttar|förskjut*) ~ (upp|fram|på) ~ (betalning*|slutfaktur*|delfaktur*|faktur*|förfallo*|inbetalning*)
0.85 (likviditet*|kassaflöde*|likvidit*|betalningssvårighet*|betalningsproblem*|kassabrist|penningbrist|pengabrist|rekonstruktion|företagsrekonstruktion|checkkredit*|betalningsförmåga*) ~ (är|har|ser|ansträngd|tajt|tight|stram*|dålig*|akut|för|under|just|!så|påverka*|inte)?
0.85 (tight|tajt|tajta|knaper*|knapert|ansträngd|ansträngt|kärv*|trångt|stram*|körigt) ~ (ekonomi|ekonomisk*|likviditet*|kassa|kassan|med pengar|i kassan|läge|pengar|på kontot|månad)
0.85 (ekonomi|ekonomin|kassan|kontot|plånboken|läget|ekonomiskt) ~ (är|ser|just nu|har) ~ (tight|tajt|tajta|knaper*|ansträngd|ansträngt|kärv*|tom|tomt|tuff*|stram*|skral*|skakig*|körig*|pressad*|svag*|bottenskrap*|tunn|i botten|!lågt)
0.85 ont om (pengar|likvida|kontanter|cash); (slut på|slut med|brist på|inga) (pengar|likvida|kontanter|stålar|cash) ~ (på|just|i|kvar|nu|denna|förrän); bankrutt; (är|helt) pank*
0.8 (tills|innan|när|så snart|så fort|förrän) ~~ (kunden|kunderna|bidrag*|anslag*|momsåterbäring*|lånet|banken|försäkring*|stöd*|utbetalning*|återbäring*|våra kunder|!vår kund|pengarna|projektmed*|skatteåterbäring*|krediten) ~ (betalat|betalt|betalar|kommit|kommer|in|beviljat*|inne|utbetalt|utbetalas|klart|betalas|landat|lossnat)
0.8 (väntar|väntat|inväntar|vänta) ~~ (utbetalning*|bidrag*|anslag*|pengar från|lån*|försäkringspeng*|betalning från|inbetalning*|momsåterbäring*|försäkringsersättning*|på att kund*|betalt från|stödet|projektmedel|att banken)
0.8 (frusit|fryst|spärrat|spärrade) ~ (!vårt|våra|kontot|kontona|krediten); (banken|konto|kontot|kontona) ~~ (frusit|fryst|spärrat|spärrad*|sagt nej)
0.8 (missat|missade|glömt|glömde|förbisett|hamnat|hamnade|försvunnit) ~ (att)? ~ (betala|betalning*|slutfaktur*|delfaktur*|faktur*) ~ (i|mellan|skräp*|av)?
0.8 (legat|ligger|låg|kommit|halkat|hamnat|släpar) ~ (efter|back) ~ (med)? ~ (betalning*|slutfaktur*|delfaktur*|faktur*|ekonomin|attest*|allt sedan)
0.8 (mer|lite|längre|extra|ytterligare) ~ tid ~~ (betala|betalning*|slutfaktur*|delfaktur*|faktur*); (andrum|andhämtning) ~ (ekonom*|betal*)?; (tålamod|överseende) ~ (med)? ~ (betalning*|slutfaktur*|delfaktur*|faktur*|betala)
0.8 (få|kan|ge|ha) ~~ (#|ett par|några|två|tre|tio|trettio|extra|fjorton) ~ (dagar|veckor|vecka|månad|dagars|veckors) ~ (till|extra|anstånd|respit|senare) ~~ (betal*|slutfaktur*|delfaktur*|faktur*|förfall*|på)?
0.8 (vänta|dröj|avvakta) ~ (med) ~~ (påminnelse*|inkasso|dröjsmålsränta|slutfaktur*|delfaktur*|faktur*|dragning*|betalning*)
0.8 (inte|ännu inte|inte hunnit|ej) (betalt|betalat|betald|reglerat|hunnit betala|kunnat betala|fått iväg betalning*) ~ (@inv|er|eran|än|ännu|den|på|för)
0.8 (pengar*|likvid*) ~ (räcker|räckte) ~ inte ~ (till|riktigt|denna|den)?; inte (råd|!råd) ~ (att betala|med slutfaktur*|delfaktur*|faktur*|just nu|denna)
0.8 @inv ~~ (blir|bli|betalas) ~~ (ett par|några|en|två|tre|#) (dagar|veckor|vecka|dag|månad) ~ (sen|sena|senare|försen*)
0.85 (blir|är) (jag|vi) ~ (sen|sena) med ~ (faktura*|betalning*|er) ; (pengar|pengarna) ~ kommer (inte)? förrän ; (därför|tyvärr) ~ (dröjer|drar ut) ~ betalning*

[payment.disputed]
0.85 (slutfaktur*|delfaktur*|faktur*|slutfaktur*|beloppet|summan|räkningen|notan) ~ (är|verkar|blev|har blivit) ~ (för hög|för högt|högre än|mycket högre|dubbelt)
0.85 (bestrider|bestrids) (vi|jag|därför|härmed|er|den|det); (vi|jag) (bestrider|måste bestrida|vill bestrida)
0.85 (@inv|posten|raden|debiteringen|timmarna|tillägget|poster|kostnaden) ~~ (känner|kan|förstår|har) ~ (@we)? ~ inte ~ (till|igen|vid|härleda|beställt|bett om|godkänt)
0.85 (bestrider|bestrida|bestrids|bestridit|bestridande|bestridan|bestridd|bestridna|motsätter|invänder|invändning|invändningar|protesterar|opponerar|ifrågasätter|ifrågasätta) ~~ (@inv|faktur*|belopp*|posten|poster|timmar*|debitering*|kostnad*|krav|kravet|avgift*|tillägg*|rad*|arvode*|skuld*)
0.85 (@inv|faktur*|posten|debitering*|kravet|tillägget) ~~ (bestrid*|bestritt*|ifrågasätt*|överklag*)
0.85 (godkänner|accepterar|godtar|godta|godkänna|acceptera|attestera|attesterar|köper|erkänner|vidkänner|håller) ~ (@we|därför|alltså|den|det|alls|tyvärr)? ~ (inte|ej|aldrig|ingen|inga) ~~ (@inv|faktur*|belopp*|post|posten|timmar|timmarna|debitering*|kostnad*|tillägg*|påslag*|summan|raden|höjning*|utlägg*|resekostnad*|med om)
0.85 (inte|ej|aldrig|inga) ~ (godkänna|godkänt|acceptera|godta|attestera|attesterar|godkänner|accepterar|överens om|beställt|avtalat|sagt ja|gått med|godkända) ~~ (@inv|faktur*|belopp*|post|posten|timmar|timmarna|debitering*|kostnad*|tillägg*|påslag*|summan|raden|utlägg*|arbete*|extra*|resor)
0.85 (post|posten|belopp|beloppet|fakturan|tillägg|tillägget|summan|timmarna|debiteringen|raden|kostnaden) ~ (godtar|accepterar|godkänner|köper|betalar) (@we) ~ (inte|ej)
0.85 (@inv|faktur*|beloppet|summan|timantal*|specifikation*|slutsumman|priset) ~~ (stämmer inte|stämmer ej|stämmer dåligt|är fel|är felaktig*|blivit fel|blev fel|felaktig*|fel belopp|fel pris|fel antal|verkar fel|ser fel|inkorrekt|inte stämma|högre än|avviker|överensstämmer inte|inte överens|inte korrekt|inte rätt|räknat fel|betydligt mer|för mycket|dubbel)
0.85 (stämmer|stämma|överensstämmer) ~ (inte|ej|dåligt|illa) ~~ (@inv|faktur*|belopp*|debitering*|offert*|avtalat|överenskomm*|timmar)
0.85 (@inv|faktura|fakturor) ~~ stämmer ~ (inte|ej|illa); (fel|felaktigt|felaktiga) (belopp|pris|timpris|antal timmar|summa|debiter*|timantal|moms belopp|slutfaktur*|delfaktur*|faktur*) ~ (på|i|@inv|har|för)?
0.85 (debiterat|debiterats|fakturerat|fakturerats|fakturerade|debiterade|debiterar|fakturerar|tagit betalt|debiterad|fakturerad|dragit|dragits|lagt på|räknat) ~~ (för mycket|två gånger|dubbelt|dubbla|fel|felaktigt|inte beställ*|aldrig beställ*|inte utfört|inte utförts|inte fått|aldrig fått|inte avtal*|inte kommit|utan att|som aldrig|som inte|som ingår|trots|extra|mer än|oskäligt|högre)
0.85 (för mycket|dubbelt|två gånger|felaktigt|dubbla) ~ (debiter*|fakturer*|betalt|dragit|tagit betalt|dragits)
0.85 (dubbelfakturer*|dubbeldebiter*|överdebiter*|överfakturer*|feldebiter*|felfakturer*)
0.85 (samma) (faktura|period|timmar|resa|arbete|post|poster|jobb) ~~ (två gånger|dubbelt|fakturerats|igen|redan|debiterats|dubbla)
0.85 (aldrig|inte|varken|ej) ~ (beställt|beställts|bett om|avtalat|avtalats|godkänt|kommit överens|överenskommet|överens om|utförts|utfört|levererats|skrivit på|pratat om|sagt något om|nämnts|offererat*|ingick|ingår) ~~ (@inv|faktur*|debiter*|timmar*|kostnad*|tillägg*|belopp*|extra*|post|posten|utlägg*|avgift*|pris*|licens*|resor|restid)
0.85 (@inv|faktur*|debiter*|timmar|timmarna|kostnad*|tillägg*|post|posten|poster|rad|raden|extradebiter*|tilläggsarbete*|utlägg*|restid*|avgift*|licens*|ändringar) ~~ (aldrig|inte|ej|ingen|ingenting) ~ (beställt|beställts|bett om|avtalat|avtalats|godkänt|godkänd|överens*|överens om|utförts|utfört|levererats|skrivit|pratat|nämnts|med i offert*|i offert*|i avtal*|hört talas|gått med|känns vid|specificer*|avtal om)
0.85 (@inv|faktur*|belopp*|debiter*|summan|slutsumman|slutfakturan|ni|vi) ~~ (offert*|fast pris|fastpris*|takpris*|kostnadsförslag*|överenskomm*|avtalat|avtalade|budget*|uppskattning*|offererat*) ~~ (#|högre|mer|över|inte|fakturer*|debiter*|överens|trots)
0.85 (offert*|fast pris|fastpris*|takpris*|avtalat|avtalade|överenskom*|kom överens|sade|offererat*|kostnadsförslag*) ~~ (#|fast|var|låg|om) ~~ (@inv|faktur*|debiter*|belopp*|summan) ~~ (#|högre|mer|på|över|blev|landa*)
0.85 (ingår|ingick|med|finns|fanns|stod|står) ~ (inte|ej|aldrig|redan) ~ (i|med)? ~ (offert*|avtalet|fastpris*|fast pris|priset|paketet|!vårt avtal|uppdraget) ~~ (slutfaktur*|delfaktur*|faktur*|debiter*|belopp*|post*|kostnad*|timm*|betal*)?
0.8 (känner|kännas|kan) ~ inte ~ (igen|härleda|hitta|vid|förstå) ~~ (@inv|faktur*|post|posten|poster|belopp*|debitering*|timmar*|kostnad*|rad*|arbetet)
0.8 (förstår|fattar|begriper) ~ (inte|ej) ~~ (hur|varför|vad) ~~ (@inv|faktur*|belopp*|debiter*|summan|notan|räkningen|timmar)
0.8 (vad|varför|hur|varifrån|var) ~~ (@inv|faktur*|debiter*|posten|posterna|beloppet|timmarna|tillägget|påslaget) ~~ (avser egentligen|kommer ifrån|kommer det|högre|dubbelt|plötsligt|!så hög*|!så mycket|för något|motiverar|kan ni fakturera|stiga|stigit|dubblat*|mer än)
0.8 (kredit*|kreditfaktur*|kreditera|krediteras|krediterar|kreditering|kreditnota|krediterad) ~~ (mellanskillnad*|skillnad*|timmarna|timmar|beloppet|posten|hela|raden|överskjut*|tillägget|oss|felaktig*|det|omgående|dessa|restid*|avgiften|# kr|det som)
0.8 (kräver|begär|väntar|emotser|förväntar|yrkar|motser|vill) ~~ (kredit*|nedsättning*|prisavdrag*|rättelse av slutfaktur*|delfaktur*|faktur*|korrigerad faktura|ny faktura på rätt belopp|rätt belopp)
0.8 (ta|stryk|stryka|plocka|dra|drar) ~ (bort|av|ifrån) ~~ (post|posten|raden|beloppet|avgiften|tillägget|timmarna|påslaget|posterna|kostnaden|från fakturan)
0.8 (korrigera|justera|rätta|sänk|sänka|revidera|sätta ned|räkna om|räknas om) ~~ (fakturan|beloppet|summan|räkningen|slutfakturan|arvodet|notan|debiteringen)
0.8 (var|blev|sa|sades|sagt|nämnde) ~ (#|fast pris|aldrig) ~ (inte|ej) # ; (oskälig*|obefog*|omotiver*|felaktig*|oväntad*|orimlig*|obegriplig*) (debiter*|slutfaktur*|delfaktur*|faktur*|påslag*|tillägg*|post*|avgift*|belopp*|kostnad*|arvode*)
0.8 reklamera* ~ (slutfaktur*|delfaktur*|faktur*|debiter*|räkning*); anmärkning* ~ (mot|på) ~ (slutfaktur*|delfaktur*|faktur*|belopp*|debiter*|arvode*|räkning*)

[payment.refused]
0.85 (kvitta|kvittning|avräkna) ~~ (skada|skadan|skadestånd*|fordran|!vårt krav|förlust*|merkostnad*|kostnaderna)
0.9 (betalar|betala|betalas|betalat|swishar|reglerar|erlägger) ~ (@we|@inv|alltså|den|det|er|därför)? ~ (inte|ej|aldrig|ingenting|inget|icke|noll) ~ (@inv|ett|en|er|för|den|det|innan|förrän|något|någon|mer|vidare|alls|dessa|sådan*|skräp|de|detta|ni)
0.9 (@we) ~ (betalar|betalas) ~ (inte|ej|aldrig|ingenting|inget); (betalar|betalas) (@we) ~ (inte|ej|aldrig|ingenting|inget)
0.9 (tänker|kommer|ämnar|avser|ska|skall|lär|vill|får|har) ~~ (inte|ej|aldrig|ingenting|inget|icke) ~ (att|lust att|för avsikt att|planer på att)? ~ (betala|reglera|betalas|betalt|erlägga|hosta upp|punga ut|pynta|lägga) ~ (@inv|ett|en|er|för|den|något|mer|detta|resten|sådan*|dessa|fullt|det|dem|ut|slutfaktur*|förrän|innan|alls|!så länge)
0.9 (@inv|faktura) ~~ (tänker|kommer|ämnar|avser) (@we) ~ (inte|ej|aldrig) ~ (att)? ~ (betala|reglera|lösa)
0.9 (@inv|den|slutfaktur*|resten|de sista|sista|dessa|de) ~ (betalar|reglerar|tänker betala) (@we) ~ (inte|ej|aldrig)
0.9 (vägrar|vägra|nekar|totalvägrar) ~~ (betala|betalning|pröjsa|punga ut|stå för); (betalningsvägran|betalningsstopp|betalningsstoppar)
0.9 (inte|ej) ~ (ett|en) ~ (öre|krona|spänn|röd|korvöre|riksdaler|rött öre|enda krona|enda öre) ~ (till|mer|för|förrän|av|innan)?
0.9 (inga|inget) ~ (fler|mer|mera)? ~ (pengar|betalning|betalningar|betalt|slantar) ~~ (förrän|innan|tills|från oss|!så länge|av oss|till er)
0.9 (håller|hållit|hålla|håller|innehåller) ~ (inne|på|tillbaka) ~~ (@inv|betalning*|resten|#|likvid*|slutlikvid*|pengar*|faktur*|sista)
0.9 (innehåller|innehålla|håller) (@we)? ~ (inne|betalningen|slutbetalningen|resterande belopp|inne betalning*|tillbaka betalning*|slutlikvid*)
0.9 (stoppar|stoppat|stoppas|stoppa|fryser|fryst|frysa|fryses|spärrat|spärrar|pausar|pausat|ställer in|ställt in|stopp|drar in|makulerar) ~~ (betalning*|utbetalning*|slutfaktur*|delfaktur*|faktur*|inbetalning*|autogiro*|dragning*|betalningarna)
0.9 (betalning*|utbetalning*|slutfaktur*|delfaktur*|faktur*|autogiro*) ~~ (stoppad*|stoppat|stoppas|fryst|fryses|frysta|frusen|på is|spärrad*|inställd*|inställ|stopp|hålls inne|innehålls|uteblir|kvarhåll*|vilande)
0.9 (dra|drar|dragit|återkalla*|säger upp|avslutat|avslutar|tagit bort) ~ (tillbaka|in)? ~ (autogiro*|medgivande*)
0.9 (@inv|faktur*|pengarna) ~ (får|kan|lär) ~ (gott|allt)? ~ (vänta|ligga|bero|stå|dröja) ~ (tills|till|!så länge|innan|där|på|kvar|orörd*)?
0.85 (betalar|betalas|betala|betalning|betalningen|@inv|pengarna|pengar|slutbetalning*) ~~ (först när|förrän|inte innan|när|så snart|så fort|tidigast när|efter att|i samma stund|då) ~~ (fungerar|funkar|fixat|fixad|åtgärdat|åtgärdad|åtgärdats|klart|klar|färdig*|rättat|rättad*|levererat|levererad|levererats|svar|svarat|löst|lösta|ordning|godkänd*|lagat|lagad|avhjälpt*|korrekt|kommit|rätt|besked|ordnat|gjort|felen|felet|bristerna|håller måttet|upp på benen|utlovat|skick)
0.85 (när|innan|förrän|tills|!så länge) ~~ (fungerar|funkar|fixat|åtgärdat|åtgärdad|åtgärdats|klart|färdig*|rättat|levererat|svar|svarat|löst|godkänd*|lagat|avhjälpt*|ordnat) ~~ (betalar|betalas|betala|betalning*|pengar|pengarna|betalt)
0.85 (ni|du|de) ~ (kan|får|bör|lär) ~ (glömma|skrota|riva|slänga|makulera|behålla|stoppa upp|spara|skriva av|elda upp|kasta|bränna|se i stjärnorna efter|drömma om) ~~ (slutfaktur*|delfaktur*|faktur*|räkning*|pengar*|betalning*|påminnels*|notan|betalt|arvodet|den|er)
0.85 (slutfaktur*|delfaktur*|faktur*|räkning*|pengar*|påminnels*|den|betalning*) ~ (kan|får) (ni|du) ~ (glömma|skrota|riva|slänga|spara|behålla|skriva av|elda|se i stjärnorna|drömma|stoppa|kasta|makulera|riva sönder|ta tillbaka|bränna)
0.85 (vill|kräver|begär|ska|förväntar|emotser|önskar) ~ (@we)? ~~ (pengarna|handpenning*|förskott*|beloppet|våra pengar|mina pengar|deposition*|det vi betalat) ~ (tillbaka|åter|återbetal*)
0.85 (vill|kräver|begär|förväntar|önskar) ~~ (ha|få|få tillbaka|ha tillbaka|återbetal*) ~~ (tillbaka|återbetal*|åter) ~ (pengarna|#|handpenning*|förskott*|hela|det)
0.85 (kräver|begär|vill|yrkar) ~~ (återbetalning*|pengarna tillbaka|full återbetalning|återbetal*); pengarna (tillbaka|åter)
0.85 (makulera|riv|skrota|ta tillbaka|dra tillbaka|avskriv) (er|den|fakturan|räkningen|denna|den här|omedelbart)
0.85 (kvittar|kvittas|avräknar|räknar av) ~~ (mot|slutfaktur*|delfaktur*|faktur*|skad*|kostnad*|fordran|er); (drar|dragit|dra) ~ (av|ifrån) ~~ (slutfaktur*|delfaktur*|faktur*|från|betalning*|#|slutsumman)
0.85 (betalar|betala) ~ (bara|endast|högst|enbart|max) ~ (hälften|halva|en del|#|två tredjedelar|det som|för det)
0.85 (ser|får|kommer) ~ (ni|du) ~ (inte|aldrig|inga|ingen) ~~ (pengar|krona|öre|röken av|betalt|spänn) ~ (av|från|till|förrän)?
0.85 (betalningsviljan|betalningslusten|betalningsvilja) ~~ (noll|obefintlig*|låg|!låg|borta|slut|dålig*|minskat); (delen|!så) betalar (vi|jag) ~ (inte|inget)
0.9 (betalar|betala) ~ (inte|ej|aldrig|inte en krona|inte ett öre|ingenting|inget) ~ (förrän|innan|för|den|fakturan|detta|så länge|en krona|ett öre|något|någon|mer)? ; (håller|hålla|innehåller|innehålla) ~ inne ~ (betalning*|pengarna|slutbetalning*|resten)
0.9 (fakturan|betalningen|beloppet|räkningen|slutfakturan) ~ (betalas inte|kommer inte att betalas|ligger kvar|får ligga|blir liggande|stoppas|stoppad|stoppat|hålls inne|bestrids och betalas inte|blir obetald|inte betalas|förblir obetald)
0.9 (vägrar|vägra) ~ betala; (inte en|inte ett) (krona|öre|spänn) ~ (mer|innan|förrän|från|till) ; (stoppar|stoppat|stoppa|spärrat|drar tillbaka) ~ (betalning*|autogiro*|överföring*)
0.85 (håller|håll) ~ inne ~~ (resten|beloppet|betalningen|pengarna|summan)
0.85 (håller|håll) ~ (resten|beloppet|betalningen|pengarna|summan) ~ inne

[payment.query]
0.8 (hittar|hittat|fått|sett|mottagit) ~ (inte|ej|aldrig) ~ (faktura*|faktur*|räkningen|räkning|oktoberfaktur*|novemberfaktur*|septemberfaktur*|slutfaktur*)
0.8 (saknar|saknas) ~ (faktura|fakturan|fakturor|räkning|räkningen) ~ (från|för|på|i|avseende|nr)
0.8 (vilken|vad|rätt|fel|saknas|saknar|inkl|exkl|specificer*|hur mycket) ~ (moms|momsen|momssats*|momsbelopp*); (faktur*|pris*|belopp*) ~~ (inkl|inklusive|exkl|exklusive|utan|med|plus) moms; omvänd (skattskyldighet|betalningsskyldighet|moms)
0.8 (vilket|vilken|vilka|vad|ert|er|era|rätt|nytt|nya|bekräfta|saknar|saknas|saknade|ange|anger|behöver|ändrat|ändra|fel|uppge|utan|stämmer|har ni|!vårt|!vår|märkt|märkas|märk|märkta|enligt|med|ny) ~ (inköpsorder*|ordernummer*|ordernr|referensnummer*|referens|referensen|referenskod|beställarreferens|märkning|märkningen|kostnadsställe*|projektnummer*|projektnr|beställningsnummer*|inköpsnummer*|ponummer|beställar*|bankgiro*|plusgiro*|kontonummer*|iban|bankuppgift*|betalningsuppgift*|bic|swishnummer|ocr|ocrnummer|clearingnummer|momsnummer|organisationsnummer|orgnr|momssats*|fakturaadress*|faktureringsadress*|faktureringsuppgift*|fakturauppgift*|förfallodatum*|förfallodag*|betalningsvillkor*|betalningstid*|peppol|gln|fakturadatum) ~~ (faktura|fakturan|fakturor|fakturorna|gäller|betala|ni|er|konteras|attestera|attesteras|bokföra)?
0.8 (faktura|fakturan|fakturor|fakturorna) ~~ (inköpsorder*|ordernummer*|ordernr|referensnummer*|referens|referensen|märkning|kostnadsställe*|projektnummer*|beställningsnummer*|ponummer|peppol|pdf|gln|momsnummer|organisationsnummer|e faktura|förfallodatum*|betalningsvillkor|efaktura)
0.8 (kopia|kopior|kopian|pdf|pdfen|fakturakopia|fakturakopior|dubblett|papperskopia|specifikation|specificerad|specificering|underlag|fakturaunderlag|tidrapport|tidrapporter|timspecifikation) ~ (av|på|till|för|över|som|bakom)? ~ (@inv|faktur*|timmarna|debiter*|arvodet)
0.8 (fakturakopi*|fakturakopian|reskontrautdrag|saldobesked|kundreskontra|fakturaspecifikation*|timspecifikation*)
0.8 (skicka|sända|skickar|sänd|mejla|maila|skickas|mejlar|posta|ställ|ställa|utfärda|ställas|skriv) ~~ (om|igen|ny|nytt|på nytt|ut|separat|kopia|pdf|digitalt|elektroniskt|e faktura|peppol|via|separata|ny version|en gång till|er|en)? ~ (faktura|fakturan|fakturor|fakturorna|septemberfaktur*|oktoberfaktur*|novemberfaktur*|decemberfaktur*|augustifaktur*|julifaktur*|junifaktur*|slutfakturan|efaktura)
0.45 (inköpsorder|inköpsordernummer|ordernummer|ordernr|referensnummer|referenskod|beställarreferens|märkning|fakturareferens|kostnadsställe|projektnummer|projektnr|beställningsnummer|inköpsnummer|avtalsnummer|ponummer|ordernumret|referensen|beställar|ansvarskod|rekvisition*|ansvarsnummer|kundnummer|leverantörsnummer)
0.8 (po|io|inköps|order|referens|projekt|best|bestnr|beställar) (nummer|nr|numret|id|kod|koden|nummret); (rätt|!vår|fel|ny|med|saknar|saknas|ange|ny) ~ (referens|märkning)
0.45 (ocr|bankgiro|bankgirot|bankgironummer*|plusgiro|plusgirot|kontonummer|kontonumret|iban|ibannummer|bankuppgifter|bankkonto|betalningsuppgifter|bic|swift|ocr nummer|ocrnummer|swishnummer|bg nummer|clearingnummer|betalningsmottag*|bankgironr)
0.45 (bg|pg) (nummer|nr|#); (momsnummer|moms nummer|vat nummer|vatnummer|momsregistreringsnummer|org nummer|organisationsnummer|orgnr|org nr|f skatt|fskatt|momssats|momssatsen|omvänd skattskyldighet|omvänd moms|omvänd betalningsskyldighet|momsbelopp*|momsfri*)
0.45 (peppol|e faktura|efaktura|e fakturor|efakturor|svefaktura|e fakturan|gln|gln nummer|fakturaadress|fakturaadressen|faktureringsadress|fakturaadressen|faktureringsuppgifter|skanning*|fakturamottag*|fakturascanning|fakturaportal*|fakturauppgifter|fakturaformat)
0.45 (förfallodatum|förfallodag|förfallodagen|förfallodatumet|betalningsvillkor|betalningsvillkoren|betalningstid|betalningstiden|kredittid|förfaller|fakturadatum)
0.75 (fråga|frågor|undrar|undran|fundering*|kolla|oklart|oklarhet|hjälp) ~~ (om|kring|ang|angående|gällande|med|rörande|på|runt)? ~ (@inv|faktur*|betalning*|påminnels*)
0.75 (faktur*|slutfaktur*|räkningen|oktoberfaktur*|novemberfaktur*|septemberfaktur*) ~~ (saknar|saknas|saknade|borttappad|försvunn*|inte kommit|inte fått|aldrig kommit|aldrig fått|hittar inte|inte hitta|tom när|går inte att öppna|inte öppna|oläslig|returner*|studsat|kan inte konteras|avvisad*|fel adress|fel bolag|fel företag|fel referens|fel namn|fel märkning|rätt bolag|ställd till|ställas|utställd|adresser*|konteras|hamnat|fel mottagare|kom bort)
0.75 (inte|aldrig|ännu inte|ej|hittar inte) ~ (fått|sett|mottagit|hittar|hitta|erhållit|kommit|hittat|nått) ~ (@inv|faktura|någon faktura|er faktura|eran|faktur*)
0.75 (har|är|blivit|vet) ~~ (ni|du) ~~ (fakturerat|skickat faktur*|fått betal*|fått !vår betal*|fått pengarna|fått in betalning*|mottagit betal*|fått in) ~ (än|ännu|för)?
0.75 (har|är) ~ (betalningen|pengarna|inbetalningen) ~ (kommit|inne|registrer*|dykt|framme); (när|vilket datum|vad) ~~ (faktur*|räkning*) ~~ (förfall*|betalas|betald|komma|kommer|skickas|avser|gäller|skickar|dyka)
0.75 (när|vilket datum) ~~ (skickar|kommer|får|ställer|fakturerar) ~~ (faktur*|räkning*); (vart|till vilket|vilket|hur) ~~ (konto|kontot|sätter|betalar|betala|bankgiro*|föra över|ska jag betala|vi betala|swisha)
0.75 (kan|ska|får|bör|går|vill) ~~ (faktureras|fakturera|faktura|fakturan|fakturor|ställas) ~~ (på|till|via|med|mot|uppdelad|separat|i|dela|istället|kvartalsvis|månadsvis|bolag|bolaget) ~~ (bolag|bolaget|företag|adress|peppol|mejl|referens|märk*|e post|december|januari|nästa|kostnadsställe|projekt|år|poster|två|namn|organisation*|holding|ab|ekonomi|istället)
0.75 (vad|vilket|vilken) ~ (avser|gäller|ingår|innefattar|innebär|står) ~~ (faktura|fakturan|posten|beloppet|raden|avgiften|faktur*)
0.75 (betalade|betalat|betalt) ~ (vi|jag) ~ (inte)? ~ (redan|den|detta)? ~ (i|den|förra|redan|inte) ~ (#|månad*|@month)?
0.75 (fakturanummer|fakturanr|faktura nr|fakturanumret) ~~ (saknas|vilket|gäller|ska|hittar|ange)

[leaving]
0.85 (bett|bad|ber|låtit|låter|tagit hjälp|frågat|kontaktat) ~~ (andra|annan|ett par andra|konkurrent*|någon annan) ~~ (räkna|offert*|pris|prisuppgift*|titta|lämna|förslag|anbud|ge)
0.85 (en|annan|lokal|liten|ny|större) @firm ~~ (erbjudit|erbjuder|erbjöd|erbjudande|lovat|kan ta över|tar gärna över|tar över|vill ta över)
0.8 (lutar|luta|lutat|frestas|frestande) ~ (åt)? ~ (tacka ja|byta|lämna|avsluta|det|annan|annat)
0.85 (säger|säga|sade|sagt|säg|sägs|sas) ~~ upp ~~ (avtal*|abonnemang*|samarbete*|uppdrag*|supportavtal*|serviceavtal*|kontrakt*|ramavtal*|driftavtal*|er|ert|tjänst*|prenumeration*|medlemskap*|månadsavtal*|löpande|hosting*|webbhotell*|underhållsavtal*|byrå*|licens*|samtliga|oss|alltihop|allt)
0.85 (avtal*|abonnemang*|samarbete*|uppdrag*|supportavtal*|serviceavtal*|kontrakt*|ramavtal*|driftavtal*|tjänsten|tjänsterna|prenumeration*|medlemskap*|underhållsavtal*) ~~ (säga upp|säger upp|sagt upp|sägs upp|sägas upp|uppsagt|uppsagd|upphör*|avslut*|avveckla*|löpa ut|löper ut|inte förläng*|inte förny*|avbryt*|hävs|häva|häver|brutit|inte fortsätt*|sagts upp)
0.85 (uppsägning|uppsägningen) ~ (av|gäller|avser|från|per) ~ (avtal*|abonnemang*|samarbete*|uppdrag*|supportavtal*|!vårt|kontrakt*|tjänst*|er|ramavtal*|serviceavtal*|prenumeration*)
0.85 (se|betrakta|ta|räkna) ~ (detta|det|här|mejlet|mejl) ~~ (uppsägning*|uppsagt|avslut*); (lämna|lämnar|skickar|inkommer) ~ (in)? ~ uppsägning
0.6 (vilken|hur lång|!vår|vad) ~ (uppsägningstid|bindningstid|uppsägningstiden|bindningstiden) ~ (avtalet|hos er|er|har vi hos|abonnemang*|på !vårt avtal|tjänsten)
0.85 (avsluta|avslutar|avslutat|avbryta|avbryter|avbryt|bryta|bryter|brutit|upphöra|avveckla|avvecklar|häver|häva|hävt|terminera|klippa) ~~ (samarbete*|avtal*|abonnemang*|uppdrag*|kundrelation*|relation*|kontrakt*|prenumeration*|affärsrelation*|tjänsten|kundförhållande*|projektet med er|banden|engagemang*|med er)
0.85 (samarbete*|relation*|uppdraget) ~~ (är slut|är över|tar slut|slutar|avslutat|avslutas|till ända|når sitt slut|tills vägs ände|vägs ände|inte längre|upphör*|har kört fast|slut på)
0.85 (byta|byter|bytt|byt|växla|skifta) ~ (ut)? ~ (er|ut er|byrå|leverantör|till en annan|till annan|till ny|revisor|redovisningsbyrå|konsult|arkitekt|översättare|översättningsbyrå|webbyrå|eventbyrå|reklambyrå|firma|till konkurrent*|till någon|förvaltare|partner|driftleverantör|it partner|it leverantör|till er konkurrent|bort er|mediebyrå|fotograf|spår|häst)
0.85 (överväger|funderar|funderat|övervägt|diskuterar|diskuterat|tänker|planerar|lutar|frestas|börjat|beslutat|bestämt|beslutade|resonerar) ~~ (byta|byte|gå vidare utan|avsluta|lämna er|lämna byrån|säga upp|sluta hos|annan byrå|andra alternativ|annan leverantör|gå över|gå till|inte förlänga|inte fortsätta|alternativ till er|anlita någon annan|flytta över|söka ny*|leta efter)
0.85 (förlänga|förlänger|förlängs|förnya|förnyar|förnyas|fortsätta|fortsätter|förlängning|gå vidare) ~ (@we|då|därför|tyvärr|det|den)? ~ (inte|ej|aldrig|ingen) ~ (avtal*|samarbete*|med er|hos er|abonnemang*|kontrakt*|uppdrag*|det|efter|nästa|i|längre|vid|någon)?
0.85 (inte|ej|inget|ingen|aldrig) ~~ (förlänga|förlänger|förlängs|förnya|förnyar|förnyas|fortsätta|fortsätter|förlängning|förnyelse|vara kvar|stanna kvar|gå vidare) ~ (avtal*|samarbete*|med er|hos er|abonnemang*|kontrakt*|uppdrag*|av|kunder|som kund*)
0.85 (inte|ej|aldrig|inga|knappast) ~~ (anlita|anlitar|anlitas|beställa|beställer|boka|bokar|använda oss|köpa|köper|handla|beställning*|uppdrag|vända oss|återkomma|uppdragen|samarbeta) ~ (er|hos er|av er|fler|mer|igen|något mer|till er|några|av er igen|längre|med er|era)
0.85 (sista|absolut sista) (gången|uppdraget|projektet|jobbet|beställningen|festen|året|kvartalet) ~ (vi|jag|ni|med|hos|som|för|@you)
0.85 (annan|andra|ny|nya|nytt|annat|konkurrerande|lokal) @firm ~~ (tar över|tagit över|övertar|hittat|valt|anlitat|kontaktat|offert*|pris|kontakt*|pratat|träffat|kontrakterat|gett|hjälper|sköter|fått|kan|från|gör|lämnat|erbjud*|billigare|ta över|kontrakt*|i stället|istället|börjar|erbjöd)
0.85 (anlita|anlitat|anlitar|hitta|hittat|leta|letar|letat|söka|söker|valt|välja|kontaktat|kontakta|upphandla|vänt|vända|vänder|gått|går|hellre|prata|pratat|träffat|träffa|tar in|ta in|pratar|satsa|lagt|lägga|lägger) ~~ (annan|andra|ny|nya|någon annan|konkurrent*|nån annan|nytt|annat) ~ @firm
0.85 (hitta|hittat|hittar|leta|anlita|anlitar|anlitat|söka|vända oss|vänder oss|låta|ge|lägger|gå|går|ta in|lämna|lägga) ~~ (någon annan|nån annan|andra|annat håll|annanstans|konkurrent*|någon annans|någon som)
0.85 (offert*|förslag|prisförslag|anbud|pris|priser|prisuppgift*|bud) ~~ (från|av|hos|till) ~ (andra|annan|annat|konkurrent*|flera|tre andra|två andra|två|tre|fyra|håll|någon annan|konkurrerande|nån annan)
0.8 (konkurrent|konkurrenten|konkurrenter|konkurrenterna) ~~ (offert*|billigare|erbjud*|erbjöd|kontakt*|möte|träff*|pratar|pratat|ringt|ringer|svarar|hälften|uppvakta*|lämnat|bättre|gärna|ta över|tar över|går till)
0.85 (titta|tittar|tittat|kika|kikar|ser|se|sett|kollar|kolla|sneglar|undersöker|utvärderar|sonderar|söker|scannar|skannar|utforskar) ~ (på|oss|runt|om|efter|över|oss om|oss omkring|igenom)? ~ (alternativ|alternativen|andra alternativ|andra byråer|andra leverantörer|andra lösningar|oss om|annat håll|efter annat|marknaden|terrängen|omkring efter|efter andra|om efter annan|ny leverantör|ny byrå)
0.85 (ser|se|sett|söka) oss (om|omkring|vidare) ~ (efter|på|bland)?; (tar|ta|tagit) ~ (affär*|uppdrag*|pengar|pengarna|verksamhet*|jobben) ~ (någon annanstans|annanstans|till en annan|till någon)
0.85 (går|gå|gått|gick) ~ (vidare|över|till) ~~ (med annan|med en annan|till annan|till en annan|till konkurrent*|utan er|med andra|utan ert|med någon annan|hos annan|till andra|skilda vägar|till er konkurrent|till någon annan|till en konkurrent)
0.85 (skilda|varsitt) (vägar|håll); (!våra|vägar) ~ (vägar)? ~ (skiljs|skiljas|skils); (tackar|tacka|tackat) ~ (för oss|för den här tiden|för denna tid|för de här åren|för åren|för tiden som varit)
0.85 (lämnar|lämna|lämnat) ~ (er|byrån|er byrå|skutan|er som|som kund*); (kund|kunder) ~ (hos er)? ~ (längre|mycket länge till|så länge till)
0.85 (inte|aldrig) ~ (längre|mer) ~ (kund|kunder) ~ (hos er)?; (tappar|tappa|förlorar|förlora|förlorat|tappat|blir av) ~ (med)? ~ (oss|mig) (som kund*)?
0.85 (flytta|flyttar|flyttas|flyttat|lyfter|lyfta) ~~ (till annan|till en annan|till ny|till en ny|till någon annan|annanstans|från er|bort från er|över till|till konkurrent*|till den nya|till !vår nya|till eget)
0.85 (hoppar|hoppa|kliver|backar) ~ (av|ur|ut) ~ (samarbete*|avtal*|projekt*|med er|från er)
0.8 (omvärdera|omvärderar|ompröva|omprövar|utvärdera|utvärderar|överväger|tänka över|se över|ser över|omprövas) ~~ (samarbete*|avtal*|val av|er som|!vårt engagemang|relation*|leverantör*|hela uppläg*|framtida|framtiden|hur vi ska göra|kvar hos|om vi ska)
0.8 (är det|är|var) ~ (slut|över|färdigt|tack och hej|adjö|hejdå|kört|klara|klart) ~~ (mellan oss|för !vår del|med er|med samarbetet|för oss hos er|med ert)
0.8 tack och (hej|adjö|farväl); (här|där) (går|gick) gränsen; (går|drar) vi (då|vidare|härifrån)
0.8 (överlämning|överlämnande|överlämna|överlämnas|lämna ut|lämnas ut|utlämning|exportera|exporten|föra över|auktoriseringskod|flyttkod|epp|authkod|auth kod) ~~ (nya byrån|nya leverantören|nya firman|ny leverantör|ny byrå|efterträdare*|domän*|domänen|till ny|ny konsult|nya konsulten|nya revisorn)
0.8 (upphandla|upphandlar|upphandling) (om|på nytt|nytt|tjänsten på nytt); ny upphandling av ~ (tjänst*|byrå*|revisor*|redovisning*|drift*); (tjänsten|avtalet|uppdraget) ~ (ska|kommer) ~ (upphandlas|konkurrensutsättas)
0.8 (gör|sköter|tar|ta|göra|sköta|lösa|löser) ~ (det|detta|bokföring*|resten|jobbet) ~ (själva|internt|in house|hem|i egen regi|på egen hand) ~ (hellre|framöver|istället|i stället|från)
0.8 (tar|ta|tagit|flyttar) ~ (hem) ~ (bokföring*|jobbet|arbetet|driften|uppdraget|marknadsföring*|it)
0.8 (erbjudande|erbjudandet|förslag|samtal|möte) ~ (från) ~ (annan|konkurrent*|andra|annat); (dagarna|tiden) ~ (som kund) ~ (räknade|slut|över)
0.8 (ni|byrån) ~ (får|ska) ~ (inte|inga|aldrig) ~ (fler|mer|något mer|ett till|nya) (uppdrag|beställning*|jobb|chans|order)
0.8 (inget|ingen) ~ (mer|nytt|fler|förnyat|fortsatt|fortsättning) ~ (uppdrag|samarbete|avtal|beställning|förtroende|jobb|på samarbetet) ~ (från|till|med|för)?
0.8 (pausa|pausar|pausas|vila|vilar|frysa|fryser) ~~ (samarbete*|avtal*|uppdrag*|abonnemang*|retainer*) ~ (tills|framöver|på obestämd|tills vidare|med er)?
0.8 (sluta|slutar|slutat) ~ (hos er|som kund*|använda er|anlita er|beställa|betala för er|prenumerera)
0.85 (säger|säga|sagt) ~ upp ~~ (avtal*|uppdrag*|samarbet*|abonnemang*|tjänsten|kontrakt*) ; (avslutar|avsluta|avslutas|avslutat|häver|häva|bryter|bryta) ~~ (avtal*|samarbet*|uppdrag*|kontrakt*|abonnemang*|relation*)
0.85 (inte|ej) ~ (förlänga|förnya|förlänger|förnyar|fortsätta|fortsätter|anlita|använda|beställa) ~ (avtal*|samarbet*|kontrakt*|uppdrag*|med er|er|abonnemang*|hos er|av er|igen|längre|fler)
0.85 (byter|byta|bytt|bytte|byte) ~ (byrå|leverantör|revisor|konsult|redovisningsbyrå|till en annan|till annan|ut er|partner|reklambyrå|arkitekt|översättare|firma) ; (gå|går|gått|vända|vänder|söka|söker|titta|tittar|sett) ~ (till en annan|någon annanstans|annanstans|till konkurrent*|oss om|åt annat håll|efter alternativ|till er konkurrent|på andra alternativ)
0.85 (funderar|överväger|fundera|överväga|tänker|diskuterar|börjat) ~~ (byta|avsluta|säga upp|alternativ|gå vidare utan|lämna er|fortsätta|andra leverantörer|vårt samarbete|framtida samarbete|titta på andra|omförhandla)
0.85 (annan|ny|andra|konkurrerande) (byrå|leverantör|firma|konsult|revisor|partner|redovisningskonsult|arkitekt|översättare) ~ (tar över|tagit över|anlitat|har vi|kontaktat|ersätter|skött|börjar|valt|skrivit|gett|lämnat) ; (tackar|tacka) för (den här tiden|tiden som|samarbetet och|oss) ; (sista) ~ (uppdraget|jobbet|fakturan|gången|beställningen) ~ (från oss|vi|hos er|med er|ni)
0.85 (skiljas|skils|gå skilda) (åt|vägar) ; (våra vägar) ~ skiljas; (ta|tar|tagit) ~ hem ~ (arbetet|uppdraget|det|redovisningen|produktionen|internt) ; (sköta|göra|gör|sköter) ~ (internt|själva|in house) ~ (framöver|från|i fortsättningen|hädanefter)
0.85 (överlämning|överlämnande|överlämningen) ~~ (konton|lösenord|inloggningar|behörigheter)
0.85 (se|betrakta|ta) ~ (detta|det här|mejlet|brevet) ~ som ~ (uppsägning|en uppsägning)
0.85 (bekant|kompis|vän|kollega|granne|konkurrent|svåger) ~~ (för halva|halva priset|till halva|för mindre|en bråkdel)
0.85 (annan|ny) (byrå|firma|leverantör|konsult|revisor|redovisningsbyrå|partner) ~ (sköter|tar över|hjälper|gör|ansvarar|tar hand) ~ (om)? ~ (vår|våra|vårt|oss)
0.85 (sköter|tar över|gör|hjälper) ~ (annan|ny) (byrå|firma|leverantör|konsult|revisor|redovisningsbyrå|partner) ~ (vår|våra|vårt|oss)
0.85 (ser|tror) ~ inte ~ att (vi|jag) ~ (fortsätter|går vidare|förlänger|stannar)
0.8 (hur lång|hur långa|vad) ~~ (uppsägningstid|bindningstid) ~~ (er|avtal*|vi)

[legal]
0.85 (!vår|min|till|med|en|via|av|koppla*|anlita*|kontakta*|vår bolags|bolagets|föreningens) (jurist|advokat|advokater|jurister|advokatbyrå|advokatfirma|juridiska|ombud|bolagsjurist|advokaten|juristen|rättsskydd*) ~~ (läser|läst|granskar|granska|tittar|går igenom|kopplas|kopplat|inkopplad*|kontakt*|hör av|höra av|anser|menar|säger|rekommenderar|råder|skickar|skriva|formulera|återkomma|återkommer|ta över|tar över|får ta|har|bedömer|underrätt*|meddelat|uppmana*|i kopia|kopia|ombud|tar vid|fått|titta)
0.85 (koppla|kopplar|kopplat|kopplas|blandar|blanda|anlita|anlitar|anlitat|kontakta|kontaktar|kontaktat|prata med|talar med|pratat med|rådgjort|rådgöra|konsultera*|vända oss|vänder oss|vänder|lämna|lämnar|lämnat|lämnas|gå till|överlämna*|överlåt*|överlåter|involvera*|skicka* vidare|stämt av|stämmer av|tala med) ~~ (jurist|jurister|juristen|advokat|advokaten|advokater|advokatbyrå*|ombud|rättsavdelning*|juridiska avdelning*|juridiska ombud|bolagsjurist*|juridisk hjälp|inkasso|kronofogde*|rättslig prövning|rättsskydd*)
0.85 (hör|höra|hörs|höras|ses|möts) ~~ (från|av|med|via|genom|i) ~ (jurist|jurister|juristen|advokat|advokaten|advokater|ombud|tingsrätt*|rätten|domstol*|rättssalen|!vår jurist|!vår advokat)
0.85 (rättsliga|juridiska|rättslig|juridisk|legala) ~ (åtgärder|åtgärd|steg|process|vägen|väg|väg|efterspel|påföljder|konsekvenser|prövning|hjälp mot|råd om|frågan|ansvar)
0.85 (juridiskt|rättsligt|civilrättsligt) ~~ (gå vidare|driva|pröva|ta detta|agera|ansvar*|ansvariga|rätt till|hållbart|ta det|processa|skyldiga|bindande|går vidare)
0.85 (gå till|går till|vidare till|ta det|tar det|tar detta|ta detta|driva|driver|dra er|drar er|anmäla|anmäler|anmält|pröva|prövas|anmälan) ~~ (tingsrätt*|domstol|domstolen|inför rätta|till rätten|i rätten|arn|reklamationsnämnd*|konsumentverket|marknadsdomstolen|skiljenämnd*|skiljeförfarande|rättslig väg|kronofogden|kronofogde*|disciplinnämnd*|revisorsinspektionen|imy|integritetsskyddsmyndigheten|juridisk väg|juridiska vägen|advokatsamfund*|konsumenttvistenämnden|konsumentombudsman*|fastighetsmäklarinspektionen|datainspektionen|polisen|skadestånd|far srf)
0.85 (anmäla|anmäler|anmälan|anmält|anmälas|anmäls) ~~ (er|arn|imy|till arn|konsumentverket|polisen|allmänna reklamation*|reklamationsnämnd*|tillsyn*|nämnden|revisorsinspektion*|byrån)
0.85 (stämma|stämmer|stämde|stämning|stämningsansökan|stämningsansökning) ~ (er|byrån|ert bolag|in er|på|lämnas|mot er|inlämna*|upprätt*|kommer|förbered*|inför|ansökan|väntar) ~ (inför rätta|tingsrätt*|skadestånd|domstol|vite|för|bolag*)?
0.75 (avtalsbrott|avtalsbrottet|kontraktsbrott|kontraktsbrottet|avtalsbrytande|kontraktsbrytande) ~~
0.85 (avtalsbrott|kontraktsbrott|avtalsbrottet|kontraktsbrottet|kontraktsenligt|avtalsstridig*|kontraktsstridig*); (brott|brutit|bryter|bryta|strider|stridit|bröt) ~ (mot)? ~ (avtal*|kontrakt*|sekretessavtal*|åtagande*|villkor*|tystnadsplikt*|gdpr|dataskydd*|villkoren|serviceavtal*|sla)
0.85 (skadestånd|skadeståndet|skadeståndskrav|skadeståndsanspråk|skadeståndsskyldig*|ersättningskrav|ersättningsanspråk|ersättningsskyldig*|skadeståndsskyldighet|viteskrav|vitesklausul*|vitesbelopp*|förseningsvite|betalningsföreläggande)
0.85 (kräver|kräva|yrkar|framställa|framställer|rikta|riktar) ~~ (ersättning|skadestånd|vite|skadeersättning|viten) ~ (för|från|på|av|enligt|om|med)?
0.85 (vite|vitet|viten) ~ (enligt|utgår|på|per|om|klausul|i|för) ~ (avtal*|punkt*|vecka|försening*|påbörjad)
0.85 (förbehåller|förbehåll|förbehålla|reserverar) ~ (oss|mig|sig)? ~ (rätten|rätt|alla rättigheter|samtliga|oss) ~ (att|till)?; (håller|hålla|hålls|hållas) ~ (er|ert bolag|byrån|ni)? ~ (ansvarig|ansvariga|skadeståndsskyldig*|ersättningsskyldig*|betalningsansvarig*)
0.85 (häva|häver|hävs|hävning|hävt|hävas) ~~ (avtal*|köpet|kontrakt*|uppdrag*|köp|beställning*|enligt|på grund)
0.85 (ansvarsförsäkring|ansvarsförsäkringen|konsultansvarsförsäkring*|försäkringsbolag) ~~ (er|era|ert|anmäl*|kontakta|ta upp|uppgifter); (er|era|ert) ~ (ansvarsförsäkring*|försäkringsbolag*|konsultansvar*)
0.85 (formell|formellt|formella|officiell|skriftlig|skriftligen) ~ (reklamation|reklamerar|reklamera|klagomål|varning|anmälan|krav|anspråk|kravbrev|rättelseanmodan|underrättelse|hävning|invändning|anmodan|tvist|reklamationen|ärende mot)
0.8 (reklamerar|reklamera|reklamation|reklamationen|reklamerat) ~~ (härmed|avser|formell*|arbete*|leverans*|enligt|översättning*|tjänst*|utförd*|felen|!vår|tjänsten|avtalet|konsumenttjänst*|utförande*|fel|utebliv*)
0.85 (rättelseanmodan|rättelse enligt avtal*|mora|dröjsmål enligt avtal*|anmaning om rättelse|slutlig anmaning|sista anmaning*|vårdslös*|grov oaktsamhet|oaktsam*)
0.85 (driva|driver|lämna|lämnas|lämnar|går|gå|skicka|skickas|gått|skickar) ~~ (till|via|vidare till) ~ (inkasso|kronofogden|indrivning|rättslig*|juridisk*|jurist*|advokat*)
0.85 (polisanmäl*|polisanmälan|brottsanmälan|åtal|åtala); (anmäla|anmäler|gjort) ~ (detta|det|er)? ~ (som)? ~ (bedrägeri|dataintrång|personuppgiftsincident|förskingring)
0.85 (process|rättsprocess|rättegång|tvist|tvistemål) ~ (mot er|med er|väntar|inleds|inleda|oundviklig*); (mot er|med er) ~ (i|rättsprocess|process|tingsrätt*|tvist)
0.85 (rättegång|rättssak|rättsprocess|rättssalen|domstolsprocess) ; rättsfall av; (mål|sak) i (tingsrätten|domstol)
0.8 (utan)? rättslig* ~ (skyldiga|skyldig|förpliktade|ansvariga) ~ (att|för|enligt); (enligt|punkt) ~~ (har vi rätt att häva|rätt till vite|rätt att häva|rätt till skadestånd|rätt till ersättning|rätt till prisavdrag)
0.8 (juridiskt|rättsligt) efterspel; (ta|tar|tas|reda ut|löser|drivas) ~ (det|detta|saken)? ~ (juridiskt|rättsligt|i domstol|på rättslig väg|inför domstol|i rätten)
0.85 (skickat|lämnat|överlämnat|vidarebefordrat) ~ (allt|ärendet|mejlen|underlaget|saken|korrespondensen) ~ (till|över till|vidare till) (vår|min|en|våra) (jurist|advokat|jurister|advokater|ombud)
0.85 (svåger|bror|syster|man|fru|vän|kusin|pappa|granne|dotter|son|farbror) ~~ (advokat|jurist) ~~ (fall|chans|chanser|starkt)
0.85 (nästa|kommande) ~ (brev|mejl|skrivelse) ~~ (jurist*|juridisk*|advokat*)
0.85 (ger|ge) (jag|vi)? ~ er ~ (sista|slutlig|slutgiltig) ~ (frist|tidsfrist|chans)
0.85 (ses|träffas|möts|syns) ~ i (rätten|tingsrätten|domstol|domstolen)
0.85 (försäkringsbolag|försäkringsbolaget|ansvarsförsäkring) ~~ (ansvaret|ert ansvar|ansvarsfråg*|skadestånd*)
0.85 ni ~ (bryter|bröt|brutit) ~ mot
0.85 går (det här|detta|ärendet|saken) ~ (kronofogden|tingsrätten|domstol|arn)

[reputation]
0.85 (recension|recensionen|recensioner|omdöme|omdömet|betyg|betyget) ~~ (därefter|svidande|spegl*|offentlig*|räkna med|ärlig*|förtjänar|blir därefter|inte nådig*|kommer ni inte|inte bli vackert|lär bli|kan ni räkna)
0.85 (räkna|räknar) ~ med ~~ (recension|omdöme|omdömen|recensioner|inlägg|insändare); (ärlig|dålig|negativ|svidande|sanningsenlig|saftig|brutal|uppriktig|rejäl) recension
0.85 (ärligt|dåligt|negativt|svidande|saftigt|brutalt|sanningsenligt|uppriktigt) omdöme; (negativ|dålig) (publicitet|reklam|pr)
0.85 (skriver|lämnar|lägger|postar|publicerar|ger|sätter|slänger) ~ (jag|vi) ~ (upp|ut|in|er)? ~ (recension|recensionen|omdöme|omdömet|en stjärna|lägsta betyg|1 stjärna|betyg därefter)
0.85 (kommer|tänker|ska|överväger|funderar) ~ (jag|vi|att|på)? ~ (skriva|lämna|lägga ut|lägga|posta|publicera|ge er|sätta) (en)? (recension|omdöme|ett omdöme|en recension|en stjärna|lägsta betyg)
0.85 (en|1|noll) (stjärna|stjärnor) ~ (på|av|hos|@social); (ettan|etta) på @social
0.85 (annars|då|sedan|sen|ikväll|i morgon|imorgon) ~ (skriver|lägger|postar|går|berättar|delar|hamnar|publicerar|läggs|outar|taggar|hänger) ~~ (@social|sociala medier|offentlig*)
0.85 (skriver|lägger|postar|berättar|delar|publicerar|hänger|outar|skriva|lägga|berätta|publicera|dela|posta) ~~ (exakt hur|hur det ligger|hur ni|vad ni|vad som hänt|hela historien|historien|hela storyn|storyn|min erfarenhet|våra erfarenheter|!vår erfarenhet|sanningen|om er|er ut|hur vi|allt om|skärmdump*|vilka ni|hur man blir|det här haveriet) ~~ (@social|sociala medier|öppet|offentligt)
0.85 (@social|sociala medier) ~~ (exakt hur|hur det ligger|hur ni|vad ni|vad som hänt|hela historien|historien|storyn|sanningen|hänger ut|hänga ut|varna|varnar|taggar|tagga|skärmdump*|undvika|vilka ni|folk döma|döma själva|avskräck*|hur vi blev|hur vi har)
0.85 (lägger|lägga|läggs|kastar) ~ ut ~ (allt|det här|detta|hela|skärmdump*|mejlen|tråden|storyn|historien) ~~; hela (storyn|historien) ~~ (@social|gruppen|ut)
0.5 (skriver|postar) (jag|vi) ~ på @social
0.85 (gå|går|vända|vänder|vänder oss|tipsa|tipsar|ringer|läcka|läcker|vidare) ~ (till|ut i|med det|oss)? ~ (pressen|media|medierna|tidningen|lokaltidning*|lokalpress*|tidningarna|journalist*|branschtidning*|branschpress*|expressen|aftonbladet|kvällstidning*|uppdrag granskning|råd och rön|fackpress*|lokalradio*|radion)
0.85 (tidningen|lokaltidningen|pressen|media|branschtidning*|journalist|journalister|reporter|lokalpress*|branschpress*|radion|fackpress*) ~~ (hört av|intresserad*|intresse av|undrar vad|ringt|frågat|vill veta|kul story|story|får veta|få veta|gärna höra|tacksam|nyfik*|skulle älska|ha roligt)
0.8 (jobbar|arbetar|journalist|reporter|redaktör) ~ (på|hos|åt) (lokaltidning*|tidningen|radion|svt|tv4|aftonbladet|expressen|branschtidning*|en tidning)
0.85 insändare; hängas ut; (hänga|hänger|hängt) ~ ut ~ (er|ert|byrån|offentligt|namn)
0.85 (går|gå|gått) (ut|vidare) ~ (offentlig*|offentligt|publikt|i media|i pressen|med namn)
0.85 (varna|varnar|avråda|avråder|avrått|avskräck*) ~~ (alla|andra|allihop|varenda|folk|branschen|kollegor|nätverk*|medlemmar*|grannar*|föreningar|företagare|från er|för er|bekanta|den som frågar|övriga|vänner|kunder)
0.85 (berätta|berättar|säga|säger|sprida|sprider|informera|informerar) ~~ (alla|andra|allihop|varenda|folk|hela branschen|kollegor|nätverk*|branschen|hela byn|hela stan|medlemmar*|grannar*|grannföreningar*|företagare|den som frågar|vem som|bekanta|konkurrenter|hela kommunen|företagarförening*|nätverksträff*) ~~ (om er|hur ni|vad ni|hur vi blivit|hur vi behand*|undvika er|inte anlita|hålla sig borta|vilka ni|vad vi varit|vad vi råkat|hur det gått|hur det är att|vad jag tycker om er|hur illa)
0.85 (inte|aldrig|ej|knappast|svårt att|svårligen|omöjligen) ~~ (rekommendera|rekommenderar|rekommenderat) ~~ (er|till någon|andra|byrån|längre|vidare|min värsta|någon)?
0.85 (alla|andra|folk|branschen|kunderna|kollegor|medlemmar*|hela|världen|omvärlden|nätverket|fler) ~~ (få veta|får veta|ska veta|få höra|får höra|ska få|kommer att veta|reda på|läsa om|förtjänar att veta|borde veta|bör veta|känna till) ~~ (hur ni|vad ni|vilka ni|om er|hur det är att|hur vi|detta|det här|sanningen|vad vi)
0.85 (mörka|mörkar|hemlighålla|hålla tyst) ~ (inte)? ~~ (vilka|vem|ni|namn*|om det|er|byrå)
0.85 (ryktet|rykten|sånt|sådant|sånt här|dåligt rykte|nyheter) (går|sprider|sprids) ~ (snabbt|fort|runt|löpeld|branschen|stan|byn)
0.85 (ert|er) (rykte|anseende|renommé|goda namn) ~~ (lida|skada|bransch*|stan|bli|inte|lär|få|naggas|sprid*)
0.85 (branschen|stan|byn|kommunen|ön|världen|orten|skärgården|bygden) är ~ liten; (liten|pratsam) (bransch|bygd) ; folk pratar
0.8 (sprida|sprider|delar|delat|lägger ut|lägga ut|publicera|publicerar|visar) ~~ (skärmdump*|mejlkonversation*|mejlväxling*|mejltråd*|hela historien|hela tråden|korrespondensen|hela mejltråden)
0.8 (frågar|fråga|undrar) ~~ (om er|erfarenhet av er|vilka vi anlitat|hur ni är|hur ni var|referens*) ~~ (ärlig*|sanning*|som det är|precis)
0.8 (namnge|namnger) ~ (er|byrån); (shitstorm|mediedrev|svartlist*); (nämna|nämner) ~ (er|ert namn|byrån vid namn) ~~ (offentlig*|media|stämman|nätverk*|pressen)
0.8 (nätverksträff*|branschdag*|branschträff*|företagsfrukost*|företagarförening*|rotary|lions|näringslivsträff*|branschmöte*|handelskammar*|företagarna) ~~ (berätta om er|ta upp hur|varna|varnar|hur ni|vad ni|er behandling|om er)
0.8 (berättar|berätta|tar upp|ta upp) ~~ (nätverksträff*|branschdag*|branschträff*|företagsfrukost*|företagarförening*|näringslivsträff*|branschmöte*|företagarna|rotary)
0.8 (ta bort|plocka bort|stryk|tas bort) ~~ (!vår logga|!vårt namn|!vår logotyp|oss) ~~ (referens*|kundlista*|hemsida*|er sajt*|referenssida*)
0.85 (recension*|omdöme*|betyg|stjärna|stjärnor|google|trustpilot|reco) ~~ (lämna|skriva|skriver|lämnar|kommer|lägga|lägger|ge|ger|publicera|posta|blir|få se|därefter)
0.85 (skriva|skriver|lämna|lämnar|lägga ut|lägger ut|posta|postar|publicera|dela|delar) ~~ (recension*|omdöme*|google|trustpilot|facebook|linkedin|sociala medier|instagram|flashback|erfarenhet*|stjärna|nätet|forum*)
0.85 (berätta|berättar|varna|varnar|sprida|sprider|avråda|avråder|tipsa) ~ (för|till|vidare|andra|alla|branschen|kollegor|vårt nätverk|om er|folk|medlemmar|bekanta) ; (ordet|ryktet|sånt|sådant) sprider sig ; (alla känner alla|liten bransch|liten ort|branschen är liten|liten stad) ; (kan inte|inte|aldrig) ~ rekommendera er
0.85 (gå|går|vända|vänder|kontakta|kontaktar|tipsa|ringa) ~ (till)? (pressen|tidningen|media|lokaltidningen|journalist*|uppdrag granskning|råd och rön|plus|konsumentverket|branschorganisation*)
0.85 (andra|alla|fler) ~ (butiksägare|kunder|företagare|företag|föräldrar|byggherrar|ägare|handlare) ~ (borde|bör|ska|måste|får|kommer) ~~ (veta|höra|känna till) ~ (hur|vad|vilka) ~ ni
0.85 (en stjärna|noll stjärnor) ~~ (varför|förklar*|frågar)
0.85 (se till|ser till) att ~ (ingen|inga) ~~ (anlitar|anlita|rekommender*)
0.85 vad (jag|vi) tycker om er ~~ (läsa|google|nätet|trustpilot|reco|facebook)

[complaint.delay]
0.85 (@deliv|allt|projektet|ni) ~ (drar|dragit|drog|dras) ~ ut på tiden
0.85 (tog|tar|tagit|krävdes) ~ (bara|inte mer än|endast|hela|drygt|över|nästan|er) ~ (@many|#) (dagar|veckor|månader|timmar|dygn|arbetsdagar)
0.85 (skattetillägg|förseningsavgift*|restavgift*|föreläggande) ~~ (inte kommit|inte lämnat|inte lämnats|för sent|försent|i tid|sent|missa*)
0.85 (väntar|väntat|väntade|inväntat|inväntar|väntande) ~~ (fortfarande|ännu|sedan|länge|förgäves|tålmodigt|hela|över en|evighet*|veckor|månader|dagar|dygn|timmar|vecka|månad|@deliv|svar|tredje|#)
0.85 (fortfarande|ännu|alltjämt) ~ (väntar|inväntar|väntat|väntande|väntas); (vänta|stå|sitta) ~ (@many|#|flera|hela|över|i) ~ (@period|länge) ~~
0.85 (fortfarande|ännu|än) ~~ (inte|ingen|inget|inga|ingenting|ej|noll) ~~ (fått|kommit|sett|levererat|levererats|klar|klart|klara|färdig*|mottagit|hänt|gjort|gjorts|åtgärdat|åtgärdats|löst|igång|påbörjat|påbörjats|börjat|skickat|lämnat|live|publicerad*|på plats|rättat|uppdatera*|dykt|inkommit|inlämnad*|ordning|sänt|installera*|fungerar|levererad*|åtgärdad*|upp|lösning|leverans*|ritning*|offert*|utkast*|rapport*|besked|bokslut*|något)
0.85 (inte|ingen|inget|ingenting|inga|ej) ~ (fått|sett|kommit|levererat|levererats|hänt|skett|mottagit|dykt upp|gjorts|åtgärdats) ~~ (ännu|än|trots|fastän|sedan|på # veckor|på över|på @many|hittills)
0.85 (@deliv|det|den|de|ni|allt) ~ (skulle|borde|ska) ~~ (lämnas|lanseras|påbörjas|börja|starta|börjat|startat|monteras|monterats|installeras|installerats|ske|hållas|byggas|tryckas|varit|vara|ha|fått|kommit|kommer|levererats|levereras|levererat|lämnats|inlämnad*|skickats|legat|haft|gått live|klar|klart|färdig*|leverera|skicka|ringa|ringt|återkomma|lämna|publiceras) ~~ (igår|förra|måndags|tisdags|onsdags|torsdags|fredags|veckan|dagar sedan|veckor sedan|månad sedan|månader sedan|i @month|den #|redan|klar|klart|färdig*|senast|för länge|länge sedan|innan|@month|i helgen|före|våras|somras|höstas|vintras)
0.85 (skulle|borde) ~ (ha|haft|fått|varit|vara|kommit|levererats|legat|lämnats|komma) ~~ (igår|förra|måndags|tisdags|onsdags|torsdags|fredags|för # dagar|dagar sedan|veckor sedan|för länge|länge sedan|redan|augusti|september|juni|juli|maj|april|mars|februari|januari|oktober|november|december)
0.85 (lovade|lovat|lovades|utlovad|utlovat|utlovade|utlovades|utlovats|sa|sade|sades|avtalade|avtalat|överenskom*|bestämde|garanterade|påstod|lovar|utfäste|planerad*|bekräftade) ~~ (@deliv|igår|förra|måndags|tisdags|onsdags|torsdags|fredags|klar|klart|färdig*|veckan|dagar|vecka|veckor|månad|@month|måndag|fredag|onsdag|tisdag|torsdag|leveransdat*|senast|helgen|datum|imorgon|tid|återkomma|ringa|snart) ~~ (inte|ingenting|inget|ingen|fortfarande|ännu|aldrig|nu är det|idag är det|hände|men|sen|försen*|tyst|utan|sedan|nu|passera*)
0.75 (lovade|lovat|utlovad|utlovat|utlovade|sade|sa) ~~ (leverans*|leverera|vara klar*|vara färdig*|bli klar*|återkomma|utkast*|skicka) ~~ (igår|förra|måndags|tisdags|onsdags|torsdags|fredags|veckan|sedan|i @month|till|den #|augusti|september|oktober|november|juni|maj|april|december|januari|februari|mars)
0.85 @nth ~ (gången|veckan|månaden|vändan) ~~ (försen*|skjut*|flytta*|senare|leverans*|uppskjut*|framflytta*|lova*|leveransdatum*|datum)
0.85 (@deliv|leveransen|ni|er|ert|era|allt|jobbet|tekniker*|arbetet|lanseringen|svaret|tolken|konsulten|bilen|maten|personalen|bussen|scenen|hantverkar*) ~~ (försenad*|försenat|försening*|försenas|för sen|för sent|försent|för sena|sena|efter tidplan*|efter schema*|ligger efter|ligga efter|för sen leverans|drar ut|släpar|dragit ut|dröjer|dröjt|dröjsmål*|låter vänta|vänta på sig|låtit vänta|timmar sent|timme sent|minuter sent|minuter för sent|dagar sent|dagar för sent|veckor sent|veckor för sent)
0.85 (försenad*|försenat|försening*|sen|sena|dröjsmål*) ~ (med)? ~ @deliv
0.85 (försening|förseningen|förseningar|förseningarna|försenade|försenad|försenat|dröjsmålet|senfärdighet*|förhalning*|förhalar|förhalat|senfärdig*|förseningsavgift*|sölig*|söl|sölar|sölat|sölandet|långbänk*|maklig*|snigelfart*|saktfärdig*) ~ (kostar|kostat|är|har|igen|från|av|hos|på|med leverans*|med|i|vecka|!som|ni|er|för)
0.85 (kom|kommer|kommit|levereras|levererad|levererades|levererat|anlände|lämnades|lämnat|inlämnad|dök|skickades|skickade|skickat|inkom|landade|färdigt) ~~ (för sent|försent|sent|för sen|timmar sen|minuter sen|dagar sen|veckor sen|timmar efter|dagar efter|veckor efter|dagen efter|minuter efter|efter deadline|efter att)
0.85 (#|@many) (timmar|minuter|dagar|veckor|månader|arbetsdagar|dygn|timme|vecka) ~ (sent|försenad*|försent|för sent|försening|efter deadline|efter utsatt|efter tidplan*|efter avtalat|över tiden|efter utlovad|efter utlovat)
0.85 (ni|er|ert|@deliv) ~~ (#|@many) (timmar|minuter|dagar|veckor|månader|timme|vecka) ~ (sen|sena|senare)
0.85 (deadline|deadlinen|deadlines|tidplan|tidplanen|tidsplan|tidsplanen|leveransdatum|leveransdatumet|datumet|sluttid*|leveranstid*|inlämning*|slutdatum*|anbudstid*|tidsram*|leveransdag*|milstolp*) ~~ (missat|missad*|missade|missas|passerat|passerad|passerade|passerats|sprack|spruckit|spricker|spräckt|gått|gick ut|överskrid*|överskrit*|flytta*|höll|hölls|hålla|håller|hålls|skjut*|skjuts|överskreds|försut*|brusten|sket sig|inte)
0.85 (missat|missade|missar|missas|spräckt|spräcker|spräckte|överskrid*|överskrit*|försuttit|brutit|sumpade|sumpat|hinner inte|höll inte|håller inte|hålla) ~~ (deadline|deadlinen|deadlines|tidplan*|tidsplan*|leveransdatum*|datum|leveranstid*|tiden)
0.85 (skjut*|skjutits|skjuts|skjutit|flyttat|flyttats|flyttas|framflyttad*|uppskjut*|senarelag*|senarelägg*|framskjut*) ~ (upp|fram|på)? ~~ (igen|gång|gången|@deliv|gånger|ännu|återigen|en vecka|hela tiden|lansering*|leverans*|ständigt)
0.85 (@deliv) ~~ (skjuts|skjutits|skjutit|flyttas|flyttats|flyttats fram|flyttat fram) ~ (upp|fram|på)? ~ (igen|gång|hela|till|ännu)?
0.85 (tar|tagit|tog) ~ (det)? ~ (!så lång tid|sån tid|sådan tid|för lång tid|evighet*|orimligt lång|!så länge|för länge|alldeles för länge|en evighet|i evighet|!så förbannat lång|månader|veckor|flera)
0.75 (långsam*|segt|sega|seg|trög*|trögt|släpig*|långdrag*|utdrag*) ~ (handläggning*|hantering*|respons*|process*|återkoppling*|service*|support*|svar*|leverans*|tempo|hos er|från er|med allt|som sirap|och)
0.8 (när|hur länge|hur lång tid) ~~ (äntligen|egentligen|någonsin|nånsin|ska vi behöva|ska vi|ska man|ska det|måste vi|till ska|behöva vänta|vi vänta|fortsätta)
0.8 (vart|var) ~ (tog|blir|blev|tar|är|håller) ~ (@deliv|det|den|av|ni|er) ~ (vägen|av|hus|som)?
0.8 (händer|hänt|hände|sker|skett) ~ (inget|ingenting|noll|absolut ingenting|aldrig något|inte ett dugg); (inget|ingenting|inte ett dugg|noll) ~ (händer|hänt|hände|skett|sker|rört sig)
0.8 (står|stått|stod|ligger|legat|låg) ~ (helt|det|allt|projektet|fortfarande)? ~ (still|stilla|på is|i träda|nere i väntan|orört|orörd|hög)
0.8 (sedan|sen) (augusti|september|juni|juli|maj|april|mars|februari|januari|oktober|november|december|våras|somras|höstas|sommaren|jul|i #|påsk|midsommar|veckor|vintras|i somras|i våras|valborg|sportlov*) ~~ (inget|ingenting|inte|ingen|väntar|väntat|legat|stått|fortfarande)
0.8 (inget|ingenting|inte|ingen|väntar|väntat|legat|stått|fortfarande|tjatat|tjata) ~~ (sedan|sen) (augusti|september|juni|juli|maj|april|mars|februari|januari|oktober|november|december|våras|somras|höstas|sommaren|jul|påsk|midsommar|i somras|i våras|i höstas|valborg)
0.8 (för|efter|det har gått|har gått|det är|redan gått|gått) (#|@many|över en|en) (veckor|månader|dagar|vecka|månad|arbetsdagar|dygn) ~ (sedan)? ~~ (fortfarande|ännu|utan|inget|ingenting|inte|väntar|försening)
0.8 (dröjt|dröjer|dröjde) ~ (med|med att|innan|sedan)? ~ (@many|#|flera|över|veckor|svar från er|leverans*|månader); leveransförsening*
0.8 (@deliv|ni|det|återkoppling) ~~ (låtit|låter|lät) ~~ vänta ~ (på sig)?; i sista (sekund|stund|minuten) ~~ (leverans*|skicka*|kom|fick|igen)
0.8 (för|väldigt|oerhört|otroligt|fruktansvärt|vansinnigt|ovanligt|extremt) (sent|långsam*|lång tid|seg|segt|sega|långa svarstider|långsamt) ~~ (leverans*|levere*|hantera*|support*|ni|från er|hos er|lämnat|lämnades|inlämnad*|skickat|inne)
0.8 (svarstid|svarstider|svarstiden|svarstiderna|ledtid*|handläggningstid*|åtgärdstid*|väntetid*|kötid*) ~~ (lång|långa|längre|orimlig*|dygn|oacceptab*|veckor|dagar|timmar|för|ohållbar*|inte|växer|vuxit)
0.8 (inte|ej|aldrig) ~ (i tid|i rätt tid|inom utsatt|på utsatt|enligt tidplan*|inom avtalad|hållit tidplan*|hålla tider|hålla det ni lovar|hållit vad|passat tiden|passa tider|passar tider)
0.8 (har|hade) ~~ (behövt|fått|tvingats) (vänta|ställa in|skjuta upp|flytta fram) ~~
0.8 (hann|hinner) ~ inte ~ (lämna in|bli klar|klart|leverera|få ut|med anbud*|trycka)
0.8 (anbudet|tåget|mässan|lanseringen|premiären|säsongen|julhandeln|ansökan|ansökningen) ~~ (gick förlor*|har gått|gick utan|hann|är förbi|missade*|utan) ~~ (ert|er|era|översätt*|leverans*|material*|sent)?
0.85 (väntat|väntar|vänta|gått|dröjt) ~ (i|över|snart|nu|nästan|mer än|redan) ~ (två|tre|fyra|fem|sex|flera|#|en|månader|veckor|en vecka|en månad) ~ (veckor|månader|dagar|vecka|månad|på|sedan|och)
0.85 (två|tre|fyra|fem|sex|flera|#|en) (veckor|vecka|månader|månad|dagar|dag|timmar) (sent|sen|sena|försenad|försenat|försenade|efter utsatt|över tiden|för sent|efter plan|efter tidplan|efter deadline|sedan jag|sedan vi|sedan ni)
0.85 (skulle|borde|skulle ju|lovade|lovades|utlovat|sagt|utlovades|avtalat|överenskommet|bestämt) ~~ (varit|vara|ha|kommit|fått|levererats|levererat|klart|klar|klara|på plats|inne|hos oss) ~ (i går|igår|förra|i måndags|i tisdags|i onsdags|i torsdags|i fredags|den|sedan|för|redan|länge)
0.85 (lovade|lovat|utlovat|utlovad|lovades|sade|sa) ~~ (måndag|tisdag|onsdag|torsdag|fredag|förra veckan|i går|igår|månadsskiftet|dagar|veckor|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) ~ (men|och|ännu|fortfarande|inget|ingenting|än)
0.85 (fortfarande|ännu|alltjämt|än så länge|hittills|än) ~ (inte|inget|ingen|inga|ej) ~ (fått|sett|kommit|hört|levererat|klar|klart|klara|färdig|igång|åtgärdat|svar|utkast|ritningar|rapport|leverans|offert|hänt|löst|uppe|påbörjat|skickat|synts|dykt)
0.85 (missat|missade|passerat|passerade|spruckit|sprack|överskridit|hållit inte|sköts upp|skjutits upp|skjuts upp|flyttats|flyttas|flyttades) ~ (deadline|tidsplanen|tidplanen|leveransen|utsatt tid|datumet|igen|en gång till|fram|ännu en gång|lanseringen|inlämningen)
0.85 (drar|dragit|dra|drog) ~ (ut på tiden|benen efter er) ; (tar|tagit|dröjer|dröjt|tog) (evigheter|en evighet|för lång tid|alldeles för lång|orimligt lång|lång tid|för länge|alltför) ; (händer|hänt|rör sig|sker) (absolut|bokstavligen)? (ingenting|inget|inte ett dugg|inte mycket) ; (när) ~ (kan vi räkna med|äntligen|egentligen) ~ (klar|klart|få|leverans|se|höra)?
0.85 (försenad|försenat|försenade|sena|sen|sent) ~ (igen|återigen|ännu en gång|som vanligt|leverans|med leveransen|hela tiden) ; (ligger|ligga) ~ (efter|på is|och väntar|i träda) ~ (tidplan*|tidsplan*|schema|hos er)
0.85 (fortfarande|ännu) (ingenting|inget|inget nytt|tyst) ; (tredje|fjärde|femte|andra) (förseningen|flytten|gången i ordningen|i ordningen|uppskovet) ; ännu en (flytt|försening|vecka|månad) ~ ; (skulle|som skulle) ~ (ligga|ha legat|funnits|vara|kommit) ~ (i min inkorg|hos oss|på plats|framme|klart|klara|i lådan)

[complaint.quality]
# mistakes
0.85 (telefonnumret|numret|adressen|namnet|namnen|efternamnet|datumet|datumen|loggan|logotypen|färgen|färgerna|måtten|måttet|siffrorna|texten|stavningen|översättningen|lönerna|lönen|momsen|priserna|priset|bilden|bilderna|rubriken|titeln|menyn|länken|orten|storleken|skalan|ritningen|bokföringen|redovisningen|deklarationen|summan i|tiden|tiderna|öppettiderna|artikelnumret|webbadressen|kartan|årtalet|beloppen|uppgifterna|kontona|typsnittet|programmet|ordningen|saldot|lönespecen|beräkningen|höjden|bredden) ~ (är|blev|står|var|blivit|stod|har blivit) ~ (helt|alldeles|nu|också|fortfarande)? ~ (fel|felaktig*|felaktigt|felstava*|galet|galna|på tok|tokig*|oläslig*|upp och ner|spegelvänd*)
0.85 (är|blev|blivit|var) ~ (telefonnumret|numret|adressen|namnet|namnen|efternamnet|datumet|datumen|loggan|logotypen|färgen|färgerna|måtten|måttet|siffrorna|texten|stavningen|översättningen|lönerna|lönen|momsen|priserna|priset|bilden|bilderna|rubriken|titeln|menyn|länken|orten|storleken|skalan|ritningen|bokföringen|redovisningen|deklarationen|summan i|tiden|tiderna|öppettiderna|artikelnumret|webbadressen|kartan|årtalet|beloppen|uppgifterna|kontona|typsnittet|programmet|ordningen|saldot|lönespecen|beräkningen|höjden|bredden) ~ (fel|felaktig*|felaktigt|felstava*|galet|galna|på tok|tokig*|oläslig*|upp och ner|spegelvänd*)
0.8 (maten|kaffet|lunchen|middagen|buffén) ~ (kall|kallt|ljummen|ljum|slut|tog slut|räckte inte|oätlig*)
0.85 (full|fullt|fulla|fylld|kryllar|vimlar|myllrar|massor|mängd*|dräller|bristfull*|översållad*|proppfull*|proppfylld*) ~~ (fel|felen|stavfel|slarvfel|skrivfel|buggar|felaktigheter|missar|grammatikfel|översättningsfel|brister|konstigheter|syftningsfel|särskrivningar|felstavningar|sakfel|luckor|hål|felöversättningar|tabbar)
0.85 (stavfel|stavfelen|slarvfel*|skrivfel*|räknefel*|översättningsfel*|sakfel*|mätfel*|ritningsfel*|syftningsfel*|tryckfel*|konteringsfel*|bokföringsfel*|felbokför*|felöversatt*|felöversättning*|felstav*|felkonter*|felmonter*|felritad*|feltolk*|feltryck*|felinställ*|felkonfigurer*|felbokad*|nybörjarfel*|nybörjarmiss*|grodor|groda|tabbe|tabbar|tabben|blunder*|fadäs*|plump*|felräkn*|felberäkn*|felregistrer*|felskriv*|felprogrammer*|grammatikfel*|konstruktionsfel*|felcitat*|felkoppl*|felleverans*|felleverer*|felplacer*)
0.85 (samma|grova|allvarlig*|elementära|pinsamma|upprepade|gamla|genant*|dumma|onödiga|uppenbara|rena|nya|fler|flera|många|åtskilliga|stora|grovt|pinsamt|ännu ett|ännu fler|fyra|tre|fem|sex|sju|åtta|två) (fel|misstag|buggar|missar|felaktigheter|slarvfel|brister|bugg|miss)
0.85 (fel|felet|felaktigheter|brister|misstag|bugg|buggar|missar|brist|hål|läckor|läcka|spricka|sprickor) ~ (i|på|med) ~ (er|ert|era|den|det|de|ni|leverans*|leveransen|översättning*|ritning*|text*|bokslut*|deklaration*|sajt*|hemsid*|broschyr*|rapport*|redovisning*|lönerna|lönespec*|kampanj*|annons*|inbjudan|inbjudning*|program*|momsredovisning*|installation*|tak*|protokoll*|årsredovisning*|underlag*|koden|katalog*|utförande*|konstruktion*|arbetsgivardeklaration*|lön|kontering*|ansökan|tryck*|systemet|skyltarna|skyltar|kontrollplan*)
0.85 (fel) (namn|namnet|nummer|telefonnummer|version|språk|datum|adress|lokal|sal|mått|färg|kulör|siffror|årtal|logga|logotyp|bild|bilder|text|rum|person|personer|pris|priser|summa|lön|löner|konto|konton|fil|filer|format|storlek|ställe|plats|tid|dag|ord|term|termer|termen|företag|organisationsnummer|målgrupp|moms|skala|höjd|våning|tal|uppgifter|meny|mat|stad|land|år|period|kund|mottagare|mejladress|typsnitt|papper|ordning|dosering|enhet|enheter|fastighet|ritning|modell|produkt|produkter|belysning|håll|sätt|vinkel|tårta|band|köksö|material|kvalitet|belopp till|person i|rubrik|priset|namn på)
0.85 (felaktig|felaktiga|felaktigt|inkorrekt|inkorrekta|ofullständig*|bristfällig*|undermålig*|missvisande|oriktig*|föråldrad*) ~ (namn|siffror|siffra|uppgift*|information|översättning*|ritning*|bokför*|konter*|rapport*|deklaration*|redovisning*|mått|term*|utför*|arbete|leverans*|resultat|underlag*|dokument*|installer*|monter*|inställ*|instruktion*|data|lön|löner|länk*|rådgivning|råd|svar|bokslut*|handling*|tid|datum|ut|text*|material|version*|ifylld*)
0.85 (översatt|bokfört|bokförd|konterat|räknat|ritat|mätt|skrivit|skrivet|stavat|stavad|stavas|tryckt|monterat|installerat|ställt in|tolkat|uppfattat|kopplat|hanterats|redovisat|lagt in|registrerat|bokat|angett|beräknat|gissat) ~ (helt|alldeles|allt|det|oss|!vårt namn|kundens namn|namnet|in)? ~ (fel|galet|åt skogen|uppåt väggarna|felaktigt|tokigt|snett)
0.85 (blev|blivit|blir|gick|gått|går|slog|slagit) ~ (det)? ~ (helt|totalt|alldeles|rejält|riktigt|väldigt|nu|igen|bara|också|allt|ordentligt|uppenbart|fortfarande|rent) (fel|galet|åt skogen|åt helvete|snett|tokigt|pannkaka|åt pipan|överstyr|uppåt väggarna|käpprätt åt|knas|soppa|kaos|fiasko)
0.85 (blev|blivit|gick|gått|går|blir) ~ (fel|galet|snett|åt skogen|åt pipsvängen|käpprätt|åt helvete|pannkaka|snett|knas|soppa)
0.85 (gjort|gjorde|begått|betalat ut|skickat|skickade|levererat|publicerat|lämnat|trycktes|levererades) ~ (fel|bort sig|bort er|felaktig*|ett misstag|bort|misstag) ~ (igen|på|med|med löner*|i|när|och|till|lön|fil)?
0.85 (klantat|klantade|klantar|klantig*|klanteri*|klumpig*|klumpat|slarvat|slarvade|slarvar|slarv|slarvet|slarvig*|hafs|hafsigt|hafsig*|hafsat|schabbel|schabblat|fuskat|fuskigt|fuskverk|fuskbygg*|hemmabygg*|rafsat|tabbat|sjabbl*|sumpat|sumpade)
0.85 (ni|du|er|konsulten|teknikern|byrån|någon hos er|killen|tjejen) ~~ (glömt|glömde|missat|missade|missar|förbisett|tappat bort|slarvat bort|raderat|raderade|förstört|förstörde|skrivit över|råkat|råkade|råkar|slagit ut|pajat|sabbat|tagit bort av misstag|blandat ihop|blandade ihop|förväxlat|kört över|kapat|klippt av) ~ (att|bort|hälften|!vår|våra|den|det|hela|alla|en|ett|förnya|skicka|lämna|anmäla|boka|beställa|in|två|tre|fyra|bifoga|kursen|lägga|redovisa|betala|viktig*|mitt|@month|namnet|sista)
0.85 (glömt|glömde|missat|missade) ~ (att)? ~ (förnya|skicka in|lämna in|anmäla|boka|beställa|redovisa|bifoga|koppla|testa|säkerhetskopier*|meddela|ta med|lägga in|ansöka)
# broken
0.85 @thing ~~ (nere|ner|krasch*|kraschar|kraschat|kraschade|kraschade|död|dött|dog|dör|trasig*|trasiga|offline|hackar|hackade|hackas|hackad|hackat|ligger nere|låg nere|legat nere|fungerar inte|funkar inte|fungerar ej|inte fungerar|inte funkar|fungerade inte|funkade inte|fungerar fortfarande inte|funkar fortfarande inte|slutat|slutade|slutar|strular|strulat|strulade|krånglar|krånglat|krånglade|krånglar igen|hänger sig|hängt sig|hängde sig|studsar|studsat|studsade|försvunnit|försvann|borta|tom|tomma|felmeddelande*|error|404|500|segt|seg|sega|långsam*|stängs|svart|svarta|vit|oläslig*|släckt|släcktes|låst|åkt|rasat|rasade|rasar|pajat|pajade|pajar|ur funktion|avbrott|avbrutit|bröts|går inte|gick inte|inte att|inte når|når inte|inte öppna*|inte ladda*|laddar inte|startar inte|la av|lagt av|lade av|svarar inte|glappar|tappar|fastnar|åker ut|fel|buggar|buggig*|spökar|döda|fungerar dåligt|aldrig fungera*|inte har fungerat|snurrar|släpper inte|kastar ut|gick ner|gått ner)
0.85 (fungerar|funkar|fungerade|funkade|fungerat|funkat|startar|laddar|synkar|synkroniserar|öppnas|går|gick|skickas|sparas) ~ (fortfarande|det|nu|alltså|dock|heller|alls|längre|den|de|sajten|systemet|överhuvudtaget|över huvud taget)? ~ (inte|ej|aldrig|dåligt|knappt|uselt|sporadiskt|inget|ingenting) ~ (som|igen|alls|att|längre|hos|på|i|sedan|efter|för|ordentligt|när|heller|överhuvudtaget|och|skicka|öppna|logga)?
0.85 (inget|ingenting|inte|aldrig|varken|inga) ~ (fungerar|funkar|fungerade|funkade|fungerat|funkat|synkar|startar|öppnas|går att)
0.85 (går|gick|gått|kan|kunde|kunnat|kommer) ~ (det)? ~ (inte|ej|varken|ingen|knappt) ~~ (logga in|logga|öppna|skriva ut|skicka mejl|skicka mail|mejla|ta betalt|nå|boka|beställa|spara|jobba|arbeta|fakturera|starta|ansluta|koppla upp|komma in|komma åt|in i|åt|läsa|använda|ta emot|trycka|höra|se|sälja|ringa|publicera) ~ (någon|något|i|på|filer*|systemet|kort|sedan|alls|mejl*|server*|beställ*|order|bokning*|med|till|!våra|mappar*|den|det|den här|kassan|kunder)?
0.85 (ligger|legat|låg|gick|gått|är|har varit|varit) ~ (sajten|systemet|servern|hemsidan|allt|mejlen|webben|kassan|nätet|helt|nu|igen|fortfarande|det)? ~ (nere|offline|ur funktion|ner|utslaget|utslagen|utslagna|dött|dead)
0.85 (raderat|raderats|raderade|raderades|tappat bort|tappat|förstört|förstörts|förstörde|pajat|sabbat|söndrat|försvunnit|försvann|skadat|skadad|skadade|korrupt*|borta|skrivits över|läckt|läckte|läckt ut|repat|repade|repad|spräckt|kört sönder|krossat|krossad|vattenskad*|överskriv*|slarvats bort) ~~ (data|datan|filer|filerna|mapp|mappen|bilder|bilderna|backup*|mejl|mejlen|order|ordrar|kundregist*|uppgifter|dokument*|historik*|adresser|register*|bokningar|arkiv*|databas*|golv*|vägg*|tak*|möbler*|innehåll*|kontakter*|inlägg*|personuppgift*|lönelist*|materialet|originalen|kvitton*|underlag*|hårddisk*|dator*|server*|skärm*|vas*|disk*|lokalen|parkett*)
0.85 (data|datan|filer|filerna|mappen|bilderna|mejlen|ordrar|ordrarna|uppgifter|uppgifterna|dokumenten|historiken|kunddata|bokningarna|bokningar|databasen|backupen|materialet|kontakterna|kvittona|originalen|personuppgifter) ~~ (raderat*|raderade*|borta|försvunn*|försvann|tappats|tappat|förlorad*|gått förlorad*|läckt*|inte gått|inte funger*|inte tagits|förstör*|skrivits över|korrupt*|på villovägar|hos fel)
0.85 (felmeddelande|felmeddelanden|felkod|felmeddelandet|vit sida|svart skärm|svart ruta|svarta rutor|blåskärm|error|tomma sidor|döda länkar|brutna länkar|trasiga länkar|trasig länk|bruten länk)
0.85 (läcker|läckte|läckt|läckage) ~ (in|från|tak*|fönst*|vatten|det|över|fortfarande|taket); (taket|tältet|väggen|golvet|rören|fönstren) ~ (läck*|droppa*|rasa*|sprack|spricker|mögla*)
# poor work
0.85 (dålig|dåligt|dåliga|usel|uselt|usla|kass|kassa|undermålig*|bristfällig*|bristande|slarvig*|slarvigt|hafsig*|oproffsig*|oprofessionell*|undermåligt|taffligt|tafflig*|amatörmässig*|halvdan*|halvfärdig*|ojämn*|mediokert|mediokra|klen|klent|klena|svag|svagt|svaga|sämre|urusel*|risig*|risigt|kackig*|sunkig*|torftig*|mager|magert|magra|menlös*|intetsägande|tam|tamt|platt|skral*|skralt|oacceptabel*|ojämnt|stel|stelt|stelbent*|krystad*|styltig*|klumpig*|rörig*|rörigt|osmaklig*|under all kritik) ~ (jobb|arbete|arbetet|kvalitet|kvalité|kvaliteten|kvalitén|resultat|resultaten|resultatet|service|servicen|support|översättning*|text|texter|texten|design|designen|genomför*|utför*|leverans*|hantering*|råd|rådgivning|kommunikation*|organisation*|organiserat|planering*|planerat|ljud|ljudet|bild|bilderna|bilder|mat|maten|svenska|engelska|tyska|kampanj*|siffror|förslag*|underlag*|ritning*|hemsida*|sajt*|insats*|mottagande|språk*|kontroll*|uppföljning|teknik*|rutiner|hantverk|förberedd*|förberedelser|bemötande|trafik|konvertering*|konverterar|återkoppling*|upplägg*|logotyp*|formgivning|lösning*|idé*|koncept*|utfall)
0.85 (jobb|jobbet|arbetet|kvalitet|kvalité|kvaliteten|kvalitén|resultat|resultaten|resultatet|servicen|supporten|översättningen|texten|texterna|designen|ljudet|bilderna|maten|kampanjen|genomförandet|utförandet|leveransen|bemötandet|förslaget|ritningen|ritningarna|skissen|skisserna|svenskan|engelskan|tyskan|språket|organisationen|logotypen|loggan|filmen|upplägget|konceptet|uppföljningen) ~ (dålig*|dåligt|usel*|uselt|kass|kasst|kassa|undermålig*|bristfällig*|bristande|slarvig*|slarvigt|hafsig*|hafsigt|oproffsig*|sämre|under all|håller inte|höll inte|inte måttet|lämnar mycket|lämnar en del|lämnade|att önska|en besvikelse|besvik*|katastrof*|skräp|bedrövlig*|oacceptab*|oanvändbar*|oläslig*|obegriplig*|inte i närheten|inte vad vi|inte det vi|google|torftig*|tveksam*|knagglig*|bottennapp|uteblev|uteblivit|uteblir|saknas helt|plast*|generisk*|platt*|tam*|trist*|intetsägande|menlös*|barnslig*|gammal*|ful|fult|fula|stel*|styltig*|bristfällig*|ljum*|skev*|under isen|gått ner|rasat|sjunkit|pinsam*|mediok*|halvdan*|blev inte)
0.85 (google translate|googleöversatt|googleöversättning*|maskinöversatt|maskinöversättning*|chatgpt|ai genererad*|ai text*|en robot|praktikant|praktikanten|copy paste|klippt och klistrat|klipp och klistra|mall|en mall|kopierad|kopierat|plagiat*) ~~ (känns|verkar|ser ut|luktar|liknar|gjort|skriv*|skrivit|översätt*|bättre|som|kund*|konkurrent*|rakt av|hela|från|översatt|kört|låter|lämnat)
0.85 (känns|verkar|ser ut|luktar|liknar|låter|läses|kört|körts|genom|tycks) ~~ (google translate|google|maskinöversatt*|googleöversatt*|chatgpt|ai|praktikant*|robot*|hafs*|hemmasnickr*|mall|femteklassare|barnbarn|amatör*|ogenomtänkt|oseriöst|ihopslängd*|hopplock*|fuskigt|ofärdig*|halvfärdig*|standardmall|nittiotal*|stenålder*|inspirationslös*|ihopklippt|i sista minuten)
0.75 (sidor|sidorna|bilder|bilderna|kapitel|stycken|stycket|avsnitt|avsnitten|hälften|halva|rader|raderna|bilaga|bilagor|bilagorna|ord|siffror|siffrorna|priser|pris|mått|fönster|dörr|hela|kvitton|poster|namn|namnet|knappar|logotyp*|stolar|stolarna|funktioner|funktion|delar|underlag|noter|transaktioner|verifikat*|moms|rubrik*|bildtexter|källor|brandcell*|trappan|anställda) ~~ (saknas|saknades|fattas|fattades|oöversatt*|är borta|försvann|fel|överhoppad*|hoppat över|bortglöm*|utelämna*)
0.75 (saknas|saknades|fattas|fattades|saknar) ~ (fortfarande|alltså|helt|också|det|nu|dessutom|ju)? ~ (sidor|bilder|kapitel|stycken|avsnitt|hälften|halva|rader|bilaga|bilagor|mått|pris|priser|stolar|funktioner|delar|noter|hela|flera|#|verifikat*|tre|fyra|fem|två|sex|rubriker|mikrofon*)
0.85 (hälften|halva|tredjedel*|fjärdedel*|del) ~ (av)? ~~ (saknas|saknades|fattas|fel|trasig*|oöversatt*|fungerar inte|funkar inte|borta|oläslig*|missades|obrukbar*|stämmer inte|fick fel|fastnar)
0.85 (@many|#) av (@many|#|tio|våra) ~~ (fastnar|fel|funkar|fungerar|saknar|saknas|misslyck*|krasch*|inte|kommer fram|går fel)
0.85 (stämmer|stämde) ~ (inte|ej|dåligt|illa|varken) ~~ (siffror*|mått*|ritning*|redovisning*|bokför*|balans*|saldo*|text*|adress*|uppgift*|över|med verklighet*|med beställning*|namn*|rapport*|underlag*|tider*|resultat*|lön*|moms*|kalkyl*|priser*|bokslut*|datum*|vad vi beställ*)
0.85 (siffrorna|måtten|ritningen|ritningarna|redovisningen|bokföringen|balansen|balansrapporten|momsen|uppgifterna|adressen|texten|översättningen|programmet|rapporten|resultaträkningen|skalan|kalkylen|tiderna|namnen|priserna|terminologin|lönerna|bokslutet|deklarationen|artikelnumren|lagersaldo*|saldot) ~ (stämmer|stämde|går|hänger|gick) ~ (inte|ej|dåligt|illa) ~ (ihop|alls|med|för|överens)?
0.85 (inte|ej|aldrig|knappast|varken) ~ (vad|det|som|enligt|!så|i linje med|i enlighet med) ~ (beställde|beställt|bad om|bett om|kom överens|kommit överens|beskrev|önskat|ville ha|utlovat|utlovades|utlovad|lovades|lovat|lovade|avtalat|avtalade|överenskommet|betalat för|förväntade|förväntat|blev lovade|briefen|brief|beställning*|sagt|specifikation*|specen|avsåg)
0.85 (inte|aldrig|knappast|varken|föga|ingen) ~ (testat|testats|testad|korrekturläst|korrekturlästs|kontrollerat|kontrollerats|kollat|korrläst|kvalitetssäkr*|granskat|granskats|läst igenom|läst briefen|dubbelkollat|provat|kontrollmätt|läst på|förberedd*|kunnig*|kompetent*|satt sig in|tänkt)
0.85 (inte|ej) ~ (användbar*|brukbar*|acceptabel*|godkänd nivå|proffsig*|professionell*|färdigt|i skick|tryckbar*|publicerbar*|presentabel*|tillräckligt bra|bra nog|håller måttet|den kvalitet*|av den klass|rikstäckande|godtagbar*|fackmannamässig*|tillfredsställande)
0.85 (håller|höll|duger|dög|räcker) ~ (kvalitet*|den|det|detta|tyvärr|helt enkelt|arbetet)? ~ (inte|ej|knappast) ~ (måttet|alls|till|streck|hela|för tryck|kvalitet*|vad|på långa vägar|för publicering|att)
0.85 (måste|fick|får|tvingades|tvingats|fått|behövde|tvungna|tvungen) ~~ (göra om|rätta själv*|rätta till|skriva om|översätta om|göra om allt|städa upp|städa efter|lägga om|trycka om|själva rätta|själv rätta|själva göra|sitta själv*|sitta hela|ringa runt|be om ursäkt|rätta upp|gå igenom allt|kontrollera allt|korrigera själv*|räkna om|själva laga|fixa själv*|skicka tillbaka|riva|skrota|kassera|makulera|dra tillbaka|kasta|lösa det själv*|själva lösa|lösa själv*|jobba över|handskas|börja om)
0.85 (trafiken|besöken|besökarna|försäljningen|ordrarna|leads|leadsen|förfrågningarna|förfrågningar|konverteringen|omsättningen|bokningarna|klick|klicken|placeringen|placeringarna|rankingen|rankningen|synligheten|öppningsgraden|anmälningarna|intäkterna|räckvidden|följarna) ~~ (rasat|rasar|rasade|halverat*|halverad*|halverades|sjunkit|sjunker|sjönk|minskat|minskar|dykt|tappat|gått ner|gått ned|gick ner|störtdykt|noll|uteblir|uteblivit|nere|backat|står still|obefintlig*|sämre)
0.85 (noll|inte en enda|inte ett enda|knappt en|knappt ett|inga|ingen|enstaka|ett enda|en enda|ynka|futtiga|totalt|hela två|hela tre|fyra stycken|sammanlagt) ~ (nya)? ~ (leads|lead|bokning|bokningar|order|ordrar|effekt|resultat|kund|kunder|förfrågan|förfrågningar|förbättring|köp|anmälning*|anmälda|skillnad|klick|besök|besökare|träffar|sålda|svar på annons*)
0.85 (gett|ger|gav|givit|lett|lett till|resulterat|genererat|renderat|inbringat|blivit) ~~ (noll|ingenting|inget|inte ett dugg|absolut ingenting|inga resultat|ingen effekt|skräptrafik|knappt något|två leads|tre leads|en enda|ett enda|två samtal)
0.85 (kunder|kunderna|gästerna|gäster|besökare|besökarna|kollegor|personalen|läsare|medlemmarna|publiken|deltagarna|hyresgästerna|anställda|leverantörer|leverantörerna|användarna|elever|föräldrar|läsarna|folk|hela styrelsen|vd) ~~ (klagar|klagat|klagade|klagar på er|skrattar|skrattade|hånskratta*|skrattat|ringer och klagar|ringer och undrar|undrar varför|rasande|går hem|gick hem|lämnade|hånar|arga|förbannade|upprörda|flinar|fnissa*|fnissar|fnissade|garvar|garvade|fick vänta|står i kö|fryser|frös|gäspade|såg ut som frågetecken|ifrågasätt*|reagerat på|reagerade på|missade|hör ingenting|hörde ingenting)
0.85 (kostat|kostade|kostar|inneburit|orsakat|vållat|orsakade|medfört|ledde till|gjort att|förlorat|tappat) ~ (oss|mig) ~ (kunder|kunden|affär*|order|ordrar|uppdrag|pengar|försäljning|timmar|merarbete|skada|dagar|extraarbete|två dagar|förtroende|anseende|en kund|besvär|kampanj*|böter|skattetillägg|trovärdighet)
0.85 (tappat|förlorat|tappade|förlorade|missat|missade|tappar|förlorar) ~ (vi|jag)? ~ (en|ett|den|flera|två|tre|fyra|#|många)? ~ (kund|kunder|kunden|order|ordrar|bokningar|försäljning|affär|affärer|affären|anbudet|ordern|beställningar|omsättning|bygglov*|bidraget|bidrag)
0.85 (brister|bristerna|bristen|brist|brista) ~ (i|på) ~ (arbetet|leverans*|utförande*|ert|er|era|kvalitet*|kommunikation*|service|noggrannhet|kompetens|rutiner|hantering*|kontroll*|genomför*|samordning*|uppföljning*|dokumentation*|översätt*|projektled*|redovisning*)
0.85 (efter|sedan|sen) (er|senaste|er senaste|uppdatering*|migrering*|uppgradering*|flytten|bytet|lansering*|driftsättning*|ert besök|ert ingrepp|ert arbete|den nya|nya) ~~ (fungerar|funkar|nere|fel|strular|krånglar|krasch*|försvun*|borta|långsam*|sämre|inte|tappat|rasat|saknas|segare|ingen kommer|kaos|värre)
0.85 (skattetillägg|omprövningsbeslut|anmärkning från) ~~ (ert|er|ni|fel|felaktig*|på grund av er|slarv*)
0.8 (problem|problemen|problemet|bekymren|strulet|krånglet|felet|felen|buggen|buggarna|ärendet) ~~ (kvarstår|återkomm*|kvar|inte löst|fortfarande|tillbaka|igen|gång på gång|förvärra*|olöst*|inte åtgärda*|samma|dyker upp|nytt)
0.8 (ännu|återigen|åter|igen|fortfarande) ~ (samma|problem|fel|strul|nere|trasig*|krångel|bugg*|avbrott|haveri)
0.7 (strul|krångel|strulet|krånglet|trassel|strulat|krånglat|strulade|krånglade|strular|krånglar|kaos|haveri|röra|rörig|rörigt|soppa) ~ (med|på|hela|sedan|igen|efter|från|hos|hela tiden|ständigt|varje|nu|under|på scenen|i|kring|av)
0.8 (dök|infann|närvarade) ~ (aldrig|inte|ej) ~ (upp|någon|teknikern|fotografen|bandet|tolken|dj*|sig); (kom|kommit) ~ (aldrig|inte|ej) ~ (någon|teknikern|fotografen|bandet|tolken|dj*|maten|fram); (bandet|djn|dj|fotografen|tolken|cateringen|teknikern|bussen|moderatorn|artisten|konferencieren|bartendern|värden|talaren|projektorn) ~ (kom|dök|kommer|kommit|uteblev|infann|n) ~ (aldrig|inte|ej|upp aldrig|upp inte|försent|berusad|full)?
0.8 (kall|kallt|kalla) (mat|maten|kaffe); maten (tog slut|räckte inte|var kall*); (mikrofon*|ljudet|projektor*|skärm*|streamen|strömmen|värmen|elen) ~~ (dog|funka* inte|fungera* inte|brum*|tjöt|glapp*|hördes inte|slogs|gick sönder|slocknade)
0.8 (går|gick|gått|slagit) sönder; (är|var|blev|kom|redan) ~ (trasig|trasigt|trasiga|sönder|obrukbar*|spräckt|skadad|repig*|skev|skeva|sned|snett)
0.8 (måttet|måtten|höjden|bredden|väggen|trappan|planlösningen|fönstret|dörren|köksön|fasaden|altanen|hissen) ~~ (fel|för kort|för lång|för låg|för hög|för smal|inte plats|ryms inte|inte ryms|går inte ihop|cm fel|decimeter|passar inte|sitter fel)
0.8 (förstår|fattar|begriper|hajar) ~ (ni|du|någon|de)? ~ (inte|ej|aldrig) ~~ (!vår bransch|branschen|uppdraget|!våra kunder|!vår verksamhet|vad vi gör|problemet|briefen|vad vi vill|skillnaden|grunderna|bransch*)
0.8 (kan|kunde) ~ (inte|varken) ~ (ens|skilja|branschen|svenska|grunderna|stava|räkna|hantera|läsa innantill)
0.8 (läst|översatt|skrivit) ~ som (en robot|ett barn|google|rappakalja); (rappakalja|gallimatias|rotvälska|svengelska|kråkfötter|nonsens|obegriplig*|oläslig*|oöversatt*)
0.8 (kopplat|kopplad|levererat) ~ (ja|nja) ~ (testat|fungerande|knappast|nej); (knappast|inte) testat; (testat|testad|korrekturläst|korrekturläsning|kontrollerat|provkörd) knappast
0.8 (sida|plats|placering) (tre|fyra|fem|sex|sju|åtta|nio|tio|elva|#) ~ (på|i)? ~ (google|sökning*|sökresultat*|nu|numera|lugn*); (ligger|hamnar|syns) ~~ (sida|sidan) (två|tre|fyra|fem|sex|#)
0.8 (presentkort|ursäkter|ursäkt) ~ (på|som plåster|räcker|hjälper) ~ (#|inte|föga); (släckt|släcka) bränder; (oordning|oreda|sörja|virrvarr) ~ (i|bland|hos)
0.8 (googlade|googlar|satt och googlade|chansade|chansar|gissade|gissar|famla*|trevade|hittar på|improviserade) ~~ (medan|sig fram|sig|framför|felmeddel*|lösning*|inför|på plats)
0.8 (hackad|hackade|hackats|intrång|dataintrång|virus|ransomware|läcka) ~~ (sajt*|er|ni|hos er|konto*|server*|system*|sedan ni|fast ni|trots att)
0.8 (nedtid|nertid|driftstopp*|driftavbrott*|avbrott|avbrottet|avbrotten|driftstörning*|bokningsavbrott|haverera*|haveriet|haveri) ~~ (tredje|andra|fjärde|gången|igen|timmar|månaden|# gång|hela|ständig*|återkomm*|kostat|kostade|denna|på en|vecka)
0.85 (fel|felaktig|felaktiga|felaktigt|saknas|gammal|gamla|inaktuell*) (namn|namnet|datum|adress|färg|logga|logotyp|version|pris|priser|fil|filer|siffra|siffror|belopp|bild|bilder|text|telefonnummer|mått|storlek|språk|länk|länkar|titel|personnummer|period|moms|organisationsnummer|sida|uppgifter|rubrik|stavning)
0.85 (full|fullt|fulla|kryllar|vimlar|massor|mängder|många|flera|nya|samma|så många|pinsamma|uppenbara|grova|rena) ~ (av|med)? ~ (fel|stavfel|skrivfel|buggar|brister|slarvfel|felaktigheter|räknefel|misstag|tabbar|luckor|oklarheter|felöversättningar)
0.85 (fungerar|funkar|går|laddar|öppnas|startar|stämmer|synkar|skriver|visas|skickas|laddas|håller|passar|syns|sparas) ~ (inte|ej|inte längre|fortfarande inte|inte alls|inte igen|inte som|inte ihop) ~ (på|i|alls|som|med|sedan|efter|när|för|rätt|överens|utan|ut|upp|igen|längre|den|det|vi|kunder*|ihop|våra)
0.85 (kraschat|kraschar|kraschade|ligger nere|låg nere|legat nere|hängt sig|hänger sig|havererat|slutat fungera|trasig|trasigt|trasiga|sprucken|sprucket|läcker|läckte|skadad|skadat|repig|repor|sned|snett|oläslig*|suddig*|pixlig*|avklippt|felstavat|felstavad|felmonterad|felkopplad|borttappad*|försvunnit|försvunna|raderats)
0.85 (inte|ej) ~ (vad vi beställt|vad vi beställde|det vi beställde|det vi beställt|vad vi kom överens|vad jag bad om|det vi bad om|som överenskommet|som vi sagt|enligt brief|enligt ritning|som på ritningen|det vi pratade|enligt avtal|enligt beställning|i linje med) ; (missat|missade|struntat|ignorerat|glömt|hoppat över) ~ (briefen|ändringarna|synpunkter|kommentarer|korrigeringar|instruktioner|önskemål|halva|hela)
0.85 (låter|ser ut|känns|läses|verkar) ~ (google translate|maskinöversatt*|översatt av|en mall|hafsverk|hastverk|slarv|amatör*|kopierat|färdigt|halvfärdig*|hemmagjort|praktikant*|robot) ; (google translate|maskinöversätt*|hafsverk|fuskbygge|hastverk|klipp och klistra|copy paste)
0.85 (fått|får|fick|måste|måst|tvingats|tvungna|tvungen) ~ (göra om|skriva om|rätta|korrigera|ringa kunder|be om ursäkt|trycka om|slänga|börja om|lägga tid|göra det själva|göra det själv|förklara för våra|anlita någon|åtgärda)
0.85 (inte|noll|ingen|inga|inte en enda|knappt|färre|bara två|bara tre|fortfarande noll) ~ (förfrågningar|leads|bokningar|beställningar|ordrar|klick|besökare|kunder|effekt|resultat|förbättring|skillnad|konverteringar) ~ (från|på|sedan|av|hittills|alls|till|efter|i|märkt)
0.85 (förseningsavgift|skattetillägg|böter|vite|straffavgift|dröjsmålsränta) ~ (på grund|från|för att|från skatteverket|eftersom|av skatteverket|av|tack vare) ; (dubbelbokad*|dubbelbokning|dataförlust|borttappat|läckage|driftstopp|driftstörning*) ~

[complaint.neglect]
0.85 (första|enda|sista) ~ (vi|jag) ~ (hört|sett|fått) ~ (från|av) ~ (er|dig|ert)
0.85 (inget|ingen|aldrig|inte|varken|inget som helst|ingen som helst|ännu inget) ~ (fått|får|sett|hört|haft|kommit|erhållit) ~ (svar|återkoppling|besked|livstecken|reaktion|respons|ursäkt|bekräftelse|gehör|uppföljning|en ursäkt|ett svar|ens ett|någon återkoppling|något svar)
0.85 (får|fått|fick|hört) ~ (inget|ingen|aldrig|inte|noll|inga) ~ (svar|återkoppling|besked|livstecken|reaktion|respons|ursäkt|gehör|hjälp|kontakt|något svar|ett svar|någon återkoppling)
0.85 (inget|ingen|inga|noll|ännu inget|fortfarande inget|fortfarande ingen|inte ett|inte ett enda|ingen som helst) (svar|återkoppling|besked|livstecken|reaktion|respons|ursäkt|gehör|ord) ~ (från|på|alls|trots|sedan|ännu|än|någonsin|kommit|fått|har|av|heller|ens|då|tillbaka|efter)
0.85 (utan) (svar|återkoppling|reaktion|respons|att få svar|att någon svara*|ett ord|resultat|att någon|livstecken|att ni); (inte ett|inte ett enda) (svar|ljud|ord|pip|livstecken|knyst)
0.85 (svar|återkoppling|besked|reaktion|ursäkt) ~ (har|fick|får|kom) ~ (@we|det)? ~ (inte|aldrig|ingen|inget|uteblivit) ~ (fått|kommit|sett|hört)?; (svar|svaret|svaren|återkopplingen) ~ (uteblir|uteblev|uteblivit|lyser)
0.85 (@you|supporten|kundtjänst|byrån|konsulten|kontoret|växeln|er konsult|era konsulter|helpdesken|kontaktpersonen|chatten) ~~ (svarar|svarat|svarade|besvarar|besvarat|reagerar|reagerat|lyssnar|lyssnat|återkommer|återkommit|återkopplar|återkopplat|ringer|ringt|hör|hört|lyfter) ~ (inte|aldrig|ej|knappt|sällan|varken)
0.85 (@you|supporten|kundtjänst|byrån|konsulten|kontoret) ~ (har|hade)? ~ (inte|aldrig|ej|varken|knappt) ~ (återkommer|återkopplar|ringer|hör av|besvarar|reagerar|tar luren|tar ansvar|svarar|svarat|svarade|besvarat|reagerat|lyssnat|lyssnar|återkommit|återkopplat|ringt|hört av|meddelat|informerat|brytt|bemödat|svarar ens|förvarnat|bett om ursäkt|hållit oss|berättat)
0.85 (svarar|besvarar|lyssnar|reagerar|återkommer|återkopplar) (@you|ingen) ~ (inte|aldrig|ej|på|hos|knappt|när|längre|i)?; (svarar|svarat) (inte|aldrig|ej|sällan) ~ (på|i|när) ~ (mejl*|telefon*|mail*|mina|våra|!våra|sms|frågor*|växeln)
0.85 (ingen|inte en människa|inte en kotte|inte en käft|inte en själ|knappt någon|ingen människa|ingen av er|ingen hos er) ~ (svarar|svarat|svarade|besvarar|återkopplar|återkopplat|återkommer|återkommit|lyssnar|lyssnat|lyssnade|lyfter|bryr|ringer|ringt|hör av|hört av|hörde av|vet vem|tar tag|tagit tag|tar ansvar|tagit ansvar)
0.85 (ingen|inte en människa|inte en kotte|inte en käft|inte en själ|knappt någon|ingen människa|ingen av er|ingen hos er) ~ (verkar|tycks|informerat|informerade|meddelat|meddelade|kunde svara|kan svara|vill prata|brytt|berättat|frågade|förvarnat|tar emot|hade tid|har tid|bemödat|känner till|reagerar|reagerat|besvarat|talat om|hörde)
0.85 svarar ~ ingen; ringer ~ ingen ~ (tillbaka|upp); (hör|hörde) ~ ingen ~ av ~ sig
0.85 (får|fått|fick|få|går|gick|gått|lyckas|lyckats|kan|kunnat) ~ (inte|aldrig|ej|omöjligt|knappt|inte ens) ~ (att)? ~ (tag på|tag i|kontakt med|nå er|få tag|nå fram|komma fram|få svar|få kontakt|nå någon|fatt i|komma i kontakt|prata med en människa|nå dig)
0.85 (omöjlig*|omöjligt|!svårt|hopplöst|näst intill omöjligt) ~ (att)? (nå|få tag|få kontakt|komma fram|få svar|få tag på|komma i kontakt)
0.85 (tyst|tystnad|dödstyst|knäpptyst|tystnaden|tystare|radiotyst) ~ (från er|hos er|från ert|från ditt|på er|sedan dess|i luren|som i graven|från din|efter det|därefter|där borta|från byrån|igen)
0.85 (blev|blivit|är|varit) ~ (helt|alldeles|knäpptyst|dödstyst|märkligt) tyst ~ (från|hos|sedan|efter|igen); sedan dess ~ (tyst|tystnad|inget|ingenting|inte hört)
0.85 (trots|efter) ~ (upprepade|flera|@many|#|otaliga) ~ (påminnelser|mejl|mail|samtal|försök|påstötningar|telefonsamtal|påpekanden|förfrågningar|gånger|meddelanden|påminnelse)
0.85 (mejlat|mejlade|mailat|mailade|ringt|ringde|skrivit|skrev|påmint|påminde|sökt|frågat|frågade|hört av|bett|kontaktat|smsat|messat|tjatat|påtalat|påpekat|rapporterat|felanmält|jagat|efterfrågat|försökt|meddelat|lyft|stött på) ~~ (gånger|upprepade|otaliga|oräkneliga|gång på gång|om och om|varje vecka|varje dag|förgäves|utan svar|utan resultat|utan att få|omgångar|påminnelser|flera mejl|tre mejl|fyra mejl|två mejl|i juli|i augusti|i september|i oktober)
0.85 (mejlat|mejlade|mailat|ringt|ringde|skrivit|påmint|frågat|smsat) ~ (@many|#) (gånger|mejl|mail|påminnelser|sms|meddelanden|ggr)
0.85 (behövdes|krävdes|krävs|och|behövs) @many (påminnelser|mejl|samtal|försök)
0.85 (för små|för liten|för lilla|för obetydlig*) ~ (för er|hos er|kund|kunder); (vi|jag) ~ (är|blivit) ~ (för små|för liten|för obetydlig*)
0.85 (större|viktigare|roligare|fetare|finare|lönsammare) (kunder|kund|uppdrag|namn|fiskar|konton|projekt|uppdragsgivare) ~~ (före|går|viktig*|prioriter*|än oss|hos er|att ta hand|att tänka|först|fått all)
0.85 (inte|aldrig|knappast|inte längre|föga) ~ (prioriterade|prioriterad|prioriterat oss|på allvar|tagna på allvar|viktiga nog|lyssnade på|hörda|värdigats|gjort er besväret|besvärat er|gitt)
0.8 (är|finns) det ~ någon (där|hemma|vaken|som läser|som lyssnar|kvar hos)
0.85 (inget|inte|ingenting|ej|aldrig|knappt) ~ (hört|hör|hörde|fått höra) ~ (något|nåt|ett pip|ett knyst|ett ljud|ett ord|ett dugg|av|från|någonting|tillbaka|mer|någon|sedan|efter|på)
0.85 (hört|hör|hörde|hörs) ~ (@we)? ~ (inget|ingenting|inte|knappt|noll|aldrig) ~ (något|nåt|från|av|sedan|på|tillbaka|mer|ett|igen|någonting|därefter)
0.85 (hör|hört|hörde|höra) ~ (@you)? ~ (inte|aldrig|ingen|ej) ~ av ~ (er|dig|sig|oss|mig)?
0.85 (ringer|ringt|ringde|mejlar|mejlat|återkommer|återkommit|återkom|återkopplar|återkopplat) ~ (@you|någon)? ~ (aldrig|inte|ej) ~ (tillbaka|upp|åter|mig|oss|som|trots|med|heller|på)
0.85 (når|nå|nått|fått|får|få) ~ (ingen|er inte|inte er|inte dig|aldrig|inte fram|ingen kontakt|inte tag|ingen i|aldrig tag|aldrig kontakt|inte ens tag)
0.85 (obesvarad*|obesvarat|onåbar*|oanträffbar*|okontaktbar*|ignorerad*|ignorerat|ignorerar|ignorerats|ignoreras|nonchaler*|negliger*|bortglömd*|bortglömt|bortprioriter*|nedprioriter*|åsidos*|förbisedd*|avfärda*|avspisa*|avsnoppa*|bortviftad*|viftades|viftas|viftar|avpoller*|styvmoderlig*|radiotyst*|radiotystnad*|tystnaden|telefonkö*|telefonsvarare|telefonsvararen|talsvar|röstbrevlåd*|kölapp|svarta hålet|svart hål|glömt bort oss|glömt bort mig|glömt oss|glömt att vi finns|glömda|spökad*|ghosta*|döva öron|talar för döva|överkörd*|osynlig*)
0.85 (@nth|ännu ett|ännu en|ytterligare en) (mejlet|mejl|mailet|mail|påminnelsen|påminnelse|gången|försöket|meddelandet|brevet|försök|samtalet|ärendet) ~~ (skriver|skriv|mejlar|mejl|mailar|ringer|påminner|ber|frågar|utan|svar|samma|om|kontakt*|försöker|söker|i ärendet|påpekar|hör av|i samma|till er|rapport*|denna|på|den här|sedan)
0.85 (mitt|min|vårt|detta är|det här är|här kommer) ~ @nth ~ (mejl|mejlet|mail|mailet|påminnelse|påminnelsen|försök|försöket|meddelande|brev|samtal|ärende)
0.85 (@many|#) (mejl|mail|samtal|påminnelser|meddelanden|ärenden|försök|sms|telefonsamtal|röstmeddelanden|brev) ~~ (utan|inget|ingen|obesvarad*|senare|inte|och fortfarande|har jag|skickat|svar|igen|ingenting|till er|till supporten)
0.85 (lämnat|lämnade|lagt|lagt in|lagt upp|skapat|pratat in) ~ (@many|#|flera|ett antal|ytterligare)? ~ (meddelande|meddelanden|ärende|ärenden|röstmeddelande*) ~~ (på|till|utan|ingen|inget|hos|svar|men)?
0.85 (känner|känns|känt|upplever|upplevt|känslan|kändes|upplevs|intrycket|fått känslan) ~~ (bortglömd*|oviktig*|bortprioriter*|inte prioriter*|ignorerad*|ohörd*|inte lyssna*|lyssnar inte|inte hörd*|ett nummer|som ett nummer|inte spelar någon roll|i vägen|till besvär|inte betyder|små för|för små|för liten|osynlig*|andrahands*|längst ner|överkörd*|inte välkom*|övergiv*|inte bryr|inte tagna|inte tas på allvar|inte blir lyssnad*|försummad*|utlämnad*|ensam*|oviktiga|nedprioriter*|hamnat sist|i skymundan|ointress*)
0.85 (prioriter*|prioriteras|bryr|bryr er|bryr sig|engagera*|värdesätt*|uppskatta*) ~ (@you|ni)? ~ (inte|ej|aldrig|inte alls|noll|föga) ~ (@we|oss|mig|om|längre|som|små|!våra)?
0.85 (struntar|struntat|skiter|skitit|strunta|ger blanka|rycker på axlarna) ~ (@you|ni|fullständigt|uppenbarligen|tydligen|helt)? ~ (i|fan|på)
0.85 (bollas|bollad*|bollats|bollar|runtbollad*|slussas|slussad*|slussats|hänvisas|hänvisad*|hänvisats|skickas|skickad*|skickats|kopplas|kopplad*|kopplats|kastas|studsar|studsat|vandrar|vandrat) ~ (@we|jag|vi|hit|runt|mellan|från|fram|vidare|omkring|till) ~~ (runt|mellan|vidare|fram och tillbaka|till nästa|till annan|person|personer|avdelning*|till olika|till en annan|hit och dit|instans*|höger|kö|växel|ny|kors och tvärs)
0.85 (mellan|genom) (stolarna|stolar|springorna); faller ~ mellan; (ingen|inte) ~ (kontaktperson|ansvarig) ~ (längre|kvar|utsedd|tilldelad|hos)?
0.85 (ny|nya|olika|annan|sju|sex|fem|fyra|tre|@many|byter|byts|bytt) ~ (person|kontaktperson|kontaktpersoner|handläggare|konsulter|konsult|tekniker|kundansvarig*|projektledare|ansikte*|redovisningskonsult*) ~~ (varje gång|hela tiden|ständigt|på ett år|var gång|gången|utan att|på ett halvår|igen|förklara|på fjorton|på tolv|på kort|på två|sedan)
0.85 (förklara|förklarar|förklarat|börja om|berätta|upprepa|dra) ~~ (sju gånger|varje gång|om och om|från början|för ny|för en ny|hela tiden|gång på gång|@many gånger|# gånger|igen och igen|samma sak)
0.85 (tidigare|förr|förut|en gång i tiden|i början) ~~ (ringde|svarade|kände|visste|brukade ni|kunde man) ~~ (nu|numera|idag|i dag|men|inte|ingen|istället|i stället)
0.8 (ett|enkelt|kort|litet|en rad) (mejl|samtal|sms|svar|ursäkt|meddelande|besked|förlåt|telefonsamtal|livstecken) ~ (hade|skulle) ~ (räckt|varit|kunna|suttit|varit på)
0.8 (hade|kunde|skulle|borde) ~~ (åtminstone|i alla fall|väl|minsta|ens|vara på sin plats|enklaste|bara) ~~ (hört av|meddelat|svarat|ringt|ringa|förvarnat|mejlat|informerat|berätta*|höra av|sagt|bett om ursäkt|svara|återkom*|lyfta luren)
0.8 (lever|finns|existerar) ni ~ (kvar|än|fortfarande|överhuvudtaget|ens)?; (någon|nån) (hemma|där|vaken|som läser)
0.8 (få|får|fått|läsa|höra) ~ (reda på|veta|höra|om|läsa) ~~ (via linkedin|i tidningen|av en slump|ryktesvägen|av !våra kunder|av en kund|via en kund|sist av alla|bakvägen|i efterhand|via hemsidan|genom en kund|på facebook)
0.8 (sist|längst ner|längst bak|sist i) ~ (i|på) ~ (kön|listan|högen|näringskedjan|prioriter*)
0.8 (brist|bristande|bristen|dålig|noll|obefintlig|obefintlig*|usel|utebliven|sämre|kass|uteblivna|minimal) ~ (på)? ~ (kommunikation*|återkoppling*|engagemang*|respekt|intresse|svar|tillgänglighet*|uppföljning|information*|lyhördhet|kundvård|kontakt|närvaro)
0.8 (kommunikationen|återkopplingen|engagemanget|kontakten|informationen|bemötandet|intresset|uppföljningen|dialogen) ~~ (obefintlig*|brister|brist*|usel*|under all|dålig*|dåligt|noll|lyser|uteblir|uteblev|uteblivit|sämre|försvann|borta|saknas|svalnat|katastrof*|kass|svag*|slut|dött|dog|upphört)
0.8 (lyser|lyst) med (sin|er|din) frånvaro; (övergav|övergett|övergivit|lämnat|lämnade|lämnats|lämnades|lämnar) ~ (oss|mig|vi|jag|där)? ~ (i sticket|i ovisshet|ensam*|vind för våg|utan besked|åt !vårt öde|i lurven|utan svar|hängande|åt sitt öde|i mörker|i ovetskap|med problem*)
0.8 (i ovisshet|i sticket|vind för våg|utan förvarning|utan att meddela|utan att informera|utan att höra|utan ett ord|utan en förklaring|utan att säga|utan minsta|inte ett ljud|inte ett ord|inte ett pip|inte en rad|inte ett livstecken|inte ens ett|inte ens en)
0.8 (sedan|efter) ~ (@people|kenneth|hon|han|kontaktperson*) ~ (slutade|slutat|gick) ~~ (ingen|inte|inget|aldrig|olika|nya|ny|tyst|känns)
0.8 (hemlighålla|undanhåll*|undanhållit|undviker|undviks|undvikande|gömmer er|smiter|duckar|duckat|slingrar) ~ (@we|frågan|oss|svar*|er|ansvar*|bakom)?
0.8 (enda|det enda) sättet ~~ (kontakt|svar|få tag|uppmärksamhet|reaktion|gehör); (läser|läst) ~ (ni|någon) ~ (ens|överhuvudtaget|!våra mejl|mina mejl|det här|mejlen)
0.85 (skickat|lämnat|mejlat|mailat|ringt|skrivit|påmint|sökt|frågat|hört av) ~ (två|tre|fyra|fem|flera|många|#|upprepade|ett antal|otaliga) ~ (gånger|mejl|mail|meddelanden|påminnelser|samtal|sms|frågor)
0.85 (inte|aldrig|inget|ingen|inga|utan|ej|uteblivet) ~ (svar|återkoppling|besked|respons|livstecken|reaktion|ett ljud|ett ord) ~ (från|på|alls|än|ännu|hittills|överhuvudtaget|sedan|fått)?
0.85 (ingen|inte en enda|inte någon) ~ (svarar|svarat|hör av|hört av|ringer|ringt|återkommer|återkommit|återkopplat|återkopplar|bryr|brytt|vet|tar tag|tagit tag|informerat|meddelat|kontaktat|förklarat|svarade|lyfter)
0.85 (mina|våra|de) ~ (mejl|mail|frågor|samtal|meddelanden|synpunkter|påminnelser|brev|ärenden) ~ (obesvarade|ignoreras|ignorerats|besvaras inte|inte besvarats|försvinner|ut i tomma|hamnar|glöms|viftas bort|inte tagits)
0.85 (känner|känns|känt|kände|känna) ~ (oss|mig|som|sig)? ~ (bortglömda|bortglömd|ignorerad*|bortprioriterad*|nedprioriterad*|åsidosatt*|oviktig*|osedd*|överkörd*|osynlig*|glömda|glömd|att vi inte räknas|längst ner|sist i kön|en liten kund|som luft|att ingen lyssnar|ett nummer)
0.85 (dövörat|döva öron|talar för döva|prata med en vägg|radiotystnad|tyst som|knäpptyst|helt tyst|dödstyst|spårlöst|tystnad från er|gå upp i rök|gått upp i rök) ~ (till|från|er|i|sedan|hos|har)? ; (längst ner|sist|långt ner) ~ (listan|högen|kön|prioriteringslistan)
0.85 (måste|fått|tvungen|tvungna) ~ (jaga|tjata|påminna er|ringa flera|själv ringa|själva ringa|ligga på|upprepa|förklara igen|stöta på) ; (ny|nya|olika|annan) ~ (kontaktperson*|handläggare|person|namn) ~ (varje gång|igen|hela tiden|hela) ; (förr|tidigare|förut) ~ (ringde|svarade|brukade|hörde|fick vi|var det|fanns|kände)
0.85 (mejl|mail|brev|meddelanden|samtal|påminnelser) utan ~ (svar|respons|reaktion|återkoppling) ; utan ett enda svar

[complaint.cost]
0.85 (för|alldeles för|alltför|väl|!så|sjukt|skamligt|svindlande|orimligt|oskäligt|hutlöst|fruktansvärt|vansinnigt|väldigt|rätt|ganska|ruggigt|onödigt|ohemult|jäkligt|jävligt|snuskigt|otroligt|galet|blir|är|riktigt|lite|nog|rejält) (dyrt|dyr|dyra|dyrbart|kostsam*|kostsamt|högt pris|saltat|salt)
0.85 (svindyr*|svindyrt|skitdyr*|skitdyrt|jättedyr*|jättedyrt|asdyr*|asdyrt|överpris*|ockerpris*|ocker|hutlös*|skamlös* pris|rånarpris*|fantasipris*|blodpris*|prischock*|superdyr*|dyrköpt*|lyxpris*|hiskelig* pris|överprissatt*|oskälig* pris|stenrikt|dyrgrip|dyrast|dyraste|fickorna|mjölkar|mjölkade|mjölkko*|skinnade|skinnad*|uppskörta*|plundra*|blåst på|prispåslag*|kostnadsexplosion*|kostsamma läxor)
0.85 (pris|priset|priser|priserna|timpris*|timarvode*|arvode|arvodet|avgift|avgiften|kostnad|kostnaden|kostnaderna|offerten|belopp|beloppet|fakturan|fakturorna|notan|räkningen|taxan|taxa|summan|månadsavgiften|månadskostnad*|fakturabelopp*|licenskostnad*|kostnadsläget|underhållsavgift*|debiteringen|timtaxa*|timtaxan|årsavgiften) ~~ (för hög*|för högt|hög|högt|höga|skyhög*|orimlig*|oskälig*|saftig*|saftigt|saltad|salt|saltade|magstark*|magstarkt|häftig*|i överkant|i högsta laget|i mesta laget|i saftigaste laget|hutlös*|skenar|skenat|skjutit i höjden|skenade|ökat|ökar|stiger|stigit|dubbla*|fördubbl*|tredubbl*|inte försvara*|svår att motivera|svårt att motivera|!svår att försvara|inte motivera*|över budget|skrämmande|får oss att|rusat|rusar|chock*|stack ut|sticker i väg|sticker iväg|hisnande|oproportionerlig*|inte rimlig*|orimligt|inte står i|står inte i|löjlig*|absurd*|galen|galet|helt galen|tagit oss på sängen|på tok för)
0.85 (saftig*|saltad*|saftigaste|saftiga|hög|höga|höjda|orimlig*|oskälig*|hutlös*|skyhög*|magstark*|rejäl|rejäla|ordentlig|häftig*|svindlande|dryg*|dryga|kraftig*|rundligt tilltag*) (pris|priset|priser|priserna|prishöjning*|timpris*|timarvode*|arvode|arvodet|avgift*|kostnad*|nota|notan|räkning|räkningar|faktura|fakturor|höjning|höjningar|höjningen|summa|summor|prislapp*|påslag|taxa|taxor|debiter*|belopp|månadsavgift*|timdebitering*)
0.85 (prishöjning|prishöjningen|prishöjningar|prishöjningarna|avgiftshöjning*|höjningen|höjt priset|höjt priserna|höjer priset|höjer priserna|prisökning*|arvodeshöjning*|höjt arvodet|höja priset|höja priserna|höjt avgift*|höjer avgift*|höjt timpris*|höjer timpris*|prisjustering*) ~~ (inte|utan|motiver*|svår*|!svår|!svårt|orimlig*|tuff*|chock*|förvåna*|oväntad*|tredje|trots|samtidigt|sämre|reagera*|acceptera*|saftig*|häpna*|kännbar*|kraftig*|hur kan|varför|svälja)
0.85 (valuta|utbyte|värde|nytta) ~ (för|av) ~ (pengarna|pengar|våra pengar|kostnad*|allt vi betalar|avgift*|arvode*|pengarna vi) ~~
0.85 (inte|aldrig|knappast|långt ifrån|inget|föga|ej) ~ (!värt|!värd|!värda|valuta för|prisvärt|prisvärd*|värde för|någon valuta|kostnadseffektiv*|billig*|gratis|billiga|en spottstyver|stå i proportion|motsvara*|försvara* kostnad*|motiver* kostnad*|lönsamt|försvarbar*|försvarbart) ~ (pengarna|priset|det|kostnad*|#|pengar|för|hos|pris*|avgift*)?
0.85 (står|stod|stå) ~ (inte|knappast|föga) ~ i ~ proportion*; (inte|föga) ~ i ~ proportion* ~ till
0.85 (vad|exakt vad) ~ (betalar|får|fick|köper|betalade|har) ~ (@we|egentligen|man) ~ (egentligen|för|betalt|ut|exakt|betalat)? ~ (för|pengarna|av det här|för pengarna|de pengarna|egentligen|tillbaka)
0.85 (vad|undrar vad|undrar mest vad) ~~ (betalar för|får för pengarna|får för|betalat för|gör egentligen|pengarna går till|pengarna tar vägen|kostar !så mycket|får ut av|ingår egentligen|gör för pengarna|får valuta)
0.85 (för|till|med) (det|den|dom|de|sådana|såna|den sortens|den typen|en sådan|en sån|detta|ett sådant) (priset|pengarna|beloppet|summan|summorna|arvodet|prislappen|kostnaden|avgiften|månadskostnaden|timpriset|pengar|pengen|slanten|pris) ~ (hade|kan|får|fick|borde|förvänta*|trodde|tycker|kunde|vill|förtjänar|ska|krävs|begär|skulle|är det)
0.85 (kostar|kostade|kostat|kosta) ~ (det|oss|mig|ju|numera|redan|er|ni)? ~ (skjortan|en förmögenhet|för mycket|mer än|dubbelt|mycket mer|alldeles|en halv|multum|flera tusen|en hacka|en årslön|!så mycket|en slant|skjortan och|för varje|oss redan|mer och mer|betydligt mer|blod|smakar|på tok|!så in i|fortfarande|som|lika mycket som|mest)
0.85 smakar det ~ kostar; (kastade|bortkastade|bortkastad*|slösade|slöseri|slösat|slängda|kastat|kasta|bränt|bränner|slösar|förspillda|eldat upp|bortslösad*|hällt) ~ (med|bort)? ~ (pengar|pengarna|krona|kronor|budget*|tid och pengar|resurser|#|tusen|medlemspeng*|skattepeng*|på er|slantar)
0.85 (pengar|pengarna|tusen|kronor|kr|budget*) ~ (i sjön|rakt ut|i papperskorgen|ut genom fönstret|i ett svart hål|bortkast*|kastade i|upp i rök|till ingen nytta|helt i onödan|i onödan|för ingenting|åt skogen|för noll|för det här|till vad)
0.85 (tusen|kronor|kr|tusenlappar|lakan|papp|spänn|miljon|miljoner|månaden|året|timmen|timme|000) ~ för ~ (det här|detta|ingenting|inget|en sån|en sådan|det där|noll|vad|en halv|att ingen|att|en mall|skräp|tio minuters|tre rader|en timmes|tio minuter|fem minuters|byta|samma|två|en logga|ett mejl|ett telefonsamtal)
0.85 (tusen|kronor|kr|000|miljon|papp|spänn) och (noll|inga|inte|ingen|inget|ingenting|ändå|!så|fortfarande); (mejl|samtal|rader|text|logga|timmes|möte) ~~ kan kosta ~ (#|tusen|!så); hur ~~ kan kosta
0.85 (får|fick|få|få ut|fått) ~ (@we|man|vi)? ~ (!så)? ~ (lite|inget|ingenting|för lite|mindre|inte mycket|inte|noll|allt mindre) ~ (för|av|ut) ~ (pengarna|pengar|det vi|priset|kostnad*|avgift*|för|betalar)
0.85 (billigare|billigast|halva priset|halva kostnaden|hälften av priset|en tredjedel av|lägre pris|lägre priser|bättre pris|bättre priser|mindre betalt|tredjedelen|betydligt lägre|till halva|för halva|för hälften|hälften !så dyr*|prispress*|prisvärdare|förmånligare|gratis hos|tjugo procent lägre) ~~ (än|hos|från|alternativ*|annan|andra|konkurrent*|offert*|att|någon annan|kusin*|på annat|för|av|samma|och|erbjud*|kan)
0.85 (dubbelt|dubbla|tre gånger|två gånger|tredubbla|fyra gånger|fem gånger|# procent|femtio procent|trettio procent|tjugo procent) ~ (!så)? ~ (dyr|dyra|dyrt|mycket som|priset|kostnaden|mer än|dyrare|mycket betalt|högre) ~ (än|som|mot|för|jämfört)?
0.85 (dyrare|kostsammare) ~~ (än|hos|konkurrent*|jämför*|annan|andra|för varje|varje|år|och sämre|blivit|igen|blir)
0.85 (svårt|!svårt|svår|!svår|omöjligt|omöjlig|kan inte|inte) ~~ (motivera|försvara|räkna hem|få ihop|rättfärdiga|förklara för) ~~ (kostnad*|pris*|utgift*|summan|styrelsen|#|ledning*|belopp*|avgift*|arvode*|ägarna|medlemmarna|investering*|pengarna|budgeten|faktur*|läggs|lägger)
0.85 (kostnaden|kostnaderna|avgiften|arvodet|utgiften|priset|summan|det|#) ~~ (svår|!svår|svårt|!svårt|inte) ~ (att|kan|går)? ~ (motivera|försvara|räkna hem|rättfärdiga|motiveras|försvaras|att motivera|att försvara)
0.85 (budget|budgeten|takpris*|kostnadsram*|ramen|kostnaden|kostnaderna) ~~ (spräckt|spräckts|sprängd|sprängts|överskrid*|överskrit*|skenar|skenat|skenade|dubbelt|tak|rusat|rusar|över styr|sprack|spruckit|drog iväg|dragit iväg|skjuter)
0.85 (nickel|debiterar|debiteras|betala|fakturerar|fakturera|tar betalt|ta betalt|kostar) ~~ (för minsta|minsta lilla|varje mejl|varje telefonsamtal|varenda|varje gång|för varje|för allt|för att svara|för ett mejl|för andas|för luften|varje liten|kvart för|för att rätta|för sina egna|för era egna|extra för allt|per påbörjad)
0.85 (lönar|lönat|löner|betalar) ~ sig ~ (inte|knappast|aldrig|dåligt); (inte|aldrig) ~ (lönar sig|betala sig|gett utdelning|ekonomiskt försvar*)
0.85 (prisläget|prisnivån|prisbilden|kostnadsnivån|timtaxan|nivån på arvode*|arvodesnivån|kostnadsbilden) ~~ (hög|högt|inte|för|svår*|tveksam*|orimlig*|problem*|utmana*|jämför*|konkurrent*|över)?
0.85 (bara|enbart|endast) ~ (får|fått|ett|en|två) ~ (rapport|pdf|möte|faktura|fakturor) ~ (i månaden|för pengarna); (mycket|stora|hutlösa|massor med|massa) pengar ~ (för|på) ~ (lite|ingenting|inget|något|så lite|det här|er)
0.8 (betalar|betalade|betalat|lagt|la|lägger|pröjsat|pyntat|spenderat|investerat|lade) ~~ (#|tusen|miljon|tusentals|en halv miljon|dyra pengar|dyrt|bra betalt|mycket pengar|stora pengar|massor) ~~ (och|för|men|utan) ~ (får|fick|fått|ingenting|inget|inte|ändå|vad|noll|detta|det|en sån|resultat|ens|har|trots)
0.8 (undrar|ifrågasätter|tveksam*|tvivlar|osäker*|fundera*|funderar) ~~ (!värt|prisvärd*|pengarna|vad vi betalar|kostnad*|avgift*|valuta|prislappen|priset|arvode*|nytta|avkastning)
0.8 (är det|är ni|är tjänsten|var det) ~ (verkligen)? ~ (!värt|!värd|!värda) ~ (#|pengarna|priset|det|det här)
0.8 (rena|ren|rent|dagsljus) (rånet|ocker|rån|utpressning|plundring|stölden|bedrägeri*)
0.85 (för|alldeles för|rätt|ganska|väl|lite|väldigt|sanslöst|orimligt|onödigt) (dyrt|dyr|dyra|saftig|saftigt|högt pris|höga priser|hög kostnad) ; (överpris|ocker|ockerpris|hutlös*|saftigt|saftig räkning|svindyr*|dyra dubbelt|dubbelt så dyr*|rena rånet|fantasipris*|kostar skjortan)
0.85 (priset|kostnaden|arvodet|fakturan|timpriset|avgiften|beloppet|räkningen) ~ (för hög|för högt|höjt|höjts|gått upp|fördubblat|fördubblats|orimlig*|står inte i proportion|chock|högre än|svårt att motivera|satte i halsen|saftig*|skenat|sticker iväg|dubbelt)
0.85 (valuta för|vad vi|vad jag|vad får) ~ (pengarna|betalar för|betalar egentligen|får för) ~ ; (billigare|hälften så mycket|halva priset|mindre betalt) ~ (hos andra|på annat håll|någon annanstans|konkurrent*|offert*|andra|alternativ)

[escalation]
0.85 (eskalera*|eskalerat|anmäla|anmält|klaga|klagat) ~~ (till|hos) ~ (er|din|högre|byråns|!vår|min) ~ (chef|vd|ledning|ordförande|ägare|styrelse|nivå|huvudkontor*|koncern*)
0.7 (lyft|lyfter|lyfta|lyfts|lyftas|fört) ~ (det|detta|det här|saken|frågan|ärendet|upp)? ~ (med|till|hos|på) ~ (!vår|min|er|högre|nästa|bolagets) ~ (chef|vd|ordförande|styrelse|ledning|ledningsgrupp|ägare|huvudkontor*|koncern*|direktion|generalsekreterare|nivå|kommunledning|nämnd|direktör|högsta)
0.85 (prata|tala|snacka|träffa|möte|samtal|ringa|ringd|ringas|kontakt|kontakten|kontakta|nå|telefonnummer|nummer|numret|uppgifter|kontaktuppgift*|namn|namnet|mejladress|koppla|kopplas|vända|vänder|vidarebefordra*|vidarebefordras|skickas|lyfta|lyfts|lyft|lyfter|höra|hör|svar|besked|eskalera*|avstämning|sätta|få|vill ha|höras|bli uppringd|uppringd|återkoppling) ~~ (med|av|till|från|hos|på|via) ~ (er|din|en|ert|byråns|firmans|närmaste|ansvarig|högsta|någon i|er egen) ~ @people; till byråns (vd|chef|ledning|ägare)
0.85 (er|din|ert|eran|byråns|bolagets|företagets|firmans) ~ @people ~~ (ringer|ringa|hör av|höra av|kontakt*|svara|svarar|återkom*|förklara*|bör|borde|får veta|informera*|informerad*|kopia|i tråden|måste|få veta|läsa detta|veta om)
0.85 (kräver|vill|förväntar|begär|önskar|ber|insisterar|skulle vilja) ~~ (er|din|en|ert|någon i|någon från|ansvarig|högsta|byråns|att) ~ @people
0.85 @people ~ (hos er|på er byrå) ; (högre upp|högre ort|högsta ort|högsta chef*|högsta ledning*|eskalera|eskalerar|eskaleras|eskalering|eskalerat|eskalerade|eskaleringen|eskaleringsväg*|eskaleringsärende|chefsnivå|ledningsnivå|överordnad*|närmaste chef|närmsta chef|ansvarig chef|klagomålsansvarig*|klagomålshantering*|kundombudsman*)
0.85 (någon|en person|nån|den|personen) ~ (som|med) ~ (bestämmer|mandat|ansvarar|är ansvarig|har ansvar|har mandat|kan besluta|kan fatta|beslutsmandat|befogenhet*|äger|beslutsrätt|har befogenhet|vet vad|rätt att besluta|fattar beslut|faktiskt kan|ytterst ansvarig|ansvar för|kan svara|på riktigt|pondus|tyngd|har det yttersta|ytterst)
0.85 (ansvarig|ytterst ansvarig|huvudansvarig|högst ansvarig) ~ (person|hos er|på er|chef|ska|ringer|kontaktar|får|hör|för !vårt)
0.85 (vem|vilken) ~ (är|har|kan|bestämmer|äger) ~ (ansvarig|ansvar|chef|högst|ytterst|beslutar|din chef|er chef|vd|över dig|ansvaret|det yttersta)
0.85 (!vår|min|vår|bolagets|föreningens|koncernens) ~ (chef|vd|vdn|ordförande|styrelse|ledning|ledningsgrupp|ägare|koncernledning|generalsekreterare|rektor|kommundirektör|inköpschef|ekonomichef|cfo|finanschef|förbundsdirektör|styrelseordförande|huvudkontor*|chefen|moderbolag*|direktör|verksamhetschef|koncernchef|regionchef) ~~ (ringer|kommer att ringa|vill träffa|vill prata|vill ha svar|vill ha ett möte|kontaktar|kräver|tar över|tar nu|hör av sig|höra av sig|är inkopplad*|inkopplad*|kopplats|kopplas|informerad*|i kopia|undrar|frågar|tar det härifrån|kommer att kontakta|har tagit|mycket missnöjd|inte glad|inte nöjd|rasande|kräver svar|vill nu|har bett mig|vill veta|kommer kontakta|tappat tålamod*|involver*)
0.85 (sätter|satt|satte|lägger|lagt|kopierar|kopierat|ställer|ta|tar) ~~ (chef|chefen|vd|ordförande|styrelsen|ledning*|ägare*|direktör*|cfo|ekonomichef) ~ (i|på|som)? ~ (kopia|cc|kopian|tråden|loopen); (chef|vd|ordförande|styrelsen|cfo|ledning*|ägaren) ~ (på|i|läggs|är) ~ (kopia|cc|tråden)
0.85 (inte|slippa|inte längre|trött på att) ~ (prata|tala|diskutera|ha att göra|mejla|nöja mig) ~~ (kundtjänst|supporten|växeln|praktikant*|junior*|assistent*|konsulterna|säljare*|receptionen|första linjen|handläggar*|trainee*|projektassistent*)
0.85 (inte till|istället för|i stället för) ~ (någon av|en av)? ~ (konsulterna|handläggar*|säljar*|kundtjänst|supporten|assistent*|junior*)
0.85 (vd|chef|chefen|styrelsen|ledningen|ordföranden|ägaren) till (vd|chef|ledning|styrelse|ägare)
0.8 (klagomål|ärende|ärendet|detta|det|frågan|saken) ~~ (till|hos|på) ~ (er|högre|byråns|din) ~ (ledning|ledningen|vd|chef|chefen|styrelse|högsta|nivå|huvudkontor*|ägare|ägarna|koncern*)
0.8 (mejl|mejlet|brev|detta|det här|ärendet) ~~ (vidarebefordra*|skickas|går|lämnas) ~~ (till) ~ (den|din|er|ansvarig|någon) ~ (som äger|chef|ägare|vd|som leder|som bestämmer|ledning*|högre)
0.8 (behöver|kräver|dags|tid) ~~ (nästa nivå|annan nivå|högre nivå|ledningsnivå|chefsnivå|en nivå upp|nivå upp|prata chef*)
0.8 (ring|ringer|be|låt|säg|hälsa) ~ (din|er|din närmaste) (chef|vd|ägare) ~

[request]
0.75 (om) ~~ (inte|ej) ~~ (avhjälpt*|åtgärdat|åtgärdats|åtgärdad*|löst|rättat|rättats|betalt|fått svar|levererat|på plats|återbetalat|inkommit|kreditera*|krediterat) ~~ (senast|före|innan|inom|till)
0.75 (ska|behöver|bör|vill ha) ~ till (engelska|tyska|franska|spanska|polska|norska|danska|finska|litauiska|italienska|svenska|arabiska|estniska)
0.85 (kan|kunde|vill|ville|skulle|får|hinner|orkar) (ni|du|någon|nån|någon av er|er kollega|någon hos er|en av er|man) ~~ (@ask|vara|kunna|få|gå|dra|fundera|bidra|föreslå|bygga|köra|tolka|erbjuda|ordna)
0.45 (kan|kunde|skulle|vill) (ni|du|någon|nån)
0.85 (kan|får|ska|skulle|bör|hinner|borde|fick) (vi|jag) ~ (få|ta|boka|flytta|skicka|beställa|se|höra|prata|betala|dela|ses|träffas|byta|ändra|skjuta|ha|hyra|låna|vänta|räkna|köra|lägga|höras|använda|dra|komma|önska|be|ringa|förlänga|lösa|göra|slippa|hämta|anmäla|be om|fakturera|veta)
0.85 (vänligen|vänlig|var vänlig|vänliga|var snäll|var snälla|snälla|snäll|var god|be vänligen|vore vänlig) ~~ @ask
0.85 (vänligen|var vänlig|var god|var snälla|var snäll) ~ (och|att)? ~ (@ask|lämna|håll|stryk|ta|låt|påminn|returnera|makulera|inkludera|komplettera|beakta|skapa|säkerställ|svara|prioritera|rensa|kalla|upphör|sluta)
0.85 (tacksam|tacksamma|glad|glada|uppskattar|uppskattas|uppskatta|tacksamt|bra|fint|toppen|perfekt|kul|super|guld|jättebra|schysst|snällt|önskvärt|kanon) ~ (för|om) ~ (svar|besked|ni|du|vi|ett|en|återkoppling|att|hjälp|någon|jag|snabb*|bekräft*|offert|det|få|kopia|samtal|er|klarhet|återkomst|uppring*|vägledning|information)
0.85 (jag|vi|undertecknad) ~ (vill|önskar|ville|behöver|skulle vilja|skulle behöva|måste) ~ (ha|få|att|se|veta|prata|tala|träffa|beställa|boka in|ändra|flytta|byta|be|höra|lägga till|hjälp|svar|besked|en|ett|er hjälp|kopia|offert*|underlag*|skriftlig*|bekräft*|information|upp|ert|era)
0.85 (jag|vi|undertecknad) ~ (kräver|begär|ber|förväntar|emotser|motser|undrar|yrkar|efterfrågar|väntar oss|insisterar|har en fråga|har några frågor|har ett önskemål|skulle uppskatta)
0.85 (vill|önskar|behöver|skulle) (jag|vi) ~ (ha|att|få|vilja ha|ett|en|veta|behöva|skriftlig*|svar|hjälp|prata|se|träffa|beställa|höra|byta|ändra)
0.85 (kräver|begär|ber|förväntar|emotser|undrar|yrkar) (jag|vi) ~ (ha|att|få|om|er|en|ett|oss|mig|hur|vad|svar|skriftlig*|omedelbar*|nu|av|därför|svar|besked|full|snarast)
0.85 (skulle|vill|hade) ~ (gärna|vilja|behöva|önska|uppskatta|velat) ~ (ha|få|att|se|höra|beställa|boka|veta|en|ett|hjälp|byta|lägga|ta|er)
0.8 (emotser|motser|inväntar|ser fram emot|avvaktar) ~ (er|ert|din|ditt|ett|en|svar|återkoppling|besked|bekräft*|skyndsam*|snar*|omgående|kredit*|korrigera*|rättelse|förslag|offert|redogör*)
0.85 (återkom|återkomma) ~ (med|senast|snarast|till|när|omgående|idag|!så|inom|asap|gärna med|gärna senast|skyndsamt|före|innan|angående|hur)
0.85 (hör|höra) ~ av (er|dig|sig) ~ (när|snarast|idag|senast|omgående|med|till|!så|imorgon|asap|nu|direkt|före|innan|inom|till mig|skyndsamt|redan|ikväll)
0.85 (ring|ge|bekräfta|förklara|redogör|svara|lös|håll|låt|hjälp|påminn|säkerställ|korrigera|rätta|släpp|byt|sänd|stryk|stäng|lägg|sätt|släng|återställ|skicka|mejla|maila|fixa|åtgärda|kolla|kontrollera|ändra|uppdatera|justera|kreditera|makulera|pausa|stoppa|lämna|skriv|radera|ta bort|publicera|specificera|leverera|komplettera|bokför|bokfört|konter*|boka in|installera|spärra) ~ (mig|oss|den|det|detta|dem|gärna|bara|även|också|snarast|omgående|genast|därför|fakturan|filen|filerna|mötet|namnet|felet|era|ert|samtliga|följande|texten|offert*|kopia*|bokningen|bilden|bilderna|allt|alla|tillbaka|hur|vad|när|om|skriftlig*|en ny|avtal|avtalet|fordran|på nytt|underlag*|siffrorna|timmarna|kontot|licens*|rubriken|senast)
0.8 (meddela|berätta|se|ta|boka|flytta|avboka|ordna|gör|dra|hämta|prioritera) ~ (mig|oss|gärna|snarast|omgående|därför|även också|till att|tack)
0.8 (går|gick|skulle|vore) det ~ (att|bra att|möjligen|även|kunna|gå att|vara möjligt|fortfarande)
0.8 (är|vore|finns|blir) det ~ (möjligt|möjlighet|okej om|ok om|möjligheter|någon möjlighet|någon chans|chans|okej att|tillåtet|något sätt|någon som kan)
0.85 (låt|låta) ~ (mig|oss) ~ (veta|höra|få veta|ta del); (ge) ~ (besked|oss besked|mig besked)
0.85 (undrar|undra|funderar|fundera) ~ (om|hur|vad|när|varför|vilken|vilket|var|över|ifall|vem|på|bara|lite); (ber|be|bad) ~ (er|dig|att|om|vänligen|ni|någon|få)
0.8 (behöver|behövs|behöver vi|saknar|saknas|söker|efterlyser) ~~ (senast|till|innan|svar|hjälp|besked|offert*|underlag*|en ny|er hjälp|få|hjälp med|veta|ert|era|uppgift*|före|bekräft*|pris*)
0.8 (en|liten|kort|snabb|några|par|två|följdfråga|två snabba) (fråga|frågor|undran|fundering|följdfråga|önskemål|sak); (önskemål|begäran|förfrågan|offertförfrågan|beställning) ~ (om|på|från|är)
0.8 (får|fick|få) ~ (vi|jag) ~ (be|lov|önska|en|ett|svar|veta|offert*|pris*|hjälp|se)
0.8 (vad|hur|när|var|vilken|vilket) (kostar|gäller|passar) ~ (ni|du|det|er|om|en|ett|för)
0.8 (offert|prisuppgift|prisförslag|pris|tidsuppskattning|kostnadsförslag|förslag|återkoppling|svar|besked|bekräftelse|förklaring|redogörelse|åtgärdsplan|handlingsplan) ~ (önskas|tack|emotses|senast|inväntas|krävs|snarast|omgående|motses)
0.8 (ska|måste|bör|behöver|skall|får|kan) ~~ (ändras|bytas|rättas|korrigeras|läggas|tas bort|flyttas|uppdateras|kompletteras|strykas|åtgärdas|fixas|lösas|vara klart|vara klar|vara löst|skickas|publiceras|fungera|bort|justeras|raderas|återställas|stoppas|levereras|faktureras|stå) ~ (till|på|in|bort|innan|senast|före|snarast|omgående|nu|idag|från|i|med|av|imorgon|för)?
0.8 (gärna|helst|snarast|omgående) ~ (svar|besked|samtal|en|ett|före|senast|idag|via|på|innan|återkoppl*|ring|mejla|skicka|hör|skriftlig*|med|bekräft*|offert*)
0.8 (rätta|fixa|ring|lös|åtgärda|stoppa|svara|ta ner|ta bort|stäng|släck|hjälp|återkom) ~ (nu|idag|omgående|genast|snarast|nu|tack|direkt|på en gång|!här|fort|filen)
0.8 (rätta till|fixa detta|fixa det|lös detta|lös det|hjälp oss|hjälp mig|ring mig|ring oss|skynda på|sätt fart|svara på|ta tag i)
0.8 (får ni|får du) ~ (lösa|fixa|rätta|åtgärda|se till|komma|göra|ge|skicka|ordna|ringa|förklara)
0.8 (vill|kräver|begär|yrkar|förväntar) ~~ (förklaring|svar|besked|tillbaka|kompensation|åtgärdsplan|möte|ersättning|rättelse|återbetalning|prisavdrag|krediter*|nytt förslag|garantier|tidplan|skriftlig*|omgjort|rättat|åtgärdat|löst|löst)
0.75 (hjälp|hjälpa|assistans|stöd) ~ (med|oss|mig|att); (kolla|kika|titta|se) ~ (på|över|igenom) ~ (det|detta|den|bifogad*|felet|avtal*|filen|offert*)
0.75 (passar|funkar|fungerar|duger) ~ (det|det att|den|er|dig) ; (hur|vad) ~ (gör|tänker|ser|låter) (vi|ni|du|det); (vore|skulle vara) ~ (bra|kul|fint|toppen|skönt|snällt|trevligt) ~ (med|att|om)
0.75 (ny|annan|annat) (tid|dag|datum) ~ (föreslå|passar|bokas|hitta|för mötet|tack); (föreslå|föreslår) ~ (gärna|en|ett|ny|nya|några|tid|tider)
0.75 skicka ~ (pappren|papperen|avtalet|kontraktet) ; hör av (dig|er) ; kan någon ~ (höra av|svara|titta|ringa)

[urgent]
0.85 (brådskande|brådskar|brådska|bråttom|akut|akuta|akutläge|akutärende|snarast|snarast möjligt|omgående|omedelbart|omedelbar|genast|asap|skyndsamt|skyndsam|illa kvickt|ögonblickligen|ofördröjligen|pronto|expressbeställning|panik|kris|krisläge|nödläge|nödsituation|sos|mayday|högsta prioritet|prio ett|prio 1|hög prioritet|tidskritisk*|jättebråttom|superbråttom|skitbråttom|superakut|brandkårsutryckning|snabbast möjligt|ilfart|fortast möjligt|fortast|ilsamtal|rödmarkerad*|blixtsnabbt|nödrop|katastrofläge)
0.85 (!så) (fort|snart|snabbt) (som möjligt|ni kan|du kan|det går|som|bara); (bums|på studs|på stört|på en gång|på direkten|med en gång|utan dröjsmål|utan fördröjning|i detta nu|nu direkt|direkt nu|nu genast|nu på|på momangen|här och nu|med vändande|per omgående|på sekunden|i rappet|kvickt som)
0.85 (hinner|kan) ~ inte ~ vänta ~ (längre|till|på|mer)?; (tål|tål inte|går inte) ~ (inte)? ~ (vänta|väntas|dröja|att vänta|att skjuta); inte (en minut|en sekund|en timme|en dag) ~ att (förlora|vänta|spilla)
0.85 (ring|fixa|rätta|lös|svara|åtgärda|stäng|stoppa|hjälp|återkom|ta bort|ta ner|hör av er|hör av dig|återställ|filen) ~ (mig|det|detta|oss|den|filen|felet|en|någon|upp)? ~ (nu|genast|direkt|omgående|ikväll|idag|i kväll|i eftermiddag|på förmiddan|fort|på en gång|i dag)
0.8 (tiden|klockan|tidsfristen) (rinner|tickar|är knapp|går|börjar rinna|håller på att); (det|tiden) (brinner|rinner) ~ (i knutarna|ut|iväg)?; (knapp|knappt) om tid; ont om tid; (sista|i sista) (sekunden|minuten|stund)
0.8 (står|stannar|ligger) ~ (allt|helt|hela|verksamheten|produktionen|butiken|kassorna|vi|jobbet|lagret|arbetet|hotellet|restaurangen|alla) ~ (still|stilla|nere|stopp|och väntar); (hela|all|allt|alla) ~ (verksamhet*|butik*|produktion*|kontor*|lager*|jobb*|hotell*) ~ (står|ligger) ~ (still|stilla|nere)
0.8 (förlorar|tappar) ~ (pengar|kunder|order|ordrar|försäljning|omsättning|tusentals) ~ (varje|per|för varje|varenda|i|nu|så)
0.8 (varje|varenda) (minut|timme|sekund|dag) ~ (räknas|kostar|är dyrbar|som går); (ingen|inget) ~ kan ~ (jobba|arbeta|logga in|sälja|ta betalt|fakturera)
0.8 (senast|innan|före|helst|redan|måste) (idag|ikväll|imorgon|i dag|i kväll|i morgon|stängning|i eftermiddag|imorgon bitti|imorrn|midnatt|kvällen|dagens slut|i förmiddag|eftermiddag)
0.8 (idag|ikväll|imorgon|i dag|i kväll|i morgon|imorrn) ~ (senast|tack|annars|innan|före|öppnar|är det|börjar|går|trycks|till tryck|deadline|stänger|premiär*|invig*|lanser*|släpps|ska folk|måste|kl #|bitti)
0.8 (mässan|mässa|lanseringen|lansering|invigning|invigningen|premiären|deadline|trycket|tryckeriet|inlämningen|bröllopet|begravningen|pressträffen|förhandlingen|löneutbetalning*|lönedag|anbudet|anbudstid*|planet|flyget|öppning*) ~~ (idag|ikväll|imorgon|i morgon|i kväll|i dag|i övermorgon|om en timme|om några timmar|om två dagar)
0.8 inom (en timme|någon timme|en halvtimme|# timmar|# minuter|en kvart|några timmar|två timmar|dagen|24 timmar|ett par timmar)
0.8 (helst|gärna) (igår|i går|förra veckan|för en timme sedan|nyss|nu|direkt|omgående|genast|idag|i dag); (allra senast|absolut senast) ~
0.8 (väldigt|lite|mycket|extremt|riktigt|jätte|rejält) (bråttom|akut|tajt tid*|brådskande|ont om tid|kort om tid); (tajt|kort|tight) (om)? (tid|deadline|tidplan); kort varsel; (viktigt|avgörande) ~ (nu|idag|att det sker nu)
0.8 lönedag ~ (idag|imorgon); (öppnar|börjar|startar|går live|trycker|trycks|flyger|åker|stänger) ~ (vi|det|den)? ~ (imorgon|ikväll|idag|om en timme|i morgon|i kväll|i dag|om två timmar|om några timmar|kl #)

[praise]
0.85 (bra|fin|fint|fina|fantastisk|fantastiskt|fantastiska|strålande|underbar|underbart|underbara|utmärkt|utmärkta|toppen|kanon|super|grym|grymt|grymma|lysande|snyggt|snygg|snygga|suveränt|suverän|suveräna|proffsigt|proffsig|proffsiga|gediget|gedigen|enastående|härlig|härligt|vackra|vackert|vacker|kanonfint|jättebra|jättefin|jättefint|jättefina|superbra|snabbt|snabb|snabba|trevlig|trevligt|smidig|smidigt|smidiga|imponerande|riktigt bra|otroligt bra|makalös|makalöst|briljant|hästjobb|oförglömlig|oförglömligt|magiskt|magisk|perfekt|perfekta|lyckad|lyckat|rolig|roliga|klockren|klockrent|genomtänkt|genomarbetat|genomarbetad|noggrant|väl utfört|utomordentligt|utomordentlig|välskriven|välskrivna|toppenbra|bästa|finaste|snyggaste|proffsigaste|härligaste|roligaste|hejdundrande) (och)? ~ @work
0.85 (jättebra|superbra|kanonbra|toppenbra|riktigt|otroligt|väldigt|mycket|grymt|skitbra|fantastiskt|sjukt|så|himla|fint|bra|snyggt|kanon|super|strålande|väl|utmärkt|proffsigt|lysande|suveränt) (jobbat|gjort|levererat|löst|skött|hanterat|genomfört|ritat|skrivet|översatt|utfört|kämpat|organiserat|jobb gjort|ordnat|fixat|planerat|beskrivet|förklarat|formulerat|arrangerat|marscherat|rott i land|bemött)
0.85 (tack|tackar|tacka|tacksam|tacksamma) ~ (igen)? ~ för (ett|en|all|allt|all er|er|ert|hjälpen|hjälp|insatsen|den|det|att ni|att du|ditt|din|era|dina|jobbet|samarbetet|i går|igår|festen|kvällen|dagen|stödet|snabb|snabba|snabbt|rådet|råden|tålamodet|engagemanget|lösningen|utryckningen|fantastisk*|en fantastisk*|en underbar*|strålande|kanon*|jättebra|super*|toppen*|gott|fint|bra|en trygg*|alla|kanonjobb|utmärkt) ~ (@work|hjälp|hjälpen|tålamod|engagemang|engagemanget|insats*|räddade|räddat|räddning*|fixade|löste|ordnade|hjälpte|ställde upp|ställer upp|kämpa*|år|jobb|samarbete*|kväll|dag|stöd|snabb*|utryckning*|lösning*|gjort|gjorde|gör|extra|slit*|alltid|orkade|tjatade|hann|förklarade|lyssna*|fest|tog|kom|stod|stannade|tänkte|ni|du|tog er tid|bröllop*|expertis|råd|är|professionell*|fin|fint|slit|omsorg|skärpa|noggrann*|hållit|stått ut|vägledning|omtanke)
0.85 (tack|tusen tack|stort tack|hjärtligt tack|varmt tack|jättetack) ~ (för|till) ~ (hjälpen|hjälp|ert jobb|ert arbete|jobbet|insatsen|allt ni|allt du|all hjälp|kanonjobb*|att ni räddade|att ni löste|snabb hjälp|hela teamet|er alla|alla inblandade|samarbetet|räddningen|stödet|allt jobb|all support|tålamodet|ett fint)
0.85 (tack|tusen tack|stort tack|hjärtligt tack|varmt tack|jättetack) ~ (för|till) ~ (ett jättebra|ett kanon*|ett fantastisk*|ett strålande|en fin*|en härlig|en fantastisk|en underbar|en oförglömlig|en toppen*|ett mycket|ett bra|ett gott|ett väl|ett proffsig*|ett utmärkt|ert engagemang|er insats|ert tålamod|din hjälp|er hjälp|ditt tålamod|ditt engagemang|snabba)
0.85 (tusen|stort|varmt|hjärtligt|miljoner|tusentals|oändligt|djupt) tack ~ (för|till|@you|hela|alla|sofia|från oss|från hela|vilken|för allt|allihop)
0.85 (väldigt|mycket|jätte|riktigt|otroligt|!så|helt|verkligen|himla|oerhört|extremt|genuint|enormt|över|sjukt|grymt|alldeles|djupt|uppriktigt|innerligt|mer än|stormande|superduper|skit|as|rysligt|hemskt) ~ (nöjd|nöjda|glad|glada|imponerad|imponerade|tacksam|tacksamma|lycklig|lyckliga|stolt|stolta|belåten|belåtna|förtjust|förtjusta|lättad|lättade|bra|fint|fin|snyggt|skickliga|skicklig|duktig|duktiga|proffsig|proffsiga|proffsigt|hjälpsam|hjälpsamma|trevliga|lyhörda|smidigt|uppskattat|uppskattad|lyckad|lyckat|vackert|kul|roligt|rolig|kompetenta|kompetent|rörd|rörda|väl omhändertagna|trygg|trygga|snabba) ~ (med|över|för|på|att|och|jobb*|resultat*|blev|till|har|av|!som|fest*|översätt*|hjälp*|bemött*|service|ni|du|!här)?
0.85 (är|var|blev|är vi|är jag|blivit|känner mig|känner oss) ~ (nöjd|nöjda|glada|imponerad|imponerade|lyriska|lyrisk|förtjusta|stolta|belåtna|överlyckliga|helnöjda|tagna|eld och lågor|jättenöjda|jättenöjd|supernöjda|supernöjd|jätteglad|jätteglada|superglad|superglada|oerhört tacksam*|trollbundna|helt sålda|golvade|golvad|bländade) ~ (med|över|för|på|av|att|!så|nu)?
0.85 (jättenöjd|jättenöjda|supernöjd|supernöjda|skitnöjd|skitnöjda|helnöjd|helnöjda|asnöjd|jätteglad|jätteglada|superglad|superglada|överlycklig|överlyckliga|storbelåten|storbelåtna|toppennöjd*|klockrent|klockren|hatten av|mössan av|eloge|eloger|applåder|applåd|bravo|guld värd|guld värda|guldvärda|guldklimp*|klippa|klippor|pärla|pärlor|hjälte|hjältar|änglar|ängel|fullträff|succé|succén|gåshud|mästerverk*|världsklass|kanonjobb|toppenjobb|superjobb|kalasjobb|jättejobb|lovord|lovordar|lovordade|glädjetår*|räddare|livräddare|heja er|trollkarlar|stjärnor|full pott|tio av tio|fem stjärnor|tumme upp|tummen upp|tummarna upp|stående ovationer|mäktigt|briljant|imponerande|makalöst|enastående|helt magiskt|över förväntan|överträffade|överträffat|överträffar|bortom förväntan|felfritt|felfri|klanderfritt|oklanderligt|utan anmärkning|satt som en smäck|sitter som en smäck|som gjuten|gick som smort|spikade|spikat|prickade rätt|prickat rätt|mitt i prick|huvudet på spiken|slog knock|slår knock)
0.85 (helt|alldeles|!så|verkligen|riktigt|rent|fullständigt|bara|absolut|rakt igenom|genomgående|vansinnigt) (fantastisk|fantastiskt|fantastiska|underbar|underbart|underbara|suverän|suveränt|suveräna|otrolig|otroligt|otroliga|lysande|magisk|magiskt|makalös*|perfekt|perfekta|strålande|toppen|klockren*|grymt|grym|grymma|briljant*|outstanding|outstanding|ovärderlig*|enastående|oslagbar*|fenomenal*|jättebra)
0.85 (blev|är|var|blivit|ser|såg|gick|fungerar|funkar|fungerade|funkade|känns|kändes|ligger|låter|blir|sitter|smakade|flöt|flyter|levererar|levererade|presterade|presterar) ~ (det|den|allt|de|allting|ut|festen|sajten|hela|ju|verkligen|riktigt|också|helt|!så|alldeles|resultatet|han|hon|ni|både)? ~ (fantastisk*|underbar*|strålande|perfekt|perfekta|kanon|super|suverän*|lysande|succé|magisk*|magiskt|klockren*|jättebra|jättefin*|jättefint|superbra|superfin*|kanonbra|toppenbra|över förväntan|utomordentlig*|utmärkt|skitbra|grymt bra|asbra|svinbra|snyggt|jättesnygg*|snyggare|vackert|vackrare|skitsnygg*|oförglömlig*|felfri*|klanderfri*|oklanderlig*|smärtfritt|som en dröm|som en klocka|som smort|hur bra som helst|hur smidigt som helst|hur fint som helst|hur snyggt som helst|precis !så bra|lyckad|lyckat|en succé|en fullträff|en fröjd|ett nöje|en hit|hejdundrande|vasst|vass|galet bra|sjukt bra|mycket bra|väldigt bra|riktigt bra|otroligt bra|fint till|bättre än|mer än nöjda|väldigt fint|riktigt fint|mycket fint|mycket lyckad|mycket lyckat|på pricken|finare än)
0.85 (@you|ni är|du är|ni har|du har|teamet är|gänget är|era|ert) ~ (är|var|har varit|som är)? ~ (bäst|guld|fantastisk*|underbar*|grymma|grym|toppen|suverän*|änglar|hjältar|stjärnor|proffs|klippor|guldvärda|oslagbara|ovärderlig*|kungar|drottningar|outstanding|rock stars|rockstjärnor|i en klass för sig|magiker)
0.85 (@you|ni är|du är|ni har|du har|teamet är|gänget är|era|ert) ~ (är|var|har varit|som är)? ~ (trollkarlar|klockrena|pärlor|en pärla|en klippa|en ängel)
0.85 (@you|ni är|du är|ni har) ~ (är|var|har varit|som är)? ~ (en stjärna|en hjälte|en klass för sig|bäst i stan|bäst i klassen|bäst på)
0.85 (du har|teamet är|gänget är|era|ert) ~ (är|var|har varit|som är)? ~ (en stjärna|en hjälte|en klass för sig|bäst i stan|bäst i klassen|bäst på)
0.85 (@you|ni är|du är|ni har|du har|teamet är|gänget är|era|ert) ~ (är|var|har varit|som är)? ~ (jordens|världens|ett föredöme|makalösa|enastående|otroliga|otrolig|lysande|ett proffs|riktiga proffs|duktiga|duktig)
0.85 (@you|han|hon|teamet|gänget|konsulten|teknikern|tekniker|supporten|alla) ~~ (räddade|räddat|överträffa*|överträffade|överträffat|överraskade|överglänste|trollade|briljerade) ~ (dagen|kvällen|!vår|oss|förväntning*|helgen|alla|allt|på|mässan|hela|er själva|fram|våra|lanseringen|julen|skutan)
0.85 (@you|han|hon|teamet|gänget|konsulten|teknikern|tekniker|supporten|alla) ~~ (löste|löst|levererade|levererat|levererar|fixade|fixat|gjorde|gjort|gör|skötte|skött|klarade|ställde upp|vände|arbetade|hanterade|hanterat|genomförde|ordnade) ~ (galant|kanon*|fantastisk*|strålande|rekordtid|blixtsnabbt|nolltid|ett jättejobb|ett hästjobb|ett kanon*|ett fantastisk*|ett strålande|ett bra jobb|ett jättebra|ett otrolig*|ett enastående|ett gediget|ett toppen*|ett grymt|ett fint|ett utmärkt|ett super*|med bravur|exemplariskt|perfekt|på pricken|utöver det|underbart|på en kvart|på tio minuter|på en timme|snabbt och|snyggt|suveränt|över förväntan|över all förväntan|proffsigt|mästerligt|med glans)
0.85 (@you|han|hon|teamet|gänget|konsulten|teknikern|tekniker|supporten|alla) ~~ (räddade|räddat|överträffa*|överträffade|överträffat|överraskade|överglänste|trollade|briljerade) ~ (dagen|kvällen|!vår|oss|förväntning*|helgen|alla|allt|på|mässan|hela|er själva|fram|våra|lanseringen|julen|skutan)
0.85 (@you|han|hon|teamet|gänget|konsulten|teknikern|tekniker|supporten|alla) ~~ (löste|löst|levererade|levererat|levererar|fixade|fixat|gjorde|gjort|gör|skötte|skött|klarade|ställde upp|vände|arbetade|hanterade|hanterat|genomförde|ordnade) ~ (galant|kanon*|fantastisk*|strålande|rekordtid|blixtsnabbt|nolltid|ett jättejobb|ett hästjobb|ett kanon*|ett fantastisk*|ett strålande|ett bra jobb|ett jättebra|ett otrolig*|ett enastående|ett gediget|ett toppen*|ett grymt|ett fint|ett utmärkt|ett super*|med bravur|exemplariskt|perfekt|på pricken|utöver det|underbart|på en kvart|på tio minuter|på en timme|snabbt och|snyggt|suveränt|över förväntan|över all förväntan|proffsigt|mästerligt|med glans)
0.85 (räddade|räddat) ~ (dagen|kvällen|oss|!vår|helgen|situationen|hela|julen|mitt|skinnet|livet|lanseringen|festen|mig)
0.85 (löst|löste|fixat|fixade|klart|klara|svar|åtgärdat|igång|avhjälpt|hjälp|på plats|uppe igen|färdigt|ordnat) ~ (det|allt|felet|på|inom|problemet)? ~ (på|inom) (nolltid|rekordtid|rekordfart|nolltid|en kvart|tio minuter|en timme|# minuter|# timmar|några minuter|fem minuter|ett par timmar|ett kick|direkten|en timma|en halvtimme|tjugo minuter)
0.85 (alla|gästerna|gäster|styrelsen|kollegorna|kollegor|kunderna|kunder|personalen|medlemmarna|chefen|vd|publiken|besökarna|deltagarna|barnen|föräldrarna|eleverna|juryn|ledningen|ledningsgruppen|bruden|brudparet|folk|min fru|min man|mamma|pappa|svärmor|svägerska|hela|beställaren|handläggaren|revisorn|byggherren|familjen|läsarna|ordföranden|motparten|bankens) ~~ (nöjd|nöjda|lyrisk*|lyriska|jublade|jublar|älskade|älskar|imponerad*|imponerades|stormförtjust*|eld och lågor|berömde|beröm|hyllade|hyllar|hyllat|applåderade|uppskatta*|entusiastisk*|överlyckliga|överlycklig|grät av|rörd|rörda|tårögd*|tackade för|pratar fortfarande|pratar om det|sa wow|tappade hakan|hakan|förtjust*|förtjusta|log|trivdes|glada|så glad*|gladde|häpna|överväldigad*|fantastisk*|helt sålda|sålda|full av lovord|lovord*|imponerade|klappade|dansade|skrattade gott|njöt|undrade vem som gjort|frågar vem som|undrar vem som gjort|positiv*|positiva|till belåtenhet)
0.85 (uppskattar|uppskattat|uppskattade|värdesätter|uppskattas|beundrar|älskar|älskade|älskat) ~ (verkligen|jag|vi|mycket|hur|särskilt|enormt|att|ert|er|era|ditt|det|den|oerhört|resultatet|stort) ~ (ert|er|era|ditt|dina|att ni|hur ni|att du|jobb*|arbete*|hjälp*|samarbet*|engagemang*|insats*|tålamod*|snabb*|noggrann*|lyhörd*|nya|sajt*|logga*|film*|texten|text*|design*|förslag*|rak*|ärlig*|kunskap*|förklar*|resultat*|det|den)
0.85 (precis|exakt) ~ (vad|som|det|så) ~ (vi|jag)? ~ (ville|hoppats|hoppades|önskade|önskat|drömt|drömde|letade|behövde|letat|tänkt oss|tänkt mig|föreställt|var ute efter|ville ha|sökte|skulle vara)
0.85 (inget|ingenting|inte|inte en|inga|inte något|inte minsta|noll) ~ (att klaga på|att anmärka på|att invända|att gnälla på|att tillägga|att önska|anmärkning|anmärkningar|att ändra|övrigt att önska|negativt att säga|dåligt ord|ont ord|klagan|kunde gjorts bättre|dålig|dåligt att säga)
0.85 (kan|kunde|kunnat|hade|har|kommer|vet|skulle) ~ (inte|knappast|aldrig) ~~ (klaga|blivit bättre|bli bättre|varit bättre|vara bättre|vara nöjdare|varit nöjdare|gått bättre|tacka nog|tacka er nog|önska bättre|önskat mer|nöjdare|bättre|gladare|mer nöjda|smidigare|fått bättre|blivit finare|blivit snyggare|haft bättre|ha gått bättre|ha blivit bättre|gjort det bättre|begära mer|hur vi klarat|vad vi gjort utan)
0.85 (inte|aldrig) (illa|dåligt|dumt|!så illa|!så dumt|!så tokigt|!så pjåkigt|fy skam|helt fel|av denna värld|tokigt alls|oävet|dåligt alls|illa alls|illa pinkat|det minsta besvik*)
0.85 (aldrig|sällan|inte) ~ (varit|haft|sett|fått|upplevt|mött|känt|träffat|stött|gått|skett|arbetat) ~ (med|på|oss)? ~ (ett|en|någon|något)? ~ (!så)? ~ (nöjd*|bra|glad*|smidig*|smidigt|snygg*|fin|fint|fina|trevlig*|proffsig*|snabb*|snabbt|lugn|trygg*|enkel|enkelt|bättre|tydlig*|skicklig*|duktig*|vacker*|lyhörd*|kul|roligt|engagera*|omhändertag*)
0.85 (bättre|finare|snyggare|snabbare|roligare|smidigare|vackrare|godare) ~ än ~ (vi|jag|väntat|förväntat|någonsin|vågat|hoppats|beställt|trott|tänkt|originalet|utlovat|alla|vad|ni lovade|förra året|året innan)
0.85 (bästa|finaste|snyggaste|roligaste|smidigaste|proffsigaste|trevligaste) ~ (vi|jag|någonsin|hittills|beslutet|valet|byrån|investering*|beslut|festen|konsult*|på länge|som hänt|på många|på åratal|leverantör*|samarbetet|team*|året|upplevelse*|jag|mässan|julfest*|personalfest*|i stan)
0.85 (rekommendera|rekommenderar|rekommenderat) ~ (er|gärna|varmt|starkt|verkligen|dig|vidare|till alla|till andra|absolut)
0.85 (vilken|vilket|vilka|sån|sådan|snacka om|vad) ~ (kväll|fest|dag|kanon*|fantastisk*|lättnad|service|jobb|insats|resultat|pärla|proffs|succé|skillnad|känsla|härlig*|underbar*|fröjd|rutin|snabb*|bra|fin|fint|glad|glada|skön*|snyggt|klass|leverans|duktiga|upplevelse|stjärnor|hjältar|utveckling|fullträff|professionalitet|finess|noggrannhet|läste av oss)
0.85 (lyfte|höjde|höjt|lyfter) ~ (taket|hela kvällen|hela festen|upplevelsen|bröllopet|festen|stämningen) ; (sover|sov|sova) ~ (man|jag|vi|bättre|nu)? ~ (gott|lugnt|bättre) ~ (på)?; sov ~ som ~ (stock|barn); (sten|stenen) ~ från ~ (bröst*|hjärtat|axlar*)
0.8 utan (er|dig|er hjälp|din hjälp) ~ (hade|skulle) ~ (vi|jag|det) ~ (aldrig|inte|varit|stått)
0.85 tack vare (er|dig|ert|era|ditt|din|er hjälp|ert jobb) ~~ (fick|gick|hann|klarade|blev|lyckades|har|sparade|vann|slapp|kan|kunde|hade|ökat|slipper|vågade|aldrig|inte|sålde|sparar|lanser*)
0.85 (smidigt|smidig|proffsigt|proffsig|snabbt|snabb|trevligt|trevlig|kunnig|kunniga|kunnigt|lyhört|lyhörda|lyhörd|pedagogiskt|pedagogisk|tryggt|tålmodigt|tålmodig|noggrant|noggrann|noggranna|professionellt|professionell|hjälpsam|hjälpsamma|omtänksamt|exemplariskt|föredömligt|engagerad|engagerade) ~ (och|från|hela|bemött*|samarbete*|hanter*|service|hjälp*|löst|skött|bemötande|genom|hela vägen|förklar*|svar från|process*|upplägg*|men ändå|team|gäng) ~ (smidigt|proffsig*|snabb*|trevlig*|kunnig*|lyhör*|pedagog*|trygg*|tålmodig*|noggrann*|professionell*|hjälpsam*|hela|genom|från|hela vägen|team|gäng|@work|er|bra|fint)
0.8 (försäljningen|ordrarna|bokningarna|trafiken|leads|omsättningen|besöken|konverteringen|anmälningarna|intäkterna|förfrågningarna|placering*) ~~ (ökat|ökade|dubblats|fördubbla*|tredubbla*|upp|exploderat|rekord|rusat|skjutit|steg|stigit|gått upp) ~ (tack vare|med|sedan|efter|sen|er|#)?
0.8 (slutsålt|utsålt|fullbokat|fullsatt|rekordförsäljning|rekordår|rekordmånga|försäljningsrekord|bygglovet beviljat|bygglov beviljat|godkänt utan|gick igenom utan|igenom på första|rätt på första|satt direkt|godkändes direkt|godkändes utan|beviljades utan|utan en enda anmärkning|inte en enda anmärkning|utan minsta|ren revisionsberättelse)
0.8 (underlättar|underlättat|underlättade|förenklat|förenklar|sparat|sparar|besparat) ~~ (vardag|!vår|mitt|oss|timmar|enormt|massor|mycket|jobb*|tid)
0.8 (fortsätt|fortsätta|håll) ~ (så|i det|precis så|som ni gör|!så där|på samma|så där) ; keep up; (trygghet|lyx|ynnest|förmån|nåd|privilegium|fröjd|glädje|nöje) ~ att (ha|jobba|samarbeta|arbeta|få|slippa|vara)
0.8 (hälsa|framför|hälsning*) ~~ (beröm|tack|kram|kramar|eloge|ros|en stor|bravo|att hon är|att han är|gjorde ett|är guld|skötte|!så bra|hjälte|fantastisk*|grym*)
0.8 (en|stort|all|full|mycket|massor av|fått) (ros|heder|beröm|plus|lovord|eloge|kram|kramar|guldstjärna|guldstjärnor|fjäder|blomma|blommor) ~ (till|för|från|åt|av|i hatten|och)?
0.8 (!värt|!värd|!värda|välinvestera*|välspender*|väl använda) ~ (varenda|varje|hela) ~ (krona|öre|kronor|spänn|penny|sekund|slant); (roligt|kul|skönt|härligt|fint|underbart) att (ha er|ha dig|jobba med er|samarbeta|arbeta med|se resultat*|se hur bra|få jobba|bli lyssnad|känna|ni förstår|någon förstår|ha någon|hitta)
0.8 (plats i hjärtat|i !våra hjärtan|varm i hjärtat|glad i själen|varmt om hjärtat|glad hela dagen|leende på läpp*|ler fortfarande|log hela|log när|gråtit av|grät en skvätt|började gråta av|blev tårögd|blev rörd|skrattade högt)
0.8 (förstår|förstod|fattar|fattade|läste|läser|begriper) ~ (@you|verkligen|precis|att ni)? ~ (oss|precis|verkligen|exakt|!vår känsla|vad vi menar|vad vi ville|vad vi behöver|!vår bransch|vår själ|av oss|oss rätt) ~ (precis|rätt)?
0.8 byrå som (förstår|lyssnar|fattar|levererar|håller|svarar); (lyckligt|lyckligast|lyckliga|tur) ~ (att vi valde|att vi har er|lottade|som har er|att ni finns|att du finns|vi hittade er|som hittade)
0.85 (tack|tacksam|tacksamma|tackar) ~ (för) ~ (snabb|snabba|fin|fina|bra|toppen|super|fantastisk|fantastiska|suverän|proffsig|smidig|tålmodig|grymt|grym|utmärkt|utmärkta|strålande|kanon|härlig|trevlig) ~ (hjälp|hjälpen|jobb|jobbet|arbete|service|insats|insatsen|bemötande|leverans|support|återkoppling|hantering|samarbete|lösning|möte|rådgivning|översättning|respons|genomgång)
0.85 (tack|tackar|beröm|eloge|hälsa) ~ (till|för|att) ~ (insatsen|tålamodet|engagemanget|att ni ställde|ställde upp|hela teamet|teamet|jobbade över|extra|räddningen|räddade|löste|fixade|flexibilitet|omsorg|noggrannhet|uthållighet)
0.85 (ni|du|han|hon|teamet|anna|era|dina) ~ (gjort|gör|löste|fixade|levererat|levererar|varit|är|skött|hanterat|räddade|hjälpte) ~ (fantastiskt|kanonjobb|jättebra|toppenjobb|strålande|suveränt|super|bra jobb|bästa|proffsigt|grymt|otroligt|snabbt och|fenomenalt|ett fint|utmärkt|klockrent|exemplariskt|lysande)
0.85 (kunderna|kunder|gästerna|chefen|styrelsen|alla|personalen|vd|ledningen|deltagarna|besökarna|medlemmarna) ~ (älskar|älskade|nöjda|imponerade|jättenöjda|överlyckliga|glada|nöjd|berömmer|beröm|lyriska|förtjusta|imponerad|uppskattar|uppskattade)
0.85 (är|blev|var|känner) ~ (så|mycket|jätte|verkligen|väldigt|riktigt|supernöjd|jättenöjd*)? ~ (nöjd|nöjda|glada|imponerade|tacksamma|glad) ~ (med|över|för) ~ (resultatet|arbetet|jobbet|er|hemsidan|hur|insatsen|samarbetet|servicen|leveransen|ritningarna|texten|texterna|översättningen|festen|logotypen|sajten)
0.85 (precis|exakt) ~ (vad vi|som vi|vad jag|det vi|så vi|som jag) ~ (ville|önskade|hoppades|tänkt|behövde|ville ha|beställde|tänkte) ; (rekommenderar|rekommendera) ~ (er|dig) ~ (varmt|gärna|alla|till) ; (varmt)? rekommender* er; (räddat|räddade|räddar) ~ (oss|mig|dagen|lanseringen|helgen) ; utan er (hade|skulle)

[growth]
0.85 (förlänga|förlänger|förlängs|förläng|förlängning|förnyar|förnyas|fortsätta|fortsätter|fortsatt|förnya avtal*|förnya samarbete*) ~~ (avtal*|samarbete*|abonnemang*|kontrakt*|ett år|med ett|# år|två år|tre år|tolv månader|året ut|med er|uppdrag*|ramavtal*|ytterligare|nästa år|hos er|serviceavtal*|driftavtal*|supportavtal*|licens*)
0.85 (avtal*|samarbete*|abonnemang*|kontrakt*|ramavtal*|serviceavtal*|uppdraget) ~~ (förläng*|förny*|utök*|fortsätt*|utvidga*|bygga ut|uppgradera*|ett år till|två år till)
0.85 (utöka|utökar|utökas|utökning|utökat|utvidga|utvidgar|bygga ut|bygger ut|bredda|skala upp|skalar upp|uppgradera|uppgraderar|dubblera|fördubbla|dubbla) ~~ (avtal*|samarbete*|uppdrag*|abonnemang*|med|antal*|paket*|budget*|till|kampanj*|licens*|tjänst*|omfattning*|timmar*|stöd*|orten|supporten|platser|användare)
0.85 (ett|två|tre|ytterligare|fem|minst) (år|halvår|säsong|säsonger) (till|med er|framåt|framöver); (på|i) (ett|två|tre) år till ; (skriver|skriva|skrev|tecknar|teckna|signerar|signera) ~ (på|nytt|ny|under|om) ~ (avtal*|ett år|för|nytt|år|kontrakt*)
0.85 (rekommenderat|rekommenderade|tipsat|tipsade|tipsar|hänvisat|skickat|skickade|gett|gav|lämnat|nämnde|nämnt|delade|delat|pratat gott|sagt gott|talat varmt|skrutit|skröt|förordat) ~~ (er|om er|ert namn|ditt namn|ert nummer|ditt nummer|era uppgifter|ditt kort|era kontaktuppgifter|till er|vidare till er|er till|om dig|dig) ~~ (till|kollega*|kund*|vän*|granne*|bekant*|svåger*|syster*|bror*|företag*|grannförening*|för|vidare|hör|han|hon|de)?
0.85 (kollega|kollegan|kompis|vän|väninna|granne|grannen|svåger|syster|bror|bekant|kusin|affärsbekant|leverantör|grannförening*|systerbolag*|grannkommun*|systerföretag|svägerska|dotter*|moderbolag*|kund|svärson|branschkollega|affärskontakt) ~~ (hör av sig|höra av sig|kontakta* er|ringa er|ringer er|vill anlita er|vill ha er|söker en|behöver en|vill också|också vill|vill bli kund|vill byta till er|bli kund hos|gett ditt|gav ditt|fått ert|fick ert|fått ditt|intresserad av era|tipsa*)
0.85 (ny|nytt|nya|nästa|större|spännande|roligt|uppföljande|till|extra|ytterligare|fler|flera|stort) (uppdrag|projekt|beställning|beställningar|jobb|etapp|fas|kampanj|order) ~ (till er|åt er|för er|på gång|till dig|för dig|åt dig|som vi vill|i höst|i vår|hos er|vi vill|vi gärna|på ingång|att|med er)
0.85 (vill|skulle vilja|önskar|tänker|gärna|planerar|dags|ska|kan|behöver) ~~ (beställa|lägga till|boka|köpa|utöka|komplettera|anlita|köra|ha|få in|ge er) ~ (fler|mer|ytterligare|ett till|en till|två till|tre till|nästa|även|också|er igen|samma igen|samma sak|en ny|ett nytt|uppföljning*|er även)
0.85 (vill|skulle vilja|önskar|tänker|gärna|planerar|dags|ska|kan|behöver) ~~ (beställa|lägga till|boka|köpa|utöka|komplettera|anlita|köra|ha|få in|ge er) ~ (in er|er också|extra|ännu en|ännu ett|till|dubbelt|er till|ännu fler|det större|igen|er nästa|er för nästa|er till nästa|hela paketet|ett extra|en extra)
0.85 (boka|bokar|bokat|anlita|anlitar|köra|kör|vill ha|räkna med|preliminärboka|reservera|hyra in) ~~ (er|in er) ~~ (igen|nästa år|även nästa|nästa sommar|nästa jul|redan nu|till nästa|också|2027|nästa gång|till våren|till hösten|för nästa)
0.85 (nästa år|nästa säsong|nästa sommar|nästa jul|kommande år|nästa års) ~~ (igen|vill vi ha er|bokar vi|räknar vi|med er|er igen|samma|boka|lika|också|vill vi)
0.85 (vill|gärna|ser fram emot|kommer|tänker|ska|hoppas) ~~ (fortsätta|jobba vidare|arbeta vidare|jobba mer|gå vidare|fortsatt|köra vidare) ~ (med er|hos er|tillsammans|ihop|till er|samarbete|igen|samarbetet|i många år|framöver|länge)?
0.85 (vill|gärna|ser fram emot|kommer|tänker|ska|hoppas) ~~ (samarbeta igen|jobba ihop igen|anlita er igen|återkomma till er|fler projekt|vara kvar hos|stanna hos) ~ (med er|hos er|tillsammans|ihop|till er|samarbete|igen|samarbetet|i många år|framöver|länge)?
0.85 (offert|prisuppgift|pris|kostnadsförslag|prisförslag) ~~ (på|för) ~~ (ett till|en till|ytterligare|nästa|etapp|fas två|fas 2|även|också|utökning*|fler|extra|tillägg*|uppföljare|ny kampanj|nästa steg|två till|uppgradering*|även för|dotterbolag*)
0.85 (etapp|fas|steg|del) (två|2|tre|3) ~ (också|vill|med er|nu|gärna|kan|drar|kör|startar)?; (kör|köra|starta|drar|startar) ~ (igång|vidare) ~ (med)? ~ (etapp|fas|steg|nästa|del)
0.85 (ta|tar|lägg|lägga|lägger) ~ (över|på|också|även|till|in) ~ (även|resten|också|våra andra|hela|två|tre|fler|!vår andra) ~ (bolag*|bolagen|kontor*|fastighet*|språk|språken|användare|licens*|platser|förening*|sajter|butiker|dotterbolag*|sidor|marknad*|timmar|moduler)
0.85 (fler|flera|ytterligare|extra|två|tre|fyra|fem|sex|tio|#) (licenser|användare|språk|platser|sidor|användarkonton|konton|arbetsplatser|exemplar|butiker|kontor|timmar|biljetter|konsulter|datorer|installationer|utskick|filmer) ~ (till|behöver|vill|också|beställ*|från|och|extra|behövs|tack|till oss)
0.8 (flytta|flyttar|samla|samlar|lägga|lägger|ge|ger|lämna|lämnar|styra) ~ (över)? ~ (allt|alla|resten|hela|även|också|våra andra) ~~ (till er|hos er|under er|åt er)
0.8 (öppnar|startar|köper|köpt|startat|öppnat) ~~ (ny|nytt|ännu|kontor|butik|bolag|dotterbolag*|restaurang|salong|filial) ~~ (vill|behöver|samma|er hjälp|ni|med er|också)
0.8 (höja|höjer|ökar|öka|dubblar|dubbla|utökar) ~ (budgeten|annonsbudgeten|budget|antalet|omfattningen|timmarna|insatsen|marknadsbudgeten|takten)
0.8 (samma|likadan|likadant) ~ (igen|upplägg|en gång till|nästa|till|som i fjol|som förra) ~ (tack|nästa|för|till|som|gärna|i år)?; (repetera|upprepa) ~ (succén|kampanjen|festen)
0.8 (även|också) ~ (på|till) (norska|danska|finska|tyska|engelska|franska|spanska|polska|italienska|nederländska|arabiska|estniska); (uppgradera|uppgradering) ~ (till|av|vårt|av vårt) ~ (större|premium|nästa|paket*|avtal*|plan*)
0.8 (fortsätter|kör|kör vi) ~ (på)? ~ (ett|två) år ~ till; (blir|är) ~ kvar (hos er|i många)
0.85 (förlänga|förlänger|förnya|förnyar|utöka|utökar|bygga ut) ~ (avtal*|samarbet*|uppdrag*|abonnemang*|med|licens*|ett år|kontrakt*) ; (kör|tar|fortsätter) ~ (ett år till|samma upplägg|en omgång till|ett varv till|vi gärna|på nästa)
0.85 (vill|skulle vilja|behöver|tänkte|önskar|planerar) ~~ (beställa fler|ytterligare|fler licenser|en till|ännu en|ett nytt projekt|nytt uppdrag|fler timmar|utöka|fortsätta med er|samma sak för|nästa etapp|nästa fas|fler sidor|fler språk)
0.85 (rekommenderat|rekommenderade|tipsat|tipsade|gett|nämnt) ~ (er|dig|ert namn|ditt namn|era kontaktuppgifter|ditt nummer|ert nummer) ~ (till|för|om|åt) ; (offert|pris) ~ (på ytterligare|på en till|för nästa|för ett till|på båda|på fler|på etapp)
0.85 (kör|tar|fortsätter|hänger på) ~ ett år till ; (skicka) ~ (pappren|papperen|avtalet|kontraktet) ~ (för underskrift|att skriva på|för signering)

[meeting.off]
0.85 (ställa in|ställer in|ställas in|inställt|inställd|avboka|avbokar|avbokas|boka av|bokar av|boka om|bokar om|avbokning|ombokning|omboka|ombokas|ombokar|avlysa|avlyst|blåsa av|blåser av|stryka|skippa|skippar|avblåst|canclas|cancla|cancella|cancellera|hoppa över|hoppar över|senarelägga|senarelägger|flytta|flyttar|flyttas|skjuta på|skjuta upp|skjuter upp|skjuter på|skjuta fram|avstyra) ~~ (möte*|mötet|avstämning*|lunchen|lunch|samtalet|besöket|besök|bokningen|träffen|träff|demon|demo|workshop*|genomgång*|uppstart*|kickoff*|intervju*|fotografering*|platsbesök*|teams*|visning*|syn|presentationen|kafferep|fikat|tid|tiden|till nästa vecka|en vecka|imorgon|morgondagens|dagens|fredagens|torsdagens|onsdagens|tisdagens|måndagens|ses|byggmöte*|utbildning*|kursen|videomöte*|telefonmöte*|seminarie*|golfen|middagen|konsultation*|provsmakning*|revisionsmöte*)
0.85 (möte*|mötet|avstämning*|lunchen|lunch|samtalet|besöket|bokningen|träffen|demon|workshop*|workshopen|genomgången|uppstartsmöte*|kickoff*|intervjun|fotograferingen|platsbesök*|teamsmöte*|visningen|presentationen|fikat|tiden|videomöte*|byggmöte*|byggmötet|utbildningen|kursen|konsultationen|middagen|träff|avstämningen) ~~ (ställa in|ställas in|ställer in|ställs in|inställt|inställd|avboka*|boka av|boka om|bokas om|omboka*|avblåst|flytta|flyttas|flyttat|skjuta|skjutas|skjuts|skjuta upp|skjuter vi|flyttar|får vi flytta|får flytta|blir inte av|blir tyvärr inte|går inte|funkar inte|fungerar inte|passar inte|hinner inte|kan inte|missade|missat|glömde|glömt|hoppar|hoppa|får vänta|en annan dag|en annan tid|annan dag|annan tid|ny tid|nytt datum|utgår|senarelägg*|stryka|stryker|skippa*|ett annat datum|en senare)
0.85 (flytta|flyttar|skjuta|skjuter|skjuta på|boka om) ~ (det|den|vårt|vår|!vår|mötet|tiden|oss|fram|på|upp|besöket)? ~ (till|fram|en|ett|någon) ~ (annan|annat|nästa|dag|timme|vecka|måndag|tisdag|onsdag|torsdag|fredag|veckan|efter|senare|några)
0.85 (inte|tyvärr|ej|inte längre|tyvärr inte) ~~ (vara med|delta|komma|närvara|medverka|komma loss|hinna dit|komma till|ansluta|ta mötet|ses|träffas|kan på) ~ (på|till|imorgon|idag|i morgon|den|vid|i|måndag|tisdag|onsdag|torsdag|fredag|möte*|nästa|kl|i eftermiddag|då|ikväll|som|trots|utan|!så)
0.85 (inte|tyvärr|ej|inte längre|tyvärr inte) ~~ (kan komma|kan den|kan då|kan tisdag|kan måndag|kan onsdag|kan torsdag|kan fredag|möjlighet att delta|möjlighet att komma|hinner till|hinner dit|kommer loss|kommer att kunna) ~ (på|till|imorgon|idag|i morgon|den|vid|i|måndag|tisdag|onsdag|torsdag|fredag|möte*|nästa|kl|i eftermiddag|då|ikväll|som|trots|utan|!så)
0.85 (kan|hinner|kommer|klarar|har) ~ (jag|vi|tyvärr|dessvärre|därför|ändå|du)? ~ (inte|tyvärr inte|ej) ~ (att)? ~ (vara med|delta|komma|närvara|medverka|ses|träffas|på mötet|till mötet|mötas|dyka upp|imorgon|på fredag|på torsdag|på onsdag|på tisdag|på måndag|på tisdagens|kl|den #|i eftermiddag|vår tid|fredag|torsdag|tisdag|onsdag|måndag|i morgon|ikväll)
0.85 (fått|får|fick|har|hade|har fått|uppstått) ~ (tyvärr|ett|jag)? ~ (förhinder|kalenderkrock|krock i kalendern|dubbelbokning|krock); (förhinder|förhindrad*|förhindrade|återbud|dubbelbokad*|dubbelbokat|dubbelbokning|kalenderkrock*|krockar) ~ (på|imorgon|idag|till|med|för|den|från|i|!så|måndag|tisdag|onsdag|torsdag|fredag|tyvärr|mig|och|nästa)?
0.85 (lämna|lämnar|lämnat|måste|tvungen|tvungna|får|behöver) ~ (tyvärr)? ~ (återbud|avboka|boka av|ställa in|tacka nej|ställa om|omboka|boka om|avstå|flytta|skjuta på|skjuta upp) ~ (till|mötet|imorgon|idag|!vårt|!vår|fredag*|tisdag*|onsdag*|torsdag*|måndag*|den|på|i|lunch*|besök*|det|med|möte*|träff*|tiden)
0.85 (tacka|tackar|säga|säger) ~ (tyvärr|jag|vi)? ~ nej ~ (till|denna gång|den här gången) ~ (inbjudan|mötet|lunchen|eventet|middagen|den här|kundträff*|frukost*|seminarium*|fredag*|kvällen|imorgon|gången|event*)?
0.85 (missade|missat|glömde|glömt|missar|försov|försovit|missade helt|glömde bort|fastnade|missade visst) ~ (@we|vårt|!vårt|helt|av|att vi|bort|tiden|mig|vi hade)? ~ (möte*|mötet|avstämning*|samtalet|lunchen|träffen|tiden|vi skulle ses|!vår tid|teams*|workshop*|demon|tid|ringa in|besöket|dagens|att vi)
0.85 (ny|nytt|annan|annat|hitta|bättre|senare) (tid|datum|dag|tillfälle|lunchdag|tider) ~~ (ses|mötet|möte|träffas|hörs|avstäm*|höras|boka|föreslå|passar|demo*|lunch*|istället|i stället|nästa vecka|efter|workshop*)
0.85 (hitta|föreslå|boka|föreslår|bokar|hittar) ~ (på|en|ett)? ~ (ny tid|nytt datum|annan tid|annan dag|ett nytt|ny mötestid|nytt tillfälle|annat tillfälle|en ny tid|nytt möte)
0.85 (sjuk|sjuka|feber|febrig|magsjuk*|vab|vabbar|vabba|vabb|influensa*|förkyld|däckad|corona|covid|ryggskott|flunsa|begravning|tandläkar*|akut*|inlagd|kräks*|krasslig|krassliga|strejk|snökaos|tåget inställt|flyget inställt|punktering) ~~ (möte*|mötet|avstämning*|ses|träff*|boka om|flytta|skjuta|imorgon|inte komma|lunch*|workshop*|idag blir|kan inte|ställa|hinner inte|besök*|dagens|fredag*|dyker inte|ta det|höras nästa)
0.85 (kan vi|går det att|får vi|vi får|låt oss) ~ (ta|ses|höras|träffas|hörs|ta det|ta mötet) ~ (det|mötet|den|oss)? ~ (en annan|nästa vecka|veckan efter|en senare|senare|vid ett annat|istället|i stället|en annan dag|någon annan)
0.85 (måste vi|vill|skulle vi kunna|kan du|vore) ~ (ta|ses|höras|träffas|hörs|ta det|ta mötet) ~ (det|mötet|den|oss)? ~ (en annan|nästa vecka|veckan efter|en senare|senare|vid ett annat|istället|i stället|en annan dag|någon annan)
0.85 (ses|ta det|tar det|höras|hörs|träffas|nästa vecka|samma tid|passar|funkar) ~ (@day|nästa vecka|annan dag|den)? ~ (istället|i stället|annan gång)
0.8 (dyker|dök|kommer) ~ (@we)? ~ inte ~ (upp)? ~ (på|till) ~ (mötet|möte*|avstämning*|workshop*|lunch*|besiktning*); (närvarar|deltar|medverkar) ~ (jag|vi)? ~ inte ~ (på|i|vid)
0.8 (passar|funkar|fungerar) ~ (tyvärr|det|mig|den|tiden|inte)? ~ (inte|dåligt|illa) ~ (längre|för|mig|oss|imorgon|på fredag|den dagen|så bra|med|tyvärr) ~ (mötet|ses|tid|möte*|tiden|avstämning*|annan|flytta|ny)?

[auto]
0.95 autosvar*; autoreply; automatsvar*; frånvaromeddelande*; frånvaroassistent*; semestersvar; out of office
0.95 (automatiskt|automatisk|automatgenererat|automatgenererad|autogenererat|systemgenererat) (svar|genererat|meddelande|bekräftelse|skickat|utskick|mejl|mail)
0.95 (detta|det här) är ett (automatisk*|automatgenererat|autogenererat|systemgenererat|autosvar)
0.9 (jag är|är jag|är) ~ (ledig|semester|bortrest|frånvarande|tjänsteledig|föräldraledig|mammaledig|pappaledig|sjukskriven|tjänsteresa|resande fot|inte på kontoret|inte i tjänst|studieledig|kompledig) ~~ (åter|tillbaka|läser inte|svarar inte|begränsad*|vid brådskande|kontakta min|kontakta växeln|kontakta istället|min kollega)
0.9 (jag är|är jag|är) ~ (föräldraledig|mammaledig|pappaledig|tjänsteledig|studieledig|barnledig) ~~ (till|från|under|och med|fram)
0.45 (jag är|är jag|är|har) ~ (ledig|semester|bortrest|frånvarande|sjukskriven|tjänsteresa|resande fot|utomlands|borta från kontoret|inte på kontoret) ~~ (till|från|under|och med|fram|mellan|t o m|tom)
0.45 (åter|tillbaka) ~ (på kontoret|i tjänst|på jobbet|från semestern|från ledighet|på plats)
0.45 (åter|tillbaka) ~ (den #|måndag*|tisdag*|onsdag*|torsdag*|fredag*|vecka #)
0.9 (åter på kontoret|tillbaka på kontoret|åter i tjänst) ~ (den|måndag*|tisdag*|onsdag*|torsdag*|fredag*|#|vecka|igen)
0.95 semesterstängt; semesterstängd*; julstängt; sommarstängt; semesterstänger; frånvarande från kontoret
0.45 (kontoret|växeln|expeditionen|vi|butiken) (är|har|håller) ~ (stängt|stängd) ~~ (till|mellan|från|under|åter|öppnar)
0.9 (jag|mejlen|inkorgen|brevlådan) ~ (läser|besvarar|kontrollerar|bevakar|läses|bevakas|besvaras) ~ (inte|ej|sporadiskt|endast|bara) ~ (min|mina|mejl|mejlen|mail|e post|under|inkorg|regelbundet|löpande)
0.9 (läser|besvarar|kontrollerar|bevakar) ~ (inte|ej|sporadiskt|bara sporadiskt|endast sporadiskt|inte regelbundet) (min|mina|mejl|mejlen|mail|e post|epost|inkorgen) ~ (under|sporadiskt|regelbundet|löpande|dagligen|förrän)?
0.9 (begränsad|begränsat|sporadisk|begränsade) (tillgång|möjlighet|åtkomst|tillgänglighet|möjligheter) ~ (till|att) ~ (mejl|mail|e post|svara|läsa|epost)
0.9 (vid|för) (brådskande|akuta|akut|angelägna) (ärenden|fall|frågor|ärende|fråga) ~~ (kontakta|ring|mejla|vänd|hänvisas|vänligen|skriv|kollega*|tas|växeln)
0.9 (brådskande|akuta) ärenden ~ (tas|hanteras|hänvisas|skickas|tar|besvaras|mejlas)
0.9 (under|i) min (frånvaro|ledighet|semester|föräldraledighet|bortovaro|tjänstledighet) ~~ (kontakta|vänd|ring|hänvis*|tar|svarar|ersätts|vikarie*|nås|sköts|besvaras|mejla)
0.9 (hänvisas|hänvisar) ~ (till) ~~ (min kollega|växel|vikarie|växeln|kollega|info) ; (mejl|mejlen|mail) (vidarebefordras|skickas) ~ inte
0.9 (har slutat|slutar|slutade|arbetar inte längre|jobbar inte längre|är inte längre anställd|lämnat min) ~ (min anställning|på företaget|kvar på|hos oss|här|på|hos|anställning) ~~ (kontakta|hänvis*|efterträd*|mejla|ärenden|vänd)
0.95 (tagit emot|mottagit|registrerat) (ditt|din) (ärende|meddelande|förfrågan|mejl|ansökan|anmälan|felanmälan|fråga|klagomål|e post|supportärende|mail|bokning|beställning|synpunkt*|order)
0.95 (tagit emot|mottagit|registrerat) (ert|er) (ärende|felanmälan|anmälan|supportärende|ansökan)
0.95 (ditt|ert) (ärende|meddelande|supportärende) ~ (har|är) ~ (mottagits|registrerats|skapats|tagits emot|mottaget|registrerat|tilldelats|stängts|avslutats|uppdaterats|emottaget|blivit registrerat)
0.95 (din|er) (anmälan|ansökan|felanmälan|förfrågan|bokning|order|beställning) ~ (har|är) ~ (mottagits|registrerats|tagits emot|mottagen|registrerad|emottagen)
0.95 (ärende|ärendet|ticket|incident|case|supportärende|felanmälan) # ~ (har|är) ~ (mottagits|registrerats|skapats|stängts|avslutats|uppdaterats|registrerat|mottaget|skapat|stängt)
0.95 (ditt|ert) (ärendenummer|diarienummer|ärende id|ärendenr) (är|blir|#); (gett det|tilldelats|fått) diarienummer; (ange|uppge|behåll) ~ ärendenum* ~ (ämnesraden|ämnesrad|vid kontakt|i ämnet)
0.95 (detta|det här) (meddelande|meddelandet|mejl|mejlet|mail|mailet|utskick) ~ (går|kan|ska) (inte|ej) ~ (besvaras|besvara)
0.95 (svara|besvara) (inte|ej) ~ (på)? ~ (detta|det här) (mejl|meddelande|mejlet|meddelandet|mail|utskick); går (inte|ej) att besvara
0.95 (meddelande|meddelandet|mejl|mejlet|mail|e postmeddelande*|leverans|leveransen) ~ (kunde|kan|gick) (inte|ej) ~ (levereras|att leverera|skickas fram) ~ (till|följande|mottagar*|eftersom)?
0.95 olevererbart; obeställbart; mailer daemon; postmaster; undeliver*; delivery (status|failure|failed); noreply; no reply
0.95 (mottagaren|mejladressen|adressen|brevlådan|e postadressen|postlådan|inkorgen|mottagaradressen) ~ (finns inte|finns ej|existerar inte|är full|har upphört|används inte|bevakas inte|läses inte|hittades inte|kunde inte hittas|är avslutad|är inaktiv)
0.95 (handläggningstiden|handläggningstid) ~ (är|normalt) ~ (normalt|cirka|ca|veckor|dagar); normal svarstid; en handläggare återkommer; handläggs i turordning; besvaras i turordning
0.9 (tack för) ~ (ditt|din|att du) ~ (ärende|meddelande|förfrågan|felanmälan|anmälan|kontaktat|hör av dig) ~~ (handlägg*|registrer*|diarie*|kö|turordning|ärendenummer|inom # arbetsdagar|inom # dagar)
0.9 läskvitto; läsbekräftelse; leveranskvitto; raderades utan att läsas

# The client itself is going under.
[insolvency]
0.85 (gått|går|gick|gå|försatt|försätts|försatts) i konkurs; (konkursansök*|konkursförvaltar*|konkursbo|konkursboet|konkursutbrott*)
0.85 (vi|företaget|bolaget|firman|butiken) ~ (konkurs|konkursen|likvidation|rekonstruktion|företagsrekonstruktion|obestånd)
0.85 (ansök*|lämnat in|lämnar in|lämna in|inlett|inleder|begär*) ~ (konkurs|konkursansökan|rekonstruktion|företagsrekonstruktion|likvidation)
0.85 (på|är på|kommit på) obestånd; (likvidator*|rekonstruktör*) ; (är|blivit|blir) (insolvent*|konkursmässiga) ; (ställt|ställer|ställa) in (betalningarna|våra betalningar|alla betalningar)
0.85 (anmäl*|bevaka) ~ (fordran|fordringar) ~ (konkurs*|förvaltar*) ; trätt i likvidation; under rekonstruktion
0.8 (lägger|lägga|lagt) ned (firman|företaget|verksamheten|bolaget|butiken) ; (lägger|lägga|lagt) ner (firman|företaget|verksamheten|bolaget|butiken) ; (avvecklar|avveckla|avvecklas) ~ (bolaget|verksamheten|firman|företaget)
0.8 (slår|slå|slagit) igen (portarna|dörrarna|butiken|verksamheten) ; (kan|kunna) inte betala (någon|några|våra leverantörer|leverantörerna)

# Do not write to us.
[stop]
0.85 (sluta|upphör|lägg av) (med)? (att)? (mejla|maila|kontakta|skriva|ringa|spamma|störa) ~ (mig|oss); (sluta|upphör) (att)? skicka ~ (mejl|mail|meddelanden|utskick|nyhetsbrev)
0.85 (mejla|maila|kontakta|skriv|ring) ~ (aldrig mer|inte mer|inte igen|inga fler|inget mer|aldrig igen|inte längre)
0.85 (vill|önskar) inte ~ (bli kontaktad*|ha fler|få fler|ha mer|höra mer|få mer|kontaktas|ha några fler|få några fler|längre få)
0.85 (vill|önskar) (inte längre|inte mer|inte ha) ~ (mejl|mail|utskick|nyhetsbrev|meddelanden|reklam|kontakt)
0.85 (ta bort|radera|stryk|plocka bort|avregistrera) (mig|oss|min|vår|mina|våra) ~ (lista|listan|sändlista|sändlistan|adress|register|registret|uppgifter|utskick|mejllista|nyhetsbrev)
0.85 (avregistrera|avanmäl|avprenumerera) ~ (mig|oss|nyhetsbrev*|utskick*) ; (säga upp|avsluta) ~ nyhetsbrev*
0.85 (inga|inte) (fler|flera) (mejl|mail|utskick|meddelanden|samtal) (från er|tack|till mig) ; (lämna|låt) (mig|oss) (ifred|vara ifred|vara|i fred)

# Write to somebody else from now on.
[redirect]
0.85 (framöver|från och med nu|fortsättningsvis|hädanefter|från nu|i fortsättningen|framledes) ~~ (kontakta|mejla|maila|skicka|skriv|vänd|ställ*|adressera|kontaktperson)
0.85 (kontakta|mejla|maila|skicka|skriv|vänd|ställ*|adressera) ~~ (framöver|från och med nu|fortsättningsvis|hädanefter|i fortsättningen|istället|i stället)
0.85 (ny|nya|nye) (kontaktperson|kontakt|mejladress|mailadress|adress|fakturaadress|ansvarig) ~ (är|blir|på|heter)
0.85 (er|din|vår) (nya|nye)? kontaktperson ~ (är|blir|heter) ; (jag)? (har|ska|kommer att)? (slutat|slutar|sluta|lämnat|lämnar|lämna) ~ (på|hos|företaget|bolaget|min tjänst|tjänsten|firman|mitt uppdrag)
0.85 (jobbar|arbetar|är) (inte längre|inte kvar|ej längre) ~ (kvar|på|hos|här|anställd|rätt|ansvarig)?
0.85 (min|vår) (mejladress|mailadress|adress|mejl|epost|epostadress|fakturaadress) ~ (ändr*|byt*|bytt|ny) ; (inte|fel|ej) (rätt|rätta)? (person|kontakt|adressat)
0.85 (min kollega|kollegan|kollega|efterträdare|min ersättare|vikarie) ~~ (tar över|tagit över|sköter|ansvarar|hanterar|tar hand|kontakta|tar det) ; (vänd|vända) (dig|er) (till|istället|i stället)
0.8 (skriv|skicka|mejla|maila|kontakta) (gärna|vänligen)? (direkt)? (till)? (vår ekonom*|ekonomi*|vår redovisning*|redovisnings*|min kollega|vår bokför*)

# Only a part is paid.
[payment.partial]
0.85 (betalat|betalar|betala|överfört|överför|satt in|sätter in|betalade|fört över|för över) ~ (hälften|halva|en del|bara hälften|en tredjedel|delar av|en första del|delbelopp*|tills vidare hälften)
0.85 (delbetal*|delbetalning*|a conto|akonto) ~ (betalat|skickat|gjort|idag|i dag) ; delvis (betalat|betald|betalt|betalning)
0.4 (resten|restbeloppet|restbelopp|återstoden|resterande|andra halvan|andra hälften|det resterande) ~~ (nästa|senare|kommer|följer|när|månad|vecka|betal*|för över|den|i slutet|inom)
0.85 (första|andra) (delen|halvan|hälften|delbetalning*|avbetalning*|raten) ~ (betalad|betald|överförd|skickad|är|gjord)

[about complaint.quality]
arbete*; jobb; jobbet; rapport*; hemsida*; sajt*; sida; sidan; sidor; ritning*; text; texten; texter; texterna; översättning*; utkast*; logga; loggan; logotyp*; bild; bilder; bilderna; foto*
tjänst; tjänsten; tjänster; service*; resultat*; kvalitet*; dokument*; fil; filen; filer; filerna; system*; program*; installation*; presentation*; kampanj*; evenemang*; arrangemang*
bokföring*; bokslut*; deklaration*; tryck*; broschyr*; video*; film*; server*; backup*; bygge*; team*; projekt*; leveransen; layout*; underlag*; lösning*

[about complaint.delay]
försening*; vänta*; väntan; väntat; väntetid*; leverans*; deadline*; tidsplan*; tidplan*; vecka; veckor; månader; långsam*; seg; segt; tempo; dröjsmål*; sent; punktlig*

[about complaint.neglect]
svar; svaret; svara; svarar; svarat; återkoppling*; uppföljning*; uppmärksamhet; kommunikation*; meddelande*; kontakt*; bemötande*; kundtjänst; support*; besked; lyhörd*; hört; tillgänglig*

[about complaint.cost]
pris; priset; priser; priserna; prissättning*; taxa*; arvode*; kostnad*; belopp*; offert*; timpris*; tillägg*; avgift*; räkning*; pengar; pengarna

# What we write ourselves.
[our.promise]
(jag|vi) (skickar|levererar|återkommer|ringer|mejlar|mailar|fixar|ordnar|rättar|svarar|gör|ser till|tar|kollar|bekräftar|uppdaterar|lägger upp|skriver|justerar|åtgärdar|hör av)
(skickar|levererar|återkommer|ringer|mejlar|fixar|ordnar|rättar|svarar|bekräftar) (jag|vi) ; (jag|vi) (ska|skall|kommer att|lovar att) (skicka|leverera|återkomma|ringa|mejla|fixa|ordna|rätta|svara|göra|se till|ta|kolla|bekräfta|åtgärda)
(du|ni) (får|har|kommer att få|ska få) (den|det|dem|svar|besked|ritningarna|utkastet|rapporten|offerten|filerna|materialet|texten) ; (är|blir|ska vara) (klar|klart|färdig|färdigt|levererat|åtgärdat|uppe|inne)
(det)? (lovar jag|lovar vi) ; (jag|vi) lovar; (det kan)? (du|ni) (kan)? lita på (det|mig|oss)? ; räkna med (det|den|oss) ; återkommer (med|senast|under|på|i)

[our.overpromise]
(garanterat|garanterar|garanteras) ; oavsett vad; (utan)? (minsta)? (tvekan|risk) ; (aldrig mer|aldrig igen|aldrig någonsin) ~ (problem*|fel|försening*|hända)? ; hundra procent (säker*|säkert)? ; 100 procent
kosta vad det kosta vill; (vad|allt) (du|ni) (vill|önskar|än vill) ; helt säkert idag; genast och gratis; inga som helst problem

[our.blame]
som (jag|vi) (redan|tidigare|sagt)? (har)? (sagt|skrivit|förklarat|skrev|sa|nämnt) ; (du|ni) (borde|skulle|kunde) (ha|väl ha|ju ha) ; (jag|vi) sa ju
(det)? (är|var) (ert|er|ditt|din|era) (fel|misstag|eget fel|skuld) ; (vår|våran|en) (praktikant|kollega|leverantör|vikarie|underkonsult) ~ (glömt|glömde|missat|missade|slarvat|gjort fel)
(är|var) inte (vårt|mitt) (fel|misstag|ansvar) ; (du|ni) (har)? (glömt|missförstått|inte läst|läste inte|missat) ; om (du|ni) (hade|bara hade) (läst|svarat|sagt|skickat)

[our.heat]
(det|detta)? (är) (löjligt|skrattretande|absurt|dumheter|patetiskt|under all kritik) ; (skojar|skämtar) (du|ni) ; (sluta|lägg av) (med)? (att)? (gnälla|tjata|klaga) ; lär (dig|er) läsa
(jag|vi) är (trött|trötta) på; nu får det vara nog; hitta (någon|en) annan; om det inte passar; (inte|ej) mitt problem; (din|er) inkompetens; (vilken|otrolig) fräckhet
(nu|det) (räcker|får) ~ (det|vara nog); (trött|less|utled) på (er|era|ert|det här)
(fräckt|oförskämt|oförskämdhet|respektlöst|löjligt|skrattretande)
(hitta|leta upp) ~ någon annan; så (behandlar|beter) man (sig)? inte

[our.apology]
(ursäkta|förlåt|ber om ursäkt|beklagar|beklagar verkligen) ; (jag|vi) (ber om ursäkt|beklagar) ; (ledsen|ledsna|tråkigt) (för|över|att) ; (uppriktig|vår) ursäkt

[our.invoice]
(bifogat|bifogar|bifogad|bifogas|här kommer|skickar|översänder|härmed) ~ (faktura|fakturan|fakturor|vår faktura|räkning|räkningen) ; faktura (bifogas|bifogad|finns bifogad)
(vi|jeg|jag) (har)? (fakturerat|fakturerar) ; (du|ni) (hittar|finner|får) ~ (faktura|fakturan)

[invoice-number]
(faktura|fakturanr|fakturanummer|räkning) (nr|nummer|no)? ; fakturans nummer

[invoice-amount]
(belopp|beloppet|totalt|summa|totalsumma|att betala|totalbelopp|fakturabelopp) (på|om|att betala|inkl|är)? ; på (totalt|sammanlagt)

[invoice-due]
(förfaller|förfallodag|förfallodatum|betalas|betalningsdag|sista betalningsdag|betalningsvillkor) (den|senast|är|till betalning)? ; oss tillhanda (senast)? ; betala (senast|före)

[deadline-behind]
senast; allra senast; absolut senast; som senast; sista dag

# Leaving, said sideways: what is asked for before one goes, and what is said of others.
[leaving]
0.85 (lösenord*|inloggning*|inloggningsuppgift*|källkod*|originalfil*|källfil*|adminbehörighet*|administratörsbehörighet*|behörighet*|åtkomst*|databas*|dokumentation*) ~~ (ny|nya|annan|andra|nästa) ~ @firm
0.85 (ny|nya|annan|andra|nästa) ~ (@firm|leverantören|byrån|konsulten|partnern) ~~ (behöver|vill ha|ska ha|måste få|måste ha) ~~ (lösenord*|inloggning*|källkod*|originalfil*|källfil*|behörighet*|åtkomst*|underlag*|material*|filer*|filerna|dokumentation*|räkenskap*)
0.4 (lämna|lämnar|lämnas|föra|förs) ~ över ~ (allt|hela|samtliga|alla) ~ (material|materialet|underlag|underlaget|filer|dokument|räkenskap*|bokföring*|uppgifter|inloggning*|lösenord)
0.7 (överlämna|överlämnar|överlämnas|överlämning|överlämningen|lämna ut|lämnar ut|lämnas ut) ~ (av)? ~ (allt|hela|samtliga|alla|vårt|våra) ~ (material|materialet|underlag|underlaget|filer|dokument|räkenskap*|bokföring*|uppgifter|inloggning*|lösenord|originalfiler|källfiler|källkod*)
0.4 (samtliga|alla|alla våra|våra) (lösenord|inloggningar|inloggningsuppgifter|adminkonton|originalfiler|källfiler|arbetsfiler|originaldokument) ~~ (senast|före|innan|till den|omgående|utlämna*|överlämna*|oss tillhanda)
0.6 (få ut|få ut hela|plocka ut|hämta ut|hämta hem|ta ut) ~ (alla|hela|vår|våra|vårt|all)? ~ (källkod*|databas*|bokföring*|räkenskap*|originalfil*|originalen|arbetsfil*|historik*|domän*)
0.85 (överlåta|överlåtelse|överlåtelsen|flytta|flytt|flytten|transfer) ~ av ~ (domän*|abonnemang*|hosting*|bokföring*|redovisning*) ~~ (till|från)
0.85 (flytta|flyttar|flyttas|föra över|för över|överföra) ~~ (domän*|hosting*|driften|bokföring*|redovisning*|lönerna|hemsidan|sajten|kontot|uppdraget|servrarna|mejlen) ~ (till|från|bort) ~ (en annan|annan|någon annan|annat håll|er|ny|vår nya|den nya)
0.85 (flytta|flyttar|lägger|lägga|lagt) ~~ (bokföring*|redovisning*|löner*|drift*|uppdrag*|marknadsföring*|supporten|domän*|hosting*) ~ (någon annanstans|annanstans|på annat håll|på någon annan|hos någon annan|hos en annan|på en annan)
# other people's tips
0.85 (tipsat|tipsade|tips|tipset|rekommenderat|rekommenderade|rekommenderar|föreslagit|föreslog|hänvisat|pratat gott|talat gott) ~ (oss|mig|mej)? ~ (om|till)? (en|ett|någon|annan|sin|sitt) ~ (annan|egen|mindre|större|lokal|duktig|billigare)? @firm
0.85 (fått|fick|har) ~ (tips|rekommendation*|nys|upp ögonen) ~ (om|på|för|från) (en|ett|någon|annan|andra) ~ @firm
0.85 (andra|annan|någon annan|flera|ett par|konkurrent*|era konkurrenter) ~ (har)? ~ (hört av sig|kontaktat oss|uppvaktat oss|uppvaktar oss|erbjudit sig|visat intresse för att ta|står i kö)
0.85 (träffat|träffar|träffa|möte med|haft möte med|mötte|pratat med|pratar med|samtal med|diskussioner med|dialog med|förhandlar med) (en|ett|ett par|två|tre|några|flera) ~ (annan|andra|nya|potentiella|tänkbara|möjliga|alternativa) ~ @firm
0.85 (fått|fick|har|tagit emot|ligger) ~ (ett|en)? (bättre|förmånligare|mer attraktivt|intressant|lockande|billigare|konkurrerande) (erbjudande|bud|offert|anbud|förslag) ~~ (från|hos|av|än)
0.85 (jämföra|jämför|jämfört|ta in|tar in|tagit in|begära in|begärt in|begär in) ~ (priser|offerter|anbud|alternativ|förslag) ~~ (andra|fler|flera|annan|marknaden|ett par|några|två|tre)
0.85 (styrelsen|ledningen|vd|vår vd|chefen|ägarna|revisorn|kommunen) ~ (vill|har bett|kräver|önskar|tycker|har beslutat) ~~ (in offerter|in anbud|upphandla|ny upphandling|jämföra leverantörer|konkurrensutsätta|byta|andra leverantörer|se oss om|hitta någon annan)
0.85 (konkurrensutsätta|konkurrensutsätter|konkurrensutsätts|konkurrensutsatt) ~~ (uppdrag*|avtal*|tjänst*|redovisning*|drift*|det|er|allt)
# weighing it
0.85 (prova|provar|pröva|testa|testar|ge) ~ (en annan|någon annan|nån annan|några andra|andra|ett annat|en ny) ~ (@firm|lösning|chansen|chans|framöver|nästa gång|i stället|istället)
0.85 (ge|ger|låta|låter) (någon annan|nån annan|andra|en annan @firm) ~ (chansen|chans|få|göra|ta över|sköta|försöka|prova)
0.85 (valt|väljer|välja|bestämt oss för|beslutat oss för|fastnat för|landat i) ~ (att gå vidare med|att gå med|att satsa på|att anlita|att köra med) ~ (en annan|ett annat|annan|någon annan|andra|en konkurrent*|en ny)
0.85 (fundera|funderar|funderat|funderingar|tankar|tveksam*|osäker*|vet inte|inte säkra|inte säker|tvekar|tvekan) ~ (på|om|kring)? ~ om ~ (vi|jag) ~ (ska|vill|kan|bör) ~ (fortsätta|vara kvar|stanna|förlänga|förnya|behålla er|ha er kvar|gå vidare med er)
0.85 (om) (vi|jag) (ska|vill|verkligen ska|överhuvudtaget ska) (fortsätta|vara kvar|stanna kvar|förlänga|förnya|behålla) ~ (med er|hos er|er|avtalet|samarbetet|eller inte|som kunder)
0.85 (svårt|!svårt|inte lätt|omöjligt) att ~ (motivera|se|försvara) ~ (varför)? ~ (ska|bör|fortsatt|ett fortsatt|fortsätta|en fortsättning) ~ (vara kvar|stanna|samarbete*|anlita|hos er|på samarbetet|fortsätta)
0.85 (ser|finns) ~ (inte|inga|ingen|ingen som helst) ~ (anledning|skäl|grund|förutsättning*|möjlighet*|framtid|mening) ~~ (fortsätta|fortsatt samarbete|stanna|vara kvar|förlänga|förnya|gå vidare|i samarbetet|jobba ihop)
0.85 (kan|kommer|lär|vill|tänker) ~ (inte) ~ (att)? ~ (kunna)? (stanna kvar|vara kvar|bli kvar|stanna) ~ (hos|som|med)
0.85 (dags|tid|läge|hög tid|bäst) ~ (för oss)? (att) ~ (gå vidare|byta|se sig om|se oss om|gå skilda|avsluta samarbetet|tacka för oss|hitta någon annan|hitta en annan|runda av|sätta punkt)
0.85 (dags|läge) för (något|nåt|någon) (nytt|annat|annan|ny)
0.85 (sätta|sätter|satt) punkt för ~ (samarbete*|uppdrag*|det här|detta|avtal*|relation*)
0.85 (fasa|fasar|fasas|trappa|trappar|trappas) (ut|ner|ned) ~ (samarbete*|uppdrag*|avtal*|er|arbetet med er|ert)
0.85 (låta|låter|låt) ~ (avtal*|abonnemang*|kontrakt*|det|licens*) (löpa ut|rinna ut|gå ut|löpa färdigt|ebba ut|upphöra)
0.85 (avtal*|kontrakt*|abonnemang*|uppdraget) ~ (löper|går|rinner) ut ~~ (tar vi inte|blir det inget|och då|förlänger vi inte|byter vi|slutar vi|går vi|kommer vi inte)
0.85 (uppdrag*|engagemang*|samarbete*|roll) ~ (upphör|avslutas|tar slut) ~ (i och med|per den|vid|efter|därmed|från och med|den #|senast)
0.85 (inte) (aktuellt|intressant|meningsfullt|möjligt|tänkbart|lämpligt) ~ (för oss)? ~ (att)? ~ (fortsätta|förlänga|förnya|anlita er|nya uppdrag|fler uppdrag|med fortsatt|med en fortsättning|med något mer|gå vidare med er)
0.85 (inte|inget|ingen) ~ (längre|mer) ~ (behov|användning|nytta) ~ (av) ~ (er|era|ert) ~ (tjänst*|hjälp|insats*|support*|längre)
0.85 (behöver|behövs) ~ (inte|ej) ~ (längre|mer) ~ (er|era|ert|din|dina) ~ (hjälp|tjänster|tjänst|insats|support)
0.85 (klarar|klarar oss|reder oss|löser det) ~ (bäst|bättre|lika bra)? ~ utan (er|era tjänster|er hjälp)
0.85 (sköta|sköter|göra|gör|ta|tar|lägga|lägger|hantera|hanterar|drifta|driver|lösa|löser) ~~ (internt|in house|inhouse|i egen regi|i eget hus|på egen hand) ~ (från|framöver|i stället|istället|hädanefter|fortsättningsvis|efter|så|vilket)
0.85 (från och med|från|fr o m) ~~ (sköta|sköter|göra|gör|ta|tar|hantera|hanterar) ~~ (internt|själva|i egen regi|in house|inhouse|på egen hand)
0.85 (anställt|anställer|anställa|rekryterat|rekryterar) ~ (en|ett|egen) ~ (egen)? ~ (ekonom|redovisningsekonom|it tekniker|tekniker|formgivare|utvecklare|kommunikatör|översättare|person|som) ~~ (ta över redovisning*|ta över bokföring*|ta över driften|tar över bokföring*|tar över redovisning*|tar över driften|tar över det ni|i stället för er|istället för er|sköta det ni|göra det ni|behöver vi inte er)
0.85 (plocka|plockar|ta|tar|flytta|flyttar) hem ~ (bokföring*|redovisning*|löner*|driften|produktionen|allt|uppdraget|det här|den här delen|hela)
0.85 (sista|allra sista) ~ (uppdraget|projektet|jobbet|beställningen|ordern|fakturan|gången|säsongen|året|avtalsåret) ~ (vi|jag|ni|ihop|tillsammans|hos er|med er|för er|från oss|från vår sida)
0.85 (efter|när) ~ (det här|detta|den här) ~ (projektet|uppdraget|jobbet|leveransen|kampanjen|etappen|säsongen) ~~ (är vi klara med er|gå skilda|avslutar vi|går vi vidare|blir det inget mer|blir det inga fler|tackar vi)
0.85 (blir|lär bli) ~ (det)? ~ (inget mer|inga fler|inte fler|ingen mer|inget nytt) ~ (samarbete|uppdrag|beställning*|jobb|affär*|projekt) ~ (med|från|för|till|mellan|efter)
0.85 (kommer|lär|tänker|ska) ~ (inte|aldrig|knappast) ~ (att)? (använda|nyttja|utnyttja|anlita|beställa|boka|handla|köpa) ~ (er|era|ert|något|av er|hos er) ~ (tjänst*|igen|mer|framöver|i framtiden|längre|nästa|fler)
0.85 (nästa gång) ~ (väljer|anlitar|tar|vänder|ringer|går|kör|frågar|beställer|bokar|blir det) ~ (vi|jag|oss|mig|någon)? ~ (någon annan|nån annan|en annan|annan|andra|annanstans|annat)
0.85 (nästa år|nästa säsong|nästa jul|nästa sommar) ~ (väljer|anlitar|tar|bokar|kör|går|gör|blir det) ~ (vi|jag|det)? ~ (med)? ~ (någon annan|nån annan|en annan|annan|andra|annanstans)
0.85 (vill|önskar|begär|måste|tvingas|tvungna|väljer) ~ (att)? ~ (avsluta|säga upp|bryta|häva) ~ (vårt|mitt|hela|ert)? ~ (avtal*|samarbete*|uppdrag*|engagemang*|kundförhållande*|kundkonto*|affärsrelation*|abonnemang*)
0.85 (tackar|tackar vi|tackar jag|tacka) ~ (för oss|för den här tiden|för de här åren|för tiden|för samarbetet och) ~ (hos|med|och|nu|tillsammans|önskar|går|men)
0.85 (våra|era|våra respektive) vägar ~ (skiljs|skils|går isär|åt|skiljas)
0.85 (inte|inget|ingen) ~ (nyckelkund|stadigvarande|trogen|trogna|lojal|lojala) ~ (kund|kunder) ~ (längre|mycket till)
0.85 (förnyat|fortsatt) förtroende ~~ (inte|knappast|svårt|ingen|inga|tveksam*); (inte|knappast|inget) ~ (få|får|ge|ger|fått) ~ (förnyat|fortsatt) förtroende
0.7 (tänka|tänker|får nog tänka|får tänka) (om|över) ~ (vårt|vår|hela|samarbete*|avtal*|upplägg* med er|valet av|om vi ska)
0.7 (börjat|börjar|börja|sneglar|sneglat|snegla|spanat|spanar|kikat|kikar) ~ (på|efter|åt|mot) ~ (andra|annat|annan|alternativ|era konkurrenter|en konkurrent|någon annan)
0.7 (hur|vad) ~ (går det till|gör man|gör vi|krävs|gäller|händer) ~ (om|för|när) ~ (att)? ~ (vi|jag|man)? ~ (vill|ska)? ~ (avsluta avtal*|säga upp avtal*|flytta bokföring*|flytta domän*|byta @firm|avsluta samarbete*|lämna er)
0.7 (bindningstid|bindningstiden|uppsägningstid|uppsägningstiden) ~ (har vi|gäller|på vårt|är det på|hos er|enligt vårt|för vårt|kvar)
0.4 (när|vilket datum) ~ (löper|går) ~ (vårt|vår|mitt|det nuvarande) ~ (avtal|abonnemang|kontrakt|bindningstid) ut
0.85 (om) ~~ (inte|ingen|fortsätter|händer igen|upprepas|höjer|går upp) ~~ (byter vi byrå|byter vi leverantör|byter vi till en annan|byter vi ut er|tvingas vi byta|får vi byta|går vi till någon annan|går vi till en konkurrent*|letar vi efter en ny|letar vi efter någon annan|söker vi en ny|ser vi oss om|avslutar vi samarbet*|avslutar vi avtal*|säger vi upp|får vi hitta någon annan|väljer vi en annan byrå|väljer vi någon annan|lämnar vi er|vänder vi oss till)

[not leaving]
(säga upp|säger upp|sagt upp|sade upp|uppsägning av|avsluta|avslutar|avslutat|byta|byter|bytt|byte av) ~ (avtal*|abonnemang*)? ~ (med)? ~ (vår|vårt|den gamla|gamla|förra|tidigare)? ~ (elleverantör*|elavtal*|elbolag*|telefonabonnemang*|mobilabonnemang*|bredband*|försäkring*|hyresavtal*|hyreskontrakt*|lokal*|hyresvärd*|städfirma*|städbolag*|bank|banken|leasing*|gym*|tidning*|nyhetsbrev*|larmavtal*|hyresgäst*|hyra|billeasing|bilen|operatör*|elen)
(säger|säga|sagt|sade) ~ upp ~ (sig|personal*|anställda|medarbetare|två|hyresgäst*|lokal*|arrende*|lägenhet*)
(avsluta|avslutar|avslutad|avslutat|stänga) ~ (prenumeration*|nyhetsbrev*|utskick*|ärende*|ticket*|bokslut*|räkenskapsår*|projektet i|projektet med en|projektet med ett|etapp*|månaden|året|kvartalet)
(sidan|knappen|rubriken|texten|fliken|formuläret|avsnittet|sektionen) ~ (avsluta|avbryt|säg upp|uppsägning)
(byta|byter|bytt|bytte|byte) ~ (av|ut)? ~ (bank|lokal*|kontor|adress|namn|bild|bilden|foto|färg|typsnitt|logga|dator*|telefon*|skrivare*|lösenord*|datum|tid|dag|plats|kontaktperson*|ord|rubrik*|server*|däck|kassasystem|affärssystem)
(byta|byter) (lokal|kontor) inte (byrå|leverantör|konsult)
(ni|er) (har)? (bytt|byter|bytte) (konsult|kontaktperson|handläggare|tekniker|projektledare|system)
(hyresgäst*|granne*|anställd*|medarbetare*|konsulten hos oss|vår säljare|vår ekonom) ~~ (sagt upp|säger upp|säga upp|slutar|slutat|uppsägning*)
(inte|aldrig) ~ (av med oss|gå någonstans|lämna er|byta bort er|tänkt byta|planer på att byta|planer att byta)
(stannar|stannar kvar|vi blir kvar|är kvar|fortsätter) hos er
(anbud|offert|offerten|offerter|anbudet) ~ (från)? ~ (underentreprenör*|hantverkar*|målare*|elektriker*|snickar*|tryckeri*|byggare*|entreprenör*|rörmokar*)
(vår|en) (kund|konkurrent|hyresgäst|medlem) ~~ (lämnar|lämnat|bytt|byter) ~ (oss|sin|till)
(mall|mallen|klausul|klausulen|text|stycke|stycket|avsnitt|formulering*) ~~ (uppsägning*|uppsägningstid*|bindningstid*)
(annan|ny) (firma|leverantör|entreprenör) ~~ (städning*|catering*|transport*|blommor*|musik*|tryck*|leverans*|flytt*|taket|möbler*|tvätt*)

[growth]
0.75 (våra|vi) ~ (öppnar|startar) ~ (kontor|butik|filial|verksamhet) i ~~ (vill|hoppas|önskar) ~ (att)? (ni|du) ~ (sköter|hjälper|tar hand|är med|ordnar|fixar|ritar|gör)
0.75 (låta|ge|lämna) er ~ (ta hand om|sköta|hantera|ta över|göra|rita|bygga|översätta) ~~ (också|med|även|resten|dessutom|övriga)
0.75 (beställer|beställa|tar|köper) (vi|jag)? ~ (#|hundra|tusen|ett par|några|dubbelt så många) ~ (till|stycken till|ex till|exemplar till)
0.75 (ser fram emot|vill gärna|hoppas) ~ (att)? (fortsätta|förlänga|fördjupa|bygga vidare) ~ (samarbetet|med er|vårt samarbete|även nästa)

[not growth]
(tipsat|tipsade|rekommenderat|rekommenderade|tips) ~ om (en|ett|någon|annan) ~ @firm
(bekant|kollega|vän|kompis|granne|svåger) ~ (har)? ~ (tipsat|tipsade|rekommenderat|rekommenderade|tipsar) ~ (oss|mig)? ~ om (en|ett|någon)
samma (fel|problem|misstag|sak|visa|strul|brister|krångel) ~ (som|igen|en gång)
vill ha ~ (namn|telefonnummer|pengar*|svar|besked|förklaring|ersättning|det borttaget|den borttagen) ~ (till|på|tillbaka)

# No money, and money back.
[payment.refused]
0.9 (kommer|tänker|ämnar|avser|tänkte) (@we|nog|alltså|definitivt|absolut)? (inte|aldrig|ej) (att)? (betala|reglera|erlägga|lösa|godta betalning)
0.9 (@inv|den|det|detta|dem) (kommer|tänker|avser|ämnar) (@we) ~ (inte|aldrig|ej) ~ (att)? (betala|reglera|erlägga|godta)
0.9 (@inv|räkningen) ~ (kommer|lär) ~ (inte|aldrig|ej) ~ (att)? ~ (betalas|regleras|bli betald)
0.9 (ligger|ligga|förblir|förbli|lämnas|lämnar|blir|står|stå) ~ (kvar)? ~ (obetald|obetalda|obetalt|oreglerad|oreglerade|utan åtgärd|utan avseende) ~ (tills|till|tills dess|innan|förrän|så länge|fram)
0.9 (betala|betalt|pengar|betalning) ~ (för|av) (det här|detta|den här|det där) ~ (glöm|aldrig|skulle inte tro|nej tack|knappast|i helvete|över min döda|drömma)
0.9 (betala|betala er|betala mer|betala något|betala fakturan) ~ (glöm det|aldrig i livet|kan ni glömma|kan ni drömma|skulle inte falla|kommer inte på fråga|är inte aktuellt|är uteslutet)
0.9 (kommer|är) ~ (inte) ~ (på fråga|aktuellt|på tal) ~ att ~ (betala|lägga mer|ge er mer|stå för|ersätta er)
0.9 (inte|ej|inga|inte längre) ~ (betalningsskyldig*|skyldiga er|skyldig er|skyldiga att betala|skyldig att betala|betalningsansvar*)
0.9 (ingen|inget|inte någon|inte något) ~ (anledning|skäl|grund|orsak|laglig grund|skyldighet|intention|avsikt|lust) ~ (att) ~ (betala|betalar|reglera|ersätta|stå för)
0.9 (varför) ~ (skulle|i hela friden ska|i all världen ska) ~ (vi|jag|man) ~ (behöva)? (betala|ersätta|lägga pengar|stå för) ~ (för|det|något|den|er|en|ett)
0.85 (returnerar|returnera|returneras|skickar tillbaka|sänder tillbaka|återsänder) ~ (faktura*|@inv|räkning*) ~~ (obetald|utan betalning|bestrid*|utan att betala)
0.9 (bestrider|bestrids|bestrida|bestritt|bestridit) ~~ (i sin helhet|helt och hållet|till fullo|hela fakturan|hela beloppet|hela kravet)
0.9 (stoppat|stoppar|stoppa|stoppas|stoppades|spärrat|spärrar|spärra|återkallat|återkallar|återkalla|dragit tillbaka|drar tillbaka|annullerat) ~ (den|vår|min|hela|alla|all|vidare|fortsatta|planerade|nästa|automatiska|er)? ~ (betalning*|överföring*|autogiro*|dragning*|utbetalning*|delbetalning*|swish*|stående överföring*)
0.9 (pausat|pausar|pausa|fryst|fryser|frysa|satt stopp för|sätter stopp för|lagt på is|lägger på is) ~ (alla|all|våra|vidare|er|den|fortsatta)? ~ (betalning*|autogiro*|faktura*|utbetalning*|dragning*|delbetalning*)
0.9 (begär|begära|begärt|ansöker|yrkar|initierat|initierar|gör|göra|gjort|öppnat) ~ (en|om)? ~ (chargeback|återbetalning via|återbetalning genom|reklamation hos banken|reklamation till banken|tvist hos paypal|tvist hos klarna|tvist hos banken|tvist i klarna)
0.9 (chargeback|via kortföretaget|via kortutgivaren|via kortbolaget|via banken|via klarna|via paypal|genom banken|genom kortföretaget) ~~ (tillbaka|återbetal*|reklamera*|tvist*|pengarna)
0.9 (reklamera|reklamerar|reklamerat|bestrida|bestrider|bestridit) ~ (köpet|betalningen|transaktionen|dragningen|debiteringen) ~ (hos|via|till|genom) ~ (banken|kort*|klarna|paypal|min bank|vår bank)
0.9 (vill ha|kräver|begär|vill få|ska ha|kräver att få) ~ (tillbaka|åter) ~ (pengarna|mina pengar|våra pengar|förskottet|handpenningen|hela beloppet|varenda krona|vartenda öre|det vi betalat|det jag betalat|depositionen)
0.9 (pengarna|förskottet|handpenningen|beloppet|depositionen|summan) ~ (tillbaka|åter|återbetald*|återbetalat) ~ (annars|omgående|senast|inom|tack|nu|på kontot|direkt)
0.9 (håller|hållit|hålla|höll) ~ (inne|tillbaka|på) ~ (slutbetalning*|sista betalning*|sista delen|restbelopp*|återstoden|sista fakturan|resterande|slutlikvid*|sista raten|delbetalning*|arvodet|hälften av)
0.9 (slutbetalning*|sista betalning*|restbelopp*|återstoden|slutlikvid*|arvodet|resterande) ~ (håller|behåller|innehåller|sparar|väntar) (vi|jag) ~ (inne|tills|till|kvar|med|på)
0.9 (ingen|inte någon) (betalning|utbetalning|slutbetalning|delbetalning) ~ (sker|görs|kommer|från oss|blir det|utgår|förrän|innan|så länge|till er)
0.9 (inga|inte några) (pengar|betalningar|fler betalningar|mer pengar) ~ (från oss|till er|blir det|förrän|innan|så länge|kommer)
0.9 (så länge|innan|förrän|tills) ~~ (inte|är|har|kan) ~~ (betalar vi inte|betalas inget|betalar vi ingenting|sker ingen betalning|blir det inga pengar|får ni inte betalt|får ni inga pengar|håller vi inne|kommer vi inte att betala|ligger fakturan)
0.9 (väntar|väntat|avvaktar|dröjer|avvakta|vänta) ~ (med) ~ (att betala|betalning*|betala|fakturan|slutbetalning*) ~~ (tills ni|till dess|tills felen|tills allt|innan ni|tills det är|tills vi fått|tills arbetet|tills vi ser|tills jag får|tills du)
0.9 först ~ (ska|får|vill|måste|när|rättar|fixar|levererar|leverera|rätta|fixa|åtgärda|åtgärdar) ~~ (sen|sedan|därefter|så|då) ~ (betalar|betalas|betalning|pengar|pratar vi betalning|pratar vi pengar|får ni betalt)
0.9 (betalar|betalar vi|betalar jag) (bara|endast|enbart|högst|det vi|det som) ~~ (kommit överens|överenskom*|avtalat|avtalade|levererat|levererats|beställt|utfört|utförts|faktiskt gjorts|offererat*|offerten|inget mer|inte mer|resten inte)
0.85 (resten|mellanskillnaden|den delen|den kostnaden|merkostnaden|notan|övertiden|det|den) ~ (får|kan) (ni|du) ~ (stå för|bära|betala|ta|bjuda på|svälja) ~ (själv|själva|er själva)
0.85 (står|tar|betalar|ersätter) ~ (vi|jag) ~ (inte|ej|aldrig) ~ (för)? ~ (den kostnaden|de kostnaderna|den delen|merkostnad*|extrakostnad*|era misstag|ert misstag|era fel|de timmarna|övertiden|notan)
0.85 (den kostnaden|de kostnaderna|den delen|merkostnaden|de timmarna|den notan|den fakturan|den räkningen) (står|tar|betalar|ersätter|godtar) (vi|jag) (inte|ej|aldrig|inget)
0.9 (vägrar|vägrade|vägrat|nekar) ~ (att)? (betala|ersätta|stå för|lägga en krona|ge er)
0.85 (kan|får) (ni|du) (stoppa upp|stoppa|kasta|slänga|riva|elda upp|behålla|rama in|glömma) ~ (fakturan|räkningen|påminnelsen|er faktura|den där|kravet)? ~ (där|någonstans|sönder|som ni)
0.85 (drar|dra|räknar|kvittar|avräknar|reducerar|sätter ned|minskar) ~ (vi|jag) ~ (av|bort|ner|ned)? ~ (det|detta|skadan|kostnaden|timmarna|beloppet|vite|vitet|#) ~ (från|på|mot) ~ (fakturan|er faktura|slutfakturan|nästa faktura|betalningen)
0.85 (skriv av|skriva av|stryk|makulera|dra tillbaka|ta tillbaka) ~ (hela|er)? (fakturan|räkningen|kravet|beloppet) ~ (för|vi betalar|annars|den kommer|vi kommer|i sin helhet)

[not payment.refused]
(kan|kunde|vill|skulle|gärna|vänligen) (ni|du)? ~ (makulera|ta tillbaka|dra tillbaka) ~ (den|fakturan|denna|er)
(makulera|ta tillbaka|dra tillbaka) (den|fakturan|denna|den här) ~~ (ny|nya|rätt|korrekt|dubbel*|skicka|istället|i stället|och ställ)
(inte|ej) ~ (kunna|kan|hinner|hinna) ~ (betala|betalas|reglera|betalt)
(kommer|betalas|betala|betalar) ~ (inte|ej) ~ (att)? ~ (betala|betalas|kunna betala*) ~ (på förfallodagen|i tid|den här veckan|denna vecka|den här månaden|i år|före förfallodagen|förrän nästa|förrän på|förrän den|i dag|idag)
(betalar|betalar vi|betala|betalas) ~ (först|förrän) ~~ (bidrag*|pengarna kommit|kunden betalat|lånet|momsen|@month|semestern|nästa månad|lönen)
(policy|rutin|rutiner|regler|praxis|reglerna) ~~ (betalar|betalas) ~ (vi)? ~ (inte|aldrig|inga)
(betalar|betalas) ~ (vi)? ~ (inte|aldrig|inga) ~ (fakturor)? ~ (utan|förrän) ~ (inköpsnummer*|referens*|ordernummer*|märkning|attest|po nummer|projektnummer*)
(faktura*|fakturan) ~~ (stoppas|fastnar|stoppats|fastnat|fastnade) ~ (den)? ~ (i|av) ~ (systemet|vårt system|skanning*|attest*|flödet|portalen|kontrollen|ekonomisystemet|fakturasystemet)
(ställt|ställer|ställa|inställt) in ~ (alla|våra|samtliga|sina) ~ (betalningar|utbetalningar)
(våra|vår|en|min) (kund|kunder|hyresgäst|klient|beställare) ~~ (vägrar|betalar inte|inte betala|bestrider|håller inne)
(behöver|måste) ~ (vi|jag|man)? ~ (inte) ~ (betala) ~ (moms|skatt|avgift|tull|något|nu|förskott)
(varför|vad) ~ (ska|skulle) ~ (betala) ~ (moms|skatt|arbetsgivaravgift*|tull)
(kan|får) ~ (betala|få betalt) ~ (på plats|med kort|mot faktura|via faktura)
(spärrat|spärrad|spärrade) ~ (vårt|mitt|våra) (konto|kort|konton)
(faktura*|betalning*) ~~ (tills|till dess) ~ (jag|vi) ~ (är|kommer) ~ (tillbaka|hem) ~ (från)?

# Law against us.
[legal]
0.85 (brev|besked|ord|höra|hör|hälsning*|kravbrev|skrivelse|papper) ~ (från|av|genom|via) ~ (vårt|mitt|vår|min|bolagets|föreningens|ett|en) ~ (ombud|jurist|advokat|advokatbyrå|juridiska ombud|jurister|rättsskydd*)
0.85 (kommer|går|sker|sköts|ska ske|ske) ~ (från|via|genom|med) ~ (vårt|mitt|vår|min) ~ (ombud|jurist|advokat|juridiska ombud|bolagsjurist)
0.85 (överlämnar|överlämnat|överlämnas|överlämna|lämnar över|lämnas över|lämnat över|lämnar|lämnat|skickar vidare|vidare) ~ (det|detta|ärendet|saken|allt|fakturan|tvisten)? ~ (till) ~ (vårt|mitt|vår|min|en|bolagets)? ~ (ombud|jurist|advokat|juridiska ombud|jurister|advokatbyrå*|rättsavdelning*|juridikavdelning*)
0.85 (jurist|advokat|ombud|juristen|advokaten|ombudet|jurister) ~ (har)? ~ (anser|bedömer|menar|tycker|säger|råder|rekommenderar|avråder|tittat|granskat|gått igenom|går igenom|tittar|bekräftar|konstaterar|formulera*|skriver|förbereder) ~~ (ni|er|ert|avtalet|avtalsbrott|ersättning*|ansvar*|skadestånd|hävning|häva|stämning|vårt krav|ärendet|mejlväxling*|saken)
0.85 (tagit|tar|ta|sökt|söker|söka|fått|begärt) ~ juridisk* (hjälp|rådgivning|råd|bistånd|biträde)
0.85 (juridisk|juridiskt|juridiska|rättslig|rättsliga) (prövning|rådgivning|granskning|efterspel|följder|tvist|krav|anspråk|åtgärder|steg|process|påföljder) ~~ (mot er|er|överväger|vidta|vidtar|inleda|inleder|väntar|blir|om ni|kommer|förbereder|annars|nästa)
0.85 (överväger|överväga|förbereder|planerar|tvingas|tvungna|inget annat val|ingen annan utväg) ~~ (stämma|stämning|stämningsansökan|rättsliga|juridiska|häva|skadestånd|anmäla er|tingsrätt*|domstol)
0.85 (ses|syns|träffas|möts|möta) ~ (vi)? ~ (väl|nog|då)? ~ i (rätten|tingsrätten|domstol|rättssalen|rättegång)
0.85 (låta|låter|får) ~ (en domstol|domstolen|domstol|tingsrätten|rätten|en domare|hyresnämnden|arn) ~ (avgöra|pröva|bedöma|besluta)
0.85 (tar|ta|driver|driva|för|går|gå) ~ (vi|jag|saken|det|detta|ärendet) ~ (vidare)? ~ (till|i|inför) (rätten|tingsrätten|domstol|rätta|högre instans)
0.85 (väcka|väcker|väckt) talan ~ (mot er|mot ert|vid|i|om)
0.85 (stämma|stämmer|stämmas) er ~ (på|för|om|inför|i|till|och)
0.85 (håller|hålla|hålls) ~ (er|ert företag|ert bolag|byrån|dig) ~ (fullt|fullständigt|personligen|juridiskt|ekonomiskt|helt)? ~ (ansvarig|ansvariga|betalningsansvarig*|ersättningsskyldig*|skadeståndsskyldig*|skyldig*)
0.85 (ställa|ställer|ställas|ställs) ~ (er|ert bolag|byrån)? ~ till (svars|ansvar|doms)
0.85 (ni|er|byrån|ert bolag) ~ (är|blir|bedöms|anses) ~ (ersättningsskyldig*|skadeståndsskyldig*|skadeståndsansvarig*)
0.85 (kräva|kräver|begära|begär|yrka|yrkar|göra anspråk på|gör anspråk på|anmäla krav på|framställa krav på|rikta krav) ~ (er|av er)? ~ (på)? ~ (skadestånd|vite|prisavdrag|kompensation för skadan|ersättning för skadan|mot er|hävning)
0.85 (rikta|riktar|ställa|ställer|framställa|framställer|väcka|driva) ~ (ett|våra|ekonomiska)? ~ (krav|anspråk|ersättningskrav|skadeståndskrav) ~ (mot|på) (er|ert|byrån|dig|bolaget)
0.85 (ersätta|ersätter|kompensera|gottgöra) (oss|mig) ~ (för) ~ (skadan|förlusten|den skada|den förlust|våra kostnader|merkostnad*|förlorad*|utebliven|uteblivna) ~ (annars|senast|inom|enligt|fullt)
0.85 (enligt|med stöd av|åberopar|hänvisar till|stöd i) ~ (köplagen|konsumentköplagen|konsumenttjänstlagen|avtalslagen|distansavtalslagen|abt|abk|ab 04|abk 09|räntelagen|gdpr|dataskyddsförordningen|skadeståndslagen|punkt #|paragraf #) ~~ (kräver|häver|reklamerar|avhjälp*|prisavdrag|hålla inne)
0.85 (formell|formellt|skriftlig|härmed|officiell) ~ (reklamation|reklamerar|reklamera|hävning|häver|häva|varning|invändning)
0.85 (brutit|bryter|bröt|brutits|brott) ~ (mot|emot) ~ (avtal*|vårt avtal|sekretess*|tystnadsplikt*|gdpr|uppdragsavtal*|personuppgiftsbiträdesavtal*|kontrakt*|överenskommelsen|villkoren|sla)
0.85 (avtalsbrott|kontraktsbrott|väsentligt avtalsbrott|grovt avtalsbrott|brist i avtalsuppfyllelse|ren oaktsamhet|grov vårdslöshet|vårdslöshet)
0.85 (uppfyller|uppfyllt|uppfyllde|fullgjort|fullgör) ~ (inte|ej) ~ (avtal*|era åtaganden|ert åtagande|era skyldigheter|er del av avtalet|kraven i avtalet)
0.85 (häver|hävs|häva|hävt|hävd) ~ (vi|jag|därmed|härmed)? ~ (köpet|avtalet|kontraktet|beställningen|uppdraget|hela köpet)
0.85 (sista|slutlig|slutgiltig) (chans|chansen|möjlighet|möjligheten|varning|uppmaning|frist) ~~ (innan|före|jurist*|advokat*|rättslig*|juridisk*|inkasso|kronofogden|hävning|häver)
0.85 (anmäla|anmäler|anmält|anmälas|anmälan) ~ (er|byrån|detta|det|saken|ärendet|händelsen)? ~ (till|hos) ~ (imy|integritetsskyddsmyndigheten|datainspektionen|konsumentverket|konsumentombudsmannen|ko|arn|allmänna reklamation*|revisorsinspektionen|advokatsamfundet|polisen|ekobrott*|arbetsmiljöverket|skatteverket|konkurrensverket|boverket|tillsynsmyndighet*)
0.85 (ta det|ta upp det|lämna det|lämnar det|gå|går|vänder) ~ (med|till|oss till|mig till) ~ (kronofogden|tingsrätten|arn|allmänna reklamation*|konsumentverket|ko|konsumentombudsmannen)
0.85 (begär|begära|ansöker|ansöka|söker) ~ (om)? ~ (betalningsföreläggande|verkställighet|kvarstad|handräckning) ~ (mot er|hos kronofogden|mot ert)
0.85 (polisanmäl*|polisanmälan|brottsanmäl*) ~~ (er|detta|bedrägeri|händelsen|ni|annars|överväger|kommer|dataintrång)
0.85 (ansvarsförsäkring|ansvarsförsäkringen|försäkringsbolag|försäkringsbolaget) ~~ (krav|kräva|kräver|anmäla skadan|skadeanmäl*|uppgifter om er|rikta|begär)
0.85 (rättsskydd|rättsskyddet|rättsskyddsförsäkring*) ~~ (tvist*|mot er|använda|utnyttja|kopplat|beviljat|anmält)
0.85 (tvist|tvisten|rättstvist) ~ (med|mot|mellan) (er|oss|ert)
0.85 (förbehåller|förbehåll|reserverar) ~ (oss|mig) ~ (rätten|rätt|möjligheten|samtliga rättigheter)

[not legal]
(anmäla|anmäler|anmält|anmälan) ~ (av|till)? ~ (mig|oss|personer|deltagare|kollega|kollegor|två|tre|fyra|fem|#|alla|en till) ~~ (kurs*|utbildning*|webbinar*|event*|frukost*|seminari*|konferens*|workshop*|mässa*|middag*|kick off*|föreläsning*)
(klausul|klausuler|klausulen|avsnitt|avsnittet|mall|mallen|paragraf|stycke|formulering*|skrivning) ~ (om|för|kring|med|gällande) ~~ (vite|viten|hävning|skadestånd|tvist*|reklamation*|ansvar*|uppsägning*|avtalsbrott|force majeure)
(hävning|vite|viten|skadestånd|reklamation*|tvist*) ~~ (i våra egna|i våra avtal|i våra villkor|i allmänna villkor|i mallen|i villkoren)
(reklamation|reklamationer|reklamationen|reklamera) ~ (från|av|på) ~ (kund*|våra kunder|slutkund*|leverantör*|tillverkar*)
(sidan|texten|text|flik|fliken|avsnittet|informationen) ~ (om|för) ~ (reklamation*|reklamera|ångerrätt|garanti*|tvist*|integritet*|gdpr)
(vår|min|våra) (klient|klienter|huvudman|motpart|gäldenär|gäldenärer|hyresgäst|underentreprenör|leverantör|kund)
(klient|klienten|klienter|huvudman|huvudmannen|motpart|motparten|käranden|svaranden|målsägande*|gäldenär*|tilltalad*) ~~ (stämt|stämmer|stämma|stämning*|talan|dom|domen|skadestånd|tingsrätt*|hovrätt*|ersättning|yrkar|bestrider|förhandling*)
(översätta|översättning|översatt|tolka|tolk|korrekturläsa|granska) ~~ (stämning*|dom|domen|talan|avtal*|vite|reklamation*|kravbrev|fullmakt*|förhandling*|tingsrätt*)
(upprätta|skriva|ta fram|formulera|hjälp med) ~ (ett|en)? ~ (kravbrev|stämningsansökan|betalningsföreläggande|reklamation|hävning*) ~ (till|mot|för|åt) ~ (vår|en|vår gäldenär|gäldenären|kunden|hyresgästen|leverantören|motparten)
(i målet|mål nr|målnummer|målet mellan|förhandlingen|huvudförhandling*|hyresnämnden|rättegångskostnad*)
(vår|min) (advokat|jurist|bolagsjurist) ~ (hälsar|är på semester|godkänt|har godkänt|tycker det ser bra|vill bara|har inga synpunkter|skickar över|behöver ett ex)
(försäkringsbolag*|försäkringen) ~ (ersätter|täcker|betalar|godkänt|reglerar) ~ (skadan|vattenskadan|skadorna|kostnaden)
(kunden|kund|gäldenär*|hyresgäst*|motpart*) ~~ (kronofogden|inkasso|tingsrätten)

# Telling others.
[reputation]
0.85 (sagt|säga|säger|sa) ~ (åt|till) ~ (dem|dom|alla|andra|folk|vänner|kollegor|honom|henne|hen) ~ (att)? ~ (välja|anlita|ta|gå till|undvika|hålla sig|akta sig|leta|vända sig)
0.85 (om någon|hade någon|om nån|den som|de som|alla som|vem som) ~ (skulle)? ~ (frågar|frågade|frågat|undrar) ~~ (avråder|inte rekommendera|undvika|annan|sanningen|som det är|ärligt svar|inte anlita|håll er borta|varna)
0.85 (en etta|etta|ettan|bottenbetyg|lägsta betyg|noll stjärnor|en stjärna|1 stjärna|1 av 5|en av fem) ~ (på|hos|i|till|är vad|från mig|från oss|blir det|av mig)
0.85 (ert|er) (betyg|snittbetyg|omdöme|rykte|rating) ~~ (törn|dyka|sjunka|sjunker|dala|rasa|påverkas|gå ner|får sig|lär|sänkas|drabbas)
0.85 (kommer|lär|tänker|vill) ~ (aldrig|inte|knappast|garanterat inte|definitivt inte) ~ (att)? (rekommendera|tipsa om|hänvisa till|föreslå|tala väl om|ge er goda)
0.85 (kan|kunnat|kunna) ~ (inte|knappast|omöjligt|aldrig) ~ (med gott samvete)? (rekommendera|tipsa om|hänvisa|stå för en rekommendation)
0.85 (svårt|!svårt|omöjligt) att rekommendera (er|byrån|någon|det)
0.85 (skrivit|skriver|skriva|berättat|berättar|berätta) om (er|det|detta|det här|hur ni) ~ (på|i) ~ (linkedin|facebook|instagram|google|reco|trustpilot|flashback|reddit|tiktok|sociala medier|nätet|facebookgrupp*|företagargrupp*)
0.85 (delat|delar|dela|sprida|sprider|spridit) ~ (med)? ~ (våra|mina|vår|min|sina) (erfarenhet*|upplevelse*|historia) ~ (på|i|med|av er|av ert) ~ (linkedin|facebook|google|andra|flashback|sociala medier|nätet|branschen|er|alla)
0.85 (lägger|lägga|lagt|läggs|postar|publicerar|publicera|dela|delar) ~ (ut|upp)? ~ (mejlkonversation*|mejlväxling*|mejltråd*|hela konversation*|hela mejl*|korrespondens*|skärmdump*|skärmbild*)
0.85 (omdöme|recension|recensionen|betyg|betyget) ~ (som)? ~ (ni förtjänar|därefter|det förtjänar|speglar hur|så att andra|så andra|som varning|till varning)
0.85 (ge|ger|gett|sätta|sätter|få|får|lämna|lämnar) ~ (er)? ~ (en etta|en enda stjärna|1 stjärna|en stjärna|noll stjärnor|lägsta betyg|lägsta möjliga betyg|bottenbetyg|underkänt offentligt)
0.85 (avråder|avråda|avrått|avskräcker) ~~ (anlita|använda|välja|er|alla|andra|folk|vänner|kollegor|byrån)
0.85 (varna|varnar|varnat) ~ (för er|andra|alla|folk|vänner|kollegor|branschkollegor|övriga|våra medlemmar|medlemmar|andra kunder|andra företag|andra företagare|grannarna|nätverket)
0.85 (så att|för att) (andra|ingen annan|någon annan|fler) ~ (vet|slipper|inte råkar|ska slippa|ska veta|behöver råka|inte går på|inte gör om)
0.85 (andra|folk|ingen annan|andra kunder|andra företagare) ~ (ska|inte ska|bör|borde|förtjänar) ~ (veta|få veta|slippa|råka ut|drabbas|gå på samma|hamna i samma|känna till|se upp|akta sig)
0.85 (berätta|berättar|berättat|ta upp|tar upp|nämna|nämner|lyfta|lyfter|dela|delar) ~ (det|detta|det här|om det|om detta|om er|saken|vår historia)? ~ (i|på|för|med|inom) ~ (företagarförening*|företagarna|branschförening*|branschen|samfällighet*|rotary|handelskammar*|köpmannaförening*|bekantskapskrets*|vänkrets*|hela stan|byn)
0.85 (kommer|tänker|ska|lär) (jag|vi)? inte ~ (hålla|hålla mig|vara) ~ (tyst|tysta)
0.85 (folk|branschen|företagare|konkurrenter) (pratar|snackar|känner varandra)
0.85 (ryktet|rykten|snacket|pratet|djungeltelegrafen|mun till mun) ~ (går|sprider|sprids|fungerar|når|har börjat|är snabb)
0.85 (tidningen|lokaltidning*|lokalpress*|pressen|journalist*|en reporter|kvällspress*|svt|tv4|lokalradion|uppdrag granskning|råd och rön|kalla fakta) ~~ (intresserad*|gillar|brukar gilla|älskar|tipsa|tipsat|tipsar|få veta|höra av|nyfik*)
0.85 (ringa|ringer|kontakta|kontaktar|tipsa|tipsar|vända oss till|vänder oss till|vänder mig till|gå till|går till) ~ (lokaltidning*|tidningen|pressen|media|journalist*|en reporter|svt|tv4|radion|uppdrag granskning|råd och rön|kalla fakta)
0.85 (konsumentombudsmannen|konsumentverket|konsumentvägled*|konsumentrådgiv*|konsumentbyrån|allmänna reklamationsnämnden|reklamationsnämnden|arn|branschorganisation*|branschförbund*|er branschorganisation|svarta listan|råd och rön) ~~ (kontakt*|anmäl*|vänd*|ta upp|tar upp|vidare|veta|informera*|klaga|hör av|tipsa*)
0.85 (kontakt*|anmäl*|vänder|vända|vänt|tar upp|ta upp|informera*|klaga|klagar|klagat|tipsa*|varit i kontakt) ~~ (konsumentombudsmannen|konsumentverket|konsumentvägled*|konsumentrådgiv*|allmänna reklamationsnämnden|reklamationsnämnden|arn|branschorganisation*|branschförbund*|svarta listan)
0.85 (offentliggöra|offentliggör|gå ut offentligt|går ut offentligt|gå ut med|går ut med|hänga ut|hänger ut|skylta med) ~ (det|detta|hur|er|namn|hela|storyn|vad|vår)
0.85 (ta bort|plocka bort|tar bort|avsäger|drar tillbaka|dra tillbaka) ~ (vårt|vår|oss|mitt|min) ~ (omdöme|recension|referens|rekommendation|positiva|som referens|fina omdöme) ~ (som|från|hos|på)?
0.85 (inte|aldrig|inte längre) ~ (använda|nämna|ange|ha) (oss|mig|vårt namn|vår logga|vår logotyp) ~ (som)? ~ (referens|referenskund|på er hemsida|i er marknadsföring|på er sajt)
0.85 (dålig|negativ|svidande|ärlig|saftig|mindre smickrande|rak) ~ (recension|omdöme|google recension|recension på) ~ (från oss|från mig|kommer|på väg|lär|blir det|av mig|skrivs|väntar)

[not reputation]
(fick|fått|får|har) ~ (en|ett|flera|två)? ~ (dålig|dåliga|negativ|negativa|sur|taskig|bra|fin|positiv)? ~ (recension|recensioner|omdöme|omdömen|betyg) ~~ (gäst*|kund*|besökar*|läsar*|patient*|hyresgäst*|deltagar*|på vår|på våra|vi vill svara|svara på)
(svara|svarar|bemöta|bemöter|svaret) ~ (på)? ~ (recension*|omdöme*|kommentar*)
(recension|recensionen|recensioner) ~ (av|i) ~ (boken|bok|filmen|pjäsen|romanen|skivan|föreställningen|konserten|restaurangen|dn|svd|tidningen|teatern|utställningen)
(lägga|lägg|sätta|visa|hämta|bädda|länka|klistra|publicera|samla) ~ (in|upp)? ~ (våra|kundernas|kunders|några|länk till|google|fler)? ~ (recensioner|omdömen|kundomdömen|betyg|google recensioner) ~ (på|från|till)
(lämnar|lämna|skriver|skriva|ge|ger|gett) ~ (gärna|mer än gärna|såklart|självklart) ~ (en|ett)? ~ (recension|omdöme|betyg|fem stjärnor|5 stjärnor)
(gärna|fint|bra|positivt|lysande|strålande|högsta|toppen|fem stjärnor|5 stjärnor) ~ (recension|omdöme|betyg|omdömen)
(ska|skall|kan|kommer|har) ~ (gärna|definitivt|absolut|varmt|självklart|verkligen) ~ (att)? ~ (rekommendera|rekommenderat|tipsa|berätta) ~ (om)? ~ (er)?
(inte|aldrig) ~ tveka* ~ (att)? rekommendera
(varna|varnar|avråder|avråda) ~ (för|från) ~ (halka|hal|snö|regn|phishing|bluff*|bluffmejl|skräppost|att uppdatera|att öppna|att klicka|tidsbrist|köer|vägarbete*)
pressmeddelande*; pressrelease*; pressbild*; pressutskick*; pressträff*
(tidningen|lokaltidningen|journalist*|reporter) ~ (vill|ska|skriver|gör|har) ~ (göra)? ~ (reportage|intervju*|artikel om oss|om vår|om vårt|om oss|annons*)

# Poor work, told by what one sees or had to do.
[complaint.quality]
0.85 (fungerar|funkar|fungerade|funkade|går|öppnas|laddar|startar) ~ (fortfarande|ännu|alltjämt|återigen|igen|fortsatt) ~ (inte|ej) ~ (trots|fast|fastän|på|i|att|som|efter|när)
0.85 (fortfarande|ännu|alltjämt) ~ (inte|ej) ~ (fungerar|funkar|fungerat|funkat|löst|åtgärdat|åtgärdad|fixat|fixad|rättat|rättad|lagat|lagad|igång|uppe)
0.85 (trots att|fast|fastän) ~ (ni|du) ~ (sa|sade|påstod|lovade|skrev|lovat|sagt) ~~ (fixat|fixad|åtgärdat|åtgärdad|löst|klart|rättat|ordnat|fungerade|fungera)
0.85 (slutat|slutade|slutar) ~ (att)? (fungera|funka|skicka|synka|svara) ~ (igen|helt|efter|sedan|i går|igår|på|plötsligt)
0.85 (samma) (fel|misstag|problem|sak|strul|miss) ~ (som)? ~ (igen|förra|sist|tidigare|en gång till|gång|gången|som vi påpekade|som jag påpekade)
0.85 (fel|felet|felen|misstag|misstaget|problem|problemet|buggen) ~ (igen|är tillbaka|återkommer|kvarstår|kommer tillbaka|finns kvar|upprepas|dyker upp)
0.85 (fick|får|fått|måste|tvingades|tvingats|satt|suttit) ~~ (göra om|skriva om|rätta|korrigera|översätta om|räkna om|korrläsa|städa upp|göra klart|laga|fixa) ~ (själva|själv|hela|allt|halva|det mesta|kvällen|natten|helgen|på egen hand)
0.85 (sitta|suttit|satt|lägga|lagt|la|ägna|ägnat) ~ (hela|halva|flera|två|tre|en|#|mycket) ~ (helgen|natten|kvällen|dagen|dagar|timmar|timme|tid|arbetsdagar) ~ (på att|och|åt att|med att) ~ (rätta|göra om|korrigera|skriva om|städa|fixa|reda ut|felsöka|få ordning)
0.85 (upptäckte|upptäckt|hittade|hittat|såg|märkte|fann|noterade|noterat) ~ (vi|jag|våra kunder|kunden|revisorn|styrelsen|en kollega)? ~ (flera|en rad|ett antal|minst|åtskilliga|pinsamma|stora|grova|direkta|nya|#|tre|fem|tio) ~ (fel|felaktigheter|stavfel|brister|missar|skrivfel|misstag|luckor|buggar)
0.85 (våra kunder|vår kund|kunden|revisorn|skatteverket|styrelsen|chefen|tryckeriet|en läsare|läsare|en kollega|vår revisor|besökare) ~ (fick|upptäckte|påpekade|påpekat|hittade|hittat|uppmärksammade|såg|reagerade på) ~ (felen|felet|fel|bristerna|flera fel|att det var fel|att siffrorna|att texten|missen)
0.85 (håller|höll|hållit|håller tyvärr) (inte|knappast|inte alls|tyvärr inte) (måttet|den nivå|den standard|den kvalitet|vad ni lovade|den klass|vad som utlovades|ihop)
0.85 (inte|ej) ~ (uppfyller|uppfyllde|uppfyllt|lever upp|levde upp|levt upp|motsvarar|motsvarade|når upp|nådde upp|når) ~ (till)? ~ (specifikation*|krav*|förvänt*|brief*|beställning*|det vi|vad vi|standard*|överenskom*|nivå*)
0.85 (lever|levde|levt|når|nådde|motsvarar|motsvarade|uppfyller) ~ (inte|knappast|tyvärr inte) ~ (upp)? ~ (till)? ~ (specifikation*|krav*|förvänt*|våra förvänt*|brief*|beställning*|det vi|vad vi|det ni|standard*|överenskom*)
0.85 (inte) (riktigt|alls|precis|direkt|exakt) ~ (vad|det|som) ~ (vi|jag) ~ (hade)? (tänkt|tänkte|tänkt oss|väntat oss|väntat mig|förväntat|hoppats|beställt|bad om|bett om|föreställt|var ute efter|sökte|hade i åtanke)
0.85 (väntat|förväntat|tänkt|hoppats|föreställt|trott) ~ (mig|oss) ~ (något|nåt|lite|betydligt|mer) ~ (mer|bättre|annat|annorlunda|genomarbetat|genomtänkt|proffsigare|kvalitet)
0.85 (är|var) det (meningen|tänkt) att det ska (se ut|vara|låta|kännas) ~ (så här|så|såhär)
0.85 (gick|går|blir|blev|kommer|fick) ~ (inte|ej) ~ (att)? (visa upp|visa för|publicera|trycka|använda|presentera|leverera vidare|skicka ut|lämna in) ~ (i det skick|som det|så här|i det här|till kund*|det här|den)
0.85 (kan|kunde|vågar|går) ~ (inte|omöjligt|knappast) ~ (att)? (visa|publicera|trycka|använda|lämna|skicka) ~ (det här|detta|det|den|upp det|så här) ~ (för|till|som det|i det) ~ (styrelsen|kund*|chefen|vd|våra|någon|ser ut|är|skick*|här)
0.85 (siffrorna|summorna|beloppen|tabellen|kalkylen|balansräkningen|resultatet|måtten) ~ (går|gick|hänger|stämmer) ~ (inte|ej) ~ (ihop|alls|överens|med varandra|med verklig*)
0.85 (ser|såg|känns|kändes|låter|verkar) ~ (inte|knappast|föga) ~ (proffsigt|professionellt|genomarbetat|seriöst|färdigt|klart|genomtänkt|korrekturläst|bra ut)
0.85 (ser|såg|känns|kändes|verkar|blev) ~ (slarvigt|hafsigt|ogenomtänkt|halvfärdigt|hemmagjort|amatörmässigt|oproffsigt|billigt|rörigt|hastigt ihopsatt|ihoprafsat)
0.85 (full|fulla|fullt) av ~ (särskrivningar|stavfel|fel|felaktigheter|slarvfel|buggar|konstigheter|syftningsfel|anglicismer|döda länkar|repor|luckor|gamla uppgifter)
0.85 (ingen|inte någon) ~ (verkar|tycks|kan) ~ (ha)? ~ (korrekturläst|läst igenom|kontrollerat|testat|kollat|granskat|dubbelkollat|provkört|gått igenom)
0.85 (har|har det) ~ (någon|nån) ~ (ens|överhuvudtaget|alls|verkligen) ~ (korrekturläst|läst|testat|kontrollerat|tittat|granskat|provat|kollat|kvalitetssäkr*)
0.85 (två|tre|fyra|fem|flera|hälften|flertalet|några|#) av ~ (lådorna|dörrarna|fönstren|länkarna|bilderna|sidorna|datorerna|skrivarna|telefonerna|filerna|rapporterna|rubrikerna|kontona|formulären|flikarna) ~ (går|fungerar|funkar|öppnas|stämmer|visas|är|saknas|saknar|leder)
0.85 (glipor|glipar|bågnar|buktar|lossnar|lossnat|flagnar|flagnat|spricker|sprucket|gnisslar|läcker|droppar|kärvar|svajar|hänger snett|sitter snett|sitter löst) ~ (redan|igen|efter|på|i|från|när|och)
0.85 (magert|mager|klen|klent|skralt|skral|blygsamt|uteblivet|obefintligt|svagt|noll) ~ (resultat|utfall|effekt|respons|gensvar|avkastning)
0.85 (resultat|resultatet|utfallet|effekten|responsen|trafiken|kampanjen) ~ (är|var|blev|har varit|har)? ~ (minst sagt|milt sagt|tyvärr|hittills|ärligt talat)? ~ (magert|mager|klent|skralt|blygsamt|uteblivit|obefintligt|obefintlig|svagt|en besvikelse|lika med noll|noll)
0.85 (leads|förfrågningar|bokningar|klick|ordrar|kunder|svar) på (en|två|tre|fyra|fem|sex|#) (månader|veckor|månad|vecka|dagar)
0.85 (uppdatering*|uppgradering*|migrering*|flytten|ändringen|installation*|besöket|åtgärden|servicen|bytet) ~~ (kan ingen|kan vi inte|går det inte|fungerar inte|funkar inte|slutade|försvann|försvunnit|har allt|strular|är allt|ligger)
0.85 (sedan|efter|sen) (er|era|ert|den|det|bytet|uppdateringen|flytten) ~~ (kan|har) (ingen|vi inte|jag inte|kunderna inte) ~ (logga in|skriva ut|mejla|komma åt|nå|öppna|ringa|beställa|betala|spara|kunnat)
0.85 (hela|halva) ~ (kundregistret|registret|databasen|mappen|arkivet|historiken|sajten|mejlen|backupen|bokföringen) ~ (är|var|har)? ~ (borta|försvunnit|försvann|raderad|raderat|tom|tomt|förstörd|oläslig*)
0.85 (ni|du|er tekniker|er konsult|konsulten|teknikern|byrån) ~ (har|hade)? ~ (råkat|lyckats|lyckades) ~ (radera|ta bort|skriva över|förstöra|stava|skicka|publicera|ta ner|koppla|blanda ihop|missa|glömma|använda fel|sätta fel)
0.85 (blandat|blandar|blandade|förväxlat|förväxlar|förväxlade) ~ (ihop)? ~ (oss|våra|vår|namnen|siffrorna|adresserna|bolagen|kunderna|uppgifterna|bilderna|artiklarna)
0.85 (fel|gammal|gamla|föråldrad|inaktuell) ~ (organisationsnummer|logga|logotyp|adress|telefonnummer|version|namn|årtal|siffror|priser|uppgifter|bild|mått|rubrik|språk|titel) ~ (i|på|har|trots|igen|hela|fortfarande)
0.85 (hur|hur i hela friden) (kunde|kan) (det|detta|något sådant|ni|man) ~ (passera|slinka igenom|missa|släppas igenom|gå till|bli så|bli så här|bli så fel)
0.85 (borde|skulle|hade) ~ (någon|ni|du) ~ (ha)? ~ (upptäckt|sett|märkt|fångat|reagerat|kontrollerat|dubbelkollat) ~ (innan|före|det|att|på|detta)
0.85 (av|från) (en|ett) (byrå|firma|konsult|revisor|redovisningsbyrå|professionell|proffs|expert|leverantör) ~ (förväntar|väntar|kräver|begär|trodde|hoppas|borde)
0.85 (hälften|halva|flera|många|några|en del) ~ (av)? ~ (gästerna|deltagarna|besökarna|mottagarna|kunderna|anställda) ~ (fick|kunde|såg|hörde|hann|satt|stod) ~ (stå|inte|ingen|inget|aldrig|utan|vänta|gå hem|fel)
0.85 (maten|middagen|lunchen|buffén|kaffet|vinet|champagnen) ~ (var|blev|kom|serverades|räckte) ~ (kall|kallt|ljummen|ljummet|sent|för sent|inte|slut|oätlig|torr|halvrå)
0.85 (ljudet|mikrofonen|projektorn|tekniken|strömmen|streamen|musiken|scenen|tolken|fotografen|talaren) ~ (dog|dök aldrig|kom aldrig|strulade|krånglade|fallerade|försvann|gick ner|la av|svek|hackade|bröts)
0.85 (lagt av|la av|lägger av|gett upp|dött|hängt sig|hänger sig|låser sig|låst sig|fryser) ~ (igen|hela tiden|stup i kvarten|flera gånger|varje dag|mitt i|gång)
0.85 (ligger|legat|låg) (sajten|servern|systemet|mejlen|butiken|hemsidan|webben|kassan|nätet)? ~ (nere|nere igen) ~ (igen|sedan|hela|för|i|andra|tredje|flera|just|och)
0.85 (backup|backupen|säkerhetskopia*|säkerhetskopiering*|återställning*) ~ (har|fungerar|fungerade|funkar|gick|kördes|körts|gjorts|finns|togs)? ~ (inte|aldrig|ej) ~ (körts|fungerat|fungerar|gjorts|gått|återställa|finns|tagits|att)
0.85 (leder|länkar|pekar|går) ~ (till)? ~ (fel|en tom|en död|404|ingenting|fel sida|gamla)
0.85 (översättningen|texten|språket|formuleringarna|tonen) ~ (är|känns|var|låter|blev) ~ (stel|stelt|styltig*|platt|ordagrann*|onaturlig*|obegriplig*|klumpig*|missvisande|felaktig*|inte korrekt|inte svenska|oanvändbar*|fel)
0.85 (rätta|rättar|rättat|rättades) ~ (men|trots|fast) ~ (nu|nya|fortfarande|samma) ~ (fel|blev|är)
0.85 (förstört|förstörde|sabbat|sabbade|ställt till|ställde till|kostat oss|kostade oss) ~ (hela|det|med|en|flera|mycket|ett|våra|vår|lanseringen|kvällen|presentationen|kunder|problem)
0.7 (lämnar|lämnade) ~ (en hel del|mycket|en del) ~ (i övrigt)? ~ att önska
0.7 (under) (all kritik|förväntan|vår standard|den nivå|er vanliga nivå|vår nivå)
0.7 (sjunkit|sjunker|dalat|blivit sämre|försämrats|gått ner|tappat) ~ (i kvalitet|kvaliteten|kvalitén|standarden|nivån|servicen)
0.7 (kvaliteten|kvalitén|servicen|standarden|nivån|noggrannheten) ~ (har|är) ~ (sjunkit|dalat|blivit sämre|försämrats|gått ner|inte vad den|inte densamma|inte som förr|tappat|ojämn)

[not complaint.quality]
(det var|var|är) ~ (vi|jag|vår|min) ~ (som) ~ (gjorde fel|gjort fel|räknat fel|skrev fel|skrivit fel|skickade fel|skickat fel|läste fel|läst fel|tänkte fel|missade|glömt|glömde)
(vi|jag) ~ (som)? ~ (gjorde fel|gjort fel|räknat fel|skrev fel|skrivit fel|skickade fel|skickat fel|läste fel|läst fel|tänkte fel|tänkt fel|såg fel|mindes fel|klickade fel|fyllt i fel)
(inget|ingenting|inga|inte något|inte några|noll|aldrig några) (fel|felaktigheter|brister|problem|missar|buggar|klagomål)
(kassan|kassarapporten|lagret|inventeringen|dagskassan|saldot hos oss|vår kassa) ~ stämmer ~ (inte)
(lokalen|salen|rummet|konferensrummet|bordet|hotellet) ~ (är|var|blev) ~ (dubbelbokad|dubbelbokat|bokad|upptagen|upptaget)
(fakturan|fakturor|timpriset|priset|beloppet|debiteringen|summan|fakturabeloppet) ~~ (stämmer inte|blivit fel|blev fel|är fel|fel)
(fel|felet|stämmer inte|blivit fel) ~~ (på fakturan|i fakturan|fakturan|med avtalet|med offerten)
(betala|betalar|betalas|reglera) ~~ (felen|felet|bristerna|allt) ~ (är|blivit) ~ (åtgärdade|åtgärdat|åtgärdat)
(kommer|kan|ska|tänker|vill) ~ (inte|aldrig) ~ (att)? ~ (rekommendera|reglera|betala|stanna|hålla tyst|fortsätta|förlänga)
(våra|vår|deras|grannens) ~ (kunder|konkurrent*|förra|gamla|egen|tidigare|underentreprenör|målare|snickare) ~~ (gjort fel|gjorde fel|slarvat|slarvade|krånglar|trasig|fungerar inte|reklamerat|reklamerar)
(gamla|gammal|förra|tidigare) (hemsida|hemsidan|sajt|sajten|server|servern|byrå|byrån|skrivare|skrivaren|system|systemet|dator|datorn|logga|loggan)
(fukt|mögel|läcka|läckage|problem|sprickor|vattenskada) ~ (i|med|på) ~ (källaren|taket|badrummet|huset|fasaden|fastigheten|gamla) ~~ (därför|vill|offert|hjälp|åtgärda|renovera|dränera|varför)
(hjälp|råd|idéer|fråga|frågor) ~ (med|om|kring) ~ (felet|felmeddelandet|problemet|problem)
(testmiljön|testservern|testmiljö|demon|utkastet|prototypen) ~ (kan|får) ~ (vara|ligga)

# Unheard.
[complaint.neglect]
0.85 (känns|känner|känts|kändes|verkar|upplever|upplevs) ~ (inte) ~ (som)? ~~ (prioriterade|prioriterad|viktiga|viktig|sedda|hörda|välkomna|värdefulla|längre) ~ (hos|för|av|kunder|kund|längre)
0.85 (inte) ~ (längre)? ~ (prioriterad|prioriterade|prioriteras|en prioriterad kund|prio) ~ (hos|av|längre|som)
0.85 (kommer|kommit|kom) ~ (ingen|inte) ~ (vart|någonstans|vidare) ~ (med|hos) ~ (er|support*|kundtjänst|dig)
0.85 (så här|sådär|så|på det här sättet|på detta sätt) ~ (får|kan|bör|ska|behandlar|gör) ~ (man|ni) ~ (inte) ~ (behandla|bemöta|göra mot|hantera) ~ (kunder|sina kunder|en kund|oss|folk)
0.85 (behandlad|behandlade|behandlats|bemött|bemötta|bemötts) ~ (som) ~ (luft|skräp|en i mängden|ett nummer|en siffra|andra klassens|mindre viktig*|idiot*|småfolk)
0.85 (illa|nonchalant|otrevligt|respektlöst|ovänligt|snorkigt|dåligt) (bemött|bemötta|behandlad|behandlade|bemötande)
0.85 (ärende|ärendet|fråga|frågan|ticket|felanmälan|mejl|mejlet|beställningen) ~ (har)? ~ (legat|ligger|låg|blivit liggande|fastnat|försvunnit|glömts bort|fallit) ~ (orört|orörd|obesvarat|obesvarad|öppet|öppen|utan åtgärd|mellan stolarna|i någon hög|utan att)
0.85 (legat|ligger|låg|stått|väntat) ~ (orört|orörd|obesvarat|obesvarad|obesvarade|utan åtgärd|utan svar) ~ (i|sedan|hos|över|hela)
0.85 (glömt|glömde|glömmer|tappat) ~ (bort)? ~ (oss|mig|vårt projekt|vårt ärende|vår beställning|att vi finns|att återkomma|att höra av|att svara|att ringa)
0.85 (synpunkter|önskemål|invändningar|kommentarer|ändringar|feedback|påpekanden|frågor) ~~ (inte) ~ (tagit|tagits|tas|ta) ~ (hänsyn|med|in|till er|på allvar|om hand)
0.85 (inte|ingen|aldrig|knappt) ~ (tagit|tagits|tar|tas|ta) ~ (hänsyn till|på allvar|notis om|till sig) ~ (det|vad|våra|mina|oss|mig|vår|något|som)
0.85 (synpunkter|önskemål|invändningar|kommentarer|ändringar|feedback|påpekanden) ~~ (tagit|tagits|tar|tas) ~ (inte|ingen) ~ (hänsyn|på allvar|med)
0.85 (påpekat|påpekade|påtalat|sagt|lyft|framfört|nämnt|flaggat) ~ (detta|det|det här|om|för|saken)? ~ (flera|upprepade|många|ett antal|två|tre|fyra|#|otaliga|gång) ~ (gånger|på gång|ggr|möten|mejl)
0.85 (ingen|inte någon|inte en människa|ingen hos er|ingen av er) ~ (verkar|tycks|vill|orkar|tar|bryr|har) ~ (lyssna|lyssnar|höra|bry sig|sig|ta ansvar|ansvar|tid|hört av|återkommit|brytt sig|intresserad*|läsa)
0.85 (tala|prata|pratar|mejla|mejlar|ropa|skriva) ~ (med|till|mot|för) ~ (en vägg|väggen|döva öron|en robot|luft|ett svart hål|en telefonsvarare|ut i tomma intet|tomma luften)
0.85 (måste|får|fått|tvungen|tvungna|alltid|ständigt) ~ (alltid|ständigt|själv|själva|hela tiden)? ~ (jaga|tjata|påminna|ligga på|ringa efter|stöta på|mana på) ~ (er|dig|för|om|på|hela tiden|innan)
0.85 (måste|ska) ~ (vi|jag|man) ~ (alltid|verkligen|behöva) ~ (jaga|tjata|påminna|ringa|ligga på)
0.85 (hör|hörs|hörde|hört) ~ (inget|ingenting|aldrig|inte ett ord|inte ett knyst|inte ett dugg|inte ett pip|inte något) ~ (från|av|tillbaka|på|sedan|mer|efter)
0.85 (hört|hör|hörde|fått) ~ (inte) ~ (ett) ~ (knyst|ord|ljud|pip|dugg|livstecken)
0.85 (inte) (ett) (knyst|ljud|pip|livstecken|ord) ~ (från|på|sedan|har|av|om)
0.85 (ny|nya|olika|annan) ~ (person|kontaktperson|handläggare|konsult|tekniker|projektledare|röst|ansikte|människa) ~ (varje|var) ~ gång
0.85 (börja|börjar|fått börja|dra|berätta|förklara) ~ (om)? ~ (från början|från noll|från scratch|om samma sak|hela historien|hela storyn) ~ (igen|varje|för|med|hela)
0.85 (varje gång|alltid) ~~ (ny|nytt|nya|olika) ~ (person|kontaktperson|handläggare|konsult|namn|röst|besked)
0.85 (höra|hörde|fick höra|fick veta|fått veta|veta|upptäckte|läste) ~ (det|om det|detta|om detta)? ~ (av en slump|ryktesvägen|i efterhand|på omvägar|bakvägen|av någon annan|via andra|via linkedin|genom ett autosvar|i tidningen)
0.85 (hade|vore) ~ (varit)? ~ (trevligt|schysst|bra|klädsamt|på sin plats|rimligt|snyggt|önskvärt|hyfsat|artigt|passande) ~ (att|om|med) ~ (få veta|fått veta|ni sagt|ni hört|hört av|få höra|någon hört|någon hade|någon sagt|ett samtal|ett mejl|en förvarning|en ursäkt|ni informerat|bli informera*|ni berättat|få ett svar)
0.85 (förr|tidigare|förut|i början) ~ (hade|fick|kunde|svarade|ringde|brukade|fanns|kände|var) ~ (vi|jag|ni|det|man) ~~ (kontaktperson|samma dag|direkt|fast|tillbaka|själv|nu|numera)
0.85 (mindre|små) (kunder|kund) ~ (inte|är|som|verkar) ~ (så)? ~ (viktig*|lönsam*|prioritera*|intressant*|längst ner|värda|räknas)
0.85 (lämnat|lämnade|pratat in|talat in) ~ (två|tre|fyra|fem|flera|#|ett antal|otaliga) ~ (meddelanden|röstmeddelanden|meddelande)
0.85 (ni|ingen) ~ (hörde|hör|hört) ~ (inte|aldrig) ~ (ens)? ~ av ~ (er|sig)
0.85 (dök|kom|dyker) ~ (ni|ingen|du|er konsult|teknikern)? ~ (aldrig|inte|ens inte) ~ (upp|till mötet|på mötet|till avtalad tid|som avtalat|och hörde)
0.85 (lovade|lovat|skulle|sa att) ~ (ni|du|någon|de)? ~ (att)? ~ (återkomma|ringa upp|ringa tillbaka|höra av|återkoppla) ~~ (inte|aldrig|ingen|ännu|fortfarande|inget|veckor sedan|har inte|tyst)
0.85 (inte) ~ (fått|sett|hört) ~ (minsta|någon som helst|något som helst|en enda) ~ (återkoppling|reaktion|kommentar|bekräftelse|förklaring|ursäkt|svar|livstecken)
0.85 (finns|lever|är) ni (kvar|där|vid liv|i livet); (någon|nån) där; (är det någon|finns det någon) hemma
0.85 (noll|ingen|obefintlig|usel|bristande|dålig|undermålig) (respons|återkoppling|kommunikation|uppföljning|service|tillgänglighet|information)
0.7 (man får|får) (känslan|intrycket) ~ (av)? ~ (att)? ~~ (inte|viktig*|spelar|prioriter*|bryr|intresser*|andra kunder|mindre kunder|bara en)

[not complaint.neglect]
(servern|skrivaren|routern|systemet|datorn|sajten|appen|modemet|databasen|skärmen) ~ (svarar|reagerar) ~ inte
(förlåt|ursäkta|ledsen|sorry|beklagar) ~~ (inte svarat|inte hört av|inte återkommit|sent svar|sena svaret|inte ringt|glömt|glömde)
(vi|jag) ~ (har)? ~ (inte) ~ (svarat|hört av mig|hört av oss|återkommit|hunnit svara|ringt) ~ (er|dig|förrän|tidigare|ännu)
(kommunen|byggnadsnämnden|skatteverket|banken|myndigheten|kunden|leverantören|tryckeriet|bolagsverket|försäkringskassan|länsstyrelsen) ~~ (inte svarat|svarar inte|inte hört|inget svar|inget besked|tyst|återkommit|inte återkommit)
(behöver|måste) ~ (inte|ej) ~ (svara|återkomma|höra av|ringa|återkoppla)
(förra|tidigare|gamla) (byrå|byrån|leverantör|leverantören|konsult|konsulten|revisor|revisorn) ~~ (svarade aldrig|svarade inte|hörde aldrig|svindyr|glömde)
(om|ifall) ~ (inget|ingenting|jag inte|vi inte) ~ (hör|hört|svar|annat)
(inget|ingenting) (hört|nytt) ~ (från) ~ (kommunen|kunden|banken|skatteverket|leverantören|myndigheten|byggnadsnämnden)
många påminnelser ni vill

# Late.
[complaint.delay]
0.75 (dagar|veckor|månader|timmar|arbetsdagar|år|vecka|månad) (för|på) att (byta|ändra|svara|lägga|rätta|fixa|få|skicka|skriva|göra|uppdatera|besvara|laga|koppla|installera|lämna|ta fram|flytta|publicera|höra av|rita|boka)
0.85 (vänta|väntat|väntar|väntade) (en|två|tre|fyra|fem|sex|sju|åtta|tio|flera|#|hela|över) ~ (dagar|veckor|månader|timmar|dag|vecka|månad|arbetsdagar) ~ (på)
0.85 (har|nu har) ~ (jag|vi) ~ väntat ~ (färdigt|klart|tillräckligt|länge nog|i evigheter)
0.85 (det har gått|har gått|gått|passerat) ~ (en|två|tre|fyra|fem|sex|flera|#|över en|snart) ~ (dagar|veckor|månader|vecka|månad|halvår) ~ (sedan|sen) ~ (ni|du|vi|jag|er|mötet|beställningen|vi beställde|senaste)
0.85 (skulle|borde) ~ (ha)? ~ (fått|kommit|levererats|legat) ~~ (i måndags|i tisdags|i onsdags|i torsdags|i fredags|i går|igår|förra veckan|förra månaden|i förrgår|för länge sedan|den första|den #|innan jul|före midsommar|i maj|i augusti)
0.6 (!var|vart) (är|blev|tog) ~ (ritning*|utkast*|rapport*|offert*|filerna|översättning*|bokslut*|årsredovisning*|korrektur*|leverans*|skiss*|materialet|texterna|bilderna|förslaget|svaret|tidplanen)
0.85 (utlovad|utlovade|utlovat|lovad|lovat|lovades|utlovades) ~ (till|för|i|innan|före|redan|att) ~ (den|måndags|tisdags|onsdags|torsdags|fredags|förra|vecka|igår|i går|länge|midsommar|jul|@month|flera)
0.85 (lovade|lovat|sa|sade|utlovade|skrev) ~ (ni|du)? ~ (leverans|att leverera|att det skulle|att ni skulle|klart|att skicka|nästa vecka|före|innan|till) ~~ (nu är det|idag är det|det är nu|och nu|fortfarande|ännu|har inte|men)
0.85 (tidplan|tidplanen|tidsplan|tidsplanen|schemat|leveransplanen|deadline|deadlinen) ~ (har)? ~ (spruckit|sprack|spricker|glidit|glider|rämnat|havererat|inte hållit|hållit inte|höll inte|håller inte|ruckats|skjutits)
0.85 (skjutit|skjuter|skjuts|skjutits|flyttat|flyttats|flyttar|sköt|sköts) (på|fram|upp) ~ (lanseringen|leveransen|starten|datumet|det|den|installationen|mötet|färdigställandet) ~ (två|tre|flera|igen|gång|ännu|# gånger|hela|en gång till)
0.85 (ni|du) ~ (skjutit|skjuter|flyttat|flyttar|skjutit upp|senarelagt) ~ (på|fram|upp)? ~ (lanseringen|leveransen|starten|datumet|installationen|färdigställandet) ~ (två|tre|flera|igen|gång|ännu|#)
0.85 (lämnade|lämnat|lämnades|inlämnad|skickade|skickades|kom|kommit|levererades) ~ (in)? ~ (deklarationen|momsen|ansökan|anbudet|den|det|offerten|den in|rapporten)? ~ (in)? (för sent|så sent att|alldeles för sent|efter deadline|efter sista dag)
0.85 (förseningsavgift|skattetillägg|straffavgift|vite|dröjsmålsränta|restavgift) ~~ (ni|er|ert|byrån) ~ (var sena|glömde|missade|inte lämnade|lämnade|försening|senfärdighet|slarv)
0.85 (går|gick|gått|sker|jobbar|arbetar) ~ (så|alldeles för|för|oerhört|förfärligt|fruktansvärt|ofantligt|otroligt|plågsamt|väldigt|mycket) ~ (långsamt|trögt|segt|sakta)
0.85 (drar|dragit|drog|dragits) ~ (det)? ~ ut på (tiden|det)
0.85 (hunnit|hann|hinner) ~ (vi|jag)? ~ (redan|nu|därför)? ~ (missa|missat|passera|förbi|gå ut) ~ (ansökan|deadline|anbudet|mässan|säsongen|tåget|datumet)
0.85 (missat|missade|missar|missa) ~ (vi)? ~ (anbudet|anbudstiden|ansökan|ansökningstiden|mässan|lanseringen|säsongen|deadlinen|fristen|sista dag) ~ (på grund|för att|eftersom|tack vare) ~ (av)? ~ (ni|er|ert|att ni)
0.85 (när|hur länge) ~ (ska|skall|måste|behöver) ~ (vi|jag|man) ~ (behöva)? ~ (vänta|få vänta|få se|få det|räkna med) ~ (till|på|innan|egentligen|längre|mer|er)
0.85 (när) ~ (blir|är) ~ (det|den|allt) ~ (klart|färdigt|klar) ~ (på riktigt|egentligen|någon gång|nån gång|äntligen|någonsin)
0.85 (vad är det som) (tar så lång tid|dröjer|tar sån tid|tar sådan tid|fördröjer)
0.85 (inte) (rimligt|okej|ok|acceptabelt|hållbart) ~ (att)? ~ (vänta|behöva vänta|det tar|det dröjer|tiden)
0.85 (vänta|väntan|väntetid*|dröjsmål*|svarstid*|ledtid*) ~~ (inte rimlig*|inte okej|inte ok|inte acceptabel*|orimlig*|oacceptabel*|för lång*|ohållbar*|inte hållbar*)
0.85 (ständiga|eviga|återkommande|upprepade|ideliga) (förseningar|förseningarna|dröjsmål|uppskov|framflyttningar)
0.85 (fick|får|fått|stått|står) (vi|jag)? ~ (stå|sitta|vänta)? ~ (där)? ~ (med skägget i brevlådan|och vänta|utan leverans|i väntan på er|utan material)

[not complaint.delay]
(utan|tack vare) (er|dig|er hjälp|ert) ~ (hade|skulle|slapp|hann) ~ (vi|jag) ~ (aldrig|missat|inte|ha missat|missa)
(försenat|sent|sena|försenad|senkommet) (svar|svaret|besked|återkoppling) ~ (från|av) ~ (min|mig|oss|vår)
(förlåt|ursäkta|ledsen|sorry|beklagar|ber om ursäkt) ~ (för|att) ~~ (sent|sena|försenat|dröjsmålet|dröjt|dröjde|tagit tid|vänta|försening*)
(inga|utan|inte några|noll) (förseningar|försening|dröjsmål)
(tåget|flyget|bussen|posten|paketet|budet|tryckeriet|kunden|kommunen|leverantören|min|vår|våra) ~ (var|är|blev|har varit) ~ (försenat|försenad|försenade|sen|sent|inställt)
(vi|jag) ~ (är|blir|var|blev) ~ (lite|några minuter|tyvärr|rejält)? ~ (sena|sen|försenade|försenad)
(före|innan) (utsatt|avtalad|utlovad) tid
(långt|en vecka|två veckor|en dag|dagar|flera dagar) (före|innan|i förväg) ~ (deadline|utsatt|tidplan|leverans)
(förseningsavgift|dröjsmålsränta|restavgift) ~~ (vi|jag) ~ (glömde|missade|betalade|var sena|hade glömt)
(resultat|effekt|utfall|leads|förfrågningar|bokningar) ~~ på (en|två|tre|fyra|#) (månader|veckor|månad)

# Too dear.
[complaint.cost]
0.85 (tar|tog|begär|kräver|fakturerar) ~ (hälften|en tredjedel|en fjärdedel|halva|halva priset|mindre betalt|hälften så mycket|en bråkdel) ~ (så)? ~ (mycket|av|för|betalt|än)
0.85 (förväntar|förväntade|väntar|begär|kräver) ~ (man|vi|jag) ~ (sig|oss|mig)? ~ (faktiskt|ändå|trots allt|väl)? ~ (lite|något|betydligt|mycket)? ~ (mer|bättre) ~ (än|för)
0.85 (för|till) (#|25 000|de pengarna|den summan|den slanten|det priset|vad vi betalar|vad det kostar|vad ni tar|den månadsavgiften|den avgiften) ~ (kronor|kr|tusen|i månaden|om året|per|i timmen)? ~~ (förvänta*|väntar man|borde|kan man|trodde|hoppas|krävs|tycker)
0.85 (blev|blir|var|är|kostade) ~ (det)? ~ (bra mycket|betydligt|mycket|avsevärt|långt|rejält|väsentligt|mer än dubbelt så|dubbelt så|flera tusen) ~ (dyrare|dyr|dyrt|högre) ~ (än) ~ (vad|ni|vi|offert*|sagt|utlovat|först|beräknat|avtalat|budget*|uppskattat|förra)
0.85 (ifrågasätter|undrar|undra|tveksam*|funderar|fundera|diskuterar|diskuterat) ~ (om|på|över|kring)? ~ (det|ni|detta|tjänsten|avtalet)? ~ (är|verkligen är|verkligen)? ~ (!värt det|!värt pengarna|!värda pengarna|!värt priset|!värd pengarna|!värt kostnaden|mödan !värt)
0.85 (börjar|börjat) ~ (undra|fundera|tveka) ~ (om|på|vad) ~ (vi får|det är !värt|vi betalar|pengarna|vi lägger|betalar för)
0.85 (!svårt|svårt|svårigheter) ~ (att)? ~ (se|förstå|motivera|räkna hem|få ihop) ~ (vad|varför|vilket|värdet|nyttan|hur) ~ (vi|jag|det|ni|i|av) ~ (får|betalar|ger|kostar|tar|pengarna|ska kosta|värde|tillför)
0.85 (vad) (får|fick) (vi|jag|man) ~ (egentligen|för) ~ (pengarna|för det|för månadsavgiften|för avgiften|# kronor|arvodet)
0.85 (priser|priserna|priset|kostnaderna|kostnaden|timpriset|arvodet|avgiften|taxan|taxorna) ~ (har)? ~ (dragit iväg|drar iväg|sticker iväg|stuckit iväg|skenat|skenar|rusat|rusar|gått upp rejält|chockhöjts|spårat ur|bara ökar)
0.85 (era|ert|er) ~ (priser|pris|timpriser|timpris|timarvode|avgifter|prislista|månadsavgift|nya priser) ~ (är|har|ligger|känns|blivit) ~ (för|alldeles|rätt|väldigt|betydligt|långt|lite|minst sagt|i|dragit|höga|högt|saftiga) ~ (höga|högt|hög|över|saftiga|dyra|överkant|dyraste laget|iväg|marknaden|magen|tuffa|konkurrent*)
0.85 (i|på) (dyraste|högsta|saftigaste) laget
0.85 (kostar|kostade|kostat) mer än det smakar
0.85 (dubbelt|tre gånger|fyra gånger|mer än dubbelt|nästan dubbelt) så (mycket|dyrt|dyr|högt) ~ (i år|som|än|för|mot|nu|jämfört)
0.85 (budgeten|budget|kostnadsramen|ramen|kalkylen|uppskattningen) ~ (har|är|blev|spräcks|spricker|överskrids)? ~ (spräckts|spräckt|spruckit|sprack|överskridits|överskriden|sprängd|sprängts|inte hållit|hållit inte|igen|rejält)
0.85 (motivera|förklara|förklaring|rättfärdiga) ~ (varför|prishöjning*|kostnad*|priset|höjning*|ökning*|timmarna) ~~ (dubbelt|dyrare|mer|höjt|höjts|så mycket|högre|procent|så hög*|blivit|gått upp)
0.85 (tickar|rullar) ~ (taxametern|klockan|timmarna|räkningen)
0.85 (betala|betalar|betalt|fakturerade|fakturerad|debiterad|debiterade|debiteras) ~ (för) ~ (varje|varenda|minsta) ~ (mejl|samtal|telefonsamtal|fråga|lilla|minut|sak|klick)
0.85 (# kronor|#|tusen|kronor|kr) ~ (för) (att|en|ett|fem|tio|två|det) ~ (ändra|byta|svara|skicka|fylla i|flytta|trycka|timme|timmes|mejl|telefonsamtal|minuter|telefonnummer|rad|rader|bild|blankett|formulär) ~~ (rån*|ocker*|skämt*|orimlig*|hutlös*|dyrt|mycket|seriöst|allvar|löjlig*|fantasi*)
0.85 (pris|priset|kostnad|kostnaden|avgift|avgiften|arvode|arvodet) ~ (står|stod) ~ (inte|knappast|inte längre) ~ (i|längre) ~ (rimlig)? ~ (proportion|relation)
0.85 (inte|inte längre|knappast) ~ (ekonomiskt|råd|hållbart|försvarbart|rimligt) ~ (för)? ~ (ett litet|ett så litet|en liten|mindre) ~ (företag|bolag|firma|förening|verksamhet)
0.85 (konkurrent*|andra|annan byrå|andra byråer|marknaden|någon annan) ~ (tar|ligger på|begär|kostar|erbjuder|gör det för|gör samma) ~~ (tredjedel*|hälften|halva|mindre|billigare|lägre|samma sak|samma jobb|bråkdel)
0.85 (prishöjning|prishöjningen|höjningen|höjning|höjt|höja|höjer) ~~ (mer än|hela|på) (#|tjugo|trettio|tio|femton) (procent)
0.7 (mer|högre|dyrare) än (vi|jag) ~ (räknat med|budgeterat|tänkt oss|hade räknat|väntat oss|kommit överens|blev lovade|fått offert)

[not complaint.cost]
(billigare|lägre|mindre) än ~ (offert*|väntat|förväntat|vi trott|vi trodde|budget*|vi räknat|vi hade räknat|beräknat|utlovat|avtalat|förra året|fruktat)
(orolig|oroliga|rädd|rädda|trodde|räknade) ~~ (dyrt|dyrare|kostsamt) ~~ (men|tvärtom|fel|inte alls|blev det)
(förra|tidigare|gamla) (byrå|byrån|leverantör|leverantören|firman|konsulten|revisorn) ~~ (dyr|dyra|dyrt|svindyr|dyrare|priser)
(priserna|priset|kostnaderna|räntan|elpriset|hyran) ~ (på|för) ~ (virke|el|bensin|diesel|material|stål|papper|frakt|trä|råvaror|betong|lokaler|mat|kaffe|hyra|isolering)
(inte|varken) (dyrt|för dyrt|så dyrt|särskilt dyrt)
(!värt|!värd|!värda) (varenda|varje|vartenda) (krona|öre|minut|slant)
(våra|vårt|vår) (priser|pris|prislista|prishöjning|avgift|avgifter|egen prislista)

# A sum, an item or a right to it contested.
[payment.disputed]
0.85 (motsätter|opponerar|invänder|protesterar|värjer) ~ (oss|mig|vi|jag)? ~ (mot)? ~ (påminnelseavgift*|förseningsavgift*|dröjsmålsränta*|administrationsavgift*|expeditionsavgift*|avgift*|tillägg*|debitering*|påslag*|faktura*|belopp*|startavgift*|framkörning*)
0.85 (bestrider|bestrida|godtar inte|godkänner inte|accepterar inte|ifrågasätter|invänder mot) ~ (vi|jag|härmed)? ~ (påminnelseavgift*|dröjsmålsränta*|förseningsavgift*|tilläggskostnad*|övertid*|resekostnad*|milersättning*|posterna|de sista|de två|de tre|rad #|raderna|timmarna|antalet timmar)
0.85 (debiterat|debiterar|fakturerat|fakturerar|fakturerade|tagit betalt|tar betalt|tar ut|tagit ut) ~ (oss|mig|för)? ~ (#|tolv|tio|fler|för många|dubbelt så många) timmar ~~ (kom överens|överenskom*|avtalat|avtalade|offert*|sa|skulle|men|fast|max|medan)
0.6 (kom överens|kommit överens|överenskommet|avtalade|avtalat|offererade|offererat) ~ (om)? ~ (fast pris|ett fast pris|maxpris|ett tak|takpris)
0.4 (fast pris|fastpris|takpris|paketpris) ~ (var överens*|var avtal*|hade vi|avtalades|gällde)
0.85 (debiterar|fakturerar|debiterat|fakturerat|tar betalt|tagit betalt) ~ (oss)? ~ för ~~ (aldrig|inte) ~ (ägt rum|blivit av|gjorts|utförts|levererats|hållits|beställts|beställt|genomförts|hänt|fått|använt|använts)
0.85 (möten|mötet|besök|besöket|resan|arbetet|timmar|konsultation*|licenser|licensen|tjänster|utbildning*) ~ som (aldrig|inte|varken) ~ (ägt rum|blivit av|gjorts|utförts|levererats|hållits|beställts|genomförts|använts)
0.85 (resan|restiden|startavgiften|korrekturet|korrekturläsningen|frakten|licensen|supporten|revisionen|ändringarna|mötet|posterna|det|den|de) ~ (skulle|ska|borde) ~ (ju)? ~ (ingå|ingår|vara inräkna*|vara inkludera*|vara gratis|vara kostnadsfri*)
0.85 (ingår|ingick|inkluderat|inkluderas|inräknat) ~ (redan|ju|enligt)? ~ i ~ (grundavtal*|avtalet|serviceavtal*|grundpriset|månadsavgift*|paketet|fastpriset|offerten|priset)
0.85 (blivit|blev|är|verkar|måste vara|tror det är) ~ (något|nåt|ett|lite|visst)? ~ fel ~ (på|i|med) ~ (fakturan|senaste fakturan|er faktura|räkningen|beloppet|debiteringen|summan|momsen|slutfakturan|faktura)
0.85 (fel|felaktig|felaktigt|felräknat) ~ (på|i) (fakturan|er faktura|senaste fakturan|räkningen|slutfakturan|räkning*)
0.85 (timpris|timpriset|priset|arvodet|månadsavgiften|antalet timmar|beloppet|momsen|summan|rabatten|kvantiteten) ~ (på|i)? ~ (fakturan|senaste fakturan|er faktura|faktura) ~ (stämmer|är|överensstämmer|motsvarar|blev) ~ (inte|fel|ej)
0.85 (stämmer|stämde|överensstämmer|går) ~ (inte|ej) ~ (ihop|överens)? ~ (med) ~ (avtalet|offerten|offert|beställningen|överenskommelsen|anbudet|vad vi|det vi|prislistan|tidrapporten|följesedeln|ordern)
0.85 (där|i offerten|i avtalet|i offert|på offerten) ~ (står|stod|var|är) ~ (det|priset)? ~ # ~ (inte|och inte|men ni|medan)
0.85 (fakturan|fakturor|räkningen) ~ (är|blev|blivit|var) ~ (inte)? ~ (högre|större|dyrare) ~ än ~ (offert*|avtal*|överenskom*|beräknat|utlovat|det vi|vad vi|vi sa)
0.85 (beloppet|summan|fakturan|totalen|slutsumman) ~ (är|blev|ligger) ~ (för hög|för högt|högre|alldeles för) ~~ (jämfört|offert*|än|mot|avtal*|överenskom*)
0.85 (samma faktura|dubbla fakturor|två likadana fakturor|två identiska fakturor|dubbelt fakturerad*)
0.85 (fått|fick|skickat|kommit) ~ (samma|dubbla|två likadana|två identiska|två) (faktura|fakturor|räkningar|räkning) ~ (två gånger|för samma|dubbelt|igen|på samma)
0.85 (makulera|kreditera) ~ (den)? ~ (ena|andra|dubbla|dubbletten|överflödiga|felaktiga|första|senaste|extra) ~ (av dem|fakturan|raden|posten|tack|licensen)
0.85 (återigen|fortfarande|igen|alltjämt|ännu en gång) ~ (är|finns|ligger|står|debiteras|har ni) ~~ (licens*|användar*|abonnemang*|avgift*|raden|posten) ~~ (med|kvar|slutade|uppsagd*|avslutad*|trots)
0.85 (debiteras|debiterade|fakturerade|betalar|fakturerar|debiterar) ~ (fortfarande|fortsatt|ännu) ~ (för)? ~ (licens*|användare|abonnemang*|tjänst*|domän*|konto*) ~~ (slutat|slutade|uppsagd*|avslutad*|avslutat|sagt upp|avbeställ*|inte)
0.85 (inte|aldrig|ej) ~ (beställt|beställde|bett om|godkänt|gett klartecken|gett ok|sagt ja till|avropat|accepterat) ~ (det|den|detta|något|några|som|det som) ~ (står|extra*|tilläggs*|på rad|post*|arbete*|timm*|på fakturan|övertid*|debitera*)
0.85 (kreditera|kreditering|krediterar|krediteras|kreditfaktura) ~ (oss)? ~ (tack|mellanskillnad*|skillnaden|raden|posten|resten|det|den|licensen|timmarna|påminnelse*|avgiften|senaste|hela|på|för|omgående)
0.55 (ska|skall|borde) ~ (vara|ha varit) ~ (#|sex|tolv|tjugofem) ~ (procents|procent) (moms)
0.85 (ni|du) ~ (har)? ~ (tagit|räknat|lagt|satt|debiterat|använt) ~ (med)? ~ (fel moms*|fel timpris|fel pris|fel antal|fel rabatt|för hög|för många|för mycket|# i stället|# istället)
0.85 (glömt|missat|saknas|saknar|inte dragit|inte räknat) ~ (av|bort)? ~ (rabatten|rabatt|avdraget|förskottet|handpenningen|kreditfakturan|rotavdraget|avtalsrabatt*) ~~ (faktur*|dragits|dra|på|i|räkna*|avräkna*)
0.85 (vad|vilka) (är|avser|menas med) ~ (övriga|diverse|administrativa|övrigt|extra|tillkommande) ~ (kostnader|avgifter|arbeten|timmar|administrativa kostnader|utlägg|avgift)
0.85 (vill|ska|måste) ~ (vi|jag)? ~ (ha|få) ~ (posten|avgiften|beloppet|timmarna|debiteringen|påslaget) ~ (borttag*|struken|struket|strukna|krediterad|krediterat|justerat|justerad|nedsatt|nedsatta|rättad|rättat)
0.85 (någon|inget|inte något|aldrig något|ingen) ~ (sådan|sådant|sån|sånt) ~ (beställning|uppdrag|avtal|överenskommelse) ~ (finns|har|gjort|gjorts|känner|oss|vi)
0.85 (fakturan|faktura) ~ (behöver|måste|får|bör) ~ (göras om|rättas|korrigeras|justeras|räknas om|krediteras)
0.85 (tillägg|tilläggsarbete|tilläggsarbeten|extraarbete|extratimmar|äta arbeten|övertid|merarbete) ~~ (inte|aldrig|utan) ~ (beställt|beställts|godkänt|godkänts|avtalat|avtalats|överens*|att fråga|vårt godkännande|förvarning|att meddela)

[not payment.disputed]
(kassan|dagskassan|lagret|inventeringen|kassarapport*) ~~ (räknat fel|stämmer inte|fel)
(vi|jag) ~ (som)? ~ (räknat fel|räknade fel|har räknat|gjort fel|gjorde fel|läst fel)
(vår|en|våra|min) (kund|kunder|hyresgäst|medlem|beställare|gäldenär) ~~ (bestrider|bestridit|ifrågasätter|godkänner inte|vägrar)
(inget|ingenting|inte något|inga) (fel|konstigt|invändning*|synpunkter|anmärkning*) ~ (på|i|med|mot) ~ (fakturan|fakturor|beloppet|räkningen)
(stämma|stämmer|stämde) er
(adress|adressen|referens|referensen|namnet|bolagsnamnet|organisationsnumret|märkningen|inköpsnumret) ~~ (stämmer inte|är fel|blivit fel|fel)

# To somebody with more say.
[escalation]
0.85 (prata|tala|diskutera|ta|ta upp|lyfta|möte|snacka|samtal) ~ (det|detta|det här|saken|frågan|direkt)? ~ med (någon|en|er|din|ert|närmaste|er högsta|er närmaste|ansvarig) (chef|vd|delägare|ägare|platschef|byråchef|kontorschef|avdelningschef|ledning|kundchef|affärschef|områdeschef|regionchef|direktör|styrelse)
0.85 (prata|tala|diskutera|ta upp|lyfta|möte|snacka|samtal) ~ (det|detta|det här|saken|frågan|direkt)? ~ med (delägaren|byråchefen|kontorschefen|kundchefen|chefen hos er|ägaren till er|den som bestämmer|den som är ansvarig|högsta chefen)
0.85 (vänder|vänt|vända|vände) ~ (jag|vi)? ~ (mig|oss) ~ (nu|därför|direkt|i stället|istället)? ~ till ~ (din|er|er högsta|ert|den) ~ (chef|vd|ledning|ägare|huvudkontor*|byråledning*|kundombudsman|klagomålsansvarig*|kundansvarig*|styrelse|koncern*|ansvarig*)
0.85 (ringer|ringa|mejlar|mejla|kontaktar|kontakta|skriver till|skriva till|söker|söka upp) ~ (jag|vi)? ~ (nu|då|direkt)? ~ (er|din|ert) ~ (vd|chef|ledning|ägare|huvudkontor*|högsta chef|styrelse|kontorschef|platschef|regionchef|delägare)
0.85 (be|bed|säg till|låt|hälsa) ~ (din|er|ert|kontors*|byrå*|plats*|avdelnings*) ~ (chef|chefen|vd|kontorschef*|platschef*|byråchef*) ~ (att)? ~ (ringa|höra av|kontakta|återkomma|ta|svara)
0.85 (kontorschefen|platschefen|byråchefen|chefen hos er|er vd|er chef|din chef|regionchefen|affärsområdeschef*) ~ (får|bör|ska|kan|måste|behöver) ~ (gärna|nog)? ~ (ringa|höra av|kontakta|ta tag|svara|kliva in|återkomma|kopplas in)
0.85 (vidare uppåt|en nivå upp|på en högre nivå|på ledningsnivå|på chefsnivå|på högsta nivå|till högsta ort|högre upp hos er|högre upp i er|högre upp i organisationen|uppåt i er organisation|uppåt i organisationen) ~ (ta|tar|lösas|lyfta|lyfter|föra|gå|drivas|hos|i|måste|behöver|tas|prata|ansvarig|organisation)
0.85 (ansvarig|ansvarar|chef|någon|vem) ~~ (högre upp|högre upp hos er|högre upp i er|högre upp i organisationen)
0.85 (ta|tar|tas|föra|för|lyfta|lyfter|driva|driver|går|gå|skicka|skickar) ~ (det|detta|det här|saken|frågan|ärendet)? ~ (vidare|upp) ~ (uppåt|högre upp|i er organisation|en nivå upp|till er ledning|med er ledning|med din chef|med er chef|med er vd|till er vd|till högre|inom er)
0.85 (lösas|löses|hanteras|diskuteras|tas|prövas) ~ (på) ~ (en annan|en högre|högre|annan|lednings|högsta|chefs) ~ (nivå|ort)
0.85 (eskalera|eskalerar|eskaleras|eskalerat|eskalering) ~ (ärendet|det|detta|frågan|saken|till|omgående|internt|hos)
0.85 (någon|nån|en person) ~ (som|med) ~ (har|kan|får) ~ (mandat|befogenhet|rätt att besluta|fatta beslut|bestämma|besluta|beslutanderätt)
0.85 (någon|nån|person) (med) (mandat|befogenhet|befogenheter|beslutanderätt|beslutsrätt|mer mandat)
0.85 (den|person|personen|någon) ~ som ~ (är)? ~ (ytterst|högst|övergripande) ansvarig
0.85 (högst|ytterst) (ansvarig|ansvariga|beslutande) ~ (hos er|för|på|chef|person|jag|vi|kontaktar)
0.45 (vd|vdn|chef|chefen|ledningen|styrelsen|ekonomichefen|juristen|inköpschef*|ordföranden|koncernchef*) ~ (i|på|som) (kopia|cc|hemlig kopia|kopian)
0.45 (lagt till|lägger till|satt|sätter|kopierar in|kopierat in|inkluderar|inkluderat|tar med|involverar|involverat|kopplat in|kopplar in) ~ (vår|min|er|din)? ~ (vd|chef|ekonomichef|ledning|styrelse|ordförande|inköpschef|driftchef|jurist|förvaltningschef|it chef|marknadschef|ägare) ~ (i|på|här|i det|i den|i tråden|i kopia)
0.85 (vår|vårt|min) ~ (ledningsgrupp|ledning|vd|styrelse|ekonomichef|chef|ägare|ordförande|koncernledning|inköpsavdelning) ~ (kommer|tänker|vill|ska|tar|har) ~~ (er ledning|er vd|er chef|din chef|era ägare|er högsta)
0.45 (frågan|ärendet|detta|saken) ~ (ligger|är|har|lyfts|lyft|går) ~ (nu)? ~ (hos|till|på) ~ (vår|vårt|min) ~ (ledning|vd|styrelse|chef|ekonomichef|ledningsgrupp|högsta ledning)
0.85 (inte) (med) (en|ett)? (projektledaren|konsulten|assistenten|kundtjänst|supporten|säljaren|handläggaren|praktikanten|juniorkonsulten) ~ (utan|längre)
0.85 (namn|namnet|telefonnummer|nummer|numret|kontaktuppgifter|mejladress) ~ (och|på|till) ~ (telefonnummer)? ~ (på|till) ~ (er|din|ert|närmaste) ~ (chef|vd|ledning|ägare|överordnade|högsta chef)
0.85 (diskuterar|diskutera|pratar|prata) ~ (jag|vi)? ~ (det här|detta|det)? ~ (inte) (mer|längre|vidare) ~ (med er|med dig|med supporten|med kundtjänst) ~ (på golvet|utan|koppla|be|ring|chef*)
0.8 (klagomål|klagomålet|formellt klagomål) ~ (till) ~ (er|ert|din) ~ (ledning|vd|chef|huvudkontor*|klagomålsansvarig*|kvalitetsansvarig*|ägare)

[not escalation]
(min|vår|vårt|mina) (chef|vd|ledning|styrelse|ordförande|ekonomichef) ~ (hälsar|är på semester|är ledig|är sjuk|skriver under|signerar|attesterar|har godkänt|godkänner|vill gärna|tycker|gillade|älskar|blev|är nöjd|ska titta|tittar på|kommer med|är med)
(chefen|vd|styrelsen|ekonomichefen|ledningen) ~ (är på semester|är ledig|är sjuk|skriver under|signerar|attesterar|har godkänt|godkände|tackar|är nöjd|är nöjda|gillade|hälsar)
(ny|nya|anställt|anställer|söker|rekryterar) ~ (en)? ~ (ny)? ~ (chef|vd|ekonomichef|platschef|projektledare|marknadschef|butikschef)
(vår|våra) (kunder|kund|medlemmar|anställda) ~ (kan|ska|får) ~ (prata|tala|kontakta) ~ (med)? ~ (vår)? ~ (chef|vd)

# The client goes under.
[insolvency]
0.85 (försätts|försattes|försatt|försättas|sätts|sattes|sätta|sätter) ~ (bolaget|firman|företaget|oss|mig|sig)? ~ i konkurs
0.85 (vi|jag|bolaget|företaget|firman|aktiebolaget|föreningen|koncernen) ~ (har|kommer|tvingas|måste|riskerar|är på väg|tvingats|hotas|lär|ska|tyvärr|nu)? ~ (att)? ~ (gå|gått|gick|går|tvingas|sättas|försättas|begäras|ansöka|ansökt|ansöker) ~ (i|om|in i)? ~ (konkurs|företagsrekonstruktion|rekonstruktion|likvidation)
0.85 (konkursansökan|konkursbeslut|konkursbeslutet|egen konkurs|vår konkurs|personlig konkurs|konkursen är ett faktum|självmant i konkurs)
0.85 (ansökt|ansöker|ansöka|beviljats|beviljad|inlett|inleder|gått in i|går in i|under) ~ (om|av)? (företagsrekonstruktion|rekonstruktion|ackord|skuldsanering|frivillig likvidation|likvidation)
0.85 (tingsrätten|rätten) ~ (har|i dag|idag)? ~ (beslutat|beslutade|beviljat|beviljade|meddelat) ~ (om|beslut om)? ~ (konkurs|vår konkurs|företagsrekonstruktion|rekonstruktion|bolagets konkurs)
0.85 (tvingas|tvingade|hotas|hotar|riskerar|inför|drivits|driver oss|på väg) ~ (gå|till|i|in i|av|mot|att gå i) ~ (konkurs|konkursen|likvidation|en konkurs)
0.85 (bolaget|företaget|firman|vi|verksamheten) ~ (är|blivit|har blivit|bedöms) ~ (insolvent|insolventa|på obestånd|konkursmässigt|konkursmässiga|försatt i|under rekonstruktion|under avveckling|i likvidation|trätt i likvidation)
0.85 (kontrollbalansräkning|borgenärssammanträde|borgenärsmöte|ackordsförslag|ackordsuppgörelse|rekonstruktionsplan|betalningsinställelse|ställer in betalningarna|ställt in betalningarna)
0.85 (gå|går|gått|träda|träder|trätt) ~ i (likvidation|frivillig likvidation|tvångslikvidation)
0.85 (fordran|fordringar|krav|kravet|skulder) ~ (anmäls|anmälas|bevakas|regleras|hanteras|ska|kan|hänvisas) ~ (till|i|av|genom) ~ (konkursbo*|konkursförvaltar*|rekonstruktör*|likvidator*|förvaltaren)
0.85 (ställt|ställer|tvingats ställa|ställa) in (alla|samtliga|våra|sina) (betalningar|utbetalningar)

[not insolvency]
(vår|våra|en|vårt|deras|min|er) ~ (förra|gamla|tidigare|största|stora)? ~ (leverantör|leverantörer|kund|kunder|konkurrent|konkurrenter|it bolag|underleverantör|hyresgäst|byggare|entreprenör|grossist|gäldenär|partner|transportör) ~~ (konkurs|konkursen|konkursförvaltar*|konkursbo*|obestånd|rekonstruktion|likvidation)
(konkursen|konkurs|konkursförvaltaren|konkursförvaltare|konkursboet|rekonstruktionen|likvidationen) ~ (hos|för|av|i) ~ (vår|våra|vårt|en|kunden|leverantören|grannen|vår konkurrent|gäldenären|klienten|ett|det)
(förra|tidigare|gamla) (it bolag|byrå|leverantör|firma|entreprenör) ~ (gick|gått) ~ konkurs
(konkurslager|konkursauktion*|konkursutförsäljning*|konkursrätt|konkurslagen|konkursmål)

# No more of these mails.
[stop]
0.85 (sluta|slutar|upphör|upphöra|låt bli) ~ (genast|omedelbart|med)? ~ (att)? ~ (skicka|mejla|maila|sms|sprida|fylla|spamma|bombardera) ~ (mig|oss|reklam|nyhetsbrev|utskick|erbjudanden|spam|mejl|mail|sånt|skräp|det här)
0.85 (ta|tag|plocka|stryk|radera|avregistrera|avanmäl|lyft) ~ (gärna|genast|omedelbart)? ~ (bort|ut)? ~ (mig|oss|min|vår|mitt|denna|den här|mejladressen|adressen|e postadressen|info|följande) ~~ (sändlist*|utskickslist*|mejllist*|maillist*|e postlist*|listan|listor|era listor|registret|ert register|utskick*|nyhetsbrev*|mailinglist*|prenumerant*|kontaktlist*)
0.85 (bort|borttagen|borttagna|struken|strukna|avregistrerad|avregistrerade|avanmäld|avanmälda|raderad) ~ (från|ur) ~ (er|era|ert|denna|den här)? ~ (sändlist*|utskickslist*|mejllist*|maillist*|e postlist*|listan|listor|registret|register|utskick*|nyhetsbrev*|mailinglist*)
0.85 (avregistrera|avregistrerar|avanmäla|avanmäler|avprenumerera|avprenumererar|avbeställa|avbeställer|avsluta|säga upp|säger upp) ~ (jag|vi|mig|oss|härmed)? ~ (mig|oss|från|på|prenumeration*|vår|mitt|denna)? ~ (nyhetsbrev*|prenumerationen på nyhetsbrev*|utskick*|den här adressen|adressen|mejladressen|från listan)
0.85 (hur|var|går det) ~ (gör|kan|att)? ~ (jag|vi|man)? ~ (för att)? ~ (avregistrerar|avregistrera|avanmäler|avanmäla|avprenumerera|avprenumererar|slutar få|slippa) ~ (jag|vi|man)? ~ (mig|oss|nyhetsbrev*|utskick*|era|adress*)
0.85 (vill|önskar|orkar|behöver) ~ (jag|vi)? ~ (inte|ej|slippa|gärna slippa) ~ (längre|ha|få|ta emot|läsa)? ~ (fler|flera|mer|era|ert|några|dessa|de här|den här sortens)? ~ (nyhetsbrev*|utskick*|reklam|reklammejl*|erbjudanden|massutskick*|inbjudningar från er|kampanjmejl*)
0.85 (slippa|slipper) ~ (gärna|helst)? ~ (få|era|de här|dem|dessa|alla)? ~ (nyhetsbrev*|utskick*|reklam|reklammejl*|massutskick*|era mejl)
0.85 (inte|ej) ~ (intresserade|intresserad|intresse) ~ (av|för)? ~ (fler|era|ert|att få|dessa|de här|vidare)? ~ (utskick|nyhetsbrev|erbjudanden|reklam|mejl|inbjudningar|säljmejl|säljsamtal)
0.85 (aldrig|inte) ~ (bett om|begärt|anmält|anmält mig|anmält oss|skrivit upp|beställt|samtyckt|godkänt|prenumererat|gett samtycke) ~ (till|på|om|att få)? ~ (era|de här|dessa|ert|det här|några|att få)? ~ (utskick*|nyhetsbrev*|reklam*|mejlen|marknadsföring*)
0.85 (inga|inte fler|inte några|inget) (fler|mer|flera)? (mejl|mail|utskick|nyhetsbrev|reklam|reklammejl|erbjudanden|säljmejl|säljsamtal) ~ (tack|från er|till mig|till oss|till den här|hit|framöver)
0.85 (begär|begära|önskar|kräver|återkallar|motsätter) ~~ (radera|raderas|raderade|sluta behandla|slutar behandla|samtycke|behandling) ~ (av)? ~ (mina|våra|alla|mitt|av mina)? ~ (personuppgifter|samtycke|kontaktuppgifter)
0.85 (radera|ta bort) ~ (mina|alla mina|våra) ~ (uppgifter|personuppgifter|kontaktuppgifter) ~ (ur|från|i|hos) ~ (ert|er|era|registret|register|databas*|marknadsför*)

[not stop]
(avregistreringslänk|avregistreringslänken|avprenumerationslänk*|opt out|unsubscribe) ~~ (lägg|sätt|saknas|behövs|infoga|krav|fungerar|i vårt|i våra|nyhetsbrev*)
(våra|vår|vårt) (nyhetsbrev|utskick|prenumeranter|sändlista|kunder|nyhetsbrevet) ~~ (avregistrera*|avanmäl*|ta bort|radera|avprenumerera)
(ta bort|radera|stryk) ~~ (från|i|ur) ~ (vårt nyhetsbrev|våra utskick|vår lista|vårt register|texten|sidan|menyn|sajten|webbplatsen)

# Somebody else, somewhere else.
[redirect]
0.85 (hör av|hör av er|hör av dig|vänd er|vänd dig|kontakta|mejla|ring|prata|skriv|ta det|stäm av) ~ (med|till|direkt|gärna)? ~  (så länge|under tiden|i stället|istället|framöver|i fortsättningen|tills vidare|från och med nu|hädanefter|under min|medan jag)
0.85 (inte|ej) ~ (jag|vi|jag längre) ~ (som)? ~ (har hand om|sköter|ansvarar för|hanterar|handlägger|svarar för|är rätt|arbetar med) ~ (de|den|det|detta|sånt|längre|frågor*|fakturor*|ärenden)
0.85 (jag|vi) (sköter|ansvarar|hanterar) (inte|ej) (längre)? (för)? (det|detta|de frågorna|den frågan|sånt|fakturor|avtalet|lokalen)
0.85 (jag|vi) har (inte|ej) (längre)? hand om (det|detta|de|den|sånt|fakturor|avtalet|lokalen)
0.85 (du|ni) ~ (har)? ~ (kommit|hamnat|skickat|vänt) ~ (fel|till fel|er till fel) ~ (avdelning*|person*|adress*|ställe|hos|det är|här|prata|kontakta)
0.85 (du|ni) (har) (kommit fel|hamnat fel|fel adress|fel person)
0.85 (min|mitt) (efterträdare|ersättare|vikarie|kollega|avlösare) ~ (heter|är|tar|ansvarar|sköter|kommer|övertar|har|blir)
0.85 (tar över|övertar|tagit över|tog över) ~ (efter mig|mina|mitt|mina ärenden|ert ärende|era ärenden|ansvaret|kontakten|rollen|kontot|mina uppdrag|projektet)
0.85 (slutar|slutade|slutat|går i pension|gått i pension|byter jobb|bytt jobb|byter tjänst|gått vidare|går på föräldraledighet|går på mammaledigt) ~~ (kontakta|kontaktperson|efterträdare*|ersätts|tar över|vänd|mejla|hör av|i stället|istället|framöver|ny)
0.85 (ny|nya|ändrad|ändrat|annan) ~ (adress|fakturaadress|mejladress|e postadress|besöksadress|leveransadress|telefonnummer|kontaktperson|kontakt) ~ (är|från|gäller|för|blir|fr o m|till)
0.85 (adress|fakturaadress|mejladress|e postadress|telefonnummer|nummer) ~ (är|har|blir) ~ (ändrad|ändrat|ändrats|ny|nytt|bytt|bytts|uppdaterad)
0.85 (brevlådan|brevlåda|adressen|mejladressen|inkorgen|kontot|numret) ~ (används|bevakas|läses|gäller|fungerar|finns) (inte|ej) (längre|mer) ~ (använd|mejla|skicka|skriv|ring|kontakta|utan|i stället|istället)
0.85 (skicka|skickas|mejla|mejlas|adressera|adresseras|ställ|ställas|styr) ~~ (till|direkt till) ~~ (i stället|istället|framöver|i fortsättningen|hädanefter|från och med|fr o m|direkt till|och inte till mig)
0.85 (fakturor|fakturorna|ritningar|rapporter|handlingar|post|frågor|beställningar|underlag|leveranser|mejl) ~ (ska|skall|bör|kan) ~~ (från och med|framöver|fortsättningsvis|hädanefter|i fortsättningen|istället|i stället) ~~ (skickas|mejlas|ställas|adresseras|gå|till)
0.85 (framtida|kommande|alla|samtliga|vidare) (fakturor|ritningar|rapporter|handlingar|frågor|beställningar|underlag|mejl|ärenden) ~ (skickas|ska|kan|bör|till|direkt|går|tas)
0.85 (sätt|sätta|lägg|lägga|skriv|ange) ~ (upp|till|in)? ~  som ~ (mottagare|kontaktperson|kontakt|referens|ansvarig) ~ (av|för|i|på|framöver|i stället|istället)
0.85 (vidarebefordrar|vidarebefordrat|skickar vidare|skickat vidare|slussar) ~ (jag)? ~ (ditt|ert|mejlet|detta|det|er|dig|frågan)? ~ (mejl|mail|fråga|meddelande)? ~ till ~~ (sköter|ansvarar|ansvarig|har hand|hanterar|rätt person|kollega*|avdelning*|numera)
0.85 (behöver|ska|vill) ~ (jag)? ~ (inte) ~ (längre)? ~ (vara med|stå|ligga|finnas) ~ (i|på) ~ (tråden|kopia|mejltråden|sändlistan för projektet|kopian|cc)
0.85 (vi|kontoret|butiken|firman) (har)? (flyttat|bytt lokal|bytt kontor) ~~ (adress|adressen|postadress|besöksadress)

# A part of it.
[payment.partial]
0.85 (betalat|betalt|betalar|betala|betalade|överfört|för över|fört över|satt in|sätter in|swishat|swishar|kan betala|klarar) ~ (nu|idag|i dag|bara|endast|tyvärr bara|just nu)? ~ (en del|en första del|halva|hälften|en tredjedel|två tredjedelar|en fjärdedel|# procent|#) ~ (av) ~ (fakturan|beloppet|summan|de|det|skulden|räkningen|notan|#)
0.85 (betalat|betalar|betala|betalade|överfört|satt in|sätter in|swishat|för över) ~ # procent ~ (nu|idag|på|i dag|av|och|resten|direkt)
0.85 (hälften|halva summan|halva beloppet|halva fakturan|en del|första delen|en tredjedel|en första del) ~ (nu|idag|i dag|på fredag|kommer|betalas|är|gick|har|betalar) ~~ (resten|andra|återstoden|den andra|övrigt|resterande)
0.85 (en|första|andra|sista|gjort en|gjort en första) (delbetalning|delbetalningen|avbetalning|avbetalningen|inbetalning av flera|delinbetalning|första inbetalning) ~ (på|av|är|gick|gjord|har|om|skickad|kommer|i)
0.85 (satt|sätter|fört|för|betalat|betalar|swishat) ~ (in|över)? ~ # ~ (så länge|till att börja med|i alla fall|tills vidare|som en början|som första|först)
0.85 (beloppet|fakturan|summan|allt|hela fakturan) ~ (minus|utom|exklusive|förutom|med avdrag för|bortsett från) ~~ (betalt|betald|betalats|överfört|betalas|betalar|reglerat)
0.85 (betalt|betald|betalat|betalar|reglerat) ~~ (minus|utom|exklusive|förutom|med avdrag för|bortsett från) ~ (den|det|rad|posten|beloppet|de)
0.85 (resten|återstoden|saldot|restbeloppet|resterande|mellanskillnaden|slutlikviden|andra halvan|den andra halvan|andra hälften) ~ (kommer|betalar|betalas|får|tar|följer|blir|skickar|sätter|regleras|reglerar|vid|när) ~ (vi|jag|bli)? ~ (den|på|i|nästa|när|vid|senare|efter|till|månadsskiftet|in|om)
0.85 (förskottet|handpenningen|acontot|första fakturan) ~~ (betalt|överfört|inbetalt|betald|insatt) ~~ (resten|slutlikvid*|återstoden|saldot|övrigt)
0.85 (räcker|räckte) ~ (bara|endast|tyvärr bara)? ~ till ~ (hälften|halva|en tredjedel|en del|en fjärdedel|delar)

[not payment.partial]
(resten|återstoden) ~ (av) ~ (texten|bilderna|materialet|veckan|dagen|teamet|projektet|huset|året|underlaget|filerna)

# Polite displeasure, and the joy that is meant.
[mood]
-1.5 (så här|så|på det här sättet) (får|kan|bör|ska) (man|ni|det) inte ~ (behandla|bemöta|göra|gå till|fortsätta|vara|jobba|arbeta|se ut)
-1.2 (hade|skulle|borde) ~ (nog|kanske|faktiskt|ärligt talat|väl)? ~ (väntat|förväntat|hoppats på|tänkt|trott) ~ (mig|oss|på) ~ (något|nåt|lite|mer|bättre|annat|betydligt)
-1.2 (inte) (riktigt|alls|direkt|precis) ~ (vad|det|som) ~ (vi|jag) ~ (hade)? (tänkt|tänkte|väntat|förväntat|hoppats|beställt|bett om|föreställt)
-1.2 (hade|vore) (varit)? (trevligt|schysst|klädsamt|snyggt|artigt|på sin plats|önskvärt|hyfsat) ~ (att få veta|att veta|om ni|om någon|med ett|med en|att bli)
-1.2 (förväntar|väntar|begär) (man|vi|jag) (sig|oss|mig) ~ (faktiskt|ändå|trots allt)? ~ (mer|bättre|lite mer|något mer)
-1.2 (så) kan vi inte ha det; (så) kan det inte (fortsätta|få fortsätta|gå till|få vara)
-1.2 (kommer|kommit) ingen ~ vart (med|hos) (er|dig|support*)
-1.2 (i all|med all|med allt) (respekt|vänlighet|välvilja|ödmjukhet) ~~ (inte|orimlig*|för|knappast|svårt|måste|dyrt|dåligt)
-1.2 (måste|vill|behöver) ~ (jag|vi)? ~ (tyvärr|faktiskt|ärligt)? ~ (framföra|uttrycka|påtala|meddela|säga att|påpeka) ~~ (missnöje|besviken|besvikna|besvikelse|inte nöjd|inte nöjda|klagomål|kritik|inte håller|inte fungerar|inte okej)
-1.2 (tappat|tappar|förlorat|förlorar|tryter|sviktar|svajar|naggats|rubbat|rubbats|skadat) ~ (förtroende*|tilltro*|tron på|tålamod*|tillit*)
-1.2 (förtroende*|tilltro*|tilliten|tålamodet) ~ (för er|till er|för byrån)? ~ (har|är|börjar|sviktar|svajar|tryter) ~ (fått sig en|kört|sviktat|naggat*|slut|ta slut|rubbat*|förbrukat*|skadat*|noll|borta|på upphällning*)
-1.2 (känns|kändes|är|var) ~ (inte) ~ (bra|okej|ok|rimligt|rätt|seriöst|proffsigt|professionellt|värdigt|hållbart|juste|schysst|acceptabelt|rättvist|särskilt kul)
-1.2 (inte) ~ (rimligt|okej|ok|acceptabelt|hållbart|seriöst|värdigt|schysst|juste) (att|av|mot|för|längre|sätt)
-1.2 (det är|detta är|det här är|var) ~ (illa|under isen|magstarkt|väl magert|klent|dålig stil|lite pinsamt|synd och skam|bottenlöst)
-1.2 (snopet|snöpligt|trist|tråkigt|synd|beklagligt|ledsamt|förvånande|märkligt|anmärkningsvärt) ~ (att|med|när) ~ (ni|det|ingen|vi ska behöva|behöva|man|er|bli|du|inte)
-1.2 (trodde|tänkte|förväntade) ~ (jag|vi)? ~ (bättre|mer|högre) ~ (om|av) ~ (er|dig|byrån|ert)
-1.2 (borde|ska|bör) ~ (vara|inte vara) (självklart|en självklarhet|så svårt|för mycket begärt|en selvklarhet|grundläggande)
-1.2 (är|var) det ~ (verkligen)? ~ (meningen|rimligt|tänkt|så ni) ~ (att|jobbar|arbetar|behandlar)
-1.2 (haft|visat|har) ~ (överseende|tålamod|stort tålamod|fördragsamhet) ~ (men|länge|nog|nu|tills|hittills)
-1.2 (inte|knappast) ~ (intrycket|första gången|bästa intrycket|ett gott intryck|ge ett gott|förtroendeingivande|så vi brukar)
-1.2 (lämnar|lämnade|ger|gav|fick) ~ (en)? ~ (bitter|dålig|sur|märklig|tråkig) ~ (eftersmak|bismak|smak|känsla|magkänsla|intryck)
-1.2 (blir|blev|bli) ~ (mer och mer|alltmer|lite|ganska|rätt|minst sagt|riktigt)? ~ (trött|trötta|less|matt|uppgiven|fundersam|fundersamma|bekymrad|irriterad|sur|förbannad) ~ (på|av|över|när)
-1.2 (måste|får) ~ (vi|jag|man) ~ (verkligen|alltid|ständigt|själva|hela tiden) ~ (påminna|tjata|jaga|kontrollera|dubbelkolla|rätta|städa)
-1.2 utan att (ens|så mycket som|någon) ~ (höra av|meddela|fråga|informera|svara|ringa|stämma av|säga)
-1.2 (aldrig|inte) ~ (har|hade)? ~ (ägt rum|blivit av|ägde rum)
-1.2 (rena|rent|ren) (rånet|skämtet|ockret|kaoset|slarvet|hånet|nonchalansen|cirkusen|skräpet)
-1.2 (ingen|inget|inte) ~ (verkar|tycks) ~ (bry sig|ta ansvar|veta|ha koll|ha läst|ha tänkt|lyssna|förstå)
-1.2 (dålig|usel|noll|ingen) (koll|ordning|framförhållning|uppstyrning|planering|struktur) ~ (på|hos|från|från er|i)
-1 (bra mycket|betydligt|mycket|väsentligt|avsevärt) (dyrare|sämre|långsammare|krångligare|segare|högre) än
-1 (imponerande|rekordsnabbt|snabbt jobbat|bravo|snyggt jobbat|bra jobbat|grattis|heja|toppen|kanon|härligt) ~ (nu är|nu har|att ni missat|att ni glömt|och ändå|fast tvärtom|verkligen not|eller inte)
-1 (dagar|veckor|månader|timmar) för att (byta|ändra|svara|lägga|rätta|fixa|skicka|skriva|göra|uppdatera) ~~ (imponerande|bravo|snyggt|grattis|rekord|starkt|bra jobbat|snabbt)
-1 (inte|aldrig) ~ (bett om|begärt|anmält oss till) ~ (era|de här|dessa) ~ (utskick*|nyhetsbrev*|mejl*)
-1 (sluta) (skicka|mejla|spamma|ringa|tjata)
-1 uppenbarligen ~ (inte|ingen|inget|aldrig|glömt|missat|struntat)
-1 (äntligen|till slut|efter mycket tjat|efter mycket om och men|efter # påminnelser) ~ (fick|kom|svarade|hörde) ~ (vi|jag|ni|det|någon) ~~ (men|fel|fortfarande|dock|fast)
0 (vill|ska|kan) ~ (inte) ~ (klaga|överdriva|vara otacksam)
0 (av|på grund av) (misstag|ett misstag) ~ (från banken|hos oss|från vår|av oss|vi|jag)
0 (spärrat|spärrad|betalade|betalat|raderade|skickade|skickat) ~ (vårt|mitt|den|fel|kontot|det)? ~ (konto)? ~ av misstag
0 (dålig|dåligt|dåliga) (väder|sikt|mottagning|uppkoppling här|samvete|tajming|timing|minne|lukt|ventilation|isolering|sikten|wifi hos oss)
0 (dålig|dåliga|sur|taskig) (recension|recensioner|omdöme) (av|från) (en|våra|gäst*|kund*)
0 (försenat|sent|sena) svar från (min|mig|oss|vår)
0 (fel|felet|mitt fel|vårt fel) ~ (var|är|låg|ligger) ~ (hos oss|vårt|mitt|på vår sida|vår sida|på min sida)
0 (det var|är|var) ~ (vi|jag) som ~ (gjorde|gjort|hade|skrev|skickade|räknade|läste|räknat) fel
0 (problem|bekymmer|krångel|strul|trassel) (med|hos) (vår|vårt|våra|min|grannen|banken|kommunen|hyresvärden|leverantören|underentreprenören|skatteverket|huset|taket|fukt)
0 (inga|inget|utan|inte några) (problem|bekymmer|fel|förseningar|överraskningar|konstigheter|klagomål|krångel)
0 (hemsk|hemska|gräslig|ful|fula|dålig|dåliga|förfärlig|usel|usla) (hemsida|sajt|logga|server|byrå|lokal) ~ (därför|som vi hade|vi hade|tidigare|förut)
1.2 (inga|inget|utan|noll) ~ (fel|förseningar|missar|strul|krångel|överraskningar|konstigheter) ~~ (så ska|precis så|skönt|perfekt|toppen|bra|tack|imponera*)
1.2 (så ska det|precis så ska det|så ska en) (gå till|se ut|vara|göras|skötas)
1.2 (ser|vi ser|jag ser) fram emot ~ (att)? ~ (fortsätta|fortsatt|fler|många|ett fortsatt|nästa projekt|jobba vidare|samarbeta)
1.2 (ni är|du är|teamet är|alla är|de är|hon är|han är) ~ (så|alltid|verkligen|otroligt|väldigt)? ~ (snabba|snabb|tydliga|tydlig|trevliga|trevlig|lyhörda|lyhörd|noggranna|noggrann|flexibla|flexibel|pålitliga|pålitlig|professionella|professionell|lätta att|hjälpsamma|hjälpsam|effektiva)
1.2 (vad|mer|mycket mer) ~ (mer)? ~ (kan|kunde) (man|vi) (önska|begära|önska sig|vilja ha)
1.2 (räddar|räddade|räddat|räddade hela) ~ (dagen|mig|oss|situationen|helgen|veckan|semestern|anbudet|lanseringen|julen|kvällen|skinnet)
1.2 (slapp|slipper|sluppit) ~ (vi|jag|tack vare er|äntligen)? ~ (oroa|oro|tänka på|bekymra|krångla|strul|sitta med|betala straff*|skattetillägg|stress)
1.2 (utan er|utan dig|utan er hjälp|utan din hjälp|tack vare er|tack vare dig) ~ (hade|hann|blev|gick|fick|slapp|klarade|lyckades)
1.2 (känner|känns) ~ (oss|mig|det)? ~ (trygga|trygg|tryggt|väl omhändertagna|omhändertagna|i goda händer|i trygga händer|sedda|lyssnade på)
1.2 (i) (goda|trygga|säkra|de bästa) händer
1.2 (klart|färdigt|levererat|klara|i mål) ~ (långt)? ~ (före|innan|i god tid|snabbare än) ~ (utsatt|deadline|tid|utlovat|avtalat|väntat|planerat)
1.2 (under|inom) budget ~ (och|dessutom|till|klart|i tid)
1.2 (bättre|snabbare|billigare|snyggare|smidigare|enklare|finare|lägre) än (vi|jag|väntat|förväntat|offerten|utlovat|vad vi|vad jag|någonsin|vi vågat|budgeterat)
1.2 (precis|exakt) (som|vad|så som) (vi|jag) ~ (ville|hade hoppats|hoppades|önskade|tänkt oss|drömt|såg framför)
1.2 (blev|blivit) ~ (precis|tvärtom|så|jätte|verkligen|riktigt|himla) ~ (tvärtom|bra|fint|lyckat|snyggt|smidigt|som vi ville|som vi tänkt)
1.2 (fått|får|har fått|fick) ~ (så|väldigt|mycket|jättemycket|bara|enbart|massor av|många)? ~ (beröm|lovord|positiva reaktioner|fin respons|positiv respons|fin feedback|positiva kommentarer|komplimanger|fina kommentarer|applåder)
1.2 (alla|hela|kollegorna|gästerna|styrelsen|kunderna|chefen|kontoret|vd|medlemmarna|deltagarna) ~ (är|var|blev)? ~ (lyrisk*|eld och lågor|överförtjust*|mäkta imponerad*|jättenöjd*|supernöjd*|så nöjda|mycket nöjda|helt tagna|mycket imponerade)
1.2 (pratar|talar|pratas) ~ (fortfarande|alltjämt|ännu) ~ om ~ (festen|kvällen|eventet|föreläsningen|maten|dagen|bröllopet|det)
1.2 (svårt|!svårt) att (sluta le|inte bli imponerad|överträffa|toppa|slå); inget att (klaga på|anmärka på|invända mot)
1.2 (lättad|lättade|skönt|tryggt|fint|lyx|tur) ~ (att) ~ (ha|vi har|jag har|kunna lita|kunna vända|få hjälp av|veta att ni|ni finns|ni tog) ~ (er|dig|på er|på dig|av er|finns|tog)
1.2 (stort|tusen|jättestort|varmt|hjärtligt|ett stort|ett jättestort|ett varmt) tack (till|för|för att|från)
1.2 (heder|eloge|beröm|cred|kudos|guldstjärna|applåd|applåder|ros) ~ (åt|till) ~ (er|dig|teamet|hela|alla|anna|för)

# Thanks and praise for something.
[praise]
0.85 (ni är|du är|teamet är) ~ (så|alltid|verkligen|otroligt|väldigt)? ~ (snabba|snabb|tydliga|tydlig|lyhörda|lyhörd|noggranna|noggrann|flexibla|flexibel|pålitliga|pålitlig|professionella|professionell|kunniga|duktiga|hjälpsamma|effektiva|lätta att jobba med|lätta att ha att göra med)
0.85 (vad mer|mycket mer|mer) kan man (önska|begära|önska sig)
0.85 (inga|inget|noll|utan) (fel|förseningar|missar|strul|krångel|överraskningar|konstigheter) ~~ (så ska det|precis så|skönt|perfekt|toppen|imponera*)
0.85 så ska det (gå till|se ut|göras|skötas)
0.85 (utan|tack vare) (er|dig|er hjälp|din hjälp|ert jobb) ~ (hade|hann|blev|gick|fick|slapp|klarade|lyckades) ~ (vi|jag|det|allt)
0.85 (ryckte|rycka|ryckt|ställde|ställt) ~ (ut|in|upp) ~ (så|på|i|med|snabbt|sent|direkt|trots|extra)
0.85 (klart|färdigt|levererat|klara|i mål|leverans) ~ (långt)? ~ (före|innan|i god tid|snabbare än) ~ (utsatt|deadline|utlovat|avtalat|väntat|planerat)
0.85 (fått|får|har fått|fick) ~ (så mycket|väldigt mycket|mycket|jättemycket|massor av|bara|enbart)? ~ (beröm|lovord|positiva reaktioner|fin respons|positiv respons|fin feedback|positiva kommentarer|komplimanger|fina kommentarer|applåder) ~ (för|från|av|på|efter)
0.85 (pratar|talar|pratas) ~ (fortfarande|alltjämt|ännu) ~ om ~ (festen|kvällen|eventet|föreläsningen|maten|dagen|bröllopet|konferensen)
0.85 (känner|känns) ~ (oss|mig|det)? ~ (trygga|trygg|tryggt|väl omhändertagna|omhändertagna|i goda händer|i trygga händer)
0.85 (flyter|flöt|läses|lästes|löper|rullar|sitter|satt) ~ (jätte|väldigt|riktigt|så|helt)? ~ (jättefint|fint|jättebra|naturligt|perfekt|klockrent|som en smäck|superbra|på utmärkt|lätt|smidigt)
0.85 (mycket|väldigt|oerhört|helt|så|riktigt|jätte) (nöjd|nöjda|tacksam|tacksamma|imponerad|imponerade|glad|glada) ~ (med|för|över|av) ~ (hur|er|ert|era|resultatet|insatsen|hjälpen|det|arbetet|bemötandet|leveransen|samarbetet|allt|vad|den|dig|ditt|din)
0.85 (märks|syns|känns|märker|märktes) ~ (att|hur) ~ (ni|du) ~ (bryr|kan|vet|lagt ner|lyssnat|brinner|har koll|tänkt|läst på|gjort det här förut|är proffs)
0.85 (skönt|tryggt|lyx|guld|ovärderligt|fantastiskt|underbart|kul|härligt) att (ha|få jobba med|samarbeta med|kunna bolla med|kunna lita på|jobba med) (er|dig)
0.85 (ha|har) (er|dig) som ~ (bollplank|stöd|partner|rådgivare|revisor|konsult|samarbetspartner)
0.85 (bästa|snyggaste|finaste|proffsigaste|smidigaste) ~ (vi|jag) ~ (någonsin)? ~ (sett|haft|gjort|fått|upplevt|jobbat med|anlitat) ~ (på|länge|någonsin|hittills|med|i)
0.85 (hatten|keps*|mössan) av ~ (för|till|er)
0.85 (träffade|träffat|prickade|prickat|fångade|fångat|satte|satt|spikade) ~ (mitt i prick|helt rätt|precis rätt|klockrent|tonen|känslan|vår känsla|exakt|huvudet på spiken)
0.85 (klippa|pärla|stjärna|ängel|hjälte|räddare|klippor|pärlor|hjältar|stjärnor|guldklimp|proffs) ~ (vilket|som|är ni|är du|på|helt enkelt|verkligen)
0.85 (suveränt|fantastiskt|utmärkt|proffsigt|varmt|härligt|fint|jättefint|trevligt|enastående|förstklassigt) (bemötande|jobb|arbete|resultat|samarbete|engagemang|stöd|utfört)
0.85 (värt|!värt) ~ (varenda|varje|vartenda) (krona|öre|minut|spänn)
0.85 (vilket|vilken|vilka) (resultat|jobb|insats|lyft|skillnad|service|tålamod|kväll|fest|leverans|team|proffs|klippa|lösning|kunskap|snabbhet|hjälp)

[not praise]
(rekommenderat|rekommenderade|tipsat) ~ (om)? er (till|för|hos)
(veckor|dagar|månader|timmar) för att (byta|ändra|svara|lägga|rätta|fixa|skicka|skriva|göra|uppdatera)
(hade|vore) (varit)? (trevligt|fint|bra|kul|snyggt) (att|om|med)
(grattis|bravo|snyggt jobbat|bra jobbat|imponerande|toppen|kanon) ~ (nu är|nu har|ni har lyckats|till en|till ett|fel|igen)

# Money that comes late, questions on bills, money promised and sent.
[payment.delayed]
0.85 (fakturan|fakturor|fakturorna|den|de|betalningen) ~ (har|blivit|blev|är)? ~ (blivit liggande|blev liggande|legat still|fastnat|fastnade|hamnat mellan|kommit bort|försvunnit i|glömts bort|fallit mellan stolarna|hamnat fel) ~ (i|hos|på|under|när|så|och|vi)
0.85 (hinner|hann) ~ (tyvärr)? ~ inte ~ (få|komma|få in|få med|lägga) ~ (in|med)? ~ (den|fakturan|betalningen|er)? ~ (in|med)? ~ (betalkörning*|betalningskörning*|utbetalning*|körningen|veckans betalning*)
0.85 (kan|kommer|får) ~ (tyvärr)? ~ (bara|endast|enbart) ~ (att)? ~ (betala|reglera|klara|lösa) ~ (en del|hälften|halva|en tredjedel|delar)
0.85 (betalningar|betalningarna|utbetalningar) ~ (är|har|blir)? ~ (inställda|pausade|stoppade internt|frysta) ~ (tills vidare|just nu|på grund|hos oss)
0.85 (ställt|ställer|tvingats ställa) in (alla|samtliga|våra) (betalningar|utbetalningar)
0.85 (ingenting|inget|inga betalningar|inga pengar) ~ (går|kommer|kan gå) (ut|iväg) ~ (förrän|innan|just nu|tills)
0.85 (sjuk|sjukskriven|ledig|semester|föräldraledig|slutat) ~~ (fakturor|fakturorna|fakturan|betalningar*|attest*) ~ (har|blivit|blir|ligger|dröjer|försenad*|efter)
0.85 (kassan|kontot|likviditeten|ekonomin) ~ (räcker|räckte|tillåter|medger) ~ (inte|bara|tyvärr)
0.85 (tillfälligt|tillfälliga|temporära) (likviditetsproblem|betalningssvårigheter|likviditetsbrist|kassaproblem)

[not payment.delayed]
(företagsrekonstruktion|rekonstruktion|konkurs) ~~ (får inte betala|betala skulder)
(delbetalning|avbetalning|inbetalning) ~ (på|är|har) ~ (#|kronor|kr|gjord|gick|gått|överförd|skickad)
inbetalning på # ~ kronor ~ (saldot|resten)

[payment.query]
0.75 (när|vilken dag|vilket datum) ~ (förfaller|förföll|ska) ~ (faktura|fakturan|den|er faktura)
0.75 (saknar|saknas|hittar inte|står inte) ~ (ert|er|vårt|ett|något)? ~ (momsregistreringsnummer|momsnummer|vat nummer|organisationsnummer|bankgiro*|ocr nummer|referens|fakturanummer|förfallodatum|f skattebevis) ~ (på|i) ~ (fakturan|er faktura|faktura)
0.75 (kontoutdrag|saldobesked|reskontra|reskontrautdrag|sammanställning) ~ (över|på|av|för) ~ (öppna|obetalda|utestående|våra|alla|förfallna)? ~ (faktura*|fakturor|poster)
0.75 (öppna|obetalda|utestående) (fakturor|poster) ~ (har|per|finns|ligger|till|hos)
0.75 (är|anges) ~ (summan|beloppet|priset|fakturan|det) ~ (inklusive|exklusive|inkl|exkl|med|utan) (eller|moms)
0.75 (bankgiro|plusgiro|iban|swish|bankgirot|plusgirot) ~ (eller) ~ (bankgiro|plusgiro|iban|swish|plusgirot|bankgirot)
0.75 (ska|skall|bör) ~ (fakturan|den|ni|vi) ~ (ställas|adresseras|skickas|faktureras) ~ (till|på) ~ (moderbolag*|dotterbolag*|bolaget|oss|koncernen|er)

[not payment.query]
(insatt|betalt|betald|betalat|överfört|överförd|inbetalt|satt in) ~ (på|till|via) ~ (ert|er|det) ~ (bankgiro*|plusgiro*|konto*|iban|swish*)
(fel|felaktigt) organisationsnummer ~ (i|på) ~ (hela|årsredovisning*|bokslut*|deklaration*|rapport*|avtalet|texten|hemsidan)
(policy|rutin|rutiner|regler|praxis) ~~ (inköpsnummer*|referens*|ordernummer*)
utan (inköpsnummer|referens|ordernummer)

[payment.promised]
0.8 (ska|skall|kommer att|tänker) (betala|swisha|reglera|föra över) ~ (så fort|så snart|direkt|när|i|på|senast|innan|inom|den)
0.8 (göra|gör) rätt för (mig|oss) ~ (den här|denna|nästa|på|i|senast|innan|före|så)
0.8 (betalning|betalningen|överföringen|pengarna) ~ (är)? ~ (inlagd|inlagda|schemalagd|programmerad|planerad|förberedd) ~ (och)? ~~ (går|på|till|den|iväg)
0.8 (halva|hälften|hela|resten av|första delen av) (summan|beloppet|fakturan|skulden) ~ (kommer|betalas|betalar|skickas|sätts in) ~ (på|den|i|nästa|senast|vid)

[not payment.promised]
(vart|var|hur|till vilket|vilket) ~ (konto|nummer)? ~ (ska|skall|kan) ~ (vi|jag) ~ (betala|föra|sätta)
kan ~ (tyvärr)? ~ bara betala
(hinner|hann) ~ inte ~ betalkörning*
hinner inte få in ~ (den)? ~~ betalkörning

[not payment.sent]
(inlagd|inlagt|schemalagd|planerad|förberedd) ~ (och)? ~ (går|gå) ~ iväg
(går|gå) iväg ~ (på|den|imorgon|i morgon|nästa|måndag|tisdag|onsdag|torsdag|fredag)

[payment.sent]
0.8 (delbetalning|delbetalningen|inbetalning|inbetalningen|avbetalning|avbetalningen|första delen|överföringen) ~ (på|av|om)? ~ (#|kr|kronor|tusen)? ~ (gick|gjordes|skickades|är|har) ~ (iväg|gjord|skickad|överförd|i morse|i dag|idag|igår|i går|betald|genomförd)

# Other days, and no replies.
[meeting.off]
0.85 (glömde|glömt|missade|missat|förträngde) ~ (helt|alldeles|totalt)? ~ (bort)? ~ (vårt|dagens|gårdagens|mötet|samtalet|vår) ~ (samtal|möte|avstämning|tid|bokning|i förmiddags|i dag|i går|igår|träff|call|lunch|i morse)
0.85 (tåget|flyget|bussen|färjan|bilen) ~ (är|blev|har) ~ (inställt|inställd|försenat|försenad|stannat|gått sönder|startar inte) ~~ (mötet|möte|hinner inte|inte hinna|kommer inte|missar|flytta|ses|ställa in)
0.85 (hinner|kan|lär) ~ (jag|vi|tyvärr)? ~ inte ~ (till|komma till|vara med på|delta på|närvara på) ~ (vårt|mötet|avstämning*|lunchen|workshop*|genomgång*|dagens|morgondagens)

[not meeting.off]
(ni|ingen|er konsult|teknikern|du|någon från er) ~ (dök|kom|dyker) ~ (aldrig|inte) ~ (upp)? ~ (på|till) ~ (mötet|möte*)
(behöver|vill) ~ (jag|vi)? ~ inte ~ (längre)? ~ vara med ~ (i|på) ~ (tråden|mejltråden|kopia|listan)

[auto]
0.8 (kontoret|butiken|växeln|receptionen|vi) ~ (är|håller|har) (stängt|semesterstängt|julstängt|helgstängt) ~ # ~ (till|t o m|och med|@month)
0.8 (det här|detta|mitt gamla) (kontot|konto|adressen|brevlådan) ~ (läses|bevakas|används|är) (inte|ej|avslutat|nedlagt)
0.8 (god jul|trevlig sommar|glad påsk|glad midsommar) ~ önskar (vi|alla) ~ på

# What sounds like asking and is not.
[not request]
(finns|lever) ni kvar; vad mer kan man (önska|begära)
# kronor för att ~ (ändra|byta|svara|skicka|göra)
(hur) (kunde|kan) (det|detta|ni) ~ (passera|missa|bli så|gå till|slinka)
(börjar|börjat|får oss att) ~ (undra|fundera)
(så|det) kan (vi|man) inte ha
(nu|varje gång) (får|fick) (jag|vi) ~ (prata|höra|förklara|veta|berätta|stå)
(fick|får) (vi|jag) ~ (höra|veta) ~ (det|av en|via|genom|i efterhand)
ber ~ om ~ (ursäkt|överseende|förlåtelse)
(måste|vill) ~ (tyvärr|härmed)? ~ meddela ~ (er)? ~ att
(kommit|kom) emellan en sak
ville bara ~ (veta|säga|meddela|höra|berätta|tacka|kolla)
(kan|får) ni (gott|gärna för mig)? skicka hur många
(behöver|måste) ~ (jag|vi)? ~ tolk till
(vi|jag|motparten|käranden|klienten) yrkar
(så|nu|då) kan (vi|jag) (boka|lägga|gå vidare|stänga|börja|avsluta|släppa)
(så|nu|då) kan (vi|jag) ~ boka bort
(gärna|att vi) ~ vill ~ (förlänga|fortsätta|utöka|stanna)
betala för (det här|detta|det där)
får stå kvar

# Innocent readings, and what a second look brought.
[not leaving]
(byta|byter|bytt|bytte|flytta|flyttar|flyttat|gå över|går över|lägga|lägger|samla|samlar) ~~ (till er|hos er)
sista (projektet|jobbet|uppdraget|beställningen|leveransen|ordern|fakturan) (för|i|på|inför) (året|i år|säsongen|veckan|månaden|dagen|sommaren|jul|semestern|den här)
(löper|går|rinner) ut ~~ (förlänger|förnyar|förlänga|förnya|förlängs|fortsätter|fortsätta) ~ (gärna|på samma|med ett|igen|ett år|två år|som vanligt|avtalet|samarbetet)
(gärna|vill|önskar) ~ (förlänga|förnya|fortsätta) ~ (avtal*|samarbetet|med er)
dags för (något|nåt|någon) (nytt|annat|annan|ny) ~ (på|i|till|inför|startsidan|utseende|bild|design)
(fortsätta|fortsätter) med (nyhetsbrev*|kampanj*|annons*|projekt*|bloggen|tryck*|papper*|kurs*|det upplägget|den färgen|samma)
(jämför|jämföra|jämfört|välja|väljer|valt|tittar på|titta på) ~ (två|tre|flera|några|olika|annan|andra) ~ (alternativ på|alternativ till|modeller|färger|golv|material|varianter|lokaler|datorer|telefoner|förslag på)
(överlämning|överlämna|lämna över|lämnar över|överlämnar) ~ (till er|till dig|av nycklar*|nycklar*|av bostad*|av lägenhet*|till kunden|till förvaltningen)
(vara kvar|stanna kvar|bli kvar) ~ (i)? ~ (lokalen|lokalerna|huset|kontoret|lägenheten|byggnaden)
(lämna|lämnar|lämnat) ~ (er)? ~ (nycklar*|underlag*|in|ett bud|besked|kommentarer|synpunkter)
(ny|nya) (leverantör|leverantörer) (av|till|för) ~ (papper|kaffe|virke|varor|material|råvaror|kläder|frukt|möbler|el)

[not legal]
(stämma|stämmer|stäm|stämt) av
(stämma|stämmer|stämt) ~ (träff|möte|ihop|överens|bra|in i|med)
(text|artikel|inlägg|guide|avsnitt|kurs|föreläsning|bok|broschyr) om ~~ (avtalsbrott|skadestånd|tvist*|reklamation*|hävning|stämning*|inkasso|domstol*|rättegång*)
(kräver|begär|yrkar|krävt) ~ (skadestånd|ersättning|vite) ~ (av|från) (oss|mig|dem|honom|henne|vår|våra|försäkring*|kommunen|staten)

[not payment.refused]
(betalar|betala|betalas) ~ (vi|man|jag)? inte (moms|skatt|hyra|arbetsgivaravgift*|tull|avgift för|något medlemskap|något för det)
(vår|våra|en|min|deras) (kund|kunder|gäst|gäster|hyresgäst|medlem|köpare) ~~ (pengarna tillbaka|återbetal*|tillbaka pengarna)
(skatteverket|försäkringskassan|banken|kommunen) ~~ (pengarna|tillbaka|återbetal*)
(betalning|betalningen|pengarna) från (vår|våra|en|kunden) ~~ (stopp*|spärra*|frys*)

[not payment.disputed]
(hur man|hur|text om|artikel om|när man) ~ (bestrider|bestrida|överklagar) ~ (en|ett)? ~ (faktura|krav|räkning|fordran)
(ta bort|stryk|plocka bort|dra av) ~ (den|det|de)? ~ (andra|första|sista|tredje|översta)? ~ raden ~ (i texten|i rubriken|på sidan|i menyn|på affischen|i manus*|på startsidan)

[not escalation]
(lite|flytta|placera|sitta|ligga|längre|bilden|loggan|texten|rubriken|knappen|hyllan|hyllplanet|fönstret|stapeln|på sidan|i listan|i hierarkin) ~~ högre upp
vem ~ (hos er)? ~ ansvarig för (faktura*|beställning*|tryck*|bokning*|nycklar*|ljud*|sajten|leverans*|löner*|utbildning*|schema*)
(lagt|satt|sätter|lägger|har) ~~ (i kopia|på kopia|kopia|cc) ~ (så att|så kan|som kan|som svarar|som vet|för kännedom|som också|som har|då hon|då han|eftersom hon|eftersom han)

[not insolvency]
(konkursboet|konkursbo|konkursen) (efter|till|som|vi köpt*|säljer)

[not growth]
(gett|ger|ge) er ~ (fem|5|fyra|högsta) ~ (stjärnor|betyg|omdöme)

[not reputation]
(ringa|kontakta|ringer|mejla|tipsa) ~ (lokaltidning*|tidningen|radion|pressen) ~~ (annons*|boka|prenumeration*|reportage|invigning*|öppning*|pressrelease|premiär*|utställning*|material)

[not meeting.off]
(flytta|flyttar|flyttat|flyttas|skjuter|skjuta|skjuts|senarelägger) ~ (upp|på|fram)? ~ (lanseringen|lansering|knappen|loggan|logotypen|texten|bilden|rubriken|domän*|bokföring*|väggen|dörren|servern|servrarna|publiceringen|leveransen)

[not complaint.delay]
(tog|tar|tagit) (bara|endast|inte mer än|blott)
(väntar|väntat|inväntar|vänta|avvaktar) ~ (fortfarande|ännu|också)? ~ (på)? ~ (bygglov*|kommun*|kunden|kundens|styrelsen|styrelsens|banken|bankens|myndighet*|vår|våra|skatteverket|leverantör*|tryckeri*|godkännande från|beslut från|bidrag*|försäkring*|länsstyrelse*|byggare*|väder*)
(väntar|inväntar|avvaktar) ~ på ~~ står still
(inte|inget|ingen|inga) ~ (fått|hört|sett|kommit) ~~ (från|av) (kommunen|banken|skatteverket|kunden|myndigheten|byggnadsnämnden|leverantören|försäkringsbolaget|länsstyrelsen|styrelsen|hyresvärden|bolagsverket|vår|våra|min|tryckeriet|klienten)
(vi|jag) (sa|sade|lovade|skrev|trodde|räknade) ~ (#|en|två|tre|fyra|fem|att|med)
(vi|jag) ~ (måste|får|behöver|vill|ska|väljer) ~ (att)? ~ (skjuta|skjuter|flytta|senarelägga) ~~ (eftersom|för att|på grund av|då) ~ (vår|våra|vi|jag|kommunen|kunden|min)
(vår|våra|min|deras) (leverantör|leverantörer|byggare|kund|kunder|hantverkare|entreprenör|målare) ~~ (sen|sena|försenad*|försenat|dröjer|dröjt)

[not complaint.neglect]
(inte|inget|ingen|inga) ~ (fått|hört|sett|kommit) ~~ (från|av) (kommunen|banken|skatteverket|kunden|myndigheten|byggnadsnämnden|leverantören|försäkringsbolaget|länsstyrelsen|styrelsen|hyresvärden|bolagsverket|vår|våra|min|tryckeriet|klienten)
ingen svarar ~ (på|hos) ~ (hyresvärd*|kommun*|bank*|skatteverk*|myndighet*|leverantör*)
(jag|vi) (hade|har) (glömt|missat) ~ svara

[not complaint.quality]
(om|ifall) ~ (blir|är|skulle bli|blivit|finns|hittar|ser|upptäcker) ~ (något|några|ett)? ~ (fel|stavfel|felaktigt|konstigt|som inte stämmer)
inte (vi|jag) som (beställde|beställt|bad)
(vår|våra|min) (server|skrivare|dator|router|telefon|växel|kassa) ~ (har)? ~ (kraschat|gett upp|hängt sig|dött|är trasig|gått sönder|lagt av)

[not complaint.cost]
(kostnad|kostnaden|kostnaderna|pris|priset|priserna) ~ (på|för) ~ (virke*|el|elen|bensin*|diesel*|material*|stål*|papper*|frakt*|råvar*|betong*|lokal*|mat|maten|hyra*|isolering*)

[not praise]
(kunden|klienten|kund|kunderna|grannen|hyresgästen|vår kund|deras kund) (är|var|blev) ~ (nöjd|nöjda|glad|glada) med (texten|bilden|färgen|priset|sitt|sin|lokalen|lägenheten)

[leaving]
0.8 (inte) (självklart|säkert|givet|troligt|aktuellt) ~ att (vi|jag) (fortsätter|förlänger|förnyar|stannar|är kvar|blir kvar) ~ (efter|hos|som|avtal*|samarbet*|nästa|med er|i|längre)

[legal]
0.8 (blir|är) det ~ (domstol|domstolen|tingsrätten|rättegång|rättsprocess|en stämning|en fråga för domstol|en fråga för våra jurister|en juridisk fråga|jurister av) ~ (nästa|som|av|för|då|annars)
0.8 (annars|då|så|er) blir det (domstol|tingsrätten|rättegång|rättsprocess|stämning|juridik av)
0.8 (annars) ~ (hör|tar|går|får) ~ (vår|min|vi|jag|ni) ~ (jurist|advokat|ombud|rättslig*|domstol*|tingsrätt*)

[complaint.neglect]
0.85 (slutat|sluta) (svara|ringa tillbaka|höra av er|återkomma|lyssna|läsa) ~ (i|på|när|helt|oss|mig)
0.85 (känna|känner|känt|känns) ~ (mig|oss|som)? ~ (som)? ~ (en)? (mindre viktig|oviktig|bortprioriterad|besvärlig|jobbig|ointressant|liten och oviktig|b) (kund|kunder)

[payment.disputed]
0.85 (dragit|debiterat|fakturerat|fakturerade|debiterade|debiterar|fakturerar|räknat) ~ (oss|mig)? ~ för (två|tre|fyra|fem|sex|#|för många|dubbla) ~~ men ~ (vi|jag|det) ~ (har|hade|fick|beställde|använder|var|är|blev) ~ (bara|endast|inte|#|en|ett)

[mood]
0 (klagomål|klagomålen) (från|av|bland) (hyresgäst*|kund*|boende|grann*|gäst*|våra|medlem*|andra)
-0.3 (aldrig) (godkänt|beställt|bett om|accepterat|fått|sagt ja)
-0.4 (någon|nån|person) (med|som har) (mer|mer av|tillräckligt)? ~ (mandat|befogenhet*|beslutsrätt*)
-0.4 (ansvarig|chef|någon) ~~ (högre upp|på högre nivå) ~ (hos|i|jag|vi|namn)
-0.4 (diskutera|ta|prata|diskuterar|tar|pratar) ~ (det|detta|det här)? ~ direkt med ~ (delägaren|ägaren|er vd|din chef|er chef|chefen)
-0.4 (kontakta|kontaktar|ringa|ringer|vänder mig till|vänder oss till|mejla|mejlar) ~ (er|din|ert) ~ (ledning|vd|chef|huvudkontor*|högsta chef)
-0.4 eskalera* ~ (ärendet|detta|det|frågan|saken)
-0.4 (motsätter|bestrider) ~ (oss|mig|vi|jag)? ~ (påminnelseavgift*|avgift*|dröjsmålsränta*|förseningsavgift*|fakturan|posten|posterna)
-0.7 (sluta|upphör) ~ (att)? skicka ~ (reklam|utskick|nyhetsbrev|skräp|spam)

# More ways to say the same.
[leaving]
0.85 (teckna|tecknar|skriva på|skriver på|ingå|ingår|underteckna|underskriva) ~ (inte|ej|aldrig|inget|inga) ~ (nytt|nya|förlängt|fler|ett nytt|någon förlängning)
0.85 (inte|inget|inga|ej) ~ (att)? ~ (teckna|skriva på|ingå|underteckna|signera) ~ (något|ett|några)? ~ (nytt|nya|förlängt|fler) ~ (avtal|avtalet|kontrakt|uppdrag|beställning*|år)
0.85 (blir|är|var) ~ (vår|mitt|vårt|det|min) ~ (sista|absolut sista) ~ (säsong|år|uppdrag|projekt|beställning|månad|kvartal|jobb|faktura|event|kampanj) ~ (hos|med|ihop|tillsammans|som|för er|från er|av er)
0.85 (överlämning|överlämningen|överlämnande|övergång|övergången|överföring|migrering|handover) ~ (av)? ~~ till ~ (vår|vårt|en|den|ett) ~ (nya|ny|nytt|annan|andra|kommande)
0.4 (vår|vårt|våra) (nya|nye|kommande|blivande|tillträdande) (byrå|leverantör|redovisningskonsult|redovisningsbyrå|revisor|it leverantör|it partner|partner|konsult|webbyrå|reklambyrå|arkitekt|översättare|översättningsbyrå|driftleverantör|eventbyrå|tekniker|utvecklare)
0.85 (avsluta|avslutar|säga upp|säger upp|stänga|stänger|lämna|lämnar) ~ (vårt|vår|våra|mitt|hela)? ~ (webbhotell|hosting*|konto|kundkonto|tjänst|tjänster|serviceavtal|supportavtal|driftavtal|medlemskap|licens|licenser) ~ (hos er|per|från och med|i samband|till|den|vid|omgående|med)
0.85 (kan|vill|tänker|kommer|väljer) ~ (vi|jag)? ~ (inte) ~ (längre|att)? ~ (lägga|ge|skicka) ~ (fler|mer|några|nya) ~ (uppdrag|jobb|beställningar|pengar|projekt|tid) ~ (hos|till|på) (er|dig)
0.85 (bäst|klokast|lika bra|rimligast|enklast) ~ (för alla|för båda)? ~ (att|om) ~ (vi)? ~ (går skilda|skiljs åt|bryter|avslutar|gå skilda|skiljas|avsluta|lämnar er|byter)
0.85 (sätter|satt|sätta|tar|tagit|ta) ~ (stopp|punkt|farväl|avsked|adjö) ~ (för|av|med) ~ (samarbete*|er|uppdrag*|det här samarbet*)
0.85 (mer engagerat|mer engagerade|billigare|mer lyhörda|mer lyhört|snabbare|närmare oss|bättre passar|passar oss bättre) ~ (kontor|byrå|leverantör|alternativ|partner|konsult|lösning) ~ (som|och|i|hittat|vi)
0.85 (hittat|funnit|hittade|fastnat för|snubblat över) ~ (en|ett|någon|nån|andra) ~~ (gör samma|som tar|billigare|halva priset|passar oss|bättre|mer engager*|som kan|annan|tar över)
0.85 (låta|låter|lät) ~ (någon annan|nån annan|en annan|ett annat|andra) ~ (göra|sköta|ta över|ta hand|ta det|bygga|översätta|rita|få|försöka)
0.85 (tack|tackar|säger tack) ~ och (adjö|farväl|hej då|hejdå|på återseende)
0.6 (ska|vill|behöver|måste) ~ (vi|jag)? ~ (fatta|ta|fattar) ~ (ett)? beslut om ~ (framtiden|fortsättningen|fortsatt samarbete|om vi|avtalet)

[not leaving]
(vår|vårt|våra) (nya|nye) (partner|tekniker|utvecklare|konsult|arkitekt) ~ (hos er|från er|på ert|heter|hälsar)
(överlämning|överlämningen|övergång|övergången|migrering) ~~ till ~ (vår|vårt|en|den|ett) ~ (nya|ny|nytt) ~ (server*|system|systemet|plattform*|lokal*|kontor*|version*|hemsida*|sajt*|affärssystem|ekonomisystem)

[payment.refused]
0.9 (håller|hållit|hålla) ~ (på|i) (pengarna|betalningen|slutbetalningen|sista fakturan|likviden|arvodet)
0.9 (sker|görs|blir|kommer) (ingen|inga|inte någon) ~ (betalning|betalningar|utbetalning|pengar|delbetalning)
0.9 (spärrat|spärrar|spärra|spärrade|stoppat|stoppar|blockerat|blockerar) ~ (kortet|kort|mitt kort|vårt kort|företagskortet|autogirot|medgivandet) ~ (så|för|eftersom|hos|tills|och|mot)
0.9 (betalning|betalningen|betalningar) ~ (sker|görs|kommer|blir det|frisläpps|släpps|verkställs) ~ (först|tidigast|inte innan|inte förrän) ~~ (åtgärd*|rättat|rättad*|fixat|löst|avhjälpt*|fungerar|felen|skriftlig*|redovisning)
0.9 (släpper|släppa|frisläpper) ~ (vi|jag)? ~ (inte|ej|ingen|inga) ~ (pengar*|betalning*|slutbetalning*|nästa)
0.9 (faktura|fakturan) # ~ (kommer|lär|tänker|avser|ska) ~ (vi|jag)? ~ (inte|ej|aldrig) ~ (att)? (betala|betalas|reglera|regleras|godta)

[legal]
0.8 (kopplat|kopplar|koppla|dragit|drar|tagit|tar) in ~ (en|vår|våra|vårt|min)? ~ (jurist*|advokat*|juridisk*|ombud|rättsskydd*|försäkringsjurist*)

[reputation]
0.85 (varnat|varnade|avrått|avrådde) ~ (redan)? ~ (två|tre|flera|några|en|mina|våra|alla|ett par) ~ (bekanta|vänner|kollegor|företagare|kunder|andra|kompisar|grannar|branschkollegor|bolag|föreningar)
0.85 (inte|aldrig) ~ (räkna med|förvänta|hoppas på|få) ~ (några|någon|fler)? ~ (rekommendation*|referens*|lovord|goda ord|positiva omdömen|fler kunder via oss)
0.85 (tar|ta|plockar|stryker|stryka) ~ (bort|er) ~ (er|bort)? ~ (som|från|ur) ~ (rekommenderad*|rekommendation*|listan över rekommend*|vår lista över|referens*|vårt leverantörsregister|föreningens lista)
0.85 (öppna|öppen|ärliga|ärlig|tydliga|tydlig) ~ (med|mot|inför|om) ~ (våra|mina|alla|andra)? ~ (kollegor|bekanta|medlemmar|branschkollegor|kunder|andra|nätverk*) ~ (om|med) ~ (hur|vad|det här|detta|er)
0.85 (den här|denna|vår|hela) (historien|historia|storyn|resan) ~ (får|ska|kommer|förtjänar|kan) ~ (gärna|att)? ~ (fler|andra|många|alla|spridas|höras|berättas|ut)
0.85 (sprida|sprider|spridit|föra|för) ~ (det|detta|ordet|det här|informationen)? ~ vidare ~ (i branschen|till alla|till våra|till mina|till andra|bland|inom)

[payment.disputed]
0.85 (tagit betalt|tar betalt|fakturerat|debiterat|fakturerade|debiterade|räknat) ~ (oss|mig)? ~ för ~ (#|@many|för många) ~ (timmar|timme|dagar|personer|licenser|st|stycken|besök|resor|månader) ~~ (vi fick|vi hade|jag fick|vi beställde|ni var|det var|inte|bara|endast|men|max)
0.85 (resekostnad*|reseersättning*|milersättning*|restid*|traktamente*|startavgift*|framkörning*|jourtillägg*|ob tillägg*|uppläggningsavgift*|övertid*|helgtillägg*|materialkostnad*|expeditionsavgift*|påminnelseavgift*|tilläggs*) ~ (är|var|har|stod|fanns|nämndes|ingick) ~ (inte|aldrig|ej) ~ (avtal*|överens*|med|nämn*|godkän*|beställ*|i|vi|något|diskuter*)
0.85 (har|hade) ~ (vi|jag) ~ (redan) ~ (betalat|betalt) ~ (för)? ~ (i|genom|via|med|inom) ~ (grundpaket*|grundavtal*|månadsavgift*|avtalet|paketet|abonnemang*|licens*|förskott*)
0.85 (vi|jag) (får|fick) ~ (det|summan|totalen|beloppet) till ~ #
0.85 (offert*|offerten|anbudet|avtalet|kostnadsförslaget|uppskattningen|överenskommelsen) ~ (låg på|var på|sa|sade|löd på|angav|säger) ~ # ~ (fakturan|men|slutfakturan|nu|ni|och)
0.85 (kontrollera|dubbelkolla|kolla|se över|räkna om|stäm av) ~ (gärna)? ~ (fakturan|beloppet|summan|timmarna|debiteringen) ~~ (stämmer inte|inte stämma|konstig*|för hög*|högt|fel|till #|inte #|mer än)

[complaint.quality]
0.85 (allt|allting|alltihop|hela|det mesta|halva|hela jobbet) ~ (fick|behövde|har fått) ~ (göras|skrivas|tryckas|läggas|ritas|byggas|översättas|monteras|installeras|bokföras) om
0.85 (fick|behövde) ~ (göras|skrivas|tryckas|läggas|ritas|byggas|översättas|monteras) om ~ (från|helt|två|igen|av|på|hela)
0.85 (annonserna|annonseringen|kampanjen|kampanjerna|seo|nyhetsbrevet|utskicket|sajten|insatserna|filmen|inläggen) ~ (har|hade)? ~ (inte|knappt|inte heller) ~ (gett|givit|lett till|genererat|dragit in|resulterat i|fört in) ~ (en enda|ett enda|någon|något|några|mer än|en|ett)
0.85 (ritat|byggt|monterat|satt|placerat|målat|kopplat|dragit|grävt|tryckt|levererat|beställt|hängt|lagt|bokat|skrivit|fyllt i) ~ (in|upp)? ~~ (på|i|åt|till) fel (vägg|plats|ställe|håll|sida|rum|våning|dag|adress|datum|ort|fil|mapp|konto|person|kund|mottagare|färg|höjd|storlek)
0.85 (inte) ~ (i närheten av|på samma nivå som|i klass med|ens nära) ~ (vad|det|tidigare|den|förra)
0.85 (laddar|svarar|öppnas|startar|går|är) ~ (så|extremt|väldigt|alldeles för|fruktansvärt|förskräckligt) ~ (segt|seg|långsamt|långsam|trög|trögt) ~ (att|så|på|och|sedan)

[complaint.neglect]
0.85 (känns|känner|verkar|kändes) ~ (det|som|att)? ~ (att|om)? ~~ (inte finns|inte existerar|inte betyder något|inte räknas|osynliga|osynlig|är luft|är glömda|har glömts|ingen bryr|inte spelar någon roll)
0.85 (alltid|ständigt|jämt) ~ (vi|jag) ~ (som)? ~ (måste|får|ska) ~ (höra av|ringa|påminna|fråga|ta kontakt|jaga|initiativ*|mejla)
0.85 (vi|jag) ~ som ~ (alltid|ständigt|jämt)? ~ (måste|får) ~ (höra av|ringa|påminna|jaga|ta initiativ*)
0.85 (bortskämd|bortskämda) med ~ (svar|återkoppling|information|samtal|uppmärksamhet|kommunikation|besked) ~ (från|av)
0.85 (svart hål|tomma intet|tomma luften|cyberrymden|tystnadens) ~ (hos|när|så|igen|i|och|av)
0.85 (ringt|ringer|mejlat|mejlar|sökt|söker) ~ (er|dig)? ~ (varje dag|varenda dag|hela veckan|hela dagen|flera gånger|dagligen|i flera dagar|i en vecka|i veckor)

[complaint.cost]
0.85 (betalar|betalat|betalt) ~ (dyrt|dyra pengar|mycket|massor|stora summor|rejält|en förmögenhet|ganska mycket) ~ (för|men) ~ (väldigt|så|mycket|ganska|förvånansvärt|alldeles för)? ~ (lite|litet|ingenting|inget|få|dåligt|dålig)
0.85 (äter|ätit|slukar|slukat|tar) ~ (upp)? ~ (hela|all|halva|mycket av|en stor del av) ~ (vår|min)? ~ (marginal|marginalen|budget|budgeten|vinst|vinsten|marknadsbudget|förtjänst)
0.85 (blivit|blir|är|var) ~ (alldeles|lite|väl|aningen|helt enkelt|rent av|på tok) ~ för (dyra|dyrt|dyr|kostsamt|kostsamma)

[growth]
0.75 (kommer|återkommer|kommer vi|kommer jag) ~ (gärna|definitivt|absolut|garanterat) ~ (tillbaka|igen|att beställa|att anlita|att boka)

[not request]
(jag|vi) måste (säga|erkänna|medge|tillstå|konstatera) ~ att
(jag|vi|vad jag|vad vi) ville ha
(det|så) får ni (ta|stå för)
(alltid|är det) ~ vi som måste
(har|kan) (ni|du) (slutat|sluta) svara
(hade|har) (glömt|missat) ~ svara på
(tog|tagit|tar) ~ (er|dig) ~~ att (svara|skicka|byta|fixa|ändra|rätta)
(undrar|undra) ~ vad ~ (vi|jag) ~ (egentligen)? ~ (betalar|får)
vad händer ~ egentligen
(gärna) träffa er nästa gång
så att (hon|han|de) kan (svara|kolla|se|titta)

[not payment.disputed]
(löner|lönerna|lön|lönen|lönebesked*|utbetalning*) ~~ (fel belopp|fel summa)

[mood]
-1.2 (inte) ~ (vad|det) ~ (jag|vi|man) ~ (kallar|skulle kalla|menar med|kallar för)
-0.4 (vem|vad heter|namnet på) ~ (är)? ~ (din|er|ert) (chef|närmaste chef|vd|överordnade)
-0.4 (lyfter|lyfta|tar|ta|för|föra) ~ (det|detta|det här|saken|frågan|ärendet)? ~ (vidare|upp)? ~ (till|med) (er ledning|din chef|er chef|er vd|era ägare|er styrelse)
-0.4 (be|låt|säg till) (din|er) (chef|vd|ledning|kontorschef) ~ (ringa|höra|kontakta|svara|ta|att)
-0.4 (offert*|offerten|anbudet) ~ (låg|var|sa|löd) ~ # ~~ (fakturan|slutfakturan) ~ #
-0.6 (skulle ju|skulle faktiskt|borde ju|borde faktiskt) ~ (ha|vara|varit|fått|ingå|redan)
-0.8 (tröttnat|ledsnat|fått nog|fått mer än nog|less på|trött på det här|mätt på)
-0.8 (rätta|åtgärda|fixa|lös) (det|detta) (nu|omgående|genast|annars)
1.5 (kommer|återkommer) ~ (gärna|definitivt|garanterat) ~ (tillbaka|igen)

[not reputation]
(svar|svara|svarar|bemöta|hantera) ~ på ~ (en|ett|den|våra)? ~ (dålig|dåliga|negativ|negativa|sur)? ~ (recension*|omdöme*)

[not complaint.delay]
(försening|förseningar|förseningen|dröjsmål) ~ (hos|från|på grund av|av) ~ (kommun*|bank*|myndighet*|leverantör*|tryckeri*|vår|våra|posten|transport*|tåg*|skatteverk*|väder*|byggnadsnämnd*)

[not complaint.quality]
(gamla|gammal|förra|gamle) ~ (skrivar*|dator*|server*|telefon*|kamera*|router*|maskin*|kassa*|system*|hemsida*|modem*|skärm*) ~ (fungerar|funkar|går|startar) inte
(fel|felaktig) (adress|namn|nummer|telefonnummer|datum|fil|version|bilaga|länk|uppgift|siffra) ~ (i|från|av) (min|vår|mig|oss|mitt|vårt)
(jag|vi) ~ (skickade|skickat|bifogade|bifogat|angav|angett|skrev|mejlade|gav) ~ (er|dig)? ~ fel

[not stop]
(vill|önskar) inte ~ (ha)? ~ fler ~ (bilder|färger|sidor|exemplar|rubriker|knappar|möten|ändringar|versioner|alternativ|stolar|gäster)

[not payment.refused]
inte (en krona|ett öre) ~ (för dyrt|för mycket|fel|mindre|bortkastad*)

[not complaint.neglect]
ingen har (någonsin|nånsin|tidigare) ~ (förklarat|hjälpt|lyssnat|tagit|gjort|skött) ~~ så (bra|fint|snabbt|väl|tydligt|mycket|noga)

[praise]
0.85 (levererade|levererat|löste|fixade|klarade|ordnade|hann) (ni|du) ~ (det|allt)? ~ (i tid|före|ändå|galant|med bravur|på rekordtid|med råge|med den äran|utan problem)
0.85 (ni|du) ~ (har|kan)? ~ (verkligen|faktiskt|alltid|så) ~ (lyssnat|lyssnar|engagerat|engagerar|brytt|bryr er|förstått|förstår|ansträngt|överträffat|koll|levererar|ställer upp|räddat|hjälpt)
0.85 (ingen|aldrig|inte någon) ~ (har|någon|någonsin|annan)? ~ (någonsin|tidigare)? ~ (förklarat|hjälpt|tagit hand|bemött|lyssnat|skött) ~~ så (bra|fint|snabbt|väl|tydligt|proffsigt|noga)
0.85 (trodde|trott) ~ (jag|vi)? ~ (aldrig|inte) ~ (att)? ~ (det|ni)? ~~ men ~ (ni|du) ~ (fixade|löste|klarade|lyckades|gjorde|hann)
0.85 (skulle|vill|kommer) ~ (aldrig|inte) ~ (byta bort er|vilja vara utan er|vara utan er|byta ut er mot)
0.85 (ni|du) ~ (gick|gått|går) ~ (alltid)? ~ (långt utöver|utanför|den extra milen|det lilla extra|utöver det vanliga|över förväntan)
0.85 (det lilla extra|den extra milen|utöver det vanliga|långt utöver|långt över förväntan)
0.85 (imponerad|imponerade|imponeras) ~ (av|över) ~ (er|hur|ert|era|snabbheten|kunskapen|tålamodet|resultatet|arbetet|din|ditt|den)
0.85 (fin|fint|härligt|kul|roligt) att (se|läsa|höra|få) ~ (så|resultatet|vad ni|ett så|en så) ~ (bra|fint|genomarbetat|genomarbetad|fin|välskriven|snygg|snyggt|gjort|skapat|proffsig)

[mood]
1.5 (levererade|levererat|löste|fixade|klarade|hann) (ni|du) ~ (det|allt)? ~ (i tid|ändå|galant|med bravur|på rekordtid|med råge)
1.5 (ni|du) ~ har ~ (verkligen|faktiskt|alltid) ~ (lyssnat|engagerat|brytt|förstått|ansträngt|ställt upp|hjälpt)
1.5 (skulle|vill|kommer) ~ (aldrig|inte) ~ (byta bort er|vilja vara utan er|vara utan er)
1.5 (det lilla extra|den extra milen|utöver det vanliga|långt utöver)
1.5 (trodde|trott) ~ (jag|vi)? ~ (aldrig|inte) ~~ men ~ (ni|du) ~ (fixade|löste|klarade|lyckades|hann)
0 vann ~ (i|mot|målet|tvisten) ~ (tingsrätt*|hovrätt*|domstol*|rätten|motpart*)
0 (försening|förseningar|dröjsmål) ~ (hos|från) ~ (kommun*|bank*|myndighet*|leverantör*|vår|våra|posten)
0 (fel) (adress|namn|nummer|fil|version|bilaga|länk) ~ (i|från) (min|vår|mig|oss)
0 inte nöjd med (min|mitt|mina|vår|vårt|våra) (egen|eget|egna)
0 (gamla|gammal|förra) ~ (skrivar*|dator*|server*|telefon*|kamera*|maskin*|hemsida*) ~ (fungerar|funkar|startar) inte

# A no before it that does not deny it.
[escalation]
0.85 (inte|ingen|inget|aldrig) ~~ (vänder|ringer|mejlar|kontaktar|skriver|går) (jag|vi) ~ (mig|oss|nu|då|direkt|i stället|därför)? ~ (till)? ~ (din|er|ert) ~ (chef|vd|ledning|ägare|huvudkontor*|styrelse|kontorschef)
0.85 (inte|ingen|inget|aldrig) ~~ (tar|lyfter|för|eskalerar|driver) (jag|vi) ~ (det|detta|saken|ärendet|frågan) ~ (vidare uppåt|högre upp|med din chef|med er chef|med er vd|med er ledning|till er ledning|till er vd|till din chef)

[legal]
0.85 (inte|ingen|inget|aldrig) ~~ (lämnar|skickar|tar|driver|går|kopplar|anlitar|vänder) (jag|vi) ~ (oss|mig|det|detta|saken|ärendet|in|över|vidare|frågan)? ~ (till|in|i|med|via)? ~ (jurist*|advokat*|ombud|tingsrätt*|domstol*|rätten|rättslig*|kronofogden)
0.85 (inte|ingen|inget|aldrig) ~~ (häver|anmäler|stämmer|kräver) (jag|vi) ~ (er|avtalet|köpet|skadestånd|ersättning|vite|beställningen|kontraktet)

[leaving]
0.85 (inte|ingen|inget|aldrig) ~~ (lämnar vi er|lämnar jag er|avslutar vi samarbet*|avslutar vi avtal*|säger vi upp|säger jag upp|byter vi byrå|byter vi leverantör|byter vi till en annan|anlitar vi någon annan|anlitar vi en annan|väljer vi någon annan|letar vi efter någon annan|letar vi efter en annan|ser vi oss om|söker vi oss|går vi till en konkurrent*|går vi till någon annan)

[reputation]
0.85 (inte|ingen|inget|aldrig) ~~ (skriver|lägger|lämnar|berättar|anmäler|kontaktar|tipsar|vänder|går) (jag|vi) ~ (ut|en|ett|det|detta|oss|mig|om|er)? ~ (recension*|omdöme*|tidning*|pressen|konsumentverket|konsumentombudsmannen|arn|allmänna reklamation*|branschorganisation*|på google|på facebook|på trustpilot|på reco|på linkedin|till media)

[payment.refused]
0.9 (inte|ingen|inget|aldrig) ~~ (håller|stoppar|drar|fryser|spärrar|innehåller|pausar|behåller) (jag|vi) ~ (inne|tillbaka|in|av)? ~ (betalning*|fakturan|pengar*|autogiro*|slutbetalning*|resten|arvodet|återstoden|sista)

[insolvency]
0.85 (rekonstruktion|företagsrekonstruktion|konkurs|obestånd|likvidation) ~ (och)? ~ (får|kan) ~ inte ~ (betala|betalas|reglera)

# And the rest of the week's mail.
[leaving]
0.85 (ni|byrån|ert kontor) ~ (var|är) ~ inte ~ (det)? (enda|ensamma) ~ (kontoret|byrån|leverantören|firman|alternativet|vi pratar|vi pratade|vi träffar|som)
0.85 (tackar|tacka|tackat) ~ nej till ~ (en|ett|vidare|fler|nya|er)? ~ (förlängning|förlängt|fortsättning|fortsatt|nytt avtal|nya avtalet|förnyelse|uppdrag från er)
0.85 (lutar|lutade|tenderar) ~ (tyvärr|starkt|mest|nog)? ~ åt ~ (att)? ~ (nej|inte förläng*|vi inte|avsluta|byta|byter|avslutar|slutar)

[payment.refused]
0.9 (ni|du) ~ får ~ (betalt|pengar|pengarna|era pengar) ~ (när|först|då|den dag) ~~ (gjort klart|färdigt|inte förr|fixat|rättat|åtgärdat|fungerar|levererat det ni|gjort det ni|gjort ert)
0.9 (tänker|kommer|ämnar|avser|vill) (vi|jag) inte ~ (stå för|bekosta|bära|ersätta|finansiera|bjuda på|lägga pengar på)
0.9 (tänker|kommer|ämnar|avser) inte ~ (att)? (stå för|bekosta|bära) ~ (kostnad*|det|detta|notan|merkostnad*|er|era)
0.9 (bestrider|avvisar|tillbakavisar) ~ (all|allt|härmed)? ~ (betalningsansvar|betalningsskyldighet|kravet|ert krav|hela kravet|betalningskravet)
0.9 (avvisar|tillbakavisar) ~ (vi|jag|härmed)? ~ (fakturan|räkningen|kravet|ert krav)

[legal]
0.7 (inför|vid|i händelse av|i) (en)? (eventuell|kommande|stundande|framtida) (tvist|rättsprocess|rättegång|stämning)
0.7 (dokumenterat|dokumenterar|sparat|sparar|samlat|samlar) ~ (all|allt|alla|mejl*|bevis*|bevisning)? ~ (bevis|bevisning|inför|som bevis|som underlag) ~ (tvist*|rätts*|stämning*|jurist*|domstol*|mot er|eventuell)

[reputation]
0.85 (inga|inte många|inga vidare|inte några) (snälla|vackra|goda|fina|positiva) (ord|omdömen|lovord|rekommendationer) ~ (från|när|om|blir|kommer|av)
0.85 (se till|ser till) ~ att ~ (alla|andra|hela|folk|ingen|övriga|varenda) ~~ (anlitar er|anlita er|hur ni|vad ni gjort|vad ni har|vilka ni|om er)

[escalation]
0.8 (finns|har ni|är) ~ (det)? ~ (någon|nån) ~ annan ~ (än du|än dig|hos er|på ert|att prata med|jag kan prata|som kan ta|som bestämmer|som ansvarar)
0.85 (lyfts|lyftas|tas upp|tas|föras|förs|går) ~ (vidare|upp)? ~ (till|med|hos) ~ (er|ert|din) ~ (kundansvarig*|chef*|ledning*|vd|styrelse|högsta|närmaste)

[payment.disputed]
0.85 (summan|beloppet|fakturan|priset|totalen|slutfakturan|timmarna|fakturerat belopp) ~ (skiljer|avviker|differerar|skiljer sig|avviker kraftigt) ~~ (offert*|avtal*|överenskom*|beställning*|tidigare|budget*|anbud*|prislista*)
0.85 (smugit|smög|insmugit|slunkit) ~ (sig)? ~ in ~~ (fel|timmar|rad|post|licens*|avgift*|användare|kostnad*) ~~ (fakturan|faktura|räkningen)

[not payment.disputed]
(bestrider|avvisar) ~ (käranden|svaranden|motparten|klienten|talan|yrkandet|käromålet)

[complaint.quality]
0.85 (ni|du) ~ (har)? (missade|missat|glömde|glömt|utelämnat|utelämnade) ~ (halva|hälften|hela|flera|en av|två av|större delen|det viktigaste)
0.85 (datan|data|siffrorna|uppgifterna|informationen|texten|priserna|bilderna|statistiken|underlaget) ~ (i|på)? ~ (rapporten|sajten|sidan|presentationen|broschyren|utkastet|katalogen) ~ (är|var) ~ (gammal|gamla|inaktuell*|föråldrad*|från förra året|fel|felaktig*|inte aktuell*|utdaterad*)
0.85 (hur svårt) (kan|ska) det (vara) ~ att ~ (stava|skriva|få|räkna|kopiera|läsa|göra|använda|skicka rätt|mäta|hålla)
0.85 (stava|stavat|stavar|stavade|stavning) ~ (rätt|fel)? ~ (till|på)? ~ (vårt|mitt|vårt eget) ~ (namn|företagsnamn|bolagsnamn|efternamn) ~ (fel|rätt|igen)
0.85 (fungerar|funkar|går|är|blev) ~ (sämre|långsammare|värre) ~ (nu|än) ~ (än|före|innan|efter|tidigare)

[complaint.neglect]
0.85 (telefonen|luren|inkorgen|mejlen|ert håll) ~ (är|förblir|har varit) ~ (fortfarande|fortsatt|helt|knäpp|döds)? ~ (tyst|stum|tom|tomt)
0.85 (lovade|sa|skulle) ~ (ni|du)? ~ (att)? (ringa|höra av er|höra av dig|återkomma|mejla) ~ (i|på|förra|för|igår|redan) ~ (måndags|tisdags|onsdags|torsdags|fredags|går|veckan|dagen|länge)

[complaint.delay]
0.85 (snigelfart|snigeltempo|sengångartempo|myrsteg|ultrarapid|i slow motion|på sparlåga)
0.8 (hur lång tid|hur länge) (kan|ska|skall|behöver) (det|man|ni) ~ (egentligen)? ~ (ta|behöva|dröja|hålla på) ~ (att|för att|innan|med) ~ (ändra|byta|svara|göra|rätta|skicka|fixa|laga|få|skriva|ni|något)

[payment.delayed]
0.85 (ge|ger|få|får) ~ (oss|mig|vi|jag)? ~ (till den|till och med|fram till|ytterligare|lite mer tid|några dagar) ~~ (faktura*|betalning*|betala|räkningen)

[redirect]
0.85 (prata|mejla|hör av er|vänd er|kontakta|skriv|ring) ~ (med|till)? ~~ (från och med|fr o m|framöver|hädanefter|fortsättningsvis|i fortsättningen)
0.85 (byter|bytt|byta) (tjänst|jobb|avdelning|roll) ~~ (prata|mejla|hör av|vänd|kontakta|skriv|ring|ersätt*|tar över|efterträd*)

[auto]
0.8 (läser|besvarar|kollar|svarar på) ~ (mejl|mail|mejlen|meddelanden|e post) ~ (igen|först|åter) ~ (den|måndag|tisdag|onsdag|torsdag|fredag|vecka|när jag)

[request]
0.75 (vänligen|var vänlig|snälla|var snäll) ~ (och)? (avregistrera|förbered|bekräfta|eskalera|stryk|plocka bort|kreditera|återställ|komplettera|signera|attestera|överväg|säkerställ|respektera|prioritera)

[not request]
hur (svårt|lång tid) kan det (vara|ta)
(så|mycket|otroligt|väldigt|oerhört) (tacksam|tacksamma) för (er|ert|din|ditt|all|allt|hjälpen|insatsen)
(önskar|vill) (vi|jag)? inte (få|ha)
(jag|vi) (önskar|vill) inte (få|ha) fler
ska se till att (alla|andra|hela)

[not complaint.quality]
(funkar|fungerar|passar|går) inte ~ (för)? (mig|oss) ~ (på)? (måndag|tisdag|onsdag|torsdag|fredag|den|nästa vecka|imorgon|i morgon|längre)

[praise]
0.85 (jättefint|jättebra|superbra|kanonbra|toppen|fantastiskt|så bra|så fint|riktigt bra|riktigt fint|väldigt fint|otroligt bra|suveränt|vansinnigt bra|grymt) (jobbat|gjort|utfört|genomfört|löst|ordnat|skrivet|översatt|ritat|levererat|skött|bemött)
0.85 (så) (proffsigt|fint|snyggt|smidigt|vackert|bra|genomtänkt) (genomfört|gjort|utfört|skött|ordnat|löst|skrivet|översatt)

[mood]
1.5 (jättefint|jättebra|superbra|kanonbra|så bra|så fint|riktigt bra|riktigt fint|suveränt) (jobbat|gjort|utfört|genomfört|löst|ordnat)
0 (funkar|fungerar|passar) inte ~ för (mig|oss)
0 (funkar|fungerar|passar) inte ~ (på)? (måndag|tisdag|onsdag|torsdag|fredag|nästa vecka|imorgon)
-0.3 känner (vi|jag) inte (igen|till)
-0.3 (skiljer|avviker) ~ (sig)? ~ (kraftigt|rejält|avsevärt|markant) ~ från
