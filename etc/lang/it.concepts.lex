# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language it

[concepts]
about: circa merito
above: sopra
absence: assenz
absolute: assolu
accent: accent
accept: accett
access: access
account: conti conto iban
accounting: commer contab rag ragion
act: agire atti atto provve
action: action azione azioni
activate: attiva
activity: attivi
add: aggiun
address: domici indiri recapi
adjust: adegua adeguo
administration: ammini
admit: ammett ricono
advance: accont antici avanza caparr
adventure: avvent
advice: consig
adviser: consul
affection: affett
after: dopo dopodo
afternoon: pomeri
again: ancora riapre riapri riemes riemet rilegg rilett ripart ripens ripren riscri rispie ristam rivede
against: contro
agency: agenzi
agenda: agenda
agent: agente
ago: fa
agree: accord pattui
agronomist: agrono
air: aria
alarm: allarm
all: tutte tutti
allergic: allerg
allow: permet
almost: quasi
alone: sola
already: gia ormai
also: anche pure
alternative: altern
always: sempre
amount: cifra cifre import
and: e ed
angry: arrabb
announce: annunc
annual: annuar
anonymous: anonim
answer: riscon rispon rispos
anyway: comunq
apartment: condom
app: app applic satisp
appeal: autotu impugn ricors
appear: compar
applause: applau
apply: applic
appoint: nomina
appointment: appunt
approve: approv benest
april: aprile
arbitration: arbitr
architect: arch archit
archive: archiv
area: area zona
argue: discut
around: intorn
arrange: dispos
arrive: arriva arrivo
article: art artico
as: come
ask: chiede chiedi chiedo domand
asked: chiest
assessment: accert perizi
assign: assegn
assistance: assist
association: associ coldir confar confes consor federa
at: presso
attach: allego attacc
attachment: allega
attention: attenz
attic: sottot
audio: audio
audit: reviso
august: agosto
aunt: zia
authority: asl autori inps soprin
authorize: autori delega
automatic: automa
autumn: autunn
available: dispon dispos
away: via
back: indiet retro rimess rimett riport
backup: backup
bad: disser male maliss
baker: panett
balance: bilanc saldo
band: banda fascia
bank: banca bancar
bankruptcy: fallim
banner: strisc
bar: bar
barbecue: grigli
base: base
bathroom: bagno
be: c'e cos'e dov'e e era erano eravam eravat ero esserc essere fosse fosser sara sarann sarebb saremo saro sei sia siamo siete sono sta stanno stata state stati stato stava stiamo sto
beach: spiagg
beautiful: bel bella belle bellis bello
because: perche siccom
become: divent
before: prima
begin: cominc inizia inizio
beginning: princi
behave: compor
behind: dietro
believe: creden credev credo
belong: spetta
benefit: benefi
beside: accant affian
best: miglio
better: convie meglio miglio
between: fra tra
beyond: oltre
big: grande grandi grossi grosso
bill: bollet conti conto
bind: rilega
birth: partor
birthday: comple
bishop: vescov
black: neri nero
blessed: benede
blind: persia
block: blocca
blog: blog
blue: azzurr blu
boar: cinghi
board: giunta
boat: barca
boiler: caldai
bomb: bomba
bonus: bonus
book: librer libro
boss: capo dirige
bottom: calce fondo
boundary: confin
box: scatol
boy: ragazz
branch: filial
brand: marca marchi
breach: inadem
bread: pane
bricklayer: murato
bride: sposa
bridge: ponte
bring: porta portar portat porti portia porto riport
broadcast: trasmi
brochure: brochu
broken: rotti rotto
broom: scopa
brother: cognat fratel
budget: bilanc
build: costru
building: cantie scia
bus: pullma
business: commer
but: ma pero
button: tasto
buy: acquis compra compro
cable: funivi
cake: paste pastic torta
calculation: calcol conteg
calendar: calend
call: call chiama chiame chiamo richia
calm: calma tranqu
camp: campeg
campaign: campag
camper: camper
can: possia posso posson poter potete potrem puo puoi
cancel: annull disdet disdic revoca storna
canteen: mensa
car: auto funivi gommis macchi
card: bancom carta carte scheda schede tesser
care: cura curato occupa
caregiver: badant
carnival: carnev
carrier: vettor
cart: carrel
case: casi caso
cash: bancom contan incass
cashier: cassa
castle: castel
cat: gatti gatto
catalogue: catalo
category: catego
catering: cateri
cause: causat
ceiling: soffit
celebration: festa festeg
cellar: cantin
cent: centes
centimetre: centim
central: centra
centre: centro
certain: certa
certificate: certif durc
chain: catena
chair: sedie seggio
challenge: impugn
chamber: camera
championship: campio
change: cambia cambio
channel: canali
chapter: capito
charge: addebi
charity: benefi
chat: chat
check: accert contro verifi
cheque: assegn
child: bambin figli
chinese: cinese
choice: scelta
choir: coro
choke: strozz
choose: scegli scelto
christening: battes
christmas: natale
church: messa
circular: circol
city: citta
civil: civile
claim: pretes
class: class classe
clause: clauso
cleaning: pulizi
clear: chiara chiari chiaro lucidi
click: clic
client: client commit
clinic: clinic
close: chiude chiudi chiudo chiusa chiusi chiuso
club: circol lions orator polisp
coat: cappot
code: codice
coffee: caffe
cold: freddo
colleague: colleg
collect: incass raccog recupe
collection: collez raccol
colour: colore colori
column: colonn
combine: combin
come: arriva arrivo venga vengo vengon venire venite venuti venuto verra viene
comfortable: comodi comodo
comment: commen
commission: commis
commitment: impegn vincol
committee: comita
communication: comuni
company: aziend compag ditta impres societ srl
compensation: risarc
competent: compet
competitor: concor
complain: lament
complaint: espost reclam
complete: comple
compliment: compli
computer: comput
concern: riguar
concert: concer
conclude: conclu
condition: condiz
confidence: confid
confirm: confer
conform: confor
congress: conveg
consider: consid riteni riterr valuta
constitute: costit
consumer: altroc consum
contact: contat refere rivolg rivolt
contest: gara
continue: contin proseg
contract: appalt contra prelim recede recess
contrary: contra
contribution: contri
conversation: conver
convince: convin
cooperation: collab
cooperative: cooper
copy: copia copie fotoco
correct: correg corret rettif
corridor: corrid
cost: costa costat costav costi spesa spese
could: potreb potrei potrem potres
councillor: assess
counter: sporte
country: paese
courier: corrie
course: corso natura
court: cassaz citazi decret foro giudiz monito tar trasci tribun udienz
cousin: cugino
cover: copert copre
crane: gru
crawl: strisc
credit: accred credit
criminal: penale querel
cry: piange
curator: curato
curious: curios
curtain: tende
cut: ritagl taglia taglio
damage: danni danno sinist
dance: ballo danza
data: dati privac
date: data date
daughter: figlia nuora
day: day dopodo giorna giorni giorno
dead: morti
deadline: entro prorog scade scaden termin
deal: accord occupa tratta
dear: cara cari cariss caro egregi gent gentil spett spetta
death: lutto
debit: domici
debt: credit pignor
debtor: morosi
december: dicemb
decide: decida decide deciso
declare: dichia
dedicate: dedica
deduct: scalat
deed: rogito
defect: difett
definition: defini
delay: ritard slitta
delegate: delega
delete: cancel elimin
deliver: conseg recapi
delivery: bolle
demand: diffid monito precet preten pretes sollec
dentist: dentis
department: repart
depend: dipend
deposit: accont caparr deposi
description: descri
deserve: merita
designer: grafic
desk: scriva
detail: dettag
difference: differ discre
different: divers
difficult: diffic
digital: digita
dinner: cena
director: dirett
dirty: sporch
disappear: sparit
disaster: disast
discount: sconti sconto
discover: scoper
discuss: discut
discussion: discus
disk: disco
dismiss: licenz
dispute: conten contes
disqualify: squali
dissolve: sciolt
distribute: distri
divide: divide
divorce: divorz
doctor: dott dottor medico
document: atti atto docume visura visure
dog: cane canile
domain: domini
door: porta porton
doorbell: citofo
double: doppia doppio raddop
doubt: dubbio perple
down: giu scende
download: scaric
draft: bozza bozze
drag: trasci
drawer: casset
drawing: disegn planim
dream: sognat
drive: guida
driver: autist
due: dovuto scadut
dutch: olande
duty: obblig
ear: orecch
early: antici
easter: pasqua
easy: facile
eat: mangia
economy: econom
edition: edizio
editor: redatt redazi
eight: otto
eighty: ottant
electric: elettr
electronic: telema
eleven: undici
elsewhere: altrov
embarrassed: imbara
employee: addett dipend impieg
empty: vuota vuoto
end: conclu fine finire finisc
engineer: ing ingegn
english: ingles
enough: basta bastan bastav
enter: entra entrar entrat
enthusiastic: entusi
entrance: ingres
entrust: affida affidi
envelope: busta
environment: ambien
episode: puntat
equal: pari
escape: sfugge
especially: soprat
essential: essenz
establish: stabil
estate: immobi
estimate: stima
eternal: eterni
euro: euro
european: europe
even: manco neanch nemmen perfin
evening: sera
event: evento
every: ogni ognuno
everything: tutto
everywhere: dapper
eviction: sfratt
exactly: esatta precis
example: esempi
exceed: supera
except: tranne
exchange: scambi
exclude: esclus
execution: esecuz
exercise: eserci
exhibition: mostra
exist: esisto
exit: uscita
expect: preved previs
expensive: cara caro
expert: perito perizi
expire: scade scadut
explain: rispie spiega spiegh
export: esport
express: espres
extend: estend prorog
extra: supple
extraordinary: straor
eye: occhi occhio
fabric: stoffa tessut
face: faccia
facebook: facebo
fact: fatti
factory: fabbri pastif stabil
fail: salta saltan saltar
fair: fiera
faith: fede
fall: caduto
false: finte
family: famigl
farm: agrico agritu
fast: veloci
father: padre papa
fault: colpa
favour: favore
february: febbra
fee: canone compen corris forfet notula onorar parcel quota supple
feeling: sensaz
festival: festiv sagra
fever: febbre
fiancee: fidanz
field: campo
fifteen: quindi
fifth: quinta quinto
fifty: cinqua
figure: figura
file: deposi fascic file pratic
fill: compil
film: cinefo film filmat
final: defini finale
finally: finalm
finance: finanz
find: ritrov trova trovar trovat trover trovo
finish: finita finite finiti finito ultima
fire: fuoco
first: prima primi primo
fish: pesche
five: cinque
fix: fissat fisso rimedi sistem
flat: forfet
flood: allaga
floor: battis masset parque pavime piano
flour: farina
flower: fiori
flu: influe
folder: cartel
follow: segue seguir seguit seguon
follower: follow
foot: piedi
for: per x
forbid: vietat
force: costre
foreign: estero
forget: diment scorda
forgive: perdon
forklift: mulett
form: forma modulo
formal: formal
format: format
former: ex
forty: quaran
forum: forum
forward: avanti girato inoltr
foundation: fondaz
four: quattr ventiq
fourteen: quatto
fourth: quarta quarto
frame: cornic
framework: quadro
free: gratui libera liberi libero
freeze: congel
french: france
friday: venerd
fridge: frigo
friend: amica amici amico
friendly: bonari
from: da dai dal dall dalla dalle dallo
front: davant
fruit: frutto
full: piena piene pieno
fun: divert
function: funzio
fund: fondi fondo
funny: comico
furniture: mobili
future: futuro
game: burrac
garden: giardi orto vivaio
gate: cancel porton
general: genera
german: tedesc
gift: bombon regala regalo
girl: ragazz
give: da dai danno dare darvi date dato dia diamo do
gladly: volent
glasses: occhia
go: andand andare andata andato andava andiam va vado vanno
gold: oro
good: ben bene bravi bravo buon buona buone buoni buono
goodbye: addio conged
goods: merce
google: google
grandfather: nonno
grandmother: nonna
grant: conced
graphic: grafic
great: beniss bravis chapea fantas favola genial grande meravi splend
greek: greco
green: verde verdi
greenhouse: serra
greet: cordia saluta saluti saluto
group: gruppo
grudge: rancor
guarantee: garant garanz
guard: custod guardi
guess: indovi
guest: ospite ospiti
guide: guida guide
gym: palest
hail: grandi
hairdresser: parruc
half: meta mezz mezza mezzo
hall: padigl sala salone
hand: mani mano
happen: accadu avvenu capita succed succes
happy: conten
harvest: vendem
hat: cappel
have: abbiam abbiat aver avere avermi avete aveva avevam avevan avevat avevi avevo avra avrebb avrei avremm avrete avro avute avuto ha hai hanno ho
he: lui
head: testa
header: intest
health: asl
hear: sentia sentir sentit
hearing: udienz
heart: cuore
heating: riscal
hello: buonas buondi buongi ciao salve
help: aiutat soccor
here: ecco qui
hiccup: singhi
hide: nascon
high: alta alto
higher: superi
him: dirgli gli gliela glielo lo
hire: assume incari
his: sua sue suo suoi
history: storia storic
hit: colpo
hold: regge
hole: buco
holiday: ferie ferrag feste festiv
home: casa
honest: franch sincer
honey: miele
horse: cavall
hot: calda caldo
hotel: agritu alberg hotel
hour: ora ore
house: condom villa
how: com come quanto
hug: abbrac
hundred: cento centov duecen novece trecen
hurry: fretta
husband: marito
i: io
idea: idea
if: purche se
ignorant: ignora
imagine: immagi
immediately: immedi subito
in: in nei nel nell nella nelle nello
incident: incide
include: compre
increase: aument
indeed: infatt
index: indice
indicate: indica
influencer: influe
inform: inform
ink: toner
insert: inseri
inside: dentro
insist: insist
inspection: ispett revisi sopral
instagram: instag
install: montag montat
installation: impian
installment: rata rate tranch
instead: invece
institute: istitu
insulation: cappot
insurance: assicu polizz rc
integrate: integr
intend: intend intenz
interest: intere mora
intern: stagis
internal: intern
internet: intern
interpreter: interp
intervention: interv
interview: interv
invent: invent
inventory: invent
invest: invest
invitation: inviti invito
invite: invita
invoice: fattur notula parcel
issue: riemes riemet
italian: italia
item: voce voci
janitor: bidell
january: gennai
japanese: giappo
joke: barzel battut scherz
judge: giudic magist
judgment: senten
july: luglio
jump: salto
june: giugno
jury: giuria
just: appena
justice: giusti
keep: manten tenere tenete tengo teniam tenuto tiene
key: chiavi
kind: cordia cortes gentil
kindergarten: nido
kitchen: cucina
know: conosc sa sanno sapere sapete sapeva sapra saputo so
label: etiche
lake: lago
land: catast
language: lingua
last: passat scorso ultima ultimi ultimo
late: mora morosi ritard tardi
laugh: ride ridere rideva
law: cognat genero legge nuora sensi suocer
lawn: prato
lawsuit: causa cause lite
lawyer: avv avvoca legale legali
layout: impagi
leaf: foglie
leaflet: deplia pieghe volant
leak: infilt perde perdit
learn: impara
least: almeno
leave: conged lascia lascio parte partir pianta
left: sinist
legal: legale legali
less: meno
lesson: lezion
let: fatemi lascia lascio
letter: letter raccom
level: livell
library: biblio
licence: licenz
life: vita
lift: ascens seggio
light: luce luci
like: piace piacer piaciu
line: fila linea riga righe
link: link
liquidation: liquid
list: distin elenco lista listin
listen: ascolt
little: po poco
load: carica
local: locale
localization: locali
login: creden
logo: logo
long: lunga lunghi lungo
look: guarda guardi guardo occhia
lose: perde perder perdit persa perso
lot: lotto
low: bassi
luck: fortun
luggage: bagagl
lunch: pranzo
machine: macchi
magazine: altroc rivist
mail: email mail pec
mailbox: casell
main: princi
maintenance: manute
make: fa faccia faccio facend faceva fai fanno far farci fare faremo farle farlo faro fate fatele fatemi fatta fatte fatti fatto render
man: uomo
manage: riesce riesci riesco riusci
management: direzi gestio
manager: ammini gestor
mandate: incari
manual: manual
many: tante tanti
march: marzo
mark: segnar
market: mercat
marketing: market
match: corris partit
material: materi
maternity: matern
matter: faccen vicend
mattress: matera
may: maggio
maybe: forse magari
mayor: sindac
me: avermi dimmi dirmi ditemi m me mi
mean: signif
meanwhile: fratte intant
measure: misura misure
mechanic: meccan
mediation: mediaz
medical: refert
meet: incont ritrov riunit
meeting: assemb riunio seduta
member: soci socio tesser
memory: memori
menu: menu
merge: accorp fusion
merit: merito
mess: pastic
message: comuni messag
metre: metro
microphone: microf
middle: medio
midnight: mezzan
migration: migraz
milk: latte
million: milion
mind: mente
minute: minuti
minutes: verbal
missing: manca mancan mancat mancav manche
mistake: colpa errore errori refusi refuso sbagli
model: modell
moment: moment
monday: lunedi
money: lira soldi
month: mese mesi
monthly: mensil
moon: luna
more: piu
moreover: inoltr peralt
morning: domatt mattin staman stamat
mortgage: mutuo
mosquito: zanzar
most: maggio massim
mother: madre mamma mamme suocer
mould: muffa
mountain: montag montan
mouth: bocca
move: sposta sposti trasfe traslo
moved: commos
movement: movime
mr: signor
mrs: signor
much: molto parecc quanto tanto troppo
museum: museo
music: musica
must: deve devo dobbia doveva dovuto tocca
my: mia mie miei mio
name: cognom intest nome nomi nomina omonim
narrow: strett
nature: natura
near: vicina vicino
necklace: collan
need: bisogn necess occorr serve servir serviv servon
negative: negati
neighbour: vicina vicino
neighbourhood: quarti
nephew: nipote nipoti
network: rete
never: mai
new: nuova nuove nuovi nuovo
news: notizi
newsletter: newsle
newspaper: edicol gazzet giorna quotid redazi
next: prossi
nice: simpat
night: notte
nine: nove
ninety: novant
no: nessun no
nobody: nessun
noise: rumore
noon: mezzog
nor: ne
normal: normal
north: nord
not: manco neanch nemmen nn non nun
notary: notaio
note: appunt bolle nota note
nothing: niente nulla
notice: accort avviso disdet preavv scia
notification: notifi
notify: avvisa
novel: romanz
november: novemb
now: adesso finora ora ormai
number: cifre iban n numeri numero
nun: suore
nurse: inferm
object: opporr
objection: opposi riliev
oblige: obblig
observe: osserv
obviously: eviden
october: ottobr
of: d degli dei del dell dell'u della delle dello di ne
off: spegne
offend: offend
offer: offert offre offren offro preven
office: sede sedi studi studio uffici
offset: compen
often: spesso
oil: franto olio
ok: ok vabbe
old: anzian vecchi
on: acceso su sugli sui sul sull sulla sulle sullo
once: volta
one: un una uno
online: online
only: purche solo soltan unica unico
open: aperta aperto apre apriam aprire apro open riapre riapri
opening: apertu inaugu
operator: operat
opinion: parere
opponent: avvers
or: o
order: decret ingiun ordina ordine ordini
organic: biolog
organize: organi
original: origin
other: altra altre altri altro divers
otherwise: altrim
our: nostra nostre nostri nostro
out: esauri esce esco fuori uscira uscire uscita uscito
own: propri
owner: propri titola
package: pacche
page: pagina pagine
paid: pagata pagato saldat versat
paint: vernic
panel: pannel
paper: carta cartac carte cedoli foglie foglio
parcel: pacco
parent: genito
parking: parche
part: part parte ricamb sal
participate: partec
partner: soci socio
pass: passa passag passan passar passi passia passo
passenger: passeg
password: passwo
past: passat
patience: pazien
patient: pazien
pay: bonifi liquid paga pagare pagate pagher paghi paghia pago saldar saldo tfr versar verser
payment: causal ingiun pagame precet riba sal satisp versam
pdf: pdf
peace: pace
pen: penna
penalty: multa penale penali sanzio
pencil: matita
pension: inps pensio
people: gente
perfect: perfet
perform: esegui
period: period
permit: permes
person: person refere
pharmacy: farmac
phone: telefo
photo: foto fotogr
pickup: ritira ritiro
picture: immagi quadro
piece: pezzo
pigeon: piccio
pipe: tubo
pity: peccat
place: posto
plant: pianta piante
plate: piatti targa
play: gioca suona
please: cortes favore piacer preghi prego
plumber: idraul
point: punti punto
police: carabi denunc maresc questu
polite: educat
portal: portal
porter: portin
possible: possib
post: post posta
postcard: cartol
poster: locand manife
postpone: rimand rinvia slitta
power: potenz procur
practice: pratic
praise: compli
prefer: prefer
preliminary: prelim
premium: premiu
prepare: predis prepar
prescribe: prescr
present: presen
preserve: conser
president: presid
price: listin prezzi prezzo tariff
priest: parroc
print: ristam stampa stampi stampo tipogr
private: privat
problem: proble
proceed: proced
process: elabor proces
producer: produt
professional: profes
professor: prof profes
profile: profil
program: progra
project: proget
promise: promes promet
promote: promos
proof: prova prove
proportion: propor
proposal: propos
propose: propon
prosecutor: procur
protect: tutela
protection: privac
protocol: protoc
provide: provve
provider: gestor
province: provin
provisional: provvi
public: pubbli
publish: pubbli
publisher: editor
pull: tirato
punctual: puntua
put: messa messo metta mette metter mettet mettia metto rimess rimett
quarrel: lite litiga
quarter: quarto trimes
question: domand questi
quote: preven
radio: radio
railing: ringhi
rain: pioggi piove piovev
raise: alzare
rank: classi
ranking: gradua
rate: tariff
rather: anzi
read: legge legger leggev leggo leggon letto rilegg rilett
ready: pronta pronto
real: immobi
really: davver
reason: causal motiva
receipt: quieta ricevu scontr
receive: riceve ricevi
received: ricevu
reception: recept
recharge: ricari
recipe: ricett
recipient: destin
recognize: ricono
recommend: consig
recover: recupe
red: rossa rosse rossi rosso
redo: rifacc rifai rifarl rifate rifatt
refund: restit ridate rimbor storna
refuse: rifiut
region: region
register: catast iscrit regist visura visure
registered: raccom
regret: malinc
regular: regola
reject: boccia respin scarta
relation: rappor
remember: ricord
remind: ricord
reminder: promem sollec
remote: remoto
remove: toglie tolgo tolto
renew: rinnov
renounce: rinunc
renovation: ristru
rent: affitt canone locazi
repair: gommis ripara
repeat: ripeti
replace: sostit
report: denunc espost refert relazi riport segnal
represent: rappre
request: istanz richie
research: ricerc
reservation: prenot
reserve: riserv
resign: rasseg
resignation: dimiss
resolution: delibe
respect: distin rispet stima
responsible: respon
rest: avanza residu restan resto riposo
restaurant: ristor tratto
restoration: restau
result: deriva esito risult
return: render resi restit ridate rientr torna tornan tornar tornat torner torni
review: recens tripad trustp
revoke: revoca
rice: riso
ride: passag
right: azzecc destra diritt giusta giusti giusto ragion
ring: squill suona
risk: rischi
romanian: rumeno
roof: tegole tetto
room: camera camere locale stanza
round: arroto giro rotond
rule: regola
run: corre
sale: vendit
same: identi omonim stessa stesse stesso uguale
sample: campio
satisfied: soddis
saturday: sabato
save: rispar salvat
say: detti dica dice diciam dico dicono dire dite
scaffold: ponteg
scanner: scanne
scare: spaven
scene: scena
schedule: orari orario
school: elemen liceo scuola scuole
scrap: rottam
screen: scherm
sea: mare
season: stagio
second: second
secretary: segret
section: rubric
see: rivede veda vede vederc vedere vedeva vediam vedo vedret vista visti visto
seek: cerca cercan cercat cercav cerchi cerco
seem: pare sembra
seizure: pignor
self: s se si
sell: vende vender
send: manda mandam mandar mandi mandia mando rimand spedir
sense: sensi
sent: inviat mandat spedit trasme
sentence: frase
separate: separa
september: settem
series: collan
serious: grave seri seriam serio
serve: servit
server: server
service: disser presta servic serviz
set: allest impost
settlement: bonari concil
seven: sette
severance: tfr
shame: vergog
share: quota
she: lei
shed: capann
sheep: pecore
shelter: rifugi
shift: turno
shipping: spediz
shirt: maglie
shop: botteg cartol edicol erbori librer mercer negozi pesche tabacc vetrin
shopping: spesa
shore: riva
short: breve corto insomm
should: dovrei dovrem
shout: urla
show: mostra
sick: febbre
sign: cartel firma firmar firmat firmo insegn
silence: silenz
silent: tace zitto
simple: sempli
singer: sopran
sister: sorell
site: cantie
situation: situaz
six: sei
sixty: sessan
skip: salta saltan saltar salto
sleep: addorm dorme dormit
slide: slide
slovenian: sloven
slow: piano
small: piccol
smell: profum
smile: sorrid
smooth: liscio
snow: neve
so: cosi dunque percio quindi
social: social
socket: presa
sofa: divano
software: softwa
sold: esauri vendut
solution: risolu soluzi
solve: risolt
some: qualch
somebody: qualcu
something: qualco
son: figlio genero
soon: breve presto
sorry: dispia perdon scusa scusat scuse scusi spiace
space: spazio
spanish: spagno
special: partic specia
speech: discor
spend: spesi
spring: primav
square: piazza
stable: stalla
staff: staff
stairs: scala scale
stall: chiosc
stamp: bollat bollo marca marche timbri timbro
stand: stand
star: stella stelle
start: avviat partir partit ripart
state: stato
statement: dichia estrat rendic
station: stazio
stay: resta restan restia resto rimane rimast stare
step: passi passo
sticker: adesiv
still: ancora
stop: ferma ferme fermi fermo smesso smette smetto
story: storie
stove: stufa
straight: dritte
strange: strano
street: strada via vie
strike: sciope
structure: strutt
stubborn: testar
student: alliev studen
study: studi studio
subject: oggett
subscription: abbona
subtitle: sottot
succeed: riesce riesci riesco riusci
success: succes
such: tale
sue: agire querel
suitable: opport
summary: abstra riassu sintes
summer: estate
summon: citazi convoc
sun: sole
sunday: domeni
supplier: fornit
support: affian assist patron
sure: certo
surprise: sorpre
survey: riliev
surveyor: geom geomet
suspend: sospen sospes
swear: giuro
swiss: svizze
sworn: giurat
symbol: simbol
system: impian sistem
table: excel tabell tavole tavoli tavolo
take: prenda prende prendi prendo presa preso ripren
talk: chiacc discor parla parlan parlar parlat parlav parler parlia parlo sentia
tape: nastro
tax: autotu bollo f24 fiscal impost iva tribut
teach: insegn
teacher: istrut maestr
team: squadr
tear: stracc
technician: tecnic
television: raitre
tell: detto dimmi dirgli dirle dirmi diro ditemi raccon
ten: dieci
tenant: inquil
tender: bando
tent: tende tendon
termination: risolu
terrace: terraz
test: collau esame prova prove
text: testi testo
thank: grazie ringra
that: che ke quel quell quella quello
the: gli i il l la le lo
theatre: teatra teatro
them: li
then: allora poi
there: c c'e ce ci esserc li
thesis: tesi
they: loro
thing: cosa cose roba
think: pensa pensan pensat pensav penser pensi pensie penso riflet ripens
third: terza terzo
thirteen: tredic
thirty: trenta
this: quest questa queste questi questo stavol
those: quei quelle quelli
thought: pensie
thousand: duemil mila mille ventim
threaten: minacc
three: tre
through: tramit
throw: buttat
thursday: gioved
ticket: biglie ticket
tile: matton piastr tegole
time: epoca orari orario stavol tempi tempo time volta
times: volte
tired: stufa
title: titoli titolo
to: a ad agli ai al all alla alle allo
today: oggi
together: insiem
tomorrow: domani domatt dopodo
tonight: stanot staser
too: troppo
tooth: denti
topic: argome tema
total: totale
touch: tocca toccat
tour: giro
tourist: turist
tournament: torneo
toward: verso
tower: torre
town: comuna comune
tractor: tratto
train: treni treno
training: formaz
transfer: bonifi trasfe
translate: tradot traduc tradur traduz
translator: tradut
travel: viaggi
treasurer: tesore tesori
treat: tratta
trial: proces
true: vero
trust: fiduci
try: provat provo
tuesday: marted
turn: acceso gira girato rivolg rivolt spegne
twelve: dodici
twenty: vent venti ventid ventim ventiq
two: bienni due ventid
type: tipo
typo: refusi refuso
umbrella: ombrel
unblock: sblocc
uncle: zio
under: sotto
understand: capirl capisc capito
unfortunately: purtro
union: sindac unione
university: univer
until: fin finche fino finora
up: allest
update: aggior
upload: carica
urgent: urgent urgenz
us: ce ci
usb: chiave
use: usa usano usare uso
useless: inutil
user: utente
usual: solito
valid: vale
validate: conval
valley: val
van: furgon
variant: varian
vector: vettor
version: versio
very: molto
veterinarian: veteri
video: video
view: vista visual
village: borgo frazio paese
virtual: virtua
visit: visita
voice: voce voci
voluntary: volont
vote: votato voto
voucher: buoni buono
wage: cedoli paghe stipen tredic
wait: aspett attend attesa atteso
waiter: cameri
walk: cammin
wall: muro parete
wallet: portaf
want: voglia voglio volete voleva volevo vorra vorreb vorrei vorrem vuol vuole
wardrobe: armadi
warehouse: magazz
warn: avvisa diffid
water: acqua
way: modo percor
we: noi
website: sito tripad trustp
wedding: matrim nozze
wednesday: mercol
week: settim
well: pozzi pozzo
what: cos'e cosa
when: quando
where: dov dov'e dove
which: cui quale quali
whistle: fischi
white: bianca bianch bianco
who: chi
whole: intera intero tutta
why: perche
wife: moglie
will: avra avrete avro diro faremo faro pagher sara sarann saremo saro verra verser vorra
win: vinto
window: finest infiss vetrin
wine: vino
winter: invern
wish: auguri auguro
with: coi col con
withdraw: recede recess ritira ritiro
withhold: ritenu tratte tratti
within: entro
without: senza
witness: testim
woman: donna
wonder: meravi
wood: segher
word: parola parole
wording: dicitu
work: appalt funzio lavora lavori lavoro
worker: operai
workshop: offici
workstation: postaz
worth: convie vale
would: avrebb avrei avremm sarebb vorreb vorrei vorrem
write: redatt riscri scriva scrive scrivo
written: scritt
wrong: torto
yarn: filato
year: anni anno bienni
yellow: gialle gialli giallo
yes: si
yesterday: ieri
you: darvi lei t te ti tu ve vi voi
young: giovan
your: tua tuo vostra vostre vostri vostro vs
youth: orator
zero: zero
