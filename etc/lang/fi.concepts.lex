# Which idea a stem stands for, in a word that is the same in all languages, so
# that what mul.trained.lex knows of it helps here too.  heed-lexicon(5).
language fi

[concepts]
about: about noin
above: ylapuo
absent: poissa
accept: tyytya
access: esteet
according: mukaan mukain mukais nojall
account: iban ibania reskon tili tilill tililt tilinu tilioi tiliot tilisi
accounting: netvis procou tilipa tility
accounts: ostove tase tilinp tulosl
accused: syytet
act: toimik
add: lisaam lisaan lisaat lisasi lisata lisatk lisatt lisays
address: adress osoite osoitt ovt
adjust: saataj saatam saato viilat
administration: hallin tietoh
admire: ihaile
admit: myonta
adult: aikuis
advance: ennakk ennako etukat
advertisement: lehtim mainok mainos
advice: lakine neuvo neuvoa neuvoi neuvoj neuvon velkan
affect: vaikut
after: jalkee jalken peraan perass perast ylihuo
afternoon: iltapa
again: taas toista toistu uudell uudest
against: lainva vastai
age: ikaan
agenda: agenda
agent: lkv
agree: sopia sopinu sopu sovimm sovita sovitt sovitu suostu tasmaa yksimi
air: ilmaku ilmala ilmanv ilmoil sisail tuulet
alarm: halyti halyty
all: kaikel kaiken kaikil kaikis kaikke kaikki lainka
allow: sallit
almost: lahes melkei
already: jo joko
also: mekin minaki minunk myos myoska nekin samoin sekin
altar: alttar
alternative: vaihto
although: vaikka
always: aina jatkuv
among: joukos
amount: euroma loppus maara maaral maaran maaras rahasu summa summaa summal summan summas summat
analysis: analyt
anchor: ankkur
and: ja seka
anger: kiukku raivoa somera
angry: kiivaa kiukut nareis raivos suutu vihain vihais
animal: elaime elaimi
anniversary: vuotis
annoy: harmit
annoyed: harmis
anonymous: anonyy
answer: norepl vakiov vastaa vastai vastan vastas vastat vastau vastea vastin vs
antique: antiik
antivirus: virust
any: tahans yhtaan yhtaka
anymore: enaa
anyway: sentaa
apartment: asunno
app: sovell
apparently: ilmeis
appeal: valitu vetoam
appear: esiint ilmest ilmi nakyis putkah
applaud: aplodi suosio
apply: anomme hae haette hakea hakee hakema hakemu hakeut hakija haku hankeh lupaha tyohak
approve: hyvaks
apron: essu
arabic: arabia
arbitration: valimi vality
architect: arkkit
archive: arkist
arise: synny syntyi syntyn syntyy
around: ympari
arrears: rastit
arrest: takuup
arrive: saapui saapum saapun saapuu
ashamed: havett nolo noloa nolona nolott
ask: anomme kehott kosisk kysele kyseli kysell kysely kysya kysyi kysyin kysyis kysyit kysyiv kysyma kysyn kysyne kysyny kysyta kysytt kysyva kysyy pyyda pyydam pyydan pyydel pyydet pyynto pyysi pyysim pyysin pyytaa pyytai pyytak pyytam pyytan tiedus tukipy
asphalt: asvalt
assignment: toimek
assistant: amanue assist avusta
association: folklo kennel kotise kylayh liitol liiton liitto lions lionsi martat martta naiste omakot onkili ry seura seural seuran seuroi soutus sukuse tiekun yhdist
attach: liitan liitin liitta ohessa
attachment: liite liitet liitte oheine oheise
attack: hakker kimppu kyberh tietom
attic: ullako
audio: aaniki aaniop
auditor: tarkas tilint
aunt: tati
author: tekija
authorised: auktor
authority: alueha ely fimea hyvinv kelan metsah minist museov ruokav tyosuo valvir veroha verota verott virano yhdenv
automatic: automa
autumn: syksy syksyk syksyl syksyn syksyy syssyy
average: keskia keskim
awake: hereil
away: pois
baby: vauva
back: selan selka takain takais takas takaut
background: tausta
backup: varmuu
bad: haital heikos huono huonon huonos pahaa pahall pahemm pahint pahoin surkei
bag: pussis
bake: leipoo paista paiste
baker: leipur
bakery: leipom
balance: saldoa saldov tasapa tasees taseki
balcony: parvek terass
ball: pallo
balloon: ilmapa
band: bandi bandin
bank: nordea pankei pankin pankis pankki saasto suorav
bankrupt: konkur nurin
banner: aitaba banner
baptism: kastek
bar: rantab
barley: ohra ohrat
barn: naveta
barrack: paraki
basic: perusn
battery: patter
be: liene ois ole olemaa olemme olen olenko olet olette oleva olevaa olevan olevat olevil oli olikin oliko olimme olin olipa olis olisi olisik olisim olisin olisit olit olitte olivat olkaa olkoon olla ollaan olleet ollen olless ollu ollut oltava oltiin oltu on onhan onkin onko onpa oo oon oot oothan ootko ootta ootte ovat
beach: rannal rannan ranta rantar
beard: partaa
beautiful: kaunii kaunis
because: johdos johdu johtua johtui johtuu koska silla takia vuoksi
bedroom: makuuh
bee: mehila
beep: piippa
beer: kaljaa oluen panimo
before: edessa ennen ennenk ennest
beg: kerjaa
begin: ala alat aletaa alkaa alkama alkane alkanu alkava alkoi alku alkuvu aloiti aloitt alun alusta ruveta ruvett ryhdyt
behind: jaljes takana
believe: luulee luulen luulet luulev luuli luullu usko uskoa uskonu uskoo
bell: ovikel
belong: kuulu kuulua kuuluk kuuluu kuuluv
belt: hihnan
bench: penkki
benefit: eduksi
beside: aareen aaress rinnal vieree
best: paras parast parhai
bet: veikka
betray: pettan
better: parant paremm paremp
between: valeis valiin valill valilt valine valiss
bicycle: polkup pyorah pyorai pyorak pyoral
big: iso isoa isoin isoist isolla ison isot suur suurel suuren suuret suuri
bigger: isomma isommi isompa isompi suurem
biggest: suurin
bind: nidott sidott sitoi
bird: lintu
birthday: syntym vuotis
bite: purra
black: musta mustak
blame: moitte syyksi syytel
bless: siunau
block: eston
blog: blogia blogii blogit matkab
blood: verenp
blow: puhalt
blue: sinine sinise sinisi
board: hallit johtok lautak levyn
boat: soutus vene veneen venees veneet veneis venemy
book: aaniki juhlak kirja kirjat kirjoj lakiki runoki sukuki taseki varaa varaam varail varais varasi varata varatt
booked: varatu
booking: ajanva poytav varauk varaus
bookkeeping: kirjan paakir pilvik tilito
born: synny syntyi syntyn syntyy
boss: esihen esimie pomo tyonan
both: kumman kummas molemm molemp
bother: vaivaa vaivas viitsi
bottle: kaasup
bottom: alalai
box: banaan laatik pahvil
boy: poika pojan pojank pojat
bracket: sulkei
brand: brandi
bread: leivat
break: katkea tauoll tauon
breakdown: eritte
breakfast: aamiai
brick: tiiles tiilet
bride: kaason morsia morsiu
bridge: sillan sillas siltau
bright: kirkas kirkka
bring: toi toin tuoda tuoma tuovat
brochure: esite esitte vihkos
broken: hajoam hajosi hajott haljen halkei halkes halki katkes lohkes lohki pilall repeyt rikki rikkoi rikott risat sarkyn vialli vian viasta viat vika
brother: veli veljek veljel veljen veljet
brush: harjaa
bubble: kupla
bucket: ampari
budget: budjet
build: rakent
building: maanra rakenn rautar terash tyomaa
bull: harkaa
bun: korvap pullaa pullak pullap pullat
bundle: nippuu
burn: paloi
bus: bussei bussi bussik bussin onnibu
business: busine toimin
but: mut mutta muttei vaan
button: napill napist nappi nappul
buy: hankit lunast osta ostaa ostama osteta ostett osti ostin
buyer: ostaja
by: toimes
cabinet: kaapin lipast
cake: haakak kakuss leivon
calculation: laskel
calendar: kalent
call: kutsua kutsui kutsun kutsut piraut puhelu soita soitam soitan soitel soitet soitin soitta soitte soitti soitto videop
calm: leppyi rauhal rauhoi rauhot tyyne tyynes
camera: kamera lampok
camp: leiril leirin
campaign: kampan oljyka
can: ehdin ehdita ehtii ehtiik ehtisi jaksa jaksaa jaksak jaksat jaksav jaksoi kerkea mahtai osaa osaamm osaan osaatk osaatt osaisi osannu osasi osasit osataa pysty pystyn pystyt pystyy saatet saatoi voi voida voidaa voiko voin voinko voinut voisi voisik voisim voisin voisit voisko voit voitko voitte voitu
cancel: irtisa kumosi kumott mitato perua perui peruin peruma perun perunu peruta perutt peruu peruun peruut puramm pureta purett purkaa purkam purkau purkav purkui purkuu rauenn raukea raukes
cancelled: perutt
candidate: ehdoka
candle: kyntti
capacity: kapasi
capital: paaoma
captain: kippar
car: auto autoed autohu autoka autoko autoli auton autope autopu autoss autot
card: kausik kortit kortte kortti kutsuk lahjak veroko
cardboard: pahvia pahvil pahvin pahvis
care: hoito hoitol hoitos hoivak jalkah koirah kuntou piitta
career: uralla
careful: huolel tunnol varoka
careless: huolim
caretaker: suntio talonm vahtim
carpenter: nikkar puusep
carpet: maton matost matot muovim
carry: kannet kantaa
case: diaari tapauk tapaus
cash: kassa kassaj kassal kassan kassap kassas kassat katein kateis
cat: kissa kissal kissan kissat kissav mirril
catering: cateri pitopa
cause: aiheen aiheut johti
celebrate: juhlis juhlit vietet
cellar: kellar pyorak
cent: sentin sentit sentti
ceramic: kerami
certain: tietty
certificate: tyotod
chain: ketju ketjua
chair: tuolin
chairman: pj puheen
chamber: kammar
change: muutet muutok muutos muutta muutti muuttu vaihda vaihde vaihdo vaihta vaihte vaihto vaihtu
channel: kanava kanavi
charge: tuntiv veloit
chat: chatat chatti
cheap: halpas halvem
cheapest: halvim
check: tarkas tarkis
chess: shakki
chicken: broile
child: lapsel lapsen lapset lapsi lapsia lapsik lapsil lasten varhai
chimney: nuohou
chinese: kiinan
choir: kuorom kuoron lapsik
choose: valin valinn valita valits
christmas: advent joulu joulua joulub joulum joulun joulus jouluu jouluv pikkuj
church: diakon kantto kirkko kirkon seurak urkupa
circle: noidan
city: kaupun
civil: siviil
claim: kanne saatav takaut vaade vaatee vaitta vaitte vaitti vetoam
class: luokan luokas luokka
clause: lausek
clean: puhdas puhtaa siiste siisti siivoa siivos
cleaner: laitos
cleaning: puhdis siivoo siivou
clear: kirkas kirkka lumito raivau selkea selkee selkei selva selvaa selval selvas selvia selvis selvyy yksise
clever: fiksul neroka
click: klikka
client: paamie
climb: kiipea
clinic: neuvol
clock: kello kellon klo
close: kiinni suljet sulkea sulkee sulkek sulkeu sulkev sulki
cloth: kangas
cloud: pilves pilvik pilvip
club: club kerhoh kerhon kerhos
clumsy: kompel
clutch: kytkin
coach: sparra valmen
coast: rannik
coat: takin takist
code: koodi koodin koodit
coffee: aamuka kahvei kahvi kahvia kahvik kahvil kahvin kahvio kahvip kahvis kahvit munkki paahti pullak torika
coffin: arkkua
cold: kylmaa kylmal kylmio pakkas
collar: kaulus
colleague: kolleg
collect: intrum kerann kerasi kertyn peria perii perika perin perinn perint perita ulosot
colour: panton vari varia varist varit
column: kolumn pakina palsta pylvaa vakiop
comb: kampa
come: heltia tule tulee tuleek tulema tulen tulett tuleva tuli tuliko tulin tulipa tulisi tulitt tuliva tulkaa tulla tullaa tullee tullu tullut tuloa tuloss tuu
comfort: viihty
comic: sarjak
comma: pilkku pilkui
comment: kommen
commission: provik
commit: sitout
common: yhtein
communication: kommun
company: ab autoyh dna emoyht firma firmaa firmal firman konser liike liikke operaa osakey oy painot perhey pienyr printt rautar remppa sahayh sahkoy startu taloyh tmi toimij tytary vesila visma yhtiok yhtiom yhtion yhtios yhtiot yritta yrityk yritys
compare: verrat vertaa vertai
compensation: korvaa korvan korvat korvau lomako
competitor: kilpai
complain: moitte nurina nurist protes valita valitt
complaint: kantel reklam tyytym valitu
complete: tayden
completely: kokona taysin
computer: bugien bugit hakker it kannet kyberh lappar micros tietoh tietok tietom tyoase window
concern: koske koskee koskem koskev liitty
concert: keikka urkuko
concrete: betoni
condition: edelly ehdoil ehdoin ehdois ehdot ehtoih tyoehd
conference: konfer
confirm: kuitan kuitat kuitta vahvis
congratulations: onnitt
connect: kytkea kytkem
conscience: omatun
consider: harkin harkit
consultant: konsul
consumer: kulutt kuning
contact: yhteyd yhteys yhteyt
contain: sisals sisalt
content: sisalt
continue: jatka jatkaa jatkak jatkam jatkat jatkav jatket jatko jatkoa jatkos jatkov jatkua jatkun jatkuu jatkuv
contract: avioeh hoitos puites salass siltau sopija sopimu soppar tukiso tyoeht tyosop urakas
contractor: alihan urakan urakka urakoi
contrary: ristii
control: kulunv valvom valvon
cook: keitam kokki kokkia
cookie: evaste
cool: jaahty
cooperation: yhteis
cooperative: osuusk
copper: kupari
copy: copy kopio kopioi kopiok kopion kopioo kopios kopiot
corner: kulma kulman nurkal
correct: oikais
corridor: kaytav
cost: edustu kulu kuluer kuluih kuluin kuluja kuluns kulut kustan lisaku maksaa maksai matkak yleisk
cottage: kesamo mokill mokin mokist mokki mokkin mokkip mokkit
count: laskea laskee lasken lasket laskin
counter: luukul tiskil
country: maa maaseu
couple: parisk
courage: rohkea
course: kurssi tietty tietys toki
court: hovioi hoviss istunn istunt karaja karaji karayt kho korkei oikeud oikeus oikeut tuomio tyotuo
cousin: serkku serkul
cover: kannes kansi kansik kattaa levynk peite peitet pressu
cow: lehmaa lehman lehmat
crack: halkei halkes
craft: kasity
crazy: alytto
create: luo
credit: hyvity kohdis luotto
crime: rikos
crisis: kriisi
critic: kriiti
critical: kriitt
crooked: vinost
cross: ristik
cry: itkea itkee itkema itketa itkett itkeva itki itkin itku nyyhki ulvoo
culture: kulttu
cup: kahvik
curious: utelia
current: nykyin nykyis
curse: kiroan kiroil kirosa kirota
curtain: verhoi verhok verhot
customer: asiaka asiakk asioi maksaj tilaaj uusasi
cut: kaataa katkai katkes katko leikat leikka poikki
dairy: meijer
damage: kolhii kolhu palova vahing vahink vesiva
damp: kostea kosteu
dance: tanssi
danish: tanska
dare: kehtaa uskall uskals
dark: pimea
data: datan tietot tietov
date: arvopa paivam paivay
daughter: tytar tyttar
day: aitien haapai kesapa lisapa maksup paiva paivaa paivah paival paivan paivas paivat paivia pv virkis vuorok
dead: vainaj
deadline: armona deadli erapai maaraa
deaf: kuuroj
dear: arvois rakkaa
death: kuolem
debt: intrum karhu karhua karhuk karhut ostove paaoma peria perii perinn perint saatav ulosot velan velat velkaa velkaj velkan
decide: paadyi paatet paatim paatin paatok paatos paatta paatti ratkes
decoration: korist sisust
deduct: kotita vahenn vahens vahent
deep: syvemp
defend: puolus
degree: astett
delay: lykkaa veny venyi venyy viipyv viipyy viivas viive viivet viivyt
delete: poista poiste poisti poisto
deliver: toimit
delivery: delive jakelu
demand: edelly kehott kehotu maksuk maksuv vaade vaadim vaadin vaadit vaatee vaatia vaatii vaatim vaatin vaativ
demo: demon demosi
dentist: hammas suuhyg
department: lakias lakios osasto
depend: riippu
deposit: takuuv
deputy: varato
description: kuvauk kuvaus
deserve: ansain ansait ansiot
designer: graafi
desire: suotav
despite: huolim
destroy: havitt
detail: yksity
develop: kehitt kehity
device: laite laitte
dialect: murre murret murtee
dictation: sanelm
die: kuolla
difference: ero eroa eroaa eroava erotuk
different: eri
difficult: hankal vaikea vaikei
dig: kaivaa kaivet kaivoi
dinner: illall
direct: kohdis ohjasi ohjata suora suoraa suorah suoras
direction: suunta
director: aluejo johtaj kaavoi kehity museon sivist
disabled: invali vammai
disappear: havisi katoaa katoav katosi
disappointed: pettym pettyn
disaster: katast
disc: levyn
disco: disko
discount: alennu black friday
discouraged: lannis
discuss: keskus
dish: tiskat tiskik tiskit
dismissal: yt
dispute: erimie hirven kaavar kiista kiiste riidan riita riitaa riitau riitoj tyorii
district: piirii piirit
ditch: oja ojasta
divide: lohkom
dividend: osingo
divorce: avioer erokan
do: puuha suorit tee teemme teen teenko teet teeta teetet teetko teetta teette tehda tehdaa tehkaa tehnee tehnyt tehtai tehtii tehty tein teit teitte tekee tekeil tekema teki tekisi tekosi
dock: telaka telakk
doctor: laakar nukutt
document: asiaki dokume
dog: agilit kennel koira koirah koiran koirap koirat
domain: domain
done: tehtya
door: ei30 luukul ovea oveen ovella ovelle oven ovenka ovensu ovessa ovesta ovet ovi ovia ovikyl ovista ovisto
double: kaksin tupla tuplaa tuplah tuplam tuplan tuplar tuplas
doubt: epaile epaili
doughnut: munkit munkki
down: alas alasta alhaal ylosal
draft: hahmot luonno raakav
drain: salaoj
drama: dramaa
draw: piirre piirsi piirta
drawing: asemap paapii piirro piirus pohjak pohjap
dream: unelma
drink: join juoda juodaa juotii
drive: aja ajaa ajamaa ajanut ajavat ajelin ajetaa ajoin
driver: bussik kuski kuskin rekkam taksik
drop: pudott siksee
drown: hukkui
drum: rummut
drunk: humala
dry: kuivaa kuival kuivas kuivat kuivau
dryer: kuivur
due: eraant erapai
during: aikana
dust: polyak
duty: paivys
each: kesken kukin toisem toiste
earlier: aikais
early: aikain etuaja
east: ita
easter: hellun kiiras paasia
easy: helpoi helpot helppo mutkat
eat: soin syo syoda syojaa syomaa syon syony syotii
economist: ekonom
edge: reunaa
edit: muokat
effect: teho
eight: kahdek kaheks
either: jomman
election: vaalij
electrician: sahkoa sahkom
electricity: pistor sahko sahkok sahkol sahkoo sahkot sahkoy
electronic: sahkoi
eleven: yhdest yksito
elk: hirvia
elsewhere: muuall muualt
emergency: hataa hatapo paivys
employee: tyonte
empty: tyhja tyhjan tyhjen tyhjin
end: hantap lakkaa lopari lopeta lopete lopett loppu loppua loppui loppuk loppun loppuo loppuu loppuv lopun lopuss paadyt paatta paatty purkau umpeen
energy: energi
engaged: kihlat
engineer: diplom insino
english: englan
engraving: kaiver
enjoy: nauti nautit
enough: riitta riitti tarpee
entrepreneur: yksiny
envelope: kirjek kuoree kuoren kuoret
envy: kadeht
episode: jaksos
equal: tasall tasape tasoin yhdenv
equipment: aanent
escape: karkas
especially: etenki varsin
essay: esseen
essential: olenna
establish: todett
estate: kuolin peruki perunk pesanj pesans
estimate: arvio arvioi arvion arvios
estonian: viro viron virost
euro: eur euroa euroin euroll euroma euron euroo eurost
european: eu euroop
even: edes ees jopa jopas perati
evening: aattoi illaks illall illass illast ilta iltaa iltaan iltais iltaju iltamy iltana iltava iltoja
event: kylata tilais
every: ikinen joka jokain jokais
eviction: haatoh
exact: sentil tarkal tarken tasan tasmal tasmen
exactly: pilkun tarkka
exam: yliopp
examine: tutkii
example: esim esimer
exceed: ylitta ylitty
except: paitsi
exception: poikke
exchange: porssi
excited: innois innost
exciting: jannaa jannit
excuse: tekosy
exhibition: naytte
exist: olemas olemat
expensive: hintav kallei kallii kallis
experience: kokemu kokenu
expert: asiant expert
expire: raukea raukes umpeen umpeut vanhen
expired: rauenn
explain: selita selite seliti selitt selity selost selvit
extend: laajen
external: ulkopu
extra: lisa lisaho lisaku lisaos lisapa lisati lisato lisatu lisaty lisava lisia ylimaa
eye: silmal silmat silmie silmii
face: kasvok
facebook: facebo
factory: talote tehdas tehtaa
fail: epaonn sakann
fair: messui messuj messuk messuo messut reilu reilua reiluu
fall: kaataa kaatue kaatui kaatun putoam putoat putoav putosi
familiar: tuttu tutuks tutull tutun
family: perhe perhee perhev perhey suku sukuki sukula sukuse suvun
farm: agrono maatal maatil
farmer: viljel
fast: akkia nopea nopeam nopeas nopeat nopeet nopein nopeut nopsaa pikain pikais pikasi ripeas
father: appi appia appiuk isa isakin isalle isan isani isasi
fault: vialli vian viasta viat vika vikaa vikail
favourite: lempi suosik
fear: pelkaa pelkas saikah
feature: ominai
fee: jasenm palkki palkko pikato postim taksoi vastik
feed: ruoki
feel: tunnu tuntu tuntua tuntuu
feeling: fiilis
felt: huovat
fence: aidast
ferry: lautta lossi
festival: festar
fetch: hae haen haetaa haette haettu hakea hakee noudan noudat noudet noutaa
fever: kuumee kuumet
field: kental kentan kentta pellol vehnap
fifteen: viisit
fifth: viides
fight: tappel
figure: luku luvun luvut
file: csv tiedos zip
fill: tayta taytta taytti taytty
film: elokuv filmik
filter: suodat
final: lainvo loppue loppul loppum loppup loppus lopput lopull
finally: lopuks lopult vihdoi
finance: contro factor kontro rahoit talous
find: loyda loydat loydy loydyn loysi loysim loysin loytaa loytam loytan loytav loytyi loytyv loytyy
fine: sakott
finger: sormel
finnish: suomal suomea suomek suomen suomi
fire: nuotio palois palotu palova
fireplace: takka
firewall: palomu
first: eka ekalla ensimm ensin
fish: kala kalall kalank kalass kalast kalatu kiloha lohet lohi savusi turska
fit: istuu kavisi kayko mahdu mahtua mahtui mahtum mahtuu passaa sopia sopii sopiik sopisi sopiva
fitter: asenta
five: viidel viiden viis viisi viisis
fix: korjaa korjas korjat korjau kuntoo
flag: lipput
flash: vilkku
flat: asunto
flattering: mairit
flexible: jousta
flight: lenton
float: lillui
flood: tulvan tulvin
floor: kerrok kerros lamina lattia
flower: kukkak kukkap kukkat
flu: flunss
fluent: sujuva
fly: lentaa
flyer: flyeri
focus: keskit
folder: kansio mapiss mappi mappii
follow: noudat seuraa
font: fontil
food: elinta evaat ruoka ruokaa ruokav sushi
foot: jalka jalkaa jalkah jalkoj jaloil
football: jalkap
for: varten
forbid: kielto
force: voimaa voimin
forest: metsa metsah metsak metsan
forever: iat ikuise loputt
forget: unohda unohde unohdi unohti unohtu
form: laskup lomake lomakk muodos muotoi muotoo
formal: muodol
former: entine entise
forward: eteenp
four: nelja neljaa neljal
fourth: neljas neljat
frame: karmi karmit kehyks kehyst
fraud: huijat huijau kavall
free: ilmain ilmais vapaan vapaas vapaut
freeze: jaadyt jaatyi
freezer: pakast
freight: rahdei
french: ranska
friday: perjan
fridge: jaakaa
friend: kaveri toveri tuttav tuttuj tutuil ystava
fright: saikay
frog: sammak
front: edesta eteeni
frustrated: turhau
full: taynna taysim
fun: hassuj hassus hauska hauski hausko hulvat hupais huvi huviks koomis lysti
funeral: haudat hautaj hautau siunau
fuse: sulake sulakk
future: jatkos vasted
gallery: galler
game: games peli pelin pelipa peliss pelist steami
gap: rako rakoon raosta
garage: autota
garden: horton puutar taimis taimit viherr
gas: kaasup
gate: portti
general: yleist
generation: sukupo
german: saksa saksal saksas
get: hankit paasi saa saada saadaa saako saamaa saamat saamis saamme saan saanee saanko saanut saat saatai saatii saatko saatte saatu saavat sai saimme sain saisik saisim saisin saisit saisiv saisko sait saitte saivat
gift: lahjak tuliai
girl: tytoil tytois tyton tytto tyttok
give: anna annamm annan anneta annett annoim annoin annoit antaa antaka antama antanu antoi antoiv heru luovum
gladly: ilomie mielel
glass: laseja lasi lasin lasitu
glossary: sanast
glove: hanska
glue: liimaa liimat
gluten: glutee keliaa
go: kavi kay kayda kaydaa kaykaa kaymaa kaymal kaymme kayn kayty kierre kulje kulkee kulkev menee meneek menen meneva meni meniko menisi meniva menkoo menna mennaa mennee mennyt menoll menoss mentav sujui
god: jumala
gold: kullan kultaj kultak kultau
golf: golfke
good: antois hyva hyvaa hyvall hyvast hyvat hyviak hyvill hyviss kelpaa kunnon kunnos laaduk
google: google
gossip: puskar
gram: gramma
grandfather: isoisa vaari vaarit
grandmother: isoiso mummo mummoi mummol mummon mummot
grant: avustu myonne myonta startt tukima
grass: nurmik
grave: haut hautak
gravel: sora
great: erinom hieno hienoa hienos hienot huippu ihanaa ihania ilmiom jee komeat kullan kultak loista mahtav mainio nappii priima superk suurki upea upealt upeat vau
green: vihrea vihrei
greeting: terkku terkui terkut terv terveh tervei
grey: harmaa
groom: sulhan sulho
ground: maanra pohja pohjaa pohjal pohjan pohjar pohjat
groundless: aiheet
group: hirvis joukos kimppu kohder konser lukior ohjaus poruka porukk ryhma ryhmaa ryhmas sakill sakist somery
grow: kasvoi
grudge: kaunaa
guarantee: takuua takuuk takuus
guard: vartij
guardian: edunva
guess: arvaa arvaat arvail
guest: vieraa vieras
guide: aaniop opas opasta opastu oppaat
guy: tyyppi
gym: kuntos salist
hair: perman
hairdresser: kampaa partur
half: puolee puolek puolen puolet puoli puolik puoliv puolta
hall: aula aulass eteise halli hallis sali saliin salist seuroj
hand: kadess kadet kasiin kasin katta luovut
handle: hoidan hoidat hoidet hoidin hoidit hoitaa hoitaj hoitak hoitam hoitan hoitav hoiti hoituu kahva kasite kasitt
handwriting: kasial
hang: ripust roikku
happen: sattue sattui sattun sattuu tapahd tapaht toteud
happy: hyvant iloise iloisi onnell onnest
harbour: laitur
hard: raju
hardly: tuskin
harm: haital haitta
harvest: puimaa
hat: hattu hattua lakki lakkin
hatch: luukku
he: han hanell hanelt hanest
head: paahan paakon paansa paassa paataa
headline: otsikk otsiko
health: sote tervey valvir
hear: kuule kuulee kuulem kuulen kuulet kuuli kuulin kuuliv kuulka kuulla kuullu kuulta kuulu kuulua kuului kuuluk kuulum kuulun kuuluu kuuluv
hearing: istunn istunt kuulus
heart: sydame
heat: heltei ilmala lammit lampo lampop lampov
hell: helvet
hello: hei heippa moi moikka moikke moro tere terve tervep
help: apu apua apuval auttai auttoi talkoo
here: taalla tanne tassa
hereby: taten
hero: sankar
herring: sillia
hide: peitel piilot
high: korkei
higher: ylemma
him: hanet hanta
hint: vihjai
hire: rekryk rekrys suorah
his: hanen
history: histor kylahi
hit: loi nuija nuijan osui osuiki
hold: pida pidan pideta pidett pitama
hole: reika
holiday: helato hellun juhlap kesalo lomako lomall loman lomara lomat lomien loppia pyhain pyhan syyslo talvil vuosil
home: asumis hoivak kodin kodist kodit kotiin kotisi kotiva kotoa kotona
honest: rehell
honey: hunaja
honour: kunnia
hope: toive toivei toivo toivoa toivoi toivom toivon toivot
horse: hevost ratsas
hospital: sairaa
hostess: emanna emanta
hot: kuuma kuumaa
hotel: hotell kylpyl
hour: lisatu tunnik tunnin tunnis tunnit tuntej tunti tuntia tuntih tuntil tuntit tuntiv tyotun
house: hirsik huvila omakot rintam rivita seurah talo taloa taloje talon talonn taloon taloss talost talote taloyh tuvan
how: kauank kuinka miten mites
however: kuiten
hug: halauk hali
human: ihmine ihmise ihmisi ihmist
humour: huumor
hundred: sata sataa satane viisis
hungarian: unkari
hungry: nalkai
hunt: hirvij hirvis metsas
hurry: hoppua hoputt kiire kiiret
husband: miehen puolis
i: ma mina minaki
ice: jaassa jaata jaissa
idea: idea ideaa ideoit
idle: joutil
if: jos kunhan mikali
illegal: laitto
imagine: kuvitt
immediately: heti viivyt
immigrant: maahan
important: oleell tarkei
impossible: mahdot
in: sisaan
include: lukien
income: tuloa tuloja
increase: indeks korote korotk korotu noussu veronk
index: indeks
industry: alalla alalta alan
inflation: inflaa
information: info lahtot lisati tiedok tiedon tiedot tieto tietoa tietoj tietoo
inside: sisain sisall
inspection: kartoi katsas katsel kuntok kuntot vuosit
inspire: inspir
install: asennu asensi
installed: asenne
instalment: era eraa eran erassa erat loppue maksue
instead: sijaan sijast tilall
instruction: ohje ohjeen ohjees ohjeet ohjevi turvao
insulate: eriste
insult: haukku haukut herjaa
insurance: kotiva lisava sampo vakuut
integration: integr
intend: aikomu aikoo aio aiomme aion aiotaa aiotte meinas
interest: kiinno korko koron koross mielen
international: kansai
internet: foorum netin netiss netist nettej netti nettia nettii wlan
interpret: tulkka
interpreter: tulkin tulkki
invent: keksi keksij keksit
inventory: peruki perunk
invest: sijoit
invitation: kutsu kutsuk kutsuu
invite: kutsua kutsui kutsun kutsus kutsut
invoice: baswar laskis lasku laskua laskui laskuj laskul laskun laskup laskus laskut laskuu loppul nollal nostop ostola ostore ovt sahkol tyolas
island: saares saari
it: se sehan sekin sen senkin siihen siita siitah silla sillak sille silta sita sitaka
itch: kutise
itself: sinans
jar: purkki
jewel: korut
job: homma homman hommat hommii keikas keikka kesaty tyohak tyokei
join: liity
joke: leikil vitsi vitsik vitsin
joy: hihkui ilo ilolla ilosta riemun
judge: laaman lautam tuomar
judgment: lainvo tuomio tuomit
juror: valami
just: asken just juuri
keep: pidamm pidin piditt sailyy
key: avaime avaimi avain kotiav nettia
kilo: kiloa
kilometer: kilome km
kind: ystava
kindergarten: paivak tarhan
kiss: pusuja xoxo
kitchen: keitti
knee: polven polvi polvil
knock: kolkut
know: tieda tiedan tiedat tiedet tienny tiesi tiesit tietaa tiia tunnet tutust
label: etiket
lack: puutte
lake: jarvi jarvia
laminate: lamino
lamp: lampun taskul
land: lohkom maan maasta maissa tontil tontin tontti
landlord: isanna isanta
language: aidink alkuki kielel kielen kieli kielia kielip viitto
last: edelli jalkim kesta kestaa kestai kestan kesti kulune mennee mennei viime viimei viimek
late: iltamy jaljes jalkij laahaa myohaa myohas rastis
later: myohem sitku
latest: viimei
latter: jalkim
laugh: haha heh huvitt nauraa nauram nauran naurat naures nauret nauroi nauruu purska repesi
laundry: pesula pesutu pyykit
law: lain lainsa lainva laki lakiin lakiki lakitu pykala pykali
lawyer: asiain asiana boreni jurist lakihe lakimi lakine lakipu lakito paalak tyoter varatu
layoff: lomaut
layout: taiton taitos taitta taitto
lead: johti ohjat vetama
leader: leader
leading: johtav
leak: tietov tihkuu vuoda vuodon vuotaa vuoti
learn: opetel opette opin oppinu oppiva pereht
leasing: leasin
least: ainaka
leave: aitiys eroa eroaa eroava erosi jata jatamm jatan jatatt jateta jatett jatimm jatin jattaa jattam jattan jatti lahde lahden lahdet lahdin lahdit lahdos lahen lahtea lahtee lahten lahtev lahti lahtia lahtij lahtis lahtiv laksia luovum perhev poistu virkav vuorot
ledger: reskon
left: jaljel
legal: lakias lakios
legend: legend
length: pituus
less: vahemm
let: hellit paasta paasti
letter: jasenk kannek kirje kirjee kirjei kirjel kirjet saatek vakiok
level: tasoa tasois
library: kirjas
licence: lisens
lie: maannu makaa makaav valeht
life: elama elamas elo tyoela
lift: hissi hissia hissin nostok nostop
light: sytytt ulkova valais valo valoa valoja valon valoss valot
like: kuten niinku pida pidan pidin piditt tykann tykast tykkaa tykkas tykkay
limit: kattoh limiit raja rajaa rajans rajast rajat rajata rajatt
line: linja linjal linjan linjat linjoi replii riveis rivi rivia rivill rivilt rivin rivinn rivins
link: linkei linkin linkki
list: eritel eritte kuluer lista listaa listal listan listat omaisu puutel tuntil tyolis
listen: kuule kuules kuulka kuunne kuunte
little: hieman pienen pienet pieni vaha vahais vahall vahan
live: asumaa asuu asuvat elaa elaako elaess elan livela
lively: ravakk vilkas
load: lastau latasi
loan: laina lainaa lainar yhtiol
lock: lukits lukko lukonv lukott
log: hirsi hirsik
login: kirjau tunnuk tunnus
logo: logo logon logona
long: kauan kauank pitka pitkaa pitkan pitkia venyi
longer: pidemp pitemm
look: katoin katsoa katsoe katsoi katsok katsom katson katsoo katsot kattel katton kattoo selasi ulkoas
loop: silmuk
loose: irti irtoa irtoil irtosi
lose: haviaa havinn havisi havitt hukass hukka hukkaa hukkas hukkun kadonn kadott katosi
lottery: arpaja arpoa
loud: aaneen
love: ihaste rakkau
lovely: ihana
low: matala
lowest: alimma alimpa
luck: onnea onneks onnest onni
lump: kontta
lunch: joulub lounaa lounai lounas
luxury: luksus
machine: kirjon kone koneel koneen koneet konehu koneil konett konevu metsak nostur tekoal tiskik
magazine: kuvale
magic: taikur
mail: mailei meili meilin norepl postit sahkop tukisa
mailbox: postil
maintenance: huolto yllapi
make: laatia laatim luotu
man: miehen miehil mies miesta tyypin ukko ukkoja ukon
manage: parjat
management: johdol johdon johtam johto johtor
manager: digijo isanno laatup ostopa paalli tj toimar tuotep valmiu varato
manuscript: kasiki
many: moness moni monta montak
map: hatapo kartas kartta
margin: kate
mark: jalken merkil merkin merkis merkit merkka merkke merkki ristik
market: joulum kirppi kirppu markki torika torill torilt toriva
marriage: avioeh
massage: hieroj hieron
master: mestar
match: ottelu
material: aineis kuvama materi oppima
matter: valia
may: saako saanko saatta saisik saisko
maybe: ehka kentie liene mahtai taidan taisi
me: minua minull minult minust minut minuun mua mulla mulle
mean: haijy tarkoi
measure: mitat mittaa mittai mittat
media: mediaa medial medias
medicine: laakit laakke
meet: kohtaa kohtas kohtau kokoon tapaa tapaan tavata
meeting: aamiai kickof kokouk kokous palave tapaam teams teamsi vuosik yhtiok
melt: sulaa sulama sulatt suli
member: jasen jasene jaseni jasenk jasenl jasenm jasenr jasent kultaj
memory: muisto
mention: mainin mainit
menu: menu menuko valiko
mercy: armona
merger: fuusio
merit: ansio
mess: sekais sotken sotket sotki
message: kirist slack teksta vieste viesti whatsa
metal: pellin pelti
meter: metri metria m² neliot
microphone: mikrof
milk: lypsaa lypsyr maito maitot
mill: mylly
mind: mielee mieli mielin mielta
mine: kaivok
minus: miinuk miinus
minute: minuut
minutes: poytak
miss: kaipaa kaipai kaipas kaivat neiti
missing: puutel puuttu
mistake: bugien bugit moka mokasi virhe virhee virhei virhet
mobile: mobiil mobile
model: mallia mallii mallil mallin mallip mallis protot
moment: hetkek hetkel hetken hetki
monday: maanan
money: juomar markka pennia pennin raha rahaa rahaha rahall rahani rahann rahasu rahat rahatk rahois setele tippi tippia
month: kuu kuukau kuun kuussa kuuta
mood: tunnel
moon: kuuhun
more: enemma entist laajem lisaa lisaai lisia nopeam pahemm
moreover: lisaks
morning: aamu aamuka aamull aamun aamupa aamuss aamust aamuun eilisa
mostly: enimma lahinn
mother: aideil aidill aidin aidink aiti aitien aitiys anopil anoppi
motor: mootto
motorcycle: mopin
mould: home homeht homeis
mountain: vuoris
mouth: suu suun suunsa suutan
move: liikah liikku liiku liikut muutam muutet muutim muutta muutti muutto siirry siirsi siirty
mr: herra herraa
mrs: rouva
much: hurjas paljon verran ylakan
municipality: kunnal kunnan kunnat kunta kuntal kuntam kuntap pitaja
museum: museo museol museon museov
music: bassoa dj humppa musat musiik rock urkuri
must: joudu joudui joudum joudun joudut joutui joutuu oltava otetta pakko pitaa pitaak pitane pitany piti pitika taytyy
my: minun minunk mun
nail: naulas
name: etunim nimea nimeaa nimeen nimeks nimell nimelt nimemm nimen nimeni nimenn nimens nimess nimet nimett nimety nimi nimia nimiki nimiky nimime nimiss talonn
near: lahell lahes lahest lahinn
neck: niskaa
need: kaivat tartte tartti tarve tarvet tarvii tarvin tarvit
neglect: laimin
negotiation: neuvot
neighbour: naapur
nervous: jannit
nest: pesan pesiva
net: netto
network: linked
neutral: puolue
never: ikina koskaa
new: uuden uudest uudet uus uusasi uusi uusia uusiks uusist uuteen uutta
news: kuulum uutine uutise uutisi
newsletter: uutisk
newspaper: aamule hesari iltale jasenl kolumn kylale lehdel lehden lehdes lehdet lehdil lehdis lehtea lehtee lehti lehtie lehtii lehtim mediaa medial medias paikal pakina palsta yleiso
next: ens ensi seuraa vierei
nice: kiva kivast mukava mukavi natimp natist natti
night: oisin yolla yona yoni yossa yota
nine: yhdeks
no: mitenk
nobody: kenenk ketaan kukaan yksika
nod: nyokka
noise: narise surina
noon: puolil
normal: normaa
north: pohjoi
norwegian: norjaa norjas
not: ainaka ala alkaa ei eihan eika eiko eipa eivat eivatk ellen emme emmeka en enhan enka enpa et ethan etka ette ettei etteik etteka etteko etten ettet lainka muttei myoska olemat sitaka yhtaka
note: alavii lappu lappuj lapull lapun
notebook: vihko
nothing: mikaan millaa mistaa mitaan yhtika
notice: hoksat huomaa huoman huomas huomat ilmoit maksui notifi purkui
novel: romaan
now: nykyaa nyt
nowhere: mihink minnek missaa
number: diaari hanken luku luvull luvun nro numero ostoti sanama tilinu viiten vuoron
nurse: hoitaj
obey: tottel
object: kohde kohtee
objection: vastal
of: tietys toki
off: irti paalta poikki sammu sammua sammuk sammut
offer: tarjoa tarjon tarjos tarjot tarjou
office: kansli kontto lakito opinto paakon toimip toimis
official: virall virkai
often: monest usein
oh: ai
oil: oljyt
ok: ookoo
okay: ok
old: rollaa vanha vanhaa vanhal vanhan vanhas vanhat vanhoi vanhoj vanhuk vuotia
on: paalla paalle paalta sytytt
once: kerran kerras kertar
one: eraaka eras erasta yhdell yhdelt yhden yhdenk yhdest yhen yhta yhtena ykkost yks yksi
only: ainoa pelkan pelkka pelkki vaan vain vasta
open: aukasi aukea aukeaa aukeav aukesi auki aukiol avaa avaama avaan avaatt avannu avasi avasin avata avataa avatti avattu avaudu avautu avoime avoimi avoin avoinn
opening: avajai
opinion: kannal kanta mieles nakemy
opposite: painva
optician: optikk
option: optio optiok optiov
or: joko tai vai
orange: oranss
order: koment kunnos kuntoo maaras ostoti tila tilaa tilaaj tilaam tilaan tilann tilasi tilata tilatt tilatu tilauk tilaus varaos
original: alkupe
other: kesken muassa muiden muihin muilla muille muilta muissa muita muitak muu muulla muulle muulta muun muunak muussa muut muuta muutak toinen toisaa toisee toisel toisem toisen toises toisia toisii toisil toiste vastap
otherwise: muuten
our: meidan meijan
out: ulkoa ulos
oven: uuni uunin uunist
over: luovut yli
overturn: kumosi kumott
own: oma omaa omaan omaann omaans omakse omaksi omalla omalle oman omansa omasi omassa omasta omat omia omien omiin omille omin pienyr
owner: omista
package: paketi pakett
page: alasiv etusiv sivu sivua sivuil sivuin sivuis sivuja sivull sivult sivun sivut
paid: makset
paint: maalaa maalas maalat
painter: maalar
painting: tauluj
pair: pari paria pariin parin parist
panic: hadiss paniik paniko
paper: papere paperi
paragraph: pykala pykali
parent: appiva emo vanhem
park: koirap rantap
parking: parkis parkki pysako
part: loppuo osa osalta osan osin ositta varaos
participate: osalli
partner: kumppa
party: iltaju juhlak juhlan juhlas juhlat kylaju lahtia laksia osapuo pikkuj poltta sopija tupaan vastap
pass: kulkuk kulkul ohikul ohitet
password: salasa
past: ohi
paste: paste
patent: patent
patience: karsiv maltto pinna
patient: potila
pay: kortti kuitan maksa maksaa maksai maksaj maksak maksam maksan maksel makset maksoi maksuh mobile piikki suorav suorit
payment: loppum maksat maksu maksua maksue maksui maksuj maksuk maksul maksum maksun maksup maksus maksut maksuu maksuv vastik
pdf: pdf
peace: rauhaa rauhas sopu sovuss
pen: kuulak kyna kynalt kynan punaky tussil
penalty: sankti
pension: elake elakel elakke
people: kansaa kansan vaki
percent: prosen veropr
perfect: taydel
period: jakso jakson jaksoo kaudel
permanent: pysyva
permission: valtak valtuu
permit: lupa lupaha lupaku lupala lupapi luvall luvan luvast
person: hengel hengen henkea henkii henkil paahen tukihe
pet: lemmik
petrol: poltto
pharmacist: farmas
pharmacy: apteek
phone: dna lankap luurin operaa puh puheli
photo: kuvaam kuvauk kuvaus
photographer: kuvaaj valoku
physiotherapist: fysioh
piano: pianoa
picture: haakuv havain ilmaku iltava kansik kastek kattok kuva kuvaa kuvaan kuvaat kuvaav kuvaks kuvama kuvan kuvana kuvans kuvapa kuvasi kuvass kuvast kuvat kuvia kuvien kuviin kuviss kuvist lupaku otokse rippik talvik vihkik
piece: kappal kipale kp kpl nappul palan
pig: possun
pile: pinoon
pipe: putken
pity: harmi saali
pizza: pitsa pizza pizzan pizzer pizzoi
place: kohdal paikal paikan paikas paikat paikka sijaa sijan
plain: selkok
plan: asemak kaaval kaavar kaavas kaavoi pihasu suunni
plant: istutt
plastic: muovi
plate: lautas
play: leikki pelaav
please: jooko kiltti
plough: auraam auratt
plumber: putkim
pocket: taskus
podcast: podcas
poem: runo runoki runon runost runout
poet: runoil
point: kohdan kohdas kohta kohtia pistee pistei
police: nimism poliis rikosi tutkin
polite: kohtel
pool: allas
port: satama
portal: portaa
portrait: muotok
possession: haltuu
possible: mahdol
post: massap postau posti postia postii postim postin postis tolpat
poster: julist
postpone: lykkaa
pottery: savipa
pour: kaadet kaadoi
power: mahtia vallan
praise: hatunn hehkut kehais kehu kehua kehui kehuin kehuiv kehuja kehuta kehutt suosio ylisty
prepare: varaut
present: esitam esitel esitet esitin esitta esityk lasna
president: presid pressu
press: painaa painoi
prevent: estaa estany estyny
price: hinnal hinnan hinnas hinnat hinnoi hinta hintaa hintav hintoj kattoh paivah tuntih tuplah
priest: papin pastor rovast
principal: rehtor
print: kirjap painat painet painoa painoi painok painon painoo painos painot printt tulost
priority: etuoik
prison: vankil
privacy: tietos yksity
prize: palkin
probably: kai luulta varmaa
proceed: etenee etenem
produce: tuota tuotta tuotti
product: tuote tuotep tuotes tuotte
production: tuotan
professional: ammatt
professor: profes
profile: profii
profit: tuotto
program: baswar cloudi crm etaohj kasioh lisaos netvis ohjelm procou softat
programmer: koodar
project: hankeh hankek hanken hankke projek
promise: lupaa lupaan lupail lupasi lupauk luvata luvatt
proof: nayton naytto oikolu saanti vedoks vedos vedost
proper: asiall asianm kunnon
property: irtaim kiinte lkv omaisu
prosecutor: syytta
protest: protes
proud: ylpea ylpeit
public: foorum julki julkis yleiso
publish: julkai
publisher: pienku
pull: veda vedeta vetaa vetaka vetama veto
punishment: rangai
pupil: oppila
purchase: hankin ostola ostopa ostore ostost ostot
purpose: tahall
put: asetta laita laitam laitan laitat laitet laitoi laitta panee pani pantu pistak pistam pistan pistat pistet pistin
quality: laaduk laatu laatup laatus laatuu
quarrel: kahino riidel riitel
quarter: kvarta neljan vartin
question: kuulta kuulus kyse kysymy tiedus ukk
queue: jono jonon jonoon jonoss jonota jonotu ruuhka
quiet: hilja vaimen
quit: lopari
quite: aivan ihan vallan
radio: radio radios
rain: sade sateel sateen
raise: nostaa nostam nostan nostet
ramp: luiska rampis
rare: harvin
rarely: harvem
rate: taksal taksat
rather: mielui
reach: paase paasee paasek paasen paasi paasis paasta saavut tavoit ulotta ulottu
react: reagoi
read: lue luen lueta luetaa luetko luetta luette luetti luettu luetui luimme luin lukea lukee lukeek lukeka lukema lukemi lukenu lukeva luki lukija lukisi pereht
ready: valmii valmis valmiu
really: oikeas oikees todell tosiaa
reason: aihees aihett perust syy syyaan syyksi syyn syyna syysta syyt syyta
reasonable: kohtuu
receipt: kuitei kuitin kuitit kuitte kuitti poltto saanti tositt
receive: vastaa
recommend: suosit
recording: nauhoi
recruit: rekryt
recycle: kierra
red: punain punais punaky punane
refer: viitat viitta
reference: refere viite viiten viitet viitte
refund: hyvita hyvite hyvitt hyvity palaut veronp ylijaa
refuse: hylatt hylaty hylkas kielle kielsi kielta torjui
regards: kunnio
region: maakun
register: jasenr kassap rekist
regret: katuma
reindeer: poro poroai poroki poromi
relate: liitty
remark: huom huomau
remember: muista muiste muisti
remind: karhu karhua karhuk karhut
reminder: karhul maksum muistu
remote: etana etaohj etayht kauko kaukov
remove: irrote
renew: uusita uusitu
renovate: kattor pihare putkir remont remppa
rent: konevu takuuv vuokra
report: kertom raport rikosi tutkin vikail
representative: asiami edusta valtak
reputation: mainee
responsible: paavas vastuu
rest: loput loputk
restaurant: bistro rantar ravint
result: tuloks tulos
retired: emerit evp
return: kausiv palaa palaam palaan palaav palann palasi palata palatt palaut paluu veroil
reveal: paljas
review: arvio arvioi arvion arvios arviot arvost jodeli loppup
reward: palkit
rhyme: riimei
rid: eroon
ride: kyydis
right: oik oikea oikeaa oikeal oikeas oikein oikeit oikeud oikeus
ring: soi
rise: nousee nousev nousi
road: mokkit tie tiekun tielin tiemme tien tiensa tienvi tiet
robot: roboti robott
role: roolik roolin
roll: rullal
roof: harjak huopak katoll katon katost katto kattoa kattok kattor kattot vesika ylapoh
room: kabine markat olohuo tila tilaa tilaan tilan tilat tilois valiti
rope: koysi
round: kierre kierro kierta kierto
row: perakk takari
rubbish: roskak
rude: tylyn
rule: saanto
run: ajoon ajossa hyrraa juokse juoksi juosta pyorit
russian: venaja
sad: ikavaa lohdut surull
safe: turvaa
safety: palotu turval turvao tyotur varmuu
sale: kausim
salmon: lohta
same: ennall sama samaa samaan samall samalt saman samana samanl samass samast samat samoil samoin samois
satisfied: tyytya tyytyv
saturday: lauant
sauna: kiuas loylyt sauna saunaa saunai saunan saunas saunat savusa
sausage: makkar
save: pelast saaste saasti saasto talles tallet taltee
saved: tallen
saw: saha
sawmill: sahayh
say: lausua lausui lausum sannoo sano sanoa sanoak sanoen sanoi sanoin sanois sanoit sanoiv sanoka sanomi sanomm sanon sanonk sanonp sanonu sanoo sanot sanota sanott vaitta vaitti
scale: mittak
scan: skanna
scene: kohtau
schedule: aikata
school: kansal kouluj kouluk koulul koulun koulus lukion lukior metrop opinto oppima varhai ylakou yliopp
scissors: saksi
scout: lippuk partio
scratch: naarmu
screen: nayton naytot naytto ruudul ruudun ruudut ruutuu
screening: seulon
screenshot: kuvaka
screw: ruuvi
scroll: vierit
sea: meri
seal: norppa sineto
seam: saumat saumau saumoi
search: etsimm haemme haku hakuko hauell haut
season: kaudel kauden kausi kausik kausim kevatk
second: sekunn toisek toka
secret: salass saloss
secretary: kulttu piiris sihtee
section: osioon
security: tietot turvap
see: katota nae nahda nahdaa nahden nahnyt nahtav nahty nahtya naitte nakee nakemi nakiva nakya nakyi nakyis nakyny nakyva nakyy nay
seek: etsi etsia etsii etsiny etsita etsiva hakeut
seem: nakoja naytta naytti taida taitaa
seldom: harvoi
self: ite itse itsean itseki itsell itselt itsens itsepa itsest itteni
sell: myi myimme myymaa myyn myynti myytav myytii venemy
seller: myyjaa myyjal myyjan
seminar: semina webina
send: laheta lahete laheti lahett lahety
sense: tolkku
sentence: lause lausee
separate: erikse erilli erotti
series: sarja sarjan
serious: tosika vakava
serve: tarjoi
server: palvel server
service: aspan autohu huollo itsepa konehu palval palvel pilvip
set: setti
setting: asetuk
settlement: sovint
seven: seitse
several: useamp
sew: ommell
sewing: kirjon ompeli
shake: pudist ravist
share: jaetaa jakaa jakais osuude osuus osuute
shareholder: osakas osakka
sharp: terava
sheep: lampaa
sheet: liuska
shelf: hylly hyllyj hyllys hyllyt
shelter: suojas
shine: kiilta kiilto
ship: laiva laivas
shirt: paidat paidoi
shoe: kengat kenka kenkak kenkia lenkka suutar
shop: autoli kaupan kaupat kauppa kauppi kenkak kukkak kylaka leluka liike liikke myymal prisma rautak sisust tokman
short: lyhyen lyhyt vajaan
should: pitais tulisi
shout: huutaa huutan
shovel: lapio lapioi lapiot
show: nayta naytam naytan naytat naytos
shower: suihku
shred: silppu
shrink: kutist
shy: arka ujon
sibling: sisaru
sick: allerg keuhko kipea norovi sairas sairau vatsat
side: puolel puoles puolta
sigh: huokai
sign: alleki kyltin kyltis kyltit kyltte nimiky opaste ovikyl signii tienvi viitto
silence: hiljai pihaus vaieta vaiken vaitio
silent: hiljaa
silver: hopein
simple: yksink
sin: synti
since: alkaen lahtie lukien
sincerely: vilpit
sing: laulaa lauloi
singer: sopraa
single: ainutt yksitt
sink: upposi
sister: kalyll sisko siskol siskon
sit: istua istui istuim istuin istuit istuma istumm istunu istut istuu istuva
situation: tilann tilant
six: kuudel kuuden kuudes kuus kuusi
size: kokois koot
skate: luisti
ski: hiihto
skilled: osaava taidok taitav
sky: taivai taivas
sled: kelkka
sleep: nukahd nukaht nukkui nukkuk nukkun nukkuu nuku nukuin nukun nukuta unta
slide: dialla kalvot
slip: liukas valant
slope: kaltev
slow: etanan etanat hitaas hitaat hitait pikkuh tahmea takkua
small: pienel
smaller: pienem
smallest: pienin
smell: haisee
smile: emojei hymio hymiol hymy hymyil hymyll hymyss irvist suin
smith: levyse
smoke: savulu tupako
snail: etanan etanat
snow: auraam auratt hanges lumen lumet lumi lumisa lumito lumity rantas
so: eli joten jotta nain nii niin niinpa siis
social: fb insta instas linked some somehi somen somepa somera somery somess sosiaa tiktok
sock: sukkat
sofa: sohvan
soft: pehmea
solve: ratkai ratkes ratkot
some: muutam
somebody: joku jollek jonkun jotaku
something: jokin jonkin jotain jotaki
sometimes: joskus satunn
somewhere: jossai jostai
son: poikan pojalt pojan pojank
song: iskelm sitsil virres
soon: kohta pian pikimm
sorry: anteek harmis ikavaa ikavak pahoit sori ups
soul: sielul
sound: aanent kuulos lavaaa
soup: keitto lohike
south: etela etelan
spa: kylpyl
spam: roska roskap
spanish: espanj
spare: varala
speaker: kaiutt puhuja puhuji
special: erikoi erityi kummem
speech: hissip
spend: kulunu
sponsor: sponss
sport: agilit liikun maaliv urheil
spread: leviaa
spreadsheet: excel exceli
spring: kevaak kevaal kevaan kevaas kevat kevatk kevatp kevatt
stable: tallil
staff: henkil virkis yt
stage: lavaaa lavall lavalt vaihe vaihee
stairs: porras rappus rapuis rapuss
stamp: leiman leimat
stand: seisoi seison seisoo seisot seisov seisse
standard: vakiok vakiov
star: tahden tahdet tahtea tahti tahtia
start: aloitu kaynni kaynti
state: todenn todeta toteaa totean valtio
statement: kannan lausun lupala tiliot
statue: patsas
status: status
stay: jaa jaada jaan jaanyt jaat jaavat jai jain jaisi jait jaivat pysyi pysymm pysyta pysytt pysyy
steel: terasr
stick: tikku
sticker: tarra tarraa tarrat
still: edelle silti viela vielak yha
stock: varast
stone: kivenh kivet kivety pihaki
stop: hyytyi keskey lakann lakkas pysaht pysayt seis stoppa
storm: myrsky
story: juttu juttua juttuu jutuks jutull jutun matkap tarina
strange: kumma kummal kummas oudolt outoa
strategy: strate
stream: striim suorat
street: kadull kadult
stretch: veny venyit venyy
strike: lakost
strong: lujuus vahva vahvuu
stuck: jumiin jumiss jumitt
studio: studio
study: gradun opiske perehd
stupid: holmol holmoo hopero
style: tyyli tyylii tyylis
subject: aihe aihees aihein
subscription: kestot
substitute: sijais
succeed: onnist
success: menest
such: kaltai mokoma sellai sellan sellas semmoi semmon tallai tollas tuolla tuommo
sue: haasta haaste haasto kanne kannek kantee moitek
suggest: ehdota ehdoti ehdott ehdotu esityk esitys
sum: kontta
summer: kesa kesaa kesaan kesaha kesaki kesako kesall kesalo kesan kesana kesann kesapa kesass kesate kesaty
sunday: sunnun
sunny: aurink
supervisor: valvoj
supplier: tavara toimit
support: tukea tukeak tukenn tuki tukiaj tukihe tukipy tukisa tukiso
sure: varma varmas varmoj
surface: pinnan pinta pintaa
surprise: yllate yllatt
survey: kysely
suspicious: epaily
swallow: niele
swear: vannon
swedish: ruotsa ruotsi
sweep: lakais
sweet: karkki
swell: paisuv
swim: uima uimaan
system: jarjes systee
tab: piikki
table: poydal poydan poydas poytaa poytav ruokap tauluk
tag: tagata
take: ota otamme otan otat otatte otetaa otetta otettu otin otitte ottaa ottais ottaka ottama ottanu otti vei vein veivat vie vieda viedaa viekaa viemaa viemme vien vienyt vietii viety vietya vietyn
taken: otetut
talk: jutell jutelt juttel jutull puhe puheek puhees puheil puheis puheit puhua puhuim puhuin puhun puhune puhunu puhuta puhutt puhuu puhuva
tap: hanan
task: tehtav
taste: maku
tax: alv alveja alvill alvist arvonl kausiv kotita matkyt omaver vero veroha veroil verois veroja veroko veroli veronk veronp veropr verota verott verove
taxi: taksi taksik taksil
teach: opetet opette opetus
teacher: lehtor opetta
team: tiimi tiimil
tear: repeyt repia revi
technical: teknin
television: kuning yle
tell: huikat ilmoit infott karayt kerro kerroi kerron kerrot kertoa kertoi kertok kertom kerton kertoo
temptation: houkut
ten: kymmen kymppi
tenant: asukas asukka vuokra
tent: teltan teltta
terrible: hirmu hirvea hirvee karmi torkea
test: testan testat testi testik testin
testament: testam
text: litter tekste teksti
than: kuin
thank: ansios erikoi hatunn kiitan kiitet kiitin kiitok kiitol kiitos kiitta kiitti superk suurki takk
that: etta jotta noita toi tuo tuon tuosta tuota
theatre: kesate naytel teatte
theft: kavall
their: heidan
then: silloi sit sitten
therapy: terapi
there: perill siella sielta siina sinne tuolla tuossa
therefore: siksi
they: he heilla heille heista ne nekin niiden niilla niille niissa niista niita nuo
thick: paksu paksua
thief: roisto
thin: laihem
thing: asia asiaa asiaan asian asians asiass asiast asiat asioid asiois asioit homman juttu juttuu
think: ajatte ajatuk kypsyt mietih mietin mietti pohdin taidan
third: kolman kolmas kolmat
this: na naiden naille naissa naista naita nama taa tahan tahank talla talle talta tama taman tamanv tan tana tassah tasta tata
though: tosin
thousand: kaksit tonni tonnia tonnin tuhans tuhat tusen
thread: langan
threaten: kirist uhannu uhkaa uhkaam uhkail uhkasi uhkaus uhosin
three: kolme kolmee kolmek kolmel kolmen kolmes kolmiv kolmos
threshold: kynnys
throat: kurkus
through: kautta lapi
throw: heitet heitta heitto latkai
thursday: torsta
ticket: tiketi tikett
tight: kireal tiukka
tile: kaakel kattot laatat laatta laatto
time: aika aikaa aikaan aikaja aikavy aikoin aikoja ajaksi ajalla ajalle ajalta ajan ajanko ajanva ajassa ajat ajoiss aukiol ehdi ehdin ehdit ehdita ehditk ehditt ehti ehtii ehtiik ehtiny ehtisi joudat joutaa kerkea kerral kerran kerta kertaa kestai kesti lisaai ottees samall vastea
tip: juomar tippi tippia vinkin vinkki
tired: kyllas uninen vasyny vasytt
title: tittel
today: tanaan
toe: varpai varvas
together: kasaan yhdess yhteen
toilet: vessa vessan vessas
tomorrow: huomen huomis ylihuo
ton: tonnia
tone: savy savyks savyss
too: liian liikaa ylakan
top: ylimma
tour: kiertu
tourist: turist
towards: kohti
tower: torni tornit
toy: legoja leluka
trace: jaljen jaljet jalkea jalki
tractor: trakto
trade: kaupan kaupat kauppa puukau
traffic: liiken
trailer: peraka
train: junaan junan
trainee: harjoi
training: johtam koulut rekryk
transfer: pikasi pompot siirra siirre siirro siirsi siirta siirto tilisi
translate: kaansi
translation: kaanna kaanne kaanno
translator: kaanta
transport: kuljet
travel: akkila kotise matkaa matkab matkai matkak matkal matkan matkap matkas matkat matkus reissu
treasure: aarre
treasurer: rahast
treat: kohdel suhtau
tree: puista puu
trial: koeaja
trip: retken retki
trouble: harmin reista
trousers: farmit housui housut
truck: rekast rekkam
true: todeks toden tosi tosin totta
trust: luota luotan luotet luotta
try: kokeil yrita yritan yritet yritin yritta yritti
tuesday: tiista
turn: kaanny kaansi kaanty pyorii pyoriv vuoroi vuoron vuoros
twelve: kahtat
twenty: kaksik kaksky
twin: kaksos
two: kahdel kahden kahdes kahta kahtee kahten kakkon kakkos kaks kaksi kaksit
type: nakute tyypin
tyre: rengas renkaa renkai talvir
ugly: rumia
uncle: seta
unclear: epasel sumuin suttui
under: alla alle alta
understand: tajusi ymmarr ymmars ymmart
unfinished: kesken
unfortunately: harmil valite
unhappy: tyytym
unknown: tuntem
unless: ellei ellen ellett
unpaid: rastis
unpleasant: ikava
until: asti kunnes mennes saakka toista
up: pystys ylos
update: paivit
upside: ylosal
upstairs: ylaker
urgent: kiiree kiirei pikato
us: meidat meille meilta meista meita
use: kayta kaytam kaytan kaytet kaytii kaytim kaytos kaytta kaytto
used: tottua tottum
useful: hyodyl
useless: turha turhan
usually: tapana yleens
valid: voimas
value: arvo arvoin arvon
valve: ventti
vector: vektor
vegan: vegaan
vegetarian: kasvis
verse: sakeis
version: versio
very: eritta hirmu hirvee hurjan hurjas kovast kovin perin suunna valtav ylen
vet: elaink elainl elains
veteran: sotave vetera
video: kissav ohjevi tubett video videop videot
view: nakyma
viewer: katsoj
village: kylaan kylaju kylall kylan kylata kylayh kylill
visible: nakyva nakyvi
visit: kavimm kavin kavit kavitt kayda kaydaa kaykaa kaymaa kaymal kaymas kaymme kayn kaynti kaynyt kaytii kayty kylaan
visitor: kavija
voice: aanen aani aanin
voluntary: talkoi
vote: aanest aanin
wage: liksan lomara palkak palkan palkas palkat palkka palkko palkoi sairau tilipa
wait: jonota jonotu odota odotam odotan odotel odotet odotin odotit odotta odotti odotus ootan
wake: heras herasi herata
walk: kavele kaveli
wall: seina seinaa seinal seinas seinat seinil
want: halua haluaa haluai haluam haluan haluat haluav halusi haluta halutt haluu tahtoo
war: sodan
warm: lammin lampen lampim
warning: varoit
wash: autope pesan pesi pestaa pesu pesuha
waste: hukka hukkaa jatehu
watch: vahdit
water: vesila vesiva vetta
wax: vahauk
way: menett mitenk pain tapa tavall tavast tavoin
we: aiomme emmeka me meil meilla mekin
weak: vaisuj
web: verkko verkos
website: jodeli kotisi nettis perusn sivust suomi2
wedding: haakak haakuv haaleh haapai haapar haat kaaso kesaha vihkik
wednesday: keskiv
week: jouluv viikko viikok viikol viikon viikos
weekday: arkena arkipa arkisi
weigh: punnit
welcome: tervet
well: hyvin kaivon no noh
west: lannen
wet: kastun marka
what: mika milla millaa millai milta minka mita mitapa mitas
wheelchair: pyorat
when: jolloi ku kun milloi vaihee
where: jossa mihin minne missa mista
which: johon joilla joissa joista joita jolla jonka josta jota kumman kumpaa kumpi kumpik mille
whisper: supatt
whistle: vihels
white: valkoi
who: joiden joka jonka jotka kenell kenelt kenen kuka
whole: ehja ehjaa koko
wholesale: tukkur tukkuu tukkuv tukust tukut
why: miksi
wide: leveys
wider: laajem
widow: leski
wife: puolis vaimo vaimol vaimon
will: maksuh testam tulee tullaa
win: voitet voitok voitti voitto
window: ikkuna ikkuno
wine: glogi kuohuv kupliv
winter: talven talvi talvik talvil talvir
wipe: pyyhki
wish: toive toivei
with: kanssa kera mukaa mukana myoten pariin
withdraw: veda vedeta vetaa vetayt
withhold: pidamm pidata pidatt
within: kulues
without: ilman saamat
witness: todist
wolf: susi
woman: akka naisil naiste
wonder: ihmete ihmett
wood: lautat puu puukau puun
wool: lankat villaa villap
word: sana sanaa sanaak sanall sanama sanan sanani sanoil sanoja sanoje termin termit wordin
work: duunia lisaho lisato lisaty lumity pihata talkoo toihin toimi toimia toimii toimiv toissa toita tuntit tyo tyoehd tyoeht tyoela tyokei tyokse tyolas tyolis tyomaa tyon tyonne tyopai tyorii tyoske tyosop tyosta tyosuh tyosuo tyot tyota tyotaa tyotod tyotun tyotur urakas virkav vuorot
workshop: autoko konepa lahita pajall sepanp tyopaj villap worksh
world: maailm
worry: huolen huolin huolta
worst: pahint
worth: kannat
would: ois olis olisi olisik olisim olisin olisit
wound: haavaa
write: kirjaa kirjoi kirjot laadit laatim nakute naputt
writer: kirjai
writing: kirjal
wrong: pielee pieles vaara vaaraa vaaral vaaran vaaras vaarat vaaril vaarin vinoon vinoss
yard: piha pihaan pihake pihall pihan pihare pihass pihast pihasu pihata
year: alkuvu jatkov kolmiv optiov tamanv tilika vuodel vuoden vuodes vuonna vuosi vuosia vuosik vuosin vuosis vuosit vuotee vuotia vuotta
yellow: keltai
yes: jes joo juu kylla kyllah kyllap
yesterday: eilen eiline eilisa eilise
you: aiotte ellett et ethan etka ette etteka etteko ettet oothan ootko ootta osaatk sa sina sinua sinull sinult sinust sinut sinuun sulle sut te teetko tehan teidat teihin teilla teille teilta teissa teista teita
young: nuori nuoris nuorte
younger: nuorem
your: sinun sun teidan
zero: nolla nollaa nollal nollan nollil
