# heed: Slovak.
#
# A line is patterns separated by ";", in sections a weight may stand first.
# word, stem*, (one|or*|other), @class, # (a number), x? (may be missing),
# ~ (up to three words between), ~~ (up to seven).  Words stand here with
# their diacritics; "dakujem" is understood as well as "ďakujem".
# Slovak denies with "ne-" and twice ("nikto neodpísal"): "nnn" is no word, a
# group that holds it denies by itself and is not turned by a second denial.
language sk

[function]
a aj že sa si som sme ste sú je nie na do za zo od po pri pre pred nad pod ako
ale alebo keď kým čo kto kde kedy prečo lebo pretože preto však len iba už ešte
tiež takisto tak taký také takže to tá ten tú tej tom tým tie tých tomu tento
táto toto tohto tejto týmto mi ma mňa mne mám máme máte má majú mal mala mali
nám nás nami vám vás vami ti teba tebe mu jej ho ich im ním nimi ňou ja my vy
môj moja moje mojej moju náš naša naše našej našu našich váš vaša vaše vašej
vašu vašich vašim bol bola bolo boli bude budem budeme budete budú by bychom
aby keby ak či veď teda potom teraz dnes zajtra včera vždy nikdy nič niečo nikto
niekto všetko všetky všetci každý každá iný iná viac menej veľmi môže môžem
môžeme môžete mohli mohol mohla musím musíme treba chcem chceme chcel chcela
potrebujem potrebujeme prosím ďakujem ďakujeme dobrý deň pozdravom pekný vážený
vážená vážení zdravím ahoj čau dobre dobrá jasné súhlasím rozumiem vybavené
hotovo oukej posielam zasielam príloha prílohe ohľadom ohľadne faktúra faktúru
faktúry eur ktorý ktorá ktoré ktorého ktorú ktorým ktorých dňa dní týždeň týždňa
mesiac mesiaca roka rok bez cez medzi podľa počas okrem kvôli namiesto hoci
napriek bohužiaľ žiaľ asi možno určite naozaj práve skôr neskôr znova opäť zase
tu tam sem odtiaľ dosť trochu celkom vôbec ani no áno platí okej super fajn
ze uz ste su nas vas nam vam aj ked kym bud este tiez vsak preco lebo dakujem
prosim velmi moze mozem mozete budte mame mate cize ziadne stale cely cela

[sample]
Veríme, že ste mali príjemný víkend a že je u vás všetko v poriadku.
Budeme radi, ak sa nám ozvete, len čo sa dozviete niečo bližšie.
Správa už mala byť u nás a nikto z kolegov nevie povedať, kde uviazla.
Mohol by mi niekto dať vedieť, či sa zajtrajšie stretnutie uskutoční?
V prílohe Vám zasielam podklady, o ktoré ste žiadali, a prajem pekný deň.
Dobry den, posielam podklady, o ktore ste ziadali, a prajem pekny den.

[negators]
nie; nikdy; bez; ani; nikto; nikoho; nikomu; nič; ničoho; ničím; ničom; žiadny; žiadna; žiadne
žiadneho; žiadnej; žiadnych; žiadnu; žiadnym; žiadnemu; žiadni; nijaký; nijaká; nijaké; nijako
nijakú; niet; nieto; nemám; nemáme; nemá; nemajú; nemal; nemala; nemali; nemalo; nebol; nebola
nebolo; neboli; nebude; nebudem; nebudeme; nebudú; nechcem; nechceme; nechcel; nechcela; nechceli
netreba; nemusel; nemuseli; nemusela; nemuselo; nemusíme; nemusím; nemusíte; nevidím; nevidíme
nenašiel; nenašla; nenašli; nenašlo; nemôžem; nemôžeme; neplánujem; neplánujeme; nejde o
sotva; ledva; nnn; nula; nulov*; nehrozí; nestalo; nestane; neznamená; nehovorím; netvrdím
ani ~~ ani; v žiadnom prípade; za žiadnych okolností; vôbec nie; nijako

[negators-behind]
nechceme; nechcem; nebudeme; nebudem; neplánujeme; neplánujem; nemienime; nemáme v úmysle

[intensifiers]
1.4 veľmi; naozaj; skutočne; vážne; strašne; hrozne; neskutočne; mimoriadne; nesmierne; úplne
1.4 absolútne; totálne; fakt; extrémne; ohromne; obrovsky; naprosto; tak; taký; taká; také; takú
1.4 mega; ultra; maximálne; hlboko; úprimne; neuveriteľne; enormne; nadmieru; fest; riadne; krutne
1.4 celý; nanajvýš; veľký; veľká; veľké; veľkú; obrovský; obrovská; obrovské; vyslovene
0.6 trochu; trošku; troška; mierne; celkom; dosť; skôr; pomerne; trocha; relatívne; akosi; tak trochu
0.6 čiastočne; viacmenej; viac menej; zľahka; akoby; kúsok

[contrast]
ale; avšak; však; no; lenže; ibaže; hoci; napriek; naopak; bohužiaľ; žiaľ; ovšem; aj tak; predsa
nuž; zato; akurát; len škoda; jediné; síce

[conditional]
ak; pokiaľ; akonáhle; keby; hneď ako; len čo; keď bud*; keď (dostan*|príd*|opraví*|dokonč*|zafung*)
v prípade; pod podmienkou; ak by; až keď; až potom
by (som|sme) ~ (zaplatil*|uhradil*|doplatil*|poslal*|platil*|previedl*|vyrovnal*)

[classes]
inv = faktúra|faktúry|faktúru|faktúre|faktúrou|faktúr|faktúrach|faktúram|faktúrami|faktúrka|faktúrky
inv = faktúrku|fa|fakturka|vyúčtovanie|vyúčtovania|vyúčtovaniu|vyúčtovaní|vyúčtovaním|zálohovka
inv = zálohovku|zálohovky|zálohová|zálohovú|zálohovej|predfaktúra|predfaktúru|predfaktúry|záloha
inv = zálohu|paušál|paušálu|nedoplatok|nedoplatku|nedoplatky|honorár|honoráru|dlžoba|dlžobu|dlh
inv = podlžnosť|doplatok|doplatku|proforma|proformu|pohľadávka|pohľadávku|splatnosť
amount = suma|sumu|sumy|sume|sumou|čiastka|čiastku|čiastky|čiastke|položka|položku|položky|položke
amount = položiek|hodiny|hodín|naviac|naviacpráce|naviacprác|príplatok|príplatku|príplatky|poplatok
amount = poplatku|poplatky|cena|cenu|ceny|cene|doprava|dopravu|dopravné|sadzba|sadzbu|sadzby|hodnota
money = platba|platby|platbu|platbe|platbou|platieb|úhrada|úhrady|úhradu|úhrade|úhradou|úhrad
money = peniaze|peniažky|peňazí|peniazmi|prachy|love|prevod|prevodu|prevodom|suma|sumu|sumy
money = prostriedky|splátka|splátku|splátky|platenie|platenia|platení|zaplatenie|zaplatenia|financie
willpay = zaplatím|zaplatíme|uhradím|uhradíme|doplatím|doplatíme|splatím|splatíme|preplatím
willpay = preplatíme|vyplatím|vyplatíme|vyrovnám|vyrovnáme
paid1 = zaplatil|zaplatila|zaplatili|uhradil|uhradila|uhradili|doplatil|doplatila|doplatili|splatil
paid1 = splatila|splatili|vyplatil|vyplatili|previedol|previedla|previedli|vyrovnal|vyrovnala
paid1 = vyrovnali|preplatil|preplatili|poplatil|poplatila|poplatili|pouhrádzal|pouhrádzali
paidp = zaplaten*|uhraden*|doplaten*|splaten*|vyplaten*|vyrovnan*|preplaten*|poplaten*|uhradene
payinf = zaplatiť|uhradiť|doplatiť|splatiť|platiť|vyplatiť|vyrovnať|previesť|hradiť|uhrádzať|splácať
payinf = preplatiť
send1 = zaslal|zaslala|zaslali|poukázal|poukázala|poukázali|robil|robila|robili|cvakol|cvakla|cvakli|vložil|vložila|vložili|potiahol|poslal|poslala|poslali|zadal|zadala|zadali|odoslal|odoslala|odoslali|zrealizoval|zrealizovali
send1 = zrealizovala|vykonal|vykonala|vykonali|spravil|spravila|spravili|urobil|urobila|urobili|dal
send1 = dala|dali|hodil|hodila|hodili|nahodil|nahodila|nahodili|vybavil|vybavila|vybavili|pustil
send1 = pustila|pustili|podpísal|podpísala|podpísali|odklepol|odklepla|odklepli|potvrdil|potvrdila
day = pondelok|pondelka|pondelku|utorok|utorka|utorku|streda|stredu|stredy|štvrtok|štvrtka|štvrtku
day = piatok|piatka|piatku|sobota|sobotu|soboty|nedeľa|nedeľu|nedele|dnes|dneska|zajtra|zajtrajška
day = zajtrajšku|pozajtra|týždeň|týždňa|týždni|víkend|víkendu
period = deň|dni|dní|dňa|dňoch|týždeň|týždňa|týždne|týždňov|týždni|týždňoch|mesiac|mesiaca|mesiace
period = mesiacov|mesiaci|rok|roka|roku|roky|rokov|hodina|hodinu|hodiny|hodín|štvrťrok*|kvartál*
period = minút|minúty|večnosť|polroka|polrok|víkend|víkendy
num = dva|dve|dvoch|tri|troch|štyri|štyroch|päť|piatich|šesť|šiestich|sedem|siedmich|osem|deväť
num = desať|pár|niekoľko|viac|viacero|pol|celý|celé|celú|dvanásť|jedenásť|štrnásť|pätnásť|dvadsať
num = tridsať|poldruha|mnoho|skoro|takmer|vyše|ďalší|ďalšie|#
nth = druhý|druhá|druhé|druhého|druhú|druhýkrát|druhej|tretí|tretia|tretie|tretieho|tretiu|tretíkrát
nth = štvrtý|štvrtá|štvrté|štvrtého|štvrtú|štvrtýkrát|piaty|piata|piate|piateho|piatu|piatykrát
nth = šiesty|šiesta|šieste|siedmy|siedma|siedme|siedmykrát|desiaty|desiata|ďalší|ďalšia|ďalšie|stý|stýkrát|enty|entýkrát
nth = niekoľký|niekoľkýkrát|opakovane
month = januá*|februá*|marec|marca|marci|apríl*|máj|mája|máji|jún|júna|júni|júl|júla|júli|august*
month = septemb*|októb*|novemb*|decemb*|jari|jeseni|zime|vianoc*|leta|lete|prázdnin*|sezón*
work = práca|prácu|práce|práci|prácou|preklad*|projekt*|web|webe|webu|webom|stránk*|kampaň*|kampane
work = kampani|návrh*|výsledk*|výsledok|služb*|servis*|podpora|podporu|podpory|text|texty|textu|textov
work = reklam*|logo|loga|grafik*|podujati*|oslav*|event*|večierok|večer|ples|plese|konferenci*|report*
work = eshop*|dizajn*|komunikáci*|organizáci*|výkres*|vizualizáci*|fotk*|fotografi*|fotiek|video*
work = prezentáci*|účtovníctv*|tím|tímu|tímom|prístup*|výstup*|dielo|štúdi*|priznani*|catering*
work = katering*|program|projektant*|svadb*|teambuilding*|katalóg*|brožúr*|film*|školeni*|korektúr*
work = realizáci*|spoluprác*|uzávierk*|tlmočeni*|tlmoční*
firm = agentúr*|firma|firmu|firmy|firme|firmou|firiem|účtovník*|účtovníč*|kancelári*|dodávateľ*
firm = prekladateľ*|architekt*|ateliér*|štúdio|štúdia|partner*|poskytovateľ*|konkurenci*|konkurent*
firm = ajťák*|správc*|fotograf*|grafik*|programátor*|účtovnícka|účtovníckej|účtovnícku|spoločnosť
firm = spoločnosti|spoločnosťou|dodávateľsk*|tlmočník*|projektant*|správcu|webár*|freelancer*
site = web|webe|webu|webom|webstránk*|stránk*|server|servera|serveri|serverom|servery|systém|systému
site = systéme|eshop|eshopu|eshope|eshopom|mail|maily|maile|mailu|mailov|mailom|maily|pošta|poštu
site = pošty|aplikáci*|formulár*|tlačiar*|sieť|siete|sieti|internet|internetu|wifi|vpn|pokladn*|pokladňa
site = pokladnica|košík*|link|linky|linka|program|programe|databáz*|počítač*|notebook*|telefón*
site = ústredň*|kamer*|modul*|import|export|brána|bráne|bránu|prihlasov*|prihláseni*|vzdialen*|appka
site = appku|zariadeni*|čítačk*|skener*|monitor*|disk|disku|outlook*|účtovný|účtovnom|shop
boss = šéf|šéfa|šéfovi|šéfom|šéfka|šéfkou|šéfke|šéfko|riaditeľ*|vedúci|vedúcim|vedúceho|vedúcemu
boss = vedúcou|vedúca|vedúcej|majiteľ*|konateľ*|nadriaden*|vedenie|vedenia|vedením|vedeniu|vedení
boss = manažér*|manager*|predstavenstv*|zriaďovateľ*|centrál*|spoločník*|boss*|prezident*|starost*
boss = primátor*
wire = platba|platby|platbu|platbe|platbou|úhrada|úhrady|úhradu|úhrade|úhradou|prevod|prevodu|prevodom
wire = príkaz|príkazu|doplatok|doplatku|splátka|splátku|splátky|zálohu|záloha|nedoplatok
net = facebook*|fb|fejs*|linkedin*|instagram*|ig|tiktok*|google|googli|googlu|heuréke|heureka|fórum|fóra|fóre
net = fórach|internet|internete|internetu|nete|net|skupina|skupiny|skupine|skupín|skupinách|sieť|siete|sieťach|blog|blogu
net = recenzia|recenziu|recenzie|recenzií|recenziách|hodnotenie|hodnotenia|hviezdičk*|hviezda|hviezdu|reddit*|youtube
net = mapách|mapy|profesii|podcaste|verejne|verejnosť|azet|modrom
pub = dám|dáme|hodím|hodíme|napíšem|napíšeme|zverejním|zverejníme|zverejniť|zavesím|zavesíme|pridám|pridáme
pub = opíšem|opíšeme|postnem|zdieľam|zdieľame|vyložím|skončí|skončia|pôjde|pôjdu|objaví|objavia|ocitne|vložím|vložíme
pub = nechám|necháme|zanechám|dozvie|dozvedia|rozpíšem|rozpíšeme|ohodnotím|ohodnotíme|podelím|podelíme|vyleziem
pub = vysype|vysypem|vytiahnem|oboznámim|upozorním|upozorníme|varujem|varovať|ukážem|ukážeme|uverejním|zavesiť|napísať
ne = nefung*|nejd*|neide|nebež*|nešl*|neišl*|nesvieti*|netlač*|nereagu*|neotvár*|neotvor*|nenačít*
ne = nezobraz*|neprihlás*|nepripoj*|nespúšť*|nespust*|nezapn*|neodosiel*|neodchádzajú|nedoraz*|neuklad*
ne = neulož*|nesynchron*|nespoj*|nezved*|nedrž*
client = klient*|zákazník*|zákazníč*|odberateľ*|nájomn*|nájomc*|dlžník*|dlžníč*|investor*|stavebník*
client = objednávateľ*|subdodávateľ*|obchodný|partner|prenajímateľ*|sused*|developer*|poisťovň*
ask = poslať|zaslať|preposlať|doposlať|dať|zavolať|ozvať|odpovedať|odpísať|opraviť|zmeniť|doplniť
ask = pridať|odstrániť|vymazať|skontrolovať|overiť|potvrdiť|vystaviť|upraviť|vysvetliť|naceniť
ask = pripraviť|spraviť|urobiť|preložiť|dohodnúť|navrhnúť|zrušiť|vrátiť|uviesť|informovať|obnoviť
ask = vybaviť|pomôcť|zohľadniť|zaúčtovať|zverejniť|vymeniť|presunúť|posunúť|kontaktovať|objednať
ask = rezervovať|dopísať|stiahnuť|zapnúť|vypnúť|sprístupniť|prísť|pozrieť|rozložiť|počkať|schváliť
ask = nainštalovať|zablokovať|odblokovať|resetovať|podať|vydať|dodať|zapracovať|nahrať|nasadiť|vložiť
ask = vypracovať|dohľadať|prepracovať|prerobiť|stornovať|predĺžiť|rozdeliť|odoslať|prejsť|stretnúť
ask = spojiť|zistiť|nastaviť|zálohovať|založiť|aktualizovať|prepísať|zvážiť|podpísať|prehodnotiť
ask = znížiť|dokončiť|doručiť|vyčísliť|prepojiť|zabezpečiť|zariadiť|vytvoriť|poradiť|ukázať|osloviť
ask = vyriešiť|riešiť|nájsť|napísať|povedať|zaradiť|vynechať|vyradiť|preveriť|zapísať|prebrať|spárovať
ask = presmerovať|zastaviť|nechať|privolať|priniesť|doniesť|vyzdvihnúť|vrátenie|zaslanie|preplatiť
ask = poslanie|opravu|doplnenie|odpoveď|informáciu|vysvetlenie|vyjadrenie|cenovú|ponuku|potvrdenie
ask = vystavenie|zavolanie|kontakt|termín|prístup|zmenu|pomoc|úpravu|preverenie|kópiu|zrušenie
do = pošlite|pošli|zašlite|prepošlite|prepošli|dajte|daj|zavolajte|zavolaj|ozvite|ozvi|odpíšte|odpíš
do = odpovedzte|opravte|zmeňte|zmeň|doplňte|doplň|pridajte|pridaj|odstráňte|vymažte|skontrolujte
do = overte|potvrďte|potvrď|vystavte|vystav|upravte|vysvetlite|naceňte|pripravte|priprav|spravte
do = urobte|urob|zrušte|zruš|vráťte|vráť|uveďte|informujte|obnovte|vybavte|pomôžte|pomôž|zverejnite
do = vymeňte|presuňte|posuňte|kontaktujte|objednajte|rezervujte|dopíšte|stiahnite|zapnite|vypnite
do = pozrite|pozri|zablokujte|resetujte|dodajte|zapracujte|nahrajte|vložte|stornujte|stornuj|predĺžte
do = odošlite|zistite|nastavte|založte|aktualizujte|prepíšte|zvážte|zabezpečte|zariaďte|poraďte
do = ukážte|vyriešte|riešte|nájdite|napíšte|napíš|povedzte|povedz|škrtnite|škrtni|vyškrtnite|zastavte
do = príďte|preveďte|dokončite|doručte|spojte|prepojte|prehodnoťte|znížte|vyčíslite|zapíšte|napravte
do = preverte|prever|dohľadajte|zohľadnite|prerobte|rozdeľte|skúste|skús|vymažte|nahoďte|hoďte|hoď
do = vyskúšajte|oznámte|odôvodnite|zdôvodnite
do = objasnite|odovzdajte|vydajte|pripojte|priložte|počkajte|navrhnite|navrhni|presmerujte|vynechajte
do = odhláste|prihláste|zaraďte|zaevidujte|zabookujte|vyhoďte|fakturujte|spárujte

[negators]
# "I shall pay, but later" is no promise
(zaplatím|zaplatíme|uhradím|uhradíme|doplatíme|doplatím|pošlem|pošleme) ~ (neskôr|neskor|inokedy)
(@money|@inv|pošleme|pošlem|@willpay) ~~ (s oneskorením|s omeškaním|s meškaním|s oneskorenim|neskôr)
(@money|@inv) ~~ (príde|prídu|dorazí|odíde|bude) ~~ (neskôr|oneskorene|až budúci|až o)
(s oneskorením|s omeškaním|s meškaním|neskôr) ~~ (@money|@willpay)

[polite]
vopred ďakujem; vopred ďakujeme; ďakujem vopred; ďakujeme vopred; vďaka vopred; s pozdravom
s úctou; s priateľským pozdravom; s pekným pozdravom; s prianím (pekného|príjemného) ~
pekný (deň|víkend|večer|zvyšok|týždeň|pozdrav|začiatok); (veľa|mnoho|všetko) ~ (úspech*|šťast*|zdrav*); (ďakujem|ďakujeme|vďaka) za (trpezlivosť|strpenie|ochotu|zhovievavosť); prosím pekne; pekne prosím; pekne poprosím
(buďte|budete|boli by ste) ~ (ochotn*|lásk*|dobrý); prajem (pekný|príjemný|krásny|vám|všetko) ~ (deň|víkend|večer|dobré)
príjemný (deň|víkend|večer); krásny (deň|víkend|večer|zvyšok); krásne (ráno|sviatky|popoludnie)
príjemné (popoludnie|dopoludnie|sviatky|prežitie); pekné (sviatky|popoludnie|vianoce|leto|prázdniny)
dobrý deň; dobré ráno; dobrý večer; pozdravujem; srdečne pozdravujem; vážený pán; vážená pani
ďakujem za (odpoveď|mail|správu|info|informáciu|informácie|zaslanie|rýchlu odpoveď|kontakt|pochopenie|porozumenie|ponuku|podklady|upozornenie|súčinnosť|váš čas)
ďakujeme za (odpoveď|mail|správu|info|informáciu|informácie|zaslanie|rýchlu odpoveď|kontakt|pochopenie|porozumenie|ponuku|podklady|upozornenie|súčinnosť)
(ďakujem|ďakujeme|vďaka) za (doterajšiu|spoluprácu|vašu doterajšiu) ~ (spoluprácu)?
vďaka za (odpoveď|mail|správu|info|zaslanie|rýchlu odpoveď|podklady|ponuku|pochopenie)
ďakujem za (skorú|skoré|rýchle) (odpoveď|vybavenie|vyriešenie); dúfam že sa (máte|máš) ~
(budem|budeme) (vďačný|vďačná|vďační|rád|rada|radi) (za|ak|keď); bol by som (rád|vďačný)
bola by som (rada|vďačná); boli by sme (radi|vďační); s radosťou; rád by som; rada by som
bolo by (super|fajn|skvelé|dobré|ideálne|milé|pekné|výborné); veselé vianoce; šťastný nový rok
všetko dobré; všetko najlepšie; bez problémov; nie je problém; žiadny problém; v poriadku
ospravedlňujem sa za; prepáčte; prepáč; ak to nie je problém; nemám problém; v pohode; v prílohe
ok super; super ďakujem; super vďaka; fajn ďakujem; výborne ďakujem; pohodový (deň|víkend)
ak vás smiem poprosiť; ak by ste boli taký láskavý; milý (pán|kolega|tím); milá (pani|kolegyňa)
ďakujem pekne; ďakujeme pekne; pekne ďakujem; úspešný (deň|týždeň|rok); želám ~ (deň|víkend|večer)
by (nás|ma|mi|nám) ~ potešil*; potešil* by; ďakujem pekne; dík; díky; dik; thx

[third]
(odkaz*|link*|tlačidlo|logo) ~ (na|s|k) ~ (google|googli|recenzi*|facebook*); (naše|našich|moje) (recenzie|recenzií|hodnotenia)
(náš|jeden z našich|môj|naša) (dodávateľ*|klient*|nájomc*|konkurent*|subdodávateľ*|developer*) ~~ (skrach*|krach*|konkurz*|likvidáci*|zbankrot*)
(znenie|text|formuláci*|návrh|verzi*) ~ (od)? nášho (právnik*|advokát*)
(náš|naša|naši|nášho|našej|môj|moja|moji|môjho|jeden|istý|tento|ten) ~ @client ~~ (neplat*|nezaplat*|neuhrad*|odmiet*|dlh*|súd*|žalob*|žaluje|vyhráž*|hroz*|reklam*|sťaž*|mešk*|vypoved*|nekomunik*|nespolupracu*|podvie*|podvod*)
(klient|zákazník|odberateľ|nájomca|nájomník|dlžník|investor|developer|sused|prenajímateľ) (nám|mi|ho|jej|im) ~ (neplat*|nezaplat*|neuhrad*|dlh*|odmiet*|hroz*|vyhráž*)
(neplatí|nezaplatil|nezaplatila|nezaplatili|neuhradil|neuhradili|neplatia|nevyplatil|nevyplatili) (nám|mi|mu|jej|im)
(nám|mi|mu|jej) (neplatí|neplatia|nezaplatil*|neuhradil*|dlží|dlžia|dlhuje|dlhujú)
(dlží|dlžia|dlhuje|dlhujú) (nám|mi|mu|jej|mojej|môjmu); (zastupujem|zastupujeme) ~ (klient*|žalob*|žalovan*|veriteľ*|dlžník*)
(žalobca|žalobcu|žalobcovi|žalobkyňa|žalovaný|žalovaného|žalovanej|žalovaná|žalovanému|odporca|protistran*|oprávnen* z exekúcie|povinný)
(proti|voči|so) (nášmu|môjmu|našim|svojmu|bývalému|bývalým|susedovi|susedom|nájomníkovi|dlžníkovi|developerovi|obci|mestu) ~
(môj|moja|moju|mojím|mojou|bývalý|bývalá|bývalým|bývalou) (bývalý|bývalá|manžel|manželka|ex|sused|suseda)
(obec|mesto|developer|poisťovňa|spoločenstvo|úrad|zhotoviteľ|objednávateľ|stavebník) ~~ (hroz*|vyhráž*|odmiet*|žaluje|zažalov*|nechce platiť|súdi*)
(ich|jeho|jej) (klient*|dlžník*|zákazník*|právnik*|advokát*|dodávateľ*)
(naša|moja) (vlastná)? chyba; (náš|môj) (vlastný)? (omyl|prešľap)
(chyba|vina|problém) (je|bola|bol) (u nás|na našej strane|na mojej strane|moja|naša|v nás)
(nie je|nebola|nebol|nie) ~ (vaša|vašou|váš) ~ (chyba|vina|chybou|vinou|problém)
nemá ~ s vami ~ spoločné; s vami to nemá; nie (kvôli|pre) vám; netýka sa vás; (nič proti vám)
konkurent* (nášho|môjho|mojej|našej)
(žalobca|žalobcu|žalobkyňa|žalovaný|žalovaného|žalovaná|žalovanej|protistrana|protistrany|odporca|navrhovateľ|dlžník|dlžníka|veriteľ|veriteľa); vo veci (žalobcu|žaloby|sp); (spisová|sp) (značka|zn); (klient|klienta|mandant) ~~ (odmieta|hrozí|žaluje|zažaloval|vypovedal|namieta)

[story]
(švagor|švagra|švagrovi|švagrom|švagriná|brat|brata|bratovi|sestra|sestry|bratranec|sesternica|strýko|teta|otec|otca|matka|mama|manžel|manžela|manželka|manželky|syn|dcéra|sused|suseda|susedovi|suseda|susedka|susedky|kamarát|kamaráta|kamarátka|známy|známeho|známa|svokor|svokra|zať|nájomca|podnájomník); jeden z našich (klientov|zákazníkov|nájomcov|dodávateľov|členov)

[we]
my; nás; nám; nami; náš; naša; naše; našu; našej; nášho; našich; našim; ja; mňa; mne; mi; ma; môj; moja; moje; moju; mojej; môjho; prosím; prosíme; chceme; chcem; máme; mám; sme; som; čakáme; čakám; zaplatíme; zaplatím; platíme; končíme; odchádzame; žiadame; žiadam; očakávame; očakávam; musíme; musím

[you]
vy; vás; vám; vami; váš; vaša; vaše; vašu; vašej; vášho; vašich; vašim; ty; teba; tebe; ti; ťa; tvoj; tvoja; tvoje; tvoju; pán; pani

[past]
pred (rokmi|mnohými rokmi|pár rokmi|# rokmi|dvoma rokmi|niekoľkými rokmi); kedysi dávno; za čias
(predošl*|predchádzajúc*|bývalá|bývalý|bývalej|bývalého|minul*|star*) (agentúr*|firm*|účtovní*|dodávateľ*|prekladateľ*|architekt*|ajťák*|správc*|fotograf*|partner*|grafik*|kancelári*)
u (predošl*|predchádzajúc*|bývalého|bývalej|starého|inej); (vaši|váš|vašich) predchod*
(predtým|kým sme) ~ (boli|robili|robil) ~ u (iného|inej|niekoho); skôr než sme prišli k vám
(minulý rok|vlani|minule) ~ (iná|iný|s inou|u inej|s iným)

[topic]
úradn* preklad*; súdn* preklad*; (preložiť|preklad*) ~~ (žalob*|rozsud*|zmluv*|výzv*|reklamáci*|odvolani*|sťažnos*|posud*|trestn*|výpoveď|výpovede|list)
(text|texty|znenie|slogan|článok|príspevok|oznam|titulok|nadpis|copy) ~ (na|do|pre) ~ (web*|stránk*|baner*|banner*|leták*|plagát*|facebook*|blog*|newsletter*|katalóg*|novín|brožúr*|tlačiv*|rubrik*|podstránk*)
(na|do) (web|webu|stránku|blog|facebook|podstránku|newsletter*) ~~ (vložte|vložiť|doplniť|pridať|pridajte|doplňte|zverejniť|zavesiť|zaveste) ~~ (text*|podstránk*|článok|oznam|znenie|sekci*|rubrik*|upozorneni*)
(vložte|vložiť|doplniť|pridať|pridajte|doplňte|zverejniť|zverejnite|zavesiť|zaveste|nahrajte) ~~ (na web*|na stránk*|podstránk*|článok|oznam|blog*|na facebook*|sekci*|rubrik*)
(cenovú ponuku|nacenenie|cenu|cena|kalkuláciu) ~ (na|za|pre) ~ preklad*; na (preklad|preloženie|korektúru)
(text|opis|anotácia|scenár) ~ (predstaveni*|výstav*|hry|filmu|knihy|plagátu|inscenáci*|divadl*)
do (angličtiny|nemčiny|slovenčiny|maďarčiny|češtiny|poľštiny|ruštiny|francúzštiny|ukrajinčiny|taliančiny)
z (angličtiny|nemčiny|slovenčiny|maďarčiny|češtiny|poľštiny|ruštiny|francúzštiny)

[deadline]
do; do dňa; najneskôr; najneskoršie; nie neskôr ako; deadline; najdlhšie; najpozdejšie; uzávierka
uzávierka je; termín je; s termínom; v termíne do; maximálne do; pred; krajný termín; max do
do konca; lehota do; v lehote; najneskôr do

[date-lead]
dňa; dna; k; ku; po; dn
(@willpay|@payinf|@paidp|@money|uhrádzame|platíme|platím) ~ do

[months]
1 január; januára; januári; januárom; jan
2 február; februára; februári; februárom; feb
3 marec; marca; marci; marcom
4 apríl; apríla; apríli; aprílom; apr
5 máj; mája; máji; májom
6 jún; júna; júni; júnom
7 júl; júla; júli; júlom
8 august; augusta; auguste; augustom; aug
9 september; septembra; septembri; septembrom; sept
10 október; októbra; októbri; októbrom; okt
11 november; novembra; novembri; novembrom; nov
12 december; decembra; decembri; decembrom; dec

[weekdays]
1 pondelok; pondelka; pondelku; pondelkom; pondelňajšok; pond
2 utorok; utorka; utorku; utorkom; uto
3 streda; stredu; stredy; strede; stredou; str
4 štvrtok; štvrtka; štvrtku; štvrtkom; štv
5 piatok; piatka; piatku; piatkom; pia; piatoček
6 sobota; sobotu; soboty; sobote; sobotou; sob
7 nedeľa; nedeľu; nedele; nedeli; nedeľou; ned

[days]
today: dnes; dneska; ešte dnes; do konca dňa; do večera; dnes (večer|poobede|popoludní|ráno|doobeda); do konca pracovnej doby; do konca pracovného dňa; do konca dnešného dňa; v dnešný deň; do dnešného večera
tomorrow: zajtra; zajtrajška; zajtrajšku; zajtrajšok; zajtrajší; zajtrajšieho; zajtra (ráno|večer|poobede|doobeda); do 24 hodín; do dvadsiatich štyroch hodín
after-tomorrow: pozajtra; pozajtrajška; pozajtrajšku; do dvoch dní; do 48 hodín
this-week: konca týždňa; koniec týždňa; koncom týždňa; konca tohto týždňa; koncom tohto týždňa; do víkendu; pred víkendom; konca tt
next-week: konca budúceho týždňa; koniec budúceho týždňa; koncom budúceho týždňa; konca ďalšieho týždňa; koncom ďalšieho týždňa
this-month: konca mesiaca; koniec mesiaca; koncom mesiaca; konca tohto mesiaca; koncom tohto mesiaca; konca bežného mesiaca; ultima; koncu mesiaca
next-month: konca budúceho mesiaca; koniec budúceho mesiaca; koncom budúceho mesiaca; konca ďalšieho mesiaca; koncom nasledujúceho mesiaca; konca nasledujúceho mesiaca
this-year: konca roka; konca roku; koniec roka; koncom roka; konca tohto roka; silvestra; koncom tohto roka
one-week: do týždňa; o týždeň; do jedného týždňa; v priebehu týždňa; do siedmich dní; dnes o týždeň; v lehote siedmich dní
two-weeks: do dvoch týždňov; o dva týždne; do štrnástich dní; o štrnásť dní; v lehote štrnástich dní
n-days: do # (dní|dni|dňa) ; do # (pracovných|kalendárnych) dní; o # (dní|dni); v lehote # (dní|pracovných); v priebehu # dní; lehotu # (dní|pracovných)
n-weeks: do # (týždňov|týždne); o # (týždne|týždňov); v priebehu # týždňov
month-end: koniec; konca; koncom; koncu; záver; závere; záverom

[mood]
# wonder and content
2 vynikajúc*; fantastick*; úžasn*; skvostn*; geniáln*; fenomenáln*; famózn*; dokonal*; bezchybn*
2 excelentn*; brilantn*; nádhern*; prekrásn*; ohromujúc*; neprekonateľn*; majstrovsk*; majstri
2 čarovn*; rozprávkov*; božsk*; zázrak; zázraky; zázračn*; nadšen*; nadchl*; nadchn*; očaren*
2 očaril*; uchvát*; unesen*; dojat*; dojal*; (slzy|slzičk*|slza) ~ (v očiach|radosti|šťastia|dojat*)
2 klobúk dole; klobuk dole; smekám; smekáme; klaniam sa; klaniame sa; bomba; bombov*; pecka; peckov*
2 luxusn*; svetová trieda; svetová úroveň; v siedmom nebi; zachránil*; sánka (padla|dole)
2 padla nám sánka; padla mi sánka; neuveriteľne (dobr*|rýchl*|šikovn*|pekn*); cukrík; šperk; lahôdka
1.5 výborn*; skvel*; perfektn*; parádn*; paráda; špičkov*; špička; prvotriedn*; prvá liga; top
1.5 krásn*; krása; elegantn*; ukážkov*; vzorov*; vydaren*; vydaril*; podaril* ~ (výborne|skvele|krásne)
1.5 bravó; tlieskame vám; potlesk; uznanie; poklona; palec hore; jednotk* s hviezdičk*; na jednotku
1.5 vďačn*; pochval*; pochvál*; chválim; chválime; chváli; chvália; chválil*; ospevuj*; ospevov*
1.5 (trafil*|trefil*) ~ (klinec|čierneho|presne|vkus|dušu); ako (po masle|hodinky|víno|z rozprávky)
1.5 (hodinky|švajčiarske hodinky); zlat* (človek|ľudia|ruky|tím|poklad); poklad; anjel*; hrdin*
1.5 čarodej*; kúzelní*; kúzelník; najlepš*; najkrajš*; nezaplateniteľn*; nenahraditeľn*; radosť
1.5 šťastn*; blažen*; zamiloval*; milujem; milujeme; zbožň*; obdivuj*; obdiv; hrd*; pýši*
1.5 ohúr*; fascin*; prekvapil* ~ (milo|príjemne|pozitívne); (milo|príjemne|pozitívne) prekvap*
1.5 nad (očakávan*|rámec); predčil*; prekonal* ~ (očakávani*|predstav*|seba); nečakal* ~ také (krásne|dobré|pekné)
1.5 (lepšie|krajšie|rýchlejšie|skôr|viac) (než|ako) (som|sme) ~ (čakal*|dúfal*|očakával*|sníval*|predstavoval*)
1.5 (nemohl*|nemohol|nedal*|neda|nedá) ~ (byť|dopadnúť|dopadlo|vyjsť|priať) ~ (lepš*|krajší|krajšia|krajšie|krajšiu|viac)
1.5 lepšie (to|sa) ~ (nedalo|nemohlo|nedá|ani); profesionáli (každým|na)
1.2 (nie|nič) ~ (výhrad*|vytknúť|namietať|pripomienk*|dodať|sťažovať)
1.2 (nemám|nemáme|niet) ~ (čo|nič|žiadne|jedinú)? ~ (vytknúť|výhrad*|pripomienk*|dodať|namietať|sťažnos*)
1.2 bez (jedin*|žiadn*)? ~ (výhrad*|pripomien*|chyb*|problém*|čiark*|zaváhani*|výpadk*|stres*|úprav*)
1.2 (nie|vôbec nie|nie je to|nebolo to|nebol|nebola|nebolo) ~ (zl*|najhorš*|zlé|zle)
1.2 (ani|žiadna|nijaká) ~ (chyba|chybička|chyby|výčitka|reklamácia|sťažnosť); nesklam*; nezlyhal*
1.2 (nnn|neľut*|neľutuj*|nebanuj*|nesťaž*); nemôžem (sa)? sťažovať; nemôžeme (sa)? sťažovať
1.2 odporúčam; odporúčame; odporučil*; odporučím; odporučíme; vrelo odporúč*; klobúčik
1.2 (beriem|berieme) ~ (späť|naspäť); ospravedlňujem sa ~ (pochyb*|neveril*)
1 spokojn*; poteš*; teší (ma|nás); tešíme; tešil*; páči; páčia; páčil*; zapáčil*
1 ochotn*; ústretov*; trpezlivý; trpezlivá; trpezliví; trpezlivo; šikovn*; profesionáln*; spoľahliv*; precízn*; dôsledn*
1 poctiv*; svedomit*; pohotov*; bleskov*; promptn*; expresne; sympatick*; ľudsk* prístup*; vkusn*
1 štýlov*; kvalitn*; pekný; pekná; pekné; peknú; krajší; krajšia; zlepšil*; úspech*; úspešn*; vážime; vážim; oceňuj*; oceňujem; ceníme
0.5 (ďakujem|ďakujeme) (vám|ti) ~ (za|že)
1 (ďakujem|ďakujeme) (krásne|srdečne|zo srdca|ešte raz|z celého); obrovské ďakujem; veľké ďakujem; vďaka vám
1 (veľká|obrovská|úprimná|srdečná|tisíc) vďaka; úľava; odľahlo; uľavil*
1 (funguje|beží|šlape|ide|klape|slúži) ~ (bezchybn*|výborn*|skvel*|perfektn*|ako|super|spoľahliv*|hladk*)
1 šlape; hladk*; dobrá (práca|robota|voľba|ruka); dobre (odveden*|zvládnut*|spraven*|urob*)
1 (sedí|sadlo|sadla|sadol) ~ (na cent|ako uliat*|perfektn*|presne); usmev*; úsmev*; srdiečk*
1 (vyrástl*|stúpl*|narástl*|zdvihl*|zvýšil*|zdvojnásobil*) ~ (predaj*|tržb*|návštevnos*|objednáv*|dopyt*)
0.6 príjemn*; super; fajn; pohoda; teším sa; teším
0.4 dobre
0.1 (problém*|chyb*|poruch*|porucha|výpadok) ~ (vyrieš*|odstránen*|opraven*|pominu*)
# anger and sorrow
-2 škandál*; škandalóz*; hanba; hanebn*; trápn*; katastrof*; tragédi*; tragick*; hrôza; hrôzostrašn*; hrôzy; hrozný; !hrozná; hrozné; hrozne; hroznú
-2 otrasn*; príšern*; zúfal*; fiasko; cirkus; fraška; výsmech; vysmiev*; nehoráz*; drzý; drzá; drzé; drzosť; arogant*
-2 arogan*; podvod*; podvád*; podviedl*; klam*; klamst*; klamal*; zlodej*; okrad*; okradl*; oškubal*
-2 ojeb*; vyjeb*; jeb*; kokot*; kurv*; piče*; piču*; doriti; dopiče; srať; seriete; nasrat*
-2 nasral*; posrat*; posral*; hovno; hovadin*; debil*; idiot*; kretén*; dilet*; amatér*; babrák*
-2 zbabral*; zbabran*; pobabral*; dobabr*; zmršil*; zmršen*; domrvil*; odfl*; odflákl*; šlendrián*; šlamp*
-2 neprijateľn*; neakceptovateľn*; nehorázn*; nepochopiteľn*; neslýchan*; neodpustiteľn*; poburuj*
-2 pobúren*; rozhorčen*; rozhorč*; zúr*; vytočen*; vytočil*; zhnusen*; znechut*; šokovan*; šok
-2 naničhodn*; nanič; nenormáln*; absurdn*; neschopn*; neschopnos*; nekompeten*; bezohľadn*; ignorant*
-2 (mám|máme) ~ (toho|vás|už|tohto) ~ (dosť|plné zuby|plne zuby|po krk|akurát); už stačilo
-2 (došla|dochádza|dosla|prešla|strácam|strácame|stratil*|pretiekla|pretiekol) ~ (trpezlivos*|pohár)
-2 (pohár|posledná kvapka) ~ (pretiek*|trpezliv*)?; kašl*; vykašl*; na smiech; do smiechu mi nie
-2 smiešn*; pľuv*; zdiera*; (nikdy|nič) viac (u|s|od) vás; zlyhal*; zlyhani*; ťahá* za nos
-2 (držíte|držia|robíte) ~ (za bláznov|za blázna|za hlupák*|hlupákov|bláznov|srandu|blázna)
-1.8 mizern*; úboh*; žalostn*; biedn*; lajdá*; odbyt*; odbili; nedbal*; neprofesionáln*
-1.5 sklam*; sklaman*; rozčarova*; nespokojn*; naštv*; nahnev*; hnev*; zlostn*; frustr*; znepokoj*
-1.5 podrážd*; rozladen*; roztrpčen*; otráven*; otrávil*; deptá; vyčerpan*; unaven* (z|vašim|vašou)
-1.5 nezodpovedn*; nespoľahliv*; neseriózn*; nekorektn*; nefér; nečestn*; neslušn*; nezáujem*
-1.5 chatrn*; povrchn*; pokazil*; pokazen*; zničil*; zničen*; poškodil*; pokašľal*; zmarnil*
-1.5 (stratil*|strácam*|strata|stratu) ~ (dôver*|čas*|zákazník*|klient*|nerv*|peňaz*|objednávk*|ilúzi*)
-1.5 ignor*; ignoruj*; prehliad*; zanedb*; odbav*; odbíja*; (nnn|nezáleží|nezaujím*) ~ (vám|vás)
-1 (nnn|nepodpíšem*|nepodpíšeme|nestrpím*|nebudem tolerovať|nebudeme tolerovať|nerátame|nerátam); (pri|týmto|takýmto) ~ temp*
-1.5 nevážite si; (nnn|nesúhlas*); namiet*; protestuj*; sťažuj*
-1.5 (vyhoden*|vyhodil*|vyhadzov*) ~ (peniaz*|oknom|von); škoda (času|peňazí|reči|slov|nervov)
-1.5 neskutočn*; bordel; chaos; chaotick*; zmätok; zmätky; nezmysel*; nezmysl*
-1.5 blbos*; hlúpos*; bludy; výhovork*; vyhovárk*; vyhovára*; nehan*; trhovisk*; nedôstojn*; urážk*
-1.5 uráža*; urazil*; ponižuj*; ponížen*; prekáž*; !bolí; zaráž*; zarazil*; zaskočil*; nepríjemn*
-1.5 (sto|šesť|horšie) ~ (a päť|horšie než|nemohlo); najhorš*; zle; zlý; zlá; zlé; zlou
-1 (nnn|@ne); problém*; porucha; poruchu; porúch; zamrz*; padá; padol; spadol; zatieklo; zateká
-1 spadl*; vytopil*; zasekáv*; seká; sekajú; mešká; meškáte; meškajú; meškani*; zmeškal*; škaredo; škared*
-0.5 omešk*; oneskor*; zdržani*; preklep*
-1 odporn*
-1 smutn*; smútok; obáva*; obavy; obavu; znepokojuj*; pochyb*
-1 pochybujem; nečiteľn*; nezrozumiteľn*; zbytočn*; horš*
-0.5 chýba; chýbajú; chýbal*; mrzí; mrzuté; ľúto; ľutujem; ľutujeme; obťažujem; nerozumiem
-0.5 nerozumieme; neprišl*; neprišiel; nedostal*; nedostávam*; zase; zas; láskavo
-0.4 bohužiaľ; žiaľ; opäť; divné; divn*; vraj
-0.7 chyb*; pomal*; nejasn*
-1 zhorš*; zhoršil*; poľutovani*; draho; drahé; drahš*; predražen*; prehnan*; preplác*; preplat* ste
-1 (nnn|nedodal*|nedokonč*|nedorob*|nesplnil*|nedodrž*)
-1 (nnn|neodpís*|neodpoved*|neozv*|neozýv*|nedvíh*|nedvih*|nezodvih*|nezdvíh*|neberie*|nereag*|nezavol*)
-1 (nnn|nechápem*|nepochop*); stále čakám*; márne; darmo; nadarmo
-1 dokedy; doteraz (nič|nikto|ste); ticho po pešine; mlčíte; mlčani*; ticho; nikto sa
-1 reklamuj*; reklamáci*; sťažnos*; slab*
-1 (pokles*|klesl*|klesa*|prepad*) ; strata; stratu; straty; strát; stratil*; prišli sme o; prišiel som o; hrozí pokuta; pokut*
-0.4 penál*; výpadok; výpadk*; škody; škôd; škodu
-1 neplatíme za; znova a znova; dokola; ospravedlňov*; hamb*
# understatement and irony
-1.2 (čakal*|očakával*|predstavoval*|dúfal*) ~ (viac|iné|inak|niečo iné|lepšie|aspoň|iný|inú)
-1.2 (mierne|slušne|jemne|zľahka|slabo|diplomaticky) (povedané|vyjadrené|napísané|rečeno)
-1.2 (nnn|nie je|nebol*|nie sú|nie som|nie sme) (celkom|práve|úplne|zrovna|veľmi) ~ (to|podľa|ideáln*|šťastn*|spokojn*|predstav*|lichot*|dobr*|ono)
-1.2 nie (celkom|práve|úplne|zrovna) ~ (podľa|to|ideáln*|šťastn*|spokojn*|predstav*|lichot*|lacn*|to pravé)
-1.2 (nemôžem|nemôžeme|nedá sa|ťažko) ~ (povedať|tvrdiť|nazvať|označiť|hovoriť|zbaviť)
-1.2 (zanecháva|necháva) ~ (čo|veľa|pachuť) ~ (želať|želania)?; pachuť; nadobud* dojem; (mám|máme) (pocit|dojem)
-1.2 gratulujem* ~~ (rekord*|výkon*|úroveň|tempo|tempu|rýchlos*|oscar*|odvah*|rýchly)
-1.2 (no|tak) (super|výborne|skvelé|paráda|bravo|gratulujem|pekne|krásne|to je teda)
-1.2 (ďakujem|ďakujeme|vďaka) ~ za nič; (pekne|krásne|milo|skvelé) že (ste|si) ~ (aspoň|konečne)
-1.2 (aké|aký|aká) (milé|milý|zaujímavé|prekvapenie|vtipné|originálne); zaujímavé že; vraj; údajn*
-1.2 (robíte|robíš) si (srandu|zo mňa|z nás|žarty|posmech); (to|má) ~ (má byť|byť) (vtip|žart|sranda)
-1.2 (zrejme|asi|očividne|evidentne) ~ (nemáte|nestojíme|nie sme|nestojím|nie som|vám|zaberá|patrí|nepatrí)
-1.2 hlavne že; ráčte; ráčite; uráčite; uráčil*; ráčil*; láskavo (prisľúbil*|oznámil*|uzavrel*)
-1.2 (dieťa|stážista|brigádnik|svokra|dcéra|syn|každý|cvičená opica|žiak) ~ (by to|to spraví|by ste) ~ (lepšie|zvládl*|spravil*)?
-1.2 malá ryba; malé ryby; (malý|menší) klient; piate koleso; popolušk*
-1.2 (žije|je|pracuje|číta) ~ (tam|to|u vás|vôbec) ~ (ešte|niekto|vôbec|niekedy)
-1.2 (s poľutovaním|s ľútosťou|so sklamaním|s údivom|s prekvapením)
-1.2 cez čiaru; za hranou; (cena|suma|faktúra|vyúčtovanie) ~ posadil*; na hlavu; na zaplakanie; plakať; do plaču; na porazenie; na mŕtvicu
-1.2 (nnn|nečakal*|nečakám*) ~ (že|zázrak*|nič|veľa); koľkokrát; koľko ráz; už (ani|vôbec) (sa|ma|nás)
-1.2 (toto|takto) ~ (nejde|sa nedá|nepôjde); (takýto|takéto|takáto) ~ (prístup|správanie|jednanie|služb*)
-1 priveľa; vyše normy; (dosť|priveľmi|trochu) (silné|silná) káva; silná káva; záhada; záhadn*
-1.5 pohrom*; (nnn|nemyslíte|nemyslíš) (to)? vážne; to nemyslíte (to)? vážne; nerobte (si)? (srandu|žarty|blázna)
-1.2 (nnn|nepohl*|nepohnú) ~ prst*; hanbím; strácam reč; stratil* ~ záujem; strácate záujem; nezáujem
-1 (stoja|stojí) (nám|mi) (všetky|celá|celý|všetko|tri|obe|výroba|linka|pokladne|sklad); (namiesto|miesto) ~ (toho|sľúben*|objednan*)
1.2 najlepšie za; najlepší za; (najlepš*|rekordn*) ~ (histór*|rok|mesiac|sezón*|výsledk*|číslo|čísla)
0.8 (predĺžiť|predĺžime|predlžujeme|obnoviť|rozšíriť|rozšírime|navýšiť|zdvojnásobiť) ~~ (spoluprác*|zmluv*|paušál*|rozpočet|balík*|podpor*)
0.8 (pokračovať|pokračovali) ~ (s vami|aj naďalej|v spoluprác*|aj budúci|aj na budúci); (rátajte|počítajte) ~ (s)? ~ nami
0.8 (posielam|dal*|odporučil*|odporúčal*|dohodil*) ~ (vás|vaše|k vám|vám) ~ (známe*|svagrov*|švagrov*|bratov*|kolegov*|kolegyni|kamarát*|bratranc*|sused*|číslo|kontakt|klient*|partner*)
0.8 (presne|to) ~ (tak|to|takto) ~ (som|sme) ~ (chcel*|predstav*|potreboval*|vysníval*|myslel*)
-0.8 (s neskorým|až na druhý|ani na tretí) pokus; čo (som|sme) komu (urobil*|spravil*)
1 (oveľa|omnoho|neporovnateľne) ~ (lepš*|krajší|krajšia|krajšie|krajšiu|prehľadnejš*|rýchlejš*|jednoduchš*)
-0.8 (oveľa|omnoho) ~ (horš*|drahš*|pomalš*); (linke|hudb*|infolink*) ~~ (minút|hodinu|hodiny)
1 (nikdy|ani raz) ~ (nnn|nemal*|nebol*) ~ (problém*|dôvod*|sťažnos*)
-0.8 do poriadku; kto to (schvaľoval|schválil|kontroloval|robil|vymyslel); (zmizol|zmizla|zmizli|zmizlo) ~; nadávaj*; nadáva
-1.5 (sklaman*|sklamal*|sklamanie|podveden*|oklaman*|odbíjan*|odbili*|ignorovan*|zavádzan*|prehliadan*|vodíte za nos|vodia za nos|na druhej koľaji|na vedľajšej koľaji|nechali v štichu|nechali nás v tom)
-1.5 (trpezlivosť|trpezlivosti) ~ (došla|dochádza|stráca*|na konci|preteká|má hranice|vyčerpa*) ; (mám|máme) ~ (dosť|plné zuby|po krk|po uši) ; (pohár) ~ (pretiekol|trpezlivosti) ; (už je toho|toho je už) (dosť|veľa|priveľa) ; posledná kvapka
-1.2 (rozčarovan*|znechuten*|nahnevan*|naštvan*|rozhorčen*|pohoršen*|otrasen*|otrasn*|šokovan*|zarazen*|zdesen*|rozladen*|zúfal*|frustrovan*|frustruj*|nespokojn*|znepokojen*|znepokojuj*|škandál*|katastrof*|fiasko|fraška|hanba|ostuda|trapas|tragéd*|blamáž*|výsmech|paškvil|cirkus)
-1.2 (mizern*|biedn*|úbohý|úboho|úbohé|hrozn*|príšern*|katastrofáln*|odfláknut*|odfláknul*|odbavili|šlendrián*|neprofesionáln*|amatérsk*|diletantsk*|neprijateľn*|nehorázn*|neakceptovateľn*|nedopustiteľn*|zlyhal*|zlyhanie|zbabran*|pokazen*|chaos|chaotick*|bordel)
-1 (nie|nie som|nie sme|vôbec nie|ani zďaleka) ~ (spokojn*|nadšen*|ideáln*|v poriadku|profesionáln*|ohromen*|šťastn*|to pravé|dôstojn*|seriózn*|fér|na úrovni) ; (čakal*|očakával*|predstavoval*|predstavovali) ~ (viac|niečo iné|inak|lepš*|niečo lepšie)
-1 (takto|toto|tak) ~ (to ďalej|ďalej) ~ nejde ; (to|toto) ~ (sa nedá|nemožno|nemôže|nemôžeme) ~ (akceptovať|tolerovať|takto|prijať|pokračovať) ; necháva ~ želať; (mohlo|malo) ~ byť (lepšie|inak|lepši*)
-0.8 (už po|opäť po|znova po)? (tretí|druhý|štvrtý|piaty|x ty|niekoľký)? (raz|krát) (to isté|zase|opäť|meškáte|neprišl*) ; (zase|opäť|znova|znovu) (to isté|tá istá|ten istý|chyba|nefunguje|ticho|meškanie|zle|neskoro) ; (koľkokrát|dokedy) ~ (ešte|máme|mám)
-0.8 (začínam|začíname) ~ (pochybovať|strácať|uvažovať|zvažovať|ľutovať|obávať|mať obavy|mať pocit) ; (stráca*|stratil*|naštrb*) ~ (dôver*|nádej*|vier*|trpezlivosť|chuť) ; (mierne povedané|jemne povedané|úprimne povedané|slušne povedané) ~ (slab*|sklam*|nie|zaráž*|prekvap*)
-0.7 (nič moc|žiadna sláva|slabé|slabota|slabšie|priemern*|nevalné|nevalný|rozpačit*|rozpaky|pachuť|nemilé|nemilo|nepríjemn* prekvapen*|čudujem sa|čudujeme sa|zarážajúc*|škoda len)
-1.3 (gratulujem|gratulujeme|bravo|výborne|super|skvelé|paráda|nádhera|krásne|úžasné|no super|no výborne|no krásne) (zase|opäť|už tretí|znova|ďalší|ako vždy neskoro|ako obvykle|tretíkrát|len škoda)
-1.3 (ďakujem|ďakujeme|vďaka) za (nič|stratený čas|premrhaný|zmätok|starosti|nezáujem|ignorovanie)
1.5 (veľmi|naozaj|nesmierne|mimoriadne|maximálne|nadmieru|úplne|fakt|skutočne|viac než|super) (spokojn*|vďačn*|šťastn*|nadšen*|potešil*|milo prekvapen*|ohromen*|ochotn*|profesionáln*|pekne|páči|páčilo|páčia|pomohl*|oceňuj*|hrdí|hrdá|ústretov*)
1.5 (nadšen*|očaren*|unesen*|dojat*|v siedmom nebi|predčil* očakávania|prekonal* očakávania|nad očakávania|trefa do čierneho|trafili ste|zachránili ste|zachránil* nás|na nezaplatenie|ste poklad|si poklad|ste zlatí|klobúk dole|smekám|palec hore)
1.3 (skvel*|výborn*|vynikajúc*|fantastick*|úžasn*|perfektn*|bezchybn*|dokonal*|nádhern*|prvotriedn*|špičkov*|excelentn*|parádn*|výstižn*|profesionálne|promptne|bravúrn*|geniáln*|bomba|paráda|na jednotku|jedna báseň)
1.2 (funguje|beží|ide|vyzerá|dopadlo|prebehlo|šlape) ~ (skvele|výborne|ako hodinky|ako po masle|bez problémov|perfektne|super|na jednotku|krásne|bezchybne|hladko|lepšie ako|ako má) ; (nemám|nemáme|niet) ~ (čo vytknúť|výhrad|výčitk*|čo dodať)
1.2 (pochval*|poklona|veľká vďaka|veľké ďakujem|veľké ďakujeme|srdečná vďaka|obrovské ďakujem|obrovská vďaka|tisíceré|stokrát ďakujem) ~ (patrí|za|vám|celému|tímu|všetkým|kolegom) ; (teším sa|tešíme sa|som rád|som rada|sme radi) ~ (z výsledku|že sme vás|že spolupracujeme|že ste|z toho ako|výsledk*) ; oplatilo sa (čakať|počkať)
1.5 (tak|takto) (pekne|dobre|rýchlo|hladko|krásne|spokojní|jednoducho) ~~ (ešte nikdy|nikdy predtým|dávno nie) ; (ešte nikdy|nikdy) ~~ (tak pekne|tak dobre|tak rýchlo|tak hladko|takto dobre)
-1 (stále|zatiaľ|doteraz|ešte) (nič|ani slovo|ani riadok|ticho)
-3 klobúk dolu ~~ (ignor*|nestih*|nepodar*|mešk*|zabudn*|málokomu)
-3 (vážim si|oceňujem|teší ma|potešilo ma) že ~~ (po mesiaci|po týždni|po dvoch|po troch|konečne|aspoň|až teraz|aj na nás)
-2 (zmysel) (nemá|už nemá) ; nemá (už)? (zmysel|význam)
-2 (chýba|nesedí|nefunguje) ~ (celý|celá|celé|polovica)
-2 (necháváte|nechávate|nedávate) ~ (na výber|málo možností|inú možnosť|iné východisko|inú voľbu)
-2 radosť ne*
[payment.sent]
# who paid, in the past
0.85 @paid1 (som|sme); @paid1 (už|včera|dnes|ráno|práve|vám|predvčerom|minulý|hneď) ~ (som|sme)
0.85 (som|sme) ~~ @paid1; @paid1 (som|sme)? ~ (včera|dnes|ráno|predvčerom|@inv)
0.85 (kolegyňa|kolega|účtovníčka|účtovník|ekonómka|manžel|manželka|šéf|firma|učtáreň|účtovníctvo) ~ (zaplatil*|uhradil*|doplatil*|previedla|previedol|poslala|poslal|zadala) ~ (@inv|@money|včera|dnes|ráno|už)
# a noun of money that went
0.85 (@money|platobný|platobné|príkaz|príkazy|@inv) ~ (odišla|odišiel|odišli|odišlo|odoslan*|zadan*|zrealizovan*|vykonan*|pripísan*|preveden*|poslan*|spraven*|odklepnut*|podpísan* v banke|prebehl*|nabehl*|autorizovan*)
0.85 (odišla|odišiel|odišli|odoslan*|zadan*|zrealizovan*|vykonan*|pripísan*|preveden*|poslan*|spraven*) ~ (@money|platobný|príkaz)
0.85 @send1 ~ (som|sme)? ~ (@money|platobný|príkaz|cez banku|internetbanking) ~ (včera|dnes|ráno|práve|vám|banke|účet|@inv)?
0.85 (som|sme) ~ @send1 ~ (@money|platobný|príkaz)
0.85 (@money|platobný príkaz|príkaz|@inv) ~ (som|sme) ~ (@send1|@paid1|nahadzoval*)
0.85 (príkaz|príkazy) ~ (na úhradu|na platbu|do banky|v banke|k úhrade) ~ (zadan*|zadal*|odišiel|poslan*|odoslan*|daný|dal*)?
# invoice is paid
0.85 @inv ~~ (je|sú|bola|boli|bol|bolo|už|včera|dnes|ráno) ~ @paidp; @paidp (je|bola|boli|sú|bolo|včera|dnes|už)
0.85 (už|včera|dnes|ráno|práve|dávno|všetko|riadne|načas|predčasne|obe|obidve) ~ @paidp; @inv @paidp
0.85 (je|sú|bola|boli) (už)? @paidp; (vybavené|hotovo) @paidp; @paidp (k|ku|dňa|s) #
# the money is on its way, on the account; avis
0.8 (@money|suma) ~ (na ceste|by mal* byť|by mal* doraziť|už máte na účte|by mal* prísť|je na účte|sú na účte|by už mal*)
0.8 (už máte|mali by ste už mať|mali by ste mať|má byť|mala by byť|mali by byť) ~~ (na účte|na vašom účte|pripísan*|pripísané) ~ (dnes|zajtra|už|najneskôr)?
0.8 (potvrdeni*|doklad|doklade|výpis|kópia|screenshot|avíz*|avízo) ~ (o|z|k) ~ (úhrade|platbe|zaplatení|prevode|banky|platby|úhrady|vykonaní)
0.8 (peniaze|peniažky|prachy|love|úhrada|platba|platbička) (išli|šli|idú|ide|letia|letí|odfrčali|frčia|poslané|sú vonku) ~
0.8 (dnes|včera|ráno|práve|už) ~ (išli|šli|išla|šla|odišli|odišla) ~ (peniaze|platba|úhrada|z účtu|banky)
0.8 (strhnut*|odpísan*|odrátan*) ~ (z účtu|nám|mi); avízo ~ (platb*|úhrad*|prevod*); oznamujeme ~ úhrad*
0.85 (avizuj*|oznamuj*|potvrdzuj*) ~ (úhradu|úhrady|platbu|platby|prevod|zaplatenie|uhradenie); (@wire) (som|sme) ~ (robil*|dával*|riešil*|zadával*|púšťal*)
0.85 (som|sme) ~~ (na účet|na váš účet|na tvoj účet); (hodil*|poslal*|vložil*|dal*|previedol|previedla) ~~ na (účet|váš účet|tvoj účet)
0.8 (okamžit*|expresn*) (platb*|prevod*|úhrad*) ~ (poslan*|odoslan*|zadan*|spravil*|som)?
0.75 (zaplatene|uhradene|zaplatené|uhradené|doplatené|vyplatené); cez (qr|pay by square) ~ (zaplaten*|uhraden*|som|sme)

[payment.promised]
0.8 @willpay
0.85 (@willpay) ~ (@day|@inv|@money|vám|do|hneď|obratom|v|celú|všetko|najneskôr)
0.85 (pošlem|pošleme|zadám|zadáme|spravím|spravíme|urobím|urobíme|nahodím|nahodíme|hodím|hodíme|prevediem|prevedieme|vykonáme|vykonám|zrealizujeme|odošlem|odošleme|vybavím|vybavíme|dám|dáme|pustím|pustíme|podpíšem|odklepnem|zabezpečíme|zabezpečím|zariadim|zariadime|zariadim|zariadíme) ~ (@money|@inv|príkaz|platobný|do banky|na úhradu|k úhrade|uhradiť|zaplatiť)
0.85 (@wire) ~ (spravím|spravíme|urobím|urobíme|vybavím|vybavíme|dám|dáme|ide|idú|prebehne|máte)
0.85 (@money|@inv|príkaz|platobný) ~ (pošlem|pošleme|zadám|zadáme|nahodím|nahodíme|hodím|hodíme|prevediem|prevedieme|odošlem|odošleme|pustím|pustíme|podpíšem|odíde|odídu|príde|prídu|dorazí|dorazia|pôjde|pôjdu|prebehne|prebehnú|nabehne|nabehnú|budete mať|dostanete|zrealizujeme|bude na účte|budú na účte)
0.85 (bude|budú) ~ (@paidp|preveden*|odoslan*|poslan*|spraven*|zrealizovan*)
0.85 (@paidp|preveden*|odoslan*) (bude|budú); (platíme|platím|uhrádzame|uhrádzam) ~ (zajtra|pondelok|utorok|stredu|štvrtok|piatok|najneskôr|budúci|hneď)
0.8 (zajtra|dnes|pondelok|utorok|stredu|štvrtok|piatok|najneskôr|týždni|obratom|hneď|ihneď) ~ (@willpay|platíme|platím|uhrádzame)
0.8 (sľubujem|sľubujeme|zaväzujem|zaväzujeme|prisľúb*|garantujem|garantujeme|máte moje slovo) ~~ (@payinf|@money|@inv|@willpay|@paidp|peniaze)
0.8 (chcem|chceme|plánujem|plánujeme|viem|vieme|môžem|môžeme|stihnem|stihneme|pokúsim|pokúsime|skúsim|skúsime|mienim|hodlám|hodláme|idem|ideme|musím|musíme|pôjdem|budem|budeme) ~ @payinf
0.8 (@inv|@money) ~ (je|sú|mám|máme|ide|idú|pôjde|pôjdu|zaraden*|schválen*|pripraven*|naplánovan*) ~ (v pláne|na úhradu|k úhrade|k platbe|do úhrady|v úhradách|naplánovan*|pripraven*|zaraden*|pripravenú|v príkaze|na schválenie|v platbách|v najbližšom|v dávke|na podpise|zaradenú|schválen*)
0.8 (zaraden*|zaradil*|zaradím*|naplánovan*|naplánoval*|schválen*|schválil*|posunul*|posúvam|dal*|dávam|dávame) ~ (@inv|ju|do|na|k|@money) ~ (úhrad*|platieb|platb*|preplatenie|preplateni*|zaplateni*)
0.8 (uhradí|uhradia|zaplatí|zaplatia|prevedie|pošle|zadá) ~ (kolegyňa|kolega|účtovníčka|účtovník|ekonómka|manžel*|šéf*|firma|učtáreň|oddelenie|ju|vám|to)
0.8 (kolegyňa|kolega|účtovníčka|účtovník|ekonómka|manžel|manželka|šéf|firma|učtáreň|oddelenie) ~ (uhradí|zaplatí|prevedie|pošle ~ peniaze|zadá|hodí ~ do)
0.8 (najbližš*|najbližší|piatkov*|pondelkov*|budúc*) ~ (platobn*|výplatn*|úhrad*|dávk*|kolo|kole) ~
0.75 (úhradu|platbu|zaplatenie) (zabezpečíme|zabezpečím|prisľubujeme|vybavíme|očakávajte|čakajte)
0.75 (peniaze|peniažky) ~ (máte|dostanete|uvidíte|prídu|budú|pošlem|pošleme) ~ (@day|do|najneskôr|na účte|budúci)?
0.75 (cvaknem|ťuknem|doklepnem|prevediem|prevedieme|vycálujem|zacvakám|zacálujem) ~ (to|ju|peniaze|@day|ti|vám)?
0.75 (hodím|nahodím) ~ do banky; idem do banky
0.85 (@inv|@wire) ~ (uhradí|zaplatí|zaplatia|uhradia|doplatí); (uhradí|zaplatí|zaplatia|uhradia|doplatí) ~ (@inv|@wire|@day)
0.85 (budete|máte) ~ (mať)? ~ (peniaze|platbu|sumu) ~ (na účte|do|najneskôr) ; (schválen*|zaraden*|naplánovan*) ~ (na úhradu|na platbu|do platieb|na piatok|na pondelok)
0.8 (dávam|dám|dáme|posielam|pošlem|posúvam) ~ (na podpis|na schválenie|do úhrady|na úhradu|na preplatenie) ~~ (odíde|pôjde|uhradí*|zaplat*|platb*|príde)
0.8 (odíde|odídu|pôjde|pôjdu|príde|prídu|vyjde) ~ (platba|úhrada|platby|peniaze|prevod|faktúra)
0.8 (platba|úhrada|peniaze|prevod) ~ (odíde|odídu|pôjde|pôjdu|príde|prídu|bude odoslan*|budú na účte)

[payment.delayed]
0.8 (nnn|platb*|platba|platbu|úhrada|úhradu|úhrady|úhradou|faktúr*|@inv|@money|@paidp|@payinf|splátk*|peniaze) ~~ (mešk*|omešk*|oneskor*|neskôr|neskoršie|zdrž*|posun*|posúva*|odlož*|odklad*|odsun*|predĺž*|sklz*|počká|počkať|trvať dlhšie|nestíha*|nestihne*|nestihn*|potrvá|až budúci|až ďalší|až koncom|až v|neskor)
0.8 (nnn|mešk*|omešk*|oneskor*|zdrž*|posun*|odlož*|odklad*|odsun*|predĺž*|sklz*|pozhov*|posečk*|strpen*|trpezliv*) ~~ (platb*|platieb|úhrad|úhrady|úhradu|úhrade|úhradou|faktúr*|@inv|splatnos*|splátk*|@payinf|zaplaten*)
0.85 (nnn|@willpay|pošlem|pošleme|uhrádzať|platiť|zaplatiť|uhradiť) ~ (neskôr|neskor|až po|až potom|až keď|až budúci|až v|až začiatkom|až koncom|inokedy)
0.85 (nnn|neskôr|najskôr|najskor|až) ~ (@willpay|@payinf); (nnn|uhradíme|zaplatíme|uhradím|zaplatím) najskôr
0.85 (nnn|splátk*|splátkov*) ~ (kalendár*|faktúr*|dohod*|rozdel*|rozlož*|možn*|platb*|zaplat*|uhrad*|platiť)?
0.85 (nnn|na|v|vo|po) (splátky|splátkach|častiach|dvoch splátkach|troch splátkach|dvakrát|trikrát|etapách|viackrát|dve splátky|tri splátky|dve časti|tri časti)
0.85 (nnn|rozdeliť|rozložiť|rozdel*|rozlož*|rozkúskovať|rozpočítať) ~~ (faktúr*|@inv|@amount|platb*|úhrad*|splátk*|mesiac*|časti|na dva|na tri|na dve)
0.85 (nnn|časť|polovicu|polovica|zvyšok|zostatok|druhú polovicu|zvyšné) ~~ (neskôr|až|potom|budúci|ďalší|o mesiac|o týždeň|keď)
0.85 (nnn|o|ešte) (týždeň|mesiac|dva týždne|pár dní|niekoľko dní|dva tri dni|# dní|# týždne|dva mesiace) ~ (strpeni*|posun*|odklad*|trpezliv*|zhovieť|počkať s)
0.85 (nnn|odklad|posun|predĺženie|posunúť|predĺžiť|odložiť) ~ (splatnosti|splatnosť|platby|úhrady|faktúr*|lehot*)
0.8 (nnn|dlhšia|dlhšiu|predĺžen*) (splatnosť|lehot*); (nnn|cash flow|cashflow|cf|likvidit*|druhotn* platobn*|platobn* neschopn*|insolven*|reštrukturaliz*)
0.8 (nnn|finančn*|existenčn*|prechodn*|dočasn*|platobn*) ~ (problém*|ťažkost*|ťažkos*|suchot*|výpadok|situáci*|tieseň|tiesni|núdz*|kríz*|napät*|komplikáci*)
0.8 (nnn|napät*|zlá|zložit*|ťažk*|nepriazniv*) (financie|finančn*|cash*|situáci*); (nnn|slabá|slabý|mŕtva|hluchá) (sezón*|mesiac|obdobie)
0.8 (nnn|nemáme|nemám|nemá) ~ (peniaz*|peňaz*|peňazí|hotovosť|z čoho|prostriedk*|financ*|na účte|prachy|love|čím|toľko na)
0.8 (nnn|nezostal*|neostal*|chýbajú|chýba|nie je|nie sú|došli|dochádzajú) ~ (peniaze|peňazí|prostriedky|financie|hotovosť|z čoho) ~
0.8 (nnn|prázdn*|vyčistený|vybrakovan*|suchý|blokovan*|zablokovan*|obstaven*|v mínuse|v červených) ~ (účet|účte|účty|kasa|pokladňa|kase|peňaženk*)
0.8 (nnn|účet|účty|kasa|kase|sme|som) ~ (prázdn*|blokovan*|zablokovan*|obstaven*|v mínuse|zíva prázdnotou|na suchu|na nule|bez peňazí|na dne)
0.8 (nnn|neviem|nevieme|nemôžem|nemôžeme|nemám ako|nemáme ako|nestíham|nestíhame|nestihnem|nestihneme|nezvládneme|nezvládnem|nedokážeme|nedokážem|nepodarí|nedá sa|nedarí) ~~ (@payinf|úhrad*|s platbou|platb*)
0.8 (nnn|čakáme|čakám|čakať|čakajú) ~ (na|kým|až|že) ~~ (peniaze|platb*|platbu|úhrad*|úhradu|dotáci*|grant*|provízi*|úver*|pôžičk*|preplaten*|vyplat*|zaplat*|uhrad*|vratk*|odberateľ*|investor*)
0.8 (nnn|kým|keď|až|akonáhle|hneď ako|len čo) ~ (nám|mi) ~ (zaplat*|uhrad*|prídu|príde|vyplat*|preplat*|dorazia|prepošl*|pošlú|pripíš*|vráti*)
0.8 (nnn|odberateľ*|klient*|zákazník*|investor*|partner*|štát|poisťovňa|obec|mesto) ~ (nám|mi|stále|ešte|zatiaľ) ~ (mešk*|nezaplat*|neplat*|neuhrad*|nevyplat*|dlh*|dlží) ~
0.8 (nnn|prosím|prosíme|poprosím|poprosil*|chcel*|požiadať|žiadam|žiadame|možn*) ~~ (strpenie|strpeni*|zhovievavos*|trpezlivos*|posečkan*|odklad*|predĺženi* splatn*|splátkov*|pár dní naviac|ešte týždeň)
0.8 (nnn|strpte|počkajte|vydržte|zhovejte|posečkajte|počkáte|vydržíte) ~~ (platb*|platbou|úhrad*|úhradou|faktúr*|peniaz*|zaplat*)
0.8 (nnn|počkať|posečkať|vydržať|zhovieť|strpieť) ~ (s|na) (platbou|platbu|úhradou|úhradu|faktúrou|peniaze|peniazmi)
0.8 (nnn|som|sme|máme|mám) ~ (v sklze|v omeškaní|pozadu) ~~ (platb*|úhrad*|faktúr*|splát*)?
0.75 (nnn|zaplatím|zaplatíme|uhradím|uhradíme|platba|úhrada) ~~ po (výplate|sezóne|novom|sviatkoch|vianociach|dovolenke)
0.75 (nnn|po výplatách|po sezóne|po novom roku) ~~ (zaplat*|uhrad*|platb*|úhrad*|vyrovn*)
0.75 (nnn|ešte|zatiaľ|stále) ~ (nebola|nebol|neboli|nie je|nie sú) ~ @paidp; (nnn|@inv) ~ (visí|leží) ~ (na mne|u nás|u mňa)
0.75 (nnn|nezaplatili|nezaplatil|neuhradili|neuhradil|nestihli|nestihol|nestihla) (sme|som) ~ (@inv|@payinf|zatiaľ|ešte|načas)
0.75 (nnn|ešte|zatiaľ|stále) (sme|som) ~ (nezaplat*|neuhrad*|nestih*); (nnn|uťahuj*|utiahn*) ~ opas*; (nnn|škrtíme)

[payment.disputed]
0.95 (nnn|nesúhlas*|neuznáv*|neuzná*|neakcept*|nepodpíš*|neschvaľ*|neschvál*|neodsúhlas*|rozporuj*|namieta*|spochybň*|reklamuj*|odmietam|odmietame) ~~ (@inv|@amount|fakturova*|fakturáci*|výšk*|účtova*|naúčtova*|dobropis*)
0.95 (@inv|@amount|fakturovan*|fakturáci*|výška|výšku|výške) ~~ (odmietam*|nnn|nesúhlas*|neuznáv*|neuzná*|neakcept*|nepodpíš*|neschvaľ*|neschvál*|rozporuj*|namieta*|spochybň*|reklamuj*)
0.95 (dobropis*|storno faktúr*|stornovať faktúr*|stornujte faktúr*|opravná faktúr*|opravnú faktúr*|opravnej faktúr*)
0.95 (opravte|opraviť|opravenú|upraviť|upravte|prepracovať|prehodnotiť|znížiť|ponížiť|prepočítať) ~ (@inv|@amount|vyúčtovan*) ~ (na|podľa|v súlade|lebo|keďže|pretože)?
0.95 (naúčtoval*|účtoval*|účtujete|fakturoval*|vyfakturoval*|fakturujete|zaúčtoval*|naúčtovan*|vyfakturovan*|fakturovan*|účtovan*|napálil*|nahodil*|narátal*|zarátal*|pripočítal*) ~~ (dvakrát|duplicitn*|dvojmo|viac|naviac|navyše|nikdy|nikto|neobjedn*|nedohodl*|nedohodn*|nebol*|hoci|aj keď|napriek|omylom|nesprávn*|neoprávnen*|bez|namiesto|miesto|pričom|pritom|nie #|cenu|príplat*|vyšš*)
0.95 (dvakrát|duplicitn*|dvojito|dvojmo|omylom|neoprávnen*|neprávom|nesprávn*) ~ (fakturov*|vyfakturov*|účtov*|naúčtov*|zaúčtov*|@inv|položk*|@amount|uveden*|zarátan*|započítan*)
0.95 (@inv|@amount|zúčtovan*|fakturáci*) ~~ (nnn|nesed*|nesúhlas* s|nezodpoved*|nekorešp*|nezhod*|nesprávn*|chybn*|nadsaden*|prestrelen*|neoprávnen*|vyššia|vyššie|vyššiu|vyšší|mylne|mylná|premrštená|premrštené|duplicitn*|dvakrát|prehnan*|vymyslen*|nereáln*|iná suma|zle spočítan*|zle vyrátan*|o # viac|o stovku viac|viac než|viac ako)
0.95 (nnn|nesed*|nezodpoved*|nezhod*|nekorešpond*) ~ (@inv|@amount|mi|nám) ~ (@inv|@amount)?
0.95 (chyba|chybu|chyby|omyl|nezrovnalos*|rozdiel|nesúlad) ~ (vo|v|na|medzi|pri) ~ (@inv|@amount|fakturáci*|účtovan*|vyúčtovan*)
0.94 (dohodnut*|dohodli|dohodl*|dohoda|dohode|ponuke|ponuka|ponuky|ponuku|objednávke|zmluve|zmluvy|zmluva|rozpočte|rozpočtu|sľúbil*|avizoval*|odsúhlasen*|schválen*|nacenil*|nacenen*|reč) ~~ # ~~ (@inv|fakturujete|účtujete|fakturoval*|účtoval*|naúčtoval*|na faktúre|vo faktúre|teraz|prišl*|a nie|nie #|vidím)
0.94 (@inv|faktúre|účtujete|fakturujete|fakturoval*|naúčtoval*) ~~ # ~~ (dohodnut*|dohodli|ponuka|ponuke|ponuky|namiesto|miesto|rozpočt*|sľúb*|mala byť|malo byť|mali byť|reč bola)
0.94 (nnn|neobjedn*|nedohod*|neschvál*|neodsúhlas*|neodsúhlasil*|nepodpísal*|neodobral*|nedodal*|nevyužil*|nedostal*|nezadal*|nepožadoval*|nežiadal*) ~~ (@inv|@amount|fakturov*|účtujete|účtov*|platiť|faktúre|naviac|navyše)
0.94 (@inv|@amount|účtujete|faktúre|fakturujete) ~~ (nnn|neobjedn*|nedohod*|neschvál*|neodsúhlas*|nedodal*|nevyužil*|nedostal*|nebolo dohodnut*|nebola dohodnut*|nebolo v ponuke|nebola v ponuke|nikdy nebol*|nie je v zmluve|nebol v cene|nikto nespom*|nebola reč|nikto neobj*|mala byť v cene|malo byť v cene)
0.94 (škrtn*|vyškrtn*|vyraď*|vyhoď*|vymaž*|odstráň*|odpočítaj*|odrátaj*|zrušte|stiahnite) ~ (tú|túto|z|ten|tie|ju|čo)? ~ (@inv|@amount|faktúr*|položk*|čo nebolo)
0.94 (škrtni|škrtnite|vyškrtnite) čo nebolo; takto ~ (nepodpíš*|neschvál*|neprevez*)
0.94 (odkiaľ|prečo|ako|začo|za čo) ~~ (@amount|@inv|suma|#) ~~ (vzal*|vyskočil*|narástl*|vyšpl*|dostali|vznikl*|viac|vyšš*|stúpl*|nafúkl*|prišli na)
0.94 (o|až) # ~ (eur|percent) ~ (viac|vyšš*|navyše|naviac|drahš*) ~ (než|ako|oproti)? ~ (dohod*|ponuk*|zmluv*|sľub*|rozpočt*)?
0.94 (viac|vyššia|vyššie|vyššiu|vyšší|navyše) ~ (než|ako|oproti) ~ (dohodnut*|dohod*|ponuk*|zmluv*|objednávk*|rozpočt*|sľúb*|sme sa dohodli|bolo v ponuke|koľko)
0.94 (vraciam|vraciame|posielam späť|zasielame späť|vrátim) ~ (@inv) ~ (na|opravu|prepracovanie|ako|bez)?
0.94 (fixná|pevná|paušálna) (cena|suma) ~~ (@inv|naviac|teraz|zrazu); (fakturovan*|vyúčtovan*|účtovan*) (neprávom|neoprávnene|v rozpore)
0.94 (rozporujem|rozporujeme|neuznávame|neuznávam) ~
0.95 (nezaplatím|nezaplatíme|neuhradím|neuhradíme|nedoplatím|nedoplatíme|nnn) ~~ (príplat*|položk*|naviac*|navyše|prirážk*|storno*|viacprác*|nadčas*)
0.94 (napriek|aj tak|pritom|predsa|hoci|a pritom) ~ (tomu|je|ste|máme|mi|nám|sa)? ~ (na faktúre|vo faktúre|@inv|účtujete|fakturujete|naúčtoval*|fakturoval*|vyfakturoval*|účtovali)
0.94 (vyňať|vyňatie|vyradenie|vyškrtnutie|škrtnutie|odpočítanie|zníženie|úprav*|prepočet) ~ (z)? ~ (@inv|@amount|položk*|faktúr*)
0.94 (prečo|načo|za čo|odkiaľ) ~~ (platiť|máme platiť|mám platiť|fakturujete|účtujete|na faktúre|účtovan*) ~~ (keď|ak|hoci|veď)?
0.94 (toľko|také|takú|toľkú|tie|túto|tú) ~ (hodín|hodiny|sumu|položku|položky|poplatok|príplatok) ~ (nnn|neuzná*|nebolo|nikto|neschval*|nesúhlas*|nechápem*|nerozumiem*|nikdy)
0.94 (vo|na|v) (vyúčtovaní|faktúre|fa) ~ (mám|máme|je|sú|vidím|vidíme|figuruje|figurujú|nájdem|svieti|ste) ~~ (pritom|hoci|však|ale|navyše|napriek|namiesto|nikdy|nikto|je nás|máme len|nebol*|mal* byť|opäť|zrazu|neobjed*)

[payment.refused]
0.9 (nnn|nezaplatím|nezaplatíme|nezaplatime|neuhradím|neuhradíme|nedoplatím|nedoplatíme|neprevediem|neprevedieme|nepreplatím|nepreplatíme|nevyplatím|nevyplatíme)
0.9 (nnn|neplatím|neplatíme) ~ (vám|ani|nič|za|kým|kýmkoľvek|dokiaľ|pokiaľ|už|faktúr*|@inv|len)
0.9 (nebudem|nebudeme|nehodlám|nehodláme|nemienim|nemienime|nemám v úmysle|nemáme v úmysle|nechcem|nechceme|neplánujem|neplánujeme|nemám dôvod|nemáme dôvod|nevidím dôvod|nevidíme dôvod|nnn) ~ (@payinf|preplácať|doplácať|uhrádzať|sponzorovať|financovať)
0.9 (@payinf|preplácať|doplácať) ~ (nebudem|nebudeme|nehodlám|nehodláme|nemienim|nemienime|nnn)
0.9 (odmietam|odmietame|odmietnem|odmietneme|odmietol|odmietla|odmietli) ~ (@payinf|úhradu|platbu|akúkoľvek|prevziať faktúr*|doplácať|preplácať)
0.9 (ani|nedostanete|neuvidíte) ~ (cent|centík|cen ta|euro|korunu|halier|floka|grajciar|deravý|mak) ~ (nedostan*|neuvid*|nezaplat*|odo mňa|od nás)?
0.9 (peniaze|úhradu|platbu|peňazí|cent|faktúru) ~ (nnn|nedostan*|neuvid*|neočakáv*|nečakajte|neuhrad*|nezaplat*|neprepl*)
0.9 (nnn|nečakajte|neočakávajte) ~ (peniaze|úhradu|platbu|platby|že zaplat*|že uhrad*)
0.9 (pozastavujem|pozastavujeme|pozastavím|pozastavíme|pozastavil*|zastavujem|zastavujeme|zastavil*|zastavíme|zadržím|zadržíme|zadržiavam*|zadržujem*|zadržal*|pozdržím|pozdržíme|pozdržal*|blokujem|blokujeme|zablokoval*|stopol*|stopneme|stopli|zmrazil*|podržíme|podržím) ~~ (@money|@inv|faktúr*|splátk*|akontáci*|zvyšn*|inkaso|trvalý príkaz)
0.9 (@money|@inv|faktúr*|splátk*|inkaso|trvalý príkaz|doplatok) ~~ (pozastav*|zastaven*|zadrž*|pozdrž*|zablokov*|stopli|stopol*|zmrazil*|zmrazen*|zrušili sme|zrušil som)
0.85 (kým|pokiaľ|dokým|dokiaľ|do tej doby|do času) ~~ (nnn|neoprav*|nedodá*|nedorob*|nedokonč*|nevyrieš*|nebude*|nefung*|nevráti*|neodstrán*|nedostan*|nevysvetl*|neodovzd*|nespln*|nezačn*|nepošlete|neuvid*|neodpovie*|nespojazdn*|nepred*|nedá*|nespraví*|nevystav*|nezmen*) ~~ (nnn|nezaplat*|neplat*|neuhrad*|neuvid*|nedostan*|neprevedi*|nepošle*|ani|žiadn*|nič|platb*|@inv)
0.85 (nnn|nezaplat*|neplat*|neuhrad*|neuvid*|nedostan*|neprevedi*|žiadn*|ani) ~~ (kým|pokiaľ|dokým|dokiaľ|až kým|do času) ~~ (nnn|neoprav*|nedodá*|nedorob*|nedokonč*|nevyrieš*|nebude*|nezačn*|nevráti*|neodstrán*|nedostan*|nevysvetl*|neodovzd*|nespln*|nepošle*|nespojazdn*|nevid*|neuvid*|nemá*|nespraví*|nezač*|nevystav*)
0.85 (@willpay|@money|@inv|peniaze|@paidp|platiť|zaplatiť) ~ (dostanete|bude|budeme|pošleme|pošlem)? ~ (až|iba|len|až vtedy|jedine) ~ (keď|ak|po|vtedy) ~~ (fung*|oprav*|dokonč*|dodá*|vyrieš*|odstrán*|poriadku|hotov*|dorob*|spojazd*|pôjde|vysvetl*|splní*|vráti*|odovzd*|dodani*|dopln*)
0.85 (žiadam|žiadame|požadujem|požadujeme|chcem|chceme|očakávam|očakávame|vymáhať|trvám|trváme|domáham) ~~ (vrátenie|vrátiť|späť|naspäť|refund*) ~ (peňaz*|peniaze|peňazí|sum*|záloh*|zaplaten*|uhraden*|celej|celú|plnej|časti|#)
0.85 (žiadam|žiadame|požadujem|chcem|chceme) ~ (peniaze|zálohu|sumu|peňazí) ~ (späť|naspäť|vrátiť); vráťte ~ (peniaze|zálohu|mi peniaze|sumu|preplatok)
0.85 (odpočítam|odpočítame|odpočítavam*|strhnem|strhneme|odrátam|odrátame|stiahneme|zrazíme|započítam|započítame|započítavame|znížime o) ~~ (@inv|faktúr*|úhrad*|@amount|z ceny|škod*|pokut*|sankci*|z toho)
0.85 (@inv|faktúr*) ~ (si)? ~ (môžete|môžeš|kľudne|pokojne) ~~ (strč*|roztrh*|nechať|zarámuj*|hodiť|vyhod*|koša|klobúk|stiahnuť|zabudn*)
0.85 (na|o) (peniaze|úhradu|platbu|zaplatenie) ~ (zabudnite|zabudni|môžete zabudnúť|sa ani)
0.85 (zabudnite|zabudni) ~ (na|o) ~ (peniaze|úhradu|platbu|doplatok|zaplatenie|faktúr*|že zaplat*)
0.85 za (toto|takéto|takúto|takýto|niečo také|nič) ~ (nnn|nezaplat*|neplat*|nebud* platiť|odmiet*|nedám|nedáme|nemienim|nedostanete)
0.85 (trvalý príkaz|inkaso) ~ (zrušen*|zrušil*|som zruš*|sme zruš*|stopol*); (peniaze|platbu) ~ (si)? ~ (nechám|nechávam|podržím|nechávame|necháme)
0.85 (inkaso|trvalý príkaz|platby|úhrady) ~ (som|sme) ~ (zrušil*|stopol|stopla|stopli|zastavil*|pozastavil*|zablokoval*)
0.85 (zrušil*|stopol|stopla|stopli|zastavil*|pozastavil*|zablokoval*) ~ (som|sme)? ~ (inkaso|trvalý|platby|platbu|úhrady|úhradu)
0.85 (uvidíte|dostanete|doplatíme|doplatím|uhradíme|uhradím|zaplatíme|zaplatím) ~ (až|iba|len|jedine) ~ (po|keď|ak) ~~ (fung*|oprav*|dokonč*|dodá*|dodan*|vyrieš*|odstrán*|poriad*|hotov*|dorob*|spojazd*|vysvetl*|splnen*|odovzd*|doplnen*|náprav*|prerob*)
0.85 (po|až po) (odstránení|dokončení|oprave|dodaní|odovzdaní|náprave|splnení|spojazdnení) ~~ (@willpay|uvidíte|dostanete peniaze|@wire)
0.9 (nezaplatím|nezaplatíme|neuhradím|neuhradíme|neplatíme|neplatím|nebudem platiť|nebudeme platiť|neplánujem* platiť|odmietam* zaplatiť|odmietam* uhradiť|odmietam* platiť|nehodlám* platiť|nemienim* platiť|nepreplatím*) ~
0.9 (faktúr*|platb*|úhrad*|suma) ~ (nebude uhraden*|nebude zaplaten*|neuhradíme|pozastavuj*|pozastaven*|zadržiavame|zadržíme|zastavil*|zostáva neuhraden*|ostáva neuhraden*|ostáva ležať|počká|nepôjde) ; (kým|dokiaľ|pokiaľ|skôr ako) ~~ (nezaplat*|neuhrad*|ani cent|ani euro|neplat*|nedostanete)
0.9 (ani cent|ani euro|ani korunu|ani halier) ~ (nedostanete|neuvidíte|nezaplat*|viac|navyše|odo mňa|od nás) ; (pozastavuj*|zastavuj*|zadržiavam*|stopli|stopol|stopla|blokuj*) ~ (platb*|úhrad*|prevod*|inkas*)
0.85 (účtovníčka|účtovník|ekonomické oddelenie) ~~ (pokyn|príkaz|zákaz) ~~ (nič|neposielať|neplatiť|neuhrádzať)
0.85 (zvyšok|zostatok|doplatok) ~~ (ponecháme|zadržíme|zadržiavame|nevyplatíme|nedoplatíme|ponechám|zadržím)
# po odstránení, stopka, nerátajte
0.9 (uhradíme|uhradím|zaplatíme|zaplatím|doplatíme|doplatím|preplatíme|pošleme|dostanete) ~ (až|najskôr|len|iba) (po|keď|ak|vtedy) ~ (odstránen*|dokončen*|opravi*|oprav*|dodan*|prevzat*|prepracovan*|odovzdan*|vyriešen*|vysvetlen*|dorob*|bude|budú)
0.9 (platba|platbu|úhrada|úhradu|peniaze|zvyšok|doplatok|splátka|polovica|polovicu) ~ (až|najskôr|len|iba) (po|keď|ak) ~ (odstránen*|dokončen*|opravi*|oprav*|dodan*|prevzat*|prepracovan*|odovzdan*|vyriešen*|dorob*|bude|budú)
0.9 (stopku|stopka|stop|zákaz|blokáciu|zastavené|zastavil|zastavila|zastavili|zastavujem|zastavujeme|pozastavil|pozastavila|pozastavili|pozastavujem|pozastavujeme|zablokoval|zablokovala|zablokovali) ~ (všetk*|na|ďalš*|vaš*|akék*)? ~ (platby|platbu|úhrady|úhradu|faktúry|faktúru|platieb|prevody|inkaso)
0.9 (platby|platbu|úhrady|úhradu|faktúry|faktúru|inkaso) ~ (zastavil*|zastavuj*|pozastavil*|pozastavuj*|zablokoval*|zadrž*|stopol|stopla|stopli|stopnem|stopneme)
0.9 (s peniazmi|s platbou|s úhradou|s doplatkom|s preplatením|na peniaze|na platbu|na úhradu|na doplatok) ~ (nerátajte|nepočítajte|nečakajte|zabudnite|počkáme|počkám|počkajte|počkáte)
0.9 (nerátajte|nepočítajte|nečakajte|zabudnite) ~ (s|na|že) ~ (peniaz*|platb*|úhrad*|doplat*|zaplat*|preplat*|faktúr*)
0.9 (konateľ|šéf|šéfka|riaditeľ*|vedenie|majiteľ*|účtovn*) ~~ (nepustí|nepodpíše|nepreplatí|neuvoľní|neschváli|zablokoval*|zastavil*) ~ (peniaze|platb*|faktúr*|úhrad*|ju|to)
0.9 (nepustí|nepustíme|nepustím|neuvoľní|neuvoľníme|neuvoľním|nepodpíšem|nepodpíšeme|neposielame|nepošlem|nepošleme) ~ (žiadn*|ani|ďalš*|vám)? ~ (peniaze|platbu|platby|úhradu|faktúru|cent|euro|zálohu)
0.9 (peniaze|platbu|úhradu|zálohu|faktúru|ju) ~~ (nepustí|nepustíme|nepustím|neuvoľní|neuvoľníme|neuvoľním)
0.85 (prečo|načo|za čo) ~ (by som|by sme|mám|máme|by mal*) ~ (mal|mala|mali)? ~ (platiť|zaplatiť|hradiť|uhradiť|doplácať|doplatiť|preplácať|financovať) ~~ (nefung*|nerob*|ktor*|ak|keď|čo|chyb*|za|niečo)
0.85 (nevidím|nevidíme|nemám|nemáme|niet) ~ (dôvod*|jediný dôvod) ~ (platiť|zaplatiť|uhradiť|hradiť|doplatiť|platil*|uhradil*|hradil*|zaplatil*)
0.85 platíme (len|iba) za (veci|to|hotov*|prácu) ~ (ktor*|čo|fung*|hotov*)
0.85 (odpočítame|odpočítam|stiahneme|strhneme|strhnem|odrátame|odrátam|započítame) ~ (si|z faktúry|z odmeny|z ceny) ~~ (škod*|oprav*|náklad*|faktúr*|pokut*)

[payment.query]
0.85 (kópi*|duplikát*|scan*|sken*|pdf|opis|elektronick*|originál*) ~ (faktúr*|@inv|dokladu)
0.85 (pošlite|poslať|zaslať|zašlite|preposlať|prepošlite|prepošli|pošli|zaslanie|poslanie|doposlať|nájsť|pošlete|zašlete|vystavte|vystaviť|vystavenie|vygenerovať|stiahnuť) ~~ (faktúr*|zálohovú|zálohovka|zálohovku|predfaktúr*|proform*|daňový doklad|fa)
0.85 (@inv|faktúr*) ~~ (ešte raz|znova|znovu|opäť|opätovn*|v pdf|mailom|elektronick*|v prílohe nie|poštou|na adresu|na mail)
0.85 (nnn|neprišl*|neprišiel|nedošl*|nedoraz*|nenašl*|nenašiel|neviem nájsť|nevieme nájsť|nemám|nemáme|nedostal*|neobdržal*|neeviduj*|nevidím|chýba*|nedohľad*|stratil* sa|nenachádz*) ~ (nám|mi|ani|ešte|žiadn*)? ~ (faktúr*|@inv)
0.85 (faktúr*|@inv) ~ (nám|mi|som|sme|k|za|v)? ~ (nnn|neprišl*|nedošl*|nedoraz*|nenašl*|nenašiel|nemám|nemáme|nedostal*|neobdržal*|neeviduj*|nevidím|nedá otvoriť|nedá sa otvoriť|neviem otvoriť|sa stratil*|niet)
0.85 (číslo|čísla|číslom|č) ~ (účtu|objednávky|objednávka|iban|zmluvy|zákazky|projektu|po|dodávateľa) ~ (na|vo|do)? ~ (faktúr*|chýba|doplniť|doplňte|uveď*|uviesť|prosím)?
0.85 (na|vo|do|v) (faktúre|faktúry|faktúru|fa|faktúrach) ~~ (chýba*|doplniť|doplňte|doplniť|uvies*|uveďte|nie je uveden*|nesprávne ičo|nesprávna adresa|nesprávne dič|zlá adresa|zlé ičo|stará adresa|zlé dič|starú adresu|nie je iban|ičo|dič|sídlo|objednávk*|konštantn*|variabiln*)
0.85 (chýba*|uveďte|uveďte|pošlite|poslať|zašlite|zaslať|prosím|nie je|nevidím|aký|aké|ktorý|doplňte|doplniť|nový|overiť|potvrdiť|potvrďte|zmenil*|poprosím|máte|zmeňte|zmeniť|upraviť|upravte) ~ (číslo účtu|iban|swift|bic|variabiln*|ičo|dič|bankové spojenie|platobné údaje|fakturačn* údaj*|fakturačn* adres*|qr kód|ič dph|daňové číslo|fakturačné)
0.85 (číslo účtu|iban|swift|variabilný symbol|ičo|dič|bankové spojenie|platobné údaje|fakturačné údaje|fakturačná adresa) ~ (chýba*|nie je|nesed*|zmenil*|nevidím|je správn*|platí|prosím|potrebuj*|nesúhlas*)
0.4 (iban|swift|bankové spojenie|platobné údaje|fakturačné údaje|fakturačná adresa|číslo účtu)
0.8 (aký|aké|ktorý|ktoré|nový|zmenil*|platí) ~ (účet|účtu|iban|číslo účtu)
0.8 (na|ktorý) ~ (účet|iban) ~ (máme|mám|posla*|platiť|uhradiť|previesť|pošle*); (je|sú) ~ (suma|sumy|cena|ceny|to|tá) ~ (s|bez|vrátane) dph
0.8 (suma|sumy|cena|ceny|hodnota|faktúr*|je|sú|to) ~~ (s|bez|vrátane|plus) dph; (sadzba|sadzbu|sadzbe|výška|percento|akú|oslobod*|prenesen*|prenos) ~ (dph|daňov* povinnos*|dane); (platca|platcom|neplatca|platcovia) ~ dph; tuzemsk* samozdan*; reverse charge
0.8 (kedy|akú|aká|dokedy|aký|kedže|do kedy|dátum|termín) ~ (je|má|bude)? ~ (splatn*|splatnos*|splatná|splatný|zaplatiť|uhradiť)
0.8 (otázk*|otázku|otázka|dotaz|spýtať|opýtať|pýtam|informáci*|ohľadom|ohľadne|vo veci|overiť|overi*) ~~ (faktúr*|@inv|fakturáci*|platb*|úhrad*|vyúčtovan*)
0.8 (čo|čoho|za čo|začo|čo presne|aké obdobie|za ktor*) ~ (zahŕňa|znamená|obsahuje|je|sa týka|predstavuje|týka) ~ (@inv|položk*|faktúr*|@amount|suma)
0.8 (@inv|položka|položku|položke|faktúr*) ~ (za čo|čoho sa týka|čo znamená|čo obsahuje|čo zahŕňa|je za|nerozumi*)
0.8 (nnn|nerozumiem|nerozumieme) ~ (@inv|položk*|@amount|faktúr*)
0.8 (rozpis|rozpísať|rozpíšte|rozpísanie|špecifikáci*|rozúčtovan*|podklad*|príloha|súpis) ~ (k|ku|na|položiek|@inv|hodín)? ~ (@inv|hodín|faktúr*|položiek)
0.8 (vystaviť|vystavte|vystavíte|prefakturovať|fakturovať|fakturujte|fakturuj|prepísať|prepíšte|zmeniť|zmeňte|vystavovať) ~~ (na firm*|na spoločnos*|na nov*|ičo|na s r o|na sro|na matersk*|adres*|na meno|na iné|sídl*|odberateľ*|e faktúr*|isdoc|elektronick*)
0.8 (zálohov*|predfaktúr*|proform*|e faktúr*|efaktúr*|peppol|isdoc|elektronick* faktúr*|súhrnn* faktúr*|zberná faktúra|konečná faktúra)
0.8 (evidujete|vidíte|dostali) ~ (faktúr*|@inv|platb*|platba|úhrada) ~ (už)? ~ (uhraden*|zaplaten*|pripísan*|vystaven*|odoslan*|u vás|v poriadku)
0.8 (odsúhlas*|odsúhlaseni*|saldo|saldokont*|sald*|inventariz* pohľad*|konfirm*|zosúlad*) ~ (pohľad*|záväzk*|sald*|faktúr*|zostat*|k #)
0.8 (kedy|či|mohli|možno|vedeli) ~~ (pošlete|zašlete|vystavíte|príde|prišla|dostaneme|poslať|vystaviť|fakturovať) ~ (faktúr*|@inv|fakturujete)
0.75 (upomienk*|upomínk*) ~~ (uhraden*|zaplaten*|neeviduj*|na základe|za čo|ktor*|prišl*); (prišla|dostal*) ~ upomienk*
0.8 (môže|mohla|dá|dalo) ~ (ísť|byť|vystaviť|vystavená|napísať) ~ na (firmu|s r o|ičo|inú firmu|meno); (neviem|nevieme) ~ (priradiť|spárovať|identifikovať) ~ (faktúr*|@inv|platb*|úhrad*)

[leaving]
0.9 (ukončujem|ukončujeme|ukončím|ukončíme|ukončiť|ukončenie|ukončení|končím|končíme|skončiť|skončíme|skončím|vypovedám|vypovedáme|vypovedať|vypoviem|vypovieme|rozväzujem|rozväzujeme|odstupujem|odstupujeme|odstúpiť|odstúpime|odstúpim|zrušiť|rušíme|ruším|zrušíme) ~~ (spoluprác*|zmluv*|kontrakt*|paušál*|služby|služieb|predplatn*|od zmluvy|s vami|obchodn* vzťah*|rámcov*|správu|hosting*)
0.9 (spoluprác*|zmluv*|paušál*|kontrakt*) ~~ (ukončujem*|ukončíme|ukončím|ukončiť|končíme|končím|vypoved*|rozväz*|rušíme|ruším|zrušíme|zrušiť|odstupuj*|nebudeme predlžovať|nepredĺž*|nepredlž*|neobnov*|dobehn*)
0.9 (výpoveď|výpovede|výpoveďou|výpovedná|výpovednú|výpovednej|výpovedn* lehot*) ~ (zmluv*|zo zmluvy|podávam*|posielam*|v prílohe|spoluprác*|lehot*|doručujem*|paušál*|plynie|služ*|beží)?
0.9 (nnn|nepredĺž*|nepredlž*|neobnov*|nepokračuj*|nebudeme pokračovať|nebudem pokračovať|nemienim* pokračovať|nechceme pokračovať|nechcem pokračovať|predlžovať nebudeme|predlžovať nebudem|predĺžiť nechceme|pokračovať nebudeme|pokračovať nebudem|pokračovať nechceme|predlžovať nechceme)
0.85 (definitívne|týmto|nadobro|u vás|s vami) ~ (končíme|končím|skončil*|sme skončili|som skončil); (končíme|končím|skončili sme|skončil som) ~ (s|u) (vami|vás|tebou)
0.85 (rozlúč*|rozísť|rozíd*|rozchádz*|rozídeme|cesty) ~ (sa|s|rozchádz*|rozíd*|rozišli) ~ (s|vami|cesty)?
0.85 (odchádzam|odchádzame|odídem|odídeme|odísť|prechádzam|prechádzame|prejdeme|prejdem|prejsť|presúvame|presunieme|presuniem|prenášame|sťahujeme|meníme|mením|zmeníme|zmením|zmeniť) ~ (k|ku|od|na|do)? ~ (konkurenci*|inej|inému|iného|niekomu|inam|novej|nového|novému|vás|agentúr*|účtovní*|dodávateľ*|architekt*|prekladateľ*|správc*|firmu|partnera)
0.85 (hľadám|hľadáme|hľadať|pohľadám*|nájdem|nájdeme|nájdi*|zháňam|zháňame|obzerám|obzeráme|obzrieť|poobzer*|poobzrieť|porozhliad*|porozhliadn*|poohliad*|obhliad*|oslovil*|oslovujeme|oslovíme|vyberáme) ~ (si|sa|po)? ~ (niekoho|iného|inú|inej|iných|iní|inde|nového|novú|nových|náhrad*|alternatív*|konkurenc*|konkurenčn*|lacnej*|po niekom|ďalšie agentúr*|spoľahlivejš*)
0.85 (iná|iný|inú|iného|inej|konkurenčn*|nová|nový|novú|nového|novej|druhá) @firm ~ (nám|mi|už|od|ponúk*|nacenil*|spraví*|prevezme|preberá|dal*|sľúbil*|by|urob*)
0.85 (konkurenci*|konkurent*) ~ (ponúk*|ponuk*|nám|mi|má|dáva|za|lacnej*|spraví|nacenil*|oslov*|už|čaká|by|ktor*)
0.85 (u|k|ku|s|od|na) (konkurenci*|konkurenciou|konkurenta|konkurenčnej); (ponuk*|ponuky|rokovan*|rokujeme|rokujem) ~ (od|s|u|iných|z) ~ (konkurenc*|inej|inou|iných|dvoch|troch|iným|ďalších)
0.85 (zvažujem|zvažujeme|zvážime|zvážim|zvážiť|premýšľam|premýšľame|rozmýšľam|rozmýšľame|uvažujem|uvažujeme|prehodnot*|prehodnocujem*) ~~ (spoluprác*|ukonč*|zmenu dodávateľ*|zmenu agentúr*|odchod*|odíd*|inú|iného|inej|inde|zmenu|či pokračovať|či zostať|či ostať|či ďalej|výpoveď|výpovede)
0.85 (posledn*) (objednávk*|zákazk*|spoluprác*|projekt|krát s vami|raz u vás|raz čo|mesiac u vás|faktúra od vás|kvapka)
0.85 (nabudúce|druhýkrát|už|viac|ďalšiu|ďalší|budúci|nikdy) ~ (nnn|neobjednám*|neobjednáv*|nezadám*|neoslovím*|neoslovíme|nebudeme spolupr*|neozveme|nevyužij*|nebudeme u vás|iného|inú|inde|niekoho iného|inokam|nepríd*)
0.85 (zadám|zadáme|zveríme|zverím|dáme|dám|odovzdáme|odovzdám|zveriť|zadať) ~~ (inému|inej|niekomu inému|inam|konkurenci*|inde|iným|niekomu kto)
0.85 (niekto iný|niekoho iného|niekomu inému|niekým iným) ~ (objedn*|spraví|prevezme|pôjd*|nájd*|zver*|ísť|ideme|obrátim*|prejd*)?
0.85 (inde|inam) ~ (objedn*|spraví|prevezme|pôjd*|nájd*|zver*|ísť|ideme|obrátim*|prejd*)
0.85 (pôjdem|pôjdeme|ideme|idem|ísť|obrátim|obrátime|obrátiť) ~ (inde|inam|ku konkurencii|za konkurenciou|k niekomu|na niekoho|na inú|na iného|o dom ďalej)
0.85 (prístupy|prístupov|hesl*|podklady|doklady|dokument*|kód*|domén*|fotografie|zdrojov*|dáta) ~~ (odovzd*|vydať|vydajte|vráťte|vrátiť|preved*) ~~ (nov*|iné*|nástupc*|účtovn*|správc*|agentúr*)
0.85 (s vami|s vašou|s tebou) ~ (nerátam*|nepočítam*|nepokračuj*); (nnn|nerátam|nerátame|nepočítam|nepočítame) ~ (s vami|s vašou) ~
0.85 (sťahujem|sťahujeme|stiahneme|rušíme|ruším|odvolávam) ~ (objednávk*|zákazk*|plnú moc|plnomocenstv*|splnomocn*|poverenie)
0.8 (zmysel|význam|budúcnos*|budúcnosť) ~ (spoluprác*|pokračovať|tejto spolupr*|v tom pokračovať); (nnn|nemá) ~ zmysel ~ (pokračovať|spolupr*|ďalej)
0.8 (pokračovať|pokračovaní) ~ (nnn|nemá|nevidím|nevieme|neviem|nechceme); vypísali ~ (výberov*|tender); (výberové konanie|tender) ~ na
0.8 (poďakuje*|poďakujem|poďakujeme) ~ za spoluprác* ~ (a|ukonč*|končí*|nájd*); dali ~ si ~ nacen* ~ inde
0.8 (tým|týmto) ~ (spolupráca|spoluprácu) ~ (končí|skončila|považujem* za ukonč*|za ukončen*); naša spolupráca ~ (končí|skončila|sa končí)
0.85 (rozhodli|rozhodol|rozhodla) ~~ (zveriť|prejsť|riešiť|robiť|vrátiť|ukončiť|skončiť|interne|nepokračovať|odísť|zmeniť|presunúť|sami|vlastn*|nepredĺžiť|inú|iného|inej|rozlúčiť)
0.85 (nnn|nepokračovať|nepokračujeme|nepokračujem|nepokračoval*|nepredlžovať|nepredĺžiť) ~ (s|v|ďalej|už|zmluv*|spoluprác*)?; (ďalej|naďalej) ~ (nnn|nepokračovať|nechceme|nechcem|nebudeme|nebudem|nemienime)
0.85 (našli|našiel|našla|máme|vybrali|vybral) ~ (sme|som|už)? ~ (si)? ~ (inú|iného|iný|novú|nového|náhradu|firmu ktor*|niekoho|agentúru|inde|lepšiu|spoľahlivejš*|iné riešenie|účtovníčku|dodávateľa)
0.85 (našli|našiel|našla) (sme|som) si ~ (firm*|účtovní*|agentúr*|dodávateľ*|správc*|prekladateľ*|ajťák*|fotograf*)
0.85 (od|k|ku|koncom|po) (januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|nového|budúceho|konca|novom|roka|1|31|#) ~~ (rušíme|ruším|zrušíme|končíme|končím|ukončujeme|odchádzame|nepokračujeme|nerátajte|prechádzame|odhlasuj*)
0.85 (rušíme|ruším|zrušíme|končíme|končím|ukončujeme|nerátajte|nepočítajte) ~ (s nami|od|k|ku) ~ (@month|januára|februára|marca|nového|budúceho|konca|#|nami)?
0.85 (paušál|zmluvu|spoluprácu|služby|podporu|správu) ~~ (nnn|nechceme|nechcem|nepotrebujeme|nebudeme|nepotrebujem) ~ (mať|ďalej|využívať|predlžovať|pokračovať)
0.85 (budeme|budem|začneme) ~ (to)? ~ (riešiť|robiť|zabezpečovať) ~ (interne|sami|vlastnými silami|inak|s niekým|u niekoho|inde|vo vlastnej)
0.85 (objednávať|objednať|využívať|predlžovať|pokračovať|obnovovať|obnoviť|spolupracovať|zadávať|predĺžiť|využívať|odoberať) ~ (nebudeme|nebudem|nechceme|nechcem|nemienime|nemienim|neplánujeme|neplánujem|nehodláme|nnn)
0.85 (nebudeme|nebudem|nechceme|nechcem|nemienime|nemienim|neplánujeme|neplánujem|nehodláme|nnn) ~ (s vami|od vás|u vás|už|ďalej|viac|naďalej|na ďalší|na budúci)? ~ (objednávať|využívať|predlžovať|pokračovať|obnovovať|obnoviť|spolupracovať|zadávať|predĺžiť|odoberať)
0.85 (presunuli|presunul|presunula|prešli|prešiel|preniesli|previedli|zverili|zveril|odišli) (sme|som)? ~ (k|ku|inam|inde|na) ~ (inej|inému|iného|inú|novej|novému|konkurenci*|niekomu|inam|inde)
0.85 (nútení|nútený|nútená|musíme|musím|budeme|budem) ~ (hľadať|nájsť|zháňať|pozrieť) ~ (lacnej*|iné|iného|inú|nového|novú|niekoho|alternatív*|náhrad*|inde)
0.85 (vypoved*|vypovied*|ukončuj*|ukončíme|ukončiť|ukončeni*|končíme|končím|rušíme|ruším|zrušiť|odstupuj*|odstúpiť|nepredĺž*|nepredlžuj*|rozväz*) ~~ (zmluv*|spoluprác*|paušál*|služb*|kontrakt*|objednávk* služieb)
0.85 (prechádzame|prejdeme|prejsť|odchádzame|odídeme|odísť|meníme|zmeníme|zmeniť|presunieme|presúvame|presunúť) ~ (ku konkurenci*|k inej|k inému|inam|dodávateľ*|agentúr*|účtovník*|účtovníč*|firm*|od vás|k niekomu|inde|partnera)
0.85 (uvažujem|uvažujeme|zvažujem|zvažujeme|rozmýšľam|rozmýšľame|premýšľame|prehodnocujeme|prehodnotiť|pohrávame sa) ~~ (zmen*|ukončen*|iných|inú|iného|konkurenc*|odchod*|či pokračovať|či ďalej|alternatív*|spoluprác*|ďalšiu spoluprácu|výpoved*|odísť)
0.85 (hľadáme|hľadám|poobzeráme|obzeráme|poobzerať|našli sme|oslovili sme|máme ponuku) ~ (sa)? ~ (po)? ~ (niekoho iného|inú|iného|nového|náhradu|inú firmu|inde|od konkurencie|inej|inom|konkurenci*) ; (naše cesty) ~ (sa)? ~ (rozchádzajú|rozdelia|rozídu) ; (posledná|posledný|posledné) ~ (objednávka|zákazka|projekt|faktúra|krát) ~ (s vami|u vás|od nás|od vás)
0.85 (odovzdanie|prevod) ~~ (účtov|hesiel|prístupov)
0.85 (známy|kamarát|švagor|sused|kolega) ~~ (za polovicu|za polovičnú|lacnejšie|za menej)
0.85 (považujte|berte|považovať|chápte) ~~ za výpoveď
0.85 naše cesty ~ (rozišli|rozídu|rozchádzajú|rozísť)
0.85 (rozhodlo|rozhodli|rozhodol|rozhodla) ~~ (robiť sami|robiť si to sami|interne|vo vlastnej réžii|vlastnými silami)
0.85 (povedie|preberie|viesť|prevezme) ~ (nám)? ~ (našu|naše|účtovníctvo|nám)? ~ (iná|iný|iné|nová|nový|nové) (kancelária|firma|agentúra|účtovníčka|účtovník|štúdio|dodávateľ|ateliér)
0.85 (ďalšiu|našu|budúcu) ~ spoluprácu ~ (nevidím|nevidíme|si neviem predstaviť|neplánujeme)
0.8 (aká|akú|ako dlhá) ~~ (výpovedná|výpovednú) (lehota|lehotu|doba|dobu) ~~ (zmluv*|u vás|vás)
# porovnávajú, vyvodzujú dôsledky, nevedia, či ďalej
0.8 (vyvodíme|vyvodím|vyvodiť|vyvodzujeme|urobíme|spravíme|urobím|spravím) ~ (dôsledky|záver|závery|poučenie) ~~ (spoluprác*|zmluv*|vás|vami|ďalš*|nabudúce)
0.8 (vyvodíme|vyvodím|vyvodiť|vyvodzujeme) ~ (dôsledky|závery|patričné|zodpovednosť)
0.8 (posledn*) ~ (spoločn*|projekt|zákazk*|objednávk*|spoluprác*) ~ (projekt|zákazk*|objednávk*|rok|prác*|s vami|u vás|od nás|pre nás)
0.7 (či|ci|že) (sme|sme sa|sme si) (si|sa|k sebe)? (vôbec|naozaj|dobre)? (sadli|rozumieme|hodíme|vybrali dobre|správne vybrali)
0.75 (porozmýšľať|popremýšľať|zamyslieť|rozmýšľame|rozmýšľam|premýšľam|premýšľame|zvažujeme|zvažujem|uvažujeme|uvažujem|váhame|váham) ~ (či|ci) ~ (pokračovať|pokračovali|ostať|ostaneme|zostať|zostaneme|ďalej|spoluprac*)
0.8 (prečo|nech) ~ (by sme|by som|mám|máme|mali by sme) ~ (zostať|ostať|zostali|ostali|pokračovať) ~ (u vás|s vami|pri vás|spolupráci)
0.8 (dôvod|dôvody|argument*) ~ (zostať|ostať|pokračovať|nemeniť|neodísť)
0.8 (vyskúšať|vyskúšame|vyskúšam|skúsime|skúsim|oslovíme|oslovím|oslovili sme|oslovil som) ~ (niekoho iného|niekoho nového|iných|inú @firm|iného @firm|konkurenci*|aj iných|dve iné|ďalšie @firm)
0.8 (pozrieť|pozrieme|pozerám|pozeráme|obzerám|obzeráme|obzrieť|porozhliadnuť|porozhliadneme|porozhliadnem|rozhliadame|rozhliadam) ~ (sa)? ~ (inde|po inom|po inej|po iných|po konkurencii|po trhu|čo ponúkajú iní)
0.8 (dostali|dostal|dostala|máme|mám|prišli|prišla|leží) ~ (dve|tri|niekoľko|iné|inú|nové|ďalšie|lacnejš*|lepši*|výhodnejš*|konkurenčn*) ~ (ponuky|ponuku|ponúk|naceneni*) ~~ (než|ako|lacnejš*|lepš*|výhodnejš*|rozumnejš*|zaujímavejš*)
0.8 (porovnávame|porovnávam|porovnali|porovnal|porovnala|zbierame|zbieram) ~ (ponuky|ceny|ponuku|cenníky) ~ (iných|konkurenc*|na trhu|viacer*|s vašou|s vašimi|od iných)
0.8 (dali|dal|dala|necháme|nechali|nechal|nechala) ~ (si|sme si|som si)? ~ (naceniť|vypracovať ponuku|urobiť ponuku|spraviť ponuku) ~ (inde|aj inde|konkurenc*|iným|inej|iného)
0.8 (nabudúce|ďalší|ďalšiu|budúci|budúcu|najbližší|najbližšiu) ~~ (s niekým iným|u niekoho iného|niekomu inému|inde|bez vás|inej firme|inej agentúre)
0.8 (hlas*|rozhod*|schváli*|schvaľ*) ~~ (nepredĺž*|nepokračova*|ukonč*|zmen* dodávateľ*|zmen* agentúr*|zmen* účtovn*)
0.7 (aká|akú|dokedy|kedy) ~ (výpovedná|výpovednú|môžeme|možno|sa dá) ~ (lehota|lehotu|dobu|doba|vypovedať|ukončiť) ~ (s vami|našej zmluv*|zmluvu s|spoluprác*)

[legal]
# lawyers and courts are some clients' daily bread: only with what they do to us
0.9 (náš|nášho|nášmu|naším|našim|naši|našich|naša|našou|našej|našu|môj|môjho|môjmu|mojím|moja|moju|mojej|svojho|svojmu|svojím) (právnik*|právničk*|advokát*|právny zástupca|právneho zástupcu|právnemu zástupcovi|právnym zástupcom|právne oddelenie|právnemu oddeleniu|právnym oddelením|právne|advokátsk*)
0.9 (právnik|právnika|právnikom|právnikovi|právničk*|advokát|advokáta|advokátom|advokátovi|advokátk*|právnemu|právnym|advokátskej|advokátsku) ~~ (ozve|ozvú|kontaktuj*|osloví|odporúč*|prevzal|preberá|vám|vás|predložím*|dám|dáme|poradil*|spisuje|pripravuj*|pripraví|chystá|posúdi*|povedal)
0.9 (odovzdal*|odovzdáme|odovzdám|postúpil*|postúpime|postúpim|posunul*|posunieme|konzultuj*|konzultoval*|poradil*|dal|dali|dáme|dám|riešim|riešime|obrátim|obrátime|zveril*|zveríme|cez|prostredníctvom|najmem|najmeme|oslovím|oslovíme|zavolám|píše|napíše|ozve|ozval|kontaktoval|pošlem|pošleme|vybavím*) ~~ (právnik*|právničk*|advokát*|právnemu|právnym zástup*|právneho zástup*|právnou cestou)
0.9 (obrátim|obrátime|podám|podáme|podať|dám|dáme|skončíme|skončiť|skončí|riešiť|vyriešime|stretneme|uvidíme|vidíme|vymáhať|domáhať|vymôcť|pôjdeme|pôjdem|ideme|hnať|poženiem*|dotiahneme|dotiahnem|budeme|budem|dohráme|tlačíte|núti*|nútení|donúti*|inak|rozhodne|rozhodnúť|žiadať) ~~ (súd|súdu|súde|súdnou cestou|súdnej|súdne|súdom|na súd|súdiť|súdnu|súdneho|žaloba|žalobu|žaloby|žalobou)
0.9 (zažalujem|zažalujeme|zažalujú|vás zažal*|vás žalov*|žalujem vás); súdnou cestou; súdna cesta
0.9 (predžalobn*) ~ (výzv*|upomienk*) ~ (podľa|vo veci|voči|z dôvodu|v zmysle|vám)
0.9 (posielam*|zasielam*|doručuj*|dostanete|príde vám|táto|pošlem*|považuj*) ~~ predžalobn*
0.9 (právn*|súdn*|právnou|súdnou) ~ (krok*|cest*|kroky|cestou|prostriedk*|vymáh*|zastúp*|konani*|dohr*|následk*|rieš*|účink*|podan*)
0.9 (trestn*) (oznámen*|stíhan*|konani*|oznámenie|čin); (náhrad*|náhradu|náhrady|nahradiť) ~ (škod*|ujm*|ušl*|nákladov|škôd)
0.9 (porušeni*|porušil*|porušujete|porušuje|porušen*|nedodržani*|nesplneni*|neplneni*|v rozpore|rozpore) ~ (zmluv*|zmluvn*|gdpr|povinnost*|dohod*|zákon*|ustanoven*|sla|so zmluv*|s zmluv*|so zákon*|podmien*)
0.9 (zmluvn*) (pokut*|sankci*|penál*); zmluvnú pokutu; (podstatn*|hrub*|závažn*) porušen*
0.9 (vymáha*|vymôc*|vymôž*|uplatn*|uplatňuj*|domáhať|domôc*) ~~ (škod*|škôd|nárok*|pokut*|náhrad*|sankci*|súdne voči|právn*)
0.9 (nárok|nároky|nároku|nárokov) ~ (na|z|voči|uplat*) ~ (náhrad*|škod*|vád|voči|zľav* z ceny|odškod*|odstúp*)
0.9 (odškodn*|odškodné|odškodneni*|regres*|rozhodcovsk*|mediátor*|exekú*|exekútor*)
0.9 (obrátim|obrátime|podám|podáme|podať|obrátiť|podal*|podávam*|nahlásim|nahlásime|nahlásiť|oznámim|oznámime) ~~ (soi|obchodn* inšpekci*|inšpekci*|polícia|políciu|polícii|úrad na ochranu|úradu na ochranu|úrad|úradu|komor*|prokurat*|súd|trestn*|oznámen*|sťažnosť na|spotrebiteľ*|podnet)
0.9 (slovensk* obchodn* inšpekci*|soi|ochran* osobn* údajov|prokuratúr*|policajn*|ochranu spotrebiteľa)
0.9 (občiansk*|obchodn*|autorsk*) (zákonník*|zákon|zákona|zákonníka|zákonu); (podľa|v zmysle|zmysle) ~ (paragraf*|zákona č|zákonníka|obchodného|občianskeho|bodu # zmluvy|článku # zmluvy|čl # zmluvy)
0.9 (formálna|formálnu|oficiálna|oficiálnu|písomná|písomnú|posledná|poslednú|predsúdna) (výzva|výzvu|reklamáci*) ~; (vyzývam|vyzývame) ~~ (na|aby|k|v lehote|odstrán*|vráten*|plneni*|splneni*|do)
0.9 (uplatňujem*|uplatniť|uplatníme|podávam*|podať) ~ reklamáci*; (výzva|výzvu) ~ (na nápravu|na plnenie|na odstránenie|na zaplatenie|na vrátenie|k náprave)
0.9 (zodpovednos*|zodpovedáte|zodpovedať) ~ (za škod*|za vzniknut*|za škodu|za spôsoben*|trestn*|za vady)
0.9 (stretneme|uvidíme|uvidime|stretnut*) ~ (na súde|pred súdom|s právnikmi); (notársk*|súdno) znal*
0.9 (škodu|škody|škôd|ujmu|straty|náklady) ~~ (si)? ~ (uplatn*|uplatňov*|vymáhať|vyčísl*|vyúčtujem*|prefakturuj*|nahradíte|nahradiť|žiadame nahrad*|budeme žiadať)
0.9 (advokátska kancelária|advokátsku kanceláriu|advokátskej kancelárii) ~ (vám|vás|už|prevz*|má|ozve|píše|kontakt*); (má|majú|dostane|dostal*) ~~ (naša|náš|môj|moja) (advokát*|právn*)
0.85 (postúpil|postúpila|postúpili|odovzdal|odovzdala|odovzdali) ~~ (nášmu|môjmu|našej) ~ (právnik*|advokát*|právnemu|kancelári*)
0.85 (švagor|brat|sestra|manžel|manželka|známy|bratranec|otec|sused|dcéra|syn) ~~ (advokát*|právnik*) ~~ (argumenty|šance|prípad|silné)
0.85 (ďalší|nasledujúci|najbližší) ~ (list|dopis) ~~ (právn*|advokát*|súd*)
0.85 (určujem|určujeme|stanovujem|dávam|dávame) ~ (vám)? ~~ (poslednú|dodatočnú|konečnú) ~ (lehotu|výzvu)
0.85 (uvidíme|stretneme|vidíme) ~ sa ~ (na súde|pred súdom)
0.85 (vec|spor|záležitosť|to) ~ (pôjde|ide|skončí|dáme|podáme) ~ na súd
0.85 (poisťovňa|poisťovňu) ~~ zodpovednos*
0.85 (porušujete|porušili ste|porušili) ~~ (článok|článku|bod|zmluv*|ustanoven*|podmienk*)
# právnik v rodine, výzvy, komory, polehčovanie so súdom
0.85 (právnik*|právničk*|advokát*|advokátk*) ~~ (prečíta*|pozre*|pozrie*|prešiel|prešla|preštud*|posúdi*|videl*) ~~ (podľa neho|podľa nej|tvrdí|hovorí|vraví|nárok*|šanc*|poruš*|škod*|súd*)
0.85 (právnik*|právničk*|advokát*|advokátk*) ~ (tvrdí|hovorí|vraví|radí|poradil*|odporúč*|nepochybuje) ~~ (nárok*|šanc*|poruš*|škod*|súd*|žalob*|neplat*|vyhra*|dôvod*)
0.85 nemáte ~ na čom stáť
0.85 (keď|ak) ~ nie ~ (po dobrom|v dobrom|inak) ~ (tak|potom|cez|na) ~ (súd|súdom|súdne|právnik*|advokát*)
0.85 (cez|pred|na) (súd|súdom|súdnou cestou) ~ (pôjde*|ísť|hna*|vymáha*|vymôž*|dotiah*|riešiť|vyrieši*|skonč*|uvidíme|dám|dáme)
0.85 (pôjde*|ísť|hnal|hnala|hnali|hnať|vymáha*|vymôž*|dotiah*|riešiť|vyrieši*|skonč*|uvidíme) ~ (cez|pred|na) (súd|súdom|súde)
0.8 (nerád|nerada|neradi|nechcem|nechceme|nechcel|nechcela) ~~ (súdiť|súd|súdom|súde|právnik*|advokát*|žalova*) ~ (ale|no|lenže|avšak|ibaže)
0.85 (hlavičk*|list*|výzv*|pismo) ~ (advokátsk*|právnej|právnick*) ~ (kancelári*)
0.8 (doporučene|doporučený|doporučenou) ~~ (výzv*|advokát*|právn*|list*|upomienk*)
0.8 (výzv*|list*) ~~ (doporučene|predsúdn*|pred podaním žaloby)
0.85 (zvažuj*|podám|podáme|podať|podávam|podali|chystám|chystáme|pripravuj*|napíšem) ~ (podnet|sťažnosť|oznámenie|žalobu|návrh) ~ (na|do|voči) ~ (komor*|inšpekci*|soi|úrad*|súd*|políci*|prokuratúr*|obchodn*|ochran*|dozor*|finančn*)
0.85 (podnet|sťažnosť|trestné oznámenie) ~ (na|do) ~ (komor*|inšpekci*|soi|úrad*|políci*|prokuratúr*|ochran* údaj*)
0.85 (spor|spore|škod*|pokut*|penále) ~~ (vymáha*|nárokova*|uplatn*|chceme ~ späť|chcem ~ späť|žiada* ~ späť|preplat* vy|zaplat* vy)
0.85 (nárokujem|nárokujeme|uplatníme|uplatním|uplatňujem|uplatňujeme|uplatňovať) ~ (si|náhrad*|nárok*|zmluvn*|škod*|pokut*|zľavu z titulu|reklamáci*)? ~ (náhrad*|škod*|zmluvn* pokut*|penále|úroky)
0.85 (právneho|právnemu|právnym|právny|náš|nášmu|našim) (zástupca|zástupcovi|zástupcom|zástupcu|právnik|právnikovi|právnikom|advokát|advokátovi|advokátom|advokáta) ~ (ozve|ozvú|bude|kontaktuje|pošle|preberá|prevezme|odovzd*|vám|vás)
0.85 (odovzdám|odovzdáme|posúvam|posúvame|posuniem|dám|dáme|pošlem|predáme|postúpim|postúpime) ~ (vec|spis|zmluvu|všetko|prípad|to|celú)? ~ (právnik*|advokát*|právnemu zástupc*|advokátskej)
0.85 (zodpovednosť za škodu|zodpovednosti za škodu|poistku zodpovednosti|poistka zodpovednosti|poistenie zodpovednosti|poistke zodpovednosti)
0.85 (poruši*|porušuj*|nedodrža*) ~ (zmluv*|článok|článku|bod|bodu|odsek|paragraf*|podmienk*)
0.85 (článok|článku|bod|bodu|odsek|odseku|paragraf*) ~~ (zmluvnej pokute|zmluvná pokuta|poruši*|náhrad* škody)
0.85 (vyhradzujem|vyhradzujeme) ~ (právo|právne|všetky práva)
0.8 (dôkaz|dôkazy|dôkazov) ~ (odklad*|archivuj*|zbiera*|mám|máme|poslúži*|zíde|zídu|pre)
0.8 (archivuj*|odklada*|zálohuj*|zbiera*|uchováva*) ~~ (dôkaz*|pre istotu|pre prípad|súd*|právnik*)

[reputation]
0.9 (recenzi*|recenzia|recenziu|hodnoteni*|hodnotenie|hviezdičk*|hviezdu|hviezda) ~~ (google|googli|internet*|facebook*|heureka|heuréke|nete|mapách|mapy|zlé|zlú|negatívn*|jedn*|verejn*|napíš*|dám|dáme|pridám*|zverejn*|zavesím*|patričn*|pravdiv*|primeran*|podľa|zaslúž*|pripravenú|rozpísan*)
0.9 (napíšem|napíšeme|pridám|pridáme|dám|dáme|zverejním|zverejníme|zavesím|zavesíme|hodím|hodíme|dáme|vložím|nechám|necháme|zanechám) ~~ (recenzi*|hodnoten*|hviezdičk*|hviezd*|na facebook*|na google*|na linkedin*|na instagram*|do skupiny|na fórum|na internet|na net|na sieť|na siete|na fb|na ig|na web)
0.9 (facebook*|fb|linkedin*|instagram*|tiktok*|google|googli|heuréke|heureka|fórum|fóre|fórach|sociálnych sieťach|sociálne siete|internete|nete|skupine|skupinách|blogu|podcaste) ~~ (napíš*|zverejn*|zdieľ*|opíš*|povie*|dozvi*|rozhlás*|zaves*|varovať|varuj*|postn*|dám|dáme|ohodnot*|opisuj*|vyjde)
0.9 (zverejn*|zdieľ*|opíš*|opíšem|postnem|rozhlás*|varovať|varujem*|ohodnot*) ~~ (facebook*|fb|linkedin*|instagram*|tiktok*|google|googli|heuréke|fórum|fóre|fórach|sieťach|siete|internet*|nete|skupine|skupinách|skupiny|verejn*|blog*|všetk*|celú)
0.9 (jedna|jednu|jednou|1) (hviezd*); (novin*|novinár*|televízi*|médi*|média|médiami|médiám|markíz*|joj|rtvs|stvr|redakci*|tlač*) ~ (zaujím*|napíš*|obrát*|kontakt*|osloví*|dozv*|zverejn*|dám|dáme|pôjd*|určite|rád*)
0.9 (obrátim|obrátime|dám|dáme|pôjdem|pôjdeme|napíšem|napíšeme|kontaktujem|oslovím|oslovíme|zavolám) ~~ (novin*|novinár*|televízi*|televízie|médi*|médií|médiá|markíz*|redakci*|do novín|do médií)
0.9 (poviem|povieme|porozprávam|porozprávame|rozpoviem|roznes*|rozšír*|poviem|varujem|varovať|vyrozprávam|spomeniem|neopomeniem) ~~ (každému|všetkým|známym|kolegom|ďalej|iným|ostatným|v branži|v brandži|v komunite|v odbore|podnikateľom|v okolí|klientom|komore|členom|susedom|po celom|na stretnutí|celému|celej)
0.9 (každému|všetkým|známym|kolegom|ostatným|podnikateľom|klientom|členom|iným) ~~ (poviem|povieme|porozpráv*|varujem*|odradím|odradíme|neodporučím*|odhovor*)
0.9 (nnn|neodporučím|neodporučíme|neodporúčam|neodporúčame|neodporučil*|neodporúčil*|odporučiť nemôž*)
0.9 (dozvedia|dozvie|dozvedieť) sa ~~ (všetci|každý|celé|celá|iní|ostatní|branža|brandža|celom|verejnosť|v celom|okolie|kolegovia|komora|mesto)
0.9 (všetci|každý|celé|celá|iní|ostatní|branža|verejnosť|okolie|mesto|dedina) ~ (sa)? ~ (dozvedia|dozvie)
0.9 (dobré|zlé) meno ~ (vám|pošp*|stráca*|prídete|si); (zlá|antireklam*|negatívn*) (reklam*|reklamu|povesť|publicit*)
0.9 (reklamu|reklama) ~ (vám|urobím|urobíme|spravím|spravíme) ~ (urob*|sprav*|takú|poriadnu)?; (svet je malý|okres je malý|bratislava je malá|slovensko je malé|branža je malá|brandža je malá|reči sa šíria|ľudia si povedia|slovo sa šíri|slovo dá slovo)
0.9 (odradím|odradíme|odhovorím) ~ (každ*|všetk*|známych); (screenshot*|skrínšot*|celú komunikáciu|našu komunikáciu) ~ (zverejn*|zaves*|hod*|skupin*|postn*)
0.9 (hodím|hodíme|dám|zavesím) ~ (to|celé|všetko)? ~ do skupiny
0.9 (@pub) ~~ (@net); (@net) ~~ (@pub)
0.9 (všetkým|každému|každého|všetkých|ľuďom|ľudí) ~ (budem|budeme)? ~ (hovoriť|varovať|rozprávať|odhovárať|odrádzať); (dajú|dávajú|dali) ~ (si)? ~ (na vás|pred vami) pozor; (pozor|dajte si pozor) na (vás|túto firmu)
0.85 (recenzi*|hodnoteni*|hviezdičk*|referenci*) ~~ (napíš*|zverejn*|google|facebook*|pridám|pridáme|internet*|negatívn*|jednu|jednej|dáme|dám|nechám|heureka|bude)
0.85 (napíš*|zverejn*|pridám|pridáme|podelím|podelíme|zdieľa*|uverejn*) ~~ (recenzi*|hodnoteni*|google|facebook*|internet*|skúsenos*|sociálnych|fóre|fórach|verejne|linkedin*|instagram*)
0.85 (poviem|povieme|rozpoviem|varova*|varujem|odradím|odradíme|neodporuč*|odhovor*) ~ (všetkým|ďalej|ostatn*|známym|každému|kolegom|klient*|vás|v branži|o vás|obchodným) ; (v branži|v meste|na dedine|svet je malý|trh je malý) ~ (sa)? ~ (rozchýri|rozpráva|rozkríkne|hovorí|poznáme|malý|každý)
0.85 (médi*|novin*|televízi*|novinár*|soi|inšpekci*|ombudsman*|komor*) ~ (obrátim|obrátime|dám vedieť|kontaktuj*|zaujíma*|oslov*|podám podnet|podnet|podáme)
0.85 (ostatní|iní|všetci|ďalší) ~ (majitelia|klienti|zákazníci|podnikatelia|rodičia|firmy|ľudia|investori) ~ (by)? ~ (mali|majú|musia|nech) ~~ (vedieť|dozvedieť|vedia) ~ (ako|čo) ~ (sa)? ~ (správate|robíte|pracujete|zaobchádzate)
0.85 (jedna|jednu|nula) (hviezdička|hviezdičku|hviezdičiek|hviezda|hviezdu) ~~ (prečo|opýta|spýta)
0.85 (postarám|postaráme|zariadim) ~~ nikto ~~ (nenaj*|neodporuč*|neobjedná*)
0.85 čo si ~ o vás ~ (myslím|myslíme) ~~ (prečíta*|google|internete)
# pravda na otázku, servítka, noviny, ostatní klienti
0.85 servítk* pred ústa
0.8 (všetci|každý) ~ (sa)? ~ (poznáme|poznajú|poznáme sa|pozná každého) ~~ (ja|povie*|rozpráv*|mlčať|rozniesť|rozkrík*|dozv*|roznes*)
0.8 (v|na) (meste|dedine|odbore|branži|okolí|okrese|komunite) ~ (všetci|každý) (poznáme|poznajú)
0.85 (keď|ak|až) ~ (opýta|opýtajú|spýta|spýtajú) ~~ (úprimn*|pravdu|popravde|bez obalu|čo si myslím|nepoteší|radosť neurob*|radosť nespraví)
0.85 (odpoviem|odpovieme|poviem|povieme|budem|budeme) ~ (úprimn*|pravdu|bez obalu|popravde) ~ (a vám|a vás|a to|každému|ľuďom|o vás|neurob*|nepoteš*|všetkým)
0.85 (ostatní|iní|ďalší|budúci|potenciálni|vaši) (klienti|zákazníci|ľudia|podnikatelia|klienti by) ~~ (vedieť|vedeli|dozved*|zaujíma*|zaujalo|počuť|čítať)
0.85 (zaslúžia|zaslúžili|mali|malo|mal) ~ (by|si)? ~ (vedieť|dozvedieť|dozvedel*) ~ (ako|čo) ~~ (zaobchádz*|robíte|pracujete|správate|klam*|vaš*)
0.85 (téma|tému|príbeh|materiál|námet|článok) ~ (pre|do) ~ (noviny|novín|novinár*|médi*|televízi*|rádi*|denník*|markízu|portál*)
0.85 (novinár*|noviny|novinám|médi*|televízi*|denník*|redakci*|markíz*) ~ (by|určite)? ~ (zaujíma*|zaujalo|zaujme|poteš*|osloví*|dozved*|napíš*|zavolá*|pošlem|dám|ozv*)
0.8 (čo|zaujímalo by ma čo) ~ (na to|povedia|povie|by povedali) ~ (povedia|povie|hovoria|ostatní|vaši|médi*|novinár*|sledovate*|čitate*|verejnosť)
0.85 (nechcel|nechcela|nerád|nerada) ~~ (rozpráva|rozprávať|hovoriť|hovoril|písať|písala|ohovára*|šíri*) ~ (zle|o vás|negatív*|recenzi*) ~~ (ale|no|lenže|nedávate|nútite)
0.85 (o vás|o vašej) ~ (rozpráva*|hovori*|píše*|napíše*|napísať) ~ (zle|negatív*|nepekn*|pravdu|každému|všade|verejne)
0.85 (recenzi*|hodnoteni*|príspevok|status|článok|video) ~~ (rozpísan*|pripraven*|napísan*|stačí klikn*|stačí odosla*|ešte dnes|večer|nebude pekn*|nebude milá|nepoteš*)
0.85 (ďalší|ďalším|ďalšia|nasledujúci|nasledujúcim|posledný) (krok|krokom|zastávka|ťah) ~ (bude|je|sú)? ~ (recenzi*|google|facebook*|noviny|médiá|verejn*)
0.85 (recenzi*|google|facebook*|noviny|médiá) ~ (bude|je|sú|budú) ~ (ďalš*|nasledujúc*) (krok|krokom|zastávka|ťah)
0.85 (nebudem|nebudeme) ~ (mlčať|ticho|si to nechávať|tajiť|kryť)
0.85 (nenechám|nenecháme) ~ (si to|to) ~ (pre seba|len tak)
0.85 (doteraz|dosiaľ|doposiaľ|roky) ~ (odporúčal*|chválil*|odporúčam|odporúčali) ~~ (ale|no|odteraz|teraz|už|končí*|prestan*|inak)
0.85 (odteraz|odo dneška|od dnes) ~ (budem|budeme) ~ (hovoriť|rozprávať|odhovárať|varovať|odrádzať)

[complaint.delay]
0.8 (čakám|čakáme|čakajú|čaká|čakal|čakala|čakali|čakanie|čakania) ~ (už|na|stále|márne|ďalší|viac|vyše|skoro|takmer|celý|celé|odvtedy|doteraz|dodnes) ~ (@period|@num|#|márne|doteraz|mesiac|týždeň|od|celú)
0.8 (už|doteraz|stále|dodnes|márne|furt|doposiaľ|stále ešte) ~ (čakám|čakáme|čakajú|čakať|čakali|čakal|čakala)
0.8 (@num|celý|celé|ďalší|druhý|tretí|štvrtý|piaty) @period (už|na|márne|sme|som|len|vás)? (čakám|čakáme|čakajú|čakať|čakali|čakal|čakala)
0.8 (čakám|čakáme|čakať|čakali|čakanie) ~ (doteraz|dodnes|márne|dlho|večnosť|pridlho|zbytočne|ešte); (koľko|dokedy|ako dlho) ~ (ešte)? ~ (čakať|čakáme|čakám|budeme|mám|to|bude|potrvá)
0.8 (dočkať|dočkám|dočkáme|dočkali|dočkal) ~ (sa)?; (@num|#) @period ~ (po termíne|meškani*|meškáte|omeškani*|oneskoreni*|zdržani*|sklz*|neskôr ako|neskoro)
0.8 (už|vyše|viac ako|skoro|takmer|ďalší|druhý|tretí|piaty|celý) ~ (@num)? ~ @period ~ (nič|nikto|čakám|čakáme|čakať|sľubujete|odkladáte|ticho|nedostal* od|meškáte)
0.8 (@work|výkres*|dodáv*|odovzdan*|web|spustenie|realizáci*|stavb*|montáž*|oprava|analýz*|posudok|projekty|ponuka) ~ (nám|stále|už|zase|opäť)? ~ (mešká|meškajú)
0.8 (mešká|meškajú) ~ (@work|dodáv*|odovzd*|spusten*|realizáci*|stavb*|montáž*|oprava|výkres*)
0.8 (zase|opäť|znova|stále|neustále|pravidelne|vždy) ~ (mešká|meškáte|meškajú)
0.8 (meškáte|meškaním|meškanie|meškania|omeškan*|omeškaní|oneskoren*|zmeškal*|zmeškan*|prešvihli|prešvihol|premeškal*|zdržanie|sklz) ~ (@work|vaš*|s|o|dodan*|dodáv*|odovzd*|termín*|preklad*|projekt*|@period|@num|ste|oproti|už|zase|opäť|opakovan*)
0.8 (termín*|lehot*|deadline*|termíny) ~~ (uplynul*|prešiel|prešla|prešli|vypršal*|nedodrž*|nestihl*|nesplnil*|zmeškal*|prepadol|prepadli|posúva*|posunul*|porušil*|uplynul|bol|bola|minul*|ušiel|dávno)
0.8 (nnn|nedodržal*|nedodržiava*|nedodržujete|nedodržuje|nestihli|nestihol|nestihla|nestíhate|nedodali|nedodal|nedodala|nesplnili|nedodáte|nedodaný|nedodané) ~ (ste|vaš*|termín*|lehot*|dohod*|sľub*|slovo|načas|včas)
0.8 po (termíne|dohodnutom termíne|deadline|lehote|sľúbenom termíne)
0.8 (mal|mala|malo|mali|mal by|mala by|malo by|mali by) ~~ (byť|prísť|dostať|dodať|odovzdať|doručiť|poslať|zavolať|dokončiť|spustiť|ozvať|dodan*|hotov*) ~~ (včera|minul*|týždeň|pred|dávno|koncom|začiatkom|hotov*|už|@day|@month|jar|jeseň|zimu|leto|#)
0.8 (mal|mala|malo|mali) byť ~ (na jar|na jeseň|na vianoce|v lete|v zime|na leto|včera|u nás|hotov*); (pri|týmto|takýmto) ~ (vašom|vašim)? temp*
0.8 (mal|mala|malo|mali) ~ (už|dávno|včera) ~ (byť|dodať|prísť|stáť|bežať|fungovať|poslať); hotov* ~ (mal*|malo) byť
0.8 (mal|mala|malo|mali) byť ~ hotov*; (mal|mala|malo|mali) ~ (stáť|bežať|fungovať) ~ (od|už|pred)
0.8 (sľúbil*|sľubovali|sľuboval|sľubujete|prisľúbil*|prisľúbený|prisľúbené|prisľúbenú|sľúbený|sľúbenú|sľúbené|sľúbená|tvrdili|tvrdil*|avizoval*|uisťovali|uisťoval*|hovoril*|garantoval*|povedali) ~~ (do konca|do piatk*|do týždňa|do #|na pondelok|že bude|že to|že pošl*|že príd*|hotov*|včera|do dvoch|do troch|do pár|na budúci|minul*|@day|@month|týždň*|pár dní|konca|dodan*|odvtedy|zajtra|termín*|ozvete|ozve|stále|doteraz)
0.8 (stále|doteraz|dodnes|dosiaľ|zatiaľ|ešte|furt|ani|do dnešného dňa|do dnes|odvtedy|posiaľ) ~ (nnn|nič nie|nič od|nedodal*|nedokončil*|neodovzd*|neposlali|neposlal ste|nespravil*|nezačal*|nevyrieš*|nespust*|nehotov*|nepodal*|neopravil*|nenasad*|neurobil*|nezapracoval*|nevystavil*)
0.8 (stále|doteraz|dodnes|dosiaľ|do dnešného dňa|odvtedy|posiaľ) (nič|ticho|nula|sme nič|som nič|nemám nič|nemáme nič|nie je nič)
0.8 (stále|doteraz|dodnes|dosiaľ|zatiaľ|ešte|furt|ani|do dnešného dňa|do dnes|odvtedy|posiaľ) ~ (nič|nemám|nemáme|neprišl*|neprišiel|nedostal*|nedodal*|nie je|nie sú|nikto|nebol*|nedorazil*|nespravil*|neposlal*|nevidel*|nevid*|ste|neexistuje|nemá|nezačal*|čakám*|nehotov*|neodovzd*|nedokonč*|nespust*) ~ (nič|hotov*|dodan*|od vás|odovzd*|vyrieš*|podan*|@work|spusten*|sľúben*)
0.8 (nnn|nemám|nemáme|nedostal*|neprišl*|neprišiel|nedodal*|neposlal*|nevidel*|nie je|nie sú|nedokončil*|neodovzdal*) ~ (stále|doteraz|dodnes|dosiaľ|do dnešného dňa|ani po|od vás|odvtedy|ešte|posiaľ) ~ (@work|návrh|od vás|nič|hotov*|výstup|výkres*|sľúben*|ponuk*|report)
0.8 (kedy) ~ (konečne|už konečne|uvidím*|sa dočkám*|sa dočkáme|ráčite|mienite|láskavo|vôbec|dostaneme|dodáte|dokončíte|plánujete|sa uráčite)
0.8 (konečne) ~ (dostanem*|dostaneme|dodáte|dokončíte|odovzdáte|pohnete|spraví*|hotov*|pošlete|začnete|dorobíte|pohne)
0.8 (kde|čo) (je|sú) ~ (moje|moja|môj|naše|naša|náš|ten|tá|to|tie|s) ~ (@work|preklad|web|projekt|správa|priznanie|návrh|sľúben*|ponuka|s tým)
0.8 (naťahuj*|naťahova*|preťahuj*|vlečie|vlečú|vliekla|vliekol|ťahá sa|ťahať sa|ťahaj*|otáľa*|odkladáte|odkladanie|odkladaní|odďaľuj*|posúvate|posúva sa|posúvaj*|posúvani*|predlžuj* sa|slimač*|slimák*|slimačí*|lenivc*|korytnač*|korytnačka|korytnačie) ~ (to|sa|nás|tempo*|tempom|termín*|už|o|celý|veci)?
0.8 (trvá|trvalo|trvali|trvajú|trval) ~ (už|vám|to|celé|viac|vyše|ako|večnosť|pridlho|príliš dlho|dlho) ~ (@num|@period|@work|#|dlho|pridlho|večnosť|cirka|odpoveď|vybaven*)
0.8 (zasa|zase|opäť|znova|ďalší|ďalšie|ďalšia|tretí|druhý|druhé|opakovan*) ~ (posun*|odklad*|meška*|zdržan*|omešk*|termín*|odložen*|neskoro|oneskoren*|sklz*)
0.8 (neskoro|pozde|na poslednú chvíľu|na poslednu chvilu|s meškaním|s oneskorením|s omeškaním|oneskorene|po lehote) ~ (ste|prišl*|dodan*|dodal*|podan*|podal*|poslal*|odovzd*|doruč*|ako|nám)
0.8 (spust*|dodan*|dodal*|prišiel|prišl*|odovzd*|dodal*|doruč*|dostali|dostal) ~~ (meškaním|oneskorením|omeškaním|neskoro|po termíne)
0.8 (ani po|po|za) (@num|#) @period ~ (nnn|nedostal*|nemám*|nemáme|nedodal*|neprišl*|nie je|stále|nevidel*|ste ne|nevieme|neviem)
0.8 (čaká|čakajú|čakali|čakal) (na to|na vás|na váš*|na vaše) ~; (nevidno|nevidieť|bez) ~ (konca|konc*|pokroku|posunu)
0.8 (meškal|meškala|meškali) ~ (@num|pol|#|hodin*|takmer|vyše|o|skoro)
0.8 (prišl*|dodan*|dodal*|podan*|podal*|poslal*|odovzd*|doruč*|dorazil*) ~ (neskoro|pozde|na poslednú chvíľu|s meškaním|s oneskorením|s omeškaním|oneskorene|po lehote|po termíne|o # neskôr|o týždeň neskôr|o deň neskôr)
0.8 (od|už od) (januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|leta|jari|jesene|pondelka|utorka|stredy|štvrtka|piatka|vtedy|minulého|začiatku|vianoc) ~~ (čakám*|čakáme|nič|stojí|sľub*|nemáme|nemám|ste|pýta*|prosím*|nefung*|riešime|ťahá*|nikto|nespravil*)
0.8 (na|koľko) ~ (odpoveď|reakciu|opravu|ponuku|výstup*|hlásenie) ~ (sme|som) ~ čakal*; čakali sme ~ (@num|#) ~ @period
0.75 (kedysi|predtým|minule) ~~ (do hodiny|do dňa|v ten istý deň|obratom|na druhý deň) ~~ (teraz|dnes|trvá|čakáme)
0.75 (zaspali|zaspal|spíte|prespali|prespal) ~; (nnn|nepohlo|nepohol|nepohla|nehýbe|nehne|nenastal) ~ (sa|nič|žiadn*|vôbec|ani|posun) ~ (nič|vpred|ďalej)?
0.75 (neprešlo|prešiel|prešli|prešlo|ubehol|ubehli|ubehlo|uplynul|uplynuli|uplynulo|minul|minuli) ~ (už|@num|viac|vyše|#|celý|odvtedy|mesiac|týždeň) ~ (@period|a|nič|od)
0.8 (prešiel|prešli|ubehol|ubehli|uplynul|uplynuli) (už)? (mesiac|týždeň|dva týždne|tri týždne|dva mesiace|tri mesiace|pol roka|polrok)
0.8 (visí|leží|čaká|otvoren*|zaseknut*) ~ (@num|#|už) @period; (visí|leží) ~ (od|už) ~ (@period|@month|pondelka|piatka|utorka)
0.8 (nnn|meškať|mešká|meškáte|meškal|meškala|meškali) (už|vyše|o)? (@num|#|týždeň|mesiac|hodinu) @period?
0.85 (už|čakáme|čakám|viac ako|vyše|skoro|takmer|cez) ~ (dva|tri|štyri|päť|šesť|niekoľko|dvoch|troch|#|mesiac|týždeň) ~ (týždne|týždňov|mesiace|mesiacov|dni|dní|mesiac) ~ (a|na|bez|nič|čakáme|čakám|stále|ticho|meškáte)
0.85 (čakám|čakáme|čakali|čakal|čakala) ~ (stále|ešte|márne|zbytočne|dlho|dodnes|od|večnosť|tretí|druhý) ~ ; (stále|dodnes|doteraz|ešte stále|naďalej|ešte) ~ (čakám|čakáme|nemám|nemáme|nedostal*|neprišl*|neprišiel|nedodal*|chýba|nič|nikde|bez|nedorazil*)
0.85 (mal|mala|malo|mali) (ste|byť|sme|prísť|už)? ~ (byť|prísť|dodať|poslať|dostať|dokončiť|odovzdať|spustiť|hotov*|dorazi*) ~~ (včera|v pondelok|v utorok|v stredu|vo štvrtok|v piatok|pred týždňom|minulý|do konca|dávno|v januári|v máji|v auguste|v septembri|v októbri)
0.85 (sľúben*|sľúbil*|sľubovan*|sľubovali|dohodnut*|avizovan*|potvrden*|tvrdili) ~~ (termín*|pondelok|utorok|stredu|štvrtok|piatok|týždeň|týždň*|včera|mesiac*|koniec|dátum|konca)
0.85 (mešká|meškáte|meškajú|meškanie|omeškan*|oneskoren*|sklz|zdržan*|po termíne|po lehote) ~ (s|už|o|dodávk*|projekt*|týžd*|dní|dni|zase|opäť|znova|tretí|mesiac*|opakovane|vždy)
0.85 (termín|termíny|termínu|lehota|lehoty) ~ (nedodržan*|nebol dodržan*|uplynul*|prešiel|prešvihl*|posunut*|posúva*|zmeškan*|opäť|znova|prekročen*) ; (nedodržal*|nedodržia*|prešvihli|posúvate|posunuli|nestihli|nestíhate) ~ (termín*|lehot*|sľub*|dohod*)
0.85 (kedy) ~ (konečne|už|sa dočká*|môžeme rátať|budeme mať) ~ (dočká*|dostane*|príde|bude|hotov*|rátať) ; (vlečie|ťahá|naťahuje) sa ~ ; (trvá) ~ (príliš|večnosť|neúmerne|strašne|pridlho) ; (nič) ~ (sa nedeje|sa nepohlo|sa nezmenilo|nehýbe) ; (stojí|viazne) ~ na mieste; (stále|zatiaľ|doteraz) nič
0.85 (stále|zatiaľ|doteraz) (nič|ani slovo|ticho) ; (tretí|štvrtý|piaty|druhý) (odklad|posun|termín|raz) ~ (za sebou|v poradí|už|posunu*)
0.75 (ak|pokiaľ|keď) ~~ (znova|opäť|zase|aj) ~~ (meška*|omešk*|nestih*|neskoro|po termíne)
0.8 termín bol ~~ (dnes je|dnes už|a dnes|a je|a stále|a nič)

[complaint.quality]
# does not work
0.86 (nnn|@ne|nefunguje|nefungujú|nefungoval*) ~ (nám|mi|vôbec|už|ani|zase|opäť|@site|správne|poriadne|ako|od|nič)?
0.86 (nič|nikto|vôbec|stále|zase|opäť|znova|už|ani) ~ (nnn|@ne)
0.86 @site (nám|mi|zase|opäť|dnes|včera|ráno|už|úplne|kompletne)? (padol|padla|padlo|spadol|spadla|spadlo|leží|ležia|stojí|je dole|mimo|zmizol|zmizla)
0.86 @site ~ (mŕtv*|pomal*|prázdn*|rozbit*|deravý|je dole|rozsypal*)
0.86 (@site) ~~ (padá|padajú|zamŕza|zamrzol|zamrzla|seká|sekajú|zasekáva|zasekol|zasekla|zasekáva|hádže|hlási chyb*|vyhadzuje|odpája|odpadáva|vypadáva|vypadol|vypadla|výpadky|hackn*|zavíren*|zablokoval*|biela obrazovka|chyba 500|404|500|rozpadn*|rozhaden*|krachol|haprovat|haprov*|haprujú|haproval*|hapruje|blbne|blbnú|štrajkuje|spomalil*|hnil*|kolabuje|skolaboval*)
0.86 (padá|padol|padla|spadol|spadla|zamŕza|zamrzol|seká|zasekáva|vypadáva|vypadol|vypadla|odpája|blbne|hapruje|leží) ~ (nám|mi|zase|opäť)? ~ @site
0.86 (nnn|nedá|nedajú|nedalo|nemôž*|neviem|nevieme|nevedia|nedokáž*) ~ (sa|do)? ~ (prihlásiť|otvoriť|zapnúť|vytlačiť|tlačiť|objednať|zaplatiť kart*|odoslať|dostať do|pripojiť|používať|pracovať|čítať|použiť|fakturovať|blokovať|spustiť|stiahnuť|uložiť|predávať|vystavovať|volať|dovolať cez)
0.86 (prestal*|prestáva*) ~ (fungovať|chodiť|ísť|tlačiť|svietiť|hrať|bežať|odpovedať|synchron*|zálohovať|doruč*)
# mistakes
0.86 (plno|plný|plná|plné|množstvo|kopa|kopu|hromada|hromadu|veľa|hrub*|zásadn*|vážn*|vážna|elementárn*|trápn*|gramatick*|pravopisn*|školáck*|tie isté|rovnak*|rovnaké|opakovan*|ďalšia|ďalšie|zase|opäť|znova|samé|samá|neprijateľn*|@num|#|vaša|vašou|vaše|vašu|viacero|závažn*|faktick*|základn*|drobn*) ~ (chyb*|chýb|nedostatk*|nedostatok|omyl*|vád|vady|vada|preklep*|hrúbk*|hrúbiek|gramatick*|nezrovnalost*|nepresnost*|závad*|bugov|bugy|prešľap*|lapsus*|nedorobk*|kiks*)
0.85 (chyb*|chýb|nedostatky|nedostatkov|preklep*|preklepov|vady|vád|závady|závad|nedorobky|nedorobkov|nezrovnalosti|hrúbk*|nepresnost*|prešľap*|bug|bugy) ~ (vo|v|na|po|ktor*|ste|sú|je|pribudl*|bola|boli|bol|sme|nám|vidno|našl*) ~ (@work|vaš*|ste|preklad*|texte|stavbe|projekte|web*|výkres*|odovzd*|našli|našiel|vraci*|opakuj*)?
0.85 (našli|našiel|našla|objavil*|obsahuje|obsahujú|sú v|je v|máte|urobili|spravili|spravil*) ~~ (chyb*|chýb|nedostatk*|preklep*|vady|závad*|omyl*|nezrovnalost*|hrúbk*)
0.86 (pomýlil*|poplietl*|zabudl*|zabudol|vynechal*|opomenul*|opomínate|prehliad*|pokazil*|zničil*|poškodil*|rozbil*|vymazal*|zmazal*|prepísal*|zmiešal*|zamenil*|pokašľal*|zbabral*|zmrvil*|zvrtal*|zvrtl*|prevŕtal*|vytopil*|zaplavil*|zhodil*|zhoden*|pokafral*|dokafral*|domotal*|zmotal*|zbúral*|poškrab*|dokaličil*|zadrel*|zaliali|zalial*|znefunkčn*|dodrbal*|dobabral*|zmršil*|sprznil*) ~ (ste|sa|nám|mi|vaš*|vaši|váš|pri|v|@site|@work|dáta|údaje|cel*|tam|termín|na|ten|tú|moj*|naš*|strop|sten*|plot|kábel)
0.86 (ste|vaši|vaša|váš|vaše|technik|technici|kolega|kolegyňa|pracovní*|montážnik*|chlapci|pracovníci) ~~ (pomýlil*|poplietl*|zabudl*|zabudol|vynechal*|opomenul*|prehliad*|pokazil*|zničil*|poškodil*|rozbil*|vymazal*|zmazal*|prepísal*|zamenil*|pokašľal*|zbabral*|prevŕtal*|zhodil*|preseknú*|presekol|presekli|zalial*|vytopil*|poškrab*|dodrbal*|odpojil*|vypli|zmotal*|domotal*)
0.86 (zlý|zlá|zlé|zlú|zlým|zlej|zlou|zlého|nesprávn*|mylne|mylný|chybn*|neplatn*|neaktuáln*|cudz*|iný|iná|iné|inú|iného|inej) ~ (adres*|číslo|číslom|čísla|meno|menom|názov|názvom|logo|loga|dátum*|verzi*|cenu|cenou|ceny|cenami|cenník*|sum*|farb*|rozmer*|farba|jazyk*|súbor*|ičo|dph|sadzb*|formát*|materiál|text*|fotk*|fotograf*|sál*|miest*|údaj*|deň|hodin*|preklad*|odkaz*|kus|veľkos*|pohár*|rok|odtieň)
0.86 (chýba|chýbajú|chýbal|chýbala|chýbali|chýbalo|chybali) ~ (tam|v|vo|na|nám|celá|celé|polovica|polovic*|@num|#|jedn*|posledn*) ~ (stran*|strán|strany|odsek*|kapitol*|polož*|fotk*|fotiek|súbor*|podpis*|príloh*|doklad*|časť|vet*|polovica|zásuv*|produkt*|diakritik*|preklad*|logo|údaj*|tretina|schodisk*|dverí|okno|okná|stoličk*|jedl*|mikrofón*|riadok|riadky|dáta)
0.86 (neprofesionáln*|nekvalitn*|mizern*|slab*|zl*|zlá|podpriemern*|úboh*|žalostn*|katastrof*|otrasn*|hrozn*|biedn*|nedbal*|povrchn*|odfl*|odflákn*|lajdá*|lajdáck*|nedostatočn*|nízk*|amatérsk*|šlendriánsk*|hrôza|nepoužiteľn*|fušersk*|príšern*) ~ (@work|robot*|kvalit*|kvalita|výsledk*|práca|prácu|služ*|úroveň|úrovni|prevedeni*|spracovan*|vyhotoven*|odveden*|urobené|urobená|spraven*)
0.86 (@work|kvalita|úroveň|robota|prevedenie|spracovanie) ~ (je|bol|bola|bolo|boli|sú|vyzerá|vyzeral*|pôsobí|dopad*|ani|dodan*|absolútne|úplne|naozaj)? ~ (neprofesionáln*|nekvalitn*|mizern*|slab*|zlý|zlá|zlé|podpriemern*|úboh*|žalostn*|katastrof*|otrasn*|hrozn*|biedn*|nedbal*|povrchn*|odfl*|lajdá*|nedostatočn*|amatérsk*|nepoužiteľn*|nečitateľn*|nečiteľn*|nezrozumiteľn*|príšern*|hanba|tragédi*|nanič|na nič|nahovno|fiasko|sklaman*|pod úroveň|pod psa|nepodaren*|nedotiahnut*|nedokončen*|rozmazan*|tmav*|krivo|krivý|krivá|krivé|odpad|paškvil|bieda)
0.86 (šlendrián|fušerina|fuška|babračka|paškvil|zmätok|lajdáctvo|odfláknut*|odfláknuté|nedorobok|lepené|odbité|odbil*|narýchlo|na kolene|od oka|od buka|od buku|hala bala|halabala|na kolenách|polovičat*|nedotiahnut*|nedokončen*|nedorieš*|amaterčina|amatérčina|amaterizm*|amatérizmus|nepodarok|zmätočn*)
0.86 (google|strojov*|automatick*|umel*|chatgpt|chat|gpt|deepl|prekladač*|ai) ~ (preklad*|translat*|prekladač*|inteligenci*|vygenerovan*|by to preložil*|to preložil*|zvládol|zvládne) ~
0.86 (nnn|nezodpoved*|nespĺňa*|nesplnil*|nevyhovuj*|nepripomína|nesúhlasí s|nesplnili|nesplnilo) ~ (zadani*|objednávk*|dohod*|očakáva*|kvalit*|tomu|realit*|projekt*|štandard*|predstav*|požiadav*|norm*|zmluv*|úrovn*|účel*|ničomu|brief*|ponuk*|schválen*|náhľad*|vzork*|tomu čo|popis*)
0.86 (inak|iné|iný|iná|inú|niečo iné|úplne iné|ďaleko od|v rozpore s|mimo) ~ (ako|než|od|s)? ~ (dohodl*|objednal*|zadan*|zadal*|dohodnut*|chcel*|očakával*|zadania|objednávk*|sľúbil*|sľuboval*)
# results
0.85 (návštevnos*|predaj*|predaje|predajov|tržb*|objednávk*|dopyt*|pozíci*|dosah*|konverzi*|klik*|leady|leadov|výsledk*|výsledky|čísla|výkon|zápis*) ~~ (klesl*|klesol|klesla|klesá|klesaj*|klesli|pokles*|padá|padol|padli|spadl*|prepadl*|prepad*|mizern*|slab*|nula|nulov*|stojí|stoja|stagnuj*|nikde|dolu|nevid*|nevidíme|nevidím|žalostn*|nedostav*|biedn*|nestúp*|pod očakáv*|zhorš*|tragick*|horš*|žiadn*)
0.85 (pokles*|prepad*|klesl*|klesol|klesá|žiadn*|žiadne|nula|nulov*|nevidím|nevidíme|slabé|slabý|nijak*|mizern*|nnn|nepriniesl*|neprináša*|neprišl*) ~ (efekt*|výsledk*|výsledok|prínos*|objednávk*|návštev*|predaj*|dopyt*|zákazník*|klient*|leady|leadov|posun|pokrok|zlepšen*|účinok|ani jeden|ani jedn*)
# consequences, repairs, what is wrong with it
0.85 (musím|musíme|museli|musel|musela) ~~ (opravovať|prerábať|prerobiť|preložiť znova|zachraňovať|hasiť|vysvetľovať klient*|ospravedlň*|prepisovať|opraviť po|nosiť|sami|sama|ručne|znovu|odznova|naprávať|doplácať|platiť pokut*|sám)
0.85 (opravovali|prerábali|zachraňovali|naprávali) ~ (sme|po|to|vás); (doplácal*|doplatil*|doplácame) ~ (my|na|sme|to|vaš*)
0.85 (pokuta|pokutu|pokuty|penále|sankciu|sankcia) ~ (nám|mi|od|z|za|hrozí|prišl*|dostal*|vyrubil*|daňov*) ~ ; (hrozí|prišla|dostali|dostal|vyrubili) ~ (nám|mi|sme|som) ~ (pokut*|penál*|sankci*)
0.85 (výpadok|výpadku|výpadky|výpadkov) ~ (@site|elektrin*|trvá|trval*|stále|po vaš*|spôsob*|opäť|zase)
0.85 (porucha|poruchu|poruche|únik|havári*|zatopen*|zatiek*|zateká|zatieka|preteká|pretek*|praská|prasklin*|odlupuj*|odpadáva|kvapká|krivá|krivé|nerovn*|trhlin*|vytopen*) ~
0.85 (reklamujem|reklamujeme|reklamáciu|reklamovať) ~ (@work|vaš*|tovar|dielo|na|dodan*|vad*|preklad*|výtlač*|tlač*|podľa|opravu|uplatň*|to)
0.85 (po|od|vinou|kvôli) (vašej|vašom|vašich|vášho|vašom|poslednej|piatkovej|pondelkovej|stredajšej|včerajšej|víkendovej|nočnej|tej|utorkovej|štvrtkovej) ~ (údržb*|aktualizáci*|úprav*|oprave|zásah*|zásahu|migráci*|výmen*|návštev*|inštaláci*|servis*|prác*|technik*|update*|chyb*|nedbanliv*|odstávk*|oprav*)
0.85 (stále|naďalej|znova|znovu|opäť|zase) ~ (hlási|vyhadzuje|ukazuje|hádže|chybu|tá istá chyba|ten istý problém|to isté|padá|svieti|zateká|kvapká|mrzne|seká|píše chyb*)
0.85 (vôbec|ani|rozhodne) ~ (nie je|nie sú|nebol*|nevyzerá) ~ (ako|to|podľa|v poriadku|hotov*|použiteľn*|dobr*|kvalitn*)
0.85 (niečo|čosi) ~ (nesedí|nehrá|zle|nie je v poriadku); (hore nohami|krížom krážom|dohora nohami|o stoličku vedľa|celé naopak|otočené naopak|prehoden*|pohádzan*|popletené|poprehadzovan*) ~
0.85 (vyzerá|vyzeralo|vyzeral*|pôsobí) ~ (ako) ~ (od|z|po|dieťa*|deväťdesiat*|word*|urobil|paint*|robil*|amatér*|päťročn*|prvák*|žiak*|brigádnik*|narýchlo)
0.85 (hanbil*|hanbím|hanbíme|hanba|zahanbil*|strápnil*|trápne|potupa|hanbiť) ~ (sme|som|sa|pred|nám|za|vás|hostí|klientom) ~
0.85 (zákazníc*|klienti|hostia|zamestnanci|kolegovia|pacienti|rodičia|kuchár*|používatelia|majstri|majster) ~~ (sťaž*|nadáv*|nevedia|nemôžu|odchádz*|odišl*|hladn*|smej*|smiali|vysmia*|rozčul*|hrom*|čakali v|stáli)
0.85 (tiket|ticket|hlásenie|požiadavku|reklamáciu) ~~ (uzavreli|uzavretý|uzavreté|zatvorili|uzatvorili|uzavrel) ~~ (stále|nevyrieš*|pritom|hoci|neprečít*|nemuseli|problém|trvá|aj keď|otvoril*)
0.85 (odstrán*|odstránenie|náprav*|napraviť) ~~ (vady|vád|závady|závad|nedostatky|nedostatkov|nedorobky); (vady|závady|nedostatky|nedorobky) ~ (odstrán*|diela|stavby|strechy|na|opraven*)
0.85 (kým|pokiaľ|dokiaľ|dovtedy) ~~ (nebude|nebudú|nnn) ~ (fungovať|funkčn*|v poriadku|opraven*|hotov*)
0.85 (za vyriešené|za vyriešený|za uzavret*) ~ (považ*|označ*); bol* lepš*; (kvalita|úroveň|starostlivosť|servis) ~ (klesá|klesla|ide dolu|upadá|upadla|zhoršil*|šla dolu|nula)
0.85 (visel*|visí|visia|svietil*|svieti) ~~ (star*|zl*|chybn*|neaktuáln*|minuloročn*|z roku|cenami)
0.86 (je|sú|bol*|prišl*|prišiel|dodan*|doručen*|dostal*|dorazil*|našli sme|našiel som) ~ (pokazen*|zničen*|poškoden*|rozbit*|poškriaban*|zdeformovan*|prasknut*|zlomen*|roztrhan*|nefunkčn*|odratan*|vytopen*)
0.86 (stratil*|stratili|zmizl*|zmizli|zmazal*|vymazal*) ~ (ste|nám|mi|sa)? ~ (dáta|údaje|súbor*|doklad*|podklady|maily|fotk*|zálohy|objednávky|celý|celú|všetko)
0.86 (nnn|nepoznal*|neovláda*|neovládal*|nerozumel*|nevedel*|netušil*) ~ (ani)? ~ (základn*|pojm*|terminológi*|čo robí|ako|odkiaľ|téme|problematik*|text|obsah|odbor*|nič)
0.86 (stojí|stoja|stáli|stála) ~ (nám|mi)? ~ (všetky|celá|celý|tri|obe)? ~ (pokladn*|výroba|linka|systém|server|web|eshop|prevádzka|expedíci*)
0.86 (škodu|škody|škoda|škôd) ~~ (spôsobil*|spôsoben*|vznikl*|napáchal*|narobil*); (spôsobil*|napáchal*|narobil*) ~~ (škod*|škôd|problém*|strat*|zmätok)
0.85 (namiesto|miesto) ~~ (je|prišl*|prišiel|dostal*|dodal*|máme|tam|vytlačil*|namontoval*|sme našli|ste dali|ste poslali)
0.86 (dodali|doručili|poslali|vytlačili|namontovali|nasadili|spustili|dali|použili|preložili|uviedli|napísali|zverejnili|osadili|urobili|nahrali|dodal|poslal|spravil) (ste|nám|mi) ~~ (iný|inú|iné|iného|zlý|zlú|zlé|zlá|starú|starý|staré|starým|cudz*|nesprávn*|opačn*|opačne|polovic*|menej|naopak|nekompletn*|neúpln*|chybn*|krivo|hore nohami)
0.86 (jedlo|káva|obsluha|ozvučenie|mikrofón*|kapela|moderátor|výzdoba|čašní*|raut|bufet|projektor|zvuk|svetlá|svetlo|stoly|stan) ~ (studen*|nebol*|nešl*|nešiel|vypadával*|nestíhal*|zlá|zlé|zlý|málo|došl*|vypadol|nefungoval*|spadol|nedoraz*|neprišl*|hrozn*|spadl*)
0.85 (ani|stále|už) ~ (tretí|druhý|tretia|druhá|piaty|štvrtá) ~ (oprave|oprava|pokus|verzi*|korektúr*|návštev*|zásah*)
0.85 (nnn|nenájde|nenájdu|nevidí|neprečíta|nerozoznať|nerozozná|nevidno) ~ (tlačidl*|košík*|kontakt|telefón|cen*|nič|sa|ani|to)
0.85 (nič|vôbec|nikomu) ~ (nnn|nepriniesl*|neprináša|neprinies*|nezlepšil*|nezmenil*|nepomohl*|nevyriešil*|nepredal*)
0.86 (zmizol|zmizla|zmizlo|zmizli|chýba|chýbajú|vypadol|vypadla|vypadlo) ~ (celý|celá|celé|článok|odsek|strana|strany|kapitola|polovica|text|logo|údaje|produkty|položky|časť|tabuľka|obrázok|fotka|fotky)
0.85 (roztiahnut*|zdeformovan*|rozpixelovan*|neostr*|rozmazan*|useknut*|odrezan*|orezan*|prekryt*|rozmáčan*|vyblednut*|skrivený|skrivené) ~ ; (dajte|dať|uveďte|uviesť) ~ do poriadku
0.86 (pomalší|pomalšia|pomalšie|horší|horšia|horšie) ~ (než|ako) ~ (predtým|pred|minul*|kedysi|vlani|bol*); (vyhodí|vyhadzuje|odhlási|odhlasuje|vyhadzovalo) ~ (nás|ma|každ*|zo systému)
0.85 (kto) ~ (to|toto) ~ (schvaľoval|schválil|kontroloval|robil|vymyslel|preklad*|čítal|spravil)
0.85 (zl*|nesprávn*|chybn*|star*|neaktuáln*|pomýlen*|iné) (adres*|dátum*|sum*|názov|meno|mená|logo|verzi*|cen*|súbor*|čísl*|farb*|fotk*|údaj*|údaje|formát*|rozmer*|jazyk*|link*|ičo|dič|období|obdobie|preklad*|príloh*|účet|sadzb*|telefón*|mierk*)
0.85 (plné|plná|plný|plno|množstvo|kopa|veľa|hemží|viacero|ďalšie|tie isté|rovnaké|hrubé|zásadné|trápne|viaceré|našli sme|našla som|našiel som|objavili) ~ (chýb|chyby|chybami|preklepov|preklepy|nedostatk*|závad*|nezrovnalost*|nepresnost*|omylov|bugov|diery)
0.85 (nefunguje|nefungujú|nefungoval*|neotvára|nezobrazuje|nenačíta*|netlačí|neodosiela|neukladá|nesedí|nesedia|nepasuje|nesynchronizuje|nespustí|neprihlási|nedrží|netesní|prestal* fungovať|prestáva fungovať|vypadáva|nestíha tlačiť)
0.85 (spadol|spadla|spadlo|zamrzol|zamŕza|seká|vypadol|vypadla|vypadlo|zmizl*|zmizol|stratil* sa|vymazal*|vymazan*|poškoden*|rozbit*|prasknut*|tečie|zateká|odpadáva|odpadol|krivý|krivé|krivo|poškriaban*|rozmazan*|nečitateľn*|orezan*|rozhodil*|rozsypal*)
0.85 (nie to|niečo iné|úplne iné|inak|v rozpore|nezodpovedá|nezodpovedajú) ~ (objednal*|dohodl*|chcel*|žiadal*|zadan*|zadal*|so zmluvou|so zadaním|dohode|objednávke|výkresu|ponuke|povedali)
0.85 (nezapracovan*|nezapracovali|nezohľadn*|ignorovali|vynechali|vynechan*|zabudli|prehliadli|neopravil*|neopraven*) ~ (pripomienk*|zmen*|požiadavk*|korektúr*|poznámk*|strán*|časť|položk*|príloh*|naš*|moj*|pokyn*)
0.85 (znie|vyzerá|pôsobí|číta sa) ~ (ako|akoby) ~ (z prekladača|google|strojov*|šablón*|rýchlo|robil*|študent*|amatér*|brigádnik*|skopírovan*|automat*|odfláknut*|narýchlo|na kolene|dieťa|robot*) ; (google translate|google prekladač|z prekladača|strojový preklad|na kolene|narýchlo|copy paste|odfláknut*)
0.85 (musel* som|museli sme|musím|musíme) ~ (to|všetko|sám|sama|sami)? ~ (prerábať|prerobiť|opravovať|opraviť|prepisovať|prepísať|robiť odznova|urobiť znova|vyhodiť|ospravedlňovať|vysvetľovať klient*|dať vytlačiť znova)
0.85 (ani jeden|ani jedna|žiadne|žiadny|žiadna|nula|nulov*|menej|len dva|iba dva|iba tri|minimum) ~ (dopyt*|objednáv*|klient*|zákazník*|klik*|výsledk*|efekt*|rezerváci*|zlepšeni*|predaj*|návštev*|leadov)
0.85 (pokut*|penále|sankci*|úrok* z omeškania|výzv*) ~ (od daňov*|z daňov*|za neskor*|za oneskor*|zo sociáln*|kvôli vám|vašou vinou|pretože ste|lebo ste|od úradu|za nepodan*)
0.75 (nie je|nebolo|to nie je|nezdá sa) ~ (úplne|celkom|práve|presne) ~ (to)? ~ (čo sme|čo som|ako sme|podľa predstáv|predstav*)
0.75 (za|po) (vašou|vašej|vašu) (chyb*|chybou|oprave|aktualizáci*|zásahu|úprave) ~~ (nefung*|netlač*|nejde|nejd*|prestal*|padá|spadl*|pokut*|stojí)
0.7 (prekvapilo|zarazilo|zarazila|zaskočilo|prekvapuje) ~ (že) ~~ (chýba|chýbajú|nesedí|nesedia|chyb*|zabudli|nie je|nie sú)

[complaint.neglect]
0.85 (nnn|neodpísal*|neodpovedal*|neodpovedá*|neodpovedajú|neodpoviete|neodpovedáte|neozval*|neozýva*|neozvete|neozve|neozvali|nereaguje*|nereagovali|nereagoval*|nereagujú|nedvíha*|nedviha*|nedvihol|nedvihl*|nezdvíha*|nezdvihol|nezdvihl*|nezodvihl*|neberie|neberiete|nezavolal*|nevolal*|nekomunikuj*|nekomunikoval*|neunúval*|neinformoval*|neinformuj*|neupozornil*|neobťažoval*|neoznámil*|neráčil*|neuráčil*|nepočúva*|nezaujíma*|nezaujímame|nevenuje*|nevenujú|nevenoval*|nevšíma*|nespýtal*|nepozdravil*|neprišl* ospravedl*|neospravedlnil*) ~ (nikto|mi|nám|ste|sa|ani|na|vám|vás|vôbec|telefón*|odvtedy|maily|už|nič)?
0.85 (nikto|nik|ani|vôbec|nikdy|žiadn*) ~~ (nnn|neodpís*|neodpoved*|neozv*|neozýv*|nereag*|nedvíh*|nedviha*|nedvih*|nezdvíh*|nezdvih*|nezodvih*|neberie|nezavol*|nevolal*|nekomunik*|neinformoval*|neupozorn*|neunúv*|nezaujím*|nevenuje|nespýtal*|neoznámil*|neohlásil*|nerieši*|nepozr*|neopýt*|nezaujíma*|neospravedln*|neupozor*|nekontaktoval*|neprečítal*)
0.85 (bez|žiadna|žiadnu|žiadnej|ziadna|nijaká|nula|nulová|nulov*|ani) ~ (odpoved*|odpoveď|odozv*|odozva|reakci*|reakcia|vysvetlen*|spätn* väzb*|ospravedlneni*|slov*|slovo|mail|riadok|vyjadreni*|ohlasu|komunikáci*|záujm*|ozveny|telefonát)
0.85 (odpoveď|odpovede|reakcia|reakciu|odozva|odpoved|vyjadrenie|vysvetlenie|komunikácia) ~ (nnn|žiadn*|ziadn*|nijak*|nikde|neprišl*|som nedostal*|sme nedostali|nula|nulov*|nedostal*|stále nemám*|viazn*|nedočkal*)
0.85 (ticho|mlčani*|mlčíte|mlčanie|mlčí|hluch*|hrobov*|rádiov*) ~ (z|od|na|ako|v|po pešine|telefón*|uši|ticho|zo)?
0.85 (ignoruj*|ignoroval*|ignorovan*|ignorovani*|ignoráci*|prehliadan*|prehliadate|prehliadajú|zanedbáv*|zanedbal*|zanedban*|odignorov*|vykašľal*|kašlete|kašle|kašľú|kašlú|odbíja*|odbíjan*|odbil*|odbav*|zametáte) ~ (nás|ma|mňa|moje|môj|naše|nám|mi|na|ste|klient*|maily|vás|sa)?
0.85 (@nth|#|@num|piaty|štvrtý) (mail|maily|mailov|správa|správu|urgenci*|list|listy|krát|upozornenie|upozornenia|telefonát*|telefonátov|žiadosť|hovor*|hovorov|prosba|sms|tiket*|hlásenie)
0.85 (toto|to|už|píšem|posielam|tento) ~ (je)? ~ @nth ~ (krát|mail|správa|urgenci*|list|upozornen*|raz|žiadosť|pripomien*|čo|tiket*|hlásen*)
0.85 (@nth|niekoľkokrát|viackrát|opakovane|mnohokrát|stokrát|trikrát|dvakrát|štyrikrát|päťkrát|šesťkrát|desaťkrát|xkrát|koľkokrát|tisíckrát) ~ (som|sme|vás|vám|už|to|ma|nás|píš*|urg*|žiad*|volá*|prosí*|pýta*|pripomín*|upozorňuj*) ~ (písal*|volal*|urgoval*|žiadal*|prosil*|upozorňoval*|upozornil*|pýtal*|hlásil*|nahlásil*|píšem*|volám*|žiadam*|pripomínam*|pripomínal*|telefonoval*|prepojil*|odkázal*|prepoj*|kontaktoval*|pýtam*|tvrdí*|tvrdia|sľubuje*)
0.85 (písal|písala|písali|volal|volala|volali|urgoval*|žiadal*|prosil*|upozorňoval*|upozornil*|pýtal*|hlásil*|pripomínal*|telefonoval*|píšem|volám|skúšam|skúšal*|kontaktoval*|urgujem*) ~ (som|sme|vám|vás|sa|už|to|na|ohľadom)? ~ (@nth|niekoľkokrát|viackrát|opakovane|mnohokrát|trikrát|dvakrát|štyrikrát|päťkrát|márne|bezvýsledne|bez odozvy|bez odpovede|bez výsledku|zbytočne|už #|stále|dookola|na hluchý)
0.85 (@num|#|celý|celé|už) @period ~ (ste|mi|nám|sa|nikto|nik|vôbec|nič)? ~ (nnn|neodpís*|neodpoved*|neozv*|neozýv*|nereag*|nedvíh*|nedvih*|nedviha*|nezdvíh*|nezdvih*|neberie*|mlčíte|mlčí|ticho|bez odpoved*|bez odozvy|bez reakci*|nevol*|nekomunik*)
0.85 (na|odpoveď na|reakciu na) ~ (maily|mail|listy|list|správy|správu|telefonáty|moje|môj|naše|otázky|otázku|urgencie|urgenciu|hlásenie|pripomienky|tiket*|žiadosť) ~~ (nnn|neodpoved*|neodpís*|nereag*|nikto|žiadn*|bez|nedostal*|neprišl*|márne|doteraz|stále|ticho|zabudl*|čakám*)
0.85 (nnn|nemožno|nedá sa|nedá|nemôžem|nemôžeme|neviem|nevieme|ťažko|nedarí) ~ (sa)? ~ (dovolať|dozvoniť|dopátrať|zastihnúť|kontaktovať|skontaktovať|spojiť|dočkať odpoved*|dostať odpoveď|dohovoriť|dozvedieť)
0.85 (nnn|nedovol*|nezastih*|nedozvon*|nedozvied*|nedozved*) ~ (sa)? ~ (nikto|ani|nikoho|u vás|vám|nič|kedy|čo)?
0.85 (dôležitejš*|väčší|väčších|väčšie|väčšími|lepší|lepších|bohatší*|vip|veľkí|veľkých) ~ (klient*|zákazník*|zákazk*|ryby|projekt*|hráč*|ako my|ako ja|než my|než ja)
0.85 (malá|malé|malý|malí|malou|malého|malých|drobný|menší|menších) ~ (klient*|ryba|ryby|ryby|zákazník*|firm*|firmička|hráč*|sme pre|pre vás|fialky) ~
0.85 (piate koleso|piatym kolesom|na poslednej koľaji|na druhej koľaji|na vedľajšej koľaji|posledné miesto|poslednom mieste|na chvoste|druhá trieda|druhej kategórie|druhotriedn*|číslo v systéme|len číslo|iba číslo|len položka|popoluš*|najnižšiu prioritu|na konci radu|stratil* záujem|strácate záujem)
0.85 (pocit|dojem|pripadám|pripadáme|cítim|cítime) ~~ (nezáujm*|ignorovan*|prehliadan*|nezaujím*|nezáleží|zabudl*|odstrčen*|odložen*|obťažuj*|otravuj*|číslo|neexist*|vzduch|neviditeľn*|na poslednej|zanedb*|menejcen*|popoluš*|pred stenou|hovor* do steny|do steny|nepočúva*|nemáte čas|na nás nemá*|strat* záujem|nepotrebn*|nikoho|na okraji|ako žobrák*|koles*)
0.85 (nnn|nezáleží|nezaujímame|nezaujíma|nezaujímajú|nevážite|nevnímate|nepočúvate|nestojíme|nestojím) ~ (vám|vás|nikoho|na nás|si|nikto|už|za to|vám za|našu|mojej|spätn*) ~
0.85 (nnn|nemáte|nemá|nemajú) ~ (už)? čas ~ (na nás|pre nás|na mňa|pre mňa); (na nás|pre nás|na mňa|pre mňa) ~ (nnn|nemáte|nezostáva vám|neostáva vám|nemá) ~ čas
0.85 (nestojím|nestojíme) ~ (vám|za) ~ (za|odpoveď|telefonát|ani|mail|povšimnutie); (nestojím|nestojíme) ~ (ani|za)
0.85 (hádžem|hovorím|rozprávam|píšem|volám) ~ (do steny|do vetra|do prázdna|do éteru|do hluchého|hrach|s automatom|robotom|robotovi|odkazovač*); (hrach|múr|stena) ~ (na stenu|nárek*|hluch*)
0.85 (automatick*|generick*|predpripraven*|kopírovan*|šablónov*|robotick*) ~ (odpoved*|odpoveď|potvrdzuj*|mail|maily|správ*|ďakujeme|frázy) ~
0.85 (prehadzuj*|prepájaj*|prepájate|posielate|posielajú|posielaný|pohadzuj*|odkazujú) ~ (ma|nás|si) ~ (od jedného|z jedného|ako|medzi|jeden|na druhého|ako horúci)
0.85 (každý|zakaždým|vždy|každom) ~~ (niekto iný|iný človek|iná osoba|iný kolega|nanovo vysvetľ*|znova vysvetľ*|odznova|od začiatku vysvetľ*|niekomu inému)
0.85 (zabudli|zabudol|zabudla|zabúdate|zabudnete|zabudnutí|zabudnutý) ~ (ste|na)? ~ (na nás|na mňa|na klient*|na môj|na moju|že existuj*|na naš*)
0.85 (žije|je|číta|pracuje|funguje) ~ (tam|u vás|to) ~ (niekto|vôbec|ešte|niekto) ~ (žije|je|číta|ešte|vôbec)?; haló
0.85 (kedysi|predtým|na začiatku|zo začiatku|kým|predošl*|za čias|odkedy|odkiaľ) ~~ (dvíhal*|zdvihl*|odpovedal*|ozval*|odpísal*|volali|ozývali|venovali|venoval*|odišl*|odchod*|poznali|mali čas|sadol*|záležalo|zaujímal*)
0.85 (odpoveď|odpovede) ~ (na list*|na mail*|na správ*|aspoň|krátk*|som sa) ~ (z|zo|nedočkal*|čakám*|dúfal*|dočkal*)
0.85 (aspoň|aspon) ~~ (odpoveď|odpísať|odpísali|odpovedať|odpovedali|ozvať|ozvali|zavolať|zavolali|informovať|informovali|dali vedieť|dať vedieť|jedným slovom|povedali|upozornili|vysvetl*|slušnos*)
0.85 (dozvedel*|dozvedeli|dozvedám*) ~ (som|sme|sa) ~~ (od iných|od susedov|od klient*|z facebook*|z internetu|náhodou|náhodne|od cudz*|z novín|od tretej|od kolegov|od vrátnik*|od konkurencie|až keď|až na mieste|nie od vás)
0.85 (nechali|nechal|nechávate|nechajú|nechala) ~ (ste|nás|ma|mňa) ~ (nás|ma|mňa|v tom|v štichu|samých|samú|samého|čakať|visieť|napospas|bez|v neistote|na holičkách|stáť)
0.8 (nikto|nik) ~ (nič|nám|mi|ma|nás|sa|z vás|od vás|o) ~ (nnn|nepovie|nepovedal*|nevie|nespýtal*|neprišiel|neobťažoval*|nevysvetl*|nezaujím*|neviedie|nerieši*|nepomoh*|nepomôž*)
0.8 (videné|prečítané|videne|precitane) ~ (o|#|a|ale); (ľahostajn*|nezáujem|nezáujmu|nezáujmom|neochot*|neochotn*|neúct*|nevšímav*|povýšen*|arogant*|povýšeneck*) ~
0.8 (zložil*|zloží|zložíte) ~ (mi|nám|telefón|slúchadlo) ~; (odkazov*|odkazovač*|odkazovk*|odkazová schránka|hlasová schránka) ~
0.8 (nemuseli|neráčili|nemuselo|nenamáhali|neobťažovali|nepozreli|neprečítali|nečítali) ~ (ste|sa|ani|ho|to|si)? ~ (ani|čítať|prečítať|pozrieť|odpísať|otvoriť|overiť|môj|moju)
0.8 (nikto|nik) (mi|nám|ma|nás|sa|sa nám|sa mi|sa ma|sa nás) (ani|nikdy|zatiaľ|doteraz|už|len|nič|vopred)? (len)? (nnn|neo*|nei*|nek*|nez*|ner*|nev*|nepo*|nepr*|neunú*|neuráč*|nedv*|nedal*|neupo*)
0.85 (stratil*|strácate|stratiť) ~ (o nás|o mňa|o malých)? ~ záujem; (zaujímame|zaujímam|zaujíma|zaujímali) ~ (vás|ste) ~ (len|iba) ~ (keď|kým|pri|faktúr*|peniaze)
0.85 (ozvete|ozvú|píšete|voláte) ~ sa ~ (len|iba|jedine) ~ (keď|kvôli|s faktúr*); (len|iba) keď ~ (faktúr*|fakturujete|treba zaplatiť)
0.8 (nnn|nepohli|nepohol|nepohla|nepohnete) ~ (ani)? ~ (prstom|zadkom|brvou)
0.8 (linke|infolinke|linka|hudb*|telefóne) ~~ (minút|hodinu|hodiny|polhodinu|pol hodiny); (minút|hodinu|polhodinu) ~~ (linke|infolinke|hudb*|čakal* na spojenie)
0.85 (nikto|nik) ~ (neodpovedá|neodpovedal|neodpísal|nezavolal|nedvíha|neozval|nereaguje|nezareagoval|neinformoval|nevie|nezaujíma|nekontaktoval|nevenuje|neberie|nekomunikuje|sa neozve)
0.85 (bez|žiadna|žiadnu|ani jedna|nulová|nedostal* ~ žiadnu|nemám|nemáme) ~ (odpovede|odpoveď|reakcie|reakciu|odozvy|odozva|spätnej väzby|slova|vyjadrenia|vysvetlenia|správy od vás)
0.85 (moje|naše|na moje|na naše|tri|dva|štyri|päť|niekoľko|všetky|#) ~ (maily|správy|telefonáty|otázky|pripomienky|emaily|hovory|žiadosti|urgencie|e maily|listy) ~~ (bez odpovede|ignoruj*|ignorovan*|bez reakcie|bez odozvy|nezodpovedan*|bez povšimnutia|zostali|ostali|zapadli)
0.85 (písal*|volal*|urgoval*|nechal*|poslal*|pýtal*|pripomínal*) ~ (som|sme)? ~ (trikrát|dvakrát|štyrikrát|päťkrát|viackrát|niekoľkokrát|opakovane|#|desaťkrát|tri|dva|niekoľko|márne|tretíkrát)
0.85 (cítim|cítime|pripadám|pripadáme|mám pocit|máme pocit) ~ (sa|si)? ~~ (ignorovan*|prehliadan*|odstrčen*|zabudnut*|menejcenn*|ako otravn*|neviditeľn*|na druhej koľaji|ako číslo|že sme na|že vám nezáleží|že otravuj*|vzduch|že na nás|nepočúva*|na okraji|nedôležit*)
0.85 (na druhej koľaji|na vedľajšej koľaji|na poslednom mieste|piate koleso|hluché ticho|mŕtve ticho|absolútne ticho|ako do steny|hovorím do steny|hádzať hrach|mlčíte|mŕtvy chrobák|ticho po pešine)
0.85 (musím|musíme|musel*|museli) ~ (neustále|stále|vždy|zakaždým|sám|sama|sami|opakovane|si|všetko) ~ (pripomínať|urgovať|naháňať|volať|pýtať|doprosovať|vysvetľovať|opakovať|dožadovať|prosiť)
0.85 (kedysi|predtým|v minulosti|na začiatku|pred rokmi|kým) ~~ (volal*|odpovedal*|zdvihol|bolo inak|ozvali|mali čas|poznal*|lepšie|osobn*) ; (zakaždým|vždy|stále|znova) ~ (niekto iný|iný človek|iná osoba|iný kolega|nový človek) ; (automatick*|šablónovit*|vyhýbav*|strohá) ~ (odpoveď|odpovede|mail)
0.85 (maily|správy|listy|telefonáty|urgencie) bez ~ (odpovede|reakcie|odozvy) ; (ani riadok|ani slovo|ani čiarku) ~ (od vás|som nedostal*|sme nedostali|odpovede)
0.75 (ignorovať|ignorovanie|ignorujete|prehliadať) ~ (maily|emaily|správy|otázky|telefonáty|nás|ma)
0.75 (tak|takto) ~ (dôsledne|vytrvalo|úspešne) ~ (ignorova*|mlča*|neodpoved*)
0.75 (po|až po) (mesiaci|týždni|dvoch|troch|toľkom|tak dlhom) ~~ (našli|našiel|našla|ozvali|ozval|ozvala|spomenuli) ~ (minút*|čas|chvíľ*|sa|si na nás)
0.8 (@num|#) (@period) ~ čaká* ~ na (odpoveď|vyjadrenie|reakciu|mail|telefonát|zavolanie|ozvanie)
0.8 čaká* ~ (@num|#) (@period) ~ na (odpoveď|vyjadrenie|reakciu|mail|telefonát|zavolanie)

[complaint.cost]
0.86 (príliš|priveľmi|prehnane|neúmerne|strašne|hrozne|dosť|zbytočne|nehorázne|neprimerane|až|poriadne|veľmi|fakt|akosi|trochu|neskutočne|už|pekelne|dosť) ~ (draho|drahé|drahá|drahý|drahí|drahú|drahšie|nákladn*|veľa peňazí|vysoká cena|vysoké sumy|vysoká suma)
0.86 (predražen*|prestrelen*|nadsaden*|premršten*|prehnan*|neprimeran*|nehorázn*|astronomick*|kozmick*|horibiln*|prehnanú|nekresťansk*|vydieračsk*|šialen*|privysok*|privysoká|nehoráznu|úžernick*|zlodejsk*|likvidačn*|neúmern*|pálk*) ~ (cen*|sum*|sadzb*|faktúr*|poplat*|ponuk*|čiastk*|honorár*|paušál*|náklad*|ceny|je|za)?
0.86 (cena|ceny|cenu|sadzba|sadzby|suma|paušál|poplatok|poplatky|honorár|náklady|účet) ~ (je|sú|nám|mi|za|už|sa|bola|boli)? ~ (privysok*|vysok*|vysoká|vysoké|predražen*|prestrelen*|nadsaden*|premršten*|neprimeran*|neúmern*|nehorázn*|astronomick*|prehnan*|mimo|zaskočil*|prekvapil*|zarazil*|posadil*|položil*|neakceptovateľn*|šokoval*|nezodpoved*|nad naše|vyššia než|stúpl*|stúpa*|vyletel*|šialen*|do neba|drah*|nereáln*)
0.86 (priveľa|príliš veľa|prisilné|prisilná|silná káva|cez čiaru|nad pomery|nad naše pomery|nad naše možnosti|mimo našich|nad možnosti|mimo rozpočt*|veľa peňazí|kopa peňazí|kopu peňazí|balík peňazí|ťažké peniaze|majland|nekresťanské peniaze|fúra peňazí|nemalé peniaze|nemalú sumu|slušné peniaze|toľko peňazí|toľké peniaze|ukrutné peniaze)
0.86 (pomer*|hodnot*|protihodnot*|adekvátn*|zodpovedajúc*) ~ (cen*|kvalit*|výkon*|peniaz*|sum*|cene|hodnote|protihodnot*) ~ (nnn|nesedí|neviem*|nevid*|chýba|mizern*|zl*|nezodpovedá|neadekvátn*|slab*|nie)?
0.86 (načo|začo|začo vlastne|za čo|za čo vlastne) ~ (vám|vlastne|to|mesačne|si|#)? ~ (platím|platíme|platiť|zaplatil*|beriete|účtujete|pýtate|dávame|dávam|vyhadzujeme|fakturujete)
0.86 (čo) ~ (za to|z toho|z tých|za tie|za tú) ~ (máme|mám|dostávame|dostávam|dostaneme|dostali|dostal*|vlastne) ~
0.86 (za) (tie|také|takéto|tieto|tú|takú|túto|toľké|tento|taký) (peniaze|cenu|sumu|prachy|paušál|love) ~ ; za # (eur|mesačne) ~~ (čakal*|očakával*|by|nič|dostávame|máme|mohol|mohli|mohla|nevid*|iba|len|jeden|žiadn*|aspoň)
0.86 (nnn|nestojí|nestoja|nestálo|nestáli|nevyplatí|nevyplatilo|neoplatí|neoplatilo|nezodpovedá|nezodpovedajú) ~ (za|to|sa|nám|tie|cene|cenu|sume) ~ (tie|peniaz*|peniaze|to|cen*|sum*|tú|#)?
0.86 (lacnejš*|lacnejšie|o polovicu|za polovicu|polovičnú|polovičn*|za tretinu|za zlomok|zadarmo|dvakrát lacnej*|o tretinu|výhodnejš*) ~ (inde|iná|iný|u|konkurenci*|ponuk*|cenu|cena|ceny|nám|ako|než|spraví|robí|by|niekto|máme|dostanem*|dostaneme|vie|urob*|sused*|firma)
0.86 (inde|iná|iný|konkurenci*|konkurencia|iní|ostatní|sused*|známy|kolega) ~~ (lacnejš*|lacno|menej|za polovicu|o polovicu|polovičn*|za tretinu|za #|o # menej|o tretinu)
0.86 (zdražovan*|zdražil*|zdraženi*|zdražujete|zdražieť|zdraželi|zdvihl*|zdvíhate|navýšil*|navýšeni*|navyšuj*|zvýšil*|zvýšeni*|zvyšujete|zvyšovani*|zvýšenie|nárast*) ~ (cen*|cien|ceny|sadzb*|sadzieb|paušál*|poplat*|o #|nám|ste|sumy|sum*|služ*|opäť|znova|honorár*)
0.86 (cen*|cien|ceny|sadzb*|paušál*|poplat*|sumu) ~ (ste|nám|opäť|zase)? ~ (zdvihl*|zdražel*|zdvíhate|navýšil*|zvýšil*|zvyšuj*|narástl*|stúpl*|vyskočil*|vyletel*)
0.86 (dvojnásob*|trojnásob*|dvakrát toľko|trikrát toľko|dvakrát viac|trikrát viac|násobne viac|násobok) ~ (cen*|sum*|oproti|ako|než|než|toľko|bežn*|pôvodn*|z|zaplatil*)?
0.86 (vyhodené|vyhadzovanie|vyhodiť|vyhadzujeme|vyhodil*|škoda|strata|plytvanie|spláchnut*) ~ (peniaze|peňazí|peniaz*|von oknom|oknom|do kanála|prachy)
0.86 (nnn|nemôžeme|nemôžem|nevieme|neviem|ťažko) ~ (si)? ~ (dovoliť|obhájiť|zdôvodniť|odôvodniť|ospravedlniť) ~~ (cen*|sum*|náklad*|výdavk*|faktúr*|peniaz*|paušál*|takú|také|#|to|pred)
0.86 (pochybujem|pochybujeme|neviem|nevieme|nie som|nie sme|otázka|kladiem|pýtam|pýtame|pýta) ~~ (či|že) ~~ (oplatí|oplatilo|stojí za|hodnotu|vyplatí|vypláca|zodpovedá|tie peniaze|tú cenu|tej cen*)
0.86 (zľav*|znížiť|znížte|zníženie|zníženi*|ustúp*|dole) ~ (cen*|ceny|cenu|sum*|paušál*|sadzb*|s cenou|z ceny) ~ ; (presahuje|presahujú|prekračuje|prekročil*|nad|mimo) ~ (náš|rozpočet|rozpočt*|možnost*)
0.86 (zdierať|zdierate|zdiera|zdieračstv*|zdierač*|okrádate|dojná krava|dojíte|bankomat|odrb*|odieračstv*|ošklbať|ošklbali|oholiť|oholili|stiahnuť z kože|pijete krv|nenásytn*) ~
0.86 (ako|asi) ~ (zlat*|pozlát*|zlatom|milionár*|v bratislave|na marse|chirurg|primár|neurochirurg*) ~; (drahšie|viac|vyššie) ~ (než|ako) ~ (zlato|celá|mzda|plat|hypotéka|auto|dovolenk*)
0.86 (mohol|mohli|mohla) ~ (som|sme) ~ (mať|kúpiť|zaplatiť) ~; (vyšlo|stálo|stojí|vyjde) ~ (nás|ma|to) ~ (majland|majetok|priveľa|toľko|draho|balík|viac než|imanie)
0.85 (príliš|dosť|trochu|strašne|veľmi|pridraho) (drah*|draho|vysok* cena|vysok* ceny|nákladn*) ; (predražen*|prehnan*|premrštené|premršten*|nehorázn*|astronomick*|vydieračsk*) ~ (cen*|sum*|sadzb*|účet|faktúr*|ponuk*) ; (zdieračina|odieračina|zdierate|lacnejšie inde|dvakrát drahšie|drahšie ako)
0.85 (cena|ceny|sadzba|faktúra|suma|honorár|paušál|náklady) ~ (privysok*|príliš vysok*|vzrástl*|stúpl*|zdvojnásobil*|zaskočil*|prekvapil*|neprimeran*|neadekvátn*|neúmern*|vyrazila dych|poskočil*|narástl*|neopodstatnen*)
0.85 (za čo|načo) ~ (vlastne|presne|to|my)? ~ (platím|platíme|zaplatili|platiť) ; (nezodpovedá|neodráža|nestojí za) ~ (cene|kvalite|tie peniaze|cenu|to) ; (pomer cen*|pomer kvality) ~ (nesedí|zlý|slab*|nie) ; (konkurenci*|inde|iní|iná firma) ~ (lacnejš*|polovic*|menej|za polovicu)

[escalation]
0.85 (hovoriť|rozprávať|porozprávať|prebrať|riešiť|vyriešiť|stretnúť|stretnutie|telefonát|spojiť|spojte|prepojte|prepojiť|kontakt|sadnúť|sedieť|komunikovať|zavolá|zavolať|ozve|ozvať|ozval*|zavolal*|číslo|mail) ~~ (@boss|niekto vyšš*|vyššie|kompetentn*|zodpovedn*|kto rozhoduje|kto má právomoc|kto môže rozhod*|kto tam velí|vyšším|hore)
0.85 (váš|vášho|vášmu|vaším|vaša|vašej|vašou|vášmu|tvoj|tvojho|tvojím|tvojmu|vašu|vaše|vašim|vašich|svojho|svojmu|svojim|svojím) (nadriaden*|@boss)
0.85 (niekoho|niekto|niekomu|niekým|osobu|človek*|osoby) ~ (z vedenia|nadriaden*|kompetentn*|zodpovedn*|vyššie postaven*|vyššieho|s právomoc*|kto rozhoduje|kto má|s kompetenc*|skutočne zodp*|kto o tom|kto má právomoc*)
0.85 (eskalova*|eskaluj*|eskaláci*|o stupeň vyššie|na vyššiu úroveň|na vyššej úrovni|vyšším miestam|na vyššie miesta|vyššej inštanci*|vyššiu inštanci*)
0.85 (nech) ~~ (@boss|niekto z vedenia|niekto kompetentn*); (@boss) ~~ (nech|zavolá|ozve|okamžite|osobne|kontaktuje)
0.85 (postúpim|postúpime|posuniem|posunieme|postupujem|posúvam|odovzdám|odovzdávam|predložím|predložíme|predkladám|oznámim|obrátim|obrátime|odstúpim to|dávam|píšem|napíšem|napíšeme|idem|ideme|pôjdem|dám|preberiem|prebral*|posunul*|postúpil*) ~~ (@boss|vyššie|nadriaden*|vedeni*|vedeniu|správnej rade|dozornej rade|predstavenstvu|centrále)
0.85 (v kópii|kópii|do kópie|na vedomie|cc|vedomie) ~ (@boss|predseda|predsedu|vedenie|nášho|vášho|primátor*|štatutár*)
0.85 (náš|naša|nášho|môj|moja|naše|našej|našu) (@boss|predseda|predsedníčka|štatutár|predstavenstvo) ~~ (žiad*|požad*|chce|vie|bude|pýta*|rieši*|ozve|zavolá|sa o to|už|zúri|vyžad*|kontakt*|informovan*|vyzval*|trvá|prebral*|preberá|očakáva|v kópii|nahnevan*)
0.85 (musí|musel*|musia) ~ (vedieť|riešiť|vstúpiť|rozhodnúť|zaoberať) ~ @boss; (podávam*|podať|podám|podáme|adresuj*|oficiáln*|formáln*|písomn*) ~ (sťažnos*|sťažnosť); (sťažnos*|sťažnosť) ~ (podávam*|podať|podám|podáme|adresuj*|vedeniu)
0.85 (s|so) (dispečing*|dispečerom|technik*|operátor*|asistent*|sekretár*|stážist*|obchodník*|juniorom|konzultant*|recepčn*|linkou|podporou|helpdesk*) ~ (už|sa)? ~ (nnn|nemienim*|nebudem*|nebudeme|nemám|nechcem*|strácať čas|nehodlám|odmietam*)
0.85 (nie|a nie|namiesto) ~ (s|so)? ~ (dispečing*|technik*|operátor*|asistent*|sekretár*|stážist*|obchodník*|junior*|konzultant*) ~
0.85 (zavolal|zavolala|ozval|ozvala|porozpráva*|rozprávať|hovoriť|spojiť|stretnúť) ~~ (niekto|niekým|niekoho|človek*) ~ (kto|čo|s) ~ (má|môže|vie) ~ (rozhod*|právomoc*|slovo|u vás)
0.85 (rozhodovaci*|rozhodujúc*) (právomoc*|slovo|osob*)

[request]
0.85 (prosím|prosíme|poprosím|poprosíme|prosim|prosíme|poprosil*|prosil*|prosba|prosbu|prosbička|prosbou) ~ (o|vás o|pekne o|si|opäť o|ešte o|teda o|láskavo o) ~
0.85 (prosím|prosíme|poprosím|poprosíme|prosim|pls|plz) ~~ (@ask|@do|pošlete|zašlete); (@do) ~ (prosím|prosíme|prosim|mi|nám|nás|ma|to|ich|ho|ju|sa|láskavo|si)
0.85 @do
0.85 (žiadam|žiadame|požadujem|požadujeme|požiadať|vyžadujem|vyžadujeme|trvám|trváme|očakávam|očakávame|apelujem|naliehavo|vyzývam|vyzývame|domáham|žiadosť|dožadujem|nárokujem) ~ (o|vás|na|aby|od|okamžit*|nápravu|vrátenie|dobropis|odpoveď|stretnutie|vysvetlenie|vyjadrenie|zľavu|opravu|urýchlen*|doručenie|zrušenie|opraven*|písomn*|zo strany|vašu|vaše|do|termín|že)
0.85 (mohli|mohol|mohla|vedeli|vedel|vedela|viete|vieš|môžete|môžeš|môžem|môžeme|možno|možné|dalo|dá|dajú|bolo by možné|chceli|smiem|smieme|stihnete|stihneš|stihli|zvládnete|dokážete|šlo|bolo by|vedeli by ste) ~ (by|by ste|sa|ste|to|mi|nám|prosím|si)? ~ (@ask|poprosiť|požiadať|dostať|preveriť|vedieť)
0.8 (vedeli|mohli|mohol|mohla|vedel|vedela) by ~ (ste|si|sme|niekto|som) ~; (dali|dalo|dá) ~ (by)? ~ sa ~ (@ask|to|nejako|ešte)
0.85 (dajte|daj|dáte|dať|dáš) ~ (mi|nám|prosím)? ~ (vedieť|vediet|echo); dajte (vedieť|echo|znamenie)
0.8 (pošlete|zašlete|zavoláte|opravíte|spravíte|urobíte|pozriete|doplníte|nacenite|naceníte|vystavíte|pripravíte|dáte|ozvete|potvrdíte|upravíte|prerobíte|skontrolujete|odpíšete|poradíte|pomôžete|prídete|máte čas|hodíte|pošleš|dáš|pozrieš|spravíš|zavoláš|hodíš) ~ (mi|nám|to|sa|ho|ju|prosím|na|ten|tú|ich)
0.8 (potrebujem|potrebujeme|potreboval|potrebovala|potrebovali|potrebné|treba|potreba|bolo by treba|potreboval by|zišl*|zíde|hodil*) ~ (by|sme|som|to|mať|od|sa|aby|vedieť|@ask|nám|mi|ešte|súrne|ponuk*|cen*|na|do|opraviť|poslať|faktúr*|potvrden*|prístup*|termín*|preklad*|nový|nové|novú|niekoho|zmeniť)
0.8 (chcel|chcela|chceli|chcem|chceme|rád|rada|radi|želám|želáme|prajem) ~ (by|by som|by sme|si|sa|aby|od vás)? ~ (@ask|opýtať|spýtať|požiadať|poprosiť|vedieť|objednať|dohodnúť|aby ste|poznať|dostať|nacen*|ponuk*|hovoriť|rezervovať|sedieť|stretnúť|prebrať|zmeniť|vrátiť|dobropis|vysvetlenie|peniaze|presunúť|zistiť|mať|prihlásiť|konzultovať|nové)
0.8 (nech) ~ (sa|mi|nám|niekto|to|ste|ju|ho|okamžite) ~ (ozve|zavolá|príde|opraví|pošle|spraví|niekto|vráti|vyrieši|odpíše|kontaktuje|je|fungu*|zastaví)
0.8 (nechajte|nech) ~ (ma|mi|nám|to) ~ (vedieť|poslať|zavolať|opraviť); (čakám|čakáme|očakávam|očakávame|budem čakať) ~ (na)? ~ (odpoveď|vyjadren*|návrh*|ponuk*|nápravu|vysvetlen*|potvrden*|reakci*|zavolan*|telefonát|stanovisk*|kontakt|termín*|dobropis*|opraven*)
0.8 (kedy|dokedy|ako|kde|koľko|čo|aký|aká|aké|kto|či|ktorý|ktorú|prečo) ~ (by|môžem|môžeme|bude|budete|máme|mám|treba|stojí|je|sú|ste|viete|mohli|stihnete|dostaneme|dostanem|to|vychádza|presne) ~ (@ask|termín|hotov*|cena|možn*|potrebn*|počítať|poslať|stáť)
0.75 (zaujíma|zaujímalo|zaujímala) ~ (ma|nás|by|by ma|by nás); (mám|máme|malá|jedna|ešte|mali) ~ (otázk*|otázočk*|prosb*|požiadavk*|dotaz*|jednu vec)
0.75 (vyhovuje|vyhovoval*|hodí|pasuje|hodil*) ~ (vám|by|by sa) ~ (@day|termín*|budúci|#|o)
0.8 (bolo by|bolo|ocenil*|uvítal*|potešil*) ~ (by)? ~ (milé|fajn|dobré|slušné|vhodné|na mieste|namieste|pekné|som|sme|super|možné) ~ (keby|ak|aby|keď)
0.75 (nevedeli|nemohli|nedalo|nemohol|nevieš|neviete|nemáte|nemohla) ~ (by)? ~ (ste|sa|by|nám|niekto|mi|náhodou) ~ (@ask|niekoho|náhodou|čas|voľn*|nejaký)
0.75 (stretnime|zavolajme|dohodnime)
0.75 (radi|rada|rád) ~ (by)? ~ (sme|som) ~ (objednal*|dohodl*|doplnil*|vedel*|zmenil*)
0.8 (posielam|zasielam|posielame|zasielame|prikladám|prikladáme) ~~ (na preklad|na úradný preklad|na korektúru|na nacenenie|na vyjadrenie|na kontrolu|na schválenie|na podpis|na posúdenie|na úpravu|na spracovanie|na potvrdenie|na zaúčtovanie|na opravu)
0.8 (ak|pokiaľ) ~ (do|v|sa|to|mi|nám) ~~ (nnn|nedozviem|nedozvieme|neozvete|neozve|nepošlete|neopravíte|nedostanem|nedostaneme|nevyriešite|nevrátite|nedodáte|nebude|nedáte|nespravíte|neodpoviete|nezareagujete|neodstránite|nevybavíte)
0.75 (na|do) (stránku|web|formulár|faktúru|zmluvu|eshop|systému|zoznamu) ~ (treba|je potrebné|je treba|by bolo treba) ~
0.75 (treba|je potrebné|bude treba|nutné) ~ (@ask|pridať|doplniť|zmeniť|opraviť|vymeniť|nahodiť|poriešiť|prerobiť)
0.7 stačí do ~ (konca|@day|#|mesiaca|týždňa); (pripravíte|vybavíte|nastavíte|poriešite|mrknete|mrkneš|kuknete|kukneš) ~
0.75 (bola by som|bol by som|boli by sme|budem|budeme|bol by|uvítal by som|uvítala by som|uvítali by sme) ~ (rada|rád|radi|vďačn*)? ~ (keby|ak by|ak) ~ (mi|nám|ste|sa|niekto|vy)
0.8 (prosím|prosíme) ~ (zaúčtujte|zaúčtovať|zahrňte|započítajte|zapracujte|odhláste|prihláste|nahláste)
0.75 treba (ju|ho|ich|to|nám|mi) ~ (odhlásiť|prihlásiť|nahlásiť|zaúčtovať|vystaviť|opraviť|poslať|upraviť|doplniť)

[urgent]
0.85 (súrne|súrny|súrna|súrnu|surne|urgentne|urgentné|urgentný|urgentná|urgent|nutné hneď|neodkladne|neodkladné|neodkladnú|bezodkladne|bezodkladné|bezodkladný|okamžite|okamžitú|okamžité|okamžitá|ihneď|naliehavo|naliehavé|naliehavá|promptne|prioritne|expresne|expres|asap|neodkladný|bezodkladnú)
0.85 (čo|co) (najskôr|najskor|najrýchlejšie|najrychlejsie|možno najskôr|najurýchlenejšie); (ako|tak) ~ najskôr; (najrýchlejšie|najskôr) ako
0.85 (hneď|hned) (teraz|potrebujem*|riešte|prosím|zavolaj*|pošlite); už včera ~ (bolo|malo|potreb*|neskoro); bolo neskoro
0.85 (horí|hori|horí nám|horia) ~ (nám|mi|termín*|za pätami|pod nohami|streche|to)?; (tlačí|tlačia|súri|naháňa|preteká) ~ (nás|ma|čas|termín*|uzávierka)
0.85 (čas|času|termín) ~ (tlačí|kráti|nás tlačí|uteká|súri); (času) ~ (máme málo|nemáme|je málo|ostáva málo)
0.85 (nnn|nemáme|nemám|niet|málo|nie je) (veľa)? času; (ešte|najneskôr|najneskoršie|maximálne) ~ (dnes|dneska|zajtra|zajtrajška|večera|obeda|poludnia|rána|hodiny|hodín|konca dňa|piatej|štvrtej|tretej|druhej|desiatej|pozajtra|tejto noci|dvanástej|polnoci)
0.85 (ešte|najneskôr|určite|nutne|musím|musíme|potrebujem|potrebujeme|musí|treba) ~ (dnes|dneska|zajtra|hneď) ; (dnes|zajtra|dneska) ~ (najneskôr|nutne|určite|ideme do tlače|odchádz*|otvárame|uzávierk*|máme kontrol*|odlietam*|pojednávan*|podávame|tlačíme|spúšťame|začína*|prezentujeme|do #|o # ráno|ráno musí*|je deadline|je termín|podpisujeme|vystupuj*)
0.85 (stojí|stojíme|stoja) ~ (výrob*|výroba|linka|predaj*|predajňa|sklad|prevádzk*|prevádzka|ordináci*|čakáreň|celá|celý|firma|nám|pokladn*|všetko|stavba|ľudia|kamión*|rad|rady) ~
0.85 (výroba|linka|predajňa|sklad|prevádzka|ordinácia|firma|stavba|pokladne|expedícia) ~ (stojí|stoja|nám stojí|nejde|nefunguj*)
0.85 (každá|každú|každou) (hodina|hodinu|minúta|minútu|hodinou|minútou); (nnn|neznesie|nemôže|nemôžeme|nepočká|nestrpí) ~ (odklad|čakať|počkať|odkladu)
0.85 (núdzov*|havarijn*|akútn*|sos|poplach) ~ (situáci*|stav|problém|prípad|rieš*|prosím|vec|riešte|oprav*|potreb*)?
0.85 (ponáhľa*|ponáhľam*|súri|chvíľ*|poslednej chvíli|poslednú chvíľu|za päť dvanásť|na minúty|na hodiny|o minúty|nôž na krku|v časovej tiesni|v strese|v časovom strese) ~ (sa|nám|to|mi|nás|ma)?
0.85 (do) (hodiny|dvoch hodín|# hodín|pár hodín|24 hodín|48 hodín|konca dňa|večera|obeda|rána)
0.8 (rýchlo|rýchle|rýchlosť|čím skôr|čo možno najskôr|skoro najskôr|obratom) ~ (prosím|potreb*|rieš*|oprav*|odpove*|pomoc|odpís*|ozv*|poslať|poslite|pošlite|mi|nám|zavolaj*)
0.8 (čím|cim) (skôr|skor); (do tlače|do tlačiarne) ~ (ideme|ide|dnes|zajtra|v)

[praise]
0.85 (výborn*|vynikajúc*|skvel*|perfektn*|parádn*|špičkov*|fantastick*|úžasn*|geniáln*|krásn*|nádhern*|prekrásn*|bezchybn*|dokonal*|excelentn*|brilantn*|luxusn*|super|top|profesionáln*|prvotriedn*|kvalitn*|famózn*|ukážkov*|precízn*|poctiv*|dobrá|dobrú|výnimočn*|pekn*|bombov*|nezabudnuteľn*|kus|čarovn*|neprekonateľn*|obetav*|rozprávkov*|špička|najlepš*) ~ (@work|robot*|práca|prácu|prístup|ľudia|ľudí|parti*|kolektív|nápad*|spolupráca|spoluprácu|výsledok|výsledky|servis|starostlivos*|komunikáci*|atmosfér*|výkon|zážitok|akcia|akciu|deň|organizáci*|pomoc|podporu|zákrok|zásah|reakci*|kúsok|vec|ponuk*|služ*|odveden*|profesionál*|odborní*|voľba|rozhodnuti*|kuchyň*|dom|miesto|riešeni*|foto*)
0.85 (@work|robota|práca|prístup|ľudia|parti*|kolektív|nápad*|spolupráca|výsledok|výsledky|servis|komunikácia|atmosféra|akcia|deň|večer|všetko|program|hudba|jedlo|organizácia|dom|riešenie|cimbalovk*|kapela|moderátor|výzdoba|kuchár*|technik|technici|kolegyňa|kolega|chlapci|dievčatá) ~ (je|bol|bola|bolo|boli|sú|vyzerá|vyzerajú|dopadl*|dopadol|vyšl*|prebehl*|proste|jednoducho|naozaj|fakt|úplne|funguje|fungujú|sa|ide|vyzeral*)? ~ (výborn*|vynikajúc*|skvel*|perfektn*|parádn*|paráda|špičkov*|špička|fantastick*|úžasn*|geniáln*|krásn*|nádhern*|prekrásn*|bezchybn*|dokonal*|excelentn*|brilantn*|luxusn*|super|top|profesionáln*|prvotriedn*|bomba|pecka|famózn*|ukážkov*|bez chyby|bez chybičky|jednotka|zázrak|lahôdka|precízn*|nad očakáv*|ako z rozprávky|ako hodinky|ako po masle|na jednotku|podarený|podarená|podarené|vydaril*|senzačn*|úchvatn*|rozprávkov*|zlat*)
0.85 (ďakujem|ďakujeme|vďaka|poďakovať|poďakovanie|dakujem|dakujeme|vďačn*|dík|díky) ~ (vám|ti|všetkým|celému|vašej|vášmu|kolegom|kolegyni|pekne|veľmi|krásne|srdečne|zo srdca|ešte raz|obom|za)? ~ za (skvel*|výborn*|super|profesionáln*|ochot*|rýchl*|bleskov*|trpezlivos*|pomoc|podporu|ústretov*|krásn*|perfektn*|prístup|starostlivos*|všetko|prácu|robotu|odveden*|vynikajúc*|úžasn*|to že|záchranu|zorganizov*|námahu|snahu|úsilie|flexib*|ľudsk*|odbornos*|dnešn*|včerajš*|sobotn*|víkend*|večer|návštevu|fantast*|rady|radu|nasadenie|prekvapenie|preklad*|zvládn*|pohodov*|obetavos*|pekn*|dotiahn*|vyriešen*|vybaven*|taký|takú|také|že)
0.85 (ďakujem|ďakujeme|vďaka) ~ že ~ (ste|si|sa|nás|ma|to|mi|nám)
0.85 (obrovsk*|veľk*|úprimn*|srdečn*|nesmiern*|tisíc*|najväčš*|špeciáln*) (vďaka|ďakujem|vďak*|poďakovan*|poklona|uznanie|pochvala|rešpekt|klobúk|palec)
0.85 (klobúk|klobuk|klobúčik) ~ (dole|dolu); (smekám|smekáme|smek|poklona|klaniam|klaniame|uznanie|pochvala|pochvalu|pochváliť|pochvaľ*|chválim|chválime|chválila|chválil|chválili|vychvaľ*|zaslúži* pochval*|zaslúžite|palec hore|palce hore|rešpekt|potlesk|standing ovation|bravó|ovácie)
0.85 (som|sme|boli|bol|bola|zostali|ostali|je|sú|všetci|veľmi|nadmieru|maximálne|úplne|moc|naozaj) ~ (spokojn*|nadšen*|unesen*|očaren*|dojat*|vďačn*|šťastn*|uchváten*|milo prekvap*|príjemne prekvap*|ohúren*|hotový z|hotová z|hrd*|vo vytržení)
0.85 (nadšen*|nadchl*|uchvátil*|očaril*|dojal*|dojali|rozplakal*|slzy|slzičk*|slza|v siedmom nebi|husia koža|husiu kožu|sánka|sánky|zimomriavky|bez slov|bez dychu) ~ (nás|ma|všetk*|klient*|host*|sme|som|v očiach|padla|z toho|vám|tým|mali)?
0.85 (ste|si|je|sú|vy|vás|tím) ~ (najlepš*|skvel*|úžasn*|super|geniáln*|zlat*|perfektn*|poklad*|anjel*|profesionál*|profíci|profík|hrdin*|fantastick*|čarodej*|kúzelní*|majstri|majster|špička|jednotky|jednička|jednotka|výborní|výborný|borci|borec|bohyňa|boh|eso|esá|machri|macher|ľudia na správnom|záchranc*|nenahraditeľn*|nezaplateniteľn*|spoľahliv*|jedineč*)
0.85 (zachránil*|zachraňuj*|vytrhl*) ~ (ste|nás|nám|mi|ma|deň|svadbu|víkend|firmu|situáci*|kožu|z kaše|tŕň|večer|krk|akciu|vianoce|sezónu|život)
0.85 (nás|nám|mi|ma) ~ (zachránil*|vytrhl*|podržal*); ušetril* ~ (starost*|čas|peniaz*|hodin*)
0.85 (predčil*|prekonal*|nad) ~ (naše|moje|všetky|očakávani*|predstav*|očakávania|seba|rámec)
0.85 (lepšie|krajšie|rýchlejšie|skôr|viac|lepší|lepšia|krajší|krajšia) ~ (než|ako) ~ (čakal*|dúfal*|očakával*|sníval*|predstavoval*|sľúbil*|sľubovali|v sne)
0.85 (trafil*|trefil*|vystihl*) ~ (ste)? ~ (presne|klinec|čierneho|podstatu|náš|dušu|vkus|atmosféru|to|do)
0.85 (presne|to) ~ (to|tak|ako)? ~ (čo|ako) (sme|som) ~ (chcel*|potreboval*|hľadal*|si predstavoval*|predstavoval*|sníval*)
0.85 (ako po masle|ako hodinky|ako švajčiarsk*|ako víno|na jednotku|na jednotku s hviezdičkou|jednotka s hviezdičkou|bez jediného zaváhania|bez jedinej|bez jediného|bez jedného|ako z rozprávky|na výbornú|trieda sama|svetová úroveň|svetová trieda|ako uliate|ako uliaty|ako uliata|na cent sedí|sedí na cent)
0.85 (nnn|nemáme|nemám|niet|nie je) ~ (čo|nič|žiadne|jedinú)? ~ (vytknúť|výhrad*|pripomienk*|dodať|namietať|sťažovať|k čomu)
0.85 (bez) ~ (jedinej|jediného|žiadnych|jednej|akýchkoľvek|najmenších|najmenšieho|najmenšej)? ~ (výhrad*|pripomien*|chyby|chybičky|čiarky|zaváhania|výpadku|úprav|problémov|problému|preklepu|stresu|zbytočných rečí|škrtnutia|jedinej otázky)
0.85 (ani) (raz|jeden|jednu|jediný|jediná|jedinú|chybu|chybičku|raz sa) ~ (nnn|nezasek*|nespadl*|nespadol|nezlyhal*|nevypadl*|nevypadol|nepadol|nenašl*|nesklam*|nezaváh*|nezmeškal*|nemuseli|nemusel*|nezamrz*)
0.85 (nnn|nesklamal*|nesklamali|nezlyhal*|nezlyhali|neoľutoval*|neľutujem|neľutujeme|nebanujem|nebanujeme) ~ (ste|si|nás|ma|ani|že|nikdy)?
0.85 (nie|vôbec nie|nie je to|nebolo to|nebol|nebola|nebolo) ~ (zlé|zlý|zlá|zle|najhorší|najhoršie)
0.85 (nnn|nemohl*|nemohol|nemohli|nedalo|neda|nedá) ~ (to|sa|byť|dopadnúť|priať|vybrať|byť)? ~ (lepš*|krajší|krajšia|krajšie|krajšiu|viac|lepšie)
0.85 (lepšie|krajšie|lepšiu|lepšieho) ~ (to|sa|sme|som|si)? ~ (nnn|nedalo|nemohlo|nemohl*|nedá|neexist*|nepoznám*|nenájdete|nepriali)
0.85 (klient*|zákazník*|hostia|hosťom|šéf|šéfa|vedenie|kolegovia|kolegyne|rodičia|deti|manželka|manžel|nevesta|babka|mama|všetci|celá|starosta|predavačky|sestričky|porota|audítor*|kontrola|úrad|investor*|učitelia|partner*|susedia|zamestnanci|ľudia) ~~ (nadšen*|chváli*|chvália|pochválil*|spokojn*|pochvaľ*|dojat*|unesen*|tlieskal*|plakal*|rozplýva*|zarámovan*|dopytov*|pýtali kto|pýtajú kto|spomína*|ospevuj*|bez pripomien*|bez výhrad|potešil*|smiali od|očaren*|zabával*|rozprávajú|nevychádza* z úžasu|vo vytržení|v úžase|gratuloval*)
0.85 (páči|páčia|páčil*|zapáčil*) ~ (sa|mi|nám|všetkým|veľmi|vaša|váš|vaše) ~ (veľmi|nám|mi|všetkým|šéf*|klient*|hosť*|@work|ako|moc|prístup|že)
0.85 (veľmi|moc|fakt|všetkým|nám|mi|naozaj|strašne|úplne) ~ (sa)? ~ (páči|páčia|páčil*|zapáčil*|pomohl*|pomohol|potešil*|sadl*|sadol)
0.85 (vážim|vážime|oceňujem|oceňujeme|ceníme|cením|oceniť|ocenil*|vážiť) ~ (si|vás|vašu|vaše|váš|vašej|to|že|ako|prístup|prácu|všetko|ľudský|trpezlivos*)
0.85 (radosť|pôžitok|potešenie|česť|zážitok) ~ (s vami|spoluprac*|robiť|pracovať|čítať|pozerať|bola|bolo|s tebou); (dobre|príjemne|výborne|skvele|super|fajn|radosť) ~ (sa|nám|mi)? ~ (spoluprac*|robí|pracuje|komunikuj*|robilo|pracovalo|s vami)
0.85 (skvele|výborne|perfektne|úžasne|fantasticky|nádherne|krásne|profesionálne|parádne|špičkovo|rýchlo|bleskovo|bleskurýchle|geniálne|vynikajúco|dokonale|bravúrne|ukážkovo|ochotne|trpezlivo|promptne|pokojne|poctivo|super|vzorne|precízne|pekne|expresne) ~ (ste|to|ma|mi|nám|sa|všetko|sme)? ~ (spravil*|spraven*|urobil*|urobené|zvládl*|zvládnut*|pripravil*|pripraven*|odviedl*|odveden*|vyriešil*|vyriešen*|dopadl*|dopadol|zorganizoval*|preložil*|preložen*|poradil*|pomohl*|vysvetlil*|vybavil*|vybaven*|zareagoval*|funguje|fungujú|navrhnut*|navrhl*|vyšl*|vyšiel|napísan*|staral*|postaral*|zaučil*|zahral*|nafotil*|nafoten*|slúži|beží)
0.85 (spravil*|urobil*|zvládl*|pripravil*|vyriešil*|dopadl*|dopadol|preložil*|poradil*|vysvetlil*|vybavil*|zareagoval*|prebehl*|funguje|fungujú|odviedl*|vyšl*|vyšiel|beží|slúži|postaral*|šlape|pomohl*|zvládli) ~ (ste|to|sa|mi|nám|všetko|jednoducho|proste)? ~ (skvele|výborne|perfektne|úžasne|fantasticky|nádherne|krásne|profesionálne|parádne|špičkovo|bleskovo|geniálne|vynikajúco|dokonale|bravúrne|ukážkovo|super|vzorne|precízne|na jednotku|bez problémov|bez chyby|bezchybne|ako hodinky|ako po masle|výbornú|hladko|spoľahlivo|s úsmevom|s ľahkosťou|s gráciou)
0.8 (konečne|prvýkrát|prvý raz|po rokoch|prvá|prvý) ~ (niekto|niečo|mám|máme|rozumiem|spím|spíme|agentúra|účtovníčka|účtovník|funguj*|pokoj|firma|človek|dodávateľ|web) ~ (ktor*|kto|rozumie|ako|čo|pokoj|pokojne|poriadok|vysvetl*|prehľad|funguj*|poriadk*)?
0.8 (od) (kedy|vtedy|spustenia|novej|nového|nasadenia|tej) ~~ (nnn|ani raz|stúpl*|narástl*|vyrástl*|zdvihl*|zdvojnásobil*|nezasek*|bez výpadku|pokoj|spíme|bez problém*|pribudl*)
0.8 (predaj*|tržb*|návštevnos*|objednáv*|objednávky|dopyt*|rezerváci*) ~ (nám|sa|od|za)? ~ (vyrástl*|stúpl*|narástl*|zdvihl*|zvýšil*|zdvojnásob*|vyletel*|vystrelil*|pribudl*|prekonal*)
0.8 (vždy|zakaždým) ~ (ochotn*|ústretov*|milá|milý|spoľahliv*|načas|včas|presn*|profesionáln*|s úsmevom|po ruke|pripraven*|perfektn*|spoľahnúť|poradíte|pomôžete)
0.8 (môžem|môžeme|dá|môže) ~ (sa)? ~ (na vás|vždy|plne)? ~ (spoľahnúť|oprieť); (oplatilo|oplatila|stálo|stála) ~ (sa|za|to)? ~ (každý|každé|počkať|čakať|každú) ~ (cent*|euro|peniaz*|minút*)?
0.8 (vrelo|rád|rada|radi|všetkým|každému|určite|určite) ~ (odporúč*|odporuč*); (odporúčam|odporúčame|odporučím|odporučíme) ~ (vás|každému|všetkým|ďalej|vašu|známym)
0.8 (zaslúži*|patrí|patria) ~ (si|vám|mu|jej|im)? ~ (pochval*|prémi*|odmen*|uznani*|vďak*|obdiv|medail*|potlesk|zvýšenie|poďakov*|veľk*)
0.8 (vaša|tvoja|vašou|vaším|vďaka) ~ (vám|tebe|vášmu|vašej) ~ (máme|sme|som|získal*|vyhral*|stihl*|dostal*|rastie*|podaril*|ušetril*|zvládli|to|mám)
0.85 (vaša|tvoja|jej|jeho|ich|vašou) (veľká)? (zásluha|zásluhou); (neostáva|nezostáva|neostalo) ~ nič iné ~ (len|ako|než) ~ (objedn*|pochv*|poďak*|odporuč*)
0.8 (také|takého|takú|takto|tak|niečo také) ~ (poriad*|dobr*|pekn*|krásn*|prehľadn*|dôkladn*)? ~ (dlho|dávno|ešte|nikdy|doteraz) ~ (nnn|nevidel*|nezažil*|nemal*|nečítal*)
0.8 (vyhral*|získal*|dostal*) ~ (sme|som) ~ (vďaka|aj vďaka); (mám|máme) ~ (z|pocit)? ~ (obrovsk*|veľk*|úprimn*)? radosť
0.8 (beriem|berieme) ~ (späť|naspäť) ~; (rozmotal*|rozmotajú|zatočil* s); s úsmevom
0.8 (takto|takýto|takúto|takáto) ~ (si predstav*|má vyzerať|to má|prístup|starostlivosť|servis|človeka|pomoc) ~ (má|predstavujem*|dnes|sa|málo|vidí|už|vyzer*|vážim*|hľadať|zažil*)
0.8 (ľudsk*|osobn*|pokojn*|trpezliv*|milý|milé|ústretov*) (prístup|jednanie|slovo|konanie|vysvetlen*) ~
0.8 (chvália|chválili|pochválil*|pochválili|nevie vynachváliť|nevedia vynachváliť|vychvaľuj*|vychválil*)
0.8 (ešte|dlho|nikdy|dávno) ~ (som|sme|nikto)? ~ (nnn|nezažil*|nevidel*|nemal*|nečítal*) ~ (lepš*|krajší|krajšia|krajšie|krajšiu|aby niekto|taký dobr*|takú dobr*|také dobr*|taký ústretov*|taký prístup|takú ochotu)
0.85 (presne|práve) ~ (tak|to|takto|takú|takýto|takéto|také|taký) ~ (som|sme) ~ (chcel*|predstav*|potreb*|vysníval*|myslel*|hľadal*)
0.8 (najlepš*|rekordn*|najkrajš*) ~ (za celú|v histórii|za posledn*|v živote|čo sme|čo som|aké sme|ktor*|rozhodnuti*|investíci*|akú|aký|od založ*)
0.8 (hovorí|hovoria|rozpráva|rozprávajú|spomína|spomínajú) ~ (o nej|o ňom|o tom|o vás|všetci|celá|ešte|celý) ~ (dodnes|celý|ešte|všetci|stále|firma|mesto|týždeň)?
0.8 (pochyboval*|nedôveroval*|bál* sa|váhal*|neveril*) ~~ (mýlil*|zbytočne|nemal* som|odvoláva*|beriem*|prekvapil*|presvedčil*|nemusel*)
0.85 (nikdy|ani raz) ~ (nnn|nemal*|nebol*) ~ (problém*|dôvod|jediný problém)
0.75 (oveľa|omnoho|neporovnateľne) ~ (lepší|lepšia|lepšie|krajší|krajšia|krajšie|krajšiu|prehľadnejš*|rýchlejš*|jednoduchš*); (číta|čítalo|čítal) sa ~ (samo|sám|výborne|ľahko|jedna radosť)
0.8 (ďakujem|ďakujeme|vďaka) za každ*; (trafili|trafil|trefili|trefil) (ste)? ~ (to|sa)
0.85 (presne|práve) ~ (taká|taký|také|takú|tak) ~ (akú|aký|aké|ako|ako sme|aká) ~ (sme|som|má|mal*) ~ (chcel*|predstav*|potreb*|vysníval*|mysl*|sníval*|byť)?
0.85 (zásluh*|zásluhu|zásluhy) ~ (máte|má|patrí|je) ~ (vy|vaša|váš|tím)?; (máte|má) ~ (na tom|veľk*) ~ zásluh*
0.85 (ďakujem|ďakujeme|vďaka|vďační|vďačná|vďačný) ~ (za) ~ (rýchl*|skvel*|výborn*|super|promptn*|profesionáln*|perfektn*|ochot*|trpezliv*|fantastick*|úžasn*|kvalitn*|bleskov*|pekn*|precízn*|výnimočn*) ~ (prác*|pomoc*|služb*|reakci*|prístup*|spoluprác*|vybaveni*|spracovani*|podpor*|preklad*|návrh*|opravu|riešeni*|dodani*|jednani*|organizáci*)
0.85 (ďakujem|ďakujeme|vďaka|poďakovanie|pochval*|poklona) ~ (za|celému|vášmu|kolegovi|kolegyni|pánovi|pani) ~ (trpezlivosť|ochotu|nasadenie|ústretovosť|flexibilitu|profesionalitu|zásah|záchranu|tímu|tím|prácu navyše|starostlivosť|námahu|snahu|pomoc s|za pomoc|za rýchl*)
0.85 (odviedli|urobili|spravili|zvládli|vyriešili|odviedol|odviedla|urobil*) ~ (ste|to)? ~ (skvel*|výborn*|kus práce|perfektn*|fantastick*|úžasn*|super|bravúrn*|profesionáln*|na jednotku|excelentn*|parádn*|dobrú robotu|skvelo)
0.85 (klienti|zákazníci|hostia|šéf|šéfka|vedenie|všetci|kolegovia|tím|účastníci|manželka|manžel|rodičia|deti) ~ (nadšen*|spokojn*|pochválil*|chváli*|ohromen*|unesen*|páči|páčilo|si pochvaľuj*|vo vytržení)
0.85 (som|sme|boli sme|bol som|bola som) ~ (veľmi|naozaj|maximálne|mimoriadne|nadmieru|úplne)? ~ (spokojn*|nadšen*|vďačn*|milo prekvapen*|ohromen*) ~ (s|z|so|za|že|výsledk*|prác*|spoluprác*|prístup*|vašou|tým|ako)
0.85 (presne) ~ (takto|toto|to|tak) ~ (chcel*|predstavoval*|potreboval*|mal* na mysli|hľadal*) ; (odporúčam|odporúčame|odporučíme|budem odporúčať|vrelo odporúčam) ~ (vás|všetkým|každému|ďalej|známym|vrelo) ; (bez vás) ~ (nezvládl*|nedal*|stratení|nestihl*) ; (zachránili|zachránil*) ~ (nás|ste|mi|víkend|situáciu|akciu|deň)

[growth]
0.85 (predĺžiť|predĺžime|predlžujeme|predĺženie|predlžovať|predĺžili|predĺžil*|obnoviť|obnovíme|obnovujeme|pokračovať|pokračujeme|pokračovanie|pokračovaní) ~~ (zmluv*|spoluprác*|paušál*|kontrakt*|o rok|o ďalší|na ďalší|na budúci|s vami|predplatn*|aj v roku|aj budúci|ďalších|v ďalš*|licenci*|služb*|balík*)
0.85 (zmluv*|spoluprác*|paušál*|kontrakt*|predplatn*) ~ (predĺž*|predlžuj*|obnov*|by sme radi predĺž*|na ďalší|na budúci|rozšír*|pokračuj*)
0.85 (chceme|chcem|chceli|chcel|chcela|radi|rád|rada|plánujeme|plánujem|ideme|poprosím|poprosíme|objednávam|objednávame|objednáme|objednám|objednať|dokúpiť|doobjednať|doobjednávame|pribrať|potrebujeme) ~~ (ďalš*|ešte jeden|ešte jednu|ešte dve|aj druh*|druhú|druhý|viac kusov|rovnak* znova|znovu|navyše|aj na|aj stán*|aj nový|aj pre|aj druhý|dodatočn*|väčší|väčšie|väčšiu|vyšší) ~ (web*|projekt*|kampaň*|preklad*|jazyk*|pobočk*|balík*|licenci*|kus*|objednávk*|zákazk*|akci*|rok*|eshop*|prevádzk*|firm*|event*|školen*|stán*|dom*|verzi*|použív*|etap*|hodín|modul*|kancelári*|pracovisk*|počítač*|budúci|náklad|výtlač*|termín*)
0.85 (objednávam|objednávame|objednáme|objednám|objednať|doobjednať|dokúpiť|doobjednávam) ~ (u vás)? ~ (aj|ďalš*|ešte|znova|opäť|druh*|dodatočn*|navyše)
0.85 (rozšíriť|rozšírime|rozširujeme|rozšírenie|navýšiť|navýšime|navýšenie|zdvojnásobiť|zväčšiť|pridať|rozšíril*|navýšil*|zväčšujeme) ~~ (spoluprác*|zmluv*|paušál*|balík*|rozpočet|objednávk*|rozsah|služb*|kampaň*|počet|licenci*|o ďalš*|o druh*|o nov*|aj na|hodiny|kapacit*|podpor*)
0.85 (odporučil|odporučila|odporučili|odporúčil*|odporúčala|odporúčal|odporúčali|odporučím|odporučíme|odporúčam|odporúčame|doporučil*|doporučím|dohodil*) ~ (som|sme|vás|ťa|vašu|váš|ďalej|mu|jej|im|svoj*|známe*|známym|každému|všetkým)
0.85 (vás|ťa|vašu|váš|vaše|kontakt|číslo|meno) ~ (som|sme) ~ (odporučil*|odporúčal*|odporúčil*|doporučil*|dal*|posunul*|spomenul*|spomínal*|pochválil*|dohodil*) ~ (ďalej|kolegovi|kolegyni|známe*|známym|bratov*|švagrov*|susedov*|sestre|kamarát*|spolužia*|kamoš*|partner*|dvom|trom|aj)?
0.85 (posielam|posielame|pošlem|pošleme|dohodím|poslal*|privediem|dovediem|mám|máme) ~ (k)? ~ (vám|vás) ~ (bratranc*|brata|sesternic*|známeho|známu|kolegu|kolegyňu|kamarát*|švagra|suseda|susedku|nového klienta|ďalšieho|klienta|zákazníka|synovca|sestru|svokr*|kamoš*|partnera|záujemc*|kmotra)
0.85 (bratran*|brat|sesternic*|známy|známa|známi|kamarát|kamarátka|kamoš|kamoška|švagor|švagrin*|sused|suseda|susedka|sestra|svokor|svokra|synovec|partnerská|kmotor|dcéra|syn) ~~ (sa vám ozve|vám ozve|sa ozve|vás osloví|vám zavolá|vám napíše|tiež hľadá|chce tiež|má záujem|potrebuje účtovn*|hľadá|by tiež|zháňa|pýtal* na vás|tiež potrebuje|by mal* záujem|sa pýtal*|pýta kontakt|kontakt na vás)
0.85 (dal|dala|dali|posunul*|dám|dáme|pošlem) ~ (som|sme)? ~ (jej|mu|im)? ~ (na vás kontakt|vaše číslo|váš kontakt|vašu vizitku|vizitku|váš mail|kontakt na vás)
0.85 (ďalší|ďalšia|ďalšie|ďalšiu|nový|nová|nové|novú|väčší|väčšia|väčšiu|druhý|druhú|druhá|budúci|budúcu) (projekt|zákazk*|kampaň|objednávk*|preklad|klient|etap*|spolupráca|spoluprácu|rok|sezón*|ročník|akci*|event|prevádzk*|stavb*) ~ (pre vás|s vami|u vás|od vás|zase|opäť|by sme|chceme|chcem|máme|zadáme|zverím*|znova|plánujeme|jedine s|tiež s|zadať)
0.85 (máme|mám|prihrám|prinášam|chystáme) ~ (pre vás|pre teba) ~ (ďalš*|nov*|projekt*|zákazk*|robot*|prác*|objednávk*|klient*|väčš*)
0.85 (rovnak*|to isté|tú istú|ten istý|ako minule|ako vlani|opäť|znova|zase|tak ako) ~ (objednávk*|objedn*|aj tento|aj budúci|na budúci rok|si vás objedn*|by sme radi|prosíme|chceme|rezerv*|využijeme|využiť) ~
0.85 (rátajte|počítajte|rezervujte|zapíšte|bookujte|zarezervujte|zablokujte) ~ (s|si|nás|nám) ~ (nami|nás|budúci|na budúci|aj|opäť|aj nabudúce|termín)
0.85 (radi|určite|nabudúce|opäť|znova|zase) ~ (sa)? ~ (k vám|u vás|s vami|na vás) ~ (vrátim*|vrátime|objedn*|pokračuj*|obrátim*|spoluprac*|prídeme|zopakuj*)
0.85 (zostávame|ostávame|zostaneme|ostaneme|zostanem|ostávam|zostávam) ~ (u vás|s vami|pri vás|verní|vaším klientom); (sme|som) ~ (dohodnut*|rozhodl*) ~ (pokračovať|s vami|pre vás|že pokrač*|predĺž*)
0.85 (budúci|ďalší|budúcom|ďalšom) (rok|ročník|roku|ročníku|sezónu) ~ (opäť|znova|zase|určite|u vás|s vami|jedine|ideme|chceme|chcem|aj|rátame|to isté)
0.85 (berieme|beriem|schvaľujeme|akceptujeme|potvrdzujeme|ideme do|vyberáme) ~ (vyšší|väčší|ten väčší|ročný|dvojročn*|prémiov*|druhú ponuk*|aj druh*|aj variant|rozšíren*) ~ (balík*|paušál*|variant*|program)?
0.85 (cenov*|ponuk*|nacen*|naceňte|naceniť|cenu|kalkuláci*) ~ (na|aj|pre|za)? ~ (ďalš*|ďalší|ďalšiu|ďalšie|aj na|rozšíreni*|novú pobočk*|novej pobočk*|nový projekt|druhú pobočk*|druhú prevádzk*|ďalších)
0.8 (otvárame|otvoríme|otváram|zakladáme|spúšťame|rozširujeme) ~~ (pobočk*|prevádzk*|predajň*|kancelári*|ďalš*|druh*) ~~ (web*|tiež|aj|rovnak*|chceme|chcem|od vás|pre vás|s vami)
0.85 (len|iba|jedine|nikoho iného|nič iné) ~ (u vás|s vami|k vám|vás|objednať u vás) ~ (chcem*|pôjdem*|objedn*|budem*|aj)
0.85 (rozpočet|paušál|balík|počet|rozsah|objednávku|zmluvu|kapacitu|podporu|licencie) ~~ (navýšiť|navýšime|rozšíriť|rozšírime|zvýšiť|zvýšime|zdvojnásobiť|predĺžiť|predĺžime|zväčšiť)
0.85 (ďalší|ďalšiu|ďalšie|ďalšia|nasledujúc*|druhý|druhú) ~ (diel|kniha|knihu|časť|etapa|etapu|kolekci*|katalóg|ročník|dom|stavbu|číslo|pobočku|web|eshop|zákazku) ~ (pôjde|pôjdu|bude|dostanete|dáme|zveríme|zverím|dám|chceme|vám|u vás|s vami|tiež)
0.8 (zveríme|zverím|zadáme|zadám|dáme|dostanete) ~ vám ~ (aj|ďalš*|celý|celú|všetky|kompletn*|nový|novú|druh*)
0.85 (poďme|ideme|pôjdeme|pôjdem|idem) do toho ~ (aj|znova|opäť|s|ešte|zas)
0.85 (predĺžiť|predlžujeme|predĺžime|rozšíriť|rozšírime|rozširujeme|obnoviť|pokračujeme|navýšiť) ~ (zmluv*|spoluprác*|o ďalší|o rok|na ďalší rok|o nové|paušál*|licenci*|ďalší rok|rozsah)
0.85 (chceme|chceli by sme|chcela by som|chcel by som|plánujeme|potrebujeme|objednávame) ~~ (objednať ďalš*|ďalší projekt|ďalšiu zákazku|ďalšie|druhú pobočku|nový projekt|novú zákazku|viac hodín|dodatočn*|druhú etapu|ďalšiu etapu|rozšíriť|to isté pre)
0.85 (odporučil*|odporúčal*|dal* kontakt|dali kontakt|posunul* kontakt|dal som|dala som) ~ (som|sme)? ~ (vás|na vás|vaše číslo) ~ (známemu|známej|kolegovi|kolegyni|priateľ*|švagrovi|susedovi|partnerovi|firme|ďalej|klientovi)
0.85 (ideme|berieme|dáme|predĺžime) ~ ešte (jeden)? rok ; (pošlite) ~ (zmluvu|papiere|dodatok) ~ (na podpis|podpísať)

[meeting.off]
0.85 (zrušiť|zrušme|ruším|rušíme|zrušíme|zruším|zrušené|zrušená|zrušte|preložiť|preložme|prekladám|prekladáme|preložíme|preložené|preložte|odložiť|odložme|odložíme|odkladáme|odložené|presunúť|presuňme|presunieme|presuniem|presunuté|presuňte|posunúť|posuňme|posunieme|posuniem|posuňte|odvolať|odvolávam|odriekam|odhlasujem|odhlásiť|vynechám*|vynecháme) ~~ (stretnut*|stretko|meeting*|miting*|schôdz*|poradu|porada|porady|call*|hovor|telefonát|konzultáci*|prezentáci*|obhliadk*|návštev*|termín|termínu|kontroln*|zasadnut*|rokovani*|videohovor*|školeni*|workshop*|prehliadk*|fotenie|natáčanie|degustáci*|odovzdávk*|zajtrajš*|dnešn*|pondelk*|utork*|stred*|štvrtk*|štvrtok|piatk*|piatok|obed)
0.85 (stretnut*|stretko|meeting*|miting*|schôdz*|poradu|porada|call|hovor|telefonát|konzultáci*|prezentáci*|obhliadk*|návštev*|termín|rokovani*|videohovor*|školeni*|workshop*|fotenie|degustáci*|dnešn*|zajtrajš*|pondelkov*|utorkov*|stredajš*|štvrtkov*|piatkov*) ~~ (zruš*|ruším|rušíme|prelož*|odlož*|odklad*|presun*|posun*|odpadá|odpadne|odvol*|padá|nevyjde|nevychádza|nevyhovuje|nestíha*|nestihn*|neprídem*|neprídeme|nebudem|nebudeme|neuskutočn*|nemôž*|nekoná|nebude|inokedy|na iný|na neskôr|nevie|nedokážem|nezúčastn*|nehodí)
0.85 (nnn|neprídem|neprídeme|nestíham|nestíhame|nestihnem|nestihneme|nedorazím|nedorazíme|nedorazil*|nezúčastním*|nemôžem prísť|nemôžeme prísť|nepripojím*|nevyjde mi|nevyjde nám|nedostavím*) ~ (na|dnes|zajtra|v|vo|stretnut*|call|poradu|sa|to|k vám|@day|na ten|pripojiť|dohodnut*)
0.85 (na|v|vo) (stretnutí|stretnutie|porade|poradu|calle|call|obhliadke|obhliadku|prezentácii|prezentáciu|schôdzi|schôdzu|školení|školenie|meetingu|meeting|konzultácii|konzultáciu|workshope|workshop|rokovaní|rokovanie) ~ (nebudem|nebudeme|neprídem*|neprídeme|nemôžem*|nedorazím*|nestíham*|sa nedostanem*|nestihnem*|som nebol*|sme neboli|som neprišl*|bohužiaľ)
0.85 (dnes|zajtra|@day|termín|čas|doobeda|poobede|ráno) ~ (nám|mi|bohužiaľ|žiaľ|to|sa|nakoniec|k vám)? ~ (nnn|nevyjde|nevychádza|nepríde*|neprídem|neprídeme|nestíham|nestíhame|nestihnem*|nemôžem|nemôžeme|nedorazím*|nedá|nehodí|nevyhovuje|nepasuje)
0.85 (nevyjde|nevychádza|nehodí|nevyhovuje|nepasuje|nnn) ~ (mi|nám|sa)? ~ (to|ten|dnes|zajtra|@day|termín|čas|stretnut*|dohodnut*) ~
0.85 (iný|nový|náhradný|iného|nového|náhradného|neskorší|ďalší|nejaký iný) (termín|termínu|čas|dátum|deň|termíny|termínoch); (mohli|môžeme|možné|dalo|dá|vieme|vedeli) ~~ (preložiť|presunúť|posunúť|odložiť) ~ (stretnut*|stretko|obhliadk*|call|poradu|schôdz*|školeni*)
0.85 (preložiť|presunúť|posunúť|odložiť|presuňme|preložme|posuňme|zrušme) (to|ho|sa|stretnut*)? (na) ~ (iný|@day|budúci|ďalší|inokedy|pol|poobed*)
0.85 (niečo|čosi|neplánovan*) ~ (mi|nám) ~ (vypadl*|vyskočil*|prišlo do|skrížil*|do toho); (vyskočil*|prišlo) (mi|nám) ~ (niečo|iné|do toho|rokovan*|neodkladn*|súd|kontrol*)
0.85 (prepáčte|ospravedlňujem|prepac*|sorry|mrzí|ospravedlňujeme) ~~ (neprišiel|neprišla|neprišli|zabudol na|zabudla na|zabudli na|zmeškal*|nedorazil*|nepripojil*|nestihol|nestihla|prespal*|vypadlo z hlavy|neprídem*|nestíham*)
0.85 (zmeškal*|prepásol|prepásla|prepásli|zabudol|zabudla|zabudli|zaspal*|prešvihol|prešvihla) ~ (som|sme|na)? ~ (naše|náš|stretnut*|call|hovor|termín|poradu|obhliadk*|schôdz*|dohodnut*)
0.85 (ochorel|ochorela|chorý|chorá|v karanténe|na pn|u lekára|na pohrebe|horúčk*|chrípk*) ~~ (stretnut*|neprídem*|presun*|prelož*|call|zruš*|porad*|obhliadk*|nebudem*|odlož*); (kryje|kríži|prekrýva|koliduje) ~ (sa|mi|nám|to) ~
0.85 (neprišiel|neprišla|neprišli|nedorazil|nedorazila|nnn) (som|sme); sa ~ (nnn|nedostanem|nedostaneme|nedostavím*); (nnn|nedostanem|nedostaneme) ~ sa ~ (na|k|do|dnes|zajtra|@day)
0.85 (v ten|vtedy|v tom|v tento|v danom) (deň|čase|termíne|čas|termín)? ~ (som|sme|mám|máme|letím|cestujem|odovzdávam) ~ (v|vo|na|už|mimo|preč|iné|inú|u|zahran*|pojednáv*|dovolenk*)
0.85 (som|sme|budem|budeme) ~ (v ten deň|vtedy|v tom čase|v tom termíne) ~ (v|vo|na|mimo|preč|už|inde)

[auto]
# one such sentence may stand in a plain mail; two of them are a machine's
0.9 (toto|táto|tento) je (automatická|automaticky|automatické|automatický) (odpoveď|správa|vygenerovan*|generovan*|oznámenie|mail)
0.9 (táto|tento|toto) (správa|mail|email|oznámenie) ~ (bola|bol|bolo|je) ~ (automaticky|vygenerovan*|generovan*|odoslan* systémom|odoslaný automaticky)
0.45 automatická odpoveď; automatická odpoved; automatická správa; automaticka odpoved
0.9 (neodpovedajte|nereagujte) ~ na ~ (túto|tento|ňu|neho|tento) ; na (túto|tento|toto) ~ (správu|mail|email) ~ (neodpovedajte|nereagujte)
0.45 (som|budem) ~ (na dovolenke|na pn|mimo kancelárie|mimo kancelárii|neprítomn*|na materskej|na rodičovskej|na služobnej ceste|na služobke|mimo pracoviska|out of office|bez prístupu)
0.45 (čerpám) ~ dovolenk*; (počas|v čase) (mojej|svojej|našej) (neprítomnosti|dovolenky); (zastupuje|zastúpi) ma; ma (zastupuje|zastúpi)
0.45 (v|vo) (neodkladn*|súrn*|naliehav*|urgentn*|nutn*) (prípad*|veciach|záležitost*) ~~ (kontakt*|obráťte|volajte|zavolajte|píšte|prosím)
0.45 (obmedzen*|nepravideln*|nemám|bez|iba občasn*) ~ prístup* ~ (k|do) ~ (mail*|pošt*|internet*|schránk*|e)
0.45 (na|k) ~ (maily|správy|emaily|poštu|mail) ~ (odpoviem|budem odpovedať) ~ (po|až|obmedzen*|od|hneď)
0.45 (vrátim|vraciam|späť) ~ (sa)? ~ (do kancelárie|v kancelárii|na pracovisk*|do práce) ~
0.45 (už|viac) ~ nepracujem ~; nepracujem (už|viac|vo firme|v spoločnosti); už ~ vo firme nepracujem
0.9 (nepodarilo|nebolo možné) ~ (sa|vašu|správu)? ~ (doručiť) ~ (adresát*|príjemc*|správu|nasled*)
0.9 (nedoručená|nedoručené|nedoručiteľn*|undelivered|undeliverable|mailer daemon|delivery status|delivery failure|delivery failed|správa nebola doručená|adresát neexistuje|schránka je plná|schránka neexistuje|používateľ neexistuje|príjemca neexistuje)
0.9 (vaša|váš|vaše) (požiadavka|podnet|žiadosť|správa|tiket|hlásenie|dopyt) ~~ (bola prijat*|bol prijat*|bolo prijat*|bola zaevidovan*|bol zaevidovan*|bolo zaevidovan*|bola zaregistr*|bol zaregistr*|bola pridelen*|bola úspešne|má číslo)
0.9 (vašu|váš|vaše) (požiadavku|podnet|žiadosť|správu|tiket|hlásenie) ~ (sme|evidujeme) ~ (prijali|zaevidovali|zaregistrovali|pod číslom); (prijali|zaevidovali|zaregistrovali) sme ~ (vašu|váš|vaše) (požiadavk*|podnet|žiadosť|správu|hlásenie)
0.9 (bola|bol|bolo) ~ (zaevidovan*|zaregistrovan*|pridelené) ~ (pod číslom|číslo|pod č)
0.7 (firma|kancelária|prevádzka|spoločnosť|úrad|ambulancia) (je|bude) ~ (zatvoren*|zavret*) ~ (od|do) ~ #; celozávodn* dovolenk*

# The client itself is going under.
# The client itself is going under.
[insolvency]
0.85 (vyhlás*|podal*|podáva*|podáme|podám|vstúpil*|vstupuje*|vyhlasuje*) ~ (konkurz|konkurzu|bankrot|reštrukturalizáci*|insolvenci*|úpadok|oddlženi*)
0.85 (podal*|podáva*|podáme|podali|podaný|pripravuje*) ~ návrh na ~ (konkurz|reštrukturalizáci*|likvidáci*|oddlženi*|osobný bankrot)
0.85 (naša|moja|našu|našej) (firma|spoločnosť|sro|firmu|firmy|spoločnosti|prevádzka) ~ (krach*|skrachoval*|konkurz*|likvidáci*|insolven*|bankrot*|v úpadku|do úpadku|platobne neschopn*|zbankrotoval*)
0.85 (na|voči) (našu|naša|našej|moju) (firmu|spoločnosť|spoločnosti|firme|majetok) ~ (bol|sa|je) ~ (konkurz|exekúci*|reštrukturalizáci*)
0.85 (sme|som|ideme|idem|firma je|spoločnosť je|vstúpili sme|vstupujeme|smerujeme) ~ (v konkurze|v likvidácii|v úpadku|v reštrukturalizácii|do likvidácie|do konkurzu|do reštrukturalizácie|platobne neschopn*|insolventn*|na mizine|v platobnej neschopnosti|v insolvencii)
0.85 (firma|spoločnosť|sro|firmu|spoločnosti|firme) ~ (vstúpila|vstupuje|ide|dostala sa|sa nachádza|išla|bola zrušená|šla) ~ (do likvidácie|do konkurzu|do reštrukturalizácie|v konkurze|v likvidácii|v reštrukturalizácii|konkurzom|do krachu)
0.85 (súd|okresný súd|mestský súd) ~ (vyhlásil|povolil|začal|otvoril|potvrdil) ~ (konkurz*|reštrukturalizáci*|konkurzn*|reštrukturalizačn*)
0.85 (súd|okresný súd|mestský súd) (nám|nás|na nás) ~ (vyhlásil|povolil|začal) ~ (konkurz*|reštrukturalizáci*|ochran*)
0.85 (bol|bola|bolo|je) (na nás|u nás|nám) ~ (vyhlásen*|povolen*|začat*) ~ (konkurz*|reštrukturalizáci*|konkurzné|reštrukturalizačné)
0.85 (vyhlásený|vyhlásili|vyhlásia|vyhlásil) ~ na (nás|našu firmu|našu spoločnosť) ~ (konkurz|bankrot); na nás ~ (vyhlás*) ~ konkurz
0.85 (svoje|svoju|vaše|vašu) (pohľadávky|pohľadávku) ~ (prihlás*|prihlásiť|uplatni*) ~ (u správcu|správcovi|do konkurzu|v konkurze|v lehote|u konkurzného|v reštrukturalizácii)
0.85 (prihlás*|prihláste|prihlásiť) ~ (svoje|svoju|vaše|vašu)? (pohľadávky|pohľadávku) ~ (u správcu|správcovi|do konkurzu|v konkurze|v lehote|u konkurzného|v reštrukturalizácii)
0.85 (bol|bola|máme|mi|nám) ~ (ustanoven*|vymenovan*|menovan*|určen*|pridelil*|pridelen*) ~ (konkurzn* správc*|správc* konkurz*|správcom|správcu|likvidátor*|správkyň*)
0.85 (náš|nášho|našim|s naším|u nášho) (konkurzn* správc*|správc* konkurz*|likvidátor*|reštrukturalizačn* správc*)
0.8 (zatvárame|rušíme|zatvoríme|ukončujeme|ukončíme|ukončili|ukončil|zavierame|končím) ~ (podnikanie|podnikateľskú činnosť|s podnikaním|celú firmu|činnosť spoločnosti|firmu nadobro|živnosť pre dlhy)
0.8 (kvôli|pre) (dlhom|dlhy|dlhov|krachu|úpadku|insolvencii) ~ (končíme|zatvárame|rušíme|ukončujeme|zavierame)
0.85 (skrachovali|zbankrotovali|krachujeme|bankrotujeme|skrachoval|skrachovala|zbankrotoval) sme; (skrachovali|zbankrotovali) sme
0.85 sme (skrachovali|zbankrotovali|v krachu|pred krachom|na pokraji krachu|v bankrote|pred bankrotom)
0.85 som (skrachoval|skrachovala|zbankrotoval|zbankrotovala|v osobnom bankrote|v oddlžení)
0.85 (osobný bankrot|osobného bankrotu|oddlženie|o oddlženie) ~ (som|podal*|požiadal*|vyhlásil*|žiadam|idem)
0.85 (som|podal*|požiadal*|vyhlásil*|žiadam|idem) ~ (osobný bankrot|osobného bankrotu|o oddlženie)
0.85 (krachujeme|bankrotujeme); (firma|spoločnosť) (nám|mi) (krachuje|skrachovala|zbankrotovala|padla)
0.85 (ideme|idem|šli sme|pôjdeme) (do)? (konkurzu|krachu|bankrotu|likvidácie|pod vodu); ideme (ku dnu|do konkurzu)
0.8 (nemáme|nevieme|nedokážeme) ~ (zaplatiť|platiť|z čoho) ~ (nikomu|dodávateľom|veriteľom|žiadnemu dodávateľovi)
0.85 (neschopn*) ~ (splácať|platiť|plniť) ~ (záväzk*|dlhy|veriteľ*); v (platobnej neschopnosti|predĺžení)
0.85 (sme|spoločnosť je|firma je) v (predĺžení|kríze podľa zákona|úpadku); (exekútor|exekútori) (nám|mi) ~ (zablokoval*|obstavil*|zabavil*)
0.85 (pod|dočasnou) ochranou (pred veriteľmi|podľa zákona|súdu); (ochranu|ochrana) pred veriteľmi
0.85 (výmaz|vymazan*) ~ (firmy|spoločnosti|našej) ~ z obchodného registra; (valné zhromaždenie|konateľ|spoločníci) ~ (rozhodl*|schválil*) ~ (o likvidácii|likvidáciu|o vstupe do likvidácie|o zrušení spoločnosti)

# Do not write to us.
[stop]
0.85 (nepíšte|nepíš|nekontaktujte|nekontaktuj|nevolajte|neobťažujte|nevypisujte|neozývajte|neotravujte|nevyvolávajte|nespamujte|nebombardujte) ~ (mi|nám|ma|nás|viac|nikdy)
0.85 (mi|nám|ma|nás|viac|už) ~ (nepíšte|nepíš|nekontaktujte|nekontaktuj|nevolajte|neobťažujte|nevypisujte|neozývajte|neotravujte|nevyvolávajte|nespamujte)
0.85 (neposielajte|neposielaj|nezasielajte|neposielali|nezasielali) ~ (mi|nám) ~ (viac|už|nič|žiadne|ďalšie|newsletter*|reklam*|ponuky|maily|správy)
0.85 (už|viac|nikdy) ~ (neposielajte|neposielaj|nezasielajte|neposielali|nezasielali) ~ (mi|nám|nič|žiadne|newsletter*|reklam*|ponuky|maily|správy)
0.85 (mi|nám) ~ (už|viac|nič|žiadne) ~ (neposielajte|nezasielajte|neposielali|nezasielali|neposielaj)
0.85 (prestaňte|prestaň|prestanete|prestali|prestaňte už) ~ (mi|nám|ma|nás|s) ~ (písať|kontaktovať|volať|obťažovať|otravovať|vypisovať|spamovať|bombardovať|posielať|zasielať|telefonovať|mailami|reklamami)
0.85 (prestaňte|prestaň|prestanete) ~ (písať|kontaktovať|volať|obťažovať|otravovať|vypisovať|spamovať|bombardovať) ~ (mi|nám|ma|nás)?
0.85 (neželám|neželáme|nechcem|nechceme|neprajem|neprajeme|nemám záujem|nemáme záujem) ~ (si|od vás|už)? ~ (dostávať|byť kontaktovan*|aby ste mi písali|aby ste nám písali|aby ste mi volali|aby ste mi vypisovali|ďalšie maily|žiadne maily|žiadne ďalšie|vaše maily|vaše newsletter*|vaše reklam*|odoberať|ďalší kontakt)
0.85 (nechcem|nechceme) od vás ~ (nič|ďalšie|žiadne) ~ (počuť|maily|správy|telefonáty|ponuky|dostávať); nechcem (už)? o vás (už)? počuť
0.85 (vymažte|vyraďte|odstráňte|odhláste|vyhoďte|vymaž|vyškrtnite|odhlás|vyraď|zmažte) (ma|nás) ~ (z|zo|prosím|konečne|okamžite|odtiaľ|už)
0.85 (vymažte|vyraďte|odstráňte|odhláste|vymaž|vyškrtnite|zmažte) ~ (môj|moju|našu|náš|naše|moje|tento) ~ (adres*|mail*|email*|kontakt*|údaj*|číslo|e mail*) ~ (z|zo|prosím|okamžite)
0.85 (prosím|prosíme|žiadam|žiadame|poprosím|chcem|chceme) ~ (o)? ~ (vymazanie|vyradenie|odhlásenie|odstránenie|odhlásiť|vyradiť|vymazať|výmaz|vyškrtnúť) ~ (z|zo|mojej|mojich|našej|našich) ~ (zoznam*|databáz*|newsletter*|odber*|adres*|údajov|mailing*|rozosiel*|evidenci*)
0.85 (odvolávam|odvolávame|sťahujem|ruším|rušíme|odňať) ~ súhlas* ~ (so|na|s|k)? ~ (spracovan*|marketing*|zasielan*|newsletter*|kontaktovan*)
0.85 (dajte|daj) (mi|nám) (už|konečne|prosím|svätý)? pokoj; (nechajte|nechaj) (ma|nás) (už|konečne|prosím)? (na pokoji|tak|v pokoji)
0.85 (žiadne|už žiadne) (ďalšie|viac) (maily|emaily|správy|telefonáty|newslettre|ponuky|reklamy) ~ (prosím|od vás|neposiel*|nechc*)?
0.85 (odhlasujem|odhlasujeme|odhlásiť|odhlásenie) (sa)? ~ (z|zo|od) ~ (odber*|newsletter*|zoznam*|noviniek|mailing*); (ruším|rušíme|zrušiť|zrušte) ~ odber ~ (newsletter*|noviniek|mailov|správ)?
0.85 odhláste ma; vyraďte ma; vymažte ma; vyhoďte ma z; odhláste nás; vyraďte nás; vymažte nás
0.85 (na|do) (túto|tejto|moju|tento|môj) ~ (adresu|mail|schránku|číslo|email) ~ (už|viac)? ~ (nepíšte|neposielajte|nezasielajte|nevolajte)
0.85 (nepíšte|neposielajte|nezasielajte|nevolajte) ~ (už|viac)? ~ na (túto|moju|tento|môj|toto) ~ (adresu|mail|schránku|číslo|email)
0.85 (posledný|poslednýkrát|naposledy) ~ (upozorňujem|žiadam|prosím|píšem) ~ (aby ste mi|aby ste nám|nech mi) ~ (prestali|nepísali|neposielali|nevolali)
0.85 (aby|nech) (ste)? (ma|nás|mi|nám) (už|viac)? ~ (nekontaktovali|nepísali|nevolali|neobťažovali|nevypisovali|neposielali|neotravovali|nekontaktujete)
0.85 (o|na) (vaše|vašu|váš) (newslettre|newsletter|ponuky|reklamy|maily|správy|reklamu) ~ (nemám|nemáme|nestojím|nestojíme|kašlem|nie som zvedav*) ~ (záujem)?
0.85 (nestojím|nestojíme) o (vaše|ďalšie|žiadne) (maily|ponuky|newslettre|správy|reklamy|telefonáty); (nevyžiadan*) (mail*|reklam*|poš*|správ*|ponuk*) ~ (prestaň*|nepos*|neposielajte|odhlás*|vyraď*|vymaž*)
0.85 (tieto|vaše) (maily|správy|newslettre|reklamy|emaily) ~ (už)? ~ (neposielajte|nezasielajte|neželám|nechcem|nechceme|neželáme|prestaňte)
0.85 (ďalší|akýkoľvek) kontakt ~ (si|z vašej strany)? ~ (neželám|neželáme|neprajem|nežiad*)
0.85 (neželám|neželáme|neprajem|neprajeme) si ~ (ďalší|akýkoľvek|žiadny|žiaden)? kontakt; unsubscribe (me|ma|please|prosím)

# Write to somebody else from now on.
[redirect]
0.85 (odteraz|odo dneška|nabudúce|od dnes|od zajtra|po novom|naďalej|od pondelka|do budúcna|v budúcnosti|od prvého|od #) ~~ (kontaktujte|píšte|posielajte|obracajte|obráťte|adresujte|zasielajte|komunikujte|volajte|kontaktovať|posielať|zasielať|obracať|adresovať) ~~ (na|s|so|kolegyň*|kolegu|kolegov*|adres*)
0.85 (kontaktujte|píšte|posielajte|obracajte|obráťte|komunikujte|adresujte|zasielajte|volajte|smerujte) ~~ (odteraz|v budúcnosti|namiesto mňa|po novom|do budúcna|naďalej|od #|už iba|už len|odo dneška)
0.85 (kontaktujte|píšte|obracajte|obráťte|komunikujte|adresujte|smerujte) ~ (sa|prosím)? ~ (na|s|so) ~ (kolegyňu|kolegu|kolegyňou|kolegom|môjho nástupcu|moju nástupkyňu|účtovníčku|nového konateľa|nového kolegu|novú kolegyňu)
0.85 (faktúry|maily|správy|poštu|objednávky|podklady|dopyty|korešpondenciu|ponuky|reporty) ~ (posielajte|zasielajte|adresujte|smerujte|posielať|zasielať|píšte) ~ (už|odteraz|po novom|do budúcna|prosím)? ~ (na novú|na adresu|kolegyni|kolegovi|na kolegyňu|na mail|na email|na inú)
0.85 (posielajte|zasielajte|adresujte|smerujte|posielať|zasielať) ~ (faktúry|maily|správy|poštu|objednávky|podklady|dopyty|korešpondenciu|ponuky|reporty) ~ (už|odteraz|po novom|do budúcna|prosím)? ~ (na novú|na adresu|kolegyni|kolegovi|na kolegyňu|na mail|na email|na inú)
0.85 (nová|novú|nový|novou|nové|novej) (kontaktn* osob*|kontaktn* adres*|mailov* adres*|emailov* adres*|fakturačn* mail*|kontaktn* údaj*|mail na|emailová|e mailov* adres*) ~ (je|bude|na|pre)?
0.85 (vašou|vašim|vaším|vaša|našou|naším) (novou|novým|nová)? (kontaktnou osobou|kontaktom|kontaktná osoba|partnerom) ~ (je|bude|odteraz|stáva|po novom) 
0.85 (kontaktnou osobou|kontaktná osoba) ~ (je|bude|sa stáva) ~ (odteraz|po novom|už|od|nová|nový|kolega|kolegyňa|pani|pán|namiesto)
0.85 (už|od #|odteraz) ~ (tu|tam|vo firme|v spoločnosti|v agentúre|na úrade|v škole)? (nepracujem|nebudem pracovať|nebudem zodpovedn*|nemám na starosti|nezodpovedám|nebudem mať na starosti)
0.85 (v|vo) (tejto|firme|spoločnosti|agentúre|škole|hoteli) ~ (už|viac)? ~ nepracujem; nepracujem (už|viac) ~
0.85 (odchádzam|odišiel som|odišla som|odídem|končím|skončil som|skončila som) ~ (z firmy|zo spoločnosti|z pozície|vo firme|v spoločnosti|na pozícii|na materskú|do dôchodku|na rodičovskú|z agentúry|zo školy|v práci)
0.85 (kolega|kolegyňa|pani|pán) # x?; (odchádza|odišla|odišiel|skončila|skončil) ~ (na materskú|do dôchodku|na rodičovskú|z firmy|zo spoločnosti|u nás) ~~ (nahradil*|nahrádza|nahradí|prebral*|preberá|prevzal*|kontakt*|obracaj*|píšte)
0.85 (zmenil*|mení|mením|meníme|zmení) ~ (sa)? ~ (mi|nám|naša|moja|náš)? ~ (mailov* adres*|emailov* adres*|kontaktn* adres*|kontaktn* osob*|mail|email|adresa na|adresa pre|fakturačn* adres*|korešpondenčn* adres*)
0.85 (mailová|emailová|kontaktná|korešpondenčná|fakturačná) (adresa|osoba) ~ (sa)? (zmenila|mení|zmení|bude od)
0.85 (máme|mám) ~ (nový mail|novú mailovú|novú emailovú|novú adresu|nové sídlo|novú kontaktnú|nový email|novú korešpondenčnú)
0.85 (nie som|niesom) (už)? ~ (správn* osob*|správn* adresát*|správn* kontakt*|kompetentn*|tá správna osoba|ten správny|zodpovedná osoba)
0.85 (kolega|kolegyňa|nástupc*|nástupkyň*|môj nástupca|moja nástupkyňa|pani|pán) ~~ (prevzal* moj*|prevzal* agendu|prevzal* po mne|preberá moj*|preberá agendu|preberá po mne|prevezme po mne|prevezme moj*|prevezme agendu|odteraz má na starosti|bude mať odteraz|bude odteraz|má odteraz na starosti|ma nahrádza|ma nahradí|ma nahradila|ma nahradil)
0.85 (agendu|komunikáciu|projekt|zákazku|veci|fakturáciu|účtovníctvo|celú vec) (po mne|za mňa)? ~ (preberá|prevzal*|prevezme|preberie|preberá po mne|odteraz rieši|odteraz vybavuje|bude riešiť) ~ (kolega|kolegyňa|pani|pán|nová|nový|nástupc*)
0.85 (preberá|prevzal*|prevezme|preberie) (po mne|za mňa|odo mňa|moju agendu|moje veci|moju prácu); (po mne|odo mňa) ~ (preberá|prevzal*|prevezme|to má)
0.85 (namiesto|miesto) mňa ~ (píšte|kontaktujte|obracajte|obráťte|volajte|posielajte|komunikujte|bude|rieši|vybavuje)
0.85 (píšte|kontaktujte|obracajte|obráťte|volajte|posielajte|komunikujte) ~ (namiesto|miesto) mňa
0.85 (túto|táto|starú|stará|pôvodnú|pôvodná|tento|starý) (adresu|adresa|schránku|schránka|mail|email) ~ (už)? ~ (nepoužívam|nepoužívajte|nečítam|rušíme|ruší|nebude|zaniká|nepoužívame|prestáva|nesledujem)
0.85 (na)? (novú|nový) (adresu|mail|email|mailovú adresu|emailovú adresu) ~ (posielajte|píšte|zasielajte|použite|používajte|si zapíšte|je)
0.85 (posielajte|píšte|zasielajte|použite|používajte|zapíšte si|komunikujte) ~ (prosím)? ~ (na)? (novú|nový|moju novú|môj nový) (adresu|mail|email|mailovú adresu|emailovú adresu)
0.85 (obráťte|obracajte) sa ~ (už|rovno|prosím)? (priamo)? na (kolegyňu|kolegu|našu účtovníčku|nášho účtovníka|pani|pána) ~ (ktor*|má|preberá|odteraz)
0.85 (s touto|v tejto|s tým|s týmito) (témou|veci|vecou|vecami|záležitosťou) ~ (obráťte|obracajte|kontaktujte|píšte) ~ (na|kolegyň*|kolegu)
0.85 (komunikáciu|kontakt|korešpondenciu) ~ (smerujte|veďte|adresujte|prosím smerovať) ~ (na|s|cez) ~
0.85 (presťahovali|sťahujeme|presťahoval*) ~ (sme|sa) ~~ (nová adresa|novú adresu|poštu|korešpondenciu|od #|zmeňte|adresa je|posielajte)

# Only a part is paid.
[payment.partial]
0.85 (zaplatil*|uhradil*|poslal*|zaplatím*|uhradím*|pošlem*|platím*|previedl*|uhrádzame|uhrádzam|posielame|vyplatil*|splatil*|zaplatíme|uhradíme|posielam|uhrádzam|preplatil*) ~ (polovicu|čiastočne|iba časť|len časť|tretinu|polovičku|časť faktúry|časť sumy|časť z|časť dlhu|zatiaľ časť|prvú časť|aspoň časť|polku|prvú polovicu|# percent|dve tretiny|štvrtinu)
0.85 (polovicu|časť|čiastočne|tretinu|polovičku|polku|prvú časť|prvú polovicu|dve tretiny|štvrtinu|# percent) ~ (sme|som|vám|už|dnes|faktúry|sumy|z nej|zatiaľ)? ~ (zaplatil*|uhradil*|zaplatím*|uhradím*|poslal*|posielam*|pošlem*|zaplatíme|uhradíme|platím*|previedl*|uhrádzam*)
0.85 (čiastočná|čiastočnú|čiastočnej|čiastočne) (úhrada|úhradu|platba|platbu|úhrady|uhraden*|zaplaten*|úhradou|platbou)
0.85 (faktúra|faktúru|záloha) ~ (je|bola|sme|som) ~ (uhraden*|zaplaten*|uhradil*|zaplatil*) (len|iba|zatiaľ)? (čiastočne|z polovice|spolovice|z časti|sčasti)
0.85 (len|iba|zatiaľ|zatiaľ len|zatiaľ iba) ~ (polovicu|časť|tretinu|polovičku|# eur|#) ~ (zvyšok|zostatok|zbytok|ostatné|doplatok)
0.85 # (eur|euro|eura) ~ (teraz|dnes|hneď|už|zatiaľ|sme|som) ~~ (zvyšok|zostatok|zbytok) ~ (budúci|neskôr|do|o|keď|hneď|v|po|na|pošle*|doplat*|uhrad*|zaplat*|príde|dopla*)
0.85 (uhradil*|zaplatil*|uhradím*|zaplatím*|previedl*|platím*) ~~ # ~~ (zvyšok|zostatok|zbytok|zvyšnú sumu|zvyšných|ostatok)
0.85 (poslal*|posielam*|pošleme|pošlem) ~~ # (eur|euro|eura) ~~ (zvyšok|zostatok|zbytok|zvyšných|ostatok)
0.85 (uhradil*|zaplatil*|uhradím*|zaplatím*|previedl*|odišla|odišlo) ~~ (polovic*|časť|tretin*|prvá časť) ~~ (zvyšok|zostatok|zbytok|zvyšnú|druhú|druhá|ostatok)
0.85 (zvyšok|zostatok|zvyšnú sumu|zvyšnú časť|druhú polovicu|doplatok|zbytok|ostatok|zvyšné|druhú časť|zvyšných #) ~ (budúci|neskôr|do konca|o týždeň|keď|hneď ako|v|po|vám|uhradíme|doplatíme|zaplatíme|pošleme)? ~ (doplatím*|zaplatím*|pošlem*|uhradím*|doplatíme|zaplatíme|pošleme|uhradíme|doplácam*|splatím*|vyrovnám*|dorovnám*)
0.85 (doplatím*|zaplatím*|pošlem*|uhradím*|doplatíme|zaplatíme|pošleme|uhradíme|splatím*|vyrovnám*|dorovnám*) ~ (zvyšok|zostatok|zvyšnú sumu|zvyšnú časť|druhú polovicu|zbytok|ostatok|zvyšné|druhú časť|zvyšných #)
0.4 (zvyšok|zostatok|zbytok|doplatok|druhá polovica|druhá časť|zvyšná suma|zvyšná časť) ~ (príde|odíde|pôjde|bude|dorazí|nasleduje|budúci|o týždeň|v máji|po výplate|začiatkom|koncom|do konca)
0.85 (prvú|prvá|prvej) (splátku|splátka|časť|polovicu|polovica) ~ (sme|som|vám|už|dnes)? ~ (zaplat*|uhrad*|poslal*|odišla|odoslan*|posielam*|previed*|je na ceste|zadal*)
0.85 (odišla|poslali sme|posielame|uhradili sme|zaplatili sme|posielam|zadal som|zadala som) ~ (prvá|prvú) (splátka|splátku|časť|polovica|polovicu)
0.85 (na|zatiaľ) splátk* ~ (posielam*|uhradil*|zaplatil*|prvá|prvú|už); (odviedl*|zložil*) ~ (len|iba) ~ (časť|polovic*)
0.85 (viac|všetko|celú sumu|celé) ~ (teraz|momentálne|zatiaľ)? ~ (nemôž*|nevie*|nedá*|nemáme|nedokážem*) ~ (zvyšok|zostatok|zbytok)
0.85 (položk*|bod*|prvé|prvých|dve|jednu|jedna|tú|tie|májovú|aprílovú|staršiu) ~ (faktúry|faktúru|z nich|z faktúr) ~ (sme|som) (zaplatil*|uhradil*) ~ (zvyšné|druhú|tú|ostatné|zvyšnú|zvyšok) ~ (neskôr|v|do|zaplat*|uhrad*|až|budúci)
0.85 (uhradíme|zaplatíme|uhradím|zaplatím|uhradili sme|zaplatili sme|uhradil som) ~ (len|iba|zatiaľ|zatiaľ len) ~ (nesporn*|neproblematick*|odsúhlasen*|správn*|základ|sumu bez dph|istinu|práce ktoré|hodiny ktoré)
0.85 (nespornú|odsúhlasenú|neproblematickú) (časť|sumu|čiastku) ~ (uhrad*|zaplat*|poslal*|posielam*|previed*|platím*)

# Words for what we make: with a bad feeling beside them they make the complaint.
[about complaint.quality]
práca; práce; prácu; práci; prácou; robota; robotu; roboty; report*; stránk*; web; webe; webu; návrh*
výkres*; projekt; projekte; projektu; projektom; texty; texte; textoch; preklad*; grafik*; logo; loga
fotk*; fotografi*; fotiek; obrázk*; vizuál*; vizualizáci*; dizajn*; služb*; servis*; výsledk*; výsledok
kvalit*; spracovani*; prevedeni*; systém*; program*; aplikáci*; appk*; inštaláci*; prezentáci*; kampaň*
kampan*; podujati*; event*; oslav*; akcia; akciu; akcie; organizáci*; zorganizovan*; účtovníctv*
závierk*; priznani*; výkaz*; tlač; tlače; brožúr*; leták*; video; videá; server*; sieť; eshop*; stavb*
tím; tímu; tlmočeni*; korektúr*; katering*; catering*; výstup; výstupy; výstupom; výstupu; analýz*
modul*; banner*; katalóg*; posudok; posudku; rozpočet; školeni*; prístup; prístupu; chyb*; verzi*
realizáci*; remeslo; remesl*; šablón*; scenár*; ozvučeni*; výzdob*; odborn*; profesional*

[about complaint.delay]
meškani*; mešká; mešká*; čakani*; čaká; čakám; čakáme; dodanie; dodania; dodaní; dodávk*; termín
termínu; termíny; termínov; harmonogram*; pomal*
tempo; tempom; omeškan*; zdržani*; zdržiav*; oneskoren*; predlžovan*; odklad*; prieťah*; naťahovan*
lehot*; nestíh*; zaostáva*; sklz*; preťahov*; vlečie; vlečú; ťahá; dookola; posúvan*; posunut*; deadline*

[about complaint.neglect]
odpoved*; odpovede; odpoveď; reakci*; reaguj*; spätn*; nezáuj*; pozornos*; komunikáci*; komunikuj*
nezdvíha*; záujem; záujmu; starostlivos*; podpor*; zákazníck*; ignor*
prístup; prístupom; nevšíma*; mlčani*; ticho; ticha; neozýva*; neodpis*; nereag*; vyjadreni*; ľahostajn*
dodrž*; priorit*; na vedľajšej; informovan*; informácii; informácií; odkaz; odkazy; vypočut*

[about complaint.cost]
cena; ceny; cenu; cien; cenám; cenou; cenník*; cenotvorb*; sadzb*; náklad*; poplat*; príplat*; rozpoč*
honorár*; peniaze; peňazí; hodinov*; hodinám; účtovan*; účtujete
zdražen*; zdraž*; navýšen*; prirážk*; naviac; paušál*; tarif*; zaplaten*; výdavk*; predražen*

# What we write ourselves.
[not leaving]
(iná|iný|nová|nový) (firma|dodávateľ|zhotoviteľ) ~~ (catering*|upratovan*|doprav*|kvet*|hudb*|tlač*|dodávk*|sťahovan*|strech*|nábyt*|práčovň*)
(výpovedná|výpovednú) (lehota|lehotu|doba|dobu) ~~ (nájom*|zamestnan*|podnájom*|pracovn*)
(nájomn*|podnájomn*|pracovn*) (zmluv*) ~~ (výpovedn*|výpoveď*|končí|skončí)
(nájomn*|podnájomn*|pracovn*) zmluv* je výpovedná
(meníme|mením|zmenili|zmeníme|menili|zmena|zmenu) ~ (dodávateľ*|poskytovateľ*|operátor*) ~ (elektr*|plyn*|energi*|internet*|vody|kávy|telefón*|tovar*|materiál*|papier*)
(kolegyňa|kolega|zamestnanec|zamestnankyňa|zamestnanc*|skladník|predavačka|brigádnik) ~~ (výpoveď|výpovede|odchádza|odišla|odišiel|končí)

[our.promise]
(pošlem|pošleme|zašlem|zašleme|dodám|dodáme|ozvem|ozveme|zavolám|zavoláme|opravím|opravíme|vybavím|vybavíme|odpoviem|odpovieme|urobím|urobíme|spravím|spravíme|pripravím|pripravíme|skontrolujem|skontrolujeme)
(potvrdím|potvrdíme|dokončím|dokončíme|doplním|doplníme|zabezpečím|zabezpečíme|postarám|postaráme|vrátim|vrátime|podáme|odovzdáme|odovzdám|preverím|preveríme|zistím|zistíme|pozriem|pozrieme|doručím|doručíme|nasadíme|nasadím)
(dám|dáme) (vám|ti)? ~ (vedieť|vediet|echo|správu); (posuniem|posunieme|prepošlem|prepošleme|upravím|upravíme|prerobím|prerobíme|zapracujem|zapracujeme|vystavím|vystavíme|nahráme|nahrám|spustíme|spustím)
(pozriem|pozrieme|pozrem|pozreme) sa na to; (hneď|ešte dnes|zajtra|obratom) (vám|ti|to) ~ (pošl*|posiel*|zavol*|opra*|vyrieš*)
(vyriešim|vyriešime|vyriešime to|doriešim|doriešime|dotiahneme|dotiahnem|napravím|napravíme|stihnem|stihneme|stihneme to)
(dostanete|dostaneš|budete mať|budeš mať|obdržíte); (bude|budú) ~ (hotov*|pripraven*|opraven*|dodan*|odoslan*|spusten*|online|vybaven*|u vás|doručen*)
(máte|máš) ~ (to|ho|ju|ich) ~ (v piatok|zajtra|dnes|do|u seba|hotov*|na stole|v maile); (budeme|budem) (vás|ťa) (informovať|kontaktovať)
(sľubujem|sľubujeme|prisľúbil*|zaväzuje*); (môžete|môžeš) (sa)? ~ (na mňa|na nás|s tým) ~ (spoľahnúť|rátať|počítať); (máte|máš) moje slovo
(rátajte|počítajte|spoľahnite) (sa)? (s tým|s dodaním|s nami|na nás|na to); (postarám|postaráme) sa (o to|aby)
(plánujeme|plánujem) ~ (dodať|poslať|spustiť|dokončiť|odovzdať|odoslať|nasadiť); (mal|mala|malo|mali) by ~ (byť|to) ~ (hotov*|u vás|opraven*|do)
(do|najneskôr) ~ (zajtra|@day|konca|#) ~ (máte|dostanete|pošl*|budete mať|bude hotov*|dodám*|ozvem*)

[our.overpromise]
(garantujem|garantujeme|zaručujem|zaručujeme|garantovane|zaručene|s garanciou|ručím za to|ručíme za to)
(za každú cenu|nech sa deje čokoľvek|stoj čo stoj|nech to stojí čo to stojí|na život a na smrť)
(na)? (sto|100|tisíc|200) percent; stopercentne; na stopro; stopro; na milión percent; bez debaty
bez (akéhokoľvek|najmenšieho|jediného) (problému|rizika|zaváhania); absolútne (žiadny|bez) (problém|problému)
(už)? nikdy (viac)? ~ (problém*|chyb*|mešk*|nestane|nezopakuje|nezažijete|nevypadne)
(čokoľvek|všetko čo) (chcete|budete chcieť|si želáte|si zmyslíte); okamžite a zadarmo; určite ešte dnes
(určite|istotne|celkom iste|bezpochyby) ~ (stihneme|stihnem|dodáme|bude|budete|dostanete|zvládneme)
(stihneme|zvládneme|dodáme|vyriešime) ~ (všetko|hocičo|čokoľvek|ľavou zadnou|hravo|v pohode všetko|úplne všetko)
(to je)? (hračka|malina|brnkačka|maličkosť) ~ (pre nás)?; (ľavou zadnou|mihnutím oka|za päť minút|lusknutím prsta)
(budete|budú) ~ (prví|jednotka|na prvom mieste) ~ (google|googli|vyhľadáva*|trhu); (zdvojnásobíme|strojnásobíme)
(nemôže|nemôžu) sa ~ (nič|pokaziť|stať); (nulové|žiadne) riziko; (absolútna|stopercentná) (istota|záruka|spokojnosť)
(kedykoľvek|dňom i nocou|vo dne v noci|dvadsaťštyri hodín denne|24 7|nonstop) ~ (sme|som|k dispozícii|vám|pre vás)
(vrátime|vrátim) (vám)? (všetky)? peniaze ak; (najlepší|najlacnejší|najrýchlejší) na (trhu|slovensku|svete)
(prisahám|prisaháme|dám ruku do ohňa|dávam ruku do ohňa|dám za to krk|na moju česť)
(bezpodmienečne|zaručene) ~ (dodáme|dodám|bude|budete|stihneme|vyriešime); (vo všetkom|na všetko) vám vyhovieme

[our.blame]
ako (som|sme) (už)? (vám|ti)? (písal*|hovoril*|povedal*|spomínal*|vysvetľoval*|uviedl*|upozorňoval*)
(už)? (som|sme) (vám|ti) (to)? ~ (písal*|hovoril*|povedal*|vysvetľoval*|oznámil*); (veď|však) (som|sme) (vám|ti) ~
(mali|mal|mala) (ste|si) ~ (prečítať|povedať|poslať|napísať|skontrolovať|odpovedať|dať|ozvať|všimnúť|myslieť|vedieť)
(to)? (je|bola|bol|bolo) (vaša|vaše|váš|tvoja|vašou|vaším) (chyba|vina|problém|omyl|chybou|zodpovednosť|rozhodnutie)
(chyba|problém|vina) (je|bola|bol|nastala|nastal) (na vašej strane|u vás|vo vás|na strane klienta|vaša)
(náš|naša|brigádni*|praktikant*|stážist*|kolega|kolegyňa|subdodávateľ|dodávateľ|externista) ~ (zabud*|pomýli*|nestih*|urobil* chyb*|pokazil*|sklamal*|prehliad*|nedodal*)
nie je (to)? (naša|moja) (chyba|vina|starosť|zodpovednosť|vec); (my|ja) za to (nemôžeme|nemôžem)
keby (ste|si) ~ (prečítal*|odpovedal*|povedal*|poslal*|dodal*|schválil*|skontroloval*|napísal*)
(neposlali|nedodali|neodpovedali|neschválili|nepovedali|neskontrolovali|nenapísali|nešpecifikovali) ste (nám|mi|včas)
(vy|vaši|vaša|váš) (sami|ľudia|kolega|kolegyňa|účtovníčka) ~ (schválil*|chcel*|neposlal*|neodpovedal*|zabudl*|meškal*|pokazil*)
(sami|sám|sama) (ste|si) ~ (to)? (schválil*|chcel*|podpísal*|odsúhlasil*|žiadal*|objednal*)
(ako)? (vyplýva|stojí|je uvedené|píše sa) ~ (v zmluve|v maile|v ponuke) ktor* ste ~; čítajte (poriadne|pozorne)
(zrejme|asi|pravdepodobne) ste ~ (nečítal*|neprečítal*|prehliadl*|nepochopil*|zle pochopil*|zle klikl*)
(opakovane|x krát|viackrát|dvakrát|trikrát) (sme|som) (vás|vám) ~ (upozorň*|písal*|žiadal*|urgoval*|vysvetľov*)
(meškanie|zdržanie|chyba|problém) ~ (spôsobil*|spôsobili ste|zavinil*) ~ (vy|vaš*|ste|grafik|kolega|dodávateľ)

[our.heat]
(to)? (je|to je) (smiešne|absurdné|nezmysel|hlúposť|trápne|nehoráznosť|výsmech|drzosť|hanba|choré); do čerta; dočerta
(robíte|robíš) si (srandu|žarty|posmech|prdel|zo mňa|z nás); (vy|to) (ste|je)? (normálni|normálne)
(prestaňte|prestaň) (sa)? (sťažovať|vyrývať|frflať|fňukať|kňučať|vyskakovať|otravovať|plakať)
naučte sa čítať; nauč sa čítať; (mám|máme) (toho|vás|vašich)? (dosť|plné zuby|po krk)
(nájdite|nájdi) si (niekoho)? iného; (ak|keď) sa vám nepáči; nie je to (môj|náš) problém; vaša neschopnosť; aká drzosť
(nemám|nemáme) na (vás|teba|toto) (nervy|čas|náladu); (čo)? (si|si to) (vôbec)? dovoľujete; čo si myslíte že ste
(s takým|s takým klientom|s vami) sa (nedá|nedá robiť|nedá pracovať); (ste|si) (nemožn*|hrozn*|najhorší klient|neznesiteľn*|otravn*)
(gratulujem|super|výborne|no super) ~ (že ste si|konečne ste|až teraz); (konečne) ste sa (zobudili|prebrali|ozvali)
(trhnite|trhni) si; choďte (do|niekam); (polož*|dajte) (už)? (pokoj); kašlem na (to|vás|vaše); kašleme na
(už)? ma (serie|štve|otravuje|unavuje) ~ (váš|vaše|vaša|to); ste (slepí|hluchí|sprostí|hlúpi|padnutí na hlavu)
(pre|kvôli) vašim (výmyslom|náladám|vrtochom|rozmarom); (vaše|vaša) (večné|neustále|výmysly|vrtochy|nálady|rozmary)
(každé|aj) (malé)? dieťa (by)? (vie|vedelo|pochopí|pochopilo); (to|čo) (na tom)? nechápete; koľkokrát (vám|ti|mám|ešte)
(fakt|vážne) (neviem|netuším) čo (ešte)? (chcete|odo mňa chcete|od nás chcete); žiadny (iný)? klient (sa|nám|nerobí)
(sťažujte|sťažuj) sa (komu|kde) chcete; robte si čo chcete; (mne|nám) je to (jedno|fuk|ukradnuté)
(zamyslite|zamysli) sa (nad sebou); (vysmievate|vysmievaš) sa (nám|mi); (nebudem|nebudeme) sa (s vami) (hádať|baviť|doťahovať)
(toto|to) je ~ (drzosť|nehoráznosť|výsmech|neúcta|bezočivosť|trápne); (drzosť|bezočivosť|nehoráznosť)
(hľadajte|nájdite) si ~ (niekoho|iného|iných|hlupáka); tvári* sa ~ (že|akoby)
takto sa (s ľuďmi|s nami)? ~ (nespráva|nezaobchádza|nejedná|nerobí)

[our.apology]
(ospravedlňujem*|ospravedlnenie|ospravedlniť|prepáčte|prepáč|pardon|ľutujem|ľutujeme|sorry) ~ (sa|ma|nás|to|za|že)?
(veľmi|úprimne|naozaj)? (ma|nás) (to)? (veľmi|úprimne|naozaj)? (mrzí|mrzia); mrzí (ma|nás) (to|že); (je)? (mi|nám) (to)? (veľmi)? ľúto
(prijmite|prijmi) ~ (moje|naše|úprimné)? ospravedlnenie; (chcem|chceme|chcel by som|dovoľte) ~ (sa)? ~ ospravedlniť
(naša|moja) (chyba|vina); (bola|je) to (naša|moja) (chyba|vina); (pochybili|zlyhali|pokazili|zaspali|prehliadli) sme; (chyba|vina) (bola|je) na našej strane
(odpustite|odpusť|prepáčte) ~ (meškanie|zdržanie|neskorú|neskoro|chybu|nepríjemnosti|omyl)
(za|kvôli) (spôsobené|vzniknuté) (nepríjemnosti|komplikácie|zdržanie|problémy); s prepáčením
(nemalo|nemala|nemalo by) sa (to)? (stať|stávať); (beriem|berieme) to na seba; (priznávam|priznávame|uznávam|uznávame) ~ (chyb*|omyl|pochybeni*)

[our.invoice]
(v prílohe|prikladám*|posielam*|zasielam*|priložen*|pripájam*|pripojen*|nájdete) ~ (faktúr*|zálohov*|vyúčtovani*|proform*)
(faktúra|faktúru|zálohová faktúra|zálohovú faktúru|vyúčtovanie) ~ (v prílohe|priložen*|prikladám*|posielam*|zasielam*|pripájam*|nájdete)
(vystavili|vystavil|vystavila) (sme|som) ~ (faktúr*|zálohov*|vyúčtovani*|proform*|dobropis*); (faktúr*) (sme|som) (vám)? (vystavil*|poslal*|zaslal*)
(vystavíme|vystavím|fakturujeme|fakturujem|vyfakturujeme|vyfakturujem|vyfakturoval*|fakturovali|účtujeme) ~ (vám|vás|faktúr*|za|sumu|dohodnut*)?
(prosím|prosíme) ~ o (úhradu|zaplatenie|uhradenie) ~ (faktúr*|sumy|v termíne|do|zálohy|priloženej)?; (úhradu|platbu) ~ (očakávame|poukážte|zašlite)
(naša|našu|nová|novú) faktúr* ~ (č|číslo|za|na|zo dňa|je|splatn*); faktúra (č|číslo) # ; faktúru (č|číslo) #
(dovoľujeme|dovoľujem) si (vám)? ~ (fakturovať|vyúčtovať|zaslať|poslať) ~ (faktúr*|vyúčtovani*|za)?
(faktúra|faktúry) ~ (je|bola|sú|boli) ~ (splatn*|po splatnosti|vystaven*|odoslan*|neuhraden*); (evidujeme) ~ (neuhraden*|nezaplaten*|po splatnosti)
(upomienka|upomienku|pripomienka) ~ (faktúr*|úhrad*|platb*|splatnos*); (za|v sume|vo výške) ~ # eur ~ (fakturuj*|faktúr*|k úhrade)
(vyúčtovanie|rozpis|súpis) (hodín|prác|za) ~ (v prílohe|priklad*|posiel*|nájdete); (daňový doklad|dobropis) ~ (posiel*|prílohe|priklad*|vystavil*)

[invoice-number]
(faktúra|faktúru|faktúry|faktúre|faktúrou|fa|faktúra vs|faktur|zálohová faktúra|zálohovú faktúru) (č|číslo|čislo|cislo|nr|no|vs|s číslom|pod číslom)?
číslo faktúry; číslo dokladu; číslo (zálohovej faktúry|predfaktúry|daňového dokladu); variabilný symbol; vs; var symbol
(predfaktúra|predfaktúru|proforma|dobropis|daňový doklad|vyúčtovanie) (č|číslo)?; (faktúra|faktúru) daňový doklad (č|číslo)?; ev č

[invoice-amount]
(suma|sumu|sume|sumy|spolu|celkom|čiastka|čiastku|celková suma|celková čiastka|suma spolu) (na úhradu|s dph|bez dph|vo výške|k úhrade|spolu|je|činí)?
(k úhrade|na sumu|vo výške|v sume|na zaplatenie|na úhradu|v hodnote|v celkovej výške|v celkovej sume|celkom s dph|celkom k úhrade|spolu s dph|spolu na úhradu)
(fakturovaná suma|fakturovanú sumu|dlžná suma|dlžnú sumu|nedoplatok|zostatok k úhrade|zostáva uhradiť|zostáva doplatiť|suma na úhradu|cena spolu|cena celkom|cena s dph)

[invoice-due]
(splatnosť|splatná|splatné|dátum splatnosti|splatnosťou|termín splatnosti|deň splatnosti|lehota splatnosti|splatnosti) (je|do|dňa|dne|ku dňu|k)?
(uhradiť|zaplatiť|úhradu|uhraďte|zaplaťte|úhrada|o úhradu|poukážte|uhradenie) ~ (do|do dňa|najneskôr|najneskôr do)
(uhraďte|zaplaťte) (prosím)? (do|najneskôr do); (úhrada|platba) (do|najneskôr do); s termínom úhrady; (zaplatiť|uhradiť) do

[deadline-behind]
najneskôr; krajný termín; najneskoršie; bezpodmienečne; nie neskôr; najneskor; deadline; uzávierka
na doraz; max; maximálne; najdlhšie; koniec; a ani o deň neskôr; finito

# ---- families that real mails showed to be missing

[mood]
# trust and patience, said quietly
-1.5 (stratil*|strácam|strácame|stráca|prišli sme o) ~ (dôveru|dôvera|trpezlivosť|chuť|vieru|nádej|ilúzie)
-1.2 (nebaví|prestáva baviť|prestalo baviť) ~ (ma|nás); (ma|nás) ~ (to|toto) ~ (už)? nebaví; (už)? (ma|nás) to (už)? (vôbec)? nebaví
-1.2 (toto|to|tak toto) ~ (som|sme) ~ (od vás|od takej firmy|veru|fakt|naozaj)? ~ (nečakal*|nezaslúžil*|nepredstavoval*)
-1.2 (takto|toto|takúto) ~ (som|sme)? ~ (si)? ~ (spoluprác*|to|službu|servis|prácu|podporu)? ~ (nepredstavuj*|nepredstavoval*)
-1.2 (si|som si|sme si) ~ (spoluprác*|servis|prácu|to|podporu) ~ (predstavuj*|predstavoval*) ~ (inak|trochu inak|úplne inak|ináč)
-1 (inak|ináč) ~ (som|sme) ~ si ~ (to)? ~ predstavoval*; (mysleli|myslel|myslela) (sme|som) ~ že ste (iní|lepší|profesionáli|seriózni|iná firma)
-1.2 (začínam|začíname|som|sme|už som|už sme) ~ (byť)? ~ (nervózn*|netrpezliv*|unaven*|podráždený|podráždená|na pokraji|bezradn*|zúfal*|v koncoch)
-1.2 (unaven*|vyčerpan*|otráven*) ~ (z toho|zo všetkého|z vašich|z vášho|z vašej|z neustál*|z večn*); (sme|som) len unaven*
-1.5 (lezie|leziete|liezť|ide|idete|ísť) ~ (mi|nám|na|už) ~ nervy; na nervy; (stojí|stálo|stoja|stojí to) ~ (nás|ma) ~ (veľa|viac|všetky|kopu|toľko|len)? nervov
-1.2 viac (nervov|starostí|problémov|škody|hanby) ~ (ako|než) ~ (úžitku|osohu|radosti|pomoci)
-1.2 (rozdielne|iné|odlišné|rôzne) ~ (predstavy|nároky|očakávania|štandardy|merítka|meradlá) ~ (o|na|než|ako)
-1 (dopadlo|skončilo|vyšlo|dopadla) ~ (to)? ~ (takto|zle|biedne|slabo|inak|nedobre); (to|že to) takto dopadlo
-1.2 (hanbil|hanbila|hanbili|hanbiť|zahanbil) ~ (by|sa|za|aj); (by sa) ~ (za|hanbil*|hanbiť); (za to|za túto|za takú|za takúto) ~ hanb*
-1.2 (nedá|nedalo|nedajú|nedala) sa ~ (na to|s tým|to|tomu|na ne)? ~ (použiť|používať|pozerať|čítať|počúvať|jesť|veriť|vydržať|odovzdať|zverejniť|ukázať|dohodnúť|spoľahnúť|rozumieť|pracovať|komunikovať|dovolať)
-1.2 (sa to|to sa|s ním sa|s ňou sa|s nimi sa|sa s vami|s vami sa|sa na vás) ~ (nedá|nedalo) ~ (použiť|používať|pozerať|čítať|počúvať|veriť|vydržať|dohodnúť|spoľahnúť|pracovať|komunikovať|robiť)
-1.2 (technik*|kolegom|kolegyňou|pracovník*|manažér*|vami|ním|ňou) ~ sa ~ (nedá|nedalo) ~ (dohodnúť|komunikovať|robiť|rozumne|hovoriť|rozprávať)
-1.2 (toto|to) ~ nie je ~ (to)? čo ~ (som|sme) ~ (si)? ~ (objednal*|chcel*|žiadal*|dohodl*|predstavoval*|čakal*|zadal*|potreboval*)
-1.2 nemá ~ (nič|veľa) ~ spoločné ~ (so|s) ~ (zadan*|tým|ním|dohod*|profesional*|kvalit*|pôvodn*|objednávk*)
-1.2 (so|s) ~ (zadaním|dohodou|profesionalitou|kvalitou|objednávkou|tým|ním) ~ (to)? ~ nemá ~ nič ~ (spoločné)?
-1 (radšej|nabudúce) ~ (si)? ~ (to)? ~ (radšej)? ~ (urobím|spravím|urobíme|spravíme|vybavím|zariadim|napíšem|preložím) ~ (sám|sama|sami)
-1.2 (folklór|tradíci*|zvyk|zvykom|pravidlo|pravidlom|seriál*|komédi*|divadlo|kabaret|telenovel*|nekonečný príbeh|deň svišťa) ~ (už|začína|u vás|to|je|s vašou|s vami)
-1.2 (začína|začínať|stáva sa|je to už|je to) ~ (to|z toho|byť)? ~ (folklór|tradíci*|zvyk|zvykom|pravidlo|pravidlom|seriál*|komédi*|kabaret|telenovel*|nekonečný príbeh|deň svišťa|evergreen)
-1.2 (tretia|tretí|tretie|druhá|štvrtá|piata|ďalšia|opakovaná|enta) (porucha|reklamácia|výpadok|chyba|oprava|verzia|zmena|upomienka|urgencia|sťažnosť|žiadosť|výhovorka|odstávka)
-1.2 (ten|tie|tú|stratený|stratené|tie) ~ (deň|chvíle|čas|zážitok|spomienky|nervy|peniaze|hodiny) ~ (nám|mi) ~ (už)? ~ (nikto)? ~ nevráti
-1 (to|toto|takéto) ~ (si) ~ (nemôžem|nemôžeme|nemožno) ~ dovoliť; (takto|s týmto) ~ (sa)? ~ nikam ~ (nepohneme|nedostaneme|neprídeme|nevedie)
-1.5 (mali|mohli) ~ by ste ~ (sa)? ~ (naučiť|zamyslieť|hanbiť|spamätať|konečne|aspoň|prebrať|priznať); (zamyslite|hanbite|spamätajte|preberte) sa
-1.2 (neúnosn*|nezmyseln*|nelogick*|nedbanliv*|nepresn*|vyhýbav*|neúpln*|zavádzajúc*|nejednotn*|nefunkčn*|nepoužiteľn*|kostrbat*|ťažkopádn*|strojov*|odfláknut*|polovičat*|polotovar*)
-1.2 (nie je|stále nie je|ešte nie je|to nie je|nie sú) ~ (to)? ~ (dobré|dobre|hotové|v poriadku|ono|v pohode|podľa dohody|podľa zadania|podľa predstáv)
-1 (špinav*|zvädnut*|kriv*|rozbit*|polámn*|zlomen*|prasknut*|popraskan*|zatečen*|rozmazan*|zatekan*|deravé|studené jedlo|tvrdé mäso)
-1.2 (tečie|kvapká|zateká|netesní|škrípe|padá|pada|seká|mrzne|zlyháva|vypadáva|vypadol|vypadla|vypadlo|vypadol nám) ~ (stále|zas|zase|znova|opäť|rovnako|ďalej|presne|neustále)?
-1.2 (vydržala|vydržalo|vydržal) ~ (to)? ~ (presne|len|iba|sotva|ani) ~ (deň|dva|tri|týždeň|hodinu|#|dni|dní)
-1.2 (fakt|vážne|naozaj|už|úprimne) ~ (neviem|nevieme|netuším|nechápem) ~ (za čo|načo|prečo|čo) ~ (vás|vám|si|od vás)
-1.2 za čo (vás|vám) ~ (vlastne)? ~ (platíme|platím|plátime)
-1.2 (nemáme|nemám|niet) ~ (sa)? ~ čím (pochváliť|chváliť); (s tým|s výsledkom) ~ sa ~ (nemáme|nemám|nedá) ~ (čím)? ~ (pochváliť|chváliť)
-1.2 (ťažko|sotva) ~ (sa|to|možno|môžem|dá) ~ (nazvať|považovať|označiť|akceptovať|pochváliť); pri všetkej úcte; so všetkou úctou; s úctou musím
-1.2 (otravn*|otravuje*|obťažujete|obťažujú|obťažovan*|bombarduj*|spamujete)
-1.2 (pripadám|pripadáme|cítim|cítime) ~ (si|sa) ~ ako ~ (otravn*|hlupák*|blázon|blbec|idiot|zákazník druhej|piate koleso|na vedľajšej|na druhej|vzduch|otrok|žobrák|prosebník|žiak|popoluška)
-1.2 (sme|som) ~ (pre|u) ~ vás ~ (vzduch|nuda|len číslo|iba číslo|príťaž|na konci|poslední|na poslednom)
-1 (nestojíme|nestojím|nestojí) ~ (vám|za)? ~ ani ~ za ~ (telefonát|jeden|odpoveď|mail|vetu|reč)
-0.8 (žiaľ|bohužiaľ|škoda) ~ (že)? ~ (ste|to|sa) ~ (nepodarilo|nevyšlo|nesplnil*|nedodržal*|nedodal*|nezvládl*)
-1 (nezvládl*|nezvládol|nezvládnuté|nedotiahl*|nedotiahnut*|nedoriešen*|nedomyslen*|nedoladen*|nedopracovan*) ~ (ste|to|sa)?
-1.2 (prišli|prišiel|prišla) (sme|som) ~ o ~ (#|zákazník*|klient*|objednávk*|zákazk*|dotáci*|termín|zľav*|peniaz*|dáta|údaje|víkend)
-1.2 (smeje|smejú|vysmial|vysmiali|smiali) ~ (sa)? ~ (nám|mi|z toho|z nás|stavbyvedúci|kolegovia|hostia|celá)
-1.2 (viete|víte|vie) ~ (to)? ~ aj (vy|každý|laik); to vidí aj (laik|slepý|dieťa)
-1 (kde|čo|kedy|dokedy) ~ (to)? ~ (viazne|trvá|je|čakáme|máme čakať)? ~ (konečne|tak dlho|preboha|prosím vás|do pekla|dopekla|dočerta|doparoma)
-1.2 (v|do) (háji|hája|paži|kýbli|kelu|ťahu); (ešte stále|stále) nikde; nikde nič
-1.2 (nikdy|ani raz) ~ (ste)? ~ (nedodržal*|nesplnil*|nezavolal*|neprišl*|neodpísal*|neodpovedal*)
-1.2 (zľahčuj*|bagatelizuj*|zahovár*|zavádz*|klamete|klame|klamali|mlžíte|vykrúcate|vyhovárate|hádžete vinu|zvaľujete)
-1 (z|na) (pôvodn*|sľúben*|plánovan*) ~ (nezostalo|nezostal*|zostal* málo)
# wanting somebody else to speak with is no praise
-0.8 (chcem|chceme|žiadam|žiadame|potrebujem|dajte|spojte|dáte) ~ (prosím)? ~ (hovoriť|číslo|kontakt|spojenie|ma|mi|nás) ~~ (@boss|kompetentn*|právomoc|kto rozhoduje|zodpovedn*)
-0.8 (budem|budeme|musím|musíme|nezostáva|idem|ideme) ~ (to)? ~ (musieť)? ~ (to)? ~ (riešiť|obrátiť|eskalovať|sťažovať|posunúť) ~~ (@boss)
-0.8 (o|na) ~ (meškan*|chyb*|problém*|sťažnos*|nespokojn*|situáci*|správan*) ~ (som|sme)? ~ (informoval*|upozornil*|hovoril*) ~ (náš|našu|nášho|vášho|vašu|vaše)? ~ @boss
# leaving and comparing
-0.8 (zvažujeme|zvažujem|uvažujeme|uvažujem|rozmýšľame|premýšľame) ~~ (zmysel|odchod*|zmen*|iné*|pokračov*|ukonč*)
-0.6 (pozrieť|poobzerať|poobzrieť|poohliadnuť|porozhliadnuť|pozerať|obzerať) ~ (sa)? ~ (po|čo|na|u)? ~ (niekom inom|niekoho iného|trh*|konkurenc*|inde|inú|iných|alternat*|ponúka trh)
# joy, plainly said
1.3 (osvedčil*|vyplatil*|oplatil*|oplatí) ~ (sa)? ~ (nám|mi|to|vám|dôverovať|počkať|ste|spoľahnúť)?; (stojí|stálo|stála|stálo to|stojí to) za to
1.5 (spadol|spadla|padol|odpadol) ~ (mi|nám) ~ (kameň|balvan|skala) ~ (zo srdca)?; (kameň|balvan) ~ zo srdca ~ (spadol|padol)?
1.3 (balzam|pohladeni*|klenot*|majstrovstv*|lahodn*|pôžitok|zážitok|iná liga|iný level|iná dimenzia|vyššia liga|zlatý človek|zlatíčk*|poklady)
1.2 (wow|woow|waw|uau|jupí|hurá|juchú|ty brďo|ty kokos|ty kávo); ako z (časopisu|katalógu|rozprávky|filmu)
1.3 (rád|rada|radi) ~ (s|u) ~ vami ~ (pracuj*|spolupracuj*|robím|robíme|som|sme)?; (s|u) ~ vami ~ (sa)? ~ (rád|rada|radi|dobre|skvele|výborne) ~ (pracuje|robí|spolupracuje|pracuj*|robím*)
1.3 (trafil*|trefil*|vyšlo|vyšiel|sadl*|sedel*) ~ (to|sa)? ~ na (prvý|prvýkrát|prvé|prvú|prvý pokus|prvú šupu|prvé počutie)
1.2 (cením|ceníme|vážim|vážime) si; (milé|milým|príjemné|príjemným) prekvapen*; (milo|príjemne|pozitívne) ~ prekvapil*
1.3 (pekne|krásne|výborne|skvele|parádne|majstrovsky) ~ (ste)? ~ (sa)? ~ (s tým|to)? ~ (pohral*|vyhral*|zvládl*|vymyslel*|urobil*|spravil*|pripravil*|napísal*|zhostil*|poradil*|vyšl*|vychytal*|vyriešil*)
1.3 bez (vás|vášho|vašej|teba) ~ (by|to)? ~ (sme|som|to|nám|mi)? ~~ (nestihl*|nezvládl*|neotvoril*|nedal*|nedokázal*|nešlo|nevyšl*|neprebehl*|neuspel*|nebol*|stratení|stratený|stratená|netušil*|nepodaril*|nevyhral*|nedotiahl*|nemohl*)
1.2 (vďaka|aj vďaka) (vám|tebe|vašej|vášmu|vašim) ~ (sme|som|to|nám|mi|konečne|mám|máme|je|sa)
1 (ste|si|boli ste) ~ (veľmi|vždy|naozaj|rýchl*|super|neskutočne)? ~ (rýchli|rýchly|rýchla|presní|presná|presný|milí|milá|milý|šikovní|šikovná|šikovný|ústretov*|zlatí|zlatá|zlatý|skvelí|skvelá|skvelý|najlepš*|mili|spolahliv*|pohodov*)
1.2 (rýchlejší|rýchlejšia|milší|lepší|spoľahlivejší|šikovnejší|presnejší) ~ (ako|než) ~ (pošta|úrad|konkurenci*|kto*|ostatn*|predošl*|čak*|všetci|švajčiar*)
1.5 (lepší|lepšiu|lepšia|lepšie|lepších|lepšieho|lepšiemu) ~ (účtovníčk*|účtovník*|dodávateľ*|partner*|firm*|agentúr*|prekladateľ*|servis|podpor*|ľud*|spoluprác*) ~ (som|sme|si|by|neviem|nepoznám|nemohl*|nenájd*|nemal*|neexistuje|niet|nezažil*)
1.3 (konečne) ~ (niekto|firma|účtovníčk*|človek|dodávateľ|web|systém) ~ (kto|ktor*|čo) ~ (vie|rozumie|funguje|robí|počúva|drží|odpovedá|myslí)
1.2 (konečne) ~ (máme|mám|je|to) ~ (v poriadku|funguje|beží|šlape|poriadok|prehľad|prehľadné|pokoj|jasno|istotu)
1.2 (dnes|musím|musíme|rád|rada) ~ (uznať|pochváliť|oceniť|vyzdvihnúť|poďakovať) ~ (že ste|vás|vám|prácu|prístup|tím|kolegov|celý)
1.5 (ani jedna|ani jediná|žiadna|nulové|nula|bez) ~ (sťažnosť|sťažnosti|reklamácia|reklamácie|výhrada|výhrady|zaváhania|zádrheľa|zádrheľu|zádrhel*)
1.2 (nemáme|nemám|niet|nevidím|nie je) ~ (dôvod*) ~ (nič)? ~ (meniť|sa sťažovať|sťažovať|odchádzať|hľadať|pochybovať|nespokojnosti)
1.2 (pokoj|pokojn*|istot*|lepší pocit|dobrý pocit|výborný pocit|skvelý pocit) ~ (keď|že|mám|máme|viem|vieme|z toho|z vás)
1.3 (ušetril*|uľahčil*|zachránil*|zjednodušil*|pomohl*|pomohol) ~ (ste|nám|mi) ~ (nám|mi|ste|veľmi|kopu|veľa|kus|hodiny|dva|deň|život|prácu|robot*|krk|kožu|projekt|akciu|svadbu)
1.3 (skôr|rýchlejšie|o deň|o dva dni|o týždeň|v predstihu|s predstihom) ~ (ako|než|skôr|pred) ~ (sme|bolo|termín*|dohodnut*|som) ~ (čakal*|dúfal*|dohodnut*|sľúben*|očakával*)?
1.2 (odovzdali|dodali|poslali|stihli|zvládli|vybavili) (ste)? ~ (to|všetko|nám)? ~ (skôr|o deň skôr|o dva dni skôr|v predstihu|za deň|za pár hodín|cez víkend|aj cez sviatky|v rekordnom čase|načas a|bez mihnutia)
1.2 (hostia|klienti|zákazníci|kolegovia|deti|všetci|šéf|šéfka|riaditeľ*|delegáci*|čitatelia|publikum|porota|rodina) ~ (sú|boli|je|bola|bol|ho|ju|ich|vás|to)? ~ (nadšen*|unesen*|chvál*|spokojn*|ohromen*|dojat*|tlieskal*|páčilo|páči|pýtajú)
1.2 (reakcie|ohlasy|odozva|ohlas|spätná väzba|odozvy) ~ (sú|boli|je|bola|len|samé|kolegov|hostí|klientov|zákazníkov)? ~ (pozitívn*|výborn*|skvel*|úžasn*|nadšen*|super|samá chvála)
1.2 (zaslúži|zaslúžia|zaslúžite|zaslúžil*) ~ (si)? ~ (prémi*|pochval*|odmen*|uznanie|metál|medail*|vyznamenan*|veľkú vďaku|poďakovan*|dobré pivo|fľašu)
1 (hrejivý|milý|ľudský|osobný|ústretový|priateľský|profesionálny|rýchly|vzorový) ~ (prístup|servis|tím|človek|kontakt)
1.2 (dobrá|skvelá|výborná|super|krásna|parádna|poctivá|perfektná|vynikajúca) (práca|robota|prácička|spolupráca|služba|voľba|akcia|atmosféra|komunikácia|organizácia)
1.2 (dobrú|skvelú|výbornú|super|krásnu|parádnu|poctivú|perfektnú|vynikajúcu) (prácu|robotu|spoluprácu|službu|voľbu|akciu|atmosféru|komunikáciu|organizáciu)
1 (som|sme) (veľmi|úplne|fakt|naozaj|maximálne)? (rád|rada|radi) že (ste|vás|to|sme|spolupracujeme|som sa|sme sa)
1.2 (najlepšie|dobré|skvelé|múdre|šťastné) (rozhodnutie|rozhodnutia)
1.2 (neľutujem|neľutujeme|nebanujem|nebanujeme) ~ (ani|že|eur*)?

[complaint.quality]
0.85 (odfl*|pobabr*|zbabr*|zmrš*|pokašľ*|dokašľ*|domrv*|zvor*|skonil*|pokonil*|popliet*|poplietl*|poplien*)
0.85 (kostrbat*|polotovar*|nepoužiteľn*|nefunkčn*|paškvil*|nepodarok|nepodarky|podpriemern*|amatérsk*|diletantsk*|šlendrián*|zlátanin*|bastl*|fušer*|zfušov*|odbabran*)
0.85 (nedá|nedalo|nedajú) sa ~ (to|na to|s tým)? ~ (použiť|používať|pozerať|čítať|počúvať|jesť|odovzdať|zverejniť|ukázať|tlačiť)
0.85 (toto|to) ~ nie je ~ (to)? čo ~ (som|sme) ~ (si)? ~ (objednal*|chcel*|žiadal*|dohodl*|predstavoval*|čakal*|zadal*|potreboval*)
0.85 nemá ~ nič ~ spoločné ~ (so|s) ~ (zadan*|tým|ním|dohod*|profesional*|kvalit*|objednávk*); (so|s) ~ (zadaním|dohodou|ním) ~ nemá nič spoločné
0.85 (stratil*|stráca*|podkopal*|naštrbil*) ~ (vo vás|vo vašu)? ~ (dôveru|dôvera) ~ (vo|v|k)?; (po) ~ (tomto|tejto) ~ (audite|chybe|incidente|závierke|akcii|skúsenosti) ~~ dôver*
0.85 (tretia|druhá|štvrtá|piata|ďalšia|opakovaná|tretí|druhý|štvrtý|ďalší) (porucha|reklamácia|chyba|oprava|výpadok|závada) ~ (za|tento|tohto|v|po|do)?
0.85 (znova|zase|zas|opäť|stále|furt) ~ (zlé|zlá|zlý|chybné|chybná|nesprávne|nesprávna|staré|stará|iné|iná) ~ (ičo|meno|logo|číslo|údaje|adresa|cena|farba|verzia|text|dátum|súbor|položka|suma|fotka|názov)
0.85 (s|na|so) ~ (výsledkom|výsledku|prácou|verziou|návrhom|realizáciou|dielom|výstupom) ~ (sa)? ~ (nemáme|nie sme|nie som|nemôžeme|nemôžem|nedá) ~ (čím|spokojn*|stotožniť|súhlasiť|pochváliť|chváliť)
0.85 (nie|nie som|nie sme|vôbec nie) ~ spokojn* ~ (s)? ~ (verziou|návrhom|výsledkom|prácou|prekladom|textom|grafikou|službami|službou|kvalitou|výstupom|realizáciou)
0.85 (ani) ~ (s|so) ~ (prvou|druhou|poslednou|novou) ~ (verziou|verzia)
0.85 (vydržala|vydržalo|vydržal) ~ (to)? ~ (presne|len|iba|sotva|ani) ~ (deň|dva|tri|týždeň|hodinu|#)
0.85 (vaša|váš|vaše|tá|ten) ~ (oprava|opravu|zásah|aktualizáci*|riešenie|technik|človek) ~ (nepomoh*|vydrž*|pokazil*|zhoršil*|nič nevyriešil*|nezabral*|nefunguje)
0.85 (po vašej|po vašom|od vašej|od vášho|od poslednej) ~ (aktualizáci*|oprave|opravy|zásahu|návšteve|návštevy|úpravy|úprave|migráci*|prechode|presune) ~~ (nejd*|nefung*|nič|horš*|padá|chyb*|spom*|mizn*|zmizl*)
0.85 (zabudli|zabudol|zabudlo|vynechali|vynechal|chýba|chýbajú|vypadl*) ~ (ste|nám|tam|v|vo|na)? ~ (polovic*|časť|strana|strany|kapitol*|bod|body|údaje|logo|podpis|prílohy|najdôležitejš*|hostí)
0.85 (dokumentáci*|podklad*|posudok|projekt|správa|zápisnica|zápis|výkaz|návrh|preklad|report) ~ (je|sú|bol*)? ~ (neúpln*|nepresn*|chybn*|zmätočn*|nečiteľn*|zastaran*|nekompletn*|nedostatočn*|povrchn*)
0.85 (neúpln*|nepresn*|chybn*|zmätočn*|nečiteľn*|nekompletn*|povrchn*) ~ (dokumentáci*|podklad*|posudok|projekt|správ*|zápis*|výkaz*|návrh*|preklad*|report*)
0.85 (úrad|katastr*|banka|audítor*|klient*|tlačiareň|notár*|súd) ~ (nám|mi|to|ich|ho|ju)? ~ (to)? ~ (vrátil*|zamietl*|neprijal*|neuznal*|odmietl*) ~ (pre|kvôli|lebo|späť)
0.85 (úrad*|katast*|banka|audítor*) ~ (nám|mi) ~ (ju|ho|ich|to|žiadosť|projekt) ~ (vrátil*|zamietl*|neprijal*)
0.85 (hanbil|hanbila|hanbili|hanbiť) ~ (by|sa|za)? ~ (by|sa|za)? ~ (aj|začiatočn*|prvák*|amatér*|stážist*|učeň|žiak)
0.85 (za|nad) ~ (takú|takúto|takou|touto|tú) ~ (prácu|robotu|prácou|robotou|kvalitu) ~ (by)? ~ (sa)? ~ (hanb*|nezaplat*|plakať|plač*)
0.85 (aj|každý) (laik|slepý|začiatočník|amatér) ~ (vidí|by|to|si|zbadá)?; to vidí aj (laik|slepý)
0.85 (akoby|ako keby) ~ (to|ho|ju|ich|text|ste)? ~ (písal*|robil*|kreslil*|prekladal*|preložil*|spravil*|kontroloval*) ~ (automat|stroj|robot|google|prekladač|dieťa|deti|niekto opitý|narýchlo|poslepiačky|nikto|umelá)
0.85 (tečie|kvapká|zateká|netesní|škrípe|vypadáva|padá) ~ (stále|zas|zase|znova|opäť|rovnako|ďalej)
0.85 bez (hlavy a päty|dotiahnutia|rozmyslu|akejkoľvek kontroly)
0.85 (farby|fotky|grafika|dizajn|vizuál) ~ (fajn|pekn*|ok|dobr*) ~ ale ~ (text*|obsah|funk*|zvyšok|použiteľn*)
0.85 (nervov|starostí|problémov|škody) ~ (ako|než) ~ (úžitku|osohu|radosti|pomoci)
0.85 (horšie|horšia|horší|slabšie|slabšia|slabší) ~ (ako|než) ~ (minule|vlani|naposledy|predtým|pred|prvá|prvý|prvé|minulý|kedysi|bývalo)
0.85 (čím ďalej|deň čo deň|mesiac čo mesiac) ~ (tým)? ~ (horš*|viac chýb|slabš*)
0.85 (kvety|obrusy|jedlo|polievka|víno|káva|hudba|ozvučenie|mikrofón|mikrofóny|premietač|projektor|pódium|svetlá|stoly|stoličky) ~ (bol*|nám|mi)? ~ (zvädnut*|špinav*|studen*|nejedl*|hrozn*|vypadl*|nefungoval*|nehral*|chýbal*|nestačil*|neprišl*|mizern*|otrasn*)
0.85 (hostia|hostí|ľudia|polovica hostí|klienti) ~ (nemal*|nemali) ~ (kde|čo|si kde) ~ (sedieť|sadnúť|jesť|parkovať|piť|spať)
0.85 (prišla|prišiel|prišli|nastúpil*) ~ (nepripraven*|opit*|neskoro a|bez náradia|bez podkladov|neupraven*|bez techniky)
0.85 (nepripraven*|neznalý|neznalá|nekvalifikovan*|neškolen*|nekompetentn*) ~ (technik|tlmočn*|kolega|lektor*|moderátor*|fotograf|človek|pracovn*|prišiel|prišla)
0.85 (vypočítal*|zaúčtoval*|zadal*|vyplnil*|vypísal*|nahodil*|zapísal*|preložil*|zameral*|nastavil*|zapojil*|vytlačil*|nakreslil*|namontoval*) ~ (ste|nám|to|ho|ju|ich|mzdy|dane|daň)? ~ (zle|chybne|nesprávne|naopak|omylom|inam|krivo|mylne)
0.85 (zle|chybne|nesprávne|mylne|krivo) ~ (vypočítal*|zaúčtoval*|zadal*|vyplnil*|vypísal*|zapísal*|preložil*|zameral*|nastavil*|zapojil*|vytlačil*|nakreslil*|namontoval*|vypočítan*|zaúčtovan*|preložen*|nastaven*|namontovan*|zameran*)

[complaint.delay]
0.85 (ďalší|ďalšie|celý|celé|zasa|zase|opäť|znova) ~ (týždeň|mesiac|deň|termín) ~ (v háji|preč|v keli|fuč|v čudu|stratený|a nič|a stále nič|bez|posúvate|posun)
0.85 (stále|ešte stále|dodnes|doteraz|dosiaľ|doposiaľ) ~ (nikde|nič|nemám|nemáme|nedostal*|neprišl*|nedodan*|neviem|nedorazil*|nie je hotov*|niet|neodovzdan*|nedokončen*)
0.85 (web|návrh|preklad|projekt|výkres*|priznanie|posudok|tovar|texty|report|dodávka|oprava|ponuka) ~ (stále|ešte stále|dodnes|zatiaľ|doteraz) ~ (nikde|nič|nemám*|neprišiel|neprišla|neprišli|nedorazil*|nie je)
0.85 (termín|lehota|dátum|deadline) ~ (dodania|odovzdania|dokončenia|na)? ~ (uplynul*|vypršal*|prešl*|prešiel|minul*|bol|dávno|už)
0.85 (uplynul*|vypršal*|minul*|prešl*) ~ (pred|už|dávno)? ~ (termín|lehota|#|týžd*|mesiac*|desiat*|dňami)
0.85 (pri|takýmto|týmto|vašim|tomto|vašom) ~ (tempe|tempom) ~ (sa|to|budeme|bude|by|otvor*|ani|skonč*|dočk*|nikdy|na)
0.85 (nestíhate|nestíha|nestihli|zaostávate|meškáte|naťahujete|preťahujete|odkladáte|posúvate|zdržujete|zdržiavate|prešľapujete)
0.85 (mala|malo|mal) ~ (trvať|byť|to byť) ~~ (trvala|trvalo|trval|trvá|je dnes|a dnes)
0.85 (pol roka|polroka|štvrťrok|štvrť roka|rok|# mesiacov|# týždňov|# dní|mesiac|týždne|mesiace) ~ (čo|ako|odkedy|už)? ~ (čakám|čakáme|čaká|čakanie|čakali|čakal*)
0.85 (čakám|čakáme|čakali|čakal|čakala|čakáte|čakať) ~ (už|sme|som|na|vás|to)? ~ (pol roka|polroka|štvrťrok|rok|mesiac|týždne|mesiace|týždeň|večnosť|celú večnosť|# týžd*|# mesiac*|# dní|šesť týždňov|tri týždne|dva týždne|dva mesiace|tri mesiace)
0.85 (mali|mal|mala) (ste)? ~ (vybaviť|dodať|spraviť|odovzdať|poslať|dokončiť|zavolať|opraviť) ~ (do|už|pred|minul*|včera|v #)
0.85 (sľúbili|sľúbil|sľúbila|sľubovali|hovorila|hovoril|vraveli) (ste)? ~ (to|návrh|že)? ~ (na|do|v|zajtra|včera) ~~ (dnes je|je už|už je|to bolo|bolo to|odvtedy|a nič|a dnes)
0.85 (bez) ~ (jedin*|akéhokoľvek|najmenš*|viditeľn*) ~ (posunu|pokroku|výsledku|progresu); (nikam|nikde) sa to ~ (nepohl*|nehýbe|neposunul*)
0.85 (kde|čo) ~ (to|je|sú)? ~ (viazne|uviazl*|tak dlho|trvá tak|toľko trvá|trvá to); (koľko|ako dlho) ~ (ešte|to)? ~ (máme|mám|budeme|budem|ešte) čakať
0.85 (kedy|dokedy) ~ konečne; konečne ~ (dostan*|dočká*|uvid*|bud*) ~ (tie|ten|tú|to|ma|nás|hotov*)
0.85 (prišl*|prišiel|dodan*|dodali|dorazil*|odovzdan*|odovzdali) ~ (ste)? ~ (neskoro|o týždeň neskôr|o deň neskôr|oneskorene|s meškaním|s oneskorením|o # dní neskôr|po termíne)
0.85 (štvrtý|tretí|druhý|piaty|po tretí|po druhý) (raz|krát) ~ (posúv*|posun*|odklad*|mení*|meškáte|čakáme); (posúvate|posunuli|odkladáte|meníte) ~ (termín*|to|dodan*) ~ (zas*|už|opäť|znova|štvrt*|tret*|druh*)
0.85 (zasa|zase|zas|opäť|znova) ~ (posúvate|posunuli|odkladáte|meškáte|meškali) ~

[complaint.neglect]
0.85 (technik*|kolegom|kolegyňou|manažér*|vami|ním|ňou) ~ sa ~ (nedá|nedalo) ~ (dohodnúť|komunikovať|hovoriť|rozprávať|spojiť)
0.85 (odpovedali|odpovedal|zareagovali|reagovali) (ste)? ~ (mi|nám)? ~ (len|iba|na jednu|na polovicu|vyhýbav*|neúpln*|jednou vetou|čiastočne)
0.85 (reagujete|odpovedáte|odpisujete) ~ (vyhýbav*|vôbec|neúpln*|sotva|jednou|stroho|na pol|raz za|len keď|iba keď|až keď|neochotne)
0.85 (naučiť|začať|mohli|mali) ~ (sa)? ~ (by)? ~ (zdvíhať|dvíhať|brať) ~ (telefón*|telefon*); (telefón|telefóny|telefon) ~ (nikto|nedvíha*|nezdvíha*|neberie*|zvoní|hluch*|vypnut*)
0.85 (my|aj my|ja) ~ (platíme|platím) ~ (tiež|takisto|rovnako); (my|aj my) sme ~ (tiež)? ~ platiac*
0.85 (malý|malí|menší|bežný|drobný) ~ (zákazník|klient|zákazníci|klienti|odberateľ) ~ (vás|u vás|asi|už|nie)? ~ (nezaujíma*|nezaujímajú|nepotrebuj*|na chvost*|nič neznamená|otravuje|nestojí)
0.85 (odbil|odbila|odbili|odbavil*|odpinkl*|odpálkoval*|zotrel*) ~ (ma|nás|ste|jednou|vetou|že)
0.85 (nestojíme|nestojím) ~ (vám|za)? ~ ani ~ za ~ (telefonát|jeden|odpoveď|mail|vetu|slovo)
0.85 (odkedy|od) ~~ (odišl*|odišiel|prišl*|máte|získal*) ~~ (nikto|vzduch|nezáujem|ticho|iné|zmenil*|nevie|nezaujím*)
0.85 (nikto) ~ (nás|mi|nám|ma|z vás|od vás|sa)? ~ (neupozornil|neinformoval|nevysvetlil|neozval|nezavolal|neodpísal|neodpovedal|nevie|neprišiel|nereagoval|nekontaktoval|nepovedal|neberie|nedvíha|nezdvíha)
0.85 (aspoň|vôbec|včas) ~ (informoval*|upozornil*|zavolal*|odpísal*|dali vedieť|oznámil*|ospravedlnil*|krátke|krátku|jedn*) ~ (vysvetlen*|odpove*|mail|vet*|slovo|vopred)?
0.85 (keby|ak by) ste ~ (nás|nám|mi|ma) ~ (nabudúce|aspoň|o)? ~~ (informoval*|upozornil*|dali vedieť|oznámil*)
0.85 (bez) ~ (odozvy|odpovede|reakcie|vysvetlenia|ospravedlnenia|slova|upozornenia|spätnej väzby|ohlásenia); (ostáva*|zostáva*|ostal*|zostal*) ~ bez ~ (odozvy|odpovede|reakcie)
0.85 (odpovede|odpoveď|reakcie|reakcia|odozvy) ~ (niet|nikde|žiadna|nula|stále nič|nedočkal*|sme sa nedočkali|som sa nedočkal*)
0.85 (sľúbili|sľúbil|sľúbila) (ste)? ~ že ~ (zavoláte|sa ozvete|odpíšete|prídete|zavolá|sa ozve) ~~ (nezavol*|neozval*|neodpís*|neprišl*|neprišiel|nič|nikto)
0.85 (ani) ~ (ste)? ~ (neprišli|nezavolali|neodpísali|neodpovedali|neozvali|neospravedlnili|neunúvali|neobťažovali) ~ (ani)?
0.85 (automatick*) (odpoveď|odpovede|mail) ~ (a|potom|inak|odvtedy) ~ (nič|ticho|viac nič|potom nič)
0.85 (vysvetľujem|vysvetľujeme|opakujem|opakujeme) ~ (to isté|dookola|stále|od začiatku|každ*|zas*|všetko)
0.85 (číta|čítate|počúva|počúvate|vníma|vnímate) ~ (to|moje|naše|u vás|nás|ma)? ~ (vôbec|niekto|u vás|tam)

[complaint.cost]
0.85 (ponuk*|ponúk*|cen*) ~~ (o tretinu|o polovicu|o štvrtinu|o # percent|výrazne|podstatne|omnoho|citeľne) ~ (nižš*|lacnej*|menej|vyšš*|drahš*)
0.85 (o tretinu|o polovicu|o štvrtinu|o # percent|za polovicu|za tretinu|polovičn*) ~ (nižš*|lacnej*|menej|inde|ceny|ju|to|robí|robia|ponúk*)
0.85 (pri) ~ (týchto|vašich|takýchto|takej|tejto) ~ (cenách|cene|sadzbách|sadzbe) ~ (ďalej|už|nemôž*|nepokrač*|si|nebud*|neviem*|nepôjd*)?
0.85 (neúnosn*|neprimeran*|nehorázn*|premršten*|prestrelen*|nadsaden*|prehnan*|prisolen*|preháň*|vydieračsk*|nekresťansk*) ~ (cen*|sum*|sadzb*|navýšen*|zdražen*|čiastk*|poplat*|faktúr*)?
0.85 (cen*|sum*|sadzb*|navýšen*|zdražen*|čiastk*|poplat*|navýšenie|faktúr*) ~~ (neúnosn*|neprimeran*|nehorázn*|premršten*|prestrelen*|nadsaden*|prehnan*|prisolen*|privysok*|vysok* ako|pálen*|zbojníc*)
0.85 (prehodnotenie|prehodnotiť|prehodnoťte|zníženie|znížiť|zníženie) ~ (vašej|vaše|tej|svojej)? ~ (ceny|cenu|sadzby|sadzbu|paušálu|poplatku) ~
0.85 (zdraž*|navýš*|zvýšil*|zvyšuj*) ~ (ste|cen*|paušál*|sadzb*|poplat*|to|ceny)? ~ (o|už|tretíkrát|bez|zas*|znova|opäť|každ*) ~ (#|upozornen*|vysvetlen*|rok|pol roka|tretin*|polovic*|percent)
0.85 (vyhoden*|vyhodil*|spálen*|zbytočn*) ~ (vyhoden*)? ~ (peniaz*|prachy|investíci*|rozpočet|výdav*)
0.85 (za) ~ (toľko|tie peniaze|také peniaze|túto cenu|takú cenu|takú sumu|tú cenu) ~ (si|by|nedost*|sme|radšej|čakám*|čakal*|očak*|zamestn*|máme|mám|dostan*|nevid*|ani)
0.85 (nevidím|nevidíme|neviem|nevieme|nechápem|kde je) ~ (čo|za čo|aká|akú|pridan* hodnot*|protihodnot*|hodnot*) ~ (vlastne)? ~ (dostávam*|platím*|platíme|vás platíme|nám prinášate|za tie peniaze|dostaneme)
0.85 za čo (vás|vám) ~ (vlastne)? ~ (platíme|platím|mám platiť|máme platiť)
0.85 (minút|minúty|hodinu|hodiny|telefonát*|mail|banalit*|maličkos*) ~ (a|práce|telefonát*|roboty) ~~ (účtujete|fakturujete|naúčtoval*|účtujeme|chcete|pýtate) ~ (celú|hodinu|dve|#|celý)
0.85 (účtujete|fakturujete|účtovanie|účtovať) ~~ (podľa nálady|ako sa vám zachce|za každý|za všetko|aj za|za kadečo|aj vzduch|každú drobnosť|celú hodinu|za nič)
0.85 (rastú|rastie|stúpajú|stúpa|narastajú) ~ (nám)? ~ (každ*|faktúr*|náklad*|poplat*|cen*); (faktúr*|náklad*|poplat*|cen*) ~ (nám)? ~ (rastú|rastie|stúpajú|stúpa|narastajú) ~ (každ*|neustál*|stále|z|a)

[payment.refused]
0.9 (platiť|zaplatiť|uhradiť|doplatiť|preplatiť|hradiť) ~~ (nemienime|nemienim|nehodláme|nehodlám|nebudeme|nebudem|odmietame|odmietam|nechceme|nemáme v úmysle|rozhodne nebud*)
0.9 (nemienime|nemienim|nehodláme|nehodlám|nebudeme|nebudem|odmietame|odmietam|nemáme v úmysle) ~ (vám|za|to|túto|takú|ani|nič)? ~~ (platiť|zaplatiť|uhradiť|doplatiť|preplatiť|hradiť)
0.9 (úhrad*|platb*|splátk*|preplaten*) ~ (faktúr*)? ~ (pozastav*|zadrž*|zastav*|blokuj*|zablokuj*|neuvoľn*|neposkytn*) ~ (kým|až|do|pokiaľ)?
0.9 (pozastav*|zadrž*|zastav*|zablokuj*|neuvoľn*) ~ (úhrad*|platb*|splátk*|doplatok|všetky platby|zvyšok) ~ (kým|až|do|pokiaľ)?
0.9 (peniaze|platbu|úhradu|doplatok|ani cent|ani euro) ~ (ode mňa|od nás|vám)? ~ (uvidíte|dostanete|nedostanete|neuvidíte) ~ (až|kým|ani|už)
0.9 (nedostanete|neuvidíte) ~ (ode mňa|od nás)? ~ (ani)? ~ (cent|centu|euro|halier|floka|nič|peniaze|korunu); (ani|žiadny|ani jeden) (cent|halier|euro|floka|centu) ~ (vám|nezaplat*|nedost*|neuvid*|nedám)?

[payment.disputed]
0.95 (vo|na) (faktúre|vyúčtovaní|zálohovke) ~ (chýba|nie je|nevidím|nevidno|sa nepremietl*|nebola zohľadn*|nezohľadn*|nevidíme|zabudli) ~ (zľav*|dohodnut*|rabat|odpočet|záloh*|bonus)?
0.95 (zľav*|rabat|bonus|odpočet zálohy) ~~ (vo|na) (faktúre|vyúčtovaní) ~ (nie je|chýba|nevidím|nemáme|nebol*|sa nepremietl*|nezohľadn*)
0.95 (zľav*) ~~ (sa nepremietl*|nezohľadn*|nezapočítal*|neodpočítal*|zabudli|nie je odpočítan*|nebola odpočítan*|chýba)
0.95 (máte|účtujete|fakturujete|naúčtovali|uvádzate|faktúre) ~~ o (hodinu|jednu hodinu|dve hodiny|# hodín|hodiny|jednu položku|kus|# kusov|jeden kus|deň) ~ (navyše|naviac|viac|menej) ~
0.95 (zle|nesprávne|chybne|mylne) ~ (vypočítan*|vyčíslen*|uveden*|spočítan*|vyrátan*) ~ (dph|sum*|daň|základ|cen*|sadzb*|počet|kurz)
0.95 (dph|sum*|sadzb*|základ|počet|kurz) ~ (je|bola|bol)? ~ (zle|nesprávne|chybne|mylne) ~ (vypočítan*|vyčíslen*|uveden*|spočítan*|vyrátan*)
0.95 (faktúr*|fakturovan*) ~~ (kusov|hodín|mesiac*|licenci*|osob|strán) ~~ (dodali|dodal*|prišl*|bolo|bolo ich|máme|mali|reálne|v skutočnosti) ~ (však|len|iba|ich)? ~ (#|@num)
0.95 (účtujete|fakturujete|fakturovali|účtovali|naúčtovali) ~ (ste|nám|mi)? ~ (#|@num) ~~ (máme|mali|bolo|dodali|dostali|odobrali|objednali) ~ (len|iba|však|sme)? ~ (#|@num|jednu|jeden|jedno)
0.95 (faktúru|faktúry) ~ (vám)? ~ (vraciam*|vrátime|reklamuj*|rozporuj*|neuznáv*|odmietame|odmietam|nemôžeme akceptovať|neakcept*|posielame späť)

[payment.delayed]
0.8 (s) (úhradou|platbou|zaplatením|platením) ~ (počkáme|počkám|meškáme|budeme meškať|budem meškať|sa oneskor*|sa omešk*|sa zdrž*|zaostáv*|sme v sklze|nestíham*|máme problém)
0.8 (banka|exekútor|daňový úrad|úrad) ~ (nám|mi) ~ (zablokoval*|obstavil*|zmrazil*) ~ (účet|účty|peniaze); (keď|až) ~ (budeme|budem) ~ vedieť ~ (platiť|zaplatiť)
0.8 (platby|platba|úhrady|úhrada|faktúra|peniaze) ~ (sa)? ~ (trochu|mierne|asi|žiaľ|o)? ~ (zdržia|zdrží|oneskoria|oneskorí|omeškajú|omešká|posunú|posunie|natiahn*)
0.8 (faktúra|platba) ~ (nám)? ~ (ušla|zapadla|unikla|vypadla|zapadl*|sa stratila na|uviazla) ; (zabudli|zabudol|zabudla) ~ (sme|som)? ~ (na)? ~ (uhradiť|zaplatiť|faktúr*|splatnos*|platb*)
0.8 (zaplatiť|uhradiť|úhradu|platiť|platbu) ~ (až)? ~ (po|až po|až v|až keď|v) ~ (dotáci*|výplat*|sezón*|sviatk*|novom roku|žatve|predaji|októbr*|septembr*|budúc*)

[payment.promised]
0.8 (zajtra|dnes|@day|večer|ráno|hneď|obratom|budúci) ~ (to|vám to|ti to|ju|sumu)? ~ (hodím|pošlem|prevediem|cvaknem|pošleme|prevedieme|nahodím|zadám) ~ (na účet|na váš účet|cez banking|do banky|peniaze|platbu|úhradu)
0.8 (zajtra|@day|do konca) ~ (je|bude|budú|máte) ~ (to|všetko|ju)? ~ (zaplaten*|uhraden*|vyrovnan*|na účte|doplaten*)
0.8 (úhrada|platba) ~ (prebehne|odíde|bude|pôjde|príde) ~ (v deň splatnosti|v splatnosti|v termíne|načas|podľa splatnosti|včas)
0.8 (faktúra|faktúru|faktúry) ~ (bude|budú|uhradíme|zaplatíme) ~ (@paidp)? ~ (v termíne|v splatnosti|načas|ako vždy|včas|podľa splatnosti)

[payment.query]
0.8 (poslať|pošlite|zaslať|preposlať|prepošlite|zašlite|pošlete) ~~ (faktúr*|zálohov*|daňový doklad|dobropis|vyúčtovan*|proform*) ~ (na|ešte|znova|prosím|v|za|s)?
0.8 (faktúr*) ~~ (neposlali|nezaslali|nedorazila|neprišla|nedostali|nedostal|nedostala|nemáme|nemám|nenašli|nenašiel|nenašla|nevidím|stratila|založila) ~
0.8 (na|k) ~ faktúr* ~ (chýba|nie je|nenašiel*|nenašla*|nenašli*|nevidím|doplniť|doplňte|uviesť|uveďte) ~ (ičo|ič|dič|dph|iban|číslo|variabiln*|objednávk*|adres*|dátum|pečiatk*|podpis)
0.8 (nenašiel|nenašla|nenašli|chýba|nevidím) ~ (som|sme|mi|nám)? ~ na ~ faktúr* ~ (ičo|ič|dič|dph|iban|číslo|variabiln*|objednávk*|adres*|dátum)
0.8 (aký|ktorý|správny) ~ (variabilný symbol|iban|účet|vs|konštantný symbol); (na aký|na ktorý) ~ (účet|iban|účty)
0.8 (preklep|chybička|chyba|zle) ~ (v|vo|je) ~ (názve|adrese|ulici|mene|ičo|dič|fakturačných údajoch|sídle|údajoch) ~
0.8 (k) ~ (nej|zálohe|platbe|úhrade|tomu) ~ (daňový doklad|faktúr*|vyúčtovan*|potvrden*); (faktúra|faktúru) ~ (je|bude) ~ (s dph|bez dph|splatn*) ~ (alebo|či)

[leaving]
0.85 (pozerať|pozrieť|obzerať|poobzerať|sledovať|preskúmať|zmapovať|otestovať) ~ (sa)? ~ (po|na|čo)? ~ (trh|trhu|konkurenc*|ponúka trh|iné možnosti|iných|alternatív*|nám ponúka)
0.85 (začíname|začínam|budeme|budem|musíme|pôjdeme) ~ (sa|musieť)? ~ (sa)? ~ (pozerať|obzerať|poobzerať|poobzrieť|porozhliadnuť|poohliadnuť|rozhliadať) ~ (po|inde|čo|niek*|na)
0.85 (robíme|vypíšeme|vyhlásime|vyhlasujeme|spúšťame|pripravujeme|plánujeme|vypisujeme) ~ (nové|nový)? ~ (výberové konanie|tender|výberko|verejné obstarávanie|výber dodávateľa|výber nového) ~~ (po|vyhr*|dodávateľ*|agentúr*|nemysl*|nerát*|kancelár*)
0.85 (nabudúce|druhýkrát|druhy krát|na budúce) ~ (ideme|pôjdeme|idem|pôjdem|oslovíme|oslovím|volíme|zvolíme|skúsime|skúsim|dáme|objednáme|to dáme) ~ (k|na|u|do)? ~ (inému|inej|iného|inú|inde|inam|niekomu|niekoho|konkurenci*)
0.85 (za toľko|radšej) ~ (si)? ~ (radšej)? ~ (zamestnáme|zamestnám|najmeme|vezmeme|prijmeme) ~ (vlastn*|niekoho|človek*|svojho)
0.85 (spolupráca|spoluprácu|spolupráce) ~ (ešte|už)? ~ (má|nemá|mala) ~ (ešte|už)? ~ (zmysel|význam|budúcnos*); (má|nemá) ~ (táto|naša|tá)? ~ spoluprác* ~ (ešte)? ~ (zmysel|význam|budúcnos*)
0.85 (cesty) ~ (rozchádz*|rozíd*|rozdel*|rozišli); (dali|dávame|dostávate|dostanete) ~ (vám)? ~ posledn* ~ šanc*

[reputation]
0.9 (o) (tejto|našej|tom|vašich|vašom|vašej|tejto) ~ (skúsenosti|skúsenosť|praktikách|prístupe|správaní|prípade|situácii|ako) ~~ (zmienim*|dozvie|dozvedia|porozpráv*|poviem|povieme|napíšem*|informuj*|upozorn*|podelím*|zverejn*)
0.9 (zmienim|zmienime|podelím|podelíme|porozprávam|rozpoviem|pošlem ďalej) ~ (sa)? ~ (o|všetkým|kolegom|každému) ~ (tejto|tom|kolegom|skúsenost*|známym|komore|vás|klientom)
0.9 (ľudia|verejnosť|ostatní|iní|zákazníci|klienti|svet) ~ (by)? ~ (mali|majú|mala|nech) ~ (by)? ~ vedieť ~ (ako|čo|s kým|aký|akí|kto|že)
0.9 nech ~ (ľudia|všetci|ostatní|každý|verejnosť|iní) ~ (vedia|vie|vidia|vidí) ~ (ako|čo|s kým|aký|akí|kto|že)
0.9 (napíšem|napíšeme|zverejním|zverejníme|rozhlásim|roztrúbim|vytrúbim|vykričím|povešiam|rozšírim) ~ (to|vás)? ~ (všade|kde sa dá|kade chodím|všetkým|do celého|po celom|každému)
0.9 (odporúčať|odporučiť|odporúčam) ~ (vás|ďalej)? ~ (určite|rozhodne|nikomu|už|teda|naozaj)? ~ (nebudeme|nebudem|nemôžem|nemôžeme|nemienim*)
0.9 (nebudeme|nebudem|nemôžem|nemôžeme) ~ (vás)? ~ (nikomu|ďalej|rozhodne|už)? ~ (odporúčať|odporučiť); (skôr naopak) ~ (odporúč*)
0.9 (dozvie|dozvedia) sa ~ (o tom|o vašich|to)? ~ (aj)? ~ (televízi*|médiá|noviny|novinári|každý|všetci|celé|celý|celá|kolegovia|komora|verejnosť)
0.9 (hviezdičk*|recenzi*|hodnoten*) ~~ (zaslúžil*|máte ju|ju tam máte|už máte|tam máte|už tam|pripraven*|visí|svieti) ; (pôjdeme|pôjdem|ideme|idem) s tým ~ (do médií|do novín|do televízie|na verejnosť|von|na internet|do rádia)

[escalation]
0.9 (spojte|spoj|prepojte|prepoj) ma ~ s ~ (niekým|niekom|vedúc*|nadriaden*|@boss) ~ (kto|ktor*)?
0.9 (s niekým|niekoho|niekomu|osobu|osobou|človeka|človekom) ~ kto ~ (má|môže|vie|rozhoduje|je) ~ (právomoc|rozhod*|kompetent*|zodpovedn*|vyššie)
0.9 (chcem|chceme|žiadam|žiadame|potrebujem) ~ (hovoriť|rokovať|stretnutie|rozhovor|kontakt) ~ (s|so|na) ~ (vaším|vašou|vašim|vášho|vaše|niekým)? ~ (@boss|kompetentn*|zodpovedn*)
0.9 (do kópie|do kopie|v kópii) ~ (dávam|dávame|pridávam|pridávame|je|som)? ~ (aj)? ~ (vášho|vašu|váš|vaše) ~ (@boss|šéf*)

[praise]
0.85 (ďakujem|ďakujeme|vďaka) ~ (vám|ti|hlavne|aj)? ~ za ~ (trpezlivosť) ~ (s mojimi|s našimi|so mnou|s nami|pri|počas|s mojou)
0.85 (pekne|krásne|výborne|skvele|parádne|majstrovsky) ~ (ste)? ~ (sa)? ~ (s tým|to)? ~ (pohral*|vyhral*|zvládl*|vymyslel*|urobil*|spravil*|pripravil*|napísal*|zhostil*|poradil*|vychytal*|vyriešil*)
0.85 (trafil*|trefil*) ~ (to|ste)? ~ (na prv*|presne|do čierneho|náš vkus|môj vkus); (grafik|dizajnér|autor|prekladateľ*|architekt*) ~ (to)? ~ (trafil*|trefil*|vystihl*)
0.85 (výsledok|práca|web|kampaň|investícia|preklad|čakanie) ~ (naozaj|určite)? ~ (stojí|stál|stálo|stála) ~ za to; (oplatilo|oplatila|oplatil|vyplatilo|vyplatila|osvedčil*) ~ sa ~ (počkať|nám|vás|investovať|to|veriť)?
0.85 (ste|boli ste) ~ (veľmi|vždy)? ~ (rýchl*|presn*|mil*|spoľahliv*|šikovn*) ~ (a|ako|než) ~ (rýchl*|presn*|mil*|spoľahliv*|šikovn*|pošta|úrad|všetci|milší)
0.85 (lepší|lepšiu|lepšia|lepšie|lepších) ~ (účtovníčk*|účtovník*|dodávateľ*|partner*|firm*|agentúr*|prekladateľ*|servis|podpor*|fotograf*|architekt*) ~ (som|sme|si|by|neviem|nepoznám|nemohl*|nenájd*|nemal*|neexistuje|niet|nezažil*)
0.85 (konečne) ~ (niekto|firma|účtovníčk*|človek|dodávateľ) ~ (kto|ktor*|čo) ~ (vie|rozumie|funguje|robí|počúva|drží|odpovedá|myslí)
0.85 bez (vás|vášho|vašej|teba) ~ (by|to)? ~~ (nestihl*|nezvládl*|neotvoril*|nedal*|nedokázal*|nešlo|nevyšl*|neprebehl*|neuspel*|nebol*|stratení|nepodaril*|nevyhral*)
0.85 (vďaka|aj vďaka) (vám|tebe|vašej|vášmu|vašim) ~ (sme|som|to|nám|mi|konečne|mám|máme|prác*|žalob*|pomoc*|rad*|nasaden*|rýchl*)
0.85 (odovzdali|dodali|poslali|stihli|zvládli|vybavili|mali) (ste)? ~ (to|všetko|nám)? ~ (skôr|o deň skôr|o dva dni skôr|v predstihu|za deň|za pár hodín|cez víkend|aj cez sviatky|v rekordnom čase)
0.85 (funguje|funguje to|fungujú|beží|ide) ~ (na prvé|na prvýkrát|hneď na prvý|bez chyby|bezchybne|ako má|lepšie|perfektne|super|bez zaváhania)
0.85 (urobili|spravili|vyčarili|vykúzlili|vytvorili) ~ (ste)? ~ (z neho|z toho|z nej|nám)? ~ (klenot|poklad|zázrak|skvost|krásn*|nádhern*|zázraky|perfekt*)
0.85 (vaša|váš|vaše) ~ (komunikáci*|prístup|práca|servis|podpora|rýchlosť|trpezlivosť) ~ (je|bola|bol|sú)? ~ (ako)? ~ (balzam|skvel*|výborn*|vzorov*|príkladn*|úžasn*|perfektn*|na úrovni|obdivuhodn*|bezkonkurenčn*|super)
0.85 (ušetril*|uľahčil*|zachránil*|zjednodušil*) ~ (ste)? ~ (nám|mi) ~ (deň|kopu|veľa|hodiny|dva|krk|kožu|projekt|akciu|svadbu|prác*|robot*|život|čas|nervy|kus)
0.85 (spadol|padol) ~ (mi|nám) ~ (kameň|balvan) ~ zo srdca; (iná|vyššia|prvá) liga; (spoľahliv*|profesionáln*|šikovn*) ~ (partner*|človek*|niekto|tím*|ľudia|niekoho)
0.85 (ani jedna|ani jediná|žiadna|nula) ~ (sťažnosť|sťažností|reklamácia|reklamácií|chyba|výhrada)
0.85 (zaslúži|zaslúžia|zaslúžite) ~ (si)? ~ (prémi*|pochval*|odmen*|uznanie|metál|medail*|vyznamenan*|veľkú vďaku|poďakovan*)
0.85 (reakcie|ohlasy|odozva|ohlas|spätná väzba) ~~ (pozitívn*|výborn*|skvel*|úžasn*|nadšen*|super|samá chvála)
0.85 (mali ste|máte) (pravdu) ~ (musím|uznáv*|dnes)?; (dnes|musím) ~ uznať ~ že ste ~ (mali pravdu|dobr*|výborn*|skvel*|zvládl*)

[growth]
0.85 (pridávame|pridáme|pridať|doobjednávame|doobjednáme|dokúpime|dokupujeme|prikúpime|prikupujeme) ~ (ešte|si)? ~ (ďalš*|@num|#|nov*|jedn*) ~ (licenci*|používateľ*|modul*|hodin*|kus*|hodín|balík*|jazyk*|miest*|pobočk*|zariaden*|serie|sériu|kont*)
0.85 (zveríme|zverím|zverili|zveriť|odovzdáme|presunieme) ~ (by|sme|vám|radi)? ~ (vám|k vám)? ~ (aj|celú|celý|celé|ďalš*|kompletn*|všetk*|ďalej) ~ (agend*|mzd*|účtovn*|obaly|projekt*|zákazk*|weby|web|kampan*|správ*|oddelen*|marketing*|preklad*)?
0.85 (radi|rada|rád) ~ (by)? ~ (sme|som) ~ (vám)? ~ (zveril*|dal*|predĺžil*|rozšíril*|pokračoval*|objednal* ďalš*|pridal*|zadal*) ~ (aj|ďalš*|zmluv*|spoluprác*|vám|o)?
0.85 (povedali|povedal|povedala|odporučil*|poradil*) (sme|som)? ~ (im|jej|mu|nech|aby) ~~ (ozvú|ozve|ozvali|ozval*|obrátia|obráti|kontaktuj*|zavolajú|zavolá) ~ (vám|vás|na vás|k vám)?
0.85 (objednať|objednávame|objednáme|chceme|prosíme) ~ (ešte|si)? ~ (ešte) ~ (jednu|jeden|jedno|dve|dva|#|@num|ďalš*) ~ (séri*|kus*|várk*|zásielk*|balen*|náklad|krabic*|dotlač*|kolo|termín)
0.85 (otvárame|otvoríme|staviame|kupujeme|rozbiehame|chystáme) ~ (druhú|ďalšiu|novú|tretiu|druhý|ďalší|nový) ~ (pobočk*|prevádzk*|predajň*|dom|projekt|eshop|obchod|ordináci*|závod) ~~ (vás|vy|vám|vami|ste)
0.85 (predplatné|zmluvu|paušál|licenciu|podporu|spoluprácu) ~ (prosím)? ~ (obnov*|predĺž*|rozšír*|navýš*) ~ (na|o|aj|do) ; (navýšenie|rozšírenie|predĺženie) ~ (rozsahu|zmluv*|spoluprác*|paušál*|licenci*|hodín|balík*|predplatn*)
0.85 (dodatok|dodatku|dodatkom) ~ (na|k|o) ~ (predĺžen*|rozšíren*|zmluv*); (o rok|aj o rok|aj budúci rok|znova|opäť) ~ (ideme|pôjdeme|chceme|rátame|pokračujeme) ~ (do toho)? ~ (s vami|u vás)

[insolvency]
0.85 (valné zhromaždenie|konateľ*|spoločníci|jediný spoločník) ~ (rozhodl*|rozhodol|schválil*) ~ o (vstupe|zrušení|likvidácii) ~ (spoločnosti|firmy)? ~ (do likvidácie)?
0.85 (správca|likvidátor|správcu|likvidátora) ~ (sa|vám|vás) ~ (ozve|bude|kontaktuje|vyzve) ; (reštrukturalizačn*|konkurzn*) (plán|správc*|konan*) ~ (nášho|našej|nás|nám|sme|schval*)

[redirect]
0.85 (pán|pani|kolega|kolegyňa) ~ (už)? ~ (u nás|vo firme|tu|v spoločnosti) ~ (už)? ~ nepracuje ~~ (píšte|kontakt*|obrac*|obrát*|posielajte|volajte)
0.85 (už)? (u nás|vo firme|tu) ~ (už)? ~ nepracuje ~ (píšte|kontaktujte|obracajte|obráťte|posielajte)?
0.85 (pracujem|budem pracovať|som|budem) ~ (inde|v inej firme|na inej pozícii|na inom oddelení|na materskej|na dôchodku) ~~ (obrac*|obrát*|píšte|kontakt*|posielajte|komunik*)

[auto]
0.9 (mail|maily|pošta|schránka|správy) ~ (nie je|nebude|nebudú|nie sú) ~ (priebežne|pravidelne)? ~ (čítan*|kontrolovan*|vybavovan*|sledovan*|preposielan*)
0.9 (maily|správy) ~ sa ~ (nepreposielajú|nečítajú|nepresmerúv*); (odpoviem|ozvem sa|budem vás kontaktovať) ~ po (návrate|svojom návrate|mojom návrate|dovolenke)
0.9 (ticket|tiket|požiadavka|incident) ~ # ~ (bol|bola|je) ~ (vytvoren*|založen*|prijat*|zaevidovan*|pridelen*|uzavret*|zaregistr*); (náš tím|operátor|technik) ~ (vás)? ~ bude ~ (vás)? ~ (kontaktovať|informovať)

[urgent]
0.85 (do|najneskôr) ~ (zajtra|zajtrajška) ~ (obeda|rána|večera|poobedia|dvanástej|desiatej|ôsmej|deviatej) ~ (potreb*|mus*|treba)?
0.85 (do|najneskôr do) ~ (dnešnej|dnešného|zajtrajšieho|zajtrajšej) ~ (polnoci|obeda|večera|rána|poludnia|dňa); (uzávierka|deadline|termín|odovzdanie) ~ (je|máme)? ~ (dnes|zajtra|už zajtra|o hodinu|večer)

[meeting.off]
0.85 (na) (obhliadk*|stretnut*|schôdz*|porad*|call|hovor|termín|konzultáci*|fotenie|prezentáci*) ~ (som|sme)? ~ (úplne)? ~ (zabudl*|zabudol|nedorazil*|nestihl*|nestihol|neprišl*|neprišiel)

[polite]
(mail|správu|otázku|to|ho|ju|prosbu) ~ (z|zo)? ~ (včera|rána|dneška|minula)? ~ (prosím|pokojne|kľudne)? ignorujte; ignorujte ~ (prosím|môj|moju|predošl*|predchádzajúc*|tento|túto|posledn*|to)
(rozumiem|chápem|chápeme|rozumieme|beriem) že ~~ (nejde|nedá|nestíhate|nemôžete|nestihnete|nestihli) ~ (počk*|nevadí|v poriadku|nič)?
(netreba|nemusíte) ~ (sa)? ~ ospravedlňovať; nič sa nestalo; (to|nič) ~ nevadí; (prepáčte|ospravedlňujem*) ~ za ~ (komplikácie|zdržanie|neskorú|meškanie|omyl|zmätok)
(ak|keby) ~ (bude|budete|by) ~ (nejaký|akýkoľvek)? ~ problém; (v prípade|ak) ~ (otázok|problémov|nejasností)

[topic]
nie je (to|to však|však|až tak|vôbec|to až)? ~ (súrn*|urgentn*|akútn*|naliehav*|horúc*); nič (súrne|urgentné|akútne|naliehavé); (neponáhľa|nesúri) ~ (sa|to)?
(zlé|hrozné|strašné|mizerné|škaredé|katastrofálne|otrasné) počasie; počasie ~ (pokazil*|zlé|hrozn*|škared*)
(slogan|heslo|titulok|názov|nadpis|text|copy|refrén|kampaň*|kampane) ~ (má|nech|bude|je|by mal|by mala) ~ (znieť|byť|je)? ~~ (žiadn*|koniec|už|drah*|čakan*|sklaman*)
(sekci*|sekcie|podstránk*|stránk*|menu|formulár|záložk*|kapitol*) ~ (reklamáci*|sťažnos*|recenzi*|zrušen*|odhlás*)
(reklamačn*) (poriad*|formulár*|podmienk*|oddelen*|list*|protokol*|lehot*)
(tlačidlo|odkaz|link|formulár|políčko|checkbox|text) ~ (na|pre) ~ (odhlásen*|odber*|zrušen*|reklamáci*|hodnoten*|recenzi*|vymazan*)
(dal*|podal*|podáva|dáva|dala|dostal*) ~ výpoveď ~ (k|ku|#|treba|zo|z|v)?; výpoveď ~ (z nájmu|z práce|zamestnanc*|nájomník*|nájomc*|operátor*|bank*|poisťovn*|svojmu|svojej)
(zamestnan*|kolega|kolegyňa|pracovní*|vodič|predavačk*|asistentk*|brigádni*|kuchár*) ~ (dal*|podal*|dáva|končí|odchádza|dostal*|má) ~ výpove*
(dal|dala|dali) (som|sme) ~ výpoveď ~ (svojmu|starému|operátor*|bank*|z|v); (pripraviť|napísať|spísať|preložiť|vzor|znenie) ~ výpove*
(náš|naša|našu|nášmu|našej|nášho|môj|moja) ~ (právni*|advokát*) ~ (pozrie|prečíta|skontroluje|prejde|nemá|má k zmluve|súhlasí|odobril*|schválil*|pripomienkuj*|upravil*|ešte|zmluv*|sa vráti|pozerá|posudzuje)
(na|pre) ~ (našu|nášho|našej) ~ (právni*|advokát*) ~ (pozrie|na kontrolu|na pripomienk*|nech|zmluv*|kvôli zmluv*)
exekú* ~~ (mzd*|zamestnanc*|nájomník*|nájomc*|dlžník*|sused*|klient*|zrážk*); (mzd*|zamestnanc*|nájomník*|nájomc*|dlžník*|zrážk*) ~~ exekú*
(hľadáme|hľadám|zháňame) ~ (náhrad*|nového|novú|iného|inú) ~ za ~ (náš*|nášho|našu|kolegyň*|kolegu|asistentk*|kuchár*|vodič*)
(sťažnosť|sťažnosti|reklamáci*|sťažoval*|spor) ~ (sme|som|sa)? ~ (riešil*|rieši*|máme|podal*)? ~ (s|na|u|proti) ~ (kuriér*|dopravc*|poisťovn*|operátor*|bank*|tlačiar*|balen*|hluk|sused*|výrobc*|mestom|obcou)
(pokut*|pokutu) ~ za ~ (rýchlosť|parkovan*|jazdu|predčasn*); (hrdina|hrdinka|hrdinu) ~ (sa|filmu|knihy|hry|príbehu|románu)
(chýba|chýbal*) ~ (už)? ~ (len|iba|ešte) ~ (podpis|pečiatka|dátum|potvrdenie|súhlas|príloha); (poistn*|škodu|škoda|škody) ~ (na aute|rieši poisťov*|na vozidl*|hlás*)
(z|do|u|v) (nášho|našom|našej|nášmu) ~ (sklad*|dodávateľ*|výrob*|tlačiar*|doprav*) ~~ (mešk*|nedorazil*|oneskor*|neprišl*)
(čakáme|čakám) ~ (ešte|len|už len|iba)? ~ na ~ (vyjadrenie|rozhodnutie|stanovisko|povolenie|odpoveď|podpis|súhlas) ~ (hygien*|úrad*|hasič*|obc*|mesta|bank*|kolegu|konateľ*|riaditeľ*|šéf*|klient*|investor*|ministerstv*|katastr*|súdu|katastra|nášho|našej|komisi*|výbor*)

[third]
(bývalá|bývalý|predošl*|minul*|predchádzajúc*|iná) ~ (účtovníčk*|účtovník|agentúr*|firm*|dodávateľ*|grafik|správca|kancelár*) ~~ (chaos*|hrozn*|zle|zlom|pokazil*|narobil*|nechal*|sklamal*)

[polite]
# words that sound like trouble, and are no feeling about us
(zlé|hrozné|strašné|mizerné|škaredé|katastrofálne|otrasné) počasie ~ (nám|mi)? ~ (pokazil*|prekazil*|skomplikoval*)?
(prišla|dostal*) ~ (mi|nám|som|sme)? ~ pokuta ~ za ~ (rýchlosť|parkovan*|jazdu); pokut* ~ za ~ (rýchlosť|parkovan*|jazdu)
(slogan|heslo|titulok|názov|nadpis|text|refrén|leták) ~ (má|nech|bude|je|by mal) ~ (znieť|byť|je)? ~~ (žiadn* sklaman*|žiadn* čakan*|koniec drah*|žiadn* problém*|už žiadn*)
(sekci*|podstránk*|stránk*|menu|formulár|záložk*|kapitol*|podmienk*|oddelen*|priečin*) ~ (reklamáci*|sťažnost*|pokut*|škod*|porúch|poruchy)
reklamačn* (poriad*|formulár*|podmienk*|oddelen*|list*|protokol*|lehot*); (kniha|knihu|knihe) (sťažností|prianí a sťažností)
(sťažnosť|sťažnosti|reklamáciu|reklamácia|reklamácie|spor|problém) ~ (sme|som|sa)? ~ (riešil*|rieši*|máme|podal*)? ~ (s|na|u|proti) ~ (kuriér*|dopravc*|poisťovn*|operátor*|bank*|tlačiar*|susedm*|susedom|výrobc*|mestom|obcou|poštou)
hrdin* ~ (sa|filmu|knihy|hry|príbehu|románu); (hlavný|hlavná|hlavného|vo filme) ~ hrdin*; nejde o ~ ; ide o (to|preklad|text|novú)
(z|do|u|v) (nášho|našom|našej|nášmu) ~ (sklad*|dodávateľ*|výrob*|tlačiar*|doprav*) ~~ (mešká dodávka|mešká|meškajú|nedorazil*|neprišl*)
(čakáme|čakám) (ešte|len|už len|iba)? na ~ (vyjadrenie|rozhodnutie|stanovisko|povolenie|podpis|súhlas) ~ (hygien*|úrad*|hasič*|obc*|mesta|bank*|kolegu|konateľ*|riaditeľ*|šéf*|klient*|investor*|ministerstv*|katastr*|súdu|nášho|našej|komisi*)
nie je to (však|až tak|vôbec|nijako|nejako|extra)? (súrne|urgentné|akútne|naliehavé); (nie je|nie sú) (súrn*|urgentn*|akútn*|naliehav*); nič (súrne|urgentné|akútne|naliehavé)
(nejako|niekde|asi) ~ (sa)? ~ (nám|mi) ~ (sa)? ~ (stratila|zapatrošila|zapotrošila|založila|stratil); (stratil|stratila|stratili) (som|sme|sa mi|sa nám) ~ (faktúr*|heslo|prístup*|odkaz*|link*|mail|prihlasov*)
(drobn*|malý|maličk*|menší|menšia) (preklep*|chybičk*|detail*|oprav*|úprav*|pripomienk*|vec*); (mám|máme|len|iba|ešte) ~ (jednu|jeden|dve|pár|#) ~ (drobn*|malú|malé|menšie|maličk*) ~ (pripomienk*|oprav*|preklep*|úprav*|vec*)
(som|sme) (rád|rada|radi) že (to|už|je) ~ (máme|mám|mame) ~ za sebou; (radi|rada|rád) ~ za sebou

# ---- second round of families

[mood]
-1.2 (doškriaban*|poškriaban*|natiahnut*|rozhádzan*|rozpadnut*|rozpadáva*|odlepuj*|odlepen*|odpadáva*|opadáva*|orezan*|useknut*|skreslen*|prederaven*|premočen*|plesniv*|plesne|vyblednut*|pokrčen*|dokrčen*)
-1.2 (nehreje|nekúri|nechladí|nesvieti|netečie|neteší|netesn*|nedrží|nesadl*|nesedí|nesedia|nepasuje k|nezodpovedá|nezodpovedajú|nedáva zmysel|nedávajú zmysel|nefungovalo nič|nič nefunguje)
-1.2 nič ~ (nesedí|nefunguje|nejde|neplatí|nie je hotové|nie je v poriadku|nestíhate|neviete|nevybavili); (v ktor*|kde) nič nesedí
-0.7 (stále|ešte stále|dodnes|doteraz|dosiaľ) nie (je|sú); (stále|dodnes|doteraz) ~ (nemám|nemáme|nebol*|neprišl*|nedostal*)
-1.2 (dlho|dokedy|koľko|koľkokrát|večne) ~ (sa)? ~ (ešte)? ~ (pripomínať|prosiť|čakať|urgovať|vypisovať|doprosovať|vyvolávať|vysvetľovať|opakovať)
-1.2 (doprosuj*|doprosovať|dožadovať|vydupať|naháňam|naháňať|uháňam|uháňať) ~ (sa)? ~ (vás|sa|odpoved*|každ*)?
-1.5 vyprosím; vyprosujem; vyprosíme; (dovoľujete|dovoľuje) si ~ (priveľa|veľa|dosť); to (si) preháňate; prehnali ste to
-1.2 (odkladali|naťahovali|posúvali|vodili|ťahali) (ste)? ~ (nás|to|ma)? ~ (týždeň|mesiac*|za nos|dookola|najprv|potom|týždn*|stále)
-1.2 (najprv|najskôr) ~ (ste)? ~ (to|nás|ma)? ~~ (a potom|potom ste|a teraz|nakoniec) ~~ (nič|zle|ani|chyb*|zrušil*|iné|nesedí|nefunguje)
-1.2 (každá druhá|každý druhý) (kaviareň|firma|eshop|web|kaderníctvo); (bez nápadu|bez fantázie|bez invencie|nuda|nudn*|fádn*|suché|bez duše|bez života|šablónovit*|generick*)
-1 (zabralo|zabral|stálo|trvalo) ~ (mi|nám) ~ (celé|celý|pol|dve|tri|veľa|hodiny) ~ (upratovan*|opravovan*|dňa|poobedi*|hodín)
-1.2 (o nás|o mňa) ~ (zjavne|asi|očividne|vôbec)? ~ (nemáte|nestojíte|nejavíte) ~ (záujem)?; (nemáte|nejavíte) ~ (o nás|o mňa|o klienta|žiadny) ~ záujem
-1 (nevadilo|nevadí) by (mi|nám) ~~ keby ~ (niekto|ste|aspoň); keby ~ (mi|nám)? ~ (niekto)? ~ aspoň ~ (zavolal|povedal|napísal|odpísal|vysvetlil)
-1.2 (takýmto|takým|vašim) ~ (prístupom|jednaním|správaním) ~ (ma|nás|ste|ďaleko|klient*|zákazník*|stráca*)
-1 (nebol|nebola|nebolo|neboli) ~ (to)? ~ (práve)? ~ (vrchol|šťastná|šťastné|najlepší|najlepšia|najlepšie|bohvieaké|nič moc|slávne|žiadna sláva)
-1.2 (ani)? (zďaleka|zdaleka) ~ (nie|nesplň*|nedosah*|nezodpoved*|to); (dosť|pomerne|trochu|celkom) ~ (zaskočen*|rozladen*|sklaman*|prekvapen* negat*|rozpačit*)
-1 (museli|musel|musela|musím|musíme) ~ (sme|som)? ~ (to)? ~ (po vás|za vás|namiesto vás) ~ (opravovať|opraviť|prerábať|prerobiť|upratovať|dorábať|robiť|kontrolovať|dokončiť)
-1 (po vás|za vás|namiesto vás) ~ (sme|som)? ~ (museli|musel|musela|musím|musíme|opravuj*|prerába*|doráb*|kontroluj*|robím|robíme)
-1 (zbytočn*|márn*|bezvýsledn*|nekonečn*) ~ (čakani*|urgenci*|mail*|telefonát*|vysvetľovan*|stretnut*|výdav*|naťahovan*|debat*)
1.3 (priniesl*|prinášate|prináša|zohnal*|získal*) ~ (nám|mi)? ~ (nov*|ďalš*|dvoch|troch|veľa|kopu|@num|#|prvé)? ~ (klientov|zákazníkov|objednávky|objednávok|zákazky|dopytov|návštevníkov)
1.3 (dlho|dávno|už dávno|málokedy|zriedka|nikdy) ~ (som|sme) ~ (nič)? ~ (nevidel*|nezažil*|nečítal*|nemal*|nejedl*|nevideli) ~ (niečo|nič|takto|tak|taký|takú|také|lepš*|krajš*)
1.3 (nevie|nevedia|nevieme|neviem) ~ (si|vás|to|ich)? ~ (nový|nové|novú|systém|web|vás|prácu)? ~ (vynachváliť|prevynachváliť|vynadívať|dosť vychváliť)
1.2 (presne|to je|toto je) (ono|to ono|presne ono|trefa|zásah|pecka|sila|nádhera|krása); to je presne (ono|to); presne (podľa|ako) ~ (predstáv|želan*|som chcel*|sme chcel*|zadania|sme si priali)
1.5 nečakal* (som|sme)? ~ že ~ (to)? ~ (bude|budú|vyzer*|dopad*|pôjde|vyjde) ~~ (dobre|pekne|krásne|skvele|rýchlo|hladko|výborne|super|takto dobre|ľahko)
1.3 (radosť|potešenie|pôžitok|česť) ~ (s vami|vás|to|pracovať|spolupracovať|robiť|mať|čítať|pozerať); (ste|si|máte|majú) ~ (zlaté ruky|zlaté srdce|dobré oko|cit|šikovné ruky|talent|dar)
1.3 (môžem|môžeme|dá|vždy) ~ (sa)? ~ (na vás)? ~ (vždy|naozaj|stopercentne)? ~ spoľahnúť; na vás ~ (je|sa|vždy) ~ spoľah*; je na vás spoľah
1.2 (odporučiť|odporúčať) ~ (vás)? ~ (môžem|môžeme|budem|budeme) ~ (len|iba|každému|všetkým|ďalej); (len|iba) ~ odporúčať
1.2 (skvele|výborne|čisto|precízne|poctivo|dobre|perfektne|parádne|pekne|vkusne|krásne) ~ (spraven*|odveden*|urobené|urobená|urobený|navrhnut*|napísan*|preložen*|pripraven*|zorganizovan*|nafoten*|namontovan*|vymyslen*|vyriešen*)
1.2 (trpezlivo|ochotne|promptne|rýchlo|ľudsky|zrozumiteľne|podrobne|profesionálne) ~ (ste|mi|nám|si|to|všetko)? ~ (vysvetl*|pomohl*|vyriešil*|poradil*|vybavil*|reagoval*|zareagoval*|odpovedal*)
0.8 (opäť|znova|zase) ~ (u vás|s vami|vám) ~ (objednať|objednám*|pôjdeme|zverím*|rátame)
0.8 (chceme|chcem|chceli by sme|objednáme|zadáme) ~ (opäť|znova|zase|aj|určite|jedine|iba)? ~ (od vás|u vás)

[complaint.quality]
0.85 (dobabr*|dokašľ*|doondi*|pokazil*|pokazen*|poničil*|poničen*|doničil*|zničil*|doškriab*|poškriab*|zaprasil*|zaprasen*|zamazal*|polial*|zhodil*|rozbil*) ~ (ste|nám|to|sa)?
0.85 (nadpis*|obrázk*|fotk*|text*|písmo|menu|tlačidl*|stránk*|tabuľk*|riadk*) ~ (sú|je|sa|nám)? ~ (skáč*|skáče|natiahnut*|rozhádzan*|rozmazan*|posunut*|orezan*|useknut*|prekrýva*|nečiteľn*|rozpadá*|rozbit*|krív*)
0.85 (podlah*|stena|steny|dvere|okno|okná|strecha|strop|fasáda|obklad*|dlažb*|omietk*|kúpeľňa|nábytok|skrink*|linka) ~ (je|sú|bol*)? ~ (doškriab*|poškriab*|kriv*|prasknut*|popraskan*|špinav*|odpadáva*|opadáva*|netesn*|zatek*|zamazan*|zle|rozbit*|fľakat*)
0.85 (kúrenie|bojler|boiler|kotol|klíma|klimatizáci*|čerpadlo|sprcha|batéria|radiátor*|záchod|odpad) ~ (stále|opäť|zas*)? ~ (nehreje|nekúri|nechladí|hučí|tečie|kvapká|nefunguje|smrdí|pretek*|vypína|netečie)
0.85 (v ktor*|kde|na ktor*)? ~ nič ~ (nesedí|nesedia|nefunguje|nesúhlasí|nezodpovedá|nedáva zmysel); nič v (tom|nej|ňom) nesedí
0.85 (každá druhá|každý druhý) (kaviareň|firma|eshop|web|kaderníctvo); (bez nápadu|bez fantázie|bez invencie|šablónovit*|generick*|fádn*)
0.85 (museli|musel|musela|musím|musíme) ~ (sme|som)? ~ (to)? ~ (po vás|za vás|po vašich) ~ (opravovať|opraviť|prerábať|prerobiť|upratovať|dorábať|dokončiť)
0.85 (upratovanie|upratať|upratovať|opravovať|oprava) ~ po ~ (vás|vašich|vašej) ~ (ľuďoch|firme|zásahu|robotníkoch|technikoch)?
0.85 (robil*|kreslil*|prekladal*|písal*|programoval*) ~~ (praktikant|praktikantka|stážista|učeň|brigádnik|automat|stroj|robot)

[complaint.delay]
0.85 (stále|ešte stále|dodnes|doteraz|dosiaľ) nie (je|sú) ~ (hotov*|spusten*|dokončen*|dodan*|polepen*|opraven*|namontovan*|vybaven*|zaplaten*|zverejnen*|podan*|odoslan*|preložen*|nafoten*|zapracovan*|pripraven*|nahodené|nahraté|online|odovzdan*)
0.85 (odkladali|naťahovali|posúvali|preťahovali) (ste)? ~ (nás|to|ma)? ~ (týždeň|mesiac*|týždn*|stále|dookola|#)?; ste ~ (to|nás|ma)? ~ (týždeň|mesiac*|týždn*)? ~ (odkladali|naťahovali|posúvali)
0.85 (nedodržal*|nedodržali|nesplnil*|nedodržan*|prekročil*|zmeškal*|prepásl*|prešvihl*) ~ (ste)? ~ (dohodnut*|sľúben*|ani|náš|jedin*|žiadn*)? ~ (termín*|dátum*|lehot*|deadline|harmonogram*|čas dodania|dodac*)

[complaint.neglect]
0.85 (o nás|o mňa) ~ (zjavne|asi|očividne|vôbec)? ~ (nemáte|nestojíte|nejavíte) ~ (záujem)?; (nemáte|nejavíte) ~ (o nás|o mňa|o klienta|žiadny) ~ záujem
0.85 (dlho|dokedy|koľko|koľkokrát|večne) ~ (sa)? ~ (ešte)? ~ (pripomínať|prosiť|urgovať|vypisovať|doprosovať|vyvolávať|opakovať)
0.85 (pripomienky|otázky|maily|požiadavky|upozornenia|návrhy|sťažnosti) ~ (ste)? ~ (jednoducho|úplne|všetky)? ~ (odignor*|ignor*|prehliad*|zmietl*|nezapracoval*|nebral*|nečítal*)
0.85 (keby) ~ (mi|nám)? ~ (niekto)? ~ aspoň ~ (zavolal|povedal|napísal|odpísal|vysvetlil|ozval|informoval)
0.85 (už)? (nám|mi) ~ ani ~ (neodpovedáte|neodpisujete|nezdvíhate|nepoviete|neodpíšete|nezavoláte|neoznámite); (doprosujem|doprosovať|doprosujeme) ~ sa

[leaving]
0.85 (pokračovať|pokračujeme|budeme|spolupracovať|spolupracujeme|ideme) ~ (ďalej|už|v tom)? ~ s (iným|inou|niekým iným|inými|novým|novou) ~ (partner*|dodávateľ*|firm*|agentúr*|kancelári*|účtovn*|správc*|tím*|ateliér*)?
0.85 (rozhodli|rozhodol|rozhodla) ~ (sme|som)? ~ (sa)? ~ (pokračovať|ísť|spolupracovať|pracovať|zveriť) ~ (s|to|ďalej|vec)? ~ (iným|inou|inému|inej|niekým iným|niekomu inému|inam|bez vás|samostatne|sami|konkurenc*)

[reputation]
0.9 (nenechám|nenecháme|nenechávam) ~~ (pre seba); pre seba ~ (si)? ~ (to)? ~ (nenechám|nenecháme)
0.9 si ~ (určite|rozhodne|teda)? ~ (nenechám|nenecháme) ~ (iba|len)? pre seba; (postarám|postaráme) sa ~ (o to)? ~ aby ~ (sa)? ~ (všetci|každý|ľudia|ostatní) ~ (dozvedel*|vedel*)

[escalation]
0.9 (s niekým|niekoho|niekomu|človeka|osobu) ~ (nad vami|vyššie|vyššie postaven*|z vedenia|kompetentn*|kto je nad vami|s právomoc*|zodpovedn* za)

[growth]
0.85 (poslal*|posunul*|dal*|odovzdal*|posielam) ~ (som|sme)? ~ (vašu|váš|vaše) ~ (vizitk*|kontakt*|číslo|web|mail|stránk*) ~ (kamarát*|kolegyn*|kolegov*|známe*|sused*|sestr*|bratov*|švagr*|ďalej|priateľ*|klientk*|partner*)
0.85 (plánujeme|chystáme|pripravujeme|staviame|robíme) ~~ (opäť|znova|zase|tiež|aj|určite|jedine) ~ (od vás|u vás|s vami|vám)
0.85 (chceme|chcem|chceli by sme|objednáme|zadáme) ~ (ho|to|ju)? ~ (opäť|znova|zase|aj|určite|jedine|iba) ~ (od vás|u vás|s vami)

[praise]
0.85 (priniesl*|prinášate|prináša|zohnal*|získal*) ~ (nám|mi)? ~ (nov*|ďalš*|dvoch|troch|veľa|kopu|@num|#|prvé)? ~ (klientov|zákazníkov|objednávky|objednávok|zákazky|dopytov|návštevníkov)
0.85 (dlho|dávno|málokedy|zriedka) ~ (som|sme) ~ (nič)? ~ (nevidel*|nezažil*|nečítal*|nejedl*) ~ (niečo|takto|tak|taký|takú|také|lepš*|krajš*)
0.85 (nevie|nevedia|nevieme|neviem) ~~ (vynachváliť|vynadívať|dosť vychváliť); (to je|toto je)? presne (ono|to čo); (zlaté ruky|zlaté srdce|šikovné ruky)
0.85 nečakal* (som|sme)? ~ že ~ (to)? ~ (bude|budú|vyzer*|dopad*|pôjde|vyjde) ~~ (dobre|pekne|krásne|skvele|rýchlo|hladko|výborne|super|ľahko)
0.85 (trpezlivo|ochotne|promptne|rýchlo|ľudsky|zrozumiteľne|podrobne|profesionálne) ~ (ste|mi|nám|si|to|všetko)? ~ (vysvetl*|pomohl*|vyriešil*|poradil*|vybavil*|zareagoval*)
0.85 (skvele|výborne|čisto|precízne|poctivo|perfektne|parádne|vkusne|krásne) ~ (spraven*|odveden*|urobené|urobená|urobený|navrhnut*|napísan*|preložen*|pripraven*|zorganizovan*|nafoten*|namontovan*|vymyslen*|vyriešen*)
0.85 (radosť|potešenie) ~ (s vami|vás|pracovať|spolupracovať|robiť) ~ ; na vás ~ (sa)? ~ (môžem|môžeme|dá|vždy) ~ (vždy)? ~ spoľahnúť; (sa na vás|na vás sa) ~ spoľahnúť

[payment.query]
0.8 (ktorú|ktorá|ktoré|o ktorú|ku ktorej) ~ faktúr* ~ (ste|ide|to|sa|myslíte|mali|chýba|patrí|nie je)

[payment.sent]
0.8 (poslané|odoslané|poslane|zadané v banke) ~~ (naskočiť|prísť|doraziť|na účte|u teba|u vás|dnes|ráno|včera); (peniaze|platba|suma) ~~ naskoč*

[redirect]
0.85 (píšte|obráťte|obracajte|kontaktujte|posielajte|adresujte|volajte) ~ (sa)? ~ (prosím|už|radšej|rovno)? ~ (na)? (naše)? (ekonomické|účtovné|personálne|právne|it|obchodné|marketingové) oddelenie
0.85 (ja|toto|to|tieto veci|fakturáciu) ~ (to|toto)? ~ (už|viac) ~ (nevybavujem|neriešim|nemám na starosti|nerobím|nespravujem); už ~ (nevybavujem|nemám na starosti)

[topic]
(zmluvu|zmluvy|zmluva|účet|poistku|paušál) ~ (s|so|v|u) ~ (bank*|operátor*|poisťovň*|dodávateľom energi*|elektrár*|plynár*|prenajímateľ*|nájomc*|nájomník*|telekom*|orange|zamestnanc*|autopožičov*)
(tlačiareň|hotel|sála|reštaurácia|dopravca|cateringovka|moderátor*|kapela|rečník|prenajímateľ) ~ (nám|mi) ~ (zrušil*|odriekl*|vypovedal*|odmietl*|nemá) ~~ (inú|iný|iného|náhrad*|inde)
konkurz* na ~ (miesto|pozíciu|post|rolu|riaditeľ*|asistent*|hlavn*|obsaden*|herc*|moderátor*); (hereck*|verejný) konkurz


[complaint.cost]
0.85 (pripadá|zdá|príde|prišlo|javí) ~ (sa)? ~ (mi|nám) ~ (to|sa)? ~ (dosť|veľmi|pomerne|príliš)? ~ (drah*|predražen*|priveľa|veľa na|veľa za)
0.85 (drah*) ~ (na to|vzhľadom|za to|oproti) ~ (čo|aký|aká|tomu|ako); (na to|za to) ~ čo (sme|som) ~ (dostal*|dostáva*) ~~ (drah*|veľa|priveľa)

[not reputation]
(ďakuj*|vďaka) ~ za ~ (krásn*|pekn*|mil*|skvel*|super|dobr*|pozitívn*|pochvaln*)? ~ (recenzi*|hodnoteni*|hviezdičk*)
(blok|sekci*|modul|widget|odkaz|tlačidlo|stránk*) ~ (s|na|pre) ~ (recenzi*|hodnoteni*)

[not praise]
klobúk dolu ~~ (ignor*|nestih*|nepodar*|mešk*|zabudn*|málokomu)
(vážim si|oceňujem|teší ma|potešilo ma) ~~ (po mesiaci|po týždni|po dvoch|po troch|aspoň|až teraz|aj na nás)

[not payment.promised]
(zaplatím|zaplatíme|uhradím|uhradíme|doplatíme|doplatím) ~ (až po|až potom|až keď|len ak|iba ak)
