# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language nl

[concepts]
a: een
abbey: abdijw
about: circa daarov erom erover hierov omtren ongeve over waarov
above: boven erbove
abrupt: abrupt
absence: verzui
absent: afwezi uitble uitbli
absolutely: absolu
abstract: abstra
academy: academ
accent: accent
accept: accept berust ingaan slikke
accepted: aangen aanvaa geacce
access: inzage toegan
accident: ongelu
acclamation: acclam
accommodate: onderb
account: accoun bankre bijsch derden iban nepacc rekeni spaarr
accountant: accoun boekho
accounting: baseco moneyb
accounts: boekja jaarre jaarst mestbo
accreditation: accred
acknowledge: erkenn
across: dwars
act: optred
action: actie
actor: acteur
actually: eigenl feitel
add: bijkom erbij optell toevoe voegen
added: opteld toegev
address: adres adresg mailad postad
addressee: geadre
adjusted: afgest
administration: admini loonad
administrator: bewind
admire: bewond
admit: bekenn nageve toegev
adult: volksu
advance: bvd vooraf voorba voorha voorsc voorui
advantage: voorde
advent: advent
adventure: avontu
advert: ads mondre rouwad
advertisement: advert
advertising: gevelr reclam
advice: advies advise raad
advise: afrade
adviser: advise
afraid: bang
after: daarna erna immers na nadat waarna
aftercare: nazorg
afternoon: middag topmid vanmid
aftertaste: nasmaa
afterwards: naderh
again: alweer bijbes herkan herkeu herope herrek nogmaa opnieu overdo telken wedero weer weeral
against: afrade ertege tegen tegens
age: leefti
agency: agents
agenda: agenda
agent: makela
ago: gelede
agree: afspre akkoor geacco instem overee strook
agreed: afgesp afgest beklon ingest
agreement: afspra
agricultural: agrari
aid: hoorto
aim: mikken streve
air: airco lucht
alarm: alarm alarmc alarme alarml rookme
album: album trouwa
alderman: wethou
alienation: vervre
all: alle allema allen immers uberha
allergy: notena
allow: toesta
almost: bijna vrijwe
along: langs mee
aloud: hardop
alphabet: alfabe
already: al allang alvast inmidd reeds
also: evenee mede ook tevens
altar: altaar
alternative: altern
although: hoewel
always: altijd eeuwig steeds steeva telken
amateur: amateu
ambassador: ambass
ambulance: ambula
amicable: minnel
amount: bedraa bedrag maandb restbe
ample: ampel ruim
analysed: stukge
analysis: analys
analytics: analyt
and: en
anecdote: anekdo
angel: engele
anger: booshe
angry: angry boos boze chagri kwade woeden woest
animal: beest beeste beestj dier dieren
animation: animat
annex: aanhan
anniversary: jubile lustru
announced: omgero
annoying: irrita vervel
anonymous: anonie geanon
answer: antwoo beantw gereag onbean opneem
answered: geantw
antique: antiek
anyway: enfin toch trouwe
app: androi app bankap buurta dorpsa groeps nextdo slack
apparently: blijkb kennel
appeal: beroep hoger
appear: opdage
applauded: geklap
applause: applau ovatie
applicant: sollic
application: applic toepas
applied: gesoll
apply: geldt
appointed: aangew benoem
appointment: aanste afspra
appraisal: taxati
appreciate: waarde
approach: aanpak benade
approval: goedke
approve: fiatte keurt
approved: geacco goedge keurde
april: april
arbitration: arbitr
arch: boogje
architect: archit
archive: archie archiv stadsa
area: rayonl
arise: ontsta
arm: wapen
around: omheen rond rondga rondge rondki rondsc rondst
arrange: regele regelt
arranged: gerege regeld
arrangement: arrang regeli
arrive: aankon
arrived: aangek
arrow: pijl pijltj
art: kunst
article: art artike
artificial: ai
artist: kunste
as: als alsof zoals
ash: as
ashamed: geneer schaam schame
aside: opzij
ask: aangev gevraa navrag stelle stelt vraag vraagt vragen vroeg vroege vroegt
asked: gestel gevraa nagevr stelde
asleep: ingesl
assessment: aansla assess naheff
assistant: assist
association: bouwun bovag buurtv dartsb ijsver kvlv lto roeive senior unizo vereni voka vve vzw
assume: uitgaa
asylum: asiel
at: althan bij uberha
atmosphere: sfeer
attached: bijgaa bijgev gehech
attachment: bijlag
attack: cybera
attempt: poging
attention: aandac let
attentive: attent
attract: aantre
attributable: toerek
auction: veilen veilin visafs
audible: hoorba
audio: audio audiot
audit: audit kascom
auditor: audito reviso
august: august
aunt: tante
australia: austra
authentication: auth
author: auteur
authority: autori gezag ggd nvwa
authorization: bankma machti
authorized: bevoeg geauto tekenb
autocue: autocu
automatic: automa stilzw vanzel
autumn: herfst najaar
available: beschi
avenue: laan
average: gemidd
awake: wakker
award: gunnin uitrei
awarded: gegund toegek
aware: bewust
away: away heen weg wegger wegred wegzet
awning: luifel
baby: baby newbor
babysitter: oppas
back: back rug rugnum terug terugb terugg terugk terugn terugr terugv
backup: backup
bacon: spek
bad: amateu erg flutpr gehakt geknoe gortig lullig ondeug pech pet rot slecht spuiga
badge: badges
bag: tas tassen zak
bailiff: deurwa explot gerech
bake: bakken
baked: gebakk
baker: bakker banket
baking: bakbli
balance: balans saldo slotba
balcony: balkon
ball: bal bol
balloon: ballon
band: band banden fanfar harmon tribut
bank: bancon bank bankap bankge bankma bankpa bankre bankza belfiu bunq digipa kbc knab lansch oever pinpas rabo voedse
bankrupt: curato failli sursea
bankruptcy: faling
banner: banner beachv spando
baptism: doop
bar: frituu snackb toog tralie
barbecue: barbec
barcode: barcod
bargain: koopje
bark: blaft
barracks: kazern
barrel: ton vat
barrier: slagbo
basis: basis
basket: mand
bass: bassen
batch: batch batchb
bath: therme
bathrobe: badjas
bathroom: badkam
battery: accu
battlefield: slagve
be: ben bent bunt das gewees is lag liggen ligt sta staan staat stond stonde waren was wees weest werd werden word worden wordt zat zaten zijn zijt zit zitten
beach: strand
bead: kralen
beam: straal
bean: bonen
beautiful: mooi mooie mooier mooist pracht
beauty: beauty
because: aangez doorda nameli omdat vanweg want wegens
become: geword vrijko werd werden word worden wordt
bed: bed
bee: bijen
beech: beuken
beekeeper: imker imkers
beep: piep piepen piept
beer: bier pilsje
before: daarvo eerder eergis tevore voor vooraf voorda vroege
beg: smeek
began: begon begonn
begin: begin beginn begint
behalf: namens uwentw
behaved: gedraa
behind: achter daarac
being: wezen
belgian: belgis
belgium: belgie
believe: geleuv geloof gelove
belly: buik
belong: hoort
below: benede hieron
bench: bankje
bend: bocht buigt
benefit: zorgto
beside: ernaas hierna naast
best: best beste veruit
bet: gewed verwed wed
better: beter betere meeval
between: tussen
bicycle: bakfie fiets fietse fietsp racefi
bid: biedin bod
big: dikke groot grote
bigger: groter
biggest: groots
billboard: billbo
bin: bak prulle
bind: inbind
binder: ringba
binding: binden
bird: vogel vogelb
birth: geboor
birthday: jarig verjaa
bishop: bissch
bit: beetje tikje
bite: beet
bitten: gebete
bitter: bitter wrange
black: black zwart zwarte
blacked: weggel
blame: kwalij verwij
blank: blank
blazer: blazer
blew: waaide
blind: blind blinde
blink: knippe
block: blok blokje blokke
blocked: geblok versto
blog: blog
blood: bloed bloedd
bloom: bloei
blow: blazen klappe slag
blue: blauw blauwe
blunt: bot
blurred: onsche
board: bestuu boord bord digibo hooghe kifid planbo prikbo rvc stuurg
boast: stoefe
boat: boot boten botenb skiffs skutsj woonbo
body: body
boiler: boiler cv ketel
bolt: bolt
bone: bot knoken
bonus: bonus
book: boek boeken boeksk botenb inboek trouwb wandel zeeman
booked: boekte geboek ingebo
booking: boekin bookin
booklet: boekje
bookshop: boekha
border: erfgre
boring: saai
boss: baas bazin
both: allebe beide zowel
bother: stoort
bottle: fles
bottom: ondera ondero
bought: gekoch
bound: gebond
bow: strik
bowl: waskom
box: collec doos doosje dozen kastje kisten postbu sigare stembu vakje
boy: buurjo jongen
braille: braill
brake: afremm
branch: filiaa filial vestig
brand: merken
brass: messin
bravo: bravo chapea
brazil: brazil
breach: adimpl verbre wanpre
bread: brood roggeb speltb
break: breken pauze
breakfast: ontbij
breath: adem
breed: fokken
brewer: bierbr
brewery: brew brouwe
brick: metsel
bricked: gemets
bride: bruid bruidj bruids
bridge: bridge brug koudeb
brief: bondig
briefing: briefi
brilliant: schitt
bring: breng brenge brengt meebre
broadcaster: omroep
brochure: brochu
broke: begaf brak
broken: gebrok kapot kapott opgebr storin stuk verbro
broker: scheep
brother: breur broede broer broers gebroe zwager
brought: bracht gebrac
brown: bruin
browse: blader
browsed: geblad
bruised: gekneu
brush: borste kwast
bubble: bubbel bubble
bucket: emmer emmers
budget: begroo begrot budget
buffet: buffet
bug: bug
build: bouwen opbouw
builder: aannem bouwer bouwva standb
building: bouw bouwaa bouwbe bouwco bouwin bouwku bouwve dakopb gebouw nieuwb pand panden rooili
built: built gebouw opgebo
bulb: bloemb bollen
bullet: kogel
bulletin: bullet
bundle: bundel
bungle: geknoe
burn: burn doorbr
burned: brandd
burnt: afgebr
burst: barste
bus: bus bushok busje buslad bussen
bush: struik
busiest: drukst
business: mkb ondern zakeli zaken
busy: bezig druk
but: maar moar
butcher: beenho keursl slager
butter: boter pindak
buttock: billen
button: knop knopje routek
buy: duurko koop koopt kopen uitkop
buyer: inkope koper kopers
buyout: afkoop
buzz: zoemt
by: door langsg langsl
cabin: cabine
cabinet: kabine patchk
cable: bekabe kabel kabels kabelt
cactus: cactus
cafe: cafe
cake: gebak koek taart taarte tompou
calculate: bereke herrek nareke reken rekene uitrek
calculated: nagere
calculation: becijf
calendar: kalend
calf: kalf
call: beeldb bel belde bellen bellet belt call callce gebeld inbell noem noemen noemt oproep roepen roept terugb terugr videoc
called: belde belden gebeld genoem geroep noemde opgero riep zogehe zogena zogeze
caller: beller
calligraphy: kallig
calm: gerust rust rustig
calmly: doodle
camera: camera
camp: kamp kampen
campaign: campag
camping: campin minica
campus: campus
can: gekund kan kon konden kun kunnen kunt
canal: gracht
canary: kanari
cancel: afblaz afmeld afzegg afzien annule bedenk beeind geannu ontbin ontbon opgeze opzegb opzegf opzegg opzegt royeme royere stopze
cancelled: afgeze afzegd opgehe
candidate: gegadi kandid
candle: waxine
canteen: kantin refter
cap: pet
capital: hoofdl
captain: kaptei
car: auto autobe autode bijtel
caravan: carava
carbon: co2
card: bancon bankpa kaart kaarte kaartj kaarts kerstk pasje pin pinpas rouwka stripp trouwk visite
care: aantre opvang rusthu scheel thuisz verzor woonzo zorg zorgbo zorgen zorggr zorgho zorghu zorgin
careful: zorgvu
careless: slordi
caretaker: concie huisme
carillon: carill
carnival: carnav
carpenter: timmer
carpet: tapijt
carriage: koets
carried: droeg
carrot: wortel
carry: doorvo draag dragen
cartoon: spotpr
carving: houtsn
case: casus geval gevall huurza zaak zaaknu zaaksk
cash: cash contan kas kascon pinaut
cashier: kassie
castle: kastee
cat: kat katten poes
catalogue: catalo
cataract: catara
catch: inhale
catchy: pakken
caterer: catera
catering: cateri
cathedral: kathed
caught: gevang
cause: aanlei
caused: veroor
cavity: spouw
ceiling: plafon
celebrate: vieren
celebrated: gevier
cell: cel cellen
cellar: kelder
cello: cellol
cent: cent euroce
centimetre: centim cm
central: centra
centre: callce center cultuu wijkce
century: eeuw
ceramist: kerami
certain: bepaal stelli
certainty: zekerh
certificate: akte attest certif oorkon vca
certified: gecert
chain: keten kettin
chair: stoel stoele
chairman: dijkgr erevoo voorzi
chalk: krijt
chamber: kamers koopha
champagne: champa
chance: herkan kans kansen
change: aanpas mutati overga overst verand wijzig wissel
changed: aangep bedach gewijz
channel: kanaal
chaotic: chaoti
chapter: hoofds
charge: bereke doorbe laste rekent
charged: aanger gereke rekend
charging: laadpa
charity: carita
chart: grafie
chat: chat chats slack
chatbot: chatbo
cheap: goedko
check: check contro kascon nagaan nakijk naleze nalope nareke navrag nazien
checked: gecont nageke nagele nagelo nagere
checkout: kassa kassak kassas
cheek: frechh
cheerful: opgewe
cheering: gejuic
cheers: proost
cheese: kaas kaasma
cherry: kersen
chic: chic chique
chief: chef
child: kind kinder pagadd
chimney: schoor
chinese: chinez
chocolate: chocol
choice: keus keuze keuzem
choir: cappel koor
choose: kies kiest kiezen
chop: hakt
chose: koos kozen
chosen: gekoze
christian: christ
christmas: kerst kerstb kerstd kerstf kerstg kerstk kerstm kerstp kersts
church: diacon kerk kerkbl kerken kerkfa kerkto
chutney: chutne
cigar: sigare
cinderella: assepo
cinema: biosco
circle: cirkel kring
circuit: kortsl
circus: circus
citizen: bsn
city: gemeen schepe stad stadsa stedel steden
civil: burger civiel
claim: beweer claim claime declar gedecl massac vorder
clap: klappe
class: brugkl klas klasse
classroom: lokaal
clause: beding boeteb boetec clausu
claw: klauwe
clean: diepte kuisen opruim poetse proper reinig schone schoon
cleaner: poetsh poetsv ramenl
cleaning: poetsp poetsw
clear: boekde duidel helder
clerk: griffe griffi
clever: knap knappe slim
clicked: klikte
climate: klimaa
clinic: poli polikl
clip: clip
clipboard: klembo
clock: klok
close: afslui sluit sluite
closed: afgesl dicht dichtb dichte dichtg geslot potdic sloot
closing: closin sluiti
cloth: doek kleedj lap stoffe
cloud: cloud wolken
clover: klaver
club: breicl club dispuu golfcl ijsclu jeugdc oldtim postdu rotary zangve
clubhouse: clubhu
coach: coach tourin
coaster: biervi
coat: jas mantel
coating: coatin
cockroach: kakker
code: bronco bw code qr
coffee: koffie
coffin: doodsk
coincidence: toeval
cold: koelce kou koud koude koudeb steenk
colic: koliek
colleague: colleg
collect: afhaal incass ophale
collected: afgeha opgeha
collection: bloeml collec
collective: cao verzam
collision: aanvar
colour: kleur kleure kleurv
colourful: kleurr
column: column kolom kolomm
come: allee doorko gekome kom komaan komen komt kwam kwamen langsg langsk langsl meekom
comfort: troost
comma: komma
comment: commen
commission: bouwco commis courta kascom provis
commit: pleegt
committee: buurtc feestc reisco wieler
communication: commun
community: buurth
company: autobe bedrij bouwbe bureau bv bvba eenman firma gmbh havenb inc kantoo klusbe kvk maatsc nv tourin vennoo vof vpb
compare: vergel
compensation: vergoe
compete: meedin
competent: bevoeg
competitor: concur
complain: klaagt klagen zeurpi
complained: geklaa klaagd
complaint: kifid klaags klacht tuchtk
complete: comple volled
completed: voltoo
completely: helema
compost: compos
compromise: compro
computer: comput ict
concern: betref
concert: concer jazzco openlu poppod
conclusion: conclu
concrete: beton betonp
condition: voorwa
conditioning: airco
conduct: voeren voert
conducted: gevoer
conductor: dirige
confess: opbiec
confidential: confra
confirm: bevest orderb
confirmed: bekrac
conflict: clinch confli
conform: confor
confused: verwar warrig
congratulated: felici
congratulations: gefeli profic
congress: congre regioc
connect: doorve verbin
connected: aanges
connection: connec verban
conscience: gewete
consecutive: opeenv
consequence: gevolg
conservatory: conser serre
consider: achten berade bescho overwe
considerable: aanzie
consideration: beraad
considering: gelet
consignment: consig
construction: bouwde bouwga bouwov bouwre bouwso bouwte bouwun constr staalb
consult: raadpl
consultant: consul
consultation: marktc
consulted: geraad
consumer: consum
contact: contac omgang opneme
contain: bevat
contained: bevatt
container: contai
content: conten inhoud
contest: taarte
continue: doorga doorlo doorwe doorze voort voorze
continued: voortg
contract: aannee adimpl arbeid cao contra gunnin huurco huurov nakomi nietig ontbon overee raamov wanpre
contractor: aannem hoofda
contrary: intege
contrast: tegens
contributed: bijged
contribution: bijdra
control: afstan
conversion: conver
convert: omzett
converted: omgeze
convicted: veroor
convinced: overtu
cook: kok koken
cooked: gekook
cookie: koekje pepern
cooking: kookwo
cool: afkoel koel
cooled: afgeko
cooling: koelin koelte koelvi
cooperate: meewer
cooperation: samenw
cooperative: cooper woonco
coordinate: afstem
coordinator: coordi
copier: kopiee
copy: afschr copysh doorsl drievo exempl kopie kopiet kopij
cork: kurk
corner: hoek hoeken hoekje
corona: corona
correct: corrig juist juiste kloppe klopt klopte rechtz
corrected: gecorr rechtg
correction: correc rectif taalco
correspondence: briefw corres
corridor: gang gangen ganget
cost: gekost kilome kost kosten kostte lasten loonko meerko reisko voorri
costume: kostuu
cosy: gezell
cough: hosten ophoes
council: diacon dorpsr gemeen kerken ledenr ocmw ouderr raad raadse raadsl schepe
count: doorte meetel reken rekene rekent tel tellen telt
counted: gereke geteld nagete rekend telde
counter: aanrec balie baliem loket toonba
counterclaim: reconv tegenv
couple: echtpa
courier: koerie
course: cursus gang koers
court: arrest compar dagvaa exploo gedaag gedagv geding gerech griffe griffi hof kanton rechtb rechts rolrec rolzit tuchtc tuchtr uitvec verste vreder zittin
courtship: verker
cousin: neven nicht
cover: bedekk kaft voorpl
covered: gedekt
cow: koe koeien
crack: kraakt scheur
craftsman: vaklie vakman
craftsmanship: vakwer
cramp: kramp
crane: kraan kraanm
crash: crashe
crashed: crasht gecras
crate: krat kratje
crazy: gek zot
cream: gelate
crease: rillij
create: aanmaa aanmak
created: aangem
creative: creati
credit: bijsch cr credit kredie tegoed
creditor: credit
crematorium: cremat
crept: geslop
crew: crew
cried: gehuil
criminal: strafd strafp
critical: kritis
crooked: kromme scheef scheve
crust: korst
cry: huilen huilt kreet wenen
crypto: crypto
cubic: kuub
culprit: boosdo dader
culture: cultuu
cup: bakje bakkie beker kopje koppie
cupboard: kasten
curious: benieu
currency: valuta
current: huidig lopend
curse: vloek
curtain: gordij
cushion: kussen
custom: maatwe
customer: afneme client eindkl focusk klant klante klantg klantj klantn klantp klantt leeglo relati
cut: geknip knip knipt snijde snijdt
cutting: stansm
cyber: cybera
cycle: fietst
cycled: gefiet
cycling: wieler
daily: dageli
dairy: zuivel
damage: brands hagels letsel rooksc schade
damp: vocht vochtp
danced: gedans
dangle: bungel
danish: deens
dare: daagde durf durft durven
dark: donker
dashboard: dashbo
data: adresg avg bankge data datale datave gegeve klantg loging metada
database: databa
datacenter: datace
date: aanmaa closin daten dato datum datump startd testda valuta
dating: dating
daughter: dochte
day: dag dagen dagje daglim sterfd teamda
deactivated: gedeac
dead: dode dood zalige
deadline: deadli fatale opzegt termij uiterl
deadly: dodeli
deafening: oorver
deal: omgaan omgaat
dealer: autode
dealt: omgega
dean: decaan deken
dear: beste geacht lief lieve
death: overli rouwad rouwbe sterfd sterfg
debit: domici
debt: huurac incass oninba schuld
debtor: debite
december: decemb
decent: fatsoe
decide: beslis doorsl knoop
decided: beslot
decision: beslui
declare: verkla
declared: gedecl
decrease: afneme
decree: decree
deducted: afgetr
deductible: aftrek
deed: akte
deep: diep diepte
defamation: smaad
default: gebrek ingebr tekort verste verzui wanbet
defective: ondeug
defence: verwee
defendant: gedaag
defended: verded
degree: graden
delay: oponth opschu schuiv uitges uitste vertra
delete: schrap wissen
deleted: gewist
deliberately: expres opzett
delicious: heerli verruk
deliver: aanlev beleve bezorg lever levere levert
delivered: aangel afgege afgele geleve ingele leverd opgele
delivery: afgift afleve leveri opleve pakbon spoedl
delusion: waan
demand: aanman dwangb eis eisen eist sommat sommer
demanding: veelei
dementia: dement
demo: demo
demolished: geslop
dent: deuk
dentist: orthod tandar
department: afd afdeli depart
dependent: afhank
deposit: aanbet borg bouwde depot storti waarbo
deputy: gedepu
describe: beschr
description: omschr
design: indesi mediav ontwer vormge
designed: ontwor
desired: gewens
desk: balie hulpde
despite: ondank
dessert: desser
destroy: vernie
detail: detail
detective: recher
determine: bepaal bepale
detour: omrijd
device: appara digipa toeste
devil: duvel
diagnostic: diagno
diagonal: schuin
dictation: dictaf
did: deden deed
die: stansm sterve
diet: dieet dieetw
differ: gesche scheel
difference: kleurv versch
difficult: lastig moeili
dig: spitte
digger: graafm
digital: digibe digita docusi
dike: dijk dijkwa
dill: dille
dinner: diner gourme rijstt
diploma: diplom
direct: domici richt richte
directed: gerich
direction: richti
directions: routeb
directly: rechts
director: bestuu ceo cfo ciso direct regiss zaakvo
dirty: vieze vuile
disagree: oneens
disagreement: onenig
disappear: verdwi
disappeared: verdwe
disappointed: tegenv teleur
disciplinary: tuchtc tuchtk tuchtr
discipline: discip
discount: kortin
discouraged: moedel
discover: ontdek
discredit: opspra
discuss: bespre doorne overle
discussed: bespra bespro
discussion: discus
dishonest: oneerl
dishwasher: vaatwa
disk: schijf schijv
dislike: hekel
dismiss: ontsla
dispatch: dispat
display: weerga
displayed: weerge
dispute: betwis geschi twiste
dissatisfied: ontevr
distributor: verdel
district: wijk
disturb: storen
ditch: sloot
divided: verdee
divorce: echtsc scheid
divorced: gesche
dns: dns
do: aandoe deed doe doen doet overdo
dock: dockin
doctor: artsen dokter dr huisar oogart
document: docume stukke
dog: hond honden hondth labrad teckel
doing: toedoe
doll: pop
dollar: dollar
domain: domein
done: afgeda gedaan geflik klaar uitgev
donkey: ezel
door: deur deuren deurpl voorde zijdeu
doorbell: deurbe
dose: doseri
double: dubbel verdub
doubt: twijfe
dough: deeg
doughnut: oliebo
down: neer neerge neerle opschr
download: downlo
downstairs: benede
draft: concep
drag: aansle sleept slepen
dragged: geslee geslep
drama: drama
draught: tocht tochte
draughtsman: tekena
draw: opmaak opmake opstel teken tekene tekent trek
drawer: la lade
drawing: bouwte dwg tekeni wapeni werkte
drawn: opgema
dream: dromen droom
dress: jurk trouwj
drill: boren
drilling: boorpl
drink: borrel drankj drinke drinkt
drinking: drinkw
drive: oprit rijd rijden rijdt
driven: gerede
driver: chauff kraanm
driving: rijbew rijsch
drone: drone dronef
drop: druppe spatje
drove: wegger wegred
drowned: verzop
drugstore: drogis
drum: tromp
drunk: gedron
dry: droog
duck: eend
due: opeisb
during: tijden
dust: stof
dutch: nederl
duty: wachtd
dyslexic: dyslec
each: elkaar mekaar
eager: popele
ear: oren
earlier: vervro
earliest: vroegs
early: voorti vroeg
earn: terugv verdie
ease: gemak
east: oost
easter: paasda paasnu pasen
easy: makkel
eat: eet eten
eaten: gegete
echo: weerkl
economy: econom
edge: bleed dakran
edit: eindmo redige
edited: bewerk
edition: editie oplage
editor: hoofdr redact
effect: werkin
effort: inzet moeite
eh: eh
eight: acht achten achtho
eighteen: achtti
eighty: tachti
elderly: oudere senior
election: kiesli
electric: stroom
electrician: elektr
electronic: peppol
eleven: elf elven
eleventh: elfde
elsewhere: elders
embroidery: borduu
emergency: nood noodtr
emperor: keizer
employee: baliem medewe werkne
employer: werkge
employment: loondi
emptied: geleeg
empty: leeg leeglo lege
encourage: moedig
end: afloop beland eind einde eindig eindje slot slotak terech verbre
ended: geeind
energy: eneco energi epb
engineer: ingeni ir
english: anglic engels
enjoy: geniet
enlargement: vergro
enough: beu genoeg voldoe volsta
entered: ingevo
enthusiasm: enthou
enthusiastic: lyrisc
entrance: ingang
entrust: toever
envelope: envelo
environment: omgevi testom toetso
eps: eps
equal: evenve
escalate: opscha
escape: escape ontgaa
escrow: escrow
especially: vooral
essential: wezenl
establish: vastst
established: gevest
estate: boedel makela
estimate: schat schatt
eternal: eeuwig
eu: intrac
euro: eur euro eurote
european: europe
evacuate: evacue
evacuation: ontrui
evaluated: geeval
evaluation: evalua
even: zelfs
evening: avond avonde avondr avonds avondu
event: evenem
ever: ooit
every: elk elke ieder iedere
everybody: iedere
everything: alles
everywhere: alom overal
evict: huisui
ex: ex
exactly: exact precie welget
exam: examen
examiner: examin
example: bijvoo exampl voorbe
exceed: oversc
excel: excell
except: behalv
exception: except uitzon
excess: spuiga
exchange: ruilen uitwis
exchanged: ingeru
excite: opwind
exclamation: uitroe
exclusive: exclus
excuse: excuus smoes
execute: uitvoe
exemption: vrijst
exercise: denkoe oefene oefeni
exhausted: uitgem
exist: bestaa
exit: exitpl
expect: meeval tegemo verwac
expedition: expedi
expense: declar
expensive: dier dure duur duurde duurko duurst prijzi
experience: belevi ervari lichtb
experienced: ervare meegem
expert: deskun expert tegene
expire: afloop verjar verloo verstr verval
expired: verlop
explain: leg legt uitleg verkla
explained: legde uitgel
explanation: toelic
exploded: ontplo
export: export
expressly: uitdru
extend: uitbre verlen
extension: aanbou
extensive: uitgeb
external: extern
extra: extra meerko meerpr meerwe
extract: uittre
eye: ogen oog oogart
fabric: stof
facade: gevel gevelr gevels
face: gezich
facebook: facebo
facility: facili
fact: feit weetje
factory: lijmfa
fail: zakt
failed: gezakt misluk nagela zakte
fair: beurs beurss billij fair kermis rechtv zomerk
fairytale: sprook
fake: namaak nepacc nepbri spookf
fall: dalen val vallen valt viel
fallen: gedaal gekeld gesneu gevall ingesl omgevl
false: vals
falter: hapert
fame: roem
family: fam famili gezin
fan: ventil
fantastic: fantas
far: ver veruit zover
farce: klucht
farm: boerde zorgbo
farmer: boer boeren lto melkve veehou
fast: snel snelle vlot vlotte
faster: versne vlugge
fatal: fatale
fate: lot
father: pa papa vader vaders
fault: gebrek storin
favourite: kanshe
fax: faxnum
faxed: gefaxt
fear: fear vrees
feared: vreesd
feasible: haalba
february: februa
fee: contri ereloo honora lesgel rolrec
feel: voel voelen voelt
feeling: feelin gevoel
fell: vielen
felled: geveld omgeza
felt: voelde
fence: hek hekwer schutt
ferry: pont
festival: zomerf
fetch: haal haalt halen
fetched: gehaal haalde
fever: koorts
few: enkele paar
fibre: glasve
field: veld
fifth: vijfde
fifty: vijfti
fight: strijd uitvec vechte
file: bestan bronbe csv dossie file gpx jpg logbes strafd ubl vector wetran
filed: gedepo
fill: invull invult vul
filled: gevuld ingevu
film: afterm film filmen filmst regiss trouwf
filmed: gefilm
filter: spamfi
final: defini eindaf eindfa eindkl eindmo eindno eindre eindsh eindst slotfa slotte
finally: eindel tenslo
finance: cfo financ
find: onvind treft uitzoe vind vinden vindt vond
findable: vindba
finding: bevind consta
fine: boete boetes orde priege prima
finish: afmake afwerk klaark
finished: afgero afgewe uitgek
fire: brand brands brandw
firewall: firewa
firm: stevig
first: allere eerst eerste voorna voorop
fish: vis visafs visboe vissen viswin
fished: viste
fist: vuist
fit: passen past paste
five: vijf vijfdu vijfho vijven
fix: fix fixen vastle
fixed: vast vaste vastge verhol
flanders: vlaand
flash: flits
flat: appart flat plat vlakhe
flemish: vlaams
flew: vloog
flight: vlucht
float: praalw
floor: dakver etage parket verdie vloer vloerp vloerv werkvl
flour: meel meelge
flower: bloemb bloeme bloems chrysa dahlia
flu: griep griepg
flush: doorsp
fly: vlieg vliege vliegt
fobbed: afgepo afgesc
focus: focusk
fog: mist mistba
foil: folie goudfo
fold: vouw
folded: gevouw
folder: map mappen ordner
follow: follow vervol volgen volgt
follower: volger
food: eten foodtr groenv kuilvo nvwa voedin voedse
fool: sukkel
foot: voet voeten
football: voetba
footer: footer voette
footnote: voetno
for: daarto daarvo ervoor hiervo om voor waarvo
force: forcer
forced: genood
forecast: liquid progno
foreman: voorma
forest: bos
forfeited: verbeu
forge: smeden
forgery: valshe
forget: vergee verget
forgive: vergev
forgot: vergat
fork: vork
forklift: heftru
form: formul opzegf stemfo vorm
formal: formee formel
format: formaa
former: geweze
formerly: voorhe
forty: veerti
forum: forum
forward: doorst doorze nastur voort voorui
fought: gevoch
found: gevond vond vonden
foundation: funder sticht
founded: opgeri
founder: oprich
four: vier vieren vierma
fourteen: veerti
fourth: vierde
fox: vos vosje
foyer: foyer
fraction: fracti
fragment: fragme
frame: inlijs kader kozijn
franchise: franch
fraud: bedrog fraude oplich
free: gluten gratis vrij vrije vrijko vrijma
freelancer: zzp
freely: gerust
freeze: bevrie vries
freezer: vrieze
french: frans franse fransm franst
fresh: fris frisse vers
friday: friday vr vrijda
fridge: koelka
friend: bevrie vriend
friendly: vriend
fright: schrik
frightened: schrok
from: van vanaf vanop vanuit
front: front pui vooraa
frost: nachtv vorst vorstp
froze: bevroo
frozen: bevror
frustration: frustr
fulfil: nakome nakomi
full: vol volle volled
fun: pretje
function: functi
fund: fonds orgelf steunf
funeral: begraf rouwka uitvaa
funny: geesti grappi
fur: pels
furious: woest
furnish: inrich
furniture: meubel meubil
further: nader nadere verder
future: voorta
gallery: galeri
gallows: galg galgen
game: kaarts moords spelle
gap: kier kieren
garage: garage huurga
garden: theetu tuin tuince tuinen tuinhu
gardener: hoveni tuinde tuinma
gas: gaslei gaspit
gate: poort
gave: gaf gaven
general: algeme genera
generated: gegene
geriatrics: geriat
german: duits duitse
germany: duitsl
get: geraak haal haalt halen kriege krijg krijge krijgt raakt raken
ghost: geeste
gift: godsge jubelt kerstg
girl: meiden meisje
give: geef geeft geven
given: gegeve opgege
gladly: gaarne graag
glance: oogops
glass: glas glazen
glasses: bril leesbr
glue: lijmfa lijmre
gluten: gluten
go: ga gaan gaat ging go heen rondga
goat: bok geiten
gold: goud goudfo
golden: gouden
golf: golfcl
gone: gegaan opgega pleite weggeg
good: deugde deugt goe goed goede goeds goeie prima
goodbye: afsche doei fluite gedag salut vaarwe ziens
goodwill: coulan goodwi
google: google
goose: ganzen
got: gekreg gepakt kreeg kregen
government: fod
graffiti: graffi
gram: gram
grandchild: kleink
granddaughter: kleind
grandfather: grootv opa overgr
grandmother: bomma bonnem oma
grandson: kleinz
grant: gun gunnen gunt
granted: gegund verlee
grateful: dankba
gravestone: grafst
gravy: jus
great: bravo geweld godsge ijzers keigoe overgr piekfi pracht reuze super superb tierel tof top topmid topper topser uitste verruk voltre
green: groen groene
greenhouse: kassen
greeting: achtin bisous gegroe gr groet groete groetj grt grtz hoogac liefs mvg
grey: grijs
grin: grijns
grip: greep
groom: bruide
ground: grond
group: appgro concer doelgr groep groepj groeps stuurg werkgr zorggr
grow: groeie groeit
grown: meegeg
growth: groei
grumble: gemopp mopper morren
grumpy: norse
guarantee: borg bouwga garant waarbo
guard: bewake bewaki dijkwa garde
guardian: curate
guess: raden
guest: gast gasten introd
guide: begele gids richtp
guided: geleid gelood
guilt: culpa schuld
gutter: dakgoo
gym: gymzaa sports
hack: hack
had: gehad
hail: hagels
hair: waterg
hairdresser: coiffu kapper kapsal
half: anderh half halfja halfuu halve halver helft
hall: aula hal kapitt poppod sporth stadhu trouwz zaaltj zaalve zalen
halved: gehalv
hammer: hamer hamert
hand: hand handen handje handop omhand steekw
handle: afhand afwikk behand handva
handled: afgeha afgewi
handover: overdr
handshake: handdr
handwriting: handsc
handwritten: handge
handy: handig
handyman: klusbe klusje klusko klusse
hang: hang hangen hangt ophang
happen: gebeur voorko
happy: blij blije dolbli dolgel geluk gelukk glom glunde nopjes superb verheu vrolij
harbour: haven havenb havenk havens
hard: hard harde
hardly: amper nauwel
hare: haas
hassle: gedoe
hat: hoeden petje
hatch: luik luikje
have: had hadden heb hebben hebt heeft
he: hij ie
head: hoofd hoofde hoofdk kop koppen koppie
headache: hoofdp
headmaster: conrec rector
health: gezond ggd zorgto zorgve
healthy: gezond
hear: hoor hoort horen vernee vernem
heard: gehoor hoorde vernam vernom
hearing: compar hoorto rolzit zittin
heart: hart hartje
hearth: haard
heartily: hartel
heat: warmte
heated: verhit
heating: verwar vloerv
heaven: hemels
heavy: zwaar zware
hectolitre: hectol
hedge: buxush hagen heg taxus taxuss
hedgehog: egel
height: hoogte
hello: ahoi bonjou dag goedem goeden goeied goeiem goeien ha hai hallo heej hey hoi moi salut
help: help helpen helpt hulp hulpde
helpdesk: helpde
helped: geholp
helpful: behulp
henceforth: voorta
her: haar
here: hier
hereby: hierbi hierme
hernia: hernia
hero: held helden
herring: haring
herself: haarze
hey: he hee joh yo
high: hoge hoog hoogse huizen
higher: hoger hogere hogero
highest: hoogst
hill: heuvel
him: hem
hip: heup
hire: inhuur inscha
hired: aangew ingehu ingesc
his: diens zijn zn
historical: histor
history: oudhei
hit: geraak getrof insloe raak sla slaat slag voltre
hitting: slaand
hmm: hm hmm
hoarse: hees
hockey: hockey
hold: hold
holding: holdin
hole: gaatje gat
holiday: allerh allerz bouwva feestd hemelv pinkst vakant verlof
holland: hollan
holy: heilig
home: huisbe rusthu thuis thuisf thuisz woonzo
homepage: homepa
homework: huiswe
honest: eerlij
honey: honing
honorary: erevoo
honour: eer siert
honoured: gehono
hood: kap
hook: haken
hope: hoop hopen
hoped: gehoop
hopefully: hopeli
horn: hoorn
horse: paard paarde
hospital: zieken
host: gasthe host
hosting: hostin
hot: heet snikhe
hotel: hotel hotelk zorgho
hour: avondu halfuu inloop kwarti uren urenli urenst uur uurloo uurtar uurtje
house: buurth dorpsh funda gekken hoofdv huis huisad huisbl huisdr huisje huisnu huisre huisst huiste huize huizen jeugdh rijhui tuinhu woning zorghu
housing: woonco
how: hoe hoelan hoevee
however: echter
howl: loeit
hub: hub
hug: knuffe
huge: enorm
human: mensel
humour: galgen humor
hundred: achtho drieho honder tweeho vijfho zeshon
hung: gehang hing hingen
hunger: honger
hurray: hoezee
hurry: haas haast
hut: keet
hyphenation: woorda
i: ik
ice: gelate ijs ijsbaa ijsclu ijssal ijsver
icon: iconen
idea: idee ideeen
ideal: ideal
if: als alsof desnoo indien mocht mochte of
igloo: iglo
ignore: lapt negeer negere
illiterate: digibe
illustration: illust
image: beeldr
imagination: verbee
imam: imam
imitated: nagesp
immediately: direct meteen ommega onmidd subiet
immigration: ind
immortalized: vereeu
important: belang
imported: geimpo
impression: impres indruk
improve: verbet
in: daarin erin in tijdig waarin
inbox: inboxj
incident: incide
inclined: geneig
included: inbegr meeger opgeno
including: inclus waaron
incomplete: onvoll onvolt
inconvenience: ongema
increase: prijsv verhog
indeed: inderd wel
indefinite: onbepa
indemnity: vrijwa
independent: onafha zelfst
index: index
indexation: indexa indexe
indicated: aanged aangeg
indonesian: indisc
industry: branch indust sector
influencer: influe
infographic: infogr
inform: hoogte
information: info infobr infopa inform persvo woo
informed: ingeli
infringement: inbreu
inheritance: erfbel erfeni erfrec nalate testam
initials: paraaf
initiative: initia
injection: prik
injury: blessu letsel
ink: drukin ink inkt
innovation: innova
inseparable: onafsc
insist: aandri
inspect: inzage keurt
inspection: herkeu inspec keurin rijksi riooli
inspector: bouwin
inspiration: inspir
inspired: geinsp
instagram: insta instag
installation: instal
instalment: afbeta slotte termij
institution: zorgin
instructive: leerri leerza
insulation: isolat
insurance: aegon arag interp poliss verzek zorgve
intact: intact
intake: intake
integral: integr
intelligence: ai
intended: toebed
interest: belang rente
interested: geinte
interesting: boeien intere
interfere: bemoei
interior: interi
intern: stagia
internal: intern
internet: glasve intern ziggo
interpreter: tolk tolken
interview: interv
intranet: intran
invent: verzin
invented: verzon
invention: uitvin
inventory: invent
investigate: onderz
investment: invest
invitation: uitnod
invoice: eindaf eindfa eindno eindre factur factuu inv invoic jaaraf jaarno nota peppol rekeni restno slotfa spookf ubl verzam
invoiced: gefact
involve: inscha
irrigation: berege
issue: paasnu
issued: afgege
it: eraan erin ermee ernaar erom eronde erop erover ertege ervan ervoor het ict it
italian: italia
italic: cursie
itch: jeukt
item: item posten
january: januar
japanese: japann
jar: pot potje
jargon: jargon vaktaa
jealous: jaloer
jewel: juweel
jeweller: juweli
job: baan job klus opdrac
join: voegen
joined: aanslo
joint: gezame
joke: gekhei grap grapje woordg
journalist: journa
judge: beoord kanton oordel rechte vreder
judgment: arrest uitspr vonnis
july: juli
june: juni
jury: jury
just: daarne even ff gewoon juist net pas rechtv uitger zojuis zomaar zonet
keep: behoud bewaar beware bijhou hou houd houden houdt nakome openho weren
kept: bijgeh gehoud
key: sleute
keyboard: toetse
kick: kick schop
kilobyte: kb
kilometre: kilome
kind: soort soorte
king: koning
kiss: bisous kus kussen
kitchen: aanrec keuken
knee: knie knieen
knew: kende
knitting: breicl
knot: knoop
know: ken kennen kennis kent toeten weet weten wist
known: bekend gekend gewete naamsb
label: etiket
laboratory: labo
lack: tekort
ladder: ladder
lady: dame dames
lamb: lammen
laminate: lamina
lamp: lamp lampen lampje ledlam
land: kadast
landed: beland
landing: landin
landlord: huisba verhuu
language: b1 cobol dari doelta farsi taal taalco taalku
lantern: lantaa
lapland: laplan
laptop: laptop leenla
large: fors
lasagne: lasagn
last: afgelo duren duur duurde duurt jl laatst uiters vorig vorige
lasted: geduur
late: koopav laat late zalige
later: later latere straks
latest: uiterl uiters
laugh: gelach gniffe haha lachen lacht
laughed: lachte
launch: lancer
law: avg bouwre bw erfrec lex recht wet
lawn: grasma
lawsuit: geding proces rechts
lawyer: advoca ereloo huisad jurist landsa pleitn procur raadsm sommat stafho strafp toga
layout: opmaak zaalin
lead: leads leid leiden leidt
leader: leader leider teamle
leaflet: bijslu flyer flyers folder infobr kerstf
leak: datale lek lekkag lekke lekken lekt
leaked: lekte
learn: leert leren lms
learned: geleer leerde
least: althan minst minste tenmin
leave: stapt uitsta verlaa verlat verlof vertre vertro weggaa weglop zwange
lecture: lezing
led: leidde
ledger: grootb
left: links linksh nagela opgest spaan weggeg weglie
leg: been beentj bene poot pootje poten
legal: arag juridi legal wettel
lend: leent
lens: lens
lent: geleen leende uitlee
less: minder
lesson: bijles cellol les lessen
let: laat laten liet lieten
letter: brief briefp brieve chocol dreigb hoofdl indexa letter nepbri opzegb
lettering: belett bestic
level: niveau
liable: aanspr
liar: leugen
library: biblio
licence: licent rijbew
lie: klaarl lag leugen liegen liegt lig liggen ligt
life: leven levens
lift: hoogwe lift trapli
light: licht lichtb lichte lichtn lichtp
lighting: verlic
like: bevall bevalt lustte
limit: daglim limiet
limitation: verjar
limited: beperk
line: lijn lijnen lijntj regel regels rillij rooili streep
linen: linnen
link: koppel link linkje links
linked: gekopp
linkedin: linked
lion: leeuw
lip: lippen
liquidation: vereff
liquidity: liquid
list: kiesli lijst lijste lijstj medica meetst opsomm prijsl rijtje urenli
listen: luiste meelui
listened: geluis
listing: listin
literally: letter
litre: liter
little: kleint weinig
live: geteer leeft live livega tering wonen woon woont
lived: geleef woonde
livestream: livest
living: living woonka
load: buslad laadt
loan: leenla
lobster: kreeft
local: lokaal lokale
location: locati
lock: afslui lok slot
locked: opgesl
log: log logbes logboe logs weblog
login: eherke inlog inlogg inlogs inlogt loging logins
logistics: logist
logo: logo
lonely: eenzaa
long: allang duren duurt hoelan jarenl lang langdu lange
longer: langer
look: aankij bekijk eruitz kijk kijken kijkt meekij oogt orient rondki uitzie
looked: bekeke gekeke keek meegek uitzag
loose: los losgaa losges losse
loosened: losgem
looser: losser
lose: inschi verlie
loss: datave verlie
lost: gederf gesneu kwijt kwijtg verdwa verlor zoekge
lot: kaveln lot
lottery: loten tombol
loud: luid
love: liefde liefs
lovely: zalig
low: laag
lower: lager
lowered: verlaa
lowest: laagst
loyal: loyaal trouw
luck: geluk pech
luckily: gelukk
lunch: lunch lunche lunchm
luxury: luxe luxepr
machine: machin pinaut wasmac
mad: dol gekken
madam: mevr mevrou mw
made: aangem gemaak maakte opgema
magazine: blad huisbl kerkbl magazi vakbla
magician: gooche
magnificent: magnif
mail: gmail mail mailad mailen mails mailse mailtj
mailbox: mailbo postva
mailed: gemail mailde
mailing: mailin
main: hoofda hoofdv
maintenance: onderh
make: maak maakt maken opmake opstel uitmaa vrijma
maker: makers
man: kerel man mannen vent weerma
manage: aanstu beheer behere bestur bolwer
management: mt
manager: leidin manage netbeh rayonl syndic teamma
mandate: mandaa
manual: handbo handle handma
manure: mestbo mestsi
manuscript: manusc
many: hoevee menig vele
map: kaart platte
march: maart marche mars
marina: jachth
mark: ce uitroe
market: bazaar brader kerstm markt marktc markto
marketing: market
marketplace: marktp
marking: marker
marriage: huweli
married: getrou
marry: trouw trouwe
mass: massac
massive: massaa
master: meeste
match: wedstr
mate: maat
material: materi
maternity: zwange
mathematics: wiskun
matter: bankza kwesti uitmaa zaak zaken
mattress: matras
maximum: maxima
may: mag mei mocht mochte mogen moogt
maybe: missch wellic
mayor: burgem
me: me mezelf mij
meadow: weilan
mean: bedoel beteke meen
means: tering
meant: bestem
meanwhile: inmidd intuss ondert
measure: maten meetpl meetst meten
measured: gemete opgeme
measurement: inmeti meting
mechanic: monteu
media: media
mediation: mediat
medical: medisc
medicine: medica
meet: kennis ontmoe tegenk tref treffe treft
meeting: alv bijeen bouwov koepel ledenv meetin regiob vergad wijkve
megabyte: mb
meh: mwoah
member: alv leden ledena ledenr ledenv lid raadsl royeme royere testli
membership: contri lidmaa
memo: memo
mention: vermel
menu: keuzem lunchm menu menuka
merciless: genade
mercy: genade
merge: fusere
merger: fusie fusiep fusies
mess: gemors janboe klooie overho puinho rommel
message: appen appje appjes berich sms
messaged: geappt
met: getrof
metal: metaal
meter: meter meterk meters taxame
metre: meters m²
microphone: microf
microsoft: micros
middle: middel midden
midnight: midder
migration: migrat
milestone: mijlpa
milk: melkpr melkro melkt
milkman: melkbo
mill: molen
miller: molena
millimetre: millim mm
mince: gehakt
mine: mijne
minimum: minima minimu
minister: minist
minus: minpun
minute: minute minuut
minutes: notule
mirror: spiege
miscarriage: miskra
miss: mis missen mist
missed: gemist miste
missing: ontbra ontbre uitbli
mission: missie
mistake: abuis blunde bug culpa fout fouten foutje foutlo mea misser spelfo tikfou typefo typfou vergis verwis
mister: mr
misunderstanding: misver
mixed: verwis
mobile: mobiel
model: maquet model modell
moderator: modera
modest: besche
module: module
moment: efkes even moment mum
monday: maanda
money: centen crypto dokken geld gestor meelge money poen storte stuive suiker
mongolia: mongol
month: maand maandb maande maandj maandr proefm zomerm
monument: monume
mood: bui humeur
more: meer ruim
moreover: bovend
morning: hedenm morgen ochten vanmor vanoch
mortgage: hypoth
mortuary: mortua
mosaic: mozaie
moss: mos
most: duurst hoogui meeste mooist
mother: ma mama moeder
motion: motie
motivated: gemoti
motor: motor
mounted: gemont
mourning: rouw
moustache: snorre
mouth: mond monden mondre
move: beweeg bewege onderb opschu verhui verzet
moved: gescho verleg verpla
moving: ontroe
mower: grasma
much: evenve teveel veel zoveel
mug: mok
multinational: multin
mumble: mompel
murder: moords
murdered: vermoo
museum: museum wadden
mushroom: padden paddes
music: muziek partit wachtm
musical: musica muzika
mussel: mossel
must: dienen dient gemoet moest moeste moet moeten
mustard: moster
mutiny: muiten
my: mea mien mijn mn
myself: mijzel
mystery: myster
nag: gezeur zeurbe zeuren zeurpi
nail: nagels
naked: bloot
name: heet naam naambo naamsb namen noem noemen noemt tenaam toenaa voorna
named: genoem heette noemde
namely: nameli
namesake: naamge
nasty: lullig
naturally: natuur
nature: nature
navigation: naviga
near: dichtb
neat: keurig netjes netst nette piekfi
necessary: desnoo
neck: nek
need: behoef hoef hoefde hoeft hoeven nodig nood
needed: gehoev
negligence: nalati
neighbour: bovenb buren burenr buur buurjo buurma buurta buurtg buurvr gebuur nextdo omwone overbu
neighbourhood: buurt buurtc buurtv wijkbl wijkce wijkkr wijkve
nephew: neef neefje
nerve: zenuwe
nervous: zenuwa
network: netbeh netwer patchk
neutral: neutra
never: nooit
nevertheless: desond
new: nieuw nieuwb nieuwe nieuwj
news: nieuws nieuwt nos
newsletter: nieuws
newspaper: cobouw couran dagbla dorpsk gazet krant krante pers regiok stento tubant weekbo wijkbl wijkkr
next: aansta eerstv komend volgen
nice: aardig fijn fijne lekker leuk leuke
niece: nicht nichte nichtj
night: nacht nachtd nachte nachtj nachtp nachts nachtv
nine: negen negend
ninety: negent
no: geen nee no nope welnee
nobody: nieman
nodded: geknik
noise: lawaai ruis
nomination: nomina
none: geenee
nonsense: gezeve onzin
nor: noch
normal: gewone gewoon
normally: normaa
north: noord noorde noordk
norway: noorwe
nose: neus
not: neet niet not uitble
notable: notabe
notary: notari notela
note: aantek briefj geeltj kladbl noteer notere
noted: genote
nothing: niets niks spaan toeten
notice: ingebr medede meldin merken merkt rouwbe
noticed: gemerk opgeme waarge
novel: roman
november: novemb
now: nou nu voorlo
nowadays: tegenw
nowhere: nergen onvind
number: aantal bsn cijfer doorki faxnum getal huisnu jaarci kaveln klantn nr nummer polisn rugnum serien zaaknu zevene
nun: non
nurse: verple
nursery: creche peuter
nut: notena
oak: eiken
objecting: bezwar
objection: bezwaa widers
obliged: verpli
observance: inacht
obviously: uitera
october: oktobe
of: daarva ervan hierva uitger van waarva
off: af eraf off uitgez uitzet
offer: aanbie bieden biedt bod geoffr offert prijso
office: bureau fiscus hoofdk ind kantoo kantor meldpu office taxati webbur
official: ambten offici
offline: offlin
offset: verrek
often: vaak vaker
oh: ach o oh
ok: ok oke
old: gulden oud oude ouden ouwe
older: ouder oudere
oldest: oudste
oldtimer: oldtim
ombudsman: ombuds
on: aan aanzet allee daarop erop hierop komaan op waarop
once: eenmaa eens ineens keertj
one: anderh een eenman eentje ene men
onion: uien
online: online
only: alleen enig enige enkel maar pas uitslu
open: herope open opende opendo openen openga openho openli openlu opent openze
opened: openge
opener: opener
opening: openin
operate: operer
operation: operat
operator: uitbat
opinion: mening opinio standp
opponent: tegenp
opportunity: gelege
opposite: tegeno
optician: optiek
optimize: optima
option: optie opties
or: of
oral: mondel
orange: oranje
order: bestel beveel bijbes dwangb opdrac orde order orderb orderp po volgor
organ: orgel orgelf
organize: organi
organized: georga
original: oorspr origin
other: ander andere anderm anders elkaar mekaar overig overka
otherwise: anders tegenb
otter: otter
ouch: oei
our: ons onze onzerz
ourselves: onszel
out: daarui doorvo eruit out uit uitgaa uitkop uitwer uitzoe verhur weggel weren
outside: buiten
outsource: uitbes
oven: oven
over: over overhe overko overne voorbi
overview: overzi
owe: versch
owl: uil
own: eigen
owner: eigena pandei vve
package: huurpa kerstp pakket zichtb
packaging: verpak
packed: ingepa
padel: padel
page: bladzi blz landin pagina teampa
paid: afgere betaal gestor overge uitbet uitgek voldaa
pain: buikpi pijn
painful: pijnli
paint: lak paint verf verven
painter: schild
painting: aquare
pallet: pallet
pancake: pannen poffer
panel: infopa panel panele zonnep
panic: paniek
paper: a0 a4 a5 briefp papier
parade: polona
paragraph: alinea paragr
parcel: ups
parent: ouder ouderg ouderr ouders
paris: parijs
parish: paroch pastor
park: park parker windpa
parked: gepark
parking: parkee
parrot: papega
part: deel deelbe onderd part
participant: deelne
participate: meedoe
participated: meeged
partner: compag fusiep maatsc partne vennoo
party: borrel feest feestc feestp feestw fracti housew partij tegenp
pass: doorge doorsc overga passee
passage: passag
passed: gepass geslaa
passport: pasfot paspoo
password: wachtw
past: afgelo langs verled voorbi
pastor: domine
pastry: banket
patch: patch
path: tegelp
patience: engele geduld
patient: patien
pavement: stoep
pay: afbeta afdrac afreke betaal betale dokken lapt ophoes overma stort storte uitbet voldoe
payable: opeisb
payment: batchb betali deelbe overbo spoedb storne storti tikkie wanbet
payroll: loonad loonro loonve
payslip: loonli loonst
pdf: pdf
peace: vrede
peanut: pindak
pedicure: pedicu
peel: bladde
pen: balpen pen stift
penalty: boete boeteb boetec boetes dwangs loonsa sancti verbeu
pencil: potloo
pension: lijfre pensio
people: men mensen volk
pepper: paprik
per: per
percent: percen procen
perfect: feillo perfec
perform: preste verric
performance: optred presta
period: period
permission: bouwve permis toeste
permit: verbli vergun
persevere: volhar volhou
persevered: volgeh
person: mens persoo
personal: hoofde persoo
persuaded: omgepr
petrol: benzin
pff: pff
pharmacy: apothe
phase: fase
phishing: phishi
phone: androi doorki gsm huiste iphone kpn privet telefo
phosphate: fosfaa
photo: dronef foto fotoot fotore fotos fotosh fotost fotowe newbor pasfot
photographed: gefoto
photographer: fotogr
physiotherapist: fysio
physiotherapy: fysiot
piano: piano
pick: oppakk oppakt
picked: opgeha
picker: orderp plukke
picky: kieske
picture: afbeel beeld beelde jpg plaatj
piece: stuk stukje stukke stuks
pig: varken
pigeon: duiven postdu
pile: stapel
pin: pin
pinch: wringe
pink: roze
pinterest: pinter
pipe: gaslei pijp waterl
pit: put putten
pitch: pitch pitche
pity: jammer zonde
pivot: spil
pizza: pizza pizzab
place: plaats plek plekje plekke
placed: geplaa
plan: beplan bestem dakpla exitpl lichtp plan planne platte vloerp
plane: schave vliegt
planned: geplan ingepl
planning: planbo planni steden welsta
plant: plant
planting: beplan
plaster: pleist stucwe
plasterer: stukad
plastic: plasti
plate: borden
platform: boorpl platfo
play: speelt spelen
played: gespee gespel
player: speler
plea: pleido pleitn
pleasant: aangen pretti
please: alsjeb alstub aub bevall bevalt geliev graag
pleased: beviel
pleasure: plezie
plot: percee
plug: stekke
plumber: loodgi
plus: plus
po: postbu
pocket: zak
podcast: podcas
poem: gedich
point: aanwij minpun punt punten puntje restpu wijst wijzen
poland: polen
police: politi wijkag
policy: beleid polis polisn poliss
polish: pools
polite: beleef hoffel
pond: vijver visvij
pool: zwemba
poor: magert schraa
portal: klantp portaa
portion: portie
portugal: portug
position: positi stand standp
positive: positi
possession: bezit
possible: eventu mogeli
post: paal post postad posten postnl spoedp
postage: porto portok
poster: affich poster
postpone: verdag verzet
postponed: verdaa
pot: pot
potato: aardap
pour: stort
power: stroom
practice: prakti
praise: applau compli hulde lof lovend lyrisc ovatie pluim testim
prayer: gebede onzeva
precede: voorga
predecessor: voorga
predicted: voorsp
preferably: liefst
preference: voorke
premiere: premie
premium: premiu
present: aanwez
presentation: presen
president: presid stafho
press: pers persbe perska persmo persvo
pressure: bloedd druk
prevent: voorko
prevented: verhin
price: kamerp meerpr melkpr prijs prijsj prijsl prijso prijsv prijze prik richtp spoedt tarief tariev uurtar
prick: prikke
priest: pastoo pater
primary: basiss
prince: prins prinse
principle: princi
print: afdruk druk drukpr drukwe printj proefd
printed: bedruk gedruk uitgep
printer: drukke huisdr printe vistap
printing: drukin
privacy: privac
private: prive privet
privilege: voorre
probably: waarsc
problem: luxepr proble
procedure: proced
process: proces trajec verwer
product: produc
profession: beroep
professional: confra
professor: prof
profile: profie
profit: gederf
program: baseco cobol flutpr moneyb progra
project: proefp projec
projector: beamer
promise: beloof belove toegez
promised: toegez
promising: kansri
promotor: promot
proof: bewijs drukpr proefd
properly: behoor
property: eigend erfgre syndic vastgo
proposal: voorst
propose: voorle
proposed: voorge
protection: besche vogelb
protest: protes
protested: geprot
protocol: protoc
proud: trots
provable: aantoo
prove: bleek bleken blijkt
provide: verstr voorzi
provider: eneco kpn provid ziggo
province: provin
provision: bepali
provisional: stelpo voorlo
prune: snoeie
pruned: gesnoe
psychology: psycho
pub: kroeg
public: openba publie woo
publicity: pr
publish: public
published: uitgeb uitgeg
publisher: uitgev
puddle: plas
pull: trek trekke trekt
pulled: getrok trok
pump: betonp pompen warmte
punctual: punctu
punishment: straf
pupil: leerli scholi
purchase: aankoo aansch inkoop po
pure: puur
push: schuiv stootj
put: gelegd gestel gezet klaarg klaarz leg legde leggen legt neerge neerle rechtz steek steekt steken stel stelde stelle stelt voorle voorze wegzet zet zette zetten
puzzle: puzzel
pyjamas: pyjama
quality: kwalit
quarantine: quaran
quarrel: bonje burenr ruzie
quarter: kwart kwarta kwarti q1 q2 q3
quay: kade
question: faq rondvr sprake vraag vraagj vragen
queue: wachtr
quick: gauw rap vlotje
quiet: komkom stil stille
quite: behoor best nogal
quote: citere quote
quoted: geoffr
rabbit: konijn
rack: rack rek rekken
radar: radar
radio: radio
rafter: spant
rage: tieren
rail: traple
railway: nmbs ns
rain: regen
rainbow: regenb
rained: regend
raise: aankaa opslag verhoo
raised: aangek opgetr opgevo
rake: harken
ran: liepen
range: assort
rare: zeldza
rarely: zelden
rate: koers
rather: liefst liever
rattle: rammel
reach: bereik
read: doorne geleze las lazen lees leesbe leest lezen luidt meegel nagele naleze
readable: leesba
reader: lezer lezers
ready: gereed klaar klaarg klaarl klaarz
real: echte werkel
really: echt heus werkel
reason: aanlei motive reden
reasonable: redeli
rebranding: rebran
receipt: bon bonnen bonnet kassab leesbe pakbon weegbo werkbo
receive: ontvan
received: ontvin
reception: onthaa recept
recipe: recept
recognize: herken
recognized: erkend
recommend: aanbev aanrad beveel raden
recommended: aanger
record: opneem opneme vastle
recorded: opgeno opnam
recording: opname
recover: recupe verhal
recruit: werven
recruiter: recrui
recycling: kringl
red: rode rood
reddit: reddit
redesign: redesi
reduce: afbouw
reduced: vermin
reed: riet
reference: kenmer refere
reflection: reflec
refrain: afzien
refresh: verver
refund: restit terugs
refusal: afwijz
refuse: weiger
refused: afgewe geweig refuse
region: regio regiob regioc
regional: region
register: kadast kvk regist
registered: aanget geregi
registration: aanmel inschr
regret: bezure spijt
regrettable: spijti
rejected: afgeke
relation: betrek relati verhou
release: persbe releas vrijge
reliable: betrou
relief: ontzet opluch verade
relieve: ontzor
relieved: opgelu
reluctance: tegenz
remain: overbl restee
remaining: restan restbe rester restno restpu restwa
remark: opmerk
remember: herinn onthou
reminder: aanman herinn rappel
remote: afstan
remove: verwij weghal
removed: afgevo weggeh weggew
renew: verlen vernie
renovation: renova verbou
rent: huren huur huurac huurco huurov huurza verhur
rental: huurpa skutsj zaalve
rented: gehuur huurga
reorganization: reorga
reorientation: herori
repair: herste repare
repeat: herhaa
repeatedly: meerma
replace: vervan
replaced: waarge
replied: gereag
reply: reacti reagee reager tegenb weerwo
report: aangif eindve epb icp jaarve maandr meld melden meldin meldpu meldt rappor trouwr versla
reported: gemeld
representative: verteg
reprint: herdru
reputation: reputa
request: aanvra bouwaa opvrag tikkie verzoe
requested: aangev opgevr verzoc
requirement: vereis
research: klantt markto
resentment: rancun
reserve: reserv
reserved: gerese
reset: resett
residence: verbli
resident: bewone zeurbe
resold: doorve
resolution: dpi resolu
respect: achtin petje respec
response: weerkl weerwo
responsible: eindve verant
rest: avondr berust lijmre overig rest rust ruste rusten
restart: hersta
restaurant: bistro brasse horeca pannen restau tratto
restless: onrust
result: result testre uitkom uitsla
resume: cv hervat
retired: emerit gepens
return: keert retour terugk terugs
reverse: omgeke storne terugd
review: beoord recens review sprint testim tripad trustp tweake
revise: herzie
revised: gerevi
revision: revisi
rewritten: hersch
rhyme: rijmen
rib: ribben
ribbon: lintje
rice: rijstt
rich: rijk
rid: kwijt
riddle: rara
riding: manege
right: beeldr gelijk recht rechte right
rightly: terech
ring: aanbel ringba ringet
rink: ijsbaa
riot: rel
ripe: rijp
rise: oplope
risen: gesteg
rising: stijge
river: rivier
road: a12 a27 a28 weg wegen
roar: loeien snort
robe: toga
robot: melkro robot robotj
rod: roede
role: rol rollen
roll: rol
rollout: uitrol
romanian: roemee
roof: dak dakkap dakopb dakpan dakpla dakraa dakran dakver dakwer kap veluxe
room: bijkeu escape hotelk kamer kamerp kamers koelce kot living mancav perska wachtk woonka zaal zaalin
rooster: haan
root: wortel
rope: touw
rose: roos rozen
rotten: rot rotte
rough: ruwe
round: rond ronde rondes rondje
roundabout: rotond
route: routek routes
row: rij rijtje roeien
rowing: roeive
rubber: rubber
rubbish: grofvu restaf vuilni
rude: onbele
ruined: verpes
rule: huisre regel regels
rules: reglem
rumour: geruch
run: aanloo gehold gelope liep loop loopt lopen run
running: lopend
rush: opjage
rustle: ruiste
sacristy: sacris
sad: sip verdri
saddle: zadelt
safe: kluis veilig
safety: vca
said: gezegd zegde zei zeiden
sail: vaart zeil
sailing: zeilsc
sailor: zeeman
salary: lonen salari
sale: kaartv sale solden verkoo
salon: salons
salt: zout
salutation: aanhef
same: dezelf gelijk hetzel zelfde
sample: proefs staal stalen
sand: zand
sandpit: zandba
sandwich: boterh broodj
sank: zakte
sat: gezete
satisfied: klantt tevred tevrej
saturday: zaterd
sauna: sauna
save: bespaa bespar red redden redt
saved: gered
savings: spaarr
saw: zaagt zagen
sawmill: zageri
say: beweer luidt zeg zeggen zegje zegt
saying: spreuk
scaffold: steige
scale: weegsc
scan: scan scanne scans scant
scanned: gescan ingesc
scenario: scenar
sceptical: scepti
schedule: rooste schema
school: basiss fusies lesgel lyceum manege mbo rijsch schole school volksu zeilsc
scissors: schaar
scold: scheld tieren
score: eindst partit
scouting: scouti
scratch: kras krasse
screen: beelds scherm
screenshot: screen
scribble: krabbe
script: script
sea: zee
search: doorzo opzoek seo zoek zoeken zoekfu zoekt zoekwo
searched: opgezo zocht zochte
seasick: zeezie
season: hoogse komkom seizoe
seat: zetel
second: second tweede
secret: geheim
secretary: scriba secret
section: katern rubrie sectie
security: beveil ciso penetr
see: zag zagen zie zien ziet
seed: zaad
seem: bleek blijkt leken lijkt schijn
seemed: leek
seen: gezien
seizure: beslag
selection: select
self: mezelf vanzel zelf zich zichze
sell: verkop
seller: visboe
send: afstur opstur rondst sturen stuur stuurt toestu toezen verstu verzen zenden
sender: afzend
sense: zin
sent: gestuu stuurd verzon
sentence: zin zinnen zinnet zinsbo
separate: afzond apart aparte scheid
september: septem
sequence: volgor
series: serie serien
serious: ernst ernsti serieu
sermon: preek
serve: beteke dien dienen dient
server: mailse server
service: bedien dienst servic topser wachtd webdie
session: werkse
set: opzet setje setjes
settle: schikt
settled: afgeda afgere verrek
settlement: afreke afwikk minnel schikk
setup: proefo
seven: zeven
seventy: zevent
sewer: riool riooli
sewing: naaiat
sexton: koster
shade: tint
shaft: schach
shame: schand
share: aandee aandel deil delen
shared: gedeel shared
shareholder: aandee
sharp: haarsc scherp
she: ze zij
shed: schuur
sheep: schaap schape
sheet: sheets urenst
shelf: plank
shelter: abri asiel
shepherd: herder
shift: nachtd nachtp
shine: bling blonk glanze glimme strale
ship: scheep schip
shipment: zendin
shoe: schoen
shone: glom
shoot: fotosh schiet
shop: abdijw copysh dorpsw etalag feestw fietsp ijssal primer shop tuince viswin winkel wolboe
shopping: boodsc koopav
shore: oever
short: kort korte kortom kortsl
shorten: inkort
shorter: korter
shot: eindsh gescho schot
shoulder: schoud
show: opdage shows tonen toon toont
showed: toonde
shower: bui
shown: vertoo
shredder: shredd versni
shutter: rollui
sick: ziek zieke
sickness: ziekte
side: kant kanten onzerz overka uwerzi zijdeu
sigh: zuchte
sign: bord borden bordje deurpl docusi naambo ondert paraaf sign teken tekenb tekene tekent uithan
signage: bewegw
signature: handte krabbe
signed: geteke tekend
silence: radios stilte
silent: gezweg stilzw zwijg zwijge
silently: geruis
silly: flauw
silo: mestsi
simple: b1 eenvou simpel
simply: rondui
simulation: simula
since: aangez sinds sindsd vanaf
sincere: oprech
singing: zangve
sink: spoelb zakt
sir: dhr heer heren hr meneer mijnhe
sister: zus zussen zuster
sit: zat zaten zit zitten
site: bouwpl werf
situation: situat toesta
six: zes zesent zeshon zesmaa zessen
sixteen: zestie
sixth: zesde
sixty: zestig
size: afmeti formaa groott maat maten omvang
skating: elfste
sketch: schets
skill: vakken
skin: huidth
skip: oversl
skipper: schipp
skirting: plint plinte
sleep: slaap slaapt slapen welter
sleepless: slapel
sleeve: mouw
slept: geslap sliep
slice: schijv
slide: dia glijba schuif
slipper: pantof
slippery: glad
slogan: slagzi slogan
slovak: slowaa
slow: langza traag trage
slower: trager
slowly: stilaa
small: klein kleine mkb
smash: smash
smeared: smeerd
smell: ruikt
smelled: geroke
smile: glimla glunde
smiley: smiley
smoke: roken rook rookme rooksc
smooth: gesmee glad soepel vlot vlotte
smoulder: smeuld
snack: bitter frikan frituu hapjes snackb
snore: snurke
snow: sneeuw
so: dus zo zodat zogena zogeze zoveel
soap: zeep
social: social
society: oudhei
sock: sokken
socket: stopco wandco
soft: boterz zachte
software: indesi softwa
solar: zonnep
sold: verkoc
solder: solder
solid: degeli
solve: lossen oploss oplost
solved: opgelo verhol
some: enige enkele
somebody: iemand
something: iets zoiets
sometimes: soms weleen
somewhere: ergens
son: zonen zoon zoons
soon: gauw straks zodra
sorrow: leed
sorry: excuse excuus pardon sorry spijt
sort: soorte sortee
sorted: uitgez
sound: deugde geluid kik klinke luiden
sounded: klonk luidde
soup: erwten soep
sour: zuur
source: bronbe bronco
south: zuid zuider
sowing: zaaiti
spain: spanje
spam: spam spamfi
spanned: spande
spark: vonk vonken
speak: boekde spreek spreke
speaker: speake
spear: speer
special: bijzon
specialization: specia
specification: bestek
specify: specif
speech: dankwo logope speech spraak toespr
speechless: sprake
speed: snelhe tempo vaart
spell: spelle
spelling: spelfo
spending: bested
spent: uitgeg
sphere: sferen
spider: spin
spiral: spiltr
split: gespli splits uitspl
spoke: sprak
spoken: gespro ingesp
spokesman: woordv
sponsor: sponso
spontaneous: sponta
sport: korfba sport
sporting: sporti
sports: sporth
spotless: vlekke
spread: spread spreid uitsme verspr
spreadsheet: excel rekenb
spring: lent voorja
spruce: sparre
square: dorpsp m² vierka
stable: stal
staff: person staf uitzen
stage: podium
stain: vlekke
stairs: noodtr spiltr trap traple trapli trappe
stall: kraam
stamp: franke postze stempe
stand: beurss sta staan staat standh stilst stond stonde
standard: nen standa
standing: staand
staple: nietje
star: filmst ster sterre
start: ingaan ingaat ingang livega opstar start startd starte
started: inging opgest
state: landsa rijk rijksi stand staten
statement: afschr opgaaf uitlat
station: laadpa statio
statistics: cbs statis
statue: standb
status: status
statute: statut
stay: bleef bleven blijf blijft blijve
stayed: geblev
steak: biefst
steel: staal staalb staalh staall stalen wapeni
steep: steil steile
step: stap stappe stapt trede treed treedt
stew: stampp
stick: plakke plakpl
sticker: bestic sticke
sticky: sticky
stiff: stroef
still: alsnog nog steeds toch
sting: steek steekt steken
stinking: stinke
stir: roeren
stock: voorra
stole: stal
stomach: buikpi
stone: natuur steen
stood: gestaa
stop: bushok halte ophoud staakt stakin stilst stilva stilze stop stoppe stopt stopze stuiti tegenh
stopped: gestaa gestop stilge stopge tegeng
storage: bergin opslag
storm: storm
story: lichtn narrat verhaa verhal
stove: kachel
strange: onwenn raar rare vreemd
strategy: strate
street: straat
strength: sterkt
stretch: rekken
stretcher: branca
strict: streng strikt
strike: stakin treins
striking: opvall
strip: strip stroke strook
stripe: strepe
strong: ijzers sterk sterke straff
structural: ruwbou
structured: gestru
stuck: geplak klemt knel vastge vastlo
student: cursis kot studen uitwis
studio: fotost nagels studio yogast
study: studee studer studie zonnes
stuff: spul
stumble: struik
stupid: stom
style: huisst stijl
subcontractor: ondera
subject: onderw
submit: dien indien inleve
submitted: ingedi ingele
subscription: abbone abonne
subsidy: innova subsid wbso
subtitle: bovent
succeed: gelukt geslaa lukken lukt
succeeded: lukte
success: succes
successor: opvolg
such: zoiets zulke
suddenly: ineens plotse
sue: daagde proced
sued: gedagv geproc
sugar: suiker
suit: schikt
sum: aannee afkoop bouwso dwangs rekens sommen stelpo
summarized: sameng
summary: samenv
summer: zomer zomerf zomerk zomerm
summoned: ontbod opgero
summons: dagvaa oproep
sun: zon zonnes zonnet
sunblind: zonwer
sunday: zondag
sunk: gezakt
sunny: zonnig
supervision: toezic
supplement: aanvul supple
supplier: levera staall toelev
support: onders steunf suppor
supported: gesteu
suppose: stel
surcharge: toesla
sure: vast zeker
surgeon: chirur
surprise: eyeope verbaz verras
surprised: verbaa
survey: enquet
surveyor: landme
suspect: verdac vermoe
suspend: opscho schort
suspended: opgesc
suspicious: verdac
sustainable: duurza
swallow: slikke
swan: zwaan zwanen
swear: scheld
swedish: zweeds
sweet: zoet
swim: zwemme zwemt
swing: schomm
switch: aanzet overst schake switch uitzet
sworn: beedig gezwor
symposium: sympos
syrup: stroop
system: kassak kassas lms systee
tab: tabbla
table: tabel tafel tafels
tablet: tablet
tail: staart
take: meenem neem neemt nemen opvatt overne pakken pakt terugn
taken: genome gepakt meegen
takeover: overna
talk: bijpra gespre intake ouderg praat praatj praten proat
talked: gepraa
talker: praats
tank: tank
tap: kraan tikken
tape: band ductta
target: doelgr doelta
tarred: geteer
task: taken
taste: proeve smaak smaakt
tasty: lekker
tax: aangif aansla belast bijtel btw erfbel fiscaa fiscal fiscus fod icp intrac jubelt naheff supple vpb
taxi: taxame taxice
tea: thee theetu
teacher: docent juf leerkr leerme leraar lerare
team: meetpl plakpl ploeg poetsp team teamda teamle teamma teampa teams
tear: scheur traant tranen
tease: plaagt
technical: techni
television: rtv televi
tell: meedel vertel
template: sjablo templa
temporary: tijdel uitzen
tempting: verlei
ten: tien tientj tienvo
tenant: huurde
tend: neig
tender: aanbes tender
tennis: tennis
tent: tent tenten tentje
tenth: tiende
term: loopti termen
terminology: termin
terms: av bepali
terrace: terras
terrible: vresel
test: penetr proef proefj proefo test testda testen testli testom testre toets toetso
tested: getest proefg
text: ipsum kopij lorem standa tekst tekste teksts
textbook: lesboe
textile: textie
than: dan
thank: bedank bvd dank danken dankje dankwo dankzi merci superb thanks thx voorba
thankful: erkent
that: bewust da daarac daarbi daarin daarme daaron daarov daarto daarui daarva das dat die
thatched: rieten
thaw: dooi
the: de der het the
theatre: schouw stadss theate toneel
their: hun
them: hen
theme: thema
then: daarna daarop dan destij toen
therapist: hondth huidth logope orthop
there: daar daarhe er
therefore: daardo daarom derhal hierdo waardo
thermostat: thermo
thesis: proefs thesis
they: ze zij
thick: dik dikke
thin: dun magert
thing: ding dingen dinget
think: bedenk denk denken denkoe denkt dunkt meeden meent nadenk
third: derde derden
thirteen: dertie
thirty: dertig
this: deze dezen dit ditmaa hierop hierov hierva hiervo
thorn: doorn
thorough: grondi
thought: bedach dacht dachte gedach meedac nageda waande
thousand: duizen mille negend ton tweedu vijfdu
thread: draad thread
threat: dreigb dreige dreigt
threaten: bedrei dreig
threatened: dreigd
three: drie drieen drieho driema drievo driewe
threshold: drempe thresh
thriller: thrill
through: door doorhe doorko via
throw: gooi gooien gooit
thrown: gegooi
thumb: duim duimen duimna duimpj
thursday: donder
thus: aldus
tick: vink vinkje
ticket: kaartv stripp ticket
tight: krap krappe strak
tiktok: tiktok
tile: dakpan tegelp tegels tegelt tegelw
tiler: tegelz
tilt: kantel
tilted: gekant
time: bedenk ditmaa driema gulden keer keertj keren maal reisti tegeli tijd tijdig tijdst zaaiti
times: driewe tienvo vierma zesmaa
tin: bakbli
tip: fooi
tired: moe vermoe
title: titel
to: aan eraan ernaar naar naarto om te ten ter toe
toad: rugstr
today: heden vandaa
toddler: kleute
together: samen tegeli
toilet: toilet wc
token: token tokens
tolerance: vlakhe
toll: tol
tomorrow: morgen overmo
tone: toon
tongue: tong
tonight: vanavo vannac
too: gortig te teveel
took: nam namen
tooth: tanden tandje
top: bovena bovenl boveno top
total: totaal
touch: raak raakt raken vleugj
touching: roeren
tour: audiot rondle tourne
tourist: toeris
tow: sleep
toward: tegemo
tower: kerkto
town: stadhu
track: bijhou spoor
tractor: tracto
trade: handel koopha nering staalh
traditional: tradit
traffic: file
train: boemel traint trein treins
trained: ingewe
trainee: traine
training: opleid traini vakopl
trampoline: trampo
transcript: transc
transfer: afdrac overbo overdr overge overma overze spoedo wetran
translate: vertaa
translation: vertal
transport: transp vervoe
travel: reisko reist reisti voorri
traveller: reizig
tray: bakje
treasure: schat
treasurer: pennin treasu
treat: behand trakta trakte
treated: omgega
tree: bomen boom kerstb
trial: proefm proefp proefv
triangle: triang
tribe: stamme
tried: geprob
trip: reis reisco tocht
trombone: bazuin
trouble: last moeite narigh plaagt watero
trousers: broek
truck: foodtr steekw vracht
true: waar
trunk: stam
trust: vertro
trustee: curato
try: probee prober uitpro
tuesday: dinsda
tulip: tulpen
turkey: turkij
turn: beurt draai draaie draait keert wenden
turned: draaid gedraa
turnover: omzet
twelve: twaalf
twenty: twinti zesent
twice: tweema
two: twee tweedu tweeen tweeho
type: intypt tikken typ type typen types typt uittik
typed: getikk getikt ingeto
typing: tikfou typefo typfou
tyre: banden
ugly: lelijk
umbrella: koepel parapl
unanimous: unanie
unanswered: onbean
unasked: ongevr
unbelievable: ongelo
unboxing: unboxi
unchanged: ongewi
uncle: nonkel oom ooms
uncollectible: oninba
undeliverable: onbest
under: daaron eronde onder
understand: begrij snap snappe snapt versta
understanding: begrip
understood: begrep doorha snapte
undesirable: onwens
unexpected: onverw
unfair: oneerl
unforeseen: onvoor
unforgettable: onverg
unfortunately: helaas
unfounded: ongegr
union: bond vakbon
unique: unicum
university: hogesc univer
unjust: ontere
unless: tenzij
unload: lossen
unofficial: onoffi
unpaid: onbeta openst uitsta
unreachable: onbere
unread: ongele
unreasonable: onrede
unrecognizable: onherk
unsigned: ongete
unsubscribe: afmeld uitsch
until: tot totdat zolang
unused: ongebr
unveiled: onthul
unwilling: onwil
up: aanloo inhale omhoog opgege opruim up
upbringing: opvoed
update: bijwer update
upload: upload
upright: overei
urgent: dringe spoed spoedb spoedj spoedl spoedo spoedp spoedt
us: ons
usable: bruikb
use: gebrui nut
used: gewend wennen
usually: meesta
utility: bijkeu
vacancy: vacatu
vacant: braak
valid: geldt
valley: vallei
value: restwa waarde
van: busje
variant: varian
variation: afwiss
various: divers
vector: vector
vegetable: groent
vegetarian: vegeta
version: proefv versie
very: dolgel erg heel zeer
vibrator: trilna
victim: slacht
video: beeldb filmpj video videoc
view: uitzic
village: dorp dorpen dorpsa dorpsh dorpsk dorpsp dorpsr dorpsw
virtual: virtue
visibility: zichtb
visit: bezoek huisbe langsk
visitation: visita
visual: beeldi
voice: stem stemme
voicemail: voicem
void: nietig
volunteer: vrijwi
vomit: braak
vote: handop stem stembu stemfo stemme stemmi
voted: gestem stemde
wage: loon loonko loonsa minimu uurloo
wait: afwach wacht wachte wachtm wachtt
waited: gewach wachtt
waiter: ober
waiting: wachtk
walk: inloop liep loop loopt lop lopen ommetj walk wandel weglop
walked: gelope weglie
wall: kademu muren muur muurtj
wallet: portem
wallpaper: behang
want: verlan wil wilde wilden willen wilt wou
wanted: gezoch
wardrobe: garder
warehouse: loods magazi
warm: warm warme
warn: waarsc
warned: gewaar
washbasin: wastaf
washing: wasmac
watch: horlog let toezie
water: drinkw hooghe water waterb waterl watero waters
waterproof: waterd
wave: golft zwaai zwaaie
waved: zwaaid
way: halver manier wijze
we: we wij
weak: flauw slap
weapon: wapen
wear: draag dragen
weather: weerma
web: webbur webdie
webinar: webina
webshop: shopif websho webwin
website: bookin funda seo site tripad trustp tweake vistap weblog websit
wedding: bruilo trouwa trouwb trouwd trouwf trouwj trouwk trouwr trouwz
wednesday: woensd
weed: onkrui
week: week weekje weken wekenl
weekend: weeken
weigh: weegbo weegt wegen wikken
welcome: welkom
weld: laswer
welder: lasser
well: goh nou tja wel welter
wellness: wellne
went: gingen inging
west: west
wet: nat
wettest: natste
what: waarvo wablie wat
whatsapp: whatsa
wheelchair: rolsto
when: toen wannee zodra
where: naarto waar
which: hetgee waarbi waardo waarin waarme waarna waaron waarop waarov waarva welk welke
while: poosje terwie terwij tijdje zolang
whip: zweepj
whisper: fluist
whistle: fluit fluite
white: wit witte
who: die wie
whole: geheel gehele heel hele
wholesale: grooth
why: hoezo waarom
wide: breed breide
widow: weduwe
wife: vrouw
wifi: wifi
will: testam zal zullen zult
willing: bereid
willow: wilg wilgen
win: winnen wint
wind: uitwaa wind windkr windpa wintje
window: bovenl dakkap dakraa etalag kozijn raam ramen ramenl ruit veluxe venste
windproof: winddi
wine: wijn wijnen wijntj
wing: vleuge wiek
wink: knipoo
winner: winnar
winter: winter
wire: draad
wise: wijs wijze wise
wiser: wijzer
wish: wens wensen
wisteria: wister
witch: heksen
with: bij daarbi daarme erbij ermee mede mee meedac meeden meekij meekom met mit omgaan omgaat waarbi waarme
withdrawal: onttre
withdrawn: ingetr
withhold: inhoud opgesc opscho schort
within: binnen
without: foutlo zonder
witness: getuig
woman: vrouw vrouwe
won: gewonn
wonder: afvraa afvrag wonder
wood: hout houtsn
wooden: houten
wool: wol wolboe
word: woord woorde woordg woordj zoekwo
work: arbeid dakwer doorwe fotowe maatwe meerwe poetsw priege ruwbou tegelw uitwer werk werkbo werken werkgr werkse werkt werkte werkvl werkza
workday: werkda
worked: gewerk
worker: opbouw
working: werkin
workplace: werkpl werksp
workshop: atelie kookwo worksh
world: wereld
worried: bezorg
worry: zorgen
worst: beroer
worth: waard
would: zou zouden zoudt
wounded: gewond
wow: amaai amai sjonge wauw whoa
writ: exploo explot
write: aansch opschr rondsc schrij
writer: teksts
written: aanges afgesc geschr schrif uitges
wrong: foute foutie mis onjuis ontere verkee wringe
wrote: schree schrev
xray: rontge
year: boekja halfja jaar jaaraf jaarci jaarno jaarre jaarst jaartj jaarve jaren jarenl nieuwj
yearbook: jaarbo
yearly: jaarli
yellow: geel gele
yes: ja jawel jes yes
yesterday: eergis gister
yet: alsnog
yield: wijken
yoga: yogast
yolk: dooier
you: dankje ge gij je jij jou jullie tu u you
young: jonge
youngest: jongst
your: je joen jouw jullie uw uwe uwen uwentw uwerzi
yours: jouwe
yourself: jezelf uzelf
youth: jeugd jeugdc jeugdh jonger
zero: nul
zip: zip
zoom: zoom
