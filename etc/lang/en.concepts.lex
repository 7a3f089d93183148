# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language en

[concepts]
a: a an
about: about bout concer regard roughl
above: above
absence: absenc
absolute: absolu
academy: academ
accept: accept
access: access
accident: accide
according: accord pursua
account: accoun ap ledger xero
accountant: bookke
across: across
act: act
action: action
active: active
add: add added adding
address: addres
adjust: adjust
administration: admini
admission: admiss
adopt: adopte
advertising: ad ads advert
advice: advice advise
adviser: consul
affair: affair
after: after
afternoon: aftern pm
again: again redo redone reissu repeat reprin resend
against: agains v
age: age
agency: agenci agency
agenda: agenda
agent: agent agents
ago: ago
agree: agree agreed consen
ahead: ahead
alarm: alarm
all: all
allergy: allerg
allocate: alloca
allow: allow allowe allows permit
almost: almost nearly
alone: alone
along: along
already: alread
also: also
alternative: altern
although: though
always: always
amount: amount
and: and
angry: angry cross furiou huff mad
animal: animal
anniversary: annive
answer: answer replie reply respon unansw
any: any
anybody: anybod anyone
anything: anythi
anyway: anyway
anywhere: anywhe
apart: apart
app: app
apparently: appare
appeal: appeal
appear: appear
application: applic
apply: applie apply
appointment: appoin
apprentice: appren
approve: approv
arbitration: arbitr
architect: archit
archive: archiv
argue: argue argued
argument: argume
around: around rounda
arrange: arrang
arrive: arrive
article: articl
as: as
asbestos: asbest
ashamed: mortif
aside: aside
ask: ask asked asking asks reques
assess: assess
asset: asset
assistant: assist pa
association: associ
assure: assure
at: at
attach: attach enclos
attend: attend
audio: audio
audit: audit
auditor: audito
aunt: aunt
authority: author
automatic: auto automa
autumn: autumn
available: availa
average: averag
avoid: avoida fob steer
away: away
awkward: awkwar
awning: awning
baby: baby newbor
back: back
background: backgr
backup: backup
bad: bad disrep poor stinke useles
badge: badge badges
bailiff: bailif
bake: bake baked
bakery: bakery
balance: balanc
band: band
bank: ach bacs bank bankin barcla
bankrupt: bankru insolv
banner: banner
bar: bar
barn: barn
basket: hamper
batch: batch
bathroom: bathro
be: ain't am are aren't be been being he's i'm im is isn't it's m re s she's that's there' they'r was wasn't we're were weren' what's who's you're
bean: bean
bear: bear bears
beautiful: beauti beauty
because: becaus
become: became become
bed: bed
before: before pre
behalf: behalf
behind: behind
believe: believ
bell: bell
belong: belong
below: below
best: best
better: better
between: betwee
beyond: beyond
big: big bigges large larger
bin: bin bins
binding: bindin
birth: birth
birthday: birthd
biscuit: biscui
bishop: bishop
bite: bite
black: black
bleed: bleed
bless: bless
blessing: blessi
blind: blind
block: block blocke
blog: blog
blue: blue
board: board boards
boat: boat boats
body: body
boiler: boiler
bonus: bonus
book: book booked books booksh ledger novel
booking: bookin
bookmark: bookma
bored: bored
born: born
boss: boss chief forema
both: both
bother: bother
bottle: bottle
bottom: bottom
bounce: bounce
boundary: bounda
bow: bow
box: box boxes boxing
boy: boy boys lad lads
boycott: boycot
bracket: bracke
branch: branch
brand: brand
brass: brass
break: breach break
breakdown: breakd
breakfast: breakf
breeder: breede
brewery: brewer
bride: bride
bridge: bridge
bright: bright
bring: bring bringi brough fetch
broken: broken defect
brother: brothe
brutal: brutal
bucket: bucket
budget: budget
build: built constr
builder: builde
building: buildi
bunch: bunch
bundle: bundle
bursar: bursar
burst: burst
bus: bus
business: busine
busy: busy
but: but
butcher: butche
butter: butter
button: button
buy: bought buy buying procur purcha shoppe
by: by
cake: cake
calculate: calcul
calendar: calend diary
call: call called callin calls dial rang ring ringin rings rung
calm: calmed
camera: camera
camp: camp
campaign: campai
can: able can can't cant may might unable
cancel: cancel notice termin unsubs
candle: candle
capital: capita
caption: captio
car: car
card: amex card cards
care: care
carpet: carpet
carry: carrie carry carryi
case: case
caseworker: casewo
cat: cat
catalogue: catalo
catch: catch caught
category: catego
caterer: catere
cause: cause caused
caution: cautio
ceiling: ceilin
cell: cell
cellar: cellar
cemetery: cemete
centre: centre
certain: certai
certificate: certif
chain: chain
chair: chair chairs
chairman: chairm
chance: chance
change: amend change changi revise swap switch
channel: channe
chapel: chapel
chapter: chapte
charge: charge
charity: charit
charm: charm
chartered: charte
chase: chase
chat: chatbo
cheap: cheape
check: check checke checks
cheese: cheese
cheque: cheque
child: child childr kid kids
choice: choice
choir: choir
choose: choose chose chosen pick picked pickin picks
christmas: christ
chronology: chrono
church: church vestry
circle: circle
circus: circus
civil: civil
claim: claim claima claims counte
class: class
clause: clause
clean: clean cleane cleani
clear: clear cleare clearl plain
clearance: cleara
clerk: clerk clerks
click: click
client: client custom
clinic: clinic
clip: clips
clipboard: clipbo
clock: clock clocks
close: close closed closes closin shut shuts
club: club rotary
cluster: cluste
coach: coach
coast: coast
coat: coat
code: code codes
coffee: coffee
cold: cold
colleague: collea
collect: collec
college: colleg
colour: colour
column: column
come: came come comes coming
comma: comma
comment: commen
commercial: commer
commission: commis
committee: commit
communication: comms
community: commun
company: co compan corpor firm firms limite llc llp ltd outfit
compare: benchm compar
compensation: compen
competitor: compet
complaint: compla grumbl moan
complete: comple
compost: compos
computer: laptop
condition: condit
conference: confer
confidential: confid
confirm: acknow confir
confuse: confus
congratulate: congra
congregation: congre
consent: consen
conservatory: conser
consider: consid
consolidate: consol
constitution: consti
consumer: consum
contact: contac touch
contain: contai
content: conten
contract: agreem breach contra framew lease repudi terms
control: contro
convenient: conven
cook: chef
cookie: cookie
copy: copied copies copy copyin photoc
corner: corner
coroner: corone
correct: correc proofr
cough: cough
could: could couldn
council: counci
count: count counts
counter: counte
county: county
couple: couple
courier: courie
course: course
court: court courts judici lawsui litiga procee summon tribun writ
cousin: cousin
cover: cover covere coveri covers
cow: cows
crab: crab
crack: crack
crane: crane
crash: crashe
crate: crate
crazy: mad nuts
cream: cream
credit: credit
creep: crept
crest: crest
critical: critic
crop: crop
cross: cross
crowd: crowd
crown: crown
cry: cried crying
cup: cup mugs
cure: cure
current: curren
cut: cut cuttin haircu
damage: damage
damp: damp
dashboard: dashbo
data: data
database: databa
date: date dated dates
daughter: daught
day: day days payday
dead: dead
deadline: deadli
deaf: deaf
deal: deal dealt
dear: dear
death: bereav
debit: debit
debt: arrear debt
debtor: debtor
decide: decide decisi determ
deck: deck
declare: declar
deduct: deduct dock
deed: deeds
default: defaul
defect: defect
defend: defenc defend
delay: adjour delay delaye postpo
delegate: delega
delete: delete
deliver: delive
demand: demand
demo: demo
dentist: dental dentis
department: depart dept
deposit: deposi
depot: depot
deputy: deputy
describe: descri
deserve: deserv
design: design
desk: desk
detail: detail itemis
develop: develo
developer: dev
die: died dying
different: differ
difficult: diffic
dig: dig
dinner: dinner
diocese: dioces
direct: direct straig
director: ceo cfo coo direct exec execut fd managi
disappear: disapp vanish
disappointed: disapp
discuss: discus
dismiss: dismis sacked
dispute: contes disput
district: distri
divorce: divorc
do: did didn't do does doesn' doing don't done redo redone
doctor: dr
document: docume papers paperw pdf
dog: dog dogs puppie
domain: domain
donation: donati
door: door doors
double: double
doubt: doubt
down: down
draft: draft drafte drafts
drain: drain draina
drama: drama
dramatic: dramat
draw: draw drawn drew
drawer: drawer
drawing: drawin sketch
drill: drill
drink: drink drinks
drive: drive
driver: driver
driveway: drivew
drop: drop droppe drops
dry: dry
due: due overdu
dull: dull
during: during
duty: duty
ear: ear ears
early: early
earth: earth
easter: easter
easy: easy
eat: ate eat eaten eating
editor: editor
effect: effect
eight: eight
eighteen: eighte
either: either
eleven: eleven
elsewhere: elsewh
email: email emaili emails gmail
embargo: embarg
embarrassed: embarr
emergency: emerge
employee: employ
empty: blank
end: conclu end ended ending ends expire finish lapse lapsed
energy: energy
engage: engage
engineer: engine
english: englis
enjoy: enjoy enjoye
enough: enough
enter: enter
entry: entry
envelope: envelo
environment: enviro
episode: episod
escalate: escala
escrow: escrow
essence: essenc
estate: estate
estimate: estima
even: even
evening: evenin tonigh
event: event events
ever: ever
every: each every
everybody: everyb everyo
everything: everyt
evict: evicti
evidence: eviden
exact: exactl
exam: exam
examine: examin
example: exampl
except: except
excess: excess
executor: execut
exercise: exerci
exhibition: exhibi
existing: existi
exit: exit
expect: expect
expensive: expens
experience: experi
expert: expert
expire: expire lapse lapsed
explain: explai explan
export: export
express: expres
extend: extend extens
extra: extra extras
eye: eyes
face: face faces facing
facility: facili
fact: fact
fail: fail failed failin failur
fair: fair fairly
faith: faith
fall: fall fallin falls fell
family: family
far: far
farm: farm
farmer: farmer
fast: fast
father: dad father
fax: fax
fear: afraid
feature: featur
federation: federa
fee: fee fees
feed: feed
feedback: feedba
feel: feel feelin feels felt
fence: fence
ferry: ferry
festival: festiv
few: few
field: field
fifth: 5th fifth
fifty: fifty
fight: fight fought
file: file filed files filing
fill: fill filled
film: film
finance: cfo fd financ
find: discov find found retrie wayfin
finger: finger
fire: fire sacked
firework: firewo
first: 1st first
fish: fish
fit: fit fits fitted
fitter: fitter
five: five
flag: flag flagge
flat: flat flats
flood: flood floode
floor: floor
florist: floris
flow: flow
flower: flower
fly: flies flying
fold: folded
folder: folder
follow: follow
font: fonts
food: food
foot: feet foot
footer: footer
for: for
forget: forget forgot
forgive: forgiv
form: form forms
formal: formal
format: format
former: alumni ex former
forty: forty
forum: forum
forward: forwar
founder: founde
fountain: founta
four: four
fourteen: fourte
fourth: 4th fourth
frame: frame framed framew
fraud: fraud
free: free
freelancer: freela
freeze: freeze frozen
french: french
fresh: fresh
friday: friday
fridge: fridge
friend: bro friend mate
from: from
front: front
fuel: fuel
full: full
fun: fun
fund: fund fundin
funeral: cremat funera
funny: funnie funny
further: furthe
fuse: fuse
fuss: fuss
future: future
gala: gala
gallery: galler
game: game
gap: gaps
garage: garage
garden: allotm garden
gate: gate
gather: gather
general: genera
generous: genero
genuine: genuin
german: german
get: get gets gettin got
gift: gift hamper
girl: girl
give: gave give given gives giving handed handin
glasses: glasse
go: go goes going gone went
goat: goat
god: god
golf: golf
good: best better decent fine good ok well
goodbye: goodby
goose: goose
grandfather: granda grandf
grandmother: gran granny nan
grandson: grands
grant: grant
great: brilli great remark super superb wonder
green: green
greet: regard
grey: grey
groom: groom
groomer: groome
ground: ground
group: group
grow: grown
guarantee: guaran warran
guess: guess guesse
guest: guest guests
guide: guide
guild: guild
gutter: gutter
gym: gym
hair: hair haircu
hairdresser: hairdr
half: half
hall: hall
halloween: hallow
hand: hand handed handin hands
handbook: handbo
handle: handle
handover: handov
handwriting: handwr
hang: hangin hangs
happen: happen
happy: deligh gladly happie happil happy joy thrill
harbour: harbou
hard: hard
harvest: harves
hat: hat hats
hate: hate
have: had hadn't has hasn't have haven' having i've ive they'v ve we've you've
he: he he's him himsel
head: chief head headed heads
heading: headin
headline: headli
health: health nhs
hear: hear heard overhe
hearing: hearin
heart: heart
heating: heatin
hedge: hedge
hell: hell
hello: hello hey hi hiya howdy namast
help: help helpde helpli
her: her
here: here
hereby: hereby
hide: hidden hide
high: high higher
highlight: highli
hill: hill
hire: engage hire hired
his: his
history: histor
hit: hit
hold: held hold holdin
hole: hole
holiday: holida
home: home homes
honest: frankl honest
honour: honour
hope: hope hoped
horse: horse horses
hospice: hospic
hospital: hospit
host: host hostin
hot: hot
hotel: hotel
hour: hour hourly hours hrs
house: house houses housin
household: househ
housekeeping: housek
hover: hoveri
how: how
hum: hums
human: human
humour: humour
hundred: hundre
hurry: hurry rush
hurt: hurt
husband: husban
hymn: hymn
i: i i'd i'll i'm i've im ive myself
ice: ice
idea: idea
if: if whethe
ignore: disreg ignore ignori
illustrate: illust
image: image
imagine: imagin
immediate: asap immedi
import: import
impressed: impres
improve: improv
in: in into
inactive: inacti
inch: inches
incident: incide
include: includ
increase: increa uplift
indemnity: indemn
independent: indepe
information: fyi inform
initial: initia
inside: inside
insist: insist
inspect: inspec
instalment: instal
instead: instea
instruct: instru
insurance: insura insure
interest: intere
interim: interi
internal: intern
internet: intern online seo web wifi
interpreter: interp
interview: interv
introduce: introd
invite: invite
invoice: ap bill billed inv invoic
issue: issued
it: it it'll it's
item: item items
its: its
jam: jam
job: job
join: join joinin
joiner: joiner
joint: joint
joke: joke jokes
journalist: journa
judge: adjudi gavel judge judges magist
jump: jump jumpin
jury: jury
just: just
justify: justif
keen: keen
keep: hold keep keepin keeps kept preser retain
kettle: kettle
key: key keys
kick: kick
kind: kind kindly sort
kit: kit
kitchen: kitche
knee: knee
knock: knock knocke
know: knew know knowin known knows
knowledge: knowle
label: label labels
ladder: ladder
land: land landed landin lands
landlord: landlo
landscape: landsc
last: final finall last
late: arrear late later overdu
later: later
laugh: ha laugh laughe laughi lol
law: law statut
lawyer: attorn barris chambe convey counse lawyer solici
layout: layout
lead: lead led
leaflet: bookle brochu flyer flyers leafle
league: league
leak: leak leakin
lean: leaned
learn: learn learne
least: least
leave: exit flounc gone leave leaves leavin left offboa partin quit resign
legal: legal
lend: lent
less: fewer less
lesson: lesson
let: let let's lets lettin
letter: corres letter stinke summon
level: level
liability: liabil
liable: liable
library: librar
licence: licenc
lie: lie lying
life: life
lift: lift lifts
light: light lights lit
like: fancy like liked likes
likely: likely
limit: limit limite
line: line lines
link: link
liquidation: liquid
list: itemis list listed listin lists
listen: listen
little: bit little wee
live: live lived lives living
load: load
local: local
loft: loft
log: log logged logs
login: login
logo: logo
long: long longer longes
look: look looked lookin looks
loop: loop
lose: forfei lose losing lost
loss: loss
loud: loud
love: adore love loved
low: low lower
luck: luck
lunch: lunch luncht
machine: machin
madam: madam
magazine: magazi
mail: mail mailin mails post
mailbox: inbox mailbo
main: main
maintenance: mainte
make: made make makes making
man: bloke chap chaps fella gentle guy man men
manager: manage managi
manual: manual
many: lots many
map: map
mark: marked marks
market: market
massage: massag
master: master
match: match
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
measure: measur
mechanic: mechan
mediation: mediat
meet: meet met
meeting: agm meetin
member: member
mention: mentio
menu: menu menus
merchant: mercha
merger: merger
mess: mess
message: messag voicem whatsa
meter: meter
metre: metres
microphone: mic microp
middle: mid middle
midnight: midnig
mile: mileag miles
milestone: milest
milk: milk
mill: mill
millimetre: millim mm
mind: mind minded
minister: minist
minute: minute
miracle: miracl
misery: misery
miss: miss missed missin
mistake: bug error fault mistak typo
mister: messrs mr mrs ms
moderator: modera
moment: moment
monday: monday
money: bucks cash cent dollar euros funds money penny pounds quid skint sum sums transf wired
monitor: monito
month: month monthl months
mood: mood
moon: moon
more: more
morning: mornin
most: most mostly
mother: mam mother mum mums
move: migrat move moved moving
much: lot lots much
mural: mural
museum: museum
music: music
must: gotta must
my: mine my
nail: nail
name: name named names
natural: natura
need: need needed needin needn needs requir
negative: negati
negligence: neglig
negotiate: negoti
neighbour: neighb nextdo
nephew: nephew
nervous: nervou
net: net
network: networ
never: never
new: new
news: news
newsletter: newsle
newspaper: argus cuttin gazett herald journa newspa paper papers press
next: next
nice: lovely nice nicely pretty
night: night overni
nine: nine
nineteen: ninete
ninety: ninety
no: nah no nope skint
nobody: nobody
noise: noise
none: none
nonsense: nonsen
noon: noon
normal: normal
not: ain't aren aren't can't cant couldn didn didn't doesn doesn' don don't dont hadn hadn't hasn hasn't haven haven' isn isn't needn neithe non nor not shan shan't t unable unansw unopen unpaid unreso wasn wasn't weren weren' won won't wont wouldn
note: note noted notes
nothing: nothin
notice: notice notifi notify
now: curren now
nowhere: nowher
number: figure number
nurse: nurse
nursery: nurser
oak: oak
object: object
oblige: oblige
obvious: obviou
odds: odds
of: of
off: off
offer: bid estima offer offere propos quote quoted quotes tender
office: admin bureau chambe helpde hmrc office
official: offici
often: often
old: old
ombudsman: ombuds
on: on onto upon
one: once one ones
only: merely only purely
open: open opened openin opens unopen
operation: op operat ops
opinion: opinio
opposite: opposi
option: option
or: or
orange: orange
orchard: orchar
order: order ordere orders po
ordinary: ordina
organ: organ
organise: organi
original: origin
other: altern anothe else other others sundri
otherwise: otherw
our: our ours
out: out
outage: outage
outside: outsid
outstanding: outsta
oven: oven
over: over
overdraft: overdr
owe: owe owed owing
own: own owns
owner: owner owners
pack: pack packed
package: packag parcel
page: page pages
paid: paid unpaid
paint: paint
pair: pair
panel: panel panels
panic: panic
paper: paper paperw
paragraph: paragr
parent: parent
parish: parish
park: park parked
parking: parkin
part: part parted partin
particular: partic
partner: partne
party: party
pass: pass passed passes passin
passage: passag
password: passwo
past: past
patience: patien
pause: pause pausin
pay: ach bacs cough foot pay payabl payee paying paymen pays remit remitt settle transf wired
peace: peace
pen: pen
penalty: fine fined penalt
pencil: pencil
pension: pensio
people: folk folks guys people
per: per
percent: percen
perfect: perfec
performance: perfor
period: period
persist: persis
person: person
petition: petiti
pharmacy: pharma
phase: phase
phone: helpli phone phones teleph
photo: photo photog photos pictur
phrase: phrase
piano: piano
picture: artwor
pie: pies
piece: bits piece
pigeon: pigeon
pile: pile
pilot: pilot
pink: pink
pitch: pitch
place: place placed places site venues
plan: intend plan planne planni plans rota schedu
plant: plant plants
plasterer: plaste
play: play plays
please: kindly please pls
pleasure: pleasu
plot: plot plots
plug: plug
plumber: plumbe
plus: plus
podcast: podcas
point: point
policy: policy
polish: polish
polite: courte polite
pool: pool
pop: pop popped
popcorn: popcor
porch: porch
position: positi
possession: posses
possible: possib
post: post posted postin
poster: poster
pot: pot
practice: practi
praise: compli praise
prawn: prawn
precedent: preced
prefer: prefer
premium: premiu
prepare: prepar
present: presen
president: presid
pretend: preten
previous: previo
price: cost costin costs fee fees price prices rate
priest: deacon pastor rector vicar
primary: primar
principle: princi
print: print printe printi reprin
priority: priori
private: privac privat
prize: award awards prize
probate: probat
problem: hiccup hitch issue proble snag
procedure: proced
proceed: procee
process: proces
product: produc
professional: profes
program: progra
project: projec
promise: promis vows
proof: proof proofs
proper: proper
property: convey proper
protect: protec
provider: provid
pub: inn pub
public: public publis
publish: publis
pudding: puddin
pull: pull pulled pullin
pump: pump
punctual: punctu
purpose: purpos
push: push
put: put puts puttin
quality: qualit
quantity: quanti
quarter: q1 q2 q3 quarte
question: enquir querie query questi
queue: queue
quick: quick quicki
quiet: quiet
quite: quite
radio: radio
rain: rain rains
raise: raise raised
ramp: ramp
range: range
rate: rate rated rates
rather: rather
reach: reach reache
read: proofr read readin reads
reader: reader
ready: ready
real: real
realise: realis
really: actual really
reason: reason
receipt: receip
receive: receiv recipi
reception: recept
recipe: recipe
recommend: recomm refer
record: record
recover: recove
recycle: recycl
red: red
refer: refer referr
reference: ref refere refs
reflect: reflec
refresh: refres
refund: refund
refuse: declin refusa refuse refusi reject repudi
region: region
register: regist
regret: regret
regular: regula
regulator: regula
relationship: relati
release: releas
remedy: remedy
remember: recall rememb
remind: badger chase nag remind
remove: remove
render: render
renew: renew renewa renewe
rent: lease rent rents tenanc
repair: disrep fix fixed repair
repeat: repeat
replace: replac
report: report
represent: repres
rescue: rescue
reserve: reserv
resident: reside
resign: resign
respect: respec
rest: rest
restore: restor
result: result
retainer: retain
retire: retd retire retiri
return: return
reverse: revers
review: facebo google rating review trustp
rich: rich
right: entitl right rights
river: river
road: road
robot: chatbo
roll: roll
roller: roller
roof: roof
roofer: roofer
room: room rooms staffr stockr
round: round rounds
row: row
rowing: rowing
rude: rude
ruin: ruined
rule: rules
rumour: rumour
run: ran run runnin runs
sad: sadly
saddle: saddle
safe: safe safety
saga: saga
salary: payday payrol paysli salary wages
sale: sale sales
salon: salon
same: same unchan
sample: sample
sandwich: sandwi
satisfied: satisf
saturday: saturd
save: save saved
say: said say saying says
scaffold: scaffo
scale: scale
scan: scan scanne
scare: scare
scheme: scheme
school: school
scone: scone
score: score scored
scoreboard: scoreb
scratch: scratc
screen: screen
sea: sea
search: search seekin
season: season
seat: seat seats
second: 2nd second
secretary: secret
section: sectio
security: securi
see: saw see seeing seen spotte
seem: seem seems
self: hersel himsel itself myself oursel themse yourse
sell: sell sellin sells sold
send: forwar issued pinged reissu resend send sendin sends sent
senior: senior
sentence: senten
separate: separa
septic: septic
series: series
serious: seriou
serve: served
server: server
service: servic
session: sessio
set: set sets settin
seven: seven
several: severa
shade: shade
shake: shake shook
share: share shared
shareholder: shareh
sharpen: sharpe
she: hersel she she's
shed: shed
sheep: lambin sheari
sheet: sheet sheets
shift: shift
shirt: jersey
shoe: shoes
shoot: shoot
shop: booksh shop stocki store
short: brief short shorte
should: ought should
shout: shout shouti
show: show showed showin shown shows
sick: flu sick
side: side sides
sigh: sighin
sign: sign signag signat signed signin signs
signal: signal
silence: silenc
simple: simple simply
since: since
single: single
sinister: sinist
sir: sir sirs
sister: sister
sit: sat sit sits sittin
six: six
sixteen: sixtee
sixth: sixth
sixty: sixty
size: size
skip: skip
skirting: skirti
slack: slack
sleep: sleep sleepi slept
slide: slide slides
slip: slip slippe slips
slot: slot slots
slow: slow slower
small: small smalle tiny
smile: smile smiley
smooth: smooth
so: so
society: societ
socket: socket
sofa: sofa
software: softwa xero
solve: resolv sort sorted sortin unreso
some: some
somebody: somebo someon
something: someth
sometimes: someti
somewhere: somewh
son: son sons
soon: shortl soon sooner
sorry: afraid apolog regret sorry
soul: souls
sound: sound sounde sounds
source: source
space: space
spanish: spanis
spare: spare
special: bespok
specific: specif
specification: spec
speech: speech
speed: speed
spell: spell spelli
spend: spend spent
spirit: spirit
split: split
sponsor: sponso
spot: spot
spring: spring
square: square
squash: squash
staff: hr staff staffr
stage: stage stagin
stairs: stairc stairs
stall: stall
stamp: stamp stampe
stand: stand standi stands
standard: standa
star: star stars
start: began begin beginn initia start starte starti starts
state: state
statement: statem
station: statio
stay: remain stay stayed stayin stays
steer: steer
step: step steps
still: still yet
stock: stock stockr
stone: stone
stop: cease stop stoppe stoppi stops
store: store
storm: storm
story: story
strange: odd strang
strategy: strate
street: street
strike: strike
stroke: stroke
strong: strong
struggle: strugg
stuck: stuck
student: alumni studen
studio: studio
study: study
stupid: daft
subject: subjec
submit: lodge lodged submit
subrogation: subrog
subscription: subscr unsubs
subsidiary: subsid
subtitle: subtit
such: such
sue: action lawsui litiga sue sued sues suing writ
suggest: sugges
suit: suit suits
sum: sum sums
summary: summar
summer: summer
sunday: sunday
supervisor: superv
supplier: suppli vendor
support: suppor
suppose: suppos
surcharge: surcha
sure: sure
surgery: surger
surprise: surpri
survey: survey
survive: surviv
suspect: suspec
swallow: swallo
swear: swear sweari swears
swim: swimme swimmi
sympathy: sympat
system: erp system
tab: tab
table: spread table tables
take: take taken takes taking took
talk: chat conver speak speaki spoken talk talked talkin talks
tape: taped
taste: taste
tax: gst hmrc tax vat
tea: tea
teach: teach teachi
teacher: teache
team: crew team teams
technical: tech
tell: inform notify tell tellin tells told
temper: temper
template: templa
ten: ten
tenant: tenanc tenant
tender: tender
tennis: tennis
tent: marque
tenth: tenth
term: term
terms: terms
terrible: awful terrib
test: test testin
text: text
than: than
thank: apprec bless cheers gratef ta thank thanks thx
that: that that's thats those
the: the
theatre: theatr
their: their theirs
then: then
there: there there'
therefore: hence theref
they: em them themse they they'l they'r they'v
thing: stuff thing things
think: assume reckon reflec think thinki thinks though
third: 3rd third thirds
thirteen: thirte
thirty: thirty
this: these this
thousand: grand k thousa
thread: thread
threaten: threat
three: three
threshold: thresh
through: throug
throw: chuck
thumb: thumb thumbs
thursday: thursd
tick: tick
ticket: ticket
tidy: tidied tidy
tie: tie
tier: tier
tight: tight
tile: tiles
till: tills
time: once time times twice
timer: timer
timetable: timeta
tin: tins
tired: tired
title: title
to: to
today: today tonigh
together: togeth
tomorrow: tomorr
tone: tone
too: too
tool: tool
top: top
topic: topic
total: total totall
tourist: touris
towards: toward
tower: tower
town: town
track: track
trade: trade tradin
trader: trader
tradesman: trades
train: train
trainee: traine
training: induct traini
transcript: transc
transition: transi
translate: transl
travel: travel
tray: tray
treasurer: treasu
treat: treat treate
trial: trial
trouble: troubl
truck: forkli truck trucks
true: true
trust: trust
trustee: truste
truth: truth
try: tried try trying
tuesday: tuesda
turn: turn turned turnin
twelve: twelve
twenty: twenty
two: fortni twice two
type: type
typeset: typese
umbrella: umbrel
uncle: uncle
under: under
understand: unders
unfair: unfair
union: union
unit: unit
unkind: unkind
unknown: unknow
unless: unless
unpack: unpack
unpaid: outsta
until: till until
unusual: unusua
up: up
update: update
upgrade: upgrad
upload: upload
upside: upside
urgent: urgent
us: us
use: use used uses using
useless: useles
user: user
usual: usual usuall
valley: valley
value: value
van: van vans
vegan: vegan
version: versio
very: very
vet: vet
video: video
view: view
village: villag
vinyl: vinyl
virus: covid norovi
visa: visa
visit: visit visiti visito
voice: voice
void: void
volume: volume
volunteer: volunt
vote: vote voted
voucher: vouche
wait: awaiti expect wait waited waitin
waiter: waiter
walk: walk walked walks
wall: wall walls
want: intend want wanted wants
warehouse: wareho
warm: warm
warn: warn warnin
wasp: wasp
watch: watch watche
water: water
way: way wayfin ways
we: oursel we we'd we'll we're we've
weather: weathe
webinar: webina
website: facebo google homepa linked portal site trustp websit
wedding: weddin
wednesday: wednes
week: fortni week weekly weeks
weekend: weeken
weight: weight
welcome: welcom
what: what what's whatev
when: when whenev
where: where
which: which
while: wherea while
whistle: whistl
white: white
who: who who's whoeve whom
whole: entire whole
whose: whose
why: why
wide: width
wife: wife wives
will: gonna i'll it'll ll shall shan shan't they'l we'll will wills won won't wont you'll
wind: wind
window: skylig window
wine: wine
winter: winter
wipe: wiped
wire: rewiri
wise: wise
wish: wish wished wishes
with: with
withdraw: withdr
withhold: withho
within: within
without: withou
witness: witnes
woman: ladies lady mrs ms woman women
wonder: wonder
wood: wood
word: word wordin words
work: job work worked workin works
workshop: worksh
world: world
worry: concer worry
worth: worth
would: d i'd we'd would wouldn you'd
write: typed typing write writes writin writte wrote
writer: writer
wrong: wrong
yard: yard
year: annual year yearly years
yellow: yellow
yes: yep yes
yesterday: yester
yet: yet
you: u you you'd you'll you're you've yourse
young: young younge
your: ur your yours yr
zero: nil zero
zip: zip
