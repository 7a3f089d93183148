# heed: Polish.
#
# A line is patterns separated by ";", in sections a weight may stand first.
# word, stem*, (one|or*|other), @class, # (a number), x? (may be missing),
# ~ (up to three words between), ~~ (up to seven).  Words stand here with
# their diacritics; "prosze" is understood as well as "proszę".
language pl

[function]
i w z na do nie się to jest że jak co ale za od po tak czy już tylko jego jej
jeszcze może ja my wy pan pani panie panu pana panią państwo państwa państwu
państwem oraz lub albo przez przed przy dla bez pod nad ze we o u a by być był
była było były będzie będę będziemy są jestem jesteśmy jesteście mam mamy macie
ma mi mnie mną nam nas nami wam was wami ci ciebie tobie mu im ich tego tej tym
te ten ta tę tą tych temu który która które którzy którego której którym których
kiedy gdy gdzie ponieważ bo więc jednak również także też bardzo dzień dobry
witam cześć hej proszę dziękuję dziękujemy dzięki pozdrawiam pozdrawiamy
serdecznie poważaniem szanowni szanowny szanowna niestety teraz dziś dzisiaj
jutro wczoraj możemy można mogę może możecie musimy muszę trzeba chcę chcemy
chciałbym chciałabym nasz nasza nasze naszej naszego nasi wasz wasza wasze moja
mój moje swoje sobie siebie coś nic nikt ktoś wszystko wszystkie wszyscy każdy
każda jeśli jeżeli aby żeby choć tutaj tam tu zawsze nigdy znowu znów potem
przecież właśnie chyba nawet więcej mniej zł złotych roku dni tygodni faktura
fakturę faktury przelew umowy sprawie sprawa zgoda dobrze jasne ok oczywiście
super świetnie gotowe zrobione rozumiem otrzymałem otrzymałam potwierdzam dot
prosze dziekuje sie ze juz zeby byc moze dzis takze rowniez bedzie wiec

[sample]
Mamy nadzieję, że weekend był udany i że u Państwa wszystko w porządku.
Będziemy wdzięczni za wiadomość, kiedy tylko dowiedzą się Państwo czegoś więcej.
Raport powinien już u nas być, a nikt nie potrafi powiedzieć, gdzie utknął.
Czy ktoś mógłby dać mi znać, czy jutrzejsze spotkanie się odbędzie?
Przesylam w zalaczeniu dokumenty, o ktore prosilas, i pozdrawiam serdecznie.

[negators]
nie; nigdy; bez; ani; żaden; żadna; żadne; żadnego; żadnej; żadnych; żadnym; nikt; nikogo; nikomu
nic; niczego; niczym; bynajmniej; wcale; ledwo; ledwie; brak; zero; skądże; nigdzie; nijak
ani ~~ ani; w żadnym wypadku; pod żadnym pozorem; bynajmniej; w żaden sposób

[intensifiers]
1.4 bardzo; naprawdę; naprawde; strasznie; niesamowicie; niezwykle; ogromnie; szalenie; mega; super
1.4 wyjątkowo; wręcz; całkowicie; zupełnie; absolutnie; kompletnie; totalnie; skrajnie; cholernie
1.4 okropnie; głęboko; szczerze; autentycznie; nadzwyczaj; tak; taki; taka; takie; maksymalnie
1.4 hiper; ekstra; serdecznie; niebywale; nieprawdopodobnie; w pełni; na maksa
0.6 trochę; troszkę; troche; nieco; lekko; dość; dosyć; raczej; w miarę; odrobinę; jakby; poniekąd
0.6 ciut; umiarkowanie; względnie

[contrast]
ale; lecz; jednak; jednakże; choć; chociaż; aczkolwiek; natomiast; niestety; tylko że; mimo to
mimo że; niemniej; tymczasem; za to; z drugiej strony; jedyne; jedynie

[conditional]
jeśli; jeżeli; jesli; jezeli; gdyby; gdybym; gdybyśmy; o ile; jak tylko; gdy; kiedy; zanim; dopóki
w przypadku; w razie; skoro tylko; po; przed; pod warunkiem

[classes]
invoice = faktur*|fv|fvat|fka|fakturk*|rachunek|rachunku|rachunki|rachunków|rachunkiem|należnoś*|proform*|abonament*|zaliczk*|honorari*|zobowiązan*
money = płatnoś*|przelew*|wpłat*|pieniądze|pieniędzy|pieniążk*|kasa|kasę|kasy|zapłat*|środki|środków|hajs|hajsu|należnoś*|gotówk*|sian*
payinf = zapłacić|opłacić|uregulować|przelać|spłacić|rozliczyć|wpłacić|uiścić|płacić|dopłacić
willpay = zapłacę|zapłacimy|opłacę|opłacimy|ureguluję|uregulujemy|przeleję|przelejemy|wpłacę|wpłacimy|spłacę|spłacimy|uiszczę|uiścimy|rozliczymy|dopłacimy|płacę|płacimy
paid = zapłaciłem|zapłaciłam|zapłaciliśmy|zapłaciłyśmy|opłaciłem|opłaciłam|opłaciliśmy|opłaciłyśmy|uregulowałem|uregulowałam|uregulowaliśmy|uregulowałyśmy|przelałem|przelałam|przelaliśmy|przelałyśmy|wpłaciłem|wpłaciłam|wpłaciliśmy|spłaciłem|spłaciłam|spłaciliśmy|uiściłem|uiściłam|uiściliśmy
paidp = zapłacon*|opłacon*|uregulowan*|przelan*|wpłacon*|spłacon*|uiszczon*|rozliczon*|zapłacono|opłacono|uregulowano|przelano
period = dzień|dni|tydzień|tygodnie|tygodni|tygodnia|tygodniami|miesiąc|miesiąca|miesiące|miesięcy|rok|lat|lata|godzinę|godziny|godzin|kwartał|kwartału
month = stycz*|luty|lutego|lutym|marzec|marca|marcu|kwiecień|kwietnia|kwietniu|maj|maja|maju|czerw*|lipiec|lipca|lipcu|sierp*|wrzesień|września|wrześniu|październik*|listopad*|grudzień|grudnia|grudniu
day = poniedział*|wtorek|wtorku|środę|środy|czwartek|czwartku|piątek|piątku|sobotę|soboty|niedzielę|niedzieli|jutro|jutra|dziś|dzisiaj|tydzień|tygodnia
work = robot*|prac*|wykonani*|jakoś*|tłumaczeni*|projekt*|stron*|usług*|obsług*|serwis*|kampani*|raport*|wynik*|efekt*|tekst*|sklep*|grafik*
other = inn*|now*|drug*|konkurencyjn*
firm = biur*|agencj*|firm*|księgow*|tłumacz*|informaty*|architekt*|dostawc*|wykonawc*|kancelari*|programist*|fotograf*|grafik*|podwykonawc*|partner*
site = stron*|serwer*|system*|sklep*|poczt*|mail*|aplikacj*|formularz*|drukark*|sieć|internet|vpn|panel*|koszyk|link*|witryn*|program*|baza|bazy|backup*|kopi*|telefon*

[polite]
z góry dziękuję; z góry dziękujemy; z góry dzięki; z poważaniem; z wyrazami szacunku
łączę wyrazy szacunku; z uszanowaniem; łączę ukłony; łączę pozdrowienia; pozdrawiam serdecznie
serdecznie pozdrawiam; pozdrawiam ciepło; miłego (dnia|weekendu|popołudnia|wieczoru|tygodnia)
dobrego (dnia|weekendu|tygodnia); udanego (dnia|weekendu); dzień dobry; dobry wieczór
dziękuję za (wiadomość|maila|mail|odpowiedź|informację|info|kontakt|przesłanie|uwagę)
dziękujemy za (wiadomość|maila|odpowiedź|informację|kontakt|przesłanie|uwagę)
dzięki za (wiadomość|maila|odpowiedź|info|informację|kontakt); dzięki wielkie
mam nadzieję że (u|wszystko|weekend|wypocz*); będę wdzięczn*; będziemy wdzięczni; byłbym wdzięczny
byłabym wdzięczna; bylibyśmy wdzięczni; bardzo proszę; uprzejmie proszę; uprzejmie informuj*
z przyjemnością; chętnie; z chęcią; wszystkiego dobrego; wesołych świąt
byłoby (super|świetnie|miło|idealnie|dobrze|fajnie); dobrze by było; miło mi; ok dzięki; ok super
bez pośpiechu; w porządku; w załączeniu; szczęśliwego nowego roku; jeśli to nie problem
jeśli to nie kłopot; czy to nie problem; nie ma sprawy; nie ma problemu; bez problemu
żaden problem; przepraszam za kłopot

[third]
(odnośnik*|link*|przycisk*|logo) ~ (do|z|na) ~ (google|opini*|recenzji|facebook*); (nasze|naszych|moje|moich) (opinie|opinii|recenzje|recenzji)
(nasz|jeden z naszych|mój|nasza) (dostawc*|klient*|najemc*|kontrahent*|konkurent*|podwykonawc*|deweloper*) ~~ (zbankrut*|upad*|likwidac*|niewypłacaln*)
(tekst|treść|sformułowani*|wersj*|projekt) ~ (od)? nasz* (prawnik*|radc*|adwokat*|mecenas*)
(nasz|nasza|nasi|naszego|nasz*|mój|moja|moi|jeden) ~ (klient*|kontrahent*|odbiorc*|najemc*|dłużni*|inwestor*|dostawc*|wykonawc*|podwykonawc*|lokator*|wynajmując*|zleceniodawc*|sąsiad*) ~~ (płaci*|zapłaci*|zalega*|odmawia*|sąd*|pozw*|pozew|pozywa*|grozi*|straszy*|reklamuj*|narzeka*|skarży*|winien|wisi|zwleka*|upad*)
(nie|odmawia) ~ (chce|chcą|chciał*) ~ (mi|nam) ~ (zapłacić|płacić|oddać)
(mi|nam) nie (zapłacił*|zapłacili|płaci|płacą|zapłaci)
nie (zapłacił*|zapłacili|płaci|płacą) (mi|nam); (wisi|wiszą|zalega|zalegają) (mi|nam)
(winien|winni|winna) (mi|nam); klient ~ nam (płaci|zapłaci*)
(reprezentuj*|w imieniu|pełnomocnik*) ~ (powod*|powód*|pozwan*|klient*|dłużni*|wierzyciel*|drugiej strony)
(powód|powoda|powódka|pozwany|pozwana|pozwanego|pozwanej|pozwanym)
(mój|moja|moim|mojego) (były|była|byłym|byłego|mąż|sąsiad*|eks)
(sprawa|spraw*|sporze|spór) ~ z (sąsiad*|byłym|byłą|gmin*|klient*|kontrahent*|developer*|deweloper*|najemc*|wykonawc*|poprzedni*)
(gmina|gminę|wójt|starosta|deweloper|inwestor|wspólnota|spółdzielnia|ubezpieczyciel|zamawiający|generalny wykonawca) ~~ (straszy*|grozi*|nie chce|pozw*|pozywa|odmawia|sąd*)
(ich|jego|jej) (klient*|dłużni*|kontrahent*); (nie|żadna) (wasza|państwa|pana|pani|twoja) wina
(nasza|moja) (własna)? wina; nasz (błąd|własny błąd); mój (własny)? błąd
to nie ~ do (was|państwa|pana|pani); bogu ducha win*; nie ma ~ z (wami|państwem) wspólnego
(powód|powódka|powoda|pozwany|pozwana|pozwanego|pozwanej|powództwa|powództwo|strona przeciwna|przeciwnik procesowy|dłużnik|dłużnika|wierzyciel|wierzyciela); w sprawie (z powództwa|przeciwko|o zapłatę|sygn); (sygn|sygnatura|sygnatury) akt; (klient|klienta|mocodawca|mandant) ~~ (odmawia|grozi|pozwał|pozywa|wypowiada|kwestionuje)

[story]
(szwagier|szwagra|szwagrowi|szwagrem|szwagierka|brat|brata|bratu|siostra|siostry|kuzyn|kuzyna|kuzynka|wujek|wujka|ciotka|ojciec|ojca|matka|mąż|męża|żona|żony|syn|córka|sąsiad|sąsiada|sąsiadka|sąsiadki|kolega|kolegi|znajomy|znajomego|znajoma|znajomej|przyjaciel|przyjaciela|teść|teściowa|zięć|synowa|najemca|lokator); jeden z naszych (klientów|najemców|dostawców|członków); jedna z naszych klientek

[we]
my; nas; nam; nami; nasz; nasza; nasze; naszą; naszej; naszego; naszych; naszym; ja; mnie; mi; mój; moja; moje; moją; mojej; mojego; proszę; prosimy; chcemy; !chcę; mamy; mam; jesteśmy; jestem; czekamy; czekam; zapłacimy; zapłacę; płacimy; rezygnujemy; wypowiadamy; odchodzimy; oczekujemy; oczekuję; żądamy; żądam; uważam; uważamy; muszę; musimy

[you]
państwo; państwa; państwu; państwem; pan; pana; panu; panem; pani; panią; ty; ciebie; tobie; cię; ci; was; wam; wami; wasz; wasza; wasze; waszej; waszą; waszego; waszych; twój; twoja; twoje; twoją

[past]
(lata|lat|rok|dekad*) temu; # (lata|lat) temu; kiedyś; dawniej
w (poprzedniej|starej|byłej) (firmie|pracy|agencji)
(poprzedni*|był*|star*|ostatni*) (agencj*|biur*|firm*|księgow*|informaty*|wykonawc*|tłumacz*|dostawc*|architekt*|grafi*|ekip*|programist*|fotograf*)
u poprzednik*; poprzedni* (tłumacz*|rok*); zanim trafi* do (was|państwa)

[topic]
tłumaczeni* (przysięgł*|uwierzyteln*|poświadcz*)
(przetłumacz*|tłumaczeni*) ~~ (pozw*|wyrok*|umow*|akt*|pism*|wezwani*|skarg*|reklamacj*|apelacj*|regulamin*|opini*)
(tekst|treść|opis|hasło|slogan|artykuł|wpis|komunikat) ~ (na|do) ~ (stron*|baner*|ulot*|plakat*|fejs*|facebook*|blog*|newsletter*|katalog*|post*|gazet*|zakład*)
proszę ~ (wstawić|wkleić|zamieścić|umieścić|opublikować|przetłumaczyć|wrzucić) ~~ (stron*|tekst*|blog*|facebook*|fb|aktualności|zakładk*|treść)
(wycen*|ofert*) ~ tłumaczeni*; do złożenia w (sądzie|urzędzie|prokuraturze)
(opis|treść|tekst) (premiery|spektaklu|wystawy|oferty|ulotki|plakatu|wydarzenia|filmu|książki)
do przetłumaczenia; brzmienie (zakładki|strony|maila|komunikatu)

[deadline]
do; do dnia; przed; najpóźniej; nie później niż; w terminie do; w terminie; termin; terminem; max
maks; maksymalnie; do końca; na; ostateczny termin; deadline; do godziny; z terminem; płatne do
ostatecznie; w nieprzekraczalnym terminie do

[date-lead]
dnia; dniu; dn; w; we; na; do; od; tego; ten; tę; tej; najbliższy; najbliższą; najbliższego
najbliższej; przyszły; przyszłego; przyszłą; nadchodzący; nadchodzącego; godziny; końca

[months]
1 styczeń; stycznia; styczniu; styczniem; sty
2 luty; lutego; lutym; lut
3 marzec; marca; marcu; marcem; mar
4 kwiecień; kwietnia; kwietniu; kwietniem; kwi
5 maj; maja; maju; majem
6 czerwiec; czerwca; czerwcu; czerwcem; cze
7 lipiec; lipca; lipcu; lipcem; lip
8 sierpień; sierpnia; sierpniu; sierpniem; sie
9 wrzesień; września; wrześniu; wrześniem; wrz
10 październik; października; październiku; październikiem; paź
11 listopad; listopada; listopadzie; listopadem; lis
12 grudzień; grudnia; grudniu; grudniem; gru

[weekdays]
1 poniedziałek; poniedziałku; poniedziałkiem; poniedziałkowy; pon; pn
2 wtorek; wtorku; wtorkiem; wtorkowy; wt
3 środa; środę; środy; środzie; środą; śr
4 czwartek; czwartku; czwartkiem; czw
5 piątek; piątku; piątkiem; pt; piąteczek
6 sobota; sobotę; soboty; sobocie; sob
7 niedziela; niedzielę; niedzieli; ndz

[days]
today: dziś; dzisiaj; dzis; dzisiejszego dnia; do końca dnia; do wieczora; dziś wieczorem; do końca dzisiejszego dnia; jeszcze dziś; w dniu dzisiejszym
tomorrow: jutro; jutra; jutrem; jutrzejszego dnia; w dniu jutrzejszym
after-tomorrow: pojutrze; pojutrza
this-week: końca tygodnia; koniec tygodnia; końca tego tygodnia; końcem tygodnia; do weekendu; przed weekendem
next-week: końca przyszłego tygodnia; koniec przyszłego tygodnia; końca następnego tygodnia; końcem przyszłego tygodnia
this-month: końca miesiąca; koniec miesiąca; końca tego miesiąca; końcem miesiąca; końca bieżącego miesiąca; końca bm
next-month: końca przyszłego miesiąca; koniec przyszłego miesiąca; końca następnego miesiąca; końcem przyszłego miesiąca
this-year: końca roku; koniec roku; końca tego roku; końcem roku; końca bieżącego roku
one-week: w ciągu tygodnia; za tydzień; w tydzień; tygodnia od (dziś|dzisiaj); w ciągu jednego tygodnia; od dziś za tydzień
two-weeks: w ciągu dwóch tygodni; za dwa tygodnie; w dwa tygodnie; w ciągu czternastu dni; w terminie czternastu dni; w ciągu 2 tygodni
n-days: w ciągu # (dni|dnia) (roboczych|kalendarzowych)?; w terminie # dni (roboczych|kalendarzowych)?; za # dni; w # dni; w przeciągu # dni; terminie do # dni; w ciągu najbliższych # dni
n-weeks: w ciągu # (tygodni|tygodnie); za # (tygodnie|tygodni); w przeciągu # tygodni; w terminie # tygodni
month-end: koniec; końca; końcem; końcu; ostatniego

