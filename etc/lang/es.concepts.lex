# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language es

[concepts]
a: un una
abandon: abando
about: sobre
above: encima
academy: academ
accept: acepta acepte admite asume
access: acceso
according: segun
account: cuenta
accountant: contab gestor
act: accion acto
active: activa
add: anadir sumele
address: direcc domici
adjust: ajusta
administration: admini
admission: admisi
admit: admite recono
advance: antela antici provis
advice: consej
advise: aconse
adviser: asesor
affect: afecta
after: despue tras
afternoon: tarde tardes
again: otra reenvi volvem volver vuelto vuelva vuelve vuelvo
against: contra
agency: agenci
ago: atras hace
agree: acuerd confor convie quedam
agreed: acorda acorde acordo apalab pactad quedad
agreement: conven
air: aire
album: album
all: toda todas todo todos
almost: casi
alone: sola solo
already: ya
also: tambie
although: aunque
always: siempr
am: ando estoy soy
amount: cantid import
and: y
angry: enfada
announce: anunci
answer: coge cogen contes descol respon respue
any: cualqu
app: aplica app
appeal: recurs
appear: aparec figura
apply: aplica
appointment: cita citas
appreciate: apreci
approve: aprueb homolo valida
approved: aproba
april: abril
arbitration: arbitr
architect: aparej arquit
archive: archiv
are: eres estamo estan estas esten sois somos son
area: area
arrive: llega llegam llegan llegar llego llegue
arrived: llegad
article: articu
as: como
ask: consul pedido pedimo pedir pedire pida pide piden pidio pido pregun
asked: pedi
asking: pidien
assemble: monta montan montar
assembly: montaj
assign: asigna atribu
association: ampa asocia facua
assure: asegur
ate: comio
attached: adjunt anexo
attend: asiste
attention: atenci
audio: audio
audit: audito
august: agosto
aunt: tia
authority: autori organo profec
automatic: automa
autumn: otono
awning: toldo
back: atras espald
bad: chapuz mal mala malas malo
bag: bolsas
bakery: panade
balance: balanc saldo
ball: pelota
bank: bancar banco
bankrupt: concur quiebr
banner: lonas
baptism: bautiz
bar: bar bares
base: base
basic: basico
basque: eusker
batch: remesa
bath: bano banos
be: estar estara estare estari sea ser sera seran sere seria serian
bear: aguant asume soport
beautiful: bonito precio
because: porque
become: hacers
been: estado sido
before: ante antes delant
began: empezo
begin: empeza empiez inicia
beginning: princi
behind: detras
beige: beige
being: siendo
believe: creame creen creo
below: abajo debajo
besides: aparte
best: mejore
better: mejor mejore
between: entre
beware: ojo
big: grande mayor mayore
bill: recibo
birth: nacimi
bite: muerde
black: negro
block: bloque
blog: blog
blue: azul
boiler: calder
bonus: prima
book: libro libros reserv
bookshop: librer
booth: garita
border: lindes
boss: jefa jefe patron
bother: lata molest
bottom: fondo
bouquet: ramo
box: caja cajas
boy: chaval chico chicos muchac
branch: sucurs
brand: marca
bravo: ole sombre
breach: incump
breakdown: desglo
breakfast: desayu
bride: novias
bridge: puente
bring: trae traer
brochure: follet tripti
broken: averia caida caido rompio roto
brother: herman
brotherhood: cofrad
brought: traje
builder: constr
building: edific
bulletin: boleti
bus: autobu
business: empren negoci
but: pero
button: boton
buy: compra compre
by: median por
cabin: cabina
cake: tarta
calculate: calcul
calendar: agenda calend
call: convoc llama llamad llaman llamar llame llamo videol
called: llamab
calm: calma tranqu
came: venia venido vinier vino
camera: camara
campaign: campan
camping: campin
can: podeis podemo poder podra podrem pueda puedan puedas puede pueden puedes puedo
cancel: anulen baja cancel descon desist rescin resolu resolv revoca
canteen: comedo
car: coche
card: dni tarjet tpv
carpenter: carpin
carpet: moquet
cart: carrit
case: caso expedi
cash: caja efecti
cat: gato gatos
catalogue: catalo
cause: causa
celebrate: celebr festej
cellar: bodega
cent: centim
central: centra
centre: centro
certain: cierto
certificate: certif
chair: silla sillon
chamber: camara
change: cambia cambio
channel: canal
chapter: capitu
charge: cargo cobrai
charged: cobras
chat: chat
cheap: barato
check: compro revisa revise revisi reviso
cheese: quesos
cheque: cheque
chicken: pollo
chief: decano
child: crios infant nino ninos
chinese: chino
chosen: elegid
christmas: navida
chronicle: cronic
church: misa
circular: circul
city: ciudad
civil: civil
claim: reclam
class: aula clase clases
clause: clausu
clean: limpia limpie limpio
clear: claris claro
client: client
clinic: clinic
close: cerram cierra cierre cierro
closed: cerrad cerro
cloth: tela
clothes: equipa
club: club
code: codigo
coffee: cafe cafete
coincide: coinci
cold: fria frio frios
collaboration: colabo
colleague: colega colegi compan
collect: cobra cobran cobrar cobrem cobro cobros recoge
collected: cobrad
colour: color colore
column: column
come: pasars vendra vendre venga vengan vengo venid venir viene vienen
comma: coma
comment: coment
commission: comisi
committee: comite
community: comuni
company: cif compan corpor empres matriz mercan socied
compensation: compen indemn
competitor: compet
complaint: denunc queja quejas querel reclam
complete: comple
computer: inform ordena
concept: concep
concert: concie
concrete: concre
condemn: conden
condition: condic
confirm: confir
conform: confor
congratulate: enhora felici
congress: congre
connect: conect
consult: consul
consumer: consum facua omic profec
contact: contac
content: conten
contest: concur
continue: contin seguim seguir siga sigo sigue siguen
contract: contra
conversation: conver
convince: conven
cook: cocine
cooperative: coop cooper
copy: copia ejempl fotoco
correct: correc correg corrij rectif subsan
correspond: corres
corridor: pasill
cost: costar costo cuesta gasto gastos
could: podria
council: concej consej diputa
count: cuente
counted: contad
course: curso
court: compar emplaz interp judici juicio juzgad proces tribun vista
cousin: prima primo
cover: cubier cubre cubro fundas portad
cow: vacas
crack: grieta
creditor: acreed
criminal: querel
critical: critic
crooked: torcid
cry: llora llorad llorar
curiosity: curios
current: corrie
cut: apagon corta cortad cortar recort
damage: danos perjui sinies
damp: humeda
dance: bailan
data: datos
date: fecha fechas
daughter: hija
day: dia dias habile jornad
deadline: plazo plazos
deal: trato
dear: estima querid
debit: domici
debt: deuda
debtor: moroso
december: diciem
decide: decidi
decision: decisi resolu
declare: declar
dedicate: dedica
deduct: desgra
deed: escrit
defect: defect
defend: defens
definitive: defini
delay: demora retras tarda tardan tardar
delegate: delega
delete: borrad
deliver: entreg
delivery: albara repart
demand: exige exijo requer
dental: dental
department: depart
depend: depend
deposit: deposi fianza senal
deserve: merece
design: disena diseno
detail: detall
dialogue: dialog
did: hice hicimo hicist hizo
difference: difere
different: distin
digital: digita
dinner: cena
disappear: desapa
disaster: desast
discard: descar
discount: descon descue rebaja
discreet: discre
discuss: discut
dismiss: desped despid erte
dispute: impugn
distribute: distri
district: barrio
divorce: divorc
do: hace haced haceis hacemo hacen hacer hacerl hacers haga hagan hago hara haria hicier
doctor: doctor dra medico
document: docume
dog: perro
doing: hacien
domain: domini
done: hecha hecho
door: portal porton puerta
double: doble duplic
doubt: duda
download: descar
draft: boceto borrad
drawer: cajon
drawing: dibujo
dress: vestid
drink: sidra
due: debido vence vencia vencid
during: durant
each: cada
early: tempra
easy: facil facili
eat: comer
eating: comien
economic: econom
editor: redacc
education: educac
effect: efecto
eight: ocho
eighty: ochent
elapsed: transc
electric: electr
eleven: once
elsewhere: alli sitio
embroidery: bordad
emoticon: emotic
employed: autono
employee: emplea
enable: habili
end: fin final finale finde fines
engineer: ingeni
english: ingles
enough: abasto basta bastan sobra sobrad
enter: entra entram entran entrar entre entren entro
entrust: encarg
entry: entrad
envelope: sobres
equal: equiva
euro: euro euros
even: siquie
evict: desahu
exact: exacta
exaggerate: exager
excursion: excurs
exercise: ejerce ejerci
exhausted: agotad
exhibition: exposi
exist: existe
exit: salida
expensive: cara caro
expert: dictam perita perito
expire: vence
explain: explic
export: export
expressly: expres
extend: amplia prorro
extension: extens
external: extern
extra: extra sobra sobran suplem
extraordinary: extrao
eye: ojo
facade: fachad
face: cara
facebook: facebo
fact: hecho
fair: feria
faith: fe
fall: caen caida
fallen: caido
family: cunada cunado famili suegra
famous: famoso
fast: rapida rapido
father: padre papa
fault: culpa
fear: asusta asuste miedo temo
february: febrer
federation: federa
fee: cuota honora iguala minuta tasa
feel: siento
feeling: sensac
fell: cayo
festival: festiv
field: campo
fifteen: quince
fifty: cincue
figure: cifras
file: archiv expedi
fill: rellen
film: pelicu
finance: financ
find: encont encuen
finger: dedo
finish: acaba acaban acabe acabo termin
first: primer
fish: pescad
fit: cabe encaja
five: cinco
fixed: fijo
flat: piso
flood: inunda
floor: parque piso planta suelo
flower: flores
folder: carpet
follow: seguid seguim seguir siguie
foot: pie
football: futbol
for: para por
forget: olvide
forgive: perdon
form: formul
formal: formal
forty: cuaren
forum: foro foroco
forward: adelan
foundation: fundac
four: cuatro
fourteen: catorc
fourth: cuarta cuarto
frame: marco
free: libre
french: france
friday: vierne
fridge: nevera
friend: amigas amigo amigos
from: desde partir
fulfil: cumple cumpli
full: integr llena plena pleno
function: funcio
fund: fondo fondos
funeral: entier esquel tanato
funny: gracio
furniture: mueble
game: juego juegos
gap: hueco
garage: garaje
gas: gas
gateway: pasare
gave: di dio distei
general: genera
german: aleman
gift: regala
girl: chica nina
give: da dais damos dar daremo darle darme darmel daros das deis doy
given: dado
giving: dando
glass: crista
go: acudir anda andamo id ir ire va vamos van vas vaya ve voy
god: dios
gone: ido
good: buen buena buenas bueno buenos
goodbye: adios desped
google: google
grandfather: abuelo
grandmother: abuela
grant: conced subven
great: barbar fenome gloria grande lujo menuda
green: verde
greet: saluda
group: grupo
grudge: acritu
guarantee: aval garant
guard: guardi vigila
guest: huespe
guidance: orient
guide: guia
guild: gremio
gym: gimnas
had: habia habiam habian hubier tenia teniam tenian tenido
half: media medias medio mitad
hall: ayunta consis
hand: mano manos
hang: colgad colgar cuelgo
happen: pasa pasan pasar pasara
happened: ocurri
happy: conten encant felice feliz satisf
hard: dura duro
harvest: cosech vendim
has: ha
hat: sombre
have: habeis haber habra habria han has haya he hemos tendra tendre tendri teneis tenemo tener tenga tengai tengas tengo tiene tienen tienes
he: el
head: cabeza
header: cabece
health: salud
hear: oye
hearing: vista
heart: corazo pecho
heaven: cielo
hello: hola
help: ayuda ayudai
here: aqui
high: alta alto
him: le
his: su sus suya suyo
holiday: festiv vacaci
home: hogar
honest: sincer
honour: honor
hope: espera espero ojala
hospital: hospit
hosting: hostin
hotel: hostel hotel
hour: h hora horas
house: casa finca mudanz vivien
how: como cuanta cuanto
hug: abrazo
human: humano
hundred: ciento doscie tresci
hurry: prisa
husband: esposo marido
hyphen: guione
i: ando estoy he soy tengo yo
idea: ideas
identity: dni
if: si
ignore: ignora
imagine: figura imagin
immediately: inmedi
important: import
in: en
inbox: bandej
incident: incide
include: incluy
included: inclui
income: ingres
index: indice
industry: poligo
inform: inform
inheritance: herenc
inside: dentro interi
inspector: inspec
instagram: instag
install: coloca instal
instalment: cuota plazos
instruction: instru
insult: insult
insurance: seguro
insurer: asegur
intention: intenc
interest: intere
internet: fibra intern
intervene: interv
interview: entrev
inventory: invent
invite: invita
invoice: factur profor
is: es esta hay
issue: emitir
it: ello lo
item: partid
january: enero
job: empleo oficio puesto
joke: broma
journalist: period
judge: juez magist senori
judgment: fallo senten
july: julio
june: junio
junior: junior
jury: jurado
just: acaban acabo justo justos recien
keep: conser guarda guarde guardo manten
key: llave llaves
kilometre: kilome
kind: amable majo simpat
kiss: beso
kitchen: cocina
knew: supier
know: conoce conozc entera entere sabe sabeis saben saber saberl sabes sabran se
known: conoci
label: etique
labour: labora
lack: falta faltas falte
lacked: faltab
lamp: lampar
land: finca parcel
landlord: casero
language: idioma lengua
laptop: portat
last: ultima ultimo
late: retras tarda tardan tardar tarde tardes
laugh: rie rieron rio risas
law: amparo derech ley mercan
lawsuit: juicio pleito
lawyer: abogad bufete decano despac letrad minuta procur
leak: filtra fuga gotera
learn: aprend entera entere entero
least: menor
leave: abando baja deja dejad dejamo dejan dejar dejara dejarl deje dejo irse marcha sale salen salga salien salir
left: dejado dejast ido partid salido salio
legal: juridi legal legale
less: menos
letter: burofa carta cartas escrit letra oficio
library: biblio
licence: licenc
life: vida
lift: ascens levant
light: encend lumino luz
like: gusta gustan gustar gusto
liked: gustad
line: linea lineas
link: enlace
linkedin: linked
liquidation: liquid
list: lista
literally: litera
little: poco poquit
live: viva vive vivien vivir
loaded: cargad
local: local
lodge: interp presen
logo: logo logoti
long: alarga larga largo viva
look: mira mirar mire miro
looked: mirado
looking: mirand
lose: perder pierde
loss: perdid
lost: perdid perdio
lot: lote
lottery: loteri
love: carino encant
low: bajo
lunch: comida
machine: maquin
magazine: revist
mail: correo
mailbox: buzon
main: princi
maintenance: manten
manage: apanam
management: direcc gerenc gestio
manager: direct gerent gestor
manual: manual
many: muchas muchos
map: mapa
march: marzo
mark: marque nota
market: mercad
married: casado
mason: albani
master: master
match: cuadra cuadre
matter: asunto tema
may: mayo
mayor: alcald
me: conmig creame darme darmel decidm decirm dime me mi pagarm
means: medio
meanwhile: entret
measure: medici medida medir
mediation: concil mediac
medicine: medici
meeting: asambl convoc junta pleno reunio
member: socia socio socios
memory: memori
mention: mencio
mentioned: citado
menu: menu menus
mess: lio
message: mensaj recado telegr whatsa
metre: metro metros
migration: migrac
milestone: hito
mill: molino
mine: mia mio mios
minute: minuto
miss: senori
mistake: despis errata error errore fallo fallos faltas
mister: don senor senore sr
mobile: movil movile
model: maquet modelo
moderate: modera
module: modulo
moment: moment
monday: lunes
money: cobra cobrad cobran cobrar cobrem cobro cobros dinero pesos plata provis
month: mensua mes meses
more: mas
moreover: ademas
morning: manana
mother: madre madres
mourning: luto
mouse: raton
mouth: boca
move: mudamo mudanz mueve trasla
moved: movido
mrs: dona senora
much: cuanta cuanto demasi excesi mucha mucho tanta tanto
museum: museo
music: musica
must: debe deben debo
my: mi mis
name: apelli nombre
natural: natura
need: necesi
neighbour: vecina vecino
neither: tampoc
nephew: sobrin
nervous: nervio
network: red redes
never: jamas nunca
new: nueva nuevas nuevo nuevos recien
news: notici noveda suceso
newsletter: newsle
newspaper: diario herald period prensa redacc
next: proxim siguie
night: anoche madrug noche noches noctur
nine: nueve
nineteen: diecin
ninety: novent
no: ningun no
nobody: nadie
noise: ruido ruidos
none: ningun
nor: ni
normal: normal
north: norte
not: no
notary: notari
note: albara apunta apunte nota
nothing: nada
notice: aviso esquel preavi
noticed: notado
notify: notifi
novel: novela
november: noviem
now: ahora ya
number: cif nif numero
nursery: guarde
oak: roble
oblige: obliga
october: octubr
of: de del
offer: oferta ofrece presup propon propue
offered: ofreci
office: bufete despac estudi oficin omic sede
official: oficia
often: menudo
oil: aceite
ok: vale
old: antigu mayor mayore vieja viejo
one: uno
online: online
only: nomas solo unica unico
open: abiert abre abrimo abrio abrir
opening: apertu inaugu
operate: operan
operator: operad
opinion: opinio
opposite: enfren
opposition: oposic
option: opcion
or: o º
orange: naranj
order: encarg monito orden pedido
original: origin
other: demas otra otras otro otros
our: nuestr
out: sacar saco saldra sale salen salga salido salien salio salir
outside: fuera
owe: debe deben debo
own: propia propio
owner: dueno propie titula
page: pagina
paid: abonad pagada pagado saldad
pain: dolor
paint: pinto pintur
pair: par
pandemic: pandem
paper: papel
papers: papele
parade: desfil
parent: ampa matriz padres
park: parque
parking: aparca
part: parte partes repues
partner: socia socio socios
party: fiesta romeri
pass: pasa pasais pasamo pasan pasar pasars pasas pase paseis paso
passenger: pasaje
past: pasada pasado
patent: patent
patience: pacien
pay: abonar bizum ingres liquid paga pagamo pagan pagar pagara pagare pagarm pague
paying: pagand
payment: abono monito pago pagos
pdf: pdf
peace: paz
penalty: penali sancio
pending: pendie
people: gente
perfect: impeca perfec
permission: autori
permit: permis
person: person
pharmacy: farmac
phone: descol telefo
photo: foto fotos
pink: rosa
pity: pena
place: coloca lugar plaza sitio
plan: plan plano planos
planned: previs
plant: planta
plastic: plasti
plate: plato
platform: plataf
please: dignen favor porfa rogamo ruego
pleasure: gustaz gusto
plug: enchuf
plumber: fontan
pocket: bolsil
podcast: podcas
point: punto
police: comisa polici
policy: poliza
port: puerto
portal: portal
porter: porter
portuguese: portug
position: posici
post: colgar cuelgo
poster: cartel
postpone: aplaza
potato: patata
power: apagon poder
prefer: prefer prefie
prepare: prepar
present: presen
president: presid
previous: anteri previo
price: precio tarifa
print: impren impres imprim tirada
prize: premio
problem: proble
procedure: tramit
proceed: proced
process: proces
product: produc
professional: profes
program: progra
project: proyec
promise: promet
proof: consta justif prueba
protection: amparo protec
provide: facili
public: public
publish: public
publisher: editor
pure: puro
purpose: fines
put: meter meterl metido meto pon pondre pone poned ponemo ponen poner ponerl ponga pongam pongo puesta puesto puse puso
quality: calida
quarter: trimes
queue: cola
quoted: citado
radio: radio
railing: barand
rain: llueve
rating: puntua valora
reach: alcanz
read: lea lee leer leido
reading: lectur
ready: lista listo
reason: motivo razon
receipt: acuse compro
receive: reciba recibi recibo
reception: recepc
recipe: receta
recipient: destin
recognise: recono
recommend: recome
reconsider: recons
record: acta actas consta conste grabar grabo
recover: recupe
red: roja rojo
redo: rehace
refund: abono devolu devolv
refuse: denega niega niego
refused: negaba
regards: atenta cordia saluda saludo
region: comarc
register: alta inscri regist
registered: burofa
registration: matric
regret: arrepi lament
rehearse: ensaya
reject: rechaz
relation: relaci
release: libera soltar
remember: acorda acorde acordo acuerd
reminder: record
remove: quita quitad quitam quitar quite quito
renew: renova
renovation: reform
rent: alquil renta
repair: arregl repara
repeat: reiter repeti
replace: relevo sustit
report: denunc dictam memori report
request: solici
reserve: reserv
residence: reside
respect: respet
responsible: respon
rest: queda quedan quedo resto
restaurant: restau
result: result
retired: jubila
return: devolu devolv devuel regres volvem volver vuelta vuelto vuelva vuelve vuelvo
reverse: reves
review: opinio resena tripad valora
rice: arroz
right: derech razon
rise: sube subida subir
risen: subido
river: rio
road: carret
robe: togas
roof: alero techo tejado
room: aula habita local sala
round: redond
row: fila
rule: reglam
run: corre
sale: ventas
sales: comerc
salon: salon
same: igual iguala misma mismas mismo
sample: muestr
satisfied: satisf
saturday: sabado
save: ahorra salvad
saw: vi vio
scaffold: andami
scan: escane
schedule: horari
school: colegi escola escuel instit
screen: mampar pantal
screenshot: captur
sea: mar
season: tempor
second: segund
secretary: secret
section: aparta seccio
sector: sector
security: seguri
see: ve veis vemos veo ver vera veras vere vereis veremo verla
seeing: viendo
seek: busca buscad buscam buscan buscar
seem: parece pareci
seen: visto
seize: embarg
self: autono se
sell: vender
send: envian enviar envien manda mandad mandai mandam mandar mandas mande manden mando pasadm pasame paseme reenvi remita transm
sentence: frase
separate: separa
september: septie
series: serie
serious: serio
serve: atende atendi atiend servir sirve
server: servid
service: atenci servic
settlement: finiqu
seven: siete
seventy: setent
several: varias
sew: coser
shame: vergue
share: compar
she: ella
sheet: ficha fichas folio folios hoja
shield: escudo
shirt: camise
shoe: zapato
shop: escapa ferret mercer tienda
short: corta
should: deberi debia
shout: grita gritos
show: ensena
side: lado
sigh: suspir
sign: firma firmam firmar firme firmo rotula rotulo senal
signed: firmad
silence: silenc
silent: callad
simple: sencil simple
since: desde
sing: canta
sit: sentar
site: obra
situation: situac
six: seis
sixty: sesent
size: tallas tamano
skip: saltan
sleep: dormir duerme duermo
slept: dormid
slipped: colado
slogan: lema
slot: hueco
small: menor pequen
snack: pincho tapas
so: asi pues tan
social: redes social
sofa: sofa
software: softwa
solution: soluci
solve: resolv resuel
some: algun alguna alguno unas unos
somebody: alguie
something: algo
son: hijo
sorry: discul lament perdon siento
sound: sonar
soup: sopa
south: sur
spanish: castel espano
spare: repues
special: especi
speech: discur
spelling: ortogr
sponsor: patroc
spring: primav
staff: planti
stage: escena
stairs: escale
stamp: sello
stamped: sellad
star: estrel
start: arranc empren
state: estado
stay: perman queda quedai quedam quedan quedar quede quedo
stayed: quedad
steel: acero
step: paso pasos
still: aun sigo sigue siguen todavi
story: anecdo culebr histor
strange: raro
strategy: estrat
street: calle calles
strike: huelga
stuck: atasca
student: alumno
study: estudi
subscription: suscri
subtitle: subtit
such: tal
sue: accion demand
suit: convie traje
suitcase: maleta
sum: sumo
summary: resume
summer: verano
summon: emplaz
sun: sol
sunday: doming
superior: superi
supervisor: superv
supplier: provee
support: soport
suppose: supong
surcharge: recarg
sure: seguro
surely: segura
surprise: sorpre
survey: encues
suspend: suspen
sweet: carame turron
switchboard: centra
sworn: jurada jurado
system: sistem
table: cuadro mesa tablas
tablecloth: mantel
take: coge cogen coja lleva llevab llevai llevam llevan llevar lleve llevo sacar saco tomar tomara tomo
taken: llevad
talk: habla hablad hablam hablan hablar hable hablo
tap: grifo
tax: desgra fiscal hacien iva nif plusva renta tasa
team: equipo
tear: lagrim
technician: tecnic
television: tele televi
tell: avisa avisam avisar coment comuni contad contar contei cuenta cuente cuento decidm decir decirl decirm decirt decis di dice dicen dices diga digo dime dire
telling: contan dicien
template: planti
ten: diez
tenant: inquil
tend: tenden
tender: licita pliego
terminal: tpv
test: prueba
text: texto textos
thank: agrade gracia
that: aquell esa ese eso q que
the: el la las los
theatre: teatro
them: les
then: entonc luego
there: ahi alli hay
these: estas estos
they: ellos estan esten hacen hagan han puedan pueden saben son tienen van
thing: cosa cosas
think: pensar pienso
thinking: pensan
third: tercer
thirty: treint
this: esta este esto
those: esas esos
thought: pensad pense
thousand: mil
thread: hilo
threat: amenaz
three: tres
throw: echas tirand
thrown: echado tirado
thursday: jueves
ticket: ticket
tiktok: tiktok
tile: azulej
time: tiempo veces vez
tip: propin
tired: cansad
title: titula titulo
to: a al
today: hoy
together: junto juntos
told: avisad conte decia dicho dije dijist dijo
tomorrow: manana
tone: tono
too: demasi excesi
tool: ferret herram
total: total
touch: toca tocar toco toque
touched: tocaba
tourist: turist
tournament: torneo
town: ayunta consis munici
trade: comerc
train: tren
trainee: becari
trainer: entren
training: formac
transfer: spei transf traspa
translation: traduc
trap: trampa
travel: despla viaje
treasurer: tesore
treat: trato
trouble: apuro
truck: camion
true: cierto verdad
trust: confia
try: intent probar
tuesday: martes
turn: acudir giro toca tocaba turno turnos vuelta
twelve: doce
twenty: veinte veinti
twitter: twitte
two: dos
ugly: feo
unanimous: unanim
uncle: tio
under: bajo
understand: compre entend entien
uniform: unifor
union: sindic union
unit: unidad
unless: menos
unpaid: pendie
until: hasta
up: arriba
update: actual
upload: subid subir
uploaded: subido
urgency: urgenc
urgent: urge
us: nos
usb: pendri
use: usa
user: usuari
van: furgon
vat: iva
version: versio
very: mazo muy
vet: veteri
video: video videol
village: pueblo
visa: visado
visit: visita
voice: voz
volunteer: volunt
vote: votado voto
wage: nomina sueldo
wait: espera espere espero
waiter: camare
wall: muro parede
want: querai querem querra quiere quiero quisie
wanted: queria
warehouse: almace nave
warn: avisa avisam avisar aviso
warned: avisad
was: era estaba estuvo fue hubo
washing: lavado
water: agua
way: camino manera modo via
we: abrimo andamo buscam cerram damos dejamo entram eramos estamo firmam ganamo habiam hablam hacemo hemos hicimo llegam llevam mudamo nosotr pagamo pasamo pedimo podemo ponemo querem quitam somos tenemo teniam vamos vemos
web: web
website: foroco tripad
wedding: boda
wednesday: mierco
week: finde semana
weigh: pesa
weight: kilos peso
well: bien
went: iba iban
were: eramos eran fueran fueron
what: que
when: cuando
where: donde
which: cual cuales
while: mientr rato
white: blanca blanco
who: quien
whole: entero
wholesaler: mayori
wife: mujer
will: daremo dejara dire estara estare habra hara ire pagara pagare pasara pedire podra podrem pondre querra sabran saldra sera seran sere tendra tendre tomara vendra vendre vera veras vere vereis veremo voy
win: ganamo
wind: viento
window: escapa ventan
wine: vino
winning: ganand
winter: invier
wish: ganas
with: con conmig
withdraw: desist retira retiro
withheld: reteni
withhold: retenc
within: dentro
without: presci sin
witness: testig
woman: mujer
won: ganado
wonderful: maravi
word: palabr
work: chapuz funcio habile marcha obra obras trabaj
workshop: taller
world: mundo
worry: agobio preocu
worse: peor
worth: vale
would: estari habria haria hubier quisie seria serian tendri
write: escrib redact
yard: patio
year: ano anos anual ejerci
yellow: amaril
yes: si
yesterday: anoche ayer
you: ayudai cobrai cobras contei dais daros das decirt decis deis dejast dices dijist distei eres habeis haceis has hicist llevai mandai os pasais pasas paseis podeis puedas puedes quedai querai sabeis sabes sois supier te teneis tengai tengas ti tienes tu usted ustede vas veis vosotr
your: su sus tu vuestr
yours: suya suyo
zero: cero
