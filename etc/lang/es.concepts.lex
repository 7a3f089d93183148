# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language es

[concepts]
a: un una
abandon: abando
about: sobre trata tratan
above: encima
academy: academ
accept: acepta acepte admite admiti asuma asume asumir asumis comulg
access: acceso
according: segun
account: clabe cuenta
accountant: contab gestor
accrue: deveng
act: accion acto actos
action: actuac
active: activa
activity: activi
actor: actore
add: anadim anadir sumar sumele sumen
address: direcc dirijo domici senas
adjust: ajusta
administration: admini
admission: admisi
admit: admite recono
adult: adulto
advance: antela antici avanza provis
advertisement: propag
advice: consej
advise: aconse
adviser: asesor
affect: afecta
after: despue tras
afternoon: tarde tardes
again: otra reenvi rehaga reimpr reinte repita repite repiti repito retoma volvei volvem volver volvia volvie volvio vuelto vuelva vuelve vuelvo
against: contra frente
age: edad
agency: agenci
agent: agente
ago: atras hace
agree: acuerd concer confor convie pactar quedab quedam quedas
agreed: acorda acorde acordo apalab pactad quedad
agreement: conven
air: aerea aire aires
airline: aeroli
alarm: alarma alarme
album: album
alert: alerta
alive: vivos
all: to toda todas todo todos totali
almond: almend
almost: casi
alms: limosn
alone: sola solita solito solo solos
already: ya
also: tambie
alternative: subsid
although: aunque
always: siempr
am: ando estoy soy
amount: ascend ascien cantid cuanti import
and: y
anger: rabia rencor
angry: disgus enfada
animal: animal
announce: anunci
annoying: pesado
answer: coge cogen contes descol respon respue
antenna: antena
antivirus: antivi
any: cualqu
apostille: aposti
app: aplica app
appeal: apelac apelar recurr recurs
appear: aparec figura figure
applaud: aclama aplaud aplaus
apply: aplica
appointment: cita citara citas
appreciate: apreci
approve: aprobo aprueb homolo valida
approved: aproba
april: abril
arbitration: arbitr laudo laudos
archaeologist: arqueo
architect: aparej arquit
archive: archiv
are: eres estamo estan estas esten sois somos son
area: area zona
argument: argume
arise: surgid surgio
arm: brazo
arrive: llega llegam llegan llegar llego llegue
arrived: llegad
arrow: flecha
article: articu
artist: artist
as: como
ask: consul encome pedido pedimo pedir pedire pediri pedirl pedirm pediro pedis pida pidais pidan pide piden pides pidio pido pregun ruegos tantea
asked: pedi
asking: pidien
assemble: monta montan montar
assembly: montaj
assign: asigna atribu encome
assignment: encomi
association: ampa asocia facua ocu
assure: asegur
ate: comio
attach: acompa
attached: adjunt anexo
attend: asiste asisti
attention: atenci
attic: atico buhard
audio: audio audiog audios
audit: audito
august: agosto
aunt: tia
author: autor
authority: autori condus consel consor dgt organo profec sernac sii
automatic: automa
autumn: otono
available: dispon dispos
avoid: escaqu evitar
away: huid
awning: toldo
back: atras espald lumbag traser
bad: chapuz fatal infame mal mala malas malo
bag: bolsas bolso bolsos sacos
bakery: forn obrado panade
balance: balanc saldo
bald: calvo
ball: bola pelota
band: banda bandas
bandage: vendad
bank: bancar banco bancos caixab cajero iberca santan
bankrupt: concur quiebr
banner: banner faldon lona lonas pancar
baptism: bautiz
bar: bar bares barra
bark: ladra
base: base
basic: basica basico
basque: eusker vasca vascos
batch: remesa
bath: banera bano banos
battery: bateri
be: estais estar estara estare estari esteis fueram fui fuiste sea seamos sean ser sera seran sere seremo seria serian
beach: playa
beam: viga
bear: aguant asume soport
beautiful: bonito precio
beauty: esteti
because: porque raiz virtud
become: hacers
beekeeper: apicul
been: estado sido
beer: cervec
before: ante anteay antes delant
beforehand: antema
began: empezo
begin: empeza empiez inicia
beginning: princi
behind: detras
beige: beige
being: siendo
believe: creame cree creen creer creia creo
bell: timbre
below: abajo debajo
belt: cintur
beneficiary: benefi
besides: aparte
best: mejore
bet: aposta
better: mejor mejora mejore
between: entre
beware: ojo
bicycle: bicis
big: enorme gran grande mayor mayore
bigger: agrand
bilingual: biling
bill: recibo
bind: encuad
biologist: biolog
bird: pajaro
birth: nacimi
bit: pelin
bite: morder muerde
black: negra negro
blame: censur imputa
blessed: bendit
blind: persia
block: bloque
blog: blog
blue: azul azules
blush: sonroj
board: tablon
boat: barca varaba
body: cuerpo
boiler: calder termo
bonus: aguina prima
book: librit libro libros reserv tomos
bookshop: librer
booth: garita
border: linder lindes
boss: jefa jefatu jefe mandos patron
both: ambos
bother: dignad digne lata molest
bottle: bombon envase
bottom: fondo
bouquet: ramo
box: caja cajas casill
boy: chaval chico chicos muchac
boyfriend: novio
bracelet: pulser
brake: frenad
branch: ramas sucurs
brand: marca
brass: laton
bravo: ole sombre
breach: incump
bread: pan
break: romped rompi rompo
breakdown: desglo
breakfast: desayu
breath: respir
bride: novia novias
bridge: puente
bring: trae traeis traer traete traigo trajer
brochure: follet tripti
broken: agriet averia caida caido descom estrop rompio rota roto
broker: corred
broom: escoba
brother: herman
brotherhood: cofrad
brought: traje
browser: navega
builder: constr
building: edific
bull: toros
bulletin: boleti
burn: ardia quemar
burst: revent
bus: autobu guagua
business: empren negoci
but: pero
button: boton
buy: compra compre
by: median por x
bye: chao
cabin: cabina
cable: cable
cake: cocas gallet mantec pastel tarta
calculate: calcul
calendar: agenda calend
call: citaci convoc desvie llama llamad llamam llaman llamar llamas llame llamen llamo teleop videol
called: llamab
calm: calma calme tranqu
came: venia venido vinier vino
camera: camara
campaign: campan
camping: campin
can: podeis podemo poder podido podra podre podrem pudier pudo pueda puedan puedas puede pueden puedes puedo
cancel: anula anulad anulan anular anule anulen anulo baja bajas cancel descon desist rescin rescis resolu resolv revoca
cancelled: deroga exting
candidate: candid
candle: cirios
canteen: comedo
capital: mayusc
car: carros coche seat
card: carne carnes datafo dni sim tarjet tpv
cardboard: carton
care: cuidad mimo
career: carrer
careful: precau
careless: descui
carpenter: carpin
carpet: alfomb moquet
cart: carrit
case: caso casos dosier exp expedi
cash: caja cajero efecti
cat: gata gato gatos
catalan: catala
catalogue: catalo
catch: pilla pillam pillar pillas
catering: cateri
cause: causa ocasio
celebrate: celebr festej
cellar: bodega sotano
cent: centim
central: centra
centre: centre centro
ceramic: cerami
certain: cierto
certificate: certif
chair: orejer silla sillas sillon
chamber: camara
chance: chance
change: cambia cambio
changing: vestua
channel: canal
chapel: capill
chapter: capitu
charge: cargo cobrai cobram cobren
charged: cobras
chase: perseg persig
chat: chat
cheap: barato
check: compro revisa revise revisi reviso verifi
cheese: queser queso quesos
chemistry: quimic
cheque: cheque talona
chicken: pollo pollos
chief: decano
child: crio crios hijos infant nene nino ninos pediat
chimney: chimen
chinese: chino
choose: elegir elija
chosen: elegid
christmas: navida nocheb
chronicle: cronic
church: abadia dioces ermita misa obispa obispo parroc parroq
cinema: cine
circular: circul
city: ayto ciudad concel
civil: civil
claim: alegac alegan alegar preten reclam sostie
class: aula clase clases
classic: clasic
clause: clausu
clean: depura limpia limpie limpio
cleaning: lejia
clear: clara claris clarit claro rotund
client: client mandan
clinic: clinic
close: cerram cerrar cierra cierre cierro
closed: cerrad cerro
cloth: pano tela telas textil
clothes: equipa
cloud: nubes
clown: payaso
club: club clubes
coat: abrigo chubas
code: codigo cups dir3 g03 l01330
coffee: cafe cafete
coin: moneda
coincide: coinci
cold: fria frio frios
collaboration: colabo
colleague: colega colegi compan
collect: cobra cobran cobrar cobrem cobro cobros recobr recoge recogi
collected: cobrad
collective: colect
colour: color colore
column: column
come: acerca acerco acudan pasars pasate vendra vendre venga vengan vengo venias venid venir viene vienen vienes vinist
comedy: comedi
comfortable: comoda
comma: coma
comment: coment
commission: comisi
committee: comite
community: comuni
company: cb cif compan corpor empres filial indite lanteg matriz mercan multin pyme pymes sa sl socied startu
compensation: compen indemn
competitor: compet
complain: quejab quejan quejar quejo
complaint: denunc queja quejas querel reclam
complete: comple
compress: compri
computer: inform ordena
concept: concep
concert: concie
conclusion: conclu
concrete: concre hormig
condemn: conden
condition: condic
confetti: confet
configure: config
confirm: confir
conflict: confli
conform: confor
congratulate: enhora felici
congress: congre
connect: conect
consequence: consec
consult: consul
consumer: condus consum facua ocu omic profec sernac
contact: contac coordi interl
content: conten
contest: concur
continue: contin seguim seguir siga sigais sigo sigue siguen sigues
contract: contra rescis
contractor: subcon
conversation: conver
convince: conven
cook: cocine
cookie: cookie
cool: refres
cooperative: coop cooper
copper: cobre
copy: autoco copia copiad copiar copias copie copio ejempl fotoco
corn: maiz
corner: esquin
correct: correc correg corrij rectif subsan
correspond: corres
corridor: pasill
cost: costar costas coste costeo costo cuesta cueste gasto gastos
could: podria
council: concej consej diputa
count: contai contam conto cuente
counted: contad
counter: mostra
couple: novios
course: cursad curso cursos supues
court: audien citaci compar costas decana desest dilige dirima emplaz estrad extraj interp judici juicio jurisd jurisp juzgad litigi proces tribun vista
cousin: prima primo primos
cover: caratu cobert cubier cubra cubre cubro fundas portad tapa tapaba
cow: vacas
crack: agriet grieta
crane: grua
crash: choque
creative: creati
credit: credit
creditor: acreed
crime: delito
criminal: querel
criterion: criter
critical: critic
crooked: torcid
cross: atrave cruzad cruzo
crush: aplast
cry: llora llorad lloran llorar lloro
culture: cultur
curiosity: curios
current: corrie
curve: curva
customs: aduana
cut: apagon corta cortad cortan cortar corten recort
cv: curric
damage: danado dano danos desper perjui sinies
damp: humeda
dance: baila bailad bailan
dare: atreve
data: datos
date: fecha fechas
daughter: hija
day: anteay dia dias habile jornad
dead: muerto
deadline: impror plazo plazos vencim
deaf: sordo
deal: trato
dear: estima querid
debate: debate
debit: domici
debt: adeuda deuda deudas mora recobr
debtor: moroso
december: diciem
decent: decent
decide: decida decidi dirima
decision: decisi resolu
declare: declar
decoration: adorno
decree: decret
dedicate: dedica
deduct: deducc deduci desgra
deed: escrit
defect: defect
defend: defens
definitive: defini
degree: grados
delay: atraso demora retras tarda tardad tardai tardan tardar
delegate: delega
delete: borra borrad borras borro
deliver: entreg
delivery: albara repart
demand: exige exigen exigim exigir exijo insta instam requer requie
dental: dental
dentist: ortodo
department: depart dpto
depend: depend
deposit: deposi fianza senal
deserve: merece
design: disena diseno
despite: pese
dessert: postre
destroy: destru
detail: detall
details: senas
dialogue: dialog
dictation: dictad
did: hice hicimo hicist hizo
die: murier
diet: dieta
difference: difere
different: distin
difficult: compli
dig: excava
digital: digita
dinner: cena
diploma: diplom
direct: dirigi
directly: rodeos
directory: anuari
dirty: sucia
disappear: desapa
disappointment: chasco
disaster: desast
disc: disco discos
discard: descar
discontinued: descat
discount: black bonifi descon descue friday rebaja
discover: descub
discreet: discre
discuss: discut
dismiss: desest desped despid erte
dispute: disput impugn litigi
distribute: distri
district: barrio
division: divisi
divorce: divorc
do: hace haced hacedm haceis hacemo hacen hacer hacerl hacern hacers haces hacia hacian haga hagais hagame hagamo hagan haganm hagas hago hara hareis haria harian haz hazme hicier rehaga
dock: muelle
doctor: cardio doctor dr dra medica medico pediat podolo
document: docume
dog: mastin perras perro
doing: hacien
dollar: dolare
domain: domini
done: hecha hecho
door: portal porton puerta
dose: dosis
double: doble duplic
doubt: duda dudaba dudado dudas dudeis dudo
down: bajan bajar bajarl bajarm bajaro tumbar
download: descar
draft: boceto borrad
drawer: cajon
drawing: dibuji dibujo
dream: suenes suenos
dress: vestid
drink: sidra
drive: drive
driving: autoes
dry: seco
dubbing: doblaj
due: debido vence vencer vencia vencid vencie vencim vencio venza venzan
dull: soso
during: durant
dust: polvo
each: cada
ear: oido oidos
early: tempra
easter: pascua
easy: facil facili
eat: come comer comido
eating: comien
economic: econom
edge: borde
edit: edita editab
edition: edicio
editor: redacc
education: educac
effect: efecto
efficient: eficie
effort: esfuer
egg: huevo huevos
eight: ocho ochoci
eighth: octava
eighty: ochent
elapsed: transc
election: electo
electric: electr
electricity: cups
elegant: elegan
eleven: once
elsewhere: alli sitio
embassy: embaja
embroidery: bordad
emergency: emerge
emoticon: emotic
employed: autono
employee: emplea exempl
empty: huecas
enable: habili
end: acabad acabam acabar acaben agoto disuel exting fin final finale finde fines zanjad
enemy: enemig
energy: energe
enforcement: ejecuc ejecut
engineer: ingeni
english: ingles
enjoy: disfru
enough: abasto basta bastan bastar harto sobra sobrad
enter: entra entrai entram entran entrar entre entren entro
entrust: encarg
entry: asient entrad
envelope: sobres
equal: equiva
ethics: deonto
euro: euro euros
evaluate: evalua
even: siquie
everybody: quisqu
evict: desahu
eviction: desalo
exact: clavad exacta justa
exactly: precis
exaggerate: exager
exam: examin oposit temari
exceed: excede
except: salvo
excursion: excurs
excuse: excusa
exercise: ejerce ejerci
exhausted: agotad
exhibition: exposi
exist: existe existi
exit: salida
expel: expuls
expensive: cara caras caro caros sablaz
expert: crack cracks dictam perici perita perito
expire: caduca expira vence
expired: vencio
explain: aclare explic expliq expone
export: export
expressly: expres
extend: amplia extend prorro
extension: extens
external: extern
extra: extra plus sobra sobran suplem
extract: extrae extrai
extraordinary: extrao
eye: ojito ojo
facade: fachad
face: cara caras
facebook: facebo
fact: hecho
fail: fallad undeli
fair: feria justa
faith: fe
fall: caeis caen caida cayend decae
fallen: caido
false: falsa falso falsos fingid
family: cunada cunado famili suegra
famous: famoso
far: lejos
farm: agrari agrose granja rancho
farmer: campes ganade
fast: rapida rapide rapidi rapido
fat: gorda gordo gordos
father: padre papa patern suegro
fault: culpa
favourable: favora
favourite: predil
fear: asusta asuste miedo temo
february: febrer
federation: federa
fee: cuota cuotas honora iguala minuta tasa
feel: sienta siento
feeling: sensac
fell: cayo
festival: festiv
few: pocas
field: campo
fifteen: quince
fifth: quinta
fifty: cincue
fight: pelars pelear
figure: cifra cifras
file: archiv csv dosier exp expedi ficher xml
fill: rellen
film: pelicu
filter: filtro
final: finali impror tajant
finance: financ
find: averig encont encuen
fine: fina finos
finger: dedo dedos
finish: acaba acaban acabe acabo remata termin
fire: fuego lumbre
firm: firmez
first: primer
fish: merluz pescad
fit: cabe caben cabia encaja
fitter: montad
five: cinco quinie
fix: apano fije repare
fixed: fija fijo
flat: piso
flight: vuelo
float: carroz flotan
flood: inunda riada
floor: microc parque piso planta rodapi suelo
flour: harina
flow: flujo
flower: flores floris
flu: gripe
fly: volado vuela vuelan
fold: plegab
folder: carpet
follow: seguid seguim seguir sigais sigues siguie
font: fuente
food: choriz cochin croque paella tacos tamale
foot: pie pies
football: futbol
for: pa para por
force: fuerza
foreign: extran
forget: olvida olvide
forgive: perdon
form: forma formul tc2
formal: formal
format: format
former: ex exempl exmari exsoci
forty: cuaren
forum: foro foroco
forward: adelan
found: fundo
foundation: fundac
founder: fundad
fountain: fuente
four: cuatro
fourteen: catorc
fourth: cuarta cuarto
frame: marco
franchise: franqu
fraud: estafa
free: gratis libero libra libre
french: france
friday: vierne
fridge: frigor nevera refri
fried: frito
friend: amiga amigas amigo amigos comadr compad
fright: susto
from: desde partir
front: frente
frost: helada
frozen: congel
fruit: citric fresas fruit frutas fruter
fulfil: cumple cumpli
full: integr llena lleno llenos plena pleno
function: funcio
fund: fondo fondos
funeral: entier esquel funera pompas tanato
funny: gracio
furniture: mueble
gallery: galeri
game: billar juego juegos mus petanc
gap: brecha hueco
garage: cocher garaje
garden: huerta invern jardin
gas: bombon gas
gateway: pasare
gave: di dio distei
general: genera
german: aleman
get: conseg
ghost: fantas
gift: regala regalo
girl: chica chicas nina
give: cede da daba dadle dadnos dais dale damos dan dandol dandot dar daran dare daremo darla darle darme darmel daros darse darte das deis deme doy echais echan impart otorgo pasadl
given: dada dado
giving: dando
glass: crista
gluten: celiac
go: acudir anda andamo fueram fui fuiste id ir ira iran ire iremos saldre salgan salier salimo va vais vamos van vas vaya vayan ve vete voy
goal: meta
goat: cabras
god: dios
gold: dorada
gone: ido
good: buen buena buenas bueno buenos
goodbye: adios desped
google: google
gossip: chisme
granddaughter: nieta
grandfather: abuelo
grandmother: abuela bisabu
grant: ayudas conced fundae subven
grass: cesped
grave: tumba
great: barbar chapo crack cracks estupe excele exquis fenome flipar genial gloria gozada gran grande lujo menuda tremen
green: verde verdes
greet: saluda
greeting: atte
group: cuadri grupo grupos reagru
grow: crezca engord
grudge: acritu
guarantee: aval garant
guard: escolt guardi vigia vigila
guess: adivin
guest: huespe
guidance: orient
guide: audiog guia guias
guild: gremio
gun: pistol
gutter: canalo
gym: gimnas
had: habia habiam habian hubier tenia teniam tenian tenido
hail: graniz
hair: pelo pelos
hairdresser: peluqu
half: media medias medio mitad
hall: ayto ayunta concel consis hall pabell
ham: jamon
hand: mano manos
handkerchief: panuel
handle: asa asas maneja pomo
handsome: guapo
hang: colgad colgai colgar colgo colgue cuelga cuelgo
happen: ocurra ocurre pasa pasan pasar pasara
happened: ocurri
happy: alegra conten encant felice feliz radian satisf
harassment: acoso
hard: dura duro duros
hardly: apenas
harvest: cosech vendim
has: ha
hat: sombre
hate: odio
have: habeis haber haberl habers habien habra habria han has haya he hemos tendra tendre tendri tenedl teneis tenemo tener tenero tenga tengai tengam tengas tengo tenien tenme tiene tienen tienes tuve tuvimo tuvo
he: el
head: cabeza membre
header: cabece
health: salud sanida sanita
hear: oido oiga oye oyendo
hearing: audien vista
heart: corazo pecho
heating: calefa radiad termos
heaven: cielo
heavy: pesado
height: altura
heir: herede
hello: hola ola
help: ayuda ayudai ayudas sos
hen: gallin
here: aqui
hidden: oculta oculto
high: alta alto altos
him: le
hire: fichaj
his: su sus suya suyas suyo suyos
hit: bofeta golpe
hobby: aficio
hole: agujer baches socavo
holiday: festiv vacaci
home: hogar
honest: sincer
honey: mieles
honour: honor
hope: espera espero ojala
horse: potril yegua
hospital: hospit quirof
hosting: hostin
hotel: hostal hostel hotel
hour: h hora horas
house: barrac casa chale chalet finca masia mudanz vivien
housing: urbani
how: como cuanta cuanto
hug: abrazo
human: humana humano
humour: humor
hundred: cien ciento doscie ochoci quinie seteci tresci
hurry: apurad prisa prisas
hurt: duele herido
husband: esposo exmari marido
hyphen: guione
i: ando estoy he soy tengo yo
ice: helado
idea: idea ideas ocurre
identity: dni
if: si
ignore: ignora
illustrate: ilustr
imagine: figura imagin
immediately: inmedi
implement: implem
important: import
improve: mejora
in: en
inbox: bandej
inch: pulgad
incident: incide
include: incluy
included: inclui
income: ingres
increase: suba
index: indice
industrial: indust
industry: poligo
inform: inform
information: dato
inheritance: herenc sucesi
ink: tinta toner
insect: cucara fumiga
inside: dentro interi
insist: insist
inspection: itv
inspector: inspec
instagram: instag
install: coloca instal
instalment: cuota cuotas plazos
instruction: instru
insult: insult
insurance: agrose seguro
insurer: asegur
intend: preten
intention: intenc
interest: intere
internet: fibra intern router wifi
interpreter: simult
interrupt: interr
intervene: interv
interview: entrev
intranet: intran
inventory: invent
invest: invert
invite: invita
invoice: cfdi dir3 factur g03 profor timbra xml
iron: hierro
is: es esta hay
island: isla
issue: emitai emitan emitie emitir
issued: emitid
it: ello lo
italian: italia
item: partid
jacket: chaque
january: enero
japanese: japone
jargon: jerga
jeans: vaquer
jewel: joya
job: empleo infojo oficio plazas puesto
join: juntan unia
joke: broma chiste guasa inocen
journalist: period
joy: alegri gozada ilusio
judge: juez jueza juzgue magist senori
judgment: fallo senten
july: julio
jump: saltab salto
june: junio
junior: junior
jury: jurado
just: acabam acaban acabo apenas justo justos recien
keep: conser guarda guarde guardo manten mantie
key: clave claves llave llaves tecla
kill: matas
kilo: kilo
kilometre: kilome
kind: amable majo simpat
kiosk: kiosco quiosc
kiss: beso besos
kit: kit
kitchen: cocina
knee: rodill
knew: supier
know: conoce conozc entera entere sabe sabeis saben saber saberl sabes sabia sabido sabra sabran sabrem sabria se sepa sepais sepas supe
known: conoci
label: etique
labour: labora
lack: falta faltad faltan faltas falte
lacked: faltab
lamp: lampar
land: catast finca parcel solare
landlord: casero
lane: carril
language: idioma lengua lingua
laptop: portat
last: durado duran ultima ultimo
late: atraso mora retras tarda tardad tardai tardan tardar tarde tardes
latin: latina
laugh: jajaja jeje reido reimos reire rias rie riendo rieron rio risa risas
laundry: lavade lavand
law: amparo derech deroga jurisp ley leyes mercan
lawsuit: juicio pleito
lawyer: abogad bufete decano deonto despac legule letrad minuta procur
lead: dirigi
leak: filtra fuga gotea goteo gotera
learn: aprend entera entere entero
least: menor
leave: abando baja bajas deja dejad dejais dejamo dejan dejand dejar dejara dejarl dejaro deje dejeis dejemo dejenl dejo desalo dimiti irse marcha marcho patern sal saldre sale salen salga salgan salgo salien salier salimo salir vete zarpa
left: dejado dejast ido partid salido salio
legal: juridi legal legale legalm
less: menos
let: dejais dejeis dejemo dejenl
letter: burofa carta cartas escrit letra letras mayusc membre oficio
library: biblio
licence: licenc
lie: mentir mintie
life: vida
lift: ascens levant
light: encend faroli faros ilumin lumino luz semafo
like: gusta gustan gustar gusto
liked: gustad
limitation: prescr
line: linea lineas trazo
link: enlace
linkedin: linked
liquidation: liquid
list: lista listad
listen: escuch oiga oyendo
literally: litera
litre: litros
little: poca poco poquit tantit
live: viva vive vivien vivir vivo
load: carga cargan
loaded: cargad
local: local locale
locksmith: cerraj
lodge: interp presen
logistics: logist
logo: logo logoti
long: alarga larga largas largo largui viva
look: asomad aspect fijese mira miradl mirais miramo mirar mirarl mire mireis miro
looked: mirado
looking: mirand
loose: suelta
lose: perder perdi perdie perdim pierda pierde pierdo
loss: perdid
lost: cesant perdid perdio
lot: lote
lottery: loteri sorteo
loud: fuerte
love: amor carino chifla enamor encant
low: bajo
lower: bajado bajan inferi
loyal: fidel
loyalty: fideli
luck: suerte
lunch: comida
machine: maquin
magazine: revist
magnify: lupa
mail: correo reboto undeli
mailbox: buzon
main: princi
maintenance: manten
make: confec
man: che hombre tipo
manage: apanam
management: direcc gerenc gestio
manager: direct gerent gestor manage
manual: manual
many: muchas muchos tantas tantos
map: mapa
marble: marmol
march: marzo
margin: margen
mark: marcad marcai marque nota
market: lonja mercad
marketing: market
marriage: matrim
married: casado
mason: albani
massage: masaje
master: master
match: cuadra cuadre
matter: asunto tema
may: mayo
maybe: acaso quiza
mayor: alcald
me: avisem conmig creame darme darmel decidm decirm deme digame diganm dime hacedm hagame hazme llamen mandem me mi pagarm pasenm pedirm tenme
mean: tacana
means: medio
meanwhile: entret
measure: flexom medici medida medido medir
meat: carne
media: medios
mediation: concil mediac
medicine: medici
medieval: mediev
meet: juntad reune topado
meeting: asambl claust convoc junta juntas pleno reunio
member: socia socias socio socios vocal
memory: memori
mention: mencio
mentioned: citado
menu: menu menus
mercy: clemen
merit: merito
mess: desagu lie lio
message: locuci mensaj recado telegr whatsa
metal: chapa metal
metre: metro metros
microphone: microf
middle: mediad
midwife: matron
migration: migrac
milestone: hito hitos
milk: lacteo leche
mill: molino
million: millon
mind: mente
mine: mia mineri mio mios
minute: minuto
miracle: milagr
mirror: retrov
miss: echamo echar echare senori
missing: faltan
mistake: colo confun descui despis equivo errata error errore fallo fallos faltas
mister: don senor senore sr
mobile: movil movile
model: maquet modelo
moderate: modera modero
modest: modest
module: modulo
moment: moment ratito
monday: lunes
money: cobra cobrad cobran cobrar cobrem cobro cobros dinero pavos peseta pesos plata provis
month: mensua mes meses
mop: fregon
more: mas
moreover: ademas
morning: manana
mortgage: hipote
most: maximo
mother: madre madres matern
motor: motor
mount: montas
mountain: monte
mourning: luto
mouse: raton
mouth: boca
move: mover moverm movia movio mudado mudamo mudanz mudaro mueve pasemo trasla
moved: movido
movement: movimi
mrs: dona senora sra
much: asko cuanta cuanto demasi excesi mucha mucho tanta tanto
mud: barro
museum: museo
music: dj musica musiqu rondal
must: debe deben debera debian debo
my: mi mias mis
nail: clavos
name: apelli naming nombre nombro
nappy: panale
national: nacion
native: nativo
natural: natura
near: acerca acerco cerca
need: necesi requie
neglect: neglig
neighbour: vecina vecino
neither: tampoc
nephew: sobrin
nervous: nervio
nest: nidos
network: red redes
neutral: neutro
never: jamas nunca
new: novato nueva nuevas nuevo nuevos recien
news: bombaz notici noveda suceso
newsletter: newsle
newspaper: diario herald medios period prensa redacc
next: proxim siguie
nice: agrada lindo vistos
night: anoche madrug noche noches noctur
nine: nueve
nineteen: diecin
ninety: novent
ninth: novena
no: ningun no
nobody: nadie
nod: asinti
noise: cruje ruido ruidos
none: ningun
noon: mediod
nor: ni
normal: normal
north: norte
norwegian: norueg
not: no
notary: notari
note: albara anotad anoto apunta apunte nota
notebook: cuader libret
nothing: nada
notice: avisan avisas avise aviso dilige esquel notand notaro preavi
noticed: notado
notify: notifi
novel: novela
november: noviem
now: ahora ya
number: cif clabe nif num numera numero rfc
nurse: enferm
nursery: guarde
oak: roble
obey: obedie
objection: alegac
oblige: obliga
october: octubr
of: de del supues
off: apagai apago
offend: ofendi
offer: cotiza oferta ofrece ofrezc presup propon propue
offered: ofreci
office: bufete despac estudi gabine jefatu oficin omic sede sedes
official: oficia
often: menudo
oh: ah ay oh uy
oil: aceite almaza
ok: ok vale
old: antigu mayor mayore vieja viejo viejos
olive: aceitu olivar olivo
one: uno
online: online
only: nomas solo unica unico unicos
open: abiert abra abre abren abri abrien abrimo abrio abrir abrirl abris abro
opening: apertu estren inaugu
operate: operan
operation: operac operat
operator: operad operar
opinion: opina opinan opinio
opportunity: oportu
oppose: oponer
opposite: enfren opuest
opposition: oposic
optician: optica
option: opcion
or: o º
oral: oral verbal
orange: naranj
order: encarg monito orden pedido
ordinary: ordina
organise: organi
original: origin
other: demas otra otras otro otros
our: nuestr
out: averig saca sacad sacais sacamo sacar sacara saco saldra sale salen salga salido salien salio salir saque saquen
outside: fuera
overlap: solapa
owe: adeuda debe deben debian debo
own: propia propio
owner: duena dueno duenos propie titula
oxygen: oxigen
pace: ritmo
pack: envase
page: pagina
paid: abonad pagada pagado saldad
pain: dolor
paint: pintad pinto pintur
painting: mural
pair: par
pandemic: pandem
panel: panel panele
panic: panico
paper: papel papeli
papers: papele
parade: cabalg desfil
parent: ampa matriz padres
park: parque
parking: aparca parkin
parliament: parlam
part: parte partes partic refacc repues
partner: exsoci socia socias socio socios
party: carnav fiesta romeri verben
pass: acredi pasa pasais pasamo pasan pasar pasarl pasarm pasaro pasars pasas pasast pasate pase paseis pasemo paso
passenger: pasaje
password: clave claves
past: pasada pasado
patent: patent
patience: agoto pacien
pause: pausa
pavement: acera
pay: abonar abone bizum consig datafo ingres liquid nequi oxxo paga pagaba pagamo pagan pagar pagara pagare pagari pagarl pagarm pagarn pagaro pague saldan
paying: pagand
payment: abono anuali monito pago pagos
pdf: pdf
peace: paces paz
pen: boli pluma
penalty: penal penale penali sancio
pending: pendie
pension: pensio
people: gente
perfect: impeca perfec
perfume: perfum
permission: autori
permit: permis
person: interl person protag sujeto
pet: mascot
pharmacy: farmac
phone: colgo cuelga descol portab sim telefo
photo: foto fotos
photographer: fotogr
physical: fisica
physiotherapist: fisio
piano: piano
picture: orlas
piece: pieza piezas
pillow: almoha
pilot: piloto
pink: rosa
pipe: conduc tuberi
pity: pena piedad
place: coloca lugar plaza plazas sitio sito
plan: plan planif plano planos
planet: planet
planned: previs
plant: botani planta traspl
plastic: plasti
plate: placas plato platos
platform: anden plataf
play: juega jugamo
plea: alegat
please: dignen favor porfa rogamo ruego ruegos xfa
pleasure: gustaz gusto
plug: enchuf
plumber: fontan plomer
pocket: bolsil
podcast: podcas
point: altura punta punto puntos
police: comisa cuarte polici sepron subins
policy: politi poliza
polite: cortes educad
pool: piscin
port: puerto
portal: portal
porter: porter
portuguese: portug
position: posici
possible: factib posibl
post: colgar cuelgo post
poster: cartel
postpone: aplaza
potato: patata
pottery: alfare
power: apagon poder podere
practice: practi
praise: chapo elogio
pray: rezan rezo
prefer: prefer prefie
premium: premiu
prepare: prepar
present: presen
president: presid
press: apreto pulsar pulse
pretty: bonita guapa guapis
prevent: preven
previous: anteri previo
price: precio tarifa
priest: cura
print: grafic impren impres imprim reimpr tirada
priority: priori
prison: carcel
privacy: confid
prize: accesi premio
problem: proble
procedure: tramit
proceed: proced
process: proces
product: produc
professional: profes
profit: cesant gananc lucro
program: progra word
project: antepr proyec
promise: promes promet
promotion: promoc
proof: acredi consta justif prueba
property: bienes fincas inmobi
protection: amparo protec
protocol: protoc
proud: orgull
provide: aporta facili propor
province: provin
psychologist: psicol
public: influe public viral
publish: public publiq
publisher: editor
pull: tiramo
pure: pura puro
purpose: fines
put: echale echele meter meterl metern meters metido metier meto pon pondre pondri pone poned ponedl poneis ponemo ponen poner ponerl ponern pones ponga pongam pongan pongas pongo ponte puesta puesto puse pusier pusimo pusist puso
quality: calida
quarrel: pelea
quarter: trimes
queen: reina
question: cuesti dudas
queue: cola
quote: cotiza
quoted: citado
race: carrer marato
radio: cope radio
railing: barand
rain: chispe llovie llovio llueve
raise: alzad criar eleva elevar eleven elevo suba suban subela subio subirl subist subo
ramp: rampa
rating: puntua valora
raw: cruda
ray: rayos
reach: alcanz
read: lea leais leas lee leer leere leia leido leyend
readable: legibl
reader: lector
reading: lectur
ready: lista listo
realistic: realis
reason: motivo razon
receipt: acuse boleta compro
receive: cobre reciba recibe recibi recibo
reception: recepc
recipe: receta
recipient: destin
recognise: recono
recommend: recome
reconsider: recons
record: acta actas consta conste grabar grabo
recording: grabac
recover: recupe
rector: rector
recycle: recicl
red: colora roja rojas rojo
redo: rehace
reduce: reduzc
refer: derive
reference: refere
reflect: reflej
refund: abono devolu devolv reembo
refuse: denega negars negati nego niega niego
refused: negaba
regards: atenta cordia saluda saludo
region: comarc
register: alta catast inscri padron regist
registered: burofa
registration: matric
regret: arrepi lament
rehearse: ensaya
reject: desech rechaz
relation: relaci
relax: relajo
release: libera soltar
remember: acorda acorde acordo acuerd recuer
reminder: record
remote: teletr
remove: quita quitad quitai quitam quitan quitar quite quiten quito retire
renew: renova renuev
renovation: reform
rent: alquil arrend renta
repair: arregl repara
repeat: reiter repeti repita repite repiti repito
replace: relevo sustit
report: denunc dictam memori report
represent: repres
representative: apoder podere
reputation: fama reputa
request: solici
rescue: socorr
reserve: reserv
residence: reside
resign: dimiti renunc
respect: respet
responsible: respon
rest: queda quedan quedo resto
restaurant: arroce marisq meson restau sidrer
result: result
resume: retoma
retired: jubila jubilo
return: devolu devolv devuel reboto regres volved volvei volvem volver volvia volvie volvio vuelta vuelto vuelva vuelve vuelvo
reverse: reves
review: habiti opinio resena tripad trustp valora
ribbon: lacito lazo
rice: arroz
right: derech razon
rise: sube subida subir
risen: subido
risk: riesgo
river: rio
road: carret rotond
robe: togas
robot: robot
roll: rodand rollo
roof: alero techo tejado
room: aula habita local sala salas vestua
root: raices raiz
rope: cuerda
rose: rosas
rotten: podrid
round: redond
route: ruta
row: fila
rubble: escomb
ruin: arruin
rule: regla reglam
run: corra corre corren correr corrim huid
runner: corred
rural: rural
rust: oxida
sad: deprim disgus triste
sale: venta ventas
sales: comerc
salmon: salmon
salon: salon
salt: sal
same: igual iguala iguale intact misma mismas mismo mismos
sample: muestr
sand: arena
sandwich: bocata
satisfied: satisf
saturday: sabado
save: ahorra ahorre salvad salvas
saw: vi vio
say: decian decimo digais digalo digan digas dijero dijimo diran diremo diriam sostie
scaffold: andami
scan: escane
schedule: cronog horari
school: autoes claust cole colegi escola escuel ikasto instit
scold: regana
scooter: patine
scrap: chatar
scratch: rasgun rozadu
screen: mampar pantal
screenshot: captur
screw: tornil
script: guion
sea: mar
seal: sellar
season: tempor
seat: asient
second: segund
secret: confid
secretary: secret
section: aparta seccio
sector: sector
security: seguri
see: ve vea veamos veas veia veis vemos veo ver vera veras vere vereis veremo veriam verla verlo verlos vernos ves vieron
seeing: viendo
seek: busca buscad buscai buscam buscan buscar busco
seem: parece pareci
seen: vistas visto
seize: embarg
self: autono se
sell: vende vendem vender vendi vendie vendis
send: envia enviai envian enviar envias envien envio manda mandad mandai mandam mandar mandas mande mandei mandem manden mandes mando pasadl pasadm pasadn pasame pasarl pasarm pasaro pasast paseme pasenm reenvi remisi remita remite remiti transm
sense: sentid
sent: enviad
sentence: frase frases
separate: separa
september: septie
series: serie
serious: grave serio
serve: atende atendi atiend servir sirve
server: servid
service: atenci sat servic
session: sesion
settled: zanjad
settlement: finiqu
seven: seteci siete
seventeen: diecis
seventy: setent
several: varias varios
sew: coser cosida cosio
shame: bochor vergue
share: compar
she: ella
sheet: ficha fichas folio folios hoja lamina
shelf: baldas estant
shield: escudo
ship: astill barco zarpa
shirt: camisa camise
shoe: calzad sandal zapate zapato
shop: bazar drogue escapa estanc estanq ferret floris fruter locale mercer minori oxxo tienda ultram zapate
short: corta cortit cortos
shot: tiro tiros
should: deberi debia
shout: chilla chille grita gritab gritos
show: ensena ensene enseno indica indiqu
shower: ducha
sick: alzhei enferm
side: costad lado lados
sigh: suspir
sign: fdo firma firmam firmar firmas firme firmen firmo rotula rotulo rubric senal senale signos
signed: firmad
silence: callar callo mudo silenc
silent: callad
silk: seda
simple: sencil simple
simulate: simula
since: desde
sing: canta
singer: cantao
single: solter
sit: sentad sentar
site: obra
situation: situac
six: seis
sixty: sesent
size: tallas tamano
skip: saltan
slave: esclav
sleep: dormia dormir duerme duermo durmio siesta
slept: dormid
slide: diapos
slipped: colado
slogan: lema
slot: hueco
slow: lentit lentos
small: menor peque pequen pyme pymes
smell: huele olor
smoke: humo
snack: pincho tapas
sneeze: estorn
snow: nieve
so: asi pues tan tantas tantos
social: influe redes social viral
sock: calcet
sofa: sofa
soft: blanda blando suavem suaviz
software: softwa
solution: soluci
solve: resolv resuel
some: algun alguna alguno unas unos
somebody: alguie
something: algo
son: hijo yerno
soon: pronto
sorry: discul lament perdon sienta siento sorry
soul: alma
sound: sonar sonido suena suenan suene
soup: sopa
south: sur
spa: balnea
space: huecos
spanish: castel espano
spare: refacc repues
spark: chispa
speaker: altavo
special: especi
speech: discur ponenc
spelling: ortogr
spider: arana
spill: derram
spirit: espiri
sponsor: patroc
sport: deport polide waterp
spreadsheet: excel
spring: primav
staff: planti
stage: escena estrad fase
stain: mancha
stairs: escale
stamp: sellar sello timbra
stamped: sellad
stand: stand
staple: grapa
star: estrel
start: arranc empren
state: estado
statute: estatu
stay: perman queda quedab quedai quedam quedan quedar quedas quede quedo
stayed: quedad
steal: robada robado robo
steel: acero inoxid
step: paso pasos pisado
stick: pegada pegas
sticker: pegati
still: aun sigo sigue siguen todavi
sting: pica picar
stone: canter piedra
stop: cese parada parado parali paran paro
storage: traste
story: anecdo batall culebr histor relato
strange: raro raros
strategy: estrat
straw: paja
street: calle calles
strike: huelga
strong: fuerte
stubborn: tozude
stuck: atasca
student: alumna alumno
study: estudi
stupid: tonter
style: estilo
subject: temari temas
subscription: suscri
subtitle: subtit
success: aciert exito
such: semeja tal
sue: accion actor actora demand
suffer: sufrir
suggest: propus
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
support: apoyad apoyo soport
suppose: supong
surcharge: recarg
sure: seguro
surely: segura
surprise: flipar sorpre
survey: encues
surveyor: topogr
suspend: suspen
swear: juro
sweater: jersey sudade
swedish: sueca sueco
sweet: carame turron
switchboard: centra
sworn: jurada jurado
symbol: simbol
system: sistem
tab: pestan
table: cuadro mesa mesas tabla tablas
tablecloth: mantel
tailor: sastre
take: agarra coge cogen coger cogido cogien coja cojo lleva llevab llevai llevam llevan llevar llevat lleve llevo partic saca sacad sacais sacamo sacar sacara saco saque saquen tomado tomand tomar tomara tomaro tome tomeis tomes tomo
taken: llevad
talk: charla habla hablad hablam hablan hablar hablas hable hablen hablo platic
tap: grifo
tape: cinta
tasting: cata
tattoo: tatuad tatuo
tax: desgra fiscal hacien impues irpf iva nif plusva renta rfc sii tasa
taxi: taxist
teach: impart
team: equipo
tear: lagrim
technician: tecnic
television: tele televi
tell: avisa avisam avisan avisar avisas avise avisem coment comuni contad contai contam contar contei conto cuenta cuente cuento decidm decimo decir decirl decirm deciro decirt decis di dice dicen dices diga digais digale digalo digame digan diganm digas digo dime dinos diran dire diremo indica indiqu
telling: contan dicien
template: planti
ten: diez
tenant: inquil
tend: tenden
tender: licita pliego
tennis: tenis
tent: carpa carpas
terminal: tpv
terrace: terraz
terrible: tremen
test: probad probam probem prueba
testament: testam
text: texto textos
thank: agrade asko eskerr gracia
that: aquel aquell esa ese eso q que
the: el la las los
theatre: atrezo colise teatra teatro
them: les
then: entonc luego
there: ahi alla alli hay
these: estas estos
thesis: tesis
they: ellas ellos estan esten hacen hagan han puedan pueden saben son tienen van
thing: cosa cosas
think: opina opinan pensab pensar piensa pienso
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
through: traves
throw: echa echais echale echamo echan echar echare echas echele echo tira tiramo tirand tirar tire
thrown: echado tirado
thursday: jueves
ticket: billet boleta taquil ticket
tie: corbat
tiktok: tiktok
tile: alicat azulej
time: durado duran tiempo veces vez
tip: propin
tired: cansad cansan frito harto
title: titula titulo
to: a al
toast: brindi
today: avui hoy
together: juntas junto juntos
told: avisad conte decia dicho dije dijist dijo
toll: peaje
tomato: tomate
tomorrow: manana
ton: tonela
tone: tono
too: demasi excesi
tool: ferret herram
total: total totali
touch: acaric toca tocado tocais tocan tocar tocaro tocast toco toque
touched: tocaba
tour: gira
tourism: turism
tourist: turist
tournament: torneo
towards: hacia
town: ayunta consis munici
trace: rastro
trade: comerc
traditional: tradic
traffic: dgt semafo transi
train: cercan tren
trainee: becari
trainer: entren
training: coachi formac fundae
transfer: consig desvie girarl portab spei transf traspa
translate: traduz
translation: traduc
transport: transp
trap: trampa
travel: despla viaje viajes
treasurer: tesore
treat: trata tratai tratan tratar tratas trato
treatment: tratam
tree: arboli
tremble: tembla
triple: tripli
trouble: apuro
truck: camion
true: cierto verdad
trust: confia confie confio fia fiarme fio
try: intent probad probam probar probem reinte tantea
tuesday: martes
turn: acudir gira giramo giran girarl giro toca tocaba turno turnos vuelta
turned: volcad
tutorial: tutori
twelve: doce
twenty: veinte veinti
twitter: twitte
two: dos
type: tecleo tipo tipos
ugly: feo
umbrella: paragu
unanimous: unanim
uncle: tio
under: bajo
understand: compre entend entien malint
unemployed: parado paro
unexpected: imprev
unfair: abusiv
uniform: unifor
union: sindic union
unit: unidad
university: uned univer
unless: menos salvo
unpaid: impaga impago pendie
unplug: desenc
until: hasta
up: arriba
update: actual
upholstery: tapice
upload: suban subela subid subio subir subirl subist subo
uploaded: subido
urgency: urgenc
urgent: urge urgent
us: dadnos dinos hacern nos pagarn pasadn
usb: pendri
use: aprove usa usando usar usarlo useis uso
used: acostu
user: usuari
usual: habitu
vacancy: vacant
vaccine: vacuna
valuation: tasaci
van: furgon
vat: iva
vector: vector
vegan: vegano
version: versio
very: mazo muy
vet: veteri
video: video videol videos youtub
view: vistas
village: pueblo
vinyl: vinilo
violate: vulner
virtual: virtua
visa: visado
visible: visibl
visit: visita
voice: voces voz
void: nulas
volunteer: volunt
vote: censur mocion votaci votado votamo voto votos
wage: nomina sueldo trieni
wait: espera espere espero
waiter: camare mesero
wake: despie
walk: andaba andar recorr
wall: muro pared parede tabiqu
want: antoja desea desean deseo querai querei querem querra querri quiera quiere quiero quisie quisis
wanted: queria
wardrobe: armari
warehouse: almace nave
warm: calent
warn: avisa avisam avisar aviso
warned: avisad
warning: aperci
was: era estaba estuvo fue hubo
wash: baldeo fregad friega
washing: lavado
waste: basura
water: agua regant riega riego
wave: ola
wax: cera
way: camino forma formas manera modo via
we: abrimo andamo buscam cerram damos dejamo entram eramos estamo firmam ganamo habiam hablam hacemo hemos hicimo llegam llevam mudamo nosotr pagamo pasamo pedimo podemo ponemo querem quitam somos tenemo teniam vamos vemos
weapon: armas
web: web
website: foroco habiti infojo tripad trustp
wedding: boda novios
wednesday: mierco
week: finde semana
weigh: pesa pesan
weight: kilos peso
weld: soldad
well: bien pozo
went: iba iban
were: eramos eran fueran fueron
wet: mojado
what: que
when: cuando
where: donde
which: cual cuales
while: mientr rato
whistle: silbo
white: blanca blanco
who: quien
whole: entero
wholesaler: mayori
whose: cuya
wide: ancho
widow: viudas
widower: viudo
wife: mujer
will: daremo dejara dire estara estare habra hara ire pagara pagare pasara pedire podra podrem pondre querra sabran saldra sera seran sere tendra tendre testam tomara vendra vendre vera veras vere vereis veremo voy
win: ganamo ganar gano
wind: viento
window: escapa ventan
wine: albari cava vino vinos
wink: guino
winning: ganand
winter: invier
wish: ganas
with: acompa con conmig contig
withdraw: desist renunc retira retire retiro
withheld: reteni
withhold: retenc retend retene reteng retien
within: dentro
without: extraj presci sin
witness: testig testim
wolf: lobo
woman: femeni mujer mujere
won: ganado
wonderful: maravi
wood: madera pino
word: palabr vocabu
work: chapuz curro funcio habile laburo marcha obra obras tajo teletr trabaj
workshop: taller
world: mundo
worry: agobio preocu
worse: peor
worth: vale
would: estari habria haria harian hubier querri quisie seria serian tendri
wrap: envuel
write: dirijo escrib redact
writer: guioni
wrong: equivo indebi malint
yard: patio
year: ano anos anual anuali ejerci
yellow: amaril
yes: si
yesterday: anoche ayer
you: ayudai cobrai cobras contei contig dais daros darte das deciro decirt decis deis dejast dices dijist distei eres estais habeis haceis has hicist llevai mandai os pagaro pasais pasas paseis pediro podeis puedas puedes quedai querai sabeis sabes sois supier te teneis tengai tengas ti tienes tu tutea usted ustede vas veis vosotr
young: adoles joven jovene juveni
your: su sus suyas suyos tu tus tuya tuyo tuyos vuestr
yours: suya suyo
zero: cero
zip: cremal