[mood]
# wonder and content
2 rewelacj*; rewelka; fantasty*; znakomi*; wspaniał*; genialn*; fenomenaln*; doskonał*; wybitn*
2 mistrzostwo; mistrzowsk*; mistrz; mistrzu; mistrzowie; perfekcyj*; zachwyc*; zachwyt*; przepiękn*
2 przepięknie; cudown*; cudo; cud; niesamowit*; bezbłędn*; rewelacyjn*; obłędn*; zjawiskow*; bomba
2 sztos; petarda; kosmos; odlot; miazga; wymiat*; mega robota; urzek*; oczarow*; w siódmym niebie
2 uratował*; uratowali*; czapki z głów; czapka z głów; chapeau bas; szacun*; wielki szacunek
2 ze szczęścia; łezk*; wzrusz*; bajka; bajeczn*; olśniewa*
1.5 świetn*; super; idealn*; ekstra; kapitaln*; kapitalnie; brawo; brawa; gratul*; pięknie; pięknа
1.5 piękny; piękna; piękne; jestem pod wrażeniem; pod (ogromnym|wielkim|dużym|sporym)? wrażeniem
1.5 strzał w dziesiątkę; w punkt; wdzięczn*; dumn*; ukłony dla; chwał*; pochwal*; złoto; złota
1.5 skarb; anioł*; czarodziej*; czaruj*; bohater*; najlepsz*; najlepiej; rządzicie
1.5 jesteście wielcy; jesteś wielk*; jest pan wielki; jest pani wielka; z nieba; pierwsza klasa
1.5 klasa sama; najwyższy poziom; na najwyższym poziomie; wzorow*; ręce same składają; hura; wow
1.5 uwielbia*; kocham*; kochan*; zakocha*; bajer; bez zarzutu; nie do zdarcia; gites; git; zajebi*
1.5 zarąbi*; wyśmieni*; z całego serca; palce lizać; pozytywnie zaskocz*; miło zaskocz*
1.5 przyjemnie zaskocz*; profeska; pełen profesjonalizm; pełna profesjonalizm; pełna profeska
1 dobra robota; dobrze zrobion*; dobrze się spisa*; dobrze się współpracuj*; zadowol*; cieszę
1 cieszymy; cieszy; ucieszy*; radoś*; fajn*; ładn*; miło; miły; miła; sprawn*; profesjonaln*
1 rzeteln*; solidn*; pomocn*; cierpliw*; uprzejm*; życzliw*; sympatyczn*; błyskawiczn*; terminow*
1 polec*; ulga; ulgę; ulgą; ulży*; spokojnie; sukces*; docenia*; doceni*; podoba; podobają
1 spodoba*; podobał*; działa (jak|świetnie|super|bez|idealnie|pięknie|wreszcie); śmiga*; hula
1 gładko; bezproblemow*; wzorcow*; zasługuj*; zaufani*; wart* (każd*|swoj*)
1 dziękuję (wam|panu|pani|państwu|ci|całemu|serdecznie|bardzo|ogromnie|za)
1 dziękujemy (wam|panu|pani|państwu|ci|całemu|serdecznie|bardzo|ogromnie|za)
1 dzięki (wam|panu|pani|państwu|tobie) ~; podziękowani*; wielkie dzięki; smak; z klasą; estetyczn*
1 porządn*; lekką ręką; poprawi* (wynik*|się); wzrosł* (sprzedaż|ruch|zapytań)
1.2 nie ma się do czego przyczepić; nie mam się do czego przyczepić; nie mogę się przyczepić
1.2 nie ma do czego się przyczepić; nic dodać nic ująć; nie mam (żadnych)? (uwag|zastrzeżeń)
1.2 bez (żadnych)? (uwag|zastrzeżeń); bez (jednej|żadnej) (poprawki|uwagi)
1.2 nie można (było)? lepiej; lepiej (być)? nie mog*; nie mogli* lepiej; nie najgorz*; wcale nieźle
1.2 nieźle; niczego sobie; nie narzek*; nie żałuj*; nie zawie*; nigdy nie zawied*; niezawodn*
1.2 przerosł* ~ oczekiwan*; powyżej oczekiwań; ponad oczekiwania
1.2 lepiej niż ~ (myśla*|sądzi*|spodziewa*|oczekiwa*|obieca*)
1.2 tak jak ~ (chciel*|chcia*|obieca*|prosi*)
1.2 dokładnie (to|tak|o to) ~ (chodzi*|chcia*|chciel*|potrzeb*); muszę odszczekać; odszczek*
1.2 zwracam honor; złego słowa; na prostą
# anger and sorrow
-2 skandal*; żenad*; żenuj*; żałos*; kompromit*; hańb*; wstyd; dramat; dramatyczn*; katastrof*
-2 tragedi*; tragiczn*; masakr*; koszmar*; porażk*; fiasko; cyrk; kpin*; kpi; kpicie; kpiny; żart
-2 żarty; żartuj*; farsa; bezczeln*; chamsk*; chamstw*; oszu*; kłam*; krętac*; naciąga*; naciągn*
-2 złodziej*; oszwab*; wyłudz*; partac*; spartac*; partanin*; fuszer*; bubel; buble; dno; syf
-2 bajzel; burdel; gówn*; kurw*; wkurw*; wkurz*; pierd*; spierd*; zjeb*; spieprz*; chrzan*
-2 schrzan*; szlag; cholern*; cholera; do dupy; do bani; do kitu; do niczego; beznadziej*
-2 niedopuszczaln*; nie do przyjęcia; karygodn*; oburz*; wściek*; furia; furii; szok; zszokowan*
-2 nie do pomyślenia; absurd*; kuriozaln*; groteska; kretyn*; idiot*; debil*; ignoran*
-2 niekompeten*; amator*; nieudacz*; dyletan*; mam (was|tego|was)? (serdecznie)? dość; mam dosyć
-2 mamy (tego|was)? (serdecznie)? dość; dość tego; miarka się przebra*; czara goryczy
-2 kropla ~ przela*; przegię*; przesada; przesadzi*; nóż się ~ otwiera; ręce opadają; najgorsz*
-2 olewa*; olał*; olali*; olewk*; w poważaniu; bezprawn*; nigdy więcej; paranoj*; żerow*; lekceważ*
-2 zlekceważ*; niechlu*
-1.5 rozczarow*; zawied*; zawiód*; zawiod*; zawiedl*; niezadowol*; zdenerwowan*; denerwuj*; irytuj*
-1.5 irytac*; poirytowan*; zirytowan*; frustr*; sfrustrowan*; zły; złe; zła; źle; słab*; kiepsk*
-1.5 marn*; mizern*; nieprofesjonaln*; niepoważn*; nierzeteln*; niedbal*; niestarann*
-1.5 nieodpowiedzialn*; błędn*; zepsu*; popsu*; zniszcz*; zmarnow*
-1.5 strac* (zaufanie|cierpliwość|klient*|nerwy|czas|wiarę|zamówien*|pieniądze)
-1.5 stracił* (zaufanie|cierpliwość|klient*|nerwy|czas|zamówien*|pieniądze); stracili*; utrata
-1.5 brak (profesjonalizmu|szacunku|odpowiedzi|reakcji|kontaktu|kompetencji|zainteresowania|efektów|jakiejkolwiek|postępów)
-1.5 ignoruj*; ignorow*; zignorow*; nie tak się umawia*; nie tego oczekiw*; nie tego się spodziew*
-1.5 nie to zamawia*; nie (jestem|jesteśmy) zadowol*; nie do zaakceptowania; nie akceptuj*
-1.5 nie zgadzam*; protest*; zażaleni*; pretensj*; szkoda (słów|czasu|gadać|pieniędzy|nerwów); żal
-1.5 żałuj*; przykro; niesmak*; strata (czasu|pieniędzy); wyrzucone (pieniądze|w błoto); w błoto
-1.5 świecę oczami; świecić oczami; bałagan*; chaos; nonsens*; bzdur*; głupot*; kłopot*; obraż*
-1.5 zbywa*; zbyci; zbyt* mnie; spław*; nie szanuj*; mydlenie oczu; wciska* ~ kit; wprowadz* ~ błąd
-1.5 wprowadzon* w błąd; bez sensu; bezsens*; nie wytrzym*
-1 smutn*; zasmuc*; zmęczon*; zaniepokojon*; niepokoj*; niepokój; obaw*; martwi*; problem*; trudno*
-1 awari*; usterk*; usterek; błąd; błędy; błędów; błędu; błędem; pomyłk*; pomylił*; pomylili*
-1 literówk*; opóźni*; spóźni*; brakuje; niestety; nie działa*; nie dział*; nie otrzymał*
-1 nie dostał*; nie dostali*; nie odpis*; nie odpowiad*; nie odpowiedzi*; nie oddzwo*; nie odbiera*
-1 wciąż czekam*; nadal czekam*; dalej czekam*; ciągle czekam*; cisza; milczeni*; zwłok*; wątpliw*
-1 wątpi*; niejasn*; nieczyteln*; niezrozumia*; powoln*; wolno; reklamacj*; reklamuj*; skarg*
-1 gorsz*; gorzej; pogorsz*; spadł*; spadek; spada; za drogo; drogo; przepłac*; zawyżon*; niby
-1 rzekom*; podobno; ponoć; oczywiście że nie; muszę przyznać że nie; naraz*; straty; szkod*
-1 kar* umown*; bezskuteczn*; fatyg*
-1.8 fataln*; okropn*; straszn* (jakość|obsługa|robota|praca|bałagan|błędy); strasznie; zgroza
-1.8 horror; makabr*; bylejak*; byle jak; tandet*; na odwal; odwalon*; odwal*
# understatement and irony
-1.2 (spodziewał*|spodziewali*|oczekiwał*|oczekiwali*|liczył*|liczyli*) ~ (więcej|czegoś|innego|się|na|że)
-1.2 nie (tego|takiego) ~ (oczekiw*|spodziew*); delikatnie (mówiąc|rzecz); oględnie mówiąc
-1.2 łagodnie mówiąc; eufemi*; mówiąc (delikatnie|oględnie|łagodnie|wprost); nie powiem żeb*
-1.2 trudno (mi)? ~ (nazwać|uznać|wskazać|uwierzyć|zrozumieć|ukryć|oprzeć)
-1.2 pozostawia ~ (wiele|sporo|dużo)? do życzenia; mam wrażenie że; odnoszę wrażenie
-1.2 śmiem (wątpić|twierdzić|zauważyć); pojęcie względne; z niesłabnącym; z nieustającym podziwem
-1.2 pogratulować (tempa|refleksu|organizacji|pomysłu|samopoczucia)
-1.2 gratuluję (tempa|refleksu|organizacji|samopoczucia|pomysłu|szybkości|dobrego samopoczucia)
-1.2 brawo wy; brawo za (tempo|refleks|szybkość); bardzo śmieszne; no pięknie; no ładnie; no super
-1.2 no świetnie; no brawo; jak miło że; cóż za; cóż; jak widać; widać; najwyraźniej
-1.2 ciekawe (kiedy|czy|ile|za co|po co|jak); czy to (jest)? (jakiś)? (żart|kpina|poważne)
-1.2 robicie sobie (żarty|jaja); jaja sobie; jaj; ile można; ile razy mam
-1.2 po co (ja|my|mi|nam|w ogóle); za co (ja|my|właściwie|wam|konkretnie)
-1.2 wszystkiego można się było; mogli* się ~ wysilić; zrobiłby to lepiej; lepiej bym
-1.2 nawet moj* ~ (by|zrobi*); dziecko by; czy ktoś tam (w ogóle)? (żyje|jest|pracuje|czyta); halo
-1.2 proszę nie brać tego; z przykrością; z żalem; z ubolewaniem; ubolewa*; nie ukrywam
-1.2 ze smutkiem
-1 (ważniejsz*|więksi|większych|większe) (klient*|ryby|zlecen*|projekt*); jedn* z wielu
-1 na dolnej półce; na szarym końcu; piąte koło; kolejn* (raz|wymówk*|obietnic*|tydzień)
-1 po raz (kolejny|drugi|trzeci|czwarty|piąty|enty|n); znowu; znów; wymówk*; w tym tempie
-1 za taką (cenę|kasę|stawkę); za takie pieniądze; podobno profesjonal*; nieśmiało przypomin*
-1 nie mam śmiałości
# zawód, zmęczenie, złość
-1.5 (zawiedzion*|zawiedliście|zawiódł|zawiodła|rozczarowan*|rozczarowując*|rozczarowanie|zlekceważon*|zlekceważyli*|zignorowan*|oszukan*|nabity w butelkę|nabici w butelkę|wystawieni do wiatru|wystawiony do wiatru|zbywan*|zbyto|zbywacie|zwodzen*|zwodzicie)
-1.5 (cierpliwość|cierpliwości) ~ (skończyła|kończy|wyczerpała|brakuje|na wyczerpaniu|granice|traci*|trac*) ; (mam|mamy) ~ (dość|dosyć|po dziurki|serdecznie dość) ; (miarka|czara) ~ (przebrała|przelała|przelało); (tego już za wiele|to już przesada|szczyt wszystkiego|dość tego|przelało czarę)
-1.2 (zirytowan*|irytując*|irytuje|sfrustrowan*|frustrując*|wściekł*|zdenerwowan*|zniesmaczon*|oburzon*|oburzając*|zszokowan*|zażenowan*|żenad*|żenując*|niezadowolon*|niezadowalając*|zaniepokojon*|niepokoi|niepokojąc*|zdumion*|skandal*|katastrof*|porażk*|dramat|dramatyczn*|tragedia|tragiczn*|kompromitac*|masakra|wstyd|wstydu|farsa|kpina|cyrk)
-1.2 (fataln*|beznadziejn*|okropn*|fuszerk*|bylejak*|niechlujn*|niedopuszczaln*|nie do przyjęcia|nieakceptowaln*|nieprofesjonaln*|amatorszczyzn*|partactw*|partack*|lipa|badziew*|bubel|nędzn*|mizern*|marn*|kiepsk*|niedopracowan*|byle jak|chaos|bałagan)
-1 (nie) ~ (jestem|jesteśmy|byliśmy|byłem|byłam) ~ (zadowolon*|zachwycon*|pod wrażeniem|usatysfakcjonowan*|szczęśliw*|przekonan*) ; (nie tak|nie tego|nie na to) ~ (umawialiśmy|umawialismy|wyobrażał*|oczekiwał*|spodziewał*|liczył*|miało) ; (spodziewał*|oczekiwał*|liczył*) ~ (się)? ~ (czegoś więcej|czegoś lepszego|więcej|na więcej|lepszej|wyższego)
-1 (pozostawia|zostawia) ~ do życzenia; (tak) ~ (dalej|dłużej) ~ (być nie może|nie może|nie da się|nie można) ; (nie) ~ (do pomyślenia|na poziomie|w porządku|fair|poważne|profesjonaln*|przystoi|wypada|powinno mieć miejsca|powinno się zdarzyć|godzę się|akceptuję|zgadzam się na)
-0.8 (po raz) (kolejny|trzeci|drugi|czwarty|piąty|enty|n ty) ; (znowu|znów|ponownie) (to samo|ten sam|błąd|nie działa|cisza|opóźnienie|pomyłka|źle) ; (ile razy|do kiedy|jak długo) ~ (można|mam|mamy|jeszcze) ; (zaczynam|zaczynamy|zaczynam się) ~ (wątpić|zastanawiać|tracić|żałować|martwić|niepokoić|obawiać)
-0.8 (delikatnie mówiąc|mówiąc oględnie|łagodnie mówiąc|szczerze mówiąc|przyznam) ~ (słab*|kiepsk*|zaskocz*|rozczar*|średni*|dziwn*|nie) ; (tracę|tracimy|straciłem|straciłam|straciliśmy|nadszarpn*|podważ*) ~ (zaufani*|wiar*|nadziej*)
-0.7 (średnio|tak sobie|przeciętn*|szału nie ma|bez szału|bez rewelacji|mogło być lepiej|mogłoby być lepiej|słabo|słabiutko|niezbyt|nienajlepiej|nie najlepiej|cienko|pozostaje niesmak|niesmak)
# sarkazm
-1.3 (gratuluję|gratulacje|brawo|super|świetnie|pięknie|cudownie|wspaniale|rewelacja|bomba|no pięknie|no super|no ładnie|ładnie) (znowu|po raz kolejny|kolejny|znów|trzeci raz|jak zwykle|tylko szkoda|szkoda że|tylko że)
-1.3 dziękuję za (nic|zmarnowany|stracony|brak odpowiedzi|bałagan|kłopot) ; (no to|no) (ładnie|pięknie|super|świetnie|nieźle) ; (proszę się nie spieszyć|nie ma pośpiechu) ~ (tylko|my tylko|i tak|przecież)
# zadowolenie, ulga, wdzięczność
1.5 (bardzo|naprawdę|ogromnie|niezwykle|niesamowicie|strasznie|w pełni|bardziej niż|mega|super|przeogromnie|szczerze) (zadowolon*|wdzięczn*|szczęśliw*|zachwycon*|mile zaskoczon*|pod wrażeniem|usatysfakcjonowan*|dumn*|ucieszył*|pomocn*|profesjonaln*|ładnie|sprawnie|podoba|podobał*)
1.5 (zachwycon*|zachwyca|zachwycił*|oczarowan*|wniebowzięt*|przeszł* ~ oczekiwania|przerosł* ~ oczekiwania|ponad oczekiwania|powyżej oczekiwań|strzał w dziesiątkę|w punkt|w samo sedno|uratowali*|uratował*|ratujecie|ratujesz|życie uratował*|jesteście niezastąpieni|nie do przecenienia|bezcenn*|złoty człowiek)
1.3 (świetn*|rewelacyjn*|doskonał*|znakomit*|fantastyczn*|wspaniał*|perfekcyjn*|bezbłędn*|wyśmienit*|kapitaln*|fenomenaln*|genialn*|pierwsza klasa|na medal|bez zarzutu|wzorow*|ekstra|petarda|mistrzostwo|majstersztyk|cudown*|przepiękn*|profesjonaln*|super sprawa|pełen profesjonalizm|pełna profeska)
1.2 (działa|chodzi|śmiga|pracuje|wygląda|wyszło|poszło|przebiegło) ~ (bez zarzutu|idealnie|super|świetnie|jak marzenie|jak w zegarku|rewelacyjnie|wspaniale|pięknie|doskonale|gładko|sprawnie|jak trzeba|bez problemów|bez problemu|lepiej niż)
1.2 (ukłony|pochwał*|wielkie dzięki|ogromne dzięki|wielkie brawa|szacun|szacunek|czapki z głów|chapeau|serdeczne podziękowania|ogromne podziękowania|gorące podziękowania|stokrotne dzięki|piątka) ~ (dla|za|od|pan*|zespoł*|cał*|wam|wszystkich) ; (nie mam|nie mamy|żadnych) ~ (zastrzeżeń|uwag krytycznych) ; (do niczego się nie|nie ma się do czego) ~ (przyczepić|przyczepię)
1.2 (warto było|opłacało się|cieszę się|cieszymy się) ~ (czekać|że trafiliśmy|że pracujemy|że wybraliśmy|z efektu|z wyniku|z współpracy|na państwa polecenie|że jesteście|że się udało) ; (kocham|uwielbiam|uwielbiamy|kochamy) ~ (ten|tę|to|wasz*|nowy|nową|nowe|jak)

[payment.sent]
0.85 @paid ~ (@invoice|dziś|dzisiaj|wczoraj|rano|przelewem|całość|terminie|kwot*|reszt*|rat*|wszystko|już|przedwczoraj|przed|@day)
0.85 (już|właśnie|dziś|dzisiaj|wczoraj|rano|fakturę|faktury|należność|@day|całość|zaliczkę|wszystko) ~ @paid
0.85 (przelew|przelewy|płatność|wpłata|wpłatę|kasa|pieniądze|pieniążki|hajs|środki|blik|należność) ~ (poszedł|poszła|poszły|wyszedł|wyszła|wyszły|puszczon*|wysłan*|zlecon*|zlecono|wykonan*|wykonano|zrobion*|zrealizowan*|zaksięgowan*|wysłałem|wysłałam|wysłaliśmy|zrobiłem|zrobiłam|zrobiliśmy|puściłem|puściłam|puściliśmy|zleciłem|zleciłam|zleciliśmy|dokonan*|nadan*)
0.85 (poszedł|poszła|poszły|wyszedł|puszczon*|zlecono|wykonano|dokonano|zrobiłem|zrobiłam|zrobiliśmy|puściłem|puściłam|puściliśmy|zleciłem|zleciłam|zleciliśmy|wysłałem|wysłałam|wysłaliśmy|dokonałem|dokonałam|dokonaliśmy|zrealizowaliśmy|wykonaliśmy|nadałem|nadaliśmy) ~ (przelew*|płatnoś*|wpłat*|pieniądze|pieniążki|kasa|zapłaty|należnoś*|kasę|blik*|środki)
0.8 (faktur*|fv|należnoś*|rachunek|zaliczk*|zobowiązan*|kwota|całość|proforma|abonament) ~~ (jest|są|została|zostały|został|zostało|już|była|były|dziś|dzisiaj|wczoraj) ~ @paidp
0.8 (potwierdzeni*|dowód|dowodu) ~ (przelewu|zapłaty|płatności|wpłaty|przelewów|zapłacenia)
0.8 (już|wczoraj|dziś|dzisiaj|rano|dawno) (zapłacon*|opłacon*|uregulowan*|przelan*|poszło|puszczone)
0.75 (pieniądze|przelew|środki|kasa|hajs) ~ (w drodze|są na koncie|powinny już być|powinien już być|powinny dojść|doszł* )
0.75 (przelew|blik) wysłany; (opłacone|zapłacone|uregulowane|przelane)
0.75 (powinno|powinny|powinien) ~ (być|dojść) ~ na (koncie|waszym|państwa|pana|pani|rachunku)
0.75 obciążyli* ~ konto
0.75 (split payment|podzielonej płatności) ~~ (zlecon*|wykonan*|opłacon*|zapłacon*)
0.75 zaległość ~ uregulowan*; faktury (zapłacone|opłacone|uregulowane|popłacone)
0.75 (popłaciłem|popłaciłam|popłaciliśmy)

[payment.promised]
0.75 @willpay
0.75 (zapłacę|zapłacimy|opłacimy|opłacę|ureguluję|uregulujemy|przeleję|przelejemy) ~ (@day|faktur*|należność|całość|do|w|we|od ręki|po)
0.8 (puszczę|puścimy|wyślę|wyślemy|zrobię|zrobimy|zlecę|zlecimy|wykonam|wykonamy|zrealizuję|zrealizujemy|dokonam|dokonamy|nadam|ogarnę|ogarniemy) ~ (przelew*|płatnoś*|wpłat*|pieniądze|kasę|zapłaty|należność|blik*|pieniążki|środki)
0.8 (przelew*|płatnoś*|wpłat*|pieniądze|kasę|zapłaty|należność|faktur*|pieniążki|środki|kasa|blik*) ~ (puszczę|puścimy|wyślę|wyślemy|zrobię|zrobimy|zlecę|zlecimy|wykonam|wykonamy|zrealizujemy|dokonamy|pójdzie|pójdą|wyjdzie|wyjdą|nastąpi|dojdzie|dotrze|dotrą|wpłynie|wpłyną|będzie|będą|zostanie|zostaną|ogarnę|ogarniemy|poleci|polecą|znajdą|otrzyma*|dostan*|prześlę|prześlemy)
0.75 (będzie|będą|zostanie|zostaną) ~ (zapłacon*|opłacon*|uregulowan*|przelan*|wpłacon*|spłacon*|rozliczon*)
0.75 (zobowiązuj*|deklaruj*|obiecuj*) ~ (zapłac*|zapłat*|przela*|uregulow*|wpła*|płatn*|opłac*|spłac*)
0.75 (zaplanowan*|zaplanowaliśmy|wstawi* ~ do|mamy w planie|w kolejce do) ~ (płatnoś*|przelew*|zapłat*)
0.75 (płatnoś*|przelew*|faktur*) ~ (zaplanowan*|zaplanowaliśmy|w kolejce|ustawion*)
0.75 (poleci*|przekaza*|zleci*) ~~ (do zapłaty|do płatności|opłac*|zapłac*|do opłacenia|do przelewu)
0.75 (postaram|postaramy|planuję|planujemy|zamierzam|zamierzamy|mam zamiar|chcemy|chcę|zdążę|zdążymy|spróbuję|spróbujemy) ~ (zapłacić|opłacić|przelać|uregulować|wpłacić|puścić|rozliczyć|spłacić)
0.75 (dostan*|otrzyma*|będzie* mieć|będzie* mieli) ~ (pieniądze|przelew|zapłatę|kasę|pieniążki|wpłatę)
0.75 z (najbliższą|następną|piątkową|poniedziałkową) (paczką|turą|serią) ~ przelew*
0.75 w (najbliższym|następnym) przelewie
0.75 (jutro|pojutrze|dziś|dzisiaj|@day) ~ (zapłacę|zapłacimy|opłacę|opłacimy|przeleję|przelejemy|puszczę|ureguluję|uregulujemy|przelew pójdzie|przelew)

