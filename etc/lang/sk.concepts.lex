# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language sk

[concepts]
able: schopn
about: o ohlado
above: vyssie
academy: akadem
accept: akcept prijal prijat
access: pristu
accident: nahodo
account: iban ucet ucte uctu ucty
accounting: ekonom mzdark uctare uctarn uctova uctovn zaucto zuctov
accreditation: akredi
act: nekona
activity: cinnos
add: pribud pridaj pridal pridam pridat pridav prihod pripis pripoc
addition: dodato
address: adresa adreso adresu adresy oslovi
adjust: upravt upravu
administration: admini
admit: nepriz neuzna prizna uznat uznava
advance: vopred zaloha zaloho zalohu zalohy
advertisement: inzera
advertising: reklam
advice: porade rada rade radu
advise: poradi poradt radi
adviser: poradc
afraid: bojim nebojt
after: po pozajt
afternoon: poobed popolu
again: nanovo opat zasa zase znova znovu
against: oproti proti voci
agency: agentu
agenda: agendu agendy
ago: davno spred
agree: dohodl dohodn dohodo nedoho nesuhl suhlas
air: klimat vzduch
airplane: lietad
airport: letisk
alarm: alarm
album: album
all: vobec vsetci vsetke vsetky
allegedly: vraj
allow: dovoli dovolt dovolu povoli
almost: skoro
alone: sam sama sami
already: uz
also: aj i tiez zarove
alternative: altern
although: hoci sice
always: vzdy zakazd
amendment: dodatk dodato
amount: suma sume sumou sumu sumy vyska vyske vysku
and: a i
anger: zlosti
angry: nehnev
anniversary: jubile
announce: oznami oznamt oznamu
annoying: otravn
annual: vyrocn
answer: nedvih neodpi neodpo neozva neozve nereag nezdvi odpis odpisa odpise odpove odpovi reagov reaguj reakci zareag zdvihl zdvihn
antivirus: antivi
anytime: hocike
apartment: byt byte bytovk bytu
app: aplika
appeal: odvola
appear: figuru neobja
applicant: uchadz
apply: prihla
appreciate: ocenuj vazim
approval: kolaud
approve: neodsu neschv odklep schval
april: april aprila aprili
architect: arch archit
archive: archiv
argue: hadat
arise: vznikl
around: okolo
arrange: vybavi vybavu zariad
arrive: dorazi
article: clanku clanky clanok paragr
as: ako akoby jak
ashamed: hanbil hanbim
ask: neziad opyta popros poziad prosil pyta pytaju pytal pytala pytali pytam pytame pytat pytate spytaj spytal vypyta ziada ziadam ziadat
assess: posudi
assessment: posudk posudo
assistant: asiste
association: asocia spolok zdruze zvaz zvazu
assume: predpo
at: pri u vobec
attach: priloz
attachment: priloh
attempt: pokus
attend: nevenu
attendance: dochad
attention: pozor pozorn
audience: divaci
audit: audit audito auditu
august: august
aunt: teta
austria: rakusk
author: autor
authority: organ soi urad urade uradom uradu
authorize: poveri splnom
automatic: automa
autumn: jesen jesenn
available: dispoz dostup
avoid: vyhyba
away: odnies prec
back: chrbat chrbte naspat spat
bad: odflak zle zlej zlom zly
bailiff: exekut
bakery: cukrar pekare pekarn
ball: ples
bank: banka banke bankin banku banky revolu sporit vub
bankruptcy: bankro skrach
barn: stodol
base: zaklad
bathroom: kupeln
be: bol bola boli bolo byt je nebol nebola neboli nebolo si sme som ste su
bear: medved
beautiful: krasne krasny nadher najkra prekra
because: kedze kvoli lebo pretoz
become: stal
beekeeper: vcelar
beer: pivo
before: nez pred predty predza
begin: nastup zacat zaciat zacina zacnem
behave: sprava
believe: verim
bell: zvonce
belong: patri patril
benefit: prospe
beside: vedla
best: najlep
better: lepsi lepsie lepsiu
between: medzi
bicycle: bicykl cyklot
big: velka velke velkeh velkej velku velky
bigger: vacsie
biggest: najvac
bill: ucet uctu uctuje vyucto zuctov
billboard: billbo
bind: zviaza
binder: sanone sanony
binding: nezava
bishop: biskup
black: cierna cierne cierny
blackmail: vydier
blind: zaluzi
blink: blika
block: blok blokuj zablok
blog: blog
blue: modra modre modrej modrom modry
blurred: rozmaz
board: predst tabulu
body: telesn
boiler: bojler kotol kotoln
book: kniha knihu knihy zborni
booking: bookin
border: hranic
boss: nadria sef sefka sefovi veduca veduce veduci
both: obaja obe obidve
bottle: flase
boundary: medzu
box: krabic
boy: chalan chlapc chlape chlaps
branch: pobock
breach: poruse
break: rozpad
breakfast: ranajk
brewery: pivova
bricklayer: murari
bride: nevest
bring: donesi donies dovezi doviez prines prinie prista
broadcast: relaci vysiel
brochure: brozur
broken: pokaze pokazi rozbit zlomil
broker: sprost
brother: bracho brat svagor
budget: rozpoc
build: postav
building: budov budove stavba stavbe stavbu stavby staveb
bulletin: bullet
burn: hori zhorel
bus: autobu
business: obchod podnik zivnos
but: ale lenze no sak vsak zato
butcher: masiar
button: tlacid
buy: kupil kupili kupit nekupi
by: podla
cable: kablov
cafe: kaviar
cake: medovn tortu zakusk
calculate: vycisl vypoci
calculation: kalkul vypoce
calendar: kalend
call: call hovor nevola nezavo vola volajt volaju volal volala volali volam volat zavola
calm: kludne pokoj pokoji pokojn upokoj
camera: kamera
camp: tabor
campaign: kampan
can: dalo dokaza moze mozem mozeme mozete mozu neda nemoze
cancel: rusi rusim rusime storno stornu vypove zrusen zrusil zrusim zrusit zruste
candidate: kandid
candle: svieck
canteen: jedale jedaln
car: aut auta aute auto autodi autose skodov
card: kariet karta kartou kartu viziti vizitk
care: opatro postar starat staros
carnival: fasian
carpenter: stolar
carpet: koberc kobere
carry: nesie nosia nosit odnies vynies
cart: vozik
case: pripad
cash: dobier hotovo kasa
cashier: poklad
cat: macka macku
catalogue: katalo
cave: jaskyn
ceiling: strop stropu
celebration: oslavu slavno
cellar: pivnic
cemetery: cintor
cent: cent
centre: centra centre centru stredi
ceramic: kerami
ceremony: obradu
certain: ista istu isty
certainly: urcite
certificate: certif
chair: stolic
chairman: predse
chamber: komora komore komoru komory
chance: sancu
change: menili menime menit nemeni premen prestu upravt upravu vymene vymeni vyment vymien zmena zmene zmenil zmenim zmenit zmenu zmeny
chapel: kaplnk
chapter: kapito
charge: uctova uctuje
charger: nabija
cheaper: lacnej
check: kontro presku prever skontr
cheese: bryndz
child: deti detom dieta
chimney: komin komina
chocolate: cokola
choice: vyber
choir: zborov
choose: nevybe vybera vybral vybrat
christening: krst krste
christmas: betleh vianoc
chronicle: kronik
church: kostol omsi
cigarette: cigare
citizen: obcian
city: mesta mesto mestsk mestu
civil: obcian
claim: narok naroko naroku neupla pohlad regres tvrdi uplatn
clean: cisty cistym uprata
cleaning: cisten uprato
clear: jasne zrozum
click: kliknu prekli
client: klient odbera zakazn
clinic: ambula polikl
clock: pichac
close: uzatva uzavre uzavri zatvar zatvor zavrel zavret
closing: zavier
club: fanklu klub klubu
code: kod kodov
coffee: kava kave kavova kavu
colleague: kolega kolego kolegu kolegy
collect: vymaha
collection: zberne zbierk
colour: farbe farbu farby farebn
column: kolonk stlpci
come: dorazi nedora nedosl nepric neprid nepris pricha pride pridem pridet pridte pridu prisie prisla prisli prislo prist vychad vyjde vysla vyslo
comma: ciarka
commander: velite
comment: koment
commission: komisi
commitment: viazan
committee: vybor
common: bezne bezny
communication: komuni
company: dcersk firemn firma firmac firme firmou firmu firmy holdin ico orange podnik spoloc
compare: porovn
compensation: nahrad
competent: prislu
competitor: konkur
complain: nefrfl nestaz stazov
complaint: podnet reklam stazno
complete: doplne doplni doplnt komple
completely: uplne
composed: zlozil
computer: it pocita
concern: netyka tyka
conclude: uzatva uzavri
conclusion: zaver
concrete: betona
condition: podmie
conditioning: klimat
conference: konfer
confirm: nepotv potvrd
congratulate: gratul
congress: kongre
connect: prepoj pripoj zapoji
connection: spojen
conscience: svedom
consequence: dosled nasled
consider: nepova povazu uvahe uvazov zvazuj
consultation: konzul
consumer: spotre
contact: kontak oslovi ozvala ozve ozvem ozveme ozvite ozvu
contain: obsaho obsahu
contest: sutaz sutaze sutazi sutazn
continue: pokrac
contract: odstup zmluva zmluve zmluvn zmluvu zmluvy
contractor: zhotov
contrary: naopak
contribution: prispe
control: ovlada
convince: presve
cook: kuchar
cool: vychla
cooperation: spolup
cooperative: druzst
copy: kopie kopii kopiu odpis
corner: kutik
correct: korekt oprav opravi opravt spravn
cosmetics: kozmet
cost: naklad stala stalo stoji
costume: kroje
cottage: chata
could: mohli mohlo mohol nemohl
count: nepoci nerata pocita prepoc rata ratajt spocit zratal
couple: pary
courier: kurier
course: kurz priebe samozr
court: mimosu pojedn sud sude sudia sudili sudit sudne sudneh sudnej sudnou sudny sudnyc sudom sudov sudu sudy
cousin: bratra
cow: kravy
crack: praska praskl
craft: remesl
craftsman: majste majstr remese
crane: zeriav
crash: nabura
cream: zmrzli
create: vytvor
creative: kreati
credit: dobrop pripis
criminal: trestn
critical: kritic
criticize: vytyka
croatian: chorva
crooked: krivo
crossing: krizov
cry: plakal
cubic: kubiko
culture: kultur
cup: hrncek
curator: kurato
current: aktual prud prudu sucasn
curve: krivka
customs: colneh colnic
cut: odreza orezan ostrih vystri
czech: cesku cestin ciech
daily: denne
damage: poskod skoda skodu skody
data: data gdpr udaje udajom udajov
database: databa
date: datum datuma datumo datumy
daughter: dcera dcersk dcery
day: den dna dni dnu pozajt
deadline: lehota lehote lehotu lehoty termin uzavie
deal: dohoda dohode dohodu dohody zaober
dear: drahi mila mili mily vazena vazeni vazeny zlata zlati zlaty
death: smrti
debt: dlh exekuc nedopl pohlad vymaha
debtor: dlznik
december: decemb
decent: slusne
decide: rozhod
declare: vyhlas
deduct: odpoci
defect: poruch vad vady
defend: branit
delay: meska meskaj meskal meskam meskan meskat nataho odklad odlozi omeska onesko posuni posunt posunu posuva
delegation: delega
delete: skrtni vymazt vyskrt
deliver: doda dodajt dodal dodali dodat doruce doruci nedoda
delivery: dobier dodaci dodani dodavk dodavo
demand: dopyt dopyty upomie vyzva vyzvu vyzvy vyzyva ziada ziadam ziadat
dentist: zubna
department: odbor odboru oddele
deposit: zaloha zaloho zalohu zalohy
deputy: poslan
description: popis
deserve: zasluz
design: dizajn
designer: grafic grafik
despite: naprie
destroy: znicil
detail: detail
detective: detekt
developer: develo
device: zariad
diagnosis: diagno
dictate: nadikt
dictionary: slovni
die: zomrel
difference: rozdie
dig: prekop
digital: digita
dinner: vecera
diploma: diplom
direct: priamy smeruj
direction: smerom
directive: smerni
directly: priamo rovno
director: konate rezise riadit
disabled: postih
disappear: zmizne
disappointed: sklama
discount: zlava zlavu
discussion: diskus
disk: disk
dispatcher: dispec
dispute: rozpor spor spore sporoc sporov sporu
dissatisfied: nespok
dissolve: rozpus
distance: dialku
district: okrese okresn okresu
disturb: nerusi rusi
divide: rozdel
divorce: rozvod
doctor: doktor mudr ordina primar
document: doklad dokume fotodo listin podkla zdokum
dog: pes psa psy
domain: domene domenu
done: hotova hotove hotovo hotovy
door: dveram dvere dveri
dot: bodku
double: dvojna zdvojn
doubt: pochyb
down: dole dolu
download: stiahn
drama: dramat
draw: cerpam kresle kresli nakres
drawer: suplik zasuvk
drawing: podory vykres
drip: kvapka
driver: sofero vodic vodica vodico
driving: autosk
dry: susene
dubbing: dabing
due: splatn
during: pocas
duty: povinn
e: e
ear: usi
earlier: skor
earliest: najsko
early: predca
east: vychod
easy: lahko
eat: jest zjedli zozral
economy: ekonom hospod
edition: vydani
editor: redakc redakt
education: vychov
effect: ucinno
eight: osem osmej
eighth: osmeho
eighty: osemde
either: bud
electric: elektr rozvad
eleven: jedena
elsewhere: inam inde niekam
employee: zamest
empty: prazdn
end: konca konci koncia koncim koncom koncu konecn koniec skonci ukonce ukonci ukoncu
energy: energe
enforce: presad
engineer: inzini statik
english: anglic
enjoy: bavit nebavi
enough: dost staci stacil
enrich: obohat
ensure: zabezp
enter: zadal zadava
enthusiastic: nadsen
entitled: opravn
entrance: vchod vchodu vstup vstupn
entrust: zveril zverim
envelope: obalka obalke
equipment: vybave
escape: usla utiekl
especially: najma
establish: zriadi
estate: realit
estimate: odhado
eternity: vecnos
euro: eur eura
european: europs
evaluate: vyhodn
even: ani dokonc
evening: podvec vecer vecery
event: akcie akcii poduja udalos
every: kazda kazde kazdej kazdem kazdom kazdu kazdy
everything: vsetko
exactly: presne
exaggerate: prehna
examination: prehli
example: prikla
excavator: bager
exceed: prekra
except: okrem
exchange: vymenu
exclude: vyluce vyluci
excuse: vyhovo
exhaust: vycerp
exhibition: vernis vystav
exist: neexis
exit: vychod
expect: ocakav
expensive: draha drahsi
experience: nezazi skusen zazili
expert: odborn znalca znalec
expire: prepad uplynu zanika
explain: vysvet
explanation: vyklad
export: export
extend: nepred predlz rozsir
extent: rozsah
extra: doplat naviac pripla
eye: oci
facade: fasada
facebook: facebo
factory: fabrik
factual: vecne
faculty: fakult
fail: zlyhal
fair: jarmok veltrh
fall: padla padol spadla spadol vypadl
false: falosn
family: rodina rodinn rodiny
farm: farma
fast: rychle rychli rychlo rychlu rychly
father: otca otec svokor
fault: poruch
feast: hody
february: februa
fee: honora odmenu odmeny pausal poplat vstupn
feel: citim
feeling: pocit
fence: plot plotu
festival: festiv
few: par
field: kolonk polick
fifteen: patnas
fifth: patinu
fifty: patdes
file: podajt podal podali podam podame podat podava spis spisov spisu subor subore subory
fill: vyplni
film: film nataca natoci
finally: konecn nakoni napoko
finance: financ
find: najde najdet najst nasiel nasla nasli nenasi nenasl zistil
finding: nalezu
fine: fajn
finger: prsta
finish: dokonc
fire: poziar
firefighter: hasici hasico hasics zbrojn
fireplace: krb
first: najprv najsko prva prve prveho prvej prvom prvu prvy prvykr
fit: nesedi sadne sedi
five: 5x pat patkra piatic
fix: naprav
flat: pausal
flood: vytopi
floor: parket podlah poscho prizem
flour: muku muky
flower: horten kvetin
flu: chripk
fly: letime
focus: zamera
fold: sklada zlozil
folder: prieci
folklore: folklo
follow: nasled sledov sleduj
food: gulas lokse stravn
football: futbal
for: pre za zan
forbid: zakazu
foreign: cudzej cudzia
forget: nezabu zabudl zabudo
forklift: vysoko
form: formul podobe
formal: formal
format: format
former: byvala byvaly
forty: styrid
forum: fora
forward: prepos
found: zalozi
foundation: nadaci
founder: zriado
fountain: fontan
four: styri styrik styroc
fourteen: strnas
fourth: stvrte stvrty
frame: zaramo
framework: ramcov
fraud: podvod
free: bezpla volne volnu volny zadarm
freeze: mrzlo
freezer: mrazia
friday: piatka piatko piatku piatok
fridge: chladn
friend: kamara spoluz
from: od odkial odo odtera odtial z zo
front: celo
fulfil: nespln
full: plna plne plnej plno plnom plnu plny
function: funkci
fund: eurofo fond fondu
funeral: pohreb smutoc
further: dalej
future: buduce buduci buduco buducu
gallery: galeri
garage: garaz garaze garazi
garden: zahrad
gas: plyn
gate: brane branou branu
gave: dal dala dali
general: genera valne
generate: vygene
german: nemci nemcin nemeck
get: dostal dostan dostav nedost
gift: darova
girl: dievca
give: da daj dajme dajte daju dalo dam dame dat date dava davam davame davat nedala nedam nedate nedava
glad: potesi rad rada radi tesi tesim
glasses: okulia
glue: lepili
go: chod chodi chodia chodil chodim chodit chodte ide idem ideme idu isla ist nechod nejdem nepojd nesiel pojde pojdem slo
gold: pozlat zlata zlaty
good: dobra dobre dobrom dobru dobry dobrym
goodbye: rozluc
goods: tovar
google: google
granddaughter: vnucka
grandmother: babka starka
grandson: vnuk vnuka
grant: granto
graph: graf
graphic: grafic grafik
grave: nahrob
great: parada skvela super vyborn
green: zelena zelene zeleno zelenu
greet: pozdra zdravi
grey: siva
group: skupin
guard: strazn
guess: domysl hadajt hadat
guest: hosti hostia hostom
guild: cech cechu
gutter: zlab
gym: telocv
habit: zvyku
hail: krupob
hairdresser: kadern
half: pol polhod polovi polrok
hall: hala sala sale
hand: odovzd rucne ruk ruke rukou ruku ruky
hang: visela visi visiet zavesi
happen: deje kona nestal nestav prebeh prihod stali stalo
happy: stasti stastn
hard: tazko
hat: klobuk
have: ma maj majte maju mal mala mali mam mame mas mat mate nema nemal nemala nemali nemam nemame nemate
hay: seno
he: on
head: hlave hlavou hlavu
header: hlavic
headquarters: ustred
health: zdravi zdravo
hear: dopocu nepocu pocul pocut
hearing: pojedn
heart: srdca
heating: kureni
height: vyska vysku
hello: ahoj ahojte cau halo
help: pomoci pomoct pomoze
helpful: ustret
her: jej ju nej nou nu
here: sem tu
hereby: tymto
hide: schova
higher: vyssi vyssie
highest: najvys
highlight: zvyraz
him: don ho jemu mu nanho neho nim nom zan
hire: najal
his: jeho
history: histor
hit: trafil
hockey: hokeji
hold: drzi drzia drzim drzte
holiday: dovole sviatk
holy: svaty
home: doma domov
honest: cestne poctiv uprimn
honour: cest ctou
hope: dufam
hopefully: snad
hospital: nemocn
host: modera moderu
hosting: hostin
hot: horuce
hotel: hotel hotela hotelo penzio
hour: hodin hodina hodino hodinu hodiny polhod
house: dom domu
how: ako jak kolko kolkok
hug: objima
hum: huka
human: ludsky
hundred: dvesto sestst sto stovie tristo
hungarian: madarc madars
hunter: polovn
husband: manzel
hygiene: hygien
i: ja
ice: zmrzli
ideal: idealn
if: ak akoby ci keby pokial
ignore: ignoru
illustration: ilustr
imagine: predst
immediately: hned ihned okamzi
important: dolezi
in: v vo
incident: incide
include: zahrnu
included: zarade
including: vratan
income: prijem
incomplete: neupln
incorrect: chybny nespra
increase: nabieh narast navyse zdraze zvysil
industry: priemy
influence: vplyv
information: info inform
inheritance: dedics
ink: atrame
inquiry: dopyt dopyty
insert: vlozte
insist: trvala trvat
inspection: inspek obhlia revizi revizn soi
instagram: instag
install: montaz montov namont
installment: splatk
instead: miesto namies
instruction: pokyn
insulation: hydroi
insurance: poiste poistk poisto
intelligence: inteli
intend: nemien
interest: nezauj urok zaujem zaujim
interior: interi
intern: prakti
internet: intern
interpret: tlmoci
interpreter: tlmocn
interpreting: tlmoce
intervention: zasah
introduction: uvod
invent: vymysl
inventory: invent
invest: invest
invitation: pozvan
invoice: faktur
issue: vydani vydat vydava vystav
it: to
italian: talian
item: polozi polozk
janitor: domovn
january: januar
job: zakazk
join: nastup spojte
joke: vtip vtipy zartov zartuj
journalist: novina
joy: radost
judge: sudca sudkyn
judgment: rozsud
july: jul jula juli julovu
june: jun juna junu
just: akurat prave
justice: spravo
keep: nedodr ponech schova uchova
key: kluc kluce
kilo: kil
kind: laskav ustret
kindergarten: skolku
king: kraloc
kitchen: kuchyn
knee: kolena
knock: klopem
know: nepozn nevede nevie neviem nevies pozna poznaj poznam poznat vedel vedela vedeli vedia vediet vie viem vieme vies viete
label: etiket menovk stitko
lady: damy
lamp: lamp
land: katast parcel uzemny
language: dvojja jazyk jazyko
last: minula minule minuli minulo minuly naposl posled trvalo trvat vlani vydrza
late: meska meskaj meskal meskam meskat neskor
later: neskor
latest: najnes
laugh: smeje smeju smiala smiali zasmia
lavender: levand
law: paragr svagor svagri svokor svokra zakon zakona zakone zakonn
lawsuit: predza zaloba zalobe zalobo zalobu zaloby
lawyer: advoka judr koncip pravni
lead: vedie
leaflet: letak letako letaku
league: liga
leak: tecie unik zateka
learn: dozved dozvie naucil
least: aspon
leave: nechaj nechal necham nechat nechav neodch neodid odchad odchod odide odidu odisie odisla odisli odislo odist opusti pn rozcha rozidu rozisl
lecture: predna
leg: nohami nohu
legal: pravne pravny zakonn
lend: pozici
lenient: zhovie
less: menej
let: nech nechaj nechal necham nechat nechav nepust pusti
letter: list listom listov listu listy pismen pismo
level: urovni
library: knizni
licence: licenc
lie: klamat lezala lezi lezim
life: zivot zivote
lift: vytah vytahu zdvihl zdvihn
light: osvetl svetla svetli svetlo svieti
like: nepaci paci pacila
line: ciarou linka linke riadko
link: odkaz odkazo
liquidation: likvid
list: cennik porado zoznam
listen: pocuva
listener: posluc
little: malo trochu trosku
live: byva byvam zije
living: byvani
loan: uver
local: miestn
lock: zamok
login: neprih prihla
logo: loga logo logom
long: davno dlha dlho
longer: dlhsie
look: nepozr pozera pozrel pozret pozrie pozrit vyzera
lose: nepreh prehra strate strati
lower: dolnom nizsie
luck: stasti
lunch: obed obeda obede obedy
machine: pracka stroj stroja stroje
magazine: casopi dtest
magic: caro
mail: mail mailoc mailom mailov mailu maily
mailbox: schran
main: hlavne hlavnu hlavny
maintenance: udrzbu
make: nerobi neurob robi robia robil robili robim robime robit robite sprav spravi urobil urobim urobit vyhoto
man: chlapi chlapo chlopo muz muza
manage: nestih nevlad stihli stihne zvladl zvladn
management: sprave vedeni
manager: manaze sprav spravc spravk
mandate: mandat
manual: manual
manuscript: rukopi
many: kolkok
map: map mape
march: marca marci pochod
mark: oznace vytyce
market: trh trhu
marketing: market
mass: hromad
master: magist
match: nezodp
material: materi
maternity: maters
matter: nevadi zalezi
mature: zrelej
may: maj nesmie smie
maybe: asi mozno
mayor: primat staros
me: ma mi mna mne mnou
mean: znamen
means: prostr
meanwhile: medzit zatial
measure: opatre
media: mediac
mediation: mediac
meet: spozna stretl stretn
meeting: porade poradu porady schodz valne zasada zasadn zhroma
member: clenov clensk
memory: pamiat
mention: spomen
merge: zlucuj
merry: vesele
message: esemes odkaz odkazo odkazu sprava spravu spravy
meter: merac
metre: metre metroc
microwave: mikrov
middle: strede stredn
midnight: polnoc
migration: migrac
mill: mlyn
millimetre: milime
ministry: minist
minute: minut minutu minuty
minutes: zapisn
miracle: zazrak
mirror: zrkadl
miss: slecna
missing: chyba chybaj chybal
mistake: chyb chybou chybu chyby culpa mea mylke omyl omylom pomyli prekle
mobile: mobiln
modest: skromn
moment: moment
monday: pondel
money: penazi peniaz
monitor: monito
month: mesiac
monthly: mesacn
monument: pamiat
more: coraz viac
moreover: navyse
morning: predpo rana rano
mortgage: hypote
most: najvia vacsin
mother: mama mamick mamu svokra
mouth: usta
move: nepohn odstah posuni posunt posunu posuva prenes prenie presta presun presuv stahov stahuj
mow: kosili
mowing: koseni
mr: pan pana panom panovi
mrs: pani
much: kolko moc prilis privel tolko vela
museum: muzea
music: muzika
must: musel museli musi musiet musim musime musite nemuse nemusi
my: moj moja moje mojej mojho moji mojich mojmu mojom mojou moju
name: mena mene meno menom nazov nazve nazvom premen
namely: totiz
nature: prirod
nearest: najbli
need: nepotr netreb potreb treba
negative: negati
negotiate: jednat
negotiation: rokova
neighbour: sused suseda susedi susedk susedn susedo
neighbourhood: sidlis
nephew: synove
nerve: nervov
nervous: nervoz
network: siet siete
never: nikdy
new: nova nove noveho novej novemu novom novsiu novu novy novych novym
news: novini
newsletter: newsle
newspaper: dennik korzar novina redakc
next: buduce buduci buduco buducu dalsi dalsia dalsic dalsie dalsiu nabudu najbli vedlaj
nice: mile pekna pekne peknu pekny
night: noc noci
nine: devat deviat
ninety: devatd
no: ziaden ziadna ziadne ziadno ziadnu ziadny
nobody: nik nikoho nikomu nikto
normal: normal
not: ani ne nebavi neberi nebojt nebol nebola neboli nebolo nebude nebudu necaka nechce nechod necita necudu neda nedala nedam nedate nedava nedlzi nedoda nedodr nedoho nedora nedosl nedost nedotk nedvih neexis nefrfl nefung nefunk nehlad nehnev nehovo nejde nejdem nekona nekric nekupi nema nemal nemala nemali nemam nemame nemate nemeni nemien nemohl nemoze nemuse nemusi nemysl nenami nenasi nenasl neobja neobje neobno neodch neodid neodpi neodpo neodsu neopra neospr neotva neotvo neozva neozve nepaci nepisa nepise nepist neplan neplat nepoch nepoci nepocu nepoda nepodp nepohn nepojd neposi neposl nepotr nepotv nepova nepove nepovi nepozn nepozr neprac nepred nepreh neprep nepres nepric neprid neprih neprip nepris nepriz nepust nerata nereag nerobi nerusi neschv nesedi nesetr nesiel neslo nesmie nespln nestal nestav nestaz nestih nestoj nesuhl netreb netyka neuhra neupla neurob neuvid neuvol neuzna nevadi nevede nevenu nevide nevidi nevie neviem nevies nevlad nevola nevrat nevsim nevyba nevybe nevych nevyha nevyho nevypl nevysi nezabu nezapl nezauj nezava nezavo nezazi nezazn nezdvi neziad nezodp nezost nie nielen niet nieto
notary: notark notaro notars
note: dobrop listok poznam
nothing: nic nicom
notice: avizo nevsim oznam ozname oznamo vedomi vsimol vypove
notification: notifi
notify: upoved
november: novemb
now: dotera odtera teraz
nowhere: nikam nikde
number: c cisla cislo cislom dic iban ico pocet
nurse: sester sestra sestri
obituary: parte
object: nenami
objection: namiet vyhrad
obligation: zavazk
obviously: zrejme
october: oktobe oktobr
off: vypina vypnit vypnut
offer: ponuka ponuke ponuku ponuky
office: kancel ordina podate urad urade uradom uradu
officer: refere
official: uradne uradni uradno uradny
offset: zapoci
oh: joj
ok: ok
old: stara stare starej starom staru stary starym
older: starsi
omit: vynech
on: na zapnut
once: jednou kedysi raz
one: jeden jedna jedneh jednej jedno jednoh jednom jednou jednu jednym
online: online
only: az iba jedine jedinu jediny len nielen
open: neotva neotvo otvara otvore otvori
operation: operac prevad
operator: operat
opinion: nazor
opponent: oponen protis
opposite: opacno
optician: optiku
option: opciu varian
or: alebo
orchard: sad
order: nariad neobje objedn odber odberu poriad prikaz rozkaz zadal zadani zadava zakazk
organize: organi
original: origin povodn
other: dalsi dalsia dalsic dalsie dalsiu druha druhe druheh druhej druhom druhou druhu druhy druhym ina ine ineho inej inemu ini inom inou inu iny inych inym ostatn
otherwise: inak
our: nas nasa nase nasej nasho nasi nasich nasim nasimi nasmu nasom nasou nasu
out: odstah von vychad vyjde vynies vypadl vypred vysla vyslo vytiah zistil
outage: vypadk vypado
outside: mimo
oven: pec peci
over: nad odovzd preber prevez prevza
overlook: prehli
overpay: prepla
overview: prehla
owe: dlhuje nedlzi
own: svoje svojej svojho svojmu svojom svoju vlastn
owner: majite vlastn
pack: balime
page: normos stran strana strane strank strany
paid: platil uhrade
paint: malova
pallet: paletu
panel: rozvad
paper: papier pergam
paragraph: odsek
parameter: parame
parcel: balik baliko zasiel
parent: rodic rodici rodico
park: parku
parking: parkov
part: autodi cast casti rozcha rozidu rozisl tranzu
participation: ucast
partner: partne
pass: nepres postup precha prejde prejst presie presla presli
password: hesla heslo
past: minulo
patience: strpen trpezl zhovie
patient: pacien
pattern: vzor
pavement: chodni
pay: doplat hradit neplat neprep neuhra nevypl nezapl plati platim platit prepla pripla uhradi uhradu vyplat vyrovn zaplat
payment: platba platbo platbu platby platob tranzu uhrada uhrado uhrady
pdf: pdf
peace: pokoj
penalty: penale pokuta pokute pokutu pokuty sankci
pencil: ceruzk
pension: dochod
people: ludi ludia ludom
percent: percen
perfect: bezchy dokona
perform: vykona
performance: plneni
period: obdobi
permanent: trvala trvaly
permit: povole
person: clovek osob osoba osobou osoby
personal: osobne osobno osobny
persuade: prehov
pharmacy: lekarn
phone: mobil mobile mobilu nedvih nezdvi orange telefo
photo: foteni fotia fotiek fotka fotkam fotke fotku fotky foto fotodo fotogr odfoti
piano: klavir
pick: vyzdvi
pickup: odvoz
picture: obrazk obrazo snimky snimok
piece: kus kusov
pity: skoda
place: miest miesta mieste miesto umiest
plan: naplan neplan plan plane planu planuj
play: hra hral hre hru pohral
playground: ihrisk
pleasant: prijem
please: popros potesi prosim
plumber: instal
plus: plus
podcast: podcas
point: bod bodov bodu
poland: polska
police: polica polici
polish: polsti
polite: slusne slusno zdvori
pool: bazen
portal: portal
porter: vratni
position: postoj pozici stanov
possible: mozne moznos
post: podate posta poste postou postu vyvesi
poster: plagat
postman: postar
potato: zemiak
power: splnom
practice: prakti
praise: chvali nepoch pochva
predict: predvi
prefer: najrad
preliminary: predbe
premiere: premie
premium: premiu
prepare: chysta nachys pripra vyprac
prepared: neprip
presentation: prezen
press: tlac tlacit tlacou tlacov
previous: predch predos
price: cena cenach cene cennik cenova cenovu cenu ceny naceni zdraze
priest: farar
print: potlac tlac tlace tlaci tlacia tlacit tlacou tlacov vytlac
priority: predno
private: sukrom
probably: pravde
problem: proble
procedure: postup
proceeding: konani
process: proces spraco
procurement: obstar
producer: vyrobc
production: vyrobn vyroby
professional: profes
professor: prof
profit: zisku
profitable: vyhodn
program: progra
project: projek
promise: sluben slubil slubov slubuj
proofread: korekt
proper: poriad
property: majetk majeto
proposal: navrh navrhu
propose: navrhl navrhn navrho
prosecutor: prokur
protect: ochran
protected: chrane
protection: gdpr
protocol: protok
prove: dokaza osvedc
provide: poskyt
pub: krcme
public: verejn
publish: vydava zverej
pull: vytiah
pump: cerpad
purchase: kupnej
put: polozi
quality: kvalit
quarrel: hadku
quarter: kvarta stvrtr
question: otazka otazke otazku otazky
questionnaire: dotazn
quit: koncim
quite: pomern
radiator: radiat
radio: radiu rozhla
raffle: tombol
railing: zabrad
rain: dazd dazdi
rate: sadzba sadzbu
rather: radsej
read: cita cital citala citam citat necita precit
reader: citack citate
reading: citani
real: realit
really: fakt naozaj skutoc
reason: dovod dovodo dovodu
reasonable: primer
receipt: blocek doklad
receive: prijal prijat
reception: recepc
recipe: recept
recommend: odporu
record: nahrat nezazn rekord zapis zapisa zapise zapiso zapist zapisu zaznam
recording: nahrav
red: cerven
redirect: presme
reduce: znizit
refer: odkazu
reference: refere
reflective: reflex
refund: vrati vratil vratim vratit vratte
refuse: odmiet
regional: krajsk region
register: eviden katast matrik regist zaevid
registered: doporu
regret: poluto
regular: pravid
regulation: nariad
reject: zamiet
relation: pomer
release: neuvol uvolni
rely: spolah
remember: pamata spomin
remind: pripom
reminder: upomie urgenc
remove: odstra
renew: neobno obnovi obnovo
renovation: rekons
rent: najmu najom najomn pozico prenaj
repair: autose neopra oprav oprava oprave opravi opravn opravo opravt opravu
repeat: opakov zopako
replace: nahrad vymene vymeni vyment vymenu vymien
report: hlasen hlasi hlasil hlasim hlasit nahlas report vykaz vykazu
represent: zastup
reputation: povest
request: poziad prosbo prosbu prosby vyziad ziados
require: pozado
rescue: zachra
reservation: rezerv
reserve: vyhrad
resistance: odpor
resolution: rozlis uznese
respect: ucte uctou ucty
responsible: zodpov
rest: ostato zostat zvysku zvysne zvysny zvysok
restaurant: restau
restructuring: restru
result: dopadl dopadn dopado vysled
return: nevrat vracia vrati vratim vratit vratte
returned: vratil
revenue: trzby
review: dtest heurek hodnot prehod recenz
revoke: odvola
reward: odmenu odmeny
rework: prepra prerab prerob
rewrite: prepis
right: narok prava pravdu pravo pravom
robot: robot
roof: strech
room: kotoln miestn zasada
rooster: kohut
round: okruhl
rule: pravid
run: bezi dobehn
sad: smutne
safety: bezpec bozp
sale: akcie akcii predaj
same: rovnak same
sample: ukazko ukazku ukazky
sanction: postih
satisfied: spokoj
saturday: sobotu soboty
sausage: klobas
save: nesetr usetri zachra
say: tvrdi vravi vravia
scaffold: leseni
scan: sken skenov
scanner: skener
scenario: scenar
schedule: harmon rozpis
school: autosk gymnaz skola skolsk skoly zs zus
scooter: kolobe
screen: obrazo
season: sezonu
second: druha druhe druheh druhej druhom druhou druhu druhy druhym sekund
secretary: sekret tajomn
secretly: potajo
section: rubrik sekcie usek
secure: zabezp
see: neuvid nevide nevidi uvidim uvidit videl videla videli vidi vidiet vidim vidite vidno
seek: hlada hladal hladam hladan hladat nehlad zhanal
seem: posobi zda
seizure: exekuc
selection: vyberk vybero
self: sa sam sama sami seba sebe sebou si
sell: predav
semester: semest
seminar: semina
send: neposi neposl posiel poslat posle poslem poslet poslit zasiel zaslan
sender: odosie
senior: senior
sense: zmysel zmysle
sent: odosla poslal
sentence: veta vetou vetu viet
separate: samost
september: septem
serious: vazne
server: server
service: servis sluzbu sluzby sluzie sluzob
setting: nastav
settle: nevyba vybave vybavi vybavu vyrovn
settlement: mimosu zmier zmiero
seven: sedem siedmi
seventh: siedme
seventy: sedemd
sewer: kanali
share: podeli
she: ona
sheep: ovce
sheet: placht
shelf: polick
shelter: pristr utulok
shirt: tricie tricka
shoes: obuv topank
shop: eshop obchod shop
shore: brehu
short: kratke kratky strucn
should: mal mali malo
shout: kricat krici nekric
show: ukazal ukazat ukazuj
sick: kiahne pn
side: protis stran strana strane strany
sieve: sito
sign: napis napiso napisu nepodp podpis
signal: signal
silence: mlcani ticho
silent: mlcala mlcite potich tichy
simple: jednod
simply: proste
since: odkedy odvted
sing: spieva
sister: sester sestra svagri
sit: sadla sadli sadne sadnem sedela sedeli sedi sediet sedim
six: sest sestkr sestst sieste siesti
sixteen: sestna
sixth: siesty
size: rozmer velkos
sketch: nacrtu
slander: ohovar
sleep: spala spali spi
slipper: papuci
slogan: slogan
slovak: sloven
slow: pomaly
small: drobny mala male malick maly malym
smile: smajli usmevo usmiev
snow: snehu
so: cize tak takto takze teda tolko
social: social
socket: zasuvk
software: softve
sold: predal vypred
solution: riesen
solve: riesi riesil riesit vyries
some: nejake nejaku nejaky
somebody: ktosi niekoh niekom niekto niekym
somehow: akosi nejako
something: nieco niecom
sometimes: nieked
somewhere: niekde
son: syn syna
soon: coskor skoro
sorry: luto mrzi neospr osprav pardon prepac
soul: dusi
sound: znie zniet
soup: kapust poliev
source: zdrojo
spa: kupele wellne
space: priest
special: specia
specific: konkre
sponsor: sponzo
spring: jar jari jarny
square: namest
squeak: vrzga
staff: hr person
stairs: schodi schodo
stall: stanko
stamp: peciat
stand: postav stal stala stali stat stoji
standard: standa
star: hviezd jednoh
start: rozbeh spuste spusti
state: konsta stat stav stave uvadza uvedte uviest
stated: uveden
statement: vyhlas vyjadr vypis vyucto
station: stanic
stay: nezost ostal ostala ostali ostalo ostava pobyt zostal zostan zostat zostav
steal: ukradl
step: krok
still: este nadale stale
stone: kamen kameno
stop: presta zastav
storage: uschov
storm: vichri
story: pribeh
strange: zvlast
strategy: strate
street: ulica ulice ulici
stuck: uviazo viazne
student: studen ziacka ziaka
studio: atelie studio studiu
study: dostud prestu studiu
subject: predme
submission: podani
submit: podajt podal podali podam podame podat podava predlo
subscription: odber odberu predpl
subsidy: dotaci dotacn
substance: podsta
subtitle: titulk
succeed: dari nepoda nevysi podari vydari
successful: vydare
such: taka take takeho taketo taki taku taky takych takyto
suddenly: naraz
sue: sudia sudili sudit zalova zaluje zazalo zazalu
suit: nevyho vyhovo
summer: leta lete letne leto
summon: predvo
sun: slnecn
sunday: nedele nedeln nedelu
supervisory: dozorn
supplier: dodava
support: podpor
sure: iste
surely: predsa
surgery: chirur
surprise: necudu prekva
survey: priesk
surveyor: geodet
suspend: pozast
swap: prehod zamena
swear: nadava
symbol: symbol
system: system
table: exceli stol stola stole stolik stolov tabulk
tablecloth: obrusy
tailor: krajci
take: berie beriem beriet berte beru brat neberi preber prevez prevza vezme vzali zaberi zoberi zobral zobrat
talk: bavit hovor hovori porozp prehov rozhov rozpra
tape: pasky
task: zadani
taste: chut chutou
tasting: degust
tax: dani danove danovo danovy dic dph prizna zdanit
taxi: taxika
tea: cajovn
teach: ucim
teacher: lektor pedago ucitel
team: tim timu
technician: monter techni
television: markiz televi
tell: nehovo nepove nepovi poveda povedi povedz povie poviem
template: predlo sablon
temporary: docasn
ten: desat desiat
tenant: najomc
terminate: ukonci ukoncu
termination: ukonce
terrible: hrozny
test: skusku skusob
text: text texte textov textu texty
textbook: ucebni
textile: textil
than: nez
thank: dakovn dakuje dzekuj podako vdacim vdacna vdaka vdakou
that: aby ta tej ten toho tom tomu tou tym ze
theatre: divade divadl inscen
their: ich
them: ich im nich nimi
then: dovted odvted potom vtedy
there: odtial tam
therefore: preto
they: oni
thing: malick vec veci
think: myslel myslim myslit nemysl porozm premys rozmys
third: tretej treti tretia tretie tretik tretin tretiu tretom
thirty: tridsa tridsi
this: tato tejto tento tentor tohto tomto toto touto tuto tymto
those: tie tych
thousand: tisic tisick
threat: hrozbo
threaten: hrozi hrozil vyhraz
three: traja tri trikra troch
through: cez
throw: hodila hodim nevyha
thumb: palce
thursday: stvrtk stvrto
ticket: listka listku listky listok perman ticket tiket vstupe
tiktok: tiktok
tile: kachli obklad
time: cas case casu casy dobu nabudu nacas prvykr tentor tretik
times: 5x kolkok patkra razy sestkr styrik tisick trikra
title: nadpis titulo
to: do k ku
today: dnes dnesne dnesny
together: dokopy spoloc spolu
token: token
tomorrow: pozajt zajtra
too: prilis privel
tool: naradi
top: navrch
topic: temou temu
touch: nedotk
tourist: turist
tow: odtah
town: obce obci obec obecne obecno obecny
tractor: trakto
trade: zivnos
train: vlak
training: skolen
transfer: poukaz prevad preved prevod
transition: precho
translate: prekla preloz
transport: doprav prepra transp
travel: cestov
tree: stromc
trial: skusob
trip: vyjazd
truck: kamion
true: pravdi
trust: dovery
truth: pravda pravdo pravdu
try: skusal skusim skusit skuste
tuesday: utorka utorok
turn: obraci obrati vypina vypnit vypnut zapnut
twelve: dvanas
twenty: dvadsa dvadsi
twice: dvakra
two: dva dvaja dve dvoch dvom dvoma dvomi
type: typu
typo: prekle
typography: typogr
ukrainian: ukraji
unacceptable: neprij
unblock: odblok
uncle: ujo
under: pod
understand: chapem nepoch pochop rozume rozumi
unfinished: nedoro
unfortunately: bohuzi zial
unit: jednot
university: univer
unjustified: neopra
unknown: neznam
unpaid: nedopl
unpleasant: neprij
unsubscribe: odhlas
until: az do dokedy dotera dovted kym pokial pokym
unwilling: nerad nerada
up: hore rozpad vyzdvi
update: aktual
upload: nahram nahrat
urge: urgenc
urgent: neodkl surne urgent
us: nam nami nas
usb: usb
use: cerpam pouzit pouziv vyuziv
useless: zbytoc
vain: marnom
valid: plati platno
value: hodnot
valve: ventil
variable: variab
various: rozne
verify: overen overov overuj
version: verzia verziu
very: velmi
vest: vesty
veterinarian: veteri
video: videa video
village: dedina dedine
visit: navste
visual: vizual
voice: hlas
voluntary: dobrov
vote: hlasov odhlas
voucher: poukaz
wage: miezd mzdark mzdove mzdy vyplat
wait: caka cakal cakala cakali cakam cakame cakani cakat necaka pockal pockam pockat
waiter: casnik
waiting: porado
wall: steny
wallet: penaze
want: chce chcel chcela chceli chcem chceme chcete chcu nechce
wardrobe: satne satni
warehouse: sklad sklade skladu
warm: tepla
warn: upozor
washing: pracka
watch: hodink
water: voda vodu vody
way: cesta ceste cestou cestu cesty
we: my
weak: slaby
weather: pocasi
website: azet heurek web webe webu
wedding: svadbe svadby svadob
wednesday: streda stredu stredy
week: tyzden tyzdna tyzdne tyzdni tyzdno
weekend: vikend
well: nuz studne
what: aka ake akej aku aky cim co coho com
wheel: kolies
when: dokedy ked kedy odkedy
where: kam kde odkial
which: ktora ktore ktoreh ktorej ktorom ktoru ktory ktoryc ktorym
while: chvile chvilo chvilu kym pokym
whistle: pistal
white: biele bielom
who: koho komu kto
whole: cela cele celeho celej celemu celom celou celu cely celych
why: naco preco
wife: manzel zena
wifi: wifi
will: bude budem budeme budete budu nebude nebudu pojde
willing: ochotn
win: vyhral
window: okien okna okno parape
wine: vinars vinko vinohr vinote
winter: zime zimy
wise: mudrej
wish: praje prajem zela zelam
with: s so
withdraw: odstup stiahn
withhold: zadrzi zadrzn
without: bez bezo mimosu
witness: svedka
woman: zena zien
wood: drevo
word: slova slovam slove slovo slovom
work: diela dielo fungov funguj naviac nedoro nefung nefunk nejde neprac neslo nevych odflak odprac posobi prac praca prace praci pracov pracu pracuj robi robia robil robili robim robime robit robite robota roboty
worker: brigad robotn
workshop: dielna dielne dielni worksh
worry: znepok
worse: horsie
worst: najhor
worth: nestoj
would: by
write: dopisa dopise napis napisa napise napist nepisa nepise nepist pisal pisala pisali pisat pise pisem pisete piste pisu spisal vypisu
written: pisomn
yard: dvor dvora dvore
year: leta polrok rocne rocnik rok roka rokmi rokoch rokom rokov roku roky vlani
yellow: zltou zltu
yes: ano hej
yesterday: vcera vceraj
yet: pritom
yield: ustupi
you: ta teba ti ty vam vami vas vy
young: mladi mlady
your: tvoje vas vasa vase vasej vasho vasi vasich vasim vasmu vasom vasou vasu
zero: nula nulu
