# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language sk

[concepts]
able: schopn
about: o ohlado
above: vyssie
absence: neucas
abuse: abuse zneuzi
abyss: priepa
academy: akadem
accent: makcen
accept: akcept prijal prijat prijmi
access: prijaz pristu
accessible: bezbar
accident: nahodo nehode nehody
accompany: spreva
accordance: sulade
accordion: heligo
account: accoun iban konte konto saldok ucet ucte uctom uctov uctu ucty
accounting: ekonom mzdark uctare uctarn uctova uctovn zaucto zuctov
accreditation: akredi
act: nekona
activation: aktiva
active: cinne
activity: aktivi cinnos
actor: herci
adapt: prispo
add: dodam pribal pribud pridaj pridal pridam pridat pridav prihad prihod pripis pripoc
addition: dodato
address: adresa adrese adreso adresu adresy oslovi
adjust: upravt upravu
administration: admini
administrator: admin
admire: obdivu
admit: nepriz neuzna pripus prizna uznajt uznat uznava
adult: dospel
advance: predda vopred zaloha zaloho zalohu zalohy
advanced: pokroc
advent: advent
advertisement: inzera inzerc
advertising: reklam
advice: porade poradn rada rade radu rady
advise: poradi poradt radi
adviser: poradc
afford: neutia
afraid: bal bala bojim bojite nebali nebat neboji nebojt nevyla nezlak zlakol
african: africk
after: po poreal pozajt
afternoon: poobed popolu
again: nanovo opat prerat zas zasa zase znova znovu
against: oproti proti voci
age: vek veku
agency: agentu
agenda: agenda agende agendu agendy
agent: agent
ago: davno spred
agree: dohodl dohodn dohodo dojedn nedoho nesuhl suhlas zhodli zhodlo
ahead: dopred
aim: mierim
aimed: namier
air: eteru klimat leteck vzduch
airplane: lietad
airport: letisk
alarm: alarm poplac
album: album albumo albumu fotoal
alcohol: lieh
alimony: vyzivn
alive: nazive
all: sicko vobec vselij vsetci vsetke vsetku vsetky
alleged: udajne
allegedly: vraj
allergic: alergi
allergy: alerge
allow: dovoli dovolt dovolu nedovo povoli
almond: mandla mandle
almost: skoro takmer
alone: sam sama samej sami samo
already: uz
also: aj i takist taktie tiez zarove
altar: oltar oltaro
alternative: altern
although: hoci sice
aluminium: hlinik
always: furt vzdy zakazd
amazed: zasli
ambulance: sanitk
amendment: dodatk dodato
american: americ
amount: ciastk suma sume sumou sumu sumy vyska vyske vysku
amuse: pobavi
anaesthesia: aneste
analysis: analyz rozbor
analyst: analyt
and: a i
angel: anjel anjeli
anger: hnev hneve zlosti
angry: hneva hneval nahnev nastva nehnev pohnev rozcul slak
animal: zviera
animation: animac
anniversary: jubile vyroci
annotation: anotac
announce: ohlasi oznami oznamt oznamu
annoying: otrava otravn
annual: vyrocn
anonymous: anonym
answer: dvihne nedvih neodpi neodpo neozva neozve neozyv nereag nevyja nezare nezdvi norepl odozvu odozvy odpis odpisa odpise odpist odpisu odpove odpovi reagov reaguj reakci zareag zdviha zdvihl zdvihn zdviho zodvih
anthem: hymne
antivirus: antivi
any: akejko akekol
anyhow: akokol
anything: cokolv
anytime: hocike kedyko
apartment: byt byte bytove bytovk bytovy bytu panela
apostille: aposti
app: aplika appka appku
appeal: odvola
appear: figuru neobja objavi
apple: jablka
applicant: uchadz
apply: prihla
appreciate: neocen ocenil ocenit ocenuj vazim
approval: kolaud
approve: neodsu neschv odklep odklik odsuhl schval
approximately: pribli zhruba
april: april aprila aprili
arabic: arabci
arbitration: arbitr
arbour: altank
architect: arch archit
archive: archiv
area: ploch plocha
argue: hadat nedoha
argument: argume
arise: nevzni vznikl vznikn vzniko
arithmetic: aritme
arm: pazi rameno
armchair: kresla kreslo
around: obzera okolo poobze rozhli
arrange: vybavi vybavu zariad
arrive: docest dorazi pricho
arrogant: arogan
art: ars art umenia umenie
article: cl clanko clanku clanky clanok paragr
artificial: umela umelou
artist: umelci umelec vytvar
as: ako akoby akonah jak
ash: popol
ashamed: hanbil hanbim
ask: neopit nepyta neziad opyta opytal opytan opytat popros poziad prosi prosil prosit pyta pytaju pytal pytala pytali pytalo pytam pytame pytat pytate spytaj spytal spytam spytat vypyta ziada ziadaj ziadal ziadam ziadat
assess: posudi
assessment: posudk posudo
assign: pridel zadeli
assigned: prirad
assistant: asiste
association: asocia spolok zdruze zvaz zvaze zvazu
assume: predpo
assurance: uisten
assure: ubezpe uistuj
at: pri u vobec
atm: bankom
attach: dolozi priloz pripaj
attachment: priloh
attack: infark utoku
attempt: pokus
attend: neabso nevenu nezuca venova
attendance: dochad
attention: pozor pozorn
attic: podkro
attorney: plnomo
attract: laka lakali
aubergine: baklaz
auction: drazba
audience: divaci
audio: audios
audit: audit audite audito auditu
august: august
aunt: teta tetusk tety
austria: rakusk
authentication: auth
author: autor autoro
authority: gov organ organe organu organy ruvz soi urad urade uradom uradu
authorization: povere
authorize: poveri povert splnom
automatic: automa
autumn: jesen jesenn
available: dispoz dostup
average: podpri
avoid: vyhol vyhyba
award: prisud
away: odlete odnies odvezt odvies odviez prec
awkward: krkolo
baby: babatk
bachelor: bc
back: chrbat chrbte chrbto naspat spat spatne spatnu spatny vzadu zadnej zadom
background: pozadi
backpack: ruksak
backstage: zakuli
bacon: slanin
bad: fuserk hovna odflak odflin zla zle zlej zlom zly
badge: bobrik odznak
bag: igelit tasku vrecku
bailiff: exekut
bake: peciem piect upiekl
baker: pekar pekari
bakery: cukrar pekare pekarn pekaro
balance: saldok suvahu vyvazo
balcony: balkon
ball: ples plesov
balm: balzam
bamboo: bambus
band: kapela kapele kapelo kapelu kapely pasmo
bang: buchaj zabuch
bank: banka banke bankin bankov banku banky revolu sporit vub
bankruptcy: bankro krachu skrach upadku upadok
banner: banner
baptize: krsti krstim
bar: ciarov
barber: barber holica
barman: barman
barn: humno stodol
barrier: zabran
base: soklov zaklad
basic: basic
basket: kosa kose kosi kosik kosom
batch: varke varky
bath: kupelo vani vanu
bathroom: kupeln
be: bol bola boli bolo byt je nebol nebola neboli nebolo si sme som ste su zme
beam: tramy
bear: macko medved zniest
beat: nebili
beautiful: krasna krasne krasnu krasny nadher najkra prekra
because: kedze kvoli lebo nakolk pretoz ved vzhlad
become: stal
bed: postel postie zahono zahony
bee: vcelac vcelam vceli vcelic vcielk
beekeeper: vcelar
beep: zapipa
beer: piva pive pivo
beet: repa
before: nez pred predty predvc predza
beggar: zobrac
begin: nastup zacat zaciat zacina zacnem
behave: chova sprava
behind: pozadu
beige: bezova
believe: neveri veri veria verim verit
bell: zvonar zvonce zvonec zvonic
belly: brucho
belong: patri patria patril
below: podpri
bench: lavice lavick lavka lavke lavkou stried
bend: krci krcim prehyb
benefit: davky prinos prospe uzitku
beside: vedla
best: najlep
bet: stavil
better: lepsej lepsi lepsie lepsiu
between: medzi
bible: biblie
bicycle: bicyke bicykl cyklop cyklot
big: predim velka velke velkeh velkej velkou velku velky velkyc velkym
bigger: vacsej vacsi vacsie vacsiu
biggest: najvac
bill: ucet uctu uctuje vyucto zuctov
billboard: billbo
bind: viazal viazat viazem zviaza
binder: sanon sanone sanono sanony
binding: nezava zavazn
birth: rodi rodit rodne rodneh rodny
biscuit: keks
bishop: biskup
black: cierna cierne cierny
blackmail: vydier
blacksmith: kovac kovacs
blade: blade cepele
blanket: dekami
bless: prezeh
blind: rolety zaluzi
blink: blika
block: blok bloku blokuj zablok
blog: blog blogu
blonde: blondi
bloom: kvitli kvitnu
blow: fuka
blue: modra modre modreh modrej modrom modru modry modrym
blurred: rozmaz
boar: diviak
board: doska dosku dosky nasten predst tabula tabule tabulu
body: telesn
boiler: bojler kotla kotol kotoln
bold: tucnym
boldly: smelo
bond: vazba vazbe
bonus: bonus
book: knih kniha knihac knihu knihy knizka knizku knizna nezauc prekni zareze zauctu zborni
bookbinder: knihar
booking: bookin
bookshop: knihku
boot: gumaky
booth: budy fotobu fotoku
border: hranic
bore: nudil nudit
borrow: pozica vypozi
boss: nadria sef sefka sefke sefom sefova sefovi veduca veduce veduci veduco
both: oba obaja obe obidva obidve oboch oboje obom
bother: neunuv
bottle: flase flasi flasko flasu
bottom: dno spodko
boundary: medzu
bow: klanam
bowl: miska misky
box: debnic krabic skatul
boy: chalan chlapc chlape chlaps
brain: mozgom
brake: brzdit
branch: pobock
brand: brand marka
brandy: slivov
brass: mosadz
bravo: bravo
breach: poruse porusi porusu
bread: chleba chlieb peciva
break: nelamt rozpad zalome zalomi
breakfast: ranajk ranajo
breed: chova
brewery: pivova
brick: tehla
bricklayer: murar murari
bride: nevest
bridesmaid: druzic
bridge: most moste mosty
brilliant: brilan
bring: donesi donest donies dovezi doviez nedove prines prinie prista privad privez privie veziem zanies
british: britsk
broadcast: odvysi relaci vysiel
brochure: brozur
broken: pokaze pokazi rozbil rozbit zlomen zlomil
broker: makler sprost
brother: bracho brat brata bratom bratov surina svagor svagra svagro
brotherhood: bratst
bubble: bublin
bucket: kyble vedram
budget: rozpoc
build: nepost postav stavia
building: budov budova budove buildi novost objekt stavba stavbe stavbu stavby staveb staven
built: stavan
bulletin: bullet vestni
burden: bremen
burn: horelo hori nepali pali zhorel
burnt: vyhore
bus: autobu
bush: kriky
business: obchod podnik zivnos
busy: zanepr
but: ale lenze no sak vsak zato
butcher: masiar
butterfly: motyli
button: tlacid
buy: kupil kupila kupili kupime kupit kupte kupuje kupuju nekupi nekupo odkupi
buyer: kupca kupec
by: mimoch podla
bye: papa
cabin: kabina zrub
cable: kabel kablom kablov lanka lanove lanovk
cafe: kaviar
cake: babovk buchty kolac kolaco medovn strudl torta tortu vetern zakusk zakuso
calculate: vycisl vypoci
calculation: kalkul vypoce
calendar: kalend
call: brnknu call cinknu dovola hovor hovoro hovoru nazval nazvim nazyva nevola nezavo videoh vola volajt volaju volal volala volali volam volame volani volat volate zavola
calm: klude kludne krotit pokoj pokoji pokojn upokoj
camera: kamera kamero kameru kamery
camp: autoke tabor
campaign: kampan
can: dalo dokaza dokaze moct mohla moze mozem mozeme mozes mozete mozu neda nedalo nemoze plecho
cancel: nevypo odpisk rusi rusim rusime storno stornu vypove vypovi zrusen zrusil zrusim zrusit zruste
candidate: kandid
candle: kahanc svieck
canteen: bufet bufetu jedale jedaln kantin sj vyvaro
cap: siltov
capacity: kapaci
capital: kapita
captain: kapita
car: aut auta aute auto autoba autodi autom automo autose autu felici lanovk skodov stk
caravan: karava
card: kariet karta karte kartic kartou kartu viziti vizitk
care: dss fuk kaslat kasle kasli opatro postar stacio starat staros
careful: opatrn
caretaker: dozorc kastel skolni
carnival: fasian
carol: koledy
carp: kapre
carpenter: stolar
carpet: koberc kobere
carrier: nosic nosico
carry: nenost nesie nesiet niesla niest nosi nosia nosit odnies unesie vozi vynies
cart: vozik voziko voziku
carver: rezbar
case: judika kauze pripad
cash: cashfl dobier hotovo kasa kase kasou kasu
cashier: poklad
castle: hrad hrade hradu kastel zamkoc zamku
cat: kocur macka mackou macku
catalogue: katalo
catch: chytit nechyt neulov ulovko zachyt
catering: cateri
catholic: katoli
cause: pricin sposob zapric
cave: jaskyn
cd: cedeck
cease: zanikn
ceiling: strop stropu
celebrate: oslavi
celebration: oslava oslave oslavu slavno
cell: bunky
cellar: pivnic
cemetery: cintor
cent: cent
centimetre: centim cm
centre: centie centra centre centru stredi
century: storoc
ceramic: kerami
ceremony: obrad obradu
certain: ista istom istou istu isty istych istym
certainly: urcite
certificate: certif vysved
chair: stolic
chairman: predse
chalk: kriedo
chamber: komora komore komoru komory
chamomile: harman
chance: nahoda sance sancu
chandelier: lustre
change: change meni menia menili menime menit nemen nemeni nement nevyme nezmen premen prestu rozmen upravt upravu vymene vymeni vymenn vymeno vyment vymien zmena zmene zmeni zmenil zmenim zmenit zmenu zmeny zmien
changed: zmenen
channel: kanal
chaos: chaos
chapel: kaplic kaplnk
chapter: kapito
character: znakov
charge: naucto neuctu preuct uctova uctuje vyrubi zauctu
charger: nabija
charity: charit
chart: grafy
chase: nahana
chat: chat
chatbot: chatbo
cheaper: lacnej
cheapest: najlac
check: kontro presku prever skontr
cheer: vyskaj
cheers: nazdra
cheese: bryndz syr syrom
chef: sefkuc
cheque: sek sekovk sekovo seku
cherry: ceresn
child: decisk deti detom detska detske detsky dieta dietat dzecko
chimney: komin komina
chin: brada
china: ciny
chip: cipmi
chocolate: bonbon cokola
choice: vyber
choir: chor chorom zbor zbore zborov zboru
choose: nevybe povybe volime vybera vybert vybral vybrat
chord: akord
chosen: vybran
christ: kristu
christening: krst krste krstom
christmas: betleh vianoc
chronicle: kronik
church: birmov cirkev kostol omsi presby
cigarette: cigare
cinema: kina
circle: kruzku kruzok
circular: obezni
circus: cirkus
citizen: mestan obcano obcian
city: mesta meste mesto mestom mestsk mestu
civil: civiln obcian
claim: narok naroko naroku naroky neupla pohlad regres tvrdi tvrdia tvrdil tvrdit uplatn
clap: tliesk
class: trieda triede triedn triedo triedu triedy
clay: hlinku hlinou il
clean: cista ciste cisto cisty cistym uprata upratu
cleaned: vypuco
cleaner: savo
cleaning: cisten uprato
clear: jasne jasnej jasno jasnos odhrna vyprat zrozum
clerk: pisaro
click: cvakat klik klikaj klikal klikla kliknu klikov naklik odklik prekli vyklik
client: klient mandan odbera zakazn
climb: liezt
clinic: ambula klinik polikl
clinical: klinic
cloakroom: satnu
clock: budik budika pichac
close: nezatv uzatva uzavre uzavri zatvar zatvor zavrel zavret zavrie
closing: zavier
clove: klinco
club: aerokl fanklu klub klube klubov klubu kruzku kruzok
clumsy: kostrb
co: spolum
coachman: kocis
coat: kabat plast
code: ciarov kod kodexu kodom kodov kody
coffee: kava kave kavova kavu kavy
coin: minci
cold: nadchu
collage: kolaz
colleague: kolega kolegi kolego kolegu kolegy
collect: vymaha zbiera zinkas
collection: inkask inkasn inkaso kolekc zber zberne zberny zberu zbierk
collective: kolekt
colour: farba farbe farbu farby farebn odtien
column: kolone kolonk stlp stlpci stlpoc
come: dojde dorazi dosiel dosla doslo nedojd nedora nedosi nedosl nepric neprid nepris pricha prid pride pridem prides pridet pridte pridu prisie prisla prisli prislo prist vychad vyjde vysla vyslo
comedy: komedi
comfortable: pohodl
comma: ciarka ciarky
commander: velite
comment: koment nekome
commission: komisi
commit: spacha
commitment: viazan
committee: vybor vyboru
common: bezne beznom bezny
communicate: nekomu
communication: komuni
community: svb
company: celoza dcersk firemn firiem firma firmac firmam firme firmou firmu firmy holdin ico o2 orange podnik spol spoloc spp subjek vodarn
compare: porovn
compartment: priehr
compensation: kompen nahrad odskod
competent: prislu
competitor: konkur
complain: frflal frfle nefrfl nestaz stazov stazuj
complaint: podnet reklam stazno
complete: doplne doplni doplnt komple uplnos
completely: uplne
compliance: compli
complication: kompli
compliment: poklon
compose: zlozit
composed: zlozil
compressor: kompre
computer: it pocita
concept: koncep
concern: netyka tyka tykala
concert: koncer
conclude: neuzav uzatva uzavri vyvodi
conclusion: zaver zavery
concrete: betona betono betonu
condemned: odsude
condition: podmie
conditioning: klimat
conference: konfer
confirm: nepotv potvrd
confuse: poplie zamene zameni
congratulate: gratul
congress: kongre zjazd zjazde
conjure: vykuzl
connect: napoji prepoj pripoj spoji zapaja zapoji
connection: spoj spojen
conscience: svedom
consecration: posvat
consequence: dosled nasled
consider: nepova povazo povazu uvahe uvazov uvazuj zvazim zvazuj
consideration: uvahy
conspire: spolci
consultation: konzul
consumer: spotre
contact: kontak oslovi ozval ozvala ozvali ozve ozvem ozveme ozvete ozvite ozvu ozyva ozyvam ozyvat
contain: obsaho obsahu
container: kontaj
content: obsah
contest: sutaz sutaze sutazi sutazn
continue: nepokr pokrac
continuous: nepret
contract: crz odstup zmluva zmluve zmluvn zmluvo zmluvu zmluvy
contractor: zhotov
contradict: protir
contrary: naopak
contribution: prispe
control: contro ovlada riadia
convene: zvolal
convince: presve
cook: dovari kuchar varil varili varit
cooking: varnu
cool: frajer vychla
cooling: chladi
cooper: bednar
cooperation: spolup sucinn
cooperative: druzst
coordinator: koordi
copier: kopira kopiro
copy: kopia kopie kopii kopiu odkuka odpis reprog rovnop
corner: kut kuta kutik roh rohom rohu rohy rozku
corporate: korpor
correct: korekt oprav opravi opravt spravn
correction: opravy
corridor: chodba chodbe
cosmetics: kozmet
cost: naklad stala stalo stoji trovam trovy
costume: kostym kroje
cottage: chata chatku chatu chaty
cotton: vaty
cough: kaslan
could: mohli mohlo mohol nemohl nemoho
count: nepoci nerata pocita prepoc prerat rata ratajt rataju ratali ratam ratame ratat spocit zarata zrataj zratal
counter: protiz
county: zupa
couple: pary
coupon: ustriz
courier: kurier
course: kurz kurzov priebe samozr
court: mimosu pojedn sud sude sudia sudili sudit sudna sudne sudneh sudnej sudnou sudny sudnyc sudoch sudom sudov sudu sudy
courtyard: vnutro
cousin: bratra
cover: krytie nezakr obal obale obalku obalky obalu obaly prikry zastre
covid: covid
cow: krava kravsk kravu kravy
crack: praska praskl praskn
craft: remesl
craftsman: majste majstr remese
crane: zeriav
crash: nabura
crashed: havaro
crazy: blazon zblazn
cream: zmrzka zmrzli
create: nevytv tvoril vytvor
creative: kreati tvoriv
creature: tvorom
credit: dobrop pripis zapoct
creditor: verite
crest: erb herald
crime: krimis
criminal: trestn
crisis: kriza
critical: kritic
criticize: vytyka
croatian: chorva
crooked: hrban hrbaty krive krivo krivy
cross: krizik
crossing: krizov
crow: vrana
crown: korunu
cruel: krute
crumb: omrvin
crumble: drobi
cry: neplak oplaka place placuc plakal plakat poplak revu
cube: kocky kostko
cubic: kubiko
culture: kultur
cup: hrncek poharo poharu salky
cupboard: kreden skrine
curator: kurato
curious: zvedav
currant: ribezl
currency: valuta
current: aktual prud prudu sucasn terajs
cursor: kurzor
curtain: zaclon zaves zavesy
curve: krivka krivky
customs: colne colneh colnic
cut: odreza orezan ostrih prerez pretal rezte rozrez sekal striho vyrezo vyrub vyrubi vystri
cutlet: rezen rezne
cv: zivoto
cyber: kybern
cycle: cyklus
cymbal: cinelm
czech: cechy ceskej cesku cesky cestin ciech cz
daily: denne
dam: hradzi
damage: nemaje poskod skod skoda skodu skody ujme
dance: tanca tancov tancuj
dare: trufli
dark: potme tma tmave tmavoz tmavy tme tmou
darker: sytejs
data: data datami datove datovy gdpr udaje udajom udajov
database: databa db
date: datum datuma datumo datumu datumy
daughter: dcera dcere dcersk dceru dcery
day: den dna dnami dni dnoch dnom dnovym dnu dvojdn obden pozajt predvc
dead: mrtve mrtvyc nebohy zosnul
deadline: deadli lehota lehote lehotu lehoty termin uzavie
deal: dohoda dohode dohodu dohody zaober
dean: dekan dekana
dear: cteny drahi drahy drahym mila mili mily najdra vazena vazeni vazeny velava zlata zlate zlati zlaty
death: smrt smrti
debate: debato debatu debaty
debt: dlh dlhom dlhy exekuc nedopl pohlad vymaha
debtor: dlznic dlznik
december: decemb
decent: slusna slusne slusnu slusny
decide: nerozh rozhod
declare: vyhlas
decomposition: rozkla
decoration: dekora vyzdob
decrease: ubudla
deduct: odpoce odpoci odrata strhav strhla strhnu zrazil zrazim zrazte
deduction: zrazka zrazok
defect: poruch vad vada vadam vady zavada
defective: vadny
defend: brani branit obhaji obhajo obhaju
defender: obhajc
definitive: defini
degree: stupen stupna stupno
delay: meska meskaj meskal meskam meskan meskat nataho natahu odklad odlozi omeska onesko posuni posuno posunt posunu posuva pozdrz prieta sklz sklze sklzom zdrzan zdrzia
delegation: delega
delete: mazani skrta skrtam skrtmi skrtni vymaz vymaza vymazt vymazu vyskrt zmazal zmazte
deleted: zmazan
deliberate: zamern
delighted: nadcho
deliver: doda dodajt dodal dodali dodam dodame dodat doruce doruci doruco nedoda
delivered: dodana dodane dodanu nedoru
delivery: delive dobier dodaci dodani dodavk dodavo donask dovoz rozvoz
demand: domaha dopyt dopyty upomie vyzva vyzval vyzvam vyzve vyzvou vyzvu vyzvy vyzyva ziada ziadaj ziadal ziadam ziadat
dementia: demenc
demo: demo
demolish: nevybu
demolished: zburan
demolition: burani
denmark: danska
dentist: mddr stomat zubara zubark zubaro zubna zubnej zubnu zubny
department: odbor odbore odboru oddele refera rezort
departure: odleto
depend: zavisi
deposit: kaucie kaucii zaloha zaloho zalohu zalohy
deputy: poslan
describe: opisal opisem
description: popis
deserve: zasluz
design: dizajn
designer: grafic grafik
desk: pult pultom
despite: naprie
destroy: znicil
destroyed: znicen
detached: detaso
detail: detail podrob
detective: detekt
determination: urceni
determine: neurci urcova urcte
determined: urceny
detour: obchad
developer: develo webar
development: rozvoj vyvoj vyvoja
deviation: odchyl
device: defibr zariad
dew: rosa
diagnosis: diagno
dialect: nareci
dialogue: dialog
dictate: nadikt
dictionary: slovni
die: uhynu zomrel
diesel: diesel
diet: dietu snem sneme
difference: rozdie
dig: kope kopu neokop prekop
digger: bagri
digit: cislic
digital: digita
dignified: dostoj
dilemma: dilemu
dinner: vecera veceri veceru
diploma: diplom
direct: priame priamy smeruj
direction: smerom
directive: smerni
directly: priamo rovno
director: ceo cto konate rezise riadit
dirty: nezasp spinav
disabled: postih
disagreement: nesula
disappear: nezmiz vytrat zmizla zmizlo zmizne
disappointed: sklama
discharge: vybil
disciplinary: discip karne
disconnect: odpoji
discount: zlava zlave zlavit zlavu zlavy zliav
discover: objavi
discovery: objav
discreet: diskre
discrepancy: nezrov
discuss: nedisk
discussion: diskus
disgust: odpory
dishwasher: umyvac
disinfection: dezinf
disk: disk disku
dismiss: vylial
dispatch: expedu
dispatcher: dispec
display: vitrin
dispute: rozpor spor spore sporoc sporov sporu spory
disputed: sporny
dissatisfied: nespok
dissertation: dizert
dissolve: rozpus
distance: dialku
distant: vzdial
distillery: liehov
distribute: rozvie
district: obvodn okrese okresn okresu
disturb: narusi nerusi rusi rusia
divide: deli delime rozdel
divorce: rozvod
dj: didzej dj
do: nerob porobi robiev robila robilo robis robovi robte
doctor: doktor lekaro lekars mudr ordina ordinu paeddr pharmd primar rndr
document: cmr doklad dokume fotodo listin podkla zdokum
dog: pes psa psej psich psik psika psom psov psovi psy
doll: panenk
dolphin: delfin
domain: domena domene domenu domeny
done: hotova hotove hotovo hotovu hotovy odvede zreali
donkey: osla oslovs
door: dverac dveram dvere dveri dverny
dose: davky
dot: bodkov bodku bodky
double: duplik dvojci dvojna zdvojn
doubt: pochyb
down: dole dolu doly zlozia zostup
download: nestia stiahl stiahn stiaho
draft: koncep
drag: vlecie
dragon: drak drakom
drain: odtok
drama: dramat
draught: prieva
draw: cerpam cerpan kresle kresli losuju nakres
drawer: suplik zasuvk
drawing: kresby podory vykres
dream: sne vysniv
dress: sate
dried: suseny
drill: vrt vrta vrtaci vrtaky vrtalo vrtani vrtov
drink: dopije napojo neopij pijem pila pitie pripil vypit
drip: kvapka
drive: jazdi jazdia soferu
driver: sofer sofero vodic vodica vodici vodico
driving: autosk
drone: dronu
drop: odpadl odpado upusta
drugstore: droger
drum: buben bubne
drunk: podnap
dry: suche suchi sucho suchu suchy susene vyschl vyschn
dryer: susick
dubbing: dabing
due: splatn
dug: rozkop
duplicate: duplic
duration: trvani
during: pocas
dust: prach
dutch: holand
duty: povinn
dyeing: farben
dyslexia: dyslek
e: e
ear: klas ucha usi
earlier: skor
earliest: najsko
early: predca skorsi
earn: nezaro utrzim zaraba
easier: lahsie
east: vychod
easter: velkon
easy: lahko lahky
eat: jedava jest zjedli zjedol zozeru zozral
echo: echo
economy: ekonom hospod
edge: okraje
edging: lemova
edible: jedle
edit: neupra uprave upravi upravo upravy
edition: vydani
editor: editor redakc redakt sefred
education: vychov vzdela
effect: neposo ucinky ucinno
effort: namahu zabrat
egg: vajcia
eight: osem osemkr osemst osemti osmej osmich osmou
eighteen: osemna
eighth: osmeho
eighty: osemde
either: bud
elbow: lakte
elder: bazy
election: volbac volebn
electric: elektr rozvad
eleven: jedena
elsewhere: inam inde niekam
embarrassing: trapne
embassy: velvys
embolism: emboli
emergency: nudzov pohoto
emotion: emocii
emphasize: zdoraz
employee: zamest
empty: napraz prazdn vysypa
end: konca konci koncia koncim koncom koncu konecn koniec nekonc neskon skonci ukonce ukonci ukoncu
ended: skonce
endless: nekone
endure: nevydr vydrzi
energy: energe energi
enforce: presad vymoct vymoho vymoze
engagement: snubny
engine: motor
engineer: inzini statik
english: anglic
engraving: gravur rytie
enjoy: bavi bavili bavit nebavi
enough: basta dosc dost nestac postac staci stacil
enrich: obohat
ensure: zabezp
enter: vojdem voslo vstupi vstupu zadal zadali zadame zadat zadava
entertainer: animat
enthusiastic: nadsen
entitled: opravn
entrance: vchod vchode vchodu vchody vstup vstupn
entrust: zveril zverim
entry: vstupy
envelope: obalka obalke obalku obalky obalok
envy: zavide zavidi
equipment: vybave
error: chybov
escape: neutec usla utiekl
especially: najma
esperanto: espera
establish: zalozt zriadi
estate: nehnut realit
estimate: odhado odhadu
eternity: vecnos
ethical: eticke
euro: eur eura eurami euro
europe: europu
european: europs
evacuate: evakuo
evacuation: evakua
evaluate: vyhodn
even: ani ba dokonc
evening: podvec vecer vecero vecery
event: akcia akcie akcii akciou event poduja udalos
every: kazda kazde kazdeh kazdej kazdem kazdom kazdou kazdu kazdy obden
everything: vsetko
everywhere: vsade
exact: presni presno presny
exactly: presne
exaggerate: nedram prehna prestr
exam: matura maturi maturu skuske skusky skusok statni
examination: prehli
example: prikla
excavation: vykope
excavator: bager
exceed: predci prekra prekro presah presia
excel: excele
except: okrem
excessive: neumer
exchange: burze erasmu vymenu
exclamation: vykric
exclude: vyluce vyluci
exclusive: vylucn
excursion: exkurz
excuse: vyhovo
executive: vykonn
exempt: vynat
exercise: cvicen
exhaust: vycerp
exhibition: vernis vystav
exist: existu neexis
exit: vychod
expect: neocak ocakav
expedition: expedi
expel: vyhnal
expense: vydavk vydavo
expensive: draha drahe drahsi drahy drahym najdra predra
experience: nezazi skusen zazili
expert: expert odborn znalca znalec
expire: expiro prepad uplynu zanika
explain: nevysv ozrejm vysvet
explanation: vyklad
explode: vybuch
export: export
express: expres
expression: vyrazo
extend: nepred predlz rozsir
extension: klapka klapky
extent: rozsah
external: extern
extinguish: hasne
extinguisher: hasiac
extra: doplat naviac pripla vicepr
extract: vydolo vypise vypisy
extraordinary: mimori
eye: oci ocne oko
facade: fasada fasady
face: tvar tvare tvari
facebook: facebo fb
fact: faktov
factory: fabrik fabry manufa zavod zavodo zavodu
factual: vecne vecnyc
faculty: fakult
faded: vybled
fail: nezlyh zlyhal
failure: failur fiasku
fair: jarmok veltrh
faith: viere
fall: klesol nenale nepada nepadl nepado nespad nevypa odpada pada padaju padat pade padla padli padlo padne padol padom spadl spadla spadli spadne spadol upadlo vypada vypadl
false: falosn neprav
family: rodina rodine rodinn rodinu rodiny
famous: slavny
fan: fanusi
fantasy: fantaz
farewell: lucim lucime
farm: agrodr agrofa agropo farma farmu gazdov jzd salaso
farmer: gazda polnoh
fast: rychle rychli rychlo rychlu rychly
fate: osude
father: otca otcom otcov otcove otcovi otec svokor
fault: poruch vina
fax: fax faxy
fear: obavam obavy strach
feast: hody
february: februa
fee: honora kolok odmenu odmeny pausal poplat proviz vstupn
feed: krmim krmiva
feedback: vazbu
feeder: krmidl
feel: citila citim neciti pociti
feeling: pocit
fence: plot plota plotu
festival: fest festiv
few: maloko par
fiance: snuben
fibre: vlakno
fiction: beletr
field: kolonk lane poli polick terene
fifteen: patnas
fifth: patinu piateh piatyk
fifty: patdes
figure: figuri
file: dwg kartot podajt podal podali podam podame podat podava spis spisov spisu spisy subor subore suboro subory xml
fill: napust vyplni
filled: vyplne
film: film filme filmu nakruc nataca natoci tocia tocili tocime
filter: filtro
final: finaln pravop zavere
finally: konecn nakoni napoko
finance: financ
find: najde najdet najdit najdu najst nasiel nasla nasli nenajd nenasi nenasl zistil
finding: nalezo nalezu
fine: fajn pohoda pohode pohodo pokut pokuto
finger: prsta prsty
finish: dokonc dorobi dorobt dotiah nedoko
finland: finska
fir: jedle
fire: hasiac poziar
firefighter: hasici hasico hasics zbrojn
fireplace: kozub krb krby
firm: pevne pevneh pevnej pevnu pevny
first: najprv najsko prv prva prvak prvako prve prveho prvej prvi prvom prvou prvu prvy prvych prvykr prvym
fish: ryba rybach rybaci
fisherman: rybar
fishing: rybars
fit: licuju nesedi nezapa sadne sedi zmesti
fitted: osaden
five: 5x pat patkra patky patroc pattis piata piatej piatic piatim piaty
fix: naprav
flag: vlajky vlajok
flap: klapky
flat: pausal
flattering: lichot
flavour: prichu
flight: letenk odletu rozlet
flood: potopa povode vytope vytopi
flooded: zaliat zatece zatope
floor: dlazku parket podlah podlaz poscho poteru prizem
flour: muka muku muky
flow: cashfl tiekli
flower: horten kveta kvetin kvetov kvety muskat zahono zahony
flu: chripk
fly: leteli leti letim letime odlete
flying: aerokl
foam: penou
focus: zamera
fog: hmlu
fold: sklada zlozil
folder: prieci
folk: ludovo
folklore: folklo
follow: nadvaz nasled sledov sleduj
font: font
food: gastro gulas halusk jedal jedla langos lokse potrav stravn
foot: peso
football: futbal
footer: patick
for: pon pre pren prenho za zan
forbid: zakazu
force: dokopa nanuti prinut vnucat
forced: nuteni
foreign: cudzej cudzi cudzia cudzie cudzim cudziu zahran
foreigner: cudzin
foreman: predak
forest: lesna lesnej lesny lesnyc lesy
forester: lesnic
forever: navzdy
forge: sfalso ukoval
forget: nezabu zabuda zabudl zabudn zabudo
forgive: neodpu odpust
fork: vidlic
forklift: vysoko
form: formul podobe tlaciv
formal: formal
format: format
former: byvala byvale byvali byvaly
formula: vzorce
formulate: sformu
forty: styrid
forum: fora fore forum
forward: prepos
found: najden zalozi
foundation: nadaci
founder: zriado
foundry: zlieva
fountain: fontan
four: stvrta styri styria styrik styris styrit styroc
fourteen: strnas
fourth: ctvrto stvrte stvrtu stvrty
fragrant: vonavy
frame: rame ramec zaramo zaramu
framework: ramcov
fraud: podvod
free: bezlep bezpla volne volneh volno volnom volnu volny volnyc zadarm
freedom: slobod
freeze: mrzlo mrzne zmrazi
freezer: mrazia
french: francu
frequency: frekve
frequent: caste najcas
fresh: cerstv svieze
friday: piatka piatko piatku piatok
fridge: chladn
friend: kamara kamosk priate spoluz znama znamos znamy znamyc
from: od odkial odo odtera odtial z zo
front: celo fronty
frost: mraz mrazom
frozen: zamrzn zmraze
fruit: ovocie ovocin
ftp: ftp
fuel: naftu palivo
fulfil: nespln plnili plnim plnit
fulfilled: splnen
full: plna plne plnej plno plnom plnu plny plnym
fully: naplno
fun: pobave zabava
function: funkci
fund: eurofo fond fondom fondov fondu
funeral: pohreb smutoc
funny: usmevn vtipne vtipno
furniture: nabytk
further: dalej
future: buduce buduci buducn buduco buducu
gala: gala
gallery: galeri
gallows: sibeni
garage: garaz garaze garazi
garbage: smetia
garbled: skomol
garden: zahrad
garlic: cesnak
gas: bioply plyn plynar plynov spp
gate: brana brane branke branou branu brany
gave: dal dala dali
general: genera valne valneh valnom vseobe
generate: genero vygene
generator: agrega
generous: stedry
gentle: jemne
geologist: geolog
geometric: geomet
german: nemci nemcin nemcom nemec nemeck
get: dostal dostan dostat dostav nedost ziskal
giant: obra
gift: darcek darova
girl: dievca dievci dzifka
give: da daj dajme dajte daju dalo dam dame dat date dava davaju davala davam davame davat nedaju nedala nedali nedam nedame nedate nedava nevzda venova vzdal vzdala vzdat
given: zadana
glad: potesi rad rada radi tesi tesil tesim tesime tesit
glass: dvojsk sklarn skleni sklo sklom trojsk
glasses: okulia
glider: vetron
glue: lepili
gluten: bezlep
go: chod chodi chodia chodil chodim chodit chodte ide idem ideme idu isiel isla isli ist nechod nejdem nejdu nepojd nesiel nesla podme pojde pojdem pojdet pojdu prejdi prejdu pujdze sla sli slo zajdit zhasol zostup
goat: kozi kozia kozy
god: boh boha jezism panboh panebo preboh
godfather: krstny
godmother: krstnu
going: iduce
gold: gold pozlat zlata zlate zlatom zlaty
golf: golf golfom
good: dobra dobre dobrej dobrom dobrou dobru dobry dobrym
goodbye: rozluc
goods: tovar
google: google googli googlu vygoog
gossip: neohov ohovor
goulash: gulasi gulaso
gourmet: maskrt
government: samosp
gown: zupane
gps: gps
graduate: absolv
grain: obilia zrnko
gram: gramam
grammar: gramat
grandchild: vnucky
granddaughter: vnucka vnucku
grandfather: deda dedko dedkov dedo
grandmother: babka babkou babky starka
grandson: vnuk vnuka
granite: granit
grant: grant grantm granto grantu
grapes: hrozno
graph: graf
graphic: grafic grafik
grave: hrobom hrobu nahrob
gravel: strku
greasy: mastna
great: excele fantas frci juhuuu parada paradn prima skvela skvele skveli skvely super uzasni vyborn vymaka
green: tmavoz zelena zelene zeleni zeleno zelenu zeleny
greenhouse: skleni
greet: pozdra zdravi
grey: sedy siva
grinder: mlynce
groom: zenich
groove: ryhu
gross: hruba hrube hrubou
group: skupin
grove: haj haji
grow: pestuj rastie rozras
growth: rast rastu
guarantee: garant rucim
guard: guard strazc straze strazn
guess: domysl hadajt hadali hadam hadat tipuje tusite
guest: host hosta hosti hostia hostka hostky hostom
guide: audios spreva spriev
guild: cech cechu
guitar: gitare
gutter: zlab
gym: fitka gym telocv
gypsy: cigani
ha: ha
haberdashery: galant
habit: zvyku
hail: krupob
hair: chlp vlasy
haircut: zostri
hairdresser: kadern
half: pol polhod polom polovi polrok polstr
hall: hala hale halu haly sala sale saly
hammer: kladiv
hand: neodov odovzd rucne ruk rukami ruke rukou ruku ruky
handle: naraba rucka
hang: visel visela visi visia visiet zavesi
hangar: hangar
happen: deje deju dialo kona nastan nedeje nepreb nestal nestav neusku prebeh prebie prihod stali stalo stane stava
happy: stasti stastn veselo vesely
harass: obtazo
hard: tazko tazsie tvrda
hardly: sotva
hardware: zelezi
harvest: vinobr zatva zatve zatvy
harvester: kombaj
hat: klobuk
hatch: liahne
have: ma maj majte maju mal mala mali mam mame mas mat mate nema nemaj nemaju nemal nemala nemali nemam nemame nemate
hay: senach seno
hd: hd
he: on
head: hlav hlave hlavou hlavu
header: hlavic
headquarters: ustred
heal: hojit
health: fytoce ruvz zdravi zdravo
healthy: zdrave
heap: kopa kopky
hear: dopocu nepocu pocuje pocuju pocul pocula pocut
hearing: pojedn vysluc
heart: defibr infark srdca srdecn srdiec
heat: kurit tepeln teplar
heating: kurena kureni vykuro
heaven: nebesk
hedgehog: jezka
heel: patu
height: vyska vysku
heir: dedick
hell: piekla
hello: ahoj ahojte cau cauko caute cawte cus halo halooo hello nazdar servus
help: nepomo pomoc pomoci pomoct pomohl pomoho pomoze
helpdesk: helpde
helpful: ustret
hen: sliepk
her: jej ju nej nou nu
herb: bylink
here: sem tadial tu
hereby: tymto
hero: hrdina
hidden: skryte
hide: posed schova skryva
high: privys vysoky
higher: vyssej vyssi vyssie
highest: najvys
highlight: zvyraz
him: don ho jemu mu nanho neho nemu nim nom pon pren prenho zan
hinge: pant
hip: sipkov
hire: nabera najal
his: jeho
history: dejiny histor
hit: hit naraza trafi trafil trafit
hive: ul ulov
hm: hm
hockey: hokejb hokeji hokejo
hoe: motyko
hold: drz drzali drzi drzia drzim drzite drzme drzte nedrza
holder: drziak
hole: vrt vrtov
holiday: dovole rekrea sviatk sviato
holy: svaty
home: doma domace domaci domov domovy dss stacio
honest: cestne poctiv uprimn
honey: medom medome medu
honour: cest cestny ctou
hope: dufajm dufam nadej
hopefully: snad
horizontal: vodoro
horror: hororu
horse: kone koni konika zaprah
hose: hadico
hospice: hospic
hospital: nemocn nsp
host: modera modero moderu
hosting: hostin
hot: horuca horuce horuci
hotel: hotel hotela hoteli hotelo hotelu penzio
hour: hodin hodina hodine hodino hodinu hodiny polhod stvrth
house: dom domcek dome domom domu domy drevod
how: ako jak kolko kolkok
hug: objima
hum: huka
human: ludske ludsko ludsky
humble: pokorn
humour: humor humoro
hundred: dvesto osemst sedems sestst sto stoper stovie stovku stovky styris tristo
hungarian: madar madarc madars
hunter: polovn
hunting: polova
hurry: nahliv nazeni nenahl nepona ponahl
hurt: bolelo
husband: manzel
hygiene: hygien
hysterical: hyster
i: ja
iban: ibanom
ice: lade zmrzka zmrzli
icon: ikonka
id: id
idea: napad
ideal: idealn
if: ak akoby ci keby pokial
ignore: ignoro ignoru prizmu vyigno
illustration: ilustr
imagine: predst
immediately: hned ihned obrato okamzi vzapat
implementation: implem realiz
import: dovoz dovozo import
important: dolezi
impossible: nemozn
impression: dojem
in: stiha stihla stihnu v vo
incident: incide
include: zahrnt zahrnu zaradi zaradu
included: zarade
including: vratan
income: prijem prijmo prijmu prijmy
incomplete: neupln
incorporate: zaprac
incorrect: chybne chybny nespra
increase: nabieh narast navyse navysu zdraze zdrazo zdrazu zvysil
industry: priemy
inflation: inflac
influence: neovpl ovplyv vplyv
influencer: influe
information: info inform
inherit: dedi
inheritance: dedics
initial: inicia
injured: zranen
injury: uraze urazov urazu
ink: atrame
inlet: vpuste
innocent: nevinn
inquiry: dopyt dopyty
insect: dezins hmyz
inseparable: neodde
insert: vlozim vlozit vlozte
inside: vnutri
insist: trva trval trvala trvam trvat
inspection: inspek obhlia revizi revizn soi stk
inspector: revizo
instagram: instag
install: montaz montov nainst namont
installment: splatk
instalment: splato
instead: miesto namies
institute: instit
instruct: poucov poucuj
instruction: navod navodo navodu pokyn pokyny
insulation: hydroi izolan zatepl
insult: urazka
insurance: poiste poistk poistn poisto
intelligence: inteli
intend: mienim mienit nehodl nemien
interest: nezauj urok urokmi uroky zaujal zaujem zaujim zaujme zaujmu
interface: rozhra
interior: interi
intern: prakti
internal: inhous
internet: intern
interpret: pretlm tlmoci
interpreter: tlmocn
interpreting: tlmoce
interrupt: prerus
intervention: zakrok zasah zasahu
interview: pohovo
intranet: intran
introduce: zavedt
introduction: uvod uvode uvodne uvodni uvodnu
invent: nevymy vymysl
inventory: invent
invest: invest
investigate: vysetr
invitation: pozvan
invite: pozve pozyva prizva
invoice: einvoi fa facktu faktur fv nefakt profor vyfakt
ireland: irsku
iron: vyzehl zehlic zeleza zelezn zelezo
issue: nevyda nevyst vydajt vydala vydani vydat vydava vystav
it: ajtaka itckar ono to
italian: talian
italics: kurziv
item: polozi polozk
itself: samovo
jam: lekvar zapche
janitor: domovn
january: januar
jewel: klenot
jewellery: sperky
job: zakazk
join: nastup spojte
joke: anekdo vtip vtipe vtipy zart zartov zartuj
journalism: zurnal
journalist: novina
joy: radost
jpg: jpg
judge: sudca sudcu sudcuj sudi sudkyn
judgment: rozsud vyrok
juice: stava
juicy: stavna
july: jul jula juli julovu julu
jump: naskoc preska skakal vyskoc
june: jun juna juni junom junovo junu
jury: porota
just: akurat prave
justice: jis justic spravo
keep: dodrzi nedodr ponech schova uchova zachov
kept: dodrza
kerb: obrubn
key: kluc kluce klucik klucov
keyboard: klaves
kill: zabije
kilo: kil
kilogram: kilogr
kilometre: kilome
kind: laskav ustret vselij
kindergarten: skolku
king: kral krale kraloc
kiss: bozk pusu
kitchen: kuchyn
knee: kolena kolene
knife: noz
knitted: pleten
knock: klopat klopem
know: nepozn netusi nevede nevedi nevie neviem nevies pozna poznaj poznal poznam poznat vedel vedela vedeli vedelo vedia vediet vie viem vieme vies viete vyzna
known: znama znamy znamyc znamym
korean: korejc
label: etiket etikie menovi menovk popisk stitko stitku
lace: cipkam
ladder: rebrik
lady: damy
lake: jazera jazere
lamb: barano
laminate: lamino
lamp: lamp
land: katast parcel pozemk urbar urbari uzemny
landscape: krajin
language: dvojja jazyk jazyko jazyku
lantern: lampio
last: minula minule minuli minulo minulu minuly naposl posled potrva trva trval trvalo trvat vlani vydrza vydrzi
late: meska meskaj meskal meskam meskat nebohy neskor zmeska
later: neskor
latest: najnes
latin: latinc
laugh: nesmej rozosm smeje smeju smial smiala smiali smiat smich zasmej zasmia
lavender: levand
law: judika paragr surina svagor svagra svagri svagro svokor svokra svokro svokry zakon zakona zakone zakonn zat
lawn: travni
lawsuit: predza protiz zaloba zalobe zalobo zalobu zaloby
lawyer: advoka judr koncip pravni
layer: vrstvy
layman: laik
layout: makete rozmie
lazy: flakac
lead: taktov vedie vediem vedte vedu viest
leader: liderk
leaflet: letak letaka letako letaku letaky
league: liga ligu
leak: neteci tecie tiect tieklo unik unikom zateka zatiek
lean: oprel
learn: dozved dozvie naucia naucil naucit naucte
learning: learni
least: aspon
leather: koza kozu
leave: leave nechaj nechal necham nechat nechav nemoce neodch neodid odchad odchod odide odidem odidu odisie odisla odisli odislo odist opusti pn poberi pracen prenec rozcha rozidu rozisl
leaves: listie
lecture: predna
left: dolava vlavo
leg: nohami nohou nohu nohy
legal: pravna pravne pravnu pravny pravop zakonn
lemon: citron
lemonade: limona
lend: pozici
length: dlzke stopaz
lenient: zhovie
less: menej
lesson: lekcie
let: nech necha nechaj nechal necham nechat nechav nenech nepust pusta pustaj pustal pusti pustia pustil pustim pustit
letter: list listam liste listom listov listu listy obezni obsiel pisma pismen pismo pismom
level: urovni urovno vodova
levy: odvody
library: knizni
licence: licenc
lie: klamat lahla lezala lezalo lezat lezi lezia lezim
life: zivot zivota zivote zivoto
lift: dviha dvihne nadvih vytah vytahu vytahy zdviha zdvihl zdvihn zdviho zodvih
light: nasvie nesvie osvetl svetel svetla svetli svetlo svieti
lightning: blesko lightn
like: akoze nepaci oblubi paci pacia pacil pacila pacilo pozdav zapaci
limit: limit
linden: lipou
line: ciarou linka linke linku riadko
link: link odkaz odkazo odkazy
linkedin: linked
liquidation: likvid
list: cennik ciseln porado supis supise supisu zoznam
listen: pocuva vypocu
listener: posluc
literal: doslov
litre: hektol litrov
little: malo trochu trosku
live: byva byvam byvame dozije nazivo zije zijete zit ziveho
living: byvani obyvac
load: fury zataze
loan: uver uvere uveru
local: miestn samosp
lock: zamkli zamknu zamku zamok
locker: skrink
locksmith: zamock
login: neprih prihla
logistics: logist
logo: loga logo logom logu
long: davno dlha dlhe dlheho dlhej dlho dlhodo dlhom dlhy
longer: dlhsie
look: cumim kukni nakukn nepozr obzera poobze pozera pozrel pozret pozri pozrie pozrit pozru prezre rozhli vyzera
lose: nepreh nestra prehra straca strate strati
loss: prehru
lost: nezabl usle usleho
love: laska miluju zamilo
lover: frajer
lower: dolna dolne dolnom dolny nizna nizsi nizsia nizsie nizsiu nizsom
loyalty: lojaln
luck: stasti zdar
lukewarm: vlazne
lunch: obed obeda obede obedom obedov obedy
lute: lutna
luxury: luxusn
lynx: rysmi
machine: frezka frezku frezov masina pracka stroj stroja stroje strojn strojo
made: uroben
magazine: casopi dtest revue
magic: caro carova caruj kuzlo
magnet: magnet
magnifier: lupy
maiden: panny
mail: daemon mail maile mailer mailoc mailom mailov mailu maily postov posty
mailbox: schran
main: hlavna hlavne hlavnu hlavny
maintenance: udrzba udrzbe udrzbu udrzby
make: narobi nenaro nerobi neurob robi robia robil robili robim robime robit robite sprav spravi spravt urob urobi urobia urobil urobim urobit urobme urobte vyhoto vyraba vyrobi
makeup: masker
malicious: skodor
man: chlap chlapi chlapo chlopo muz muza muzom muzsky panov
manage: manazo nestih nevlad nezvla stihli stihne zvlada zvladl zvladn
management: manazm sprave vedeni
manager: manage manaze sprav spravc spravk
mandate: mandat
manipulation: manipu
manners: mravmi mravy
manor: kastie
manual: manual priruc
manuscript: rukopi
many: kolkok mnozst
map: map mapa mapach mape mapou mapu mapy
march: marca marce marci marcov marec pochod
mare: kobyla
mark: otazni oznace oznaci oznact vytyce vyznac zakres znamku znamky znamok
market: trh trhoch trhu trznic
marketing: market
mass: hromad
master: magist
mat: rohozk zinenk
match: nezodp
material: materi surovi
maternity: maters
maths: matema
matt: matny
matter: nevadi zalezi
mattress: matrac
mature: zrejem zrelej
maximum: maxima
may: maj majovy nesmie nesmu smie smiem smieme
maybe: asi azda mozno
mayor: primat staros
mb: mb
me: ma mi mna mne mnou
mead: medovi
meal: stravo
mean: znamen
meaning: vyznam
means: prostr
meanwhile: medzic medzit zatial
measure: meraju meriam opatre premer zmeral
measurement: merani
meat: masovy
media: mediac medii
mediation: mediac
mediator: mediat
medicine: lieku
meet: schadz spozna streta stretl stretn
meeting: meete miting porada porade poradu porady schodz stretk valne valneh valnom zasada zasadn zhroma
melt: roztop
member: clenka clenky clenoc clenom clenov clensk
memorial: pamatn
memory: pamat pamiat spomie
men: pansky
mention: spomen zmieni
mentoring: mentor
menu: menu
merge: zlucuj
merged: zlucen
merger: fuzie fuzii
merit: zasluh
merry: vesele
mess: bordel nepori
message: esemes odkaz odkazo odkazu odkazy sms smska sprava spravu spravy
messenger: mesind
metal: kovovy plech
meter: merac tachom taxame
method: metod
metre: m2 meter metra metre metroc
metrology: metrol
microphone: mikrof
microwave: mikrov
middle: strede stredn uprost
midnight: polnoc
migrate: premig
migration: migrac
milestone: milnik
milk: mlieka mlieko mlieku
milking: dojare
mill: mlyn mlyna mlyny
miller: mlynar
milligram: miligr
millilitre: ml
millimetre: milime
mine: bane
mineral: minera
ministry: minist
minor: malole
minority: minori
minus: minus minuse
minute: minut minuta minuto minutu minuty
minutes: zapisn
miracle: zazrak
mirror: zrkadi zrkadl
mislead: zavadz
miss: slecna slecne zmeska
missing: chyba chybaj chybal nechyb
mistake: chyb chybe chybic chybou chybu chyby culpa mea mylite mylka mylke nedopa omyl omyloc omylom pomyli prekle
mixed: pomies
mixer: miesac mixer
mobile: mobiln
mockery: vysmec
mode: rezimy
model: modelk
modelling: modeli
modest: skromn
module: modul modulo
moment: chvili moment
monastery: klasto
monday: pondel
money: halier penazi peniaz prachy
monitor: monito
monk: mnich
monopoly: monopo
monster: potvor
month: dvojme mesiac
monthly: mesacn
monument: pamiat pomnik
mood: nalade naladu nalady
more: coraz nejedn viac
moreover: navyse
morning: doobed dopolu predpo rana ranne rano
mortgage: hypote
most: najvia vacsin
mother: mama mamici mamick mamu mamy matky prvoro svokra svokry
motor: motoro
motorcyclist: motork
motorway: d1 dialni
mould: plesne
mountain: hora horach hory
mouse: mysi
mouth: ust usta
move: nehybe nepohn nestah odstah pohnem pohnes pohnit pohyb posuni posuno posunt posunu posuva prenes prenie presta presun presuv speje stahov stahuj
mow: kosili
mower: kosack
mowing: koseni
mr: pan pana panom panovi panu
mrs: pani
much: kolko moc natolk ovela prilis privel tolko vela
museum: muzea muzeu muzeum
mushroom: hriby hub
music: hudba hudbu muzika muziky
must: musel museli musi musia musiet musim musime musite nemuse nemusi
mutual: obojst vzajom
my: moj moja moje mojej mojho moji mojich mojim mojimi mojmu mojom mojou moju
nail: maniku nechta nechto
naked: hola holeho nahe
name: mena mene meno menom nazov nazve nazvom nazvov nazvu pomeno premen
namely: totiz
napkin: servit
nasty: protiv
national: narodn
nature: prirod
navigation: naviga
nearest: najbli
necessary: nutna nutne
neck: krku
need: nepotr netreb potreb treba
negative: negati
negotiate: jednam jednat rokuje
negotiation: rokova
neighbour: sused suseda susede susedi susedk susedn susedo susedy
neighbourhood: sidlis
nephew: synove
nerve: nervam nervov nervy
nervous: nervoz
net: sieti
network: siet siete
never: nikdy
new: nova novack nove noveho novej novemu novi novom novost novou novsi novsiu novu novy novych novym
newborn: novoro
news: novini novink
newsagent: trafik
newsletter: newsle
newspaper: dennik korzar novin novina noviny redakc
next: buduce buduci buduco buducu dalsi dalsia dalsic dalsie dalsim dalsiu dalsom nabudu najbli vedlaj
nice: fajna mile pekna pekne peknu pekny peknym pjekne
nicer: krajsi milsi
night: noc noci nocnej nocnu nocny
nine: devat devatk deviat
nineteen: devatn
ninety: devatd
no: nijako nijaku norepl zadne ziaden ziadna ziadne ziadni ziadno ziadnu ziadny
nobody: nichto nik nikoho nikom nikomu nikto
nod: kyvli prikyv
noise: hluk srt
non: nezisk
nonstop: nonsto
noon: poldna poludn
norm: norma normu
normal: normal
north: sever severn
norway: norsku
nose: nosom
not: ani fuk kaslat kasle kasli ne neabso nebali nebat nebavi neber neberi nebert nebili neboji nebojt nebol nebola neboli nebolo nebude nebudu necaka nechap nechce nechcu nechod nechyb nechys nechyt necita neciti necudo necudu neda nedaju nedala nedali nedalo nedam nedame nedate nedava nedeje nedisk nedlhu nedlzi nedoda nedodr nedoha nedoho nedojd nedoko nedora nedoru nedosi nedosl nedost nedotk nedove nedovo nedram nedrza nedvih neexis nefakt nefrfl nefung nefunk nehada nehlad nehnal nehnev nehodl nehori nehovo nehroz nehybe nejde nejdem nejdu neklap nekome nekomu nekona nekonc nekric nekupi nekupo nema nemaj nemaju nemal nemala nemali nemalo nemam nemame nemate nemen nemeni nement nemien nemohl nemoho nemoze nemuse nemusi nemysl nenabe nenahl nenajd nenale nenami nenapa nenapi nenaro nenasa nenasi nenasl nenech nenost neobja neobje neobno neocak neocen neocho neodch neodid neodos neodov neodpi neodpo neodpu neodst neodsu neohov neokop neoper neopij neopit neopla neopra neospr neotva neotvo neover neovpl neozva neozve neozyv nepaci nepada nepadl nepado nepali nepisa nepise nepist nepisu neplak neplan neplat nepoch nepoci nepocu nepoda nepodp nepohn nepojd nepokr nepomo nepona neposi neposk neposl neposo nepost nepotr nepotv nepova nepove nepovi nepozn nepozr neprac nepreb neprec nepred nepreg nepreh neprej neprek neprep nepres nepreu neprev nepric neprid neprih neprip nepris nepriz neprov neprsi nepust nepyta nerata nereag neries nerob nerobi nerozh nerozp nerozu nerusi neschv nesedi nesetr nesiel neskla neskon nesla neslo nesmej nesmie nesmu nespad nespam nespln nespoz nestac nestah nestal nestav nestaz nestia nestih nestoj nestra nesuhl nesuri nesuvi nesvie neteci netlac netrap netreb netrep netusi netyka neuctu neuhra neukaz neulov neunuv neupla neupoz neupra neupre neurci neurob neusku neuspo neustu neutec neutia neuvid neuvol neuzav neuzna nevadi nevede nevedi nevenu neveri nevide nevidi nevidn nevie neviem nevies nevita nevlad nevola nevrat nevsim nevyba nevybe nevybu nevych nevyda nevydr nevyha nevyho nevyhr nevyja nevyjd nevyla nevyme nevymy nevypa nevypi nevypl nevypo nevyra nevyri nevyro nevysi nevysl nevysp nevyst nevysv nevyti nevytv nevyty nevzda nevzni nezabe nezabl nezabu nezaev nezahr nezako nezakr nezapa nezapl nezare nezaro nezasl nezasp nezatv nezauc nezauj nezava nezavo nezazi nezazn nezbad nezda nezdvi nezela neziad nezlak nezlyh nezmen nezmiz nezobe nezobr nezodp nezopa nezost nezuca nezvla nie nielen niet nieto
notary: notara notark notaro notars
note: dobrop listok podoty poznac poznam
notebook: notebo zosit zosita zosite zosity
nothing: figu nic nicom
notice: avizo nevsim nezbad oznam ozname oznamo oznamy vedomi vsimla vsimli vsimol vypove zbadal
notification: notifi
notify: upoved
november: novemb
now: doposi dosial dotera odtera teraz
nowhere: nikam nikde
nuclear: jadrov
number: c cisel cisla cisle cislo cislom cislov dic dvojci iban ico id ocislo pocet pocte poctom poctu
nun: reholn
nurse: sester sestra sestri sestry
nursery: ms skolka skolke skolko skolky
nut: orech orecho
oak: dub
oats: ovos
obituary: nekrol parte
object: nenami
objection: namiet vyhrad
obligation: zavazk
oblige: zavazu zaviaz
observatory: hvezda
obstacle: prekaz
obvious: ocivid zjavne
obviously: zrejme
occur: napadl nenapa
october: oktobe oktobr
octopus: chobot
ode: oda
off: odlepi odlepu odlupu odpada vypina vypnit vypnut vyzul vyzuli
offend: urazil
offended: urazen
offer: ponuk ponuka ponuke ponukl ponuko ponuku ponuky
office: kancel office ordina ordinu podate upsvar urad urade uradom uradu
officer: refere
official: oficia uradne uradni uradno uradnu uradny
offset: zapoci
often: casto
oh: aha joj
oil: olej olejar
ok: ok
old: stara stare stareh starej starem starim starob starom staru stary starym
older: starsi
ombudsman: ombuds
omelette: omlet
omit: vynech
on: na nasadi nasadt naskoc zapnut
once: jednou kedysi raz
one: jeden jedna jedneh jednej jedno jednoh jednom jednou jednu jednym
onion: cibula cibule cibulk cibulu
online: online
only: az iba jedina jedine jedini jedino jedinu jediny len nielen
oops: ups
open: dokora neotva neotvo otvara otvore otvori otvort
operate: neoper
operation: operac prevad
operator: operat
opinion: mienky nazor nazoru
opponent: odporc oponen protis
opposite: opacna opacne opacno opacny opak
optician: optika optiku
option: opciou opciu varian
or: alebo
oral: ustne
orange: oranzo
orchard: sad
orchid: orchid
order: doobje kazala kaze nariad neobje obj objedn odber odbero odberu poriad prikaz radovo rozkaz zadal zadali zadame zadani zadat zadava zakazk
ordinary: obycaj
organ: organo
organize: organi zorgan
organizer: uspori
original: origin povodn
other: dalsi dalsia dalsic dalsie dalsim dalsiu dalsom druha druhe druheh druhej druhom druhou druhu druhy druhyc druhym ina ine ineho inej inemu ini inoked inom inou inu iny inych inym inymi ostatn
otherwise: inac inak
our: nas nasa nase nasej nasho nasi nasich nasim nasimi nasmu nasom nasou nasu
out: dosla odpadl odpado odstah trcat von vona vychad vyhode vyhodi vyhodt vyjde vyjst vynies vypada vypadl vyprat vypred vyrazi vyskoc vysla vysli vyslo vytiah zhasol zistil
outage: vypadk vypado
outdoor: outdoo
outlook: outloo
outraged: rozhor
outside: mimo navono vonku
oven: pec peci
over: cezen nad neodov odovzd preber prebra prejdu prevez prevza prevzi vyse
overhead: rezii
overlook: prehli
overpay: prepla
overtime: nadcas
overturned: prevra
overview: prehla
owe: dlhuje dlzim nedlhu nedlzi
owed: dlzna dlznyc
own: svoj svoje svojej svojho svojic svojim svojmu svojom svoju vlastn
owner: majite spolum svb vlastn
ox: vol
pack: balim balime zbal zbalil
package: baleni obal obale obaly
packing: baliac
pad: podloz
page: dvojst normos polstr stran strana strane strank strano stranu strany
paid: hraden platen platil uhrade
pain: bolest
paint: lakovn malova namalo natrie vymalo
painted: natret
pair: pair
pairing: parova
pale: bledi
pallet: paleta paletu palety
panel: panely rozvad
pantry: spajzi
paper: papier pergam
paradise: raj
paragraph: odsek odseku odseky
parameter: parame
parcel: balick balik balika balikm baliko baliku baliky zasiel
parent: rodic rodici rodico
parents: svokro
parish: farske farsky fary
park: park parku parkuj
parking: parkov
parrot: papaga
part: autodi cast casti castia diel diele rozcha rozidu rozisl sucias tranzu
participant: ucastn
participation: ucast
partly: ciasto
partner: partne
party: partia partiu posede vecier
pass: minul neprej nepres plynut postup precha prejde prejst presie presla presli preslo prihra
passionate: vasniv
password: admin1 hesiel hesla heslam heslo heslu parole
past: minulo
paste: pasty
pastor: farark fararo
patch: platat
pate: pastet
patience: strpen trpezl zhovie
patient: pacien
patrol: hliadk
patronage: zastit
pattern: vzor
pavement: chodni dlazba dlazby
pay: doplat hradi hradil hradit neplat neprep neuhra nevypl nezapl oplati payabl plati platia platim platit prepla pripla uhradi uhradu uhradz vyplat vyrovn zaplat
payer: platca platco
payment: platba platbe platbo platbu platby platie platob tranzu uhrada uhrado uhrady
paypal: paypal
pdf: pdf
pea: hrasko
peace: mier pokoj
peaceful: mierum
pear: hruska
pearl: perla
pedicure: pediku
peel: odlepi odlepu odlupu olupal
pellet: pelety peliet
pen: pero perom
penalty: penale penalt pokuta pokute pokutu pokuty sankci sankcn tresto
pencil: ceruzk
pension: dochod penzia penzij
pensioner: penzis
people: ludi ludia ludmi ludoch ludom maloko
pepper: paprik
percent: percen stoper
perfect: bezchy dokona perfek
perforate: perfor
perform: vykona
performance: plneni vykone
period: obdobi
permanent: natrva trvala trvale trvaly
permit: povole povolo
persist: pretrv
person: clovek osob osoba osobou osoby
personal: osobne osobno osobny
persuade: prehov ukecal
petition: petici
pharmacy: lekare lekarn
phase: fazu
philosopher: filozo
phone: klapka kom mobil mobile mobilu nedvih nezdvi o2 orange tel telefo
photo: fot foteni foti fotia fotiek fotil fotim fotime fotka fotkam fotke fotku fotky foto fotoal fotoba fotobu fotodo fotogr fotoku odfote odfoti odfott
photogenic: fotoge
phrase: fraz frazy
physical: fyzick
physics: fyzika fyziky
piano: klavir
pick: vyzdvi
pickup: odvoz vydajn
pictogram: piktog
picture: obraz obrazk obrazo snimka snimky snimok
piece: ks kus kuskoc kusov kusy
pigeon: holubo holuby
pilgrimage: put puti
pillar: pilier
pilot: pilot pilotu
pink: ruzovu
pinned: pripnu
pipe: fajky trube
pit: jama
pitiful: zalost
pity: skoda
pizza: pizza
place: miest miesta mieste miesto umiest
plague: mor
plain: rovinu
plaintiff: zalobc
plan: naplan nechys neplan plan plane planoc planom planov planu planuj plany roadma
plant: fytoce sadeni sadite sadzal sukule teplar zasadi
plaster: naplas omietk
plasterer: sadrok
plastic: igelit mikrot plasti
plate: tanier
platform: platfo
play: dohral hra hrajme hraju hral hrali hram hrame hrat hre hru hry nezahr pohral zahral
player: hracov
playground: ihrisk
pleasant: prijem
please: popros potesi prosim
plotter: plotte
plough: orie
plum: slivka slivku slivky
plumber: instal
plus: plus
pocket: kapsa
pod: lusky
podcast: podcas
poet: poetka
poetry: poezia
point: bod bode bodoch bodom bodov bodu body pointa spica
poland: polska polsku
police: polica polici
polish: polsti vylest
polite: slusne slusno zdvori
poll: anketa ankete ankety
pond: rybnik
pool: bazen bazena bazeny
poor: chudob mizern nekval
popcorn: pukane
porcelain: porcel
pork: bravco
porridge: kase
portal: portal
porter: vratni
portrait: portre
position: postoj pozici stanov
positive: poziti
possible: mozne moznos
post: podate posta poste postou postov postu posty stlpik vyvesi
poster: plagat plakat
postman: postar
postponed: odloze odroce
pot: crepni hrncu
potato: zemiak
pour: leju vylial
power: plnomo splnom
practice: prakti
praise: chvali chvalo nepoch pochva velebi vychva vynach
pram: kocik kociko
predict: predvi
prefer: najrad
pregnant: tehotn
preliminary: predbe
premiere: premie
premises: nebyto
premium: nadsta premio premiu
prepare: chysta nachys pripra vyprac
prepared: neprip
prescribed: predpi
present: odprez
presentation: prezen
president: podpre prezid
press: natlac netlac stlaca tlac tlacil tlacit tlacou tlacov
pretend: tvaril
pretrial: predsu
prevent: brani predid
preview: nahlad
previous: predch predos
price: cena cenach cene cennik cenou cenova cenove cenovk cenovu cenovy cenu ceny cien naceni zdraze zdrazo zdrazu
priest: farar
principal: istinu
print: natlac odtlac potlac tlac tlace tlacen tlaci tlacia tlacil tlacit tlacou tlacov vytlac
priority: predno priori
private: sukrom
probably: pravde
probe: sondy
problem: proble zadrhe
procedure: postup
proceeding: konani
process: proces spraco spracu
procurement: obstar uvo
producer: vyrobc
product: poloto produk vyrobk
production: drevov vyrobn vyrobu vyroby
profession: povola
professional: profes profi
professor: prof
profile: profil
profit: nezisk zisku
profitable: vyhodn
proforma: profor
program: naprog progra
progress: pokrok
project: projek
promise: sluben slubil slubov slubuj sluby
promote: odprop povysi propag
pronunciation: vyslov
proof: dokaz
proofread: korekt
proper: poriad riadne riadnu riadny
property: majetk majeto
proportional: alikvo
proposal: navrh navrhu
propose: navrhl navrhn navrho
prosecutor: prokur
protect: ochran
protected: chrane
protection: gdpr
protest: protes
protocol: protok
proud: hrda hrdo hrdost
prove: dokaza dokaze dolozi nepreu osvedc
provide: neposk nezabe poskyt
provision: ustano
provisional: proviz
provoke: neprov
ps: ps
pub: krcma krcme
public: verejn vytrub
publish: publik uverej vydala vydava zverej
pull: natiah nevyti taha vytiah
pump: cerpad pumpy
pupil: prvak ziaci ziacku ziakov
purchase: kupna kupnej kupnu kupu nakup nakupn nakupu vykup
purple: fialov
put: kladie nahodi nasadi nasadt nenasa neskla poloze polozi strcte zlozia zlozit
pyjamas: pyzama pyzame
qualified: kvalif
quality: kvalit nekval
quarantine: karant
quarrel: hadali hadka hadku hadok nehada roztrz
quarter: kvarta stvrt stvrth stvrti stvrtr
question: dotaz otazka otazke otazku otazky otazni otazok
questionnaire: dotazn
quick: bystro narych
quiet: tiche tichu
quilt: perino
quit: koncim
quite: celkom pomern vcelku zhola
quotation: citaci
quote: cituje
race: pretek zavodo zavodu
radiator: radiat
radio: radia radio radiu rozhla
raffle: tombol
rafting: splav
railing: zabrad
rain: dazd dazdi neprsi prsalo
ramp: rampu rampy
ranch: ranc
rare: vzacne zriedk
rascal: lotor
raspberry: malina maliny
rat: derati
rate: sadzba sadzbe sadzbu sadzby
rather: radsej spise
raven: havran
raw: surove surovy
reach: dosah dosiah dovola zastih
read: cita citajt cital citala citali citam citame citany citat docita necita neprec precit
reader: citac citack citate
reading: citani
ready: prichy
real: nehnut realit realne
really: fakt naozaj ozaj skutoc veru
reason: bezdov dovod dovodo dovodu odovod
reasonable: primer rozumn
receipt: blocek blocko blocky doklad parago
receive: prijal prijat
reception: recepc
recipe: recept
recognition: uznani
recognize: nespoz uznal uznala
recognized: uznanu
recommend: odporu
record: nahovo nahraj nahral nahrat nezaev nezazn rekord snima zapis zapisa zapise zapiso zapist zapisu zaznam
recording: nahrav
recover: spamat
recruitment: nabor
rectangle: obdlzn
rector: prorek rektor
red: bordov cerven
redesign: rediza
redirect: presme
reduce: zmensi znizit znizte znizuj
reduction: redukc znizen
refer: odkazu
reference: ref refere
reflective: reflex
refund: refund vrati vratil vratim vratit vratte
refuse: odmiet odopri odriec
region: kraj kraja
regional: krajsk region
register: crz eviden katast matrik regist zaevid zaregi
registered: doporu
registry: matric
regret: lutost lutova poluto
regular: pravid
regulation: nariad
regulator: regula
reinforcement: armatu
reinstall: preins
reject: zamiet
relate: nesuvi suvisi
relation: pomer pomery vztah
release: neuvol uvolne uvolni
relief: relief
rely: spolah
remember: nespam pamata spomin
remind: pripom
reminder: upomie upomin urgenc
remote: anydes
remove: neodst nevyra odstra vyradi vyradt
removed: vyrade
renew: neobno obnov obnovi obnovo obnovt
renewal: obnove
renovation: rekons
rent: cyklop najmu najom najomn podnaj pozico prenaj
repair: autose neopra oprav oprava oprave opravi opravn opravo opravt opravu opravy
repay: odvdac
repeat: nezopa opakov opakuj zopako
replace: nahrad vymene vymeni vymenn vymeno vyment vymenu vymien
reply: replik
report: hlasen hlasi hlasia hlasil hlasim hlasit hlaste nahlas report udania vykaz vykazu vykazy
represent: zastup
reproach: nevyty vycitk vytknu vytkol
reputation: povest
request: poziad prosba prosbo prosbu prosby vyziad ziados
require: pozado vyzadu
rescue: zachra
research: vyskum
reservation: rezerv
reserve: vyhrad
reset: reseto
resignation: demisi
resistance: odpor
resolution: rozlis uznese
respect: ucte uctou ucty
response: ohlas
responsible: zodpov
rest: oddych ostato zostat zvyska zvysku zvysne zvysny zvysok
restaurant: pohost restau
restore: zresta
restructuring: restru
result: dopadl dopadn dopado vysled
retired: vysluz
retouch: vyretu
return: navrat nevrat vracal vracat vracia vraten vrati vratia vratim vratit vratka vratku vratte
returned: vratil
revenue: trzby
review: bilanc dtest heurek hodnot prehod recenz tripad
revoke: odvola
revolt: vzbura
reward: odmenu odmeny
rework: prepra prerab prerob
rewrite: prepis
rheumatism: reumat
ride: jazd jazdy
rider: jazdec
right: narok prav prava pravdu pravo pravom pravu
ring: prsten zazvon zvonil zvonit
rise: stupli
road: ciest
robe: talar talari
robot: robot roboti
roll: roll rozkom rozky
roller: valca
romanian: rumunc
roof: krov krovu krovy strech stresn
roofing: krytin
room: izbach izbu izby izieb kotoln miestn obyvac zasada
rooster: kohut kohuta
root: koreno
rose: sipkov
rot: hnije
rotten: hnile
rough: drsny hruba hrube hrubou
round: kolo oblym okruhl turnus
rounding: zaokru
route: trasu
router: router
row: riadku riadky riadok
rubber: gumare gumy
rubble: sut sutou
rude: drze
rule: pravid
rumour: chyry
run: beh behaju behu bezala bezalo bezi bezia dobehn dosla prebie utekat
runner: bezci
rush: hnal nehnal
russian: rusky
rustle: suchot
rye: zitny
sacristy: sakris
sad: smutku smutne
safety: bezpec bozp
saint: svateh svatu
salad: salat
sale: akcia akcie akcii akciou odpred predaj
salon: salon salona salone salonu
salty: slana
same: rovnak same samy
sample: ukazko ukazku ukazky vzorke vzorko vzorky vzorov
sanction: postih
sand: piesko piesku
sandwich: bagety
sanitary: sanita
satisfied: spokoj
satisfy: neuspo uspoko
saturday: sobotn sobotu soboty
sauna: saunu
sausage: klobas
save: nesetr setrit uklada usetri zachra
saved: ulozen
saving: sporen
saw: pila pilu pily
say: tvrdi vraval vravel vravi vravia vravim
scaffold: leseni
scale: mierky
scalpel: skalpe
scan: nasken sken skenom skenov skenuj skeny
scanner: skener
scare: strasi
scarf: saly
scatter: rozsyp
scenario: scenar
scene: scenky scenu
schedule: harmon rozpis
scheme: schemu
school: autosk cvc gymnaz sj skola skole skolne skolni skolou skolsk skoly sos zs zus
scientific: vedeck
scissors: noznic
scooter: kolobe
score: skore
scratch: skraba
screen: obrazo
scribble: cmaran
sea: more
seal: plomba tesnen tesnia
sealed: specat zalepe
search: vyhlad
season: sezona sezone sezonu sezony
seat: sidla sidlit sidlo
second: druha druhe druheh druhej druhom druhou druhu druhy druhyk druhym obden sekund
seconds: repete
secretary: sekret tajomn
secretly: potajo
section: rubrik sekcie sekcii sekciu usek vysek
secure: zabezp
see: neuvid nevide nevidi nevidn uvidim uvidit vidat videl videla videli vidi vidiet vidim vidime vidite vidno zhliad
seed: osivo
seek: hlada hladaj hladal hladam hladan hladat nehlad zhana zhanal zhanat
seem: nezda posobi zda
seized: obstav
seizure: exekuc
selection: vyberk vybero
self: sa sam sama samej sami samo seba sebe sebou si svojpo
sell: predat predav
semester: semest
semi: poloto
seminar: semina
senate: senat senatu
send: neodos neposi neposl nezasl odosle posiel poslat posle poslem poslet posli poslit rozosi rozosl rozpos zasiel zaslal zaslan zasle zaslem zaslit
sender: odosie
senior: senior
sense: rozum zmysel zmysle
sent: odosla poslal
sentence: veta vetou vetu vety viet
seo: seo
separate: oddelo samost
september: septem
series: krimis seria seriu sitcom
serious: vazne vazny
serve: sluzi sluzil
server: racku server
service: obsluh pneuse servis sluzbu sluzby sluzie sluzob
session: sedeni
set: sada sady vyrazi
setting: nastav
settle: nevyba nevyro vybave vybavi vybavo vybavu vyrovn vyspor
settlement: mimosu zmier zmiero
seven: sedem sedems siedmi siedmy
seventeen: sedemn
seventh: siedme siedmo
seventy: sedemd
several: viacer viackr
sew: siju sil sili usit
sewer: kanali
sewing: sitie
shade: odtien
shadow: tienov
shaft: hriade
shame: hanba hanbu
share: podeli zdiela
shareholder: akcion
sharp: ostra ostrej
she: ona
sheep: ovce ovcia ovcie ovecko ovecky salaso
sheet: harkoc harok placht plech suvahu
shelf: polick regal regalo regaly
shelter: pristr utulku utulok
shepherd: baca
shift: smenu smeny smien
shine: ziaril
ship: lodi
shipping: spedic spedit
shirt: kosele tricie tricka
shiver: zimomr
shoemaker: svec
shoes: obuv topank topano
shoot: nakruc snima tocia tocili tocime
shop: autoba eshop lakovn obchod shop shope shopov shopu zelezi
shore: brehu
short: kratka kratke kratko kratku kratky kratuc skrate skratk strucn
shorten: kraten skraco skrati
shorts: trenka
shot: zaber zabere zabero
should: mal mali malo nemalo
shoulder: plecam plece rame
shout: krical kricat krici kriku nekric
shovel: lopato
show: najavo neukaz nezobr ukazal ukazat ukaze ukazem ukazov ukazuj vykaza zobraz
shower: sprcha sprcho
shredder: skarto
shutdown: odstav
shutter: okenic
shy: hanbli
sick: anginu chorob kiahne nemoce neocho ochore pn pracen
side: bocny protis stran strana strane strano stranu strany trojst
sieve: sita sito
sign: cedula napis napiso napisu nepodp podpis
signal: signal
silence: mlcani ticho umlcal
silent: mlcala mlcat mlci mlcim mlcite nemukl potich tichy
silk: hodvab
sim: sim
similar: podobn
simple: jednod
simplified: zjedno
simply: proste prosto
simulate: simulo
simultaneous: simult
since: odkedy odvted
sing: spieva
singer: spevak
single: slobod
sister: sester sestra sestre sestry svagri
sit: prisad sadla sadli sadne sadnem sadnet sadnut sadol sedel sedela sedeli sedelo sedi sedia sediet sedim sedime
site: staven
situation: situac
six: sest sestkr sestst sieste siesti
sixteen: sestna
sixth: siesty
sixty: sestde
size: a3 rozmer velkos
sketch: nacrtu
ski: bezkac lyze lyzi lyziar lyzova lyzuje lyzuju
skilled: sikovn
skin: kozne pletov
skirt: sukne
sky: oblohu
slander: ohovar
slaughter: zabija
sleep: nevysp prespa spal spala spali spame spi spite zaspal
slide: slajd slajdo slajdr slajdy
slightly: mierne
slipper: papuci papucu
slogan: slogan
slope: sklon sklone sklono spad
slovak: slovak sloven sr
slovenian: slovin
slow: pomals pomaly
small: drobne drobno drobnu drobny mala male malej malemu malick malu maly malych malym poddim
smaller: mensim mensom
smell: smrdia vonala zavoni
smile: smajli usmeju usmevo usmial usmiev
smoke: dymom kurit
smoker: kuric
smudge: smuhy
smuggle: prepas
snake: hady
sneeze: kychat
snow: nasnez odhrna sneh snehom snehu
so: cize natolk tak takto takze teda tolko
soap: mydiel mydlo
social: social
sock: ponozk
socket: zasuvi zasuvk
sofa: pohovk sedack
soft: makkym
software: softve
sold: predal predan vypred
soldier: vojako
solution: riesen
solve: dories neries nevyri pories riesi riesil riesim riesit rieste vyries
some: nejaka nejake nejaku nejaky
somebody: ktosi niekoh niekom niekto niekym
somehow: akosi nejako
something: cosi nieco niecom
sometimes: nieked obcas
somewhere: kdesi niekde
son: syn syna zat
song: pesnic
soon: akonah coskor skoro
sore: opar
sorry: luto mrzi neospr omlouv osprav pardon prepac
sort: roztri triedi
soul: dusa dusami dusi dusou
sound: ozvuce ozvuco vyznel znel zneli znie zniet zvuk zvukar zvukom zvuku
soup: kapust poliev
source: zdrojo
south: juh
souvenir: suveni
spa: kupele wellne
space: medzer priest
spain: spanie
spam: spam
sparrow: vrabec
speak: prihov
speaker: hovorc hovork
special: specia
specific: konkre
specify: neupre
speech: logope prejav rec reci
speed: tempe
spend: minie stravi
spent: minute
spinning: tociac
spirit: duch
spit: vyplul
splash: oprska
spoil: kazit
sponsor: sponzo
sport: sporto
spot: spot spoty
spray: dostri
spring: jar jari jarne jarnom jarnu jarny jaro
sprinkle: sypali
square: namest rinku
squeak: vrzga
squirrel: veveri
stable: mastal
staff: hr person stab stabe
stage: etapa etape etapu podiam podiu
stain: flaky
stairs: schodi schodm schodo
stall: stanko
stammer: nezako
stamp: kolok pecato peciat razitk stempe znamko znamku znamky znamok
stamped: orazit
stand: obstal postav stal stala stali stanku stanky stanok stat stoja stojan stoji stojim stojit
standard: iso standa
standing: statie
star: hviezd jednoh trojhv
start: nenabe rozbeh rozbie spuste spusti zacne zacnet zacnim zacnit zacnu
started: zacaty
startup: startu
state: konsta skonst stat statna statne statny statu stav stave stavu uvadza uvedte uviedl uviest
stated: uveden
statement: vyhlas vyjadr vypis vyucto
station: stanic
status: status
statutory: statut
stay: nezost ostal ostala ostali ostalo ostane ostat ostava pobyt zostal zostan zostat zostav
steal: kradnu ukradl
steam: parna
steel: hutnic ocel
step: krok krokom stupen stupna
steward: dovern
stick: lepit polepi trcat zlepil
sticker: nalepk polepo
sticky: lepkav
still: este nadale stale
stingy: skupi
stock: zasob zasoba zasoby
stolen: ukradn
stomach: zaludk
stone: kamen kameno
stonemason: kamena
stop: presta stopku zastav
storage: uschov
storm: buria vichri
story: povied pribeh story
straight: rovinu rovna rovne rovny
strange: cudne zvlast
strategy: strate
strawberry: jahod
stream: potoka
street: ulica ulice ulici ulicna ulicu
strength: silami
strengthen: posiln
strike: strajk
string: snury
stripe: pruhom
strong: silna
structural: static
stubborn: tvrdoh
stuck: nalepe uviazo viazne zadrha zasekl zaseko
student: studen ziacka ziaka
studio: atelie studio studiu
study: dostud prestu studia studij studiu studuj vystud
style: stylis
subject: predme
submission: podani
submit: podajt podal podala podali podalo podam podame podat podava predkl predlo
submitted: podany
subordinate: podria
subpage: podstr
subscription: odber odbero odberu predpl
subsidy: dotaci dotacn
substance: podsta
substitute: zaskoc
subtitle: titulk
succeed: dari nepoda nevysi podari vydari
success: uspech
successful: uspesn vydare
such: taka takato take takeho takej taketo taki takom takomt taku takuto taky takych takym takymi takyto
suddenly: naraz zrazu
sue: sudia sudil sudili sudit zalova zaluje zalujt zaluju zazalo zazalu
suit: hodi hodia nehodi nevyho padne vyhove vyhovo vyhovu
suitable: vhodne vhodny
sum: sucet sucte
summarize: zhrnie zhrnut
summary: suhrnn
summer: leta lete letne letneh letnej letnu leto
summon: predvo
sun: slnecn
sunday: nedele nedeln nedelu
supermarket: lidli
supervise: dozoro
supervision: dozor dozoru
supervisory: dozorn
supplier: dodava
support: podopr podpor prihov
surcharge: priraz
sure: iste
surely: predsa
surgery: chirur
surname: priezv
surprise: necudu prekva udivom zaskoc
surprising: zaskak
surrounding: okolit
surroundings: okolie
survey: priesk
surveyor: geodet
survive: prezij prezil
suspend: pozast
suspicion: podozr
swallow: nepreg prehlt
swap: prehad prehod zamena zamene zameni
swear: nadava
swearing: nadavk nadavo
sweep: pozame zamies
sweet: sladky
swift: swift
swim: kupali plavat
switzerland: svajci
symbol: symbol
synagogue: synago
synthesis: syntez
syringe: striek
syrup: sirupo
system: sap system
table: exceli stol stola stole stolik stolom stolov tabulk
tablecloth: obruso obrusy
tablet: tablet
tag: visaci visack
tailor: krajci
take: berie beriem beriet berte beru brat neber neberi nebert neprev nezobe odvezt odvies odviez preber prebra prevez prevza prevzi ujala ujali ujalo vezme vezmem vezmet vezmit vyzul vyzuli vzal vzali vzalo vziat zabere zaberi zober zoberi zobral zobrat
takings: trzba trzieb
talk: bavili bavit bavme hovor hovori melie mlel nerozp porozp prehov rozhov rozpra talk
talkative: uzvane
tank: tanku
tanned: opalen
tanning: opalov
tape: paskac paske paskou pasku pasky
taped: oblepe
tariff: tarifa tarifu
task: ulohu zadani
taste: chut chutou gusto
tasting: degust
tax: dan dane dani danova danove danovo danovu danovy dic dph prizna zdanit
taxi: taxik taxika
tea: caj caji cajov cajovn
teach: doucim naucia naucit naucte uci ucia ucim ucit
teacher: kantor lektor pedago ucitel vyucuj
team: ekipou tim time timom timu zaprah
teambuilding: teambu
tear: strhla vytrha
technician: monter techni
television: markiz televi telke tv
tell: nehovo nepove nepovi odkaza odkazt poveda povedi povedz povie poviem vyrozp vytrub
temperature: teplot
template: predlo sablon
temporary: docasn
ten: desat desatk desatt desiat
tenant: najomc
tender: tendri vysuta
tennis: tenis
tense: napaty napnut
tent: stany
terminate: ukonci ukoncu
termination: ukonce
terms: vop
terrace: terasy
terrible: hrozna hrozne hrozny
test: skusku skusob testov
testament: zavetu
text: text texte textov textu texty
textbook: skript ucebni
textile: textil
than: nez
thank: dakova dakovn dakuje dik diky dzekuj odvdac podako vdacim vdacna vdaka vdakou
that: aby ta tej ten tj toho tom tomu tou tym ze
theatre: divade divadl inscen
theft: kradez
their: ich
them: ich im nich nimi
then: dovted odvted potom vtedy
therapy: fyziot logope
there: odtial tam
therefore: preto
these: tychto
they: oni
thicker: hrubsi
thickness: hrubku
thing: drobno malick vec vecami veci
think: mnim myslel myslim myslit nemysl porozm premys rozmys zamysl
third: tretej treti tretia tretic tretie tretik tretim tretin tretiu tretom
thirteen: trinas
thirty: tridsa tridsi
this: tato tejto tento tentor tieto tohto tomto toto touto tuto tymto
those: tie tych tymi
thousand: desatt dvetis osemti pattis styrit tisic tisica tisick
threat: hrozbo hrozbu
threaten: hrozi hrozia hrozil nehroz nevyhr pohroz vyhraz vyhroz
three: traja tri trikra troch trojhv trojic trojst tromi
threshold: prahu
thrilled: unesen
through: cez
throw: hadzat hadze hodi hodia hodila hodim hodit hodom nevyha vrhnut vyhode vyhodi vyhodt
thumb: palce palec
thursday: stvrtk stvrto
ticket: letenk listka listko listku listky listok perman ticket tiket tiketo tikety vstupe
tiktok: tiktok
tile: dlazba dlazbe dlazby kachli obklad
time: cas case casove casovo casovy casu casy doba dobe dobu doby druhyk inoked nabudu nacas piatyk prvykr stiha stihla stihnu tentor tretik
times: 5x desatk devatk kolkok osemkr patkra razy sestkr styrik tisick trikra viackr
timetable: rozvrh
tinsmith: klampi
tip: baksis
tirade: tiradu
tired: unaven
title: nadpis titul tituln titulo tituly
to: byvalo do k ku zvykat zvykla zvykne
today: dnes dneska dnesne dnesnu dnesny dnesok dodnes
together: dokopy spoloc spolu
token: token
tolerate: tolero
tomato: rajca
tomorrow: pozajt zajtra
toner: toner
too: poddim predim prilis privel privys
tool: naradi
tooth: zubami
top: navrch top vrchna
topic: tema temou temu
torn: odtrhn
torture: muceni
total: celkov totaln
touch: nedotk
touched: dojalo
tourist: turist
tow: odtah odtaho
tower: veza vezou vezu zvonic
town: obce obci obec obecne obecno obecny
track: kolaji
tractor: malotr trakto
trade: odboro odbory zivnos
tradition: tradic
traffic: zapche
trailer: prives
train: osobak rusen skoli vlacik vlak vlaku vlaky vyskol
trainee: stazis
trainer: skolit trener
training: skolen trenin vycvik
transfer: poukaz prenos prevad preved previe prevod
transition: precho
translate: neprek prekla preloz
transport: autodo cmr doprav prepra transp
travel: cestov pocest poputu
travelling: putovn
treat: osetri zaobch
tree: strom stromc tujami vyrub
trend: trendu
trial: skusob
trigger: spust
trip: cestac vyjazd vyleto zajazd
triple: trojna
trousers: nohavi
truck: kamion
true: pravdi
trust: dovero doveru dovery
truth: pravda pravdo pravdu
try: pokusa pokusi skus skusal skusim skusit skuste snazil snazit vyskus
tuesday: utorka utorko utorok
tunnel: tunel
turkish: tureck
turn: obraca obraci obrati obratt otocil vypina vypnit vypnut zapnut
turned: otocen
tutoring: doucov
twelve: dvanas
twenty: dvadsa dvadsi
twice: dvakra
two: dva dvaja dve dvetis dvoch dvojdn dvojme dvojst dvom dvoma dvomi
type: typove typovy typu
typo: prekle
typography: typogr
tyre: pneuma pneuse
ugly: skared
ukrainian: ukraji
ultimatum: ultima
unacceptable: neprij
unbearable: neunos
unblock: odblok
uncle: stryko uja ujo ujom
uncollectible: nedoby
under: pod
underground: podzem
underline: podcia
understand: chapat chapem nechap nepoch nerozu pochop porozu rozume rozumi
underwear: bieliz
undress: vyzlie
uneven: nerovn
unfaithful: nevern
unfinished: nedoro rozrob
unfortunately: bohuzi zial
unhappy: nestas
uninstall: odinst
union: odboro odbory
unit: jednot utvar
university: univer
unjustified: neopra
unknown: neznam
unless: ibaze
unpaid: nedopl
unpleasant: neprij
unreasonable: neprim
unreliable: nespol
unsubscribe: odhlas
unsuccessful: neuspe
until: az do dodnes dokedy doposi dosial dotedy dotera dovted kym pokial pokym
unusual: netrad nezvyc
unwilling: nerad nerada
up: hore nahodi nevzda rozpad ujala ujali ujalo vyzdvi vzdal vzdala vzdat zamuro
update: aktual
upholstery: calunn
upload: nahraj nahral nahram nahrat
upper: horna hornej horny vysna vysnom
upset: vykola
urge: urgenc
urgent: asap nalieh nehori neodkl nesuri surne surnu surnyc urgent
us: nam nami nas
usb: usb
use: cerpam cerpan pouzij pouzit pouziv vyuzij vyuziv
used: byvalo ojazde zvykat zvykla zvykne
useless: zbytoc
usual: obvykl
usury: lichva
vacuum: vysava
vain: marnom nadarm
valid: plat plati platia platne platno
valley: dolina doline
value: cenim hodnot vazime vazte
valve: ventil
variable: variab
various: rozne
vase: vaza
vehicle: vozidi
verified: neover
verify: overen overim overit overov overuj
version: verzia verzie verzii verzio verziu
very: velmi
vest: vesty
vet: mvdr
veterinarian: veteri
vibrator: vibrat
vice: podpre prorek
victim: obete obetou
video: reels videa video videoh videu
villa: vila vilo
village: dedina dedine dedino dedinu dediny ves
virtue: cnost
virus: viruso zavire
visit: navste navsti vizite
visual: vizual
voice: hlas hlasom hlasu
volleyball: volejb
volume: objeme
voluntary: dobrov
vomit: vracal
vote: hlasov hlasu odhlas
voucher: bonovi poukaz
vpn: vpn
wage: miezd mzdach mzdam mzdark mzde mzdove mzdovy mzdu mzdy plat platy vyplat
wagon: vagonm
wait: caka cakajt cakaju cakal cakala cakali cakam cakame cakani cakat dockaj dockal necaka pockaj pockal pockam pockan pockat
waiter: casnik
waiting: cakaci porado
walk: vyvenc
wall: stena stene stenou stenu steny zamuro
wallet: penaze
wallpaper: tapetu
wander: bludi
want: chce chcel chcela chceli chcem chceme chcete chciet chcu nechce nechcu
war: vojna vojne vojnu vojny
wardrobe: satne satni
warehouse: sklad sklade skladn sklado skladu
warm: hreje hriat srdecn tepla
warn: neupoz upozor
warning: varova
warranty: pozaru zarucn zaruko zaruku zaruky
wash: prat umyli umyti umyvan umyvat
washbasin: umyvad
washed: umyte
washing: pracka pranie
watch: hodink
water: voda vodarn vodoho vodu vody
watering: zavlaz
wave: mavla mavnut
wax: vosk voskov vosku
way: cesta cestac ceste cestou cestu cesty mimoch nijako
we: my
weak: slaba slaby
weaker: slabsi
weakness: slabos
wearing: noseni
weather: pocasi
web: webar webdie webom webovo webovy
website: azet bazosi heurek homepa tripad web webe webstr webu weby wetran
wedding: sobas sobasi svadba svadbe svadbu svadby svadob
wednesday: streda stredu stredy
week: tyzden tyzdna tyzdne tyzdni tyzdno
weekend: vikend
weight: vahu vahy
welcome: nevita uvital uvitam vitaju vitane
welder: zvarac
well: nuz studne studni studnu
west: zapad
wet: mokre mokro navlhl
what: aka ake akej akom aku aky akych cim co coho com comu
whatsapp: whatsa
wheel: kole kolesa koleso kolies volant
when: dokedy ked kedy kedz odkedy
where: kade kam kde kdeze odkial
which: kerej kery ktora ktore ktoreh ktorej ktorem ktorom ktoru ktory ktoryc ktorym
while: chvile chvilo chvilu kym pokym pricom
whip: vyslah
whisper: sepkal sepkat
whistle: piskal pistal
white: belom biela biele bielej bielom
who: koho komu kto ktori
whole: cela cele celeho celej celemu celi celkom celom celou celoza celu cely celych
wholesale: velkoo
why: naco preco
wide: dokora siroky
widow: vdova
wife: exmanz manzel zena zene
wifi: wifi
wig: paroch
will: bude budem budeme budete budu nebude nebudu pojde
willing: ochota ochotn
win: vyhra vyhral vyhram vyhrat vysuta
wind: vetra
window: okien okienk okna okne okno oknom parape
windows: window
wine: burcia tramin vina vinare vinari vinaro vinars vinko vino vinobr vinohr vinote
wing: kridla
winter: zime zimne zimnu zimny zimnyc zimu zimy
wipe: pretri utriet
wise: mudrej
wish: nezela praje prajem vincuj vinsuj zela zelaju zelam zelame
with: s so with
withdraw: odstup spatvz stiahl stiahn stiaho
withered: zvadnu
withhold: pozdrz zadrza zadrzi zadrzn
within: ramci
without: bez bezdov bezo mimosu
witness: svedci svedka svedko svedok
wolf: vlk
woman: babou baby zena zene zenska zien
wonder: cudova necudo
wood: dreva drevko drevo drevod drevov ebenov
wooden: dreven
word: nastyl pipol slov slova slovac slovam slove slovic slovko slovo slovom worde wordom
wording: znenia znenie
work: diela dielo fungov funguj fuserk naviac nedoro nefung nefunk nejde neklap neprac neslo nevych nevyjd nevysl odflak odflin odprac posobi prac praca prace praci pracov pracu pracuj robi robia robil robili robim robime robit robite robota robote roboto robotu roboty slapal sliape upsvar vicepr zabrat
worker: brigad robotn
working: funkcn
workshop: dielna dielne dielni dielno dielnu worksh
world: svet svete
worried: ustaro
worry: netrap netrep trapit znepok
worse: horsi horsie horsim
worst: najhor
worth: neopla nestoj oplati
would: by bych
wow: fiha wau wow
wrap: zaobal
wreath: veniec
wreck: vrak
write: dopisa dopise napis napisa napise napist nenapi nepisa nepise nepist nepisu nevypi pis pisal pisala pisali pisani pisat pise pisem pisete piste pisu spisal spiste spisuj vypisa vypise vypist vypisu
written: pisomn spisan
xray: rentge rontge
yard: dvor dvora dvore dvory
yawn: ziva zivali zivate
year: leta patroc polrok rocne rocnik rok roka rokmi rokoch rokom rokov roku roky vlani
yearly: rocna rocneh rocnu rocnyc
yellow: zlte zlteho zltou zltu
yes: ano hej
yesterday: predvc vcera vceraj
yet: pritom
yield: neustu ustupi ustupo
yoga: jogy
yogurt: jogurt
you: ta teba tebe ti ty vam vami vas vy
young: mladej mladi mlady mladyc
your: tvoj tvoja tvoje tvoju vas vasa vase vasej vasho vasi vasich vasim vasimi vasmu vasom vasou vasu
zero: nula nule nulu
zip: zip
zone: zony
zoom: zoomu
