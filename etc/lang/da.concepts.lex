# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language da

[concepts]
a: en et
abolished: afskaf
about: cirka om omkrin
absence: fravær
absent: udeble
accept: accept
access: adgang
according: ifolge jf
account: conto konto kontoe konton kontou
accountant: boghol reviso
accounts: arsreg bogfor regnsk varmer
acknowledge: anerke
across: tværs
act: handle
actually: egentl faktis
add: tilfoj
address: adress
administration: admini
admit: indrom
admitted: indlag
adult: voksen voksne
advance: forhan forsku forvej
advert: annonc
advertising: reklam
advice: rad radgiv
adviser: radgiv
after: bageft dereft efter
afternoon: efterm
again: forfra igen
against: imod mod
agree: aftale enig enige
agreed: aftalt
air: luft luften
alarm: alarme
all: al alle overho samtli
almost: næsten
alone: alene
already: allere
also: ogsa samtid
although: selvom
always: altid
amount: belob belobe restbe
ample: rigeli
and: og samt
angel: engel
angry: gal sur sure
anniversary: jubilæ
answer: autosv besvar svar svare svarer svaret svarti
anyway: allige
apartment: lejlig
apparently: abenba
appealed: anket
appear: dukker
application: ansogn
apprentice: lærlin
approve: godken
april: april
arbitration: voldgi
architect: arkite
archive: arkive
around: omkrin rundt udenom
arrange: arrang ordner
art: kunst
article: artike artikl indlæg
artist: kunstn
as: ligeso som
ashamed: flov
ask: bed bede beder bedt sporge spurgt
asked: bad bedes bedt spurgt
association: foreni grunde landbo
at: ad hos ved
attached: vedhæf vedlag
attachment: bilag bilage bilags
attention: opmærk
auction: auktio
audit: revisi
auditor: reviso
august: august
authority: datati
authorization: fuldma
automatic: automa autosv
autumn: eftera
avoid: undga
away: væk
back: ryggen tilbag
background: baggru
backup: backup
bad: darlig ondt slet
bailiff: foged fogedr
baker: bagere
bakery: bageri
balcony: altane
ball: bolden
bank: bank banken banker netban
bankrupt: konkur kurato
bathroom: badevæ
be: blev blevet bliver er ligger star var vær være været
beautiful: flot flotte
because: efters fordi pga
become: blev blevet blive bliver
before: foran inden tidlig
begin: begynd
behalf: vegne
behind: bag efterl omme
believe: tror
believed: troede
best: bedst bedste
better: bedre
between: imelle mellem
big: stor store stort
bigger: storre
biggest: storst
bind: binder
binding: bindin
birthday: fodsel
bit: lidt
black: sort
blind: blind
blink: blinke
block: spærre
blow: blæser
blue: bla
board: ankenæ bestyr hovedb
book: bogen boger bogfor booke
booking: bookin
booklet: hæfter
boot: stovle
boss: chef
both: bade begge
bother: gider
bought: kobt kobte
box: kasse
boy: dreng drenge
brave: modigt
breach: mislig
break: pause
bring: bringe
broadcast: udsend
brochure: brochu
broken: nedbru
brother: broder bror lilleb
brought: bragt
bucket: spand
budget: budget
build: bygger
builder: entrep
building: byggea byggem bygges bygget
bun: boller
burned: brændt
bus: bussen
business: erhver forret
busy: travlt
but: men
butcher: slagte
button: knap knappe
buy: kobe
cake: kage
calculate: beregn regne
calendar: kalend
call: kalder ring ringe ringed ringer ringet
called: kaldte ringed ringet
calm: rolig roligt
camera: kamera
campaign: kampag
camping: campin
can: ka kan kunne
cancel: afbest afbud aflyse afmeld annull droppe ophor ophæve opsagd opsagt opsige
canteen: kantin
car: bil bilen
card: giroko klippe kort kortet visitk
care: plejeh
carpenter: tomrer
carport: carpor
carry: bære
case: bygges sag sagen sagens sagsbe tilfæl
cash: kontan
catalogue: katalo
ceiling: loftet
celebrity: kendis
cellar: kælder
center: center
ceramic: kerami
certain: bestem
chain: kæde kæden
chair: stolen
chairman: forman næstfo
chance: chance
change: skifte ændre
changed: ændret
chapter: kapite
charge: opkræv
check: tjekke
checkout: kasse kassen
chicken: hons
child: barn bornen
choir: koret
choose: vælge
chosen: nyvalg udtage valgt
christmas: advent jul julefr julehi juleku julen
church: kirkek konfir
citizen: borger
city: by byen byrade kommun
claim: krav kravet pastar regres
class: klasse
clean: oprydn rengor rent
clear: klar tydeli
click: klikke
clinic: klinik
close: lukke lukker tæt
closed: lukked lukket nedlag
closer: nærmer
cloud: skyen
club: golfkl klubbe
code: koden
coffee: kaffe kaffem kaffen
cold: kold
colleague: kolleg
collect: inkass opkræv samler
collected: samlet
colour: farven farver
come: kom komme kommer kommet
comma: kommae
comment: kommen
committee: udvalg
common: fælles
company: bureau cvr firma firmae firman koncer selska
compensation: erstat
competitor: konkur
complain: brokke klage klager
complained: klaged klaget
complaint: ankenæ klagel reklam
completely: fuldst helt
comply: overho
computer: comput it
concern: ang angar drejer vedr vedror
concerned: vedkom
condition: beting forhol handel
confirm: bekræf
confirmation: konfir
congratulations: tillyk
consider: betrag overve vurder
consultant: konsul
consumer: forbru
contact: henven kontak
continue: fortsæ
continued: fortsa
contract: aftale databe kontra lejeko ophæve
contractor: entrep
control: styr
convicted: domt
cooperation: samarb
copy: eksemp kopi kopima
corner: hjorne
correct: passer rette rettes stemme
corrected: rettet
correction: korrek rettel
corridor: gangen
cost: koste kosted koster
cosy: hyggel
could: kunne
council: byrade kommun rad sogner
count: regne regner
counter: disken
country: landet
couple: par
course: forlob kursus lobet
court: boligr byrett fogedr hojest landsr retsmo retssa retten stævne stævni
cousin: kusine
cover: dækker
covered: dækket
craftsman: handvæ
crash: nedbru
crazy: gale
credit: kredit
creditor: kredit
cried: grædt
crooked: skæve skævt
crown: kr krone kroner
cry: græd
curious: nysger
current: gælden indevæ nuvære
curse: bander
curtain: gardin
customer: klient kunde kunded kunden kunder kundes
cut: klippe
daily: daglig
damage: vandsk
damn: sgu
danish: dansk danske
dare: tor turde
dark: morke
data: data databe datati kunded
date: dato datoen
daughter: datter
day: dag dagbod dage dagen
dead: dod
deadline: deadli forfal friste senest
dear: bedste kære sode
debt: inkass rki skyld skylde
december: decemb
decent: ordent
decide: afgore beslut bestem
default: mislig
defend: forsva
delay: forsin udskud udskyd
delete: slette
deliver: afleve levere
delivery: leveri
demand: forlan krav kravet kræve kræver pakrav rykker
denmark: danmar
dentist: tandlæ
department: afd afdeli
depend: bero
deposit: deposi
deputy: næstfo
deserve: fortje
design: design tegnes
despite: trods
diagram: diagra
did: gjorde
difference: forske
different: anderl
difficult: svært
digital: digita
directly: direkt
director: direkt
disappear: forsvi
disappointed: skuffe
discount: rabatt
discover: opdage
discuss: drofte
dismiss: afsked
dismissed: fyret
dispute: bestri strid
dissatisfied: utilfr
distributed: omdelt
divorced: skilt
do: foreta gjorde gor gore lav lave laver
doctor: dr
document: dokume
dog: hunden
domain: domæne
done: færdig gjort
door: dor dore doren
double: dobbel
down: ned nede
draft: kladde udkast
drag: slæbe
draw: tegne
drawing: plante tegnin
drawn: tegnet
drew: tegned
drive: driver kore korer
driver: chauff
driving: korsel
drop: droppe
drove: korte
dry: tor torre
duck: and
due: tilgod
each: hinand
ear: ore
early: tidlig
easter: paske
easy: let
edition: udgave
editor: redakt
effect: virkni
eight: otte
either: heller
electrician: elektr
electronic: elektr
eleven: elleve
emergency: vagtte
employee: ansat ansatt medarb
empty: tom
end: ophor slutte udgang
ended: endte
english: engels
enough: nok rigeli
entry: poster
envelope: kuvert
envy: misund
escape: slippe
especially: især
estate: bo
estimate: oversl skon
euro: euro
even: endda
evening: aften aftene aftens aftes
event: arrang
every: hver hvert
everybody: alle
everything: alt alting
exactly: præcis
example: eksemp exampl
exceed: oversk overst
except: undtag
exchange: bytte bytter
exchanged: byttet
exciting: spænde
exhibition: udstil
exist: findes
exit: udgang
expect: forven regner
expense: udgift
expensive: dyre dyrest
experience: erfari opleve
expert: skonse skonsm
expire: udlobe
explain: forkla
extend: forlæn
extra: ekstra
eye: ojemal ojnene
facade: facade
facebook: facebo
fair: messen
fairly: nogenl
fall: falde falder
fallen: faldet
false: falsk
family: famili
fantastic: fantas
far: langt
farm: garden
farmer: landbo
fast: hurtig
fat: fedt
father: far
feature: indsla
february: februa
fee: gebyr gebyre honora kontin
feel: foler
feeling: folels fornem
ferry: færgen
fetch: hente
few: fa par
field: felt
fifth: femte
file: filen filer filern indgiv
fill: udfyld
final: slutaf slutfa
finally: endeli
finance: okonom
find: find finde finder konsta
fine: bode fin fine fint orden
finger: finger
first: forst forste
fit: passer
five: fem
fixed: fast faste
floor: gulv gulvet sal
flower: blomst
folder: mappe mappen mapper ringbi
follow: folge folger
food: maden
football: fodbol
for: for
forest: skov
forget: glem glemme glemt glemte
forgot: glemte
forgotten: glemt
form: formul
formal: formel
forward: frem
found: fandt fundet
foundation: fonden
four: fire
fourteen: fjorte
fourth: fjerde
frame: ramme rammer
free: frit gratis ledig slippe
freeze: fryser indefr
french: fransk
friday: fredag
friend: kammer ven
friendly: venlig
from: derfra fra herfra
front: foran forsid
full: fuld
fully: fuldt
funny: sjov sjovt
further: videre yderli
future: fremov
gable: gavlen
garage: garage værkst
garden: have haven
gate: porten
gave: gav
general: genera
german: tysk
get: fa far
give: giv give giver
given: givet
gladly: gerne
go: ga gar
gold: guld
golf: golfkl
gone: gaet roget
good: god gode godt
goodbye: farvel
goods: vare varer
google: google
got: faet fik
gradually: efterh
gram: gram
grateful: taknem
great: fedt flot flotte vildt
green: gron gronne
greeting: hils hilsen hilser hilsne julehi kh kærlig mvh vh
group: gruppe koncer
guess: gæt
guest: gæst gæster
guilt: skyld
guilty: skyldi
gutter: tagren
had: haft havde
half: halv halvde halve
hall: entree sal salen
hand: handen hænder overgi
handball: handbo
handle: behand
handler: sagsbe
handwriting: handsk
hang: hænge hænger
happen: sker sket
happened: skete
happy: glad glade glæder lykkel
harbour: havnen
hardly: knap
have: har have
he: han
head: hovedb hovede
headline: oversk
hear: hore horer
heard: hort
hearing: retsmo
heart: hjerte
heat: varme
heating: varmer
hedge: hækken
held: holdt
hello: goddag godmor hej hejsa
help: hjælp hjælpe
henceforth: fremov
her: hende hendes sin sit
here: her herfra
hereby: hermed
highest: hojest
him: ham
his: hans sin sit
hit: ramme rammer ramt slar
hold: fat holde holder
hole: hul
holiday: ferie feriep pinse
holland: hollan
home: hjem hjemme plejeh
honest: ærlig ærligt
hope: haber habet
horse: heste
hospital: indlag
hosting: hostin
hour: kl klokke kvarte time timen timer timese
house: hus huse huset
how: hvor hvorda
however: dog
hug: kram
human: mennes
hung: hængt
hut: skurvo
i: jeg undert
idea: ide
if: hvis om
imagine: forest
immediately: straks
important: vigtig
in: i ind sviger
indeed: jo
independent: selvst
index: indeks
industry: branch
inform: meddel oplyse orient
information: inform
inn: kroen
inside: inde
inspection: efters syn
inspector: inspek
instalment: afdrag rate rater
instead: stedet
insurance: forsik police retshj
interest: renter
interesting: intere
intern: prakti
internet: nettet
interpreter: tolk
invite: invite
invoice: ean faktur regnin slutaf slutfa
it: den det it
item: poster
january: januar
job: opgave
joint: fugern
joke: vittig
journalist: journa
judge: dommer vurder
judged: domt
judgment: dommen
july: juli
jump: spring
june: juni
just: bare lige
keep: behold fastho gemme hold holde holder
kept: gemt holdt
key: noglen
kind: slags
kindergarten: borneh
kitchen: kokken
knew: kendte vidste
knock: banker
know: kende kender ved vide
known: bekend kendte
lack: mangle
lady: dame
land: lander
language: tegnsp
last: sidst sidste varer
late: forsin sene sent
later: senere
latest: senest
laugh: grine griner
laughed: grinet
law: jura kobelo lov sviger
lawsuit: retssa
lawyer: advoka jurist kammer sagfor
lay: la
lead: forer
leader: skolel
leaflet: folder
lean: hælder
leasing: leasin
leave: barsel forlad smutte
led: fort
left: efterl
leg: benene
legal: juridi retshj
less: mindre
let: lad lade lader ladet
letter: brev læserb
liable: hæfter
library: biblio
licence: licens
lie: ligge liggen ligger
light: lyset
line: linje linjen linjer
link: link
linkedin: linked
list: liste listen prisli
listen: lytte
little: lidt smatin
live: bo leve live
loan: lan
local: lokal lokala lokale
log: logge
login: mitid
logo: logo logoet
long: lang langt længe længst
longer: længer
look: kig kigge kigger
looked: kigged kigget
loose: lost
lose: taber
lost: mistet tabte
love: elsker kærlig
lovely: dejlig
lower: lavere
luckily: heldig
lunch: frokos julefr
machine: kaffem kopima maskin
made: lavede lavet
magazine: bladet
mail: mail mailen mails
mailbox: postka
maintain: fastho
make: foreta lav lave laver laves
man: mand mænd
manage: klarer
managed: klaret
management: ledels
manager: drifts leder
manual: vejled
many: mange
march: marts
market: torvet
marketing: market
married: gift
master: mester
material: materi
maternity: barsel
may: ma maj
maybe: maske
me: mig
mean: betyde mener
meant: mente
meanwhile: underv
measure: male ojemal
measured: malt
meet: moder modes
meeting: byggem folkem genera mode modelo moder modet
member: medlem
membership: kontin
memory: hukomm
mention: nævner omtale
mentioned: nævnt nævnte
menu: menuko
merchant: kobman
merger: fusion
message: besked fejlme sms
middle: midt
minute: minut minutt
minutes: refera
missing: mangle udeble
mistake: fejl fejlen fejlme
misunderstood: misfor
mix: blande
mobile: mobile
module: modul
monday: mandag
money: feriep kr krone kroner overfo penge pengen
month: maned manede
mood: stemni
more: flere mere
morning: formid morgen morges
most: fleste mest
mother: mor mors
move: flytni flytte frafly
much: meget
museum: museet museum
music: musikk
must: ma matte nodt skal skulle
my: min mine mit
name: firman hed hedde hedder navn navnet
napkin: servie
naturally: naturl
near: nærhed nærmer tæt
need: behove brug
negotiate: forhan
neighbour: genbo nabo naboen naboer
neither: hverke
nephew: nevo
network: netvær
never: aldrig
new: arsski ny nye nyt nytar nyvalg
newsletter: nyheds
newspaper: avisen borsen folkeb lokala presse
next: næste
nice: dejlig pæn pænt rar rart
night: nat natten
nine: ni
no: ingen nej
nobody: ingen
nordic: nordis
normal: normal
north: nord
norway: norge
not: ikke slet
note: noter
nothing: ingent intet
notice: bekend konsta meddel opslag varsel varsle
november: novemb
now: nu
number: cvr ean konton nr nummer police rekvis tal tallen
oatmeal: havreg
objection: indsig
obsolete: foræld
obviously: selvfo
october: oktobe
of: af
off: af afsted slukke
offer: tilbud tilbyd
office: bureau kontor tegnes
offset: modreg
often: tit
ok: ok
old: gamle gammel
older: ældre
on: an pa tænde
once: engang gang
one: en ene et man
online: netban
only: bare eneste kun
oops: ups
open: aben abent abne abner
opened: abnet
opening: abning
operation: drifts
opinion: opfatt
opportunity: lejlig
opposite: modsat
or: eller
order: afbest bestil orden ordre ordrer rekvis
other: anden andet andre hinand
otherwise: ellers ovrigt
our: vores
out: frafly ud ude
outside: udenfo
over: forbi omme over overgi overst overta ovre
overlooked: oversa
owe: skylde skyldi
own: egen eget egne
owner: ejer ejerkr grunde
package: pakke pakker
packaging: emball
page: forsid side siden sider
paid: betalt
pain: ondt
paint: male maling
panel: panele
panic: panik
paper: papir papire
parent: foræld
parish: sogner
parking: parker
part: del dele
partner: partne
party: fest
past: forbi
patience: talmod
patient: patien
pay: afregn betale udbeta
payment: betali giroko mobile udbeta ydelse
payslip: lonsed
pdf: pdf
peace: fred
peaceful: fredel
penalty: bode dagbod
penny: ore
pension: pensio
people: folk folkem man mennes
per: per pr
percent: procen
performance: forest
period: period
permit: bygget
person: vedkom
personal: person
pharmacy: apotek
phase: fase
phone: hotlin roret telefo vagtte
photographer: fotogr
picture: billed
piece: styk stykke
pipe: roret
place: plads sted steder stedet
plan: plan planen
plant: plante
play: spille
playground: legepl
please: bedes gerne venlig
pleasure: fornoj
pliers: tang
podcast: podcas
point: punkt
police: politi
policy: politi
porcelain: porcel
portrait: portræ
position: stilli
possible: muligh muligt
post: indlæg opslag post posten
poster: plakat
postpone: udskyd
potato: kartof
pour: hælder
praise: ros
preferably: helst
press: presse
price: pris prisen priser prisli
print: trykke
printed: trykt
printer: printe
probably: nok
problem: proble
process: forlob
program: progra
project: projek
promise: lov lovede lovet tilsag
promised: lovede lovet
proof: korrek
properly: ordent
property: ejendo
proposal: forsla oplæg
propose: foresl
protest: protes
proud: stolt stolte
public: offent publik
publisher: forlag
pull: rykke træk trække
pulled: trak trukke
pupil: elev elever
purchase: indkob kob kobelo kobet rekvis
pure: rent
push: skubbe skyde
pushed: rykket
put: lagt læg lægge lægger sat satte stil stille sæt sætte sætter
quarrel: skænde
quarter: kvarta kvarte
question: sporgs
queue: ko
quiet: stille
quite: ret
quits: kvit
quote: citat citere
radio: p4
rain: regnve
raise: hæver
rarely: sjælde
rather: heller helst
reach: na
reached: naede naet
read: læs læse læser læst læste
reader: læserb
ready: færdig klar
really: rigtig virkel
reason: grund
receipt: bilag bilage bilags kvitte
receive: modtag
reception: recept
recommend: anbefa
record: journa
recording: optage
recover: regres
red: rod
refer: henvis
reference: refere
refusal: afslag
refuse: afslag afvise nægter
refused: afvist nægted
regardless: uanset
region: region
register: regist rki
registration: reg tilmel
relation: forhol
release: frigiv
relief: lettel
reluctantly: nodig
remaining: restbe
remark: bemærk
remember: husk
reminder: pamind rykke rykker rykket
remove: fjerne
renew: forlæn
rent: boligr huslej lejeko lejema
repair: afhjæl udbedr
repeat: gentag
report: arsrap melde melder rappor refera skonse tilsta
reported: indber meldt
request: byggea henven
reservation: forbeh
reserve: reserv
resident: beboer
respect: respek
responsible: ansvar
rest: ovrigt resten
restaurant: restau
result: result
return: gengæl retur vender
reuse: genbru
review: anmeld tripad trustp
right: medhol ret rettig rigtig
rise: stiger
risen: steget
road: vej vejen
roof: tag tagren
room: lokale modelo rum stuen
round: omgang runde
rule: momsre regler
run: driver kore korer korsel lober lobet lonkor
sad: ked trist
safety: apv
said: sagde sagt
sail: sejler
salary: lon lonkor lonnen lonnin lonsys
sale: salgsm
same: samme
sand: sand
sat: sad siddet
satisfied: tilfre
saturday: lordag
sausage: polser
save: gemme redde spare
saved: gemt redded
say: pastar sig sige siger
scaffold: stilla
schedule: vagtpl
school: gymnas skolel skolen
screen: skærme
sea: so
search: leder seo soger
season: sæson
second: anden
secretary: sekret
section: afsnit
see: se ser ses
seem: ligner
seen: set
self: selv selve sig
sell: sælge sælger
seller: sælger
semester: semest
send: afsted send sende sender sendes
sent: sendt sendte udsend
september: septem
server: server
service: kundes servic ydelse
set: indsti sat
settlement: afregn forlig opgore
seven: syv
several: flere
sewer: kloakk
shall: skal
share: del dele deler deles
shared: delt
she: hun
sheet: timese
shoot: skyde
shop: butik butikk butiks shoppe
short: kort
should: bor burde skulle
show: vise viser
showed: viste
shown: vist
sick: blindt syge
side: side
sight: syn
sign: skilt skilte tegnsp unders
signed: undert
silence: tavshe
silent: tier
simple: enkelt simpel
simply: simpel
since: siden
single: enkelt
sir: hr
sister: soster
sit: sidde sidder
site: skurvo
six: seks
sixth: sjette
size: storre
sketch: skitse
sleep: sovn
sleepless: sovnlo
slept: sov
slice: skive
small: lille lilleb mindre sma
smiley: smiley
smith: smeden
smoke: rog ryger
smoked: roget
so: altsa sa sadan
software: softwa
sold: solgt
solution: klagel losnin
solved: lost
some: nogen nogle
somebody: nogen
something: noget
son: son
soon: snart
sorry: beklag ked undsky
sound: lyd lyde lyder
sounded: lod
sour: sur sure
speak: tal tale taler
speed: fart
spoke: talte
spoken: talt
sponsor: sponso
spreadsheet: regnea
spring: forare
square: torvet
staff: person
stage: etape
stain: plet
stairs: opgang trappe
stamp: stempl
stand: sta star
standard: standa
standing: staend
star: stjern
start: forfra opstar starte
state: tilsta
statement: kontou opgore
statistics: statis
status: status
stay: blive forbli
stick: pind
still: allige dog endnu fortsa stadig
stock: lagere lagers
stone: sten
stood: staet stod
stop: stands stop stoppe
stopped: indsti
storm: storm storme
story: histor
strange: mærkel
strike: strejk
student: studer
study: studie
style: stil
submitted: indgiv
subscription: abonne
subsidy: tilsku
such: sadan
sue: sagsog stævne
suffer: lide
suitcase: kuffer
sum: regnes
summer: sommer
summon: indkal
summons: stævni
sunday: sondag
supplement: tillæg
supplier: levera
support: hotlin suppor
surprise: overra
swedish: svensk
sweet: sod sode
switch: skifte slukke tænde
system: lagers lonsys system
table: bord bordet
take: overta tag tage tager
taken: taget udtage
talk: snak snakke
tax: moms momsen momsre skat skatte
teacher: lektor lærer underv
team: hold holdet
technical: teknis
technician: teknik
tell: fortal fortæl
template: skabel
ten: ti
tenant: lejer lejere
tender: udbud
tenth: tiende
term: termin
terminal: termin
test: prove
text: tekst tekste
than: end
thank: tak
that: at der det
the: de den
theatre: teater
their: deres
them: dem
then: da dereft
there: der derfra
therefore: altsa derfor
they: de
thing: smatin ting
think: mener synes tror tænk tænke tænker
third: tredje
this: denne dette
thought: syntes troede tænkt tænkte
thousand: tusind
threat: trusse
threaten: true truer
threatened: truede
three: tre
through: gennem igenne via
thrown: smidt
thursday: torsda
tiktok: tiktok
time: gang gange gangen samtid svarti tid tiden
tired: træt
title: titel titlen
to: at hen til
together: sammen
told: fortal
tomorrow: morgen
tone: tonen
too: for
took: tog
top: oven
torn: revet
total: samlet
touch: rorer
touched: rort
tourist: turist
toward: mod
trade: handel handle
traffic: trafik
train: tog toget
trainer: træner
transfer: overdr overfo
translated: oversa
translation: oversæ
treasure: skat
treasurer: kasser
treat: behand
tried: provet
trip: tur turen
truck: truck
true: sand sandt
trust: tillid
trustee: kurato
try: prove prover
tuesday: tirsda
turn: drejer tur vende vender
turnover: omsætn
two: to
type: taste typen
umbrella: parapl
under: under
understand: forsta
understanding: opfatt
unforgettable: uforgl
unfortunately: desvær
union: fagfor
unpaid: tilgod ubetal
unsubscribe: afmeld
until: indtil
up: op oppe
update: opdate
upload: upload
urgent: akut haster
us: os
use: brug bruge bruger bruges
used: brugt brugte plejer
usual: sædvan
vacuum: stovsu
valid: gælden
van: varebi
various: divers
vegetarian: vegeta
version: versio
very: meget
vet: dyrlæg
video: video
visit: besog
voice: stemme
vote: afstem stemme
wait: vente venter ventet
waited: ventet
walking: gaende
wall: væggen
wallet: pungen
wallpaper: tapet
want: gider lyst onsker vil ville
wanted: onsked
warehouse: lagere
warn: advare
warning: varsel
water: vand vandet vandsk
way: made vej vejen
we: vi
weather: vejret
webshop: websho
website: hjemme seo tripad trustp
wedding: bryllu
wednesday: onsdag
week: uge ugen uger uges
weekday: hverda
weekend: weeken
welcome: velkom
well: vel
went: gik
wet: vad
what: hvad sikke
when: da hvorna nar
where: hvor
which: hvilke
while: mens
white: hvid hvide
who: hvem som
whole: hel hele
whose: hvis
why: hvorfo
wide: brede
wife: kone kones
wild: vilde vildt
will: vil
win: medhol
wind: blæst vind
window: vindue
winter: vinter
wish: onsked onsker
with: hos med
withdraw: hæver trak trukke træk trække
withhold: modreg
within: inden
without: uden
woman: kvinde
won: vandt vundet
wonder: mon undren
word: ord ordet
work: apv arbejd virke virker
workshop: værkst worksh
world: verden
worth: værd
would: ville
write: skriv skrive
written: skreve skrift
wrong: forker gal gale galt
wrote: skrev
yard: garden
year: ar arene aret arets ars arsrap arsreg arsski nytar
yearly: arlige
yes: ja
yesterday: aftes
yet: endnu
you: dig du i jer
young: unge
your: din dine dit jeres
zero: nul
