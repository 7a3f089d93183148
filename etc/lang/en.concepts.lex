# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language en

[concepts]
a: a an
about: about abt approx bout concer ish refers regard relate roughl
above: above
absence: absenc
absolute: absolu
abuse: abuse abusiv
academy: academ
accept: accept
access: access
accident: accide
according: accord pursua
account: accoun ap iban ledger reconc xero
accountant: bookke cpa icaew
accounting: deprec
accuse: accuse
across: across
act: act
action: action
active: active
add: add added adding supple
address: addres misdir
adjective: adject
adjust: adjust
administration: admini
administrator: admins
admission: admiss
admit: admit
adopt: adopte
adult: adult
advertising: ad ads advert hoardi mailsh
advice: advice advise citize tip tips
adviser: consul
affair: affair
affect: affect unaffe
after: after afterw
afternoon: aft aftern arvo pm
again: again chased chasin circli reappo rebid rebook rebuil redo redone redraw reissu reopen repain repeat reprin resend reset resubm rewrit rewrot
against: agains v
age: age
agency: agenci agency
agenda: agenda
agent: agent agents broker
ago: ago
agree: agree agreed agreei consen disagr unanim undisp
ahead: ahead
aim: aim aims
air: air
airport: airpor
alarm: alarm alarms alert alerts beep beeped
album: album
alive: alive
all: all unanim
allergy: allerg
allocate: alloca
allow: allow allowe allows permit
almost: almost nearly
alone: alone lurch
along: along
already: alread
also: also beside btw pps ps
alternative: altern
although: althou inspit notwit though
always: always
amateur: amateu
ambulance: ambula
amount: amount
and: and
angry: angry annoye annoyi blaste blimmi bloody cross damned disple fed furiou grump huff mad rant scathi snarky ticked tireso upset upsett ventin
animal: animal livest pet
anniversary: annive
answer: answer ghoste norepl reacti replie reply replyi respon revert unansw
antique: antiqu
any: any
anybody: anybod anyone
anything: anythi
anyway: anyhow anyway
anywhere: anywhe
apart: apart
app: app
apparently: appare
appeal: appeal
appear: appear
appendix: append
applause: applau ovatio
application: applic cv cvs
apply: applie apply
appointment: appoin resche
apprentice: appren
approve: approv okayed
arbitration: arbitr
arch: arch
architect: archit
archive: archiv
argue: argue argued
argument: argume
arm: arm arms
around: around rounda
arrange: arrang
arrive: arriva arrive arrivi
arrow: arrow
art: art
article: articl
artist: artist
as: as
asbestos: asbest
ashamed: mortif
ashes: ashes
aside: aside
ask: ask asked asking asks chased chasin circli reques sought
assess: assess
asset: asset
assistant: assist pa
association: associ hoa nfu pta
assure: assure
at: at
attach: attach enclos herewi
attend: attend
attention: attent
auction: auctio
audio: audio
audit: audit audite
auditor: audito
aunt: aunt auntie tia
authority: auth author ofsted revenu taxman watchd worksa
automatic: auto automa
autumn: autumn
available: availa
average: averag
avoid: avoida fob steer
away: absent away
awkward: awkwar
awning: awning
baby: baby newbor
back: back backwa reimbu repaid
background: backgr
backup: backup
bad: bad botche carnag cowboy disrep dodgy incomp joker medioc miscon nightm poor rogue rubbis scathi scound shoddy slate sour stinke toxic unfit useles vile villai washou worse worst
badge: badge badges
bag: bag bags
bailiff: bailif
bake: bake baked
baker: bakeri
bakery: bakery
balance: bal balanc
ball: ball
balloon: balloo
band: band
bank: ach bacs bank bankin banks barcla bendig fnb lender lloyds mt103 teller westpa
bankrupt: bankru insolv
banner: banner
bar: bar
barn: barn barns
barrel: barrel casks
base: based basis
basket: hamper
batch: batch
bath: bath
bathroom: bathro
battery: batter
be: ain't am are aren't be been being he's i'm im is isn't it's m re s she's shes that's there' theres they'r tis twas was wasn't we're were weren' what's wheres who's you're
beam: beams
bean: bean
bear: bear bears
beat: beat beats
beautiful: beauti beauty gorgeo
because: becaus cos
become: became become
bed: bed beds bedshe
beer: beer microb pints
before: advanc before pre prepai prior upfron
begin: begins begun
behalf: behalf
behave: miscon
behind: behind
believe: believ
bell: bell bells doorbe
belong: belong
below: below beneat undern
bench: bench
benefit: benefi
beside: alongs
best: best finest
bet: bet bettin
better: better
between: betwee
beyond: beyond
big: big bigger bigges caps large larger major signif substa
bike: bike bikes
bin: bin bins
bind: tied
binding: bindin
bird: bird birds
birth: birth
birthday: birthd
biscuit: biscui
bishop: bishop
bite: bite biting
black: black
blanket: blanke
blast: blast
bleed: bleed
bless: bless
blessing: blessi
blind: blind
blink: blink
block: block blocke
blog: blog
blood: blood
blue: blue bluer
blur: blurry
board: board boardi boards chalkb govern
boast: brag
boat: boat boatho boats canoes kayaks regatt sailin yachts
body: bodies body
boiler: boiler
bond: bond bonds
bonus: bonus
book: audiob book booked books booksh ledger manusc memoir novel rulebo yearbo
booking: bookin rebook
bookmark: bookma
boot: boots wellie
border: border
bored: bored
born: born
boss: boss chief forema headmi leader superi
both: both mutual
bother: bother
bottle: bottle
bottom: bottom
bounce: bounce
boundary: bounda
bow: bow
box: box boxes boxing cardbo postbo shoebo
boy: boy boys lad lads
boycott: boycot
bracket: bracke
branch: branch
brand: brand brandi rebran tradem
brass: brass
brave: brave braver
bread: bread sourdo
break: breach break breaks broke
breakdown: breakd
breakfast: breakf
breed: breed
breeder: breede
brewery: brewer
bride: bridal bride brides
bridge: bridge
bright: bright
bring: bring bringi brings brough fetch
broken: broken bust defect faulty peelin
bronze: bronze
brother: brothe
browser: browse
brutal: brutal
bucket: bucket
budget: budget
build: build built constr erect rebuil
builder: builde cowboy renova subcon
building: bricks buildi civils claddi footin insula qs
bunch: bunch
bundle: bundle
burglar: burgla
burn: burn burnin burns burnt
bursar: bursar
burst: burst
bury: buried
bus: bus buses
bush: bush
business: busine
busy: busies busy
but: but howeve
butcher: butche
butter: butter
button: button
buy: acquir bought buy buyer buying procur purcha shoppe
by: by
cable: cable cablin
cake: browni cake cakes donuts scones sponge stolle
calculate: calcs calcul maths
calendar: calend diary
call: call called caller callin callou calls dial phoned rang ring ringin rings rung
calm: calm calmed relaxe serene
camera: camera cctv
camp: camp camps
campaign: campai
can: able can can't cannot cant may might unable
canal: canal
cancel: axe cancel discon notice revoke sackin scrapp termin unsubs
candidate: candid
candle: candle
canvas: canvas
capacity: capaci
capital: capita
captain: capt captai skippe
caption: captio
car: car cars coroll corsa jag mot ute utes
caravan: carava
card: amex card cards
care: babysi care carer daycar homeca shrug
career: career
careful: carefu
caretaker: careta
carpet: carpet
carry: carrie carry carryi
cartoon: cartoo
case: case cases
caseworker: casewo
cashier: cashie
castle: castle
cat: cat
catalogue: catalo
catch: captur catch catchi caught
category: catego
caterer: catere
catering: cateri
cause: cause caused incurr
caution: cautio
ceiling: ceilin
celebrate: celebr
cell: cell
cellar: cellar
cemetery: cemete
centimetre: centim
central: centra
centre: centre hub
ceremony: ceremo
certain: certai
certificate: certif
chain: chain
chair: chair chairs
chairman: chairm
chance: chance
change: alter altere amend amende amendm change changi choppi editin edits exchan overri reassi redlin regrad resche resize revise revisi swap swappi switch tweak tweaks variat
channel: channe
chaos: bedlam
chapel: chapel
chapter: chapte
character: charac
charge: charge chargi levied overch underc
charity: almsho charit fundra
charm: charm
chart: chart
chartered: charte
chase: chase
chat: chatbo
cheap: afford cheap cheape
cheat: con fleeci leeche mislea phishi rip scam scamme scound stitch
check: check checke checki checks
cheese: cheese
chemist: chemis mpharm
cheque: cheque
chew: chew chewin
chicken: chicke chook hens
child: babysi child childi childr daycar infant kid kids
chimney: chimne
choice: choice
choir: choir
choose: choose choosi chose chosen opt pick picked pickin picks reappo
christmas: advent christ
chronology: chrono
church: baptis cathed church mass method mosque paroch pentec synago verger vestry
circle: circle
circuit: circui
circus: circus
civil: civil
claim: claim claima claimi claims counte purpor pursue
clap: clap clappe
clash: clash clashe
class: class classe
clause: clause
clean: bleach clean cleane cleani descal hoover housec mop spotle sweep swept tidier
clear: clear cleare clearl clears plain plainl
clearance: cleara
clerk: clerk clerks
clever: clever genius
click: click clicke clicki clicks
client: buyer client custom punter
climb: climbe climbi
clinic: clinic
clip: clip clips
clipboard: clipbo
clock: clock clocks
close: close closed closer closes closin dissol fold shut shuts shutti wound
clothes: aprons hoodie jacket jumper robes scarf shirt
cloud: cloud
club: club fc gaa rotary
cluster: cluste
coach: coach coache
coast: coast
coat: coat
cobweb: cobweb
code: code codes postco
coffee: coffee
cold: cold
colleague: collea
collect: collec compil
college: colleg
colour: colors colour indigo maroon mauve teal
column: column
come: came come comes coming
comfort: comfor
comma: comma commas
comment: commen
commercial: commer
commission: commis
committee: commit steeri
communication: comms
community: commun
company: abn co compan corpor enterp entity firm firms inc limite llc llp ltd outfit pty
compare: benchm compar
compensation: compen
competitor: compet rival rivals
complaint: compla grieva gripe grumbl moan moaned moanin quibbl whiny
complete: comple
compost: compos
computer: comput deskto keyboa laptop pc
concept: concep
condition: condit
conduct: conduc
conference: confer
confess: confes
confetti: confet
confidential: confid
confirm: acknow confir
confuse: confus
congratulate: congra
congregation: congre
connect: connec
conscience: consci
consecutive: consec
consent: consen
conservatory: conser
consider: consid
consistent: consis
consolidate: consol
constitution: consti
consumer: consum watchd
contact: contac touch
contain: contai
content: conten
continue: contin ongoin
contract: agreem breach contra framew lease nda redlin repudi sla terms
contribution: contri
control: contro
convenient: conven
convince: convin
cook: chef cook
cookie: cookie
cooperation: cooper
coordinator: coordi
copper: copper
copy: cc copied copies copy copyin duplic photoc
corner: corner
coroner: corone
correct: accura correc proofr
cough: cough
could: could couldn
council: alderm boroug cllr counci
count: count counts enumer stockt
counter: counte
country: countr emigra nation
county: county
couple: couple
courier: courie
course: course
court: court courtr courts injunc judgme judici jurisd lawsui litiga procee ruled summon tribun vcat verdic writ writs
cousin: cousin
cover: cover covere coveri covers
cow: cow cows
crab: crab
crack: crack
craftsman: tiler tradie
crane: crane
crash: crashe
crate: crate
crazy: mad nuts
cream: cream
creative: creati
credit: credit
creep: crept
crest: crest
cricket: cricke
crime: crime crimin
crisis: crisis
critical: critic
crop: crop
cross: cross crosse crossi
crowd: crowd
crown: crown
cruel: cruel
cruise: cruise
cry: cried cry crying tears weepy
cup: cup mug mugs
cupboard: cabine cupboa
cure: cure
curious: curios curiou
current: curren
cut: chop choppe cut cuts cuttin haircu trimme
cycle: cycle cycles
dairy: dairie dairy
damage: damage harm
damp: damp
dance: dance dancin
dangerous: danger
dare: dare
dark: dark
dashboard: dashbo
data: data gdpr
database: databa
date: date dated dates expiry
daughter: daught
day: daily day days eod payday weekda
dead: dead deceas
deadline: countd cutoff deadli
deaf: deaf
deal: deal dealin deals dealt
dear: dear hun
death: bereav
debit: debit debits
debt: arrear debt uncoll
debtor: debtor
decide: decide decidi decisi determ judgme overru resolu ruled verdic
deck: deck
declare: declar
deduct: deduct dock offset
deed: deeds
deep: deep
default: defaul
defect: defect defici noncon snaggi snags
defend: defenc defend
degree: degree
delay: adjour delay delaye drag dragge draggi holdup postpo runaro
delegate: delega
delete: delete
deliver: delive supply undeli
demand: demand
demo: demo
dentist: dental dentis
deny: denied deny
department: depart dept
depend: depend
deposit: deposi
depot: depot
deputy: deputy
describe: descri
deserve: deserv
design: design redesi
desk: desk desks
desperate: desper
destroy: destru
detail: detail itemis
detective: detect
develop: develo
developer: dev
die: died dying
different: differ mismat
difficult: diffic
dig: dig excava
digger: digger
digital: digita
dignity: dignif dignit
dining: dining
dinner: dinner supper
diocese: dioces
diploma: diplom
direct: direct outrig straig
director: ceo cfo cmo coo cto direct excecu exec execut fd managi vp
dirt: muck
dirty: foulin unhygi
disabled: disabl
disappear: disapp vanish
disappointed: disapp gutted
disaster: disast
discount: discou
discuss: discus
dismiss: dismis sacked
dispose: dispos
dispute: arguin contes disput quarre squabb tiff
distance: distan
distillery: distil
distinction: distin
distress: distre
district: distri
disturb: distra
divorce: divorc
do: did didn't do does doesn' doing don't done needfu redo redone
doctor: doc doctor dr gp medics oncolo osteop veteri vets
document: csv deed doc docume mt103 papers paperw pdf
dog: dog doggy dogs kennel labrad poodle puppie puppy terrie whippe
domain: domain
donation: donati
donor: donor donors
door: door doors
dot: dots
double: double doubli duplic
doubt: doubt doubts scepti waveri
down: down
download: downlo
draft: draft drafte drafts drafty
drain: drain draina draine draini drains
drama: drama
dramatic: dramat
draw: draw drawn drew redraw
drawer: drawer
drawing: cad drawin elevat sketch wirefr
dream: dream nightm
dress: dress dresse dressi frock gown
drill: drill
drink: drank drink drinks
drive: drive drives drivin drove
driver: driver
driveway: drivew
drone: drone
drop: drop droppe droppi drops
dry: dried drough dry
due: due overdu
dull: dull
during: during
duty: duty
ear: ear ears
early: earlie early
earn: earn earned
earth: earth
east: east
easter: easter maundy
easy: braine doddle ease easier easies easily easy painle
eat: ate eat eaten eating
edge: edge
editor: editor
effect: effect
eight: eight
eighteen: eighte
eighty: eighty
either: either
election: electi
electric: electr mains power rewire
eleven: eleven
elsewhere: elsewh
email: email emaile emaili emails gmail outloo phishi
embargo: embarg
embarrassed: embarr
emergency: emerge
emoji: emoji
employee: employ p45 redund
empty: blank emptie empty
end: conclu demise dissol elapse end ended ending ends eod eom expire expiry finish lapse lapsed redund tether unfini wit
energy: energy
engage: engage
engineer: eng engine
english: englis
engrave: engrav
enjoy: enjoy enjoye
enough: adequa enough suffic
enter: enter entere enteri
entrance: foyer lobby
entry: entry
envelope: envelo
environment: enviro
episode: episod
escalate: escala
escape: escape
escrow: escrow
especially: especi
essence: essenc
estate: estate
estimate: estima
evacuate: evacua
even: even
evening: eve evenin teatim tonigh
event: event events
ever: ever
every: each every
everybody: everyb everyo
everything: everyt
everywhere: everyw
evict: evicti
evidence: eviden
exact: bang exactl precis sharp
exam: exam viva
examine: examin
example: exampl
except: except
excess: excess
excuse: excuse fobbed runaro
executor: execut
exempt: exempt
exercise: exerci
exhibition: exhibi
exist: exist exists
existing: existi
exit: exit
expect: expect
expense: disbur
expensive: expens fleeci overpr rip
experience: experi
expert: expert valuer
expire: expire lapse lapsed
explain: explai explan
export: export
express: expres
extend: extend extens
extra: extra extras
extract: extrac
eye: eye eyes
fabric: fabric
face: face faces facing
facility: facili
fact: fact facts
factor: factor
factory: foundr
faculty: facult
fail: fail failed failin failur
fair: fair fairly
faith: faith
fall: fall fallen fallin falls fell
false: fake
family: family
famous: famous
fan: fan fans
far: far
farm: farm farmin farms
farmer: farmer grower
fast: fast
fat: fat
father: da dad daddy father
favourite: favori favour
fax: fax
fear: afraid fear feared fright panick scared scary shudde terrif
feature: featur
federation: federa
fee: dues fee fees levies
feed: feed feedin
feedback: feedba
feel: feel feelin feels felt
fence: fence fencin
ferry: ferry
fertility: fertil
festival: festiv fete
few: few
field: field paddoc
fifteen: fiftee
fifth: 5th fifth
fifty: fifty
fight: fight fought
file: file filed files filing
fill: fill filled
film: film filmin movie
filter: filter
finance: cfo fd financ funder
find: ascert discov find findin finds found retrie trace uncove wayfin
finger: finger
fire: bonfir exting fire sacked
firework: firewo
firm: firmly
first: 1st first firstl
fish: fish
fit: fit fits fitted fittin
fitter: fitter
five: five
flag: flag flagge
flat: flat flats
flight: flight plane
flood: flood floode floods
floor: floor floori floors mezzan screed
florist: floris
flow: flow
flower: daisie flower hyacin petals posy
fly: flies flown flying
fog: fog
fold: fold folded
folder: binder folder
follow: follow tracke
font: font fonts serif
food: chips chutne crisps croiss curry delici desser doners eats food foods kebabs kipper meal meals pie samosa snacks tofu
foot: feet foot
football: footba
footer: footer
for: for
forecast: foreca
foreign: overse
forget: forget forgot
forgive: forgiv
form: form forms p11ds p60
formal: formal
format: format
former: alumni ex former incumb predec
forty: forty
forum: forum
forward: forwar onward redire relay
foundation: founda
founder: founde
fountain: founta
four: four
fourteen: fourte
fourth: 4th fourth
frame: frame framed framew
franchise: franch
fraud: fraud
free: free
freelancer: freela
freeze: freeze frozen
freight: freigh
french: french
fresh: fresh
friday: friday
fridge: fridge refrig
friend: bro chum compad friend mate
frog: frogs
from: from hencef
front: front
frost: frost
fruit: fruit
fry: fry
fuel: fuel
full: full
fun: entert fun hilari riot
fund: fund fundin
funeral: burial cremat funera
funny: funnie funny
furniture: sidebo uphols
further: furthe
fuse: fuse
fuss: fuss
future: future
gala: gala
gallery: galler
game: game games playte
gap: gap gaps
garage: garage
garden: allotm garden
gas: gas
gate: gate
gather: gather
general: genera
generous: genero
genuine: genuin
german: german
get: get gets gettin got obtain
ghost: ghost
gift: gift gifts hamper
gin: gin
girl: girl girls lass
give: assign gave give given gives giving handed handin reassi
glass: glass
glasses: glasse
go: go goes going gone went
goalkeeper: goalie goalke
goat: goat
god: almigh crikey god jaysus
gold: gold
golf: golf
good: best better bien cool decent delici fine finest good goodwi helpfu ideal ideall kosher ok okay righto sensib solid well
goodbye: byeee ciao goodby hwyl
goods: goods shipme
goose: goose
government: govern
grade: grade
graduate: gradua
grandchild: grandd
grandfather: granda grandf
grandmother: abuela gran granny nan nana
grandson: grands
grant: grant grante grants
grass: grass
grave: grave
great: awesom brilli cracki excell fantas glorio great legend lifesa remark revela specta stunni super superb terrif triump wonder
greedy: greedy
green: green
greet: faithf regard sincer
greeting: greeti rgds
grey: grey
groom: groom
groomer: groome
gross: gross
ground: ground
group: group groups
grout: grout
grow: grow grown
guarantee: guaran warran
guardian: guardi
guess: guess guesse guessi
guest: guest guests
guide: guide guides
guild: guild
gutter: gutter
gym: gym
habit: habit
hair: hair haircu
hairdresser: barber hairdr
half: half halfwa halved halves
hall: hall
halloween: hallow
hand: hand handed handin hands
handbook: handbo
handle: handle
handover: handov
handwriting: handwr
hang: hang hanger hangin hangs hung
happen: happen
happy: bursti cheerf chuffe deligh excite exciti glad gladly happie happil happy hooray joy merry thrill
harass: harass
harbour: harbou
hard: dilige hard hardes stiff tough uphill
hardly: hardly
harvest: harves
hat: hat hats
hate: hate hated hates
have: had hadn't has hasn't hasnt have haven' havent having i've ive they'v ve we've weve you've
he: he he's him himsel
head: chief head headed heads
heading: headin
headline: headli
health: health nhs
hear: audibl hear heard hears overhe unhear
hearing: hearin
heart: heart
heat: heat radiat
heating: heatin
heaven: heaven
heavy: heavy
hedge: hedge hedges
height: height
hell: hell
hello: bonjou goedem hello hey hi hiya hola howdy howzit merhab namast salaam
help: accomm aid help helpde helped helpfu helpli
her: her hers
here: here
hereby: hereby
heritage: herita
hero: hero
hesitate: hesita
hide: hid hidden hide
high: high higher highes
highlight: highli
hill: hill
hinge: hinge
hint: hint
hip: hip
hire: engage hire hired hiring
his: his
history: histor
hit: hit
hold: held hold holdin holds
holder: holder
hole: hole
holiday: eid holida whitsu
home: home homema homes
honest: blunt dinkum frankl honest sincer sugarc
honour: honour
hope: hope hoped optimi
horse: horse horses
hospice: hospic
hospital: hospit
host: host hostin hosts
hostage: hostag
hot: hot
hotel: guesth hotel hoteli
hour: hour hourly hours hrs timesh
house: almsho condo house houses housin semi wharen
household: househ
housekeeping: housek
hover: hoveri
how: how
hug: hugged hugger huggin hugs
hum: hums
human: human
humour: humour
hundred: hundre
hunt: hunt huntin
hurry: hurry rush
hurt: hurt hurts injure sore
husband: husban
hymn: hymn
i: i i'd i'll i'm i've im ive myself
ice: gelato ice ices
idea: idea ideas
identity: id
if: if whethe
ignore: brushe disreg ignore ignori
ill: asthma dement diabet dose ill incont indisp tonsil
illustrate: illust
image: image
imagine: imagin
immediate: asap immedi
immediately: forthw
implement: implem
import: import
impossible: untena
impressed: impres
improve: improv
in: in into
inactive: inacti
inch: inches
incident: incide
include: includ inclus
increase: increa uplift
indemnity: indemn
independent: indepe
index: index
industry: indust
information: fyi info inform
infringe: infrin
inherit: inheri
initial: initia
inside: inside
insight: insigh
insist: insist
inspect: inspec
instagram: insta instag
instalment: instal tranch
instead: instea
institute: instit
instruct: instru
insult: insult offend
insurance: insura insure reinsu underw
intention: delibe intent
interest: accrui intere
interim: interi
internal: intern intran
internet: broadb cyber intern modem online seo web wifi
interpreter: interp
interview: interv
introduce: introd
investigate: invest
invite: invita invite
invoice: ap bill billed billin bills inv invoic
involve: involv
issue: issued
it: it it'll it's
item: item items
its: its
jam: jam
jealous: envy jealou
job: job jobs
join: join joined joinin
joiner: joiner
joint: joint
joke: joke joker jokes jokey joking puns teasin windin
journalist: journa
judge: adjudi gavel hhj judge judges magist
jump: jump jumpin
junior: junior
jury: jurors jury
just: just
justify: justif
keen: keen
keep: hold keep keepin keeps kept preser retain retent
kettle: kettle
key: key keys
kick: kick
kill: killed
kind: gently goodwi gracio kind kinda kinder kindly sort
king: king
kit: kit
kitchen: kitche workto
knee: knee knees
knock: knock knocke
know: aware clue knew know knowin known knows
knowledge: knowle
label: barcod label labell labels tag tagged
laboratory: lab
ladder: ladder
lake: lake
lamb: lamb lambs
lamp: bulbs chande lamp lanter torch
land: acres land landed landin lands
landlord: freeho landlo
landscape: landsc
language: langua
last: final finall last latter
late: arrear late lately later overdu overra turnar
later: later
laugh: aisles giggle ha hilari laugh laughe laughi laught lol riot rollin tickle
law: gdpr infrin law laws statut
lawn: lawn
lawyer: advoca attorn barris chambe citize convey counse kc lawyer malpra qc silk solici
lay: laid lay
layer: layer
layout: layout
lazy: lazy
lead: lead leads led
leaflet: bookle brochu flyer flyers handou leafle prospe
league: league
leak: leak leaked leakin leaks
lean: leaned
learn: learn learne learni
least: least minimu
leave: bail bailin ditch dump dumpin emigra evicte exit exitin flit flounc gone leave leaver leaves leavin left legged lurch moonli offboa p45 partin quit quits resign sackin walkou
lecture: lectur
legal: legal legall
leisure: leisur
lend: lend lent
length: length
less: fewer less
lesson: lesson
let: let let's lets lettin
letter: caps circul corres letter mailer mailsh stinke summon
level: level levels
liability: liabil
liable: liable
library: librar
licence: licenc licens
lie: liar lie lying
life: life lifeti
lift: hoist lift lifted lifts stairl
light: light lighti lights lit
like: fancy fond like liked likes resemb
likely: likely
limit: cap capped limit limite unlimi
line: line lines
link: link links
liquidation: liquid
list: invent itemis list listed listin lists timesh
listen: listen
little: bit little mildly underc wee
live: live lived lives living
load: load loadin
loan: bridgi loan refina
local: local
lock: lock locked
loft: loft
log: log logged logs
login: creden login logins userna
logo: logo logos
long: ages donkey lasted long longer longes
look: hunt look looked lookin looks seek
loop: loop
loose: loose
lorry: lorrie lorry
lose: forfei lose losers losing lost
loss: loss
lottery: lotter raffle tombol
loud: loud
love: adore love loved lovers loves xo xx
low: low lower lowest
loyal: loyal loyalt
luck: luck luckil lucky
lunch: lunch luncht
luxury: luxury
machine: compre machin
madam: madam
magazine: magazi
magnet: magnet
mail: mail mailed mailin mails post
mailbox: inbox mailbo
main: main
maintenance: mainte
make: create made make makes making
man: bloke chap chaps dude fella fellas fellow gentle gents guy man men
manager: gm manage managi
mandate: mandat
manner: manner
manual: manual
many: lots many
map: map
marine: marine
mark: mark marked marker marks ticked ticks
market: market mart
marry: eloped fiance hitche marrie marry
massage: massag
master: master
mat: mat
match: match matche
material: materi
maternity: matern
matron: matron
matter: matter
maximum: maximu
maybe: maybe perhap
mayor: mayor
me: me
mean: mean meanin means meant
meantime: meanti
meanwhile: meanwh
measure: measur
mechanic: mechan
mediation: acas mediat
medical: medica
meet: meet meets met
meeting: agm assemb meetin meetup reunio
member: member
memorial: memori
memory: memory
mental: mental
mention: mentio
menu: menu menus
merchant: mercha
merger: merge merged merger
mess: mess
message: messag messen voicem whatsa
meter: meter
metre: metre metres
microphone: mic microp
middle: mid middle
midnight: midnig
mile: mileag miles
milestone: milest
milk: milk
mill: mill
millimetre: millim mm
million: millio
mind: mind minded
minister: minist
minute: mins minute
miracle: miracl
mirror: mirror
misery: misery
miss: miss missed missin
mistake: blip bug bugs culpa error errors fault faulti faults glitch malpra mea messed mistak muddle oops oversi snags typo typos
mister: messrs mr mrs ms
mix: mix
model: model
moderator: modera
module: module
moment: moment
monday: monday
money: accrui bucks cash cent coin dollar drawdo eur euro euros francs fundra funds gbp money moneys penny pound pounds quid skint stipen sum sums tenner transf usd wallet wired zar zelle
monitor: monito
month: month monthl months
mood: mood
moon: moon
more: additi anymor more
morning: mornin
most: most mostly
mother: mam mom mother mum mums
motion: motion
mould: mildew mould
mountain: mounta
move: migrat move moved moves moving remova shifte
much: drown exagge lot lots much muchly overch overpa overwo plenty stung
mud: mud
mural: mural
museum: curato museum
music: gigs harp harpis jingle music saxoph solois tuba
must: compel gotta impose must
my: culpa mea mine my
nail: nail
name: firstn name named names naming surnam userna
natural: natura
near: near nearer neares
necessary: necess
need: need needed needfu needin needle needn needs needy requir
negative: negati
negligence: neglig
negotiate: negoti
neighbour: neighb nextdo
nephew: nephew
nervous: nervou
nest: nest
net: net
network: networ
never: ghoste never unhear
nevertheless: nevert
new: new newest rebran redesi
news: news
newsletter: bullet newsle
newspaper: argus cuttin gazett guardi herald journa media newspa paper papers pr press reuter sun supple telegr
next: next overle
nice: charme charmi lovely nice nicely nicer pleasa pretty sweet
niece: niece
night: night overni
nine: nine nines
nineteen: ninete
ninety: nineti ninety
no: nah no nope skint
nobody: nobody soul
noise: earplu hum hummin noise noisy rumble
none: none
nonsense: gibber nonsen waffle
noon: midday noon
normal: norm normal
north: northe
not: ain ain't aren aren't can't cannot cant couldn didn didn't disagr doesn doesn' don don't dont hadn hadn't hasn hasn't hasnt haven haven' havent isn isn't isnt needle needn neithe non nor norepl not shan shan't shrug stiffe t unable unaffe unansw uncoll undeli unfini unopen unpaid unreso unsett unusab unused wasn wasn't weren weren' won won't wont wouldn
notary: notari notary
note: footno memo note noted notes
nothing: nothin whatso
notice: notice notici notifi notify unanno
now: curren hencef now nowada
nowhere: nowher
nuclear: nuclea
number: abn figure headco number renumb serial stats
nurse: nurse nursed nursin
nursery: nurser
oak: oak
object: object
oblige: oblige
obvious: obviou
odds: odds
of: of
off: off
offer: bid bidder bids estima offer offere offeri pitche propos quotat quote quoted quotes quotin rebid tender
office: admin bureau chambe headqu helpde hmrc office
official: offici
offline: offlin
often: often
old: elderl elders kaumat old older oldest
ombudsman: ombuds
on: on onto upon
one: once one ones
only: mere merely only purely
open: open opened openin openly opens opning reopen unopen
opera: opera
operation: op operat ops
opinion: opinio
opposite: opposi
option: option
or: or
oral: verbal
orange: orange
orchard: orchar
order: order ordere orderi orders po
ordinary: ordina
organ: organ
organise: organi
original: origin
other: altern anothe else misc other others subcon sundri
otherwise: otherw
our: our ours
out: out
outage: outage
outgoing: outgoi
outside: outsid
outstanding: outsta
oven: oven
over: exceed over overra
overdraft: overdr
overtime: overti
owe: owe owed owes owing
own: own owned owns
owner: hoa owner owners
pack: pack packed packs
package: packag parcel
page: overle page pages
paid: paid unpaid
paint: coats emulsi paint paints repain
painter: painte signwr
pair: pair
pallet: pallet
pan: pan
panel: panel panels
panic: panic
paper: a4 paper paperw wallpa
paragraph: paragr
parent: parent
parish: parish
park: park parked
parking: parkin
part: chunks part parted partia partin partly parts propor
particular: partic
partner: partne
party: partie party
pass: pass passed passes passin
passage: passag
passenger: passen
passport: passpo
password: passwo
past: past
pasta: pasta
patience: forbea grace patien saint tether wit worn
pause: pause pausin
pay: ach afford bacs checko cough eft foot forkin intera overpa pay payabl payee paying paymen paypal pays prepai reimbu remit remitt repaid settle settli stiffe stung transf unsett upfron wire wired zelle
peace: peace
pen: pen
penalty: fine fined fines fining impose penalt
pencil: pencil
pension: pensio
people: folk folks guys headco people
per: per
percent: percen
perfect: perfec
performance: perfor
period: period
permanent: perman
permission: permis
persist: persis
person: caller indivi legend person rep
persuade: persua
petition: petiti
petrol: petrol
pharmacy: pharma
phase: phase
phone: ext helpli hotlin interc iphone landli mob mobile phone phones teleph
photo: headsh photo photog photos pic pictur portra shot snaps
phrase: phrase
physical: physic
piano: piano
picture: artwor
pie: pies
piece: bits piece
pier: pier
pigeon: pigeon
pile: pile piles stack
pilot: pilot
pink: pink
pipe: pipe
pitch: pitch
pizza: pizza
place: locati place placed places premis site spaces venue venues workpl
plague: plague
plan: intend plan planne planni plans roster rota schedu timeli
plant: plant plants replan
plasterer: plaste
plastic: plasti
plate: plates
play: play playgr plays
player: player
please: kindly please pls
pleasure: pleasu
plot: plot plots
plug: plug plugge pluggi
plumber: plumbe plumbi
plus: plus
pocket: pocket
podcast: podcas
point: point pointe points
police: arrest cop police
policy: polici policy
polish: polish
polite: courte polite
politician: mp msp
pool: pool
poor: povert
pop: pop popped
popcorn: popcor
popular: popula
porch: porch
position: positi
possession: posses
possible: doable feasib poss possib
post: post postbo postco posted postin postma posts
poster: poster
pot: pot
pour: pour poured
practice: practi
praise: applau chapea compli flatte ovatio praise raving testim
prawn: prawn
pray: prayed prayer
precedent: preced
precious: precio
prefer: prefer
pregnant: pregna
prejudice: prejud
premium: premiu
prepare: prepar
present: presen
president: presid
press: presse pressi pressu
pretend: preten
previous: previo
price: cost costin costs fee fees labour overpr price prices qs rate tariff
priest: archde canon chapla curate deacon pastor rabbi rector rev revd vicar
primary: primar
principle: princi
print: print printe printi prints reprin toner
priority: priori
private: privac privat
prize: award awards prize
probably: probab
probate: probat
problem: hiccup hitch inconv issue proble snag
procedure: proced
proceed: procee
process: proces
product: produc widget
professional: profes
professor: prof
profile: profil
profit: profit
program: progra
progress: progre
project: projec
promise: promis undert vows
proof: proof proofi proofs
proper: proper
property: convey proper
protect: protec safegu
protest: protes
protocol: protoc
proud: proud
prove: prove
provider: provid
province: provin
pub: inn pub
public: announ forums gossip media pr public publis retwee unpubl
publish: publis
pudding: puddin
pull: pull pulled pullin
pump: pump pumps
punctual: punctu
purpose: purpos
push: push pushed pushin
put: put puts puttin
qualify: qualif
quality: qualit workma
quantity: quanti
quarry: quarri
quarter: q1 q2 q3 quarte
queen: queen
question: enquir faq faqs querie query questi
queue: queue
quick: expedi faster lightn prompt quick quicke quicki quickl sharp turnar
quiet: quiet quiete quietl
quite: quite
quiz: quiz
quote: citati quotin
radio: airwav fm radio
rain: mizzle rain rained rains rainy
raise: raise raised
ramp: ramp
range: range
rat: rats
rate: rate rated rates
rather: rather
raw: raw
reach: achiev reach reache reachi
react: react
read: proofr read readin reads
reader: reader
ready: ready
real: real
realise: realis
really: actual litera really truly
reason: reason
receipt: receip
receive: receiv recipi
reception: recept
recipe: recipe
recognise: recogn
recommend: recomm refer
record: record
recover: recove
recruit: recrui
recycle: recycl
red: red
reduce: abate abatem reduce
refer: refer referr
reference: ref refere refs
reflect: reflec
refresh: refres
refugee: refuge
refund: refund
refuse: declin fobbed overru refusa refuse refusi reject repudi
region: region
register: regist
regret: regret
regular: regula
regulator: regula
rehearsal: rehear
relationship: relati
release: releas
relevant: releva
remedy: remedy
remember: recall rememb
remind: badger chase nag remind
reminder: nudge nudgin prod
remote: remote
remove: remova remove rid unpubl
render: render
renew: renew renewa renewe renewi
rent: lease rent rental rentin rents tenanc
repair: disrep fix fixed fixin fixing mend mended remedi renova repair repoin rewire
repeat: repeat
replace: replac
report: report
represent: repres
reputation: reputa
rescue: rescue
research: resear
reserve: res reserv
resident: reside
resign: resign
resist: resist
resort: resort
respect: respec
rest: rest rests
restaurant: bistro cafe chippy diner takeaw tearoo
restore: restor
result: outcom result
retainer: retain
retire: retd retire retiri
return: return
revenue: income turnov
reverse: revers
review: checka evalua facebo google mumsne rating reddit review testim tripad trustp twitte
reward: reward
rich: rich richer
right: entitl prejud right rights
rise: rise
risk: risk
river: river
road: road
roast: roaste
rob: rob
robot: bot chatbo robot
role: role
roll: roll
roller: roller
roof: eaves roof roofin roofs slate soffit thatch
roofer: roofer
room: bedroo courtr room rooms staffr stockr
root: root
rough: rough
round: round rounde roundi rounds
route: route
router: router
routine: routin
row: row
rowing: rowing
rubber: rubber
rubbish: litter rubbis
rude: gobby rude
ruin: ruin ruined
rule: regs rule rulebo rules
rumour: rumour
run: ran run runnin runs
sad: condol grieve grievi sad sadly
saddle: saddle
safe: safe safety
saffron: saffro
saga: saga
salary: payday payrol paysli salary wages
sale: sale sales
sales: rep
salon: salon salons
same: identi same unchan
sample: sample
sandwich: sandwi
satisfied: satisf
saturday: saturd
sauce: sauce
save: lifesa save saved saving
say: exagge pronou purpor said say saying says
scaffold: scaffo
scale: scale
scan: scan scanne scans
scare: scare
scene: scene
scheme: scheme
school: headmi ofsted pta school sen
scone: scone
scooter: scoote
scope: scope
score: score scored
scoreboard: scoreb
scout: scout
scrap: scrap
scratch: scratc
screen: screen
sea: sea
seal: seals
search: search seekin
season: season
seat: seat seatin seats
second: 2nd second
secret: flit moonli nda
secretary: secret
section: sectio
sector: sector
security: securi
sediment: sedime
see: notici observ saw see seeing seen sees sight spotte
seed: seed
seem: seem seemed seems
self: hersel himsel itself myself oursel self selves themse yourse
sell: sell seller sellin sells sold
semester: semest
seminar: semina
send: dispat forwar issued pinged reissu resend resubm send sendin sends sent ship shipme shippe
senior: senior
sense: sense
sensitive: touchy
sensor: sensor
sentence: senten
separate: separa
septic: septic
series: series
serious: seriou
sermon: sermon
serve: serve served servin
server: server
service: servic
session: sessio
set: set sets settin setup
seven: seven
seventy: sevent
several: severa
sew: embroi stitch
shade: shade shadin
shake: shake shook
shame: shame
shape: shape
share: share shared sharin
shareholder: shareh
sharpen: sharpe
she: hersel she she's shes
shed: shed
sheep: lambin sheari sheep
sheet: sheet sheets
shelf: rackin shelf shelve
shell: shell
shelter: shelte
sheriff: sherif
shift: shift
ship: ferrie ship ships
shirt: jersey
shock: shock
shoe: shoe shoes
shoot: shoot
shop: booksh grocer kiosk retail shop shoppi shops showro stocki store websho
short: brief short shorte
shot: shot
should: ought shd should
shout: shout shoute shouti shouts yell
show: demons displa show showed showin shown shows
shower: shower
shutter: shutte
sick: flu sick
side: side sides
sigh: sighed sighin
sign: docusi plaque sign signag signat signed signin signs signwr
signal: signal
silence: morgue mute silenc silent
silver: silver
similar: simila
simple: basic basica elemen essent simple simply
since: since
sing: singin sung
single: single
sinister: sinist
sir: sir sirs
sister: sister
sit: sat sit sits sittin
six: six
sixteen: sixtee
sixth: sixth
sixty: sixty
size: dimens resize size
skate: skates skatin
skill: skill
skin: skin
skip: skip
skirting: skirti
slack: slack
slander: defama
sleep: sleep sleepi slept snooze
slide: slide slides
slip: slip slippe slippi slips
slogan: slogan strapl taglin
slot: slot slots
slow: bogged crawls drag dragge draggi slow slower slowly
small: minor nomina petty shrunk small smalle tiny
smell: fragra scent scente smell smelli sniffe
smile: grinni smile smiled smiley smilin
smoke: smoke
smooth: smooth
so: so sooo
sober: sober
social: social
society: societ
socket: socket
sofa: sofa
software: softwa xero
solve: resolu resolv sort sorted sortin unreso untang
some: some
somebody: somebo someon
somehow: someho
something: someth
sometimes: interm someti
somewhere: somewh
son: son sons
song: song
soon: sec shortl soon sooner
sorry: afraid apolog inconv oops pity regret shame sorry soz
soul: souls
sound: acoust sound sounde sounds
source: source
space: space
spam: spam
spanish: spanis
spare: spare
sparkle: sparkl
speaker: speake
special: bespok
specific: specif
specification: spec
speech: keynot speech
speed: pace speed
spell: misspe spell spelle spelli spells
spend: outgoi spend spends spent
spice: spice
spirit: spirit
split: split
sponsor: sponso
sport: athlet sporti
spot: spot
spray: spray
spring: spring
sprint: sprint
square: sq square
squash: squash
stable: stable
staff: hr staff staffi staffr
stage: stage stage2 stages stagin
stain: stain
stairs: stairc stairs
stall: stall
stamp: stamp stampe
stand: stand standi stands stood
standard: standa
star: star stars
start: activa began begin beginn deploy initia launch onboar reset start starte starti starts
state: state
statement: statem
station: statio
status: status
stay: remain stay stayed stayin stays
steam: steam
steel: steel
steer: steer
step: step steppe steps
steward: stewar
stick: stick wedged
sticker: decals sticke sticky
still: still yet
stir: stirri
stock: depots invent stock stockr stockt storag
stone: headst stone
stop: cease ceased desist discon injunc stop stoppe stoppi stops suspen
store: store
storm: hurric storm
story: anecdo biogra storie story storyt tale yarn
strange: odd strang
strategy: strate
street: highwa motorw paveme street
strength: streng
stretch: stretc
strike: picket strike
string: string twine
stroke: stroke
strong: strong
structure: struct
struggle: strugg
stuck: stuck
student: alumni studen
studio: studio
study: disser studie study thesis
stupid: daft dumb eejit fool ridicu silly thick
style: style
subject: subjec theme
submit: lodge lodged lodgin submis submit
subrogation: subrog
subscription: sub subs subscr unsubs
subsidiary: subsid
subtitle: subtit
successor: succes
such: such
sudden: sudden
sue: action lawsui litiga litigi pursue sue sued sues suing writ writs
suggest: sugges
suit: suit suits
sum: sum sums
summary: summar
summer: summer
sun: sunny
sunday: sunday
supermarket: superm
supervisor: superv
supplier: suppli vendor
support: suppor
suppose: suppos
surcharge: surcha
sure: sure
surgery: surger
surprise: eyebro surpri
survey: survey
survive: surviv
suspect: suspec
suspicious: suspic
swallow: swallo
swear: cussin swear sweari swears
swim: swimme swimmi
syllable: syllab
symbol: symbol
sympathy: sympat
system: bugs cms crm erp glitch system
tab: tab
table: excel matrix spread table tables
tablet: tablet
take: grab take taken takes taking took
talk: chat chatti conver rant speak speaki speaks spoke spoken talk talked talkin talks waffle
tall: tall taller
tank: tank
tap: taps
tape: tape taped
taste: taste tasted tastin
tax: cis exempt fiscal gst hmrc p11ds p60 revenu tax taxes taxman vat
tea: cuppa tea teapot
teach: taught teach teachi
teacher: teache
team: crew team teams
technical: tech
technician: techni techs
television: bbc itv telly
tell: announ briefe briefi flaggi gossip inform intima notify relay reveal tell tellin tells told
temper: temper
template: templa
temporary: temp
ten: decade ten tenner tens
tenant: evicte leaseh tenanc tenant
tender: rfp tender
tennis: tennis
tent: marque yurts
tenth: tenth
term: term
terms: terms
terrible: awful terrib
test: mot playte test tested testin trials
text: bio copywr essay inscri ipsum lorem script text texted textin texts
than: than
thank: apprec bless cheers diolch gracia gratef gratit ta thank thanke thanki thanks thx tx ty
that: that that's thats those
the: the
theatre: matine panto pantom theatr
their: their theirs
then: then
therapy: therap
there: there there' theres
therefore: conseq hence theref
they: em them themse they they'l they'r they'v theyd
thing: stuff thing things thingy yoke
think: assume contem mull reckon reflec think thinki thinks though
third: 3rd third thirdl thirds
thirteen: thirte
thirty: thirty
this: these this
thorough: thorou
thousand: grand k thousa
thread: thread
threaten: threat
three: three
threshold: thresh
through: throug thru via
throw: chuck dump threw throwi thrown
thumb: thumb thumbs
thursday: thursd
tick: tick
ticket: ticket
tidy: tidied tidy
tie: tie
tier: tier
tight: tight
tile: tile tiler tiles tiling
till: tills
time: ages donkey elapse grace lasted once shifts stopwa time timeli times tock twice
timer: timer
timetable: timeta
tin: tin tins
tired: exhaus tired
title: title titles
to: to
toast: toast
today: today tonigh
together: togeth
toilet: gents restro sanita toilet washro
tomorrow: tmrw tomorr
tone: tone
tongue: tongue
too: too
tool: hammer spanne tool tools
tooth: gums teeth
top: top
topic: topic
total: total totall
touch: touche
tour: tour
tourist: touris
towards: toward
tower: tower towers
town: town
toy: toy
track: track
tractor: tracto
trade: trade tradin
trader: trader
tradesman: trades
traffic: traffi
trailer: traile
train: locomo railwa train
trainee: traine
training: induct traini
tram: tram
transcript: transc
transition: transi
translate: transl
transport: haulag transp
travel: tourin travel
tray: tray
treasurer: treasu
treat: treat treate
treatment: treatm
tree: leylan tree trees yew
trial: trial
trick: trick
trouble: dramas nuisan pain palave troubl
truck: forkli truck trucki trucks
true: true
trust: rely trust trusts
trustee: truste
truth: truth
try: attemp tried tries try trying
tub: tub
tuesday: tuesda
turn: turn turned turnin turns
twelve: twelve
twenty: twenti twenty
twin: twins
two: fortni twice two
type: type
typeset: typese
ugly: ugly
umbrella: umbrel
uncle: uncle
under: under
understand: realiz unders
unfair: unfair
unfortunately: unfort
union: union
unit: unit units
university: uni univer
unkind: unkind
unknown: unknow
unless: unless
unpack: unpack
unpaid: outsta
unsend: unsend
until: pendin till until
unusual: unusua
unveil: unveil
up: up upstai upward
update: update
upgrade: upgrad
upload: upload
upside: upside
urgent: pressi urgenc urgent
us: us
use: unusab unused use used uses using
useful: handy useful
useless: useles
user: user users
usual: typica usual usuall usualy
valley: valley
value: valuab valuat value valued valuer
valve: valves
van: van vans
vegan: vegan vegans
ventilation: ventil
version: v3 versio
very: very
vet: vet
victim: victim
video: footag vid video youtub
view: view views
village: villag
vinyl: vinyl
virtual: virtua
virus: covid norovi
visa: visa
visit: callou visit visiti visito visits
voice: voice
void: void
volume: volume
volunteer: volunt
vote: ballot vote voted
voucher: vouche
wait: awaiti biding expect pendin queuei wait waited waitin
waiter: waiter
wake: awake wake
walk: ramble stroll walk walked walkin walks
wall: repoin wall wallpa walls
want: inclin intend seek sought tempte wanna want wanted wantin wants willin
warden: warden
warehouse: wareho
warm: warm warmes warmly
warn: warn warnin
wash: wash
wasp: wasp
waste: waste
watch: watch watche watchi
water: drip drips puddle water
wave: wave waved
way: way wayfin ways
we: oursel we we'd we'll we're we've weve
wear: wearin worn
weather: weathe
webinar: webina
website: airbnb checka checko cms dns docusi dropbo facebo forums google homepa icann intran linked moneys mumsne paypal platfo portal reddit site tripad trustp twitte webpag websho websit wirefr wordpr
wedding: honeym weddin
wednesday: wed wednes weds
week: fortni week weekda weekly weeks
weekend: weeken
weigh: weighe
weight: weight
welcome: welcom
wet: wet
what: what what's whatev whats
wheelbarrow: wheelb
wheelchair: wheelc
when: wen when whenev
where: where wheres wherev
which: which whiche
while: wherea while
whistle: whistl
white: white
who: who who's whoeve whom
whole: entire outrig utter whole
whose: whose
why: why
wide: wide widely widen width
widow: widow widowe widows
wife: missus wife wives
will: gonna i'll it'll ll shall shan shan't they'l we'll will wills won won't wont you'll
win: win winnin
wind: wind winds
window: blinds dormer skylig window
wine: champa vineya wine wines
wing: wing
winner: winner
winter: winter
wipe: wiped
wire: rewiri wire
wise: wise
wish: wish wished wishes
with: with
withdraw: withdr
withhold: withhe withho
within: within
without: unanno unlimi withou
witness: witnes
woman: ladies lady mrs ms woman women
wonder: wonder
wonderful: fascin magic marvel
wood: timber wood
wool: wool yarn
word: jargon synony word wordin words
work: botche dilige job jobs labour overwo roster shifts work worked workin worklo workma workpl works
workshop: worksh
world: global world
worry: alarme concer worrie worry worryi
worse: worse
worst: worst
worth: worth
would: d i'd theyd wd we'd would wouldn you'd
wound: wound
wrap: wrap wrappe
write: rewrit rewrot typed typing write writes writin writte wrote
writer: writer
wrong: backwa crooke inaccu incorr mangle miscla misdir mismat misspe tilted wonky wrong
yard: yard
year: annual decade year yearbo yearly years
yellow: yellow
yes: aye yeah yep yes
yesterday: yester
yet: yet
yoga: yoga
you: u vous ye you you'd you'll you're you've yourse yous
young: young younge
your: ur your yours yr
youth: teenag youth
zero: nil zero zeros
zip: zip
