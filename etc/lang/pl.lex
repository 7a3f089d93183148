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
ani ~~ ani; w żadnym wypadku; pod żadnym pozorem; w żaden sposób

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
willpay = zapłacę|zapłacimy|opłacę|opłacimy|ureguluję|uregulujemy|przeleję|przelejemy|wpłacę|wpłacimy|spłacę|spłacimy|uiszczę|uiścimy|rozliczymy|dopłacimy|dopłacę|wyrównam|wyrównamy|wyrównuję|wyrównujemy
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
(jak|skoro) (zwykle|zawsze) (dokumenty|dostarcz*|przyśl*|przesyłam)
nie mam (żadnych)? (uwag|zastrzeżeń) ~ (drukować|można|akceptuj*|proszę)
(uprzejmie|serdecznie|bardzo) (dziękuję|dziękujemy) za (wiadomość|odpowiedź|informację|kontakt|zainteresowanie|przesłanie|wyrozumiałość|potwierdzenie)
(miło|fajnie|super) (będzie|by było|byłoby)
(życzę|życzymy) ~ (miłego|dobrego|udanego|spokojnych|wesołych|wspaniał*) ~; spokojnych świąt
(dobrej|miłej|spokojnej) (nocy|niedzieli|soboty|pracy|podróży)
(na najwyższym poziomie|najlepsze) (ustawić|zabezpiecz*|parametry|życzenia|praktyki)
z (najlepszymi|serdecznymi) (życzeniami|pozdrowieniami)

[third]
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
(powód|powódka|powoda|pozwany|pozwana|pozwanego|pozwanej|powództwa|powództwo|strona przeciwna|przeciwnik procesowy|dłużnik|dłużnika|wierzyciel|wierzyciela)
w sprawie (z powództwa|przeciwko|o zapłatę|sygn); (sygn|sygnatura|sygnatury) akt
(klient|klienta|mocodawca|mandant) ~~ (odmawia|grozi|pozwał|pozywa|wypowiada|kwestionuje)
(nasz|nasi|nasza|naszego|mój|jeden z naszych|pewien) ~ (klient*|odbiorc*|kontrahent*|podwykonawc*|dostawc*|najemc*|lokator*) ~~ (nie płaci|nie zapłacił*|narzeka*|grozi*|upadłość|zbankrut*|splajtow*|wypowiedzi*|odszedł|zalega|pozwał*|reklamuj*)
(sąsiad*|szwagier|szwagra|kolega|koleżanka|znajom*|brat|siostra|kuzyn) ~~ (księgow*|wykonawc*|prawnik*|sąd*|pozwał*|pozew*|kar*|opini*|nie zapłaci*|oszuka*)
(ich|jego|jej) ~ (księgow*|wykonawc*|agencj*|firma|biuro|prawnik*|informatyk*) ~~
(podwykonawca|dostawca|kurier|drukarnia|hurtownia|bank|urząd|zus|poczta|producent) ~ (spóźnia|opóźnia|zawiódł|zawiodła|pomylił*|zgubił*|grozi|nie odpowiada|milczy|zawalił*)
(opóźnienie|opóźnienia|spóźnienie|błąd|pomyłka|wina) ~ (kuriera|poczty|banku|dostawcy|drukarni|urzędu|podwykonawcy|hurtowni|producenta|po naszej|z naszej|nasza|nasze)
(nasi|nasze|naszych) (użytkownic*|klient*|pracownic*|goście|użytkown*) ~ (narzeka*|skarż*|prosz*|pyta*|zgłasza*)

[story]
(szwagier|szwagra|szwagrowi|szwagrem|szwagierka|brat|brata|bratu|siostra|siostry|kuzyn|kuzyna|kuzynka|wujek|wujka|ciotka|ojciec|ojca|matka|mąż|męża|żona|żony|syn|córka|sąsiad|sąsiada|sąsiadka|sąsiadki|kolega|kolegi|znajomy|znajomego|znajoma|znajomej|przyjaciel|przyjaciela|teść|teściowa|zięć|synowa|najemca|lokator)
jeden z naszych (klientów|najemców|dostawców|członków); jedna z naszych klientek

[we]
my; nas; nam; nami; nasz; nasza; nasze; naszą; naszej; naszego; naszych; naszym; ja; mnie; mi; mój
moja; moje; moją; mojej; mojego; proszę; prosimy; chcemy; !chcę; mamy; mam; jesteśmy; jestem
czekamy; czekam; zapłacimy; zapłacę; płacimy; rezygnujemy; wypowiadamy; odchodzimy; oczekujemy
oczekuję; żądamy; żądam; uważam; uważamy; muszę; musimy

[you]
państwo; państwa; państwu; państwem; pan; pana; panu; panem; pani; panią; ty; ciebie; tobie; cię
ci; was; wam; wami; wasz; wasza; wasze; waszej; waszą; waszego; waszych; twój; twoja; twoje; twoją

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
(przetłumacz*|tłumaczeni*|korekt*|zredagow*|redakcj*) ~~ (list|listu|pism*|postanowieni*|orzeczeni*|ugod*|skarg*|zawiadomieni*|decyzj*|oświadczeni*|protok*|upadłoś*)
(hasło|slogan|napis|nagłówek|treść|tekst) ~ (na|do|brzmi|będzie|reklamow*) ~ (baner*|ulotk*|plakat*|stron*|szyld*|okładk*|reklam*|newsletter*|kampani*)
(zakładk*|podstron*|sekcj*|przycisk*|kategori*|pole|formularz*) ~ (opinie|skargi|reklamacj*|rezygnac*|zwroty|kontakt|wnioski|zrezygnuj|anuluj)
(piszę|napisałem|napisałam|kończę) ~ (pracę|artykuł|książkę|magisterk*|doktorat|rozprawę|esej|referat) ~ (o|na temat)

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
1.5 skarb; anioł*; czarodziej*; czaruj*; bohater*; najlepsz*; rządzicie
1.5 jesteście wielcy; jesteś wielk*; jest pan wielki; jest pani wielka; z nieba; pierwsza klasa
1.5 klasa sama; najwyższy poziom; na najwyższym poziomie; wzorow*; ręce same składają; hura; wow
1.5 uwielbia*; kocham*; kochan*; zakocha*; bajer; bez zarzutu; nie do zdarcia; gites; git; zajebi*
1.5 zarąbi*; wyśmieni*; z całego serca; palce lizać; pozytywnie zaskocz*; miło zaskocz*
1.5 przyjemnie zaskocz*; profeska; pełen profesjonalizm; pełna profesjonalizm; pełna profeska
1 dobra robota; dobrze zrobion*; dobrze się spisa*; dobrze się współpracuj*; zadowol*; cieszę
1 cieszymy; cieszy; ucieszy*; radoś*; fajn*; ładn*; miło; miły; miła; sprawn*; profesjonaln*
1 rzeteln*; solidn*; pomocn*; cierpliw*; uprzejm*; życzliw*; sympatyczn*; błyskawiczn*; terminow*
1 polecam; polecamy; ulga; ulgę; ulgą; ulży*; sukces*; docenia*; doceni*; podoba; podobają
1 spodoba*; podobał*; działa (jak|świetnie|super|bez|idealnie|pięknie|wreszcie); śmiga*; hula
1 gładko; bezproblemow*; wzorcow*; zasługuj*; zaufani*; wart* (każd*|swoj*)
1 dziękuję (wam|panu|pani|państwu|ci|całemu|ogromnie)
0.5 dziękuję (serdecznie|bardzo)
1 dziękujemy (wam|panu|pani|państwu|ci|całemu|ogromnie)
0.5 dziękujemy (serdecznie|bardzo)
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
-2 żartujecie; żartuje pan*; kpić; farsa; bezczeln*; chamsk*; chamstw*; oszu*; kłam*; krętac*
-2 naciąga*; naciągn*
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
-1.5 irytac*; poirytowan*; zirytowan*; frustr*; sfrustrowan*; źle; kiepsk*
-0.7 słabo; słaba; słaby; słabe
-0.7 zły; złe; zła
-1.5 marn*; mizern*; nieprofesjonaln*; niepoważn*; nierzeteln*; niedbal*; niestarann*
-1.5 nieodpowiedzialn*; błędn*; zepsu*; popsu*; zniszcz*; zmarnow*
-1.5 strac* (zaufanie|cierpliwość|klient*|nerwy|czas|wiarę|zamówien*|pieniądze)
-1.5 stracił* (zaufanie|cierpliwość|klient*|nerwy|czas|zamówien*|pieniądze); stracili*; utrata
-1.5 brak (profesjonalizmu|szacunku|odpowiedzi|reakcji|kontaktu|kompetencji|zainteresowania|efektów|jakiejkolwiek|postępów)
-1.5 ignoruj*; ignorow*; zignorow*; nie tak się umawia*; nie tego oczekiw*; nie tego się spodziew*
-1.5 nie to zamawia*; nie (jestem|jesteśmy) zadowol*; nie do zaakceptowania; nie akceptuj*
-0.6 nie zgadzam*
-1.5 protest*; zażaleni*; pretensj*; szkoda (słów|czasu|gadać|pieniędzy|nerwów); żal
-0.8 przykro
-1.5 żałuję; żałujemy; niesmak*; strata (czasu|pieniędzy); wyrzucone (pieniądze|w błoto); w błoto
-1.5 świecę oczami; świecić oczami; bałagan*; chaos; nonsens*; bzdur*; głupot*; obraż*
-1.5 zbywa*; zbyci; spław*; nie szanuj*; mydlenie oczu; wciska* ~ kit; wprowadz* ~ błąd
-1.5 wprowadzon* w błąd; bez sensu; bezsens*; nie wytrzym*
-1 smutn*; zasmuc*; zaniepokojon*; niepokojąc*; niepokoi; martwi mnie; martwi nas
-0.4 znowu; znów; kłopot*; nie otrzymał*; nie dostał*; nie dostali*; cóż; halo; straty; szkod*
-0.4 najwyraźniej
-0.4 problem*; trudno*; obaw*; brakuje; opóźni*; spóźni*; usterk*; usterek; błąd; błędu; pomyłk*
-0.25 niestety; wątpliw*; zwłok*; reklamacj*; skarg*; podobno; wolno; awari*
-0.8 błędy; błędów; błędami; pomylił*; pomylili*
-1 literówk*; nie działa*
-1 nie odpis*; nie odpowiad*; nie odpowiedzi*; nie oddzwo*; nie odbiera*
-1 wciąż czekam*; nadal czekam*; dalej czekam*; ciągle czekam*; cisza; milczeni*
-1 wątpi*; niejasn*; nieczyteln*; niezrozumia*; powoln*; reklamuję; reklamujemy
-1 gorsz*; gorzej; pogorsz*; za drogo; drogo; przepłac*; zawyżon*; niby
-1 rzekom*; ponoć; oczywiście że nie; muszę przyznać że nie; naraził*; naraża*
-1 bezskuteczn*; fatyg*
-1.8 fataln*; okropn*; straszn* (jakość|obsługa|robota|praca|bałagan|błędy); zgroza
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
-1.2 brawo za (tempo|refleks|szybkość); bardzo śmieszne; no pięknie; no ładnie; no super
-1.2 no świetnie; no brawo; jak miło że; cóż za
-1.2 ciekawe (kiedy|czy|ile|za co|po co|jak); czy to (jest)? (jakiś)? (żart|kpina|poważne)
-1.2 robicie sobie (żarty|jaja); jaja sobie; jaj; ile można; ile razy mam
-1.2 po co (ja|my|mi|nam|w ogóle); za co (ja|my|właściwie|wam|konkretnie)
-1.2 wszystkiego można się było; mogli* się ~ wysilić; zrobiłby to lepiej; lepiej bym
-1.2 nawet moj* ~ (by|zrobi*); dziecko by; czy ktoś tam (w ogóle)? (żyje|jest|pracuje|czyta)
-0.7 proszę nie brać tego; z przykrością; z żalem; z ubolewaniem; ubolewa*; nie ukrywam
-0.7 ze smutkiem
-1 (ważniejsz*|więksi|większych|większe) (klient*|ryby|zlecen*|projekt*); jedn* z wielu
-1 na dolnej półce; na szarym końcu; piąte koło; kolejn* (raz|wymówk*|obietnic*|tydzień)
-1 po raz (kolejny|drugi|trzeci|czwarty|piąty|enty|n); wymówk*; w tym tempie
-1 za taką (cenę|kasę|stawkę); za takie pieniądze; podobno profesjonal*; nieśmiało przypomin*
-1 nie mam śmiałości
# zawód, zmęczenie, złość
-1.5 (zawiedzion*|zawiedliście|zawiódł|zawiodła|rozczarowan*|rozczarowując*|rozczarowanie|zlekceważon*|zlekceważyli*|zignorowan*|oszukan*|nabity w butelkę|nabici w butelkę|wystawieni do wiatru|wystawiony do wiatru|zbywan*|zbyto|zbywacie|zwodzen*|zwodzicie)
-1.5 (cierpliwość|cierpliwości) ~ (skończyła|kończy|wyczerpała|brakuje|na wyczerpaniu|granice|traci*|trac*)
-1.5 (mam|mamy) ~ (dość|dosyć|po dziurki|serdecznie dość)
-1.5 (miarka|czara) ~ (przebrała|przelała|przelało)
-1.5 (tego już za wiele|to już przesada|szczyt wszystkiego|dość tego|przelało czarę)
-1.2 (zirytowan*|irytując*|irytuje|sfrustrowan*|frustrując*|wściekł*|zdenerwowan*|zniesmaczon*|oburzon*|oburzając*|zszokowan*|zażenowan*|żenad*|żenując*|niezadowolon*|niezadowalając*|zaniepokojon*|niepokoi|niepokojąc*|zdumion*|skandal*|katastrof*|porażk*|dramat|dramatyczn*|tragedia|tragiczn*|kompromitac*|masakra|wstyd|wstydu|farsa|kpina|cyrk)
-1.2 (fataln*|beznadziejn*|okropn*|fuszerk*|bylejak*|niechlujn*|niedopuszczaln*|nie do przyjęcia|nieakceptowaln*|nieprofesjonaln*|amatorszczyzn*|partactw*|partack*|badziew*|bubel|nędzn*|mizern*|marn*|kiepsk*|niedopracowan*|byle jak|chaos|bałagan)
-1 (nie) ~ (jestem|jesteśmy|byliśmy|byłem|byłam) ~ (zadowolon*|zachwycon*|pod wrażeniem|usatysfakcjonowan*|szczęśliw*|przekonan*)
-1 (nie tak|nie tego|nie na to) ~ (umawialiśmy|umawialismy|wyobrażał*|oczekiwał*|spodziewał*|liczył*|miało)
-1 (spodziewał*|oczekiwał*|liczył*) ~ (się)? ~ (czegoś więcej|czegoś lepszego|więcej|na więcej|lepszej|wyższego)
-1 (pozostawia|zostawia) ~ do życzenia
-1 (tak) ~ (dalej|dłużej) ~ (być nie może|nie może|nie da się|nie można)
-1 (nie) ~ (do pomyślenia|na poziomie|w porządku|fair|poważne|profesjonaln*|przystoi|wypada|powinno mieć miejsca|powinno się zdarzyć|godzę się|akceptuję|zgadzam się na)
-0.8 (po raz) (kolejny|trzeci|drugi|czwarty|piąty|enty|n ty)
-0.8 (znowu|znów|ponownie) (to samo|ten sam|błąd|nie działa|cisza|opóźnienie|pomyłka|źle)
-0.8 (ile razy|do kiedy|jak długo) ~ (można|mam|mamy|jeszcze)
-0.8 (zaczynam|zaczynamy|zaczynam się) ~ (wątpić|zastanawiać|tracić|żałować|martwić|niepokoić|obawiać)
-0.8 (delikatnie mówiąc|mówiąc oględnie|łagodnie mówiąc|szczerze mówiąc|przyznam) ~ (słab*|kiepsk*|zaskocz*|rozczar*|średni*|dziwn*|nie)
-0.8 (tracę|tracimy|straciłem|straciłam|straciliśmy|nadszarpn*|podważ*) ~ (zaufani*|wiar*|nadziej*)
-0.7 (średnio|tak sobie|przeciętn*|szału nie ma|bez szału|bez rewelacji|mogło być lepiej|mogłoby być lepiej|słabo|słabiutko|niezbyt|nienajlepiej|nie najlepiej|cienko|pozostaje niesmak|niesmak)
# sarkazm
-1.3 (gratuluję|gratulacje|brawo|super|świetnie|pięknie|cudownie|wspaniale|rewelacja|bomba|no pięknie|no super|no ładnie|ładnie) (znowu|po raz kolejny|kolejny|znów|trzeci raz|jak zwykle|tylko szkoda|szkoda że|tylko że)
-1.3 dziękuję za (nic|zmarnowany|stracony|brak odpowiedzi|bałagan|kłopot)
-1.3 (no to|no) (ładnie|pięknie|super|świetnie|nieźle)
-1.3 (proszę się nie spieszyć|nie ma pośpiechu) ~ (tylko|my tylko|i tak|przecież)
# zadowolenie, ulga, wdzięczność
1.5 (bardzo|naprawdę|ogromnie|niezwykle|niesamowicie|strasznie|w pełni|bardziej niż|mega|super|przeogromnie|szczerze) (zadowolon*|wdzięczn*|szczęśliw*|zachwycon*|mile zaskoczon*|pod wrażeniem|usatysfakcjonowan*|dumn*|ucieszył*|pomocn*|profesjonaln*|ładnie|sprawnie|podoba|podobał*)
1.5 (zachwycon*|zachwyca|zachwycił*|oczarowan*|wniebowzięt*|przeszł* ~ oczekiwania|przerosł* ~ oczekiwania|ponad oczekiwania|powyżej oczekiwań|strzał w dziesiątkę|w punkt|w samo sedno|uratowali*|uratował*|ratujecie|ratujesz|życie uratował*|jesteście niezastąpieni|nie do przecenienia|bezcenn*|złoty człowiek)
1.3 (świetn*|rewelacyjn*|doskonał*|znakomit*|fantastyczn*|wspaniał*|perfekcyjn*|bezbłędn*|wyśmienit*|kapitaln*|fenomenaln*|genialn*|pierwsza klasa|na medal|bez zarzutu|wzorow*|ekstra|petarda|mistrzostwo|majstersztyk|cudown*|przepiękn*|profesjonaln*|super sprawa|pełen profesjonalizm|pełna profeska)
1.2 (działa|chodzi|śmiga|pracuje|wygląda|wyszło|poszło|przebiegło) ~ (bez zarzutu|idealnie|super|świetnie|jak marzenie|jak w zegarku|rewelacyjnie|wspaniale|pięknie|doskonale|gładko|sprawnie|jak trzeba|bez problemów|bez problemu|lepiej niż)
1.2 (ukłony|pochwał*|wielkie dzięki|ogromne dzięki|wielkie brawa|szacun|szacunek|czapki z głów|chapeau|serdeczne podziękowania|ogromne podziękowania|gorące podziękowania|stokrotne dzięki|piątka) ~ (dla|za|od|pan*|zespoł*|cał*|wam|wszystkich)
1.2 (nie mam|nie mamy|żadnych) ~ (zastrzeżeń|uwag krytycznych)
1.2 (do niczego się nie|nie ma się do czego) ~ (przyczepić|przyczepię)
1.2 (warto było|opłacało się|cieszę się|cieszymy się) ~ (czekać|że trafiliśmy|że pracujemy|że wybraliśmy|z efektu|z wyniku|z współpracy|na państwa polecenie|że jesteście|że się udało)
1.2 (kocham|uwielbiam|uwielbiamy|kochamy) ~ (ten|tę|to|wasz*|nowy|nową|nowe|jak)
# rozczarowanie, bez wykrzykników
-1.5 niedosyt; pewien niedosyt; czuję niedosyt; (mam|mamy|pozostał) ~ niedosyt; zawód; zawodu
-1.5 (zawiedliśmy|zawiodłem|zawiodłam|zawiodłyśmy) się; (spotkał|spotkało) ~ (zawód|rozczarowanie)
-1.5 czuję się (oszukan*|zawiedzion*|naciągnięt*|zbywan*|zlekceważon*|potraktowan*|nabit*|olan*)
-1.5 czujemy się (oszukan*|zawiedzen*|zawiedzion*|naciągnięc*|zbywan*|zlekceważen*|potraktowan*|olan*)
-1.2 (mieszane|mieszanych) (uczucia|uczuć|uczuciami|odczucia); bez entuzjazmu; nie zachwyca*
-1.2 nie (jest|są|było) (to)? (szczyt|najwyższych lotów|poziom którego|to czego|to za co)
-1.2 (nie|niezbyt) (przekonuj*|przekonał*|trafia do mnie|trafiło do nas|podoba*|podobał*|spodobał*)
-1.2 (nie jestem|nie jesteśmy) (przekonan*|pewn* co do jakości|pod wrażeniem|zachwycen*|zachwycon*)
-1.5 (jestem|jesteśmy|byłem|byłam|byliśmy) ~ (rozgoryczon*|rozgoryczen*|zdegustowan*|rozżalon*)
-1.5 (jestem|jesteśmy) ~ (skonsternowan*|załaman*|zniechęcon*|zniechęcen*|zmęczon* tą|zmęczon* tym)
-1.2 (męczące|męcząca|męczący|uciążliw*|wykańcza*|wyczerpując*|nużąc*|żmudn* przepychank*)
-1.5 (jestem|jesteśmy|mam|mamy) (tym|tego|już|tej)? ~ (zmęczon*|zmęczen*|dosyć|po kokardę|powyżej uszu)
-1.5 (po dziurki|po kokardę|powyżej uszu|nerwy mi puszcz*|puszczają mi nerwy|tracę nerwy|szkoda nerwów)
-1.5 (krew mnie zalewa|szlag mnie|szlag trafia|ciśnienie mi|gotuje się we mnie|białej gorączki)
-1.5 (opadają|opadły|opadły mi) ręce; załamać ręce; ręce mi; brak (mi)? słów; słów brakuje
-1.5 brakuje (mi|nam) słów; (nie mam|nie mamy) słów; nie wiem (czy)? śmiać się czy płakać
-1.5 śmiech na sali; pusty śmiech; nie na moje nerwy; to się nie mieści w głowie; nie do wiary
-1.2 nie (chcę|chciałbym|chciałabym) (marudzić|być niegrzeczn*|się czepiać|narzekać|robić awantury)
-1.2 nie (lubię|zwykłem|zwykłam) (narzekać|się skarżyć|się czepiać|robić scen)
-1.2 (nieładnie|niefajnie|nie fair|nieelegancko|nieelegancki*|nieuczciw*|niepoważn*|niekulturaln*)
-1.2 tak się nie (robi|pracuje|traktuje|postępuje|załatwia|prowadzi|współpracuje|godzi)
-1.2 tak (nie można|nie powinno|to nie powinno|to nie działa|być nie może|dalej być nie może)
-1.2 nie (tak|w ten sposób) (się umawialiśmy|miało być|miało to|to sobie|sobie to|powinna wyglądać)
-1.2 (inaczej|zupełnie inaczej|całkiem inaczej) (to sobie|sobie to|się umawialiśmy|miało|miała)
-1.2 (co najmniej|delikatnie mówiąc|mówiąc delikatnie|łagodnie mówiąc|oględnie) (dziwn*|słab*|nie*)
-1.2 (dziwi|zdumiewa|zaskakuje|zastanawia|martwi|niepokoi|boli|uwiera|razi|drażni) (mnie|nas|mi)
-1.2 (jestem|jesteśmy) ~ (zaskoczon*|zaskoczen*|zdziwion*|zdziwien*) (brakiem|że nikt|że nie|tym że|tonem)
-1.2 (niemile|niemiło|negatywnie|przykro) (zaskocz*|zdziwi*); niemiła niespodziank*
-1.2 przykra niespodziank*
-1.2 (przykro|szkoda) (mi|nam)? (że|to|patrzeć|pisać|stwierdzi*); żal (mi|nam)? (że|patrzeć)
-1 (pozostał|pozostaje|zostaje|został) (niesmak|żal|zawód|lekki niesmak|duży niesmak|pewien niesmak)
-1.5 niesmak (pozostał|pozostaje|został|jest|nam); z niesmakiem
-1.5 budzi (mój|nasz)? (niesmak|sprzeciw)
-1.2 (stracone|zmarnowan*|zmarnował*|zmarnowali*) (pieniądze|czas|czasu|szans*|okazj*|dzień|weekend)
-1.5 (poniżej|nie spełnia*|nie spełni*|odbiega*|zawiodł*) ~ (oczekiwań|krytyki|poziomu|standard*|oczekiwania)
-1.5 (poniżej) ~ krytyki; (daleko|daleki*|daleka) od (ideału|doskonałości|oczekiwań|tego)
-1.2 (do|nadaje się do|nadają się do) (kosza|śmieci|wyrzucenia|wymiany|poprawki|niczego)
-1.5 (kompletne|kompletna|totalne|totalna|całkowite|istne) (pudło|nieporozumienie|dno|klapa|katastrofa)
-1.2 (jakieś|jedno wielkie|totalne|kompletne|chyba) nieporozumienie; klapa; niewypał; wpadka
-1.2 wpadki
-1.2 (nerwów|zdrowia|sił|siły|ochoty) ~ (brakuje|nie mam|nie mamy|szkoda|nie starcza)
-1.5 (narazili*|naraził*|naraża*|ośmieszy*|skompromitowa*) ~ (nas|mnie|firm*)
-1.2 (wyśmia*|najedli*|najadł*) ~ (nas|mnie|wstydu); (wstydzę|wstydzimy|wstyd) (się|mi|nam)?
-1.5 (obiecanki|gruszki na wierzbie|mydlicie|mydlenie|zwodzicie|zwodzi pan*|wodzicie|wodzą) ~
-1.2 (obietnic*) ~ (bez pokrycia|puste|niedotrzyman*|na wiatr|nic nie)
-1.5 (do cholery|do diabła|do licha|na litość|na miłość boską|litości|ludzie kochani|o zgrozo)
-1.2 (robić|robicie|robią|robi) ~ (w konia|w balona|z nas idiotów|z siebie idiot*|łaskę|na złość)
-1.5 (zepsuli*|zniszczyli*|zrujnowali*|zepsuliście) ~ (nam|mi|cał*|dzień|święta|ślub|wesele|urlop)
-1.2 (współpracować się nie da|nie da się|trudno się|ciężko się) (z wami|z państwem|współpracuje|współpracować)
-1.2 (słaba|słaby|słabe|marny|marna|kiepski|kiepska|żaden|żadna) (to)? (pociecha|wymówka|tłumaczenie)
-1 (znowu|znów|jak zwykle|oczywiście) (wymówk*|tłumaczeni* że|nic|nikt|to samo|ja muszę|my musimy)
-1 (coraz) (gorzej|słabiej|wolniej|trudniej|mniej|rzadziej|bardziej zawiedzion*)
-1 (idzie|zmierza) ku gorszemu; psuje się; (jakość|poziom) (spada|spadł*|się pogorsz*)
# sarkazm: pochwała, która nie jest pochwałą
-2.4 (gratuluję|gratulacje|brawo|brawa) (udało|wam się|dla was|za zepsucie|znowu|jak zawsze|tylko)
-2.4 (gratuluję|gratulacje) (wyczucia|podejścia|bałaganu|refleksu|jakości|poczucia humoru|tupetu)
-2.4 (fajnie|super|świetnie|cudownie|pięknie|miło|ładnie|wspaniale) że (macie czas|ktoś w ogóle|wreszcie ktoś)
-2.4 (fajnie|super|świetnie|cudownie|pięknie|wspaniale) (kolejna|kolejny|kolejne|następna|następny|znowu|znów)
-2.4 (fajnie|super|świetnie|cudownie|wspaniale) (teraz|dzięki teraz|tylko szkoda) ~ (nie|nic)
-2.4 (super|świetnie|ładnie|pięknie|fajnie|ładnie pięknie) ~ (tylko że|tylko szkoda|szkoda tylko|szkoda że)
-2.4 (dziękuję|dziękujemy|dzięki) ~ (za nic|za zmarnowan*|za zepsut*|za kolejn* wpadk*|za takie)
-2.4 (to się nazywa|oto|ot) (obsługa|profesjonalizm|jakość|tempo|szybkość|podejście)
-2.4 taka (to)? jakość
-2 (podziwiam|podziw|pełen podziwu|pełna podziwu) ~ (tempo|refleks|spokój|pewność siebie|beztrosk*)
-2 (miał|miała|miało) być ~ (profesjonaln*|profesjonalizm|super|pięknie|szybko|idealnie|tanio|świetnie)
-2 (profesjonalizm|jakość|obsługa|terminowość|szybkość) (przez małe|pełną gębą|level|na miarę)
-1.5 (ślimak|żółw) ~ (szybciej|by to|wyprzedz*); (do emerytury|na święte nigdy|na świętego)
-1.5 (na święty nigdy|do sądnego dnia|świętego nigdy|w tym życiu|za mojego życia|przed emeryturą)
-1.2 (rozumiem że|czyli rozumiem|jak rozumiem) ~ (nie muszę|mam to|mam sam|mam sobie|nikomu|nikt)
-1.2 (z całym szacunkiem|bez urazy|proszę się nie obrazić|proszę nie brać tego do siebie) ~ (ale|jednak|lecz)
# ulga, wdzięczność, podziw
1.5 (kamień|ciężar) ~ (spadł|z serca|z głowy); (odetchnęłam|odetchnąłem|odetchnęliśmy) ~ (ulgą)?
1.5 spadł ~ kamień z serca; z ulgą; śpię spokojnie; (śpimy|spać|zasypiam) spokojnie
1.5 święty spokój dzięki
1.5 (czysta|sama|prawdziwa|wielka|ogromna) przyjemność; przyjemnością było; przyjemnie się
1.5 (dobrze|świetnie|super|fajnie|wspaniale|rewelacyjnie|miło|przyjemnie) (mi|nam|nam się|mi się|się) ~ współpracuje
1.5 (trafiłem|trafiłam|trafiliśmy) ~ (na was|na państwa|na pana|na panią|w dziesiątkę|idealnie)
1.5 (cenię|cenimy|cenię sobie|cenimy sobie) ~ (wasz*|państw*|pana|pani|tę|ten|współprac*|rzeteln*|to)
1.5 (ukłon|ukłony|chylę|chylimy|kłaniam|kłaniamy|kapelusz|kapelusze) ~ (dla|czoła|czoło|z głów|się nisko)
1.5 (wyrazy|słowa|pełne) (uznania|wdzięczności|podziwu|podziękowania); z uznaniem; pełne uznanie
1.5 (dozgonnie|bezgranicznie|niezmiernie|nieskończenie|przeogromnie|naprawdę) (wdzięczn*|zobowiązan*)
1.5 (mam|mamy) (u was|u pana|u pani|u państwa)? (wielki|ogromny)? dług wdzięczności
1.5 piwo się należy; (stawiam|macie|ma pan|ma pani) ~ (piwo|kawę|ciasto|flaszkę|obiad)
1.5 należy się (wam|panu|pani) ~
1.5 (tak lubię|to lubię|lubię to|to rozumiem|i to rozumiem|i o to chodzi|o to mi chodziło|o to chodziło)
1.5 (o to|właśnie o to|dokładnie o to) (mi|nam)? chodziło
1.5 (strzał|trafione|trafiony) (w punkt|w dziesiątkę)
1.5 (warto|opłacało się|opłaciło się) (było)? (czekać|zaczekać|zaufać|poczekać|zaryzykować|zainwestować)
1.5 (jest|było|wyszło|działa) ~ (o niebo|sto razy|dużo|znacznie|o wiele|bez porównania) (lepiej|lepsz*|szybciej)
1.5 o niebo (lepiej|lepsz*); niebo a ziemia; (nowa|inna) jakość; przepaść na plus; na plus
1.5 duży plus
1.5 (pięknie|piękna|piękny|świetny|świetna|miły|fajny) (gest|pomysł|ukłon|akcent|niespodziank*)
1.5 (mile|miło|pozytywnie|przyjemnie|bardzo pozytywnie) (zaskoczył*|zaskoczyli*|zaskoczeni|zaskoczon*)
1.5 (wygląda|wyglądają|prezentuje się|prezentują się) ~ (bajecznie|obłędnie|pięknie|cudnie|świetnie|elegancko)
1.5 (wygląda|wyglądają|wyszło|wyszła|wyszedł) ~ (przepięknie|zjawiskowo|rewelacyjnie|super|mega|profesjonalnie)
1.5 (cudne|cudny|cudna|cudnie|bosko|boskie|bajecznie|bombowo|wystrzałow*|pierwszorzędn*|przednia)
1.2 (jak|wszystko|zrobione|działa|tak) ~ (jak należy|jak trzeba|jak się patrzy|jak marzenie|jak w zegarku)
1.5 (dopięte|dopięty|dopięta) ~ (ostatni guzik)
1.5 (lepiej być nie|nie mogło być lepiej|lepiej się nie)
1.2 (jest|całkiem|naprawdę|powiem że) ~ (całkiem|naprawdę|bardzo|wyjątkowo) (dobrze|dobre|dobra|dobry|nieźle)
1.2 (nie jest źle|nie było źle|niezła|niezły|niezłe|niezgorsz*|nie najgorzej|daje radę|dajecie radę)
1.2 (nie żałuję|nie żałujemy|nie pożałowa*|nie zawiod*|nie zawiódł*|nie zawiedl*|nie zawodz*)
1.2 (bez|nie ma|nie mamy|zero) (obaw|żadnych obaw|pudła|wpadek|potknięć|problemów i)
1.5 (uwinęli*|uwinął|uwinęła|wyrobili*|sprężyli*|stanęli*) ~ (błyskawicznie|szybko|na głowie|przed czasem|ekspresowo)
1.5 (tempo) ~ (ekspresowe|zawrotne|imponując*|błyskawiczn*|rewelacyjn*); (imponuj*|zaimponowa*)
1.5 (podnieśli*|postawili*|uratowali*) ~ (nas|firmę|sprzedaż|na nogi|w ostatniej chwili)
1.5 (nie do|niezastąpi*|nieocen*|nie mają sobie|bezkonkurencyjn*|bezcenn*|nie do zastąpienia)
1 (pozdrawiam|jestem|jesteśmy) ~ (szczęśliw*|uradowan*|rozpromien*|zbudowan*|ukontentowan*)
1 (uff|ufff|hurra|jupi|yay|łał|wow); (serce|serducho) ~ (rośnie|się raduje); morda się cieszy
1 (dumni|dumna|dumny|dumne) z; (powód do|powodem do) (dumy|radości|świętowania)
1.2 (fachow*|profesjonalnie|z sercem|z pasją|z wyczuciem|z głową|starannie|drobiazgowo) ~ (zrobion*|podejści*|pomoc*|wykonan*|obsług*)
1.2 (miła|świetna|dobra|rodzinna|sympatyczna) atmosfera; (miła|przemiła|serdeczna|życzliwa) obsługa
1.2 (chwalą|chwali|pochwala*|zachwalają|komplementuj*|gratulują|wzdychają) ~
1 (idzie|poszło|poszła|poszedł) (wam|państwu|panu|pani|to|tak|nadspodziewanie)? (świetnie|dobrze|sprawnie|gładko)
1 (tak dobrze|świetnie|naprawdę dobrze) (idzie|wam idzie|nam się|się układa|układa się|działa)
1 (sprzedaż|ruch|zapytania|liczba zamówień|obroty|rezerwacje) ~ (rośnie|rosną|wzrosł*|w górę|podwoił*|ruszył*)
1.2 (wygrana|wygraliśmy|wygrałem|wygrałam|udało się|mamy to) ~ (dzięki|pani|pan|wam|sprawa|zasług*)
# żądania i twardy ton
-0.5 żądam; żądamy; domagam się; domagamy się; (chcę|chcemy) rozmawiać (z|tylko)
-0.5 oczekuję (telefonu|rozmowy|kontaktu|że ktoś)
-0.4 do wiadomości (dyrektor*|prezes*|zarząd*|szef*|kierown*)
-0.4 (może|może wtedy) (to)? (coś|ktoś) (przyspieszy|pomoże|ruszy)
-0.7 nie życzę sobie; nie życzymy sobie; przestańcie; proszę przestać
-0.7 (dajcie|proszę dać) (mi|nam)? ~ spokój
-0.5 (nie dostaniecie|nie zobaczycie|nie licz*) ~ (pieniędzy|grosza|na nas|na mnie); ponaglenia nic
-0.5 ciągłe ponaglenia
-0.8 nie wyrażam zgody na (takie|tak|dopłat*|podwyżk*|dodatkow*); sprzeciwiam się; nie poczuwam się
-0.8 nie poczuwamy się
# wierność, spokojne rozstanie, grzeczna forma
0.5 zostajemy (z wami|u was|z państwem|u państwa)
0.5 (chcemy|chcielibyśmy|chciałbym|chciałabym) przedłużyć
0.5 (bierzemy|wchodzimy) (pakiet|w to|to|całość|wersję); z radością; oby tak dalej; tak trzymać
0.7 dziękuję* za (dotychczasow*|wieloletni*|wspóln* lata|lata|owocn*) (współprac*|współpracy)?
0.6 nie mamy (do państwa|do was|żadnych) (żadnych)? (zastrzeżeń|pretensji|uwag); bez żalu
0.5 z zachowaniem ~ okresu wypowiedzenia; ze skutkiem na; niniejszym wypowiadam*
0.5 z dniem # ~ wypowiada*
# co nas nie dotyczy: wstyd klienta, jego błąd, jego żarty
0.1 trochę mi wstyd; wstyd mi; wstyd się przyznać; głupio mi; głupia sprawa; głupio wyszło
0.1 z bólem serca
0.1 (nasz|mój|nasza|moja|po naszej stronie|z naszej strony|z mojej strony) (błąd|pomyłka|wina|niedopatrzenie)
0.1 (błąd|pomyłka|wina) ~ (po naszej stronie|po mojej stronie|z naszej strony|u nas|była nasza|był mój|jest nasz)
0.1 (chyba)? (wkradł|wkradła) się ~ (błąd|pomyłka|literówka|chochlik)
0.1 (mały|drobny|drobna|mała|niewielki) (błąd|pomyłka|błędzik|literówka|usterka)
0.1 przepraszam* za (opóźnieni*|zwłokę|spóźnieni*|kłopot|problem|zamieszanie|pomyłkę|błąd|poślizg)
0.1 (przepraszam|wybaczcie) że (dopiero|tak późno|się spóźni*)
0.1 (spóźnię|spóźnimy|spóźniamy|spóźniam) się
0.1 nic (złego|strasznego|się nie stało|poważnego|pilnego); nie pali się
0.1 bez (problemu|problemów|żadnego problemu); żaden problem; nie ma (problemu|sprawy|kłopotu)
0.1 to nie problem
0.1 (w razie|gdyby były|jeśli będą|jeżeli będą) ~ (problem*|kłopot*|wątpliwości|pytań|trudnoś*)
0.1 (chwilow*|przejściow*|finansow*) (problem*|kłopot*|trudnoś*); (problem*|kłopot*) z płynnością
0.1 kontrahent ~ (spóźnia|zalega|zwleka); (zaległ*|zalegamy|zalegam) ~ (faktur*|płatnoś*)
# zwykłe słowa niezadowolenia
-1.2 (niezadowolenie|rozczarowanie|zniecierpliwienie|oburzenie|dezaprobat*|rozgoryczenie|zażenowanie|konsternacj*)
-1.2 (wstyd|obciach|żenua|masakra|tragedia|kicha|lipa) (i|jakich|po|że|przed|totalna|straszna|jednym słowem)
-1.2 (mam|mamy) ~ (żal|pretensje|poczucie krzywdy|złe przeczucia|poważne wątpliwości|poważne zastrzeżenia|serdecznie dość|złe doświadczenia)
-1.2 (budzi|budzą|rodzi|wzbudza) ~ (wątpliwości|zastrzeżenia|niepokój|sprzeciw|niesmak|moje obawy)
-1.2 (nie do|trudne do|ciężkie do|trudno) (zaakceptowania|przełknięcia|zniesienia|wytrzymania|uwierzenia|przejścia|zaakceptować|przełknąć)
-1.2 (zaufanie|wiara|nadzieja|entuzjazm|cierpliwość) ~ (prysł*|legł*|runęł*|stracił*|spadło|znikło|zniknęł*|topnieje|nadszarpn*|podkopan*|gaśnie|umiera|ma dno|ma granice|się kończy)
-1.2 (moja|nasza) cierpliwość; cierpliwości (mi|nam)? (brak|zabrakło|nie starcza|już nie)
-1.2 (czujemy|czuję) się (jak|trochę jak|zwyczajnie) (sieroty|intruz*|petenc*|petent*|idio*|naciągnię*|natręt*|drugiej kategorii|dojne krowy|bankomat)
-1.2 (po prostu|najzwyczajniej|zwyczajnie) (przykro|wstyd|szkoda|nie fair|nieuczciwe|słabo|źle|smutno)
-1.2 (to nie o to|nie o to) (nam|mi|chyba)? chodziło; nie tak miało być; miało być inaczej
-1.2 (chyba)? nie tędy droga
-1.2 (szkoda|szkoda tylko|szkoda wielka) że (nie|znowu|dopiero|tak|nikt|to|muszę)
-1 (wystarczy|starczy|dosyć|dość) (już|tego dobrego|tych wymówek|gadania|obietnic|przeprosin|tłumaczeń|czekania)
-1 (nie dogadamy się|się nie dogadamy|nie porozumiemy się|trudno się dogadać|rozmijamy się|mówimy innymi językami)
-1 (skarżyć|poskarżyć|pożalić|żalić) się
-1 (zgłaszam|wyrażam|wyrazić|przekazać) ~ (niezadowolenie|dezaprobatę|sprzeciw|rozczarowanie|oburzenie|zdziwienie)
-1 (nie przystoi|nie uchodzi|nie wypada|poniżej godności|brak kultury|bez klasy|bez przeprosin|brak przeprosin)
-1 (ani|żadnego|zero) (przepraszam|przeprosin|skruchy|wstydu|refleksji|wyjaśnienia|wyjaśnień|empatii|szacunku)
-1 (doprowadza|doprowadzają|doprowadziliście) ~ (szału|pasji|rozpaczy|białej gorączki|szewskiej pasji|ruiny)
-1 (pogubili*|pogubiliście|pogubił|macie bałagan|u was bałagan|panuje u was|panuje chaos|jeden wielki chaos|burdel|rozgardiasz)
-1 (jakim cudem|jak to możliwe|jak można|jak tak można|kto na to wpadł|kto to wymyślił|co to ma być|co to ma znaczyć|o co tu chodzi)
-1 (z tego co widzę|jak zwykle|oczywiście) (nic|nikt nic|nie działa|nie zrobion*|bez zmian|cisza|znowu ja)
-1 (ostatni raz|drugi raz) (tak)? (mnie|nas|dałem|dałam|daliśmy|zaufałem|zaufałam) ~
-1 (żałuję|żałujemy) (że|decyzji|wyboru|każdej|wydanych)
-1 (strzelacie|strzał) ~ (w kolano|w stopę); (kulą|kulą u nogi); (gwóźdź|gwoździem) do trumny
-1 (gorzej niż|gorsze niż|gorsza niż) (przed|wcześniej|poprzedni*|było|się spodziewa*)
-1.5 (leży i kwiczy|woła o pomstę|pomstę do nieba|pożal się boże|bez komentarza|szkoda gadać|ręce i nogi opadają|z deszczu pod rynnę|krew w żyłach)
-1.2 (wyszło|wyszła|wyszedł) (jak zwykle|jak zawsze|szydło|bokiem|słabo|kiepsko|marnie|dziwnie|nijak|beznadziejnie|odwrotnie)
-0.8 (nijak*|mdł*|nudn*|bez polotu|bez życia|bez pomysłu|oklepan*|przestarzał*|topornie|toporn*|siermiężn*|przeciętn*|średniawk*)
-0.8 (do wyjaśnienia|proszę o wyjaśnienia|domagam się wyjaśnień|żądam wyjaśnień|oczekuję wyjaśnień|winni mi wyjaśnienie|czekam na wyjaśnienia|liczę na wyjaśnienia)
-0.8 (nie przypominam sobie|nie pamiętam) (żebym|żebyśmy|aby|by) ~
-0.8 (jakoś|dziwnym trafem|przypadkiem) ~ (umknęło|zniknęł*|nikt nie|zapomnia*|pominię*)
-0.8 (takie|taka|taki|tego typu) (rzeczy|sytuacje|sytuacja|historie|wpadki|numery|podejście|zachowanie) ~ (nie powinny|nie powinna|nie powinno|niedopuszczaln*|zdarza*|powtarza*|zniechęca*|psuj*)
-0.8 (zniechęca|zniechęcają|zniechęca mnie|odechciewa|odechciało) (mi|nam|się|nas|mnie)?
-0.8 (ochota|chęć) (mi|nam)? przeszła
# zwykłe słowa zadowolenia
1.2 (zadowolenie|satysfakcj*|uznanie|wdzięczność|radość|podziw|zachwyt|entuzjazm) ~ (z|dla|że|wasz*|państwa|nasz*|ogromn*|szczer*|pełn*)
1.2 (zrobił*|zrobiła|zrobił|robi|zrobiło|zrobiły) (furorę|wrażenie|robotę|różnicę|szał|piorunujące|niesamowite|ogromne|duże) (wrażenie|furorę|robotę)?
1.2 co do (przecinka|grosza|milimetra|minuty|joty); zapięte na ostatni guzik; dopieszczon*
1.2 dopracowan*; przemyślan*
1.2 (lubię|lubimy|uwielbiam|uwielbiamy) (was|państwa|pana|panią|z wami|z panią|z państwem|tę współpracę|waszą|ten zespół)
1.2 (właśnie)? za to (was|państwa) (lubię|lubimy|cenię|cenimy)
1.2 (po ludzku|jak człowiek|normalnie|jasno|przystępnie|cierpliwie|prostym językiem) ~ (wytłumaczon*|wytłumaczy*|wyjaśnion*|wyjaśni*|opisan*|objaśni*)
1.2 (wytłumaczon*|wytłumaczy*|wyjaśnion*|wyjaśni*|opisan*) ~ (po ludzku|jak krowie na rowie|jasno|przystępnie|cierpliwie|krok po kroku)
1.2 (bezboleśnie|bezbolesn*|bezstresow*|jak po maśle|śpiewająco|jak z płatka|z łatwością|od ręki załatwion*|jak po sznurku|w mig|raz dwa|migiem zrobion*)
1.2 (pierwsze|drugie|trzecie) miejsce
1.2 (wygraliśmy|wygrałam|wygrałem|zdobyliśmy|dostaliśmy) ~ (nagrod*|przetarg|konkurs|wyróżnienie|dotacj*|grant|sprawę|dofinansowanie)
1.2 (zero|bez|żadnych) (niespodzianek|stresu|nerwów|problemów|komplikacji|zgrzytów|przykrych niespodzianek)
1.2 (spokój|porządek) i (spokój|porządek|cisza)
1.2 (ogarnął|ogarnęła|ogarnęli*|ogarniacie|ogarnia pan*|załatwił*|załatwili*) ~ (w jeden|w godzinę|w jeden dzień|w mig|od ręki|z niczego|ekspresowo|błyskawicznie|bez gadania|wszystko|w dwa dni)
1.2 (jesteś|jesteście|jest pan|jest pani|są państwo) ~ (czarodziejk*|czarodziej*|cudotwórc*|nieoceni*|złoci|złota|złoty|kochani|wspaniali|wspaniała|wspaniały|niezawodn*|prawdziwym skarbem|aniołami)
1.2 (wyszło|wyszła|wyszedł|wypadło|udało się|poszło|przebiegło) ~ (bajkowo|bajecznie|wyśmienicie|kapitalnie|znakomicie|nad wyraz|nadspodziewanie|lepiej niż|śpiewająco|ponad|wzorowo|z klasą|z przytupem|pięknie|super)
1.2 (serdeczności|buziaki|uściski|ukłony|pokłony|brawa|kwiaty|kawa) ~ (dla|należą się|się należą|należy się|za)
1.2 (mają|mam|mamy|macie) ~ (wreszcie|w końcu|nareszcie) ~ (czas|spokój|porządek|święty|kontrolę|jasność|wszystko)
1.2 (znikł*|zniknął|zniknęły|skończył*|skończyły) ~ (problem|problemy|kłopoty|kolejki|bałagan|nerwy|chaos|telefony od)
1.2 (pewność|spokój ducha|poczucie bezpieczeństwa|dobre ręce|dobrych rękach|jak w rodzinie|jak u siebie|jak swój)
1.2 (mistrzowie|mistrz|fachowiec|fachowcy|profesjonalista|profesjonaliści|specjaliści|zawodowcy|zawodowiec|ekspert|eksperci) (z prawdziwego|pełną gębą|w swoim fachu|w każdym calu|najwyższej klasy|prawdziwi|przez duże)
1 (wszystkim|wszystkie|wszystko) (się)? (bardzo)? (smakowało|podobało|zachwyc*|pasuje idealnie|gra|działa idealnie|gotowe przed czasem)
1 przed (czasem|terminem) (gotow*|oddan*|skończ*)
1 (rozdaliśmy|sprzedaliśmy|rozeszły się|wyprzedało się|rozszedł się) ~ (wszystko|pierwszego dnia|na pniu|w godzinę|błyskawicznie|jak świeże|do zera)
1 (lepszych|lepszej|lepszego) ~ (nie można|nie mogliśmy|nie znajdziemy|ze świecą|nie ma|trudno) ~ (sobie)? ~ (znaleźć|wymarzyć|wyobrazić|szukać|trafić)?
1 (oby|żeby) (więcej|wszyscy) ~ (takich|tak|byli|pracowali|jak wy|jak państwo)
1 (takich|takiej|takiego) ~ (firm|ludzi|obsługi|fachowc*|księgow*) ~ (więcej|ze świecą|mało|trzeba)
# cudze: sprawa szwagra, mecz, pogoda, hasła
0.1 (nie)? (moja|nasza) bajka; to nie moja (bajka|sprawa|wina)
0.1 (mecz|pogoda|serial|film|korki|trasa|podróż) ~ (dramat|tragedia|masakra|koszmar|katastrof*|fataln*|okropn*|beznadziejn*)
0.1 (dramat|tragedia|masakra|koszmar) (w korkach|na drogach|na mieście|z pogodą|jeśli chodzi o pogodę)
0.1 byłem zmęczony; byłam zmęczona
0.9 (jeszcze jeden|jeszcze raz) (poproszę|poprosimy)
0.9 (też chce|też chcą|też chcemy) (taką|taki|takie|to samo)
-0.8 (pozostawię|pozostawiam|zostawiam|zostawię) (to|całość|sprawę)? bez komentarza
-0.8 wolę nie komentować; nie skomentuję; szkoda komentarza; brak komentarza
-0.8 (ta zabawa|ten cyrk|ta farsa|to) (nas|mnie) (wykończy|wykańcza|zmęczyła|przerosła|kosztuje)
-0.8 (zaczynam|zaczynamy) (podejrzewać|mieć wątpliwości|mieć dość|tracić|rozumieć dlaczego|żałować)
-0.8 (następnym razem|na przyszłość) ~ (prosiłbym|prosiłabym|proszę|oczekuj*|wolałbym|wolałabym|liczę że) ~
-0.8 (prosiłbym|prosiłabym) żeby następnym razem
-0.6 (obiecał|obiecała|zapewniał|zapewniała) (pan|pani)
-0.6 (konkretną|konkretny) (datę|termin|odpowiedź)
0.1 (miła|miły) (pani|pan|z); to ta miła; (kiepska|słaba|zła) pogoda
0.1 (słaby|słaba|słabe) (zasięg|internet u nas|łącze|sygnał)
-0.4 (chyba|naprawdę) ~ (powinna|powinno|powinien|powinny) ~ (dać się|działać|być jasne|wiedzieć|umieć|się dać|być w cenie|wystarczyć)
# urzędowa złość
-1.2 (uważam|uważamy|uznaję|uznajemy) (to|takie|tę|taką|za|państwa|wasze)? ~ za (nieprofesjonaln*|niedopuszczaln*|niepoważn*|skandaliczn*|niewłaściw*|nieakceptowaln*|nierzeteln*|nieeleganck*|niefair|obraźliw*)
-1 (stanowczo|zdecydowanie|kategorycznie|ostro) (protestuj*|sprzeciwiam|sprzeciwiamy|nie zgadzam|nie zgadzamy|żądam|odrzucam|odrzucamy|domagam)
-1 (stanowczy|zdecydowany|kategoryczny) sprzeciw
-1 nie (zamierzam|zamierzamy|będę|będziemy|mam zamiaru|mogę|możemy) (dłużej|dalej|już)? (tolerować|tolerował|akceptować|godzić się|znosić|przymykać|milczeć|czekać w nieskończoność)
-0.8 (zmuszony|zmuszona|zmuszeni) (jestem|jesteśmy|jest)
-0.8 (jestem|jesteśmy) (zmuszony|zmuszona|zmuszeni) (napisać|zwrócić|interweniować|prosić po raz|upomnieć|wystąpić|zgłosić)
-0.8 nie znajduję (uzasadnienia|wytłumaczenia|usprawiedliwienia|słów)
-0.8 nie przyjmuję (do wiadomości|takich|takiego|tych) ~ (tłumacz*|wyjaśnie*|wymów*|odpowied*|przeprosin)?
-0.8 z (przykrością|rozczarowaniem|niepokojem|ubolewaniem|zażenowaniem|oburzeniem|niedowierzaniem|zdumieniem) (stwierdzam|stwierdzamy|przyjąłem|przyjęłam|przyjęliśmy|obserwujemy|obserwuję|czytam|informuję|zauważam)
-0.8 (mocno|głęboko|szczerze|poważnie|bardzo|niezwykle|niemile) (rozczarowan*|zaniepokojon*|zaniepokojen*|zawiedzion*|zawiedzen*|zdziwion*|zaskoczon* postaw*|dotknięt*|urażon*)
-0.8 (zasługuję|zasługujemy) (chyba|na) ~ (coś więcej|więcej niż|lepsze|odrobinę|szacunek|poważn*|lepszego)
-0.8 (gruba|lekka|gruba to|spora|już) przesada; (to już|to jest|to) (gruba|lekka)? przesada
-0.8 przeginacie; przegięcie; (grubo|lekko) przesadz*
-0.8 (daleki|daleka|dalekie) ~ od (tego|ideału|oczekiwań|ustaleń|obietnic|portfolio|profesjonal*)
-0.6 (niczego|nic) (dodatkowego)? nie (zlecał*|zamawia*|uzgadnia*|podpisywa*|potwierdza*)
-0.6 skoro (pan|pani|nikt) ~ nie (potrafi|może|chce|umie|jest w stanie)
-0.8 (płacze|płakała|płakał) (od|przez|przeze|z powodu|całą noc|z rozpaczy|z bezsilności|ze złości)
-0.8 (zepsute|zepsuty|zepsuta|popsuty) (humor|święto|dzień|wesele|urlop)
-0.8 (pas|dość|stop|basta) (mówimy|powiedzieć|mówię|i koniec)
-0.8 (mówimy|powiedzieć|mówię|powiemy|mówić) (pas|dość|basta)
-1.5 (znów|znowu) (leży|leżą|padł*|nie działa|wisi) ~~ (świetn*|super|brawo|gratul*|pięknie|robota)
-1 (naprawdę|doprawdy|rzeczywiście|zaiste) (świetna robota|wspaniale|pięknie|profesjonalnie) (gratulacje|brawo|szkoda|tylko)
# ciepłe, urzędowe
0.6 (chętnie|z przyjemnością|z radością|na pewno|śmiało) (polecimy|polecę|polecam|polecamy|zarekomenduj*|wrócimy|wrócę|skorzystamy ponownie)
1 (cieszymy|cieszę) się na (dalszą|kolejn*|nową|wspóln*)
1 (z nadzieją|liczymy|liczę) na (dalszą owocną|owocną|dalszą dobrą|dalszą) współpracę
1.2 (w imieniu) ~ (zarządu|zespołu|dyrekcji|całej|całego|rady|własnym|rodziców|gości) ~ (serdecznie|gorąco|bardzo|pięknie)? dzięku*
1.2 (współpraca|wszystko) (układa się|przebiega|idzie|szła|przebiegała|układała się) (wzorowo|świetnie|znakomicie|bardzo dobrze|super|doskonale|gładko|idealnie|wspaniale|harmonijnie)
1.2 (na czas|terminowo|punktualnie) i (z uśmiechem|bez|zgodnie|profesjonalnie|solidnie|rzetelnie|dobrze|tak jak|fachowo)
1.2 (kompetentna|kompetentny|kompetentni|życzliwa|profesjonalna|przemiła|ekspresowa|fachowa|sprawna|świetna) (obsługa|pomoc|osoba|ekipa|kadra|doradczyni|księgowa|obsługą|pomocą)
1.2 (świetna|dobra|najlepsza|słuszna|trafiona|doskonała|mądra) decyzja
1.2 (dobry|świetny|najlepszy|trafiony|doskonały) wybór
1.2 (uratowała|uratował|uratowali*|ocaliła) (nam|mi|nas|mnie) ~ (skórę|tyłek|życie|dzień|święta)?
0.1 nie jesteśmy niezadowolen*; nie jestem niezadowolon*
0.1 (nie chodzi|nie chodzi mi|nie chodzi nam) o (skargę|pretensje|narzekanie|wyrzuty)
0.1 to nie (skarga|pretensja|zarzut|wyrzut|narzekanie|krytyka)
0.6 (przedłużamy|przedłużymy) na; (jedzenie|tort|obiad|kolacja) ~ (pyszn*|przepyszn*|smakował*)
-0.7 przestajecie być; (nie widzę|nie widzimy) (powodu|sensu|podstaw)
-0.7 (nigdy) nie ma (go|jej|was|pana|pani|nikogo)
-0.7 czy dobrze rozumiem; trochę (mnie|nas) (dziwi|martwi|niepokoi|irytuje|smuci)
-0.7 (bardzo)? się staracie żebym
-0.6 (czekam|czekamy) do (jutra|piątku|końca|poniedziałku) ~~ (potem|później|inaczej)
-0.6 (ile razy) (mam|mamy) (prosić|pisać|dzwonić|powtarzać)
-1.2 (jestem|jesteśmy) załaman*; (zawiodłam|zawiodłem|zawiedliśmy) się na
-1.2 (kto za to) (zapłaci|odpowie)
-2.4 (gratuluję|gratulacje) (czujności|spostrzegawczości|dokładności|pomysłowości|kreatywności|staranności|terminowości|konsekwencji|odwagi)
-1 (oczekiwałem|oczekiwałam|oczekiwaliśmy|spodziewałem|spodziewałam|liczyłem|liczyłam|liczyliśmy) (się)? ~ (chociaż|choćby|przynajmniej|odrobin*|minimum|więcej|czegoś|innego|lepszego)
-1 (zasmuciło|zasmuciliście|zasmucili|zasmucił) ~
-1 bardzo (mnie|nas) państwo (zasmucili|zawiedli|rozczarowali); straciłem kredyt; straciłam kredyt
-0.8 (chyba|jakiś|to) (jakiś|chyba)? żart; z całą sympatią ~ ale
-0.4 mam uwagi do; (wydaje mi się|mam wrażenie|odnoszę wrażenie) że (zapomni*|nikt|coś)
-0.4 (numer|telefon|kontakt|namiar) do (właściciela|szefa|prezesa|dyrektora|kierownika|przełożonego)
-0.4 o jakąkolwiek (odpowiedź|reakcję)
0.5 (poleciłem|poleciłam|poleciliśmy|polecałem|polecałam) (was|państwa|pana|panią)
-0.5 (wyszło|jest) tak sobie; (postanowiliśmy|zdecydowaliśmy) ~ powierzyć ~ (inn*|komuś)
0.1 słabo (widzę|słychać|słyszę|widać|znam|pamiętam|się czuję|mówię)
0.1 (sprzedaż|sezon|ruch) ~ (idzie|szedł|szła) słabo; (nasza|nasze) sprzedaż ~ (słabo|spadł*)
-3 przynajmniej (to|te|tu|tutaj|faktury|rachunki|w tym) ~ (zawsze|na czas|umiecie|potraficie|wychodzi|działa)
-3 (wiemy|wiem|widać|widzę) ~ na co (idą|poszły|idzie|poszła) ~ (pieniądz*|opłat*|kas*|abonament*)
-3 do (was|państwa) ~ (nie dociera|nie trafia)
-2.5 (kręcimy|kręcę|kręci) się w kółko; stoimy w miejscu; sprawy stoją; sprawa stoi

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
0.85 (poszło|poszła|poszły|puściłem|puściłam|puściliśmy|wysłane|zrobione|przelane) (wczoraj|dziś|dzisiaj|rano|przed chwilą|już|w piątek|w poniedziałek) ~ (sprawdź*|powinno|konto|przelew|kasa)?
0.85 (sprawdź|sprawdźcie|proszę sprawdzić) ~ (konto|wyciąg|czy doszło|czy doszedł|czy wpłynęł*|czy dotarł*)
0.85 (kasa|hajs|kaska|pieniążki|należność|całość|kwota|suma) ~ (poszła|poszły|poszedł|wpłacona|przelana|wysłana|na waszym koncie|już u was|już u państwa)
0.85 (faktura|faktury|fv|rachunek|zaległość|zaległości|abonament|zaliczka|saldo) ~ (opłacon*|zapłacon*|uregulowan*|spłacon*|rozliczon*|wyrównan*)
0.8 (zapłaciłem|zapłaciłam|zapłaciliśmy|opłaciłem|opłaciłam|opłaciliśmy) ~ (kartą|blikiem|przelewem|gotówką|natychmiastowym|ekspresowym|wczoraj|dziś|rano)
0.8 (zapłacone|opłacone) (blikiem|kartą|przelewem|dziś|wczoraj|już|w terminie)
0.8 (wyrównałem|wyrównałam|wyrównaliśmy) ~ (saldo|zaległości|należność|różnicę|wszystko)
0.8 (przelew|płatność) ~ (wyszedł|wyszła|zaksięgował*|powinien dotrzeć|powinna dotrzeć|powinien dojść|w realizacji|natychmiastow*|w drodze|zlecony|zlecona)
0.8 (bank) ~ (potwierdził|zrealizował|pobrał|zaksięgował) ~ (przelew|płatność|kwot*)?
0.8 (potwierdzenie|dowód) (wpłaty|przelewu) (w załączeniu|w załączniku|przesyłam)
0.85 (kliknąłem|kliknęłam|puściłem|puściłam|zleciłem|zleciłam|wysłałem|wysłałam|nadałem|nadałam|zrobiłem|zrobiłam) (właśnie|dziś|wczoraj|już|przed chwilą)? ~ (przelew|płatność|przelewy|wpłatę)
0.85 (uregulowane|zapłacone|opłacone|przelane|rozliczone|spłacone|wpłacone) (proszę|dziś|wczoraj|już|w całości|w terminie|dzisiaj|rano|potwierdzenie|z góry|odhacz*)

[payment.promised]
0.75 @willpay
0.75 (zapłacę|zapłacimy|opłacimy|opłacę|ureguluję|uregulujemy|przeleję|przelejemy) ~ (@day|faktur*|należność|całość|do|w|we|od ręki|po)
0.8 (puszczę|puścimy|wyślę|wyślemy|zrobię|zrobimy|zlecę|zlecimy|wykonam|wykonamy|zrealizuję|zrealizujemy|dokonam|dokonamy|nadam|ogarnę|ogarniemy) ~ (przelew*|płatnoś*|wpłat*|pieniądze|kasę|zapłaty|należność|blik*|pieniążki|środki)
0.8 (przelew*|płatnoś*|wpłat*|pieniądze|kasę|zapłaty|należność|faktur*|pieniążki|środki|kasa|blik*) ~ (puszczę|puścimy|wyślę|wyślemy|zrobię|zrobimy|zlecę|zlecimy|wykonam|wykonamy|zrealizujemy|dokonamy|pójdzie|pójdą|wyjdzie|wyjdą|nastąpi|dojdzie|dotrze|dotrą|wpłynie|wpłyną|zostanie opłacon*|zostanie uregulowan*|zostanie zapłacon*|zostanie zrealizowan*|zostanie zlecon*|będą na koncie|będzie na koncie|będą u was|będą u państwa|będzie u państwa|będzie u was|ogarnę|ogarniemy|poleci|polecą)
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
0.8 (puszczam|przelewam|płacę|płacimy|robię|robimy|wysyłam) (przelew|to|kasę|płatność|całość)? (w|we|do|po|jutro|pojutrze|dziś|dzisiaj|zaraz|za|najpóźniej|jak tylko|pod koniec|z początkiem) ~ @day?
0.8 (faktura|faktury|fv|należność|płatność|przelew) ~ (trafi|wejdzie|idzie|pójdzie|ląduje|wyląduje|jest) ~ (do puli|do paczki|pul* przelewów|paczk* przelewów|na listę płatności|do najbliższych przelewów|w najbliższych przelewach|zaplanowan*)
0.8 (wyrównam|wyrównamy|uregulujemy|spłacimy|zapłacimy|oddam|oddamy|rozliczymy) ~ (wszystko|całość|zaległości|saldo|dług|się|należność|co do grosza)
0.8 (pieniądze|kasa|środki|przelew|należność|kwota) ~ (będą|będzie|dotrą|dotrze|wpłyną|wpłynie|znajdą się) ~ (na koncie|u państwa|u was|do piątku|do końca|w poniedziałek|jutro|w tym tygodniu)
0.8 (księgowa|księgowy|księgowość|dział finansowy|szef|szefowa|prezes) ~ (puści|zrobi|opłaci|zapłaci|przeleje|zleci|wyśle|ureguluje) ~ (przelew|płatność|fakturę|to|dziś|jutro|w|należność)
0.8 (zrobię|zrobimy|zlecę|zlecimy) (przelew|płatność|to) ~ (jeszcze dziś|dziś|jutro|w tym tygodniu|od ręki|wieczorem|po południu|z rana)
0.75 (dopilnuję|dopilnujemy|zadbam|postaram się) (żeby|aby|by) ~ (przelew|płatność|faktura|pieniądze|zapłat*|opłacon*|wyszedł|poszedł)
0.75 (obiecuję|gwarantuję|zapewniam|daję słowo|słowo honoru) ~ (zapłac*|przele*|ureguluj*|pieniądze|przelew|spłac*|wpłac*)
0.75 (zapłata|płatność|przelew|wpłata) ~ (nastąpi|zostanie dokonan*|zostanie zrealizowan*|będzie zrealizowan*|pójdzie|wyjdzie) ~ (w terminie|do|najpóźniej|w|jutro|po|zgodnie)
0.75 (opłacimy|zapłacimy|zapłacę|opłacę|ureguluję) (w terminie|na czas|zgodnie z terminem|po weekendzie|po niedzieli|po wypłacie|po pierwszym|po dziesiątym)
0.8 (wypłaty|przelewy|płatności) (robimy|puszczamy|realizujemy|idą|wychodzą) ~ (dziesiątego|piętnastego|pierwszego|dwudziestego|#|w piątki|w środy|we wtorki|raz w tygodniu|w piątek) ~~ (wyjdzie|pójdzie|też|wtedy|wasza|państwa|faktur*)?
0.8 (wtedy|wówczas|przy okazji|razem z tym) ~ (wyjdzie|pójdzie|puścimy|puszczę|opłac*|zapłac*|uregul*) ~ (faktura|płatność|przelew|państwa|wasza|należność|też|również)
0.8 (dzień płatności|dniu płatności|przelewy wychodzą|sesj* płatności)
0.8 (faktura|fv|państwa|wasza) ~ (jest|będzie|jest już) ~ (na liście|na liście płatności|w kolejce|zatwierdzon* do|w planie płatności|w harmonogramie płatności)
0.8 (będzie|będą) (zapłacone|opłacone|uregulowane|przelane|na koncie) ~ (jutro|dziś|w|do|po|@day|najpóźniej|lada)
0.8 (prześlemy|prześlę|wyślemy|wyślę|puścimy|puszczę|zrobimy|zrobię) (przelew|płatność|pieniądze|środki) ~ (do|w|jutro|dziś|@day|po|najpóźniej|jeszcze)

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
0.55 (czekam*|czekają) ~ (na przelew|na środki|na płatność|na wpłatę|na kasę|na pieniądze|aż ~ zapłac*|aż ~ przel*) ~ (od|z|klient*|kontrahent*|inwestor*|dotacj*|vat*|kredyt*|bank*)?
0.75 (zajął|zajęł*|zablokow*|zajęci*) ~ (konto|konta|rachunek|środki)
0.75 (proszę|prosimy|poproszę|prosiłbym|prosiłabym|proszę o) ~ (cierpliwoś*|wyrozumiałoś*|zwłok*|dodatkow* czas|odroczen*|jeszcze kilka dni|jeszcze # dni|jeszcze chwil*|jeszcze tydzień)
0.75 (zalegam|zalegamy|zaległoś*) ~ (płatn*|faktur*|wobec|zapłat*|należnoś*|opłat*|rat*|przelew*|za #|za @month)
0.75 (poczekać|poczekacie|zaczekać|wstrzymać się) ~ z (płatnością|fakturą|przelewem|windykacją)
0.75 (dać|dacie|da|dajcie) ~ (mi|nam)? ~ (czas|tydzień|dwa tygodnie|chwilę) ~ (na zapłatę|z płatnością|z fakturą|z przelewem)
0.4 (ciężki|trudny|słaby|martwy) (miesiąc|okres|czas|sezon|kwartał)
0.4 (kontrahen*|klien*|inwesto*|odbiorc*|zamawiając*|gmin*) ~~ (nie zapłaci*|nam nie płac*|zalega*|zwleka*)
0.75 jak (tylko)? ~ (zapłacą|zapłaci) (mi|nam); (kasy|pieniędzy) ~ (nie ma|brak)
0.85 (zapłac*|zapłat*|płatnoś*|przelew*|wpłat*|faktur*) ~ (z poślizgiem|z opóźnieniem|po terminie|z kilkudniowym|z małym opóźnieniem|nie w terminie|z lekkim)
0.85 (z płatnością|z zapłatą|z przelewem|z fakturą|z regulowaniem) ~ (poczekać|zaczekać|spóźni*|opóźni*|wstrzymać się|poślizg*|problem*|kłopot*|ciężko|krucho)
0.85 (poczekać|zaczekać|poczekacie|zaczekacie|poczeka|zaczeka) ~ (z płatnością|z zapłatą|z przelewem|na płatność|na zapłatę|na przelew|na pieniądze|do wypłaty|do dziesiątego|do końca miesiąca)
0.85 (faktura|faktury|płatność|rachunek) ~ (mogłaby poczekać|może poczekać|musi poczekać|poczeka do|będzie musiała|opóźni się|przesunie się)
0.85 (umknęła|umknęły|przegapi*|przeoczy*|zapomnia*|wyleciał*|wypadł* z głowy|zapodział*) ~ (faktur*|płatnoś*|przelew*|zapłac*|opłac*|rachunek)
0.85 (zapłacę|zapłacimy|opłacę|uregulujemy|przeleję) (jak|kiedy|gdy|jak tylko|dopiero jak|dopiero gdy) ~ (będę mi*|będziemy mie*|dostan*|wpłyn*|zapłac* mi|zapłac* nam|spłyn*|odbij*|stan*|ruszy|przyjd*|klient*|kontrahent*|inwestor*|dotacj*|kredyt*)
0.85 (jak|gdy|kiedy|aż) ~ (stanę na nogi|staniemy na nogi|się odkuję|się odkujemy|wyjdę na prostą|wyjdziemy na prostą|odbiję się|odzyskamy płynność)
0.85 (konto|rachunek|kasa|kieszeń|portfel) ~ (puste|pusta|pusto|świeci pustkami|zablokowan*|zajęt*|na zero|wyczyszczon*)
0.85 (nie stać nas teraz|nie stać mnie teraz|nie mam teraz|nie mamy teraz|chwilowo nie mam|chwilowo nie mamy|na razie nie mam|na razie nie mamy)
0.85 (odroczyć|odroczenie|przesunąć|przesunięcie|wydłużyć|wydłużenie|prolongatę) ~ (terminu|termin|płatności|zapłaty|spłaty)
0.85 (dodatkow*|jeszcze) ~ (dni|tygodni*|dwa tygodnie|miesiąc|czas|czasu|chwil*) ~ (na zapłatę|na płatność|na spłatę|na uregulowanie|z płatnością|z zapłatą)
0.8 (ciężki|trudny|słaby|kiepski|martwy|chudy) (miesiąc|okres|czas|sezon|kwartał) ~~ (zapłac*|płatn*|pieni*|faktur*|rat*|przelew*|poczeka*)
0.8 (miesiąc|okres|sezon|kwartał) ~ (ciężki|trudny|słaby|kiepski|chudy|martwy) ~~ (zapłac*|płatn*|pieni*|faktur*|rat*|przelew*|poczeka*)
0.8 (faktura|fv|płatność) ~ (czeka|utknęła|wisi|leży) ~ (na akceptację|u prezesa|na podpis|w obiegu|w zarządzie|na zatwierdzenie)
0.8 (nie mam|nie mamy) (teraz|z czego|na to|wolnych|na razie) ~ (zapłacić|środków|płacić|pieniędzy|kasy|gotówki)?
0.75 (wpłynie|zapłacimy|przelew będzie|płatność będzie|ureguluję|dotrze) ~ (po terminie|później niż|kilka dni po|dopiero)
0.85 (linia|linię|linii) (kredytow*|kredytową) ~
0.85 (bank|skarbówka|komornik|leasing) ~ (wstrzymał|zablokował|zajął|wypowiedział|obciął) ~ (nam|mi|linię|konto|kredyt|środki|rachunek)
0.85 (umówić|dogadać|umówmy|dogadajmy) się ~ na (zapłatę|płatność|spłatę|zapłacenie|raty|późniejsz*|inny termin płatn*) ~
0.85 (tydzień|dwa tygodnie|trzy tygodnie|miesiąc|chwilę|kilka dni|trochę) ~ (oddechu|luzu|zwłoki|odroczenia|cierpliwości|prolongaty|wyrozumiałości)
0.85 (martwy|ogórkowy|zimowy|słaby) (sezon|okres|miesiąc) ~~ (zapłat*|zapłac*|płatn*|faktur*|przelew*|rozlicz*)
0.85 (zapłata|płatność|zapłacić|opłacić|uregulować|zapłacenie) (dopiero)? (w|po|na|pod koniec) (przyszłym miesiącu|nowym roku|przyszłym roku|sezonie|feriach|wakacjach|świętach|żniwach)
0.85 (rozbić|podzielić|rozłożyć|rozparcelować) ~ (kwotę|należność|fakturę|to|płatność|sumę|dług) na ~
0.85 (liczę|liczymy) każdy grosz
0.85 (cienko|krucho|ciężko|słabo) (u nas|u mnie)? (z kasą|z pieniędzmi|z gotówką|finansowo|przędziemy)
0.85 (zaciskamy|zaciskam) pasa; (pod kreską|na minusie|w dołku finansowym)
0.85 (płatność|zapłata|zapłacić|spłata|spłacić|uregulować) ~ (w dwóch|w trzech|w czterech|w kilku|w paru|na raty|ratami|na dwa razy|na trzy razy) ~ (częściach|ratach|transzach|kawałkach)?
0.85 (zapłacę|zapłacimy|uregulujemy|opłacimy|płatność|przelew) ~ (dwutygodniow*|tygodniow*|miesięczn*|kilkudniow*|lekkim|małym|niewielkim) (opóźnieniem|poślizgiem|obsuwą)
0.85 (przestój|zastój|spadek|dołek|posucha|flauta) ~ (w sprzedaży|sprzedaży|w zleceniach|w zamówieniach|finansow*) ~~ (zapłac*|płatn*|faktur*|przelew*|uregul*)

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
0.85 nie (poczuwam|poczuwamy) się (do)? ~ (dopłat*|opłat*|kwot*|zapłat*|faktur*|obciążeni*|długu)?
0.85 (nikt|nigdy|nie) ~ (ze mną|z nami|mnie|nas)? ~ (tego|tych|nie) (nie)? (ustalał|ustalali|uzgadniał|uzgadniali|uprzedzał|uprzedził|informował) ~ (kosztach|dopłat*|opłat*)?
0.85 (dopłat*|opłat*|koszt*|kwot*|pozycj*|godzin*) ~ (nie było mowy|nie było w umowie|nie było w ofercie|nikt nie wspomin*|nie wspomina*|nie uzgadnia*|nie ustala*|nikt ze mną|nikt z nami|nikt mnie nie|nie zamawia*)
0.85 (o której|o którym|o których) nie było mowy
0.85 (bez) ~ (uzgodnienia|uprzedzenia|zgody|pytania) ~ (doliczon*|naliczon*|dopisan*|policzon*)
0.85 (doliczyli*|doliczono|dopisali*|naliczyli*|policzyli*|skasowali*|liczycie|doliczacie|policzono|zafakturowali*) ~ (opłat*|dojazd*|dopłat*|godzin*|koszt*|pozycj*|za coś|za usług*|drugi raz|dwa razy|podwójnie|znowu|ponownie|mi go|mi to|nam to)
0.85 (podwójnie|dwukrotnie|dwa razy|drugi raz) (policzon*|naliczon*|zafakturowan*|obciążon*|wystawion*|zapłacon*)
0.85 (został|została|zostało|jest|był|była) ~ (już zapłacon*|już opłacon*|już rozliczon*|dawno zapłacon*|dawno opłacon*) ~~ (znowu|ponownie|znów|drugi raz|a wy|a państwo|mimo to|a dostaj*|a dosta*)
0.85 (zawyżon*|zawyżyli*|zawyża*) ~ (o|kwot*|faktur*|rachun*|godzin*)
0.85 (godzin|pozycji|usług|sztuk) których nie (było|zamawia*|wykona*)
0.85 (usługa|praca|prace|usługi|robota) ~ nie (została|zostały|była|były) ~ (wykonan*|zrealizowan*|zakończon*|zamówion*|zrobion*)
0.85 nienależnie (pobran*|naliczon*|zapłacon*)
0.85 (zwrot|zwrotu|zwrócić|oddać) ~ (nadpłat*|nienależn*|pobran*|niesłusznie)
0.8 (na fakturze|na fv|na rachunku|faktura|fakturze) ~~ (powinno być|powinna być|powinien być|a powinno|a nie|zamiast|a ma być|a mamy|a miało|a zamówi*|a zamawia*|podwójnie|dwa razy|zły|zła|złe|błędn*|niewłaściw*|nieprawidłow*|pomylon*)
0.8 (zła|błędna|niewłaściwa|nieprawidłowa|złą|błędną) (stawka|stawkę|kwota|kwotę|suma|ilość|liczba|cena|pozycja) ~ (vat|na fakturze|netto|na rachunku|powinn*|prosz*|prosim*)?
0.8 (wkradł|wkradła) się ~ (błąd|pomyłka|chochlik) ~~ (faktur*|fv|rachun*|kwot*|licencj*|pozycj*)
0.8 (umawialiśmy|umówiliśmy|ustaliliśmy|uzgodniliśmy|było mówione|mowa była|wycena była|oferta była|rozmawialiśmy) ~~ (a na fakturze|a faktura|a tu|a dostałem|a dostałam|a dostaliśmy|a przyszło|a jest|a rachunek|tymczasem)
0.8 (na fakturze widzę|na fakturze jest|faktura opiewa|wystawiliście fakturę) ~~ (a|zamiast|choć|mimo|tymczasem) ~ (rozmawialiśmy|umawialiśmy|ustaliliśmy|było|zamówiłem|zamówiliśmy|mieliśmy|w umowie|w ofercie)
0.8 (różnica|rozbieżność|różnicę|rozbieżności) ~ (to|wynosi|między|w kwocie|# zł|na fakturze|pomiędzy|z umową)
0.8 (skoryguj*|skorygować|skorygowanie|poprawić|poprawienie|popraw*) ~ (kwot*|stawk*|pozycj*|faktur*|fv|rachunek|ilość)
0.75 (prosimy|proszę|poproszę) o korektę
0.75 (podwójnie|dwa razy|dwukrotnie) ~ (policzon*|transport|ta sama|tę samą|to samo|ten sam)
0.85 (według|wedle|podług) (moich|naszych|mojej|naszej) (notatek|obliczeń|wyliczeń|ewidencji|zapisków|umowy|wyceny) ~~ (faktur*|fv|jest|było|powinno|wychodzi|na fakturze|rachunk*)
0.85 nie (zlecałem|zlecałam|zlecaliśmy|zamawiałem|zamawiałam|zamawialiśmy|zamówiłem|zamówiłam|zamówiliśmy|przypominam sobie żebym|autoryzowałem) ~ (dodatkow*|tej|tego|takiej|sesj*|usług*|pozycj*|godzin*|zlecał*|zamawia*|pracy|prac)
0.85 (wycofać|usunąć|wykreślić|skreślić|anulować|odjąć) ~ (tę|tej|ta|te) (pozycj*|opłat*|faktur*|kwot*|usług*|dopłat*)
0.85 (policzyli|policzyliście|policzono|naliczyliście|naliczono|naliczyli) ~ (państwo|nam|mi)? ~ (dojazd*|godzin*|parking*|za coś|transport|kilometr*|nocleg*|materiał*|usługę) ~
0.85 (w ofercie|w umowie|w wycenie|w zamówieniu|w kosztorysie|w cenniku) (było|jest|mamy|stoi|miało być|był|była) ~~ (na fakturze|faktura|na rachunku|fakturujecie|policzy*|policzon*|a płac*)
0.85 (dlaczego|czemu|z jakiego powodu|na jakiej podstawie|skąd) ~ (na fakturze|w rachunku|na rachunku|w fakturze|faktura) ~ (figuruje|jest|widnieje|pojawi*|opiewa|nie jest|mamy|znalaz*|wyższ*)
0.85 (na fakturze|w rachunku|na rachunku) ~ (figuruje|widnieje|znalazł*|pojawił*) ~~ (które|którego|której|czego|zwrócon*|oddał*|nie zamawia*|nie zamówi*|nie korzysta*|nie było)
0.85 (które z tych|która z tych|która wersja|co z tego) ~ (prawd*|aktualn*|obowiązuj*)
0.85 (nie tyle|nie takie|nie taka|nie na taką) (kwot*|cen*|stawk*|się umawia*|było umówi*)
0.85 (kwota|suma|ilość|stawka|cena|pozycja|faktura) ~ niezgodn* z ~ (zamówieni*|umow*|ofert*|wycen*|ustaleni*|cennikiem)
0.85 (wpisano|wpisaliście|jest|podano|widnieje) (zł*|błędn*|niewłaściw*|nieprawidłow*) (ilość|liczb*|kwot*|stawk*|cen*|nip|dat*) ~
0.85 (zapłaciliśmy|zapłaciłem|zapłaciłam|opłaciliśmy|zapłacone) ~~ (druga|drugą|kolejna|kolejną|ponowna|jeszcze jedna) (faktura|fakturę|raz)
0.85 (druga|drugą|kolejna) (faktura|fakturę) za to samo

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
0.85 (odsyłam*|zwracam*) ~ faktur* (bez|jako|do korekty|nie)
0.85 (faktur*) ~ (do kosza|podrzeć|podarł*|możecie sobie|wsadzić)
0.85 nie zamierzam ~ płacić ~ (za|pomył*|błęd*|tej|tego)
0.85 za (to|coś takiego|taką|taka|takie|takie coś) ~~ (nie należy|nie zapłac*|nie płac*|powinno się dostać|nie płacić)
0.9 (nie) ~ (zapłac*|zapłacę|płacę|płacimy|ureguluj*|opłac*|mamy zamiaru płacić|mam zamiaru płacić|zamierzam płacić|zamierzamy płacić|będę płacić|będziemy płacić|przelej*|przeleję) ~ (za|tej|ani|dopóki|póki|faktury|złotówki|grosza|rachunku|tego|niczego|dopóty|zanim)
0.9 (faktura|płatność|przelew|należność|rachunek|faktury|płatności) ~ (nie zostanie|nie będzie|wstrzyman*|zablokowan*|poczeka|zostaje|pozostanie|pozostaje|wstrzymujemy|wstrzymuję|nie zostaną|odrzucon*) ~ (zapłacon*|opłacon*|uregulowan*|nieopłacon*|niezapłacon*|bez zapłaty|do czasu|dopóki|aż)
0.9 (wstrzymuj*|wstrzymaliśmy|wstrzymałem|wstrzymałam|wstrzyma*|zawieszam*|blokuj*|odmawiam*|odmowa|cofam*|cofnęliśmy) ~ (płatność|płatności|zapłat*|przelew*|wypłat*|zapłaty)
0.9 (ani grosza|ani złotówki|złamanego grosza|nie zobaczycie) ~ (więcej|nie|pieniędzy|grosza|dopóki|ode mnie|od nas|zapłaty|póki)
0.9 (zatrzymuję|zatrzymujemy|zatrzymam|zatrzymamy|wstrzymuję|wstrzymujemy|wstrzymam|wstrzymamy|zablokowałem|zablokowaliśmy) ~ (wypłatę|wypłaty|transz*|płatność|zapłatę|przelew*|rat*|należność|część|resztę|wynagrodzenie|zaliczk*)
0.9 (nie dostaniecie|nie dostanie pan*|nie zobaczycie|nie zobaczy pan*|nie ujrzycie) ~ (grosza|złotówki|pieniędzy|kasy|zapłaty|zaliczki|reszty|nic|ode mnie)
0.9 (odmawiam|odmawiamy|odmówimy|odmówię) ~ (zapłaty|płatności|uregulowania|zapłacenia|opłacenia|przyjęcia faktury|dopłaty)
0.9 nie (ureguluję|uregulujemy|mamy zamiaru|mam zamiaru|zamierzamy|zamierzam) ~ (jej|tej|faktury|płacić|regulować|należności|rachunku|za to|opłacać|finansować|dopłacać)
0.9 (faktury|rachunku|tej kwoty|tego|dopłaty|za to) nie (zapłacę|zapłacimy|ureguluję|uregulujemy|opłacę|opłacimy|pokryję|pokryjemy)
0.9 (faktury|fv|rachunki) nie (opłacimy|zapłacimy|uregulujemy|puścimy|zaakceptujemy do płatności)
0.9 (zapłacimy|zapłacę|przelejemy|uregulujemy|pieniądze będą|płatność|reszta|zapłata) (dopiero)? (kiedy|gdy|jak|po tym jak|po usunięciu|po poprawieniu|po naprawie|po dokończeniu) ~~ (usunię*|popraw*|dokończ*|naprawi*|wykonan*|zadziała|działać|usuniecie|wad|błędów|usterek|poprawek)
0.85 (poczekacie sobie|możecie poczekać|mogą państwo poczekać|proszę czekać) ~ (na pieniądze|na zapłatę|na przelew|na płatność)
0.85 (proszę nie liczyć|nie liczcie|może pan nie liczyć|może pani zapomnieć|zapomnijcie|możecie zapomnieć) ~ (na te pieniądze|na zapłatę|na płatność|na przelew|o pieniądzach|o zapłacie|o przelewie|na pieniądze)
0.85 odsyłam* ~ fakturę (bez księgowania|do korekty|jako niezasadną|bez akceptacji|nie przyjmujemy)
0.85 fakturę (odsyłam*|zwracam*) (bez|jako)
0.85 (tyle w temacie|tyle o|temat) ~ (faktury|płatności|zapłaty)
0.85 (płatność|zapłata) po odbiorze ~~ (odbioru nie było|nie ma czego|nie odebra*|nie skończ*)
0.85 (faktura|fakturę|faktury) ~ (zwracam|odsyłam|odsyłamy|do zwrotu|wraca do was|wraca do państwa|nie przyjmuję|nie przyjmujemy) ~
0.85 (z zapłatą|z płatnością|z przelewem) ~ (poczekam|poczekamy|wstrzymam|wstrzymamy|zaczekam|zaczekamy|wstrzymujemy|się wstrzymam) ~ (aż|do|dopóki|do czasu|póki|na)
0.85 (zapłacę|zapłacimy|przelew zrobię|przelejemy|zapłata) ~ (jak|gdy|kiedy|po) ~ (zacznie|zaczną|będzie działa*|przestanie|dostanę to co|dostaniemy to co|zrobicie|naprawicie|poprawicie|skończycie|dokończycie|oddacie)
0.85 nie (widzę|widzimy|ma|znajduję|mamy) (powodu|podstaw|powodów|sensu) ~ (żeby|aby|by|do)? ~ (płacić|zapłacić|zapłaty|płacenia|regulować|opłacać|finansować)
0.85 (księgowość|księgowa|dział finansowy) ~~ (polecenie|zakaz) ~~ (nie|niczego|nic)
0.85 (resztę|pozostałą) ~ (kwoty|kwotę|część|sumy|należności)? ~ (zatrzymujemy|zatrzymuję|wstrzymujemy|wstrzymuję|zatrzymamy)

[payment.query]
0.8 (kopi*|duplikat*|skan|skanu|pdf|odpis) ~ (faktur*|fv|rachun*|proform*)
0.8 (prześl*|przesła*|przysłać|przyśl*|wyśl*|wysła*|podeśl*|podesła*|doślij|dosła*|ponown*|raz) ~~ (faktur*|fv|proform*|duplikat*|rachunek|wykaz* sald|noty)
0.8 (nie|gdzie) (dotarł*|doszł*|przyszł*|mam|mamy|widzę|widzimy|otrzym*|dostał*|dostali*|ma|znalaz*|mogę ~ znaleźć|otwiera*) ~ (faktur*|fv)
0.8 (faktur*|fv) ~ (nie otwiera*|nie mam|nie widzę|nie otrzym*|nie dosta*|nie przyszł*|nie doszł*|nie dotarł*|zaginę*|zgubi*|zawierusz*|się zgubi*|brakuj*)
0.8 (zgubi*|zapodzia*|zawieruszy*|skasowa*) ~ (faktur*|fv)
0.4 (numer*|nr) (konta|rachunku|zamówienia|ksef|nip|bdo|po|iban|swift)
0.75 (jaki|jakie|podać|podanie|prosz*|potrzebuj*|dopisać|dopisanie|brakuje|brak|wpisać|czy|nie widzę|nie ma) ~ (numer*|nr) ~ (konta|rachunku|zamówienia|ksef|nip|bdo|po|iban|swift|rachunku bankowego)
0.75 (jakie|jaki|które|który|na jakie|na które|podać|podanie) ~ (konto|konta|rachunek|rachunku|nr konta)
0.4 biał* list*; ksef*; (nip|nipu)
0.75 (dane|danych) do (przelewu|faktury|płatności); (czy|jest|jesteście|są państwo) ~ na biał* liś*
0.4 (iban|swift|bic); mechanizm* podzielonej; split payment; stawk* vat; (z|bez|plus) vat
0.75 (odwrotn* obciążen*|reverse charge); not* korygując*
0.75 (kwota|kwoty|cena|ceny) ~ (netto czy brutto|brutto czy netto|to netto|to brutto)
0.75 (jaki|do kiedy|kiedy|jaka) ~ (termin*|data|mija|jest|mam|mamy|trzeba) ~ (płatnoś*|zapłat*|zapłacić|uregulować|opłacić)
0.75 (pytani*|zapytać|wątpliwoś*|prośba|dopyta*) ~ (do|o|w sprawie|dot|dotycząc*|odnośnie) ~ (faktur*|fv|rachun*|płatnoś*|rozliczeni*|proform*)
0.75 czego dotyczy ~ (pozycj*|faktur*|kwot*|opłat*|rachun*)
0.75 co (oznacza|zawiera|to) ~ (pozycj*|na fakturze); (za jaki okres|za co) ~ (jest|faktur*|fv)
0.75 (jak|gdzie|czy mog*|w jaki sposób) ~ (zapłacić|opłacić|przelać|uregulować|płacić)
0.75 (wystaw*|przepisa*|przepis*|zmien*|popraw*|skoryg*) ~ (faktur*|fv) ~~ (na firm*|na spół*|na nip|dane|adres*|nabywc*|nazw*|na mnie|numer*|z datą|na inn*)
0.75 (na fakturze|faktura|faktury|fakturze|na fv) ~~ (brakuje|brak|dopis*|powinien|powinna|nie ma|nie widzę|zły|błędny|stary) ~ (numer*|nip*|adres*|terminu|po|zamówienia|dat*|nazw*|vat|konta|ksef|oznaczen*)
0.75 proform*; (faktur*|fv) ~ (zaliczkow*|końcow*|zbiorcz*|elektroniczn*)
0.75 (wystawi*|wystawią|wystawicie|wystawić) ~ (faktur*|fv|rachun*); (potwierdz*|uzgodni*) ~ sald*
0.75 (do|odnośnie|w sprawie|dot|ws) (faktur*|fv) #; (zwłasz|ponown*|jeszcze raz) ~ (faktur*|fv)
0.8 (czy|kiedy) ~ (faktura|fv|rachunek|proforma) ~ (była|będzie|została|jest|wyszła|poszła|została już) ~ (wystawion*|wysłan*|gotow*|zaksięgowan*|w ksef)
0.8 (faktur*|fv|rachun*) ~ (nic|nie) (do nas|do mnie|jeszcze)? (nie)? (dotarł*|doszł*|przyszł*|wpłynęł*)
0.8 (czy|co) (ta|w|ta na|obejmuje) ~ (pozycja|pozycji|kwota|kwocie|opłata|abonament*) ~ (obejmuje|zawiera|dotyczy|jest już|to netto|to brutto|wlicza*)
0.8 (ksef*) ~~ (faktur*|fv) ~ (będzie|jest|pod|numer|nip*|pojawi*); (faktur*|fv) ~~ (ksef*)
0.8 (dopisać|dopisanie|umieścić|umieszczenie|wpisać|wpisanie|podać|podanie|uwzględnić) ~ (numer*|nr|nip|adres*|po|mpk|zamówieni*) ~ (na fakturze|na fv|na kolejnej|do faktury|faktur*)
0.8 (na fakturze|na fv|na rachunku|na fakturach) ~ (numer* zamówienia|numer* po|nasz nip|dopisek|mpk|numeru projektu|opis)
0.8 (poproszę|prosimy|proszę|potrzebuję|potrzebujemy|prosiłbym|prosiłabym) ~ (fakturę|faktury|fv|proformę|rachunek|duplikat|kopię|skan) ~ (za|w pdf|w wersji|na|raz jeszcze|jeszcze raz|ponownie|do|w formie|numer|z)
0.8 (brakuje|brakuje mi|nie mam|nie mamy|nie widzę) ~ (faktury|faktur|fv) ~ (za|nr|z|numer|od)
0.75 (na jakie|na który|na które|na jaki) (konto|rachunek|numer) ~
0.75 (jaki tytuł|co w tytule|co wpisać) ~ (przelew*|przelewu)
0.75 (rachunek|konto) ~ (aktualn*|zmieni*|to samo|ten sam|na białej|nie figuruje|w walucie|euro|walutow*)
0.75 (jakie|które) ~ (dane|konto) ~ (do przelewu|do faktury|przelewu|na fakturę)
0.75 (nota|notę|noty) (korygując*|odsetkow*|księgow*)
0.75 (wyciąg|zestawienie|wykaz) ~ (faktur|należności|rozrachunków|sald)
0.8 (notę|nota|pro formę|proformę|korektę|duplikat) (zamiast|a nie|czy|nie) (faktur*|fv|to) ~
0.8 (proszę|prosimy|poproszę) o (nip|regon|pełną nazwę|pełne dane|dane firmy|numer konta|numer rachunku|iban|adres do faktury) ~ (do|na|w|bo)?
0.8 (przelew|płatność|bank) ~ (nie chce przejść|nie przechodzi|odrzucony|odrzuca|odrzucił|wrócił|nie przyjmuje) ~
0.75 (fakturę|faktury|fv) ~ (z odroczonym|z innym|z dłuższym|z 30 dniowym|z terminem|z datą) ~ (terminem|terminem płatności|dni|sprzedaży)?
0.75 (zmienić|zmiana|zmianę) terminu na fakturze

[leaving]
0.85 (wypowiedzenie|wypowiedzeniem|wypowiadam|wypowiadamy|wypowiem|wypowiemy|wypowiedzieć|wypowiedzieliśmy|wypowiedziałem|wypowiedziałam|rozwiązuję|rozwiązujemy|rozwiązać|rozwiążemy|rozwiązanie|rozwiązaniu|zerwać|zerwaniu|zrywam|zrywamy|zakończyć|zakończymy|zakończenie|zakończeniu|kończymy|kończę|odstąpić|odstąpimy|odstępuję|odstępujemy|nieprzedłużaniu|nieprzedłużeniu|nieprzedłużenie|nieodnawianiu) ~ (umow*|umów*|współprac*|kontrakt*|abonament*|zleceni*|stał* obsług*|subskrypcj*)
0.85 (umowę|umowy|umów|współpracę|współpracy|kontrakt|abonament) ~ (wypowiadam|wypowiadamy|wypowiemy|wypowiem|rozwiązuję|rozwiązujemy|rozwiążemy|kończymy|kończę|zakończymy|zrywam|zrywamy)
0.85 (złożę|złożymy|składam|składamy|złożyliśmy|przesyłam|przesyłamy|wysyłam|wysyłamy|w załączeniu) ~ wypowiedzen*
0.85 (koniec|końca|zakończeni*|zakończ*|kończymy|kończę) ~ (współprac*|umowy|przygody|z wami|z państwem)
0.85 z zachowaniem ~ okresu wypowiedzenia
0.85 z (zachowaniem|jednomiesięcznym|miesięcznym|trzymiesięcznym|#) okres* wypowiedzenia
0.85 (rezygnuję|rezygnujemy|zrezygnować|zrezygnowaliśmy|zrezygnuję|zrezygnujemy|rezygnacj*|rezygnować) ~ (z|ze) ~ (współprac*|usług*|umow*|obsług*|abonament*|was|państwa|pana|pani|dalsz*|zleceni*|biura|agencji|hostingu|opieki|kontraktu)
0.4 (rezygnujemy|rezygnuję)
0.8 (rezygnujemy|rezygnuję) (od|z dniem|z końcem|definitywnie|całkowicie|ostatecznie)
0.8 (niestety|dlatego|więc|zatem|w związku z tym) (rezygnujemy|rezygnuję)
0.7 (nasza|moja|naszą|moją|składam|składamy|o|przyjąć) (rezygnacj*)
0.85 nie (przedłuż*|odnow*|odnaw*|kontynuow*|przedłużamy|będziemy ~ kontynuow*|będziemy ~ współprac*|będziemy ~ korzysta*|będę ~ współprac*|będę ~ korzysta*|chcemy ~ współprac*|chcę ~ współprac*|widzę ~ współprac*|widzimy ~ współprac*|wyobraż* ~ współprac*)
0.85 (rozsta*|rozstaj*|rozstań*|żegna*|pożegna*|rozejść|drogi się rozchodz*) ~ (się|z|z wami|z państwem)
0.85 (podziękow*|podziękuj*) ~ (wam|państwu|za współpracę) ~ (i|bo|współprac*|na przyszłość)
0.8 (przechodzę|przechodzimy|przejdę|przejdziemy|przejść|przenosimy|przenoszę|przeniesiemy|przenieść|przeniosę|idziemy|pójdę|pójdziemy|pójść|odchodzę|odchodzimy|odejdziemy|odejdę|odejść|uciekamy) ~ (do|na|gdzie|od) (konkurencj*|inn*|kogoś inn*|inne biuro|biuro rachunkowe|agencj*|was|państwa|gdzie indziej|gdzieindziej|dostawc*|księgow*|firm*|wykonawc*|tłumacz*|informat*|architekt*|obsług*)
0.8 (szukam|szukamy|poszukam|poszukamy|poszukać|znajdę|znajdziemy|znaleźć|znaleźliśmy|znalazłem|znalazłam|szukać|rozglądamy|rozglądam|rozejrzymy|rozejrzę|rozejrzeć) ~ (kogoś inn*|inn* @firm|now* @firm|lepsz* @firm|tańsz* @firm|za inn*|za now*|za czymś inn*|za kimś inn*|za kimś|za tańsz*|zastępstwa|alternatyw*|konkurenc*|gdzie indziej|po rynku)
0.8 @other @firm ~ (oferuj*|zaproponow*|proponuj*|zrobi*|przejm*|przejmie|wyceni*|robi|weźmie|już|od|przejęł*)
0.8 (konkurencj*|konkurencyjn*) ~ (ofert*|zaproponow*|oferuj*|proponuj*|wyceni*|zrobi*|robi|tańsz*|weźmie|chętnie|czeka)
0.8 (ofert*|wycen*|propozycj*|rozmow*|rozmawia*) ~ (od|z|u) ~ (konkurenc*|inn*|dwóch inn*|trzech inn*|innych firm)
0.8 (zbiera*|porówn*|zamówi*|poprosi*|mamy|dosta*) ~ (ofert*) ~ (inn*|konkurenc*|rynk*)
0.8 (zlec*|odda*|powierz*|przekaz*|przekaż*) ~~ (komuś inn*|komu innemu|innej firmie|innemu|konkurencji|innej agencji|nowemu biuru|innym)
0.8 (robi|zrobi|zajmie się|przejmie) ~ ktoś inny
0.8 (wybraliśmy|weźmiemy|bierzemy|wybierzemy|mamy już) kogoś innego
0.8 (rozważa*|zastanawia*|zastanowi*|przemyśl*|poważnie|przyszłoś*|sens*) ~~ (współprac*|zmian*|inn* biur*|inn* agencj*|inn* firm*|czy nadal|czy dalej|rezygnacj*|odejśc*|dalsz*)
0.8 (dalsz*|przyszłość|sens) ~ (współprac*) ~ (stoi|pod znakiem|nie ma|jest wątp*|nie widz*|mija się)
0.8 (to|był|było|nasz*) (był|było|nasze|nasz|był nasz|było nasze)? ostatni* (raz kiedy|wspóln*|zlecenie dla|projekt z|raz jak)
0.8 (nigdy|nic) więcej ~ (u|z|nie|was|współprac*|zamów*|zlec*|skorzyst*)
0.8 więcej ~ nie (zlec*|zamów*|skorzyst*|zamierzam|chcę)
0.8 (wydać|wydanie|przekazanie|odbiór|zwrot|odbierz*|przygotowanie) ~ (dokument*|haseł|dostęp*|kod* źródł*|domen*|akt) ~ (now*|inn*|nowemu|do końca|syn|następc*)
0.8 (cofam*|wycofuj*|wycofam*|anuluj*|odwołuj*) ~ (zleceni*|pełnomocnic*|zamówieni*|się z)
0.8 (nowemu|nowej|nowego|nowe) (biuru|biuro rachunkowe|agencji|księgowej|księgowemu|dostawcy|wykonawcy)
0.8 (ogłosić|ogłosimy|ogłaszamy|rozpisać|rozpiszemy|rozpisujemy) ~ (przetarg|konkurs)
0.85 (wypowiadam*|wypowiedzenie|wypowiedzieć|rozwiązuj*|rozwiązać|rozwiązani*|zrywam*|zerwać|odstępuj*|odstąpić) ~~ (umow*|współprac*|kontrakt*|abonament*|zleceni*)
0.85 (rezygnuj*|zrezygnować|rezygnacj*|kończym*|kończę|zakończyć|zakończeni*|zakończym*|nie przedłuż*|nie odnow*|nie kontynuow*|nie będziemy kontynuować) ~~ (współprac*|umow*|usług*|abonament*|kontrakt*|z państwem|z wami|państwa usług)
0.85 (zmieniamy|zmieniam|zmienić|zmienimy|zmienię) (już|więc|od stycznia)? (biuro rachunkowe|biuro|dostawcę|agencję|księgow*|wykonawcę|operatora|kancelarię|usługodawcę|informatyka)
0.85 (przechodzim*|przejść|przenosim*|przenieść|przeniesiem*|odchodzim*|odejść|odchodzę) ~ (na kogoś|do konkurencj*|do innego|do innej|gdzie indziej|od was|od państwa|do tańsz*)
0.85 (zastanawiam*|rozważam*|myślim*|myślę|bierzemy pod uwagę|skłaniam*|noszę się z zamiarem|rozglądam*|przemyśleć) ~~ (zmian*|rezygnacj*|zakończeni*|inn* firm*|inn* biur*|inn* dostawc*|inn* agencj*|czy dalej|nad współprac*|innych|kimś innym|konkurencj*|alternatyw*|dalszą współprac*|sens dalszej|odejści*)
0.85 (inna|inną|innej|nowa|nową|nowej|konkurencyjn*) (firm*|agencj*|biur*|kancelari*|pracowni*) ~ (przejm*|znaleźliśmy|podpisaliśmy|wybraliśmy|zleciliśmy|rozmawia*|zaproponował*|ofert*|współprac*|zajmie)
0.85 (szukamy|szukam|poszukamy|poszukać|poszukam|znajdziemy|znaleźliśmy) ~ (kogoś innego|kogoś nowego|gdzie indziej|zastępstw*|alternatyw*)
0.85 (ostatni|ostatnia|ostatnie) ~ (raz|faktura|zlecenie|projekt|wspólny|zamówienie|miesiąc) ~ (u was|z wami|u państwa|z państwem|współpracy|od nas|jaki|jakie|jaką)
0.85 (nasze drogi|drogi) ~ (się)? ~ (rozchodzą|rozejdą|rozeszły)
0.85 (żegnam*|pożegnać|pożegnamy) ~ (się)? ~ (z państwem|z wami|bez żalu)
# koniec, szukanie innych, niedopowiedziane groźby
0.85 (współpracę|umowę|zlecenie|projekt) (uważam|uważamy) za (zakończon*|rozwiązan*|zamknięt*|zerwan*)
0.85 (uważam|uważamy) (naszą|tę)? (współpracę|umowę) za (zakończon*|rozwiązan*|zamknięt*)
0.85 (traktować|potraktować|przyjąć) ~ jako (wypowiedzenie|rezygnację|rozwiązanie umowy)
0.85 (to był|to była|to było) (nasz|nasza|nasze)? (ostatni|ostatnia|ostatnie) (wspóln*|projekt|zlecenie|współpraca|raz|zamówienie)
0.85 (nie|nigdy|raczej nie|już nie|na pewno nie) ~ (wrócę|wrócimy|wracamy|zamówię|zamówimy|zlecimy|zlecę|skorzystam|skorzystamy) (więcej|już|ponownie|do was|do państwa|u was|u państwa|z waszych|z państwa)
0.85 (więcej|już|raczej już|drugi raz) nie (wrócę|wrócimy|wracamy|zamówię|zamówimy|zlecimy|zlecę|skorzystam|skorzystamy)
0.85 (następny|następne|następną|kolejny|kolejne|kolejną|przyszłe) ~ (projekt|zlecenie|zamówienie|kampanię|stronę|remont) ~ (zlecimy|zlecę|oddamy|oddam|powierzymy|damy|dam|trafi) ~ (komuś|innej|innemu|innym|gdzie indziej|konkurencji)
0.85 (poszukam|poszukamy|szukam|szukamy|znajdę|znajdziemy|znaleźć|poszukać) ~ (kogoś|komuś|takiego|takiej|takich) ~ (komu|kto|której|która|który|lepszego|tańszego|solidniejszego|poważniejszego|bardziej)
0.85 (szukam|szukamy|poszukam|poszukamy|szukać|rozglądać się|rozglądamy się|rozglądam się) ~ (za)? ~ (nowego wykonawcy|nowej agencji|nowego biura|nowego dostawcy|nowej księgowej|tańsz*|innego wykonawcy|innej firmy|innego biura|innej księgowej|innej agencji|inną opcją|innymi opcjami)
0.85 (zbieramy|zbieram|zebrałem|zebraliśmy|zbierać|porównujemy|porównuję|zapytaliśmy|poprosiliśmy) ~ (oferty|ofert|wyceny|propozycje) ~ (innych|konkurenc*|z rynku|na rynku|od innych|u innych|innym)
0.85 (rozmawiamy|rozmawiam|spotkaliśmy się|spotykamy się|umówiliśmy się) (już|też)? z (inną|innym|innymi|konkurencją|nową|nowym|dwiema innymi|kilkoma) (agencj*|firm*|biur*|wykonawc*|dostawc*|kancelari*)
0.85 (nasze|wasze) drogi ~ (rozejdą|rozchodzą|rozeszły)
0.85 (czas|pora|trzeba|trzeba będzie|wypada) ~ (się)? ~ (pożegnać|rozstać|rozejść)
0.85 (nie widzę|nie widzimy) ~ (dalszej|podstaw do|możliwości|sensu|przestrzeni) ~ (współprac*|kontynuacj*|kontynuow*|pracować)
0.85 (zastanowimy|zastanowić|zastanawiam|zastanawiamy|zastanowię|przemyślimy|przemyśleć|pomyślimy|rozważymy|rozważam|rozważamy) ~~ (dalsz* współprac*|współpracę|współpraca ma sens|zmianę biura|zmianę dostawcy|zmianę agencji|czy zostać|czy zostaniemy|nad zmianą|nad innym|inne opcje|inne możliwości|inne rozwiązania|nad przyszłością)
0.85 (dostępy|dostępowe|hasła|dokumenty|dokumentację|akta|księgi|pliki źródłowe) ~~ (nowa agencja|nowe biuro|nowej agencji|nowemu biuru|nowy wykonawca|nowemu wykonawcy|nowa firma|nowej firmie|nowa księgowa|nowej księgowej|następca|następcy)
0.85 (przejmie|przejmuje|przejmą|przejęła|przejęło) ~ (nowa agencja|nowe biuro|nowy wykonawca|nowa firma|nowa księgowa|inna agencja|inne biuro|inna firma|inny wykonawca)
0.85 (nie będziemy|nie będę|nie zamierzamy|nie zamierzam) (już|więcej|dalej|dłużej)? ~ (korzystać|korzystali|korzystał|korzystała|współpracować|współpracowali|kontynuować|przedłużać|zlecać|zamawiać) ~ (z|państwa|waszych|umowy|usług)?
0.85 nie (przedłużamy|przedłużam|przedłużymy|odnawiamy|odnowimy|zamierzamy przedłużać|planujemy przedłużać|chcemy przedłużać|będziemy przedłużać) ~
0.85 (wybraliśmy|wybieramy|zdecydowaliśmy się na|postawiliśmy na|podpisaliśmy umowę z) (już)? (inną|innego|inne|konkurencyjn*|tańsz*|innym) (firm*|biur*|agencj*|wykonawc*|dostawc*|ofert*|kancelari*|dostawcą)
0.85 (na rynku|w mieście|w okolicy|jest) ~ (są|też|wielu|sporo|inne|inni) ~ (inne|innych|inni|tańsi|lepsi) (kancelari*|biur*|agencj*|firm*|wykonawc*|dostawc*|fachowc*|specjali*)
0.85 (nie jesteście|nie jest pan|nie jest pani|nie są państwo) (jedyną|jedynym|jedyni|jedynymi) ~
0.85 (mamy|mam) (inne|inną|innych) (opcje|opcję|oferty|ofertę|kandydatów)
0.85 (wypowiadam|wypowiadamy|wypowiedzieliśmy|wypowiem|wypowiemy|rozwiązujemy|rozwiązuję|zrywamy|zrywam|kończymy|kończę) (niniejszym|z dniem #|z końcem|ze skutkiem)? ~ (umowę|współpracę|kontrakt|zlecenie|pełnomocnictwo|abonament|obsługę)
0.85 (koniec|kres) ~ (współpracy|naszej współpracy|z wami|z państwem)
0.85 (cierpliwość|cierpliwości) ~ (na wyczerpaniu|się kończy|się skończyła|się wyczerpała)
0.85 (przenosimy|przenoszę|przeniesiemy|przeniosę|przenieść) (się|księgowość|stronę|hosting|obsługę|domenę|całość|wszystko) ~ (do innego|do innej|do konkurencji|gdzie indziej|do nowego|do nowej|od was|od państwa)
0.85 (kończymy|kończę|zakończymy|zakończyć) (z wami|z państwem|naszą)? współpracę
0.85 (ostatni miesiąc|ostatni rok|ostatni raz) (z wami|u was|z państwem|u państwa|współpracy)
0.85 (dziękujemy|dziękuję|podziękujemy|podziękuję) (wam|państwu|panu|pani)? za współpracę (i|ale)? (poszukamy|żegnamy|kończymy|to koniec|dalej radzimy|nie będziemy)
0.8 (konkurencj*|inna agencja|inna firma|inne biuro|inny dostawca|nowa agencja) ~ (zaproponowa*|oferuje|proponuje|zaoferowa*|przygotowała|robi|dała|dało|daje) ~ (to samo|taniej|lepsz*|niższ*|nam|ofert*|szybciej|o połowę)
0.85 (decyzj*) ~ (o|żeby|aby) ~ (nieprzedłużani*|nieprzedłużeni*|zakończeni* współprac*|zmianie biura|zmianie dostawcy|zmianie agencji|rozwiązani* umowy|odejści*|przeniesieni* księg*|rezygnacji)
0.85 (szukamy|szukam|poszukamy|poszukam) dalej
0.85 (pora|czas|czas już|pora już|najwyższy czas|najwyższa pora) na zmian*
0.85 czas (coś)? zmienić (biuro|agencję|dostawcę|wykonawcę|firmę)
0.85 (ostatnia|ostatnią|jeszcze jedną|jedną) szans*
0.85 (dajemy|daję) (wam|państwu|panu|pani) (jeszcze)? (miesiąc|tydzień|dwa tygodnie|ostatnią|czas do|jedną)
0.85 (będę|będziemy) (musiał|musiała|musieli|zmuszon*|zmuszeni) (się)? ~ (przenieść|odejść|pożegnać|rozstać|zrezygnować z|zakończyć współ*|zmienić biuro|poszukać inn*|szukać inn*|rozejrzeć się)
0.85 (kto inny|ktoś inny) (będzie|zajmie się|przejmie|poprowadzi|robi) ~ (od|nasz*|to|teraz|u nas|księg*|stron*|projekt*)
0.85 (wolimy|wolę|wolelibyśmy|wolałbym|wolałabym) ~ (kogoś innego|inną firmę|inne biuro|innego wykonawcę|zakończyć współ*|się rozstać|szukać gdzie indziej)
0.85 (nasz|nasza|nasze) (nowy|nowa|nowe) (księgow*|agencja|biuro|wykonawca|dostawca|informatyk|kancelaria) ~ (już|przejmuje|przejmie|odezwie się|skontaktuje|poprosi|prosi o)
# jeszcze: odchodzimy po cichu
0.85 (księgi|stronę|sklep|projekt|obsługę|kampanię|serwis|sprawy|robotę|budowę|całość|to|go|ją|je) ~ (poprowadzi|dokończy|uruchomi|zrobi|przejmie|zajmie się|skończy|prowadzić będzie) ~ (kto inny|ktoś inny|inna firma|inne biuro|inny wykonawca|konkurencja|nowe biuro|nowa firma)
0.85 (poprowadzi|dokończy|uruchomi|zrobi|skończy|prowadzić będzie|będzie prowadził|będzie robił|będzie robić) ~ (nam|mi|go|je|ją|to)? (kto inny|ktoś inny|inna firma|inne biuro|inny wykonawca|konkurencja)
0.85 (przesiadamy|przesiadam|przerzucamy|przenosimy|przeprowadzamy) się (na|do) (inny|inną|inne|innego|innej|nowy|nową|nowego|konkurencyjn*) ~ (system|platformę|firm*|dostawc*|operator*|biur*|hosting*|agencj*)
0.85 (migrujemy|przechodzimy|przenosimy) ~ (do innego|na innego|do innej|do nowego|od was|od państwa|do konkurencji) ~
0.85 nie po drodze (nam|z wami|z państwem)
0.85 (testujemy|sprawdzamy|próbujemy|wypróbujemy|zaprosiliśmy|poprosiliśmy) ~ (inną|innego|inne|konkurencj*|konkurencyjn*) (agencj*|firm*|biur*|dostawc*|wykonawc*|ofert*)
0.85 (dostaliśmy|dostałem|dostałam|mamy|mam|otrzymaliśmy) ~ (lepszą|tańszą|ciekawszą|korzystniejszą|konkurencyjną|atrakcyjniejszą|inną) (ofertę|propozycję|opcję|cenę)
0.85 (zatrudniamy|zatrudniliśmy|zatrudnimy|zatrudnić) ~ (własn*|swoj*|kogoś na etat|na etat|na stałe) ~ (informatyk*|grafik*|księgow*|marketing*|programist*|tłumacz*|specjalist*|prawnik*)
0.85 (przejmujemy|przejmiemy|robić będziemy|bierzemy|weźmiemy) (to|całość|obsługę|księgowość|temat|sprawy)? ~ (do siebie|we własne ręce|we własnym zakresie|wewnętrznie|własnymi siłami|in house)
0.85 (z ciężkim sercem|z żalem|z przykrością) ~ (rezygnuj*|kończy*|wypowiada*|rozsta*|żegna*|odchodz*|informuj* ~ o zakończeniu|zakończy*)
0.85 (nie wiążemy|nie wiążę|nie łączymy) ~ przyszłości
0.85 (nie korzystam|nie korzystamy) już z (państwa|waszych|pana|pani) usług
0.85 (oświadczam|oświadczamy|zawiadamiam|zawiadamiamy|informuję|informujemy) ~ (że|o) ~ (kończymy|kończę|rezygnujemy|rezygnuję|rozwiązujemy|rozwiązuję|rozwiązaniu|zakończeniu|rezygnacji|wypowiadamy|wypowiadam|wypowiedzeniu|nie przedłuż*) ~ (współprac*|umow*|usług*|obsług*|abonament*|z państwa)
0.85 (przekazanie|wydanie|zwrot|odbiór) (dokumentacji|ksiąg|akt|dostępów|haseł|domeny|kodów) ~ (nowemu|nowej|następcy|w związku z)
0.85 (nie będzie|nie ma) (już)? (dalszej|dalszego|kolejnej|kolejnych|następnego) (współpracy|ciągu|zleceń|zlecenia|zamówień|umowy) ~
0.85 (przestajemy|przestaję|przestaniemy) (z wami|z państwem|u was|u państwa)? ~ (współpracować|zamawiać|korzystać|zlecać)
0.85 (poszukamy|poszukam|szukamy|szukam|znajdziemy|znajdę) (biura|firmy|agencji|kancelarii|księgowej|wykonawcy|dostawcy|informatyka|drukarni) ~ (które|która|który|co|gdzie|tam)
0.85 (mówimy|powiedzieć|mówię|powiemy) (pas|dość|basta|do widzenia|żegnajcie|stop)
0.85 po # latach współpracy
0.85 po (dwóch|trzech|czterech|pięciu|dziesięciu|wielu|tylu) latach (współpracy)? ~ (pas|koniec|kończy*|rozsta*|żegna*|odchodz*|dość|rezygn*)
0.85 nie (skorzystamy|skorzystam|korzystamy|chcemy skorzystać) z (opcji|możliwości|propozycji|prawa|oferty) (przedłużenia|dalszej współpracy|kontynuacji|odnowienia|prolongaty)
0.85 nie (przedłużymy|odnowimy|będziemy przedłużać|planujemy przedłużenia|podpiszemy) ~ (umow*|aneks*|kontrakt*|kolejn*|na następn*|współprac*)
0.85 (zaczynamy|zaczynam|zaczniemy|zacznę|pozwolę sobie|musimy) ~ (rozglądać|szukać|rozejrzeć|przyglądać) ~ (rynku|rynkiem|kogoś|alternatyw*|innych|konkurenc*|gdzie indziej|się)
0.85 (czas|pora|chyba czas|trzeba) (się)? (rozstać|pożegnać|rozejść|zakończyć współpracę)
0.85 (wypowiadam|wypowiadamy|rozwiązuję|rozwiązujemy) ~ (usługę|usługi|hosting|abonament|serwis|pakiet|pełnomocnictwo|subskrypcję|plan)
0.85 (ze skutkiem natychmiastowym|w trybie natychmiastowym) ~ (rozwiąz*|wypowiad*|kończ*|zakończ*|zryw*|rezygnuj*)
0.85 proszę (już)? nie (szykować|przygotowywać|wysyłać|uwzględniać|planować) ~ (oferty|umowy|aneksu|wyceny|nas) ~ (na przyszły|na kolejny|na następny|na nowy|w przyszłym|w kolejnym)
0.85 (oferta|umowa|współpraca|obsługa|aneks) ~ nie będzie (nam|już)? (potrzebna|potrzebny|konieczna|kontynuowana|przedłużana|przedłużona|odnowiona)
0.85 (zdecydowaliśmy|zdecydowałem|zdecydowałam|postanowiliśmy|postanowiłem|postanowiłam) ~ (powierzyć|zlecić|oddać|przekazać|przenieść) ~ (inn*|komuś inn*|konkurenc*|nowej|nowemu)
0.85 (powierzyć|powierzymy|powierzyliśmy|zlecić|zlecimy|oddać|oddamy|przekazać|przekażemy) ~ (innej|innemu|komuś innemu|konkurencji) (kancelarii|firmie|agencji|biuru|wykonawcy|dostawcy|księgowej)?
0.85 (przekazanie|przekazania|wydanie) ~~ (kont|haseł|dostępów|loginów)
0.85 (znajomy|kolega|szwagier|sąsiad) ~~ (zrobiłby|zrobi|robi|poprowadzi) ~~ (za połowę|za pół ceny|taniej|za mniej|o połowę)
0.85 (potraktować|traktować|uznać|przyjąć) ~ (to|tę wiadomość|ten list|tego maila)? ~ (jako|za) ~ wypowiedzenie
0.85 nasze drogi ~ (rozeszły|rozejdą|rozchodzą|rozejść)
0.85 (zarząd|wspólnicy|szef|rada|zdecydowaliśmy|postanowiliśmy) ~~ (własnymi siłami|we własnym zakresie|wewnętrznie|in house)
0.85 (poprowadzi|przejmie|przejmuje|obsłuży) ~ (nam|nas|nasze|naszą) ~ (inne|inna|inny|nowe|nowa|nowy) (biuro|firma|agencja|księgowa|księgowy|kancelaria|studio|dostawca|pracownia)
0.8 (jaki|ile|jak długi) ~~ okres wypowiedzenia ~~ (umow*|państwa|was)
# porównują, sprawdzają, wyciągają wnioski
0.8 (dostaliśmy|dostałem|dostałam|otrzymaliśmy|mamy|mam|spłynęły|przyszły) ~ (dwie|trzy|kilka|parę|inne|nowe|konkurencyjne) ~ (oferty|wyceny|propozycje) ~~ (niż|tańsz*|taniej|rozsądn*|korzystn*|lepsz*|atrakcyj*|kuszą*)
0.8 (rozsądniej|korzystniej|atrakcyjniej|taniej|lepiej|solidniej) ~ niż (u was|u państwa|wasz*|państwa|to co mamy|ta od was|teraz|dotychczas|dotąd)
0.8 (wyciągn*|wyciąga*) ~ (wnioski|wniosków|konsekwencje) ~~ (współprac*|umow*|zleceni*|na przyszłość|wobec was|wobec państwa)
0.8 (wyciągniemy|wyciągnę|wyciągnąć) ~ (własne|swoje|odpowiednie|stosowne|należyte) (wnioski|konsekwencje)
0.65 (rozważa*|rozpatruj*|przegląda*|sprawdza*|badamy) ~ (różne|inne|rozmaite) (opcje|możliwości|warianty) ~ (na|od) (przyszły|przyszłego|kolejny|nowy|nowego) (rok|roku|sezon|kwartał)
0.8 (wspólnik|wspólniczka|partner|zarząd|prezes|szef|szefowa|żona|mąż|księgowa|znajomi|koledzy) ~ (namawia*|przekonuj*|kusi*|nakłania*|naciska*) ~ (mnie|nas|żeby|aby|na) ~~ (@firm|zmian*|zmienić|przejść|kogoś innego|innych|przenieś*)
0.85 (zrobi*|zlec*|zaczni*|poprowadzi*|zamówi*|powierz*|odda*|realizowa*|dokończ*|budowa*) ~ (z|u|od) (kimś innym|kim innym|kogoś innego|kogo innego|innymi|innych)
0.85 (następn*|kolejn*|przyszł*) ~~ (z kimś innym|z kim innym|u kogoś innego|komuś innemu|komu innemu|bez was|bez państwa)
0.65 (to|nasza|taka|współpraca) ~ ma (dalej|jeszcze|nadal|jeszcze jakiś|jeszcze jakikolwiek) sens
0.8 (robi|robią|zrobi|zrobią|zrobiłby|zrobiłaby|oferuj*|proponuj*|bierze|biorą) ~ to samo ~ (taniej|za połowę|za pół|połowę ceny|pół ceny|ułamek|za jedną trzecią|szybciej|dwa razy)

[legal]
0.3 (adwokat*|prawnik*|prawnic*|mecenas*|radca prawny|radcą prawnym|radcy prawnego)
0.3 (sądu|sądem|sądzie|sądow*)
0.85 (złoż*|składa*|wnos*|wnieś*|wytocz*|kieruj*|skieruj*|przygotow*|czeka*|grozi*) ~ (pozew|pozwu|pozwem)
0.85 (pozwę|pozwiemy|pozwać) ~ (was|państwa|firmę|do sądu|o)
0.4 (pozew|pozwu|pozwem|pozwie|pozywa*)
0.85 spraw* ~ (kancelari*|prawnik*|prawnic*|adwokat*|do sądu|na drodze sądowej|w sądzie|do windykac*|prokurat*)
0.85 (kancelari*) ~ (skontaktuje|już się tym|wystąpi|poprowadzi|odezwie się|prześle wezwanie|prześle ostateczne|przygotowuje pozew|przygotowuje wezwanie|przygotuje pozew)
0.85 (drodze|drogę|krok*|konsekwencj*|środk*|działani*|ścieżk*|odpowiedzialność) (prawn*|sądow*|odszkodowawcz*|prawną|sądową)
0.4 postępowani* (sądow*|cywiln*|egzekucyjn*|karn*); odszkodowa*
0.85 (naliczyć|naliczymy|naliczam*|naliczeni*|naliczę|żądam*|żądamy|domagam*|potrąc*|zastrzeg*) ~ kar* umown*
0.85 (dochodzić|dochodzenie|dochodzenia|wystąpi*|zgłaszam*|zgłosimy|kierujemy) ~ (roszczen*|odszkodowan*|zadośćuczyn*|swoich praw|naszych praw|moich praw|regres*)
0.85 (domaga*|żąda*|wystąpi*|oczekuj*) ~ (odszkodowan*|zadośćuczyn*)
0.85 (naruszeni*|narusza*|naruszy*|złama*|niewykonan*|nienależyt*|nienależyte|niedotrzym*) ~ (umow*|rodo|postanowie*|zobowiąz*|warunk*|kontrakt*|zapis*|praw*|wykonan*)
0.85 niezgodn* z umową
0.85 wezwani* (przedsądow*|ostateczn*|do usunię*|do naprawien*|do zwrot*|do wykonan*)
0.85 przedsądow*
0.85 (wzywam|wzywamy) ~ do ~ (usun*|zapłat*|wykonan*|zwrot*|naprawien*|wydan*|zaniech*|dostarcz*)
0.7 (państwa|waszej|waszego|pana|pani) (polis* oc|polisy|oc zawodow*|ubezpieczeni* oc|ubezpieczyciel*)
0.7 (na podstawie|w oparciu o|zgodnie z) ~ (art #|kodeks* cywiln*)
0.85 (uokik*|puodo|rzecznik* konsument*|rzecznik* praw konsument*|inspekcj* handlow*)
0.85 (do|na|przez|zawiadom*|zgłosz*|zgłaszam*|zgłosimy) (prokuratur*|policj*|uodo)
0.85 (zawiadom*|doniesieni*|zgłosz*|zgłoś*|zgłaszam) ~~ (prokurat*|policj*|uodo|uokik|urzęd*|izby|izbie|nadzor*|inspekcj*|rzecznik*)
0.85 rękojmi*; (pociągn*|pociągnąć) ~ do odpowiedzialności
0.85 (odpowiada*|odpowiecie|odpowiedzialnoś*) ~ (za szkod*|za strat*|odszkodow*|majątk*|finansow*)
0.85 (naprawieni*|pokryci*|zwrot*) ~ szkod*
0.85 (podać|podam|podamy|spotkamy|spotkam|zobaczymy|widzimy) ~ (do sądu|w sądzie)
0.85 zastrzeg* ~ (prawo|prawa) ~ (dochodz*|roszczen*|kar*|odszkod*|wystąp*|do)?
# prawnik, sąd, roszczenie: skierowane do nas
0.85 (mój|nasz|moja|nasza|mojego|naszego|moim|naszym|mojej|naszej) (adwokat|prawnik|mecenas|radca prawny|prawniczka|pani mecenas|dział prawny) ~ (skontaktuje|odezwie|napisze|wystąpi|zajmie|przejmie|przygotowuje|przygotuje|wyśle|prześle|twierdzi|uważa|radzi|doradza|sprawdza|analizuje|czeka|będzie)
0.85 (skontaktuje|odezwie|napisze|porozmawia|rozmawiać będzie|będzie z wami rozmawiał|będzie rozmawiał|zajmie|przejmie|poprowadzi) ~ (mój|nasz|moja|nasza) (adwokat|prawnik|mecenas|radca prawny|prawniczka|kancelaria|dział prawny|pełnomocnik)
0.85 (sprawę|sprawą|temat|tematem|umowę|dokumenty|korespondencję|wszystko) ~ (przekaz*|przekażę|przekażemy|zajmie się|zajmuje się|odda*|trafi|kieruj*|skieruj*|przejmie|przejmuje|analizuje|konsultuj*|skonsultuj*|zleciliśmy|zleciłem) ~ (prawnik*|adwokat*|kancelari*|mecenas*|radc*|działu prawnego|dział prawny|prawnicz*|na drogę|do sądu|sądow*)
0.85 (zleciliśmy|zleciłem|zleciłam|oddaliśmy|oddałem|przekazaliśmy|przekazałem|przekazałam|przekażę|przekażemy|skonsultuję|skonsultujemy|skonsultowaliśmy|konsultujemy) ~~ (prawnikowi|prawnikom|prawnikiem|prawnikami|adwokatowi|adwokatem|radcy prawnemu|radcą prawnym|kancelarii|kancelarią|mecenasowi|mecenasem|działowi prawnemu|działem prawnym)
0.85 (skieruję|skierujemy|skierować|kieruję|kierujemy|oddam|oddamy|wniosę|wniesiemy|trafi|trafimy|pójdę|pójdziemy|idę|idziemy|wejdziemy|wstąpimy|wejdę) ~ (sprawę|sprawa|to)? ~ (do sądu|na drogę sądową|na drogę prawną|na drogę postępowania|do sądu cywilnego|na wokandę|do prokuratury)
0.85 (spotkamy|zobaczymy|widzimy|spotykamy|zobaczymy się|spotkamy się) (się)? (więc|wtedy|zatem)? (w sądzie|przed sądem)
0.85 (do zobaczenia|do widzenia) w sądzie
0.85 (pozwę|pozwiemy|pozywam|pozywamy|zaskarżę|zaskarżymy|podam|podamy|oskarżę) (was|państwa|pana|panią|firmę|do sądu|to|tę decyzję)
0.85 (złożę|złożymy|składam|składamy|wniosę|wniesiemy|przygotowujemy|przygotowuję|szykujemy) (już)? pozew ~ (przeciwko wam|przeciwko państwu|przeciwko firmie|o zapłatę|o odszkodowanie|o zwrot|do)?
0.85 (wzywam|wzywamy|wezwanie) (państwa|pana|panią|was)? do ~ (usunięcia wad|usunięcia|naprawienia|zwrotu|wykonania|zaprzestania|zapłaty kary|zapłaty odszkodowania|wydania|zaniechania|należytego)
0.85 (przedsądowe|przedsądowego|ostateczne|ostatecznym) ~ (wezwanie|wezwania|wezwaniem)
0.85 pod rygorem (odstąpienia|naliczenia|skierowania|wystąpienia|rozwiązania)
0.85 (odstępuję|odstępujemy|odstąpię|odstąpimy) od umowy; oświadczenie o odstąpieniu
0.85 (rażące|rażącym|poważne|istotne|jawne|ewidentne) naruszenie* ~ umowy
0.85 (naruszenie|naruszyli*|naruszacie|złamali*|łamiecie|naruszył*|niewykonanie|nienależyte wykonanie) ~ (umow*|warunk*|rodo|zapis*|postanowień)
0.85 (będziemy|będę|zamierzamy|zamierzam) ~ (dochodzić|dochodzili|dochodził|domagać|bronić|walczyć) ~ (odszkodowania|roszczeń|praw|zwrotu|sądzie|sądem|sądownie|zadośćuczynienia|naszych|swoich|kary)
0.85 (dochodzić|dochodzenia|dochodzeniem|wystąpić|wystąpimy|wystąpię) ~ (odszkodowani*|roszcze*|praw|zadośćuczyni*|sądow*|sądown*|regres*)
0.85 (oficjaln*|formaln*) reklamacj*
0.85 (reklamacj*) ~ (z tytułu|na podstawie|w trybie) ~ (rękojmi|gwarancji|kodeks*|niezgodności)
0.85 z tytułu (rękojmi|nienależytego|niewykonania|szkody|gwarancji|odszkodowania)
0.85 naliczymy (państwu|wam)? ~ kar*
0.85 (żądam|żądamy|domagam się|domagamy się|oczekujemy|oczekuję) ~ (odszkodowania|zadośćuczynienia|kary umownej|kar umownych|pokrycia szkody|pokrycia strat|naprawienia szkody|zwrotu kosztów naprawy)
0.85 (zgłaszam|zgłoszę|zgłosimy|zawiadomię|zawiadomimy|złożę zawiadomienie|złożymy zawiadomienie|poskarżę się|poskarżymy się|skarga) ~ (do|na|o) ~ (uokik*|rzecznik*|inspekcj*|policj*|prokuratur*|uodo|urzędu ochrony|nadzoru|izby|samorządu|związku)
0.85 (kroki|środki|działania|konsekwencje|drogę|ścieżkę|drodze) (prawne|prawną|sądową|prawnej|sądowej|prawnych)
0.85 (wkroczyć|wejść|wstąpić) na drogę (prawną|sądową)
0.85 (w sądzie|przed sądem|sądownie|z powództwa cywilnego) ~ (dochodz*|rozstrzygn*|rozstrzygniemy|wyjaśnimy|wyjaśni|wygramy|odzyska*|bronić|udowodn*|się skończy)
0.85 (skończy|skończyć|zakończy|zakończyć) ~ (w sądzie|sądem|pozwem|u prawnika)
0.85 (dam|damy|daję) ~ (do|na) ~ (prawnika|adwokata|sąd)
0.85 (radziliśmy|radziłem|poradziliśmy|poradziłem|poradzę|poradzimy|naradziliśmy) ~ się ~ (prawnik*|adwokat*|radcy|mecenas*|kancelarii)
0.7 (mój|nasz|moja|nasza|naszą|moją|naszej|mojej) (adwokat|prawnik|mecenas|radca prawny|prawniczka|kancelaria prawna)
0.85 (wystąpi|wystąpię|wystąpimy|wystąpić|wystąpił) ~ z (roszczeniem|roszczeniami|pozwem|powództwem|wezwaniem)
0.85 (jako|w charakterze|posłuży za|posłuży jako|zabezpieczyć|zabezpieczamy|zabezpieczyliśmy) (dowód|dowody|dowodu|materiał dowodowy)
0.85 zachować ~ (korespondencję|dowody) ~ (dowod*|dowód|sąd*|prawnik*)?
0.85 (dokumenty|sprawę|akta|umowę|korespondencję) ~ (przekazaliśmy|przekazałem|przekazałam|oddaliśmy|trafiły|trafiła|przekażemy) ~ (pełnomocnikowi|pełnomocnikom|prawnikom|prawnikowi|adwokatowi|kancelarii)
0.85 (szkoda|szkodę|szkody|straty|strat) ~ (pokryć|pokryjecie|pokryją|zgłaszam|zgłosimy|obciążymy|obciążę|zrekompens*|naprawić|wyrównać|z państwa polisy|z waszej polisy|dochodz*)
0.85 (obciążymy|obciążę|obciążamy) (państwa|was|waszą|wykonawcę) ~ (kosztami|kosztem|karą|stratami|szkodą|odsetkami)
0.85 (wykonawstwo|wykonanie) zastępcze
# jeszcze: pisma i paragrafy
0.85 (naliczamy|naliczę|naliczymy|naliczyć|naliczać|obciążymy|potrącimy|domagamy się|żądamy) ~ (karę|kary|kar|odsetki karne) ~ (umown*|zgodnie|za każdy|za zwłokę|za opóźnienie|w wysokości|procent|#)
0.85 (zgodnie z|na podstawie|w myśl|w oparciu o) (paragrafem|paragrafu|art|artykułem|artykułu|zapisem|zapisami|par) # ~~ (kar*|odstąp*|żąda*|wypowiad*|roszcz*|odszkodow*|zwrot*)
0.85 (sąd|sądu|sądem|sądzie) (polubown*|arbitrażow*)
0.85 (poprosić o|oddać pod|skierować do|poddać pod) (rozstrzygnięcie|arbitraż|mediację|mediacji) ~
0.85 wniosek o mediację
0.85 (pismo|list|wezwanie|mail) od (mojego|naszego|mojej|naszej) (prawnika|adwokata|kancelarii|mecenasa|radcy|prawniczki)
0.85 (dostaniecie|otrzymacie|otrzymają państwo|dostaną państwo|dostanie pan*|otrzyma pan*|pójdzie) ~ (pozew|wezwanie|pismo od prawnika|pismo z kancelarii|przedsądowe|pismo procesowe|oficjalne pismo)
0.85 (reklamacja|reklamację|reklamacje) ~ (na piśmie|pisemn*|formaln*|oficjaln*|zgodnie z ustawą|14 dni na)
0.85 (narażacie|narażają|narażacie się|narazicie) (się)? na (odpowiedzialność|pozew|karę|kary|roszczenia|proces)
0.85 (ponieść|poniesiecie|poniosą) ~ (konsekwencje|odpowiedzialność)
0.85 (wyciek|ujawnieni*|udostępnieni*|przetwarzani*) ~ dan* ~~ (uodo|skarg*|naruszeni*|rodo|odszkodow*)
0.85 (naruszenie|naruszeniu|złamanie) (rodo|ochrony danych|tajemnicy|poufności|praw autorskich|praw)
0.85 (prawa|praw) autorsk* ~ (naruszy*|narusza*|naruszeni*|złama*)
0.85 (jesteśmy|jestem) ~ (zmuszeni|zmuszony|zmuszona) ~ (skierować|dochodzić|podjąć kroki|wystąpić|wezwać)
0.85 (przekazałem|przekazałam|przekazaliśmy|oddałem|oddaliśmy) ~~ (korespondencj*|sprawę|wszystko|dokumentacj*) ~~ (prawnik*|adwokat*|radc*|pełnomocnik*)
0.85 (korespondencj*|sprawę|wszystko) (przekazałem|przekazałam|przekazaliśmy|oddałem|oddaliśmy) ~~ (prawnik*|adwokat*|radc*|pełnomocnik*)
0.85 (szwagier|brat|siostra|mąż|żona|znajomy|kuzyn|ojciec|sąsiad|córka|syn) ~~ (adwokat*|prawnik*|radca) ~~ (argumenty|szanse|wygra*|mocne)
0.85 (następne|kolejne) ~ (pismo|list) ~~ (prawn*|prawnik*|adwokat*|sąd*)
0.85 (wyznaczam|wyznaczamy) ~~ (ostateczny|ostatni) termin
0.85 (do zobaczenia|zobaczymy się|spotkamy się|widzimy się) ~ (w sądzie|przed sądem|na sali sądowej)
0.85 (ubezpieczyciel|ubezpieczyciela) ~~ odpowiedzialno*
0.85 (naruszacie|naruszyliście|złamaliście|łamiecie) ~~ (paragraf*|punkt*|umow*|postanowi*|warunk*)
# kto czytał umowę, co z niej wyczytał
0.85 (punkt*|zapis*|paragraf*|postanowieni*|warunk*|klauzul*|umow*) ~~ (złamali*|naruszyli*|złamane|naruszone|złamana|naruszona|złamany|naruszony|złamano|naruszono|złamał pan|złamała pani|naruszył pan|naruszyła pani)
0.85 (prawnik*|prawniczk*|adwokat*|mecenas*|radca prawny|radczyni|radcą prawnym) ~~ (przejrza*|przeczyta*|przeanalizow*|obejrza*|zajrza*) ~~ (twierdzi*|uważa*|jest zdania|nie ma wątpliwości|szans*|roszcz*|złama*|narusz*|odszkodow*)
0.85 (prawnik*|prawniczk*|adwokat*|mecenas*|radca prawny|radczyni) ~ (twierdzi*|uważa*|mówi*|potwierdz*|nie ma wątpliwości|radzi*|doradz*|sugeruj*) ~~ (złama*|narusz*|roszcz*|odszkodow*|szans*|wygra*|mocne|podstaw*|nie mus*|sąd*|pozew|pozw*|pozwać|zwrot*)
0.85 (kontaktow*|kontakt|rozmawia*|korespond*|komunikow*|pisać|zwraca*) ~ (wyłącznie|tylko|jedynie) ~ (z|do|przez|za pośrednictwem) (nasz*|moj*|moim|moją|mój) ~ (kancelari*|prawnik*|adwokat*|mecenas*|pełnomocnik*|radc*)
0.85 (odpowiada*|pokry*|zapłaci*|zgłos*|zgłasza*|naprawi*) ~ (z|ze|do) ~ (swojego|swojej|waszego|waszej|państwa|pana|pani|własnego|własnej) (oc|polisy|ubezpieczenia|ubezpieczyciela)
0.8 (numer*|nr|skan*|kopi*|danych|dane) (waszej|państwa|pana|pani|swojej) ~ (polisy|ubezpieczyciela|ubezpieczenia)
0.8 nie (chcę|chcemy|chciałbym|chciałabym|chcielibyśmy|lubię|zależy mi) ~ (się sądzić|sądzić się|procesować|się procesować|sądu|sądem|pozywać|do sądu) ~~ (ale|jednak|lecz|tylko że)
0.8 (przyda*|przydadzą|posłuż*) ~ (jako|za) (dowód|dowody|materiał)

[reputation]
0.85 (wystawię|wystawimy|napiszę|napiszemy|zamieszczę|zamieścimy|dodam|dodamy|wstawię|zostawię|zostawimy|wrzucę|wrzucimy|umieszczę|umieścimy|opublikuję|opublikujemy) ~ (opini*|recenzj*|gwiazdk*|ocen*|komentarz*)
0.85 (wystawić|napisać|zamieścić|zostawić|opublikować|wrzucić) ~ (wam|państwu|panu|pani|stosown*|odpowiedni*|uczciw*|szczer*|negatywn*|zł*|jedn*) ~ (opini*|recenzj*|gwiazdk*|ocen*|komentarz*)
0.85 (opini*|recenzj*|ocen*) ~ (którą|jaką) ~ (wystawi*|napisz*|zostawi*|dostan*)
0.85 (ocenię|ocenimy|ocenić) ~ (was|państwa|firmę)
0.85 (tak|właśnie tak) ~ (was|państwa) (ocenię|ocenimy|opiszę)
0.85 (jedną|jedna|1) gwiazdk*
0.85 (wystawi*|napis*|napisz*|zostawi*) ~ (negatywn*|fataln*|najgorsz*|niepochlebn*) (opini*|recenzj*|komentarz*)
0.85 (facebook*|fb|fejs*|linkedin*|instagram*|tiktok*|youtube|wykop*|forum|grupie|grupach|social*|mediach społeczn*|necie|internecie) ~~ (opiszę|opiszemy|wrzucę|wrzucimy|opublikuję|ostrzeg*|dowiedzą|wystawię|wyląduje|przeczytają|opowiem|opowiemy|jak traktujecie|jak traktują)
0.85 (opiszę|opiszemy|wrzucę|wrzucimy|opublikuj*|udostępnię|udostępnimy|upubliczn*|wyląduje|opowiem|opowiemy|opowiemy) ~~ (facebook*|fb|fejs*|linkedin*|instagram*|tiktok*|youtube|forum|forach|grup*|social*|mediach|necie|internecie|internet*|sieci|wykop*|branż*|blog*)
0.85 (nagłośni*|nagłaśnia*|upublicz*|antyreklam*|rozgłos*|rozgłosz*|czarny pr|czarną list*)
0.85 (media|mediów|mediom|mediami|prasa|prasie|prasę|gazeta|gazety|dziennikarz*|telewizj*|uwaga tvn|interwencj*) ~ (zainteres*|dowiedzą|chętnie|powiedział*|powiedzą|opiszą|nagłośnią)
0.85 (powiem|powiemy|opowiem|opowiemy|rozpowiem|rozpowiad*|ostrzeg*|ostrzeż*|przestrzeg*|przestrzeż*|odradz*|odradza*|odradzi*) ~~ (każd*|wszystk*|znajom*|inn*|koleg*|klient*|branż*|ludziom|ludzi|firm*|jaka to|jacy|przed wami|przed waszą|przed państw*)
0.85 (każdemu|każdego|wszystkim|wszystkich|znajomym|innym|innych|kolegom|klientom|branży|ludziom) ~~ (powiem|powiemy|opowiem|opowiemy|ostrzeg*|przestrzeg*|odradz*|rozpowiem|ostrzeż*)
0.85 nie (polecam|polecę|polecimy|polecamy|będę polecać|będę polecał*|będziemy polecać|mogę polecić|możemy polecić|zarekomenduj*|rekomenduj*)
0.85 (wszyscy|każdy|cał* internet*|cał* okolic*|cał* osiedl*|cał* miast*|cał* branż*|cał* grup*|inni|ludzie|środowisko) ~~ (dowie się|dowiedzą się|usłysz*|będą wiedzie*|będzie wiedzia*|przeczyta*)
0.85 (dowie*|usłysz*|dowiedz*) ~ (się)? ~ (wszysc*|każd*|cał*|branż*|inni|okolic*|izb* gospodarcz*)
0.85 (reklam*) ~ (wam|państwu) ~ zrob*; zrob* ~ (wam|państwu) ~ reklam*; poczt* pantoflow*
0.85 (w branży|w środowisku|w okolicy) ~ (wieści|wszyscy|się zna*|roznosi*|plotk*)
0.85 (dobre|złe) imię; będzie głośno; zrobi się głośno
0.85 (negatywn*|jedn*|odpowiedni*|stosown*|szczer*|niepochlebn*) ~ (opini*|recenzj*|gwiazdk*|ocen*|komentarz*) ~ (będzie|trafi|pojawi|znajdzie|w google|na google|w internecie|od nas|ode mnie|czeka|gwarantowana|macie jak)
0.85 (podzielę|podzielimy|opiszę|opiszemy|opisać|opublikuję|opublikujemy|wrzucę|wrzucimy|wstawię|upublicznię) ~~ (google|facebook*|internecie|w sieci|forum|forach|linkedin*|doświadczeni*|mediach|publicznie|instagram*|fb|fejs*|grupie|tiktok*|necie)
0.85 (opowiem*|powiem*|ostrzeg*|przestrzeg*|odradz*|odradzę|rozpowiem*|podzielę się) ~ (wszystkim|innych|innym|każdemu|znajom*|branż*|znajomych|klientom|kolegom|w branży|o was|o państwa|publicznie|środowisk*)
0.85 (nie polecę|nie polecam|nie będę polecać|nie będziemy polecać|nikomu nie polecę) ~
0.85 (nagłośni*|nagłaśni*|upubliczni*|do mediów|do gazety|do prasy|do telewizji|rzecznik* konsument*|uokik|lokaln* pras*|pójdę do mediów) ~
0.85 (branża|miasto|środowisko|rynek|światek) ~ (jest)? ~ (mała|małe|mały|niewielk*|plotkuje|gada)
0.85 (wieści|takie rzeczy|fama|plotki) ~ (rozchodzą|rozniosą|roznoszą)
# inni się dowiedzą
0.85 (niech|żeby|aby|by) ~ (inni|wszyscy|ludzie|każdy|świat) ~ (wiedzą|wiedzieli|się dowiedzą|dowiedzieli|zobaczą|wie|poznają|uważają)
0.85 (dowie|dowiedzą|dowiedzieć|usłyszy|usłyszą|poznają) się ~ (jak|o tym|o was|o waszych|o państwa|jacy|co tu)
0.85 (cała|całe|cały|wszystkie|każdy) (grupa|branża|okolica|miasto|osiedle|internet|środowisko|rynek|fora) ~~ (dowie|usłyszy|będzie wiedzieć|przeczyta|zobaczy|pozna|pisze)
0.85 (opiszę|opiszemy|opisać|nagłośnię|nagłośnimy|nagłośnić|upublicznię|upublicznimy|upublicznić|rozgłoszę|rozgłosimy) ~ (to|całą|całe|sprawę|historię|sytuację|was|wszystko|jak|tę|państwa)
0.85 (wrzucę|wrzucimy|wstawię|wstawimy|wrzucić|wstawić|opublikuję|opublikujemy|udostępnię|udostępnimy|udostępnić) ~ (screen*|zrzut*|zdjęci*|rozmow*|korespondencj*|maile|nagrani*|historię|to) ~~ (facebook*|fb|fejs*|instagram*|sieci|internet*|necie|grup*|google|linkedin*|tiktok*|forum|publicznie|miejsk*)
0.85 (ostrzegę|ostrzeżemy|ostrzegać|ostrzeżenie|przestrzegę|przestrzegać|przestrzegam|odradzę|odradzimy|odradzać|odradzam|zniechęcę) ~ (znajom*|innych|inne|przed|każd*|wszystk*|klient*|kolegom|kolegów|branż*|przedsiębiorc*|ludzi)
0.85 (pochwalę|pochwalimy|opowiem|opowiemy|opowiadać|opowiedzieć) ~ (o was|o państwu|jak traktujecie|jak traktują|jak wygląda|jak u was|jak u państwa|jak tu|o tej obsłudze|o waszej)
0.85 (obserwujących|followersów|czytelników|odbiorców|zasięgi|znajomych) ~~ (opowiem|pokażę|opiszę|dowiedzą|chętnie|wrzucę|podzielę)
0.85 (opinia|recenzja|ocena|komentarz|opinię|recenzję) ~ (nie będzie|będzie|którą|jaką|którego) ~ (pochlebn*|miła|przyjemna|łaskawa|negatywn*|szczer*|wystawi*|zostawi*|napisz*|surowa|zasłużona|adekwatna)
0.85 (jedną|jedna|jednej|1) gwiazdk*
0.85 (gwiazdka|gwiazdki|gwiazdek|gwiazdkę) ~ (to i tak|za dużo|mniej|na google|się nie|w google)
0.85 (nie polecę|nie polecam|nie polecimy|nie poleciłbym|nie poleciłabym|nie będę polecać|nie będę polecał*|odradzam|odradzę) ~ (nikomu|was|państwa|znajomym|tej|firmy|nawet|wrogowi|absolutnie)?
0.85 (nikomu|nikogo) ~ nie (polecę|polecimy|poleciłbym|poleciłabym|będę polecać)
0.85 (zła|złą|taka|taką) (sława|sławę|fama|famę|reklama|reklamę|opinia pójdzie|opinię mieć)
0.85 (co na to|ciekawe co na to|zastanawiam się co na to) ~ (media|prasa|dziennikarze|gazeta|telewizja|internet|internauci|opinia publiczna|wasi klienci|inni klienci)
0.85 (media|gazeta|dziennikarz*|telewizja|lokaln* portal|portal) ~ (się tym|chętnie|zainteresuj*|zainteresow*|dowie*|opisz*|nagłośn*)
0.85 (interwencja|uwaga|alarm) (tvn|polsat)
0.85 (do|na|w) ~ (opinii google|opinie google|google maps|mapach google|opineo|oferteo|gowork|goworku|trustpilot|ceneo) ~~ (wrzuc*|napis*|opisz*|wystaw*|trafi|doda*|zostaw*)
0.85 (wrzuc*|napisz*|opisz*|wystaw*|trafi|dodam|zostawi*) ~~ (opinii google|opinie google|google maps|mapach google|opineo|oferteo|gowork|goworku|trustpilot|ceneo|grupę miejsk*|grupie miejsk*|grupie sąsiedzk*)
0.85 (stracicie|stracą państwo|straci pan*) ~ (reputację|renomę|dobre imię|klientów|twarz|opinię)
0.85 (reputacj*|renom*|wizerun*) ~ (ucierpi|stracicie|zagrożon*|warto dbać)
0.85 (mam|prowadzę|prowadzimy) ~ (kanał|bloga|profil|podcast|grupę|zasięgi) ~~ (subskr*|obserw*|odcinek|wpis|opowiem|opiszę|będzie o|czytelnik*|widz*)
0.85 (następny|kolejny|najbliższy) (odcinek|wpis|post|film|artykuł) będzie o ~
0.85 (co im powiem|co o was powiem|co mam im powiedzieć|co odpowiem jak zapyta*)
0.85 (wrzucić|wrzucę|wstawić|dać|puścić|pokazać) ~ (go|je|to|ją|zdjęcia|album) ~ (na grup*|na naszą grup*|do opinii|na google|do internetu|na facebook*|na fb|w sieci|na forum|na instagram*)
0.85 (podzielę|podzielimy|podzielić) się ~ (opinią|wrażeniami|doświadczeniem|doświadczeniami|historią|tą historią) ~ (publicznie|w sieci|z innymi|w internecie|w branży|ze znajomymi|na|z|w)
0.85 (mam|mamy|zachowałem|zachowałam|zrobiłem|zrobiłam) (już)? (screeny|zrzuty ekranu|zrzuty|nagrania|całą korespondencję) ~~ (opublik*|pokaż*|wrzuc*|sieci|grup*|publicz*|internet*|facebook*|dowiedz*)
0.85 (branża|rynek|środowisko|miasto|miasteczko|świat|okolica) (jest|to|jest bardzo|naprawdę jest)? (mała|mały|małe|niewielkie|niewielka|wieś)
0.85 wszyscy się (tu|tutaj|w branży) znają
0.85 (felieton|felietony|artykuł|reportaż|wpis|post|film) ~ (o was|o państwu|o tej firmie|o waszej|o takich firmach|materiału dostarcz*)
0.85 (materiału|materiał) (dostarczyliście|dostarczacie) ~
0.85 (opinia|wieść|wieści|plotka|fama) ~ (krąży|rozniesie|rozejdzie|pójdzie w świat|szybko się|się rozchodzi|się rozniesie)
0.85 (uprzedzę|uprzedzimy|uczulę|uczulimy|poinformuję) ~ (znajomych|kolegów|innych|branżę|klientów|wspólnotę|sąsiadów|izbę) ~ (przed|o was|o państwu|jak|żeby)
0.85 (wystawię|wystawimy|dam|damy|daję) ~ (zero|jedną|dwie|najniższą|minus) ~ (gwiazdk*|ocen*|na dziesięć|punkt*)
0.85 (moja|nasza) (taka|dobra|pozytywna|opinia|recenzja|ocena) ~ nie będzie (taka|dobra|pozytywna|pochlebna|miła|łagodna)?
0.85 (opinii|opinie) ~ google ~~ (moja|nasza) ~ nie będzie
0.85 (mam|mamy) nadzieję że ~ opinii ~ google ~
0.85 (zobaczymy|zobaczy pan|zobaczycie|poczytacie|przeczytacie|przeczyta pan*) ~ (w opiniach|w internecie|na google|w recenzji|o sobie)
0.85 (obsmaruję|obsmarować|obsmarujemy|obsmarowałem|obsmarowałam) ~
0.85 (staracie się|starają się państwo|prosicie się) ~ (żebym|o to|o złą|o negatywn*|o jedną) ~ (zaczął|zaczęła|napisał*|opini*|gwiazdk*)?
0.85 (inni|inne|wszyscy|pozostali) ~ (właściciele|klienci|przedsiębiorcy|firmy|rodzice|inwestorzy|ludzie) ~~ (powinni|powinny|muszą|mają prawo) ~ (wiedzieć|usłyszeć) ~ (jak|co) ~ (traktujecie|państwo|robicie|pracujecie)
0.85 (jedna|jedną|zero) (gwiazdka|gwiazdkę|gwiazdek) ~~ (dlaczego|zapyta|czemu)
0.85 (zadbam|zadbamy|postaram|postaramy|dopilnuję) ~~ nikt ~~ (zatrudni*|poleci*|skorzysta*)
0.85 co ~ (o was|o państwu|o państwie) ~ (myślę|sądzę|myślimy|sądzimy) ~~ (przeczyta*|google|internecie|sieci)
0.85 (opini*|recenzj*|ocen*|google|googlach|facebook*|gazet*|pras*|medi*|forum) ~ (będzie|będą|jest|są|to) ~ (następn*|kolejn*) (krok*|ruch*|etap*|przystan*)
0.85 (następn*|kolejn*) (krok*|ruch*|etap*|przystan*) ~ (to|będzie|jest|są|będą) ~ (opini*|recenzj*|google|facebook*|gazet*|pras*|medi*|forum)
0.85 nie (omieszkam|omieszkamy|zawaham się|zawahamy się|zawahałbym się) ~ (opisać|opowiedzieć|nagłośnić|ostrzec|ostrzegać|upublicznić|podzielić się|odradzić|odradzać|opublikować|wspomnieć)
0.8 (będę|będziemy|zacznę|zaczniemy) ~ (opowiadać|mówić|opowiadał*|mówił*) ~ (coś innego|coś zupełnie innego|co innego|zupełnie co innego|inaczej|prawdę|jak jest naprawdę)
0.8 (znajom*|kolegów|koleżank*|klientów|izbie|stowarzyszeni*) ~~ (chętnie|z ciekawością|na pewno) ~ (posłucha*|usłysz*|dowie*|poczyta*|przeczyta*)

[complaint.delay]
0.75 (czekam|czekamy|czekałem|czekałam|czekaliśmy) (już|na to|na|nadal|wciąż|na odpowiedź|na nie|na was|na państwa)? (od tygodni*|od miesi*|od # tygodni*|od # dni|od # miesi*|od dwóch|od trzech|od kilku|od @month|od @day|od ponad|od dawna|już|# dni|# tygodni*|# miesi*|tydzień|dwa|dwie|trzy|miesiąc|ponad|prawie|tygodniami|miesiącami|i czekam*|kolejn*|bezskuteczn*|na próżno|trzeci*|drugi|któryś|kilka|parę|cały|całą)
0.75 (nadal|wciąż|ciągle|dalej|już|nieustannie|cierpliwie|bezskutecznie|tygodniami|miesiącami|godzinami|od piątku|od poniedział*|od miesiąca|od tygodnia|od wczoraj|od rana|od dawna|od @month) ~ (czekam|czekamy|czekają|czekać|czeka)
0.75 (ile|jak długo|długo) ~ (jeszcze)? ~ (czekać|czekam|czekamy|to potrwa|to trwa|to zajmie)
0.75 (doczekać|doczekam|doczekamy|doczekał*|doczekali*) ~ (się)?; wypatrywa*
0.75 (minęł*|minął|upłynę*|upłynął|przekroczon*|przekroczy*) ~ (termin|terminu|tydzień|tygodni*|dni|miesiąc|miesiące|miesięcy|# dni|# tygodni*|# miesi*)
0.75 (termin*|deadline*) ~ (minął|mijał|upłynął|był|była|były|przepadł*|przekroczon*|przekroczy*|zawal*|nie dotrzym*|niedotrzym*|przeszedł|przesuw*|przekłada*|zlecia*)
0.75 nie (dotrzym*|dotrzymuj*|dotrzymuje) ~ (termin*|słow*|umow*|obietnic*)
0.75 (zawali*|zawalon*|przegapi*) ~ termin*
0.75 # (dni|tygodni*|godzin*|miesięc*|minut*|miesiące|tygodnie) (opóźnienia|spóźnienia|po|zwłoki|obsuwy|poślizgu|w plecy)
0.75 (tydzień|miesiąc|dzień|dwa tygodnie) (opóźnienia|spóźnienia|po terminie|zwłoki|poślizgu)
0.75 (miał|miała|miało|miały|mieli|mieliście|miałeś|miałaś) (już|przecież|się|to)? (być|zostać|przyjść|dotrzeć) ~ (gotow*|skończon*|zrobion*|oddan*|wysłan*|dostarczon*|u nas|na wczoraj|wczoraj|tydzień temu|miesiąc temu|już dawno|dawno temu|@month|w zeszły*|na zeszły*|na początku|do końca|@day)
0.75 (miał|miała|mieli|mieliście|miałeś|miałaś) (pan|pani|państwo|to|mi|nam|go|ją|je|mnie|nas)? (oddać|dostarczyć|przesłać|wysłać|skończyć|zadzwonić|odezwać|przyjechać|podesłać|dokończyć|zrobić|przygotować|naprawić|przyjść) ~ (gotow*|wczoraj|tydzień temu|już dawno|@month|@day|na początku|do końca|w zeszły*|się|# dni)
0.75 (powinien|powinna|powinno|powinny|powinniście) ~ (być|mieć|przyjść|dotrzeć) ~ (gotow*|skończon*|tydzień temu|już dawno|dawno temu|na wczoraj)
0.75 (obiecali*|obiecano|obiecywali*|obiecywano|zapewnialiście|zapewniał pan*|zapewniała pan*|deklarowaliście|zapowiadaliście|przyrzek*|zarzekali*) ~ (wczoraj|tydzień|tygodni*|@day|@month|jutro|dni|że będzie|termin*|gotow*|przysł*|przesł*|wyśl*|oddzwon*|zadzwon*|#)
0.75 (opóźni*|spóźni*|poślizg*|obsuw*|zwłok*) (w|z|ze|o|przy|na|projekt*|prac*|dostaw*) ~ (projekt*|dostaw*|realizacj*|prac*|wdroż*|odda*|zleceni*|deklaracj*|raport*|stron*|sklep*|budow*|z waszej|z państwa)
0.75 (kolejn*|znowu|znów|ciągł*|wieczn*|państwa|wasz*|ogromn*|notoryczn*|drugie|trzecie|wam|tak duż*) ~ (opóźni*|spóźni*|poślizg*|obsuw*|zwłok*)
0.75 (jesteście|macie|są państwo|pan|pani|wy) ~ (spóźni*|opóźni*|po terminie|w plecy|w polu|w lesie)
0.75 (do|po) (tej pory|dziś|dzisiaj|teraz|dnia dzisiejszego|chwili obecnej|dzień dzisiejszy) ~ (nie|brak|nic|ani|żadn*|cisza)
0.75 (nie|nic|brak|cisza) ~~ do (tej pory|dziś dnia|dnia dzisiejszego|teraz)
0.75 (nadal|wciąż|dalej|ciągle|jak nie było) ~ (nic|nie ma|brak|cisza|nie przysz*|nie wysła*|nie ruszy*|nie oddał*|nie oddal*|nie widz*|nie dosz*|nie skończ*|nie zrobion*|nie gotow*|nie mam|nie mamy|nie dotar*|nie otrzyma*|nie dosta*)
0.75 kiedy ~ (wreszcie|w końcu|doczekam*|raczycie|raczą|raczy|łaskawie|zamierzacie|zamierzają|zamierza pan*)
0.75 (wreszcie|w końcu) ~ (dostaniemy|otrzymam|otrzymamy|zrobicie|skończycie|oddacie|przyślecie)
0.75 gdzie (jest|są) ~ (moj*|mój|nasz*|obiecan*)
0.75 co z (obiecan*|naszym zamówieniem|naszą reklamacją)
0.75 (ślamazar*|guzdr*|żółw*|wlecz*|wlok*|ciągnie się|ciągną się|przeciąga*|grzeb*|opieszał*|odkładan*|odwleka*|zwleka*|przewlek*|w nieskończon*|w tym tempie)
0.75 od # (tygodni|tygodnie|dni|miesięcy|miesiące|godzin) ~ (czeka*|nie|nic|brak|cisza|żadn*|nikt|bez|stoi|słysz*|dzwoni*|pisz*|dopomin*|próbuj*)
0.75 od (tygodnia|miesiąca|tygodni|miesięcy|dawna|kilku dni|dwóch tygodni|trzech tygodni|dwóch miesięcy|trzech miesięcy|roku|rana|wielu dni|kilku tygodni|ponad) ~ (czeka*|nie|nic|brak|cisza|żadn*|nikt|bez|prosz*|słysz*|dzwoni*|pisz*|proszę o|dopomin*|obiecuj*|zwodz*|próbuj*|monit*)
0.75 (za późno|o dzień za|przyszł* po|dotarł* po)
0.75 # (minut|godzin|dni|godziny) (reakcji|na reakcję)
0.85 (minęły|minęło|czekamy|czekam|ponad|prawie|stoi od) ~ (dwóch|trzech|czterech|pięciu|sześciu|kilku|dwa|trzy|cztery|pięć|#|miesiąca|tygodnia|tydzień|miesiąc) ~ (bez|cisza|czekamy|czekam|nic|nie ma|a tu|a nadal|a wciąż|i dalej)
0.85 (czekam|czekamy|czekaliśmy|czekałem|czekałam) (nadal|wciąż|ciągle|bezskutecznie|na próżno|do dziś|zbyt długo|za długo|w nieskończoność|i czekam|i czekamy)
0.85 (nadal|wciąż|ciągle|dalej|do dziś|dotąd|do tej pory|jeszcze) ~ (czekam|czekamy|nie ma|nie mamy|nie otrzymał*|nie dostał*|brak|nic|nie widać|nie dotarł*|nie przyszł*|niczego|bez)
0.85 (miał|miała|miało|miały|mieliście|miał pan|miała pani|mieli państwo) ~ (być|przyjść|zostać|dotrzeć|wysłać|dostarczyć|zrobić|przesłać|skończyć|oddać|trafić|ruszyć|oddzwonić) ~~ (wczoraj|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|tydzień temu|w zeszłym|do końca|gotow*|tygodniu|miesiącu|na wczoraj|dawno|do|na|już)
0.85 (obiecan*|obiecali|obiecaliście|obiecano|zapowiadan*|zapowiedzian*|deklarowan*|zapewniał*|obiecywał*) ~~ (termin*|poniedziałek|wtorek|środę|czwartek|piątek|tydzień|tygodni*|wczoraj|miesiąc*|na koniec|do końca|data|dat*|stycz*|lut*|marz*|kwiet*|maj*|czerw*|lip*|sierp*|wrześ*|październik*|listopad*|grud*)
0.85 (opóźnieni*|opóźnion*|spóźnion*|spóźnieni*|poślizg*) (już|o|wasz*|państwa|znowu|realizac*|projekt*|prac*|dostaw*)
0.85 (kolejn*|znowu|znów|następn*|duż*|spor*) ~ (opóźnieni*|poślizg|zwłok*|obsuw*)
0.85 (termin|terminy|terminu|terminów|deadline) ~ (minął|minęły|przekroczon*|niedotrzyman*|nie dotrzyman*|nie został dotrzymany|przesun*|przepadł|upłynął|zawalon*|znowu|po raz|dawno)
0.85 (nie dotrzymal*|nie dotrzymuj*|zawalili*|przekroczyli*|przesuwa*|przełoż*) ~ termin*
0.85 (kiedy) ~ (wreszcie|w końcu|doczekam*|można się spodziewać|otrzymamy|dostaniemy|będzie gotow*)
0.85 (ciągnie|wlecze|przeciąga|przedłuża|dłuży) się ~
0.85 (trwa|zajmuje) ~ (zbyt długo|za długo|wieki|całą wieczność|wieczność|stanowczo za)
0.85 (nic) ~ (się nie dzieje|się nie ruszyło|nie drgnęło|nie zmieniło)
0.85 (stoi|stoją|utknęł*) ~ w miejscu
0.85 (wciąż|nadal|ciągle|dalej|jak dotąd) nic
0.85 (tydzień|dwa tygodnie|trzy tygodnie|miesiąc|# dni|# tygodni|kilka dni|kilka tygodni) (po terminie|spóźnienia|opóźnienia|zwłoki|później niż|poślizgu|za późno)
# czekanie, przeciąganie, niedotrzymane słowo
0.85 (drugi|trzeci|czwarty|piąty|szósty|kolejny|któryś) (tydzień|miesiąc|dzień) (czekam|czekamy|z rzędu czek*|bez|słyszę|mija)
0.85 (niedotrzymanie|niedotrzymany|niedotrzymania|przekroczenie|przekroczony|przekroczyli*) ~ terminu
0.85 (po raz) (kolejny|drugi|trzeci) ~ (przesuwa*|przekłada*|przeciąga*|termin*)
0.85 (remont|budowa|projekt|sprawa|wdrożenie|temat|robota|prace|inwestycja|tłumaczenie|zamówienie) ~ (stoi|stoją|leży|wisi|utknął|utknęła|utknęło|ani drgnie|ani drgnął|ani drgnęła|ślimaczy się|wlecze się|ciągnie się) ~ (od|już|w miejscu|w polu|# tygodni|tygodni*|miesi*)
0.85 (dotarł|dotarła|dotarło|dotarły|przyszedł|przyszła|przyszło|przyszły|dostałem|dostałam|dostaliśmy|oddali*|oddał*) ~ (po terminie|spóźnion*|po czasie|z opóźnieniem|tydzień po|dwa tygodnie po|miesiąc po|dni po|za późno)
0.85 (spóźniona|spóźniony|spóźnione|spóźniliście|spóźnili się państwo|opóźniona|opóźniony|opóźnione) (już|się)? (o|aż o) (tydzień|miesiąc|dwa|trzy|#|kilka|ponad|parę|dzień|godzin*)
0.85 (godzinę|pół godziny|dwie godziny|tydzień|miesiąc|dzień|kwartał) (po czasie|po terminie|spóźnienia|opóźnienia|za późno|obsuwy|w plecy)
0.85 (na terminy|na wasze terminy|do terminów|z terminami) ~ (nie mogę|nie możemy|patrzeć|problem|kłopot|macie|słabo|bywa różnie|kiepsko|gorzej|leży|u was)
0.85 (terminowość|punktualność|terminy|tempo|szybkość) ~ (leży|kuleje|szwankuje|fatalna|zerowa|do poprawy|pozostawia|słabo|słaba|mocną stroną|do niczego|dramat)
0.85 (słyszę|słyszymy|słyszałem|słyszałam|słyszeliśmy) ~ (to)? ~ (od|że będzie jutro|jeszcze chwila|jeszcze chwilka|za chwilę|od września|od miesiąca|od tygodni*|że już prawie|że jutro|że zaraz|w kółko)
0.85 (jeszcze chwila|jeszcze chwilka|jeszcze tylko chwilka|już prawie|za chwilę|lada dzień|jutro jutro|na dniach) ~ (słyszę|słyszymy|od|to samo|powtarza*|mówicie)
0.85 (obietnica|obietnice|obietnic|obiecanki|zapewnienia) ~ (bez pokrycia|puste|na wiatr|nic nie|nie dotrzyman*|wciąż|cacanki)
0.85 gołosłown*
0.85 (obiecali|obiecaliście|obiecywaliście|obiecał pan*|obiecała pani|obiecano|obiecywali państwo|zapewniali państwo|mieli państwo|mówiliście) ~~ (a dziś|a jest|a mamy|a tu|i nic|do tej pory|a nadal|tymczasem|a minął|a minęł*|a wciąż|a my nadal)
0.85 (miał|miała|miało|miały) (być|ruszyć|się zacząć|się skończyć|wejść|zostać|stanąć) ~~ (a do dziś|a dziś|a jest|a mamy|mamy|a tu|dalej|nadal|wciąż|ruszył*|a minęł*|tymczasem)
0.85 (do dziś|do tej pory|do teraz|po dziś dzień|dotychczas|nadal|wciąż|dalej) ~ (ani|nie ma|nie mamy|nie mam|nie dostałem|nie dostałam|nie dostaliśmy|nie ruszy*|nikt się nie pojawił|nic nie zrobiono|nie skończ*|nie zrobion*|nie otrzyma*)
0.85 (nie ma|nie widać|brak|nie zobaczę|nie zobaczymy|zero|żadnych) ~ (postępów|postępu|efektów prac|końca prac|ruchu w sprawie|żadnych postępów)
0.85 (przez|z powodu) (państwa|wasze|waszą|pana|pani|to) ~ (opóźnieni*|zwłok*|spóźnieni*|poślizg*|opieszałość|guzdranie)
0.85 (kolejny|kolejna|następny|znowu|drugi|trzeci) (termin|deadline|data) (minął|minęła|przepadł*|niedotrzyman*|upłynął|zawalon*|przesunięt*|nieaktualn*)
0.85 (na samą|na zwykłą|na głupią|na prostą|na jedną) ~ (czekałem|czekałam|czekaliśmy|czeka się|czekam|czekamy)
0.85 (wieki|wieczność|całe wieki|w nieskończoność|ile to może|ile można) ~ (czekać|trwać|czekam|czekamy|trwa|to trwa|zwlekać|się guzdrać)
0.85 (ile|jak długo) (jeszcze|mamy jeszcze|mam jeszcze)? (mamy|mam)? (jeszcze)? (czekać|na to czekać)
0.85 do kiedy (mam|mamy) czekać; (doczekać się|się doczekać) nie
0.85 (dawno|już dawno|od dawna|tydzień temu|miesiąc temu) ~ (powinno być|powinna być|powinien być|powinny być|miało być|miał być|miała być|gotow*|zrobion*|skończon*)
0.85 (zawaliliście|zawalili państwo|zawalił pan|zawaliła pani|przespali*|przegapili*) ~ (termin*|sprawę|wszystko|deadline|projekt)
0.8 (zwłoka|zwłoki|zwłokę|opóźnienie|opóźnienia|obsuwa|obsuwy|poślizg) ~ (po waszej|z waszej|z państwa|po państwa|nas kosztuj*|kosztowa*|powoduj*|jest nie|stała się|sięga)
0.8 (szyldu|strony|oferty|projektu|raportu|tłumaczenia|dokumentów|umowy|odpowiedzi|wyceny|efektu|końca|faktury|rysunków) ~ (dalej|nadal|wciąż|jak nie było|ciągle) (tak)? (nie ma|brak|ani)
0.8 (ruszyła|ruszył|ruszyło|zaczęli|zaczęły|skończyli|skończył|skończyła) ~ (dopiero) ~ (w|po|@month|#)
0.85 (miesiąc|tydzień|tygodnie|miesiące|dwa tygodnie|trzy tygodnie|pół roku|kwartał|rok) (czekania|oczekiwania|zwłoki|ciszy|obietnic|wymówek)
0.85 (był|była|było|były|miał być|miała być|miało być) (już)? (w maju|w czerwcu|w lipcu|w sierpniu|we wrześniu|w październiku|tydzień temu|miesiąc temu|w zeszłym miesiącu) ~ (gdzie|a gdzie|a wy|a ja nadal|a my nadal)
0.8 (lato|sezon|rok|wakacje|zima|jesień|święta|miesiąc|kampania|impreza|targi) ~ (się)? ~ (skończył*|minął|minęł*|minęła|minęły|przeszł*|mija) ~~ (nie ma|dalej|nadal|wciąż|a tu|a my|a ja|brak|ani)
0.8 gdzie (są|jest) (zaproszenia|obiecan*|zamówion*|wydruki|ulotki|oryginały|katalogi)
0.8 nie ma czego (odbierać|odebrać|pokazać|akceptować|sprawdzać); odbioru nie było
0.8 (wciąż|nadal|dalej) nie ma (czego|co|z czego)
0.8 (obiecujecie|obiecujesz|obiecuje pan*|zwodzicie|zwodzi nas|odkładacie|przekładacie|przesuwacie|przeciągacie|odwlekacie|zwlekacie|ociągacie|guzdrzecie) ~ (się|termin*|w nieskończoność|z tygodnia|od tygodni*|kolejny|znowu|cały czas|to)?
0.8 z (tygodnia na tydzień|dnia na dzień przekład*|miesiąca na miesiąc) ~
0.8 (dowiem|dowiemy) się (wkrótce|niebawem|później|jutro)
0.8 (kalendarz|zegar|wieczność|rok świetlny|epoka lodowcowa|wnuki|emerytury|świętego nigdy) ~ (doczeka*|zdąż*|szybciej|minie|upłynie|przemawia)
0.8 (po tylu|po tak wielu|po trzech|po dwóch|po kilku|po #) (tygodniach|miesiącach|dniach|latach) (czekania|ciszy|oczekiwania|zwłoki|obietnic|pracy mamy|nadal|wciąż|dalej)
0.8 (nie zdążyli*|nie wyrobili*|nie wyrabiacie|nie nadążacie|nie wyrabiają|nie nadążają) ~ (się|na czas|z|państwo|przed)?
# jeszcze: nie na czas
0.8 (miało|miał|miała) (to)? (zająć|trwać|potrwać) ~ (dzień|dwa|dni|tydzień|godzin*|chwil*|moment|#) ~~ (a trwa|trwa|a minął|minął|minęł*|a mamy|zajęł*)
0.8 (trwa|ciągnie się|wlecze się) (to)? (już|dłużej|od) ~ (od|tydzień|miesiąc|# tygodni|# miesięcy|dwa|trzy|pół roku|niż|rok|wieki|zbyt)
0.8 (musztarda po obiedzie|pociąg odjechał|po ptakach|po zawodach|za późno żeby|i tak za późno|już po wszystkim|już po sezonie)
0.8 (przez|od) (pół roku|cały rok|rok|kwartał|trzy miesiące|dwa miesiące|miesiąc|# miesi*|# tygodni*|tyle czasu) ~ nie (udało|potrafi*|umie*|zdąży*|dało|ruszył*|zrobi*|skończ*|dokończ*)
0.8 (dopiero)? po (dwóch|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziesięciu|#) (tygodniach|miesiącach) ~ (nie po|zamiast|miało|miały|a nie|nadal|dalej|wciąż|przyjechał*|dotarł*|dostał*)
0.55 (obiecał|obiecała|zapewniał|zapewniała|deklarował|deklarowała|zapowiadał) (pan|pani) ~
0.4 (konkretną|konkretny|wiążącą|wiążący|ostateczną|realną|realny) (datę|termin)
0.4 (poproszę|proszę|prosimy|żądam|oczekuję) ~ konkret* ~ (dat*|termin*)
0.8 (kolejna|kolejne|następna|znowu|trzecia) (zmiana|przesunięcie|przesunięcia|zmiany) (terminu|terminów|daty|harmonogramu)
0.8 (terminy|harmonogram) ~ (lecą|leci|się sypie|się sypią|się rozjeżdża|to fikcja|fikcją|jest fikcją)
0.8 (przed|na) (pierwszym śniegiem|świętami|sezonem|wakacjami|majówką|otwarciem|premierą) ~~ (a jest|śnieg już|minęł*|po świętach|a mamy|już po|dalej nic|ruszył*)
0.8 (słowo|obietnica|termin|za godzinę|za tydzień|jutro) ~ (znaczyło|nic nie znaczy|nie znaczy|to u was|u was znaczy|u państwa znaczy|trwa miesiąc)
0.8 (opieszale|opieszałość|ślamazarnie|ślimacze|ślimaczym|żółwim|żółwie) ~ (tempo|tempem|działania)?
0.8 (guzdrzecie|ociągacie|grzebiecie) się
0.8 (sezon|czas|szansa|klienci|pieniądze|dotacja|dofinansowanie) ~ (ucieka|uciekają|przepadł*|przepada|przepadnie|tracimy|mija) ~ (przez|a wy|a my|nam|a ja)
0.85 (ekipa|panowie|robotnicy|pracownicy|fachowcy|monter|monterzy|serwisant|kurier|geodeta|architekt) ~ (miał|miała|mieli) ~ (wejść|przyjechać|przyjść|zacząć|ruszyć|być|skończyć|pojawić się|stawić się)
0.85 (miał|miała|mieli|miało|miały) (wejść|zacząć|ruszyć|wystartować|przyjechać|się zacząć|rozpocząć|stawić się|pojawić się|wjechać) (w|we|na|do|już|wczoraj|tydzień|od|@month|@day) ~
0.85 (mija|minął|minie|upływa|upłynął|leci|idzie) ~ (drugi|trzeci|czwarty|piąty|szósty|kolejny|już) (tydzień|miesiąc|dzień|kwartał) ~
0.85 (wciąż|nadal|ciągle|dotąd|do tej pory|dotychczas) nie (otrzymał*|otrzymaliśmy|dostał*|dostaliśmy|mam|mamy|widzę|widzimy|ma|zobaczył*|doczekał*|wpłynęł*|dotarł*|przyszł*|ruszył*|powstał*|oddano|wykonano|zaczęto|rozpoczęto)
0.8 (jest|mamy) (już)? (piątek|czwartek|środa|środę|wtorek|listopad|grudzień|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik) ~ (a|i) ~ (nadal|wciąż|nic|nie|dalej|klucze|cisza|ani|pusto)
0.8 (termin premiery|premiera|otwarcie|start|ślub|targi|konferencja) ~ (jutro|pojutrze|za dwa dni|za tydzień) ~~ (nie ma|nic|nadal|wciąż|leży|nie działa|brak|dalej)
0.85 (projekt|sprawa|remont|wdrożenie|budowa|temat|realizacja|praca) (się)? (przeciąga|ciągnie|wlecze|dłuży|ślimaczy|opóźnia) (się)? ~
0.85 (nie oznaczało|nie znaczyło|nie oznacza|nie znaczy) ~ (tego tygodnia|tego miesiąca|jutra|dzisiaj|tego roku|piątku)
0.8 czekam (do|maksymalnie do|jeszcze do|tylko do) (jutra|piątku|poniedziałku|końca|wtorku|środy|czwartku|@day|#) ~~ (potem|później|a potem|a później|inaczej|następnie|po tym)
0.65 przynajmniej ~ (te|faktur*|rachunk*) ~ (na czas|punktualn*|w terminie|terminowo|szybko)
0.75 (sprawy|sprawa|temat|prace|projekt|roboty|wszystko) (stoją|stoi|stoi w miejscu|stoją w miejscu|leży|leżą odłogiem|ani drgnął|ani drgnęła|nie posuwa*)
0.8 (punkt*|zapis*|ustaleni*) ~ o (terminach|terminie) ~~ (złama*|narusz*|nie dotrzym*)

[complaint.quality]
0.75 nie (działa*|funkcjonu*|ładuj*|wyświetl*|drukuj*|odpala*|wczytuj*|synchron*|trzyma*|spełnia*|nadaj* się)
0.75 nie (odpowiada|zgadza się|jest zgodn*|są zgodn*) ~ (z)? (ustal*|specyf*|zamów*|projek*|umow*|oczekiw*|uzgodn*|standard*)
0.75 nie (mogę|możemy|mogą|może|mogli*|mogł*|idzie|sposób|można|jesteśmy w stanie) ~ (zalogow*|otworz*|wejść|wysła*|odebra*|pobra*|wydruk*|pracow*|używ*|sprzedawa*|wystaw*|zapisa*|dosta* się|skorzyst*|zamówi*|złoży* zamów*|opublik*|czyta*)
0.75 (przestał*|przestaj*) ~ (działa*|chodzi*|odpowiada*|drukow*|łączy*)
0.75 @site ~~ (leży|leżą|padł*|pada|padaj*|wywal*|zawiesza*|zawiesił*|muli|zdech*|się sypie|sypie|wiesz*|krzaczy|martw*|pust*|zhakow*|zawirus*|500|404|bluescreen*|zepsu*|popsu*|wolno|nie żyje|offline|wysiadł*|wysiad*|siadł*|zniknę*|zniknął|się wykrzacz*|rozjech*|rozjechan*|wykłada*|wysyp*|sekund*)
0.75 (mnóstwo|pełno|pełn*|masa|masę|sporo|kilka|kilkanaście|wiele|rażąc*|poważn*|podstawow*|szkoln*|ortograficzn*|językow*|merytoryczn*|te same|kolejn*|liczn*|od groma|tyle|szereg|kardynaln*|istotn*|jedenaście|#) ~ (błęd*|błąd|literów*|byk*|pomył*|usterek|usterk*|wad|wady|niedoróbe*|niedoróbk*|braków|bug*|nieścisło*)
0.65 (błędy|błędów|literówk*|byk|byki|wady|wadę|wad|niedoróbk*|bug|bugi|nieścisło*|nieprawidłow*)
0.4 (błąd|błędu|pomyłk*|usterk*|usterek)
0.75 (znów|znowu|kolejn*|wasz*|państwa|poważn*|rażąc*|kardynaln*|ten sam|te same|szkoln*|powtarzając*|następn*) (poważn*|rażąc*)? (błąd|błędy|błędu|błędów|pomyłk*|usterk*|wpadk*|babol*|potknięci*)
0.75 (pomylili*|pomyliliście|przekręcili*|przekręcono|pominęli*|pominięto|pominięt*|opuścili*|opuszczono|przeoczyli*|przeoczono|zapomnieli*|zapomniano|sknoci*|zawalili*|spieprz*|spartac*|spartol*|schrzan*|spapra*|skopali*|poplątali*|namieszali*|zepsuli*|popsuli*|rozwalili*|uszkodzili*|uszkodzono|zniszczyli*|zniszczono|zgubili*|zgubiono|skasowali*|skasowano|wykasowali*|nadpisali*|nadpisano|zalali*|porysowali*|połamali*) ~ (nam|mi|nasz*|mój|moj*|w|na|dane|termin*|nazw*|numer*|plik*|cał*|stron*|wszystk*|kwot*|projek*|sprzęt|laptop*|dysk*|zdję*|bazę|to|dokument*|faktur*|kop*)
0.75 (zły|zła|złe|złego|złej|złym|złą|złych|złymi|błędn*|niewłaściw*|nieprawidłow*|niepoprawn*|fałszyw*|cudz*|nie ten|nie ta|nie to|nie te|nie tego|nie tej) ~ (numer*|adres*|nazw*|nazwisk*|imię|imieni*|wersj*|plik*|język*|dat*|miejsc*|rozmiar*|kolor*|cen*|kwot*|dan*|telefon*|zdjęci*|rachun*|konto|konta|firmy|laptop*|sal*|model*|klas*|stawk*|format*|logo|tekst*|godzin*|okres|termin|materiał*|osob*|lek*|dawk*)
0.75 (brakuje|zabrakł*) ~ (połow*|stron|stronę|akapit*|fragment*|rozdział*|element*|pozycj*|zdjęć|produkt*|polskich znak*|logo|jedn*|dwóch|trzech|kilku|wielu|wszystkich)
0.75 (złej|słabej|kiepskiej|marnej|niskiej|fatalnej|tragicznej|wątpliwej|poniżej) (jakości|jakoś*|krytyki|oczekiwań|poziomu|standardu|normy)
0.75 (słab*|kiepsk*|fataln*|marn*|tragiczn*|niedbał*|nieprofesjonaln*|żenując*|beznadziejn*|mizern*|zły|zła|złe|złego|złej|złym|złą|złych|złymi|okropn*) ~ (jakoś*|robot*|prac*|tłumaczeni*|projekt*|wynik*|efekt*|wykonan*|obsług*|tekst*|stron*|raport*|zdjęci*)
0.75 (@work|grafik*) ~ (jest|są|był*|wyszł*|wygląda*) ~ (słab*|kiepsk*|fataln*|tragiczn*|do niczego|do kitu|do bani|do dupy|beznadziejn*|żenując*|źle|niechlujn*|byle jak*|amatorsk*|tandetn*|nieczyteln*|do poprawk*|niezrozumia*)
0.75 (fuszer*|partac*|partanin*|bubel|buble|bubla|chałtur*|niechluj*|tandet*|bylejak*|byle jak|na kolanie|na odwal*|niedbal*|prowizork*|druciarst*|amatorszczyzn*|lipna|lipne|badziew*|dziadost*|gniot*)
0.45 (spadł*|spadek|spada*|spadaj*|spadk*|zmalał*|stoi w miejscu|poleciał*|zjech*) ~~ (ruch*|sprzedaż*|zamówie*|pozycj*|zapyta*|konwersj*|wynik*|wyświetle*|wejś*|klient*)
0.45 (ruch*|sprzedaż*|zamówie*|pozycj*|zapyta*|konwersj*|wynik*) ~~ (spadł*|spada*|zmalał*|w dół|leci na łeb|gorsz*|stoją|stoi|słab*|poniżej|marn*|żadn*|zerow*)
0.7 (zero|brak|żadn*|mizern*|bez|nie widać|nie przynos*|nie widzę|nie widzimy) ~ (efekt*|rezultat*|wynik*|popraw*|skutk*|leadów|leada|zapytań|zamówień|telefon*|sprzedaż*|klient*|postęp*)
0.7 nie (tak|to|tego|takie*|takiej|taką) ~ (zamawia*|zamówi*|umawia*|umówi*|prosi*|chcie*|oczekiw*|ustala*|miało|miała być|wyobraż*|spodziew*)
0.7 (odbiega*|daleki* od|daleko) ~ (od|ustal*|oczekiw*|ideał*|umow*)
0.7 (niezgodn*|brak zgodności|sprzeczn*|niezgodność) ~ (z|ze|ze specyf*)
0.7 (translator*|google translate|google tłumacz*|tłumacz google|z automatu|maszynow*|kopiuj wklej|chatgpt|chat gpt|czat* gpt|deepl*|ze sztucznej)
0.7 google zrob* ~
0.7 (muszę|musimy|musiał*|musieli*|trzeba) ~ (popraw*|przerabia*|od nowa|jeszcze raz|naprawia*|po was|tłumaczyć się|prostow*|świecić)
0.7 (wszystko|całość|znowu|nadal|znów) ~ do (poprawki|poprawy|przeróbki)
0.7 po (waszej|państwa|pana|pani|waszym|ostatniej|ostatnim|wczorajsz*|weekendow*) ~ (aktualizacj*|migracj*|zmian*|wizyc*|wdrożen*|przenosin*|interwencj*|naprawi*|napraw*|modernizacj*|serwis*)
0.7 (znowu|znów|kolejn*|druga|trzecia|ciągłe|po waszej|przez waszą) awari*
0.4 awari*
0.7 (krzywo|krzywy|krzywa|krzywe|rozmaz*|rozmyt*|nieczyteln*|obcięt*|ucięt*|nieostr*|rozjecha*|poobijan*|odrapan*|porysowan*)
0.7 (przeciek*|ciekn*|pęk*|odpad*|odchodzi) ~ (dach*|ścian*|rur*|tynk*|strop*|farb*)
0.7 (reklamuję|reklamujemy|zareklamować|składam reklamację|składamy reklamację|złożyć reklamację|złożę reklamację|w ramach reklamacji)
0.7 (grozi|groż*|dostał*|dostali*|nałoż*|naliczy*|zapłac*) ~~ (kar* z|mandat*|kar* skarb*|odsetk* z|kara z|sankcj*|przez was|przez państwa|przez pana|przez panią)
0.4 (włam*|wyciek*|wirus*|ransom*|zhakowa*)
0.7 (utrac*|strac*|przepad*|znikn*) ~~ (dane|danych|zdję*|plik*|mail*|kop*|dokument*|zamówie*|poczt*)
0.7 coś (jest)? nie (tak|gra|halo|styka); nie gra
0.7 nie (uwzględnil*|uwzględniono|uwzględnion*|zaksięgowal*|zaksięgowano|ujęt*|ujęl*|ujęto|odprowadzil*|odprowadzono|złożon*|złożyl*|złożono) ~
0.85 (błędn*|zły|zła|złe|złego|złej|złym|złą|złych|złymi|nieprawidłow*|niewłaściw*|nieaktualn*|niepoprawn*|pomylon*) (adres*|dat*|kwot*|nazw*|nazwisk*|imię|logo|wersj*|cen*|plik*|liczb*|kolor*|numer*|zdjęci*|dan*|stawk*|format*|wymiar*|rozmiar*|język*|link*|nip|okres*|tłumaczeni*|konto|załącznik*)
0.85 (pełno|pełne|pełny|pełna|mnóstwo|masa|sporo|roi się od|kolejne|te same|kilka|szereg|liczne|rażące|poważne|podstawowe|oczywiste|znaleźliśmy|znalazłem|znalazłam|wykryliśmy) ~ (błęd*|literówk*|pomył*|usterek|usterk*|wad*|bubli|niedociągnięć|bugów|braków|baboli|kwiatków)
0.85 (nie działa|nie działają|nie działał*|nie wyświetla|nie ładuje|nie drukuje|nie wysyła|nie zapisuje|nie zgadza|nie zgadzają|nie pasuje|nie pasują|nie uruchamia|nie loguje|nie synchronizuje|nie domyka|nie trzyma|nie odpowiada ~ zamówieniu|przestał* działać|przestaje działać)
0.85 (wysypał*|wysypuje|zawiesza*|zawiesił*|padł|padła|padło|wywala|crashuje|zniknęł*|zniknął|skasowan*|skasował*|utracon*|zgubion*|zgubili*|uszkodzon*|popsut*|zepsut*|pęknięt*|przecieka*|cieknie|krzywo|porysowan*|rozmazan*|nieczyteln*|ucięt*|rozjechan*|rozjeżdża*)
0.85 (nie to|nie tak|nie taki|nie taka|nie takie|co innego|coś innego|zupełnie inn*|niezgodn*|niezgodnie) ~ (zamawiał*|zamówili*|ustalał*|umawiał*|prosił*|z zamówieniem|z umową|z projektem|ze specyfikacją|z ustaleniami|z briefem|niż|mówiliśmy|miało być|chcieliśmy|z opisem|chodziło)
0.85 (nie uwzględn*|nie uwzględni*|zignorowali*|pominęli*|pominięt*|zapomnieli*|nie wprowadz*|nie nanies*|przeoczyli*|przeoczon*|zabrakło) ~ (uwag*|poprawek|poprawki|zmian*|wytyczn*|komentarz*|ustaleń|strony|sekcji|pozycji|połow*|załącznik*|nasz*|moj*)
0.85 (brzmi|wygląda|czyta się|sprawia wrażenie|przypomina) ~ (jak|jakby) ~ (z translatora|google|robione|zrobione|szablon|na kolanie|maszynow*|automat*|praktykant*|stażyst*|student*|amator*|kopiuj|z gotowca|tłumaczone|robot*|dziecko)
0.85 (google translate|tłumacz google|z translatora|na kolanie|na odwal|po łebkach|kopiuj wklej|z gotowca)
0.85 (musiałem|musiałam|musieliśmy|muszę|musimy|trzeba było|trzeba) ~ (sam|sama|sami|wszystko|to|od nowa)? ~ (poprawiać|poprawić|przerabiać|przerobić|robić od nowa|zrobić od nowa|pisać od nowa|drukować jeszcze raz|wyrzucić|tłumaczyć się|przepraszać|naprawiać)
0.85 (ani jednego|ani jednej|zero|żadnych|żadnego|żadnej|brak|mniej|tylko dwa|tylko trzy|garstka) ~ (zapytań|zapytania|klientów|klienta|zamówień|zamówienia|kliknięć|leadów|efektów|efektu|rezultatów|poprawy|wyników|odwiedzin|rezerwacji|wejść)
0.85 (kara|karę|kary|mandat|odsetki|grzywn*|sankcj*) ~ (przez was|przez państwa|z waszej winy|z państwa winy|bo nie złoży*|bo nie wysła*)
# wady rzeczy i roboty
0.85 (chwieje|zacina|odkleja|łuszczy|rozpada|kruszy|sypie|wypacza|rozsypuje|rozjeżdża|zawiesza|wysypuje|przegrzewa) się
0.85 (znów|znowu|ciągle|wciąż|nadal|dalej|po naprawie|po serwisie) (się)? (zacina|psuje|wiesza|zawiesza|sypie|nie działa|nie chodzi|cieknie|przecieka|wyłącza|rozłącza|gubi|wywala|padł|padła|padło|leży|muli)
0.85 (porysowan*|poobijan*|popękan*|pęknięt*|wyszczerbion*|odklejon*|rozklejon*|wygięt*|podrapan*|pobrudzon*|poplamion*|zarysowan*|połaman*) ~
0.85 (za krótk*|za dług*|za mał*|za duż*|za ciemn*|za jasn*|nie ten|nie ta|nie te) (blat|zdjęci*|kolor|rozmiar|odcień|druk|wydruk|szafk*|front*|logo|format|papier|model)
0.85 (blat|fronty|front|drzwi|okno|okna|szafka|szafki|lodówka|zmywarka|szuflada|szuflady|płytki|kafelki|fuga|tynk|gładź|ściana|ściany|podłoga|panele|dach|rynna|rura) ~ (krzyw*|porysowan*|za krótk*|nie domyka*|się nie domyka*|odpada*|cieknie|pęka*|nierówn*|odchodz*|przecieka*|niedokończon*|do poprawy|do wymiany)
0.85 (nie domyka|nie domykają|nie zamyka|nie trzyma|nie świeci|nie grzeje|nie chłodzi|nie odpływa|nie dolega|nie przylega) (się)? ~
0.85 (niedoświetlon*|prześwietlon*|nieostr*|rozmyt*|źle skadrowan*|krzywo skadrowan*|rozpikselowan*|poruszon*|przepalon*) ~
0.85 (zimny|zimne|zimna|niedogotowan*|przypalon*|nieśwież*|wczorajsz*) (obiad|jedzenie|danie|dania|kawa|posiłek|przystawki|mięso|ryba|bufet)
0.85 (na poziomie|poziom) ~ (automatu|translatora|gimnazjum|podstawówki|amatora|amatorski|żenujący|przedszkola|stażysty|dna)
0.85 (wygląda|wyszło|zrobione|napisane|przetłumaczone|pomalowane|położone|zamontowane) ~ (słabo|kiepsko|źle|marnie|fatalnie|strasznie|okropnie|amatorsko|niechlujnie|byle jak|krzywo|niedbale|tandetnie|tanio|jak dla mnie słabo)
0.85 (tak|aż tak|bardzo) słabo (to)? wygląda; wstyd (pokazać|to pokazać|wysłać|się przyznać że to)
0.85 (nie nadaje|nie nadają) się ~ (do|na) ~
0.85 (do|nadaje się do|nadają się do) (kosza|śmieci|wyrzucenia|wymiany|całkowitej przeróbki)
0.85 (musiałem|musiałam|musieliśmy|muszę|musimy) ~ (napisać|zrobić|poprawić|przerobić|pisać|robić|poprawiać|przerabiać) ~ (od nowa|po was|po państwu|sam|sama|sami|jeszcze raz|na nowo|od zera|po pana|po panu)
0.85 (poprawiać|poprawiamy|poprawiam|prostować|prostujemy|naprawiać|sprzątać) ~ po (was|państwu|panu|pani|waszej|waszych)
0.85 (tłumaczyć się|tłumaczymy się|tłumaczę się|świecić oczami|przepraszać|przepraszamy) ~ (przed klient*|klient*|przed urzęd*|w urzędzie|przed szef*|przed zarząd*|przed gośćmi|za wasz*|za was|za państwa)
0.85 (wyśmiał|wyśmiali|śmieją się|śmiali się|obśmiali) ~ (nas|mnie|z nas|z tego|z tłumaczenia|ze strony)
0.85 (druga|trzecia|kolejna|następna|znowu) (poprawka|naprawa|korekta|wizyta|próba|wersja) ~ (i nadal|i wciąż|i dalej|a nadal|a dalej|nic|bez|to samo|nie)
0.85 a nie (kolejn*|następn*) (napraw*|poprawk*|łatk*|obietnic*|prowizork*|przeprosin*)
0.85 (problem|usterka|błąd|awaria|sprawa|kłopot) ~ (nadal|wciąż|dalej|ciągle|nie został|nie jest) ~ (nie jest|nierozwiązan*|rozwiązan*|istnieje|występuje|wraca|powraca|usunięt*|naprawion*|powtarza)
0.85 (ten sam|te same|tę samą|to samo|tego samego) (błąd|błędy|usterkę|usterka|problem|co ostatnio|co poprzednio|co miesiąc temu) ~
0.85 (zgłaszałem|zgłaszałam|zgłaszaliśmy|zgłosiłem|zgłosiliśmy) ~ (tę|ten|te|już|to) ~ (usterk*|błąd|problem|awari*|wad*) ~ (trzy*|dwu*|kilka*|wielo*|raz*|trzeci|drugi|po raz)?
0.85 (efekt|efekty|rezultat|wynik|wyniki|całość|wykonanie) ~ (mocno|znacznie|daleko|trochę|bardzo|zdecydowanie)? ~ (odbiega*|rozczarow*|poniżej|mizern*|słab*|kiepsk*|marn*|nie zadowala*|nie przekonuj*|żadne|żaden|żadnych)
0.85 (ustalamy|ustaliliśmy|ustalaliśmy|umawiamy się na|zamawiam|zamówiłem|zamówiłam|zamówiliśmy|prosiłem|prosiłam|prosiliśmy) (jedno|co innego|o co innego|inny|inną|inne) ~ (dostaję|dostajemy|dostałem|dostałam|dostaliśmy|przyszło|jest)
0.85 (dostaję|dostajemy|dostałem|dostałam|dostaliśmy|przyszło|przysłali*) ~ (drugie|coś innego|co innego|nie to|niekompletn*|bez połowy|pomylon*|cudz*|nie nasz*|wersję roboczą)
0.85 (niekompletn*|niedokończon*|niedorobion*|niedopracowan*|nieprzemyślan*|niezgrabn*|chaotyczn*|nieaktualn*) (dokumentacj*|projekt*|raport*|tekst*|stron*|plik*|dane|instalacj*|opis*|wykaz*|ofert*)
0.85 (dane|wykresy|rysunki|zdjęcia|teksty|opisy|ceny|kwoty|tabele|linki|wymiary) (są|były) ~ (nieaktualn*|nieczyteln*|błędn*|źle|pomylon*|pomieszan*|niepełn*|niezgodn*|do niczego|złe|nie nasze)
0.85 (literówka|literówki|byk|byki|błąd ortograficzny|błędy ortograficzne|błąd) (już)? (w tytule|w nagłówku|na okładce|na pierwszej stronie|w nazwie firmy|w nazwisku|na plakacie)
0.85 (poprawnej|porządnej|lepszej|zrozumiałej|literackiej) (polszczyzny|jakości|obsługi|korekty|roboty)
0.85 (zapomnieli*|zapomniał pan|zapomniała pani|zapomniano|ktoś zapomniał|nikt nie sprawdził|nie sprawdzili*|nikomu nie chciało się|nie chciało się) ~ (sprawdzić|tego|dodać|wysłać|wstawić|przed wysłaniem|o|tekstu|poprawić|podpisać|złożyć)
0.85 (kompletne|totalne|jedno wielkie) (pudło|nieporozumienie|dno)
0.85 (robota|praca|wykonanie|projekt) (do bani|do niczego|do kitu|po łebkach|na kolanie|na odwal|pożal się boże)
0.85 (amatorka|amatorszczyzna|partanina|fuszerka|fuszerkę|chałtura|prowizorka|druciarstwo|tandeta|szmira|bylejakość|niechlujstwo|bubel|knot|gniot|chłam|babole|kaszana|porażka na całej linii)
0.85 (padła|padł|padło|leży|stoi|stanęła|stanął) (nam)? (cała|cały|całe)? (sprzedaż|sklep|strona|serwer|poczta|system|sieć|produkcja|kasa|kasy|internet|baza) ~ (po waszej|przez was|po aktualizacji|po wdrożeniu|po zmianach|od rana)
0.85 (po|od) (waszej|waszym|państwa|ostatniej|wczorajszej|tej) (aktualizacji|wdrożeniu|zmianie|przeróbce|wizycie|naprawie|interwencji|migracji|poprawce) ~ (nie działa|padł*|przestał*|zniknęł*|gorzej|wywala|nic|jest|straci*)
0.85 (od kiedy|odkąd|odkąd to) ~ (przejęliście|zmieniliście|zaktualizowaliście|naprawialiście|grzebaliście|majstrowaliście) ~ (nie|spad*|gorzej|same)
0.85 (za tak|za taką) (zrobioną|zrobiony|zrobione|wykonaną|wykonany|wykonane|położone|pomalowaną|napisany) ~
0.85 (zepsuć|zepsuliście|zepsuli państwo|popsuliście|rozwaliliście|spapraliście|sknociliście|zawaliliście|schrzaniliście|pokpiliście|namieszaliście|położyliście) ~ (nawet|to|wszystko|co|sprawę|stronę|projekt|zdjęcia)?
0.8 (pomyliliście|pomylili państwo|pomylił pan|pomyliła pani|przekręciliście|przekręcili|pomylono|przekręcono|pomieszaliście|pozamieniali*) ~ (nip|nazw*|dat*|kwot*|adres*|imi*|nazwisk*|stawk*|plik*|wszystko|zdjęci*|termin*|osob*|język*)?
0.8 (jakość|poziom) ~ (spadł*|spada|pogorsz*|leci w dół|rozczarow*|nie ta|słab*|niepokoi|martwi|pozostawia|poniżej|do poprawy|nie do przyjęcia)
0.8 (niedosyt|zastrzeżenia|uwagi krytyczne|wątpliwości|zaniepokojon*|rozczarowan*) ~ (co do jakości|do jakości|jakością|jeśli chodzi o jakość|poziomem|efektem|wykonaniem|zdjęciami|raportem|tekstem)
0.8 (wpadka|wpadki|wpadce|wpadkę|wtopa|wtopę|gafa|gafę|babol) ~ (wasz*|państwa|ostatni*|poważn*|taki*|kolejn*|znowu|po tej)
0.8 (drugą szansę|drugiej szansy) ~ (błąd|żałuję|niepotrzebnie|i to samo|zmarnowa*)
0.8 tak się nie pracuje
0.8 (goście|klienci|użytkownicy|pracownicy|uczestnicy|gości|szef|szefowa|zarząd) ~ (wściekli|niezadowolen*|rozczarowan*|kręcili nosem|wychodzili|narzekali|się skarżyli|głodni|zmarzli|załaman*)
0.8 (katering|catering|jedzenie|obsługa|dj|zespół|muzyka|nagłośnienie|dekoracje|sala|tort|fotograf|kelnerzy) ~ (poniżej|zawiódł|zawiodła|zawiodło|zawiedli|fatalny|fatalna|fatalne|spóźni*|pomyli*|skandal*|do niczego|tragedia|porażka|dramat|zimn*)
0.8 (brzmi|wygląda|czyta się|napisane) (tak)? (jakby|jak gdyby) ~ (pisał*|robił*|ktoś|kto|na|nikt|tłumaczył*|projektował*|montował*|składał*)
0.8 (błędów|błędy|pomyłek|literówek|usterek) ~ (więcej niż|tyle samo|jeszcze więcej|przybył*|po korekcie|po poprawkach)
0.8 (rzadziej|mniej|gorzej|słabiej|wolniej) (dzwoni|dzwonią|zamawia*|sprzedaj*|działa|klika*|pisz*)? ~ (niż przed|niż wcześniej|niż dawniej|niż poprzednio|niż za|po zmian*|odkąd)
0.8 (leży|kuleje|szwankuje|kwiczy|nawala|nie domaga|nie gra|zgrzyta) ~ (księgowanie|strona|obsługa|organizacja|system|jakość|druk|kontakt|serwis|komunikacja|logistyka|kadry)
0.8 (księgowanie|strona|obsługa|organizacja|system|jakość|druk|serwis|kadry|ewidencja|płace|raportowanie|nagłośnienie) ~ (leży|leżą|kuleje|szwankuje|kwiczy|nawala|nie domaga|zawodzi|zawiodł*|do poprawy|pozostawia)
0.8 (nie)? w tym pliku co trzeba
0.8 (nie ten plik|nie ta wersja|nie tę wersję|nie ten folder|nie ta strona|nie ten język|nie to tłumaczenie|nie nasze logo|cudze logo|obce logo)
0.8 (znów|znowu|nadal|wciąż|ciągle|dalej) nie (przyjmuje|pobiera|liczy|pokazuje|wysyła|drukuje|otwiera|zapisuje|loguje|łączy|ładuje|wyświetla|dzwoni|widać|chodzi|świeci|gra|grzeje|zamyka|wchodzi)
0.8 (przyszła|przyszedł|przyszło|przyszły|wydrukowano|wydrukowali*|wydrukowaliście) ~ (do góry nogami|odwrotnie|w złym|na złym|nie w tym|nie tego|nie ten|bez logo|z błędem|z literówką|w innym kolorze|uszkodzon*|połaman*|pognieci*|porysowan*|rozmazan*)
0.8 (zamiast) ~ (dostałem|dostałam|dostaliśmy|mamy|mam|widzę|jest|przyszł*) ~~
0.8 (zamawiałem|zamawiałam|zamawialiśmy|zamówiłem|zamówiłam|zamówiliśmy) ~~ (a dostałem|a dostałam|a dostaliśmy|a przyszł*|a mam|a mamy|a jest|a widzę)
0.8 (ustalaliśmy|ustaliliśmy|mówiliśmy|prosiliśmy|prosiłem|prosiłam|w projekcie|w umowie|w briefie|w specyfikacji) ~~ (a na|a w|a jest|a tu|a mam|a mamy|a widzę|a dostal*|a dostał*|doliczy* się|tymczasem|zamiast)
0.8 (ma|mają) (swój|pewien) urok ~ ale
0.8 (goście|klienci|czytelnicy|użytkownicy|odbiorcy) ~ (chyba)? ~ (nie docenią|nie zrozumieją|nie zauważą plus*|się uśmieją|będą zdziwieni|się zgubią|nie trafią)
0.8 (proszę|prosimy) ~ to poprawić (zanim|nim|przed); poprawić zanim (pokaż*|wyśl*|zobaczy*|ktoś)
0.8 (wady|wadę|wad|usterki|niedoróbki) ~ (posadzk*|dachu|ścian*|instalac*|systemu|potwierdził*|potwierdza*|wykonania|montażu|druku|stolark*|okien)
0.8 (ekspertyza|rzeczoznawca|biegły|audyt|inspektor|nadzór) ~ (potwierdził*|wykazał*|stwierdził*|wskazał*) ~ (wady|błędy|usterki|nieprawidłow*|niezgodn*|uchybieni*|braki)
0.8 (po)? (waszej|państwa|waszym) (korekcie|redakcji|poprawce|naprawie|optymalizacji|serwisie|przeglądzie) ~ (jest|gorzej|więcej|nadal|znowu|nie|błęd*)
0.7 (trzy|dwa|cztery) slajdy ~
0.7 (i tyle|i to wszystko|i to tyle) (za|po) (miesiąc*|taką|takie|tyl*|tygodni*); clipart*
0.7 wyrwan* z (kontekstu|choinki)
# jeszcze: skutki i szczegóły
0.8 (leje|kapie|cieknie|sączy|dymi|iskrzy|śmierdzi|cuchnie|trzeszczy|wibruje|buczy|hałasuje) (się)? (na|z|po|od|w|nam|mi|spod|jak)
0.45 czy to (jest)? (u was|u państwa)? (jakiś|jakaś|nowy)? (standard|norma|normalne|żart|prima aprilis|reguła|normą)
0.8 (nie o to|nie tak|nie tego|nie o tym) (prosiłem|prosiłam|prosiliśmy|prosili|zamawialiśmy|mówiliśmy|rozmawialiśmy|się umawialiśmy)
0.8 (do|po) (ponownej|kolejnej|trzeciej|drugiej|następnej) (naprawy|naprawie|poprawki|poprawce|korekty|korekcie|reklamacji)
0.8 (nie pasuje|nie pasują|nie mieści|nie mieszczą|nie zgadza|nie zgadzają|nie równa|nie bilansuje|nie spina) (się)? (do|z|w|suma|saldo|kolory|kwoty|wymiary|na|ze|bilans)
0.8 (suma|saldo|kolory|kwoty|wymiary|liczby|dane|rachunki|stany) ~ (się)? nie (zgadza*|pasuj*|równa|bilansuj*|spina*|pokrywa*|sumuj*)
0.8 (źle|błędnie|nieprawidłowo|niepoprawnie) (policzon*|zaksięgowan*|wyliczon*|rozliczon*|naliczon*|przetłumaczon*|wpisan*|wypełnion*|podpisan*|zamontowan*|położon*|opisan*|wydrukowan*|ustawion*|zrobion*|dobran*|wykonan*)
0.8 (nazwisko|nazwa|imię|tytuł|adres) ~ (pisze się przez|z błędem|przekręcon*|bez ogonk*|źle napisan*|źle wpisan*|pomylon*|cudz*|innego|innej osoby|nie moje|nie nasze|nie tego)
0.4 (imię|nazwisko|zdjęcie|logo|podpis|dane|plik|dokumenty) (kogoś)? (innego|innej|obcej|cudze|cudzy|nie mojego|nie naszego) (dziecka|osoby|firmy|klienta|pani|pana)?
0.8 (wyblakł*|sprany|sprane|odbarwion*|zaciek*|plam*|dziur*|nierówn*|szpar*|szczelin*|pęcherz*|smug*) (druk|wydruk*|kolor*|na|w|po|ścian*|tynk*|fug*|podłog*|panel*|między|przy)
0.8 (czuć|czuje się|zalatuje|jedzie|trąci) ~ (translatorem|tłumaczem google|automatem|amatorszczyzną|taniochą|maszynowo|szablonem|kopiuj)
0.8 (nikt tak nie mówi|sztuczny język|drętwy język|kalka z angielskiego|kalki językowe|polski nie jest|to nie jest po polsku|brzmi sztucznie|brzmi drętwo)
0.8 (kampania|reklamy|reklama|pozycjonowanie|posty|strona|newsletter) ~ (nie dowozi|nie dowożą|nie konwertuje|nie przynosi|nie przynoszą|nie sprzedaje|przepala|nie działa|bez efektu|bez efektów|zero efektów|nic nie daje|nic nie dają)
0.8 (dowiedzieliśmy|dowiedziałem|dowiedziałam|dowiadujemy) się ~ że mamy (stronę|firmę|logo|klientów|internet)
0.8 (oczywiste oczywistości|ogólniki|lanie wody|lejecie wodę|wodolejstwo|banały|masło maślane)
0.8 (mandat|kara|karę|domiar|wezwanie|grzywna|odsetki) ~ (przez|bo|za to że|z powodu) (was|państwa|wasz*|pana|panią|nie|źle|spóźni*|pomyli*)
0.8 (oddaję|oddajemy|zwracam|zwracamy|odsyłam|odsyłamy) ~ (do poprawy|do naprawy|do poprawki|do ponown*|bo nie|z powrotem bo|jako wadliw*|na reklamację|w ramach reklamacji)
0.8 (powinna|powinien|powinno|powinny) (dać|dawać|się dać) się ~ (odtworzyć|otworzyć|zalogować|wydrukować|zamknąć|włączyć|uruchomić|edytować|używać|przeczytać)
0.8 (nie da się|nie dało się|nie sposób|trudno) ~ (odtworzyć|tego czytać|czytać|używać|pracować na|korzystać|nic kupić|kupić|zalogować|tego słuchać|tego oglądać|na to patrzeć|zamówić|dodzwonić przez)
0.8 (zostawili*|zostawiliście|zostawiła ekipa|po ekipie|po waszych|po państwa pracownikach) ~ (bałagan|brud|śmieci|gruz|syf|dziury|niedokończ*|rozgrzeban*|rozkopan*)
0.8 (starymi|stare|nieaktualne|zeszłoroczne|poprzednie|starą) (cenami|ceny|dane|stawki|cenniki|cennik|wersję|wersja) ~
0.8 (podróż w czasie|cofnęliśmy się|wróciliśmy do epoki|rodem z lat|jak z lat)
0.85 roi się od (błędów|literówek|kalek|pomyłek|byków|usterek|niedoróbek|bubli|nieścisłości|braków)
0.85 (kalki|kalek) językow*; od groma błędów; błąd na błędzie; błąd goni błąd
0.85 (czy)? (robił|robiła|pisał|pisała|tłumaczył|projektował) (to|ją|go|je)? (praktykant|stażysta|stażystka|student|studentka|uczeń|dziecko|automat|robot|amator|ktoś po pijaku)
0.85 (wraca|wróciło|wrócił|wróciła|oddajecie|oddaliście) ~ z (tym samym|tymi samymi|kolejnym|nowym|nowymi|tym|błędem|błędami) ~ (błędem|błędami|usterk*|problem*)
0.85 (poprawiamy|poprawiam|poprawiacie|zgłaszam|zgłaszamy|naprawiacie) ~ (to samo|ten sam|tę samą|te same) ~
0.85 (trzeci|drugi|czwarty|piąty|kolejny) raz (poprawi*|napraw*|zgłasza*|wysyła* poprawk*) ~
0.85 (daleki|daleka|dalekie) ~ od (tego co|ideału|oczekiwań|ustaleń|projektu|portfolio|wizualizac*|zamówieni*|uzgodnie*)
0.85 (nie ma|brak|zabrakło|brakuje) ani jedn* ~ (zdjęci*|stron*|z)
0.85 (zdjęcia|zdjęcie|fotki|ujęcia|film|nagranie|dźwięk) ~ (są|jest|wyszł*)? (nieostr*|rozmazan*|ciemn*|poruszon*|prześwietl*|nieudan*|do niczego|słab*)
0.8 (płacimy|płacę|płacić) ~ jak za ~ (a|i) (jeździ*|dostaj*|mamy|jemy|mieszka*)
0.8 (portfolio|reklama|strona) ~ (obiecywał*|wyglądał* lepiej|co innego|ładniejsz*)
0.8 do czasu (usunięcia|naprawienia|poprawienia|usuwania) (usterek|wad|błędów|awarii|szkody|usterki|wady)
0.8 (usunąć|usuńcie|usunięcie|naprawić|naprawcie|poprawcie) ~ (usterk*|wady|wad|szkod*|fuszerk*|niedoróbk*)
0.85 (połowę|połowa|pół) (roboty|pracy|tego co|projektu|zakresu)
0.85 (jak nie działał*|jak nie drukował*|jak nie chodził*|jak nie świecił*|jak nie grzał*|jak nie było) tak nie
0.85 (zleciłem|zleciłam|zleciliśmy|zapłaciłem za|zapłaciłam za|zapłaciliśmy za|prosiłem o|prosiłam o|prosiliśmy o|zamówiłem|zamówiłam|zamówiliśmy) ~~ (a dostałem|a dostałam|a dostaliśmy|dostałem|dostałam|dostaliśmy|a przyszł*|a mam|a otrzymał*)
0.85 (nakład|druk|gazetka|katalog|ulotki|cennik|plakaty) ~ (poszedł|poszły|poszła|wydrukowan*|już) ~ (z błęd*|do kosza|na przemiał|do śmieci|z literówk*|błąd|zamiast)
0.85 (kosztuje|jest|widnieje|napisano|stoi|wyszło) # zamiast #
0.85 kto za to (zapłaci|odpowie|pokryje|odpowiada); z nowymi błędami; jestem załaman*
0.85 (technik|serwisant|informatyk|monter|fachowiec|ekipa) (był|była|byli|przyjechał*|przyszedł) ~~ (i pojechał*|i nic|nadal|dalej|wciąż|i poszedł|bez efektu|nie naprawi*|tak nie|gorzej)
0.85 (ściana|ściany|podłoga|listwy|okna|szyby|meble|drzwi|sufit|tynk|panele) ~ (smugach|smugi|zachlapan*|pochlapan*|ubrudzon*|brudne|brudny|zabrudzon*|w farbie|poplamion*|nierówn*)
0.85 (wisi|wiszą|trzyma się|trzymają się) na (kablu|kablach|słowo honoru|taśmie|ślinę|jednej śrubie|włosku|sznurku)
0.85 (nie widzę|nie ma|nie znalazłem|nie znalazłam|nie uwzględni*) ~ (choćby jednej|ani jednej|żadnej|żadnych|moich|naszych) (poprawki|poprawek|uwagi|uwag|zmiany|zmian|sugestii)
0.85 (przypisan*|wysłan*|wpisan*|zaadresowan*|podpisan*) ~ (komuś innemu|do kogoś innego|innej osobie|nie tej osobie|nie temu|na inną|cudz*)
0.85 (na ulotce|na plakacie|na zaproszeniu|na koszulkach|na banerze|na wizytówkach|na kopertach|w katalogu|na stronie) ~ (jest|są|widnieje|stoi) ~ (błąd|trzy|zły|zła|złe|inny|inna|inne|stary|stara|cudz*|pomylon*|literówk*)
0.8 (liczyliśmy|liczyłem|liczyłam|miał być|oczekiwaliśmy) ~ (efekt*|wow|więcej|czegoś) ~ (a wyszło|a jest|wyszło|a dosta*) ~
0.8 (wyszło|wyszła|wyszedł|jest) (tak sobie|średnio|nijak|nijako|przeciętnie|słabo|marnie)
0.8 (streszczenie|tekst|opis|raport) ~ skopiowan* ~
0.8 (przez|wskutek|z powodu) (wasz*|państwa|pana|pani|ten|taki) ~ (błąd|błędu|błędy|błędów|pomyłk*|wpadk*|niedopatrzen*)
0.7 (przez|wskutek|z powodu) (błąd|błędu|błędy|błędów|pomyłkę|pomyłki|niedopatrzen*) (w|na|przy)
0.8 za taki (błąd|babol|bubel)
0.8 (spodziewał*|spodziewaliśmy|liczyliśmy|liczyłem|liczyłam|oczekiwał*|oczekiwaliśmy) ~ (czegoś|coś|więcej|lepsz*|wyższ*) ~ (dopracowan*|lepsz*|solidn*|starann*|ambitn*|po takiej|za te pieniądze|profesjonaln*|dojrzał*)
0.75 (nie usun*|nie poprawi*|nie napraw*|do czasu usunięcia|do usunięcia|aż usun*) ~ (uster*|wad|wady|błędów|błędy|niedoró*)

[complaint.neglect]
0.8 nikt ~ (odpis*|odpowied*|odpowiad*|oddzwo*|odbier*|odebra*|reag*|zareagow*|odezw*|odzyw*|kontakt*|skontakt*|zainteres*|raczy*|poinformow*|pofatyg*|zadzwoni*|uprzedz*|powiadom*)
0.8 nie (odpisa*|odpisuj*|odpowiedzie*|odpowiadacie|odpowiadają państwo|odpowiada pan*|oddzwoni*|oddzwania*|odbieracie|odbierają|odbierają państwo|odbiera pan*|reagujecie|reagują państwo|zareagowa*|odezwa*|odezwał*|odzywacie|raczyl*|raczy*|pofatyg*|poinformował*|poinformowano|uprzedzon*|uprzedzil*|powiadomi*|powiadomio*|poinformowan*)
0.8 nie ~ (raczyl*|raczył*|raczy|odpisa*|odpisal*|oddzwoni*|odezwa*|doczekał*|doczekali*) ~ (się|odpowiedzi|nikt|mi|nam|do|na|z|od|ani|reakcji|odzewu)
0.8 (bez|ani|brak|żadn*|zero) ~ (odpowied*|oddzwo*|reakcj*|odezw*|odzew*|feedback*|wieści|znaku życia|kontaktu|informacji zwrotnej)
0.8 (odpowiedzi|odzewu|reakcji|kontaktu|odpowiedz) ~ (brak|nie doczeka*|nie otrzym*|nie dosta*|nie było|nie ma|zero|żadn*|ani)
0.8 (cisza|milczeni*|milczycie|milczy|milczą|głucho|cichosz*|ciszą|głuch* telefon) ~ (w|z|jak|od|na|po|ze|radiow*|makiem)?
0.8 (ignoruj*|ignorow*|zignorow*|olewa*|olał*|olali*|olewacie|zlekceważ*|lekceważ*|zbywa*|zbyli*|zbył*|zbyt* milcz*|spław*|spychologi*|odsyła* od|odsyłan*|pomija*|zapomnie*|zapomniel*|zapomnian*|zaniedb*) ~ (nas|mnie|mnie|mój|moje|moich|nasz*|klient*|wiadomoś*|mail*|o nas|o mnie|telefon*|próś*|prośb*|od annasza)?
0.8 (to|ten|jest|już|wysł*|pisz*|mój|moj*|nasz*) ~ (drug*|trzec*|czwart*|piąt*|szóst*|siódm*|kolejn*|enty|n ty|#) (mail*|wiadomoś*|e mail|email|prośb*|monit*|telefon*|próba|próbę|przypomnieni*|list|zgłoszen*)
0.8 (po raz|już) (drugi|trzeci|czwarty|piąty|szósty|dziesiąty|kolejny|enty|setny|któryś) ~ (pisz*|prosz*|dzwoni*|pyta*|przypomin*|zgłasza*|monit*|raz pisz*|raz prosz*|raz dzwoni*|raz pyta*|upomin*|dopomin*)
0.8 (dwa|trzy|cztery|pięć|sześć|dziesięć|kilka|kilkanaście|parę|wiele|#) (razy|maile|maili|wiadomości|telefony|telefonów|próby|prób|monity|monitów|zgłoszeń|zgłoszenia) ~ (dzwonił*|pisał*|prosił*|pytał*|zgłasza*|bez odpowiedzi|bez odzewu|bez reakcji|i nic|i cisza|nikt|przypominał*|oddzwon*)
0.8 (dzwoni*|dzwon*|pisał*|pisali*|pisz*|prosił*|prosili*|pytał*|pytali*|zgłasza*|przypomina*|wydzwani*|dobij*|monitow*|ponagla*) ~ (dwa razy|trzy razy|dwukrotnie|trzykrotnie|kilkukrotnie|wielokrotnie|wiele razy|kilka razy|parę razy|# razy|od tygodni*|i nic|bezskuteczn*|bez skutku|na próżno|codziennie|bez efektu|bez rezultatu|bez odzewu|jak do ściany|po raz)
0.8 (wielokrotn*|kilkukrotn*|kilkakrotn*|bezskuteczn*|dwukrotnie|trzykrotnie) ~ (dzwoni*|pisał*|pisali*|prosi*|prób*|pyta*|zgłasza*|monit*|kontakt*|przypomina*|prośb*)
0.8 na moje (listy|maile|pytani*|wiadomoś*|telefony|prośb*)
0.8 na (nasze|trzy|moje trzy|żaden|żadn*|poprzedni*) ~ (listy|maile|pytani*|wiadomoś*|telefony|mail|wiadomość) ~~ (nie|nikt|brak|cisza|bez)
0.75 (nie da się|nie sposób|nie mogę|nie możemy|nie można|trudno|niemożliw*|nie idzie|graniczy z cudem) ~ (dodzwoni*|skontaktow*|doprosi*|złapa*|zastać|doczeka*|porozmawia*|dowiedzie*|dopyta*|uzyska*)
0.75 (ważniejsz*|więksi|większych|większym|lepszych|bogatsz*) ~ (klient*|zleceni*|projekt*|spraw*|ryb*)
0.75 (jedn* z wielu|kolejn* numer|numerkiem|numerem|petent*|intruz*|natręt*|klient* drugiej|drugiej kategorii|gorszego sortu|piąte koło|piątym kołem|mała firma|za mali|zbyt mali|małych klientów|mali klienci|małym klient*|małego klienta|zbyt mał*|dolnej półce)
0.75 (czuj*|mam wrażenie|mamy wrażenie|odnoszę wrażenie|poczuł*|poczuli*|traktuj*|potraktow*|traktow*) ~~ (ignorow*|zignorow*|lekceważ*|zlekceważ*|olan*|olewan*|zapomni*|pomija*|zbywa*|nieważn*|opuszcz*|niepotrzebn*|jak zło|jak śmiec*|jak numer*|jak natręt*|jak powietrze|jak petent*|jak intruz*|jedn* z|per noga|z góry|przedmiotowo|staliśmy się|nikogo|was nie obchodz*|nie zależy)
0.75 nie (obchodz*|obchodzi|zależy|interesuj*|słuchacie|słuchają|dbacie|szanujecie|macie ~ czasu|pamiętacie|liczymy się|liczę się) ~ (wam|was|państwu|nas|nami|klient*|nikogo|się)?
0.75 (kiedyś|dawniej|na początku|wcześniej|jeszcze rok temu|przedtem|za czasów) ~~ (odpowiadali*|odpowiadał*|oddzwaniali*|oddzwaniał*|dzwonili*|dostawa* odpowied*|dbali*|dbał*|odpisywa*|interesowa*|inaczej|było inaczej|pamiętali*)
0.75 za każdym razem ~~ (inna|inny|kto inny|nowa|nowy|od nowa|od początku|tłumacz*)
0.75 (co|każdego) (miesiąc|miesiąca|chwila|tydzień) ~ (inn*|kto inny|ktoś inny|nowa)
0.75 (czy ktoś|jest tam kto|czy w ogóle ktoś|halo jest|halo czy|żyjecie|żyjesz) ~ (tam|żyje|czyta|pracuje|jest|odbiera)? ~ (żyje|czyta|pracuje|tam)?
0.75 (zostawi*|zostali*|zostaw*) ~ (samych|sam|sama|samego|na lodzie|samym sobie|bez pomocy|na pastwę)
0.75 (na lodzie|poza nawiasem|w zawieszeniu)
0.75 (infolini*|sekretark*|poczt* głosow*|telefon*) ~~ (poczt* głosow*|nikt|nie odbier*|milcz*|głuch*|zajęt*|automat*)
0.75 nikt ~ (nie wie|nie wiedział*|nie uprzedz*|nie poinformow*|nie powiedział*|nie zapyta*|nie umie|nie potrafi)
0.75 (dowiedział*|dowiedzieli*|dowiaduj*) ~ (się)? ~ (od|z|przypadk*) ~~ (a nie od|nie od państwa|nie od was|przypadk*|z gazety|z internetu|od klient*|kierowc*)
0.75 (wzrusz*) ~ ramion*
0.75 (słysz*|usłysz*|mówi*|zapewni*|obieca*|miał*) ~~ (oddzwon*|oddzwoni*|odezwi*)
0.75 (bez słowa|ani słowa|ani jednego słowa|ani jednego telefonu|ani jednego maila|zapadł* się pod ziemię|wcięło|jak kamień w wodę|kontakt się urwał|urwał się kontakt|nieosiągaln*|nieuchwytn*)
0.85 (nikt|nikogo) ~ (nie odpowiada|nie odpowiedział|nie odpisał|nie oddzwonił|nie odbiera|nie raczył|nie reaguje|nie zareagował|nie poinformował|nie kontaktuje|nie zadzwonił|nie wie|nie interesuje|nie zajął|nie oddzwania|nie odpisuje|nie potrafi|nie ma czasu)
0.85 (brak|bez|żadnej|zero|ani|nie mam|nie dostał*|nie otrzymał*) ~ (odpowiedzi|odzewu|reakcji|kontaktu|informacji zwrotnej|odpowiedź|słowa|sygnału|wiadomości od|telefonu)
0.85 (moje|nasze|na moje|na nasze|wszystkie|kolejne|trzy|cztery|dwa|pięć|kilka|#) ~ (maile|wiadomości|telefony|pytania|prośby|uwagi|e maile|zgłoszenia|monity|pisma) ~~ (bez odpowiedzi|zignorowan*|ignorowan*|bez odzewu|bez echa|nie doczekał*|przepadają|w próżnię|bez reakcji|pozostają|pozostał*|pozostały)
0.85 (wysłał*|pisał*|dzwonił*|zostawił*|monitował*|napisał*|próbował*) ~ (już)? ~ (trzy|cztery|dwa|pięć|kilka|kilkanaście|wielokrotnie|#|trzykrotnie|dwukrotnie) ~ (razy|maile|maili|wiadomości|razów|telefony|nagrań|pisma)
0.85 (czuję|czujemy|czułem|czułam|czuć|poczuć) ~ (się)? ~ (ignorowan*|zignorowan*|lekceważon*|zlekceważon*|pomijan*|pominięt*|zapomnian*|niewysłuchan*|niewidzialn*|jak intruz|jak natręt|jak petent|zbywan*|nieważn*|mniej ważn*|odstawion*|na końcu|olan*|olewan*|gorsz*)
0.85 (traktuj*|traktowan*|potraktowan*) ~ (jak|z góry|po macoszemu|niepoważnie|drugiej kategorii|piąte koło|powietrze|zło konieczne|mniej ważn*)
0.85 (po macoszemu|piąte koło u wozu|na końcu kolejki|na szarym końcu|ostatni na liście|głucha cisza|cisza w eterze|grobowa cisza|jak grochem o ścianę|głową w mur|do ściany)
0.85 (muszę|musimy|musiałem|musiałam|musieliśmy|trzeba) ~ (ciągle|stale|sam|sama|sami|za każdym razem|wiecznie|wciąż|kolejny raz|się) ~ (dopominać|przypominać|wydzwaniać|pytać|prosić|upominać|dopytywać|dzwonić|monitować|powtarzać)
0.85 (kiedyś|dawniej|wcześniej|na początku|przedtem) ~~ (mieliście czas|był kontakt|odbierał*|było lepiej)
0.85 (co chwilę|za każdym razem|ciągle|znowu) ~ (inna|inny|kto inny|ktoś inny|nowa|nowy) (osoba|opiekun|konsultant|pracownik|osobą)?
0.85 (automatyczn*|szablonow*|zdawkow*) ~ (odpowied*|wiadomoś*)
# nikt nie słucha, nikt nie oddzwania
0.85 (rozmawiam|rozmawiamy|mówię|mówimy|gadam|gadamy|mówić|rozmawiać) ~ (ze ścianą|do ściany|jak do ściany|jak do słupa|do obrazu|do powietrza)
0.85 (mam|mamy|odnoszę|odnosimy) wrażenie ~~ (ze ścianą|do ściany|nikt nie czyta|nikogo|nie obchodz*|nie jesteśmy ważni|przestaliśmy|zapomnie*|ignor*|olew*|lekceważ*|zbyw*|nie zależy|przeszkadza*|natręt*|ostatni w kolejce|mniej ważn*)
0.85 (przestaliśmy|przestałem|przestałam) być ~ (ważni|ważny|ważna|dla was|dla państwa|klient*|potrzebni|istotni)
0.85 (nie jesteśmy|nie jestem) (już)? (dla was|dla państwa|dla pana|dla pani) ~ (ważni|ważny|ważna|priorytet*|klientem|istotn*)
0.85 (jesteśmy|jestem) ~ (piątym kołem|na szarym końcu|na końcu kolejki|na ostatnim miejscu|nieważn*|mniej ważn*|traktowan*|zbywan*|ignorowan*|pomijan*|olewan*|lekceważen*|lekceważon*)
0.85 (czuję|czujemy|czułem|czułam) się (zbywan*|ignorowan*|lekceważon*|lekceważen*|pominięt*|pominięci|zlekceważ*|olan*|niewysłuchan*|intruzem|petentem|natrętem|piątym kołem|niepotrzebn*|nieważn*|odstawion*|jak intruz|jak petent|jak natręt)
0.85 (zbywana|zbywany|zbywani|zbywacie|zbywają|zbywa mnie|zbywa nas|odprawia*|spławia*|spławili*|odsyła*|odsyłają) ~ (od|do|mnie|nas|z kwitkiem|jednego|każdego|ogólnikami|półsłówkami|byle czym)
0.85 (mały|mali|małych|małego|małym|drobny|niewielki) klient* ~ (olać|można olać|nie liczy|się nie liczy|się nie liczą|poczeka*|na końcu|olewa*|gorzej|macie nas|nikt|nie opłaca)
0.85 (nie raczył|nie raczyła|nie raczyli|nie raczyliście|nie raczą|nie raczy) ~
0.85 (nikt) (mnie|nas|mi|nam|z państwa|z was|u was|od państwa|ani razu|jeszcze|niczego|nawet|się)? ~ nie (poinformował|uprzedził|powiadomił|zapytał|zadzwonił|odpisał|odezwał|odpowiedział|oddzwonił|wyjaśnił|przeprosił|raczył|pofatygował|zainteresował|pojawił)
0.85 (musiałem|musiałam|musieliśmy|muszę|musimy|trzeba) ~ (się)? ~ (upominać|dopominać|dopraszać|prosić po|pytać po|przypominać|dzwonić po|wydzwaniać|domyślać|dowiadywać|dowiedzieć)
0.85 (dowiedziałem|dowiedziałam|dowiedzieliśmy|dowiaduję|dowiadujemy|dowiedzieć) się ~~ (od osób trzecich|od innych|z facebooka|z internetu|przypadkiem|przypadkowo|od klienta|od sąsiada|ostatni|ostatnia|na końcu|po fakcie|a nie od)
0.85 (moje|nasze|wszystkie|żadne z moich|żadna z naszych) ~ (uwagi|uwag|prośby|próśb|pytania|pytań|maile|telefony|wiadomości|sugestie|zgłoszenia) ~ (zignorowan*|pominięt*|bez echa|bez odpowiedzi|olan*|przepad*|wyrzucon*|jak grochem|w próżnię|lądują|nikt|nie ma odpowiedzi|nie było|bez odzewu|bez reakcji)
0.85 (na moje|na nasze|na żadne|na żadnego|na żadną|na kolejnego|na proste|na prostego) (pytania|pytanie|maile|maila|uwagi|wiadomości|wiadomość|prośby|telefony|pismo|pisma) ~ (nie ma|nie było|brak|cisza|nikt|bez|nie dostał*|nie otrzyma*|zero|nie odpowie*|nie doczeka*)
0.85 (dzwonię|dzwonimy|piszę|piszemy|wydzwaniam|wydzwaniamy|zostawiam wiadomości|monituję|proszę) ~ (i nic|i cisza|bez skutku|bez odzewu|jak grochem|i zero|i echo|a tu cisza|a wy nic|na próżno|od tygodni*)
0.85 (i nic|i cisza|cisza|głucha cisza|totalna cisza|zero odzewu|zero reakcji|zero odpowiedzi|zero kontaktu|bez odzewu|kompletna cisza|martwa cisza|cisza radiowa)
0.85 (ta|taka|wasza|ta wasza) cisza ~ (z państwa|z waszej|trwa|dziwi|martwi|niepokoi|jest)
0.85 (milczycie|milczą państwo|milczenie z)
0.85 (czas|siły|chęci) ~ (na posty|na facebook*|na social*|na inne rzeczy) ~~ (odpis*|odpowied*|oddzwon*|klient*)
0.85 (na odpisanie|na odpowiedź|na telefon|na jednego maila|na oddzwonienie) ~ (już nie|nie macie|czasu|brak|nie starcza|nie ma)
0.85 (kolejny|drugi|trzeci|czwarty|piąty|po raz któryś|enty) (raz|mail|email|monit|telefon) ~ (w tej samej|w tej sprawie|w sprawie|bez|pisz*|prosz*|pyta*|dopomin*)
0.85 (piszę|dzwonię|pytam|proszę|przypominam|zgłaszam) ~ (drugi|trzeci|czwarty|piąty|szósty|kolejny|enty|setny|któryś) raz
0.85 (czy ktoś|czy ktokolwiek) ~ (czyta|odbiera|odpowie|żyje|pracuje|odpisze|zajmuje|się tym|jeszcze|tam jest|w ogóle)
0.85 (obiecano|obiecali*|mieliście|miał pan|miała pani|miał ktoś|miano) ~ (oddzwonić|oddzwoni|odezwać się|zadzwonić|dać znać|odpisać|skontaktować|oddzwonicie) ~
0.85 (nie oddzwonił|nie oddzwoniła|nie oddzwonili|nie oddzwoniliście|nie odezwał się|nie odezwała się|nie odezwaliście|nie dał znać|nie daliście znać|nie odpisaliście|nie odpisali|nie odpowiedzieliście|nie odpowiedzieli)
0.85 (telefonu|telefonów|słuchawki) ~ (nikt nie|nie odbiera*|oczywiście nikt)
0.85 (nie odbieracie|nie odbierają|nie odbiera pan*|nikt nie odbiera) ~
0.85 (ani|bez) (jednego)? (słowa|słówka|odpowiedzi|wyjaśnienia|przeprosin) ~ (wyjaśnienia|przepraszam|od|ze strony|z państwa|z waszej)?
0.85 (wcześniej|kiedyś|dawniej|na początku|rok temu|dotąd) ~~ (tego samego dnia|od ręki|w godzinę|od razu|zawsze ktoś|można było liczyć|bez proszenia) ~~ (teraz|dziś|dzisiaj|a teraz|obecnie)
0.85 (traktujecie|traktują|traktuje|potraktowali*|potraktowano) ~ (nas|mnie|klientów|klienta)? ~ (jak|z góry|po macoszemu|niepoważnie|przedmiotowo|lekceważąco|jak powietrze|gorzej)
0.85 (za każdym razem|na każde pytanie|w kółko|ciągle) ~ (słyszę|słyszałem|słyszałam|słyszymy|dostaję|mówicie|odpowied*) ~ (sprawdzimy|oddzwonimy|damy znać|to samo|inna|zaraz|jutro|ogólniki|formułk*|gotow*)
0.85 (odpowiedzi|wyjaśnienia|informacji|kontaktu|reakcji|odzewu) ~ (się)? (nie)? (doczekałem|doczekałam|doczekaliśmy|doczekać|doprosić|doprosiłem)
0.8 (mam|mamy) ~ (odgrzewan*|gotow*|szablonow*|automatyczn*|wymijając*|zdawkow*) odpowied*
0.8 (szablonow*|wymijając*|zdawkow*|na odczepnego|na odczepne) ~ (odpowied*|odpisa*|zbyć)?
0.8 (komu|kimś|kogoś|komuś) (będzie)? (na nas|na mnie|na kliencie) ~ (zależało|zależy|zależeć)
0.8 (nie zależy|nie obchodzi|nie obchodzimy|nie interesuje) (wam|was|państwu|państwa|panu|nikogo|nikomu) ~
0.8 (człowieka|żywego człowieka|kogokolwiek|nikogo) ~ (po drugiej stronie|nie poznałem|złapać|zastać|dodzwonić|nie ma|nie uświadczy*)
0.8 (melodyjk*|muzyczk*|automat*|bot|infolinia|infolinię|poczta głosowa|poczt* głosow*) ~ (na pamięć|zamiast|słucham|w kółko|po raz|odsyła|i nic|nikt|odbiera|przyszedł)
0.8 (musi|muszę|musimy|mam) ~ (prosić się|się prosić|żebrać|błagać|dobijać się|upraszać) ~ (o)? ~ (rozmow*|kontakt|odpowied*|telefon|informac*|wszystko)?
0.8 (jak|klient) ~ (musi|muszę) się prosić
0.8 (od kiedy|odkąd) ~ (nowy opiekun|nowa opiekunka|zmienił się|odeszła|odszedł|zmieniła się) ~ (gorzej|nikt|nie|cisza|czuj*|brak|ciężko)
0.8 (trzeci|drugi|czwarty|piąty|kolejny|szósty) (list|mail|monit|email|telefon|ticket) ~ (w sprawie|w tej|z prośbą|i nadal|bez|od|do was|do państwa)
0.8 (na pierwszy|na drugi|na poprzedni|na żaden) (list|mail|monit|telefon)? ~ (nie było|brak|bez|cisza|nikt|nie dostałem|nie dostałam|przyszedł automat|odpowiedział automat)
0.8 (robi pan|robi pani) co (panu|pani) każą
0.8 (dziękuję za kolejną odpowiedź w której|kolejna odpowiedź z której nic|odpowiedź z której nic) ~
0.8 (zostałem|zostałam|zostaliśmy|zostawieni|pozostawieni) ~ (odesłan*|zbyt*|sami sobie|bez opieki|bez pomocy|bez wsparcia|na lodzie|z problemem sam*)
0.8 (przypominam|przypominamy|ponawiam|ponawiamy|monituję|monitujemy|dopominam się|dopominamy się|upominam się) ~ (po raz|kolejny|znowu|trzeci|drugi|bezskutecznie|ponownie|już)
0.8 (nikomu|nikogo) ~ (nie chce się|nie obchodzi|nie interesuje|nie zależy|nie ma|nie wzrusza)
0.8 (mam|mamy) wrażenie że (was|państwa) ~ (nie obchodz*|nie interes*|przeszkadza*|męcz*)
# jeszcze: kto się nami zajmuje
0.8 (odbijam|odbijamy) się (od)? (ściany|drzwi|muru); od annasza do kajfasza
0.8 (odsyłacie|odsyłają|odsyłani|odsyłany|odsyłana) ~ (od jednego|od osoby|do kogoś|w kółko|od drzwi)
0.8 (macie|mają) ~ (mnie|nas) ~ (w nosie|gdzieś|w głębokim|za nic|w poważaniu|na końcu listy)
0.8 (olewacie|olewają|ignorujecie|ignorują|lekceważycie|lekceważą|pomijacie|pomijają|unikacie|unikają) ~ (mnie|nas|klient*|moje|nasze|kontaktu|pytania|pytań)?
0.8 (nie zostałem|nie zostałam|nie zostaliśmy|nie byłem|nie byłam|nie byliśmy) ~ (poinformowan*|uprzedzon*|uprzedzen*|powiadomion*|zapytan*|wysłuchan*)
0.8 (nie czytacie|nie czytają państwo|nie czyta pan*|nikt nie czyta|nikt nie przeczytał) ~ (maili|moich|naszych|ze zrozumieniem|tego|co pisz*|uwag)?
0.8 (pytałem|pytałam|pytaliśmy) o (co innego|coś innego|coś zupełnie innego)
0.8 (odpowiedź|odpowiedzi) ~ (nie na temat|wymijając*|z szablonu|nic nie wnos*|na odczepnego|jednym zdaniem|półsłówk*)
0.8 (tłumaczę|tłumaczymy|opowiadam|powtarzam|powtarzamy|wyjaśniam) ~ (od nowa|po raz|w kółko|jak mantrę|do znudzenia|każdemu od początku|to samo)
0.8 (brak|brakuje) ~ (zainteresowania|zaangażowania|wsparcia|opieki|informacji zwrotnej|komunikacji|jakiejkolwiek komunikacji|elementarnej|podstawowej) ~ (z waszej|z państwa|informac*|kultury|uprzejmości|komunikac*)?
0.8 (wisiałem|wisiałam|wisimy|czekałem|czekałam) ~ (na linii|na infolinii|na słuchawce|w kolejce telefonicznej|przy telefonie)
0.8 (choć|chociaż) raz (usłyszeć|dostać|otrzymać|żeby ktoś|ktoś|porozmawiać|doczekać)
0.8 (ktoś|czy ktoś) ~ (łaskawie|raczy|zechce|w końcu|wreszcie) ~ (odpowie|odpisze|zajmie|zadzwoni|zainteresuje|odpowiedzieć|zadzwonić|odpisać)
0.8 (łaskawie|w końcu|wreszcie) (ktoś|kiedyś)? (odpisać|odpisze|odpowie|odpowiedzieć|oddzwonić|zadzwoni|oddzwoni|się odezwać|odezwie)
0.8 (odwołaliście|odwołali państwo|odwołał pan|przekładacie|odwołujecie) ~ (spotkan*|wizyt*|rozmow*|w ostatniej|kolejn*|trzeci|po raz)
0.8 (spotkania|spotkanie|wizyty|wizytę) (odwołaliście|odwołujecie|przekładacie)
0.8 (listem poleconym|list polecony|gołębi*|telegram*) ~ (mam|muszę|musimy|trzeba|może|wtedy|pocztow*) ~
0.8 czy mam (pisać|wysłać|przyjść) ~ (list*|osobiście|polecon*|do was)
0.8 (z kim|do kogo) (ja)? (mam|mogę|my mamy|mamy|trzeba) ~ (rozmawiać|mówić|dzwonić|się zwrócić) (żeby|aby|skoro|jeśli|w końcu) ~
0.8 (nowy|kolejny|trzeci|czwarty|inny) opiekun
0.8 (za każdym razem|co miesiąc|co chwila|znowu) ~ (inny|inna|nowy|nowa|kto inny) ~ (opiekun|osoba|konsultant|księgow*|głos|twarz)
0.8 (gdzie|co się stało z) ~ (mój|nasz|moja|nasza) (opiekun*|opiekunk*|kontakt)
0.8 (zostaliśmy|zostałem|zostałam|jesteśmy) (bez|pozbawieni) (opieki|opiekuna|wsparcia|kontaktu|informacji|odpowiedzi)
0.8 (zapomnieliście|zapomnieli państwo|zapomniał pan|zapomniała pani|czyżbyście zapomnieli) ~ (o nas|o mnie|o moim|o naszym|o sprawie|o tym|całkiem|chyba)
0.85 (jako|dla) (klient|klienta|wieloletni klient|stały klient|wieloletniego klienta|stałego klienta) ~~ (zasług*|oczekiw*|spodziewa*|traktow*|liczył*|należy|poczuł*|potraktow*|wstyd)
0.85 (zasługuję|zasługujemy) ~ (na coś więcej|na więcej|na szacunek|na odpowiedź|na rozmowę|na lepsze|na poważne|na choćby|chyba na) ~
0.85 (więcej|coś więcej|lepszego) niż (automatyczn*|szablonow*|jedno zdanie|zdawkow*|kopiuj|gotow* formułk*|standardow*|lakoniczn*) ~ (odpowied*|wiadomoś*|formułk*)?
0.85 (brak|brakuje) (jakiejkolwiek|jakiegokolwiek|wszelkiej|żadnej) (reakcji|odpowiedzi|kontaktu|informacji|odzewu|komunikacji|zainteresowania)
0.45 (moje|nasze) (dwie|trzy|cztery|poprzednie|ostatnie|wcześniejsze|liczne|wielokrotne) (poprzednie|ostatnie|wcześniejsze)? (wiadomości|maile|pisma|telefony|prośby|zgłoszenia|monity) ~
0.85 traktowan* (jak powietrze|po macoszemu|niepoważnie|z góry|jak intruz*|jak natręt*|jak petent*|jak zło|lekceważąco|gorzej|przedmiotowo)
0.8 (biura|firmy|agencji|kogoś|księgowej|kancelarii|informatyka) (które|która|kto|który) (odbiera|odpisuje|odpowiada|oddzwania|ma czas|słucha|szanuje)
0.85 (odpowiedział|odpisał|odezwał się|odpowiada) (mi|nam)? (tylko|jedynie|wyłącznie) (system|automat|bot|robot|autoresponder)
0.85 (tylko|jedynie) (numerem|cyferką|pozycją|peselem|fakturą)
0.85 (jestem|jesteśmy) (dla was|dla państwa)? (tylko|jedynie|zaledwie) (numer*|kolejn*|pozycj*|portfel*|faktur*|cyfr*|klientem z)
0.85 (opiekun*|opiekunk*|kontakt|kontaktu|doradc*) ~~ (nigdy nie ma|nigdy go nie|nigdy jej nie|wiecznie|nieosiągaln*|nie odbiera|nieuchwytn*|ciągle zajęt*|na urlopie wiecznie)
0.85 (nigdy nie ma|wiecznie nie ma) (go|jej|ich|was|pana|pani|nikogo) ~ (telefonie|biurku|na miejscu|biurze|kiedy|wtedy)
0.85 (trzecia|czwarta|piąta|szósta|któraś z rzędu) prośba ~
0.85 (zapomniał pan|zapomniała pani|zapomnieliście|zapomnieli państwo|zapomniano) ~ (o naszym istnieniu|o nas|o mnie|o mojej|o naszej|o kliencie)
0.85 (oczekiwałem|oczekiwałam|oczekiwaliśmy|spodziewałem się|spodziewałam się|liczyłem na|liczyłam na|wystarczyłoby) ~ (choćby|chociaż|krótki*|jedn*|przynajmniej) ~ (odpowied*|wiadomoś*|informac*|zdani*|maila|telefon*|słow*|dostałem|potwierdzen*)
0.85 (uwagi|poprawki|pytania|zgłoszenia|sugestie) ~ (wysłałem|wysłałam|wysłaliśmy|przesłałem|przesłałam|zgłosiłem|zgłosiliśmy) ~~ (w żadnej|bez|i nic|nie widzę|nikt|zignorow*|pominię*|nie uwzględ*)
0.85 o jakąkolwiek (odpowiedź|reakcję|informację|wiadomość)
0.85 (jakąkolwiek|jakakolwiek) (odpowiedź|reakcja|reakcję)

[complaint.cost]
0.75 (za|zbyt|strasznie|bardzo|dość|dosyć|trochę|nieco|coraz|potwornie|nieprzyzwoicie|absurdalnie|kosmicznie|tak|ciut) (drogo|drogi|droga|drogie|drogich|drożej|drożs*|wysok* staw*|wysok* kosz*|wysok* cen*|dużo pieniędzy|kosztown*)
0.75 (drogo|drożyzn*|przepłac*|zdzier*|zdzierstw*|zdziera*|kosmiczn* kwot*|kosmiczn* staw*|kosmiczn* cen*|horrendaln*|astronomiczn*|wygórowan*|słone|słono|słony rachun*|z kosmosu|zaporow*|lichwiar*|naciąga*|zdrożał*)
0.75 (cen*|stawk*|koszt*|abonament*|kwot*|opłat*|wycen*|ofert*) ~ (za|zbyt|jest|są|dużo|znacznie|mocno|dość|absurdaln*|nie do)? ~ (wysok*|wygórowan*|zaporow*|kosmiczn*|horrendaln*|przesadzon*|nieadekwatn*|zaskoczy*|zabij*|powala*|przytłacza*|zawyżon*|nie do przyjęcia|zwalają|z księżyca|drogi|drogie|drogo)
0.75 (stosun*|relacj*|proporcj*) ~ (jakości|cen*|jakość)
0.75 (nie|mało|niewiele) ~ (wart* pieniędzy|wart* ceny|wart* tych|wart* takich|wart* tej|wart* swojej|adekwatn*|współmiern*|proporcjonaln*|uzasadni* cen*)
0.75 nie (są|jest|był*) ~ wart*; (nieadekwatn*|niewspółmiern*|nieproporcjonaln*)
0.75 (za co|za co właściwie|za co ja|na co|po co) ~ (płac*|zapłac*|płacimy|wam|idą|bierz*|tyle|te pieniądze)
0.75 (co) ~ (mamy|mam|dostaj*|otrzymuj*|dosta*|otrzyma*) ~ (z tego|w zamian|za to|za te|za tę|za tak*|za nasze)
0.75 (w zamian|za te pieniądze|za tę cenę|za takie pieniądze|za taką stawkę|za taką kwotę|za taką cenę|za taką kasę|za te kwoty|za tyle|za takich pieniędzy|za te stawki|za tą cenę)
0.75 (tańsz*|taniej|połow* ceny|połowę tego|za połowę|o połowę taniej|o połowę mniej|za grosze|dwa razy taniej|dwa razy mniej) (u|w|niż u|niż wy|by|inn*|konkurenc*|zrobi*|znal*|mogę|mogli*)
0.75 (inn*|konkurenc*|gdzie indziej|sąsiad*|znajom*) ~ (tańsz*|taniej|połow* ceny|za połowę|o połowę|dwa razy mniej|mniej)
0.75 (inni|konkurenc*|sąsiad|gdzie indziej|znajom*) ~~ (tani*|mniej|za połowę|tańsz*|za tyle)
0.75 (podwyżk*|podnies*|podnieś*|podniosł*|podnosi*|podnosz*|wzrost*|wzrosł*|wzrós*|skok*|rosn*|rośn*) ~ (cen*|staw*|opłat*|abonament*|koszt*|#|o #|dwukrotn*|znow*|znów|ryczałt*)
0.75 (cen*|staw*|opłat*|abonament*|koszt*|ryczałt*|wynagrodz*) ~ (podwyż*|podnies*|podnieś*|podniosł*|wzrosł*|wzrós*|rosn*|skoczy*|w górę|wzrost*|idzie w górę|podskoczy*|podrożał*)
0.75 (podwyżk*|podwyżek); (dwa|trzy|cztery|kilka) razy (drożej|więcej|tyle)
0.75 (dwukrotn*|podwójn*|dwa razy) ~ (cen*|koszt*|wycen*|więcej|wyższ*|tyle)
0.75 (wyrzuc*|utopi*|utopion*) ~ (pieniądz*|pieniędz*|w błoto|kas*)
0.75 (strata|szkoda|marnow*|marnot*) ~ (pieniędzy|kasy|kas*)
0.75 (kosztuj*|kosztow*|wyda*|płac*|zapłac*|wydaj*) ~ (majątek|fortun*|krocie|jak za zboże|kupę|masę pien*|mnóstwo pien*|grube|tyle|za nic|ciężkie|niemało|za powietrze|bajońsk*|krociow*)
0.75 nie stać (nas|mnie)
0.6 (budżet*) ~ (nie pozwala|nie udźwign*|nie wytrzyma*)
0.75 (przestało|przestaje|nie) ~ (się)? (opłaca*)
0.75 (ciężkie|grube|konkretne|niemałe|duże|takie) pieniądze
0.75 (trudno|trudniej|ciężko) ~ (uzasadni*|wytłumaczy*|obroni*|usprawiedliwi*) ~ (koszt*|wydat*|cen*|kwot*|stawk*|abonament*)
0.4 (obniż*|opust|zejść|zejdzi*|upust*) ~ (z ceny|cen*|stawk*|abonament*)
0.85 (zawyżon*|wygórowan*|kosmiczn*|astronomiczn*|zaporow*|horrendaln*|słon*|lichwiarsk*) ~ (cen*|kwot*|stawk*|koszt*|rachun*|wycen*)
0.85 (zdzierstwo|zdzieracie|rozbój|naciąganie|przepłaca*|drożej niż|taniej gdzie indziej|dwa razy drożej)
0.85 (cena|ceny|koszt|koszty|stawka|stawki|wycena|rachunek|kwota|abonament) ~ (za wysok*|zbyt wysok*|wzrosł*|podskoczył*|poszł* w górę|podwoił*|zwaliła z nóg|zaskoczył*|nieadekwatn*|nieuzasadnion*|z kosmosu|nie do przyjęcia|odstrasza*|przesadzon*|wygórowan*)
0.85 (za co|za to|zastanawiam|zastanawiamy|pytanie) ~ (właściwie|tak naprawdę|my|ja|się)? ~ (płacę|płacimy|zapłaciliśmy|zapłaciłem|zapłaciłam|płacić)
0.85 (nie jest|nie są|niewart*|nie wart*|nieopłacal*) ~ (warte|wart|warta|tych pieniędzy|swojej ceny|tej ceny)
0.85 (stosunek jakości|relacja jakości) ~ (cen*)? ~ (słab*|kiepsk*|nie)?
0.85 (konkurencj*|inni|inna firma|gdzie indziej) ~ (taniej|o połowę|połowę mniej|tańsz*|liczy mniej|biorą mniej)
# za drogo, za co płacimy
0.85 (cena|kwota|stawka|wycena|opłata|koszt|abonament|ceny|stawki|koszty|opłaty|honorarium) (jest|są|była|były)? (dla nas|dla mnie|naszym zdaniem|moim zdaniem)? (zdecydowanie|stanowczo|trochę|nieco|dużo|o wiele|mocno)? (za|zbyt) (wysoka|wysokie|wysoki|duża|duże|droga|drogie|wygórowana)
0.85 (zwala|zwaliła|zwaliły|powala|powaliła|ścięła|ścina|rozłożyła) (mnie|nas)? z nóg
0.85 spadłem z krzesła; spadłam z krzesła; oczy mi wyszły; szczęka mi opadła (na widok|jak zobacz*)
0.85 (za takie|za te|za tę|za taką|za tyle|za takie) (pieniądze|stawki|stawkę|cenę|kasę|kwotę|pieniędzy|kwoty) ~ (oczekiwał*|oczekuj*|można by|można|spodziewa*|powinno|powinien|powinni|wymaga*|to)
0.85 (za co|na co) ~ (właściwie|tak naprawdę|konkretnie|dokładnie|w ogóle|ja|my)? ~ (płacimy|płacę|idą te pieniądze|idą nasze pieniądze|zapłaciliśmy|zapłaciłem|zapłaciłam|ta kwota|mamy płacić|mam płacić)
0.85 (kolejna|znowu|następna|każda|nowa|jeszcze jedna|ciągłe|niespodziewan*|ukryt*) (dopłata|dopłaty|opłata|opłaty|koszty|podwyżka|podwyżki|pozycja na fakturze)
0.85 (doliczyli*|doliczacie|doliczono|dorzuciliście|dopisaliście|naliczacie|kasujecie|liczycie sobie|bierzecie) ~ (opłat*|dopłat*|dojazd*|za każd*|za wszystko|za byle|krocie|za telefon|za maila|dodatkow*|jak za zboże|tyle)
0.85 (każda|każdy|każde|byle) (drobnostka|drobiazg|telefon|mail|poprawka|zmiana|pierdoła|minuta|głupstwo) ~ (płatn*|dodatkowo|kosztuj*|ekstra|liczon*|na fakturze|osobno|dopłat*)
0.85 (wszystko|zmiana|poprawka|dojazd) ~ (płatne|płatna|płatny) (dodatkowo|ekstra|osobno)
0.85 (płatna|płatne|płatny) dodatkowo
0.85 (podwyżka|podwyżki|podwyżkę|podwyżką|wzrost cen*) ~ (to|o|z dnia na dzień|przesad*|za duż*|nie do|bez|szok*|zaskoczy*|nieuzasadn*|zbyt|kolejn*|druga|jest)
0.85 (to|dla nas|dla mnie|trochę|zdecydowanie|stanowczo) za (dużo|drogo|drogie|droga|drogi) ~ (jak|dla nas|dla mnie|na nasz|na mój|za|w porównaniu)
0.85 (kosztorys|rachunek|faktura|kwota|wycena) ~ (wyższ*|o # procent|dwa razy|dwukrotnie|znacznie) ~ (od wstępn*|niż|od ofert*|od wycen*|większ*|wyższ*|od umówion*|droższ*)
0.85 (wyższy|wyższa|wyższe|droższy|droższa|droższe) ~ (od wstępnego|od wstępnej|niż ustal*|niż w ofercie|niż umawia*|niż u innych|niż konkurencja|niż gdzie indziej|o połowę|o # procent)
0.85 (tańszą|tańszej|tańszy|tańsza|tańsze|tańszego) (opcj*|ofert*|biur*|firm*|alternatyw*|rozwiąza*|dostawc*|wykonawc*)
0.85 (tyle|aż tyle|takie pieniądze|taką kwotę|taką kasę|# zł|# złotych|trzysta złotych|dwieście złotych|sto złotych|tysiąc złotych|pięćset złotych) ~ za (zmianę|jedną|jedno|jeden|pięć minut|godzinę|telefon|poprawkę|kilka|parę|dwa|dwie|coś|to|podmianę|wstawienie|odebranie|chwilę|byle)
0.85 (trudno|trudniej|ciężko|coraz trudniej|nie umiem|nie potrafię) ~ (uzasadnić|wytłumaczyć|obronić|usprawiedliwić) ~ (wydatek|wydatki|koszt|koszty|kwotę|cenę|fakturę|stawkę|abonament|wydatk*)
0.85 (skąd|skądże) (się wzięła|się wzięły|się bierze|taka|ta|te|takie|aż taka) ~ (kwota|kwoty|suma|cena|stawka|opłata|koszt|koszty)
0.85 (nieadekwatn*|niewspółmiern*|nieproporcjonaln*|za wysok*|nie odpowiada) ~ (do|cen*|efekt*|jakości|wykonan*|nakład*|w stosunku)
0.85 (zdzierstwo|rozbój w biały dzień|złodziejstwo|łupienie|dojenie|doicie|łupicie|golicie|skubiecie|zdzieracie|naciągacie|żerujecie) ~
0.85 (przestaje|przestało|nie|nijak) (mi|nam)? (się)? (opłaca|opłacać|kalkuluje|kalkulować|spina|zwraca)
0.85 (wstępna|pierwotna|umówiona|ustalona) (wycena|cena|kwota) ~~ (a teraz|a wyszło|a jest|ostatecznie|a na fakturze|dwa razy|przekroczon*)
0.8 (płacimy|płacę|płacić) ~ (i|a) (nic|niewiele|mało|guzik|figę) ~ (z tego|w zamian|mamy|dostajemy)
0.8 (dostajemy|dostaję|mamy|otrzymujemy) ~ (minimum|ochłapy|niewiele|mało|guzik) ~ (za te|za takie|w zamian|za tyle)
0.8 (pieniądze|kasa|budżet) ~ (wyrzucon*|w błoto|zmarnowan*|przepalon*|na marne|bez sensu)
0.8 (przepalacie|przepalili*) ~ budżet
0.85 (płacę|płacimy|zapłaciłem|zapłaciliśmy|wychodzi|wyszło) ~ (o połowę więcej|dwa razy więcej|dużo więcej|znacznie więcej|coraz więcej|o # procent więcej|więcej niż rok temu|więcej niż powinien|drożej)
0.85 (bierze|biorą|liczy|liczą|życzy sobie|życzą sobie|kosztuje) ~ (# zł mniej|połowę mniej|dużo mniej|mniej niż|o połowę mniej|połowę tego|znacznie mniej|taniej) ~
0.85 (za te|za takie|za tyle|za tę) (pieniądze|pieniędzy|kwotę|kasę|stawki|sumę) ~ (mógłbym|mogłabym|moglibyśmy|miałbym|miałabym|mielibyśmy|zatrudni*|kupi*|sam|sama)
0.85 (policzyli|policzyliście|policzono|liczycie|liczą) ~ (za|jak za) ~ (wejście|dzień dobry|każdy|każde|każdą|pierdnięcie|oddech|minutę|dojazd|kawę|telefon|maila|złoto|zboże)
0.8 (abonament|faktura|faktury|rachunek|rachunki|koszty|opłaty) (rośnie|rosną|puchnie|puchną|coraz wyższ*|z miesiąca na miesiąc|co miesiąc wyższ*|idą w górę)
0.8 (oszczędzimy|oszczędzilibyśmy|zaoszczędzimy|przepłaciliśmy|przepłacamy|przepłacam|przepłaciłem|przepłaciłam) ~
0.8 (kieszeń|portfel) ~ (boli|pust*|zabola*|ucierpi*)
0.8 (licznik bije|licznik tyka|taksometr)
0.8 (windujecie|podnosicie|podnieśliście|podkręcacie|śrubujecie) ~ (cen*|stawk*|koszt*|opłat*|po raz)
0.8 (kosztował*|kosztowało|kosztowała|wydaliśmy|wydałem|wydałam|zapłaciliśmy|zapłaciłem|zapłaciłam) ~ (nas|mnie)? # ~~ (a dosta*|a mamy|a dowie*|a nic|i nic|a efekt*|a wysz*|a jest|za coś|bez efekt*)
0.8 (każdy|każdą|każde) (telefon|mail|przecinek|minutę|kliknięcie|drobiazg|poprawkę|pytanie) ~ (kasuj*|licz*|płac*|doliczacie|na fakturze|osobno|dodatkowo|ekstra)
0.8 (wykończy|wykańcza|zarżnie|zabija|dobija|zrujnuje|pożera) ~ (nas|mnie|budżet) ~ (koszt*|opłat*|stawk*|abonament*|faktur*|cen*)
0.8 (wolałbym|wolałabym|wolimy|wolelibyśmy) (stałą opłatę|stałą cenę|ryczałt|niższ*|tańsz*|z góry znać|znać koszt*)
0.8 (po tej|przy tej|w tej) cenie ~ (oczekiwa*|spodziewa*|powinn*|wymaga*|to kpina|to żart|liczy*)
0.8 (podrożał*|zdrożał*|drożyzna|coraz drożej|drożej i drożej)
0.8 (wychodzi|wyszło|wychodzą) ~ (drogo|krocie|majątek|fortunę|za drogo|jak za złoto|bokiem)
0.8 (skarbonk* bez dna|studnia bez dna|worek bez dna|dojna krowa|dojną krowę|dojne krowy|bankomat)
0.85 (płacimy|płacę|płacić|liczycie|kasujecie|bierzecie) (sobie)? jak za (zboże|złoto|mercedesa|ferrari|mokre zboże|woły|kawior|rolls*|luksus|pałac)
0.85 (to już|to jest|to) (gruba|lekka|mocna)? przesada ~
0.85 (# zł|# złotych|# netto|# brutto|# euro) (netto|brutto)? za (podmianę|zmianę|jedną|jeden|jedno|wstawienie|godzinę|minutę|pięć|kwadrans|telefon|kilka|chwilę|to|coś|taki|taką|takie|poprawkę)
0.85 (skąd|dlaczego|jakim cudem) # (godzin|godziny|roboczogodzin|zł|złotych)
0.85 (po tej|po ostatniej|po takiej|po zobaczeniu|po otrzymaniu) (fakturze|podwyżce|wycenie|faktury|wyceny)
0.85 (faktury|rachunki|faktura) (przychodzą|przychodzi|wystawiacie|wysyłacie) ~ (punktualnie|regularnie|na czas|bezbłędnie|zawsze|co do dnia|jak w zegarku)
0.85 (przestajecie|przestaliście|przestają państwo|nie jesteście|nie są państwo) ~ (być)? ~ (konkurencyjn*|opłacaln*|atrakcyjn* cenowo|tan*|tańsi)
0.85 (pełną|pełna|całą|cała) (stawkę|stawka|kwotę|cenę|kwota|cena) za (połow*|część|niepełn*|coś|taką|byle|nieskończon*)
0.85 (przekroczył|przekracza|przewyższa|przewyższył) ~ (wartość|cenę|koszt) ~ (samej|samego|nowej|nowego|urządzenia|zakupu|sprzętu|naprawianego)?
0.85 (droższ*|drożej) (niż|od) (nowa|nowy|nowe|nowej|samej|samego|całe|zakup)
0.85 (za taką|za tę|za takie|za tyle) (sumę|kwotę|kasę|cenę|pieniądze|pieniędzy) ~ (liczył*|spodziewa*|oczekiw*|wymaga*|chciał*)
0.75 to samo ~ (za połowę|za pół|za ułamek|za jedną trzecią|o połowę taniej|dwa razy taniej|trzy razy taniej)

[escalation]
0.85 (rozmawiać|porozmawiać|rozmowę|rozmowy|rozmowa|mówić|kontakt|kontaktu|skontaktować|połączyć|spotkać|spotkanie|napisać|napiszę|zwrócę|zwrócimy|zwracam|zadzwonić) (się)? (tylko|już|wyłącznie|bezpośrednio|osobiście)? (z|do|ze|od) ~ (kierownik*|kierowni*|dyrektor*|szef*|prezes*|właściciel*|przełożon*|zarząd*|menedżer*|manager*|menadżer*|wspólnik*|decyzyjn*|central*)
0.85 (skierowa*|skieruj*|kieruj*|przekaz*|przekażę|przekażemy|przekaza*|zgłosz*|zgłasza*|zgłosi*|eskaluj*|napisa*|piszę|piszemy|trafi) ~ (do|na) ~ (central*|dyrekcj*|zarząd*|prezes*|dyrektor*|szef*|właściciel*|przełożon*|kierownic*|kierownik*|górę)
0.85 (przekaza*|zgłosi*|zgłasza*|przekaz*|przekażę) ~ (sprawę|temat|problem|to|sprawy)? ~ (prezes*|dyrektor*|zarządowi|szefowi|szefowej|właściciel*|przełożon*|kierownictw*|dyrekcj*)
0.85 (sprawę|temat|problem) ~ (przekaza*|przekaz*|zgłosi*|przejmuje|przejmie|przejął|przejęła) ~ (prezes*|dyrektor*|zarząd*|szef*|właściciel*|przełożon*|kierownictw*|dyrekcj*)
0.85 (kogoś|kimś|kogo|osobę|osobą|osoby|osobie) ~ (kto ma ~ do powiedzenia|z uprawnieniami|kto może coś|kto decyduje|kto może zdecydować|na wyższym stanowisku|wyżej postawion*|o większych uprawnieniach|wyżej w hierarchii)
0.85 (wasz*|państwa|twój|twoim|twojego|swojego|swoim|swoją) (kierownik*|kierowni*|dyrektor*|szef*|prezes*|właściciel*|przełożon*|zarząd*|menedżer*|manager*|menadżer*|central*)
0.85 (pana|pani) (kierownika|kierownikiem|kierownikowi|szefa|szefem|szefowej|szefową|szefowi|przełożon*|dyrektora|dyrektorem|prezesa|prezesem|właściciela|właścicielem)
0.85 (kogoś|ktoś|kimś|osob*|komuś) ~ (z zarządu|z kierownictwa|decyzyjn*|kompeten*|wyżej|przełożon*|odpowiedzialn*|kto decyduje|kto podejmuje|kto może podjąć|kto ma coś do|władn*|z góry|ważniejsz*|umocowan*)
0.85 (kierownictw*|eskal*|wyższ* szczebel|wyższym szczeblu|wyższą instancj*)
0.85 niech ~~ (szef*|prezes*|właściciel*|dyrektor*|kierownik*|przełożon*|menedżer*|manager*)
0.85 (szef|szefowa|prezes|właściciel|właścicielka|dyrektor|dyrektorka|kierownik|kierowniczka|przełożony|przełożona) ~ (niech|musi się|ma do mnie|ma zadzwonić|wie o tym|wie jak|powinien o tym|powinna o tym|powinien wiedzieć)
0.85 (do wiadomości|dw|w kopii|kopi*) ~ (prezes*|dyrektor*|zarząd*|szef*|właściciel*|kierownik*|przełożon*)
0.85 (mój|moja|nasz|nasza) (szef|szefowa|prezes|zarząd|dyrektor|dyrektorka|rada nadzorcza) ~ (oczekuje|żąda|zażąda*|zadzwoni do|skontaktuje|interwen*|wkracz*|zajmie się|domaga*|jest wściek*|jest oburz*)
0.85 (skarg*|zażaleni*) ~ (do dyrekcj*|do zarząd*|do prezes*|do central*|do szef*|do kierown*|na pana|na panią|na pracę|na obsług*|na państwa|na was)
0.85 (złożę|złożymy|składam|składamy|kieruję|kierujemy|wnoszę|wnosimy) ~ (oficjaln*|formaln*)? ~ (skargę|zażalenie|skargi)
0.85 (z technikiem|z dyżurnym|z handlowcem|z panią|z asystent*|z pan*|z wami|z recepcj*|z konsultant*|z stażyst*) ~ (nie mam|nie będę|nie zamierzam|nie chcę) ~ (o czym|rozmaw*|gada*|dyskut*)
0.85 nie z (asystent*|dyżurn*|technik*|stażyst*|sekretark*|handlow*|recepcj*|konsultant*|opiekun*)
0.85 nie (dyżurny|technik|asystent*|handlowiec|sekretark*|konsultant*|stażyst*)
0.85 (chcę|chcemy|chciałbym|chciałabym|żądam|proszę|prosimy|oczekuję|domagam się|poproszę) ~~ (z właścicielem|z kierownikiem|z kierowniczką|z szefem|z szefową|z prezesem|z dyrektorem|z przełożonym|z menedżerem|z kierownictwem|z zarządem)
0.85 (telefonu|kontaktu|odpowiedzi|spotkania|rozmowy) ~ (od|z|ze) ~ (kogoś decyzyjnego|szefa|szefowej|prezesa|właściciela|kierownika|kierownictwa|zarządu|dyrektora|przełożon*|kimś decyzyjnym|prezesem|kierownikiem)
0.85 (proszę|poproszę|prosimy) ~ (połączyć|przełączyć|skontaktować|umówić) ~ (z kimś|z osobą|z przełożon*|z szef*|z kierown*|z prezes*)
0.85 (piszę|napiszę|dzwonię|zadzwonię|zgłaszam|zgłoszę|kieruję|skieruję) ~ (bezpośrednio|wprost|prosto) ~ do (zarządu|prezesa|dyrekcji|dyrektora|właściciela|szefa|szefowej|centrali|kierownictwa)
0.85 (do|w) (zarządu|centrali|dyrekcji|kierownictwa|rady nadzorczej|prezesa) ~ (piszę|napiszę|trafi|skieruję|złożę|idzie|pójdzie|wysyłam)
0.85 (sprawa|temat|problem) ~ (trafi|idzie|pójdzie|trafił|trafiła|ląduje) ~ (wyżej|do zarządu|do prezesa|do dyrekcji|do centrali|na biurko|do szefa|do szefowej)
0.85 (eskaluję|eskalujemy|eskalować|eskalacja|eskalację); (szczebel|poziom|piętro) wyżej; iść wyżej
0.85 pójdę wyżej; pójdziemy wyżej
0.85 (rozmawiał|rozmawiała|rozmawiać|rozmawiali) (bezpośrednio|wyłącznie|tylko|już tylko)? z (państwa|waszym|waszą|pana|pani) (prezes*|dyrektor*|szef*|kierown*|przełożon*|właściciel*|zarząd*)
0.8 (kto|kto tu|kto u was|kto u państwa) ~ (jest|odpowiada|decyduje|rządzi) ~ (przełożonym|szefem|za to|za terminy|decyzj*|kierownikiem|pana szefem)
0.85 (dodaję|dołączam|włączam|wrzucam) (do|w) (kopii|kopię|wiadomości|korespondencji|dw) ~ (szef*|prezes*|dyrektor*|zarząd*|przełożon*|właściciel*|kierown*)
0.85 (kto|kim) jest (pana|pani|twoim|twoją|waszym|państwa) (przełożon*|szef*|kierown*|dyrektor*)
0.85 (podać|podanie|poproszę|proszę o) ~ (nazwisko|kontakt|namiar*|telefon|numer|mail) ~ (przełożon*|szef*|kierown*|dyrektor*|prezes*|właściciel*|kogoś wyżej|zarząd*)
0.85 (namiar|namiary|kontakt|numer|telefon) (na|do) (kogoś wyżej|kogoś decyzyjnego|szefa|szefowej|przełożon*|kierownik*|dyrektor*|prezesa|właściciel*|zarząd*|centrali)
0.85 (nie ma pan|nie ma pani|nie macie|skoro pan nie|skoro pani nie) ~ (wpływu|uprawnień|kompetencji|mocy|decyz*) ~~ (z kim|do kogo|proszę|kto|chcę)
0.85 (zarząd|prezes|właściciel|dyrekcja|rada|centrala|szef|szefowa) ~ (się o tym dowie|się dowie|dowie się|zostanie poinformowan*|będzie wiedział*|otrzyma kopi*|dostanie kopi*)
0.85 (dzwonię|zadzwonię|piszę|napiszę|idę|pójdę|zwracam się|zwrócę się|uderzam) (od razu|wprost|bezpośrednio|prosto)? do (dyrektor*|prezes*|szef*|kierown*|właściciel*|zarząd*|central*|przełożon*|kogoś wyżej)
0.85 (z osobą|z kimś|do osoby|do kogoś|kogoś|osobę) (która|kto) (tu|tutaj|u was|u państwa|naprawdę|faktycznie|realnie)? (decyduje|rządzi|podejmuje decyzje|ma coś do powiedzenia|może zdecydować|może coś)
0.85 (rozmow*|rozmawiać|porozmawiać|kontakt*|spotkani*|telefon*) ~ (z|od) (kimś|kogoś|osobą|osoby) (kto|która|co) ~ (może|mogłaby|mógłby|ma prawo|ma władzę|ma coś) ~ (zdecydować|decydować|powiedzenia|decyzj*|rozwiąza*)

[request]
0.8 (proszę|prosze|prosimy|poproszę|poprosimy|prosiłbym|prosiłabym|proszę bardzo|uprasza*|prosilibyśmy|prośba|prośbę|prośbą) ~ (o|aby|żeby|by|pilnie|ponownie|niezwłocznie|natychmiast)
0.8 (proszę|prosze|prosimy) ~~ (przesłać|przysłać|wysłać|podesłać|podać|dać|zadzwonić|oddzwonić|odpisać|odpowiedzieć|poprawić|naprawić|zmienić|dodać|usunąć|sprawdzić|potwierdzić|wstawić|wystawić|skorygować|wyjaśnić|wycenić|przygotować|zrobić|dosłać|przetłumaczyć|umówić|ustalić|zaproponować|anulować|zwrócić|wskazać|poinformować|przywrócić|załatwić|pomóc|uwzględnić|zaksięgować|zamieścić|podmienić|wrzucić|przełożyć|przesunąć|odesłać|skontaktować|wykonać|zarezerwować|dołożyć|dopisać|wycofać|włączyć|wyłączyć|udostępnić|zająć|przyjechać|spojrzeć|zerknąć|rozważyć|rozłożyć|poczekać|zamówić|zainstalować|założyć|zablokować|odblokować|zresetować|złożyć|przekazać mi|wydać|dostarczyć|uzupełnić|opublikować|wpisać|dopilnować|zaplanować|obniżyć|napisać|powiedzieć|odebrać|przyjąć|doliczyć)
0.8 czy (mogę|możemy|mógłbym|mogłabym|moglibyśmy|mógłby|mogłaby|moglibyście|mogliby|możesz|możecie|może pan|może pani|mógłbyś|mogłabyś|mogą państwo|da się|dałoby|jest możliw*|jest szansa|istnieje możliw*|byłaby możliw*|byłoby możliw*|jest opcja|zechc*|zdąży*|znajdzie*|macie|mają państwo|ma pan|ma pani|masz|dacie|da pan|da pani|są państwo|jesteście w stanie|jest pan|jest pani|potrzebuj*|trzeba|powinienem|powinnam|powinniśmy|będzie|zrobi*|pomoż*|podjęl*|podejm*|wystarczy|wystawi*|uda*|można|doda*|zajmuj*|ktoś|wasz*|rachunek|oferuj*)
0.8 (mógłbyś|mogłabyś|mógłby pan|mogłaby pani|moglibyście|mogliby państwo|mógłbym prosić|mogłabym prosić|możesz|możecie|może pan|może pani|mogą państwo|można prosić|mogę prosić|mogę poprosić|możemy prosić|da się|da radę|dałoby radę|dałoby się|dacie radę|dasz radę|zdążycie|zdąży pan*|zdążysz|zrobi pan*|zrobicie|zrobisz) ~
0.75 (wyślesz|wyślecie|wyśle pan*|prześlesz|prześlecie|prześle pan*|podeślesz|podeślecie|podeśle pan*|przyślesz|przyślecie|przyśle pan*|podmienicie|podmienisz|podmieni pan*|poprawicie|poprawisz|poprawi pan*|zmienicie|zmienisz|zmieni pan*|dodacie|dodasz|podacie|podasz|poda pan*|podpowie*|powie pan*|powiesz|powiecie|sprawdzisz|sprawdzicie|sprawdzi pan*|wystawisz|wystawicie|wystawi pan*|pomożesz|pomożecie|pomoże pan*|ogarniesz|ogarniecie|dorzucicie|zerkniesz|zerkniecie|zerknie pan*|rzucisz okiem|odpiszesz|odpiszecie|umówimy|umówisz|naprawicie|usuniecie|wycenicie|wycenisz|wyceni pan*|policzycie|przygotujecie|przygotujesz|przygotuje pan*)
0.75 (wyślij*|prześlij*|przyślij*|podeślij*|podaj|podajcie|daj|dajcie|zrób|zróbcie|napraw|naprawcie|popraw|poprawcie|zmień|zmieńcie|usuń|usuńcie|dodaj|dodajcie|sprawdź|sprawdźcie|zadzwoń|zadzwońcie|oddzwoń|oddzwońcie|odpisz|odpiszcie|odezwij*|pomóż|pomóżcie|przywróćcie|podnieście|podnieś|wystaw|wystawcie|załatw|załatwcie|wytłumacz|wytłumaczcie|wyjaśnij*|powiedz|powiedzcie|zróbcie coś|ogarnij*|skoryguj*|przygotuj|przygotujcie|wyłączcie|włączcie|ratuj|ratujcie|zajmij*|weźcie|wstaw|wstawcie|wrzuć|wrzućcie|podmień|podmieńcie|wyceń|wyceńcie|policzcie|oddajcie|zwróćcie|przestańcie|dokończcie|skończcie|przyjedź|przyjedźcie|pokaż|pokażcie|napisz|napiszcie|potwierdź|potwierdźcie)
0.75 niech ~ (zadzwoni|ktoś|oddzwoni|odezwie|pan|pani|przyjedzie|napisze|poprawi|zrobi|przyśle|wyśle)
0.75 (chciałbym|chciałabym|chcielibyśmy|chcemy|chcę|wolałbym|wolałabym|wolelibyśmy|zależy mi|zależy nam|zależałoby) ~ (zapyta*|spyta*|dowiedz*|prosić|poprosić|zamówi*|umówi*|wiedzie*|porozmaw*|otrzyma*|dosta*|zmieni*|zleci*|dopyta*|ustali*|odpowied*|wyjaśnie*|zwrot*|konkret*|aby|żeby|na|doda*|przedłuż*|rozszerz*|odzyska*|zobaczy*|przełoż*|przesun*|skorzyst*|uzyska*)
0.75 (potrzebuj*|potrzebny jest|potrzebna jest|potrzebne są|potrzebne jest|potrzebny nam|potrzebna nam|potrzebne nam|potrzebne mi|przydałby|przydałaby|przydałoby|brakuje mi jeszcze)
0.75 (żąda*|zażąda*|domaga*|oczekuj*|oczekiw* od państwa|wzywam|wzywamy|wymagam|wymagamy|nalega*|apeluj*|wnoszę o|wnosimy o|wnioskuj*|upraszam)
0.75 (daj|dajcie|dać|da|dacie|dasz|dawaj) ~ (mi|nam)? ~ (znać|znak|cynk)
0.75 (czekam|czekamy|liczę|liczymy|oczekuj*) ~ na ~ (odpowiedź|odpowiedz|ofertę|wycenę|kontakt|informacj*|wiadomość|telefon|propozycj*|potwierdzen*|odzew|reakcj*|szybk*|pilny|info|decyzj*|wyjaśnie*|kosztorys|strony|poprawki|fakturę)
0.75 (jak|kiedy|ile|gdzie|na kiedy|do kiedy|od kiedy|w jakim terminie) ~ (możemy|mogę|mam|mamy|będzie kosztow*|kosztuj*|kosztowałob*|to potrwa|jest możliw*|wyniesie|się spodziew*|powinniśmy|powinienem|powinnam|dostan*|otrzym*|są te|są nasze|jest moj*|jest nasz*|macie|ma pan|ma pani|mogliby*|zrobi*|dotyczy|gotow*|z moj*|z nasz*|z tą|z tym)
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
# prośby wprost
0.8 (proszę|prosimy|poproszę|poprosimy) ~~ (wprowadzić|odesłać|zaktualizować|wypisać|wykreślić|połączyć|skreślić|dopisać|przesłać|wysłać|przygotować|dorzucić|dołączyć|uzupełnić|nanieść|zerknąć|rozliczyć|sporządzić|zweryfikować|obliczyć|wyliczyć|przeliczyć|podpisać|zamienić|przedłużyć|odnowić|wydrukować|zeskanować|opublikować|wgrać|ustawić|przekierować|zablokować|odblokować|założyć|skasować|podpiąć|nagrać|pociąć|zmniejszyć|powiększyć|przyciąć|zgłosić|zarejestrować|wyrejestrować|złożyć|zaksięgować|dosłać|doprecyzować|ocenić|sprecyzować|potwierdzić|zorganizować|zamówić|zainstalować|skonfigurować|wymienić|odebrać|dostarczyć|przywieźć|zwrócić uwagę|zwrócić mi|odpowiedzieć|przysłać)
0.8 (chciałem|chciałam|chcieliśmy|chciałbym|chciałabym|chcielibyśmy) (zapytać|spytać|dopytać|prosić|poprosić|dowiedzieć się|się dowiedzieć|zamówić|umówić)
0.8 (poproszę|poprosimy|poprosiłbym|poprosiłabym|prosiłbym|prosiłabym|prosilibyśmy) (to samo|wersję|fakturę|ofertę|wycenę|duplikat|zestawienie|podsumowanie|raport|skan|link|numer|kontakt|termin|# |jeszcze|plik*|zdjęci*|umow*|zaświadczen*|info*)
0.8 (trzeba|należy|wypadałoby|warto|dobrze by było) ~ (zmienić|dodać|poprawić|dopisać|usunąć|podmienić|zaktualizować|przesunąć|wstawić|dorzucić|uzupełnić|wymienić)
0.8 (podeślij|podeślijcie|prześlij|prześlijcie|wyślij|wyślijcie|daj|dajcie|podrzuć|podrzućcie|przyślij|przyślijcie|zerknij|zerknijcie|dopisz|dopiszcie|skróć|wydrukuj|umieść|uzupełnij|zaktualizuj|policz|zamień|przypomnij|zostaw|potwierdź|podpowiedz|podpowiedzcie|doradź|doradźcie) ~ (proszę|mi|nam|logo|link|ofert*|plik*|numer|jak|znać)?
0.8 (czy|a) (dałoby się|dałoby radę|da radę|da się|byłaby szansa|byłaby możliwość|jest szansa|jest możliwość|istnieje możliwość|moglibyście|mógłby pan|mogłaby pani|mogliby państwo) ~
0.8 (dacie|dasz|da pan|da pani|dadzą państwo) radę ~
0.8 (jest|byłaby|byłoby) (szansa|opcja|możliwość|możliwe) ~ (na|żeby|aby|by|o|przesuni*|rabat*)
0.75 (kto|kogo|komu) ~ (zajmuje się|odpowiada za|prowadzi|mogę|mam|możemy) ~
0.75 (co z|jak tam|na jakim etapie) ~ (oferta|ofertą|wycena|wyceną|projekt|projektem|umowa|umową|sprawa|sprawą)
0.75 (proszę|prosimy) o ~ (zmianę|aneks|odpis|wgląd|umowę|korektę|sprawdzenie|wymianę|wyliczenie|przygotowanie|ofertę|propozycję|podanie|przesłanie|usunięcie|wypisanie|wykreślenie|kontakt|informację|potwierdzenie|wyjaśnienie|rozmowę|spotkanie)
0.8 (proszę|prosimy) o ~ (zaktualizowanie|ustosunkowanie|przekazanie|dopisanie|przetłumaczenie|wskazanie|naniesienie|uwzględnienie|udostępnienie|dosłanie|ponowne|pilne|zrzut|szybką|odroczenie|pilny|zgodę|opinię|pomoc)
0.75 (byłbym|byłabym|bylibyśmy|będę|będziemy) (wdzięczny|wdzięczna|wdzięczni|zobowiązan*) za ~ (rozmow*|odpowiedź|kontakt|informacj*|wyjaśnieni*|przesłani*|telefon|sprawdzeni*|pomoc|szybk*)

[urgent]
0.8 (pilne|pilny|pilna|pilnie|pilną|pilnego|pilnej|pilnym|arcypilne|bardzo pilne|pilniejsze)
0.8 (natychmiast*|niezwłoczn*|bezzwłoczn*|bezwłoczn*|migiem|asap|alarmowo|na cito|cito|ekspresowo potrzeb*|w trybie ekspresowym)
0.8 (jak|możliwie) (najszybciej|najprędzej|najrychlej); najszybciej jak
0.8 (na|od) (już|wczoraj|zaraz) (potrzeb*|proszę|poprosz*|dasz|dacie|da)?
0.8 (na gwałt|na cito|od zaraz|w trybie pilnym|w trybie ekspres*|bez zbędnej zwłoki|bez zwłoki|w te pędy|na szybko)
0.8 (czas|czasu|termin*) ~ (nagli*|goni*|ucieka*|mało|się kurczy|nie ma|depcze|na wczoraj|leci|kończy|brak)
0.8 (mało|nie mamy|nie ma|brak) czasu; (liczy się|licz*) ~ każd* (godzin*|minut*|chwil*|dzień)
0.8 każda (godzina|minuta); nie (może|mogę|możemy) ~ (czekać|zwlekać|poczekać)
0.8 (najpóźniej|maksymalnie|max|najdalej|koniecznie|na|najlepiej) (jutra|jutro|dziś|dzisiaj|dziś wieczorem|pojutrze|na jutro|na dziś|na dzisiaj|do jutra|do dziś|do wieczora)
0.8 (jutro|dziś|dzisiaj|pojutrze) (najpóźniej|koniecznie|rano potrzeb*|o północy)
0.8 do (jutra|pojutrza|dzisiejszego popołudnia|końca dnia|końca dzisiejszego|jutrzejszego)
0.7 (potrzebuj*|proszę|prosimy|muszę|musimy|musi|potrzebne|trzeba|prześlij*|wyślij*|potrzebn*) ~~ (jeszcze dziś|jeszcze dzisiaj|dziś do|dzisiaj do|do południa|do wieczora|w ciągu godziny|przed południem)
0.8 (dziś|dzisiaj|jutro) ~ (najpóźniej|koniecznie|musi być|musi wyjść|startujemy|premier*|otwieramy|kontrola|deadline|mija termin|upływa termin|ostatni dzień|idzie do druku)
0.8 (termin|czas|deadline) ~ (mija|upływa|kończy się|jest) ~ (dziś|dzisiaj|jutro|pojutrze)
0.8 (w ciągu|w przeciągu) (godziny|# godzin|24|48|dwóch godzin|kilku godzin|doby)
0.8 (stoi|stoją|stoimy) ~ (produkcja|produkcj*|linia|magazyn|sklep|firma|cał*|biuro|auta|aut|na placu|robota|budowa|bez)
0.8 (produkcj*|linia|magazyn|firma|auta|aut|sklep|biuro|budowa) ~ (stoi|stoją|leży)
0.8 tracimy ~ (pieniądze|klient*|zamówien*|kas*|#|każd*)
0.8 (awaryjn*|kryzys*|krytyczn*|nie cierpi* zwłoki|palą* się|pali się|pali nam się|grunt się pali|nóż na gardle|ostatni dzwonek|na ostatnią chwilę|za pięć dwunasta)
0.8 black friday
0.8 (zostało|zostały|mamy) ~ (tylko)? (dwa dni|jeden dzień|kilka godzin|parę godzin|# godzin|niewiele czasu|mało czasu)
0.85 (na wczoraj|na cito|na już|na gwałt|na teraz|pilnie|bardzo pilne|superpilne|arcypilne|mega pilne|pali się|pożar|ostatni dzwonek|za pięć dwunasta)
0.85 (termin|deadline|czas) ~ (mija|upływa|kończy się|minie|upłynie|goni|nagli) ~ (jutro|dziś|dzisiaj|pojutrze|o północy|za godzinę|za dwie godziny|lada chwila)
0.85 (jutro|dziś|dzisiaj|pojutrze) ~ (mija|upływa|kończy się) ~ (termin|deadline|czas)
0.85 (jutro|dziś|dzisiaj) ostatni dzień
0.85 (jak najszybciej|możliwie szybko|najszybciej jak|jak najprędzej|bezzwłocznie|niezwłocznie|natychmiast|od zaraz|bez zwłoki|w trybie pilnym)
0.85 (potrzebuję|potrzebujemy|muszę mieć|musimy mieć|potrzebne) ~ (dziś|dzisiaj|jutro|na jutro|na dziś|pojutrze|na rano|jeszcze dziś|do wieczora|do południa|za godzinę|na wczoraj)
0.85 (kasy stoją|system leży|serwer leży|stoimy|nie możemy pracować|cała firma stoi|produkcja stoi|sklep leży|klienci czekają|klienci w kolejce|ludzie czekają)
0.8 (do jutra|do pojutrza|do dzisiejszego wieczora|do końca dnia|na jutro rano|najpóźniej jutro|najpóźniej dziś|jeszcze dziś do|dziś do #)
0.8 (odpis|kontakt|odpowiedź|decyzja|reakcja|wysyłka|interwencja|pomoc) ~ (pilna|pilny|pilnie|na już|na cito|jak najszybciej|potrzebna natychmiast)
0.85 (musi|muszą|musimy|muszę) (to)? (wyjść|wysłać|złożyć|oddać|być|mieć|pójść) ~ (jutro|dziś|dzisiaj|pojutrze|w ciągu|za godzinę)

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
0.8 (strzał w dziesiątkę|w dziesiątkę|w punkt|na medal|na piątkę z plusem|na szóstkę|pierwsza klasa|klasa sama|najwyższa półka|najwyższy poziom|mistrzostwo świata|majstersztyk|złoto|perełk*|cudeńko|cacko|petarda|sztos|kosmos|rewelka|rewelacja|miodzio|bomba|odlot|bajka|wymiatacie|rządzicie)
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
0.85 (dokładnie|właśnie) ~ (tak|tego|to|o to|taki*) ~ (chciał*|oczekiwał*|potrzebował*|chodziło|sobie wyobrażał*|wymarzył*|szukał*)
0.85 (polecam|polecamy|będę polecać|będziemy polecać|z czystym sumieniem) ~ (polec*|wszystkim|każdemu|was|państwa|znajomym|z czystym|gorąco|usług*)
0.85 bez (was|państwa|pana|pani) ~ (nie dali*|nie udało|zginęl*|byśmy|nie poradzi*)
# konkretna pochwała
0.85 (muszę|musimy|chcę|chcemy|chciałbym|chciałabym|chcieliśmy|wypada|trzeba) ~ (pochwalić|was pochwalić|państwa pochwalić|pogratulować|wyrazić uznanie|podziękować za|docenić|powiedzieć że jest)
0.85 (cieszę|cieszymy) się (że|z) (trafi*|was|państwa|wybra*|pracuj*|efekt*|współprac*|wynik*|mamy was|mamy państwa|to wy|znaleźl*)
0.85 (cenię|cenimy|doceniam|doceniamy) (sobie|bardzo|to|wasz*|państwa|pana|pani|ogromnie|szczególnie|naprawdę) ~ (rzetelność|terminowość|podejście|cierpliwość|profesjonalizm|zaangażowanie|pracę|współprac*|pomoc|uczciwość|szybkość|wysiłek)?
0.85 (wielki|wielkie|ogromny|ogromne|głęboki|nisk*) (ukłon|ukłony|brawa|szacun|szacunek|podziw|uznanie|plus) ~ (dla|za|w stronę)
0.85 (wyrazy|słowa) uznania; (chylę|chylimy) czoł*; czapki z głów; kapelusze z głów; chapeau bas
0.85 (odetchnęłam|odetchnąłem|odetchnęliśmy|odetchnąć) z ulgą; (kamień|ciężar) spadł
0.85 (śpię|śpimy) spokojnie
0.85 (dziękuję|dziękujemy|dzięki|podziękowania) ~ (że|za to że|za to jak) ~ (zajęli*|zajęł*|zajął*|ogarnę*|przyjecha*|uratowa*|pomog*|pomóg*|znaleźl*|zdąży*|chciał*|wysłucha*|pamięta*|wytłumaczy*|cierpliw*|tak szybko|od ręki|stanę*)
0.85 (dziękuję|dziękujemy|dzięki|wdzięczn*) ~ za ~ (pomoc|wsparcie|szybk*|błyskawiczn*|piękn*|świetn*|tłumaczenie|zdjęcia|szkolenie|album|projekt|naprawę|interwencję|poradę|rady|solidn*|rzeteln*|profesjonal*|cierpliwość|trud|kawał|ekspres*|fachow*|wyrozumiałość i|czas i|opiekę|zaangażowanie|współpracę przy|organizację|przygotowanie|doradztwo)
0.85 (dzięki|dziękuję) (pani|panu|wam|państwu|twojej|waszej|pani uporowi|pana|pani pomocy|waszej pracy) ~~ (zdąży*|wygra*|odda*|odzyska*|udało|zaoszczędz*|uniknę*|śpi*|mamy|uratowa*|działa|wysz*|zarobi*|sprzeda*)
0.85 (to|wszystko to)? (wasza|państwa|pana|pani|twoja) zasługa
0.85 (zasługa) (wasza|państwa|pana|pani|całego zespołu)
0.85 (nie ma|nie mam|nie mamy) (się)? ~ do czego (się)? (przyczepić|przyczepię|przyczepimy|doczepić)
0.85 (mucha nie siada|palce lizać|lepiej się nie dało|nic dodać nic ująć|nie mogło być lepiej|lepiej być nie mogło)
0.85 (warto było|opłacało się|opłaciło się) (czekać|zaczekać|zaufać|zaryzykować|zainwestować|poczekać|przejść)
0.85 (wygląda|wyglądają|wyszło|wyszła|wyszedł|wyszły|prezentuje się|prezentują się) ~ (obłędnie|bajecznie|przepięknie|pięknie|rewelacyjnie|świetnie|super|cudownie|zjawiskowo|bosko|fantastycznie|genialnie|elegancko|profesjonalnie|mega|znakomicie)
0.85 (taras|ogród|dom|salon|lokal|kuchnia|łazienka|sala|strona|katalog|album|film|logo|projekt|sukienka|tort|wydruki|kolory|zdjęcia) ~ (jest|są)? (przepiękn*|piękn*|cudn*|cudown*|bajeczn*|obłędn*|idealn*|rewelacyjn*|świetn*|zachwyca*|fantastyczn*|boski*|cudo)
0.85 (lepiej|piękniej|szybciej|sprawniej|taniej) niż (się)? (spodziewa*|myśla*|sądzi*|oczekiwa*|marzy*|planowa*|zakłada*|obieca*|śmia*)
0.85 (nie spodziewałem|nie spodziewałam|nie spodziewaliśmy|nie sądziłem|nie sądziłam|nie myślałem|nie myślałam) się? ~ (że)? ~ (tak sprawnie|tak szybko|tak dobrze|tak ładnie|tak pięknie|uda się|aż tak|pójdzie tak|może być tak)
0.85 (rzadko|dawno|pierwszy raz|nareszcie|wreszcie|długo) ~ (trafia|spotyka|spotkał*|ktoś kto|kogoś kto|szukaliśmy|szukałem|tak rzetel*|tak profesjonal*|tak uczciw*) ~
0.85 (nareszcie|wreszcie|w końcu) (ktoś|firma|fachowiec|księgowa|agencja|biuro|specjalist*) (kto|która|który|które|co) ~ (zna|rozumie|odbiera|odpowiada|słucha|wie|umie|potrafi|ogarnia)
0.85 (praca|współpraca|pracować|współpracować) z (wami|państwem|panem|panią|tobą) ~ (to)? ~ (przyjemność|sama przyjemność|bajka|złoto|zaszczyt|na medal)
0.85 (tak lubię|lubię to|to rozumiem|i to rozumiem|o to mi chodziło|o to nam chodziło|o to chodziło|dokładnie o to)
0.85 (szybko|sprawnie) i (konkretnie|na temat|bez|rzeczowo|profesjonalnie)
0.85 (szybko|sprawnie|konkretnie|rzeczowo) (konkretnie|sprawnie|rzeczowo|fachowo|i konkretnie|i sprawnie|i rzeczowo) ~ (bez)? ~
0.85 (uwinęli*|wyrobili*|sprężyli*|spisali*|postarali*|popisali*|wykazali*|stanęli*) się? ~ (błyskawicznie|świetnie|super|na medal|na wysokości|szybko|przed czasem|znakomicie|ekspresowo|na szóstkę)
0.85 (piękny|miły|cudowny|wspaniały|fajny|świetny|szlachetny) (gest|ukłon|pomysł|akcent|prezent|dodatek)
0.85 (miło|miło nam|miło mi) że (pamięta*|pomyśle*|zadba*|pomog*)
0.85 (kontrola|audyt|odbiór|urząd|rozprawa|premiera|ślub|impreza|wesele|konferencja|event|gala|wigilia|szkolenie) ~ (przeszł*|udał*|poszł*|wyszł*|przebiegł*|zakończ*) ~ (bez|się)? ~ (bez zastrzeż*|bez jednego|bez uwag|znakomicie|świetnie|rewelacyjnie|wspaniale|bez pudła|bez problem*|idealnie|śpiewająco|super|doskonale|gładko|pomyślnie)
0.85 (klienci|klientki|goście|użytkownicy|wszyscy|szef|szefowa|żona|mąż|zarząd|ludzie|znajomi|załoga|pracownicy|dzieci|uczestnicy|czytelnicy) ~ (chwalą|chwali|zachwyca*|zachwycen*|wzdychają|pytają kto|gratulują|bili brawo|w siódmym|piszczą|kochają|uwielbiają|komplementują|zazdroszczą|w szoku pozytywn*|oniemieli)
0.85 (mama|babcia|żona|teściowa|panna młoda|córka) ~ (płakała|popłakała się|wzruszyła się|się wzruszyła|się popłakała|ze wzruszenia|zachwycona|wzruszona)
0.85 (śmiga|hula|chodzi|działa|lata|pracuje) (teraz|już|wreszcie|wszystko)? (aż miło|jak złoto|jak ta lala|jak burza|jak marzenie|jak nowy|jak nowa|jak w zegarku|bez zająknięcia|bez zarzutu|bez pudła|idealnie|bezbłędnie|znakomicie)
0.85 (skończyły się|skończył się|koniec z) (problemy|kłopoty|nerwy|bałagan|problem)
0.85 (zapisy|sprzedaż|zamówienia|ruch|obroty|zapytania|rezerwacje|wejścia) ~ (skoczył*|podwoił*|wzrosł*|rosną|rośnie|w górę|potroił*|ruszył*|wystrzelił*)
0.85 (znacie się|zna się pan*|znają się państwo) na (rzeczy|swojej robocie|robocie|tym)
0.85 (umiecie|potraficie|umie pan*) (słuchać|doradzić|pomóc|wytłumaczyć|zaskoczyć)
0.85 (fachowa|solidna|dobra|porządna|uczciwa|kawał dobrej|kawał solidnej|kawał porządnej|rzetelna|fantastyczna|mistrzowska) (pomoc|robota|roboty|praca|pracy|firma|ekipa|obsługa|opieka|rada)
0.85 (jestem|jesteśmy|byłem|byliśmy) ~ (mile|miło|pozytywnie|przyjemnie|bardzo pozytywnie) (zaskoczon*|zaskoczen*)
0.85 (mile|miło|pozytywnie) (mnie|nas) (to)? (zaskoczył*|zaskoczyli*)
0.85 (jest|było|wyszło|działa) (o niebo|sto razy|znacznie|dużo|o wiele|nieporównywalnie|bez porównania) (lepiej|lepsz*|szybciej|sprawniej|ładniej)
0.85 (nie żałuję|nie żałujemy|ani przez chwilę nie żałuję|nie żałowałem|nie żałowaliśmy) ~ (wybra*|decyzj*|wybor*|złotówki|grosza|że)
0.85 (nie zawiedli*|nie zawiódł|nie zawiodła|nie zawiodłem|nie zawiodłam|nie zawiedliśmy) ~ (nas|mnie|się|jak zwykle|jak zawsze|ani razu|nigdy)?
0.85 (dumni|dumny|dumna|dumne) z (nowej|nowego|efektu|strony|katalogu|naszej|projektu|tego co)
0.85 (czysta|sama|prawdziwa) przyjemność
0.85 (jest|całkiem|naprawdę|powiem|nawet) ~ (całkiem|naprawdę|bardzo) dobrze
0.8 (super|świetnie|idealnie|ekstra|rewelacja|perfekcyjnie|bomba|pięknie) ~ (o to mi chodziło|o to chodziło|tak miało być|tak chciałem|tak chciałam|dokładnie tak|tak trzymać|robota|się spisa*)
0.8 (polecam|polecimy|polecać|polecę) (każdemu|wszystkim|z całego serca|z czystym|gorąco|serdecznie|znajomym|bez wahania|w ciemno)
0.85 (jest na co popatrzeć|aż miło popatrzeć|aż miło|aż się chce|miód na|balsam na|poezja|cud miód|dzieło sztuki|pierwsza liga|klasa światowa)
0.85 (rozwalił*|rozwaliły|rozwaliliście) (system|nas|mnie)
0.85 (lepsza|lepszy|lepsze|lepsi) (od|niż) (oryginału|prelegentów|oczekiwań|się spodziewa*|na wizualizac*|poprzedni*|konkurencji|wszystkich|w katalogu)
0.85 (wyszła|wyszło|wyszedł|wyszły|jest) (nawet)? lepiej niż (na|w|się|myśl*|zakład*|planowa*|marzy*)
0.85 (oddaliście|oddali państwo|zrobiliście|skończyliście|dostarczyliście) ~ (przed terminem|przed czasem|przedwczoraj|szybciej niż|wcześniej niż|dzień wcześniej|tydzień wcześniej)
0.85 (po kwadransie|po godzinie|w kwadrans|w godzinę|w pięć minut|po pięciu minutach|od razu|w jeden dzień|w jeden wieczór) ~ (działał*|chodził*|ruszył*|było po|naprawi*|znalazł*|rozwiąza*|załatwi*|ogarnę*|ogarnął*|hulał*|śmigał*)
0.85 (wreszcie|nareszcie|w końcu) (rozumiem|wiem|widzę|mam|mamy|śpię|działa|ktoś|wszystko) ~ (podatki|co i jak|za co|porządek|spokój|działa|gra|własne|o co chodzi|jasne|rzetelny)
0.85 (cierpliwość|wyrozumiałość|spokój|uśmiech|uprzejmość) ~ (do moich|do naszych|bezcenn*|złota|anielsk*|święta|pani|luksus|godna|medal)
0.85 (dzięki|dziękuję|dziękujemy) za (elastyczność|cierpliwość do|cierpliwość przy|wyrozumiałość przy|uśmiech|dobre słowo|serce|ciepłe|nocne|poświęcony|ekspresową|błyskawiczną|każdą)
0.85 (byliśmy|byłem|byłam|jesteśmy) trudnym klientem
0.85 (zasłużyliście|zasługujecie|zasługuje pan*|należy się) ~ (na|premi*|medal*|nagrod*|pochwał*|podwyżk*|oskara|wakacje)
0.85 (życie|wszystko|praca|księgowość|sprzedaż) ~ (stało się|stała się|jest teraz) (prostsz*|łatwiejsz*|lepsz*|przyjemn*|spokojniejsz*|o niebo)
0.85 (dziękuję|dziękujemy|dzięki) za tak (szybkie|sprawne|miłe|profesjonalne|błyskawiczne|staranne|szybką|sprawną|miłą|profesjonalną|staranną) (załatwi*|rozwiąza*|wykonan*|obsług*|pomoc*|realizac*|reakcj*|podejści*|zajęci*|naprawę|dostaw*)
0.85 (świetnie|znakomicie|super|dobrze|rewelacyjnie) (się)? (przyjęł*|sprawdz*|sprzedaj*|odebran*|przyjął)
0.85 (przyjęł*|sprawdził*|sprawdza) się (świetnie|znakomicie|super|doskonale|rewelacyjnie|idealnie)
0.85 (daliście|dali państwo|dał pan|dała pani|dajecie|dali) (radę|czadu|z siebie wszystko|popis)
0.85 (jednym tchem|z zapartym tchem|z przyjemnością) (przeczyta*|czyta*|obejrza*)
0.85 (miło|przyjemnie|dobrze|fajnie|super) (się)? (pracować|współpracować|mieć|było|pracuje|współpracuje) ~ z (kimś|wami|państwem|panem|panią|ludźmi|ekipą|firmą) ~
0.85 (jedzenie|tort|kolacja|obiad|catering|katering|menu|obsługa) ~ (pyszn*|przepyszn*|na szóstkę|na piątkę|rewelac*|wyśmienit*|smakował*|palce lizać|znakomit*)
0.85 (jesteście|jesteś|jest pan|jest pani) (naprawdę|po prostu|absolutnie)? (niesamowit*|najlepsz*|genialn*|wspaniał*|fantastyczn*|cudowni|cudowna|niezastąpi*)
0.85 (jak zawsze|jak zwykle) (perfekcyjnie|świetnie|super|idealnie|profesjonalnie|rewelacyjnie|bez zarzutu|na czas|na medal|niezawodn*|wspaniale|znakomicie|szybko|pięknie|rzetelnie|solidnie)
0.85 (nie muszę|nie musimy) (już|wreszcie|więcej)? ~ (restartować|się martwić|martwić|pilnować|poprawiać|sprawdzać|dzwonić|prosić|niczego poprawiać|się stresować)
0.85 (chodzi|działa|pracuje|śmiga) (teraz|już)? (cichutko|cicho|szybko|szybciutko|sprawnie|płynnie|stabilnie|bez przerwy|jak trzeba|jak nowy)
0.85 (najlepsza|najlepszy|najlepiej wydane|najlepsze) (inwestycja|decyzja|wydatek|pieniądze|wybór|ekipa|firma|księgowa|agencja|zakup)
0.85 (bez państwa|bez was|bez pana|bez pani|bez waszej|bez państwa pomocy|bez pani pomocy) ~ (nie dalibyśmy|nie dał*|nie udało|nie uda*|nie poradzi*|zginęl*|by się nie|byśmy)
0.85 (dotacja|wniosek|grant|kredyt|pozwolenie|odwołanie|znak) ~ (przyznan*|przyznany|zatwierdzon*|uznan*|uwzględnion*|zarejestrowan*) ~~ (dzięki|pomoc|brawo|dziękuj*|wasz*|państwa)
0.75 (dziękuj*|dzięki) ~ za (miłą|dobrą|piękną|świetną|pozytywną|ciepłą|pochlebną|wspaniałą|cudowną) (opini*|recenzj*|ocen*)
0.8 (cieszę się|cieszymy się|dobrze|całe szczęście|co za ulga) że (trafi*|jest* u|jestem u|wybra*|przeszed*|przeszliśmy|przeszłam|do was|do pani) ~ (do|na|u|z) (was|państwa|pani|pana|panią)

[growth]
0.85 (przedłuż*|odnow*|odnawia*|kontynuow*|kontynuuj*|kontynuacj*) ~~ (umow*|współprac*|kontrakt*|abonament*|o rok|kolejn*|na rok|na następn*|o #|subskrypcj*|zleceni*|pakiet*|obsług*)
0.85 (kolejn*|następn*|jeszcze|na nowy|przyszł*) ~ (rok|dwa lata|12 miesięcy|dwanaście miesięcy|sezon|zleceni*|projekt*|zamówieni*|etap*|kampani*|edycj*|sklep*|stron*|oddział*|lokal*|tłumaczeni*|umow*|domów|film*) ~~ (współprac*|z wami|u was|u państwa|z państwem|zlecamy|zlecimy|chcemy|poprosz*|zamaw*|dla was|dla państwa|mamy dla|powierz*)
0.85 (podpis*|podpiszemy) ~~ (kolejn*|następn*|aneks|nową umow*|nowa umow*|na rok|dalej)
0.85 (polec*|zareklamow*|rekomend*|zarekomend*) ~~ (was|państwa|wasz*|pana|panią|pani|pan|ciebie|cię|namiar*|wasz numer|państwa numer|wizytów*|dalej|znajom*|koledze|kolegom|koleżan*|szwag*|bratu|siostr*|kuzyn*|sąsiad*|zaprzyjaźn*)
0.85 (kolega|koleżanka|znajomy|znajoma|znajomi|szwagier|brat|siostra|kuzyn|kuzynka|teść|zaprzyjaźn*|przyjaciółka|przyjaciel|wspólnik) ~ (zadzwoni|odezwie|odezwą|napisze|zgłosi|skontaktuje|też chce|też by|prosi* o namiar*|pyta* o kontakt|pyta* o namiar*|pyta* o was|jest zainteresowan*)
0.85 (namiar*|wasz numer|wasz kontakt|wizytówk*) ~ (przekaza*|poszedł|poszły|dałem|dałam|dal*|poda*)
0.8 (chcemy|chcę|chciałbym|chciałabym|chcielibyśmy|planujemy|planuję|zamierzamy|myślimy|prosimy|proszę|poproszę|poprosimy|czy) ~ (o|zamówić|zlecić|dokupić|dołożyć|rozszerzyć|dodać|domówić|zwiększyć|powierzyć|dobrać|wziąć|zrobić)? ~ (kolejn*|jeszcze jed*|jeszcze dw*|dodatkow*|następn*|więcej|również|większ*|nowy projekt|nową stron*|to samo|rozszerz*|zwiększ*|podwoi*) ~ (zleceni*|zamówieni*|sklep*|stron*|kampani*|tłumaczeni*|egzemplarz*|sztuk*|projekt*|język*|pakiet*|licencj*|stanowisk*|zakres*|lokal*|etat*|godzin*|film*|oddział*|biur*|usług*|jedn*|wizytów*|ulot*|katalog*|budżet*|osob*)
0.8 (rozszerz*|poszerz*|zwiększ*|powiększ*|podwoi*|podwoj*|podnies* ~ budżet|dokup*|domów*|dołoż*|dobier*) ~~ (współprac*|pakiet*|zakres*|budżet*|umow*|usług*|zamówieni*|abonament*|obsług*|licencj*|stanowisk*|o drug*|o kolejn*|kampani*)
0.8 (nowe|nowy|kolejne|kolejny|następne|następny|większe|duże|drugie|drugi) (zlecenie|projekt|zamówienie|temat|sklep|etap) ~ (dla was|dla państwa|dla pan*|mamy dla|chcemy|zlecimy|tylko z wami|z wami)
0.8 mam* ~ dla (was|państwa|pana|pani|ciebie) ~ (zlecen*|projekt*|robot*|temat*|prac*|propozycj*|klient*|nowe|nowy)
0.8 (to samo|tak samo|powtórk*|jak ostatnio|jak rok temu|jak zeszłym) ~ (zamawia*|poprosz*|proszę|zlec*|tylko)? ~ (jeszcze raz|na przyszły|w tym roku|znowu|ponownie|razy)
0.8 (wchodzimy|bierzemy|decyduj*|zdecydow*) ~ (w to|pakiet*|ofert*|wyższ*|większ*|opcj*|się na)
0.8 (akceptuj*|przyjmuj*|zgadzam* się na) ~ (ofert*|wycen*|kosztorys*)
0.8 (potrzebuj*|zamawia*|poprosz*|proszę o|prosimy o|zlecam*) (kolejn*|następn*|jeszcze|dodatkow*|# kolejn*|# dodatkow*|drug*) ~ (licenc*|stanowisk*|parti*|egzempl*|sztuk|zestaw*|komplet*|zamówien*|pakiet*|kont*|stron*|projekt*|ulot*|wizytów*|katalog*|tłumacz*|godzin)
0.8 (wrócimy|wracamy|wrócę|wracam|będziemy wracać|na pewno wróc*) ~ (do was|do państwa|z kolejn*|po więcej|po kolejn*|z następn*)
0.8 (zostaj*|zostajemy|zostaniemy) ~ (z wami|u was|u państwa|z państwem|na kolejn*|na dłużej)
0.8 (rezerwuj*|zarezerwow*|zaklepuj*|bukuj*) ~~ (przyszł*|kolejn*|następn*|termin*); stał* klient*
0.8 (ofert*|wycen*|kosztorys*) ~ (na|dla) ~ (kolejn*|następn*|drug*|dodatkow*|now*|jeszcze)
0.6 tylko (do was|z wami|u was|do pani|do pana)
0.85 (przedłużyć|przedłużamy|przedłużam|przedłużymy|rozszerzyć|rozszerzamy|odnowić|odnawiamy|kontynuujemy|kontynuować|zwiększyć) ~ (umow*|współprac*|o kolejny|na kolejny|o rok|na rok|o nowe|zakres|abonament*|kontrakt*|licencj*|pakiet*)
0.85 (chcemy|chciałbym|chciałabym|chcielibyśmy|planujemy|potrzebujemy|zamawiamy) ~~ (zamówić więcej|kolejny projekt|kolejne|dodatkow*|następny projekt|jeszcze jed*|drugi sklep|drugą stronę|kolejną stronę|nowe zlecenie|kolejne zlecenie|dalszą współpracę|większy pakiet|więcej godzin|drugiego etapu|kolejny etap)
0.85 (poleciłem|poleciłam|poleciliśmy|polecałem|przekazałem|przekazałam|dałem|dałam|podałem|podałam) ~ (was|państwa|pana|panią|namiar*|wasz numer|państwa numer|kontakt) ~ (znajom*|kolegom|koleżan*|koledze|szwagr*|bratu|siostrze|sąsiad*|firmie|partner*|klient*|do|dalej)
# więcej, dłużej, dla innych
0.85 (zostajemy|zostaję|zostaniemy) (z wami|u was|z państwem|u państwa) ~ (na|na kolejny|na następny|dalej|dłużej)?
0.85 (chcemy|chcielibyśmy|chciałbym|chciałabym|planujemy|zamierzamy) ~ (uruchomić|zrobić|wdrożyć|zlecić|powierzyć|powtórzyć|kontynuować|rozwijać|rozszerzyć|dokupić|dołożyć|dodać) ~ (z wami|wam|państwu|z państwem|jeszcze|również|także|też|wiosną|ponownie|u was)
0.85 (powtórzyć|powtórzymy|powtarzamy|powtórka) ~ (ją|to|kampanię|wydarzenie|szkolenie|współpracę|zamówienie|akcję) ~ (wiosną|jesienią|latem|zimą|w przyszłym|za rok|w nowym|znowu|w styczniu)?
0.85 (zamawiamy|zamawiam|zamówimy|zamówię|bierzemy|biorę|poproszę|poprosimy|prosimy) (od razu|więc|też|jeszcze)? (drugi|drugą|drugie|kolejny|kolejną|kolejne|następn*|jeszcze jed*|to samo co|dodatkow*|kolejnych) ~
0.85 (druga|drugą|kolejna|kolejną|następna|następną|nowa|nową) (partia|partię|seria|serię|dostawa|dostawę|edycja|edycję|tura|turę) ~ (ulotek|katalogów|wizytówek|kalendarzy|toreb|kubków|koszulek|szkole*|broszur|plakatów|etykiet|te rozeszły)
0.85 to samo co (rok temu|ostatnio|w zeszłym roku|poprzednio|zwykle)
0.85 (tak jak|jak) (rok temu|ostatnio|w zeszłym roku) ~ (zamawia*|poprosz*|prosimy)
0.85 (zlecić|powierzyć|oddać|przekazać) (wam|państwu|panu|pani) ~ (również|także|też|całość|kolejn*|obsługę|jeszcze|dodatkowo|prowadzenie|następn*)
0.85 (przedłużyć|przedłużamy|przedłużenie|przedłużymy|odnowić|odnawiamy|odnowienie|kontynuować|kontynuujemy|wznowić) ~ (umow*|współprac*|domen*|hosting*|abonament*|licencj*|serwis*|opiek*|pakiet*|obsług*|o rok|o dwa|na kolejn*|na następn*|na dwa)
0.85 (bierzemy|wybieramy|wchodzimy w|decydujemy się na|przechodzimy na) ~ (pakiet|wyższy|większy|rozszerzony|droższy|premium|pełną wersję|pełny) ~ (pakiet|abonament|plan|rozszerzon*|wariant|obsług*)
0.85 (dołożyć|dokładamy|dorzucić|dorzucamy|dobrać|dobieramy|domówić|dokupić|dokupujemy|dokładam) ~ (do tego|jeszcze|drugi|dodatkow*|obsługę|moduł|licencj*|stanowisk*|godzin*|sztuk*|kadr*)
0.85 (rezerwujemy|rezerwuję|zaklepujemy|bookujemy) (od razu|już)? ~ (następny|kolejny|przyszły|następną|przyszłoroczn*|na przyszły|grudzień|termin na)
0.85 (poleciłem|poleciłam|poleciliśmy|polecałem|polecałam|polecamy|wskazałem|wskazałam|wskazaliśmy|zarekomendowałem|zarekomendowałam) ~ (was|państwa|pana|panią|wasze|waszą|ciebie) ~ (siostr*|brat*|znajom*|koledz*|koleż*|sąsiad*|szwag*|dalej|firmie|innym|klient*|mam*)?
0.85 (was|państwa|pana|panią) (poleciłem|poleciłam|poleciliśmy|wskazałem|wskazałam|polecam dalej|polecamy dalej)
0.85 (siostra|brat|kolega|koleżanka|znajomy|znajoma|znajomi|szwagier|sąsiad|sąsiadka|przyjaciółka|kuzyn|kuzynka|mama) ~~ (dałam jej|dałem jej|dałam mu|dałem mu|podałam|podałem|od razu dałam|do was namiar|namiary na was|będzie dzwonić|będzie dzwonił|zadzwoni do|odezwie się do)
0.85 (podałem|podałam|podaliśmy|dałem|dałam|daliśmy|przekazałem|przekazałam|przekazaliśmy) ~ (pana|pani|wasz|państwa|do was|do pana|do pani|na was) ~ (numer|namiar*|kontakt|telefon|wizytówkę|mail*) ~
0.85 (namiar|namiary|kontakt|numer) (na|do) (was|państwa|pana|panią) ~ (dałem|dałam|podałem|podałam|poszedł|poszły|przekaza*|dostał*|ode mnie)
0.8 (współpraca|współpracę) ~ (na kolejny rok|na następny rok|na dłużej|rozszerzyć|rozszerzamy|poszerzyć|rozwijać|pogłębić|zacieśnić)
0.8 (mam|mamy|będzie|szykuje się|planujemy|pojawił się) (dla was|dla państwa|dla pana|dla pani)? ~ (kolejn*|nowe|nowy|następn*|większ*) (zlecenie|projekt|zamówienie|temat|robot*|klient*) ~ (dla was|dla państwa|dla pana|dla pani)
0.8 (potrzebujemy|potrzebuję|przydałyby się|przydałoby się) (jeszcze)? (dwóch|trzech|czterech|pięciu|kilku|#) dodatkow*
0.8 (nowy|drugi|kolejny) (oddział|sklep|lokal|salon|gabinet) ~ (otwier*|też|również|chcemy|obsług*)
0.8 (do następnego|do kolejnego|na pewno wrócimy|wrócimy na pewno|będziemy wracać|wracamy po więcej|z kolejnymi|znów się zgłosimy|zgłosimy się ponownie) ~ (razu|projektu|zlecenia|zlecenie)?
0.85 (jeszcze jeden|jeszcze jedną|jeszcze jedno|jeszcze raz) (poproszę|poprosimy|bierzemy|zamawiam|zamawiamy|taki|taką|to samo)
0.85 (też chce|też chcą|też chcemy|też by chciał*|również chce) (taką|taki|takie|to samo|u siebie|z wami|waszą|skorzystać)
0.85 (rezerwuję|rezerwujemy|zaklepuję|bukuję) (panią|pana|was|państwa|termin) ~ (na|w)
0.85 (filia|oddział|spółka siostra|siostrzana|druga firma|drugi lokal) ~ (też|również|także) ~ (chce|potrzebuje|skorzysta|do was)
0.85 (sezon|rok|projekt) ~ za nami ~~ (jeszcze jed*|kolejn*|następn*|dalej|zostaj*|poprosz*|czas na)
0.85 (przedłużamy|przedłużam|przedłużymy) ~ (na|o) ~ (następn*|kolejn*|# miesi*|rok|dwa lata|kwartał|# lat*)
0.85 (więc|dlatego|zatem|w takim razie) ~ (prosimy|proszę|poprosimy|poproszę) o (wycenę|ofertę|kosztorys|propozycję) ~ (kolejn*|oklej*|drug*|następn*|dla|na|całej|wszystkich)
0.85 (ludzie|uczestnicy|klienci|goście|wszyscy) pytają o (drugą|kolejn*|następn*|ciąg dalszy|więcej|powtórk*)
0.85 (wchodzimy|wchodzę) w to
0.85 (ruszać|ruszajcie|ruszajmy|startujmy|startujemy|działajcie) z (drugim|kolejnym|następnym|trzecim|dalszym) (etapem|projektem|modułem|krokiem)

[meeting.off]
0.85 (odwoł*|odwołuj*|przełoż*|przełożyć|przełóż*|przekłada*|przenieś*|przenies*|przesun*|przesuń*|anulow*|odroczy*|odpuśc*|odpuść*|zmienić termin|zmieńmy termin) ~~ (spotkani*|wizyt*|wizj*|przegląd*|rozmow*|call*|termin* spotk*|konsultacj*|odbiór|odbioru|prezentacj*|wideo*|telekonf*|telko|teams*|zooma|zoom|szkoleni*|warsztat*|przymiark*|próbę|degustacj*|oględzin*|sesj*|audyt*|demo|rozmowę)
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
0.85 (nie pojawię|nie pojawimy|nie zjawię|nie zjawimy|nie stawię|nie stawimy) się (jutro|dziś|w|na|o|niestety)?
0.85 (nie przyjadę|nie przyjdę|nie przyjedziemy|nie przyjdziemy|nie dojadę|nie dojedziemy|nie dotrę|nie dotrzemy|nie zdążę|nie zdążymy) ~ (jutro|dziś|na|o|w|do was|do państwa)?
0.85 (poniedziałek|wtorek|środa|czwartek|piątek|jutro|dzisiaj|dziś|termin|spotkanie) (niestety|jednak)? (odpada|nieaktualne|nieaktualny|nie wypali|nie pasuje|nie gra|z głowy)
0.85 (w poniedziałek|we wtorek|w środę|w czwartek|w piątek|jutro|dziś|dzisiaj) (jednak|niestety) (nie możemy|nie mogę|nie damy|nie dam|nie da rady|nie pasuje|mnie nie będzie|nas nie będzie|nie będę mógł|nie będę mogła)
0.85 (spotkanie|wizyta|wizja|wizję|wizytę|rozmowa|rozmowę|szkolenie|odbiór|próba|próbę|przymiarka|przymiarkę|przegląd) ~ (trzeba|musi|muszę|musimy|można|możemy|proszę|chciałbym|chciałabym|prosimy|da się) ~ (przesunąć|przełożyć|odwołać|przenieść|odbyć się kiedy indziej|zmienić termin|anulować|odpuścić)
0.85 (odbyć|odbędzie|spotkać|zrobić|umówić) się? ~ (kiedy indziej|w innym terminie|w innym dniu|innego dnia|za tydzień|później)
0.85 (zapomniałem|zapomniałam|przegapiłem|przegapiłam|zaspałem|zaspałam|przeoczyłem) ~ (o)? ~ (spotkani*|rozmow*|callu|call|wizyc*|wizyt*|szkoleni*|telekonferencj*|wideo*|przymiarc*)
0.85 (jestem|leżę) (chor*|przeziębion*|w szpitalu|z gorączką|na l4) ~~ (nie przyj*|nie dotrę|nie dam|przełoż*|przesun*|odwoł*|nie będę|nie pojaw*)
0.85 (utknąłem|utknęłam|stoję|stoimy) ~ (w korku|na lotnisku|w pociągu|na trasie) ~~ (nie zdąż*|nie dotrę|przesun*|przełoż*|bez mnie)
0.85 (przymiarka|spotkanie|wizyta|rozmowa|szkolenie|odbiór|próba|oględziny|prezentacja|warsztaty) ~ (musi|muszą) (poczekać|zaczekać|się przesunąć|się odbyć później|być później)
0.85 nie (wyrobię|wyrobimy|wyrabiam|wyrabiamy) się (dziś|dzisiaj|jutro|na|o|w) ~
0.85 (da się|może|czy) (jutro|pojutrze|w inny dzień|innego dnia|później|godzinę później|pół godziny później)
0.85 (proponuję|proponujemy|proszę|prosimy|musimy|muszę|chciałbym|chciałabym) ~ (przenieść|przesunąć|przełożyć) ~ (spotkani*|wizyt*|rozmow*|szkoleni*|odbiór|przymiark*) ~ (na|o)
0.85 (spotkanie|wizytę|rozmowę|szkolenie|odbiór|przymiarkę|oględziny) ~ (proponuję|proponujemy|proszę|musimy|muszę|chcielibyśmy) ~ (przenieść|przesunąć|przełożyć|odwołać)

[auto]
0.95 (automatyczn*|autom*) (odpowied*|wiadomoś*|powiadomi*|potwierdz*|komunikat*|mail*)
0.95 autoresponder (wiadomość|odpowiedź)?
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

0.95 (biuro|firma|sekretariat|oddział) ~ (nieczynn*|zamknięt*|będzie nieczynn*)
0.95 (skrzynka|adres|mail|konto) ~ (nie jest monitorowan*|nie jest obsługiwan*|nie jest czytan*|nie jest już używan*|służy wyłącznie do wysyłki|wysyłkow*)
0.95 (potwierdzamy|potwierdzam) (otrzymanie|odbiór|przyjęcie) (państwa|twojej|twojego|pana|pani) (wiadomości|zgłoszenia|zamówienia|zapytania|maila)
0.95 (obecnie|aktualnie|w tej chwili) (przebywam|jestem|jesteśmy|przebywamy) (poza biurem|na urlopie|na zwolnieniu|w delegacji|na macierzyńskim|na l4)
0.95 (zastępuje mnie|w zastępstwie|pod moją nieobecność|w razie nieobecności|podczas nieobecności) ~ (tel|proszę|kontakt|mail|pan|pani)
0.95 (ostateczna|trwała|permanentna|stała) (porażka|awaria) dostarcz*
0.95 (user unknown|mailbox full|returned to sender|mail delivery|failure notice|could not be delivered)
0.95 (twoje|państwa|pana|pani) (zgłoszenie|zamówienie|zapytanie|wiadomość) (#|nr #|numer #|o numerze|zostało|została) ~ (zarejestrowan*|przyjęt*|przekazan*|utworzon*|otrzyman*)?
0.95 (dziękujemy)? zgłoszenie (nr|numer|#) # ~ (wpłynęło|przyjęto|przyjęte|zarejestrowan*|w systemie|czas reakcji)
0.95 (czas reakcji|czas odpowiedzi|czas realizacji) ~ (# godzin|godzin roboczych|dni robocz*|do # dni)
0.95 (urlop*) (macierzyński*|wychowawcz*|ojcowsk*|wypoczynkow*) do ~
0.95 (sprawy bieżące|w tym czasie sprawy) prowadzi ~
0.95 (w dniach|od dnia|do dnia|w terminie) ~~ (jestem nieobecn*|będę nieobecn*|nieobecność|jestem poza|biuro zamknięte|nieczynne)
0.95 (jestem nieobecn*|będę nieobecn*) ~ (do|w|od|w dniach)

# The client itself is going under.
[insolvency]
0.85 (ogłosi*|ogłasza*|złoży*|składa*|wniosek o) ~ (upadłość|upadłości|bankructwo|restrukturyzacj*)
0.85 (nasza|moja|ta) (firma|spółka) ~ (upad*|bankru*|niewypłacaln*|likwidacj*|plajt*)
0.85 (jesteśmy|jestem|staliśmy się) ~ (niewypłacaln*|bankrut*|w upadłości|w likwidacji|w restrukturyzacji)
0.85 (w stanie) (upadłości|likwidacji|niewypłacalności)
0.85 postępowani* (upadłościow*|restrukturyzacyjn*|sanacyjn*|układow*)
0.85 syndyk*; masa upadłości; otwarcie likwidacji; (zgłosić|zgłaszać|zgłoszenie) wierzytelności
0.8 (zamykamy|likwidujemy|kończymy|zawieszamy) ~ (firmę|działalność|spółkę|biznes|sklep) ~ (na stałe)?
0.8 (zbankrutowa*|splajtowa*|bankrutujemy)
0.8 nie (jesteśmy|mamy) ~ (płacić|zapłacić|z czego) ~ (nikomu|dostawcom|wierzycielom)
# upadłość, likwidacja, restrukturyzacja: nasza, nie cudza
0.85 (sąd) ~ (ogłosił|ogłosi|otworzył|otworzy|oddalił) ~ (upadłość|restrukturyzac*|postępowanie)
0.85 (ogłosiliśmy|ogłosiłem|ogłosiłam|ogłaszamy|ogłaszam|ogłosimy|złożyliśmy|złożyłem|złożyłam|składamy|składam) ~ (upadłość|upadłości|bankructwo|wniosek o upadłość|wniosku o upadłość|wniosek o otwarcie|plajtę)
0.85 (zbankrutowaliśmy|zbankrutowałem|zbankrutowałam|splajtowaliśmy|splajtowałem|splajtowałam|jesteśmy bankrutami|jestem bankrutem|poszliśmy z torbami|poszedłem z torbami)
0.85 (spółka|firma|spółkę|firmę|działalność) ~ (w stan likwidacji|w stanie likwidacji|w likwidacji|w upadłości|w restrukturyzacji|niewypłacaln*|bankrutuje|zbankrutował*|upadł*|upada|padła|splajtowała)
0.85 (postawion*|postawiliśmy|postawiono) ~ w stan likwidacji
0.85 (likwidujemy|likwiduję|rozwiązujemy) (spółkę|firmę|działalność)
0.85 (zarządca|zarządcy|zarządcę|nadzorca|nadzorcy|nadzorcę|doradca) (masy|sądow*|układu|restrukturyzacyjn*|przymusow*)
0.85 (otwarto|otworzono|otwarte|wszczęto|toczy się) ~ wobec (nas|mnie|naszej|spółki|firmy|naszej spółki|naszej firmy)
0.85 (postępowani*) (sanacyjn*|układow*|upadłościow*|restrukturyzacyjn*|o zatwierdzenie układu|przyspieszon*)
0.85 (propozycje układowe|układ z wierzycielami|zgromadzenie wierzycieli|lista wierzytelności|listę wierzytelności|wierzytelności ~ zgłaszać)
0.85 (straciliśmy|utraciliśmy) (zdolność|płynność) ~ (upadłoś*|likwidac*|zobowiązań|płatnicz*)
0.8 (nie jesteśmy|nie jestem) (już)? w stanie ~ (spłac*|regulować|płacić) ~ (wierzyciel*|długów|zobowiązań|nikomu)
0.8 (zamykamy|zamykam|kończymy|zwijamy|likwidujemy) (całą)? (firmę|spółkę|działalność|interes) ~ (na dobre|z końcem|od|bo|niestety|na stałe|nie udało)
0.8 (wykreślam*|wyrejestrow*) ~ (firmę|działalność|spółkę) ~ (z ceidg|z krs|długi|zobowiązania)
0.85 (otwarciu|otwarcie|otwarta|otwarto|wszczęciu|wszczęto) ~ (likwidacj*|upadłoś*|restrukturyzac*|postępowani* upadł*|postępowani* restr*)
0.85 (wzywam|wzywamy|wezwanie|zawiadamiam|zawiadamiamy|informuję|informujemy) ~ (wierzyciel*|o upadłości|o likwidacji|o ogłoszeniu|o otwarciu|o niewypłacalności|o złożeniu wniosku)

# Do not write to us.
[stop]
0.85 (proszę|prosimy|proszę już|błagam) ~ (nie pisać|nie kontaktować|nie dzwonić) ~ (do mnie|do nas|więcej|ze mną|z nami|już)
0.85 (nie piszcie|nie pisz|nie dzwońcie|nie kontaktujcie) ~ (więcej|już|do mnie|do nas)
0.85 (przestańcie|przestań|proszę przestać|przestać) ~ (pisać|dzwonić|kontaktować|nękać|wydzwaniać|spamować|nachodzić|wysyłać maile|przysyłać maile)
0.85 (nie życzę|nie życzymy|nie chcę|nie chcemy) ~ (sobie)? ~ (kontaktu|wiadomości|maili|otrzymywać|dostawać|żadnych|korespondencji|telefonów)
0.85 (usuń|usuńcie|proszę usunąć|proszę o usunięcie|wypisz|wypiszcie|proszę wypisać|proszę o wypisanie|skreśl*) ~ (mnie|nas|mój|nasz|moje|nasze|adres*|z listy|z bazy|dane|mailingu|danych)
0.85 (rezygnuj*|wypisuj*) ~ (newsletter*|z subskrypcji|listy mailingowej)
0.85 (cofam|wycofuję|odwołuję) ~ zgod*; (dajcie|daj|proszę dać) (mi|nam) (święty)? spokój
0.85 (żadnych|zero) (więcej|kolejnych) (maili|wiadomości|telefonów)
# nie pisać, wypisać, skreślić
0.85 (proszę|prosimy|poproszę) (o)? (mnie|nas|nasz adres|mój adres|ten adres)? (wypisać|wypisanie|wykreślić|wykreślenie|skreślić|usunąć|usunięcie) ~ (mnie|nas|z mailingu|z newslettera|z listy|z bazy|z subskrypcji|adres*|dan*)
0.85 (wypiszcie|wypisz|usuńcie|usuń|skreślcie|wykreślcie) (mnie|nas|mój|nasz|ten) ~ (z|adres|mail|numer|dane)
0.85 (proszę|prosimy|uprzejmie proszę) (już)? (więcej|nigdy więcej|dłużej)? ~ nie (pisać|dzwonić|wysyłać|przysyłać|kontaktować|nachodzić|nękać) ~ (do mnie|do nas|mi|nam|więcej|się|maili|ofert)?
0.85 (więcej|nigdy) ~ (do mnie|do nas|mi|nam) nie (pisać|pisz|piszcie|dzwonić|dzwońcie|wysyłać|wysyłajcie|przysyłać|przysyłajcie)
0.85 nie (wyrażam|wyrażamy) (już)? zgody na ~ (otrzymywanie|wysyłanie|przesyłanie|kontakt|przetwarzanie|informacj*|ofert*|newsletter*|marketing*)
0.85 (cofam|cofamy|wycofuję|wycofujemy|odwołuję|odwołujemy) ~ zgod* ~ (na)? ~ (przetwarzanie|marketing*|kontakt|otrzymywanie|newsletter*|wysył*|mail*)?
0.85 (przestańcie|przestań|proszę przestać|skończcie|proszę skończyć) ~ (wypisywać|pisać|spamować|dzwonić|nękać|nagabywać|zasypywać|bombardować|wydzwaniać|z tymi mailami|z mailami|z tym spamem)
0.85 (dajcie|dać|daj) ~ spokój (z)? ~ (mail*|telefon*|ofert*|newsletter*|spamem|wiadomości*)
0.85 (nie chcę|nie chcemy|nie życzę sobie|nie życzymy sobie) ~ (maili|telefonów|ofert|newslettera|newsletterów|wiadomości|korespondencji|reklam|kontaktu|otrzymywać|dostawać|być nagabywan*)
0.85 (rezygnuję|rezygnujemy|wypisuję się|wypisujemy się) z (newslettera|newsletterów|subskrypcji|mailingu|listy mailingowej|powiadomień|otrzymywania)
0.85 (prawo|prawa) do (bycia zapomnianym|zapomnienia)
0.85 (usunąć|usunięcie|usunięcia|skasować) ~ (moich|moje|naszych|nasze) dan* ~ (osobow*|z bazy|z systemu|z państwa)?
0.85 (nie jestem|nie jesteśmy) zainteresowan* ~ (dalszymi|kolejnymi|waszymi|państwa) (ofertami|mailami|wiadomościami|newsletterem)
0.85 koniec (z)? (maili|mailami|spamu|spamem)
0.8 (jak|w jaki sposób|gdzie) ~ (wypisać|zrezygnować|wyrejestrować) ~ (z newslettera|z listy|z mailingu|z subskrypcji|się z tego)
0.85 (nie chcę|nie chcemy) (już|więcej|dłużej) (dostawać|otrzymywać|takich|tych|żadnych) ~ (ofert|maili|wiadomości|newslett*|informacji)?
0.85 (wystarczy|dość|dosyć|koniec) (już)? ~ (maili|reklam|ofert|spamu|wiadomości|proszę skończyć|telefonów|newsletter*)
0.85 (wiadomość|mail) reklamow* ~ (wystarczy|dość|proszę skończyć|skończcie|stop)
0.85 (skreślić|skreślenie|wykreślić|wykreślenie|usunąć|usunięcie|wypisać|wypisanie) (mnie|nas|nasz* adres*|mój adres|naszej firmy) ~ (z listy|z bazy|z wysyłki|z mailingu|z newslettera|z rejestru)
0.85 (blokuję|zablokuję|zgłoszę|zgłaszam|oznaczam) ~ (nadawcę|jako spam|spam|ten adres|wasz adres)
0.85 to (jest)? (zwykły)? spam; (spamujecie|spamować|spamowanie)
0.85 (o)? (zaprzestanie|zaprzestać|zaniechanie|wstrzymanie) ~ (wysyłania|wysyłki|kontaktu|kontaktowania|przesyłania|dzwonienia|korespondencji|mailingu|telefonów|nękania)
0.85 (proszę|prosimy|żądam|żądamy) ~ (usunięcia|o usunięcie|o wykreślenie|wykreślenia|o skreślenie) ~ (z bazy|z listy|moich danych|naszych danych|mojego adresu|naszego adresu|moje dane) ~ (klientów|mailingow*|wysyłkow*)?
0.85 (proszę|prosimy) nie (przysyłać|wysyłać|przesyłać|słać) (mi|nam|już|więcej|kolejnych|takich|tych|żadnych) ~
0.85 (prosić|proszę|prosiłem|prosiłam|prosiliśmy) ~ o (wypisanie|wykreślenie|usunięcie|skreślenie) (mnie|nas|mojego|naszego|moich|naszych) ~

# Write to somebody else from now on.
[redirect]
0.85 (od teraz|od dziś|od dzisiaj|w przyszłości|odtąd|na przyszłość|od tej pory) ~~ (kontakt*|pisać|pisz*|wysyłać|kierować|adres*|osob*)
0.85 (proszę|prosimy) ~ (kontaktować|pisać|kierować|wysyłać|zwracać|adresować) ~~ (od teraz|do pani|do pana|do mojej|do mojego|do koleżanki|do kolegi|do księgow*|na adres|z panią|z panem|bezpośrednio)
0.85 (nowa|nową) (osob* kontaktow*|osob* do kontaktu)
0.85 (mój|nasz|mam|mamy|podaję|podajemy|używam|używamy|na) nowy (adres|adres mailowy|mail|e mail|adres e mail|kontakt|numer)
0.85 (nie pracuję|nie pracuje|nie zajmuję|nie zajmuje|nie odpowiadam|nie jestem) już
0.85 już nie (pracuję|pracuje|zajmuję|zajmuje|odpowiadam)
0.85 (odchodzę|odszedłem|odeszłam|odszedł|odeszła|rozstaję) ~ (z firmy|z pracy|ze stanowiska|z agencji|ze spółki)
0.85 (zmienił*|zmienia*) ~ (adres|mail|osob* kontaktow*|adres mailowy)
0.85 (nie jestem) ~ (właściwą|odpowiednią|dobrą) osobą
0.85 (moje obowiązki|moją rolę|obowiązki po mnie|moje sprawy|moje tematy) ~ (przejmuje|przejął|przejęła|przejmie|przejmą)
0.8 (koleżank*|kolega|następc*|następczyni) ~~ (przejmuje|przejął|przejęła|przejmie|zajmuje się|prowadzi)
# ktoś inny, inny adres
0.85 (osobą|osoba) (kontaktową|kontaktowa|do kontaktu|odpowiedzialną|odpowiedzialna) ~ (będzie|jest|od|został|została) ~
0.85 (państwa|waszą|nową|naszą|pana|pani) ~ (osobą kontaktową|osobą do kontaktu) ~ (będzie|jest|od|został|została)
0.85 (moim|moją) (następcą|następczynią|zastępcą na stałe|zmiennikiem) ~ (jest|będzie|został|została)
0.85 (moje miejsce|moje stanowisko) (zajmie|zajął|zajęła|przejmie|przejęła|przejął)
0.85 (kończę|zakończyłem|zakończyłam|skończyłem|skończyłam) (pracę|współpracę z firmą|przygodę|zatrudnienie) ~ (w firmie|w spółce|w|z końcem|na tym stanowisku)
0.85 (od)? (poniedziałku|jutra|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|nowego roku|dziś) ~ (sprawami|tematami|fakturami|tematem|projektem|kontaktem|zamówieniami|sprawą) ~ (zajmuje się|zajmie się|będzie zajmować|opiekuje|zajmować się będzie|prowadzi)
0.85 (sprawami|tematami|fakturami|tematem|zamówieniami|umowami|płatnościami|księgowością) ~ (zajmuje|zajmie) się (teraz|u nas|już|obecnie|odtąd|od) ~
0.85 (tematy|temat|sprawy|sprawę|projekt|projekty|obowiązki|klientów) ~ (przejęła|przejął|przejmuje|przejmie|przejmą|przejęli) (po mnie|ode mnie|@day|moja|mój|koleżanka|kolega|pani|pan|dział)
0.85 (przejęła|przejął|przejmuje|przejmie) (po mnie|ode mnie|moje|mój|moją) ~ (obowiązki|tematy|sprawy|projekty|stanowisko|zadania|rolę)
0.85 (przekazałem|przekazałam|przekazuję) ~ (koleżance|koledze|następcy|następczyni|do działu|do osoby) ~ (która|który|przeję*|zajmuj*|odpowiada|księgow*|zakup*)
0.85 (proszę|prosimy) ~ (pisać|kierować|wysyłać|zwracać się|kontaktować|adresować|przesyłać) ~ (odtąd|od teraz|od dziś|od stycznia|do księgowości|do działu|na nowy|na inny|do nowej|bezpośrednio do|już na|już do)
0.85 (w sprawach|w sprawie|w kwestii|w kwestiach|tematy) ~ (to)? (nie do mnie|już nie do mnie|proszę do|prosimy do|należy pisać do|proszę pisać do|proszę pisać na|kontakt z)
0.85 (proszę|prosimy) ~ (zwrócić|zgłosić|zwracać|skontaktować) się (do|z) (działu|działem|koleżanki|koleżanką|kolegi|kolegą|następcy|pani|pana|innej osoby|osobą odpowiedzialną)
0.85 (dodać|dodawać|włączyć|wpisać|uwzględniać) (ją|go|jego|ich|panią|pana|koleżankę|kolegę) ~ (zamiast mnie|w moje miejsce|do korespondencji|w kopii zamiast)
0.85 (zamiast mnie|w moje miejsce|w moim zastępstwie na stałe|już nie do mnie|proszę mnie już nie)
0.85 (zmieniliśmy|zmieniłem|zmieniłam|zmienił się|zmienia się|zmienił nam się|zmieniamy) ~ (adres mail*|adres e mail|mail|adres do korespondencji|adres do faktur|adres korespondencyjny|osoba kontaktowa|numer telefonu|adres poczty)
0.85 (stary|dotychczasowy|poprzedni) (adres|mail|adres mailowy|adres e mail|numer) ~ (nie działa|przestaje|będzie działał|wygasa|zostanie wyłączon*|jest nieaktualn*|działa tylko)
0.85 (zaktualizować|zaktualizujcie|aktualizację|zmienić|podmienić|poprawić) ~ (adres* mail*|dane kontaktowe|kontakt*|adres) ~ (w bazie|w systemie|u państwa|u siebie|w kontaktach|do wysyłki)
0.85 (nie zajmuję się|nie zajmujemy się|nie prowadzę|nie obsługuję) (już)? (tym|tymi|tematem|sprawami|projektem)
0.85 (to|ten temat|ta sprawa) (już)? nie (do mnie|moja działka|mój temat)
0.8 (jestem|będę) (już)? (w innym dziale|w innym zespole|na innym stanowisku|w innej firmie)
0.8 (przeszłam|przeszedłem|przechodzę) do (innego działu|innego zespołu|innej firmy)
0.85 (zmieniam|zmieniłem|zmieniłam|zmienię) (pracę|firmę|pracodawcę|stanowisko|dział)
0.85 (odchodzę|odszedłem|odeszłam) na (emeryturę|macierzyński*|inne stanowisko)
0.85 (kontakt) (w sprawie|w sprawach|do|teraz|od) ~ (sklepu|stron*|faktur|umow*|płatności|projekt*|zamówień|kadr|it|księgow*|budowy|przejmuje|@day) ~
0.85 (faktury|dokumenty|korespondencję|maile|wiadomości|zapytania|oferty|umowy) (proszę|prosimy)? ~ (wysyłać|kierować|przesyłać|słać|adresować) ~ (na|do) (nową|nowy|adres|inny|inną|skrzynkę|księgow*|dział*)
0.85 (wysyłać|kierować|przesyłać|słać|adresować) ~ na (nową|nowy|inną|inny) (skrzynkę|adres|mail|e mail|maila|numer)
0.85 (stara|stary|dotychczasowa|dotychczasowy|obecna|poprzednia) (skrzynka|adres|mail|poczta)? (zostanie|będzie|jest|została|został) (zamknięt*|wyłączon*|usunięt*|skasowan*|nieaktywn*|likwidowan*)
0.85 (sprawy bieżące|bieżące sprawy|temat|kontakt|projekt) (prowadzi|przejmuje|przejęła|przejął|przejmie) (od|teraz|już|odtąd|po mnie)
0.85 (przejąłem|przejęłam|przejmuję) ~ (skrzynkę|obowiązki|sprawy|tematy|projekt|klientów|stanowisko|zadania) (po)? ~
0.85 (proszę|prosimy) (pisać|dzwonić|kontaktować się) (teraz|już|odtąd|od teraz|od dziś) ~ (do mnie|ze mną|do nas)
0.85 (zmieniła|zmieniło|zmienił|zmieniliśmy|zmieniamy) (nam|się)? (domenę|adres mailowy|adresy mailowe|maila|maile|skrzynkę|numer telefonu|dane kontaktowe)
0.85 (poprawić|zaktualizować|zmienić|podmienić) (mój|nasz|moje|nasze) (adres|adres mailowy|mail|maila|dane kontaktowe|kontakt|numer) (na|w)
0.85 (adres) ~ (do faktur|mailowy|korespondencyjny|do korespondencji|siedziby|e mail) ~ (się)? (zmienił|zmieni|zmienia|jest nowy|uległ zmianie|ulega zmianie)
0.85 (mój|nasz|moja|nasza) (następca|następczyni|następcą|następczynią)
0.85 (z moim|z moją|z naszym) (następcą|następczynią|zmiennikiem)
0.85 (to on|to ona|to oni|to pani|to pan) (prowadzi|zajmuje się|odpowiada|przejmuje|przejmie) ~

# Only a part is paid.
[payment.partial]
0.85 (zapłacił*|wpłacił*|przelał*|opłacił*|zapłacę|zapłacimy|przelewam*|wpłacam*|przeleję|przelejemy|uregulował*|płacimy|płacę) ~ (połowę|część|częściowo|tylko część|jedną trzecią|pół kwoty)
0.85 (połowę|część|częściow*) ~ (zapłac*|wpłac*|przelał*|przelew*|należności|kwoty|faktury) ~ (zapłac*|wpłac*|przelał*|dziś|teraz|dzisiaj)?
0.85 (częściowa|częściową|częściowej) (płatność|zapłata|wpłata|wpłatę|zapłatę|płatności)
0.85 (wpłat*|płatność) częściow*
0.4 (resztę|reszta|pozostałą|pozostała|pozostałe|druga połowa|drugą połowę|pozostałość) ~~ (w przyszłym|później|do końca|za tydzień|gdy|jak tylko|kiedy|miesiąc*|tygodni*|dopłac*|zapłac*|przele*|w kolejnym)
0.85 (pierwsz*|drug*) (rata|ratę|transza|transzę|część) ~ (zapłac*|wpłac*|przelan*|przelał*|poszł*|zapłacon*)
# część teraz, reszta potem
0.85 (zapłaciłem|zapłaciłam|zapłaciliśmy|wpłaciłem|wpłaciłam|wpłaciliśmy|przelałem|przelałam|przelaliśmy) ~ (połowę|część|na razie|na poczet|zaliczkowo|częściowo|ile mogł*|tylko|pół)
0.85 (przelewam|przelewamy|wpłacam|wpłacamy|płacę|płacimy|wysyłam|wysyłamy) ~ (połowę|część|na poczet|zaliczkowo|częściowo|tylko część|pół|tyle ile mogę|pierwszą ratę|pierwszą część)
0.85 (mogę|możemy|jestem w stanie|jesteśmy w stanie|dam radę|damy radę) ~ (zapłacić|wpłacić|przelać|uregulować) ~ (połowę|część|tylko część|częściowo|jedynie część|pół)
0.85 (pierwsza|druga|kolejna|pierwszą|drugą|kolejną) (rata|ratę|transza|transzę|część) ~ (poszła|wysłana|wpłacona|opłacona|zapłacona|przelana|przelałem|przelaliśmy|wyszła|jest na|dziś|już)
0.85 (poszła|wyszła|wysłałem|wysłałam|wysłaliśmy|opłaciłem|opłaciliśmy|przelaliśmy|zapłaciliśmy) ~ (pierwsza|druga|kolejna|pierwszą|drugą|kolejną) (rata|ratę|transza|transzę|część)
0.85 (resztę|reszta|pozostałość|pozostałą kwotę|pozostałą część|drugą połowę|brakując* kwotę|różnicę) (doślę|dośle*|dopłacę|dopłacimy|dorzucę|uregulujemy|ureguluję|wyrównam|wyrównamy|przeleję|przelejemy|zapłacę|zapłacimy|wpłacę|wyślę|spłacę|spłacimy|w ratach)
0.85 (resztę|reszta|pozostałość|pozostałą część|drugą połowę|druga połowa|drugą część) (po odbiorze|po świętach|po wypłacie|do końca|w przyszłym|za tydzień|za dwa|w styczniu|w grudniu|w lutym|w poniedziałek|w piątek|jak tylko|gdy|kiedy|później|po # @month)
0.85 na poczet (faktury|faktur|należności|zaległości|zadłużenia|długu)
0.85 (wpłata|zapłata|płatność|przelew) na poczet
0.85 (tyle|na tyle) ~ (mogę teraz|możemy teraz|na razie mogę|mam na razie|mamy na razie|dam radę dziś|na ten moment)
0.85 (zapłaciłem|zapłaciłam|zapłaciliśmy|wpłaciliśmy|opłaciliśmy|przelałem|przelaliśmy) ~ # (procent|proc)
0.75 (na razie|póki co|tymczasem|na początek|na teraz) ~ (# procent|połowę|połowa|część|tylko część|pół|# zł)
0.75 (połowa|część|pół) ~ (teraz|dziś|z góry) ~~ (połowa|reszta|druga) ~ (po|później|za|w)
0.85 (brakujące|brakującą|pozostałe|pozostałą|resztę) (#|kwotę|sumę|część|zł)? ~ (wyślę|wyślemy|dopłacę|dopłacimy|przeleję|przelejemy|dorzucę|prześlę|puszczę|doślę|po|w|do)
0.85 (uregulowaliśmy|zapłaciliśmy|opłaciliśmy|uregulowałem|opłaciłem|zapłaciłem|zapłaciłam|opłaciłam) (na razie|na ten moment|póki co|dziś)? ~ (jedną|dwie|trzy|dwa|pierwszą|#) z (dwóch|trzech|czterech|pięciu|sześciu|zaległych|#)
0.85 (na ten moment|na razie|póki co) ~ (uregulowa*|zapłaci*|opłaci*|wpłaci*|przela*) ~ (tylko|połow*|część|dwie|jedną|pierwsz*|#)
0.85 (wysłaliśmy|wysłałem|wysłałam|zapłaciliśmy|wpłaciłem|wpłaciliśmy|przelałem|przelaliśmy) (na razie|póki co|dziś tylko|tylko|jedynie) ~ (zł|tysiąc|złotych|euro|tyle|#|połowę|część)

[about complaint.quality]
praca; pracy; prace; pracę; raport*; stron*; witryn*; projekt*; rysun*; tekst*; tłumaczen*; szkic*
logo; zdjęci*; grafik*
usług*; obsług*; wynik*; jakość; jakości; dokument*; plik*; system*; program*; aplikacj*
instalacj*; prezentacj*; kampani*; imprez*; wydarzen*
księgowość; księgowości; rozliczen*; deklaracj*; wydruk*; broszur*; film*; serwer*; kopi*; budow*
zespół; zespołu; wykonani*; układ*; robot*
jakością; jakościow*; wydani*; biuletyn*; katalog*; ulotk*; wizytówk*; druk; druku; oprogramowan*
sklep*; formularz*
rysunk*; wizualizacj*; makiet*; szablon*; baner*; plakat*; album*; fotograf*; montaż*; nagrani*
dekoracj*; catering*; katering*
remont*; tynk*; płytk*; okn*; drzwi; mebl*; kuchni*; łazienk*; klimatyzacj*; drukark*; komputer*
laptop*; sieć; sieci
bilans*; pit; pity; listy płac; korekt*; zeznani*; ewidencj*; rozliczył*; sprawozdani*; audyt*
analiz*; opini* prawn*; umow* przygotowan*
obsłużen*; fachow*; kompetencj*; merytoryczn*; szkoleni*; warsztat*; opracowani*; kosztorys*
pomiar*; wdroż*; migracj*; aktualizacj*

[about complaint.delay]
opóźnieni*; czeka*; oczekiwani*; dostaw*; termin*; harmonogram*; tygodni*; tygodnie; miesiąc*
miesięcy; wolno; powoli; tempo; zwłok*; punktualn*; spóźni*
opóźnion*; spóźnion*; terminow*; terminy; terminach; poślizg*; przestój; przestoj*; guzdran*
przeciągan*; zwlekani*; odkładani*; oczekuję od; kolejk*
czekani*; czekał*; czekaliśmy; deadline*; obsuw*; opóźnieniem; opóźnienia; opóźnień; szybkoś*
szybciej; wolniej; realizacj*

[about complaint.neglect]
odpowied*; odpowiad*; odpisa*; oddzwoni*; kontakt*; uwag*; komunikacj*; wiadomości; wiadomość
telefon*; traktowan*; traktuj*; zainteresowani*; opieka; opieki; reakcj*; wsparci*
cisza; ciszę; milczeni*; ignorowani*; lekceważeni*; podejści*; podejściem; zaangażowani*; uwagi
maile; maila; telefony; odezw*; odzew*
kontaktem; komunikacją; informowani*; słuchani*; dialog*; traktowania; obsługi klienta; opiekun*
uprzedzeni*; zbywani*

[about complaint.cost]
cena; ceny; cen; cenę; cennik*; stawk*; koszt*; opłat*; wycen*; dopłat*; budżet*; honorari*
pieniądze; pieniędzy; godzinow*
kwota; kwoty; kwotę; stawkę; podwyżk*; podwyżek; abonament*; dopłaty; rachun*; narzut*; marż*
cennikow*; wydat*; taryf*; zdzierstw*; opłacaln*; wycenion*; wycenę; nadgodzin*; ryczałt*

# What we write ourselves.
[our.promise]
(wyślę|wyślemy|prześlę|prześlemy|dostarczę|dostarczymy|odezwę|odezwiemy|zadzwonię|zadzwonimy|oddzwonię|poprawię|poprawimy|załatwię|załatwimy|odpowiem|odpowiemy|zrobię|zrobimy|przygotuję|przygotujemy|sprawdzę|sprawdzimy|potwierdzę|potwierdzimy|wrócę|wrócimy|dopilnuję|dopilnujemy|uzupełnię|uzupełnimy|zajmę|zajmiemy|skończę|skończymy|dam znać|damy znać|oddamy|złożę|złożymy)
(otrzyma|dostanie|otrzymają|dostaną|otrzymacie|dostaniecie|będzie|będą|będziecie) ~ (państwo|pan|pani|gotow*|jutro|do|w|na|mieć|skończon*|poprawion*|wysłan*|dostarczon*)
(obiecuję|obiecujemy|przyrzekam|ma pan moje słowo|ma pani moje słowo)
(może|mogą|możecie) ~ (na mnie|na nas|na to) liczyć
(jutro|dziś|dzisiaj|pojutrze|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|do piątku|do jutra|w tym tygodniu|w przyszłym tygodniu|niebawem|wkrótce) ~ (wyślę|wyślemy|prześlę|prześlemy|odezwę się|odezwiemy się|dostarczę|dostarczymy|będzie gotow*|będą gotow*|skończ*|zrobi*)
(dostaną państwo|otrzymają państwo|dostanie pan|dostanie pani|otrzyma pan|otrzyma pani|dostaniecie|otrzymacie|dostaniesz|otrzymasz)
(zajmę|zajmiemy) się tym; (wezmę|weźmiemy) się za to; biorę to na siebie; bierzemy to na siebie
(podjadę|podjedziemy|przyjadę|przyjedziemy) ~ (jutro|dziś|w|o|do)
(poprawka|poprawki|projekt|raport|tłumaczenie|strona|oferta|wycena|dokumenty|całość|plik|pliki|wersja) ~ (będzie|będą) ~ (gotow*|u państwa|u pana|u pani|na|do|jutro|w)
(wgramy|wgram|wdrożymy|wdrożę|uruchomimy|uruchomię|opublikujemy|opublikuję|wymienimy|wymienię|naprawimy|naprawię|usuniemy|usunę|zainstalujemy|złożymy|wystawimy|wystawię|skorygujemy|skoryguję)
(dam|damy|dajemy) znać ~ (jutro|do|w|jak tylko|kiedy|gdy|po|najpóźniej)?
(skontaktuję|skontaktujemy) się; (oddzwonię|oddzwonimy|zadzwonię|zadzwonimy)
(postaram|postaramy) się ~ (wysłać|skończyć|zrobić|przesłać|odpowiedzieć|dostarczyć|przygotować|naprawić|załatwić)
(planujemy|zamierzamy|mamy zamiar|chcemy) ~ (oddać|wysłać|skończyć|dostarczyć|uruchomić|zakończyć) ~ (do|w|na|jutro|@day)
(najpóźniej|maksymalnie|najdalej) ~ (wyślę|wyślemy|będzie|dostarczymy|skończymy|oddamy|odpowiemy|prześlemy)
(oddamy|oddam|skończymy|skończę|dokończymy|dokończę|zamkniemy|domkniemy) ~ (do|w|na|jutro|przed|@day|tydzień)
(przekażę|przekażemy) ~ (jutro|do|w|wyniki|informacj*|plik*|dokument*)
(podeślę|podeślemy|doślę|doślemy) ~
(możecie|może pan|może pani|mogą państwo) ~ (liczyć|polegać|być spokojn*|spać spokojnie)
ma pan moje słowo; macie moje słowo; słowo honoru

[our.overpromise]
(gwarantuję|gwarantujemy|gwarantowan*|z gwarancją|gwarancja)
(bez względu na wszystko|za wszelką cenę); (na|na sto|100|sto) procent
bez (żadnego|najmniejszego) (problemu|ryzyka)
(nigdy więcej|już nigdy) ~ (problem*|błęd*|opóźni*|powtórz*|zdarzy)?
(cokolwiek|wszystko co) (państwo|pan|pani|chcecie|zechce|zechcecie); natychmiast i za darmo
na pewno jeszcze dziś
(gwarantuję|gwarantujemy|ręczę|ręczymy|daję głowę|głowę daję|dam sobie rękę uciąć|przysięgam|przyrzekam)
(na sto procent|na 100 procent|w stu procentach|na bank|na mur beton|na pewno bez|absolutnie na pewno|stuprocentow*)
bez względu na (wszystko|koszty|okoliczności|porę); choćby nie wiem co; choćby się waliło
za wszelką cenę; co by się nie działo
(żadnego|żadnych|zero|najmniejszego) (ryzyka|problemu|problemów|błędów|opóźnień|przestojów|kłopotu|wątpliwości)
(nigdy|już nigdy|nigdy więcej) ~ (się nie powtórzy|nie zdarzy|nie spóźni*|nie padnie|nie zawiedzie*|nie będzie|nie wystąpi)
(wszystko|cokolwiek) ~ (zrobimy|da się zrobić|załatwimy|co pan zechce|co pani zechce|czego potrzebujecie|sobie zażycz*)
(będzie|będą) (idealn*|perfekcyjn*|bezbłędn*|zachwycen*|bez zarzutu|najlepsz*)
(natychmiast|od ręki) i (za darmo|gratis|bezpłatnie)
(najtaniej|najlepiej|najszybciej) (na rynku|w polsce|w mieście|ze wszystkich)
(podwoimy|potroimy) ~ (sprzedaż|ruch|zyski|obroty)
(proszę się nie martwić|proszę być spokojnym|zero stresu) ~ (o nic|wszystko|na pewno|niczym)
(nie ma takiej opcji|wykluczone) żeby ~
(absolutnie|całkowicie|zupełnie|w pełni) (bezpieczn*|bezawaryjn*|darmow*|pewn*|niezawodn*)
(dożywotni*|wieczyst*) (gwarancj*|wsparci*)

[our.blame]
jak (już)? (pisałem|pisałam|mówiłem|mówiłam|wspominałem|wspominałam|pisaliśmy|mówiliśmy|wyjaśniałem|wyjaśniałam|informowaliśmy)
(już)? (mówiłem|mówiłam|pisałem|pisałam) (panu|pani|państwu|wam|ci)
(powinien|powinna|powinni|powinniście|trzeba było) ~ (pan|pani|państwo|byli|był|była|przeczytać|powiedzieć|przesłać|napisać|sprawdzić)
(to)? (państwa|pana|pani|wasz|wasza|twój|twoja) (wina|błąd)
(nasz|nasza|nasi|stażyst*|praktykant*|kolega|koleżanka|podwykonawca) ~ (zapomnia*|pomyli*|zawali*|nie dopilnowa*|popełni*)
(to)? nie (nasza|moja|nasz|mój) (wina|błąd|problem)
gdyby (pan|pani|państwo|ście) ~ (przeczyta*|odpowiedzie*|powiedzie*|przesła*)
(zapomniał|zapomniała|nie przeczytał|nie przeczytała|źle zrozumiał*) (pan|pani)
(jak|co) (już|przecież)? (pisaliśmy|pisałem|pisałam|mówiłem|mówiłam|mówiliśmy|informowałem|informowaliśmy|wspominałem|wspominałam|tłumaczyłem|tłumaczyłam|ustaliliśmy) ~ (wcześniej|wielokrotnie|kilka razy|nie raz|już|ostatnio)?
(trzeba było|należało|wystarczyło) ~ (przeczytać|sprawdzić|powiedzieć|napisać|zapytać|dać znać|przesłać|wysłać|pomyśleć|uprzedzić)
(powinien pan|powinna pani|powinni państwo|powinniście|mógł pan|mogła pani|mogli państwo|mogliście) (był|była|byli)? ~ (sprawdzić|przeczytać|powiedzieć|napisać|dać znać|wysłać|zapytać|uprzedzić|wiedzieć)
(to|jest to) (państwa|pana|pani|wasza|wasz|twój|twoja) (wina|błąd|niedopatrzenie|problem|odpowiedzialność|sprawa|zaniedbanie)
(z|po) (państwa|pana|pani|waszej) (winy|stronie) ~ (błąd|wina|problem|leży|opóźni*)?
(nie dostaliśmy|nie otrzymaliśmy|nie przysłał pan|nie przysłała pani|nie przysłali państwo|nie dosłaliście|nie przesłaliście|nie odpisał pan|nie odpisała pani|nie odpisaliście) ~ (od państwa|od was|na czas|materiał*|dokument*|danych)?
(gdyby|jeśliby) (pan|pani|państwo) ~ (wysła*|przysła*|przeczyta*|odpisa*|sprawdzi*|powiedzia*|da*)
(źle|błędnie|nieprecyzyjnie) ~ (pan|pani|państwo) ~ (zrozumia*|opisa*|poda*|wypełni*|przeczyta*|określi*)
(stażysta|stażystka|praktykant|praktykantka|nowa koleżanka|nowy kolega|kolega|koleżanka|podwykonawca|drukarnia|kurier|dostawca) ~ (zapomniał*|pomylił*|zawalił*|zawinił*|nie dopilnował*|przeoczył*|popełnił*|źle)
(nie nasza|to nie nasza|to nie moja|nie moja|nie z naszej) ~ (wina|winy|sprawa|odpowiedzialność|działka|rola)
nic na to nie poradzę; nie mamy na to wpływu
(zwracałem|zwracałam|zwracaliśmy) ~ uwagę; ostrzegałem; ostrzegałam; ostrzegaliśmy
(proszę|prosimy) czytać (uważnie|umowę|maile|ze zrozumieniem)

[our.heat]
(to)? (jest)? (śmieszne|absurd|absurdalne|bzdura|bzdury|żenujące|skandal|kpina)
(pan|pani|państwo)? (chyba)? (żartuje|kpi|żartujecie|kpicie)
(proszę)? (przestać|przestań) (narzekać|marudzić|jęczeć)
(proszę)? (nauczyć się|naucz się) czytać; (mam|mamy) (tego)? dość
(proszę)? (poszukać|poszukaj|szukać) (sobie)? (kogoś)? innego; jak się nie podoba; nie mój problem
(pana|pani|wasza|twoja) niekompetencja; bezczelność; co za tupet
(bzdura|bzdury|brednie|głupoty|idiotyzm|absurd|kpina|żenada|żałosne|śmieszne|niepoważne|śmiechu warte)
(proszę|prosimy) (się)? (ogarnąć|opanować|uspokoić|nie ośmieszać|puknąć w czoło|nie histeryzować|nie dramatyzować|nie przesadzać)
(nie podoba się|jak się nie podoba|jeśli się nie podoba) ~ (droga wolna|proszę szukać|do widzenia|żegnam|trudno)?
(proszę|może pan|może pani) (sobie)? (poszukać|znaleźć) ~ (innego|innej|kogoś)
(ile razy|po raz setny|po raz enty) ~ (mam|tłumacz*|powtarza*|pisa*)
(czy)? (pan|pani) ~ (umie|potrafi) czytać
(chyba)? (pan|pani|państwo|wy) ~ (żartuje|żartujecie|kpi|oszaleli|oszalał*|zwariował*|śni|śnicie)
(bezczelność|tupet|czelność|impertynencja|chamstwo|hipokryzja); jak (pan|pani) śmie
co pan sobie (myśli|wyobraża); co pani sobie (myśli|wyobraża)
(mam|mamy) (tego|pana|pani|was)? (dosyć|dość|po dziurki|serdecznie dość|powyżej uszu)
szkoda (mojego czasu|czasu na pana|czasu na panią|gadać|nerwów)
(nie mój|nie nasz|to nie mój|to nie nasz) problem; co mnie to obchodzi; nic mnie to nie obchodzi
mało mnie to; guzik mnie to
(proszę|przestań|przestańcie|niech pan|niech pani) ~ (przestanie|przestać)? ~ (jęczeć|marudzić|wymyślać|histeryzować|zawracać głowę|truć|czepiać się|pieniaczyć)
(z takim|z takimi|z kimś takim) (klientem|klientami|podejściem) ~
(trudny|roszczeniowy|roszczeniowa) klient*; pieniacz*; roszczeniow*
(do cholery|do diabła|kurde|cholera|psiakrew|do jasnej|na litość boską)
(naucz|naucz się|proszę się nauczyć) ~ (czytać|pisać|liczyć|obsługiwać|korzystać)
(mam|mamy) ~ (dość|po dziurki w nosie|serdecznie dość); (to|tego) już (za wiele|przesada)
(bezczelność|bezczelne|bezczelni|tupet|żenada|żenujące|śmieszne|kpina|kpiny|brak szacunku)
(szukajcie|niech państwo szukają|proszę szukać|znajdźcie) ~ (kogoś|innego|innej|frajera); tak się nie (traktuje|robi|postępuje)

[our.apology]
(przepraszam*|przeprosić|przepraszając|przeprosiny|wybaczyć|wybacz|wybaczcie|ubolewam*|ubolewanie)
(jest|jest nam|jest mi|bardzo)? przykro; proszę o (wybaczenie|wyrozumiałość)
(przepraszam|przepraszamy|najmocniej przepraszam|najmocniej przepraszamy|bardzo przepraszam|serdecznie przepraszam|raz jeszcze przepraszam) (za|że|państwa|pana|panią)? ~
(proszę|prosimy) ~ (przyjąć|o przyjęcie) ~ (przeprosiny|przeprosin)
(chcę|chcemy|chciałbym|chciałabym|pragnę|pragniemy|muszę|musimy) ~ przeprosić
(proszę|prosimy) o (wybaczenie|wyrozumiałość|cierpliwość); (wybacz|wybaczcie|proszę wybaczyć) ~
(ubolewam|ubolewamy|żałujemy|żałuję|jest nam przykro|jest mi przykro|przykro nam|przykro mi) ~
(nasza|moja|to nasza|to moja) (wina|wpadka|pomyłka)
(nasz|mój|to nasz|to mój) (błąd|niedopatrzenie); (popełniliśmy|popełniłem|popełniłam) błąd
(biję|bijemy) się w pierś; (posypuję|posypujemy) głowę popiołem
(zawaliliśmy|zawaliłem|zawaliłam|nawaliliśmy|daliśmy plamę|dałem plamę|dałam plamę)
(z przykrością|ze wstydem) (przyznaj*|muszę przyznać|musimy przyznać)
(nie powinno|nie powinno było) (się)? (to)? (zdarzyć|wydarzyć|mieć miejsca)
(rozumiem|rozumiemy) ~ (rozczarowanie|zdenerwowanie|irytację|frustrację|niezadowolenie)
(jesteśmy|jestem) (winni|winien|winna) ~ (przeprosiny|wyjaśnienie|wyjaśnienia)
(za opóźnienie|za zwłokę|za pomyłkę|za błąd|za kłopot|za zamieszanie|za niedogodności|za brak odpowiedzi|za utrudnienia) ~ (przepraszam*|bardzo)

[our.invoice]
(w załączeniu|w załączniku|załączam*|przesyłam*|wysyłam*|załączona|oto|dołączam*) ~ (faktur*|rachunek|rachunk*)
(faktura|fakturę) ~ (w załączniku|w załączeniu|załączona)
(wystawiliśmy|wystawiłem|wystawiłam|wystawimy|wystawię|wystawiamy) ~ (faktur*|rachunek)
(faktura|fv|rachunek|faktura vat|fakturę|fakturę vat) (nr|numer)? ~ (w załączeniu|w załączniku|w załącznikach|do pobrania|za usługi|za @month|jest w ksef)
(przesyłam|przesyłamy|wysyłam|wysyłamy|załączam|załączamy|dołączam|dołączamy|podsyłam|podsyłamy|wystawiłem|wystawiłam|wystawiliśmy|wystawiamy) ~ (fakturę|fakturę vat|faktury|fv|rachunek|proformę|notę|korektę)
(w załączeniu|w załączniku|poniżej) ~ (przesyłam|przesyłamy|znajdą państwo|znajdzie pan*|faktura|fakturę|faktury|fv|rachunek|proforma)
(została|zostały|została dziś) (wystawiona|wystawione) ~ (faktura|faktury|fv|proforma|korekta)
(wystawiono|wystawiona została) ~ (faktur*|fv)
(prosimy|proszę|uprzejmie prosimy) o (zapłatę|uregulowanie|opłacenie|terminową płatność|terminową zapłatę|uregulowanie należności)
(nasza|naszą|naszej) (faktura|fakturę|faktury|faktury vat) (nr|numer|z dnia|z|na kwotę|za)
(przypominamy|przypominam) o (płatności|terminie|niezapłaconej|fakturze|zaległ*)
termin płatności (faktury|naszej faktury) ~ (upły*|mija|minął)
(wystawię|wystawimy) ~ (fakturę|fv|proformę|rachunek) ~ (po|na|jutro|dziś|do|za|@day)?

[invoice-number]
(faktura|fakturę|faktury|fv|rachunek|fakturze) (nr|numer|vat nr|vat)?; (numer|nr) faktury
faktura vat (nr|numer)?; faktury vat (nr|numer)?; faktura proforma (nr|numer)?
proforma (nr|numer)?; rachunek (nr|numer); rachunku (nr|numer)
fv (nr|numer)?; fvat; fs; (nr|numer) (faktury|fv|rachunku|dokumentu|faktury vat|proformy)
faktura zaliczkowa (nr|numer)?; faktura korygująca (nr|numer)?
nota (nr|numer); korekta (nr|numer)?; faktura końcowa (nr|numer)?; fakturą (nr|numer)?
fakturze (nr|numer)?; tytułem faktury

[invoice-amount]
(kwota|kwotę|kwotą|razem|suma|należność|wartość|łącznie) (do zapłaty|brutto|netto|w wysokości|razem)?
(do zapłaty|na kwotę|w wysokości|w kwocie) (razem)?
(do zapłaty|razem do zapłaty|pozostaje do zapłaty|pozostało do zapłaty|kwota do zapłaty|suma do zapłaty|należność do zapłaty)
(wartość brutto|kwota brutto|razem brutto|suma brutto|ogółem brutto|łącznie brutto|brutto|ogółem|łączna kwota|łączna wartość|kwota należności)
na (kwotę|sumę) (brutto)?; opiewa na (kwotę)?; w (kwocie|wysokości) (brutto)?
należność (wynosi|w kwocie|w wysokości); (kwota|suma) (wynosi|faktury|faktury to)

[invoice-due]
(termin płatności|termin zapłaty|płatne|płatna|płatność|zapłata) (do|w terminie do|do dnia|upływa|mija|najpóźniej|jest)?
(zapłacić|wpłacić|opłacić) (do|do dnia)
termin (płatności|zapłaty) (to|do|upływa|mija|jest|przypada|w dniu|dnia)?
(płatność|zapłata|wpłata) (do|do dnia|w terminie do|najpóźniej do)
(płatne|płatna|płatny) (do|do dnia|w terminie do|przelewem do|najpóźniej); data płatności
(proszę|prosimy) o (zapłatę|płatność|uregulowanie|wpłatę) (do|do dnia|w terminie do|najpóźniej do)
(uregulować|zapłacić|opłacić|wpłacić) (do|do dnia|najpóźniej do|w terminie do)
(wymagalna|wymagalne|wymagalny) (w dniu|dnia|od|do)

[deadline-behind]
najpóźniej; najdalej; ostateczny termin; nie później; koniecznie
włącznie; maksymalnie; bezwzględnie; i ani dnia dłużej; jako termin ostateczny; nie dłużej
na ostatni moment; ostatecznie

[not leaving]
# słowa o wypowiedzeniach, które nikogo nie dotyczą
(jaki|jaka|jakie|o|długość|ile wynosi) ~ (okres|okresie|okresu) wypowiedzenia
wypowiedzenia w naszej umowie
(pracownik|pracownica|pracownikowi|najemca|lokator|kolega|koleżanka) ~ (złożył|złożyła|dostał|wypowie*) ~ wypowiedzen*
(wypowiedzenie|wypowiedzenia|rozwiązanie) ~ (umowy o pracę|umowy najmu|pracownik*|pracownic*|najmu|zlecenia pracown*)
świadectw* pracy; umow* o pracę
pod rygorem (odstąpienia|rozwiązania|wypowiedzenia)
(wzór|wzoru|wzory|formularz*|szablon*) ~ (wypowiedzenia|odstąpienia|rezygnacji)
nie (odchodzimy|odchodzę|rezygnujemy|rezygnuję|zmieniamy|zamierzamy odchodzić|wybieramy się|uciekamy|szukamy)
(nikt|nic) ~ (nie mówi|nie planuje) ~ (zmian*|odejści*|rezygnac*)
(rezygnuję|rezygnujemy|zrezygnować|zrezygnowaliśmy|rezygnacja) z (opcji|dodatk*|popup*|baner*|drugiego|trzeciego|jednego|jednej|tej|tego|animacji|zdjęć|modułu|pozycji|wersji|koloru|formularz*|slajd*|wyjazdu|udziału|spotkania|części|reklam*|dania|deseru|newsletter*|subskrypcj*|mailing*|etapu|płytek|pakietu)
(polityk*|regulamin*|przycisk|przycisku|zakładk*|tekst*) ~ (rezygnacj*|anulow*|odstąpieni*|zrezygnuj)
(zmiana|zmianę|zmieniamy|zmieniliśmy) (banku|bank|adresu|adres|siedziby|siedzibę|nazwy|nazwę|telefonu|numeru|daty|terminu|sali)
(zakończenie|zakończenia|koniec|zakończeniu) (projektu|prac|roku|budowy|remontu|etapu|robót|sprawy)
(okres wypowiedzenia) ~ (jest|wynosi|to) ~ #; ostatni (raz w|projekt magazyn*|raz widzi*)
(klient|kupujący|nabywca|najemca|inwestor|pracownik|lokator|kontrahent|podwykonawca|prezes) ~ (odstąpił|wypowiedział|rezygnuje|zrezygnował|rozwiązał|zerwał|odchodzi|odszedł) ~~ (umow*|najmu|zakup*|rezerwac*|pracy|kontrakt*|zleceni*|lokal*)?
(rezygnujemy|rezygnuję) z ~ (zostajemy przy|zostaje|bierzemy|wystarczy|zamiast) ~
(zostajemy|zostaję) przy ~
(pracownic*|pracownik*|pracownica|pracownicę|która|który) ~ (złożył*|złożyła) ~ wypowiedzen*
(żegnamy|pożegnanie|pożegnamy) ~ (prezesa|kolegę|koleżankę|panią|pana|dyrektora|pracownik*)
(zrezygnowali*|zrezygnować|zrezygnujemy) z (części|elementu|jednego|jednej|lakieru|etapu|modułu)
(zmieniamy|zmieniam|zmienić|szukamy|szukam) ~ (dostawc*|operator*) (prądu|gazu|energii|internetu|paliw*|mediów|wody|opon)
(szukamy|szukam) ~ (lokalizacj*|lokal*|mieszkan*|działk*|pracownik*|osoby|noclegu|sali|pomysł*)
(inna|inny|nowa|nowy) (firma|dostawca|wykonawca) ~~ (catering*|sprzątan*|transport*|kwiat*|muzyk*|druk*|dostaw*|przeprowadzk*|dach*|mebl*|pralni*)
# kto odszedł od innych, jest u nas
(odeszliśmy|odszedłem|odeszłam|przeszliśmy|uciekliśmy|przeszedłem|przeszłam|zrezygnowaliśmy|zmieniliśmy) ~ (od|z) ~ (poprzedni*|dawn*|star*|tamt*)

[not legal]
# codzienność kancelarii
(adwokat|prawnik|mecenas|pełnomocnik) (drugiej|przeciwnej|strony)
(sąd|sądu|komornik) ~ (zobowiązał|wyznaczył|wezwał|oddalił|odroczył|doręczył|przysłał|wydał|zasądził|zatwierdził|prosi)
(szablon*|wzór|wzory|tłumaczeni*|przetłumacz*|korekt*|tekst*) ~~ (pozw*|wezwani*|wyrok*|postanowieni*|ugod*|skarg*|apelacj*|umow*)
(odstąpieni*|wezwani*|pozew|pozwu|pozwie) ~ (dla klienta|dla naszego|do dewelopera|dla dłużnika|do dłużnika|klienta|mocodawcy|do najemcy)
(nie|bez) ~ (mamy zamiaru|zamierzamy|zamierzam|mam zamiaru|chcemy|chcę|będziemy|będę|idziemy|grozimy) ~ (sąd*|prawnik*|pozw*|pozywać|się sądzić)
panie mecenasie; pani mecenas; (sprawa|sprawę) (wygrana|wygraliśmy|wygrałem)
(były|byłego|byłym|byłemu|byłej) (wspólnik*|pracodawc*|mąż|mężowi|męża|żon*|najemc*|wykonawc*|partner*|kontrahent*)
(naszego|nasz|naszemu|naszym) (dłużnik*|najemc*|kontrahent*|deweloper*|klient*|podwykonawc*)
(drugiej|przeciwnej|strony przeciwnej) stron*
(deweloper*|ubezpieczyciel*|gmin*|zus|wspólnot*|spółdzielni*)
(regulamin*|zapis*|klauzul*|wzór|wzoru|prawo|prawa|termin) ~ (dotyczące|o|do|dotyczący)? ~ (odstąpieni*|reklamacj*|rękojmi*|kar umown*|odpowiedzialności)
(opinia|opinii|opinię) (prawna|prawnej|prawną|rzecznika|biegłego)
(klient|kupujący|nabywca|najemca|inwestor|konsument) ~ (odstąpił|odstępuje|wezwał|grozi|pozwał|żąda|wypowiedział) ~
na rozprawie; (rozprawa|rozprawę|rozprawy) ~ (odroczon*|przesunięt*|potrzebn*|tłumacz*|termin)

[not reputation]
(pozytywn*|dobr*|świetn*|najlepsz*|pochlebn*|piękn*|5|pięć|pięciu) (opini*|recenzj*|gwiazdk*|ocen*|komentarz*)
z przyjemnością ~~ (opini*|recenzj*|polec*)
(odpowiedzieć|odpisać|odpowiedź|zareagować|reagować) ~ (na|pod) ~ (opini*|recenzj*|komentarz*)
(zakładk*|sekcj*|podstron*|moduł*|wtyczk*|widget*|wtyczkę) ~ (opini*|recenzj*)
(opini*|recenzj*|komentarz*) ~ (na stron*|do akceptacji|spektakl*|klientów na|do wstawienia|książk*|film*|biegłego|prawn*|techniczn*|bankow*)
(dostaliśmy|dostałem|dostałam|mamy|ktoś|klient|klientka|gość) ~ (opini*|recenzj*|komentarz*|gwiazdk*)
nie polecam* ~ (instalow*|aktualiz*|otwiera*|klika*|tego kolor*|tej wersj*)
(dziękuj*|dzięki|podziękowani*) ~ za ~ (miłą|dobrą|piękną|świetną|pozytywną|ciepłą|pochlebną|wspaniałą|cudowną|super) (opini*|recenzj*|ocen*)
(dziękuj*|dzięki) ~ za (opini*|recenzj*|gwiazdk*|ocen*|komentarz*)
(klienci|klientom|gości*|odbiorc*|kupując*) ~ (mogą|mogli|żeby|aby|jak) ~ (wystawi*|zostawi*|dodawa*) ~ (nam|opini*|recenzj*|ocen*)

[not complaint.quality]
przepraszam* ~ (zapomnia*|pomyli*|przeoczy*|pominę*)
(zapomniałem|zapomniałam|pomyliłem|pomyliłam|przeoczyłem|przeoczyłam) ~
(nasz|mój|po naszej stronie|z mojej winy|sam|sama) ~ (błąd|pomyłk*|literówk*)
(błąd|pomyłka) ~ (po naszej|po mojej|u nas|nasz*|mój|był mój)
(usunięcia|usunięcie|usuwania) wad; (logo|plik*|pdf|grafik*) w krzywych
krzyw* (progresji|uczenia|dochodow*)
(nasz|nasi|naszych|naszym) (klient*|użytkownic*|użytkownik*|gości*) ~ (narzeka*|skarż*|zgłasza*)
(deweloper*|sąsiad*) ~ (usterk*|wad*|pęknię*)
(stawka|stawkę|stawki) vat; (zła|złą|błędna|błędną) (stawka|stawkę) vat
(przegląd|przeglądu|lista|listę|protokół) ~ (usterek|wad|awarii)
(żadnych|bez|zero|brak) (poprawek|uwag|błędów|literówek|zastrzeżeń|usterek) ~ (można|publik*|druk*|akcept*|brawo|super|puszcz*)?
niezgodn* z zamówieniem
(strona|sklep|serwer|aplikacja) konkurencji; (zepsuł|zepsuła|zepsuło) (mi|nam)? się
(kabel|wtyczka|bezpiecznik|router) był (wyjęt*|odłączon*); zgłosz* usterk* (do|u) producent*
(na fakturze|faktura|fakturę) ~ (niewłaściw*|zły|złą|błędn*|nieprawidłow*) (nip|stawk*|kwot*|adres*|dan*|nazw*)
(niewłaściwy|zły|błędny|nieprawidłowy) nip
(stary|stara|stare|starą) ~ nie działa
nie działa ~ (kupiliśmy|kupiłem|kupiłam|wymieniliśmy|kupimy)
(błędy|literówki) ~ (poprawimy|poprawię|poprawiłem|poprawiłam|naniosłem|naniosłam) ~
(nasza|nasze|naszą) sprzedaż

[not complaint.neglect]
(serwer|drukarka|strona|komputer|system|router|aplikacja) ~ nie (odpowiada|reaguje)
nie musi* ~ (odpisywać|odpowiadać|oddzwaniać)
przepraszam* ~ (nie odpis*|nie odpowied*|nie oddzwon*|nie odebra*)
nie (odpisałem|odpisałam|odpowiedziałem|odpowiedziałam|oddzwoniłem|oddzwoniłam|odebrałem|odebrałam|zdążyłem odpisać|zdążyłam odpisać)
(nie mam|nie mamy|bez|brak) (odpowiedzi|wieści|kontaktu) (od|z|ze) (urzędu|klienta|inwestora|banku|sądu|gminy|urzędem|drukarni|kuriera|zus|producenta)
(prosimy|proszę) nie odpowiadać; bez odpowiedzialności; odpowiedzialnoś*
nie (wymaga|oczekuję|potrzebuję) odpowiedzi; nie jestem zainteresowan*

[not complaint.cost]
(za|zbyt) (drogie|drogo|droga|drogi) (te|ten|ta) (płytki|kafelki|meble|materiał*|model|działka|lokal|panele|auto|hotel)
(płytki|panele|bilet*|hotel*|działk*|lokal*|prąd*|gaz*|paliw*) ~ (drog*|drożej|zdroża*)
(rabat|rabatu|upust|zniżk*) ~ (przy|za|dla|na)
(czy|jaka|jaki|ile) ~ (cena|koszt|kosztuje|stawka|wyniesie)
(ponad|poza|przekracza) ~ (nasz|mój) budżet
(cen*|stawk*|podwyżk*) ~ (prądu|gazu|paliw*|energii|materiał*|wynajmu|nieruchomości|u dostawc*|naszych produkt*|w sklepie|w cenniku|na stronie)
(dziękuję|dziękujemy|dzięki) za (ofertę|wycenę|propozycję) ~~ (za drog*|za wysok*|drogo|ponad|budżet*)
(następnym razem|innym razem)
(wycen*|koszt*|cen*) za (drogę|godzinę|metr|sztukę|usługę|dojazd)
(drogę|droga|drodze) (dojazdow*|publiczn*|wewnętrzn*|krajow*)
(koszt*|cen*|stawk*|opłat*) (prądu|gazu|energii|paliw*|wody|śmieci|materiał*|ogrzewania|najmu|wynajmu) ~ (wzrosł*|rosną|podskoczył*|w górę)?
(podnosimy|podnosi|podniesiemy|podnieśliśmy) ~ (ceny|cennik|stawki|opłaty)

[not praise]
# uprzejme i kpiące
(dziękuję|dziękujemy|dzięki) za (informację|odpowiedź|wiadomość|maila|kontakt|przesłanie|zrozumienie|wyrozumiałość|przekazanie|potwierdzenie|zainteresowanie|spotkanie|rozmowę|uwagę|fatygę|fakturę|ofertę|przypomnienie|dotychczasową|wczorajsze spotkanie|wczorajszą rozmowę|cierpliwość przepraszam)
(jesteśmy|jestem) (powiedzmy|delikatnie mówiąc|nieco|trochę|mocno|bardzo)? zaskoczon*
(jesteśmy|jestem) (powiedzmy|delikatnie mówiąc|nieco|trochę|mocno|bardzo)? zaskoczeni
nie powiem (żebym|żebyśmy|że) ~ (zachwyc*|zadowol*|szczęśliw*|pod wrażeniem|dobr*|świetn*|super|zachwyt*)
nie (jestem|jesteśmy|byłem|byłam|byliśmy|bylibyśmy) ~ (zachwycon*|zachwyceni|zadowolon*|zadowoleni|pod wrażeniem|szczęśliw*)
(nie mam|nie mamy|bez|brak|żadnych) (żadnych)? (uwag|zastrzeżeń) ~ (drukować|można|akceptuj*|proszę|prosimy|do projektu|do umowy|do faktury)?
(miał|miała|miało) być ~ (super|pięknie|profesjonal*|świetn*|idealn*|rewelac*)
wszystko (ładnie|pięknie|ładnie pięknie) (tylko|ale)
(gratuluję|gratulacje|brawo|brawa) ~ (udało|udało się wam|refleksu|tempa|znowu|po raz|kolejn*|odtworzy*|zepsu*|wyczucia|podejścia|samopoczucia)
(drugi|trzeci|kolejny|czwarty) raz ~~ (gratuluję|gratulacje|brawo|super); w porządku
(dziękuję|dziękujemy|dzięki) za (szybką|szybki|błyskawiczną|tak szybką|sprawną) (odpowiedź|reakcję na maila|odpis|kontakt|informację|zwrot)
(bo)? moja taka nie będzie; (wystarczy|mało|dużo) (wam|państwu)? (dobrych|pozytywnych) opinii
(gratuluję|gratulacje|brawo) (czujności|spostrzegawczości|dokładności|pomysłowości|kreatywności|staranności|terminowości|podejścia|konsekwencji|odwagi|cierpliwości do)
(super|świetnie|cudownie|pięknie|fajnie|miło) że ~~ (teraz|przynajmniej|przynajmniej wiem|szkoda|tylko że|tylko szkoda)
przynajmniej ~ (te|to|tu|tutaj|faktur*|rachunk*) ~ (zawsze|na czas|umie*|potraf*|wychodzi)

[not growth]
(obejmuje|zawiera|wlicza) ~ (też|również|także)
(sklep|lokal|stron*) ~ (zostaje|zostaj*) ~ (internetow*|bez zmian)
(sąsiad|kolega|koleżanka|znajom*|siostra|brat) szuka (dobrego|dobrej|mieszkania|pracy|auta)
(nie|bez) (przedłuż*|kontynu*|zamierza* kontynu*)
(termin|rozprawę|wizytę|sędziego); (kolejn*|następn*) ~ (termin* rozpraw*|etap* rekrutac*|rozpraw*)
nie (skorzystamy|skorzystam|chcemy|planujemy|zamierzamy|będzie|będziemy|ma) ~~ (przedłuż*|kontynu*|odnow*|współprac*)

[not request]
# pytania i zwroty, które nie czekają na odpowiedź
(proszę się nie martwić|proszę nie liczyć|proszę nie odpowiadać|prosimy nie odpowiadać|proszę drukować|proszę traktować|proszę czekać na|proszę uważać|proszę wybaczyć|proszę bardzo)
(w sprawach pilnych|w pilnych sprawach|w nagłych) ~ (proszę|prosimy|kontakt)
(czekam|czekamy) na (info|informację|odpowiedź|ofertę|sygnał|wieści)
(wygląda|zrobione|przyszło|wyszło) jak ~; gdyby ~ proszę o sygnał
proszę (pisać|dzwonić|kierować|zwracać|zgłaszać) ~ (do|na|pod)
(ile|jak długo) ~ (można|jeszcze mamy|jeszcze mam) ~ (czekać|prosić|tłumaczyć)?
(na kiedy|kiedy) (mam|mamy) (teraz)? liczyć; czy ktoś w ogóle ~
nie (chcę|chcemy) ~ (dostawać|otrzymywać|rozmawiać|wiedzieć); (dajcie|dać|daj) ~ spokój
(potrzebna|potrzebne|potrzebny) jako (dowód|potwierdzenie)
(wzywam|wzywamy) (wierzycieli|do zgłoszenia wierzytelności); (szczerze|serio|naprawdę)
proszę przyjąć (do wiadomości|wyrazy|życzenia|moje)
nie da się; ile razy (mam|mamy|można|jeszcze); po co (ja)? (mam|mamy|mi|nam); prosiłem o
prosiłam o; prosiliśmy o; (jak|kiedy) (mam|mamy) (to)? rozumieć; czy dobrze rozumiem
jak (dostanę|tylko|będę|będzie|otrzymam|wrócę|dojdzie|zwykle|zawsze)
(trzecia|druga|czwarta|kolejna|piąta) prośba

[not urgent]
nie (ma|mam) pośpiechu; bez pośpiechu; nie jest (to)? (pilne|pilny|pilna); nie pali się; niepiln*
to nie (pilne|jest pilne)
(w pilnych sprawach|w sprawach pilnych|w nagłych przypadkach|w razie pilnych|w razie pilnej)
od (#|ósmej) do #; do (dziś|dzisiaj) ~ (dzwonią|nie|nikt|nic|czeka*|wspomina*|brak|ani)
tempo ekspresow*
(ekspresowe|ekspresowa|ekspresową|ekspresowy) (tempo|realizacj*|reakcj*|pomoc*|odpowiedź)
(dziękuję|dzięki) za (ekspresow*|natychmiastow*|pilną|błyskawiczn*)
(zlecenie|robota|coś|wszystko) na wczoraj ~ (oddaliście|zrobili*|zdąży*|gotow*|a wy)
ze skutkiem natychmiastowym; w trybie natychmiastowym
natychmiastow* (przelew|płatnoś*|efekt*|rozwiązani*)
(miało|miał|miała) być na wczoraj; zlecenie na wczoraj a

[not meeting.off]
nie (odwołuję|odwołujemy|przekładamy|przekładam|przesuwamy) ~ (spotkani*|wizyt*|rozmow*|termin*)
(anulowanie|anulować|odwołanie|rezygnacja) (zamówienia|rezerwacji|wizyty) w (sklepie|systemie|aplikacji)
(przesunąć|przesunięcie|przesuńmy|przełożyć|przesuniemy) ~ (baner*|logo|tekst|przycisk*|zdjęci*|przesyłk*|płatnoś*|termin płatności|terminu płatności|ścian*|okno|drzwi|premier*)
odwołanie (od|do); (anulow*|anuluj*|odwołuj*) ~ (zamówieni*|faktur*|rezerwacj* hotel*|subskrypcj*)
zmieniam (pracę|bank|numer|zdanie)
(zmienić|zmieniamy|przesunąć) ~ (ścian*|kolor|logo|tekst|okno|drzwi|wannę|łazienk*|zlew)

[not auto]
(prosimy|proszę|ustawi*|ustaw|ustawienie) ~~ (autorespond*|autorespon*|automatyczn* odpowied*|odpowiedź automatyczn*|na urlopie|poza biurem)
(jak|gdzie|czy) ~ (ustawić|włączyć|wyłączyć) ~ (autorespond*|automatyczn*)
(więcej|lepszego|coś więcej|inne) niż automatyczn* odpowied*
(dostałem|dostałam|dostaliśmy|przyszła|przyszedł|otrzymałem|otrzymałam|otrzymuję|kolejna|kolejną|tylko|zamiast|odpowiedział*) ~ (automat*|autorespon*)
(w poniedziałek|we wtorek|w środę|w czwartek|w piątek|jutro|dziś|dzisiaj) ~ (jestem|będę|jesteśmy|będziemy) (na|w) (delegacji|urlopie|terenie|trasie|l4|zwolnieniu)
(jest|ale|jej|na) ~ na l4

[not payment.promised]
za te pieniądze; (zapłacę|zapłacimy) ale; (spoko|dobra|okej|trudno) (zapłacę|zapłacimy)
(płacę|płacimy) ~ (o połowę więcej|więcej|od lat|co miesiąc|bez szemrania|regularnie|zawsze)

[not stop]
nie (dzwońcie|dzwonić|dzwoń|pisz|piszcie|pisać) ~ (przed|po|teraz|dziś|jutro|w weekend|w sobotę|w niedzielę|dzisiaj|do #|między|rano|wieczorem|w nocy)
(do dozorcy|do księgowej|do sąsiada|do klienta|na recepcję|na ten numer)
nie (dzwonić|pisać) do (dozorc*|recepcj*|pani|pana|niego|niej|nich|klienta|ochron*)
(usu*|wypis*|skreśl*) (ją|je|go|ich) ~
(osoby|osób|klient*|subskrybent*|adresy) ~ (wypis*|usun*|usuń*|prosi*)

[not payment.sent]
(zostanie|zostaną|będzie|będą) ~ (opłacon*|zapłacon*|uregulowan*|przelan*|zrealizowan*|zlecon*|wykonan*|wysłan*|rozliczon*)
czy ~ (faktura|płatność|zaliczka|zaliczkowa) ~ (rozliczon*|zaksięgowan*|opłacon*|zapłacon*)
nie (zapłaciłem|zapłaciłam|zapłaciliśmy|opłaciłem|opłaciliśmy|przelaliśmy|przelałem)
(urząd|zus|klient|kontrahent|najemca|ubezpieczyciel) ~ (zapłacił|wpłacił|przelał|opłacił)

[not payment.disputed]
(fakturę|faktury|fv) ~ (termin*|odroczon*) ~ (dni)? zamiast
(przesłać|wystawić|prosimy o|proszę o) ~ (fakturę|faktury) ~ (z odroczonym|z terminem|z innym terminem|z datą)

[not payment.delayed]
(fakturę|faktury) z odroczonym terminem
(opóźnieni*|spóźni*) ~ (kurier*|dostaw*|wysyłk*|dokument*|materiał*)
(zalegam|zalegamy|spóźniam*|opóźnieni*) ~ (materiał*|dokument*|zdjęci*|tekst*|odpowied*|papier*|akceptac*)
opóźnienie ~ po naszej stronie

[figures]
sarcasm -0.5
turned-bad -0.4

[not payment.query]
(kierować|kierowanie|adresować|słać) ~ faktur*; cierpliwość opłac*; poza ~ faktur*

[not escalation]
przyślijcie ~ kompetentn*; (kogoś|osobę) kompetentn* (od|do|z działu)

[not complaint.delay]
(okres|umowa|termin|gwarancja|abonament|kadencja|urlop) ~ (mija|upływa|kończy się|wygasa) ~
(obiecałem|obiecałam|obiecaliśmy) ~ (klient*|żon*|szef*|zarząd*|wspólnot*|dzieci*)?
