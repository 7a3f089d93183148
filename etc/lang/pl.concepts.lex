# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language pl

[concepts]
able: zdolny
about: chodzi kolo o okolo propos
above: powyze powyzs wyzej
absent: nieobe
absorb: pochlo wchlon
absurd: absurd
abusive: abuzyw
academy: akadem
accent: akcent
accept: akcept przyja przyjm zaakce
acceptance: kolaud
access: dostep
accessible: wcag
accident: wypadk
accompany: odprow
accordance: zgodno
according: stosow wedle wedlug wg zgodna zgodni
accordion: akorde
account: koncie kont konta konto rachub rachun
accounting: fk ksiego
accusation: zarzut
accuse: oskarz
activation: aktywa
active: czynny
actor: aktor aktora
actually: faktyc
add: dodac dodam dodamy dodani dolozm dolozy dopisa dopisu dopisz dopowi dorzuc
addition: dodate
address: adres adrese adreso adresu
adequate: adekwa
adjust: wyregu
administrator: admini
admit: przyzn
adult: dorosl
advance: gore gory wyprze zadate zalicz
advanced: zaawan
advice: doradz porad poradn poradz rada rade rady radzie
advise: odradz radzic
adviser: doradc
aesthetic: estety
affairs: ds
afford: stac
afraid: bac balam balem boi boimy boja boje
after: po poawar pojutr powyko
afternoon: popolu
again: kolejn ponown przedr przery znow znowu
against: odradz przeci
age: wieku
agency: agencj parp
ago: dawna dawno temu
agree: dogada umowmy uzgodn zgadza zgoda zgodze zgodzi
agreed: umowio
agreement: porozu
agriculture: arimr
air: klimat powiet
alarm: alarm alarmo alarmu
album: album albume
alder: olche olchy
alive: zywy
all: wcale wszyst
alleged: rzekom
allergic: uczulo
allow: dopusz pozwol wolno
almost: omal prawie
alone: sam sama samemu samodz
alphabet: alfabe
already: juz
also: rownie takze tez
alternative: altern
although: choc chocia
always: zawsze
amateur: amator
ambulance: karetk
amen: amen
america: ameryk
amicable: polubo
amount: ilosc ilosci kwot kwota kwote kwoty opiewa wynios wynosi wynosz wysoko
amused: ubawio
analysis: analiz
analyst: analit
anchor: kotwac
and: a i oraz
angel: aniol aniole
anger: gniewi
angle: katem
angry: denerw gniewa gniewn wsciek zlosci
animal: zwierz
annex: aneks aneksi anekso aneksu
anniversary: godow jubila jubile
announce: oglasz oglosi zapowi
announcement: oglosz
annoying: uciazl upierd
annul: uniewa
answer: autore echa odp odpisa odpisu odpisy odpisz odpowi odzewu reagow reaguj ustosu zareag
ant: mrowka
antenna: antene anteni anteny
antique: staroc
antlers: poroza
anvil: kowadl
any: byle dowoln jakako jakiko wszelk
anybody: ktokol
anything: cokolw czymko
anytime: kiedyk
anyway: zreszt
apart: rozkle
apologize: kajam
app: aplika
appeal: apelac kasacy odwola odwolu
appear: figuru pojawi widnie wystap
applause: oklask
apple: antono jablek jablka
appliance: agd
appreciate: doceni
approach: zblizy
approve: klepne zatwie
approximate: orient
april: kwieci kwietn
apron: fartuc
aquarium: akwari
arabic: arabsk
arbitration: arbitr
arbour: altana altany
arc: lukiem
archaeology: archeo
architect: archit
archive: archiw
area: okolic rejoni teren terenu
argument: argume
arise: powsta
arm: ramion
armchair: fotelu
armoured: pancer
army: saperz wojska
around: rozejr wokol
arrange: ulozy ulozyl umawia umowic umowil ustala ustali zalatw
arranged: ulozon
arrangement: uklad ustale
arrive: dojade dojech dojedz dolata dotarl dotre przyby
art: sztuka sztuke
article: art artyku
artificial: sztucz
artist: artyst
as: jako
ashamed: zawsty
ask: dopyta dopytu dopyty popros prosi prosic prosil prosim prosza pyta pytac pytaja pytal pytala pytale pytali pytaly pytam pytano spyta spytal spytam zadaje zadal zadawa zapyta zapytu
assemble: zmonto
assembly: montaz
assertive: aserty
assessor: asesor
assign: przydz
assistant: asyste
association: stowar
assume: zaloze
assure: zapewn
at: jednoc przy u
atmosphere: atmosf
attach: dolacz zalacz
attack: ataku cybera zawal
attempt: proba probe proby
attendance: frekwe
attention: uwaga uwage
attic: attyka poddas strych
attitude: podejs
attorney: pelnom upow
auction: licyta
audit: audyt audytu
auditor: audyto rewide
august: sierpi sierpn
aunt: ciotce ciotka
author: autor autora autork autors
authority: arimr epuap knf kurato organ pip puodo sanepi skarbo staros uodo uokik urzad urzede urzedu urzedz wladze
authorize: autory upowaz
auto: autore
automatic: automa samocz
autumn: jesien
avoid: omijac omijam uchyla unikac
award: zasadz
away: odleci rozjez
awkward: niezre
axe: siekie topor topore
baby: niemow
back: ledzwi odda oddaci oddaj oddaja oddawa oddzwa oddzwo odesle odszcz tylem wstecz zaplec
background: tle tlo
backup: backup
bad: fuszer majtko nielad niesma partac zla zle zlej zly zlym
badger: borsuk
bag: workow
bailiff: komorn
bake: pieke
bakery: piekar
balance: bilans sald salda saldo
balcony: balkon
bald: lysa lysi lysy
ball: balu bombka kuli
ban: zakaz
band: kapel kapela opaski
bang: hukiem
bank: bank bankam bankie bankow banku ing mbank mbanku nbp pekao pko santan
bankruptcy: syndyk upadlo zbankr
banner: baner banera banero baneru banery rollup sztand
baptism: chrzci
baptize: ochrzc
bar: bar barem baru miniba palest slupki
bargain: targuj
bark: szczek
barn: obory stodol
barrel: beczek
barrier: barier szlaba
barrow: taczka taczke
base: bazie bazy podkla
baseless: bezpod bezzas
basis: podsta
basket: kosz koszyk
batch: partia partii
bathroom: lazien
battery: bateri
bay: zalewu
be: beda bede bedzie byc byl byla bylaby bylam bylbym bylem byli bylisc bylism bylo byloby byly bylyby bywaja jest jestem jestes sa
bear: misie ponies ponosi zniesi znosic
beard: broda brode brodka
beat: bicia bije bila pobija
beautiful: piekna piekne piekni piekny
because: bo gdyz poniew skoro
become: stajem
bed: lozka lozko poscie scieli
bedroom: sypial
bee: pasiek pszcze
beer: piwie piwo
beet: burak
before: dawnie nim przed zanim
beg: blagam
behave: zachow
behind: zza
believe: wierzy
bell: dzwone dzwonk
belong: naleza
below: nizej ponize
belt: pas pasa pasem pasie
bench: lawa
bend: ugial ugina
benefit: pozyte zasilk
berry: jagoda
beside: obok
best: najlep
better: lepiej lepsza lepsze lepszy
between: miedzy pomied
bicycle: rower rowera rowero
bid: licyto
bidder: oferen
big: duza duze duzego duzej duzi duzy duzych duzym duzymi spore wielki xxl
bigger: wieksz
biggest: najwie
bilingual: dwujez
bill: biling rachun weksel
billboard: billbo
bind: wiaze
binding: wiazac
birch: brzoza
bird: ptak ptakow ptasia ptaszn ptokac
birth: porodo rodze rodzi urodze
birthday: urodzi
bishop: biskup
bit: bitach
bite: gryzie pogryz ugryzc ugryzl
black: czarna czarne czarno czarny czern czerni
blacksmith: kowal
blade: ostrza
blame: zrzuca zwala
blind: niewid rolete rolety
block: blokac blokad blokow bryla zablok zatkal
blog: blog bloga
blogger: bloger
bloom: kwitla
blow: cios dmucha
blue: granat niebie
blur: rozmaz
blush: wypiek
boar: dzik dzika
board: desek deski plansz tablic zarzad
boat: kuter lodzi
body: ciala cialo karose trupa
boiler: kotlow
bold: smialo wytlus
boldest: najsmi
bomb: niewyb
bone: kosci
bonus: premia premii
book: ksiag ksiazc ksiazk ksiega ksiege ksiegi kw tom tomie tomik zaksie zareze
booked: niezak poksie
booking: bookin rezerw
booklet: ksiaze
bookshop: antykw
boot: gumiak kalosz
border: granic
bore: zanudz
boring: nudni
boss: szef szefa szefow
bot: bot
both: dwustr oba obaj obie obiema oboje obu oburac zarown
bother: fatygo pofaty zawrac
bottle: butelk flaszk
bottling: rozlew
bottom: dna dno dol dole dolu
bought: kupion
bounce: odbija odbije odbila
boundary: miedze
bow: uklon ukloni
bowling: kregie kregle
box: karton pudelk pudla pudlo
boy: chlopa chlopc
bracket: nawias
braid: warkoc
braille: braill
brake: hamule
branch: filii oddzia
brand: marka marki
bravo: braw brawa brawo
breach: narusz uchybi
bread: chleba
break: lamani przerw rozbic urywa urywaj wlaman zerwal zerwan zrywa zrywac
breakfast: sniada
breast: piers piersi
breath: oddech tchem
breathe: oddych
breeding: hodowl
brew: zaparz
brewery: browar
bribe: lapowk
brick: klocka
bridge: brydza kladce moscie most mostu
brief: brief briefu
briefing: odpraw
bring: przyni przywi przywo wiezie wioze
broadcast: audyci audycj transm
broccoli: brokul
brochure: broszu
broken: rozkra rozwal stlucz zbita zepsul zepsut zlamal zlaman
broker: broker posred
broom: miotla
brother: bracia brat brata bratem bratu szwagi szwagr
brown: braz
brush: zbyl zbywac zbywan
brutal: brutal
bubble: dymek dymkac
bucket: wiadra wiadro
buckwheat: grycza
budget: budzec budzet
bugle: hejnal
build: buduje
building: bloku budowa budowe budowi budowl budowy budyne budynk obiekt
burn: pali parzy
bursar: kwesto kwestu
bus: autobu autoka busa busem
business: biznes busine sluzbo
busy: zajete zaprac
but: ale alez dyc lecz przeci
butcher: masarz
butter: maslo
button: guzik guziki guziko przyci
buy: dokupi kupil kupila kupile kupili kupimy kupowa kupuja kupujc
buyer: nabywc
by: mimoch przez
bye: nara
cabbage: bigosu kapust
cabinet: szafa szafki szafy
cable: kabel kabli
cafe: kawiar
cake: babki ciasta ciaste ciasto cukier pierni sernik torcik tort tortem
calculate: kalkul oblicz wylicz
calendar: kalend
call: call callu dodzwo dzwon dzwonc dzwoni nazwac nazwal nazywa nazywo oddzwa oddzwo wideor zadzwo zawola zdzwon zwal
calm: ochlon spokoj uspoka uspoko
calorie: kalori
camera: kamera kamerk kamery
camp: polkol
campaign: kampan
camper: kamper
can: moga moge moglam mogli moze mozeci mozemy mozesz mozna potraf umiala umie umieci umieja umiem
canada: kanady
canary: kanark
cancel: anulow odstap odstep odwola odwolu rezygn wypisz wypowi zrezyg
candidate: kandyd
candle: gromni swiec swieca swiece swiecz znicze zniczy
candy: krowki zelek zelkow
canteen: kantyn stolow
canvas: plotni plotno
capital: kapita wersal
car: aucie auta auto fiacie fiata myjni myjnia samoch wozu
carbon: kalce
card: kart karta kartce karte kartec kartka kartke kartki karty wizyto
cardiologist: kardio
care: dps opieke opieki opieko opieku staran zajac zajme zaopie
career: karier
careful: uwazni
caretaker: dozorc wozna wozneg wozny
carp: karp
carpenter: ciesla ciesli stolar
carpet: dywan dywanu
carry: nosila roznos woza woze
cart: wozek wozka wozki wozku
case: przypa razie
cash: gotowk kas kase kasie kasy
cashier: kasjer
casserole: zapiek
castle: zamek zamku
cat: kot kota kotem kotow koty
catalogue: katalo lookbo skatal
catch: lapie wychwy wylapa zlapal
category: katego
catering: cateri kateri
cause: spowod wyrzad
ceiling: strop stropi stropu sufici sufit sufitu
celebrate: obchod swietu
celebration: uroczy
cellar: piwnic
cement: cement
cemetery: cmenta
centre: centre centru osrode
centrifuge: wirowk
ceramics: cerami
certain: pewien pewneg
certificate: atestu certyf swiade zaswia
certified: uwierz
chaff: plewy
chain: lancuc
chair: fotel fotela krzese krzesl
chamber: izba izbe izbie izby kig
champagne: szampa
chance: szansa szanse
chancellor: kancle
change: odmien zamien zmian zmiana zmiane zmiani zmiany zmieni
channel: kanal kanale kanalo
chapel: kaplic
chapter: rozdzi
character: charak
charge: dolicz nabila nalicz obciaz pobier
chargeback: charge
charity: charyt wosp
charm: urok
chart: wykres
chat: czacie czat czatu
cheap: tanieg tanio tansi
cheaper: taniej tansza tansze
check: dilige przejr sprawd zweryf
cheese: ser sera serowa
chemistry: chemia
chess: szach szacho
chief: naczel
child: dzieci dzieck dziecm
chimney: komin komini
chinese: chinsk
chip: chip odprys
chisel: skucie
chlorine: chlore
chocolate: czekol
choice: wybor wyborz
choir: chor choru
choose: dobier wybier wybior wybral
chosen: wybran
christening: chrztu
christmas: bombka choine choink jaselk narodz swiate wigili
chronicle: kronik
church: cerkie ewange koscie koscio odpust parafi rorat wniebo
cinema: kina
circle: kolach kolko kregu
circulate: krazy
circulation: obieg obiegu
circus: cyrk cyrkow
cite: powolu
citizen: obywat
city: miasta miasto miastu miejsk miesci
civil: cywiln
claim: dochod preten roszcz twierd
clap: klaska
clash: starci
class: klasa klasom klasow klasy zajeci
classification: klasyf
clause: klauzu
clean: czysta czyste czysto czysty czyszc posprz wyczys wysprz
cleaning: sprzat
clear: jasne jasno jasnos jednoz wyrazn
clearing: polana
clearly: najwyr
click: klikaj klikam klikna klikni
client: klienc klient mandan mocoda
clinic: klinik nzoz poradn
cloakroom: szatni
clock: zegarz
close: domkni domyka zamkna zamkne zamyka zlikwi zwinie
closed: nieczy zamkni
closer: blizej
cloth: sciery szmate
cloud: chmura chmure chmury chmurz
club: club klub klubow klubu lks lzs
co: wspolf
coachman: furman
coat: plaszc
cobweb: pajecz
cockroach: karalu
code: kod kodami kodu kody kodzie qr
coffee: kawa kawe kawie kawy
coin: moneta
cold: chlodn katar przezi zimna zimne zimny zimnym
collapse: runelo
colleague: koledz kolega kolege kolegi kolego koleza
collect: uzbier zbiera zebral
collection: inkaso kolekc windyk zbioru
collective: zbiorc zbioro
collision: kolizj
colour: barwam barwne jednok kolor kolora kolore koloro kolory kolorz
column: feliet kolumn rubryc rubryk szpalt
come: dojdzi doszla doszli doszly nadejd odlazi podjad pofaty przych przyja przyjd przyje przyjs przysz wpadli wpadne wpadni wplyna wplyne wplyni zjade zjawi zszedl
comedy: komedi
comic: komiks
comment: glosa koment skwito uwag uwagac uwagam uwagi
commission: komisa komisj komisy
commit: popeln
common: wspoln
communism: komuny
community: swietl
company: ceidg firm firma firme firmie firmow firmy korpo krs netia orange sp spolce spolek spolka spolke spolki towarz zaklad
compare: porown
compensation: odszko zadosc
competitor: konkur
complain: marudz narzek ponarz psiocz skarza skarzy szemra
complaint: preten reklam skarg skarga skarge skargi
complete: calkow komple uzupel
completely: zupeln
complicate: kompli
composition: sklad
compress: skompr
computer: komput laptop
concept: koncep
concern: dotycz
concert: filhar koncer
conclude: wywnio
concluded: zawart
concrete: beton betoni konkre
condensation: konden
condition: warunk
conditioning: klimat
condolence: kondol
conductor: dyryge
conference: konfer
confidential: poufno poufny
configuration: konfig
configure: skonfi
confirm: potwie
conflict: niekon
confusion: zamies
congestion: zatore
congratulate: gratul
congress: zjazd
connect: laczac laczy podlac polacz wpinam
connection: lacze przyla
connector: zlacze
conscience: sumien
consent: zgode zgody
consider: rozpat rozwaz uwazaj uwzgle
consistent: spojny
console: konsol
consortium: konsor
constitution: konsty
construction: bud konstr
consult: skonsu
consultation: konsul
consumer: konsum uokik
consumption: zuzyci
contact: kontak namiar odezwa odezwe odezwi odzywa skonta telead
contain: zawier
container: konten
content: tresc tresci
continue: kontyn
contract: bezumo kontra umow umowa umowam umowe umowie umowna umowne umowny umowy
contractor: wykona
contribution: sklade skladk
control: contro kontro
controller: sterow
convection: konwek
convene: zwolam
convenient: wygodn
convention: konwen
conversion: konwer
convince: przeko
cook: kuchar
cool: wystyg
cooper: bednar
cooperation: wspold wspolp
cooperative: spoldz
coordinates: wspolr
coordinator: koordy
copier: kopiar kserok
copy: duplik egzemp kopia kopie kopii ksero odpis odpise skopio
cork: korkow
corn: kukury
corner: kacie kacik rogu
cornice: gzymsu
corporation: korpor
correct: korygo korygu popraw prawid skoryg
correction: korekc korekt sprost
corridor: koryta
corruption: antyko
cosmetic: kosmet
cost: koszt koszte koszto kosztu koszty
costume: kostiu stroje
cotton: baweln
cough: kaszln
could: daloby mogl mogla moglab moglby moglem moglib
council: rada rade radni rady radzie rm
councillor: radny
count: licze liczy liczyc liczyl liczym podlic policz przeli
counter: lada lade
country: krajow kraju
coupon: kupone
courier: goniec kurier
course: kurs kursie kursow kursu przebi
court: nakaz posied rejono rozpra sad sadach sadem sadowa sadowe sadowy sadu sady sadzie sn temidy trybun wokand
cousin: kuzyn kuzyna kuzyni kuzynk
cover: okladc okladk pokryc pokryj zaslan
covered: oklejo pokryt
cow: krowek krowie krowim krowki krowom
crack: peka pekaja pekal pekla peknie
craft: rekodz rzemie rzemio
craftsman: majste majstr
crane: dzwig dzwigu
crash: karamb
crayfish: raki
crazy: szalon urwani wariat zwario
cream: krem kremow lodach lodzia
crease: pognie
create: utworz
creation: kreacj
creative: tworcz
credit: kredyt
crest: herb
crime: krymin
criminal: karny
crisps: chipsa
critical: krytyc
criticism: krytyk
criticize: obsmar
crm: crm
crooked: krzywe krzywo krzywy
crop: skadro
cross: krzyz
crossroads: rozdro
crow: zapiej
crowd: tlum
crown: korona koronn
crumb: okrusz
cry: naplak placza placze plakal poplak
cube: kostka kostke kostki
cuckoo: kukulk
cucumber: ogorek ogorka
culture: kultur
cup: filiza kubecz kubek kubka
curious: ciekaw
curl: lok
currency: waluty
current: aktual biezac obecna obecni obecny
curse: wyklni
curtain: firank zaslon
custom: obycza
customs: celnic celnym
cut: ciecia odciac odciet odetni okrojo pociec uciela ucieta uciety wycina wykroj
cutlet: kotlet
cycle: cykl
cyclical: cyklic
czech: czech czesi czeska czeski czesku
daily: dniowc dobowy dzienn
dairy: mlecza
damage: szkoda szkode szkody uszkod
damn: choler kurcze kurde pieron
damper: szyber
dance: tanca tanczy taniec
dangerous: niebez
dare: osmiel smial
dark: ciemku ciemna ciemne ciemno
dash: kresek kreski pauzy polpau
data: dane danych puodo
database: baze
date: dacie dat data datach datami date daty
daughter: corce corka corki synowa
dawn: swicie
day: codzie dni dnia dniach dniem dniu doby dzien dziend pojutr
dead: martwy zdechl zmarl zmarly
deadline: deadli termin
deaf: gluche gluchy
deal: zajmow
dean: dekana dzieka
dear: drodzy drogie kochan najdro szanow
death: smierc
debate: debaci
debit: debeci
debt: dlug dlugam dlugi dlugow dlugu nalezn wierzy windyk zadluz
debtor: big dluzni
decade: dekady
december: grudni grudzi
decide: decydo postan rozstr zapadl zdecyd
decision: decyzj decyzy
deck: poklad
declaration: deklar oswiad
decorate: dekoro
decoration: dekora
decorative: ozdobn
deduct: odlicz potrac
deep: glebin glebok
deer: sarna
defect: bezust ustere usterk wad wada wadliw wady
defence: obrona obrone
defend: bronic obroni
defender: obronc
degrade: zdegra
degree: magist stopni
deign: raczyl
delay: obsuwy odklad odloze odlozy opozni zwleka zwloka zwloke zwloki
delayed: odlozo
delegation: delega
delete: kasowa kasuja kasuje skasow skresl wykres
delicate: delika
delighted: oczaro zachwy
deliver: dorecz dostar dowoza niedos
delivery: delive
demand: domaga monity upomin upomni wezwan wezwie wzywa wzywac wzywam zada zadaj zadaja zadam zadamy zadani zawezw zazada
demanded: zadane
demo: demo
demolish: wyburz
demolition: rozbio
dentist: dentys stom
department: depart dzial dziale dzialu katedr pionu refera wydzia
depend: zalezn zalezy
deploy: deploy
deposit: depozy kaucja kaucje wadium zadatk zdepon
depreciation: amorty
deputy: wicemi
deregister: wyreje
describe: opisac opisal opisuj opisze ujmuja
described: opisan
description: opis opisem opisie
design: zaproj
desk: biurka biurki biurko biurku
despite: mimo
destroy: niszcz zniszc
detail: detal detala szczeg
detour: objazd
develop: zagosp
developer: develo devow dewelo
device: urzadz
devil: diabel diabla
devote: poswie
diagnosis: diagno
dialect: dialek gwary
dialogue: dialog
diamond: diamen
dictate: dyktuj podykt
dictionary: slowni
die: umarla umiera wykroj
diet: diecie
differ: odbieg
difference: odrozn roznic
different: rozne rozni roznie
difficult: trudni trudno trudny
dig: odkopu wykop wykopi
digger: kopark
digit: cyferk cyfre cyfry
digital: digita
dinner: kolacj obiade obiado
diocese: diecez
diploma: dyplom
direct: bezpos kieruj skiero skieru
directly: wprost
director: ceo cfo cto dyr dyrekt rezyse wicedy
dirt: brud
disabled: inwali
disadvantage: niekor
disappear: wyparo znika znikal znikam znikla znikna znikne
disappoint: zawied zawiod
disappointed: rozcza
disc: plyta plyte
disciplinary: dyscyp
disclose: ujawni
disconnect: rozlac
discontinue: umorzy
discount: rabaci rabat rabatu znizka
discreet: dyskre
discuss: dyskut omawia omowic omowie omowim
discussed: omowio
discussion: dyskus
dish: potraw
dishwasher: zmywar
disinherit: wydzie
disk: dysk dysku
dislike: znielu
dismiss: oddali wylala zwalni zwolni
display: gabloc wyswie
disposal: dyspoz
dispose: zutyli
dispute: kwesti spor sporac sporna sporne sporow sporu spory sporze zakwes
disputed: sporny
dissatisfied: niezad
dissertation: dysert
dissolve: rozpus
distance: dystan odlegl
distinguish: rozroz
distributor: dystry
district: dzieln okrego okregu powiat rejono staros
ditch: row rowie rowu
diver: nurek
division: podzia
divorce: rozwod
do: czynie dokona realiz robcie robi robia robic robici robie robil robila robili robimy wykona wykonu zrobci zrobi zrobia zrobic zrobie zrobil zrobim
docking: dokuja
doctor: doktor dr gineko lekars lekarz medyk ordyna znanyl
document: dokume udokum
dog: groome jamnik pies piesko psa psem psow psy
doll: lalek lalki
dolphin: delfin
domain: domen domena domene domeni domeny
done: niewyk zreali zrobio
donkey: osiol
door: drzwi drzwia klamka
dot: kropka wykrop
double: podwoj zdublo
doubt: watpic
dovecote: golebn
down: odgorn rozkra schodz zdejmu zejda zejdzi zejsc zejsci
download: pobier pobran sciaga
draft: draft
dragon: smok
drainage: odwodn
drama: dramat
draw: czerpa losowa naryso przery rysuj rysuja wyciag
drawer: szufla
drawing: rysune rysunk wyrys
dream: marzen wymarz
dress: sukien sukni suknia suknie ubiore ubrac
drill: wierta
drilling: wiertn
drink: kompot pil wypil
drip: kapie kapnel
drive: jazdy jechac jechal jedzie jezdza jezdzi podjec podjez rozjec rozjez wygnal wygoni zjezdz
driving: osk prawko
drone: drona
drop: kropla zrzuca zrzuci
drown: tone tonie
drunk: pijany
dry: osusza suche suchy suszyl
dryer: suszar
dubbing: dubbin
dummy: maneki
dungeon: lochu
during: podcza trakci
dust: kurz
dutch: holend olende
duty: dyzur dyzurn dyzuro dyzury dyzurz
dwarf: krasno
each: nawzaj
eager: rozoch
eagle: bielik orlem orzel
ear: uchem uszy
early: wczesn
earn: zarobi
earth: ziemi ziemia ziemie
easement: sluzeb
easter: wielka
easy: latwy pestka
eat: jadl jedzac zjadl zjadla zjedza
echo: echo
economic: ekonom
edit: edytow obrabi redagu
edition: edycji wydani
editor: red redakc redakt
educate: ksztal
education: edukac
effect: efekt efekte efekto skutki skutko skutku
effective: skutec
efficient: sprawn
effusive: wylewn
egg: jaja jajka jajko
eight: osemki osiem osiems osmej osmiu
eighteen: osiemn
eighty: osiemd
election: wyborc wybory
electric: elektr
electricity: prad pradu
element: elemen
elephant: slonio
eleven: jedena
elk: losiem
elsewhere: indzie rozgla
embarrassed: zaklop zazeno
embroidery: haft haftu
emergency: pogoto
emotion: emocji wzrusz
employ: zatrud
employee: pracow
empty: oprozn pusta puste pusteg pustej pustka pusto pustyc pustym
encourage: zachec
encrypt: szyfro
end: dobieg konca koncem koncu koncza koncze konczy koniec skoncz zakonc
endure: wytrzy
energy: energe przytu
engagement: zarecz
engine: parowo
engineer: inz inzyni
english: angiel
enlarge: powiek
enough: dosc starcz wystar
enter: nanies nanios wchodz wejdzi wejsc weszla weszlo wlazl wpisac wpisal wpisan wpisuj wpisyw wpiszc wpisze wstepu wszedl
enthusiasm: entuzj
entity: podmio
entrance: wejsci wjazd wjazdo
entrust: powier
entry: wpisem wpisow wpisu wpisy
envelope: koperc kopert
environment: srodow
envy: zazdro
equal: rowne rowno
equipment: sprzet
equivalent: ekwiwa rownow
escalate: eskalu
especially: szczeg zwlasz
estate: osiedl
estimated: szacow
estonian: estons
eternal: wieczn
ethnographic: etnogr
european: europe unijne
evacuation: ewakua
evade: uchyla
even: chocby nawet
evening: wieczo
event: evento zdarze
every: codzie kazda kazde kazdeg kazdej kazdem kazdy kazdym
everybody: wszysc
everywhere: wszedz
eviction: eksmis
exact: doklad
exaggerate: przesa przeso
exam: egzami
examination: badani
excavation: wykopa wykopu
exceed: przebr przekr przewy
excel: excela excelu
except: oprocz
exception: wyjatk
exchange: gieldy gieldz kantor wymian wymien
exclamation: wykrzy
exemplary: wzorow
exercise: cwicze
exhaust: wyczer
exhibition: wernis
exist: istnie
existence: egzyst
exit: wyjsci wyloci
expand: rozbud
expect: oczeki oczeku spodzi
expense: naklad wydate wydatk
expensive: droga drogi drogie drogo drozej drozsz najdro slono
experience: doswia
expert: biegla biegle biegly eksper fachow rzeczo wyjada
expire: uplyna uplywa wygasa wygasn
expired: przeda przete wygasl
explain: wyjasn wytlum
export: ekspor wyeksp
express: ekspre expres wyraza wyrazi
expression: wyrazy
extend: nieprz przedl rozsze wydluz
external: zewnet
extinguish: gasi
extinguisher: gasnic
extra: dodatk
extract: wypis
extraordinary: nadzwy
eye: oczami oczka oczu oczy oka okiem
facade: elewac
face: twarz twarzy
facebook: facebo fanpag fejsem fejsie
fact: faktac
factory: fabryk wytwor
fail: omiesz zawali
failure: awaria awarie awarii failur poawar
fair: odpust targ targac targi targow targu
fairy: bajka bajkam bajko
faith: wiary
fall: odpada odpadl opada opadaj opadla opadly padac padal padl padla padlam padlo padnie posypa rozkle spadek spadl spadla spadlo spadly spadni sypie upadku wpadaj wpadl wpadla wpadly wypadl
false: falsz falszy
fame: slawa
family: rodzin tesc tescio
fan: kibice kibico
far: daleka
farm: rolne rolnic
farmer: rolnik
fashion: modna
fast: blyska najszy smiga szybci szybka szybki szybko
faster: szybsi szybsz
fat: gruby
fate: los losie
father: ojca ojciec tata tato taty tescia
fault: niezaw wina winie winy
favourite: ulubio
fax: faks
fear: leku obaw obawia
feature: cech cecha
february: lutego lutowy luty lutym
federation: federa
fee: czesne honora oplata oplate oplaty prowiz
feed: karma karmia pasza pasze paszy
feel: czuje czujem poczuc poczul poczuw
feeling: uczuci wyczuc
fence: ogrodz plot
fermenter: fermen
fertilizer: nawoz
festival: festyn juwena
fever: goracz szkarl
fiance: narzec
field: boiska pola pole polne polu rubryc rubryk
fifteen: pietna
fifth: piata piate piateg piaty
fifty: piecdz
figure: figurk
file: akt akta aktach aktu cdr csv jpk kartot plik plikam pliki plikie plikow pliku png svg sygn sygnat
fill: napeln wypeln
film: film filmie filmik filmow filmu krecim
filter: filtr filtre filtro
final: finale finalu koncow ostate
finally: koncu naresz wreszc
finance: cfo finans wspolf
find: find wygrze znajda znajde znajdu znajdz znalaz znalez
fine: grzywn mandat
finger: palca palce palcem palcow palec
finish: dobil dokonc dopina finisz ukoncz wykonc
finished: dopiet doprac
finland: finlan
fire: osp pozar pozarn pozaro remiz remize remizi remizy straza
firefighter: druhna
fireplace: komine komink
first: najpie pierws
fiscal: fiskal
fish: karasi ryba rybkam rybnej
fishing: wedkar
fist: piesci
fit: nadaja pasowa pasuja pasuje wypada zmiesc
fitter: monter
fittings: armatu okuc
five: piatej piatka piatke piatki piec piecio pieciu
flag: flaga
flake: platek
flash: blysk
flask: termos
flat: mieszk
flattering: pochle
flee: ucieka uciekl
flight: lot
flood: potopi zalal zalala zalali zalalo zalani zaleje
flooded: zalane zalany
floor: parkie parter pieter pietra pietro pietrz podlog
flour: maki
flower: kwiaci kwiate pelarg
fly: fruwa latalo leca leci lecimy mucha odleci wylatu wyleci
focus: skupia
foil: folia folie folii foliow
folder: folder segreg teczce teczek teczka teczki
folk: ludowa ludowe
font: czcion fonty kroju
food: jedzen
fool: gamoni
foot: piecho pieszo stopa stopy
football: pilkar
footer: stopce stopka stopki
for: dla za
forbidden: niedoz
force: mocy zmusze
forced: zmuszo
foreign: cudza cudzej obca zagran
forest: bor lasow lasu lesie lesna lesne lesnic lesny nadles
forever: dozgon
forge: wykuli
forget: zapomi zapomn
forgive: odpusz wybacz
fork: widly
forklift: widlow
form: druki form forma forme formie formul postac
formal: formal
format: formac format
former: bylego bylemu bylym dawnyc dawnym
fortune: wrozka
forty: czterd
forum: forach forum
found: odnale zalozy
foundation: fundac fundam
foundry: odlewn
four: cztere cztero cztery czwora czwork
fourteen: cztern
fraction: ulamku
fragile: krucho
fragment: fragme
frame: framug oprawa oprawe oprawi ramke ramki ramowa ramowe
france: francj
fraud: oszuka oszusc oszust wyludz
freckle: piegi
free: bezpla bezust darmo darmow friko gratis swobod wolna wolne wolneg wolnej wolny wolnyc
freelancer: freela
freeze: mrozi zamroz
french: francu
frequent: czests
fresco: fresku
fresh: swieze
friday: piatek piatka piatke piatki piatko piatku
fridge: lodowc lodowk
friend: kumpel kumple ziomek znajom zzylis
from: od ode odtad skacie
front: czola fronta frontu fronty
frost: mroz szron
frozen: mrozon
ftp: ftp
fuel: opalu paliwa paliwo
full: pelen pelna pelny pelnym przepe
fumes: oparac
fun: ubaw zabawy
fund: fundus
funeral: pogrze
funny: smiesz
furnish: mebluj
furniture: mebelk meblac meble mebli
further: dalej dalsza dalsze dalszy
fuss: ceregi
gallery: galeri
game: gierka
garage: garaz garazu
garbage: smieci
garden: ogrod ogrodn ogrodo ogrodu rod
gas: gaz gazowa gazown
gate: brama brame bramke bramy
general: genera ogole ogolne ogolni ogolny walne walneg walnym
generate: genero wygene
georgian: gruzin
german: niemie
germany: niemcy niemcz
gesture: gest
get: dostac dostaj dostal dostan wsiada wstale wstani
ghost: widmo
giraffe: zyrafe
girl: dziewc
give: da dac dacie dadza daj dajcie daje dajemy dal dala dalam dalbym dalem dali dalism dalo dam damy darowa dasz dawac dawajc odda oddaci oddaj oddaja oddale oddawa poda podac podaj podaje podal podala podale podali podam podamy poddaj podrzu przeka rozdaj rozdal rozdaw udziel
given: oddana oddane oddany podana podany
glad: cieszy
gladly: chetni
glass: szkla szklan szklar szkle szyba szyby witraz
glue: kleju
gluten: gluten
go: chodza chodze chodzi gasnie ida ide idymy idz idzie idziem isc jade odpusc pojde pojdzi pojedz poszed poszla poszli poszlo poszly przech przejd przesz schodz szedl szla szlo wychod zejda zejdzi zejsc zgasl
goat: koza kozia kozica kozy
god: bog boga bogu boze bozego bozym
going: zejsci
gold: gold zlocen zlota zlote zloto
goldsmith: zlotni
gone: pryslo
good: dobr dobra dobre dobreg dobroc dobry dobrym dobrze dobrzy dziend git niezle
goodbye: adieu pozegn widzen zegnam
goodnight: dobran
goods: towar towaro towaru
google: google
goose: gesia
gossip: plotka
government: rzad
gown: szlafr todze togi
gps: gps
grain: zboza zboze zbozow ziarnk
grandchild: wnuki wnukow
granddaughter: wnuczk
grandfather: dziade dziadk pradzi
grandmother: babc babci babcia babcie
grandson: wnucze wnuk wnuka
grant: dofina dotacj grant grantu
graphic: grafic grafik
grass: trowa
grave: grob grobow nagrob
gravel: zwirow
grease: smar
great: bajecz cudnie ekstra fantas genial kapita obledn powali pradzi rewela spisal super swietn wspani wysmie znakom
green: zielen zielon
greet: klania pozdra pozdro pzdr uklony
grey: szary szaryc
grid: kratke
grill: grill
groomer: groome
gross: brutto razaca razace razacy
ground: grunci
group: gronem gronie grono grupa grupe grupie grupy lgd
grow: rosnie urosla urosli wzrosl
growth: wzrosc
grudge: urazy
grumble: burcza gderan zrzeda
grumpy: marudn
guarantee: gwaran
guard: guard straz strazn strazy strozo
guess: domysl
guest: bywalc gosc gosci goscia goscie goscin pensjo
guide: audiog przewo
guild: cechu
guilty: winna winni
gutter: rynna rynny
gym: gimnas silown
ha: he hehe
haberdashery: pasman
hail: gradob
hair: wlos
haircut: strzyz
hairdresser: fryzje
half: pol polowa polowe polowi polowy polroc poltor
hall: auli hala hale hali sal sala sale sali
ham: szynke szynki
hammer: mlotek mlotka mlotko
hand: dlon dloni dlonie oburac raczka raczko rak rece reczni reka rekami reke reki reku wrecz
handful: garsc
handle: klamka klamki ogarni uchwyt zajmuj
handover: zdawcz
hang: podwie powies wiesza wisi wisial wisiec wisza wisze
happen: bywa doszlo dzieja dzieje nastap odbedz odbyc odbylo odbywa stalo zdarza zdarzy
happy: ciesze uciesz wesola wesolo wesoly zadowo
hard: ciezki ciezko twarda twardo
hardest: najcie
hardly: ledwo
harvest: dozyne dozynk zbiory zniwa
harvester: kombaj
hashtag: haszta
hat: czapka czapki
have: ma macie maja mam mamy masz mial miala mialab mialam mialby mialem mialo mialy miec mieli mielis
hay: sianem
he: on
head: glow glowa glowe glowie glowy
heading: naglow
headquarters: centra
health: fitosa nfz sanepi zdrowi
healthy: zdrowa zdrowe
hear: slycha slychu slysza slysze uslysz
hearing: rozpra sluchy
heart: ktg najser serca serce sercem sierde zawal
heat: ciepln podgrz zar
heater: piecyk
heating: ogrzew
heaven: nieba niebo
heel: obcas obcasa
helicopter: smiglo
hello: czesc czolem halo hej hejka hejo serwus siema sieman siemka witajc witam
helmet: kask
helmsman: sterni
help: pomaga pomoc pomocn pomocy pomogl pomozc pomoze
helpdesk: helpde
helpline: infoli
hen: kury nioski
henhouse: kurnik
her: jej nia niej
herb: zielar ziolko
herd: stada
here: tu tutaj
hereby: niniej
hero: bohate
herringbone: jodelk
hesitate: wahamy
hide: chowa chowaj chowal krylam schowa ukryc ukryje ukrywa zaszyl
hierarchy: hierar
high: wysoka wysoki wysoko
higher: wyzsza wyzszy
highest: najwyz
hill: wzgorz
him: go mu niego nim
hinge: zawias
hint: aluzja podpow wskazo
his: jego
hit: trafi trafia trafic trafil
hm: hm
hold: potrzy przytr trzyma
hole: dolek dziura dziurk dziury
holiday: feriac feriam ferie ferii majowc swiat swieta swieto urlop urlopi urlopu urlopy wakacj zadusz
holy: swiete swiety
home: domowy dps
honest: szczer uczciw
honey: miod miodu
honour: honor honoru honory zaszcz
hook: haczyk hakiem zahacz
hope: nadzie oby
horn: klakso
horse: kon koni konia koniu
hospice: hospic
hospital: szpita
hostel: hostel
hosting: hostin
hot: goraca goraco
hotel: hotel hotela hotelu
hour: godz godzin
house: dom domach domek domki domow domu domy house pensjo
household: gospod
how: ile jak
however: jednak natomi
howl: wyje
hr: hr kadr kadrow
hug: sciska uscisk uscisn
huge: ogromn
human: ludzki ludzku
humble: podkul pokora
humour: humore humoru
hundred: dwiesc dwustu kilkas osiems piecse sto stowek stowie stowki trzyst
hungary: wegrze
hunter: lowczy lowiec
hunting: mysliw
hurry: pospie przysp spiesz
hurt: bolalo bolaly boli uwiera
husband: maz meza mezem mezowi
hut: bacowk
hygiene: haccp higien
i: ja
iban: iban
ice: lodach lodzia
icon: ikon
id: pesel
ideal: idealn
identical: identy
if: czy gdyby gdybym gdybys jakby jakbym jesli jezeli
ignore: lekcew olac zignor
ill: chory
illness: chorob grypa
illustration: ilustr
image: wizeru
imagine: wyobra
imitator: naslad
immediate: natych niezwl
impatient: znieci
implementation: wdroze
import: import
important: istotn najwaz waza wazna wazneg wazni wazny
impose: narzuc
impossible: niemoz
impression: wrazen
improper: nienal
in: w we wlaman wsiada zdazam zdazy
inactive: bezczy
inch: calach
incident: incyde
include: obejmu
incomplete: niekom
inconvenience: niedog
incorrect: bledny
increase: walory zwieks
indefinite: bezter
independence: niepod
independent: niezal
indicate: wskaza wskazu
indignant: obrusz
industry: branze branzy przemy
ineffective: bezsku
inflation: inflac
influence: wplywe wplywo wplywu
influencer: influe
inform: poinfo
information: info
ingredient: skladn
inheritance: spadek spadku
initial: parafo
inkwell: kalama
inn: karczm zajazd
inscription: napise
insight: wglad wgladu
insist: obstaj uparl uparla upie upiera
insolence: bezcze
insolvent: niewyp
inspection: ogledz przegl
inspector: inspek
instagram: instag
install: instal montow zamont
instalment: rat rata ratach rate raty rozloz transz
instance: instan
instead: zamian zamias
institution: instyt
instruction: instru poucze
instructive: poucza
insulation: izolac ociepl termom
insult: obraza paszkw
insurance: krus nfz oc polis polisa polisy ubezpi zus
integration: integr
intend: przezn zamier
intention: zamiar
intercom: domofo
interest: intere odsete odsetk zainte
interface: interf
interior: wnetrz
internal: wew wewn wewnet
internet: intern swiatl
internship: staz
intervention: interw
interview: wywiad
intranet: intran
introduce: wprowa
introduction: wstep
intruder: intruz
invent: wymysl
invented: zmyslo
inventor: wynala
inventory: inwent remane
investigation: sledzt
investor: inwest
invite: zapras zapros
invoice: faktur fs fv ksef profor samofa zafakt
ip: ip
iris: irys
ironic: ironic
irony: ironii ironio
is: tj
issue: wydali wydan wydawa wystaw
issued: wydane wydany
it: it
italian: wloski
italics: kursyw
item: pozycj
jacket: kurtce
jam: konfit zaciec zacina
january: stycze styczn
japanese: japonc
jargon: zargon
jinx: zapesz
job: etat etatu
joint: fuga
joke: dowcip pozart zart zartem zartow zartuj zarty zazart
journalist: dzienn
judge: lawnik sedzia sedzie sedzio
judgment: wyrok wyroki wyroku
july: lipca lipcow lipcu lipiec
jump: podsko skoczn skok wyskak wyskoc
june: czerwc czerwi
junior: junior
jury: jury
just: akurat wlasni
kayak: kajak kajaka kajaki kajako splywy
keep: dotrzy nadaza niedot zachow
kettle: czajni
key: klawis klucz klucze kluczo kluczy
keyboard: keyboa klawia
kill: zabije
kilogram: kilogr
kind: gatunk mili serdec
kindly: laskaw
king: krol krola krolam
kiosk: kiosku
kiss: buziak caluje calusk
kitchen: kuchen kuchni
knee: kolana kolani kolano
knife: noza
knock: wale walic
knot: sek
know: pozna poznac poznam wie wiecie wiedza wiedzi wiedzo wiem wiemy zna znac znacie znaja znala znalo znam znamy
knowledge: wiedzy
lab: lab
label: etykie metryc
laboratory: labora
labour: pip
lace: koronk
lack: brak brakow brakuj zabrak
ladder: drabin
lady: damy lady
lake: jezior
laminate: lamina
lamp: lampa lampie lampki
land: laduja laduje wylado wyladu
language: jezyk jezyka jezyki jezyko
lantern: latarn
last: dotrwa last ostatn potrwa przedo trwa trwac trwaja trwal trwalo ubiegl zeszle zeszlo zeszly
late: spozni
later: potem poznie
latest: najdal najpoz
lathe: tokark
latvia: lotwa lotwe
laugh: haha rechot rozesm smiali smiech smieja smieje usmial usmiej wysmia
laundry: pralni prania praniu
laurel: laurek laurke
lavender: lawend
law: kancel kodeks praw prawa prawem prawo synowa tescia ustawa ziec ziecia
lawsuit: powodz proces
lawyer: adw adwoka mec mecena prawni radc radca radce radcow radcy radczy
layer: warstw
layman: laika
layout: makiet uklade ukladz
lead: poprow prowad zaprow
leader: lider lidero
leaflet: ulotce ulotek ulotka ulotke ulotki
league: ligi
leak: ciekni nieszc wyciek wyplyw
lean: oparl
learn: dowiad dowie dowied dowiem
lease: dzierz leasin
leash: smyczy
least: najmni przina przyna
leave: l4 odchod odejde odejdz odejsc odeszl odszed opusc opuszc porzuc rozejs rozsta wyjech wyjezd zostaw
lecture: prelek wyklad
left: lewa lewej
leg: nog noga nogami noge nogi
legal: prawna prawne prawny
legend: legend
lend: uzycze
lengthy: przewl
less: mniej
lesson: lekcja lekcje lekcji
let: niech odpusc przepu pusci puscic puscil puszcz wpusci wpuszc wypusz
letter: koresp liscie list listam listem listow listu listy litera litery pism pisma pismam pismem pismie pismo wersal
lettuce: salaty
level: poziom szczeb
librarian: kustos
library: biblio mbp
licence: prawko
license: licenc
lie: bujda klamac klamie leza lezacy lezako lezal lezala lezalo lezaly lezec lezy polezy sciemn sciemy sklama zmysla
life: lajf zycia zyciu zywot
lift: dzwig dzwigu udzwig wind winde windy windzi
light: swiatl zaswie
lighting: oswiet
like: choby lubi lubia lubie lubimy podoba spodob
limit: limit limitu
limited: ograni
line: kreska linia linie linii linijk wersu
link: link linkie
linkedin: linked
liqueur: nalewk
liquid: ciekly
liquidation: likwid
liquidity: plynno
list: cennik liscie lista listac liste listy spis wokand wykazi wykazu wyszcz
listen: posluc slucha wysluc
lit: zapalo
litany: litani
literal: doslow
lithuania: litwa
lithuanian: litews
litre: hektol
litter: miotu
little: malo niewie odrobi troche
live: zyc zyje zyla zywo
lively: zywsze
living: zyjace zywe zywych
lizard: jaszcz
load: nosnos wczyta
loan: franko
local: lokaln
located: polozo
location: lokali poloze
lock: spusty zamek
locksmith: slusar
log: kloda logi
login: loginy logowa zalogo
logistics: logist
logo: logami logo logoty logow
long: dawna dawno dluga dlugi dlugie dlugim dlugo dlugol elabor
longer: dluzej dluzsz
look: oglada ogladn patrza patrze patrzy popatr rozejr rozgla spojrz wyglad wypatr wzrok zajrza zajrze zerkna zerkni
loose: luzny luzu
lorry: tira tiry
lose: gubi gubia gubie gubili gubimy przegr straci trace traci tracim utraci zgubil
loss: strat strata strate straty utrate
lost: pogubi przepa utraco zagina zapodz zgubio
lot: kupa
loud: glosno
love: kocham uwielb zakoch
lovely: urocza
low: niska niski nisko zanizo
lower: dolna dolne
lowest: najniz
loyal: lojaln wierno
luck: fuks kciuki szczes
luggage: bagaz
lump: ryczal
lunch: lunchu obiad obiedz
lurk: czaja
lynx: rys
machine: maszyn
magnet: magnes
magnifier: lupa
maiden: panien panny
mail: mail maila mailac mailam maile mailem maili mailin mailow mailu poczci poczta poczte poczto poczty
mailbox: skrzyn
main: glowna glowne glowny
mainly: glowni
maintain: podtrz utrzym
maintenance: alimen konser
make: dokonu dorobi scieli upewni wyrobi
malicious: zlosli
man: chopym czlowi
manage: dociag ogarna ogarne opanow uciagn
management: dyrekc
manager: kierow manage menedz opieku
manhole: studzi
manicure: manicu
manipulation: manipu
manor: dwor
manual: reczny
many: wiele wielu
map: map mapa mape mapie mapka mapke
maple: klonu
march: marca marcow marcu marszu marzec
mare: klacz
margin: margin
mark: cudzys oznacz wytycz zaznac
market: rynek rynku targ
marketing: market
marshal: marsza
mask: maske
mason: murato
mass: masa masowo masy
master: mistrz
match: derby mecz meczu
mate: mat
material: materi
maternity: macier
maths: matema
matt: matowe
matter: spraw sprawa sprawe sprawi sprawy zaleza
mature: dojrze
maximum: maksym
may: maj majowy maju
maybe: moze
mayor: burmis soltys wojt wojta
mb: mb
me: mi mna mnie
mea: mea
meadow: laka
mean: znaczy
meaning: znacze
means: srodki srodko
meanwhile: tymcza
measure: miarka mierzy obmiar pomiar pomier zmierz
meat: miesne wedlin
mechanism: mechan
medal: medal order
media: media mediac mediow
mediation: mediac
mediator: mediat
medical: med medycz
medicine: lek leku
medium: sredni
meet: spotyk
meeting: narada narade narady naradz obrad obrado posied spotka teleko walneg walnym wideok zebran zgroma
member: czlone czlonk posel
memory: pamiec
mental: psychi
mention: nadmie wspomn wzmian
menu: menu
mercy: litosc
merit: zaslug
message: esemes komuni sms wiadom
messenger: messen poslan
metal: blacha blachy metal metali metalo
meter: liczni
method: metody
metre: centym cm m2 metr metra metrow metry
microphone: mikrof
middle: srodek srodko srodku
midnight: polnoc
midwife: polozn
migraine: migren
migration: migrac
military: wojsko
milk: doje mleczk mleczn mleko
milking: dojeni udojow
mill: mlyn
millimetre: milime
million: milion
mine: kopaln
miner: nadszt
minimum: minimu
minister: wicemi
ministry: minist
minor: nielet
mint: mieta
minus: minus minusy
minute: min minuci minut minute minuty
miracle: cud cuda cudem cudo
mirror: luster lustre lustrz
mismatch: niezgo
miss: panna przega umknel
missed: nieode
missing: zagine zagini
mistake: blad bledam bledne bledow bledu bledy culpa litero myli mylic mylil pomyli pomylk pomylo uchybi wkradl wpadce wpadka
misunderstanding: niepor
mixed: miesza
mobile: mobiln
mockery: kpina
mode: tryb trybie
model: modelk wzorco
moderation: modera
modest: skromn
module: modul module modulo modulu moduly
moisture: wilgot
moment: chwila chwile chwili chwilk moment
monastery: klaszt
monday: ponied
money: euro forsy grosza groszy kasa pienia pienie pln srodki zl zloteg zlotow zloty zlotyc
monitor: monito
month: miesia miesie trzymi
monument: pomnik zabytk
mood: humorz
moon: ksiezy
moot: bezprz
mop: mop mopem mopy
more: bardzi coraz wiecej
morning: porane porank porann rana ranem rano
mortgage: hipote
moss: mech
most: najbar
moth: mol
mother: mama mame mamie matek matka matki
motif: motyw
mould: plesn
mountain: gora gorze
mourning: zalobi zaloby
mouse: mysz
moustache: wasem
mouth: ust usta
move: drgnal nierus przeni przeno przepr przesu ruchem ruchu wyprow
mow: kosimy
mower: kosiar
much: duzo ile sporo tyle tylu
mud: blota
multi: wielob
multiply: rozmno
municipal: gminna komuna
municipality: gmina gmine gminie gminne gminny gminy samorz
mural: mural muralu
museum: muzeum skanse
mushroom: grzyb grzyba muchom mykolo
music: muzycz muzyke
must: musi musial musici musiel musimy musiol musisz musza musze trzeba
mutual: wzajem
my: memu moi moich moim moj moja moje mojego mojej mojemu
mystery: myster
nail: cwiecz gwozdz nails
naive: naiwna naiwny
name: imie imieni imienn imiona nazwa nazwe nazwie nazwis nazwy
napkin: serwet
nation: narod
national: narodo
native: native
natural: natura
nature: przyro
navigation: nawiga
near: blisko zbliza
neat: zgrabn
neck: szyja
need: potrze
needle: igla igly
negative: negaty
neglect: zanied
negotiate: negocj
neighbour: sasiad sasied
nephew: bratan
nerve: nerwom nerwow nerwy
net: netto
network: siec sieci siecia
never: nigdy
new: nowa nowe nowego nowej nowemu nowi nowo noworo nowy nowych nowym nowymi sylwes
newest: najnow
news: wiesci
newsletter: biulet newsle
newspaper: gazeci gazet gazeta gazete gazetk gazety prasa prasy
next: kolejn najbli nastep przysz
nice: fajneg fajnie fajny ladna ladne ladnej ladnie ladny mila mile milego milej milo mily przemi
niche: nisza wnek
night: noc noca nocce nocki nocna nocnej nocnym nocy
nine: dziewi
no: zaden zadna zadne zadneg zadnej zadnyc zadnym
nobody: nikim nikogo nikomu nikt
nod: kiwale kiwnal
noise: halas halasu huczy
nonsense: belkot
noon: poludn
nor: ani
normal: normal
norwegian: norwes
nose: nosem nosie
not: nie niedos niedot niekon nieomy nieopl nieost niepow niepre nieprz nieroz nierus nieusu nieuzn niewyk niezak niezap niezaw niy wcale
notary: notari
note: adnota dopise not nota notate notatk note noty odnoto przypi zanoto zapisk
notebook: zeszyt
nothing: figa nic niczeg niczym
notice: awizo obwies zauwaz
notification: notifi
notify: powiad zawiad
novel: powies
november: listop
now: odtad teraz
nowhere: nigdzi
number: liczba liczbe liczby nipem nr numer numere numero numeru numery numerz pesel sygn sygnat
nurse: niancz
nursery: zlobek zlobka zlobko
nut: orzech
oak: dab debowa debowy
oats: owies
obedient: poslus
obituary: klepsy nekrol
objection: sprzec zastrz
obligation: obowia zobowi
observe: obserw
obvious: oczywi
occasion: okazji
occasional: okazjo
occupancy: obloze
occur: nasuwa wystep
october: pazdzi
off: odciac odciet odetni odklei odlazi odpada odpadl skucie urywa urywaj wylacz zbyl zbywac zbywan zdjale zerwal zerwan zrywa zrywac
offer: oferci ofert oferta oferte oferto oferty oferuj wycena wycene wyceni wyceny
office: biura biurem biuro biurow biuru biurze gabine kancel office stande
officer: iod
official: oficja urzedn
often: czesto
oh: ach acha oj
oil: olejem olejow
ok: ok
okay: okej
old: archai dawne stara stare stareg starej starem starus stary staryc starym zestar
older: starsz
ombudsman: rzeczn
omit: pomija pomini
on: na naloze nalozy naslal wl
once: kiedys naraz raz razu
one: jeden jedna jedneg jednej jedno jednog jednok jednoo jednym jedyne jedynk
onion: cebula
online: online
only: dopier ino jedyni jedyny tylko wylacz
open: otwart otwier otworz
opening: inaugu otwarc
operation: operac
operator: operat
opinion: zdan zdania zdanie zdaniu
opposite: naprze
optimization: optyma
option: opcja opcje opcji warian
or: albo lub
oral: ustnej ustnie
orchard: sadown
orchid: orchid storcz
order: kazac kazal kazala kazalb kaze nakaz nakazu porzad zakon zamawi zamowi zleca zlecac zlecam zlece zlecen zleci zlecic zlecil zlecim zlecon
ordered: uporza
organ: organo
organization: org
organize: organi zorgan
original: orygin pierwo
other: anothe cudza cudze cudzej cudzym drugo inksze inna inne innego innej innemu inni inny innych innym innymi nawzaj
otherwise: inacze skadin
our: nasi nasz nasza nasze naszeg naszej naszem naszyc naszym
out: gasnie okazal rozdaj rozdal rozdaw wychod wygnal wygoni wyjde wyjdzi wyjmie wyjsc wylatu wyleci wypadl wyprac wyprow wyskoc wyszed wyszla wyszlo wyszly wytycz wywala zgasl
outdated: nieakt
outline: kontur
outlook: outloo
outside: poza zewnat
outsourcing: outsou
oven: pieca
over: nad objac ponad przech przeja przejd przeje przejm znad
overcharge: zawyzo
overdue: zalega zalegl
overlook: przeoc
overnight: nocleg
overpaid: nadpla
overtime: nadgod nadwyk
owe: due winna wisiec wisze zawdzi
owl: sowy
own: swoich swoim swoimi swoj swoja swoje swojeg swojej wlasna wlasne wlasny
owner: wlasci
ox: wolem wolu
pack: pakowa pakuja
package: opakow pakiec pakiet
page: landin podstr str stron strona strone stroni strony
paid: nieopl niezap oplaco platna wplaco
pain: bolem bolu
paint: farba farbe farby lakier malowa maluja namalo pomalo
painter: malarz
pair: par parami
pallet: paleci paleta palete palety
pancake: nalesn
pandemic: pandem
pane: szyb szybe
panel: panele panelu
panic: paniku
pantry: spizar
pants: majtka
paper: papier swistk
paragraph: akapic akapit paragr ustep
parallel: rownol
parameter: parame
parcel: paczce paczek paczka paczke paczki
parent: rodzic
park: park parkow parku
parking: parkin
parliament: posels sejmu
parrot: papuzk
part: czesc czesci partie rozcho rozejd rozejs rozesz
participant: uczest
partner: kontra partne wspoln
party: bal imprez
pass: mija mijaja minal minela mineli minelo minely przejs uplyna uplywa uplywi zdac zdal zdalem
password: hasel hasla haslem haslo
past: przesz
paste: wkleil
patent: patent
patience: cierpl wyrozu
patient: pacjen
patron: patron
pattern: wzor wzoru
pavement: chodni
paw: lapa
pay: blik blikie bulic doplac oplace oplaci plac placa placac place placen placi placic placil placim placow platni przela przele regulo regulu splaca splace splaci uiscim uiszcz uregul wplaca wplace wplaci wynagr wyplac wyrown zaplac
payer: podatn
payment: elixir platno splate wplat wplate wplaty wyplat zaplat
pdf: pdf
pear: gruszk
pedal: pedal
pedigree: rodowo
pee: nasika
peel: odklei
pen: dlugop
penalty: kar kara karach kare kary rygore
pencil: olowek olowki
pension: emeryt
people: ludzi ludzie ludzio ludzmi
percent: procen
perfect: perfek
perfume: perfum
pergola: pergol
period: okres okresi okresu
permanent: stala stale staleg stalej stali staly stalyc trwaly
perpetual: wieczy
person: dwuoso jednoo osob osoba osobe osobie osobom osoby
personal: osobis osobow
personnel: kadrac kadram kadry
persuade: namawi namowi
petrol: benzyn
pharmacy: apteka apteke
phase: fazie fazy
phew: tfu uff
philosopher: filozo
phone: androi biling blikie iphoni kom komork netia orange smartf tel telefo teleko
photo: fotka fotki fotobu sfotog zdjec zdjeci
photographer: fotogr
phrase: zwrota
piano: fortep
pickle: kiszon
picky: wybred
picture: obraz obraze obrazk obrazo obrazu
piece: kawalk szt sztuk sztuka sztuke sztuki
pig: swinie
pigeon: golebi
pike: szczup
pillow: podusz
pilot: pilota piloto
pin: pin pinezk
pink: rozowo rozu
pipe: rura rurowe rury
pitch: orlik pitch
pizza: pizza pizze
place: miejsc
plaintiff: powod
plan: plan planac planem planow planu planuj plany rzuty zaplan
plane: samolo
planning: upp
plant: fitosa roslin
plaster: gipsu gladze tynki
plasterer: tynkar
plastic: plasti pleksi
plate: plyta plyte talerz
platform: platfo
play: bawic gra graja gral gram gramy jaselk odgryw odtwor zabaw zagral
playback: playba
player: zawodn
please: prosze
pledge: zastaw
plot: dzialc dzialk
plug: wtyczc wtyczk
plum: sliwek
plumber: hydrau
plus: plus plusem
pocket: kiesze
podcast: podcas
poem: wiersz
poet: poetka
poetic: poetyc
poetry: poezja
point: punkci punkt punkta punkto punkty
poison: truc
pole: polak
police: komend milicj policj policy
policy: polisa polity
polish: polski polsku polszc
polite: grzecz uprzej
pond: staw
pool: basen baseni puli
poor: marny
poppy: mak makiem
popup: popupo
porch: gankie
port: port
portfolio: portfo
portrait: portre
position: stanow
positive: pozyty
possible: ewentu mozliw
post: poczto post postem posty slupek slupki wpis wrzuca wrzucc wrzuce wrzuci wrzutk wywies zamies
poster: plakac plakat
postman: liston
postpone: odrocz przelo
pot: donicz garnko
potato: ziemni
pour: leje oblala wylala
power: moc moce upow wladny zasila
pox: ospa ospe
pr: pr
practice: prakty wprawe
praise: chwala chwali chyle pochwa
prank: psikus
prayer: modlit
prefer: wola wolala wolalb wole woli wolici
pregnant: ciazy
preliminary: wstepn
premiere: premie
premises: lokal lokala lokale lokalu
premium: premiu
prepare: opraco przygo szykow szykuj wypraw
presence: obecno
present: obecne
presentation: prezen
president: prezes
press: cisnie prasow tloczn wcisna
pretend: udaje udawac udawal
pretrial: przedp przeds
preview: podgla
previous: dotych poprze
price: cen cena cenach cene cenie cennik cenowy ceny
priest: ks ksiadz probos wikary
print: akcyde dodruk druk drukie drukow druku drukuj nadruk odbitk przedr wydruk
printer: drukar
priority: priory
privacy: iod rodo uodo
private: prywat
pro: pro
probably: chyba najpra prawdo
problem: proble
procedure: proced
proceedings: postep
process: przetw
processing: obrobk
producer: produc
product: polpro produk
professional: profes zawodo
professor: hab prof
profile: profil
proforma: profor
program: progra
progress: toku
project: projek
projector: rzutni
promenade: promen
promise: obieca obiecu obiecy obietn promes przyrz
promote: awanso
promotion: promoc
proof: dowod dowode dowodo dowodu dowody
property: majate majatk mienia nieruc
proportion: propor
proposal: propoz
propose: propon zaprop
prosecutor: prokur
prospectus: prospe
protect: oslani
protection: ochron
protest: protes
prototype: protot
proud: duma dumni dumny dumy
prove: udowod
provide: przewi
provider: uslugo
province: wojewo
provincial: prowin
public: jawne obsmar public
publish: opubli publik
publisher: oficyn wydawc wydawn
puff: pyka
pull: ciag ciagna
pulpit: ambony
pulse: pulsu
pump: pompa pumpa
punctual: punktu
punctuation: interp
punish: karze ukarze
pupil: liceal osmokl
puppy: szczen
purchase: nabyci skup zakupo
purpose: cel celach celow
pursue: sciga
push: pchal push
put: kladzi naloze nalozy podloz polozy postaw skleci stawia wklada wstawi
pyjamas: pizama
qualified: kwalif
quality: jakosc
quantum: kwant
quarantine: kwaran
quarrel: awantu kloce klocic klocil klotni pokloc skloco
quarter: kwadra kwarta
quartet: kwarte
query: kweren
question: pytan pytani pytank
queue: kolejc kolejk
quick: uwinel
quiet: cichej cicho cichu
quilt: koldra
quite: calkie niezle
quotation: cudzys cytat cytata cytaty cytuje
rabbit: krolik
race: zuzlow
radiator: grzejn kalory
radio: radia radio radiow radiu
rafter: krokwi
railing: balust
railway: kolei kolej kolejo
rain: deszcz lalo pada ulewe
raise: podnie podnio podnos podwyz
ramp: rampa rampy
range: przedz zasieg
ranking: rankin
rape: rzepak
raspberry: maliny
rate: oceni ocenia ocenic ocenil stawce stawek stawka stawke stawki stopy
rather: raczej
rating: ocen ocena
raven: kruk
reach: docier siegne
reaction: reakcj
read: czyta czytac czytaj czytal czytam czytan doczyt odczyt przecz zapozn
reader: czytel czytni
ready: gotow gotowa gotowe gotowo gotowy
real: realna realni realny
realize: kapnel uswiad zorien
really: napraw rzeczy
reason: kozery powod powode powodu przycz uzasad
reasonable: rozsad
rebranding: rebran
receipt: kwitek parago pokwit upo
receipts: wplywo wplywy
receive: odbier odbior odebra otrzym wplyna
reception: portie recepc
recipe: recept
recipient: adresa
recognition: uznani
recognize: nieuzn rozpoz uznaje uznajm uznala uznale uznaly uznam uznamy
recognized: uznana
recommend: poleca polece poleci poleco rekome
record: ewiden nagrac nagral nagram nagryw protok rekord zapis zapiso zapisy
recording: nagran
recourse: regres
recover: odzysk
recruitment: nabor rekrut
rector: rektor
red: bordow czerwo
redirect: przeki
refer: odnios odnosz
reference: nawiaz refere
reflection: reflek
refrain: powstr
refresh: odswie
refund: refund zwrot zwrotu zwroty
refuse: odmawi odmowa odmowe odmowi odmown
regard: wzgled
regiment: pulku
region: region
register: big ceidg krs rejest zareje
registered: poleco
regret: zal zalem zalu zaluje
rehabilitation: rehabi
reinforcement: zbroje
reject: odrzuc
relation: relacj stosun zwiazk
relaxed: zrelak
reliable: rzetel solidn
relief: odetch ulga ulge ulgi
rely: polega
remember: pamiet wspomi zapami
remind: ponagl przypo
reminder: monit monitu monity upomin upomni
remote: teamvi zdalne zdalni
removal: odsnie
remove: nieusu usunac usunal usunci usune usunel usunie usuwac wywozi zdejma zdejme zdjac zdjal zdjela zdjeli
removed: zdjety
renew: odnowi
renovation: remonc remont renowa
rent: czynsz najem najmu wynaje wynajm wypozy
reorganization: reorga
repair: napraw
repeal: uchylo
repeat: ponawi powtar powtor
replace: podmia podmie zastap zastep
report: donoso donosz melduj meldun odmeld raporc raport sprawo zglasz zglos zglosi zglosz
reporter: report
repository: repozy
represent: reprez
reproach: wypomi wytkne
reputation: reputa
request: podani prosb prosba prosbe wniose wniosk wnosim wnosze
require: wymaga
rescue: ratowa ratujc ratunk uratuj
research: badawc
reset: reset zreset
resignation: dymisj
resistance: opory
resolution: uchwal
respect: powaza szacun
rest: pozost reszta reszte reszty spoczy wypocz
restart: restar
restaurant: gastro pizzer restau
restore: przywr
restructuring: restru sanacy
result: wskute wynik wynika wyniki wyniko
resume: wznawi wznowi
retired: emeryk
retouch: retusz
return: oddac oddajc oddaje oddal oddali oddam oddani odesla odsyla powroc powrot return wraca wracac wracaj wracam wroce wroci wrocic wrocil wrocim zdac zwraca zwroc zwrocc zwroce zwroci zwrota zwrotn zwroto
returned: zwroco
revenge: zemsta
reverse: odwroc odwrot
review: ocene ocenie opinia opinie opinii recenz tripad
revolution: rewolu
reward: nagrod
rework: przero
rewrite: przepi
rhetorical: retory
rhythm: rytm
ribbon: wstazk
rich: bogacz
riddle: zagadk
right: praw prawa prawej prawo racje sluszn uprawn wlasci
rigor: rygoru
rim: felgi
ripoff: zdzier
rise: wstal wstalo
risk: naraza ryzyko
river: rzeka
roaster: palarn
robbery: rozboj
roll: bulecz rogali rolek
roller: walca walek walka
roof: dach dachow dachu lukarn wiezbe
roofer: dekars dekarz
room: pokoje pokoju swietl
rooster: kogut kur
root: roota
rope: line
rosary: rozanc
rose: roza
round: okragl runda runde rundy tura ture
roundabout: rondzi
route: trasy
router: router
row: rzad rzedu rzedzi wiersz
rubber: guma gumka gumowy
rubble: gruz gruzu
rule: orzeka orzekl przepi rzadzi zasad zasada zasady
ruling: orzecz
run: bieg biegan biegni biegu toczy
russian: rosyjs
rust: zardze
sacristy: zakrys
sad: przybi smutna smutne smutno
safe: bezpie sejfie
safety: bhp
saint: sw
salary: pensji
sale: handlo sprzed zbyciu
saliva: sline
salon: salon saloni salonu
salt: sole soli
same: jednoc same samego samej samo samych samym
sample: probek probka probke probki probni
samsung: samsun
sanatorium: sanato
sand: piasko piasku
sandwich: kanapk
sarcastic: uszczy
sash: szarfy
satisfaction: satysf
satisfied: usatys
saturday: sobote sobotn soboty
sauna: saune
sausage: kielba
save: oszcze uratow
saw: pile
sawdust: trocin
sawmill: tartak
say: mawia mowcie mowi mowia mowiac mowic mowie mowil mowila mowile mowili mowilo mowily mowimy mowion palne pedzie pedzio powie rzekl
scaffold: ruszto
scale: skala skale skali
scalpel: skalpe
scan: ocr skan skanow skanu skanuj skany zeskan
scandal: afery
scanner: skaner tomogr
scarf: chusci
scarlet: szkarl
scene: scene
sceptical: scepty
schedule: harmon
scholarship: stypen
school: gimnaz osk szk szkol szkola szkole szkolk szkoln szkoly zerowk
scope: zakres
scout: druh harcer
scrap: zlomu
scratch: poryso rysa
screen: ekrane ekrani ekranu screen zrzut
screenshot: zrzuty
screw: srub srubac srubki sruby
sea: morska
seal: plomba uszcze zaplom
search: poszuk szuka szukac szukaj szukal szukam wyszuk
season: sezon sezone sezoni sezonu
second: druga drugi drugie drugim przedo sekund
secondary: drugop
secretary: sekret
section: odcine odcink sekcja sekcji
secure: zabezp
see: obejrz ujrzy widac widywa widza widze widzi widzia widzie widzim zobacz
seed: nasion
seem: wydaje wydawa
seizure: zajeci
seldom: rzadko
self: sam sama same samego samej samemu sami samo samodz samofa samych samym se sie siebie soba sobie
semester: semest
semi: polpro
send: doslac doslal doslan dosle doslem dosyla nada nadadz nadaje nadawa odesle podesl podsyl przesl przesy przysl przysy puscic rozsyl slac slal slijci wyslac wyslal wyslan wysle wyslem wyslij wysyla wysyle
sender: nadawc sender
sending: nadani
senior: senior
sense: sens sensie sensu
sensor: czujni
sent: nadano
sentence: zdan zdania zdanie zdaniu
sentiment: sentym
seo: seo
separate: oddzie osobne osobno osobny
september: wrzesi wrzesn
sergeant: sierz
serial: seryjn
series: serial
serious: niepow powazn serio
serve: obsluz sluzy
server: rackow serwer
service: aso obslug serwis sluzby straza swiadc uslug usluga usluge uslugi
session: sesja sesje sesji
set: naslal ustawi wyznac zestaw
settled: nieroz
settlement: rozlic rozrac ugoda ugodow ugody zawezw
seven: siedem siedmi siodem
seventh: siodma siodme siodmy
several: kilkan kilkas
sew: szyjem szyla
sewer: kanali
sewing: szwaln
shade: odcien
shadow: cien
shake: trzesl
shaky: chwiej
shame: wstyd wstydz
shape: ksztal
share: pw udzial
sharp: nieost ostro
sharpen: ostrzy
shave: gole
she: ona
shed: szope szopy
sheep: baran owcach
sheet: arkusz blacha blachy
shelf: polki regal regalo
shelter: schron wiata wiate
shepherd: paster pastus
shine: swieci
ship: statek
shipment: wysylk
shipping: spedyc spedyt
shipyard: stoczn
shirt: koszul
shiver: ciary
shoe: bucie but buty
shoes: butach kierpc
shoot: krecim strzel
shop: ikei kwiaci sklep sklepe sklepi sklepo sklepu
shopper: shoppe
shopping: zakupy
short: krotka krotki krotko skrot
shortcoming: niedoc
shorten: skraca skroci
shortest: najkro
shot: strzal ujec ujecie
should: nalezy powini powinn
shoulder: ramien
shout: krzycz nawrze
show: pokaza pokazc pokaze pokazu pokazy spekta ukaze wykaza
shower: brodzi
shred: strzep
shutter: migawk okienn
shy: niesmi
sibling: rodzen
sick: choruj l4 ospa ospe przezi
side: bokiem dwustr strona strone strony
siege: obleze
sigh: westch wzdych
sign: parafo podpis szyld znak znakie znakow znaku
signal: sygnal
signature: faksym
silence: cisza cisze ciszy milcza milcze milczy
silent: gluche
silesian: slaski
similar: podobn
simple: prosci prosta proste prosts prosty
simplified: uprosz
simply: prostu
simulation: symula
sin: grzech
since: odkad
sing: spiewa zaspie
singer: solist wokali
sink: zlew zlewu
sister: siostr
sit: dosiad siada siadam siedza siedze siedzi usiada usiade usiadl usiadz usiasc
situation: sytuac
six: szesc szesci
sixteen: szesna
sixth: szoste szosty
sixty: szescd
size: rozmia wymiar
skateboard: deskor
skeleton: szkiel
sketch: szkic szkice szkicu
ski: narty skoczn
skull: czacha czasze
sleep: odespi przesp spac spania spi spia spie spijci sypiam zasnal zaspal
sleigh: kulig
slide: slajd slajda slajdo slajdy
slim: odchud
slip: omskne posliz
slogan: slogan
slovak: slowac
slow: opiesz powoli wolny
small: drobna drobne drobno drobny mala male malego malej mali maluch maly malych malym
smaller: mniejs
smell: pachni smierd zapach
smile: usmiec
smiley: emotik
smoke: dym dymek dymem dymi dymic dymie palil palila
smoked: wedzon
smoker: palacz
smooth: gladko
snail: slimak
sneeze: kicham psikna
snow: odsnie snieg sniezk sniezy
so: czyli tak tyle tylu wiec zatem
soap: mydla mydlar
soar: poszyb
sober: wytrze
social: socjal spolec
socket: gniazd
sofa: kanape
software: oprogr softwa
solar: fotowo
solarium: solari
solder: lutown
soldier: zolnie
solve: rozwia
some: jakas jakiem jakies jakis jedni kilka kilku pare
somebody: czyjes czyjs kims kogos komus ktos
somehow: jakos
something: cos czegos czyms
sometimes: czasem
somewhere: gdzies
son: syn syna ziec ziecia
song: piesni piosen
soon: niedlu niepre wkrotc zaraz
sorry: przepr przykr sorki sorry
sound: akusty brzmi brzmia brzmie naglos
soup: rosole rosolu zupa zupy zurek
sour: kwasny
source: zrodle zrodlo
souvenir: pamiat
sow: sianie sieje
spa: spa termy zdroj
space: kosmos
spam: spam spamie spamu
spanish: hiszpa
spare: zapaso
spark: iskier
speak: przemo
speaker: glosni megafo preleg speake
specialist: specja
specification: specyf
specify: doprec
speech: logope mowa mowy
speed: tempo
spell: czare
spend: wydaje wydali wydalo
spent: wydane
spider: pajak
spirit: ducha
spoil: zepsuc
sponge: zmywak
sponsor: sponso
spotted: laciat
spread: rozloz roznio
spring: wiosen wiosna wiosne wiosny
sprinkle: posypa
sprint: sprint
square: placu
squeak: skrzyp
squeal: piszcz
ssl: ssl
staff: person sztab sztabi sztabu zaloga
stage: etap etapac etapie etapu scena
staging: inscen
stain: zaciek
stained: witraz
stair: schodk
staircase: klatek klatke
stairs: klatce klatka klatki schoda schodo schody
stamp: piecza piecze stempe znaczk
stand: odstan stac stal stalis stana stand stane stoi stoisk stoja stojak stoje
standard: iso standa
star: gwiazd piecio
starch: krochm
start: odpala odpali onboar poczat rozpoc rozruc rusza ruszac ruszal ruszam ruszy ruszyc ruszyl ruszym start starte starto startu urucho zaczac zaczal zaczel zaczna zaczne zaczni zaczyn
state: stan stanie stanu stwier
statement: zestaw zeznan
station: dworco remiz remize remizi stacja stacji
stationary: stacjo
statistics: gus statys
status: status
statute: statut
statutory: ustawo
stay: pobytu pozost przeby turnus zostac zostaj zostal zostan
steal: przywl ukradl
steam: parowo
steelworker: hutnik
step: krok krokac krokam kroki krokie krokow
stick: klei kleje przykl zaklei
sticker: naklej nalepa
stiff: sztywn
still: ciagle jesce jeszcz nadal
stock: zapas zapasy
stone: kamien pestka
stop: postoj przest przyst staje stanac stanal stanel stop zaprze zatrzy
stopwatch: stoper
store: schowk
stork: bocian
storm: burza wichur
stormy: burzli
story: anegdo histor
stove: piece
straight: prosto
straighten: wypros
strange: dziwna dziwni dziwo
strategy: strate
street: ul ulica ulicy
strength: silami sily
stress: stres
stretch: naciag
strike: strajk
strip: listwa listwy pasek paski paskie
stroke: glaszc
strong: mocne
struggle: uzeral
stubborn: uporow
stuck: utknal utknel
stud: stadni
student: juwena kursan studen ucznio
studio: atelie studio
study: studia studie studiu
stumble: potkni
stupid: glupi glupia glupio
style: styl stylis stylu
subcontractor: podwyk
subject: temaci temat tematu
submit: sklada wniesi zloz zloza zloze zlozen zlozon zlozyc zlozyl zlozym
subscriber: abonen
subscription: abonam prenum subskr wypisz
substantive: meryto
subtitle: napisy
subtract: odjac
succeed: uda udaje udal udala udalo udaly
success: furore
successful: udane udanej
such: taka taki takich takie takieg takiej takim takimi
sudden: nagleg
sue: pozew pozwa pozwal pozwan pozwe pozwem pozwie pozwow pozwu pozwy pozywa skieru wystap wytacz wytocz
suffer: ucierp
sugar: cukrow cukru
suggest: zasuge
sum: sum suma sumie sumy
summary: podsum stresz
summer: latem lato polkol
sunday: niedzi
superior: wyzszo
supermarket: lidla
supervision: nadzor
supplier: vendor
supply: dostaw zasila
support: oparci podpar wsparc
supposedly: niby
surcharge: doplat
sure: pewna pewnym upewni
surely: pewnie pewno
surplus: naddat nadwyz
surprise: dziwic niespo zadziw zdumie zdziwi
surprised: dziwi zaskoc
survey: ankiec ankiet geodez
surveyor: geodec geodet
survive: przetr przezy
suspend: zawies
swallow: przelk
swamp: bagno
sweatshirt: bluzy
swedish: szwedz
sweep: zamiat
sweet: lukrow slodka slodko
swell: puchna
swift: swift
swing: buja hustaw
swiss: szwajc
sworn: przysi
symbol: symbol
sympathy: sympat wspolc
symphony: symfon
synchronize: zsynch
system: erp ksef sap system
table: blacie blat blatem stol stole stolik tabel tabela tabelc tabeli tabelk
tablecloth: obrus obrusa obrusi obrusy
tablet: tablet
tail: ogonem
tailor: krawce krawie
take: biere bierz bierze biora biorac biore brac bral brala objac odszcz podejm podjac podjal podjel przeja przeje przejm wezcie wezma wezmie wyjmie wzial wziela wzieli wzielo zabier zabior zabrac zabral zabran zajac zajal zajela zajeli zajme zajmie zawiez zdejmu zdjale
takings: utarg
tale: bajka bajkam bajko
talk: gadac gadaci gadamy gadani godali godaly godol nagada pogada pomowi porozm rozmaw rozmow zagada
talkative: gadatl
tamper: pogmer
tap: kran kranem
tape: tasma
tarpaulin: plande
taste: niesma smak
tasting: degust
tax: cit jpk nip nipem pit podate podatk podatn skarbo vat
taxi: taksow taxi
tea: herbac herbat
teach: ucze uczyl uczyla
teacher: lektor nauczy pedago poloni wychow
team: brygad druzyn ekipa ekipe ekipie ekipo ekipy zespol
teams: teams teamsi
tear: podrze
technician: techni
technologist: techno
television: polsac teleex telewi
tell: inform opowia opowie powiec powied powiem rozpow wygada zakomu
teller: wrozka
template: szablo
temporary: chwilo
ten: dziesi
tenant: lokato najemc
tender: czuly przeta siwz swz
tension: spina
term: kadenc
terms: regula
terrace: taras tarase taraso tarasu
terrible: okropn
test: badan ktg qa test testac testow testuj testy
testify: zeznaj zeznaw
text: teksci tekst teksto tekstu teksty
textbook: podrec
than: niz
thank: dziekc dzieki dzieko dzieku podzie wdziec
that: aby iz tamta tamtej tamten tj ze zeby zebym zebysc zebysm zech zescie
theatre: teatr teatro teatru
theft: kradzi
their: ich
them: im je nich nimi
then: wtedy
therapy: fizjo logope
there: tam
therefore: dlateg stad
thermal: termow
they: one oni
thick: grubsz gruby
thief: zlodzi
thin: chudo chudzi
thing: drobno rzecz rzecza rzeczy
think: mysla myslac myslal mysle myslec mysli namysl pomysl przemy sadze sadzi sadzic uwaza uwazam
third: trzeci
thirty: trzydz
this: ce ow owy ta te tego tej ten to tych tym tymi
those: tamci tamtyc
thousand: tys tysiac tysiec
thread: nitka watek
threat: grozba
threaten: groza grozi grozil odgraz strasz zagroz
threatening: grozni
three: trojki trzech trzema trzy trzykr
threshold: prog progie
throat: gardle
throw: rzucac rzucaj rzucic rzucil rzut wyrzuc wywala
thumb: kciuk kciuki
thumbnail: miniat
thursday: czwart
tick: odhacz
ticket: bileci bilet bileto jiry karnet ticket
tie: krawat
tiger: tygrys
tight: szczel
tiktok: tiktok
tile: glazur kafelk kafle plytek plytka plytki
timber: tarcic
time: czas czasac czasie czasow czasu jednoc pory porze zdaza zdazam zdaze zdazy zdazyc zdazyl
times: cztero razy trzykr
tip: napiwk
tipper: wywrot
tire: meczy meczyc
tiring: meczac
title: tytul tytule tytulu tytuly
to: do
today: dzis dzisia dzisie
together: razem skleci
toilet: toalec toalet ubikac
token: token
tomorrow: jutra jutro jutrze pojutr
ton: tone
tone: ton
toner: tonera
too: zanizo
tool: narzed
tooth: zabek
top: blat odgorn wierzc
topic: temata temate tematy watek
torch: latarc
torture: meczar
total: laczna laczni
touch: dotyka odpuka pomaca tykam
tourism: pttk
tourist: agrotu turysc turyst
tournament: turnie
tow: lawete
towards: poczet wobec
tower: tezni teznia wieza wieze wiezy
town: grodzk
toy: zabawe zabawk
trace: slad widu
track: torach tory
trade: branza wielob
traditional: tradyc
traffic: ruch ruchu
train: pociag
trainee: stazys
trainer: trener
training: szkole trenin webina
tram: tramwa
transcription: transk
transfer: przela przele
transform: przeks
translate: przetl tlumac
translation: przekl
transport: mpk przewo transp
trash: kosza koszu
travel: dojazd podroz
tray: taca tace tacy
treasure: skarb
treasurer: skarbn
treat: lecze poczes potrak trakto traktu
tree: choine choink drzew drzewo
tremble: zadrza
trial: probie probna probny
tribunal: trybun
trick: kombin
trifle: drobia
trip: splywy wyciec wyjazd
trophy: trofeu
trouble: klopot
true: prawdz
trust: ufaja ufam zaufal zaufan
trustee: syndyk
truth: prawda prawde
try: probow probuj sprobo sprobu
tube: detka
tuesday: wtorek wtorki wtorko wtorku
tulip: tulipa
tunnel: tunele
turkish: tureck
turn: kolei kolej kreci krecil okazal wiraz zakrec
turning: obroto
turnover: obrotu obroty
turtle: zolw zolwie
twelve: dwanas dwunas
twenty: dwadzi dwudzi
twice: dwukro
twin: blizni
twist: wykrec
twitter: twitte
two: dwa dwaj dwie dwiema dwoch dwoje dwom dwoma dwulat dwuoso dwutyg
type: typu
tyre: wulkan
ultimatum: ultima
umbrella: paraso
unblock: odblok
uncle: wujek
undelivered: undeli
under: pod spod
underline: podkre
understand: pojmuj rozumi zrozum
undisputed: bezspo
unfinished: niedok rozgrz
unfortunately: nieste
uniform: jednol mundur
unit: jednos
university: agh polite uczeln uniwer
unless: chyba
unload: rozlad
unnecessary: zbedna zbedne zbedny
unofficial: nieofi
unpleasant: niemil
unreadable: nieczy
unscrew: odkrec
untangle: rozpla
until: az dopoki dotad poki
up: gore gory nadaza poddaj wstale wstani zamuro
update: zaktua
upholstery: tapice
upload: wgrali wgrywa
urgent: cito pilna pilne pilnie pilny pilnyc
us: nam nami nas
use: czerpa korzys skorzy stosuj uzycie uzyj uzywam uzywan wykorz zuzyle
used: uzyte zuzyto
useful: przyda
user: uzytko
usual: zwycza zwykla zwykle zwykly
vaccine: szczep
vacuum: odkurz
vain: prozni
valid: wazna wazny
validity: waznos
valley: dolina
value: cenimy wartos
various: roznyc
vase: wazon
vegetable: warzyw
vehicle: woz
velvet: aksami
veneer: fornir
vengeance: pomste
vengeful: msciwa
verify: weryfi
verse: zwrotk
version: wersja wersje wersji
vertical: pionu
very: bardzo mega mocno najmoc
vet: wet
veteran: wetera
veterinarian: wetery
victim: ofiar
victory: zwycie
video: reels wideo wideok wideor
viewer: widzow
vignette: winiet
villa: willa willi
village: wiejsk wies wsi wsiach
visible: widocz
vision: wizja wizje wizji
visit: odwied wizyci wizyt wizyta wizyte wizyty wpasc wstapi zwiedz
visual: wizual
voice: glos glosu glosy
void: niebyl
volleyball: siatko
volunteer: wolont
vote: glosow
vpn: vpn
wafer: oplatk
waffle: gofry
wait: czeka czekac czekaj czekal czekam czekan doczek poczek zaczek
waiter: kelner
wake: budzil
wall: scian sciana sciane sciani sciany zamuro
wallet: portfe
wallpaper: tapete
wander: powedr
want: chca chce chceci chcemy chcesz chcial chciec chciel chec checi pragne zechce zechci
war: wojna
wardrobe: garder szafe szafie
warehouse: magazy
warm: ciepla cieplo cieply najser sierde
warn: ostrze uprzed
warranty: pogwar rekojm
wash: mycia mycie myja myje myjemy myjni myjnia pierze pranie
washed: umyta umyte wymyta
wasp: ose
waste: bdo odpady
watch: czuwac pilnow pilnuj przygl zegare zegark zegarm
water: glebin podlew woda wode wodoci wody wodzie
wave: fala
wax: depilu
way: drodze droga droge drogi mimoch nawias sposob
ways: rozcho rozejd rozesz
we: my
weak: slabo slaby slabyc
weather: pogode pogodn pogody pogodz
website: allegr com epuap landin olx otodom pl portal tripad vinted witryn znanyl
wedding: oczepi slub slubac slubem slubie slubna stande wesela wesele weseln weselu
wednesday: sroda srode srody
week: dwutyg tydzie tygodn
weekend: weeken
weekly: cotygo
weigh: waza
weight: wagi
welcome: powita
welder: spawac
welfare: mops
well: coz no otoz studni
wet: mokra mokre mokry mokrym
what: co czego czym
wheel: kol kola kolach kole
when: gdy kiedy
where: dokad gdzie skacie skad
which: jaka jaki jakie jakieg jakim ktora ktoras ktore ktoreg ktorej ktorem ktory ktoryc ktorym
while: zas
whim: fanabe
whip: bicza wychlo
whisper: szepte
whistle: gwizde
white: biala biale bialej bialy bialym
who: kim kogo komu kto ktorzy
whole: cala cale calego calej calemu calosc caly calych calym
wholesale: hurtow
whose: czyja czyje czyjej
why: czemu dlacze warum
wide: szerok
wider: szersz
widow: wdowa
wife: zona zone zonie zony
wifi: fi wi
will: beda bede bedzie wola
win: wygral wygran
wind: wiatr wiatru
windmill: wiatra
window: lukarn okien okienk okna oknach oknami oknem okno
windowsill: parape
wine: wino
wing: skrzyd
winter: zima zimie zimowy
wipe: wycier
wish: zycze zyczen zyczy zyczym
witch: czarow
with: wraz z zajmow
withdraw: cofa cofnac cofnal cofnel cofnie odstap odstep wycofa wycofu
wither: wiedni zwiedl
withhold: wstrzy zatrzy
within: ciagu ramach
without: bez beze bezumo obylo
witness: swiade swiadk
witty: polote
woman: kobiet
wonder: zastan
wonderful: cudown
wood: drewna drewno drzewn odpuka
wooden: drewni
wool: welne
word: pisnal slow slowa slowko slowo wordow wordzi
work: dziala dzielo fuszer powyko prac praca prace pracuj pracy roboci robot robota robote roboty utwory wyprac zadzia
worker: partac
working: robocz
works: huta
workshop: warszt
worried: zaniep
worry: martwi zmartw
worse: gorsza gorsze
worst: najgor
worth: warte warto
would: by bym bysmy mialby
wrap: owijal owijam owijan
wreath: wianki
write: napisa napisz nawypi pisac pisal pisala pisale pisali pisani pisza piszac piszci pisze piszec rozpis spisac spisal wypisa wypisu wypisy zapisa zapisu zapisz
writer: copywr
written: pisemn spisan
wrong: nieomy
xml: xml
yacht: jacht jachtu
yard: podwor
year: dlugol dwulat lat lata latach noworo polroc roczna roczni rok rokiem roku sylwes zeszlo
yearly: roczne roczny
yeast: drozdz
yellow: zolta zolte zolto zolty zoltym
yes: owszem tak
yesterday: wczora
yoga: jogi
you: ci cie ciebie pan pana panem pani pania panie paniom panow panowi panstw panu ty wam wami was wy
young: mloda mlode mlodeg mlodej mlody mlodzi
your: panska panski twoim twoj twoja twoje twojej wasi wasz wasza wasze waszeg waszej waszyc waszym
zebra: cebra
zero: wyzero zera zerem zero
zip: suwak zip
zoo: zoo
zoom: zoom
