# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language fi

[concepts]
about: noin
absent: poissa
according: mukaan mukain mukais nojall
account: tili tilill tililt tilinu tiliot tilisi
accounts: tase tilinp tulosl
accused: syytet
add: lisasi lisata lisatk
address: osoite osoitt
adjust: saatam
administration: hallin tietoh
admit: myonta
advance: ennakk ennako etukat
advertisement: mainok mainos
advice: neuvoi neuvoj
affect: vaikut
after: jalkee peraan perass ylihuo
afternoon: iltapa
again: taas toista toistu uudell uudest
against: vastai
agree: sovita sovitt sovitu suostu tasmaa yksimi
alarm: halyti
all: kaiken kaikil kaikki
allow: sallit
almost: melkei
already: jo joko
also: minaki myos sekin
alternative: vaihto
although: vaikka
always: aina
amount: loppus maara maaral maaras summa summan summas
and: ja seka
annoy: harmit
answer: vastaa vastai vastan vastas vastat vastau vastin vs
any: yhtaan
anymore: enaa
anyway: sentaa
app: sovell
appeal: valitu
appear: ilmest
apply: hakea hakema hakemu hakija
approve: hyvaks
architect: arkkit
archive: arkist
around: ympari
arrears: rastit
arrive: saapun
ask: kysele kyseli kysely kysya kysyi kysyin kysyis kysyit kysyn kysyny kysyta kysytt kysyy pyydam pyydan pyydet pyynto pyysi pyytaa pyytai pyytam pyytan tukipy
assignment: toimek
assistant: assist avusta
association: kylayh liiton liitto omakot seuran sukuse yhdist
attach: ohessa
attachment: liite liitet liitte
auditor: tarkas tilint
author: tekija
authority: alueha verota verott virano
automatic: automa
autumn: syksy syksyl syksyn
away: pois
back: takais
backup: varmuu
bad: huono
bakery: leipom
balcony: parvek terass
balloon: ilmapa
bank: pankin pankki
bankrupt: konkur
be: ois ole olemme olen olenko olet olette olevan oli olikin oliko olin olisi olisik olisin olitte olivat olkaa olkoon olla ollaan olleet ollen ollut oltu on onko oo oon ootte ovat
beach: rannan ranta
beautiful: kaunii kaunis
because: johdos johdu johtui johtuu koska silla takia vuoksi
beep: piippa
before: edessa ennen ennenk
begin: ala alkaa alkoi aloitt alusta
behind: takana
believe: luulet luulev luuli usko uskonu
belong: kuulu kuuluu
beside: vieree
best: paras parast
betray: pettan
better: parant paremm paremp
between: valiin valill
big: iso isot
bigger: isomma
biggest: suurin
bind: sidott
blow: puhalt
board: hallit lautak
boat: vene veneen
book: kirja kirjat varaa varasi varata varatt
booking: varaus
bookkeeping: kirjan tilito
boss: esihen esimie pomo
both: kummas molemm molemp
box: laatik
boy: poika pojat
brand: brandi
break: katkea
bride: morsia
bridge: sillan
bring: toi tuoda
brochure: esitte vihkos
broken: hajosi
brother: veljen
bucket: ampari
budget: budjet
build: rakent
building: rakenn tyomaa
business: toimin
but: mut mutta vaan
buy: ostett osti
buyer: ostaja
by: toimes
calendar: kalent
call: puhelu soita soitan soitin soitta soitte soitti soitto
calm: rauhoi
campaign: kampan
can: jaksoi osaa osaamm osannu pystyt pystyy voi voidaa voiko voin voisik voisin voisit voisko voit voitko voitte
cancel: irtisa perua perui peruma perun perunu peruta peruun peruut puramm pureta purett purkaa
candle: kyntti
car: auto autoko autoss
card: veroko
careless: huolim
caretaker: suntio talonm vahtim
carpenter: puusep
carry: kantaa
case: diaari
cash: kassa kassaj kassal kassan kassat kateis
cat: kissa kissan
cause: aiheen aiheut
cent: sentti
certificate: tyotod
chairman: pj puheen
change: muutok muutta muuttu vaihda vaihde vaihdo vaihta vaihte vaihto vaihtu
charge: veloit
cheap: halvem
check: tarkas tarkis
chess: shakki
child: lapsen lapset lapsi lasten
choose: valin valita valits
christmas: joulua joulun pikkuj
church: kantto kirkko seurak
city: kaupun
claim: saatav vaitte
class: luokka
clean: puhtaa siisti
cleaning: siivoo siivou
clear: lumito selkea selva selvaa selvas selvia selvis
client: paamie
clock: kello klo
close: kiinni suljet sulkea
cloth: kangas
cloud: pilves
coach: valmen
coffee: kahvia kahvil kahvin kahvio kahvip kahvit
cold: pakkas
collect: perika perint perita ulosot
colour: varist varit
column: kolumn pakina palsta
come: tule tulee tuleek tulema tulett tuleva tuli tulipa tulisi tuliva tulkaa tulla tullaa tullu tullut
comic: sarjak
comment: kommen
company: firma firman konser operaa oy painot pienyr sahkoy taloyh tmi tytary yhtiok yhtion yhtiot yritta yrityk yritys
compensation: korvaa korvau
competitor: kilpai
complain: valita valitt
complaint: kantel reklam valitu
completely: kokona taysin
computer: it tietoh tietok
concern: koskee
condition: edelly
confirm: kuitat kuitta vahvis
consider: harkit
consultant: konsul
consumer: kulutt
contact: yhteyd yhteys yhteyt
continue: jatkaa jatkam jatket jatkos jatkua jatkuu
contract: puites sopimu
contractor: alihan urakan urakka urakoi
contrary: ristii
control: kulunv valvon
cooperation: yhteis
cooperative: osuusk
copy: kopio kopioi kopiok kopion
corner: kulma
correct: oikais
corridor: kaytav
cost: kulut kustan maksaa maksai matkak
cottage: kesamo mokill
count: laskee lasket laskin
country: maa
court: hovioi istunn istunt karaja karaji oikeud oikeus oikeut tuomio
cousin: serkku
cover: kansi peitet
create: luo
credit: hyvity luotto
crime: rikos
cry: itki itkin
customer: asiaka asiakk tilaaj
cut: katkai leikat leikka
damage: vahing vahink vesiva
damp: kosteu
dance: tanssi
dare: kehtaa
data: tietot
date: paivam
daughter: tytar tyttar
day: maksup paiva paivaa paival paivan paivas pv
deadline: erapai maaraa
dear: arvois
debt: perint saatav ulosot
decide: paadyi paatet paatok paatos paatta paatti
deduct: vahenn
defend: puolus
delay: viipyy viivas
delete: poista poiste poisti poisto
deliver: toimit
demand: edelly maksuk maksuv vaadim vaatii vaatim
dentist: hammas
department: lakias lakios osasto
description: kuvauk
deserve: ansain ansiot
despite: huolim
destroy: havitt
detail: yksity
different: eri
difficult: hankal vaikea
dinner: illall
direct: suoraa
direction: suunta
director: johtaj
disappointed: pettyn
discuss: keskus
dispute: kiista kiiste riidan riita riitau
district: piirii piirit
ditch: oja
divorce: avioer
do: suorit tee teemme teen teet teette tehda tehdaa tehkaa tehnee tehnyt tehtii tehty tein tekee tekema teki tekisi
dog: koira koiran koirat
door: oveen ovelle oven ovi ovikyl
double: kaksin tuplaa tuplam tuplas
down: alas alhaal
draft: luonno
draw: piirsi piirta
drawing: asemap piirus pohjak pohjap
drive: ajaa ajetaa
driver: taksik
drop: siksee
due: eraant erapai
during: aikana
each: kesken
earlier: aikais
easter: paasia
easy: helppo
eat: syo syomaa
eight: kahdek
electricity: sahkok sahkoy
electronic: sahkoi
eleven: yksito
elsewhere: muuall muualt
employee: tyonte
empty: tyhja
end: lakkaa lopeta lopete lopett loppu loppuu loppuv lopuss paatta paatty
engineer: insino
english: englan
enough: riitta tarpee
envelope: kirjek
essential: olenna
establish: todett
estate: pesanj
estimate: arvioi
euro: euroa euron
even: edes ees
evening: illall ilta iltana
event: tilais
every: joka jokain jokais
exactly: pilkun tarkka
example: esimer
exceed: ylitty
except: paitsi
exception: poikke
exchange: porssi
excited: innois
exhibition: naytte
exist: olemas
expensive: kallei kallis
experience: kokemu
expert: asiant
expire: umpeut vanhen
explain: selitt selity selvit
extend: laajen
external: ulkopu
extra: lisa lisati lisato ylimaa
eye: silmal
facebook: facebo
fair: messui messuk messut reilua
fall: kaatun
family: suku sukula sukuse
fast: akkia nopeas
father: isa isani
fault: vikaa vikail
fear: pelkas saikah
fee: jasenm palkki
feel: tunnu
festival: festar
fetch: haen haetaa haettu hakea
field: kentta
fifth: viides
figure: luvut
file: tiedos
fill: taytta
film: elokuv
final: loppue loppul loppus lopput
finally: vihdoi
finance: rahoit talous
find: loyda loysi loysin loytan loytyi
finnish: suomea suomen suomi
first: ensimm ensin
fit: kavisi mahtuu sopii sopisi sopiva
fitter: asenta
five: viidel viiden viisi
fix: korjaa korjas korjat korjau
flat: asunto
flexible: jousta
floor: kerros lattia
flower: kukkak kukkap
folder: kansio
follow: seuraa
food: evaat ruoka
for: varten
forget: unohde unohdi
form: lomake lomakk muodos muotoi muotoo
former: entine entise
forward: eteenp
four: nelja neljal
fourth: neljas
frame: kehyks
free: ilmain ilmais vapaut
freeze: jaadyt
friday: perjan
fridge: jaakaa
friend: kaveri ystava
full: taynna taysim
fun: huviks
funeral: haudat hautaj hautau
future: jatkos
gate: portti
get: saa saada saadaa saako saamat saamme saan saanee saanko saanut saat saatai saatii saatte saatu saavat sai saimme sain saisik saisim saisin
give: anna annamm anneta annett annoin antaa antaka antanu antoi heru
gladly: mielel
go: kavi kay kulje menee meneek meni menisi meniva menna mennaa mennyt sujui
good: hyva hyvaa hyvast hyvat kelpaa kunnos
google: google
gossip: puskar
grandfather: vaari
grandmother: mummo mummol mummot
grant: avustu myonta
great: hieno hienoa hienos huippu loista mahtav mainio upeat
green: vihrea
greeting: terv tervei
ground: pohja pohjan
groundless: aiheet
group: konser poruka porukk ryhmas
grow: kasvoi
grudge: kaunaa
guarantee: takuuk
guess: arvaat
guest: vieraa vieras
guy: tyyppi
gym: kuntos
hairdresser: kampaa partur
half: puolee puolen puolet puoli puolik puoliv
hall: halli sali seuroj
hand: kadess kasin katta luovut
handle: hoidan hoidet hoitaa hoituu kahva kasite kasitt
happen: sattui sattuu tapaht
happy: onnell
harbour: laitur
hardly: tuskin
harm: haitta
hat: hattua
he: han hanell
head: paahan paassa
headline: otsikk otsiko
health: tervey
hear: kuulem kuulet kuulin kuulla kuulu kuului kuulun kuuluu
hearing: istunn istunt
hell: helvet
hello: hei heippa moi moikka moro terve
help: apua auttai
here: taalla tassa
hereby: taten
higher: ylemma
him: hanet hanta
his: hanen
history: histor
hold: pida pidan pideta pidett pitama
holiday: lomall lomien syyslo
home: asumis kodin kotiin kotona
honest: rehell
honour: kunnia
hope: toivoi toivon toivot
hospital: sairaa
hotel: hotell
hour: tunnik tunnin tunnit tunti tuntia tuntih
house: omakot talo taloa taloon taloss talost taloyh
how: kuinka miten
however: kuiten
human: ihmine ihmise ihmisi ihmist
hundred: sata sataa
hungarian: unkari
hungry: nalkai
hunt: metsas
hurry: kiire kiiret
i: ma mina minaki
ice: jaissa
if: jos kunhan mikali
illegal: laitto
immediately: heti
in: sisaan
increase: noussu
industry: alalla alan
information: lisati tiedok tiedot
inside: sisall
inspection: katsel
install: asennu asensi
instalment: era eraa loppue maksue
instead: tilall
instruction: ohje ohjeet
insult: haukku
insurance: vakuut
intend: aio aion
interest: kiinno
interpret: tulkka
interpreter: tulkki
invite: kutsus
invoice: lasku laskua laskui laskuj laskul laskun laskus laskut laskuu loppul ostola ostore
it: se sekin sen senkin siihen siita silla sille silta sita
itself: sinans
job: homma hommat
joke: vitsi vitsin
judge: lautam tuomar
judgment: tuomio tuomit
just: asken juuri
key: avaime avaimi avain
kind: ystava
kitchen: keitti
know: tieda tiedan tiedat tiedet tienny tietaa tiia tunnet tutust
lack: puutte
landlord: isanna isanta
language: aidink kielia kielip
last: edelli kestaa viime viimei viimek
late: myohas
later: myohem
latest: viimei
laugh: naurat nauroi
law: lain
lawyer: asiana jurist lakimi lakito
layoff: lomaut
layout: taitta taitto
leak: vuotaa
learn: opin
least: ainaka
leave: erosi jata jateta jatett jatin jattaa jattam jattan jatti lahde lahden lahdet lahdos lahtea lahtee lahten lahtev lahti lahtis poistu
left: jaljel
legal: lakias lakios
length: pituus
less: vahemm
let: paasta
letter: kirje kirjee kirjei kirjel
library: kirjas
licence: lisens
life: elama
lift: hissin
like: kuten niinku pida pidan tykkaa tykkas
line: linja linjan linjoi rivi rivia rivin
list: lista listal listan
listen: kuunne kuunte
little: pienen pienet pieni vahan
live: elaa
loan: lainaa
lock: lukko
login: kirjau tunnuk tunnus
logo: logo logon
long: kauan pitkaa pitkan
look: katsoa katsoi katsom katson katsoo katsot
loose: irtoa
lose: havitt hukass kadonn kadott
loud: aaneen
love: rakkau
lovely: ihana
low: matala
lowest: alimma
luck: onneks onni
lunch: lounaa lounas
machine: kone koneel koneen koneet konett nostur
magazine: kuvale
mail: postit sahkop
mailbox: postil
maintenance: huolto yllapi
man: miehil mies
manage: parjat
management: johdon johtor
manager: isanno
many: moni monta montak
map: kartas
mark: merkin merkit merkki
market: markki
material: aineis materi
may: saako saanko saatta saisik
maybe: ehka
me: minua minull minult minust minut mulla mulle
mean: tarkoi
meet: kohtaa kokoon tapaan tavata
meeting: kokouk kokous palave tapaam teamsi vuosik yhtiok
member: jasene jasenm jasenr jasent
memory: muisto
mention: mainit
message: vieste viesti whatsa
metal: pelti
microphone: mikrof
mind: mielee mieli
minus: miinuk
minute: minuut
minutes: poytak
miss: kaipaa kaipai
missing: puuttu
mistake: moka virhe virhee virhei
model: mallia
monday: maanan
money: raha rahaa rahall rahann rahat
month: kuu kuukau kuun kuussa
mood: tunnel
more: enemma entist lisaa
moreover: lisaks
morning: aamull aamust
mother: aidin aidink aiti anoppi
move: liiku muutam muutta muutto siirry siirty
mrs: rouva
much: paljon verran
municipality: kunnan kunta kuntal
must: joudu joudum joudun joutui pakko pitaa pitaak piti taytyy
my: minun mun
name: nimeaa nimeks nimell nimen nimenn nimi nimia nimiky
need: tarvet tarvit
neglect: laimin
negotiation: neuvot
neighbour: naapur
never: ikina koskaa
new: uuden uudest uudet uus uusi uusia uusiks uuteen uutta
news: uutine uutise
newsletter: uutisk
newspaper: iltale kolumn kylale lehden lehdes lehdis lehtee lehti paikal pakina palsta
next: ens ensi seuraa
nice: kiva mukava natti
night: oisin yolla
nine: yhdeks
no: mitenk
nobody: kenenk ketaan kukaan
normal: normaa
not: ainaka ala alkaa ei eika eipa eivat emme en enka enpa et ette ettei etteka etten
nothing: mikaan mitaan
notice: huomaa huoman huomas ilmoit
novel: romaan
now: nykyaa nyt
nowhere: mihink
number: diaari numero sanama tilinu viiten
offer: tarjoa tarjos tarjot tarjou
office: lakito toimis
official: virall
often: monest
okay: ok
old: vanha vanhaa vanhan vanhas vanhat vanhuk
on: paalla paalle
once: kerran
one: eras erasta yhdell yhden yhen yhta yksi
only: ainoa pelkka vaan vain vasta
open: aukeaa auki aukiol avaa avata avattu avautu avoime
opening: avajai
opinion: kannal kanta mieles
optician: optikk
option: optiok
or: joko tai vai
order: kunnos maaras tilaa tilaaj tilaam tilann tilasi tilata tilatt tilauk tilaus varaos
original: alkupe
other: kesken muiden muille muu muun muut muuta muutak toinen toisee toisel toisen toisil vastap
otherwise: muuten
our: meidan
out: ulkoa ulos
over: luovut yli
own: oma omaan omalla oman omasta omat pienyr
owner: omista
package: paketi pakett
page: etusiv sivu sivua sivuil sivuja sivull sivult sivun sivut
paid: makset
painter: maalar
pair: pari parin
paper: papere paperi
parent: vanhem
parking: parkki
part: osa osalta osin varaos
partner: kumppa
party: osapuo pikkuj vastap
password: salasa
past: ohi
patience: karsiv
patient: potila
pay: maksa maksaa maksai maksam maksan makset maksoi suorit
payment: maksat maksu maksua maksue maksuk maksum maksun maksup maksus maksut maksuu maksuv
pdf: pdf
peace: rauhas
pension: elakel elakke
people: kansan vaki
percent: prosen
perfect: taydel
permanent: pysyva
permission: valtuu
permit: lupa luvan
person: hengen henkea henkil
pharmacy: apteek
phone: luurin operaa puheli
photo: kuvaam kuvauk
photographer: kuvaaj valoku
picture: kuva kuvaa kuvan kuvass kuvat kuviss kuvist rippik
piece: kappal kpl
pity: harmi saali
pizza: pizza
place: kohdal paikal paikas paikka sijaa
plain: selkok
plan: pihasu suunni
play: leikki pelaav
please: kiltti
podcast: podcas
poem: runo
point: kohdan kohta pistee
police: nimism rikosi tutkin
polite: kohtel
possible: mahdol
post: postis
poster: julist
praise: kehua kehui kehuin kehuiv kehuja kehutt
prepare: varaut
present: esitam esitet esitta
press: painaa
price: hinnal hinnan hinnas hinnat hinta hintaa tuntih
principal: rehtor
print: painat painet painoa painok painon painoo painot tulost
privacy: tietos yksity
probably: kai varmaa
product: tuotte
production: tuotan
professional: ammatt
program: kasioh ohjelm
project: projek
promise: lupaan lupasi luvata luvatt
proof: oikolu vedoks vedos
proper: asiall
property: kiinte
prosecutor: syytta
public: julki julkis
publish: julkai
pupil: oppila
purchase: hankin ostola ostore
put: laita laitan laitat laitet laitoi laitta pistan pistet
quality: laatu
quarrel: riidel riitel
quarter: neljan vartin
question: kyse kysymy
queue: jonon jonoon
quite: aivan ihan
raise: nostaa nostam nostan nostet
rare: harvin
rather: mielui
reach: paase paasee paasek paasen paasis paasta saavut
react: reagoi
read: lue lueta luetko luetta luette luettu luin lukea lukee lukema luki lukija
ready: valmii valmis
really: oikeas todell
reason: perust syy syyn syysta syyta
reasonable: kohtuu
receipt: kuitit kuitti tositt
receive: vastaa
recommend: suosit
recruit: rekryt
red: punain punais
refer: viitta
reference: refere viite viiten viitte
refund: hyvitt hyvity palaut
refuse: hylatt hylkas kielta torjui
regards: kunnio
region: maakun
register: jasenr rekist
remark: huomau
remember: muista muiste muisti
reminder: karhul maksum muistu
remote: etana
renovate: kattor putkir remont
rent: vuokra
report: kertom raport rikosi tutkin vikail
representative: asiami edusta
responsible: vastuu
rest: loput
restaurant: ravint
result: tuloks
return: palaa palaam palaan palata palaut veroil
reveal: paljas
review: arvioi arvost jodeli
right: oikea oikeas oikein oikeud oikeus
ring: soi
road: tien
robot: robott
roof: katon katto kattoa kattor
room: tilaa
round: kierro kierta kierto
row: perakk
run: ajoon ajossa juokse
russian: venaja
sad: surull
safety: turval varmuu
same: ennall sama samaa samaan samall samalt saman samana samanl samast samat samoil
satisfied: tyytyv
saturday: lauant
sauna: sauna saunan saunas
save: pelast saasti talles taltee
say: sano sanoa sanoi sanoin sanoit sanomi sanon sanonu sanoo sanota sanott
scan: skanna
schedule: aikata
school: koulul koulun ylakou
scout: partio
search: etsimm haemme hakuko
secretary: sihtee
security: tietot turvap
see: nae nahda nahdaa nahtav nahty nahtya nakemi nakya nakyy nay
seem: nakoja naytta naytti taida taitaa
seldom: harvoi
self: itse itsest
sell: myi myynti myytii
seller: myyjan
seminar: semina
send: laheta lahete laheti lahett
sentence: lausee
separate: erikse
serious: vakava
serve: tarjoi
server: palvel
service: palvel
settlement: sovint
seven: seitse
share: jakaa
shareholder: osakka
shoe: kengat
shop: kaupan kauppa kukkak rautak
should: pitais tulisi
sick: sairas
side: puolel puoles
sign: alleki kyltin kyltis nimiky ovikyl
silence: hiljai vaitio
silent: hiljaa
since: alkaen lahtie
single: ainutt
sister: siskol siskon
sit: istui istuin istuma istunu
situation: tilann
six: kuuden kuusi
smaller: pienem
smallest: pienin
smell: haisee
smile: hymyil hymyss suin
snow: lumito
so: eli joten nain niin siis
social: somepa somess
solve: ratkai
some: muutam
somebody: joku jonkun
something: jotain
sometimes: joskus
somewhere: jossai jostai
son: poikan
soon: kohta pian
sorry: anteek pahoit sori
sound: kuulos
south: etela
spam: roska
special: erityi
spend: kulunu
spring: kevaal kevaan kevaas
staff: henkil
stage: lavall
stand: seison seisoo
star: tahden tahtea tahtia
start: aloitu kaynni kaynti
state: totean
statement: lausun tiliot
stay: jaa jaan jaanyt jaat jai jaivat pysyta pysyy
still: edelle silti viela vielak yha
stock: varast
stop: keskey
story: juttu juttua jutun tarina
strange: kummal kummas
stuck: jumiin jumiss
studio: studio
study: gradun opiske perehd
subject: aihe
substitute: sijais
succeed: onnist
such: sellai semmoi tallai tuolla
sue: haasta haaste kantee
suggest: ehdota ehdott esitys
summer: kesa kesall kesan kesana
sunday: sunnun
supplier: tavara toimit
support: tukipy
sure: varmas
surprise: yllatt
survey: kysely
swedish: ruotsa ruotsi
system: jarjes
table: poydal poydan tauluk
take: ota otamme otan otetaa otettu otin otitte ottaa ottaka ottama ottanu otti vei vie vieda vien
talk: puhe puhua puhun puhuta puhutt puhuu
task: tehtav
tax: alv arvonl vero veroil veroko verota verott
taxi: taksik
teacher: opetta
television: yle
tell: ilmoit kerroi kerron kerrot kertoa kertoi kertok kertom kertoo
ten: kymmen
tenant: asukas vuokra
text: litter teksti
than: kuin
thank: kiitan kiitok kiitos kiitta kiitti
that: etta noita toi tuo tuon
theatre: teatte
their: heidan
then: silloi sit sitten
there: perill siella sielta siina sinne tuolla tuossa
therefore: siksi
they: he heilla heille ne niille niissa niista niita
thing: asia asiaa asiaan asian asiast asiat asiois asioit juttu
think: ajatte mietin mietti
third: kolman kolmas kolmat
this: na naissa naista naita nama taa tahan talla tama taman tan tana tasta tata
thousand: tuhat
threaten: uhkaa uhkail uhkasi uhkaus
three: kolme kolmee kolmek kolmel kolmen kolmes
through: kautta lapi
throw: heitta
thursday: torsta
tight: tiukka
tile: laatat
time: aika aikaa aikaan aikoja ajalla ajan ajoiss aukiol ehdi ehdit ehditk ehti ehtiny joutaa kerral kerran kerta kertaa samall
tired: kyllas
today: tanaan
together: kasaan yhteen
toilet: vessan
tomorrow: huomen huomis ylihuo
tone: savy
too: liian liikaa
trace: jalkea jalki
tractor: trakto
trade: kaupan kauppa
trainee: harjoi
training: koulut
transfer: siirra siirre siirta siirto tilisi
translation: kaanna kaanne kaanno
translator: kaanta
transport: kuljet
travel: matkai matkak matkal matkat
treasurer: rahast
true: tosi totta
trust: luotet luotta
try: kokeil yritan yritin yritta
tuesday: tiista
turn: kaanty vuoros
twenty: kaksik
two: kahdel kahden kahdes kahtee kakkos kaks kaksi
under: alla alle
understand: ymmarr ymmart
unfinished: kesken
unfortunately: harmil valite
unless: ellei
unpleasant: ikava
until: asti kunnes mennes saakka toista
up: pystys ylos
update: paivit
urgent: kiiree kiirei
us: meidat meille meilta meista meita
use: kayta kaytan kaytet kaytta kaytto
useless: turha
usually: tapana yleens
valid: voimas
version: versio
very: kovast kovin valtav
vet: elainl
village: kylall kylan kylayh
visit: kavin kaynti kaynyt
voice: aani
voluntary: talkoi
vote: aanest
wage: palkan palkat palkka
wait: odotam odotan odotel odotin odotta odotus
wall: seina seinaa seinal
want: halua haluaa haluai haluam haluan haluat halusi halutt
war: sodan
warm: lammin lampim
warning: varoit
water: vesiva
way: menett mitenk pain tavall
we: me meilla
web: verkko verkos
website: jodeli nettis
wedding: haapar kaaso
wednesday: keskiv
week: viikko viikok viikol viikon viikos
weekday: arkipa
welcome: tervet
well: hyvin no
wet: marka
what: mika milla millai minka mita
when: jolloi ku kun milloi
where: jossa mihin missa mista
which: johon joissa joista joita jolla jonka josta jota kumpi kumpik
who: joiden joka jonka jotka kenell kenen kuka
whole: koko
wholesale: tukkur
why: miksi
wife: vaimo vaimon
will: tulee tullaa
win: voitti
window: ikkuna
wine: kuohuv
with: kanssa kera mukana
withhold: pidata pidatt
within: kulues
without: ilman saamat
witness: todist
wonder: ihmete ihmett
word: sana sanaa sanaak sanall sanama sanan sanoja wordin
work: duunia lisato toihin toimi toimia toimii toimiv toissa tyo tyomaa tyon tyopai tyosta tyosuh tyota tyotod
workshop: autoko
worry: huolen huolta
worth: kannat
would: ois olisi olisik olisin
write: kirjaa kirjoi kirjot laadit naputt
writing: kirjal
wrong: pielee vaara vaaraa vaaral vaaran vaaras vaaril vaarin vinoss
yard: pihake pihasu
year: tilika vuodel vuoden vuodes vuonna vuosi vuosik vuosis vuotta
yes: joo juu kylla
yesterday: eilen eilise
you: et ette etteka sa sina sinull sinust sinut te teidat teihin teilla teille teilta teista teita
young: nuori nuoris
your: sinun sun teidan
zero: nolla
