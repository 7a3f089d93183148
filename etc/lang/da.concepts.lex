# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language da

[concepts]
a: en et
abolished: afskaf
about: angaen ca cirka om omkrin
absence: fravær udebli
absent: udeble
accept: accept godtag
access: adgang aktind
accessible: tilgæn
according: henhol ifolge jf
accordion: harmon
account: conto iban konto kontoe konton kontou redego
accountant: boghol reviso
accounting: dinero visma
accounts: arsafs arsopg arsreg bogfor regnsk rejseb varmer
accuse: anklag
achieve: opna
acknowledge: anerke vedken
across: tværs
act: handle
acting: konsti
actually: egentl faktis
add: tilfoj
address: adress mailad
administration: admini forval lonadm
admit: indrom
admitted: indlag
adopted: vedtag
adult: voksen voksne
advance: aconto forhan forsku forudb forvej
advantage: fordel
advert: ads annonc avisan
advertising: reklam
advice: gældsr karrie rad radgiv
adviser: radgiv
afraid: bange
after: bageft dereft efter hereft overmo
afternoon: efterm
again: forfra genfor igen
against: imod mod
age: aldere
agenda: dagsor
agent: mægler
agree: aftal aftale enig enige
agreed: aftalt
aim: sigte
air: luft luften
airport: luftha
alarm: alarm alarme
album: albumm
alert: vaks
all: al alle allesa overho samtli
allergy: allerg
almost: næsten
alone: alene
already: allere
also: ogsa samtid
although: selvom
always: altid
amicable: mindel
among: blandt
amount: belob belobe restbe udgor
ample: rigeli
amuse: morer
amused: morede
and: og samt
angel: engel
angle: vinkel
angry: gal sur sure vred vrede
animal: dyr
animation: animat
ankle: ankler
annex: allong
anniversary: jubilæ
annoyed: irrite ærgrer
annoying: træls
anonymous: anonym
answer: autosv besvar svar svare svarer svaret svarti
answered: svared
ant: myretu
anticipated: antici
anvil: ambolt
anyway: allige
apartment: lejlig
app: app
apparently: abenba
appealed: anket
appear: dukker fremga
appeared: dukked dukket
appetite: appeti
apple: æbleha
applicant: ansoge
application: ansogn
apply: gælde gælder
appointed: selvud
appointment: tidsbe
apprentice: lærepl lærlin
approve: godken
april: april
arbitration: voldgi
archaeologist: arkæol
architect: arkite
archive: arkive arkivk
argument: argume
arm: arme armen
armchair: lænest
around: omkrin rundt udenom
arrange: arrang ordner
arranged: ordnet
arrears: restan
arrived: ankomm
arrow: pil
art: kunst
article: artike artikl indlæg
artist: kunstn
as: ligeso som
ashamed: flov
ask: bed bede beder bedt sporge spurgt
asked: bad bedes bedt spurgt stiles
assessor: taksat
assigned: anvist
assistance: bistan
association: andels boligf ejerfo foreni grunde jagtfo landbo landsf landsl nabofo naturf ordbli skatef smedem
asthma: astma
at: ad henne hos ved
ate: spiste
attach: vedlæg
attached: vedhæf vedlag
attachment: bilag bilage bilags
attack: hacker
attention: opmærk
auction: auktio fiskea
audit: revisi
auditor: junior reviso
august: august
aunt: faster
authentication: auth
authority: datati lægemi styrel
authorization: fuldma
authorized: autori statsa
autism: autism
automatic: automa autosv
autumn: eftera hosten hostfe
available: foreli
avoid: undga
avoided: undgik
await: imodes
away: bort bortre væk
awning: markis
back: bagdor bagers bagsid bak ryggen rygkli tilbag
background: baggru
backup: backup
backwards: baglæn
backyard: baggar
bad: darlig elendi lort mislyk mogsag ondt slet
bag: mulepo posen poser
bailiff: foged fogede fogedf fogedr
bake: bage
baked: bages bagt
baker: bager bagere bagerm
bakery: bageri
balance: saldoo
balcony: altane
ball: bolden
band: band
bang: bang
bank: bank bankda banken banker bankmo iban kassek netban nordea sparek swift
bankrupt: konkur kurato rekons
banner: banner fane fanebæ fanen
baptism: daben
bar: bar
barcode: stregk
base: soklen
basin: bækken
basket: kurven
bathroom: badevæ
battery: batter
be: blev blevet bliver er ligger star var vær være været
beach: strand
bear: orkede orker
beard: skæg
beautiful: flot flotte skonne smuk smukke smukt
because: efters fordi idet pga
become: blev blevet blive bliver
bed: bedene seng sengeh
bedroom: sovevæ
bee: bier
beekeeper: biavle
beer: fadol julebr ol olkomp
before: foran inden tidlig
begin: begynd
behalf: vegne
behave: opfore
behind: bag bagfal bagud bagved efterl omme
believe: tro tror
believed: troede
bench: bænken
benefit: gavn
berry: hyldeb
best: bedst bedste
bestseller: bestse
better: bedre
between: imelle mellem
bicycle: cykel cykelp cykler kondic
big: stor store stort
bigger: storre
biggest: storst
bin: skrald
bind: binder
binding: bindin
bird: fuglei fuglek
birthday: fodsel
bit: lidt
black: black sort sorte
blade: klinge
blank: blankt
blind: blind blinde
blink: blinke
block: klods spærre
blog: blog
blow: blæser
blue: bla blat
blurred: uskarp
board: ankenæ bestyr havneb havneu hovedb klagen menuta nævnet skoleb tavle
boast: pral
boat: badklu
body: kaross
bog: mosen
boiler: fyrrum
book: bog bogen boger bogfor bogtry booke booker festsk fotobo gæsteb konter salmeb
booking: bookin
booklet: hæfter
bookshop: boghan
boost: boost
boosted: booste
boot: gummis stovle
born: fodt
borrow: lane
borrowed: lant lante
boss: chef chefen chefs
both: bade begge
bother: gad gener gider gidet
bottle: flaske
bottom: bund bunden neders
bought: kobes kobt kobte opkobt
bouncy: hoppeb
bound: bundet
bouquet: buket bukett
box: arkivk boks fuglek kasse kollek maltid postbo skotoj æsker
boy: dreng drenge gutter
branch: filial kviste
brave: modigt
breach: brud mislig
bread: brod rundst
break: bryder knække pause pausen pauser
breeder: opdræt
brewery: brygge
bricklayer: murere murerm
bride: brud bruden
bridge: bro broen storeb
brigade: brandv
bring: bringe hjemta indbri medbri
broadcast: udsend
brochure: brochu
broken: brudt defekt itu knust nedbru
brother: broder bror lilleb svoger
brought: bragt indbra
browsed: bladre
bucket: spand spande
budget: budget
build: byg bygge bygger opfore
builder: byggeh bygher entrep
building: byggea byggeg byggek byggem bygges bygget bygnin nybygg retsby staldb
bump: stoder
bun: boller
burn: brænde
burned: brændt
burst: sprung spræng
bus: bus bussen busser
business: erhver forret
busy: travlt
but: men
butcher: slagte
button: knap knappe
buy: kobe
cake: chokol kage kagebo kageda kageko kagen
calculate: beregn regne
calculated: regned
calculation: regnef
calendar: kalend
call: akutud kalder nodkal opkald opring ring ringe ringed ringer ringes ringet udkald
called: kaldt kaldte ringed ringet tilkal
calm: ro roen rolig roligt
calving: kælvni
camera: kamera
campaign: kampag
camping: campin
can: dase dasen ka kan kunne orker
canada: canada
cancel: afbest afbud aflys aflyse aflysn afmeld annull droppe fortry framel hæve hævebe hæves ophor ophæve opsagd opsagt opsige
cancelled: aflyst fortru hævet
candidate: kandid
candle: skolys
canteen: kantin
captain: kaptaj
car: auto autohu bil bilen biler elbill fiskeb vaskeh vetera vognen
card: cvv gaveko giroko juleko kartot klippe kort kortbe korten kortet kortte noglek sundhe visitk
cardboard: karton
care: pas passe plejec plejeh
career: karrie
caretaker: pedel pedell varmem vicevæ
carnival: fastel
carpenter: snedke tomrer
carpet: gulvtæ tæppe tæpper
carport: carpor
carry: bære
case: bygges case fald mogsag sag sagen sagens sager sagsbe sagsnr sagsnu tilfæl
cash: kasseb kontan
cast: stobte
castle: hoppeb
cat: kat
catalogue: katalo
catch: fanger fanges
catering: cateri
cattle: kvæget
caught: fanged
ceiling: loftet
celebrate: fejres
celebrity: kendis
cellar: kælder
center: center
centimetre: centim
central: centra
centre: havece naturc vagtce
ceramic: kerami
certain: bestem
chain: kettin kæde kædeko kæden
chair: stol stole stolen stolet
chairman: forman klubfo kredsf næstfo
chance: chance
change: byttep omlave omlægn omstil skift skifte vagtsk ændre ændrer
changed: ændret
channel: kanal
chapter: kapite
charcoal: grillk
charge: opkræv
charger: elbill
chase: jagte
chat: chat chatbo chatro
cheap: billig
cheated: snydt
check: egenko kontro stavek tjekke
checkout: kasse kassen
cheer: hepper jubler
cheese: oste ostekl
chest: bryste
chicken: hone hons honseg
chief: forval lonche
child: barn born bornen bornes child
chimney: skorst
chocolate: chokol
choice: valg
choir: koret korsan
choose: vælge
chopped: hakked
chose: valgte
chosen: nyvalg udtage valgt
christmas: advent jul juleaf julean julear julebr julefe julefr juleha julehi juleko juleku julema julen juleræ julest
church: domkir folkek kirke kirkeb kirkek konfir menigh sognem
churchyard: kirkeg
cinema: biogra
circus: cirkus
citizen: borger cpr
city: by byen byens byhist byrade byrads bys kommun
claim: fremsæ hævde krav kravet miljop pastar regres smasag
clapped: klappe
clarify: afklar
class: klasse
classic: klassi
clean: oprydn ren rengor rense rent rydder
cleaned: rydded ryddet
clear: klar klart klarts tydeli
click: klikke
client: byggeh bygher rekvir
clinic: klinik rygkli
clip: klip
close: luk lukke lukker tæt
closed: lukked lukket nedlag
closer: nærmer
closing: ophors
cloth: stof stoffe
cloud: skyen
club: badklu golfkl klub klubbe klubfo kundek ostekl
coat: frakke
cod: torske
code: cvv kildek kode koden
coffee: kaffe kaffek kaffem kaffen
cold: kol kold
colleague: kolleg
collect: afhent inddri inkass opkræv samle samler
collected: samled samlet
collection: kollek
colour: farve farvef farven farver
column: klumme kronik rubrik spalte
come: kom komme kommer kommet
comma: kommae
comment: kommen
commit: begar
committee: udvalg
common: fælles
commuter: pendle
company: aps autohu boligs bureau byggef cvr elsels firma firmae firman kageko koncer malerf moders nabofi olkomp rederi selska telese virkso
compensation: erstat
competitor: konkur
complain: brokke klage klager
complained: klaged klaget patalt
complainer: kværul
complaint: ankenæ byggek klageb klagef klagel klagen klages reklam
complete: komple
completely: fuldst helt
compliance: compli
comply: overho
computer: comput it
concept: koncep
concern: ang angar drejer vedr vedror
concerned: vedkom
concrete: beton betone konkre
condition: beting forhol handel stand
confetti: konfet
confidential: fortro
confirm: bekræf ordreb
confirmation: konfir
conflict: fisker
congratulations: tillyk
congress: kongre
connected: koblet
connection: fiberf forbin
conscience: samvit
consent: samtyk
consequence: konsek
conservatory: udestu
consider: betrag overve vurder
construction: byggef byggel stalby tagkon
consultant: konsul
consumer: forbru
contact: henven kontak
contain: indeho
container: contai
content: nojes
continue: fortsæ
continued: fortsa
continuous: lobend
contract: aftale ansætt databe delaft fortro indgae kontra lejeko ophæve overen rammea renova
contractor: entrep
control: styr
controller: contro
convenient: belejl
convicted: domt
convince: overbe
cook: kok kokkeg
cookie: cookie smakag
cooling: kolean kolete
cooperation: samarb
copy: afskri eksemp kopi kopien kopima
copyright: ophavs
corner: hjorne
corona: corona
corpse: liget
correct: passer rette retter rettes stemme
corrected: retted rettet
correction: korrek rettel
correspondence: korres
corridor: gangen
cosmetic: kosmet
cost: folgeu koste kosted koster kostet sagsom
cosy: hyggel
coughed: hosted hostet
could: kunne kunnet
council: byrade byrads kommun menigh naboko rad sogner
count: regne regner tælle tæller
counter: disken skrank timetæ
country: land landet
couple: par
course: aftenk excelk forlob kurser kurset kursus lobet
court: beramm boligr byrett dom domsto fogedf fogedr hojest landsr retsbo retsby retsli retslo retsmo retspr retssa retten retter smasag stævne stævni
cousin: fætre fætter kusine
cover: dæk dække dækker
covered: dækked dækket
cow: koen
crack: revner
cracked: sprukk
craftsman: handvæ
crash: nedbru
crawl: kravle krybe
crazy: gale tosset
create: oprett skabe skaber
credit: kassek kredit
creditor: kredit
cried: grædt
crime: krimi
crisis: krise kriseb
criticism: kritik
crooked: skæve skævt
cross: kryds krydse
crossed: korsla
crown: crown dkk kr krone kroner
crumbled: smuldr
cry: græd græde græder
crying: græden
cucumber: agurke
cup: bægere kaffek kop
cupboard: kostes skaben skabet
curious: nysger
currency: valuta
current: aktuel gælden indevæ nuvære
curse: bander forban
curtain: gardin
cushion: pudern
customer: crm klient kunde kundea kunded kundek kunden kunder kundes
customs: toldst
cut: klip klippe skar skaret
cutting: aviskl
daily: daglig
damage: brands skade skaden storms vandsk
damaged: beskad
damn: fandem fandme sgu
dance: danseg
danced: dansed danset
danish: danish dansk danske
dare: tor turde
dared: turdet
dark: morke
dashboard: dashbo
data: data databe datati kunded stamda
date: beramm dato datoen datoer modeda
dated: datere
daughter: datter
day: bankda dag dagbod dage dagen dagene dags feried fridag smedag
dead: dod dode
deadline: deadli forfal frist friste senest tidsfr
dear: bedste kære sode
death: dodsbo
debate: debat
debt: gæld gælde gældsr inddri inkass restan restgæ rki skyld skylde
debtor: debito skyldn
decade: arti
december: decemb
decent: ordent
decide: afgore beslut bestem
decided: afgjor
decorate: pynter
deducted: fratru
deed: gerner skodet skodeu
deep: dybt
defamation: injuri
default: mislig
defect: mangel
defend: forsva
degree: grad
delay: forsin udskud udskyd
delete: sletni slette
deleted: stroge
deliver: afleve lever levere udleve
delivery: bladud leveri
demand: forlan krav kravet kræve kræver kræves pakrav rykker
demanded: begære
demo: demo
demolition: nedriv
denmark: danmar
dent: buler
dentist: tandlæ tandre
department: afd afdeli lonafd
departure: udrejs
depend: afhæng bero
deposit: deposi indsæt
deposited: indsat
deputy: næstfo
deserve: fortje
deserved: velfor
design: design indesi tegnes
designer: grafik
despite: trods
dessert: desser
destroy: odelæg
diagram: diagra
dialogue: dialog
dictionary: nudans
did: gjorde
difference: differ forske
different: anderl
difficult: besvær bovlet kniber læseva svære svært vanske
digger: gravko minigr
digital: digita nemhan
diplomatic: diplom
directly: direkt
director: ceo cto direkt ekspor forskn produk salgsc
disabled: handic
disagree: uenig uenige
disappear: forsvi
disappeared: forsvu
disappointed: skuffe
disaster: katast
discarded: aflagd
discount: rabat rabatt
discover: opdage
discuss: diskut drofte
dishwasher: opvask
disk: harddi
dismiss: afsked
dismissal: bortvi fyring
dismissed: fyret
dispute: bestri strid stride stridi tvist
disputed: omstri
dissatisfied: utilfr
distribute: fordel
distributed: omdelt
disturbance: forsty
division: bodeli
divorce: bodeli skilsm
divorced: skilt
dns: dns
do: do foreta gjorde gor gore gores lav lave laver undvær
doctor: dr lægehu læger lægern lægese ojenlæ overlæ
document: akter dokume slutdo word
dog: gravhu hund hunde hundef hunden hundeu
domain: domæne
done: færdig gjort
door: bagdor dor dore doren dorene dornum dorsal dorski hovedd ovnlag staldd
doorstep: dortri
double: dobbel
doubled: fordob
doubt: tvivl
down: derned ned nede nedskr
downfall: underg
downtime: nedeti
draft: kladde skodeu udkast
drag: slæbe
drain: aflobe
draw: tegne
drawing: autoca plante snitte stregt tegnin
drawn: tegnet
dream: drom dromme
dress: kjolen
drew: tegned
drink: drikke
drip: dryppe
drive: driver kore korer
driven: drevet
driver: chauff
driveway: indkor
driving: korend koreti korsel korsle
drop: draben droppe
dropbox: dropbo
drove: korte
drown: drukne
drum: tromme
drunk: drukke
dry: tor torre torvej
duck: and julean
due: tilgod
dug: graved gravet
dune: klit
dust: stov stovet
duty: pligt
dyslexia: ordbli
each: hinand
ear: ore
early: tidlig
earn: tjene tjener
earth: jorden
easier: letter
east: ostre
easter: paske pasken
easy: let letlæs lette ligeti nemme nemt
eat: spis spiser æde æder
edge: bagkan hojkan kant kanten
edit: redige
edition: oplag udgave
editor: redakt
effect: virkni
egg: æg æggene
eight: otte
eighth: ottend
either: enten heller
electric: elsels stromm
electrician: elektr
electronic: elektr
eleven: elleve
elsewhere: andets
embarrassing: flovt pinlig
embassy: ambass
embossing: prægni
emergency: akutud bereds nodkal skades udkald vagtte
employ: ansætt sæsona
employee: ansat ansatt medarb nyansa
emptied: tommes
empty: tom tomme tomt
encrypted: krypte
end: afslut ende ender ophor slut slutte udgang vejs
ended: endte havnet
energy: energi
engine: motore
engineer: ingeni
english: engels
enormous: enorm
enough: nok rigeli
ensure: sorg sorge sorger
entered: indgae
enthusiastic: begejs
entrance: handic indgan
entry: poster
envelope: konvol kuvert
environment: miljo miljog miljop miljot
envy: misund
equal: svaren
escalate: eskale
escape: slippe
especially: især
essential: væsent
estate: bo bobest boet dodsbo godsfo mægler
estimate: oversl skon
eternity: evighe
ethics: etik
euro: euro
even: endda endog
evening: aften aftene aftenk aftens aftes
event: arrang event julear
ever: nogens
every: hver hvert
everybody: alle alles enhver
everything: alt alting
exactly: præcis
exam: eksame
example: eksemp exampl fx
exceed: oversk overst
excellent: fremra udmærk
except: undtag
exchange: bytte bytter
exchanged: byttet
exciting: spænde
exclude: udeluk
excluded: ekskl
exclusive: eksklu
execution: henret
executor: bobest
exemplary: forbil
exemption: dispen
exercise: brando kondic
exhibition: udstil
exist: findes foreli
existed: eksist
exit: udgang
expand: udvide
expect: forven imodes paregn regner
expected: regned
expense: udgift udgive udlæg
expensive: dyr dyre dyrere dyrest dyrt hunded
experience: erfari oplev opleve
expert: fagman skonse skonsm
expire: udga udlobe
explain: forkla
export: ekspor
expression: udtryk
expressly: udtryk
extend: forlæn
extension: tilbyg
extra: ekstra
extraction: udsugn
eye: oje ojemal ojenlæ ojet ojne ojnene
facade: facade
face: ansigt
facebook: facebo
fact: faktum
factory: fabrik pumpef
fail: fejled fejler
failed: mislyk
fair: messen rimeli
fairly: nogenl
fairytale: eventy
fake: falske kunstl
fall: fald falde falder
fallen: faldet
false: falsk falske
family: famili
fantastic: fantas
far: langt vidt
farm: frugtp garden landbr
farmer: gardej landbo landma landmæ
fast: hurtig
fat: fed fedt
father: far fars
favourite: yndlin
feared: frygte
feature: indsla
february: februa
fee: afgift gebyr gebyre honora kontin miljog papirf retsbo
feel: foler
feeling: folels fornem
fell: faldt vælted
felt: folte foltes
fence: hegn hegnet planke
ferry: færgen
fertilizer: godnin
festival: festiv
fetch: hente henter hentes
fever: feber
few: fa par
field: felt feltet
fifth: femte
fifty: femogh
fight: kamp kampen
file: akter aktind fil filen filer filern grundf indgiv lonfil lydfil
fill: fylder udfyld
filmed: filmed
filter: filter
final: slutaf slutdo slutfa slutop slutre
finally: endeli
finance: finans okonom
find: find finde finder konsta
fine: bode fin fine fint orden
finest: finest
finger: finger fingre
finish: afslut
finished: halvfæ
fire: brande brando brands brandv fyre
fireplace: pejsen
first: fornav forst forste
fish: fisk fiskea fiskeb fiskeh fiskek fisken rodspæ sildef
fishery: fisker
fit: passe passer
fitness: fitnes
fitter: montor
fitting: passen
five: fem femogf femogh
fixed: fast faste fiksed ordnet
fjord: fjorde
flag: flag
flat: flad
flea: loppem
float: flyder
flock: flok
flood: skybru
floor: danseg gulv gulvaf gulve gulvet gulvse gulvva sal stuegu trægul
flow: flow
flower: blomst
flown: flojet
flu: fuglei influe
fly: fluen
foil: folie
folder: mappe mappen mapper plasti ringbi
follow: folge folger opfolg
followed: fulgt fulgte
following: folgeu
food: fodeva mad maden
foot: fodter
football: bordfo fodbol
for: for
forbade: forbod
force: force tvinge
forced: tvunge
forecast: progno
foreign: udenla
foreigner: udlænd
foreman: sjakba værkfo
forensic: retsme
foreseen: foruds
forest: skov skoven
forester: skovfo
foretaste: forsma
forget: glem glemme glemt glemte
forgetful: glemso
forgot: glemte
forgotten: glemt
form: blanke form formul klagef skemae
formal: formel
format: format
formed: dannet
former: davære eks ekskon eksman
forty: femogf fyrre
forward: frem fremse
forwarder: spedit
fought: kæmped
found: fandt fundet
foundation: fonden fondss fundam
founder: stifte
foundry: stober
four: fire
fourteen: fjorte
fourth: fjerde
fox: juleræ
foyer: foyere
frame: karm ramme rammen rammer
franchise: franch
fraud: fup svindl
free: fri fribil frit gratis ledig ledige ledigt momsfr slippe
freeze: fryse fryser indefr
freight: fragte fragtm
french: fransk
friday: fredag friday
fried: stegt
friend: kammer ven venind venner
friendly: venlig
friendship: venska
fright: forskr
from: derfra fra herfra
front: foran forsid hovedd
frost: frost froste
frown: rynker
fruit: frugt frugtp
fry: stege
fulfilled: indfri
full: fuld fuldgo fuldti fyldt punktu
fully: fuldt
fun: skæg
funeral: begrav bisætt gravol
fungus: fodsva svampe
funny: humori morsom pudsig sjov sjovt
furnish: indret
furniture: boligh mobler
further: videre yderli
fuse: sikrin
fuss: postyr
future: fremov fremti
gable: gavlen
gallery: galler
game: rolles spil
garage: garage værkst
garden: have havece havega haven havere havesl koloni æbleha
gardener: gartne
gate: porten
gave: gav
general: genera
generated: genere
german: tysk tyske tysker
get: fa far fas skaffe
gift: gaveko
girl: pige piger pigern
give: giv give giver gives opgive
given: givet
gladly: gerne gladel
glance: ojekas
glass: glas glasse
glasses: brille
gnome: haveni nisser
go: ga gar
goal: mal
god: guds
godfather: gudfar
gold: guld
golf: golf golfkl
gone: gaet roget
good: dur dygtig fuldgo go god gode godest godt makke
goodbye: farvel
goods: returv vare varer
google: google
goose: gas
got: faet fik
grade: topkar
gradually: efterh
grain: korn
gram: gram
grand: grand
grandchild: barneb
grandfather: farfar
granted: bevilg bevill
grass: græsse
grateful: taknem
grave: gravko
gravestone: gravst
great: fed fedt flot flotte forbil perle sej super superf superg topkar upakla vildt
green: gron gronne lysegr
greenhouse: drivhu
greenland: gronla
greeting: hils hilsen hilser hilsne julehi kh knus kærlig mvh nabohi vh
grey: gra gravej
grill: grille
groom: brudgo
groove: riller
group: erfagr gruppe klynge koncer
grow: vokse
grown: vokset
grumpy: tvær
guarantee: garant
guard: vagtce vagten vagtme
guess: gæt gætte gætter
guessed: gætted
guest: gæst gæsteb gæsteh gæstel gæstep gæster
guide: guide lydgui
guideline: retnin
guilt: skyld
guilty: skyldi
gull: mager
gutter: tagren
hacker: hacker
had: haft havde
hair: frisur harvas
hairdresser: frisor kystfr
half: halv halvan halvar halvde halve halvfæ halvt
hall: entree fiskeh halins radhus sal salen sports
halved: halver
hammer: hammer
hand: hand handen hænder overgi udleve
handball: handbo
handle: behand
handler: sagsbe
handling: handte
handwriting: handsk
hang: hæng hænge hænger
hanging: hængen
happen: ske sker sket
happened: skete
happy: begejs glad glade gladel glæde glædel glæden glæder glædet jubler lykke lykkel
harbour: havn havneb havnef havneg havnek havnen havneu
hard: hard harddi hardt
hardly: knap næppe
harvest: hosten
harvester: mejetæ
hat: hatten nisseh
hate: hader
haulier: vognma
have: ha har have
he: han
head: hovedb hovede hovedk
headline: oversk
headmaster: rektor
health: sundhe
healthy: rask sundt
hear: hore horer
heard: hort horte
hearing: afhori horing retsmo
heart: hjerte
heat: varme varmen varmep
heating: gulvva varmea varmer
hedge: hækken
heir: arving
held: holdt
hello: godaft goddag godmor hallo hej hejsa moin yo
helmet: hjelm
help: hjælp hjælpe
helped: hjalp hjulpe
helper: sognem
henceforth: fremov
her: hende hendes henne sin sit
here: her herfra heropp herud herude værsgo
hereby: hermed herved
herring: sild
hiccup: hikked
hide: gemmer skjul skjule
high: hoj hojsko hojt
higher: hojere
highest: hojest
hill: bakke bakken
him: ham
hinge: hængsl
hip: hofte
hire: hyrer
hired: hyret
his: hans sin sit
history: byhist
hit: ramme rammer ramt ramte sla slaet slar
hmm: hm
hold: fat holde holder
holding: holdin
hole: hul hullet
holiday: ferie feried feriep ferieu grundl hellig himmel julefe pinse
holland: hollan
home: derhje hjem hjemme hjemta plejec plejeh
homesick: hjemve
honest: ærlig ærligt
honesty: ærligh
honey: honnin
hook: krog
hope: habe haber habet
hoped: habede
horse: heste hesten
hose: havesl
hospital: dyreho indlag
host: hotelv
hostel: vandre
hosting: hostin
hot: hedt
hotel: badeho hotel hotelv slotsh
hour: kl klokke kvarte time timen timeop timepr timer timern timers timese timeta timetæ
house: boliga ejersk gæsteh hus huse huset husfor husord landsb musikh rækkeh
housing: andels boligf boligs lejerb
how: hvor hvorda
however: derimo dog
howled: hylede
hug: knus kram kramme
hum: brumme
human: mennes
humble: ydmyg
humour: humor
hundred: trehun
hung: hængt
hunting: jagtfo
hurt: saret
husband: eksman
hut: skurvo
hymn: salmeb salmen
hyphenation: orddel
i: jeg undert æ
ice: is
idea: anelse ide ideer
if: hvis om
ignore: ignore
illegal: ulovli
illustration: illust
imagine: forest
immediately: ojebli straks umidde
import: import
important: vigtig
impressed: impone
impression: indtry
improvement: bedrin
in: derind hvori i ind indfly rettid sviger
inbox: indbak
included: indarb inklus
income: indkom
indeed: jo
independent: selvst
index: indeks kartot
industry: branch indust
infect: smitte
inform: meddel oplys oplyse orient underr
information: info inform oplysn
inheritance: arveaf arvere testam
inherited: arvet
ink: ink
inn: kroen
insert: indsæt
inserted: indsat
inside: inde vrange
inspection: besigt efters syn
inspector: halins inspek
instagram: insta instag
install: monter
installation: instal
instalment: afdrag rate rater
instead: stedet
institution: instit
instructions: brugsa
instructor: instru
insurance: ejersk forsik husfor police retshj
intend: agter
interest: morare proces renter
interesting: intere
intern: prakti
internal: intern
internet: fiberf fiberl intern nettet yousee
interpret: tolke
interpreter: tolk tolken tolkes
interpreting: tolkni
interrupted: afbrud
interview: interv
intimate: intimt
intranet: intran
introduced: indfor
inventory: invent
invitation: modein
invite: invite
invoice: ean fakt faktur nemhan nota papirf regnin slutaf slutfa slutop slutre
iron: jernvæ
island: o oen
issue: udsted
it: den det it
item: poster
jacket: jakke
january: januar
jeweller: guldsm
job: job jobbet jobind opgave
joint: fugen fugern
joke: spog spoger vits vittig
journalist: journa
joy: glæde glæden
judge: bedomm domme dommer domsma landsd lægdom meddom vurder
judged: domt
judgment: dom dommen
july: juli
jump: hopper spring
june: juni
junior: junior
jury: juryen
just: bare lige netop
keep: behold fastho gemme hold holde holder
kennel: kennel
kept: gemt holdt
key: brik nogleb noglek noglen nogler noglev taster
keyboard: tastat
kicked: sparke
kilometre: kilome km
kind: flink flinke slags
kindergarten: borneh
kiosk: kiosk kioske
kitchen: kokken
knee: knæ knæene
knew: anede kendte vidste
knitting: strikk
knock: banker
know: kende kender ved vide
knowledge: lokalk
known: bekend kendte vidst
kurdish: kurdis
lack: mangel mangle
lady: dame damen dameto kageda
lake: soen soerne
laminated: lamine
lamp: lampen lygte pandel pære
land: lander
landing: manela
landlord: udleje
landowner: lodsej
language: sprog sproge sprogl tegnsp
lasagne: lasagn
last: bagers fjor sidst sidste varer
lasted: varede varet
late: bagud forsin morare sene sent
later: senere
latest: senest
lath: lægter
laugh: grin grine griner
laughed: grinet lo
laughing: grinen
laughter: latter
laundry: vasker
law: jura kobelo lov loven sviger svoger
lawn: klover plæne
lawsuit: retssa sagsan sagsom sogsma
lawyer: advoda advoka boliga jurist kammer sagfor
lay: la
layman: lægman
lazy: dovne
lead: forer leads lede
leader: skolel
leaf: blade
leaflet: flyere flyern folder
leak: læk lækage utætte
lean: hælder
learn: lære
learned: lært lærte
leasing: leasin
least: mindst
leather: kunstl læder
leave: barsel forlad fratræ orlov smutte udtræd
lecture: foredr
led: fort ledte
left: efterl fratra tilove venstr
leg: benene
legal: juridi lovmæs retshj retsli
legendary: legend
leisure: fritid
lemon: citron
lens: linsen
less: minder mindre
let: lad lade lader ladet
letter: bogsta brev breve breven brevet brevpa læserb takkeb ugebre varsli
level: niveau vandst
liable: hæfter
library: biblio
licence: licens
lid: lage
lie: ligge liggen ligger lyve lyver
life: liv
lift: elevat loftes
light: light lys lyset
like: lig
line: fiberl linen linje linjen linjer række streg strege
link: link linket links
linkedin: linked
linoleum: linole
liquidity: likvid
list: gæstel liste listen medici ordlis prisli
listen: lytte
listened: lytted lyttet
litre: liter
little: lidt smatin
live: bo leve lever live
living: boende
loan: lan
local: lokal lokala lokale lokalk lokalp lokalt
lock: lasene lases
locked: last
log: logge
login: logger login mitid
logistics: logist
logo: logo logoet
long: lang lange langt længe længst
longer: længer
look: blik kig kigge kigger
looked: kigged kigget
loose: los lost
lose: mister taber
loss: tab tabet
lost: mistet tabte
lot: masse
loud: hoj hojt
loudspeaker: hojtta
louse: lus
love: elske elsker kærlig
loved: elsked
lovely: dejlig herlig skont yndigt
lower: lavere
luck: held lykke
luckily: heldig
luggage: bagage
lukewarm: lunken
lunch: frokos julefr
luxury: luksus
machine: kaffem kopima maskin vaskem
madam: fru
made: lavede lavet truffe
magazine: blad blade bladet bladtj fagbla julema kirkeb
magician: troldm trylle
magnifier: lup
mail: mail mailad maile mailen mails postse
mailbox: brevsp postka
main: hoveda hovedn
maintain: fastho
majority: flerta
make: foreta lav lave laver laves
man: mand manden mands mænd mænden
manage: klare klarer styre vareta
managed: klaret
management: ledels lederg
manager: byggel drifts godsfo lagerc leder vicesk
mandate: mandat
manual: manual vejled
many: mange mangea
march: marts
margarine: margar
margin: margen
market: loppem marked torvet
marketing: market
marriage: ægtesk
married: gift
marry: giftes
master: havnef mester
material: materi
maternity: barsel
maximum: maksim max
may: ma maj
maybe: maske
mayor: borgme
me: mig
meal: maltid
mean: betyde mene mener nærig
meaning: betydn
meant: betod ment mente
meanwhile: imens underv
measure: mal male maler ojemal opmale
measured: malt
measurement: opmali
medicine: lægemi medici
meek: sagtmo
meet: moder modes
meeting: arsmod bankmo byggem folkem genera landsm mode modeda modein modelo moder modest modet samrad webmod
megaphone: megafo
member: medlem
membership: kontin
memory: hukomm mindeh mindes mindet
mention: nævner nævnes nævnet omtale
mentioned: nævnt nævnte
menu: menu menuen menuko menusk menuta
merchant: kobman
merger: fusion
mess: rode roder
message: besked fejlme sms
met: modt truffe
meter: malern
metre: kvadra kvm meter
microphone: mikrof
middle: midt
midnight: midnat
milder: milder
milk: malket
milking: malkni
millimetre: millim mm
million: mio
mine: miner
minister: minist
mint: mynte
minute: minut minutp minutt
minutes: refera
miracle: mirakl
mirrored: spejlv
miss: froken savne savner
missed: savnet
missing: mangle udeble
mistake: bommer farvef fejl fejled fejlen fejler fejlfr fejlme forvek kuk regnef stavef tastef
misunderstood: misfor
mix: blande forvek
mobile: korend mobile
model: model
modem: modem
moderator: modera
modern: modern
module: modul
monday: mandag
money: byttep dkk feriep kr krone kroner likvid overfo penge pengen skilli
month: maned manede maneds
mood: humor stemni
moon: manela
mop: moppe moppen
more: flere mere
morning: formid morgen morges
most: fleste mest meste
mother: moders modre mor mors
motive: motive
motorway: motorv
mould: mug skimme
mouse: mus
move: flytni flytte frafly indfly
moving: rorend
mower: klover
much: meget
muddy: mudret
museum: museet museum
music: hyggem musikh musikk musiks nodern
must: ma matte nodt skal skulle
my: min mine mit
name: firman fornav hed hedde hedder navn navne navnes navnet pigena
named: heddet kares
napkin: servie
naturally: naturl
nature: naturc naturf naturp naturs
near: nærhed nærmer tæt
neat: snorli
necessary: nodven
need: behove brug
negotiate: forhan genfor
neighbour: genbo nabo naboen naboer nabofi nabofo nabogr nabohi naboko naboso
neither: hverke
nephew: nevo
nervous: nervos
network: netvær
never: aldrig
new: arsski ny nyansa nybygg nye nyt nytar nytars nyvalg
news: nyhed
newsletter: nyheds
newspaper: avisab avisan avisen aviskl bladud borsen folkeb folket fyens lokala nordjy presse sjælla stifts ugeavi
next: næste
nice: dejlig pæn pæne pænt rar rart
nicest: pænest
niece: niece
night: nat natpor natsyg natten nætter
nine: ni
no: ingen nej
noble: nobel
nobody: ingen
nodded: nikket
nonsense: vrovl
nordic: nordis
normal: normal
north: nord
norway: norge
norwegian: norsk norske
nose: næse næsen
not: ej ik ikke slet
notary: notar notare
note: nodern noter notits obs seddel sedlen
nothing: ingent intet nada niks
notice: bekend konsta meddel mærke opslag remitt varsel varsle varsli
notorious: notori
novel: roman
november: novemb
now: nu
nudist: nudist
number: antal ciffer cifre cpr cvr dornum ean hovedn konton malern momsnu nr nummer numre police porter rekvis sagsnr sagsnu tal tallen tallet timeta
nurse: natsyg sygepl
nursery: vugges
oatmeal: havreg
objection: indsig
obligation: uforpl
obsolete: foræld
obtain: indhen
obviously: selvfo
occasion: anledn
october: oktobe
of: af hvoraf
off: af afsted fridag sluk slukke
offer: byde solcel tilbud tilbyd
offered: tilbod
office: bureau havnek hovedk kontor kædeko tegnes webbur
offline: offlin
offset: modreg
often: tit
ok: ok okay
old: gamle gammel
older: ældre
oldest: ældste
oldtimer: vetera
omit: udelad
on: an hojkan oveni pa tænde tændt
onboarding: onboar
once: engang gang
one: en ene et etstje halvan man one
online: netban
only: bare blot eneste kun nojes udeluk
oops: hov ups
open: aben abent abne abner abnes
opened: abnet
opening: abning indled
operation: drift drifte drifts
opinion: mening opfatt
opportunity: lejlig
opposite: modsat
optician: optike
option: option
or: eller
oral: mundtl
orange: orange
orchestra: orkest
order: afbest bestil orden ordens ordre ordreb ordren ordrer pabud rekvis rækkef
ordered: palagt
ordinary: almind
organ: orgelr
organization: organi
original: origin
other: anden andet andre hinand modpar ovrige
otherwise: ellers ovrigt
our: vores
out: derude frafly herud herude ud ude udvej vrange
outside: udenfo
oven: ovnlag
over: forbi henove omme over overgi overst overta overto ovre tilove
overall: overor
overlook: overse
overlooked: oversa
overtaken: overha
overtime: overti
overview: oversi
owe: skylde skyldi
owl: ugle
own: egen eget egne
owner: ejer ejere ejerfo ejerkr grunde medeje
oxygen: iltapp
package: pakke pakken pakker
packaging: emball
packed: pakked
padel: padel
padlock: hængel
page: bagsid forsid mindes side siden sider
paid: anvist betalt forudb indbet indfri
pain: ondt
paint: farveh male maling vadrum
painted: malet
painter: malere malerf malerm
pale: blege
pallet: palle
panel: akusti bedomm panele
panic: panik
paper: a3 a4 brevpa optænd papir papire papirf
paperwork: papira
parent: foræld
parish: sogner
park: parken
parking: cykelp parker
parrot: papego
part: del delaft dele part
participate: deltag
partner: kompag partne
party: fest hostfe modpar part parter polter
passed: bestae
passport: pas pasfot
past: forbi
patience: talmod
patient: patien
pavement: fortov
pay: afregn betal betale udbeta
payment: aconto betali giroko indbet kortbe mobile nets pbs remitt udbeta ydelse
payroll: datalo lonadm lonafd lonche lonfil lonind lonpro
payslip: lonsed
pdf: pdf
peace: fred
peaceful: fredel
pear: pære
pearl: perle
peep: pip
pelican: pelika
pen: kuglep pennen
penalty: bod bode boden dagbod
pencil: blyant
penny: ore
pension: pensio
people: folk folkem man mennes
per: per pr
percent: pct procen
perfect: upakla
performance: forest
perfumed: parfum
period: period pilotp tidsru
permit: bygget
person: vedkom
personal: person
pharmacy: apotek
phase: fase
phew: pyha
philippines: filipp
phone: hotlin mobila roret telefo telese tlf vagtte
photo: affoto brudeb foto fotobo fotoet fotos hundef luftfo pasfot skolef
photographer: fotogr
physiotherapist: fysiot
piano: klaver
picture: billed
piece: brik brikke stk styk stykke
pig: gris grisen
pigeon: due
pile: bunken
pilot: pilotp
pipe: lednin pibern rorene roret vandro
pitch: baneha
pivot: pivot
place: gæstep modest plads pladse sted steder stedet
plague: pesten
plan: grundp lokalp plan planen planlæ tidspl
planned: planla
plant: plante
plastic: plaste plasti
platform: platfo
play: spille
playground: legepl
please: bedes gerne venlig værsgo
pleasure: fornoj
pliers: tang
plot: byggeg nabogr parcel
plug: stik stikke
plumber: vvs
plus: plus
po: postbo
pocket: lommen
podcast: podcas
podium: talers
point: pege pkt punkt punkte
pointed: papege
poland: polen
police: krimin politi
policy: politi
polish: polsk polske polskt
polite: hoflig
pomegranate: granat
poodle: puddel
pop: pop
porcelain: porcel
pork: flæsk
porter: natpor portne
portrait: portræ
position: stilli
positive: positi
possible: mulige muligh muligt
possibly: eventu
post: indlæg opslag post posten pæle
postage: portoe
poster: plakat planch
postman: postbu
postmaster: postme
postpone: udskyd
postponed: udsat
potato: kartof
potential: potent
pour: hælder
poured: hældte
power: stromm
praise: hatten lovord ros rose roser skulde
praised: roste
prefer: foretr
preferably: helst
preparation: forarb
prepare: udarbe udfærd
prepared: forber
presentation: oplægg
president: retspr
press: presse tryk
pressure: pres
previous: forrig
price: maneds minutp pris prisen priser prisli prisst takst timepr
priest: provst præst præste sognep
print: print tryk trykke trykkl udskri
printed: bogtry trykt trykte
printer: printe
priority: priori
prison: arrest
private: privat
prize: prix
probably: nok
problem: luksus proble
process: forlob
product: varen
production: produk
professional: profes
profile: profil
program: autoca dinero indesi lonpro progra visma
project: naturp projek
promise: lov lovede lover lovet tilsag
promised: lovede lovet
proof: korrek
properly: ordent
property: ejendo
proposal: forsla oplæg udspil
propose: foresl
prostate: prosta
protected: værnet
protest: protes
proud: stolt stolte
proved: bevist
provider: yousee
provision: hensæt
provisional: forelo
psychic: clairv
psychologist: psykol
public: offent publik
publish: udgive udkomm
publisher: forlag
pull: rykke træk trække
pulled: trak trukke
pump: pumpef pumper varmep
pupil: elev elever
purchase: indkob kob kobelo kobet rekvis
pure: rent
push: skubbe skyde
pushed: rykket
put: fremsæ lagde lagt læg lægge lægger sat satte stikke stil stille sæt sætte sætter sættes
pyjamas: nattoj
quality: kvalit
quarrel: skænde
quarter: kvarta kvarte
question: sporgs
queue: ko koen
quiet: stilfæ stille
quite: ret
quits: kvit
quiz: quiz
quote: citat citate citere
radio: p4 radio radioe
radon: radon
rafter: spæren
railing: gelænd
rain: regn regnen regnva regnve skybru
raise: hæve hæver lonfor
raised: hævede hævet lofted rejst
rarely: sjælde
rat: rotter
rate: sats takst takste
rather: heller helst
reach: na
reached: naede naet
react: reager
reaction: reakti
read: letlæs læs læse læser læses læst læste oplæse oplæst
reader: læserb læsers
reading: læseva læsnin
ready: færdig klar trykkl
real: ægte
really: rigtig virkel
reason: arsage grund hoveda
reasonable: rimeli
receipt: bilag bilage bilags kvitte
receive: modtag
reception: recept
recipe: opskri
recognize: genken
recommend: anbefa
reconstruction: rekons
record: journa protok rekord
recording: optage
recover: regres
recruitment: rekrut
red: rod rodt
refer: henvis
reference: refere
reflect: afspej
refund: refund
refusal: afslag
refuse: afslag afvise nægter
refused: afslae afvist nægted nægtet
regard: hensyn
regardless: uanset
regards: bh
region: region
register: regist rki
registered: fejlre tingly
registration: reg tidsre tilmel
regret: fortry
regretted: fortru
relation: forhol
relative: parore
release: frigiv releas
relief: lettel
relieved: letted
reluctantly: nodig
remaining: restbe restgæ
remark: bemærk
remember: husk huske husker
remembered: husket
remind: minder rykkes
reminded: rykked
reminder: pamind rykke rykker rykket
remove: fjern fjerne
renew: forlæn fornye fornys
renovation: orgelr
rent: boligr huslej lejeko lejema
rental: ferieu
rented: lejet
repair: afhjæl repara udbedr
repeat: gentag
replace: aflose
replaced: udskif
reply: pip
report: arsber arsrap beretn eindko lonind meld melde melder momsan rappor refera skonse tilsta
reported: indber meldt sygeme
represent: repræs
reputation: rygtet
request: anmodn byggea henven udbede
research: forskn
reservation: forbeh
reserve: reserv
reset: nulsti
resident: beboer
respect: respek
responsible: ansvar kundea
rest: hvile ovrigt resten
restart: gensta
restaurant: restau
restored: genopr
result: result udslag
resurrection: opstan
retouched: retouc
return: gengæl retur return returv vender
reuse: genbru
reverse: omvend
review: anmeld tripad trustp
rhyme: rimer
right: hojre hævebe medhol ret rettig rigtig
ring: ringen
rise: prisst stige stiger stigni
risen: steget
road: e45 vej vejarb vejen
robot: chatbo chatro robot
role: rolles
roll: roll rulle rundst
roof: ovenly tag tagarb tagdæk tagkon tagpap tagren
room: fyrrum lokale modelo retslo rum skades stuen ventev værels
rose: rose roser
round: omgang rund runde runder
roundabout: rundko
rounded: rundet
routine: rutine
row: række
rubbish: renova
rule: arvere husord momsre regel regler
rumour: rygter rygtet
run: drevet driver kore korer korsel lobe lober lobet lonkor rende
runaway: lobsk
rush: sus
sad: ked trist vemodi
safari: safari
safe: bornes sikker tryg
safety: apv
said: sagde sagt
sail: sejle sejler
sailed: sejled
salary: lon lonkor lonnen lonnin lonsys
sale: dorsal ophors salg salget salgs salgsm udsalg
sales: salgsc
salt: saltes
same: ditto ens samme
sample: stikpr
sand: sand sandet
sandbag: sandsæ
sanding: gulvaf
sandwich: pindem smorre
sat: sad siddet
satisfied: tilfre
saturday: lordag
sausage: polser
save: gemme gemmer redde spare sparer
saved: gemt redded reddet spared sparet
savings: opspar
say: pastar sig sige siger siges
scaffold: stilla
scandal: shitst
scanned: skanne
scanner: scanne
sceptical: skepti
schedule: vagtpl
schnapps: snaps
schnitzel: wiener
school: gymnas hojsko lejrsk musiks naturs semina skole skoleb skolef skoleg skolel skolen skoles vicesk
scissors: saks
scout: spejde
scratch: ridse
scream: skrige
screen: menusk skærm skærme
screenshot: skærmb
screw: skru skruer
screwed: skruet
script: script
scroll: scroll
sea: so
seafood: skaldy
search: lede leder seo soge soger soges
searched: ledte
seasick: sosyg
season: sæson sæsona sæsons
second: anden sekund
secret: smug
secretary: lægese sekret skoles
section: afsnit snitte
secure: sikre sikrer
secured: secure
see: se ser ses
seem: ligner synste
seen: set
self: egenko selv selve selvud sig
sell: sælge sælger
seller: sælger
semester: semest
send: afsend afsted fremse indsen send sende sender sendes
sender: afsend
sense: ane aner mening
sensible: fornuf
sensitive: folsom
sent: sendt sendte tilsen udsend
sentence: sætnin
separate: skille
september: septem
serious: alvorl serios
server: postse server
service: bereds bladtj glatfo gulvse kundes nets pbs servic tjenes tolkes ydelse
session: sessio
set: indsti sat
settle: afvikl
settled: opgjor
settlement: afregn forlig mindel opgore
setup: opsætn
seven: syv
seventh: syvend
several: flere
sewer: kloak kloakk
sewing: systue
shadow: skygge
shall: skal
share: andel del dele deler deles
shared: delt
sharp: skarp
sharper: skarpe
she: hun
shed: skur skuret udhus udhuse
sheet: sangbl timese
shelf: reoler
shift: skift vagtsk
shine: lyser
ship: skibsp
shipping: rederi
shipyard: skibsv værft
shit: lort
shoe: sko skobut skotoj
shoot: skyde
shop: bilka boligh butik butikk butiks bygma farveh fotex gronth sengeh shoppe silvan skobut tebuti vinhan
short: kort
should: bor burde skulle
shoulder: skulde
shout: raber
shouted: rabt rabte
show: hundeu revyen vise viser
showcase: montre
showed: viste
shower: brusek
shown: vises vist
showroom: showro
shredder: makula
sick: blindt syg syge sygeme sygt
side: side
sideline: sideli
sight: syn synet
sign: dorski navnes pategn skilt skilte skiltn tegn tegnsp unders
signature: autosi signat
signed: undert
signpost: vejvis
silence: tavshe
silent: tavse tie tier
silver: solvbr
similar: lignen
simple: enkel enkelt simpel
simply: ligefr simpel
since: siden
sing: syng synge
single: enkelt
sinner: synder
sir: hr
sister: soster
sit: sidde sidder
site: skurvo
sitting: sidden
six: seks
sixth: sjette
size: storre
sketch: skitse
skilled: dygtig
skin: hud skinde
skipper: skippe
sleep: sover sovn
sleepless: sovnlo
slept: sov
slice: skive
slide: glider slides
slipped: skred skrede
slow: langso
small: lille lilleb mindre sma smasag underd
smashed: smadre
smelled: lugted lugtet
smile: smil
smiley: smiley
smith: smed smedag smedem smeden smedev
smoke: rog ryge ryger
smoked: roget
smokehouse: rogeri
snail: snegle
snow: sne sneen snevej
so: altsa sa sadan
soap: sæbe
sock: sokker
socket: stikko
soda: sodava
sofa: sofa soveso
software: softwa
soil: muldet
solar: solcel
sold: solgt solgte
solid: solidt
solution: klagel losnin
solved: lost
some: nogen nogle
somebody: nogen
something: noget
son: son
song: sang sangbl sangkr
soon: snaras snart
sorrow: sorg
sorry: beklag ked sorry undsky
soul: sjæl sjælen
sound: klang klinge lyd lydanl lyde lyden lyder lydfil lydgui
sounded: lod
soup: suppen
sour: sur sure
source: grundf kildek
south: syd
spam: spam
spaniard: spanie
speak: tal tale taler
speaker: oplægs talern
special: specia særlig særski
speech: mindet talefo talen taleti
speechless: mallos mælet
speed: fart hastig tempo
spell: stave staver
spelled: stavet
spelling: stavef stavek
spent: medgae
spilled: spildt
split: flække splitt
spoiled: forvæn
spoke: talte
spoken: talt
sponsor: sponso
sports: sports
spouse: ægtefæ
sprained: forstu
spray: sprojt
spreadsheet: excel excelk regnea
spring: forare forars
square: kvadra kvm torv torvet
stable: stald staldb staldd
stack: stak
staff: person
stage: etape scene stage
stain: plet plette
stainless: rustfr
stairs: opgang trappe
stall: bod boden
stamp: stempl
stand: sta star
standard: iso standa
standing: staend
star: etstje julest stiern stjern
start: forfra opstar start starte sæsons
started: pabegy
state: staten tilsta
stated: anfort
statement: kontou opgore saldoo timeop udskri udtale
statistics: statis
status: status
statute: vedtæg
stay: bliv blive forbli
steal: stjæle
steel: stal stalby
step: skridt træde
stick: klistr pind
sticker: kliste
still: allige dog endnu fortsa stadig
stir: rores
stock: lager lagere lagers
stole: stjal
stomach: maven
stone: sten stenhu
stood: staet stod
stop: punktu stands stop stoppe
stopped: indsti
storage: opbeva
stork: storke
storm: storm storme storms
story: histor story
straight: ligeud
strange: mærkel
strategy: strate
stream: aen
street: gaden
strength: kræfte
strict: skrapt streng
strike: strejk
stripe: stribe
strong: stærkt
stubborn: genstr
student: kursis studer
studio: yogast
study: studie
stupid: dum dumt
stupidity: dumhed
style: stil
subject: emnefe emner fag
submitted: indgiv
subscription: abonne abr avisab mobila provea
subsidy: tilsku
substitute: vikar vikare
succeed: lykkes
succeeded: lykked
success: succes
successful: vellyk
such: sadan
suck: suger
sue: proces sagsan sagsog sogsma stævne
suffer: lide
suffered: led
suitcase: koffer kuffer
suited: egner
sum: regnes
summer: sommer
summon: indkal
summons: stævni
sun: sol solstr
sunday: sondag
superstitious: overtr
supervision: tilsyn
supplement: tillæg
supplier: levera skibsp
supply: vandfo
support: hotlin stotte suppor
surcharge: koreti miljot
sure: sikker sikre
surfer: surfer
surprise: overra
surprised: overru
surveyor: landma
survived: overle
swallowed: slugte
sweater: trojen trojer
sweden: sverig
swedish: svensk
sweet: sod sode
sweets: slik
swim: svomme
swing: gynger vipper
switch: omstil skifte slukke tænde
system: anlægg cms crm datalo erp kolean lagers lonsys lydanl system
tab: fane fanen
table: bord borden bordet bordfo bordpl
tablet: ipad tablet
tackle: tackle
take: overta tag tage tager tages
taken: taget udtage
talk: fratræ samtal sludde snak snakke
tap: stopha
taste: smag
tattoo: tatove
tax: afgift arveaf eindko moms momsan momsen momsfr momsnu momsre skat skatte
taxi: taxa
tea: te tebuti
teacher: lektor lærer lærere underv
team: hold holdet landsh teamet
teams: teams
tease: drille
technical: teknis
technician: teknik
technology: teknol
television: tv tv2
tell: fortal fortæl meld
template: skabel
tempted: lokkes
tempting: tillok
ten: ti
tenant: lejer lejere lejern
tender: licita udbud
tent: telt teltet
tenth: tiende
term: lobeti termin
terminal: kortte termin
terms: vilkar
terrace: terras
terrain: terræn
terrible: elendi uhygge
test: prove proven
text: tekst tekste
textbook: lærebo
than: end
thank: tak takke takkeb takker
thanked: takked takket
that: at der det
thawed: toede
the: de den
theatre: egnssp teater
theft: tyveri
their: deres
them: dem
theme: tema
then: da dengan dereft
therapist: fodter zonete
therapy: ergote
there: der derfra derind derned derude
therefore: altsa derfor
they: de
thief: tyve
thin: tynd
thing: smatin ting
think: mener synes tror tænk tænke tænker
third: tredje
thirteen: trette
thirty: trediv
this: denne dette hereft
thorough: grundi
thought: syntes tanke tankee tanker troede tænkt tænkte
thousand: tusind
thread: traden
threat: trusle trusse
threaten: true truer truet
threatened: truede
three: tre trehun
through: gennem igenne via
throw: kaste smid smide smider
thrown: smidt
thumb: tommel
thursday: torsda
thus: dermed
tick: tikke
ticket: billet fribil ticket
tied: bandt
tiktok: tiktok
tile: fliser flises klinke
timber: tommer trælas
time: fuldti gang gange gangen malket rettid samtid svarti taleti tid tiden tidern tids tidspl tidsre
tiny: bitte
tired: træt
title: titel titlen
to: at hen til
toasted: skaled
together: sammen
toilet: dameto toilet
told: fortal
tomorrow: morgen overmo
tone: tonen
toner: toner
too: for underd
took: overto tog
tool: havere
top: bordpl oven oveni toppen
torn: revet
total: samlet total
touch: rorer
touched: rort
tough: sej
tour: rundtu
tourist: turist
tournament: turner
toward: mod
towel: handkl
town: radhus
toy: legeto
track: bane sporen
trade: fag handel handle juleha
traffic: flextr trafik
trailer: traile
train: tog toget
trainer: træner
training: trænin
transfer: overdr overfo porter swift
transition: overga
translate: transl
translated: oversa
translation: oversæ
transport: stolet transp
travel: rejse rejseb rejser
travelled: rejst
tray: bakke bakken
treasure: skat
treasurer: kasser
treat: behand
tree: træet
trial: provea
triangle: trekan
trick: fidus
tried: provet
trigger: udlose
trip: lejrsk tur ture turen
trouble: ballad besvær bovl ulejli
truck: lastbi truck
true: sand sande sandt
trust: stol stole tillid
trustee: kurato
truth: sandhe
try: prov prove prover
tuesday: tirsda
tug: tovtræ
turbine: vindmo
turn: drejer skru tur vende vender
turned: drejet
turnover: omsætn
twelve: tolv
twenty: tyve
twin: tvilli
two: to
type: taste type typen
typed: tasted
typing: tastef
tyre: dæk
umbrella: parapl
unaffected: upavir
unannounced: uanmel
unanswered: ubesva
unbelievable: utroli
unchanged: uændre
undelivered: undeli
under: under
understand: forsta
understanding: opfatt
undertaker: bedema bedemæ
undisputed: ubestr
unforgettable: uforgl
unfortunately: desvær
union: fagfor hk overen
unjust: uberet
unknown: unknow
unless: medmin
unmanned: ubeman
unnecessary: overfl
unpaid: tilgod ubetal udesta
unreasonable: urimel
unsubscribe: afmeld framel
until: indtil
unused: ubrugt
unusual: usædva
up: heropp op opad opfolg opgive oppe up
update: opdate update
upload: upload
uptime: oppeti
urgent: akut hasten haster
us: os
usable: brugba
usb: usb
use: benytt brug bruge bruger bruges ibrugt
used: brugt brugte plejed plejer vant vænner
user: user
usual: sædvan
vacant: ledige ledigt
vacuum: stovsu
vain: forfæn
valid: gælden
validation: valide
value: værdie
van: varebi
variant: varian
various: divers
vase: vase vasern
vector: vektor
vegetable: gronth
vegetarian: vegeta
vehicle: koreto
ventilation: ventil
verse: vers
version: versio
very: hunded mega meget voldso
vet: dyreho dyrekl dyrlæg
video: video videoe
view: udsigt
viewer: seere
village: landsb
violation: krænke
violent: voldso
visa: visa
visible: synlig
visit: besog besoge
voice: mælet rost stemme
voluntary: frivil
vote: afstem stemme
voted: stemt stemte
wage: lonfor lonmæs
wait: afvent vent vente venter ventet
waited: ventet
waiter: tjener
waiting: ventev
wake: vækker
walker: rollat
walking: gaende
wall: mure skravæ væggen
wallet: pungen
wallpaper: tapet tapete
want: gider lyst onske onsker onskes vil ville villet
wanted: onsked onsket
war: tovtræ
wardrobe: garder
warehouse: lagerc lagere lagerh
warm: varmt
warmest: varmes
warming: warmin
warn: advare
warning: advars varsel
wash: harvas vask vaskeh
washing: vaskem
wasted: spildt
watch: ur
water: regnva vand vande vandet vandfo vandro vandsk vandst vandvæ
wax: voksfi
way: made udvej vej vejen
we: vi
weather: gravej torvej vejret
web: webbur webman webmod
webinar: webina
webshop: websho
website: cms hjemme jobind mindeh seo tripad trustp websit
wedding: brudeb bryllu solvbr vielse
wednesday: onsdag
weeded: luget
week: uge ugebre ugen ugens uger ugers uges ugevis
weekday: hverda
weekend: weeken
weekly: ugentl
welcome: velkom
weld: svejse svejsn
well: rask tja vel velskr
went: gik
west: vestre
wet: vad
whale: narhva
what: hvad sikke
wheel: baghju forhju hjul
wheelchair: korest
when: da hvorna nar
where: hvor hwor
which: hvilke hvoraf hvori
while: mens
whine: piber
white: hvid hvide hvidt
who: hvem som
whole: hel hele helhed
whose: hvis
why: hvorfo
wide: brede
widow: enke
wife: ekskon fruen hustru kone konen kones
wifi: wifi
wild: vilde vildt
will: testam vil vilje
win: medhol vinde
wind: blæst vind vindmo
window: ovenly rude ruder vindue
wine: portvi vin vinen vinhan
wing: flojen
winter: glatfo vinter
wire: lednin
wise: klogt
wiser: kloger
wish: onsked onsker
with: hos med
withdraw: hæver trak trukke træk trække
withhold: modreg
within: inden
without: fejlfr uden uforpl undvær
witness: vidnef vidner vidnet
woman: kvinde
won: vandt vant vundet
wonder: mon undre undren undrer
wonderful: vidund
wood: trægul
word: ord ordene ordet ordlis ordskæ
work: apv arbejd dur funger makke tagarb vejarb virke virker
worked: virket
works: vandvæ
workshop: smedev værkst worksh
world: verden
worried: bekymr betænk
worse: værre
worst: bundsk
worth: værd
worthy: værdig
would: ville
wow: namen
write: nedskr skriv skrive
written: skreve skrift velskr
wrong: fejlag fejlre forker gal gale galt
wrote: skrev
xray: rontge
yard: garden honseg skoleg
yarn: garn garnku
year: ar arene aret arets arevis ars arsafs arsber arsmod arsopg arsrap arsreg arsski arstal fjor halvar mangea nytar nytars
yearbook: arsskr
yearly: arlige arligt
yellow: gul gulnet
yes: ja
yesterday: aftes garsda
yet: endnu
yoga: yogast
you: dig du i jer
young: ung unge
youngest: yngste
your: din dine dit jeres
youth: unges
zebra: zebra
zero: nul
zone: zonen
zoom: zoom
