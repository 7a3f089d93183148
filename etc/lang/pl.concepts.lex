# SPDX-License-Identifier: ISC
# Which idea a stem stands for: the same word of English in all languages, so that
# what mul.trained.lex knows of it helps here too.  heed-lexicon(5) tells more.
language pl

[concepts]
about: chodzi kolo o okolo
above: powyze powyzs wyzej
accept: akcept przyja przyjm zaakce
access: dostep
accident: wypadk
according: wedlug zgodni
account: koncie kont konta konto rachun
accounting: ksiego
accusation: zarzut
accuse: oskarz
active: czynny
actually: faktyc
add: dodac dodani dolozy dopisa dopisz dopowi
address: adres adrese adresu
administrator: admini
admit: przyzn
advance: gore gory wyprze zadate zalicz
advice: doradz poradn poradz rada rade rady radzie
advise: odradz
adviser: doradc
afraid: balem boje
after: po pojutr powyko
again: kolejn ponown znow znowu
against: odradz przeci
agency: agencj
ago: dawna dawno temu
agree: dogada uzgodn zgadza zgoda zgodzi
agreement: porozu
air: klimat powiet
alarm: alarm alarmo alarmu
album: album
all: wszyst
alleged: rzekom
allow: dopusz pozwol wolno
almost: prawie
alone: sam sama
already: juz
also: rownie takze tez
although: choc chocia
always: zawsze
amicable: polubo
amount: kwota kwote kwoty wynosi wysoko
analysis: analiz
and: a i oraz
angel: aniole
angry: denerw gniewa wsciek zlosci
annex: aneks aneksu
anniversary: jubila jubile
announce: oglosi zapowi
announcement: oglosz
answer: echa odpisa odpisu odpisz odpowi odzewu
antenna: antene
any: dowoln jakako wszelk
anybody: ktokol
anything: cokolw
anyway: zreszt
app: aplika
appeal: apelac kasacy odwola odwolu
appear: figuru pojawi widnie wystap
approve: zatwie
april: kwietn
apron: fartuc
arbitration: arbitr
arbour: altany
architect: archit
archive: archiw
area: okolic
arise: powsta
arrange: umawia umowic umowil ustala ustali zalatw
arrangement: uklad ustale
arrive: dojade dotarl dotre przyby
article: art artyku
artist: artyst
as: jako
ask: popros prosi prosic prosil prosim prosza pyta pytac pytaja pytal pytala pytale pytali pytam spytal zadawa zapyta
assembly: montaz
assistant: asyste
association: stowar
assure: zapewn
at: jednoc przy u
attach: dolacz zalacz
attempt: probe proby
attention: uwage
attorney: pelnom
audit: audyt audytu
auditor: audyto
august: sierpi sierpn
aunt: ciotka
author: autor autora autors
authority: kurato pip sanepi skarbo staros uodo uokik urzad urzedu
authorize: autory
automatic: automa
autumn: jesien
avoid: unikac
awkward: niezre
back: oddzwa oddzwo
background: tle
backup: backup
bad: nielad zla zle zly
bag: workow
bailiff: komorn
bakery: piekar
balance: bilans salda saldo
ban: zakaz
bang: hukiem
bank: bank bankie banku ing mbanku pekao santan
bankruptcy: syndyk upadlo zbankr
banner: baner banera banero
baptism: chrzci
bark: szczek
base: bazie bazy
baseless: bezpod bezzas
basis: podsta
basket: koszyk
bathroom: lazien
be: beda bede bedzie byc byl byla bylam bylem byli bylism bylo byly jest jestem jestes sa
bear: ponies
beat: bije
beautiful: piekna piekni piekny
because: bo gdyz poniew skoro
bed: poscie
bedroom: sypial
bee: pasiek pszcze
beer: piwo
before: dawnie nim przed zanim
beg: blagam
behave: zachow
believe: wierzy
belong: naleza
below: nizej ponize
bend: ugina
benefit: zasilk
beside: obok
best: najlep
better: lepiej lepsze lepszy
between: miedzy
big: duza duzej duzym wielki
bigger: wieksz
biggest: najwie
bill: rachun
birth: urodze
birthday: urodzi
bite: gryzie
black: czarne
block: zablok
blog: bloga
blue: granat
board: plansz tablic zarzad
boiler: kotlow
bold: smialo
book: ksiazk ksiega ksiege ksiegi zaksie zareze
booking: rezerw
border: granic
boss: szef szefa szefow
both: oba obie oboje obu
bother: zawrac
bottom: dna dole
box: karton pudelk
boy: chlopa chlopc
branch: filii oddzia
bravo: brawo
breach: narusz
break: przerw zerwan zrywa
breakfast: sniada
brewery: browar
bridge: mostu
bring: przyni przywi
broadcast: audyci audycj
broken: stlucz zepsul zlamal zlaman
broker: broker
brother: brat szwagi szwagr
budget: budzec budzet
building: bloku budowa budowe budowi budowl budowy budyne budynk
burn: pali
bus: autobu autoka
business: biznes sluzbo
but: ale przeci
button: guzik guziki przyci
buy: kupil kupili
buyer: nabywc
by: przez
bye: nara
cabinet: szafa szafki szafy
cable: kabel
cake: ciasto cukier pierni tort tortem
calculate: kalkul oblicz wylicz
calendar: kalend
call: dzwoni nazywa oddzwa oddzwo zadzwo
calm: spokoj uspoka
camera: kamera kamery
campaign: kampan
can: moga moge moze mozeci mozemy mozna potraf umie umiem
cancel: anulow odstap odstep odwola odwolu rezygn wypowi zrezyg
capital: kapita
car: auto samoch wozu
card: kart kartce karte kartec kartka kartke kartki karty wizyto
care: opieke opieku
carpenter: ciesla stolar
cart: wozki
case: przypa razie
cash: gotowk kasie
castle: zamku
cat: kot kota kotem
catalogue: katalo
catering: cateri
ceiling: stropu sufit
celebrate: obchod
celebration: uroczy
cellar: piwnic
cemetery: cmenta
centre: centru
certificate: certyf swiade zaswia
chain: lancuc
chair: fotel fotela krzese krzesl
chamber: izba izbie izby kig
chance: szansa szanse
change: zmian zmiana zmiane zmiani zmiany zmieni
chapter: rozdzi
charge: dolicz nalicz obciaz
chart: wykres
cheap: tanio
cheaper: taniej tansza tansze
check: przejr sprawd
child: dzieci dzieck
chimney: komin
chinese: chinsk
choice: wybor wyborz
choir: chor choru
choose: wybier wybior wybral
christmas: swiate wigili
chronicle: kronik
church: koscie koscio parafi
cite: powolu
city: miasta miejsk miesci
civil: cywiln
claim: dochod preten roszcz twierd
class: klasa klasow zajeci
clause: klauzu
clean: czyste czysto czysty posprz
cleaning: sprzat
clear: jasne jasnos wyrazn
click: klikni
client: klienc klient
clinic: poradn
close: domyka zamkna zamkne zamyka
closed: nieczy zamkni
cloud: chmura
club: klub klubow klubu
code: kod kodu kody qr
coffee: kawa kawe kawie kawy
cold: chlodn zimny zimnym
colleague: koledz kolega kolegi kolego koleza
collect: zbiera zebral
collection: kolekc windyk
collective: zbioro
colour: kolor kolory
column: feliet kolumn
come: dojdzi doszla doszli przych przyja przyjd przyje przysz wplyne wplyni
comment: koment uwag uwagi
commission: komisa komisj
common: wspoln
company: ceidg firm firma firme firmie firmow firmy krs sp spolce spolka spolke spolki towarz zaklad
compare: porown
compensation: odszko zadosc
competitor: konkur
complain: marudz narzek skarza
complaint: preten reklam skarga skarge skargi
complete: komple uzupel
completely: zupeln
composition: sklad
computer: komput laptop
concept: koncep
concern: dotycz
concert: koncer
concrete: konkre
condition: warunk
conditioning: klimat
conductor: dyryge
conference: konfer
configuration: konfig
confirm: potwie
confusion: zamies
congratulate: gratul
connect: polacz
connection: przyla
conscience: sumien
consent: zgode zgody
consider: rozpat rozwaz uwzgle
consultation: konsul
consumer: konsum uokik
contact: kontak odezwa odezwe odezwi odzywa skonta
contain: zawier
container: konten
content: tresc tresci
continue: kontyn
contract: kontra umow umowa umowam umowe umowie umowna umowne umowny umowy
contractor: wykona
contribution: sklade
control: kontro
controller: sterow
convince: przeko
cook: kuchar
cooperation: wspolp
cooperative: spoldz
coordinator: koordy
copy: duplik egzemp kopia kopie kopii ksero odpis skopio
correct: korygu popraw prawid skoryg
correction: korekt sprost
corridor: koryta
cosmetic: kosmet
cost: koszt koszto kosztu koszty
cotton: baweln
could: daloby mogl mogla moglab moglby moglem moglib
council: rada rade rady radzie
councillor: radny
count: liczy liczyc liczyl liczym policz przeli
country: krajow
courier: kurier
course: kurs
court: nakaz posied rejono rozpra sad sadem sadowa sadowe sadowy sadu sadzie temidy
cover: okladk pokryc
crack: peka peknie
craft: rzemie
craftsman: majste majstr
credit: kredyt
crime: krymin
critical: krytyc
criticism: krytyk
crm: crm
crooked: krzywo krzywy
cry: plakal poplak
culture: kultur
cup: kubek
curious: ciekaw
current: aktual biezac obecna obecni obecny
cut: ciecia
czech: czech czeski
daily: dzienn
dairy: mlecza
damage: szkoda szkode szkody uszkod
dance: tanca
dare: smial
dark: ciemne ciemno
data: dane danych
date: dacie data datami date daty
daughter: corka corki
day: codzie dni dnia dniach dniem dniu dzien pojutr
deadline: termin
dear: drodzy drogie kochan szanow
death: smierc
debt: dlug dlugi nalezn wierzy windyk zadluz
debtor: big dluzni
december: grudni grudzi
decide: decydo postan rozstr zapadl zdecyd
decision: decyzj
declaration: deklar oswiad
deduct: potrac
deep: glebok
defect: ustere usterk wad wadliw
defend: bronic obroni
defender: obronc
degree: magist stopni
deign: raczyl
delay: opozni zwloka zwloki
delete: kasowa skasow skresl wykres
delighted: zachwy
deliver: dorecz dostar niedos
demand: domaga monity upomin upomni wezwan wzywa wzywam zada zadam zadamy zadani zazada
dentist: dentys
department: dzial dziale dzialu wydzia
depend: zalezy
depreciation: amorty
deregister: wyreje
describe: opisac opisal opisuj opisze
description: opis opisie
desk: biurki biurku
despite: mimo
destroy: niszcz zniszc
detail: szczeg
developer: dewelo
device: urzadz
devote: poswie
dictate: dyktuj
dictionary: slowni
die: umarla
difference: roznic
different: rozne
difficult: trudni trudno trudny
dig: wykop
digger: kopark
digit: cyfry
dinner: kolacj
diploma: dyplom
direct: bezpos kieruj skieru
directly: wprost
director: dyrekt
disadvantage: niekor
disappear: znikna znikne
disappointed: rozcza
disciplinary: dyscyp
disconnect: rozlac
discount: rabaci rabat
discuss: omawia omowic
discussion: dyskus
disk: dysk dysku
dismiss: oddali zwalni zwolni
disposal: dyspoz
dispute: kwesti spor sporna sporu spory zakwes
distributor: dystry
district: dzieln okrego powiat rejono staros
division: podzia
divorce: rozwod
do: czynie dokona realiz robi robia robic robici robie robil robimy wykona wykonu zrobi zrobic zrobie zrobil zrobim
doctor: doktor dr lekars lekarz
document: dokume
dog: pies psow
doll: lalek
dolphin: delfin
domain: domena domeny
done: niewyk zrobio
door: drzwi drzwia klamka
double: podwoj
download: pobran
drama: dramat
draw: wyciag
drawer: szufla
drawing: rysunk
dream: marzen
dress: sukien
drip: kapie
drive: jechac jedzie jezdza jezdzi rozjec zjezdz
drop: kropla
dryer: suszar
during: podcza trakci
duty: dyzurz
early: wczesn
easter: wielka
eat: zjadl
edit: edytow
edition: edycji wydani
editor: redakc redakt
effect: efekt skutki skutku
efficient: sprawn
egg: jajka
eight: osiem osmej osmiu
eighteen: osiemn
eighty: osiemd
election: wyborc
electric: elektr
electricity: prad pradu
eleven: jedena
elsewhere: indzie rozgla
emotion: wzrusz
employ: zatrud
employee: pracow
empty: puste pusto pustym
encourage: zachec
encrypt: szyfro
end: dobieg konca koncem koncu koncza koncze konczy koniec skoncz zakonc
endure: wytrzy
energy: energe
engineer: inz inzyni
english: angiel
enough: dosc wystar
enter: wchodz wejdzi wejsc weszla wpisac wpisal wpisan wpisuj
entity: podmio
entrance: wejsci wjazd
entrust: powier
envelope: koperc kopert
environment: srodow
equal: rowno
equipment: sprzet
equivalent: ekwiwa
especially: szczeg zwlasz
estate: osiedl
european: unijne
even: chocby nawet
evening: wieczo
every: codzie kazda kazde kazdej kazdem kazdy kazdym
everybody: wszysc
exact: doklad
exaggerate: przesa
exam: egzami
exceed: przekr
excel: excelu
except: oprocz
exception: wyjatk
exchange: wymian wymien
exclamation: wykrzy
exemplary: wzorow
exist: istnie
exit: wyjsci
expand: rozbud
expect: oczeki oczeku spodzi
expense: naklad
expensive: droga drogi drogie drogo
expert: biegle biegly eksper fachow rzeczo
expire: wygasa wygasn
explain: wyjasn wytlum
export: ekspor
express: ekspre wyraza
expression: wyrazy
extend: nieprz przedl rozsze
extra: dodatk
extraordinary: nadzwy
eye: oczu oczy okiem
facade: elewac
facebook: facebo fanpag
fail: zawali
failure: awaria awarii
fair: targac targi targu
fall: odpada odpadl opadly padl padla padlo padnie spadl spadly spadni upadku wpadaj wpadl wypadl
family: rodzin tesc tescio
far: daleka
farm: rolnic
fast: blyska smiga szybci szybka szybki szybko
father: tata taty
fault: winy
fear: obaw
february: lutego luty lutym
federation: federa
fee: honora oplata oplate oplaty
feel: czuje poczuc poczuw
fence: ogrodz
field: boiska pola pole
fifteen: pietna
fifth: piata piate piateg piaty
figure: figurk
file: akt akta aktach aktu kartot plik pliki pliku sygn sygnat
fill: wypeln
film: film filmie filmik filmu
final: koncow ostate
finally: koncu wreszc
finance: finans
find: znajda znajdu znajdz znalaz znalez
finger: palcem
finish: dokonc
fire: osp pozar remizy
fireplace: komink
first: najpie pierws
fiscal: fiskal
fit: nadaja pasuja pasuje wypada zmiesc
fitter: monter
five: piec pieciu
flat: mieszk
flee: ucieka uciekl
flood: zalalo
floor: parkie parter pietra pietro pietrz podlog
fly: leci
foil: folia folie
folder: folder segreg teczki
font: czcion
footer: stopce
for: dla za
force: mocy zmusze
forest: lesna lesnic nadles
forever: dozgon
forget: zapomn
forgive: odpusz wybacz
fork: widly
forklift: widlow
form: forme formie formul
formal: formal
format: formac format
former: bylego bylemu bylym
forty: czterd
forum: forum
found: zalozy
foundation: fundac
four: cztere cztero cztery
fourteen: cztern
fragile: krucho
frame: oprawi ramowa
fraud: oszuka oszust
free: bezpla darmo gratis wolna wolne wolneg wolnej
freelancer: freela
french: francu
friday: piatek piatko piatku
fridge: lodowk
friend: znajom
from: od ode odtad
front: czola
frost: mroz
fuel: paliwo
full: pelna pelny przepe
fund: fundus
funeral: pogrze
furniture: meble mebli
further: dalej dalsza dalsze dalszy
fuss: ceregi
gallery: galeri
garage: garaz garazu
garden: ogrodo ogrodu rod
gas: gaz gazown
gate: brama brame bramy
general: genera ogole ogolne walne
generate: wygene
german: niemie
gesture: gest
get: dostac dostaj dostal dostan
girl: dziewc
give: da dac dacie dajcie daje dal dala dalam dalem dalism dam dawac podac podal podala podale podam przeka udziel
gladly: chetni
glass: szkla szyba szyby
go: chodze chodzi ida ide idzie idziem isc pojde pojdzi poszed poszla poszlo poszly przech przejd przesz wychod
god: bog
gold: zlota zlote
good: dobr dobra dobre dobreg dobroc dobry dobrym dobrze
goodbye: pozegn widzen zegnam
goodnight: dobran
google: google
goose: gesia
gossip: plotka
gown: todze togi
granddaughter: wnuczk
grandfather: dziadk
grandmother: babci babcia
grandson: wnuk wnuka
grant: dofina dotacj grant
graphic: grafic grafik
grave: nagrob
gravel: zwirow
great: ekstra kapita rewela spisal super swietn znakom
green: zielon
greet: klania pozdra pozdro uklony
gross: brutto razace razacy
group: grupa grupe grupie grupy
grow: rosnie wzrosl
guarantee: gwaran
guard: strazy
guess: domysl
guest: gosc gosci goscia goscie goscin
guide: przewo
guild: cechu
gutter: rynna
gym: silown
hairdresser: fryzje
half: pol polowa polowe polowi polowy poltor
hall: auli hala hali sal sala sale sali
hammer: mlotek mlotko
hand: dlon rak rece reczni rekami reke reku
handle: klamka ogarni zajmuj
handover: zdawcz
hang: powies wiesza wisi wisial wisza
happen: bywa doszlo dzieje nastap stalo
happy: ciesze uciesz zadowo
harvest: dozynk
hashtag: haszta
hat: czapki
have: ma macie maja mam mamy masz mial miala mialam mialby mialem mialo mialy miec mieli mielis
he: on
head: glowa glowe glowie glowy
headquarters: centra
health: sanepi
hear: slysza slysze uslysz
hearing: rozpra
heart: serca
heating: ogrzew
hello: czesc halo hej serwus witam
help: pomoc pomogl
helpline: infoli
her: jej nia niej
here: tu tutaj
hereby: niniej
hero: bohate
high: wysoka wysoki wysoko
higher: wyzsza
highest: najwyz
him: go mu niego nim
hint: podpow
his: jego
hit: trafi trafia trafil
hold: przytr trzyma
hole: dziura dziury
holiday: ferii swiat swieta swieto urlop urlopi urlopu wakacj zadusz
holy: swiete swiety
honest: szczer uczciw
honour: honoru
hope: nadzie
horse: konia
hospice: hospic
hospital: szpita
hostel: hostel
hosting: hostin
hotel: hotel
hour: godz godzin
house: dom domu
household: gospod
how: ile jak
however: jednak natomi
howl: wyje
hr: hr kadr kadrow
huge: ogromn
human: ludzku
hundred: dwiesc dwustu piecse sto trzyst
hurry: pospie spiesz
hurt: boli
husband: maz meza mezem mezowi
i: ja
ideal: idealn
identical: identy
if: czy gdyby gdybym jakby jesli jezeli
ignore: zignor
ill: chory
illness: chorob grypa
illustration: ilustr
imagine: wyobra
immediate: natych niezwl
implementation: wdroze
impression: wrazen
improper: nienal
in: w we
include: obejmu
increase: zwieks
indefinite: bezter
independent: niezal
indicate: wskaza
industry: branze branzy przemy
inflation: inflac
influence: wplywu
inform: poinfo
inheritance: spadku
inspection: ogledz przegl
inspector: inspek
instagram: instag
install: instal montow zamont
instalment: rata rate raty rozloz transz
instead: zamias
institution: instyt
instruction: instru
insulation: izolac ociepl
insult: obraza
insurance: krus oc polisy ubezpi zus
integration: integr
intend: przezn zamier
intention: zamiar
intercom: domofo
interest: intere odsete odsetk zainte
internal: wewnet
internet: intern swiatl
intervention: interw
intranet: intran
introduce: wprowa
invent: wymysl
inventory: inwent remane
investor: inwest
invite: zapras zapros
invoice: faktur fv ksef
is: tj
issue: wystaw
it: it
item: pozycj
january: stycze styczn
job: etat etatu
joke: dowcip zartuj
journalist: dzienn
judge: sedzia sedzie sedzio
judgment: wyrok wyroku
july: lipca lipcu lipiec
jump: wyskak
june: czerwc czerwi
just: akurat wlasni
keep: dotrzy zachow
key: klucz klucze kluczy
keyboard: klawia
kind: serdec
kiosk: kiosku
kiss: buziak
kitchen: kuchni
knee: kolano
know: wie wiedza wiedzi wiedzo wiem wiemy zna znac znaja znam znamy
label: etykie
labour: pip
lack: brak brakuj
lake: jezior
lamp: lampa
land: laduje
language: jezyki jezyko
last: ostatn trwa trwaja ubiegl zeszle zeszly
late: spozni
later: potem poznie
latest: najpoz
laugh: haha smiali smieje
laundry: pralni prania praniu
law: kancel kodeks praw prawa prawo
lawsuit: powodz proces
lawyer: adw adwoka mec mecena prawni radca radce radcow radczy
lead: poprow prowad
leaflet: ulotke ulotki
leak: ciekni nieszc
learn: dowiad dowie dowied dowiem
lease: leasin
least: najmni przyna
leave: l4 odchod odejdz odejsc odeszl odszed rozsta wyjezd zostaw
left: lewej
leg: nogami noge
legal: prawna prawne prawny
less: mniej
lesson: lekcje
let: niech pusci puscil puszcz wpuszc wypusz
letter: koresp liscie list listow listu listy litery pisma pismem pismie pismo
level: poziom szczeb
library: biblio
license: licenc
lie: leza lezacy lezec lezy polezy sciemn sciemy
life: zycia
lift: winde windy windzi
light: swiatl zaswie
like: lubi lubie lubimy podoba
limit: limit
line: kreska linijk
link: link
linkedin: linked
liquidation: likwid
liquidity: plynno
list: cennik liscie lista liste listy
listen: posluc slucha wysluc
literal: doslow
little: troche
live: zyje
local: lokaln
location: lokali
log: logi
login: logowa
logistics: logist
logo: logo logoty
long: dawna dawno dlugi dlugo elabor
longer: dluzsz
look: oglada patrze popatr rozgla wyglad zajrza
loose: luzny
lose: gubi przegr straci traci tracim zgubil
loss: strate
lost: pogubi przepa utraco zagina
low: nisko
lowest: najniz
loyal: lojaln wierno
luck: szczes
lump: ryczal
lunch: obiad obiedz
machine: maszyn
mail: mail maila maile mailem maili mailin mailow mailu poczci poczta poczte poczty
mailbox: skrzyn
main: glowna glowne
mainly: glowni
maintain: podtrz utrzym
maintenance: alimen konser
make: dorobi wyrobi
man: czlowi
management: dyrekc
manager: kierow menedz opieku
map: map mapa mapie
march: marca marcu marzec
margin: margin
mark: oznacz zaznac
market: rynku
marketing: market
mason: murato
mass: masy
master: mistrz
match: meczu
material: materi
maternity: macier
matter: spraw sprawa sprawe sprawi sprawy
mature: dojrze
may: maj maju
maybe: moze
mayor: burmis soltys wojt
me: mi mna mnie
mean: znaczy
means: srodki
meanwhile: tymcza
measure: mierzy pomiar zmierz
mechanism: mechan
media: media mediac mediow
mediation: mediac
mediator: mediat
medical: med
medicine: lek
meeting: narada narade obrad posied spotka zebran zgroma
member: czlonk
memory: pamiec
mention: wspomn
menu: menu
merit: zaslug
message: esemes komuni sms wiadom
meter: liczni
metre: centym cm metr metra metrow
middle: srodku
midnight: polnoc
migration: migrac
military: wojsko
milk: mleko
mill: mlyn
million: milion
minimum: minimu
ministry: minist
minus: minus
minute: minut minute
mismatch: niezgo
miss: panna przega umknel
mistake: blad bledam bledne bledow bledu bledy litero pomyli pomylk pomylo
misunderstanding: niepor
mode: tryb trybie
model: modelk
module: modul
moment: chwila chwile chwili chwilk moment
monday: ponied
money: euro grosza groszy kasa pienia pienie srodki zl zlotow zlotyc
monitor: monito
month: miesia miesie trzymi
monument: zabytk
moot: bezprz
more: bardzi coraz wiecej
morning: rana rano
mother: mama
mouth: ust
move: przeni przeno przepr przesu
much: duzo ile sporo tyle
municipality: gmina gminie gminny gminy samorz
mural: mural
museum: muzeum
mushroom: grzyb
must: musi musial musiel musimy musze trzeba
mutual: wzajem
my: moi moich moim moj moja moje mojego mojej
name: imie imieni nazwa nazwe nazwis nazwy
napkin: serwet
nature: przyro
near: zbliza
need: potrze
negotiate: negocj
neighbour: sasiad sasied
nerve: nerwow nerwy
net: netto
network: siec sieci siecia
never: nigdy
new: nowa nowe nowego nowej nowemu noworo nowy nowych nowym sylwes
newsletter: biulet newsle
newspaper: gazeci gazeta gazetk gazety
next: kolejn najbli nastep przysz
nice: fajnie ladna ladne ladnie ladny mila milo mily przemi
night: noc nocnej nocnym nocy
nine: dziewi
no: zadna zadneg zadnej zadnyc zadnym
nobody: nikogo nikomu nikt
nonsense: belkot
noon: poludn
nor: ani
normal: normal
nose: nosem
not: nie niedos nieprz niewyk
notary: notari
note: nota notatk note noty odnoto przypi
notebook: zeszyt
nothing: nic niczeg
notice: awizo zauwaz
notify: powiad zawiad
novel: powies
november: listop
now: odtad teraz
nowhere: nigdzi
number: liczba liczbe liczby nr numer numere numero numeru numery numerz sygn sygnat
nut: orzech
obituary: nekrol
objection: sprzec zastrz
obligation: obowia zobowi
observe: obserw
obvious: oczywi
occasion: okazji
october: pazdzi
off: odpada odpadl wylacz zerwan zrywa
offer: oferci ofert oferta oferte oferto oferty oferuj wycena wycene wyceni wyceny
office: biura biurem biuro biurow biuru biurze gabine kancel
officer: iod
official: oficja
ok: ok
old: stara stare stareg starej starem stary starym
older: starsz
ombudsman: rzeczn
on: na
once: kiedys naraz raz razu
one: jeden jedna jedneg jednej jedno jednog jednoo jednym
online: online
only: dopier jedyny tylko wylacz
open: otwart otwier otworz
opening: otwarc
operation: operac
operator: operat
opinion: zdania zdanie
opposite: naprze
option: opcji warian
or: albo lub
order: kazal kaze nakaz porzad zamawi zamowi zlece zlecen zlecic zlecil zlecon
organ: organo
organize: organi zorgan
original: orygin
other: cudze cudzym inna inne innego innej innemu inni inny innych innym
otherwise: inacze skadin
our: nasi nasz nasza nasze naszeg naszej naszem naszyc naszym
out: okazal wychod wyjdzi wyjsc wypadl wyszed wyszla wyszlo
outdated: nieakt
outside: poza
outsourcing: outsou
oven: pieca
over: nad objac ponad przech przeja przejd przeje przejm
overcharge: zawyzo
overdue: zalega zalegl
overtime: nadgod
own: swoich swoim swoj swoja swoje swojeg wlasna wlasne wlasny
owner: wlasci
package: opakow pakiec pakiet
page: podstr stron strona strone stroni strony
paid: oplaco
paint: farbe lakier malowa namalo
painter: malarz
pair: par
pandemic: pandem
panel: panelu
pantry: spizar
paper: papier
paragraph: akapic akapit paragr
parcel: paczek paczka paczke paczki
parent: rodzic
parking: parkin
part: czesc czesci partie rozcho rozejd rozesz
participant: uczest
partner: kontra partne wspoln
party: bal imprez
pass: mija minal minelo minely przejs uplywi
password: hasla haslo
past: przesz
patent: patent
patience: cierpl wyrozu
patient: pacjen
pattern: wzor wzoru
pay: blik doplac oplace oplaci plac placa place placi placic placil placim placow przela przele regulo uiscim uiszcz uregul wplaci wynagr wyplac wyrown zaplac
payment: platno wplaty wyplat zaplat
pdf: pdf
penalty: kar kara karach kare kary rygore
pension: emeryt
people: ludzi ludzie ludzio ludzmi
percent: procen
period: okres okresi okresu
permanent: stala stale staly stalyc trwaly
perpetual: wieczy
person: jednoo osob osoba osoby
personal: osobis osobow
persuade: namawi
pharmacy: apteka
phone: komork tel telefo
photo: zdjec zdjeci
photographer: fotogr
picture: obraze obrazk obrazo
piece: sztuk sztuki
pigeon: golebi
place: miejsc
plaintiff: powod
plan: plan planac planu planuj
plane: samolo
play: gra zabaw zagral
player: zawodn
please: prosze
plot: dzialk
plug: wtyczk
plumber: hydrau
plus: plus
pocket: kiesze
podcast: podcas
poetry: poezja
point: punkci punkt
police: komend policj policy
polish: polski polsku
polite: grzecz uprzej
pool: basen
portfolio: portfo
position: stanow
possible: ewentu mozliw
post: post posty wpis wrzuca wrzucc wrzuce wrzuci zamies
poster: plakac plakat
postman: liston
postpone: odrocz przelo
pour: leje
pr: pr
practice: prakty
praise: chwali pochwa
prefer: wola wolala wolalb wole woli
preliminary: wstepn
premiere: premie
premises: lokal lokale lokalu
premium: premiu
prepare: przygo szykuj
presentation: prezen
president: prezes
press: cisnie prasow
pretend: udaje udawac udawal
pretrial: przeds
previous: dotych poprze
price: cena cene cenie cennik ceny
priest: ks ksiadz probos
print: dodruk druk drukie drukow druku drukuj nadruk wydruk
printer: drukar
priority: priory
privacy: iod rodo uodo
private: prywat
pro: pro
probably: chyba
problem: proble
procedure: proced
proceedings: postep
process: przetw
processing: obrobk
producer: produc
product: produk
professional: profes zawodo
professor: prof
profile: profil
program: progra
project: projek
promise: obieca obiecu obietn
promotion: promoc
proof: dowod dowode dowodu
property: majatk nieruc
proposal: propoz
propose: propon zaprop
prosecutor: prokur
protection: ochron
proud: dumni
provide: przewi
public: public
publish: publik
publisher: oficyn wydawn
pull: ciagna
pulpit: ambony
punctual: punktu
purchase: nabyci zakupo
purpose: celow
put: postaw stawia wstawi
qualified: kwalif
quality: jakosc
quarantine: kwaran
quarrel: awantu
quarter: kwadra kwarta
question: pytan pytani
queue: kolejc kolejk
quiet: cichu
quite: calkie
quotation: cytat cytuje
radiator: grzejn kalory
radio: radio radiu
railway: kolejo
rain: deszcz pada
raise: podnie podnio podnos podwyz
ranking: rankin
rate: stawek stawka stawke stawki
rather: raczej
reaction: reakcj
read: czyta czytac czytaj czytal odczyt przecz
reader: czytel
ready: gotowa gotowe gotowo gotowy
really: napraw rzeczy
reason: powod powodu przycz uzasad
receipt: parago
receive: odbier odbior odebra otrzym
reception: portie recepc
recipe: recept
recipient: adresa
recognition: uznani
recognize: uznaje uznajm uznala
recommend: poleca polece poleci poleco rekome
record: ewiden nagryw protok rekord zapis
recording: nagran
recourse: regres
recover: odzysk
redirect: przeki
reference: nawiaz
refrain: powstr
refresh: odswie
refund: zwrot zwrotu zwroty
refuse: odmawi odmowa odmowe odmowi
regard: wzgled
region: region
register: big ceidg krs rejest zareje
registered: poleco
regret: zalu
reject: odrzuc
relation: relacj zwiazk
reliable: rzetel solidn
relief: ulge
rely: polega
remember: pamiet wspomi
remind: ponagl przypo
reminder: monity upomin upomni
remote: zdalni
removal: odsnie
remove: usunac usunal usunie zdejme zdjac zdjal
renew: odnowi
renovation: remonc remont renowa
rent: czynsz najem najmu wynaje wypozy
repair: napraw
repeat: powtar powtor
replace: podmie zastep
report: melduj raporc raport sprawo zglasz zglosi zglosz
reporter: report
represent: reprez
request: podani prosba prosbe wniose wniosk
require: wymaga
reset: zreset
resolution: uchwal
respect: powaza szacun
rest: pozost reszta reszte reszty spoczy
restart: restar
restaurant: gastro pizzer restau
restructuring: restru
result: wynika wyniki
return: oddac oddajc oddaje oddal oddali oddam oddani odesla odsyla powroc wraca wracac wracaj wracam wroce wroci wrocil wrocim zwraca zwrocc zwroci
reverse: odwrot
review: ocene ocenie opinia opinie opinii recenz
rework: przero
rewrite: przepi
right: praw prawa prawej prawo racje sluszn uprawn wlasci
ripoff: zdzier
rise: wstal
roof: dach dachu
room: pokoje pokoju
rose: roza
round: runda
router: router
row: rzedu
rubber: guma
rule: przepi zasada zasady
run: biegni toczy
sad: smutno
safe: bezpie
safety: bhp
saint: sw
sale: handlo sprzed
salon: salon saloni salonu
same: jednoc same samego samej samo samych samym
sample: probek probka probki probni
sanatorium: sanato
sand: piasko
satisfaction: satysf
saturday: sobote soboty
save: uratow
saw: pile
sawmill: tartak
say: mowi mowia mowiac mowic mowie mowil mowila mowile mowily mowimy
scaffold: ruszto
scale: skala skali
scan: skan skanu skany
sceptical: scepty
schedule: harmon
school: szkol szkola szkole szkolk szkoln szkoly
scope: zakres
scratch: poryso
screen: ekrane ekrani screen zrzut
screw: srub
search: poszuk szuka szukac szukaj szukal szukam wyszuk
season: sezon sezoni
second: druga drugi drugie drugim sekund
secretary: sekret
section: odcine sekcja
secure: zabezp
see: obejrz widac widza widze widzi widzia widzie zobacz
seem: wydaje
seizure: zajeci
seldom: rzadko
self: sam sama same samego samej sami samo samych samym sie siebie soba sobie
send: dosle nadaje nadawa podesl przesl przesy przysl przysy wyslac wyslal wyslan wysle wyslem wysyla
sender: nadawc
senior: senior
sense: sens sensu
sentence: zdania zdanie
separate: osobno osobny
september: wrzesi wrzesn
serious: powazn serio
server: serwer
service: obslug serwis swiadc uslug usluga usluge uslugi
session: sesja sesje sesji
set: ustawi wyznac zestaw
settlement: rozlic rozrac ugoda
seven: siedem siedmi
shame: wstyd wstydz
share: udzial
she: ona
shelter: schron
shine: swieci
shirt: koszul
shoe: buty
shop: sklep sklepi sklepu
short: krotki krotko
shorten: skraca skroci
should: nalezy powini powinn
shout: krzycz
show: pokaza pokaze pokazu pokazy spekta
sick: l4
side: strona strone strony
sign: podpis szyld znak znakow znaku
signal: sygnal
silence: cisza cisze ciszy milcza milcze milczy
similar: podobn
simple: prosci prosta proste prosty
simply: prostu
since: odkad
sing: zaspie
sister: siostr
sit: siedza siedze siedzi usiada usiadl usiasc
situation: sytuac
six: szesc szesci
sixteen: szesna
sixth: szoste szosty
sixty: szescd
size: wymiar
sketch: szkic szkicu
sleep: przesp spi spie zasnal
slide: slajd slajdo slajdy
slip: posliz
slovak: slowac
small: drobna drobny mala male malego maly malych
smell: pachni
smile: usmiec
snow: odsnie
so: czyli tak tyle wiec zatem
social: spolec
socket: gniazd
software: oprogr
solar: fotowo
solve: rozwia
some: jakas jakies jakis kilka kilku pare
somebody: kims kogos komus ktos
somehow: jakos
something: cos czegos czyms
sometimes: czasem
somewhere: gdzies
son: syn syna
soon: wkrotc zaraz
sorry: przepr przykr
sound: brzmi naglos
source: zrodlo
souvenir: pamiat
space: kosmos
spam: spamu
speaker: preleg
specialist: specja
specification: specyf
speech: mowa mowy
speed: tempo
spend: wydaje
spoil: zepsuc
sponsor: sponso
spread: rozloz
spring: wiosen wiosna wiosne wiosny
square: placu
squeak: skrzyp
staff: person zaloga
stage: etap etapie
stairs: klatce klatka klatki schodo schody
stamp: piecza
stand: stal stoi stoisk stoja stojak stoje
standard: standa
star: gwiazd
start: poczat rozpoc rusza ruszac ruszal ruszam ruszy ruszyc ruszyl startu urucho zaczal zaczel zaczne zaczni zaczyn
state: stan stanie stwier
statement: zestaw zeznan
station: stacji
status: status
statutory: ustawo
stay: pobytu pozost przeby zostac zostaj zostal zostan
steal: ukradl
stick: przykl
sticker: naklej
still: jeszcz nadal
stone: kamien
stop: przest przyst staje stanac stanal stanel zaprze zatrzy
storm: wichur
story: anegdo histor
straight: prosto
strategy: strate
street: ul ulica ulicy
strength: sily
strong: mocne
stuck: utknel
student: kursan studen ucznio
studio: studio
stupid: glupio
style: stylis
subcontractor: podwyk
subject: temaci temat tematu
submit: sklada zloze zlozen zlozon zlozyc zlozyl
subscription: abonam subskr
subtitle: napisy
succeed: uda udaje udala udalo
such: taka taki takich takie takieg takiej takim
sue: pozew pozwal pozwan pozwe pozwem pozwie pozwow pozwu pozwy pozywa skieru wystap
sugar: cukru
sum: suma sumie
summary: podsum stresz
summer: lato
sunday: niedzi
supervision: nadzor
supply: dostaw
support: podpar wsparc
supposedly: niby
surcharge: doplat
surely: pewnie pewno
surprise: dziwic zdziwi
survey: ankiec ankiet
surveyor: geodet
survive: przetr przezy
swedish: szwedz
sworn: przysi
sympathy: sympat
system: ksef system
table: blat stol stolik tabelk
take: bierz bierze biore brac objac podejm podjac podjal podjel przeja przeje przejm wezmie wzial wziela zabier zabral zabran zajal zajmie
talk: pogada porozm rozmaw rozmow
tap: kran
tax: nip pit podatk skarbo vat
tea: herbat
teach: uczyl
teacher: nauczy pedago wychow
team: druzyn ekipa ekipy zespol
technician: techni
television: telewi
tell: inform opowia opowie powiec powied powiem
template: szablo
temporary: chwilo
ten: dziesi
tenant: lokato najemc
tender: czuly przeta
terms: regula
test: badan
text: teksci tekst teksto tekstu
than: niz
thank: dzieki dzieko dzieku podzie wdziec
that: iz tj ze zeby zebym zebysc zech zescie
theatre: teatr
their: ich
them: im je nich nimi
then: wtedy
there: tam
therefore: dlateg stad
they: one oni
thick: grubsz
thing: rzecz rzecza rzeczy
think: myslac myslal mysle myslec mysli namysl pomysl przemy uwaza uwazam
third: trzeci
thirty: trzydz
this: ta te tego tej ten to tych tym tymi
thousand: tys tysiac tysiec
threaten: grozi grozil strasz zagroz
three: trojki trzech trzy trzykr
throw: rzucic rzucil rzut wyrzuc
thursday: czwart
ticket: bileto karnet ticket
tie: krawat
tiktok: tiktok
tile: kafelk kafle
time: czas czasac czasie czasu jednoc pory zdaza zdaze zdazyc zdazyl
times: cztero razy trzykr
title: tytul tytule tytulu
to: do
today: dzis dzisia dzisie
together: razem
toilet: toalec
tomorrow: jutra jutro jutrze pojutr
top: blat
total: laczni
tourist: agrotu turyst
tournament: turnie
towards: poczet wobec
tower: wiezy
toy: zabawk
trace: widu
traditional: tradyc
traffic: ruch
trainer: trener
training: szkole webina
tram: tramwa
transfer: przela przele
translate: przetl tlumac
translation: przekl
transport: przewo transp
trash: kosza koszu
travel: dojazd podroz
treasure: skarb
treasurer: skarbn
treat: potrak trakto traktu
trial: probny
trifle: drobia
trip: wyciec wyjazd
trouble: klopot
trust: zaufan
trustee: syndyk
truth: prawda
try: probow sprobu
tuesday: wtorek wtorku
turn: kreci krecil okazal zakrec
turnover: obrotu
twelve: dwanas dwunas
twenty: dwadzi dwudzi
twice: dwukro
two: dwa dwaj dwie dwoch dwoje
tyre: wulkan
uncle: wujek
under: pod spod
understand: rozumi zrozum
unfortunately: nieste
unit: jednos
university: polite uczeln uniwer
unless: chyba
unnecessary: zbedny
unpleasant: niemil
unreadable: nieczy
unscrew: odkrec
until: az dopoki poki
up: gore gory
update: zaktua
urgent: cito pilne pilnyc
us: nam nami nas
use: korzys skorzy uzywan
useful: przyda
user: uzytko
usual: zwycza zwykla zwykle zwykly
vaccine: szczep
validity: waznos
verify: weryfi
version: wersja wersje wersji
very: bardzo
veterinarian: wetery
video: wideo
village: wies wsi
vision: wizja
visit: odwied wizyci wizyty wpasc wstapi zwiedz
visual: wizual
voice: glos glosu
volunteer: wolont
vote: glosow
wait: czeka czekac czekaj czekal czekam czekan doczek poczek
waiter: kelner
wall: scian sciana sciane sciani sciany
wallet: portfe
want: chca chce chceci chcemy chcial chciel zechce
warehouse: magazy
warm: cieply
warn: ostrze uprzed
watch: pilnuj zegarm
water: wodoci wody
way: drodze droga droge drogi sposob
ways: rozcho rozejd rozesz
we: my
weather: pogodn
website: allegr pl portal witryn
wedding: oczepi slub wesela wesele weselu
wednesday: sroda srode srody
week: tydzie tygodn
weekend: weeken
weight: wagi
welcome: powita
well: coz no otoz studni
what: co czego czym
wheel: kole
when: gdy kiedy
where: dokad gdzie skad
which: jaka jaki jakie jakieg jakim ktora ktore ktoreg ktorej ktory ktoryc ktorym
while: zas
white: biala bialej bialym
who: kim kogo komu kto ktorzy
whole: cala cale calego calej calosc caly calym
wholesale: hurtow
why: czemu dlacze
wife: zona zone zony
will: beda bede bedzie wola
win: wygral wygran
window: okien okienk okna okno
winter: zima
wish: zycze zyczen zyczy
with: wraz z
withdraw: cofnal cofnie odstap odstep wycofa wycofu
withhold: wstrzy zatrzy
within: ciagu
without: bez
witness: swiade swiadk
woman: kobiet
wonder: zastan
wonderful: cudown
word: slowa slowo
work: dziala dzielo powyko prac praca prace pracuj pracy roboci robot robota robote roboty
working: robocz
workshop: warszt
worry: martwi zmartw
worst: najgor
worth: warto
would: by bym bysmy mialby
wrap: owijal
write: napisa napisz pisac pisal pisala pisale pisali pisza pisze rozpis spisal wypisa wypisu wypisy zapisa zapisu zapisz
written: pisemn
xml: xml
yard: podwor
year: lat lata latach noworo roczna roczni rok rokiem roku sylwes
yellow: zolto
yes: owszem tak
yesterday: wczora
yoga: jogi
you: pan pana panem pani pania panie paniom panow panowi panstw panu ty wam wami was wy
young: mloda mlody mlodzi
your: panska panski twoje twojej wasz wasza wasze waszeg waszej waszym
zero: zera zero
