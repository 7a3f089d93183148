# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language sv

[concepts]
a: en ett
about: ang angaen ca cirka gallan om ungefa
above: ovanfo ovanpa
absent: franva
absolute: absolu
abstain: avsta avstar
accept: accept antagi antagn antar godtar
access: tillga
according: enligh enligt
account: bg iban konter konto konton kontop kontot kontou sparko
accountant: bokhal contro kamrer kyrkok
accounting: avskri fortno huvudb k3 rakens redovi
accounts: arsbok bokslu
accused: atalad
activity: aktivi
actually: egentl faktis
add: tillko
addition: helgti tillag
address: adress recipi
adjust: juster
administration: admini lonead
administrator: forval
admit: erkann medger vitsor
adult: vuxna
advance: forsko
advertisement: annons platsa
advertising: paskka radior
advice: rad radet radgiv radgjo
advise: avrade rada
adviser: bollpl byggko kundan
affect: berors paverk
afraid: radd
after: dareft darpa efter eftera efterb overmo
afternoon: efterm em
again: ater aterig igen jagar omgjor omprov omstar omtag omtagn omtryc tjata upprep
against: emot gentem mot motsat
age: aldern
agency: byra byraav byraer byran byrans webbyr
agenda: agenda dagord
agent: agente bruksm
ago: langes
agree: avtala enats enhall enig eniga infors medgiv ostrid overen samfor stamma stamme uppgjo
aim: mal siktar
air: luft
alarm: brandl brandv larm larmab larmad larmat larmet larmkl larmko larmra piper tjot tjuter tjutit tryggh
all: all alla allas alliho alls allt alltih alltin enhall samtli
allergy: allerg
allow: medgiv tillat
almost: nastan
alone: ensam ensamm
along: langs
already: redan
also: aven ocksa ps
alternative: altern
although: fast
always: alltid
amateur: amator
among: bland
amount: belopp summa summan uppgar volyme
analysis: analys analyt
and: mm o och samt
angry: arg arga enerve gormad helvet ilska irrite javlig morrar rasand skalle surmul
animal: gravli grisar tvattb
anniversary: jubile
anonymous: anonym
answer: autosv bemote besked besvar facit obesva re replik respon sv svar svara svarad svarar svarat svaren svaret svarst
apart: isar
apartment: lgh
app: app appen
appeal: overkl
appear: dok dyker
applause: applad ovatio
apple: apple
apply: ansoka ansoke ansokt gallan gallde galler tillam
appreciate: uppska
approve: attest citatg godkan okejar underk
arabic: arabis
arbitration: skilje
architect: arkite
archive: arkiv arkive bildar
area: yta
arena: arena
argument: argume
arm: armar
around: kring omkrin runt
arrange: ordna ordnad ordnar ordnat
arrive: anland
art: konst
article: artike
artist: artist konstn
as: sasom savitt som
ashamed: skams
ask: bad be begar begara begard begart ber bett forfra fraga fragad fragar fragat friade jagar ombads ombett tjata
assign: tillde
assignment: uppdra
assistant: assist bitrad
association: brf byalag fiberf forbun foreni hembyg koloni kopman riksfo sallsk samfal slaktf spf stugfo vagfor villaf
at: at atmins hos vid
attach: bifoga bilago
attachment: bilaga
attend: deltar
auction: auktio
audit: revisi
auditor: reviso
aunt: faster moster tant
author: forfat
authority: af boverk elsake fogden halsov handra imy ivo jordbr lansst lantma migrat myndig prv skolin stadsb tillva transp utmatn
authorized: auktor befoge bemynd
automatic: automa autosv
autumn: host hostas hosten hostko hostlo hostmo hostra hostte
avoid: slapp slappe slippa slippe undvik
await: emotse
award: prisut
away: asido bort borta bortfo bortre ivag vack
back: aterfo aterkr backad bak baklan baksid momsat ryggen tillba
background: bakgru
backup: backup
bad: dalig daliga daligt elakhe forfar hafsve hemsk hopplo illa javlig kass klapar klent klumpi magert nackde negati osmakl pannka sloser urusel usch
bag: kasse
bake: bakat
baker: bagare kondit
bakery: bageri
balance: balans saldo saldot
balcony: altan altane balkon verand
ball: boll kulor
bank: bank bankbl bankda bankdo banken banker bankgi bankid bankko bankma bic checkk iban plusgi seb sparba
bankrupt: forsat insolv konkur obesta rekons tvangs
banner: bander banner rollup
bar: bar bardis baren
barn: lagarn
base: bas
bath: badhus duschv fotbad tatski
bathroom: badrum
battery: batter
be: ar va var vara vare varit vore
beach: strand
beam: balk bjalke
bear: bar
beautiful: vacker vackra
because: berodd efters enar
become: blev bli blir blivit
bed: sang sangar
bedroom: sovrum
bee: biet bikupa biodla biodli
before: dessfo fore forr forrga forut forvag framfo infor innan
begin: borja borjad borjan borjar borjat paborj
behave: uppfor upptra
behind: bakom
believe: tro trodde tror
belong: tillho
below: nedan
beside: bredvi
best: bast basta baste
bet: vadet
better: battre battri
between: dareme emella mellan mittem
bicycle: cykel
big: stor stora storku stormo storst stort versal
bigger: storre
bird: fagelu faglar kraka sparve
birth: fodels fodsel
bishop: biskop
bite: bet biter bits
black: svarta svartv
blame: medsky skylla skylle
blind: blind blinda synska
block: sparra
blog: blogg blogga
blow: blaser
blue: bla blatt
blur: suddig
board: kyrkos musein styrel styrgr whiteb
boast: skruti skryta
boat: batar batarn batbyg baten batklu batmot batpla batvar husbat kanot oresun orustv roddba segel segelb skarga tralar utombo
book: barnbo bocker bok boka bokade bokat bokcir boken bokfab bokpro deckar diktsa gastbo guideb kokbok kursli kyrkbo lagbok roman
booking: avbokn batpla bokad bokadi bokas boknin inboka padelb tolkbo
bookkeeping: bokfor
booklet: haften haftet luciah sangha
boot: stovla
border: tomtgr
boring: trakig
borrow: lanade
boss: basen byggch chef chefen chefer chefsg chefss driftc enhets gruppc jourch karche lagled platsc styrke teamle
both: bada bade bagge saval
bottle: flaska
bottom: botten
bounce: studsa
box: ask box dosa karton lada ladan lador ladorn postbo postfa rutan skokar
boy: grabb grabba pojken
brake: bromss
branch: filial
brand: marke rebran
brave: modet modig tapper
breach: brott
bread: baguet bulle bullen surdeg
break: brot brutit bryter rasten rivs uppeha
breakfast: frukos
breathe: andas
bride: brudar brudbu bruden tarnor
bridge: bro bron brygga
bring: fora
brochure: brosch folder
broken: bruten sonder spruck trasig
broker: maklar
bronze: brons
brother: broder bror brors brorsa svager syskon
brown: bruna brunt
bubble: bubbla
bucket: hinkar
budget: budget
build: bygg bygga byggah byggas byggde bygger bygget bygghe byggs byggt
builder: byggar undere
building: altanb byggch bygge byggfo byggko byggle bygglo byggmo byggna byggsa byggtv evighe isoler ombygg rivnin stadsb tillby
bun: bullar semlor
burglary: inbrot
burn: brinne
bus: buss bussar bussde bussen hallpl skanet
business: affare affars naring verksa
busy: upptag
but: dock men
button: knapp knappe
buy: inkopa inkopt kopa kopeko koper kopet koprat kopt kopte kopvil tomtko uppkop
buyer: kopare
by: forres
cable: kabel kabeln sladd
cake: appelk fikonk garner kakor kladdk prinse semlan smorga tarta tartan tartbi wiener
calculate: berakn kalkyl raknef
calendar: almana kalend koksal
call: hojta kalla kallad kallar kallas kallat ring ringa ringas ringde ringer ringt rop ropa ropade ropar samtal upprin utryck
calm: avslap lugn lugna lugnt odrama ro
camera: kamera
campaign: kampan
camping: campin
can: hinna kan klarad klarat kunna kunnat orkade orkar orkat
canal: kanal
cancel: angerr aterbu avanma avboka avbokn avbrot avbryt avbud avregi avsked hava havde haver havnin havs instal makule sparke uppsag
candidate: kandid
cannot: forhin
capital: kapita
car: bargar bil bilar bilarn bilen bilskr bilver carpor dackar husvag kranbi kylbil volvon
card: arskor bankko gymkor julkor klippk kort kortbe kortet kortfo kortla kortst rollko rostko visitk vykort
care: bryr brytt hemtja omsorg passa reder skotar skots skotte vardbo varden vardfo vardke vardpl
careful: forsik noga
careless: slarv slarva slarvi vardsl
caretaker: kyrkva vaktma
carpenter: snicka snicke
carpet: heltac matta mattan mattla mattor
case: akt arende case diarie fall fallet mal malet malnum ratteg vardna
cash: kassa kassaf kassan kassar kassas kontan
castle: slotte
cat: katt katten
catalogue: katalo lookbo skolka
catch: fangar
category: katego
cause: medfor orsak orsaka vallat
celebrate: arsjub firar jubila
cent: ore oret
centimetre: centim
centre: center kopcen
ceramics: kerami
certainly: visser visst
certificate: intyg
certify: intyga
chain: kedjan
chair: stol stolar stolen
chairman: elevra ordf ordfor viceor viltva
chance: chans chanse slump tillfa
change: andra andrad andrar andras andrat andrin byt byta bytas byte byten byter bytet bytt bytte bytts change indexj ombild ombygg ombytt overga prisju revide stadge vaxla
channel: kanal kanale
chaos: kaos snokao
chapter: kapite
charge: debite pafort
charity: ideell
chart: stapel
chase: jaga
chat: chatt chattb chattl chattr
cheap: billig
cheat: bankbl blasa blaste dragen lurad lurar lurt
check: bockar check koll kolla kollad kollar kontro syna
cheese: ost
chemist: apotek
child: barn barna barnav barnbo barndo barnen barnka barnsc barnti barnva bebis dop dopet femari lillan lillen mammal sarkul sexari sjuari tvaari ungar ungarn vab vabbar
chimney: skorst sotnin
chocolate: chokla
choir: altarn basens korbla koren korens korled sopran
choose: nyval utsett valde valfri valja valjer valt
christmas: jul julaft julbla julbor julen julfes julgra julhal julhan julkal julkol julkor jullov julmar julnum julpal julsky luciaf luciah luciat luciav lusseb tomtem
church: barndo domkap domkyr dop dopet forsam hogmas julkol kantor kapell konfir kyrkan kyrkbo kyrkli kyrkog kyrkok kyrkor kyrkos kyrkto kyrkva orgelk orgell pingst psalme psalmt
cinema: bio bion
circle: cirkel cirkla
circus: cirkus
citizen: medbor
city: stad stadsa stadsj
claim: anspra aterkr fordra fordri havdar karoma kvittn motfor pastar pastod regres skadea yrkand yrkar
claimant: karand
clap: klappa
clash: krock krocka
class: arskur klass klasse
clause: friskr klausu
clean: damma dammad flytts golvme lokalv moppen ren rena rensad rensas rent sapa sopade stadav stadbo stadda stader stadno stadpe stadra stadti storst takren trasa
cleaning: saneri stad stadar stadfi stadni
clear: klar klaras klarla klart krista oklart plogad rojts snoroj solkla tydlig
click: klick klicka
client: gymkun klient kundam kundan kundda kundkv kundle kundli kundly kundmo kundno kundnr kundom kundor kundpo kundra kundti kundtr kundup stamku storku
climate: klimat
climb: klattr
clinic: fotvar klinik vardce
clock: kl klocka
close: avstan igenbo igengr stang stanga stangd stange stangt
cloth: tyget
clothes: badroc drakte kappa klader kladka linnen marklo mossa mossor plagge skjort slips vastar
cloud: molnet
club: batklu bridge fotbol hundkl klubb klubbe klubbs ridklu
coach: tranar
code: avgang flyttk kallko kod kodare koden larmko master momsko portko varuko
coffee: fika fikade fikar fikaru kaffe kaffeb kaffek kaffet luciaf
cold: frusit fryst kall kalla kylan
colleague: kolleg medarb
collect: inkass kronof samla samlad samlar samlat samlin
collective: kollek
colour: beige chockr farg fargen farger fargru fyrfar harfar lila turkos
column: kronik spalt spalte
come: forhin inkom kom komma kommer kommit uteble
comment: kommen
commission: provis
commit: begatt
committee: festko
company: ab akeri akerie akerif bolag bolage bolags byggfo egenfo elbola elfirm enterp eventb firma firmaf firman firmat firmor flygbo flyttf foreta holdin hsb kb koncer kortfo krogbo moderb rorfir skanet skyltf smafor stadbo stadfi tapetf telavo telia vardbo
compare: jamfor jfr
compensation: ersatt kompen milers reseer skades
competition: tavlin
competitor: konkur rival
complain: gnalls klaga klagad muttra
complaint: gnalla gnalli klagat klagom kritik patala reklam
complete: komple
completely: alldel helt
computer: comput datain datate dator datore datorn dators fjarrs handda it pc surfpl
concern: avseen avser ror
concert: konser varkon
conclusion: slutsa
concrete: betong
condition: villko
conference: konfer
confirm: bekraf orderb
confuse: forvir
congratulate: gratti gratul
connect: inkopp knytt koppla urkopp
connection: anslut samban
conscience: samvet
consent: samtyc
consider: betrak omprov overva
consideration: hansyn
consist: bestar
construction: konstr
consult: samrad
consultant: konsul
consume: forbru
consumer: arn konsum
contact: horas horts kontak sokas sokt sokte soktes vidtal
contain: inneha
contempt: forakt
continue: fortga fortsa pagatt
contract: aktiea avrops avtal avtale avtals bindni byraav friskr grunda hissav hostin hyresa kollek kontra kopeko lokalh mallav ramavt samaga skotse textav
contractor: entrep
contrary: tvarto
control: styr
convert: konver
cook: kock kockar kokbok
cookie: peppar
cool: kylar
cooperation: kooper samarb
coordinator: koordi samord
copy: exempl klonat kopia kopian kopiat kopier kopior
copyright: upphov
corner: hornen hornet
correct: korr rata ratta rattad rattar rattat rattel rattni tillra
corridor: korrid
cost: bekost kosta kostad kostar kostna merkos
cottage: stugan
could: kunde
council: kundra landst
count: rakna raknad raknar raknas raknat
counter: motfor
country: landet
courier: bud budbar budet budfir
course: domark excelk kurs kursad kursan kursen kurser kursga kursli tvadag webbku
court: arn brottm delgiv domd domde domen domkap domsto domt europa forela forhor haktes hovrat huvudf hyresn inlaga instan justit kammar karoma miljod overpr ratteg ratten svea tingsf tingsh tingsr utslag
cousin: kusin kusine syssli
cover: omslag tacker tackni
cow: kalvar kalvni korna
crack: sprick
craftsman: gesall hantve kaklar
crash: haveri krasch
crazy: tok tokig vansin
creative: kreati
credit: checkk kredit
creditor: borgen
crime: brottm datain knarkl mordet
crisis: kris krisen krismo
cross: korsas korsat
crown: kr krona kronor sek
cruel: grym
cry: grat grata grater rord tarogd
culture: kultur
cup: kopp muggar
cupboard: skapen
curious: nyfike nyfikn
currency: valuta
current: aktuel lopand
curtain: gardin
custody: vardna
customer: kund kunden kunder kundfo kundnu kundre kundtj
customs: tull tullbl tullen
cut: graskl klipp klippa klippe klippn klippt skurit strok
damage: fukt fuktsk repiga rorska skadad skadan skadar skadat skadea skaden skades
damp: fukten
dance: dans dansar dansba
danger: fara
danish: danska
dare: tors vaga vagade
dark: mork morkar morkre morkt
data: data dataan datask kundda kundup
database: databa
date: datera datum datume valute
daughter: dotter
day: arsdag bankda dag dagar dagarn dagars dagen dagens dagtid dan dygn dygnet haromd stadda
dead: dod doda dodsan
deadline: deadli frist friste respit treman
deal: befatt
dear: dear kar kara kare
debit: autogi
debt: fogden fordri galden handra inkass kronof skulde skulds utmatn
decide: avgjor avgora avgors beslut bestam delega domd domde domt klubba stalln utslag
deduct: avdrag dras karens prisav rotavd
deep: djupt fordju
defect: brist bristl
defend: forsva
degree: grader
delay: anstan droja drojde drojer drojt fordro forsen
delete: radera struki strukn stryk stryka stryke stryks
delighted: lyrisk
deliver: levera levere olever undeli
delivery: foljes
demand: aterfo begard inford krav krava kravas kravbr kravde kraver kravet kravsk kravsp pakall utkrav vitesk
demo: demo
dentist: akutta dental tandhy tandkl tandla tandsk tandte
deny: dement
department: avdeln barnav enhets loneen
depend: beror
deposit: depone deposi handpe insatt pant
description: beskri
deserve: fortja
design: design formge formgi layout moodbo
desire: lust
desk: skrivb
despite: trots
destroy: forsto
detail: detalj specar utforl
deviation: avvike
diagram: diagra
dialect: dialek
die: bortga dodsfa dog dor
diesel: diesel
difference: skilln
different: annorl olika skilja
difficult: svaras svart
dig: gravar
digital: digita
dining: matsal
dinner: julbor middag
diocese: stifts
diploma: diplom
direct: autogi direkt rikta riktar riktas
direction: regi
director: cio direkt vd
dirt: dammet
dirty: dammig
disagree: osams
disappear: forsva forsvi
disappointed: besvik snopen snopet
disaster: katast
discipline: discip
discount: hostra mangdr rabatt
discover: upptac
discuss: diskus diskut
disk: disken harddi
dispute: bestri braka brakad byggtv dispyt gral omtvis slas slass stride tjafs tvist tvista tviste tvistl utager
dissatisfied: missno
dissolve: upplos
distance: distan
distributor: distri
district: distri
disturb: skaver storan
divide: bodeln uppdel
divorce: skiljs skilsm
do: genomf gjord gjorda gjorde gjort gor gora goras gors syssla utfora utford
doctor: chefla doktor dr halsoc kakkir kiropr lakare lakarh lakars narhal reumat
document: csv dokume driftd handli loneun underl
dog: hund hundag hunden hundfo hundka hundkl hundsk hundva kennel mops rasthu taxarn valpar valpku
domain: doman domane
door: altand dorr dorrar dorren dorrtr portar porten portko portte skjutd troske ytterd
double: dubbel dubbla
doubt: osaker skepti skitsk tvekan
down: ned ner nerat nere
draft: utkast
drain: avlopp draner
dramatic: dramat
draw: dragen dragna dragni rita ritad ritade ritar ritas ritat
drawing: altanr brandr felrit golvri koksri planri ritare ritnin skisse teckni
dream: drom dromde dromhu dromma
dress: klanni
drink: dricke drucki
drive: kor kora korde korjou kornin uppfar
driver: akare chauff truckf
drone: dronar
drop: droppa droppe
drum: trumma
dry: torka torra torrt
due: forfal
each: varand varsin
ear: oronen
earlier: tidiga
early: bitti fortid tidigt
earn: tjanar
earth: jord jorden
east: ostra
easter: pask paskas paskda pasken paskka
easy: enkel enkelt enkla enklar forenk latt lattar lattla smidig
eat: ata atit kakar
edit: redige
editor: chefre redakt
effect: verkan
effort: insats
egg: agg
eight: atta
eighteen: arton
eighth: attond
either: anting heller nagotd
election: valar valber vallok valnam valoka
electric: elfirm elinst elleve elrakn elskap stallv strom vaggko vindkr
electrician: elektr
electricity: el elbola elen
eleven: elva
elsewhere: annans
email: mailko mejlar mejlko mejlsi mejlsy mejltr utkorg
embarrassing: pinsam
embassy: ambass
emergency: akuten akutta bereds jourch jouren jourli journu jourte jourti utrymn
employee: anstal avsked nyanst permit sparke timans
empty: blanka tom tomma tomsta tomt
end: avslut fortid slut sluta slutad slutar slutat slutet slutti upphor utga utgang utgar
energy: energi
engagement: engage
engineer: civili ingenj
english: engels
engrave: graver
enjoy: njut
enough: nog racker rackte
enter: intrad
entrance: entrea entren inpass uppgan
envelope: kuvert
environment: miljoa
envy: avund
equal: kvitt lika motsva
escalate: eskale
essential: vasent
establish: fastst konsta
estate: bouppt boutre dodsbo
euro: euro
evacuate: evakue
even: ens
evening: afton deckar ikvall kundkv kvall kvalla kvalle kvalls pangkv
event: evenem eventb
ever: nansin
every: varann varend varje varten
exactly: exakt precis prick
exaggerate: overdr
exam: examen
example: exampl exempe exempl
excel: excel
except: utom
exception: undant
exciting: spanna
exclude: uteslu
exhibition: utstal vernis
exist: fanns finnas finns foreko foreli
expense: utlagg
expensive: dyr dyra dyrare dyrast dyrt ocker ockerp svindy
experience: erfare upplev
expert: expert fuktsa sakkun
explain: forkla redogj redogo
export: export
exposed: utsatt
express: expres uttryc
extend: forlan utoka
external: extern
extra: extra extrai extras merkos
extract: utdrag
eye: ogon ogonen
facade: fasade
face: ansikt miner
facebook: facebo
fact: fakta faktar saklig
factory: fabrik
fail: brusti missly svikta
fair: massa massan massmo rattvi schyss varmas
fall: faller foll ramlad trilla
family: anhori fam familj slakte slaktf slaktk slakts slaktt
fan: flakte
fantastic: fantas
far: langt
farm: jordbr
farmer: lantbr lrf
fast: fort snabb snabba snabbt
father: fars farsan pappa pappas
fault: felanm
favourite: favori
fear: hojdra skrack skramm
fee: arsavg arvode avgift entrea honora miljoa stadav
feel: feelin kande kandes kannas kannba kanns kansla kanslo ma mar
fence: staket stangs
festival: festiv gaddfe
fetch: avhamt hamta hamtad hamtar hamtas hamtat hamtni
few: handfu
field: faltet
fifteen: femton
fifth: femte
fifty: femtio
fight: kampad strid
figure: siffra siffro
file: akten betalf dwg elevak fil filen filern filnam filtyp loggfi lonefi rafile sie sie4
fill: fylla fyller fyllt
film: film filma filmad filmen filmin filmni
filter: filter filtre
final: slutbe slutfa slutli slutra
finally: antlig
finance: contro ekonom finans
find: finner funnit fynd hitta hittad hittar hittat reda
fine: boter fin fina finast fint flott jattef vite vitesk
finger: finger fingra
finnish: finska
fire: branda brande brandl brandm brandr brands brandu brandv brant brunni eld elda eldat lagor styrke
firm: fast
first: etta forst forsta
fish: fisk fisken fiskro rokeri
fit: passa passar
fitter: montor
five: fem femma femman
fix: atgard avhjal fixa fixar laga lagar
fixed: fasta
flag: beachf flaggo vimpel
flat: lagenh
flight: flygbo
flood: oversv
floor: bv golvbr golven golvet golvme golvsl golvva parket vaning
flow: flyter
flower: blomma blommo blomst orkide tulpan
focus: fokus
folder: mapp mappen parm parmar parmen
follow: folja foljar foljde foljer
following: foljan
font: typsni
food: buffen desser falafe fiskbu foodtr gluten korvki kottbu lammko mackan mackar macker mackor maltid mat matbru maten rakor rostbi sylten tapas varmko
foot: fot foten fotter
football: fotbol
for: for
forest: avverk skog skogar skogen skogsa skogsf skogsl
forget: bortgl glom glomde glomma glomme glomt
form: blanke form formul ifyllb k10 narkos tullbl webbfo
formal: formel
format: format storfo
former: fd
forty: fyrtio
forum: flashb forume
forward: fram framov hanskj vidare
foundation: stifte
four: fyra
fourteen: fjorto
fourth: fjarde
frame: karm karmen ram rama ramade
franchise: franch
fraud: bedrag bluffa
free: befria fri fria frigor fritt gratis ledig lediga ledigt valfri
freelance: frilan
freezer: frysen
freight: frakt
french: fransk
friday: fr fre fredag
fridge: kyl kylen kylska
friend: bastis bekant ganget sams van vaninn vanner
from: fran hadar harifr ifran
frost: froste tjalen
fulfil: uppfyl
full: full fulla fullt fullte
fun: kul nojes road rolig roliga roligt skoj
function: funkti
fund: arvsfo
funeral: begrav
furniture: mobelr mobler
further: ytterl
future: framti
game: leken series spelsy
gap: lucka luckan
garage: garage
garden: koloni tradga
gate: grinde
general: allman genera
german: tyska tyskar
get: fa far fatt fick skaffa
ghost: spoken spoket
gift: gavobr gavor julkla
girl: flicka flicko tjej tjejen tjejer
give: gav ge ger ges gett givit inger tillha
gladly: garna
glass: glas glasma
glasses: glasog
glue: limmad limmas
go: aka aker akt akte ga gar gatt gick
goal: malet
god: gud guds herreg josses
gold: guld guldni gyllen
golf: golf golfba golfta
good: bra friskn god goda godo gott hyfsad hyfset jatteb lasvar schyss valskr
goodbye: godnat
goods: gods sortim varan varuko
google: google
gossip: skvall
grade: betyg
grandchild: barnba
grandfather: farfar gammel morfar
grandmother: farmor mormor
grant: bevilj bidrag
graphic: grafis
grass: graset graskl grasma
grave: graven
great: essen fenome fulltr fynd grym harlig heja hojdpu kanonj klockr legend overtr pangkv strala succe succen suvera toppen wow
green: gron grona gront
greet: halsat tillgi
greeting: halsa halsar halsn halsni julhal loparh
grey: gra
grill: grill grille grillk grillp
ground: mark tomten
group: chefsg fixarg ganget grupp gruppb gruppc gruppe koncer kretse labbgr malgru
grow: vaxa vaxer vaxte vuxit
guarantee: borga garant resega
guard: bevakn vaktar vakten vakter
guess: anar gissa
guest: gast gastbo gasten gaster gastli gastre
guide: audiog guide guideb guiden ljudgu
guy: grabbe kille killen
gym: gym gymkor gymkun
hairdresser: friser frisor frissa klippo
half: halfte halv halva halvan halvar halver halvma halvme halvt halvti halvva
hall: aulan bygdeg hallen sal salar salen tennis
hand: hand handen hander overla
handbook: handbo
handle: behand handla hanter skota skoter
hang: hanga hangan hangde hanger hangt
happen: handa hande hander hant rakade rakar rakat sker skett uppkom
happy: belate frojd glad glada gladar gladja glatt kundly kundno sprudl taggad
harbour: hamn hamnko kajen
hard: hard hardar hart jobbig karvt krass krassa pillig svarfl tufft
hardly: knappa knappt
harvest: skord
hat: hatt hattar hatten
hate: avskyr hatar
have: ha hade haft har
he: han
head: huvud huvude
headline: rubrik
headphones: horlur
health: halsan
healthy: frisk
hear: forhor hor hora horapp horas horde horni hors horsel horsli hort horts lomhor
hearing: huvudf
heart: hjart hjarta hjarts
heat: fjarrv golvva varmep varmer varmev
heavy: tunga tungt
hedge: hack
hell: fan helvet
hello: godkva godmid halloj hej hejhej hejsan horni morsni tja tjabba tjena yo
help: hjalp hjalpa hjalpe hjalps hjalpt kvinno rattsh
hen: honsen
her: henna henne hennes
here: har harifr hit
hereby: harmed
hero: hjalta
hide: dolda dolts gomda gomma gommer
high: hog hoga hogst hogsta hogt hogupp
higher: hogre
him: honom
hire: anlita
his: hans sin sina sitt
hit: drabba sla slagit slar slog
hobby: hobby
hockey: hockey
hold: hall halla haller hallit halls holl
hole: halen
holiday: himmel hostlo jullov klamda kompti langhe ledigh lov nyarsa nyarsd semest sportl
holy: heligt
home: aldreb boende bostad hem hemfor hemma hemmet permit
honest: arlig arliga arligt hederl klarsp renrak upprik
honour: aran heder hedern hedrar
hook: krokar
hope: hoppad hoppas hopplo tummar
horse: hast hastar ponnye ridklu ridspo stuter
hospital: operer sahlgr sjukhu sjukva
host: hostin webbho
hostel: vandra
hotel: hotel hotell
hour: halvti tim timans timdeb timlis timmar timme timmen timmes timpri
house: dromhu hsb hus husaga huset husvis prastg sekels uthuse villa villaa villaf
household: hushal
how: hur
however: daremo
hug: kram krama kramar kramis
human: mannis manskl
hundred: fyrahu hundra tvahun
hunt: algjak jagarn jaktla
hurrah: hurra
hurry: bradis bratto gasa hets skynda
hurt: sved svida
husband: exman maken makens
i: jag
ice: glass glasse isar isen
idea: aning ide iden
identity: bankid id identi
if: huruvi ifall om
ignore: blunda bortpr bortse strunt
ill: astma baltro blindt feber halsfl huvudv kraksj magsar notall pandem sjukan sjukdo sjukpe vabbar vattko
illustration: illust
immediately: genast omedel omgaen vandan
implement: implem
important: viktig
impossible: omojli
impress: impone
in: i in inat innanf inne inuti
incident: incide
include: ingar inklus inrakn rymmer
including: daribl
increase: hojnin indexh prisho
indeed: ju
independent: oberoe
index: index
industry: bransc indust
inform: inform underr
information: agarup info kanned uppgif upplys
inherit: arva arvet arvski arvt
inlaw: svarfa svarso
insist: vidhal
inspection: besikt inspek
instagram: insta instag
install: instal
instalment: avbeta
instead: istall stalle
instruction: bruksa instru
insult: forola kranka skalls
insurance: evenem forsak hemfor if lansfo rattss sjalvr
intend: avser tanker tankt tankte
interest: drojsm intres ranta rantan rantel
internal: intern intran
internet: bredba fiber fibera fiberf fibern wifi
interpret: tolkni
interpreter: tolk tolka tolkar tolkbe tolkbo tolken tolkfo tolkup
interview: interv
invalid: ogilti
invent: pahitt
inventory: invent
investigate: brandu forund utredd utrede utredn
invite: bjod bjud bjuda bjuder bjudit bjudna inbjud pressi
invoice: avi avin aviser bluffa elrakn faktur marsfa nota notan noten peppol raknin slutfa slutno stadno stadra
invoke: aberop
involve: inblan
irony: ironis
issue: utfard
it: den det
item: poster
its: dess
job: kanonj platsa provan
joke: aprils raljer skamt skamta skamte skoj skojar skojnu
journalist: journa
joy: gladje
judge: bedome domar domare domark domen domer lagman radman
judgment: dom
jump: hoppa hoppad hoppar hoppat
jury: juryn
just: just nyss
keep: behall bevara hallit
key: extran nyckel nyckla
kilometre: kilome mil milers
kind: frikos gullig hjalps jatteg jattet odmjuk omtank rar rara slags snallt sorts vanlig
king: kung kungen
kiss: kyss puss
kitchen: banksk diskho kok koket koksli kokson koksri
knee: knat
knock: knacka
know: kande kanna kanner medvet okanda savitt vet veta vetat visste
known: kand
label: etiket
lack: brist brista briste saknat
ladder: stegar
lady: dam damer
lake: sjo
lamp: fickla glodla gruvly lampa lampan lyktan pannla
land: hamnad hamnar hamnat landa landad landar landat
landlord: hyresv viceva
language: sprak
last: fjol forra sist sista siston slutlo slutno
late: drojsm drojt sen sena sent siston
later: senare
latest: senast
laugh: fniss fnissa haha skratt
launch: lanser
law: hyresl koplag lag lagar lagbok lagen lagpas paragr rantel
lawyer: adv advoka bitr bodeln fullma hyresj jur jurist stadsj
lay: la lade lagg lagga laggas lagger laggs lagt
lead: forde ledde leder lotsad modere
leaflet: bullbr flygbl
leak: lackan lacker lackt lackte
lean: lutar
learn: lar lara laras larde lart
lease: arrend
least: atmins minst minsta
leave: avgang avgar avgatt avgick avhysa avhysn avhyst darhan exit frantr lamna lamnad lamnar lamnas lamnat mammal rymt sticka utelam uttrad vraka vrakni vrakta
left: kvar vanste
leg: benen
legal: juridi rattsh rattsl rattss
leisure: fritid
less: farre mindre
let: lat lata later latit
letter: boksta brev brevdu breven brevet brevpa gemene hotbre inlaga insand korres kravbr kravsk versal
level: niva ribban
library: barnbi biblio
licence: licens
lie: legat ligga liggan ligger ljog ljuga
life: levnad liv livet livs livste
lift: hissar hissav hissen liften liftst lyft
light: belysn ljuset scenlj
like: gilla gillad gillar gillat liknar liksom
limit: begran granse takpri
limitation: preskr
line: linje rad radavs raden rader radern replik
link: lank lankar lanken lankst
liquidation: likvid
list: bristl checkl fragel gastli jourli kolist korjou kravsp kundli lagerb lista listan listen listor loneli ordlis prisli sandli specar startl timlis
listen: horru lyssna
little: knaper kniper lill lilla lite liten litet magert
live: bo bor bott lev leva levand lever
load: ladda lasten upplad
loan: lan lanet lantag
local: lokala lokalr
lock: las last lasta olast
log: chattl logga loggar loggat loggfi
logic: logike logisk
login: inlogg
logistics: logist
logo: loggan loggor logoty sponso
long: dryg evighe foljet lang langa lange langes langhe langt
longer: langre
longest: langst
look: blick kika stirra stirre titta tittad tittar tittat
loose: loss lossna lostag
lorry: lastbi scanio
lose: bortsl forlor forver tappa tappad tappar tappat torska
loss: forlus kundfo
lottery: lotter
lounge: lounge
love: alskar
low: lag lagre sjunki
loyal: lojala lojali trogen
luck: lycka tur
lunch: lunch luncha lunchb lunche lunchr lunchs
machine: aggreg diskma gravma maskin torktu
mail: maila mejl mejla mejlad mejlat mejlen mejlet utskic
mailbox: brevla inkorg
maintenance: skotse underh
make: bildat framst genere gjorts omgjor tillve
man: gubbar gubbe gubben mannen snubbe
manage: hann hinner hunnit klara klarar
management: lednin
manager: byggle drifta intend
mandate: mandat
manual: manual manuel
manuscript: manus
many: alleha manga
map: friluf karta kartan kartor kartri plogni
mark: marka marke markt
market: julmar markna
married: gift
marry: friade gifta gifte gifter
match: derbyt matche matchp
material: materi
mattress: madras
maximum: max
maybe: kanske
me: mej mig
mean: avsags betydd betyde elak inneba menade menar menat snal
meaning: mening
measure: inmatn inmatt matare matars matbar mater matt mattar matten mattet
mechanic: mek
mediate: formed
mediation: medlin
medical: barnmo medici narkos rontge
meet: bemote bemots mota motas ses traff traffa
meeting: arsmot arssta byggmo extras hostmo kickof krismo kundmo kundtr mote moten motesr motet stamma stormo styrgr teams teamsm uppfol videom
member: ledamo medlem
memory: minne minnes
mention: namna namnde namnt
menu: meny menyer menyn
mess: roran
message: bud budbar dm meddel messa pressm rostme sms
metal: alumin massin plat platar
metre: halvme kvm meter metern meters
microphone: mickar mikrof
middle: mitten
midnight: midnat
migration: migrer
mild: mildar
milk: mejeri mjolkk mjolkp mjolkr
millimetre: millim
million: mangmi miljon
minister: minist statsm
minus: minus
minute: minut minute
minutes: protok
mirror: spegel
misery: elande
miss: missa missad missar missat saknar saknat
missing: saknad saknas utebli
misspell: felsta
mistake: buggar fel felen felet felsok groda missen missfo missta raknef sarskr slarv tryckf
mister: herr hr
mix: blanda
model: modell
module: modul module
moment: ogonbl stund
monday: mandag
money: buffer ebb fonder formog innest klumps kron kronan mjolkp mkr pengar pennin planbo restbe royalt sjukpe slant slanta slante sloser statsb trakta vaxelp
month: manad manade manads testma
mood: humor
more: dryg fler mer okar paslag tillta utokar utover
moreover: dartil dessut
morning: formid imorse morgon morse
most: flest flesta mest mesta
mother: mamma mammas mor svarmo
motor: motor
motto: motto mottot
mould: moglan
mountain: berg fjalle fjalls
mouse: mossen mus musen
mouth: munnar munnen
move: avflyt flytta flyttb flytte flyttf flyttk flyttl flytts rord rorde
mrs: frus
much: fett fjaski massa mycket saftig
mumble: mumlad
municipality: grannk kommun
museum: bungem lansmu museet musein museip museum stadsm
music: brasso dirige dragsp fagott fiolst flygel jingel kantor musikr nothaf oboe orgelk piano pianon pianot spelma
musician: trubad
must: mast maste tvinga tvungn
mustard: senap senape
mutual: omsesi
my: min mina mitt
nail: spik
name: domann dopt eftern filnam heta heter hette namn namnen namner namnet namngi namnla namnpr namns namnsk ortsna smekna
namely: namlig
napkin: servet
national: nation
near: narmar narmas
need: behova behovd behove behovs behovt nod tolkbe
negotiate: lonefo
negotiation: forhan
neighbour: granna granne grannf
neither: varken
nephew: brorso brorss
nerve: nerver
net: nat natet netto nettot
network: natver
never: aldrig domeda
new: arsski inford ny nya nyanla nyanst nyar nyaret nybliv nyprod nytt nyval rebran
news: nyhet nyhete
newsletter: nyhets
newspaper: aftonb barome corres debatt dn dodsan folkbl insand julbla julnum korbla kronik kundti kungsb kurire landso lansti lokalb lokalr lokalt medier metro norrte notis presse pressi pressm pressr presst pressv spalte spaltu tidnin vardfo varnum villab vlt
next: harnas nasta
nice: charmi harlig hyggli lackra ljuvli skon skont snygg snygga snyggt tjusig trevli
night: inatt natt natten natter nattil nattsk
nine: nio
nineteen: nitton
ninety: nittio
no: blank blankt ebb inga neej nej nix nope
nobody: ingen
nod: nickad
noise: brumma buller gnissl vasen
nominate: nomine
nonsense: tjafs trams
normal: normal
north: nord norr norra
nose: nasa nasan
not: avrade ej inte lomhor obesva obetal obrukb okanda oklart olast olever ooppna oovers osigne otalig ovat recipi undeli underk urkopp uteble utesta
notary: notari
note: anteck faltan foljes lapp lappar not noter notera noteri obs
nothing: dugg ingent inget
notice: anslag aviser kallel marker marks markte notis startb varsel varsla
now: dagsla hittil nu numera nuvara
nowhere: ingens
number: antal antale diarie journu kundnr kundnu malnum matars momsnu nr nummer numrer numret skaden skojnu tal talet
nurse: tandsk
object: objekt
objection: invand
obvious: uppenb
of: av
offer: anbud anbude anbuds budet budgiv erbjud hembud lojali offere offert
office: byrans expedi hamnko kansli kontor malmok
offset: kvitta
often: ofta
oh: oj
okay: ok okej
old: aldre aldreb aldsta attios gamla gammal inaktu
ombudsman: bildom kundom ombuds
on: pa
one: ena etta man
only: bara enbart enda ende enkom exklus
open: invigd invige invign lasopp ooppna oppen oppet oppett oppna oppnar oppnas oppnat oppnin
operate: drivit
operation: drift drifte drifts
opinion: asikte standp synpun uppfat
opponent: motsta oppone
opposite: omvand
optician: optik
option: option
or: eller
oral: muntli
order: avropa avrops bestal forela kronol kundor order orderb ordern ordnin rangor reda turord varbes
organisation: org organi
organiser: arrang
original: origin trycko
other: andra annan annat mm motpar ovrig ovriga ovrigt undere varand varann
otherwise: annars
our: var vara varan vart
out: ur ut ute utryck
outgoing: utgaen
outside: utanfo
over: omkull over overla oversk overta
owe: skyldi
own: ager agt egen egenfo eget egna
owner: agare agaren agarna agarup aktiea delaga hundag husaga huvudm samaga skogsa villaa
pack: packa packad packen
package: pakete
page: anmaln sid sida sidan sidhuv sidor sidorn starts
paid: betald betalt
pain: ont
paint: fargbu halvma mala malad malade malas malat malnin
painter: malare malarn
pair: par
pallet: pallar
panel: panele
panic: panik
paper: a5 brevpa papp papper pappre returp
parent: forald klassf
park: park
parking: parker
part: avsnit brakde del delbet delen dels deltid delvis
participant: deltag
partner: partne sambo sambon sambos
party: balen fest festen festko firmaf julfes kalase krafts motpar parter parti partie partik slaktk sossar tjugoa
pass: passer
passport: pass
password: losen loseno
past: forbi forflu gangna haroma haromd
patience: otalig overse talamo
patient: patien
pattern: monste
pause: paus pausa pausat pauskn
pay: betala betalf bg erlagt kortbe kvitt kvittn losen obetal swish swisha swishe utesta valute
payment: bankgi betalk betaln delbet inbeta loneut plusgi utbeta
pdf: pdf
peace: frid
pen: penna pennan
penalty: botern botesb pafolj sankti viten vitesf vitet
pension: pensio
people: folk folket
per: per pr
percent: procen
perfect: perfek
performance: forest presta
period: period
permanent: perman
permission: behori
permit: bygglo tillst
person: essen person
phone: iphone luren mobil mobile portte telavo telefo telia tipste
photo: bildse bildst fota fotade fotar foto fotona fotot hjalmf platbi platni prisbi selfie skarmd skolfo vigsel
photographer: fotogr
pick: plocka
picture: bild bildar bilden bilder bildte tavla tavlan tavlor
piece: bitar biten st styck stycke
pile: drivor hogen
pilot: pilot pilote
pipe: relini roren stupro
pity: synd
pizza: pizza
place: bordsp ort orten ortsna placer plats platse stalle utrymm
plan: arshju gantt markpl plan planen planer planlo planri takpro tidspl upplag vardpl
plant: krukva plante
plastic: plast plaste plastt
play: leka leklan play spela spelad spelar
please: behaga snall snalla varsag
plumber: rorfir rorlag rormok
plus: plus
pocket: pocket
podcast: podd podden
point: peka pekade pekas poange punkt punkte
police: forund haktet polisa polise polisf
policy: policy
polish: polska
polite: hovlig
politician: politi
poor: fattig stacka
popcorn: popcor
portfolio: portfo
portrait: portra
position: stalln
possible: eventu mojlig
post: brevba inlagg portot post postbo posten postfa postno
poster: affisc plakat
postpone: skjute
power: fullma stromm
practical: prakti
practice: ovar ovat repat
praise: berom beromm fjaski lovord ovatio ros
premises: lokal lokale
prepare: forber
present: narvar presen
presentation: powerp
pretend: latsas
prevent: avvarj hindra
price: indexh indexj indexu kostat ockerp paslag portot pris prisav prisbi priser priset prisfo prisho prisju prisla prisli pruta rorlig startk takpri taxa timdeb timpri tryckk
priest: arkebi kommin kyrkoh pastor prast praste prastg proste
principal: rektor
principle: princi
print: cmyk omtryc provtr stansn tonerk tryck trycka trycke tryckf tryckk tryckn trycko trycks tryckt utskri
priority: priori
privacy: gdpr integr
private: privat
probably: sannol trolig
problem: proble
process: proces
procurement: upphan
product: produk
professional: proffs
professor: profes
profile: profil
program: lagerp matchp progra
progress: framst
project: projek skolpr
promise: atagan atagit atog lofte lova lovade lovar lovat utlova
proof: bevis korrek korrla
proper: ordent
property: fastig lagfar
proportion: propor
prosecutor: aklaga
protect: skydda
protection: datask
protest: protes
proud: stolt stolta stolte stolth
pub: puben
public: basune medier offent publik sprida
publish: public
publisher: forlag utgiva
pull: dra dragit drar drog drogs
pump: pump pumpen
pupil: elever
purchase: inkop inkops
purpose: flit
push: stoten
put: forsat satts stalla stalld stallt
quality: kvalit
quarrel: brak braket
quarter: kvart kvarta kvarte q1 q4
question: fragan fragel fragor ifraga interp
queue: ko
quick: hurtig kvickt prompt rappar rask schvup
quite: ganska
quiz: quiz quizet
quote: citat citate citatg citera
race: liding lopare loppet tjejva vasalo
radio: ekot p1 p4 radior
rain: regnad regnet
raise: hoja hojde hojdes hojer hojs indexu lyfter lyfts
rare: sallan
rat: rattor
rather: hellre helst
reach: na natt
read: inlasn inlast las lasa lasart lasekr laser lases lasnin lasrat last laste lasvar lattla manusl
reader: lasare
ready: beredd fardig klar klart redo
real: riktig
really: minsan namen verkli
reason: anledn grund grunde grundl motive saklig skal skalet
reasonable: rimlig
receipt: kvitte kvitto verifi
receive: emot inkom inkomm mottag
reception: recept
recommend: rekomm
reconcile: avstam
record: inspel
recover: atervi
recruit: headhu rekryt
red: rod roda rott
reduce: pruta reduce sank sankt sankte
refer: hanvis
reference: kallha ocr ref refere
refugee: flykti
refund: aterbe
refuse: avboje avbojt avslag avslog avvisa blankt motsat nekad nekade nekat vagrad vagrar vagrat
regards: hogakt mvh
region: region
register: anmal anmaln avregi regist
regret: anger angra angrad
regular: ordina stamku
rehearsal: genrep
relation: relati
release: slappa slappt
reliable: palitl
relief: lattna
remaining: aterst
remark: anmark papeka
remember: ihag minnet minns
reminder: paminn pastot
remove: bortta
renew: fornya
renovate: renove
rent: hyra hyran hyrd hyrde hyresa hyresi hyresj hyresl hyresn lokalh uthyrn
repair: lagad lagade mekkat rusta
replace: avlost
report: anmal anmala anmald anmale anmals anmalt arsbes arsrap arsred delars felanm kassar lagesr larmra lonera polisa rappor refera sjukan slutra tidrap
reporter: report
represent: foretr
representation: repres
representative: ombud ombude
reputation: anseen
rescue: raddni sjorad
reserve: forbeh reserv
respect: respek
responsible: ansvar
rest: innest restbe resten rester vila
restaurant: cafe gardsc hambur hovmas kafe kafeet krogar krogbo pizzer restau vardsh
result: landa landat result utfall
return: aterko aterla deklar retur return
reveal: avsloj
revenue: avkast hyresi intakt
review: gastre genomg gransk omdome overpr prisja recens trustp utvard
ride: skjuts
right: angerr hoger koprat lasrat ratt riktig skrivr stamme
ring: plinga
ripe: moget
rise: stiger stigit
risk: riskan
road: vagfor
robot: chattb chattr mjolkr robot robote
role: roller
roll: rullar
roof: platsl tak taket takfot taklag taknoc takpan takpap takpla takpro takren taksto takter takvar
room: fikaru lararr motesr musikr omklad pannru rum rummet rumsbe soprum tvatts vantru vantsa
rough: grovt
round: avrund omgang rond runda varv
route: rutter
router: router
routine: rutin rutine
rubbish: soprum
rude: frack frackt otrevl
rule: regler stadge
run: driva driver kors lopa loper rinner runnit spring sprung
rust: rostig
sad: sorg sorgli
safe: sakra trygg trygga tryggt
safety: brands skydds
sake: skull
salad: sallat
salary: bereds karens loneen lonefi lonefo loneha lonehe loneli loneov lonera lonere lonesk lonesl lonesp loneun nattil ob slutlo
sale: saljka
salon: salong
same: densam desamm detsam likada samma samtid
satisfied: nojd nojda nojt
saturday: lor lordag
sauna: bastun
sausage: korv
save: bespar buffer radda raddad spar spara sparad sparar sparat sparko sparsa
say: angav anger anges angett framgi framha havdar lod lyder pastar pastod sa sade saga sager sags sagt sas uppger uppget
scaffold: byggst
scan: inskan scanna skanni
schedule: schema tidpla
school: elevak elevra folkho frisko gymnas klassf kyrkba ridsko simsko skola skolad skolan skolar skolav skolfo skolin skolka skolor skolpr skolsk skolst skolwe solang tallba yrkesh
scout: scoute
scrap: bilskr skrotc
scratch: skrapa
scream: skrike
screen: skarma skarmd skarme
screw: skruv skruva
sea: hav
search: felsok googla leta letade letat sokfun sokord sokrut sokt sokte
season: sasong
second: sekund
secret: hemlig
secretary: sekr sekret
security: sakerh
see: insyn sag se ser ses sett setts synas syns syntes synts
seek: soker
seem: forefa tycks verka verkad verkar
self: sig sjalv sjalva
sell: forsal sald salda salde salja saljas saljer saljs salt
seller: saljar
seminar: semina
send: inskic runtsk sand sande sander sandli sandni sands skeppa skicka testut
sender: avsand
separate: separa skilja
series: serie
serious: allvar alvar serios
serve: delgiv servas
server: server servra
service: kundtj servic tjanst
set: satta sattas satte satter sattes
settlement: forlik uppgjo
seven: sju sjuan
several: flera
sew: sy
shake: skaka skakad
shame: fy shame skamma skamse
share: dela delad delar delas shared
she: hon
sheep: faren lammen
sheet: ark blad
shelf: bokhyl hyllan hyllmo hyllpl
ship: farja farjan
shipping: frakte
shirt: trojor
shock: chock
shoe: skor
shoot: skjuta skjuti
shop: affare antikb bodar brudbu butik butike butiks garnbo garnbu julhan kiosk kopcen kopman korvki leksak linneb shopen showro ullbod webbsh webbut
short: forkor kort korta kortti kortve
should: bor borde ma torde
shout: gormad rop skalle skrek
show: framga husvis pressv show visa visade visar visas visat visnin
shower: duscha
sick: magsju sjuk sjuksk vab
sigh: suck sucka suckad suckar
sign: fasads firmat livste mejlsi namnsk osigne paskri signat signer skylt skylta skylte skyltf skyltp tecken teckna undert vagled vagsky
signature: unders
silence: stillh tystna
silent: tyst tysta
silver: silver
simple: jordna
since: sedan sen sidan
sing: nynnad sjong sjungi
single: enskil
sink: sjonk
sister: syrra syrran syskon syster systra
sit: satt sitta sitter suttit
situation: lage lagesr laget situat
six: sex
sixth: sjatte
sixty: sextio
size: kortst omfang storle xs
skilled: duktig
slander: fortal
sleep: somna somnad somnat sov sova sover sovit
slip: halkat
slow: brevdu langsa lunkse seg
small: gemene sma smafor smasak underd
smell: doftar lukta luktar luktas lukten oset
smile: le log mungip
smoke: roka roken ryker
snow: plogad skottn sno snoade snoar snokao snolas snon snoras snoroj snosto
so: alltsa assa jasa sa saaaa salund
sober: nyktra
social: social
society: samhal
sofa: soffa soffan
solve: fixat losa losas loser losnin lost loste
somali: somali
some: nagra
somebody: nagon nan
something: nagont nagot nantin nat
sometimes: ibland sporad
somewhere: nagons nansta
son: son sonen sons
song: latar psalme sang sangha
soon: asap snaras snart strax
sorry: beklag forlat hoppsa ledsen sorry ursakt
sort: sorter
sound: knyst latar later ljudan ljudet ljudte
sour: sur sura
source: kallor
south: soder soderi sodra syd
spam: postfi skrapp spam
speaker: hogtal talare
special: sarski
specification: specif
speech: foredr tal talet
speed: takt
spell: stavar stavas stavni
spend: agnade agnat
spill: spilld
spoilt: bortsk
sponsor: sponso
sport: sport
spring: varas varbes varen varens varkon varnum
sprint: sprint
square: kvadra torget
staff: bemann obeman person stab stadpe vikari
stage: etapp etappe scen scenen
stairs: trappa trapph trappo trappr trapps trappu
stamp: frimar stampa stampe tidsst
stand: massmo monter sta staend star statt stod
standard: standa
star: stjarn
start: etable grunda igang infora infort kickof lanser omstar skolst start starta startb startk startl uppsta
state: ange staten statsb yttra
statement: kontou utlata yttran
statistics: statis
status: status
stay: stanna
steal: stulen stulna
steel: rostfr stal
step: steg stegen
sticker: dekale kliste
still: anda annu fortfa stilla
stock: forrad lager lagera lagerb lagerl lagerp lagret
stomach: magen
stone: gravst marmor sten stenen stens
stop: avbrot fryst hejda stopp stoppa strypa uppeha
storm: askova snosto storm storme
story: foljet histor levnad story
stove: kakelu spisen ugnen
straight: rak rakt
strain: anstra
strange: konsti
strategy: strate
street: gata gatan trotto vagarn
stress: stress
stretch: strack
strike: lokfor strejk
strong: kraft starka
stubborn: envis envish tjurig
stuck: fastna
student: studen
studio: atelje studio
study: forstu plugga studer studie
stupid: dumt fanigt
style: stil stylin
subject: amne amnet kundam temat
submit: inges inlamn
subscription: abonne larmab prenum
success: lyckat
successor: eftert
such: sadan sadana sadant san sana sant
sue: instam proces stam stamd stamde stamni stams stamt talan vackas
sugar: socker
suggest: foresl forsla prisfo
suit: kostym
sum: basbel klumps slutsu
summary: resume
summer: sommar somras
sun: skiner sol solen
sunday: sondag
sunny: soliga
supervisor: handle
supplier: elleve grossi levera maltid sprakl
support: stod stoder stodet stott suppor
suppose: antar formod
sure: givetv saker sakert saklar sjalvf sjalvk
surface: ytan
surprise: ogonbr overra
surprised: forvan
survey: enkat enkate nojdhe
suspect: missta
sustain: hallba
swear: svordo
sweat: svetta
swedish: svensk
swim: simsko
switchboard: vaxel vaxeln
system: buggar fortno lonesy malsys mejlsy spelsy system testsy
tab: fliken
table: bord bordet bordsp duk dukar koksbo pivott stabor tabell
tailor: skradd
take: overta ta tag tagen taget tagit tagits tar tas tog togs
talk: dialog prata pratad pratar pratat samtal snack snacka tala talade talar talas talat
tape: gaffat tejp tejpen
taste: provsm smakar
tax: deklar k10 kvarsk lonesk moms momsat momsde momsen momsko momsnu momsre prelim restsk rot rotavd rut skatt skatte skatts skuggb slutsk uttags
taxi: taxame taxi taxira
tea: te tea
teach: underv
teacher: froken kursle larare lararn lararr mattel pedago slojdl yrkesl
team: lagled lagupp landsl team teambu
technical: teknis
technician: driftt jourte ljudte teknik
television: svt sydnyt tv
tell: basune beratt meddel namner namns patala sprida
template: mall mallar mallav mallen
temporary: prelim vikari
ten: tio
tenant: andrah avhysa avhysn avhyst hyresg vraka vrakni vrakta
tender: tolkup utlyst
tent: talt taltet
term: hostte termer termin varter
terms: kopvil
test: prov provad provan provar proven provet provtr skyltp testa testar testat testma testsy testut
text: bildte brodte pratbu rumsbe text textat textav texten texter textni vaggte
than: an
thank: bugar tack tacka tackad tackar tackat tacksa
that: att
theatre: amator pjasen teater
their: deras
them: dem
then: da
therapy: rehabi
there: dar dit framme
therefore: darav darfor darmed
they: de dom hen
thick: tjocka tjockl
thief: tjuv
thin: tunn tunnar
thing: grej grejer klabbe pryl sak saken saker smasak
think: anser betank funder radrum tank tanka tankar tanken tanker tankt tankte tycker tyckt tyckte
third: tredje
thirteen: tretto
thirty: tretti
this: denna detta
thought: tanke
thousand: elvatu spann tkr tusen
thread: trad traden
threaten: hot hotade hotar hotat hotbre hotels hotet hotful
three: tre trean trears treman
throat: halsen
through: genom igenom
throw: kastat slanga
thumb: tumme
thursday: torsda
tick: tickar
ticket: biljet
tight: tatt
tiktok: tiktok
tile: kakel kakels kaklar kaklet platto platts
time: betank bindni dags dagtid deltid gang gangar gangen ganger gangs hann hinna hinner hunnit jourti klocks kompti oppett pass passen radrum realti respit restid samtid slutti stadti svarst tid tiden tider tidern tidpun tidrap tidspl tidsst tillfa timgla vantet varv
tip: tips tipsad tipsat
tired: ledsna trott trottn
to: till
today: idag
together: gemens ihop samman tillsa
toilet: toalet toavag utedas
tomorrow: imorgo imorn morgon overmo
tone: ton tonen toner tonfal
tool: verkty
tooth: rotfyl tander tandva
top: overst
total: totalt
tourist: turist
tournament: cupen
towards: gentem
tower: tornet
town: stan
toy: leksak tralek
track: spar
tractor: trakto
trade: handel
traffic: trafik
trailer: slap slapet slapva traile
train: konduk lokfor perron stinse tag taget trana
trainee: larlin praoel
training: laroti utbild
transcribe: transk
transfer: overfo
translate: felove oovers
translation: oversa
translator: fackov sprakl transl
transport: akeri akerie akerif kyltra skolsk transp
travel: bortre resa resan resand reseer resega reser resor reste restid skidre trakta
treasurer: kassor
treatment: bemota
tree: appelt lonn
trigger: utlosa utlose
trouble: huvudv knipa krange krangl strul strula strule trasse vederm
true: sant
trust: fortro lita litar trovar
truth: sannin
try: forsok prova provas provat
tuesday: tis tisdag
turn: snurra vand vanda vande vander
twelve: tolv
twenty: tjugo tjugot
twin: tvilli
two: tva tvaan tvahun
type: typ
tyre: dack
ugly: ful
unchanged: oforan
uncle: farbro
under: under
understand: begrip fatta fattad fattar fattat forsta forsto infors missfo
unfortunately: tyvarr
union: facket fackfo fackkl
university: hogsko
unreasonable: orimli oskali
until: forran hittil tills
unusual: ovanli
up: avveck upp uppat uppe
update: uppdat
upgrade: uppgra
urgent: akut akuta bradsk
us: oss
use: anvand anvant bruk bruket nytta nyttan nyttja obrukb utnytt
used: begagn vant
usual: sedvan
usually: brukad brukar
valid: giltig
value: varden
variant: varian
vegan: vegane
vegetarian: vegeta
ventilation: ventil
version: kortve versio
very: himla jatteg jattet valdig ytters
vet: veteri
via: via
vice: vice
video: videom videon youtub
view: syn
village: bygden byn
visit: besok besoka besoke platsb
voice: rost rosten roster
voluntary: frivil
vote: omrost rosta rostad rostar rostat roster rostko voteri
wage: lon lonead loneko lonen loner lonern lonesy loneut
wait: avvakt koats kolist vanta vantad vantan vantar vantat vantet vantru vantsa
wake: vackas vaken vaknar
wall: fasad muren tapets vagg vaggen vaggte
wallpaper: tapet tapete tapetf
want: langta vilja vill ville
war: krig
warm: hjartl innerl varm varma varmt
warn: flagga varsla
warning: forvar varnin
wash: tvatt tvatta tvatte tvatts
waste: bortka
watch: bevaka
water: fukt fuktsk rorska vatten vattna vattne
way: forres hallet satt sattet utvag vag vagar vagbes vagen vis viset
we: vi
wear: slit
weather: vader vadret
web: webbsh webbut webbyr
website: blocke blogg bokadi cookie dns domann forum hemsid intran inyett landni linked portal prisja sajt sajten sajter seo sharep skolwe slakts trustp webb webben webbfo webbho webbku webbpl webbsi
wedding: brollo brudpa guldbr vigsel
wednesday: onsdag
week: v vecka veckan veckor
weekday: vardag
weekend: helg helgas helgen helger helgjo helgti lonehe
weigh: vagde vager
weight: vikt
welcome: valkom
welder: svetsa
well: jaha naja naval nja val
west: vast
wet: vatt
what: va vad
wheelchair: rullst
when: nar
which: varav vilka vilken vilket
while: medan
white: vit vita vitt
who: som vem
whole: fullst hel hela helhet
whose: vars vems
why: varfor
wide: bredar bredda
widow: anka ankan
width: bredd
wife: fru frugan frun hustru
will: kommer ska testam
win: seger vann vinner vunnit
wind: avveck blasa blaste vinden
window: fonste fonstr plastf
wine: glogg vinet
winner: vinnar
winter: midvin vinter vintra
wish: onska onskar onskas onskat onskem
with: jamte me med varmed
withdraw: aterka dras uttag
within: inom
without: avstod grundl obeman skippa undvar utan
witness: vittna vittne
woman: froken kvinna kvinno tanten tanter
wonder: undra undrad undran undrar undrat
wonderful: magisk trolla underb
wood: furu tra ved veden virke
wool: garn garnbu garnet ull ullbod ylle
word: ord ordagr orden ordet ordlis ordspr pip sokord
work: arbeta arbete arbets funger funka funkad funkar genoma hafsve helgjo jobb jobba jobbad jobbar jobbat jobbet kortti nattsk passen skolar slit verk
workshop: bilver verkst worksh
world: varlde
worried: orolig
worry: bekymm nervos oroa
worse: samre
worst: samsta varsta
worth: vard varda vardig
would: skulle vore
write: handst sarskr skrev skriv skriva skrive skrivi skrivn skrivr skrivs upprat utfard valskr
writer: copywr skribe
writing: skrift
wrong: baklan bakvan felakt feldim felove felrit felvan orikti osakli skev sned sneda snett tok uppoch
yard: gard garden
year: ar aren aret arets arliga ars arsavg arsbes arsbok arsdag arshju arskor arskur arsmot arsrap arsred arsski arssta artal artale fjol halvar haroma nyar nyaret rakens tjugoa trears
yellow: gul gula gult
yes: ja jaja jajama jo joda
yesterday: forrga gardag igar
you: dig du er ni os
young: tonari ung unga yngsta
your: din dina ditt er era ert
youth: ungdom
zero: noll
zoo: djurpa
