# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language fr

[concepts]
a: un une
abandon: abando
about: enviro quant
above: dessus
absence: absenc
absent: absent
absolutely: absolu
abuse: abus abusiv
accent: accent
accept: accept assume digere resign
access: acces access inacce pmr
accident: accide
account: bilan carpa compte decomp fr76 iban rib
accountant: compta
accounts: bilans
accuse: accuse
act: acte actes agir agit
action: action
activate: active
active: actif activo
activity: activi
actor: comedi
adapt: adapte
add: ajout ajoute ajouto rajout
address: adress coordo
administration: admini
adopt: adopte
advance: avance
adventure: aventu
advertisement: ads encart promo promos pub
advice: consei
after: apres
again: bis encor encore re recaus recons recont recree redema redepo redire redis redonn reedit reelit reenga reexpl refact refais refera referm refixe regene reimpr reinte relect relira relire relis relisa relit relu relus remarc remets reouve reparl repart repass repein repete republ retrav retrou revend revene revoic revoie rouvri
against: contre
age: age
agency: agence regie
agenda: agenda
agree: accord conven convie d'acco tope topez
agreed: conven
aim: but vise
air: aerien air vmc
alarm: alarme
album: album
alert: alerte
align: aligne
alive: vivant
all: tous tout toute toutes
allow: permet
almost: failli presqu
alone: seul seule
already: dej deja
also: aussi egalem
always: toujou
am: suis
ambulance: ambula
amendment: avenan
amicable: amiabl
among: parmi
amount: montan monte
and: et
angel: ange anges
anger: animos
angry: belliq fachee facher faches furax furieu grinch
announce: annonc
annoyed: agacem
anonymous: anonym
answer: decroc decroi repond repons
antivirus: antivi
app: appli applic
apparently: visibl
appeal: appel recour
appear: appara parait
appetite: appeti
applaud: applau
apple: pomme
apply: appliq
appoint: design
appointment: rdv rendez
appreciate: apprec
approach: approc
approve: homolo valida valide visa vise
april: avril
apron: tablie
arbitration: arbitr cmap
architect: archi archit
archive: archiv
are: es etes sommes sont
area: aire zone
argument: argume
arm: bras
around: autour
arrange: arrang
arrive: arrive debarq
arrogant: condes
arrow: fleche
art: art
article: articl
artist: artist
as: comme
ask: demand invito poser priee prier prions redema sollic
assembly: montag
assign: attrib
assistant: adjoin assist
association: asbl asso associ capeb confed cpme fede ligue rotary ufc
at: aupres chez
atmosphere: ambian
attach: attach joindr joins rattac
attached: joint jointe joints
attachment: annexe pj
attack: attaqu cybera pirata
attention: attent
attic: grenie
audio: audio audiog
audit: audit audite
auditor: revise
august: aout
aunt: tante
author: auteur
authorised: habili
authority: abf academ cnil cpam dgccrf percep prefec prefet rector
automatic: automa tacite
autumn: automn
available: dispon
average: moyenn
avoid: evite eviter fuir
award: decern
away: emport
baby: bebe
back: arrier dos reconq recula renvoi renvoy repren repris revers verso
backup: sauveg
bad: bacle carnag catast defavo mal mauvai nul nulle
badge: badge badges
bag: cartab sacs
bailiff: huissi
bakery: biscui boulan
balance: balanc bilan reliqu solde soldes
ball: balle ballon boules pelote
balloon: montgo
band: bande
bank: banque dab rib rive
banker: banqui
bankrupt: failli
banner: bandea bander
baptism: baptem baptis
bar: bar barre barrea barres batonn pmu
bark: aboie
barn: grange
barrel: tonnea
base: base
basket: panier
bath: baigno bains
be: c'est etions etre fut n'est sera serai seraie serais serait serez seriez serons seront soient soit soyez soyons
beam: poutre
bear: suppor
beard: barbe
beat: battu
beautiful: beau beaux belle
beauty: beaute
because: car parce puisqu
become: deveni devenu devien
bed: lit
bee: abeill ruches
beekeeper: apicul
been: ete
beep: bipait
beer: biere
before: avant devant preala prepay
beg: suppli
begin: activo commen declen start
beginning: debut
behind: derrie
being: etant
belgian: belge
believe: croire crois croit croyez
believed: croyai cru
bell: cloche
below: dessou
benefit: benefi
best: meille
better: meille mieux
between: entre
beyond: dela
bicycle: velo velos
big: grand grande grands gros grosse immens
bill: additi
bind: ficele relies reliur
birth: naissa
birthday: annive
bit: brin
bitter: amer
black: noir noirs
blame: reproc
blind: malvoy store
block: bloc bloque bloquo
blog: blog blogge
blood: sangui
blow: coup coups
blue: bleu bleue bleus turquo
blush: rougir
board: pannea planch
boat: bateau kayak
body: corps
boiler: chaudi
bold: gras
bonus: prime
book: carnet dalloz livre livres reserv
booking: bookin
booklet: livret
bookshop: librai
border: fronti
bored: ennuye
boss: boss chefs dg employ hierar patron pdg
bot: bot chatbo
bother: daigne ennuie
bottle: boutei
bottom: fond
bouquet: bouque
box: boite boites boitie box caisse caisso carton case
boy: garcon
boycott: boycot
branch: branch
brand: marque
brass: laiton
brave: vailla
bravo: bravo chapea
brazilian: bresil
breach: breach inexec
break: pause rompre rompt ruptur
breath: halein
bride: mariee
bridge: pont
brief: brief briefe
bring: amene apport ramene
brochure: brochu
broken: casse cassee casses fele fichue fissur panne rompu
brother: frere freres
brown: brun
budget: budget
buffet: buffet
build: recons
building: batime copro hangar immeub
bulletin: bullet
bus: autoca bus minibu
business: affair busine
busy: debord occupe
but: mais or
butcher: bouche
button: bouton
buy: achete acheto rachat
buyer: acquer preneu
by: d'ici par via
bye: kenavo
cable: cablag cables
cake: chouqu galett gateau
calculate: calcul
calendar: calend
calf: veau
call: appel appele appell appelo appels convoc convoq rappel visio
calm: calme calmem serein sereni
came: venait venu venue
camera: camera
campaign: campag
camping: campin
can: peut peuven peux pourra pourre pourro pouvez pouvie pouvoi pouvon puisse saurie saurio
canadian: canadi
cancel: annula annule annulo denonc desact nullit resili resoud revoqu ruptur
cancelled: revoqu
candidate: candid
candle: bougie chande
canteen: cantin
capacity: capaci
capital: capita majusc
car: auto clio vehicu voitur
card: carte cartes
care: occupe precie pueric soin soins
career: carrie
careful: pointi pruden soigne
careless: bacle imprud
carpenter: charpe menuis
carpet: moquet tapis tapiss
carry: porte porter
case: affair cas dossie mallet
cash: caisse dab encais espece tresor
castle: chatea
cat: chat chats
catalogue: catalo
catch: attrap rattra
category: catego
cause: cause causer
ceiling: plafon
cellar: cave
cent: centim
centenary: centen
central: centra
centre: centre
certain: certai
certificate: attest certif
chain: chaine
chair: chaise fauteu sieges tabour
chamber: chambr
chance: hasard
change: change changi modifi
channel: canal
chapter: chapit
charge: charge
charter: charte
cheap: cost low
check: contro verifi
cheese: fromag
cheque: cheque chequi
chew: machou
chief: chef cheffe
child: enfant gamin gamins pueric
chimney: ramona
chinese: chinoi
chocolate: chocol
choice: choix
choir: choral
choke: etouff
choose: choisi reteno
christmas: noel
chronic: chroni
church: cathed dioces eveche messe parois presby
cinema: cine
circuit: circui
circulate: circul
cite: invoqu
civil: civil civile
claim: claim creanc invoqu reclam sinist
class: classe cm1
clause: clause
clean: nettoy propre
cleaner: aspira
cleaning: autola menage
clear: clair claire clairs clarte flagra limpid net nets nette nettes
clearly: manife nettem
clerk: clerc greffi
clever: malin
click: clics clique
client: client mandan
clinic: cliniq
cloakroom: vestia
clock: horlog
close: clore clot clotur ferme fermen fermer referm
closed: clos close enferm fermee fermes
cloth: linger
clothes: tenues
clown: clown
club: club
coat: blouse
code: code codes digico qr
coefficient: coeffi
coffee: cafe
coincidence: coinci
cold: froid froide glacia
collaboration: collab
collapse: effond
colleague: colleg confra confre consœu
collect: collec rassem recouv
colonel: colone
colour: couleu dalton teinte
column: colonn
combined: combin
come: decoll ressor venaie venant venez veniez venir viendr vienne viens vient
comma: virgul
comment: commen
commission: commis
commit: engage reenga
committee: comite
communication: com commun
company: boite cabine cie compag entrep gaec pme sarl sas sci scp selarl siret societ
compare: compar
compensation: compen dedomm indemn
competent: compet
competitor: concur confre
complain: deplor elever plaign plaind rale ralent raler reproc
complaint: plaint reclam sav
complete: comple
complicated: compli
compliment: compli
computer: bug cybera dsi infoge inform ordi ordina pc pirata
concept: concep
concern: affere concer
concierge: concie
conclusion: conclu
condemn: condam
condition: condit
conditions: cgv
condolence: condol
conference: colloq confer
confess: avoue avouez confes
confirm: confir enteri valida
conflict: confli
conform: confor
congratulate: felici
congress: congre
connect: connec raccor
consecutive: consec
consequence: conseq
consider: consid envisa
consist: consis
consult: consul
consumer: conso consom dgccrf ufc
contact: contac coordi coordo interl recont
contain: compor contie
container: benne
contest: concou
continue: contin persis
contract: ccap cdd cdi contra termes
contrary: revanc
control: maitri
convenient: commod
conversation: conver
convince: convai
cookie: cookie
cooperative: cooper
copied: copiee
copy: copie copier copies duplic exempl photoc
corner: coin coins
correct: correc corrig rectif regula revisi
correction: redres
correspond: corres
corridor: couloi
cost: cout coute couter debour depens frais surcou
costume: costum tutus
cottage: gite gites
cotton: coton
could: pourri pouvai pu
count: compti pointa
counter: compto guiche
country: champe pays
couple: couple
courage: courag
course: biensu cours evidem
court: audien convoc convoq cour delibe greffe greffi injonc judici justic plaide plaido prud refere requet saisi saisin saisir saisit signif tribun
cousin: cousin
cover: bache baches couver couvre pochet
cow: vache vaches
crack: fissur
cradle: bercea
craftsman: artisa
crane: grue grutie
crash: plante
crazy: delire dingue folie folle fou
creak: grince
credit: avoir credit
criminal: penale
critical: critiq
croissant: croiss
cross: croise croix rayer traver
crown: couron
crush: ecrase
cry: pleura pleure
culture: cultur
cup: gobele
current: actuel couran
curtain: rideau
curve: courbe
custom: coutum
customer: leads payeur
cut: coupe coupee couper coupur decoup
cycle: cycles
czech: tchequ
dairy: cremer laiter
damage: avarie degat degats degrad desord dommag prejud ravage sinist
damp: humide humidi
dance: bal danse
dancer: danseu
dangerous: danger
dare: chiche osais ose oserai
dark: fonce sombre
data: donnee rgpd
date: date dates
dated: datee
daughter: fille filles
day: jour journe jours ouvree ouvres quotid
dead: decede impass mort morte
deadline: delai delais echean huitai
deaf: sourd sourde
dean: doyen
dear: cher chere chers
death: deces
debate: debat
debit: prelev sepa
debt: creanc debite debitr dette recouv
december: decemb
decide: decide delibe tranch
decision: decisi
declare: declar
decline: declin
decor: decor
decorate: decore
decoration: deco
dedicate: consac
dedicated: dediee
deduct: deduir deduit
deed: acte actes
deep: approf
defamation: diffam
default: defaut
defend: defend defens
definitive: defini
degree: degre degres
delay: delai delais retard tarder traina
delegate: delegu
delete: efface rayer suppr suppri
delicate: delica
deliver: delivr livre livrer
delivered: livree
delivery: delive livrab livrai livreu
demand: demeur enjoin exige exigen exigeo mise priere sommat
demo: demo
demolish: demoli
dentist: dentis detart orthod
deny: dement
depend: depend
deposit: acompt arrhes cautio depot depots
depreciation: amorti
describe: decrir
deserve: merita merite
designer: graphi
despite: malgre
dessert: desser
destroy: detrui
detail: detail
detour: detour
developer: promot
development: develo
device: appare
diagnosis: diagno
difference: differ ecart
different: differ
difficult: diffic
digital: numeri
dignity: dignit
dinner: diner
diploma: diplom
director: metteu
directory: trombi
disappear: dispar
disappointed: decu echaud
disaster: carnag catast hecato
disc: disque
discharge: dechar
discipline: discip
discount: black friday promo promos remise
discouraged: decour
discover: decouv
discreet: discre
discuss: discut
discussion: discus
dish: vaisse
dismantle: demont
dismiss: licenc
display: affich
disposal: dispos
dispute: conten contes discor disput litige
distance: distan recul
distribute: distri
district: quarti
disturb: derang
divorce: divorc
dizzy: vertig
do: faire fais faisai faisio faison fait faites fera ferai ferais ferait ferez feriez ferion ferons feront font refais refera
doctor: cardio docteu dr medeci medica osteo
document: docume liasse piece pieces
dog: chien chienn chiens
doing: train
domain: domain
donation: dons
done: effect faite faits realis
donkey: ane
donor: donate
door: porte
dose: doses
double: double doublo
doubt: doute doutez perple
down: descen
dozen: douzai
draft: brouil croqui esquis
drag: traine
drama: drame
dramatic: dramat
draw: dresse
drawer: tiroir
drawing: dessin
dream: reve rever revez
dress: robe
drink: afterw apero boit bu pot trinqu
driver: chauff conduc
drone: drones
drop: goutte lache
drown: noient
drum: batteu
dry: sec seche
duck: canard
due: du due echean echue
duration: duree
during: lors pendan
dutch: neerla
duty: devoir perman
each: chacun chaque
ear: oreill
early: tot
easter: paques
eat: mange mangea
echo: echo
economy: econom
edge: bord
edition: editio
editor: redact
effect: effet
efficient: effica
eight: huit
elastic: elasti
elbow: coude
elder: aines
elect: reelit
elected: elu elus
electrician: electr
electricity: disjon
electronic: demate
elegant: elegan
element: elemen
eleven: onze
elsewhere: ailleu
employee: salari
empty: vide
encode: encode
end: bout cessat end fin finira finiss finit fins impass terme week
energy: energe energi
engineer: ingeni
english: anglai
enlarge: agrand
enough: amplem assez suffi suffir suffit
enter: entre
entrance: porche
entrepreneur: indepe
entrust: confie
envelope: envelo
episode: episod
equal: egal egale
escape: echapp
especially: notamm surtou
establish: etabli
estimate: estima estime
euro: eur euro euros
european: europe
eve: veille
even: meme
evening: afterw soir soiree soirs
everywhere: partou
eviction: expuls
exact: exact exacte
exactly: justem pile
exaggerate: exager
exam: bac examen
examine: examen examin
example: exampl exempl
exceed: depass
except: sauf
exception: except
exchange: echang
exclude: evince exclus
execute: execut
execution: exec
exercise: exerci
exhibition: expo exposi
exist: existe inexis
exit: sortie
expand: dilata
expensive: cher chere chers exorbi salee
experience: experi recul
expert: crack expert
expire: expire
explain: expliq reexpl
explanation: explic
export: export
expose: expose
expression: expres
extend: prolon
extension: extens
extra: supple surcou surplu
extract: extrac
eye: sourci yeux œil
facade: facade ravale
face: face visage
facebook: facebo
fact: factue fait faits
factory: usine
faculty: facult
fail: echec undeli
failed: ratee
fair: equita foire salons vinexp
faith: foi
fall: baisse chute tombai tombe tomben tomber
false: fausse faux fictif
family: famili famill gendre
famous: celebr fameux
far: loin
farm: agrico gaec pac
farmer: eleveu paysan
fast: rapide rapidi vite
father: papa pere
fault: defaut desord faute malfac vice vices
favour: favori
favourable: favora
fax: fax
fear: angois crains flippa frayeu peur
february: fevrie
federation: federa
fee: frais honora
feel: sent sentai senti
feeling: sentim
fell: tombee
festival: festiv
fever: fievre
fiance: fiance
field: champ
fifteen: quinza quinze
fifth: cinqui
fifty: cinqua
fight: batten battre pugnac
figure: chiffr
file: depose dossie dwg fichie jpeg srt wetran
fill: rempli
film: film filme filmee films netfli tourna
final: final
finally: enfin finale
finance: daf financ
find: consta retrou trouve trouvi trouvo
fine: amende
finish: acheve boucla finir finis finiti termin
finished: fini
fire: casern feu incend
fireman: pompie
firm: ferme fermet
firmly: fermem
first: 1er abord premie
fish: broche peche poisso
fist: poing
fit: inadap
fitter: monteu vitrie
five: cinq
fix: bidoui bricol cale caler refixe remedi
fixed: fige fixe
flag: drapea
flash: cligno
flat: appart forfai plat
flee: fuir
fleet: flotte
flexible: souple
flight: vol
flood: inonde
floor: chape etage mezzan palier parque sol
florist: fleuri
flour: farine
flow: coule
flower: fleurs
flu: grippe
flyer: flyer flyers
fold: plie plier
folder: chemis
follow: suit suite suites suiven suivez suivie suivra suivre suivro
followed: suivi
food: blanqu crepes croust plat
fool: pigeon
foot: pied pieds
football: foot
for: pour pr
forbid: interd
force: force
forecast: previs
forget: oublie zappe
forgive: pardon
forgot: zappe
form: forme former formul
formal: formel
formality: formal
format: format
former: ancien ex predec
fortune: fortun
forty: quaran
forum: forum
foundation: fondat
foundry: fonder
fountain: fontai
four: quatre
fourteen: quator
fourth: quatri
frame: cadre cadres encadr
framing: cadrag
france: france
fraud: arnaqu dol fraude hameco
free: gratui libere libre libres
freedom: libert
freeze: geler
french: franca
friday: vendre
fridge: frigo
friend: ami amie amis amitie copain copine pote potes
friendly: amical
fries: frites
from: des dorena
frozen: gele gelees geles surgel
fruit: compot
full: bonde integr plein pleine
fun: amusen amusez desopi
function: foncti
fund: fonds
funeral: enterr funera mortua obsequ pompes
funny: drole
furniture: meuble
fuss: chichi
future: avenir future
gallery: galeri
game: belote jeux loto petanq
gap: decala
garage: garage garagi
garden: desher jardin pepini potage
gardener: paysag
gas: gaz
gate: portil
general: genera
genius: genie
gentle: douceu
german: allema
get: obteni obtenu obtien
ghost: fantom
gift: cadeau etrenn
give: cede confio donnai donne donner donneu donnez filer leguer redonn rend rende rendra rendre renonc
given: donnee rendus
glass: verre
glasses: lunett
globe: globe
glory: gloire
glossary: glossa lexiqu
glove: gants
glue: coller
go: aller allez allons descen file filer ira irai irait irons sors sortai sorti va vais vont
goat: chevre
god: dieu
godfather: parrai
godmother: marrai
gold: dorees dorure or
good: bon bonne bonnes bons gut
goodbye: adieux revoir
google: google
grain: grain
grant: aides dotati pac subven
grass: tondeu tonte
grateful: reconn
gratitude: gratit
gravel: gravil
great: bluffe chouet crack excell genie grand grande hourra irrepr magici magnif nickel sublim super superb top wahou
green: verdat verdur vert verte vertes
greeting: amitie cdt frater
grey: gris grises
gross: brute
group: groupe regrou
grow: grandi
grudge: rancun
guarantee: garant
guard: gardie
guardian: tutell
guess: devine
guest: hotes
guide: audiog guide guidee
guilty: coupab
gutter: goutti
guy: gars
gym: gymnas
habit: habitu
had: avaien avais avait aviez avions eu eue
hail: grele
hair: cheveu chigno poil tif
hairdresser: coiffe coiffu
half: demi mi moitie semest
hall: halle mairie
ham: jambon
hammer: martea
hand: main mains poigne remet remett
handed: remis
handle: traite
handover: remise
hang: accroc raccro
happy: bonheu conqui conten gaiete heureu joyeus joyeux ravie satisf
hard: coriac dur severe severi
hardly: guere peine
hardware: quinca
harvest: recolt vendan
hat: chapea
hate: detest
have: a ai aie aient ait as aura aurai auraie aurais aurait aurez auriez aurion aurons auront avez avoir avons ayez ayons d'avoi eues j'ai j'avai jai m'a m'avez n'a n'ai n'avez n'avon ont possed
having: ayant
he: il qu'il
head: tete
health: cpam sante
hear: entend
hearing: audien
heart: coeur cœur
heating: chauff
heavy: heavy lourd
hedge: haie
height: hauteu
held: tenu tenue
hello: bjr bonjou bonsoi boujou coucou hello salut slt
help: aide aider aides aidez assist secour
hen: poule poules
here: ci ici voici voila
hesitate: hesite
hidden: caches
hide: cache
high: eleve haut haute
him: lui
hire: embauc recrut
his: sa ses sienne son
history: histor
hold: tenais tenait tenant tenez tenion tenir tenons tenus tiendr tienne tiens tient
holding: holdin
hole: trou
holiday: assomp conge conges fetes pont vacanc
hollow: creux
home: domici
honest: franch honnet
honey: miel
honour: honore
hope: espere esperi pourvu
horizon: horizo
horse: cheval
hospital: hopita hospit
host: animat
hosting: heberg
hot: chaud chaude
hotel: auberg hotel hoteli hotels
hour: 14h h heure heures horair
house: cabane demena longer maison
housekeeper: gouver
housing: logeme lotiss
how: combie commen
however: revanc
human: humain
humour: humour
hundred: cent cents
hunt: chasse
hurry: precip presse
hurt: blesse
husband: epoux mari
i: j j'ai j'aime j'atte j'avai jai je jte suis
icon: icones
idea: idee idees
ideal: ideal
identity: identi
if: s s'il si
illness: maladi varice
illustration: illust
image: image images visuel
imagine: figure imagin
immediately: foulee immedi
impatient: impati
import: import
impose: impose
impossible: imposs
impress: bluffe
impression: impres
improve: amelio
in: dans en
incident: incide
include: inclur inclus
included: compri
income: revenu
incomplete: incomp
increase: augmen majora majore
independent: indepe
indicator: indica
inform: inform rensei
information: info
inherit: herite
inheritance: succes
initial: initia paraph
injury: blessu
ink: encre
inquiry: enquet
insect: punais
insert: insert interc
inside: dedans interi reinte
insist: insist persis
inspector: inspec
install: instal pose
installed: posee posees
instalment: echelo etaler mensua
instead: lieu
instruction: consig instru
insult: injure
insurance: assura decenn maif mutuel
insurer: assure
intellectual: intell
intend: compti
interest: intere passio
intermediary: interm
internet: box dns intern ovh wifi
interpreter: interp
intervene: interv
intranet: intran
inventory: invent
investor: invest
invitation: invita
invite: invite invito
invoice: factur refact
is: consti est ya
island: ile
isolate: isolan
issue: reedit
issued: emis
italian: italie
january: janvie
japanese: japona
jargon: jargon
job: emploi metier poste postes
join: rejoin
joke: blague plaisa rigole
journalist: journa
joy: joie
judge: juge juger magist
judgment: jugeme verdic
july: juille
jump: saute sauter
june: juin
jury: jury
just: juste
justice: justic
keep: conser garde gardee garden garder gardes gardez gardon mainti precie reteni reteno retien tenus
key: cle cles
keyboard: clavie
killer: assass
kilo: kilo
kind: amabil genre gentil gentim nature
king: rois
kiosk: kiosqu
kiss: baiser bises bisous embras
kitchen: creden cuisin
knee: genou genoux
knit: tricot
know: connai sachan sache sachen sachez sachie sais sait saura saurie saurio sauron savais savait savent savez saviez savoir
known: connue connus su
korean: coreen
label: etique label
laboratory: labo labora
labour: prud
lack: manque
ladder: echell
lady: dame dames
lamp: lampe
land: terrai terre
landlord: baille loueur
language: langue
last: dernie durer ultime
late: echue retard tard tarder tardif tardiv
laugh: gondol marres ri rie riez rigole rire rit
launch: lance lancem lancer
laundry: linge
law: dalloz droit loi rgpd
lawsuit: proces
lawyer: avocat barrea batonn carpa confra consœu defens jurist lawyer maitre selarl
lazy: paress
lead: anime menait menent pilote
leak: etanch fuit infilt
lean: penche
learn: appren
learned: appris
lease: bail baux
least: moindr
leather: cuir
leave: depart deseng lacher laches laissa laisse pars part partan parten partio partir parton quitte quitti quitto repart sort sorten sortir
left: gauche parti partie partis
leg: jambe jambes
legal: juridi legale
leisure: loisir
lend: pretee
less: moins
let: laissa laisse
letter: caract courri lettra lettre majusc
level: niveau
library: biblio
licence: licenc
lie: ment menti mentir
life: vie
lift: ascens
lifted: levee levees
light: alluma allume eclair guirla illumi leger lumier spots voyant
like: aimait aime aimera aimeri j'aime like plu
limit: limite
line: ligne lignes
link: lien
linked: lie liee
linkedin: linked
lion: lion
liquidation: liquid
list: grille liste recens
listen: ecoute
literally: litter
little: brouti peu
live: habita habite survit vis vit vive
load: charge
loan: pret prets
local: collec local locale
lock: serrur
lodge: depose deposo loge porter
logical: logiqu
logo: logo
long: long longev longte longue vive
look: jeter regard
loop: boucle
lose: perd perden perdre perdue
loss: perte pertes
lost: perdu perdue perdus
lot: lot lots
loud: bruyan
love: adore adoren adorer amour raffol
low: bas
loyal: fidele loyaut
loyalty: fideli
luck: chance heureu
luggage: bagage
lunch: dej dejeun
machine: autola ia machin photoc tondeu
magazine: magazi revue
magic: magici
mail: courri mail maille mails outloo undeli
mailing: mailin
main: princi
maintenance: entret
make: consti cree effect fabriq realis recree regene
man: homme hommes livreu type
manage: debrou dirige gere gerer geres
management: codir geranc gestio pilota
manager: cadres daf direct drh dsi gerant manage syndic
mandate: mandat
manual: notice
manuscript: manusc
many: nombre
map: cartog
marble: marbre
march: mars
mark: marqua marque note notes
market: brocan marche puces
marry: epouse
mask: masque
mason: macon macons
mass: masse
master: maitre
match: match
maternity: matern
matter: import
may: mai
mayor: maire maires
me: m m'a m'avez me moi
mean: mechan mesqui
means: moyen
measure: mesure metre
meat: chair
media: media
mediator: concil mediat
meet: croise rassem rencon reuni reunir reunit
meeting: ag assemb codir entret reunio
melt: fondre
member: adhere membre
memory: memoir
mention: evoque mentio
menu: menu menus
merchant: marcha
merge: fusion
mess: bazar emmele
message: messag sms texto whatsa
meter: metre metres m²
method: method
microphone: micro
middle: mi
midnight: minuit
migration: migrat
mill: moulin
millimetre: millim
million: millio
mine: mien mienne
miniature: miniat
ministry: minist
minute: min minute
miss: echapp lapin ratee rater
missed: rate
missing: manqua
mission: missio
mistake: bug coquil couac erreur faute fautes loup typo
mister: monsie
mix: melang mele
mixed: mixte
mobile: mobile portab
model: maquet modele
moderate: mesura modere
module: module
moment: instan moment
monday: lundi
money: argent balles fonds monnai pourbo radis seques somme sou
month: mensua mensue mois
mood: humeur
moon: lune
more: davant plus
moreover: outre
morning: matin matine matins
most: majori
mother: maman mamans mere
motor: moteur
motorcycle: moto
mourning: deuil
mouth: bouche
move: bouge bouger demena deplac migres mutati passon
moved: emu
movement: mouvem
mrs: madame mademo mme
much: amplem autant bcp beauco combie enorme follem infini largem tant
mud: boue gadoue
municipality: agglo interc
museum: musee
music: banjo dj flute jingle musiqu partit violon
must: devais devoir devons dois doit fallai faudra faut impera
my: ma mes miens mon
nail: ongula
name: nom nommer noms prenom
nanny: nounou
nature: nature
near: pres proche proxim
necessarily: forcem
necessary: indisp necess
need: besoin
negative: negati
negotiate: negoci
neighbour: mitoye voisin
nephew: neveu
nerve: aplomb
net: net nets
network: reseau
never: glingl jamais
new: neuf neuve nouvea nouvel
newsletter: newsle
newspaper: boucla hebdom journa media quotid
next: lendem procha suivan
nice: agreab charma chouet sympa
niece: niece
night: nuit
nine: neuf
no: aucun aucune niet non plus
nobody: person
nod: hoche
noise: bruit
none: aucun aucune
noon: midi
nor: ni
norm: norme
normal: normal
north: nord
nose: nez
not: decons imparf inacce inadap inexis ingrat mefian n n'a n'ai n'avez n'avon n'est ne pas
notary: notair
notch: cran
note: annote notait note noter notes
notebook: cahier carnet
nothing: bredou rien
notice: apercu conge consta preavi signif tique
notify: notifi
novel: roman
november: novemb
now: desorm dorena mainte
number: chiffr dossar nombre numero siret
nurse: infirm
nursery: creche
object: objets
obligation: obliga
oblige: oblige
october: octobr
of: biensu d de des dont du evidem
off: decoll desact eteind eteint off
offence: infrac
offend: offens
offer: devis offre offres propos
office: bureau cabine etude greffe locaux office perman siege
official: offici
often: souven
oh: ah
oil: fioul
ok: ok
old: ancien vieil vieill vieux
on: alluma allume desorm sur
online: ligne
only: seul seule seulem seules unique
open: ouvert ouvran ouvre ouvrir ouvron reouve rouvri
opening: inaugu vernis
operation: exploi
operator: operat
opinion: avis
opponent: advers
opportunity: occasi
oppose: opposa oppose opposi
optician: optici
option: option
or: ou soit
orange: orange
orchestra: orches
order: comman injonc ordonn ordre
organ: orgue
organise: organi
original: origin
other: autre autres
otherwise: autrem sinon
our: nos notre
out: ressor sors sort sortai sortan sorten sorti sortir
outside: dehors extern hors
oven: four
overdraft: decouv
overturn: renver
owe: devons dois doit
own: propre
owner: copro coprop propri
oyster: ostrei
page: p page pages
paid: acquit paye payee payees payes prepay regle reglee regles soldee verse versee
painful: penibl
paint: peintu repein
painter: peintr
painting: fresqu
pallet: palett
panic: affole paniqu
paper: papete papier
parcel: colis
parent: parent
parking: parkin statio
part: part partie tranch
participate: partic
partner: associ parten
party: cockta fete fetes gala kermes viree
pass: passan passe passen passer passez passon repass reperc
passage: passag
passion: passio
passport: passep
past: passe passee passes
patent: brevet
patience: indulg patien
pave: pavee
pay: aligne paie paient paiera paieri paiero paye payer payeur paypal regler regles reglio regula remune revers settle solde solder stripe twint verser vire vireme
payment: paieme reglem versem
pdf: pdf
pearl: perle
pen: bic feutre plume stylo stylos
penalty: astrei penali
pencil: crayon
pension: retrai
people: gens
perfect: imparf impecc irrepr nickel parfai
pergola: pergol
period: period
permission: autori
permit: permis
person: person
personal: perso
pharmacy: pharma
phase: phase
phone: decroc decroi hotlin tel teleph
photo: photo photob photog photos
physiotherapist: kine
piano: piano
picture: jpeg
pie: tarte
pierce: perce
pig: cochon
pin: epingl
pink: rose
pipe: canali tuyau
pity: dommag pitie
place: endroi implan lieu lieux place places
plan: caler plan plans prevoi prevoy prevus
plane: avion plane
planned: prevu prevue
plant: plante
plaster: crepir platre
plastic: plasti
plate: plaque
platform: platef
play: joue jouer
player: joueur
plea: plaido
plead: plaide
please: pitie plait prie priee prier priere prions svp tachez veuill
pleased: enchan
pleasure: plaisi
plumber: plombi
podcast: podcas
poem: poeme
point: point pointe points
police: casern gendar police
policy: police
polish: polona
polite: poli polie polies polime polis polite
pond: etang
pool: piscin
poor: pauvre
port: port
portal: portai
portrait: portra
portuguese: portug
position: positi
possible: faisab jouabl possib
post: post postal poste poster postes posts
poster: affich kakemo
postman: facteu
postpone: decale recale report repous
pottery: poteri
pour: coulee
power: pouvoi
practice: pratiq
praise: loue
precise: precis tatill
preface: prefac
prefer: prefer
premium: premiu
prepare: appret prepar
present: presen
president: presid
press: presse
pressure: pressi
pretty: joli jolie
prevent: empech
previous: preced
price: forfai grille prix tarif tarifa tarifs
priest: cure
print: imprim reimpr tirage
prior: preala
priority: priori
privacy: cnil confid
private: partic
probably: probab
problem: prob proble souci
procedure: proced
proceedings: proced
produce: genere
product: produi
production: produc
professional: pro profes pros
profile: profil
profit: profit rentab
program: canva crm erp progra scorm
project: projet
projector: videop
promise: promes promet promis
pronounce: pronon
proof: bat epreuv justif preuve
property: foncia foncie immo immobi
proportion: prorat
prosecutor: parque procur
protect: proteg
protection: protec
proud: fier fiere
prove: avere prouve
provider: presta
provisional: provis
public: public publiq
publish: diffus public publie publio republ
publisher: editeu editri
pull: tirer tirons
pump: pompes
punctual: ponctu
purchase: achat achats
pure: pure
push: pousse
put: deposo met mets mettan metten mettez metton mettra mettre mis mise mises placee pose posee posees posent poser posera poses redepo remet remets remett
quality: labell qualit
quantity: quanti
quarrel: chipot
quarter: trimes
quay: quai
question: interr questi
queue: queue
quiz: quiz
quote: citati cite
rabbit: lapin lapins
race: course marath trail
radio: radio
railway: sncf
rain: pleut pleuva plu pluie pluies
raise: eleven elever leve lever levero
ramp: rampe
rank: rang
ransom: rancon
rare: rare rares
rate: taux
rather: plutot
ration: ration
reach: attein joindr parven parvie
reachable: joigna
react: reagi
reactive: reacti
read: lira lire lis lisant lisent lit lu lues lus relect relira relire relis relisa relit relu relus
readable: lisibl
reader: lecteu
reading: lectur
ready: pret prete prets
really: vraime
reason: motif motifs raison
reassure: rassur
receipt: quitta recepi
receive: parven parvie receve recevo recevr recois recoit recoiv recue recues
received: recu recue recues
recent: recent
reception: accuei recept
recipe: recett
recipient: destin
recommend: decons precon recomm
record: enregi record
recording: captat
recover: recupe
red: rouge rouges
redesign: refont
redirect: rediri
redo: refair refait
reduce: baisse reduit
reference: refere
refrain: abstie
refresh: rafrai
refund: rembou restit
refuse: refus refuse refuso
regards: agreer cordia distin saluta
region: region
register: inscri
registered: recomm
regret: regret
reject: rejete rejett
relation: relati
relay: relais
relief: ouf soulag
remark: observ remarq
remember: souven
remind: rappel
reminder: relanc
remote: teletr
remove: enleve evacue
rename: renomm
renew: recond renouv tacite
renovate: renove
renovation: renova
rent: locati loue loueur loyer loyers
reopen: rouvre
repair: depann repara repare
repeat: repete repeti
replace: rempla
report: denonc pv rappor remont report signal verbal
represent: repres
reputation: reputa
request: requet
reserve: reserv
resident: reside
resign: demiss
respect: respec
responsible: assume respon
rest: reliqu repos reposa repose restan reste restes surplu
restaurant: brasse creper restau resto
restore: retabl
result: issue result
retired: retrai
retouch: retouc
return: rend rende rendez rendra rendre rends rendus rentra rentre restit retour return revaud revene reveni revien
returned: rendu rendue return revenu
reverse: invers
review: avis revisi tripad trustp
rhythm: rythme
riding: manege
right: droit droite droits
ring: bague sonne sonner
ripe: mure
rise: grimpe hausse monte montee monter monton
risk: risque
road: route voirie
robe: peigno
role: role
roll: roule
roof: acrote toit toitur zinc zingue
roofer: couvre
room: chambr local piece pieces salle salles salons
root: racine souche
rope: cordes
rose: roses
rough: approx
round: arrond manche rond ronde
routine: routin
rub: frotte
rubble: gravat
rugby: rugby
rule: regle
rumour: rumeur
run: courai coureu courir courra
rural: rural
rust: rouill
sad: triste
safe: coffre
sail: voile
sale: cessio soldes vente ventes
sales: commer
salmon: saumon
salon: salon
same: homoge inchan meme memes mm pareil synony
sample: echant
sandwich: sandwi
satisfied: conqui satisf
saturday: sam samedi
save: epargn sauve sauver
sawmill: scieri
say: dirait diriez disais disant dise redis
scaffold: echafa
scale: ecaill
scan: scan scanne
scandal: scanda
sceptical: scepti
schedule: horair planni
school: academ bac bts cfa cm1 ecole iut lycee pedago rector scolai
scold: gronde
scratch: raye rayure
screen: ecran ecrans
screenshot: captur
scribble: gribou
sea: mer
search: recher
season: saison
seat: places siege sieges
second: deuxie second
secret: confid
secretary: secret
section: rubriq
security: securi
see: revoie revoir verra verrez verron voir vois voit voyait voyez
seek: cherch quete
seem: air dirait parait ressem semble
seen: vu vue
seize: saisir saisis saisit
seized: saisi
seizure: saisie
self: s se soi
sell: cede revend vend vendon vendre vends
seller: vendeu
seminar: semina
send: enverr envoi envoie envois envoye envoyo renvoi renvoy transm
sender: sender
sensation: sensat
sense: sens
sentence: phrase
separate: separe
september: septem
serious: grave serieu
serve: sert servi servir servis
server: serveu
service: infoge presta sav servic
session: seance sessio
settle: regler
settlement: transa
seven: sept
seventh: septie
several: plusie
sewer: egout
sewing: coutur
shadow: ombre
shame: honte
share: mutual partag prorat
she: elle qu'ell
sheep: brebis
sheet: feuill fiche fiches
shelf: rayonn
shelter: refuge
shirt: chemis shirts
shock: choc
shoe: basket chauss
shop: boutiq bricoz decath enseig magasi mercer vitrin
shopping: course
short: bref court courte
should: devaie devait deviez devrai devrie
shout: crie crier hurle
shovel: pelle
show: indiqu montre specta
shower: douche
shrimp: crevet
shrink: retrec
shutter: volets
sick: enrhum malade malais
side: cote cotes
sigh: soupir
sign: cartel enseig lettra pannea paraph signe signer signes totem
signature: signat
signed: signee
silence: silenc taire
simple: simple
simulator: simula
since: depuis
sincerely: devoue
sink: evier
sister: sœur
sit: asseoi assis
site: chanti
situation: situat
six: six
sixth: sixiem
sixty: soixan
size: taille
ski: ski skier
skim: survol
skip: sauten sauter
skirting: plinth
sky: ciel
slam: claqua claque
sleep: dormen dormi dors dort
slide: coulis diapor diapos
slip: border glisse
slogan: slogan
slot: crenea
slow: lenteu
small: petit petite petits tits
smile: smiley souria sourir sourit
smith: ferron
smoke: fume
snail: escarg
snow: neige
so: afin ainsi donc tellem
soap: savon
social: insta social sociau tiktok urssaf
sofa: canape
software: logici
sold: vendu vendue
solemn: solenn
solid: solide
solution: soluti
solve: resolu resoud
some: certai quelqu uns
sometimes: parfoi
son: fils fiston
song: chanso chants
soon: biento sitot
sorry: deplor desole excuse navre navree oups pardon
soul: ame
sound: sono
source: source
south: sud
space: espace
spanish: espagn
spark: etince
speaker: orateu
special: specia
speech: discou
spell: epeler
spelling: orthog
spend: depens
spider: araign
spiral: spiral
split: ventil
sponsor: sponso
sport: aquabi judo sport
spot: spot spots
spread: etaler
spreadsheet: excel tableu
spring: printe
sprint: sprint
stable: stable
staff: drh rh
stage: platea scene stade
stairs: escali palier
stamp: tampon timbre
stamped: visee
stand: debout stand
staple: agrafe
star: etoile
start: demarr
state: etat
statement: releve
station: gare statio
statistics: analyt statis
status: status statut
stay: reste resten rester reston sejour
stayed: restee restes
steal: volez
step: demarc etape
stick: colle
sticker: adhesi
stiff: raide
still: encor encore toujou
sting: pique
stock: stock stocks
stolen: volee volees
stone: caillo pierre
stop: arret arreta arrete arreto cessat cesse cesson stop stoppe
story: histoi intrig recits story
stranded: rade
strange: bizarr etrang
strategy: strate
street: rue
stress: soulig
strict: rigueu strict
strike: greve
strong: costau fort renfor
structure: struct
stuck: bute coince
student: eleve eleves etudia
studio: studio
study: etude etudes etudie
stupid: bete beteme naif
subject: objet sujet
submit: soumet
subscription: abonne
subsidiary: filial
subtract: soustr
succeed: abouti
success: reussi succes
such: tel telle
sue: assign attaqu poursu saisie saisis
suffer: endure souffr subi
suggest: precon
suit: convie
sum: additi somme
summary: recapi resume synthe topo
summer: ete
sun: soleil
sunday: dimanc
superior: superi
supplier: fourni
support: accomp appui hotlin suppor
sure: persua sur sure
surely: sureme
surprise: etonne stupeu surpri
survey: sondag
surveyor: geomet
survive: survie
suspend: suspen
suspicious: louche
swallow: avale
swear: jure jurer
switch: bascul
switchboard: standa
sworn: asserm juree
syllable: syllab
system: system
tab: onglet
table: table tablea tables
tablet: tablet
take: emport prend prendr prends preneu prenez prenne prenon repren
taken: pris prise prises repris
talk: bavard causen causer parlan parle parlen parler parlez parlon recaus reparl
talked: parlai
tan: bronze
tank: cuve
tap: robine
tape: scotch
taste: gout gouter
tasting: degust
tax: autoli fiscal ht impot impots intrac liasse percep redres taxati taxe ttc tva urssaf
taxi: taxi taxis
teacher: instit prof profs
team: equipe team
tear: arrach dechir larmes
technician: techni
telegram: telegr
television: tele
tell: dira dirai dire diriez dis disent disons dit dites indiqu preven previe racont redire
template: gabari
temporary: cdd
ten: dix dizain
tenant: locata
tend: tend
tender: tendre
tennis: tennis
tense: tendue
term: terme
terminal: borne
terms: termes
terrace: terras
terrible: terrib
test: essais test teste
testimony: temoig
text: texte textes
thank: grace gre ingrat merci mercis remerc revaud
that: afin ca cela celle celui qu qu'ell qu'il qu'on que
the: l la le les
theatre: theatr
theft: vol
their: leur leurs
them: eux
theme: theme
then: alors ensuit puis
there: la y ya
these: ces
thesis: these
they: elles font ils peuven
thick: epais
thing: chose choses truc
think: pensai pense penser penses pensez reflec
third: 3e tiers troisi
thirteen: treize
thirty: trenta trente
this: c ce ceci cet cette
those: celles ceux
thought: pensee reflex
thousand: k mille
thread: fil file
threat: menace
threaten: menaca
three: trois
threshold: seuils
throat: gorge
through: biais
throw: jete jetee jeter
thumb: pouce
thursday: jeudi jeudis
ticket: billet ticket
tidy: range ranger
tile: carrea carrel faienc
time: chrono durer epoque fois longte temps
tip: pourbo
tired: epuise fatigu
title: intert intitu titrag titre titres
to: a au aux to
tobacco: tabac
today: aujour hui
together: ensemb
told: disait
tomorrow: demain lendem
ton: tonne tonnes
too: trop
tool: outil
tooth: dents
top: sommet
total: total
touch: touche
tourist: touris
towards: envers vers
towel: servie
town: mairie munici ville
toy: jouet
trace: trace traces
track: piste
trade: commer
train: train
trainee: altern stagia
training: format former learni stage
tram: tram
transcribe: transc
transfer: cessio transf vire vireme wetran
translate: tradui
translation: traduc
transport: transi transp
trap: piege
travel: deplac voyage
treasurer: tresor
treat: traita traite
tree: arbre sapin
trend: tendan
triple: triple
trouble: deboir embarr ennuye galere genant gene tracas
truck: camion
true: veridi vrai vraie vraies
trust: confia confio fier mefian
truth: verite
try: essai tachez
tuesday: mardi
turn: tour tourna tourne tours
tutor: tutric
tutorial: tuto
twelve: douze
twenty: vingt vingta vingts
twin: jumela
two: deux
type: tape type
umbrella: parapl
unanimous: unanim
unblock: debloq
uncle: oncle
unclear: flou floues flous floute
under: sous
underline: soulig
understand: compre
understood: compri
unexpected: imprev inespe
unfortunately: helas malheu
unhappy: mecont
union: syndic union
unknown: inconn
unless: moins sauf
unpaid: impaye souffr
unplug: debran
unreachable: injoig
unreadable: illisi
unsubscribe: desabo desins
until: jusqu jusqu' jusque
up: raccro remont renonc up
urgency: urgenc
urgent: pressa urgent
usb: usb
use: profit usage userai usons utilis
useful: utile
useless: inutil
user: usager
usual: habitu
valid: valabl
valley: vallee
value: valeur
variant: varian
various: divers
vat: tva
veranda: verand
verdict: verdic
version: versio
very: archi enorme follem infini sehr tres
vest: gilets
vet: veteri veto
victim: victim
video: video videos visio
view: vue
vigilance: vigila
village: villag
virus: virus
visit: repera visite
voice: vocale voix
void: nulle
volume: volume
volunteer: benevo
vote: vote
wage: paie salair
wait: attend attent j'atte marine
wake: reveil
walk: balade remarc
wall: cloiso mur mural muret murs
wallet: portef
want: desire veulen veut veux voudra voudre voulez vouloi voulon
wanted: tenais voulai voulu
wardrobe: dressi
warm: chaleu
warn: preven previe
was: etais etait
wash: lavabl
waste: dechar dechet
watch: survei telesu
water: arrose eau eaux
wave: ondule
way: chemin facon voie
we: allons avions avons faison nous on pouvon prenon qu'on reston sommes tenons voulon
weak: faible
weather: meteo
web: web
webinar: webina
website: lebonc seo site sites tripad trustp wix
wedding: mariag
wednesday: mercre
week: end hebdom huitai semain week
weigh: pese
weight: gramma poids
welcome: accuei
well: ben bien pertin puits
were: etaien etiez
west: ouest
whale: balein
what: quel quelle quels quoi
wheelchair: pmr
when: qd quand
where: ou
which: dont laquel lequel lesque
whistle: siffle
white: blanc blanch
who: qui
whole: entier
wholesaler: grossi
why: pourqu
wide: large
widow: veuve
wife: epouse femme
wild: sauvag
will: aura aurai aurez aurons auront dira dirai ecrira enverr faudra fera ferai gre ira irons leguer mettra paiera paiero pourra pourre saura sauron sera serai serez serons seront suivra suivro testam tiendr va vais verra verrez viendr volont vont voudre
win: gagne gagner reconq rempor
wind: eolien vent
window: fenetr verrie vitre vitres vitrie vitrin
wine: champa mousse sommel vignes vignob vin vins viticu œnolog
winter: hiver
wire: filair
wish: envie souhai vœux
with: assort aupres avec
withdraw: deseng retire
withhold: bloquo reteni retenu retien seques
without: sans
witness: temoig temoin
wolf: loups
woman: femini femme femmes
won: gagne
wonderful: mervei
wood: bois chene mdf
wool: laine
word: mot mots parole vocabu word
wording: libell
work: bosse boulot chanti foncti marche ouvrag ouvree ouvres retrav teletr travai travau vacati œuvre
worker: ouvrie
workshop: atelie
world: monde mondes mondia
worry: inquie souci
worse: pire pis
worth: valent valu vaut
would: aimera aimeri auraie aurais aurait auriez aurion ferait irait seraie serais serait seriez voudra
write: ecrira ecrire ecris ecrit ecrive redact redige
written: ecrit ecrite
wrong: inexac tort torts trompe
yard: cour
year: ag an annee annees annuel ans exerci semest
yellow: jaunes
yes: oui
yesterday: hier
yet: pourta
yogurt: yaourt
you: as avez aviez deviez devrie es etes etiez faites feriez jte pourri pouvez sachez sachie savez t te toi tu veniez voulez vous vous-m vs
young: ado jeune jeunes
your: ta tes ton vos votre votres
zero: zero zeros
