# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language fr

[concepts]
a: un une
abandon: abando
about: enviro
above: dessus
absence: absenc
absent: absent
abuse: abus abusiv
accept: accept
access: acces access
account: bilan compte decomp rib
accountant: compta
accuse: accuse
act: acte actes agir agit
action: action
activate: active
activity: activi
adapt: adapte
add: ajoute
address: adress coordo
administration: admini
advance: avance
adventure: aventu
advice: consei
after: apres
again: encore re redema redire redonn reedit referm relire relisa relu remets reparl repart repass retrou
against: contre
age: age
agency: agence regie
agree: accord conven convie d'acco
agreed: conven
air: air
alarm: alarme
alert: alerte
all: tous tout toute toutes
allow: permet
almost: failli presqu
alone: seul seule
already: deja
also: aussi egalem
always: toujou
am: suis
amendment: avenan
amicable: amiabl
amount: montan monte
and: et
angel: ange anges
angry: facher faches
announce: annonc
answer: decroc repond repons
app: applic
apparently: visibl
appeal: appel recour
appear: appara parait
appetite: appeti
apply: appliq
appoint: design
appointment: rdv rendez
appreciate: apprec
approach: approc
approve: valide
april: avril
arbitration: arbitr
architect: archit
archive: archiv
are: es etes sommes sont
argument: argume
arm: bras
around: autour
arrange: arrang
arrive: arrive
art: art
article: articl
as: comme
ask: demand redema
assembly: montag
assign: attrib
assistant: assist
association: associ ufc
at: aupres chez
attach: joindr
attached: joint jointe joints
attack: attaqu
attention: attent
audit: audit
august: aout
aunt: tante
author: auteur
authority: dgccrf prefec
automatic: automa
autumn: automn
available: dispon
avoid: eviter fuir
away: emport
baby: bebe
back: dos renvoi renvoy repren repris revers
backup: sauveg
bad: mal mauvai nulle
badge: badge
bailiff: huissi
bakery: boulan
balance: balanc bilan solde soldes
bank: banque rib
banker: banqui
bankrupt: failli
banner: bandea
baptism: baptem baptis
bar: bar barrea batonn
barn: grange
bath: bains
be: c'est etre n'est sera serai serait serez seriez serons seront soit soyez
beam: poutre
bear: suppor
beautiful: beau beaux belle
because: parce puisqu
become: devenu devien
bed: lit
been: ete
before: avant devant
begin: commen
beginning: debut
behind: derrie
being: etant
belgian: belge
believe: croire crois croyez
believed: croyai cru
below: dessou
best: meille
better: meille mieux
between: entre
beyond: dela
bicycle: velo
big: grand grande gros grosse
birth: naissa
birthday: annive
black: noir
blind: store
block: bloque
blog: blog
blow: coup coups
blue: bleu bleue
board: pannea planch
boat: bateau
body: corps
boiler: chaudi
bold: gras
bonus: prime
book: carnet livre livres reserv
booking: bookin
booklet: livret
boss: dg patron pdg
bother: ennuie
bottle: boutei
bottom: fond
box: boite caisse carton
branch: branch
brand: marque
bravo: bravo chapea
breach: inexec
break: pause rompre ruptur
bride: mariee
bring: amene apport
brochure: brochu
broken: casse cassee panne rompu
brother: frere
budget: budget
buffet: buffet
building: batime
bulletin: bullet
bus: bus
business: affair
busy: debord occupe
but: mais or
butcher: bouche
button: bouton
buy: achete rachat
by: d'ici par
calculate: calcul
calendar: calend
call: appel appele appell appels rappel visio
calm: calme sereni
came: venait venu venue
camera: camera
campaign: campag
camping: campin
can: peut peuven peux pourra pourre pouvez pouvoi pouvon
canadian: canadi
cancel: annule denonc resili ruptur
candidate: candid
canteen: cantin
car: auto
card: carte cartes
care: occupe soins
careful: pointi
carpenter: menuis
carpet: moquet
carry: porte porter
case: affair cas dossie mallet
cash: caisse encais tresor
castle: chatea
cat: chat
catalogue: catalo
cause: cause
ceiling: plafon
cellar: cave
cent: centim
central: centra
centre: centre
certain: certai
certificate: attest certif
chair: chaise
chamber: chambr
chance: hasard
change: change modifi
charge: charge
check: contro verifi
cheese: fromag
cheque: cheque chequi
chief: chef cheffe
child: enfant gamins
chocolate: chocol
choice: choix
choir: choral
choose: choisi
christmas: noel
chronic: chroni
church: dioces eveche messe
circulate: circul
civil: civile
claim: reclam sinist
class: classe
clause: clause
clean: nettoy propre
cleaning: menage
clear: clair claire clarte limpid net
clearly: manife
clerk: clerc greffi
click: clique
client: client
close: clotur ferme fermen referm
closed: clos fermes
club: club
code: code codes qr
coffee: cafe
cold: froid
collaboration: collab
colleague: colleg confre
collect: collec recouv
colour: couleu
column: colonn
come: decoll ressor venez veniez venir viendr vienne viens vient
comma: virgul
comment: commen
commission: commis
commit: engage
committee: comite
communication: com commun
company: boite cabine cie compag entrep pme sci scp siret societ
compare: compar
compensation: compen indemn
competent: compet
competitor: concur confre
complain: rale
complaint: plaint reclam
complete: comple
complicated: compli
compliment: compli
computer: infoge inform
concern: concer
conclusion: conclu
condemn: condam
condition: condit
confess: avoue avouez
confirm: confir
conform: confor
congratulate: felici
congress: congre
connect: connec
consequence: conseq
consider: consid
consult: consul
consumer: conso consom dgccrf ufc
contact: contac coordo interl
contain: compor
contest: concou
continue: contin
contract: ccap cdi contra
convenient: commod
conversation: conver
convince: convai
cooperative: cooper
copy: copie copies duplic exempl photoc
corner: coin
correct: correc corrig rectif
correction: redres
correspond: corres
cost: coute couter depens frais
cottage: gite gites
could: pourri pouvai pu
counter: compto
couple: couple
course: cours evidem
court: audien cour delibe greffe greffi injonc judici justic plaide plaido prud refere saisi saisin saisir saisit tribun
cousin: cousin
cover: bache baches couver couvre
cow: vaches
craftsman: artisa
crane: grue
crash: plante
creak: grince
credit: avoir credit
criminal: penale
critical: critiq
cross: traver
cry: pleure
culture: cultur
current: actuel couran
cut: coupe coupee couper coupur decoup
damage: degat degats dommag prejud sinist
data: donnee rgpd
date: date
daughter: fille filles
day: jour journe jours
dead: mort morte
deadline: delai delais echean
dear: cher chere chers
debit: prelev sepa
debt: dette recouv
december: decemb
decide: decide delibe tranch
decision: decisi
declare: declar
decline: declin
decor: decor
deed: acte actes
default: defaut
defend: defend
definitive: defini
degree: degre
delay: delai delais retard
delegate: delegu
delete: efface suppri
deliver: livre livrer
delivered: livree
delivery: livrab livrai livreu
demand: demeur exige mise
deny: dement
deposit: acompt cautio depot depots
deserve: merite
designer: graphi
despite: malgre
dessert: desser
developer: promot
device: appare
diagnosis: diagno
difference: differ
different: differ
difficult: diffic
digital: numeri
disappear: dispar
discount: remise
discover: decouv
discuss: discut
discussion: discus
dismantle: demont
dismiss: licenc
display: affich
disposal: dispos
dispute: conten contes litige
distance: distan
distribute: distri
district: quarti
divorce: divorc
do: faire fais faison fait faites fera ferai font
doctor: docteu dr medeci
document: docume liasse piece pieces
dog: chien
doing: train
domain: domain
done: effect faite realis
door: porte
double: double doublo
doubt: doute
down: descen
draft: brouil
drag: traine
drama: drame
drawer: tiroir
drawing: dessin
dress: robe
drink: boit pot
driver: chauff
drop: lache
dry: sec seche
due: du echean
duration: duree
during: pendan
dutch: neerla
duty: devoir
each: chacun chaque
ear: oreill
early: tot
easter: paques
eat: mange
edition: editio
editor: redact
effect: effet
efficient: effica
eight: huit
elected: elus
electrician: electr
eleven: onze
elsewhere: ailleu
employee: salari
empty: vide
end: bout end fin terme week
energy: energe energi
engineer: ingeni
english: anglai
enlarge: agrand
enough: assez suffi suffir suffit
enter: entre
entrust: confie
envelope: envelo
episode: episod
especially: surtou
establish: etabli
estimate: estime
euro: euro euros
eve: veille
even: meme
evening: soir soiree
everywhere: partou
exact: exact exacte
exactly: pile
exam: bac
example: exampl exempl
exceed: depass
except: sauf
exception: except
exchange: echang
exclude: evince exclus
execute: execut
exercise: exerci
exhibition: expo
exist: existe
exit: sortie
expensive: cher chere chers
experience: experi
expert: expert
expire: expire
explain: expliq
explanation: explic
export: export
expose: expose
expression: expres
extend: prolon
extension: extens
extra: supple
eye: yeux œil
facade: facade ravale
face: face
facebook: facebo
fact: fait
factory: usine
faculty: facult
fall: baisse chute tombe tomben tomber
false: fausse faux
family: famili famill gendre
famous: celebr
far: loin
fast: rapide vite
father: pere
fault: defaut faute malfac
fear: frayeu peur
february: fevrie
federation: federa
fee: frais honora
feel: sent
feeling: sentim
fell: tombee
festival: festiv
fifteen: quinza quinze
figure: chiffr
file: depose dossie fichie
fill: rempli
film: film tourna
final: final
finally: enfin finale
finance: daf financ
find: consta retrou trouve
fine: amende
finish: acheve finir finis termin
finished: fini
fire: feu
fireman: pompie
firm: ferme
first: 1er abord premie
fish: poisso
five: cinq
fix: cale
fixed: fixe
flat: appart forfai
flee: fuir
flight: vol
floor: chape etage parque sol
florist: fleuri
flower: fleurs
flu: grippe
flyer: flyer
fold: plie
folder: chemis
follow: suit suite suites suivra suivre suivro
followed: suivi
fool: pigeon
foot: pied pieds
for: pour
forget: oublie
forgive: pardon
form: formul
formal: formel
formality: formal
format: format
former: ancien
forty: quaran
forum: forum
four: quatre
fourteen: quator
fourth: quatri
frame: cadre encadr
france: france
fraud: arnaqu fraude
free: gratui libere libre libres
freedom: libert
french: franca
friday: vendre
friend: amis
friendly: amical
from: des
frozen: gele
full: integr plein pleine
function: foncti
fund: fonds
funeral: enterr obsequ
funny: drole
future: future
gap: decala
garage: garage garagi
gardener: paysag
gas: gaz
general: genera
gentle: douceu
german: allema
get: obteni
give: donne donner donnez redonn rendre renonc
given: donnee
glass: verre
glasses: lunett
go: aller allez allons descen ira irait irons va vais vont
gold: or
good: bon bonne bonnes bons
goodbye: revoir
google: google
grant: subven
grateful: reconn
gratitude: gratit
great: grand grande super superb top
green: vert vertes
group: groupe regrou
grudge: rancun
guarantee: garant
guard: gardie
guardian: tutell
guess: devine
guest: hotes
guide: guide
gutter: goutti
guy: gars
habit: habitu
had: avaien avais avait aviez avions eu eue
hair: poil
hairdresser: coiffu
half: demi mi moitie semest
hall: mairie
hand: main mains poigne remet remett
handed: remis
handle: traite
handover: remise
hang: raccro
happy: conten joyeux satisf
hardly: peine
harvest: vendan
hat: chapea
hate: detest
have: a ai ait as aura aurai auraie aurais aurait aurez auriez aurion aurons auront avez avoir avons d'avoi j'ai j'avai m'a m'avez n'a n'ai n'avez n'avon ont
having: ayant
he: il qu'il
head: tete
hear: entend
hearing: audien
heart: cœur
heating: chauff
height: hauteu
held: tenu tenue
hello: bonjou bonsoi coucou hello salut
help: aide assist secour
here: ci ici voici voila
hesitate: hesite
hide: cache
high: haut haute
him: lui
hire: embauc recrut
his: sa ses son
history: histor
hold: tenais tenez tenir tenons tiendr tienne tiens tient
holding: holdin
holiday: conge conges fetes vacanc
honest: franch honnet
honour: honore
hope: espere
hospital: hopita
hosting: heberg
hot: chaud chaude
hotel: hotel
hour: 14h h heure heures horair
house: demena maison
housing: logeme lotiss
how: combie commen
hundred: cent cents
hurry: presse
hurt: blesse
husband: mari
i: j j'ai j'aime j'atte j'avai je suis
idea: idee
identity: identi
if: s s'il si
illness: maladi varice
illustration: illust
image: image images visuel
imagine: figure imagin
immediately: foulee
impatient: impati
impose: impose
impression: impres
in: dans en
incident: incide
included: compri
income: revenu
increase: augmen
inform: inform rensei
information: info
inheritance: succes
initial: initia paraph
inquiry: enquet
inside: dedans interi
insist: insist
inspector: inspec
install: instal pose
installed: posee posees
instalment: echelo etaler mensua
instead: lieu
instruction: consig instru
insurance: assura decenn mutuel
insurer: assure
interest: intere
internet: intern
intervene: interv
inventory: invent
invitation: invita
invite: invite
invoice: factur
is: est
issue: reedit
italian: italie
january: janvie
job: metier poste postes
joke: blague plaisa rigole
journalist: journa
joy: joie
judge: juge juger
judgment: jugeme
july: juille
jump: saute
june: juin
jury: jury
just: juste
justice: justic
keep: conser garde garder gardez retien
key: cle cles
keyboard: clavie
kind: genre gentil gentim
kiss: bises bisous embras
kitchen: cuisin
know: connai sachez sachie sais sait saura sauron savez savoir
known: su
label: etique label
labour: prud
lack: manque
ladder: echell
lady: dame
land: terrai terre
landlord: baille
language: langue
last: dernie
late: retard tard
laugh: ri rigole rire rit
launch: lance lancem lancer
law: droit loi rgpd
lawsuit: proces
lawyer: avocat barrea batonn jurist maitre
lead: anime pilote
leak: etanch fuit infilt
lean: penche
learn: appren
learned: appris
lease: bail baux
least: moindr
leave: depart laissa laisse pars part parten partir quitte repart sort sorten sortir
left: gauche parti partie partis
legal: juridi legale
less: moins
let: laissa laisse
letter: caract courri lettre
level: niveau
licence: licenc
lie: mentir
life: vie
lift: ascens
lifted: levee levees
light: lumier voyant
like: aime aimera j'aime
limit: limite
line: ligne lignes
link: lien
linked: lie
linkedin: linked
liquidation: liquid
list: grille liste
listen: ecoute
literally: litter
little: peu
live: vis vive
load: charge
loan: pret
local: collec local
lodge: depose loge porter
logo: logo
long: long longte longue vive
look: jeter regard
loop: boucle
lose: perd
lost: perdu perdus
love: adore adoren
low: bas
loyalty: fideli
luck: chance
lunch: dejeun
machine: machin photoc
magazine: magazi revue
mail: courri mail mails
mailing: mailin
main: princi
maintenance: entret
make: effect fabriq realis
man: homme hommes livreu
manage: debrou dirige
management: gestio
manager: daf direct drh gerant syndic
mandate: mandat
manual: notice
many: nombre
marble: marbre
march: mars
mark: marque note notes
market: marche
marry: epouse
mason: macon
mass: masse
master: maitre
match: match
maternity: matern
may: mai
mayor: maire
me: m m'a m'avez me moi
mean: mechan
means: moyen
measure: mesure
mediator: concil mediat
meet: rencon
meeting: assemb entret reunio
member: adhere membre
memory: memoir
mention: evoque mentio
menu: menus
merchant: marcha
merge: fusion
message: messag sms
microphone: micro
middle: mi
midnight: minuit
migration: migrat
mill: moulin
millimetre: millim
million: millio
mine: mien mienne
ministry: minist
minute: minute
missed: rate
mission: missio
mistake: erreur faute fautes loup
mister: monsie
mix: melang
mobile: portab
model: maquet modele
module: module
moment: moment
monday: lundi
money: argent balles fonds monnai radis seques somme
month: mensua mensue mois
mood: humeur
moon: lune
more: davant plus
morning: matin matine matins
mother: maman mere
mouth: bouche
move: bouge bouger demena deplac
mrs: madame mme
much: autant beauco combie tant
museum: musee
music: musiqu
must: devoir devons dois doit fallai faudra faut
my: ma mes mon
name: nom noms prenom
near: pres proxim
necessary: indisp
need: besoin
negative: negati
negotiate: negoci
neighbour: voisin
net: net
network: reseau
never: jamais
new: neuf nouvea nouvel
newsletter: newsle
newspaper: journa
next: procha suivan
niece: niece
night: nuit
nine: neuf
no: aucun aucune non plus
nobody: person
none: aucun aucune
noon: midi
nor: ni
normal: normal
north: nord
nose: nez
not: decons n n'a n'ai n'avez n'avon n'est ne pas
notary: notair
note: note noter notes
notebook: cahier carnet
nothing: bredou rien
notice: conge consta preavi
notify: notifi
novel: roman
november: novemb
now: desorm mainte
number: chiffr nombre numero siret
nursery: creche
obligation: obliga
oblige: oblige
october: octobr
of: d de des dont du evidem
off: decoll
offer: devis offre offres propos
office: bureau cabine etude greffe locaux office siege
often: souven
oh: ah
ok: ok
old: ancien vieill vieux
on: desorm sur
online: ligne
only: seul seule seulem unique
open: ouvert ouvre ouvrir
opening: vernis
operation: exploi
opinion: avis
opponent: advers
oppose: opposi
option: option
or: ou soit
orange: orange
order: comman injonc ordonn ordre
organise: organi
original: origin
other: autre autres
otherwise: autrem sinon
our: nos notre
out: ressor sort sorten sortir
outside: dehors hors
overdraft: decouv
overturn: renver
owe: devons dois doit
own: propre
owner: coprop propri
page: p page pages
paid: acquit paye payee payes regle reglee soldee verse
painful: penibl
paint: peintu
pallet: palett
panic: paniqu
paper: papier
parcel: colis
parent: parent
parking: parkin statio
part: part partie tranch
participate: partic
partner: associ parten
party: fete fetes kermes
pass: passe passen passer passez repass
passage: passag
past: passe passee
patience: patien
pay: paie paient paiera paiero paye payer regler revers solde solder verser vire vireme
payment: paieme reglem versem
pdf: pdf
pearl: perle
pen: stylos
penalty: astrei penali
pension: retrai
people: gens
perfect: impecc parfai
pergola: pergol
period: period
permission: autori
permit: permis
person: person
pharmacy: pharma
phase: phase
phone: decroc tel teleph
photo: photo photog photos
pink: rose
pipe: tuyau
pity: dommag
place: endroi lieu lieux place
plan: plan plans prevoi prevoy
planned: prevu prevue
plant: plante
plastic: plasti
plate: plaque
platform: platef
play: joue jouer
plea: plaido
plead: plaide
please: plait prie svp veuill
pleasure: plaisi
plumber: plombi
point: point points
police: gendar police
policy: police
polish: polona
pool: piscin
portal: portai
possible: faisab jouabl possib
post: post postal poste poster postes
poster: affich
postman: facteu
postpone: decale recale report repous
power: pouvoi
precise: precis
prefer: prefer
premium: premiu
prepare: prepar
present: presen
president: presid
press: presse
pressure: pressi
pretty: joli
previous: preced
price: forfai grille prix tarif tarifa tarifs
priest: cure
print: imprim tirage
private: partic
probably: probab
problem: souci
procedure: proced
proceedings: proced
product: produi
production: produc
professional: pro profes
profile: profil
program: progra
project: projet
promise: promet promis
pronounce: pronon
proof: bat justif preuve
prosecutor: parque
protect: proteg
protection: protec
provider: presta
provisional: provis
public: public publiq
publish: diffus public publie
publisher: editeu
purchase: achat achats
push: pousse
put: met mets mettez metton mettra mettre mis mise mises pose posee posees remet remets remett
quality: qualit
quantity: quanti
quarter: trimes
quay: quai
question: interr questi
quote: cite
radio: radio
railway: sncf
rain: pluie
ramp: rampe
rank: rang
rate: taux
rather: plutot
reach: joindr parven parvie
reachable: joigna
reactive: reacti
read: lire lisent lit lu relire relisa relu
readable: lisibl
reader: lecteu
reading: lectur
ready: pret prete
really: vraime
reason: motif raison
reassure: rassur
receipt: recepi
receive: parven parvie recevo recevr recois recoit
received: recu
reception: accuei recept
recipe: recett
recipient: destin
recommend: decons recomm
record: enregi
recover: recupe
red: rouge
redesign: refont
redirect: rediri
redo: refair refait
reduce: baisse
reference: refere
refund: rembou restit
refuse: refus refuse
regards: agreer cordia distin saluta
region: region
register: inscri
registered: recomm
regret: regret
reject: rejete rejett
relation: relati
relay: relais
relief: ouf
remark: remarq
remember: souven
remind: rappel
reminder: relanc
remote: teletr
remove: enleve
renew: recond renouv
renovate: renove
renovation: renova
rent: loyer loyers
reopen: rouvre
repair: depann repara repare
replace: rempla
report: denonc pv rappor remont report signal verbal
represent: repres
reserve: reserv
resident: reside
respect: respec
responsible: respon
rest: restan reste restes
restaurant: restau
restore: retabl
result: result
retired: retrai
return: rendez rendre rends rentre restit retour reveni revien
returned: rendu rendue revenu
reverse: invers
review: avis trustp
rhythm: rythme
right: droit droits
ring: sonne sonner
rise: hausse monte montee monter monton
risk: risque
road: route
roll: roule
roof: toitur
roofer: couvre
room: chambr local piece pieces salle
round: arrond manche rond
routine: routin
rule: regle
rumour: rumeur
run: courir
safe: coffre
sale: soldes vente ventes
sales: commer
salon: salon
same: meme memes
sample: echant
satisfied: satisf
saturday: samedi
save: epargn sauve
scan: scan scanne
schedule: horair planni
school: bac ecole lycee scolai
screen: ecran
screenshot: captur
search: recher
season: saison
seat: siege
second: deuxie second
secretary: secret
section: rubriq
security: securi
see: revoir verra verrez voir vois voit voyez
seek: cherch
seem: air parait semble
seen: vu vue
seize: saisir saisit
seized: saisi
self: s se
sell: vendre
seller: vendeu
seminar: semina
send: enverr envoi envoie envoye renvoi renvoy transm
sense: sens
sentence: phrase
separate: separe
september: septem
serious: grave serieu
serve: sert servir
server: serveu
service: infoge presta servic
settle: regler
settlement: transa
seven: sept
share: partag
she: elle qu'ell
sheet: feuill fiche fiches
shirt: chemis
shoe: chauss
shop: boutiq enseig magasi vitrin
short: bref court courte
should: devaie devait deviez devrai devrie
show: indiqu montre specta
shower: douche
shrimp: crevet
shutter: volets
sick: malade
side: cote cotes
sign: enseig pannea paraph signe signer signes
signature: signat
signed: signee
silence: silenc
simple: simple
since: depuis
sink: evier
sister: sœur
sit: asseoi
site: chanti
situation: situat
six: six
sixty: soixan
slam: claque
sleep: dors
slip: border glisse
slot: crenea
small: petit petite petits
smile: sourir
snow: neige
so: ainsi donc tellem
social: social sociau urssaf
sofa: canape
software: logici
sold: vendu
solution: soluti
solve: resolu
some: certai quelqu
son: fils
soon: biento
sorry: desole excuse navre pardon
sound: sono
source: source
space: espace
special: specia
speech: discou
spelling: orthog
spend: depens
split: ventil
sponsor: sponso
sport: sport
spread: etaler
spring: printe
staff: drh rh
stage: scene stade
stairs: escali
stamp: tampon timbre
stamped: visee
stand: stand
star: etoile
start: demarr
state: etat
statement: releve
station: statio
status: statut
stay: reste resten rester reston
stayed: restee restes
step: demarc etape
stick: colle
sticker: adhesi
still: encore toujou
stock: stock
stone: pierre
stop: arret arrete
story: histoi
strategy: strate
street: rue
strict: strict
strike: greve
strong: fort
stuck: coince
student: eleves etudia
studio: studio
study: etude etudes
stupid: bete beteme
subject: objet sujet
subscription: abonne
subsidiary: filial
success: reussi succes
such: tel
sue: assign attaqu poursu
suffer: subi
suit: convie
sum: somme
summer: ete
sun: soleil
sunday: dimanc
superior: superi
supplier: fourni
support: accomp appui suppor
sure: sur
surely: sureme
surprise: surpri
survey: sondag
suspend: suspen
suspicious: louche
swear: jure
switch: bascul
switchboard: standa
table: table tablea
take: emport prend prendr prends prenez prenon repren
taken: pris prise prises repris
talk: parle parlen parler reparl
talked: parlai
taste: gout
tax: fiscal ht impots intrac liasse redres tva urssaf
taxi: taxi
team: equipe
tear: dechir
technician: techni
tell: dira dirai dire dis disent disons dit dites indiqu preven previe racont redire
ten: dix dizain
tenant: locata
tend: tend
term: terme
terrace: terras
testimony: temoig
text: texte textes
thank: grace merci remerc
that: ca cela celle celui qu qu'ell qu'il qu'on que
the: l la le les
theatre: theatr
theft: vol
their: leur leurs
them: eux
then: alors ensuit puis
there: la y
these: ces
they: elles font ils peuven
thing: chose choses truc
think: pense pensez
third: 3e tiers troisi
thirty: trente
this: c ce ceci cet cette
those: celles ceux
thought: pensee reflex
thousand: k mille
thread: fil
threat: menace
three: trois
throw: jeter
thursday: jeudi
ticket: billet ticket
tile: carrel
time: epoque fois longte temps
title: titre
to: a au aux
tobacco: tabac
today: aujour hui
together: ensemb
told: disait
tomorrow: demain
too: trop
touch: touche
tourist: touris
towards: envers vers
town: mairie munici ville
trace: trace
trade: commer
train: train
trainee: altern stagia
training: format stage
transfer: transf vire vireme
translate: tradui
translation: traduc
transport: transp
trap: piege
travel: deplac
treasurer: tresor
treat: traita traite
truck: camion
true: veridi vrai vraie
trust: confia
try: essai
tuesday: mardi
turn: tour tourna tourne tours
twelve: douze
twenty: vingt
two: deux
type: tape
unanimous: unanim
unblock: debloq
uncle: oncle
under: sous
understand: compre
understood: compri
unfortunately: malheu
unhappy: mecont
union: syndic union
unknown: inconn
unless: moins sauf
unpaid: impaye
unplug: debran
unreachable: injoig
unreadable: illisi
unsubscribe: desins
until: jusqu jusqu'
up: raccro remont renonc
urgency: urgenc
urgent: urgent
useful: utile
useless: inutil
usual: habitu
value: valeur
vat: tva
veranda: verand
version: versio
very: tres
vet: veteri
video: video videos visio
view: vue
vigilance: vigila
village: villag
visit: visite
voice: voix
void: nulle
volunteer: benevo
vote: vote
wage: paie salair
wait: attend attent j'atte
wake: reveil
walk: balade
wall: mur
want: veulen veut veux voudra voudre voulez vouloi voulon
wanted: tenais voulai voulu
warm: chaleu
warn: preven previe
was: etais etait
water: eau eaux
way: chemin facon voie
we: allons avions avons faison nous on pouvon prenon qu'on reston sommes tenons voulon
weak: faible
weather: meteo
web: web
webinar: webina
website: site sites trustp
wedding: mariag
wednesday: mercre
week: end semain week
weigh: pese
weight: gramma poids
welcome: accuei
well: ben bien
were: etaien etiez
west: ouest
what: quel quelle quels quoi
when: quand
where: ou
which: dont laquel lequel
white: blanc blanch
who: qui
whole: entier
why: pourqu
wide: large
widow: veuve
wife: epouse femme
will: aura aurai aurez aurons auront dira dirai ecrira enverr faudra fera ferai ira irons mettra paiera paiero pourra pourre saura sauron sera serai serez serons seront suivra suivro testam tiendr va vais verra verrez viendr vont voudre
win: gagne gagner
wind: vent
window: fenetr vitrin
wine: vins
winter: hiver
wish: envie souhai
with: aupres avec
withdraw: retire
withhold: retenu retien seques
without: sans
witness: temoig temoin
woman: femme
won: gagne
wonderful: mervei
wood: bois
word: mot mots parole word
wording: libell
work: boulot chanti foncti marche ouvrag teletr travai travau œuvre
worker: ouvrie
workshop: atelie
world: monde
worry: inquie souci
worse: pire pis
worth: vaut
would: aimera auraie aurais aurait auriez aurion irait serait seriez voudra
write: ecrira ecrire ecris ecrit redact redige
written: ecrit ecrite
wrong: tort trompe
yard: cour
year: an annee annees annuel ans exerci semest
yes: oui
yesterday: hier
yet: pourta
yogurt: yaourt
you: as avez aviez deviez devrie es etes etiez faites pourri pouvez sachez sachie savez t te toi tu veniez voulez vous vous-m
your: ta ton vos votre
zero: zero
