# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language nl

[concepts]
a: een
about: daarov erom hierov ongeve over waarov
above: boven
absence: verzui
absent: afwezi uitbli
absolutely: absolu
accept: accept
accepted: aangen aanvaa geacce
access: inzage toegan
accident: ongelu
accommodate: onderb
account: accoun bankre bijsch derden iban rekeni
accountant: accoun boekho
accounts: boekja jaarre
action: actie
actually: eigenl
add: erbij toevoe
added: toegev
address: adres mailad
administration: admini
admire: bewond
admit: toegev
advance: vooraf voorsc voorui
advantage: voorde
advert: ads
advertisement: advert
advertising: gevelr reclam
advice: advies advise raad
advise: afrade
adviser: advise
afraid: bang
after: daarna erna na
afternoon: middag vanmid
again: alweer opnieu overdo telken weer
against: afrade tegen tegens
agenda: agenda
agent: makela
ago: gelede
agree: akkoor overee strook
agreed: afgesp ingest
agreement: afspra
aim: streve
air: lucht
alarm: alarm alarmc alarml
album: album
alderman: wethou
all: alle allema
allow: toesta
almost: bijna
along: langs mee
aloud: hardop
already: al alvast inmidd
also: mede ook
always: altijd steeds telken
amicable: minnel
amount: bedraa bedrag
ample: ruim
and: en
angry: boos boze chagri
animal: beeste dieren
anniversary: jubile
annoying: vervel
anonymous: anonie
answer: antwoo beantw gereag onbean
anyway: toch trouwe
app: app buurta
apparently: blijkb kennel
appeal: beroep hoger
appear: opdage
applauded: geklap
apply: geldt
appointed: aangew benoem
appointment: afspra
approval: goedke
approve: keurt
approved: goedge
april: april
arbitration: arbitr
architect: archit
archive: archie
arise: ontsta
around: rond rondga
arrange: regele regelt
arranged: gerege
arrived: aangek
arrow: pijl
article: artike
artist: kunste
as: als alsof zoals
ash: as
ask: aangev gevraa stelle stelt vraag vraagt vragen vroeg vroege
asked: gestel gevraa
assessment: naheff
assistant: assist
association: ijsver unizo vereni vve vzw
at: bij
attached: bijgaa bijgev
attachment: bijlag
attempt: poging
attention: let
attributable: toerek
auction: veilin
audit: audit kascom
auditor: audito
august: august
aunt: tante
author: auteur
authority: autori
authorization: machti
authorized: bevoeg geauto
automatic: automa stilzw vanzel
autumn: herfst najaar
available: beschi
awake: wakker
award: uitrei
away: heen weg
back: back terug terugb terugg terugk terugn
backup: backup
bad: erg ondeug rot slecht
bailiff: deurwa gerech
baker: bakker
balance: saldo
ball: bal bol
band: band fanfar harmon
bank: bank bankre bankza kbc oever rabo
bankrupt: curato failli sursea
banner: banner spando
barrel: ton
barrier: slagbo
basis: basis
batch: batch
bathroom: badkam
be: ben bent das gewees is lag liggen ligt sta staan staat stond stonde waren was wees werd werden word worden wordt zat zaten zijn zijt zit zitten
beach: strand
beautiful: mooi mooie mooier pracht
because: aangez nameli omdat vanweg want wegens
become: geword werd werden word worden wordt
bed: bed
beekeeper: imker
beer: bier
before: daarvo eerder voor vooraf voorda vroege
began: begon begonn
begin: begin beginn begint
behalf: namens
behind: achter
belgium: belgie
believe: geloof
belong: hoort
bend: bocht buigt
beside: ernaas hierna naast
best: best beste
better: beter
between: tussen
bicycle: fietse
big: dikke groot grote
bigger: groter
biggest: groots
bin: bak prulle
binding: binden
birth: geboor
birthday: verjaa
bit: beetje
bitter: bitter
black: zwart zwarte
blame: verwij
blew: waaide
block: blokke
blocked: geblok
blog: blog
blue: blauw blauwe
board: bestuu bord planbo prikbo
boat: boot
boiler: boiler
bonus: bonus
book: boek boeken inboek
booking: boekin
booklet: boekje
boss: baas bazin
both: allebe beide
bottle: fles
bottom: ondera
bought: gekoch
bow: strik
box: doos doosje dozen kastje vakje
boy: jongen
branch: filiaa vestig
brand: merken
bravo: chapea
breach: wanpre
break: pauze
breakfast: ontbij
brewery: brouwe
bride: bruid bruids
bridge: brug
brilliant: schitt
bring: breng brenge brengt meebre
broadcaster: omroep
brochure: brochu
broken: gebrok kapot kapott storin stuk
brother: broede broer broers zwager
brought: bracht gebrac
browsed: geblad
bucket: emmer
budget: begrot budget
buffet: buffet
build: bouwen
builder: aannem bouwva
building: bouw bouwaa bouwbe bouwco bouwku gebouw pand
built: gebouw
bulb: bloemb
bullet: kogel
burned: brandd
burnt: afgebr
bus: bus busje bussen
bush: struik
business: ondern zaken
busy: bezig druk
but: maar
butcher: slager
button: knop
buy: duurko koop kopen
buyer: koper kopers
buyout: afkoop
by: door
cabinet: kabine
cable: kabel
cafe: cafe
cake: taart
calculate: bereke reken rekene
calendar: kalend
call: beeldb bel belde bellen bellet belt call gebeld noem noemen noemt oproep roepen roept terugb
called: belde belden gebeld genoem noemde opgero riep
calm: gerust rust rustig
camera: camera
camp: kamp
campaign: campag
camping: campin
can: gekund kan kon konden kun kunnen kunt
cancel: afzegg annule beeind geannu ontbin ontbon opgeze opzegg opzegt stopze
candidate: kandid
canteen: kantin
car: auto
card: kaart kaarte kaartj kerstk rouwka stripp visite
care: opvang rusthu scheel verzor zorg zorgbo zorgen
careless: slordi
caretaker: concie
carnival: carnav
carpenter: timmer
carry: dragen
case: geval gevall zaak
cash: contan kas pinaut
castle: kastee
cat: kat poes
catalogue: catalo
catchy: pakken
caterer: catera
catering: cateri
cause: aanlei
caused: veroor
ceiling: plafon
celebrate: vieren
cellar: kelder
cent: cent
central: centra
certain: bepaal
certificate: akte attest certif
certified: gecert
chair: stoel stoele
chairman: voorzi
chamber: koopha
chance: kans
change: aanpas overga overst verand wijzig wissel
changed: aangep bedach gewijz
chapter: hoofds
charge: bereke rekent
charged: aanger gereke rekend
charging: laadpa
chart: grafie
chatbot: chatbo
cheap: goedko
check: contro nagaan nakijk naleze nalope
checked: nageke
checkout: kassa kassas
cheese: kaas
chief: chef
child: kind kinder
chimney: schoor
choice: keuze keuzem
choir: koor
choose: kies kiest kiezen
chosen: gekoze
christmas: kerst kerstd kerstk kerstm kerstp kersts
church: kerk kerkbl kerken kerkfa
circle: kring
city: gemeen stad
civil: civiel
claim: claim declar vorder
class: klasse
clause: boetec clausu
clean: proper schoon
clear: duidel helder
clerk: griffi
clever: knap
clock: klok
close: afslui sluit sluite
closed: dicht dichtb dichte dichtg geslot
cloth: doek
club: club dispuu
coaster: biervi
code: bronco bw code qr
coffee: koffie
coincidence: toeval
cold: koelce kou koud
colleague: colleg
collect: incass ophale
collected: afgeha opgeha
collective: cao
colour: kleur kleure
column: column kolomm
come: gekome kom komen komt kwam kwamen langsk
comma: komma
commission: bouwco commis kascom
communication: commun
community: buurth
company: bedrij bouwbe bureau bv eenman firma kantoo kvk maatsc nv vennoo
compare: vergel
compensation: vergoe
competent: bevoeg
competitor: concur
complain: klaagt klagen
complained: klaagd
complaint: klacht
complete: comple volled
completely: helema
computer: comput ict
concern: betref
concert: concer
conclusion: conclu
condition: voorwa
conduct: voeren voert
conductor: dirige
confess: opbiec
confirm: bevest
conflict: confli
conform: confor
confused: verwar
congratulations: profic
congress: congre
connect: doorve verbin
connected: aanges
connection: verban
consequence: gevolg
conservatory: serre
consider: achten bescho overwe
consideration: beraad
construction: constr
consultant: consul
consumer: consum
contact: contac opneme
contain: bevat
container: contai
content: conten inhoud
continue: doorga doorwe doorze voort voorze
continued: voortg
contract: aannee arbeid cao contra huurco huurov ontbon overee raamov wanpre
contractor: aannem
contrast: tegens
convert: omzett
convicted: veroor
cook: kok
cookie: pepern
cooperate: meewer
cooperation: samenw
cooperative: cooper
copier: kopiee
copy: afschr exempl kopie
corner: hoek
correct: corrig juist juiste kloppe klopt klopte rechtz
corrected: gecorr rechtg
correction: correc rectif
correspondence: corres
corridor: gang
cost: kost kosten kostte voorri
cosy: gezell
council: dorpsr gemeen kerken ledenr raad
count: reken rekene rekent tel tellen telt
counted: gereke geteld rekend
counter: balie loket
counterclaim: tegenv
courier: koerie
course: cursus gang
court: dagvaa exploo gedaag gedagv geding gerech griffi kanton rechtb rechts rolzit tuchtc tuchtr verste vreder zittin
cousin: neven nicht
cover: kaft
cow: koeien
craftsman: vakman
crane: kraan
crashed: crasht
crazy: gek
created: aangem
creative: creati
credit: bijsch credit kredie tegoed
creditor: credit
crematorium: cremat
cried: gehuil
critical: kritis
crooked: scheef scheve
cry: huilen
culprit: dader
cup: kopje
curious: benieu
current: huidig lopend
curtain: gordij
custom: maatwe
customer: afneme client klant klante klantg klantn relati
cut: knip
daily: dageli
damage: brands letsel schade
dare: durft durven
dashboard: dashbo
data: avg data gegeve klantg metada
datacenter: datace
date: datum
daughter: dochte
day: dag dagen
dead: dood
deadline: deadli fatale opzegt termij uiterl
deal: omgaan
dean: deken
dear: beste geacht lief lieve
death: overli
debit: domici
debt: incass schuld
debtor: debite
december: decemb
decent: fatsoe
decide: beslis
decided: beslot
decision: beslui
declare: verkla
decrease: afneme
deducted: afgetr
deed: akte
default: gebrek ingebr tekort verste verzui wanbet
defective: ondeug
defendant: gedaag
defended: verded
degree: graden
delay: opschu schuiv uitges uitste vertra
delete: schrap wissen
delicious: heerli
deliver: aanlev bezorg lever levere levert
delivered: aangel afgele geleve leverd opgele
delivery: afleve leveri opleve
demand: aanman dwangb eis eisen eist sommat sommer
demo: demo
dentist: tandar
department: afdeli
deposit: aanbet borg depot
description: omschr
design: indesi ontwer vormge
desk: balie
despite: ondank
destroy: vernie
detail: detail
determine: bepaal bepale
device: toeste
did: deed
differ: gesche scheel
difference: versch
difficult: lastig moeili
digital: digita
direct: domici richt richte
directed: gerich
direction: richti
directly: rechts
director: bestuu ceo direct zaakvo
disappear: verdwi
disappeared: verdwe
disappointed: tegenv teleur
disciplinary: tuchtc tuchtr
discount: kortin
discuss: bespre doorne overle
discussed: bespro
discussion: discus
dishwasher: vaatwa
disk: schijf
dismiss: ontsla
dispute: betwis geschi
dissatisfied: ontevr
district: wijk
divided: verdee
divorce: scheid
divorced: gesche
do: aandoe deed doe doen doet overdo
doctor: dr huisar
document: docume stukke
dog: hond honden labrad
domain: domein
done: afgeda gedaan geflik klaar uitgev
door: deur deuren voorde
doorbell: deurbe
double: dubbel
doubt: twijfe
down: neer neerge
draft: concep
drag: sleept slepen
dragged: geslee
drama: drama
draw: opmaak opmake opstel teken tekene tekent trek
drawer: la
drawing: dwg tekeni
drawn: opgema
dream: droom
dress: trouwj
drink: borrel drinke
drive: oprit
driven: gerede
driver: chauff
drone: drone
drop: druppe
during: tijden
dust: stof
dutch: nederl
each: elkaar
ear: oren
early: vroeg
earn: verdie
ease: gemak
east: oost
easter: paasda pasen
easy: makkel
eat: eet eten
eaten: gegete
edit: redige
edition: editie oplage
editor: hoofdr redact
effort: moeite
eight: acht achten
eighteen: achtti
eighty: tachti
electric: stroom
electronic: peppol
eleven: elf
elsewhere: elders
emergency: nood
employee: medewe werkne
employer: werkge
empty: leeg
end: afloop beland eind einde eindig slot terech
ended: geeind
energy: energi
english: engels
enough: genoeg voldoe volsta
entrance: ingang
envelope: envelo
environment: omgevi
especially: vooral
estate: makela
estimate: schat
euro: eur euro
evaluation: evalua
even: zelfs
evening: avond avonds
ever: ooit
every: elk elke ieder iedere
everybody: iedere
everything: alles
everywhere: overal
ex: ex
exactly: precie
examiner: examin
example: bijvoo exampl voorbe
exceed: oversc
except: behalv
exception: uitzon
exchange: ruilen
exchanged: ingeru
exclusive: exclus
execute: uitvoe
exercise: oefeni
exhausted: uitgem
exist: bestaa
expect: tegemo verwac
expense: declar
expensive: dure duur duurde duurko
experience: ervari
experienced: meegem
expert: deskun expert
expire: afloop verloo verstr verval
expired: verlop
explain: leg legt uitleg verkla
explained: uitgel
explanation: toelic
export: export
extend: uitbre verlen
extension: aanbou
extensive: uitgeb
external: extern
extra: extra meerwe
eye: ogen oog
fabric: stof
facade: gevel gevelr
face: gezich
facebook: facebo
facility: facili
failed: misluk zakte
fair: beurs kermis
fall: val vallen valt viel
fallen: gevall
family: fam famili
fantastic: fantas
far: ver zover
farm: boerde zorgbo
farmer: melkve
fast: snel snelle vlotte
fatal: fatale
fate: lot
father: vader
fault: gebrek storin
fear: vrees
february: februa
fee: contri ereloo honora
feel: voel voelen voelt
feeling: gevoel
felt: voelde
fence: hek
fetch: haal halen
fetched: gehaal haalde
few: enkele paar
fibre: glasve
fifty: vijfti
fight: vechte
file: bestan dossie file wetran
fill: invull invult vul
filled: ingevu
final: defini eindaf slotte
finally: eindel
find: vind vinden vindt vond
finding: bevind
fine: boete orde prima
finished: afgero afgewe uitgek
fire: brand brands brandw
firewall: firewa
first: eerst eerste voorop
fish: vissen
fit: passen past
five: vijf
fixed: vast vaste vastge verhol
flanders: vlaand
flight: vlucht
float: praalw
floor: parket verdie vloer
flower: bloemb bloeme bloems
flu: griep
fobbed: afgesc
fog: mist
foil: folie
folder: map mappen ordner
follow: follow vervol volgen volgt
food: eten foodtr
football: voetba
for: daarvo ervoor om voor waarvo
forced: genood
forecast: progno
forest: bos
forget: vergee verget
form: formul
formal: formee formel
format: formaa
forty: veerti
forward: doorst doorze nastur voort voorui
found: gevond vond vonden
foundation: funder sticht
founder: oprich
four: vier vieren
fourteen: veerti
fourth: vierde
fox: vos
frame: kader kozijn
franchise: franch
fraud: fraude
free: gratis vrij vrije
freely: gerust
freeze: bevrie
french: frans
friday: vrijda
fridge: koelka
friend: bevrie vriend
friendly: vriend
fright: schrik
from: van vanaf vanuit
frozen: bevror
full: vol volle volled
function: functi
funeral: begraf rouwka uitvaa
funny: grappi
furniture: meubel
further: verder
future: voorta
game: spelle
garage: garage
garden: tuin tuince tuinhu
gardener: hoveni tuinma
gate: poort
gave: gaf gaven
general: algeme genera
generated: gegene
german: duits duitse
germany: duitsl
get: geraak haal halen krijg krijge krijgt raakt
girl: meisje
give: geef geeft geven
given: gegeve opgege
gladly: graag
glass: glas glazen
glasses: bril
go: ga gaan gaat ging heen rondga
goat: bok
gold: goud
golden: gouden
gone: gegaan
good: deugde goed goede goeie prima
goodbye: afsche
google: google
got: gekreg gepakt kreeg kregen
grandchild: kleink
granddaughter: kleind
grandfather: opa
grandmother: oma
grandson: kleinz
grant: gun gunnen
granted: verlee
grateful: dankba
gravestone: grafst
great: geweld pracht super superb top topper uitste
green: groen groene
greeting: gegroe gr groet groete groetj hoogac liefs mvg
groom: bruide
ground: grond
group: appgro concer groep groepj
grow: groeie
growth: groei
grumble: gemopp
guarantee: borg garant
guess: raden
guest: gast gasten
guide: begele gids
guilt: schuld
gutter: dakgoo
gym: sports
had: gehad
hair: waterg
hairdresser: kapper kapsal
half: anderh half halfuu halve halver helft
hall: hal
hand: hand handen handje
handle: afhand behand
handled: afgeha
handover: overdr
handwriting: handsc
handy: handig
hang: hangen hangt ophang
happen: gebeur voorko
happy: blij dolbli geluk gelukk superb verheu vrolij
harbour: haven
hard: hard harde
hassle: gedoe
hat: petje
have: had hadden heb hebben hebt heeft
he: hij
head: hoofd hoofde hoofdk kop koppen
health: gezond zorgve
healthy: gezond
hear: hoor hoort horen vernem
heard: gehoor hoorde
hearing: rolzit zittin
heart: hart
heartily: hartel
heat: warmte
heating: verwar
heavy: zwaar
hedge: heg
hedgehog: egel
height: hoogte
hello: dag goedem goeden ha hallo hoi
help: help helpen helpt hulp
helpdesk: helpde
helped: geholp
henceforth: voorta
her: haar
here: hier
hereby: hierbi hierme
hey: he hee
high: hoge hoog
higher: hoger hogero
him: hem
hire: inhuur inscha
hired: aangew ingesc
his: zijn
hit: geraak raak sla slaat
hmm: hmm
hockey: hockey
hole: gaatje gat
holiday: allerh bouwva feestd pinkst vakant verlof
holland: hollan
home: rusthu thuis
homepage: homepa
homework: huiswe
honest: eerlij
honoured: gehono
hope: hoop
hoped: gehoop
horn: hoorn
horse: paarde
hospital: zieken
hosting: hostin
hot: heet
hotel: hotel
hour: halfuu kwarti uren urenst uur uurtar uurtje
house: buurth huis huisbl huisst tuinhu woning
how: hoe hoevee
huge: enorm
human: mensel
humour: humor
hundred: honder tweeho zeshon
hung: gehang hing
hurry: haast
i: ik
ice: ijsver
idea: idee
ideal: ideal
if: als alsof desnoo indien mocht of
illustration: illust
immediately: direct meteen onmidd
important: belang
impression: impres indruk
improve: verbet
in: erin in waarin
included: inbegr
including: inclus waaron
inconvenience: ongema
increase: prijsv verhog
indeed: wel
indemnity: vrijwa
index: index
industry: branch sector
inform: hoogte
information: info inform
informed: ingeli
inheritance: erfeni
injury: letsel
ink: inkt
inspect: inzage keurt
inspection: inspec keurin
instagram: instag
installation: instal
instalment: slotte termij
insurance: verzek zorgve
intake: intake
integral: integr
interest: belang rente
interesting: intere
intern: stagia
internal: intern
internet: glasve intern
interpreter: tolk tolken
interview: interv
intranet: intran
invented: verzon
investigate: onderz
investment: invest
invitation: uitnod
invoice: eindaf factur factuu nota peppol rekeni
involve: inscha
it: eraan erin ermee ernaar erom eronde erop ervan ervoor het ict it
item: item posten
january: januar
job: baan opdrac
joint: gezame
joke: grap grapje
journalist: journa
judge: beoord kanton rechte vreder
judgment: uitspr vonnis
july: juli
june: juni
jury: jury
just: daarne even ff gewoon juist net pas zojuis zomaar zonet
keep: behoud bewaar beware hou houd houden houdt
kept: gehoud
key: sleute
keyboard: toetse
kick: kick
kind: soort
king: koning
kiss: kus
kitchen: keuken
knee: knieen
knew: kende
know: ken kennen kennis kent weet weten wist
known: bekend gekend
label: etiket
lack: tekort
ladder: ladder
lady: dame
land: kadast
landed: beland
landlord: verhuu
language: taal taalku
laptop: laptop
last: afgelo duren duur duurde duurt laatst vorig vorige
lasted: geduur
late: laat late
later: later straks
latest: uiterl
laugh: gelach haha lachen lacht
laughed: lachte
law: avg bw recht wet
lawsuit: geding proces rechts
lawyer: advoca ereloo jurist raadsm sommat toga
layout: opmaak
lead: leiden
leader: teamle
leaflet: flyer flyers folder
leak: lek lekkag lekken lekt
learn: leren
learned: geleer
least: minste tenmin
leave: stapt uitsta verlaa verlat verlof vertre vertro weggaa zwange
lecture: lezing
led: leidde
left: links opgest
leg: been poot
legal: juridi
less: minder
lesson: les
let: laat laten liet
letter: brief briefp brieve dreigb letter
level: niveau
liable: aanspr
licence: licent
lie: lag liggen ligt
life: leven levens
lift: lift trapli
light: licht lichte
lighting: verlic
like: bevalt
line: lijn regel regels streep
linen: linnen
link: koppel link linkje links
linkedin: linked
liquidation: vereff
list: lijst prijsl
listen: luiste
listened: geluis
literally: letter
little: kleint weinig
live: live wonen woont
load: laadt
local: lokale
location: locati
lock: afslui slot
locked: opgesl
log: logboe
login: inlogg
logistics: logist
logo: logo
long: duren duurt lang lange
longer: langer
look: bekijk kijk kijken kijkt meekij orient uitzie
looked: bekeke gekeke keek
loose: los losse
lose: verlie
loss: verlie
lost: kwijt verlor
lot: lot
love: liefde liefs
lowered: verlaa
loyal: trouw
luck: geluk
luckily: gelukk
lunch: lunch
machine: machin pinaut wasmac
madam: mevr mevrou mw
made: aangem gemaak opgema
magazine: blad huisbl kerkbl magazi
mail: mail mailad mailen mails mailtj
mailbox: mailbo
mailed: gemail
mailing: mailin
maintenance: onderh
make: maak maakt maken opmake opstel
man: man mannen
manage: beheer behere bolwer
management: mt
manager: leidin manage
manual: handle
many: hoevee menig
map: kaart platte
march: maart
market: kerstm markt
marketing: market
marketplace: marktp
marriage: huweli
marry: trouw trouwe
master: meeste
mate: maat
maternity: zwange
mathematics: wiskun
matter: bankza kwesti zaak zaken
mattress: matras
may: mag mei mocht mogen moogt
maybe: missch
mayor: burgem
me: me mezelf mij
mean: bedoel beteke
meant: bestem
meanwhile: inmidd intuss ondert
measure: maten meten
measured: opgeme
mechanic: monteu
mediation: mediat
meet: kennis tegenk
meeting: ledenv vergad
member: leden ledena ledenr ledenv lid
membership: contri lidmaa
mention: vermel
menu: keuzem menu menuka
merger: fusie
mess: rommel
message: berich sms
meter: meter meterk
microphone: microf
middle: midden
migration: migrat
milk: melkro
mill: molen
mine: mijne
minimum: minima
minister: minist
minute: minute minuut
minutes: notule
miss: mis missen mist
missed: gemist miste
missing: ontbre uitbli
mistake: abuis blunde fout fouten foutje spelfo tikfou vergis
mister: mr
mobile: mobiel
model: model
modest: besche
module: module
moment: even moment
monday: maanda
money: centen dokken geld gestor money poen storte
month: maand maande
monument: monume
more: meer ruim
moreover: bovend
morning: morgen ochten vanmor vanoch
mortgage: hypoth
most: hoogui meeste
mother: mama moeder
motor: motor
mouth: mond
move: onderb opschu verhui verzet
moved: gescho verleg verpla
much: veel zoveel
museum: museum
music: muziek wachtm
mussel: mossel
must: dienen moest moet moeten
my: mijn
nag: gezeur zeuren
nail: nagels
name: heet naam namen noem noemen noemt tenaam
named: genoem noemde
namely: nameli
near: dichtb
neat: keurig netjes nette
necessary: desnoo
need: hoef hoeft hoeven nodig nood
neighbour: buren buurma buurta buurvr
neighbourhood: buurt
nephew: neefje
network: netwer
never: nooit
new: nieuw nieuwe nieuwj
news: nieuws
newsletter: nieuws
newspaper: dagbla dorpsk krant pers stento
next: komend volgen
nice: aardig fijn fijne lekker leuk leuke
niece: nicht
night: nacht nachtj nachts
nine: negen
ninety: negent
no: geen nee
nobody: nieman
noise: lawaai
nor: noch
normal: gewone gewoon
north: noord noorde noordk
nose: neus
not: niet
notary: notari
note: briefj notere
noted: genote
nothing: niets niks
notice: ingebr medede meldin merken
noticed: opgeme
november: novemb
now: nou nu voorlo
nowadays: tegenw
nowhere: nergen
number: aantal cijfer getal jaarci klantn nummer zevene
nun: non
nurse: verple
objection: bezwaa
obliged: verpli
obviously: uitera
october: oktobe
of: daarva ervan van waarva
off: af eraf off uitgez uitzet
offer: aanbie bieden offert
office: bureau hoofdk kantoo kantor meldpu office
offline: offlin
offset: verrek
often: vaak vaker
oh: ach o
ok: ok
old: oud oude
older: ouder
oldest: oudste
on: aan aanzet erop op waarop
once: eenmaa eens ineens
one: anderh een eenman eentje ene men
online: online
only: alleen enige enkel maar pas uitslu
open: open opende openen openga openli
opening: openin
operator: uitbat
opinion: mening
opponent: tegenp
opposite: tegeno
option: optie
or: of
orange: oranje
order: bestel dwangb opdrac orde order po volgor
organize: organi
organized: georga
original: oorspr origin
other: ander andere anders elkaar overig overka
otherwise: anders
our: ons onze onzerz
out: daarui eruit uit
outside: buiten
oven: oven
over: over overne voorbi
overview: overzi
owe: versch
own: eigen
owner: eigena vve
package: kerstp pakket
padel: padel
page: bladzi pagina teampa
paid: betaal gestor overge uitbet uitgek voldaa
pain: pijn
painful: pijnli
paint: verf
painter: schild
pallet: pallet
panel: zonnep
paper: briefp papier
paragraph: alinea
parent: ouder ouders
paris: parijs
parish: paroch pastor
park: parker
parking: parkee
part: deel onderd
partner: compag maatsc partne vennoo
party: borrel feest partij tegenp
pass: doorge overga passee
passage: passag
passed: geslaa
password: wachtw
past: afgelo langs verled voorbi
pastor: domine
patience: geduld
patient: patien
pavement: stoep
pay: afreke betaal betale dokken overma storte uitbet voldoe
payment: betali overbo storne tikkie wanbet
payslip: loonst
pdf: pdf
peace: vrede
pen: pen stift
penalty: boete boetec dwangs
pension: pensio
people: men mensen volk
per: per
percent: percen procen
perfect: perfec
perform: verric
period: period
permission: toeste
permit: vergun
person: mens persoo
personal: hoofde persoo
petrol: benzin
phase: fase
phishing: phishi
phone: gsm telefo
photo: foto
photographer: fotogr
physiotherapist: fysio
piano: piano
picked: opgeha
picky: kieske
picture: beeld beelde plaatj
piece: stuk stukje stukke stuks
pile: stapel
pitch: pitch
pity: jammer zonde
place: plaats plek
placed: geplaa
plan: bestem plan planne platte
planned: geplan
planning: planbo planni welsta
plaster: stucwe
plasterer: stukad
plastic: plasti
play: speelt spelen
plea: pleido
pleasant: aangen pretti
please: alsjeb alstub aub bevalt geliev graag
pleasure: plezie
plug: stekke
plumber: loodgi
plus: plus
poem: gedich
point: punt punten puntje restpu wijzen
poland: polen
police: politi
policy: beleid polis
polish: pools
polite: beleef
pool: zwemba
portal: portaa
portugal: portug
position: positi stand
positive: positi
possible: eventu mogeli
post: post posten postnl
poster: affich poster
postpone: verzet
power: stroom
practice: prakti
praise: compli lof lovend pluim
precede: voorga
predecessor: voorga
preferably: liefst
premiere: premie
present: aanwez
presentation: presen
press: pers persbe
pressure: druk
prevent: voorko
prevented: verhin
price: prijs prijsl prijsv prijze spoedt tarief tariev uurtar
prick: prikke
priest: pastoo
prince: prins
principle: princi
print: druk drukpr drukwe proefd
printed: bedruk gedruk uitgep
printer: drukke printe
private: prive
probably: waarsc
problem: proble
procedure: proced
process: proces trajec verwer
product: produc
profession: beroep
professor: prof
program: progra
project: projec
projector: beamer
promise: beloof toegez
promised: toegez
proof: bewijs drukpr proefd
properly: behoor
property: vastgo
proposal: voorst
propose: voorle
proposed: voorge
protection: besche
proud: trots
provable: aantoo
prove: bleek blijkt
provide: verstr voorzi
provider: provid
province: provin
provisional: stelpo voorlo
pruned: gesnoe
public: openba
publish: public
published: uitgeb
publisher: uitgev
pull: trek trekke trekt
pulled: getrok trok
pump: warmte
punishment: straf
pupil: leerli
purchase: aankoo aansch inkoop po
pure: puur
push: schuiv
put: gelegd gestel gezet klaarz leg leggen legt neerge rechtz stel stelle stelt voorle voorze zet zetten
puzzle: puzzel
quality: kwalit
quarrel: ruzie
quarter: kwart kwarta kwarti q3
quay: kade
question: faq sprake vraag vraagj vragen
queue: wachtr
quick: gauw
quiet: stil stille
quite: behoor best nogal
radar: radar
radio: radio
rail: traple
rain: regen
raised: aangek opgevo
rarely: zelden
rather: liefst liever
reach: bereik
read: doorne geleze las lees leest lezen luidt naleze
reader: lezer lezers
ready: klaar klaarz
real: werkel
really: echt werkel
reason: aanlei reden
receipt: bonnet kassab werkbo
receive: ontvan
reception: recept
recipe: recept
recognize: herken
recommend: aanbev raden
recommended: aanger
record: opneme
recording: opname
recover: verhal
recycling: kringl
red: rode rood
reddit: reddit
refund: terugs
refuse: weiger
refused: afgewe geweig
region: regio
register: kadast kvk
registered: aanget geregi
registration: aanmel inschr
regret: spijt
regrettable: spijti
rejected: afgeke
relation: relati verhou
release: persbe
relief: verade
reluctance: tegenz
remain: overbl
remaining: restan rester restpu
remark: opmerk
remember: herinn onthou
reminder: aanman herinn
remove: verwij weghal
removed: weggew
renew: verlen vernie
renovation: verbou
rent: huur huurco huurov
reorganization: reorga
repair: herste
repeat: herhaa
replace: vervan
replied: gereag
reply: reacti reagee reager
report: aangif eindve jaarve meld melden meldin meldpu meldt rappor trouwr versla
reported: gemeld
representative: verteg
reprint: herdru
reputation: reputa
request: aanvra bouwaa opvrag tikkie verzoe
requested: aangev opgevr
reserve: reserv
reserved: gerese
reset: resett
resident: bewone
resold: doorve
respect: petje respec
responsible: eindve verant
rest: overig rest rust rusten
restaurant: horeca restau
result: result uitkom
return: keert retour terugk terugs
reverse: storne
review: beoord recens review sprint tripad trustp
revise: herzie
revision: revisi
rewritten: hersch
rhyme: rijmen
rid: kwijt
right: gelijk recht rechte
rightly: terech
ring: aanbel
ripe: rijp
risen: gesteg
road: a12 a28 weg wegen
robe: toga
robot: melkro
role: rol
roll: rol
romanian: roemee
roof: dak dakkap
room: kamer koelce kot zaal
rose: roos
rotten: rot
rough: ruwe
round: rond
row: rij
rubbish: vuilni
rule: regel regels
rumour: geruch
run: liep loop loopt lopen run
running: lopend
safe: veilig
said: gezegd zei zeiden
sail: vaart zeil
salary: lonen salari
sale: verkoo
salutation: aanhef
same: dezelf gelijk hetzel zelfde
sample: proefs
sandwich: boterh broodj
sank: zakte
sat: gezete
satisfied: tevred
saturday: zaterd
sauna: sauna
save: bespaa red redden
saved: gered
saw: zagen
sawmill: zageri
say: luidt zeg zeggen zegt
scaffold: steige
scan: scanne scans
scanned: ingesc
schedule: rooste
school: schole school
scold: scheld
scratch: kras krasse
screen: scherm
scribble: krabbe
script: script
sea: zee
search: doorzo zoek zoeken zoekt
searched: zocht
season: seizoe
seat: zetel
second: second tweede
secret: geheim
secretary: scriba secret
section: rubrie
security: beveil
see: zag zagen zie zien ziet
seem: bleek blijkt lijkt
seen: gezien
seizure: beslag
self: mezelf vanzel zelf zich zichze
sell: verkop
send: opstur sturen stuur stuurt toestu verstu verzen
sense: zin
sent: gestuu stuurd verzon
sentence: zin zinnen
separate: apart aparte scheid
september: septem
sequence: volgor
series: serie
serious: ernsti serieu
serve: beteke dienen
server: server
service: bedien dienst servic
set: opzet
settle: schikt
settled: afgeda verrek
settlement: afreke minnel schikk
seven: zeven
seventy: zevent
shame: schand
share: aandee delen
shareholder: aandee
sharp: scherp
she: ze zij
shed: schuur
sheep: schape
sheet: sheets urenst
shine: glimme
ship: schip
shoe: schoen
shoot: schiet
shop: tuince winkel
shore: oever
short: kort korte
shot: gescho
show: opdage toon toont
showed: toonde
shredder: versni
sick: ziek
sickness: ziekte
side: kant kanten onzerz overka
sign: bord bordje ondert teken tekene tekent
signage: bewegw
signature: handte krabbe
signed: geteke tekend
silence: stilte
silent: stilzw
silly: flauw
simple: eenvou simpel
since: aangez sinds sindsd vanaf
sincere: oprech
sir: dhr heer heren hr meneer
sister: zus zuster
sit: zat zaten zit zitten
site: bouwpl werf
situation: toesta
six: zes zeshon
sixteen: zestie
sixty: zestig
size: formaa maat maten
skipper: schipp
sleep: slaap slaapt slapen
slept: geslap
slide: dia schuif
slippery: glad
slogan: slogan
slow: traag
slowly: stilaa
small: klein kleine
smell: ruikt
smile: glimla
smiley: smiley
smoke: rook
smooth: glad soepel vlotte
snack: bitter hapjes
so: dus zo zodat zoveel
socket: stopco
soft: zachte
software: indesi softwa
solar: zonnep
sold: verkoc
solve: lossen oploss
solved: opgelo verhol
some: enige enkele
somebody: iemand
something: iets zoiets
sometimes: soms weleen
somewhere: ergens
son: zoon
soon: gauw straks zodra
sorry: excuse sorry spijt
sorted: uitgez
sound: deugde geluid
soup: soep
sour: zuur
source: bronco
spark: vonk
speak: spreek spreke
special: bijzon
specification: bestek
specify: specif
speechless: sprake
speed: tempo vaart
spell: spelle
spelling: spelfo
split: splits uitspl
spoken: gespro
sponsor: sponso
spotless: vlekke
spring: voorja
staff: person
stain: vlekke
stairs: trap traple trapli trappe
stamp: stempe
stand: sta staan staat stond stonde
standard: standa
standing: staand
staple: nietje
star: ster sterre
start: ingang opstar start starte
started: opgest
state: stand
statement: afschr
station: laadpa statio
statute: statut
stay: bleef bleven blijf blijft blijve
stayed: geblev
step: stappe stapt
sticker: sticke
stiff: stroef
still: alsnog nog steeds toch
stock: voorra
stone: steen
stood: gestaa
stop: stakin stop stoppe stopt stopze
stopped: gestaa gestop stilge
storm: storm
story: verhaa verhal
strange: raar
strategy: strate
street: straat
strength: sterkt
strict: streng
strike: stakin treins
strip: strook
strong: sterk sterke
structured: gestru
stuck: vastge
student: kot studen
studio: nagels studio
study: studee
stuff: spul
stumble: struik
stupid: stom
style: huisst
subcontractor: ondera
subject: onderw
submit: indien
submitted: ingedi
subscription: abonne
subsidy: subsid
succeed: gelukt geslaa lukken lukt
success: succes
successor: opvolg
such: zoiets zulke
suddenly: ineens
sue: proced
sued: gedagv
suit: schikt
sum: aannee afkoop dwangs rekens stelpo
summarized: sameng
summer: zomer
summoned: opgero
summons: dagvaa oproep
sunday: zondag
supervision: toezic
supplement: aanvul supple
supplier: levera
support: onders suppor
suppose: stel
sure: vast zeker
surprise: verras
surprised: verbaa
survey: enquet
suspect: verdac vermoe
suspend: schort
suspicious: verdac
swan: zwaan
swear: scheld
swim: zwemme
switch: aanzet overst uitzet
sworn: beedig
syrup: stroop
system: kassas systee
table: tabel tafel
take: meenem neem neemt nemen overne pakken terugn
taken: genome gepakt meegen
takeover: overna
talk: gespre intake praat praten
tap: kraan
tape: band
tasty: lekker
tax: aangif belast btw fiscal naheff supple
teacher: docent
team: ploeg team teamle teampa teams
tear: traant tranen
technical: techni
tell: vertel
template: sjablo
temporary: tijdel
ten: tien tientj
tenant: huurde
tender: aanbes tender
tent: tent
terrace: terras
test: proef test toets
tested: getest
text: standa tekst tekste
than: dan
thank: bedank dank danken dankzi merci superb
that: daarbi daarme daarov daarui daarva das dat die
the: de der het the
theatre: theate toneel
their: hun
them: hen
then: daarna dan destij toen
there: daar er
therefore: daardo daarom waardo
thesis: proefs
they: ze zij
thick: dik dikke
thing: ding dingen
think: denk denken denkt meeden
third: derde derden
thirty: dertig
this: deze dezen dit hierov
thought: bedach dacht dachte gedach
thousand: duizen mille ton
thread: draad
threat: dreigb dreige dreigt
threatened: dreigd
three: drie driema
threshold: drempe
through: door doorhe via
throw: gooi
thrown: gegooi
thumb: duimen duimpj
thursday: donder
tick: vinkje
ticket: stripp ticket
tight: krap strak
tiktok: tiktok
tile: tegels
time: driema keer keren maal tegeli tijd tijdst
tired: vermoe
title: titel
to: aan eraan ernaar naar om te ten ter toe
today: heden vandaa
toddler: kleute
together: samen tegeli
toilet: toilet
tomorrow: morgen overmo
tone: toon
tonight: vanavo vannac
too: te
took: nam namen
top: bovena boveno top
total: totaal
touch: raak raakt
tour: rondle
toward: tegemo
track: spoor
trade: handel koopha
traffic: file
train: trein treins
training: opleid traini
transfer: overbo overdr overge overma wetran
translate: vertaa
translation: vertal
transport: transp vervoe
travel: voorri
treasure: schat
treasurer: pennin
treat: behand
tree: boom
tried: geprob
trip: reis
trouble: last moeite
trousers: broek
truck: foodtr vracht
true: waar
trust: vertro
trustee: curato
try: probee prober
tuesday: dinsda
tulip: tulpen
turn: beurt draaie draait keert
turned: draaid
turnover: omzet
twelve: twaalf
twenty: twinti
twice: tweema
two: twee tweeen tweeho
type: types typt
typed: getikt
typing: tikfou
umbrella: parapl
unanimous: unanie
unanswered: onbean
unbelievable: ongelo
uncle: nonkel oom
under: eronde onder
understand: begrij snap snapt versta
understanding: begrip
understood: begrep snapte
unexpected: onverw
unfortunately: helaas
unfounded: ongegr
union: vakbon
unload: lossen
unpaid: onbeta openst uitsta
unreachable: onbere
unsubscribe: uitsch
until: tot totdat zolang
up: omhoog opgege up
update: update
urgent: dringe spoed spoedt
us: ons
use: gebrui
used: gewend wennen
vacancy: vacatu
valid: geldt
van: busje
variant: varian
various: divers
vegetarian: vegeta
version: versie
very: erg heel zeer
victim: slacht
video: beeldb filmpj
village: dorp dorpsk dorpsr
visit: bezoek langsk
voice: stem
voicemail: voicem
volunteer: vrijwi
vote: stem stemmi
voted: gestem
wait: wacht wachte wachtm wachtt
waited: gewach wachtt
walk: liep loop loopt lopen
wall: muren muur
wallet: portem
want: wil wilde wilden willen wilt wou
warehouse: loods magazi
warm: warm warme
warn: waarsc
warned: gewaar
washing: wasmac
watch: let
water: water waters
waterproof: waterd
way: halver manier
we: we wij
weak: flauw slap
wear: dragen
webshop: websho
website: site tripad trustp websit
wedding: bruilo trouwd trouwj trouwr
wednesday: woensd
week: week weken
weekend: weeken
weigh: wegen wikken
welcome: welkom
well: nou tja wel
what: waarvo wat
wheelchair: rolsto
when: toen wannee zodra
where: waar
which: waardo waarin waaron waarop waarov waarva welk welke
while: terwij tijdje zolang
white: wit
who: die wie
whole: geheel heel hele
why: waarom
wide: breed breide
wife: vrouw
wifi: wifi
will: zal zullen zult
willing: bereid
wind: wind
window: dakkap kozijn raam ramen
windproof: winddi
wine: wijn
winter: winter
wire: draad
wish: wens wensen
with: bij daarbi daarme erbij ermee mede mee meeden meekij met omgaan
withdrawn: ingetr
withhold: inhoud schort
within: binnen
without: zonder
witness: getuig
woman: vrouw vrouwe
won: gewonn
wonder: wonder
wood: hout
wooden: houten
word: woord woorde woordj
work: arbeid doorwe maatwe meerwe werk werkbo werken werkt werkza
workday: werkda
worked: gewerk
workplace: werkpl
world: wereld
worried: bezorg
worry: zorgen
worth: waard
would: zou zouden
wow: amai
writ: exploo
write: aansch schrij
written: aanges afgesc geschr schrif uitges
wrong: foute mis onjuis verkee
wrote: schree schrev
year: boekja jaar jaarci jaarre jaartj jaarve jaren nieuwj
yearly: jaarli
yes: ja jes
yesterday: gister
yet: alsnog
yield: wijken
you: ge gij je jij jou jullie u
young: jonge
youngest: jongst
your: je jouw jullie uw uwe
yours: jouwe
yourself: uzelf
zero: nul
zip: zip
