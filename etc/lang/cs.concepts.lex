# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language cs

[concepts]
about: o
accept: prijal
access: pristu
according: dle podle soulad
account: ucet uctu ucty
accounting: ekonom ucetni uctarn
actually: vlastn
add: pribyl pridat pridav pridej
address: adresa adresu
adjust: upravi upravu
admit: prizna
advance: predem predst zaloha zalohu zalohy
advertisement: inzera
advice: porade poradi poradn radu
afraid: neboji nebojt
after: po pote
afternoon: odpole
again: zas zase znovu
against: proti
agency: agentu
agenda: agendu agendy
agree: dohodl odsouh souhla
agreement: dohode dohodu dohody ujedna
all: vesker vsech vsechn vsecko vseho vsem vsichn vubec
allow: dovoli nepovo
almost: malem skoro
alone: sam sama
already: uz
also: aj take taky
although: ackoli pritom sice
always: vzdyck
amount: castka castku vysi
analysis: rozbor
and: a i
angel: andel
angry: nezlob
annex: dodate dodatk
announce: oznamu vyhlas
announcement: ozname
answer: neodep neodpo odpove odpovi zodpov
anthology: sborni
any: jakeko
appeal: odvola
applicant: uchaze
application: prihla
approval: kolaud
approve: schval
april: dubna dubnu
arch: oblouk
architect: archit
archive: archiv
area: uzemni
arise: vznikl
around: kolem
arrange: domluv sjedna vyridi vyrize
arrive: dorazi nedora
article: cl clanek clanku
as: jako
ask: popros prosil pta ptaji ptal ptala ptali ptam zepta zeptat
assistant: asiste
association: asocia spolek spolku svaz svazu svj
at: pri soucas u vubec zarove
attach: prikla priloh priloz
attempt: pokus
attendance: dochaz
attention: pozor
audit: audit
auditor: audito
august: srpna srpnu
aunt: teta
authority: coi hygien magist spravn urad urade uradu
automatic: automa
autumn: podzim
award: ocenen
away: odveze odvezl
baby: mimink
back: zadni zpatky zpet
backup: zaloho
bad: sesmol spatne
bailiff: exekuc exekut
bakery: pekarn pekars
ball: ples
ban: zakaz
band: kapela
bank: bance banka banky fio sporit
bankruptcy: insolv zkrach
banner: banner
basis: zaklad
basket: kosik kosiku
batch: varku
be: bude budeme budete budou budu byl byla byli bylo byly byt je jsem jsi jsme jsou jste nebude nebyl nebylo nejsem nejsme nejsou nejste neni ste
beautiful: krasne krasny nadher
because: jeliko kvuli nebot protoz totiz
bee: vcelar
beer: piva pivo
before: driv nez pred
believe: neveri
belong: patri
benefit: prospe
beside: vedle vedlej
best: nejlep
better: lepsi lip
between: mezi
bicycle: kolo
bigger: vetsi
biggest: nejvet
bill: ucty
billboard: billbo
bind: vazal
blue: modrem modry
board: nasten predst
boast: pochlu
boiler: kotel
bold: tucny
book: kniha knihu knihy
booking: rezerv
boss: sef sefa
botch: zpacka
both: oba obe
bother: neobte otravo
bottom: dole dolni
box: krabic
boy: kluci kluk
branch: pobock
breach: poruse porusi
breeder: chovat
brewery: pivova
bride: nevest
bring: doveze prines prived privez
broadcast: vysila
brochure: brozur
broken: rozbit zlomil
brother: bracha bracho bratra
budget: rozpoc
build: postav
building: stavbe stavby staveb
burn: hori
bus: autobu
business: obchod
but: ale jenze ovsem
butcher: reznic
button: tlacit
buy: koupil nekoup
buyer: kupuji
by: mimoch
cafe: kavarn
cake: babovk
calculate: vycisl
calendar: kalend
call: hovor nezavo vola volal volala volam volat volejt zavola zavole
calm: klid klidne klidno klidu
camera: kamery
camp: tabora tabore
campaign: kampan
can: muze muzeme muzete muzu nemohu nemuze nemuzu neumel neumi umi umim umite
cancel: odpisk odstou odstup odvola rusi rusim rusime rusit storno stornu ukonce ukonci vypove vypovi zrusen zrusi zrusil zrusit
capacity: kapaci
car: aute auto octavi
card: karta kartou vizite vizitk
care: peci stara starat
carpenter: truhla
carry: nosi
case: pripad
cash: hotove poklad
castle: kastel
cat: kocky
catalogue: katalo
celebrate: slavim
celebration: slavno
cellar: sklepa
centre: centru
certificate: osvedc
chamber: komore komoru
chance: nahodo
change: meni menit nement zmen zmenit zmeny
chapter: kapito
charge: naucto uctova uctuje
charity: charit
cheaper: levnej
check: zkontr
child: deti detske dite
choose: vybert vyberu vybira vybrat
christmas: advent vanoc vanoci vanocn
chronicle: kronik
church: kostel
circumstance: okolno
city: magist meste mesto mestsk
civil: obcans
claim: narok tvrdi uplatn
clause: dolozk
cleaning: uklid
clear: jasne
client: klient zakazn
clinic: klinik
close: uzavre zavira
closed: zavren
closing: uzaver zaverk
cloud: cloud
code: kod qr
coffee: kafe
colleague: kolega kolego kolegu kolegy
collect: vyzved
collection: inkaso vymaha
colour: barvy
column: rubrik sloupe
come: dosly neprij nepris prijde prijdt prijed prijel prijet prijit prisel prisla prisli prislo prisly
commit: dopust
committee: vybor
communication: komuni
company: firem firemn firma firme firmou firmu firmy holdin ico podnik spolec
compare: porovn
compensation: nahrad odskod
competent: prislu
competition: soutez
competitor: konkur
complain: stezov stezuj
complaint: podnet reklam stizno
complete: doplni doplnt
completely: uplne
computer: pocita
concept: koncep
concern: netyka tyce tyka
condition: podmin
conference: konfer
confirm: potvrd potvrz
congratulate: gratul
connect: pripoj
consent: svolen
consider: povazo
consist: sklada
consultation: konzul
consumer: coi dtestu spotre
contact: kontak neozve obrace obraci obrati oslovi ozve ozvete ozvu ozyvam spojte
contain: obsahu
continue: pokrac
contract: smlouv smluvn
contrary: naopak
contribution: prispe
control: kontro
cook: kuchar vari
cooperation: spolup
cooperative: druzst
copy: kopii opisov
correct: oprave opravi opravt
correction: korekt opravu
cost: naklad stoji
cottage: chalup chata
could: dalo mohl mohla mohli nemohl
council: rada
count: nepoci pocita pocite spocit
course: kurz
court: krajsk okresn soud soudem soudni soudu soudy
crack: praskl
craft: remesl
credit: dobrop
crime: trestn
crisis: krizov
criticism: kritik
culture: kultur
current: stavaj
customer: odbera
czech: ceskou cesky
damage: poskod poskoz skodu skody
data: data datove udaju
database: databa
date: datem datum
daughter: dcera dceru
day: den dne dni dnu dny
deadline: lhuta lhute splatn termin
dear: mila mili mily vazena vazeni vazeny
debt: dluzne pohled vymaha
december: prosin
decent: slusne slusno
decide: rozhod
deduct: odecet
defect: vady zavady
delay: prodle zdrzel zpozde
delete: smazal
delighted: nadsen
deliver: doda dodani dodat doruce nedoda
demand: pozado pozadu upomin vyzva vyzvu vyzyva zadam zadame
department: odbor odboru oddele
deposit: uschov vklad
deserve: zaslou
difference: rozdil
direct: primo
directive: smerni
directly: rovinu rovnou
director: redite
disappear: zmizel
disappointed: zklama
discount: slevu
discuss: prober probir
disk: disk
dispute: spor sporu
district: okrese okresn
disturb: nerusi rusi
divide: rozdel
divorce: rozvod
do: dela delaji delame delat provad udelal udelam udelat
doctor: doktor lekars mudr primar
document: doklad dokume podkla
dog: pes psa
done: nespln
door: dvere dveri dvirka
down: dolu
download: stahne stahuj
draw: kresle kresli nakres
drawer: prihra suplik
drawing: vykres
drink: slivov
drive: jezdi
driver: ridic
dryer: susarn
early: predca
easter: veliko
eat: sezral
edition: vydani
editor: redakc redakt
eight: osm
eighteen: osmnac
eighty: osmdes
either: bud
electric: rozvad
electricity: elektr
eleven: jedena
elsewhere: jinam jinde
employee: zamest
empty: prazdn
end: konce konci koncim konec skonce skonci ukonce ukonci zaver
energy: energi
engineer: ing inzeny statik
english: anglic
enough: dost staci stacil
enter: vstoup
entrance: vchod vchode vchodu vstupu
entrust: sveril
envelope: obalky
environment: prostr
essential: podsta
estate: sidlis
even: dokonc
evening: vecer vecera
event: akci udalos
every: kazde kazdeh kazdej kazdy pokazd
exact: presne
exam: zkouse zkousk
except: krome
exchange: nevyme vymeni vymenu
excuse: vymlou
exist: existu neexis
expect: ocekav
expensive: drahy
experience: zkusen
expert: posude posudk znalce znalec
expire: propad
explain: nevysv vysvet
export: export
express: expres
extend: neprod prodlo prodlu rozsir
extraordinary: mimora
eye: oci ocim
fabric: latky
facade: fasadu
facebook: facebo
failure: fiasku vypadk
fair: veletr
fall: nespad pada padla padlo spadl zapadl
family: rodina rodinn rodiny svagro tchan tchyne
famous: slavne
fast: blesko rychle rychlo
fault: vina
february: unora unoru
fee: honora poplat
feel: pocit
fence: plot plotu
festival: festiv
fifteen: patnac
fifty: padesa
file: soubor spis spisu
film: film natace natoci
final: konecn pravom zavere
finally: konecn nakone
finance: financ
find: najde najdem najdu nasel nasla nasli
finding: nalezu
fine: pohoda
finish: dodela dokonc nedode
first: napopr nejdri poprve predne prvni prvnih prvnim
fit: hodi nesedi sedi vejde
five: pet peti
flat: byt bytove bytu
flatmate: spolub
flee: neutik utekla
flood: vytopi
floor: patre podlah prizem
flower: kvetin
focus: zamere
folder: deskac slozce slozky
font: pismem
food: gulas jidlo
footer: patick
for: pro za
forget: nezapo zapome zapomn
forgive: neprom odpust
form: formul
format: format
former: byvale byvaly
forty: ctyric
forward: prepos tesim
found: zaloze zalozi
foundation: nadace
founder: zrizov
four: ctyri
fourteen: ctrnac
frame: ramcov
free: bezpla volne zadarm zdarma
french: franco
friday: patecn patek patku
fridge: lednic
friend: kamara kamos pratel znamy
from: od ode z
full: plna plne plnem plnou
fun: bavi pobavi
funeral: pohrbu pohreb
funny: perlic
further: dal dale
future: budouc
gallery: galeri
garage: garaz
garden: zahrad
gas: plynar
general: genera valne
generate: vygene
german: nemcin nemeck
get: dostal dostan dostat dostav nedost
girl: holkam holky
give: da daji dal dala dali dam dame dat davam dejte neda nedam predal predam predat
gladly: rad rada radi
glass: sklarn
glasses: bryle
go: chodi jde jdeme jdu jedeme jedou jit nejde nejede pojede precha precho presel projde prosla pujde sla sli slo vyjet zajit
god: panbuh
gold: zlata zlate
good: dobre dobrej dobrem dobry
goods: zbozi
google: google googlu
grandfather: deda
grandmother: babi babicc babick
grant: dotace dotaci grant
graphic: grafic grafik
grave: nahrob
great: fantas parada skvela skvele vyborn
green: zelene
greet: pozdra zdravi
group: skupin
grow: roste
guess: hadat
guest: host hoste hostu
guide: pruvod
guild: cechu
gym: telocv
hairdresser: kadern
half: polole polovi pul pulka pulku pulky pulroc pulrok
hall: haly
hammer: kladiv
hand: ruce rucne ruku
handover: predan predav
hang: povesi visi
happen: byva doslo nestal nestan probeh probih stalo stat
happy: radost spokoj stastn
hard: tvrde
hat: klobou
have: ma maji mam mame mas mate mejte mel mela meli melo mely mit nema nemam nemame nemate
he: on
head: hlavic hlavou
headquarters: centra
health: hygien
hear: neslys slysel slyset
heating: teplar
hello: ahoj cau nazdar
help: pomoc
helpdesk: helpde
hen: slepic
her: jeji ji ni
here: sem tady tu
hereby: timto
higher: vyssi
him: ho mu nej nem nemu nim
his: jeho
hold: drzi drzte
holiday: dovole dusick prazdn svatci svatek svatky
home: doma domov domova domu
honest: uprimn
honey: med
hospital: nemocn
host: modera
hosting: hostin
hotel: hotel hotelu penzio
hour: hodin hodine hodino hodinu hodiny
house: baraku dome
how: jak kolik
humble: pokorn
hundred: sta sto stovky
hurry: nespec specha
husband: manzel
i: ja
ideal: idealn
if: jestli kdyby kdybyc kdybys li pokud zda
ill: marodi
illustration: ilustr
immediate: hned okamzi
implement: zaprac
in: v ve
include: zaraze
including: vcetne
increase: navyse
influence: vliv
inform: inform
information: info
inheritance: dedict pozust
insert: vlozit
inspection: obhlid prohli revize
inspector: inspek
instagram: instag
instalment: splatk
instead: misto
institute: ustav
instruction: navodu pokyn
insurance: pojist
intend: nehodl
interest: zajem
interior: interi
internet: intern
interpreter: tlumoc
interview: rozhov
into: do
introduction: uvod uvodni
invent: vymysl
inventory: invent
investor: invest
invite: pozvan
invoice: faktur
is: tj
issue: vystav
item: polozk
january: leden ledna lednu
joke: vtip
judge: prised soudce soudci soudi soudky
judgment: rozsud
july: cerven
june: cervna cervnu
jury: porota
just: prave
key: klic klice
kind: laskav
kitchen: kuchyn
knife: noze
know: nevede nevi nevim vedeli vedet vedi vedomi vi vim vite zna znaji znate
label: etiket
lack: chybi
land: katast prista
language: jazyko
last: loni lonsky minule minuly naposl posled trva
late: opozdi pozde pozdni
later: pozdej
latest: nejpoz
laugh: zasmal
launch: spuste
law: pravo zakon zakoni
lawsuit: proces
lawyer: advoka ak judr koncip pravni
lead: vedu
leaflet: letak letaky
leak: tece zateka
learn: dozved dozvi
least: aspon
leave: odchaz odejde odejit odesel odeslo vystou
lecture: predna
leg: noze
legal: pravni
less: mene
let: at budiz nech nechal necham nechat nechav nechte nenech nepust pustim
letter: dopis koresp pismen
level: uroven
library: knihov
license: licenc
lie: lezet lezi
lift: vytah vytahu
light: osvetl sviti
like: libi
limit: limitu
line: caru lince radek radku radky
link: odkaz
linkedin: linked
liquidation: likvid
list: cenik seznam
little: trochu
live: bydlim
lock: zamku
logo: loga logem logo
long: dlouho
look: divam hele koukal koukam podiva podive rozhle tesim vypada
lose: prijit prisli
lower: nizsi
luck: nastes
lump: pausal
lunch: obed obede
magician: kouzel
mail: mail mailem mailu maily posta postou postov postu
mailbox: datovc datovk schran
main: hlavni
mainly: hlavne
maintenance: vyzivn
man: chlapi clovek
manage: nezvla zvladl zvladn
management: sprava sprave spravu vedeni
manager: jednat spravc vedouc
manuscript: rukopi
map: mapu
march: brezen brezna breznu
marketing: market
master: mistr
material: materi
maternity: maters
matter: nevadi zalezi
may: kvetna kvetnu
maybe: mozna snad treba
mayor: mistos staros
me: me mi mne mnou
mean: znamen
means: prostr
meanwhile: meziti zatim
medal: medail
meet: sejdem sesel
meeting: porade poradu schuzi schuzk zaseda
member: clenov
mention: zminil
menu: jideln
message: sdelen zprava zpravu zpravy
metre: metru
middle: stredn
midnight: pulnoc
mill: mlyn
ministry: minist
minute: minut minuty
miss: prehle slecna slecne slecno
mistake: chyb chyba chybu chyby omyl omylem plete prekle spletl
module: modul
moment: moment
monday: pondel
money: eurech kc korunu penez penezi penize prachu prachy
month: mesic mesice mesicn mesicu
more: vic
moreover: navic
morning: dopole rana rano
mother: mamink
mountain: hor
move: preste presun stehov stehuj
mr: pan pana panem panove panu
mrs: pani
much: hodne kolik tolik
municipality: obce obci obec obecni
museum: muzeum
music: cimbal
must: musel muset musim musime nemusi nesmi treba
my: meho mem moje moji mou muj mym
name: jmenem jmeno jmenov jmenuj nazev nazvu
need: nepotr potreb
negotiate: jednan
neighbour: soused
nephew: synove
nerve: nervy
network: sit site
never: nikdy
new: nova novack nove noveho novem novemu novi novou novy novym
newsletter: newsle zpravo
newspaper: casopi denik deniku listy novin novina novine
next: dalsi dalsic dalsih priste pristi
nice: fajn hezky milejs pekne pekny
night: noc noci nocni
nine: devate devet
ninety: devade
no: ne nijak zadna zadne zadny
nobody: nikdo nikoho
nod: kyvl
nonsense: nesmys
noon: poledn
nor: ani
normal: normal
not: nebere neboji nebojt nebude nebudu nebyl nebylo neceka neceke nechce nechci neda nedam nedoda nedode nedopo nedora nedost neexis nefung nefunk nehodl nehraj nejde nejede nejsem nejsme nejsou nejste nekoup nelze nema nemam nemame nemate nemel nemela nement nemluv nemohl nemohu nemusi nemuze nemuzu nenapa nenaps nenech neni neobje neobno neobte neodep neodpo neozve neplat nepoci nepode neposi neposl nepotr nepovo neprac neprij neprip nepris neprod neprom neprop nepust nereag nerekl nerusi nesaha nesedi neslys nesmi nespad nespec nespln nestal nestan nestih netyka neukaz neumel neumi neutik neuvid neuvol neuzna nevadi nevede neveri nevi nevidi nevim nevsim nevych nevyjd nevyme nevypl nevysv nezapl nezapo nezavo nezlob nezvla
notary: notar notare notark
note: dobrop poznam
nothing: nic
notice: nevsim
november: listop
now: dosud ted
nowhere: nikam nikde
number: c cisla cislem cislo ico pocet
objection: odpor vyhrad
obligation: povinn zavazk
obvious: samozr zjevne
october: rijen rijna rijnu
off: vypina vypnut
offer: nabidk nabidl poptav
office: ak kancel podate
official: uredni
offset: zapoci
ok: ok
old: stara stare starem stary staryc
ombudsman: ombuds
on: na vcas
once: jakmil jednou kdysi
one: jeden jedna jedne jednic jedno jednoh jednom jednu
online: online
only: jedina jedine jedini jen jenom teprve vyhrad
open: otevir otevre otevri otvira
operation: operac provoz
operator: operat
opinion: posude posudk
opposite: opacne
option: varian
or: nebo
order: neobje objedn poradk prikaz rozkaz zakazk
organization: organi
original: puvodn
other: cizi cizim cizimi jine jineho jinem jinemu jinou jiny jinych jinym ostatn
otherwise: jinak
our: nase naseho nasem nasemu nasi nasich nasim
out: dosly nevych nevyjd vychaz vyjde vyjit vysel vysla
outside: mimo
over: nad prebir precha precho pres presel prevzi
overpaid: prepla
overview: prehle
owe: dluzi dluzim
own: sve svoji svou svuj svym vlastn
owner: majite svj
pack: pribal zabali
package: obalu
page: normos stran strana strane stranu strany
paid: uhraze zaplac
paint: malova
panel: panel
paper: papir papiru papiry
paragraph: odstav paragr
parent: rodice rodico
parking: parkov
part: cast dil
participant: ucastn
partner: partne
party: posvic teambu vecire vernis
pass: ubehly
password: hesla heslo
patience: trpeli
patient: pacien
pattern: vzor vzorni vzoru
pavement: chodni
pay: doplat hradit neplat neprop nevypl nezapl plati platim platit propla splatn uhradi vyplat vyrovn zaplat
payment: platba platbu platby plateb uhrada uhrade
pdf: pdf
penalty: penale pokuta pokute pokutu
pension: duchod
people: lide lidem lidi lidmi
percent: procen
perfect: perfek
performance: plneni
period: obdobi
permanent: trvaly
permit: povole
person: osobu
personal: osobne osobni
phone: mobil mobilu telefo
photo: foceni foti fotka fotkam fotkou fotku fotky
photographer: fotogr
picture: obraze
piece: ks kus kusu
pile: hromad
pill: prasky
place: mista misto
plaintiff: zalobc
plan: plan planu planuj
play: hraju nehraj
please: prosim
point: bodu poukaz
police: polici
polish: polsti
position: stanov
possible: mozne moznos nelze
poster: plakat
postpone: odklad posouv posune posuno posunu
power: moci
praise: chvali pochva smekam
preliminary: predbe
premiere: premie
prepare: chysta neprip pripra vyprac
presentation: prezen
president: predse
press: tiskov tlacit
pretrial: predza
previous: dosava predch
price: cena cenik cenou cenu ceny zdrazi
print: dotisk tisk tiskne tiskno tisku vytisk vytist
printer: tiskar
priority: predno
probably: asi nejspi
problem: proble
procedure: postup
proceedings: rizeni
process: zpraco
producer: vyrobc
professional: profes
program: progra
project: projek promit
promise: sliben slibil slibuj
proof: dukaz
proper: poradn
property: majetk realit
proposal: navrh navrhe
propose: navrhl navrhn navrhu
protection: ochran
pub: hospod
public: verejn
pull: vytahl vytahn
pump: cerpad
purchase: kupni
quality: kvalit
quarrel: hadat
quarter: ctvrtl
question: dotaz dotazu dotazy otazku
queue: fronta
quiet: ticha tise
quite: docela
radiator: radiat
radio: rozhla
raffle: tombol
rain: desti
raise: zdrazi zvedl zvedno
rate: sazba sazbu
rather: radsi spis
react: nereag reagov reaguj
reaction: reakce
read: cte cteni ctou precet precte
reader: ctecku
ready: hotova hotove hotovo
really: fakt opravd poprav skutec
reason: duvod duvodu duvody
reception: recepc vratni
recipe: recept
recognize: neuzna
recommend: doporu nedopo
record: protok zaevid zapis zapisu zaznam
red: cerven
redo: predel
reference: refere
refuse: odmita odmitl odmitn
regard: vzhled
region: kraje kraji krajsk region
register: katast
reject: zamitl zamitn
relation: pomeru
release: neuvol uvolni
remedy: naprav
reminder: upomin
remove: odstra
renew: neobno obnovi
renovation: rekons
rent: najem najmu pronaj
repair: opravu
repeat: opakov
report: hlasen hlasil hlasim nahlas report
represent: zastup
reproach: vytkno vytyka
reputation: povest
request: poptav pozada prosbu vyzada zadost
resign: sklada
respect: uctou vazim
rest: zbylyc zbytek zbyvaj
restaurant: restau
result: dopadl vysled
return: vracen vracim vrati vratil vratim vratit vratte
review: dtestu heurec recenz
rewrite: prepsa
right: pravo sprave spravn
roller: valeck
roof: strech
room: cekarn mistno
round: kolo
row: rade
run: bezel bezet bezi bezim dosly pobezi
safety: bezpec
sale: prodej
same: same samy soucas stejne stejno stejny totez zarove
sample: vzorky
saturday: sobotu
save: ulozit usetri zachra
saw: pila
say: nerekl receno rekl rekla rekli rekne rika rikal rikala rikam rikame
scan: nasken
schedule: harmon rozpis
school: gymnaz skolce skolky skolni skoly
scold: nadava
scope: rozsah
screen: screen
search: dohled hledal hledam shanet
season: sezonu sezony
seat: sidli sidlo
second: druha druhe druheh druhem druhou druhy druhym podruh
secretary: sekret tajemn
section: sekce
see: neuvid nevidi uvidi uvidim videli videt vidi vidim vidite
self: sam sama same sami samy se sebe sebou ses si sobe
sell: prodav
send: neposi neposl odesla posila poslal poslat poslet poslu rozesl zasila zaslan zaslet
senior: senior
sense: smysl smyslu
sentence: vetou vetu vety
separate: zvlast
september: zari
series: serial
serious: vazne
server: server
service: servis sluzbu sluzby sluzeb
set: nastav
settlement: mimoso narovn vypora vyucto
seven: sedm sedmi
share: sdilen
she: ona
sheep: ovce
shift: smena
shop: kram obchod shop shopu
short: strucn
should: mel mela meli melo mely nemel nemela
show: neukaz predva ukazat ukazu ukazuj
side: stran strana strane stranu strany
sign: nepode podepi podeps znaku
signature: podpis
silence: mlci mlcite ticho
similar: podobn
simply: proste
sink: umyvad
sister: sester sestra sestre
sit: sedel sedi sedli
situation: situac
six: sest
size: rozmer veliko
sleep: spi
slogan: slogan
slovak: sloven
small: mala maly
smile: usmeve usmiva
so: cili tak takhle takze teda tedy tolik
social: social
sold: vyprod
solve: reseni resi resime resit reste
some: nejaky par
somebody: nekdo nekoho nekym
somehow: nejak
something: neco
sometimes: nekdy
son: syn syna
sorry: mrzi omlouv omluvu pardon promin
sound: znela zni
spa: lazne
sport: sport
spring: jara jare jarni
square: namest
staff: person
stage: etapu
stairs: schodi schody
stamp: razitk
stand: stal stala stali stalo stanek stoji
star: hvezda hvezdi
start: nastou zacate zacatk zacina zacit zacne
state: konsta stat statni stavu
statement: prohla vyjadr vykazu vypis
station: nadraz stanic
statutory: zakonn
stay: zustal zustan zustat zustav
still: furt jeste porad stale
stone: kamen kameni
stop: nechte pozast presta zastav
story: pribeh
stove: kamnar
straight: rovne
strange: zvlast
strategy: strate
street: ulice ulici
stroller: kocark
student: studen
studio: atelie
study: studii studuj
subject: tema
submit: odevzd podal podali podam podame podani podat podava predkl
subscription: predpl
succeed: povede povedl
successor: nastup
such: takove takovo takovy
sue: soudit zaloba zalobu zaloby zaluje zazalu
summer: lete letni leto
summon: predvo
sun: slunec
sunday: nedele nedeli
supervision: dozor
supplier: dodava
support: podpor
supposedly: pry
surcharge: pripla
surely: prece urcite
survey: dotazn
symbol: symbol variab vs
system: system
table: stole stolu tabulc tabulk
tablet: tablet
take: bere bereme berte beru nebere odveze odvezl prebir prevzi vezme vezmet vzal vzit
talk: bavili mluvil mluvit nemluv rec reci
taste: chut
tasting: degust
tax: danove danovy dph zdanit
tea: caje
teacher: lektor ucitel
technician: techni
television: televi
tell: povida reknet reknu rict sdelil sdelte sdeluj vyprav vyridt
template: sablon
ten: deset deseti
tenant: najemc najemn
tender: vybero
text: text textu texty zneni
than: nez
thank: dekuje dekuji dekuju dik diky podeko
that: aby abyste tj ze
theatre: divadl
their: jejich
them: jich jim nich nimi
then: pak potom tehdy
there: tam
therefore: proto
thing: vec vecech veci
think: myslim myslit nenapa rozmys
third: potret treti tretin
thirty: tricet
this: letos letosn ono ta tato tech tem ten tento tim to tohle toho tom tomu toto tou tuhle tuto
thousand: tisic tisici
threaten: hrozi vyhroz
three: tri trikra
through: projde prosla
throw: hodi hodil hodim vyhodi
thumb: palce
thursday: ctvrte
tick: odskrt
ticket: vstupe vstupn
tile: dlazdi
time: cas dobou dobu doby nestih pokazd soucas stihla stihne vcas zarove
times: trikra
title: titulc titulk
to: k ke
today: dnes dneska dnesni
together: spolu
token: tokenu
tomorrow: zitra zitrej zitrek zitrka
touch: nesaha
tower: veze
tractor: trakto
tradesman: zivnos
tragedy: traged
train: vlak
trainer: trener
training: semina skolen
transfer: prevod
translate: preloz
translation: prekla
transport: doprav
trash: kose
travel: cestov
tree: dub
trial: zkuseb
trifle: drobno
truth: pravdu
try: zkouse zkusim
tuesday: utery
turn: toci
twelve: dvanac
twenty: dvacet
twice: dvakra
two: dva dve dvou
typeset: vysaze
under: pod
understand: chapu pochop rozumi
unfortunately: bohuze
unhappy: nespok
union: odboro
unpleasant: protiv
unsubscribe: odhlas
until: az do dokud dosud
unwilling: nerad nerada
up: nahore nahoru
update: aktual
upload: nahraj
urgent: urgent
us: nam nami nas
use: cerpam pouzil pouzit pouziv
usual: bezne
vacuum: vysava
vain: marne
valid: plati
van: dodavk
version: verze verzi
very: moc
video: video
village: vesnic
virus: zaviro
visit: navste stavte
voice: hlas
vote: hlasov hlasuj odhlas
voucher: poukaz
wage: mzdam mzdove mzdy
wait: ceka cekal cekala cekam cekame cekat cekate dockam neceka neceke pockaj pockam
waiting: cekarn
wall: pricky
wallet: peneze
want: chce chceme chcete chci chteji chtel chtela chteli chtit nechce nechci
warehouse: sklad skladn skladu
warm: hreje teplo
warn: upozor varova
waste: odpad
watch: hodink sleduj
water: vodou
way: ceste cestou cestu mimoch nijak
we: my
weak: slabe slaby
website: cz heurec portal strank web webu
wedding: novoma svatby svateb vdava
wednesday: streda stredu stredy
week: tyden tydne tydnu tydny
weekend: vikend
welcome: vitejt
well: no toz
what: ceho cem co
when: kdy kdyz
where: kde
which: coz jaka jake jakou jaky ktera ktere kterem kterou ktery kteryc kterym
whistleblower: whistl
white: bile
who: kdo koho komu kteri
whole: cela cele celeho celej celou cely
why: proc
wife: manzel zena zene
will: bude budeme budete budou budu nebude nebudu
win: vyhral
window: okna
wine: vina vino
wish: preje preji preju
with: s
withdraw: odstou odstup stahne stahuj
withhold: pozast
without: bez beze
witness: svedka
wood: drevo
word: slov slovo
work: dila dilo fungov funguj funkcn nefung nefunk neprac prace praci pracov pracuj
worker: brigad
would: by bych bychom byste
write: napise napist napisu napsal napsat nenaps pise piseme piste pisu psal psala psat rozeps sepisu sesmol vypise
writer: spisov
written: napsan pisemn
yard: dvur
year: let leta letech letos letosn loni lonsky polole pulroc pulrok roce rocnik rok rokem roku roky vyrocn
yes: ano jo
yesterday: vcera vcerej
you: pane te tebe ti ty vam vami vas vy
young: mladsi
your: vase vaseho vasem vasemu vasi vasich vasim
zero: nula nulu
