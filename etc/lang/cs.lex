# heed: Czech.
#
# A line is patterns separated by ";", in sections a weight may stand first.
# word, stem*, (one|or*|other), @class, # (a number), x? (may be missing),
# ~ (up to three words between), ~~ (up to seven).  Words stand here with
# their diacritics; "dekuji" is understood as well as "děkuji".
# Czech denies with "ne-" and twice ("nikdo neodepsal"): "nnn" is no word, a
# group that holds it denies by itself and is not turned by a second denial (so do
# nnm, nnd, nnq, nnz, nnp, nnl, nno; a word may stand in 192 groups, hence several).
# Spoken endings (dobrej, jinýho, velký) stand beside the written ones.
language cs

[function]
a i že se si jsem jsi jsme jste jsou je není nejsou nejsem nejsme na do z ze od po pri při pro před
nad pod jako ale nebo anebo když až co kdo kde kdy proč proto protože jenže však jen jenom už ještě
také taky tak takže takový taková takové to ta ten tu té tom tím ty těch tomu tento tato toto tohoto
této tuto tímto těmto mi mě mně mám máme máte má mají měl měla měli mělo nám nás námi vám vás vámi ti
tebe tobě mu jí ho jich jim jejich ním nimi ní já my vy můj moje mé mou mého náš naše naší našeho naši
našich našim váš vaše vaší vašeho vaši vašich vašim byl byla bylo byli byly budu bude budeme budete
budou by bych bychom bysme byste aby abych abychom abyste kdyby kdybych kdybyste jestli jestliže zda
pokud ať vždyť teda tedy potom pak teď nyní dnes dneska zítra zejtra včera vždy vždycky nikdy nic něco
nikdo někdo všechno vše všichni každý každá jiný jiná jinak více víc méně míň velmi moc hodně může
můžu mohu můžeme můžete mohou mohl mohla mohli musím musíme musí třeba chci chceme chtěl chtěla chtěli
potřebuji potřebuju potřebujeme potřeboval prosím prosíme děkuji děkuju děkujeme dobrý den pozdravem
hezký vážený vážená vážení zdravím ahoj čau čus nazdar díky dík jo jojo jasně jasný souhlasím rozumím
vyřízeno hotovo oukej okej posílám posíláme zasílám zasíláme příloha příloze ohledně faktura fakturu
faktury fakturou který která které kterého kterou kterým kterých dne dní dny dnů týden týdne týdny
týdnů měsíc měsíce měsíců rok roku let bez přes mezi podle během kromě kvůli místo ačkoli přestože
bohužel asi možná určitě opravdu fakt právě spíš spíše později znovu zase opět tady zde tam sem odtud
dost trochu úplně vůbec ani ne ano platí super fajn dobře hele no
jsem jsme jste uz ze neni nejsou pri pred kdyz jeste taky take mam mate nam vas vam vase vasi vasem
nase nasi naseho jestli pokud at ted dekuji dekuju dekujeme prosim dobry zitra zejtra vcera dneska
muzete muzeme muzu mohli chteli chtela chtel potrebuju potrebuji potrebujeme budete budou jak jaky
neco nic nikdo nekdo vsechno vsichni fakt hodne stejne porad stale furt mne tohle tohoto todle tenhle
tahle ony ono oni onen snad pry me te ma mas mel byt mit dat jit tim tech toho nej vse nebyl bys bude jses kolik nam
se my ta ktera ktere kteri kterou proste hlavne akorat vubec uplne nejak neco jinak docela zrovna zatim mozna
musi musim musime chce chces delat dela vim nevim vite rekl rekla dal dala dali prislo prisla prisel mate mame tady jejich jeho její svůj svou své svého svým sám sama sami

[sample]
Věříme, že jste si užili příjemný víkend a že je u vás všechno v pořádku.
Budeme rádi, když se nám ozvete, jakmile se dozvíte něco bližšího.
Zpráva už měla být u nás a nikdo z kolegů neví, kde se zadrhla.
Mohl by mi prosím někdo říct, jestli se zítřejší schůzka uskuteční?
V příloze Vám zasílám podklady, o které jste žádali, a přeji hezký zbytek dne.
Dobry den, posilam podklady, o ktere jste zadali, a preji hezky zbytek dne.
Kdybyste potřebovali ještě něco, dejte vědět, jsem celý týden v kanceláři.
Hele, mrkni na to prosím tě, já už s tím fakt nevím, co mám dělat.
Zaroven bych rad vedel, jestli jste uz neco zjistili a kdy bychom se mohli potkat.

[negators]
ne; nikdy; bez; ani; nikdo; nikoho; nikomu; nic; ničeho; ničím; ničemu; žádný; žádná; žádné; žádnej
žádného; žádnýho; žádných; žádnou; žádným; žádnému; žádní; nijaký; nijak; nikoli; nikoliv; není
nejsem; nejsi; nejsme; nejsou; nebyl; nebyla; nebylo; nebyli; nebyly; nebude; nebudu; nebudeme
nebudou; nemám; nemáme; nemá; nemají; neměl; neměla; neměli; nemělo; nechci; nechceme; nechtěl
nechtěla; nechtěli; netřeba; nemusel; nemusela; nemuseli; nemusí; nemusím; nemusíme; nemusíte
nevidím; nevidíme; nenašel; nenašla; nenašli; nemůžu; nemohu; nemůžeme; neplánuji; neplánuju
neplánujeme; nejde o; sotva; stěží; nnn; nnm; nnd; nnq; nnz; nnp; nnl; nno; nula; nulov*; nehrozí; nestalo; nestane; neznamená
neříkám; netvrdím; bývali; býval; bývala; bývalo; bejvalo; bejvali; neuvažuj*; nepřemýšl*; nezvažuj*; nehodlám; nehodláme; nezamýšl*
daleko k; daleko do; nejedná se o; netýká; bezproblém*
ani ~~ ani; v žádném případě; za žádných okolností; vůbec ne; nijak

[negators-behind]
nechceme; nechci; nebudeme; nebudu; neplánujeme; neplánuji; nehodláme; nehodlám

[intensifiers]
1.4 velmi; opravdu; skutečně; vážně; strašně; hrozně; neskutečně; mimořádně; nesmírně; úplně; velice
1.4 absolutně; totálně; fakt; fakticky; extrémně; ohromně; obrovsky; naprosto; tak; takový; taková
1.4 takové; takovou; mega; maximálně; hluboce; upřímně; neuvěřitelně; enormně; nadmíru; pořádně
1.4 krutě; celý; nanejvýš; velký; velká; velké; velkou; velkej; obrovský; obrovská; obrovské; docela jistě
1.4 vyloženě; doslova; zatraceně; sakra; šíleně; brutálně; moc; tuze; převelice; zcela; hodně
0.6 trochu; trošku; mírně; celkem; docela; dost; spíš; spíše; poměrně; relativně; jaksi; tak trochu
0.6 částečně; víceméně; víc míň; lehce; jakoby; kapku; maličko; tak nějak

[contrast]
ale; avšak; však; jenže; jenomže; přestože; ačkoli; ačkoliv; nicméně; naopak; bohužel; ovšem; přesto
leč; zato; akorát; jen škoda; jediné; sice; žel; každopádně; na druhou stranu; i když

[conditional]
pokud; jestli; jestliže; jakmile; kdyby; kdybych; kdybychom; kdybyste; kdybysme; kdybys; v případě
hned jak; až bud*; až (dostan*|přijd*|oprav*|dokonč*|zafung*|dorazí|uvidím*); pod podmínkou; leda
ledaže; až když; až potom; pakliže; zda; když (bude|budou|přijde|dostanu|dostaneme|opravíte|dodáte)
(bych|bychom|bysme|by) ~ (zaplatil*|uhradil*|doplatil*|poslal*|platil*|převedl*|vyrovnal*)

[classes]
inv = faktura|faktury|fakturu|faktuře|fakturou|faktur|fakturách|fakturám|fakturami|fakturka|fakturky
inv = fakturku|fa|vyúčtování|vyúčtováním|zálohovka|zálohovku|zálohovky|zálohová|zálohovou|zálohové
inv = předfaktura|předfakturu|předfaktury|záloha|zálohu|zálohy|zálohou|paušál|paušálu|paušálem|paušály
inv = nedoplatek|nedoplatku|nedoplatky|doplatek|doplatku|honorář|honoráře|honorářem|dlužná|dlužnou
inv = dluh|dluhu|proforma|proformu|proformy|pohledávka|pohledávku|závazek|závazky|závazků|účet|účty
inv = vyfakturované|upomínka|upomínku
bill = faktura|faktury|fakturu|faktuře|fakturou|faktur|fakturách|fakturám|fakturami|fakturka|fakturky
bill = fakturku|fa|vyúčtování|vyúčtováním|zálohovka|zálohovku|zálohovky|zálohová|zálohovou|zálohové
bill = předfaktura|předfakturu|předfaktury|proforma|proformu|proformy|dobropis|dobropisu|doklad|dokladu
amount = suma|sumu|sumy|sumou|částka|částku|částky|částce|částkou|položka|položku|položky|položce|položek
amount = hodiny|hodin|vícepráce|víceprací|vícepracích|příplatek|příplatku|příplatky|přirážka|přirážku
amount = poplatek|poplatku|poplatky|cena|cenu|ceny|ceně|cenou|doprava|dopravu|dopravy|dopravné|sazba
amount = sazbu|sazby|sazbě|hodnota|storno|stornopoplatek|marže|cestovné|hodinovka|hodinovku|licence
amount = licenci|expres|kilometry|kilometrů|vícenáklady|vícenákladů|korektury
money = platba|platby|platbu|platbě|platbou|plateb|úhrada|úhrady|úhradu|úhradě|úhradou|úhrad|peníze
money = peněz|penězi|peněžní|prachy|love|převod|převodu|převodem|suma|sumu|částka|částku|částky
money = prostředky|splátka|splátku|splátky|placení|zaplacení|finance|financí|peníz|škváru|škvára
money = cash|prachů|uhrazení|proplacení|keš
wire = platba|platby|platbu|platbě|platbou|úhrada|úhrady|úhradu|úhradě|úhradou|převod|převodu|převodem
wire = příkaz|příkazu|příkazem|doplatek|doplatku|splátka|splátku|splátky|zálohu|záloha|nedoplatek
wire = bezhotovostní|inkaso
willpay = zaplatím|zaplatíme|uhradím|uhradíme|doplatím|doplatíme|proplatím|proplatíme|splatím|splatíme
willpay = vyrovnám|vyrovnáme|vyplatím|vyplatíme|zacvaknu|zacvakáme|zacáluju|zacálujeme|zatáhnu|zatáhneme
paid1 = zaplatil|zaplatila|zaplatili|zaplatily|uhradil|uhradila|uhradili|uhradily|doplatil|doplatila
paid1 = doplatili|splatil|splatila|splatili|proplatil|proplatila|proplatili|převedl|převedla|převedli
paid1 = vyrovnal|vyrovnala|vyrovnali|poplatil|poplatila|poplatili|zacvakal|zacvakala|zacvakali
paid1 = zacáloval|zacálovala|zatáhl|zatáhla|zatáhli
paidp = zaplacen*|uhrazen*|doplacen*|splacen*|proplacen*|vyrovnán*|vyrovnan*|poplacen*|zaplacin*
payinf = zaplatit|uhradit|doplatit|splatit|platit|vyplatit|vyrovnat|převést|hradit|proplatit|splácet
payinf = proplácet|doplácet|zacvakat|zacálovat|uhrazovat|zatáhnout
send1 = zaslal|zaslala|zaslali|poukázal|poukázala|poukázali|dělal|dělala|dělali|cvakl|cvakla|cvakli
send1 = vložil|vložila|vložili|poslal|poslala|poslali|posílal|posílala|posílali|zadal|zadala|zadali
send1 = odeslal|odeslala|odeslali|zrealizoval|zrealizovali|provedl|provedla|provedli|udělal|udělala
send1 = udělali|dal|dala|dali|hodil|hodila|hodili|nahodil|nahodila|nahodili|vyřídil|vyřídila|vyřídili
send1 = pustil|pustila|pustili|podepsal|podepsala|podepsali|odklepl|odklepla|odklepli|potvrdil
send1 = potvrdila|potvrdili|odkliknul|odklikla|autorizoval|autorizovala|autorizovali
aux = jsem|jsme|sem|sme
day = pondělí|pondělka|úterý|úterka|středa|středu|středy|čtvrtek|čtvrtka|čtvrtku|pátek|pátku|sobota
day = sobotu|soboty|neděle|neděli|dnes|dneska|zítra|zejtra|zítřka|zítřku|pozítří|týden|týdne|týdnu
day = víkend|víkendu
month = leden|ledna|lednu|únor|února|únoru|březen|března|březnu|duben|dubna|dubnu|květen|května|květnu
month = červen|června|červnu|červenec|července|červenci|srpen|srpna|srpnu|září|říjen|října|říjnu
month = listopad|listopadu|prosinec|prosince|prosinci|jara|jaře|podzim|podzimu|zimě|zimy|léta|létě
month = vánoc*|velikonoc*|prázdnin*|sezón*|sezony|sezoně
period = den|dny|dní|dnů|dne|dnech|týden|týdne|týdny|týdnů|týdnu|týdnech|tejden|tejdny|tejdnu|měsíc
period = měsíce|měsíců|měsíci|měsících|rok|roku|roky|roků|let|hodina|hodinu|hodiny|hodin|čtvrtletí
period = kvartál|minut|minuty|věčnost|půlroku|půlrok|víkend|víkendy|čtrnáct
num = dva|dvě|dvou|tři|tří|třech|čtyři|čtyř|pět|pěti|šest|šesti|sedm|sedmi|osm|osmi|devět|deset|deseti
num = pár|několik|více|víc|půl|celý|celé|celou|celých|dvanáct|jedenáct|čtrnáct|patnáct|dvacet|třicet
num = skoro|téměř|přes|další|#|jeden|jednu|kolik|třetí|druhý|čtvrtý|pátý|šestý|sedmý|osmý|desátý
nth = druhý|druhá|druhé|druhého|druhou|podruhé|třetí|třetího|třetím|potřetí|čtvrtý|čtvrtá|čtvrté|čtvrtou
nth = počtvrté|pátý|pátá|páté|pátou|popáté|šestý|šestá|šesté|pošesté|sedmý|sedmá|posedmé|desátý|podesáté
nth = další|stý|posté|entý|entou|poněkolikáté|několikátý|několikátá|opakovaný|opakované
times = několikrát|mnohokrát|opakovaně|dvakrát|třikrát|čtyřikrát|pětkrát|šestkrát|desetkrát|stokrát
times = xkrát|nkrát|tolikrát|kolikrát|poněkolikáté|potřetí|počtvrté|popáté|podruhé|pořád|marně|tisíckrát
times = bezvýsledně|zbytečně|neúspěšně|furt|neustále|dokola
work = práce|práci|prací|překlad*|projekt*|web|webu|webem|weby|stránk*|kampaň*|kampan*|návrh*|výsled*
work = služb*|servis*|podpora|podporu|podpory|text|texty|textu|textů|reklam*|logo|loga|grafik*|akci|akce
work = oslav*|event*|večírek|večer|ples|konferenc*|report*|eshop*|design*|komunikac*|organizac*|výkres*
work = vizualizac*|fotk*|fotek|fotografi*|video*|prezentac*|účetnictví|tým|týmu|přístup*|výstup*|dílo|díla
work = studi*|přiznání|catering*|raut*|program*|svatb*|teambuilding*|katalog*|brožur*|film*|školení
work = etiket*|vizitk*|plakát*|pozván*|obal|obaly|manuál*|návod*|jídelníč*|nátisk*|ilustrac*|audit*|ozvučení|kalendář*|newsletter*
work = nahrávk*|výstav*|interiér*|zahrad*|posud*|smlouv*|hlášení|mzdy|tabulk*|formulář*|titulk*|scénář*|noviny|časopis*|kniha|knihu|knihy
work = korektur*|realizac*|spoluprác*|uzávěrk*|tlumočení|dokumentac*|leták*|bannery|aplikac*|rekonstrukc*
firm = agentur*|firma|firmu|firmy|firmě|firmou|firem|účetní*|kancelář*|dodavatel*|překladatel*|architekt*
firm = ateliér*|studio|studia|studiu|partner*|poskytovatel*|konkurenc*|konkurent*|ajťák*|správce|správci
firm = fotograf*|grafik*|grafičk*|programátor*|společnost|společnosti|společností|tlumočník*|projektant*
firm = freelancer*|tiskárn*|webař*|vývojář*|konzultant*|partu|parta|řemeslník*
site = web|webu|webem|webovky|webovk*|stránk*|server|serveru|servery|serverem|systém|systému|systémem
site = eshop|eshopu|eshopem|mail|maily|mailu|mailů|mailem|email|emaily|emailu|pošta|poštu|pošty|aplikac*
site = formulář*|tiskárn*|síť|sítě|internet|internetu|wifi|vpn|pokladn*|košík*|link|linky|odkaz|odkazy
site = program|programu|databáz*|kartotéka|kartotéku|počítač*|počítače|notebook*|telefon|telefony|ústředn*
site = kamer*|modul*|import|export|brána|brány|bránu|přihlašov*|přihlášení|vzdálen*|apka|apku|appka
site = zařízení|čtečk*|skener*|monitor*|disk|disku|outlook*|shop|intranet*|rezervac*
site = záloh*
boss = šéf|šéfa|šéfovi|šéfem|šéfka|šéfkou|šéfce|šéfovou|ředitel*|vedoucí|vedoucím|vedoucího|vedoucímu
boss = majitel*|jednatel*|nadřízen*|vedení|vedením|manažer*|manager*|představenstv*|zřizovatel*|centrál*
boss = společník*|boss*|prezident*|starost*|primátor*|náměst*|majitelk*|jednatelk*|ředitelk*
net = facebook*|fb|fejs*|linkedin*|instagram*|insta|ig|tiktok*|google|googlu|googlí|heuréka|heuréce|heureka
net = heurece|firmy|fórum|fóra|fóru|fórech|internet|internetu|netu|síť|sítě|sítích|skupina|skupiny|skupině
net = skupinách|blog|blogu|recenze|recenzi|recenzí|recenzích|hodnocení|hvězdičk*|hvězda|hvězdu|redditu
net = youtube|mapách|mapy|podcastu|veřejně|veřejnost|novin|noviny|média|médií|médiím|seznamu|twitteru|whatsappu
pub = dám|dáme|hodím|hodíme|napíšu|napíši|napíšeme|zveřejním|zveřejníme|zveřejnit|pověsím|pověsíme|přidám
pub = přidáme|popíšu|popíšeme|postnu|sdílím|sdílíme|vyložím|skončí|půjde|půjdou|objeví|ocitne|vložím|vložíme
pub = nechám|necháme|zanechám|zanecháme|dozví|dozvědí|rozepíšu|rozepíšeme|ohodnotím|ohodnotíme|podělím
pub = podělíme|vytáhnu|vytáhneme|upozorním|upozorníme|varuji|varuju|varovat|ukážu|ukážeme|uveřejním|vyvěsím
pub = pověsit|napsat|rozešlu|rozešleme|nasdílím|nasdílíme|rozhlásím|popsat|zmíním
nf = nefung*|nejde|nejdou|nejel|nejela|nejelo|nejely|nešel|nešla|nešlo|nešly|neběž*|nejede|nejedou|nesvít*
nf = netiskn*|neotev*|neotvír*|nenačít*|nenačt*|nezobraz*|nepřihlás*|nepřipoj*|nespouš*|nespust*
nf = nezapn*|neodes*|neodesíl*|neuklád*|neulož*|nesynchron*|nespoj*|nedrž*|nechodí|nechodily
nf = nechodila|nechodilo|nešlape|nešlapou|nefachá|nehlás*
client = klient*|zákazník*|zákaznic*|odběratel*|nájemn*|nájemc*|dlužník*|dlužnic*|investor*|stavebník*
client = objednatel*|subdodavatel*|pronajímatel*|soused*|developer*|pojišťovn*|zhotovitel*|obchodní|partner
rel = bratr|bratra|bratrovi|brácha|bráchy|bráchovi|bráchu|sestra|sestru|sestře|ségra|ségru|ségře|kamarád*
rel = kamarádk*|kámoš*|kolega|kolegovi|kolegu|kolegyně|kolegyni|soused|sousedovi|souseda|sousedka|sousedce
rel = švagr*|bratranec|bratranci|bratrance|sestřenic*|sestřenk*|známý|známého|známému|známá|známé|známým|tchán*|tchyn*|synovec
rel = synovci|partner|partnerovi|klient|klientovi|klienta|syn|synovi|dcera|dceři|majitel|majitelka|zájemce
ask = poslat|zaslat|přeposlat|doposlat|zavolat|ozvat|odpovědět|odepsat|opravit|změnit|doplnit|přidat
ask = odstranit|vymazat|smazat|zkontrolovat|ověřit|potvrdit|vystavit|upravit|vysvětlit|nacenit|připravit
ask = udělat|přeložit|domluvit|navrhnout|zrušit|vrátit|uvést|informovat|obnovit|vyřídit|pomoct|pomoci
ask = zohlednit|zaúčtovat|zveřejnit|vyměnit|přesunout|posunout|kontaktovat|objednat|rezervovat|dopsat
ask = stáhnout|zapnout|vypnout|zpřístupnit|přijet|přijít|podívat|rozložit|počkat|schválit|nainstalovat
ask = zablokovat|odblokovat|resetovat|podat|vydat|dodat|zapracovat|nahrát|nasadit|vložit|vypracovat|dohledat
ask = přepracovat|předělat|stornovat|prodloužit|rozdělit|odeslat|projít|sejít|spojit|zjistit|nastavit
ask = zálohovat|založit|aktualizovat|přepsat|zvážit|podepsat|přehodnotit|snížit|dokončit|doručit|vyčíslit
ask = propojit|zajistit|zařídit|vytvořit|poradit|ukázat|oslovit|vyřešit|řešit|najít|napsat|říct|říci|sdělit
ask = zařadit|vynechat|vyřadit|prověřit|zapsat|probrat|spárovat|přesměrovat|zastavit|nechat|přivézt|vyzvednout
ask = proplatit|vypnout|kouknout|mrknout|hodit|nahodit|přehodit|sehnat|vypočítat|spočítat|přihlásit|odhlásit
ask = předat|přebrat|převést|pozvat|vyjádřit|nahlásit|upřesnit|doladit|zkrátit|rozšířit|otevřít|povolit
ask = zaslání|poslání|opravu|doplnění|odpověď|informaci|vysvětlení|vyjádření|nabídku|potvrzení|vystavení
ask = zavolání|kontakt|termín|přístup|změnu|pomoc|úpravu|prověření|kopii|zrušení|radu|schůzku|sjednání
ask = stanovisko|kalkulaci|kontrolu|zpětnou|náhled|návrh|zprávu|laskavost|nacenění|přeposlání|překlad|korekturu
do = pošlete|pošli|zašlete|přepošlete|přepošli|dejte|dej|odepište|odepiš
do = odpovězte|odpověz|opravte|změňte|!změň|doplňte|doplň|přidejte|přidej|odstraňte|odstraň|vymažte|smažte
do = smaž|zkontrolujte|zkontroluj|ověřte|ověř|potvrďte|potvrď|vystavte|vystav|upravte|vysvětlete|vysvětli
do = naceňte|naceň|připravte|připrav|udělejte|udělej|zrušte|zruš|vraťte|!vrať|uveďte|uveď|informujte|obnovte|obnov
do = pomozte|pomoz|zveřejněte|vyměňte|přesuňte|přesuň|posuňte|posuň|kontaktujte|objednejte
do = rezervujte|dopište|stáhněte|zapněte|vypněte|vypni|podívejte|podívej|zablokujte|resetujte|dodejte|zapracujte
do = nahrajte|nahraj|vložte|stornujte|stornuj|prodlužte|odešlete|zjistěte|zjisti|nastavte|nastav|založte
do = aktualizujte|přepište|zvažte|zajistěte|zařiďte|zařiď|poraďte|!poraď|ukažte|vyřešte|vyřeš|řešte|najděte|najdi
do = napište|napiš|řekněte|řekni|škrtněte|škrtni|vyškrtněte|zastavte|přijďte|přijeďte|přijeď|převeďte|dokončete
do = doručte|spojte|propojte|přepojte|přehodnoťte|snižte|vyčíslete|zapište|napravte|prověřte|prověř|dohledejte
do = zohledněte|předělejte|rozdělte|zkuste|zkus|nahoďte|nahoď|hoďte|!hoď|vyzkoušejte|oznamte|zdůvodněte|objasněte
do = odevzdejte|předejte|vydejte|připojte|přiložte|počkejte|navrhněte|navrhni|přesměrujte|vynechejte|odhlaste
do = přihlaste|zařaďte|zaevidujte|vyhoďte|fakturujte|spárujte|mrkněte|mrkni|koukněte|koukni|skoukni
do = sdělte|sežeňte|proveďte|proveď|vypracujte|otevřete|povolte|zapojte|vyberte|zaktualizujte
do = obarvěte|přebarvěte|označte|seřaďte|zvětšete|zmenšete|zvětši|zvýrazněte|odeberte|vyplňte|vezměte|projděte|zkraťte
do = srovnejte|sečtěte|přivezte|vyzvedněte|odvezte|naplánujte|odblokujte|přepněte|podepište|zaznamenejte|zaplánujte
do = doručte|nezapomeňte|ujistěte|zaúčtujte|přeúčtujte|vyčkejte|odložte|objednej|rezervuj|zamluvte|zajeďte|stavte|pusťte
do = přeložte|přelož|vyjádřete|upřesněte|domluvte|schvalte|předělej|dodělejte|dodělej|dotáhněte|sundejte|sundej

[negators]
# "I shall pay, but later" is no promise
(zaplatím|zaplatíme|uhradím|uhradíme|doplatíme|doplatím|pošlu|pošleme) ~ (později|jindy|nevím kdy)
(@money|@inv|pošleme|pošlu|@willpay) ~~ (se zpožděním|s prodlením|se skluzem|později|opožděně)
(@money|@inv) ~~ (přijde|přijdou|dorazí|odejde|bude) ~~ (později|opožděně)
(se zpožděním|s prodlením|později|opožděně) ~~ (@money|@willpay)
(zaplatím|zaplatíme|uhradím|uhradíme|doplatíme|doplatím) ~ (až po|až potom|až když|jen pokud|pouze pokud)
# a figure of speech
není divu; není třeba; není problém; nic ve zlém; nic naplat

[polite]
předem děkuji; předem děkuju; předem děkujeme; děkuji předem; děkuju předem; děkujeme předem; předem díky
díky předem; předem moc děkuji; s pozdravem; s úctou; s přátelským pozdravem; s přáním (hezkého|pěkného|krásného) ~
(hezký|pěkný|krásný|příjemný|klidný|pohodový|úspěšný|dobrý) (den|víkend|večer|zbytek|týden|pozdrav|začátek|rok|podzim)
(hezké|pěkné|krásné|příjemné|klidné) (odpoledne|dopoledne|svátky|ráno|vánoce|léto|prázdniny|prožití|pondělí)
(hezkou|pěknou|krásnou|příjemnou) (dovolenou|neděli|sobotu|středu); přeji (hezký|pěkný|krásný|příjemný|vám|všechno)
přeju (hezký|pěkný|krásný|příjemný|vám|všechno); přejeme (hezký|pěkný|krásný|příjemný|vám|všechno|vše)
dobré (ráno|odpoledne|dopoledne|poledne); dobrý (den|večer); zdravím; srdečně zdravím; vážený pane; vážená paní
(hodně|mnoho|všechno|vše) ~ (úspěch*|štěst*|zdrav*|nejlepší|dobré); všechno nejlepší; vše nejlepší
(děkuji|děkuju|děkujeme|díky|dík|dekuji) (moc|mockrát|vám|ti)? za (odpověď|mail|email|zprávu|info|informaci|informace|zaslání|rychlou odpověď|kontakt|pochopení|porozumění|nabídku|podklady|upozornění|součinnost|váš čas|trpělivost|strpení|ochotu|shovívavost|fakturu|připomenutí|dotaz|zavolání|telefonát|vyřízení|potvrzení|návrh|kopii|poslání|přeposlání|odkaz|termín|vstřícnost)
(děkuji|děkuju|děkujeme|díky) za (brzkou|brzké|rychlé|skoré|dosavadní|vaši dosavadní|případnou) ~ (odpověď|vyřízení|vyřešení|spolupráci)
(děkuji|děkuju|děkujeme) za spolupráci; (doufám|doufáme|věřím|věříme) že (se máte|se máš|jste|u vás|máte|jste se)
(budu|budeme|byl bych|byla bych|byli bychom|bysme byli|bych byl|bych byla|bychom byli) ~ (vděč*|rád|ráda|rádi) ~ (za|kdyby*|když|pokud)?
(rád|ráda|rádi) (bych|bychom|bysme) ~; bylo by (super|fajn|skvělé|skvělý|dobré|dobrý|ideální|milé|hezké|výborné|bezva|prima)
to by bylo (super|fajn|skvělé|dobré|ideální|výborné|bezva|prima|skvělý); veselé vánoce; šťastný nový rok
bez problémů prosím; není problém; žádný problém; nemám problém; nemáme problém; omlouvám se za; omlouváme se za
omluvte; promiňte; promiň; pardon; pokud to není problém; jestli to není problém; v pohodě; v příloze; v klidu
ok super; super díky; super děkuju; fajn díky; dobře děkuji; výborně děkuji; výborně díky; jo super; jasně super
buďte tak (hodný|hodná|hodní|laskav*); buď tak (hodný|hodná|hodnej); byste byl* tak (hodn*|laskav*)
milý (pane|kolego|pan); milá (paní|kolegyně); milí; děkuji pěkně; pěkně děkuji; pěkně prosím; moc prosím
děkuji moc; děkuju moc; děkujeme moc; moc děkuji; moc děkuju; moc děkujeme; díky moc; moc díky; mockrát děkuji; dík; díky; thx
těším se na (viděnou|odpověď|setkání|vás|shledanou|spolupráci|další|vaši|schůzku|brzkou)
těšíme se na (viděnou|odpověď|setkání|vás|shledanou|spolupráci|další|vaši|schůzku)
s radostí; by (nás|mě|mi|nám) ~ potěšil*; potěšil* by; uvítal* (bych|bychom); ocenil* (bych|bychom)
(bych|bychom|bysme) ~ (ocenil*|uvítal*); rád vás; ráda vás; bez obav; nic se neděje; nevadí
gratuluji k (narozeninám|svátku|miminku|narození|ocenění|výročí|svatbě); v pořádku

[third]
(odkaz*|link*|tlačítko|logo) ~ (na|s|k) ~ (google|googlu|recenz*|facebook*); (naše|našich|moje) (recenze|recenzí|hodnocení)
(náš|jeden z našich|můj|naše) (dodavatel*|klient*|nájemc*|nájemník*|konkurent*|subdodavatel*|developer*) ~~ (zkrach*|krach*|konkur*|likvidac*|insolven*|zbankrot*)
(znění|text|formulac*|návrh|verz*) ~ (od)? našeho (právník*|advokát*)
(náš|naše|naši|našeho|našemu|naším|můj|moje|moji|mého|jeden|jistý|tento|ten) ~ @client ~~ (neplat*|nezaplat*|neuhrad*|odmít*|dluž*|soud*|žalob*|žaluje|vyhrož*|hroz*|reklam*|stěž*|opožď*|vypověd*|nekomunik*|nespoluprac*|podved*|podvod*|výpově*|neodpov*)
(klient|zákazník|odběratel|nájemce|nájemník|dlužník|investor|developer|soused|pronajímatel|stavebník|objednatel) (nám|mi|mu|jí|jim) ~ (neplat*|nezaplat*|neuhrad*|dluž*|odmít*|hroz*|vyhrož*)
(neplatí|nezaplatil|nezaplatila|nezaplatili|neuhradil|neuhradili|neplatily|neplatil|nevyplatil|nevyplatili) (nám|mi|mu|jí|jim)
(nám|mi|mu|jí|jim) (neplatí|nezaplatil*|neuhradil*|dluží|dlužej|dlužil*|visí peníze|nechce zaplatit)
(dluží|dlužej|dlužili) (nám|mi|mu|jí|mojí|mému); (zastupuji|zastupuju|zastupujeme) ~ (klient*|žalob*|žalovan*|věřitel*|dlužník*)
(žalobce|žalobcem|žalobci|žalobkyně|žalobkyni|žalovaný|žalovaného|žalované|žalovaná|žalovanému|odpůrce|protistran*|povinný|oprávněný|oprávněného)
(proti|vůči|s) (našemu|mému|naším|našim|svému|bývalému|bývalým|sousedovi|sousedům|nájemníkovi|dlužníkovi|developerovi|obci|městu|pojišťovně) ~
(můj|moje|mojí|mým|bývalý|bývalá|bývalým|bývalou) (bývalý|bývalá|manžel|manželka|ex|soused|sousedka|pronajímatel)
(obec|město|starosta|developer|pojišťovna|společenství|úřad|zhotovitel|objednatel|stavebník|nájemce|nájemník|banka|dopravce) ~~ (hroz*|vyhrož*|odmít*|žaluje|zažalov*|nechce platit|nechce dát|nechce zaplatit|soudí|dluží|straší)
(jejich|jeho) (klient*|dlužník*|zákazník*|právník*|advokát*|dodavatel*|agentur*|soused*)
(naše|moje|má|moje vlastní|naše vlastní) (vlastní)? (chyba|vina); (náš|můj) (vlastní)? (omyl|přešlap|kiks)
(chyba|vina|problém|chybu) ~ (je|byla|byl|byly|jsme|našli) ~ (u nás|na naší straně|na mé straně|moje|naše|v nás|sami)
(není|nebyla|nebyl|ne) ~ (vaše|vaší|váš) ~ (chyba|vina|chybou|vinou|problém|chyby)
nemá ~ s vámi ~ společn*; (nájemník|nájemce|soused|nájemníci|sousedé) ~ stěžuj*; s vámi to nemá; ne kvůli vám; netýká se vás; nic proti vám; vy za to nemůžete
za to nemůžete; za to nemůžeš; (nejel*|nefungoval*|spadl*) ~ kvůli nám; kvůli nám; konkurent* (našeho|mého|mojí|naší); planý poplach
(jeden|jedna|dva|někteří|několik) ~ (náš|našich|z našich) (klient*|zákazn*|nájem*|odběratel*)
(dva|tři|někteří|všichni|naši|moji) (nájemníci|nájemci|odběratelé|klienti|dlužníci|zákazníci) ~ (nám|mi) ~ (dluž*|neplat*|nezaplat*|odmít*)
(žalobce|žalobkyně|žalovaný|žalovaného|žalovaná|žalované|protistrana|protistrany|odpůrce|navrhovatel|dlužník|dlužníka|věřitel|věřitele); ve věci (žalobce|žaloby|sp); (spisová|sp) (značka|zn); (klient|klienta|mandant) ~~ (odmítá|hrozí|žaluje|zažaloval|vypověděl|namítá)

[story]
(švagr|švagra|švagrovi|švagrem|švagrová|bratr|bratra|bratrovi|sestra|sestry|bratranec|sestřenice|strýc|teta|otec|otce|matka|máma|manžel|manžela|manželka|manželky|syn|dcera|soused|souseda|sousedovi|sousedka|sousedky|kamarád|kamaráda|kamarádka|známý|známého|známá|tchán|tchyně|zeť|nájemce|podnájemník); jeden z našich (klientů|zákazníků|nájemců|dodavatelů|členů)

[we]
my; nás; nám; námi; náš; naše; naši; našeho; našich; našim; já; mě; mně; mi; můj; moje; moji; mého; prosím; prosíme; chceme; chci; máme; mám; jsme; jsem; čekáme; čekám; zaplatíme; zaplatím; platíme; končíme; odcházíme; žádáme; žádám; očekáváme; očekávám; musíme; musím

[you]
vy; vás; vám; vámi; váš; vaše; vaši; vašeho; vašich; vašim; ty; tebe; tobě; ti; tě; tvůj; tvoje; tvoji; pane; paní

[past]
před (lety|mnoha lety|pár lety|# lety|dvěma lety|několika lety); kdysi dávno; za časů
(předchoz*|předešl*|bývalá|bývalý|bývalé|bývalého|bývalou|minul*|dřívější*|star*) (agentur*|firm*|účetní*|dodavatel*|překladatel*|architekt*|ajťák*|správc*|fotograf*|partner*|grafik*|kancelář*|webař*|programátor*)
u (předchoz*|předešl*|bývalého|bývalé|starého|jiné); (vaši|váš|vašich) předchůdc*; než jsme (přišli|přešli) k vám
(předtím|než jsme) ~ (byli|dělali|dělal) ~ u (jiného|jiné|někoho); (loni|vloni|minulý rok) ~ (jiná|jiný|s jinou|u jiné|s jiným)

[topic]
(úřední*|soudní*|ověřen*) (překlad*|ověřen*); se soudním razítkem
(přeložit|překlad*|přeložte) ~~ (žalob*|rozsud*|smlouv*|výzv*|reklamac*|odvolání|stížnost*|posud*|trestn*|výpověď|výpovědi|dopis*)
(text|texty|znění|slogan|článek|příspěvek|oznámení|titulek|nadpis|copy|citát) ~ (na|do|pro) ~ (web*|stránk*|banner*|leták*|plakát*|facebook*|blog*|newsletter*|katalog*|novin|brožur*|tiskov*|rubrik*|článku|knihy)
(na|do) (web|webu|stránku|blog|facebook|podstránku|newsletter*|aktualit) ~~ (vložte|vložit|doplnit|přidat|přidejte|doplňte|zveřejnit|pověsit|pověste|dejte) ~~ (text*|podstránk*|článek|oznámení|znění|sekci|rubrik*|upozornění|odstavec)
(vložte|vložit|doplnit|přidat|přidejte|doplňte|zveřejnit|zveřejněte|pověsit|pověste|nahrajte) ~~ (na web*|na stránk*|podstránk*|článek|oznámení|blog*|na facebook*|sekci|rubrik*|do aktualit)
(cenovou nabídku|nacenění|cenu|cena|kalkulaci|nabídku) ~ (na|za|pro) ~ překlad*; (k|na) (překlad|překladu|přeložení|korekturu|korektuře)
(text|popis|anotace|scénář) ~ (představení|výstav*|hry|filmu|knihy|plakátu|inscenac*|divadl*)
do (angličtiny|němčiny|slovenštiny|maďarštiny|češtiny|polštiny|ruštiny|francouzštiny|ukrajinštiny|italštiny|španělštiny)
z (angličtiny|němčiny|slovenštiny|maďarštiny|češtiny|polštiny|ruštiny|francouzštiny|ukrajinštiny|italštiny|španělštiny)

[deadline]
do; do dne; nejpozději; ne později než; deadline; nejdéle; nejpozdějc; uzávěrka; uzávěrka je; termín je
s termínem; v termínu do; maximálně do; před; krajní termín; max do; do konce; lhůta do; ve lhůtě; nejpozději do
nejdýl; nejdýl do; k datu; s termínem do; ve lhůtě do; s tím že do

[date-lead]
dne; k; ke; po; do; dnem; od

[months]
1 leden; ledna; lednu; lednem
2 únor; února; únoru; únorem
3 březen; března; březnu; březnem
4 duben; dubna; dubnu; dubnem
5 květen; května; květnu; květnem
6 červen; června; červnu; červnem
7 červenec; července; červenci; červencem
8 srpen; srpna; srpnu; srpnem
9 září; zářím
10 říjen; října; říjnu; říjnem
11 listopad; listopadu; listopadem
12 prosinec; prosince; prosinci; prosincem

[weekdays]
1 pondělí; pondělka; pondělku; pondělek; pondělím
2 úterý; úterka; úterku; úterek; úterým
3 středa; středu; středy; středě; středou
4 čtvrtek; čtvrtka; čtvrtku; čtvrtkem
5 pátek; pátku; pátkem; páteček
6 sobota; sobotu; soboty; sobotě; sobotou
7 neděle; neděli; nedělí

[days]
today: dnes; dneska; dnešních; dnešní půlnoci; ještě dnes; do konce dne; do večera; dnes (večer|odpoledne|ráno|dopoledne); do konce pracovní doby
today: do konce pracovního dne; do konce dnešního dne; v dnešní den; během dneška; dneškem; do dnešního večera; dneškem počínaje
tomorrow: zítra; zejtra; zítřka; zítřku; zejtřka; zejtřku; zítřejšího; zítra (ráno|večer|odpoledne|dopoledne); do 24 hodin; během zítřka
tomorrow: zítřejší; do rána; do zítřejšího rána; hned ráno; do čtyřiadvaceti hodin; do dvaceti čtyř hodin
after-tomorrow: pozítří; pozejtří; pozítřka; do dvou dnů; do dvou dní; do 48 hodin; do osmačtyřiceti hodin
this-week: konce týdne; konec týdne; koncem týdne; konce tohoto týdne; koncem tohoto týdne; do víkendu; před víkendem; konce pracovního týdne
this-week: konce tejdne; koncem tejdne; tento týden do konce
next-week: konce příštího týdne; konec příštího týdne; koncem příštího týdne; konce dalšího týdne; koncem dalšího týdne; konce následujícího týdne
this-month: konce měsíce; konec měsíce; koncem měsíce; konce tohoto měsíce; koncem tohoto měsíce; konce tohohle měsíce; ultima; konci měsíce; do výplaty
this-month: konce t m; poslední den měsíce; posledního dne měsíce
next-month: konce příštího měsíce; konec příštího měsíce; koncem příštího měsíce; konce dalšího měsíce; koncem následujícího měsíce; konce následujícího měsíce
this-year: konce roku; konec roku; koncem roku; konce tohoto roku; silvestra; koncem tohoto roku; konce letošního roku; konci roku; konce letoška
one-week: do týdne; za týden; do jednoho týdne; v průběhu týdne; během týdne; do sedmi dnů; do sedmi dní; ode dneška za týden; ve lhůtě sedmi dnů; do tejdne; za tejden
two-weeks: do dvou týdnů; za dva týdny; do čtrnácti dnů; do čtrnácti dní; za čtrnáct dní; ve lhůtě čtrnácti dnů; do 2 týdnů; do dvou tejdnů; během čtrnácti dnů
n-days: do # (dní|dnů|dne); do # (pracovních|kalendářních) (dní|dnů); za # (dní|dny|dnů); ve lhůtě # (dní|dnů|pracovních); v průběhu # dnů; lhůtu # (dní|dnů); během # (dní|dnů)
n-days: lhůta # (dní|dnů); ve lhůtě do # (dní|dnů)
n-weeks: do # (týdnů|týdne); za # (týdny|týdnů); během # týdnů; v průběhu # týdnů
month-end: konec; konce; koncem; konci; závěr; závěru; závěrem

[negators]
# what money should do on its way is no reproach
(@money|částku|částka) ~~ (byste|by) ~ (měl|měla|měli|mělo|měly)

[past]
# asked, but not for an answer
(děláte|děláš) si (ze mě|z nás)? (srandu|legraci|prdel|blázny); (to|tohle|snad) ~ (myslíte|myslíš) ~ vážně
(za co|zač|nač) (vlastně|vám|jako)? (vlastně|vám)? (platím|platíme|platíme vám); (žije|je) tam (u vás)? (vůbec)? (někdo|ještě)
jak je (to|tohle|něco takového) možné; kde to žijeme; kdo to (u vás)? (schvaloval|schválil|kontroloval|vymyslel)
to jako (vážně|fakt|opravdu); (má|mám) to být (vtip|sranda|žert); vy mi za to ~ (faktur*|účtujete)
kolikrát (mám|to mám|vám mám|ještě mám); co si o tom mám myslet; (nemyslíte|nepřijde) (si|vám) že
(připadá|přijde) vám to (normální|v pořádku|fér); (jste|jsi) normální; (komu|kdo) to (pomůže|prospěje)

[mood]
# wonder and content
2 vynikající*; fantastick*; úžasn*; skvostn*; geniáln*; fenomenáln*; famózn*; dokonal*; bezchybn*
2 excelentn*; brilantn*; nádhern*; překrásn*; ohromující*; nepřekonateln*; mistrovsk*; mistři; kouzeln*
2 čarovn*; pohádkov*; božsk*; zázrak; zázraky; zázračn*; nadšen*; nadchl*; nadchn*; okouzl*; očarov*
2 uchvát*; unešen*; dojat*; dojal*; (slzy|slza|slzička) ~ (v očích|radosti|štěstí|dojetí)
2 klobouk dolů; smekám; smekáme; klaním se; klaníme se; bomba; bombov*; (je|byla|fakt|prostě|naprostá|úplná) pecka; bombarďák
2 luxusn*; světová třída; světová úroveň; v sedmém nebi; zachránil*; (spadla|padla) ~ (brada|čelist)
2 neuvěřitelně (dobr*|rychl*|šikovn*|pěkn*|ochotn*); lahůdka; skvost; šperk; zlatíčk*; zlatej; hustý; hustej
1.5 výborn*; skvěl*; perfektn*; parádn*; paráda; špičkov*; špička; prvotřídn*; první liga; top; super práce
1.5 krásně; krásné; krásná; krásnou; krásného; krásnej; krásnější; krása; (je|byl|moc|opravdu|tak) krásný; elegantn*; ukázkov*; vzorov*; vydařen*; povedl* se; povedlo; povedená; povedený; povedené
1.5 bravo; tleskáme vám; potlesk; uznání; poklona; palec nahoru; palce nahoru; jednička s hvězdičkou; na jedničku
1.5 vděčn*; pochval*; chválím; chválíme; chválí; chválil*; pochválil*; vychvaluj*; chvály; pochvalu
1.5 (trefil*|trefili) ~ (hřebík|černého|přesně|vkus|duši|do); jako (po másle|hodinky|víno|z pohádky|na drátkách)
1.5 zlat* (člověk|lidi|lidé|ruce|tým|poklad|ručičky); (jste|jsi|je|vy) ~ (poklad|anděl*|hrdin*|zlat*); nejlepš*; nejkrásněj*; k nezaplacení
1.5 čaroděj*; kouzelní*; nenahraditeln*; radost; šťastně; (jsem|jsme|byl*|opravdu|moc|úplně) ~ (šťastn*|šťastní); blažen*; zamiloval*; miluju; miluji; milujeme; zbožň*
1.5 obdiv; hrd* na; pyšn*; ohromil*; fascin*; překvapil* ~ (mile|příjemně|pozitivně); (mile|příjemně|pozitivně) překvap*
1.5 nad (očekávání|rámec); předčil*; překonal* ~ (očekávání|představ*|se|sebe)
1.5 (lepší|hezčí|rychlejší|krásnější|dřív|víc|lépe|líp|rychleji) (než) (jsem|jsme|bych|bychom) ~ (čekal*|doufal*|očekával*|snil*|představoval*)
1.5 (nemohl*|nešlo|nejde|nedalo) ~ (být|dopadnout|dopadlo|vyjít|přát|udělat)? ~ (lépe|líp|lepš*|hezčí|krásněj*|víc)
1.5 (lépe|líp|hezčí) (to|se|bychom|bych) ~ (nešlo|nemohlo|nejde|ani|nedalo); profesionálové; profíci; frajeři; machři; borci; borec
1.2 (nnm|nemám|nemáme|není) ~ (co|nic|žádné|jedinou)? ~ (vytknout|výtk*|namítat|dodat|stěžovat|stížnost*|výtku)
0.4 (nnm|nemám|nemáme|bez) ~ (připomín*|výhrad*)
1.2 (nnm|bez) ~ (jedin*|žádn*|sebemenš*)? ~ (chyb*|chybičk*|problém*|zaváhání|výpadk*|stres*|úprav*|výtk*)
1.2 (nnm|není|vůbec ne|není to|nebylo to|nebyl|nebyla|nebylo) ~ (zlé|zlý|zlej|zlá|nejhorš*|špatn*|marn*|špatně|blbý|blbej)
1.2 (nnm|ani) ~ (jediná|jedna|jedinou)? ~ (chyba|chybička|chyby|výtka|reklamace|stížnost); (nnm|nezklam*|nezlyhal*|nezklamali)
1.2 (nnm|nelit*|nelituj*|nestěž*|nemůžu si stěžovat|nemůžeme si stěžovat); (nnm|nikdy|ani jednou) ~ (neměl*|nebyl*) ~ (problém*|důvod*|stížnost*|potíž*)
1.2 doporučuji; doporučuju; doporučujeme; doporučil*; doporučím; doporučíme; vřele dopor*; vřele
1.2 (beru|bereme|vzít) (to|vše|všechno|slova|svá|svoje) ~ (zpět|zpátky); omlouvám se ~ (pochyb*|nevěřil*); (nnm|nezbývá) ~ než ~ (pochválit|poděkovat|smeknout)
1 spokojen*; potěš*; těší (mě|nás); těšíme; těšil*; líbí; líbil*; zalíbil*; líbily
1 ochotn*; vstřícn*; trpěliv*; šikovn*; profesionáln*; spolehliv*; precizn*; pečliv*; důsledn*
1 poctiv*; svědomit*; pohotov*; bleskov*; promptn*; expresně; sympatick*; lidsk* přístup*; vkusn*
1 stylov*; kvalitn*; pěkný; pěkná; pěkné; pěknou; pěkně; hezčí; zlepšil*; úspěch*; úspěšn*; vážíme; vážím; oceňuj*; ceníme; cením
1 hezký; hezká; hezké; hezkou; hezky; moc hezk*; povedl* (se)?; bezva; prima; pohodov*; pohodička; úleva; ulevil*; spadl* kámen
0.5 (děkuji|děkuju|děkujeme|díky) (vám|ti|všem) ~ (za|že)
1 (děkuji|děkuju|děkujeme) (srdečně|z celého|ještě jednou|z celého srdce|upřímně|vřele|převelice|tisíckrát|stokrát); obrovské díky; velké díky; velký dík; díky vám
1 (velké|obrovské|upřímné|srdečné|tisíceré|nesmírné|moc velké|velikánské) ~ (díky|poděkování|děkuji|děkuju); poděkovat; poděkování; díky moc za; moc díky za
1 (funguje|běží|šlape|jede|klape|slouží) ~ (bezchybn*|výborn*|skvěl*|perfektn*|jako|super|spolehliv*|hladce|parádn*|krásně)
1 šlape; hladce; dobrá (práce|robota|volba); dobře (odveden*|zvládnut*|udělan*); dobrej fachman
1 (sedí|sedlo|sedla) ~ (na korunu|jako ulit*|perfektn*|přesně|naprosto); usměv*; úsměv*; srdíčk*; srdce
1 (vzrostl*|stoupl*|narostl*|zvedl*|zvýšil*|zdvojnásobil*|vyletěl*) ~ (prodej*|tržb*|návštěvnost*|objednáv*|poptáv*)
1 (prodej*|tržb*|návštěvnost*|objednáv*|poptáv*) ~ (nám|se|o|od)? ~ (vzrostl*|stoupl*|narostl*|zvedl*|zdvojnásobil*|zvýšil*)
0.6 příjemn*; super; fajn; pohoda; těším se; těším; bezva
0.4 dobře; dobrá; dobrý
0.1 (problém*|chyb*|poruch*|porucha|výpadek|závad*) ~ (zmizel*|zmizela|vyřeš*|odstraněn*|opraven*|pominul*)
# anger and sorrow
-2 skandál*; skandáln*; ostuda; ostudn*; ostudu; hanba; hanebn*; trapn*; katastrof*; tragédi*; tragick*; hrůza; hrůzostrašn*
-2 (je|byl|byla|naprosto) hrozný; hrozná; hrozné; hroznej; otřesn*; příšern*; zoufal*; fiasko; cirkus; fraška; výsměch; vysmív*; nehoráz*; drzý; drzá
-2 drzé; drzost; drzej; arogantn*; arogan*; podvod*; podvád*; podvedl*; lhaní; lžete; lhal*; lžou; lež; lži; zloděj*; okrád*
-2 okradl*; oškubal*; ojeb*; vyjeb*; jebe; zjeban*; kokot*; kurv*; kurva; piča; piče; piči; doprdele; prdel; prdeli; hovno; hovadin*
-2 nasran*; nasral*; serete; srát; posral*; posran*; zasran*; debil*; idiot*; kretén*; diletant*; amatér*; břídil*; packal*
-2 zpackan*; zpackal*; zbabral*; zbabran*; zvoral*; zvoran*; zmršil*; zmrvil*; odflák*; odfláknut*; šlendrián*; šlamp*; lajdá*
-2 nepřijateln*; neakceptovateln*; nepochopiteln*; neslýchan*; neodpustiteln*; pobuř*; pobouř*; nehorázn*; k nevíře
-2 rozhořčen*; rozhořč*; zuř*; vytočen*; vytočil*; znechucen*; znechut*; zhnusen*; šokovan*; šok; šokující
-2 k ničemu; nenormáln*; absurdn*; neschopn*; neschopnost*; nekompeten*; bezohledn*; ignorant*; šmejd*; šunt; zmetek
-2 (mám|máme) ~ (toho|vás|už|tohohle|toho už) ~ (dost|plné zuby|plný zuby|po krk|akorát|pokrk); už stačilo; a dost
-2 (došla|dochází|přešla|ztrácím|ztrácíme|ztratil*|přetekla|přetekl) ~ (trpělivost|pohár)
-2 (pohár|poslední kapka) ~ (přetek*|trpěliv*)?; kašl*; vykašl*; (k|pro) smíchu; směšn*; pliv*; zdíra*; (už|nikdy) ~ (nikdy|víc) ~ (u|s|od) vás
-2 selhal*; selhání; taháte za nos; vodíte za nos; (děláte|dělá|máte nás) ~ (za blázny|za blbce|blázny|blbce|srandu|za hlupáky|za idioty)
-2 v háji; na hovno; na houby; na prd; stojí za prd; stojí za houby; stojí za starou belu; pod psa; bída; děs; děsn*; hnus; hnusn*
-1.8 mizern*; ubohé; ubohý; ubohá; uboz*; žalostn*; bídn*; odbyt*; odbýv*; nedbal*; neprofesionáln*; lemplo*; lempl*; fušer*; fušeřin*
-1.5 zklam*; zklamán*; zklaman*; rozčarov*; nespokojen*; naštv*; nahněv*; hněv*; vztek*; vztekl*; frustr*; znepokoj*; otráven*; otrávil*
-1.5 podrážd*; rozlad*; roztrpč*; vyčerpán*; unaven* (z|vaším|vaší); nezodpovědn*; nespolehliv*; neseriózn*; nekorektn*; nefér
-1.5 nečestn*; neslušn*; nezájem; nezájm*; povrchn*; pokazil*; pokažen*; zničil*; zničen*; poškodil*; zkazil*; zkažen*; zprasil*; zprasen*
-1.5 (ztratil*|ztrácím*|ztráta|ztrátu|ztratili) ~ (důvěr*|čas*|zákazník*|klient*|nerv*|peněz|objednáv*|iluz*|víru)
-1.5 ignor*; přehlíž*; zanedb*; (nnm|nezáleží|nezajím*) ~ (vám|vás); (nnm|nestojíme|nestojím) ~ (vám|za)
-1 (nnm|nepodepíš*|nestrpím*|nebudu tolerovat|nebudeme tolerovat|nebereme|nepřipadá v úvahu); (při|tímto|takovým) ~ temp*
-1.5 (nnm|nevážíte si|nesouhlas*|neuznáv*); namítám*; protestuj*; stěžuji; stěžuju; stěžujeme; musím si stěžovat; ohrazuj*; ohradit
-1.5 (vyhozen*|vyhodil*|vyhazov*) ~ (peníz*|peněz|oknem|ven); škoda (času|peněz|řečí|slov|nervů); darmo; nadarmo; marně; nazmar; zmařen*
-1.5 bordel; chaos; chaotick*; zmatek; zmatky; nesmysl*; blbost*; hloupost*; bludy; výmluv*; vymlouv*; výmluvy; kecy; kydy; žvásty; keců
-1.5 uráž*; urazil*; ponižuj*; ponížen*; dotklo; !vadí; zaráž*; zarazil*; zaskočil*; nepříjemn*; nedůstojn*; hnije; flink*; fláka*; flákáte
-1.5 (sto|šest|horší) ~ (a pět|horší než); nejhorš*; zle; zlý; zlá; zlé; špatn*; špatně; blbě; blbý; blbej; pitom*; hrozně
-1 (nnm|@nf); problém*; porucha; poruchu; poruch; zamrz*; @site ~ (padá|padají|padal*); spadl*; zatéká; zatek*; vytopil*; zasekáv*; seká; sekají; zlobí; blbne; blbnou; hapruje
-0.4 opožď*; opoždě*
-1 zmeškal*; ošklivě; ošklivý; ošklivá; ošklivé; škaredě; závad*; vada; vady; vad; kostrbat*; rozházen*
-0.5 prodlen*; zpožd*; zpoždě*; zdržení; překlep*; skluz*
-1 smutné; smutno; smutně; smutná zpráva; smutek; obává*; obavy; obavu; znepokojuj*; pochyb*; nečiteln*; nesrozumiteln*; zbytečn*; horší; hůř; zhorš*; zvláštn*
-0.5 chybí; chyběl*; scházel*; mrzí; mrzuté; líto; lituji; lituju; litujeme; obtěžuj*; nerozumím; nerozumíme; (nnm|nepřišl*|nepřišel|nedostal*|nedostávám*)
-0.5 zas; zase; laskavě
-0.3 bohužel; žel; opět; divné; divn*; prý
-0.7 chyb*; pomal*; nejasn*; vleč*; táhne
-1 politování; draho; drahé; (je|jsou|moc|příliš|dost) drahý; drahá; draž*; draze; předražen*; přehnan*; přemrštěn*; přeplác*; přeplat*
-1 (nnm|nedodal*|nedokonč*|nedoděl*|nesplnil*|nedodrž*|nestihl*|nehotov*)
-1 (nnm|neodeps*|neodepis*|neodpověd*|neodpovíd*|neozv*|neozýv*|nebere|neberete|neberou|nezved*|nezvedá|nereag*|nezavol*|neráč*|neuráč*|nenamáh*)
-1 (nnm|nechápu|nechápeme|nepochop*|nerozum* tomu); (pořád|stále|furt) čekám*
-1 dokdy; dosud (nic|nikdo|jste); ticho po pěšině; mlčíte; mlčení; ticho; nikdo se; hluch*
-1 reklamuj*; stížnost*; slabé; slabá; slabší; slabou; slabě; slabota; (slabý|slabej) (výkon|výsledek|servis|začátek|odvar); pokles*; klesl*; klesa*; propad*; ztráta; ztrátu; ztráty; ztrát; přišli jsme o; přišel jsem o; hrozí pokuta; pokut*
-0.6 reklamac*
-0.4 penál*; výpadek; výpadk*; škody; škod; škodu
-1 znovu a znovu; dokola; omlouvat před; omlouval* hostům; stydě*; stydím; stydíme; hanbou; červenal*
# understatement and irony
-1.2 (čekal*|očekával*|představoval*|doufal*) ~ (víc|více|jiné|jinak|něco jiného|lepší|aspoň|alespoň|přece|jiný|jinou)
-1.2 (mírně|slušně|jemně|lehce|diplomaticky|kulantně) (řečeno|vyjádřeno|napsáno)
-1.2 (nnm|není|nebyl*|nejsou|nejsem|nejsme) (zrovna|právě|úplně|zcela|příliš|moc|tak docela|zcela) ~ (to|podle|ideáln*|šťastn*|spokojen*|představ*|lichot*|dobr*|ono|ohromen*|nadšen*)
-1.2 ne (zrovna|právě|úplně|zcela|příliš|tak docela) ~ (podle|to|ideáln*|šťastn*|spokojen*|představ*|lichot*|levn*|to pravé)
-1.2 (nemůžu|nemohu|nemůžeme|nedá se|nelze|těžko|stěží) ~ (říct|říci|tvrdit|nazvat|označit|mluvit|zbavit) ~
-1.2 (zanechává|nechává) ~ (co|hodně|pachuť) ~ (přát|přání)?; pachuť; nabýv* dojm*; (mám|máme) (pocit|dojem); obávám se že
-1.2 (gratulu*|blahopřej*) ~~ (rekord*|výkon*|úrov*|temp*|rychlos*|oscar*|odva*|rychl*)
-1.2 (no|tak) (super|výborně|výborný|skvělé|paráda|bravo|gratuluji|gratuluju|pěkně|krásné|to je teda|potěš)
-1.2 (děkuji|děkuju|děkujeme|díky) ~ za nic; (hezké|krásné|milé|skvělé|hezký) že (jste|jsi) ~ (aspoň|konečně)
-1.2 (jaké|jaký|jaká|to je) (milé|milý|zajímavé|překvapení|vtipné|originální); zajímavé že; prý; údajn*; tzv; takzvan*
-1.2 (děláte|děláš) si (srandu|ze mě|z nás|legraci|prdel); (to|má) ~ (má být|být|je) (vtip|sranda|legrace|žert|fór); z nás legraci
-1.2 (zřejmě|asi|očividně|evidentně) ~ (nemáte|nestojíme|nejsme|nestojím|nejsem|vám|zabírá|patří|nepatří)
-1.2 hlavně že; račte; ráčíte; uráčíte; uráčil*; ráčil*; obdivuji váš klid; obdivuju váš klid; obdivuji (vaš*|jak klid*)
-1.2 (dítě|stážista|brigádník|tchyně|dcera|syn|každý|cvičená opice|žák|prvňák|důchodce) ~ (by to|to udělá|by) ~ (lépe|líp|zvládl*|udělal*)
-1.2 malá ryba; malé ryby; páté kolo; páté kolo u vozu; popelk*; ukraden*; ukradený; ukradení; ukradené
-1.2 (žije|je|pracuje|čte) ~ (tam|to|u vás|vůbec) ~ (ještě|někdo|vůbec|někdy)
-1.2 (s politováním|s lítostí|se zklamáním|s údivem|s překvapením|s rozčarováním|ke svému údivu)
-1.2 přes čáru; za hranou; na hlavu; k pláči; na mrtvici; na palici; do breku; na vodvaz; na bednu
-1.2 (nnm|nečekal*|nečekám*) ~ (že|zázrak*|nic|moc); kolikrát; koliknásob*; už (ani|vůbec) (se|mě|nás)
-1.2 (toto|tohle|takhle|takto) ~ (nejde|se nedá|nepůjde|nemůže); (takový|takovéto|takové|taková|takovýhle) ~ (přístup|chování|jednání|služb*)
-1 silné kafe; silná káva; silný kafe; záhada; záhadn*; pohrom*
-1.5 (nnm|nemyslíte|nemyslíš) (to|snad)? vážně; to nemyslíte (snad)? vážně; snad nemyslíte; nedělejte si? (srandu|legraci|blázny)
-1.2 (nnm|nehnul*|nehnou|nehnete) ~ prst*; stydím; (ztratil*|ztrácíte) ~ zájem; (nnm|nikoho) nezajím*
-1 (stojí) (nám|mi) (všechny|celá|celý|všechno|tři|obě|výroba|linka|pokladny|sklad)
0.8 (prodloužit|prodloužíme|prodlužujeme|obnovit|rozšířit|rozšíříme|navýšit) ~~ (spoluprác*|smlouv*|paušál*|rozpočet|balíč*|podpor*)
0.8 (pokračovat|pokračovali) ~ (s vámi|i nadále|ve spoluprác*|i příští); (počítejte) ~ s? ~ námi
0.8 (doporučil*|doporučoval*|dohodil*|doporučím) ~ (vás|vaše|k vám|vám) ~ (@rel|známým)
0.8 (přesně|to) ~ (tak|to|takhle) ~ (jsem|jsme) ~ (chtěl*|představ*|potřeboval*|myslel*)
1 (o hodně|mnohem|nesrovnatelně|daleko) ~ (lepš*|hezčí|přehledněj*|rychlejš*|jednodušš*|krásněj*|lépe|líp)
-0.8 (o hodně|mnohem|daleko) ~ (horš*|draž*|pomalejš*|hůř); (lince|hudb*|infolin*) ~~ (minut|hodinu|hodiny)
-0.8 do pořádku; kdo to (schvaloval|schválil|kontroloval|dělal|vymyslel); (zmizel|zmizela|zmizely|zmizelo) ~; nadáva*; nadávaj*
1.2 nejlepší za; (nejlepš*|rekordn*) ~ (histori*|rok|měsíc|sezón*|výsled*|číslo|čísla)
-1.2 (od srpna|od léta|od jara|týdny|měsíce) ~ (čekám|čekáme|ticho)
-0.8 (výmluva|výmluvu|výmluvy|výmluv|sliby|slibů|slib); (nnm|nevěřím|nevěříme) ~ (už|vám|že)
-1 (nnm|nedoporučuj*|nedoporučím*|nedoporučil*); varov*; varuj*
-0.8 (na poslední chvíli|pozdě); měl* být ~ (dávno|včera|už); co nevidět
0.01 nejde o; nejde mi o; nejde nám o; nejde jen o
-0.8 (nnm|nemá) cenu; (nnm|nemá) smysl; (nnm|nemá to) cenu
-1.3 (zklaman*|zklamal*|zklamání|podveden*|odbývan*|ignorovan*|otrávil*|znechucen*|naštvan*|rozhořčen*|pohoršen*|šokovan*|frustrovan*|nespokojen*|znepokojen*|rozčarovan*|rozladěn*|vodíte za nos|na druhé koleji|nechali ve štychu)
-1.2 (ostuda|ostudn*|trapné|trapas|fiasko|fraška|katastrof*|tragéd*|mizern*|bídn*|otřesn*|hrozn*|příšern*|odfláknut*|odflákl*|šlendrián|neprofesionáln*|amatérsk*|nepřijateln*|nehorázn*|neakceptovateln*|paskvil|chaos|bordel)
-1 (trpělivost*) ~ (došla|dochází|u konce|přetéká|vyčerp*) ; (mám|máme) ~ (dost|plné zuby|po krk) ; (takhle|takto) ~ (dál|to) ~ (nejde|nemůže|nelze) ; (čekal*|očekával*|představoval*) ~ (víc|něco jiného|jinak|lepší) ; nechává ~ přát
1.3 (nadšen*|okouzlen*|unesen*|dojat*|předčil* očekávání|překonal* očekávání|nad očekávání|trefa do černého|trefili jste|zachránili jste|zachránil* nás|k nezaplacení|jste poklad|jste zlatí|klobouk dolů|smekám|palec nahoru|na jedničku|jedna báseň|profesionálně|bravurn*|skvostn*)
1.2 (funguje|běží|jde|vypadá|dopadlo|proběhlo|šlape) ~ (skvěle|výborně|jako hodinky|jako po másle|bez problémů|perfektně|super|na jedničku|krásně|bezchybně|hladce|lépe než|jak má) ; (nemám|nemáme|není) ~ (co vytknout|výhrad|co dodat)

[payment.sent]
# who paid, in the past
0.85 @paid1 @aux; @paid1 (už|včera|dnes|dneska|ráno|právě|vám|předevčírem|minulý|hned|teď) ~ @aux
0.85 @aux ~~ @paid1; @paid1 @aux ~ (včera|dnes|dneska|ráno|předevčírem|@inv)
0.85 (kolegyně|kolega|účetní|ekonomka|manžel|manželka|šéf|firma|účtárna|asistentka|dcera) ~ (zaplatil*|uhradil*|doplatil*|převedla|převedl|poslala|poslal|zadala|zadal) ~ (@inv|@money|včera|dnes|dneska|ráno|už)
0.85 (@inv|@wire|částku) ~ (zaplatil*|uhradil*|doplatil*|převedla|převedl|zadala|zadal) ~ (kolegyně|kolega|účetní|ekonomka|manžel|manželka|šéf|účtárna|asistentka)
# a noun of money that went
0.85 (@money|platební|příkaz|příkazy|@bill) ~ (odešla|odešel|odešly|odešlo|odeslán*|odeslan*|zadán*|zadan*|zrealizován*|proveden*|připsán*|převeden*|poslán*|poslan*|odkliknut*|odklepnut*|podepsán* v bance|proběhl*|autorizován*|vyřízen*|odbavena k úhradě)
0.85 (odešla|odešel|odešly|odeslán*|zadán*|zrealizován*|proveden*|připsán*|převeden*|poslán*) ~ (@money|platební|příkaz)
0.85 @send1 ~ @aux? ~ (@money|platební|příkaz|přes banku|internetbanking) ~ (včera|dnes|dneska|ráno|právě|vám|bance|účet|@inv)?
0.85 @aux ~ @send1 ~ (@money|platební|příkaz|internetbanking)
0.85 (@money|platební příkaz|příkaz|@bill|doplatek|zálohu) ~ @aux ~ (@send1|@paid1|nahazoval*) ~ (včera|dnes|dneska|ráno|už|na účet|převodem|z účtu|z banky|minulý|do banky|hned|teď|@wire)
0.85 (@wire|peníze|prachy|částku|celou částku|škváru) ~ @aux ~ (@send1|@paid1)
0.85 (@wire|peníze|prachy|částku) ~ @aux ~ (včera|dnes|dneska|ráno|už|právě|teď|minulý|hned) ~ (@send1|@paid1)
0.85 (příkaz|příkazy) ~ (k úhradě|k platbě|do banky|v bance) ~ (zadán*|zadal*|odešel|poslán*|odeslán*|dal*|podán*)
0.85 (příkaz|příkazy) k úhradě (jsem|jsme|byl|je)
# invoice is paid
0.85 @bill ~~ (je|jsou|byla|byly|byl|bylo|už|včera|dnes|dneska|ráno) ~ @paidp; @paidp (je|byla|byly|byl|jsou|bylo|včera|dnes|dneska|už)
0.85 (záloha|doplatek|částka|vše|všechno|upomínka|paušál|dluh|nedoplatek|nájem|splátka) ~ (je|byla|byl|bylo|už|včera|dnes)? ~ @paidp
0.85 (už|včera|dnes|dneska|ráno|právě|dávno|všechno|vše|řádně|včas|předčasně|obě|oboje|hned teď) ~ @paidp; @bill @paidp
0.85 (je|jsou|byla|byly|bylo) (už)? @paidp; (vyřízeno|hotovo) @paidp; @paidp (k|ke|dne|přes|převodem|kartou|v|ve|včetně|hned|bankou) ~
# the money is on its way, on the account; advice
0.8 (nnn|@money|suma|částka) ~ (na cestě|by měl* být|by měl* dorazit|už máte na účtu|by měl* přijít|je na účtu|jsou na účtu|by už měl*|by vám měl*|byste měl* mít)
0.8 (nnn|už máte|byste měli mít|byste měl mít|byste měla mít|má být|měla by být|měly by být|mělo by být) ~~ (na účtu|na vašem účtu|na vašem kontě|připsán*) ~ (dnes|zítra|už|nejpozději)?
0.8 (potvrzení|doklad|dokladu|výpis|kopie|kopii|screenshot|avízo) ~ (o|z|k) ~ (úhradě|platbě|zaplacení|převodu|banky|platby|úhrady|provedení)
0.8 (peníze|prachy|úhrada|platba|platbička|love|škvára) ~ (šly|šla|jdou|jde|letí|odfrčely|frčí|poslané|poslány|jsou venku|už šly|už šla)
0.8 (dnes|dneska|včera|ráno|právě|už) ~ (šly|šla|odešly|odešla|odešlo|šlo) ~ (peníze|platba|úhrada|z účtu|z banky|banky|to)
0.8 (stržen*|odepsán*|odepsan*|strhl*) ~ (z účtu|nám|mi|se); avízo ~ (platb*|úhrad*|převod*); oznamujeme ~ úhrad*
0.85 (avizuj*|oznamuj*|potvrzuj*|potvrzen*) ~ (úhradu|úhrady|platbu|platby|převod|zaplacení|uhrazení); @wire @aux ~ (dělal*|dával*|řešil*|zadával*|pouštěl*|posílal*)
0.85 @aux ~~ (na účet|na váš účet|na tvůj účet|na vaše konto); (hodil*|poslal*|vložil*|dal*|převedl|převedla|převedli) ~~ na (účet|váš účet|tvůj účet|vaše konto)
0.8 (okamžit*|expresn*) (platb*|převod*|úhrad*) ~ (poslán*|odeslán*|zadán*|udělal*|jsem|jsme)
0.8 přes (qr|qr kód) ~ (zaplacen*|uhrazen*|@aux); (posílám|posíláme|zasílám|zasíláme) ~ (potvrzení|doklad|avízo|výpis) ~ (platb*|úhrad*|zaplacení|převodu)
0.75 (zaplaceno|uhrazeno|doplaceno|vyplaceno|proplaceno|zaplacený|zaplacená); (cvaklo|pípla) ~ (platb*|účet)
0.8 (platil|platila|platili|hradil|hradila|hradili) @aux ~ (kartou|převodem|včera|dnes|dneska|hotově|přes|už|minulý)
0.75 (zaplatil|zaplatila|zaplatili|uhradila|uhradil|uhradili) ~ (@inv|vše|všechno|to) ~ (včera|dnes|dneska|už|hned|minulý|kartou|převodem)
0.75 (peníze|prachy|platba|úhrada) ~ (už|dávno|nejspíš)? ~ (máte|by měla|by měly) ~ (mít|být)? ~ (na účtu|u vás|připsán*)

[payment.promised]
0.8 @willpay
0.85 @willpay ~ (@day|@inv|@money|vám|do|hned|obratem|v|celou|všechno|vše|nejpozději|to|ji)
0.85 (pošlu|pošleme|zadám|zadáme|udělám|uděláme|nahodím|nahodíme|hodím|hodíme|převedu|převedeme|provedeme|provedu|zrealizujeme|odešlu|odešleme|vyřídím|vyřídíme|dám|dáme|pustím|pustíme|podepíšu|odklepnu|odkliknu|zajistíme|zajistím|zařídím|zařídíme|posílám|posíláme) ~ (platb*|peníze|prachy|úhrad*|převod|částku|@bill|příkaz|platební|do banky|k úhradě|uhradit|zaplatit|zálohu|doplatek)
0.85 (@wire|peníze|prachy|částku) ~ (udělám|uděláme|vyřídím|vyřídíme|dám|dáme|jde|jdou|proběhne|máte|pošlu|pošleme|zadám|zadáme|zašlu|zašleme)
0.85 (@money|@bill|příkaz|platební|doplatek|záloha|zálohu) ~ (pošlu|pošleme|zadám|zadáme|nahodím|nahodíme|hodím|hodíme|převedu|převedeme|odešlu|odešleme|pustím|pustíme|odejde|odejdou|přijde|přijdou|dorazí|půjde|půjdou|proběhne|proběhnou|budete mít|dostanete|zrealizujeme|bude na účtu|budou na účtu|provedeme|provedu)
0.85 (bude|budou) ~ (@paidp|převeden*|odeslán*|poslán*|zrealizován*|proveden*) ~
0.85 (@paidp|převeden*|odeslán*) (bude|budou); (platíme|platím|hradíme|hradím|uhrazujeme) ~ (zítra|zejtra|pondělí|úterý|středu|čtvrtek|pátek|nejpozději|příští|hned)
0.8 (zítra|zejtra|dnes|dneska|pondělí|úterý|středu|čtvrtek|pátek|nejpozději|týdnu|obratem|hned|ihned) ~ (@willpay|platíme|platím|hradíme|hradím)
0.8 (slibuji|slibuju|slibujeme|zavazuji|zavazujeme|garantuji|garantujeme|máte mé slovo|máte moje slovo) ~~ (@payinf|@money|@inv|@willpay|@paidp|peníze)
0.8 (chci|chceme|plánuji|plánuju|plánujeme|můžu|můžeme|stihnu|stihneme|pokusím|pokusíme|zkusím|zkusíme|hodlám|hodláme|jdu|jdeme|musím|musíme|budu|budeme) ~ @payinf
0.8 @bill ~~ (je|jsou|mám|máme|jde|jdou|půjde|půjdou|dávám|dáváme)? ~ (v plánu|k úhradě|k platbě|do úhrady|v úhradách|naplánovan*|naplánován*|připraven*|zařazen*|v příkazu|ke schválení|v platbách|v nejbližším|v dávce|k podpisu|v platebním|schválen*|do plateb|na páteční|na řadě)
0.8 (platba|úhrada|peníze|částka) ~ (je|jsou|máme) ~ (připraven*|naplánován*|schválen*|zařazen*|v plánu|zadán* na)
0.8 (zařazen*|zařadil*|zařadím*|naplánován*|naplánoval*|schválen*|schválil*|dal*|dávám|dáváme) ~ (@bill|ji|do|na|k|platb*) ~ (úhrad*|plateb|platb*|proplacení|zaplacení|platebního)
0.8 (uhradí|zaplatí|převede|pošle|zadá|proplatí) ~ (kolegyně|kolega|účetní|ekonomka|manžel*|šéf*|firma|účtárna|oddělení|ji|vám|to|zítra|zejtra|dnes|dneska|v|do)
0.8 (kolegyně|kolega|účetní|ekonomka|manžel|manželka|šéf|firma|účtárna|oddělení) ~ (uhradí|zaplatí|převede|proplatí|pošle peníze|zadá|zadá to)
0.9 (platebním příkazu|platebním příkaze|příkaze|příkazu|platbách) ~ na (#|@day|pátek|příští)
0.8 (nejbližš*|pátečn*|pondělní|příští|středeční) ~ (platební|výplatn*|dávk*|kolo|kole|úhrad*|platb*|splatnost)
0.75 (úhradu|platbu|zaplacení) (zajistíme|zajistím|přislibujeme|vyřídíme|očekávejte|čekejte|přislibuji)
0.75 (peníze|prachy|penízky) ~ (máte|dostanete|uvidíte|přijdou|budou|pošlu|pošleme|pošlou) ~ (@day|do|nejpozději|na účtu|příští|v)
0.75 (cvaknu|ťuknu|doklepnu|převedu|převedeme|zacvakám|srovnám|srovnáme) ~ (to|ji|peníze|@day|ti|vám|dluh)
0.75 (hodím|nahodím|pošlu) ~ (do banky|na účet|převodem); jdu do banky; skočím do banky; (zaplacení|úhrada|platba) ~ (proběhne|bude provedena|odejde|přijde) ~
0.85 @inv ~ (uhradí|zaplatí|doplatí|proplatí); (uhradí|zaplatí|doplatí|proplatí) ~ (@inv|@day)
0.8 (dneska|dnes|zítra|zejtra|@day) ~ (to|ji|tu) ~ (hodím|pošlu|zadám|převedu|dám) ~ (do banky|bance|účet|příkaz)

[payment.delayed]
0.8 (nno|platb*|platba|úhrada|úhrady|úhradou|faktur*|@bill|@wire|@paidp|@payinf|splátk*|peníze|zaplacení) ~~ (opozdí|opožď*|opoždě*|zpozd*|zpožd*|prodlen*|později|pozdějc|zdrž*|posun*|odlož*|odklad*|odsun*|prodlouž* splat*|skluz*|počká|počkat|trvat déle|nestíhá*|nestihn*|potrvá|až příští|až další|až koncem|až v|až po|až začátkem|až za)
0.8 (nno|opozdí|opožď*|zpozd*|zpožd*|prodlen*|zdrž*|posun*|odlož*|odklad*|odsun*|prodlouž*|skluz*|posečk*|strpen*|shovívav*) ~~ (platb*|plateb|úhrad|úhrady|úhradu|úhradě|úhradou|faktur*|@bill|splatnos*|splátk*|@payinf|zaplacen*)
0.85 (nno|@willpay|pošlu|pošleme|hradit|platit|zaplatit|uhradit) ~ (později|pozdějc|až po|až potom|až když|až příští|až v|až ve|až začátkem|až koncem|až #|jindy|až za|až od)
0.85 (nno|později|nejdřív|nejdříve|až) ~ (@willpay|@payinf); (nno|uhradíme|zaplatíme|uhradím|zaplatím) nejdřív*
0.85 (nno|splátk*|splátkov*) ~ (kalendář*|faktur*|dohod*|rozděl*|rozlož*|možn*|platb*|zaplat*|uhrad*|platit)?
0.85 (nno|na|v|ve|po) (splátky|splátkách|částech|dvou splátkách|třech splátkách|dvakrát|třikrát|etapách|víckrát|dvě splátky|tři splátky|dvě části|tři části|dvě půlky)
0.85 (nno|rozdělit|rozložit|rozděl*|rozlož*|rozpočítat) ~~ (faktur*|@bill|částk*|platb*|úhrad*|splátk*|měsíc*|části|na dva|na tři|na dvě)
0.85 (nno|část|polovinu|polovina|půlku|zbytek|zbývající|druhou polovinu) ~ (@bill|částky|peněz|platby|dluhu|ceny|zaplat*|uhrad*|pošl*|doplat*|zaplatím) ~ (později|až po|až v|až za|až koncem|až začátkem|až příští|potom|příští|za měsíc|za týden)
0.85 (nno|zbytek|půlku|polovinu|část) ~ (později|až|za měsíc|za týden|příští měsíc) ~ (@willpay|pošlu|pošleme|doplat*)?
0.85 (nno|o|ještě) (týden|měsíc|dva týdny|pár dní|několik dní|dva tři dny|# dní|# týdny|dva měsíce|čtrnáct dní) ~ (strpení|posun*|odklad*|shovív*|počkat s)
0.85 (nno|odklad|posun|posunutí|prodloužení|posunout|prodloužit|odložit|oddálit) ~ (splatnosti|splatnost|platby|platbu|úhrady|úhradu|faktur*|lhůt* splat*)
0.8 (nno|delší|prodloužen*) (splatnost|splatnosti); (nno|cash flow|cashflow|cf|likvidit*|druhotn* platebn*|platební neschopn*|insolven*|restrukturaliz*|konkurz na)
0.8 (nno|finančn*|existenčn*|přechodn*|dočasn*|platebn*) ~ (problém*|potíž*|těžkost*|výpadek|situac*|tíseň|tísni|nouz*|kriz*|napět*|komplikac*)
0.8 (nno|napjat*|špatn*|složit*|těžk*|nepřízniv*) (finance|finančn*|cash*) ~; (nno|slabá|slabý|slabší|mrtvá|hluchá) (sezón*|sezona|měsíc|období)
0.8 (nno|sezóna|sezona|měsíc) ~ (je|byla|byl) (slabá|slabý|slabší|mrtvá|bídná|mizerná)
0.8 (nno|nemáme|nemám|nemá) ~ (peníz*|peněz|hotovost|z čeho|prostředk*|financ*|na účtu|prachy|love|čím zaplat*|tolik na|dost peněz)
0.8 (nno|nezbyl*|chybí|není|nejsou|došly|docházejí) ~ (peníze|peněz|prostředky|finance|hotovost|z čeho|prachy)
0.8 (nno|prázdn*|vybílen*|blokovan*|zablokovan*|obstaven*|v mínusu|v červených) ~ (účet|účtu|účty|kasa|pokladna|kase|peněženk*)
0.8 (nno|účet|účty|účtu|kasa|kase|jsme|jsem|firma) ~ (prázdno|prázdn*|zablokovan*|zablokován*|obstaven*|v mínusu|na suchu|na nule|bez peněz|na dně|nula|v insolvenci|ve skluzu s plat*)
0.8 (nno|blokuje|zablokoval*|obstavil*) ~ (nám|mi)? ~ (účet|účty|kartu|převod*|platb*)
0.8 (nno|nevím|nevíme|nemůžu|nemohu|nemůžeme|nemám jak|nemáme jak|nestíhám|nestíháme|nestihnu|nestihneme|nezvládneme|nezvládnu|nedokážeme|nepodaří|nepodařilo|nedá se|nedaří|nevyjde) ~~ (@payinf|úhrad*|s platbou|platb*)
0.8 (nno|platbou|platbu|platba|úhradou|úhradu|úhrada|zaplatit|uhradit) ~ (nestíhám*|nestihn*|nestihl*|nevyjde|nezvládn*|nezvládám*|nemůž*)
0.8 (nno|čekáme|čekám|čekat|čekají) ~ (na|než|až|že) ~ (peníze|platb*|platbu|úhrad*|úhradu|dotac*|grant*|proviz*|úvěr*|půjčk*|proplacen*|vyplat*|vratk*|odběratel* zapl*|investor*|že nám)
0.8 (nno|než|až|jakmile|hned jak) ~ (nám|mi) ~ (zaplat*|uhrad*|přijdou|přijde|vyplat*|proplat*|dorazí|pošlou|připíš*|vrátí) ~ (peníz*|prachy|zákazn*|klient*|odběr*|invest*|faktur*|platb*|úhrad*|dotac*)?
0.8 (nno|odběratel*|klient*|zákazník*|investor*|partner*|stát|pojišťovna|obec|město) ~ (nám|mi|stále|ještě|zatím|pořád) ~ (dluž*|nezaplat*|neplat*|neuhrad*|nevyplat*|opožď*|dluží) ~
0.8 (nno|prosím|prosíme|poprosím|poprosil*|chtěl*|požádat|žádám|žádáme|možn*) ~~ (strpení|shovívavost*|posečkán*|odklad*|prodloužení splatn*|splátkov*|pár dní navíc|ještě týden) ~~ (platb*|úhrad*|splat*|faktur*|zaplat*)?
0.8 (nno|strpte|počkejte|vydržte|posečkejte|počkáte|vydržíte|počkej|vydrž) ~~ (platb*|platbou|úhrad*|úhradou|faktur*|peníz*|peněz|zaplat*)
0.8 (nno|počkat|posečkat|vydržet|strpět) ~ (s|na) (platbou|platbu|úhradou|úhradu|fakturou|peníze|penězi)
0.8 (nno|jsem|jsme|máme|mám) ~ (ve skluzu|v prodlení|pozadu|zpoždění) ~~ (platb*|úhrad*|faktur*|splát*)
0.75 (nno|zaplatím|zaplatíme|uhradím|uhradíme|platba|úhrada|peníze|pošlu|pošleme) ~~ (po výplatě|po sezóně|po sezoně|po novém roce|po svátcích|po vánocích|po dovolené|až po)
0.75 (nno|po výplatách|po sezóně|po novém roce) ~~ (zaplat*|uhrad*|platb*|úhrad*|vyrovn*)
0.75 (nno|ještě|zatím|stále|dosud) ~ (nebyla|nebyl|nebyly|není|nejsou) ~ @paidp; (nno|@inv) ~ (visí|leží) ~ (na mně|u nás|u mě)
0.75 (nno|nezaplatili|nezaplatil|nezaplatila|neuhradili|neuhradil|neuhradila|nestihli|nestihl|nestihla) @aux ~ (@inv|@payinf|zatím|ještě|včas)
0.75 (nno|ještě|zatím|stále|dosud) @aux ~ (nezaplat*|neuhrad*|nestih* zapl*|nestih* uhr*); (nno|utahuj*|utáhn*) ~ opas*
0.7 (nno|dřív|dříve) to ~ (nepůjde|nevyjde|nejde|nestihn*|nedokáž*|nezvládn*); (nno|zaplatíme|zaplatím|uhradíme|uhradím|platba|úhrada|peníze) ~ až ~ (@day|@month|#)

[payment.disputed]
0.95 (nno|nesouhlas*|neuznáv*|neuzná*|neakcept*|neodsouhlas*|neschval*|neschvál*|rozporuj*|namítá*|zpochybňuj*|reklamuj*|odmítám|odmítáme|sporuj*) ~~ (@bill|@amount|fakturova*|fakturac*|výš*|účtova*|naúčtova*|dobropis*|účtován*)
0.95 (@bill|@amount|fakturovan*|fakturac*|výše|výši|účtován*) ~~ (nno|nesouhlas*|neuznáv*|neuzná*|neakcept*|neschval*|neschvál*|rozporuj*|namítá*|zpochybň*|reklamuj*|neodsouhlas*)
0.95 (dobropis*|storno faktur*|stornovat faktur*|stornujte faktur*|opravný daňový doklad|opravného daňového dokladu|opravná faktur*|opravnou faktur*|opravné faktur*|opravenou fakturu)
0.95 (opravte|opravit|opravenou|upravit|upravte|přepracovat|přehodnotit|snížit|ponížit|přepočítat|snižte) ~ (@bill|částk*|cenu|fakturovan*|vyúčtovan*) ~ (na|podle|dle|v souladu|protože|jelikož)
0.95 (naúčtoval*|účtoval*|účtujete|účtuješ|fakturoval*|vyfakturoval*|fakturujete|zaúčtoval*|naúčtovan*|vyfakturovan*|fakturovan*|účtovan*|účtován*|napálil*|napočítal*|započítal*|připočítal*|přihodil*) ~~ (dvakrát|duplicitn*|dvojmo|navíc|nikdy|nikdo|neobjedn*|nedohodl*|nedomluv*|nebyl*|ačkoli*|přestože|omylem|nesprávn*|neoprávněn*|bez|namísto|místo|přičemž|přitom|ne #|pouze|jenom|celou|příplat*|vyšš*|špatně|i když)
0.95 (dvakrát|duplicitn*|dvojmo|omylem|neoprávněn*|neprávem|nesprávn*) ~ (fakturov*|vyfakturov*|účtov*|účtován*|naúčtov*|zaúčtov*|@bill|položk*|@amount|uveden*|započít*|započten*)
0.95 (@bill|@amount|fakturac*) ~~ (nno|nesedí|nesedějí|neseděl*|nesouhlasí|neodpovíd*|nekorespond*|neshod*|nesprávn*|chybn*|nadsazen*|přestřelen*|neoprávněn*|vyšší|vyšší než|mylně|mylná|přemrštěn*|duplicitn*|dvakrát|přehnan*|vymyšlen*|nereáln*|jiná částka|špatně spočítan*|špatně spočten*|o # víc|o stovku víc|víc než|více než|nebyla v|nebylo v|nebyl v)
0.95 (nno|nesedí|neodpovíd*|neshod*|nekorespond*) ~ (@bill|částk*|mi|nám) ~ (@bill|@amount)
0.95 (chyba|chybu|chyby|omyl|nesrovnalost*|rozdíl|nesoulad|chybka) ~ (ve|v|na|mezi|při) ~ (@bill|částc*|ceně|fakturac*|účtován*|vyúčtován*)
0.94 (dohodnut*|dohodli|dohodl*|domluven*|domluvil*|domluvili|dohoda|dohodě|nabídce|nabídka|nabídky|nabídku|objednávce|smlouvě|smlouvy|smlouva|rozpočtu|slíbil*|avizoval*|odsouhlasen*|schválen*|nacenil*|naceněn*|řeč) ~~ # ~~ (@bill|fakturujete|účtujete|fakturoval*|účtoval*|naúčtoval*|na faktuře|ve faktuře|teď|přišl*|a ne|ne #|vidím)
0.94 (@bill|faktuře|účtujete|fakturujete|fakturoval*|naúčtoval*) ~~ (#|@num) ~~ (dohodnut*|dohodl*|domluven*|domluvil*|nabídka|nabídce|nabídky|namísto|místo|rozpočt*|slíb*|měla být|mělo být|měly být|řeč byla|smlouv*)
0.94 (účtujete|fakturujete|naúčtoval*|fakturoval*) ~~ (dohodli|dohodl*|domluvili|domluven*|dohodnut*|smluven*|nabídce|smlouvě) ~~ (jsme|ale|na|však|#|@num)
0.94 (nno|neobjedn*|nedohod*|nedomluv*|neschvál*|neodsouhlas*|neodebral*|nedodal*|nevyužil*|nezadal*|nepožadoval*|nežádal*) ~~ (@bill|@amount|fakturov*|účtujete|účtov*|platit|faktuře|navíc|vícepr*)
0.94 (@bill|@amount|účtujete|faktuře|fakturujete) ~~ (nno|neobjedn*|nedohod*|nedomluv*|neschvál*|neodsouhlas*|nevyužil*|nebylo dohodnut*|nebyla dohodnut*|nebylo domluven*|nebylo v nabídce|nebyla v nabídce|nikdy nebyl*|není ve smlouvě|nebyl v ceně|nikdo nezmín*|nebyla řeč|nikdo neobj*|měla být v ceně|mělo být v ceně|nikdo neschvál*)
0.94 (nno|nebyla|není) ~ řeč ~~ (@amount|@bill|fakturov*|účtov*); o (žádných|žádném|žádné) ~ (vícepracích|příplatku|poplatku|navýšení|expresu|dopravě|storno*) ~ (nebyl*|nevím*|nikdo|neslyš*|nemluvil*)
0.94 (škrtn*|vyškrtn*|vyřaď*|vyhoď*|vymaž*|smaž*|odstraň*|odečt*|zrušte|stáhněte) ~ (tu|tuto|z|ten|ty|ji|co)? ~ (@bill|částk*|položk*|co nebylo|poplatek|příplatek|hodiny)
0.94 (odkud|proč|jak|zač|za co|na základě čeho) ~~ (částk*|@bill|suma|poplatek|příplatek|hodiny|#) ~~ (vzal*|vyskočil*|narostl*|vyšplh*|dostali|vznikl*|víc|vyšš*|stoupl*|nafoukl*|přišli na)
0.94 (o|až) # ~ (korun|procent|kč|eur|tisíc) ~ (víc|vyšš*|navíc|draž*) ~ (než|oproti|proti) ~ (dohod*|domluv*|nabíd*|smlouv*|slib*|rozpočt*|stálo|jsme|bylo)
0.94 (víc|více|vyšší|navíc|výš) ~ (než|oproti|proti) ~ (dohodnut*|dohod*|domluv*|nabíd*|smlouv*|objednáv*|rozpočt*|slíb*|jsme se dohodli|stálo v nabídce|bylo v nabídce|kolik)
0.94 (vracím|vracíme|posílám zpět|posílám zpátky|zasíláme zpět|vrátím) ~ (@bill) ~ (k|opravu|přepracování|jako|bez|zpět|opravě)?
0.94 (fixní|pevná|paušální) (cena|částka) ~~ (@bill|navíc|teď|najednou); (fakturovan*|vyúčtovan*|účtovan*) (neprávem|neoprávněně|v rozporu)
0.94 (rozporuji|rozporuju|rozporujeme|neuznáváme|neuznávám) ~
0.95 (nezaplatím|nezaplatíme|neuhradím|neuhradíme|nedoplatím|nedoplatíme|nno) ~~ (příplat*|položk*|navýšen*|přirážk*|storno*|víceprác*|přesčas*|vícenáklad*)
0.94 (přesto|stejně|přitom|ačkoli|a přitom|i tak) ~ (je|jste|máme|mi|nám|se)? ~ (na faktuře|ve faktuře|@bill|účtujete|fakturujete|naúčtoval*|fakturoval*|vyfakturoval*|účtovali)
0.94 (vyjmout|vyjmutí|vyřazení|vyškrtnutí|škrtnutí|odečtení|odečíst|snížení|přepočet) ~ (z)? ~ (@bill|částk*|položk*|faktur*|hodin)
0.94 (proč|nač|za co|zač|odkud) ~~ (platit|máme platit|mám platit|fakturujete|účtujete|na faktuře|účtovan*|účtován*)
0.94 (tolik|takové|takovou|ty|tuto|tu|tolika) ~ (hodin|hodiny|částku|položku|položky|poplatek|příplatek|dopravu) ~~ (nno|neuzná*|nebylo|nikdo|neschval*|neschvál*|nesouhlas*|nechápu|nerozumím|nikdy|neobjedn*)
0.94 (ve|na|v) (vyúčtování|faktuře|fa) ~ (mám|máme|je|jsou|vidím|vidíme|figuruje|figurují|najdu|svítí|jste) ~~ (přitom|ačkoli|však|ale|navíc|přesto|namísto|nikdy|nikdo|máme jen|nebyl*|měl* být|opět|najednou|neobjed*|dvakrát)
0.94 (mám|máme|je) na faktuře (dvakrát|duplicitně|navíc|něco|položku|cizí); (tohle|to|toto) ~ (nno|neobjedn*|nikdo neobjedn*) ~ ; takhle to ~ (nepodepíš*|neschvál*|nepošlu)

[payment.refused]
0.9 (nno|nezaplatím|nezaplatíme|neuhradím|neuhradíme|nedoplatím|nedoplatíme|neproplatím|neproplatíme|nevyplatím|nevyplatíme|nezacáluju)
0.9 (nno|neplatím|neplatíme) ~ (vám|ani|nic|dokud|pokud|už|faktur*|@inv|jen|za)
0.9 (nebudu|nebudeme|nehodlám|nehodláme|nechci|nechceme|nemám v úmyslu|nemáme v úmyslu|nemám důvod|nemáme důvod|nevidím důvod|nevidíme důvod|nemíním|nemíníme|nno) ~ (@payinf|sponzorovat|financovat)
0.9 (@payinf|sponzorovat|dotovat) ~ (nebudu|nebudeme|nehodlám|nehodláme|nemíním|nemíníme|odmítám|odmítáme|nno)
0.9 (odmítám|odmítáme|odmítnu|odmítneme|odmítl|odmítla|odmítli) ~ (@payinf|úhradu|platbu|jakoukoli platbu|převzít faktur*|cokoli platit|uhrazení|zaplacení)
0.9 (ani|nedostanete|neuvidíte) ~ (korunu|koruna|halíř|haléř|vindru|pětník|floka|euro|cent|šesták|pětikorunu) ~ (nedostan*|neuvid*|nezaplat*|ode mě|ode mne|od nás)?
0.9 (peníze|úhradu|platbu|peněz|korunu|fakturu) ~ (nno|nedostan*|neuvid*|neočekáv*|nečekejte|neuhrad*|nezaplat*|neprop*)
0.9 (nno|nečekejte|neočekávejte) ~ (peníze|úhradu|platbu|platby|že zaplat*|že uhrad*)
0.9 (pozastavuji|pozastavuju|pozastavujeme|pozastavím|pozastavíme|pozastavil*|zastavuji|zastavujeme|zastavil*|zastavíme|zadržím|zadržíme|zadržuj*|zadržel*|pozdržím|pozdržíme|pozdržel*|pozdržuj*|blokuji|blokujeme|zablokoval*|stopnul*|stopneme|stopli|zmrazil*|podržíme|podržím) ~~ (@money|@bill|faktur*|splátk*|zbývající|zbytek|inkaso|trvalý příkaz|doplatek|pozastávk*)
0.9 (@money|@bill|faktur*|splátk*|inkaso|trvalý příkaz|doplatek) ~~ (pozastav*|zastaven*|zadrž*|pozdrž*|zablokov*|stopli|stopnul*|zmrazil*|zmrazen*|zrušili jsme|zrušil jsem)
0.85 (dokud|pokud|do té doby|do doby) ~~ (nno|neoprav*|nedodá*|neděl*|nedoděl*|nedokonč*|nevyřeš*|nebude*|nefung*|nevrát*|neodstran*|nedostan*|nevysvětl*|nepředá*|nesplní*|nezačn*|nepošlete|neuvid*|neodpoví*|nezprovozn*|neuděl*|nevystav*|nezměn*|nepojede) ~~ (nno|nezaplat*|neplat*|neuhrad*|neuvid*|nedostan*|nepřevede*|nepošle*|ani|žádn*|nic|platb*|@inv)
0.85 (nno|nezaplat*|neplat*|neuhrad*|neuvid*|nedostan*|nepřevede*|žádn*|ani|platit|@money) ~~ (dokud|do té doby|do doby než|pokud) ~~ (nno|neoprav*|nedodá*|nedoděl*|nedokonč*|nevyřeš*|nebude*|nezačn*|nevrát*|neodstran*|nedostan*|nevysvětl*|nepředá*|nesplní*|nepošle*|nezprovozn*|nevid*|neuvid*|nemá*|neuděl*|nevystav*|nepojede)
0.85 (@willpay|@money|peníze|@paidp|platit|zaplatit) ~ (dostanete|bude|budeme|pošleme|pošlu)? ~ (až|teprve|jen|pouze|jedině) ~ (když|jestli|po|tehdy|až) ~~ (fung*|oprav*|dokonč*|dodá*|vyřeš*|odstran*|pořádku|hotov*|doděl*|zprovoz*|pojede|vysvětl*|splní*|vrát*|předá*|dodání|dopln*)
0.85 (žádám|žádáme|požaduji|požaduju|požadujeme|chci|chceme|očekávám|očekáváme|vymáhat|trvám|trváme|domáhám) ~~ (vrácení|vrátit|zpět|zpátky|refund*) ~ (peněz|peníze|částk*|záloh*|zaplacen*|uhrazen*|celé|plné|části|#)
0.85 (žádám|žádáme|požaduji|požadujeme|chci|chceme) ~ (peníze|zálohu|částku) ~ (zpět|zpátky|vrátit|nazpět); vraťte ~ (peníze|zálohu|mi peníze|částku|přeplatek|nám peníze)
0.85 (odečtu|odečteme|strhnu|strhneme|srazíme|srazím|započtu|započteme|započítáme|snížíme o|krátíme|zkrátíme) ~~ (@bill|faktur*|úhrad*|částk*|z ceny|škod*|pokut*|sankc*|z toho)
0.85 (@bill|upomínku|upomínky) ~ (si)? ~ (můžete|můžeš|klidně) ~~ (strč*|roztrh*|nechat|zarám*|dát za|hodit|vyhod*|koše|klobouk|zapomen*|vytapet*|použít)
0.85 (na|o) (peníze|úhradu|platbu|zaplacení) ~ (zapomeňte|zapomeň|můžete zapomenout|rovnou zapomeňte)
0.85 (zapomeňte|zapomeň) ~ (na|o) ~ (peníze|úhradu|platbu|doplatek|zaplacení|faktur*|že zaplat*)
0.85 za (toto|tohle|takové|takovou|takovýto|takovýhle|něco takového|takovouhle|nic) ~ (nno|nezaplat*|neplat*|nebud* platit|platit nebud*|odmít*|nedám|nedáme|nehodlám|nemíním|nedostanete)
0.85 za (toto|tohle|takové|takovou|takovouhle|nic) ~~ (platit|peníze) (nebudu|nebudeme|nehodlám|nemíním|odmítám|nedám); platit ~ (nebudu|nebudeme)
0.85 (trvalý příkaz|inkaso) ~ (zrušen*|zrušil*|jsem zruš*|jsme zruš*|stopnul*); (peníze|platbu) ~ (si)? ~ (nechám|nechávám|podržím|necháváme|necháme)
0.85 (inkaso|trvalý příkaz|platby|úhrady|platbu|úhradu) ~ @aux ~ (zrušil*|stopnul|stopnula|stopli|zastavil*|pozastavil*|zablokoval*|zadržel*|pozdržel*)
0.85 (zrušil*|stopnul|stopnula|stopli|zastavil*|pozastavil*|zablokoval*|zadržel*) ~ @aux? ~ (inkaso|trvalý|platby|platbu|úhrady|úhradu)
0.85 (uvidíte|dostanete|doplatíme|doplatím|uhradíme|uhradím|zaplatíme|zaplatím|zaplacení|doplatek) ~ (až|teprve|jen|pouze|jedině) ~ (po|když|až|pokud) ~~ (fung*|oprav*|dokonč*|dodá*|dodán*|vyřeš*|odstran*|pořád*|hotov*|doděl*|zprovoz*|vysvětl*|splnění|předán*|doplněn*|náprav*|předěl*)
0.85 (po|až po) (odstranění|dokončení|opravě|dodání|předání|nápravě|splnění|zprovoznění|dodělání) ~~ (@willpay|uvidíte|dostanete peníze|@wire)
0.85 (do odstranění|do dokončení|do opravy|do dodání|do předání|do vyřešení|do nápravy) ~~ (nezaplat*|neuhrad*|pozastav*|zadrž*|nno|pozdrž*|neplat*)
0.85 (ode mě|ode mne|od nás) ~ (nno|nedostan*|neuvid*|nečekejte|neočekávejte) ~ (ani|nic|peníze|korun*|žádn*|platb*)?

[payment.query]
0.85 (kopi*|duplikát*|scan*|sken*|pdf|opis|elektronick*|originál*) ~ (faktur*|@bill|dokladu)
0.85 (pošlete|pošli|poslat|zaslat|zašlete|přeposlat|přepošlete|přepošli|zaslání|poslání|doposlat|najít|vystavte|vystavit|vystavení|vygenerovat|stáhnout|dostat|mít) ~~ (faktur*|zálohovou|zálohovka|zálohovku|předfaktur*|proform*|daňový doklad|fa|účtenk*)
0.85 (@bill|faktur*) ~~ (ještě jednou|znova|znovu|opět|opětovn*|v pdf|mailem|elektronick*|v příloze není|poštou|na adresu|na mail)
0.85 (nnn|nepřišl*|nepřišel|nedoraz*|nenašl*|nenašel|nemůžu najít|nemohu najít|nemůžeme najít|nemám|nemáme|nedostal*|neobdržel*|neeviduj*|nevidím|chybí|nedohled*|ztratil* se|nenacház*) ~ (nám|mi|ani|ještě|žádn*)? ~ (faktur*|@bill)
0.85 (@bill) ~ (nám|mi|jsem|jsme|k|za|v)? ~ (nnn|nepřišl*|nedoraz*|nenašl*|nenašel|nemám|nemáme|nedostal*|neobdržel*|neeviduj*|nevidím|nemůžu najít|nejde otevřít|nelze otevřít|se ztratil*|není v příloze)
0.85 (číslo|čísla|číslem|č) ~ (účtu|objednávky|objednávka|iban|smlouvy|zakázky|projektu|po|dodavatele) ~ (na|do)? ~ (faktur*|chybí|doplnit|doplňte|uveď*|uvést|prosím)
0.85 (na|ve|do|v) (faktuře|faktury|fakturu|fa|fakturách) ~~ (chybí|doplnit|doplňte|dopsat|uvést|uveďte|není uveden*|špatné ičo|nesprávná adresa|nesprávné dič|špatná adresa|stará adresa|starou adresu|není iban|ičo|dič|sídlo|objednáv*|konstantn*|variabiln*|nemáte|chyběl*|číslo účtu)
0.85 (chybí|uveďte|pošlete|poslat|zašlete|zaslat|prosím|není|nevidím|jaký|jaké|který|doplňte|doplnit|nový|ověřit|potvrdit|potvrďte|změnil*|poprosím|máte|změňte|změnit|upravit|upravte|správn*|nemáte) ~ (číslo účtu|iban|swift|bic|variabiln*|ičo|dič|bankovní spojení|platební údaje|fakturační údaje|fakturačn* adres*|qr kód|daňové číslo|číslo objednávky)
0.85 (číslo účtu|iban|swift|variabilní symbol|ičo|dič|bankovní spojení|platební údaje|fakturační údaje|fakturační adresa) ~ (chybí|není|nesedí|změnil*|nevidím|je správn*|platí|prosím|potřebuj*|nesouhlasí)
0.4 (iban|swift|bankovní spojení|platební údaje|fakturační údaje|fakturační adresa|číslo účtu|variabilní symbol)
0.8 (jaký|jaké|který|které|nový|změnil*|platí) ~ (účet|účtu|iban|číslo účtu)
0.8 (na|který) ~ (účet|iban) ~ (máme|mám|posla*|platit|uhradit|převést|pošle*); (je|jsou) ~ (částka|částky|cena|ceny|to|ta) ~ (s|bez|včetně) dph
0.8 (částka|částky|cena|ceny|hodnota|faktur*|je|jsou|to) ~~ (s|bez|včetně|plus) dph; (sazba|sazbu|sazbě|výše|procento|jakou|osvobozen*|přenesen*|přenos) ~ (dph|daňov* povinn*|daně); (plátce|plátcem|neplátce|plátci) ~ dph; reverse charge
0.8 (kdy|jakou|jaká|dokdy|jaký|do kdy|datum|termín) ~ (je|má|bude)? ~ (splatn*|splatnost|zaplatit|uhradit)
0.8 (dotaz*|otázk*|otázka|zeptat|ptám|informac*|ohledně|ve věci|ověřit|ověře*) ~~ (faktur*|@bill|fakturac*|platb*|úhrad*|vyúčtov*)
0.8 (co|čeho|za co|zač|co přesně|jaké období|za které) ~ (zahrnuje|znamená|obsahuje|je|se týká|představuje|týká) ~ (@bill|položk*|faktur*|částk*)
0.8 (@bill|položka|položku|položce|faktur*) ~ (za co|čeho se týká|co znamená|co obsahuje|co zahrnuje|je za)
0.8 (nnn|nerozumím|nerozumíme) ~ (položk*|@bill|částce|faktur*)
0.8 (rozpis|rozepsat|rozepište|rozepsání|specifikac*|rozúčtován*|podklad*|soupis|výkaz) ~ (k|ke|na|položek|@bill|hodin)? ~ (@bill|hodin|faktur*|položek)
0.8 (vystavit|vystavte|vystavíte|přefakturovat|fakturovat|fakturujte|fakturuj|přepsat|přepište|změnit|změňte|vystavovat) ~~ (na firm*|na společnost|na nov*|ičo|na s r o|na sro|na mateřsk*|adres*|na jméno|na jin*|sídl*|odběratel*|e faktur*|isdoc|elektronick*)
0.8 (zálohov* faktur*|předfaktur*|proform*|e faktur*|efaktur*|peppol|isdoc|elektronick* faktur*|souhrnn* faktur*|konečná faktura)
0.8 (je|byla|byl|máte|přišla|přišel|evidujete|vidíte|dostali|dorazila) ~ (@bill|platb*|platba|úhrada|částka) ~ (už)? ~ (uhrazen*|zaplacen*|připsán*|vystaven*|odeslán*|u vás|v pořádku|za)
0.8 (přišla|přišly|dorazila|dorazily|dostali|obdrželi|připsala|připsali) ~ (vám|už|jste)? ~ (platb*|platba|úhrada|peníze|naše platba|částka|úhradu)
0.8 (odsouhlas*|odsouhlasení|saldo|saldokont*|inventariz* pohl*|konfirm*) ~ (pohled*|závazk*|sald*|faktur*|zůstat*|k #)
0.8 (kdy|zda|jestli|mohli|možno|mohl*) ~~ (pošlete|zašlete|vystavíte|přijde|přišla|dostaneme|poslat|vystavit|fakturovat) ~ (@bill|fakturujete)
0.75 (upomínk*) ~~ (uhrazen*|zaplacen*|neeviduj*|na základě|za co|kter*|přišl*); (přišla|dostal*) ~ upomínk*
0.8 (může|mohla|šlo|šla) ~ (jít|být|vystavit|vystavená|napsat) ~ na (firmu|s r o|ičo|jinou firmu|jméno); (nevím|nevíme|nemůžeme|neumíme) ~ (přiřadit|spárovat|identifikovat) ~ (@bill|platb*|úhrad*)
0.8 (správný|správné|dobře|správně|jaký) ~ (variabilní symbol|vs|číslo účtu|iban); (zaplacená|zaplacena|uhrazená|uhrazena|dluh|evidujete) ~ (už|něco|u nás)? ~ faktur*

[leaving]
0.9 (ukončuji|ukončuju|ukončujeme|ukončím|ukončíme|ukončit|ukončení|končím|končíme|skončit|skončíme|skončím|vypovídám|vypovídáme|vypovědět|vypovím|vypovíme|rozvazuj*|odstupuj*|odstoupit|odstoupíme|odstoupím|odstoupení|zrušit|rušíme|ruším|zrušíme|zruším) ~~ (spoluprác*|smlouv*|kontrakt*|paušál*|služby|služeb|předplatn*|od smlouvy|s vámi|obchodn* vztah*|rámcov*|správu|hosting*|členství|mandát*)
0.9 (spoluprác*|smlouv*|paušál*|kontrakt*|předplatn*|hosting*) ~~ (ukončuj*|ukončíme|ukončím|ukončit|končíme|končím|vypoví*|vypověd*|rozvaz*|rušíme|ruším|zrušíme|zruším|zrušit|odstupuj*|nebudeme prodlužovat|neprodlouž*|neprodluž*|neobnov*|doběhn*|dobíhá)
0.9 (podávám*|posílám*|zasílám*|doručuj*|v příloze|přijměte|máte|dávám*|podat|podáváme|přikládám*|tímto) ~ (výpověď|výpovědi); (výpověď|výpovědi) ~ (smlouv*|ze smlouvy|spoluprác*|paušál*|plyne|služ*|běží|ke konci|k #|z naší|s okamžit*|datové|máte|posíl*|podáv*|odešl*)
0.9 (s|ve|se|v) ~ (dvouměsíční|měsíční|tříměsíční|jednoměsíční|smluvní|zákonnou) ~ výpovědní (lhůtou|lhůtě|dobou|době); (výpovědní|výpovědn*) (lhůta|doba) ~ (začíná|běží|plyne|počíná)
0.9 (nnl|neprodlouž*|neprodluž*|neobnovíme|neobnovím|neobnovujeme|nepokračuj*|nebudeme pokračovat|nebudu pokračovat|nehodláme pokračovat|nechceme pokračovat|nechci pokračovat|prodlužovat nebudeme|prodlužovat nebudu|prodloužit nechceme|pokračovat nebudeme|pokračovat nebudu|pokračovat nechceme|prodlužovat nechceme)
0.85 (definitivně|tímto|nadobro|u vás|s vámi) ~ (končíme|končím|skončil*|jsme skončili|jsem skončil); (končíme|končím|skončili jsme|skončil jsem) ~ (s|u) (vámi|vás|tebou)
0.85 (rozlouč*|rozejít|rozejd*|rozcház*|rozejdeme|loučíme|loučím) ~ (s|se) (vámi|vaší|tebou|naše); (naše|naše spolupráce) cesty ~ (rozch*|rozejd*|rozešly); se s vámi (rozlouč*|rozejd*|rozloučíme|loučíme|loučím)
0.85 (loučíme|loučím) se; (je čas|rádi bychom|rozhodli jsme se) ~ rozloučit
0.85 (odcházím|odcházíme|odejdu|odejdeme|odejít|přecházím|přecházíme|přejdeme|přejdu|přejít|přesouváme|přesuneme|přesunu|převádíme|převedeme|stěhujeme|měníme|měním|změníme|změním|změnit) ~ (k|ke|od|na|do)? ~ (konkurenc*|jiné|jinému|jinýmu|jiného|jinýho|někomu|jinam|jinou|nové|nového|novému|vás|agentur* jin*|dodavatel*|poskytovatel*|účetní firmu|partnera|agenturu)
0.85 (hledám|hledáme|hledat|najdu|najdeme|najít|sháním|sháníme|shánět|poptávám|poptáváme|poohlíž*|poohlédn*|rozhlíž*|rozhlédn*|porozhlédn*|porozhlíž*|oslovil*|oslovujeme|oslovíme|vybíráme|okukuj*) ~ (si|se|po)? ~ (někoho|někom|jiného|jiném|jinýho|jiným|jinou|jiné|jiných|jiní|jinde|nového|novou|nových|náhrad*|alternativ*|konkurenc*|konkurenčn*|levněj*|po někom|další agentur*|spolehlivějš*)
0.85 (jiná|jiný|jinou|jiného|jiné|konkurenčn*|nová|nový|novou|nového|nové|druhá) @firm ~ (nám|mi|už|od|nabíz*|nabídl*|nacenil*|udělá|převezme|přebírá|dal*|slíbil*|by|začíná|nastup*|za)
0.85 (konkurenc*|konkurent*) ~ (nabíz*|nabíd*|nabídl*|dává|levněj*|udělá|nacenil*|oslov*|čeká|nám nab*|mi nab*)
0.85 (u|k|ke|s|od|na) (konkurence|konkurenci|konkurencí|konkurenta|konkurenční); (nabídk*|nabídky|jednání|jednáme|jednám) ~ (od|s|u|jiných|z) ~ (konkurenc*|jiné|jinou|jiných|dvou|tří|jiným|dalších)
0.85 (zvažuji|zvažuju|zvažujeme|zvážíme|zvážím|zvážit|přemýšlím|přemýšlíme|přemejšl*|uvažuji|uvažuju|uvažujeme|přehodnot*|přehodnocuj*) ~~ (spoluprác*|ukonč*|změnu dodavatel*|změně dodavatel*|změnu agentur*|změně|odchod*|odejd*|jinou|jiného|jiném|jinde|zda pokračovat|jestli pokračovat|zda zůstat|jestli zůstat|zda dál|výpověd*|že skončíme)
0.85 (poslední|naposledy) ~ (objednávk*|zakázk*|spoluprác*|projekt s|krát s vámi|jsme u vás|co jsem u vás|měsíc u vás|faktura od vás|kapka) ~ (u vás|s vámi|pro vás|od vás)?
0.85 (příště|už|víc|další|příští|nikdy|víckrát) ~ (nnl|neobjednám*|neobjednáv*|nezadám*|neoslovím*|neoslovíme|nebudeme spoluprac*|neozveme|nevyužij*|nebudeme u vás|jiného|jinou|jinde|někoho jiného|jinam|nepřijd*)
0.85 (zadám|zadáme|svěříme|svěřím|dáme|dám|předáme|předám|svěřit|zadat) ~~ (jinému|jinýmu|jiné|někomu jinému|jinam|konkurenc*|jinde|jiným|někomu kdo)
0.85 (někdo jiný|někdo jinej|někoho jiného|někoho jinýho|někomu jinému|někým jiným|jinde|jinam) ~ (objedn*|udělá|dělat|převezme|půjd*|najd*|svěř*|jít|jdeme|obrátím*|přejd*|nabídl*|nabízej*|koup*|seženu|dá)
0.85 (bude|budou|dělat|převezme|přebírá|udělá|povede) ~~ (někdo jiný|někdo jinej|jiná agentura|jiná firma|jiná kancelář|nová agentura|nová účetní|jiný dodavatel|nový dodavatel|jiný ateliér)
0.85 (půjdu|půjdeme|jdeme|jdu|jít|obrátím|obrátíme|obrátit) ~ (jinde|jinam|ke konkurenci|ke konkurenc*|k někomu|na někoho jin*|na jinou|na jiného|o dům dál)
0.85 (přístupy|přístupů|hesl*|podklady|doklady|dokument*|kód*|domén*|fotografie|zdrojov*|data) ~~ (předej*|předat|vydat|vydejte|vraťte|vrátit|převed*|převést) ~~ (nov*|jin*|nástupc*)
0.85 (předejte|předat|vydejte|vydat|převeďte) ~~ (přístupy|hesla|podklady|doklady|dokumentac*|doménu|data|spis) ~ (nov*|jin*|nástupc*|našemu nov*)
0.85 (s vámi|s vaší|s tebou) ~ (nepočítám*|nepokračuj*); (nnl|nepočítám|nepočítáme) ~ (s vámi|s vaší)
0.85 (stahuji|stahujeme|stáhneme|rušíme|ruším|odvolávám|odvoláváme) ~ (objednávk*|zakázk*|plnou moc|plné moci|zmocněn*|pověření)
0.8 (smysl|význam|budoucnost) ~ (spoluprác*|pokračovat|této spolupr*|v tom pokračovat); (nnl|nemá) ~ smysl ~ (pokračovat|spolupr*|dál)
0.8 (pokračovat|pokračování) ~ (nnl|nemá|nevidím|nevíme|nevím|nechceme); vypsali ~ (výběrov*|tendr*|poptáv*); (výběrové řízení|tendr) ~ na (nov*|dodav*|agentur*)
0.8 (poděkuje*|poděkovat|děkujeme) ~ za spoluprác* ~ (a|ukonč*|končí*|najd*); (nechali|nechal) ~ si ~ nacenit ~ jinde
0.8 (tím|tímto) ~ (spolupráce|spolupráci) ~ (končí|skončila|považuj* za ukonč*); naše spolupráce ~ (končí|skončila|u konce)
0.85 (rozhodli|rozhodl|rozhodla) ~~ (svěřit|přejít|vrátit|ukončit|skončit|interně|nepokračovat|odejít|změnit dodav*|změnit agent*|přesunout|sami|vlastn*|neprodloužit|neprodlužovat|jinou|jiného|jiné|rozloučit|vypovědět)
0.85 (nnl|nepokračovat|nepokračuj*|neprodlužovat|neprodloužit) ~ (ve|v|s|dál|už|smlouv*|spoluprác*)?; (dál|nadále|dále) ~ (nnl|nepokračovat|nechceme|nechci|nebudeme|nebudu|nehodláme) ~ (pokrač*|spoluprac*|s vámi|využív*|u vás)
0.85 (našli|našel|našla|máme|mám|vybrali|vybral) ~ (jsme|jsem|už)? ~ (si)? ~ (jinou|jiného|jinýho|jiný|novou agent*|nového dodav*|nového ajť*|náhradu|firmu kter*|někoho jin*|někoho levn*|agenturu|jinde|lepší|spolehlivějš*|jiné řešení|novou účetní|nového grafika)
0.85 (našli|našel|našla) (jsme|jsem) si ~ (firm*|účetní*|agentur*|dodavatel*|správc*|překladatel*|ajťák*|fotograf*|jin*)
0.85 (od|k|ke|koncem|po) (ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|nového|příštího|konce|konci|novém|roku|1|31|30|#) ~~ (rušíme|ruším|zrušíme|končíme|končím|ukončujeme|odcházíme|nepokračujeme|nepočítejte|přecházíme|odhlašuj*)
0.85 (rušíme|ruším|zrušíme|končíme|končím|ukončujeme|nepočítejte) ~ (s námi|od|k|ke) ~ (@month|nového|příštího|konce|konci|#|námi)
0.85 (paušál|smlouvu|spolupráci|služby|podporu|správu) ~~ (nnl|nechceme|nechci|nepotřebujeme|nebudeme|nepotřebuju) ~ (mít|dál|využívat|už|prodlužovat|pokračovat|víc|nadále)
0.85 (budeme|budu|začneme) ~ (to)? ~ (řešit|dělat|zajišťovat) ~ (interně|sami|vlastními silami|jinak|s někým|u někoho|jinde)
0.85 (objednávat|objednat|využívat|prodlužovat|pokračovat|obnovovat|obnovit|spolupracovat|zadávat|prodloužit|odebírat) ~ (nebudeme|nebudu|nechceme|nechci|nehodláme|nehodlám|neplánujeme|neplánuju|nnl)
0.85 (nebudeme|nebudu|nechceme|nechci|nehodláme|nehodlám|neplánujeme|nnl) ~ (s vámi|od vás|u vás|už|dál|víc|nadále|na další|na příští)? ~ (objednávat|využívat|prodlužovat|pokračovat|obnovovat|obnovit|spolupracovat|zadávat|prodloužit|odebírat)
0.85 (přesunuli|přesunul|přesunula|přešli|přešel|převedli|svěřili|svěřil|odešli) ~ (k|ke|jinam|jinde|na) ~ (jiné|jinému|jiného|jinou|nové|novému|konkurenc*|někomu|jinam|jinde)
0.85 (nuceni|nucen|nucena|musíme|musím|budeme|budu) ~ (hledat|najít|shánět|poohlédnout|porozhlédnout|rozhlédnout) ~ (se|po)? ~ (levněj*|jiné|jiného|jinou|nového|novou|někoho|někom|alternativ*|náhrad*|jinde)
0.85 (takhle|takto|za těchto|za takov*) ~ (dál|dále) ~ (to)? ~ (nejde|nepůjde|nemůže*|nechceme|nechci|pokračovat) ; (dál|dále) to ~ (nejde|nepůjde|nemá smysl)
0.8 (poslední|naposled) ~ (šance|varování|pokus|příležitost) ~ (než|jinak|pak)
0.85 (přecházíme|přejdeme|přejít|odcházíme|odejdeme|odejít|měníme|změníme|změnit) ~ (ke konkurenc*|k jiné|k jinému|jinam|dodavatel*|agentur*|účetní|firm*|od vás|k někomu) ; (uvažuji|uvažujeme|zvažuji|zvažujeme|přemýšlíme|přehodnocujeme) ~~ (změn*|ukončen*|jiných|jinou|jiného|konkurenc*|odchod*|zda pokračovat|jestli dál|alternativ*|spoluprác*|výpověd*)

[legal]
# lawyers and courts are some clients' daily bread: only with what they do to us
0.9 (náš|našeho|našemu|naším|naši|našich|naše|naší|našich|můj|mého|mému|mým|moje|mou|mojí|moji|svého|svému|svým) (právník*|právničk*|advokát*|právní zástupce|právního zástupce|právnímu zástupci|právním zástupcem|právní oddělení|právním oddělením|právní|advokátní*)
0.9 (právník|právníka|právníkem|právníkovi|právníků|právníkům|právníci|právničk*|advokát|advokáta|advokátem|advokátovi|advokátk*|advokátní|advokátce) ~~ (ozve|ozvou|kontaktuj*|osloví|doporuč*|převzal|převzala|přebírá|vám|vás|předložím*|dám|dáme|poradil*|sepisuje|připravuj*|připraví|chystá|posoudí*|řekl*|píše|sepíše)
0.9 (předal*|předáme|předám|předávám*|postoupil*|postoupíme|postoupím|posunul*|posuneme|konzultuj*|konzultoval*|poradil*|dal|dali|dáme|dám|řeším|řešíme|obrátím|obrátíme|svěřil*|svěříme|přes|prostřednictvím|najmu|najmeme|oslovím|oslovíme|zavolám|píše|napíše|ozve|ozval|kontaktoval|pošlu|vyřídím*|jdu|půjdu) ~~ (právník*|právničk*|advokát*|právnímu zástup*|právním zástup*|právního zástup*|právní cestou|k právníkovi)
0.9 (obrátím|obrátíme|podám|podáme|podat|dám|dáme|skončíme|skončit|skončí|řešit|vyřešíme|potkáme|sejdeme|uvidíme|vidíme|vymáhat|domáhat|vymoci|půjdeme|půjdu|jdeme|hnát|poženu*|dotáhneme|dotáhnu|budeme|budu|tlačíte|nutí*|nuceni|donut*|jinak|rozhodne|rozhodnout|žádat|bránit) ~~ (soud|soudu|soudní cestou|soudně|soudem|k soudu|u soudu|soudit|soudní|žaloba|žalobu|žaloby|žalobou)
0.9 (zažaluji|zažaluju|zažalujeme|zažalují|vás zažal*|vás žalov*|žaluji vás|žalovat vás|vás žalovat); soudní cestou; soudní cesta; soudní cestu
0.9 (předžalobní) ~ (výzv*|upomínk*) ~ (podle|dle|ve věci|vůči|z důvodu|ve smyslu|vám)
0.9 (posílám*|zasílám*|doručuj*|dostanete|přijde vám|tuto|pošlu*|považuj*|považujte) ~~ předžalobní; (táto|tato|tuto) výzv* ~~ předžalobn*
0.9 (právní|soudní|právních|právními|soudních) ~ (krok*|cest*|kroky|prostřed*|vymáh*|zastoup*|řízení|dohr*|následk*|řeš*|spor|sporu|účink*|podán*)
0.9 (trestní) (oznámení|stíhání|řízení|čin); (náhrad*|náhradu|náhrady|nahradit|nahrazení) ~ (škod*|újm*|ušl*|nákladů|škody)
0.9 (porušení|porušil*|porušujete|porušuje|porušen*|nedodržení|nesplnění|neplnění|v rozporu|rozporu) ~ (smlouv*|smluvn*|gdpr|povinnost*|dohod*|zákon*|ustanoven*|sla|se smlouv*|s smlouv*|se zákon*|podmín*)
0.9 (smluvní) (pokut*|sankc*|penál*); smluvní pokutu; (podstatn*|hrub*|závažn*) (porušení|porušení smlouvy)
0.9 (vymáha*|vymáhat|vymoct|vymoci|uplatn*|uplatňuj*|domáhat|požadovat|chtít|žádat) ~~ (škod*|nárok*|pokut*|náhrad*|sankc*|soud*|právn*|odškod*)
0.9 (nárok|nároky|nároku|nároků|práva|práv) ~ (na|z|vůči|uplat*|domáh*|hájit|bránit|brán*) ~ (náhrad*|škod*|vad|vůči|slev* z ceny|odškod*|odstoup*|soud*|u soudu)
0.9 (domáhat|domáháme|hájit|bránit|vymáhat) ~ (svých|našich|svá|naše) ~ (práv|nároků|práva|nároky)
0.9 (odškodn*|odškodné|odškodnění|regres*|rozhodčí řízení|rozhodčí doložk*|mediátor*|exekuc*|exekutor*)
0.9 (obrátím|obrátíme|podám|podáme|podat|obrátit|podal*|podávám*|nahlásím|nahlásíme|nahlásit|oznámím|oznámíme) ~~ (čoi|obchodní inspekc*|inspekc*|policie|policii|policii čr|úřad na ochranu|úřadu pro ochranu|úřad|úřadu|komoru|komoře|komory|prokurat*|soud|trestní|stížnost na|spotřebitel*|podnět|finanční arbitr*|živnostensk*)
0.9 (česk* obchodní inspekc*|čoi|úoou|ochran* osobních údajů|státní zastupitelství|ochranu spotřebitele)
0.9 (občansk*|obchodní*|autorsk*) (zákoník*|zákon|zákona|zákonu); (podle|dle|ve smyslu|v souladu s) ~ (paragraf*|zákona č|zákoníku|občanského|bodu # smlouvy|článku # smlouvy|čl # smlouvy|ustanovení)
0.9 (formální|oficiální|písemná|písemnou|poslední|předsoudní|předžalobní) (výzva|výzvu|reklamac*); (vyzývám|vyzýváme) ~~ (k|aby|abyste|ve lhůtě|odstran*|vrácen*|plnění|splnění|do)
0.9 (uplatňuj*|uplatnit|uplatníme|podávám*|podat) ~ reklamac*; (výzva|výzvu) ~ (k nápravě|k plnění|k odstranění|k zaplacení|k vrácení|k úhradě škody)
0.9 (odpovědnost*|odpovídáte|zodpovídáte|odpovědní|zodpovědní) ~ (za škod*|za vznikl*|za škodu|za způsoben*|trestn*|za vady)
0.9 (potkáme|uvidíme|sejdeme|setkáme|potkat) ~ (u soudu|před soudem|s právníky|přes právníky); (notářsk*|soudní) znal*
0.9 (škodu|škody|škod|újmu|ztráty|náklady) ~~ (si)? ~ (uplatn*|uplatňov*|vymáhat|vyčísl*|vyúčtuj*|přefakturuj*|nahradíte|nahradit|žádáme nahrad*|budeme žádat|budeme požad*|po vás)
0.9 (advokátní kancelář|advokátní kanceláře|advokátní kanceláři) ~ (vám|vás|už|převz*|má|ozve|píše|kontakt*); (má|mají|dostane|dostal*|leží) ~~ (náš|můj|naše) (advokát*|právn*)
0.9 (u|před) právník*; (právník|advokát) má ~ (slovo|spis|případ|věc); soudit se s vámi; s vámi ~ soudit; vymáhat právně

[reputation]
0.9 (recenzi|recenze|recenzí|hodnocení|hvězdičk*|hvězdu|hvězda) ~~ (google|googlu|internet*|facebook*|heuréka|heuréce|heurece|firmy|netu|mapách|mapy|špatn*|negativn*|jedn*|veřejn*|napíš*|dám|dáme|přidám*|zveřejn*|pověsím*|patřičn*|pravdiv*|přiměřen*|podle toho|zaslouž*|připraven*|rozeps*|dostanete|seznamu)
0.9 (napíšu|napíši|napíšeme|přidám|přidáme|dám|dáme|zveřejním|zveřejníme|pověsím|pověsíme|hodím|hodíme|vložím|nechám|necháme|zanechám|napsat) ~~ (recenz*|hodnocen*|hvězdičk*|hvězd*|na facebook*|na google*|na linkedin*|na instagram*|do skupin*|na fór*|na internet*|na net*|na sít*|na fb|na ig|na web*|na firmy)
0.9 (facebook*|fb|linkedin*|instagram*|tiktok*|google|googlu|heurece|heuréce|fórum|fóru|fórech|sociálních sítích|sociální sítě|internetu|netu|skupině|skupinách|blogu|podcastu|sítích) ~~ (napíš*|zveřejn*|sdíl*|popíš*|řekne|dozví|rozhlás*|pověs*|varovat|varuj*|postn*|dám|dáme|ohodnot*|popisuj*|vyjde|skončí|objeví|nasdíl*)
0.9 (zveřejn*|sdíl*|popíš*|postnu|rozhlás*|varovat|varuj*|ohodnot*|nasdíl*) ~~ (facebook*|fb|linkedin*|instagram*|tiktok*|google|googlu|heurece|heuréce|fórum|fóru|fórech|sítích|sítě|internet*|netu|skupině|skupinách|skupiny|veřejn*|blog*|všem|celou)
0.9 (jedna|jednu|jednou|1) (hvězd*); (novin*|novinář*|televiz*|média|médií|médiím|nova|primy|redakc*|tisk|tisku) ~ (zajím*|napíš*|obrát*|kontakt*|osloví|dozv*|zveřejn*|dám|dáme|půjd*|určitě|rád*)
0.9 (obrátím|obrátíme|dám|dáme|půjdu|půjdeme|napíšu|napíšeme|kontaktuji|oslovím|oslovíme|zavolám) ~~ (novin*|novinář*|televiz*|médi*|médií|média|redakc*|do novin|do médií|do černých ovcí|černé ovce)
0.9 (řeknu|řekneme|povím|povíme|vyprávím|rozpovím|roznes*|rozšíř*|varuji|varuju|varovat|odvyprávím|zmíním|neopomenu|povykládám|podělím|podělíme|podělit) ~~ (každému|všem|známým|kolegům|kolegy|kolegyním|dál|jiným|ostatním|v branži|v oboru|v komunitě|podnikatel*|v okolí|klientům|komoře|komory|členům|sousedům|po celém|na setkání|celému|celé)
0.9 (každému|všem|známým|kolegům|ostatním|podnikatelům|klientům|členům|jiným|lidem) ~~ (řeknu|řekneme|povím|povíme|vyprávět|varuj*|odradím|odradíme|nedoporuč*|rozmluv*)
0.9 (nnn|nedoporučím|nedoporučíme|nedoporučuji|nedoporučuju|nedoporučujeme|nedoporučil*|doporučit nemůž*|nemůžu doporučit|nemohu doporučit|nemůžeme doporučit)
0.9 (dozvědí|dozví|dozvědět|dozvěděj) se ~~ (všichni|každý|celé|celá|jiní|ostatní|branže|celém|veřejnost|v celém|okolí|kolegové|komora|město)
0.9 (všichni|každý|celé|celá|jiní|ostatní|branže|veřejnost|okolí|město|vesnice|internet) ~ (se)? ~ (dozví|dozvědí|vědět|vědí|věděj)
0.9 (se|o tomhle|o tom|o vás) ~ (dozví|dozvědí|dozvěděj|vědět|uslyší) ~ (všichni|každý|celé|celá|internet|město|okolí|ostatní|i)
0.9 (dobré|špatné) jméno ~ (vám|pošp*|ztrác*|přijdete|si); (špatná|antireklam*|negativní) (reklam*|reklamu|pověst|publicit*); vaše (pověst|dobré jméno|renomé)
0.9 (reklamu|reklama) ~ (vám|udělám|uděláme) ~ (uděl*|takovou|pořádnou|dělat)?; (svět je malý|okres je malý|brno je malé|praha je malá|branže je malá|obor je malý|řeči se šíří|lidi si řeknou|lidé si řeknou|slovo dá slovo|lidi mluví|lidé mluví)
0.9 (odradím|odradíme|rozmluvím|rozmluvíme) ~ (každ*|všem|všech*|známých|to); (screenshot*|celou komunikaci|naši komunikaci) ~ (zveřejn*|pověs*|hod*|skupin*|postn*)
0.9 (hodím|hodíme|dám|pověsím) ~ (to|celé|všechno)? ~ do skupiny; @pub ~~ (na|do|ve|v) @net; (na|do|ve|v) @net ~~ @pub
0.9 @pub ~~ (recenz*|hvězdičk*|hvězdu); (všem|každému|každého|všechny|lidem|lidi) ~ (budu|budeme)? ~ (říkat|varovat|vyprávět|odrazovat|rozmlouvat); (dají|dávají|dali) ~ (si)? ~ (na vás|před vámi) pozor
0.9 (pozor|dejte si pozor) na (vás|tuhle firmu|tuto firmu); (svou|svoji|naši|mou|moji) zkušenost* ~~ (podělím|podělíme|sdílet|zveřejn*|popíš*|řeknu|povím|internet*|recenz*)
0.9 (v hospodě|na vsi|v okolí|po městě|ve městě|v obci|po okolí) ~ (už|se)? ~ (vědí|ví|věděj|mluví|povídá|dozví|roznese)
0.85 (řeknu|řekneme|rozpovím|varov*|varuji|odradím|odradíme|nedoporuč*) ~ (všem|dál|ostatní*|známým|každému|kolegům|klient*|v branži|v oboru|o vás) ; (v oboru|ve městě|na vesnici|svět je malý|trh je malý) ~ (se)? ~ (rozkřikne|povídá|mluví|známe|malý|každý)

[complaint.delay]
0.8 (nnd|čekám|čekáme|čekají|čeká|čekal|čekala|čekali|čekání) ~ (už|na|stále|marně|další|víc|přes|skoro|téměř|celý|celé|od té doby|dodnes|pořád|furt) ~ (@period|@num|#|marně|měsíc|týden|od|celou|tejden)
0.8 (nnd|už|dosud|stále|dodnes|marně|furt|doposud|pořád|stále ještě) ~ (čekám|čekáme|čekají|čekat|čekali|čekal|čekala) ~
0.8 (nnd|@num|celý|celé|další|@nth) @period (už|na|marně|jsme|jsem|jen|vás)? (čekám|čekáme|čekají|čekat|čekali|čekal|čekala|čekání)
0.8 (nnd|čekám|čekáme|čekat|čekali|čekání) ~ (dodnes|marně|dlouho|věčnost|příliš dlouho|zbytečně); (nnd|kolik|dokdy|jak dlouho) ~ (ještě)? ~ (čekat|čekáme|čekám|budeme|mám|to bude|potrvá|máme)
0.8 (nnd|čekám|čekáme|čekali|čekal|čekala) ~ (na|už|marně)? ~ (od|už od) ~ (@month|pondělí|úterý|středy|čtvrtka|pátku|léta|jara|prázdnin|minulého|začátku|#)
0.8 (nnd|od|už od) ~ (@month|pondělí|úterý|středy|čtvrtka|pátku|minulého|začátku) ~ (čekám|čekáme|čekali)
0.8 (nnd|dočkat|dočkám|dočkáme|dočkali|dočkal) se; se ~ (dočkat|dočkám|dočkáme|dočkali|dočkal); (nnd|@num|#) @period ~ (po termínu|zpožděn*|prodlení|skluz*|později než|pozdě)
0.8 (nnd|už|přes|víc než|více než|skoro|téměř|další|@nth|celý) ~ @num? ~ @period ~ (nic|nikdo|čekám|čekáme|čekat|slibujete|odkládáte|ticho|nedostal* od|meškáte|bez výsledku)
0.8 (@work|výkres*|dodáv*|předán*|web|spuštění|realizac*|stavb*|montáž*|oprava|analýz*|posudek|projekty|nabídka|zakázka) ~ (je|jsou|máte|má|mají) ~ (ve skluzu|v prodlení|zpoždění|zpožděn*|opožděn*|pozadu)
0.8 (máte|jste|má|mají|nabíráte|nabrali|dosahuje) ~ (zpoždění|skluz|ve skluzu|v prodlení|prodlení|pozadu|opoždění); (zpoždění|zpožděním|prodlení|skluz|skluzu|prodlev*|průtah*) ~ (@work|vaš*|dodán*|dodáv*|předán*|termín*|@period|@num|oproti|už|zase|opět|opakovan*|na vaší|z vaší)
0.8 (nnd|opožděn*|opožďuj*|zpožďuj*|zmeškal*|prošvihl*|prováhal*|zdržuj*) ~ (@work|vaš*|s|o|dodán*|dodáv*|termín*|@period|@num|jste|nás|už|zase|opět)
0.8 (nnd|termín*|lhůt*|deadline*|termíny) ~~ (uplynul*|prošel|prošla|prošly|vypršel*|nedodrž*|nestihl*|nesplnil*|zmeškal*|propadl*|posouvá*|posunul*|porušil*|minul*|utekl|dávno|pryč|byl|byla)
0.8 (nnd|nedodržel*|nedodržuj*|nestihli|nestihl|nestihla|nestíháte|nedodali|nedodal|nedodala|nesplnili|nedodáte) ~ (jste|vaš*|termín*|lhůt*|dohod*|slib*|slovo|včas)
0.8 po (termínu|dohodnutém termínu|deadlinu|lhůtě|slíbeném termínu|domluveném termínu)
0.8 (nnd|měl|měla|mělo|měly|měli) ~~ (být|přijít|dostat|dodat|předat|doručit|poslat|zavolat|dokončit|spustit|ozvat|dodán*|hotov*|mít|stát|běžet|jet) ~~ (včera|minul*|týden|před|dávno|koncem|začátkem|hotov*|už|@month|jaro|podzim|zimu|léto|pondělí|úterý|středu|čtvrtek|pátek|předloni)
0.8 (nnd|měl|měla|mělo|měly|měli) být ~ (na jaře|na podzim|na vánoce|v létě|v zimě|na léto|včera|u nás|hotov*|dávno|loni|v @month)
0.8 (nnd|měl|měla|mělo|měly|měli) ~ (už|dávno|včera) ~ (být|dodat|přijít|stát|běžet|fungovat|poslat|dostat|mít); hotov* ~ (měl*|mělo) být; (nnd|jsme|jsem) ~ měl* mít ~ (@month|koncem|začátkem|už|minul*|dávno|před|do)
0.8 (nnd|slíbil*|slibovali|sliboval|slibovala|slibujete|přislíben*|slíben*|tvrdili|tvrdil*|avizoval*|ujišťovali|ujišťoval*|ujistil*|říkal*|garantoval*|řekli|řekl|řekla) ~~ (do konce|do pátk*|do týdne|do #|na pondělí|že bude|že to|že pošl*|že přijd*|hotov*|včera|do dvou|do tří|do pár|na příští|minul*|@day|@month|týdn*|pár dní|konce|dodán*|zítra|termín*|ozvete|ozve|stále|dosud|pořád)
0.8 (slíben*|domluven*|dohodnut*|avizovan*) (termín*|datum|návrh*|nabídk*|překlad*|web|výkres*|verz*) ~~ (nnd|není|nikde|stále|dosud|pořád|uplynul*|minul*|nepřišl*|nemám*|nedostal*|zatím)
0.8 (nnd|stále|dodnes|dosud|zatím|ještě|furt|ani|do dnešního dne|do dneška|od té doby|doposud|pořád) ~ (nnd|nedodal*|nedokončil*|nepředal*|neposlali|neposlal jste|neudělal*|nezačal*|nevyřeš*|nespust*|nehotov*|nepodal*|neopravil*|nenasad*|nezapracoval*|nevystavil*|nedoděl*)
0.8 (nnd|stále|dodnes|dosud|do dnešního dne|od té doby|doposud|pořád|furt) (nic|ticho|nula|nikde|jsme nic|jsem nic|nemám nic|nemáme nic|není nic|nikde nic)
0.8 (nnd|stále|dodnes|dosud|zatím|ještě|furt|ani|do dnešního dne|do dneška|od té doby|doposud|pořád) ~ (nnd|nic|nemám|nemáme|nepřišl*|nepřišel|nedostal*|nedodal*|není|nejsou|nikdo|nebyl*|nedorazil*|neudělal*|neposlal*|neviděl*|nevid*|jste|neexistuje|nemá|nezačal*|nehotov*|nepředal*|nedokonč*|nespust*) ~ (nic|hotov*|dodán*|od vás|předán*|vyřeš*|podán*|@work|spuštěn*|slíben*|náhled*|nabídk*)
0.8 (nnd|nemám|nemáme|nedostal*|nepřišl*|nepřišel|nedodal*|neposlal*|neviděl*|není|nejsou|nedokončil*|nepředal*) ~ (stále|dodnes|dosud|do dnešního dne|ani po|od vás|od té doby|ještě|doposud|pořád) ~ (@work|návrh|od vás|nic|hotov*|výstup|výkres*|slíben*|nabídk*|report|data)
0.8 kdy ~ (konečně|už konečně|uvidím*|se dočkám*|se dočkáme|ráčíte|hodláte|laskavě|vůbec|se uráčíte)
0.8 konečně ~ (dostanem*|dostaneme|dostanu|dodáte|dokončíte|předáte|pohnete|udělá*|hotov*|pošlete|začnete|doděláte|pohne|uvidím*)
0.8 (nnd|kde|co) (je|jsou) ~ (moje|má|můj|naše|náš|ten|ta|to|ty|s) ~ (@work|překlad|web|projekt|zpráva|přiznání|návrh|slíben*|nabídka|s tím); tak co (to|ten|ta|ty) ~
0.8 (nnd|natahuj*|natahov*|protahuj*|vleče|vlečou|vlekl*|táhne se|táhnout se|otálíte|otálejí|otálen*|odkládáte|odkládání|oddaluj*|posouváte|posouvá se|posouván*|hlemýžd*|šnek*|šnečí*|lenochod*|želv*|zdržujete) ~ (to|se|nás|temp*|termín*|už|o|celý|věci)?
0.8 (nnd|trvá|trvalo|trvaly|trvají|trval) ~ (už|vám|to|celé|víc|přes|jak|věčnost|příliš dlouho|dlouho|tak dlouho) ~ (@num|@period|@work|#|dlouho|věčnost|cirka|odpověď|vyřízen*)
0.8 (nnd|zase|opět|znovu|další|@nth|opakovan*) ~ (posun*|odklad*|zpožděn*|zdržen*|prodlev*|odložen*|pozdě|opožděn*|skluz*)
0.8 (pozdě|na poslední chvíli|se zpožděním|s opožděním|s prodlením|opožděně|po lhůtě|se skluzem|s křížkem po funuse) ~ (jste|přišl*|přišel|dodán*|dodal*|podan*|podal*|poslal*|předal*|doruč*|jako|nám|dorazil*)
0.8 (spušt*|dodán*|dodal*|přišel|přišl*|předán*|doruč*|dostali|dostal) ~~ (zpožděním|opožděně|prodlením|pozdě|po termínu|skluzem)
0.8 (ani po|po|za) (@num|#) @period ~ (nnd|nedostal*|nemám*|nemáme|nedodal*|nepřišl*|není|stále|neviděl*|jste ne|nevíme|nevím|pořád)
0.8 (nnd|čeká|čekají|čekali|čekal) (na to|na vás|na váš*|na vaše) ~ (@period|celý|už|od|kvůli|tři|dva); (nnd|není vidět|bez) ~ (konce|pokroku|posunu)
0.8 (přišl*|dodán*|dodal*|podal*|poslal*|předal*|doruč*|dorazil*|dorazil|začal*) ~ (pozdě|na poslední chvíli|se zpožděním|s prodlením|opožděně|po lhůtě|po termínu|o # později|o týden později|o den později|o hodinu později|hodinu pozdě)
0.8 (nnd|od|už od) (ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|léta|jara|podzimu|pondělí|úterý|středy|čtvrtka|pátku|minulého|začátku|vánoc|prázdnin|loňska) ~~ (čekám*|čekáme|nic|stojí|slib*|nemáme|nemám|nevidím|neviděl*|ptá*|prosím*|řešíme|táhne*|nikdo|neudělal*)
0.8 (nnd|na|kolik) ~ (odpověď|reakci|opravu|nabídku|výstup*|hlášení|korekturu|náhled) ~ (čekám|čekáme|jsme čekal*|jsem čekal*) ~ (@num|#|už|od|@period)
0.8 (nnd|na) ~ (korekturu|překlad|web|návrh|nabídku|výkres*|náhled|opravu|logo|report*|zprávu|dokumentac*) ~ (čekám*|čekáme|čekali) ~ (@nth|@num|#|už|od|celé|celý)
0.75 (nnd|dříve|kdysi|dřív) ~~ (do hodiny|do dne|týž den|obratem|druhý den|do druhého dne) ~~ (teď|dnes|trvá|čekáme)
0.75 (nnd|zaspali|zaspal|spíte|prospali|prospal) (jste|na|to|nám)?; (nnd|nepohnul*|nehýbe|nehne|nenastal) ~ (se|nic|žádn*|vůbec|ani|posun) ~ (nic|vpřed|dál)?
0.75 (nnd|uběhl*|uplynul*|utekl*|minuly|minulo) ~ (už|@num|víc|přes|#|celý|měsíc|týden) ~ (@period|a|nic|od)
0.8 (nnd|uběhl|uběhly|uplynul|uplynuly|utekl|utekly|je to) (už)? (měsíc|týden|dva týdny|tři týdny|dva měsíce|tři měsíce|půl roku|půlrok) ~ (a|co|od|nic)
0.8 (nnd|visí|leží|čeká|otevřen*|zaseknut*|ležel*) ~ (@num|#|už) @period; (nnd|visí|leží) ~ (od|už) ~ (@period|@month|pondělí|pátku|úterý)
0.8 (nnd|den|týden|měsíc) co (den|týden|měsíc); (nnd|pořád|stále|zase) (zítra|příští týden); (nnd|nejpozději|určitě) do týdne ~ (a|už|je)
0.8 co nevidět; vynalézt* ~ kolo; (nnd|odmaturuj*|zestárn*|dožij*|ztrouchniv*) ~; (nnd|to|než) ~ (do důchodu|do vánoc ne|do smrti)
0.85 (stále|pořád|zatím|dosud) nic; (stále|dodnes|doposud|pořád|ještě) ~ (čekám|čekáme|nemám|nemáme|nedostal*|nepřišl*|nepřišel|nedodal*|chybí|nic|bez|nedorazil*)
0.85 (měl|měla|mělo|měli) (jste|být|jsme|přijít|už)? ~ (být|přijít|dodat|poslat|dostat|dokončit|odevzdat|spustit|hotov*|dorazi*) ~~ (včera|v pondělí|v úterý|ve středu|ve čtvrtek|v pátek|před týdnem|minulý|do konce|dávno|v lednu|v květnu|v srpnu|v září|v říjnu)
0.85 (slíben*|slíbil*|slibovan*|domluven*|avizovan*|potvrzen*) ~~ (termín*|pondělí|úterý|středu|čtvrtek|pátek|týden|týdn*|včera|měsíc*|konec|datum|konce) ; (termín|termíny|lhůta|lhůty) ~ (nedodržen*|nebyl dodržen|uplynul*|prošvihl*|posunut*|posouvá*|zmeškan*|znovu|překročen*)
0.85 (vleče|táhne|protahuje) se ~ ; (trvá) ~ (příliš|věčnost|neúměrně|strašně|moc dlouho) ; (nic) ~ (se neděje|se nepohnulo|se nezměnilo|nehýbe) ; (dva|tři|čtyři|#) (týdny|týdnů|měsíce|měsíců|dny|dní) (zpoždění|po termínu|pozdě|skluz)

[complaint.quality]
# does not work
0.86 (nnq|@nf|nefunguje|nefungují|nefungoval*|nefunkční) ~ (nám|mi|vůbec|už|ani|zase|opět|@site|správně|pořádně|jak|od|nic)
0.86 (nnq|nefunguje|nefungují|nefungoval*|nefunkční|nefachá|nejede|nejedou|neběží)
0.86 (nic|nikdo|vůbec|stále|zase|opět|znovu|už|ani|pořád|furt) ~ (nnq|@nf)
0.86 @site (nám|mi|zase|opět|dnes|dneska|včera|ráno|už|úplně|kompletně)? (padl*|padal*|spadl|spadla|spadlo|spadly|leží|stojí|je dole|mimo|zmizel|zmizela|kleknul|klekla|klekl|zkolaboval*)
0.86 @site ~ (mrtv*|pomal*|prázdn*|rozbit*|děrav*|je dole|rozsypal*)
0.86 @site ~~ (padá|padají|zamrzá|zamrzl|zamrzla|seká|sekají|zasekává|zasekl*|hází|hlásí chyb*|píše chyb*|vyhazuje|odpojuje|odpadává|vypadává|vypadl*|výpadky|hacknut*|zavirován*|zablokoval*|bílá obrazovka|bílou stránku|chyba 500|404|500|rozpadl*|rozházen*|krachl|haprovat|haproval*|hapruje|blbne|blbnou|zlobí|stávkuje|zpomalil*|kolabuje|zkolaboval*)
0.86 (padá|padl|padla|spadl|spadla|zamrzá|zamrzl|seká|zasekává|vypadává|vypadl|vypadla|odpojuje|blbne|hapruje|zlobí|leží) ~ (nám|mi|zase|opět)? ~ @site
0.86 (nnq|nedá|nedají|nejde|nejdou|nelze|nemůž*|nemohou|nedokáž*|neumí) ~ (se|do)? ~ (zapnout|tisknout|objednat|zaplatit kart*|odeslat|připojit|používat|pracovat|přečíst|použít|fakturovat|spustit|stáhnout|uložit|prodávat|vystavovat|dovolat přes|vytisk*)
0.86 (přestal*|přestává*) ~ (fungovat|chodit|jít|jet|tisknout|svítit|hrát|běžet|odpovídat|synchron*|zálohovat|doruč*)
# mistakes
0.86 (plno|plný|plná|plné|množství|kupa|kupu|hromada|hromadu|spousta|spoustu|hodně|hrub*|zásadn*|vážn*|elementárn*|trapn*|gramatick*|pravopisn*|školáck*|ty samé|stejn*|stejná|opakovan*|další|zase|opět|znovu|samé|samá|samej|nepřijateln*|@num|#|vaše|vaší|vaši|několik|závažn*|faktick*|základn*|drobn*|pokaždé) ~ (chyb*|nedostatk*|nedostatek|omyl*|vad|vady|vada|překlep*|hrubk*|gramatick*|nesrovnalost*|nepřesnost*|závad*|bugů|bugy|přešlap*|nedoděl*|kiks*|kopanc*|botu|boty)
0.85 (chyb*|nedostatky|nedostatků|překlep*|překlepů|vady|vad|závady|závad|nedodělky|nedodělků|nesrovnalosti|hrubk*|nepřesnost*|přešlap*|bug|bugy) ~ (ve|v|na|po|kter*|jste|jsou|je|přibyly|byla|byly|byl|jsme|nám|vidět|našl*) ~ (@work|vaš*|jste|překlad*|textu|stavbě|projektu|web*|výkres*|předan*|našli|našel|vrac*|opakuj*|tisku|každém|každé)
0.85 (našli|našel|našla|objevil*|obsahuje|obsahují|jsou v|je v|je ve|máte|udělali|udělal*|hemží) ~~ (chyb*|nedostatk*|překlep*|vady|závad*|omyl*|nesrovnalost*|hrubk*)
0.86 (spletl*|popletl*|zapomněl*|vynechal*|opomenul*|opomněl*|opomíjíte|přehlédl*|pokazil*|zkazil*|zničil*|poškodil*|rozbil*|vymazal*|smazal*|přepsal*|smíchal*|zaměnil*|zpackal*|zbabral*|zmrvil*|zvoral*|navrtal*|provrtal*|vytopil*|zaplavil*|shodil*|shozen*|domrvil*|zamotal*|poškrábal*|zadřel*|zalili|zalil*|zprasil*|podělal*|posral*|odflák*|odbyl*) ~ (jste|se|nám|mi|vaš*|vaši|váš|při|v|@site|@work|data|údaje|cel*|tam|termín|na|ten|tu|můj|moj*|naš*|strop|stěn*|plot|kabel|to)
0.86 (jste|vaši|vaše|váš|technik|technici|kolega|kolegyně|pracovní*|montážník*|kluci|chlapi|řemeslníci) ~~ (spletl*|popletl*|zapomněl*|vynechal*|opomenul*|opomněl*|přehlédl*|pokazil*|zkazil*|zničil*|poškodil*|rozbil*|vymazal*|smazal*|přepsal*|zaměnil*|zpackal*|zbabral*|provrtal*|shodil*|přesekl*|zalil*|vytopil*|poškrábal*|odpojil*|vypnuli|zamotal*|odflák*|odbyl*|zvoral*)
0.86 (špatný|špatná|špatné|špatnou|špatným|špatně|nesprávn*|mylně|mylný|chybn*|neplatn*|neaktuáln*|cizí|cizího|cizím) ~ (adres*|číslo|číslem|čísla|jméno|jménem|název|názvem|logo|loga|datum|verz*|cenu|cenou|ceny|cenami|ceník*|částk*|barv*|rozměr*|barva|jazyk*|soubor*|ičo|dph|sazb*|formát*|materiál|text*|fotk*|fotograf*|sál*|údaj*|odkaz*|kus|velikost*|rok|odstín|oblast*|lidi|papír*|dob*|podklad*)
0.86 (chybí|chybějí|chyběl|chyběla|chyběly|chybělo|schází|scházejí) ~ (tam|v|ve|na|nám|celá|celé|polovina|polovin*|@num|#|jedn*|posledn*|druhá|druhé) ~ (stran*|stránk*|odstav*|kapitol*|polož*|fotk*|fotek|soubor*|podpis*|přílo*|doklad*|část|vět*|polovina|zásuv*|produkt*|diakritik*|překlad*|logo|údaj*|třetina|schodišt*|dveř*|okn*|oken|židl*|jídl*|mikrofon*|řádek|řádky|data|háčk*)
0.86 (neprofesionáln*|nekvalitn*|mizern*|slab*|špatn*|podprůměrn*|ubohé|ubohá|ubohý|žalostn*|katastrof*|otřesn*|hrozn*|bídn*|nedbal*|povrchn*|odflák*|odfláknut*|lajdá*|nedostatečn*|nízk*|amatérsk*|šlendriánsk*|hrůza|nepoužiteln*|fušersk*|příšern*|zoufal*|tristní) ~ (@work|robot*|kvalit*|kvalita|výsledk*|výsledek|práce|práci|služ*|úroveň|úrovni|provedení|zpracování|vyhotovení|odveden*|udělan*)
0.86 (@work|kvalita|úroveň|robota|provedení|zpracování) ~ (je|byl|byla|bylo|byly|jsou|vypadá|vypadal*|působí|dopadl*|ani|dodan*|absolutně|úplně|naprosto|opravdu)? ~ (neprofesionáln*|nekvalitn*|mizern*|slab*|špatn*|podprůměrn*|ubohé|ubohá|ubohý|žalostn*|katastrof*|otřesn*|hrozn*|bídn*|nedbal*|povrchn*|odflák*|odfláknut*|lajdá*|nedostatečn*|amatérsk*|nepoužiteln*|nečiteln*|nesrozumiteln*|příšern*|ostuda|hanba|tragédi*|k ničemu|na nic|na hovno|fiasko|zklamán*|pod úroveň|pod psa|nepovedl*|nepoveden*|nedotažen*|nedokončen*|rozmazan*|tmav*|křivo|křivý|křivá|křivé|odpad|paskvil|bída|děs)
0.86 (šlendrián|fušeřina|fušeřinu|paskvil|zmatek|lajdáctví|odfláknut*|odfláknuté|nedodělek|slepen*|odbyté|odbyl*|odbýv*|na koleně|horkou jehlou|halabala|polovičat*|nedotažen*|nedokončen*|nedořeš*|amatérština|amatérism*|nepodarek|zmatečn*|packárna|zmetek|zmetky|bastl|prasárna|prasečin*)
0.86 (google|strojov*|automatick*|uměl*|chatgpt|chat|gpt|deepl|překladač*|ai) ~ (překlad*|translat*|překladač*|inteligenc*|vygenerovan*|by to přeložil*|to přeložil*|zvládl|zvládne)
0.86 (nnq|neodpovíd*|nesplňuj*|nesplnil*|nevyhovuj*|nepřipomíná|nesouhlasí s|neshoduje) ~ (zadání|objednáv*|dohod*|očekáván*|kvalit*|tomu|realit*|projekt*|standard*|představ*|požadav*|norm*|smlouv*|úrovn*|účel*|ničemu|brief*|nabíd*|schválen*|náhled*|vzork*|tomu co|popis*|slíben*)
0.86 (jinak|jiné|jiný|jiná|jinou|něco jiného|něco jinýho|úplně jiné|daleko od|v rozporu s|mimo) ~ (jak|než|od|s)? ~ (dohodl*|objednal*|zadán*|zadal*|dohodnut*|chtěl*|očekával*|zadání|objednáv*|slíbil*|sliboval*|domluv*)
# results
0.85 (návštěvnost*|prodej*|prodeje|prodejů|tržb*|objednávk*|poptávk*|pozic*|dosah*|konverz*|klik*|leady|leadů|výsled*|výsledky|čísla|výkon|přihlášk*) ~~ (klesl*|klesl|klesá|klesaj*|pokles*|padá|padl*|padly|spadl*|propadl*|propad*|mizern*|slab*|nula|nulov*|stagnuj*|nikde|dolů|nevid*|nevidíme|nevidím|žalostn*|nedostav*|bídn*|nestoup*|pod očekáv*|zhorš*|tragick*|horš*|žádn*)
0.85 (pokles*|propad*|klesl*|klesá|žádn*|žádné|nula|nulov*|nevidím|nevidíme|slabé|slabý|nijak*|mizern*|nnq|nepřinesl*|nepřináší*|nepřišl*) ~ (efekt*|výsled*|přínos*|objednáv*|návštěv*|prodej*|poptáv*|zákazník*|klient*|leady|leadů|posun|pokrok|zlepšen*|účinek|ani jeden|ani jedn*|ani jedna)
0.85 (přišly|přišla|přišel|máme|dostali) ~ (jen|pouze|všehovšudy|celkem|dvě|tři|jedna|pět|#) ~ (poptávk*|objednávk*|lead*|telefonát*|kontakt*) ~ ; s (výsledky|výsledkem|výstupem|výstupy|kvalitou|úrovní|prací|provedením|překladem|kampaní|webem) ~ (nnq|nejsem*|nejsme|nemůžeme být|nemůžu být|nebyli) ~ (spokojen*|ztotožn*|nadšen*)
0.85 (nnq|nejsme|nejsem|nebyli|nebyl|nebyla|nemůžeme být|nejsou) ~ (spokojen*|nadšen*|šťastn*) ~ (s|z|se) ~ (výsled*|kvalit*|prac*|proveden*|překlad*|kampan*|web*|výstup*|služb*|úrovn*|podob*|grafik*|návrh*)
# consequences, repairs, what is wrong with it
0.85 (musím|musíme|museli|musel|musela) ~~ (opravovat|předělávat|předělat|přeložit znovu|zachraňovat|hasit|vysvětlovat klient*|omlouvat|přepisovat|opravit po|nosit|sami|sama|ručně|znovu|odznova|napravovat|doplácet|platit pokut*|sám|zastavit)
0.85 (opravovali|předělávali|zachraňovali|napravovali) ~ (jsme|po|to|vás); (doplácel*|doplatil*|doplácíme) ~ (my|na|jsme|to|vaš*)
0.85 (pokuta|pokutu|pokuty|penále|sankci|sankce) ~ (nám|mi|od|hrozí|přišl*|dostal*|vyměřil*|daňov*|finanč*); (hrozí|přišla|dostali|dostal|vyměřili) ~ (nám|mi|jsme|jsem) ~ (pokut*|penál*|sankc*)
0.85 (výpadek|výpadku|výpadky|výpadků) ~ (@site|elektřin*|trvá|trval*|stále|po vaš*|způsob*|opět|zase|tento|za); @nth výpadek
0.85 (porucha|poruchu|poruše|havári*|zatopen*|zatekl*|zatéká|prosakuj*|praská|prasklin*|odlupuj*|odpadává|kape|křivá|křivé|nerovn*|trhlin*|vytopen*) ~ (@site|strop*|zeď|zdi|střech*|od|po|nám|zase|opět|na|v|ve|u)
0.85 (reklamuji|reklamuju|reklamujeme|reklamaci|reklamovat) ~ (@work|vaš*|zboží|dílo|na|dodan*|vad*|překlad*|výtisk*|tisk|podle|dle|opravu|uplatň*|to|tímto)
0.85 (po|od|vinou|kvůli) (vaší|vašem|vašich|vašeho|poslední|páteční|pondělní|středeční|včerejší|víkendové|noční|té|úterní|čtvrteční|dnešní) ~ (údržb*|aktualizac*|úprav*|opravě|zásah*|zásahu|migrac*|výměn*|návštěv*|instalac*|servis*|prác*|technik*|update*|chyb*|nedbal*|odstáv*|oprav*)
0.85 vaše (chyba|chybné|chyby|vinou|nedbalost); (vaší|vašich|vaše) (chybou|chyb|vinou|nedbalost*)
0.85 (stále|nadále|znovu|opět|zase|pořád|furt) ~ (hlásí|vyhazuje|ukazuje|hází|chybu|ta samá chyba|stejná chyba|stejný problém|to samé|padá|svítí|zatéká|kape|mrzne|seká|píše chyb*)
0.85 (vůbec|ani|rozhodně) ~ (nnq|není|nejsou|nebyl*|nevypadá) ~ (jako|to|podle|v pořádku|hotov*|použiteln*|dobr*|kvalitn*)
0.85 (něco|cosi) ~ (nesedí|nehraje|špatně|není v pořádku); (vzhůru nohama|naopak|přehozen*|poházen*|popleten*|zpřeházen*|rozházen*) ~ (je|jsou|ve|na|v|stránk*|obráz*|text*)
0.85 (vypadá|vypadalo|vypadal*|působí) ~ jako ~ (od|z|po|dítě*|devadesát*|word*|udělal|paint*|amatér*|pětilet*|prvňák*|žák*|brigádník*|narychlo)
0.85 (styděl*|stydím|stydíme|ostuda|ostudu|zahanbil*|ztrapnil*|trapné|trapas|potupa) ~ (jsme|jsem|se|před|nám|za|vás|hosty|klientem|klienty|utrž*|dělá)
0.85 (je|byla|byl) (ostuda|hanba|katastrofa|tragédie|bída|hrůza|fiasko|paskvil|děs)
0.85 (zákazníc*|klienti|hosté|zaměstnanci|kolegové|pacienti|rodiče|kuchař*|uživatelé|řemeslníci|lidi|lidé) ~~ (stěžuj*|nadáv*|nemohou|nemůžou|odcház*|odešl*|hladov*|smáli|smějí|vysmá*|rozčil*|čekali v|stáli|si stěž*|volají že)
0.85 (tiket|ticket|hlášení|požadavek|reklamaci) ~~ (uzavřeli|uzavřený|uzavřené|zavřeli|uzavřel) ~~ (stále|nevyřeš*|přitom|ačkoli|nepřeč*|problém|trvá|i když)
0.85 (odstran*|odstranění|náprav*|napravit) ~~ (vady|vad|závady|závad|nedostatky|nedostatků|nedodělky); (vady|závady|nedostatky|nedodělky|vad) ~ (odstran*|díla|stavby|střechy|na|opraven*|neodstran*)
0.85 (za vyřešené|za vyřešený|za uzavřen*) ~ (považ*|označ*); (kvalita|úroveň|péče|servis) ~ (klesá|klesla|jde dolů|upadá|upadla|zhoršil*|šla dolů|nula)
0.85 (visel*|visí|svítil*|svítí|ukazoval*|ukazuj*) ~~ (star*|špatn*|chybn*|neaktuáln*|loňsk*|z roku|cenami|cizí|nějak*)
0.86 (je|jsou|byl*|přišl*|přišel|dodan*|doručen*|dostal*|dorazil*|našli jsme|našel jsem) ~ (pokažen*|zničen*|poškozen*|rozbit*|poškrában*|zdeformovan*|praskl*|zlomen*|roztržen*|nefunkční*|vytopen*|zkažen*)
0.86 (ztratil*|ztratili|zmizel|zmizela|zmizely|zmizelo|smazal*|vymazal*) ~ (jste|nám|mi|se|z)? ~ (data|údaje|soubor*|doklad*|podklady|maily|fotk*|zálohy|objednávky|celý|celou|celá|vše*|kartotéka|programu|článek|strana|stránka)
0.86 (nnq|neznal*|neovládá*|neovládal*|nerozuměl*|nevěděl*|netušil*) ~ (ani)? ~ (základn*|pojm*|terminolog*|co dělá|jak|odkud|téma*|problematik*|text|obsah|obor*|nic)
0.86 (stojí|stály|stála) ~ (nám|mi)? ~ (všechny|celá|celý|tři|obě)? ~ (pokladn*|výroba|linka|systém|server|web|eshop|provoz|expedic*)
0.86 (škodu|škody|škoda|škod) ~~ (způsobil*|způsoben*|vznikl*|napáchal*|nadělal*); (způsobil*|napáchal*|nadělal*) ~~ (škod*|problém*|ztrát*|zmatek)
0.85 (namísto|místo) ~~ (je|přišl*|přišel|dostal*|dodal*|máme|tam|vytisk*|namontoval*|jsme našli|jste dali|jste poslali)
0.86 (dodali|doručili|poslali|vytiskli|namontovali|nasadili|spustili|dali|použili|přeložili|uvedli|napsali|zveřejnili|osadili|udělali|nahráli|dodal|poslal|udělal|navrhli) (jste|nám|mi) ~~ (jiný|jinou|jiné|jiného|špatn*|starou|starý|staré|starým|cizí*|nesprávn*|opačn*|opačně|polovin*|míň|méně|naopak|nekompletn*|neúpln*|chybn*|křivo|vzhůru)
0.86 (jídlo|káva|obsluha|ozvučení|mikrofon*|kapela|moderátor|výzdoba|číšní*|raut|bufet|projektor|zvuk|světla|stoly|stan) ~ (studen*|nebyl*|nešl*|nešel|vypadával*|nestíhal*|špatn*|málo|došl*|vypadl|nefungoval*|spadl|nedoraz*|nepřišl*|hrozn*|spadl*)
0.85 (ani|stále|už|pořád) ~ (třetí|druhý|druhá|pátý|čtvrtá|pátá) ~ (opravě|oprava|pokus|verz*|korektur*|návštěv*|zásah*)
0.85 (nnq|nenajde|nenajdou|nevidí|nepřečte|nerozezná|není vidět) ~ (tlačítk*|košík*|kontakt|telefon|cen*) ; (nic|vůbec|nikomu) ~ (nnq|nepřinesl*|nepřináší|nepřines*|nezlepšil*|nepomohl*|nevyřešil*|neprodal*)
0.85 (roztažen*|zdeformovan*|rozpixelovan*|neostr*|rozmazan*|useknut*|ořezan*|překryt*|rozmočen*|vybledl*|zkřiven*|křivě) ~ (logo|fotk*|obráz*|tisk*|text*|je|jsou|písmo)
0.86 (pomalejší|horší|hůř) ~ (než|jak) ~ (předtím|před|minul*|kdysi|loni|byl*|dřív); (vyhodí|vyhazuje|odhlásí|odhlašuje|vyhazovalo) ~ (nás|mě|každ*|ze systému)
0.85 kdo ~ (to|tohle) ~ (schvaloval|schválil|kontroloval|vymyslel|překlad*|četl|udělal); (takhle|takto|tohle) ~ to ~ (nnq|vytisk*|použít|pustit|odevzdat|předat|ukázat) ~ (nemůž*|nejde|nelze)
0.86 (vykazuje|vykazují) ~ (vad*|závad*|nedostat*|chyb*); (kartotéka|systém|databáze|web) ~ (zase|opět|zas) ~ (nnq|neběží|nejede|stojí|spadl*)
0.85 (špatn*|chybn*|star*|neaktuáln*|popleten*) (adres*|datum|částk*|název|jméno|logo|verz*|cen*|soubor*|čísl*|barv*|fotk*|údaj*|formát*|rozměr*|jazyk*|odkaz*|ičo|období|překlad*|příloh*|účet|sazb*|telefon*|měřítk*)
0.85 (plné|plná|plný|plno|spousta|hromada|hemží|několik|další|ty samé|stejné|hrubé|zásadní|trapné|našli jsme|našla jsem|našel jsem|objevili) ~ (chyb|chyby|chybami|překlepů|překlepy|nedostatk*|závad*|nesrovnalost*|nepřesnost*|bugů|děr)
0.85 (nefunguje|nefungují|nefungoval*|neotevře|nezobrazuje|nenačít*|netiskne|neodesílá|neukládá|nesedí|nepasuje|nesynchronizuje|nespustí|nepřihlásí|nedrží|netěsní|přestal* fungovat|vypadává) ~ 
0.85 (znovu|všechno|museli jsme|musel jsem|musela jsem|musíme) ~ (předělávat|předělat|opravovat|opravit|přepisovat|přepsat|dělat znovu|vyhodit|omlouvat|tisknout znovu)

[complaint.neglect]
0.85 (nnz|neodepsal*|neodepíš*|neodpověděl*|neodpovídá|neodpovídají|neodpovídáte|neodpovíte|neozval*|neozýv*|neozvete|neozve|nereaguje|nereagujete|nereagují|nereagoval*|nezvedá|nezvedáte|nezvedají|nezvedl*|nebere|neberete|neberou|nebral*|nevzal*|nezavolal*|nevolal*|nekomunikuj*|nekomunikoval*|neinformoval*|neinformuj*|neupozornil*|neobtěžoval*|neoznámil*|neráčil*|neuráčil*|neposlouch*|nezajím*|nevěnuje*|nevěnují|nevěnoval*|nevšímá*|nezeptal*|neomluvil*|neomluví|neohlásil*) ~ (nikdo|mi|nám|jste|se|ani|na|vám|vás|vůbec|telefon*|maily|už|nic|žádn*)
0.85 (nikdo|ani|vůbec|nikdy|žádn*|nic) ~~ (nnz|neodeps*|neodepíš*|neodpověd*|neodpovíd*|neozv*|neozýv*|nereag*|nezved*|nezvedá|nebere|neberou|nezavol*|nevolal*|nekomunik*|neinformoval*|neupozorn*|nezajím*|nevěnuj*|nezeptal*|neoznámil*|neohlásil*|neřeší|nepodíval*|neptal*|neomluv*|nekontaktoval*|nepřečetl*|neřekl*|nedal vědět|nevysvětl*)
0.85 (nnz|neodpovídá|neodpovídají|neodpovídáte|nereagujete|nereaguje|nereagují|neozýváte|neozývá|nezvedáte|nekomunikujete|neberete)
0.85 (nnz|bez|žádná|žádnou|žádné|nula|nulová|nulov*|ani) ~ (odpověd*|odpověď|odezv*|odezva|reakc*|reakce|vysvětlen*|zpětné vazby|omluv*|slovo|mail|řádek|řádk*|vyjádření|ohlasu|komunikac*|zájm*|telefonát)
0.85 (odpověď|odpovědi|reakce|reakci|odezva|vyjádření|vysvětlení|komunikace) ~ (nnz|žádn*|nijak*|nikde|nepřišl*|jsem nedostal*|jsme nedostali|nula|nulov*|nedostal*|stále nemám*|vázne|nedočkal*)
0.85 (nnz|ticho|mlčení|mlčíte|mlčí|hrobov*|rádiov*) ~ (z|od|na|jako|v|po pěšině|telefon*|ticho|ze)
0.85 (nnz|ignoruj*|ignoroval*|ignorován*|ignorovan*|ignorac*|přehlížen*|přehlížíte|přehlížejí|zanedbáv*|zanedbal*|zanedban*|odignorov*|vykašlal*|kašlete|kašle|kašlou|odbýváte|odbývá|odbyli|zametáte) ~ (nás|mě|moje|můj|naše|nám|mi|na|jste|klient*|maily|vás|se)
0.85 (nnz|@nth|#|@num|pátý|čtvrtý) (mail|maily|mailů|email|emaily|emailů|zpráva|zprávu|zpráv|urgenc*|dopis|dopisy|krát|upozornění|telefonát*|telefonátů|žádost|hovor*|hovorů|prosba|sms|tiket*|hlášení|výzva|výzvu)
0.85 (nnz|toto|to|už|píšu|píši|posílám|tento|tohle|volám) ~ (je)? ~ @nth ~ (krát|mail|email|zpráva|urgenc*|dopis|upozornění|žádost|připomín*|co|tiket*|hlášení)
0.85 (nnz|píšu|píši|píšeme|volám|voláme|urguji|urguju|urgujeme|žádám|žádáme|ptám|upozorňuj*|posílám) ~ (vám|vás|se|už|to)? ~ (už)? (podruhé|potřetí|počtvrté|popáté|pošesté|posedmé|podesáté|postáté|několikátý|posté|poněkolikáté|opakovaně|marně)
0.85 @times ~ (jsem|jsme|vás|vám|už|to|mě|nás) ~ (psal*|volal*|urgoval*|žádal*|prosil*|upozorňoval*|upozornil*|ptal*|hlásil*|nahlásil*|píšu|píši|volám*|žádám*|připomín*|telefonoval*|přepojil*|odkázal*|přepoj*|kontaktoval*|ptám*|tvrdí*|slibuje*)
0.85 (nnz|psal|psala|psali|volal|volala|volali|urgoval*|žádal*|prosil*|upozorňoval*|upozornil*|ptal*|hlásil*|připomínal*|telefonoval*|píšu|volám|zkouším|zkoušel*|kontaktoval*|urguji|urguju) ~ (jsem|jsme|vám|vás|se|už|to|na|ohledně)? ~ (@times|bez odezvy|bez odpovědi|bez výsledku|už #|stále)
0.85 (@num|#|celý|celé|už) @period ~ (jste|mi|nám|se|nikdo|vůbec|nic)? ~ (nnz|neodeps*|neodpověd*|neodpovíd*|neozv*|neozýv*|nereag*|nezved*|nebere|mlčíte|mlčí|ticho|bez odpověd*|bez odezvy|bez reakc*|nevol*|nekomunik*)
0.85 (nnz|neodpovídá*|nereaguje*|neozval*|neodepsal*|neozýv*|mlčí*|nekomunik*) ~ (už|celé|celý|několik|@num|#) ~ @period
0.85 (na|odpověď na|reakci na) ~ (maily|mail|email|emaily|dopisy|dopis|zprávy|zprávu|telefonáty|moje|můj|naše|otázky|otázku|urgence|urgenci|hlášení|připomínky|tiket*|žádost|dotaz|dotazy) ~~ (nnz|neodpověd*|neodpovíd*|neodeps*|nereag*|nikdo|žádn*|bez|nedostal*|nepřišl*|marně|dosud|stále|ticho|zapomněl*|čekám*)
0.85 (nnz|nelze|nedá se|nedá|nemůžu|nemohu|nemůžeme|nejde|těžko|nedaří) ~ (se|vám|u vás)? ~ (dovolat|dozvonit|dopátrat|zastihnout|kontaktovat|zkontaktovat|spojit|dočkat odpověd*|dostat odpověď|domluvit|dozvědět)
0.85 (nnz|nedovolal*|nedovolám*|nedovoláme|nezastih*|nedozvěd*|nedozvíd*|nedočkal*) ~ (se)? ~ (nikdo|ani|nikoho|u vás|vám|nic|kdy|co|odpověd*)
0.85 (nnz|důležitějš*|větší|větších|většími|lepší|lepších|bohatší*|vip|velcí|velké) ~ (klient*|zákazník*|zakázk*|ryby|projekt*|hráč*|než my|než já)
0.85 (nnz|malá|malé|malý|malí|malou|malého|malých|drobný|menší|menších|malejch) ~ (klient*|ryba|ryby|zákazník*|firm*|firmička|hráč*|jsme pro|pro vás) ~
0.85 (nnz|páté kolo|pátým kolem|na poslední koleji|na druhé koleji|na vedlejší koleji|poslední místo|posledním místě|na chvostu|druhá třída|druhé kategorie|druhořad*|číslo v systému|jen číslo|pouze číslo|popelk*|nejnižší prioritu|na konci fronty|ztratil* zájem|ztrácíte zájem)
0.85 (nnz|pocit|dojem|připadám|připadáme|cítím|cítíme) ~~ (nezájm*|ignorov*|přehlížen*|nezajím*|nezáleží|zapomněl*|odstrčen*|odložen*|obtěžuj*|otravuj*|číslo|neexist*|vzduch|neviditeln*|na poslední|zanedb*|méněcen*|popelk*|před zdí|mluv* do zdi|do zdi|neposlouch*|nemáte čas|na nás nemá*|ztrat* zájem|nepotřebn*|nikoho|na okraji|jako žebrák*|kol*)
0.85 (nnz|nezáleží|nezajímáme|nezajímá|nezajímají|nevážíte|nevnímáte|neposloucháte|nestojíme|nestojím) ~ (vám|vás|nikoho|na nás|si|nikdo|už|za to|vám za|naši|mojí|zpětn*|ani)
0.85 (vám|vás) ~ (na|za)? ~ (nás|mně|klient*|malých klient*) ~ (nnz|nezáleží|nestojíme|nezajímá*)
0.85 (nnz|nemáte|nemá|nemají) ~ (už)? čas ~ (na nás|pro nás|na mě|pro mě); (na nás|pro nás|na mě|pro mě) ~ (nnz|nemáte|nezbývá vám|nemá) ~ čas
0.85 (nnz|nestojím|nestojíme) ~ (vám|za) ~ (za|odpověď|telefonát|ani|mail|povšimnutí); (nnz|nestojím|nestojíme|nestálo) ~ (ani|za) ~ (to|odpověď|telefon*|mail|řádek)
0.85 (nnz|mluvím|povídám|píšu|volám|mluvíme) ~ (do zdi|do větru|do prázdna|do éteru|do hluchého|hrách|s automatem|robotem|robotovi|záznamník*); hrách na (stěnu|zeď); jako do (dubu|zdi)
0.85 (nnz|automatick*|generick*|předpřipraven*|kopírovan*|šablonov*|robotick*) ~ (odpověd*|odpověď|potvrzen*|mail|maily|zpráv*|děkujeme|fráze) ~ (nic|než|místo|jen|namísto|od|zase)?
0.85 (nnz|přehazuj*|přepojuj*|přehazováni|posíláte|posílají|odkazují) ~ (mě|nás|si) ~ (od jednoho|z jednoho|jako|mezi|jeden|na druhého|jako horký|od čerta)
0.85 (nnz|každý|pokaždé|vždy|každém) ~~ (někdo jiný|jiný člověk|jiná osoba|jiný kolega|znovu vysvětl*|odznova|od začátku vysvětl*|někomu jinému)
0.85 (nnz|zapomněli|zapomněl|zapomněla|zapomínáte|zapomenutí|zapomenutý) ~ (jste|na)? ~ (na nás|na mě|na klient*|na můj|na moji|že existuj*|na naš*)
0.85 (nnz|žije|je|čte|pracuje|funguje) ~ (tam|u vás|to) ~ (někdo|vůbec|ještě) ~ (žije|je|čte|ještě|vůbec)?; haló
0.85 (nnz|kdysi|dříve|dřív|na začátku|ze začátku|dokud|předchoz*|za časů|od té doby co) ~~ (zvedal*|zvedl*|odpovídal*|ozval*|odepsal*|odepisoval*|volali|ozývali|věnovali|věnoval*|odešl*|odchod*|znali|měli čas|sedl*|záleželo|zajímal*)
0.85 (nnz|odpověď|odpovědi) ~ (na dopis*|na mail*|na zpráv*|aspoň|alespoň|krátk*|jsem se) ~ (z|ze|nedočkal*|čekám*|doufal*|dočkal*)
0.85 (nnz|aspoň|alespoň|třeba jen) ~~ (odpověď|odepsat|odepsali|odpovědět|odpověděli|ozvat|ozvali|zavolat|zavolali|informovat|informovali|dali vědět|dát vědět|jedním slovem|řekli|upozornili|vysvětl*|slušnost*|telefonát|omluvit|omluvu)
0.85 (nnz|dozvěděl*|dozvěděli|dozvídám*|dočetl*|dočetli) ~ (jsem|jsme|se) ~~ (od jiných|od sousedů|od klient*|z facebook*|z internetu|z tisku|náhodou|náhodně|od ciz*|z novin|od třetí|od kolegů|od konkurence|až když|až na místě|ne od vás|až z|z automatick*)
0.85 (nnz|nechali|nechal|necháváte|nechají|nechala) ~ (jste|nás|mě) ~ (nás|mě|v tom|ve štychu|samotné|samotnou|samotného|čekat|viset|napospas|bez|v nejistotě|na holičkách|stát|plavat)
0.8 nikdo ~ (nic|nám|mi|mě|nás|se|z vás|od vás|o) ~ (nnz|neřekne|neřekl*|neví|nezeptal*|nepřišel|neobtěžoval*|nevysvětl*|nezajím*|neřeší|nepomoh*|nepomůž*|neomluv*)
0.8 (nikdo|že) ~ (nám|mi) ~ (to)? ~ (nikdo)? ~ (nnz|neřekl*|neoznámil*) ~ (předem|dopředu|ani)?
0.8 (nnz|viděno|přečteno|zobrazeno) ~ (v|#|a|ale); (nnz|lhostejn*|nezájem|nezájmu|nezájmem|neochot*|neochotn*|neúct*|nevšímav*|povýšen*|arogant*|arogance)
0.8 (nnz|zavěsil*|položil*|zavěsí|típl*|típnul*) ~ (mi|nám|telefon|sluchátko) ~; (nnz|záznamník*|hlasov* schránk*) ~
0.8 (nnz|neráčili|nenamáhali|neobtěžovali|nepodívali|nepřečetli|nečetli|nečte) ~ (jste|se|ani|ho|to|si)? ~ (ani|číst|přečíst|podívat|odepsat|otevřít|ověřit|můj|moji)
0.85 (nnz|ztratil*|ztrácíte|ztratit) ~ (o nás|o mě|o malé)? ~ zájem; (nnz|zajímáme|zajímám|zajímá|zajímali) ~ (vás|jste) ~ (jen|pouze) ~ (když|dokud|při|faktur*|peníze)
0.85 (nnz|ozvete|ozvou|píšete|voláte) ~ se? ~ (jen|pouze|jedině) ~ (když|kvůli|s faktur*); (nnz|jen|pouze) když ~ (faktur*|fakturujete|je třeba zaplatit|máme platit)
0.8 (nnz|nehnuli|nehnul|nehnete) ~ (ani)? ~ (prstem|zadkem|brvou); (nnz|na|po) ~ (maily|mail|emaily|emailu|tři maily) ~ (nic|ticho|nikdo|žádná)
0.8 (nnz|lince|infolince|linka|hudb*|telefonu) ~~ (minut|hodinu|hodiny|půlhodinu|půl hodiny); (nnz|jak si|jak) ~ (nás|mě|klientů) ~ vážíte; (nnz|ukraden*|ukradený|ukradení|ukradená|volní|u zadku|u prdele|fuk|jedno) ~ (jsme|vám|nám|jsem)?
0.85 (nnz|jsme|jsem|klient*|zákazn*) vám ~ (ukraden*|fuk|jedno|volní|u zadku|u prdele|lhostejn*)
0.85 (nikdo) ~ (neodpovídá|neodpověděl|neodepsal|nezavolal|nezvedá|neozval|nereaguje|nezareagoval|neinformoval|neví|nezajímá|nekontaktoval|nevěnuje|nebere|nekomunikuje)
0.85 (moje|naše|na mé|na naše|tři|dva|čtyři|pět|několik|všechny|#) ~ (maily|zprávy|telefonáty|dotazy|připomínky|emaily|hovory|žádosti|urgence|e maily|dopisy) ~~ (bez odpovědi|ignoruj*|ignorovan*|bez reakce|bez odezvy|nezodpovězen*|zůstal*|zapadl*)
0.85 (cítím|cítíme|připadám|připadáme|mám pocit|máme pocit) ~ (se|si)? ~~ (ignorovan*|přehlížen*|odstrčen*|zapomenut*|jako otrav*|neviditeln*|na druhé koleji|jako číslo|že vám nezáleží|vzduch|že na nás|neposlouchá*|nedůležit*)
0.85 (musím|musíme|musel*) ~ (neustále|stále|pořád|pokaždé|sám|sama|sami|opakovaně|si|všechno) ~ (připomínat|urgovat|nahánět|volat|ptát|doprošovat|vysvětlovat|opakovat|dožadovat)

[complaint.cost]
0.86 (příliš|přehnaně|neúměrně|strašně|hrozně|dost|zbytečně|nehorázně|nepřiměřeně|až|pořádně|velmi|fakt|jaksi|trochu|neskutečně|už|pekelně|hodně|moc|nějak) ~ (draho|drahé|drahá|drahý|drazí|drahou|dražší|draze|nákladn*|moc peněz|vysoká cena|vysoké částky|vysoká částka)
0.86 (předražen*|přestřelen*|nadsazen*|přemrštěn*|přehnan*|nepřiměřen*|nehorázn*|astronomick*|kosmick*|nekřesťansk*|vyděračsk*|šílen*|likvidačn*|neúměrn*|pálk*|lichvářsk*|zlodějsk*) ~ (cen*|částk*|sazb*|faktur*|poplat*|nabídk*|honorář*|paušál*|náklad*|je|za|přijd*)
0.86 (přijde|přijdou|připadá|připadají|zdá|zdají) ~ (mi|nám|se)? ~ (už)? ~ (drah*|přemrštěn*|předražen*|přehnan*|moc|vysok*|nepřiměřen*|hodně|přestřelen*)
0.86 (cena|ceny|cenu|sazba|sazby|částka|paušál|poplatek|poplatky|honorář|náklady|účet) ~ (je|jsou|nám|mi|za|už|se|byla|byly)? ~ (vysok*|vysoká|předražen*|přestřelen*|nadsazen*|přemrštěn*|nepřiměřen*|neúměrn*|nehorázn*|astronomick*|přehnan*|mimo|zaskočil*|překvapil*|zarazil*|posadil*|položil*|neakceptovateln*|šokoval*|neodpovíd*|nad naše|vyšší než|stoupl*|stoupá|vyletěl*|šílen*|do nebes|drah*|nereáln*)
0.86 (silné kafe|silná káva|silný kafe|přes čáru|nad poměry|nad naše poměry|na naše poměry|nad naše možnosti|mimo naše|nad možnosti|mimo rozpočet|moc peněz|kupa peněz|kupu peněz|balík peněz|těžké peníze|majlant|nekřesťanské peníze|hromada peněz|nemalé peníze|nemalou částku|slušné peníze|tolik peněz|ukrutné peníze|strašnejch peněz|velké peníze)
0.86 (poměr*|hodnot*|protihodnot*|adekvátn*|odpovídající*) ~ (cen*|kvalit*|výkon*|peněz|částk*|ceně|hodnotě|protihodnot*) ~ (nnz|nesedí|nevím*|nevid*|chybí|mizern*|špatn*|neodpovídá|neadekvátn*|slab*|není)?
0.86 (nač|zač|za co|za co vlastně) ~ (vám|vlastně|to|měsíčně|si|#)? ~ (platím|platíme|platit|zaplatil*|berete|účtujete|chcete|dáváme|dávám|vyhazujeme|fakturujete)
0.86 co ~ (za to|z toho|z těch|za ty|za tu) ~ (máme|mám|dostáváme|dostávám|dostaneme|dostal*|vlastně)
0.86 (za) (ty|tyhle|tuhle|tahle|takové|takovéto|tyto|tu|takovou|tuto|tolik|tento|takový|takový|takovýhle|takovouhle) (peníze|cenu|částku|prachy|paušál|peněz|love); za # (korun|tisíc|měsíčně) ~~ (čekal*|očekával*|by|nic|dostáváme|máme|mohl*|nevid*|pouze|jen|jeden|žádn*|aspoň)
0.86 (nnz|nestojí|nestálo|nestály|nevyplatí|nevyplatilo|nevyplácí|neodpovíd*) ~ (za|to|se|nám|ty|ceně|cenu|částce) ~ (ty|peníz*|peněz|to|cen*|částk*|tu|#)
0.86 (levněj*|levnější|o polovinu|za polovinu|za polovic|za půlku|o půlku|poloviční*|za třetinu|za zlomek|zadarmo|dvakrát levn*|o třetinu|výhodněj*) ~ (jinde|jiná|jiný|u|konkurenc*|nabíd*|cenu|cena|ceny|nám|než|udělá|dělá|by|někdo|máme|dostan*|umí|soused*|firma)
0.86 (jinde|jiná|jiný|konkurenc*|konkurence|jiní|ostatní|soused*|známý|kolega) ~~ (levněj*|levně|míň|za polovinu|za polovic|o polovinu|za půlku|poloviční*|za třetinu|za #|o # méně|o # míň|o třetinu)
0.86 (zdražov*|zdražil*|zdražen*|zdražujete|zdražování|zvedli|zvedáte|zvedl*|navýšil*|navýšen*|navyšuj*|zvýšil*|zvýšen*|zvyšujete|zvyšován*|nárůst*) ~ (cen*|ceny|sazb*|paušál*|poplat*|o #|o třetinu|o čtvrtinu|o polovinu|nám|jste|částk*|služ*|opět|znovu|honorář*|snad)
0.86 (cen*|ceny|sazb*|paušál*|poplat*|částku) ~ (jste|nám|opět|zase)? ~ (zvedl*|zvedli|zvedáte|navýšil*|zvýšil*|zvyšuj*|narostl*|stoupl*|vyskočil*|vyletěl*|zdražil*)
0.86 (dvojnásob*|trojnásob*|dvakrát tolik|třikrát tolik|dvakrát víc|třikrát víc|násobně víc|násobek) ~ (cen*|částk*|korun|peněz|zaplatil*|za to|za stejn*|platit|platíme)
0.86 (vyhozené|vyhazování|vyhodit|vyhazujeme|vyhodil*|škoda|ztráta|plýtvání|spláchnut*) ~ (peníze|peněz|peníz*|z okna|oknem|do kanálu|prachy)
0.86 (nnz|nemůžeme|nemůžu|nemohu|těžko|neumím|neumíme) ~ (si)? ~ (dovolit|obhájit|zdůvodnit|odůvodnit|ospravedlnit) ~~ (cen*|částk*|náklad*|výdaj*|faktur*|peníz*|paušál*|takovou|takové|#|to|před|výši)
0.86 (pochybuji|pochybuju|pochybujeme|nevím|nevíme|nejsem|nejsme|otázka|kladu|ptám|ptáme|ptá|přemýšlím|přemýšlíme|říkám|uvažuj*) ~~ (zda|jestli|že) ~~ (vyplatí|vyplatilo|stojí za|hodnotu|vyplácí|odpovídá|ty peníze|tu cenu|té cen*)
0.86 (slev*|snížit|snižte|snížení|slevu|dolů) ~ (cen*|ceny|cenu|částk*|paušál*|sazb*|s cenou|z ceny) ~; (cenu|paušál|sazbu|částku) ~ (snížit|ponížit|stlačit|dolů); (přesahuje|přesahují|překračuje|překročil*) ~ (náš|rozpočet|rozpočt*|možnost*)
0.86 (zdírat|zdíráte|zdírá|zloděj*|okrádáte|dojná kráva|dojíte|bankomat|odrb*|oškubat|oškubali|oholit|oholili|vysávat|vysáváte|sedřít|nenasytn*) ~ (nás|mě|z|za|klient*|jako|klienty)?
0.86 (jako|asi) ~ (zlat*|pozlac*|zlatem|milionář*|v praze|na marsu|chirurg|primář|neurochirurg*) ~; (dražší|víc|vyšší|dráž) ~ (než) ~ (zlato|celá|mzda|plat|hypotéka|auto|dovolen*|nájem)
0.86 (mohl|mohli|mohla) ~ (jsem|jsme|bych) ~ (mít|koupit|zaplatit) ~ (nov*|dva|tři|auto|člověk*); (vyšlo|stálo|stojí|vyjde) ~ (nás|mě|to) ~ (majlant|majetek|tolik|draho|balík|víc než|jmění|ranec|strašn*)
0.86 to je ~ (hodně|moc|dost) ~ (peněz|na naše|za|#)

[escalation]
0.85 (mluvit|promluvit|povídat|probrat|řešit|vyřešit|setkat|setkání|telefonát|spojit|spojte|přepojte|přepojit|kontakt|sednout|sejít|komunikovat|zavolá|zavolat|ozve|ozvat|ozval*|zavolal*|číslo|mail|telefon|dej|dejte) ~~ (@boss|někdo výš*|někým výš*|výše postav*|kompetentn*|zodpovědn*|kdo rozhoduje|kdo má pravomoc|kdo může rozhod*|kdo tam velí|nad vámi|vyšším)
0.85 (váš|vašeho|vašemu|vaším|vaše|vaší|vašim|vašich|tvůj|tvého|tvým|tvému|svého|svému|svým|vašeho pana|vaší paní) (nadřízen*|@boss)
0.85 (někoho|někdo|někomu|někým|osobu|člověk*|osoby) ~ (z vedení|nadřízen*|kompetentn*|zodpovědn*|výše postaven*|s pravomoc*|kdo rozhoduje|kdo má|s kompetenc*|skutečně zodp*|kdo o tom|kdo má pravomoc*)
0.85 (eskalova*|eskaluj*|eskalac*|o stupeň výš|o patro výš|na vyšší úroveň|na vyšší úrovni|vyšším místům|na vyšší místa|vyšší instanc*)
0.85 (ať) ~~ (@boss|někdo z vedení|někdo kompetentn*); @boss ~~ (ať|zavolá|ozve|okamžitě|osobně|kontaktuje)
0.85 (postoupím|postoupíme|posunu|posuneme|postupuji|postupuju|postupujeme|obracím|obracíme|eskaluji|předám|předávám|předložím|předložíme|předkládám|oznámím|obrátím|obrátíme|dávám|píšu|napíšu|napíšeme|jdu|půjdeme|půjdu|dám|proberu|probral*|posunul*|postoupil*|předáváme) ~~ (@boss|výš|výše|nadřízen*|vedení|správní radě|dozorčí radě|představenstvu|centrále)
0.85 (v kopii|kopii|do kopie|na vědomí|cc|vědomí) ~ (@boss|předseda|předsedu|vedení|našeho|vašeho|primátor*|statutár*)
0.85 (náš|naše|našeho|můj|moje|naši) (@boss|předseda|předsedkyně|statutár|představenstvo) ~~ (žád*|požad*|chce|ví|bude|ptá*|řeší*|ozve|zavolá|se o to|už|zuří|vyžad*|kontakt*|informov*|vyzval*|trvá|probral*|přebírá|očekává|v kopii|naštvan*)
0.85 (musí|musel*) ~ (vědět|řešit|vstoupit|rozhodnout|zabývat) ~ @boss; (podávám*|podat|podám|podáme|adresuj*|oficiální|formální|písemn*) ~ (stížnost*); stížnost ~ (podávám*|podat|podám|podáme|adresuj*|vedení|k rukám)
0.85 (zabýval*|zabývat|zabývá) ~ (jím|tím|se)? ~ (@boss|váš|někdo); k rukám ~ (ředitel*|jednatel*|vedení|@boss)
0.85 (s|se) (dispečink*|dispečerem|technik*|operátor*|asistent*|sekretář*|stážist*|obchodník*|juniorem|konzultant*|recepčn*|linkou|podporou|helpdesk*) ~ (už|se)? ~ (nnn|nebudu|nebudeme|nemám|nechci|ztrácet čas|nehodlám|odmítám*|mluvit nebudu|nemluvím)
0.85 (ne|a ne|namísto) ~ (s|se)? ~ (dispečink*|technik*|operátor*|asistent*|sekretář*|stážist*|obchodník*|junior*|konzultant*)

[request]
0.85 (prosím|prosíme|poprosím|poprosíme|poprosil*|prosil*|prosba|prosbu|prosbička|prosbou|prosím tě) ~ (o|vás o|pěkně o|si|opět o|ještě o|tedy o|laskavě o|moc o)
0.85 (prosím|prosíme|poprosím|poprosíme|pls|plz|prosím tě) ~~ (@ask|@do|pošlete|zašlete); @do ~ (prosím|prosíme|mi|nám|nás|mě|to|je|ho|ji|se|laskavě|si)
0.85 @do
0.85 (žádám|žádáme|požaduji|požaduju|požadujeme|požádat|vyžaduji|vyžadujeme|trvám|trváme|očekávám|očekáváme|apeluji|naléhavě|vyzývám|vyzýváme|domáhám|žádost|dožaduji|nárokuji) ~ (o|vás|na|aby|od|okamžit*|nápravu|vrácení|dobropis|odpověď|setkání|vysvětlení|vyjádření|slevu|opravu|urychlen*|doručení|zrušení|opraven*|písemn*|ze strany|vaši|vaše|do|termín|že|abyste|k)
0.85 (mohli|mohl|mohla|dokázali|dokázal|můžete|můžeš|můžu|mohu|můžeme|možno|možné|dalo|dá|dají|šlo|šla|bylo by možné|chtěli|smím|smíme|stihnete|stihneš|stihli|zvládnete|dokážete|bylo by|mohl byste|mohla byste|nemohl|nemohli|nemohla) ~ (by|byste|bys|se|to|mi|nám|prosím|si|bych|bychom)? ~ (@ask|poprosit|požádat|dostat|prověřit|vědět|rozdělit|poradit)
0.8 (mohli|mohl|mohla|šlo|dalo) by ~ (jste|si|jsme|někdo|jsem|to|se|mi|nám) ~; (mohl|mohla|mohli) (byste|bys) ~; (šlo|dalo|jde) by ~
0.85 (dejte|dej|dáte|dáš) ~ (mi|nám|prosím)? ~ (vědět|echo); dejte (vědět|echo|znamení); (můžete|mohli|mohl|mohla) ~ dát ~ (mi|nám|vědět|slevu|dohromady)
0.85 (prosím|prosíme|poprosím) ~~ (ozvěte|ozvi|zavolejte|zavolej|volejte|pište|odepište); (!ozvěte|!ozvi) se (mi|nám|prosím|co|ohledně|kvůli|hned|obratem|dnes|zítra); (zavolejte|zavolej) (mi|nám|prosím|hned|co|až|na)
0.8 (pošlete|zašlete|zavoláte|opravíte|uděláte|podíváte|doplníte|naceníte|vystavíte|připravíte|dáte|ozvete|potvrdíte|upravíte|předěláte|zkontrolujete|odepíšete|poradíte|pomůžete|přijedete|stihnete|umíte|máte čas|hodíte|pošleš|dáš|podíváš|uděláš|zavoláš|hodíš|stihneš|sdělíte) ~ (mi|nám|to|se|ho|ji|prosím|na|ten|tu|je)
0.8 (potřebuji|potřebuju|potřebujeme|potřeboval|potřebovala|potřebovali|potřeba|třeba|bylo by třeba|potřeboval bych|hodil*) ~ (by|bych|bychom|jsme|jsem|to|mít|od|se|aby|vědět|@ask|nám|mi|ještě|nutně|nabíd*|cen*|na|do|opravit|poslat|faktur*|potvrzen*|přístup*|termín*|překlad*|nový|nové|novou|někoho|změnit|vizitk*)
0.8 (chci|chceme) ~ (si|se|aby|od vás)? ~ (@ask|zeptat|vědět|abyste|dostat|nacen*|nabíd*|mluvit|dobropis|vysvětlení|peníze|slyšet|vidět)
0.8 (chtěl|chtěla|chtěli|rád|ráda|rádi) ~ (by|bych|bychom|bysme) ~ (@ask|zeptat|požádat|poprosit|vědět|objednat|domluvit|abyste|aby jste|znát|dostat|nacen*|nabíd*|mluvit|rezervovat|sednout|setkat|probrat|změnit|vrátit|dobropis|vysvětlení|peníze|přesunout|zjistit|mít|přihlásit|konzultovat|nové|web)
0.8 ať ~ (se|mi|nám|někdo|to|jste|ji|ho|okamžitě) ~ (ozve|zavolá|přijde|přijede|opraví|pošle|udělá|vrátí|vyřeší|odepíše|kontaktuje|je|fungu*|zastaví|jde)
0.8 (čekám|čekáme|očekávám|očekáváme|budu čekat) ~ (na)? ~ (odpověď|vyjádřen*|návrh*|nabíd*|nápravu|vysvětlen*|potvrzen*|reakc*|zavolán*|telefonát|stanovisk*|kontakt|termín*|dobropis*|opraven*)
0.8 (kdy|dokdy|jak|kde|kolik|co|jaký|jaká|jaké|kdo|zda|jestli|který|kterou|proč) ~ (by|můžu|mohu|můžeme|bude|budete|máme|mám|třeba|stojí|je|jsou|jste|víte|mohli|stihnete|dostaneme|dostanu|to|vychází|přesně) ~ (@ask|termín|hotov*|cena|možn*|potřeb*|počítat|poslat|stát)
0.75 (zajímá|zajímalo|zajímala) ~ (mě|nás|by|by mě|by nás); (mám|máme|měla|jedna|ještě|měli|měl) ~ (otázk*|otáz*|prosb*|požadav*|dotaz*|jednu věc)
0.75 (vyhovuje|vyhovoval*|hodí|hodil*|pasuje) ~ (vám|by|by se|se) ~ (@day|termín*|příští|#|v)
0.8 (bylo by|bylo|ocenil*|uvítal*|potěšil*) ~ (by|bych|bychom)? ~ (milé|fajn|dobré|slušné|vhodné|na místě|namístě|hezké|jsem|jsme|super|možné|skvělé) ~ (kdyby*|pokud|aby|když|kdybyste)
0.75 (nevěděli|nemohli|nešlo|nemohl|nevíš|nevíte|nemáte|nemohla|neuměli) ~ (by|byste)? ~ (jste|se|by|nám|někdo|mi|náhodou) ~ (@ask|někoho|náhodou|čas|voln*|to|nějaký)
0.75 (sejděme|domluvme|potkejme|zavolejme); (rádi|ráda|rád) ~ (by|bych|bychom)? ~ (objednal*|domluvil*|doplnil*|věděl*|změnil*|rezervoval*)
0.8 (posílám|zasílám|posíláme|zasíláme|přikládám|přikládáme) ~~ (k překladu|na překlad|na úřední překlad|ke korektuře|k nacenění|k vyjádření|ke kontrole|ke schválení|k podpisu|k posouzení|k úpravě|ke zpracování|k potvrzení|k zaúčtování|k opravě)
0.8 (pokud|jestli|jestliže) ~ (do|v|se|to|mi|nám|ji|ho|je|jej) ~~ (nnn|nedozvím|nedozvíme|neozvete|neozve|nepošlete|neopravíte|nedostanu|nedostaneme|nevyřešíte|nevrátíte|nedodáte|nebude|nedáte|neuděláte|neodpovíte|nezareagujete|neodstraníte|nevyřídíte)
0.75 (na|do) (stránku|web|formulář|fakturu|smlouvu|eshop|systému|seznamu) ~ (je třeba|je potřeba|by bylo třeba|potřebujeme)
0.75 (je třeba|je potřeba|bude třeba|nutné|bude potřeba|třeba) ~ (@ask|přidat|doplnit|změnit|opravit|vyměnit|nahodit|předělat)
0.7 stačí do ~ (konce|@day|#|měsíce|týdne); (připravíte|vyřídíte|nastavíte|mrknete|mrkneš|kouknete|koukneš)

[urgent]
0.85 (urgentně|urgentní|urgent|neodkladně|neodkladné|neodkladnou|bezodkladně|bezodkladné|bezodkladný|okamžitě|okamžitou|okamžité|okamžitá|ihned|naléhavě|naléhavé|naléhavá|naléhavý|promptně|prioritně|expresně|expres|asap|neodkladný|bezodkladnou|neprodleně|obratem|fofrem|honem)
0.85 (spěchá|spěchá to|pospíchá|hoří|honí|tlačí) ~ (to|nám|mi|termín*|nás|čas|uzávěrka|za|mě|se)
0.85 (to|fakt|moc|hodně|už|opravdu|dost) (spěchá|pospíchá|hoří)
0.85 (co|možno|pokud možno) (nejdřív|nejdříve|nejdřiv|nejrychleji|nejdřívější); (jak nejrychleji|co možná nejdřív|co možná nejdříve)
0.85 (hned|okamžitě) (potřebuj*|řešte|prosím|zavolej*|pošlete|to); hned teď ~ (prosím|potřeb*|řešte|zavol*|vědět); už včera ~ (bylo|mělo|potřeb*|pozdě); bylo pozdě
0.85 (čas|času|termín) ~ (tlačí|krátí|nás tlačí|utíká|pálí|běží); (času) ~ (máme málo|nemáme|je málo|zbývá málo)
0.85 (nnn|nemáme|nemám|málo|není) (moc|mnoho|už)? času; (ještě|nejpozději|maximálně|nejdýl|nejdéle) ~ (dnes|dneska|zítra|zejtra|zítřka|večera|oběda|poledne|rána|hodiny|hodin|konce dne|páté|čtvrté|třetí|druhé|desáté|pozítří|dvanácté|půlnoci)
0.85 (ještě|nejpozději|určitě|nutně|musím|musíme|potřebuji|potřebuju|potřebujeme|musí|třeba) ~ (dnes|dneska|zítra|zejtra|hned)
0.85 (dnes|zítra|dneska|zejtra) ~ (nejpozději|nutně|určitě|jdeme do tisku|odcház*|otevíráme|uzávěrk*|máme kontrol*|odlétám*|podáváme|tiskneme|spouštíme|začíná*|prezentujeme|do #|v # ráno|ráno musí*|je deadline|je termín|podepisujeme|vystupuj*)
0.85 (stojí|stojíme) ~ (nám|mi)? ~ (výrob*|linka|celá firma|celá prodejna|celý sklad|celá výroba|kamion*|fronta|lidi ve frontě|všechny pokladn*)
0.85 (výroba|linka|provoz|pokladny|expedice|sklad|ordinace) (nám|už|celá|celý)? (stojí|nejede|nejedou|nefunguj*); plná čekárna
0.85 (každá|každou) (hodina|hodinu|minuta|minutu|hodinou|minutou); (nnn|nesnese|nemůže|nemůžeme|nepočká|nestrpí) ~ (odklad|čekat|počkat|odkladu)
0.85 (prioritn*|kritick*|nouzov*|havarijn*|akutn*|sos|poplach) ~ (situac*|stav|problém|případ|řeš*|prosím|věc|řešte|oprav*|potřeb*)
0.85 (poslední chvíli|poslední chvíle|za pět dvanáct|na minuty|na hodiny|o minuty|nůž na krku|v časové tísni|v presu|v časovém presu|v časovém stresu) ~ (se|nám|to|mi|nás|mě)?
0.85 (do) (hodiny|dvou hodin|# hodin|pár hodin|24 hodin|48 hodin|konce dne|večera|oběda|rána)
0.8 (rychle|rychlá|rychlou|co nejdřív|brzy|co nejrychleji) ~ (prosím|potřeb*|řeš*|oprav*|odpověz*|pomoc|odepíš*|ozv*|poslat|pošlete|zavolej*)
0.8 čím dřív*; (do tisku|do tiskárny) ~ (jdeme|jde|dnes|zítra|v); (velmi|moc|hodně) (naléhav*|urgentn*|akutn*|důležit* a)
0.8 (nutně|akutně|urgentně) ~ (potřebuj*|potřeboval*|je třeba|prosím)

[praise]
0.85 (výborn*|vynikající*|skvěl*|perfektn*|parádn*|špičkov*|fantastick*|úžasn*|geniáln*|krásn*|nádhern*|překrásn*|bezchybn*|dokonal*|excelentn*|brilantn*|luxusn*|super|top|profesionáln*|prvotřídn*|kvalitn*|famózn*|ukázkov*|precizn*|poctiv*|dobrá|dobrou|výjimečn*|pěkn*|bombov*|nezapomenuteln*|kus|kouzeln*|čarovn*|nepřekonateln*|obětav*|pohádkov*|špička|nejlepš*|hezk*|skvělej|dobrej) ~ (@work|robot*|práce|práci|přístup|lidi|lidé|parta|kolektiv|nápad*|spolupráce|spolupráci|výsledek|výsledky|servis|péče|péči|komunikac*|atmosfér*|výkon|zážitek|akce|akci|organizac*|pomoc|podporu|zákrok|zásah|reakc*|kousek|věc|nabídk*|služ*|odveden*|profesionál*|odborní*|volba|rozhodnutí|kuchyn*|dům|řešení|foto*|fachman|chlap|holk*)
0.85 (@work|robota|práce|přístup|lidi|lidé|parta|kolektiv|nápad*|spolupráce|výsledek|výsledky|servis|komunikace|atmosféra|akce|den|večer|všechno|vše|program|hudba|jídlo|organizace|dům|řešení|kapela|moderátor|výzdoba|kuchař*|technik|technici|kolegyně|kolega|kluci|holky|stezka) ~ (je|byl|byla|bylo|byly|jsou|vypadá|vypadají|dopadl*|vyšl*|proběhl*|prostě|jednoduše|opravdu|fakt|úplně|funguje|fungují|se|jde|vypadal*|naprosto)? ~ (výborn*|vynikající*|skvěl*|perfektn*|parádn*|paráda|špičkov*|špička|fantastick*|úžasn*|geniáln*|krásn*|nádhern*|překrásn*|bezchybn*|dokonal*|excelentn*|brilantn*|luxusn*|super|top|profesionáln*|prvotřídn*|bomba|pecka|famózn*|ukázkov*|bez chyby|bez chybičky|jednička|zázrak|lahůdka|precizn*|nad očekáv*|jako z pohádky|jako hodinky|jako po másle|na jedničku|poveden*|povedl*|vydařil*|senzačn*|úchvatn*|pohádkov*|zlat*|kouzeln*)
0.85 (děkuji|děkuju|děkujeme|díky|poděkovat|poděkování|vděčn*|dík) ~ (vám|ti|všem|celému|vaší|vašemu|kolegům|kolegyni|pěkně|moc|krásně|srdečně|ještě jednou|oběma|za)? ~ za (skvěl*|výborn*|super|profesionáln*|ochot*|rychlé vyřeš*|rychlou oprav*|rychlou pomoc|rychlý zásah|bleskov*|pomoc|podporu|vstřícn*|krásn*|perfektn*|přístup|péči|všechno|vše co|práci|robotu|odveden*|vynikající*|úžasn*|to že|záchranu|zorganizov*|námahu|snahu|úsilí|flexib*|lidsk*|odbornost|dnešní|včerejší|sobotní|víkend*|večer|fantast*|rady|radu|nasazení|překvapení|zvládn*|pohodov*|obětav*|pěkn*|hezk*|dotažen*|vyřešen*|takový|takovou|takové|tu trpěliv*|vaši práci|vaši trpěliv*|vaši péči|vaši pomoc|trpělivost s|trpělivost při|nádhern*)
0.85 (díky|děkuji|děkuju|děkujeme) ~ že ~ (jste|jsi|se|nás|mě|to|mi|nám)
0.85 (obrovsk*|velk*|upřímn*|srdečn*|nesmírn*|tisíc*|největš*|speciální*) (díky|děkuji|děkuju|dík|poděkování|poklona|uznání|pochvala|respekt|palec)
0.85 (klobouk|klobouček) ~ dolů; (smekám|smekáme|poklona|klaním|klaníme|uznání|pochvala|pochvalu|pochválit|pochval*|chválím|chválíme|chválil*|vychval*|zaslouží* pochval*|zasloužíte|palec nahoru|palce nahoru|respekt|potlesk|bravo|ovace|tleskám)
0.85 (jsem|jsme|byli|byl|byla|zůstali|je|jsou|všichni|moc|velmi|nadmíru|maximálně|úplně|naprosto|opravdu) ~ (spokojen*|nadšen*|unešen*|okouzlen*|dojat*|vděčn*|šťastn*|uchvácen*|mile překvap*|příjemně překvap*|ohromen*|hotový z|hotová z|hrd*|na vás pyšn*)
0.85 (nadšen*|nadchl*|uchvátil*|okouzlil*|dojal*|rozplakal*|slzy|slzičk*|slza|v sedmém nebi|husí kůže|husí kůži|brada|bez slov|bez dechu) ~ (nás|mě|všech*|klient*|host*|jsme|jsem|v očích|spadla|z toho|vám|tím|měli)?
0.85 (jste|jsi|je|jsou|vy|vás|tým) ~ (nejlepš*|skvěl*|úžasn*|super|geniáln*|zlat*|perfektn*|poklad*|anděl*|profesionál*|profíci|profík|hrdin*|fantastick*|čaroděj*|kouzelní*|mistři|mistr|špička|jedničky|jednička|výborní|výborný|borci|borec|bohyně|eso|esa|machři|machr|frajeři|frajer|lidi na správném|zachránc*|nenahraditeln*|k nezaplacení|spolehliv*|jedineč*|hustí|bedny|kabrňák*|zlatíčk*)
0.85 (zachránil*|zachraňuj*|vytrhl*) ~ (jste|nás|nám|mi|mě|den|svatbu|víkend|firmu|situac*|kůži|z bryndy|trn|večer|krk|akci|vánoce|sezónu|život|zadek)
0.85 (nás|nám|mi|mě) ~ (zachránil*|vytrhl*|podržel*); ušetřil* ~ (starost*|čas|peníz*|peněz|hodin*|nerv*|práci|cest*)
0.85 (předčil*|překonal*|nad) ~ (naše|moje|všechna|očekávání|představ*|sebe|rámec)
0.85 (lepší|hezčí|rychlejší|krásnější|dřív|dříve|víc|lépe|líp|rychleji) ~ (než) ~ (čekal*|doufal*|očekával*|snil*|představoval*|slíbil*|slibovali|ve snu)
0.85 (trefil*|vystihl*) ~ (jste)? ~ (přesně|hřebík|černého|podstatu|náš|duši|vkus|atmosféru|to|do)
0.85 (přesně|to) ~ (to|tak|takhle)? ~ (co|jak) (jsme|jsem) ~ (chtěl*|potřeboval*|hledal*|si představoval*|představoval*|snil*)
0.85 (jako po másle|jako hodinky|jako švýcarsk*|jako víno|na jedničku|na jedničku s hvězdičkou|jednička s hvězdičkou|bez jediného zaváhání|bez jediné|bez jediného|jako z pohádky|na výbornou|třída sama o sobě|světová úroveň|světová třída|jako ulité|jako ulitý|jako ulitá|na korunu sedí|sedí na korunu|jako na drátkách)
0.85 (nnp|nemáme|nemám|není) ~ (co|nic|žádné|jedinou|žádnou)? ~ (vytknout|výtk*|výtku|dodat|namítat|stěžovat)
0.85 (nnp|nemáme|nemám) ~ (jedinou|jediné|nejmenší|sebemenší) ~ (výhrad*|připomín*|výtk*)
0.85 bez (jediné|jediného|žádných|jakýchkoli*|sebemenší*|nejmenší*) ~ (výhrad*|připomín*|otázk*|chyb*|problém*|škrt*); prošel* bez (připomín*|výhrad*)
0.85 bez ~ (chyby|chybičky|zaváhání|výpadku|úprav|problémů|problému|překlepu|stresu|zbytečných řečí|škrtnutí|jediné otázky|výtk*)
0.85 (ani) (jednou|jeden|jednu|jediný|jediná|jedinou|chybu|chybičku) ~ (nnp|nezasek*|nespadl*|nespadl|nezklam*|nevypadl*|nepadl*|nenašl*|nezaváh*|nezmeškal*|nemuseli|nemusel*|nezamrz*)
0.85 (nnp|nezklamal*|nezklamali|nezklamete|nelituji|nelituju|nelitujeme|nelitoval*) ~ (jste|si|nás|mě|ani|že|nikdy)?
0.85 (nnp|není|vůbec ne|není to|nebylo to|nebyl|nebyla|nebylo) ~ (zlé|zlý|nejhorší|k zahození|špatné vůbec|vůbec špatn*)
0.85 (nnp|nemohl*|nemohli|nešlo|nejde|nedalo) ~ (to|se|být|dopadnout|přát|vybrat|udělat)? ~ (lepš*|hezčí|krásněj*|lépe|líp)
0.85 (lépe|líp|lepší|lepšího|hezčí) ~ (to|se|jsme|jsem|si|bychom)? ~ (udělat|mohl*)? ~ (nnp|nešlo|nemohlo|nemohl*|nejde|neexist*|neznám*|nenajdete|nepřáli|nedalo)
0.85 (klient*|zákazník*|hosté|hostům|šéf|šéfa|vedení|kolegové|kolegyně|rodiče|děti|manželka|manžel|nevěsta|babička|máma|všichni|celá|starosta|prodavačky|sestřičky|porota|auditor*|kontrola|úřad|investor*|učitelé|partner*|sousedi|sousedé|zaměstnanci|lidi|lidé|ségra|brácha) ~~ (nadšen*|chváli*|chválí|pochválil*|spokojen*|pochvaluj*|dojat*|unešen*|tleskal*|plakal*|rozplýva*|zarámov*|ptali kdo|ptají kdo|vzpomín*|bez připomín*|bez výhrad|potěšil*|okouzlen*|bavil*|gratuloval*|úplně hotová|úplně hotový|hráli|hrály)
0.85 (líbí|líbil*|zalíbil*) ~ (se|mi|nám|všem|moc|vaše|váš|vaši) ~ (moc|velmi|nám|mi|všem|šéf*|klient*|host*|@work|jak|přístup|že|náramně)
0.85 (moc|velmi|fakt|všem|nám|mi|opravdu|strašně|úplně|hrozně) ~ (se)? ~ (líbí|líbil*|zalíbil*|pomohl*|potěšil*|sedl*)
0.85 (vážím|vážíme|oceňuji|oceňuju|oceňujeme|ceníme|cením|ocenit|vážit) ~ (si|vás|vaši|vaše|váš|to|že|jak|přístup|práci|všechno|lidský|trpěliv*) ~ (že|práce|přístup*|ochot*|pomoc*|spoluprác*|toho|trpěliv*|vaš*|péč*|jak)?
0.85 (radost|požitek|potěšení|čest|zážitek) ~ (s vámi|spoluprac*|dělat|pracovat|číst|dívat|byla|bylo|s tebou|koukat); (dobře|příjemně|výborně|skvěle|super|fajn|radost) ~ (se|nám|mi)? ~ (spoluprac*|komunikuj*|pracuje|s vámi)
0.85 (skvěle|výborně|perfektně|úžasně|fantasticky|nádherně|krásně|profesionálně|parádně|špičkově|bleskově|bleskurychle|geniálně|dokonale|bravurně|ukázkově|ochotně|trpělivě|promptně|poctivě|super|vzorně|precizně|pěkně|expresně|rychle) ~ (jste|to|mě|mi|nám|se|všechno|jsme)? ~ (udělal*|udělán*|zvládl*|zvládnut*|připravil*|připraven*|odvedl*|odveden*|vyřešil*|vyřešen*|dopadl*|zorganizoval*|přeložil*|přeložen*|poradil*|pomohl*|vysvětlil*|vyřídil*|vyřízen*|zareagoval*|funguje|fungují|navržen*|navrhl*|vyšl*|vyšel|napsán*|staral*|postaral*|zahrál*|nafotil*|nafocen*|slouží|běží)
0.85 (udělal*|zvládl*|připravil*|vyřešil*|dopadl*|přeložil*|poradil*|vysvětlil*|vyřídil*|zareagoval*|proběhl*|funguje|fungují|odvedl*|vyšl*|vyšel|běží|slouží|postaral*|šlape|pomohl*) ~ (jste|to|se|mi|nám|všechno|prostě)? ~ (skvěle|výborně|perfektně|úžasně|fantasticky|nádherně|krásně|profesionálně|parádně|špičkově|bleskově|geniálně|dokonale|bravurně|ukázkově|super|vzorně|precizně|na jedničku|bez problémů|bez chyby|bezchybně|jako hodinky|jako po másle|výbornou|hladce|spolehlivě|s úsměvem|s lehkostí|s grácií|moc)
0.8 (konečně|poprvé|po letech|první) ~ (někdo|něco|mám|máme|rozumím|spím|spíme|agentura|účetní|funguj*|klid|firma|člověk|dodavatel|web) ~ (kter*|kdo|rozumí|jak|co|klid|pořádek|vysvětl*|přehled|funguj*|pořádn*|klidně)
0.8 (od) (té doby|spuštění|nové|nového|nasazení) ~~ (nnp|ani jednou|stoupl*|narostl*|vzrostl*|zvedl*|zdvojnásobil*|nezasek*|bez výpadku|klid|spíme|bez problém*|přibyl*)
0.8 (prodej*|tržb*|návštěvnost*|objednáv*|objednávky|poptáv*|rezervac*) ~ (nám|se|od|za|díky)? ~ (vzrostl*|stoupl*|narostl*|zvedl*|zvýšil*|zdvojnásob*|vyletěl*|vystřelil*|přibyl*|překonal*)
0.8 (vždy|pokaždé|vždycky) ~ (ochotn*|vstřícn*|milá|milý|spolehliv*|včas|přesn*|profesionáln*|s úsměvem|po ruce|připraven*|perfektn*|spolehnout|poradíte|pomůžete)
0.8 (můžu|mohu|můžeme|dá|může|lze) ~ (se)? ~ (na vás|vždy|plně)? ~ (spolehnout|opřít); (vyplatilo|vyplatila|stálo|stála) ~ (se|za to)? ~ (každý|každou|každá|počkat|čekat) ~ (korun*|peníz*|peněz|minut*)?
0.8 (vřele|rád|ráda|rádi|všem|každému|určitě) ~ (doporuč*); (doporučuji|doporučuju|doporučujeme|doporučím|doporučíme) ~ (vás|každému|všem|dál|vaši|známým)
0.8 (zaslouží*|patří) ~ (si|vám|mu|jí|jim)? ~ (pochval*|prémi*|odměn*|uznání|dík|obdiv|medail*|potlesk|přidat|poděkov*|velk*)
0.8 (vaše|tvoje|vaší|vaším|díky) ~ (vám|tobě|vašemu|vaší) ~ (máme|jsme|jsem|získal*|vyhrál*|stihl*|dostal*|roste*|podařil*|ušetřil*|zvládli|to|mám)
0.85 (vaše|tvoje|její|jeho|jejich|vaší) (velká)? (zásluha|zásluhou); (nnp|nezbývá|nezbylo) ~ (nic jiného|než) ~ (objedn*|pochv*|poděk*|doporuč*|smeknout)
0.8 (takové|takového|takovou|takhle|tak|něco takového) ~ (pořád*|dobr*|pěkn*|krásn*|přehledn*|důkladn*)? ~ (dlouho|dávno|ještě|nikdy|dosud) ~ (nnp|neviděl*|nezažil*|neměl*|nečetl*)
0.8 (vyhrál*|získal*|dostal*) ~ (jsme|jsem) ~ (díky|i díky); (mám|máme) ~ (z|pocit)? ~ (obrovsk*|velk*|upřímn*)? radost
0.8 (beru|bereme|vzít) (to|vše|všechno|slova|svá|svoje) ~ (zpět|zpátky); s úsměvem; (takhle|takový|takovou|taková) ~ (si představ*|má vypadat|to má|přístup|péče|servis|člověka|pomoc) ~ (má|představuj*|dnes|se|málo|vidí|už|vypad*|vážím*|hledat|zažil*)
0.8 (lidsk*|osobn*|klidn*|trpěliv*|milý|milé|vstřícn*) (přístup|jednání|slovo|vysvětlen*)
0.8 (chválí|chválili|pochválil*|nemůže vynachválit|nemohou vynachválit|vychvaluj*|vychválil*)
0.8 (ještě|dlouho|nikdy|dávno) ~ (jsem|jsme|nikdo)? ~ (nnp|nezažil*|neviděl*|neměl*|nečetl*) ~ (lepš*|hezčí|krásněj*|aby někdo|takhle dobr*|tak dobr*|tak vstřícn*|takový přístup|takovou ochotu)
0.85 (přesně|právě) ~ (tak|to|takhle|takovou|takový|takové|taková) ~ (jsem|jsme) ~ (chtěl*|představ*|potřeb*|myslel*|hledal*)
0.8 (nejlepš*|rekordn*|nejkrásněj*|nejhezčí) ~ (za celou|v historii|za posledn*|v životě|co jsme|co jsem|jaké jsme|kter*|rozhodnutí|investic*|jakou|jaký|od založ*)
0.8 (mluví|vypráví|vzpomíná|vzpomínají) ~ (o ní|o něm|o tom|o vás|všichni|celá|ještě|celý) ~ (dodnes|celý|ještě|všichni|stále|firma|město|týden)
0.8 (pochyboval*|nedůvěřoval*|bál* se|váhal*|nevěřil*) ~~ (mýlil*|zbytečně|neměl* jsem|odvoláv*|beru*|překvapil*|přesvědčil*|nemusel*)
0.85 (nnp|nikdy|ani jednou) ~ (nnp|neměl*|nebyl*) ~ (problém*|důvod*|jediný problém)
0.75 (o hodně|mnohem|nesrovnatelně|daleko) ~ (lepš*|hezčí|přehledněj*|rychlejš*|jednodušš*|lépe|líp); (čte|četl*) se ~ (samo|sám|výborně|lehce|jedna radost)
0.8 (děkuji|děkujeme|díky) za každ*; (moc|opravdu|fakt|docela) se (vám|ti|to) ~ (povedl*|podařil*); (povedl*|podařil*) se vám
0.85 (je|byl|byla|bylo|jsou) ~ (naprostá|úplná|prostě|fakt|hotová)? (bomba|pecka|paráda|nádhera|lahůdka|zázrak|skvost|krása)
0.85 (koukám|dívám|díváme|koukáme) ~ (na|pořád|jako) ~ (blázen|nadšen*); jako blázen; spokojenost; (k|naprost*|maximáln*|velk*) spokojenosti
0.85 (zásluh*|zásluhu|zásluhy) ~ (máte|má|patří|je) ~ (vy|vaše|váš|tým); (máte|má) ~ (na tom|velk*) ~ (zásluh*|podíl)
0.85 (děkuji|děkujeme|díky|vděčn*) ~ (za) ~ (rychl*|skvěl*|výborn*|super|promptní|profesionální|perfektní|ochot*|trpěliv*|fantastick*|úžasn*|kvalitní|bleskov*|krásn*|precizní) ~ (prác*|pomoc*|služb*|reakc*|přístup*|spoluprác*|vyřízení|zpracování|podpor*|překlad*|návrh*|oprav*|řešení|dodání|jednání|organizac*)
0.85 (klienti|zákazníci|hosté|šéf|šéfová|vedení|všichni|kolegové|tým|účastníci|manželka|manžel|rodiče|děti) ~ (nadšen*|spokojen*|pochválil*|chválí|ohromen*|unesen*|líbí|líbilo|si pochvalují)
0.85 (odvedli|udělali|zvládli|vyřešili|odvedl|odvedla) ~ (jste|to)? ~ (skvěl*|výborn*|kus práce|perfektn*|fantastick*|úžasn*|super|bravurn*|profesionáln*|na jedničku|dobrou práci) ; (doporučím*|doporučujeme|doporučuji|budu doporučovat|vřele doporučuji) ~ (vás|všem|každému|dál|známým|vřele)

[growth]
0.85 (prodloužit|prodloužíme|prodlužujeme|prodloužení|prodlužovat|prodloužili|prodloužil*|obnovit|obnovíme|obnovujeme|pokračovat|pokračujeme|pokračování) ~~ (smlouv*|spoluprác*|paušál*|kontrakt*|o rok|o další|na další|na příští|s vámi|předplatn*|i v roce|i příští|dalších|v dalš*|licenc*|služb*|balíč*)
0.85 (smlouv*|spoluprác*|paušál*|kontrakt*|předplatn*) ~ (prodlouž*|prodlužuj*|obnov*|bychom rádi prodlouž*|na další|na příští|rozšíř*|pokračuj*|podepíš*)
0.85 (chceme|chci|chtěli|chtěl|chtěla|rádi|rád|ráda|plánujeme|plánuji|plánuju|poprosím|poprosíme|objednávám|objednáváme|objednáme|objednám|objednat|dokoupit|doobjednat|doobjednáváme|přibrat|potřebujeme) ~~ (dalš*|ještě jeden|ještě jednu|ještě dvě|i druh*|druhou|druhý|více kusů|stejn* znovu|znovu|navíc|i na|i stán*|i nový|i pro|dodatečn*|větší|vyšší) ~ (web*|projekt*|kampan*|kampaň|překlad*|jazyk*|poboč*|balíč*|licenc*|kus*|objednávk*|zakázk*|akc*|rok*|eshop*|provoz*|firm*|event*|školen*|stán*|dům*|verz*|uživatel*|etap*|hodin|modul*|kancelář*|pracoviš*|počítač*|příští|náklad|výtisk*|termín*|ni|ně|něj)
0.85 (objednávám|objednáváme|objednáme|objednám|objednat|doobjednat|dokoupit|doobjednávám) ~ (u vás)? ~ (i|dalš*|ještě|znovu|opět|druh*|dodatečn*|navíc) ~ (@num|kus*|web*|překlad*|licenc*|#|jeden|jednu|verz*|sad*|leták*|etiket*|dalších)
0.85 (rozšířit|rozšíříme|rozšiřujeme|rozšíření|navýšit|navýšíme|navýšení|zdvojnásobit|zvětšit|rozšířil*|navyšujeme) ~~ (spoluprác*|smlouv*|paušál*|balíč*|rozpočet|objednávk*|rozsah|služb*|kampaň*|počet|licenc*|o dalš*|o druh*|o nov*|i na|hodiny|kapacit*|podpor*)
0.85 (doporučil|doporučila|doporučili|doporučoval*|doporučím|doporučíme|doporučuji|doporučuju|doporučujeme|dohodil*) ~ (jsem|jsme|vás|tě|vaši|váš|dál|mu|jí|jim|svým|známým|každému|všem|kolegyni|kolegovi|sousedovi|@rel)
0.85 (vás|tě|vaši|váš|vaše|kontakt|číslo|jméno) ~ (jsem|jsme) ~ (doporučil*|doporučoval*|dal*|posunul*|zmínil*|zmiňoval*|pochválil*|dohodil*) ~ (dál|@rel|známým|dvěma|třem|i)?
0.85 (posílám|posíláme|pošlu|pošleme|dohodím|poslal*|přivedu|mám|máme) ~ (k)? ~ (vám|vás) ~ (@rel|nového klienta|dalšího|zákazníka|zájemc*)
0.85 @rel ~~ (se vám ozve|vám ozve|se ozve|vás osloví|vám zavolá|vám napíše|taky hledá|také hledá|chce taky|má zájem|potřebuje účetn*|hledá účetn*|by taky|by také|shání|ptal* na vás|taky potřebuje|by měl* zájem|se ptal*|chtěl* kontakt|kontakt na vás|chce takov*|taky takov*)
0.85 (dal|dala|dali|posunul*|dám|dáme|pošlu) ~ (jsem|jsme)? ~ (jí|mu|jim)? ~ (na vás kontakt|na tebe číslo|na vás číslo|na tebe kontakt|vaše číslo|váš kontakt|vaši vizitku|vizitku|váš mail|kontakt na vás|kontakt na tebe|tvoje číslo)
0.85 (další|nový|nová|nové|novou|větší|druhý|druhou|druhá|příští) (projekt|zakázk*|kampaň|objednávk*|překlad|klient|etap*|spolupráce|spolupráci|rok|sezón*|ročník|akc*|event|provoz*|stavb*) ~ (pro vás|s vámi|u vás|od vás|zase|opět|bychom|chceme|chci|máme|zadáme|svěřím*|znovu|plánujeme|jedině s|taky s|zadat)
0.85 (máme|mám|přihraju|přináším|chystáme) ~ (pro vás|pro tebe) ~ (dalš*|nov*|projekt*|zakázk*|robot*|prác*|objednávk*|klient*|větš*)
0.85 (stejn*|to samé|tu samou|ten samý|jako minule|jako loni|opět|znovu|zase|tak jako) ~ (objednávk*|objedn*|i tento|i příští|na příští rok|si vás objedn*|bychom rádi|chceme|rezerv*|využijeme|využít)
0.85 (počítejte|rezervujte|zapište|bookujte|zarezervujte|zablokujte) ~ (s|si|nás|nám) ~ (námi|nás|příští|na příští|i|opět|i příště|termín) ~ (na|i|opět|příští|znovu|rok*)?
0.85 (rádi|určitě|příště|opět|znovu|zase) ~ (se)? ~ (k vám|u vás|s vámi|na vás) ~ (vrátím*|vrátíme|objedn*|pokračuj*|obrátím*|spoluprac*|přijdeme|zopakuj*)
0.85 (zůstáváme|zůstaneme|zůstanu|zůstávám) ~ (u vás|s vámi|při vás|věrní|vašimi klienty); (jsme|jsem) ~ (dohodnut*|rozhodl*|domluv*) ~ (pokračovat|s vámi|pro vás|že pokrač*|prodlouž*)
0.85 (příští|další|příštím|dalším) (rok|ročník|roce|ročníku|sezónu|sezonu) ~ (opět|znovu|zase|určitě|u vás|s vámi|jedině|jdeme|chceme|chci|i|počítáme|to samé)
0.85 (bereme|beru|schvalujeme|akceptujeme|potvrzujeme|jdeme do|vybíráme) ~ (vyšší|větší|ten větší|roční|dvoulet*|prémiov*|druhou nabíd*|i druh*|i variant*|rozšířen*) ~ (balíč*|paušál*|variant*|program)
0.85 (cenov*|nabíd*|nacen*|naceňte|nacenit|cenu|kalkulac*) ~ (na|i|pro|za)? ~ (i na|i pro|rozšíření|novou poboč*|nové poboč*|nový projekt|druhou poboč*|druhou provoz*|druhou prodej*|dalších)
0.8 (otevíráme|otevřeme|otevírám|zakládáme|spouštíme|rozšiřujeme) ~~ (poboč*|provoz*|prodejn*|kancelář*|dalš*|druh*) ~~ (web*|taky|také|i|stejn*|chceme|chtěli|chci|od vás|pro vás|s vámi)
0.85 (jen|pouze|jedině|nikoho jiného|nic jiného) ~ (u vás|s vámi|k vám|vás|objednat u vás) ~ (chci*|chceme|půjd*|objedn*|budu*|i)
0.85 (rozpočet|paušál|balíček|počet|rozsah|objednávku|smlouvu|kapacitu|podporu|licence) ~~ (navýšit|navýšíme|rozšířit|rozšíříme|zvýšit|zvýšíme|zdvojnásobit|prodloužit|prodloužíme|zvětšit)
0.85 (další|následující*|druhý|druhou) ~ (díl|kniha|knihu|část|etapa|etapu|kolekc*|katalog|ročník|dům|stavbu|číslo|pobočku|web|eshop|zakázku) ~ (půjde|půjdou|dostanete|dáme|svěříme|svěřím|dám|chceme|vám|u vás|s vámi|taky|také)
0.8 (svěříme|svěřím|zadáme|zadám|dáme|dostanete) ~ vám ~ (i|dalš*|celý|celou|všechny|kompletn*|nový|novou|druh*)
0.85 (pojďme|jdeme|půjdeme|půjdu|jdu) do toho ~ (i|znovu|opět|s|ještě|zas)

[meeting.off]
0.85 (zrušit|zrušme|ruším|rušíme|zrušíme|zruším|zrušeno|zrušená|zrušte|přeložit|přeložme|překládám|překládáme|přeložíme|přeloženo|přeložte|odložit|odložme|odložíme|odkládáme|odloženo|přesunout|přesuňme|přesuneme|přesunu|přesunuto|přesuňte|posunout|posuňme|posuneme|posunu|posuňte|odvolat|odvolávám|odříkám|odhlašuji|odhlásit|vynechám*|vynecháme|odpískat|přehodit) ~~ (schůzk*|schůzek|sraz|meeting*|mítink*|schůz*|poradu|porada|porady|call*|hovor|telefonát|konzultac*|prezentac*|prohlídk*|návštěv*|kontroln*|zasedání|jednání|videohovor*|školení|workshop*|focení|natáčení|degustac*|předávk*|zítřejší*|dnešní*|pondělní*|úterní*|středeční*|čtvrteční*|páteční*|oběd)
0.85 (schůzk*|schůzek|sraz|meeting*|mítink*|schůz*|porada|poradu|call|hovor|telefonát|konzultac*|prezentac*|prohlídk*|návštěv*|jednání|videohovor*|školení|workshop*|focení|degustac*|dnešní*|zítřejší*|pondělní*|úterní*|středeční*|čtvrteční*|páteční*) ~~ (zruš*|ruším|rušíme|přelož*|odlož*|odklád*|přesun*|posun*|odpadá|odpadne|odvol*|padá|nevyjde|nevychází|nevyhovuje|nestíh*|nestihn*|nepřijdu|nepřijdeme|nepřijedu|nedorazím*|nebudu|nebudeme|neuskuteč*|nemůž*|nekoná|nebude|jindy|na jin*|na později|nedokážu|nezúčastn*|nehodí|neklapne)
0.85 (nnn|nepřijdu|nepřijdeme|nepřijedu|nepřijedeme|nestíhám|nestíháme|nestihnu|nestihneme|nedorazím|nedorazíme|nedorazil*|nezúčastním*|nemůžu přijít|nemohu přijít|nemůžeme přijít|nepřipojím*|nevyjde mi|nevyjde nám|nedostavím*) ~ (na|dnes|dneska|zítra|zejtra|v|ve|schůz*|call|poradu|se|to|k vám|@day|na ten|připojit|dohodnut*|domluv*)
0.85 (na|v|ve) (schůzce|schůzku|poradě|poradu|callu|call|prohlídce|prohlídku|prezentaci|schůzi|školení|meetingu|meeting|konzultaci|workshopu|workshop|jednání) ~ (nebudu|nebudeme|nepřijdu*|nepřijdeme|nemůžu*|nemohu|nedorazím*|nestíhám*|se nedostanu*|nestihnu*|jsem nebyl*|jsme nebyli|jsem nepřišl*|bohužel|zapomněl*|jsem zapomn*)
0.85 (dnes|dneska|zítra|zejtra|@day|termín|čas|dopoledne|odpoledne|ráno) ~ (nám|mi|bohužel|to|se|nakonec|k vám)? ~ (nnn|nevyjde|nevychází|nepřijde*|nepřijdu|nepřijedu|nepřijdeme|nestíhám|nestíháme|nestihnu*|nemůžu|nemohu|nemůžeme|nedorazím*|nejde|nehodí|nevyhovuje|nepasuje|neklapne|nedopadne|nepůjde)
0.85 (nnn|nevyjde|nevychází|nehodí|nevyhovuje|nepasuje|neklapne) ~ (mi|nám|se)? ~ (to|ten|dnes|dneska|zítra|@day|termín|čas|schůz*|dohodnut*)
0.85 (jiný|nový|náhradní|jiného|nového|náhradního|pozdější|další|nějaký jiný) (termín|termínu|čas|datum|den|termíny|termínech); (mohli|můžeme|možné|dalo|dá|šlo|šla) ~~ (přeložit|přesunout|posunout|odložit) ~ (schůz*|sraz|prohlíd*|call|poradu|školen*|ji|na)
0.85 (přeložit|přesunout|posunout|odložit|přesuňme|přeložme|posuňme|zrušme) (to|ho|ji|se)? na ~ (jin*|@day|příští|další|jindy|půl|odpoled*)
0.85 (šlo|dalo|mohli|hodil*|co) ~ (by|bychom)? ~ (to|se)? ~ (v|ve|na|o) (pondělí|úterý|středu|čtvrtek|pátek|příští týden) ~ (místo|namísto|radši|raději)
0.85 (něco|cosi|neplánovan*) ~ (mi|nám) ~ (vypadl*|vyskočil*|přišlo do|do toho); (vyskočil*|přišlo|vlezlo) (mi|nám) ~ (něco|jiné|do toho|jednání|neodkladn*|kontrol*)
0.85 (promiňte|omlouvám|pardon|sorry|mrzí|omlouváme|promiň) ~~ (nepřišel|nepřišla|nepřišli|nepřijel*|zapomněl* na|zapomněla na|zapomněli na|zmeškal*|nedorazil*|nepřipojil*|nestihl|nestihla|zaspal*|vypadlo z hlavy|nepřijdu*|nestíhám*|nedorazím*|jindy)
0.85 (zmeškal*|propásl*|zapomněl|zapomněla|zapomněli|zaspal*|prošvihl*) ~ (jsem|jsme|na)? ~ (naše|naši|náš|schůz*|call|hovor|poradu|prohlídk*|dohodnut*|domluven*)
0.85 (onemocněl|onemocněla|nemocný|nemocná|v karanténě|na neschopence|u lékaře|u doktora|na pohřbu|horečk*|chřipk*|v nemocnici|auto|auta|vlak) ~~ (schůz*|nepřijd*|přesun*|přelož*|call|zruš*|porad*|prohlíd*|nebudu*|odlož*|neklapne|nedorazím*|nestíhám*)
0.85 (kryje|kříží|překrývá|koliduje|bije|tluče) ~ (se|mi|nám|to); (se|mi|nám|to) ~ (kryje|kříží|překrývá|koliduje|tluče) ~ (s|se|s jiným|s jednáním)?; (nnn|nepřišel|nepřišla|nepřišli|nedorazil|nedorazila|nedorazili) (jsem|jsme); (jsem|jsme) ~ (nnn|nepřišel|nepřišla|nepřišli|nedorazil|nedorazila|nedorazili) ~ (na|v|ve)
0.85 se ~ (nnn|nedostanu|nedostaneme|nedostavím*) ~ (na|k|do|dnes|zítra|@day|včas); (nnn|nedostanu|nedostaneme) ~ se ~ (na|k|do|dnes|zítra|@day)
0.85 (dorazím|přijdu|přijedu|sejdeme se|potkáme se|uvidíme se) ~ až ~ (@day|příští|odpoledne|o|v|ve|zítra)
0.85 (v ten|tehdy|v tom|v tento|v daný) (den|čase|termínu|čas|termín)? ~ (jsem|jsme|mám|máme|letím|cestuji) ~ (v|ve|na|už|mimo|pryč|jiné|jinou|u|zahran*|dovolen*)

[auto]
# one such sentence may stand in a plain mail; two of them are a machine's
0.9 (toto|tato|tento) je (automatická|automaticky|automatické|automatický) (odpověď|zpráva|vygenerovan*|generovan*|oznámení|mail|email)
0.9 (tato|tento|toto) (zpráva|mail|email|oznámení|odpověď) ~ (byla|byl|bylo|je) ~ (automaticky|vygenerovan*|vygenerován*|generovan*|generován*|odeslán* systémem|odeslaný automaticky)
0.45 automatická odpověď; automatická zpráva; automatické oznámení; automatic reply
0.9 (neodpovídejte|nereagujte) ~ na ~ (tuto|tento|ni|něj|toto); na (tuto|tento|toto) ~ (zprávu|mail|email|e) ~ (neodpovídejte|nereagujte)
0.45 (jsem|budu) ~ (na dovolené|na nemocenské|mimo kancelář|mimo kanceláře|nepřítomn*|na mateřské|na rodičovské|na služební cestě|na služebce|mimo pracoviště|out of office|bez přístupu|mimo dosah)
0.6 (čerpám|čerpáme) ~ (dovolen*|řádnou|náhradní volno)
0.45 (po|v) (dobu|době) (mé|mojí|naší|své) (nepřítomnosti|dovolené); (během|v průběhu) (mé|mojí|naší|své) (nepřítomnosti|dovolené); (zastupuje|zastoupí) mě; mě (zastupuje|zastoupí|bude zastupovat)
0.45 (v|ve) (neodkladn*|naléhav*|urgentn*|nutn*|akutn*) (případ*|věcech|záležitost*) ~~ (kontakt*|obraťte|volejte|zavolejte|pište|prosím)
0.45 (omezen*|nepraviden*|nemám|bez|pouze občasn*) ~ přístup* ~ (k|do|ke) ~ (mail*|pošt*|internet*|schránc*|e|emailu)
0.45 (na|k) ~ (maily|zprávy|emaily|poštu|mail|zprávu) ~ (odpovím|budu odpovídat|odpovíme) ~ (po|až|omezen*|od|hned|ihned)
0.45 (vrátím|vracím|zpět|zpátky) ~ (se)? ~ (do kanceláře|v kanceláři|na pracovišt*|do práce) ~ (dne|v|až|po|od|#)?
0.45 (reklamace|faktury|objednávky|záležitosti|vše|dotazy|požadavky) ~~ (řeší|vyřizuje|vyřídí|převzala|převzal) ~ (kolega|kolegyně|pan|paní|můj|moje)
0.45 (už|již) ~ nepracuji ~; nepracuji (už|ve firmě|ve společnosti); již ve společnosti nepracuj*
0.9 (nepodařilo|nebylo možné) ~ (se|vaši|zprávu)? ~ (doručit) ~ (adresát*|příjemc*|zprávu|následuj*)
0.9 (nedoručená|nedoručeno|nedoručiteln*|undelivered|undeliverable|mailer daemon|delivery status|delivery failure|delivery failed|zpráva nebyla doručena|adresát neexistuje|schránka je plná|schránka neexistuje|uživatel neexistuje|příjemce neexistuje)
0.9 (vaše|váš) (požadavek|podnět|žádost|zpráva|tiket|hlášení|dotaz) ~~ (byla přijat*|byl přijat*|bylo přijat*|byla zaevidován*|byl zaevidován*|bylo zaevidován*|byla zaregistr*|byl zaregistr*|byl přidělen*|byla úspěšně|byl úspěšně|má číslo)
0.9 (vaši|váš|vaše) (požadavek|podnět|žádost|zprávu|tiket|hlášení|dotaz) ~ (jsme|evidujeme) ~ (přijali|zaevidovali|zaregistrovali|pod číslem|obdrželi a); (přijali|zaevidovali|zaregistrovali) jsme ~ (vaši|váš|vaše) (požadavek|podnět|žádost|zprávu|hlášení|dotaz)
0.9 (byla|byl|bylo) ~ (zaevidován*|zaregistrován*|přiděleno) ~ (pod číslem|číslo|pod č)
0.7 (firma|kancelář|provozovna|společnost|úřad|ordinace|ateliér) (je|bude) ~ (zavřen*|uzavřen*) ~ (od|do) ~ #; celozávodní dovolen*

[negators]
(právník*|advokát*|soud*|recenz*) ~ (psát nebudu|psát nebudeme|vytahovat nebudu|tahat nebudu|podávat nebudu|nevytáhnu|nevytáhneme|nenapíšu|nenapíšeme|nepotřebuj*)
(nechci|nechceme|nebudu|nebudeme) ~ (hrozit|vyhrožovat|strašit)

[mood]
# sayings
-1.5 pod (vší)? kritiku; pod vší úroveň; (leze|lezou) ~ krkem; ruply nervy; rupnou nervy; (to|toto|tohle) ~ na pováženou; k vzteku
-1.5 to je (teda|ale|už)? síla; to snad ne; to si děláte; hůl by se zlomila; (nemá|nemají) hlavu ani patu; od čerta k ďáblu
-1.5 (to|tak) jste se (předvedli|vyznamenali|vytáhli|pochlapili); to chce talent; to už chce umění; jen tak někomu nepovede
-1.5 (povedlo|podařilo) se vám ~ (zničit|smazat|rozbít|zkazit|ztratit|splést|poplést|odradit|naštvat); no nazdar; no potěš; no to mě podržte
-1.2 (asi|možná|zřejmě) jsem ~ (naivní|staromódní|náročný|náročná|hloupý|hloupá|starosvětský|starej); (nechci|nerad|nerada) ~ (být nepříjemn*|otrav*|obtěž*|rýpat|prudit)
-1 děkuji za ujištění; děkuju za ujištění; děkuji za názornou; děkuji za projevený zájem; (promiňte|omlouvám se) že (obtěžuji|obtěžuju|otravuji|otravuju|si dovoluji); snad neobtěžuj*
-1.2 (tohle|toto|takhle) jsem nečekal*; zklamali; to není (možné|možný|normální); co (si|vy) ~ myslíte; (člověk|jeden) ~ (nestačí divit|nevěří)
-1.5 (sedíte|sedí) (na tom|si na tom); (hodili|hodil) ~ za hlavu; (sypete|sypat) písek; bít na poplach; (kdo|co) nám ~ (vrátí|nahradí); díky vám ~ (nemám*|přišl*|ztratil*)
-1 (nnm|nevím*) ~ (co s ním|co s ní|co s tím|co s nimi) ~ dělat; co (s ním|s ní|s tím|s nimi) ~ (mám|máme) ~ (teď|jako)? ~ dělat
-1 vlasy na hlavě; (hrůzou|vzteky|zlostí); sotva ~ uvěřit; (nemůžu|nemohu|nechce se mi) ~ (tomu|to)? ~ (uvěřit|věřit); sbohem
-0.8 (pokazil*|zkazil*|zničil*) ~ (den|svatb*|akci|veletrh|otevření|premiér*|vánoce|oslav*|sezón*); (den|týden|měsíc) po (veletrhu|akci|svatbě|otevření|premiéře|uzávěrce)
1.5 (brečím|pláču|slzím|řvu) ~ (štěstím|dojetím|radostí|smíchy); nestačím (zírat|se divit); (zírám|zíráme|žasnu|žasneme); jedna báseň; jedním dechem; přesně ono; to je ono
1.5 (máte|máš) ~ u (mě|nás|mne) ~ (pivo|kafe|flašk*|lahev|láhev|dort|panák*|víno|večeři|oběd); (dlužím|dlužíme) (vám|ti) (pivo|panáka|kafe|večeři|velké|oběd)
1.5 (spadl|spadnul) ~ kámen ze srdce; (vytřel*|vytřeli) ~ zrak; (patří|máte) (vám|ti|můj|náš|naše) ~ (dík|díky|obdiv|poděkování|poklona); (bez vás|kdyby nebylo vás) ~ (nnm|nezvládl*|nedal*|nebyl*|neby)
1.2 (nemůžu|nemohu|nemůžeme|nemohl*|nemohli) ~ (vynachválit|vynadívat|odtrhnout); (udělal*|dělá*) ~ (nám|mi) ~ (radost|den); kdyby bylo víc; takových lidí; (je na vás|na vás je) (spoleh|spolehnutí)
1.2 (nnm|nenašel|nenašla|nenašli|nevidím|nevidíme) ~ (nic|ani čárku|jedinou věc|chybičku) ~~ (změnil*|vytkl*|opravil*|vytknout|předěl*)?
1.2 (dřív|dříve|s předstihem|před termínem) ~ (než) ~ (slíb*|termín*|čekal*|domluv*|měl*); (o den|o dva dny|o týden|o # dny) dřív*; (nnm|nemám|nemáme) slov ~ (chvál*|dík*)?
1 (mají|má|měli|měly) ~ (z|velkou|obrovskou|takovou)? ~ radost; radost ~ (mají|máme|mám|udělal*|z toho)

[payment.sent]
0.8 (doplatek|záloha|zálohu|splátka|nájem|příkaz) ~ (za|na)? ~ (odešel|odešla|odešly|odeslal*|zaplatil*|poslal*|poslán*|odeslán*) ~ (dnes|dneska|včera|ráno|už|v poledne|z banky)?
0.8 (@bill|obě faktury|faktury) ~~ (jsou|byly|byla|je|máte) ~ (proplacen*|vyrovnán*|uhrazen*|zaplacen*); (obec|firma|škola|město|úřad|společnost) ~~ (uhradil*|zaplatil*|proplatil*) ~ (@bill|částku|dne|fakturu)
0.8 (to|ji|vše) ~ (už)? ~ @aux ~ (@paid1|odeslal*) ~ (včera|dnes|dneska|ráno|už|převodem|kartou|minulý)?
0.75 (mělo|měla|měly) by ~ (to|vám) ~ (být|přijít|dorazit|naskočit) ~ (na účtu|na účet|do zítra)

[payment.promised]
0.8 (pošle|zadá|předá|dá) ~ (ji|to|fakturu|platbu) ~ (do banky|k úhradě|do příkazu|k proplacení); (pošlu|pošleme|odešlu|odešleme|převedu|převedeme) ~ (částku|peníze|to|vám|celou) ~ (obratem|hned|dnes|zítra|ihned|@day|v|do)
0.8 (částku|peníze|dluh|zbytek|doplatek) ~ (vám|ti)? ~ (hned|obratem|ihned|neprodleně|dnes|zítra|@day)? ~ (pošlu|pošleme|odešlu|odešleme|poukážu|poukážeme|převedu|převedeme|vyrovnám*|srovnám*)
0.8 (do|v|ve|nejpozději) ~ @day ~ (to|ji|je|vám|peníze) ~ (máte|odejde|odešlu|odešleme|pošlu|pošleme|bude na účtu|budete mít|dorazí)
0.8 (zítra|zejtra|dnes|dneska|hned) ~ (to|ji|ty peníze|peníze) ~ (odejde|odešlu|pošlu|srovnám|zaplatím|poputuj*|půjde)
0.75 (dám|dáme) ~ (příkaz|pokyn) ~ (k úhradě|k platbě|bance|do banky|účtárně); jdu to (zaplatit|uhradit|poslat); (hned|obratem) (platím|platíme|hradím|hradíme|zaplatím|napravíme|napravím)
0.75 (platbu|peníze|částku) ~ (uvidíte|najdete|máte) ~ na účtu ~ (@day|do|nejpozději|zítra)

[payment.delayed]
0.8 (nno|jsme|jsem|nejsme|nejsem) ~ (schopni|schopen|schopna) ~ (@payinf|platit|dostát); (nno|nejsme schopni|nejsem schopen|nejsem schopna) ~ (fakturu|platbu)? ~ (@payinf|hradit)
0.8 (nno|výpadek|výpadku|propad|propadu) ~ (příjm*|tržeb|zakázek|cash*); (nno|drhne|skřípe|vázne) ~ (to|nám)? ~ (s penězi|s platbami|s financemi|s cash*)
0.8 (nno|nadvakrát|natřikrát|po částech|postupně) ~ (zaplat*|splat*|uhrad*|splác*|poslat|pošl*|to|rozděl*|platit); (nno|zaplat*|splat*|uhrad*|poslat|platit|poslal*) ~ (nadvakrát|natřikrát|po částech|postupně)
0.8 (nno|prosím|poprosím|prosil*|dejte|dej|nechte|nechat|nech) ~ (nám|mi|vás|ještě|to)? ~ (o)? ~ (pár dní|týden|čtrnáct dní|měsíc|chvíli|trochu času|čas|do výplaty) ~ (s platb*|na zaplac*|na úhrad*|na peníz*|odklad*|strpení|na faktur*)
0.8 (nno|omlouvám|omlouváme|promiňte|pardon) ~~ (pozdní|opožděnou|zpožděnou|zpoždění|prodlení) ~ (platb*|úhrad*|zaplacen*|s platbou|s úhradou)
0.8 (nno|hluché období|okurková sezón*|bez zakázek|bez příjm*|peníze dorazí|peníze přijdou) ~ (až|teď|máme|je|jsem|jsme)
0.8 (nno|teď|momentálně|zatím|nyní) ~ (jsem|jsme)? ~ (na suchu|bez peněz|švorc|na mizině|bez koruny|pod vodou|v úzkých)
0.75 (nno|platba|úhrada|peníze) ~ (se)? ~ (letos|tento měsíc|tenhle měsíc)? ~ (nevyjde|nepůjde|nezvládn*|opozdí|zdrží|zpozdí)

[payment.disputed]
0.94 (přesto|stejně|a přesto) ~ (je|jsou|figuruje|svítí|stojí) ~ (na|ve) (faktuře|vyúčtování); (nekonal*|neproběhl*|neuskutečnil*) ~~ (faktuř*|faktura|účtov*|účtuj*|@bill|fakturuj*)
0.94 (došlo|došlo asi|vloudil*|vloudila) ~ (k omylu|k chybě|k záměně|chyba|chybička) ~~ (faktur*|fakturac*|účtován*|částc*|vyúčtován*)?
0.94 # hodin ~ (za|na) ~ (jed*|dvě|tři|pár|#|opravu|text*|telefonát*|schůzk*|email*); (přepsali|přepsat|překlepli|spletli|přepočítali) ~ (jste)? ~ (se)? ~ (ve|v|na)? ~ (faktur*|částc*|hodin*|cen*)
0.94 (kde|odkud) ~ (se)? ~ (vzal*|berete|vzala|vzalo) ~ (tu|ta|ten|to|těch|na faktuře)? ~ (částk*|položk*|hodin*|cen*|suma|poplatek|#)
0.94 (nabídka|nabídce|smlouva|smlouvě|objednávka|objednávce) ~ (zněla|zní|mluví|byla|stojí|říká|počítala) ~ (na|o)? ~ #; (mělo|měla) (být|to být|stát) ~ # ~~ (faktur*|účt*|přišlo|a je|a teď|ne #)

[payment.refused]
0.88 (nno|nedám|nedáme|nepustím|nepustíme) ~ (ani|vám)? ~ (floka|korunu|vindru|halíř|pětník|peníze|chlup|euro)
0.85 (nno|doplácet|proplácet|platit) ~ (už)? ~ (nebudu|nebudeme) ~; (nno|platbu|peníze|částku|doplatek) ~ (uvolníme|uvolním|pustíme) ~ (až|teprve|jen) ; (nno|faktura|fakturu) ~ (zůstane|zůstává|necháváme|leží) ~ (neuhrazen*|nezaplacen*|ležet) ~~ (dokud|než|do)
0.85 (zálohu|zálohy|peníze|částku) ~ (chceme|chci|požaduj*|žádám*) ~ (zpět|zpátky|vrátit|nazpátek); (chci|chceme|požaduj*) ~ (svoje|své|naše|moje)? ~ (peníze|zálohu) ~ (zpět|zpátky|nazpátek)
0.85 (fakturu|faktury|upomínku) ~ (vracím|vracíme) ~ (neuhrazen*|bez úhrady|nezaplacen*); (nno|nevidím*|nemám*) ~ (jediný|žádný)? ~ důvod ~~ (platit|zaplatit|hradit|uhradit|proplácet)

[leaving]
0.85 (balím|balíme) to; to ~ (balím|balíme) ; (dávám|dáváme) ~ (vám)? ~ (vale|sbohem|košem|kopačky); (jdeme|jdu) o dům dál; (zavíráme|uzavíráme) ~ kapitol*; (škrtněte|vyřaďte|vyškrtněte) ~ nás ~ (ze seznamu|klient*|z evidence)
0.85 (od|od nového) ~ (@month|roku|pondělí|příštího) ~~ (dělá|dělat|povede|vede|spravuje|převezme|převezmou|budeme) ~ (@rel|jin*|nov*|někdo|náš vlastní|vlastní|interně|sami|to sami)
0.85 (web|stránky|účetnictví|účto|reklamu|grafiku|server|síť|it|sítě|komunikaci|překlady|mzdy) ~ (mi|nám)? ~ (teď|už|od|bude)? ~~ (dělá|spravuje|dělat|vede|převezme|povede|převzal*|přebírá) ~ (@rel|jin*|nov*|někdo)
0.85 (poptali|poptal|poptala|poptáváme|vyžádat|vyžádali|vyžádal*|sbíráme|sbírám|porovnávám*) ~ (jsme|jsem|si|i)? ~ (nabídk*)? ~ (i|od)? ~ (jin*|konkurenc*|dalších|u jin*|jiných); (nabídky|nabídku) (i)? od (jin*|dalších|konkurenc*|tří|dvou)
0.85 (podepsali|podepsal|podepíšeme|uzavřeli) ~ (jsme|jsem|už)? ~ (smlouvu)? ~ (s jin*|s konkurenc*|s nov*|jinde|jinou agent*)
0.85 (nnl|nezůstaneme|nezůstanu|nezůstáváme) ~ (u vás|s vámi|vaším*|klient*); (nnl|novou|další) ~ (smlouvu)? ~ (nepodepíšeme|nepodepíšu|podepisovat nebud*|neuzavřeme) ~ (smlouv*)?
0.85 (smlouva|smlouvu|paušál|spolupráci) ~ (nechá|necháme|nechám|necháváme|nechávám) ~ (doběhnout|vypršet|dojít); (zvažujeme|zvažuji|přemýšlíme|uvažujeme) ~ (zda|jestli) ~ (u vás|s vámi) ~ (zůstat|zůstaneme|pokrač*|dál)
0.85 (děkuj*|díky) ~ za (dosavadní|spolupráci|všechno|vše) ~~ (sbohem|loučíme|loučím|přejeme vám|přeji vám mnoho|hodně štěstí)
0.8 (nnl|víckrát|příště|už) ~ (nás|mě) ~ (neuvidíte|nehledejte|nečekejte); (tady|tím) ~ (naše)? ~ (spolupráce|cesta) ~ končí

[legal]
0.9 (věc|případ|to|záležitost|spor) ~ (řeší|přebírá|převzal*|má|dostane|půjde k|předáváme) ~ (náš|našemu|naši|můj|mému|už)? ~ (advokát*|právník*|právní)
0.9 (porušili|porušil|porušila|porušujete) ~ (jste)? ~ (článek|článk*|bod|bodu|ustanovení|povinnost*|smlouv*|mlčenlivost*|důvěrnost*|ochran*|autorsk*|nda|gdpr)
0.9 (podám|podáme|podávám|podáváme) ~ (na vás|návrh|žalob*|trestní|stížnost na|podnět); v opačném případě ~~ (soud*|žalob*|právn*|vymáh*|advokát*)
0.9 (uvidíme|vidíme|potkáme|sejdeme) se u soudu; (soud|soudit) ~ se ~ (budeme|budu|s vámi); (ombudsman*|čoi|inspekce|živnostenský) ~ (úřad)? ~ (se o tom|dozví|podám|napíšu|obrát*)

[reputation]
0.85 (zeptá|ptá|zeptají|ptají|ptát) ~~ (komu|koho|na vás|kdo nám|jestli vás|jakou) ~~ (vyprávět|řeknu|řekneme|povím|odpovím|doporuč*|nedoporuč*|pravdu|varov*|popíšu)
0.85 (až|když|kdyby) ~ se ~ (mě|nás) ~ (někdo|kdo|kolegové|známí|někdy)? ~ (zeptá|bude ptát|zeptají|budou ptát) ~~ (řeknu|povím|vyprávět|odpovím|pravdu|popíšu|vím|vyprávím)
0.85 (budu|budeme) ~ (všem|každému|mu|jim|všude|lidem|kolegům)? ~ (vyprávět|říkat|varovat|šířit|povídat) ~~ (jak jste|co jste|jaké|o vás|ať|aby|před vámi|od vás)
0.85 (dám|dáme) ~ (o vás)? ~ vědět ~ (kolegům|ostatním|všem|v asociac*|členům|v oboru|svému okolí); (asociac*|sdružení|komoře|svazu|klubu|cechu) ~~ (rád|ráda|rádi|budu|řeknu|povím|zmíním|dozví|uslyší|varuj*)
0.85 (screenshoty|konverzaci|celou korespondenci|fotky|příběh|zkušenost) ~ (dám|dáme|pověsím|hodím|zveřejním|vyvěsím|pošlu) ~ (na|do|ven|novin*|všem)

[complaint.delay]
0.8 (nnd|přišel|přišla|přišly|přišlo|dorazil*|dodali|dodal|dostali|poslali) ~ (až)? ~ (den|dva dny|týden|měsíc|hodinu|# dny|# dní) po (veletrhu|akci|termínu|svatbě|otevření|uzávěrce|premiéře|konferenci|výstavě|volbách|sezóně|vánocích|začátku)
0.8 (nnd|slíbil*|slíbili|slibovali|sliboval*) ~ (mi|nám|ho|ji|je|to)? ~ (na|do|k) (svátek|minulý|začátek|konec|léto|podzim|jaro|vánoce|velikonoce|dnešek|včerejšek|dneška|včerejška|minulého|srpna|září|října|listopadu|prázdniny|pondělí|úterý|středu|čtvrtek|pátek)
0.8 (nnd|ještě|pořád|stále|dosud) ~ (ho|ji|je|to|nic)? ~ (nemáme|nemám|nedorazil*|nepřišl*|nepřišel|nedoručil*|nevidím*|nevíme nic) ~ (@work|hotov*|ani|@bill|posudek|výkres*)?
0.8 (nnd|ho|ji|je|to) (ještě|pořád|stále|dosud|furt) (nemáme|nemám|nevidím|není|neposlali|nedostali)
0.8 (nnd|@nth|opět|zase|dvakrát|třikrát|několikrát|čtyřikrát|už) ~ (jste|termín)? ~ (posunuli|posunul|odložili|odložil|přesunuli|přeložili|posouváte|odkládáte) ~ (termín|předání|spuštění|dodání|dodávku|odevzdání)?
0.8 (nnd|termín|datum|předání|spuštění|dodání) ~ (předání|dodání|spuštění)? ~ (jste|se)? ~ (@nth|opět|zase|dvakrát|třikrát|několikrát|už|pořád) ~ (posunul*|odložil*|posouv*|odklád*|změnil*|přeložil*)
0.8 (nnd|sliby|slibů|slib) (chyby|se slibují|neplní|jen|samé|plné|prázdné); (nnd|prázdné|samé|plané) sliby; (nnd|jen|samé) ~ (sliby|výmluvy|výmluv); (nnd|sedíte|spíte|leží) (na tom|to) ~ (už|@num|#|týden*|měsíc*)
0.8 (nnd|kdy) ~ (bude|budou|přijde|dorazí|dostanu|dostaneme|uvidíme|uvidím) ~ (konečně|už|vůbec|jednou) ~; (nnd|pracujete|makáte|děláte) ~ na tom ~ (vůbec|ještě)
0.8 (nnd|zítra|příští týden|brzy|brzo|hned) ~ (říkáte|slyším|slibujete|slýchám) ~ (už|@num|týden*|měsíc*|pořád); (nnd|vymlouváte|vymlouvá) ~ se ~; (nnd|příliš|moc|strašně|hrozně|nějak|dost) (pomalu|pomalé|pomalí|pomalý|dlouho)
0.75 (nnd|odkladů|odklady|zdržení|průtahy|průtahů|prodlev|prodlevy|čekání) ~ (už|nás|mě|se|je|stojí|znamen*|unav*|nebaví|bylo dost)

[complaint.quality]
0.86 (nnq|po) ~ (spuštění|aktualizac*|převodu|migrac*|úpravě|zásahu|opravě|nasazení|výměně|přechodu|instalac*|update*) ~~ (nnq|@nf|zmizel*|chybí|padá|spadl*|přestal*|rozházel*|rozhodil*|vidíme|hlásí|píše|ztratil*|seká|nelze|nefung*)
0.86 (nnq|nejde|nejdou|nelze|nedá se|nedají se) ~~ (otevřít|stáhnout|přihlásit|dostat|zobrazit|odeslat|objednat) ~ (žádn*|nic|@site|příloh*|objednáv*|soubor*|faktury|web*|do systému|do pošty)
0.86 (nnq|barv*|rozměr*|odstín*|formát*|písmo|fotk*|text*|výsled*|skutečnost|realita) ~~ (liší|neodpovíd*|nesedí|nesouhlasí|rozchází) ~ (od|se|natolik|tomu|s)?
0.86 (nnq|liší|rozchází) ~ (se)? ~ (od|s) ~ (schválen*|nátisk*|návrh*|zadán*|zadání|objednáv*|dohod*|vzork*|domluv*|předlo*)
0.86 (nnq|na|ve|v) ~ (titulní straně|obálce|plakátu|letáku|webu|stránkách|vizitkách|katalogu|tabuli|pozvánce|pozvánkách|přebalu|etiketách|etiketě|smlouvě|výkazu|výplatní pásce) ~ (je|jsou|stojí|máte|svítí|chybí|visí|mám|máme) ~ (cizí*|špatn*|jin*|chyb*|překlep*|star*|hrub*|loňsk*|křivě|křivý|křivá|křivé|křivou|nesmysl*|konkurenc*|polovin*|jméno)
0.86 (nnq|zkomolil*|komolíte|zkomolen*|přejmenovali|prohodil*|přehodil*|zaměnili|popletli) ~ (jste|mi|nám|jsou)? ~ (jméno|jména|příjmení|název|názvy|fotk*|stran*|datum|čísl*|obráz*|popisk*|adres*)
0.86 (nnq|nedává|nedávají|nedávalo) ~ smysl; (nnq|plné|plná|plný|plno|samá|samé) ~ (hrubek|hrubka|hrubky|chyb|překlepů|překlepy|nesmyslů|pravopisných|nedodělků|kiksů)
0.86 (nnq|otrocky|doslovně|doslova|kostrbatě) ~ přelož*; (nnq|přelož*) ~ (otrocky|doslovně|kostrbatě|strojově|překladačem|špatně|jako); (nnq|horkou jehlou|hlavu ani patu|hůl by se zlomila|pod vší kritiku|pod kritiku|pod psa)
0.86 (nnq|obrázky|fotky|fotografie|tisk|písmo|text*|logo|video|zvuk) ~ (je|jsou|byly|bylo|byl)? ~ (úplně|celé|hrozně)? ~ (rozmazan*|neostr*|tmav*|přepálen*|nečiteln*|rozpixel*|křivě|křivý|křivá|křivé|křivou|useknut*|posunut*|bled*|jin* než|plné hrub*|plný chyb)
0.86 (nnq|omylem|nedopatřením|klidně|prostě) ~ (jste)? ~ (poslali|rozeslali|smazali|vymazali|zveřejnili|odeslali|přepsali|odpojili|vypnuli|prozradili)
0.86 (nnq|rozeslali|poslali|prozradili|vyzradili|zveřejnili) ~ (jste)? ~ (naše|naši|cizí|osobní|důvěrn*|mzdy|výplat*|hesla|interní|ceny|cen) ~ (data|údaje|ceny|pásk*|dokument*|všem|klient*|jin*|třet*)?
0.86 (nnq|kvůli|díky|vinou) (vám|vaší chybě|vaší nedbalosti|vašemu omylu|vaší hlouposti|tomu) ~~ (přišl*|ztratil*|museli|musel*|dostal* pokut*|zaplatil*|nemám*|stál*|prodělal*|nestihl*|propásl*)
0.86 (nnq|přišli|přišel|přišla) ~ (jsme|jsem)? ~ o (data|zakázk*|klient*|zálohy|objednávk*|peníze|zákazník*|dotac*|tržb*|fotky|maily|víkend*) ~
0.86 (nnq|nezálohoval*|neuložil*|nezkontroloval*|nepřekontroloval*|nepřečetl* po sobě|neověřil*) ~ (jste|nikdo|to|si|ani)?; (nnq|kontroluje|kontroloval|přečetl|přečte) ~ to ~ (u vás|po vás|vůbec) ~ někdo
0.86 (nnq|zase|opět|znovu|už zas|pokaždé|vždycky|vždy) ~ (chyba|špatně|blbě|spadl*|nejede|nejde|nefung*|rozbit*|stejn* chyb*|to samé|překlep*|výpadek)
0.85 (nnq|čekal*|očekával*|představoval*) ~ (jsme|jsem|bych|přece|od vás|si)? ~ (něco jin*|úplně jin*|víc|lepší|kvalit*|profesionál*|trochu|aspoň|přece)
0.85 (nnq|udělali|napsali|přeložili|nakreslili|navrhli|vyrobili) ~ (jste)? ~ (to)? ~ (špatně|blbě|naopak|obráceně|jinak|křivě|podle starého|ze starých)
0.85 (nnq|rozdávat|používat|použít|ukázat|vytisknout|vydat|pustit ven|zveřejnit) ~ (to|ho|je|ji|se)? ~ (nnq|nebudeme|nebudu|nedá|nelze|nemůžeme|nemůžu|nejde|stydím*)
0.85 (nnq|musela|musel|museli|musí) ~ (jsem|jsme|se)? ~ (po vás|za vás) ~; (nnq|polovina|půlka|polovinu|třetina) ~ (věcí|textu|fotek|stránek|položek|údajů|produktů|odkazů|obrázků)? ~ (chybí|nefung*|nejde|nesedí|je špatně)

[complaint.neglect]
0.85 (nnz|@nth) pokus; (nnz|ozvete|ozveš|zavoláte|odpovíte|odepíšete) ~ (se)? ~ (mi|nám)? ~ (někdy|vůbec|ještě někdy|aspoň|konečně)
0.85 (nnz|chápu|rozumím|chápeme) že ~ (máte|jste|jsou) ~ (větší|důležitěj*|jiné|lepší|zajímavěj*) ~ (zakázk*|klient*|projekt*|starost*|věc*|priorit*|zákazník*)
0.85 (nnz|dřív|dříve|kdysi|předtím|bývalo|bejvalo) ~ (jste|zvykem|se)? ~ (aspoň|alespoň|někdo|mi|nám)? ~ (zeptali|ptali|zavolali|ozvali|volali|odpovídali|věděli|znali|přišli|stavili|zastavil*|odpověděli)
0.85 (nnz|přestali|přestal|přestala) ~ (jste)? ~ (volat|chodit|ozývat|odpovídat|komunikovat|zajímat|věnovat|zvedat|odepisovat)
0.85 (nnz|předali|předal|přehodili|přidělili|šoupli|dostali) ~ (jste|jsme)? ~ (nás|mě)? ~ (juniorovi|juniora|stážist*|brigádník*|nováčk*|nikomu)
0.85 (nnz|mění|střídá|střídají|vyměnil*) ~ se ~ (nám|u nás|každý|pořád)? ~ (správce|konzultant*|kontakt*|účetní*|projekťák*|lidi|lidé|account*|manažer*); (nnz|každý měsíc|pokaždé|zase|vždycky) ~ (někdo)? ~ (nový|jiný|jiná|nová) ~ (člověk|správce|účetní|kontakt|konzultant*|hlas|kolegyně|kolega)
0.85 (nnz|zapomněli|zapomněl*) ~ (jste|že)? ~ (na)? ~ (nás|existujeme|existuji|naši|o nás); (nnz|existujeme|existuji) ~ (pro vás|ještě|vůbec|pořád)
0.85 (nnz|neznáte|nepamatujete|nevíte) ~ (si)? ~ (ani|už)? ~ (jméno|jak se|naše|kdo jsme|naši|mě|nás); (nnz|oslovili|oslovujete|oslovil*) ~ (mě|nás|jste)? ~ (cizím|jiným|špatným) jménem
0.85 (nnz|jako) ~ (vzduch|hadr|otravný hmyz|číslo|žebrák*|malého kluka|malou holku|prosebník*) ~; (nnz|klepat|klepám|buším|ťukám) ~ (na dveře|na vrata)
0.85 (nnz|dozvědět|dozvěděl*|dozvídám*|dočíst|dočetl*) ~~ (z|ze|od|až) ~ (tisku|novin|facebook*|internet*|jiných|cizích|třetí*|automatick*|náhod*|sousedů|konkurence)
0.8 (nnz|opakovaně|marně|zbytečně|neúspěšně|dvakrát|třikrát|čtyřikrát|pětkrát|několikrát) ~ (volám|voláme|píšu|píši|píšeme|sháním|žádám|žádáme|zkouším|ptám|ptáme|urguj*|upozorňuj*|volala|volal|psal*|ptal*|upozorňoval*|upozornil*)

[complaint.cost]
0.86 (rozpočet|cena|účet|částka|faktura) ~ (nám|se|jaksi|nějak|opět)? ~ (nabobtnal*|utekl*|ujel*|narostl*|nafoukl*|vyletěl*|vyšplhal*|přerostl*)
0.86 (levné|laciné|levný|levná|nejlevnější) ~ (to)? ~ (nnz|není|nebylo|nejste|nebyl*|nejsou); (nnz|není|nebylo|nejste) ~ (to)? ~ (zrovna|právě|úplně)? ~ (levné|levný|levná|laciné|nejlevnější|levní|nejlevnějš*)
0.86 (málo muziky|málo muziky za|hodně peněz|spousta peněz|spoustu peněz|kopec peněz|ranec peněz|balík peněz) ~ ; (platíme|platím) ~ (vlastně)? ~ za (nic|vzduch|prázdno|to že nic|dobré slovo)
0.86 (za|za tyhle|za ty|za takové|za takovéhle|za tyto) (peníze|prachy|love) ~ (bych|by|bychom|mám|máme|mohl*|seženu|koupím|čekal*|dostanu|dostanete) ~
0.86 (ani|vůbec|vždyť) ~ (jste)? ~ (na to)? ~ (nnz|nesáhli|nesáhl|nehnuli) ~ (na to)?; (nnz|přeplácíme|přeplácím|přeplatil*|přepláceli)
0.86 (# tisíc|# tisíc|#|tolik) ~ (za|na) (měsíc|hodinu|stránku|den|jeden|jednu|pár) ~~ (vždyť|vážně|fakt|zbláznil*|hodně|moc|přehnan*|drah*|sotva|to je|snad)

[escalation]
0.85 @boss ~ (je|dávám|má|máte|přidávám|čte)? ~ (v kopii|v kopiích|do kopie|na vědomí|v cc); (kdo je|jméno|kontakt na|spojení na|telefon na) ~ (váš|vašeho|vaši)? ~ (nadřízen*|@boss)
0.85 (jdu|půjdu|půjdeme|jdeme|obrátím|obrátíme|napíšu|zavolám|volám|píšu) ~ (rovnou|přímo|s tím|se)? ~ (za|na|k) ~ (vaším|vašeho|vašemu|pana|panem|paní)? ~ (@boss)
0.85 (můj|moje|náš|naše|mého) (@boss|nadřízen*) ~~ (ptá|zuří|chce|žádá|diví|tlačí|požaduje|naštvan*|řeší|ví|viděl*); (šéf|šéfová|ředitel|ředitelka|vedení|majitel) ~ (se)? ~ (mě|mne|nás) ~ (ptá|ptají|tlačí|honí)

[request]
0.8 (jaký|jaká|kolik|kdy|jak) ~ by ~ (byl|byla|bylo|stál|stála|stálo|šlo|vyšlo|vyšel|trval*) ~; (zajímal*|zajímá) ~ (by)? ~ (mě|nás) ~
0.8 (zvládl|zvládla|zvládli|stihl|stihla|stihli|uměl|uměli|uměla|mohl|mohla) ~ (bys|byste|by) ~; (koukl*|mrkl*|podíval*|poslal*|napsal*|zavolal*|připravil*|udělal*|opravil*) (bys|byste) ~

[urgent]
0.85 (výroba|stavba|provoz|linka|expedice|prodej|práce|ordinace) ~ (kvůli|díky) (ní|němu|tomu|vám|nim|těm|té) ~ stojí; (potřebuji|potřebuju|potřebujeme) ~ (to|ho|ji|je|mít)? ~ (mít)? ~ (dnes|dneska|zítra|zejtra|do zítra|do zítřka|hned|do hodiny|okamžitě|ihned|rychle)
0.85 zítra ~ (je|bude|už je|to je) pozdě; (jinak|pak) ~ (propadne|propadnou|přijdeme o|prošvihneme|je pozdě|hrozí pokuta); (uzávěrka|deadline|termín|odevzdání) ~ (je)? (dnes|zítra|dneska|zejtra|pozítří); kvapně; (čas|hodiny) se krátí

[praise]
0.85 (jakou|takovou|velkou|obrovskou|ohromnou) radost ~; radost ~ (z|ze) ~~ (mají|máme|mám|měli|udělal*); (mají|má|měli|máme|mám) ~ z ~ (něj|ní|toho|nich|kalendáře|webu) ~ radost
0.85 (nnp|nenašel|nenašla|nenašli|nevidím|nevidíme|není) ~ (nic|ani čárku|jediná věc|jedinou věc) ~~ (změnil*|vytkl*|opravil*|vytknout|předělal*|změnit|vyčetl*)
0.85 (odevzdali|dodali|předali|poslali|dokončili|hotov*|stihli) ~ (jste|to|ho|ji)? ~~ (o den dřív*|o dva dny dřív*|o týden dřív*|# dny dřív*|před termínem|s předstihem|dřív než)
0.85 (v|ve) takové (kvalitě|podobě|rychlosti|úrovni) ~; (přesně|to je|úplně|prostě) (ono|vono|trefa|trefa do černého); (máte|máš) ~ u (mě|nás|mne) ~ (pivo|kafe|flašk*|lahev|dort|panák*|víno|večeři|oběd)
0.85 (brečím|pláču|slzím|brečela|plakal*) ~ (štěstím|dojetím|radostí|smíchy); (nestačím|nestačil*) (zírat|se divit|žasnout); (zírám|zíráme|žasnu|žasneme) ~ (jak|co|na|nad)?; jedna báseň; jedním dechem
0.85 (takových|víc takových|více takových) ~ (lidí|ajťáků|účetních|firem|překladatel*|grafik*|dodavatel*|chlap*|holek) ~ (kdyby|by|je málo|víc|potřeb*|máme málo)?; kdyby bylo víc ~
0.85 (bez vás|kdyby nebylo vás|nebýt vás) ~ (bych|bychom|by|to)? ~ (nnp|nezvládl*|nedal*|nestihl*|byl*|nebyl*|to); (nemůžu|nemohu|nemůžeme|nemohli|nemohl*) ~ (si|se|vás|od)? ~ (vynachválit|vynadívat|odtrhnout)
0.85 (udělal*|děláte) ~ (jste)? ~ (nám|mi) ~ (radost|den|obrovsk* radost); (spadl|spadnul) ~ kámen ze srdce; (máte|má) ~ (můj|náš|obrovský|velký) obdiv; (vytřel*|vytřeli) ~ zrak; (je na vás|na vás je) (spoleh|spolehnutí)
0.85 (rozchodil*|opravil*|vyřešil*|zprovoznil*|spravil*|nahodil*) ~ (mi|nám|to|jste)? ~ (za|během|v neděli|o víkendu|v noci|do) (dvacet|deset|pět|půl|hodin*|chvil*|minut*|#|večer|patnáct)
0.85 (každému|všem|pořád|všude) ~ (ho|ji|to|je|se)? ~ (ukazuje|ukazuji|ukazuju|ukazují|ukazujeme|chlubí|chlubím|chlubíme); (pověsil*|zarámoval*|vystavil*) ~ (si|jsme|ho|ji)? ~ (nad|na zeď|na čestn*|do výlohy|v kanceláři)
0.85 (hráli|hrály|mluvili|mluví|zpívali|zpívají|vzpomínají|vyprávějí) ~ (ji|ho|o tom|si|ještě)? ~ (ještě|dodnes|v pondělí|celý týden|celou cestu)

[growth]
0.85 (rádi|rád|ráda|určitě|znovu|opět) ~ (bychom|bych|bysme)? ~ (vás|se na vás|tě) ~ (znovu|opět|zase)? ~ (oslovili|oslovil*|obrátili|obrátil*|využili|využil*|objednali|objednal*|pozvali|zapojili|přizvali)
0.85 (přihrál*|dohodil*|poslal*|nasměroval*|odkázal*) ~ (jsem|jsme) ~ (ti|vám|k vám|na vás|za vámi|k tobě|na tebe|za tebou) ~ (@rel|zákazn*|klient*|zakázk*|kšeft*|dva|tři|lidi)
0.85 (naúčtuj|naúčtujte|fakturujte|vyfakturujte|vystavte|zapište) ~ (mi|nám|mně)? ~ (rovnou)? ~ (další|příští|i další|i příští) ~ (rok|období|sezón*|kvartál|pololetí)
0.85 (chystáme|připravujeme|plánujeme|máme v plánu|čeká nás|rozjíždíme|otevíráme) ~ (v|na)? ~ (další|nov*|druh*|třetí|příští) ~ (výstav*|knih*|projekt*|kampaň|poboč*|prodejn*|ročník|provoz*|sérii|etap*|web*|film*|kolekc*|halu|dům|kavárn*|ordinac*) ~~ (vás|s vámi|u vás|pro vás|od vás|rádi|počítáme|oslovili)
0.85 (chtěl|chtěla|chtějí|chtěli|chce) ~ (by)? ~ (taky|také|to samé|něco podobného|takový|takové|takovou) ~ (web*|logo|stránk*|katalog*|takov*|to|stejn*|fotk*|něco)
0.85 (předal*|dal*|poslal*) ~ (jsem|jsme) ~ (váš kontakt|vaši vizitku|vaše číslo|tvůj kontakt|tvoje číslo|kontakt na) ~; (uzavřít|podepsat|podepíšeme|uzavřeme) ~ (s vámi)? ~ (novou|rámcovou|dlouhodobou|víceletou|na další) ~ smlouv*
0.85 (navýšení|navýšit|přidat|přidání|rozšíření|rozšířit|dokoupit|doplnit|přikoupit) ~ (o)? ~ (počtu|počet|#|další*|dalších|nov*|@num) ~ (licenc*|uživatel*|hodin|schránek|pracoviš*|jazyk*|kus*|míst*|modul*)

[meeting.off]
0.85 (na|v) ~ (poradě|schůzce|callu|jednání|setkání|prohlídce|školení|workshopu) ~ (se)? ~ (bohužel|tentokrát|nakonec)? ~ (nnn|neuvidíme|nepotkáme|nesejdeme|nebudu|nebudeme|nemohu|nemůžu|chybět)
0.85 (schůzka|porada|jednání|call|prohlídka|školení|workshop) ~ (se|dnes|zítra|tedy|bohužel)? ~ (nnn|nekoná|neuskuteční|odpadá|odpadne|ruší|nebude|padá|odkládá|posouvá|přesouvá)
0.85 (musím|musíme|chtěl* bych|potřebuj*|potřeboval* bych|bohužel) ~ (to|ji|ho|schůzk*|náš|naši)? ~ (odpískat|zrušit|přeložit|přesunout|odvolat|odložit|přehodit) ~ (naš*|schůzk*|call|dnešní*|zítřejší*|na|@day|porad*|to)?
0.85 (dneska|dnes|zítra|zejtra|@day) ~ (to)? ~ (nnn|nedám|nedáme|nezvládnu|nezvládneme|nevychází|nestíhám|nepůjde) ~; (nnn|nevychází|nevyjde|nehodí) ~ ~ (nedáme|nešlo|mohli|dáme)
0.85 (nedáme|dáme|nechme|necháme|přehodíme|přesuneme) ~ (to|ji|ho) ~ (radši|raději|na|až) ~ (příští|další|@day|jindy|jiný|až|ten|týden)
0.85 (jsem|jsme) ~ (marod|marodím|nastydl*|v karanténě|uvízl*|uvíznul*|zasekl*|v koloně|v zácpě) ~~ (nedorazím|nestíhám|nestihnu|zruš*|přesun*|přelož*|odlož*|schůz*|nepřijdu|nebudu|jindy|později)

[auto]
0.45 (nebudu|nejsem|budu) ~ k zastižení; (po|ihned po) (svém|mém)? návratu ~ (odpovím|se ozvu|ozvu|budu); (vracím|vrátím) se ~ (#|v|do|dne|@day); zpět budu ~ (#|v|@day)
0.6 (ve|v) ~ (společnosti|firmě|agentuře|úřadu|kanceláři) ~~ (již|už) nepracuj*; (obracejte|obraťte) se ~ prosím ~ na ~ (kolegu|kolegyni|kolegy|mého|mou|adresu|recepci)
0.45 (do|od) # ~ # ~ (čerpám|mám|jsem|budu) ~ (dovolen*|na dovolen*|mimo); (mám|máme|čerpám|čerpáme) ~ dovolenou

[mood]
0.05 problém (byl|je|byla) (v|ve|u|na); problém vyřešen*; (už|zase) ~ (jede|jedou|funguje|fungují|běží|chodí)
-1.2 (líp|lépe) ~ (by|to|zvládl*|udělal*)? ~ (překladač|google|stroj|automat|dítě|stážista|brigádník|robot|laik); (zadarmo|zdarma) ~ (líp|lépe)
0.8 nedají dopustit; nedá dopustit; nedám dopustit; (nechválí|nepochválí) nikdy; (mimo|jako z) vesmír*
0.8 (přihrál*|dohodil*|posílám) ~ (ti|vám|k vám) ~ (@rel|kamarád*|klient*); (naúčtuj|fakturujte|zapište) ~ další rok
-1 pod vodou; (naformátoval*|navrtal*|provrtal*|prorazil*|překopl*|přesekl*|poškrábal*|propálil*|zatopil*)

[complaint.quality]
0.8 (nnq|naformátoval*|navrtal*|provrtal*|prorazil*|překopl*|přesekl*|vytopil*|poškrábal*|propálil*|zatopil*|rozmlátil*|ohnul*|polil*) ~ (jste|nám|mi|vaš*|topení|strop|stěn*|kabel*|trubk*|potrubí|jiný|jinou|podlah*|notebook|disk|dveř*|auto|celý|celou|vod*)
0.85 (nnq|stojí|stojíme) pod vodou; (nnq|líp|lépe) ~ (by|to|zvládl*|udělal*)? ~ (i|by)? ~ (překladač|google|stroj|automat|robot|laik); (nnq|zadarmo|zdarma) ~ (líp|lépe|by)
0.85 (nnq|pořád|stále|furt|zase) ~ (tvrdí|hlásí|ukazuje|píše|počítá|vypisuje|vyhazuje) ~ (že|v|chyb*|špatn*|star*|nesmysl*|#)
0.85 (nnq|po|od) ~ (vaší|vašem|vašich|té|víkendové|noční|poslední|včerejší|páteční) ~ (aktualizac*|údržb*|zásahu|odstáv*|migrac*|úprav*|opravě|výměně|instalac*) ~~ (leží|nejde|nejede|nefung*|zmizel*|spadl*|stojí|neběží|nevidí*|nemůž*)
0.85 (nnq|nevidí|nemohou|nemůžou|nemůžeme|nemůžu) ~ (zakázky|objednávky|data|tisknout|pracovat|fakturovat|prodávat|nic dělat)

[complaint.neglect]
0.85 (nnz|aniž) ~ (byste|by|bys) ~ (ho|ji|to|je|si|se|mi)? ~ (četl*|přečetl*|otevřel*|podíval*|zeptal*|odpověděl*|ozval*|řekl*|upozornil*|vysvětlil*|omluvil*)

[complaint.cost]
0.86 # (tisíc|korun|eur|kč|tis) (měsíčně|ročně|za měsíc|za hodinu|za stránku) ~~ (moc|hodně|dost|drah*|přehnan*|přemrštěn*|příliš|vysok*|už neutáhn*|nezvládn*|nemáme na)

[payment.refused]
0.85 (nno|platbu|platby|úhradu|zbytek|doplatek) ~ (tedy|proto)? ~ (zadržuji|zadržuju|zadržím|zadržujeme|pozastavuji|pozastavuju)

[growth]
0.85 u vás ~ (objednat|objednáme|objednám|objednávám|objednáváme) ~ (i|ještě|taky|také|znovu|další*); (objednat|objednáme|objednám) ~ u vás ~ (i|ještě|taky|také|znovu|další*)

[request]
0.5 prosím; prosíme; poprosím; poprosíme; prosim
0.8 (vyřiďte|vyřiď) ~ (to|prosím|objednávk*|žádost*|požadav*|reklamac*) ; (zvedněte|nahoďte|spusťte|zprovozněte|rozjeďte|rozchoďte|opravte) ~ (to|ho|ji|server|web|systém)

[third]
dodavatel* ~ (má|mají|nestíhá|nedodal*|nestihl*|má zpoždění); náš dodavatel ~~ (zpožd*|nedodal*|skluz*|nestíh*)

[negators]
# we ourselves are late
(omlouvám|omlouváme|promiňte|promiň|pardon|sorry) ~~ že ~~ (otálím|otálíme|čekat|čekáte|pozdě|dlouho|nestih*|zapomn*|neozval*|neodpověděl*|nereagoval*|nedorazil*|trvá|trvalo|mlčím)
(omlouvám|omlouváme|promiňte|promiň|pardon|sorry) ~ za (zpoždění|prodlevu|pozdní|opožděn*|skluz|zdržení); nespěch*; nespěcháme; není kam spěchat

[payment.delayed]
0.8 (nno|na) (ni|fakturu|to|ně|zaplacení) ~ (tento měsíc|teď|prostě|zatím|bohužel|fakt)? ~ (nemám|nemáme|nezbývá|nezbylo|není)
0.8 (nno|neposlal*|nepřišl*|nepřišla|nedorazil*|nepřipsal*|nedostal*) ~ (nám|mi|jsme|jsem|ještě|zatím)? ~ (dotac*|grant*|provize|proviz*|peníze z|peníze od|úhrad* od|příspěv*)

[leaving]
0.85 (od|od nového|od příštího) ~ (@month|roku|pondělí|teď) ~~ (budu|budeme|si|to) ~~ (sám|sama|sami|samy|vlastními)
0.85 (si|to|je) ~ (budu|budeme) ~ (dělat|psát|řešit|spravovat|vést|překládat|fotit) ~ (sám|sama|sami); (už)? ~ to ~ pro (mě|nás|mne) ~ (nnl|nemá) ~ smysl
0.85 (správu|účetnictví|web|kampaně|reklamu|agendu|překlady|podporu) ~~ (přebírá|převezme|převzala|převzal|povede|zajistí) ~ (jin*|nov*|náš|vlastní|někdo)

[complaint.cost]
0.86 (po|kvůli|díky) ~ (posledním|tom|vašem|dalším|tomu|poslednímu)? ~ (zdražení|navýšení|zdražování) ~; (zdražení|navýšení) ~ (už|nás|mě|neakcept*|nemůžeme|je pro)

[complaint.neglect]
0.85 (nnz|@nth|čtvrtého|pátého|šestého) ~ (účetní*|správc*|konzultant*|projekťák*|kontakt*|grafik*|account*|technik*) ~ (za|u vás|tento|letos|během|v tomto)
0.85 (nnz|@nth|čtvrtého|pátého|šestého) (účetní|účetního|správce|konzultanta|grafika|manažera) ; (nnz|ani) ~ (se)? ~ (nnz|nepředstavil*|nepředstavili|nepozdravil*|neomluvil*|nerozloučil*); (nnz|připomínám|píšu) ~ (se)? ~ do třetice

[escalation]
0.85 (řeší|převzal*|přebírá|zajímá|vyřizuje) ~ (to|ji|ho|se|už|přímo|osobně|teď)? ~ (přímo|osobně)? ~ (náš|naše|můj) ~ (generální|výkonn*|finanční|obchodní|provozní|pan|paní)? ~ @boss

[complaint.quality]
0.86 (nnq|vypadává|padá|odpojuje|seká) ~ (se)? ~ (každ*|pořád|neustále|furt|několikrát|co chvíli|po pár); (nnq|platby|karty|objednávky|terminál|mail) ~ (kartou|online)? ~ (nejdou|nejde|nechodí|nefung*)
0.85 (nnq|hosté|hosti|zákazníci|klienti|lidi|lidé) ~ (nám|mi|kvůli)? ~ (odcház*|odešl*|utíkají|utekli|volají|nadáv*|stěžují|čekají)

[meeting.off]
0.85 (omlouvám|omlouváme|sorry|pardon|promiň|promiňte) ~ (se)? ~ za (včerejšek|včerejší|dnešní neúčast|neúčast|tu schůz*|ten call|pondělní|páteční|zmeškan*)
0.85 (ten|náš|tu|naši|ta) ~ (call|hovor|schůzk*|porad*|termín) ~ (mi|nám)? ~ (úplně)? ~ (vypadl*|uteklo|utekl*|vypadla|z hlavy); (mi|nám) ~ (ten|ta|náš)? ~ (call|hovor|schůzka|porada|termín) ~ (vypadl*|utekl*)

[auto]
0.6 (jsem|budu) ~ na (mateřské|rodičovské|nemocenské|neplaceném) ~ (dovolené|volnu)?
0.45 s ~ (požadavky|dotazy|žádostmi|záležitostmi|čímkoli) ~ (se)? ~ (prosím)? ~ (obracejte|obraťte|obracet) ~ na

[growth]
0.8 (posílám|zasílám|posíláme|přikládám) ~ (proto|tedy|vám)? ~ (další|nov*|ještě) ~ (dva|dvě|tři|zakázk*|výkres*|text*|dokument*|smlouv*|překlad*|objednáv*)

[payment.query]
0.8 (vám|k vám|u vás|už) ~~ (platba|peníze|úhrada|převod) ~~ (dorazil*|přišl*|naskočil*|připsal*|došel); (je|byla|máte) ~ (faktura|záloha|fa) ~~ (už)? ~ (zaplacen*|uhrazen*|proplacen*|připsán*)

[payment.refused]
0.85 @paidp (nebude|nebudou|být nemůže); (proplacen*|placen*) (nebude|nebudou); (nebude|nebudou) @paidp ~~ (dokud|protože|neboť|jelikož|než|až do)
0.45 (nebude|nebudou) ~ @paidp

[payment.delayed]
0.8 (nno|nebude|nebudou) ~ @paidp ~ (včas|v termínu|dnes|dneska|tento|do|před|hned|zítra); (nno|@paidp) ~ (bude|budou) ~ (až|později|se zpožděním|opožděně|teprve)
0.8 (nno|bude|budou) ~~ @paidp ~ (až|později|se zpožděním|opožděně|teprve|s prodlením)

[mood]
-0.6 (výhradně|jedině|pouze) s (vaším|vaší|jednatelem|ředitelem|šéfem|vedením|majitelem); přehazuj*; (nepovedl*|nepoveden*|nepovedené)
1 (s nikým|nikde) ~ (nnm|nespolupracoval*|nepracoval*|nebyl*) ~ (tak|takhle)? ~ (dobře|líp|lépe|spokojen*); (tak|takhle) (vzorně|dobře|pěkně|poctivě|pečlivě|krásně) (vede|dělá|vedou|dělají|připravil*|udělal*); s přehledem

[payment.disputed]
0.94 (řekli|řekl|řekla|tvrdili|slíbili|říkali) ~ (mi|nám)? ~~ (je to|bude|máme|mám) ~ (v|součástí) (paušálu|ceně|paušále|nabídce|smlouvě|rámci); (mělo|měla|má) ~ být ~ (v paušálu|v ceně|součástí|v rámci paušálu|zdarma|bez příplatku)
0.94 (účtujete|účtuješ|fakturujete|naúčtoval*|vyfakturoval*) ~ (si|nám|mi|jste)? ~ (#|@num) hodin*; (za|na) ~ (výměnu|opravu|změnu|úpravu|přepsání|jeden|jednu|pár) ~~ (účtujete|fakturujete|naúčtoval*|hodin*) ~ (hodin*|#|@num)

[payment.refused]
0.85 (nno|zbytek|doplatek|peníze|platbu|zálohu) ~ (ceny|částky|peněz)? ~ uvidíte ~ (až|teprve|leda)

[complaint.quality]
0.8 (nnq|nepovedl*|nepoveden*|zkažen*|zpackan*|zfušovan*|zbastlen*|zprasen*) ~ (se|jste|nám|@work|třech|tisk*)?

[complaint.neglect]
0.85 (nnz|přehazujete|přehazují|přehazuje|přehazovali) ~ (si)? ~ (nás|mě|odpovědnost|zodpovědnost|vinu|to|mezi|jako); (nnz|pořád|stále|dodnes|ani|dosud) ~ (nnz|nevím|nevíme|netuším|netušíme) ~ (kdo|komu|na čem|jak|kdy|co|s kým) ~
0.8 (nnz|každý|jeden|všichni) ~ (se|to)? ~ (vymlouv*|svádí|svádíte|hází) ~ (na)? ~ (druhého|jiného|ostatní|někoho|kolegu)

[complaint.delay]
0.8 (nnd|od) (srpna|září|října|července|června|května|léta|jara|ledna|února|března|prázdnin) ~~ (pořád|stále|dosud|ještě) ~ (nnd|nevím|nevíme|nemám|nemáme|není|nikdo)

[praise]
0.85 (ptal*|ptá|ptají|zeptal*) ~ (se)? ~ kdo (nám|vám|mi|to) ~~ (dělal*|vede|navrhl*|překládal*|fotil*|dělá|tvořil*|šil*|připravil*|stavěl*); (s nikým|nikde) ~ (nnp|nespolupracoval*|nepracoval*) ~ (tak|takhle)? ~ (dobře|líp|lépe)
0.85 (tak|takhle) (vzorně|dobře|pěkně|poctivě|pečlivě|krásně|přehledně) ~ (vede|dělá|vedou|dělají|připravil*|udělal*|vysvětlil*|postaral*); (zvládl*|zvládli) ~ (to|jste|jsme)? ~ s přehledem; (závidí|závidím|závidíme) ~ (nám|vás|vám|takov*)
0.85 (běží|jede|funguje|šlape|vypadá) ~ (to)? ~ (jak|jako) ~ (má|nové|nový|nová|víno|po másle|hodinky); (super|skvělá|bezva|prima|zlatá|dobrá) (parta|partie|tým|lidi|firma|služba); (paní|pán|všichni|i) ~ (slyšel*|viděl*|chválil*) ~ každé slovo

[growth]
0.85 (smlouvu|rámcovku|paušál) ~ (vám|s vámi)? ~ (rád|ráda|rádi)? ~ (podepíšu|podepíšeme|podepíši|prodloužím|prodloužíme|obnovím|obnovíme)

[negators]
(jsem|jsme) ~ opravil* ~ (chyb*|překlep*|hrubk*|drobn*|nesrovnal*); opravil* (jsem|jsme) ~ (chyb*|překlep*|hrubk*|drobn*)

[third]
(s vámi|s vaším|s vaší|s vašimi|vás|vašeho) ~~ (nesouvisí|netýká|nemá společn*|nemá co dělat)

[request]
0.7 (kolegyně|kolega|zaměstnanec|zaměstnankyně|nováček|šéf|skladník|asistentka) ~~ potřebuje ~; potřebuje ~ (notebook|přístup|účet|heslo|licenci|email|schránku|telefon|vizitky)

[growth]
0.8 (minule|loni|posledně) ~ (jsme)? ~ (brali|objednali|měli|vzali|dělali) ~~ (tentokrát|letos|teď|nyní) ~ (prosím|bereme|chceme|potřebujeme|#|rovnou)

[mood]
1.5 (jede|běží|šlape|funguje|slouží) ~ (jak|jako) ~ (víno|hodinky|po másle|nové|nový|nová|švýcarky); klobouček; ušetřil* ~ (nerv*|starost*|čas|peníz*|peněz|práci); (mýlil*|spletl*) jsem se ~~ (rád|ráda|přizn*)
1.2 (rád|ráda|rádi) to přizn*; (nikdy|nikde) ~ (líp|lépe|lepší|hezčí); za vším ~ (vidím|vidíme) ~ vás; jak malé děti; jako malí
-1 ani vidu; ani slechu; na obtíž; (hodit|vyhodit|hodil*|utopil*|spláchl*) ~ (do vltavy|do vody|z okna|oknem|do kanálu|do záchodu|do koše); trapas; (vaš*|další|tohle je|to je) (průšvih|průser*|malér)
-1.2 nová móda; aspoň bude; alespoň bude; (asi|nejspíš|zřejmě) ~ (jiný|jiné|vaše) (kalendář|počty|matematika|čas|století); pojem relativní; (kolik|kolikátý) ~ (ještě|se dá)
-1 (roztrhl*|trhá) se pytel; (dost|plné zuby) ~ (vymlouv*|slib*|výmluv*|toho); (ztratil*|ztrácím*|ztrácíte) ~ (důvěr*|víru|tvář); zpronevěř*; zlehčuj*; bagatelizuj*; zatlouk*

[complaint.delay]
0.8 (nnd|k dnešku|k dnešnímu dni|ke dnešku) ~ (je to|to je|uběhlo|už) ~ # (dní|dnů|týdnů|měsíců); (nnd|za každý den) prodlení; (nnd|termín|datum|předání) ~ (bylo|byl|byla) ~ (# |@day|@month|minul*|včera)
0.8 (nnd|před) (měsícem|týdnem|dvěma týdny|třemi týdny|dvěma měsíci|# týdny|# dny|půl rokem|rokem) ~~ (jste|slíbil*|tvrdil*|říkal*|ujišťoval*|měl* být|sliboval*) ~~ (slíbil*|tvrdil*|říkal*|ujišťoval*|hotov*|že|jen|už)
0.8 (nnd|chybí|zbývá|schází) ~ (už)? ~ (jen|jenom|pouze) ~ (tlačítko|maličkost|doladit|drobnost*|detail*|pár) ~~ (už|@num|měsíc*|týdn*|říkal*|slyším)?
0.8 (nnd|nehnulo|nehnul*|nepohnulo|nepohnul*) ~ (se)? ~ (nic|ani|o píď|o milimetr|z místa|vůbec)?; (nnd|ani vidu|ani slechu|na mrtvém bodě|u ledu|zamrzl*|usnul*|stojí na místě|na bodě nula|v nedohlednu|ve hvězdách)
0.8 (nnd|na) (@period|@nth) ~ (urgenc*|pokus*|výzv*) ~ (a|stále|pořád|nic); (nnd|bez) ~ (nového|náhradního|jediného) termínu

[complaint.neglect]
0.85 (nnz|ani vidu|ani slechu|na obtíž|do telefonu nikdo|nikdo do telefonu|telefon zvoní|zvoní do prázdna|hluchá linka|mrtvá linka)
0.85 (nnz|nepřišel|nedorazil|nestavil|neukázal) ~ (se)? ~ (z vaší strany|od vás|z vás|za vás)? ~ (nikdo|ani jeden) ; (nnz|nikdo) ~ (z vás|od vás|z vaší) ~ (nnz|nepřišel|nedorazil|neukázal|neozval|nestavil|nezavolal)
0.85 (nnz|zmizeli|zmizel|odmlčeli|odmlčel|propadli|zapadli) ~ (jste|se)? ~ (jak|jako|pára|beze|po zemi|do země)?; (nnz|po podpisu|po zaplacení|jakmile jsme zaplatili|co jste dostali) ~~ (zájem|ticho|nikdo|ani|přestal*|konec|zmizel*|odmlčel*)
0.85 (nnz|dělá|dělají|děláte) ~ (jako že|že) ~ (nás|mě|neexist*|neslyš*|nevid*); (nnz|odbyl*|odbyli|odpálkoval*|odkázal*) ~ (mě|nás|jste)? ~ (frází|na formulář|na chat*|na infolinku|na faq|jednou větou|s tím že)

[complaint.quality]
0.86 (nnq|odešl*|strhl*|poslal*|vytiskl*|naúčtoval*|objednal*|vyplatil*) ~ (se|jste|všem)? ~ (dvakrát|třikrát|naopak|zrcadlově|vzhůru nohama); (nnq|zrcadlově|vzhůru nohama|naruby|hlavou dolů|obráceně)
0.85 (nnq|dělal|psal|překládal|generoval|udělal) ~ (ho|ji|to|je)? ~ (stroj|robot|google|chatgpt|překladač|stážista|prvňák|kdosi|někdo opilý); (nnq|je cítit|je vidět|je poznat|pozná se) ~ že ~ (nnq|ho|to|ji|stroj|nikdo|dělal*|narychlo|nečetl*)
0.85 (nnq|dokud|než) ~ (neuvidím|neuvidíme|neopravíte|nebude oprav*|nedostaneme) ~ (opraven*|správn*|funkčn*|bezchybn*)
0.85 (nnq|jméno|název) ~ (naší firmy|firmy|našeho|ředitele|starosty|jednatele|nevěsty|ženicha|obce)? ~ (je|byl*|máte|jste|bude)? ~ (napsan*|uveden*)? ~ (špatně|chybně|zkomolen*|s chybou)
0.85 (nnq|ani) ~ (jméno|adres*|telefon|datum|název|cenu) ~ (jste|není|nemáte|nebylo|neumíte)? ~ (napsat|správně|dobře|opsat)

[complaint.cost]
0.86 (hodit|vyhodit|hodil*|hodila|utopil*|spláchl*|spálil*) ~ (ty|je|rovnou|peníze|prachy)? ~ (do vltavy|do vody|z okna|oknem|do kanálu|do záchodu|do koše|v kamnech)
0.86 (kolik) ~ (nás|mě|to) ~ (ten|ta|to|web|kampaň)? ~ (stál*|stojí|stálo) ~~ (přinesl*|přines*|dostal*|vynesl*|přináš*); (za tu|za takovou|za tuhle|za tu vaši) cenu ~ (bych|by|bychom|čekal*|mohl*|očekával*)

[leaving]
0.85 (zvítězil*|vyhrál*|uspěl*|vybrali jsme|dali jsme přednost|rozhodli jsme se pro|vybrán*|dostala přednost) ~ (nakonec)? ~ (jin*|konkurenc*|nabídk* jin*|jiné*|nabídku konk*)
0.85 (agendu|účetnictví|správu|data|doménu|reklamu|vše|web|mzdy) ~ (si)? ~ (bereme|beru|vezmeme|vezmu|převezmeme|stahujeme) ~ (zpět|zpátky|k sobě|pod sebe|do vlastních|domů|pod svou); (nnl|nic) ~ nefakturujte
0.85 (nnl|už|víc) ~ (si|u vás)? ~ (u vás|nic|od vás) ~ (nnl|neobjednám|neobjednáme|nezadám|nezadáme|neobjednávám*|nekoupím*); (tohle|toto) ~ (byl|byla|bylo) ~ (naše)? ~ (poslední|naposled*) ~ (zakázka|spolupráce|objednávka|kapka)?
0.85 (nnl|místo|namísto) vás ~ (bude|nastoupí|máme|dělá|jsme|od); (náhradu|nástupce) ~ (za vás|po vás) ~ (hledáme|máme|sháníme|jsme našli); (přenášíme|přenést|převedeme|převést|stěhujeme) ~ (doménu|web|hosting|účetnictví|agendu|data|služby) ~ (jinam|jinde|k jin*|ke konk*|pod jin*)

[reputation]
0.85 (uvidí|uvidíte|přečte|přečtou|přečtete|dočtou|dozví) ~~ (skupin*|členů|facebook*|všech|tisíc*|sledujících|odběratel*|čtenář*|followers|celá ves|celé město); (fotky|důkazy|nahrávku|screenshoty) ~ (už)? ~ (mám|máme) ~ (připraven*|schovan*|uložen*|na to)
0.85 (vaši|vaše|vaší) ~ (další|budoucí|případní|jiní|ostatní) ~ (klienti|zákazníci|zájemci) ~ (dozví|vědět|vědí|měli by|přečtou|varov*)

[praise]
0.85 (mýlil*|spletl*) jsem se ~~ (rád|ráda|přizn*|omlouv*); (byl*|jsem) ~ (skeptick*|nedůvěřiv*|na pochybách) ~; rád to přizn*; ráda to přizn*; klobouček; (dát|dejte|dejte si) ~ do referencí
0.85 (přesně|takhle|takto) ~ (si)? ~ (ji|ho|to|tu|ten)? ~ (pamatuj*|představov*|vysnil*|vysněn*|vybavuj*); (líp|lépe|hezčí) ~ (než originál|než loni|než předtím|než dřív|než kdy)
0.85 (kdybyste|kdyby jste) ~ (to)? ~ (nnp|nezachytil*|nevšiml*|neupozornil*|nepřišl*|nezavolal*|nepohlídal*) ~; (zachytil*|všiml*|pohlídal*|ohlídal*) ~ (jste|si|to|nám)? ~ (včas|chyb*|na poslední|sami|dřív)
0.85 (rychlí|slušní|ochotní|příjemní|spolehliví|vstřícní|šikovní) ~ (slušní|ochotní|spolehliví|a|příjemní|šikovní|levní) ~; (legrace|sranda|pohoda) ~ (s vámi|s nima|s nimi|s ní|s ním)

[growth]
0.85 (dáme|dám|svěříme|svěřím|dostanete|předáme|přidáme|zadáme) ~ (vám)? ~ (na starost|do péče|do správy|na povel) ~; (vám|ti) ~ (dáme|svěříme|předáme|přidáme|dá|svěří) ~ (na starost|do péče|i|také|další*|celou|celý)
0.85 (příští rok|na příští rok|napřesrok|v roce #|od ledna|na jaře) ~ (s vámi|u vás) ~ (určitě|rozhodně|zase|opět)? ~ (počítáme|počítám|pokračujeme|chceme|jedeme|plánujeme|znovu)

# The client itself is going under.
# The client itself is going under.
[insolvency]
0.85 (vyhlás*|podal*|podáv*|podáme|podám|vstoupil*|vstupuj*|prohlášen*) ~ (konkurz|konkurs|konkurzu|konkursu|bankrot|insolvenc*|insolvenční*|úpadek|reorganizac*|oddlužení)
0.85 (podal*|podán|podáme|podali|chystáme) ~ (insolvenční návrh*|návrh na insolvenci|návrh na konkurz|návrh na oddlužení|návrh na prohlášení)
0.85 (naše|moje|naši|naší|tato) (firma|společnost|sro|firmu|firmy|společnosti) ~ (krach*|zkrachoval*|konkur*|likvidac*|insolven*|bankrot*|v úpadku|do úpadku|platebně neschopn*|zbankrotoval*)
0.85 (na|vůči) (naši|naší|moji) (firmu|společnost|společnosti|firmě|majetek) ~ (byl|bylo|je) ~ (konkur*|exekuc*|insolven*|reorganizac*)
0.85 (jsme|jsem|jdeme|jdu|firma je|společnost je|vstupujeme|míříme) ~ (v konkurzu|v konkursu|v likvidaci|v úpadku|v insolvenci|do likvidace|do insolvence|do konkurzu|platebně neschopn*|insolventn*|na mizině|v platební neschopnosti)
0.85 (firma|společnost|sro) ~ (vstoupila|vstupuje|jde|šla|spadla|se dostala|se nachází) ~ (do likvidace|do insolvence|do konkurzu|do konkursu|v insolvenci|v likvidaci|do úpadku|do krachu)
0.85 (soud|krajský soud|městský soud) ~ (vyhlásil|prohlásil|povolil|zahájil|rozhodl|zjistil) ~ (konkur*|insolven*|reorganizac*|o úpadku|úpadek|našem úpadku)
0.85 (bylo|byl|je) (s námi|na nás|proti nám|u nás) ~ (zahájen*|vyhlášen*|prohlášen*) ~ (insolvenční|konkurz|konkurs|konkurzní)
0.85 (zahájen*|vyhlášen*|prohlášen*) ~ (s námi|na nás|proti nám|na naši firmu|na naši společnost) ~ (insolvenční|konkurz|konkurs)
0.85 (své|svou|vaše|vaši|svoji) (pohledávky|pohledávku) ~ (přihlaste|přihlásit|uplatn*) ~ (u správce|správci|do insolvence|v insolvenčním|ve lhůtě|u insolvenčního|do řízení|do konkurzu)?
0.85 (přihlaste|přihlásit|uplatněte) ~ (své|svou|vaše|vaši|svoji)? (pohledávky|pohledávku) ~ (u správce|správci|do insolvence|v insolvenčním|ve lhůtě|u insolvenčního|do řízení)
0.85 (byl|byla|máme|mi|nám) ~ (ustanoven*|jmenován*|určen*|přidělen*|přidělil*) ~ (insolvenční* správc*|likvidátor*|insolvenčním správcem)
0.85 (náš|našeho|našemu|s naším|u našeho) (insolvenční* správc*|likvidátor*|konkurzní správc*)
0.8 (zavíráme|rušíme|ukončujeme|ukončíme|ukončili|končím|končíme) ~ (podnikání|podnikatelskou činnost|s podnikáním|celou firmu|činnost společnosti|firmu nadobro|živnost kvůli dluhům)
0.8 (kvůli|pro) (dluhům|krachu|úpadku|insolvenci) ~ (končíme|zavíráme|rušíme|ukončujeme)
0.85 (zkrachovali|zbankrotovali) jsme; jsme (zkrachovali|zbankrotovali|v krachu|před krachem|na pokraji krachu|v bankrotu|před bankrotem)
0.85 (krachujeme|bankrotujeme|zkrachoval jsem|zkrachovala jsem|zbankrotoval jsem); jsem (zkrachoval|zkrachovala|zbankrotoval|v osobním bankrotu|v oddlužení)
0.85 (osobní bankrot|osobního bankrotu|oddlužení) ~ (jsem|podal*|požádal*|vyhlásil*|žádám|jdu)
0.85 (jsem|podal*|požádal*|vyhlásil*|žádám|jdu do) ~ (osobní bankrot|osobního bankrotu|o oddlužení)
0.85 (jdeme|šli jsme|půjdeme) (do)? (konkurzu|krachu|bankrotu|likvidace|insolvence|pod vodu); jdeme ke dnu; firma (nám|mi) (krachuje|zkrachovala|padla)
0.8 (nemáme|nejsme schopni|nedokážeme) ~ (zaplatit|platit|z čeho) ~ (nikomu|dodavatelům|věřitelům|žádnému dodavateli)
0.85 (neschopn*|nejsme schopni) ~ (splácet|platit|plnit|dostát) ~ (závazk*|závazkům|dluhy|věřitel*); v platební neschopnosti
0.85 (ochranu|ochrana|ochranou) před věřiteli; (moratorium|ochranné moratorium) ~ (povolil*|vyhlás*|požádal*|máme|běží)
0.85 (exekutor|exekutoři) (nám|mi) ~ (zablokoval*|obstavil*|zabavil*); (nám|mi) ~ (zablokoval*|obstavil*|zabavil*) ~ exekutor*
0.85 (valná hromada|jednatel|společníci) ~ (rozhodl*|schválil*) ~ (o likvidaci|likvidaci|o vstupu do likvidace|o zrušení společnosti); výmaz ~ firmy ~ z obchodního rejstříku

# Do not write to us.
[stop]
0.85 (nepište|nepiš|nekontaktujte|nekontaktuj|nevolejte|neobtěžujte|nevypisujte|neozývejte|neotravujte|nespamujte|nebombardujte) ~ (mi|nám|mě|nás|víc|nikdy|už)
0.85 (mi|nám|mě|nás|víc|už|mne) ~ (nepište|nepiš|nekontaktujte|nekontaktuj|nevolejte|neobtěžujte|nevypisujte|neozývejte|neotravujte|nespamujte)
0.85 (neposílejte|neposílej|nezasílejte|neposílali|nezasílali) ~ (mi|nám) ~ (víc|už|nic|žádné|další|newsletter*|reklam*|nabídky|maily|zprávy)
0.85 (už|víc|nikdy|mi už|nám už) ~ (neposílejte|neposílej|nezasílejte|neposílali|nezasílali) ~ (mi|nám|nic|žádné|newsletter*|reklam*|nabídky|maily|zprávy|ty)
0.85 (přestaňte|přestaň|přestanete|přestali) ~ (mi|nám|mě|nás|už|s)? ~ (psát|kontaktovat|volat|obtěžovat|otravovat|vypisovat|spamovat|bombardovat|posílat|zasílat|maily)
0.85 (nepřeji|nepřejeme|nechci|nechceme|nepřeju|nemám zájem|nemáme zájem) ~ (si|od vás|už)? ~ (dostávat|být kontaktován*|abyste mi psali|abyste nám psali|abyste mi volali|další maily|žádné maily|žádné další|vaše maily|vaše newsletter*|vaše reklam*|odebírat|další kontakt)
0.85 (nechci|nechceme) od vás ~ (nic|další|žádné) ~ (slyšet|maily|zprávy|telefonáty|nabídky|dostávat); nechci (už)? o vás (už)? slyšet
0.85 (vymažte|vyřaďte|odstraňte|odhlaste|vyhoďte|vymaž|vyškrtněte|odhlas|vyřaď|smažte) (mě|nás|mne) ~ (z|ze|prosím|konečně|okamžitě|odtud|už)
0.85 (vymažte|vyřaďte|odstraňte|odhlaste|vymaž|vyškrtněte|smažte) ~ (můj|moji|mou|naši|náš|naše|moje|tuto) ~ (adres*|mail*|email*|kontakt*|údaj*|číslo|e mail*) ~ (z|ze|prosím|okamžitě)
0.85 (prosím|prosíme|žádám|žádáme|poprosím|chci|chceme) ~ (o)? ~ (vymazání|vyřazení|odhlášení|odstranění|odhlásit|vyřadit|vymazat|výmaz|vyškrtnout) ~ (z|ze|mojí|mých|naší|našich|mé) ~ (seznam*|databáz*|newsletter*|odběr*|adres*|údajů|mailing*|rozesíl*|evidenc*)
0.85 (odvolávám|odvoláváme|beru zpět|ruším|rušíme) ~ souhlas* ~ (se|na|s|k)? ~ (zpracován*|marketing*|zasíl*|newsletter*|kontaktován*)
0.85 (dejte|dej) (mi|nám) (už|konečně|prosím|svatý)? pokoj; (nechte|nech) (mě|nás) (už|konečně|prosím)? (na pokoji|být)
0.85 (žádné|už žádné) (další|víc) (maily|emaily|zprávy|telefonáty|newslettery|nabídky|reklamy) ~ (prosím|od vás|neposíl*|nechc*)?
0.85 (odhlašuji|odhlašuju|odhlašujeme|odhlásit|odhlášení) (se)? ~ (z|ze|od) ~ (odběr*|newsletter*|seznam*|novinek|mailing*); (ruším|rušíme|zrušit|zrušte) ~ odběr ~ (newsletter*|novinek|mailů|zpráv)?
0.85 odhlaste mě; vyřaďte mě; vymažte mě; vyhoďte mě z; odhlaste nás; vyřaďte nás; vymažte nás; odhlaste mne
0.85 (na|do) (tuto|této|moji|tento|můj|tenhle) ~ (adresu|mail|schránku|číslo|email) ~ (už|víc)? ~ (nepište|neposílejte|nezasílejte|nevolejte)
0.85 (nepište|neposílejte|nezasílejte|nevolejte) ~ (už|víc)? ~ na (tuto|moji|tento|můj|toto) ~ (adresu|mail|schránku|číslo|email)
0.85 (naposledy|posledně) ~ (upozorňuji|žádám|prosím|píšu) ~ (abyste mi|abyste nám|ať mi) ~ (přestali|nepsali|neposílali|nevolali)
0.85 (abyste|ať) (mě|nás|mi|nám) (už|víc)? ~ (nekontaktovali|nepsali|nevolali|neobtěžovali|nevypisovali|neposílali|neotravovali|nekontaktujete)
0.85 (o|na) (vaše|vaši|váš) (newslettery|newsletter|nabídky|reklamy|maily|zprávy) ~ (nemám|nemáme|nestojím|nestojíme|kašlu|nejsem zvědav*) ~ (zájem)?
0.85 (nestojím|nestojíme) o (vaše|další|žádné) (maily|nabídky|newslettery|zprávy|reklamy|telefonáty); (nevyžádan*) (mail*|reklam*|poš*|zpráv*|nabíd*|sdělení) ~ (přestaň*|neposílejte|odhlas*|vyřaď*|vymaž*)
0.85 (tyto|vaše|tyhle|ty) (maily|zprávy|newslettery|reklamy|emaily) ~ (už)? ~ (neposílejte|nezasílejte|nepřeji|nechci|nechceme|nepřejeme|přestaňte)
0.85 (další|jakýkoli|jakýkoliv) kontakt ~ (si|z vaší strany)? ~ (nepřeji|nepřejeme|nežád*); unsubscribe (me|mě|please|prosím)
0.85 (nepřeji|nepřejeme|nepřeju) si ~ (další|jakýkoli|žádný)? kontakt

# Write to somebody else from now on.
[redirect]
0.85 (odteď|ode dneška|příště|od dneška|od zítřka|nově|napříště|nadále|od pondělka|do budoucna|v budoucnu|od prvního|od #) ~~ (kontaktujte|pište|posílejte|obracejte|obraťte|adresujte|zasílejte|komunikujte|volejte|kontaktovat|posílat|zasílat|obracet|adresovat|psát) ~~ (na|s|se|kolegyn*|kolegu|kolegov*|adres*)
0.85 (kontaktujte|pište|posílejte|obracejte|obraťte|komunikujte|adresujte|zasílejte|volejte|směřujte) ~~ (odteď|v budoucnu|místo mě|místo mne|nově|do budoucna|nadále|od #|už jen|ode dneška)
0.85 (kontaktujte|pište|obracejte|obraťte|komunikujte|adresujte|směřujte) ~ (se|prosím)? ~ (na|s|se) ~ (kolegyni|kolegu|kolegyní|kolegou|mého nástupce|mou nástupkyni|nového jednatele|nového kolegu|novou kolegyni)
0.85 (faktury|maily|zprávy|poštu|objednávky|podklady|poptávky|korespondenci|nabídky|reporty) ~ (posílejte|zasílejte|adresujte|směřujte|posílat|zasílat|pište) ~ (už|odteď|nově|do budoucna|prosím)? ~ (na novou|na adresu|kolegyni|kolegovi|na kolegyni|na mail|na email|na jinou)
0.85 (posílejte|zasílejte|adresujte|směřujte|posílat|zasílat) ~ (faktury|maily|zprávy|poštu|objednávky|podklady|poptávky|korespondenci|nabídky|reporty) ~ (už|odteď|nově|do budoucna|prosím)? ~ (na novou|na adresu|kolegyni|kolegovi|na kolegyni|na mail|na email|na jinou)
0.85 (nová|novou|nový|nové) (kontaktní osob*|kontaktní adres*|mailov* adres*|emailov* adres*|fakturační mail*|kontaktní údaj*|e mailov* adres*) ~ (je|bude|na|pro)?
0.85 (vaší|vaším|vaše|naší|naším) (novou|novým|nová)? (kontaktní osobou|kontaktem|kontaktní osoba) ~ (je|bude|odteď|nově)
0.85 kontaktní (osobou|osoba) ~ (je|bude|se stává) ~ (odteď|nově|už|od|nová|nový|kolega|kolegyně|paní|pan|místo)
0.85 (už|již|od #|odteď) ~ (tu|tam|tady|ve firmě|ve společnosti|v agentuře|na úřadě|ve škole)? (nepracuji|nepracuju|nebudu pracovat|nejsem zodpovědn*|nemám na starosti|neodpovídám za|nebudu mít na starosti)
0.85 (v|ve) (této|téhle|firmě|společnosti|agentuře|škole|hotelu) ~ (už|již)? ~ (nepracuji|nepracuju); (nepracuji|nepracuju) (už|již)
0.85 (odcházím|odešel jsem|odešla jsem|odejdu|končím|skončil jsem|skončila jsem) ~ (z firmy|ze společnosti|z pozice|ve firmě|ve společnosti|na pozici|na mateřskou|do důchodu|na rodičovskou|z agentury|ze školy|v práci)
0.85 (odchází|odešla|odešel|skončila|skončil) ~ (na mateřskou|do důchodu|na rodičovskou|z firmy|ze společnosti|u nás) ~~ (nahradil*|nahrazuje|nahradí|převzal*|přebírá|kontakt*|obrac*|obraťte|pište)
0.85 (změnil*|mění|měním|měníme|změní) ~ (se)? ~ (mi|nám|naše|moje|náš)? ~ (mailov* adres*|emailov* adres*|kontaktní adres*|kontaktní osob*|mail|email|adresa na|adresa pro|fakturační adres*|korespondenční adres*)
0.85 (mailová|emailová|kontaktní|korespondenční|fakturační) (adresa|osoba) ~ (se)? (změnila|mění|změní|bude od)
0.85 (máme|mám) ~ (nový mail|novou mailovou|novou emailovou|novou adresu|nové sídlo|novou kontaktní|nový email|novou korespondenční)
0.85 (nejsem) (už|již|tak)? ~ (správn* osob*|správn* adresát*|správn* kontakt*|kompetentní|ta správná osoba|ten správný|zodpovědná osoba)
0.85 (kolega|kolegyně|nástupc*|nástupkyn*|můj nástupce|moje nástupkyně|paní|pan) ~~ (převzal* moj*|převzal* mou*|převzal* agendu|převzal* po mně|přebírá moj*|přebírá mou*|přebírá agendu|přebírá po mně|převezme po mně|převezme moj*|převezme agendu|odteď má na starosti|bude mít odteď|má nově na starosti|mě nahrazuje|mě nahradí|mě nahradila|mě nahradil)
0.85 (agendu|komunikaci|projekt|zakázku|věci|fakturaci|účetnictví|celou věc) (po mně|za mě)? ~ (přebírá|převzal*|převezme|odteď řeší|nově řeší|odteď vyřizuje|bude řešit) ~ (kolega|kolegyně|paní|pan|nová|nový|nástupc*)
0.85 (přebírá|převzal*|převezme) (po mně|za mě|ode mě|moji agendu|mou agendu|moje věci|moji práci); po mně ~ (přebírá|převzal*|převezme|to má)
0.85 místo (mě|mne) ~ (pište|kontaktujte|obracejte|obraťte|volejte|posílejte|komunikujte|bude|řeší|vyřizuje)
0.85 (pište|kontaktujte|obracejte|obraťte|volejte|posílejte|komunikujte) ~ místo (mě|mne)
0.85 (tuto|tato|starou|stará|původní|tento|starý|tuhle) (adresu|adresa|schránku|schránka|mail|email) ~ (už)? ~ (nepoužívám|nepoužívejte|nečtu|rušíme|ruší|zaniká|nepoužíváme|přestává|nesleduji)
0.85 (na)? (novou|nový) (adresu|mail|email|mailovou adresu|emailovou adresu) ~ (posílejte|pište|zasílejte|použijte|používejte|si zapište|je)
0.85 (posílejte|pište|zasílejte|použijte|používejte|zapište si|komunikujte) ~ (prosím)? ~ (na)? (novou|nový|moji novou|můj nový) (adresu|mail|email|mailovou adresu|emailovou adresu)
0.85 (s touto|v této|s tím|s těmito) (věcí|věci|věcmi|záležitostí|agendou) ~ (obraťte|obracejte|kontaktujte|pište) ~ (na|kolegyn*|kolegu)
0.85 (komunikaci|kontakt|korespondenci) ~ (směřujte|veďte|adresujte|prosím směřovat) ~ (na|s|přes)
0.85 (přestěhovali|stěhujeme|přestěhoval*) ~ (jsme|se) ~~ (nová adresa|novou adresu|poštu|korespondenci|od #|změňte|adresa je|posílejte)

# Only a part is paid.
[payment.partial]
0.85 (zaplatil*|uhradil*|poslal*|zaplatím*|uhradím*|pošlem*|platím*|převedl*|hradíme|hradím|posíláme|posílám|splatil*|zaplatíme|uhradíme|proplatil*|pošlu) ~ (polovinu|půlku|částečně|jen část|pouze část|třetinu|část faktury|část částky|část z|část dluhu|zatím část|první část|aspoň část|# procent|dvě třetiny|čtvrtinu)
0.85 (polovinu|půlku|část|částečně|třetinu|první část|první polovinu|dvě třetiny|čtvrtinu|# procent) ~ (jsme|jsem|vám|už|dnes|faktury|částky|z ní|zatím)? ~ (zaplatil*|uhradil*|zaplatím*|uhradím*|poslal*|posílám*|pošlu|pošlem*|zaplatíme|uhradíme|platím*|převedl*|hradím*)
0.85 (částečná|částečnou|částečné|částečně) (úhrada|úhradu|platba|platbu|úhrady|uhrazen*|zaplacen*|úhradou|platbou)
0.85 (faktura|fakturu|záloha) ~ (je|byla|jsme|jsem) ~ (uhrazen*|zaplacen*|uhradil*|zaplatil*) (jen|pouze|zatím)? (částečně|z poloviny|zpoloviny|z části|zčásti)
0.85 # (korun|kč|tisíc|euro|eur) ~ (teď|dnes|hned|už|zatím|jsme|jsem) ~~ (zbytek|zůstatek) ~ (příští|později|do|za|až|hned|v|po|na|pošl*|dopl*|uhrad*|zaplat*|přijde)
0.85 (uhradil*|zaplatil*|uhradím*|zaplatím*|převedl*|platím*) ~~ # ~~ (zbytek|zůstatek|zbývající|zbylých|zbylou)
0.85 (poslal*|posílám*|pošleme|pošlu) ~~ (#|# tisíc|deset tisíc|pět tisíc) ~~ (zbytek|zůstatek) ~ (dopla*|uhrad*|zaplat*)
0.85 (uhradil*|zaplatil*|uhradím*|zaplatím*|převedl*|odešla|odešlo) ~~ (polovin*|půlk*|část|třetin*|první část) ~~ (zbytek|zůstatek|zbývající|druhou|druhá|zbylou)
0.85 (zbytek|zůstatek|zbylou částku|zbývající část|druhou polovinu|doplatek|zbývající částku|druhou část|zbylých #) ~ (příští|později|do konce|za týden|jakmile|v|po|vám|uhradíme|doplatíme|zaplatíme|pošleme)? ~ (doplatím*|zaplatím*|pošlu|uhradím*|doplatíme|zaplatíme|pošleme|uhradíme|doplácím*|splatím*|vyrovnám*|dorovnám*)
0.85 (doplatím*|zaplatím*|pošlu|uhradím*|doplatíme|zaplatíme|pošleme|uhradíme|splatím*|vyrovnám*|dorovnám*) ~ (zbytek|zůstatek|zbylou částku|zbývající část|zbývající částku|druhou polovinu|druhou část|zbylých #)
0.4 (zbytek|zůstatek|doplatek|druhá polovina|druhá část|zbývající částka|zbývající část) ~ (přijde|odejde|půjde|bude|dorazí|následuje|příští|za týden|v květnu|po výplatě|začátkem|koncem|do konce)
0.85 (první) (splátku|splátka|část|polovinu|polovina|půlku|půlka) ~ (jsme|jsem|vám|už|dnes)? ~ (zaplat*|uhra*|poslal*|odešla|odeslán*|posílám*|převed*|je na cestě|zadal*)
0.85 (odešla|poslali jsme|posíláme|uhradili jsme|zaplatili jsme|posílám|zadal jsem|zadala jsem) ~ první (splátka|splátku|část|polovina|polovinu|půlka|půlku)
0.85 (víc|vše|celou částku|celé) ~ (teď|momentálně|zatím)? ~ (nemůž*|nejde|nedá*|nemáme|nedokáž*) ~ (zbytek|zůstatek)
0.85 (uhradíme|zaplatíme|uhradím|zaplatím|uhradili jsme|zaplatili jsme|uhradil jsem) ~ (jen|pouze|zatím|zatím jen) ~ (nesporn*|neproblematick*|odsouhlasen*|správn*|základ|částku bez dph|jistinu|práce které|hodiny které)
0.85 (nespornou|odsouhlasenou|neproblematickou) (část|částku|sumu) ~ (uhrad*|zaplat*|poslal*|posílám*|převed*|platím*)
0.85 (na|zatím) splátk* ~ (posílám*|uhradil*|zaplatil*|první|už); (složil*|odvedl*) ~ (jen|pouze) ~ (část|polovin*)

# Words for what we make: with a bad feeling beside them they make the complaint.
[about complaint.quality]
práce; práci; prací; report*; stránk*; web; webu; webem; návrh*; výkres*; projekt; projektu; projektem
texty; textu; textech; textů; překlad*; grafik*; logo; loga; fotk*; fotografi*; fotek; obrázk*; vizuál*
vizualizac*; design*; služb*; servis*; výsled*; výsledek; kvalit*; zpracování; provedení; systém*; program*
aplikac*; appk*; instalac*; prezentac*; kampaň*; kampan*; akce; akci; akcí; event*; oslav*; organizac*
zorganizov*; účetnictví; závěrk*; přiznání; výkaz*; tisk; tisku; brožur*; leták*; video; videa; server*; síť
eshop*; stavb*; tým; týmu; tlumočení; korektur*; catering*; výstup; výstupy; výstupem; výstupu; analýz*
modul*; banner*; katalog*; posudek; posudku; rozpočet; školení; přístup; přístupu; chyb*; verz*; realizac*
řemesl*; šablon*; scénář*; ozvučení; výzdob*; odborn*; profesional*; nasazení; migrac*; sazb* textu

[about complaint.delay]
zpoždění; čekání; čeká*; čekám; dodání; dodávk*; termín; termínu; termíny; termínů; harmonogram*; pomal*; tempo; tempem; prodlení; prodlev*; zdržení; zdržov*; opožděn*; průtah*
odklad*; natahov*; protahov*; lhůt*; nestíh*; skluz*; vleče; vlečou; táhne; posouván*; posunut*; deadlin*

[about complaint.neglect]
odpověď*; odpověd*; reakc*; reaguj*; zpětn*; pozornos*; komunikac*; komunikuj*
nezvedá*; zájem; zájmu; nezáj*; péče; péči; podpor*; zákaznick*; ignor*; přístup; přístupem; nevším*
mlčení; ticho; ticha; neozýv*; neodpov*; nereag*; vyjádření; lhostejn*; priorit*; na vedlejší; informován*
informací; vzkaz*; vyslyšen*

[about complaint.cost]
cena; ceny; cenu; cen; cenám; cenou; ceník*; sazb*; náklad*; poplat*; přípla*; rozpoč*; honorář*; peníze
peněz; hodinov*; hodinám; účtován*; účtujete; zdražen*; zdraž*
navýšen*; přirážk*; vícepráce; víceprác*; paušál*; tarif*; výdaj*; předražen*

# What we write ourselves.
[our.promise]
(pošlu|pošleme|zašlu|zašleme|dodám|dodáme|ozvu|ozveme|zavolám|zavoláme|opravím|opravíme|vyřídím|vyřídíme|odpovím|odpovíme|udělám|uděláme|připravím|připravíme|zkontroluji|zkontroluju|zkontrolujeme)
(potvrdím|potvrdíme|dokončím|dokončíme|doplním|doplníme|zajistím|zajistíme|postarám|postaráme|vrátím|vrátíme|podáme|odevzdáme|odevzdám|prověřím|prověříme|zjistím|zjistíme|podívám|podíváme|doručím|doručíme|nasadíme|nasadím)
(dám|dáme) (vám|ti)? ~ (vědět|echo|zprávu); (přepošlu|přepošleme|upravím|upravíme|předělám|předěláme|zapracuji|zapracujeme|vystavím|vystavíme|nahrajeme|nahraju|spustíme|spustím)
(podívám|podíváme) se na to; (hned|ještě dnes|zítra|obratem) (vám|ti|to) ~ (pošl*|posíl*|zavol*|oprav*|vyřeš*)
(vyřeším|vyřešíme|dořeším|dořešíme|dotáhneme|dotáhnu|napravím|napravíme|stihnu|stihneme)
(dostanete|dostaneš|budete mít|budeš mít|obdržíte); (bude|budou) ~ (hotov*|připraven*|opraven*|dodán*|odeslán*|spuštěn*|online|vyřízen*|u vás|doručen*)
(máte|máš) ~ (to|ho|ji|je) ~ (v pátek|zítra|dnes|do|u sebe|hotov*|na stole|v mailu); (budeme|budu) (vás|tě) (informovat|kontaktovat)
(slibuji|slibuju|slibujeme|přislíbil*|zavazuj*); (můžete|můžeš) (se)? ~ (na mě|na nás|s tím) ~ (spolehnout|počítat); (máte|máš) mé slovo
(počítejte|spolehněte) (se)? (s tím|s dodáním|s námi|na nás|na to); (postarám|postaráme) se (o to|aby)
(plánujeme|plánuji) ~ (dodat|poslat|spustit|dokončit|odevzdat|odeslat|nasadit); (měl|měla|mělo|měly) by ~ (být|to) ~ (hotov*|u vás|opraven*|do)
(do|nejpozději) ~ (zítřka|@day|konce|#) ~ (máte|dostanete|pošl*|budete mít|bude hotov*|dodám*|ozv*)

[our.overpromise]
(garantuji|garantuju|garantujeme|zaručuji|zaručujeme|garantovaně|zaručeně|s garancí|ručím za to|ručíme za to)
za každou cenu; ať se děje cokoliv; ať se děje co se děje; stůj co stůj; ať to stojí co to stojí
(na)? (sto|100|tisíc|200) procent; stoprocentně; na stopro; stopro; na milion procent; bez debaty
bez (jakéhokoliv|jakéhokoli|nejmenšího|jediného) (problému|rizika|zaváhání); absolutně (žádný|bez) (problém|problému)
(už)? nikdy (víc)? ~ (problém*|chyb*|zpožd*|nestane|neopakuje|nezažijete|nevypadne)
(cokoliv|cokoli|vše co) (chcete|budete chtít|si přejete|si zamanete); okamžitě a zdarma; určitě ještě dnes
(určitě|zcela jistě|bezpochyby) ~ (stihneme|stihnu|dodáme|bude|budete|dostanete|zvládneme)
(stihneme|zvládneme|dodáme|vyřešíme) ~ (všechno|cokoliv|levou zadní|hravě|v pohodě všechno|úplně všechno)
(to je)? (hračka|brnkačka|malina) ~ (pro nás)?; levou zadní; mávnutím proutku; za pět minut; lusknutím prstu
(budete|budou) ~ (první|jednička|na prvním místě) ~ (google|googlu|vyhledáv*|trhu); (zdvojnásobíme|ztrojnásobíme)
(nemůže|nemohou) se ~ (nic|pokazit|stát); (nulové|žádné) riziko; (absolutní|stoprocentní) (jistota|záruka|spokojenost)
(kdykoliv|kdykoli|ve dne v noci|dnem i nocí|nonstop) ~ (jsme|jsem|k dispozici|vám|pro vás); vrátíme (vám)? (všechny)? peníze pokud
(nejlepší|nejlevnější|nejrychlejší) na (trhu|světě); přísahám; přísaháme; dám ruku do ohně; dám za to krk

[our.blame]
jak (jsem|jsme) (už)? (vám|ti)? (psal*|říkal*|řekl*|zmiňoval*|vysvětloval*|uvedl*|upozorňoval*)
(už)? (jsem|jsme) (vám|ti) (to)? ~ (psal*|říkal*|řekl*|vysvětloval*|oznámil*); (vždyť|přece) (jsem|jsme) (vám|ti)
(měli|měl|měla) (jste|jsi) ~ (přečíst|říct|říci|poslat|napsat|zkontrolovat|odpovědět|dát|ozvat|všimnout|myslet|vědět)
(to)? (je|byla|byl|bylo) (vaše|váš|tvoje|vaší|vaším) (chyba|vina|problém|omyl|chybou|zodpovědnost|rozhodnutí)
(chyba|problém|vina) (je|byla|byl|nastala|nastal) (na vaší straně|u vás|ve vás|na straně klienta|vaše)
(náš|naše|brigádn*|praktikant*|stážist*|kolega|kolegyně|subdodavatel|dodavatel|externista) ~ (zapom*|spletl*|nestih*|udělal* chyb*|pokazil*|zklamal*|přehléd*|nedodal*)
není (to)? (naše|moje) (chyba|vina|starost|zodpovědnost|věc); (my|já) za to (nemůžeme|nemůžu|nemohu)
(kdybyste|kdybys) ~ (přečetl*|odpověděl*|řekl*|poslal*|dodal*|schválil*|zkontroloval*|napsal*)
(neposlali|nedodali|neodpověděli|neschválili|neřekli|nezkontrolovali|nenapsali|nespecifikovali) jste (nám|mi|včas)
(vy|vaši|vaše|váš) (sami|lidé|lidi|kolega|kolegyně|účetní) ~ (schválil*|chtěl*|neposlal*|neodpověděl*|zapomněl*|pokazil*)
(sami|sám|sama) (jste|jsi) ~ (to)? (schválil*|chtěl*|podepsal*|odsouhlasil*|žádal*|objednal*)
(jak)? (vyplývá|stojí|je uvedeno|píše se) ~ (ve smlouvě|v mailu|v nabídce) kter* jste; čtěte (pořádně|pozorně)
(zřejmě|asi|pravděpodobně) jste ~ (nečetl*|nepřečetl*|přehlédl*|nepochopil*|špatně pochopil*|špatně klikl*)
(opakovaně|několikrát|dvakrát|třikrát) (jsme|jsem) (vás|vám) ~ (upozorň*|psal*|žádal*|urgoval*|vysvětlov*)
(zpoždění|zdržení|chyba|problém) ~ (způsobil*|způsobili jste|zavinil*) ~ (vy|vaš*|jste|grafik|kolega|dodavatel)

[our.heat]
(to)? (je|to je) (směšné|absurdní|nesmysl|hloupost|trapné|nehoráznost|výsměch|drzost|ostuda|choré); do háje; k čertu
(děláte|děláš) si (srandu|legraci|posměch|prdel|ze mě|z nás); jste normální; to snad nemyslíte vážně
(přestaňte|přestaň) (si)? (stěžovat|rýpat|fňukat|remcat|kňučet|vyskakovat|otravovat|brečet)
naučte se číst; nauč se číst; (mám|máme) (toho|vás|vašich)? (dost|plné zuby|po krk); mám vás až po krk
(najděte|najdi) si (někoho)? jiného; (jestli|pokud|když) se vám nelíbí; není to (můj|náš) problém; vaše neschopnost; jaká drzost
(nemám|nemáme) na (vás|tebe|tohle) (nervy|čas|náladu); co si (vůbec|to)? dovolujete; co si myslíte že jste
s takovým klientem; s vámi se (nedá|nedá dělat|nedá pracovat); jste (nemožn*|hrozn*|nejhorší klient|nesnesiteln*|otravn*)
(gratuluji|super|výborně|no super) ~ (že jste si|konečně jste|až teď); konečně jste se (probudili|ozvali|vzbudili)
trhněte si; trhni si; jděte (do|někam); kašlu na (to|vás|vaše); kašleme na; sere mě; štve mě (váš|vaše|to)
jste (slepí|hluší|hloupí|blbí|padlí na hlavu); kvůli vašim (výmyslům|náladám|vrtochům|rozmarům)
(vaše) (věčné|neustálé|výmysly|vrtochy|nálady|rozmary); (každé|i) (malé)? dítě (by)? (ví|vědělo|pochopí|pochopilo)
(co na tom)? nechápete; kolikrát (vám|ti|mám|ještě); fakt nevím co (ještě)? (chcete|po mně chcete|po nás chcete)
stěžujte si (komu|kde|kam) chcete; dělejte si co chcete; (mně|nám) je to (jedno|fuk|ukradené)
zamyslete se nad sebou; vysmíváte se (nám|mi); (nebudu|nebudeme) se (s vámi) (hádat|bavit|dohadovat)
(to|tohle) je ~ (drzost|nehoráznost|výsměch|neúcta|trapné); (drzost|nehoráznost)
(hledejte|najděte) si ~ (někoho|jiného|hlupáka); tváří* se ~ (že|jako)
(mám|máme) ~ (toho|vás) ~ (dost|plné zuby|po krk)

[our.apology]
(omlouvám*|omluva|omluvu|omluvte|promiňte|promiň|pardon|lituji|litujeme|sorry) ~ (se|mě|nás|to|za|že)?
(velmi|upřímně|opravdu)? (mě|nás) (to)? (velmi|upřímně|opravdu)? (mrzí); mrzí (mě|nás) (to|že); (je)? (mi|nám) (to)? (velmi|moc)? líto
(přijměte|přijmi) ~ (mou|moji|naši|upřímnou)? omluvu; (chci|chceme|chtěl bych|dovolte) ~ (se)? ~ omluvit
(naše|moje) (chyba|vina); (pochybili|selhali|pokazili|zaspali|přehlédli) jsme; chyba (byla|je) na naší straně
(odpusťte|odpusť|promiňte) ~ (zpoždění|zdržení|pozdní|pozdě|chybu|nepříjemnosti|omyl)
za (způsobené|vzniklé) (nepříjemnosti|komplikace|zdržení|problémy); to se nemělo stát; (nemělo|nemělo by) se (to)? stát
(beru|bereme) to na sebe; (přiznávám|přiznáváme|uznávám|uznáváme) ~ (chyb*|omyl|pochybení)

[our.invoice]
(v příloze|přikládám*|posílám*|zasílám*|přiložen*|připojuj*|připojen*|najdete) ~ (faktur*|záloh*|vyúčtování|proform*)
(faktura|fakturu|zálohová faktura|zálohovou fakturu|vyúčtování) ~ (v příloze|přiložen*|přikládám*|posílám*|zasílám*|najdete)
(vystavili|vystavil|vystavila) (jsme|jsem) ~ (faktur*|záloh*|vyúčtování|proform*|dobropis*); (faktur*) (jsme|jsem) (vám)? (vystavil*|poslal*|zaslal*)
(vystavíme|vystavím|fakturujeme|fakturuji|vyfakturujeme|vyfakturuji|vyfakturoval*|fakturovali|účtujeme) ~ (vám|vás|faktur*|za|částku|dohodnut*)?
(prosím|prosíme) ~ o (úhradu|zaplacení|uhrazení) ~ (faktur*|částky|v termínu|do|zálohy|přiložen*)?; (úhradu|platbu) ~ (očekáváme|poukažte|zašlete)
(naše|naši|nová|novou) faktur* ~ (č|číslo|za|na|ze dne|je|splatn*); faktura (č|číslo) #; fakturu (č|číslo) #
(dovolujeme|dovoluji) si (vám)? ~ (fakturovat|vyúčtovat|zaslat|poslat) ~ (faktur*|vyúčtování|za)?
(faktura|faktury) ~ (je|byla|jsou|byly) ~ (splatn*|po splatnosti|vystaven*|odeslán*|neuhrazen*); evidujeme ~ (neuhrazen*|nezaplacen*|po splatnosti)
(upomínka|upomínku|připomínka) ~ (faktur*|úhrad*|platb*|splatnos*); (za|v částce|ve výši) ~ # ~ (fakturuj*|faktur*|k úhradě)
(vyúčtování|rozpis|soupis) (hodin|prací|za) ~ (v příloze|přikl*|posíl*|najdete); (daňový doklad|dobropis) ~ (posíl*|příloze|přikl*|vystavil*)

[invoice-number]
(faktura|fakturu|faktury|faktuře|fakturou|fa|zálohová faktura|zálohovou fakturu) (č|číslo|čislo|cislo|nr|no|vs|s číslem|pod číslem)?
číslo faktury; číslo dokladu; číslo (zálohové faktury|daňového dokladu); variabilní symbol; vs; var symbol
(proforma|dobropis|daňový doklad|vyúčtování) (č|číslo)?; (faktura|fakturu) daňový doklad (č|číslo)?; ev č

[invoice-amount]
(částka|částku|částce|částky|suma|celkem|celková částka|částka celkem) (k úhradě|s dph|bez dph|ve výši|celkem|je|činí)?
k úhradě; na částku; ve výši; v částce; k zaplacení; v hodnotě; v celkové výši; v celkové částce; celkem k úhradě; celkem s dph
fakturovaná částka; fakturovanou částku; dlužná částka; dlužnou částku; nedoplatek; zbývá uhradit; zbývá doplatit; cena celkem; cena s dph

[invoice-due]
(splatnost|splatná|splatné|datum splatnosti|splatností|termín splatnosti|den splatnosti|lhůta splatnosti|splatnosti) (je|do|dne|ke dni|k)?
(uhradit|zaplatit|úhradu|uhraďte|zaplaťte|úhrada|o úhradu|poukažte|uhrazení) ~ (do|do dne|nejpozději|nejpozději do)
(uhraďte|zaplaťte) (prosím)? do; (úhrada|platba) (do|nejpozději do); s termínem úhrady

[deadline-behind]
nejpozději; krajní termín; nejdéle; bezpodmínečně; ne později; nejpozdeji; deadline; uzávěrka; max; maximálně; nejdýl; a ani o den později

# ---- families that real mails showed to be missing

[mood]
# trust and patience, said quietly
-1.5 (ztratil*|ztrácím|ztrácíme|ztrácí|přišli jsme o) ~ (důvěru|důvěra|trpělivost|chuť|víru|naději|iluze)
-1.2 (mě|nás) ~ to ~ (už)? ~ (přestává bavit|nebaví|přestalo bavit); (už)? (mě|nás) to (už)? (vůbec)? nebaví
-1.2 (tohle|toto|to) ~ (jsem|jsme) ~ (od vás|od takové firmy|fakt|opravdu)? ~ (nečekal*|nezasloužil*|nepředstavoval*)
-1.2 (takhle|takto|tohle) ~ (jsem|jsme)? ~ (si)? ~ (spoluprác*|to|službu|servis|práci|podporu)? ~ (nepředstavuj*|nepředstavoval*)
-1.2 (jsem|jsme) ~ (si)? ~ (spoluprác*|servis|práci|to|podporu) ~ (představuj*|představoval*) ~ (jinak|trochu jinak|úplně jinak)
-1 (mysleli|myslel|myslela) (jsme|jsem) ~ že jste (jiní|lepší|profesionálové|seriózní|jiná firma); (dopadlo|skončilo|vyšlo) ~ (to)? ~ (takhle|špatně|bídně|slabě|jinak)
-1.2 (začínám|začínáme|jsem|jsme|už jsem|už jsme) ~ (být)? ~ (nervózní|netrpěliv*|unaven*|podrážděn*|bezradn*|zoufal*|v koncích)
-1.5 (leze|lezete|lézt|jdete|jít|jde) ~ (mi|nám|na|už) ~ nervy; (stojí|stálo) ~ (nás|mě) ~ (hodně|víc|všechny|spoustu|tolik|jen)? nervů
-1.2 víc (nervů|starostí|problémů|škody|ostudy) ~ (než) ~ (užitku|radosti|pomoci); (rozdílné|jiné|odlišné) ~ (představy|nároky|očekávání|měřítka) ~ (o|na|než)
-1.2 (styděl|styděla|styděli|stydět) ~ (by|se|za|i); (by se) ~ (za|styděl*|stydět); za (to|takovou|takovouhle|tuhle) ~ (stydět|stydím|ostud*)
-1.2 (nedá|nedalo|nedají|nejde) ~ (se)? ~ (na to|s tím|to|tomu)? ~ (použít|používat|dívat|koukat|číst|poslouchat|jíst|věřit|vydržet|zveřejnit|ukázat|domluvit|spolehnout|pracovat|komunikovat|dovolat)
-1.2 (se to|to se|s ním se|s ní se|se s vámi|s vámi se|se na vás) ~ (nedá|nedalo|nejde) ~ (použít|používat|dívat|koukat|číst|věřit|domluvit|spolehnout|pracovat|komunikovat|dělat)
-1.2 (takhle|takto) ~ (se|to)? ~ (nedá|nejde|nemůže|dál) ~ (pracovat|fungovat|pokračovat|dělat|nejde)?; takhle by to ~ (dál)? nešlo
-1.2 (tohle|toto|to) ~ není ~ (to)? ~ (na)? ~ (čem|co) ~ (jsme|jsem) ~ (si|se)? ~ (objednal*|chtěl*|žádal*|domluvil*|dohodl*|představoval*|čekal*|zadal*|potřeboval*)
-1.2 nemá ~ (nic|moc) ~ společného ~ (se|s) ~ (zadán*|tím|ním|dohod*|profesional*|kvalit*|objednávk*)
-1 (radši|raději|příště) ~ (si)? ~ (to)? ~ (radši|raději)? ~ (udělám|uděláme|vyřídím|zařídím|napíšu|přeložím) ~ (sám|sama|sami)
-1.2 (začíná|začínat|stává se|je to už|je to) ~ (to|z toho|být)? ~ (folklor|tradic*|zvyk|zvykem|pravidlo|pravidlem|seriál*|komedi*|kabaret|telenovel*|nekonečný příběh|evergreen)
-1.2 (třetí|druhá|čtvrtá|pátá|další|opakovaná) (porucha|reklamace|výpadek|chyba|oprava|verze|upomínka|urgence|stížnost|výmluva|odstávka)
-1 (tři|dvě|čtyři|pět|několik) (chyby|chyb|výpadky|reklamace) ~ (za sebou|po sobě|za týden|za měsíc|na jedné); (chyby|chyba) ~ za sebou
-1.5 (měli|mohli) ~ byste ~ (se)? ~ (naučit|zamyslet|stydět|vzpamatovat|konečně|probrat|přiznat); (zamyslete|styďte|vzpamatujte|proberte) se
-1.2 (neúnosn*|nesmysln*|nelogick*|nedbal*|nepřesn*|vyhýbav*|neúpln*|zavádějíc*|nefunkčn*|nepoužiteln*|kostrbat*|těžkopádn*|polotovar*|odbyt*|odfláknut*|zpackan*|zprasen*|zvoran*)
-1.2 (není|pořád není|stále není|ještě není|nejsou) ~ (to)? ~ (dobré|dobře|hotové|v pořádku|ono|v pohodě|podle dohody|podle zadání|podle představ)
-1 (špinav*|zvadl*|křiv*|rozbit*|zlomen*|praskl*|rozmazan*|děrav*|studené jídlo|jídlo studené|opilý|opilá|tmav* fotk*|nepřipraven*)
-1.2 (teče|kape|zatéká|netěsní|vrže|padá|seká|mrzne|selhává|vypadává|vypadl*) ~ (pořád|zas|zase|znovu|opět|stejně|dál|neustále|stále)
-1.2 (vydržela|vydrželo|vydržel) ~ (to)? ~ (přesně|jen|pouze|sotva|ani) ~ (den|dva|tři|týden|hodinu|#|dny|dní)
-1.2 za co (vás|vám) ~ (vlastně)? ~ (platíme|platím); (fakt|vážně|opravdu) ~ (nevím|nevíme|netuším|nechápu) ~ (za co|proč|co) ~ (vás|vám|si|od vás)
-1.2 (těžko|sotva) ~ (se|to|lze|můžu|dá) ~ (nazvat|považovat|označit|pochválit); při vší úctě; se vší úctou; potěš (pánbůh|pán bůh|koště)
-1.2 (otravn*|otravuj*|obtěžujete|obtěžují|bombarduj*|spamujete); (lituji|s lítostí) ~ (musím|že jsem|konstat*)
-1.2 (připadám|připadáme|cítím|cítíme) ~ (si|se) ~ jako ~ (otrav*|hlupák*|blázn*|blbec|idiot|páté kolo|na vedlejší|na druhé|vzduch|žebrák|popelka)
-1.2 (jsme|jsem) ~ (pro|u) ~ vás ~ (vzduch|nuda|jen číslo|pouze číslo|přítěž|na konci|poslední)
-1 (nezvládl*|nezvládnut*|nedotáhl*|nedotažen*|nedořešen*|nedomyšlen*|nedoladěn*|nedoděl*)
-1.2 (přišli|přišel|přišla) (jsme|jsem) ~ o ~ (#|zákazník*|klient*|objednávk*|zakázk*|dotac*|termín|slev*|peníz*|data|údaje|víkend)
-1.2 (směje|smějí|smějou|vysmál*|smáli) ~ (se)? ~ (nám|mi|z toho|stavbyvedoucí|kolegové|hosté|celá); i (laik|slepý) ~ (vidí|pozná)?
-1.2 (v|do) (háji|háje|pytli|čudu|kelu); (pořád|stále|ještě pořád) nikde; nikde nic; (to)? už není (ani)? (vtipné|legrace|k smíchu)
-1.2 (ve frontě|ve stoje|venku|v zimě|na dešti) ~ (hodinu|hodiny|půl hodiny|celý|dvě hodiny); (hosté|hostů|lidé|lidi) ~ (neměl*|stáli|čekali) ~ (kde|co|ve frontě|hodinu|venku)
-1.2 gratuluj* ~ (k|ke) ~ (organizac*|výkonu|rekordu|rychlosti|úrovni|tempu|odvaze); (díky|děkuji|děkujeme) za (nezapomenutelný|nezapomenutelnou|zpackan*|zkažen*|nic|ztracený)
-1.2 (bagatelizuj*|zlehčuj*|zavádí*|mlžíte|lžete|lžou|lhali|vymlouv*|vykrucuj*|svalujete|házíte vinu|svádíte)
-1.2 (jde|šla|šlo|šel|jdou) ~ (úroveň|kvalita|všechno|s vámi|servis|to)? ~ (dolů|z kopce|od desíti|od deseti k pěti)
-0.8 (chci|chceme|žádám|žádáme|potřebuji|dejte|spojte) ~ (prosím)? ~ (mluvit|číslo|kontakt|spojení|mě|mi|nás) ~~ (@boss|kompetentn*|pravomoc|kdo rozhoduje)
-0.8 (budu|budeme|musím|musíme|nezbývá) ~ (to)? ~ (muset)? ~ (to)? ~ (řešit|obrátit|eskalovat|stěžovat|posunout) ~~ (@boss)
-0.6 (podívat|poohlédnout|porozhlédnout|rozhlížet|rozhlédnout|koukat|kouknout) ~ (se)? ~ (po|co|na|u)? ~ (někom jiném|někoho jiného|konkurenc*|jinde|jinou|jiných|alternat*|jinam)
# joy, plainly said
1.3 (osvědčil*|vyplatil*|vyplatí) ~ (se)? ~ (nám|mi|to|vám|důvěřovat|počkat|spolehnout)?; (stojí|stálo|stála|stojí to|stálo to) za to
1.5 (spadl|spadla) ~ (mi|nám) ~ (kámen|balvan) ~ (ze srdce)?; (balzám|pohlazení|klenot|skvost|mistrovsk*|lahůdk*|požitek|jiná liga|jiný level|vyšší liga|zlatý člověk)
1.2 (wow|woow|jupí|hurá|ty jo|ty brďo|páni); jako z (časopisu|katalogu|pohádky|filmu)
1.3 (rád|ráda|rádi) ~ (s|u) ~ vámi ~ (pracuj*|spolupracuj*|dělám|děláme|jsem|jsme)?; (s|u) ~ vámi ~ (se)? ~ (rád|ráda|rádi|dobře|skvěle|výborně) ~ (pracuj*|děl*|spolupracuj*)
1.3 (trefil*|sedl*|vyšl*|povedl*) ~ (to|se)? ~ na (první|poprvé|první pokus|první dobrou|jedničku)
1.2 (cením|ceníme|vážím|vážíme) si; (milé|milým|příjemné|příjemným) překvapen*; (mile|příjemně) překvapil*
1.3 (hezky|pěkně|krásně|výborně|skvěle|parádně|mistrně) ~ (jste)? ~ (se|si)? ~ (s tím|to)? ~ (pohrál*|vyhrál*|zvládl*|vymyslel*|udělal*|připravil*|napsal*|zhostil*|poradil*|vychytal*|vyřešil*|zpracoval*)
1.3 bez (vás|vašeho|vaší|tebe) ~ (bych|bychom|by|bysme) ~ (to|se|nám)? ~~ (nestihl*|nezvládl*|neotevřel*|nedal*|nedokázal*|nešlo|nevyšl*|neproběhl*|neuspěl*|nebyl*|ztracen*|nepodařil*|nevyhrál*|nedotáhl*|nemohl*)
1.2 (díky|i díky) (vám|tobě|vaší|vašemu|vašim) ~ (jsme|jsem|to|nám|mi|konečně|mám|máme|je|se)
1.2 (rychlejší|milejší|lepší|spolehlivější|šikovnější|přesnější) ~ než ~ (pošta|úřad|konkurenc*|kdo*|ostatn*|předchoz*|jsme|jsem|všichni|švýcar*)
1.5 (lepší|lepšího|lepších|lepšímu) ~ (účetní|dodavatel*|partner*|firm*|agentur*|překladatel*|servis|podpor*|lid*|spoluprác*) ~ (jsem|jsme|si|bych|nevím|neznám|nemohl*|nenajd*|neměl*|neexistuje|není|nezažil*)
1.3 (konečně) ~ (někdo|firma|účetní|člověk|dodavatel|web|systém) ~ (kdo|kter*|co) ~ (ví|rozumí|funguje|dělá|poslouchá|drží|odpovídá|myslí)
1.2 (konečně) ~ (máme|mám|je|to) ~ (v pořádku|funguje|běží|šlape|pořádek|přehled|přehledné|klid|jasno|jistotu)
1.5 (ani jedna|ani jediná|žádná|nulové|nula|bez) ~ (stížnost|stížnosti|reklamace|výhrada|výhrady|zaváhání|zádrhelu|zádrhel*)
1.2 (nemáme|nemám|není|nevidíme|nevidím) ~ důvod* ~ (nic)? ~ (měnit|si stěžovat|stěžovat|odcházet|hledat|pochybovat)
1.3 (ušetřil*|ulehčil*|usnadnil*|zachránil*|zjednodušil*|pomohl*) ~ (jste|nám|mi) ~ (nám|mi|jste|velmi|spoustu|hodně|kus|hodiny|dva|den|život|práci|krk|kůži|projekt|akci|svatbu)
1.3 (dřív|rychleji|o den|o dva dny|o týden|v předstihu|s předstihem) ~ (než|dřív|před) ~ (jsme|bylo|termín*|dohodnut*|jsem)? ~ (čekal*|doufal*|dohodnut*|slíben*|očekával*)
1.2 (odevzdali|dodali|poslali|stihli|zvládli|vyřídili) (jste)? ~ (to|všechno|nám)? ~ (dřív|o den dřív|o dva dny dřív|v předstihu|za den|za pár hodin|přes víkend|i přes svátky|v rekordním čase)
1.2 (hosté|klienti|zákazníci|kolegové|děti|všichni|šéf|šéfová|ředitel*|delegac*|čtenáři|publikum|porota|rodina) ~ (jsou|byli|byly|je|byla|byl|ho|ji|je|vás|to)? ~ (nadšen*|unešen*|unesen*|chvál*|spokojen*|ohromen*|dojat*|tleskal*|líbilo)
1.2 (reakce|ohlasy|odezva|ohlas|zpětná vazba) ~ (jsou|byly|je|byla|jen|samé|kolegů|hostů|klientů|zákazníků)? ~ (pozitivn*|výborn*|skvěl*|úžasn*|nadšen*|super|samá chvála)
1.2 (dobrá|skvělá|výborná|super|krásná|parádní|poctivá|perfektní|vynikající) (práce|spolupráce|služba|volba|akce|atmosféra|komunikace|organizace)
1.2 (dobrou|skvělou|výbornou|super|krásnou|parádní|poctivou|perfektní|vynikající) (práci|spolupráci|službu|volbu|akci|atmosféru|komunikaci|organizaci)
1.2 (povedl*|zdařil*|vydařil*) ~ (se)? ~ (nám|vám|to|na výbornou|skvěle)?; přes zpoždění ~ (zvládl*|povedl*|skvěl*|výborn*); neměňte ani (písmenko|čárku)
0.8 (prodloužit|prodloužili|prodloužíme|prodlužujeme|obnovit|rozšířit|rozšíříme|navýšit|navýšení|zdvojnásobit) ~~ (spoluprác*|smlouv*|paušál*|rozpočet|balíč*|podpor*|licenc*)
0.8 (smlouv*|spoluprác*|paušál*|licenc*) ~ (bychom)? ~ (rádi|chceme)? ~ (prodloužit|prodloužili|prodloužíme|prodlužujeme|obnovit|rozšířit|rozšíříme|navýšit)
0.8 (dal*|dala jsem|posílám|doporučil*|doporučuj*|dohodil*) ~ (na)? ~ (vás|vaše|k vám|vám) ~ (kontakt|číslo|známé*|švagrov*|bratrov*|kolegov*|kolegyn*|kolegům|kamarád*|bratranc*|soused*|partner*)
0.8 (pokračujeme|pokračovat|pokračuji|jdeme do toho|půjdeme do toho) ~ (u vás|s vámi|i příští|i nadále|znovu|zase); (u vás|s vámi) ~ (pokračujeme|pokračovat|jdeme do toho|znovu|zase|i příští)
0.8 (svěřili|svěříme|svěřit|svěřím) ~ vám ~ (i|celou|další|všechno|také|taky)?; vám ~ (svěřili|svěříme|svěřit|svěřím)

[complaint.quality]
0.85 (kostrbat*|polotovar*|nepoužiteln*|nefunkčn*|paskvil*|zmetek|zmetky|podprůměrn*|amatérsk*|diletantsk*|slátanin*|bastl*|fušer*|zfuš*|zpackan*|zprasen*|zprasil*|odfláknut*|odflákl*|zvoran*|zvoral*)
0.85 (nedá|nedalo|nedají|nejde) ~ (se)? ~ (na to|s tím|to)? ~ (použít|používat|dívat|koukat|číst|poslouchat|jíst|odevzdat|zveřejnit|ukázat|tisknout)
0.85 (tohle|toto|to) ~ není ~ (to)? ~ (na)? ~ (čem|co) ~ (jsme|jsem) ~ (si|se)? ~ (objednal*|chtěl*|žádal*|domluvil*|dohodl*|představoval*|čekal*|zadal*|potřeboval*)
0.85 nemá ~ nic ~ společného ~ (se|s) ~ (zadán*|tím|ním|dohod*|profesional*|kvalit*|objednávk*)
0.85 (třetí|druhá|čtvrtá|pátá|další|opakovaná) (porucha|reklamace|chyba|oprava|závada); (tři|dvě|čtyři|několik) chyby ~ (za sebou|po sobě|na jedné|v jednom); (chyby|chyba) ~~ tři za sebou
0.85 (znovu|zase|zas|opět|pořád) ~ (špatné|špatná|špatný|chybné|chybná|nesprávné|nesprávná|staré|stará) ~ (ičo|jméno|logo|číslo|údaje|adresa|cena|barva|verze|text|datum|soubor|položka|fotka|název)
0.85 (nejsem|nejsme|nebyl*|není) ~ spokojen* ~ (ani)? ~ (s|se)? ~ (verzí|návrhem|výsledkem|prací|překladem|textem|grafikou|službami|službou|kvalitou|výstupem|realizací)
0.85 (vaše|váš|ta|ten) ~ (oprava|zásah|aktualizac*|řešení|technik|člověk) ~ (nepomoh*|vydrž*|pokazil*|zhoršil*|nic nevyřešil*|nezabral*|nefunguje|tvrdí|říká že)
0.85 (teče|kape|zatéká|netěsní|vrže|vypadává|padá) ~ (pořád|zas|zase|znovu|opět|stejně|dál|stále)
0.85 (zapomněli|vynechali|chybí|vypadl*) ~ (jste|nám|tam|v|ve|na)? ~ (polovin*|půlka|část|strana|strany|kapitol*|bod|body|údaje|logo|podpis|přílohy|nejdůležitějš*)
0.85 (zápis*|dokumentac*|podklad*|posudek|projekt|zpráva|výkaz|návrh|překlad|report*) ~ (je|jsou|byl*)? ~ (chybí polovina|neúpln*|nepřesn*|chybn*|zmatečn*|nečiteln*|zastaral*|nekompletní|povrchn*)
0.85 (styděl|styděla|styděli|stydět) ~ (by|se|za)? ~ (by|se|za)? ~ (i|začáteč*|prvák*|amatér*|stážist*|učeň|žák)
0.85 (jestli|pokud) ~ (tohle|toto|to) ~ (je|má být|považujete|říkáte) ~ (podle vás|za|vaše)? ~ (profesionáln*|kvalit*|hotov*|překlad|práce|služba|výsledek) ~~ (potěš|tak|pak|děkuji|rozdíln*)
0.85 (tlumočni*|lektor*|technik*|moderátor*|fotograf|kolega) ~ (byl*|přišel|přišla|dorazil*)? ~ (nepřipraven*|opil*|neznal*|pozdě a|bez nářadí|bez podkladů|neschopn*)
0.85 (přeložil*|zaúčtoval*|zadal*|vyplnil*|zapsal*|změřil*|nastavil*|zapojil*|vytiskl*|nakreslil*|namontoval*|spočítal*) ~ (jste|nám|to|ho|ji|je)? ~ (špatně|chybně|nesprávně|naopak|omylem|jinam|křivě|mylně)
0.85 (jídlo|polévka|víno|káva|hudba|ozvučení|mikrofon*|projektor|pódium|světla|stoly|židle|květiny|ubrusy) ~ (byl*|nám|mi)? ~ (zvadl*|špinav*|studen*|nejedl*|hrozn*|příšern*|vypadl*|nefungoval*|nehrál*|chyběl*|nestačil*|mizern*|otřesn*)
0.85 (hosté|hostů|lidé|lidi|klienti) ~ (neměl*|stáli|čekali) ~ (kde|co|ve frontě|na jídlo|hodinu) ~ (sedět|jíst|parkovat|pít|spát)?
0.85 (příště) ~ (si)? ~ (to)? ~ (radši|raději) ~ (udělám|uděláme|napíšu|přeložím) ~ (sám|sama|sami); nedoděl*; (úroveň|kvalita) ~ (vašich|služeb|práce)? ~~ (dolů|klesl*|klesá|zhorš*|z kopce)
0.85 (je to|všechno je) ~ (celé|úplně|bohužel) ~ špatně; (nervů|starostí|problémů) ~ než ~ (užitku|radosti|pomoci); (čím dál) ~ (horš*|víc chyb|slabš*)
0.85 (úřad*|katastr*|banka|auditor*|klient*|tiskárna|soud) ~ (nám|mi|to|je|ho|ji)? ~ (to)? ~ (vrátil*|zamítl*|nepřijal*|neuznal*|odmítl*) ~ (kvůli|pro|zpět|protože)

[complaint.delay]
0.85 (pořád|ještě pořád|stále|dodnes|doteď|dosud) ~ (nikde|nic|nemám|nemáme|nedostal*|nepřišl*|nedodán*|nevím|nedorazil*|není hotov*|neodevzdán*|neodpověděl*|nedokončen*)
0.85 (web|návrh|překlad|projekt|výkres*|přiznání|posudek|zboží|texty|report|dodávka|oprava|nabídka) ~ (pořád|stále|dodnes|zatím|doteď) ~ (nikde|nic|nemám*|nepřišel|nepřišla|nepřišly|nedorazil*|není)
0.85 (měl|měla|mělo|měly) ~ (být|to být|tu být) ~ (už)? ~ (spuštěn*|hotov*|odevzdán*|dodán*|u nás|tady|tu) ~ (začátkem|minul*|v pondělí|v úterý|ve středu|ve čtvrtek|v pátek|včera|už|před|koncem)
0.85 (termín|lhůta|datum|deadline) ~ (dodání|odevzdání|dokončení)? ~ (uplynul*|vypršel*|prošl*|prošel|minul*|dávno); (při|takovým|tímto|vašem) ~ (tempu|tempem) ~ (se|to|budeme|bude|ani|nikdy|na)
0.85 (nestíháte|nestíhá|zaostáváte|protahujete|natahujete|odkládáte|posouváte|zdržujete|přešlapujete)
0.85 (půl roku|čtvrt roku|rok|měsíc|# měsíců|# týdnů|# dní|týdny|měsíce|dva měsíce|tři týdny) ~ (co|už)? ~ (čekám|čekáme|čeká|čekání|čekali|čekal*)
0.85 (čekám|čekáme|čekali|čekal|čekala|čekat) ~ (už|jsme|jsem|na|to)? ~ (půl roku|čtvrt roku|rok|měsíc|týdny|měsíce|týden|věčnost|přes měsíc|přes dva měsíce|# týd*|# měs*|# dní|šest týdnů|tři týdny|dva týdny|dva měsíce|tři měsíce)
0.85 (slíbili|slíbil|slíbila|slibovali|říkala|říkal|říkali) (jste)? ~ (to|že)? ~ (na|do|v|zítra|včera) ~~ (dnes je|je už|už je|to bylo|bylo to|od té doby|a nic|a dnes)
0.85 (koukám|dívám|díváme) ~ (se)? ~ na ~ (prázdn*|starou|pořád stejn*); (kdy|dokdy) ~ (to|už|tedy)? ~ konečně; konečně ~ (dostan*|dočká*|bud*|bude) ~ (ten|tu|to|hotov*)?
0.85 (dočkám|dočkáme|dočkat) ~ se ~ (někdy|vůbec|ještě|konečně); (přišl*|přišel|dodán*|dodali|dorazil*|odevzdali) ~ (jste)? ~ (pozdě|o týden později|o den později|se zpožděním|o # dní později|po termínu)
0.85 (potřetí|podruhé|počtvrté|popáté|zase|opět|znovu|už zase) ~ (posunut*|posouv*|odklád*|měníte|se posouvá|zpoždění|odklad*)

[complaint.neglect]
0.85 (s) (technikem|kolegou|kolegyní|manažer*|vámi|ním|ní) ~ (se)? ~ (nedá|nedalo|nejde) ~ (domluvit|komunikovat|mluvit|spojit)
0.85 (odpověděli|odpověděl|reagovali) (jste)? ~ (mi|nám)? ~ (jen|pouze|na jednu|na půlku|vyhýbav*|neúpln*|jednou větou|částečně); (reagujete|odpovídáte) ~ (vyhýbav*|vůbec|neúpln*|sotva|jednou|stroze|napůl|neochotně)
0.85 (marně|nemůžu|nemůžeme|nelze|nedá se|nejde) ~ (se)? ~ (vám|k vám)? ~ (snažím|snažíme|zkouším|pokouším)? ~ (dovolat|spojit|sehnat|zastihnout); (marně) ~ (volám|píšu|čekám|urguji|se snažím)
0.85 (malý|malí|menší|běžný|drobný) ~ (zákazník|klient|zákazníci|klienti) ~ (vás|u vás|asi|už)? ~ (nezajím*|nepotřebuj*|na chvost*|nic neznamená|otravuje|nestojí); (jsme|jsem) pro vás ~ (jen|pouze) ~ číslo
0.85 (odbyl*|odpálkoval*|setřel*|vyhodil*) ~ (mě|nás|jste|jednou|větou|že); (nestojíme|nestojím) ~ (vám|za)? ~ ani ~ za ~ (telefonát|jeden|odpověď|mail|větu|slovo)
0.85 (od té doby|odkdy|od chvíle) ~ co ~~ (odešel|odešla|přišl*|máte|získal*) ~~ (nikdo|vzduch|nezájem|ticho|jiné|změnil*|nezajím*); (nikdo|nemá) ~ (se)? ~ (nám|mi) ~ nevěnuje; nám nikdo nevěnuje
0.85 (nikdo) ~ (nás|mi|nám|mě|z vás|od vás|se)? ~ (neupozornil|neinformoval|nevysvětlil|neozval|nezavolal|neodepsal|neodpověděl|nereagoval|nekontaktoval|neřekl|nebere|nezvedá|nevěnuje)
0.85 (kdybyste|abyste) ~ (nás|nám|mi|mě) ~ (příště|aspoň|o)? ~~ (informoval*|upozornil*|dali vědět|oznámil*); (bylo by|bylo) ~ (slušné|fér|vhodné|pěkné) ~ (nás|mi|mě) ~~ (informovat|upozornit|dát vědět)
0.85 (bez) ~ (jediného)? ~ (odezvy|odpovědi|reakce|vysvětlení|omluvy|slova|upozornění|zpětné vazby|ohlášení); (odpovědi|odpověď|reakce) ~ (nikde|žádná|nula|pořád nic|jsme se nedočkali)
0.85 (slíbili|slíbil|slíbila) (jste)? ~ (že)? ~ (zavolat|zavoláte|se ozvat|se ozvete|odepsat|přijet) ~~ (nezavol*|neozval*|neodeps*|nepřišl*|nepřišel|nepřijel*|nic|nikdo)
0.85 (ani) ~ (jste)? ~ (nepřišli|nezavolali|neodepsali|neodpověděli|neozvali|neomluvili|neobtěžovali) ~ (ani)?; (vysvětluju|vysvětluji|vysvětlujeme|opakuji|opakujeme) ~ (to samé|dokola|pořád|od začátku|každ*|zas*)

[complaint.cost]
0.85 (nabíd*|nabíz*|cen*) ~~ (o třetinu|o polovinu|o čtvrtinu|o # procent|výrazně|podstatně|citelně) ~ (nižš*|levněj*|méně|míň|vyšš*|draž*)
0.85 (o třetinu|o polovinu|o čtvrtinu|o # procent|za polovinu|za třetinu|za půlku|poloviční) ~ (nižš*|levněj*|méně|jinde|ceny|dělá|dělají|nabíz*)
0.85 (při) ~ (těchto|vašich|takových|takové|téhle) ~ (cenách|ceně|sazbách|sazbě); (přehodnocení|přehodnotit|přehodnoťte|snížení|snížit) ~ (vaší|vaše|té)? ~ (ceny|cenu|sazby|sazbu|paušálu|poplatku)
0.85 (zdraž*|navýšil*|zvýšil*|zvyšuj*) ~ (jste|cen*|paušál*|sazb*|poplat*|to)? ~ (o|už|potřetí|podruhé|bez|zas*|znovu|opět|každ*) ~ (#|upozorněn*|vysvětlen*|rok*|během|půl roku|třetin*|polovin*|procent)
0.85 za (tolik|ty peníze|takové peníze|tuhle cenu|takovou cenu|takovou částku|tu cenu) ~ (si|bych|nedost*|bychom|radši|čekám*|čekal*|oček*|zaměstn*|máme|mám|dostan*|nevid*|ani)
0.85 (nevidím|nevidíme|nevím|nevíme|nechápu|kde je) ~ (co|za co|jakou|přidan* hodnot*|protihodnot*) ~ (vlastně)? ~ (dostáváme|dostávám|platím|platíme|vás platíme|za ty peníze|dostaneme); za co (vás|vám) ~ (vlastně)? ~ (platíme|platím|mám platit)
0.85 (minut|minuty|hodinu|telefonát*|mail|banalit*|maličkost*|telefonu) ~ (a|práce)? ~~ (účtujete|fakturujete|naúčtoval*|chcete) ~ (celou|hodinu|dvě|#|celý)
0.85 (účtujete|fakturujete|účtování|účtovat) ~~ (podle nálady|jak se vám zachce|za každý|za všechno|i za|za kdeco|i vzduch|každou drobnost|celou hodinu|za nic)

[payment.refused]
0.9 (platit|zaplatit|uhradit|doplatit|proplatit|hradit) ~~ (nehodlám|nehodláme|nebudeme|nebudu|odmítáme|odmítám|nemáme v úmyslu|rozhodně nebud*)
0.9 (úhrad*|platb*|splátk*|proplacení) ~ (faktur*)? ~ (pozastav*|zadrž*|zastav*|blokuj*|neuvoln*|neposkytn*) ~ (dokud|až|do|než)?
0.9 (peníze|platbu|úhradu|doplatek|ani korunu|ani halíř) ~ (ode mě|od nás|vám)? ~ (uvidíte|dostanete|nedostanete|neuvidíte) ~ (až|dokud|ani|už)

[payment.disputed]
0.95 (ve|na) (faktuře|vyúčtování) ~ (chybí|není|nevidím|se nepromítl*|nebyla zohledn*|nezohledn*|zapomněli) ~ (slev*|dohodnut*|rabat|odpočet|záloh*|bonus)
0.95 (slev*|rabat|bonus|odpočet zálohy) ~~ (nepromítl*|nezohledn*|nezapočetl*|neodečetl*|není ve faktuře|není na faktuře|chybí na faktuře|chybí ve faktuře)
0.95 (máte|účtujete|fakturujete|naúčtovali|uvádíte|faktuře) ~~ o (hodinu|jednu hodinu|dvě hodiny|# hodin|jednu položku|kus|# kusů|jeden kus|den) ~ (navíc|víc|více|méně|míň); (dph|část*|sazb*|základ|počet|kurz) ~ (je|byla|byl)? ~ (špatně|nesprávně|chybně|mylně) ~ (vypočítan*|vyčíslen*|uveden*|spočítan*)
0.95 (částka|suma|cena|položka) ~ (na|ve)? ~ (faktuře)? ~ (je|jsou) ~ (nesmysl*|vymyšlen*|nadsazen*|úplně mimo|mimo dohodu|přestřelen*|jiná než|vyšší než)
0.95 (faktur*|fakturovan*|účtujete|fakturujete) ~~ (dodali|dodal*|přišl*|bylo|máme|měli|reálně|ve skutečnosti|objednali) ~ (však|jen|pouze|jich)? ~ (#|@num|jednu|jeden|jedno)

[payment.delayed]
0.8 (s) (úhradou|platbou|zaplacením|placením) ~ (počkáme|počkám|budeme mít zpoždění|se opozd*|se zdrž*|zaostáv*|jsme ve skluzu|nestíh*|máme problém)
0.8 (faktura|platba) ~ (nám|mi)? ~ (utekla|zapadla|unikla|se ztratila na|uvízla|zapadl*); (zapomněli|zapomněl|zapomněla) ~ (jsme|jsem)? ~ (na)? ~ (uhradit|zaplatit|faktur*|splatnost*|platb*)
0.8 (banka|exekutor|finanční úřad) ~ (nám|mi) ~ (zablokoval*|obstavil*|zmrazil*) ~ (účet|účty|peníze); (chybí|chybějí) ~ (nám|momentálně|teď)? ~ (prostředky|peníze|hotovost|finance)

[payment.promised]
0.8 (zítra|dnes|@day|večer|ráno|hned|obratem|příští) ~ (to|vám to|ti to|ji)? ~ (hodím|pošlu|převedu|pošleme|převedeme|nahodím|zadám) ~ (na účet|na váš účet|přes banking|do banky|peníze|platbu|úhradu)
0.8 (úhrada|platba) ~ (proběhne|odejde|bude|půjde|přijde) ~ (v den splatnosti|ve splatnosti|v termínu|včas|podle splatnosti); (hodím|pošlu) to na účet

[payment.sent]
0.8 (částka|platba|peníze) ~ (byla|byly|je)? ~ (odepsán*|odepsan*|stržen*|připsán*) ~ (z|nám|dne|#|včera|na)?; (poslal*|poslala) ~ (jsem|jsme)? ~ (to)? ~ z (banky|účtu); (jsem|jsme) ~ (to)? ~ (poslal*|poslala) ~ z (banky|účtu)

[payment.query]
0.8 (překlep|chybička|chyba|špatně) ~ (v|ve|je) ~ (názvu|adrese|ulici|jméně|ičo|dič|fakturačních údajích|sídle|údajích); (jaký|který|správný) ~ (variabilní symbol|iban|účet|vs|konstantní symbol)
0.8 (na) (jaký|který) ~ (účet|iban); (faktur*) ~~ (neposlali|nezaslali|nedorazila|nepřišla|nedostali|nedostal|nedostala|nemáme|nemám|nenašli|nenašel|nenašla|ztratila)

[leaving]
0.85 (děláme|vypíšeme|vyhlásíme|vyhlašujeme|spouštíme|připravujeme|plánujeme|vypisujeme) ~ (nové výběrové řízení|nový tender|výběr nového|nové výběrko)
0.85 (začínáme|začínám|budeme|budu|musíme) ~ (se|muset)? ~ (se)? ~ (poohlédnout|porozhlédnout|rozhlížet|rozhlédnout|poohlížet) ~ (po|jinde|co|něk*|na|jinam)
0.85 (objednávku|zakázku|objednávky|zakázky) ~ (už)? ~ (u vás|vám) ~ (už)? ~ (dělat|zadávat|zadat|posílat|dávat)? ~ (nebudeme|nebudu|nezadáme|nedáme|nechceme)
0.85 (nebudeme|nebudu) ~ (u vás|vám|s vámi) ~ (už)? ~ (nic|žádn*|další)? ~ (objednávat|zadávat|dělat|pokračovat|objednávku)
0.85 (příště) ~ (jdeme|půjdeme|jdu|půjdu|oslovíme|oslovím|zvolíme|zkusíme|dáme|objednáme) ~ (k|na|u|do)? ~ (jinému|jiné|jiného|jinou|jinde|jinam|někomu|někoho|konkurenc*)
0.85 (nevidíme|nevidím|nemáme|nemám) ~ důvod ~ (dál)? ~ (zůstávat|zůstat|pokračovat|setrvat|prodlužovat)

[reputation]
0.9 (o) (této|naší|tom|vašich|vašem|téhle) ~ (zkušenosti|praktikách|přístupu|chování|případu|situaci) ~~ (zmíním*|dozví|dozvědí|poví*|řeknu|napíšem*|napíšu|informuj*|upozorn*|podělím*|zveřejn*)
0.9 (lidé|lidi|veřejnost|ostatní|zákazníci|klienti) ~ (by)? ~ (měli|mají|měla|ať) ~ (by)? ~ vědět ~ (jak|co|s kým|jací|kdo|že); ať ~ (lidé|lidi|všichni|ostatní|každý|jiní) ~ (vědí|ví|vidí) ~ (jak|co|s kým|kdo|že)
0.9 (varovat|varuji|varuju|varujeme) ~ (budu|budeme)? ~ (každého|všechny|známé|kolegy|ostatní|lidi); (každého|všechny|ostatní) ~ (budu|budeme)? ~ (varovat|odrazovat|odrazuju)
0.9 (napíšu|napíšeme|zveřejním|zveřejníme|rozhlásím|roztroubím|rozkřičím) ~ (to|vás)? ~ (všude|kde se dá|kudy chodím|všem|po celém|každému); (nenecháme|nenechám) ~ (si)? ~ (to)? ~ pro sebe
0.9 (doporučovat|doporučit) ~ (vás|dál)? ~ (určitě|rozhodně|nikomu|už)? ~ (nebudeme|nebudu|nemůžu|nemůžeme|nehodlám*); (nebudeme|nebudu|nemůžu|nemůžeme) ~ (vás)? ~ (nikomu|dál|rozhodně|už)? ~ (doporučovat|doporučit)
0.9 (kolegové|všichni|celá|celé|každý|ostatní) ~ (v komoře|v oboru|ve městě|v branži)? ~ se ~ (to|o tom) ~ (dozví|dozvědí|dozvědět)

[legal]
0.9 (nnn|uvidíme|potkáme|sejdeme) ~ (se)? ~ (u soudu|před soudem|s právníky)

[praise]
0.85 (hezky|pěkně|krásně|výborně|skvěle|parádně) ~ (jste)? ~ (se|si)? ~ (s tím|to)? ~ (pohrál*|vyhrál*|zvládl*|vymyslel*|udělal*|připravil*|napsal*|zhostil*|poradil*|vychytal*|vyřešil*|zpracoval*)
0.85 (trefil*) ~ (se|to|jste)? ~ (na prvn*|přesně|do černého|náš vkus|můj vkus|poprvé); (výsledek|práce|web|kampaň|investice|překlad|čekání) ~ (opravdu|určitě)? ~ (stojí|stál|stálo|stála) ~ za to
0.85 (lepší|lepšího|lepších) ~ (účetní|dodavatel*|partner*|firm*|agentur*|překladatel*|servis|podpor*|fotograf*|architekt*) ~ (jsem|jsme|si|bych|nevím|neznám|nemohl*|nenajd*|neměl*|neexistuje|není|nezažil*)
0.85 bez (vás|vašeho|vaší|tebe) ~ (bych|bychom|by|bysme) ~~ (nestihl*|nezvládl*|neotevřel*|nedal*|nedokázal*|nešlo|nevyšl*|neproběhl*|neuspěl*|nebyl*|nepodařil*|nevyhrál*)
0.85 (díky|i díky) (vám|tobě|vaší|vašemu|vašim) ~ (jsme|jsem|to|nám|mi|konečně|mám|máme|prác*|žalob*|pomoc*|rad*|nasazen*|rychl*)
0.85 (tlumočni*|lektor*|technik*|moderátor*|fotograf*|grafik*|kolegyně|kolega|paní|pan) ~ (byl*|je)? ~ (fantastick*|úžasn*|skvěl*|výborn*|perfektní|poklad|zlat*|bezvadn*|super|báječn*|profík)
0.85 (ani jedna|ani jediná|žádná|nula) ~ (stížnost|stížností|reklamace|chyba|výhrada); (perfektní|dokonalé|výborné) ~ (neměňte|nic neměňte|nechte)
0.85 (odevzdali|dodali|poslali|stihli|zvládli|vyřídili|měli) (jste)? ~ (to|všechno|nám)? ~ (dřív|o den dřív|o dva dny dřív|v předstihu|za den|za pár hodin|přes víkend|i přes svátky|v rekordním čase)
0.85 (ušetřil*|ulehčil*|usnadnil*|zachránil*|zjednodušil*) ~ (jste)? ~ (nám|mi) ~ (den|spoustu|hodně|hodiny|dva|krk|kůži|projekt|akci|svatbu|prác*|život|čas|nervy|kus)
0.85 (reakce|ohlasy|odezva|ohlas|zpětná vazba) ~~ (pozitivn*|výborn*|skvěl*|úžasn*|nadšen*|super|samá chvála)

[growth]
0.85 (přidáváme|přidáme|přidat|doobjednáváme|doobjednáme|dokoupíme|dokupujeme|přikoupíme|přikupujeme) ~ (ještě|si)? ~ (další*|@num|#|nov*|jedn*) ~ (licenc*|uživatel*|modul*|hodin*|kus*|balíč*|jazyk*|míst*|poboč*|zařízení|sérii|@num|#)
0.85 (svěřili|svěříme|svěřit|svěřím|předáme|přesuneme) ~ (by|vám|rádi)? ~ (vám|k vám)? ~ (i|celou|celý|celé|další*|kompletn*|všechn*) ~ (agend*|mzd*|účetn*|obaly|projekt*|zakázk*|web|weby|kampan*|správ*|marketing*|překlad*)?
0.85 (rádi|ráda|rád) ~ (bychom|bych) ~ (vám|smlouv*)? ~ (svěřil*|dal*|prodloužil*|rozšířil*|pokračoval*|přidal*|zadal*) ~ (i|další*|smlouv*|spoluprác*|vám|o)?
0.85 (objednat|objednáváme|objednáme|chceme|prosíme) ~ (ještě|si)? ~ ještě ~ (jednu|jeden|jedno|dvě|dva|#|@num|další*) ~ (séri*|kus*|várk*|zásilk*|balen*|náklad|krabic*|dotisk*|kolo|termín)

[meeting.off]
0.85 (na) (prohlídk*|včerejší|dnešní|schůzk*|porad*|call|hovor|termín|konzultac*|focení|prezentac*|předání) ~ (prohlídk*|schůzk*|hovor|call)? ~ (jsem|jsme)? ~ (úplně)? ~ (zapomněl*|nedorazil*|nestihl*|nepřišl*|nepřišel)
0.85 (přeložení|přesunutí|posunutí|odložení|zrušení) ~ (dnešn*|zítřejš*|našeho|naší)? ~ (focení|schůzk*|porad*|callu|hovoru|termínu|konzultac*|prezentac*|prohlídk*|workshopu|školení|natáčení)

[redirect]
0.85 (u nás|ve firmě|tady|tu) ~ (už|již) ~ nepracuje ~ (pište|kontaktujte|obracejte|obraťte|posílejte|prosím)?; (už|již) ~ (u nás|ve firmě|tady|tu) ~ nepracuje

[auto]
0.9 (mail|maily|pošta|schránka|zprávy) ~ (není|nebude|nebudou|nejsou) ~ (průběžně|pravidelně)? ~ (čten*|kontrolov*|vyřizov*|sledov*|přeposíl*); (odpovím|ozvu se|budu vás kontaktovat) ~ po (návratu|svém návratu|mém návratu|dovolené)
0.9 (ticket|tiket|požadavek|incident) ~ # ~ (byl|je) ~ (vytvořen*|založen*|přijat*|zaevidován*|přidělen*|uzavřen*|zaregistr*); (náš tým|operátor|technik) ~ (vás)? ~ bude ~ (vás)? ~ (kontaktovat|informovat)

[urgent]
0.85 (do|nejpozději do) ~ (dnešní|dnešního|zítřejšího|zítřejší) ~ (půlnoci|oběda|večera|rána|poledne|dne); do ~ zítřka ~ (do)? ~ (oběda|rána|večera|poledne)

[polite]
(mail|zprávu|dotaz|to|ho|ji|prosbu) ~ (z|ze)? ~ (včera|rána|dneška)? ~ (prosím|klidně)? ignorujte; ignorujte ~ (prosím|můj|moji|předchoz*|tento|tuto|posledn*|to)
(rozumím|chápu|chápeme|rozumíme) že ~~ (nejde|nedá|nestíháte|nemůžete|nestihnete|nestihli) ~ (počk*|nevadí|v pořádku|nic)?
nemusíte se omlouvat; nic se nestalo; nic nevadí; to nevadí; (omlouvám*|promiňte) ~ za ~ (komplikace|zdržení|pozdní|zpoždění|omyl|zmatek); nikdo si nestěžoval

[topic]
není (to|to však|však|až tak|vůbec|to nijak|nijak)? ~ (urgentn*|akutn*|naléhav*|spěch*); nic (urgentního|akutního|naléhavého); nespěchá to
(špatné|zlé|hrozné|strašné|mizerné|ošklivé|katastrofální|otřesné) počasí; počasí ~ (pokazil*|špatné|hrozn*)
(slogan|heslo|titulek|název|nadpis|text|copy|refrén|kampaň|kampaně) ~ (má|ať|bude|je|by měl|by měla) ~ (znít|být|je)? ~~ (žádn*|konec|už|drah*|čekán*|zklamán*)
(tlačítko|odkaz|link|formulář|políčko|checkbox|text) ~ (na|pro) ~ (odhlášení|odběr*|zrušení|reklamac*|hodnocení|recenz*|vymazání)
(dal*|podal*|podává|dává|dala|dostal*) ~ výpověď ~ (k|ke|#|ze|z|v|operátor*|bank*|pojišťovn*)?; výpověď ~ (z nájmu|z práce|zaměstnanc*|nájemník*|nájemc*|operátor*|bank*|pojišťovn*)
(zaměstnan*|kolega|kolegyně|pracovní*|řidič|prodavačk*|asistentk*|brigádník|kuchař*) ~ (dal*|podal*|dává|končí|odchází|dostal*|má) ~ výpově*
(odstavec|text|věta|vzor|znění|formulář|poučení) ~ o odstoupení od smlouvy; (obchodních|obchodní) podmín* ~~ (odstoupení|reklamac*|výpověď*|pokut*)
(náš|naše|naši|našemu|naší|našeho|můj|moje) ~ (právni*|advokát*) ~ (koukne|přečte|zkontroluje|projde|nemá|má ke smlouvě|souhlasí|schválil*|připomínkuj*|upravil*|ještě|smlouv*|se vrátí|posuzuje)
exeku* ~~ (mzd*|zaměstnanc*|nájemník*|nájemc*|dlužník*|soused*|klient*|srážk*); (mzd*|zaměstnanc*|nájemník*|nájemc*|dlužník*|srážk*) ~~ exeku*
(hledáme|hledám|sháníme) ~ (náhrad*|nového|novou|jiného|jinou) ~ za ~ (náš*|našeho|naši|kolegyn*|kolegu|asistentk*|kuchař*|řidič*)
pokut* ~ za ~ (rychlost|parkování|jízdu|předčasn*); (hrdina|hrdinka) ~ (se|filmu|knihy|hry|příběhu|románu)
(čekáme|čekám) ~ (ještě|jen|už jen)? ~ na ~ (vyjádření|rozhodnutí|stanovisko|povolení|odpověď|podpis|souhlas) ~ (hygien*|úřad*|hasič*|obc*|města|bank*|kolegu|jednatel*|ředitel*|šéf*|klient*|investor*|ministerstv*|katastr*|soudu|komis*)
(potřebujeme|potřebuji|prosím|chceme) ~ přeložit ~ (žalob*|rozsud*|smlouv*|text*|dokument*|list*|návod*|web)

[polite]
# words that sound like trouble, and are no feeling about us
(špatné|zlé|hrozné|strašné|mizerné|ošklivé|otřesné) počasí ~ (nám|mi)? ~ (pokazil*|překazil*|zkomplikoval*)?
(přišla|dostal*) ~ (mi|nám|jsem|jsme)? ~ pokuta ~ za ~ (rychlost|parkování|jízdu); pokut* ~ za ~ (rychlost|parkování|jízdu)
(slogan|heslo|titulek|název|nadpis|text|refrén|leták) ~ (má|ať|bude|je|by měl) ~ (znít|být|je)? ~~ (žádn* zklamán*|žádn* čekán*|konec drah*|žádn* problém*|už žádn*)
(sekc*|podstránk*|stránk*|menu|formulář|záložk*|kapitol*|oddělení|složk*) ~ (reklamac*|stížnost*|pokut*|škod*|poruch*)
reklamační* (řád*|formulář*|podmínk*|oddělení|list*|protokol*|lhůt*); (kniha|knihu|knize) (stížností|přání a stížností)
(stížnost|stížnosti|reklamaci|reklamace|spor|problém) ~ (jsme|jsem|se)? ~ (řešil*|řeší*|máme|podal*)? ~ (s|na|u|proti) ~ (kurýr*|dopravc*|pojišťovn*|operátor*|bank*|tiskárn*|soused*|výrobc*|městem|obcí|poštou)
hrdin* ~ (se|filmu|knihy|hry|příběhu|románu); (hlavní|ve filmu) ~ hrdin*; nejde o ~
(z|do|u|v|ze) (našeho|našem|naší|našemu|skladu) ~ (sklad*|dodavatel*|výrob*|tiskárn*|doprav*|nám)? ~~ (vázne dodávka|má zpoždění|nedorazil*|nepřišl*)
(čekáme|čekám) (ještě|jen|už jen)? na ~ (vyjádření|rozhodnutí|stanovisko|povolení|podpis|souhlas|peníze) ~ (hygien*|úřad*|hasič*|obc*|města|bank*|kolegu|jednatel*|ředitel*|šéf*|klient*|investor*|ministerstv*|katastr*|soudu|našeho|naší|komis*|od investora|od klienta)
není to (však|až tak|vůbec|nijak|nějak|extra)? (urgentní|akutní|naléhavé); nic (urgentního|akutního|naléhavého)
(nějak|někde|asi) ~ (se)? ~ (nám|mi) ~ (se)? ~ (ztratila|založila|ztratil); (ztratil|ztratila|ztratili) (jsem|jsme|se mi|se nám) ~ (faktur*|heslo|přístup*|odkaz*|link*|mail|přihlašov*)
(drobn*|malý|maličk*|menší) (překlep*|chybičk*|detail*|oprav*|úprav*|připomínk*|věc*); (jsem|jsme) (rád|ráda|rádi) že (to|už|je) ~ (máme|mám) ~ za sebou

# ---- second round of families

[mood]
-1.2 (doškráb*|poškráb*|natažen*|rozházen*|rozpadl*|rozpadá*|odlepuj*|odlepen*|odpadává|opadává|oříznut*|useknut*|zkreslen*|promočen*|plesniv*|vybledl*|zmačkan*)
-1.2 (nehřeje|netopí|nechladí|nesvítí|neteče|netěsní|nedrží|nesedí|nedává smysl|nedávají smysl); nic ~ (nesedí|nefunguje|nejde|neplatí|není hotové|není v pořádku)
-0.7 (pořád|stále|dodnes|doteď|dosud) (není|nejsou|nemám|nemáme|nebyl*|nepřišl*|nedostal*)
-1.2 (dlouho|dokdy|kolikrát|věčně) ~ (se)? ~ (ještě)? ~ (připomínat|prosit|čekat|urgovat|doprošovat|vysvětlovat|opakovat); doprošuj*; doprošovat
-1.5 vyprosím; vyprošuji; vyprošuju; dovolujete si ~ (příliš|moc|dost); to přeháníte; přehnali jste to
-1.2 (odkládali|natahovali|posouvali|vodili) (jste)? ~ (nás|to|mě)? ~ (týden|měsíc*|za nos|dokola|týdny|pořád)
-1.2 (každá druhá|každý druhý) (kavárna|firma|eshop|web); (bez nápadu|bez fantazie|bez invence|nudn*|fádn*|bez života|šablonovit*|generick*)
-1.2 (o nás|o mě) ~ (zjevně|asi|očividně|vůbec)? ~ (nemáte|nestojíte|nejevíte) ~ (zájem)?; (nemáte|nejevíte) ~ (o nás|o mě|o klienta|žádný) ~ zájem
-1 (nevadilo|nevadí) by (mi|nám) ~~ kdyby ~ (někdo|jste|aspoň); kdyby ~ (mi|nám)? ~ (někdo)? ~ aspoň ~ (zavolal|řekl|napsal|odepsal|vysvětlil)
-1 (museli|musel|musela|musím|musíme) ~ (jsme|jsem)? ~ (to)? ~ (po vás|za vás|místo vás) ~ (opravovat|opravit|předělávat|předělat|uklízet|dodělávat|dělat|kontrolovat)
-1.2 (ani)? zdaleka ~ (ne|není|nesplň*|nedosah*|neodpovíd*); (dost|poněkud|trochu|celkem) ~ (zaskočen*|rozladěn*|zklaman*|rozpačit*)
1.3 (přinesl*|přinášíte|sehnal*|získal*) ~ (nám|mi)? ~ (nov*|další*|spoustu|@num|#|první)? ~ (klientů|klienty|zákazníků|zákazníky|objednávky|objednávek|zakázky|poptávek|návštěvníků)
1.3 (dlouho|dávno|málokdy|zřídka|nikdy) ~ (jsem|jsme) ~ (nic)? ~ (neviděl*|nezažil*|nečetl*|neměl*|nejedl*) ~ (něco|nic|takhle|tak|takový|takovou|takové|lepš*|krásn*)
1.5 (nemůže|nemůžou|nemohou|nemůžeme|nemůžu) ~~ vynachválit; (přesně|to je|tohle je) (ono|přesně ono|trefa|pecka|síla|nádhera|krása); zlaté ruce
1.5 nečekal* (jsem|jsme)? ~ že ~ (to)? ~ (bude|budou|vypad*|dopad*|půjde|vyjde) ~~ (dobře|hezky|krásně|skvěle|rychle|hladce|výborně|super|snadno)
1.3 (radost|potěšení|požitek) ~ (s vámi|vás|pracovat|spolupracovat|dělat|číst); (můžu|můžeme|dá|vždy) ~ (se)? ~ (na vás)? ~ (vždy|opravdu)? ~ spolehnout; je na vás spoleh
1.2 (skvěle|výborně|čistě|precizně|poctivě|perfektně|parádně|vkusně|krásně) ~ (udělan*|odveden*|navržen*|napsan*|přeložen*|připraven*|zorganizovan*|nafocen*|namontovan*|vymyšlen*|vyřešen*)
1.2 (trpělivě|ochotně|promptně|rychle|lidsky|srozumitelně|podrobně|profesionálně) ~ (jste|mi|nám|si|to|všechno)? ~ (vysvětl*|pomohl*|vyřešil*|poradil*|vyřídil*|reagoval*|zareagoval*|odpověděl*)

[complaint.quality]
0.85 (dokašl*|pokazil*|pokažen*|poničil*|poničen*|zničil*|doškráb*|poškráb*|zašpinil*|polil*|shodil*|rozbil*) ~ (jste|nám|to|se)
0.85 (nadpis*|obrázk*|fotk*|text*|písmo|menu|tlačítk*|stránk*|tabulk*|řádk*) ~ (jsou|je|se|nám)? ~ (skáčou|skáče|natažen*|rozházen*|rozmazan*|posunut*|oříznut*|useknut*|překrýva*|nečiteln*|rozpad*|rozbit*)
0.85 (podlah*|stěna|stěny|dveře|okno|okna|střecha|strop|fasáda|obklad*|dlažb*|omítk*|koupelna|nábytek|skřínk*|linka) ~ (je|jsou|byl*)? ~ (doškráb*|poškráb*|křiv*|praskl*|popraskan*|špinav*|odpadáv*|opadáv*|netěsn*|zaték*|špatně|rozbit*)
0.85 (topení|bojler|kotel|klima|klimatizac*|čerpadlo|sprcha|baterie|radiátor*|záchod|odpad) ~ (pořád|opět|zas*)? ~ (nehřeje|netopí|nechladí|hučí|teče|kape|nefunguje|smrdí|přeték*|vypíná|neteče)
0.85 nic ~ (nesedí|nefunguje|nesouhlasí|neodpovídá|nedává smysl); (každá druhá|každý druhý) (kavárna|firma|eshop|web); (bez nápadu|bez fantazie|bez invence|šablonovit*|fádn*)
0.85 (museli|musel|musela|musím|musíme) ~ (jsme|jsem)? ~ (to)? ~ (po vás|za vás|po vašich) ~ (opravovat|opravit|předělávat|předělat|uklízet|dodělávat|dokončit)

[complaint.delay]
0.85 (pořád|stále|dodnes|doteď|dosud) (není|nejsou) ~ (hotov*|spuštěn*|dokončen*|dodán*|polepen*|opraven*|namontovan*|vyřízen*|zveřejněn*|podán*|odeslán*|přeložen*|zapracován*|připraven*|online|odevzdán*)
0.85 (odkládali|natahovali|posouvali|protahovali) (jste)? ~ (nás|to|mě)? ~ (týden|měsíc*|týdny|pořád|dokola|#); (nedodržel*|nesplnil*|nedodržen*|prošvihl*|zmeškal*) ~ (jste)? ~ (dohodnut*|slíben*|ani|jedin*|žádn*)? ~ (termín*|datum|lhůt*|deadline|harmonogram*)

[complaint.neglect]
0.85 (o nás|o mě) ~ (zjevně|asi|očividně|vůbec)? ~ (nemáte|nestojíte|nejevíte) ~ (zájem)?; (nemáte|nejevíte) ~ (o nás|o mě|o klienta|žádný) ~ zájem
0.85 (dlouho|dokdy|kolikrát|věčně) ~ (se)? ~ (ještě)? ~ (připomínat|prosit|urgovat|doprošovat|opakovat); kdyby ~ (mi|nám)? ~ (někdo)? ~ aspoň ~ (zavolal|řekl|napsal|odepsal|vysvětlil|ozval|informoval)
0.85 (připomínky|dotazy|otázky|maily|požadavky|upozornění|návrhy) ~ (jste)? ~ (jednoduše|úplně|všechny)? ~ (ignor*|odignor*|přehl*|smetl*|nezapracoval*|nebral*|nečetl*)

[leaving]
0.85 (pokračovat|pokračujeme|budeme|spolupracovat|spolupracujeme|jdeme) ~ (dál|už)? ~ s (jiným|jinou|někým jiným|jinými) ~ (partner*|dodavatel*|firm*|agentur*|kancelář*|účetn*|správc*|tým*|ateliér*)?

[reputation]
0.9 (nenechám|nenecháme) ~ (si)? ~~ pro sebe; pro sebe ~ (si)? ~ (to)? ~ (nenechám|nenecháme)

[escalation]
0.9 (s někým|někoho|někomu|člověka|osobu) ~ (nad vámi|výš|výše postaven*|z vedení|kompetentn*|kdo je nad vámi|s pravomoc*)

[growth]
0.85 (poslal*|předal*|dal*|posílám) ~ (jsem|jsme)? ~ (vaši|váš|vaše) ~ (vizitk*|kontakt*|číslo|web|mail) ~ (kamarád*|kolegyn*|kolegov*|známé*|soused*|sestř*|bratrov*|švagr*|dál|přátel*|klientk*|partner*)
0.85 (chceme|chci|chtěli bychom|objednáme|zadáme) ~ (ho|to|ji)? ~ (opět|znovu|zase|i|určitě|jedině|jen) ~ (od vás|u vás|s vámi)

[praise]
0.85 (přinesl*|přinášíte|sehnal*|získal*) ~ (nám|mi)? ~ (nov*|další*|spoustu|@num|#|první)? ~ (klientů|klienty|zákazníků|zákazníky|objednávky|objednávek|zakázky|poptávek|návštěvníků)
0.85 nečekal* (jsem|jsme)? ~ že ~ (to)? ~ (bude|budou|vypad*|dopad*|půjde|vyjde) ~~ (dobře|hezky|krásně|skvěle|rychle|hladce|výborně|super|snadno)
0.85 (nemůže|nemůžou|nemohou|nemůžeme|nemůžu) ~~ vynachválit; (to je|tohle je)? přesně (ono|to co); (zlaté ruce|šikovné ruce)
0.85 (trpělivě|ochotně|promptně|rychle|lidsky|srozumitelně|podrobně|profesionálně) ~ (jste|mi|nám|si|to|všechno)? ~ (vysvětl*|pomohl*|vyřešil*|poradil*|vyřídil*|zareagoval*)

[topic]
(smlouvu|smlouvy|smlouva|účet|pojistku|paušál) ~ (s|se|v|u) ~ (bank*|operátor*|pojišťovn*|elektrár*|plynár*|pronajímatel*|nájemc*|nájemník*|zaměstnanc*)
(tiskárna|hotel|sál|restaurace|dopravce|catering|moderátor*|kapela|řečník) ~ (nám|mi) ~ (zrušil*|odřekl*|odmítl*|nemá) ~~ (jinou|jiný|jiného|náhrad*|jinde)


[complaint.cost]
0.85 (připadá|zdá|přijde|přišlo|jeví) ~ (se)? ~ (mi|nám) ~ (to|se)? ~ (dost|velmi|poměrně|příliš)? ~ (drah*|předražen*|přemrštěn*|moc na|moc za)
0.85 (drah*) ~ (na to|vzhledem|za to|oproti) ~ (co|jak|jaký|jaká|tomu); (na to|za to) ~ co (jsme|jsem) ~ (dostal*|dostává*) ~~ (drah*|moc|příliš)
