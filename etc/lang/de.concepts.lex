# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language de

[concepts]
a: en
about: betr betrif bezugn ca circa diesbe etwa hierub hinsic ungefa worum
above: obere oberha vorbez
absence: abwese
academy: akadem
accept: abgeno akzept anerka angeno anzune malera
acceptance: abnahm
access: testzu zugang zugrif
accessible: barrie
accident: auffah
accompany: beglei
according: anhand demgem gemass
account: anderk bankko bankve bilanz iban konten konto kontoa kontoi konton kontos lohnko salden tagesg
accountant: rendan
accounting: buchfu buchha bwa contro datev lohnbu
acid: saure
acquittal: freisp
activate: freisc
actually: eigent tatsac
add: dazuge dazuko einfug einpfl erganz fuge fugen zulage
addition: nachtr zusatz
address: adress anschr mailad unzust wohnha
administration: admini
administrator: admin sachwa
admit: zugebe
advance: akonto vorab voraus
advent: advent
advertisement: anzeig insera werbea werbes werbun
advertising: klickk market media ostera spot werbeb werbep werbez
advice: beratu erstbe rat raten ratgeb stillb tipp
advise: abgera berat
adviser: berate stb
affected: betrof
afford: leiste
after: aufein nach nachde ubermo
afternoon: nachmi
afterwards: danach nachhe
again: erneut nachdr nacher nachha nachle nachza neubew nochma nomal nomol wieder zugabe
against: dagege entgeg gegen unguns wider
agency: agentu fachag werbea
agenda: tageso
agent: makler
ago: vor
agree: abgema abgesp abgest abmach abstim ausgem einhel einig einige einigu einver einwil ratenv stimme stimmt uberei verein versoh zugest
aim: ziel
air: luft luftig
airport: flugha
alarm: alarma feuera gepiep piepse rauchm
album: album fotoal
all: all alle allem allen aller alles allet alli einhel olles rundma rundsc samtli uberha
allegedly: angebl
allergy: allerg
allow: erlaub gestat verlau zulass
almost: beinah fast
alone: allein
alphabet: alphab
already: bereit scho schon
also: au auch ausser beilau ebenfa ebenso mitbez nebenb nebenh obendr
although: obglei obwohl zwar
always: immer jederz oiwei standi
amount: betrag beziff hohe kontin restbe restsu volume
and: ond sowie un und
angel: engel
angry: argern argert bissig bos bose brummi fuchti gelaun getobt groll gschim kragen leberw narris sauer scheis shitst unmut verarg verdam wutend zorn
animal: kaninc tiere tierhe tierkl tiersc tierst
ankle: knoche
anniversary: jubila
announce: angeku angesa ankund avise verkun
annual: bilanz
anonymous: anonym
answer: anrufb antwor aw beantw echo geantw reagie reakti ruckme
any: jeglic
anyway: eh jedenf ohnehi sowies
apart: ausein
apartment: wohnun
app: app twint
appeal: berufu
appear: ersche erschi tauche taucht
apple: apfel apfeln
application: antrag bewerb
apply: beantr galt gelten gilt
appointment: auswei fotote notart termin verabr visums
apprentice: azubi azubis lehrli
approve: abgeni abgese bewill druckf freiga freige freigi freizu gebill genehm
april: april
arabic: arabis
arbitration: schlic
architect: archit
archive: archiv
arise: anfall entste
arm: arm
around: herum herumg herums rum um ums
arrange: veranl
arrive: angeko einget
arrow: pfeil
art: kunstw
article: artike
artist: kunstl
as: als
ashes: asche
aside: beisei
ask: angefr aufgef bat baten bitten bittet bittst erbete erbitt erfrag ersuch frag fragen fragt fragte gebete gefrag gfragt gfrogt nachfr nachha umgeho ungefr
asparagus: sparge
assign: vergeb zugeor zuordn
assistant: assist
association: bauern deichv fussba gastge hausar heimat hotelv kirchb kreish kurver ortsve stweg tiersc verban verein zuchte zweckv
at: bei beim bi
attach: beigef beilag beilie geheft
attached: anbei anhang anlage
attack: angrif
attention: achtun
audit: audit prufun revisi
auditor: prufer reviso wirtsc
august: august
aunt: tante
austria: osterr
author: autor
authority: amt amtlic amtsta bafa bauamt baubeh baupol beamti behord einbur einwoh finanz forsta grunfl hochba schula schulr veteri vollma
authorized: befugt bevoll
automatic: automa
autumn: herbst
available: verfug
average: durchs
avoid: vermei
award: auszei pokal preisg preisr preisv schulp
away: fort weg weggek weggew
awning: markis
back: ruckab rucken ruckfa ruckfo ruckru ruckse ruckub ruckwa ruckwi ruckzu zruck zuruck
backup: backup
bad: albtra arg baupfu cringe downda flau flop geldve gepfus lahm lauwar mager magere massig mies negati pfusch reinfa schaur scheis schlec schlim subopt ungenu unguad ungut unprof unterd verdor verpfu verwac zumutu
bag: sack tasche turnbe
bake: geback
baker: backer backst
balance: kontos saldo
balcony: balkon
ball: ball balle
bank: bank bankin bankka bankko banksp bankve bic gls hausba kfw netban postba raiffe sparka tagesg tan volksb wertge
bankruptcy: inso insolv pleite sachwa
banner: banner
bar: schank
bark: bellt jebell
barn: scheun stall
barrel: fass
base: sockel
basis: basis grundl
batch: charge
bath: badbet badewa freiba
bathroom: bad badezi
battery: akku
bavarian: bayeri
be: befind bin bist gewese gsi is isch ist san sei seid seien sein sii sin sind war ware waren wars warst woar
beach: strand
beam: balken
bear: ertrag
because: aufgru denn halber infolg wegen wegene weil zumal
become: geword werden wird worde worden wurde wurden
bed: bett betten
bee: bienen imker imkerb imkere imkeri
beer: bier bierde bierga bierku bockbi brauha braume freibi kolsch pils
before: bevor davor ehe vor vorher vorhin vorkas vorm vors zuvor
begin: anfang angebr angefa beginn einlei fangen fangt
behind: dahint hinten hinter
believe: geglau glaub glaube
bell: glocke klinge
belong: gehore gehort hingeh
bend: geboge
beside: neben
best: beste bestem besten bester bestno optima
bet: gewett
better: bergau bessa besser verbes
between: dazwis zwisch
bicycle: fahrra
big: dicken dickes erhebl gross grossb grosse grossk grosst riesig stattl vergro
bind: gebund
binding: verbin
birth: geburt
bite: beisst
bitter: bitter
black: schwar
blame: vorwur
blind: blind blinde
block: deakti gesper sperre
blog: blog blogbe blogge bloggt
blood: blut
blue: blau hellbl
blurred: unscha
board: amtsta aufsic beirat bord brett brettl flipch kreisv kurato tafel tafeln vorsta
boat: boote bootsm bootss bootsw bootsz kutter werfte
book: buch buche buchen bucher buchme bucht festbu festsc fotobu gasteb gebuch isbn jahrbu kochbu roman verbuc
bookbinder: buchbi
booking: bookin buchba buchun reserv umbuch ungebu
booklet: heft
boot: gummis reitst
born: gebore
boss: burovo chef chefin chefsa komman lagerl lokalc schull vorges
both: beede beide beiden beider beides beidi beidse
box: blechd karton kasten kisten pizzak schach schuhk
boy: bua bub junge jungen jungs ragazz
boycott: boykot
brake: bremse
branch: filial nieder
brand: marken
brave: mut
breach: versto
bread: brezel brot brotch laib
break: breach bruch gebroc pause
breakfast: fruhst
breathe: atme luftho
brewery: brauer
bribe: bestec
bricklayer: maurer
bride: braut braute brautk
bridge: brucke
briefing: briefi
bring: beizub bracht bring bringe bringt eingeb gebrac mitbri mitgeb
broadcaster: sender
brochure: brosch expose prospe
broken: futsch kaputt scherb spinnt zerbro zerrut zickt
bronze: bronze
brother: bruder gebrud
browser: browse
bucket: eimer
budget: budget hausha
buffet: buffet
build: aufbau aufgeb bauen gebaut
builder: baumei bautra holzba metall nachun orgelb werklo
building: abdich bau bauabs bauamt bauant bauauf baubeg baubeh bauend baugen bauher baujah baular baulei baupfu baupla baupol baurec bausac bauste bausto bauunt bauvor bauzei dachau dammma dammun dampfs facili gebaud glasge hausle hochba innena innenp messeb neubau spaten stallb umbaue umbaup
bundle: bundel
burglar: einbre
burn: brenne brennt gebran
burst: geplat platzt
bus: bus
business: betrie gescha gewerb kaufm kfm visite
busy: besetz
but: aber allerd avver awwer doch dog jedoch sonder
butcher: metzge
butter: butter
button: button knopf
buy: bescha gekauf kaufe kaufen kaufer kaufpr kaufve
buyer: abnehm
cabaret: kabare
cabin: hutte
cable: kabel kabelk
cake: confis kuchen lebkuc pflaum stolle streus torte zwetsc
calculate: ausger ausrec berech dungeb kalkul vorger
calendar: kalend
call: abgeru agrufe angeru anrief anruf anrufe anruft anrufu anzuru bezeic call callce gerufe ghoiss heisse heisst hiess notruf rief ruaf ruafn ruckru ruf rufe rufen ruft wegged
calm: beruhi besinn ruhe ruhig ruhige seelen
camera: kamera
camp: zeltla
campaign: kampag
camping: camper campin seecam
can: cha kann kannst konne konnen konnst
canal: kanal
cancel: abgeme abgesa abmeld absage absagt aufgeh aufgel aufheb cancel eigenb gefeue gekund kundig laufpa lose ruckab ruckga rucktr storni storno widerr
candidate: kandid
candle: kerzen
canton: kanton
capacity: kapazi
captain: kapita kapt
car: auto autoha autoin autore autosc autove bulli kfz stosss wohnmo
card: bankka ec ereign kartch karte karten parkka postka visite
care: fusspf kummer pfeife pfeift pflege pflegt spitex tagesm zuckt
career: karrie
careful: sorgfa vorsic
careless: fahrla schlam sorglo
caretaker: hausme hauswa
carnival: ascher elferr faschi fasnac karnev weiber
carpenter: tischl
carpet: teppic
carrier: trager
carry: abtrag getrag tragen tragt
cart: warenk
case: aktenz fall falle sachbe sache vorgan
cash: bar bare kassa kasse kassen
castle: burg burgve schlos
cat: hofkat katze
catalogue: katalo
catch: eingef ertapp erwisc fang
catering: catere cateri
cause: angeri bewirk ursach verurs
ceiling: decke decken
celebrate: feiern festak gefeie
cellar: keller
cent: cent
centimetre: zentim
central: zentra
centre: leitst
certain: unbest
certificate: urspru zertif zeugni
certify: aposti beeide beglau
chair: bestuh stuhl stuhle
chairman: obfrau vorsit
chamber: ihk kammer
chance: zufall
change: andern andert anpass auszut editie geande gewech provid retusc umbaue umbena umbuch umdisp umgesc umgest umklei umprog umstel umtaus umzust verand vertau wechse wechsl
channel: kanal kanale
chaos: durche
chapter: kapite probek
charity: carita
chart: diagra
chat: chat chatbo
cheap: billig discou geizig gunsti schnap
cheat: abzock arglis geprel halsab tausch verapp vormac
check: check durchz gepruf kontro lupe nachge prufbe prufen pruffa prufpr prufst pruft prufun uberpr
cheese: chas kasere senner
chicken: huhner
child: kind kinder tagesm taufe zwerge
chocolate: pralin schoko
choir: chor chorli frohsi gesang jodler lieder
choose: ausges auswah gewahl handve wahl wahlen
christmas: besinn heilig weihna
chronicle: chroni
church: andach chile dom erstko firmli gottes hocham kantor kapell kirchb kirche kirchg konfir orgel pfarrh pfarrs taufe
cinema: kino kinobe
circle: kreis
circus: zirkus
citizen: burger
city: altsta stadt stadtb stadtf stadth stadti stadtk stadtm stadtr stadtt
claim: altfor anspru behaup forder nachtr zusteh
clap: geklat
clash: kollid
class: klasse schulk
classic: klassi
clause: klause
clean: aufrau auszuk bauend endrei gefegt gekehr geputz gerein gewisc hausre karche putz putzfe putzfi putzko reine reinra rohrre sauber scheue tiefen wische wischm
cleaning: reinig unterh
clear: deutli entrum geklar klar klare klaren klarer klarun raumt
clerk: sachbe
clever: kluger
click: geklic klick klickb klicke klicks klickt klickz
client: akquis chundi dauerm endkun grossk haupta kaufer kleink kunde kunden kundin kundsc laufku mandan neukun pilotk stammk
climb: klette
clock: uhr
close: abgesc dicht dichtg geschl schlie zumach
clothes: anzieh anzug kittel mutze schurz talar trikot umklei
cloud: cloud
club: bursch club dorfcl jodler kegelc kegelk lions musigv ortsve rotary segelc skatkl skiclu sv tanzsp turnve
coaching: coachi
code: code farbco qr tan
coffee: espres kaffee kafi koffei
cold: kalt kalte
colleague: kolleg
collect: gesamm sammel sammle sammlu
collection: betrei credit inkass
collective: kollek
colour: cremef farbco farbe farben farbko farbsc lila orange petrol rosa sepia
column: kolumn rubrik spalte
come: cho chond einaki gekomm kam kamen komm komme kommen kommt kommts raufko rausko reinka reinko
comma: komma kommas
commercial: kaufma
commission: provis
common: gemein
community: hausge
company: ag agrarg co druckh firma firmen firmie gesell gmbh hausju holdin hotelk kg kleinu nachun putzfi reeder reisev sagewe spedit startu umfirm untern wohnba wohnst
compare: vergle vergli
compensation: schade
competence: kompet
competitor: konkur mitbew wettbe
complain: mecker monier
complaint: beanst beklag bemang beschw geklag gemeck gerugt jammer klagte querul reklam ruge rugen rugt schelt
complete: komple vollst
completely: vollig
compliment: kompli
computer: comput edv firewa grossr rechen
concentrate: konzen
concept: konzep
concern: angeht
concrete: beton
condition: agb kondit kriter umstan
condolence: beilei
conference: konfer
confirm: bestat lesebe salden
confuse: irriti verwir
congratulate: gluckw
congress: kongre
connect: verbin vernet
consider: beruck betrac uberle
consult: rucksp
consumer: konsum verbra
contact: anspre draht gewand heranz kontak meld ruhren wenden
contain: enthal
container: contai
content: inhalt
continue: fortge fortla fortse
contract: abover adopti aufheb ausbil contra dauers exklus handyv kaufve laufze mietve pachtv rahmen vertra werkve
conversation: gespra
convince: uberze
cook: gekoch koch kochbu kochen kochin
cookie: kekse keksen
cool: kuhlen
cooling: kaltet kuhlha kuhlra kuhlun
cooperation: kooper
cooperative: genoss
copy: abgepa abschr ausfer cc duplik exempl kopie kopier kupfer nachma
copyright: urhebe
corner: eck ecke ecken
correct: berich feinsc gefeil glattg klarst korrig verbes
correction: autoko korrek
correspondence: korres
cost: ausgab entsta gekost heizko kosten kostet mehrko nebenk reisek
could: chonnt konnt konnte konnts
council: kreist ratssa ratssi stadtr
count: mitger mitgez zahlbo
counter: theke
country: land
county: landkr landra
couple: ehepaa
courier: bote botin paketd
course: kurs vhs volksh
court: amtsge anklag anrufu bezirk eilant gerich gutete handel instan klagee klagss ladung landge lokala mahnbe mahnve oberla olg ortsge schoff schwur sozial zerren zivilk zivilr
cousin: cousin
cover: cover deckt deckun gedeck
cow: gekalb kuah kuh kuhen
crack: risse
craftsman: dachde handwe kreish ofense raumau
crane: kran
crazy: beklop spinnt wahnsi
create: erstel
creative: kreati
credit: gutsch kredit
creditor: glaubi
crime: anklag kavali krimi strafs strafv verbro
crisis: krisen
criticise: zerpfl
cross: angekr kreuz
cry: gewein reart ruhrun tranen weint
culture: kultur
cup: becher tasse tassen
cupboard: schran spind spinde
cure: kur
curious: gespan neugie
current: aktuel
curse: fluche schimp
customs: hauptz zoll zollne
cut: abgsch geschn gestoc schnei zersch
czech: tschec
daily: taglic
damage: bescha feucht schade verhag
dance: tanzsc tanzsp
danger: gefahr
dare: gewagt traut wage
dark: dunkel schumm
data: daten datenb datene datenr datens datent datenv druckd dsgvo rohdat stammd
date: date datum datums valuta wertst
daughter: tochte
day: jour lohnta marktt mehrta messet tag tage tagen tagess werkta zahlta
dead: gestor selig todesa tot versto
deadline: annahm frist frista friste fristg frists fristv klagef nachfr unbefr zahlfr
deal: befass
dean: dekan
dear: geehrt gnadig gschat hdl liaba lieb liebe lieben lieber liebes liebi liebs verehr werte werten werter wertes
debit: abbuch abgebu belast einzug lastsc ruckla sepa
debt: betrei credit inkass schuld
debtor: debito
december: dezemb
decent: anstan
decide: beschl entsch
deduct: abgezo abzoge
deep: tief zutief
defect: mangel
defend: vertei wehr wehren
delay: aufsch saumni verspa verzog verzug
delegation: delega
delete: gelosc gestri losche loscht streic
deliver: anlief gelief nachzu undeli zugest zuzust
delivery: liefer zustel
demand: angefo aufgef forder lasten mahnbe mahnve ruckfo verlan
demo: demo
dentist: zahnar zahnla zahnte zahnze
department: abt abteil bereic compli fachbe fachdi sachge stabss
depend: abhang
deposit: anzahl cautio kautio
deputy: stellv
deserve: verdie
design: gestal grafis webdes
desperate: verzwe
despite: trotz
destroy: aktenv
detail: ausfuh detail nahere
detour: umweg
device: gerate
diagnosis: diagno
dialect: dialek ruhrpo
dictate: diktie
die: gstorb
difference: differ
different: abweic
difficult: schwer schwie uberfo
digger: bagger
digit: ziffer
digital: digita
dining: kantin mensab mensae
dinner: abendb abende banket dinner
diocese: diozes
direct: direkt freiha lastsc
direction: richtu
director: cfo cio direkt prok prokur
disappointed: unzufr
disaster: katast
discount: entgeg rabatt skonto
discuss: bespre bespro diskus
dispute: bestre bestri fechte gestri grenzs streit widers zerstr
distance: entfer streck
distribute: vertei
disturb: stort
divide: auftei
divorce: scheid
do: durchf getan handlu tat tu tue tun tut
doctor: arzt arztpr chirur doktor hausar kurarz mvz orthop psycho schonh tierkl vet
document: bauunt csv doku dokume fotodo lohnun unterl urkund
dog: dackel hund hunde hundef hunden
domain: dns domain
donation: spende
done: abgear erledi
door: haustu terras tur turche tursch tursto turstu
double: doppel verdop zweifa
doubt: gezwei skepsi skepti zweife
down: herunt runter unten
download: downlo
dr: dr
draft: entwer entwor entwur rohfas rohsch vorent
drag: zerren
drawer: schubl
drawing: zeichn
dream: albtra getrau traum
dress: brautk kleid
drill: bohren bohrt
drink: besoff betrun getran getrun kaltge trinke
drip: tropft
drive: fahrt fahrze losfah zufahr
driver: fahrer
driving: fahrsc
drone: drohne
drum: drumme
dry: trocke
due: fallig uberfa
dust: staub
duty: pflich
each: einand je jeweil untere vonein
ear: ohr ohren
earlier: fruher
early: fruh fruhes vorzei
earn: verdie
east: ost
easter: grundo ostera osterg ostern
easy: leicht
eat: gefres gegess
editor: lektor redakt
education: bildun
effect: auswir gewirk wirkt wirkun
effort: aufwan mehrau
egg: eier
eight: acht
eighteen: achtze
eighth: achte
either: entwed
election: wahl wahlab wahlbr
electric: photov strom stromv wallbo
electrician: elektr
eleven: elf elfmal
elsewhere: anders anderw umgeho umscha umsehe woande
email: anzuma gemail mail mailad mailen mails mailse outloo postve rundma
embarrassed: peinli
embassy: botsch
emergency: notbes notdie notfal notruf
employee: angest burokr gefeue halbta mitarb
empty: leer leere leeren leerge leert
end: abbruc abgesc abschl abwick aufgel auflos beende ende enden endet endete endrei feiera frista handtu reisst schlus verfal vergri
ending: endung
energy: energi
enforcement: zwangs
engagement: engage
engineer: ingeni konstr prufst statik
english: englan englis
enjoy: genies
enough: genug genuge genugt gnug langt reiche reicht ungenu
ensure: gesorg sorgen
enter: betret eingeh eingib einzut
enthusiastic: begeis
entrance: einfah eingan
entrust: anvert betrau
entry: eintri
envelope: kuvert umschl
equal: augenh
escalate: eskali
especially: besond eigens
estate: immobi makler nachla
euro: eur euro
evaluate: ausgew
evaluation: auswer
even: gar sogar sojar
evening: abend abends abendv
event: abendv event eventt teamev verans
every: jede jedem jeden jeder jedes
everyday: alltag
everywhere: uberal
eviction: raumun
evidence: beweis nachwe
exact: exakt genaue haarge haarkl konkre uhrwer
exactly: genau
exam: klausu
example: beispi exampl tonbei
exceed: ubersc uberst
excel: excel
exception: ausnah
exchange: austau getaus tausch
exclude: ausges
excuse: ausred
exempt: freist
exist: bestan besteh existi gibts gits vorhan vorlie
expect: abzuse erwart gerech rechne zumute
expensive: halsab happig teuer teure teuren teurer tuur uberho wucher
experience: erfahr erlebe erlebt
expert: expert fachli gutach sachve
expire: abgela ablauf auslau frucht verfal verstr
expired: verjah
explain: erklar erlaut klarst
export: datene export
express: ausdru expres
extend: fristv verlan
extent: umfang
external: extern
extra: extra mehrau mehrko
eye: auge augen
facade: fassad
face: gesich miene
facebook: facebo
facility: anlage
fact: tatsac
factory: manufa
fail: fehlge missgl scheit
failure: ausfal ausgef fehlve
fair: buchme fachme fair fairer faires fairne messe messea messeb messen messes messet messew messze standg standm
fake: gefals
fall: fallen fallt fiel fielen gestur sturzt umgefa
family: fam famili verwan
far: fern ferne soweit weit
farm: dreise hoflad
farmer: agrarg bauer bauern bergba kreisb landwi obstba
fast: schnel
fat: fett
father: papas vadder vater vaters
fault: storme storun
favour: gefall zuguns
favourite: favori liebli
fax: fax
fear: angst bammel befurc panik schrec
february: februa
federal: bundes
fee: banksp beitra entgel gage gebuhr gema honora mahnge standg vergut
feel: anfuhl bauch fuhl fuhle fuhlen fuhlt fuhlte gefuhl
fence: zaun
festival: festbu festiv festsc festze hoffes kerwe kerwek kirchw kirmes lauben wiesn
fetch: abhol abhole abholu geholt hol hole holen holt
field: acker aussen feld felder
fifth: funft funfte
fifty: funfzi
file: abgehe ablage ablege akt akte akten aktene aktenl aktenv datei dateie dateif dossie handak quelld vektor
fill: ausgef auszuf gefull
film: filme filmfo gedreh imagef lehrfi
filter: filter
finally: endlic
finance: cfo drittm
find: aufzuf entdec fand fanden find finde finden findet findt fundst gefund gestol gfunde stolpe stosse
fine: fein
finger: finger
finished: fertig halbfe
fire: brand brands feuera feuerl feuerw komman ortswe rauchm
first: erst erstbe erste ersten erster erstes erstge erstma priori zuerst zunach
fish: fisch fische fischr
fit: angego gepass passe passen passt reinpa
fitness: fitnes
fitter: monteu
five: funf funfhu funfma
fix: fixier
fixed: fest festen festpr fix fixe pausch
flag: fahne fahnen
flat: flach
flexible: flexib
flight: flug
flood: geflut hochwa
floor: boden bodeng bodenl dachge eg eichen erdges estric etage fussle og parket stock tritts
flow: fliess
flower: bluhen blumen floris gerani krokus
flu: grippe
fly: fliege fliegt flugen geflog
flyer: flyer
fog: nebel
foil: folie
fold: falte gefalt
folder: akteno mappe mappen ordner
follow: anschl folge folgen folgt
follower: follow
food: bratwu bufett desser essen essens feinko gelee happch hendl lachs lebens leberk lecker mahlze pommes roastb schink schniz suppe
foot: fuss fusse fussen fusspf podolo
football: fussba
for: dafur fur furn furs gunste hierfu
foreman: polier
forest: wald
forget: abschm unverg vagiss verges vergis
forgive: vergeb
form: auszuf form formbl formul frageb
formal: formli formsa
format: format hochfo
former: ehemal vorbes
formula: formel
fortunately: gottse
forty: vierzi
forward: durchr leit leite leitet umleit voran
found: gegrun
foundation: domsti stiftu
founder: mitgru
fountain: brunne
four: vier vierei vierer vierfa vierma
fourteen: vierze
fourth: vierte
frame: einrah rahmen
franc: chf franke
fraud: betrug
free: befrei frei freibi freie freier gratis umsons unentg unverb
freedom: freihe
freelancer: freela
freeze: gefror
french: franzo
fresh: frisch
friday: fr freita fritig
friend: befreu kegelb kumpel skatbr
friendly: freund gutlic
from: ab aus ausm daraus stamme vo vom von
front: starts vorn vorne
fruit: obst obstko
fulfil: erfull
full: ausgeb belegt voll volle vollen voller
fun: erheit heiter lustig spass vergnu witzig
funeral: beerdi beiset grabre
furniture: lederp leihmo mobel mobelh mobelp mobelw polste
further: weiter
future: angehe kunfti zukunf
game: plansp spiela
gap: lucken
garage: carpor garage tiefga
garden: garten grunsc kleing laube
gardener: gartne
gate: bautor drehto hoftor rollto tor
general: genera hauptv
german: deutsc hochde
get: bekam bekomm besorg einhol gekrie kriag kriagn krieg kriege kriegt zugeht zukomm
ghost: gespen
gift: gabe gesche schenk
girl: madche madels
give: abgebe abgege aufgeb aufgeg erteil gab gabat geb gebe geben gegebe gibt gibts gits hinsch kapitu resign ubergi uberla
gladly: gern gerne
glass: glas glaser
glasses: brille
glossary: glossa
go: gegang geh gehe gehen geht ging ginge hingeg jeit jejang
goalkeeper: torwar
goat: ziegen
god: gott
gold: gold golden goldpr goldsc
golf: golf golftu
good: bester brav geklap gschei guat gut gute gutem guten guter gutes hilfre jot jute ok optima taugt unauff
goodbye: abschi ciao pfiat tschus verabs
goods: warenw
google: google
goose: gans
grandchild: enkel enkeli enkels
grandfather: grossv opa urgros
grandmother: nonna oma omas
grant: zuschu
graphic: grafik
grass: gras
great: angego ausgez dolles glanz glucks grossa hinger hohepu klasse kostli legend leiwan mega mitged obenau pracht renner spitze super toll tolle tollen top topp vorbil vorzug wahnsi wau weltme wohlta wucht
green: grun grunen grunes
greet: grusst jejrus
greeting: anrede gr gruass gruess gruss grusse grussl grussw handku lg mfg osterg vg
grey: grau graue
grill: grill grille
grind: schlei
group: gruppe konzer kreis ortsgr truppe
grow: gewach
guarantee: burgsc garant
guard: nachtw
guess: ahnen geahnt tippe tippt
guest: badega gast gaste gasteb gastes gastvo
guide: horfuh leitfa
guild: innung
habit: angewo
hair: haar haare
hairdresser: friseu frisor haarsc hundef
half: halb halbe halben halbes halbfe halbie halbja halbta halbze halfte vierei zweiei
hall: flur halle hallen ratssa saal saals stadth turnha
hammer: hammer
hand: hand handch hande handen handge handsc
handle: griff
handover: uberga uberge
hang: ausgeh gehang hang hange hangen hangt hing
happen: aufkom entsta passie stattg vorgek vorkom
happy: freu freud freude freue freuen freut froh frohes frohli froid gefreu gluckl hallel heiter hurra jubeln munter ruhrun ubergl
harbour: hafen hafenb
hard: fleiss
hardly: kaum
harvest: ernte
hat: hut
have: gehabt gha ghabt ha hab habe haben habt habts ham hamm hamma han hani hast hat hatt hatte hatten hattes hatts hebid heig hend hesch het hob hot
he: ar er
head: kopf kopfe kopfen
hear: buscht gehort ghori ghorsc hore horen hort horts rumkom vernom
hearing: anhoru verhan
heart: herz herzen
heat: blockh gasthe heizig heizke heizla hitze
heating: heizko heizun
hedge: hecke thujen
height: hohe
hello: ahoi alaaf bonjou grias griass gruezi haaall hallih hallo halloc hej hey hi hoi horrid mahlze mitena moin moinse sali salu salut servas servus tach
help: geholf helfen hilf hilfe hilfre hilft
helpless: hilflo machtl
here: her hier
hereby: hierdu hiermi
hero: held helden
hesitate: zogern
hey: ey
hide: verbir
high: hoch hoher
highest: hochst
hike: wander
him: eahm eam ihm ihn
hinge: scharn
hip: hufte
hire: beauft
his: sein seine seinem seinen seiner seines
history: histor
hit: gestos schlag
hobby: hobby
hold: festha gehalt halt halte halten hielt
holder: halter
hole: loch
holiday: allerh brucke dreiko feiert ferien fronle himmel lichtm pfings silves urlaub
home: altenh alters daheim heim heimge heimle heimsc homeof zuhaus
honest: aufric ehrlic offenh
honour: ehrend
hope: erhoff gehoff hoff hoffe hoffen hoffnu
horse: gaul hufsch pferd pferde reitan reiter
hospital: charit klinik kranke op spital unikli
host: gehost modera
hostess: hostes
hosting: hoster hostin
hot: heiss
hotel: hotel hoteli hotelk hotels hotelv hotelz kurhot
hotline: hotlin
hour: probes regies std stunde
house: einfam fachwe haus hause hauser hauses hausge hausle hausnu hausor hausre mehrfa wohnba wohnst
how: wia wie wodurc
hug: umarme umarmu
humour: humor
hundred: dreihu funfhu zweihu
hungry: hungri
hunt: gejagt jagdge jagdsa jageri
hurt: weh
husband: gatte mannes
hydraulic: hydrau
hygiene: hygien
i: i ich ichs ick
ice: eis
idea: einfal idee ideen
identity: id
if: falls ob obe sofern wenn
ignore: aussit ignori
ill: bandsc diabet erkran fieber genesu mandel migran rheuma windpo
illustration: illust
immediately: echtze fristl sofort umgehe unverz
import: import
important: massge wichti
impressed: angeta
impression: eindru
imprint: impres
improve: optimi
improvise: improv
in: darin drin drinne herein hinein im in innen innent ins rein
inbox: postei
incident: vorfal
incidentally: ubrige
include: einsch inklus umfass
increase: erhohu preisa
independent: unabha
industry: autoin
influence: einflu
influencer: influe
inform: inform
information: auskun info infopa
ingredient: zutat
inherit: enterb erben erbeng erbrec erbsac erbsch vererb
inheritance: erbtei
inlaw: schwag schwie
inn: gastho
inspection: begehu tuv
instagram: instag
install: einbau instal montie
instalment: abstot julira rate raten ratenv ratenz tranch
instead: statt stattd
institute: instit
instruct: anweis anzuwe
instruction: anleit
insult: beleid
insurance: haftpf hagelv kranke polizz versic
intend: beabsi
intention: absich vorsat
interest: intere zinsen
interface: schnit
internal: hausan hausin inhous intern
internet: glasfa intern netban vpn wlan
interpret: dolmet
interpreter: simult videod
interview: interv
intranet: intran
introduction: einfuh
invalid: unwirk
inventory: invent
investigate: ermitt
investor: invest
invitation: einlad
invite: eingel einlan gelade lade
invoice: abgere abrech faktur marzre nebenk rachni rechni rechnu rg teilre xrechn
irony: ironie
irregular: unrege
issue: ausgab ausste
it: es et it
item: pos posten
ivy: efeu
january: janner januar
jealous: neidis
jeweller: juweli
job: auftra berufe minijo stelle
join: beitri
joint: fugen
joke: satire scherz verapp witz witze wortsp
judge: dorfri preisr richte
judgment: urteil
jug: krug
july: juli
jump: spring sprung
june: juni
junior: junior
jury: jury jurysi preisg
just: eben gerade grad grade soeben
justice: justiz
keep: aufbew behalt bewahr bhalte festha
key: autosc burosc schlus
kilo: kilo
kilometre: kilome km
kind: art gutmut liebev
kindergarten: kita
kiss: bussi kuss
kitchen: kuche kuchen spulma
knee: knie
knock: geklop klopft
know: bewuss gekann kannte kenn kenna kenne kennen kennst kennt unbeka weisch weiss weisst wisse wissen wisset wisst woasst wusse wusste
knowledge: kenntn
known: bekann
label: beschr etiket
laboratory: labor labors
lack: fehlen fehlt fehlte gefehl
lady: dame damen
lake: see
lamp: lampe lampen
land: geland grundb landen landet parzel
landlord: hausbe vermie wirt
language: sprach
laptop: laptop
last: dauern dauert endfas jungst letsch letzte letztm letzts vergan vorige vorjah vorlet zuletz
late: postku saumig saumni schnec spat spate uberfa uberzo unpunk versau verzie verzug
later: nachho spater
latest: spates
laugh: ausgel brulle erheit gelach haha kicher lachen lacht lol
laundry: wasche
law: 648a baurec bgb compli erbrec estg gesetz iur jurast jus mietre recht reiser vob
lawn: kunstr rasen
lawsuit: prozes verfah
lawyer: advoka anderk anwalt assess avocat bausac bevoll dauerm erbsac fachan handak hausan hausju jurist justit kanzle klagea ra rechts soziet strafb strafv syndik
lay: einleg gelegt gleit lege legen legt legte
layout: layout
lazy: faul
lead: fuhre fuhren fuhrt fuhrte gefuhr gelots leit leiten leitet lotse lotsen
leader: baulei heimle leiter teamle
leaflet: faltbl hauspr karrie schoff wahlbr werbep
leak: leck undich
learn: gelern lernen lernpl lernt
lease: pacht
least: immerh mindes wenigs zumind
leave: abgega abgeha abschi abtret ausget austra austri belass dagela davonl entlau hinsch laufpa losfah lotse reissl ruckzu sabbat sausen trenne trennt uberla untreu verabs verlas weggan weiche zelte
lecture: refera vortra
left: linkes links
legal: rechtl
lend: auslei verlei verlie
less: wenige
let: gelass la lass lasse lassen lasst lassts liesse
letter: briafe brief briefb briefe briefp buchst drohbr erpres grossb leserb mahnsc rundsc serien umlaut werbeb zuschr
level: ebene level mahnst
liability: haftpf haftun
liable: haftba haften
library: biblio
licence: konzes
license: lizenz
lie: lag lagen lieg liege liegen liegt ligt lugen lugt
life: lebens
lift: aufzug fahrst heben hebt liftze seilba skilif stemme
light: gedimm hell leucht licht lichte lichtp
like: gefall likes mag magst mogen sympat
limit: grenze limit limits
line: linie strich zeile zeilen
link: link verlin
linkedin: linked
liquidity: liquid
list: auffuh auflis aufste belegl checkl kartei lasten liste listen postve preisl weinka
listen: zugeho zuhore zuhort zuzuho
literal: wortli wortwo
little: bissch bissl klamm kleini mager magere wenig
live: leben lebend lebt live wohnen wohnha wohnt
load: ladeze ladung
local: lokal lokalf lokals
location: stando
locksmith: schlos
log: log
login: login
logistics: logist
logo: logo
long: lang lange langem langer langfa langst
look: angegu angesc anscha anzuse aussah aussie draufs geguck gucken guckt optisc reinsc schau schaue schaut sondie umgese umscha umsehe
lose: abhand entgan futsch verlie verlor verwir
loss: datenv
lost: unterg
lottery: lotto lottoz
loud: laut lauter
lounge: lounge
love: herzch lieb liebe lieben
low: niedri sinkt
loyal: treue
luck: gluck glucks
lunch: zmitta
machine: appara frasen landma landte maschi melkma messge putzma spulma waschm
magazine: magazi
magnet: magnet
mailbox: briefk postfa
main: haupt haupta hauptf haupts
maintenance: fernwa wartun
make: anstel bastel gemach generi gezaub gmacht mach macha mache machen machma machst macht machte machts zsammb
man: mann manner mannes typ
manage: hinbek schaff
management: eigenv gescha hausve leitun verwal
manager: gebiet werkle
mandate: mandat
manner: manier
manual: handis manuel
manufacturer: herste
manuscript: manusk
many: mehrta viele vielen vieler
map: lagepl maps ortspl
march: marz
mark: benote bestno hakche haken hervor kreuzc markie note noten
market: basar flohma grossm markt markta markte markts marktt mart
marry: ehe heirat verhei
mat: matte
match: entspr
material: materi wesent
matter: angele egal
mattress: matrat
maximum: maxima
may: darf darfst durfen durft durfte mai moge
maybe: eventu oppe vielle
mayor: burger ortsvo
me: mi mich mir mira
mean: bedeut gemunz heisse heisst meen meene meinen meint meinte
means: mittel
meanwhile: derwei inzwis mittle
measure: aufmas gemess mas masse messen messfe messge vermes
meat: fleisc schlac zerleg
media: medien
mediation: mediat vermit
medical: befund impfst med medizi nuklea rontge sanita
meet: getagt getrof tagt treffe trifft
meeting: gv hauptv hv jurysi kreisb meetup oberme ortste ratssi sitzun stuhlk versam videok vierer
member: mitgli
mention: erwahn genann
menu: menuka speise
merger: fusion
message: ansage besche botsch mailbo meldun mittei nachri sms
metal: metall
meter: meter qm quadra zahler
microphone: mikro
middle: mitte mitten
midnight: mitter
midwife: hebamm
migration: migrat
milestone: meilen
milk: hofmol melker melkma melksy milch
minister: minist
minus: abzugl minus
minute: minute
minutes: protok
miss: ausgeb verfeh vermis verpas versau
mistake: fehler irrtum messfe reinfa schlam verpla verseh vertip verwec
mister: hofrat kommer
misunderstanding: missve
mobile: mobil
model: modell protot
moderate: moderi
module: modul
moment: moment
monday: mo montag
money: cashfl ebbe essens geld geldbe geldta geldve goid goldes heller klamm kohle kohlen mehrbe pfenni rescht stutz summe taler teilbe trinkg zinsen
month: folgem monat monate monatl monats
monument: denkma
mood: laune
more: aufpre draufg draufl erweit meh mehr mehrbe umso vermeh
morning: morgen vormit
most: meiste
mother: mama mamas mutter
mould: schimm
mountain: berg
mourning: trauer
mouth: mund
move: ausjez auszie auszug bewege eingez einzug ruckt umgezo umzieh umzug umzugs verset verzie
mr: herr herren herrn hr
mrs: fr frau
much: erstic masse meistb rege reichl uberfo uberho uberzo vermeh viel vieles vielza vill ville
municipality: bauhof gemein kommun marktg rathau samtge
museum: museum
music: basse blasmu gema gitarr jingle kantor kapell kompon musigv musik musikk musiks noten notenw orgel orgelb posaun saxoph tubist ukulel
must: auferl einsta muass muend muesst muss musse mussen musst musste obliga unabwe unausw zwinge
mustard: senf
my: meene mei meim mein meine meinem meinen meiner meines ming mini
nail: nagel
name: anrede benann benenn firmie name namen namens nament nenne nennen nennt umbena umfirm vornam
namely: namlic
narrow: eng
natural: naturl
near: nahe naher
neck: hals
need: bedarf benoti brauch bruuch handlu not notig notigs
negotiate: tarifr verhan
neighbour: nachba nebena
neither: weder
nerve: nerven
net: netto
network: netz netzwe
never: nie unverg
nevertheless: dennoc trotzd
new: akquis neu neuaus neubau neue neuen neuer neues neuest neujah neukun neuset neuzug ney relaun
newsletter: newsle rundbr
newspaper: donauk hausze heise journa kolumn lokalc lokalr lokalz merkur ratgeb rheinp stadta sudkur tagbla todesa zeitun
next: ansteh folgea folgem nachsc nachst
nice: angene gemutl nett nette netten netter schone schoni schons umgang
niece: nichte
night: nacht nachte nachts nachtw nachtz
nine: neun
nineteen: neunze
ninety: neunzi
no: ebbe ke kei kein keine keinem keinen keines keins ne nee nein no
nobody: keiner koana kuahsc nieman
nod: genick
noise: baular brummt gebrum krach larm quiets
nonsense: quatsc zirkus
noon: mittag
normal: normal
north: nord
nose: nase
not: abgera abrate fachch misstr ned net ni nich nicht nichte nid nod pfeife pfeift unbear unbegl unbeka unbest undeli unerre ungebu ungefr unvoll unvorb unzust zuckt
notary: notar notarf notari notart
note: notier notizb notize zettel
nothing: nichts nix nut umsons
notice: aushan avis bemerk gemerk hingew hinwei kundig merke merken merkt
novel: krimi
november: novemb
now: anhin bisher bislan derzei jetzig jetzt nu nun nunmeh vorers zurzei
nowhere: nirgen
number: aktenz durchw faxnum handyn hausnu iban idnr isbn klickz konton lottoz nr nummer punktz stuckz transa uid vielza zahl zahlen
objection: eingew einred einspr
objective: sachli
oblige: verpfl
obvious: offenb offens
october: oktobe
of: davon
off: abscha los
offer: anbiet anbot angebo bieter bot boten offert pitch schnap unverb
office: buro burokr burole burora buros burosc burovo homeof innend kanzle kongre kontor office pfarrb soziet
offline: offlin
offset: verrec
often: haufig oft ofter
oh: ach ah oh
oil: ol
old: alt altbes alte altem alten altenh alter altere alters altes altest altfor altmod ollen olte
ombudsman: ombuds
omit: entfal weglas
on: am an ans auf aufs daran darauf dran drauf druf ran uf
once: amoi eenmal einmal
one: ein eine einem einen einer eines eins man oan oane
online: online
only: bloss einzig erst exklus ledigl nur only reine
oops: ups
open: aufgek aufgem aufges aufgin aufhat aufmac aufspe einwei entspe eroffn geoffn offen offene offne offnen offnet
opening: offnun
opera: oper
opinion: ansich auffas meinun zweitm
opponent: gegens gegner
opportunity: gelege
opposite: gegent gegenu
optician: optik
or: bezieh oder
oral: mundli
order: auftra beauft bestel dauera folgea geordn messea ordnun reihen
original: origin
other: altern andere anderi andern anders auswei fremd untere wildfr
otherwise: ansons hilfsw sonst suscht widrig
our: unser unsere usi
out: draus drauss dusse heraus hinaus raus rausge rausko
outstanding: ausste ruckst
over: darube druber ruber uber uberm ubern uberna uberne uberni uberno ubers ueber
overtime: uberst
owe: geschu schuld
own: eigen eigena eigene
owner: bauher eigent inh inhabe kinobe kontoi stockw stweg vorbes
pack: pack packe packen
package: paket verpac
page: ruckse seite seiten starts teamse
paid: ausgez beglic geleis gezahl uberwi
pain: schmer
paint: bemalt gemalt gmalt lack male malt malte wandfa
painter: maler malera malerm malern
pair: paar
pallet: palett
paper: a4 altpap blatt blatte briefb briefp nassfe papier
paragraph: absatz paragr
parallel: parall
parent: eltern
parish: pfarrb pfarrg
park: park
parking: parke parken parkha parkka parkpl stellp
part: aliquo anteil eigena teil teilbe teile teilre teils teilwe teilza
participant: teilne
participate: beteil mitzum teilna
partner: partne
party: feier partei releas richtf
pass: vergeh
passport: pass reisep
password: passwo
past: vorbei
patience: aufgez engels erscho geduld nachsi reisst
patient: patien
pause: pausie
pay: abstot abtrag abzahl angewi anzuwe aufkom aufzuk auszah beglei bezahl bleche draufl einbez eingez einzus iizahl leiste mitbez nachza ratenz restza saumig stundu transa transf twint uberwe unbegl veranl vorkas werklo wertge zahl zahlba zahle zahlen zahlfr zahlma zahlsp zahlst zahlt zahlta
payment: akonto dauera teilza zahlla zahlun
paypal: paypal
pdf: pdf
peace: friede
pen: stift
penalty: knollc konven strafb
pension: pensio rente
pensioner: rentne
people: burole herrsc leut leute leuten lut
per: per pro
percent: prozen
perfect: einwan tadell
performance: auffuh auftri
permit: bauant baugen
person: mensch person querul
petrol: tankst
pharmacy: apothe
phase: phase phasen
phone: anrufb bandan handy handyf handyn handyv horer mobilt natel tel telefo wartes
photo: aktfot bildre foto fotoal fotobu fotodo fotoge fotopr fotos fotosh fotost fotote handyf portra retusc shooti teamfo titelb verwac
photographer: fotogr
physiotherapy: physio
picture: bild bilder
piece: stuck
pile: stapel
pilot: pilote pilotp
pipe: abflus rohe rohr rohrre
pizza: pizza pizzab
place: ort ortste platz platze stelle unterb
plan: baupla bauzei belegu detail einpla friedh geplan gottes grundr lichtp mobelp plan plane planen plant planun umbaup umdisp werkpl
planner: planer
plant: pflanz
plasterer: stucka
plastic: kunsts
plate: platte teller
play: gespie spiele spielg spielm spielp spielt
please: bitte
plug: steckd stecke
plumber: armatu sanita
plus: plus
podcast: podcas
poem: gedich
point: punkt punkte punkts punktz
police: anzuze krimin polize strafa
polish: polnis
polite: anstan hoflic
poor: armen
portal: portal
porter: pfortn
position: positi
possible: denkba machba moglic
post: einwer gepost porto poscht post poste posten postet postin
poster: plakat tourpl
postpone: auszus gescho stundu verleg versch vertag
pottery: topfer
power: stadtw stroma
practical: prakti
practice: arztpr geubt praxen praxis
praise: chapea gelobt geschw globt klee lob loben schmei verbeu
precaution: vorsor
prefer: bevorz vorzie
premiere: premie
premium: premiu
prepare: aufber herger vorber
present: auflie gegenw vorges
presentation: prasen
president: prasid
press: presse
pressure: druck
pretty: hubsch
prevent: abhalt verhin
price: aufpre druckk ermass festpr flecke holzpr kaufpr klickk kost kreati minder nachtz pausch porto preis preisa preise preisl tarif tarife wucher
priest: pastor pfarre pfr propst
principle: grunds prinzi
print: abdruc aufdru auflag ausdru ausged bedruc druck druckd drucke druckf druckh druckk druckr drucks druckt gedruc goldpr nachdr neuset pragun setzer siebdr
private: privat
probably: vermut wahrsc wohl
problem: hakt proble
process: abwick bearbe unbear verarb
produce: erzeug
product: produk produz
profession: berufs
professional: profis
professor: prof profes
profit: gewinn
program: progra umprog
project: projek
projector: beamer tagesl
promise: ghoiss verspr vertro zugesa zugesi zugsag zusage
proper: artger fachge ordent
property: hausve objekt vermog
proposal: textvo vorsch
prosecutor: staats
protect: geschu schutz
protection: brands datens dsgvo
protest: protes
proud: stolte stolz stolze
prove: belegt erwies
provider: provid
public: forum gepost offent shitst
publish: veroff
publisher: fachve verlag
pump: pumpe
punctual: punktl
purchase: einkau
push: drange schieb stosse
quality: qualit
quarter: q1 q2 q3 quarta quarti
question: faq frage frageb regelf ruckfr
queue: schlan
quick: flott zugige
quiet: geraus lautlo leise leiser leises still
quite: ziemli
quiz: quiz
quote: zitate zitier
radio: funk funkge lokalr radio rundfu
raffle: tombol
rain: regen regnet
raise: erhebe erhobe erhohe erhoht gehobe
rare: selten
rate: satz tagess
rather: eher liaba lieber liebst
reach: erreic erziel gelang greif unerre
react: reagie
reaction: reakti
read: ablese durchb gelese glesn las lauten lese lesebe lesen lesest liest nachle read vorles
reader: leserb
ready: bereit druckr parat unvorb
real: echten echtes
realistic: realis
really: echt fei wirkli
reason: anlass argume begrun grund grunde plausi vernun zeitgr zweck
rebuilding: umbau umbaut
receipt: beleg belege bon bons quitti quittu
receive: eingan eingeg empfae empfan erhalt erhiel
recently: neuerd neulic
reception: recept rezept
recipe: rezept
recognise: anerke erkann erkenn
recommend: abrate empfeh empfie empfoh nahege
record: rekord tonauf tonban zeiter
recording: aufnah
recourse: regres
red: rot rote roten roter
reduce: ermass gemind gesenk mietmi minder
reference: bezug refere
refund: erstat rucker
refuse: abgele ablehn korb lehne lehnen lehnt verwei wegged weiger weist
regardless: wursch
region: region
register: einget eintra einzut erfass grundb regist
registered: einsch
registration: angeme anmeld
regret: bedaue bereut
regular: stammk
rehearsal: probe proben
reject: abgewi absage verwor
relation: verhal
relative: angeho
reliable: zuverl
relief: erleic
reluctant: ungern
remark: anmerk
remember: erinne
remind: mahnen
reminder: erinne mahnan mahne mahnge mahnla mahnsc mahnsp mahnst mahnt mahnun mahnwe umegan
remove: abbau abgeba entfer
renovation: sanier
rent: autove indexm kranve leasin miete mieten mietmi mietre mietve mietzi pachtv standm
repair: autore behebe behebu behobe beseit dachsa flottg hotfix nachar nachbe nacher renovi repara repari
replace: ersetz
replacement: ersatz
report: befund berich gemeld gutach melde melden meldet prufbe prufpr rappor sendeb storme strafa
represent: vertre
reputation: ruf
request: anfrag anlieg
research: forsch
reserve: reserv vorbeh
resident: bewohn heimbe
respect: achte achten hochac respek
responsible: verant zustan
rest: rescht rest restbe restli restsu restza ruhen ruhend ruht ubrig
restaurant: brauha cafe gastha gastro jausen lokal ratske restau tratto wirt wirtsh
result: ergebe ergebn ergibt fazit
retire: renten
retirement: ruhest
return: retour return ruckla
revenue: einnah ertrag umsatz
reverse: revers umgeke
review: benote bewert feedba holida jameda kununu myhamm proven rezens warent
revise: uberar
rid: loswer
right: bildre gschei recht rechte richti zusteh
ring: geklin lautet ring
rise: gestie steige
road: umgehu
robe: robe
robot: chatbo
role: rollen
roll: roll rollt
rollout: rollou
roof: dach dachau dachde dachfe dachge dachri dachsa dachwa gauben
room: burora hotelz nebenz raum raume raumen vorrau warter wohnzi zimmer
rough: grob grobe groben grober rau
round: rund runde runden rundum
router: router
row: reihe
rubbish: mull mullto
rude: frech herabl patzig schnip unvers
rule: hausor satzun
rumour: geruch
run: auflag gelauf gerann glaufn herlau lauf laufen laufn lauft lief loofen mahnla rennen rennt zahlla
rust: rostet
sad: trauri
salad: salats
salary: gage lohnko lohnpr lohnsu lohnta lohnun lohnve tarifr zulage
sale: vertri
salon: salon
same: dassel demsel densel dersel diesel egal genaus gleich selben unvera zuglei
sample: bemust muster
satisfied: zufrie
saturday: sa samsch samsta
sauna: sauna
save: datenr erspar gerett gespar gespei retten sparen sparsa spart
say: angege ausspr auszud geauss gesagt gsagt gseit sag sage sagen sagn sags sagt sagte sagten
saying: spruch
scaffold: gerust
scale: staffe
scan: mitsca scan scanne scans
scare: erschr
scene: szene
schedule: zeitpl
school: abitur fahrsc gymnas hausau musiks realsc schuel schula schulb schule schulf schulh schulj schulk schull schulp schulr schuls schulv vhs volksh waldor
scout: pfadfi
scrap: schrot
scratch: kratze
screen: bildsc leinwa monito screen
screw: schrau
sea: meer
seal: dichtu
search: gesuch googel recher such suche suchen suchfu suchn sucht
season: saison spielz
second: sekund zweit zweite zweitm
secret: diskre geheim heimli
secretary: aktuar pfarrs sekret vorzim
section: sektio
see: aktene einseh gesehe sah sahen seh sehe sehen sehn seht sichtb siehe sieht
seem: ansche schein wirkt
seize: pfande
self: eigenv salber selber selbst sich
sell: verkau
semester: semest
seminar: semina
send: absend gefaxt geschi gesend gschic heimsc hochla mitges schick sendeb senden sendet ubermi upload versan zukomm zusend
sender: absend
senior: senior
sense: sinn sinne wortsi
sensitive: sensib
sensor: sensor
sentence: satz satze satzen
separate: gesond getren separa trenne trennt
september: septem
series: serie
serious: ernst
serve: bedien dienen servie
server: mailse schuls server
service: aussen dienst erbrac leistu notdie servic
set: angese ansetz aufges einges einric einste festge gesetz gestel set setze setzen setzt stell stellt
settle: ausgeg reguli
settlement: einigu gutete gutlic vergle vergli
seven: sieben
seventeen: siebze
seventh: siebte
seventy: siebzi
several: mehrer
shame: schame schaml
share: aktie anteil quote teile teilen teilt
sharp: scharf
sheet: bogen
shelf: hochre regal
shift: schich
ship: reeder schiff
shipping: spedit
shirt: shirts
shoe: pantof schuhe
shoemaker: schust
shop: angels autoha biolad brocke bude buden confis discou hoflad imkere kiosk laden ladenl merchs mobelh naturv radhau reform shop shopif shops store teehau teekon testsh wabsho weinha wollko wollve zoofac
short: churz gekurz knapp kurz kurzar kurze kurzen kurzer kurzes kurzfr zweize
shot: schuss
should: soll solle sollen sollte
shoulder: schult
shout: brulle brullt gebrul
show: abbild angeze anzuze darste gezeig offenl vorfuh vorzul vorzuw weisen weist zeigen zeigt
showcase: vitrin
shower: dusche duscht
sick: krank
side: seite
sigh: seufzt
sign: abgeze beschi docusi emails gegeng gez gezeic ortsei ortssc piktog schild tursch unters unterz visier warnsc wegwei zeiche
silence: funkst gschwi silbe stille
silent: geschw schwei stills
similar: ahnlic
simple: einfac simple
since: ruckwi seit seitde seithe
sing: gesung mitzus singen
single: einzel
sister: schwes
sit: gesess sass sassen sitz sitze sitzen sitzt
site: bauste
situation: lage situat
six: sechs
sixteen: sechze
sixth: sechst
sixty: einund sechzi
sketch: sketch skizze
sleep: gschla schlaf
slide: powerp slides
slip: geruts rutsch
slogan: slogan
slot: slot
slow: langsa postku schnec
small: kavali klein kleine kleink kleinl kleinm kleins kleinu lappal verkle
smell: geroch rieche riecht stinkt
smile: grinst lachel
smiley: smiley
smoke: rauch rauche
smooth: glatt glatte reibun
sneeze: niest
snow: schnee
so: also derart dermas ergo so sos
sober: nuchte
social: social sozial
sofa: sofa
soft: weiche
software: labors lagers lohnpr softwa
solution: losung
solve: gerege lose losen lost
some: einige irgend manche
someone: jemand opper
something: ebbes etwas
sometimes: manchm sporad
son: sohn sohne sohnes
song: lied liedbl
soon: bald demnac glei gleich umgehe
sorbian: sorbis
sorry: entsch leid sorry tschul
sort: sorten sortie
sound: akusti klang klingt lauten lautet schall tonauf tonban tonbei tonspu tonstu
source: quelld quelle
south: sud
spam: spam spamor
speaker: lautsp
special: sonder spezia
speech: festre gastvo grabre redner
speed: tempo
spell: buchst
spend: ausgeg
spirit: geist
split: gespli split
sponge: schwam
sponsor: sponso
spontaneous: sponta
sport: handba pilate sport turnha turnve
sporty: sportl
spring: fruehl fruhja fruhli
square: qm quadra
staff: aushil belegs innend notbes
stage: etappe
stain: brandf fleck flecke
stairs: stiege treppe
stamp: gestem stempe zeitst
stand: dasteh drinst gestan prangt stan stand stande steh stehe stehen steht stong
standard: standa
star: stars stern sterne
start: anlauf anschm baubeg inbetr kick launch losgeg losgeh losleg spaten start starte
state: angebe bund landes staatl
statement: aussag auszug kontoa statem stellu
station: bahnho
statistics: statis
status: status
stay: abgebl bleib bleibe bleibt bleim blieb bliebe geblie
steal: geklau
steel: stahlh walzwe
step: schrit stufe treten tritt
stick: geklem kleb kleben klebt steckt
sticker: aufkle
stiff: steif
still: noch
stock: lagerl lagers
stomach: magen
stone: grabst marmor stein steinb steinm
stop: abbrec abbruc angeha aufgeh aufhor ausset einste gestop mahnsp reissl sistie stocke stoppe zahlsp
store: lager lagerh
storm: sturm sturmf
story: anekdo geschi gschic
stove: backof kachel kochfe ofense
strange: komisc kurios
stranger: fremde
strategy: strate
street: strass
strict: pingel streng
strike: bahnst gestre streik warnst
strong: belast krafti stark starke tragfa
structure: strukt
struggle: gerung
stubborn: beharr hartna sturen
studio: atelie nagels studio tonstu yogast
study: bwl jurast markta markts studie
stupid: blod blode depp dumm dummes naiv
stutter: stotte
style: stil
subject: betr betref betrif fach themen
submit: abgabe abgebe abgege eingab eingel einger einrei einzur reinge vorgel vorleg vorzul
subscription: abo abonne abover
subtitle: untert
success: erfolg gelung
successor: nachfo
such: solche sowas
suddenly: plotzl
sue: beklag einkla festst geklag klage klagea klagee klagef klagen klages klagew klagsf klagss klagt klagte verkla zivilk
suffer: leiden
sugar: zucker
sum: summe
summer: sommer
sun: sonn sonne sonnen
sunday: sonnta sunnti
sunny: sonnig
supplier: anbiet bausto grossh stadtw stroma stromv
support: betreu gestut suppor
surcharge: zuschl
sure: bestim freili sicher
surprise: baff erstau staune staunt uberra
survey: umfrag
suspect: verdac
swallow: schluc
sweet: suss
swim: schwim
switch: abscha schalt
switzerland: schwei
symbol: symbol
system: downda erp melksy sap system warenw
table: stammt stehti tabell tisch tische tischt
tablet: tablet
take: aufgen aufneh entneh genomm greift mitgen mitneh nahm nehm nehme nehmen nehmt nimmt uberna uberne uberni uberno
talk: angesp berede erstge gerede gespro krisen plaude red rede reden redet sensib sprech sprich unterh
tape: klebeb
tariff: tarif tarife
task: aufgab
tax: elster estg finanz freist idnr mehrwe mwst nachve stb steuer uid umsatz ust vorste
taxi: taxi taxiun
tea: tee
teach: lehrfi unterr
teacher: lehrer nachhi padago
team: ehrena kolonn mannsc putzko team teamev teamfo teamle teams teamse zweier
tear: geriss zerris
technician: techni
television: fernse lokalf lokals mdr ndr orf srf tv wdr
tell: ausric auszur buscht erzahl gepetz hingew mittei teilt verpla verzah
template: vorlag
temporary: aushil einstw notlos vorlau vorloi vorube
ten: zehn
tenant: eigenb mieter pachte
tender: aussch freiha vergab
tent: festze pavill zelt zelte zeltla
tenth: zehnte
terms: modali
terrible: furcht
test: probe probea probeb probej probek probel probep probes test testet testph testsh testve testzu warent
text: freite grabst ipsum klappe lorem text textba texte texten texter textko textvo
thank: bedank dank dankba danke danken dankes danksc merci verdan vergel vielma vilmal waidma
that: das dass dat dos
the: de dem den der des die ds
theatre: kasper stadtt theate
their: deren
then: damals dann
theory: theori
therapy: ergoth logopa paarth reha
there: da dahin do dort dorthi druben hin
therefore: daher darum deshal desweg drum folgli
they: denen sie
thing: ding dinge dings kleini lappal sach sache sachen
think: ausden bedenk brutet dacht dachte denke denken gedach grubel mitged reifli uberda ueberl
third: dritte
thirteen: dreize
thirty: dreiss
this: dies diese diesem diesen dieser dieses diesma heuer hierfu
thought: gedank
thousand: achtzi tausen zwolfh zwolft
thread: faden
threat: drohbr drohun
threaten: angedr drohe drohen droht drohte erpres notigu
three: drei dreier dreifa dreihu dreima dru
through: durch durchg durchl durchz via
throw: eingew geschm geworf handtu hinges hinunt weggew wegwer wirft wurf
thumb: daumen
thursday: donner
thus: dadurc somit
ticket: ticket
tight: engen
tile: fliese fliesn
time: bedenk diesma dreifa dreima elfmal erstma fahrze funfma halbze ladeze laufze letztm liftze mal messze mole offnun rechtz uhrzei vierfa vierma wartez zeit zeiter zeitgr zeitpu zeitst zuglei zwolfm
tired: erscho muden
title: headli titel
to: dazu zu zum zur
today: heit heut heute heutig
together: beinan beisam mitein mitena zame zueina zusamm
toilet: toilet
tomorrow: morgen ubermo
tone: ton
tool: tool werkze
tooth: zahne zahnwu zoi
top: oberst
topic: thema
total: insges total
touch: anfass ruhrt
tour: rundga
tourist: touris
tournament: turnie
tower: turm
track: spur
tractor: trakto trecke
trade: branch handel handle
tradition: tradit
traffic: stau verkeh
trailer: hanger
train: bahn bahnst zug
trainee: auszub lehrve prakti volont
trainer: traine
training: ausbil fortbi schulu umschu
tram: tramli
transcribe: transk
transfer: abtret angewi echtze transf uberfu ubertr uberwe uberwi
translate: ruckub
translation: uberse
transport: beford transp
travel: anfahr reise reiseb reisek reisen reiser reisev
treasurer: kassie schatz stadtk
treat: behand umgega umgeht
tree: baum baume kirsch
trigger: auslos
trip: ausflu
trouble: arger argers brodel patsch storun trubel
truck: lkw
true: gall gell stimmt wahr wahrhe wahrst
trust: gutgla misstr traut zerrut
trustee: treuha
trustpilot: trustp
try: anlauf auspro bemuhe probie versuc
tuesday: dienst zischt
turn: drehe drehen dreht gedreh gewand spiess umgedr wende wenden
twelve: zwolf zwolfm
twenty: zwanzi zweiun
twice: zweima
two: zoi zwa zwei zweiei zweien zweier zwoa zwoi
type: getipp tippt vertip
unanimous: einsti
unasked: unaufg
uncle: onkel
under: darunt drunte unter unterm
understand: begrif einleu einseh fachch nachvo versta verste
undisputed: unstri
unfortunately: bedaue leider
unhappy: ungluc
union: gewerk
unit: einhei
university: fachho hochsc uni univer
unopened: ungeof
unpaid: unbeza
unpleasant: unange
until: anhin bis bisher bislan solang
unveil: enthul
up: aufgeg einric kapitu oben resign ufe
update: aktual update
upgrade: upgrad
upload: hochge
upset: aufger aufreg
urgent: brande brennt drangt dringe dringl eilant eilig eilt pressi
us: mr uns us
use: benutz einsat gebrau genutz handli nutzen nutzt nutzun verwen verwer
useless: unbrau zweckl
user: nutzer
usual: gewohn ublich
valid: gultig
valley: tal
value: neubew wert werte wertsc wertun
vegan: vegane
vegetable: gemuse
verse: reim reimen reimfo reimt stroph
version: endfas fassun langfa testve varian versio
very: sehr
vet: tierar
video: video videos
view: aussic sicht views
village: dorf dorfpl dorfri
visit: besich besuch gegenb lokala meistb
volume: band bande
volunteer: ehrena freiwi
vote: abstim akklam gestim mehrhe stimme
wage: gehalt lohn lohnab lohnbu lohne lohnze
wait: abwart aufsch aussit gewart schmor schweb stillh vertro wart warte warten warter wartes wartet wartez
waive: verzic
wake: wach wecken
wall: putz trennw wand
want: bock gewoll lust magst mecht mocht mochte wellet will willst wollen wolln wollt wollte
warm: herzli lauwar warm warmes warmst
warn: sturmf warnen warnhi warnsc
warning: abmahn vorwar
warranty: gewahr
wash: abwasc gewasc
washing: waschm
watch: zugese zusehe
watchmaker: uhrena uhrmac
water: abwass dachwa feucht minera sprude wasser
wave: wellen
way: unterw weg wege
we: mer mia wir
weak: schwac
weather: wetter
webinar: webina
website: abmeld airbnb blogbe bloggt bookin cookie docusi elster forum gehost heise hochla holida homepa jameda konfig kununu lernpl myhamm pinter proven relaun shopif suchma upload verlin wabsho webdes webpak websei websit widget wikipe xing
wedding: brauti brautp hochze jungge trauun trauze weddin
wednesday: mittwo
week: kw wk woche wochen wuche
welcome: begrus wilkom willko
well: na tja
west: west westen
wet: nass nassen nasser
what: was wat worauf worube worum wovon
wheelchair: rollst
when: sobald wann
where: abgebl hinsol wo wohin
which: welche
while: wahren
whistle: gepfif
white: weisse
whiteboard: whiteb
who: wem wen wer
whole: ganz ganze ganzen ganzes ganzhe gesamt janze restlo unvoll vollum
whose: dessen wessen
why: warum weshal wieso wofur
wide: breit breite
widow: witwe witwen witwer
wife: gemahl
wild: wildes
will: testam werd werde werden werdet willen wird
win: gewinn gewonn
wind: wind
window: dachfe fenste gardin gauben jalous rollad schauf scheib
wine: federw gluhwe naturw ochsle pinot rebber rebgut riesli schorl sekt veltli wein weinba weinbe weinex weingu weinha weinka weinst winzer
winter: winter
wish: genesu gewuns wunsch
with: dabei damit med met mit mitsam nebst samt
withdraw: abgebu abgezo entzie gezoge ziehe ziehen zieht
withhold: einbeh
within: binnen innerh innert
without: absehe entbeh frucht ohne ohni unbefr
witness: zeuge zeugen zeugin
woman: frauen fraule weibli
wonder: gewund stutze wunder
wonderful: faszin gezaub hinrei zauber
wood: eiche holz holzba holzpr nussba sagewe
wool: masche strick wolle wollko wollve
word: floske jargon stichw word wort worte worten worter wortsi
work: abarbe abgear arbeit ausfuh erbrac erstic feiera funkti gearbe geklap gepfus hausau hingha klappe klappt kurzar nachar pfusch regies tatig verpfu werk
working: werkta
workshop: werkst worksh
world: welt
worry: besorg sorge sorgen
worth: wert
would: tant tatst wurd wurde wurden wurdes wurdet
wreath: kranz
write: aufset geschr handge mitsch schrei schrie verfas
written: handsc klages schrif
wrong: falsch hinkt quer schief spiege unbill unrech vertau
yard: hof
year: baujah einjah halbja heuer jahr jahrbu jahre jahren jahres jahrga jahrig jahrli neujah probej sabbat schulj vorjah
yellow: gelb gelben
yes: ja jawohl jo
yesterday: gescht gester
you: di dich dir du eana eich euch geduzt ihne ihnen ihr se sie uch
young: jung junge junger jungst
your: dei dein deine deinem deinen deiner dim dine eirem euer eure eurem euren eurer eures ihr ihre ihrem ihren ihrer ihrers ihres oier
youth: jugend stadtj
zero: null
zoo: tierga wildpa