[payment.delayed]
0.8 (opóźni*|spóźni*|poślizg*|przesuni*|zwłok*|obsuw*) ~~ (płatnoś*|zapłat*|zapłac*|faktur*|przelew*|rat*|należnoś*|wpłat*|regulow*|uregulow*)
0.8 (płatnoś*|zapłat*|faktur*|przelew*|należnoś*|wpłat*|@willpay) ~~ (opóźni*|spóźni*|poślizg*|później|przesun*|przeciągn*|obsuw*|przeciąg*|zwłok*|przeleży|dopiero)
0.85 (rozłoż*|rozbi*|podziel*|spłac*|zapłac*|płac*|zapłat*|należność|kwot*) ~~ (rat|raty|ratach|ratami|ratalnie)
0.85 (dwie|trzy|cztery|kilka|dwóch|trzech|czterech|sześć|#) (raty|rat|ratach|ratami); (w|na) raty
0.85 w ratach; płatność ratalna; ratalnie; (plan|harmonogram|układ) ~ (spłat|spłaty|ratalny)
0.85 prolongat*
0.85 (wydłuż*|przedłuż*|odrocz*|przesun*|przesuni*|odroczen*|odrocz*|przedłużen*|wydłużen*) ~~ (termin* płatn*|termin* zapłat*|płatnoś*|zapłat*|spłat*)
0.85 (odroczen*|odrocz*) ~ (płatnoś*|termin*|zapłat*)
0.85 o (tydzień|dwa tygodnie|miesiąc|kilka dni) ~ (później|dłużej|zwłoki|cierpliwości)
0.8 (problem*|kłopot*|utrat*|brak*|zachwian*) ~ (płynnoś*|finansow*|z płatnościami|gotówk*)
0.8 płynnoś* (finansow*)?; zator* (płatnicz*)?
0.8 (przejściow*|chwilow*|finansow*) ~ (trudnoś*|problem*|kłopot*|dołek|tarapat*)
0.8 (brak|brakuje|brakło) ~ (środków|pieniędzy|gotówki|płynności|kasy|hajsu)
0.8 krucho z (kasą|pieniędzmi|gotówką); (kasa|konto) ~ (pust*|świeci)
0.8 (puste|pustki) ~ (konto|koncie|kasie|kasa)
0.8 nie (mam|mamy|ma|miał*|mieli*) ~ (pieniędzy|środków|kasy|gotówki|hajsu|z czego|za co)
0.8 na (minusie|debecie); spłukan*
0.8 nie (dam|damy|jestem|jesteśmy|mogę|możemy|zdążę|zdążymy|mam|mamy|uda|będę|będziemy) ~ (rady|stanie|jak|siły|się|możliwości|mógł|mogła|mogli)? ~ @payinf
0.8 nie (dam|damy) rady ~ (teraz|na raz|w terminie|całości)
0.8 (dopiero|najwcześniej) ~ (zapłac*|przelej*|opłac*|uregul*|puszcz*|przelew*)
0.8 (zapłac*|przelej*|opłac*|uregul*|przelew|płatność) ~ (dopiero|najwcześniej|trochę później|później|z opóźnieniem|po terminie|po świętach|po sezonie)
0.75 (czekam*|czekają) ~ (na przelew|na środki|na płatność|na wpłatę|na kasę|na pieniądze|aż ~ zapłac*|aż ~ przel*) ~ (od|z|klient*|kontrahent*|inwestor*|dotacj*|vat*|kredyt*|bank*)?
0.75 (zajął|zajęł*|zablokow*|zajęci*) ~ (konto|konta|rachunek|środki)
0.75 (proszę|prosimy|poproszę|prosiłbym|prosiłabym|proszę o) ~ (cierpliwoś*|wyrozumiałoś*|zwłok*|dodatkow* czas|odroczen*|jeszcze kilka dni|jeszcze # dni|jeszcze chwil*|jeszcze tydzień)
0.75 (zalegam|zalegamy|zaległoś*) ~ (z|w|za|płatn*|faktur*|wobec)
0.75 (poczekać|poczekacie|zaczekać|wstrzymać się) ~ z (płatnością|fakturą|przelewem|windykacją)
0.75 (dać|dacie|da|dajcie) ~ (mi|nam)? ~ (czas|tydzień|dwa tygodnie|chwilę) ~ (na zapłatę|z płatnością|z fakturą|z przelewem)
0.75 (ciężki|trudny|słaby|martwy) (miesiąc|okres|czas|sezon|kwartał)
0.75 (kontrahen*|klien*|inwesto*|odbiorc*|zamawiając*|gmin*) ~~ (nie zapłaci*|nam nie płac*|zalega*|zwleka*)
0.75 jak (tylko)? ~ (zapłacą|zapłaci) (mi|nam); (kasy|pieniędzy) ~ (nie ma|brak); z wypłat*

[payment.disputed]
0.8 nie (uznaj*|akceptuj*|zaakceptuj*|przyjm*|zgadzam|zgadzamy|podpisz*|potwierdz*) ~~ (faktur*|fv|kwot*|pozycj*|obciąż*|nalicz*|rachun*|rozliczeni*|dopłat*|podwyżk*|godzin*|stawk*|opłat*|cen*)
0.8 (faktur*|fv|kwot*|pozycj*|obciąż*|naliczen*|rachun*|dopłat*|opłat*) ~~ nie (uznaj*|akceptuj*|zaakceptuj*|przyjm*|zgadzam|zgadzamy)
0.8 (kwestionuj*|zakwestionow*|podważa*|reklamuj*|sprzeciw*|zastrzeżeni*) ~~ (faktur*|fv|kwot*|pozycj*|obciąż*|nalicz*|rachun*|rozliczeni*|opłat*|wysokoś*|godzin*)
0.8 (faktur*|fv) korygując*
0.8 (naliczył*|naliczyli*|policzył*|policzyli*|naliczono|policzono|doliczono|doliczył*|doliczyli*|dopisał*|dopisali*|dopisano|wystawił*|wystawili*|zafakturowa*|skasowa*|obciąży*|ściągnę*|pobrał*|pobrano|pobrali*) ~~ (podwójnie|dwa razy|dwukrotnie|drugi raz|za dużo|więcej|niesłusznie|bezpodstawnie|niezgodnie|wbrew|nie było|nie zamawia*|po wypowiedzeniu|bez zgody|bez uzgodnienia|zamiast|dodatkow*|coś czego)
0.8 (niesłuszn*|bezpodstawn*|błędn*|zawyżon*|nieuzasadnion*|podwójn*) ~ (faktur*|nalicz*|kwot*|obciąż*|opłat*|pozycj*|rachun*|wystawi*|doliczon*|abonament*)
0.75 (faktur*|fv|kwot*|rachun*|rozliczeni*|pozycj*|suma|wartość|stawk*) ~~ (nie zgadza*|zawyżon*|za wysok*|za duż*|wyższ*|niezgodn*|błędn*|błąd|nie odpowiada|nieprawidłow*|pomyłk*|nie pokrywa*|podwójn*|różni*|z sufitu|z kosmosu|z księżyca)
0.75 (błąd|pomyłk*|nieprawidłowo*|rozbieżnoś*|różnic*) ~ (w|na|między|na waszej|na państwa|kwoc*) ~ (faktur*|fv|rachun*|rozliczeni*|kwoc*|wycen*)
0.75 (korekt*|skoryg*) ~~ (faktur*|fv|kwot*|rachun*|rozliczeni*)
0.75 (wyjaśnieni*|wyjaśnić|wyjaśnicie) ~ (różnic*|kwot*|pozycj*|naliczen*|rozbieżn*|skąd)
0.75 nie (zamawia*|zleca*|zamówi*|zleci*|uzgadnia*|było ~ umow*|było ~ wycen*|było ~ ofer*|było ~ mowy|ma ~ umowie|ma ~ ofercie|autoryzowa*|umawia*) ~~ (faktur*|pozycj*|usług*|kwot*|dopłat*|godzin*|nadgodzin*|dodatk*|opłat*|płac*|zapłac*|#)
0.75 (umawialiśmy|umówiliśmy|umówieni|uzgodniliśmy|ustaliliśmy|ustalona|uzgodniona|dogadaliśmy|wycena|wyceny|ofercie|oferta|wycenie|umowie|miało być|miała być) ~~ # ~~ (faktur*|fakturze|fv|tymczasem|a jest|zamiast|a nie|a dostał*|wystawi*|rachun*|a wyszło|a przysz*)
0.75 (faktur*|fv|rachun*) ~~ # ~~ (umawialiśmy|umówiliśmy|uzgodni*|ustali*|ofercie|wycenie|umowie|miało być|zamiast|dogadaliśmy)
0.75 (usun*|wykreśl*|odejm*|odlicz*|anuluj*|anulow*|wycof*) ~ (tę|tą|te|ta)? ~ (pozycj*|opłat*|faktur*|kwot*|naliczen*|obciążen*|not*)
0.75 skąd ~ (ta|taka|te|się) ~ (kwot*|pozycj*|opłat*|sum*|#)
0.75 (ryczałt|stała cena|stałą cenę|cena stała) ~~ (faktur*|dopłat*|a teraz|tymczasem)
0.75 nie ma podstaw*; z jakiej (racji|paki|okazji) ~~ (faktur*|dopłat*|opłat*|płac*|kwot*)
0.75 tytułem czego; za co jest ta

[payment.refused]
0.9 nie (zapłacę|zapłacimy|zaplace|zapłaci pan|ureguluję|uregulujemy|przeleję|przelejemy|opłacę|opłacimy|dopłacę|wpłacę)
0.9 nie (będę|będziemy|zamierzam|zamierzamy|mam zamiaru|mamy zamiaru|chcę|chcemy|widzę powodu|widzimy powodu|myślę|mam ochoty) ~ (płacić|zapłacić|płacił|płaciła|płacili|opłacać|dopłacać|regulować|uregulować|finansować)
0.9 (płacić|zapłacić|płacił|płaciła|płacili|dopłacać) nie (będę|będziemy|zamierzam|zamierzamy|mam zamiaru)
0.9 (zapłaty|kasy|pieniędzy|przelewu|wpłaty) nie (będzie|zobacz*|dostan*|ujrzy*)
0.9 (odmawia*|odmówi*) ~ (zapłaty|płatności|uregulowania|opłacenia|płacenia|zapłacenia|przyjęcia faktury)
0.9 (ani|żadnego|żadnej) ~ (grosza|złotówki|grosika|centa|złocisza|zł|złamanego|euro)
0.9 (złamanego|jednego) grosza
0.9 (wstrzymuj*|wstrzymam*|wstrzymał*|wstrzymali*|wstrzymać|zawiesza*|zawieszę|zawiesimy|zawiesił*|zawiesili*|blokuj*|zablokow*|zatrzymuj*|wstrzymani*|zamraża*) ~~ (płatnoś*|zapłat*|należnoś*|przelew*|wpłat*|faktur*|abonament*|rozliczen*|płaceni*|ostatniej rat*|rat*|zlecenie stałe)
0.9 (płatnoś*|zapłat*|należnoś*|przelew*|wpłat*|faktur*|rat*) ~~ (wstrzymuj*|wstrzyman*|wstrzymam*|wstrzymał*|wstrzymali*|zawiesz*|zablokow*|zatrzymuj*)
0.85 (nie|żadnej|żaden) ~ (zapłat*|płatnoś*|przelew*|pieniędzy|zapłac*|przelej*|zobaczycie|dostaniecie|ureguluj*|faktur*|opłac*) ~~ (dopóki|póki|do czasu|zanim|aż|bez|jeśli|jeżeli|dokąd)
0.85 (dopóki|póki|do czasu|do momentu|zanim|jeśli nie|dokąd) ~~ nie (zapłacę|zapłacimy|przelej*|zobaczycie|dostaniecie|ureguluj*|będzie|opłac*|ma mowy) ~ (grosza|przelewu|zapłaty|pieniędzy|płatności|faktur*|wam|państwu|należnoś*)?
0.85 (zapłacę|zapłacimy|zapłata|płatność|przelew|ureguluj*|pieniądze|kasa|opłac*) ~ (dopiero)? (jak|gdy|kiedy|po|pod warunkiem|wtedy) ~~ (działa*|zadziała*|napraw*|popraw*|skończ*|dokończ*|dostarcz*|odda*|usun*|zrob*|zrobi*|wywiąż*|wyjaśni*|odpowie*|otrzyma* ~ popraw*)
0.85 (żąda*|domaga*|oczekuj*|chcę|chcemy|proszę o|poproszę) ~ (zwrot* #|zwrot* całej|zwrot* kasy|zwrot* środków|zwrot* opłat|zwrot* kwoty|zwrot* kosztów|zwrot* zaliczki|zwrot* pieniędzy)
0.85 (oddajcie|oddaj|zwróćcie|proszę oddać|proszę zwrócić) ~ (pieniądze|kasę|zaliczk*|forsę)
0.85 (potrąc*|potrąci*) ~~ (faktur*|należnoś*|wynagrodz*|kar*|z)
0.85 (odsyłam*|odsyłam|zwracam*) ~ faktur* (bez)?
0.85 (faktur*) ~ (do kosza|podrzeć|podarł*|możecie sobie|wsadzić)
0.85 nie zamierzam ~ płacić ~ (za|pomył*|błęd*|tej|tego)
0.85 za (to|coś takiego|taką|taka|takie|takie coś) ~~ (nie należy|nie zapłac*|nie płac*|powinno się dostać|nie płacić)
0.9 (nie) ~ (zapłac*|zapłacę|płacę|płacimy|ureguluj*|opłac*|mamy zamiaru płacić|mam zamiaru płacić|zamierzam płacić|zamierzamy płacić|będę płacić|będziemy płacić|przelej*|przeleję) ~ (za|tej|ani|dopóki|póki|faktury|złotówki|grosza|rachunku|tego|niczego|dopóty|zanim)
0.9 (faktura|płatność|przelew|należność|rachunek|faktury|płatności) ~ (nie zostanie|nie będzie|wstrzyman*|zablokowan*|poczeka|zostaje|pozostanie|pozostaje|wstrzymujemy|wstrzymuję|nie zostaną|odrzucon*) ~ (zapłacon*|opłacon*|uregulowan*|nieopłacon*|niezapłacon*|bez zapłaty|do czasu|dopóki|aż)
0.9 (wstrzymuj*|wstrzymaliśmy|wstrzymałem|wstrzymałam|wstrzyma*|zawieszam*|blokuj*|odmawiam*|odmowa|cofam*|cofnęliśmy) ~ (płatność|płatności|zapłat*|przelew*|wypłat*|zapłaty) ; (ani grosza|ani złotówki|złamanego grosza|nie zobaczycie) ~ (więcej|nie|pieniędzy|grosza|dopóki|ode mnie|od nas|zapłaty|póki)

[payment.query]
0.8 (kopi*|duplikat*|skan|skanu|pdf|odpis) ~ (faktur*|fv|rachun*|proform*)
0.8 (prześl*|przesła*|przysłać|przyśl*|wyśl*|wysła*|podeśl*|podesła*|doślij|dosła*|ponown*|raz) ~~ (faktur*|fv|proform*|duplikat*|rachunek|wykaz* sald|noty)
0.8 (nie|gdzie) (dotarł*|doszł*|przyszł*|mam|mamy|widzę|widzimy|otrzym*|dostał*|dostali*|ma|znalaz*|mogę ~ znaleźć|otwiera*) ~ (faktur*|fv)
0.8 (faktur*|fv) ~ (nie otwiera*|nie mam|nie widzę|nie otrzym*|nie dosta*|nie przyszł*|nie doszł*|nie dotarł*|zaginę*|zgubi*|zawierusz*|się zgubi*|brakuj*)
0.8 (zgubi*|zapodzia*|zawieruszy*|skasowa*) ~ (faktur*|fv)
0.75 (numer*|nr) (konta|rachunku|zamówienia|ksef|nip|bdo|umowy|po|iban|swift|identyfikuj*|zlecenia)
0.75 (numer*) ~ (konta|rachunku bankowego|ksef|zamówienia)
0.75 (jakie|jaki|które|który|na jakie|na które|podać|podanie|aktualn*|właściw*|zmienił*) ~ (konto|konta|rachunek|rachunku|nr konta)
0.75 biał* li*; ksef*; (nip|nipu|nip u); (dane|danych) do (przelewu|faktury|płatności)
0.75 (iban|swift|bic); mechanizm* podzielonej; split payment; stawk* vat; (z|bez|plus) vat
0.75 (odwrotn* obciążen*|reverse charge); (kwota|ceny|cena) (netto|brutto); not* korygując*
0.75 (termin*|data|datę|kiedy|kiedy mija|do kiedy) ~ (płatnoś*|zapłat*|zapłac*|uregulow*|opłac*|płatn*)
0.75 (pytani*|zapytać|wątpliwoś*|prośba|dopyta*) ~ (do|o|w sprawie|dot|dotycząc*|odnośnie) ~ (faktur*|fv|rachun*|płatnoś*|rozliczeni*|proform*)
0.75 czego dotyczy ~ (pozycj*|faktur*|kwot*|opłat*|rachun*)
0.75 co (oznacza|zawiera|to) ~ (pozycj*|na fakturze); (za jaki okres|za co) ~ (jest|faktur*|fv)
0.75 (jak|gdzie|czy mog*|w jaki sposób) ~ (zapłacić|opłacić|przelać|uregulować|płacić)
0.75 (wystaw*|przepisa*|przepis*|zmien*|popraw*|skoryg*) ~ (faktur*|fv) ~~ (na firm*|na spół*|na nip|dane|adres*|nabywc*|nazw*|na mnie|numer*|z datą|na inn*)
0.75 (na fakturze|faktura|faktury|fakturze|na fv) ~~ (brakuje|brak|dopis*|powinien|powinna|nie ma|nie widzę|zły|błędny|stary) ~ (numer*|nip*|adres*|terminu|po|zamówienia|dat*|nazw*|vat|konta|ksef|oznaczen*)
0.75 proform*; (faktur*|fv) ~ (zaliczkow*|końcow*|zbiorcz*|elektroniczn*)
0.75 (wystawi*|wystawią|wystawicie|wystawić) ~ (faktur*|fv|rachun*); (potwierdz*|uzgodni*) ~ sald*
0.75 (do|odnośnie|w sprawie|dot|ws) (faktur*|fv) #; (zwłasz|ponown*|jeszcze raz) ~ (faktur*|fv)

[leaving]
0.85 (wypowiedze*|wypowiada*|wypowie*|rozwiąz*|rozwiązuj*|zerw*|zrywa*|zakończ*|kończy*|odstąpi*|odstępuj*) ~ (umow*|umów*|współprac*|kontrakt*|abonament*|zleceni*|stał* obsług*|subskrypcj*)
0.85 (umow*|współprac*|kontrakt*|abonament*) ~ (wypowiada*|wypowie*|rozwiąz*|kończ*|zakończ*|zrywa*|wygasz*)
0.85 (złoż*|składa*|złoży*|przesyła*|wysyła*|w załączeniu) ~ wypowiedzen*
0.85 (koniec|końca|zakończeni*|zakończ*|kończymy|kończę) ~ (współprac*|umowy|przygody|z wami|z państwem)
0.85 z zachowaniem ~ okresu (wypowiedzenia)?; okres* wypowiedzenia
0.85 (rezygnuj*|zrezygnow*|zrezygnuj*|rezygnacj*) ~ (z|ze|o); (rezygnuj*|rezygnacj*)
0.85 nie (przedłuż*|odnow*|odnaw*|kontynuow*|przedłużamy|będziemy ~ kontynuow*|będziemy ~ współprac*|będziemy ~ korzysta*|będę ~ współprac*|będę ~ korzysta*|chcemy ~ współprac*|chcę ~ współprac*|widzę ~ współprac*|widzimy ~ współprac*|skorzysta*|wyobraż* ~ współprac*)
0.85 (rozsta*|rozstaj*|rozstań*|żegna*|pożegna*|rozejść|drogi się rozchodz*) ~ (się|z|z wami|z państwem)
0.85 (podziękow*|podziękuj*) ~ (wam|państwu|za współpracę) ~ (i|bo|współprac*|na przyszłość)
0.8 (przechodz*|przejd*|przejść|przenos*|przenies*|przenieś*|przeniosę|idziemy|pójdę|pójdziemy|pójść|odchodz*|odejd*|odejść|ucieka*|zmieniam*|zmieni*|zmian*|zmienić) ~ (do|na|gdzie|od|z|w)? ~ (konkurencj*|inn*|kogoś inn*|inne biuro|biuro rachunkowe|agencj*|was|państwa|gdzie indziej|gdzieindziej|dostawc*|księgow*|firm*|wykonawc*|tłumacz*|informat*|architekt*|obsług*)
0.8 (szuka*|poszuka*|znajd*|znaleź*|znalaz*|rozgląda*|rozejrz*|rozejrze*) ~ (się)? ~ (za|kogoś|inn*|now*|zastępst*|alternatyw*|konkurenc*|gdzie indziej|lepsz*|tańsz*)
0.8 @other @firm ~ (oferuj*|zaproponow*|proponuj*|zrobi*|przejm*|przejmie|wyceni*|robi|weźmie|już|od|przejęł*)
0.8 (konkurencj*|konkurencyjn*) ~ (ofert*|zaproponow*|oferuj*|proponuj*|wyceni*|zrobi*|robi|tańsz*|weźmie|chętnie|czeka)
0.8 (ofert*|wycen*|propozycj*|rozmow*|rozmawia*) ~ (od|z|u) ~ (konkurenc*|inn*|dwóch inn*|trzech inn*|innych firm)
0.8 (zbiera*|porówn*|zamówi*|poprosi*|mamy|dosta*) ~ (ofert*) ~ (inn*|konkurenc*|rynk*)
0.8 (zlec*|odda*|powierz*|przekaz*|przekaż*) ~~ (komuś inn*|komu innemu|innej firmie|innemu|konkurencji|innej agencji|nowemu biuru|innym)
0.8 ktoś inny; kogoś innego
0.8 (rozważa*|zastanawia*|zastanowi*|przemyśl*|poważnie|przyszłoś*|sens*) ~~ (współprac*|zmian*|inn* biur*|inn* agencj*|inn* firm*|czy nadal|czy dalej|rezygnacj*|odejśc*|dalsz*)
0.8 (dalsz*|przyszłość|sens) ~ (współprac*) ~ (stoi|pod znakiem|nie ma|jest wątp*)?
0.8 (ostatni*) (zlecenie|projekt|raz|faktura|wspólny|współprac*|miesiąc z)
0.8 (nigdy|nic) więcej ~ (u|z|nie|was|współprac*|zamów*|zlec*|skorzyst*)
0.8 więcej ~ nie (zlec*|zamów*|skorzyst*|zamierzam|chcę)
0.8 (wydać|wydanie|przekazanie|odbiór|zwrot|odbierz*|przygotowanie) ~ (dokument*|haseł|dostęp*|kod* źródł*|domen*|akt) ~ (now*|inn*|nowemu|do końca|syn|następc*)
0.8 (cofam*|wycofuj*|wycofam*|anuluj*|odwołuj*) ~ (zleceni*|pełnomocnic*|zamówieni*|się z)
0.8 (nowe|nowego|nowym) (biuro|biura|biurem|agencj*|księgow*|dostawc*|wykonawc*)
0.8 (przetarg|rozpis* konkurs)
0.85 (wypowiadam*|wypowiedzenie|wypowiedzieć|rozwiązuj*|rozwiązać|rozwiązani*|zrywam*|zerwać|odstępuj*|odstąpić) ~~ (umow*|współprac*|kontrakt*|abonament*|zleceni*)
0.85 (rezygnuj*|zrezygnować|rezygnacj*|kończym*|kończę|zakończyć|zakończeni*|zakończym*|nie przedłuż*|nie odnow*|nie kontynuow*|nie będziemy kontynuować) ~~ (współprac*|umow*|usług*|abonament*|kontrakt*|z państwem|z wami|państwa usług)
0.85 (zmieniam*|zmienić|zmiana|zmianę|zmieniliśmy|przechodzim*|przejść|przenosim*|przenieść|przeniesiem*|odchodzim*|odejść) ~ (biur*|dostawc*|agencj*|firm*|księgow*|wykonawc*|na kogoś|do konkurencj*|do inn*|gdzie indziej|do innego|operatora|kancelari*|od was|od państwa)
0.85 (zastanawiam*|rozważam*|myślim*|myślę|bierzemy pod uwagę|skłaniam*|noszę się z zamiarem|rozglądam*|przemyśleć) ~~ (zmian*|rezygnacj*|zakończeni*|inn* firm*|inn* biur*|inn* dostawc*|inn* agencj*|czy dalej|nad współprac*|innych|kimś innym|konkurencj*|alternatyw*|dalszą współprac*|sens dalszej|odejści*)
0.85 (inna|inną|innej|nowa|nową|nowej|konkurencyjn*) (firm*|agencj*|biur*|kancelari*|pracowni*) ~ (przejm*|znaleźliśmy|podpisaliśmy|wybraliśmy|zleciliśmy|rozmawia*|zaproponował*|ofert*|współprac*|zajmie) ; (szukamy|szukam|poszukamy|poszukać|poszukam|znajdziemy|znaleźliśmy) ~ (kogoś innego|innego|innej|nowego|nowej|gdzie indziej|zastępstw*|alternatyw*)
0.85 (ostatni|ostatnia|ostatnie) ~ (raz|faktura|zlecenie|projekt|wspólny|zamówienie|miesiąc) ~ (u was|z wami|u państwa|z państwem|współpracy|od nas|jaki|jakie|jaką) ; (nasze drogi|drogi) ~ (się)? ~ (rozchodzą|rozejdą|rozeszły) ; (żegnam*|pożegnać|pożegnamy) ~ (się)? ~ (z państwem|z wami|bez żalu)

[legal]
0.85 (adwokat*|prawnik*|prawnic*|mecenas*|radca|radcą|radcy|radcę)
0.85 (sąd|sądu|sądem|sądzie|sądy|sądow*|sądzi* się)
0.85 (złoż*|składa*|wnos*|wnieś*|wytocz*|kieruj*|skieruj*|przygotow*|czeka*|grozi*) ~ (pozew|pozwu|pozwem); (pozwę|pozwiemy|pozwać) ~ (was|państwa|firmę|do sądu|o)
0.4 (pozew|pozwu|pozwem|pozwie|pozywa*)
0.85 (spraw*|kancelari*) ~ (kancelari*|prawnik*|adwokat*|sąd*|windykac*|prokurat*)
0.85 (nasz* kancelari*|kancelari* prawn*|kancelari* adwokac*|do kancelarii|przez kancelari*|z kancelari*)
0.85 (drog*|krok*|konsekwencj*|środk*|działani*|odpowiedzialnoś*|podstaw*|dział*|opini*|pomoc*|ścieżk*) ~ (prawn*|sądow*|odszkodowawcz*)
0.85 postępowani* (sądow*|cywiln*|egzekucyjn*|karn*); kar* (umown*|umowną); (kar* um*); odszkodowa*
0.85 zadośćuczyn*; roszczen*; (regres*) ~ (wobec|do)
0.85 (naruszeni*|narusza*|naruszy*|złama*|niewykonan*|nienależyt*|nienależyte|niedotrzym*) ~ (umow*|rodo|postanowie*|zobowiąz*|warunk*|kontrakt*|zapis*|praw*|wykonan*)
0.85 niezgodn* z umową
0.85 wezwani* (przedsądow*|ostateczn*|do usunię*|do naprawien*|do zwrot*|do wykonan*)
0.85 przedsądow*
0.85 (wzywam|wzywamy) ~ do ~ (usun*|zapłat*|wykonan*|zwrot*|naprawien*|wydan*|zaniech*|dostarcz*)
0.85 (polis* oc|z polisy|oc zawodow*|ubezpieczeni* oc); (kodeks*|art) ~ (cywiln*|kc|karn*|#)
0.85 (uokik|uodo|puodo|rzecznik* konsument*|rzecznik* praw konsument*|rzecznik*|inspekcj* handlow*|prokurat*|policj*)
0.85 (zawiadom*|doniesieni*|zgłosz*|zgłoś*|zgłaszam) ~~ (prokurat*|policj*|uodo|uokik|urzęd*|izby|izbie|nadzor*|inspekcj*|rzecznik*)
0.85 rękojmi*; (pociągn*|pociągnąć) ~ do odpowiedzialności
0.85 (odpowiada*|odpowiecie|odpowiedzialnoś*) ~ (za szkod*|za strat*|odszkodow*|majątk*|finansow*)
0.85 (naprawieni*|pokryci*|zwrot*) ~ szkod*
0.85 (podać|podam|podamy|spotkamy|spotkam|zobaczymy|widzimy) ~ (do sądu|w sądzie)
0.85 zastrzeg* ~ praw*; mediacj*; komornik*

[reputation]
0.85 (opini*|recenzj*|komentarz*|ocen*) ~~ (google*|internec*|internet*|necie|facebook*|fb|fejs*|trustpilot*|oferteo|panoram*|goworku|gowork|wizytówc*|mapach|negatywn*|niepochlebn*|odpowiedni*|sieci|publiczn*)
0.85 (wystaw*|napis*|zamieszcz*|zamieści*|dodam|dodamy|wstawi*|zostaw*|wrzuc*|umieszcz*|opublik*) ~~ (opini*|recenzj*|gwiazdk*|ocen*|komentarz*)
0.85 (jedn*|1) gwiazdk*; (zł*|negatywn*|fataln*|najgorsz*) (opini*|recenzj*|komentarz*)
0.85 (facebook*|fb|fejs*|linkedin*|instagram*|tiktok*|youtube|tik|twitter*|wykop*|forum|grupie|grupach|grupę|social*|media społeczn*|mediach społeczn*|necie|internecie|internety) ~~ (opisz*|opiszemy|wrzuc*|napis*|opublik*|udostępn*|ostrzeg*|dowie*|wystaw*|pokaż*|poczyta*|zobacz*|wyląd*|podziel*)
0.85 (opisz*|opiszemy|wrzuc*|napis*|opublik*|udostępn*|upubliczn*|wyląduje|wstawi*|podziel*|pokaż*|opowi*) ~~ (facebook*|fb|fejs*|linkedin*|instagram*|tiktok*|youtube|forum|forach|grup*|social*|mediach|necie|internecie|internet*|sieci|wykop*|branż*|blog*)
0.85 (nagłośni*|nagłaśnia*|upublicz*|antyreklam*|rozgłos*|rozgłosz*|czarny pr|czarną list*)
0.85 (media|mediów|mediom|mediami|pras*|gazet*|dziennikar*|telewizj*|uwaga tvn|interwencj*) ~ (zainteres*|lokaln*|się|zgłos*|opisz*|dowie*|chętn*|napisz*)
0.85 (powiem|powiemy|opowiem|opowiemy|rozpowiem|przekażę|rozpowiad*|powtórz*|ostrzeg*|ostrzeż*|przestrzeg*|przestrzeż*|odradz*|odradza*|odradzi*) ~~ (każd*|wszystk*|znajom*|inn*|koleg*|klient*|branż*|ludziom|ludzi|firm*|jaka to|jacy|przed)
0.85 (każdemu|każdego|wszystkim|wszystkich|znajomym|innym|innych|kolegom|klientom|branży|ludziom) ~~ (powiem|powiemy|opowiem|opowiemy|ostrzeg*|przestrzeg*|odradz*|rozpowiem|ostrzeż*)
0.85 nie (polec*|polecam|polecę|polecimy|rekomend*)
0.85 (wszyscy|każdy|cał* internet*|cał* okolic*|cał* osiedl*|cał* miast*|cał* branż*|inni|ludzie|środowisko) ~ (dowie*|usłysz*|dowiedz*|będą wiedzie*|będzie wiedzia*|przeczyta*|poczyta*)
0.85 (dowie*|usłysz*|dowiedz*) ~ (się)? ~ (wszysc*|każd*|cał*|branż*|inni|okolic*|izb* gospodarcz*)
0.85 (reklam*) ~ (wam|państwu) ~ zrob*; zrob* ~ (wam|państwu) ~ reklam*; poczt* pantoflow*
0.85 (w branży|w środowisku|w okolicy) ~ (wieści|wszyscy|się zna*|roznosi*|plotk*)
0.85 (dobre|złe) imię; będzie głośno; zrobi się głośno
0.85 (opini*|recenzj*|gwiazdk*|ocen*|komentarz*) ~~ (google|wystawi*|napisz*|zostawi*|zamieszcz*|opublikuj*|facebook*|internecie|w sieci|negatywn*|jedn* gwiazdk*|będzie|dodam|dodamy|umieszcz*)
0.85 (wystawi*|napisz*|zostawi*|zamieszcz*|opublikuj*|umieszcz*|podziel*|opisz*|opiszę|opiszemy) ~~ (opini*|recenzj*|google|facebook*|internecie|w sieci|forum|forach|linkedin*|doświadczeni*|mediach|publicznie|instagram*|gwiazdk*)
0.85 (opowiem*|powiem*|ostrzeg*|przestrzeg*|odradz*|odradzę|rozpowiem*|podzielę się) ~ (wszystkim|innych|innym|każdemu|znajom*|branż*|znajomych|klientom|kolegom|w branży|o was|o państwa|publicznie|środowisk*) ; (nie polecę|nie polecam|nie będę polecać|nie będziemy polecać|nikomu nie polecę) ~
0.85 (nagłośni*|nagłaśni*|upubliczni*|do mediów|do gazety|do prasy|do telewizji|rzecznik* konsument*|uokik|lokaln* pras*|pójdę do mediów) ~ ; (branża|miasto|środowisko|rynek|światek) ~ (jest)? ~ (mała|małe|mały|niewielk*|plotkuje|gada) ; (wieści|takie rzeczy|fama|plotki) ~ (rozchodzą|rozniosą|roznoszą)

[complaint.delay]
0.75 (czekam|czekamy|czekają|czekałem|czekałam|czekaliśmy|czeka) ~ (od|już|#|tydzień|dwa|dwie|trzy|miesiąc|ponad|prawie|tygodni*|cał*|i czekam*|kolejn*|bezskuteczn*|wciąż|nadal|na próżno|trzeci*|drugi|któryś|kilka|parę)
0.75 (nadal|wciąż|ciągle|dalej|już|nieustannie|cierpliwie|bezskutecznie|tygodniami|miesiącami|godzinami|od piątku|od poniedział*|od miesiąca|od tygodnia|od wczoraj|od rana|od dawna|od @month) ~ (czekam|czekamy|czekają|czekać|czeka)
0.75 (ile|jak długo|długo) ~ (jeszcze)? ~ (czekać|czekam|czekamy|to potrwa|to trwa|to zajmie)
0.75 (doczekać|doczekam|doczekamy|doczekał*|doczekali*) ~ (się)?; wypatrywa*
0.75 (minęł*|minął|mija|mijają|upłynę*|upłynął|przekroczon*|przekroczy*) ~~ (termin*|tydzień|tygodni*|dni|godzin*|miesiąc*|miesięc*|#)
0.75 (termin*|deadline*) ~ (minął|mijał|upłynął|był|była|były|przepadł*|przekroczon*|przekroczy*|zawal*|nie dotrzym*|niedotrzym*|przeszedł|przesuw*|przekłada*|zlecia*)
0.75 nie (dotrzym*|dotrzymuj*) ~ (termin*|słow*|umow*|obietnic*); po (terminie|czasie)
0.75 (zawali*|zawalon*|przegapi*) ~ termin*
0.75 # (dni|tygodni*|godzin*|miesięc*|minut*|miesiące|tygodnie) (opóźnienia|spóźnienia|po|zwłoki|obsuwy|poślizgu|w plecy)
0.75 (tydzień|miesiąc|dzień|dwa tygodnie) (opóźnienia|spóźnienia|po terminie|zwłoki|poślizgu)
0.75 (miał|miała|miało|miały|mieli|mieliście|mieliśmy|miałeś|miałaś|powinien|powinna|powinno|powinny|powinniście|powinniśmy) ~~ (być|dostać|otrzymać|oddać|dostarczyć|przesłać|wysłać|skończyć|gotow*|przyjść|dotrzeć|zrobić|ruszyć|zadzwonić|odezwać|przyjechać|zrobion*|na wczoraj|wczoraj|tydzień temu|już dawno|@month)
0.75 (obieca*|obiecywa*|zapewnia*|zapewni*|deklarowa*|zapowiada*|przyrzek*|mówili*|mówił*|zarzeka*) ~~ (na|do|wczoraj|tydzień|tygodni*|@day|@month|jutro|dni|że będzie|termin*|gotow*|przysł*|przesł*|wyśl*|oddzwon*|zadzwon*|#)
0.75 (opóźni*|spóźni*|poślizg*|obsuw*|zwłok*) ~~ (projekt*|dostaw*|realizacj*|prac*|wdroż*|tłumacz*|odpowied*|odda*|zleceni*|rozliczen*|deklaracj*|raport*|stron*|sklep*|budow*|z waszej|z państwa)
0.75 (kolejn*|znowu|znów|ciągł*|wieczn*|państwa|wasz*|ogromn*|notoryczn*|drugie|trzecie|wam|tak duż*) ~ (opóźni*|spóźni*|poślizg*|obsuw*|zwłok*)
0.75 (jesteście|macie|są państwo|pan|pani|wy) ~ (spóźni*|opóźni*|po terminie|w plecy|w polu|w lesie)
0.75 (do|po) (tej pory|dziś|dzisiaj|teraz|dnia dzisiejszego|chwili obecnej|dzień dzisiejszy) ~ (nie|brak|nic|ani|żadn*|cisza)
0.75 (nie|nic|brak|cisza) ~~ do (tej pory|dziś dnia|dnia dzisiejszego|teraz)
0.75 (nadal|wciąż|dalej|ciągle|jak nie było) ~ (nic|nie ma|brak|cisza|nie przysz*|nie wysła*|nie ruszy*|nie oddał*|nie oddal*|nie widz*|nie dosz*|nie skończ*|nie zrobion*|nie gotow*|nie mam|nie mamy|nie dotar*|nie otrzyma*|nie dosta*)
0.75 kiedy (wreszcie|w końcu|możemy|mogę|mam|mamy|będzie|dostanę|dostaniemy|otrzym*|doczekam*|raczycie|łaskawie|zamierza*|planuj*|to) ~~ (dosta*|otrzym*|gotow*|spodziew*|skończ*|zrob*|oczek*|będzie|liczyć|odda*|przyśl*|ruszy*|końca)?
0.75 (wreszcie|w końcu) ~ (dostan*|otrzym*|zrobi*|skończ*|oddac*|przyśl*)
0.75 (gdzie|co) (jest|są|z) ~ (moj*|mój|nasz*|te|ten|ta|tą|tym|tłumaczen*|projekt*|stron*|ofert*|raport*|obiecan*)
0.75 (ślamazar*|guzdr*|żółw*|wlecz*|wlok*|ciągnie się|ciągną się|przeciąga*|grzeb*|opieszał*|odkładan*|odwleka*|zwleka*|przewlek*|w nieskończon*|w tym tempie)
0.75 od # (tygodni|tygodnie|dni|miesięcy|miesiące|godzin|lat)
0.75 od (tygodnia|miesiąca|tygodni|miesięcy|dawna|kilku dni|dwóch tygodni|trzech tygodni|dwóch miesięcy|trzech miesięcy|roku|rana|wielu dni|kilku tygodni|ponad) ~
0.75 (za późno|o dzień za|przyszł* po|dotarł* po)
0.75 # (minut|godzin|dni|godziny) (reakcji|na reakcję)
0.85 (od|już|minęły|minęło|mija|czekamy|czekam|ponad|prawie) ~ (dwóch|trzech|czterech|pięciu|sześciu|kilku|dwa|trzy|cztery|pięć|#|miesiąca|tygodnia|tydzień|miesiąc) ~ (tygodni|tygodnie|miesięcy|miesiące|dni|tygodnia|miesiąca|na|i|bez|cisza|czekamy|czekam|nic)
0.85 (czekam|czekamy|czekaliśmy|czekałem|czekałam|czeka) ~ (nadal|wciąż|ciągle|już|bezskutecznie|na próżno|od|do dziś|długo|kolejny|drugi|trzeci|za długo) ~ ; (nadal|wciąż|ciągle|dalej|do dziś|dotąd|do tej pory|jeszcze) ~ (czekam|czekamy|nie ma|nie mamy|nie otrzymał*|nie dostał*|brak|nic|nie widać|nie dotarł*|nie przyszł*|niczego|bez)
0.85 (miał|miała|miało|miały|mieliście|miał pan|miała pani|mieli państwo) ~ (być|przyjść|zostać|dotrzeć|wysłać|dostarczyć|zrobić|przesłać|skończyć|oddać|trafić|ruszyć|oddzwonić) ~~ (wczoraj|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|tydzień temu|w zeszłym|do końca|gotow*|tygodniu|miesiącu|na wczoraj|dawno|do|na|już)
0.85 (obiecan*|obiecał*|zapowiadan*|zapowiedzian*|ustalon*|umówion*|deklarowan*|zapewniał*|obiecywał*) ~~ (termin*|poniedziałek|wtorek|środę|czwartek|piątek|tydzień|tygodni*|wczoraj|miesiąc*|na koniec|do końca|data|dat*|stycz*|lut*|marz*|kwiet*|maj*|czerw*|lip*|sierp*|wrześ*|październik*|listopad*|grud*)
0.85 (opóźnieni*|opóźnion*|spóźnion*|spóźnieni*|poślizg*|zwłok*|po terminie|przeterminowan*|zaległ*) ~ (kolejn*|dostaw*|projekt*|prac*|realizac*|w|z|o|tygodni*|dni|już|wasz*|państwa|oddan*|znowu) ; (kolejn*|znowu|znów|następn*|duż*|spor*) ~ (opóźnieni*|poślizg|zwłok*|obsuw*)
0.85 (termin|terminy|terminu|terminów|deadline) ~ (minął|minęły|przekroczon*|niedotrzyman*|nie dotrzyman*|nie został dotrzymany|przesun*|przepadł|upłynął|zawalon*|znowu|po raz|dawno) ; (nie dotrzymal*|nie dotrzymuj*|zawalili*|przekroczyli*|przesuwa*|przełoż*) ~ termin*
0.85 (kiedy) ~ (wreszcie|w końcu|doczekam*|można się spodziewać|otrzymamy|dostaniemy|będzie gotow*) ; (ciągnie|wlecze|przeciąga|przedłuża|dłuży) się ~ ; (trwa|zajmuje) ~ (zbyt długo|za długo|wieki|całą wieczność|wieczność|stanowczo za) ; (nic) ~ (się nie dzieje|się nie ruszyło|nie drgnęło|nie zmieniło) ; (stoi|stoją|utknęł*) ~ w miejscu
0.85 (wciąż|nadal|ciągle|dalej|jak dotąd) nic; (tydzień|dwa tygodnie|trzy tygodnie|miesiąc|# dni|# tygodni|kilka dni|kilka tygodni) (po terminie|spóźnienia|opóźnienia|zwłoki|później niż|poślizgu|za późno)

[complaint.quality]
0.75 nie (działa*|dział*|funkcjonu*|otwiera*|ładuj*|wyświetl*|drukuj*|loguj*|wysyła*|odbiera poczty|da się|zgadza się|widać|startuj*|odpala*|wczytuj*|zapisuj*|synchron*|łączy*|dochodz* mail*|wchodz* mail*|otworzy*|uruchamia*|trzyma*|spełnia*|odpowiada ustal*|odpowiada specyf*|odpowiada zamów*|odpowiada projek*|odpowiada umow*|pasuj*|nadaj*|chodzi)
0.75 nie (mogę|możemy|mogą|może|mogli*|mogł*|idzie|sposób|można|jesteśmy w stanie) ~ (zalogow*|otworz*|wejść|wysła*|odebra*|pobra*|wydruk*|pracow*|używ*|sprzedawa*|wystaw*|zapisa*|dosta* się|skorzyst*|zamówi*|złoży* zamów*|opublik*|czyta*)
0.75 (przestał*|przestaj*) ~ (działa*|chodzi*|odpowiada*|drukow*|łączy*)
0.75 @site ~~ (leży|leżą|padł*|pada|padaj*|wywal*|zawiesza*|zawiesił*|muli|zdech*|się sypie|sypie|wiesz*|krzaczy|martw*|pust*|zhakow*|zawirus*|500|404|bluescreen*|zepsu*|popsu*|wolno|nie żyje|offline|wysiadł*|wysiad*|siadł*|zniknę*|zniknął|się wykrzacz*|rozjech*|rozjechan*|wykłada*|wysyp*|sekund*)
0.75 (mnóstwo|pełno|pełn*|masa|masę|sporo|kilka|kilkanaście|wiele|rażąc*|poważn*|podstawow*|szkoln*|ortograficzn*|językow*|merytoryczn*|te same|kolejn*|liczn*|od groma|tyle|szereg|kardynaln*|istotn*|jedenaście|#) ~ (błęd*|błąd|literów*|byk*|pomył*|usterek|usterk*|wad|wady|niedoróbe*|niedoróbk*|braków|bug*|nieścisło*)
0.75 (błąd|błędy|błędu|błędów|literówk*|pomyłk*|byk|byki|wady|wada|wad|usterk*|usterek|niedoróbk*|bug|bugi|nieścisło*|nieprawidłow*)
0.75 (pomyli*|pomyl*|przekręci*|pominę*|pominięt*|pominął|opuści*|opuszczon*|przeocz*|zapomnie*|zapomnia*|sknoc*|sknoci*|zawali*|spieprz*|spartac*|spartol*|schrzan*|spaprać|spapra*|skopa*|zchrzan*|zwali*|pokręci*|poplątał*|namiesza*|zepsu*|popsu*|rozwali*|uszkodz*|zniszcz*|zgubi*|skasow*|wykasow*|sformatow*|nadpis*|zalan*|zalał*|porysow*|połama*) ~ (się)? ~ (nam|mi|nasz*|mój|moj*|w|na|dane|termin*|nazw*|numer*|plik*|cał*|stron*|wszystk*|kwot*|projek*|sprzęt|laptop*|dysk*|zdję*|bazę|to|dokument*|faktur*|kop*)
0.75 (zł*|błędn*|niewłaściw*|nieprawidłow*|nieaktualn*|niepoprawn*|fałszyw*|cudz*|star*|nie ten|nie ta|nie to|nie te|nie tego|nie tej|innej|innego) ~ (numer*|adres*|nazw*|nazwisk*|imię|imieni*|wersj*|plik*|język*|dat*|miejsc*|rozmiar*|kolor*|cen*|kwot*|dan*|telefon*|zdjęci*|rachun*|konto|konta|firmy|laptop*|sal*|model*|klas*|stawk*|format*|logo|tekst*|godzin*|okres|termin|materiał*|osob*|lek*|dawk*)
0.75 (brakuje|brakując*|zabrakł*|nie ma|brak) ~ (#|jedenast*|stron*|faktur*|plik*|zdję*|rozdział*|akapit*|załącz*|fragment*|element*|pozycj*|pozwole*|uzgodn*|podpis*|zgodnoś*|polskich znak*|produkt*|logo|kopi*|połow*|dwóch|trzech|kilku|wielu)
0.75 (złej|słabej|kiepskiej|marnej|niskiej|fatalnej|tragicznej|wątpliwej|poniżej) (jakości|jakoś*|krytyki|oczekiwań|poziomu|standardu|normy)
0.75 (słab*|kiepsk*|fataln*|marn*|tragiczn*|niedbał*|nieprofesjonaln*|żenując*|beznadziejn*|mizern*|zł*|okropn*) ~ (jakoś*|robot*|prac*|tłumaczeni*|projekt*|wynik*|efekt*|wykonan*|obsług*|tekst*|stron*|raport*|zdjęci*)
0.75 (@work|grafik*) ~ (jest|są|był*|wyszł*|wygląda*) ~ (słab*|kiepsk*|fataln*|tragiczn*|do niczego|do kitu|do bani|do dupy|beznadziejn*|żenując*|źle|niechlujn*|byle jak*|amatorsk*|tandetn*|nieczyteln*|do poprawk*|niezrozumia*)
0.75 (fuszer*|partac*|partanin*|bubel|buble|bubla|chałtur*|niechluj*|tandet*|bylejak*|byle jak|na kolanie|na odwal*|niedbal*|prowizork*|druciarst*|amatorszczyzn*|lipa|lipna|lipne|badziew*|dziadost*|gniot*)
0.7 (spadł*|spadek|spada*|spadaj*|spadk*|zmalał*|stoi w miejscu|poleciał*|zjech*) ~~ (ruch*|sprzedaż*|zamówie*|pozycj*|zapyta*|konwersj*|wynik*|wyświetle*|wejś*|klient*)
0.7 (ruch*|sprzedaż*|zamówie*|pozycj*|zapyta*|konwersj*|wynik*) ~~ (spadł*|spada*|zmalał*|w dół|leci na łeb|gorsz*|stoją|stoi|słab*|poniżej|marn*|żadn*|zerow*)
0.7 (zero|brak|żadn*|mizern*|bez|nie widać|nie przynos*|nie widzę|nie widzimy) ~ (efekt*|rezultat*|wynik*|popraw*|skutk*|leadów|leada|zapytań|zamówień|telefon*|sprzedaż*|klient*|postęp*)
0.7 nie (tak|to|tego|takie*|takiej|taką) ~ (zamawia*|zamówi*|umawia*|umówi*|prosi*|chcie*|oczekiw*|ustala*|miało|miała być|wyobraż*|spodziew*)
0.7 (odbiega*|daleki* od|daleko) ~ (od|ustal*|oczekiw*|ideał*|umow*)
0.7 (niezgodn*|brak zgodności|sprzeczn*|niezgodność) ~ (z|ze|ze specyf*)
0.7 (translator*|google translate|google tłumacz*|tłumacz google|z automatu|maszynow*|kopiuj wklej|chatgpt|chat gpt|czat* gpt|deepl*|ze sztucznej)
0.7 google zrob* ~
0.7 (muszę|musimy|musiał*|musieli*|trzeba) ~ (popraw*|przerabia*|od nowa|jeszcze raz|naprawia*|po was|tłumaczyć się|prostow*|świecić)
0.7 (do|wymaga*|domaga) (poprawk*|popraw*|przeróbk*|korekt*)
0.7 po (waszej|państwa|pana|pani|waszym|ostatniej|ostatnim|wczorajsz*|weekendow*) ~ (aktualizacj*|migracj*|zmian*|wizyc*|wdrożen*|przenosin*|interwencj*|naprawi*|napraw*|modernizacj*|serwis*)
0.7 awari*
0.7 (krzyw*|rozmaz*|rozmyt*|nieczyteln*|obcięt*|ucięt*|nieostr*|rozjecha*|przesunięt*) ~ (logo|zdjęci*|tekst*|wydruk*|druk*|napis*|ścian*|kafel*|baner*|stron*|tabel*|layout*|grafik*)?
0.7 (przeciek*|ciekn*|pęk*|odpad*|odchodzi) ~ (dach*|ścian*|rur*|tynk*|strop*|farb*); reklamacj*
0.7 reklamuj*
0.7 (grozi|groż*|dostał*|dostali*|nałoż*|naliczy*|zapłac*) ~~ (kar* z|mandat*|kar* skarb*|odsetk* z|kara z|sankcj*|przez was|przez państwa|przez pana|przez panią)
0.7 (wezwani*|pismo|kontrol*|korekt*) ~ z (urzędu|us|zus|skarbów*)
0.7 (włam*|wyciek*|wirus*|ransom*|zhakowa*)
0.7 (utrac*|strac*|przepad*|znikn*) ~~ (dane|danych|zdję*|plik*|mail*|kop*|dokument*|zamówie*|poczt*)
0.7 coś (jest)? nie (tak|gra|halo|styka); nie gra
0.7 nie (zawiera*|uwzględ*|zaksięgowa*|ujęt*|ujęl*|odlicz*|odprowadz*|złożon*|złożyl*) ~
0.7 nieporozumieni*
0.85 (błędn*|zł*|nieprawidłow*|niewłaściw*|nieaktualn*|star*|niepoprawn*|pomylon*) (adres*|dat*|kwot*|nazw*|nazwisk*|imię|logo|wersj*|cen*|plik*|liczb*|kolor*|numer*|zdjęci*|dan*|stawk*|format*|wymiar*|rozmiar*|język*|link*|nip|okres*|tłumaczeni*|konto|załącznik*)
0.85 (pełno|pełne|pełny|pełna|mnóstwo|masa|sporo|roi się od|kolejne|te same|kilka|szereg|liczne|rażące|poważne|podstawowe|oczywiste|znaleźliśmy|znalazłem|znalazłam|wykryliśmy) ~ (błęd*|literówk*|pomył*|usterek|usterk*|wad*|bubli|niedociągnięć|bugów|braków|baboli|kwiatków)
0.85 (nie działa|nie działają|nie działał*|nie otwiera|nie wyświetla|nie ładuje|nie drukuje|nie wysyła|nie zapisuje|nie zgadza|nie zgadzają|nie pasuje|nie pasują|nie uruchamia|nie loguje|nie synchronizuje|nie domyka|nie trzyma|nie odpowiada ~ zamówieniu|przestał* działać|przestaje działać)
0.85 (wysypał*|wysypuje|zawiesza*|zawiesił*|padł|padła|padło|leży|leżał*|wywala|wyrzuca|pada|crashuje|zniknęł*|zniknął|skasowan*|skasował*|utracon*|zgubion*|zgubili*|uszkodzon*|popsut*|zepsut*|pęknięt*|przecieka*|cieknie|krzyw*|porysowan*|rozmazan*|nieczyteln*|ucięt*|rozjechan*|rozjeżdża*)
0.85 (nie to|nie tak|nie taki|nie taka|nie takie|co innego|coś innego|zupełnie inn*|niezgodn*|niezgodnie) ~ (zamawiał*|zamówili*|ustalał*|umawiał*|prosił*|z zamówieniem|z umową|z projektem|ze specyfikacją|z ustaleniami|z briefem|niż|mówiliśmy|miało być|chcieliśmy|z opisem|chodziło)
0.85 (nie uwzględn*|nie uwzględni*|zignorowali*|pominęli*|pominięt*|zapomnieli*|nie wprowadz*|nie nanies*|przeoczyli*|przeoczon*|zabrakło) ~ (uwag*|poprawek|poprawki|zmian*|wytyczn*|komentarz*|ustaleń|strony|sekcji|pozycji|połow*|załącznik*|nasz*|moj*)
0.85 (brzmi|wygląda|czyta się|sprawia wrażenie|przypomina) ~ (jak|jakby) ~ (z translatora|google|robione|zrobione|szablon|na kolanie|maszynow*|automat*|praktykant*|stażyst*|student*|amator*|kopiuj|z gotowca|tłumaczone|robot*|dziecko) ; (google translate|tłumacz google|z translatora|na kolanie|na odwal|po łebkach|kopiuj wklej|z gotowca)
0.85 (musiałem|musiałam|musieliśmy|muszę|musimy|trzeba było|trzeba) ~ (sam|sama|sami|wszystko|to|od nowa)? ~ (poprawiać|poprawić|przerabiać|przerobić|robić od nowa|zrobić od nowa|pisać od nowa|drukować jeszcze raz|wyrzucić|tłumaczyć się|przepraszać|naprawiać)
0.85 (ani jednego|ani jednej|zero|żadnych|żadnego|żadnej|brak|mniej|tylko dwa|tylko trzy|garstka) ~ (zapytań|zapytania|klientów|klienta|zamówień|zamówienia|kliknięć|leadów|efektów|efektu|rezultatów|poprawy|wyników|odwiedzin|rezerwacji|wejść)
0.85 (kara|karę|kary|mandat|odsetki|wezwanie|grzywn*|sankcj*) ~ (z urzędu|za spóźnion*|z zus|ze skarbów*|przez was|przez państwa|bo nie|za brak|za nieterminow*|z waszej winy|z państwa winy|od skarbówki|zus)

[complaint.neglect]
0.8 (nikt|nie|bez|ani|brak|żadn*|zero) ~ (odpis*|odpowied*|odpowiad*|oddzwo*|odbier*|odebra*|reag*|zareagow*|reakcj*|odezw*|odzew*|odzyw*|kontakt*|skontakt*|zainteres*|raczy*|poinformow*|pofatyg*|zadzwoni*|uprzedz*|powiadom*|feedback*|wieści|znaku życia)
0.8 (odpowiedzi|odzewu|reakcji|kontaktu|odpowiedz) ~ (brak|nie doczeka*|nie otrzym*|nie dosta*|nie było|nie ma|zero|żadn*|ani)
0.8 (cisza|milczeni*|milczycie|milczy|milczą|głucho|cichosz*|ciszą|głuch* telefon) ~ (w|z|jak|od|na|po|ze|radiow*|makiem)?
0.8 (ignoruj*|ignorow*|zignorow*|olewa*|olał*|olali*|olewacie|zlekceważ*|lekceważ*|zbywa*|zbyli*|zbył*|zbyt* milcz*|spław*|spychologi*|odsyła* od|odsyłan*|pomija*|zapomnie*|zapomniel*|zapomnian*|zaniedb*) ~ (nas|mnie|mnie|mój|moje|moich|nasz*|klient*|wiadomoś*|mail*|o nas|o mnie|telefon*|próś*|prośb*|od annasza)?
0.8 (to|ten|jest|już|wysł*|pisz*|mój|moj*|nasz*) ~ (drug*|trzec*|czwart*|piąt*|szóst*|siódm*|kolejn*|enty|n ty|#) (mail*|wiadomoś*|e mail|email|raz|prośb*|monit*|telefon*|próba|próbę|przypomnieni*|list|zgłoszen*|razy)
0.8 (po raz|już) (drugi|trzeci|czwarty|piąty|szósty|dziesiąty|kolejny|enty|setny|któryś)
0.8 (dwa|trzy|cztery|pięć|sześć|dziesięć|kilka|kilkanaście|parę|wiele|#) (razy|mail*|maili|wiadomoś*|telefon*|telefonów|prób*|monit*|e maili|zgłosze*) ~~ (dzwoni*|pisał*|pisz*|prosi*|pyta*|zgłasza*|bez|nie|i nic|nikt|przypomin*|dzwon*|oddzwon*)?
0.8 (dzwoni*|dzwon*|pisał*|pisali*|pisz*|prosił*|prosili*|pytał*|pytali*|zgłasza*|przypomina*|wydzwani*|dobij*|monitow*|ponagla*) ~ (dwa razy|trzy razy|dwukrotnie|trzykrotnie|kilkukrotnie|wielokrotnie|wiele razy|kilka razy|parę razy|# razy|od tygodni*|i nic|bezskuteczn*|bez skutku|na próżno|codziennie|bez efektu|bez rezultatu|bez odzewu|jak do ściany|po raz)
0.8 (wielokrotn*|kilkukrotn*|kilkakrotn*|bezskuteczn*|dwukrotnie|trzykrotnie) ~ (dzwoni*|pisał*|pisali*|prosi*|prób*|pyta*|zgłasza*|monit*|kontakt*|przypomina*|prośb*)
0.8 na moje (listy|maile|pytani*|wiadomoś*|telefony|prośb*)
0.8 na (nasze|trzy|moje trzy|żaden|żadn*|poprzedni*) ~ (listy|maile|pytani*|wiadomoś*|telefony|mail|wiadomość) ~~ (nie|nikt|brak|cisza|bez)
0.75 (nie da się|nie sposób|nie mogę|nie możemy|nie można|trudno|niemożliw*|nie idzie|graniczy z cudem) ~ (dodzwoni*|skontaktow*|doprosi*|złapa*|zastać|doczeka*|porozmawia*|dowiedzie*|dopyta*|uzyska*)
0.75 (ważniejsz*|więksi|większych|większym|lepszych|bogatsz*) ~ (klient*|zleceni*|projekt*|spraw*|ryb*)
0.75 (jedn* z wielu|kolejn* numer|numerkiem|numerem|petent*|intruz*|natręt*|klient* drugiej|drugiej kategorii|gorszego sortu|piąte koło|piątym kołem|mała firma|za mali|zbyt mali|małych klientów|mali klienci|małym klient*|małego klienta|zbyt mał*|dolnej półce)
0.75 (czuj*|mam wrażenie|mamy wrażenie|odnoszę wrażenie|poczuł*|poczuli*|traktuj*|potraktow*|traktow*) ~~ (ignorow*|zignorow*|lekceważ*|zlekceważ*|olan*|olewan*|zapomni*|pomija*|zbywa*|nieważn*|opuszcz*|niepotrzebn*|jak zło|jak śmiec*|jak numer*|jak natręt*|jak powietrze|jak petent*|jak intruz*|jedn* z|per noga|z góry|przedmiotowo|staliśmy się|nikogo|was nie obchodz*|nie zależy)
0.75 nie (obchodz*|obchodzi|zależy|interesuj*|słucha*|słuchac*|dba*|dbacie|szanuj*|macie ~ czasu|traktuj* ~ poważnie|pamięta*|liczymy|liczę się) ~ (wam|was|państwu|nas|nami|klient*|nikogo|się)?
0.75 (kiedyś|dawniej|na początku|wcześniej|jeszcze rok temu|przedtem|za czasów|odkąd) ~~ (odpowiad*|oddzwani*|dzwoni*|odpowied*|inna osoba|ktoś nowy|dba*|odpis*|interes*|inaczej|było inaczej|pamięta*|zawsze|zna*|od ręki)
0.75 za każdym razem ~~ (inna|inny|kto inny|nowa|nowy|od nowa|od początku|tłumacz*)
0.75 (co|każdego) (miesiąc|miesiąca|chwila|tydzień) ~ (inn*|kto inny|ktoś inny|nowa)
0.75 (czy ktoś|jest tam kto|czy w ogóle ktoś|halo|żyjecie|żyjesz) ~ (tam|żyje|czyta|pracuje|jest|odbiera)? ~ (żyje|czyta|pracuje|tam)?
0.75 (zostawi*|zostali*|zostaw*) ~ (samych|sam|sama|samego|na lodzie|samym sobie|bez pomocy|na pastwę)
0.75 (na lodzie|poza nawiasem|w zawieszeniu)
0.75 (infolini*|sekretark*|poczt* głosow*|telefon*) ~~ (poczt* głosow*|nikt|nie odbier*|milcz*|głuch*|zajęt*|automat*)
0.75 (nikt|nie) ~ (wie|wiedział*|uprzedz*|poinformow*|powiedział*|zapyta*|umie|potrafi)
0.75 (dowiedział*|dowiedzieli*|dowiaduj*) ~ (się)? ~ (od|z|przypadk*) ~~ (a nie od|nie od państwa|nie od was|przypadk*|z gazety|z internetu|od klient*|kierowc*)
0.75 (wzrusz*) ~ ramion*
0.75 (słysz*|usłysz*|mówi*|zapewni*|obieca*|miał*) ~~ (oddzwon*|oddzwoni*|odezwi*)
0.75 (bez słowa|ani słowa|ani jednego słowa|ani jednego telefonu|ani jednego maila|zapadł* się pod ziemię|wcięło|jak kamień w wodę|kontakt się urwał|urwał się kontakt|nieosiągaln*|nieuchwytn*)
0.85 (nikt|nikogo) ~ (nie odpowiada|nie odpowiedział|nie odpisał|nie oddzwonił|nie odbiera|nie raczył|nie reaguje|nie zareagował|nie poinformował|nie kontaktuje|nie zadzwonił|nie wie|nie interesuje|nie zajął|nie oddzwania|nie odpisuje|nie potrafi|nie ma czasu)
0.85 (brak|bez|żadnej|zero|ani|nie mam|nie dostał*|nie otrzymał*) ~ (odpowiedzi|odzewu|reakcji|kontaktu|informacji zwrotnej|odpowiedź|słowa|sygnału|wiadomości od|telefonu)
0.85 (moje|nasze|na moje|na nasze|wszystkie|kolejne|trzy|cztery|dwa|pięć|kilka|#) ~ (maile|wiadomości|telefony|pytania|prośby|uwagi|e maile|zgłoszenia|monity|pisma) ~~ (bez odpowiedzi|zignorowan*|ignorowan*|bez odzewu|bez echa|nie doczekał*|przepadają|w próżnię|bez reakcji|pozostają|pozostał*|pozostały)
0.85 (wysłał*|pisał*|dzwonił*|zostawił*|monitował*|napisał*|próbował*) ~ (już)? ~ (trzy|cztery|dwa|pięć|kilka|kilkanaście|wielokrotnie|#|trzykrotnie|dwukrotnie) ~ (razy|maile|maili|wiadomości|razów|telefony|nagrań|pisma)
0.85 (czuję|czujemy|czułem|czułam|czuć|poczuć) ~ (się)? ~ (ignorowan*|zignorowan*|lekceważon*|zlekceważon*|pomijan*|pominięt*|zapomnian*|niewysłuchan*|niewidzialn*|jak intruz|jak natręt|jak petent|zbywan*|nieważn*|mniej ważn*|odstawion*|na końcu|olan*|olewan*|gorsz*)
0.85 (traktuj*|traktowan*|potraktowan*) ~ (jak|z góry|po macoszemu|niepoważnie|drugiej kategorii|piąte koło|powietrze|zło konieczne|mniej ważn*) ; (po macoszemu|piąte koło u wozu|na końcu kolejki|na szarym końcu|ostatni na liście|głucha cisza|cisza w eterze|grobowa cisza|jak grochem o ścianę|głową w mur|do ściany)
0.85 (muszę|musimy|musiałem|musiałam|musieliśmy|trzeba) ~ (ciągle|stale|sam|sama|sami|za każdym razem|wiecznie|wciąż|kolejny raz|się) ~ (dopominać|przypominać|wydzwaniać|pytać|prosić|upominać|dopytywać|dzwonić|monitować|tłumaczyć|powtarzać)
0.85 (kiedyś|dawniej|wcześniej|na początku|przedtem) ~~ (oddzwaniali|odpowiadali|dzwonił*|mieliście czas|był kontakt|inaczej|odbierał*|znał*|ktoś|było lepiej) ; (co chwilę|za każdym razem|ciągle|znowu) ~ (inna|inny|kto inny|ktoś inny|nowa|nowy) (osoba|opiekun|konsultant|pracownik|osobą)? ; (automatyczn*|szablonow*|zdawkow*) ~ (odpowied*|wiadomoś*)

[complaint.cost]
0.75 (za|zbyt|strasznie|bardzo|dość|dosyć|trochę|nieco|coraz|potwornie|nieprzyzwoicie|absurdalnie|kosmicznie|tak|ciut) (drogo|drogi|droga|drogie|drogich|drożej|drożs*|wysok* staw*|wysok* kosz*|wysok* cen*|dużo pieniędzy|kosztown*)
0.75 (drogo|drożyzn*|przepłac*|zdzier*|zdzierstw*|zdziera*|kosmiczn* kwot*|kosmiczn* staw*|kosmiczn* cen*|horrendaln*|astronomiczn*|wygórowan*|zawyżon*|słon*|z kosmosu|zaporow*|lichwiar*|naciąga*|zdrożał*)
0.75 (cen*|stawk*|koszt*|abonament*|kwot*|opłat*|wycen*|ofert*) ~ (za|zbyt|jest|są|dużo|znacznie|mocno|dość|absurdaln*|nie do)? ~ (wysok*|wygórowan*|zaporow*|kosmiczn*|horrendaln*|przesadzon*|nieadekwatn*|zaskoczy*|zabij*|powala*|przytłacza*|zawyżon*|nie do przyjęcia|zwalają|z księżyca|drog*)
0.75 (stosun*|relacj*|proporcj*) ~ (jakości|cen*|jakość)
0.75 (nie|mało|niewiele) ~ (wart* pieniędzy|wart* ceny|wart* tych|wart* takich|wart* tej|wart* swojej|adekwatn*|współmiern*|proporcjonaln*|uzasadni* cen*)
0.75 nie (są|jest|był*) ~ wart*; (nieadekwatn*|niewspółmiern*|nieproporcjonaln*)
0.75 (za co|za co właściwie|za co ja|na co|po co) ~ (płac*|zapłac*|płacimy|wam|idą|bierz*|tyle|te pieniądze)
0.75 (co) ~ (mamy|mam|dostaj*|otrzymuj*|dosta*|otrzyma*) ~ (z tego|w zamian|za to|za te|za tę|za tak*|za nasze)
0.75 (w zamian|za te pieniądze|za tę cenę|za takie pieniądze|za taką stawkę|za taką kwotę|za taką cenę|za taką kasę|za te kwoty|za tyle|za takich pieniędzy|za te stawki|za tą cenę)
0.75 (tani*|tańsz*|taniej|połow* ceny|połowę tego|za połowę|mniej pieniędzy|o połowę taniej|o połowę mniej|za grosze|za darmo|dwa razy taniej|dwa razy mniej) ~ (gdzie|u|w|zrob*|niż|by|inn*|konkurenc*|ofert*|znal*|mog*|ktoś|firm*)?
0.75 (inni|konkurenc*|sąsiad|gdzie indziej|znajom*) ~~ (tani*|mniej|za połowę|tańsz*|za tyle)
0.75 (podwyżk*|podnies*|podnieś*|podniosł*|podnosi*|podnosz*|wzrost*|wzrosł*|wzrós*|skok*|rosn*|rośn*) ~ (cen*|staw*|opłat*|abonament*|koszt*|#|o #|dwukrotn*|znow*|znów|ryczałt*)
0.75 (cen*|staw*|opłat*|abonament*|koszt*|ryczałt*|wynagrodz*) ~ (podwyż*|podnies*|podnieś*|podniosł*|wzrosł*|wzrós*|rosn*|skoczy*|w górę|wzrost*|idzie w górę|podskoczy*|podrożał*)
0.75 (podwyżk*|podwyżek); (dwa|trzy|cztery|kilka) razy (drożej|więcej|tyle)
0.75 (dwukrotn*|podwójn*|dwa razy) ~ (cen*|koszt*|wycen*|więcej|wyższ*|tyle)
0.75 (wyrzuc*|utopi*|utopion*) ~ (pieniądz*|pieniędz*|w błoto|kas*)
0.75 (strata|szkoda|marnow*|marnot*) ~ (pieniędzy|kasy|kas*)
0.75 (kosztuj*|kosztow*|wyda*|płac*|zapłac*|wydaj*) ~ (majątek|fortun*|krocie|jak za zboże|kupę|masę pien*|mnóstwo pien*|grube|tyle|za nic|ciężkie|niemało|za powietrze|bajońsk*|krociow*)
0.75 nie stać (nas|mnie); (poza|przekracza*|ponad) ~ (budżet*|zasięg*|możliwoś*)
0.75 (budżet*) ~ (nie|przekrocz*|nie pozwala|nie udźwign*|ogranicz*); nie opłaca*
0.75 (ciężkie|grube|konkretne|niemałe|duże|takie) pieniądze
0.75 (trudno|ciężko) ~ (uzasadni*|wytłumaczy*|obroni*) ~ (koszt*|wydat*|cen*|kwot*|prezes*|zarząd*)?
0.75 (obniż*|opust|rabat*|zejść|zejdzi*|zejdą|upust*) ~ (z ceny|cen*|stawk*|abonament*|z cen*)
0.85 (za|zbyt|dość|trochę|strasznie|bardzo|nieco) (drog*|wysok* cena|kosztown*) ; (zawyżon*|wygórowan*|kosmiczn*|astronomiczn*|zaporow*|horrendaln*|słon*|lichwiarsk*) ~ (cen*|kwot*|stawk*|koszt*|rachun*|faktur*|wycen*) ; (zdzierstwo|zdzieracie|rozbój|naciąganie|przepłaca*|drożej niż|taniej gdzie indziej|dwa razy drożej)
0.85 (cena|ceny|koszt|koszty|stawka|stawki|wycena|rachunek|kwota|abonament) ~ (za wysok*|zbyt wysok*|wzrosł*|podskoczył*|poszł* w górę|podwoił*|zwaliła z nóg|zaskoczył*|nieadekwatn*|nieuzasadnion*|z kosmosu|nie do przyjęcia|odstrasza*|przesadzon*|wygórowan*)
0.85 (za co|za to|zastanawiam|zastanawiamy|pytanie) ~ (właściwie|tak naprawdę|my|ja|się)? ~ (płacę|płacimy|zapłaciliśmy|zapłaciłem|zapłaciłam|płacić) ; (nie jest|nie są|niewart*|nie wart*|nieopłacal*) ~ (warte|wart|warta|tych pieniędzy|swojej ceny|tej ceny) ; (stosunek jakości|relacja jakości) ~ (cen*)? ~ (słab*|kiepsk*|nie)? ; (konkurencj*|inni|inna firma|gdzie indziej) ~ (taniej|o połowę|połowę mniej|tańsz*|liczy mniej|biorą mniej)

[escalation]
0.85 (rozmaw*|porozmaw*|rozmow*|mówi*|kontakt*|skontakt*|połącz*|spotka*|napis*|zadzwoni*|oddzwoni*|odezwie*|zwróc*|zwraca*|przekaz*|przekaż*) ~~ (kierownik*|kierowni*|dyrektor*|szef*|prezes*|właściciel*|przełożon*|zarząd*|menedżer*|manager*|menadżer*|menager*|wspólnik*|kimś decyzyjn*|decyzyjn*|wyżej|górę|central*|góry)
0.85 (wasz*|państwa|pana|pani|twój|twoj*|twoim|twojego|swoj*) (kierownik*|kierowni*|dyrektor*|szef*|prezes*|właściciel*|przełożon*|zarząd*|menedżer*|manager*|menadżer*|central*)
0.85 (kogoś|ktoś|kimś|osob*|komuś) ~ (z zarządu|z kierownictwa|decyzyjn*|kompeten*|wyżej|przełożon*|odpowiedzialn*|kto decyduje|kto podejmuje|kto może podjąć|kto ma coś do|władn*|z góry|ważniejsz*|umocowan*)
0.85 (kierownictw*|eskal*|wyższ* szczebel|wyższym szczeblu|wyższą instancj*)
0.85 niech ~~ (szef*|prezes*|właściciel*|dyrektor*|kierownik*|przełożon*|menedżer*|manager*)
0.85 (szef*|prezes*|właściciel*|dyrektor*|kierownik*|przełożon*) ~~ (niech|oddzwoni*|zadzwoni*|proszę o|skontakt*|musi|poproszę|chcę|żąda*|oczekuj*|interwen*|dowie*|zajmie*|zajął)
0.85 (do wiadomości|dw|w kopii|kopi*) ~ (prezes*|dyrektor*|zarząd*|szef*|właściciel*|kierownik*|przełożon*)
0.85 (mój|moj*|nasz*|nasz) (szef*|prezes*|zarząd*|dyrektor*|rada nadzorcza) ~~ (oczekuj*|żąda*|zażąda*|pyta*|zadzwoni*|skontakt*|interwen*|wkracz*|się tym|dowie*|zajmie|kazał*|domaga*|wściek*)
0.85 (złoż*|składa*|kieruj*|wnos*|oficjaln*) ~ (skarg*|zażaleni*); (skarg*|zażaleni*) ~ (do zarządu|do kierownictwa|do dyrek*|do szefa|do prezesa)
0.85 (złoż*|składa*|kieruj*|wnoszę|wnosimy) ~ (oficjaln*|formaln*)? ~ (skarg*|zażaleni*)
0.85 (z technikiem|z dyżurnym|z handlowcem|z panią|z asystent*|z pan*|z wami|z recepcj*|z konsultant*|z stażyst*) ~ (nie mam|nie będę|nie zamierzam|nie chcę) ~ (o czym|rozmaw*|gada*|dyskut*)
0.85 nie z (asystent*|dyżurn*|technik*|stażyst*|sekretark*|handlow*|recepcj*|konsultant*|opiekun*)
0.85 nie (dyżurny|technik|asystent*|handlowiec|sekretark*|konsultant*|stażyst*)
0.85 (przekaz*|przekaż*|skier*|zgłosz*|zgłoś*|podnios*|podnieś*|pójd*|idę|poszł*) ~~ (wyżej|do zarządu|do prezesa|do szefa|do dyrekt*|do właściciel*|szefow*|prezesow*|przełożon*|do central*|kierownik*|kierownictw*|zarządowi)

[request]
0.8 (proszę|prosze|prosimy|poproszę|poprosimy|prosił*|proszę bardzo|uprasza*|prosilibyśmy|prośba|prośbę|prośbą) ~ (o|aby|żeby|by|pilnie|ponownie|niezwłocznie|natychmiast)
0.8 (proszę|prosze|prosimy) ~~ (przesłać|przysłać|wysłać|podesłać|podać|dać|zadzwonić|oddzwonić|odpisać|odpowiedzieć|poprawić|naprawić|zmienić|dodać|usunąć|sprawdzić|potwierdzić|wstawić|wystawić|skorygować|wyjaśnić|wycenić|przygotować|zrobić|dosłać|przetłumaczyć|umówić|ustalić|zaproponować|anulować|zwrócić|wskazać|poinformować|przywrócić|załatwić|pomóc|uwzględnić|zaksięgować|zamieścić|podmienić|wrzucić|przełożyć|przesunąć|odesłać|skontaktować|wykonać|zarezerwować|dołożyć|dopisać|wycofać|włączyć|wyłączyć|udostępnić|zająć|przyjechać|spojrzeć|zerknąć|rozważyć|rozłożyć|poczekać|zamówić|zainstalować|założyć|zablokować|odblokować|zresetować|złożyć|przekazać mi|wydać|dostarczyć|uzupełnić|opublikować|wpisać|dopilnować|zaplanować|obniżyć|napisać|powiedzieć|odebrać|przyjąć|doliczyć)
0.8 czy (mogę|możemy|mógłbym|mogłabym|moglibyśmy|mógłby|mogłaby|moglibyście|mogliby|możesz|możecie|może pan|może pani|mógłbyś|mogłabyś|mogą państwo|da się|dałoby|jest możliw*|jest szansa|istnieje możliw*|byłaby możliw*|byłoby możliw*|jest opcja|zechc*|zdąży*|znajdzie*|macie|mają państwo|ma pan|ma pani|masz|dacie|da pan|da pani|są państwo|jesteście w stanie|jest pan|jest pani|potrzebuj*|trzeba|powinienem|powinnam|powinniśmy|będzie|zrobi*|pomoż*|podjęl*|podejm*|wystarczy|wystawi*|uda*|można|doda*|zajmuj*|ktoś|wasz*|rachunek|oferuj*)
0.8 (mógłbyś|mogłabyś|mógłby pan|mogłaby pani|moglibyście|mogliby państwo|mógłbym prosić|mogłabym prosić|możesz|możecie|może pan|może pani|mogą państwo|można prosić|mogę prosić|mogę poprosić|możemy prosić|da się|da radę|dałoby radę|dałoby się|dacie radę|dasz radę|zdążycie|zdąży pan*|zdążysz|zrobi pan*|zrobicie|zrobisz) ~
0.75 (wyślesz|wyślecie|wyśle pan*|prześlesz|prześlecie|prześle pan*|podeślesz|podeślecie|podeśle pan*|przyślesz|przyślecie|przyśle pan*|podmienicie|podmienisz|podmieni pan*|poprawicie|poprawisz|poprawi pan*|zmienicie|zmienisz|zmieni pan*|dodacie|dodasz|podacie|podasz|poda pan*|podpowie*|powie pan*|powiesz|powiecie|sprawdzisz|sprawdzicie|sprawdzi pan*|wystawisz|wystawicie|wystawi pan*|pomożesz|pomożecie|pomoże pan*|ogarniesz|ogarniecie|dorzucicie|zerkniesz|zerkniecie|zerknie pan*|rzucisz okiem|odpiszesz|odpiszecie|umówimy|umówisz|naprawicie|usuniecie|wycenicie|wycenisz|wyceni pan*|policzycie|przygotujecie|przygotujesz|przygotuje pan*)
0.75 (wyślij*|prześlij*|przyślij*|podeślij*|podaj|podajcie|daj|dajcie|zrób|zróbcie|napraw|naprawcie|popraw|poprawcie|zmień|zmieńcie|usuń|usuńcie|dodaj|dodajcie|sprawdź|sprawdźcie|zadzwoń|zadzwońcie|oddzwoń|oddzwońcie|odpisz|odpiszcie|odezwij*|pomóż|pomóżcie|przywróćcie|podnieście|podnieś|wystaw|wystawcie|załatw|załatwcie|wytłumacz|wytłumaczcie|wyjaśnij*|powiedz|powiedzcie|zróbcie coś|ogarnij*|skoryguj*|przygotuj|przygotujcie|wyłączcie|włączcie|ratuj|ratujcie|zajmij*|weźcie|wstaw|wstawcie|wrzuć|wrzućcie|podmień|podmieńcie|wyceń|wyceńcie|policzcie|oddajcie|zwróćcie|przestańcie|dokończcie|skończcie|przyjedź*|pokaż|pokażcie|napisz|napiszcie|potwierdź|potwierdźcie)
0.75 niech ~ (zadzwoni|ktoś|oddzwoni|odezwie|pan|pani|przyjedzie|napisze|poprawi|zrobi|przyśle|wyśle)
0.75 (chciałbym|chciałabym|chcielibyśmy|chcemy|chcę|wolałbym|wolałabym|wolelibyśmy|zależy mi|zależy nam|zależałoby) ~ (zapyta*|spyta*|dowiedz*|prosić|poprosić|zamówi*|umówi*|wiedzie*|porozmaw*|otrzyma*|dosta*|zmieni*|zleci*|dopyta*|ustali*|odpowied*|wyjaśnie*|zwrot*|konkret*|aby|żeby|na|doda*|przedłuż*|rozszerz*|odzyska*|zobaczy*|przełoż*|przesun*|skorzyst*|uzyska*)
0.75 (potrzebuj*|potrzebny|potrzebna|potrzebne|potrzeba|przydałby|przydałaby|przydałoby|brakuje mi jeszcze)
0.75 (żąda*|zażąda*|domaga*|oczekuj*|oczekiw* od państwa|wzywam|wzywamy|wymagam|wymagamy|nalega*|apeluj*|wnoszę o|wnosimy o|wnioskuj*|upraszam)
0.75 (daj|dajcie|dać|da|dacie|dasz|dawaj) ~ (mi|nam)? ~ (znać|znak|cynk)
0.75 (czekam|czekamy|liczę|liczymy|oczekuj*) ~ na ~ (odpowiedź|odpowiedz|ofertę|wycenę|kontakt|informacj*|wiadomość|telefon|propozycj*|potwierdzen*|odzew|reakcj*|szybk*|pilny|info|decyzj*|wyjaśnie*|kosztorys|strony|poprawki|fakturę)
0.75 (jak|kiedy|ile|gdzie|co|na kiedy|do kiedy|od kiedy|w jakim terminie) ~ (możemy|mogę|mam|mamy|będzie kosztow*|kosztuj*|kosztowałob*|to potrwa|jest możliw*|wyniesie|się spodziew*|powinniśmy|powinienem|powinnam|dostan*|otrzym*|są te|są nasze|jest moj*|jest nasz*|macie|ma pan|ma pani|mogliby*|zrobi*|dotyczy|gotow*|z moj*|z nasz*|z tą|z tym)
0.75 (jaka|jaki|jakie) (jest|są|będzie|byłby|byłaby|byłby) ~ (cena|koszt|termin|możliw*|status|etap*|stan|stawka|stawk*|powód|numer|konto)?
0.75 (jaki|na jakim) (termin|etapie|koszt); (czego|co) (dotyczy|oznacza)
0.75 czy (jest|są|była|było|został*|faktur*|przelew*|mamy|mam|pani|pan|państwo|to|ten|ta|te|nasz*|nasze|moj*)
0.75 (mam|mamy|miałbym|miałabym|mielibyśmy|jeszcze jedn*) ~ (pytan*|prośb*|pytanko|zapytan*|zadanie)
0.75 (pytanie|prośba|pytanko) (do|o|brzmi|mam|moje|czy)
0.75 może (czwartek|środa|wtorek|piątek|poniedziałek|jutro|w|we|innym|inny|przyszły|przyszłym|spotka*|zdzwoni*|by)
0.75 (spotkajmy|umówmy|zdzwońmy|przełóżmy|przesuńmy|pogadajmy|porozmawiajmy)
0.75 (pasuje|pasowałby|pasowałoby|odpowiada|odpowiadałby|odpowiadałaby) ~ (panu|pani|państwu|wam|ci|tobie|wam)? ~ (#|termin|@day|inny)
0.75 do poprawki; do poprawy
0.75 (mógłbym|mogłabym|moglibyśmy) ~ (liczyć|prosić|dostać|otrzymać|odebrać|zapłacić|spotka*|umówi*)
0.75 (muszę|musimy) ~ (wiedzieć|mieć|dostać|otrzymać|ustalić)
0.75 (gdzie|kiedy|dlaczego|czemu) (są|jest|mamy|nie|tak|ta|ten|te) ~

[urgent]
0.8 (pilne|pilny|pilna|pilnie|pilną|pilnego|pilnej|pilnym|arcypilne|bardzo pilne|pilniejsze)
0.8 (natychmiast*|niezwłoczn*|bezzwłoczn*|bezwłoczn*|migiem|asap|alarm|alarmowo|sos|na cito|cito|ekspres*|pożar)
0.8 (jak|możliwie) (najszybciej|najprędzej|najrychlej); najszybciej jak
0.8 (na|od) (już|wczoraj|teraz|zaraz)
0.8 (na gwałt|na cito|od zaraz|od ręki|w trybie pilnym|w trybie ekspres*|bez zbędnej zwłoki|bez zwłoki|w te pędy|na szybko)
0.8 (czas|czasu|termin*) ~ (nagli*|goni*|ucieka*|mało|się kurczy|nie ma|depcze|na wczoraj|leci|kończy|brak)
0.8 (mało|nie mamy|nie ma|brak) czasu; (liczy się|licz*) ~ każd* (godzin*|minut*|chwil*|dzień)
0.8 każda (godzina|minuta); nie (może|mogę|możemy) ~ (czekać|zwlekać|poczekać)
0.8 (do|najpóźniej|jeszcze|przed|maksymalnie|max|najdalej) ~ (jutra|jutro|dziś|dzisiaj|wieczora|wieczorem|południa|rana|końca dnia|pojutrza|pojutrze|godz*|# 30|# 00|nocy|zamknięcia|otwarcia|14|15|16|12)
0.8 (dziś|dzisiaj|jutro) ~ (najpóźniej|koniecznie|do godziny|do #|musi*|startuj*|premier*|otwarci*|otwieramy|kontrol*|wyjazd|rozpraw*|składam*|wysyłam*|drukujemy|idzie do druku|ślub|deadline|mija termin|upływa termin|ostatni dzień)
0.8 (w ciągu|w przeciągu) (godziny|# godzin|24|48|dwóch godzin|kilku godzin|doby)
0.8 (stoi|stoją|stoimy) ~ (produkcja|produkcj*|linia|magazyn|sklep|firma|cał*|biuro|auta|aut|na placu|robota|budowa|bez)
0.8 (produkcj*|linia|magazyn|firma|auta|aut|sklep|biuro|budowa) ~ (stoi|stoją|leży)
0.8 tracimy ~ (pieniądze|klient*|zamówien*|kas*|#|każd*)
0.8 (awaryjn*|kryzys*|krytyczn*|nie cierpi* zwłoki|palą* się|pali się|pali nam się|grunt się pali|nóż na gardle|ostatni dzwonek|na ostatnią chwilę|za pięć dwunasta)
0.8 black friday
0.8 (zostało|zostały|mamy) ~ (tylko)? (dwa dni|jeden dzień|kilka godzin|parę godzin|# godzin|niewiele czasu|mało czasu)

[praise]
0.8 (świetn*|super|dobra|dobrą|dobrej|genialn*|fantastyczn*|rewelacyjn*|znakomit*|doskonał*|wspaniał*|kapitaln*|kawał*|ekstra|piękn*|mega|niesamowit*|wielka|porządn*|solidn*|profesjonaln*|perfekcyj*|wyśmienit*|najlepsz*|bezbłędn*|zajebist*|przepiękn*|cudown*|idealn*|fajn*|ładn*|rzeteln*) ~ (robot*|prac*|zespół|zespołu|ekip*|team|projekt*|tłumaczeni*|stron*|obsług*|pomoc|pomysł*|efekt*|wynik*|współprac*|kampani*|zdjęci*|tekst*|film*|logo|sklep*|oprac*|organizacj*|podejści*|kontakt*|wykonani*|fachow*|księgow*|biur*|agencj*|impre*|event*|wydarz*|ślub*|wiecz*|konferenc*|raport*|szkoleni*|jakoś*|katalog*|album*|oprawa|dekorac*|rzecz*|firm*|ludzi*|spisali*|spisał*)
0.8 (robot*|prac*|zespół|ekip*|projekt*|tłumaczeni*|stron*|obsług*|pomysł*|efekt*|wynik*|współprac*|kampani*|zdjęci*|tekst*|film*|logo|sklep*|całość|wszystko|impre*|event*|konferenc*|raport*|katalog*|szkoleni*) ~ (jest|są|był*|wyszł*|wygląda*|wypadł*|po prostu|naprawdę|przebieg*|poszł*|działa*|prezentuj*)? ~ (świetn*|super|genialn*|fantasty*|rewelac*|znakomi*|doskona*|wspania*|kapital*|ekstra|piękn*|przepiękn*|mega|niesamowi*|perfekc*|idealn*|bezbłędn*|zachwyc*|cudown*|bajka|sztos|petarda|kosmos|bomba|obłędn*|mistrz*|bez zarzutu|na medal|pierwsza klasa|w punkt|jak marzenie|jak trzeba|śmiga*|zajebi*|zarąb*|wzorow*|bez uwag|na piątkę|na szóstkę|na tip top)
0.8 (dzięk*|dziękuj*|podziękow*|podziękowani*|wdzięczn*|dziekuj*|dziękować) ~ (wam|panu|pani|państwu|ci|tobie|całemu|cał*|serdecznie|bardzo|ogromnie|panom|zespołowi|stokrotn*|wielkie|raz jeszcze|jeszcze raz|z całego|z serca|pięknie)? ~ za (ten|to|tę|tą|cał*|szybk*|świetn*|pomoc|wsparcie|ratun*|cierpliw*|profesjonal*|wspaniał*|zaangażow*|super|błyskawiczn*|poświęc*|sprawn*|prac*|wasz*|współpracę|tak*|że|prezent|fachow*|wyrozum*|piękn*|robot*|dobr*|opiek*|serc*|uratow*|rewelac*|fantast*|trud*|wysiłek|wczoraj*|wieczór|rad*|każd*)
0.8 (ogromne|wielkie|gorące|serdeczne|szczere|stokrotne) (dzięki|dzięks|podziękowani*|brawa|gratulac*|ukłony)
0.8 (brawo|brawa|szacun|szacunek|szacuneczek|respekt|chapeau bas|czapki z głów|czapka z głów|ukłony|gratulacje|gratulujemy|gratuluję|chylę czoła|chylimy czoła|oklaski|kłaniam się|pełen podziw|podziw*)
0.8 (jestem|jesteśmy|są|są wszyscy|byli*|był*|pozostaj*) ~ (bardzo|naprawdę|mega|niezwykle|ogromnie|szczerze|mile|miło|pozytywnie|absolutnie)? (zachwyc*|zadowol*|wdzięczn*|pod wrażeniem|pod ogromnym|pod wielkim|zaskoczeni|zaskoczon*|oczarow*|szczęśliw*|wzrusz*|dumn*|urzecz*)
0.8 (zachwyc*|zachwyt*|wniebowzię*|oczarow*|w siódmym niebie|szczęka opad*|szczęki|kopara|opad szczęki|łzy|łezk*|płaka* ze wzrusz*|płaka* ze szczęścia|wzruszy*|wzruszaj*)
0.8 (jesteście|jesteś|jest pan|jest pani|są państwo|pan jest|pani jest|wy jesteście) ~ (najlepsi|najlepsz*|wielcy|wielki|wielka|super|genialn*|niesamowi*|niezawodn*|nieoceni*|niezastąpi*|mistrz*|cudown*|czarodziej*|aniołem|aniołami|skarb*|bohater*|zajebi*|fantastyczn*|wspania*|kochan*|rewelac*|boscy|boska|geniusz*|złot*|profesjonal*|fachowc*|bezbłędn*|debeściak*|magik*|magiem|cudotwór*|spoko)
0.8 (uratowal*|uratował*|ocalil*|ocalił*|wybawi*|ratuje*|wyratowa*|wyprowadzi*) ~ (nas|nam|mi|mnie|firmę|życie|skórę|tyłek|sytuacj*|dzień|ślub|wesele|projekt*|święta|na prostą)
0.8 (nas|nam|mi|mnie) ~ (uratowal*|uratował*|ocalil*|ocalił*|wyprowadzi*|wyratowal*)
0.8 (stanęli*|stanął|stanęła) na wysokości
0.8 (przerosł*|przeszł*|przekroczy*|powyżej|ponad|lepiej niż|lepsz* niż) ~ (moje|nasze)? ~ (oczekiwani*|spodziewa*|myśla*|sądzi*|marzy*|najśmiel*|wyobraż*)
0.8 (strzał w dziesiątkę|w dziesiątkę|w punkt|na medal|na piątkę z plusem|na szóstkę|pierwsza klasa|klasa sama|najwyższa półka|najwyższy poziom|mistrzostwo świata|majstersztyk|złoto|perełk*|cudeńko|cacko|petarda|sztos|kosmos|rewelka|rewelacja|miodzio|bomba|odlot|bajka|wymiata*|rządzi*)
0.8 (nie można dodać|nie można narzeka*|nie można uwag|nie można zastrzeż*|nie można zarzucić|nie można przyczepi*|nie można do czego dodać|nie można do czego narzeka*|nie można do czego uwag|nie można do czego zastrzeż*|nie można do czego zarzucić|nie można do czego przyczepi*|nie można się dodać|nie można się narzeka*|nie można się uwag|nie można się zastrzeż*|nie można się zarzucić|nie można się przyczepi*|nie można czego dodać|nie można czego narzeka*|nie można czego uwag|nie można czego zastrzeż*|nie można czego zarzucić|nie można czego przyczepi*|nie mogę dodać|nie mogę narzeka*|nie mogę uwag|nie mogę zastrzeż*|nie mogę zarzucić|nie mogę przyczepi*|nie mogę do czego dodać|nie mogę do czego narzeka*|nie mogę do czego uwag|nie mogę do czego zastrzeż*|nie mogę do czego zarzucić|nie mogę do czego przyczepi*|nie mogę się dodać|nie mogę się narzeka*|nie mogę się uwag|nie mogę się zastrzeż*|nie mogę się zarzucić|nie mogę się przyczepi*|nie mogę czego dodać|nie mogę czego narzeka*|nie mogę czego uwag|nie mogę czego zastrzeż*|nie mogę czego zarzucić|nie mogę czego przyczepi*|nie mamy dodać|nie mamy narzeka*|nie mamy uwag|nie mamy zastrzeż*|nie mamy zarzucić|nie mamy przyczepi*|nie mamy do czego dodać|nie mamy do czego narzeka*|nie mamy do czego uwag|nie mamy do czego zastrzeż*|nie mamy do czego zarzucić|nie mamy do czego przyczepi*|nie mamy się dodać|nie mamy się narzeka*|nie mamy się uwag|nie mamy się zastrzeż*|nie mamy się zarzucić|nie mamy się przyczepi*|nie mamy czego dodać|nie mamy czego narzeka*|nie mamy czego uwag|nie mamy czego zastrzeż*|nie mamy czego zarzucić|nie mamy czego przyczepi*|nie mam dodać|nie mam narzeka*|nie mam uwag|nie mam zastrzeż*|nie mam zarzucić|nie mam przyczepi*|nie mam do czego dodać|nie mam do czego narzeka*|nie mam do czego uwag|nie mam do czego zastrzeż*|nie mam do czego zarzucić|nie mam do czego przyczepi*|nie mam się dodać|nie mam się narzeka*|nie mam się uwag|nie mam się zastrzeż*|nie mam się zarzucić|nie mam się przyczepi*|nie mam czego dodać|nie mam czego narzeka*|nie mam czego uwag|nie mam czego zastrzeż*|nie mam czego zarzucić|nie mam czego przyczepi*|nie ma dodać|nie ma narzeka*|nie ma uwag|nie ma zastrzeż*|nie ma zarzucić|nie ma przyczepi*|nie ma do czego dodać|nie ma do czego narzeka*|nie ma do czego uwag|nie ma do czego zastrzeż*|nie ma do czego zarzucić|nie ma do czego przyczepi*|nie ma się dodać|nie ma się narzeka*|nie ma się uwag|nie ma się zastrzeż*|nie ma się zarzucić|nie ma się przyczepi*|nie ma czego dodać|nie ma czego narzeka*|nie ma czego uwag|nie ma czego zastrzeż*|nie ma czego zarzucić|nie ma czego przyczepi*)
0.8 nic dodać; bez (zarzutu|zastrzeżeń|żadnych uwag|uwag|jednej poprawki|żadnej poprawki|pudła)
0.8 (dokładnie|właśnie) (to|tak|o to|takie*) ~ (chodzi*|chcie*|potrzeb*|marzy*|miało)
0.8 (bardzo|ogromnie|mega|strasznie|szalenie|naprawdę|wszystkim|niezwykle) ~ (się)? ~ (podoba|podobają|spodoba*|podobał*|zadowol*|pomog*|cieszy*|cieszę|doceni*)
0.8 (spodoba*|podobał*|podoba|podobają) ~ (się)? ~ (nam|mi|wszystk*|szef*|żon*|mężow*|zarząd*|bardzo|klient*|cał*|gości*|dzieci*)
0.75 (goście|klienci|klientk*|wszyscy|żona|mąż|szef*|zarząd|prezes|dzieci*|rodzic*|zespół|pracownic*|córka|mama|babcia|teściow*|ludzie|szefowa|inwestor|komisja|jury|publiczność|rada|urząd|audytor*|kontrol*|inspektor*) ~~ (zachwyc*|zachwal*|chwal*|pochwali*|płaka*|w szoku|zadowol*|wzrusz*|oniemi*|pod wrażeniem|zakocha*|bez uwag|bez zastrzeż*|pogratul*|pytali kto|szczęśliw*|gratulow*|bili brawo|dumn*|bez poprawek|bez jednej)
0.75 (zawsze|jak zwykle|jak zawsze|nigdy) ~ (można polegać|można liczyć|można na państwa polegać|można na państwa liczyć|można na was polegać|można na was liczyć|niezawodn*|profesjonal*|na czas|super|świetn*|pomocn*|nie zawied*|nie zawiód*|terminow*|na was liczyć)
0.75 (można|możemy|mogę) ~ (liczyć|polegać)
0.75 (miło|przyjemn*|dobrze|świetnie|super|fajnie|przyjemność*) ~ (się)? ~ (współprac*|pracow*|pracuj*)
0.75 (wart*|warta|warto) ~ (każd*) ~ (grosz*|złotówk*|grosik*|pieniędz*|ceny)?
0.75 (sprzeda*|wyprzeda*) ~ (wszystko|cał*|w pięć|w tydzień|na pniu|jak świeże)
0.75 (polecam|polecamy|z czystym sumieniem|szczerze polec*|gorąco polec*|serdecznie polec*)
0.75 (spisał*|spisali*|wykaza*|postara*|popisa*) ~ (się)? ~ (świetn*|na medal|super|rewelac*|doskonal*|znakomi*|wzorow*|wspania*|profesjonal*|pięknie|ekstra)
0.75 (świetnie|super|na medal|rewelacyjnie|doskonale|znakomicie|wzorowo|wspaniale|pięknie|profesjonalnie|genialnie|szybko i|sprawnie|perfekcyjnie|błyskawicznie|fantastycznie|cudownie|spokojnie) ~ (się)? ~ (spisał*|spisali*|zrobi*|zrobion*|ogarn*|przygotow*|wykona*|poprowadz*|zorganiz*|przetłumacz*|zaprojekt*|wytłumacz*|doradz*|załatwi*|rozwiąz*|wyszł*|poszł*|napisan*|poradz*|wypad*|pracuj*|reag*|prowadz*|przebieg*)
0.75 tego nikt by nie
0.75 (nikt|nigdy) ~ (tak|lepiej|wcześniej|nam) ~ (nie zajął|nie tłumacz*|nie miał*|nie widzia*|nie potrafi*|nie pomóg*|nie zrobi*)
0.75 (najlepsz*|najfajniejsz*|najpiękniejsz*) ~ (decyzj*|tłumacz*|księgow*|agencj*|biuro|ślub*|wieczór|stron*|firm*|wydat*|jak* mieli*|jak* widzia*|na świecie|ekip*|rok*|inwestycj*)
0.75 (pierwszy raz|wreszcie|w końcu|nareszcie) ~ (ktoś|coś|działa*|mamy|śpi*|rozumiem|rozumiemy|spokojn*|zrozumia*|zadowol*|jak trzeba|odetchn*|profesjonal*)
0.75 (uwielbia*|kocham*|zakocha*) ~; (wielk*|ogromn*|duż*) (plus|ulga|uznanie|szacunek|zasług*)
0.75 (tak trzyma*|oby tak dalej|dobra robota|robi* wrażenie|robi* robotę|duże wow|dali* czadu|daliście radę|klasa)
0.75 (jestem|jesteśmy) ~ (za co)? ~ wdzięczn*
0.75 (pani|pan|panu|pana|panią|panem|państwo) ~ (jest)? ~ (skarb*|anioł*|złoty człowiek|cudotwór*|czarodziej*|mistrz*)
0.75 przepięknie; odszczeka*; zwracam honor
0.85 (dziękuj*|dzięki|podziękowania|wdzięczn*) ~ (za) ~ (szybk*|świetn*|super|fantastyczn*|profesjonaln*|ekspresow*|błyskawiczn*|wspaniał*|doskonał*|rewelacyjn*|dobr*|cierpliw*|sprawn*|rzeteln*|kawał|ogrom|życzliw*|wyjątkow*) ~ (pomoc*|robot*|prac*|obsług*|reakcj*|realizacj*|wykonani*|wsparci*|usług*|tłumaczeni*|projekt*|współprac*|odpowied*|podejści*|pracy|interwencj*|naprawę)
0.85 (dziękuj*|dzięki|wdzięczn*|ukłony|brawa|pochwał*) ~ (za|dla) ~ (cierpliwość|zaangażowanie|poświęcenie|wyrozumiałość|elastyczność|profesjonalizm|trud|serce|rzetelność|dokładność|ratunek|uratowanie|pomoc w|całego zespołu|cały zespół|zespołu|pani|pana|kolegi|koleżanki|nadgodziny)
0.85 (wykonali*|zrobili*|odwalili*|spisał*|zrobił*|wykonał*|spisali*) ~ (świetn*|kawał|super|rewelacyjn*|na medal|fantastyczn*|doskonał*|wspaniał*|znakomi*|genialn*|profesjonaln*|dobrą robotę|dobra robota|na piątkę|na szóstkę|bezbłędnie)
0.85 (klienci|goście|szef|szefowa|zarząd|wszyscy|pracownicy|zespół|uczestnicy|żona|mąż|rodzice|mieszkańcy) ~ (zachwyceni|zachwycon*|zadowoleni|zadowolon*|chwalą|chwali|pod wrażeniem|pochwalił*|wniebowzięci|szczęśliwi|oczarowani|podoba)
0.85 (jestem|jesteśmy|byliśmy) ~ (bardzo|naprawdę|mega|w pełni|ogromnie|więcej niż|niezmiernie)? ~ (zadowolon*|zachwycon*|pod wrażeniem|wdzięczn*|usatysfakcjonowan*) ~ (z|pod|za|że|efekt*|współprac*|państwa|waszej|tego|jak)
0.85 (dokładnie|właśnie) ~ (tak|tego|to|o to|taki*) ~ (chciał*|oczekiwał*|potrzebował*|chodziło|sobie wyobrażał*|wymarzył*|szukał*) ; (polecam|polecamy|będę polecać|będziemy polecać|z czystym sumieniem) ~ (polec*|wszystkim|każdemu|was|państwa|znajomym|z czystym|gorąco|usług*) ; bez (was|państwa|pana|pani) ~ (nie dali*|nie udało|zginęl*|byśmy|nie poradzi*)

[growth]
0.85 (przedłuż*|odnow*|odnawia*|kontynuow*|kontynuuj*|kontynuacj*) ~~ (umow*|współprac*|kontrakt*|abonament*|o rok|kolejn*|na rok|na następn*|o #|subskrypcj*|zleceni*|pakiet*|obsług*)
0.85 (kolejn*|następn*|jeszcze|na nowy|przyszł*) ~ (rok|dwa lata|12 miesięcy|dwanaście miesięcy|sezon|zleceni*|projekt*|zamówieni*|etap*|kampani*|edycj*|sklep*|stron*|oddział*|lokal*|tłumaczeni*|umow*|domów|film*) ~~ (współprac*|z wami|u was|u państwa|z państwem|zlec*|chce*|poprosz*|proszę|zamaw*|dla was|dla państwa|dla pan*|też|również|razem|mamy dla|powierz*)?
0.85 (podpis*|podpiszemy) ~~ (kolejn*|następn*|aneks|nową umow*|nowa umow*|na rok|dalej)
0.85 (polec*|poleci*|polecam|polecam*|zareklamow*|podał*|podali*|podałem|podałam|dałem|dałam|daliśmy|dał*|przekaza*|przekazał*|opowiad*|opowiedz*|rekomend*|zarekomend*|pochwali*) ~~ (was|państwa|wasz*|pana|panią|pani|pan|ciebie|cię|namiar*|numer*|kontakt*|wizytów*|dalej|znajom*|koleg*|koleżan*|szwag*|brat*|siostr*|kuzyn*|sąsiad*|zaprzyjaźn*|teści*|ojc*|synow*|córk*|dane)
0.85 (koleg*|koleżan*|znajom*|szwag*|brat*|siostr*|kuzyn*|sąsiad*|teść|zaprzyjaźn*|przyjació*|wspólni*) ~~ (zadzwoni*|odezwie|odezwą|napisze|zgłosi*|skontakt*|potrzebuj*|szuka*|też chce|też by|pyta* o kontakt|pyta* o namiar*|pyta* o was|zainteres*)
0.85 (namiar*|wasz numer|wasz kontakt|wizytówk*) ~ (przekaza*|poszedł|poszły|dałem|dałam|dal*|poda*)
0.8 (chcemy|chcę|chciałbym|chciałabym|chcielibyśmy|planujemy|planuję|zamierzamy|myślimy|prosimy|proszę|poproszę|poprosimy|czy) ~ (o|zamówić|zlecić|dokupić|dołożyć|rozszerzyć|dodać|domówić|zwiększyć|powierzyć|dobrać|wziąć|zrobić)? ~ (kolejn*|jeszcze|dodatkow*|drug*|następn*|więcej|też|również|większ*|nowy projekt|nową stron*|nowe|to samo|rozszerz*|zwiększ*|podwoi*) ~ (zleceni*|zamówieni*|sklep*|stron*|kampani*|tłumaczeni*|egzemplarz*|sztuk*|projekt*|język*|pakiet*|licencj*|stanowisk*|zakres*|lokal*|etat*|godzin*|film*|oddział*|biur*|usług*|jedn*|wizytów*|ulot*|katalog*|budżet*|osob*)
0.8 (rozszerz*|poszerz*|zwiększ*|powiększ*|podwoi*|podwoj*|podnies* ~ budżet|dokup*|domów*|dołoż*|dobier*) ~~ (współprac*|pakiet*|zakres*|budżet*|umow*|usług*|zamówieni*|abonament*|obsług*|licencj*|stanowisk*|o drug*|o kolejn*|kampani*)
0.8 (nowe|nowy|kolejne|kolejny|następne|następny|większe|duże|drugie|drugi) (zlecenie|projekt|zamówienie|temat|sklep|etap) ~ (dla|do|mamy|na|od|chc*|zlec*|tylko z|z wami)
0.8 mam* ~ dla (was|państwa|pana|pani|ciebie) ~ (zlecen*|projekt*|robot*|temat*|prac*|propozycj*|klient*|nowe|nowy)
0.8 (to samo|tak samo|powtórk*|jak ostatnio|jak rok temu|jak zeszłym) ~ (zamawia*|poprosz*|proszę|zlec*|tylko)? ~ (jeszcze raz|na przyszły|w tym roku|znowu|ponownie|razy)
0.8 (wchodzimy|bierzemy|decyduj*|zdecydow*) ~ (w to|pakiet*|ofert*|wyższ*|większ*|opcj*|się na)
0.8 (akceptuj*|przyjmuj*|zgadzam* się na) ~ (ofert*|wycen*|kosztorys*)
0.8 (potrzebuj*|zamawia*|poprosz*|proszę o|prosimy o|zlecam*) ~ (kolejn*|następn*|jeszcze|dodatkow*|siedmiu|# kolejn*|drug*) ~
0.8 (wrócimy|wracamy|wrócę|wracam|będziemy wracać|na pewno wróc*) ~ (do was|do państwa|z kolejn*|po więcej|po kolejn*|z następn*)
0.8 (zostaj*|zostajemy|zostaniemy) ~ (z wami|u was|u państwa|z państwem|na kolejn*|na dłużej)
0.8 (rezerwuj*|zarezerwow*|zaklepuj*|bukuj*) ~~ (przyszł*|kolejn*|następn*|termin*); stał* klient*
0.8 (ofert*|wycen*|kosztorys*) ~ (na|dla) ~ (kolejn*|następn*|drug*|dodatkow*|now*|jeszcze)
0.8 tylko (do was|z wami|u was|do pani|do pana|u pani|z panią|z panem)
0.85 (przedłużyć|przedłużamy|przedłużam|przedłużymy|rozszerzyć|rozszerzamy|odnowić|odnawiamy|kontynuujemy|kontynuować|zwiększyć) ~ (umow*|współprac*|o kolejny|na kolejny|o rok|na rok|o nowe|zakres|abonament*|kontrakt*|licencj*|pakiet*)
0.85 (chcemy|chciałbym|chciałabym|chcielibyśmy|planujemy|potrzebujemy|zamawiamy) ~~ (zamówić więcej|kolejny projekt|kolejne|dodatkow*|następny projekt|jeszcze jed*|drugi sklep|drugą stronę|kolejną stronę|nowe zlecenie|kolejne zlecenie|dalszą współpracę|większy pakiet|więcej godzin|drugiego etapu|kolejny etap)
0.85 (poleciłem|poleciłam|poleciliśmy|polecałem|przekazałem|przekazałam|dałem|dałam|podałem|podałam) ~ (was|państwa|pana|panią|namiar*|wasz numer|państwa numer|kontakt) ~ (znajom*|kolegom|koleżan*|koledze|szwagr*|bratu|siostrze|sąsiad*|firmie|partner*|klient*|do|dalej)

[meeting.off]
0.85 (odwoł*|odwołuj*|przełoż*|przełożyć|przełóż*|przekłada*|przenieś*|przenies*|przesun*|przesuń*|anulow*|odroczy*|zrezygnow*|odpuśc*|odpuść*|skasow*|zmieni*) ~~ (spotkani*|wizyt*|wizj*|przegląd*|rozmow*|call*|termin* spotk*|konsultacj*|odbiór|odbioru|prezentacj*|wideo*|telekonf*|telko|teams*|zooma|zoom|szkoleni*|warsztat*|przymiark*|próbę|degustacj*|oględzin*|sesj*|audyt*|demo|rozmowę|@day)
0.85 (spotkani*|wizyt*|wizj*|przegląd*|rozmow*|call*|konsultacj*|odbiór|prezentacj*|wideo*|telekonf*|szkoleni*|warsztat*|przymiark*|degustacj*|oględzin*|sesj*|audyt*|telko|demo|dzisiejsz*|jutrzejsz*|poniedziałkow*|wtorkow*|środow*|czwartkow*|piątkow*) ~~ (odwoł*|odpada*|przełoż*|przełóż*|przekłada*|przenieś*|przenies*|przesun*|przesuń*|nie odbędzie*|nieaktualn*|nie dojdzie|nie dam|nie damy|nie dotr*|nie mogę|nie możemy|nie będę|nie będziemy|nie zdąż*|nie dotrz*|nie przyjad*|nie przyjedzie*|nie pojaw*|z głowy|nie wypali|anulow*|na inny|w innym terminie|na kiedy indziej|nie pasuje)
0.85 nie (dam rady|damy rady|mogę|możemy|będę|będziemy|zdążę|zdążymy|dotrę|dotrzemy|przyjadę|przyjedziemy|pojawię|uda mi|uda nam|wyrobię) ~ (spotka*|przyjecha*|dotrze*|być|uczestnic*|mógł|mogła|mogli|pojawi*|na spotkani*|dołączy*|wziąć udzia*|się stawi*|przyjść|stawić)
0.85 nie (dam rady|damy rady|dotrę|dotrzemy|przyjadę|przyjedziemy|przyjdę) ~ (dziś|dzisiaj|jutro|@day|na #|o #|na spotka*)?
0.85 (mnie|nas) (jutro|dziś|dzisiaj|w|we|jednak|niestety)? ~ nie będzie; nie będzie (mnie|nas)
0.85 (coś|sprawa|nagle) ~ (mi|nam)? ~ wypad*; wypadł* (mi|nam)
0.85 (inny|innym|inną|nowy|nową|nowego) (termin*|dat*|dzień|godzin*|porę)
0.85 (umówmy|spotkajmy|przełóżmy|przesuńmy|zdzwońmy) ~ (się)? ~ (na|w|we|inn*|kiedy indziej|za tydzień|innym|@day)
0.85 (zapomnia*|przegapi*|umknę*|przeoczy*|ominę*|zaspa*) ~~ (spotkani*|wizyt*|rozmow*|call*|telekonf*|nasz* termin)
0.85 (przepraszam|sorry|wybacz*) ~~ nie (dotar*|przysz*|przyjecha*|byłem|byłam|odebra* ~ wideo*|pojawi*|dołączy*)
0.85 (koliduj*|kolizj*|pokrywa się|nakłada*) ~; (kiedy indziej|w innym terminie|na kiedy indziej)
0.85 odpada

[auto]
0.95 (automatyczn*|autom*) (odpowied*|wiadomoś*|powiadomi*|potwierdz*|komunikat*|mail*)
0.95 autorespond*
0.95 (wiadomość|mail|e mail|odpowiedź|powiadomienie|komunikat) ~ (wygenerowan*|wysłan*|generowan*) ~ (automatyczn*|przez system|systemow*)
0.95 (wygenerowan*|generowan*|wysłan*) (została|jest|był*)? automatycznie
0.95 (prosimy|proszę) (na nią|na ten|na tę)? ~ nie odpowiadać; nie odpowiadaj* na (tę|ten|ta|tego)
0.95 (przebywam|jestem|będę|przebywa|jesteśmy) ~ (na|w) ~ (urlop*|zwolnieni*|delegacj*|l4|macierzyńsk*|wychowawcz*)
0.95 (poza biurem|poza firmą|nieobecn* w firmie|nieobecn* w pracy|nieobecn* w biurze|out of office|w biurze będę|do biura wracam|do pracy wracam|wracam do pracy|wracam do biura|w czasie mojej nieobecności|w tym czasie zastępuje|zastępuje mnie|podczas mojej nieobecności|w trakcie mojej nieobecności)
0.95 (ograniczon*|utrudnion*|nie mam|bez|brak|sporadyczn*) ~ (dostęp*) ~ (do)? ~ (poczt*|mail*|skrzynk*|e mail*|internetu)
0.95 w pilnych sprawach ~~ (kontakt*|dzwoni*|pod|z)
0.95 (nie udało|nie można|nie mógł|nie mogła|nie zostało|nie została) ~ (dostarcz*|doręcz*)
0.95 (niedostarcz*|niedoręcz*|nie dostarczono|nie doręczono|niedoręczalna|zwrot do nadawcy|błąd dostarcz*|mailer daemon|undeliver*|delivery status|delivery failed)
0.95 (adres|skrzynka|konto|użytkownik|odbiorca) ~~ (nie istnieje|jest przepełnion*|przepełnion*|pełna|nieaktywn*|nie jest ~ obsługiwan*|nie jest ~ monitorow*|został* ~ wyłączon*|nie jest sprawdzan*|nie jest już)
0.95 (zgłoszeni*|wniosek|zapytani*|ticket|sprawa|zamówienie|wiadomość|formularz) ~~ (został* przekazan*|został* otrzyman*|został* zapisan*|został* utworz*|został* przyjęt*|został* zarejestrow*|zarejestrowan* pod|otrzymał* numer|nadano numer|ma numer|o numerze)
0.95 (zarejestrowaliśmy|przyjęliśmy|otrzymaliśmy) ~ (państwa|pana|pani|twoje|twoją|twój|pani pana) ~ (zgłosz*|zapytan*|wiadomoś*|wnios*|mail*|formularz*)
0.95 (numer|nr) (zgłoszenia|sprawy|ticketu)
0.95 (dziękujemy za zgłoszenie|dziękujemy za wiadomość|dziękujemy za kontakt) ~~ (odpowiemy|odpowiedzi udzieli*|skontaktujemy|postaramy|w ciągu)
0.95 nie (pracuje|pracuję) już ~ (w|u|dla|firm*); (już|dłużej) nie pracuj*
0.95 (biuro|firma|sekretariat|oddział) ~ (nieczynn*|zamknięt*|będzie nieczynn*)

# The client itself is going under.
[insolvency]
0.85 (ogłosi*|ogłasza*|złoży*|składa*|wniosek o) ~ (upadłość|upadłości|bankructwo|restrukturyzacj*)
0.85 (nasza|moja|ta) (firma|spółka) ~ (upad*|bankru*|niewypłacaln*|likwidacj*|plajt*)
0.85 (jesteśmy|jestem|staliśmy się) ~ (niewypłacaln*|bankrut*|w upadłości|w likwidacji|w restrukturyzacji)
0.85 (w stanie) (upadłości|likwidacji|niewypłacalności) ; postępowani* (upadłościow*|restrukturyzacyjn*|sanacyjn*|układow*)
0.85 syndyk*; masa upadłości; otwarcie likwidacji; (zgłosić|zgłaszać|zgłoszenie) wierzytelności
0.8 (zamykamy|likwidujemy|kończymy|zawieszamy) ~ (firmę|działalność|spółkę|biznes|sklep) ~ (na stałe)? ; (zbankrutowa*|splajtowa*|bankrutujemy)
0.8 nie (jesteśmy|mamy) ~ (płacić|zapłacić|z czego) ~ (nikomu|dostawcom|wierzycielom)

# Do not write to us.
[stop]
0.85 (proszę|prosimy|proszę już|błagam) ~ (nie pisać|nie kontaktować|nie dzwonić) ~ (do mnie|do nas|więcej|ze mną|z nami|już)
0.85 (nie piszcie|nie pisz|nie dzwońcie|nie kontaktujcie) ~ (więcej|już|do mnie|do nas)
0.85 (przestańcie|przestań|proszę przestać|przestać) ~ (pisać|dzwonić|kontaktować|nękać|wydzwaniać|spamować|nachodzić|wysyłać maile|przysyłać maile)
0.85 (nie życzę|nie życzymy|nie chcę|nie chcemy) ~ (sobie)? ~ (kontaktu|wiadomości|maili|otrzymywać|dostawać|żadnych|korespondencji|telefonów)
0.85 (usuń|usuńcie|proszę usunąć|proszę o usunięcie|wypisz|wypiszcie|proszę wypisać|proszę o wypisanie|skreśl*) ~ (mnie|nas|mój|nasz|moje|nasze|adres*|z listy|z bazy|dane|mailingu|danych)
0.85 (rezygnuj*|wypisuj*) ~ (newsletter*|z subskrypcji|listy mailingowej) ; (cofam|wycofuję|odwołuję) ~ zgod* ; (dajcie|daj|proszę dać) (mi|nam) (święty)? spokój
0.85 (żadnych|zero) (więcej|kolejnych) (maili|wiadomości|telefonów)

# Write to somebody else from now on.
[redirect]
0.85 (od teraz|od dziś|od dzisiaj|w przyszłości|odtąd|na przyszłość|od tej pory) ~~ (kontakt*|pisać|pisz*|wysyłać|kierować|adres*|osob*)
0.85 (proszę|prosimy) ~ (kontaktować|pisać|kierować|wysyłać|zwracać|adresować) ~~ (od teraz|do pani|do pana|do mojej|do mojego|do koleżanki|do kolegi|do księgow*|na adres|z panią|z panem|bezpośrednio)
0.85 (nowa|nowy|nową|nowym|nowe) (osob* kontaktow*|adres*|osob* do kontaktu|kontakt*|mail|e mail)
0.85 (nie pracuję|nie pracuje|nie zajmuję|nie zajmuje|nie odpowiadam|nie jestem) już ; już nie (pracuję|pracuje|zajmuję|zajmuje|odpowiadam)
0.85 (odchodzę|odszedłem|odeszłam|odszedł|odeszła|rozstaję) ~ (z firmy|z pracy|ze stanowiska|z agencji|ze spółki) ; (zmienił*|zmienia*) ~ (adres|mail|osob* kontaktow*|adres mailowy)
0.85 (nie jestem) ~ (właściwą|odpowiednią|dobrą) osobą; (moje obowiązki|moją rolę|tematy|sprawę|sprawy) ~ (przejmuje|przejął|przejęła|przejmie|przejmą)
0.8 (koleżank*|kolega|następc*|następczyni) ~~ (przejmuje|przejął|przejęła|przejmie|zajmuje się|prowadzi)

# Only a part is paid.
[payment.partial]
0.85 (zapłacił*|wpłacił*|przelał*|opłacił*|zapłacę|zapłacimy|przelewam*|wpłacam*|przeleję|przelejemy|uregulował*|płacimy|płacę) ~ (połowę|część|częściowo|tylko część|jedną trzecią|pół kwoty)
0.85 (połowę|część|częściow*) ~ (zapłac*|wpłac*|przelał*|przelew*|należności|kwoty|faktury) ~ (zapłac*|wpłac*|przelał*|dziś|teraz|dzisiaj)?
0.85 (częściowa|częściową|częściowej) (płatność|zapłata|wpłata|wpłatę|zapłatę|płatności) ; (wpłat*|płatność) częściow*
0.4 (resztę|reszta|pozostałą|pozostała|pozostałe|druga połowa|drugą połowę|pozostałość) ~~ (w przyszłym|później|do końca|za tydzień|gdy|jak tylko|kiedy|miesiąc*|tygodni*|dopłac*|zapłac*|przele*|w kolejnym)
0.85 (pierwsz*|drug*) (rata|ratę|transza|transzę|część) ~ (zapłac*|wpłac*|przelan*|przelał*|poszł*|zapłacon*)

[about complaint.quality]
praca; pracy; prace; pracę; raport*; stron*; witryn*; projekt*; rysun*; tekst*; tłumaczen*; szkic*; logo; zdjęci*; grafik*
usług*; obsług*; wynik*; jakość; jakości; dokument*; plik*; system*; program*; aplikacj*; instalacj*; prezentacj*; kampani*; imprez*; wydarzen*
księgowość; księgowości; rozliczen*; deklaracj*; wydruk*; broszur*; film*; serwer*; kopi*; budow*; zespół; zespołu; wykonani*; układ*; robot*

[about complaint.delay]
opóźnieni*; czeka*; oczekiwani*; dostaw*; termin*; harmonogram*; tygodni*; tygodnie; miesiąc*; miesięcy; wolno; powoli; tempo; zwłok*; punktualn*; spóźni*

[about complaint.neglect]
odpowied*; odpowiad*; odpisa*; oddzwoni*; kontakt*; uwag*; komunikacj*; wiadomości; wiadomość; telefon*; traktowan*; traktuj*; zainteresowani*; opieka; opieki; reakcj*; wsparci*

[about complaint.cost]
cena; ceny; cen; cenę; cennik*; stawk*; koszt*; opłat*; wycen*; dopłat*; budżet*; honorari*; pieniądze; pieniędzy; godzinow*

# What we write ourselves.
[our.promise]
(wyślę|wyślemy|prześlę|prześlemy|dostarczę|dostarczymy|odezwę|odezwiemy|zadzwonię|zadzwonimy|oddzwonię|poprawię|poprawimy|załatwię|załatwimy|odpowiem|odpowiemy|zrobię|zrobimy|przygotuję|przygotujemy|sprawdzę|sprawdzimy|potwierdzę|potwierdzimy|wrócę|wrócimy|dopilnuję|dopilnujemy|uzupełnię|uzupełnimy|zajmę|zajmiemy|skończę|skończymy|dam znać|damy znać|oddamy|złożę|złożymy)
(otrzyma|dostanie|otrzymają|dostaną|otrzymacie|dostaniecie|będzie|będą|będziecie) ~ (państwo|pan|pani|gotow*|jutro|do|w|na|mieć|skończon*|poprawion*|wysłan*|dostarczon*)
(obiecuję|obiecujemy|przyrzekam|ma pan moje słowo|ma pani moje słowo) ; (może|mogą|możecie) ~ (na mnie|na nas|na to) liczyć

[our.overpromise]
(gwarantuję|gwarantujemy|gwarantowan*|z gwarancją|gwarancja) ; (bez względu na wszystko|za wszelką cenę) ; (na|na sto|100|sto) procent; bez (żadnego|najmniejszego) (problemu|ryzyka)
(nigdy więcej|już nigdy) ~ (problem*|błęd*|opóźni*|powtórz*|zdarzy)? ; (cokolwiek|wszystko co) (państwo|pan|pani|chcecie|zechce|zechcecie) ; natychmiast i za darmo; na pewno jeszcze dziś

[our.blame]
jak (już)? (pisałem|pisałam|mówiłem|mówiłam|wspominałem|wspominałam|pisaliśmy|mówiliśmy|wyjaśniałem|wyjaśniałam|informowaliśmy) ; (już)? (mówiłem|mówiłam|pisałem|pisałam) (panu|pani|państwu|wam|ci)
(powinien|powinna|powinni|powinniście|trzeba było) ~ (pan|pani|państwo|byli|był|była|przeczytać|powiedzieć|przesłać|napisać|sprawdzić) ; (to)? (państwa|pana|pani|wasz|wasza|twój|twoja) (wina|błąd)
(nasz|nasza|nasi|stażyst*|praktykant*|kolega|koleżanka|podwykonawca) ~ (zapomnia*|pomyli*|zawali*|nie dopilnowa*|popełni*) ; (to)? nie (nasza|moja|nasz|mój) (wina|błąd|problem)
gdyby (pan|pani|państwo|ście) ~ (przeczyta*|odpowiedzie*|powiedzie*|przesła*) ; (zapomniał|zapomniała|nie przeczytał|nie przeczytała|źle zrozumiał*) (pan|pani)

[our.heat]
(to)? (jest)? (śmieszne|absurd|absurdalne|bzdura|bzdury|żenujące|skandal|kpina) ; (pan|pani|państwo)? (chyba)? (żartuje|kpi|żartujecie|kpicie) ; (proszę)? (przestać|przestań) (narzekać|marudzić|jęczeć)
(proszę)? (nauczyć się|naucz się) czytać; (mam|mamy) (tego)? dość; (proszę)? (poszukać|poszukaj|szukać) (sobie)? (kogoś)? innego; jak się nie podoba; nie mój problem; (pana|pani|wasza|twoja) niekompetencja; bezczelność; co za tupet

[our.apology]
(przepraszam*|przeprosić|przepraszając|przeprosiny|wybaczyć|wybacz|wybaczcie|ubolewam*|ubolewanie) ; (jest|jest nam|jest mi|bardzo)? przykro; proszę o (wybaczenie|wyrozumiałość)

[our.invoice]
(w załączeniu|w załączniku|załączam*|przesyłam*|wysyłam*|załączona|oto|dołączam*) ~ (faktur*|rachunek|rachunk*) ; (faktura|fakturę) ~ (w załączniku|w załączeniu|załączona)
(wystawiliśmy|wystawiłem|wystawiłam|wystawimy|wystawię|wystawiamy) ~ (faktur*|rachunek)

[invoice-number]
(faktura|fakturę|faktury|fv|rachunek|fakturze) (nr|numer|vat nr|vat)? ; (numer|nr) faktury

[invoice-amount]
(kwota|kwotę|kwotą|razem|suma|należność|wartość|łącznie) (do zapłaty|brutto|netto|w wysokości|razem)? ; (do zapłaty|na kwotę|w wysokości|w kwocie) (razem)?

[invoice-due]
(termin płatności|termin zapłaty|płatne|płatna|płatność|zapłata) (do|w terminie do|do dnia|upływa|mija|najpóźniej|jest)? ; (zapłacić|wpłacić|opłacić) (do|do dnia)

[deadline-behind]
najpóźniej; najdalej; ostateczny termin; nie później; koniecznie
