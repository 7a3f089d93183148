# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language de

[concepts]
about: ca etwa ungefa
absence: abwese
accept: abgeno akzept
acceptance: abnahm
access: zugang
accessible: barrie
accompany: beglei
according: gemass
account: bilanz iban konten konto kontoa
accounting: buchha contro lohnbu
acquittal: freisp
activate: freisc
actually: eigent tatsac
add: dazuge erganz
addition: nachtr zusatz
address: adress anschr mailad
advance: akonto vorab voraus
advent: advent
advertisement: anzeig werbea werbes werbun
advice: beratu rat raten tipp
adviser: berate
affected: betrof
afford: leiste
after: nach nachde ubermo
afternoon: nachmi
afterwards: danach nachhe
again: nachdr nochma wieder
against: dagege entgeg gegen
agency: agentu werbea
agenda: tageso
ago: vor
agree: abgema abgesp abgest abstim ausgem einig einige einver ratenv stimme stimmt verein zugest
air: luft
alarm: alarma
all: alle allem allen aller alles samtli uberha
allegedly: angebl
allergy: allerg
allow: erlaub verlau
almost: fast
alone: allein
already: bereit scho schon
also: auch ausser
although: obwohl zwar
always: immer jederz standi
amount: betrag beziff hohe restbe restsu
and: sowie und
angel: engel
angry: argert bose
anniversary: jubila
announce: angeku ankund verkun
annual: bilanz
answer: anrufb antwor beantw geantw reagie reakti ruckme
anyway: eh jedenf
apart: ausein
apartment: wohnun
app: app twint
appeal: berufu
appear: ersche taucht
application: antrag bewerb
apply: beantr gelten gilt
appointment: termin
apprentice: azubi azubis lehrli
approve: bewill druckf freiga freige freigi freizu
april: april
arabic: arabis
arbitration: schlic
architect: archit
archive: archiv
arise: anfall entste
around: herum herumg herums rum um ums
arrange: veranl
arrive: angeko einget
article: artike
artist: kunstl
as: als
ask: bitten ersuch frag fragen fragt fragte gebete gefrag nachfr
asparagus: sparge
assign: vergeb
association: heimat verban verein zweckv
at: bei beim
attached: anbei anhang anlage
attention: achtun
audit: prufun revisi
auditor: prufer wirtsc
august: august
aunt: tante
austria: osterr
author: autor
authority: amt bauamt behord finanz veteri vollma
automatic: automa
autumn: herbst
available: verfug
average: durchs
avoid: vermei
away: weg weggew
awning: markis
back: rucken ruckru ruckse zuruck
backup: backup
bad: pfusch schlec ungut verpfu
bag: sack tasche
baker: backer
balcony: balkon
bank: bank hausba raiffe sparka tan volksb
bankruptcy: insolv pleite
banner: banner
barn: stall
base: sockel
basis: basis grundl
batch: charge
bathroom: bad badezi
battery: akku
bavarian: bayeri
be: befind bin gewese is isch ist san sei seid seien sein sind war ware waren
beam: balken
bear: ertrag
because: aufgru denn halber wegen wegene weil
become: geword werden wird worden wurde wurden
bed: bett
beer: bier bierga
before: bevor davor vor vorher vorm vors
begin: anfang angefa beginn einlei fangt
behind: dahint hinten hinter
believe: glaube
bell: glocke klinge
belong: gehore gehort
beside: neben
best: beste besten
better: besser
between: dazwis zwisch
bicycle: fahrra
big: gross grosse grossk grosst
bind: gebund
binding: verbin
birth: geburt
black: schwar
blame: vorwur
blind: blinde
block: deakti gesper sperre
blog: blog
blood: blut
blue: blau
blurred: unscha
board: aufsic beirat tafel vorsta
boat: kutter
book: buch buchen bucher bucht fotobu gebuch kochbu verbuc
bookbinder: buchbi
booking: buchun
boss: chef chefin vorges
both: beide beiden beides
box: karton schach
boy: bua bub junge jungen jungs
branch: filial nieder
breach: versto
break: pause
breakfast: fruhst
brewery: brauer
bride: braut
briefing: briefi
bring: bring bringe bringt gebrac mitgeb
broadcaster: sender
brochure: brosch expose prospe
broken: kaputt zerbro zickt
brother: bruder
budget: budget hausha
buffet: buffet
build: aufbau bauen gebaut
builder: bautra
building: bau bauabs bauamt bauant baugen bauher baular baulei baupla bauste
burn: brenne brennt
burst: geplat platzt
bus: bus
business: betrie gescha gewerb visite
but: aber doch sonder
butcher: metzge
butter: butter
button: knopf
buy: kaufen
buyer: abnehm
cabaret: kabare
cabin: hutte
cable: kabelk
cake: kuchen stolle torte
calculate: ausger berech
calendar: kalend
call: angeru anruf anrufe anruft bezeic call callce heisse heisst hiess ruckru rufen ruft
calm: ruhe ruhig ruhige
camera: kamera
campaign: kampag
can: kann kannst konne konnen
cancel: abgesa absage aufgeh gekund kundig rucktr storni storno widerr
canton: kanton
capacity: kapazi
car: auto autoha
card: karte karten visite
care: kummer pflege
careful: sorgfa vorsic
caretaker: hausme hauswa
carnival: faschi
carpenter: tischl
carrier: trager
carry: tragen tragt
cart: warenk
case: aktenz fall falle sachbe sache vorgan
cash: bar kasse kassen
cat: katze
catalogue: katalo
catering: cateri
celebrate: feiern
cellar: keller
cent: cent
central: zentra
certificate: zertif
certify: beglau
chair: stuhl stuhle
chairman: vorsit
chamber: ihk kammer
change: andern andert anpass geande gewech umgest umstel wechse
chaos: durche
chapter: kapite
cheap: billig gunsti
cheat: abzock tausch
check: gepruf nachge prufen pruft prufun
cheese: kasere
child: kind kinder
chocolate: pralin
choir: chor
choose: ausges gewahl
christmas: heilig weihna
chronicle: chroni
church: kirche
citizen: burger
city: stadt stadtb stadtf stadtm stadtr
claim: anspru behaup forder nachtr
class: klasse
clause: klause
clean: geputz sauber
cleaning: reinig unterh
clear: geklar klar klare klaren klarun
clerk: sachbe
click: klicks
client: grossk kunde kunden kundin kundsc mandan
clock: uhr
close: abgesc geschl schlie
cloud: cloud
code: code qr tan
coffee: kaffee
cold: kalt
colleague: kolleg
collect: sammel
collection: betrei inkass
colour: farbe farben farbko
come: gekomm kam kamen komm komme kommen kommt kommts rausko
comma: kommas
commercial: kaufma
common: gemein
company: ag co firma firmen gesell gmbh hausju kg reisev spedit untern
compare: vergle vergli
compensation: schade
competitor: konkur mitbew
complain: mecker monier
complaint: beanst beschw reklam ruge
complete: komple vollst
completely: vollig
compliment: kompli
computer: comput rechen
concern: angeht
condition: agb kondit
condolence: beilei
confirm: bestat
congratulate: gluckw
connect: verbin
consider: betrac uberle
consult: rucksp
consumer: verbra
contact: anspre kontak wenden
contain: enthal
container: contai
continue: fortse
contract: dauers handyv mietve pachtv rahmen vertra werkve
conversation: gespra
cook: kochbu
cooperative: genoss
copy: abschr ausfer duplik exempl kopie kopier
corner: eck ecken
correct: berich korrig
correction: autoko korrek
correspondence: korres
cost: ausgab gekost heizko kosten kostet mehrko nebenk reisek
could: konnt konnte konnts
council: stadtr
counter: theke
country: land
county: landkr landra
court: amtsge bezirk gerich gutete handel instan landge mahnbe mahnve oberla sozial
cousin: cousin
cover: cover deckun
crack: risse
craftsman: handwe
crane: kran
create: erstel
credit: gutsch kredit
creditor: glaubi
crime: krimi
cross: angekr kreuz
cry: gewein
cupboard: schran
current: aktuel
curse: fluche schimp
customs: zoll
cut: geschn
czech: tschec
daily: taglic
damage: schade
danger: gefahr
dare: traut
dark: dunkel
data: daten datens datenv druckd dsgvo rohdat stammd
date: datum valuta wertst
daughter: tochte
day: jour tag tage tagen tagess werkta
dead: gestor versto
deadline: frist friste fristg frists klagef nachfr
dear: geehrt liebe lieben lieber liebes werte
debit: abbuch einzug lastsc ruckla
debt: betrei inkass schuld
debtor: debito
december: dezemb
decide: beschl entsch
defect: mangel
defend: vertei
delay: verspa verzog verzug
delete: gelosc gestri losche loscht streic
deliver: gelief nachzu zugest
delivery: liefer zustel
demand: angefo forder mahnbe mahnve verlan
dentist: zahnar
department: abteil bereic
deposit: anzahl kautio
deserve: verdie
design: gestal
despite: trotz
device: gerate
dictate: diktie
difference: differ
difficult: schwer schwie
digit: ziffer
digital: digita
dinner: dinner
direct: direkt lastsc
direction: richtu
director: direkt
discount: entgeg rabatt skonto
discuss: bespre bespro
dispute: gestri streit widers
distance: streck
distribute: vertei
divorce: scheid
do: getan tun tut
doctor: doktor mvz orthop
document: dokume unterl
dog: dackel hund
domain: dns domain
donation: spende
done: abgear erledi
door: haustu tur
double: doppel verdop zweifa
down: runter unten
dr: dr
draft: entwer entwor entwur vorent
drawer: schubl
drawing: zeichn
dream: traum
drink: getrun trinke
drip: tropft
drive: fahrt
driver: fahrer
driving: fahrsc
drone: drohne
dry: trocke
due: fallig
dust: staub
duty: pflich
each: je untere
ear: ohren
earlier: fruher
early: fruh vorzei
earn: verdie
east: ost
easter: ostern
easy: leicht
eat: gegess
editor: lektor redakt
effect: wirkun
effort: aufwan mehrau
egg: eier
eight: acht
either: entwed
electrician: elektr
eleven: elf
elsewhere: anders anderw woande
email: mail mailad mailen mails
embarrassed: peinli
emergency: notfal
employee: mitarb
empty: leer leere leeren
end: abgesc abschl auflos beende ende endet feiera schlus
ending: endung
energy: energi
enforcement: zwangs
engineer: statik
english: englis
enough: genug genugt langt reiche reicht
ensure: gesorg sorgen
enter: betret eingeh
enthusiastic: begeis
entrance: eingan
entrust: anvert betrau
entry: eintri
envelope: umschl
especially: besond
estate: nachla
euro: eur euro
evaluate: ausgew
evaluation: auswer
even: gar sogar
evening: abend abends
every: jede jedem jeden jeder jedes
everyday: alltag
everywhere: uberal
eviction: raumun
evidence: beweis nachwe
exact: genaue
exactly: genau
example: beispi
exceed: ubersc uberst
excel: excel
exception: ausnah
exchange: austau getaus tausch
exclude: ausges
exist: bestan besteh vorhan vorlie
expect: erwart gerech rechne
expensive: teuer teurer
experience: erfahr erlebt
expert: gutach sachve
expire: abgela ablauf auslau frucht verstr
expired: verjah
explain: erklar
export: export
express: ausdru expres
extend: verlan
extent: umfang
external: extern
extra: extra mehrau mehrko
eye: augen
facade: fassad
face: gesich
facebook: facebo
facility: anlage
fact: tatsac
failure: ausfal ausgef fehlve
fair: fair messe messew
fake: gefals
fall: fallen fallt fiel
family: famili
far: soweit weit
farm: hoflad
fast: schnel
fat: fett
father: vater
favour: gefall zuguns
fax: fax
february: februa
federal: bundes
fee: beitra gebuhr honora mahnge vergut
feel: fuhlen fuhlt
fence: zaun
fetch: abhole hole holen holt
field: aussen feld
file: akte akten datei
fill: ausgef
film: imagef
finally: endlic
find: fand fanden find finde finden findet gefund
fine: fein
finger: finger
finished: fertig
fire: brands feuerw
first: erst erste ersten erster erstes zuerst
fish: fisch fische
fit: passen passt
fitness: fitnes
fitter: monteu
five: funf funfma
fixed: fest fix fixe pausch
flat: flach
flood: hochwa
floor: boden estric etage parket stock
flow: fliess
flower: blumen
flu: grippe
fly: fliegt geflog
flyer: flyer
foil: folie
folder: ordner
follow: anschl folgen folgt
follower: follow
food: essen
foot: fuss
for: dafur fur furs
foreman: polier
forget: abschm verges
forgive: vergeb
form: formul
format: format
former: ehemal
forward: durchr leite
foundation: stiftu
fountain: brunne
four: vier vierma
fourteen: vierze
fourth: vierte
frame: rahmen
franc: chf franke
fraud: betrug
free: frei
freeze: gefror
french: franzo
fresh: frisch
friday: freita
friendly: freund
from: ab aus daraus vo vom von
front: starts vorn vorne
fulfil: erfull
full: ausgeb belegt voll voller
fun: lustig spass
further: weiter
future: kunfti
garage: carpor garage tiefga
garden: garten kleing
gate: tor
general: genera hauptv
german: deutsc
get: bekomm einhol gekrie kriege kriegt
gift: gesche schenk
give: aufgeg erteil gab gebe geben gegebe gibt
gladly: gern
glasses: brille
glossary: glossa
go: gegang geh gehe gehen geht ging ginge
god: gott
gold: gold
good: guat gut gute guten gutes taugt
google: google
goose: gans
grandchild: enkeli
grandfather: opa
grandmother: oma
grant: zuschu
graphic: grafik
great: ausgez klasse super toll top wucht
green: grun grunen grunes
greet: grusst
greeting: gruess gruss grusse lg
grey: grau
grind: schlei
group: gruppe konzer
guarantee: burgsc
guess: ahnen
guest: gast gaste
guide: leitfa
guild: innung
hairdresser: friseu
half: halbe halben halbes halbja halfte
hall: flur halle hallen saal
hammer: hammer
hand: hand handen handsc
handle: griff
handover: uberga uberge
hang: ausgeh hangen hangt hing
happen: passie
happy: freude freuen freut froh frohes frohli gluckl
harbour: hafen
hardly: kaum
hat: hut
have: gehabt hab habe haben habt ham hast hat hatt hatte hatten het hob hot
he: er
head: kopf
hear: gehort hore horen hort
hearing: anhoru verhan
heart: herz herzen
heat: hitze
heating: heizko heizun
hedge: thujen
height: hohe
hello: bonjou gruezi hallih hallo halloc hey hi hoi moin sali servus
help: hilf hilfe hilft
here: her hier
hereby: hiermi
hey: ey
high: hoch hoher
highest: hochst
hike: wander
him: eahm ihm ihn
hire: beauft
his: sein seine seinem seinen seiner
hit: gestos schlag
hold: gehalt halt halte halten
holder: halter
hole: loch
holiday: allerh feiert ferien pfings urlaub
home: daheim heimle homeof zuhaus
honest: ehrlic
hope: gehoff hoffe
horse: pferd
hospital: klinik kranke
hosting: hoster hostin
hot: heiss
hotel: hotel
hotline: hotlin
hour: stunde
house: haus hauser hauses hausnu
how: wia wie
hundred: zweihu
i: i ich
ice: eis
idea: idee ideen
if: falls ob sofern wenn
ignore: ignori
illustration: illust
immediately: echtze fristl sofort
important: wichti
impressed: angeta
impression: eindru
imprint: impres
improve: optimi
in: darin drin hinein im in ins rein
inbox: postei
incidentally: ubrige
include: einsch inklus
increase: erhohu preisa
influencer: influe
inform: inform
information: auskun info
inheritance: erbtei
inlaw: schwag schwie
inn: gastho
inspection: begehu tuv
instagram: instag
install: einbau instal montie
instalment: rate raten ratenv
instead: statt stattd
institute: instit
instruct: anweis
insurance: haftpf kranke versic
interest: intere
interface: schnit
internal: intern
internet: intern wlan
interpret: dolmet
interview: interv
intranet: intran
introduction: einfuh
invalid: unwirk
inventory: invent
investigate: ermitt
invitation: einlad
invite: eingel gelade
invoice: abgere abrech nebenk rachni rechnu teilre xrechn
irregular: unrege
issue: ausgab ausste
it: es it
item: posten
ivy: efeu
january: janner januar
job: auftra stelle
joke: scherz witz
judge: dorfri richte
judgment: urteil
jug: krug
july: juli
june: juni
junior: junior
just: eben gerade grad soeben
justice: justiz
keep: behalt
key: burosc schlus
kind: art liebev
kindergarten: kita
kiss: bussi
kitchen: kuche kuchen
knee: knie
know: kenne kennen kennt weiss wissen wisst wusste
knowledge: kenntn
known: bekann
label: beschr etiket
lack: fehlen fehlt fehlte
lady: dame damen
lamp: lampen
land: geland grundb landet
landlord: hausbe vermie
language: sprach
laptop: laptop
last: dauern dauert letsch letzte vergan vorige vorjah vorlet zuletz
late: spat verzug
later: spater
latest: spates
laugh: gelach haha lachen lacht
laundry: wasche
law: 648a bgb gesetz mietre recht vob
lawsuit: prozes verfah
lawyer: anwalt fachan hausju jurist kanzle ra rechts syndik
lay: gelegt legen legt
layout: layout
lead: fuhre fuhren fuhrt gefuhr leiten
leader: baulei heimle leiter teamle
leaflet: faltbl
learn: gelern lernen
least: mindes wenigs zumind
leave: abgega abgeha ausget austra austri verlas
lecture: refera vortra
left: links
legal: rechtl
lend: verlei verlie
less: wenige
let: gelass lass lasse lassen lasst
letter: brief briefe drohbr leserb
liability: haftpf haftun
liable: haftba
license: lizenz
lie: lag liege liegen liegt
lift: aufzug fahrst heben
light: leucht licht
like: gefall mag mogen
limit: grenze limits
line: strich zeile zeilen
link: link
linkedin: linked
liquidity: liquid
list: aufste liste preisl weinka
listen: zuhore zuhort
literal: wortli wortwo
little: bissch kleini wenig
live: leben lebt live wohnt
location: stando
login: login
logistics: logist
logo: logo
long: lang lange langst
look: angesc anscha aussie gucken guckt schau schaue schaut umgese
lose: verlie verlor
loss: datenv
lost: unterg
loud: laut lauter
love: liebe lieben
luck: gluck
machine: landma maschi
mailbox: briefk postfa
maintenance: fernwa wartun
make: gemach gmacht mach mache machen machst macht machts
man: mann manner
manage: hinbek schaff
management: eigenv gescha hausve leitun verwal
mandate: mandat
manufacturer: herste
manuscript: manusk
many: viele vielen
map: lagepl
march: marz
mark: markie
market: markt
marry: heirat
match: entspr
material: materi wesent
matter: angele
mattress: matrat
maximum: maxima
may: darf durfen durft durfte mai moge
maybe: vielle
mayor: burger
me: mich mir
mean: heisse heisst meinen meint meinte
means: mittel
meanwhile: inzwis
measure: aufmas vermes
meat: fleisc
media: medien
mediation: vermit
meet: getagt tagt treffe trifft
meeting: hauptv ortste sitzun versam
member: mitgli
mention: erwahn genann
menu: speise
message: ansage besche meldun mittei nachri
meter: meter qm quadra zahler
middle: mitte mitten
midnight: mitter
midwife: hebamm
migration: migrat
minus: minus
minute: minute
minutes: protok
miss: ausgeb verfeh vermis
mistake: fehler verseh verwec
misunderstanding: missve
mobile: mobil
model: modell
moderate: moderi
module: modul
moment: moment
monday: montag
money: geld kohle
month: monat monate monatl monats
monument: denkma
more: mehr
morning: morgen vormit
most: meiste
mother: mutter
mould: schimm
mourning: trauer
move: einzug umzug verset
mr: herr herren herrn
mrs: frau
much: viel
municipality: gemein kommun rathau
museum: museum
must: muss musse mussen musst musste
my: mei mein meine meinem meinen meiner meines
nail: nagel
name: benann name namen namens nenne nennen nennt
namely: namlic
narrow: eng
natural: naturl
need: benoti brauch not notig
negotiate: verhan
neighbour: nachba nebena
neither: weder
nerve: nerven
network: netz netzwe
never: nie
nevertheless: trotzd
new: neu neue neuen neuer neues neujah relaun
newsletter: newsle rundbr
newspaper: lokalr rheinp tagbla zeitun
next: nachst
nice: nett nette netten netter schone schons
night: nacht nachte nachts
nine: neun
ninety: neunzi
no: kein keine keinem keinen keines keins ne nee nein no
nobody: keiner nieman
nod: genick
noise: baular krach
nonsense: quatsc
noon: mittag
normal: normal
north: nord
nose: nase
not: abrate ned net nicht
notary: notar notari
note: notier zettel
nothing: nichts nix nut
notice: aushan avis bemerk gemerk hinwei kundig merken merkt
novel: krimi
november: novemb
now: bisher bislan derzei jetzt nun vorers
nowhere: nirgen
number: aktenz durchw hausnu iban idnr nr nummer zahl zahlen
objection: einspr
objective: sachli
oblige: verpfl
obvious: offenb
october: oktobe
of: davon
off: abscha los
offer: anbiet angebo boten offert
office: buro buros burosc homeof kanzle pfarrb
offset: verrec
often: oft ofter
oh: ah
old: alte alten alter altes
omit: entfal weglas
on: am an ans auf aufs daran darauf dran drauf uf
once: einmal
one: ein eine einem einen einer eines eins man
online: online
only: bloss einzig erst nur
oops: ups
open: aufgem aufmac eroffn offen offene offnen offnet
opening: offnun
opinion: ansich meinun
opponent: gegens gegner
opportunity: gelege
opposite: gegenu
or: oder
order: auftra beauft bestel dauera ordnun reihen
original: origin
other: andere andern anders untere
otherwise: sonst widrig
our: unser unsere
out: drauss heraus raus rausge rausko
outstanding: ausste ruckst
over: darube druber uber uberna uberne uberni uberno
overtime: uberst
owe: schuld
own: eigene
owner: bauher eigent inh inhabe stockw
package: paket
page: ruckse seite seiten starts
paid: ausgez beglic geleis gezahl uberwi
pain: schmer
painter: maler
pair: paar
pallet: palett
paper: altpap blatt blatte papier
paragraph: absatz paragr
parallel: parall
parent: eltern
parish: pfarrb pfarrg
parking: parken parkpl
part: teil teilre teilza
participate: beteil
partner: partne
party: feier richtf
password: passwo
past: vorbei
patience: geduld
patient: patien
pay: angewi auszah beglei bezahl leiste stundu twint uberwe veranl zahl zahle zahlen zahlt
payment: akonto dauera teilza zahlla zahlun
paypal: paypal
pdf: pdf
peace: friede
penalty: konven
pension: pensio
pensioner: rentne
people: herrsc leut leute leuten lut
per: per pro
percent: prozen
perfect: einwan tadell
performance: auftri
permit: bauant baugen
person: mensch person
pharmacy: apothe
phone: anrufb handy handyv telefo wartes
photo: foto fotobu fotos fotosh fotost teamfo
photographer: fotogr
physiotherapy: physio
picture: bild bilder
piece: stuck
pilot: pilote pilotp
place: ort ortste platz stelle
plan: baupla einpla geplan grundr plan plane planen planun
planner: planer
play: gespie spiele spielm spielt
please: bitte
plug: steckd stecke
plus: plus
podcast: podcas
poem: gedich
point: punkt punkte
police: polize
polish: polnis
polite: hoflic
portal: portal
porter: pfortn
position: positi
possible: machba moglic
post: einwer post posten
poster: plakat
postpone: auszus stundu verleg versch
pottery: topfer
power: stadtw stroma
practical: prakti
practice: praxis
praise: chapea gelobt geschw lob
premiere: premie
premium: premiu
prepare: herger vorber
present: vorges
presentation: prasen
president: prasid
press: presse
pressure: druck
pretty: hubsch
prevent: verhin
price: pausch preis preisa preise preisl
priest: pfarre
principle: grunds prinzi
print: abdruc auflag ausdru ausged bedruc druck druckd drucke druckf drucks druckt gedruc nachdr
private: privat
probably: vermut wohl
problem: proble
process: bearbe
product: produk
profession: berufs
professor: prof
profit: gewinn
program: progra
project: projek
projector: beamer
promise: verspr zugesa zusage
proper: ordent
property: hausve objekt vermog
proposal: vorsch
prosecutor: staats
protect: schutz
protection: brands datens dsgvo
proud: stolz
prove: belegt
public: offent
publish: veroff
publisher: verlag
pump: pumpe
punctual: punktl
purchase: einkau
push: drange schieb
quality: qualit
quarter: quarta quarti
question: frage ruckfr
queue: schlan
quiet: leise leiser still
quite: ziemli
quote: zitier
radio: lokalr rundfu
raffle: tombol
rain: regen
raise: erhebe
rare: selten
rate: satz tagess
rather: eher lieber liebst
reach: erreic
react: reagie
reaction: reakti
read: gelese lese lesen liest vorles
reader: leserb
ready: bereit
really: echt wirkli
reason: anlass begrun grund grunde
rebuilding: umbau umbaut
receipt: beleg belege quittu
receive: eingan eingeg empfan erhalt
recently: neuerd neulic
recognise: anerke erkenn
recommend: abrate empfeh empfoh
recording: aufnah
recourse: regres
red: rot
reference: refere
refund: erstat rucker
refuse: abgele lehnen verwei weiger
regardless: wursch
region: region
register: einget eintra erfass grundb regist
registered: einsch
registration: angeme anmeld
rehearsal: proben
reject: abgewi absage verwor
relation: verhal
reluctant: ungern
remark: anmerk
remember: erinne
remind: mahnen
reminder: erinne mahnge mahnla mahnun
renovation: sanier
rent: miete mietre mietve pachtv
repair: behebe behebu beseit nachbe repara repari
replacement: ersatz
report: berich gemeld gutach melde melden meldet
represent: vertre
request: anfrag anlieg
reserve: vorbeh
resident: bewohn
respect: hochac respek
responsible: zustan
rest: rest restbe restli restsu ruht
restaurant: gastro restau
result: ergebn
retirement: ruhest
return: retour ruckla
revenue: ertrag umsatz
reverse: revers umgeke
review: bewert holida jameda proven rezens
revise: uberar
rid: loswer
right: recht rechte richti
ring: lautet
rise: steige
road: umgehu
robe: robe
roll: roll
rollout: rollou
roof: dach
room: raum raume zimmer
round: rund runde rundum
row: reihe
run: auflag gelauf lauf laufen lauft lief mahnla zahlla
sad: trauri
sale: vertri
same: dassel densel dersel diesel gleich selben unvera
sample: bemust muster
satisfied: zufrie
saturday: samsch samsta
save: erspar gerett gespei sparen
say: gesagt sag sage sagen sagt sagte sagten
saying: spruch
scaffold: gerust
scale: staffe
scan: scanne
scare: erschr
schedule: zeitpl
school: fahrsc schule schulf schulj schulv
screen: screen
screw: schrau
seal: dichtu
search: gesuch such suche suchen sucht
season: saison
second: sekund zweite
secret: geheim
secretary: sekret vorzim
see: gesehe sehe sehen siehe sieht
seem: schein
self: eigenv selber selbst sich
sell: verkau
semester: semest
seminar: semina
send: geschi mitges schick senden ubermi versan
senior: senior
sense: sinne
sentence: satz satze satzen
separate: getren separa
september: septem
serious: ernst
serve: bedien
server: server
service: aussen dienst leistu servic
set: angese ansetz einges einric einste festge gesetz gestel setzen setzt stell stellt
settle: ausgeg reguli
settlement: gutete vergle vergli
seven: sieben
seventeen: siebze
share: teilen
sharp: scharf
shelf: regal
shift: schich
shipping: spedit
shirt: shirts
shoemaker: schust
shop: autoha hoflad laden shop
short: churz gekurz knapp kurz kurze kurzen kurzer kurzfr
should: soll sollen sollte
shout: brullt
show: gezeig weisen zeigen zeigt
showcase: vitrin
sick: krank
side: seite
sign: gezeic schild unters zeiche
silent: geschw schwei stills
simple: einfac
since: seit seitde seithe
sing: singen
single: einzel
sister: schwes
sit: gesess sass sassen sitze sitzen sitzt
site: bauste
six: sechs
sixteen: sechze
sixth: sechst
sixty: sechzi
sketch: sketch skizze
sleep: schlaf
slip: geruts
slogan: slogan
slot: slot
slow: langsa
small: klein kleine kleins
smiley: smiley
smooth: glatt reibun
sneeze: niest
snow: schnee
so: also so
social: sozial
software: softwa
solution: losung
solve: losen
some: einige irgend manche
someone: jemand opper
something: etwas
sometimes: manchm
son: sohn
soon: bald demnac gleich
sorbian: sorbis
sorry: entsch leid sorry
sort: sortie
sound: lautet
source: quelle
south: sud
special: sonder
spend: ausgeg
sponge: schwam
sponsor: sponso
sporty: sportl
spring: fruhja fruhli
square: qm quadra
stage: etappe
stairs: treppe
stamp: stempe
stand: gestan stand stande stehe stehen steht
star: stern sterne
start: inbetr losleg starte
state: angebe landes
statement: kontoa stellu
station: bahnho
statistics: statis
status: status
stay: bleib bleibe bleibt bliebe geblie
step: schrit stufe treten
stick: klebt
still: noch
stone: stein steinb
stop: aufgeh ausset einste gestop stocke
store: lager lagerh
storm: sturm
story: geschi
strange: komisc
stranger: fremde
strategy: strate
street: strass
strict: pingel streng
strike: gestre streik warnst
stubborn: hartna
study: studie
stupid: blod blode
subject: betref
submit: abgabe eingel einger einrei reinge vorgel vorleg
subscription: abo abonne
subtitle: untert
success: erfolg gelung
successor: nachfo
such: solche sowas
suddenly: plotzl
sue: einkla klage klagef klagen klages klagew klagt verkla
summer: sommer
sun: sonne
sunday: sonnta
sunny: sonnig
supplier: anbiet stadtw stroma
support: betreu suppor
surcharge: zuschl
sure: bestim freili sicher
survey: umfrag
swallow: schluc
switch: abscha schalt
switzerland: schwei
system: system
table: stammt tabell tisch
tablet: tablet
take: aufgen aufneh genomm mitgen mitneh nehme nehmen nehmt nimmt uberna uberne uberni uberno
talk: angesp gerede gespro red rede reden redet sprech sprich unterh
tax: finanz idnr mehrwe steuer umsatz ust
tea: tee
teacher: lehrer
team: team teamfo teamle
tear: geriss zerris
technician: techni
television: fernse
tell: ausric erzahl mittei
template: vorlag
ten: zehn
tenant: mieter pachte
tender: aussch vergab
tent: zelt
tenth: zehnte
terrible: furcht
test: probea testph
text: text textba texte texten
thank: bedank dank dankba danke danken dankes merci vergel
that: das dass
the: de dem den der des die ds
theatre: theate
their: deren
then: damals dann
there: da dahin dort dorthi hin
therefore: daher darum deshal desweg drum
they: denen sie
thing: ding dinge kleini sache sachen
think: brutet dachte denken gedach
third: dritte
thirty: dreiss
this: dies diese diesem diesen dieser dieses diesma heuer
thought: gedank
threat: drohbr drohun
threaten: drohen droht
three: drei dreima
through: durch durchg
throw: geschm hinges weggew wurf
thumb: daumen
thursday: donner
thus: dadurc somit
ticket: ticket
tile: fliese
time: diesma dreima funfma mal offnun rechtz vierma wartez zeit
title: titel
to: dazu zu zum zur
today: heut heute heutig
together: mitein zame zusamm
tomorrow: morgen ubermo
tone: ton
top: oberst
topic: thema
touch: ruhrt
tour: rundga
tourist: touris
trade: branch handel handle
traffic: verkeh
train: bahn zug
trainee: prakti
trainer: traine
training: fortbi schulu
transfer: angewi echtze ubertr uberwe uberwi
translation: uberse
transport: transp
travel: anfahr reiseb reisek reisev
treat: behand umgeht
truck: lkw
true: stimmt
trust: traut
trustee: treuha
trustpilot: trustp
try: probie versuc
tuesday: dienst
turn: drehen umgedr wende wenden
twelve: zwolf
twenty: zwanzi
twice: zweima
two: zwei zwoa
type: getipp
unanimous: einsti
unasked: unaufg
uncle: onkel
under: darunt drunte unter unterm
understand: versta verste
undisputed: unstri
unfortunately: leider
unhappy: ungluc
union: gewerk
unit: einhei
university: uni
unopened: ungeof
unpaid: unbeza
until: bis bisher bislan solang
up: aufgeg einric oben
update: update
upload: hochge
upset: aufger aufreg
urgent: brande brennt dringe eilt pressi
us: mr uns us
use: einsat gebrau nutzen nutzun verwen
useless: unbrau
user: nutzer
usual: gewohn ublich
valley: tal
value: werte
version: fassun varian
very: sehr
vet: tierar
video: video
village: dorf dorfri
visit: besuch
volume: band bande
volunteer: freiwi
vote: abstim gestim stimme
wage: gehalt lohn lohnab lohnbu lohne lohnze
wait: stillh wart warte warten wartes wartet wartez
waive: verzic
want: bock gewoll lust mochte will wollen wollt wollte
warm: herzli warm
warning: abmahn vorwar
warranty: gewahr
wash: abwasc
water: wasser
way: unterw weg
we: mer wir
weather: wetter
webinar: webina
website: holida homepa jameda proven relaun websei websit
wedding: hochze
wednesday: mittwo
week: woche wochen wuche
welcome: begrus willko
well: na
what: was wat worube
when: sobald wann
where: wo
which: welche
while: wahren
whistle: gepfif
whiteboard: whiteb
who: wem wen wer
whole: ganz ganze ganzen gesamt
whose: dessen wessen
why: warum weshal wofur
wide: breit
wild: wildes
will: testam werd werde werden willen wird
win: gewinn gewonn
window: fenste schauf
wine: sekt weingu weinka winzer
winter: winter
wish: gewuns wunsch
with: dabei damit mit mitsam nebst samt
withdraw: gezoge ziehen zieht
withhold: einbeh
within: binnen innerh innert
without: frucht ohne
witness: zeuge
wonder: wunder
word: stichw wort worte worten worter
work: abgear arbeit feiera funkti gearbe klappt pfusch verpfu
working: werkta
workshop: werkst worksh
worry: sorge sorgen
would: wurd wurde wurden
wreath: kranz
write: geschr schrei
written: handsc klages schrif
wrong: falsch schief
yard: hof
year: halbja heuer jahr jahre jahren jahres jahrig neujah schulj vorjah
yellow: gelb
yes: ja jo
yesterday: gester
you: di dich dir du euch ihnen ihr se sie
young: junge junger
your: dei deine euer eure eurem euren eurer ihr ihre ihrem ihren ihrer ihres
zero: null
