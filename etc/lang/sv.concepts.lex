# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language sv

[concepts]
a: en ett
about: ang angaen ca om ungefa
absent: franva
abstain: avsta avstar
accept: accept antagi godtar
access: tillga
according: enligt
account: iban konter konto konton kontot kontou
accountant: kamrer
accounting: redovi
accounts: arsbok bokslu
accused: atalad
actually: egentl faktis
addition: helgti tillag
address: adress
administration: admini lonead
administrator: forval
admit: erkann medger vitsor
advance: forsko
advertisement: annons
advice: rad radet radgiv
affect: paverk
afraid: radd
after: dareft darpa efter eftera efterb overmo
afternoon: efterm
again: ater igen omtryc
against: emot mot
agency: byra byraer byran webbyr
agenda: dagord
agree: avtala enats overen stamma stamme
air: luft
alarm: larmet larmko
all: all alla alliho alls allt alltih alltin samtli
allergy: allerg
allow: tillat
almost: nastan
already: redan
also: aven ocksa
alternative: altern
although: fast
always: alltid
among: bland
amount: belopp summa summan
analysis: analys analyt
and: o och samt
angry: arg arga rasand
anniversary: jubile
anonymous: anonym
answer: autosv besked besvar facit sv svar svara svarad svarar svarat svaret
app: app appen
appeal: overkl
appear: dok
applause: applad
apply: ansoka gallde galler
appreciate: uppska
approve: attest godkan
arabic: arabis
arbitration: skilje
architect: arkite
archive: arkive bildar
area: yta
argument: argume
around: omkrin runt
arrange: ordna
article: artike
artist: konstn
as: som
ashamed: skams
ask: bad be begar begara begart ber bett forfra fraga fragad fragar fragat
assign: tillde
assignment: uppdra
assistant: assist bitrad
association: brf byalag forbun foreni hembyg riksfo samfal vagfor
at: at atmins hos vid
attach: bifoga
attachment: bilaga
attend: deltar
audit: revisi
auditor: reviso
aunt: moster tant
author: forfat
authority: imy ivo lansst lantma
automatic: automa autosv
autumn: host hostas hosten hostmo
avoid: slapp slappe slippa slippe undvik
await: emotse
away: bort borta ivag
back: aterkr baksid ryggen tillba
background: bakgru
backup: backup
bad: dalig daliga daligt
bake: bakat
bakery: bageri
balcony: altan altane verand
bank: bank bankda banken bankgi iban plusgi sparba
bankrupt: konkur obesta
banner: bander
barn: lagarn
bathroom: badrum
battery: batter
be: ar va var vara vare varit vore
beautiful: vacker
because: efters
become: blev bli blir blivit
bedroom: sovrum
before: fore forr forut framfo infor innan
begin: borja borjad borjan borjar borjat paborj
behave: uppfor
behind: bakom
believe: tro trodde tror
beside: bredvi
best: bast basta baste
better: battre
between: mellan
bicycle: cykel
big: stor stora stort
bigger: storre
birth: fodels
bishop: biskop
black: svarta svartv
block: sparra
blow: blaser
blue: bla
board: styrel
boat: baten batklu
book: bocker bok boka bokade bokat boken
booking: boknin
bookkeeping: bokfor
boot: stovla
boring: trakig
boss: chef chefen driftc platsc
both: bada bade
bounce: studsa
box: ask dosa karton lada ladan ladorn rutan
branch: filial
breach: brott
break: brutit bryter
breakfast: frukos
bridge: brygga
bring: fora
brochure: brosch folder
broken: sonder
broker: maklar
brother: broder bror brors brorsa svager syskon
bubble: bubbla
bucket: hinkar
budget: budget
build: bygg bygga byggah byggde bygget bygghe byggt
building: bygglo byggna
bun: bullar semlor
burn: brinne
bus: bussen
business: verksa
but: men
button: knapp knappe
buy: kopa koper kopet kopt
buyer: kopare
by: forres
cable: kabel
cake: kakor tarta tartan
calculate: berakn
calendar: kalend
call: hojta kallad kallar kallas kallat ring ringa ringde ringer ringt ropa samtal upprin utryck
calm: lugn lugna lugnt ro
camera: kamera
campaign: kampan
camping: campin
can: kan kunna kunnat orkar
cancel: aterbu avboka avbryt avregi hava haver havnin havs instal makule uppsag
candidate: kandid
car: bil bilen bilver
card: julkor klippk kort kortet visitk
care: bryr hemtja varden
careful: noga
caretaker: kyrkva vaktma
carpenter: snicka
carpet: mattan
case: akt arende case diarie fall malet ratteg vardna
cash: kassaf kassan kassas kontan
cat: katt katten
catalogue: katalo skolka
cause: orsaka
celebrate: firar
cent: ore oret
ceramics: kerami
certainly: visser visst
certificate: intyg
chain: kedjan
chair: stol stolar
chairman: ordf ordfor
chance: chans chanse
change: andra andras andrat andrin byt byta bytas byter bytet bytt bytte ombild
channel: kanale
charge: debite
chase: jaga
cheap: billig
cheat: lurad
check: koll kolla kontro
child: barn barnen vab
chimney: skorst
choir: koren
choose: valde valja valjer valt
christmas: jul julaft julbor julgra julkor julmar
church: forsam kyrkan kyrkog kyrkor kyrkva
cinema: bio bion
city: stad
claim: aterkr fordra regres
claimant: karand
clash: krock krocka
clause: klausu
clean: ren rent
cleaning: saneri stad stadar stadfi stadni
clear: klar klart plogad snoroj tydlig
click: klick klicka
client: klient
clinic: fotvar klinik vardce
clock: kl klocka
close: avstan stanga stangd stange stangt
cloth: tyget
club: batklu klubbe klubbs
coach: tranar
code: kallko kod koden larmko
coffee: fika fikar fikaru kaffe
colleague: kolleg medarb
collect: inkass kronof samlar
colour: farg fargen farger
column: kronik spalte
come: kom komma kommer kommit
comment: kommen
company: ab akeri akerie bolag bolage bolags egenfo elbola firma firman flyttf foreta koncer moderb stadfi tapetf telia
compare: jamfor
compensation: ersatt reseer skades
competition: tavlin
competitor: konkur
complain: gnalls klaga klagad muttra
complaint: klagom reklam
complete: komple
completely: alldel helt
computer: it
concern: avseen avser ror
conclusion: slutsa
condition: villko
conference: konfer
confirm: bekraf
congratulate: gratti gratul
connect: koppla
consent: samtyc
consider: overva
consideration: hansyn
consist: bestar
construction: konstr
consult: samrad
consultant: konsul
consume: forbru
consumer: arn konsum
contact: kontak
contain: inneha
continue: fortsa
contract: avtal avtale avtals bindni hyresa kontra ramavt
contractor: entrep
contrary: tvarto
control: styr
cook: kock
cooperation: samarb
copy: kopia kopian kopier kopior
copyright: upphov
correct: ratta rattad rattar rattel rattni
cost: bekost kosta kostad kostar kostna merkos
cottage: stugan
could: kunde
count: rakna raknad raknar raknas raknat
course: kurs kursen
court: arn delgiv domsto forela hovrat huvudf hyresn inlaga kammar miljod ratteg ratten tingsr
cousin: kusin kusine
cover: omslag tacker tackni
crack: sprick
craftsman: hantve
crash: haveri krasch
credit: kredit
crown: kr krona kronor sek
cry: grat
culture: kultur
cup: kopp
currency: valuta
current: lopand
curtain: gardin
custody: vardna
customer: kund kunden kunder kundfo kundnu kundre kundtj
cut: klippa klippe klippt
damage: skadan skades
damp: fukten
danger: fara
danish: danska
dark: morkt
data: data datask
database: databa
date: datum datume
daughter: dotter
day: bankda dag dagar dagarn dagen dagens dan
dead: dod
deadline: deadli
dear: kara kare
debit: autogi
debt: inkass kronof skulde
decide: avgjor avgora beslut bestam klubba
deduct: avdrag prisav
deep: djupt
defend: forsva
degree: grader
delay: anstan droja drojde drojer fordro forsen
delete: radera struki stryk stryka stryke
delighted: lyrisk
deliver: levera levere
delivery: foljes
demand: krav krava kravas kravbr kraver kravet kravsk vitesk
dentist: tandla
department: avdeln
depend: beror
deposit: handpe insatt
description: beskri
deserve: fortja
desire: lust
despite: trots
destroy: forsto
detail: detalj
deviation: avvike
diagram: diagra
die: dog
different: annorl olika
difficult: svart
digital: digita
dinner: julbor
diploma: diplom
direct: autogi direkt
director: direkt vd
disappear: forsva forsvi
discipline: discip
discount: rabatt
discover: upptac
discuss: diskus diskut
disk: disken harddi
dispute: bestri tvist tviste utager
dissatisfied: missno
dissolve: upplos
divide: uppdel
divorce: skiljs skilsm
do: gjord gjorde gjort gor gora goras utfora
doctor: doktor
document: dokume handli underl
dog: hundag hunden
domain: doman domane
door: dorr dorrar dorren porten portte ytterd
double: dubbel
down: ned ner nere
draft: utkast
drain: avlopp
dramatic: dramat
draw: rita ritad ritade ritar ritat
drawing: koksri ritnin
drive: kor kora kornin
driver: chauff
drop: droppe
dry: torrt
due: forfal
each: varand
earlier: tidiga
early: bitti tidigt
easter: pask
easy: latt
eat: atit
edit: redige
editor: chefre redakt
effect: verkan
effort: insats
egg: agg
eight: atta
either: heller
election: valber
electrician: elektr
electricity: el elbola elen
eleven: elva
elsewhere: annans
embarrassing: pinsam
employee: anstal
empty: tom tomt
end: avslut slut sluta slutad slutar slutat slutet upphor utga utgar
energy: energi
english: engels
enough: nog racker rackte
envelope: kuvert
envy: avund
equal: lika motsva
essential: vasent
establish: fastst konsta
estate: bouppt boutre dodsbo
even: ens
evening: ikvall kvall kvalle kvalls
every: varend varje varten
exactly: exakt precis prick
exaggerate: overdr
example: exempe
excel: excel
except: utom
exciting: spanna
exhibition: utstal vernis
exist: finns
expensive: dyr dyra dyrare dyrast dyrt
experience: erfare
expert: sakkun
explain: forkla
export: export
exposed: utsatt
express: expres uttryc
extend: forlan utoka
external: extern
extra: extra extras merkos
extract: utdrag
eye: ogonen
facade: fasade
facebook: facebo
fair: massan massmo
fall: faller
family: anhori fam familj slakte
fantastic: fantas
far: langt
fast: fort snabb snabba snabbt
father: farsan pappa pappas
fear: skrack
fee: arvode avgift
feel: kande kandes kanns mar
fence: staket
fetch: hamta hamtar hamtas
fifteen: femton
fifth: femte
fifty: femtio
fight: strid
figure: siffra siffro
file: dwg filen filern
fill: fyller
film: film filma filmad filmen
final: slutbe slutfa slutli slutra
finally: antlig
finance: ekonom
find: finner funnit hitta hittad hittar hittat
fine: boter fin fina finast fint flott jattef vite vitesk
finnish: finska
fire: brande brands
firm: fast
first: etta forst forsta
fish: fisken
fit: passar
fitter: montor
five: fem femman
fix: atgard avhjal fixa fixar laga lagar
flag: beachf
flat: lagenh
floor: golvet parket vaning
flow: flyter
flower: blomma blommo
folder: mapp mappen parm parmar parmen
follow: folja foljar foljde foljer
following: foljan
font: typsni
food: maten
foot: fot foten
for: for
forest: skog skogen
forget: bortgl glom glomde glomma glomme glomt
form: blanke formul
formal: formel
format: format
former: fd
forty: fyrtio
forum: flashb forume
forward: fram framov vidare
foundation: stifte
four: fyra
fourteen: fjorto
fourth: fjarde
frame: ram
fraud: bedrag bluffa
free: fritt gratis ledig lediga ledigt
freelance: frilan
french: fransk
friday: fr fre fredag
fridge: kylska
friend: bekant sams van vanner
from: fran
full: full fullt fullte
fun: kul rolig roliga roligt
function: funkti
fund: arvsfo
funeral: begrav
further: ytterl
future: framti
gap: lucka
garage: garage
general: allman genera
german: tyska tyskar
get: fa far fatt fick skaffa
gift: julkla
girl: flicka tjejer
give: gav ge ger gett
gladly: garna
glass: glas glasma
glasses: glasog
go: aka aker akt akte ga gar gatt gick
goal: malet
god: guds herreg
gold: guld
good: bra god goda godo gott jatteb
google: google
gossip: skvall
grade: betyg
grandchild: barnba
grandfather: farfar
grandmother: farmor mormor
grant: bevilj bidrag
graphic: grafis
grave: graven
great: klockr
green: gron grona gront
greeting: halsa halsar halsn halsni
ground: mark tomten
group: grupp gruppe koncer
guarantee: garant
guess: gissa
guest: gast gaster
guy: grabbe kille killen
hairdresser: frisor
half: halfte halv halva halvan halvar halvt halvti
hall: aulan bygdeg hallen sal salen
hand: hand handen hander overla
handbook: handbo
handle: behand handla hanter skota skoter
hang: hanga hanger
happen: handa hande hander hant rakade rakat sker skett
happy: glad glada
harbour: hamn
hard: hart karvt
hardly: knappa knappt
hat: hatten
have: ha hade haft har
he: han
headline: rubrik
healthy: frisk
hear: hor hora horde hors hort
hearing: huvudf
heart: hjarta
heavy: tungt
hell: fan
hello: hej hejhej hejsan tjena
help: hjalp hjalpa hjalpe hjalpt rattsh
hen: honsen
her: henne hennes
here: har hit
hereby: harmed
hide: gomma
high: hog hoga hogt hogupp
higher: hogre
him: honom
hire: anlita
his: hans sin sina sitt
hit: drabba slar
hockey: hockey
hold: hall halla haller halls holl
holiday: lov semest
home: boende bostad hem hemfor hemma
honest: arlig arliga arligt
honour: aran
hope: hoppas
horse: hast hastar
hospital: sjukhu
hostel: vandra
hotel: hotell
hour: halvti tim timmar timme timmen timpri
house: hus huset villaa
household: hushal
how: hur
however: daremo
hug: kram kramar
human: mannis manskl
hundred: hundra
hunt: algjak
hurrah: hurra
hurry: bratto skynda
husband: exman
i: jag
if: ifall om
ignore: strunt
illustration: illust
immediately: omedel omgaen
important: viktig
impress: impone
in: i in inne
include: ingar inklus
increase: hojnin indexh prisho
indeed: ju
independent: oberoe
industry: bransc indust
inform: inform underr
information: info kanned uppgif
inspection: besikt inspek
instagram: instag
install: instal
instalment: avbeta
instead: istall stalle
insult: forola
insurance: forsak hemfor if rattss sjalvr
intend: avser tanker tankt tankte
interest: drojsm intres ranta rantan
internal: intern
internet: wifi
interpret: tolkni
interpreter: tolk tolkar tolken
interview: interv
invent: pahitt
inventory: invent
invite: bjod bjuda bjuder inbjud
invoice: bluffa faktur nota notan peppol raknin slutfa
invoke: aberop
it: den det
its: dess
joke: skamt skojar
journalist: journa
joy: gladje
judge: domare domer lagman
judgment: dom
jump: hoppar hoppat
jury: juryn
just: just nyss
keep: behall
key: nyckel nyckla
kind: rar vanlig
kiss: puss
kitchen: kok koket koksri
know: kande kanna kanner vet veta visste
known: kand
label: etiket
lack: brista briste
lady: dam damer
land: hamnad hamnar hamnat landad
landlord: hyresv
language: sprak
last: fjol forra sist sista
late: drojsm sen sena sent
later: senare
latest: senast
laugh: skratt
law: hyresl koplag lag lagar paragr
lawyer: advoka fullma jur jurist
lay: la lade lagg lagga lagger laggs lagt
leak: lacker
lean: lutar
learn: lar lara larde
least: atmins minst minsta
leave: frantr lamna lamnad lamnar lamnas lamnat
left: kvar vanste
legal: juridi rattsh rattsl rattss
leisure: fritid
less: mindre
let: lat lata later
letter: boksta brev breven brevet inlaga insand kravbr kravsk
level: niva
library: biblio
licence: licens
lie: legat ligga liggan ligger ljog ljuga
life: liv livet livste
lift: hissen lyft
light: belysn
like: gilla gillar liksom
limit: granse takpri
limitation: preskr
line: linje rad raden rader
link: lank lanken
liquidation: likvid
list: lista listan listor prisli
listen: horru lyssna
little: lill lilla lite liten litet
live: bo bor leva lever
loan: lan lanet
local: lokala
lock: las last
log: logga
login: inlogg
logo: loggan logoty
long: lang lange langt
longer: langre
longest: langst
look: titta tittad tittar
loose: loss
lose: forlor tappad tappar tappat
loss: kundfo
lottery: lotter
love: alskar
low: lag
luck: lycka tur
lunch: lunch lunche
machine: gravma maskin
mail: maila mejl mejla mejlad mejlat mejlen mejlet utskic
mailbox: brevla inkorg
maintenance: underh
man: gubbar gubbe
manage: hann hinner hunnit klara klarar
management: lednin
mandate: mandat
manual: manual
manuscript: manus
many: manga
map: karta kartan
mark: markt
market: julmar markna
married: gift
material: materi
mattress: madras
maximum: max
maybe: kanske
me: mej mig
mean: betyde elak inneba menar menat snal
meaning: mening
measure: matt matten mattet
mediate: formed
meet: ses traff traffa
meeting: arsmot arssta extras hostmo kickof mote moten motet stamma teams videom
member: ledamo medlem
memory: minne minnes
mention: namna namnde namnt
menu: meny menyn
message: meddel sms
metal: plat platar
middle: mitten
migration: migrer
million: miljon
minute: minut minute
minutes: protok
mirror: spegel
misery: elande
miss: missad missat saknar
missing: saknad saknas utebli
misspell: felsta
mistake: fel felen felet missta tryckf
mister: herr hr
mix: blanda
moment: stund
monday: mandag
money: pengar pennin slant
month: manad manade manads
mood: humor
more: fler mer
moreover: dartil dessut
morning: formid morgon morse
most: flesta mest mesta
mother: mamma mor svarmo
mouse: mus
move: flytta flyttb flytte flyttf flyttl
much: mycket
mumble: mumlad
municipality: grannk kommun
museum: museet
must: maste
mutual: omsesi
my: min mina mitt
nail: spik
name: dopt heta heter hette namn namnet
namely: namlig
napkin: servet
national: nation
need: behova behovd behove behovs behovt
negotiation: forhan
neighbour: granna granne grannf
neither: varken
net: nat natet netto
network: natver
never: aldrig
new: arsski ny nya nyar nytt
news: nyhete
newsletter: nyhets
newspaper: aftonb barome insand kronik kurire lokalt spalte tidnin
next: nasta
nice: hyggli skon skont snyggt trevli
night: natt natter
nine: nio
nineteen: nitton
ninety: nittio
no: inga nej
nobody: ingen
nod: nickad
nominate: nomine
north: nord
not: ej inte
notary: notari
note: foljes lapp not noter notera noteri
nothing: ingent inget
notice: anslag kallel marker marks varsel
now: hittil nu numera
number: antale diarie kundnu nr nummer numret
objection: invand
obvious: uppenb
of: av
offer: anbud anbude anbuds budgiv erbjud offert
office: kansli kontor
offset: kvitta
often: ofta
oh: oj
okay: ok okej
old: gamla gammal
ombudsman: ombuds
on: pa
one: ena etta man
only: bara enda
open: oppen oppet oppett oppna oppnar oppnas oppnat
operation: drifte drifts
opinion: asikte standp synpun uppfat
option: option
or: eller
oral: muntli
order: avropa bestal forela order ordnin
organisation: organi
original: origin
other: andra annan annat motpar ovrig ovriga ovrigt varand
otherwise: annars
our: var vara vart
out: ur ut ute utryck
outside: utanfo
over: omkull over overla overta
owe: skyldi
own: egen egenfo eget egna
owner: agare delaga hundag villaa
page: sida sidan sidor sidorn starts
paid: betald betalt
pain: ont
paint: mala malade malas
painter: malare
pair: par
panic: panik
paper: papp papper pappre
parent: forald
park: park
parking: parker
part: avsnit del delbet delen
partner: partne sambo
party: fest krafts motpar parter
pass: passer
password: loseno
past: forbi
patience: overse talamo
patient: patien
pay: betala swisha
payment: bankgi betalk betaln delbet inbeta loneut plusgi utbeta
pdf: pdf
peace: frid
pen: pennan
pension: pensio
people: folk folket
per: per
percent: procen
perfect: perfek
period: period
permission: behori
permit: bygglo tillst
person: person
phone: luren mobile portte telefo telia
photo: fota foto fotona
photographer: fotogr
picture: bild bildar bilden bilder bildte
piece: stycke
pity: synd
pizza: pizza
place: plats platse stalle
plan: plan planen planer planlo upplag
plant: krukva
play: spelar
please: behaga snall snalla
plus: plus
podcast: podd
point: punkt punkte
police: polisa polise polisf
polish: polska
popcorn: popcor
portfolio: portfo
portrait: portra
possible: eventu mojlig
post: inlagg post posten
poster: affisc
power: fullma stromm
practical: prakti
praise: berom
premises: lokal lokale
prepare: forber
present: presen
presentation: powerp
pretend: latsas
price: indexh pris prisav priser priset prisfo prisho prisli takpri timpri
priest: kyrkoh
principal: rektor
principle: princi
print: cmyk omtryc tryck trycka trycke tryckf trycks tryckt
priority: priori
privacy: gdpr integr
private: privat
probably: trolig
problem: proble
process: proces
procurement: upphan
product: produk
professional: proffs
profile: profil
program: lagerp progra
project: projek
promise: lofte lova lovade lovar lovat utlova
proof: korrek korrla
proper: ordent
property: fastig lagfar
proportion: propor
prosecutor: aklaga
protection: datask
protest: protes
public: offent publik
publish: public
publisher: forlag
pull: dra dragit drar drog drogs
pupil: elever
purchase: inkop inkops
purpose: flit
put: stalla stalld stallt
quality: kvalit
quarrel: brak braket
quarter: kvart kvarta
question: fragan fragor
queue: ko
quite: ganska
quote: citat
radio: p4
rather: hellre helst
reach: na natt
read: las lasa laser lases last laste
reader: lasare
ready: fardig klar klart redo
real: riktig
really: verkli
reason: anledn grund grunde motive skalet
reasonable: rimlig
receipt: kvitte kvitto verifi
receive: emot inkomm mottag
reception: recept
recommend: rekomm
reconcile: avstam
recover: atervi
recruit: rekryt
red: roda
refer: hanvis
reference: ocr refere
refund: aterbe
refuse: avslag avvisa vagrad vagrar vagrat
regards: hogakt mvh
region: region
register: avregi regist
release: slappa slappt
relief: lattna
remaining: aterst
remark: anmark papeka
remember: minns
reminder: paminn
renew: fornya
renovate: renove
rent: hyran hyresa hyresl hyresn
report: anmala anmald anmale anmals anmalt arsred polisa rappor slutra tidrap
reporter: report
represent: foretr
representative: ombud ombude
rescue: raddni sjorad
reserve: forbeh reserv
respect: respek
responsible: ansvar
rest: resten
restaurant: krogar pizzer restau
result: result
return: aterko aterla deklar retur return
review: genomg gransk prisja recens trustp
ride: skjuts
right: hoger ratt riktig stamme
ripe: moget
road: vagfor
robot: robot
roll: rullar
roof: taket taklag
room: fikaru pannru rum rummet tvatts vantru
round: avrund omgang runda
rule: regler
run: driva driver loper rinner
sad: sorgli
safe: trygg
safety: brands skydds
sake: skull
salon: salong
same: detsam likada samma samtid
satisfied: nojd nojda nojt
saturday: lor lordag
sausage: korv
save: raddad spara sparad sparar sparat
say: sa sade saga sager sags sagt sas
schedule: schema tidpla
school: frisko gymnas ridsko skolan skolav skolka skolor
scout: scoute
scream: skrike
screen: skarma
screw: skruv
search: leta
season: sasong
second: sekund
secret: hemlig
secretary: sekret
security: sakerh
see: sag se ser ses sett synas syns
seek: soker
seem: verkar
self: sig sjalv sjalva
sell: forsal sald salde salja saljer salt
seller: saljar
send: inskic sand skicka
sender: avsand
separate: separa
series: serie
serious: allvar
serve: delgiv
server: server servra
service: kundtj servic tjanst
set: satta sattas satte satter sattes
settlement: forlik
seven: sju
several: flera
shame: fy
share: dela delad delar
she: hon
sheet: ark blad
shelf: hyllan
shipping: frakte
shirt: trojor
shoe: skor
shoot: skjuta skjuti
shop: butike webbsh webbut
short: kort korta
should: bor borde
show: framga visa visade visar visat visnin
sick: magsju sjuk sjuksk vab
sign: livste paskri signer skylt skylta skylte tecken teckna undert
signature: unders
silence: tystna
silent: tyst tysta
since: sedan sen sidan
sing: sjong
single: enskil
sister: syskon syster
sit: satt sitta sitter suttit
situation: laget situat
six: sex
sixty: sextio
skilled: duktig
sleep: somnat sova sover
slow: langsa
smell: luktar
smile: log
smoke: ryker
snow: plogad sno snon snoroj
so: alltsa sa
social: social
society: samhal
solve: losa loser lost
somali: somali
some: nagra
somebody: nagon nan
something: nagot nantin nat
sometimes: ibland
somewhere: nagons nansta
son: son sonen
soon: snaras snart
sorry: beklag forlat ledsen ursakt
sort: sorter
sound: knyst later ljudan ljudet
sour: sur sura
south: syd
spam: skrapp
special: sarski
specification: specif
spend: agnat
spring: varas varen
square: torget
staff: bemann person
stage: etapp scen scenen
stairs: trappa trappo trapps
stamp: stampe
stand: massmo monter sta staend star statt stod
star: stjarn
start: igang kickof starta uppsta
state: ange yttra
statement: kontou utlata
statistics: statis
stay: stanna
step: steg stegen
still: anda annu fortfa stilla
stock: lager lagerl lagerp lagret
stone: stenen
stop: stopp stoppa
story: histor
straight: rakt
strange: konsti
strategy: strate
street: gatan
stress: stress
stuck: fastna
study: plugga studie
stupid: dumt
subject: amne amnet
submit: inlamn
subscription: abonne prenum
such: sadan sadana sadant sana sant
sue: proces stamde stamni stamt talan
sugar: socker
suggest: foresl forsla prisfo
suit: kostym
summer: sommar somras
sun: solen
sunday: sondag
supplier: levera
support: stod stoder suppor
sure: saker sakert
surprise: overra
surprised: forvan
survey: enkat
suspect: missta
swedish: svensk
switchboard: vaxel vaxeln
system: lonesy system
tab: fliken
table: bord bordet
take: overta ta tag taget tagit tar tas tog
talk: prata pratad pratar pratat samtal snack tala talade talas talat
tax: deklar moms momsen momsre rot rut skatt skatte
teacher: larare
team: team
technical: teknis
technician: teknik
television: svt
tell: beratt meddel
template: mall
ten: tio
tenant: hyresg
tent: talt taltet
term: termin varter
test: prov testa
text: bildte brodte text texten texter
than: an
thank: tack tacka tackad tackar tackat tacksa
that: att
theatre: teater
their: deras
them: dem
then: da
there: dar dit framme
therefore: darav darfor darmed
they: de dom
thick: tjocka
thing: grej grejer sak saken saker
think: anser funder tank tanka tanker tankt tankte tycker tyckte
third: tredje
thirty: tretti
this: denna detta
thought: tanke
thousand: spann tkr tusen
thread: trad traden
threaten: hotade hotar
three: tre trean trears
throat: halsen
through: genom igenom
throw: kastat
thumb: tumme
thursday: torsda
tick: tickar
ticket: biljet
tiktok: tiktok
time: bindni dags gang gangen ganger hann hinner hunnit oppett restid samtid tid tiden tider tidrap
tip: tips tipsad tipsat
tired: ledsna trott
to: till
today: idag
together: gemens ihop samman tillsa
toilet: toalet
tomorrow: imorgo morgon overmo
tone: ton tonen
tool: verkty
top: overst
tourist: turist
town: stan
tractor: trakto
trade: handel
traffic: trafik
train: tag taget
training: utbild
transfer: overfo
translation: oversa
transport: akeri akerie
travel: resa resan reseer reste restid
treasurer: kassor
treatment: bemota
trouble: krangl
true: sant
trust: fortro lita litar
try: forsok prova provas provat
tuesday: tis tisdag
turn: vanda
twelve: tolv
twenty: tjugo tjugot
two: tva
type: typ
tyre: dack
unchanged: oforan
under: under
understand: begrip fatta fattar fattat forsta forsto
unfortunately: tyvarr
union: facket fackfo
unreasonable: oskali
until: forran hittil tills
up: avveck upp uppat uppe
update: uppdat
urgent: akut akuta bradsk
us: oss
use: anvand anvant utnytt
used: vant
usually: brukad brukar
value: varden
variant: varian
ventilation: ventil
version: versio
very: valdig
vet: veteri
via: via
vice: vice
video: videom
view: syn
village: bygden byn
visit: besok besoka besoke
voice: rost rosten
voluntary: frivil
vote: rosta rostat
wage: lon lonead loneko lonen loner lonern lonesy loneut
wait: avvakt vanta vantad vantan vantar vantat vantru
wall: vaggen
wallpaper: tapete tapetf
want: vilja vill ville
warm: varm varma
warning: forvar varnin
wash: tvatta tvatte tvatts
watch: bevaka
water: vatten vattne
way: forres satt vag vagar vagen vis viset
we: vi
weather: vadret
web: webbsh webbut webbyr
website: hemsid prisja sajten trustp webb webben webbpl
wedding: brollo
wednesday: onsdag
week: v vecka veckan veckor
weekday: vardag
weekend: helg helgen helger helgti
weight: vikt
welcome: valkom
well: jaha naja nja val
west: vast
what: va vad
when: nar
which: varav vilka vilken vilket
while: medan
who: som vem
whole: hel hela helhet
why: varfor
wide: bredar
wife: fru frugan frun
will: kommer ska testam
win: vann vinner vunnit
wind: avveck vinden
window: fonste fonstr
winter: vinter
wish: onskar
with: jamte me med
withdraw: aterka
within: inom
without: utan
witness: vittna vittne
wonder: undra undrad undrar undrat
wood: ved
word: ord ordet pip
work: arbete arbets funger funkar jobb jobba jobbar jobbat jobbet
workshop: bilver verkst worksh
world: varlde
worried: orolig
worry: bekymm
worse: samre
worst: samsta varsta
worth: vard varda
would: skulle vore
write: skrev skriv skriva skrive skrivi skrivs upprat
writing: skrift
wrong: felakt orikti sned snett
yard: gard garden
year: ar aren aret arets arliga ars arsbok arsmot arsred arsski arssta fjol halvar nyar trears
yellow: gul gula gult
yes: ja jo
yesterday: igar
you: dig du er ni
young: tonari
your: din dina ditt er era ert
zero: noll
