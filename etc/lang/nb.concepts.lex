# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language nb

[concepts]
about: om
absence: fravær
access: tilgan
account: arsopp konto kontoe konton regnsk
accounting: bokfor regnsk
across: tvers
actually: egentl faktis
addition: tilleg
address: adress
administration: admini
advance: forhan
advertisement: annons
advice: rad
adviser: radgiv
after: etter
afternoon: etterm
afterwards: etterp
again: igjen
against: imot mot
agency: byra byraer
ago: siden
agree: avtalt enige stemme
air: lufta
alarm: alarme
all: all alle alt
allergy: allerg
almost: nesten
already: allere
also: ogsa
alternative: altern
always: alltid
amount: belop belope restbe
and: og
anniversary: jubile
annual: arsmot arsopp arsrap
answer: autosv svar svare svarer svaret svarfr svart svarte
apartment: leilig
app: appen vipps
application: soknad
apply: gjelde sokt
apprentice: lærlin
approve: godkje
april: april
arbitration: voldgi
architect: arkite
archive: arkiv arkive
argue: argume
around: rundt
arrange: ordna ordnet
article: artikk
as: som
ask: ba be bedt ber bes spor sporre spurt spurte
assistant: assist
association: borett forbun sameie velfor
at: hos ved
attached: vedlag vedleg
attend: delta
audit: bokett revisj
auditor: reviso
august: august
aunt: tante
author: forfat
authorised: autori
authority: barneo datati myndig nav tilsyn
automatic: automa autosv
autumn: host hosten
avoid: slippe
away: bort borte unna vekk
back: baksid ryggen tilbak
backup: backup
bad: darlig ille slett
band: korpse
bang: smell
bank: banken dnb nettba nordea spareb
bankruptcy: konkur
banner: banner
barn: fjoset
basis: underl
bathroom: badet
be: er var vær være vært
beach: strand
bear: orker
beautiful: vakker
because: etters fordi
become: ble bli blir blitt
beer: ol
before: foran
begin: begynn begynt
behalf: vegne
behind: bak
believe: trodde tror
best: best beste
better: bedre
between: mellom
bicycle: sykkel
bidding: budrun
big: stor store stort
binding: bindin
black: svart
blink: blinke
block: sperre
board: oppsla styrem styret
boat: bat baten
boathouse: naust
boil: koker
book: boka booker
booking: bookin
borrow: lane
boss: sjef sjefen
both: bade begge
bother: gidder
boy: gutten
breach: brudd brutt mislig
break: brutt ryker
breakfast: frokos
brewery: brygge
bride: bruden
bring: bringe
broadcaster: nrk
brochure: brosjy
broken: odelag
brother: bror broren
budget: budsje
build: bygge bygger
building: bygg byggel bygges bygget
burglary: innbru
business: forret næring visitt
busy: travel
but: men
button: knapp knappe
buy: kjope kjopt
buyer: kjoper
cabin: hytta hytte
cable: kabele
cafe: kafe
cake: kake
calculation: regnes
calendar: kalend
call: heter kaller kalt ring ringe ringer ringt ringte
calm: ro rolige
campaign: kampan
can: kan
cancel: avbest avlyse avlyst hever heving oppsig
candidate: kandid
canteen: kantin
capacity: kapasi
captain: skippe
car: bilen
card: bordko fiskek juleko kort kortet visitt
caretaker: vaktme
carpenter: snekke
carry: bære
case: fall odelss rettss sak saken saksbe saksom
cash: kassa kontan
cat: katta
catalogue: katalo
cause: pafort
celebrate: feires
cellar: kjelle
central: sentra
certificate: attest
chairman: styrel
chance: sjanse
change: bytt bytte bytter byttet endre endres endrin skifte
chaos: kaos
chapter: kapitl kapitt
charge: belast
chat: chatte
cheap: billig
cheat: lure lurt svindl
check: sjekke
child: barna barneo barnev ungene
choose: valgt
christmas: jul julebo julega juleka juleko romjul
city: byen
claim: krav kravet
clap: klapp klappa
class: klasse
cleaner: vasker
cleaning: renhol
clear: klart tydeli
clerk: saksbe
client: klient kunde kundea kundef kundek kundem kunden kunder kundes kundet
clock: kl klokka
close: lukket stenge stengt
cloth: stoff
club: klubbe
coffee: kaffe kaffen
cold: kald
colleague: kolleg
collect: samler
collection: inkass
colour: farge fargen
come: kom komme kommer kommet
comma: komma
comment: kommen
common: felles
company: firma firmae firman rederi selska
compensation: erstat
competitor: konkur
complain: klage klager klaget
complaint: klagen reklam
concrete: betong
condition: vilkar
conference: konfer
confirm: bekref
confirmation: konfir
conflict: konfli
congratulate: gratul
connect: koble koblet
conscience: samvit
consider: vurder
consultant: konsul
consumer: forbru
contact: kontak
continue: fortse
contract: avtale databe kontra rammea
contractor: entrep undere
conversation: samtal
cook: kokken
cooperation: samarb
copy: eksemp kopi
corner: hjorne
correct: rette rettes rettet
correction: korrek rettel
cost: kosta koster saksom
costume: bunads
could: kunne
count: talt teller
country: landet
county: fylket
course: kurs kurset
court: domsto forlik retten rettsl rettsm rettss tinghu tingre
cover: dekker kuvert omslag
craftsman: handve
crane: kranfo
create: oppret
credit: kredit
crime: krimro
crisis: krises
cross: kryss
crown: kr krone kroner
cry: grat
culture: kultur
curtain: gardin
cut: kappet klippe
daily: daglig
danger: fare
data: databe datati
date: dato datoen datoer
daughter: datter
day: dag dagen dager dogn virked
daytime: dagtid
dead: dod
deadline: frist friste svarfr
dear: kjære
debt: gjelds inkass
december: desemb
decide: avgjor bestem vedtat vedtok
defect: mangel
defend: forsva
delay: forsin somler
delete: slett slette stryke
deliver: levere levert
delivery: leveri
demand: kreve krever
dentist: tannle
department: avdeli
deposit: deposi
depreciation: avskri
deserve: fortje
despite: tross
develop: utvikl
dice: ternin
die: dode
difference: differ forskj
digger: gravem
digit: siffer
digital: digita
direct: direkt
director: direkt
disappear: forsva
disappointed: skuffe
discount: avslag
discuss: diskut
dispute: bestri tvist
dissatisfied: misfor
do: gjorde gjores gjort
doctor: legeva
document: dokume
dog: bikkja hunden
domain: domene
door: dora
double: dobbel
down: ned nede
draft: utkast
drama: drama
draw: tegne tegnet
drawing: tegnin
drive: kjor kjore kjorer kjorin kjorte
drop: droppe
due: forfal
each: hveran
early: tidlig
easter: paske
easy: lett
eat: spiste
edge: kanten
editor: redaks redakt
education: utdann
effect: virkni
eight: atte
electrician: elektr
eleven: elleve
email: epost eposte mail mailen
emergency: bereds utrykn
employee: ansatt
empty: tom
end: arsski avslut opphor slutt slutta slutte
engage: engasj
english: engels
enough: nok
ensure: sorge
entrance: inngan oppgan
envelope: konvol
error: feilme
escape: romnin romt
especially: særlig
estimate: oversl prisov
eternity: evighe
evening: kveld kvelde
event: arrang
every: hver hvert
everyday: hverda
exact: noyakt
exactly: akkura
examine: unders
example: eksemp
exceed: oversk
excel: excel
exemption: dispen
exist: finnes foreli
exit: utgang
expand: utvide
expect: forven regne regner regnet
expensive: dyrt
experience: erfari
expert: fagfol
expired: foreld
explain: forkla redegj
export: ekspor
extend: forlen
extension: pabygg
extra: ekstra
eye: oyne
facade: fasade
facebook: facebo
facility: anlegg
fair: messa
fall: faller fallet falt
family: famili
fantastic: fantas
far: langt
farm: odelss
fast: fort kjapp rask
father: far
february: februa
fee: gebyr gebyre honora kontin purreg
feel: foler
ferry: ferga
festival: festiv
fetch: hente henter
field: felt
fight: kampen kjempe
file: fil filene
fill: fyller
film: film filmen
final: sluttf slutto
finally: endeli
finance: finans okonom
find: fant finn finne finner funnet
fine: fin fine fint
finished: ferdig
firewall: brannm
first: forst forste
fish: fiskek
fit: passer
fitter: montor
five: fem
fix: fiks fikser
fixed: fast fastpr
float: flyter
flood: flomme
floor: etasje gulvet
flower: blomst
folder: mappa pappap permen
follow: folger
food: maten
football: fotbal
for: for
forget: glem glemme glemte
form: skjema
formal: formel
forward: fram fremme
four: fire
fourteen: fjorte
fourth: fjerde
fraud: svinde
free: gratis ledig
freeze: fryser
french: fransk
friday: fredag
friendly: vennli
from: fra ifra
front: forsid
fulfil: innfri
full: full
fun: moro morsom
funeral: begrav
funny: pussig
further: videre
fuse: sikrin
gang: gjenge
garage: garasj
gate: porten
general: genera
get: fa far fatt fikk skaffe
gift: julega
give: ga gi gir gitt
gladly: gjerne
go: drar ga gar gatt gikk
goal: mal
goat: geita
good: bra god gode godt
goodbye: farvel
google: google
governor: statsf
grandchild: barneb
grandfather: bestef
grant: tilsku
great: flott strale
green: gronne
greet: hils hilser
greeting: hilsen mvh
ground: bakken
group: gruppa konser lederg
guess: tipp
guest: gjest gjeste
guide: veiled
guilt: skyld
half: halv halvde halve halvpa halvti
hall: sal salen
hand: hand
handover: overle
hang: henger hengt
happen: skjedd skjer
happy: glade glede gleder
have: ha hadde har hatt
he: han
headline: oversk
headmaster: rektor
hear: hor hore horer hort horte
heart: hjerte
heat: varmep
heir: arving
hello: hallo hei heisan
help: bistan hjelp hjelpe
her: henne hennes
here: her herfra hit
hereafter: herett
hereby: herved
high: hoy hoyt
him: ham
his: hans sin sine sitt
hold: hold holde holder holdes holdt
holiday: ferie feriep
home: hjem hjemme
honest: ærlig
honour: æren
hope: haper
hosting: hostin
hotel: hotell
hour: halvti time timen timepr timer
house: hus huset
housing: borett sameie
how: hvorda
hug: klem
hundred: hundre
hurt: vondt
i: eg jeg æ
ice: is
if: dersom hvis om
impressed: impone
in: i inn
inbox: innbok
incidentally: forres
include: inklud
increase: prisok
index: indeks
inform: orient
information: info inform opplys
inherit: arve
inlaw: sviger
inside: inne
inspection: befari
instagram: instag
instalment: avdrag
insurance: forsik rettsh
integration: integr
interest: intere
internal: intern
internet: nett nettet
interpret: tolke
interview: interv
intranet: intran
invitation: invita
invoice: ehf faktur kid regnin sluttf
it: den det it
january: januar
job: jobb jobben oppdra stilli
joke: spok
journalist: journa
judge: dommer meddom
judgment: dom dommen
july: juli
jump: hoppe hopper
june: juni
jury: juryen
keep: behold
key: nokkel
kind: slags snill snille
kindergarten: barneh
kiosk: kioske
kitchen: kjokke
knit: strikk
know: kjenne vet vite
lack: mangel mangle
land: havnet
landlord: gardei huseie
language: sprak
last: fjor fjorar forrig sist siste
late: seine seint sent
latest: senest
laugh: ler lo
law: jussen kjopsl lov loven
lawsuit: proses
lawyer: advoka jurist rettsh
lay: lagt legg legge legger legges
lead: fore forer fores
leader: byggel lagled leder ledere lederg ledern radman
learn: lære
leasing: leasin
least: minste
leave: etterl permis
lecture: foredr
legal: juridi rettsl
less: mindre
let: la lar
letter: boksta brev brevet
license: lisens
lie: ligge ligger
life: liv livste
lift: heis heisen
light: lyset
like: ligner like liker likt likte maken
line: linja strek
linkedin: linked
liquidity: likvid
list: lista liste vaktli
little: lite litt
live: bodd
load: laste
local: lokale
lock: last
logo: logo logoen
long: droy droyt lang lenge
longer: lenger
lose: miste mistet tapte
loss: tap
luck: hell lykke
luckily: heldig
lunch: lunsj lunsje
machine: maskin
magazine: fagbla
mailbox: postbo postka
make: gjor gjore lagde lage lager laget
man: gubben mann mannen
manage: greier klare klarer
management: ledels
manual: bruksa handbo
many: mange
map: kart kartet
march: mars
market: marked
marry: gift gifte
match: kampen
material: materi vesent
may: mai
maybe: kanskj
mayor: ordfor
me: meg
mean: betyr mener
measure: malt tiltak
meet: moter motes motte traff
meeting: arsmot genera kundem landsm mote motet rettsm styrem
member: medlem
membership: kontin
mention: nevner nevnt nevnte
menu: menyen
merger: fusjon
message: beskje feilme meldin
middle: midt
million: millio
minute: minutt
minutes: protok
miss: bommer
mistake: feil feilen
moment: oyebli
monday: mandag
money: feriep pengen penger
month: maned manede maneds
mood: stemni
more: fler flere mer
morning: formid morgen morges
most: mest
mother: mor
mountain: fjelle
move: flytte
mr: hr
much: mye
municipality: kommun radman
museum: museet museum
must: ma matte nodt
my: mi min mine mitt
name: firman heter navn navnet
natural: naturl
need: trenge trengs
neighbour: nabo naboby naboen nabova
neither: hverke
never: aldri
nevertheless: likeve
new: ny nye nytt nyttar
news: dagsre
newsletter: nyhets
newspaper: avis avisa lokala nordly vg
next: neste
nice: hyggel koseli pent trivel
night: natt nattev
nine: ni
no: ingen nei
nobody: ingen
nominate: nomine
normal: normal
norway: norge
norwegian: norsk
not: ikke ikkje
note: lapp notate
nothing: ingent
notice: merker merket nabova oppsig oppsla varsel
novel: krimro
november: novemb
now: na no
number: kid konton nummer polise tallen tallet
obvious: apenba
october: oktobe
of: av
offer: mittan tilbud tilbyr
office: kontor
often: ofte
okay: grei greit ok
old: gamle gammel
on: an pa
one: ei en ene et ett man
only: bare eneste kun
open: apen apent apne apner apnet
opening: apning
operation: drifte drifts
opinion: mening
opponent: motpar
opposite: motsat
option: opsjon
or: eller
order: avbest bestil orden ordens ordren palegg rekkef salgsp
organisation: organi
other: andre annen annet hveran
otherwise: ellers
our: var vare vart
out: ut ute
outstanding: utesta
over: over overta
overtime: overti
overview: oversi
owe: skylde
own: egen eget
owner: eier eieren
package: pakka
page: baksid forsid sida side sidene sider
paid: betalt
paint: maling
pair: par
paper: papir papire
paragraph: avsnit
parent: foreld
parish: menigh
parking: parker
part: del delen
partly: delvis
partner: partne samboe
party: julebo
password: passor
past: forbi
patience: talmod
patient: pasien
pay: betale innfri utbeta vipps
payment: betali innbet
pdf: pdf
peace: fred
penalty: dagmul
pension: pensjo
people: folk
per: per
percent: prosen
permit: bygges
person: person
petrol: bensin
phone: telefo
photographer: fotogr
picture: bilde bilden bilder bildet
piece: stk stykke
place: plass sted steder stedet
plan: bereds oppleg plan planer planla planle
play: spille
please: vennli
plot: tomta
plumber: rorleg
plus: pluss
point: punkt
police: lensma politi
policy: polise
polish: polsk pusse
polite: hoflig
possible: eventu mulig
post: innleg post poste posten
poster: plakat
postpone: utsatt utsett
power: krafts strom stroml stromm
praise: ros skryte
preliminary: forelo
premium: premie
prepare: forber
press: presse
price: fastpr pris prisen priser prisok prisov timepr
priest: preste
print: opplag trykk trykke trykt
printer: printe
private: privat
profile: profil
program: progra
project: prosje
promise: loftet lov lovet lovte
proper: ordent skikke
property: eiendo
proposal: forsla
propose: foresl
protest: protes
proud: stolte
public: offent
publish: publis
publisher: forlag
pump: varmep
pupil: eleven
purchase: innkjo kjopet kjopsl
qualified: kvalif
quarrel: krange
quarter: kvarta kvarte
question: sporsm
quiet: stille
quit: slutta slutte
quite: ganske
quits: skuls
quiz: quiz
quote: sitere
radio: radio
rain: regnvæ
rare: sjelde
rate: satsen
rather: heller helst
reach: rekker
read: lese leser leses lest leste
ready: klar
really: virkel
reason: begrun grunn grunne
rebuilding: ombygg
receipt: bilag bilage kvitte
receive: mottak mottat
reception: reseps
recipe: oppskr
recommend: anbefa
recourse: regres
red: rod rode
refer: jf
refuse: nekter nektet
regardless: uanset
region: region
register: regist
registered: rekomm
registration: pameld
regulation: regule
reindeer: reindr
reject: avvise avvist
rejection: avslag
relation: forhol kundef
relative: parore
remark: merkna
remember: husker
remind: purret
reminder: paminn purreg purrin
remove: fjern fjerne
renew: fornye
rent: huslei leia leid
report: arsrap melde melder meldt meldte rappor
request: henven
reserve: forbeh reserv
resident: beboer
respect: respek
response: respon
responsible: ansvar
rest: restbe resten
result: result
return: retur return
revenue: omsetn
review: anmeld omtale tripad
right: rett riktig
river: elva
roof: tak taket
room: lokale rom
round: omgang runde runder
route: rute
run: driver loper lopet opplag
running: lopend
safety: hms
sale: salget salgsp
salmon: laksen
same: like likt samme
satisfied: fornoy
saturday: lordag
sauna: badstu
sausage: polser
save: reddet spare spart
say: sa sagt si sier sies
scan: scanne
sceptical: skepti
school: skolea skolen
screen: skjerm
screw: skrur
seam: sommen
search: sokt
season: sesong
secrecy: taushe
secretary: sekret
section: seksjo
see: se ser ses sett
self: seg selv sjol
sell: selge selges solgt solgte
seller: selger
send: send sende sender sendes sendt sendte
sentence: setnin
separate: skille
september: septem
serious: alvor
serve: servie
server: server
service: servic tjenes
set: innsti satt satte sette setter stille
settlement: forlik oppgjo slutto
seven: sju
shall: skal
share: dele deler
she: ho hun
sheep: sauene
shift: nattev vakt vaktli
shipping: rederi
shop: butikk kjopes nettbu samvir
short: kort
should: bor burde skulle
shoulder: skulde
show: vise viser
shred: makule
sick: sykmel
side: side
sign: livste signer skilt skilte unders
signature: signat
simple: enkel enkelt
since: siden
sister: soster
sit: satt sitten sitter
six: seks
sketch: skisse
ski: ski
skilled: flinke
sleep: sovet
slogan: slagor
small: lille liten sma
smell: luktet
smile: smiler smilte
sms: sms
snow: broyte snoen
so: altsa sa sann
solution: losnin
solve: lost
someone: noen
something: noe
soon: snart
sorry: beklag lei unnsky
sound: lyd lydanl lyden
sour: sure
spain: spania
specify: spesif
speech: talen
spreadsheet: regnea
spring: varen
square: kvadra torget
staff: bemann
stairs: trappa
stamp: stempe
stand: sta staend star statt sto
star: stjern
start: oppsta start starte
state: oppgi staten statsb
statement: uttale
status: status
still: enda enna fortsa fremde
stone: stein
stop: stanse stoppe
store: lager lagere
story: histor
street: gata storga
strict: streng
strike: streik
student: studen
study: studie
stupid: dum
subscription: abonne
substitute: vikare
such: slik slikt
sue: saksok soksma stevni
suit: drakte
sum: summen
summer: sommer
summon: innkal
sun: sola
sunday: sondag
supplier: levera stroml
support: suppor
sure: sikker visst
surprise: overra
surveyor: takstm
survive: overle
swim: svomme
system: lydanl system
table: bordet bordko
take: overta ta tar tas tatt tok
talk: prat snakk snakka snakke
tarpaulin: presen
tax: moms momsen mva skatte
teacher: lærere
team: lag lagled
tell: fortel
ten: ti
tenant: leieta
tender: anbud anbude
terrace: terras
text: tekst tekste
than: enn
thank: takk takka takker
that: at
them: dem
then: da derett
there: der
therefore: derfor
they: de
thing: greia ting
think: synes syntes tenke tenker tenkt tenkte
third: tredje
thirty: tretti
this: denne dette disse
thousand: tusen
thread: traden
threaten: truer truet
three: tre
through: gjenno
throw: kaste
thumb: tommel
thursday: torsda
thus: dermed
ticket: billet
tidy: rydda rydde ryddet ryddig
tiktok: tiktok
tile: flisen
time: gang gangen ganger tid tida tide tiden tidspu
timesheet: timeli
tired: lei
to: a til
together: sammen
tomorrow: morgen morra
tone: tonen
top: overst
topic: temaet
touch: rore
tourist: turist
tractor: trakto
trade: bransj handel handle
train: toget
training: opplær trenin
transfer: overfo
translate: oversa transl
translation: overse
treasurer: kasser
treat: behand
trigger: utlose
trip: tur
true: sant
trust: stolte tillit
trustee: bostyr
trustpilot: trustp
try: provd provde prover
tuesday: tirsda
twelve: tolv
two: to
ugly: stygge
uncle: onkel
under: under
undersigned: undert
understand: forsta skjonn skjont
unfortunately: dessve
union: fagfor
university: univer
unpaid: ubetal
unreadable: ulesel
unreasonable: urimel
until: inntil
up: opp oppe
update: oppdat
urgent: hast haster
us: oss
use: bruk bruke bruker brukes brukt brukte
usual: pleier vanlig
version: versjo
very: kjempe veldig
via: via
viewing: visnin
village: bygda bygdek grenda
visit: besok innom
volunteer: dugnad frivil
vote: stemme stemt
waffle: vafler
wage: lonn lonna lonnsk lonnss
wait: vent venta vente venter ventet
wall: veggen
want: lyst onsker
warm: varm varmt
warn: advare varsle
wash: vasket
way: mate maten vei veien
we: vi
weather: vær
website: mittan nettba nettbu nettsi tripad
wedding: bryllu
wednesday: onsdag
week: uka uke uker
weekend: helg helga
welcome: velkom
well: tja vel
wet: vat
wharf: brygga kai
what: hva
when: nar
where: hvor
which: hvilke hvorav
while: mens
who: hvem
whole: hele helhet helt
why: hvorfo
wife: kona
will: testam vil
win: vant vunnet
window: vindue
winter: vinter
with: med
withdraw: trakk trekk trekke trukke
within: innen
without: uten
wonder: lure lurer
word: formul ord ordet
work: arbeid jobba jobber virke virker
working: virked
workshop: verkst
world: verden
would: ville
write: skrev skreve skriv skrive
written: skrift
wrong: galt
yard: bakgar
year: ar aret arets arsski fjor fjorar nyttar
yes: ja jaja jo
you: deg dere du
young: unge
your: deres di din ditt
youth: ungdom
zero: null
