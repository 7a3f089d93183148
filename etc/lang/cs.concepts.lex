# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language cs

[concepts]
able: schopn
about: o ohledn
absence: neprit
academy: akadem
accent: hacku
accept: prijal prijim prijmu
acceptance: prejim
accepted: prijat
access: pristu
accessible: bezbar
accident: autone nehode
according: dle podle soulad
account: konto saldok ucet uctu ucty
accounting: ekonom ucetne ucetni uctarn ucto
acquire: nabyl
activity: aktivi
actor: herci
actually: vlastn
add: doplne pribud pribyl pricit pridal pridam pridat pridav pridej prihod pripoc
address: adresa adrese adresu adresy
adhesive: lepici
adjust: seridi upravi upravu
admire: obdivo obdivu
admit: prizna uznejt
advance: predem predst zaloha zalohu zalohy
advertisement: inzera
advice: porade poradi poradn radu rady
advise: radil radila
afford: neutah
afraid: bala boji neboji nebojt nelekn obavam
after: po pote pozitr
afternoon: odpole
again: opet pretis zas zase znova znovu
against: oproti proti vuci
age: vek veku
agency: agentu
agenda: agendu agendy
ago: davno
agree: dohodl dohodn domlou nedoho odsouh shodl shodli souhla
agreement: dohoda dohode dohodu dohody ujedna
ahead: dopred
ai: ai
alarm: alarm poplac
album: album
all: vesker vse vsech vsechn vsecko vseho vsem vsichn vsim vubec
allergy: alerge
allow: dovoli dovolt nepovo povoli
almost: malem skoro
alone: sam sama
already: uz
also: aj take taky
although: ac ackoli pritom sice
always: dycky vzdyck
ambassador: velvys
amount: castka castku castky vyse vysi
analysis: rozbor
analyze: rozebi rozebr
and: a i
angel: andel
anger: vztek
angry: nezlob vzteka zlobit
animal: zvirec
animation: animac
ankle: kotnik
annex: dodate dodatk
anniversary: vyroci
announce: oznami oznamt oznamu vyhlas
announcement: ozname
anonymous: anonym
answer: neodep neodpi neodpo neozva nesebr nezare nezved odepis odezvy odpove odpovi zareag zodpov zveda zvedal zvedla zvedli zvedne
anthology: sborni
antlers: parohu
any: jakeko
anybody: kdokol kohoko
anyhow: jakkol
anything: cimkol cokoli
anytime: kdykol
anyway: beztak
apartment: apartm bytovk
apology: omluva omluvy
app: aplika
appeal: odvola
applicant: uchaze
application: prihla
apply: vztahu
appreciate: ocenil ocenuj
apprentice: ucne
approach: blizi
approval: kolaud
approve: neodso neschv odklik schval
approximate: orient
approximately: cca pribli zhruba
april: duben dubna dubnov dubnu
arbitrator: arbitr
arch: oblouk
architect: arch archit
archive: archiv
area: plocha uzemni
argue: dohado prit
arise: vznikl
army: vojnu
around: kolem poohle porozh rozkou
arrange: domluv porada sjedna uspora vyridi vyrize zaridi zaridt
arrive: dojedu doputo dorazi dorazt nedora priplo
arrow: sipka
article: cl clanek clanke clanku
artificial: umela
as: jako
ashamed: stydel stydi stydim
ask: nepta neptal nezada nezept popros prosil prosit pta ptaji ptal ptala ptali ptaly ptam ptame ptat zada zadat zepta zeptaj zeptat zeptej
assemble: montov
assembly: montaz
assess: posoud
assistant: asiste
association: asocia sdruze spolek spolku srps svaz svazu svj
astrology: astrol
at: naraz pri soucas u vubec zarove
attach: prikla priloh priloz
attempt: pokus
attend: nevenu nezuca venova zucast
attendance: dochaz ucast ucasti
attention: pozor
audio: audiop
audit: audit
auditor: audito
august: srpna srpnu
aunt: teta tety
authentication: auth
author: autor
authority: coi hygien magist organ organu ourad spravn urad urade uradem uradu
authorized: autori opravn
automatic: automa
autumn: podzim
available: dispoz
avoid: neminu vyhnou
award: ocenen
away: odnesl odveze odvezl
axis: os
baby: mimink
bachelor: bc
back: zadni zpatky zpet
backup: zaloho zalozn
bacon: slanin
bad: sesmol spatne spatno zle zleho zlem zly zlym
bag: sacku
bailiff: exekuc exekut
bake: pece pecou
bakery: pekarn pekars
balance: rozvah rozvaz saldok
ball: kulick mice ples plesov plesu
ballet: baletk
ban: zakaz
band: dechov kapela
bank: bance bank banka bankov banku banky cnb fio komerc moneta sporit
banker: banker
bankruptcy: bankro insolv krach upadku zkrach
banner: banner
bar: barem
barber: holice
bark: nestek
barrel: becku sud sudy
barrier: zavory
barrow: trakar
base: sokl
basically: zasadn
basis: zaklad
basket: kos kosi kosik kosiku
bass: basu
bat: palka
batch: varka varku
bath: vane vanou
bathroom: koupel
battery: baterk
bay: zatoka
be: bude budeme budete budou budu byl byla byli bylo byly byt je jsem jsi jsme jsou jste nebude nebyl nebyla nebyle nebyli nebylo nebyly nejsem nejsme nejsou nejste neni ste
bead: koralk
bear: medved
bearable: unosne
beautiful: krasna krasne krasny nadher
beaver: bobr
because: jeliko kvuli nebot poneva protoz totiz vzdyt
bed: postel
bedroom: loznic
bee: vcelar vceli
beer: piva pivni pivnic pivnim pivo
before: driv nez pred
behave: chovam
beige: bezovo
believe: neveri nevert verim
bell: zvon zvonek
belong: nepatr patri
below: nize
bench: lavicc lavice lavick
benefit: benefi davku prinos prospe
beside: vedle vedlej
best: nejlep nejrad
bet: sazeji sazeli sazka
better: lepsi lip
between: mezi
bicycle: cyklos kolo
big: velke velkeh velky velkym
bigger: vetsi vetsih
biggest: nejvet
bill: ucty
billboard: billbo
bind: svazat vazal
binder: sanon sanonu sanony
binding: vazbu
bird: ptacek ptaky
birth: narodi rod rodit rodny rodnym
biscuit: susenk
bishop: biskup
bistro: bistro
bitten: okousa
black: black cerne cernyc
block: zablok zaspun
blogger: bloger
blot: kanka
blue: modre modrem modry modryc modrym
blur: rozmaz
board: deska desku nasten palube predst prkna prkne tabule vyvesk
boast: pochlu
boat: clunu coln
boiler: kotel
bold: tucny
bomb: bomba
bonnet: kapota
book: fotokn knih kniha knihac knihu knihy knize knizku zareze zaucto zauctu
booking: bookin rezerv
bookmark: zalozk
bookshop: antikv knihku
boot: holink
booth: boude fotoka
border: hranic
boring: nuda nudu
borrow: vypujc
boss: nadriz sef sefa sefova
bot: bot
botany: botani
botch: zpacka
both: oba obe oboje
bother: nenama neobte otravo
bottle: lahev
bottom: dole dolni spodek
box: bedny krabic truhli
boy: kluci kluk kluku ogari
branch: pobocc pobock
breach: poruse porusi
bread: chlebu
breadwinner: zivite
break: lame pauzy rozbij zlom
breathe: dejcha dychal dycham
breed: chovam
breeder: chovat
brewery: minipi pivova
bride: nevest
bridge: most
brief: brief strohe
bring: donesl donest donesu doveze neveze prines prived privez zanesu
broadcast: vysila
brochure: brozur
broken: pokazi porouc rozbit zlamal zlomen zlomil
broker: zprost
bronze: bronz
brother: bracha bracho bratra bratro svagr svagre
brown: hneda hnedou
brush: odbyde odbyla
budget: rozpoc
buffet: raut
build: postav stavi stavim
building: budov budova budovy stavba stavbe stavbu stavby staveb staven stavit
bull: bejk
burden: bremen
burn: hori
bus: autobu csad
business: busine byznys obchod
busy: pilny
but: ale jenomz jenze ovsem vsak zato
butcher: reznic reznik
button: tlacit
buy: koupe koupil koupit kupila kupit kupova nekoup
buyer: kupuji
by: mimoch
bye: pa
cabaret: kabare
cable: lanove
cactus: kaktus
cafe: kavarn
cage: klece
cake: babovk buchet cukrar dort dortem
calculate: vycisl
calendar: kalend
call: call dovola hovor nezavo pipne pipnou pipnu vola volaji volal volala volali volam volat volejt zavola zavole
called: zvany
calm: klid klidne klidno klidny klidu pokoj
camera: kamery
camp: tabor tabora tabore
campaign: kampan
can: dokaza dokaze lze moct moh mohou muze muzem muzeme muzes muzete muzou muzu nedoka nemohu nemuze nemuzu neumel neumi neumim umeli umet umi umim umite
canada: kanady
cancel: odpisk odstou odstup odvola rusi rusim rusime rusit storna storno stornu ukonce ukonci vypove vypovi zrusen zrusi zrusil zrusim zrusit zruste
candy: bonbon
canteen: menza
cap: cepice cepici
capacity: kapaci
captain: kapita
car: auta aute auto autoba autodi octavi
caravan: maring
card: karet karta karte kartou kartu karty prukaz vizitc vizite vizitk
cardboard: karton
care: opatru pece peci pecova stara starat
career: karier
careful: pecliv
careless: nedbal neopat
carp: kapry
carpenter: truhla
carpet: koberc kobere
carry: nese nesl nosi nosim svezou vozil
cart: vozike voziky
case: judika kauzu pripad
cash: cash hotove poklad
castle: hrad hradu kastel zameck zamky
cat: kockou kocku kocky kocour
catalogue: katalo
catch: chyta nechyt
category: katego
catering: cateri
cause: zpusob
cave: jeskyn
cd: cdcka
celebrate: slavim
celebration: oslava oslavu slavno
cellar: lochu sklep sklepa sklepe
centre: centru
century: stolet
ceramics: kerami
ceremony: ceremo obradu
certain: jiste
certificate: certif osvedc
cesspit: jimka
chain: retez
chair: zidle zidlu
chalk: kridu
chamber: komora komore komoru komory
champion: prebor
championship: mistro
chance: nahodo shodou
chancellor: kancle
change: meni menila menit menite nemeni nement nezmen vymene zmen zmene zmenil zmenit zmenu zmeny
changed: zmenen
channel: kanal
chaos: chaos chaose
chapel: kaple kaplic
chapter: kapito
charge: naucto nauctu neucto neuctu obzalo uctova uctuje vymeri zaucto zauctu
charger: nabije
charity: charit
chat: chatov
chatbot: chatbo
cheaper: levnej
cheapest: nejlev
cheat: napali
check: prover zkontr
cheese: syr syrarn
chemistry: chemie chemii
cherry: tresen
chestnut: kastan
child: decka deti detska detske detsko detsky dite
chimney: komin komina komini kominu
chin: brada
chip: cipu
choir: sbor sboru
choke: dusil
choose: volite vybert vyberu vybira vybral vybrat zvoli
chorus: refren
chosen: vybran
christen: krtil
christening: krest krtina krtu
christmas: advent vanoc vanoce vanoci vanock vanocn
chronicle: kronic kronik
church: kostel
cinema: kino
circle: krouzk
circular: obezni
circulate: koluji
circumstance: okolno
circus: cirkus
city: magist mesta meste mesto mestsk
civil: civiln obcans
claim: narok naroku naroky regres tvrdi tvrdil tvrdit uplatn
class: trid tridni tridy
classroom: ucebnu
clause: dolozc dolozk
clean: cisteh cistim cisto cisty ocisti uklizi
cleaning: cisten cistic uklid uklido uklidu uklize
clear: jasna jasne jasno jasny srozum vyklid vykliz
clever: chytre chytry
click: cvaknu klikal kliknu odklik
client: klient mandan zakazn
climb: vylezl
clinic: klinik polikl
clip: sponou
close: nezavr uzavre uzavri zavira zavrel zavrit
closed: zavren
closing: uzaver zaverk
cloud: cloud cloudu
club: klub klubov klubu krouzk
co: spolum spoluv
coach: kouc
coal: briket
coaster: podtac tacku
code: kod qr
coffee: kafe kav kavou kavova kavu
collapse: zkolab
colleague: kolega kolego kolegu kolegy
collect: posbir sbiram vyzved
collection: inkaso sbirku vymaha
colour: barev barevn barva barvu barvy ral
column: kolonk rubrik sloupe sloupu
come: dojde dosel dosla dosly nedojd nedosl neprij nepris pojd prijde prijdo prijdt prijed prijel prijet prijit prinde prisel prisla prisli prislo prisly
comma: carka carky
commander: velite
comment: koment pripom
commercial: komerc
commission: komise
commit: dopust
committee: vybor vyboro vyboru
common: bezny beznym
communicate: nekomu
communication: komuni
company: firem firemn firma firme firmo firmou firmu firmy holdin ico podnik spolec vodarn
compare: porovn srovna srovne
compatriot: krajan
compensation: nahrad odskod
competent: prislu
competition: soutez
competitor: konkur
complain: nestez stezov stezuj
complaint: podnet reklam stizno
complete: doplni doplnt komple uplni uplnos uplny
completely: uplne
complication: kompli
compliment: poklon
compose: sestav slozil
computer: pocita
comrade: soudru
concept: koncep
concern: netyka tyce tyka tykalo
conclude: neuzav uzavri
conclusion: zavery
concrete: konkre
condition: podmin
conference: konfer
confidentiality: mlcenl
configure: konfig
confirm: potvrd potvrz
confuse: pletla spletu zamene
confusion: zmatek
congratulate: gratul
conjure: vydupa
connect: prepoj pripoj
connection: souvis spoj
consent: svolen
consider: povazo povazu uvaze uvazuj zvazim zvazit
consist: sklada
constitutional: ustavn
consultation: konzul
consumer: coi dtestu spotre
contact: kontak neozve obrace obraci obrati oslovi ozvalo ozve ozveme ozvete ozvi ozvou ozvu ozyvam spojte
contain: obsaho obsahu
content: obsah
continue: pokrac
contract: smlouv smluv smluvn
contrary: naopak
contribution: prispe
control: kontro ovlada
cook: kuchar vari varil varim
cooker: dvoupl plotny
cooperation: spolup
cooperative: druzst
coordinator: koordi
copied: opsany
copy: kopie kopii opisov vyhoto zkopir
corner: rohy ruzku
correct: oprave opravi opravt
correction: korekt oprava opravu opravy
corridor: chodba
cosmetics: kosmet
cost: naklad stoji
cottage: chalup chata chatar chatov chatu
could: dalo mohl mohla mohli nemohl
council: rada
count: nepoci nesect pocita pocite scitat secetl spocit
counter: protiz
country: venkov zemi
courage: odvahu
course: adapta kurz kurzem kurzu
court: court krajsk okresn soud soudec soudem soudne soudni soudu soudy
cover: kryje obalce obalka obaly zakryt
covid: covidu
cow: kravam kravy
cowshed: kravin
crack: praskl
craft: remesl
crane: jerab
crazy: blazen nezbla ulitle zblbla
cream: zmrzli
create: tvori
credit: dobrop kredit pripsa zapoce zapoct
creditor: verite
crew: posadk
crime: trestn zlocin
crisis: krize krizov
critical: kritic
criticism: kritik
crooked: nakriv
cross: kriz
crow: vrana
crown: koruna
cry: brecim nebrec obrece placic plakal rozpla
cubic: kubika kubike
cucumber: okurek
culture: kultur
cup: kelimk salek
cupboard: kreden
curator: kurato
curious: zvedav
currency: valuty
current: proud stavaj
curtain: zaclon
curve: krivka
customer: odbera
cut: kaceni krajet nastri ostrih strih urizl urizne utnul zareza
cv: zivoto
czech: ceska ceske ceskeh ceskou cesky cestin
daily: denne
dairy: mlekar
damage: poskod poskoz skoda skodne skodu skody
dare: netrou odvazi
dark: tmave
data: data datove datovo gdpr udaje udaji udaju
database: databa
date: datem datum
daughter: dcera dceru
day: den dne dnech dnem dni dnu dny pozitr
dead: mrtve
deadline: lhuta lhute lhutou lhutu lhuty splatn termin
deaf: hluchy
dean: dekan dekana
dear: mila mili mily nejmil vazena vazeni vazeny zlatic
death: smrt
debt: bezdlu dluh dluhu dluzne oddluz pohled vymaha
debtor: dluzni
december: prosin
decent: slusne slusno slusny
decide: rozhod
decision: vymer
decoration: vyzdob
decree: vynos
deduct: odecet odecis odecte
deduction: srazku
deep: hloubk
deer: jelene
defect: vad vadam vadami vady zavad zavady
defective: zavadn
defend: branit obhaji
defender: obhajk
definitive: defini
degree: stupen stupnu
delay: neodlo odlozi posun prodle skluz skluze zdrzel zpozde
delegation: delega
delete: mazat mazeme mazte nevyma skrtat skrtl skrtla skrtne skrtnu smazal smazan smazat vymaza vymazt
delicate: choulo
delighted: nadsen
deliver: doda dodali dodani dodat doruce doruci nedoda roznes rozvaz
delivered: dodana dodany
delivery: delive dodaci dodak zavoz
demand: domaha pozado pozadu upomin vyzva vyzval vyzve vyzvu vyzyva zadam zadame
demolish: bourat zboril
demolished: zboura
den: pelech
dentist: zubare
department: katedr odbor odboru oddele
deposit: kauce uschov vklad
describe: opisuj vystih
description: popsan
deserve: zaslou
design: design wirefr
desk: pult
destroy: znich
detail: detail
detective: detekt
determine: urcuje
determined: urceny
develop: rozvin
developer: develo
development: rozvoj
device: zarize
dictate: nadikt
die: chcipl neumre umrela zemrel
diet: dieta snemu
difference: rozdil
dig: kopat
digger: bagr bagris bagru
digit: cislic
dimension: kota
diploma: diplom
direct: prima primo smeruj
directive: smerni
directly: rovinu rovnou
director: redite
disappear: zmizel
disappointed: zklama
disciplinary: karnem
disconnect: odpojt
discount: sleva slevac slevu
discourage: neodra odrazo
discuss: prober probir probra
dishwasher: mycce
disinfection: dezinf
disk: disk disku
dismiss: propou propus
dispatch: expedi
dispatcher: dispec
display: vitrin
dispute: nezpoc spor sporu zpochy
dissertation: disert
distance: dalku
distillery: palirn
district: okrese okresn okresu okruzn
disturb: nerusi rusi
divide: rozdel
dividing: delici
divorce: rozvod
dj: dj
do: dela delaji delal delalo delam delame delat delate provad udelal udelam udelat
doctor: doktor dr lekar lekars mudr ordina primar
document: doklad dokume fotodo podkla
dog: pes psa psech psem vlcake vlcku
dolphin: delfin
domain: domen domenu
done: hotovi hotovy nespln odvede proved
door: dvere dveri dveric dvirek dvirka
dormitory: koleji
dose: davku
dot: tecka
double: dvojit dvojna
doubt: pochyb
down: dolu
download: stahne stahuj
drain: vylevk
draw: cerpan kresle kresli nakres
drawer: prihra suple suplik
drawing: kresby vykres
drink: dopila pije pijou slivov vypil
drive: jedu jela jeli jely jezdi jezdit najela nejela ridila
driver: ridic ridici strojv
driving: autosk
drone: dronu drony
drop: kapka kapku shodil
drugstore: droger
drummer: bubeni
drunk: opily ozrale
dry: sucheh sucho suchy susi susime uschne uschnu
dryer: susarn
duck: kaceny kacka
dug: rozkop
dump: skladk
dumpling: knedli
during: behem
each: navzaj
ear: usi
earlier: drive
early: predca
earn: vydela
earned: utrzen
easter: veliko
eat: pozira sezral
eaten: sneden
edge: okraj
edit: uprave upravo upravt
edition: vydani
editor: editor redakc redakt
education: vychov
effect: nepuso
effort: pricin snahu snahy
eight: osm osmadv osmi osmkra
eighteen: osmnac
eighth: osme osmem osmy
eighty: osmdes
either: bud
elbow: lokte
election: volebn
electric: rozvad
electricity: elektr
element: prvky
elephant: slony
eleven: jedena
elsewhere: jinam jinde
embarrassing: trapne
embassy: ambasa
emergency: pohoto
emphatic: durazn
employee: zamest
employment: uvazku
empty: prazdn vyvoz
end: konce koncem konci koncim koncit konec neskon skonce skonci ukonce ukonci ukoncu zaver zaverc
energy: energi energo
engagement: snubni
engine: lokomo motor
engineer: ing inzeny statik
english: anglic
enjoy: bavit neuzil
enlarge: zvetsu
enough: dost staci stacil
enrichment: obohac
enter: vesel vstoup zadal zadala zadali
entertainer: animat
entrance: vchod vchode vchodu vstupu
entrust: sveril
envelope: obalce obalek obalka obalky
environment: prostr
envy: zavidi
escalate: eskalu
escape: escape
essay: slohov
essential: podsta
establish: nezalo zalozt
estate: nemovi sidlis
estimate: odhad
ethical: eticky
euro: euro
europe: evropu
evaluation: vyhodn
even: dokonc
evening: vecer vecera
event: akci udalos
every: kazda kazde kazdeh kazdej kazdem kazdou kazdy pokazd
everybody: kdekdo kdekym
exact: presne
exaggerate: hrotit prehna
exam: matura maturi zkouse zkousk
exceed: predci prekro presah
exceedingly: nadmir
excel: excel excelo excelu
except: krome
exception: vyjimk
exchange: nevyme vymeni vymenu
exclamation: vykric
exclude: vylouc
excursion: exkurz
excuse: vymlou vymluv
exercise: cvicen
exist: existu neexis
expect: neocek ocekav
expensive: drahy drazsi predra
experience: nezazi zkusen
expert: posude posudk znalce znalec
expire: propad uplynu
expired: promlc
explain: nevysv vyklad vysvet
export: export vyvoz
express: expres
extend: neprod prodlo prodlu rozsir
extension: klapka
extinguish: hasime
extract: vypisu
extraordinary: mimora
eye: oci ocim ocni oka okem oko zraky
fabric: latek latku latky
facade: fasade fasadu
face: tvari
facebook: facebo
fact: fakta
factory: tovarn zavod zavodu
factual: vecne vecnem
faculty: fakult
fade: nebled
failed: failed
failure: fiasku vypadk
fair: pout veletr
fairy: pohadk
fall: nalete nespad odpada pada padaji padaly padech padem padla padlo spadl spadla spadlo spadly spadno upadlo vypadl zapadl
family: rodina rodine rodinn rodinu rodiny svagro tchan tchyne
famous: slavne
far: prozat
farewell: rozlou
farm: agro farma statek
farmer: sedlac
fast: blesko rychla rychle rychlo rychly
father: otce otec tata tatine tatovi
fault: vina vinou zavine
fax: fax
fear: obavu obavy strach
feast: hody
february: unora unorov unoru
fee: honora kolky odmena odmenu poplat proviz
feed: dokrmi
feel: citim citime citit pocit
fence: plot plotu ploty plutek
fern: kaprad
ferret: fretek fretky
fertilize: pohnoj
festival: festiv
fiance: snoube
fibre: vlakno
field: kolonk pole polick polna terenu
fifteen: patnac
fifth: patem patym
fifty: padesa
fight: bojuji prali
file: csv soubor spis spisu xml
fill: vyplni
filled: vyplne
film: film natace natoci
filter: filtry
final: finale finaln konecn pravom zavere
finally: konecn nakone
finance: financ
find: najde najdem najdet najdou najdu najit nasel nasla nasli nenase nenasl zjisti
finding: nalez nalezu
fine: pohoda pohode pohody pokuto pokuty
finger: prstec prstu prsty
finish: dodela doklep dokonc doprac dotahn nedode
fire: ohne zbrojn
firefighter: hasice hasici hasics hzs sdh
firm: pevne pevnou pevnym
first: napopr nejdri poprve predne prvaci prvni prvnih prvnim
firstly: jednak
fish: porybn ryba sumce vylov vylovi
fishing: rybars
fit: bodlo hodi nesedi nevejd sedi sedl vejde
fitted: osazen
five: pate pet petact petadv peti petky
flap: klapka
flash: blesku
flat: byt bytove bytu
flatmate: spolub
flee: neutik prchal utekla
flight: letenk
flood: povodn vytopi
floor: parket patra patre patro podlah prizem
flour: mouky
flow: flow
flower: horten kopret kveta kvetin kytek kytky muskat
flu: chripc chripk
fly: leti letim litam nelita oblete
focus: zamere
folder: deskac slozce slozku slozky
follow: navazu plyne
font: font pisma pismem pismo pismol
food: gulas jidlo utopen
football: fotbal
footer: paticc patick
for: nalete pro za
forbid: zakaza zatrhl
foreign: ciziho zahran
forest: les lesa lese lesni lesy porost
forester: lesnik
forget: nezapo zapome zapomn
forgive: neprom odpust
form: formul
format: format
former: byvala byvale byvaly
forty: ctyric petact
forum: foru
forward: neprep prepos tesim
found: zaloze zalozi
foundation: nadace
founder: zrizov
foundry: slevar
fountain: fontan kasna
four: ctyr ctyri ctyrik ctyrmi ctyrna
fourteen: ctrnac
fourth: ctvrty poctvr
fox: lisku
frame: ramcov ramec ramova zaramo zaramu
fraud: podvod
free: bezpla volna volne volny zadarm zdarma
freedom: svobod
freezer: mrazak
french: franco
friday: friday patecn patek patku
fridge: lednic
fried: smazen
friend: kamara kamos pratel znamy znamyc
from: od ode odkud z
front: celem
frost: mraz mrazu
fruit: ovoce
fuel: palivo
fulfil: neplne
full: plna plne plnem plno plnou plny
fun: bavi legrac pobave pobavi
function: funkce
fund: fksp fondy
funeral: pohrbu pohreb smutec
funny: perlic vtipne
furious: zuri zurila
furniture: nabytk
furrow: brazda
further: dal dale
future: budouc
gable: stit
gallery: galeri
game: herni zverin
garage: garaz garaze garazn
garden: zahrad
gas: plyn plynar plynov
gate: branou vrata vratce
general: genera obecny valne vseobe
generate: genero vygene
geometric: geomet
german: nemcin nemcum nemec nemeck
get: dostal dostan dostat dostav nedost ziskal
gift: darech
girl: holka holkam holky typka
give: da daji dal dala dali daly dam dame das dat date dava davali davam davame davat dejte neda nedal nedali nedam nedame nedas nepred nevzda ozelet predal predam predat predej rozdat rozdav venova
glad: potesi tesime
gladly: rad rada radi
glass: sklarn sklena skleni sklo
glasses: bryle bryli
globe: zemeko
go: chodi chodil chodim chodit jde jdeme jdou jdu jede jedeme jedou jedu jelo jit nechod nejde nejdou nejede nepujd nesla obchaz obesla objet pojede precha precho prejdu presel presli projde projit prosla pujde pujdem pujdu sel sla sli slo sly vyjet vypadn zajedu zajit
goal: gol
goat: kozy
god: bozi jezis jezisi panbuh panebo
gold: zlata zlate
goldsmith: zlatni
gone: fuc
good: dobra dobre dobrej dobrem dobrou dobry
goodbye: nashle
goods: zbozi
google: google googlu guglu
goose: husa
gossip: pomlou pomluv
government: samosp
governor: hejtma
grain: zrno
granddaughter: vnucce
grandfather: deda dedou dedovi deduv
grandmother: babi babicc babick staren
grandson: vnuk
grant: dotace dotaci grant grantu
graphic: grafic grafik
grass: travic
grave: hrobky hrobni nahrob
gravel: sterku
graze: pasou
greasy: mastna
great: fantas frci parada paradn skvela skvele skvelo skvely super uzasne vyborn vytecn
green: zelene zeleny
greet: pozdra zdravi
grey: sedym
grin: culil
groom: zenich
gross: hruba hrube hrubou
group: skupin
grove: haje hajku
grow: pestov roste vzrost
guarantee: garanc ruci
guard: ostrah
guess: hadaji hadali hadame hadat tusis tusite
guest: host hoste hosti hostov hostu hosty
guide: audiop pruvod
guild: cechu
guitar: kytaro
gym: posilo telocv
habit: zvyk
hail: krupob
hairdresser: kadern
half: napul polole polovi pul pulce pulhod pulka pulku pulky pulroc pulrok
hall: aule hala hale haly radnic sal salu
hammer: kladiv
hand: ruce ruci rucne ruka rukam rukou ruku
handle: kliky madlem
handover: predan predav
hang: nevisi povesi viset visi
happen: byva doslo neprob nestal nestan prihod probeh probih stalo stat stava
happy: radost spokoj stastn stesti vesela veselo
hard: tezko tvrde tvrdou
hare: zajice zajici
harvest: docesn
hashtag: hashta
hat: klobou
have: ma maji mam mame mas mate mej mejte mel mela meli melo mely mit nema nemaji nemam nemame nemate nemeli
he: on
head: hlave hlavic hlavou hlavu hlavy
headquarters: centra
health: hygien vzp zdravo
hear: neslys neusly slysel slyset uslysi
heart: srdce
heat: netopi tepeln topit
heating: teplar topeni vytape
heaven: nebe
hedgehog: jezky
hell: pekla
hello: ahoj ahojda ahojky ahojte cau halo namast nazdar
helmet: prilbu
help: napove nepomo pomoc pomoci pomoct pomohl
helpdesk: helpde
hen: slepic
her: jeji jejim jejimu ji ni
herb: bylink
here: sem tady tu
hereby: timto
hero: hrdina
heroine: hrdink
hesitate: vahali vaham
hide: schova skryt
high: vysoko
higher: vys vyssi
highest: nejvys
hill: kopce
him: ho jemu mu nej nem nemu nim nima
hip: sipkov
his: jeho
historic: histor
history: dejin
hit: narazi trefil
hive: uly
hm: hm
hockey: hokeji
hold: drz drzeli drzet drzi drzim drzime drzte
hole: dirky
holiday: dovole dusick prazdn svatci svatek svatky
home: doma domaci domov domova domovi domovy domu
honest: poctiv uprimn
honey: med medobr
honour: cest cestne
hook: hacku
hope: doufam
horse: koni kun
hospice: hospic
hospital: nemocn
host: modera
hostess: hostes
hosting: hostin
hotel: hotel hoteli hotelu penzio
hour: hodin hodina hodine hodino hodinu hodiny pulhod
house: baraku dome dum
how: jak kolik kolika
hr: hr
human: lidsko lidsky
humble: pokorn
humour: humoru
hundred: set sta sto stovek stovka stovku stovky
hung: povese
hunt: hon loveni
hunting: loveck mysliv
hurry: nespec nezenu pospic specha
hurt: boli neubli
husband: manzel
hypothetical: hypote
i: ja
ice: zmrzli
icon: ikona
id: id
idea: namet napadu
ideal: idealn
if: esli jestli kdyby kdybyc kdybys kdyzta li pakliz pokud zda
ignore: ignoru
ill: marodi
illegal: protip
illusion: iluze
illustration: ilustr
immediate: hned okamzi
immediately: ihned obrate
implement: zaprac
implementation: implem realiz
important: dulezi
in: rozpra stihl stihli stihnu v ve
inactive: necinn
include: zahrnu zaradi zaraze
including: vcetne
income: prijmu
incorrect: chybne chybny
increase: narust navyse navyst zdraze zdrazu zvysen
indefinite: neurci
indexation: indexa
industry: prumys
inflate: nafouk prifou
inflation: inflac
influence: vliv
influencer: influe
inform: inform zpravi
information: info infoli
inheritance: dedict pozust
injury: uraz
inquire: poptal
insert: vlozen vlozim vlozit vlozte
inside: dovnit
insist: trvala trvame
insolence: drzost
inspection: obhlid prohli revize revizi revizn
inspector: inspek reviza
instagram: instag
install: nainst
instalment: splatk
instead: misto
institute: ustav
instruction: navod navodu pokyn
instructor: instru
insult: urazku
insurance: ossz pojist vzp
intelligence: inteli
intend: hodla hodlam nehodl
interest: zajem zajima zajmu
interested: zajemc
interior: interi
internet: intern
interpreter: tlumoc
intervention: zasah zasahu
interview: pohovo rozhov
into: do
intranet: intran
introduction: uvod uvodni
invent: nevymy primys vymysl
invention: vynale
inventory: invent paspor
investor: invest
invite: pozval pozvan pozvat pozve
invoice: faktur isdoc isdocu
ireland: irska
iron: hladit
is: tj
island: ostrov
issue: nevyda vydat vydejt vystav
issued: vydane
it: ajtaci ajtak ajtaka it
item: polozk
jacket: bundu
jam: dzemu zacpe
january: leden ledna lednem lednu
japanese: japons
jewel: klenot
job: jobs
joke: srandu vtip
judge: prised soudce soudci soudi soudky
judgment: rozsud
judo: judo
july: cerven
jump: naskoc skacou
june: cervna cervnu
junk: haramp
jury: porota
just: prave zrovna
keep: dodrze dodrzu nedodr
kennel: kotce
key: klaves klic klice klici klicky klicu
kick: kopnu
kilometre: kilome
kind: dobrak hodnej laskav
king: krale
kitchen: kuchyn
knee: kolen koleno
knife: noze nuz
knitted: pleten
knitting: pletar
knock: neklep
know: nepozn netusi nevede nevi nevim nevite poznaj poznat vedel vedela vedeli vedet vedi vedomi vi vim vis vite zna znaji znam zname znate
known: znamo znamyc
label: etiket popisk
laboratory: labora
lace: krajky
lack: chybi postra
lady: dama
lake: jezere
lamp: lampa
land: katast prista
language: jazyko posunk
lard: sadlo
last: loni lonske lonsku lonsky minula minule minulo minuly naposl posled trva trvala vydrze
late: opozde opozdi pozde pozdni
later: pozdej
latest: nejpoz
laugh: checht nesmal nesmej nezasm rozesm smal smala smaly smeje smichy zasmal
launch: spuste
law: judika pravo svagr svagre zakon zakona zakone zakoni zet zetak
lawn: travni
lawsuit: proces protiz zalobe zalobo
lawyer: advoka ak judr koncip pravni
layer: vrstva
layout: rozvrz
lead: ridila vede vedeme vedl vedte vedu vest
leaflet: letace letak letaku letaky
leak: netece tece tecou unik zateka
learn: dozved dozvi dozvis
leasing: leasin
least: alespo aspon
leather: kuze
leave: neodch neodej odchaz odchod odejde odejit odesel odesli odeslo odjedu odjel odjela odjeli odjizd rozejd vystou
leaves: listi
lecture: predna
left: doleva vlevo
leg: nohama noze
legal: pravni
lemonade: limona
lend: pujcim
length: dl
less: mene min
lesson: lekci
let: at budiz nech necha nechal necham nechat nechav nechte nenech nepous nepust pouste pousti pustil pustim pustit
letter: dopis dopise dopisu dopisy koresp listu obezni pismen
level: uroven
library: knihov
license: licenc
lie: lezela lezet lezi lezim lhat
life: zivot zivote zivotn
lifeguard: plavci
lifetime: dozivo
lift: vytah vytahe vytaho vytahu zveda zvedal zvedla zvedli zvedne
light: osvetl rozsve rozsvi svetla svetlo svici sviti svitid svitit
lightning: hromos
like: lajku libi libila libilo libit libuje nejrad nelibi oblibi
lime: vapenn
limit: limit limitu mez
limited: omezen
linden: lipa lipy
line: carou caru lince linka linky radek radku radky
link: odkaz odkazy
linkedin: linked
liquidation: likvid
list: cenik cenike ceniku rozesi seznam soupis
listen: poslou
listener: posluc
litre: litrec litru
little: malo trocho trochu
live: bydlim bydlit nezije zije zijete zil zit ziveho
living: obyvak zivym
load: zatize
loaf: bochni
loan: pujcku uver
lobby: lobby
local: samosp
lock: zamkno zamku
locked: zamcen
locksmith: zamecn
lodge: hajovn
logo: loga logem logo logy
long: davno dlouho dlouhy
longer: dele delsi
look: divam hele heledt kouka koukal koukam koukno nakouk nevypa podiva podive poohle porozh prohle rozhle rozkou tesim vykouk vypada
lorry: kamion
lose: neztra prijit prisli prohra ztraci ztrati
lost: usleho usly zasant zatoul ztrace
love: laska love
lower: nizsi
lubricant: mazivo
luck: kliku nastes stesti zdar zdaru
lump: pausal
lunch: obed obeda obede obedec obedu obedy
machine: stroji
magazine: dtest
magic: kouzli
magician: kouzel
magnifier: lupou
magpie: straka
mail: mail mailec mailem mailu maily posta postou postov postu posty
mailbox: datovc datovk schran
mailing: rozesi
main: hlavni
mainly: hlavne
maintenance: udrzba udrzbe udrzbo udrzbu vyzivn
make: cini cinim nedela neudel ucinil ucinim udela vyrobi
man: chlap chlapi clovek mladen panovi vole
manage: nezvla spravo zvladl zvladn
management: sprava sprave spravu vedeni
manager: inspic jednat manaze spravc spravy vedouc
mandate: mandat
manual: manual priruc
manuscript: rukopi
many: kolika mnozi
map: mapa mapach mapka mapu mapy
march: brezen brezna brezno breznu
mark: oznace oznaci vytyci znamka
marker: fixu
market: trh trhy trznic
marketing: market
marriage: oddaci
married: vdana
mass: msi
massage: masazi
master: mistr
match: sparov zapas zapasu
material: materi
maternity: maters
maths: matema
matter: nevadi zalezi
mature: zrale
may: kveten kvetna kvetno kvetnu nesmel smim
maybe: mozna snad treba
mayor: mistos primat staros
me: me mi mne mnou
mea: mea
mead: medovi
meadow: louku
meal: strave stravo
mean: znamen
means: prostr
meanwhile: meziti zatim
measure: mereni mira opatre
meat: uzenin zverin
medal: medail
media: medii
mediation: mediac
mediator: mediat
meet: potkal schaze sejdem sejit sesel setkal
meeting: porade poradu porady rodica schuze schuzi schuzk setkan sraz srazu zaseda
member: clen clenem clenov clenu clenum
membership: clensk
memorial: pametn
memory: pamet pameti
mention: zmini zminil zminit
menu: jideln menu
mercy: milost
merge: fuzuje slouci
merger: fuzi
merit: zasluh
message: odkazy sdelen zprav zprava zprave zpravu zpravy
messenger: posel
metal: kovovy plecho
metre: metr metru
microphone: mikrof
middle: stredn
midnight: pulnoc
migration: migrac
mile: mil
mill: mlyn mlyna mlynic
millimetre: milime
million: milion
mind: natoz
mineral: minera
ministry: minist
minus: minuse minusy
minute: minut minuta minutu minuty
misbehave: vyvade
miser: drzgre
misleading: klamav
miss: prehle propas prosvi slecna slecne slecno styska ujel
missing: chybel chybim
mistake: chyb chyba chybac chybe chybou chybu chyby culpa hrubku omyl omylem plete prekle presla spletl vloudi
misunderstanding: nedoro
mixed: pomich
mode: rezimu
model: modelk
module: modul modulu
moment: chvili chvilk moment
monastery: klaste
monday: pondel
money: czk eurech haler halero haleru halir kc korun koruna korunu penez penezi penize penizk prachu prachy treasu
monopoly: monopo
month: mesic mesice mesici mesicn mesicu trimes
mood: nalada naladu
moot: moot
moratorium: morato
moravia: morave
more: vic
moreover: navic
morgue: marnic
morning: dopole rana rano
most: nejvic
mother: mama mamink mamou matku
motif: motivy
mould: plisen
mountain: hor hora horach horska hory
move: hne nehne nehnu neprev posun preskl preste presun prisun stehov stehuj vysteh
mower: sekacc
mr: pan pana panem panove panu
mrs: pani
much: hodne kolik natoli tolik
municipal: komuna
municipality: obce obci obec obecni
museum: muzea muzeum
mushroom: bedla hub muchom
music: cimbal hudba
musician: hudebn muzika
must: musel museli muset musi musim musime musite nemuse nemusi nesmi treba
mutual: vzajem
my: meho mem moje moji mou muj mym
nail: nehtik
name: jmena jmenem jmeno jmenov jmenuj nazev nazvem nazvu
native: rodily
near: bliz
nearest: nejbli
neck: krk krku
necklace: nahrde
need: nepotr netreb potreb
negative: negati
negotiate: jednan
negotiation: projed
neighbour: soused
nephew: synove
nerve: nervu nervy
net: siti sitich
network: sit site
never: natoz nikdy
new: nova novace novack nove noveho novem novemu novi novoro novou novy novych novym silves
newsagent: trafik
newsletter: newsle zpravo
newspaper: blesku casopi denik deniku listy novin novina novine noviny
next: dalsi dalsic dalsih dalsim priste pristi
nice: fajn hezka hezke hezkeh hezkou hezky hezkym milejs pekna pekne pekny
night: noc noci nocni
nine: devate devet deviti
ninety: devade
ninth: devaty
no: ne nijak zadna zadne zadnem zadnou zadny
nobody: nikdo nikoho nikom nikomu
nod: kyval kyvl kyvli pokyvo
noise: rachot
nonsense: hovadi nesmys
noon: poledn
nor: ani
normal: normal
north: sever severn
norwegian: norsti
not: kdepak nebere nebert nebled neboji nebojt nebrec nebude nebudo nebudu nebyl nebyla nebyle nebyli nebylo nebyly neceka neceke nechce nechci nechod nechva nechyt nectu neda nedal nedali nedam nedame nedari nedas nedela nedivi nedivt nedobr nedoda nedode nedodr nedoho nedojd nedoka nedopo nedora nedosa nedosl nedost neexis nefung nefunk nehled nehne nehnu nehodl nehori nehraj nehroz nejde nejdou nejede nejela nejsem nejsme nejsou nejste neklep nekomu nekoup nelekl nelekn nelibi nelita nelze nema nemaji nemam nemame nemate nemel nemela nemeli nemeni nement neminu nemluv nemohl nemohu nemuse nemusi nemuze nemuzu nenahr nenama nenapa nenaps nenase nenasl nenech neni neobje neobno neobte neocek neodch neodej neodep neodlo neodpi neodpo neodra neodso neodst neomlu neotev neozva neozve nepatr nepist nepisu neplac neplat neplne nepoch nepoci nepoda nepode nepole nepomo neposi neposk neposl nepotr nepous nepovo nepozn neprac nepred neprek neprep nepres neprev neprij neprip nepris neprob neprod neproj neprom neprop neprsi nepta neptal nepujd nepuso nepust nereag nerekl nerekn nerika neroze nerusi nesaha neschv nesebr nesect nesedi neskon nesla neslo neslys nesmal nesmej nesmel nesmi nespad nespal nespec nespln nestal nestan nestek nestez nestih nestoj netece netisk netlac netopi netreb netrou netusi netyka neubli neucto neuctu neudel neuhra neukaz neumel neumi neumim neumre neumyj neurac neuraz neusly neuspe neutah neutik neuvid neuvol neuzav neuzna nevadi nevede nevejd nevenu neveri nevert neveze nevezm nevi nevide nevidi nevim nevisi nevite nevrat nevsim nevyce nevych nevyct nevyda nevyho nevyjd nevyma nevyme nevymy nevypa nevypl nevyse nevysv nevyti nevzal nevzda nevzpo nezada nezalo nezapi nezapl nezapo nezare nezasl nezasm nezavo nezavr nezazi nezbla nezdar nezenu nezept nezije nezlob nezmen neznel nezpoc nezpyc neztra nezuca nezved nezvla nikoli
notary: notar notare notark notars
note: dobrop dodak poznam
notebook: notebo sesitu
nothing: nic niceho
notice: avizo nevsim pozoru vsimla vsimne vyvesk
novel: roman romanu
november: listop
now: dosud doted nyni ted
nowhere: nikam nikde
number: c cisla cisle cislem cislo cislov cislu cisly ico id pocet poctu porado
nurse: sestri
nursery: skolka skolku
nut: orech
obedient: poslus
obituary: parte
objection: odpor vyhrad
obligation: povinn zavazk
oblige: zavaza
obstacle: prekaz
obvious: samozr zjevne
occupied: obsaze
occupy: obsadi
october: rijen rijna rijnov rijnu
off: odbyde odbyla odepsa odlepi odpada odpis odpise vypina vypnet vypnou vypnut zout
offend: neuraz urazit
offer: nabidc nabide nabidk nabidl nabize nabizi poptav
office: ak cowork kabine kancel ordina podate pracak
official: uredni
offline: offlin
offset: zapoci
often: castej
oh: aha
oil: oleje
ok: ok
old: stara stare stareh starem stary staryc
older: starsi
oldest: nejsta
olive: olivov olivy
ombudsman: ombuds
omit: vypous vypust
on: na nabira nasadi naskoc nezapi pribir vcas zapina
once: jakmil jedenk jednou kdysi naraz
one: jeden jedna jedne jednic jedno jednoh jednom jednos jednu
online: online
only: enem jedina jedine jedini jedino jediny jen jenom jenomz nen teprve vyhrad
open: neotev otevir otevre otevri otvira
operation: operac provoz
operator: operat
opinion: nazor posude posudk
opponent: protis
opposite: naprot opacne opak
opposition: opozic
optician: optika
option: varian
or: nebo
order: naridi neobje obj objedn odber odberu popora poradk porado prikaz radech rozkaz zadal zadala zadali zakazc zakazk
ordered: narize
ordinary: obycej
organ: varhan
organization: organi
orient: zorien
original: origin puvodn
other: cizi ciziho cizim cizimi dalsim jina jine jineho jinem jinemu jinou jiny jinych jinyho jinym navzaj ostatn
otherwise: jinak
our: nasa nase naseho nasem nasemu nasi nasich nasim
out: dojdou dosel dosly nevych nevyjd promys rozdat rozdav ven vybeha vychaz vyhazo vyhoze vyjde vyjit vyjmet vyklid vykliz vylezl vypadl vypadn vyrazi vysel vysla vysteh zahodi zjisti
outage: vypadc vypade
outgoing: odchoz
outlook: outloo
output: vystup
outside: mimo venku
oven: pec
over: nad prebir precha precho prejdu pres presel presli prevez prevza prevze prevzi
overflow: pretek
overnight: nocleh
overpaid: prepla
overtime: presca
overview: prehle
owe: dluzi dluzim dluzit
owed: dluzno
owl: sova sovou
own: sve sveho svem svoje svoji svou svuj svym svymi vlastn
owner: majite spolum spoluv svj
pack: pribal zabali
package: baleni obalu obaly
paddle: padluj
page: dvojst normos sedmis stran strana strane stranu strany
paid: hrazen uhraze vyplac zaplac
pain: bolest
paint: malova namalo natrit natru pomalo
painter: malire
pale: blede
panel: panel panely
panic: paniku
paper: papir papiru papiry
paragraph: odstav paragr
parcel: balick
parent: rodica rodice rodico rodicu
parents: srps
parish: farni farnic farnos
park: skatep
parking: parkov
part: autodi cast casti dil rozejd
participant: ucastn
partly: castec
partner: partne protej
party: parte partou partu party posvic stuzko teambu vecire vecirk vernis
pass: neproj prosel proslo ubehly uplynu
passage: pasaze prucho
passport: pas pasove
password: hesel hesla heslo heslu
past: minulo
pastor: farar
path: pesine
patience: strpen trpeli
patient: pacien
patron: patron
pattern: dezeno vzor vzorni vzoru
pavement: chodni
pay: doplat hradim hradit neplac neplat neprop neuhra nevypl nezapl plati platil platim platit propla slozil splatn uhradi vyplat vyrovn zaplat
payer: platci
payment: placen platba platbo platbu platby plateb uhrada uhrade uhrado uhradu uhrady
pdf: pdf
peace: mir
pear: hruska
pedicure: pediku
peel: odlepi
penalty: penale penalt pokuta pokute pokutu sankce sankci
pension: duchod penzi
people: lide lidem lidi lidmi lidu
percent: procen
perfect: perfek
performance: plneni vykon
pergola: pergol
period: obdobi
permanent: natrva stalem staly trvaly
permit: povole
persist: pretrv
person: osoba osobu
personal: osobne osobni
personality: osobno
persuade: nepres premlu presve
pessimist: skaroh
petrol: benzin
pharmacy: farmac lekarn
phone: infoli mobil mobilu mobily obtele telefo
photo: foceni fotce fotek foti fotili fotit fotka fotkac fotkam fotkou fotku fotky foto fotoba fotodo fotoga fotoka fotokn vyfoti
photographer: fotogr
physical: fyzick
piano: klavir
picture: obraze obrazk obrazu
piece: ks kus kusu kusy
pigeon: holub holuba
pile: hromad
pilgrimage: pout
pill: prasky
pillow: polsta
pilot: pilot pilotn pilotu
pink: ruzove ruzovo
pipe: trubka
pit: jama
pity: skoda
place: mista miste misto misty
plaintiff: zalobc
plan: plan planu planuj plany pudory
plant: nasaze sazeji sazeli
plaster: omitka sterku stuky
platform: platfo
play: hraje hrajem hraju hrala hrat hre nehraj zahral
playground: hriste
pleasant: prijem
please: potes potesi prosim
plough: pluh
plus: plus plusec plusy
podcast: podcas
poem: basen
poetry: poezie
point: bod bode bodu body pointe pointy poukaz spici
poland: polska
pole: polake stozar
police: polici
polish: polsti vypuli
polite: zdvori
polystyrene: polyst
pond: rybnik
pool: bazen bazenu bazeny
poor: chudi
porcelain: porcel
porter: vratny
position: pozici stanov
positive: kladne
possible: mozne moznos mozny nelze
post: posty vyvesi
postcode: psc
poster: plakat
postnatal: sestin
postpone: odklad odroci odsunu posouv posune posuno posunu
postponed: odroce
pot: hrnec
pothole: vymol
pour: nalejm nalije prilev zalila
power: moci
praise: chvali chvalo nechva pochva smekam
pram: kocare
preliminary: predbe
premiere: premie
premises: prosto
premium: premio
prepare: chysta neprip pripra vyprac
prescription: erecep vydrze
presentation: prezen
president: predse
press: natisk netlac tiskem tiskl tiskli tisknu tiskov tlacit zmackn
pressure: tlak
pretrial: predza
prevent: zabran
prevention: preven
preview: nahled
previous: dosava predch
price: cena cenami cenik cenike ceniku cenou cenovo cenu ceny naceni zdraze zdrazi zdrazu
print: dotisk natisk netisk nevyti pretis tisk tiskem tiskl tiskli tiskne tiskno tisknu tisku vytisk vytist
printer: tiskar
priority: predno
probably: asi nejspi
problem: proble
procedure: postup proced
proceedings: rizeni
process: zpraco zpracu
producer: vyrobc
production: drevov produk vyrobu
professional: profes
professor: docent
profile: profil
profit: zisk zisku
program: progra
progress: rozpra
project: projek promit
projector: datapr
promise: sliben slibil slibov slibuj slibum
promotion: promo propag
proof: dukaz dukazy
proper: poradn radne
property: majetk realit
proposal: navrh navrhe navrhy
propose: navrhl navrhn navrhu
prospect: vyhled
protect: chrani
protection: gdpr ochran
protest: protes
proud: hrde hrdy nezpyc pysna
prove: dokaza dokaze dolozi
provide: neposk poskyt
provisional: proviz
pub: hospod
public: verejn
publish: zverej
publisher: vydava
pull: popota potahn taha tahne vytahl vytahn
pump: cerpac cerpad
pupil: prvaci skolak zaci zaka zaku
puppet: loutka
purchase: kupni nakup nakupu
purple: fialko
push: supni
put: nasadi polozi strcit
quality: kvalit
quarrel: hadaji hadali hadame hadat hadka
quarter: ctvrt ctvrti ctvrtl kvarta
question: dotaz dotazu dotazy otazce otazku
queue: fronta fronte fronty
quick: bystra fofr narych
quiet: potich ticha tichem tichy tise
quite: celkem docela
quotation: citaci
quote: cituji
rabbit: kralik
race: zavod zavodu
radiator: radiat
radio: radio radiu rozhla
raffle: tombol
railing: zabrad
rain: deste desti neprsi prselo srazku
raise: zdrazi zvedl zvedno
raspberry: malino maliny
rat: derati potkan
rate: hodnot ohodno sazba sazbu sazeb
rather: radeji radsi spis
reach: dosahl dovola nedosa sahat sahnem
react: nereag reagov reaguj
reaction: reakce reakci
read: cetli cist cte ctena cteni ctete ctou ctu docetl nectu nevyct precet precte procte
readable: citeln ctivy
reader: ctecku ctenar
ready: hotova hotove hotovo
real: nemovi realne
realize: uvedom
really: fakt faktic opravd poprav skutec
reason: bezduv duvod duvodu duvody oduvod zduvod
reasonable: rozumn
rebranding: rebran
receipt: stvrze uctenc uctene
receive: obdrze
reception: recepc vratni
recipe: recept
recipient: prijem
recognize: neuzna uznal uznala uznava
recommend: doporu nedopo
reconcile: smiril
record: nahrat protok zaevid zapis zapiso zapist zapisu zaznam
recorder: diktaf
recording: nahrav
recover: vzpama
recruitment: nabora
rector: prorek rektor
red: cerven
redo: predel
reduce: snizit
reference: refere
refreshment: obcers
refuse: odmita odmitl odmitn odrekl odrekn odrict
regard: vzhled
region: kraje kraji krajsk mikror region
register: eviden evidov katast rejstr
registration: regist
registry: matrik
regret: litost lituji
regular: pravid
regulation: regula
rehabilitation: rehabi
reinforce: zpevne
reject: zamitl zamitn zmetek
relation: pomeru
relative: pribuz
release: neuvol uvolne uvolni vyvaza
relief: oddluz ulehci
remedy: naprav
remember: nevzpo vzpomn zapama
reminder: upomin urgenc
remote: vzdale
remove: neodst odstra sundal sundat vyradt
removed: vyraze
rename: prejme
render: render
renew: neobno obnovi obnovo
renewal: obnovu obnovy
renovation: rekons
rent: najem najmu najmy pronaj
rental: pujcov
reorganization: reorga
repair: oprava opravn opravu opravy
repeat: opakov opakuj opetov
replace: nenahr vymene
replay: dohrav
report: hlase hlasen hlasi hlasil hlasim nahlas report udal vykaz vykazy vyrock zprav zprave
represent: zastup
reproach: vytkli vytkno vytyka
reputation: povest
request: poptav pozada prosba prosbu prosby vyzada zadost
require: vyzadu
research: resers
reserve: vyhraz
resign: sklada
resistant: odolno
resolution: usnese
respect: uctou vazim
rest: zbyle zbylyc zbytek zbyvaj
restart: restar
restaurant: restau resto
restructuring: restru
result: bezvys dopadl dopadn vysled
resuscitation: resusc
retention: zadrzn
retouch: retus retuso
return: navrat nevrat vracel vracen vracim vrati vratil vratim vratit vratte
review: dtest dtestu heurec heurek hodnoc recenz
reward: odmena odmenu
rewrite: prepis prepsa
ride: jizd jizdni
rider: jezdci
right: prav prava pravec pravo pravu sprave spravn
ring: prsten vyzvan zazvon
ripening: zraci
rise: stoupa
rising: kynuti
road: silnic
robe: talaro
robot: robot robote
roll: kutali rohlik
roller: valcic valeck
roof: krov krovu strech zastro
roofer: pokryv
roofing: krytin
room: cekarn mistno obyvak pokoj pokoju room
rooster: kohout
rope: lana lano
rose: sipkov
rotten: trouch
rough: hruba hrube hrubou
round: kolo kulaty obchaz obesla objet turnus
row: dvoura radcic rade radech
rubble: sut
rule: zasady
run: beh bezel bezet bezi bezim dobehn dojdou dosel dosly pobezi utikat vybeha
rush: nahrnu vlitne
russian: rusu
sad: smutek smutna
safety: bezpec bozp
sage: salvej
saint: svate svateh svatem
salami: salamu
sale: prodej
salon: salon salonu
salt: soli
same: same samy soucas stejna stejne stejno stejny temuz teze totez zarove
sample: vzorky vzorov vzory
sanatorium: sanato
sand: pisku
sandwich: chlebi
sash: serpy
saturday: sobota sobotn sobotu
saturn: saturn
sauce: omacky
sausage: klobas
save: setri setril setrim setrit ulozil ulozit usetri zachra
saved: ulozen
saving: sporen uspore
saw: cirkul pila pilu pily
say: nerekl nerekn nerika prej receno rekl rekla rekli rekne reknit rika rikaji rikal rikala rikali rikam rikame rikat
saying: pranos
scaffolding: leseni
scale: meritk
scan: nasken oskeno
scanner: skener
scare: lekaji lekli nelekl strasi vydesi
scene: scena
schedule: harmon rozpis
school: autosk gymnaz gymplu prumys skola skolce skole skolky skolni skoly zs zus
scold: nadava vynada
scope: rozsah
scottish: skota
scout: skauts
scratch: drapal skraba
screen: screen
scythe: kosa
search: dohled hledal hledam shanet
season: sezone sezonu sezony
seat: sedacc sidlem sidli sidlo
second: druha druhe druheh druhem druhou druhy druhym podruh
secretary: sekret tajemn
section: oddilu sekce sekci usek
security: nis2
see: neuvid nevide nevidi uvidel uvidi uvidim uvidis uvidit videl videla videli videt vidi vidim vidite viz vizte
seek: hleda hledat hledej nehled shani shanim
seize: obstav
selection: vyberk
self: sam sama same sami samy se sebe sebou ses si sobe
sell: prodal prodat prodav
semester: semest
send: neposi neposl nezasl odesla odesle odesli odeslu posila posile poslal poslat poslem posles poslet posli poslu rozesl zasila zasile zaslan zaslat zaslet
sender: odesil
senior: senior
sense: rozum smysl smyslu
sentence: vetou vetu vety
separate: zvlast
september: zari
series: serial
serious: vazne zavazn zvazne
serve: odbavi slouzi
server: rack server
service: pneuse servis sluzba sluzbu sluzby sluzeb
set: nastav rozcho sestav vyrazi
settle: srovna srovne
settled: urovna
settlement: mimoso narovn osadu osady smir smirem smirny vypora vyucto
seven: sedm sedme sedmi sedmis
seventeen: sedmna
seventy: sedmde
shaft: sachty
shake: zavrte
shame: ostuda ostudu
share: podeli sdilen sdilet sdilim
sharp: ostre
she: ona
sheep: muflon ovce ovci
sheet: list listec listu rozvah
shelf: polick regaly
shelter: utulek utulku
shift: sichte smena smenov smenu
shine: leskne
shiny: leskly
ship: lodi
shirt: tricek tricko
shock: hrkne soku
shoes: boty
shoot: tocit
shop: autoba cukrar kram kramem kramke kramu obchod shop shopu skates
short: kratce kratci kratka kratke kratky strucn
shortcut: zkratk
shorten: zkrati zkratt
shorter: kratsi
should: mel mela meli melo mely nemel nemela
shout: kricel serval
show: neukaz predva ukaz ukazal ukazat ukazet ukazu ukazuj
shy: plachy stydli
sick: chripc chripk nestov onemoc
side: bok bokem jednos stran strana strane stranu strany
sign: ceduli cedulk napisy nepode podepi podeps posunk znaku
signal: signal
signature: podpis
silence: mlci mlcite ticho
silent: mlcel nepipl
silhouette: siluet
silver: stribr
similar: obdobn podobn
simple: prosty
simply: holt proste
sing: zazpiv zpiva zpivaj
sink: potopi umyvad
siren: siren sirenu
sister: segra sester sestra sestre
sit: prosed sedaji sedel sedelo sedet sedi sedim sedl sedli sednet sednul
situation: situac
six: sest sestad sesti sestkr
sixty: sedesa
size: a3 rozmer veliko
skewer: spejle
ski: lyzich
skill: dovedn
skilled: sikovn
slap: fackac
slaughter: jatek
sleep: nespal spat spi spici spim usnula
slide: skluza slajd
slip: sklouz
slogan: slogan
slovak: sloven
slow: pomalu
small: drobne mala male mali malick maly poddim
smell: smrdi voni
smile: smajli usmala usmeve usmiva
smooth: hladce uhladi
snack: svacin
snake: hada
snore: chrape
snow: snehem
so: cili natoli prozat tak takhle takto takze teda tedy tolik zvany
sober: strizl
social: ossz social
sock: ponozk
socket: zasuvc
sofa: sedack
soften: zjemni
soil: pudu pudy
solar: fotovo solarn
sold: prodan vyprod
solve: reseni resi resim resime resit reste vyresi
some: nejaci nejaka nejake nejako nejaky par
somebody: nekdo nekoho nekom nekym
somehow: nejak
something: necem necim neco
sometimes: nekdy obcas
somewhere: nekam
son: syn syna synovi zet zetak
song: pisnic
soon: brzy
sorry: lito mrzi neomlu omlouv omluva omluvi omluvu omluvy pardon promin sorry
sort: pretri
soul: dusi
sound: neznel ozvuce znela zni znit
soup: polivk
source: zdroja zdroje zdrojo
south: jih
spa: lazens lazne lazni wellne
space: mezery
spade: rydlov
sparrow: vrabce
specific: specif
speech: logope projev
speed: tempu
spirit: duchu
split: rozloz
spoil: podely zkazil
sponsor: sponzo
sport: sport sporto
spot: spot
spring: jara jare jarni jarnim jaro
sprint: sprint
square: namest
stadium: stadio
staff: person stab
stage: etapa etapu inspic podia
stairs: schode schodi schody
stamp: kolky razitk
stand: stal stala stali stalo staly stanek stanku stojan stoji stojim stojit
star: hvezd hvezda hvezdi hvezdu
stare: cici
start: nastou pocina pocne rozjez rozjiz spoust spusti spustt starto zacala zacali zacate zacatk zacina zacit zacne zacnem zacnu
started: zapoca
state: konsta stat statni statu stavu uvadet uvadim uvedli uvest
stated: uveden
statement: prohla vyjadr vykazu vypis
station: nadraz stanic zbrojn
stationery: papirn
statutory: zakonn
stay: pobyt zustal zustan zustat zustav
steak: rizku
steal: ukradl
step: stupen
stick: hulka lepim nalepi nepole
sticker: nalepk polep samole
still: furt jeste nadale porad stale
stolen: ukrade
stomach: zalude
stone: kamen kameni
stop: nechte pozast presta stopnu zastav
story: histor pribeh story
stove: kachla kamna kamnar
straight: rovne rovny rovnyc
strange: divne divny vyoran zvlast
strategy: strate
stray: toulav
street: ulice ulici ulicka
strict: prisna
strike: strajk
stripe: pruh pruhem
stroller: kocark
structural: static
stuck: drhlo zasekl
student: studen
studio: atelie studio
study: nastud studia studie studii studij studiu studuj
stupid: blbou
style: stylis stylu
subject: predme tema
submit: odevzd poda podal podali podam podame podani podat podava predkl predlo
submitted: podan podano
subpage: podstr
subscription: odber odberu predpl
succeed: dari nedari nepoda neuspe nezdar podari povede povedl uspeli
successor: nastup
such: takove takovo takovy
sudden: nahle
suddenly: najedn
sue: soudil soudim soudit zaloba zalobu zaloby zaluje zalujt zazalo zazalu
suit: hodilo nevyho slusel vyhovo
suitcase: kufrem kufru
sum: soucet
summary: rekapi shrnut
summer: lete letni leto
summon: predvo
sun: slunec slunic
sunday: nedel nedele nedeli
superlative: superl
supermarket: lidlu
supervision: dozor
supervisor: skolit
supplier: dodava
support: podpor posilu primlo
suppose: domnen
supposedly: pry
surcharge: pripla
surely: prece urcite
surprise: kupodi
surprised: divi nedivi nedivt
surrounding: okolni
survey: dotazn
surveyor: geodet
survive: prezij
suspect: podezr
swap: prehaz prehod prohod zamene
sweater: svetru
swedish: svedsk
sweep: zametl
swim: koupal plavec plavu
symbol: symbol variab vs
sympathy: soucit
system: system
tab: zalozk
table: kontin stole stolky stolni stolu stul tabulc tabulk
tablet: tablet
tail: ocas
take: ber bere berem bereme berete berte beru brali brat nabira nebere nebert nedobr nevezm nevzal odnesl odveze odvezl prebir prevez prevza prevze prevzi pribir sebral ujal ujmout vezme vezmet vezmu vyjmet vzal vzala vzali vzit zout
takings: trzba trzby trzeb
tale: pohadk
talk: bavili bavit besedu kecam kecu mluvi mluvil mluvim mluvit nemluv promlu rec reci rozpov
talker: mluvka
tanning: opalov
tape: paska paskac paskou pasky
tariff: sazebn tarif
task: ukoly uloha
taste: chut chuti vkus vkusu
tasting: degust
tax: dan dane danemi danove danovy dph zdanit
tea: caj caje cajovn
teach: ucim ucit
teacher: lektor ucitel
team: tym tymu
tear: potrha roztrh
technician: monter techni
television: ct televi
tell: povida povim prevyp reknet reknu rict sdelil sdelte sdeluj vyprav vyridt vzkazt vzkazu
temperature: teplot
template: sablon
ten: deset deseti
tenant: najemc najemn
tender: vybero
tennis: tenise
tense: napjat
tent: stanu
tenth: desate
terrace: terasa terase
terrible: hrozna priser
test: odzkou testov testy
text: text textu texty zneni
textbook: ucebni
textile: textil
than: nez nezli
thank: dekova dekuje dekuji dekuju dik diky podeko vdecna
that: aby abych abys abyste tj ze zes
theatre: divadl
their: jejich
them: jich jim jimi nich nimi
then: pak potom tehdy
therapy: logope
there: tam
therefore: proto tudiz
thermal: termal
they: oni ony
thing: malick vec vecech veci
think: myslel myslet myslim myslit nenapa rozmys
third: potret treti tretih tretin
thirty: tricat tricet
this: letos letose letosn ono ta tahle tato tech tem ten tenhle tento tentok tim timhle to tohle toho tom tomhle tomu toto tou tuhle tuto
thought: promys
thousand: tisic tisice tisici
threat: vyhruz
threaten: hrozi nehroz pohroz vyhroz zastra
three: trech tri trikra trimes troji
thrilled: unesen
through: projde prosla
throw: hodi hodil hodilo hodim hodu vyhazo vyhodi vyhoze zahodi
thumb: palce palec
thursday: ctvrte ctvrtk
tick: odskrt
ticket: letenk listek listku listky ticket tiket vstupe vstupn
tie: kravat pripou privaz
tighten: utahuj
tiktok: tiktok
tile: dlazdi obklad
time: cas casu casy doba dobe dobou dobu doby nestih poctvr pokazd soucas stihl stihla stihli stihne stihnu tentok vcas zarove
times: ctyrik ctyrna osmkra sestkr trikra
tinsmith: klempi
title: nadpis titulc titulk tituln titulu
to: k ke zvykli
today: dnes dneska dnesku dnesni dodnes
together: dohrom pohrom spolu
toilet: bidete kadibu toalet
token: tokenu
toll: mytneh
tomato: rajci
tomorrow: pozitr zejtra zitra zitrej zitrek zitrka
toner: toner toneru
too: poddim
tool: naradi
tooth: zub zuby
top: horem vrchni vrchol
total: celkem totaln
touch: dotkne dotyka nesaha
touched: dojali
touching: dojemn
tow: odtah odtaho
tower: veze
town: mestys radnic
toy: hracka hracky
tractor: trakto
trade: branzi
tradesman: zivnos
tradition: tradic
traffic: zacpe
tragedy: traged
trailer: vlecky
train: strojv vlak zaskol
trainee: stazis
trainer: trener
training: semina skolen trenin
transaction: transa
transfer: prenes prevad preved prevod
translate: doprel preloz
translation: prekla
transparent: pruhle
transport: doprav
trash: kose
travel: cestov
tray: tacu
tree: dub kaceni strom strome stromu tuje
trial: zkuseb
trick: vypekl
trifle: drobno
trip: cesta cesty zajezd zakopl
trouble: potize prusvi
trout: pstruh
true: pravdi
truth: pravda pravde pravdu
try: snazim zkouse zkusim zkuste
tuesday: ut uterka uterni utery
tune: ladite
turn: nezapi otacim otocit otocku toci tocit vypnet vypnou zapina
turnover: obraty
twelve: dvanac
twenty: dvacat dvacet osmadv petadv sestad
twice: dvakra
two: dva dve dvema dvojst dvou dvoura
typeset: vysaze
typo: neprek
tyre: pneuse
umbrella: destni
unauthorized: neopra
uncle: stryce
under: pod
understand: chape chapu nepoch pochop rozumi
undisputed: nespor
unfair: nefer
unfortunately: bohuze
unhappy: nespok nestas
union: odboro
unit: jednot
unnecessary: zbytec
unofficial: neofic
unpleasant: protiv
unsettled: nevyri
unsubscribe: odhlas
until: az do dodnes dokud dosud doted
unwilling: nerad nerada
unzip: rozepn
up: nahore nahoru nevzda ozelet rozcho ujal ujmout vzhuru
update: aktual
upload: nahraj nahrat
upper: horni hornih hornim
urge: urgenc
urgent: akutni asap naleha nehori neodkl urgent
us: nam nama nami nas
use: cerpam cerpan pouzil pouzit pouziv
used: nevyce zvykli
user: uzivat
usual: bezne obvykl
vacuum: vysava
vain: marne marneh vnivec
valid: plati platno
value: vazime
van: dodavk
various: ruznym
varnish: lakem
vector: vektor
verified: overen
verify: overte overuj
version: verze verzi
very: moc velmi
vet: mvdr veteri
vice: prorek
video: reel videa video
vietnamese: vietna
view: zhledn
villa: vila
village: naves navsi osadu osady vesnic
vineyard: vinohr
virus: zaviro
visit: navste stavte
voice: hlas hlasem
volume: objemu
voluntary: dobrov
vote: hlasov hlasuj odhlas
voucher: poukaz strave
wage: mezd mzdach mzdam mzdova mzdove mzdu mzdy plat
wait: ceka cekaji cekal cekala cekali cekam cekame cekani cekas cekat cekate cekejt dockal dockam dockat neceka neceke pocka pockaj pockam pockan pockat
waiter: cisnic vrchni
waiting: cekarn
wake: budi
walk: tlapni
wall: pricky stena zdi zed
wallet: peneze
wallpaper: tapety
want: chce chceme chcete chci chcu chteji chtel chtela chteli chtelo chtit nechce nechci neurac
warehouse: sklad skladn sklado skladu
warm: hraly hreje teplo teply
warn: upozor varova
wash: myju myti neumyj opere perou prali vypral
washed: umyta
wasp: vosa
waste: odpad
watch: hlida hlidat hodink sleduj
water: voda vodack vodarn vodou vodu vody
wave: vlni
wax: vosk
way: cest cesta ceste cestou cestu cesty mimoch nijak zpusob
we: my
weak: slabe slaby
weaker: slabsi
weather: pocasi
web: webem webove webovi
website: cz emimin fiverr heurec heurek jobs netpoi portal shopte strank web webovk webu wixu
wedding: novoma svatba svatbe svatbu svatby svateb vdava
wednesday: streda strede stredu stredy
week: tyden tydne tydnu tydny
weekend: vikend
weight: vaha
welcome: uvital vitejt
weld: svaril
well: inu no toz
wet: promoc
what: ceho cem co copak jakem jakemu jakym
wheelchair: vozick
when: kdy kdyz
where: kam kde odkud
which: cimz coz jaka jake jakou jaky jimz ktera ktere ktereh kterem kterou ktery kteryc kterym nehoz nimz
whirl: vir
whistleblower: whistl
white: bila bile bilou bily
who: jemuz kdo koho komu kteri kym
whole: cela cele celeho celej celou cely
wholesale: velkoo
why: proc
wife: manzel zena zene zenou zenu
wifi: fi wi wifi
wikipedia: wikipe
will: bude budeme budete budou budu nebude nebudo nebudu vule
willing: ochotu svolny
willow: vrba
win: vyhral
wind: vitr
windmill: vetrni
window: oken okenka okenko okna okno oknum okynke vokna vylohu vylohy vyloze
wine: vina vinarn vinars vino
winter: zazimu zima zime zimni zimu zimy
wire: drat
wish: prani preje prejem preji preju
with: s
withdraw: odstou odstup stahne stahuj
withhold: pozast zadrze zadrzu
within: ramci
without: aniz bez bezdlu bezduv beze bezvys
witness: svedci svedek svedka
woman: zenou zenska zenu
wood: drevo drevov
word: slov slova slovem slovo slovy wordu
work: dila dilo doprac fungov funguj funkcn nefung nefunk neprac neslo nevyse pracak prace praci pracov pracuj robota slapal slape
worker: brigad
workshop: dilna worksh
world: sveta
worry: vrasky
worth: nestoj
would: by bych bychom bys byste
write: dopsat napise napist napisu napsal napsat nenaps nepist nepisu neroze odepsa odpis odpise pise piseme pisete pisou piste pisu psal psala psali psat rozeps sepis sepise sepisu sepsal sepsat sesmol vypise vypist zapsal
writer: spisov
written: napsan pisemn
xray: rentge
yard: dvore dvur
year: let leta letech letos letose letosn loni lonske lonsku lonsky novoro polole pulroc pulrok roce rocnik rok roka rokem roku roky silves vyrocn zaverc
yearbook: rocenc
yearly: rocni vyrock
yeast: kvasni
yellow: zluta
yes: ano jo
yesterday: vcera vcerej
yet: presto
yield: vynos
yoga: jogove
you: pane te tebe tebou ti ty vam vami vas vy
young: mlada mladej mladen mladez mladi mladsi mladyc
your: tvoje tvoji tvuj vase vaseho vasem vasemu vasi vasich vasim
youtube: youtub
zero: nula nulami nule nulova nulu nuly
zone: zony
