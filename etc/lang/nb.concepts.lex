# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language nb

[concepts]
about: borti ca cirka om omtren vedror
above: overs
absence: fravær
absent: uteble
accept: aksept godta godtar
accepted: godtat
access: adgang leseti tilgan
accessible: uu
accident: uhell
according: henhol ifolge
accordion: trekks
account: arsopp bankko konti konto kontoe konton kontop kontou rede regnsk
accountant: bdo
accounting: bokfor regnsk
accounts: arsavr arsreg
accurate: treffs
accused: tiltal
acknowledge: vedkje
across: tvers
acted: opptra
actually: egentl faktis
addition: tilleg
address: adress robota
addressed: stila
adjust: juster prisju vederl
administration: admini
admit: erkjen
admitted: innrom
adult: voksen
advance: akonto forhan forsku
advantage: fordel
advent: advent
advert: utlysi
advertisement: annons
advice: rad radet
adviser: radgiv
afraid: redd
after: etter overmo
afternoon: etterm
afterwards: etterp
again: gjenap igjen remont
against: imot mot
age: alder
agency: byra byraer
agent: megler utleie
ago: siden
agree: avtalt enig enige samste stemme
air: lufta
alarm: alarm alarme alarmk
all: all alle alt samtli
allergy: allerg
almost: nesten
alone: alene
already: allere
alright: alreit
also: likesa ogsa
alternative: altern
aluminium: alumin
always: alltid evig stadig
amazed: forund
ambassador: ambass
ambulance: ambula
amicable: minnel
among: blant
amount: belop belope mengde restbe
anaesthetize: bedove
anchor: anker
and: og
anger: sinne
angry: sint sinte sur
animal: dyr rovvil
anniversary: arsdag jubile
annual: arsmot arsopp arsrap
anonymous: anonym
answer: autosv besvar salgsv svar svare svaren svarer svaret svarfr svart svarte svarti svartj
ant: maurtu
apartment: leilig
app: app appen forapp jodel slack vipps vippsa vippse vipset
appeal: ankesa
appealed: anket
appeared: dukket
apple: epleka
applicant: sokere
application: konses soknad
apply: gjaldt gjelde sokes sokt
appointment: timebo
apprentice: lærlin
approach: nærmer
approve: godkje
april: april
aquarium: akvari
arabic: arabis
arbitration: voldgi
arbitrator: oppman
architect: arkite
archive: arkiv arkive arkivp
area: uteomr
argue: argume
arm: arm armer
arose: oppsto
around: rundt
arrange: ordna ordne ordner ordnet
arrangement: ordnin
arrest: husarr
arrow: pila piler
art: kunstf
article: artikk
artist: kunstn
as: som
ask: ba be bedt ber bes foresp spor sporre spurt spurte stil
asked: bad stilet stilt stilte
assessment: takste
asset: eiende
assign: anvise tildel
assigned: anvist
assist: bistar
assistant: assist
association: batfor bondel borett forbun forein foreni korfor kunstf landsf sameie sanite velfor
at: hos ved
attached: festet vedlag vedleg
attack: dataan
attend: delta
attendance: fremmo oppmot
auction: auksjo
audit: bokett fjellr revide revisj
auditor: enmann reviso
august: august
aunt: tante
author: forfat
authorised: autori
authority: barneo datati fullma helset klagei klageo mattil myndig nav tilsyn vegves
automatic: automa autosv
autumn: host hosten hostfe hostko hostli hostma
avoid: slippe
avoided: slapp
await: imotes pavent
away: bort borte unna vekk
baby: babyen
back: bakers baksid bakvei ryggen tilbak
backup: backup
backwards: baklen
bad: darlig elendi ille mislyk skitt slett
bailiff: namsma
baked: baka bakte
baker: kakeba
bakery: bakeri
balance: balans saldoe
ball: kule noster
band: bandet korps korpse
bang: bang smell
bank: bank banken banker bankge bankid bankko banksj dnb husban kassek nettba nordea spareb swift
bankrupt: oppbud
bankruptcy: konkur
banner: banner fana rollup
baptism: barned dapen
baptize: dope doper
bar: bar baren
barn: fjoset laven
basis: grunnl underl
basket: kurv vedkur
bath: bad
bathroom: badegu badet
be: er var vær være vært
beach: strand
beam: bjelke
bear: bamse bjorn orker orket
beautiful: nydeli vakker
because: etters fordi
become: ble bli blir blitt
bed: senga
bedroom: sovero
beer: ol
before: foran forjul
begged: trygle
begin: begynn begynt
behalf: vegne
behaved: oppfor
behind: bak
belief: troen
believe: trodde tror
believed: trodd
bell: ringek
bench: benken
bend: svinge
benefit: trygda
best: best beste
better: bedre
between: mellom
beyond: utover
bicycle: sykkel sykler
bid: bud
bidding: budrun
big: stor store stort
biggest: storst
bind: binde
binding: binden bindin
birth: fodeav fodest fodsel
black: black svart
blame: skylda
blank: blanke
blew: blaste
blind: blinde persie
blink: blinke blunke
block: blokk sperre
blocked: sperra tett
blog: blogge
blood: blodpr
blow: blaser
blue: bla blafar
blurred: uskarp
board: byggtv disipl diskri korsty moodbo oppsla styre styreh styrem styrer styret styrin
boasted: skrot
boat: bat baten batfor batser batuts bokbat seilba
boathouse: naust nauste
boil: koker
bonus: bonusp
book: bok boka bokbat boker booke booker bygdeb isbn kokebo ordreb timebo
booking: bookin
bookkeeping: foring
booklet: boligh heftet minneh salmeh
boot: stovle
border: grense tomteg
boring: kjedel
borrow: lane laner
borrowed: lante
boss: sjef sjefen
both: bade begge
bother: gidder plager
bottom: neders
bought: kjopte
bowling: bowlin
box: eskene esker skoesk
boy: gutta gutten gutter guttun
brand: merkev
brazil: brasil
breach: brudd bruddk brutt mislig overtr
bread: brod injera knekke surdei
break: brekke brutt bryter frimin pausen ryker
breakfast: frokos
breath: pust
breathe: puste
brewery: brygge
bride: brudeg bruden
bridge: bru bruved
bring: bringe
broadcaster: nrk
brochure: brosjy
broke: knakk
broken: knekt odelag
brother: brodre bror broren lilleb svoger
brought: brakt
brown: brun brune
browsed: bladde
bucket: botta vaskeb
budget: budsje
build: bygge bygger
builder: bygghe byggme
building: bygg byggek byggel byggem byggep bygges bygget byggin byggtv bygnin gamleb
built: murte oppfor
bun: bolla kanelb kanels
burglary: innbru
burn: svi svir
bus: bussen turbus
business: forret næring visitt
busy: hektis travel
but: men
butcher: slakte
button: knapp knappe
buy: kjope kjopt
buyer: boligk kjoper
buzz: surrer
cabin: hytta hytte hytteg hytten hytteu rorbua
cable: kabele kabler varmek
cactus: kaktus
cafe: kafe kafeen
cage: merder
cake: blotka kake kakeba kakebo kaken kaker kranse kringl
calculated: regna
calculation: beregn kalkyl regnes
calendar: kalend moteka
calf: kalver kalvet
call: avrope heter kaller kalt ring ringe ringer ringt ringte
called: kaldt kalte
calm: fatnin ro rolig rolige
camera: kamera
campaign: kampan
can: kan
cancel: avbest avbud avlyse avlyst avmeld frafal heve hever heves heving oppsig uoppsi
cancelled: hevet
candidate: kandid
canteen: kantin
capacity: kapasi
captain: skippe
captivating: bergta
car: bil bilber bilen bilple bilska biltur bilver bruktb
card: adgang bordko fiskek gaveko juleko kort korten kortet kortle kortse visitt
care: bilple bryet bryr fotple ivaret omsorg passe
caretaker: vaktme
carpenter: snekke
carpet: tepper
carport: carpor
carry: bære bærer
case: ankesa arvesa case fall gitark hoveds odelss rettss sak saken sakens saker saksbe saksnu saksom skades skoles
cash: kassa kassaa kontan
cast: stopt
castle: slotte
cat: katt katta katter
catalogue: katalo papirk
category: katego
catering: cateri
cause: pafort
celebrate: feirer feires
celebrity: kjendi
cellar: kjelle krypkj vaskek
centimetre: centim
central: sentra
centre: datase kirkes legese ressur senter sentru
ceramics: kerami
certificate: attest kursbe
chain: kjede kjeden
chairman: styrel
champagne: champa
championship: vm
chance: sjanse
change: bytt bytte bytter byttet endre endres endrin skifte
changed: bytta byttes endret ombest
channel: kanal
chaos: kaos
chapel: kapell
chapter: kapitl kapitt
charge: belast lade
chase: jage
chat: chatbo chatlo chatte jobbch slack
cheap: billig
cheat: lure lurt svindl
cheated: lura lurte
check: kontro sjekke sjekkh
checkout: kassas utsjek
cheer: jubler
cheered: jublet
cheering: jubel
cheese: gardsy geiteo ost ostene ysteri
chess: sjakk
chief: branns
child: barn barna barnef barneo barner barnet barnev smabar ungene unger
chimney: pipere skorst
china: kina
chip: brikke
choice: valg
choir: kor koret korfor korsty
choose: valgt velge
christmas: forjul jul julaft juleaf julebo julefo julega juleka juleko julesa romjul
church: gudstj kirka kirkek kirkel kirken kirkes kirket kirkev
cinnamon: kanelb kanels
circle: circle
circular: sirkul
city: by byen byens stad
civil: sivil sivilp
cladding: kledni
claim: fordri fremse krav kravet pastan pastar
clap: klapp klappa
clarified: avklar
class: klasse
clause: bruddk klausu
clay: leira lera
clean: rein reine rene rengjo rent rydder tepper
cleaner: vaskeh vasker vindus
cleaning: renhol ryddin trappe vaskea vaskep vaskin
clear: klart tydeli
clerk: saksbe
click: klikk likerk
client: bygghe klient kunde kundea kundef kundek kundem kunden kunder kundes kundet mandan
climbing: klatre
clinch: klinsj
clinic: fotkli klinik
clock: kl klokka klokke
close: lukket steng stenge stengt tett
closed: lukked
cloth: stoff stoffe
clothes: kler regnto ulldre
cloud: skylag
club: fritid golfkl husfli idrett klubba klubbe lions turlag
coach: trener
code: alarmk kildek kode kodebr vareko
coffee: kaffe kaffeb kaffek kaffen kaffet kirkek
coffin: kista
coin: mynter
cold: iskald kald kaldt
colleague: kolleg
collect: fordri kredin samle samler
collected: samla samlet sanket
collection: inkass samlin
colour: farge fargen pastel
column: kolonn kronik spalte
come: kom komme kommer kommet
comma: komma
comment: kommen
committee: byggek festko helseu lopsko
common: felles
community: samfun
company: bedrif elevbe filmfi firma firmae firman fiskeb fiskef fjellr foreta helsef kortse nabobe nettfi orgnum rederi selska stroms tomtes virkso
compensation: erstat kompen skadee
competitor: konkur
complain: klage klager klaget
complained: klaga klagde
complaint: klageb klagef klagei klagen klageo reklam
completely: aldele
complicated: krongl
computer: chrome datama ikt pc
concept: konsep
concern: anga vedror
concerned: vedkom
concert: hostko varkon
conclusion: konklu
concrete: betong
condition: vilkar
conductor: dirige
conference: konfer
confirm: bekref
confirmation: konfir
conflict: konfli
conform: samsva
congratulate: gratul
connect: koble kobles koblet
connected: kobla
connection: forbin
conscience: samvit
consent: samtyk
consider: anse anser anses vurder
consultant: konsul
consumer: forbru
contact: kontak mediek
contained: inneho
container: contai
content: innhol
continue: fortse
continuous: fortlo
contract: avtale databe inngat jobbko kontra leiefo leieko rammea stroma vaktav vaskea
contractor: entrep undere
contrary: tvert
control: styres
controller: contro
conversation: samtal
convicted: domt
convince: overbe
cook: kokebo kokken
cookie: cookie
cool: kjolig kule
cooperation: samarb
coordination: koordi
copy: eksemp fotoko kopi kopier kopife
copyright: andsve opphav
corner: hjorne
correct: feilre rette retter rettes rettet stemte
corrected: korrig retta retted
correction: korrek rettel rettin
corset: korset
cost: kosta koste koster kostet kostna merkos saksom
costume: bunad bunade bunads
could: kunne
council: elevra fylkes radet
count: lagert talt teller
counted: talte telt telte
counter: disk disken
country: landet
county: fylkes fylket
course: kurs kursbe kurset kursho selvsa taleku
court: aseter borgar domsto forkyn forlik gulati hovedf lagman petanq prejud retten rettsa rettsg rettsl rettsm rettss rettst stevn stevna tilsva tinghu tingre
cousin: fetter
cover: bokoms dekke dekker deknin kuvert omslag
covered: dekka dekket
cow: ko koen kuene
crack: sprekk
crackle: knitre
craft: husfli
craftsman: handve sjekkh
crane: kran kranfo kranle
crash: krasje
crawl: krypkj
creak: knirke
create: oppret skaper
credit: kassek kredit rembur
credits: rullet
crete: kreta
crime: krimro
crisis: krise krises
critical: kritis
criticism: kritik
crooked: skeive skjev skjeve skjevh skjevt vindsk
cross: kors kryss krysse
crouch: huka
crown: kr krone kronen kroner
cry: grat grater
cubic: kubikk
culture: kultur
cup: kaffek kongep kopp
curious: nysgje
currency: valuta
curtain: gardin
custody: barnef
customer: crm kunded kundeg kundeh kundel kundep kundeu
customs: tollve
cut: kappet klipp klippe kutte kuttet
daily: daglig
dairy: meieri ysteri
damage: bilska folges skadee skadem skades vannsk
damaged: skadde skadet
damn: faen
damp: fukt
dandelion: loveta
danger: fare
dangerous: farlig livsfa
dared: turte
dark: morket morkt skumme
darker: morker
data: data dataan databe datase datati
date: dato datoen datoer valute
dated: datert
daughter: datter
day: dag dagbot dagen dager dags dogn dognva fotoda kunded virked
daylight: dagsly
daytime: dagtid
dead: avdod dod
deadline: anbuds frist friste fristf klagef svarfr svarti
dear: kjære
death: dodsfa
debt: gjelda gjelds inkass kredin
debtor: skyldn
december: desemb
decide: avgjor bestem vedtat vedtok
decided: beslut
decision: skolev vedtak
decorated: pynta
deed: skjote
deep: dypt
defect: avvik mangel
defend: forsva
degree: grader
delay: forsin somler
delete: slett slette stryke
deleted: sletta utrade
delicious: lekker
deliver: levere levert
delivery: leveri varele
demand: begjær kreve krever pagang
demanded: forlan krevd
demolished: rives
denmark: danmar
dentist: tannle
department: anskaf avdeli fodeav
departure: avgang
deposit: deposi
depreciation: avskri
deputy: nestle
descendant: etterk
description: beskri
deserve: fortje
design: utform
designer: design
desk: pulten
desperate: fortvi
despite: tross
destination: reisem
develop: utvikl
developer: utbygg
development: bygdeu
deviation: avvik avvike
device: kodebr
dialogue: dialog
diary: dagbok
dice: ternin
die: dode
diesel: diesel
difference: differ forskj
different: annerl ulike
difficult: svært vanske vrang
digger: gravem
digit: siffer
digital: digipo digita
dinner: middag
diploma: diplom vitnem
direct: direkt
director: banksj cfo direkt klinik regiss salgsd
dirt: skitt
disadvantage: ulempe
disagree: uenige
disappear: forsva
disappointed: skuffa skuffe
disaster: catast katast
disciplinary: disipl
discount: avslag
discover: oppdag
discovered: avdekk
discrimination: diskri
discuss: diskut
discussed: drofta
disk: disk disken
dismissal: avskje
disobedience: ulydig
dispute: bestri byggtv strid stride tvist tviste
disputed: omstri omtvis
dissatisfied: misfor
distance: avstan
district: distri
ditch: grofta
diver: dykker
divorced: fraski
do: gjorde gjores gjort
doctor: legeko legeli legene leger legese legeva
document: dokume kjopsd word
dog: bikkja hund hunden hundep
doll: dukka
domain: domene
done: unnagj utfort
door: dor dora dorene
dot: prikk prikke
double: dobbel doble
down: ned nede
downgraded: nedkla
downtime: nedeti
draft: utkast
dragon: drager
drama: drama dramat
draw: tegne tegner tegnet
drawing: dwg lavete tegnin
dreaded: gruet
dream: drom dromme
dreamed: dromte
dress: brudek kle kler
dried: torka torket tort
drip: dryppe
drive: kjor kjore kjorer kjorin kjorte
driven: kjort
drone: drona drones durer
drop: droppe frafal skvett
drown: overdo
drummer: trommi
dry: torr torre
duck: anda
due: forfal
duration: varigh
dutch: nederl
each: hveran
ear: ore oret
early: tidlig
earn: tjene
easiest: enkles
east: ost
easter: paske
easy: lett lette lettle
eat: spiser spiste
edge: kanten kanter
editor: nettre redaks redakt
editorial: ledera
education: utdann
effect: virkni
effort: anstre innsat
eight: atte
eighth: attend
eighty: atti
either: enten
election: valg
electrician: elektr
eleven: elleve
email: epost eposte mail mailen
emergency: bereds utrykn
employ: ansett
employee: ansatt lonnsm medarb nyansa
emptied: tommes tomte
empty: tom tomme tomt
end: arsski arsslu avslut ender havner opphor slutt slutta slutte
ended: endte
energy: energi
engage: engasj
engagement: forlov
english: engels
enough: nok
ensemble: ensemb
ensure: sorge
entered: inngat
enthusiastic: begeis
entrance: inngan oppgan
envelope: konvol
environment: miljo
episode: episod
equipment: batuts
error: feilme
escalate: eskale
escape: romnin romt
especially: særlig
established: etable
estate: bobest boet megler
estimate: anslar oversl prisov
estonia: estlan
eternal: evig
eternity: evighe
euro: eur
evaluation: evalue
even: jevnt
evening: kveld kvelde kvelds
event: arrang eventf
ever: noensi
every: annenh hver hvert
everybody: enhver
everyday: hverda
everywhere: overal
ex: eksen
exact: noyakt noye
exactly: akkura
exam: eksame
examine: unders
example: eksemp
exceed: oversk
excel: excel
excellent: fremra
except: unntat utenom
exchange: utveks
excited: spent
executor: bobest
exemption: dispen
exercise: ovelse trim
exhibition: utstil
exist: finnes foreli
exit: utgang
expand: utvide
expect: forven imotes paregn regne regner regnet
expense: utgift utlegg
expensive: dyr dyre dyrt
experience: erfari opplev
expert: eksper fagfol
expire: utga utlop utlope
expired: foreld utlopt
explain: forkla redegj
export: ekspor
extend: forlen fristf
extension: pabygg
extra: ekstra merkos
eye: himles oyne oynene
facade: fasade
facebook: facebo
facility: anlegg
facsimile: faksim
factoring: factor
factory: ullvar
failed: mislyk svikta
failure: stromb unnlat
fair: messa messe messev rimeli
fake: falsk falske
fall: faller fallet falt
false: falsk falske
family: fam famili slekt slekta slekts smabar
fanfare: fanfar
fantastic: fantas
far: langt
farm: avlose garden gardsm gardsy jordbr landbr odelss samdri smabru
farmer: bonde bondeb bondel bonder sauebo
fast: fort kjapp rask
father: far fars pappa
favourite: favori
february: februa
fee: bankge fraktg gebyr gebyre gebyrl honora kontin oppmot purreg rettsg salære styreh vederl
feel: foler foles
feeling: folels
fell: ramlet
felled: felte
ferry: ferga ferja
festival: festiv festsp trænaf
fetch: hent hente henter hentes
fetched: hentet
field: felt feltet
fifth: femte femted
fifty: femti
fight: kampen kjempe klinsj
file: csv elevma fil fila filene kildef
fill: fylle fyller
filled: fylt
filler: sparkl
film: film filmen filmfi filmin regiss
final: sluttf slutto sluttr
finally: endeli
finance: cfo finans okonom
find: fant finn finne finner funn funnet
fine: bot fin fine fint tvangs
finest: finest
finger: finger
finished: ferdig halvfe
finland: finlan
finnish: finsk
fire: brann branne brannk brannp branns fyr
fired: fyret
firewall: brannm
first: fornav forst forste
fish: fish fishin fisk fiskeb fiskef fiskek fisken fiskeo fiskep fiskes fjordf lutefi merder oppdre orretf settef torske
fit: passe passer
fitter: montor
five: fem femstj
fix: fiks fikse fikser ordne ordner
fixed: fast faste fastpr fikset
flag: flagg
flight: flukte
float: flyter
flood: flomme
floor: badegu etasje gulv gulvet stuego
flower: blomst krysan morsda nellik pæoner
flu: influe
folder: mappa mappe pappap permen permer
follow: folge folger oppfol
followed: folget fulgt fulgte
following: folges
food: forapp gardsm mat maten mathal mattil oppdre
fool: narr
foot: fotkli fotple
football: fotbal
footprint: fotavt
for: for
forbidden: forbud
forecast: progno
foreign: utenla utenri
foreigner: utlend
foremost: fremst
forest: skog skogen
forget: glem glemme glemte
forgive: tilgir
forgot: glemt
form: formen malfor skjema
formal: formel
format: format
forum: nettfo
forward: fram frem fremme
foundation: fundam grunnm stifte
founder: grunde
four: fire tjuefi
fourteen: fjorte
fourth: fjerde
frame: ramme rammen
fraud: svinde
free: bono fri gratis ledig ledige
freelancer: frilan
freeze: fryse fryser
freezer: fryseb
french: fransk
friday: fredag friday
fridge: kjoles
friend: skolek venner
friendly: vennli
frightened: stokk
from: derfra fra ifra
front: forsid
fruit: frukt
fry: steker
fulfil: innfri
full: full fullt
fun: goy moro morsom stas
funds: midler
funeral: barefr begrav
fungus: soppen
funny: artig pussig
furnish: innred
furniture: mobelr
further: videre ytterl
fuse: sikrin
future: framti
game: rolles spill
gang: gjeng gjenge
garage: garasj
garden: hagebo hagen
gardener: gartne
gasket: paknin
gate: port porten
gave: gav
general: genera
generated: genere
german: tysk tysker
get: fa far fatt fikk skaffe
gift: gaveko julega
girl: jenta jente jentel
give: ga gi gir gitt
gladly: gjerne
glasses: brille
glimpse: glott snurte
glove: hanske
go: dra drar ga gar gatt gikk
goal: mal
goat: geit geita geiteo
gold: gull innert
golf: golf golfkl
gone: dratt
good: bra dyktig god gode godt
goodbye: avskje farvel
goods: trevar varer
google: google
got: skaffa
governor: statsf
grandchild: barneb
grandfather: bestef oldefe
grandmother: mormor
grant: tilsku
graph: grafen
grass: gress gresse
grave: gravpl
gravel: pukk
great: bergta digg dodsbr flott ralekk stas strale stroke supert
green: gronn gronne gront
greet: hils hilse hilser
greeting: hilsen mvh ærbodi
grin: gliser
gritted: strodd
groom: brudgo
gross: grovt
ground: bakke bakken grunna
group: gruppa gruppe konser kundeg lederg lokalg styrin
growing: oppvek
grown: vokst
growth: lonnsv
grumble: mukke
guard: deskva dognva kirkev vaktav vakter vaktle vaktlo vaktpl vaktro vaktsy vaktte vekter
guess: gjette tipp
guest: gjest gjeste stamgj
guide: veiled
guilt: skyld skylda
guitar: gitark
gull: masene
guy: fyr
gym: gymsal
hairdresser: frisor
half: halv halvan halvar halvde halve halver halvfe halvpa halvti
hall: mathal radhus sal salen
hand: egenha hand handen hender
handball: handba
handled: handte
handover: overle
handwriting: handsk
hang: heng henge henger hengt
happen: hende hender skje skjedd skjer
happened: hendt
happy: begeis fryd glad glade glader glede gleder jubel jubler jublet lykkel storfo
harbour: havna havnek
hard: hardt
hashtag: hashta
hat: hatten lua
hatch: luke
have: ha hadde har hatt
he: han
head: hodet hovedk
headline: oversk
headmaster: rektor
health: helse helsef helses helset helseu
hear: hor hore horer hores hort horte
hearing: hovedf
heart: hjerte
heat: varme varmep
heating: varmek
heavy: tung tungt
heir: arving
helicopter: heliko
hell: helvet
hello: halla hallo hei heia heihei heisan yo
helmet: hjelm skallh
help: bistan hjelp hjelpa hjelpe jussbu kundeh selvhj
helped: hjulpe
her: henne hennes
here: her herfra hit
hereafter: herett
hereby: herved
heritage: riksan
hidden: gjemt skjult
hide: gjemme skjul
high: hoy hoyt
higher: hoyere
highest: hoyest
hiking: turlag
him: ham
hired: leide
his: hans sin sine sitt
history: lonnsh slekts
hit: blink rammet sla slar
hold: hold holde holder holdes holdt
hole: hull skrueh
holiday: ferie ferien feriep hellig himmel hostfe
home: hjem hjemme sykehj
honest: ærlig ærlige
honour: æren
hook: haker
hope: haper hapet
hoped: hapa
horror: skrekk
horse: hest
hospital: riksho sykehu
host: vertin
hosting: hostin
hot: het hett
hotel: hotell hundep naboho skjærg
hour: halvti time timen timene timepr timer timesl
house: bolige boligf boligh boligk hus husarr huset losjeh samfun
housing: borett bustad obos sameie
how: hvorda
however: derimo
howl: hyler
hug: klem
hummed: hummet
humour: humor humore
hundred: hundre
hunting: jakt
hurray: hipp hurra
hurry: hastve skynd
hurt: vondt
hymn: salmeh salmes
i: eg jeg æ
ice: is isbite
idea: aner peilin
ideal: ideell
identity: identi
if: dersom hvis om
ignore: ignore
illegal: ulovli
illustration: illust
immediately: straks
imposed: ilagt
impossible: ugjorl
impressed: impone
impression: inntry
improvement: bedrin
in: i inn innela uti
inbox: innbok
incidentally: forres
include: inklud
including: herund
income: inntek
incoming: inngae innkom
increase: oker okes okning prisok
indeed: jammen
index: indeks
industry: indust
inflamed: betent
inform: orient
information: info inform opplys
informed: underr
inherit: arve
inheritance: arveop arvepa arvesa
ink: blekk
inlaw: sviger
inn: vertsh
inner: indre
innovation: innova
input: innspi
insect: insekt
inside: inne innsid
insist: fastho
inspection: befari brannk
inspector: inspek
instagram: instag
install: monter remont
instalment: avdrag nedbet rate
instead: istede
instructive: læreri
instructor: instru
insurance: forsik if kjæled rettsh
integration: integr
intense: heftig
interest: intere
interior: interi
internal: intern
internet: nett nettet
interpret: tolke
interpreter: rettst tolken tolker tolket
interpreting: tolkin
interruption: avbrud
interview: interv
intranet: intran
intro: introe
invaluable: uvurde
inventory: invent
invest: invest satser
invested: satset
investigation: utredn
invitation: innbyd invita
invoice: baswar ehf faktur kid regnin sluttf sluttr stromr
iron: jernva
island: o oya
issue: utsted
it: den det it
itched: klodde
item: poster
jacket: jakka
january: januar
japan: japan
japanese: japans
jewel: solje
jeweller: gullsm
jingle: jingle
job: jobb jobbch jobben jobbko oppdra stilli
joint: fuge fugene
joke: spok spoken
journalist: journa
joy: fryd
judge: domme dommer meddom
judged: domt domte
judgment: dom dommen
july: juli
jump: hoppe hopper
june: juni
junior: junior
jury: juryen juryle
just: nettop
kayak: kajakk
keep: behold
key: nokkel noklen nokler
kicked: sparka
kilo: kilo
kind: slags snill snille
kindergarten: barneh
kiosk: kioske torgki
kiss: kysser
kitchen: kjokke
knee: knærne
knife: sparek
knit: strikk
know: aner kjenne vet vite
known: kjent
label: etiket
laboratory: bioing labora
lack: mangel mangle
lady: dama dame damer
laminated: lamine
lamp: lyspær
land: havner havnet lander
landed: landa
landlord: gardei huseie
language: lovspr malfor samisk sprak sprake sprakv tigrin urdu
lapse: lapse
last: fjor fjorar forrig sist siste
late: seine seint sene sent
later: seiner senere utpa
latest: senest
laugh: ler lo
laughter: latter
launch: lanser
laundry: vaskek
law: andsve bustad juss jussbu jussen jusstu kjopsl lov loven lovspr svoger
lawn: plena plenen
lawsuit: gruppe proses
lawyer: adv advoka disipl jurist rettsh
lay: lagt legg legge legger legges
lead: fore forer fores lede
leader: byggel kursho lagled leder ledere lederg ledern nestle radman vaktle
leak: lekkas lekke lekker taklek vannle
learn: lære
learned: lært
leasing: leasin
least: minste
leave: dra etterl fodsel permis
lecture: foredr
ledger: hovedb
left: dratt dro forlot overla reist reiste venstr
leg: bein beina beins
legal: juridi lovlig rettsl
leisure: fritid
length: lengde
less: mindre nedpri
let: la lar lot slapp
letter: boksta brev brevar breven brevet brevpa leserb rembur
level: niva vannre
library: biblio
licence: truckb
license: lisens
lie: ligge ligger ligget lyve
lied: loyet
life: liv livste
lift: heis heisen heist loftep loftes
lifted: lofta
light: gately lys lyse lyset
like: ligner like liker likerk liksom likt likte maken
limit: grense
limited: begren
line: gebyrl linja linje linjer strek streke
link: lenken lenker
linkedin: linked
liquidity: likvid
list: hostli kundel legeli lista liste listen oppsti prisli taleli timesl vaktli ventel
listener: lytter
lithuanian: litaui
little: lillem lita lite litt
live: bo bodd leve
living: boende
load: lass laste laster
local: lokal lokale lokalg
lock: las lase laser lases last
locked: innela
log: chatlo epostl loggen stokke vaktlo
logged: logga
login: bankid innlog logge
logistics: logist
logo: logo logoen
long: droy droyt lang lange lenge
longer: lenger lengre
longest: lengst
look: blikk kikke titt
lose: miste mister mistet tape taper tapte
loser: tapern
loss: tap tapsav
lost: mista tapt
loudspeaker: hoytta
love: elsker
loved: elsket
lovely: deilig nydeli
low: lav
lower: lavere
luck: hell lykke
luckily: heldig
lunch: lunsj lunsje varmlu
luxury: luksus
lying: liggen
machine: fotoko kaffet maskin symask
made: laga
magazine: blad bladet bondeb fagbla
mail: epostl mailer postmo
mailbox: postbo postka
main: hovedo hoveds
maintain: fastho
maintenance: bruved vedlik
majority: flerta
make: gjor gjore lagde lage lager laget
makeup: sminke
man: gubben kar karene mann mannen menn
manage: greie greier klare klarer styr styre styrer
management: ledels
manager: virkso
manners: nettve
manual: bruksa handbo
manuscript: manus manuse
many: mange pagang
map: kart karten kartet situas turkar
march: mars
marina: marina
maritime: mariti
mark: merke
marked: marker
market: hostma marked
marry: gift gifte gifter
master: mester
match: kampen
material: materi vesent
may: mai
maybe: kanskj
mayor: ordfor
me: meg
mean: betyr meiner mener
meant: ment
meanwhile: imens
measure: male malt tiltak
measured: malte
measurement: oppmal
meat: kjott spekem
mechanical: mekani
media: mediek
mediation: meklin
meet: moter motes motte traff treffe
meeting: allmot arsmot distri genera hastei kundem landsm mote moteka motero moteru motet nabomo rettsm stevne styrem
megaphone: megafo
member: medlem
membership: kontin
membrane: membra
memory: minne minneh
mention: nevn nevne nevner nevnes nevnt nevnte
menu: matmen meny menyen menyfo
merger: fusjon
mess: rot rotet surret
message: beskje bud feilme meldin
messy: rotete
met: mott mottes
metre: meter
middle: midt midten
migraine: migren
milder: blider
milestone: milepæ
milk: melker
mill: kverne
million: millio
mind: bakhod ombest
mine: miner
minister: statsr
ministry: utenri
minus: minus
minute: minutt
minutes: protok
mirrored: speilv
miss: bommer savner
mistake: feil feilen feilre glipp
mix: blande
model: modell
moderator: modera
modern: modern
moment: oyebli
monday: mandag
money: femori feriep kronen ore pengen penger
month: maned manede maneds
monthly: manedl
monument: bautae
mood: humor stemni
moon: manen
moose: elgen
more: fler flere mer
morning: formid morgen morges
most: fleste mest meste
mother: mamma modren mor mora mors morsda
mould: mugg muggso
mountain: fjelle fjells
mouth: kjeft munnen
move: flytte flytti
moved: flytta rort
mower: robotk sittek
mr: hr
much: mye
muddy: grumse
mug: krusen
municipality: kommun radman
murder: drapet
museum: bygdem museet museum
music: musikk
musician: spelem
must: ma matte mattet nodt
mutual: gjensi
my: mi min mina mine mitt
mysterious: mystis
nag: masa mase maser
nail: spiker spikre
name: firman fornav heter navn navnes navnet
named: het hetend
narrow: trangt
nasty: ekkel
nation: nation
natural: naturl
nature: naturv
near: nærhet
neat: pyntel
necessary: nodven
need: behove trenge trengs
needed: trengt
negligent: uaktso
neighbour: hytten nabo nabobe nabobl naboby naboen naboer naboho nabokl nabokr nabome nabomo naboro nabosk naboto nabova
neighbourhood: nabola
neither: hverke verken
nephew: nevoen
network: nettve
neutral: noytra
never: aldri
nevertheless: likeve
new: ny nyansa nyaret nye nytt nyttar
news: dagsre nyhete
newsletter: nyhets
newspaper: aftenp avis avisa byavis dagbla e24 fædrel glamda kronik kystby lofotp lokala nordly ostlen romeri sunnmo tidend vg
next: neste
nice: hyggel kjekt koseli pen pent trivel
night: natt natta natten nattev natts netter
nine: ni
ninth: niende
no: ingen nei neida nope
noble: edel
nobody: ingen
nodded: nikket
noise: brak trinnl
nominate: nomine
nonsense: dill
normal: normal
north: nord nordsi
norway: norge norges
norwegian: bokmal norsk nynors
not: ikke ikkje uoppsi uteble
note: lapp notate noter
noted: notert
nothing: ingent
notice: byggem merk merke merker merket nabova oppsig oppsla varsel varsli
notified: varsla
novel: krimro romane
november: novemb
now: na no
number: antall folket isbn kalvet kid konton nr nummer numre orgnum polise saksnu tall tallen tallet varenu
nurse: helses vernep
nursing: sykehj
oak: eik eika
objection: innsig innven
obligation: uforpl
obtain: innhen
obvious: apenba
occasion: anledn
october: oktobe
of: apropo av
offer: mittan pristi tilbud tilbyr
office: byraet havnek hovedk kontor legeko
official: offisi
often: ofte
oh: ah
oil: oljehy oljen oljepr
okay: grei greit ok
old: gamle gamleb gammel
older: eldre
oldest: eldste
ombudsman: ombuds sivilo
on: an pa
once: engang
one: ei ein en ene et ett halvan man
ongoing: pagar
only: bare eneste kun
open: apen apent apne apner apnet gjenap
opening: apning
operation: drift drifte drifts
opinion: mening oppfat syn
opponent: motpar
opposite: motsat
optician: optikk
option: opsjon
optional: valgfr
or: eller
orange: appels
order: avbest avrope bestil orden ordens ordre ordreb ordren ordres palegg rekkef salgsp
organ: orgele orgelr
organisation: organi
organization: hovedo org
original: origin
other: andre annen annenh annet hveran ovrig
otherwise: ellers
ouch: au
our: var vare vart
out: ut ute utga
outdoor: utendo uteomr
outgoing: utgaen
outside: utenom
outstanding: utesta
oven: bakero ovnen
over: over overta overto
overtime: overti
overview: oversi
owe: skylde
own: egen egenha eget egne eig
owned: eide
owner: eier eiere eieren eierne inneha medeie
pace: takt
pack: pakker
package: pakka pakke pakken
page: baksid forsid sida side sidene sider sides
paid: anvist betalt vipset
paint: lakk male malerb maling
painted: malte
painter: maler malere malerm malern
painting: veggma
pair: par
panel: kundep panel panele testpa
paper: a3 a4 a5 a6 arvepa brevpa papir papira papire papirk papirt twistp
paragraph: avsnit
parent: foreld
parish: menigh
parking: parker
part: del delbet delen
participant: deltak
partly: delvis
partner: partne samboe
party: festen festko julebo parten parter
passable: fremko
passed: besto
passport: passbi
password: passor
past: forbi
patent: patent
patience: talmod
patient: pasien
pay: anvise betal betale innfri utbeta vipps vippsa vippse
payment: akonto betali delbet fiskeo giroen innbet nedbet remitt utenla
payroll: lonnsm
pdf: pdf
peace: fred
peep: pip
pen: rodpen
penalty: bot dagbot dagmul tvangs
pension: pensj pensjo
people: folk folka folken folket
per: per
percent: prosen
perfect: perfek
performance: forest presta
pergola: pergol
period: period
permission: brukst igangs konses tillat
permit: bygges
person: mennes person
pet: kjæled
petition: begjær
petrol: bensin
pharmacy: apotek
phase: fase
phone: mobil mobila mobile ringet telefo teleno vaktte
photo: boligf fotoda passbi selfie serieb skoleb
photographer: fotogr
pianist: korrep
piano: pianoe
picture: bilde bildeb bilden bilder bildet
piece: brikke stk stykke
pile: bunke bunken
pipe: ror
pirate: pirat
pitch: pitche
pity: synd
pizza: pizza
place: arkivp plass plasse sted steden steder stedet
plan: avfall bereds brannp fremdr kontop milepæ oppleg plan planen planer planla planle tidspl ukepla vaktpl vaskep
plane: fly flybil flyet
plant: fikuse plante
plateau: vidda
platform: plattf
play: lek leker spille
played: spilte
playground: lekeap lekepl
please: vennli
plot: naboto tomt tomta tomteg tomtes
plumber: rorleg
plus: pluss
pocket: lomma
podcast: podfad podkas
podium: pallep talers
poem: dikten
point: peke peker pkt poengt punkt punkte
pointed: papekt
polar: polarr
police: lensma politi
policy: polise
polish: polsk pusse pusser
polite: hoflig
poodle: puddel
poor: fattig
porridge: havreg
portal: nettpo
portion: porsjo
portrait: portre
pose: posere
positive: positi
possibility: muligh
possible: eventu mulig
post: digipo innleg post poste posten poster
poster: plakat
postman: postbu
postpone: utsatt utsett
potato: floteg potet
power: fullma krafts makt strom stroma stromb stroml stromm stromr stroms
practical: prakti
practice: ovings
praise: godord hatten kompli ros rose skrot skryt skryte
praised: skrytt
preacher: predik
precedent: prejud
predict: spa
prefer: foretr
pregnant: gravid
preliminary: forelo
premium: premie premiu
prepare: forber
present: fremle
presentation: powerp
president: presid
press: presse
pressure: press
pretend: utgir
price: fastpr oljepr pris prisen priser prisja prisju prisli prisok prisop prisov pristi timepr
priest: preste soknep
principle: prinsi
print: opplag trykk trykke trykki trykt
printer: printe
priority: nedpri
prison: krimin
private: privat
prize: bragep
probably: trolig
problem: luksus proble
produce: produs
product: vareko varenu
professional: proft
profile: profil
program: progra
progress: fremdr
project: prosje skiltp
promise: lofte loftet lov love lovet lovte
promised: lovde
proper: ordent skikke
property: eiendo særeie
proposal: forsla menyfo
propose: foresl
protection: naturv
protest: protes
prototype: protot
proud: stolte
prove: godgjo
proved: bevist pavist
provider: teleno
provision: avsetn tapsav
psychologist: psykol
pub: kroa pub puben
public: offent publik
publish: publis utgir
publisher: forlag
pull: rykket
pump: pumpa varmep
punishment: straff
pupil: eleven
purchase: anskaf deknin innkjo kjopet kjopsd kjopsl
pure: reine rent
purpose: formal
push: skyve skyves
put: fremse putt putte settes stikke stilet stilt stilte
pyjamas: pyjama
qualified: kvalif
quality: kvalit
quarrel: krange krangl nabokr
quarter: firede kvart kvarta kvarte provek
quay: kaia
queen: dronni
question: sporsm
queue: ko koen koer
quick: raskt
quiet: stille tyst
quit: slutta slutte
quite: ganske noksa
quits: skuls
quiz: quiz quizma
quota: torske
quote: sitate sitere
quoted: gjengi
race: lopsko skiren varlop
radio: p4 radio
radon: radon
railing: rekkve
rain: regn regnto regnva regnvæ
rained: regna
raise: heve heves lonnso
raised: hevet
raisin: rosine
rare: sjelde
rat: rotta
rate: satsen
rather: heller helst
reach: rekke rekker
reached: nadd nadde nas rakk rukket
read: les lese leser leses leseti lest leste lettle
reader: kortle leserb lesere
reading: lesing
ready: klar rede
reality: realit
really: virkel
reason: arsake begrun grunn grunne
reasonable: rimeli
rebuilding: ombygg
receipt: bilag bilage kvitte
receive: motta mottak mottat
received: mottas
reception: postmo reseps
recipe: oppskr
recommend: anbefa
reconcile: avstem
recording: opptak
recourse: regres
recruitment: rekrut
red: rod rode rodpen rodt
reddit: reddit
reduce: reduse
refer: henvis jf
reference: ref refera
refugee: flyktn
refund: momsre refusj
refuse: nekt nekter nektet
refused: avslat avslo
regard: hensyn
regardless: uanset
regards: v
region: region
register: kassaa regist
registered: rekomm
registration: pameld
regular: stamgj
regulation: forskr regule
reindeer: reindr
reject: avvise avvist
rejection: avslag
relation: forhol kundef
relative: parore
relay: stafet
release: sleppe
released: frigit sluppe
relief: lettel
relieved: lettet
remain: gjenst
remaining: restsk
remark: merkna nabome
remember: huske husker
remembered: husket
remind: minne purr purrer purret rykket
reminder: paminn purreg purrel purrem purrin
remove: fjern fjerne
renew: fornye
renovation: oppuss saneri
rent: huslei hytteu kranle leia leid leiefo leieko leier utleie
rented: leide
repair: orgelr pipere utbedr
repaired: repare
repeated: gjenta
reply: sv tilsva
report: arsber arsrap meld melde melder meldt meldte rappor skadem
reported: innmel
representative: hovedv
reputation: ryktet
request: foresp henven utbes
rescue: bilber rednin
reserve: forbeh reserv
reset: nullst
resident: beboer
resource: ressur
respect: respek
respectfully: ærbodi
response: respon
responsible: ans ansvar fagans
responsive: lydhor
rest: hvile rest restbe resten
result: result
retouched: retusj
return: retur return
revenue: omsetn
review: anmeld omtale tripad
rid: kvitt
rig: rigg
right: rett rettig riktig veiret
ring: pling ringet
river: elva
road: e6 riksve vegves
roaster: kaffeb
robot: chatbo chatgp melker robot robota robotk
role: rolles
roll: himles roll rulle ruller
roof: tak taket taklek takvas
room: barner lokale lærerv motero naboro ovings rom rommet tarnro vaktro
rose: frostr rose
rotate: rotere
round: omgang runda rundbo runde runder rundet
rounding: avrund
route: ruta rute
router: rutere
row: rekke
rubbish: sopla soppel
rule: prisop reglen
rumour: rykten ryktet
run: driver lope loper lopet lopt opplag
runner: lopern
running: lopend
rush: storme suser
sad: trist
safe: trygg trygge trygt
safety: hms hovedv
said: sagde
sail: seiler
sailed: seilet
sale: julesa salget salgsp
sales: salgsd salgsv
salmon: laks laksen
same: like likt samme samtid
sand: sand sands
sandwich: rekesm
santa: juleni
sat: sittet
satisfied: fornoy
saturday: lordag
sauce: sausen
sauna: badstu
sausage: polsen polser
save: lagre lagrer lagrin redde reddet spare sparer spart
saved: redda
savings: sparek
saw: sag saga
sawmill: sagbru
say: sa sagt si sier sies
scaffold: stilla
scan: ocr scanne
scare: skremm skrems
scarf: skjerf
sceptical: skepti
school: fagsko leirsk nabosk skisko skole skolea skoleb skolek skolen skoles skolev steine vgs
scissors: saksa
scold: kjeft
scooter: scoote
scout: speide
scraped: skrape
scratch: klor
screen: skjerm storsk
screw: skru skrue skrueh skrur
scrub: skure
scythe: lja
sea: sjoen sjosid
seal: sælen
sealed: tettet
seam: sommen
search: lete leter sokemo sokes sokt
searched: leit
season: fiskes sesong
second: sekund
secrecy: taushe
secretary: sekret
section: seksjo
secure: sikre
see: se sees ser ses sett
seemed: virka
selection: utvalg
self: seg selv selve selvhj sjol
sell: selge selges solgt solgte
seller: selger
semester: semest
seminar: semina
send: innsen send sende sender sendes sendt sendte
sentence: setnin
separate: skille
september: septem
series: serie serieb
serious: alvor serios
sermon: preika
serve: betjen forkyn servie
server: server
service: avlose batser gudstj servic svartj tjenes tolket
set: innsti satt satte sette setter stille
settled: skværa
settlement: arveop forlik jordbr minnel oppgjo slutto
setup: oppset
seven: sju
seventeen: sytten
seventy: sytti
sew: syr
sewing: symask
shall: skal
shameless: skamlo
share: dele deler deling
shared: delt delte
sharp: spisse
she: ho hun
sheep: sauebo sauen sauene sauesa
sheet: ark arket brevar
shift: kvelds nattev vakt vakter vaktli
shine: lyser lyses skinne
shiny: blanke
ship: skuta
shipping: fraktg rederi
shipwreck: forlis
shipyard: skipsv
shirt: skjort
shock: sjokk
shoe: sko skoa skoene skoesk
shoemaker: skomak
shooting: landss
shop: butikk byggma clas coop elkjop etsy garnbu ikea jernva kjopes landha malerb mobelr nettbu ohlson samvir vinmon
short: kort korte kortve
shot: skudd
should: bor burde skulle
shoulder: skulde
shout: rop
shovelled: makte
show: revyen revyla vise viser
showed: viste
shown: pavist vises
shred: makule
shuffle: rokker
sibling: soskne
sick: syke sykmel sykt
side: nordsi side
sigh: sukke
sight: syn
sign: livste navnes signe signer skilt skilte skilti skiltp tegn unders
signature: signat
silence: stillh
silent: stumt
silver: solv
simple: enkel enkelt enkle
simplified: forenk
since: siden
sing: synger
singing: allsan
sister: soster sostre
sit: satt sit sitten sitter
site: byggep
situation: situas
six: seks
sixth: sjette
size: dimens storre
sketch: skissa skisse
ski: ski skiren skisko
skilled: dyktig flinke
sledge: akebak
sleep: sov sove sover sovet
sleepless: sovnlo
sleet: sludd
slept: sovnet
slide: lysbil
slimming: slanki
slip: giroen
slipped: sklidd
slipper: tofler
slogan: slagor
sloping: skra
slow: sakte treg
small: lille liten sma
smart: lur
smeared: smurt
smell: lukta lukten lukter luktet
smelter: smelte
smile: smil smilef smiler smilte
smoke: rok royke
sms: sms
snap: snap
snow: broyte sno snoen snomak snor
snowed: snodde
snowmobile: snosco
so: altsa sa sann
soap: sape sapeko soap
social: sosial
sock: sokk
soloist: solist
solution: losnin
solve: lose lost
someone: noen
something: noe
son: sonn sonnen
soon: snares snart
sorry: beklag lei leit unnsky
sorted: sorter
soul: sjeler sjæl
sound: hores lyd lydanl lyden
soup: suppa
sour: sur sure
source: kildef kildek
sourest: surest
south: sor
spa: spa
spade: spaden
spain: spania
spanish: spansk
speak: taler
speaking: apropo
special: særski
specify: spesif
speech: festta taleku taleli talen taleti
speechless: malfri
speed: fart tempoe
spelled: stavet
spin: spinne
spit: spytte
split: spleis
spoiled: bortsk
spoke: talte
sporadic: sporad
sports: idrett
spreadsheet: regnea
spring: varen varkon varlop
sprint: sprint
square: kvadra torget
stadium: stadio
staff: bemann
stage: etappe scena scenen
stain: flekke
stairs: trappa trappe
stamp: frimer stempe
stand: sta staend stande star statt sto
standard: standa
star: femstj stjern
start: igangs oppsta semest start starte
started: starta
state: angi oppgi staten statsb
statement: kontou momsop uttale
statistics: statis
status: status
statute: vedtek
steamship: dampsk
step: steg totrin trinn trinnl
still: enda enna fortsa fremde stadig
stock: lagert varela
stole: stjal
stomach: magen
stone: stein steins
stop: stans stanse stopp stoppe
storage: skylag
store: lager lagere
storm: storm uvær
story: histor novell roverh
stove: komfyr
straight: strak
strained: anstre
strange: rart
stream: bekk
street: gata gately storga
strict: streng
strike: streik
strong: krafti sterke sterkt
struggle: sliter
stuck: klistr værfas
student: elevbe elevma elevra jusstu studen
study: studer studie
stupid: dum
style: stil
stylish: stilig
subject: emne emnefe faget
subscription: abonne mobila
substitute: vikare
successful: vellyk
such: sanne slik slike slikt
sue: saksok sivilp soksma stevn stevne stevni
sued: stevna
suit: drakte dress
sulky: mutt
sum: sum summen summer totals
summary: oppsum
summer: sommer
summon: innkal
sun: sola solen
sunday: salmes sondag
supplement: helget smatil
supplier: levera stroml
support: stott stotte suppor
suppose: antar
sure: sikker sikre visst
surprise: overra
survey: kundeu medarb
surveyor: takstm
survive: overle
sushi: sushi
suspicious: misten
swallowed: sluket
sweater: genser ullgen
sweden: sverig
swedish: svensk
sweet: sot
swim: svomme
switch: bryter
sworn: edsvor
system: baswar crm erp kassas labora lydanl ordres purrem styres system vaktsy varsli
table: bordet bordko hagebo kakebo poengt rundbo
take: overta ta tar tas tatt tok
talk: prat praten prates snakk snakka snakke
tap: kran krana
tape: bandet tape tapen
tarpaulin: presen
taste: proves smak
tax: moms momsen momsop momsre mva restsk skatt skatte
taxi: drosje taxi
tea: te
teach: underv
teacher: lektor lærer lærere lærerv
team: jentel lag lagled teamet
tear: rive tare
technical: teknis
technician: teknik
teeth: gebiss
television: tv tv2
tell: fortel meld
temporary: midler
ten: ti
tenant: hybelb leiebo leieta
tender: anbud anbude anbuds doffin
tent: telt
terminal: termin
terrace: platti terras
terrible: elendi
test: blodpr tester testpa
text: rullet tekst tekste
thailand: thaila
than: enn
thank: giitu takk takka takke takker takkes
thanked: takket
thankful: takkne
that: at
theatre: forest julefo samova teater
them: dem
then: da derett
there: der derfra dit
therefore: derav derfor
thermostat: termos
they: de
thin: slanke
thing: greia greie ting
think: synes syntes tenke tenker tenkt tenkte
third: tredje
thirteen: trette
thirty: tretti
this: denne dette disse
thorough: grundi inngae
thousand: tusen
thread: trad traden
threat: trusle
threaten: true truer truet
three: tre
threw: kastet
thrive: trives
throat: halsen
through: gjenno igjenn
throw: kaste
thumb: tommel
thursday: torsda
thus: dermed
tick: tikke
ticket: billet flybil
tidy: rydda rydde ryddet ryddig
tie: bind knyter
tight: stram
tiktok: tiktok
tile: flisen
timber: trelas
time: gang gangen ganger provet rakk reiset rukket rundet samtid taleti tid tida tide tiden tider tidspl tidspu tidsso
timesheet: timeli
timetable: timepl
tip: tips
tired: lei
title: titler tittel
to: a til
today: dagens
together: sammen
toilet: doene utedo
told: fortal
toll: bompen
tomato: tomate
tomorrow: morgen morra overmo
tone: tonen
took: overto
top: overst topp
topic: temaet
torn: rives
total: totals
touch: borti rore
touched: rort
tourist: turist
tower: kirket tarnro
town: radhus
track: banen loypa
tracking: sporin
tractor: trakto
trade: bransj handel handle
traffic: trafik
train: toget
trained: skoler
training: opplær trenin
transfer: overfo swift
translate: oversa transl
translation: overse
transport: barefr transp
trap: fella
travel: reise reisel reisem reiser reiset
travelled: reist reiste
treasurer: kasser
treat: behand spande
trial: provek provet
trigger: utlose
trip: biltur leirsk polarr tur turen turer
tropical: tropis
trouble: brak bryet halloi
truck: truckb
true: sant
trunk: stamme
trust: stolte tillit
trustee: bostyr
trustpilot: trustp
truthful: sannfe
try: forsok prov provd provde prover
tuesday: tirsda
tunnel: tunnel
turbine: vindmo
turkey: kalkun
turn: skru snu turen
turned: snudde
twelve: tolv
twenty: tjue tjuefi
two: to totrin
type: papirt taste type typen
typed: tastet
tyre: dekken
ugly: stygge stygt upen
ukrainian: ukrain
umbrella: parapl
unanimous: enstem
unanswered: ubesva
uncle: onkel onkele
under: under
undersigned: undert
understand: forsta skjonn skjont
understood: forsto
undisturbed: uforst
unfinished: uferdi
unforgettable: uforgl
unfortunately: dessve
union: fagfor
unit: enhet
university: hogsko ntnu univer
unmanned: ubetje
unpaid: ubetal
unpleasant: ubehag
unreadable: ulesel
unreasonable: urimel
unsigned: usigne
unstable: ustabi
unsure: usikke
until: inntil pavent
unusual: uvanli
up: opp oppe oppfol
update: oppdat
uptime: oppeti
urgent: hast hastei haster hastet
us: oss
use: benytt bildeb bruk bruke bruker brukes brukst brukt brukte
used: bruktb
usual: pleier vanlig
vacant: ledige
value: verdie
van: varebi
variant: varian
various: divers
vegetarian: vegeta
ventilation: luftev ventil
veranda: verand
version: kortve versjo
very: kjempe storfo svært umatel veldig
vet: dyrekl veteri
via: via
video: video videoe
view: utsikt
viewing: visnin
village: bygda bygdeb bygdek bygdel bygdeu grenda
visit: besok innom
volume: bind
volunteer: dugnad frivil
vote: avstem stemme stemt
voted: stemte
waffle: vaffel vafler
wage: lonn lonna lonner lonnin lonnsh lonnsk lonnso lonnss lonnsv
wait: vent venta vente venter ventet
waiting: ventel
wall: grunnm messev veggen vegger veggma
wallet: lommeb
want: lyst onske onsker onskes villet
war: krigsi
warehouse: lagerb
warm: varm varmt
warn: advare varsle
warned: advart
warning: advars
wash: takvas vasket
waste: avfall
wasted: bortka
watch: klokke
water: regnva vann vannet vannle vannsk
waterfall: fossar fosser
way: bakvei mate maten vei veien veiret
we: vi
weather: vær værfas
web: nettfi nettpo nettre
webinar: webina
website: doffin etsy mittan nettba nettbu nettsi prisja sokemo tripad
wedding: brudek bryllu
wednesday: onsdag
week: uka uke uken ukepla uker ukes
weekend: helg helga helgea helgen helger helget
welcome: velkom
weld: sveise
well: jasa tja vel
went: dro gjekk
west: vest
wet: vat
whale: hvalen
wharf: brygga kai
what: hva
wheelchair: rulles
when: nar
where: hvor
which: hvilke hvorav
while: mens
whisper: hviske
whistle: plystr
white: hvit
who: hvem
whole: hel hele helhet helt
why: hvorfo
widow: enke
wife: kona
wild: vilt
will: testam vil vilja
willing: villig
win: vant vunnet
wind: kuling vind vinden vindmo
window: ruta vindu vindue vindus
wine: rodvin vinmon
winner: vinner
winter: vinter vintre
wire: lednin
witch: hekseb
with: med
withdraw: trakk trekk trekke trukke
within: innen
without: uforpl uten withou
witness: vitne vitnef
woman: kvinne
wonder: lure lurer
wondered: lurte
wood: trevar trever
wool: ull ulldre ullvar
word: formul ord ordene ordet ordsky
work: arbeid funger grunna helgea jobba jobber virke virker
worked: klaffe virka
working: virked
workshop: bilver verkst worksh
world: verden
worried: urolig
worry: bekymr
worse: verre
worst: verste
worth: verdt
would: ville
wow: joss
write: skrev skreve skriv skrive
written: skrift
wrong: gale galt
wrote: skreiv
yacht: yachti
yard: bakgar
yarn: garn garnbu
year: ar arene aret arets ars arsavr arsber arsreg arsski arsslu fjor fjorar halvar nyaret nyttar
yearly: arlig
yellow: gul gule gult
yes: ja jada jaja jo
you: deg dere du
young: ung unge
your: deres di din dine ditt
youth: ungdom
zero: null nullpo
zone: tidsso
