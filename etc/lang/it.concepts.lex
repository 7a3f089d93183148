# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language it

[concepts]
a: na
able: grado
about: circa merito
above: sopra
absence: assenz
absent: assent
absolute: assolu
absorb: assorb
academic: accade
accent: accent
accept: accett accogl accolt digeri
access: access
account: conti conto corren iban
accounting: commer contab rag ragion
accounts: accoun consun payabl
accrue: matura
act: agire agirem atti atto provve
action: action azione azioni
activate: attiva
active: attive attivo riatti
activity: attivi
add: aggiun somman
address: domici indiri recapi
adjust: adegua adegui adeguo assest
administration: ammini
admission: ammiss
admit: ammett riamme ricono
advance: accont antici avanza caparr
adventure: avvent
advertisement: inserz spot
advice: consig
adviser: consul
affection: affett
after: decors dopo dopodi dopodo
afternoon: pomeri
again: ancora daccap ennesi reinvi riaffi riamme riaper riapre riapri riapro riatti ricons ricont riconv ricost ridise riemes riemet riface rifare rifiss rilegg rilett riparl ripart ripens ripesc ripeto ripren ripres riprop riscri risent rispie ristam rivede rivedi
against: contro
age: eta
agency: agenzi
agenda: agenda agendi
agent: agente
ago: fa
agree: accord condiv conven pattui unanim
agreement: intesa patti patto
agronomist: agrono
air: aria
alarm: allarm
albanian: albane
album: album
align: alline
all: affatt tutte tutti unanim
allergic: allerg
allow: permet
almost: quasi
alone: sola soli
alphabet: alfabe
alpine: alpino
already: gia ormai
also: altret anch anche pur pure
altar: altare
alternative: altern
although: pur
always: sempre
amen: amen
american: americ
amount: cifra cifre imponi import somma somme
and: e ed
anger: astio rabbia
angry: arrabb furios
animal: mangim
animation: animaz
anniversary: bicent centen
announce: annunc
annual: annuar
anonymous: anonim
answer: evader evase replic riscon rispon rispos
antique: antiqu
antivirus: antivi
any: qualsi qualun
anyway: cmq comunq
apartment: appart condom triloc
apostille: aposti
app: app applic satisp
appeal: appell autotu impugn ricorr ricors
appear: appare compai compar
applause: applau
apple: mele
apply: applic
appoint: nomina
appointment: appunt
appreciate: apprez
approve: approv benest
april: aprile
apron: grembi
arabic: arabo
arbitration: arbitr probiv
architect: arch archit
archive: archiv
area: area zona
argue: discut
arm: bracci
arms: stemma
around: attorn intorn
arrange: dispos
arrive: approd arriva arrivo perven perver
art: arte
article: art artico
artificial: artifi
as: come
ask: chieda chiede chiedi chiedo domand prega pregat
asked: chiest
assessment: accert perizi
assign: assegn
assistance: assist
association: adicon archeo ascom associ cai codaco coldir confar confes consor federa federc rotara rotary siae soropt
at: presso
attach: accomp allego attacc
attachment: allega
attention: attenz
attic: mansar sottot
audience: platea
audio: audio audiog
audit: audit reviso
august: agosto
aunt: zia
author: autore autric
authority: antitr asl asp autori ente gse inail inps minist prefet soprin
authorize: autori delega
automatic: automa tacito
autumn: autunn
available: dispon dispos reperi
avenue: viale
average: media
avoid: evitar evitat evitia
away: via
axe: ascia
back: dorso indiet retro riaver rimess rimett ripaga riport risale schien
background: sfondo
backup: backup
bad: andazz brutta brutti cattiv disser male malede maliss pessim pietos scempi schife stronc
badge: badge
bag: borsa borse sacche zaino
bake: inforn
baker: panett
bakery: fornai forno
balance: bilanc saldo
balcony: balcon
ball: palla
band: banda fascia
bang: botto
bank: antiri banca bancar banco cro postep sdd
bankrupt: fallis fallit
bankruptcy: fallim
banner: roll rollup strisc up
banquet: banche
bar: bar barist sbarra
barbecue: grigli
barber: barbie
bargain: affare
barn: fienil
barrier: transe
base: base
basket: cesti
bath: idroma terme vasca vasche
bathroom: bagno
be: c'e cos'e dov'e e era erano eravam eravat ero essend esserc essere fosse fosser sara sarann sarebb saremm saremo sarest saro sei sia siamo siano siate siete sono sta stai stanno stara stata state statem stati stato stava stia stiamo sto verran
beach: balnea lido spiagg
bear: orso
beautiful: bel bella belle bellis bello
beauty: esteti
because: perche poiche siccom stante virtu
become: divent
bee: ape
beekeeper: apicol
beer: birra birrif luppol
before: ante anteri dinanz premes prima
beg: mendic suppli
begin: attive avviam avvier cominc decorr inizia inizio scatta
beginning: princi
behave: compor
behind: dietro
believe: creden creder credev credo ritien
bell: campan
belong: spetta
beloved: amato
benefit: benefi
beside: accant affian
best: miglio
better: convie meglio miglio
between: fra tra
beyond: oltre
bicycle: bici bicicl
big: gran grand grande grandi grossi grosso
bill: bollet conti conto
bin: bidoni cestin
bind: legata legate legato rilega
biography: biogra
birth: nascit partor
birthday: comple
bishop: vescov
black: nere neri nero
blame: accusa
blessed: benede
blind: ciechi ipoved persia
block: blocca blocco
blog: blog
blonde: bionda
blow: soffia
blue: azzurr blu celest
blush: arross
boar: cinghi
board: bachec cda giunta
boat: barca battel
body: corpo
boiler: caldai
bold: grasse
bomb: bomba
bonus: bonus
book: autobi librer libri libro
booklet: libret
born: nascer nata nato
boss: capo capoca capoma comand dirige padron
bot: bot
both: entram
bother: degnat noia
bottle: bottig
bottom: calce fondo
bounce: rimbal
boundary: confin
box: astucc casse riquad scatol
boy: ragazz
branch: filial ramo
brand: brand marca marchi
brass: ottone
breach: inadem
bread: pane
break: rompo spezza stacco
breakfast: colazi
breath: fiatar
bricklayer: murato
bride: sposa
bridge: ponte ponti pontic
bring: porta portan portar portat porter porti portia porto riport
broadcast: trasmi
brochure: brochu opusco
broken: crepat guasti guasto rotte rotti rotto schegg
broker: broker
broom: scopa
brother: cognat fratel
brown: marron
brush: pennel spazzo
budget: bilanc budget
buffet: buffet
build: costru ricost
building: agibil cantie capoca capoma edile palazz scia superb
bureaucracy: burocr
buried: sommer
burn: brucia
burst: scoppi
bury: sotter
bus: autobu pullma
business: busine commer
but: ma pero
butcher: macell
button: botton pulsan tasto
buy: acquis compra compro
buyer: acquir
cable: cablag funivi
cake: biscot cannol cantuc castag crosta dolci paste pastic torta
calculation: calcol conteg
calendar: calend
calf: vitell
call: call chiama chiame chiami chiamo deviar indett richia riconv videoc
calm: calma camomi serena sereno tranqu
camera: teleca
camp: campeg coloni grest
campaign: campag
camper: camper
camping: agrica campin
can: possia posso posson poter potess potete poteva potevo potra potran potrem potro puo puoi
cancel: annull disatt disdet disdic disdir revoca risolv sciogl storna storno
candidate: candid
candle: cero
canteen: mensa mense
car: auto autola autono fiat funivi gommis macchi
card: bancom carta carte pos prepag scheda schede tesser
cardboard: carton
care: cura curato curi curo occupa
careful: attent curata dilige pruden
caregiver: badant
carnival: carnev
carpenter: carpen ebanis falegn
carpet: tappet
carrier: vettor
cart: carrel
cartoon: vignet
case: casi caso dossie
cash: bancom casse contan incass
cashier: cassa
castle: castel
cat: gatti gattin gatto
catalogue: catalo
catch: becca
category: catego
catering: cateri
cause: causat
ceiling: soffit
celebration: festa festeg
cell: cella
cellar: cantin
cent: centes
centimetre: centim
central: centra
centre: center centro
ceramic: cerami
ceremony: cerimo
certain: certa certi
certificate: attest autoce certif durc
chain: catena
chair: sedie seggio
challenge: impugn
chamber: camera
championship: campio
change: cambi cambia cambio modifi variaz
channel: canali
chapter: capito
character: caratt
charge: addebi carico charge imputa
charity: benefi carita
chat: chat
check: accert contro verifi
cheese: caseif formag mozzar pecori
cheque: assegn
cherry: cilieg
child: bambin bimba figli infanz minori
chimney: camino
chinese: cinese
choice: scelta
choir: coro
choke: strozz
choose: elegge scegli scelga scelto
christening: battes
christmas: natale
church: catech chiesa curia dioces messa sacres sacris sagres vespri
circular: circol
circus: circo
cite: citata citero
cited: citati
citizen: cittad
city: citta civico
civil: civile civili
claim: invoca pretes sostie
class: class classe
clause: clauso
clean: pulire pulita puliti pulito ripuli steril
cleaner: colf
cleaning: pulizi
clear: chiara chiare chiari chiaro lucidi
clerk: commes
clever: furbi
click: clic clicca
client: client commit
climate: clima microc
clinic: clinic poliam
clone: clonat
close: chiude chiudi chiudo chiusa chiusi chiuso chiusu
closed: chiuse
cloth: panni tela telo telone tessit tovagl
club: boccio circol club lions orator polisp
coach: coach
coaching: coachi
coat: cappot
code: codice cup idcodi it01_0 m5uxcr pin qr ufxk72 univoc zb23f0
coffee: caffe
cold: fredda freddi freddo
collapse: crollo
colleague: colleg
collect: accumu incass raccog recupe
collection: collet collez raccol
colour: color colora colore colori tinta
column: colonn
combine: combin
come: arriva arrivo passer proven venga vengan vengo vengon venire venite veniva venuta venuti venuto verra verran viene vieni
comfortable: comode comodi comodo
comma: virgol
comment: commen
commercial: comm
commission: commis
commitment: impegn vincol
committee: comita
communication: comuni
commuter: pendol
company: acea aziend compag ditta ditte eas impres societ spa srl startu
compare: benchm
compensation: manlev risarc rivals
competent: compet
competitor: antitr concor
complain: lament protes ridire
complaint: esposi espost reclam
complete: compiu comple
compliment: compli
composition: compos
computer: comput mouse
concern: riguar
concert: concer
conclude: conclu
concrete: betoni
condition: condiz
confidence: confid
configure: config
confirm: confer ribadi valida
confirmation: cresim
conflict: incomp
conform: confor
congratulations: congra
congress: congre conveg
connection: connes
conscience: coscie
consent: consen
consider: consid riteni riterr vaglia valuta valute
console: consol
constitute: costit
consumer: adicon altroc codaco consum federc
contact: contat interl refere ricont rivolg rivolt
contain: contie
contest: gara
continue: contin proseg
contract: appalt contra prelim recede recess
contrary: contra
contribution: contri
control: autoco
conversation: conver
convince: convin
cook: chef cucino cuochi cuoco
cooked: cotto
cooperation: collab
cooperative: coop cooper
coordinator: coordi
copy: copia copie copist fotoco
correct: correg corret correz ravved rettif
corridor: corrid
cosmetic: cosmet
cost: costa costat costav coster costi costo spesa spese
costume: costum
could: potreb potrei potrem potres
councillor: assess
count: conta contar contav contia scruta
counter: banco bancon sporte
country: paese
couple: coppia sposi
courage: coragg
courier: bartol corrie
course: corsi corso natura ovviam
court: adira adirem adiro agirem aula cassaz citazi contum decret dinanz foro giudiz monito pretor pretur ricorr tar trasci tribun udienz
cousin: cugina cugini cugino
cover: copert copre copria coprir
cow: vacca
crab: granch
crack: cedime crepat
craftsman: artigi
crane: gru
crawl: strisc
crazy: impazz matti
cream: cremos
creation: creazi
credit: accred credit fido storno
criminal: penale querel
croatian: croata
crooked: storta storto
cross: croce
cruise: crocie
crumb: bricio
cry: piange pianto
culture: cultur
cup: coppa
curator: curato
curious: curios
current: attual corren
curse: bestem malede maledi
curtain: tenda tende
curve: curva
cut: ritagl stacca stacco tagli taglia taglio
cv: curric
damage: danni danno lesa lesion sinist
damp: umidit
dance: balla ballan ballar ballo danza
dangerous: perico
dark: buio
data: dati privac
date: data date risale
daughter: figlia nuora
day: day dopodo gg giorna giorni giorno
dead: morti morto
deadline: entro prorog scade scaden termin
deaf: sorde sordo
deal: accord affar affare occupa tratta
dear: cara care cari cariss caro egr egregi gent gentil preg spett spetta stimat
death: lutto necrol
debate: dibatt
debit: domici
debt: credit debito moroso pignor
debtor: morosi
december: dicemb
decide: decida decide decidi decido decisi deciso
decimal: decima
declare: dichia
dedicate: dedica
deduct: detrae detraz scalat scaler
deed: rogito
deep: profon
defamation: diffam
defect: difett
defence: difens difesa
defend: difend
definition: defini
degree: gradi grado laurea
delay: dilazi postic rinvio ritard slitta slitte slitto
delegate: delega
delete: cancel depenn elimin
deliver: conseg erogar evader evase recapi
delivery: bolle ddt delive
demand: diffid esigo intima intimi monito precet preten pretes sollec
dentist: cavade dentis odonto
department: dipart repart
depend: dipend
deposit: accont caparr cauzio deposi
description: descri
deserve: merita
deserved: benser
designer: grafic
desk: desk scriva
detail: analit dettag
details: estrem
develop: evolut svilup
dialect: dialet
dialogue: dialog
dictionary: dizion
difference: differ discre
different: diffor divers
difficult: diffic
digital: digita
dinner: cena cenato ceniam
director: dirett
dirty: sporch
disabled: disabi
disappear: sparit
disappoint: delude
disaster: disast
disconnect: distac scolle
discount: abbuon black friday sconti sconto
discover: scoper
discuss: discut
discussion: discus
disk: disco
dismiss: licenz
dispute: conten contes litigi verten
disqualify: squali
dissolve: sciolt
distribute: distri
district: distre
disturb: distur
ditch: fosso
divide: divide divido
divided: divisa diviso
divorce: divorz
do: effett facess fallo fammi fara farebb faremm fargli farmel farmi farne farsi farvi fatelo riface rifare
doctor: ambula chirur dott dottor gineco medico
document: antima atti atto docume visura visure
dog: bassot bau cane cani canile
domain: domini
door: anta porta porte porton
doorbell: citofo
doorman: portie
dose: dose
double: doppi doppia doppio raddop
doubt: dubbi dubbio perple
down: giu scenda scende scendo scesa scesi
download: scaric
draft: bozza bozze bozzet
drag: trasci
dragon: drago
dramatic: dramma
draw: ridise
drawer: casset
drawing: disegn planim
dream: sognar sognat sogni sogno
dress: abito
drink: aperit bere bevuto grappa spremu stappa
drive: conduc drive guida guidan guidi
driver: autist
driving: autosc
drop: goccio
drum: tambur
drunk: sbronz
dry: asciut secco
due: dovuti dovuto esigib scadut
during: durant
dust: polver
dutch: olanda olande
duty: adempi dovere obblig
dye: tinta
each: ciascu
ear: orecch
early: antici
earn: guadag
earthquake: sismic terrem
east: est
easter: pasqua pasque
easy: facile
eat: magna mangia
echo: eco
economy: econom
edition: edizio
editor: redatt redazi
education: istruz
effect: effett
effective: effica
efficient: effici
effort: fatica sforza
egg: uovo
eight: otto ventot
eighteen: diciot
eighty: centot ottant
election: eletto
electric: elettr
electronic: telema
elegant: elegan
eleven: undici
elsewhere: altrov
embarrassed: imbara
emergency: emerge
employee: addett dipend impieg
empty: vuota vuote vuoto
end: cessan cessar cessaz conclu fine fini finira finire finisc sciogl
energy: acea energe energi gse
enforcement: esecut
engineer: ing ingegn
english: ingles
enough: abbast basta bastan bastat bastav stufat
enter: entra entran entrar entrat
enthusiastic: entusi
entrance: ingres
entrepreneur: impren
entrust: affida affidi
envelope: busta buste
environment: ambien
envy: invidi
episode: episod puntat
equal: equiva pari parita
escape: scappa sfugge sfuggi
especially: soprat specie
essential: essenz
establish: stabil
estate: immobi tenuta
estimate: stima
eternal: eterni
euphemism: eufemi
euro: euri euro
europe: europa
european: europe
evaluate: valute
even: manco neanch nemmen neppur perfin persin
evening: sera serale serata serate
event: evento
every: ogni ognuno
everything: tutto
everywhere: dapper ovunqu
eviction: sfratt
exactly: esatta precis
exaggerate: esager
example: esempi
exceed: supera
except: salvo tranne
excessive: eccess spropo
exchange: scambi
exclude: esclud esclus
execution: esecuz
exempt: esente esenti
exercise: eserci
exhibition: esposi mostra
exist: esiste esisto
exit: uscita
expect: preved previs
expense: uscite
expensive: cara caro salato
experience: esperi
experiment: sperim
expert: asseve perito perizi
expire: decade scade scadut
expired: spirat
explain: rispie spiega spiegh spiego
explode: esplod esplos
export: esport
express: espres expres
extend: estend prorog
extra: supple
extract: estrae estrar
extraordinary: straor
eye: occhi occhio
fabric: stoffa tessut
face: facce faccia
facebook: facebo
fact: fatti
factory: calzat cartie fabbri maglif pastif stabil
fail: failed failur falli fallis salta saltan saltar saltat
fair: fiera
faith: fede
fall: cade cadere caduto cascat
false: falso finta finte finti infond
family: famigl famili
famous: famosa famosi
fan: tifosi ultras
far: lontan
farm: agrari agrico agritu podere zootec
fast: svelta veloce veloci
father: padre papa
fault: colpa vizi
favour: favore
fax: fax
fear: temeva
february: febbra
fee: canone canoni compen corris forfet notula onorar parcel quota retta supple
feel: sente sento
feeling: sensaz
fence: recint
festival: festiv sagra sagre
fever: febbre
few: poche
fiancee: fidanz
fibre: fibra
field: campo
fifteen: quindi
fifth: quinta quinto
fifty: cinqua
fig: fichi
fight: rissa
figure: figura
file: deposi dossie fascic file pratic xbrl xml
fill: compil
film: cinefo film filmat troupe
filter: filtro
final: consun defini finale
finally: finalm
finance: finanz
find: indivi ripesc ritrov trova trovar trovas trovat trover trovi trovia trovo
fine: autove
finger: dita dito
finish: finita finite finiti finito finitu ultima
fire: antinc estint fuoco pompie vigile vigili
fired: benser
firewall: firewa
first: prima primar prime primi primo
fish: baccal branzi ittico pesca pesce pesche
fit: adatta compat
fitter: vetrai
five: cinque ventic
fix: fissat fisser fissia fisso raddri rifiss rimedi sanato sistem
fixed: forfai
flat: forfet piatto
flight: volo
float: galleg
flood: allaga alluvi
floor: battis masset parque pavime piani piano
flour: farina farine
flow: flussi
flower: fiorai fiorer fiori fiorit
flu: influe
fly: vola volato
fold: piegat ripieg
folder: cartel faldon
follow: segue seguia seguir seguit seguiv seguo seguon
follower: follow
food: cannel carcio cibo cozze gnocch mangim polent risott tortel trippa verdur vincis zucchi
foot: piede piedi
football: calcio
for: per x
forbid: vietat
force: costre forza impone
foreign: ester estere estero
forest: boschi bosco forest pineta
forget: diment scorda
forgive: perdon
forklift: mulett
form: forma moduli modulo
formal: formal
format: format
former: ex
formula: formul
forty: quaran
forum: forum
forward: avanti girami girarc girare girarl girata girato inoltr
foundation: fondaz
founder: fondat
foundry: fonder
fountain: fontan
four: quadri quattr ventiq
fourteen: quatto
fourth: quarta quarto
frame: cornic incorn telaio
framework: quadro
frank: franca
fraud: bidoni clonat truffa truffe
free: esente esenti gratis gratui libera liberi libero
freeze: congel
french: france
fresh: fresco
friday: venerd
fridge: frigo frigor
friend: amica amici amiciz amico raga
friendly: bonari
from: da dai dal dall dalla dalle dallo decorr
front: anteri davant fronte
frost: brina
fruit: frutta frutto ortofr
full: piena piene pieni pieno
fun: buffa divert
function: funzio
fund: fondi fondo
funeral: funera
funny: comico
furniture: arredi mobile mobili mobilp
further: ulteri
future: avveni futuro
gadget: gadget
game: bocce boccio brisco burrac cruciv gioco giroto
garage: garage
garden: diserb garden giardi orto vivaio
gas: gas
gate: cancel porton tornel
general: genera
geologist: geolog
german: german tedesc
gesture: gesto
get: ottene ricava
gift: bombon regala regalo
girl: ragazz
give: affide caccio cediam ceduto da dai dammi danno dare dargli daro darti darvi date dategl dateme dato davo devolv dia diamo do dona donato rendet rendo
given: reso stante
gladly: volent
glass: bicchi vetrer vetri vetro
glasses: occhia
glossary: glossa
glue: colla
gluten: glutin
go: andand andare andars andass andata andate andati andato andava andavo andiam andra andreb andro escono recarm sale salgo saliam usciam usciva va vada vado vai vanno
gold: gold oro
good: ben bene brava brave bravi bravo buon buona buone buoni buono positi
goodbye: addio conged
goods: merce
google: google
gram: grammi
grandfather: bisnon nonno
grandmother: nonna
grant: conced fondim pnrr superb
graphic: grafic
grass: falcia
grateful: grata
great: beniss bravis capola chapea daje eccell evviva fantas favola fenome genial gran grande impecc inecce meravi notevo ottima ottimo splend wow
greek: greco
green: verde verdi verdur
greenhouse: serra
greet: cordia saluta saluti saluto
greeting: ossequ
grey: grigio
ground: suolo
group: capogr group gruppo
grow: cresci
grudge: rancor
guarantee: garant garanz
guard: custod guardi vigila
guess: indovi
guest: ospite ospiti
guide: audiog guida guide
gym: palest
hail: grandi
hair: capell pettin
hairdresser: parruc
half: meta mezz mezza mezzi mezzo
hall: audito padigl sala salone
ham: prosci
hand: mani mano
handle: occupe occupi occupo
hang: append appese appesi appeso
happen: accada accadu avvenu avvera capita capiti succed succes
happy: allegr conten felice felici
hard: dura
hardware: ferram
harvest: vendem
hat: cappel
have: abbia abbiam abbiat avendo avente aver averci avere averla averle averli averlo avermi avesse avete aveva avevam avevan avevat avevi avevo avra avrann avrebb avrei avremm avremo avrest avrete avro avute avuto ha hai han hanno ho riaver
he: je lui
head: testa
header: intest
headset: cuffia
health: asl salute sanita
hear: senta sente sentia sentir sentit sento
hearing: audizi udienz
heart: cuore
heat: termic
heating: riscal termos
heavy: pesant
hedge: siepe
heir: eredi
hello: buonas buondi buongi ciao salve
helmet: casco
help: aiutat aiuti aiuto soccor
here: ecco qua qui
hiccup: singhi
hide: nascon nascos
high: alta alto elevat
higher: superi
hill: collin
him: dirgli gli gliel gliela glieli glielo lo
hint: cenno
hire: assume assunt incari recrui
his: sua sue suo suoi
history: storia storic
hit: botta colpo
hold: regge
hole: buca buchi buco fossa
holiday: epifan ferie ferrag feste festiv ogniss vacanz
home: casa domest home
honest: franch onesta onesti sincer
honey: miele
honour: onorat onorer
hope: speran sperav spero
horse: cavall
hospital: ospeda ricove
host: animat ospita
hostess: hostes
hot: calda caldo
hotel: agritu alberg hotel
hour: ora ore oretta
house: case casett condom rustic villa
how: com come quanta quante quanti quanto
hug: abbrac
human: umane umani umano
hundred: centin cento centot centov duecen novece seicen settec trecen
hurry: fretta sbrigh
hurt: nuoce
husband: coniug marito
i: io
ice: gelata gelate
icon: icona
idea: idea idee
if: ove purche qualor se
ignorant: ignora
ignore: ignori
illustrate: illust
imagine: figuri immagi
immediately: immedi subito
impossible: imposs
in: in negli nei nel nell nella nelle nello
incident: incide
include: compre inclus
income: reddit
increase: aument
incredible: incred
indeed: infatt
index: indice istat
indicate: indica
indifferent: indiff
infinite: infini
influencer: influe
inform: inform
information: info
injury: lesion
ink: inchio toner
insect: disinf
insert: inseri
inside: dentro
insist: insist
inspection: ispett ispezi revisi sopral
instagram: instag
install: instal montag montat
installation: impian posa
installment: rata rate tranch
instalment: dilazi rateiz
instant: istant
instead: anzich invece
institute: istitu
instruction: istruz
insulation: cappot
insult: insult vilipe
insurance: assicu inail polizz rc
integrate: integr
intelligence: intell
intend: intend intenz
interest: intere mora
intern: stagis
internal: intern
internet: hostin intern modem provid router wi
interpreter: interp simult
interrupt: interr
intervention: interv
interview: colloq interv
intuitive: intuit
invent: invent
inventory: invent
invest: invest
invitation: inviti invito
invite: invita
invoice: fattur ft inters notula parcel profor sdi xml
issue: emette riemes riemet
issued: emessa emesso
it: gliel
italian: italia
item: voce voci
ivory: avorio
janitor: bidell
january: gennai
japanese: giappo
jar: vasett
jewel: gioiel
jeweller: orefic
job: infojo mansio mestie
join: aggreg
joint: fughe
joke: barzel battut scherz
joy: gioia
judge: giudic magist
judgment: condan senten verdet
july: luglio
jump: salto
june: giugno
jury: giuria
just: appena
justice: giusti
keep: manten tenerc tenere tenete teneva tenevo tenga tengo tengon teniam tenuta tenuto terrem tiene tienil
key: chiavi tasti
keyboard: tastie
kill: ammazz
kilo: chili chilo
kind: cordia cortes genere gentil specie
kindergarten: asilo nido
king: re
kiss: baci
kitchen: cucina
knife: coltel
know: conosc sa sai sanno sapere sapern sapess sapete sapeva sappi sappia sapra saputo so ssaje
known: noto
label: etiche
laboratory: labora
lace: string
lake: lago
lamp: lampad lanter
land: catast terra terre terren
lane: corsia
language: lingua lingue
last: capoli dura durano passat scorsa scorso ultima ultime ultimi ultimo
late: mora morosi moroso ritard tarda tardi
latin: latino
laugh: ahah ahahah ride ridere rideva rido ridono risata risate
laundry: bucato
law: antiri cognat genero legge normat nuora sensi suocer
lawn: prato
lawsuit: causa cause lite
lawyer: avv avvoca civili comm difens legal legale legali patroc toga
lay: posato
layout: impagi
lead: conduc
leader: capogr
leaf: foglia foglie
leaflet: deplia pieghe volant
leak: fughe infilt perde perdit
learn: impara imparo
leasing: leasin
least: almeno
leather: cuoio
leave: andars conged lascia lascio molla mollat parte partia partir parto parton pianta uscite
left: sinist
leg: gamba gambe
legal: legale legali
less: meno
lesson: lezion
let: fatemi lascia lascio
letter: caratt letter raccom
level: livell
library: biblio
licence: conces licenz patent
lie: bugiar
life: vita
lift: ascens elevat montas seggio
light: accend illumi led luce luci lumina neon
like: garba piace piacer piaciu
line: fila linea linee riga righe
link: link
lipstick: rosset
liquidation: liquid
list: distin elenco list lista listin scalet
listen: ascolt senta
little: filino po pochis poco scarse tantin
live: abita abiter abitia abito vivi
lively: vivace vivaci
load: carica carico
loan: comoda presti
local: locale
localization: locali
lodging: allogg
loft: soppal
log: log
login: creden spid
logistics: logist
logo: logo
long: allung lunga lunghe lunghi lungo
look: guarda guardi guardo occhia sfogli
lose: perde perder perdev perdit perdo persa perso smarri
lost: perse persi
lot: lotto
love: ama amando amore
low: bassa bassi basso
lower: abbass
loyal: fedele
loyalty: fideli
luck: fortun
luggage: bagagl valigi
lunch: pranzo
machine: falcia lavatr macchi tornio
magazine: altroc rivist
magic: mago
mail: email mail mailin pec
mailbox: casell
main: princi
maintenance: manute
make: crea fa faccia faccio facend faceva fai fanno far farci fare faremo farle farlo faro fate fatele fatemi fatta fatte fatti fatto render
man: uomo
manage: arrang dirigo gestis gestit riesce riesci riesco riusci
management: direzi gestio
manager: amm ammini dsga gestor rup
mandate: incari
manual: manual
manuscript: manosc
many: quante quanti tante tanti troppi
map: cartin mappa
marble: marmi marmo
march: marzo
margin: margin
mark: segnar segnat segnav
market: mepa mercat
marketing: market
masterpiece: capola
mat: zerbin
match: abbina corris partit
material: materi
maternity: matern
matter: faccen premer vicend
mattress: matera
may: maggio
maybe: darsi forse magari
mayor: sindac vicesi
me: avermi dammi dateme dimmi dirmi diteme ditemi fammi farmel farmi m me mi
meal: meals pasti
mean: avaro cioe signif
means: mezzi
meanwhile: fratte intant
measure: misura misure
meat: bistec salume salumi
mechanic: meccan
media: media
mediation: mediaz
mediator: mediat
medical: refert
meet: incont ritrov riunit
meeting: assemb colloq riunio seduta sedute
member: soci socia socie socio tesser
memory: memori
menu: menu
merchant: mercan
mercy: miseri
merge: accorp fusion
merit: merito
mess: casino pastic
message: comuni dm messag whatsa
meter: metri mq
metre: metro
microphone: microf
middle: medio
midnight: mezzan
migration: migraz
mild: mite
military: milita
milk: latte latter
mill: molino
million: milion
mind: mente
minute: minuti minuto
minutes: verbal
miracle: miraco
mirror: specch
miss: sfuggi
missing: manca mancan mancat mancav manche
mission: missio
mistake: colpa errore errori fallo orrori refusi refuso sbagli strafa
mix: mescol
mobile: cell cellul mobile
model: modell
moderation: modera
modern: modern
moment: attimo moment
monday: lunedi
money: caccio collet lira mancia soldi soldo spicci
month: mese mesi
monthly: mensil
moon: luna lunare lune
more: piu ulteri
moreover: inoltr peralt
morning: domatt mattin staman stamat
mortgage: mutuo
mosaic: mosaic
mosquito: zanzar
most: maggio massim
mother: madre mamma mamme suocer
motion: mozion
motorcycle: moto scoote
mould: muffa
mountain: montag montan monte
mouth: bocca
move: migran mossa mossi muove muover muovo sposta sposti trasfe traslo
moved: commos
movement: movime
mr: egr herr mister sig signor sor
mrs: signor
much: abbond molta molto parecc quanta quanto sovras talmen tanta tanto troppa troppo
mud: fango
museum: ecomus museo
music: fisarm flauto musica musich quarte semito siae
must: deve devo devono dobbia dover doverc dovere dovete doveva dovra dovres dovret dovuto tocca
my: mia mie miei mio
name: cognom intest nome nomi nomina omonim
narrow: strett
national: nazion
nature: natura
near: ridoss vicina vicino
necklace: collan
need: bisogn necess occorr serva serve servir serviv servon
negative: negati
neglect: neglig
neighbour: vicina vicini vicino
neighbourhood: quarti
nephew: nipote nipoti
nervous: ansios
net: netto
network: rete
never: mai
new: novita nuova nuove nuovi nuovo
news: notizi
newsletter: newsle
newspaper: cronac edicol gazzet giorna necrol quotid redazi repubb
next: prossi
nice: belli carina simpat
night: notte notti
nine: nove ventin
ninety: novant
ninth: nono
no: nessun no
nobody: nessun
noise: ronza ronzio rumore
noon: mezzog
nor: ne
norm: norma
normal: fisiol normal
north: nord
nose: naso
not: affatt manco mica neanch nemmen neppur nn non nun
notary: notai notaia notaio
note: annota annoti appunt bolle ddt nota note
notebook: quader
nothing: alcunc gnente niente nulla
notice: accort avvert avvise avvisi avviso consta disdet notare notato preavv scia
notification: notifi
notify: avvisa
novel: romanz thrill
november: novemb
now: adesso finora mo ora ormai
number: cifre civico iban n numeri numero
nun: suor suore
nurse: inferm
nursery: vivai
object: eccepi opporr
objection: opposi riliev
oblige: obblig
observe: osserv
obviously: eviden
october: ottobr
of: d de degli dei del dell dell'u della delle dello di ne ovviam
off: disatt spegne spento
offend: offend
offender: trasgr
offer: offert offre offren offria offro preven
office: caf cowork gabine office sede sedi studi studio uff uffici
offset: compen
often: freque spesso
oh: ah madonn oh
oil: franto olio
ok: ok vabbe
old: antich antico anzian vecchi veci
olive: olive ulivo
olympic: olimpi
omission: omissi
on: accend accesa accese acceso addoss su sugli sui sul sull sulla sulle sullo
once: volta
one: un una unific uno
online: online
only: limito pura purche soli solo soltan unica uniche unico
open: aperta aperti aperto apre aprend apriam aprira aprire aprirl aprirs aprite apriva apro open riaper riapre riapri riapro stappa
opening: apertu inaugu
operator: operat
opinion: opinam opinio parere
opponent: avvers
opportunity: occasi
opposite: oppost
optician: ottica
or: o oppure
orange: aranci
order: commes decret ingiun ordina ordine ordini
organ: organo
organic: biolog
organize: organi
original: origin
other: altr altra altre altri altro divers oppost
otherwise: altrim senno
our: nostra nostre nostri nostro
ourselves: arrang
out: esauri esce esco escono fuori out usciam uscira uscire uscita uscito usciva
outside: dehors estern
oven: fornel forno
own: propri
owner: padron propri titola
pack: imball
package: pacche
packaging: packag
page: page pagina pagine
paid: pagata pagati pagato prepag saldat versat
pain: dolore
paint: vernic
painter: pittri
painting: acquer affres
pair: paia paio
pallet: bancal
panel: pannel
paper: carta cartac carte cartie cedoli foglie foglio
parade: sfilat
paragraph: paragr
parcel: pacco
parent: genito
parking: parche
part: part parte parti ricamb sal
participate: partec
partner: soci socia socie socio
party: gala parti
pass: passa passag passam passan passar passer passi passia passo
passenger: passeg
password: passwo
past: decors passat trasco
patent: brevet
path: sentie
patience: pazien
patient: pazien
pay: bonifi erogar liquid onorer paga pagand pagano pagare pagarl pagass pagate pagava pagher paghi paghia pago pagopa pos ripaga salda saldan saldar salder saldi saldia saldo sborso sdd tfr versa versar versas verser
payable: payabl
payment: causal ingiun pagame paymen precet riba sal satisp split versam
payslip: buste
pdf: pdf
peace: pace
pen: bic penna pennar
penalty: multa pena penale penali sanzio
pencil: matita
pending: penden
pension: inps pensio
people: gente
perfect: impecc inecce perfet
perform: esegui
period: period
permit: agibil permes
person: interl person refere sogget
pet: pet toelet
petrol: benzin
pharmacy: farmac
phone: cornet telefo
photo: foto fotoam fotogr fotote selfie shooti
physiotherapist: fisiot
piano: pianof
pickup: ritira ritiro
picture: immagi quadro scatto
piece: pezzo
pier: molo
pigeon: piccio
pillow: cuscin
pilot: pilota
pipe: canne tubo
pity: peccat
pizza: pizzai pizzer
place: colloc luogo posti posto
plan: piani
plant: ficus pianta piante
plaster: stucco
plastic: plasti
plate: piatti piatto targa targat
platform: piatta
play: gioca giocat recita suona
please: carita cortes favore piacer pls prega pregat preghi prego suppli
plumber: idraul
podcast: podcas
poem: poesia
poetic: poetic
point: punti punto
police: carabi caserm denunc maresc nas questu vigile vigili
polite: educat garbat
pool: piscin
poor: povere povero
popular: popola
portal: portal
porter: portin
portrait: ritrat
position: posizi
positive: positi
possible: eventu possib
post: post posta postal
postcard: cartol
poster: locand manife
postpone: postic rimand rinvia rinvio slitta slitte slitto
pot: vasi vaso
power: potenz poteri procur
practice: prassi pratic
praise: compli elogi elogio lodato lode lodi
precise: pignol
prefer: prefer
prefix: prefis
pregnant: gravid
preliminary: prelim
premium: premiu
prepare: predis prepar
prescribe: prescr
present: presen
preserve: conser
president: presid vicepr
press: premer
prevent: impedi
previous: preced
price: forfai listin prezzi prezzo tariff
priest: parroc
print: goffra ristam stampa stampi stampo tipogr
priority: priori
privacy: dpo gdpr
private: privat
prize: nobel premia premio
problem: proble
proceed: proced
process: elabor proces
produce: produc
producer: produt
product: prodot
production: produz
professional: profes
professor: prof profes
profile: profil
profit: frutti
proforma: profor
program: crm progra word
project: proget proiet
promise: promes promet
promote: promos
proof: prova prove
proper: apposi
proportion: propor
proposal: propos
propose: propon
prosecutor: procur
protect: proteg protez tutela
protection: privac
protest: protes
protocol: protoc
provide: fornis provve
provider: gestor
province: provin
provisional: provvi
prune: potatu
psychologist: psicol
public: clamor diffus mepa pa pubbli
publish: pubbli
publisher: editan editor editri
pull: tira tirarm tirati tirato tiro
punctual: puntua
pure: pura
purpose: appost
push: spalla
put: infila messa messe messi messo metta mette metten metter mettet mettev mettia metto metton rimess rimett
pyjamas: pigiam
quality: qualit
quarrel: lite litiga
quarter: quarto trimes
queen: regina
question: domand faq questi
queue: coda
quote: preven
race: corsa marato
radio: radio
railing: ringhi
rain: diluvi pioggi piove piovev piovut
raise: alza alzare sollev
ramp: rampa
rank: classi
ranking: gradua
ransom: riscat
rare: rara
rarely: rarame
rat: deratt ratti
rate: tariff tassi
rather: anzi piutto
raw: grezzi
reach: raggiu reperi
read: legga legge legger leggev leggo leggon lette letto lettur rilegg rilett
readable: leggib
reader: lettor
ready: pronta pronte pronto
real: immobi
reality: realta
really: davver
reason: causal motiva motivo
receipt: quieta ricevu scontr
receive: percep riceve ricevi ricevo ricezi
received: ricevu
reception: recept
recharge: ricari
recipe: ricett
recipient: destin
recognize: ricono
recommend: consig
record: record
recover: recupe
recreation: ricrea
rector: rettor
red: rossa rosse rossi rosso
redeem: riscat
redo: rifacc rifai rifarl rifate rifatt
reduce: ridott
reference: riferi
refrain: astene astens
refund: restit ridate rimbor storna
refuse: nega negato nego refuse rifiut
regime: regime
region: region
register: albo anagra catast iscrit regist visura visure
registered: raccom
registration: iscriz
regret: malinc rimpia
regular: regola
reject: boccia respin scarta
relate: relati
relation: rappor
relative: parent
release: sganci
relief: sollev
remember: ricord
remind: ricord
reminder: promem sollec
remote: remoto teleco
remove: depenn rismon smonta stacca stralc toglie tolgo tolte tolto
renew: restyl rinnov tacito
renounce: rinunc
renovation: ristru
rent: affitt autono canone canoni locazi nolegg
repair: gommis ripara
repeat: replic ribadi ripete ripeti ripeto
replace: sostit subent
report: denunc espost pagell refert relazi resoco riport segnal
represent: rappre
request: istanz richie
research: ricerc
reservation: prenot
reserve: impreg riserv
residence: reside
resign: dimett rasseg
resignation: dimiss
resolution: delibe
resource: risors
respect: distin rispet stima stimav
responsible: respon
rest: avanza residu restan resto riposo
restart: riavvi
restaurant: osteri piadin ristor tavern tratto
restoration: restau
restore: ripris
result: deriva esito risult
resume: ripres
retired: emerit
return: render rendet rendo resi reso restit ricons ridate rientr ritorn torna tornan tornar tornat torner torni torno
reveal: rivela
reverse: invert revers ribalt rovesc
review: houzz indeed recens stronc tripad trustp
revoke: revoca
ribbon: cordon fiocch nastri
rice: riso
ride: passag
right: azzecc destra destri diritt facolt giusta giusti giusto ragion
ring: squill suona
ripe: matura
risk: rischi
river: fiumi
road: strade
robot: roboti
romanian: rumeno
roof: tegole tetto tettoi
room: aula camera camere locale sale stanza stanze
root: radice
rose: rosa
rotation: rotazi
round: arroto giro rotond tonda tondi
routine: routin
rowing: canott
rubber: gomma
rubble: calcin
ruin: rovina rovine rovino
rule: regola
run: corre correr corri corron corsa
rust: ruggin
sad: triste tristi
safe: cassaf
sail: vela vele
saint: santo
sale: cessio saldi vendit
same: altret antifo concom identi immuta medesi omonim stessa stesse stesso uguale
sample: campio
sand: sabbia
satisfied: soddis
saturday: sabato
sauce: salse
save: rispar salva salvat
say: detti dica dice dicend diceva dici diciam dico dicono dirann dire direbb direi diremo dirla dirlo dite recita sostie
scaffold: ponteg
scan: scansi
scanner: scanne
scare: spaven
scene: scena
schedule: orari orario
school: autosc convit dsga elemen infanz liceo pagell plesso scolar scolas scuola scuole
scientific: scient
scrap: rottam
scratch: graffi
screen: maxisc scherm
screenshot: screen
screw: viti
sea: mare
seal: sigill
season: stagio
seat: posti
second: second
secretary: segret
section: rubric sezion
sector: settor
see: rivede rivedi veda vede vedend vederc vedere vederl vedess vedete vedeva vediam vedo vedrai vedret vedro vista viste visti visto
seed: semine
seek: cerca cercal cercan cercar cercat cercav cerchi cerco
seem: pare sembra sembro
seize: seques
seizure: pignor
selection: selezi
self: autoce s se si
sell: cediam vende vender vendo
semester: semest
seminar: semina
send: invia inviar invier invio manda mandam mandan mandar mander mandi mandia mando passam reinvi rimand spedir
sender: mitten
sense: sensi senso
sensible: sensat
sent: inviat mandat spedit trasme
sentence: condan frase frasi
separate: separa
september: settem
series: collan
serious: grave gravem seri seria seriam serio
serve: servit
server: server
service: disser multis presta servic serviz
session: sessio
set: allest impost
settlement: bonari concil transa
seven: sette settec
seventeen: dicias
seventy: settan
several: vari varie
severance: tfr
sewing: cucito ricama ricami ricamo
shake: scosso
shame: vergog
share: condiv milles quota
she: lei
shed: capann
sheep: pecore
shelf: scaffa
shelter: rifugi
shift: turni turno
ship: nave traghe
shipping: spediz
shirt: maglia maglie
shoe: calzat calzol ciabat scarpa scarpe
shoot: sparan
shop: botteg cartol copist droghe edicol erbori fiorai fiorer librer mercer negozi pesche salume shop tabacc vetrin
shopping: spesa
shore: riva
short: breve brevi corta corto insomm
should: dovreb dovrei dovrem dovres
shout: sbrait urla urlo
show: mostra mostre mostri
shower: docce doccia
shrug: spallu
shutter: tappar
shy: timide timidi
sick: diabet febbre gastri malato malatt maless
side: lati
sign: cartel cenno firma firmar firmat firmo insegn segno totem
silence: silenz taccio zitta
silent: tace zitto
silver: argent
simple: banale sempli
simulate: simula
sing: cantar cantic
singer: sopran
sister: sorell
sit: sedere
site: cantie
situation: situaz
six: sei seicen
sixth: sesto
sixty: sessan
size: dimens
ski: sciare
skill: bravur
skip: salta saltan saltar saltat salto
skirting: zoccol
sleep: addorm dorma dorme dormia dormir dormit dormo pisoli
slide: scivol slide
slogan: slogan
slovenian: sloven
slow: piano
small: piccol
smell: annusa profum puzza puzzav
smile: sorrid
smith: fabbro
smooth: liscio
snail: chiocc
snap: scatta
snow: ciaspo neve nevi
so: cosi dunque percio quindi talmen tanta
sober: sobri sobria
social: social tiktok
sock: calzin
socket: presa
sofa: divano
software: softwa
solar: fotovo
sold: ceduto esauri vendut
solid: solido
solution: risolu soluzi
solve: risolt risolv
some: alcune qualch
somebody: qualcu tizio
something: qualco
son: figlio genero
song: canzon
soon: breve presto
sorry: dispia duole perdon rammar scusa scusan scusar scusat scuse scusi scusia scuso spiace venia
sort: smista smisti
soul: anima
sound: acusti fonico
south: sud
space: spazi spazio
spam: spam
spanish: spagno
speaker: relato
special: partic specia
speech: discor
spend: spesi speso
split: split
sponsor: sponso
sport: diving judo pallav regate sporti
spread: diffus
spreadsheet: pivot
spring: primav
square: piazza
stable: stalla
staff: risors staff
stage: palchi palco tappe
stain: sbavat
stairs: scala scale scalin
stall: chiosc
stamp: bollat bolli bollin bollo marca marche timbri timbro
stand: stand
star: stella stelle stelli
start: avviat partir partit ripart
state: demani stato
statement: dichia estrat rendic
station: stazio
statue: statue
stay: resta restan restar restat restav rester restia resto rimane rimast stai stara stare stia
step: passi passo
sticker: adesiv
still: ancora tuttor
stock: giacen scorta
stolen: rubato
stomach: stomac
stone: sasso
stop: cessa cessan cessar cessaz ferma fermat ferme fermi fermia fermo smesso smette smetti smetto
storm: bufera maltem maregg tempor
story: antifo favole storie trama
stove: stufa
straight: dritte
strange: strano
strap: fascet
strategy: strate
stream: stream
street: strada via vie
stress: sottol
strike: sciope
string: cordin
strong: forti
structure: strutt
stubborn: testar
stuck: arenat
student: alliev studen
studio: atelie
study: studi studia studio
stupid: fesser sciocc
style: stile
subject: oggett sogget
subscription: abbona
subtitle: sottot
succeed: riesca riesce riesci riesco riusci
success: succes
such: simile tale
sue: adira adirem adiro agire citero querel
suffer: soffri soffro subira
suggest: riprop sugger
suitable: opport
summary: abstra riassu riepil sintes
summer: estate estivo
summon: citazi convoc
sun: sole
sunday: domeni
supermarket: esselu superm
supplier: fornit
support: affian appogg assist patron sosteg
sure: certo sicura sicuro
surface: superf
surprise: sorpre
survey: rileva riliev
surveyor: geom geomet
suspend: sospen sospes
swear: giura giuro
sweep: spazza
sweet: carame confet dolce
swell: gonfio
swim: nuoto
swiss: svizze
sworn: asseve giurat
symbol: simbol
synopsis: sinoss
system: impian inters sdi sistem
table: excel tabell tavola tavole tavoli tavolo tovagl
tablet: tablet
tact: tatto
tag: taggat taggia taggo
tailor: sarti
take: portan porter prenda prende prendi prendo presa prese presi preso ripren take
talk: chiacc dialog discor parla parlam parlan parlar parlat parlav parler parli parlia parlo riparl risent sentia
tame: domato
tap: rubine
tape: nastro
taste: gusto
tasting: degust
tattoo: tatuar
tax: autotu bollo caf detraz f24 fiscal impost imu iva ravved tasse tribut
taxable: imponi
teach: insegn
teacher: docent istrut maestr
team: squadr team
tear: stracc
technician: tecnic
telegraphic: telegr
television: gabibb iene raitre teleno tv
tell: avvert avvise detto dici dimmi dirann diremo dirgli dirla dirle dirlo dirmi diro dirti dirvel dirvi diteme ditemi raccon spiatt
temporary: interi
ten: decenn dieci
tenant: inquil
tender: bando teneri
tent: tende tendon
tenth: decimo
termination: risolu
terrace: terraz verand
terrible: orrori pessim scempi schife tremen
territory: territ
test: collau esame prova prove
testament: testam
text: testi testo
thank: grata grazia grazie ringra
that: che cio cioe codest dopodi ke quel quell quella quello
the: er gli i il l la le lo
theatre: filodr teatra teatro
them: glieli li
then: allora poi
there: c c'e ce ci esserc li
therefore: ergo pertan
thesis: tesi
they: esse loro
thief: ladri
thing: cosa cose cosina roba
think: pensa pensan pensar pensat pensav penser pensi pensia pensie penso rifles riflet ripens
third: terza terzo
thirteen: tredic
thirty: trent trenta trentu
this: quest questa queste questi questo stavol
those: quei quelle quelli
thought: pensie
thousand: duemil mila mille tremil ventim
thread: filo
threaten: minacc
three: tre tremil trienn ventit
throat: gola
through: tramit
throw: butta buttar buttat butti
thursday: gioved
ticket: biglie ticket
tile: matton piastr tegole
time: concom durano ennesi epoca orari orario stavol tempi tempo tempor time volta
times: volte
tip: mancia
tired: sfinit stanca stanch stufa stufat
title: titoli titolo
to: a ad agli ai al all alla alle allo
toast: brinda brinde brindi brindo
today: odiern oggi
together: assiem insiem
tomato: pomodo
tomorrow: domani domatt dopodo
tone: tono
tonight: stanot staser
too: sovras troppa troppi troppo
tooth: dente denti
topic: argome tema
total: totale
touch: tocca toccat tocco
tour: giro
tourist: turist
tournament: torneo
toward: verso
tower: torre
town: comuna comune
trace: tracci
tractor: tratto
trailer: rimorc
train: ferrov interc treni treno
trainee: tiroci
training: fondim formaz
transcribe: trascr
transfer: bonifi cessio cro deviar trasfe
transition: transi
translate: tradot traduc tradur traduz
translator: tradut
transparent: traspa
transport: autotr traspo
travel: viaggi
tray: vassoi
treasurer: tesore tesori
treat: tratta
tree: alberi platan querce
tremble: tremat
trial: proces
trip: gita
trouble: disagi grana guai intopp
truck: camion
true: vera vere veri vero
trust: affide afidam fiduci riaffi
truth: verita
try: provat prover provi provo
tuesday: marted
turkish: turchi
turn: acceso gira girami girand girarc girare girarl girata girato giri rivolg rivolt spegne
tutor: tutore
tutorial: tutori
twelve: dodici
twenty: vent venti ventic ventid ventim ventin ventiq ventit ventot
two: bienni due ventid
type: tipo
typing: battit
typo: refusi refuso
tyre: gomma gomme
umbrella: ombrel
unblock: sblocc
uncle: zio
unclear: vago
under: sotto
underline: sottol
undersigned: sottos
understand: capire capirl capisc capito
unexpected: imprev
unfair: vessat
unfortunately: ahime purtro
unfounded: infond
unhappy: infeli
uniform: divisa divise
union: sindac unione
university: polite univer
unless: salvo
unpaid: penden
unpleasant: antipa
unstable: trabal
until: fin finche fino finora fintan
up: allest salgo saliam
update: aggior
upload: carica
urgent: premur urgent urgenz
us: ce ci
usb: chiave
use: approf avvalg avvali avvarr usa usano usare usarla usatel usavam usi usiamo uso valers
used: abituo usata usato
useless: inutil
user: utente
usual: consue soliti solito
valid: vale valida validi valido
validate: conval
valley: val valle
valuable: prezio
valve: valvol
van: furgon
variant: varian
vector: vettor
vegan: vegana vegani
vegetarian: vegeta
verdict: verdet
verse: versi
version: versio
very: clamor molto viviss
veterinarian: veteri
vice: vicepr
video: video videoc youtub
view: vista visual
village: borgo frazio paese
violate: violat violaz
violin: liuter
virtual: virtua
visit: visita
voice: vocale vocali voce voci
volume: volume
voluntary: volont
vote: acclam mozion scruta votato voti voto
voucher: buoni buono
wage: cedoli paghe stipen tredic
wait: aspett attend attesa atteso
waiter: cameri
wake: svegli
walk: cammin
wall: murett muro parete tramez
wallet: portaf
want: deside voglia voglio volend volete voleva volevo voluto vorra vorreb vorrei vorrem vorret vuoi vuol vuole
war: guerra
wardrobe: armadi
warehouse: magazz
warn: avvisa diffid
wash: autola
washing: lavatr
waste: scarto smalti
watch: orolog
water: acqua acque acqued irriga
waterproof: imperm
wave: onda
way: andazz modali modo percor
we: noi
web: web
website: houzz indeed infojo sito tripad trustp
wedding: matrim nozze sposi
wednesday: mercol
week: settim
weekend: weeken
weigh: pesa pesato
weight: peso
welcome: accogl accolt gradit welcom
well: beh ebbene pozzi pozzo
wet: fradic
what: cos'e cosa
wheel: ruota ruote
wheelchair: carroz
when: quando
where: dov dov'e dove ove
which: cui qual quale quali
while: mentre
whistle: fischi
white: bianca bianch bianco
who: chi
whole: intera intero tutta
wholesale: ingros
why: perche
wide: larga
wife: coniug moglie
wild: sauvag
will: avra avrete avro diro faremo faro pagher sara sarann saremo saro testam verra verser vorra
win: vince vincer vincev vinta vinto
wind: vento
window: finest infiss serram vetrai vetri vetrin
wine: enolog enotec prosec sommel vigna vini vino
winner: vincit
winter: invern
wish: auguri auguro
with: accomp coi col con cu with
withdraw: recede recess ritira ritiro
withhold: ritenu ritien tratte tratti
within: entro
without: senza
witness: testim
woman: donna
wonder: meravi
wood: legni segher
wool: filati
word: aggett parola parole
wording: dicitu
work: appalt funzio lavora lavore lavori lavoro manodo opera opere
worker: operai
workshop: offici
workstation: postaz
world: mondo
worry: preocc
worth: convie pena vale valga
would: andreb avrebb avrei avremm avrest farebb faremm sarebb saremm sarest vorreb vorrei vorrem vorret
write: redatt riscri scriva scrive scrivi scrivo
written: scritt
wrong: diffor invert stonat torto
yard: cortil
yarn: filato
yawn: sbadig
year: anni anno annual bienni decenn quadri trienn
yellow: gialle gialli giallo
yes: si
yesterday: ieri
you: darti darvi dirti dirvel dirvi lei t te ti tu ve vi voi
young: giovan
your: codest tua tue tuo vostra vostre vostri vostro vs
youth: orator
zero: azzera zeri zero
