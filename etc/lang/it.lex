# heed: Italian.
#
# Italian of Italy and of Ticino, with "tu", "Lei" and "voi".  Articles and
# prepositions that lose their vowel are one word with what follows
# ("l'avvocato", "dell'avvocato", "un'altra"), so the classes list such forms.
# Pronouns hang on infinitives and imperatives ("mandarmi", "mandatecelo"):
# stems cover them.  "!" keeps apart what differs by an accent only ("!è" is
# "is", "e" is "and").  The grammar is told in en.lex.
language it

[function]
il lo la gli le un uno una dell della dello dei degli delle del di da dal dalla
dallo dai dagli dalle al allo alla ai agli alle in nel nella nello nei negli nelle
su sul sulla sullo sui sugli sulle con per tra fra ed ma anche però perché
perchè poiché che chi cui quale quali quanto quanta quanti quante come dove quando
se non né mai più già ancora sempre solo soltanto molto molta molti molte poco poca
pochi tanto tanta tanti tante troppo tutto tutta tutti tutte ogni ognuno qualcuno
qualcosa qualche niente nulla nessuno nessun nessuna altro altra altri altre stesso
stessa stessi questo questa questi queste quello quella quelli quelle quel quei ciò
io tu lui lei noi voi loro mi ti ci vi si me te ce ve ne lo mio mia miei mie tuo tua
tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre vs
sono sei è siamo siete era erano ero eravamo sarà saranno sarebbe sarebbero sia siano
stato stata stati state essere avere ho hai ha abbiamo avete hanno avevo aveva avevamo
avevate avevano avrei avrebbe avremmo avreste abbia abbiano avuto fare faccio fai fa
facciamo fate fanno fatto fatta fatti fatte farà fosse dire detto dice dico diciamo
potere posso puoi può possiamo potete possono potrei potresti potrebbe potremmo
potreste dovere devo devi deve dobbiamo dovete devono dovrei dovrebbe dovremmo volere
voglio vuoi vuole vogliamo volete vogliono vorrei vorremmo volevo volevamo sapere so
sapete sappiamo sapete vedere visto vista va vado andare andato viene venire vengono
dopo durante entro verso senza secondo presso circa quindi dunque allora adesso ora
oggi domani ieri stamattina stasera pomeriggio lunedì martedì mercoledì giovedì venerdì
sabato domenica settimana settimane mese mesi anno anni giorno giorni volta volte
buongiorno buonasera salve ciao gentile gentili egregio egregi spettabile spett
cordiali cordialmente distinti saluti grazie mille prego scusa scusate scusi purtroppo
fattura fatture bonifico pagamento preventivo allegato allegata allegati cortesemente
gentilmente perciò comunque infatti invece oppure ovvero cioè bene meglio male così
proprio davvero quasi appena c'è c'era dell'anno l'ho l'abbiamo l'altro un'altra
quest'anno d'accordo po' dov'è com'è sono stati nn cmq xché xke qualsiasi qualunque
riguardo fino mentre perfetto benissimo certo volentieri ricevuto confermo attendo
resto disposizione riscontro richiesta lavoro lavori cosa cose sapere mandare mandato
nostre alcuni alcune tale tali inoltre pertanto tramite nonché affinché benché sito

[sample]
Buongiorno, le scrivo perché la pratica che abbiamo consegnato a settembre non risulta ancora protocollata.
Se per voi va bene ci troviamo giovedì mattina in cantiere, così guardiamo insieme gli ultimi dettagli degli infissi.
Vi ringrazio della disponibilità e resto in attesa di un vostro gentile riscontro, cordiali saluti.
Ciao, ti giro le foto che mi avevi chiesto; quelle dell'ingresso le faccio domani perché oggi c'è troppa gente.
Per quanto riguarda gli scaffali del magazzino, la ditta ci ha detto che verrebbero montati nella settimana di Natale.
Gentile dottoressa, come anticipato per telefono le trasmetto i documenti relativi alla successione di mio zio.
Abbiamo guardato le bozze insieme ai soci e ci sembra che il colore dello sfondo sia un po' troppo scuro.
Qualcuno di voi sa dirmi quando scade il termine per l'iscrizione all'albo degli autotrasportatori?
Nei prossimi giorni vi faremo avere l'elenco degli ospiti, così potete sistemare anche gli alloggi.
Nel frattempo ho già avvisato gli operai che l'acqua verrà chiusa dalle otto alle undici.

[negators]
non; nn; mai; nessuno; nessun; nessuna; nessun'altra; niente; nulla; !né; senza; neanche; nemmeno
neppure; nient'altro; tutt'altro che; lungi dal; mica; macché; manco; nient'affatto; zero
più che altro no; né più né meno; alcunché; privo di; priva di; privi di
né ~~ né; in nessun caso; in nessun modo; per niente; affatto; assolutamente no

[intensifiers]
1.4 molto; molta; moltissimo; tanto; tantissimo; davvero; veramente; proprio; estremamente; assolutamente
1.4 totalmente; completamente; decisamente; particolarmente; profondamente; incredibilmente; così; troppo
1.4 sinceramente; oltremodo; assai; super; mega; ultra; straordinariamente; infinitamente; vivamente; gravemente
1.4 enormemente; seriamente; del tutto; di gran lunga; terribilmente; maledettamente; talmente
1.2 tutto; ben; più; sempre più; ogni volta più
0.6 un po; un pochino; un poco; leggermente; lievemente; relativamente; parzialmente; un filo; un tantino
0.8 abbastanza; piuttosto; alquanto; discretamente

[contrast]
ma; però; tuttavia; eppure; purtroppo; peccato che; ciononostante; nonostante; malgrado; sebbene; benché
anche se; ciò nonostante; detto questo; ciò detto; detto ciò; nondimeno; bensì; se non che; sennonché
d'altra parte; dall'altra parte; in compenso; solo che; salvo che; peccato

[conditional]
se; qualora; quando (avremo|riceveremo|avrò|riceverò|ricevo|riceviamo); non appena; a condizione che
purché; nel caso; in caso; casomai; semmai; a patto che; sempre che; ammesso che; posto che; ove; laddove
una volta che; caso mai; nell'eventualità; finché; fino a che

[classes]
# not
no = non|nn
neg = non|nn|mai|nessuno|nessun|nessuna|niente|nulla|!né|senza|neanche|nemmeno|neppure|zero|manco
none = nessuno|nessun|nessuna|niente|nulla|zero|neanche|nemmeno|neppure|mai
# who
us = ci|mi|noi|me|ce|nostro|nostra|nostri|nostre|mio|mia
you = vi|ti|la|le|voi|te|lei|ve|tu
your = vostro|vostra|vostri|vostre|tuo|tua|tuoi|tue|suo|sua|suoi|sue|vs|v|vostr
our = nostro|nostra|nostri|nostre|mio|mia|miei|mie|ns
the = il|lo|la|i|gli|le|un|uno|una|del|dello|della|dei|degli|delle
of = di|del|dello|della|dei|degli|delle|da|dal|dalla|dai|dagli|dalle|a|al|allo|alla|ai|agli|alle|su|sul|sulla|sui|sulle
have = ho|abbiamo|ha|hanno|l'ho|l'abbiamo|l'ha|l'hanno|avevo|avevamo|aveva|avevano|avendo|aver|averla|averlo|avervi|averti|averle
have = t'ho|v'ho|v'abbiamo|t'abbiamo
youhave = avete|hai|ha|avevate|avevi|aveva|l'avete|l'hai|l'ha|l'avevate|avreste|avresti|avrebbe|m'avete|m'hai|c'avete
been = stato|stata|stati|state|risulta|risultano|viene|vengono|veniva|venivano|già
willbe = sarà|saranno|verrà|verranno|sara|verra
# money
inv = fattura|fatture|ft|fatt|fattur|parcella|parcelle|notula|notule|proforma|onorario|onorari|compenso|compensi
inv = canone|canoni|acconto|acconti|rata|rate|quota|quote|l'acconto|dell'acconto|l'onorario|dell'onorario|competenze
inv = bolletta|bollette|insoluto|insoluti|l'insoluto|scoperto|pendenza|pendenze|mensilità|proforme
pinv = fattura|fatture|ft|fatt|parcella|parcelle|notula|notule|proforma|nota|note|conto|onorario|estratto|ricevuta
money = pagamento|pagamenti|bonifico|bonifici|versamento|versamenti|accredito|l'accredito|assegno|l'assegno|rimessa
money = soldi|denaro|somma|saldo|riba|sdd|importo|l'importo|giroconto|rata|rate|acconto|l'acconto
transfer = bonifico|bonifici|pagamento|pagamenti|versamento|versamenti|accredito|l'accredito|assegno|l'assegno|saldo|giroconto
transfer = acconto|l'acconto|dell'acconto|all'acconto|rata|rate|importo|l'importo|dell'importo|dell'assegno|liquidazione|rimessa
paid = pagato|pagata|pagati|pagate|saldato|saldata|saldati|saldate|liquidato|liquidata|liquidati|liquidate|versato
paid = versata|versati|versate|bonificato|bonificata|bonificati|bonificate|corrisposto|corrisposta|corrisposti
paid = corrisposte|regolarizzato|regolarizzata|regolarizzate|quietanzata|quietanzate|evasa|evase
topay = pagare|pagarvi|pagarti|pagarla|pagarle|pagarlo|pagarli|pagarvela|pagartela|pagargliela|pagargli|saldare|saldarvi
topay = saldarti|saldarla|saldarle|saldarlo|saldarvela|saldartela|liquidare|liquidarvi|liquidarla|liquidarle|liquidarti
topay = versare|versarvi|versarti|versarle|versarla|versarlo|bonificare|bonificarvi|bonificarti|bonificarle|bonificarlo
topay = corrispondere|corrispondervi|corrisponderle|regolarizzare|onorare|sborsare|rimborsare|pagarne|saldarne
ipay = pago|paghiamo|saldiamo|liquidiamo|versiamo|bonifichiamo|corrispondiamo|pagamo|paga|pagano|liquida|liquidano
willpay = pagherò|paghero|pagheremo|pagherà|pagheranno|salderò|saldero|salderemo|salderà|salderanno|liquiderò|liquideremo
willpay = liquiderà|verserò|verseremo|verserà|bonificherò|bonifichero|bonificheremo|bonificherà|corrisponderemo
willpay = corrisponderò|pagherei|pagheremmo|salderei|salderemmo|regolarizzeremo|regolarizzerò
made = fatto|fatta|fatti|effettuato|effettuata|effettuati|effettuate|eseguito|eseguita|eseguiti|disposto|disposta|disposti
made = inviato|inviata|inviati|mandato|mandata|partito|partita|partiti|emesso|emessa|inserito|autorizzato|ordinato|ordinati
made = completato|andato|andati|lanciato|trasmesso|predisposto|inoltrato|processato|spedito|contabilizzato|arrivato
charge = importo|l'importo|dell'importo|addebito|addebiti|l'addebito|supplemento|supplementi|extra|ore|spese|spesa|voce|voci|cifra|totale
charge = costo|costi|maggiorazione|maggiorazioni|tariffa|tariffe|riga|righe|posta|poste|trasferta|trasferte|integrazione|integrazioni
charge = fattura|fatture|parcella|parcelle|canone|onorario|l'onorario|compenso|conto|somma|quantità|sconto|adeguamento|l'adeguamento
# time
month = gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|apr|mag|giu
month = lug|ago|sett|ott|nov|dic|primavera|estate|autunno|inverno|natale|pasqua|ferragosto|l'estate|d'agosto|d'aprile
wd = lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom
day = lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|domani|dopodomani|stasera|ieri|stamattina|stamane|stamani
day = pomeriggio|mattina|sera|weekend|l'altroieri
soon = oggi|domani|dopodomani|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domattina|pomeriggio|settimana
soon = entro|mese|subito|presto|breve|giornata|prossima|prossimo|prossimi|prossime|lun|mar|mer|gio|ven|fine
period = giorni|giorno|settimane|settimana|mesi|mese|anni|anno|ore|ora|minuti|un'ora|mezz'ora|un'eternità|trimestre|stagione
many = due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta|quaranta|cinquanta|diversi|diverse
many = parecchi|parecchie|tanti|tante|molti|molte|troppi|troppe|svariati|svariate|una|un|qualche|quasi|oltre|più|ormai|#
nth = seconda|secondo|terza|terzo|quarta|quarto|quinta|quinto|sesta|sesto|settima|ennesima|ennesimo|l'ennesima|l'ennesimo
nth = dell'ennesima|dell'ennesimo|all'ennesima|un'altra
# what we make and do
work = sito|pagina|pagine|grafica|grafiche|logo|bozza|bozze|disegno|disegni|progetto|progetti|planimetria|planimetrie|pianta|report
work = relazione|relazioni|traduzione|traduzioni|dichiarazione|dichiarazioni|bilancio|bilanci|pratica|pratiche|preventivo|preventivi
work = offerta|l'offerta|proposta|testo|testi|campagna|campagne|video|montaggio|foto|file|app|l'app|sistema|server|migrazione|aggiornamento
work = l'aggiornamento|contratto|verbale|verbali|cedolini|buste|paghe|prova|bozzetto|bozzetti|stampa|stampe|menu|menù|render|rendering|rilievo
work = perizia|newsletter|banner|etichette|etichetta|manuale|manuali|sottotitoli|certificato|consegna|ordine|l'ordine|materiale|materiali
work = lavoro|lavori|allestimento|l'allestimento|impianto|l'impianto|programma|scaletta|presentazione|slide|domanda|richiesta|permesso
work = autorizzazione|l'autorizzazione|versione|modifiche|modifica|correzioni|risultati|dati|numeri|catalogo|volantino|volantini|manifesti
work = brochure|articolo|l'articolo|articoli|post|contenuti|annunci|inviti|modello|modelli|negozio|shop|ecommerce|portale|piattaforma
work = gestionale|configurazione|analisi|l'analisi|packaging|registrazione|iscrizione|l'iscrizione|visura|f24|contabilità|liquidazione
work = elaborati|esecutivo|cantiere|capitolato|computo|locandina|locandine|depliant|elaborato|servizio|assistenza|l'assistenza|intervento|l'intervento
svc = servizio|servizi|assistenza|l'assistenza|supporto|consulenza|squadra|team|comunicazione|organizzazione|l'organizzazione|gestione
svc = risposta|disponibilità|cortesia|lavoro|lavori|collaborazione|professionalità|evento|l'evento|risultato|risultati|consegna|aiuto|l'aiuto|impegno|l'impegno
svc = pazienza|precisione|puntualità|tempestività|rapidità|velocità|cura|attenzione|l'attenzione|dedizione|serietà|competenza|celerità|gentilezza|sostegno
svc = intervento|l'intervento|passione|creatività|flessibilità|affidabilità|l'affidabilità|accoglienza|l'accoglienza|supporto|traduzione|progetto|sito|campagna
site = sito|pagina|pagine|home|homepage|modulo|moduli|form|carrello|negozio|shop|ecommerce|portale|app|l'app|email
site = casella|caselle|link|backup|database|dominio|hosting|pulsante|pulsanti|bottone|immagini|prenotazioni|prenotazione|login|gestionale
site = newsletter|crm|integrazione|l'integrazione|sincronizzazione
site = software|cloud|landing|checkout|plugin|chat|download
gear = server|stampante|stampanti|rete|connessione|wifi|centralino|telefono|telefoni|pos|cassa|computer|pc|telecamere|nas|firewall|sistema|vpn|posta|mail|gestionale|programma
boss = titolare|titolari|responsabile|responsabili|direttore|direttrice|capo|direzione|proprietario|proprietaria|socio|soci|amministratore|amministratrice
boss = l'amministratore|all'amministratore|dell'amministratore|presidente|ceo|superiore|superiori|dirigente|dirigenza|dirigenti|consiglio|cda|vertici
boss = fondatore|fondatrice|direttrice|coordinatore|coordinatrice|supervisore|dominus|principale|l'architetto|sindaco|assemblea|l'assemblea|all'assemblea
firm = agenzia|l'agenzia|un'agenzia|all'agenzia|dall'agenzia|studio|studi|fornitore|fornitori|commercialista|commercialisti|fiduciaria|fiduciario
firm = grafico|grafica|società|azienda|un'azienda|l'azienda|ditta|ditte|sviluppatore|traduttore|traduttrice|traduttori|architetto|l'architetto
firm = consulente|consulenti|partner|professionista|professionisti|fotografo|tipografia|informatico|tecnico|impresa|un'impresa|l'impresa|provider|gestore
firm = web|webmaster|freelance|collaboratore|organizzatore|organizzatrice|wedding|catering|geometra|avvocato|un'agenzia|agenzie|operatore|competitor
deal = contratto|contratti|incarico|l'incarico|mandato|abbonamento|l'abbonamento|collaborazione|rapporto|accordo|l'accordo|servizio|servizi
deal = assistenza|l'assistenza|manutenzione|hosting|convenzione|fornitura|consulenza|polizza|licenza|licenze|dell'incarico|dell'abbonamento|dell'accordo
deal = all'incarico|dall'incarico|dall'accordo|dell'assistenza|rapporti|pacchetto|canone
friend = amico|amica|amici|un'amica|collega|colleghi|colleghe|vicino|vicina|cognato|cognata|fratello|sorella|cugino|cugina|zio|zia|figlio|figlia
friend = marito|moglie|suocera|suocero|padre|madre|conoscente|conoscenti|nipote|cliente|clienti|fornitore|imprenditore|ristoratore|socio|compagna|mamma|papà
friend = compagno|conoscenza|contatto|azienda|un'azienda|società|ditta|genero|nuora
bad = pessimo|pessima|pessimi|pessime|scadente|scadenti|approssimativo|approssimativa|approssimativi|dilettantesco|dilettantesca|mediocre|mediocri
bad = imbarazzante|imbarazzanti|vergognoso|vergognosa|vergognosi|inaccettabile|inaccettabili|inammissibile|indecente|indecenti|orribile|orribili|osceno|oscena
bad = inutilizzabile|inutilizzabili|inutile|inutili|penoso|penosa|superficiale|superficiali|sciatto|sciatta|deludente|deludenti|disastroso|disastrosa
bad = illeggibile|illeggibili|incomprensibile|incomprensibili|insufficiente|insufficienti|indecoroso|brutto|brutta|bruttissimo|tremendo|tremenda|ridicolo|ridicola
good = ottimo|ottima|ottimi|ottime|eccellente|eccellenti|fantastico|fantastica|fantastici|splendido|splendida|splendidi|splendide|stupendo|stupenda
good = meraviglioso|meravigliosa|magnifico|magnifica|bellissimo|bellissima|bellissimi|bellissime|bel|bello|bella|gran|grande|grandissimo|egregio
good = superbo|superba|perfetto|perfetta|perfetti|impeccabile|impeccabili|straordinario|straordinaria|strepitoso|strepitosa|favoloso|favolosa
good = eccezionale|eccezionali|spettacolare|spettacolari|formidabile|super|top|prezioso|preziosa|preziosissimo|magistrale|pregevole|encomiabile

[polite]
grazie (mille|tante|infinite|in anticipo|anticipatamente|e saluti|per la|per il|per l'attenzione|a presto|ancora)
grazie; grz; grazieee; mille grazie; molte grazie; vi ringrazio; la ringrazio; ti ringrazio; ringrazio; ringraziamo; ringraziandovi; ringraziandola; ringraziando
(ringrazio|ringraziamo|ringraziandovi|ringraziandola|grazie) ~ (anticipatamente|anticipo|attenzione|l'attenzione|risposta|riscontro|mail|email|messaggio|comprensione|pazienza|conferma|preventivo|offerta|l'offerta|invio|l'invio|aggiornamento|l'aggiornamento|informazioni|cortese|promemoria|sollecito|chiarimento|gentile|interessamento|l'interessamento)
(cordiali|distinti|cari|migliori|affettuosi|tanti|saluti|i miei) saluti; cordialmente; cordialità; un caro saluto; un cordiale saluto
con i migliori saluti; con viva cordialità; in fede; a presto; buona (giornata|serata|settimana|domenica|notte|continuazione|lettura|pasqua|fortuna|estate)
buon (lavoro|weekend|fine|pomeriggio|natale|anno|appetito|proseguimento|viaggio|ferragosto|rientro|inizio|week); buone (feste|vacanze|ferie|cose)
buongiorno; buonasera; buon giorno; buona sera; buondì; felice (giornata|anno|serata)
(spero|speriamo|confido) ~ (bene|benissimo|stiate|stia|stai|sia|abbiate|abbia|abbiano|tutto)
come (va|stai|state|sta); tutto bene; (lieto|lieta|lieti|felice|felici) di (conoscerla|conoscervi|sentirla|sentirti|fare|incontrarla|incontrarvi|comunicare|comunicarvi|confermare|confermarvi|allegare)
(piacere|piacevole) di (conoscerla|conoscervi|fare); è stato un piacere (conoscervi|conoscerla|conoscerti|sentirti|sentirla|sentirvi)
resto a disposizione; restiamo a disposizione; rimango a disposizione; rimaniamo a disposizione; a (vostra|sua|tua) disposizione
(va|andrebbe|vanno|andrà|andava) (bene|benissimo|benone); per (noi|me) (va|andrebbe|ok|è) (bene|perfetto|benissimo|ok); se (va|le va|ti va|vi va|per te va|per voi va|per lei va) bene
sarebbe (perfetto|ottimo|bello|fantastico|ideale|gradito|utile|gentile|bene|meglio|carino|comodo|l'ideale)
(molto|davvero|veramente|troppo|così)? (gentile|gentili|gentilissimo|gentilissima|gentilissimi) (da|a|di|se|dottore|dottoressa|signora|signor|architetto|avvocato|ragioniere|ingegnere|cliente|clienti|signori|tutti)
gentile; gentili; gentilissimo; gentilissima; gentilissimi; egregio; egregia; egregi; spettabile; stimato; stimata; pregiatissimo; carissimo; carissima; carissimi; caro; cara; cari
(molto|davvero) gentile; gentilmente; cortesemente; per cortesia; per favore; per piacere; cortese (attenzione|riscontro|risposta|sollecito|conferma|sollecitudine); cortesi saluti
(con|mi fa|ci fa|fa) piacere (sapere|sentire|ricevere|confermare|incontrarvi|conoscere); (con|molto) piacere
(mi|ci) farebbe piacere; (mi|ci) (scuso|scusiamo) ~ (disturbo|ritardo|disagio|insistenza|l'insistenza|disguido|attesa|inconveniente|confusione)
scusa il (disturbo|ritardo|disagio); scusate il (disturbo|ritardo|disagio); scusi il (disturbo|ritardo|disagio); scusandoci ~ (disagio|ritardo|disturbo|inconveniente); (chiedo|chiediamo) scusa ~ (ritardo|disturbo|disagio|disguido)
(chiedo|chiediamo) venia; scusa se; scusate se; scusi se; (nessun|non c'è|senza) (problema|problemi|fretta); non c'è (problema|fretta|di che); di niente; di nulla; ci mancherebbe; figurati; si figuri; figuratevi
(qualsiasi|eventuali|qualunque|ulteriori) (problema|problemi|dubbio|dubbi|domande|domanda|chiarimento|chiarimenti|necessità|difficoltà); in caso di (dubbi|problemi|domande)
(mi|ci) dispiace (disturbarvi|disturbarla|disturbarti|per il disturbo|per il ritardo|sapere|sentire|per l'inconveniente|del ritardo); (mi|ci) spiace (disturbarvi|disturbarla|disturbarti)
(miglior|migliore|migliori) (offerta|prezzo|preventivo|soluzione|orario|modo|indirizzo|auguri|momento|condizioni); al meglio; tanti auguri; auguri; congratulazioni per (la|il|i)
(perfetto|ottimo|benissimo|fantastico|bene|super|grande|ok) (grazie|allora|ci|a|per|così|confermo|procediamo|aspetto|attendo|resto|d'accordo|poi|ricevuto|domani|lunedì|martedì|mercoledì|giovedì|venerdì|va)
perfetto grazie; ottimo grazie; bene grazie; ok perfetto; va benissimo; tutto ok; tutto chiaro; tutto bene; d'accordo; come d'accordo; siamo d'accordo; con la presente; in bocca al lupo
(colpa|errore|l'errore|sbaglio|l'errore|svista|disguido|dimenticanza) (mia|mio|nostra|nostro|da parte nostra|da parte mia); (errore|disguido|svista) interno; (mia|nostra) (colpa|svista|dimenticanza); (mio|nostro) (errore|sbaglio)
(piacere|onore|l'onore) di; di buon grado; felici di (sapere|sentire); contenti di (sapere|sentire); (sono|siamo) (contento|contenta|contenti|felice|felici) (per te|per voi|per lei|che stiate)
ben (volentieri|venga|lieto|lieti); di cuore buone; confido in; confidando in; nella speranza di; fiducioso di; fiduciosi di; certi di; certo di

[third]
(link|collegamento|pulsante|logo) ~ (alle|a|di|con) ~ (google|recensioni|facebook); (nostre|mie) recensioni
(nostro|un|mio) (fornitore|cliente|inquilino|concorrente|appaltatore) ~~ (fallito|fallimento|liquidazione|concordato|insolvente)
(testo|formulazione|bozza|versione) ~ (del nostro|dal nostro) (avvocato|legale)
(il|un|la|del|al|dal|nostro|mio|loro|suo|altro|ex|vostro) (conduttore|inquilino|inquilina|locatore|debitore|controparte|convenuto|attore|ricorrente|resistente|creditore|appaltatore|subappaltatore|querelante|imputato)
(nostro|nostra|mio|mia|loro|suo|sua|un nostro|un mio|una nostra|una mia) (inquilino|inquilina|conduttore|vicino|vicina|debitore|locatore|assicurazione|banca|padrone|affittuario|dipendente|cliente|clienti|paziente|controparte|assistito|assistita|cognato|ex) ~~ (paga|pagano|pagare|pagarmi|pagarci|pagato|contesta|contestano|avvocato|l'avvocato|dell'avvocato|all'avvocato|tribunale|causa|disdetta|denuncia|denunciato|recensione|lamenta|lamentano|rifiuta|diffida|minaccia|deve|devono|querela|risarcimento)
(nostri|miei|alcuni|molti|certi|diversi|i loro|tanti) (clienti|inquilini|fornitori|ospiti|pazienti|debitori|committenti|condomini) ~~ (paga|pagano|pagare|pagarci|pagato|contesta|contestano|avvocato|tribunale|causa|disdetta|recensione|recensioni|rifiuta|rifiutano|diffida|minaccia|devono|ritardo|soldi)
(un|una|uno|alcuni|certi|diversi|tanti) (cliente|clienti|fornitore|inquilino|ospite|paziente|condomino|committente|debitore) (che|del|di|non|ha|ci|mi|si|insoddisfatto|scontento|moroso)
(un|uno) dei nostri (clienti|inquilini|fornitori|ospiti|committenti|dipendenti); (una|alcune) delle nostre (clienti|ospiti|dipendenti)
@no ~ (paga|pagano|ha pagato|hanno pagato|pagava|pagherà) (l'affitto|i suoi|il suo|gli stipendi|le rate|i fornitori|i dipendenti)
(non mi|non ci|non me la|non me lo|non ce la|non ce lo|nessuno mi|nessuno ci) (paga|pagano|vuole pagare|vogliono pagare|ha pagato|hanno pagato|hanno ancora pagato|ha ancora pagato|vuole liquidare|liquida|liquidano|rimborsa|rimborsano)
(mi|ci) (deve|devono) (soldi|dei soldi|ancora|pagare|un sacco|# euro); (mi|ci) (pagano|paga) (in ritardo|tardi|quando|sempre|a #|dopo)
(assicurazione|l'assicurazione|dell'assicurazione|compagnia|banca|comune|condominio|corriere|spedizioniere|impresa|l'impresa|ente|l'ente|inps|l'inps|agenzia delle entrate|padrone di casa|proprietario|assicuratore) ~~ (contesta|contestano|rifiuta|rifiutano|vuole pagare|vogliono pagare|paga|pagare|pagano|avvocato|avvocati|causa|diffida|sostiene|nega|negato|rifiutato|liquida|pretende|minaccia)
(compagnia|assicurazione|l'assicurazione) ~ (me|ce) (la|lo|li) vuole pagare
(contro|nei confronti) (il|la|un|una|i|gli|del|della|mio|nostro|l'ex|l'impresa|l'assicurazione) ~ (inquilino|conduttore|vicino|vicini|condominio|debitore|impresa|l'impresa|assicurazione|l'assicurazione|fornitore|comune|ex|banca|cliente|datore|concorrente)
(controparte|parte avversa|la controparte|opponente|i nostri debitori|nostri crediti|recupero crediti verso|ex marito|ex moglie|ex socio|mio ex|mia ex|ex dipendente)
(assisto|assistiamo|difendo|difendiamo|rappresento|rappresentiamo) (il|la|un|una|i|gli|le|un'impresa|l'impresa) (cliente|signor|signora|sig|società|ditta|condominio|inquilino)
(per|in nome e per|nell'interesse|per conto) ~ (mio|nostro|della mia|del mio|del nostro|dei miei) (cliente|assistito|assistita|clienti|assistiti)
(un|il|nostro|mio|del|al|i) (concorrente|competitor) ~ (ha|hanno|è|di nostra|nostro|si)
(voi|tu|lei) non (c'entrate|c'entri|c'entra) (niente|nulla|affatto); non (c'entrate|c'entri|c'entra) (niente|nulla); (niente|nulla) a che (fare|vedere) con (voi|te|lei|il vostro)
non (è|sia|era) (colpa|responsabilità) (vostra|tua|sua|di nessuno); non ~ (colpa|responsabilità) (vostra|tua|sua); (colpa|errore|responsabilità|sbaglio|svista|l'errore|l'ho sbagliato) (nostra|nostro|mia|mio)
(l'errore|errore|colpa|lo sbaglio|svista|problema|guaio|disguido|ritardo) ~ (era|è|sono|è stato|è stata|è tutto|è tutta|dipende) (solo|tutta|tutto|interamente|da)? (nostro|nostra|mio|mia|noi)
(abbiamo|ho|avevamo|avevo) ~ sbagliato (noi|io); (da|per) parte (nostra|mia) ~ (errore|ritardo|svista); (il|in) ritardo ~ (nostro|mio|nostra parte|da parte nostra|da parte mia)
(un|il|nel|del|al|quel|questo|mio|nostro) (romanzo|racconto|film|articolo|libro|podcast|spettacolo|copione|capitolo|protagonista|cortometraggio) ~ (su|sul|in|parla|racconta|dove|che|di)
(lui|lei|loro|quello|quelli|quella|costui|questi) ~ (mi|ci|gli) (deve|devono) ~ (soldi|euro|mesi); (ci|mi) ha fatto causa (un|il|l'ex|una|la); (udienza|processo|causa) ~ (contro|con) ~ (inquilino|fornitore|vicino|impresa|comune|ex|condominio|banca)
(quello|quelli|chi) ~ (c'era|c'erano|stava|stavano) prima*; (ospite|ospiti|cliente|clienti|turista|paziente) ~ (ha lasciato|hanno lasciato|ha scritto|lasciata|lasciato) ~ (recensione|stella|commento)
(recensione|recensioni) ~ (da|di) (un|una|ospiti|un'ospite|clienti|qualche) ~ (ospite|cliente|turista|paziente|ospiti)?
(ricevuto|ricevuta|arrivata|avuto|presa|preso) ~ (recensione|lettera|diffida|sollecito|lamentela|reclamo|disdetta|citazione) ~ (da|dal|di|dalla|del) ~ (cliente|ospite|inquilino|fornitore|vicino|condominio|un|una|mio|nostro|banca|comune|controparte|ex)
(ci|mi) ha (mandato|inviato|notificato|fatto) ~ (diffida|lettera|causa|sollecito|disdetta|citazione|atto|denuncia) ~ (cliente|inquilino|fornitore|vicino|condominio|banca|comune|ex)?
(il suo|il loro|la sua|un suo|con il suo|dal suo) (avvocato|legale|inquilino|cliente)
(loro|suoi|sue) (clienti|avvocati|legali|fornitori|inquilini)
# the other way round, and about whom
(sfratto|pignoramento|decreto ingiuntivo|ingiunzione|moroso|morosa|morosità|morosi)
(con|da|dall'ex|dal|dalla|alla|nella) (l'agenzia|agenzia|studio|lo studio|fornitore|il fornitore|società|ditta|grafico|commercialista|il commercialista|vecchio|vecchia) (precedente|di prima*|vecchio|vecchia|fornitore|agenzia|studio|commercialista|grafico|webmaster)
(cliente finale|clienti finali|committente finale|corriere|spedizioniere|posta|le poste|trasportatore) ~ (ha|hanno|ci|è|sono|in) ~ (chiesto|ritardo|perso|danni|reclam*|contest*|sciopero|smarrit*|danneggiat*)
(ritardo|errore|colpa|danno|disguido) (del|della|di un|dei|delle) (corriere|nostro|mio|nostra|poste|banca|altra|altro|spedizioniere|fornitore|comune|cliente|condominio)
(nessun|nessuno) (errore|problema|ritardo|sbaglio|danno) ~ (da parte vostra|vostro|parte tua|parte sua)
(voi|tu|lei) (avete|hai|ha|siete|sei|è) ~ (consegnato in tempo|fatto tutto giusto|puntual*|perfett*|nulla da|niente da|stati bravi|a posto)
(abbonamento|l'abbonamento|contratto|disdetta|disdire|recesso) ~ (rivista|giornale|luce|gas|telefono|telefonico|telefonica|palestra|affitto|d'affitto|locazione|leasing|dell'affitto|della luce|del gas|del telefono|energia|sky|netflix|assicurazione auto|noleggio|colf|badante|dipendente|operatore telefonico)
(mio|nostro|suo|mia|un) (cugino|fratello|amico|cognato|vicino|marito|figlia|figlio|sorella|padre|moglie) ~ (avvocato|giudice|avvocata|in tribunale|commercialista|notaio)
(siamo|sono) (già)? (a posto|contenti|contento|legati|felici|fedeli) ~ con voi; (risposto|detto) ~ (no grazie|che siamo già|che abbiamo già voi|che restiamo con voi)
(ho|abbiamo) ~ (vinto|perso|finito|chiuso|concluso) ~ (la causa|una causa|il processo|il contenzioso|la vertenza)
(treno|volo|aereo|pullman|traghetto|autobus|tram|metro|figlio|figlia) ~~ ritardo; (arrivo|arriverò|arriviamo|arriveremo|sono|siamo|sarò|saremo) (in ritardo|tardi|un po in ritardo) ~ (minuti|traffico|treno|riunione|all'appuntamento|all'incontro|qualche minuto)
(arrivo|arriverò|arriviamo|arriveremo) ~ minuti di ritardo
(fornitore|gestore|operatore|contratto|contratti|bolletta|fornitura) (di|della|del|dell'energia) (energia|luce|gas|telefono|telefonia|telefonico|internet|elettrica|corrente)
(marito|moglie|figlio|figlia|madre|padre|mamma|papà|socio|sorella|fratello|zia|zio|dipendente) ~ (ha|hanno|aveva) ~ (perso|dimenticat*|sbagliat*|rott*|smarrit*|cancellat*)
(attore|attrice|convenuto|convenuta|controparte|parte avversa|ricorrente|resistente|debitore|debitrice|creditore|appellante); nella causa; (rg|ruolo) n; (numero|n) di (ruolo|rg); (il nostro|il mio|la nostra) (cliente|assistito|assistita) ~~ (rifiuta|minaccia|cita|deve|contesta|recede)

[story]
(mio|mia|suo|sua|un|una|il|la|nostro|nostra) (cognato|cognata|fratello|sorella|cugino|cugina|zio|zia|nipote|padre|madre|marito|moglie|figlio|figlia|vicino|vicina|amico|amica|conoscente|padrone di casa|inquilino|inquilina|suocero|suocera|genero); uno dei nostri (clienti|inquilini|fornitori|soci|membri)

[we]
noi; io; ci; nostro; nostra; nostri; nostre; mi; mio; mia; miei; mie; me; abbiamo; siamo; vogliamo; pagheremo; dobbiamo; aspettiamo; voglio; ho; sono; devo; chiediamo; chiedo

[you]
voi; lei; tu; vi; le; ti; te; vostro; vostra; vostri; vostre; suo; sua; tuo; tua; tuoi; tue

[past]
(anni|decenni|secoli) fa; nel #; ai tempi (di|del|della|in cui); una volta (lavoravamo|avevamo|usavamo|ero|eravamo)
(agenzia|l'agenzia|studio|fornitore|commercialista|grafico|società|ditta|l'architetto|architetto|traduttore|consulente|tecnico|informatico|webmaster|azienda|l'azienda|gestore|provider|fiduciaria|avvocato|l'avvocato) (precedente|di prima*|prima*|vecchio|vecchia|che avevamo|che avevo|passato|passata|dell'anno scorso)
(precedente|vecchia|vecchio|l'ex|ex|ultimo|l'ultimo|l'ultima|vecchi|passato) (agenzia|studio|fornitore|fornitori|commercialista|grafico|società|ditta|architetto|traduttore|consulente|tecnico|informatico|webmaster|azienda|gestore|provider|fiduciaria|avvocato|grafica)
(chi|quello|quelli|quella) ~ (c'era|c'erano|seguiva|seguivano|veniva) prima* (di voi|di te|di lei|di voialtri)?; prima* di (voi|te|lei|conoscervi|conoscerti|conoscerla|affidarci|venire da voi|passare a voi)
(rispetto|in confronto|paragonato) (a|al|alla|ai|alle|con) (quello|quella|quelli|prima*|precedente|vecchio|vecchia|nostro vecchio|chi); in passato ~ (altri|altro|altra|con); nella (vecchia|precedente) (azienda|ditta|casa)
(bruciati|scottati|scottato|bruciato|scottata) (da|dal|dalla|con); i vostri predecessori; il tuo predecessore; il suo predecessore

[topic]
(traduzione|versione) (giurata|asseverata|legale|certificata|in|dall'italiano|dal|dell'atto); (da|per|di) (tradurre|far tradurre|asseverare|correggere|impaginare|sottotitolare)
(ecco|allego|seguono|in allegato|mando|giro|trovate|qui|incollo|allegati|invio) ~ (testo|testi|copy|didascalie|dialoghi|battute|slogan|contenuti) ~ (per|del|della|da|nuovi|nuovo|dei|delle)?
(testo|testi|slogan|titolo|didascalia|claim|payoff|copy|battuta|frase|sottotitolo) (per|del|della|dello|dei|delle|nuovo|nuova|nuovi|da|sulla|sarebbe|definitivo|definitivi|corretto|corretti)
(tradurre|traduca|traduciate|tradurci|tradurmi|tradotto|tradotta|tradurlo|tradurla|traduzione|revisione|rilettura|correzione di bozze|sottotitolare) ~ (in|il|la|lo|i|gli|le|un|una|questo|questa|dall'italiano|dal|dell'atto|entro|francese|tedesco|inglese|italiano|spagnolo|della|del|delle|dei)
(deve|dovrebbe|dovrà|dovrebbero) (dire|recitare|leggersi); la (dicitura|scritta|frase) (corretta|giusta|nuova); (cambiare|cambiate|sostituire|sostituite|modificare|modificate|cambi|cambia|sostituisci) ~ (frase|paragrafo|clausola|titolo|riga|testo|scritta|dicitura) ~ (in|con|che)
(bozza|modello|fac simile|facsimile) (di|della|del|dell'atto) (lettera|diffida|disdetta|contratto|ricorso|atto|comunicazione|recesso|sollecito|denuncia); (condizioni generali|termini e condizioni|informativa) ~ (pagina|sito|testo|allegate)
(copione|sceneggiatura|romanzo|monologo|comunicato stampa|tesi|manoscritto|interprete|trascrizione|sbobinatura|deposizione|memoria difensiva|atto di citazione|sentenza)

[deadline]
entro; entro il; entro la; entro e non oltre; entro e non oltre il; non oltre; non oltre il; prima* di; prima* del; prima* della; prima* delle; al più tardi; al massimo; massimo; max
fino a; fino al; fino alla; scade; scade il; scadenza; scadenza il; termine; termine ultimo; termine del; ultimo termine; tassativamente; tassativo; deadline; improrogabile; non più tardi di; perentorio; inderogabilmente
(tempo|termine|scadenza) ~ (è|il|al|del|fissato|fissata); (serve|servono|servirebbe|servirebbero|bisogno|pronto|pronta|pronti|pronte|consegna|consegnare|averlo|averla|averli|averle|riceverlo|riceverla|mandarmi|mandarci|inviarmi|risposta|mandarlo|mandarla|consegnato|avere|necessario|necessaria|occorre|occorrono) ~ (per|x) (il|la|lo)?
(serve|servono|servirebbe|bisogno|pronto|pronta|pronti|pronte) (per|x) ~ @wd; (avete|hai|ha|do|diamo|concedo|concediamo|assegno|assegniamo) ~ (fino|tempo|termine); (per|x) (domani|stasera) ~ (mattina|sera)?

[date-lead]
il; entro il; per il; del; al; dal; @wd; il giorno; giorno; data; di; addì; lo scorso; scadenza

[months]
1 gennaio; genn; gen
2 febbraio; febb; feb
3 marzo; mar
4 aprile; apr; d'aprile
5 maggio; mag; magg
6 giugno; giu; giugn
7 luglio; lug; lugl
8 agosto; ago; d'agosto
9 settembre; sett; sep; set
10 ottobre; ott; d'ottobre
11 novembre; nov
12 dicembre; dic

[weekdays]
1 lunedì; lun
2 martedì
3 mercoledì
4 giovedì; giov; gio
5 venerdì; ven; vener
6 sabato; sab
7 domenica; dom

[days]
today: oggi; stasera; oggi stesso; in giornata; questa (sera|mattina); oggi pomeriggio; entro (sera|stasera|stanotte); (data|giornata) odierna; entro fine giornata; stanotte; stamattina; stamane; questo pomeriggio; per stasera; entro mezzogiorno; entro mezzanotte
tomorrow: domani; domattina; domani mattina; domani sera; entro (24|ventiquattro) ore; nelle prossime (24|ventiquattro) ore; domani mattina presto
after-tomorrow: dopodomani; dopo domani; entro (48|quarantotto) ore; nelle prossime (48|quarantotto) ore
this-week: (entro|per|a|prima* della|alla) (la)? fine (settimana|della settimana); fine settimana; (entro|in|nel corso della) (questa|la) settimana; entro settimana; in settimana; (entro|nel corso di) questa settimana; prima* del (weekend|week end|fine settimana)
next-week: (entro|per|a)? (la)? fine (della)? (prossima settimana|settimana prossima); (entro|nel corso della|nella|per|in) (la)? (prossima settimana|settimana prossima); fine settimana prossima; entro (la settimana entrante|la prossima)
this-month: (entro|per|a)? (la)? fine (mese|del mese|di questo mese|di questo mese corrente|mese corrente); (entro|nel) (il mese|questo mese|il mese corrente|corrente mese|il corrente mese|mese corrente); ultimo (giorno|del) ~ mese
next-month: (entro|per|a)? (la)? fine (del)? (prossimo mese|mese prossimo); entro il (prossimo mese|mese prossimo); fine mese prossimo
this-year: (entro|per|a)? (la)? fine (anno|dell'anno|d'anno); fine anno; entro l'anno; entro quest'anno; prima* della fine dell'anno; chiusura dell'anno
one-week: (entro|fra|tra|in|nel giro di) una settimana; (entro|fra|tra|in) (sette|7) giorni; nei prossimi (sette|7) giorni; (oggi|domani) a otto; una settimana (da oggi|di tempo)
two-weeks: (entro|fra|tra|in|nel giro di) (due|2) settimane; (entro|fra|tra|in) (quindici|quattordici) giorni; nei prossimi (quindici|quattordici) giorni; nelle prossime due settimane; due settimane da oggi
n-days: (entro|fra|tra|in|nel termine di|nei prossimi|nel giro di|termine di) # (giorni|gg|giorno); (entro|nei) (i prossimi|prossimi) # (giorni|gg); # (giorni|gg) (lavorativi)? (da oggi|dal ricevimento|dalla presente|dal ricevimento della presente|di tempo|dalla ricezione)
n-weeks: (entro|fra|tra|in|nel giro di) # settimane; nelle prossime # settimane; # settimane da oggi
# month-end: fine; fine di; la fine di; fine del mese di; ultimo giorno di; fine mese; fine mese di; gli ultimi di; ultimi di
month-end: fine; fine di; la fine di; alla fine di; entro fine; fine mese di

[mood]
# wonder and content
1.5 eccellent*; fantastic*; splendid*; stupend*; meraviglios*; magnific*; strepitos*; spettacolar*; favolos*; fenomenal*; grandios*; eccelso; sublim*; superlativ*; stratosferic*
1.5 impeccabil*; ineccepibil*; entusiast*; entusiasm*; estasiat*; elettrizzat*; commoss*; emozionat*; felicissim*; contentissim*; soddisfattissim*; gratissim*; bravissim*; bellissim*; ottimissim*; favolosamente; esaltat*
1.5 (senza parole|a bocca aperta) ~ (bello|bella|bravi|bellissimo|meraviglia|emozione|gioia); lacrime (di gioia|dalla gioia|agli occhi); pelle d'oca; (ci|mi) (avete|hai|ha) (commosso|emozionato|emozionati|conquistato|conquistati|stupito|stupiti|salvato|salvati|incantato|incantati)
1.5 (avete|hai|ha|siete|ci avete|mi avete|mi hai|ci hai) ~ salvato ~ (la vita|la giornata|la stagione|la faccia|l'evento|la vendemmia|il natale|il matrimonio|la pelle|la serata|baracca)
1.5 (siete|sei|è) (un mito|dei miti|mitici|mitico|mitica|una bomba|delle bombe|una forza|dei mostri|un mostro|dei geni|un genio|fortissimi|fortissimo|fortissima|grandi|grandissimi|grandissimo|una garanzia|il top|i migliori|la migliore|il migliore|un tesoro|dei tesori|un angelo|degli angeli|preziosissimi|preziosissima|preziosissimo|preziosi|insostituibili|insostituibile|imbattibili|imbattibile|dei maghi|un mago|una maga|unici|unica|unico|una squadra|stati grandi|stati bravissimi|stati fantastici|stati una|numeri uno|il numero uno|una roccia|gente seria|persone serie|tanta roba|speciali|speciale|super|oro)
1.5 (una bomba|uno spettacolo|una favola|una meraviglia|un sogno|un capolavoro|una figata|da paura|da urlo|una chicca|un gioiello|una delizia|la fine del mondo|un incanto|tanta roba|un trionfo|un successone|una rivelazione|una goduria|uno splendore)
1.2 (eccezional*|formidabil*|sbalorditiv*|mozzafiato|incantevol*|encomiabil*|pregevol*|lodevol*|ammirevol*|brillant*|geniale|geniali|superb*|squisit*|sopraffin*|egregiamente|magistral*|stellare)
1.2 ottimo; ottima; ottimi; ottime; ottimamente; perfettamente; perfezione; bravi; brava; bravo; brave; bellezza; orgoglios*; fiero; fieri; gratitudine; riconoscent*; grato; grata; grati; evviva; urrà; wow; chapeau; tanto di cappello; giù il cappello; standing ovation; applausi; applauso
1.2 complimenti; complimentarmi; complimentarci; felicitazioni; congratulazioni; elogi; elogio; elogiat*; encomio; lode a; plauso; dieci e lode; a pieni voti; promossi; cinque stelle; pollice in su; (semplicemente|davvero|veramente|siete|siete stati|stato|stata|risultato|risultati|squadra|lavoro|cosa|serata|persone) straordinari*
1.2 (grazie|ringraziare|ringraziarvi|ringraziarti|ringraziarla|ringrazio|ringraziamo) ~ (di cuore|infinitamente|sentitamente|vivamente|calorosamente|enormemente|davvero tanto|dal profondo|per tutto|per quello che|per avermi|per averci|per esserci|per essere)
1.2 (superato|superate|superano|supera|oltre) ~ (aspettative|attese|l'immaginazione); (al di sopra|al di là) ~ (aspettative|attese|immaginabile); (meglio|meglio di|più bello|più bella|migliore) ~ (sperato|sperassimo|immaginato|immaginassi|previsto|aspettassi|aspettassimo|pensassi|sperassi|immaginavo|speravo|speravamo|aspettavo|aspettavamo|immaginavamo|credessi)
1.2 (andato|andata|andati|riuscito|riuscita|riusciti|venuto|venuta|venuti|piaciuto|piaciuta|piaciuti|uscito|uscita) ~ (alla grande|benissimo|a meraviglia|alla perfezione|perfettamente|bene|divinamente|splendidamente|moltissimo|tantissimo|molto|un sacco|a tutti|da dio|una favola|che è un piacere)
1.2 (funziona|funzionano|fila|gira|girano|procede|va|vanno|lavora) ~ (alla grande|a meraviglia|alla perfezione|perfettamente|come un orologio|liscio|tutto liscio|che è un piacere|una meraviglia|benissimo|splendidamente|come un treno)
1 (molto|davvero|proprio|così|veramente|pienamente|estremamente|più che|tanto|totalmente|assai|super|sinceramente|veramente molto) (soddisfatto|soddisfatta|soddisfatti|soddisfatte|contento|contenta|contenti|contente|felice|felici|colpito|colpita|colpiti|bravi|bravo|brava|professionale|professionali|bello|bella|belli|belle|curato|curata|utile|preziosa|prezioso|efficiente|efficienti|rapidi|disponibili|disponibile|competenti|affidabili|grato|grati|apprezzato|apprezzata|impressionato|impressionati|in gamba|d'aiuto)
1 (niente|nulla|nessun) ~ (da ridire|da dire|da eccepire|da aggiungere|da obiettare|da criticare|rimproverare|appunto|rimostranza|rimpianto|sbavatura); senza (sbavature|intoppi|una sbavatura|un intoppo|pecche|macchia|un errore|nemmeno un errore|il minimo intoppo)
1 @no (si)? (poteva|potevamo|potevo|avremmo potuto|avrei potuto|potevate|si può) ~ (meglio|sperare di meglio|chiedere di meglio|scegliere meglio|andare meglio|chiedere di più|di meglio|di più|fare di meglio|desiderare di meglio|trovare di meglio)
1 @no ~ (potrei|potremmo|potevo|posso|possiamo) ~ (più|essere) ~ (contento|contenta|contenti|felice|felici|soddisfatto|soddisfatta|soddisfatti|grato|grati|chiedere di più|chiedere di meglio)
1 @no ~ (ho|abbiamo|posso|possiamo|trovo|avevo) ~ (lamentarmi|lamentarci|sgridare|sgridarvi|rimproverare|rimproverarvi|critiche|lamentele|lamentarsi|cambiare una virgola|cambiato una virgola|dovuto cambiare)
1 @no ~ (delude|deludete|deluso|delusi|delusa|deludono|avete mai deluso|sbagliate|sbagliato) ~ (mai|nemmeno|neanche|neppure|un colpo|una virgola); mai (un problema|una lamentela|un intoppo|deluso|delusi|un disguido|un errore|un ritardo|una sbavatura|pentito|pentita|pentiti)
1 @no (è|era|sono|erano)? ~ (male|niente male|affatto male|per niente male|male per niente|malaccio); niente male; mica male; non male; (tutt'altro che|per niente|affatto) male
1 @no ~ vedo ~ l'ora; @no ~ vediamo ~ l'ora; non (vedo|vediamo) l'ora (di|che)
1 @no ~ (finirò|finiremo|smetterò|smetto|smetteremo|smettiamo) ~ (ringraziarvi|ringraziarla|ringraziarti|di ringraziare|lodare|parlare bene); @no ~ (so|sappiamo|saprei|sapremmo|ho parole|abbiamo parole) ~ (come ringraziarvi|come ringraziarla|come ringraziarti|ringraziare|per ringraziarvi|cosa avrei fatto|cosa avremmo fatto|cosa faremmo|cosa farei|come farei|come faremmo)
1 (esattamente|proprio|precisamente) (quello|ciò|come|quanto|ciò) (che)? (volevamo|volevo|cercavamo|cercavo|ci serviva|mi serviva|ci voleva|speravamo|speravo|immaginavo|immaginavamo|desideravamo|avevamo in mente|avevo in mente|l'avevo immaginato|lo volevo)
1 (apprezzo|apprezziamo|apprezzato|apprezzata|apprezzati|apprezzate|apprezzatissim*|apprezzare) ~ (molto|moltissimo|tantissimo|davvero|tanto|particolarmente|lavoro|impegno|l'impegno|disponibilità|pazienza|professionalità|cura|puntualità|enormemente|grandemente|vivamente|velocità|sforzo|lo sforzo)
1 (vivo|più vivo|sincero|profondo|grande|massimo|nostro) apprezzamento; (apprezzamento|ammirazione) (per|da|di); degn* di (nota|lode)
1 (adoro|adoriamo|amo|amiamo|innamorat*|mi piace|ci piace|mi piacciono|ci piacciono|piace) ~ (tantissimo|moltissimo|molto|da morire|un sacco|davvero|il nuovo|la nuova|tutto|a tutti|follia|impazzire|come|un casino|troppo|di brutto)
1 (ci|mi|vi|gli) fanno (tutti)? (i complimenti|un sacco di complimenti|tanti complimenti); (fanno|fatto|ricevuto|riceviamo|ricevo|ricevendo) ~ (complimenti|elogi|applausi); (tutti|colleghi|clienti|ospiti|invitati|soci|miei|parenti) ~~ (entusiasti|contenti|felici|complimenti|incantati|a bocca aperta|ne parlano|stupiti|soddisfatti|bellissimo|innamorati)
1 un (peso|macigno) ~ (stomaco|in meno|spalle|cuore|petto); (tolto|levato|tolta|tolti) ~ (un peso|un macigno|un pensiero|un bel peso|un problema|le castagne|le ansie); (dormo|dormiamo|dormire) ~ (tranquillo|tranquilla|tranquilli|sereno|sereni|serena|la notte|di notte|meglio|sonni tranquilli|tra due guanciali)
0.8 soddisfazione; soddisfatto; soddisfatta; soddisfatti; soddisfatte; contento; contenta; contenti; contente; felice; felici; sollevato; sollevata; sollevati; sollievo; fiducia; serenità; tranquilli con voi; successo (enorme|incredibile|strepitoso|grande|pieno|clamoroso)
0.8 (grande|gran|enorme|pieno|vero|bel|un|strepitoso|clamoroso) (successo|sollievo|passo avanti|salto di qualità|miglioramento|aiuto|lavorone|lavoro|colpo)
0.8 (buon|bel|ottimo|gran|splendido|bellissimo|eccellente|grande|magnifico|fantastico) (lavoro|lavorone|risultato|risultati|servizio|consiglio|intuito|gusto|colpo|evento|sito|team|progetto)
0.8 (bella|ottima|buona|gran|bellissima|splendida|grande) (idea|serata|squadra|scelta|festa|giornata|collaborazione|esperienza|soluzione|figura|campagna|cosa|sorpresa|consulenza|accoglienza|organizzazione|persona)
0.8 (gentilissim*|disponibilissim*|velocissim*|puntualissim*|precisissim*|professionalissim*|preparatissim*|competentissim*|rapidissim*|cortesissim*|pazientissim*|curatissim*|efficientissim*|simpaticissim*|seriissim*|educatissim*|utilissim*|chiarissim*|fortunat*|elegantissim*|delizios*|buonissim*|azzeccat*|indovinat*|riuscitissim*|preziosissim*)
0.8 (gentili|puntuali|precisi|disponibili|professionali|veloci|competenti|pazienti|cortesi|affidabili|preparati|seri|rapidi|efficienti|attenti|chiari|umani|scrupolosi|tempestivi|educati|gentile|puntuale|precisa|preciso|disponibile|professionale|veloce|competente|paziente) (e|ed|come sempre|come al solito|come d'abitudine|fino in fondo|nel|nella|nei)
0.8 (che) (bello|bella|belli|belle|meraviglia|spettacolo|figata|gioia|sollievo|lavoro|bravi|brava|bravo|emozione|sorpresa|splendore|goduria|soddisfazione|serata|festa)
0.8 (fatto|fatta|fatti) (benissimo|alla perfezione|a regola d'arte|con amore|a dovere|molto bene|davvero bene|proprio bene|bene bene); a regola d'arte; con i fiocchi; coi fiocchi; in tempi record; in tempo record; a tempo di record; in men che non si dica; oro colato; una marcia in più; tutta un'altra (cosa|musica|storia); punto di riferimento; occhi chiusi
0.8 (parlare|parlato|parlano|parlo|parla) ~ (benissimo|bene di voi|bene di te|molto bene|un gran bene|benone|bene di lei|in termini); (continuate|continua|avanti|continui) (così|cosi); (siamo|sono) in (buone|ottime) mani; (buone|ottime) mani; fuori dal comune; merit* ~ (applauso|complimento|elogio|premio|aumento)
0.8 (mi|ci) (avete|hai|ha) (sempre)? (aiutato|aiutati|aiutata|capito|capiti|ascoltato|ascoltati|seguito|seguiti|risolto|cambiato|fatto risparmiare|tirato fuori|fatto sentire|aperto gli occhi|tranquillizzato|rassicurato|rassicurati|stupito) ~ (tanto|tantissimo|molto|davvero|sempre|subito|la vita|tempo|benissimo|passo passo|con pazienza|un mondo|il problema|tutto|a casa|bene)?
0.8 @no ~ (cambierei|cambieremmo|cambiamo|cambio) ~ (virgola|nulla|niente|una cosa|per nessun|mai); (cambierei|cambiare) ~ (nemmeno|neanche|neppure) (una virgola|un dettaglio)
0.6 piaciuto; piaciuta; piaciuti; piaciute; piace molto; adoro; bello; bella; bellissimo; utile; utilissimo; preciso; precisa; comodissim*; simpatic*; elegante; curato; curata; risate; gioia; orgoglio; coccolat*; sereni; positivamente; positivo; fortuna che
0.6 perfetto; perfetta; perfetti; perfette; benissimo; super; top; gentilezza; cortesia; professionalità; competenza; puntualità; tempestività; disponibilità vostra; bravura; pazienza (infinita|da santi)
0.1 (perfetto|ottimo|benissimo|fantastico|bene|super|grande|top|bellissimo|magnifico|splendido) (grazie|allora|ci|a|confermo|per|così|aspetto|attendo|ricevuto|domani|mi|procedo|procediamo|direi)
0.1 (va|andrà|andrebbe|sta) (bene|benissimo|benone); sarebbe (perfetto|bello|ottimo|fantastico|l'ideale|splendido|ottima|bella); (come|che) (bello|bella) (sentirti|sentirvi|sentirla|rivedervi)
# displeasure
-1.5 deluso; delusa; delusi; deluse; delusion*; deludent*; sconcert*; scandalos*; scandalo; vergogn*; inaccettabil*; inammissibil*; intollerabil*; inqualificabil*; indecent*; indegn*; insostenibil*; inconcepibil*; disgust*; schif*; oscen*; rivoltant*
-1.5 pessim*; orribil*; orrend*; disastr*; penos*; terribil*; tremend*; atroce; atroci; catastrof*; allucinant*; assurd*; demenzial*; imbarazzant*; patetic*; squallid*; ridicol*; grottesc*; inaudit*; pietos*
-1.5 furios*; furibond*; arrabbiat*; incazzat*; incavolat*; inferocit*; infuriat*; indignat*; indignazione; esasperat*; esasperant*; amareggiat*; amarezza; insoddisfatt*; insoddisfazione; scontent*; allibit*; basit*; esterrefatt*; sbigottit*; costernat*; avvilit*; mortificat*; sdegn*; nauseat*; schifat*
-1.5 stufo; stufa; stufi; stanco (di|delle|del|della|dei); stanca (di|delle|del|della|dei); stanchi (di|delle|del|della|dei); stufarmi; stufato; stufata; stufati; (ne ho|ne abbiamo|avendone) (le scatole piene|abbastanza|piene|fin sopra i capelli|le tasche piene|piene le scatole|piene le tasche|le palle piene|fin qui|a sufficienza)
-1.5 incompeten*; incapac*; dilettant*; cialtron*; pressappochis*; buffon*; ciarlatan*; truffator*; truffa; truffat*; imbrogli*; ladri; ladrocinio; furto; raggir*; presa per (i fondelli|il culo|il naso); presa in giro; presi in giro; preso in giro; presa per i fondelli; pres* per i fondelli; prendere per i fondelli; fregat*; fregatura; prende* in giro; prendendo in giro; prender* in giro
-1.5 sciatt*; menefreghis*; maleducat*; maleducazione; arrogan*; scortes*; strafotten*; superficialità; approssimativ*; approssimazione; negligen*; inaffidabil*; poco (serio|seria|seri|serie|professionale|professionali|corretto|corretta|rispettoso|carino|onesto|chiaro); poca (serietà|professionalità|trasparenza|cura|attenzione|considerazione|chiarezza|voglia)
-1.5 (mancanza|assenza|zero|scarsa|nessuna|totale mancanza) (di|totale)? (serietà|professionalità|rispetto|considerazione|attenzione|comunicazione|trasparenza|cura|organizzazione|coordinamento|buon senso); una (vergogna|farsa|barzelletta|pagliacciata|porcheria|presa|buffonata|schifezza|ciofeca|delusione|vergogna)
-1.5 porcheri*; porcata; schifezza; cagata; cazzo; cazzate; merda; boiata; obbrobrio; aborto; pagliacciata; buffonata; farsa; figuraccia; figuracce; brutta figura; pessima figura; figura (barbina|di merda|da cioccolatai|magnifica|meschina|del cavolo|da dilettanti); macello; casino; bordello; caos; caotic*; incubo; calvario; odissea; agonia; disgrazia; telenovela
-1.5 (ma|e|state|stiamo) ~ scherz* ; ma (scherziamo|scherzate|scherzi|dai|siamo matti|vi rendete conto|ti rendi conto|che modi|che modo|come si fa|come è possibile|come si può|siamo seri|per piacere); (vi|ti|si) (rendete|rendi|rende) conto
-1.5 @no ~ (soddisfatto|soddisfatta|soddisfatti|soddisfatte|contento|contenta|contenti|contente|entusiasta|entusiasti|felice|felici|convinto|convinta|convinti|accettabile|accettabili|tollerabile|ammissibile|giustificabile|degno|all'altezza|serio|professionale|normale|corretto|rispettoso|tollerare|all'altezza)
-1.5 (tutt'altro che|lungi dall'essere|per niente|per nulla|affatto|ben poco|poco|tutto fuorché|tutto tranne che|poco o nulla) (soddisfatto|soddisfatta|soddisfatti|contento|contenta|contenti|felice|felici|convinto|convinta|convinti|entusiasta|entusiasti|professionale|professionali|chiaro|chiara|serio|serietà|lusinghiero|impressionato)
-1.5 (così|in questo modo|a queste condizioni|di questo passo) ~ (non|nn) (va|si va|si può|funziona|possiamo|può|ci siamo|va bene|andiamo|è possibile|ha senso|si lavora); @no ci siamo; @no ~ si (lavora|fa|tratta|trattano|può) (così|cosi|andare avanti|lavorare così|continuare così|in questo modo|più)
-1.5 @no ~ (posso|possiamo|si può|intendo|intendiamo) ~ (andare avanti|continuare|tollerare|accettare|permettere|permettermi|permetterci|lavorare) ~ (così|cosi|oltre|questo|questa|questi|in questo modo|situazione|comportamento|cose)?
-1.5 (lascia|lasciano|lasciato|lasciava|lasciate) ~ (a desiderare|desiderare|interdetti|basiti|perplessi|perplesso|perplessa|l'amaro|amaro in bocca|molti dubbi|esterrefatti|senza parole|allibito|allibiti); amaro in bocca; (pazienza|tolleranza|fiducia) ~ (limite|limiti|finita|esaurita|agli sgoccioli|persa|perso|tradita|incrinata|venuta meno|minata|finisce|compromessa|sotto zero|a zero|santa); (persa|perso|perdendo|perdere|esaurito|esaurita|finito) ~ (la pazienza|pazienza|fiducia|la fiducia)
-1.5 grazie (per niente|per nulla|di niente davvero|per la figuraccia|per la figura|al cavolo|tante per la|lo stesso|per aver rovinato|per averci rovinato|per avermi rovinato|per la bella figura|per averci lasciato|per avermi lasciato|per il nulla)
0.1 (complimenti|bravi|bravo|brava|congratulazioni) (davvero|vivissimi|veramente|sul serio|sinceri)
-1.5 (aspetto|attendo|aspettiamo|attendiamo|non vedo l'ora di vedere) ~ (trepidazione|ansia|curiosità|impazienza) ~ (prossima|prossimo) ~ (genialata|puntata|episodio|trovata|scusa|perla|figuraccia|disastro|sorpresa|capolavoro)
-1.5 (complimenti|bravi|bravissimi|congratulazioni|bel lavoro|bella figura|che bella|che bravi|fantastico|ottimo) ~~ (coi piedi|sbagliato|sbagliata|sbagliati|rotto|rotta|perso|persi|perdere|cancellato|cancellata|dimenticato|dimenticati|rovinato|rovinata|figuraccia|errore|errori|in ritardo|ancora una volta|un'altra volta|offline|down|non funziona|ciao nome|invece di|al posto di|di nuovo)
-1.2 (ma|ah|eh|oh|però|cavolo|certo) (bravi|bravo|brava|complimenti|che bravi|che bello|che bella|benissimo|benone|bene|perfetto|ottimo|grazie|meraviglia|fantastico); bravi (davvero|veramente|proprio|eh); (che|quale) (tempismo|genialata|sorpresona|fortuna|serietà|efficienza|professionalità|velocità|coincidenza|organizzazione|premura|bel modo|bella sorpresa|coraggio|faccia tosta|modo di lavorare)
-1.2 prossima genialata; genialata; (fate|faccia|fai|faccio|prendetevela|prenditela|fatelo) (pure)? (con)? (calma|con comodo); con (tutto)? comodo; (non c'è|senza|nessuna) fretta (eh|tanto|figurarsi|ci mancherebbe|mi raccomando); bontà (vostra|sua|tua); alla faccia (di|del|della|vostra); (meno male|per fortuna|fortuna) che ~ (doveva|dovevate|eravate|era|avevate|siete|dite|sono|paghiamo|pago) ~ (professionisti|esperti|pronto|pronta|urgente|prioritario|priorità|garanzia|sul pezzo|apposta|premium)
-1.2 (grazie) (tante|al cielo) ~ (ma|per averci|per aver) ~ (rovinato|lasciato|perso|fatto); (tanto|figuriamoci|figurarsi) ~ (noi|io|chi|il cliente|i clienti) ~ (paghiamo|paga|pago|aspettiamo|aspetto|aspetta|pagano|contiamo|importa); (sempre puntuali|puntualissimi|velocissimi|rapidissimi|puntuale|puntuali) (eh|però|solo|a|nel|quando|con le|con la|per)
-1.2 (mi|ci) (sarei|saremmo|aspettavo|aspettavamo|aspetto|aspettiamo) ~ (aspettato|aspettata|aspettati|di più|di meglio|qualcosa di più|qualcosa di meglio|altro|ben altro|un po di più|un minimo|almeno|maggiore|maggior|più|quantomeno|rispetto|altra cosa|un trattamento|attenzione)
-1.2 (avrei|avremmo|avessi|avessimo) ~ (gradito|preferito|sperato|apprezzato|voluto|desiderato|auspicato|creduto|immaginato) ~ (che|un|una|almeno|più|maggiore|meglio|essere|sapere|saperlo|ricevere)?
-1.2 (sarebbe|sarebbero) stato (carino|bello|gentile|gradito|opportuno|corretto|utile|cortese|gradevole|il minimo|educato|onesto|meglio|preferibile|doveroso|sufficiente|apprezzabile|gradita|bastato|elegante); sarebbe bastat*; bastava (una|un|poco|dirlo|avvisare|saperlo|avvertire|leggere|rispondere|due|chiedere|controllare); (era|sarebbe|è) (il minimo|chiedere troppo|troppo chiedere|così difficile|tanto difficile|pretendere troppo)
-1.2 @no (proprio|esattamente|certo|certamente|è|era|mi sembra|ci sembra|è stato|è stata|sembra|direi|è proprio|del tutto|molto|particolarmente|è molto|è esattamente) ~ (il massimo|ideale|l'ideale|un bel|una bella|un granché|granché|serio|professionale|corretto|convincente|convincenti|il modo|il servizio|quello che|ciò che|quanto|bello|carino|elegante|un buon|il livello|un esempio|brillante|edificante|piacevole|lusinghiero|all'altezza|rassicurante|incoraggiante)
-1.2 @no (mi|ci) (convince|convincono|soddisfa|soddisfano|piace|piacciono|torna|tornano|entusiasma|entusiasmano|rispecchia|rappresenta|aspettavo|aspettavamo|sta bene|va giù|va bene|sarei|saremmo|riconosco|riconosciamo|fa piacere|capacito|capacitiamo|spiego|spieghiamo|è piaciuto|è piaciuta|sono piaciuti|pare|è chiaro|quadra|quadrano)
-1.2 @no ~ (capisco|capiamo|comprendo|comprendiamo|mi spiego|ci spieghiamo|riesco a capire|riusciamo a capire|riesco a spiegarmi|mi capacito|concepisco) ~ (come|perché|cosa|che cosa|il motivo|perchè|xché|la logica|il senso|il criterio|il silenzio)
-1.2 (perpless*|amar*|rammaric*|deplorevol*|increscios*|sgradevol*|spiacevol*|sgradit*|antipatic*|frustrant*|frustrat*|frustrazione|snervant*|sfiancant*|estenuant*|logorant*|stressant*|stress|umiliant*|offensiv*|offes*|irrispettos*|scorrett*|scorrettezza|disonest*|inopportun*|infantil*|fastidios*|fastidio|irritant*|irritat*|sfiduciat*|demoralizzat*|demotivat*|nervosismo|trascurat*|sconfortant*|sconforto|desolant*|preoccupant*|allarmant*|desolat* per)
-1.2 (che|una) (tristezza|amarezza|vergogna|delusione|peccato|schifo|figura|figuraccia|rabbia|fregatura|noia|pena|seccatura|barba|sfacelo|disastro|casino|roba|storia); (capito|capite|fatto|passato) ~ la voglia; (passata|passato|persa|andata via) ~ (la voglia|l'entusiasmo|entusiasmo); mai più; (mai|non) ~ (visto|vista|vissuto|successo|capitato) ~ (così|simile|del genere|una cosa|peggio|niente di simile|in vita mia|in tanti anni|in trent'anni|in # anni)
-1.2 (a dir poco|per usare un eufemismo|per non dire altro|a voler essere gentili|per essere gentili|per essere educati|eufemismo|a voler essere buoni|ad essere buoni|non aggiungo altro|lascio a voi i commenti|ogni commento è superfluo|ogni commento|no comment|senza commenti|mi astengo|stendiamo un velo|velo pietoso)
-1.2 (mi|ci|vi) (vergogno|vergogniamo|vergognate|imbarazza|imbarazzo); (mi|ci) ~ (fatto|fate|fa|fai|avete fatto|fanno|facendo) ~ (una figura|figura|perdere tempo|perdere clienti|perdere soldi|passare la voglia|fare brutta figura|fare una figura|impazzire|ridere dietro|girare a vuoto|diventare matti|diventare matto)
-1.2 (mi|ci) (dispiace|spiace|duole|rincresce|secca|scoccia|rammarica) ~ (dover|dirlo|dirvi|dirle|dirti|constatare|doverlo|doverle|dovervi|ma|segnalare|doverglielo|che siate|che la|molto ma|ammettere|ammetterlo|scrivere questa|dover scrivere); (spiace|dispiace|duole|tocca|costretto|costretta|costretti|obbligato|obbligati) ~ (dover|dire|dirlo|constatare|constatarlo|ammettere|segnalare|scriverlo|scrivervi|scriverle|ribadire|lamentarmi|lamentarci)
-1 (peggio|peggiore|peggiori|peggiorat*|peggiorando|brutto|brutta|brutti|brutte|bruttissim*|mediocr*|scadent*|carent*|insufficient*|fallimentar*|fallimento|inesistent*|inutilizzabil*|illeggibil*|incomprensibil*|malfatt*|raffazzonat*|arronzat*|tirat* via|abborracciat*|sballat*|strampalat*)
-0.6 (reclam*|protest*|rimostranz*|lagnanz*|contestazion*|recriminar*)
-1 (mi|ci|devo|dobbiamo|da|doverci|dovermi) (lamento|lamentiamo|lamentarmi|lamentarci|lamentare); (perso|persi|perdendo|perdiamo|perdo|perdita di|perdere) ~ (tempo|soldi|clienti|vendite|ordini|prenotazioni|fatturato|giornata|giornate|ore); (tempo|soldi) (perso|persi|buttati|buttato|sprecato|sprecati)
-1 (assurd*|follia|pazzesc*|incredibil* che|incredibile ma|roba da matti|cose da pazzi|roba da pazzi|da non credere|non ci posso credere|non ho parole|senza parole|sono senza parole|siamo senza parole|ho parole|mah|bah|boh|uffa|santo cielo|per l'amor di dio|porca miseria|mannaggia|accidenti|ma insomma|insomma|per carità)
-1 (con tutto il|con il massimo|col dovuto|con il dovuto|col massimo|con tutto il dovuto) rispetto; (con) rispetto parlando; (scaricabarile|scarica barile|rimpall*|rimbalz*|balle|frottole|bugie|bugia|fandonie|favolette|panzane|promesse vuote|promesse mancate|promesse da marinaio|promesse non mantenute|scuse su scuse|sempre scuse|solo scuse|scuse|le solite scuse|la solita scusa|la solita solfa|solita storia)
-0.7 problema; problemi; preoccupa; preoccupat*; preoccupazione; disagio; disagi; disguid*; guai; guaio; malfunzionament*; disservizi*; pasticci*; pasticcio; confusione; confusionar*; lacune; lacun*; perdita; danno; danni; peccato; guasto; guasti; caotico; dubbi
-0.4 errore; errori; sbaglio; sbagli; sbagliato; sbagliata; sbagliati; sbagliate; difett*; difficoltà; ritardo; ritardi; lento; lenta; lenti; lentezza; caro; confuso; confusa
-0.6 (ancora una volta|di nuovo|per l'ennesima volta|ennesim*|l'ennesim*|dell'ennesim*|all'ennesim*|come al solito|come sempre|un'altra volta|ogni volta|tanto per cambiare|la solita|il solito|le solite|i soliti|ci risiamo|siamo alle solite|punto e a capo|siamo punto)
-0.6 (onestamente|francamente|in tutta onestà|sinceramente|a dirla tutta|detto fra noi|diciamocelo|diciamolo|parliamoci chiaro|a essere sincero|a essere sincera|a essere sinceri|a essere onesto|a essere onesti|ad essere sincero|ad essere sinceri|ad essere onesto|ad essere onesti|per essere sincero|per essere onesti|se devo essere sincero|se devo essere onesto|se devo essere sincera)
-0.5 (a quanto pare|evidentemente|a quanto sembra|presumo|suppongo|immagino che|forse pretendo|si vede che|cosiddett*|presunt*|sedicent*|stranamente|guarda caso|misteriosamente|miracolosamente|chissà|in teoria|sulla carta|per così dire)
-1 (credevo|pensavo|credevamo|pensavamo|speravo|speravamo|illuso|illusi|illusa) ~ (fosse|foste|fossimo|bastasse|essere|meglio|diverso|diversi|seri|seria|professionisti|aver|esservi)
-1 (clienti|cliente|cose|impegni) (più) (importanti|grossi|grandi|grande|importante|interessanti) (di|da|di noi|di me); (in cima ai|ultimi|ultimo) ~ (pensieri|priorità|lista|della lista|ruota del carro|pensieri di); (vorrà|vorrà pur) dire; la dice (lunga|tutta); (si commenta|si commentano) da (solo|sola|soli|sole); traete (voi)? (le|le vostre) conclusioni; fate (un po)? voi; (vedete|veda|vedi) (voi|lei|tu); (tirate|trai|traete) ~ somme
-1.2 (nemmeno|neanche|neppure) (un|una|uno|il|la|di|a|due) (chirurgo|notaio|bambino|principiante|studente|stagista|avviso|avvisare|scusa|scuse|grazie|riga|minimo|decenza|buongusto|dignità|cortesia|telefonata|cenno|degnati|degnato|righe|dilettante); (un|nemmeno un) (chirurgo|bambino|principiante|stagista|dilettante|studente) ~ (meglio|avrebbe|saprebbe|farebbe|fa)
-1.2 (roba|cose|lavoro|livello|errori) da (dilettanti|principianti|terza elementare|matti|pazzi|terzo mondo|chiodi|prima* elementare|scuola|oratorio)
0.5 (ottime|buone|splendide|grandi|belle) (notizie|notizia|nuove); (buona|bella|ottima|grande) notizia
1.2 (incantat*|ammaliat*|conquistat*|folgorat*) (da|dal|dalla|dai|dalle); riconoscent*; ti voglio bene; vi voglio bene; vi adoro; vi amo; ti adoro; vi abbraccio tutti; un abbraccio forte; (pianto|piange|piangeva|piangevano|commoss*) ~ (guardand*|leggend*|vedend*|gioia|felicità|emozione)
1 proprio (bello|bella|belli|bravi|bravo|brava|un bel|una bella|bene); mica male; niente affatto male; (davvero|veramente) un bel; (che|come) dire ~ (bello|mica male|bravi|chapeau|splendido|complimenti)
1 senza un (rilievo|errore|problema|intoppo|graffio|ritardo|refuso); al primo colpo; (rimborso|bando|contributo|gara|causa|permesso|finanziamento) ~ (arrivato|vinto|vinta|ottenuto|approvato|concesso) ~ (grazie|merito|evviva|finalmente|festeggi*)
0.8 (si|ci|mi) (trov*|sent*) ~ (benissimo|a casa|in famiglia|coccolat*|ben seguit*); mi sono divertit*; ci siamo divertit*; (risate|ridere|riso) ~ (di gusto|tantissim*|a crepapelle|fino alle lacrime); festeggi*; brindare; brindiamo; brindisi; (offro|offriamo|pago) ~ (da bere|una birra|il caffè|un caffè|lo spritz|una cena|la pizza|io la cena); (devo|dobbiamo) (una birra|una cena|un caffè|una bottiglia|una cassa)
-1.2 (fate|faccia|fai) (voi|lei|tu) (i conti|il conto); per sfortuna nostra; bel (risultato|regalo|servizio|affare|modo|capolavoro); bella (roba|figura|impresa|scoperta|trovata|prova|pretesa|faccia); (meno male che|fortuna che|per fortuna) ~ (accort*|accorta|controllat*|vist*) ~ (cliente|noi|io|per caso)
-1.2 (siamo|sono) (qui|ancora qui) a (pregare|elemosinare|rincorrer*|implorare|aspettare|sollecitare); (elemosin*|rincorr*|inseguir*|pregar*|supplic*) ~ (risposta|risposte|attenzione|voi|vi|un preventivo|una telefonata|notizie|spiegazioni)
-1 (ci|mi) (siamo|sono) accort* ~ (noi|io|manca|mancano|errore|sbagliat*|che non|solo|per caso|dal cliente|clausola|pagina); (poche|nessuna) alternativ*; (mi|ci) ~ (state|stai) (lasciando|costringendo|obbligando|mettendo|facendo)
-1 non (pervenut*|classificabile|giudicabile); voto (zero|quattro|tre|due|cinque); bocciat*; zero in; senza (vergogna|pudore|ritegno|dignità|logica|senso|criterio); al limite (del|della) (ridicolo|tolleranza|sopportazione|indecenza|truffa)
-1 (indecoros*|inguardabil*|invedibil*|immangiabil*|impresentabil*|ingestibil*|inascoltabil*|invivibil*|inservibil*|impraticabil*|scandalizzat*|sconfortat*|abbattut*|avvelenat*|imbestialit*|imbufalit*|innervosit*|spazientit*|infastidit*|seccat*|scocciat*|spiazzat*|interdett*)
-1.5 (la misura è colma|goccia che fa traboccare|goccia che ha fatto traboccare|traboccare il vaso|passato il segno|passato ogni limite|superato ogni limite|superato il limite|oltre ogni limite|adesso basta|ora basta|ma basta|non se ne può più|non ne posso più|non ne possiamo più|siamo al ridicolo|siamo alla frutta|siamo alle comiche|allo sbando|allo sbaraglio|alla deriva|cadono le braccia|cascano le braccia|cadere le braccia|girano le scatole|girano le palle|roba da chiodi|fuori dalla grazia|acqua da tutte le parti|un colabrodo|perdere la faccia|perso la faccia|faccia tosta|faccia di bronzo|un disastro|un flop|un fiasco|un fallimento|un buco nell'acqua|andato storto|gettare la spugna|getto la spugna|non ci siamo proprio|limite della decenza|livelli imbarazzanti|raschiato il fondo|toccato il fondo)
-1.2 (possibile|è possibile|com'è possibile|come è possibile|mai possibile|ma vi pare|vi pare|ti pare|le pare|vi sembra|le sembra|ti sembra) ~ (che|normale|serio|giusto|corretto|il caso|logico|accettabile|professionale|modo|possibile|rispettoso)
-1.5 (applauso|complimenti|bravo|bravi|premio|medaglia|oscar|grazie|standing ovation) (a chi|al genio|al fenomeno|a quel genio|allo scienziato|al signore) ~ (ha|hanno|che|avete|dovrebbe|doveva|si)
-1.2 (evidentemente|a quanto pare|si vede che|immagino che|deduco che|ne deduco|ne prendo atto|prendiamo atto|prendo atto) ~ (per voi|non|siamo|avete|nessuno|tutti|il nostro|la nostra|vi|che)
-1 (mi|ci) (aspettavo|aspettavamo|sarei aspettat*|saremmo aspettat*) ~~ (più|altro|almeno|meglio|diverso|una)
1.5 (ci|mi) (avete|hai|ha) (svoltato|cambiato|salvato|regalato|riempito|riportato|ridato) ~ (la giornata|la vita|un sogno|il cuore|il sorriso|la serenità|la tranquillità|fiducia|tempo)
1.5 (mani d'oro|mani sante|mano santa|santo subito|santi subito|grazie di esistere|figurone|un figurone|da dio|stima infinita|tanta stima|spaccate|avete spaccato|spacca|spacchi|da paura|top di gamma|colpo di genio|tocco magico|bacchetta magica|a prova di bomba|numero uno|numeri uno|oltre ogni aspettativa|punto di riferimento|fiore all'occhiello)
0.5 (rinnoviamo|rinnovo|rinnoveremo|rinnoverò|riconfermiamo|riconfermo|confermiamo|proseguiamo|continuiamo|avanti) ~ (per altri|per un altro|per il secondo|per il terzo|per il quarto|per il prossimo|anche per|volentieri|con piacere|con voi|insieme|senz'altro|senza dubbio|tutta|subito|altri due|altri tre)
0.5 (dato|girato|passato|lasciato|fatto|dando|consigliat*|raccomandat*|suggerit*|parlato) ~ (numero|contatto|nome|nominativo|vostro studio|voi|bene) ~ (a|ad|al|alla|ai|amic*|colleg*|vicin*|cognat*|tutti|di voi|conoscent*)
0.5 (fatto|faccio|farò) ~ (tuo|vostro|suo) nome; (voglio|vogliamo|vorremmo) ~ (di nuovo|ancora|sempre|solo|nuovamente) ~ voi
-1.3 (delus*|deludent*|delusione|amareggiat*|arrabbiat*|stuf*|esasperat*|frustrat*|frustrant*|irritat*|irritant*|infastidit*|sconcertat*|sconcertante|indignat*|scontent*|insoddisfatt*|insoddisfacente|imbarazzante|vergogn*|pietos*|pessim*|scandalos*|inaccettabil*|inammissibil*|intollerabil*|disastr*|catastrof*|sciatt*|raffazzonat*|dilettant*|poco seri*|poco professional*|presa in giro|presi in giro)
-1.2 (pazienza) ~ (finita|esaurita|limite|limiti) ; (la goccia) ~ (vaso) ; (così) ~ (non va|non si può|non possiamo) ; (lascia|lasciano) ~ a desiderare ; (mi aspettavo|ci aspettavamo) ~ (di più|di meglio|altro|ben altro)
1.3 (entusiast*|soddisfatt*|content* del|felicissim*|contentissim*|ammirat*|colpit* dal|stupit* in positivo|grat*|sollevat*|impeccabil*|perfett*|fantastic*|splendid*|magnific*|eccellent*|ottim*|eccezional*|meraviglios*|stupend*|superlativ*|chapeau|complimentoni|complimenti|bravissim*|super|un successo|niente da dire|a gonfie vele|alla grande)

[payment.sent]
# who paid what
0.85 @have ~ @paid ~ (fattura|fatture|parcella|parcelle|notula|il saldo|l'acconto|la rata|le rate|il canone|importo|l'importo|ieri|oggi|stamattina|stamani|stamane|già|adesso|ora|bonifico|carta|contanti|paypal|satispay|online|venerdì|lunedì|martedì|mercoledì|giovedì|sabato|data|twint|home|banca|postale|#|tutto|quanto dovuto|puntualmente|regolarmente)
0.85 @have ~ (già|appena|regolarmente|puntualmente|ieri|oggi|stamattina|ora|adesso) ~ @paid
0.85 (ti|vi|le|ve|te|gliela|glielo) (ho|abbiamo|l'ho|l'abbiamo|ha|hanno|le ho|li ho) ~ @paid
0.85 (la|le|li|ve la|te la|gliel'ho|gliel'abbiamo|ve l'ho|te l'ho|ve l'abbiamo|te l'abbiamo|l'ho|l'abbiamo|le ho|le abbiamo|li ho|li abbiamo) ~ (già|appena|anche|ieri|oggi)? ~ (pagata|pagate|pagati|saldata|saldate|saldati|liquidata|liquidate|bonificata|bonificate|bonificati|bonificato|versata|pagato|saldato|versato)
0.85 @pinv ~ (è|e|sono|era|risulta|risultano|già|ormai|stata|state) ~ (stata|state|già|regolarmente|ieri|appena|interamente)? ~ (pagata|pagate|saldata|saldate|liquidata|liquidate|bonificata|regolarizzata|pagati|pagato|saldato|versata|corrisposta|evasa)
0.85 @transfer ~ (è|e|sono|era|risulta|stato|stata|stati|già|appena) ~ (stato|stata|stati|già|appena|ieri)? ~ @made
0.85 @have ~ @made ~ @transfer
0.85 @have ~ (mandato|inviato|fatto|girato|disposto|versato) ~ (i soldi|il bonifico|la somma|l'importo|la differenza|il saldo|il resto|# euro|quanto dovuto|il dovuto|un bonifico)
0.85 (appena|già|ieri|oggi|stamattina|stamane|stasera|stanotte|venerdì|lunedì|martedì|mercoledì|giovedì|ora) (fatto|effettuato|eseguito|disposto|partito|inviato|mandato|pagato|pagata|saldato|saldata|bonificato|bonificata)
0.85 (effettuato|eseguito|disposto|fatto|inviato|ordinato|emesso|autorizzato|predisposto|partito) (oggi|ieri|in data|stamattina|stamane|il|un|regolare|ora|poco fa|adesso)? ~ (bonifico|pagamento|versamento|giroconto|accredito)
0.85 (bonifico|pagamento|versamento|saldo|accredito) (già)? (effettuato|eseguito|fatto|partito|disposto|inviato|inoltrato|andato|ordinato|mandato|completato|avvenuto|lanciato|andato a buon fine)
0.85 (è|e|sono|risulta|già|stamattina|oggi|ieri|dovrebbe essere) partit* ~ (bonifico|bonifici|pagamento|saldo|versamento|accredito|l'accredito)
0.85 (provveduto|proceduto) ~ (pagamento|saldo|bonifico|versamento|liquidazione|saldare|pagare|pagarla|saldarla|bonificare|liquidare|effettuare|disporre|regolare|pagarvi|versare|versarvi)
0.85 (pagato|pagata|saldato|saldata|saldati|pagati|pagate|bonificato|bonificata|versato) ~ (ieri|oggi|stamattina|stamani|stamane|ieri sera|poco fa|in data|adesso|con valuta|a mezzo bonifico|tramite bonifico|con bonifico|via bonifico|lunedì|martedì|mercoledì|giovedì|venerdì|tramite|la settimana scorsa|con carta|in contanti|online|il #|questa mattina|con home banking|poc'anzi)
0.85 (soldi|somma|importo|l'importo|bonifico|saldo|pagamento|accredito) ~ (sono|è|e|già)? ~ (in viaggio|per strada|partiti|partito|partita|in arrivo|accreditato|accreditati|accreditata|addebitato|addebitati|uscito|usciti|sul vostro conto|sul tuo conto|sul suo conto|in cammino)
0.85 (dovrebbe|dovrebbero|dovreste|dovresti) ~ (arrivarvi|arrivarti|arrivarle|arrivare|vedere|vederlo|ricevere|riceverlo|essere) ~ (bonifico|soldi|accredito|l'accredito|pagamento|accreditato|accreditati|sul conto|in banca|valuta|visibile)
0.85 (riceverete|riceverai|riceverà|vedrete|vedrai|vedrà|troverete|troverai|troverà) ~ (accredito|l'accredito|bonifico|valuta) ~ (a breve|già|domani|nei prossimi giorni|sul|in giornata|entro domani)
0.85 (saldo|saldata|pagata|liquidata|pagamento|bonifico) ~ in data (odierna|di oggi|di ieri|#|ieri|oggi); (disposto|eseguito|effettuato|emesso|ordinato) in data ~ (bonifico|pagamento|versamento)
# papers of it
0.85 (contabile|distinta|ricevuta|copia|conferma|attestazione|quietanza|prova|screenshot|schermata|riscontro|evidenza|disposizione|avviso) ~ (bonifico|pagamento|versamento|accredito|dell'accredito|della banca|dell'avvenuto|dell'operazione|bonifico eseguito)
0.85 (contabile|cro|trn|distinta) ~ (allegato|allegata|in allegato|allego|bonifico|allegati|#); (allego|alleghiamo|in allegato|invio|inviamo|ecco|trovate|trasmetto|giro) ~ (contabile|cro|distinta|quietanza|ricevuta del bonifico|copia del bonifico|ricevuta di pagamento|ricevuta del versamento); cro #; trn #; (siamo|risultiamo) (pari|in pari|a posto con i pagamenti|in regola con i pagamenti)
0.85 avviso di (pagamento|bonifico|accredito|avvenuto pagamento); (a saldo|in acconto|a pagamento|a regolamento) ~ (vs|vostra|tua|sua|della|fattura|fatture|ft|parcella) ~ (bonifico|cro|eseguito|disposto|versato|pagato)
0.85 (disposto|bonifico|versato|eseguito|pagato|fatto|effettuato|versamento|bonificato|inviato) ~ (a saldo|in acconto|a pagamento|a titolo di saldo)
0.8 (tutto|già) (pagato|saldato|a posto con i pagamenti|in regola con i pagamenti|in pari|chiusa e pagata|regolarizzato|regolarizzata|pari con|pari)
0.8 (fatto|fatta|fatte|sistemato|sistemata|sistemate|saldato) ~ (il bonifico|i bonifici|la fattura|le fatture|il pagamento|la parcella|bonifico istantaneo|tutte le pendenze)
0.8 (bonifico|pagamento) (fatto|effettuato|eseguito|ok|istantaneo fatto|inviato|partito); (messo|mandata|mandato|andato|andata|messa) in pagamento ~ (ieri|oggi|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|con la distinta)
0.8 (vi|ti|le) (è|dovrebbe essere|sarà) (già)? arrivat* ~ (bonifico|accredito|l'accredito|il saldo|pagamento); (addebitat*|addebito) ~ (sul nostro conto|dal nostro conto|sul conto|già) ~ (pagamento|rid|sdd|riba)
0.85 (satispay|paypal|twint|revolut|postepay|bonifico|bonifichino|pagamento|pos|ricarica|giroconto|transazione) (istantaneo|appena|già)? (fatto|inviato|ok|andato|eseguito|partito|mandato|confermata|confermato)
0.85 (mandato|mandati|inviato|inviati|girato|girati|versato|versati|fatto|accreditato|accreditati) ~ (con|via|su|tramite|per|sul) ~ (satispay|paypal|twint|revolut|postepay|bonifico|iban|conto corrente|conto|bancomat pay|vaglia)
0.85 (trasmettiamo|trasmetto|inviamo|invio|alleghiamo|allego|trasmessa|rimettiamo) ~ (distinta|distinte|contabile|contabili|disposizione|disposizioni) ~ (pagamento|bonifico|bancaria|bonifici|bancarie)
0.85 (pagato|saldato|pagata|saldata|fatto|sistemato|sistemata|chiusa|regolato|regolata|onorata|estinta|estinto) ~ (come d'accordo|come concordato|come promesso|come da accordi|come dicevamo|anche questa|pure questa|con un giorno)
0.8 (l'importo|importo|somma|saldo|quanto dovuto|il dovuto|parcella|fattura) ~ (accreditat*|uscit* dal|trasferit*|girat* sul) ~ (conto|banca|oggi|ieri|valuta|iban|stamattina)

[payment.promised]
# we will pay
0.85 @willpay ~ (entro|domani|dopodomani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|oggi|stasera|settimana|prossima|prossimo|fine|appena|subito|tutto|la|le|il|i|l'intero|fattura|saldo|quanto|con|in|a|nei|nel|nella|sicuramente|senz'altro|regolarmente|puntualmente|#)
0.85 (vi|ti|la|le|li|ve|te|gliela|glielo|ve la|te la|ve lo|te lo|ve le|te le|lo) ~ (pagherò|paghero|pagheremo|salderò|saldero|salderemo|verserò|bonificherò|bonifichero|bonificheremo|liquideremo|liquiderò|faremo avere il bonifico|regolerò)
0.85 (vi|ti|la|le|li|ve la|te la|ve lo|te lo|ve le|te le|gliela|glielo|lo) (pago|paghiamo|pagamo|saldo|saldiamo|verso|versiamo|bonifico|bonifichiamo|liquidiamo|sistemo|sistemiamo|regolo|regoliamo) ~~ @soon
0.85 (vi|ti|ve la|te la|gliela|ve lo|te lo|glielo|la fattura|la parcella|tutto) (pago|paghiamo|saldo|saldiamo|bonifico|bonifichiamo|liquidiamo) ~ (il #|entro|appena|domani|stasera|oggi|senz'altro|sicuro|sicuramente|a fine|subito|tutto)
0.85 (pago|paghiamo|saldiamo|liquidiamo|versiamo|bonifichiamo) ~ (entro|domani|dopodomani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|stasera|oggi|in giornata|la prossima settimana|la settimana prossima|a fine mese|fine mese|per fine mese|il #|subito|appena|puntualmente|come sempre)
0.85 (entro|domani|dopodomani|lunedì|martedì|mercoledì|giovedì|venerdì|stasera|in giornata|la prossima settimana|settimana prossima|fine mese|il #|subito|appena possibile|oggi) ~~ (pago|paghiamo|saldiamo|vi pago|ti pago|pagherò|pagheremo|salderò|salderemo|bonifico disposto|faccio il bonifico|facciamo il bonifico|ti bonifico|vi bonifico|verso il|verseremo|saldo tutto|saldo la|verrà pagata|sarà pagata|verrà saldata|faremo il bonifico|farò il bonifico|disponiamo|dispongo|disporremo|disporrò|provvedo al pagamento|provvediamo al pagamento)
0.85 (faccio|facciamo|fa|farò|faro|faremo|farà|effettuo|effettuiamo|effettueremo|effettuerò|eseguiamo|eseguiremo|eseguo|dispongo|disponiamo|disporremo|disporrò|mando|mandiamo|manderò|manderemo|invio|inviamo|invierò|invieremo|parte|partirà|partono|emetteremo|emettiamo|preparo|sblocco|sblocchiamo|autorizzo|predisponiamo) ~ (bonifico|bonifici|pagamento|pagamenti|versamento|saldo|l'accredito|i soldi)
0.85 (bonifico|pagamento|saldo|versamento|accredito|soldi|resto|importo|l'importo) ~ (lo|la|li|ve lo|te lo|glielo|vi|ti)? (faccio|facciamo|farò|faremo|dispongo|disponiamo|disporremo|disporrò|effettuiamo|effettueremo|mando|mandiamo|manderò|manderemo|parte|partirà|partiranno|arriva|arriverà|arriveranno|segue|seguirà|eseguiremo|eseguiamo|verso|versiamo) ~ @soon
0.85 (provvedo|provvediamo|provvederò|provvederemo|provvedero|provvede|provvederà|procedo|procediamo|procederò|procederemo|provvederemo quanto prima*) ~~ (pagamento|saldo|bonifico|versamento|liquidazione|saldare|pagare|pagarla|saldarla|saldarle|bonificare|liquidare|pagarvi|versare|pagarle|liquidarla)
0.85 @willbe ~ (pagata|pagate|pagato|saldata|saldate|liquidata|liquidate|versata|versato|effettuato|eseguito|disposto|accreditato|accreditata|bonificato|bonificata|regolarizzata|messa in pagamento|regolata|evasa) ~ (entro|il|con|domani|lunedì|martedì|mercoledì|giovedì|venerdì|nei|nella|a|in|prossima|prossimo|fine|#|appena|puntualmente|regolarmente|settimana|la|per)
0.85 (pagamento|bonifico|saldo|versamento|fattura|parcella|accredito|importo|l'importo) ~ @willbe ~ (pagata|pagate|pagato|saldata|saldate|liquidata|liquidate|versato|effettuato|eseguito|disposto|accreditato|accreditata|bonificata|regolarizzata|fatto|evaso)
0.85 (viene|vengono|è|sono|la mettiamo|lo mettiamo|mettiamo|metto|la metto|va|vanno|andrà|andranno|inserita|messa|mandiamo|mando|passa|passerà|sarà|verrà|già|entrerà|programmata|previsto) in pagamento
0.85 (pagamento|bonifico|fattura|parcella|saldo|accredito) ~ (programmato|programmata|pianificato|previsto|prevista|in distinta|schedulato|inserita|inserito|autorizzato|autorizzata|approvata|approvato|calendarizzato|fissato|in uscita|messo in programma) ~ (per|il|al|a|entro|nella|nel|con|lunedì|martedì|mercoledì|giovedì|venerdì|fine|prossima|prossimo|in|@soon|#)
0.85 (riceverete|riceverai|riceverà|avrete|avrai|avrà|vedrete|vedrai|vedrà|trovate|troverete) ~ (bonifico|soldi|pagamento|accredito|l'accredito|saldo|denaro|quanto dovuto|somma|i suoi soldi) ~ (entro|lunedì|martedì|mercoledì|giovedì|venerdì|domani|il|la prossima|a fine|per|sul conto|settimana|in settimana|nei prossimi)
0.85 (promesso|prometto|promettiamo|assicuro|assicuriamo|garantisco|garantiamo|impegno|impegniamo|impegnamo|parola) ~~ (pagare|saldare|pago|paghiamo|pagherò|pagheremo|pagamento|saldo|bonifico|versare|salderò|salderemo|bonificare|regolarizzare|paga)
0.85 (conto|contiamo|prevedo|prevediamo|intendo|intendiamo|cerco|cerchiamo|riesco|riusciamo|spero|speriamo|vorrei|vorremmo|pensiamo|penso|potremo|potrò|riusciremo|riuscirò|dovremmo|dovrei) ~ (riuscire a|poter|di|a)? ~ (pagare|saldare|pagarvi|pagarti|saldarvi|saldarti|pagarla|saldarla|fare il bonifico|farvi il bonifico|farti il bonifico|bonificare|liquidare|versare|saldarle|pagarle) ~ (entro|domani|lunedì|martedì|mercoledì|giovedì|venerdì|la prossima|a fine|fine|per|il|settimana|in settimana|questa|nei)
0.8 (sistemo|sistemiamo|sistemerò|sistemeremo|regolo|regoliamo|regoleremo|chiudiamo|chiudo|metto a posto|mettiamo a posto) ~ (fattura|conti|conto|pendenza|il tutto|tutto|parcella|pagamento|arretrato|la tua|la vostra) ~ @soon
0.8 (saldo|soldi|pagamento|bonifico|resto|differenza) (entro|per|lunedì|martedì|mercoledì|giovedì|venerdì|domani) ~ (fine|il|lunedì|martedì|mercoledì|giovedì|venerdì|prossima|prossimo|settimana|#|mattina)
0.8 (la|le|lo) (saldo|verso|bonifico|salderei) (entro|il|domani|lunedì|martedì|mercoledì|giovedì|venerdì|a fine|appena|tutta|tutto|subito|prima*)
0.8 (chiesto|detto|chiedo|dico|girato|passata|passato|sollecitato|sollecito|inoltrata|inoltrato) ~ (amministrazione|all'amministrazione|l'amministrazione|contabilità|alla contabilità|ragioneria|banca|segretaria) ~ (di pagare|di saldare|pagarla|di procedere|bonifico|per il pagamento|pagamento|di liquidare|liquidarla|di sbloccare)
0.85 (esce|escono|uscirà|usciranno|parte|partono|partirà|partiranno|va|vanno|andrà|andranno|inserit*|inserita|finisce|rientra|passa) ~ (con|nei|nel|nella|coi|tra) ~ (pagamenti|pagamento|bonifici|distinta|giro|tornata|mandata|flusso|scadenze) ~ (di|del|della|dei|prossim*)
0.85 (pagament*|bonific*|sald*|accredit*) ~ (sarà|saranno|verrà|verranno|arriverà|arriveranno|avverrà|partirà) ~ (vostro|tuo|suo|sul|da voi|lì|entro|nei tempi|puntual*|visibile|disponibile|con|il|in|domani|lunedì|martedì|mercoledì|giovedì|venerdì)
0.85 (mi impegno|ci impegniamo|ci impegnamo|sarà nostra cura|sarà mia cura|sarà cura) ~~ (pagar*|saldar*|saldo|versar*|bonific*|pagamento|liquidar*|regolarizzar*|provvedere al)
0.85 (ti|vi|le) (faccio|facciamo|farò|faremo) avere (i soldi|il bonifico|il pagamento|il saldo|quanto|la somma|l'importo|il dovuto|tutto)
0.85 (metto|mettiamo|inserisco|inseriamo|carico|carichiamo|metterò|metteremo|inserirò|inseriremo|lo metto|la metto|l'ho messa|l'ho messo) ~ (in pagamento|nella distinta|in distinta|tra i pagamenti|nei pagamenti|nei bonifici)
0.8 (chiudiamo|chiudo|sistemo|sistemiamo|saldo|saldiamo|pareggio|pareggiamo|azzeriamo|azzero|regolo) ~ (arretrato|tutto l'arretrato|ogni pendenza|la pendenza|i conti|partita|quanto resta|il residuo|il dovuto|sospeso|i sospesi) ~ (entro|lunedì|martedì|mercoledì|giovedì|venerdì|domani|fine|questo mese|questa settimana|la prossima|settimana prossima)

[payment.delayed]
# will be late
0.85 @transfer ~ (slitta|slitterà|slitteranno|slittare|slittano|ritarda|ritarderà|ritardare|tarda|tarderà|rimandato|rinviato|posticipato|rimandare|rinviare|spostato|in ritardo|tardi|ritardato|bloccato|bloccati|fermo|fermi|arriverà più tardi|arriverà in ritardo|subirà|subire|dilazionato|differito|sospeso per|congelato per|incagliato)
0.85 (slitta|slitterà|slittamento|ritardo|ritardi|ritardiamo|ritardare|ritardato|tardare|posticipare|posticiparvi|rinviare|rimandare|spostare|dilazionare|differire|posticipiamo|rimandiamo|posticipo|posticipato) ~ (pagamento|pagamenti|bonifico|saldo|scadenza|fattura|rata|versamento|pagare|pagarvi|pagarti|scadenze|parcella|nei pagamenti|del pagamento|nel pagamento|la riba|accredito|l'addebito|il rid)
0.85 (pago|paghiamo|pagare|pagarti|pagarvi|pagarle|saldare|saldo|saldarvi|saldarti|pagherò|pagheremo|salderò|salderemo|saldiamo|pagarla|saldarla) ~ (in ritardo|più tardi|con ritardo|tra qualche|fra qualche|con qualche giorno|con un po|più avanti|il mese prossimo|dal mese prossimo|solo a|solo dopo|soltanto|non prima*|con # giorni|appena mi pagano|appena ci pagano|quando mi pagano|quando ci pagano|appena incasso|appena incassiamo|quando incasso|quando incassiamo|appena rientra|appena rientrano|dopo le ferie|appena si sblocca|quando mi entra|quando ci entra|appena mi entra|quando entra|quando entrano)
0.85 (siamo|sono|saremo|sarò|essere|eravamo|ci troviamo) ~ (in ritardo|indietro) ~ (pagamento|pagamenti|pagare|fattura|fatture|saldo|rate|rata|parcella|conti|bonifici|canone|canoni)
0.85 @no (riesco|riusciamo|riusciremo|riuscirò|posso|possiamo|potremo|potrò|siamo in grado|sono in grado|ce la faccio|ce la facciamo|siamo nelle condizioni|sono nelle condizioni|ci è possibile|mi è possibile|riusciamo proprio) ~~ @topay
0.85 @no ~ (ce la faccio|ce la facciamo|ce la farò|ce la faremo|riesco|riusciamo) ~ (prima*|entro|subito|questo mese|adesso|per il|a pagar|con|a rispettare|a saldare|tutto insieme|tutta|tutto|in una volta)
0.85 @no ~ (riesco|riusciamo|posso|possiamo|riuscirò|riusciremo) ~~ (scadenza|rispettare|onorare|saldo|bonifico|pagamento|tutto subito|in un'unica soluzione|in una volta|tutta la cifra)
0.85 prima* non (riesco|riusciamo|posso|possiamo|ce la faccio|ce la facciamo|riuscirei|riusciremmo|ho|abbiamo) ~ (fondi|liquidità|purtroppo|mi dispiace|proprio|perché|soldi|cassa|la disponibilità)
0.85 (fatica|faticando|fatichiamo|fatico|difficile|difficoltà|impossibile|impossibilitati|impossibilitato|problema|problemi|arranchiamo|stento) ~ (a|di|nel|con|per)? ~ (pagare|pagarvi|pagarti|pagarla|saldare|saldarla|saldarvi|pagamenti|pagamento|onorare|rispettare la scadenza|conti|fatture|scadenze|bonifico|versare|cassa|liquidità|incassi)
0.85 @no ~ @have ~ (ancora|potuto|fatto in tempo) ~ (pagare|pagato|pagata|saldare|saldato|saldata|potuto|fare il bonifico|fatto il bonifico|bonificato|riuscito|riusciti|saldarla|pagarla|disposto|effettuato)
0.85 (ancora|qualche|altri|un paio di|qualche altro|un po di|più|#|altre|alcuni) ~ (giorno|giorni|settimana|settimane|tempo|mese|mesi|pazienza) ~ (per|prima* di|a|di) ~ (pagare|pagarvi|saldare|saldo|pagamento|il bonifico|saldarla|pagarla|saldarti|saldarvi|pagarti|il saldo|liquidare|la fattura|fattura|la parcella|la rata|versare)
0.85 (proroga|dilazione|dilazioni|dilazionare|dilazionato|rinvio|moratoria|posticipo|differimento|respiro|margine|tolleranza|flessibilità|allungare|allungamento|estendere) ~~ (pagamento|pagamenti|scadenza|scadenze|fattura|saldo|termini|rata|rate|parcella|pagare|saldare|versamento|conto)
0.85 (pagamento|saldo|fattura|parcella|scadenza|importo) ~ (dilazionat*|dilazione|proroga|prorogare|posticipat*|posticipare|rimandare|spostare|rinviare|slittare)
# in parts
0.85 (pag*|sald*|divid*|versar*|chied*|proporr*|propongo|possibil*|fattura|parcella|importo|saldo|suddivi*|spezz*) ~~ (rate|più rate|# rate|due rate|tre rate|quattro rate|cinque rate|sei rate|dieci rate|più tranche|due tranche|tre tranche|comode rate|due soluzioni|più soluzioni|rate mensili|due tempi|tranche); (rateizz*|ratealizz*|rateale|rateali|rateazion*|rateare|dilazion* di pagamento)
0.85 (pago|pagare|paghiamo|pagarla|saldare|saldo|saldiamo|dividere|dividerla|spezzare|suddividere|frazionare|spalmare|dividiamo|dividerlo|spalmarla|scaglionare|pagamento|versare|verso) ~ (in|su) (rate|più|due|tre|quattro|cinque|sei|dieci|#) (rate|volte|tranche|mesi|mensilità|parti|soluzioni|pagamenti|mensili)?
0.85 (piano|accordo) (di|per un|per il) (rientro|rateizzazione|pagamento|rate); (metà|un acconto|una parte|parte|la prima* rata|il #|qualcosa) ~ (subito|ora|adesso|oggi|intanto) ~ (resto|il saldo|metà|rimanente|l'altra|restante|residuo|differenza)
0.85 (resto|saldo|rimanente|restante|residuo|rimanenza|altra metà|l'altra metà) ~ (più avanti|il mese prossimo|a gennaio|a fine|tra un mese|fra un mese|appena|quando|dopo|poi|in seguito|il prossimo mese|a febbraio|a dicembre|in primavera|successivamente)
# no money
0.85 (problema|problemi|crisi|carenza|mancanza|difficoltà|tensione|scarsa|poca|momentanea|situazione|emergenza|buco|scarsità) ~ (di|con la|nella|della|del|a) ~ (liquidità|cassa|liquidi|fondi|cash|contante|incassi|soldi)
0.85 (liquidità|cassa|conto|casse|flusso di cassa|cash flow|cashflow|fido) ~ (scarsa|bassa|tesa|vuota|vuote|a secco|problema|problemi|critica|limitata|sotto|bloccato|bloccata|al minimo|ridotta|in rosso|prosciugata|piange|in sofferenza|non è|corta|esaurito|al limite|revocato|ferma|stretta|difficoltà)
0.85 (a corto di|a secco di|senza) (liquidità|liquidi|soldi|contanti|fondi|cassa); (corti|corto|stretti|stretto|tirati|tirato|messi male|scoperti|scoperto|sotto|al verde|giù|in rosso|in bolletta|in apnea|in affanno) ~ (cassa|soldi|liquidità|conto|conti|fido|pagamenti|finanziariamente|con i soldi|economicamente)
0.85 (sono|siamo|ci troviamo|mi trovo) ~ (al verde|in bolletta|in rosso|senza un euro|senza un soldo|in difficoltà economica|in difficoltà economiche|in difficoltà finanziarie|in difficoltà finanziaria|a secco|in un momento difficile|in un periodo difficile|in difficoltà in questo|per ora in difficoltà|un po in difficoltà|in difficoltà con)
0.85 (mese|periodo|momento|stagione|trimestre|anno|inizio anno|settimane) ~ (difficile|fiacco|fiacca|magro|magra|duro|nero|complicato|delicato|no|di magra|pesante|brutto|disastroso) ~ (pagare|pagamento|incassi|cassa|soldi|saldo|finanziariamente|economicamente|fattura|liquidità|conti|rate|pazienza|saldare|saldarvi|pagarvi|pagarti|bonifico)
0.85 (aspetto|aspettiamo|attendo|attendiamo|in attesa|attesa|aspettando|dipende) ~~ (incasso|incassi|incassare|l'incasso|un incasso|un pagamento|che mi paghino|che ci paghino|che paghino|mi paghino|finanziamento|mutuo|contributo|fondi|rimborso|bonifico di un cliente|liquidità|fido|delibera della banca|cliente paghi|ci paghi|mi paghi|accrediti|sblocco dei fondi)
0.85 (appena|quando|dopo che|non appena|fino a quando|finché|solo dopo) ~ (incasso|incassiamo|incasseremo|incasserò|mi pagano|ci pagano|pagano|rientra un incasso|rientra la liquidità|rientrano i crediti|arriva il finanziamento|arrivano i fondi|arrivano i soldi|sblocca|si sblocca|ci accreditano|mi accreditano|entrano|incassato|avremo incassato|riceviamo il contributo|mi entra|ci entra|i clienti pagano|cliente paga|la banca eroga|eroga|avremo liquidità|ho liquidità|abbiamo liquidità)
0.85 (cliente|clienti|committente|committenti|ente|comune|regione) ~ (grosso|grossi|importante|importanti)? ~ (ci|mi) ~ (paga|pagano|pagherà|pagato|saldato|deve|liquida) ~ (in ritardo|tardi|ancora|dopo|non)
0.85 (chi|collega|responsabile|titolare|persona|direttore|socio|amministratore|amministratrice) ~ (firma|autorizza|firmare|autorizzare|dispone|segue) ~ (pagamenti|pagamento|bonifici|bonifico) ~ (in ferie|malattia|assente|via|maternità|rientra|all'estero|fuori|manca)
0.85 (saltato|saltata|persa|perso|mancata|mancato|sfuggita|sfuggito|uscita) ~ (distinta|il giro|giro dei pagamenti|pagamento|scadenza del pagamento|scadenza della fattura|distinta di fine mese)
0.8 (vi|ti|le|chiedo|chiediamo|chiedere|chiedervi|chiederti|chiederle|abbiate|abbi|abbia|portate|porti|un po di|ancora|qualche|porta) ~ (pazienza|pazientare|comprensione|attendere|aspettare) ~ (pagamento|fattura|saldo|bonifico|soldi|parcella|rata|incasso|incassi|pagare|saldare|con il pagamento|qualche giorno per|liquidità)
0.8 (pagamento|fattura|saldo|bonifico) ~ (gestionale|banca|sistema|home banking|contabilità|software|ufficio) ~ (migrazione|bloccato|cambio|guasto|fermo|chiuso|sospeso|in aggiornamento|disservizio)
0.8 (un po|troppo|leggermente|tanto) (stretti|stretto|tirati|tirato|corti|corto|in difficoltà) (con la cassa|di cassa|con i soldi|a soldi|di liquidità|in questo periodo|questo mese|in questo momento|a livello di cassa|al momento|con i conti); (conti|cassa) ~ (non quadrano|fatica|rosso|tirano|stretta)
0.8 (aspettare|aspetti|aspettate|attendere|attenda|attendete|tenere fermo|trattenere|presentare) ~ (prima* di|a|ad|con) ~ (incassare|incasso|riba|l'assegno|assegno|presentare|addebitare|l'addebito|rid|sdd); (insoluta|insoluto|tornata indietro|respinto|respinta) ~ (riba|rid|assegno|sdd|bonifico|addebito)
0.85 @no ~ (incasso|incassiamo|incassato|mi pagano|ci pagano|ho margine|abbiamo margine|ho liquidità|abbiamo liquidità|ho fondi|abbiamo fondi|ho soldi|abbiamo soldi|ho disponibilità|abbiamo disponibilità|girano soldi|entra niente|entra nulla|entra un euro|entrano soldi|navighiamo nell'oro|ho ancora incassato|abbiamo ancora incassato)
0.85 (banca|fido|finanziamento|mutuo|contributo|regione|comune|assicurazione|gse|inps|l'inps|investitore) ~ (sblocca|sblocchi|sbloccato|sblocchino|sblocco|eroga|eroghi|accredita|accrediti|liquida|liquidi|libera|concede) ~ (fido|fondi|soldi|mutuo|contributo|finanziamento|prestito|pratica|somma|giorni|rimborso)
0.85 (fino|prima*|solo|soltanto) ~ (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|mese|fine|#) ~ (non|riesco|riusciamo) ~ (riesco|riusciamo|posso|possiamo|ho|abbiamo|pagar*|saldar*|facciamo|faccio)
0.85 (conto|conti|cassa|casse|liquidità|banca|fido) ~ (bloccat*|pignorat*|congelat*|prosciugat*|revocat*|vuot*|a zero|al limite|all'osso|in rosso|sotto zero) 
0.85 (pagar*|sald*|versar*|paghiamo|pago|fattura|parcella|dividere) ~~ (un po per volta|un po alla volta|poco alla volta|a scaglioni|scaglionat*|un tanto al mese|# euro al mese|mese per mese|man mano|a blocchi)
0.85 (senza|zero|pochi|nessun|mancati) (incassi|incasso|entrate|liquidità|ricavi); (pagamento|pagamenti|saldo|bonifico|fattura|parcella|rata|canone) ~~ (con|di|qualche|un po di|leggero|lieve) ~ (ritardo)
0.85 (pago|paghiamo|pagherò|pagheremo|salderò|salderemo|faremo|farò|arriverà) ~~ (con) ~ (ritardo)
0.8 (nostro|il|mio) (pagamento|bonifico|saldo) (arriverà|sarà|avverrà|subirà|partirà) ~~ (ritardo|ritardato)

[payment.disputed]
# not right
0.95 @pinv ~ (è|e|sono|risulta|sembra|pare|mi sembra|ci sembra|mi pare|appare) ~ (sbagliata|sbagliato|sbagliate|errata|errato|errate|scorretta|non corretta|gonfiata|gonfiato|doppia|eccessiva|più alta|più alto|superiore|inesatta|non conforme|incongruente|esagerata|non dovuta|non dovuto|diversa da|diverso da|maggiorata|troppo alta|incomprensibile|anomala)
0.95 (fattura|parcella|importo|l'importo|addebito|l'addebito|totale|cifra|conteggio|conteggi|tariffa|quantità|somma|voce|voci|aliquota) (errata|errato|errati|sbagliata|sbagliato|sbagliati|non corretto|non corretta|scorretta|gonfiata|gonfiato|doppia|doppio|inesatto|inesatta|raddoppiato|raddoppiata|non dovuto|non dovuta|non dovute|non concordato|non concordata|non concordati|mai concordato|mai concordata|non giustificato|non giustificata|ingiustificato|ingiustificata|duplicata|duplicato|contestata|contestato)
0.95 (errore|errori|l'errore|sbaglio|incongruenza|incongruenze|discrepanza|discrepanze|differenza|anomalia|inesattezza|imprecisione|doppione|difformità|svista|qualcosa) ~ (che non torna|che non va|che non quadra|di fatturazione|nella fattura|in fattura|nella parcella|nell'importo|sulla fattura|nel conto|nel conteggio|nei conteggi|nella vostra fattura|nella vs|sulla parcella|nell'estratto|di conteggio|nel calcolo|di calcolo|tra preventivo|tra il preventivo|rispetto al preventivo|tra la fattura|nelle ore)
0.95 (importo|l'importo|cifra|cifre|conto|conti|totale|ore|fattura|somma|numeri|conteggio|conteggi|parcella|calcolo|calcoli|imponibile) ~ @no ~ (torna|tornano|quadra|quadrano|corrisponde|corrispondono|coincide|coincidono|combacia|combaciano|collima|giusto|giusta|corretto|corretta|corretti|dovuto|dovuta|concordato|concordata|rispecchia|rispetta|conforme|tiene conto|quello concordato|quello pattuito|spiega|giustificato)
0.95 @no (mi|ci)? (torna|tornano|quadra|quadrano|corrisponde|corrispondono) ~ (importo|l'importo|cifra|cifre|conto|totale|ore|fattura|somma|conti|parcella|numeri|preventivo|conteggio|voce|voci)
# twice, too much
0.95 (fatturato|fatturata|fatturate|fatturati|addebitato|addebitata|addebitate|addebitati|conteggiato|conteggiata|conteggiate|conteggiati|pagare|pagato|pagata|emessa|fatturare|addebitare|inserito|inserita|messo|messa|calcolato|calcolata) ~ (due volte|doppio|il doppio|doppia|una seconda volta|di nuovo|in più|per errore|erroneamente|ingiustamente|indebitamente|senza|nonostante|invece di|anziché|e non|ma|benché|mai|tre volte)
0.95 (due volte|doppia|doppio|seconda volta) ~ (fatturat*|addebitat*|fattura|addebito|conteggiat*|stessa prestazione|pagament* richiest*)
0.95 @youhave ~ (fatturato|addebitato|conteggiato|calcolato|messo in conto|messo in fattura|inserito in fattura|caricato|applicato|fatto pagare|segnato|gonfiato) ~~ (ma|mentre|invece|anziché|e non|però|quando|risultano|mai|non|concordat*|pattuit*|preventivo|contratto|ordinat*|in più|extra|per|due volte|doppio)
0.95 (a noi|a me|secondo noi|secondo me|dai nostri|dalle nostre|noi|da nostri) ~ (ne)? (risulta|risultano|risultavano|conteggi|calcoli|registrazioni|conti|abbiamo contat*|ne contiamo) ~ (#|@many|solo|soltanto|ore|un importo|una cifra|meno|altro|diversamente|un totale|diverso)
0.95 (contesto|contestiamo|contestare|contestarvi|contestarle|contestarti|contestando|contestiamo formalmente|respingo|respingiamo|rigetto|rigettiamo|disconosco|disconosciamo|impugno|impugniamo) ~~ (fattura|fatture|parcella|importo|l'importo|addebito|l'addebito|voce|voci|somma|cifra|ore|conteggio|supplemento|extra|spese|aumento|l'aumento|maggiorazione|notula|canone|riga|nota|conto|fatturazione)
0.95 (la|lo|li|le|fattura|importo|addebito|voce) (contesto|contestiamo|contesta|respingo|respingiamo|rigettiamo|disconosco)
0.95 @no (la|lo|le|li|vi|ti|ve la|glieli|ve li)? (riconosco|riconosciamo|riconoscerò|riconosceremo|accetto|accettiamo|accetterò|accetteremo|condivido|condividiamo|avallo|approvo|approviamo) ~~ (fattura|fatture|parcella|importo|l'importo|addebito|l'addebito|addebiti|voce|voci|somma|cifra|ore|conteggio|supplemento|extra|spese|aumento|maggiorazione|costi|costo|nota|conto)
0.95 @no (la|lo|le|li) (riconosco|riconosciamo|riconoscerò|riconosceremo)
# not agreed
0.95 @charge ~ (non|mai|senza|nessuno|nn) ~ (concordat*|concordare|pattuit*|autorizzat*|approvat*|accettat*|richiest*|ordinat*|previst*|prevedeva|preventivat*|comunicat*|menzionat*|discuss*|compar*|comprende|dovut*|spettan*|firmat*|era nel|erano nel|accord*|parlato|sottoscritt*|avvisat*|figur*|giustificat*)
0.95 (mai|nessuno|non|senza|nn) ~ (concordat*|pattuit*|autorizzat*|approvat*|richiest*|ordinat*|preventivat*|parlato di|accennato|detto|menzionato|avvisat*|firmato|chiesto|prevista|previsto|accettato) ~~ (supplement*|extra|importo|l'importo|cifra|costo|costi|addebit*|ore|spese|aumento|l'aumento|maggiorazion*|trasfert*|fattura|parcella|somma|tariffa|in fattura|prezzo|pagare|a parte|a pagamento)
0.95 (non|mai|nn) ~ (compar*|figur*|previst*|indicat*|compres* ma|menzionat*|era|erano|presente|presenti|c'è|c'era|inserit*) ~ (nel contratto|nel preventivo|nell'offerta|nell'ordine|nell'accordo|a contratto|da contratto|da preventivo|nella proposta|nel mandato|nella lettera d'incarico|in preventivo)
0.95 (preventivo|preventivato|preventivati|preventivata|pattuito|pattuiti|pattuita|concordato|concordati|concordata|accordo|accordi|offerta|l'offerta|contratto|forfait|stima|ordine|l'ordine|detto|parlato|promesso) ~~ # ~~ (fattura|fatturato|fatturati|fatturate|arriva|arrivata|arrivano|parcella|invece|ma|ora|trovo|troviamo|ritrovo|ritroviamo|vedo|vediamo|addebitato|chiedete|conto|mi arriva|ricevo|mi chiedi|diventati|diventa)
0.95 (fattura|fatturato|fatturati|fatturate|parcella|addebitato|addebitati|conto|chiesto|chiesti|chiedete|arriva|arrivata|riporta|importo) ~~ (preventivo|preventivato|preventivati|pattuito|pattuiti|concordato|concordati|accordo|accordi|offerta|l'offerta|contratto|forfait|dell'offerta|nell'offerta|dal contratto) ~ (era|erano|diceva|prevede|prevedeva|parlava|di #|#|indicava|riportava|per|firmato)
0.95 (più|superiore|superiori|maggiore|maggiori|oltre|il doppio|eccede|supera|superano|sforato|sfora|diverso|diversa|diversi|differente|difforme|altro) ~ (al|del|rispetto al|a|di|da|dal|il|rispetto a|ai|che nel)? ~ (preventivo|preventivato|preventivati|pattuito|concordato|concordati|quanto concordato|quanto pattuito|quello concordato|quello pattuito|offerta|all'offerta|dell'offerta|contratto|quanto stabilito|stabilito|accordi|accordato|forfait)
0.95 (perché|per quale motivo|come mai|a che titolo|a quale titolo|in base a cosa|chi ha|con che criterio|sulla base di|da dove) ~~ (fattura|fatturato|fatturati|fatturate|addebitato|addebitati|addebitate|addebito|importo|l'importo|supplemento|# euro|pagare|cifra|parcella|autorizzato|extra|totale|saltano fuori|salta fuori|spuntano|maggiorazione|arrivano questi|in più|aumentat*)
0.95 (comprese|compreso|compresi|compresa|incluso|inclusa|inclusi|incluse|rientra|rientrano|rientravano|rientrava) ~ (nel|nella|nell'offerta|nell'abbonamento|in|nei|nel canone|nel forfait|nel contratto|nel prezzo|nel preventivo|nel pacchetto) ~ (forfait|canone|preventivo|contratto|prezzo|pacchetto|garanzia|offerta)? ~~ (fattur*|addebit*|invece|ma|quindi|perché|dovut*|pagar*|chied*)
0.95 (fattur*|addebit*|dovut*|chiedete|chiesti|chiesto|pagare) ~~ (comprese|compreso|compresi|compresa|incluso|inclusa|inclusi|incluse|rientra|rientrano|rientravano|rientrava|gratuit*|in garanzia|forfait|omaggio|gratis)
0.95 @no (sono|è|sarebbe|sarebbero|siano|sia|mi sembra|ritengo) ~ (dovuto|dovuta|dovute|dovuti|spettante|spettanti|esigibile)
0.95 @charge ~ @no ~ (dovuto|dovuta|dovute|dovuti|giustificat*|spettan*|di nostra competenza|a nostro carico|a carico nostro)
0.95 (nota di credito|nota di accredito|nota credito|nota accredito|storno|stornare|stornate|stornarla|storni|rettifica|rettificare|rettificate|rettifichi|rettificarla|correggere|correggete|corregga|correzione|rivedere|rivedete|riveda|ricalcolare|ricalcolate|annullare|annullate|sgravare|riemettere|riemettete|decurtare|togliere|togliete|eliminare|scorporare|detrarre) ~~ (fattura|fatture|parcella|importo|l'importo|addebito|l'addebito|cifra|totale|voce|ore|differenza|dell'importo|conteggio|somma|extra|supplemento|conto|dell'addebito)
0.85 (emettere|emettete|emetta|emissione|attend*|aspett*|chied*|fare|fate|faccia|mandare|mandate|vogl*|serve|invi*|pretend*|esig*) ~ (la|una|relativa|vostra)? ~ (nota di credito|nota di accredito|nota credito|storno|nota d'accredito)
0.95 (nessuno|non|mai) ~ (ha detto|aveva detto|ha avvisato|avvisati|avvertiti|avvertito|avvisato|avevate detto|avete detto|ha parlato|parlato|informati|informato|avete avvisato|avevate avvisato|ha comunicato) ~ (che)? ~~ (pagare|a pagamento|pagamento|extra|costato|costava|sarebbe costat*|aument*|fatturat*|conteggiat*|addebitat*|a parte)
0.95 (rimborsare|rimborsate|rimborsarci|rimborsarmi|chiedo il rimborso|chiediamo il rimborso|restituire|restituzione|restituirci|restituirmi|restituite|ridare|ridarci|ridateci|indietro|storno) ~~ (differenza|eccedenza|importo|# euro|somma|pagato in più|versato in più|addebitat*|pagato due volte|maggior|acconto|l'acconto|soldi)
0.95 (troppo|di troppo|in più|in eccesso|in esubero|più del dovuto|oltre il dovuto) ~ (fatturat*|addebitat*|pagat* |chiest*|conteggiat*|euro)
0.95 (fatturat*|addebitat*|pagat*|chiest*|conteggiat*) ~ (di troppo|in più|in eccesso|più del dovuto|oltre il dovuto|per un lavoro mai|per ore mai|per un servizio mai|che non abbiamo|che non ho|mai ricevut*|mai richiest*|mai fatt*|mai eseguit*)
0.95 (rifate|rifaccia|rifai|rivedete|riveda|rivedi|ricontrollate|ricontrolli|verificate|verifichi|ricalcolate) ~ (conto|conti|conteggio|conteggi|calcolo|calcoli|ore|importi|fattura|parcella|addebito|somma|totale)
0.95 (eravamo|si era|avevamo|rimasti|ci eravamo|ci siamo|era rimast*|avevate) ~ (d'accordo|accordati|concordato|rimasti|pattuito|stabilito|convenuto|detto) ~ (che|per|su|di|diversamente|altro|un altro|altra|un'altra|un prezzo|una cifra|un forfait|#) ~~ (pagavate|pagava|paga|carico vostro|compres*|inclus*|gratis|gratuit*|euro|forfait|non|spese|costo|costi|cifra|meno|fattur*|a parte|omaggio|sconto)
0.95 # ~ (ore|giornate|interventi|uscite|licenze|copie|pagine|notti|coperti|viaggi) ~ (per|quando|ma|anziché|invece|contro|a fronte) ~ (cambiar*|modificar*|sostituir*|due|tre|una|un|spostar*|mandar*|scriver*|noi|erano|ne|abbiamo|#)
0.95 (due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici) ~ (ore|giornate|interventi|uscite|licenze|copie) ~ per ~ (cambiar*|modificar*|sostituir*|due|tre|una|un|spostar*|mandar*|scriver*|rispondere)
0.95 (trovo|troviamo|vedo|vediamo|leggo|leggiamo|noto|notiamo|ritrovo|ritroviamo|compare|compaiono|spunta|spuntano|figura|figurano|appare|appaiono) ~ (in|nella|sulla|nel|sul) ~ (parcella|fattura|conto|nota|notula|estratto) ~~ (mai|non|d'accordo|concordat*|pattuit*|richiest*|trasferta|supplemento|maggiorazione|euro|extra|ordinat*|ricevut*)
0.95 (ordinato|ordinati|ordinate|ricevuto|ricevuti|ricevute|avuto|avuti|avute|consegnato|consegnati|consegnate|usato|usati|usate|attivi|fatto|fatte|fatti) ~ (solo|soltanto|solamente|appena) ~ (#|@many|una|uno|due|tre) ~~ (fatturat*|addebitat*|fattura|conteggiat*|paghiamo|pago|ne)
0.95 (a me|a noi|per me|per noi|secondo me|secondo noi) ~ (non|nn) ~ (torna|tornano|risulta|risultano|quadra|quadrano)
0.95 (messo|mettete|mettere|messa|messi|inserit*) (in conto|in fattura|nel conto|nella fattura|nella parcella|a nostro carico|a mio carico) ~~ (ma|anche|pure|perfino|persino|mai|non|dovut*|vostr*|compres*|doppi*|invece|nonostante)
0.95 (paghiamo|pagare|paghi|pago|carico nostro|nostro carico|mio carico|fatturat*|addebitat*|conto) ~~ (vostro errore|vostri errori|vostra dimenticanza|vostro sbaglio|una vostra svista|colpa vostra|un errore vostro|errori vostri|vostri ritardi|vostra colpa)
0.95 (riporta|riportano|comprende|include|includono|contiene|conteggia|conteggiate|fatturate|fatturato|addebitate|addebitato|compare|compaiono|comprendono) ~~ (disattivat*|disdett* a|mai ricevut*|mai richiest*|mai ordinat*|mai attivat*|annullat*|cancellat*|non abbiamo|non ho|restituit*|cessat*|dismess*|già pagat*|già saldat*|mai usat*|non ci riguard*|non di nostra|non nostr*)
0.95 (già) (pagato|pagata|pagati|pagate|saldato|saldata|versato) ~~ (perché|richied*|di nuovo|chied*|sollecit*|un'altra volta|seconda volta|due volte)
0.8 non (siamo|sono|ci troviamo) ~ d'accordo ~ (con|su|sulla|sul|con l'importo|sull'importo|con la) ~ (fattura|importo|cifra|totale|l'importo); non (siamo|sono) d'accordo (con|su) l'importo; non (siamo|sono) d'accordo sull'importo

[payment.refused]
# refuse, withhold
0.9 @no (la|le|lo|li|vi|ti|ve la|te la|ve lo|gliela|glielo|intendo|intendiamo|ho intenzione di|abbiamo intenzione di|abbiamo nessuna intenzione di|ho nessuna intenzione di|siamo disposti a|sono disposto a|sono disposta a|voglio|vogliamo|saldo|possiamo certo|ci penso proprio a|ci pensiamo a|se ne parla di)? (pago|paghiamo|pagherò|paghero|pagheremo|pagherà|pagamo|salderò|salderemo|saldiamo|verserò|verseremo|liquideremo|pagare|saldare|pagarla|pagarvi|pagarti|saldarla|pagarle|saldarvi|versare|pagarlo|liquidare|liquidarla|corrispondere|corrisponderemo|pagarne) ~ (fattura|parcella|nulla|niente|un euro|un centesimo|finché|fino a|fino al|fino alla|più|la|questa|questo|il|per|un|una|se|alcun|alcunché|nessuna|mai|neanche|nemmeno|perché|l'importo|saldo|così|per intero|prima* che|quella|le|ulteriori|altro)
0.9 (questa|questo|la|quella|tale|vostra|queste) ~ (fattura|parcella|roba|cifra|conto|notula|importo|rata|fatture) ~ @no (la|lo|ve la|te la|gliela|ve lo|le)? (pago|paghiamo|pagherò|paghero|pagheremo|salderò|salderemo|saldiamo|verrà pagata|sarà pagata|verrà saldata|sarà saldata|liquideremo|verrà liquidata|ho intenzione|abbiamo intenzione|intendo|intendiamo|sarà liquidata)
0.9 @no (la|ve la|te la|gliela|le|lo|li) (pago|paghiamo|pagherò|paghero|pagheremo|saldo|salderò|salderemo|saldiamo|liquideremo|verso)
0.9 @no ~ (vedrete|vedrai|vedrà|vedete|vedi|avrete|avrai|avrà|riceverete|riceverai|riceverà|prendete|prenderete|becchi|beccate|prendi|caccio|sgancio|scucio|tiro fuori|sborso|sborseremo|do|diamo|daremo|darò|sborserò) ~ (un|uno|altro|nemmeno un|neanche un|più un|alcun)? ~ (euro|centesimo|soldo|franco|lira|quattrino|pagamento|soldi|bonifico|becco|ghello|altri soldi)
0.9 (né|neanche|nemmeno|neppure) (un|uno) (euro|centesimo|soldo|franco) ~ (finché|fino|prima*|in più|di più|di questa|se non|senza|da me|da noi|vedrete|avrete|vi)
0.9 (rifiuto|rifiutiamo|rifiutarci|rifiutarmi|rifiuta|rifiuterò|rifiuteremo|opponiamo|oppongo) ~ (di)? ~ (pagare|pagarla|pagarvi|saldare|saldarla|pagamento|saldo|versare|liquidare|corrispondere|pagarle)
0.9 (sospendo|sospendiamo|sospeso|sospesi|sospesa|sospenderò|sospenderemo|sospensione|sospendere|blocco|blocchiamo|bloccato|bloccati|bloccherò|bloccheremo|bloccare|congelato|congelati|congelata|congeliamo|trattengo|tratteniamo|tratterremo|tratterrò|trattenere|trattenuto|trattenuta|fermo|fermiamo|fermato|fermati|stoppato|revocato|revoco|revochiamo|stornato|interrompiamo|interrotto) ~~ (pagamento|pagamenti|saldo|fattura|fatture|bonifico|bonifici|rata|rate|rid|sdd|canone|canoni|acconto|l'acconto|versamenti|versamento|parcella|compenso|addebito|l'addebito|# euro|quota|parte del)
0.9 (pagamento|pagamenti|saldo|fattura|fatture|bonifico|rata|rate|compenso|canone|parcella|ultima tranche|tranche|importo) ~ (resta|restano|rimane|rimangono|è|sono|sarà|saranno|tengo|teniamo|rimarrà|resterà|resteranno|stanno|viene|vengono|verrà|verranno|da intendersi|già|deve|sta) ~ (sospeso|sospesi|sospesa|sospese|bloccato|bloccati|bloccata|bloccate|congelato|congelata|congelati|trattenuto|trattenuta|fermo|fermi|ferma|in sospeso|in stand by|impagata|non pagata|subordinato|subordinata|condizionato|revocato|in cassaforte)
0.9 (ogni|qualsiasi|qualunque|ulteriore|ulteriori|futuro|tutti i|il) (pagamento|pagamenti|versamento|saldo) ~ (sospeso|sospesi|bloccato|bloccati|congelato|congelati|subordinato|escluso|trattenuto)
0.9 (sino|fino|finché|fin quando|fino a che|fintanto|fino a quando|prima* che|finche|finquando) ~~ (non|nn|nessun|niente|nulla|allora|a quel momento) ~~ (pago|paghiamo|pagherò|paghero|pagheremo|saldo|salderò|salderemo|saldiamo|pagamento|verserò|verseremo|un euro|un centesimo|fattura resta|bonifico|pagare|pagati|vedrete|vedrà|vedrai|soldi|pagato|pagata|liquidiamo|versiamo|sborso)
0.9 (pago|paghiamo|pagherò|paghero|pagheremo|saldo|salderò|salderemo|saldiamo|pagamento|bonifico|verserò|verseremo|il saldo|sbloccherò|sblocco|sblocchiamo|sbloccheremo|pagati|pagata) ~ (solo|soltanto|solamente|esclusivamente|unicamente|quando|dopo che|solo quando|non prima*) ~~ (quando|dopo|se|una volta|funziona|funzionerà|consegnat*|sistemat*|corrett*|corregg*|risolt*|complet*|rifatt*|finit*|corrisponde|a posto|avrete|avrai|avrà|sarà|vedrò|vedremo|ricevuto|ripristinat*|finirete|sistemerete)
0.9 (finché|fino a che|fino a quando|fin quando|fintanto che|finche|se) ~~ (funziona|funzionano|sistemat*|sistemate|sistemi|corrett*|corregg*|risolt*|risolv*|consegnat*|consegn*|complet*|rifatt*|finit*|riparat*|a posto|ripristin*|arriv*|rifate) ~~ (scordatevi|scordatelo|scordati|si scordi|sognatevi|sognatelo|dimenticatevi|dimenticati|fattura|pagamento|niente soldi|nessun pagamento|niente saldo|niente bonifico)
0.9 (scordatevi|scordatelo|scordati|si scordi|sognatevi|sognati|sognatelo|dimenticatevi|dimenticate|dimentica|potete scordarvi|puoi scordarti|può scordarsi|ve lo scordate|ve lo potete scordare|se lo scordi|mettetevi l'anima in pace|toglietevi dalla testa) ~ (pagamento|saldo|soldi|fattura|bonifico|che paghi|che vi paghi|che vi paghiamo|che io paghi|compenso|che paghiamo|i soldi|parcella|la fattura|di essere pagati|un euro)
0.9 (stracciare|stracciate|strappate|strappare|cestinare|cestinate|cestino|buttare|stracciarla|strappatela|cestinatela|incorniciatela|incorniciarla|ritirate|annullatela|riprendetevela|tenetevi|tenetevela|tientela|se la tenga) ~ (la|vostra|tua|questa|sua|quella|pure)? ~ (fattura|parcella|notula|fatture)
0.9 (fattura|parcella|notula) ~ (stracciare|strappare|cestinare|tenervela|tenertela|tenersela|rispedita al mittente|rispedisco|rimando indietro|rispediamo|respinta e non)
0.9 (detraggo|detraiamo|detrarrò|detrarremo|deduco|deduciamo|scalo|scaliamo|scaleremo|scalerò|compenso con|compenseremo|compensiamo|decurto|decurtiamo|decurteremo|sottrarremo|tratterremo|tratteniamo|trattengo|tratterrò|ridurrò|riduco) ~~ (fattura|parcella|saldo|compenso|importo|dall'importo|pagamento|onorario|dall'onorario|conto|danno|danni|rata)
0.9 (nessuna|zero|nessuna nessunissima) intenzione di (pagare|pagarla|pagarvi|saldare|saldarla|pagarti|versare|pagarle); (nessun|nessuno) (altro|ulteriore)? (pagamento|bonifico|versamento|saldo) (verrà|sarà|finché|fino|prima*|da parte|vi|senza)
0.9 (perché|come|chi|per quale motivo) (mai)? (dovrei|dovremmo|devo|dobbiamo) ~ (pagare|pagarvi|pagarla|saldare|pagarti|pagarle|saldarla|sborsare)
0.9 @no ~ (mi|ci) sogno ~ (di pagare|pagare|pagarla); (col cavolo|col piffero|manco morto|nemmeno per sogno|neanche per sogno|piuttosto che|mai e poi mai|scherziamo) ~ (pago|pagare|pagarvi|pagarla|paghiamo|pagherò|saldo|che pago|che paghiamo)
0.9 (pagamento|saldo|fattura|parcella|nota|acconto|l'acconto|rata|canone|importo|l'importo|somma|penale|compenso|tranche) ~ @no ~ (verrà|sarà|saranno|avverrà|verranno|intendiamo|intendo) ~ (pagata|pagato|saldata|saldato|effettuato|liquidata|liquidato|corrisposto|onorata|disposto|onorare|procedere|pagare|versato)
0.9 (chargeback|charge back|ripreso i soldi|ripreso indietro|fatto stornare|faccio stornare|storno della carta|annullato il bonifico|bloccato il bonifico|revocato il rid|revocato l'addebito|disposto il blocco|richiamato il bonifico|contestato l'addebito in banca|eccezione di inadempimento|1460)
0.85 (smetto|smettiamo|smetterò|smetteremo) di pagare; (solleciti|sollecito|diffide) ~ (potete|puoi|può|può pure) ~ (mandarne|continuare|mandare) ~ (quanti|finché|tanto); @no ~ (procederò|procederemo|procediamo|procedo) ~ (al|con il|a|con) ~ (pagamento|saldo|saldare|versamento|bonifico|pagare)
0.9 (saldo|soldi|resto|pagamento|bonifico|ultima rata|rata|seconda rata|acconto|il #) ~ (lo|li|la|ve lo|te lo|ve li|ve la|glielo)? (vedrete|vedrà|vedrai|avrete|avrà|avrai|prendete|prenderete|riceverete|riceverà|riceverai|do|daremo|darò|pago|pagherò|paghiamo|pagheremo|sblocco|sblocchiamo|mando|mandiamo) ~ (quando|solo|dopo|se|a lavoro|a lavori|una volta|soltanto|non prima*)
0.9 @no ~ (onorare|onorate|onori|onoreremo|onoro|onoriamo|accettare|autorizzare|autorizzo|autorizziamo) ~ (più)? ~ (addebiti|addebito|rid|sdd|riba|fatture|fattura|ricevute|mandati|pagamenti|richieste di pagamento)
0.9 (disposizione|istruzioni|ordine|detto|comunicato) ~ (banca|amministrazione|contabilità|ragioneria) ~ (non|bloccare|sospendere|respingere|fermare|stornare|revocare) ~ (pagar*|addebit*|bonific*|riba|rid|sdd|fattur*|onorar*|pagament*)
0.9 (niente|nessun|zero|stop) (saldo|soldi|bonifico|pagamento|pagamenti|euro|fattura pagata) ~ (finché|fino|senza|se non|prima*|da parte|per|ai|a)
0.9 (pagatevela|pagatevele|ve la potete tenere|ve la potete scordare|potete tenervela|potete tenervi la fattura|rimando indietro la fattura|la fattura torna indietro|fattura respinta|rifiutata la fattura|respingo la fattura|respingiamo la fattura|non intendo scucire|non scucio|non sgancio)

[payment.query]
# papers
0.8 (copia|duplicato|pdf|scansione|originale|xml|versione cartacea|copia di cortesia|copia cortesia|ristampa) ~ (fattura|fatture|parcella|parcelle|ricevuta|ricevute|estratto|dell'estratto|notula|ft)
0.8 @pinv ~ (in pdf|in formato|in xml|via sdi|tramite sdi|elettronica|di cortesia|via pec|per posta|cartacea|in inglese|in tedesco|in euro|in franchi|intestata|intestate|intestato|scartata|scartato)
0.8 (rimandare|rimandarmi|rimandarci|rimandami|rimandatemi|rimandateci|reinviare|reinviarmi|reinviarci|reinviatemi|reinviate|reinvia|ritrasmettere|ritrasmetterla|ritrasmettete|rispedire|rispedirmi|rispedirci|rispedite|mandarmi|mandarci|mandami|mandatemi|mandateci|mandi|mandate|inviarmi|inviarci|inviami|inviatemi|inviateci|invii|inviare|inviate|girarmi|girami|giratemi|giri|avere|emettere|emetta|emettete|riemettere|riemetta|riemettete|rifare|rifate|rifarla|intestare|intestarla|intestate|intesti|trasmettere|trasmettetela|spedire|manda|mandano|caricare|ricevere|recapitare|serve|servirebbe|richiedo|richiediamo|intestarmi|intestarci) ~ (fattura|fatture|parcella|parcelle|proforma|pro forma|ricevuta|notula|estratto conto|ft|fatturina|nota spese|giustificativo|giustificativi|scontrino)
0.8 @no ~ (ricevuto|ricevuta|ricevute|arrivata|arrivate|arrivato|trovo|troviamo|vedo|vediamo|risulta|risultano|pervenuta|pervenute|trovata|trovano|ho|abbiamo|visto|arriva|ci risulta|mi risulta) ~~ (fattura|fatture|parcella|notula|ft|fattura elettronica|ricevuta|estratto)
0.8 @pinv ~ @no ~ (ricevuta|ricevuto|ricevute|arrivata|arrivato|arrivate|pervenuta|trovo|troviamo|risulta|visualizzo|apre|leggo|si apre|leggibile|trova|vedo|vediamo|l'ho ricevuta|l'abbiamo ricevuta|l'ho mai ricevuta|è arrivata)
0.8 (fattura|parcella|ft|file) ~ (scartata|scartato|rifiutata dallo sdi|scarto|smarrita|persa|finita nello spam|cancellata|illeggibile|rigettata dal sistema|non caricata|cassetto fiscale)
# numbers and names
0.8 (numero|n|nr|codice|riferimento|riferimenti|manca|mancano|indicando|indicare|indicate|riportare|riportate|inserire|inserite|aggiungere|aggiungete|citare|senza|riportando|inserendo|aggiungendo|con) ~ (d'ordine|ordine|dell'ordine|ordine d'acquisto|cig|cup|codice destinatario|codice univoco|codice fornitore|centro di costo|commessa|protocollo|partita iva|p iva|piva|codice fiscale|oda|po|riferimento d'ordine|nostro riferimento|ns riferimento|determina|impegno di spesa)
0.8 (codice|cod) (destinatario|univoco|sdi|fiscale|iban|bic|swift|cig|cup) ~ (errato|corretto|sbagliato|è|nuovo|manca|aggiornato|giusto|da|per|#)
0.8 (iban|l'iban|dell'iban|sull'iban|dall'iban|coordinate bancarie|bic|swift|dati bancari|estremi bancari|riferimenti bancari|polizza di versamento|qr fattura|qr|numero di conto|conto corrente|banca d'appoggio|modalità di pagamento|metodo di pagamento|metodi di pagamento|condizioni di pagamento|termini di pagamento|dati di fatturazione|dati per la fatturazione|dati fiscali|intestazione|ragione sociale|indirizzo di fatturazione|split payment|reverse charge|scissione dei pagamenti|ritenuta d'acconto|ritenuta|cassa previdenza|marca da bollo|inversione contabile|esenzione iva|lettera d'intento|dichiarazione d'intento|estratto conto|partitario)
0.8 (intestata|intestato|intestare|intestarla|intestate|intestazione|emessa a|fatturare a|fatturare alla|fatturate a|fatturate alla|fatturarlo|fatturarla) ~ (alla|a|al|società|ditta|nuova|altra|me|noi|holding|nome|sede|ragione)
0.8 (iva|l'iva|dell'iva) ~ (al #|esposta|inclusa|compresa|esclusa|aliquota|applicata|esente|va|è|su|nella|ridotta|22|10|agevolata|esenzione|art)
0.8 (inclusa|compresa|esclusa|con|senza|più|oltre) (iva|l'iva) ~ (fattura|parcella|importo|prezzo|totale|canone|preventivo|cifra)
# asking
0.8 (quando|entro quando|per quando|qual|in che data|entro che data) ~~ (scade|scadenza|scadono|pagare|pagarla|saldare|pagamento|va pagata|vanno pagate|termine di pagamento|devo pagare|dobbiamo pagare|saldarla)
0.8 (quando|entro quando) ~ (scade|scadono|va pagata|vanno pagate|va saldata) ~ (fattura|parcella|rata|acconto|saldo|canone)
0.75 (fattura|parcella|rata|acconto|canone|saldo|pagamento) ~ (quando scade|entro quando|che scadenza|a quanti giorni|scadenza resta|scadenza è|scade il|è in scadenza|la scadenza)
0.8 (scadenza|scadenze|termine) (resta|rimane|è|sarebbe|sono) ~ (# giorni|a #|trenta|sessanta|quella|fine mese|giorni)
0.8 (su|a|verso) (quale|che) (conto|iban|banca|numero|conto corrente); (quale|che|qual|nuovo|giusto|corretto|stesso|solito) ~ (conto|iban|l'iban|banca|codice destinatario|importo devo|importo dobbiamo) ~ (bonifico|versare|pagare|usare|devo|dobbiamo|fare|bonificare|aggiornato|è|corretto)
0.75 (vi|ti|le) (è|sarebbe|risulta) (già)? arrivat* ~ (bonifico|pagamento|soldi|accredito|saldo|versamento|assegno)
0.75 (avete|hai|ha|è|risulta|mi confermi|mi confermate|ci confermate|conferma|confermate|confermarmi|confermarci|verificare|verificate) ~ (ricevuto|arrivato|incassato|arrivati|ricezione|l'avvenuto|accredito|l'accredito|incasso|l'incasso|registrato|visto) ~ (bonifico|pagamento|soldi|saldo|versamento|accredito|nostro|mio|assegno|acconto|del bonifico|del pagamento)
0.75 (domanda|domande|dubbio|chiarimento|chiarimenti|delucidazione|delucidazioni|informazione|informazioni|spiegazione|spiegazioni|richiesta|quesito) ~ (fattura|fatture|parcella|sulla fattura|estratto|conto|proforma|importo|notula|fatturazione|bolletta|canone)
0.75 (a cosa|a che cosa|cosa|che cosa|a quale|quale|per cosa|quali) ~ (si riferisce|riferisce|riferiscono|si riferiscono|corrisponde|corrispondono|riguarda|riguardano|comprende|relativa|è compreso|copre|sarebbe)
0.75 (quanto|quant'è|cosa|a quanto) ~ (devo|dobbiamo|vi devo|ti devo|le devo|vi dobbiamo|resta da|rimane da|manca da|ammonta|resto da)
0.75 (dettaglio|distinta|specifica|riepilogo|prospetto|elenco|rendiconto|giustificativi|rapportino|rapportini|time sheet|timesheet) ~ (delle ore|ore|costi|dei costi|voci|delle voci|delle spese|spese|fattura|fatture|della fattura|degli importi|prestazioni|scoperti|insoluti|interventi|parcella)
0.75 (posso|possiamo|si può|potrei|potremmo|è possibile|accettate|accetta|accetti) ~ (pagare|saldare|versare) ~ (con|tramite|via|in|a|per|dal) ~ (carta|bonifico|paypal|contanti|assegno|riba|rid|satispay|twint|sdd|pos|franchi|euro|rimessa|postepay)
0.75 (è|sono|risulta|risultano|sarebbe) (già)? (stata|state|stato)? (pagata|pagate|saldata|saldate|liquidata|pagato|saldato) ~ (fattura|fatture|parcella|ft|notula|la|canone)
0.75 (fattura|fatturate|fatturare|fatturi|fatturarci|fatturarmi|fatturazione) ~ (separata|separate|separatamente|distinte|trimestrale|mensile|unica|cumulativa|divisa|semestrale|annuale|anticipata|posticipata|direttamente a|a parte|alla sede|elettronica a)
0.75 (revisore|revisori|commercialista|contabilità|amministrazione|contabile|ragioneria|ufficio acquisti|fiduciaria|gestionale|portale|sistema) ~ (chiede|chiedono|richiede|richiedono|ha bisogno|hanno bisogno|serve|accetta|rifiuta|vuole|necessita|blocca|scarta|respinge|esige) ~~ (fattura|fatture|parcella|numero d'ordine|ordine|iva|codice|pdf|xml|estratto conto|iban|intestazione|dettaglio|riferimento|giustificativi|partita iva)

[leaving]
# notice
0.85 (disdetta|disdette|disdettare|disdire|disdirlo|disdirla|disdico|disdiciamo|disdirò|disdiremo|disdetto|recesso|recedere|recedo|recediamo|recederemo|receda) ~~ (contratto|contratti|abbonamento|l'abbonamento|dell'abbonamento|incarico|l'incarico|dall'incarico|servizio|servizi|mandato|assistenza|accordo|dall'accordo|l'accordo|rapporto|collaborazione|hosting|canone|manutenzione|convenzione|licenza|licenze|polizza|effetto|decorrenza|formale|anticipata|naturale|tutto|fine|dicembre|giugno)
0.85 (contratto|abbonamento|l'abbonamento|incarico|servizio|mandato|accordo|collaborazione|hosting|canone|convenzione) ~ (disdire|disdirlo|disdetto|disdetta|recedere|rescindere|rescisso|revocato|revocare|chiuso qui|terminato|da intendersi concluso|si intende concluso|si intende risolto|da considerarsi concluso|lo disdico|lo disdiciamo|lo chiudiamo|lo chiudo|cessa|cesserà|cessato|non verrà rinnovato|non sarà rinnovato|non si rinnova|non lo rinnoviamo|non lo rinnovo|non lo rinnoveremo)
0.85 (comunico|comunichiamo|comunicarvi|comunicare|comunicarle|vi|formale|invio|inviamo|inoltro|mando|mandiamo|mandato|trasmetto|dare|do|diamo|darò|daremo|dato|esercito|esercitiamo|esercitare|valga come|vale come|quale|valere quale|anticipo|anticipiamo|allego|arriverà|riceverete|preavviso) ~ (disdetta|recesso|diritto di recesso|revoca del mandato|revoca dell'incarico)
0.85 (revoco|revochiamo|revocare|revocarvi|revocarle|revoca|rimetto|revocheremo|revocherò|togliere|togliervi|toglierle|ritirare|ritirarvi|ritiriamo|ritiro|ritirato) ~ (il|la|vostro|vostra|suo|tuo)? ~ (mandato|incarico|l'incarico|dell'incarico|procura|delega|fiducia|gestione|commessa|account|lavoro|pratiche)
0.85 (rescindere|rescindo|rescindiamo|rescissione|rescinderemo|risolvere|risolviamo|risoluzione|sciogliere|sciogliamo|scioglimento|cessazione|cessare|cessiamo|conclusione|concludere|concludiamo|interrompere|interrompo|interrompiamo|interromperemo|interromperò|interruzione|chiudere|chiudo|chiudiamo|chiuderemo|terminare|terminiamo|finire|troncare|porre fine|mettere fine|porre termine|metto fine|mettiamo fine|poniamo fine) ~ (contratto|contratti|collaborazione|rapporto|rapporti|incarico|l'incarico|dell'incarico|accordo|l'accordo|dell'accordo|mandato|servizio|abbonamento|l'abbonamento|consulenza|assistenza|l'assistenza|fornitura|anticipata|consensuale|con voi|ogni rapporto|nostro rapporto|account|la partita)
0.85 (collaborazione|rapporto|avventura|percorso|strada|storia|contratto|incarico|l'incarico|esperienza|l'esperienza) ~ (finisce|termina|si conclude|si interrompe|si chiude|finita|terminata|conclusa|concluso|terminato|finito|chiuso|giunta al termine|giunto al termine|arrivata al capolinea|al capolinea|è finita|non può continuare|non prosegue|non proseguirà|non può proseguire|non ha più senso|non ha futuro|cessa|cesserà|finirà|terminerà)
0.85 (per noi|per me|per quanto mi riguarda|per quanto ci riguarda) ~ (finisce qui|finita qui|finita|finita qua|chiuso|chiusa|chiudiamo qui|chiude qui|capitolo chiuso|basta così|la collaborazione finisce)
0.85 @no (intendo|intendiamo|vogliamo|voglio|vorremmo|vorrei|abbiamo intenzione di|ho intenzione di|pensiamo di|penso di|desideriamo|desidero|ritengo di|riteniamo di|credo di|crediamo di|siamo disposti a|siamo più disposti a)? ~ (rinnovo|rinnoviamo|rinnoverò|rinnoveremo|rinnovare|rinnovarlo|rinnovarla|rinnovarvi|rinnovato|rinnoverei|prorogare|prorogheremo|proseguire|proseguiamo|proseguiremo|proseguirò|proseguo|continuare con voi|continuare insieme|continueremo|continuiamo|continuerò|continuare la collaborazione|continuare il rapporto|continuare a lavorare|andremo avanti|andare avanti con voi|andare avanti insieme)
0.85 (deciso|decisione|scelto|scelta|optato|stabilito|deliberato|convenuto|maturato|pensato|costretti|costretto|costretta|obbligati|concluso|determinazione) ~~ (non rinnovare|di cambiare|cambiare|interrompere|chiudere|lasciare|andarcene|andarmene|non proseguire|non continuare|rivolgerci|rivolgermi|affidarci|affidarmi|passare a|altro fornitore|altra agenzia|un'altra agenzia|altro studio|recedere|disdire|concludere|terminare|porre fine|separare|guardare altrove|di affidare|fare a meno|internalizzare|portare all'interno|gestire internamente|dare disdetta|sospendere la collaborazione|revocare|non avvalerci|troncare|separarci|di salutarci|salutarvi)
0.85 @no ~ (avvarremo|avvarrò|avvalerci|avvalermi|serviremo|servirò|servirci|abbiamo più bisogno|ho più bisogno|avremo più bisogno|ci serve più|servono più|usufruiremo|necessitiamo più|occorre più)
0.85 @no ~ (lavoreremo|lavorerò|lavoriamo|lavoro|lavorare|collaboreremo|collaborerò|affideremo|affiderò|affido|affidiamo|commissioneremo|ordineremo|ordinerò|torneremo|tornerò|richiameremo|userò|useremo|verremo|verrò) ~ (più|mai più|in futuro|una seconda volta|oltre|con voi|da voi|a voi)
0.85 (mai più|non più|mai) ~ (con voi|da voi|vostro cliente|vostri clienti|un lavoro a voi|vi affiderò|vi affideremo|vi chiamerò|un incarico|tornerò|torneremo|lavorerò|lavoreremo)
0.85 (ultima|ultimo|l'ultima|l'ultimo) ~ (volta|lavoro|ordine|mese|incarico|fattura|campagna|evento|progetto|anno|dichiarazione|collaborazione|stagione) ~ (che|con voi|insieme|vi|ti|lavoriamo|lavoro|affidiamo|affido|ci vediamo|mi vedete|per noi|fatto con|ordiniamo|da voi|che vi|con te|con lei)
0.85 (lascio|lasciamo|lasceremo|lascerò|lasciare|lasciarvi|abbandono|abbandoniamo|abbandoneremo|abbandonare|mollo|molliamo|molleremo|mollare|saluto|salutiamo|salutarci) ~ (studio|agenzia|l'agenzia|vostro|vostra|tuo|servizio|la vostra|lo studio|voi|vi|baracca|la nave|tutto e)
0.85 (ce ne andiamo|me ne vado|ce ne andremo|me ne andrò|togliamo il disturbo|tolgo il disturbo|tolgo le tende|togliamo le tende|cambio aria|cambiamo aria|le nostre strade|strade si dividono|strade si separano|ognuno per la sua strada|ciascuno per la sua strada|ognuno per la propria|la chiudiamo qui|chiudiamola qui|chiudo qui|chiudiamo qui|la finiamo qui|finiamola qui|basta così|ci fermiamo qui|mi fermo qui|ci salutiamo qui|è un addio|addio|siamo ai saluti|siamo ai titoli di coda|titoli di coda|capolinea|fine della storia|arrivati al capolinea|divorzio|divorziare|separazione consensuale|stop alla collaborazione)
0.85 (perso|perdete|perderete|perdendo|perderci|perdi|perderai|perderà|perdere|persi|persa|perso per sempre) ~ (un|una|me|noi|questo|il|la|anche)? ~ (cliente|clienti|clienti come|me come|noi come|commessa|appalto|cliente storico|nostra fiducia e|incarico)
0.85 (passaggio|passaggi) di consegne ~ (nuovo|nuova|altro|altra|collega|agenzia|studio|fornitore|commercialista); (consegnare|consegnate|consegnarci|consegnarmi|trasferire|trasferite|restituire|restituirci|restituirmi|restituite|trasmettere|inviare|passare|fornire|riavere|ritirare|darci|girare) ~~ (al nuovo|alla nuova|al mio nuovo|al nostro nuovo|a chi vi subentra|al subentrante|al collega subentrante|subentr*)
0.85 (nuovo|nuova|altro|altra|un'altra|diverso|diversa) @firm ~ (subentr*|prenderà|prende|ci seguirà|mi seguirà|segue|seguirà|si occuperà|dal primo|da gennaio|dal|già|ha preso in mano|prenderanno|contatterà|vi contatterà)
0.85 (contratto|scadenza|disdetta|cliente|account|abbonamento) ~ (scadere|scada|scade e|lascio scadere|lasciamo scadere|lasceremo scadere|lasciarlo scadere); (lascio|lasciamo|lasceremo|lasciar|lascerò) ~ (scadere|decadere|estinguere)
0.85 (preferisco|preferiamo|meglio|conviene|opportuno|bene) ~ (chiudere|separarci|salutarci|finirla qui|chiuderla qui|interrompere|lasciarci|prendere strade|che ci fermiamo|fermarci qui|andare altrove|cambiare fornitore|cambiare agenzia|rivolgermi altrove|rivolgerci altrove)
# elsewhere
0.85 (cambio|cambiamo|cambierò|cambieremo|cambiare|cambiato|cambieremmo|cambierei|cambi|sostituire|sostituirvi|sostituiamo|rimpiazzare) @firm
0.85 (cambiare|cambio|cambiamo|sostituire|cambierò|cambieremo) ~ (il|lo|la|di)? (fornitore|fornitori|commercialista|agenzia|studio|consulente|partner|provider|gestore|fiduciaria|grafico|traduttore|avvocato|tecnico|architetto|webmaster|professionista)
0.85 (passo|passiamo|passerò|passeremo|passare|passati|passato|passata|migriamo|migro|migreremo|trasferiamo|trasferisco|trasferiremo|spostiamo|sposto|sposteremo|spostare) ~ (a|ad|alla|alle|al|ai|da|verso|tutto) ~ (concorrenza|un altro|un'altra|altri|altro|altra|nuovo|nuova|concorrente|qualcun altro|altrove|quell'altra|quelli)
0.85 (affido|affidiamo|affiderò|affideremo|affidare|affidarci|affidarmi|affidato|affidati|affidata|affidandoci|dare|daremo|darò|diamo|do|consegneremo|assegneremo|assegnare|assegnato|dato|rivolgo|rivolgiamo|rivolgerò|rivolgeremo|rivolgerci|rivolgermi|rivolti|rivolto|rivolta|appoggiamo|appoggeremo|appoggiarci|andiamo|andremo|andrò|vado|andare|andarcene|scegliamo|sceglieremo|scelto) ~ (a|ad|da|con|un|una|il lavoro a|tutto a|l'incarico a|la gestione a|per|la contabilità a|il sito a)? ~ (altri|un altro|un'altra|altrove|altra|altro|qualcun altro|qualcun'altra|concorrenza|concorrente|terzi|un vostro concorrente|un diverso|una diversa|altro studio|un collega vostro|da un'altra parte|altra parte|nuovo studio|nuova agenzia|nuovo fornitore|nuovo commercialista|nuovo partner)
0.85 (trovato|trovata|troverò|troveremo|trovare|trovarmi|trovarci|trovo|troviamo|cerco|cerchiamo|cercherò|cercheremo|cercare|cercarmi|cercarci|cercando|scelto|scegliere|individuato|ingaggiato|incaricato|nominato|incarichiamo|incaricheremo|ingaggiamo|assunto|preso|firmato con) ~ (un|una|già|me|mi|ce|ci)? (altro|altra|un'altra|nuovo|nuova|qualcun altro|qualcuno di|qualcuno che|alternativ*|sostitut*|diverso|diversa) ~ @firm
0.85 (mi|ci|me|ce|ne) (cerco|cerchiamo|cercherò|cercheremo|trovo|troviamo|troverò|troveremo|trovare) ~ (altro|altra|un'altra|nuovo|nuova|qualcun altro|qualcuno)
0.85 (cerco|cerchiamo|cercherò|cercheremo|cercare|trovo|troverò|troveremo|troviamo|trovato|trovare) ~ (qualcun altro|qualcun'altra|qualcuno di più|alternativ*|sostitut*|altri interlocutori|altre soluzioni|altre strade|di meglio altrove|altrove)
0.85 (guardo|guardiamo|guarderò|guarderemo|guardarmi|guardarci|guardando|guardano) ~ (intorno|in giro|attorno|altrove|alla concorrenza)
0.85 (mi|ci) (guardo|guardiamo|guarderò|guarderemo|sto guardando|stiamo guardando) (intorno|attorno|altrove|in giro)
0.8 (altri|nuovi|diversi) (preventivi|preventivo|offerte|fornitori|studi|quotazioni|proposte) ~ (da|di|dalla|altrove|confrontare|chiesto|chiedendo|raccogliendo|richiesto|in mano|arrivati|valutando|sul tavolo|concorren*)
0.8 (chiesto|chiedendo|chiediamo|chiederò|chiederemo|richiesto|raccogliendo|raccolto|valutando|valutiamo|valuto|valuteremo|valuterò|confrontando|esaminando|ricevuto|sentendo|sentito|contattato|contattando|contatteremo|incontrato|incontrando|parlato con|parlando con|vedendo|sondando|considerando|prendendo in considerazione|in contatto con|in trattativa con) ~ (altri|altro|altra|un'altra|alternativ*|concorren*|un vostro concorrente|diversi|altre|offerte da|preventivi da|preventivi ad|proposte da|nuovi)
0.8 (un|una|un'altra|altra|altro|quell'altra|concorren*) (concorrente|altro|altra|studio|agenzia|fornitore|commercialista|collega vostro|vostro concorrente|concorrenza) ~ (ha|hanno|mi|ci|che|offre|propone|chiede|fa|costa) ~~ (offerta|offerto|preventivo|proposto|proposta|metà|meno|prezzo|chiesto|quotato|costa|migliore|migliori|un'offerta|stesso|condizioni|euro|convenient*|disponibil*|contattat*)
0.8 (concorrenza|concorrenti|concorrente) ~ (offre|propone|costa|chiede|fa|bussa|ci corteggia|mi ha chiamato|ci ha contattato|ha offerto|ha proposto|aspetta|ci aspetta|meno|più convenient*|a braccia aperte|corteggia|risponde)
0.8 (rivedere|riconsiderare|rivalutare|ripensare|ridiscutere|mettere in discussione|riflettere|riflettendo|rivedendo|valutare|valutando|valutiamo|stiamo valutando|riconsiderando|rimettere in discussione|interrogarci|interrogarmi|ripensando) ~~ (collaborazione|rapporto|rapporti|futuro|contratto|se continuare|se proseguire|se rinnovare|se ha senso continuare|se restare|incarico|fornitura|la nostra permanenza|rinnovo|fornitore|di cambiare|cambio di)
0.8 (se|qualora|finché|fino a quando|a meno che) ~~ (cambia|cambiano|migliora|migliorano|vedo|vediamo|cambi|cambino|situazione|cose|risolve|risolvete|risolvono|sistemate|provvedete|continua|continuano|cambiamento) ~~ (me ne vado|ce ne andiamo|cerco altro|cerchiamo|cambio|cambiamo|cambierò|cambieremo|mi rivolgo|ci rivolgiamo|ci rivolgeremo|mi rivolgerò|andremo altrove|disdico|disdiciamo|disdirò|disdiremo|dovremo|costretti|costretto|altrove|mi cerco|altro commercialista|chiudo|chiudiamo|salutiamo|trarremo le conclusioni|valuteremo|guardo|guardiamo|prenderemo|prenderò|perdete|perderete|rinnoviamo|rinnovo)
0.8 (dovremo|dovrò|saremo costretti|sarò costretto|sarò costretta|costretti|costretto|costretta|obbligati|obbligato|mi vedo costretto|ci vediamo costretti|vedremo costretti|non ci resta che|non mi resta che|non ci rimane che|non resta che|tanto vale) ~~ (cambiare|rivolgerci|rivolgermi|altrove|interrompere|recedere|disdire|trovare|cercare|cercarci|altri fornitori|altro fornitore|affidarci|affidarmi|concludere|rescindere|salutarvi|salutarci|chiudere|trovarci|trovarmi|cercarmi|sciogliere|risolvere il contratto|valutare altr*|guardarci|guardarmi)
0.8 (qualcun altro|qualcun'altra|altri|un altro|altro studio|un'altra agenzia) ~ (al posto vostro|al vostro posto|al tuo posto|al suo posto|al posto tuo|in futuro|d'ora in poi|dal prossimo|la prossima volta|dall'anno prossimo|da gennaio)
0.8 (la prossima volta|d'ora in poi|d'ora in avanti|in futuro|dall'anno prossimo|il prossimo anno|l'anno prossimo|da gennaio) ~~ (altrove|qualcun altro|un altro|un'altra|altri|altro fornitore|da soli|faccio da me|facciamo da noi|internamente|concorrenza|concorrente|senza di voi)
0.8 (internalizzare|internalizziamo|internalizzeremo|in casa|internamente|da soli|per conto nostro|per conto mio|al nostro interno) ~ (gestir*|gestione|seguiremo|faremo|portiamo|portare|riportiamo|riportare|svolgere|svolgeremo|curare|cureremo|tutto il lavoro)
0.8 (gestiremo|porteremo|riporteremo|faremo|seguiremo|svolgeremo|gestire|portare|riportare) ~ (tutto|il lavoro|la contabilità|il servizio)? (in casa|internamente|da soli|al nostro interno|per conto nostro)
0.8 (pensandoci|ripensamenti|tentato|tentata|tentati|pensando|penso|pensiamo|idea|l'idea|sul punto|vicini|a un passo) ~ (di|a|dal|da|seriamente di|seriamente a) ~ (cambiare|lasciare|mollare|disdire|andarmene|andarcene|lasciarvi|mollarvi|chiudere|interrompere|altro fornitore|cercare altro|rivolgermi|rivolgerci|passare alla|recedere)
0.8 @no ~ (vedo|vediamo|ha|abbia|so|sappiamo|c'è|credo|crediamo|sono sicuro|siamo sicuri|penso) ~ (senso|motivo|motivi|futuro|se|ragione|ragioni|che) ~ (continuare|proseguire|rinnovare|restare|andare avanti|lavorare insieme|collaborare|collaborazione|rimanere|continueremo|rinnoveremo|rinnoverò|restarci|con voi)
0.75 (altri|altre) ~ (costano|offrono|fanno|chiedono|propongono) ~ (la metà|meno|meglio|prezzi|di meno); (costa|costano|chiede|fa) ~ la metà; (offerta|offerte|preventivo|condizioni|proposta) ~ (migliore|migliori|più convenient*|più vantaggios*|più bass*|concorrenziale) ~ (da|di|altrove|dalla concorrenza)
0.45 (ultima|l'ultima|ultimo|l'ultimo) (possibilità|occasione|chance|avviso|avvertimento|tentativo|opportunità)
0.45 (termine di preavviso|preavviso|periodo di preavviso|portabilità|codice auth|auth code|authcode|codice di trasferimento); (consegnarci|consegnarmi|inviarci|mandarci|darci|avere|fornirci|consegnate|restituirci|consegnare) ~ (tutte le password|le password|le credenziali|tutti gli accessi|i sorgenti|file sorgente|tutta la documentazione|tutti i documenti|il fascicolo|i registri|accessi|il cassetto fiscale)
0.85 (contabilità|gestione|sito|pratica|pratiche|tutto|incarico|lavoro|account|clienti|campagna|comunicazione|manutenzione|assistenza|hosting|dominio|amministrazione) ~ (passa|passerà|passano|passeranno|andrà|verrà affidat*|sarà affidat*|viene affidat*|affidat*|verrà seguit*|sarà seguit*|la seguirà|lo seguirà|verrà gestit*|sarà gestit*|trasferit*) ~ (a|ad|allo|all'altro|alla|al|da|dallo|dalla) ~ (studio|altro|altra|un altro|un'altra|nuovo|nuova|agenzia|collega|mio nipote|mia|mio|nostra|interno|fornitore|società|ditta|concorrente|un collega|internamente)
0.85 @no (ci|mi) (sentiamo|sento) ~ (più|affatto)? ~ (affidar*|continuare|proseguire|lavorare|rinnovare|confermar*|sicuri con voi|tranquilli con voi)
0.85 (liberi|libera|libero|sciolti|sollevati|sollevato|esonerat*) ~ (da ogni impegno|dall'incarico|dal contratto|da ogni incarico|da ogni obbligo|da qualsiasi impegno)
0.8 (gara|bando|selezione|consultazione|beauty contest|giro di offerte) ~ (fra|tra|con|per|a cui|anche) ~ (fornitori|agenzie|studi|altri|altre|nuovo|nuova|scegliere|rinnovo|l'incarico)
0.8 (faremo|facciamo|farò|indiciamo|indiremo|apriamo|apriremo) (una|un) (gara|selezione|giro d'orizzonte|giro di preventivi|giro di offerte|indagine di mercato); (sentiremo|sentirò|sentiamo|sento|sentire|ascolteremo|incontreremo|interpelleremo|interpello|interpelleremo) ~ (anche)? ~ (altri|altre|altre agenzie|altri studi|altri fornitori|la concorrenza|qualcun altro|altre campane)
0.85 (non sarete più|non sarà più|non sei più|non siete più|non è più) ~ (voi|lei|tu)? ~ (nostro|nostra|mio|mia|i nostri|il nostro|la nostra|il mio) ~ (fornitore|agenzia|commercialista|consulente|partner|studio|referente|architetto|avvocato|traduttore|traduttrice|fornitori)
0.85 (abbiamo|ho) (chiuso|finito) (con voi|con te|con lei); (da oggi|da domani|da gennaio|dal mese prossimo|dal prossimo mese|dal 1) ~~ (altro|altra|un altro|un'altra|nuovo|nuova) @firm
0.8 (grazie|ringrazio|ringraziamo) ~~ (anni|collaborazione|lavoro fatto|lavoro svolto) ~ (ma|però|tuttavia) ~~ (cambiare|cambiamo|strada|altrove|un altro|un'altra|fermarci|scelto|deciso|svolta|voltare pagina|internamente)
0.8 (voltare|voltiamo|volto|girare|cambiare|cambiamo|cambio) (pagina|rotta|strada|registro con voi|cavallo); (nuova|altra|diversa|un'altra) (strada|direzione) ; (valut*|esplor*|cerc*|consider*|vagli*) ~ (alternativ*|altre opzioni|altre possibilità|altri interlocutori|altre soluzioni|altri partner)
0.85 (firmato|firmo|firmiamo|firmeremo|siglato|sottoscritto|stipulato|chiuso|accordo|accordato|accordati|impegnato|impegnati) ~ con (un altro|un'altra|altra|altro|altri|una nuova|un nuovo|nuova|nuovo|la concorrenza|un concorrente|un vostro concorrente) ~ (società|studio|agenzia|fornitore|azienda|ditta|professionista|consulente|commercialista|partner|di|che|per|da)
0.8 (chiudere|chiudete|completare|ultimare|terminare|concludere) ~ (pratiche in corso|lavori in corso|attività in corso|quanto in corso|le pendenze e|i lavori aperti)
0.85 (ripartiamo|ripartiremo|riparto|ricominciamo|proseguiremo|proseguiamo|continueremo|continuiamo|riprendiamo|andremo|inizieremo|iniziamo|lavoreremo|partiamo|partiremo|collaboreremo|prosegue|proseguirà) ~ con (un altro|un'altra|altri|altro|altra|un nuovo|una nuova|qualcun altro|la concorrenza|un vostro concorrente) 
0.8 (trarremo|trarrò|trarre|traggo|traiamo|tireremo|tirerò) ~ (conclusioni|conseguenze|somme|debite); (regoleremo|regolerò|comporteremo|comporterò) di conseguenza
0.85 (pensando|valutando|considerando|riflettendo|meditando) ~ (di|su|se|a)? ~ (cambiare|lasciare|andarcene|altre opzioni|altri fornitori|un altro studio|un'altra agenzia|recedere|non rinnovare|proseguire|alternative|concorrenza)

[legal]
0.85 (passo|passiamo|passerò|passeremo|passato|passata|passare|affido|affidiamo|affiderò|affideremo|affidato|affidata|affidare|consegnato|consegnata|consegno|dato|data|darò|do|inoltrato|inoltrata|girato|girata|giro|mandato|rivolgo|rivolgiamo|rivolgerò|rivolgeremo|rivolgermi|rivolgerci|rivolto|rivolti|incaricato|incaricherò|incarichiamo|incaricheremo|interpellato|interpellerò|consultato|consulterò|consulto|consulteremo|sentito|sento|sentirò|sentiamo|sentiremo|contattato|contatterò|coinvolgo|coinvolgere|coinvolgerò|parlato|parlo|parlerò|parlare|chiamo|chiamerò|messo in mano|mettere in mano|metterò|mettiamo|metto|nominato|scriverà|fatto vedere|sottoposto|sottoporrò|valutando|valuto|valuteremo) ~~ (avvocato|avvocati|l'avvocato|all'avvocato|dell'avvocato|dall'avvocato|legale|legali|avvocata|all'avvocata|legal|patronato|avv)
0.85 (nostro|mio|nostra|mia|ufficio|nostri|miei|l'ufficio) (avvocato|legale|avvocati|legali|avvocata|consulente legale|studio legale) ~ (vi|ti|le|la|si farà|si metterà|ha detto|ha già|scriverà|contatterà|invierà|farà|sta|prenderà|in copia|dice|ritiene|suggerisce|consiglia|procederà|provvederà|già|sostiene|conferma|in cc|legge|valut*|pronto|pronti|interverrà|mi ha|ci ha|sa già|è già)
0.85 (vi|ti|le|riceverete|riceverai|riceverà|sentirete|sentirai|avrete|avrai|arriverà|arriverete) ~ (scriverà|contatterà|notizie dal|notizie dai|lettera dal|lettera del|una lettera|sentire dal|a che fare con|lettera dell'avvocato|lettera) ~ (avvocato|avvocati|l'avvocato|dell'avvocato|dall'avvocato|dal mio avvocato|legale|legali|mio avvocato|nostro avvocato|nostro legale|mio legale)
0.85 (vie|azioni|azione|provvedimenti|iniziative|passi|misure|conseguenze|tutela|contenzioso|causa|diffida|lettera) (legali|legale|giudiziali|giudiziarie|giudiziale|giudiziaria|giudiziari|civile|penale|civili|penali); (sedi|sede) (competenti|opportune|opportuna|giudiziaria|giudiziale|giudiziarie); in sede (legale|civile|penale|giudiziaria); (per|alle) vie (legali|brevi legali)
0.85 (adire|adiremo|adirò|adiamo|adirà|ricorrere|ricorreremo|ricorrerò|procedere|procederemo|procederò|procediamo|agire|agiremo|agirò|agiamo|tutelare|tutelarci|tutelarmi|tuteleremo|tutelerò|intraprendere|intraprenderemo|intraprenderò|avviare|avvieremo|avvierò|promuovere|valere|valerci|valermi|tutelerà|rivalerci|rivalermi|rivarremo|rivarrò|rispondere|risponderete|risponderne|ne risponderete|chiedere|discutere|discuteremo|vedremo|vediamo|difendere|difenderci|difendermi) ~~ (vie legali|legalmente|per vie legali|in giudizio|giudizialmente|in tribunale|al giudice|in sede legale|in sede civile|in sede giudiziaria|sedi competenti|nelle sedi|sede opportuna|opportune sedi|azione legale|azioni legali|i danni|dei danni|autorità giudiziaria|giudice|in sede penale|nelle opportune|diritti|nei vostri confronti|nei suoi confronti|nei tuoi confronti)
0.85 (ci|mi) (tuteleremo|tutelerò|rivarremo|rivarrò|difenderemo|rivolgeremo al tribunale); (ci tuteleremo|mi tutelerò|ci rivarremo|mi rivarrò|ci riserviamo di agire|mi riservo di agire|ne risponderete|ne risponderai)
0.85 (tribunale|tribunali|giudice di pace|giudice|pretore|pretura|arbitrato|arbitro|conciliazione|ctu|decreto ingiuntivo|atp|mediazione obbligatoria|citazione|negoziazione assistita|precetto esecutivo|ufficio di conciliazione|ufficio esecuzione|camera arbitrale|mediaconciliazione) ~ (nei vostri confronti|contro di voi|nei tuoi confronti|nei suoi confronti|vi|ci vediamo|ci vedremo|finirà|finirete|andremo|andrò|porto|portiamo)
0.85 (ci vediamo|ci vedremo|vederci|ci rivediamo|vi porto|vi porterò|vi portiamo|vi porteremo|ti porto|ti porterò|la porto|finire|finiamo|finiremo|finirà|andare|andremo|andrò|andiamo|andrà|spiegherete|lo spiegherete|lo spiegherai|citare|citarvi|citerò|citeremo|citiamo|cito|trascinare|trascinerò|arrivare) ~ (in|al|dal|davanti al|di fronte al|in un)? (tribunale|giudizio|causa|giudice|giudice di pace|pretore|corte)
0.85 (faccio|facciamo|farò|faremo|fare|fargli|farvi|vi faccio|intentare|intenteremo|intenterò|avviare|iniziare|promuovere|aprire) ~ (causa|una causa|vertenza|contenzioso|un contenzioso|un esposto|esposto|denuncia|querela|ricorso|azione legale|reclamo formale|azione di rivalsa|azione di responsabilità|un decreto)
0.85 (querela|quereler*|querelare|querelarvi|denuncio|denunciamo|denuncerò|denunceremo|denunciare|denunciarvi|denunciarla|esposto|esposti) ~ (vi|voi|contro|nei vostri|all'ordine|ordine|albo|procura|garante|agcm|polizia|carabinieri|per|alla|al|finanza|guardia di finanza|antitrust|tutto|l'accaduto)
0.85 (messa in mora|costituzione in mora|costituire in mora|messi in mora|mettere in mora|mettiamo in mora|metto in mora|vi costituisco in mora|diffida ad adempiere|diffida formale|formale diffida|lettera di diffida|atto di diffida|atto di citazione|1454|1453|raccomandata a r dal|per vie legali|vie legali|a mezzo avvocato|tramite avvocato|tramite legale|a mezzo legale|tramite i nostri legali|tramite il mio legale|tramite il nostro legale)
0.85 (diffido|diffidiamo|diffidarvi|diffidarla|diffidati|diffidato|diffidate|diffideremo|diffiderò); (vi|la|ti|formale|formalmente|presente) ~ (diffidiamo|diffido|diffida)
0.85 (inadempien*|inadempiment*|inadempiut*|inottemperan*)
0.85 (grave|gravi|gravemente|palese|evidente|vostro|totale|colpevole|siete|vostra|reiterato) ~ (inadempien*|inadempiment*|inadempiut*|violazion*)
0.85 (violazione|violazioni|violato|violate|violando|violato|mancato rispetto|venuti meno|venuto meno) ~ (contratto|contrattual*|contrattuali|accordo|dell'accordo|accordi|obblighi|degli obblighi|obbligo|privacy|gdpr|riservatezza|clausola|diritto d'autore|termini contrattuali|deontolog*|segreto professionale|sla|doveri|agli obblighi|impegni contrattuali|ai doveri)
0.85 (risarcimento del|risarcimento dei|risarcimento danni|il risarcimento|un risarcimento|risarcire|risarcirci|risarcirmi|risarciti|risarcito|risarcibile|indennizzo|indennizzare|rivalsa|rivalerci|rivalermi|manleva)
0.85 (chiederemo|chiederò|chiediamo|chiedo|chiedere|chiedervi|pretendiamo|pretendo|pretendere|esigiamo|esigo|reclameremo|domandiamo|richiesta di|richiederemo|conto dei|addebiteremo|addebiterò|quantificando|quantificare|ripagare|paghiate|pagherete|rispondiate|responsabili di|risponderete di) ~ (il|i|dei|tutti i|per i|del|gli)? ~ (danni|danno|risarcimento|indennizzo|danni subiti|risarcimenti)
0.85 (riserviamo|riservo|riserva|riservandoci|riservandomi|riserveremo|fatto salvo|fatti salvi|impregiudicat*|salvo) ~~ (agire|diritto|diritti|azione|tutela|danni|sedi|legali|legale|ogni azione|maggior danno|risarcimento|facoltà di agire|procedere|iniziativa|rivalersi)
0.85 (responsabili|responsabile|responsabilità) ~ (di tutti i danni|dei danni|del danno|per i danni|contrattuale|professionale|civile|di ogni danno|per il danno|per inadempimento|delle sanzioni|della sanzione|precontrattuale)
0.85 (ritengo|riteniamo|riterremo|riterrò|consideriamo|considero|ritenuti|sarete ritenuti) ~ (voi|lei|vostro studio|vostra società|vostro)? ~ (responsabili|responsabile) ~ (danni|danno|perdit*|sanzion*|conseguenz*|quanto|ogni|di|per|del|dei)
0.85 (vostra|vostro|sua|suo|tua) (polizza rc|polizza professionale|rc professionale|assicurazione professionale); (assicurazione|polizza|rc) professionale ~ (vostra|attiv*|denunci*|apri*|sinistro|estremi)
0.85 (ordine|dell'ordine|all'ordine|collegio|consiglio) (degli|dei|professionale) ~ (segnal*|esposto|scriver*|denunc*|reclamo|rivolg*|avvocati|architetti|commercialisti|ingegneri|geometri|disciplina|medici|giornalisti)
0.85 (segnal*|esposto|scriver*|denunc*|reclamo|ricors*|rivolg*|segnalazione) ~~ (ordine degli|ordine dei|all'ordine|ordine professionale|garante|garante privacy|altroconsumo|associazione consumatori|associazioni dei consumatori|associazione dei consumatori|codacons|federconsumatori|adiconsum|antitrust|agcm|agcom|corecom|autorità|camera di commercio|ispettorato|finanza|guardia di finanza|deontolog*|consiglio di disciplina|acsi|finma)
0.85 (penale prevista|penali previste|penale da contratto|penale contrattuale|penali contrattuali|penale per|penali per|clausola risolutiva|risolto di diritto|risoluzione di diritto|risoluzione per inadempimento|risoluzione del contratto per|inadempimento contrattuale|responsabilità contrattuale)
0.85 (applicheremo|applicherò|applichiamo|applicare|scatta|scatterà|scattano|far valere|faremo valere|farò valere|invochiamo|invocare|esercitare|azioneremo) ~ (penale|penali|clausola|garanzia|i nostri diritti|i miei diritti|nostri diritti|le nostre ragioni|le mie ragioni|miei diritti)
0.85 (pec|raccomandata|raccomandate|lettera|prossima comunicazione|prossima mail|comunicazione) ~ (avvocato|dell'avvocato|del legale|dal legale|dal mio avvocato|dai nostri legali|dai legali|dall'avvocato|del mio avvocato|del nostro legale|nostro avvocato|mio legale)
0.85 (frode|truffa|appropriazione indebita|data breach|violazione dei dati|violazione della privacy) ~ (denunc*|querel*|carabinieri|polizia|procura|garante|segnal*|avvocato|legale)
0.8 (senza ulteriore|senza ulteriori|senza previo) (preavviso|avviso|avvisi|comunicazione|indugio e); decorso (inutilmente|infruttuosamente|tale|il|detto) ~ termine; (decorsi|decorso|trascorsi|trascorso|scaduto|scaduti) (inutilmente|infruttuosamente|invano|tale termine|vanamente)
0.8 (a titolo|titolo) di (risarcimento|penale|indennizzo); (in difetto|in mancanza|in caso contrario) ~~ (agire|agiremo|legal*|legali|avvocat*|tutel*|giudizial*|procederemo|procederò|tribunale|sedi|costrett*)
0.45 (avvocato|avvocati|l'avvocato|all'avvocato|dell'avvocato|dall'avvocato|legali|tribunale|giudice|querela|contenzioso|diffida)
0.85 (non|senza|evitare|evitiamo|preferirei|preferiremmo|spero|speriamo|eviterei) ~ (vorrei|vorremmo|vogliamo|voglio|dover|arrivare|passare|finire|costringete|costringa|fatemi|fateci|ricorrere|servano|serva|debba|scomodare|obbligatemi) ~~ (avvocato|avvocati|l'avvocato|all'avvocato|legale|legali|tribunale|giudice|vie legali|carte bollate)
0.85 (sarà|deciderà|decida|lo decide|stabilirà|vedremo cosa dice|lasceremo decidere|spetterà|penserà|ci penserà) ~ (giudice|un giudice|il giudice|il tribunale|tribunale|pretore|al giudice|avvocato|l'avvocato|un avvocato|mio avvocato|nostro avvocato|perito del tribunale)
0.85 (arrivare|arriviamo|arriveremo|finire|ricorrere|costringa|costringe|costringete|costringerci|costringermi|costretto|costretti|costretta|passare|dover|evitare|scomodare|mettere in mezzo|tirare in ballo|tocca) ~ (a|ad|di|agli|all'avvocato|gli|a carte|un)? ~ (avvocati|avvocato|legali|legale|tribunale|carte bollate|vie legali|all'avvocato|giudice)
0.85 (carte bollate|carta bollata|a colpi di avvocati|per avvocati|tra avvocati|via avvocati|tramite avvocati)
0.85 (perizia|ctp|perito|periti|consulente tecnico) ~ (di parte|giurata|legale|incaricat*|nominat*|danni) ~ (contro|vostr*|nei vostri|per quantificare|difett*|vizi)
0.85 (denunciamo|denuncio|contestiamo|contesto|denuncia|denunciato) ~ (formalmente|i vizi|vizi|i difetti|vizi e difetti|difformità|vizio|ai sensi|grave|gravi|con la presente)

[reputation]
# reviews
0.85 (lascio|lasciamo|lascerò|lasceremo|lasciare|lasciarvi|scrivo|scriviamo|scriverò|scriveremo|scrivere|pubblico|pubblichiamo|pubblicherò|pubblicheremo|pubblicare|posto|posterò|postare|metto|metterò|mettere|faccio|farò|fare|preparo|preparata|pronta|partirà|parte|arriverà|arriva|meritate|aspettatevi|aspettati|vi meritate|state per ricevere|vi beccate|racconterò in|rilascerò|rilasciare) ~~ (recensione|recensioni|google|trustpilot|stella|stelle|tripadvisor|facebook|linkedin|instagram|social|tiktok|trustpilot|forum|post pubblico|commento pubblico|story|stories|storie)
0.85 (recensione|recensioni) ~ (google|negativa|negative|su google|su trustpilot|su facebook|onesta|sincera|pubblica|dettagliata|a una stella|da una stella|una stella|su instagram|su tiktok|su linkedin)
0.85 (una stella|zero stelle|1 stella|una stellina|mezza stella) ~ (su|vi|google|merit*|recension*|e|mett*|da parte|anche); (una|1|zero) stella
0.85 (faccio|facciamo|farò|metto|metterò|pubblico|pubblicherò|posto|giro|carico|metteremo|pubblicheremo|faremo) ~ (storie|stories|storia|reel|video|post|diretta|screenshot|screen|tutto|il video|un video|un post|le foto|i messaggi|la chat|le mail|la corrispondenza|schermate) ~~ (taggo|tag|taggarvi|taggandovi|instagram|facebook|tiktok|social|online|follower|pubblico|linkedin|google|messaggi|tutti|gruppo|nomi)
0.85 (vi|ti|la) (taggo|taggheremo|taggherò|sputtano|sputtanerò|sputtaniamo|smaschero|nomino ovunque|recensisco|recensirò|recensiremo|recensiamo); taggandovi; (sputtan*|svergognar*|smascherar*)
0.85 (follower|followers|iscritti|contatti|membri|colleghi|soci|associati|amici) ~ (fate voi|lo sapranno|sapranno|verranno a sapere|leggeranno|vedranno|sapere|avvis*|raccont*)
# tell others
0.85 (racconto|racconterò|racconteremo|raccontiamo|raccontare|raccontarlo|raccontarla|dico|dirò|diremo|diciamo|dirlo|spargerò|sparger*|spiegherò|avviso|avviserò|avviseremo|avvisare|avvertirò|avverto|avvertire|avvertiremo|segnalo|segnalerò|informerò|informeremo|informare|parlerò|parleremo|parlarne|guardia|sapere|noto) ~~ (tutti|chiunque|in giro|in paese|associazione|all'associazione|ai colleghi|agli amici|conoscenti|altri clienti|vostri clienti|ambiente|nel settore|confcommercio|confindustria|confartigianato|gruppo whatsapp|gruppo facebook|tutta la città|imprenditori|associati|ai soci|mezzo mondo|mezza città|categoria|come vi siete|come lavorate|come trattate|come vi comportate|paese|gruppo|valle|follower)
0.85 (tutti|chiunque|ogni|paese|città|settore|ambiente|mondo|clienti|colleghi|intera|tutta|mezza|valle|provincia) ~ (sapranno|saprà|saprete|deve sapere|devono sapere|verrà a sapere|verranno a sapere|sappia|sappiano|sapere|scoprirà|scopriranno|leggeranno|leggerà|verranno informati|parleranno|parlerà)
0.85 @no ~ (consiglio|consiglierei|consiglierò|consigliamo|consiglieremmo|consiglieremo|consigliare|consigliarvi|consigliarla|raccomando|raccomanderei|raccomanderò|raccomanderemo|raccomandare|raccomandarvi|vi consiglierei|posso consigliar*|possiamo consigliar*)
0.85 (sconsiglio|sconsiglierò|sconsiglieremo|sconsigliamo|sconsigliare|sconsigliarvi|sconsigliarla|sconsigliatissim*|sconsiglierei|alla larga|girare al largo|girate al largo|stare alla larga|stiano alla larga|tenersi alla larga|stia lontano da|state lontani)
0.85 (stampa|giornali|giornale|giornalista|giornalisti|tv|televisione|striscia la notizia|le iene|iene|striscia|mi manda rai|corriere|gazzetta|redazione|patti chiari|quotidiano|radio|laregione|rsi) ~ (interess*|contatt*|scriver*|rivolg*|chiam*|inform*|raccont*|piacer*|lett*|volentieri|mandiamo|mandare|mando|saprà|vorrà|farà|parler*)
0.85 (scrivo|scriverò|scriviamo|contatto|contatterò|contatteremo|contattiamo|rivolgo|rivolgerò|rivolgeremo|chiamo|chiamerò|chiameremo|mando|manderò|andrò|vado|racconto|racconterò|segnalo|segnalerò|giro|invio) ~ (a|ai|al|alla|alle|un|il|la|tutto|le|da) ~ (stampa|giornali|giornale|giornalista|giornalisti|tv|televisione|striscia la notizia|iene|striscia|quotidiani|mi manda rai|patti chiari|redazione)
0.85 (rendere|rendo|renderò|renderemo|rendiamo|rendere tutto|diventerà|diventare) ~ (pubblico|pubblica|pubblici|di dominio pubblico|nota a tutti|pubblicamente); (denunciare|dire|raccontare|scrivere|raccontarlo|denunciarlo|scriverlo|dirlo|renderlo) pubblicamente
0.8 (su|sui|in|ai) (tutti i)? (social|social network|linkedin|facebook|instagram|tiktok|google|trustpilot|twitter|forum) ~ (raccont*|scriv*|pubblic*|post*|finir*|metter*|dic*|dir*|mett*|sput*|vedrete|va|andr*)
0.8 (raccont*|scriver*|pubblic*|poster*|finir*|metter*|finisce|finiscono|va|andrà|parlerò|parleremo|metto|mettiamo|condivid*) ~~ (sui social|su facebook|su instagram|su linkedin|su google|su tiktok|su trustpilot|su twitter|sul forum|online|in rete|sul web|nei gruppi|nel gruppo|ai quattro venti)
0.8 (voce|voci|cattiva fama|la gente) (gira|girano|circola|circolano|corre|corrono|si sparge|si spargono|parla|mormora); (paese|settore|ambiente|mondo|mercato|città|giro|valle) ~ (piccolo|piccola|ci conosciamo tutti|si conoscono tutti|ci si conosce|si conosce|la gente parla|le voci|la voce); (ci conosciamo|si conoscono) tutti
0.8 (vostra|tua|sua) (reputazione|immagine|nomea|credibilità|fama) ~ (rovin*|rischi*|danneggi*|soffr*|risent*|pagher*|gioc*|mett*|perd*|compromess*|a rischio|crolla*)
0.8 (ritir*|tolgo|togliamo|togliere|toglierò|toglieremo|toglietemi|toglieteci) ~ (testimonianza|referenza|referenze|nostro nome|mio nome|nostro logo|endorsement|case study)
0.8 (se|quando|a chi|chi) (qualcuno|mi|ci|chiunque|me lo) ~ (chiede|chiedono|chiederà|chiedesse|domanda) ~~ (dirò|dico|diremo|racconterò|sincero|sincera|la verità|raccontare|saprò cosa|so cosa|saprei cosa|consigliare|lontan*|di voi)
0.85 (gruppo|gruppi|chat|forum|community|associazione|pagina|comitato) ~ (siamo|sono|abbiamo|conta|ci sono|hanno|con) ~ (in|#|migliaia|mille|duemila|tremila|centinaia|tutti|mila|membri|iscritti|tanti|diecimila|cinquemila|cinquecento)
0.85 (se ne|ne|si) (parlerà|parleremo|parlerò|discuterà|saprà|dirà|verrà a sapere) ~ (in giro|tutti|gruppo|gruppi|paese|associazione|presto|parecchio|molto|settore|ovunque)
0.85 se ne parlerà; (saprò|sapremo) cosa (dire|raccontare|rispondere|scrivere|consigliare); (pubblicità|passaparola) ~ (negativ*|pessim*|gratuita ve la faccio|al contrario|ve la faccio io|che vi meritate)
0.85 (preparatevi|preparati|aspettatevi|aspettati|godetevi|leggete|leggerete|leggerai|vedrete) ~ (recensione|recensioni|stella|stelle|commenti|quello che scrivo|cosa scrivo|cosa scriverò)
0.85 (gruppo|gruppi|chat|pagina|bacheca) (facebook|whatsapp|telegram|linkedin|fb|della|del|dei|delle) ~~ (raccontat*|racconto|racconterò|scritto|scriverò|scrivo|pubblicat*|postat*|metto|metterò|condivis*|parlato|sapranno|avvisat*|avviserò|segnalat*|spiegat*|sconsigliat*)
0.85 (raccontat*|scritto|pubblicat*|postat*|condivis*|parlato) ~~ (gruppo facebook|gruppo whatsapp|chat dei|chat delle|sul gruppo|nel gruppo|nei gruppi|su facebook|su google|tutti i colleghi|a tutti)
0.8 (sappiate|sappia|sappi|vi avverto|la avverto|ti avverto|vi informo) ~~ (recensione|recensioni|raccont*|pubblic*|giornal*|social|facebook|google|colleghi|associazione|tutti|gruppo|stampa)
0.85 (vediamo|vedremo|chissà|curioso|curiosi|scopriamo|scopriremo) ~ (cosa|che cosa|che) ~ (pensano|penseranno|pensa|penserà|dicono|diranno|dirà|ne dice) ~ (follower|vostri clienti|altri clienti|la gente|i clienti|social|stampa|associazione|colleghi|giornali|ordine|tutti)
0.85 (vediamo|vedremo) cosa ne (pensano|pensa|dicono|dice|diranno|penseranno)
0.85 (racconter*|dirò|diremo|avvisare|avviserò|sconsiglier*|sconsiglio|passaparola|spargere la voce|spargeremo) ~ (a tutti|in giro|ai colleghi|ai nostri|nel settore|a chi|di voi|come avete|ai miei) ; (il settore è piccolo|ci conosciamo tutti|le voci girano) ~

[complaint.delay]
# late
0.8 (siete|sei|già|ormai|abbiamo|accumulat*|ben|oltre|dopo|arriv*|consegn*|ci sono|con|è|hanno|ha|più) ~ (giorni|settimane|mesi|ore|mese|settimana|anno) di (ritardo|attesa)
0.8 (siete|sei|eravate|già|ormai|sempre|arrivate|arrivato|arrivata|arrivati|consegnato|consegnata|consegnati|consegnate|presentata|presentato|depositata|spedito|inviata|uscita|pubblicata|pagata da voi|terminato|finito|pronto|ancora|forte|fortemente|notevole|grave|abbondantemente|perennemente|puntualmente|cronicamente|nuovo|di nuovo|consegnare|consegna|in netto) ~ (in|con) ~ (ritardo|ritardissimo|estremo ritardo|forte ritardo|grave ritardo|notevole ritardo|largo ritardo|gravissimo ritardo|netto ritardo)
0.8 (in|con) (grave|forte|enorme|netto|notevole|gravissimo|vistoso|clamoroso|mostruoso|cronico|perenne|costante|abissale) ritardo
0.8 (ritardo|ritardi) ~ (vostro|vostri|da parte vostra|accumulato|accumulati|inaccettabile|inaccettabili|ingiustificato|ingiustificati|ingiustificabile|continui|costante|continuo|intollerabile|clamoroso|nella consegna|nelle consegne|nell'invio|consegna|consegne|ci costa|ci costano|ci sta|mi costa|sta diventando|inspiegabil*|inammissibil*|sistematic*|imperdonabil*|cronic*|esasperant*|di settimane|di mesi|è colpa vostra|sui tempi|sulla tabella|causat*|nella presentazione|con la consegna|con cui consegn*|abnorm*)
0.8 (ennesimo|l'ennesimo|dell'ennesimo|continui|continuo|ripetuti|vostri|vostro|i soliti|solito|costanti|tuoi|suoi|un altro) (ritardo|ritardi|rinvio|rinvii|slittamento|slittamenti)
0.8 (tardi|troppo tardi|ormai tardi) ~ (per|ormai|adesso|come|rispetto|di nuovo|ancora|perché|arriv*|consegn*|la)
0.8 (arriv*|consegn*|present*|sped*|pubblic*|invi*|mandat*) ~ (troppo tardi|fuori tempo massimo|a tempo scaduto|fuori termine|oltre i termini|oltre la scadenza|dopo la scadenza|fuori tempo|a giochi fatti|oltre il termine|tardivamente|all'ultimo|all'ultimo momento|all'ultimo minuto|all'ultimo secondo|a cose fatte|a babbo morto)
0.8 (scadenza|scadenze|termine|termini|data|date|tempistica|tempistiche|tempi|cronoprogramma|tabella di marcia|consegna|consegne|lancio|deadline) ~ (non rispettat*|mai rispettat*|saltat*|disattes*|mancat*|superat*|scadut*|passat*|sforat*|slitt*|ignorat*|abbondantemente|andat*|bucat*|violata|trascors*|biblic*|infinit*|epoc*|geologic*|improponibil*|bruciata)
0.8 (saltato|saltata|saltate|mancato|mancata|bucato|bucata|sforato|sforata|perso|persa|superato|superata|disatteso|disattesa|disattesi|sforando|ignorato|non rispettato|non rispettata|lasciato scadere|fatto scadere|fatto perdere|fatto saltare|dimenticato|lasciata scadere|oltrepassato|bruciato|fatta scadere) ~ (scadenza|scadenze|termine|termini|data|consegna|deadline|tempi|bando|finestra|slot|stagione|iscrizione|l'iscrizione|il bando|gara|la gara|fiera|lancio|presentazione|treno)
0.8 @no ~ (rispettat*|rispettate|rispetta|rispettano|rispetti|mantenut*|mantenete) ~ (scadenza|scadenze|termini|termine|tempi|date|data|consegna|consegne|tempistiche|impegni|promesse|accordi|promessa|parola|una scadenza|mai)
0.8 (slitta|slittato|slittata|slittati|slittano|slittare|rimandato|rimandata|rimandate|rinviata|rinviato|rinviate|rimandando|rinviando|posticipat*|spostata|spostato|procrastin*|prorogat*) ~ (ancora|di nuovo|sempre|nuovamente|una volta|volta|continuamente|l'ennesima|di settimana|di mese|di giorno|consegna|lancio|due volte|tre volte|più volte|all'infinito|sine die|lavori)
0.8 (consegna|lancio|progetto|lavori|sito|pratica|tempi|apertura|l'apertura|fine lavori|andata online|messa online) ~ (slitta|slittano|slittat*|rimandat*|rinviat*|posticipat*|si allung*|si protra*|in ritardo|ferma|fermo|bloccat* da|ferma da|fermo da|arenat*|in alto mare|al palo|impantanat*|a rilento|si trascina|si trascinano)
0.8 (tempi|attese|attesa|tempo) ~ (si allung*|allungano|allunga|biblic*|infinit*|intermin*|eccessiv*|troppo lung*|lunghissim*|inaccettabil*|epoc*|geologic*|dilat*|insostenibil*)
# still nothing
0.8 (sto|stiamo|sono|siamo|sono qui che|è|e) ~ (ancora|sempre|qui|tuttora) ~ (aspettando|in attesa|ad aspettare|che aspetto|che aspettiamo|attendendo|ad attendere)
0.8 (ancora|tuttora|sempre|continuo ad|continuiamo ad|sempre qui ad) ~ (aspetto|aspettiamo|attendo|attendiamo|aspettando|aspettare|attendere|in attesa|attesa|aspetta|attende|attendono|aspettano|attendendo)
0.8 (aspetto|aspettiamo|attendo|attendiamo|aspettando|aspettare|attesa|atteso|aspettato|aspettavo|aspettavamo|attendendo|attendevo|attendiamo invano|attendevamo) ~ (ancora|da|invano|ormai|inutilmente|per|oltre|più di|quasi|tuttora|già|secoli) ~ (@many|#|settimane|mesi|giorni|settimana|mese|mesi|secoli|tempo|una vita|ottobre|settembre|agosto|luglio|giugno|novembre|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|ore|anni|troppo)
0.8 (aspetta|aspettano) ~ (ancora|tuttora|ancora me|da giorni|da settimane|da mesi)
0.8 (da|sono|per) (@many|#|ormai|oltre|quasi|più) ~ (settimane|mesi|giorni|settimana|mese|anni|ore|anno) ~ (aspett*|attend*|attesa|in attesa|che aspett*|non|nessun*|nulla|niente|fermo|ferma|fermi|bloccat*|ancora|senza)
0.8 (settimane|mesi|giorni|settimana|mese|secoli) ~ (che|ad|in|di) ~ (aspett*|attend*|attesa|silenzio|nulla|sollecit*|rincorr*|chied*|scriv*|chiam*|ritardo)
0.8 (è|e|sono) da (@many|#|ottobre|settembre|luglio|giugno|agosto|ormai|oltre|più|quasi|un|settimane|mesi|giorni) ~ (settimane|mesi|mese|settimana|giorni|anni)? ~ (che)? (aspett*|attend*|sollecit*|chied*|rincorr*)
0.8 (passat*|trascors*|passano|passa|sono già|volat*) ~ (@many|#|settimane|mesi|giorni|settimana|un mese|mezzo anno) ~ (settimane|mesi|giorni|settimana|mese|ore|anni)? ~~ (non|nessun*|nulla|niente|ancora|nemmeno|neanche|senza|invano|sempre|e)
0.8 (sono|è|ormai|già) (ormai|già)? (passat*|trascors*) ~ (@many|#) (settimane|mesi|giorni|ore|settimana|mese)
0.8 (settimane|mesi|giorni|mese|settimana) (dopo|fa|più tardi|e passa) ~~ (non|nessun*|nulla|niente|ancora|nemmeno|neanche|stesso punto|silenzio|tutto fermo)
0.8 (ancora|tuttora|finora|fin qui|ad oggi|a oggi|al momento|sinora|fino ad oggi|fino a oggi|a tutt'oggi|fino ad ora) ~ (niente|nulla|nessun|nessuna|nessuno|zero|non|neanche|nemmeno|nn) ~~ (arrivat*|ricevut*|pervenut*|vist*|consegnat*|pront*|fatt*|successo|inviat*|mandat*|bozz*|traccia|notizi*|progress*|iniziat*|comincia*|partit*|online|risolt*|presentat*|depositat*|complet*|sistemat*|pubblicat*|ombra|risultat*|cambiat*|mosso|avut*|finit*|aggiornat*|concret*|risposta|preventivo|disegni|certificat*)
0.8 (non|nn|nulla|niente|mai|nessun|nessuna|nemmeno|neanche) ~ (ancora|tuttora|ancora niente|ancora nulla) ~ (arrivat*|ricevut*|pervenut*|vist*|consegnat*|pront*|fatt*|successo|inviat*|mandat*|iniziat*|comincia*|partit*|online|risolt*|presentat*|depositat*|complet*|sistemat*|pubblicat*|avut*|finit*|aggiornat*|attiv*|disponibil*|traccia|una bozza|nemmeno|evas*|arriva)
0.8 @no ~ (è|sono|ho|abbiamo|risulta|mi è|ci è|c'è|ci sono) ~ (ancora|tuttora|ancora stato|ancora stata) ~ (arrivat*|ricevut*|pervenut*|vist*|consegnat*|pront*|fatt*|partit*|online|risolt*|presentat*|inviat*|avut*|traccia|bozz*|stat*)
0.8 (ancora|tuttora|sempre) (nulla|niente|nessuna traccia|nessuna notizia|nessuna bozza|nessun progresso|zero|nessuna consegna|nessun disegno|nessun risultato|in alto mare|al punto di partenza|allo stesso punto|fermi al|tutto fermo|tutto bloccato|da consegnare|da iniziare|da finire)
0.8 (lavori|lavoro|pratica|progetto|sito|traduzione|bozza|disegni|dichiarazione|consegna|materiale|preventivo|bilancio|relazione|documenti|certificato|domanda|report|grafica|campagna|file|verbale|contratto|versione|buste paga|cedolini|intervento|l'intervento) ~ @no ~ (ancora|tuttora|mai) ~ (arrivat*|ricevut*|pervenut*|vist*|consegnat*|pront*|fatt*|iniziat*|partit*|online|inviat*|mandat*|present*|stat*|finit*|conclus*|avviat*|depositat*|completat*|c'è)
0.8 @no ~ (si è visto|si è mosso|si muove|si vede|s'è visto|si è vista|è successo|è stato fatto|avete fatto|è cambiato|ho visto|abbiamo visto) ~ (nulla|niente|nessuno|una foglia|ancora|ombra|alcun|alcuna)
0.8 (né|nemmeno|neanche) (una|l'ombra|un) (bozza|ombra di|disegno|riga|pagina|schizzo|preventivo|progresso)
# promised
0.8 (promesso|promessa|promessi|promesse|promettevate|prometteva|garantito|garantita|assicurato|assicurata|assicurava|assicuravate|annunciat*|previsto|prevista|previsti|previste|concordat*|fissat*|stabilit*|pattuit*|attes*|programmat*|detto|indicat*|dichiarato|doveva|dovevano|dovevate|dovevi|sarebbe dovut*|avreste dovut*|avrebbe dovuto|avresti dovuto|era da|andava|andavano|era attes*|erano attes*) ~ (consegn*|essere|arriv*|per|entro|il|a|da|ieri|essermi|esserci|online|presentat*|avvenire|partire|iniziare|finire|ricevere|già) ~ (scorso|scorsa|@wd|@month|fine|inizio|metà|ieri|settimana|mese|giorni|pront*|consegnat*|online|giorno|primi|in|scorsi|#|mesi fa|settimane fa|finit*|pubblicat*|entro|già)
0.8 (doveva|dovevano|dovevate|dovevi|avrebbe dovuto|avrebbero dovuto|avreste dovuto|sarebbe dovut*|sarebbero dovut*|andava|andavano) ~ (essere|arrivare|stare|consegnare|consegnarmi|consegnarci|mandarmi|mandarci|inviarmi|inviarci|partire|uscire|presentata|presentato|depositata|spedito|avere|esserci|essermi|finire|concludersi|iniziare|fatto|fatta|farmi avere|farci avere) ~~ (ieri|pront*|consegnat*|online|finit*|settimana|mese|giorni|fa|scors*|@wd|@month|entro|già|fine|per|da)
0.8 (mi|ci) (avevate|avevi|aveva|avete|hai|ha|era stato|era stata|erano stati|fu) ~ (promess*|garantit*|assicurat*|dett* che|dett* entro|giurat*|detto) ~~ (entro|per|che|in|giorni|settimana|settimane|@wd|@month|oggi|domani|ieri|ore|fine|sarebbe|avreste|mattinata|giornata)
0.8 (promesso|promessa|promessi|promesse|concordato|concordata|previsto|prevista|previsti|garantito) ~ (per|entro) ~ (@wd|@month|fine|metà|inizio|settimana|ieri|#|la scorsa|oggi|primi|il)
0.8 (consegna|consegnarci|scadenza|fine lavori|bozza|disegni|progetto|lancio|sito|pratica|appuntamento di consegna) ~ (era|erano) (prevista|previsto|previsti|fissata|fissato|stabilita|attesa|promessa|promesso|concordata|in programma|programmata|dovuta) ~ (per|entro|il|la|a|ieri)
0.8 (scaduto|scaduta|scaduti|già scaduta|ormai scaduto|termine scaduto) ~ (il|da|ieri|@wd|#|@month|la|settimana|mese|giorni|a)
0.8 (sempre|ogni volta|continuate a|continui a|continua a|ripetete|ripetono|rispondete|mi dite|ci dite|mi dicono|ci dicono|dite) ~ (domani|la prossima settimana|la settimana prossima|a breve|ancora qualche giorno|ancora un attimo|tra poco|ci siamo quasi|questa settimana|ci stiamo lavorando|entro fine|fra poco|presto|manca poco)
0.8 (promesse|promessa|rinvio|scadenza|rimando) ~ (su promesse|dopo promessa|mancate|mancata|non mantenut*|disattes*|da marinaio|vuote|tradit*|dopo scadenza|dopo rinvio|in rinvio)
# slow
0.75 (lentezza|lungaggin*|rilento|passo di lumaca|alle calende greche|temporeggi*|tergivers*|traccheggi*|troppo lenti|lentissimi)
0.75 (quanto) ~ (tempo|ancora) ~ (dovr*|devo|dobbiamo|aspettare|attendere|passare|deve)
0.75 (quanto dobbiamo|quanto devo|quanto dovremo|quanto dovrò|quanto tocca|fino a quando dovr*|fino a quando dobbiamo) ~ (aspettare|attendere|pazientare)
0.75 (ci|ce|mi) (mettete|metti|mette|avete messo|hai messo|state mettendo|stai mettendo|ha messo|impiegate|vuole|vogliono|avete impiegato|sono volut*|avete messo) ~ (troppo|settimane|mesi|una vita|un'eternità|secoli|il doppio|tantissimo|così tanto|così a lungo|tanto|# settimane|# giorni|# mesi|giorni|anni|due settimane|tre settimane|una settimana|un mese)
0.75 (prima* che|quando) ~ (finisca|muoia|vada in pensione|arrivi|arriverà|arriva|arrivano|arrivino|venga|verrà|avremo|avrò|vedremo|vedrò|vi degnate|vi decidete|si degna|vi decidete a|sarà|saranno|finalmente|pensate|contate|potremo|finalmente) ~~ (natale|pensione|finalmente|pront*|bozz*|disegni|lavori|sito|consegn*|risultat*|documenti|traduzione|online|progetto)
0.4 a che punto (siamo|siete|sono|è|sta)
0.75 che fine (hanno fatto|ha fatto|avete fatto); che fine (ha|hanno|avete|hai|aveva) fatto
0.7 (mora|multa|multe|sanzione|sanzioni|interessi|penale|ravvedimento|sovrattassa) ~ (per|causa|a causa|perché|dovut*) ~ (ritardo|tardi|tardiv*|vostro|avete|presentat*|non avete|vostra|scadenza|aver|dimenticat*)
0.7 (tiriamo|tirate|tirare|tirando|menate|portate|menando) ~ (lungo|lunghe|per le lunghe|il can per l'aia|in lungo)
0.8 (inaugurazione|l'inaugurazione|evento|l'evento|fiera|lancio|apertura|l'apertura|matrimonio|festa|scadenza|bando|udienza|stagione|la gara|convegno|il salone) ~ (era|è stata|è stato|c'è stata|c'è stato|già passat*|passata|passato|finit*|scaduto|scaduta) ~ (ieri|solo|sabato|domenica|venerdì|lunedì|scors*|settimana|già|la|mese|l'altro|due|tre)
0.75 (con|fate|prendetevela|prenditela) (tutta)? (calma|comodo) ~ (tanto|eh|mi raccomando|per carità|pure|figurarsi|mica|noi|io)
0.8 (la|il|lo|i|le) ~ (sta|stanno|è|sono) (marcendo|prendendo polvere|fermo|ferma|fermi|bloccat*|impantanat*|parcheggiat*) ~ (da|presso|sulla vostra|nei vostri|in qualche|per colpa|a causa)
0.8 (costretti|costretto|dovuto|dovuti|dovremo|devo|dobbiamo|tocca) ~ (rimandare|rinviare|spostare|annullare|posticipare|aprire senza|fermare|rinunciare) ~ (apertura|l'apertura|inaugurazione|l'inaugurazione|lancio|evento|l'evento|consegna|al bando|cantiere|produzione|stampa|la stampa|vendite|tutto|fiera|il lancio)
0.7 (rallent*|tutto ferm*|cantiere fermo|operai fermi|fermi|bloccati) ~ (per colpa vostra|a causa vostra|per causa vostra|per causa tua|perché mancano i vostri|perché manca|perché aspett*|da voi|in attesa di voi)
0.35 (novità|aggiornamenti|notizie|a che punto siamo|a che punto siete|sollecito|secondo sollecito|gentile sollecito|cortese sollecito)
0.35 quando (arriva|arrivano|pensate|possiamo|posso|sarà|saranno|avremo|potremo|mi mandate|ci mandate|consegnate|ricevo|riceviamo|riuscite)
0.35 (sollecito|sollecitiamo|sollecitare|sollecitarvi|sollecitato|sollecitati)
0.8 ritardo ~~ (causa vostra|colpa vostra|causa tua|colpa tua|grazie a voi|per voi|dipende da voi|vostra responsabilità)
0.8 (mi|ci) (serviva|servivano|occorreva|occorrevano|era necessari*|urgeva) ~ (ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana scorsa|la settimana scorsa|il mese scorso|giorni fa|settimane fa|mesi fa|l'altro ieri|stamattina|per lunedì|per ieri|per il|entro|prima* di|#)
0.8 (siamo|è|ormai|arrivati|già) (a|al|ormai a|già a|ad) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|natale|#) ~ (e|ma|ancora|nulla|niente|non|sempre|zero)
0.8 (siamo|ormai è|è già|ormai siamo) (a|al|già a|ormai a|a metà|a fine) ~ @month ~~ (ancora|non|nulla|niente|sempre|nessun*|manca|mancano|zero)
0.8 (è|sono|siamo|resta|rimane) ancora (un cantiere|in cantiere|in alto mare|a metà|fermo|fermi|ferma|tutto da|un foglio bianco|bianco|vuoto|sulla carta|in bozza|da iniziare|da cominciare|al palo|alla fase|ai blocchi)
0.8 (pronti|pronto|pronta|pronte|consegna|consegnato|online|finito) (a|per|entro|in) ~ (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) ~~ (pronti|pronto|poi|invece|siamo|rinviat*|diventat*|ancora|slittat*|oggi)
0.8 (dove|dov'è|dove sono|che ne è|che n'è) ~ (finito|finita|finiti|finite|il mio|il nostro|la mia|la nostra|i nostri|le nostre|del nostro|della nostra|stato|stata) ~ (preventivo|progetto|lavoro|pratica|bozza|sito|ordine|consegna|disegni|traduzione|dichiarazione|documenti|materiale|di|del|della)
0.8 (ogni|di) (settimana|mese|lunedì|venerdì|volta) ~ (stessa|la stessa|il solito|rimandat*|rinviat*|posticip*|slitt*|dite domani|promett*|una scusa|nuova scusa|nuova data)
0.8 (data|date|consegna|scadenza|appuntamento) ~ (cambiat*|spostat*|rinviat*|slittat*) ~ (due|tre|quattro|cinque|#|più|diverse|svariate|già|per la terza|per la quarta) ~ (volte|volta)
0.8 (tre|quattro|cinque|sei|otto|dieci|due) (settimane|mesi|giorni) (per|solo per) (una|un|rispondere|mandare|due|fare|cambiare|avere|aggiungere|ricevere)
0.8 (settimane|mesi|giorni|mese|settimana) fa ~ (ho|abbiamo|avevo|avevamo|vi ho|ti ho|le ho|vi abbiamo) ~ (mandat*|inviat*|chiest*|scritt*|consegnat*|girat*|ordinat*|richiest*|pagat*|dat*|firmat*|sollecitat*|segnalat*)
0.8 (doveva|dovevano|andava|andavano|era|erano) ~ (depositat*|presentat*|consegnat*|inviat*|pront*|fatt*|chius*|registrat*|pubblicat*|versat*|spedit*|approvat*|trasmess*) ~ (entro|per|a|il|da|nel|già|lo scorso|la scorsa)
0.8 (ci|mi) (vogliano|vogliono|servano|servono|siano voluti|sono voluti|sono volute|siano volute|avete messo|hai messo|occorrano|occorrono) ~ (giorni|settimane|mesi|ore) ~ (per|a|e)
0.8 (chiesto|chiedo|chiediamo|domandato|sollecitato) ~ (tre|due|quattro|cinque|più|mille|#|dieci) volte ~~ (data|consegna|quando|tempi|tempistiche|preventivo|bozza|documenti|pronto|pronta)
0.85 (ancora) (niente|nulla) ; (ancora|tuttora|sempre) ~ (in attesa|aspettando|non è arrivat*|non abbiamo ricevuto|non ho ricevuto|nessuna notizia|nessuna traccia|niente|non c'è|manca) ; (sto|stiamo) ancora aspettando
0.85 (doveva|dovevano|dovevate|avrebbe dovuto|avrebbero dovuto|era prevista|era previsto|sarebbe dovut*) ~~ (ieri|lunedì|martedì|mercoledì|giovedì|venerdì|settimana scorsa|mese scorso|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|fa)
0.85 (promess*|garantit*|assicurat*|detto) ~~ (lunedì|martedì|mercoledì|giovedì|venerdì|ieri|settimana|fine mese|entro # giorni|domani) ~ (e|ma|siamo|niente|ancora|invece) ; (due|tre|quattro|#|una|un|parecchie) (settimane|settimana|mesi|mese|giorni) di ritardo; (termine|scadenza|scadenze|tempi|data) ~ (non rispettat*|saltat*|slittat*|slitta|ancora rinviat*|sforat*) ; (troppo) (lent*|tempo|tardi) ; (tutto fermo|va per le lunghe|non si muove)

[complaint.quality]
# errors
0.85 (pieno|piena|pieni|piene|zeppo|zeppa|infarcit*|costellat*|riempit*|strapien*) ~ (errori|errore|refusi|strafalcioni|sbagli|imprecisioni|difetti|buchi|bug|problemi|inesattezze|sviste|orrori|castronerie|lacune|falle|copia e incolla|graffi|macchie)
0.85 (errori|errore|refusi|refuso|strafalcion*|sbaglio|sbagli|svist*|imprecision*|inesattezz*|difett*|bug|castroneri*|orror*|sgrammaticatur*|pasticci*|cappell*|magagn*) ~ (vostro|vostri|tuo|tuoi|suo|suoi|gravi|grave|gravissim*|grossolan*|madornal*|imperdonabil*|banal*|inaccettabil*|da parte vostra|di battitura ovunque|ortografic*|grammatical*|ovunque|dappertutto|in ogni pagina|a ogni riga|nella traduzione|nel testo|nel catalogo|nella dichiarazione|nel progetto|nei disegni|nel sito|nella bozza|nei testi|nel bilancio|nei calcoli|di traduzione|di stampa|di calcolo vostro|di progetto|da principianti|da dilettanti|elementar*|evident*|marchian*|clamoros*|nel file|nelle buste|nel rendering|professional*|commess*|nella pratica|su errori|dopo errore|e omissioni)
0.85 (vostro|vostra|vostri|tuo|tua|suo|sua|grave|gravi|grossolano|madornale|clamoroso|ennesimo|l'ennesimo|dell'ennesimo|stessi|soliti|solito|troppi|tanti|parecchi|numerosi|molti|innumerevoli) (errore|errori|sbaglio|sbagli|refusi|strafalcioni|svista|sviste|difetti|pasticcio|imprecisioni|bug|mancanze|negligenza|leggerezza|incompetenza|superficialità|dimenticanza|disattenzione|casino|disguidi|disservizi|omissioni)
0.85 (trovato|trovati|trovate|riscontrato|riscontrati|segnalato|segnalati|rilevato|rilevati|notato|ci sono|c'è|presenta|contiene|contengono|presentano|individuato|contati|contato|scoperto) ~ (@many|#|ancora|troppi|degli|un|vari|numeros*|gravi|alcuni|diversi|una quantità)? ~ (errori|errore|refusi|strafalcion*|sbagli|difetti|difetto|bug|inesattezze|imprecisioni|anomalie|mancanze|vizi|crepe|infiltrazion*|malfunzionament*|lacune|incongruenze nei|incongruenze tra i)
0.85 (avete|hai|siete|m'avete|c'avete|l'avete|l'hai|avevate|avendo) ~ (sbagliat*|dimenticat*|scordat*|cancellat*|rovinat*|rott*|danneggiat*|confus*|scambiat*|invertit*|saltat* una|storpiat*|perso|persi|persa|compromess*|combinat*|incasinat*|pasticciat*|massacrat*|stravolt*|toppat*|cannat*|ciccat*|omess*|tralasciat*|disattes* le|ignorat* le|frainteso|travisat*|copiat*|incollat*|sfasciat*|graffiat*|macchiat*|bruciat*|allagat*|peggiorat*|mandato in tilt)
0.85 (nome|nomi|prezzo|prezzi|indirizzo|indirizzi|data|date|numero|numeri|misure|quote|importi|orario|orari|foto|logo|lingua|versione|file|allegato|codice|telefono|cifre|dati|etichette|taglie|colori|colore|link|destinatari|testo|titolo|cognome|menu|iban stampato|calcoli|conti|scritta|scritte|formato|bandiera|traduzione|targhe|aliquota|categoria|intestazione) (era|erano|è|sono|completamente|tutti|tutte|totalmente)? (sbagliato|sbagliata|sbagliati|sbagliate|errato|errata|errati|errate|invertiti|invertite|scambiati|scambiate|storpiato|sballat*|fuori scala|vecchi e|sgranat*|sfocat*|tagliat*|deformat*|di un altro|di un'altra|di un concorrente)
0.85 (sbagliato|sbagliata|sbagliati|sbagliate|errata|errato|errati) (tutto|tutti|tutte|di nuovo|ancora|completamente|nel|nella|per la|clamorosamente|sul|sulla|sede|cliente|nome|data|prezzo|prezzi|misure)
0.85 (con|i|dei|al|a|il|un|una|la|le|gli) (prezzi|nomi|dati|numeri|date|orari|colori|testi|indirizzi|nome|prezzo|logo|numero) (sbagliati|sbagliate|errati|errate|vecchi|di un altro|sbagliato|errato)
# done badly
0.85 (fatto|fatta|fatti|fatte|lavorato|tradotto|tradotta|tradotti|scritto|scritta|progettato|realizzato|eseguito|eseguita|montato|montata|stampato|stampata|stampati|disegnato|gestito|gestita|organizzato|organizzata|curato|curata|impaginato|seguito|seguita|pensato|consegnato) ~ (male|malissimo|coi piedi|con i piedi|alla meno peggio|alla buona|in fretta e furia|alla carlona|a casaccio|a caso|in modo pessimo|in modo approssimativo|con superficialità|superficialmente|approssimativamente|senza cura|peggio|da cani|col sedere|col culo|in modo dilettantesco|in modo superficiale|di fretta|tanto per|pessimamente|con google|con google translate|con google traduttore|dal traduttore automatico|da una macchina|da chatgpt|con chatgpt|con l'ia|in maniera pessima|in maniera approssimativa|malamente)
0.85 (google translate|google traduttore|traduttore automatico|traduzione automatica|copia incolla|copia e incolla|copincolla|chatgpt|con l'intelligenza artificiale)
0.85 (sembra|sembrano|pare|paiono|parrebbe) ~ (fatto|fatta|fatti|scritto|tradotto|uscito|uscita|opera|lavoro|un lavoro|disegnato|disegnata|una brutta|la brutta) ~ (da|di|in|dal|copia|con|uno) ~ (bambino|stagista|principiante|dilettante|google|incompetent*|cinque minuti|mio figlio|mio nipote|dieci minuti|fretta|macchina|computer|studente|word|paint|traduttore|prima* media)
0.85 (lavoro|lavori|servizio|risultato|risultati|qualità|traduzione|progetto|sito|grafica|consulenza|assistenza|impaginazione|stampa|foto|video|organizzazione|campagna|testo|testi|logo|bozza|evento|catering|consegna|disegni|gestione|prestazione|intervento|materiale|montaggio|accoglienza|finitur*|esecuzione|l'esecuzione|finiture) ~ @bad
0.85 @bad ~ (lavoro|lavori|servizio|risultato|risultati|qualità|traduzione|progetto|sito|grafica|consulenza|assistenza|impaginazione|stampa|foto|video|organizzazione|l'organizzazione|campagna|testo|testi|logo|bozza|evento|gestione|prestazione|intervento|materiale|esecuzione|l'esecuzione|figura)
0.85 (qualità|livello|lavoro|servizio|traduzione|resa|risultato|risultati|sito|progetto|bozza|logo|testi|grafica|prestazione|assistenza|consulenza|stampa|organizzazione) ~ @no ~ (all'altezza|accettabile|accettabili|sufficiente|sufficienti|professionale|professionali|adeguato|adeguata|adeguati|soddisfacente|soddisfacenti|degno|degna|conforme|quello concordato|quella promessa|quello promesso|presentabile|presentabili|utilizzabile|utilizzabili|pubblicabile|ci siamo|ci soddisfa|ci convince|mi convince|convincono|mi soddisfa|ci rappresenta|ci rispecchia|rispecchia|corrisponde|corrispondono|rispetta|rispettano|è quello che|è ciò che|quella di prima*|quello di prima*|quella di una volta|quello di una volta|va bene|funziona|esiste|vale)
0.85 (lavoro|sito|bozza|logo|testi|testo|grafica|progetto|servizio|risultato|risultati|impianto|traduzione|qualità|catering|foto|video) ~ (lascia|lasciano|lasciava) ~ desiderare
0.85 (sotto|al di sotto|inferiore|inferiori|lontano|lontani|lontana|distante|peggiore|peggiori|ben lontano|scesa|scesi|calata|calato|peggiorata|peggiorato|peggiorati|crollata|crollato|decaduta|scaduta|scaduto) ~ (qualità|livello|standard|aspettative|attese|promesse|promesso|concordato|livelli|target|obiettivi|vostro solito|al solito|servizio|media|di quanto promesso|dalle aspettative|lavoro)
0.85 (qualità|livello|servizio|standard) ~ (sotto|scesa|sceso|calata|calato|peggiorata|peggiorato|crollata|crollato|in calo|precipitat*|ai minimi|non è più|lascia|discutibil*|carent*|inesistent*|zero|terra|sotto terra|sceso|deludent*)
0.85 (rifare|rifarlo|rifarla|rifarle|rifarli|rifatto|rifatta|rifatti|rifatte|rifaccio|rifacciamo|rimetterci le mani|ricominciare|riscrivere|riscritto|riscritta|correggere tutto|corretto tutto|ritradurre|ristampare|ristampa|ristamparlo|ristampato|rilavorare|ripartire|buttare|buttato|buttata|cestinare|sistemare da soli|sistemato noi|risistemare) ~ (da capo|daccapo|da zero|tutto|tutta|tutti|noi|io|completamente|da cima a fondo|interamente|via|a vostre spese|a nostre spese|il lavoro|intero|l'intero|mezza|metà|da soli|ex novo|di sana pianta|un altro|vostre spese|gratuitamente|senza costi)
# does not work
0.85 @site ~ (non|nn) ~ (funziona|funzionano|funzionava|va|vanno|parte|partono|carica|caricano|si apre|si aprono|risponde|rispondono|sincronizza|invia|inviano|stampa|arriva|arrivano|accetta|regge|si vede|si vedono|si carica|si collega|è raggiungibile|è accessibile|è più|si avvia|si accende|si connette|riceve|salva|parla|dialoga|è stabile|ha retto|esporta)
0.85 (non|nn) ~ (funziona|funzionano|funzionava|va|vanno|parte|carica|si apre|risponde|arrivano) ~ (più|bene|correttamente|da|niente|nulla|nessun|un tubo|una cippa|una mazza|il|la|i|le|ancora|mai|come dovrebbe|come si deve|di nuovo|affatto|praticamente|a dovere|un cavolo)
0.85 (non|nn) funziona*
0.85 @site ~ (è|sono|continua|va|di nuovo|ancora|resta|era|erano|si) ~ (giù|down|offline|bloccat*|blocca|bloccano|rotto|rotta|rotti|rotte|irraggiungibil*|fermo|ferma|ko|in errore|fuori uso|in tilt|piantat*|pianta|lent*|lentissim*|impallat*|impalla|crash*|cad* |cade|cadono|danno errore|da errore|hackerat*|bucat*|inutilizzabil*|inaccessibil*|guast*|saltat*|salta|morto|morta|compromess*)
0.85 @site ~ (down|offline|bloccato|bloccata|bloccati|rotto|rotta|rotti|irraggiungibile|inaccessibile|inutilizzabile|in tilt|crashato|impallato|hackerato|errore 404|errore 500|in crash)
0.85 @site ~ (dà|danno|da|restituisce|mostra|genera|segnala|va in|vanno in|continua a dare|davano|manda) (un|sempre|ancora)? (errore|errori|messaggio di errore|schermata bianca|timeout|crash|pagina bianca|404|500)
0.85 (bloccato|bloccata|blocca|bloccano|piantato|pianta|crasha|crashato|caduto|cade|cadono|impallato|saltato|salta|spento|spegne|rotto|guasto|fermato|andato in tilt|giù|offline|down) ~ (di nuovo|ancora una volta|per la terza|per la seconda|terza volta|seconda volta|ennesima volta|continuamente|un'altra volta|ogni giorno|ogni ora|ogni due|in continuazione|nuovamente|sempre|tutti i giorni|una volta)
0.85 (link|pulsanti|moduli|immagini|pagine|funzion*|traduzion*) (rott*|mort*|mancant*|che non|interrott*|inesistent*|sgranat*|non tradott*)
0.85 (stesso|solito|medesimo|identico) (problema|errore|guasto|difetto|bug|inconveniente|malfunzionamento|disguido|pasticcio)
0.85 (problema|guasto|errore|bug|difetto|inconveniente|malfunzionamento|perdita|infiltrazion*) ~ (si ripresenta|si è ripresentato|ripresentat*|persiste|persistono|è ancora|c'è ancora|non è risolto|non è stato risolto|mai risolto|non risolto|irrisolto|ritorna|è tornato|si ripete|continua|continuano|rimane|resta|ricompars*|da settimane|da giorni|da mesi|peggiora)
0.85 (vostro|vostra|ultimo|l'ultimo|vostri|dopo|dall'ultimo|dal vostro|dalla vostra|da quando) ~ (aggiornamento|intervento|migrazione|modifica|restyling|modifiche|aggiornamenti|l'aggiornamento|l'intervento|avete) ~~ (non funzion*|funziona più|persi|perso|spariti|sparito|sparita|errore|blocc*|crolla*|peggio|down|lento|rotto|smesso|non va|non vanno|non si|niente|impossibile)
0.85 (spariti|sparito|sparita|sparite|scomparsi|scomparso|scomparsa|scomparse|persi|perso|perse|cancellati|cancellato|cancellate|mancano|mancava|mancavano|dispers*|evaporat*|volatilizzat*) ~ (dati|file|ordini|mail|email|messaggi|contatti|foto|documenti|prenotazioni|cartelle|appuntamenti|pagine|articoli|prodotti|backup|iscritti|pezzi|clienti|capitoli|immagini|righe|traduzion*)
0.85 (dati|file|ordini|mail|messaggi|contatti|foto|documenti|prenotazioni|cartelle|appuntamenti|pagine|prodotti|backup|iscritti) ~ (spariti|sparito|sparita|sparite|scomparsi|scomparse|persi|perse|cancellati|cancellate|corrotti|corrotte|mancanti|duplicati|smarrit*|irrecuperabil*)
# results, consequences
0.75 (clienti|ospiti|utenti|pazienti|colleghi|visitatori|lettori|invitati|soci|dipendenti|negozi|cliente|tutti) ~ (si lamentano|si lamenta|lamentano|protestano|lamentele|ci hanno segnalato|ci segnalano|hanno riso|ridono|ci chiamano|infuriati|inferociti|arrabbiati|imbufaliti|non riescono a|non trovano|se ne vanno|abbandonano|scappano|spazientiti|chiamano furiosi|rimborso)
0.75 (nessun|zero|nessuna|pochissim*|scars*|poch*|manco un|neanche un|nemmeno un|neppure un|quasi nessun) ~ (risultato|risultati|contatto|contatti|conversione|conversioni|vendita|vendite|lead|ordine|ordini|effetto|ritorno|miglioramento|beneficio|richiesta|richieste|clic|riscontro dalla campagna|prenotazione|prenotazioni|visita|visite)
0.75 (campagna|sito|annunci|newsletter|inserzioni|investimento|post|pubblicità|strategia|social) ~ (non|nessun|zero|niente) ~ (portat*|porta|portano|convert*|funzionat*|rende|rendono|resa|dato|dà|generat*|genera|produc*|prodott*|vend*|vist*|risultat*|servit*|serve)
0.75 (vendite|visite|traffico|ordini|prenotazioni|contatti|richieste|conversioni|fatturato|posizionamento|click|clic|iscritti|accessi) ~ (crollat*|calat*|in calo|dimezzat*|in picchiata|a picco|scend*|scesi|scese|zero|cal*|azzerat*|fermi|inesistent*|peggiorat*|precipitat*|in caduta)
0.75 (@no|mai|nessuno) ~ (avete|hai|ha|è stato|è stata|viene|si è|vi siete) ~ (controllat*|verificat*|rilett*|testat*|provat*|letto|guardat*|corrett*|ascoltat* il brief|rispettat* il brief|seguit* le indicazioni|seguit* il brief|rispettat* le indicazioni|rivisto|revisionat*|fatto una prova|fatto caso|corrett* nulla|tenut* conto|accort*)
0.75 (nessuno|chi|qualcuno|ma) ~ (ha|l'ha|li ha|le ha|rilegge|controlla|verifica|prova|legge) ~ (rilett*|controllat*|riletto|verificat*|testat*|letto|guardat*|provat*|prima* di|corrett*)
0.75 (brief|indicazioni|istruzioni|richieste|specifiche|capitolato|misure|correzioni|modifiche|note) ~ (ignorat*|non rispettat*|disattes*|non seguit*|non recepit*|stravolt*|non considerat*|fraintes*|disregard*|completamente ignorat*|mai recepit*|cestinat*|non apportat*|dimenticat*)
0.75 (nulla|niente|poco) (a che vedere|a che fare|a vedere) con (il brief|quello|quanto|ciò|le indicazioni|la nostra|il nostro|noi|le nostre|l'originale|la realtà)
0.75 @no (è|era|sono|somiglia|assomiglia|corrisponde|corrispondono|rispecchia|rispetta|rispettano) ~ (quello che|ciò che|quanto|per niente|per nulla|affatto|minimamente) ~ (chiest*|concordat*|ordinat*|richiest*|avevamo|avevo|volev*|stabilit*|pattuit*|approvat*|promess*|firmat*|brief|corrisponde|ci rispecchia|immaginavamo)
0.75 @no (ci|mi) (rispecchia|rappresenta|somiglia|convince|soddisfa|piace|piacciono|convincono|soddisfano)
0.75 (bozza|logo|proposta|grafica|versione|progetto|idee|concept|rendering|testi|testo|prima* bozza|bozze) ~ @no ~ (ci|mi) (piace|piacciono|convince|convincono|soddisfa|rappresenta|rispecchia|entusiasma)
0.75 (multa|multe|sanzione|sanzioni|accertamento|cartella|ravvedimento|avviso bonario|rigettata|respinta|rifiutata|bocciata|respinto|scartata|rigetto|esclusi|esclusione|bocciato) ~ (per colpa vostra|per colpa tua|per causa vostra|a causa vostra|per un vostro|per vostro|perché avete|perché non avete|perché mancava|perché il vostro|per il vostro|per un tuo|per un suo|causa vostro|per errore vostro|vostra dimenticanza|a causa di un vostro|dovuta a un vostro|per un errore|perché lo studio)
0.7 (vostro|vostra|tuo|suo|tua|sua|vostri) (errore|sbaglio|colpa|negligenza|incompetenza|svista|dimenticanza|incuria|disattenzione|superficialità|omissione|mancanza|leggerezza|errori); (per|è) (colpa|causa) (vostra|tua|sua); (colpa|responsabilità|causa) (è|solo|tutta|interamente|esclusivamente)? (vostra|tua|sua)
0.75 (figura|figuraccia|figure|figuracce) ~ (di merda|con il cliente|con i clienti|davanti|barbina|pessima|da cioccolatai|magnifica|con|fatta|fatto fare|fare|meschina|con il nostro|internazionale|colossale|tremenda|orrenda|bella)
0.75 (fatto|fatta|fatti|fatte|facciamo|fare|farci|farmi|fate|facendo|faccio|rimediat*|collezionat*) ~ (una|brutta|pessima|una pessima|una brutta|la)? (figura|figuraccia|figure)
0.75 (invece|anziché|al posto) (di|del|della|dei|che) ~ (prezzo|nome|logo|lingua|italiano|inglese|# euro|nostro|nostra|mio|quello giusto|quella giusta|4|40|#)
0.75 (crepe|crepa|infiltrazioni|infiltrazione|perdite|muffa|umidità|graffi|ammaccatur*|macchie|allagat*|cedimento|buchi|spifferi|cortocircuito|odore di) ~ (dovut*|colpa|caus*|progett*|muro|soffitto|ovunque|dopo|nuov*|vostr*|già|lavor*|posa)
0.75 (mezzo|mezza|metà) (sito|catalogo|testo|pagina|lavoro|magazzino|traduzione|negozio|documento) ~ (non|vuot*|manca|mancante|in inglese|da rifare|sbagliat*|rotto|non tradott*|è)
0.7 (abborracciat*|raffazzonat*|arronzat*|sciatt*|raffazzonat*|dilettantes*|amatorial*|pressappochis*|approssimativ*|grossolan*|rabberciat*|tirato via|tirata via|buttato lì|buttata lì|buttati lì|copiato pari pari|fatto tanto per)
0.7 (lavorare|lavoro|operare|andare avanti) (così|cosi) (non|nn) (si può|è possibile|posso|possiamo|riesco); (così|cosi) (non|nn) si (può)? (lavora|lavorare)
0.7 (nemmeno|neanche|neppure) (il|i|la|le|un|una) (nome|cognome|logo|indirizzo|titolo|numero|prezzi|data|accento|accenti) ~ (giusto|giusta|giusti|corretto|corretta|corretti|esatto|azzeccat*|scritto|siete)
0.85 @gear ~ (non|nn) (funziona|funzionano|va|vanno|parte|stampa|si accende|risponde|si collega|si apre) ~ (più dal|più dopo|di nuovo|ancora|da giorni|da settimane|da quando|dopo il vostro|dopo l'intervento|dopo l'aggiornamento|come prima*|nonostante|come promesso)
0.85 @gear ~ (bloccat*|blocca|pianta|piantat*|cade|cad*|salta|giù|fermo|ferma|lent*|lentissim*) ~ (di nuovo|ancora una volta|terza volta|ogni giorno|continuamente|in continuazione|da giorni|da settimane|dopo il vostro|dopo l'aggiornamento|un'altra volta|dall'ultimo|da quando)
0.85 (stort*|sfocat*|sgranat*|moss*|scolorit*|sbiadit*|scollat*|ammaccat*|rigat*|graffiat*|strappat*|macchiat*|deformat*|tagliat* male|fuori registro|fuori squadro|fuori fuoco|fuori misura|al contrario|a rovescio|capovolt*|sottosopra|bruciacchiat*|scheggiat*|crepat*|allagat*|scrostat*|sbeccat*|difettos*|fallat*|guast*|incomplet*|mancant*|illeggibil*|insipid*|crud*|fredd*|stantii*) ~ (tutt*|era|erano|è|sono|foto|logo|scatole|stampa|retro|pannello|porte|piastrelle|piatti|catering|consegnat*|arrivat*|lavoro|colori|copie|pezzi|buffet|risotto|e il|e la|e i)
0.85 (foto|logo|scatole|stampa|stampe|retro|pannello|porte|piastrelle|piatti|cibo|buffet|copie|pezzi|cornice|insegna|colori|colore|volantini|etichette|brochure|catalogo|immagini|video|audio|disegni|misure|parete|pareti|pavimento|finestra|finestre|infissi|muro|mobili|mobile|cucina|bagno|tende|libro|riviste|biglietti|banner|manifesti|maglie|magliette) ~ (è|erano|era|sono|arrivat*|uscit*|venut*|tutte|tutti|tutta|completamente|risulta|risultano) ~ (stort*|sfocat*|sgranat*|moss*|scolorit*|sbiadit*|scollat*|ammaccat*|rigat*|graffiat*|strappat*|macchiat*|deformat*|tagliat*|fuori registro|fuori squadro|fuori fuoco|fuori misura|al contrario|a rovescio|capovolt*|bruciacchiat*|crepat*|allagat*|scrostat*|difettos*|fallat*|incomplet*|sbagliat*|illeggibil*|insipid*|crud*|fredd*|da buttare|da rifare|inutilizzabil*|inguardabil*|orrend*|orribil*|brutt*|pessim*)
0.85 (siamo|sono|ci siamo|mi sono|se n'è|si è|se ne è|accorgendoci) accort* ~~ (manca|mancano|mancava|mancavano|sbagliat*|errore|errori|cliente|invertit*|saltat*|diverso|diversa|clausola|pagina|doppio|doppia|tradotto male)
0.85 (manca|mancano|mancava|mancavano) ~ (un|una|il|la|i|le|metà|mezz*|intere|intero|due|tre|tutta|tutte|tutti|#) ~ (non|pagina|pagine|capitolo|riga|righe|paragrafo|paragrafi|firma|pezzi|pezzo|quadro|allegato|tavola|tavole|quote|frase|sezione|prodotti|nomi|accenti|sedie|posti) ~ (nel|nella|nei|nelle|dal|dalla|sul|sulla|al|consegnat*|che|e|dalla traduzione|ma|tradott*)
0.85 (mesi|settimane|anno|mese) di (campagna|lavoro|pubblicità|post|annunci|collaborazione|seo|inserzioni) ~~ (telefonate|contatti|clienti|risultati|richieste|vendite|nulla|niente|zero|nessun*|euro|franchi)
0.85 (indirizzi|destinatari|dati|mail) in chiaro; (ennesim*|l'ennesim*|dell'ennesim*) (newsletter|errore|bozza|versione|correzione|disguido|problema|guasto|intervento|pasticcio|disservizio|bug|refuso|svista)
0.85 (abbiamo|ho) dovuto ~ (rifare|rifarlo|rifarla|correggere|correggerlo|correggerla|ristampare|buttare|scusarci|scusarmi|riparare|chiamare un altro|rimediare|sistemare|ricontrollare|intervenire|spiegare|giustificare|rimborsare|ricominciare|metterci una pezza|riscrivere|rispedire|richiamare tutti)
0.85 (scusarci|scusarmi|scusati|scusato|giustificarci|giustificarmi|rimborsare) ~ (con|con i|col|con il|con tutti|davanti) ~ (clienti|cliente|ospiti|tutti|invitati|soci|pazienti|iscritti|pubblico|fornitori|capo)
0.75 (peggio|peggiore) (di|che) (prima*|quello|quella|della volta|dell'anno|la volta|mai|il precedente|la versione); (era|andava|stava|funzionava) meglio (prima*|quando|senza|il vecchio|la vecchia|quello)
0.75 (nulla|niente|non) ~ (risolto|migliorat*|cambiato nulla|sistemato|corrett* nulla|funziona come) ~ (dopo|nonostante|malgrado|con|ancora|vostro|intervento|ma)
0.85 lorem ipsum; (ante|anta|porte|porta|finestre|finestra|cassetti|cassetto|serrande|cancello|portone|tapparelle|sportelli) ~ @no ~ (chiude|chiudono|apre|aprono|scorre|scorrono|combacia|combaciano|tiene|tengono|funziona|funzionano)
0.85 (balla|ballano|traballa|traballano|perde acqua|perdono acqua|gocciola|gocciolano|si scolla|si scollano|si stacca|si staccano|si stanno staccando|si sfalda|si scrosta|cade a pezzi|cadono a pezzi|fa acqua|fanno acqua|piove dentro|puzza|puzzava|fa contatto|salta la corrente|scricchiola|si rompe|si sono rotti|si è rotto|si è rotta|si è staccato|si è staccata)
0.85 (vostro|vostra|il|la|lo|vostri|lei|uno dei vostri) (tecnico|collega|operatore|operaio|operai|ragazzo|collaboratore|collaboratrice|posatore|montatore|idraulico|elettricista|grafico|traduttore|interprete|fotografo|squadra|studio) ~ (ha|hanno) ~ (sbagliat*|dimenticat*|cancellat*|rovinat*|rott*|danneggiat*|confus*|scambiat*|invertit*|perso|persi|graffiat*|macchiat*|allagat*|combinat*|peggiorat*|bucat*)
0.85 (home|sito|pagina|brochure|catalogo|menu|menù|biglietto|volantino|manifesto|etichetta|fattura|newsletter|titolo|insegna) ~~ (c'è ancora|ancora scritto|è scritto|sta scritto|hanno scritto|avete scritto|compare|compaiono) ~~ (sbagliat*|errore|lorem|vecchi*|prova|test|nome di|altro cliente|concorrente|nome sbagliato|invece di|al posto di)
0.85 si (è|sono) (già|di nuovo|completamente|tutto|tutti|tutta)? (gonfiat*|scollat*|rott*|staccat*|crepat*|bloccat*|fermat*|spent*|piegat*|deformat*|ossidat*|arrugginit*|allagat*|scolorit*|scrostat*|sfaldat*|sollevat*|macchiat*|sbriciolat*|spaccat*|inceppat*|imbarcat*|sgonfiat*|fulminat*|bruciat*|sciolt*|ammuffit*)
0.85 (mandato|inviato|stampato|pubblicato|spedito|messo|scritto|consegnato) ~ (invito|inviti|newsletter|mail|cartellone|manifesto|volantino|locandina|post|comunicato|brochure|catalogo) ~~ (sbagliat*|errore|errori|31 novembre|31 aprile|31 giugno|31 settembre|30 febbraio|data che non esiste|senza|con il nome|con i dati|al contrario|due volte|a tutti)
0.85 (sbagliat*|errat*|scorrett*) ~ (indirizzo|data|nome|importo|versione|logo|file|colore|telefono|prezzo|traduzion*|misur*|intestazion*|taglia) ; (pien*|zepp*|un sacco|parecchi|diversi|troppi|sempre gli stessi) ~ (di)? ~ (errori|refusi|sbagli|difetti|bug|imprecisioni|strafalcioni)
0.85 (non) ~ (funziona|carica|si apre|stampa|torna|quadra|coincide|corrisponde|parte|chiude|si vede|sincronizza) ~ ; (si blocca|bloccat* da|è caduto|in tilt|rott*|guast*|perde|gocciola|illeggibil*|sfocat*|stort*|graffiat*|sparit*|cancellat*|pers*) ~ (di nuovo|da|il|la|i|le|tutto|miei|nostri|ancora)
0.85 (non è) ~ (quello che|ciò che|come) ~ (chiesto|ordinato|concordato|pattuito|preventivato|volevamo) ; (dovut*|costrett*|toccato|tocca) ~ (a)? ~ (rifare|correggere|ristampare|riscrivere|ricominciare|scusarci|sistemare da soli)

[complaint.neglect]
# no answer
0.85 (nessuno|non|nn|mai|nemmeno|neanche|senza|nessuna|nessun|neppure|manco) ~ (risponde|rispondete|rispondono|rispondi|rispost*|risponda|risponde mai|richiamat*|richiama|richiamano|richiamate|riscontro|riscontri|risposta|risposte|ricontattat*|ricontatta|considerat*|ascoltat*|ascolta|fila|fate vivi|fatti vivi|fa vivo|fatto vivo|fatta viva|fai vivo|fatto sentire|fatti sentire|fate sentire|degnat*|degna|cagat*|caga|calcola|cura|interessa|segue|avvisat*|avvertit*|informat*|cenno|segno di vita|segni di vita|notizie|notizia|filat*|calcolat*|aggiornat*|ricontattati|sentito più|reperibil*|parole|spiegazion*|replica)
0.8 (mail|email|messaggi|telefonate|chiamate|solleciti|richieste|lettere|pec|domande|ticket|vocali|segnalazioni|messaggio|richiesta|sollecito|segnalazione) ~~ (senza risposta|senza riscontro|ignorat*|inevas*|nessuna risposta|nessun riscontro|senza esito|cadut* nel vuoto|cestinat*|a vuoto|nel vuoto|nessuno risponde|mai rispost*|mai risposta|non ricevut* risposta|non avete rispost*|non hai rispost*|non ho ricevuto|non abbiamo ricevuto|non ho avuto|non abbiamo avuto|nessuno ha rispost*|e nulla|e niente|zero risposte|silenzio|nn risponde|non risponde|pers* nel|sparit*|ma nulla|ma niente|letti e|visualizzat*|e nessuno)
0.85 (senza|nessuna|nessun|zero|alcuna|alcun|né una|neanche una|nemmeno una|mai una|mai un|neppure una) (alcuna|alcun|avere|ricevere|ottenere|mai|una|un|ricevere alcun*)? (risposta|riscontro|risposte|richiamata|spiegazione|spiegazioni|notizia|notizie|aggiornamento|feedback|cenno|replica|segnale|comunicazione|telefonata|parola|scusa|preavviso|riga|righe|conferma|riscontri|scuse)
0.85 @no ~ (ricevo|riceviamo|ricevuto|ricevuta|ho|abbiamo|avuto|avuta|ottenuto|avere|ottengo|otteniamo|arriva|arrivata|è arrivata|pervenuta|pervenuto|si ottiene|si riceve) ~ (più|mai|ancora|avuto|ricevuto|ottenuto|alcun|alcuna|uno straccio|nessun|nessuna|una|un|mezza|stata)? ~ (risposta|riscontro|risposte|notizie|notizia|richiamata|aggiornamento|aggiornamenti|feedback|spiegazion*|cenno|replica|comunicazion*|vostre notizie|tue notizie|sue notizie|riscontri|conferma)
0.85 (silenzio assoluto|silenzio totale|silenzio tombale|silenzio da|vostro silenzio|solo silenzio|il silenzio|poi silenzio|silenzio radio|silenzio stampa|muro di gomma|tacete|tacciono|radio silenzio|buio totale|ghosting|ghostat*|sparit*|sparito nel nulla|spariti nel nulla|volatilizzat*|irreperibil*|latitant*|desaparecid*|eclissat*|inafferrabil*|introvabil*|dileguat*)
0.8 (siete|sei|è|sono|risultate|sembrate|diventati|diventat*) ~ (sparit*|irreperibil*|introvabil*|scompars*|latitant*|fantasm*|inafferrabil*|muti|assenti|evaporat*|irraggiungibil*|impossibile contattarvi)
0.85 (scritto|scrivo|chiamato|telefonato|sollecitato|contattato|cercato|provato|mandato|inviato|lasciato|scrivendo|chiamando|chiamo|chiedo|chiesto|scriviamo|chiediamo|sollecito|sollecitando|insistito) ~~ (# volte|tre volte|due volte|quattro volte|cinque volte|dieci volte|sei volte|più volte|diverse volte|mille volte|ripetutamente|inutilmente|invano|svariate volte|tante volte|n volte|a vuoto|più e più|senza esito|senza successo|nulla|niente|nessuno|mai|non rispon*|per giorni|da giorni|da settimane|per settimane|in tutti i modi)
0.85 (terza|terzo|quarta|quarto|quinta|quinto|seconda|sesta|ennesima|ennesimo|settima|ottava|decima|l'ennesima|l'ennesimo) (mail|email|messaggio|lettera|telefonata|richiesta|sollecito|pec|segnalazione|ticket) ~ (che|senza|e|scriv*|mand*|cui|inviamo|invio|chied*|telefon*|a cui|sollecit*|ignorat*|nessuno|con)
0.85 (quante|quanti) (volte|mail|messaggi|solleciti|telefonate) ~ (devo|dobbiamo|dovrò|dovremo|bisogna|ancora|vi devo|ti devo|servono|ci vogliono|occorrono|tocca)
0.85 (parlare|parlo|parliamo|parlando|scrivere|scrivo|come parlare|lottare|combattere|sbatt*) ~ (al vento|al muro|con il muro|con un muro|ai muri|a vuoto|da solo|da sola|a un muro|al vuoto|nel vuoto|contro un muro|contro i mulini|coi muri|con i muri)
0.85 (lasciat*|abbandonat*|mollat*|piantat*|sentiamo|sento|sentirmi|sentirci|trattat*|trascurat*|dimenticat*|ignorat*|snobbat*|parcheggiat*|scaricat*|messi|messo|considerat*|trattate|trattati|trattato|trattata|trattandoci|trattarci|trattarmi|rimast*) ~ (soli|solo|sola|a noi stessi|a me stesso|a me stessa|abbandonat*|ignorat*|trascurat*|presi in giro|poco considerat*|come|da parte|in secondo piano|un numero|di serie b|serie b|un peso|una seccatura|ultim*|in un angolo|in attesa|al proprio destino|al nostro destino|al mio destino|nel limbo|nel dimenticatoio|in disparte|da voi|appes*|in balia|di lato|invisibil*|pezze da piedi|con sufficienza|con supponenza|a pesci in faccia|dimenticat*|scaricat*|nel nulla)
0.85 (ignorat*|ignorate|ignori|ignorando|trascurat*|trascurate|snobbat*|snobbate|dimenticat* di noi|dimenticat* di me|scordat* di noi|scordati di noi|disinteress*|menefreghis*|indifferenz*|noncuranza|trascuratezza|disattenzione verso|mancanza di rispetto|mancanza di considerazione|poca considerazione|zero considerazione|scarsa considerazione|nessuna considerazione|scarsa attenzione|poca attenzione|nessun interesse|assenza di comunicazione|mancanza di comunicazione)
0.85 (vi|ti|si) (siete|sei|è|eravate|sarete) ~ (dimenticat*|scordat*|accort*|fatti vivi solo|fatto vivo solo|ricordat*|resi conto) ~ (di noi|di me|che|del nostro|della nostra|solo|quando|esistiamo|esisto|dell'esistenza)
0.85 (esistiamo|esisto|esistere) ~ (ancora|più|anche noi|solo|quando|per voi|se); (ricordate|ricordarvi|ricordano|ricorda|ricordi) ~ (di noi|di me) ~ (solo|quando|solo per|per la fattura|al momento)
0.85 (solo|soltanto|unicamente|però) ~ (quando|per|al momento) ~ (fattura|fatturare|incassare|pagare|mandare la fattura|c'è da pagare|pagamento|prendere i soldi|la fattura)
0.85 (fatture|fattura|canone|mensile|rata|addebito|parcella) ~ (puntual*|arrivano puntuali|arriva puntuale|sempre puntual*|puntualissim*|non tarda mai|però arriva|però arrivano|invece arriva|invece arrivano|quelle sì)
0.8 (clienti|cliente|commesse|pesci|incarichi) ~ (più) (grossi|grandi|grande|importanti|importante|ricchi|interessanti|prestigiosi|redditizi|grosso)
0.8 (cliente|clienti|figli|ruota) ~ (di serie b|di seconda|di serie z|piccol* come|ultimo|minore|di un dio minore|di scarto|di poco conto|minori|del carro)
0.8 (non|nn) ~ (siamo|sono|contiamo|conto|saremo|essere) ~ (più)? ~ (importanti|una priorità|priorità|tra le vostre priorità|nessuno|importante|niente per voi|prioritari|interessanti|abbastanza|in cima|degni|degna|un cliente importante|la vostra priorità|il vostro cliente)
0.8 (in cima|ultimi|ultimo|in fondo|all'ultimo posto|fondo) ~ (pensieri|priorità|lista|alla lista|della lista|ai pensieri|vostri pensieri|delle priorità|alle priorità|alla fila)
0.8 (invisibil*|trasparent*|fantasmi|fantasma) ~ (per voi|da quando|ai vostri); (diventati|diventato|diventata|siamo|sono) (ormai|praticamente)? (invisibil*|trasparent*|un fantasma|dei fantasmi|un numero|una pratica)
0.8 (da quando|dopo che|una volta|firmat*|appena) ~ (firmato|firmata|contratto|pagato|incassato|pagata) ~~ (spariti|sparito|nessuno|mai|non|invisibil*|silenzio|più|sparite)
0.8 (saputo|appreso|scoperto|venuti a sapere|venuto a sapere|letto|sentito|saperlo|scoprirlo|apprendere|sapere) ~ (da terzi|da altri|dal giornale|dai giornali|per caso|per vie traverse|da un vostro|da un fornitore|dal vicino|da un cliente|casualmente|da facebook|a cose fatte|da linkedin|su facebook|dai social|dalla stampa|da qualcun altro|all'ultimo|solo ora|dal sito)
0.8 (due righe|una riga|una telefonata|una mail|un messaggio|un cenno|una parola|un avviso|una risposta|due minuti|un minuto|un colpo di telefono|uno squillo|mezza riga|una chiamata|un whatsapp|un sms|un ok) ~ (non credo|non costa|non costano|non costava|non mi pare|non ammazza|bastava|basterebbe|sarebbe bastat*|sarebbe stat*|sarebbe|non avrebbe|era troppo|costa|costerebbe|costano|sarebbero|bastavano|almeno|di scuse|gradit*|non guast*)
0.8 (bastava|basterebbe|bastano|sarebbe bastat*|sarebbero bastat*|bastavano|basta|costava|costa) ~ (una|un|due|poco|mezza|uno)? ~ (riga|righe|telefonata|mail|messaggio|cenno|parola|avviso|risposta|minuti|colpo di telefono|squillo|whatsapp|avvisare|avvertire|avvisarci|avvisarmi|rispondere)
0.8 (tono|modi|modo|atteggiamento|l'atteggiamento|risposta|collaboratrice|collaboratore|segretaria|centralino|collega|operatrice|operatore) ~ (arrogant*|maleducat*|sgarbat*|scortes*|scocciat*|seccat*|supponent*|sufficient*|scostant*|sbrigativ*|inaccettabil*|indisponent*|infastidit*|irrispettos*|freddo e|aggressiv*|offensiv*|villan*|strafottent*|spocchios*|riagganciat*|messo giù|buttato giù|chiuso il telefono|in faccia)
0.8 (telefono|telefonate|cellulare|numero|centralino|linea) ~ (squilla|squilla a vuoto|suona|a vuoto|spento|staccato|occupato|nessuno risponde|non rispond*|muto|irraggiungibile|segreteria)
0.8 (rimbalzat*|rimbalzano|rimbalzare|rimpallat*|rimpallo|palleggi*|scaricabarile|scarica barile|sballottat*)
0.8 (cambiato|cambiata|cambiate|cambia|cambiano|sostituit*|ennesimo|nuovo|terzo|quarto) ~ (referente|interlocutore|account|responsabile|persona) ~ (senza|ogni|in|nessuno|avvisar*|volta|continuamente|mesi|dir*|dall'inizio|da capo)
0.75 (si|ci|me|mi) ~ (perde|perdono|perso|persi) (nel vuoto|nel nulla|per strada)
0.75 (fate|fai|fa|fanno|facendo|fatto) (finta|orecchie|l'indifferente|il morto|gli gnorri|lo gnorri|gnorri|melina|spallucce)
0.75 (segreteria|assistenza|supporto|collaboratrice|collega|centralino|numero verde|chat) ~ @no ~ (se ne viene a capo|si cava|si ottiene|ricevo|riceviamo|rispond*|richiam*|sa nulla|sa niente|sanno niente|aiut*|si viene a capo|risolve)
0.7 @no ~ (viene|ne viene|se ne viene) a capo; (nessuno|non) ~ (mi|ci|vi) ~ (ha|abbia|avete|hai) ~ (avvisat*|avvertit*|informat*|chiesto|degnat*|spiegato|pens*)
0.85 (persona|operatore|operatrice|voce|ragazza|tecnico|collega|referente|interlocutore) ~ (divers*|nuov*|sempre divers*|altra|altro) ~~ (non sa|non sanno|sa chi|ricominci*|da capo|non conosce|rispieg*|ogni volta|di nuovo tutto|dall'inizio)
0.85 (non|nemmeno|neanche|nessuno|neppure) (sa|sanno|sapete|sai|sappia|ricorda|ricordate|conosce|conoscete) ~ (chi siamo|chi sono|chi sia|il mio nome|il nostro nome|nulla di noi|di cosa parlo|di cosa parliamo|niente della|nulla della|la nostra pratica|la mia pratica|il nostro caso|il mio caso)
0.85 (rispiegare|rispiego|rispieghiamo|ripetere|ripeto|ripetiamo|ricominciare|raccontare) ~ (da capo|tutto|dall'inizio|ogni volta|per la terza|per l'ennesima|le stesse cose|la stessa cosa|tutta la storia|sempre) ~ (a|ad|ogni|volta|qualcuno|una|un|persona|capo)
0.85 (aver|abbia|avesse|avete|hai|ha|abbiate|avessi|avesse) ~ (letto|leggesse) ~ (mie mail|mia mail|nostre mail|nostra mail|almeno|quello che|i miei messaggi|i nostri messaggi|la mail|le mail)
0.85 (anni|clienti da|cliente da|da # anni|da anni|fedeli|fedele) ~~ (trattat*|meritiamo|meritavamo|merito|considerat*|nemmeno|neanche|rispetto|così|cosi|non sa chi|ultimo arrivato)
0.85 (ultimo arrivato|l'ultimo arrivato|ultimo degli ultimi|l'ultimo dei|ultima ruota|l'ultima ruota|ultimi della|ultimi degli|in coda alla lista|figli di un dio|clienti di passaggio|come un numero|un numero di pratica|un semplice numero|solo un numero|solo numeri|non un numero)
0.85 (lett*|visualizzat*|spunte blu|doppia spunta) ~ (ma|e|senza|però) ~ (nessuna risposta|non rispond*|risposto|niente|nulla|silenzio|rispondere|ignorat*)
0.8 (avvisat*|avvertit*|informat*|coinvolt*|consultat*|interpellat*) ~ (nessuno|mai|non|solo a cose fatte|in ritardo|all'ultimo); (nessuno|mai|non|senza) ~ (avvisar*|avvertir*|consultar*|interpellar*|chiederci|chiedermi|coinvolger*|dirci|dirmi|informar*) ~ (niente|nulla|prima*|noi|di|del|che|della)
0.85 (trovo|troviamo|risponde|trova|becco|rispondono|parte) ~ (sempre|solo|soltanto|ogni volta) ~ (segreteria|segreteria telefonica|risponditore|occupato|disco|voce registrata|nessuno|centralino|una voce|linea occupata)
0.85 (vi|ti|la) (chiamo|chiamiamo|scrivo|scriviamo|cerco|cerchiamo|telefono|sollecito|rincorro|inseguo) (da|ormai da|tutti i giorni|ogni giorno|inutilmente|invano)
0.85 (mi chiedo|ci chiediamo|chissà|mi domando|viene da chiedersi|ci domandiamo) ~ (se|chi) ~ (leggete|legge|qualcuno legge|esistete|ricevete|vi arrivano|ricordate|interessa|importa|vi interessa|vi importa|ancora clienti|siate ancora|lavora ancora)
0.85 (così|questo il modo|è questo il modo|il modo|modo) ~ (si tratta|trattate|trattare|si trattano|di trattare|tratta) ~ (un cliente|i clienti|clienti|la gente|cliente|le persone|chi paga|chi vi paga)
0.85 (nessuno) ~ (risponde|ha risposto|richiama|ha richiamato|si è fatto|si fa|sa|si degna|si occupa|ci dice|mi dice|ha avvisato|avvisa) ; (nessuna|senza|mai una) (risposta|notizia|spiegazione|reazione) ~ ; (silenzio totale|silenzio assoluto|parlare al muro|parlo al vento|ultima ruota|non pervenuti)
0.85 (mie|miei|nostre|nostri|tre|due|quattro|diverse|#) ~ (mail|messaggi|telefonate|email|richieste|domande|solleciti) ~~ (senza risposta|ignorat*|nel vuoto|inevas*|cadut*|a vuoto)
0.85 (mi sento|ci sentiamo|impressione|sensazione) ~ (ignorat*|dimenticat*|trascurat*|abbandonat*|poco important*|un numero|di disturbare|di serie b|che non vi interess*) ; (ho scritto|ho chiamato|abbiamo chiamato|abbiamo scritto|sollecitato) ~ (tre|due|quattro|cinque|più|mille|#) (volte|mail|solleciti|messaggi)

[complaint.cost]
0.87 (troppo|molto|davvero|eccessivamente|esageratamente|decisamente|così|piuttosto|veramente|un po|parecchio|tropp*|spropositatamente|abbastanza|assai|sempre più) (caro|cara|cari|care|costoso|costosa|costosi|costose|oneroso|onerosa|salato|salata|salati|esoso|esosa|esosi|dispendios*|alto per|alta per|elevato|elevata|elevati|salatissim*)
0.87 (costosissim*|salatissim*|esorbitant*|esagerat* per|spropositat*|sproporzionat*|astronomic*|stratosferic* il prezzo|esos*|onerosissim*|strozzin*|usura|rapina|ladrocinio|salasso|stangata|mazzata|sanguisug*|spennat*|spennare|spennarci|pelare|svenar*|dissanguar*|spremut*|spremere)
0.87 (prezzo|prezzi|costo|costi|tariffa|tariffe|canone|parcella|parcelle|preventivo|importo|cifra|onorario|compenso|conto|totale|aumento|aumenti|l'aumento|fattura|offerta|l'offerta|rincaro|somma|quota|adeguamento) ~ (troppo alt*|alt* rispetto|eccessiv*|esagerat*|fuori mercato|fuori dal mondo|fuori luogo|fuori budget|fuori scala|fuori da ogni|folle|folli|pazzesc*|assurd*|ingiustificat*|ingiustificabil*|improponibil*|insostenibil*|spropositat*|sproporzionat*|elevat*|salat*|pesant*|gonfiat*|lievitat*|raddoppiat*|triplicat*|alle stelle|da capogiro|stellar*|proibitiv*|inaccettabil*|importante per|spaventos*|esorbitant*|non giustific*|difficile da giustificare|da gioielleria|da rapina|non ha giustificazion*|non proporzionat*|impegnativ*|ridicol*|sale ogni|aumenta ogni|aumentano ogni|continua ad aumentare|non è sostenibile|non è giustificat*|incomprensibil*|vergognos*)
0.87 (cifra|prezzo|prezzi|somma|costo|costi|importo|tariffe) (folle|assurd*|esagerat*|spropositat*|da capogiro|fuori dal mondo|fuori mercato|improponibil*|eccessiv*|esorbitant*|alla follia|vergognos*|ridicol*|pazzesc*|insensat*|da furto|astronomic*)
0.87 (è|e|sono|mi sembra|mi sembrano|ci sembra|ci sembrano|pare|sembra|sembrano|mi pare|mi paiono) (davvero|veramente|proprio|onestamente|francamente)? (un furto|una rapina|una follia|un salasso|un'esagerazione|un abuso|una ladrata|tanti soldi|troppi soldi|un po tanto|un po tanti|un po caro|un po cara|un po troppo|troppo|tanto|un po eccessivo|eccessivo|eccessiva|esagerato|esagerata|esagerati|una cifra|una somma|un'enormità|un sacco di soldi|una bella cifra|fuori misura|un po altino|altino|un furto legalizzato|un prezzo)
0.87 # ~ (euro|franchi|chf|eur|mila) ~~ (furto|rapina|follia|troppo|troppi|tanti|esagerat*|eccessiv*|assurd*|per cosa|per questo|per due|per tre|per una telefonata|per una mail|per cinque minuti|per dieci minuti|per tre minuti|per aver|al minuto|per un'ora|per mezz'ora|per mezza|per niente|per nulla|per non|buttati|spesi male|e non|spropositat*|salasso|senza risultat*|senza vedere|e cosa|per cambiare|salat*|vergogn*)
0.87 (al minuto|all'ora|a parola|a riga|al metro) ~ (neanche|nemmeno|neppure|chirurgo|notaio|esagerat*|troppo|costa|più|meno|un avvocato|follia|prende)
0.87 (neanche|nemmeno|neppure|manco) (un|il|un|la|una|l'oro|al) (chirurgo|notaio|primario|ritz|avvocato|gioielliere|cardiochirurgo|grand hotel|principe|oro)
0.87 (quello che|ciò che|quanto|soldi che|cifra che|prezzo che) ~ (pago|paghiamo|spendo|spendiamo|costate|chiedete|fatturate|prendete|pagando|versiamo|speso|pagato|investito) ~~ (aspett*|pretend*|minimo|almeno|valore|ritorno|risultat*|non|dovrebbe|meglio|altro|valga|vale|ricev*|merit*|poco|niente|nulla)
0.87 (valore|senso|utilità|ritorno|beneficio|benefici|motivo|giustificazione|corrispettivo|risultato|risultati|riscontro|controvalore) ~ (di quello che paghiamo|di quello che pago|di quanto paghiamo|di quanto pago|di ciò che paghiamo|di ciò che pago|di questa spesa|di questa cifra|della spesa|dell'investimento|di pagare|di questi costi|per quello che|per la cifra|economico|del canone|di spendere|sull'investimento|rispetto al costo|rispetto alla spesa|rispetto a quanto)
0.87 (rapporto qualità prezzo|qualità prezzo|rapporto costi benefici|rapporto costo beneficio|costi benefici|qualità e prezzo) ~ (scars*|pessim*|non|scadent*|discutibil*|negativ*|lascia|delud*|squilibrat*|insoddisfacent*|peggior*|bass*|inesistent*)
0.87 (non|nn|nemmeno|neanche|poco) ~ (vale|valgono|valeva|merita|giustifica|giustificano|conviene|giustificat*|proporzionat*|commisurat*|congruo|congrua|congrui) ~ (prezzo|spesa|soldi|cifra|costo|costi|la pena|quello che|quanto|spendere|pagare|euro|canone|importo|l'importo|l'aumento|aumento|tariffa|servizio|al|alla|rispetto|metà)
0.87 (soldi|denaro|budget|euro|investimento) ~ (buttat*|sprecat*|spesi male|speso male|gettat*|persi|al vento|nel cesso|nel wc|dalla finestra|in fumo|buttare|per niente|per nulla|mangiat*)
0.87 (buttat*|sprecat*|gettat*|spesi male|butto|buttiamo|buttare|sprecare|speso|spesi|bruciat*) ~ (soldi|denaro|budget|al vento|dalla finestra|nel cesso|# euro|mila euro|un sacco di soldi|per niente|per nulla|inutilmente)
0.87 (costa|costano|chiede|chiedono|fa|fanno|offre|offrono|prende|prendono|pago|paghiamo|pagavo|pagavamo|pagherei|spendo|spenderei|trovo|proposto|quotato|chiesto|propone|prezzo) ~ (la metà|un terzo|molto meno|la metà del|meno della metà|un quarto|di meno|meno di voi|metà prezzo|assai meno|prezzi più bassi|prezzi inferiori|decisamente meno)
0.87 (il doppio|il triplo|tre volte|quattro volte|due volte|il quadruplo|molto di più|molto più|dieci volte|parecchio più) ~ (di quanto|rispetto|del prezzo|della concorrenza|degli altri|di altri|dell'anno scorso|di prima*|di quello|del mercato|costa|costate|pagat*|cari|caro|cara|della media|costosi)
0.87 (cost*|costate|pago|paghiamo|pagat*|prezz*|spes*|fatturat*|chied*) ~ (il doppio|il triplo|tre volte|il quadruplo|un patrimonio|un occhio|un occhio della testa|uno sproposito|una fortuna|una follia|un'enormità|una cifra|l'ira di dio|un rene|carissimo|più della concorrenza|troppo|più di un|più di quanto|una barca di soldi|un botto|una fucilata|un capitale|un sacco di soldi)
0.87 (occhio della testa|un rene|carta oro|prezzi da gioielleria|furto legalizzato|prezzo d'oro|a peso d'oro|oro colato a|mica bruscolini|non sono bruscolini|mica noccioline|non sono noccioline|soldi non crescono|crescono sugli alberi|non siamo una banca|non sono una banca|non sono un bancomat|non siamo un bancomat|bancomat|pozzo senza fondo|mungere|vacca da mungere|gallina dalle uova|salasso|batosta|mano pesante|calcare la mano|calcat* la mano)
0.87 (aumento|aumenti|l'aumento|rincaro|rincari|adeguamento|ritocco|incremento|maggiorazione) ~ (canone|tariffa|tariffe|prezzo|prezzi|del #|per cento|parcella|onorario|costi|di #|dei vostri|annuo|unilateral*|compensi) ~ (eccessiv*|ingiustificat*|esagerat*|ci sembra|mi sembra|non|troppo|senza|inaccettabil*|pesant*|fuori|spropositat*|incomprensibil*|difficil*|insostenibil*|francamente|immotivat*)
0.87 (aumento|aumenti|l'aumento|rincaro|rincari) ~ (ci|mi|francamente|onestamente)? (sembra|pare|sembrano|è|sono|risulta) ~ (eccessiv*|ingiustificat*|esagerat*|troppo|inaccettabil*|pesant*|fuori|spropositat*|insostenibil*|immotivat*|poco giustificat*|difficile)
0.87 (ennesimo|l'ennesimo|continui|ancora un|continuo) (aumento|rincaro|aumenti|rincari|extra|supplemento|costo aggiuntivo)
0.87 (avete aumentato|aumentate|avete alzato|alzate|avete ritoccato|avete raddoppiato|avete rincarato|hai aumentato|hai alzato) ~ (i|il|le|la|di nuovo|ancora|i prezzi|le tariffe|tariffe|prezzi|canone|senza avvisar*|senza preavviso|del #|di #|un'altra volta)
0.87 (non|nn) ~ (possiamo|posso|riesco|riusciamo|potremo|siamo in grado di|potrò) ~ (permettere|permetterci|permettermi|permettercelo|permettermelo|sostenere|sostenerlo|sostenerla|affrontare|giustificare|spendere|più permetterci|più sostenere)
0.87 cosa ~ (stiamo pagando|sto pagando|paghiamo|pago|serve pagare|vi paghiamo|vi pago|ti pago|spendiamo)
0.87 (chiedo|chiediamo|domando|domandiamo|domanda|chiede|chiedersi|chiedendo|capire|capiamo|capisco) ~ (cosa|per cosa|perché|a cosa|che cosa|se valga|se vale) ~ (stiamo pagando|sto pagando|paghiamo|pago|serve|vi paghiamo|la pena|vi pago|spendiamo|spendo|continuare a pagare|pagare)
0.87 (fuori|oltre|sopra|superato|sforato|sfora|sforiamo|supera|eccede) ~ (budget|il budget|portata|dalla nostra portata|possibilità|alle nostre possibilità|nostre tasche|tasche|ogni previsione|mercato)
0.87 (ogni|per ogni|qualsiasi|anche|perfino|pure|persino|qualunque) ~ (mail|telefonata|minuto|domanda|modifica|virgola|respiro|cosa|sciocchezza|chiamata|piccola modifica|minima|fotocopia|caffè) ~ (fattur*|addebit*|conteggi*|a pagamento|paga|extra|costa|pagare|viene fatturat*|in conto|mette in conto|si paga)
0.87 (fattur*|addebit*|conteggi*|far pagare|fate pagare|fai pagare|mettete in conto|pagare|paghiamo|pagando) ~ (anche|perfino|pure|persino|ogni|qualsiasi) ~ (mail|telefonata|minuto|domanda|modifica|virgola|respiro|sciocchezza|chiamata|saluti|fotocopie|l'aria|il caffè|la carta|cosa|singola|minuti)
0.87 (più|sempre di più|di più) ~ (per|e) (avere|ricevere|sempre|un servizio) ~ (meno|sempre meno|peggiore|peggio|di meno)
0.87 (si|ve lo|te lo|ci|ce lo) ~ (fate|fa|fai|facciamo|facevano) pagare ~ (caro|cara|profumatamente|salato|bene|bello|oro|tanto|troppo|eccome|per)
0.87 (pago|paghiamo|paga|pagati|pagato|pagata|pagando|pagarvi|strapagat*) ~ (profumatamente|fior di|fior fiore|caro|cara|care|a peso d'oro|salato|fior di quattrini|fior di soldi|tanto|fin troppo|oro)
0.87 (scont*|prezz* più bass*|tariff* più bass*|ribass*|abbassa*|limar*|rivedere al ribasso|venirci incontro|venirmi incontro|rinegoziar*|ricontrattar*|ritoccare verso il basso) ~~ (troppo|alt*|caro|cara|cari|concorrenza|eccessiv*|non riusc*|non ce la|altrimenti|budget|oppure|tanto)
0.8 (bella|discreta|notevole|signora) (cifra|cifretta|somma|sommetta|botta|batosta) ~ (per|ma|e|non|visto|considerando|se)
0.87 # ~ (euro|franchi|chf|eur|mila) ~ (per|solo per|soltanto per) ~ (dirmi|dirci|cambiare|aggiornare|spostare|mandare|inviare|rispondere|leggere|scrivere|una riga|due righe|due ore|un'ora|una mail|una firma|una fotocopia|un allegato|due foto|sostituire|aggiungere|una password|resettare|una telefonata|due telefonate|sentirmi|sentirci|un file|un clic|un pdf)
0.87 (tantin*|carucci|caruccio|caruccia|carini come prezzi|salatin*|altin* come|un po carini) ; (mi paiono|mi sembrano|ci sembrano|ci paiono|sono|mi pare|ci pare|mi sembra|ci sembra|sembrano) ~ (tantini|tantino|tanti|tante|troppi|troppe|tanto|troppo|un'esagerazione|eccessivi|eccessive|sproporzionati)
0.87 (con|per) (la stessa|quella|questa|meno|metà della|molto meno) (cifra|somma|spesa|budget) ~~ (altrove|altri|altro|trovo|troviamo|compro|prendo|avrei|avremmo|due|il doppio|mi facevo|potrei|potremmo|stagista|dipendente)
0.87 (sempre|ogni anno|ogni volta|continuamente) (più) (caro|cari|cara|costoso|costosi|alto|alti|salato); (ogni anno|ogni mese|ogni volta|di anno in anno) ~ (aumenta|aumentano|aumento|rincar*|sale|salgono|qualcosa in più|di più)
0.87 (cost*|pag*|spend*|rinnovo|canone|prezzo|chied*) ~~ (in più|di più) ~ (dell'anno scorso|anno scorso|rispetto|di prima*|del solito|dello scorso|dell'anno precedente|dello scorso anno|per lo stesso|per gli stessi|dell'anno passato)
0.87 (più|maggiore|aumentat*|cresciut*|salit*|raddoppiat*) ~~ (servizio|prestazioni|lavoro|contenuto) ~ (identico|lo stesso|è uguale|uguale|sempre quello|peggiorat*|non è cambiat*|sono le stesse|non è migliorat*)
0.87 con (quello|quanto|ciò|i soldi) (che)? (spendiamo|spendo|paghiamo|pago|vi diamo|diamo|vi do|versiamo|chiedete|costate) ~~ (assum*|compr*|prend*|facevo|facciamo|stipendi*|dipendente|tecnico|altrove|mezza|due|un altro|intero|interno|persona)
0.87 fatto (due|quattro|i|un po di) conti ~~ (spend*|cost*|assum*|convien*|pag*|troppo|risparmi*)

[escalation]
0.85 (parlare|parlo|parlarne|confrontarmi|confrontarci|conferire|discutere|sentire|incontrare|discuterne|parliamo|contattare|scrivere|scrivo|rivolgermi|rivolgerci|colloquio|appuntamento|telefonata|chiamata|incontro|contatto|recapito|riferimento|mail|email|numero|nome|nominativo|rivolgo|richiamare|risposta) ~ (con|al|alla|del|della|dal|dalla|col|direttamente|a|di|il|la) ~ (titolare|titolari|responsabile|direttore|direttrice|capo|direzione|proprietario|proprietaria|socio|soci|amministratore|presidente|ceo|superiore|superiori|dirigente|dirigenza|fondatore|fondatrice|consiglio|cda|vertici|livello superiore|principale|amministratrice|più esperto|più esperta|qualcuno che|qualcuno di|chi comanda|chi decide|chi può decidere|un suo superiore|dominus|capo area|capoprogetto)
0.85 (voglio|vogliamo|vorrei|vorremmo|esigo|esigiamo|pretendo|pretendiamo|chiedo|chiediamo|desidero|gradirei|gradiremmo|preferirei|preferirei|passatemi|passami|mi passi|ci passi|fatemi|mi faccia|fammi|serve|bisogno|necessario) ~ (parlare|di parlare|conferire|di conferire|confronto|un confronto|intervento|l'intervento|un colloquio|un incontro|un appuntamento|chiamare|richiamare|contattare|il|la|con il|con la|con i)? ~ (titolare|titolari|direttore|direttrice|capo|direzione|proprietario|socio|soci|amministratore|presidente|superiore|superiori|dirigente|dirigenza|fondatore|responsabile|principale|chi comanda|chi decide|vertici)
0.85 (vostro|vostra|tuo|tua|suo|sua|i vostri|vostri|suoi|tuoi) (titolare|responsabile|direttore|direttrice|capo|direzione|superiore|superiori|amministratore|presidente|capi|titolari|soci|principale|dirigenza|sede centrale|casa madre|quartier generale|vertici|direzione generale)
0.85 (cortese attenzione|attenzione|c a|alla c a|all'attenzione|att|alla cortese attenzione) ~ (della|del|dei|delle) ~ (titolare|direzione|direttore|direttrice|responsabile|amministratore|soci|presidente|titolari|dirigenza)
0.85 (rivolgo|rivolgermi|rivolgerci|rivolgiamo|scrivo|scriviamo|scriverle|scriverti|scrivere|contatto|contattarla) ~ (direttamente) ~ (lei|voi|te|a lei|a te|a voi|titolare|direzione|alla|al)
0.85 (mi permetto|ci permettiamo|mi vedo costretto|mi vedo costretta|costretto|costretta) ~ (rivolgermi|scriverle|scrivere|rivolgerci|contattarla) ~ (direttamente|lei|in prima* persona)
0.85 (in|per) (copia|cc|conoscenza|ccn|c c|p c) ~~ (titolare|direttore|direttrice|capo|direzione|proprietario|socio|soci|amministratore|amministratrice|l'amministratore|presidente|ceo|superiore|superiori|dirigente|dirigenza|responsabile|consiglio|cda|vertici|casa madre|sede|avvocato|l'avvocato|legale|ad|amministrazione delegata|dg|sindaco|assessore)
0.85 (titolare|direttore|direttrice|capo|direzione|proprietario|socio|soci|amministratore|l'amministratore|presidente|ceo|superiori|superiore|dirigente|dirigenza|consiglio|cda|legale|ad) ~ (in copia|in cc|per conoscenza|legge in copia|ci legge|in conoscenza)
0.85 (metto|mettiamo|messo|mettendo|inserisco|inseriamo|aggiungo|aggiungiamo|inserito|aggiunto|coinvolgo|coinvolgiamo|coinvolgere|coinvolgerò|coinvolto|informo|informiamo|informerò|informeremo|informato|informare|informata) ~~ (copia|cc|conoscenza|direzione|titolare|direttore|direttrice|amministratore|l'amministratore|presidente|capo|superiori|consiglio|cda|soci|il mio responsabile|la mia responsabile|superiore|vertici|casa madre)
0.85 (mio|nostro|mia|nostra|il|la|i nostri|i miei|nostri|miei) (capo|direttore|direttrice|titolare|direzione|presidente|amministratore delegato|amministratore|ceo|superiore|superiori|responsabile|consiglio|soci|cda|dirigenza) ~ (vuole|chiede|pretende|esige|è furioso|è furiosa|non è contento|non è contenta|si chiede|ha chiesto|vi contatterà|vi chiamerà|mi chiede conto|mi ha chiesto conto|chiedono conto|vi scriverà|è stato informato|prenderà in mano|non capisce|interverrà|è molto arrabbiat*|si è arrabbiat*|scontent*|chiedono|vogliono|pretendono|la chiamerà)
0.85 (portare|porto|porteremo|porterò|portiamo|sottoporre|sottopongo|sottoporrò|sottoporremo|segnalare|segnalo|segnalerò|segnaleremo|riferire|riferirò|riferiremo|discutere|discuteremo) ~~ (in consiglio|al consiglio|al cda|in cda|in direzione|alla direzione|ai vertici|ai soci|al titolare|al direttore|al presidente|all'amministratore|in assemblea|all'assemblea|ai piani alti|al suo superiore|al tuo responsabile|ai superiori|al mio capo|alla casa madre|ai vostri superiori|al vostro titolare|al vostro responsabile|livello superiore)
0.85 (escalation|escalare|escalo|scalare la richiesta|livello superiore|livello più alto|piani alti|chi di dovere|chi ha potere|chi può decidere|persona responsabile|vertici|alti livelli|catena di comando|gerarchia|secondo livello)
0.85 (qualcuno|persona|tecnico|collega|interlocutore|referente|figura|consulente) ~ (più) (esperto|esperta|senior|competente|qualificato|qualificata|preparato|preparata|in alto|autorevole|titolato)
0.85 (altro|un altro|nuovo|diverso|un'altra|altra|nuova|diversa) (referente|interlocutore|interlocutrice|persona di riferimento|project manager|capo progetto|consulente di riferimento|persona con cui)
0.85 (qualcuno) ~ (che) ~ (ne capisca|sappia|capisca|decida|conti|possa decidere|sia in grado|comandi|ci capisca|risponda davvero|abbia il potere|sappia di cosa)
0.85 (ufficio|servizio|responsabile|modulo|procedura|gestione) (reclami|reclamo|qualità clienti|customer care); (reclamo|esposto) (formale|ufficiale|scritto|formalmente); (presentare|presento|presentiamo|sporgere|sporgo|formalizzare|formalizzo|inoltrare|inoltro|fare|aprire|apro) ~ (un|formale|ufficiale)? ~ reclamo
0.8 (non|basta|stanco|stufo|invece|piuttosto|stufa|inutile) ~ (parlare|passare|più|di|con) ~ (segreteria|centralino|stagista|assistente|collaboratrice|call center|help desk|collaboratore|segretaria|risponditore|bot|chatbot|primo livello)
0.8 (a chi|con chi) ~ (posso|possiamo|devo|dobbiamo|bisogna|occorre) ~ (reclam*|lament*|parl*|rivolger*|protest*|sopra|scrivere)
0.85 (nominativo|nome|recapito|contatto|numero|mail|indirizzo) (del|della|di) (suo|vostro|tuo|sua|vostra|un suo|un vostro|un) (superiore|responsabile|titolare|direttore|direttrice|capo|direzione|referente superiore)
0.85 (proseguire|proseguo|continuare|continuo|trattare|tratto|parlo|parlare|discutere|interloquire) ~ (con) ~ (lui|lei|superiore|superiori|titolare|direzione|responsabile|chi decide|chi comanda) ~ (direttamente|solo|d'ora|soltanto|in persona)
0.85 (qualcuno|persona) ~ (che) ~ (abbia voce in capitolo|abbia il potere|possa decidere|prenda decisioni|si prenda la responsabilità|si assuma|mi sappia rispondere|sappia rispondere|decide)

[request]
0.8 (potete|puoi|può|potreste|potresti|potrebbe|potrebbero|riuscite|riesci|riesce|riuscireste|riusciresti|riuscirebbe|possono|potrete|potrai|potrà|sapete|sai|saprebbe|sapreste|sapresti|avreste modo|avresti modo|avrebbe modo|avete modo|hai modo) ~ (mandar*|inviar*|girar*|dir*|dar*|far*|chiamar*|richiamar*|conferma*|verificar*|controllar*|guardar*|sistemar*|modificar*|cambiar*|correggere|correggerl*|aggiorna*|aggiunger*|preparar*|fissare|organizzar*|spiegar*|indicar*|fornir*|spostar*|togliere|toglierl*|eliminar*|caricar*|pubblicar*|rispond*|passar*|prenotar*|tradur*|stampar*|ristampar*|inserir*|rivedere|rimandar*|reinviar*|ritrasmetter*|emettere|consegnar*|restituir*|aiutar*|contattar*|sentir*|avvis*|trasmetter*|inoltrar*|attivar*|disattivar*|rimuovere|bloccare|sbloccar*|ripristinar*|recuperar*|intervenire|venire|passare|provvedere|procedere|concedere|concederci|concedermi|allegar*|scriver*|rispondermi|risponderci|procurar*|trovar*|tener*|metter*|metterci|vedere|quantificar*|stimar*|propor*|suggerir*|consigliar*|rimborsar*|stornar*|anticipar*|posticipar*|rinviar*|accettar*|ridurre|abbassar*|rifare|rifarl*|firmar*|compilar*|integrar*|segnalar*|occuparv*|occuparti|occuparsene|seguir*|valutar*|sospendere|annullar*|valutare|fare|darci|dirci|inserire|attendere|estender*|curare|spedir*|lasciar*|pensarci|parlar*|raccontar*|offrir*|quotar*|fatturar*|intestar*|impaginar*|registrar*|configurar*|installar*|togliermi|leggere|rileggere)
0.8 (mi|ci|me|ce|gli|le|me lo|me la|ce lo|ce la|me li|ce li|me le|ce le|me ne|ce ne) (mandi|mandate|manda|invii|inviate|giri|girate|gira|dici|dite|dica|dia|dai|date|fai|fate|faccia|chiami|chiamate|chiama|richiami|richiamate|richiama|confermi|confermate|conferma|spieghi|spiegate|spiega|indichi|indicate|prepari|preparate|prepara|sistemi|sistemate|passi|passate|serve|servono|servirebbe|servirebbero|occorre|occorrono|occorrerebbe|tenga|tenete|tieni|aggiorni|aggiornate|aiuti|aiutate|consigli|consigliate|rimandi|rimandate|rispondi|rispondete|risponda|avvisi|avvisate|inoltri|inoltrate|proponi|proponete|proponga|lasci|lasciate|trovi|trovate|fissi|fissate|prenoti|prenotate|restituisca|restituite|restituisci|rimborsi|rimborsate|metta|mettete|metti|scriva|scrivete|scrivi|fornisca|fornite|trasmetta|trasmettete|alleghi|procuri|rimborsate|togli|togliete|tolga|contatti|contattate|sappia dire|sai dire|sapete dire|sa dire|farebbe|faresti|fareste|manderesti|mandereste|manderebbe|necessita)
0.8 (mandami|mandaci|mandatemi|mandateci|mandatecelo|mandatemelo|inviatemi|inviateci|inviami|inviaci|giratemi|girateci|girami|girateci|ditemi|diteci|dimmi|dicci|mi dica|ci dica|datemi|dateci|dammi|dacci|fatemi|fateci|fammi|facci|chiamatemi|chiamateci|chiamami|chiamaci|richiamatemi|richiamateci|richiamami|rispondetemi|rispondeteci|rispondimi|confermatemi|confermateci|confermami|spiegatemi|spiegateci|spiegami|sistemateci|correggete|corregga|correggi|verifichi|controlli|provvedete|provveda|intervenite|intervenga|ripristinate|rimediate|togliete|toglietemi|toglieteci|aggiornatemi|aggiornateci|aggiornami|aggiungete|aggiungi|aggiunga|preparatemi|preparateci|restituitemi|restituiteci|rimborsateci|rimborsatemi|consegnateci|fissiamo|aiutatemi|aiutateci|aiutami|avvisatemi|avvisateci|avvisami|tenetemi|teneteci|tienimi|indicatemi|indicateci|fornitemi|forniteci|rifatelo|rifatela|rifate|rivedete|rimandatemi|rimandateci|sospendete|muovetevi|datevi|sbrigatevi|contattatemi|contattateci|contattami|passatemi|passami|rispondete|scrivetemi|scrivimi|lasciatemi|suggeritemi|consigliatemi|consigliami|ricordatevi|ricordati|non dimenticate|non dimenticare|fate in modo|faccia in modo|fai in modo|assicuratevi|accertatevi|riemettete)
0.8 (inviate|girate|mandate|consegnate|stampate|annullate|attivate|disattivate|prenotate|caricate|pubblicate|bloccate|modificate|cambiate|verificate|controllate|sistemate|eliminate|aggiornate|preparate|fissate|stornate|rettificate) (il|lo|la|i|gli|le|l|un|una|tutto|anche|pure|subito|voi|quello|quella|questo|questa|solo|almeno|entro|per favore|per cortesia|cortesemente|gentilmente|al più presto|al posto|a)
0.8 (fatemi|fateci|fammi|facci|mi faccia|ci faccia|mi fate|ci fate|mi fai|ci fai|farmi|farci|faccia|farmelo|mi fa|ci fa) (sapere|avere|capire|pervenire|vedere|richiamare|chiamare|contattare|il piacere|la cortesia|la gentilezza|un preventivo|un'offerta|un favore|una telefonata|un fischio|un colpo|uno squillo|un prezzo|recapitare|arrivare|sentire|conoscere|parlare|subito)
0.8 (vi|ti|le|la) (chiedo|chiediamo|prego|preghiamo|pregherei|chiederei|chiederemmo|domando|domandiamo|invito|invitiamo|sollecito|sollecitiamo|scrivo per|contatto per|raccomando|raccomandiamo|pregheremmo|richiedo|richiediamo|sarei grato|sarei grata|saremmo grati|saremmo|sarei|supplico|scongiuro|intimo|intimiamo|diffido|diffidiamo|ricordo di)
0.8 (si|siete|è|siamo) (prega|pregati|pregato|richiede|chiede|invita|sollecita|invitati|pregata) ~ (di|a|vivamente|cortesemente|gentilmente|voler|cortese)
0.8 (chiedo|chiediamo|chiederei|richiedo|richiediamo|esigo|esigiamo|pretendo|pretendiamo|sollecito|sollecitiamo|domando|prego|preghiamo|pregasi|chiedevo|chiedevamo|chiederei|volevo chiedere|volevamo chiedere|vorrei chiedere|vorremmo chiedere|volevo sapere|volevamo sapere|vorrei sapere|vorremmo sapere|vorrei capire|vorremmo capire|volevo capire|mi chiedevo|ci chiedevamo|approfitto per chiedere|con la presente chiedo|siamo a chiedere|sono a chiedere|siamo a chiedervi|sono a chiedervi|sono a chiederle|siamo a richiedere) ~ (di|che|se|il|la|un|una|lo|cortesemente|gentilmente|quando|come|formalmente|immediat*|spiegazion*|chiariment*|conferma|copia|l'invio|invio|riscontro|quanto|quale|cosa|preventivo|vi|ti|l'immediat*|rimborso|storno|cosa|entro|subito|proroga|dilazione|per)
0.8 (vorrei|vorremmo|gradirei|gradiremmo|desidero|desideriamo|desidereremmo|desidererei|volevo|volevamo|avrei piacere|avremmo piacere|mi piacerebbe|ci piacerebbe|sarei interessato|sarei interessata|saremmo interessati|siamo interessati|sono interessato|sono interessata) (un|una|che|il|la|se|il|i|le|due|alcune|tre|qualche|spiegazion*|risposte)
0.8 (vorrei|vorremmo|gradirei|gradiremmo|desidero|desideriamo|desidererei|volevo|volevamo|piacerebbe|interessato|interessata|interessati) ~ (ricevere|avere|sapere|capire|parlare|fissare|prenotare|organizzare|chiedere|discutere|incontrare|incontrarvi|vedere|cambiare|modificare|aggiungere|spostare|estendere|ordinare|preventivo|a|rivedere|qualche|conoscere|sentire|approfondire|richiedere|confrontar*|integrare|procedere)
0.8 (avrei|avremmo|ho|abbiamo|avevo|avevamo|c'è|ci sarebbe) (urgente|assoluto|proprio|anche|estremo)? bisogno ~ (di|che|del|della|dei|delle|d'aiuto|un|una)
0.8 (mi|ci|a me|a noi) ~ (serve|servono|servirebbe|servirebbero|occorre|occorrono|occorrerebbe|necessita|urge|serviva|manca|mancano) ~ (un|una|il|la|i|le|lo|entro|per|che|sapere|avere|subito|anche|inoltre|solo|copia|qualche|almeno|i dati|l'iban|la fattura|conferma|ancora|oggi|domani|tutto|due|#)
0.8 (serve|servono|servirebbe|servirebbero|occorre|occorrono|necessitiamo|necessito|urge|urgono|bisogna|bisognerebbe|andrebbe|andrebbero|va|vanno|deve|devono|dovete|devi) ~ (entro|sistemat*|corrett*|cambiat*|rifatt*|modificat*|aggiornat*|aggiunt*|tolt*|subito|sostituit*|spostat*|essere|mandar*|risolv*|riparat*|avere|consegnat*|rivist*|un preventivo|un intervento|un tecnico|la vostra|il vostro|assolutamente|inserit*|eliminat*|verificat*|ripristinat*)
0.8 (sarebbe|è|fosse|sarà|era) (possibile|fattibile|il caso di|opportuno che|possibilmente|gradito un|gradita una|ipotizzabile|pensabile|un problema se|troppo disturbo|così gentile|così gentili|utile avere|utile ricevere|gentile da)
0.8 (è|sarebbe) possibile; (c'è|ci sarebbe|esiste|avreste|avresti|avete) (modo|la possibilità|possibilità|un modo|margine|verso) ~ (di|per|che)
0.8 (sareste|saresti|sarebbe|siate|sia|potreste essere|sarebbero) (così|tanto|cosi) (gentili|gentile|cortesi|cortese); (avrebbe|avreste|avresti|abbia|abbiate|mi usi|mi faccia|mi farebbe|mi fareste) ~ (la cortesia|la gentilezza|la bontà|la compiacenza|il favore|la cortesia di)
0.75 (grato|grata|grati|riconoscente|gradito|gradita|gradirei|gradiremmo) ~ (se|di ricevere|per un|di un|un vostro|un riscontro|una risposta|un suo|un cortese|una vostra|vorrete|voleste|volesse|voler|ci|mi|una spiegazione)
0.75 (attendo|attendiamo|aspetto|aspettiamo|in attesa|resto in attesa|restiamo in attesa|rimango in attesa|rimaniamo in attesa|attendiamo|confido|confidiamo|gradirei|attendendo|auspico|auspichiamo|aspettiamo con) ~ (di)? ~ (risposta|riscontro|conferma|notizie|istruzioni|indicazioni|preventivo|offerta|proposta|riscontri|spiegazion*|chiarimenti|chiarimento|delucidazion*|feedback|proposte|rientro|nota di credito|documenti|soluzione|rimborso|la nota|date|un cenno|sapere|sue|vostre|vostra|vostro|sua|suo|tua|tuo|aggiornament*|un vostro|una vostra|copia|celere|sollecito|bozza|disegni)
0.75 (per favore|per cortesia|per piacere|cortesemente|gentilmente|x favore|pls|please|perfavore|x cortesia) ~ (mandar*|mandat*|inviat*|inviar*|mi|ci|potete|puoi|può|potreste|potresti|potrebbe|di|non|fat*|conferm*|verificat*|controllat*|rispond*|chiamat*|chiam*|aggiornat*|dat*|sistemat*|dit*|dimmi|indicat*|procedete|spostat*|togliet*|cambiat*|inviarmi|inviarci|farmi|farci|sapere|preparat*|tenet*|ricordat*|evitat*|passat*)
0.75 (mandar*|mandate|inviate|mi|ci|potete|puoi|può|fate|conferma|confermi|verificate|controllate|controlla|rispondete|rispondi|chiamatemi|chiamami|aggiornatemi|sistemate|sistema|ditemi|dimmi|manda|mandi|invii) ~~ (per favore|per cortesia|per piacere|cortesemente|gentilmente|x favore|x cortesia|perfavore)
0.75 (avete|hai|ha|avreste|avresti|avrebbe|c'è|ci sono) ~ (novità|notizie|aggiornamenti|disponibilità|idea|un'idea|suggerimenti|qualche idea|esperienza|qualche suggerimento|consigli|un momento|posto|ancora posto|preferenze)
0.75 (qual|quale|quali|quanto|quanti|quante|quando|come|dove|cosa|chi|perché|come mai) ~ (è|sono|sarebbe|sarebbero|costa|costerebbe|possiamo|posso|devo|dobbiamo|avete|pensate|pensa|pensi|arriva|arrivano|scade|consigli*|procediamo|facciamo|mi consigli*|ci consigli*|verrebbe|vengono|viene) ~~ (preventivo|tempi|costo|costi|prezzo|procedura|documenti|disponibilità|passaggi|scadenza|consegna|fare|procedere|tempistiche|condizioni)
0.75 (preventivo|quotazione|offerta|un'offerta|una stima|stima|listino|prezzo indicativo|proposta) ~ (per|di|relativ*|riguardo|su|del) ~ (la|il|un|una|lo|tradu*|realizz*|stamp*|le|i|sito|circa|due|tre|altri|alla|alle|manutenzione|organizz*|tinteggi*|progett*|catering)
0.75 (posso|possiamo|potrei|potremmo|si può|si potrebbe|dovrei|potrò|potremo) ~ (avere|sapere|ricevere|chiedere|chiedervi|chiederti|chiederle|spostare|rimandare|sentirci|vederci|fissare|anticipare|posticipare|cambiare|aggiungere|pagare|incontrarci|parlarne|contare|mandarvi|ordinare|prenotare|rinviare|passare|fare|rivedere|inserire|usare)
0.75 (una|un|due|tre|qualche|alcune|alcuni|ultima|ultimo|altra|veloce|piccola|piccolo|rapida|mia) (domanda|domande|favore|richiesta|richieste|cosa da chiedervi|modifica|modifiche|correzione|correzioni|dubbio|dubbi|cortesia|informazione|informazioni|chiarimento|chiarimenti|curiosità|questione|quesito|quesiti|precisazione|precisazioni)
0.75 (evitate|evitiamo|evita|evitare|smettete|smettetela|smetta|non|basta) (di)? (mandatemi|mandare|mandateci|inviate|inviare|pubblicate|pubblicare|procedete|procedere|contattatemi|chiamatemi|chiamate|stampate|stampare|toccate|toccare|fate nulla|fare nulla|usare|usate|utilizzate|spedite|rinnovate|addebitate|cambiate|mandarmi|mandarci|inviarmi|chiamarmi)
0.75 (aspetto|attendo|attendiamo|aspettiamo|esigo|pretendo|pretendiamo|esigiamo|voglio|vogliamo|chiedo|meritiamo|merito|mi aspetto|ci aspettiamo) ~ (una|un|delle|che|le|il|la|vostra|subito|immediat*|almeno|scuse|tutto|i|entro|qualche|oggi) ~ (risposta|spiegazione|spiegazioni|soluzione|chiarimento|chiarimenti|rimborso|scuse|telefonata|chiamata|intervento|preventivo|proposta|riscontro|data|conferma|sistem*|risolv*|piano|data certa|date certe|tempi certi|versione|bozza|nota di credito|sconto|consegna|nuova)
0.75 (preghiera|cortese preghiera) di; (dare|date|diate|dia|darmi|darci|dai) ~ (conferma|riscontro|risposta|un riscontro|una risposta|notizie|un'occhiata|un occhio|disposizioni|seguito|disponibilità|retta|una data|una mano|indicazioni)
0.7 (come|cosa) (procediamo|facciamo|proponete|propone|proponi|consigliate|consiglia|consigli|suggerite|suggerisci|suggerisce|possiamo fare|si può fare|ne pensate|ne pensa|ne pensi|intendete fare|intende fare|dite|dici|dice); (che|cosa) (ne dite|ne dici|ne dice|ne pensate|ne pensa|ne pensi)
0.7 se (potete|puoi|può|potreste|potresti|potrebbe|riuscite|riesci|riesce|avete tempo|hai tempo|ha tempo|volete|vuoi|vuole) ~ (mandar*|inviar*|chiam*|dir*|far*|guard*|pass*|rispond*|conferm*|spost*|venire|dare|sistem*|aggiung*|mi|ci|anticip*|verific*|controll*|modific*|preparar*|tenermi)
0.7 in allegato ~ (da firmare|da compilare|da correggere|da verificare|da controllare|correzioni|modifiche); (allego|alleghiamo|mando|invio) ~ (le correzioni|le modifiche|da firmare|le nostre osservazioni|da verificare); (tienimi|tenetemi|teneteci|mi tenga|ci tenga|tenermi|tenerci) (aggiornato|aggiornata|aggiornati|informato|informata|informati|al corrente)
0.7 (mi|ci) (dà|dia|dai|date|da) (conferma|un riscontro|una risposta|una mano|un'idea|notizie|un preventivo|disponibilità|qualche|un parere|un'occhiata|due|ok|l'ok|il via)
0.75 (venite|venga|vieni|passate|passi|veniteci|ripassate|tornate|torni|mandate qualcuno|mandi qualcuno|mandateci qualcuno) ~ (a|per) (vedere|controllare|sistemare|riprender*|ritirare|verificare|riparare|rimediare|prendere|finire|completare|dare)
0.75 (vi|ti|le) (dispiace|dispiacerebbe|secca|spiace|scoccia|va|andrebbe) se

[urgent]
0.85 (urgent*|urgenz*|l'urgenza|d'urgenza|emergenza|un'emergenza|l'emergenza|asap|sos|immediatamente|prontamente|tassativamente|tassativo|improrogabil*|inderogabil*|perentori*|impellent*|indifferibil*|priorità assoluta|massima priorità|priorità massima|altissima priorità)
0.85 (al più presto|quanto prima*|il prima* possibile|prima* possibile|appena possibile|nel più breve tempo possibile|nel minor tempo possibile|con la massima urgenza|con cortese urgenza|massima celerità|con sollecitudine|cortese sollecitudine|nel più breve tempo|in tempi brevissimi|in tempi rapidissimi|in tempi strettissimi|senza indugio|senza ulteriore indugio|a stretto giro|seduta stante|all'istante|in tempo zero|a tambur battente|a spron battuto|immantinente|di corsa|il più presto possibile|più velocemente possibile|più rapidamente possibile|più in fretta possibile)
0.85 immediat* ~ (intervento|l'intervento|risposta|riscontro|soluzione|ripristino|rimborso|rettifica|chiarimento|spiegazione|attenzione|consegna|azione)
0.85 (intervento|risposta|riscontro|soluzione|ripristino|rettifica|consegna|rimozione) immediat*
0.85 (subito|adesso|all'istante|immediatamente|ora|oggi stesso|stasera stessa|in giornata|stamattina stessa|prima* di subito|ieri) ~ (per favore|grazie|per cortesia|perché|risposta|qualcuno|un tecnico|che|se no|altrimenti|o|vi prego|mi raccomando)
0.85 (chiam*|richiam*|rispond*|sistem*|interven*|mandat*|mandami|serve|servono|venite|venga|aiut*|risolv*|correg*|bloccat*|ferm*|togli*|agite|bisogno|contatt*|dimmi|ditemi|fatemi sapere|inviat*|muov*|provved*|devo avere|dobbiamo avere|ripristin*|occorre|vi prego|fatelo|fallo) ~ (subito|adesso|ora|oggi|immediatamente|stasera|entro oggi|in giornata|domani mattina|stamattina|oggi stesso|entro un'ora|entro sera|all'istante|quanto prima*|al volo|di corsa|entro stasera|entro mezzogiorno|entro poche ore)
0.85 (serve|servono|servirebbe|occorre|devo avere|dobbiamo avere|bisogno|necessari*|ci vuole|urge|voglio|vogliamo) ~ (subito|oggi|stasera|domani|entro domani|per domani|entro oggi|per oggi|per stasera|adesso|ieri|prima* di domani|domattina|entro # ore)
0.8 (entro|prima* di|non oltre|per|massimo|max|al massimo|al più tardi) (oggi|stasera|domani|domattina|stanotte|mezzogiorno|mezzanotte|sera|un'ora|mezz'ora|poche ore|# ore|un paio d'ore|le #|domani mattina|dopodomani|la giornata|la mattinata|fine giornata|la serata|ventiquattro ore|24 ore|48 ore|l'orario di chiusura|la chiusura)
0.8 (oggi|domani|stasera|dopodomani|domattina|tra un'ora|fra un'ora|tra poche ore|fra poche ore|tra due giorni|fra due giorni|tra tre giorni|sabato|lunedì|venerdì|giovedì|mercoledì|martedì|domenica) ~ (scade|scadono|inaugur*|apriamo|apre|si apre|c'è la fiera|c'è l'evento|parte|partiamo|va in stampa|andiamo in stampa|in stampa|siamo live|siamo online|consegn* al cliente|udienza|inizia la fiera|è il termine|il termine scade|chiude il bando|evento|matrimonio|inaugurazione|apertura|scadenza|ultimo giorno)
0.8 (scade|scadono|scadenza|termine|inaugur*|apertura|apriamo|fiera|evento|l'evento|lancio|consegna|udienza|bando|stampa|partenza|ultimo giorno|chiusura|presentazione|matrimonio|gara|inaugurazione) ~ (è|sono|e)? ~ (oggi|domani|dopodomani|stasera|tra un'ora|tra poche ore|tra due giorni|fra due giorni|alle porte|domattina|imminente|vicinissima|vicinissimo|tra # ore|questa settimana|incombe|stanotte|alle #|dietro l'angolo|incombente)
0.8 (tempo|tempi) ~ (stringe|stringono|agli sgoccioli|scarseggia|scade|scarso|poco|strettissim*|poco tempo|stretti|ristrett*|sta per scadere|sta scadendo|sta finendo|limitat*); (poco|pochissimo) tempo; (non|nn) ~ (c'è|abbiamo|ho|resta|rimane) ~ (più)? ~ (tempo)
0.8 (conto alla rovescia|corsa contro il tempo|lotta contro il tempo|acqua alla gola|con l'acqua alla gola|ultimo minuto|l'ultimo minuto|last minute|ai minuti|ore contate|è una questione di ore|questione di ore|ogni minuto conta|ogni ora conta|di fretta)
0.8 @no ~ (può|possiamo|posso|si può|possono) ~ (aspettare|attendere|rimandare|rinviare)
0.8 (tutto|tutti|produzione|negozio|ufficio|l'ufficio|clienti|azienda|l'azienda|cassa|casse|magazzino|linea|reparto|operai|ristorante) ~ (fermo|fermi|ferma|bloccato|bloccati|bloccata|in attesa alla|in coda|in piedi|giù|paralizzat*|non può lavorare|non possiamo lavorare|alla porta|non lavora)
0.8 (stiamo|sto) (perdendo|rischiando) ~ (ogni|ordini|clienti|vendite|soldi|ora|minuto|incassi|gara|bando|commessa)
0.8 (ogni|per ogni) (minuto|ora|giorno) ~ (conta|perso|che passa|costa|perdiamo|perdo|è prezioso|prezioso)
0.8 (risposta|riscontro|intervento|lavoro|consegna|soluzione|aiuto|richiesta) ~ (rapid*|veloc*|velocissim*|rapidissim*|celer*|in giornata|tempestiv*|express|espress*|entro oggi|sollecit*|entro domani)
0.75 (domani|stasera|oggi) ~ (al più tardi|al massimo|assolutamente|tassativamente|per forza|mi dite|mi dici|ci dite|ci dici|dovete|devo|deve)
0.75 se (domani|entro domani|entro oggi|entro stasera|stasera|oggi|entro venerdì|entro lunedì|entro giovedì) ~ (nn|non) ~ (mi|ci|ho|abbiamo|ricevo|riceviamo|arriva|risolve|risolvete|rispondete|sistemate|vedo|vediamo|è)
0.85 (aiuto|help|sos) ~ (subito|per favore|non|siamo|il|la|vi prego|chiamat*|fila|bloccat*); (fila|coda|clienti|gente|pubblico|ospiti) ~ (fuori|alla porta|in attesa|alla cassa|che aspettano|in piedi|inferocit*|spazientit*)
0.8 (non so|non sappiamo) ~ (come fare|cosa fare|come andare avanti) ~ (aiut*|subito|chiamat*|vi prego); ho (la fila|la coda|i clienti|la gente|gli ospiti) ~ (fuori|che aspett*|davanti|in attesa|alla porta)

[praise]
0.85 (grazie|ringraziare|ringraziarvi|ringraziarti|ringraziarla|ringrazio|ringraziamo|ringraziamento|ringraziamenti|ringraziandovi) ~~ (di cuore|infinitamente|splendid*|ottim*|eccellent*|magnific*|fantastic*|bellissim*|lavoro svolto|bel lavoro|gran lavoro|grande lavoro|impegno|l'impegno|dedizione|professionalità|vostra pazienza|infinita pazienza|pazienza infinita|averci salvat*|avermi salvat*|averci aiutat*|avermi aiutat*|averci seguit*|avermi seguit*|aver risolto|supporto prezioso|prezioso supporto|prezioso aiuto|aiuto prezioso|tempestività|rapidità|velocità con|l'aiuto|aiuto che|straordinari*|bellissima serata|splendida serata|precisione|puntualità|passione|disponibilità dimostrat*|per tutto quello|per tutto|essere intervenut*|cura|qualità|lavoro fatto|lavoro che|perfett*|impeccabil*|dritta|consiglio prezioso|consigli preziosi|salvataggio|magnifico|successo|eccezional*)
0.85 (ringraziare|ringraziarvi|ringraziarti|ringraziarla) ~ (per il lavoro|per l'ottimo|per il bel|per quanto|per quello che|di cuore|tutti|tutto il team|tutta la squadra|il team|per come|personalmente|davvero|sinceramente|ancora)
0.85 (complimenti|congratulazioni|felicitazioni|applausi|bravi|bravissimi|bravissima|bravissimo|chapeau|lode|elogi|elogio|plauso) ~ (per|a|al|alla|ai|a tutti|a tutta|da parte|per il|per la|di cuore|ancora|ai vostri|al vostro|al team|agli|alle|allo)
0.85 (i|nostri|miei|tanti|tantissimi|mille|sinceri|vivi|vivissimi|grandi|solo|soltanto) complimenti
0.85 (fanno|fatto|ricevuto|riceviamo|ricevo|ricevendo|facendo|arrivano|arrivati|meritate|merita|meritano|porgo|porgere|estendere|rivolgere|fare|farvi|farle|farti|vi faccio|vi facciamo|le faccio|ti faccio) ~ (tutti|tanti|un sacco di|molti|i|i miei|i nostri|solo|i più)? ~ (complimenti|elogi|applausi|plauso|apprezzamenti|apprezzamento)
0.85 (bravo|brava|bravi|brave|bravissim*|in gamba|fantastic*|eccezional*|impeccabil*|grandiosi|grandi|mitici|mitico|mitica|splendid*|straordinari*|meraviglios*|fenomenal*|preziosissim*|perfett*|insuperabil*|imbattibil*|favolos*|super|il top|una bomba|dei mostri|una garanzia|un mito|i migliori|strepitos*|formidabil*|magnific*|spettacolar*|insostituibil*|professionali|velocissim*|gentilissim*|puntualissim*|disponibilissim*|fortissim*|geniali|numeri uno|una squadra fantastica) ~ (siete|sei|siete stati|sei stato|sei stata|è stato|è stata|come sempre|davvero)
0.85 (siete|sei|stati|stato|stata|dimostrat*) (davvero|veramente|proprio|sempre|semplicemente|tutti|dei|assolutamente|molto|così|troppo|stati)? (bravo|brava|bravi|brave|bravissim*|in gamba|fantastic*|eccezional*|impeccabil*|grandiosi|grandi|mitici|mitico|mitica|splendid*|straordinari*|meraviglios*|fenomenal*|preziosissim*|preziosi|perfett*|insuperabil*|imbattibil*|favolos*|super|il top|una bomba|mostri|una garanzia|un mito|i migliori|il migliore|la migliore|strepitos*|formidabil*|magnific*|spettacolar*|insostituibil*|professionali|professionale|velocissim*|gentilissim*|puntualissim*|disponibilissim*|fortissim*|geniali|numeri uno|una squadra|un tesoro|angeli|un angelo|una forza|geni|un genio|maghi|un mago|gentilissimi|un fenomeno|fenomeni|una roccia|troppo forti|unici|unico|unica|speciali|efficientissim*|competenti|professionalissim*|precisissim*|competentissim*|preparatissim*|una certezza|oro)
0.85 (molto|davvero|proprio|così|veramente|pienamente|estremamente|più che|assai|sinceramente|totalmente|tanto|super|mega) (soddisfatto|soddisfatta|soddisfatti|soddisfatte|contento|contenta|contenti|felice|felici|colpito|colpita|colpiti|impressionat*|entusiast*)
0.85 (entusiast*|soddisfattissim*|contentissim*|felicissim*|estasiat*)
0.85 (ottimo|ottima|ottimi|eccellente|splendido|splendida|bellissimo|bellissima|fantastico|fantastica|magnifico|magnifica|stupendo|stupenda|meraviglioso|meravigliosa|impeccabile|perfetto|perfetta|superbo|straordinario|straordinaria|grande|gran|bel|eccezionale|favoloso|strepitoso|formidabile|super|egregio|prezioso|preziosa|gran bel|encomiabile|magistrale) @svc
0.85 @svc ~ (ottim*|eccellent*|splendid*|bellissim*|fantastic*|magnific*|stupend*|meraviglios*|impeccabil*|superb*|straordinari*|eccezional*|favolos*|strepitos*|formidabil*|encomiabil*|magistral*|esemplar*|ineccepibil*|perfett*|da urlo|una favola|uno spettacolo|una bomba|di altissimo livello|di alto livello|spettacolar*|coi fiocchi|con i fiocchi|da dieci|a regola d'arte|curatissim*|accuratissim*|preziosissim*|sopra le righe|di prim'ordine|top|brillant*|molto curat*|così curat*|ammirevol*|professionalissim*|fatto benissimo|bellissim*|incredibil*)
0.85 (niente|nulla|nessun) ~ (da ridire|da dire|da eccepire|da obiettare|da rimproverare|appunto|da criticare|di cui lamentarmi|di cui lamentarci|da recriminare|lamentela)
0.85 @no ~ (ho|abbiamo|posso|possiamo|trovo|trovi|troviamo|c'è|avrei|saprei) ~ (nulla|niente|nessuna|alcuna|proprio) ~ (da ridire|da dire|da eccepire|da obiettare|lamentarmi|sgridare|lamentarci|critica|critiche|lamentele|cosa criticare)
0.85 @no ~ (vi|ti|la)? ~ (posso|possiamo|potevo) ~ (proprio)? ~ (sgridare|criticare|rimproverare|lamentarmi|lamentarci)
0.85 @no (avremmo|avrei|si sarebbe|potevamo|potevo|si poteva|potevate|avreste|poteva|potrei|potremmo) ~ (potuto|scegliere|fare|andare|chiedere|sperare|desiderare|trovare|capitare|essere) ~ (meglio|di meglio|di più|più contento|più contenta|più contenti|più soddisfatt*|più felic*|scelta migliore)
0.85 @no ~ (ho|abbiamo) (dovuto|avuto|toccato|trovato|cambiato|mai) ~ (cambiare|correggere|toccare|modificare|un solo errore|un errore|neanche|nemmeno|una virgola|da cambiare|un problema|un refuso|intoppo|intoppi)
0.85 (cambiare|cambiato|toccare|toccato|spostare|spostato|cambierei|corretto|correggere) ~ (nemmeno|neanche|neppure)? ~ (una virgola|un punto|una parola sola)
0.85 (avete|hai|ha|avreste|m'avete|c'avete) ~ (superat* voi stessi|superato te stesso|superat*|fatto centro|fatto miracoli|fatto un miracolo|fatto una magia|fatto un capolavoro|fatto un lavorone|fatto un gran|fatto un ottimo|fatto un lavoro|fatto una cosa|fatto una grande|fatto una bella|fatto un bel|fatto un figurone|compiuto un|colto nel segno|colto l'essenza|colto perfettamente|capito al volo|capito subito|capito perfettamente|centrat* il|centrat* lo|azzeccat*|indovinat*|interpretat* perfettamente|reso possibile|salvat*|stupit*|conquistat*|trasformat*|portato a casa|risolto in|risolto tutto|risolto brillantemente|tirat* fuori dai|tirato fuori|tolto un peso|tolto un bel peso|tolto le castagne|fatto la differenza|dato una svolta|reso felici|reso felice|regalato|scovat*|lavorato benissimo|lavorato bene|lavorato alla grande|gestito benissimo|gestito alla|gestito in modo|organizzato benissimo|fatto benissimo|spaccato)
0.85 (superato|superate|supera|superano|oltre|al di là|al di sopra) ~ (ogni aspettativa|aspettative|le aspettative|nostre aspettative|mie aspettative|attese|le attese|ogni attesa|più rosee aspettative|ogni previsione|l'immaginabile|più rosee)
0.85 (meglio|più bello|più bella|migliore|più veloce|prima*) (di|che) (quanto|come|quello che|quel che) ~ (sperat*|immaginat*|pensat*|aspettav*|aspettass*|sperass*|immaginav*|pensav*|previst*|credev*|sperav*|osassi)
0.85 (esattamente|proprio|precisamente) (quello|ciò|come|quel) (che)? (volevamo|volevo|cercavamo|cercavo|ci serviva|mi serviva|ci voleva|speravamo|speravo|immaginavo|immaginavamo|desideravamo|avevamo in mente|avevo in mente|sognavo|sognavamo|sognato)
0.85 (apprezzo|apprezziamo|apprezzato|apprezzata|apprezzati|apprezzate|apprezzatissim*|apprezzamento|stima|ammirazione|ammiro|ammiriamo) ~ (molto|moltissimo|tantissimo|davvero|tanto|particolarmente|lavoro|impegno|l'impegno|disponibilità|professionalità|cura|puntualità|enormemente|per la|per il|vostra|vostro|sua|suo|tua|tuo|come|modo|qualità|velocità|precisione|onestà|franchezza|trasparenza|tempestività|da tutti|dal|dai|dalla)
0.85 (piaciuto|piaciuta|piaciuti|piaciute|piace|piacciono|adorat*|adorano|adora|adoro|adoriamo|amano|amo|amiamo) ~ (a tutti|tantissimo|moltissimo|molto|da morire|un sacco|da impazzire|davvero|tutti|il nuovo|la nuova|al capo|alla direzione|al cliente|ai clienti|ai soci|agli ospiti|troppo|il risultato|il sito|il logo|la traduzione|come)
0.85 (clienti|ospiti|colleghi|invitati|soci|capo|moglie|marito|direttore|direzione|dipendenti|tutti|genitori|miei|famiglia|cliente|parenti|bambini|presidente|sindaco|commissione|giuria|pubblico|figli|sposi|mamma) ~ (entusiast*|incantat*|estasiat*|contentissim*|felicissim*|soddisfattissim*|senza parole|a bocca aperta|ne parlano|ne parla|innamorat*|commoss*|commosso|commossa|ammirat*|stupit*|colpit*|conquistat*|fatto i complimenti|fanno i complimenti|fa i complimenti|adora|adorano|incorniciat*|impazzit* per|applaudit*|applausi|hanno apprezzato|ha apprezzato|piange* di gioia|divertit*|divertiti un mondo)
0.85 (andato|andata|riuscito|riuscita|venuto|venuta|filato|filata|riusciti|andati|andate|uscito|uscita) ~ (alla grande|benissimo|a meraviglia|alla perfezione|perfettamente|una bomba|liscio|liscia|tutto liscio|da dio|divinamente|una favola|splendidamente|splendida|splendido|senza intoppi|senza sbavature|meglio del previsto|bellissim*|stupend*|perfett*|un amore|magnificamente|oltre ogni|come un orologio|che è un piacere)
0.85 (stato|stata|è|era|stati) ~ (un successo|un successone|un trionfo|un successo enorme|un vero successo|un grande successo|magnific* davvero|uno spettacolo|una favola|un sogno|una meraviglia|una bomba|strepitos*|indimenticabil*|una serata indimenticabile|un vero piacere lavorare|un piacere lavorare|un piacere collaborare|un privilegio)
0.85 (funziona|funzionano|gira|va|fila|lavora|procede) ~ (tutto)? ~ (alla grande|a meraviglia|alla perfezione|perfettamente|come un orologio|che è un piacere|una meraviglia|benissimo|come una scheggia|una favola|splendidamente|liscio come l'olio|come un treno)
0.85 (vendite|ordini|prenotazioni|richieste|visite|contatti|clienti|telefono|fatturato|iscrizioni|incassi|traffico) ~ (aumentat*|raddoppiat*|triplicat*|schizzat*|in crescita|impennat*|cresciut*|alle stelle|esplos*|non smette di squillare|decollat*|volano|fioccano|salit*|boom)
0.85 (è|tutto|anche|gran parte|solo|questo|tutto questo|successo|risultato) ~ merito (vostro|tuo|suo|del vostro|della vostra|anche vostro); (grazie|merito) (a voi|a te|a lei|al vostro|alla vostra|al tuo|alla tua|alla sua|al suo|ai vostri) ~~ (abbiamo|ho|è|siamo|sono|dormo|funziona|risolto|vinto|ottenuto|salv*|riuscit*|evitato|risparmiat*|recuperat*|successo|passat*)
0.85 (senza) (di)? (voi|te|lei|il vostro aiuto|il tuo aiuto|il suo aiuto|il vostro intervento|il vostro lavoro) ~~ (non ce|non avrei|non avremmo|non saprei|non sapremmo|non sarebbe|persi|perso|persa|non so|non ce l'avrei|non ce l'avremmo|cosa avrei|sarei|saremmo|non saremmo)
0.85 @no ~ (so|sappiamo|saprei|sapremmo) ~ (come|cosa) ~ (ringraziarvi|ringraziarla|ringraziarti|avrei fatto|avremmo fatto|farei|faremmo|faremmo senza|farei senza)
0.85 (che|ma che) (bello|bella|belli|belle|meraviglia|spettacolo|figata|gioia|lavoro|bravi|brava|bravo|emozione|splendore|goduria|soddisfazione|serata|festa|capolavoro|bomba|bel lavoro|bella sorpresa|piacere lavorare) ~ (il|la|i|le|avete|questo|questa|siete|vedere|lavorare|che|davvero|ragazzi|raga)
0.85 motivo per (cui|il quale) ~ (gente|clienti|ospiti|tutti|persone|turisti) ~ (torna|tornano|resta|restano|viene|vengono|scelgono|sceglie|entrano|comprano|ci trovano)
0.85 (un|il) vero piacere (lavorare|collaborare|avere|avervi|trattare|leggere|vedere); (è|è stato|sarà) (sempre|davvero)? un piacere (lavorare|collaborare|avere a che fare|leggere|fare affari)
0.85 (felice|felici|contento|contenta|contenti|fortunat*|lieto|lieti|orgoglios*|fier*) ~ (di aver|di avervi|di averti|di averla|di lavorare|di collaborare|di essere vostri|di essermi|di esserci|aver scelto|avervi scelto|avervi trovat*|avervi incontrat*|averti trovat*|averla trovata|affidat*|della scelta|di come|del risultato|del lavoro|della vostra|del vostro|della collaborazione|per il risultato|per come)
0.85 (finalmente) ~ (qualcuno|uno|una|un|chi) ~ (che|in grado) ~ (capisce|spiega|risponde|ascolta|lavora|sa|mantiene|parla chiaro|fa|risolve|ci capisce|mi capisce|di)
0.85 (dormo|dormire|dormiamo|dormito|dormono) ~ (di nuovo|tranquill*|seren*|la notte|di notte|meglio|tra due guanciali|sonni)
0.85 (tolto|levato|tolti|togli*) ~ (un peso|un bel peso|un gran peso|un macigno|un pensiero|il pensiero|le ansie|un problema|una preoccupazione|dai guai|dagli impicci|castagne)
0.85 (lavoro|lavorone|risultato|qualità|servizio|impegno|traduzione|sito|progetto|cura|serata|logo|video) ~ (che|da) (incorniciare|manuale|applausi|urlo|dieci e lode|non si vede|parla da solo|fa invidia|paura|oscar|favola|sogno|standing ovation)
0.85 (dieci e lode|10 e lode|a pieni voti|cinque stelle|5 stelle|tanto di cappello|giù il cappello|standing ovation|chapeau|un applauso a tutti|un applauso a voi|un applauso al team|grande applauso|un encomio|mano santa|promossi a pieni|lavoro con i fiocchi|coi controfiocchi|a regola d'arte|di prim'ordine|con il sorriso|una marcia in più|i numeri uno|i migliori|una spanna sopra|fuori concorso)
0.8 (per fortuna|meno male|fortuna) (che)? (ci siete|ci sei|ci siete voi|ci sei tu|c'è lei|ci siete stati|vi ho|vi abbiamo|vi ho trovat*|esistete|siete intervenut*)
0.8 (pazienza|gentilezza|professionalità|disponibilità|competenza|precisione|puntualità|serietà|tempestività|velocità|rapidità|cortesia|creatività|cura|efficienza|affidabilità|prontezza|bravura|chiarezza|onestà|umanità|passione|flessibilità|sensibilità|dedizione) ~ (rara|rare|unica|infinita|straordinari*|eccezional*|esemplar*|ammirevol*|encomiabil*|impeccabil*|che vi contraddistingu*|che vi distingu*|fuori dal comune|dimostrat*|impagabil*|incredibil*|con cui|vostra|di sempre|senza pari|apprezz*|squisit*|fanno la differenza|fa la differenza|più unica che rara|come sempre)
0.8 (parlo|parlare|parlato|parlato|parlano|parlerò|parliamo|parla) ~ (benissimo|molto bene|un gran bene|solo bene|gran bene)
0.8 (passate|passa|girate|gira|trasmettete|estendi|estendete|porti|porta|portate|riferite|riferisci|dite|dì|dica|faccia) ~ (complimenti|ringraziamenti|miei complimenti|nostri complimenti|grazie|apprezzamento|bravi) ~ (a|al|alla|ai|team|colleghi|collega|tutti|ragazzi|squadra|chi)
0.8 (continuate|continua|continui|avanti) (così|cosi); (vale|valgono|valso|vale ogni) ~ (ogni|tutto|tutti) ~ (euro|centesimo|soldi|soldo|minuto|franco)
0.8 (rapidi|veloci|precisi|puntuali|gentili|professionali|disponibili|competenti|efficienti|cortesi|affidabili|seri|chiari|attenti|pazienti|preparati|impeccabili|corretti|tempestivi|rapido|veloce|preciso|puntuale|gentile|professionale|disponibile|competente|efficiente|chiara|veloce|precisa) (e|ed) (rapidi|veloci|precisi|puntuali|gentili|professionali|disponibili|competenti|efficienti|cortesi|affidabili|seri|attenti|pazienti|preparati|professionale|disponibile|competente|preciso|precisa|gentile|puntuale|simpatici|umani)
0.8 (come) (sempre|al solito|d'abitudine) (impeccabil*|perfett*|puntual*|precis*|ottim*|professional*|bravissim*|velocissim*|una garanzia|eccellent*|al top|gentilissim*|disponibil*)
0.8 (impeccabil*|perfett*|puntual*|precis*|ottim*|professional*|bravissim*|velocissim*|eccellent*|gentilissim*|al top|una garanzia|top) (come sempre|come al solito|come d'abitudine)
0.8 (risolto|sistemato|riparato|consegnato|fatto|tradotto|pronto|funzionante|rifatto|arrivat*|intervenut*) ~ (in un'ora|in dieci minuti|in mezz'ora|in cinque minuti|in tempo record|in tempi record|in un baleno|in un lampo|in un batter d'occhio|a tempo di record|in giornata stessa|al volo|in un attimo|in due ore|in anticipo|prima* del previsto|al primo colpo|subito e bene|in quattro e quattr'otto|nel giro di un'ora|di domenica|di notte)
0.8 (al primo|alla prima*) (colpo|tentativo|giro|bozza|botta)
0.8 (approvat*|passat*|promoss*|accettat*|superat*) ~ (al primo colpo|alla prima*|a pieni voti|senza osservazioni|senza rilievi|senza una modifica|senza modifiche|senza un rilievo|all'unanimità|senza batter ciglio|con il massimo)
0.8 (controllo|verifica|ispezione|revisione|accertamento|collaudo|commissione|audit) ~ (superat*|andat* bene|passat*|nessun rilievo|senza rilievi|senza problemi|benissimo)
0.85 (incantat*|ammaliat*|conquistat*|folgorat*|ammirat*|colpit*|stupit*|deliziat*|riconoscent*|grat*) ~ (da|dal|dalla|dai|dalle|per|luce|lavoro|cura|modo|come|voi|di|le siamo|vi siamo|quello|quanto|risultato)
0.85 (le|vi|ti) (siamo|sono) (riconoscent*|grat*|debitori|debitore|davvero grat*|molto grat*|immensamente grat*|infinitamente grat*)
0.85 (ti|vi) (voglio|vogliamo) bene; (ti|vi) (adoro|adoriamo|amo|amiamo|bacerei|abbraccio tutti|farei un monumento|sposerei); (monumento|santi subito|santo subito|una statua|medaglia|un premio|un oscar)
0.85 (proprio|davvero|veramente) (bello|bella|belli|belle|un bel lavoro|una bella|bravi|bravo|brava|un gran|un ottimo|una grande); mica male; niente male; non male davvero
0.85 (pianto|piangeva|piangevano|commoss*|commozione|emozionat*|riso|lacrime) ~ (guardand*|leggend*|vedend*|video|album|foto|discorso|libro|pagina|serata|gioia)
0.85 (collaudo|controllo|verifica|ispezione|esame|concorso|gara|bando|audit|revisione|commissione) ~ (passat*|superat*|vint*|promoss*|riuscit*) ~ (senza|al primo|a pieni|con|grazie|alla|brillantement*)
0.85 (devo|dobbiamo|devo proprio|dovete|deve) ~ (dirlo|dire|ammetterlo|ammettere|riconoscerlo|riconoscere) ~~ (brav*|bell*|ottim*|perfett*|impeccabil*|splendid*|meglio|super*|eccellent*|magnific*|sorpres*|professional*|curat*|ragione)
0.85 (devo|dobbiamo) ~ (una birra|una cena|un caffè|una bottiglia|una cassa di|un pranzo|un favore enorme|tutto)
0.85 (si vede|si sente|si nota|si percepisce) ~ (passione|cura|amore|mano|esperienza|che ci tenete|che ci tieni|attenzione|competenza|testa|cuore|lavoro|che amate)
0.85 (da quando|da che) ~ (ci siete|ci siete voi|ci seguite|mi seguite|lavoriamo con voi|lavoro con voi|c'è lei|siete arrivati|ci segue|abbiamo voi|vi conosciamo) ~~ (tutto|meglio|nessun|mai|più|funziona|dormo|dormiamo|respir*|vendite|tranquill*)
0.85 (chiarissim*|preciso e puntuale|efficientissim*|curatissim*|accuratissim*|completissim*|azzeccatissim*|riuscitissim*|piacevolissim*|bellissim* lavoro|interessantissim*|utilissim*|ordinatissim*|elegantissim*|buonissim*|deliziosissim*|squisit*)
0.85 (con voi|con te|con lei) ~ (si lavora|si sta|si collabora|si ragiona|ci si trova|ci si intende|mi trovo|ci troviamo|lavoro|lavoriamo|è) ~ (bene|benissimo|alla grande|davvero bene|divinamente|un piacere|in squadra|tutto più facile|tutto facile|meglio)
0.85 (mi|ci) (trovo|troviamo|sento|sentiamo) ~ (bene|benissimo|a mio agio|a nostro agio|in buone mani|alla grande|seguit*|al sicuro) ~ (con|da) (voi|te|lei)
0.85 @no ~ (dimentico|dimenticherò|dimenticheremo|dimentichiamo|dimenticherò mai|scorderò|scorderemo|lo scordo)
0.85 (perfett*|impeccabil*|magnific*|splendid*|bellissim*|ottim*|stupend*|fantastic*|eccellent*) ~ (dal primo|dall'inizio|dalla prima*|da cima a fondo|in ogni dettaglio|in tutto|in ogni particolare|sotto ogni|sotto tutti|nei minimi|fino all'ultimo|come sempre|dall'a alla)
0.85 finalmente ~~ (ha capito|ho capito|abbiamo capito|hanno capito|si capisce|capisco|funziona|si lavora|respiro|respiriamo|leggibil*|chiar*|ordine|in ordine)
0.85 (siete|sei|è) (arrivat*|intervenut*|venut*|corsi|corso|rimast*) ~~ (di sabato|di domenica|di notte|in piena notte|sotto la pioggia|la pioggia|in un'ora|in dieci minuti|in mezz'ora|fino a tardi|fino alle|subito|a natale|a ferragosto|in un lampo)
0.85 (un|proprio un|davvero un|stato un|fatto un|fare un) figurone; da dio; mani d'oro; grazie di esistere
0.85 grazie (alla|al|ai|alle|all'impegno) ~ (sua|suo|vostra|vostro|tua|tuo|vostri|suoi) ~ (tenacia|aiuto|lavoro|intervento|impegno|pazienza|competenza|supporto|professionalità|esperienza|consulenza|costanza|prontezza|disponibilità|consigli|suggerimenti|consiglio|traduzione|campagna|progetto|idea|bravura|intuizione|rapidità|tempestività|precisione|assistenza|dedizione|relazione|perizia)
0.85 (cliente|clienti|banca|investitori|committente|comune|giuria|commissione|sposi) ~ (ha|hanno) ~ (firmato|accettato|approvato|applaudito|apprezzato|fatto i complimenti|detto sì|scelto noi|premiato|confermato) ~ (subito|sul posto|al volo|senza|grazie|all'istante|al primo|entusiast*)
0.85 (vorrei|vogliamo|voglio|vorremmo|mandano|vogliono|merita di|da) ~ (incorniciar*|appender* in|un monumento|farvi un monumento|farle un monumento|clonarvi)
0.8 (l'ottimo|l'eccellente|l'impeccabile|il magnifico|lo splendido|il bellissimo|il fantastico|il grande|l'incredibile|lo straordinario) (lavoro|servizio|supporto|aiuto|impegno|progetto)
0.85 (grazie|ringrazio|ringraziamo|ringraziamenti) ~ (per) ~ (ottim*|splendid*|eccellent*|rapidità|velocità|bel|bella|gran|pazienza|professionalità|impegno|disponibilità|cortesia|precisione|cura|magnific*|fantastic*)
0.85 (clienti|ospiti|capo|team|tutti|colleghi|marito|moglie|partecipanti|direzione) ~ (entusiast*|content*|soddisfatt*|colpit*|innamorat*|felicissim*|complimentat*) ; (vi|la|ti) ~ (consiglierò|consiglieremo|raccomando|raccomanderemo|consiglio|consigliamo) ~

[growth]
0.9 (rinnovo|rinnoviamo|rinnoverò|rinnoveremo|rinnovare|rinnoverei|rinnovarlo|rinnovarvi|proseguire|proseguiamo|proseguiremo|proseguirei|prolungare|prolunghiamo|prorogare|prorogo|proroghiamo|continuiamo|continuare|continueremo|confermiamo|confermo|confermare|riconfermare|riconfermarvi|riconfermo|riconfermiamo|confermarvi|estendiamo|avanti) ~~ (volentieri|altri|altro anno|un altro anno|un anno|due anni|tre anni|anche per|prossimo anno|anno prossimo|l'anno prossimo|prossima stagione|per il 2027|2027|2028|con piacere|con voi|con te|contratto|abbonamento|l'abbonamento|collaborazione|incarico|l'incarico|mandato|insieme|fiducia|stesse condizioni|convenzione|manutenzione|senz'altro|assolutamente|per l'anno|per il prossimo|senza dubbio|# anni|# mesi)
0.9 (sì|si|ok|d'accordo|favorevoli|procediamo|via libera|benestare) ~ (al rinnovo|rinnovo|alla proroga|al prolungamento|per il rinnovo|con il rinnovo|alla fase due|alla seconda fase)
0.9 senza se e senza ma
0.9 avanti (tutta|insieme|con voi|anche per)
0.9 (estendere|estendiamo|ampliare|ampliamo|ampliamento|allargare|allarghiamo|aumentare|aumentiamo|raddoppiare|raddoppiamo|passare|passiamo|potenziare|incrementare|allungare|espandere|estensione|integrare|upgrade|aggiornare) ~~ (contratto|abbonamento|l'abbonamento|collaborazione|servizio|incarico|l'incarico|pacchetto|fornitura|altra sede|altre sedi|alla sede|alle sedi|filiale|filiali|al piano superiore|budget|ore mensili|anche a|anche al|anche alla|licenze|premium|altri mercati|anche alle|utenti|postazioni)
0.9 (affidarvi|affidarle|affidarti|affidare|affidiamo|affido|affideremo|affiderò|affiderei|darvi|dare|assegnarvi|assegnare|commissionare|commissionarvi|ordinare|ordiniamo|ordinarvi|prenotare|prenotarvi|prenotarti|aggiungere|aggiungete|aggiungiamo|aggiungi|aggiunga|ingaggiarvi|richiamarvi|coinvolgervi|chiedervi|incaricarvi|incaricarla) ~~ (anche|altro|altra|altri|altre|nuovo|nuova|nuovi|un altro|un'altra|secondo|seconda|terzo|terza|ulteriore|ulteriori|prossimo|prossima|pure|in più|di nuovo|ancora|tutta la|tutto il|l'intera|intero) ~~ (progetto|lavoro|sito|campagna|traduzione|traduzioni|incarico|evento|sede|società|negozio|contabilità|manuale|licenza|licenze|postazion*|utenti|catalogo|pratica|gestione|ordine|stagione|anno|edizione|paghe|servizio|ristrutturazione|casa|agriturismo|l'agriturismo|locale|pacchetto|copie|lingua|lingue|fase|video|cantiere|villa|ore|corso|serata)
0.9 (aggiungete|aggiungiamo|aggiungere|aggiungi|mettete|metteteci|includete|prendete in carico|seguite|seguiteci|seguirci|vorremmo|vorrei|vogliamo|facciamo) (pure|anche) ~ (sede|società|negozio|agriturismo|l'agriturismo|sito|contabilità|il|la|lo|le|i|l'altra|l'altro|filiale|nuovo|nuova|secondo|con voi|insieme|una|un)
0.9 (nuovo|altro|secondo|prossimo|nuova|altra|un'altra|seconda|prossima|ulteriore|terzo|terza|altri|altre|nuovi|nuove) (progetto|lavoro|sito|campagna|incarico|evento|negozio|locale|ristorante|commessa|traduzione|ordine|sede|società|casa|edizione|cantiere|lavori|progetti|incarichi|ordini|catalogo|collaborazione) ~ (per voi|con voi|da affidarvi|insieme|da farvi|a voi|vorremmo|vogliamo|da assegnarvi|da proporvi|in arrivo|voglio voi|pensato a voi|per te|con te|per lei)
0.9 (voglio|vogliamo|vorremmo|vorrei|volevo) ~ (ancora|di nuovo|solo|sempre|assolutamente)? (voi|te); (voglio|vogliamo|vorremmo|vorrei) ~ (ancora|di nuovo|nuovamente) ~ (voi|te|lei|con voi|il vostro|la vostra|collaborare|lavorare)
0.9 (anche|pure|già|di nuovo|ancora) ~ (anno prossimo|l'anno prossimo|prossimo anno|prossima edizione|prossima stagione|per il 2027|nel 2027|prossimo evento|l'anno che viene)
0.9 (prossimo anno|anno prossimo|l'anno prossimo|prossima stagione|prossima edizione|prossima volta|prossimo progetto|futuro|2027) ~~ (di nuovo voi|ancora voi|ancora con voi|di nuovo con voi|sempre con voi|sempre voi|vogliamo voi|voglio voi|vi vogliamo|contiamo su di voi|richiameremo|richiamerò|torneremo da voi|torneremo|tornerò|tenetevi liberi|tenete libera|vi prenoto|vi prenotiamo|bloccate la data|prenotiamo già|vi richiamo|insieme|affideremo|affiderò)
0.9 (tenete|tenetevi|bloccate|blocca|tieni|segnate|segnatevi|riservate|riservatemi|riservateci|teneteci|tenetemi) ~ (libera|liberi|libero|la data|le date|le stesse date|una data|un posto|stesso periodo|uno slot)
0.9 (stesso|stessa|stesse|stessi) ~ (anche)? ~ (anno prossimo|l'anno prossimo|prossimo anno); (lavorare|lavoreremo|lavorerò|collaborare|collaboreremo) (ancora|di nuovo|nuovamente|insieme ancora|ancora insieme) (con voi|insieme|con te|con lei)?
0.9 (tornerò|torneremo|torniamo|richiamerò|richiameremo|ricontatteremo|ricontatterò|ci rivedremo|ordineremo ancora|ordinerò ancora|serviremo ancora) ~ (sicuramente|senz'altro|volentieri|da voi|presto|a trovarvi|per il prossimo|con altri|con un altro|certamente|di sicuro)
# referrals
0.95 (consigliat*|consiglio|consiglierò|consiglieremo|consigliamo|consiglierei|consigliarvi|raccomandat*|raccomando|raccomandiamo|raccomanderò|raccomanderemo|suggerit*|segnalat*|segnalerò|indicat*|presentat*|presenterò|fatto il tuo nome|fatto il vostro nome|fatto il suo nome|passaparola) ~~ (a|ad|al|alla|ai|agli|alle|tutti|amic*|colleg*|cugin*|cognat*|cliente|clienti|vicin*|conoscent*|chiunque|vivamente|sempre|caldamente|occhi chiusi|fornitore|socio|imprenditor*|volentieri|sorella|fratello|associazione|zio|zia|vostro studio|vostra agenzia|chi)
0.95 (dato|girato|passato|passo|lasciato|darò|do|dando|fornito|mandato|girerò|passerò|inoltrato|ho dato) ~ (il|la|i|tuo|vostro|suo|vostri|tuoi|suoi|vostra|tua|sua|lo)? ~ (numero|contatto|contatti|nome|nominativo|mail|email|riferimenti|biglietto|recapito|indirizzo|bigliettino) ~ (a|ad|al|alla|ai|agli|alle|mio|mia|un|una|@friend)
0.95 @friend ~ (vi|ti|la|le) ~ (chiamerà|chiameranno|contatterà|contatteranno|scriverà|scriveranno|cercherà|cercheranno|telefonerà|chiama|contatta|vuole conoscere|vorrebbe conoscere|vuole conoscervi)
0.95 (vi|ti|la) (chiamerà|contatterà|scriverà|cercherà|chiameranno|contatteranno|scriveranno) ~ (un|una|mio|mia|lui|lei|loro|nostro|nostra|mia cognata|il nostro|la mia|lei|amic*|colleg*|cognat*|per)
0.95 (parlato|parlo|parlerò|parleremo) ~ (benissimo|bene|molto bene|un gran bene|tanto bene|di voi|di te) ~ (di voi|di te|di lei|a|ad|al|alla|vostro|con|amic*|colleg*|cognat*|un)
0.95 (cercano|cerca|serve|vorrebbe|vorrebbero|hanno bisogno|ha bisogno|gli serve) ~~ (ho detto di chiamarvi|ho consigliato voi|gli ho detto di voi|le ho detto di voi|ho parlato di voi|ho fatto il vostro nome|ho pensato a voi|le ho dato|gli ho dato)
0.95 (mando|mandiamo|manderò|porto|porterò|portiamo|porteremo|procuro|presento|presentarvi|presentarti) ~ (un|una|altri|nuovi|qualche|dei|nuovo)? ~ (cliente|clienti|amico|amici|amica|collega|colleghi|contatto)
0.95 (arrivo|arrivano|arriviamo|contatto|scrivo|chiamo) ~ (da parte di|su consiglio di|su suggerimento di|tramite il passaparola|su indicazione di); (colleg*|amic*|cognat*|vicin*|soci*) ~ (interessat*) ~ (vostri|vostro|servizi|lavorare con voi|un sito|voi)
0.9 (prossima|seconda|terza|nuova|successiva) fase ~ (con voi|via libera|procediamo|partiamo|volentieri|insieme|subito|vogliamo)
0.9 (procediamo|partiamo|via libera|avanti|ok|d'accordo|confermo|confermiamo|approvato|procedete|accettiamo|accetto|accettato) ~ (con|alla|per|al|a|anche|su) ~ (seconda fase|fase due|fase 2|prossima fase|secondo lotto|lotto due|altro sito|nuovo ordine|nuovo incarico|nuova campagna|offerta per il nuovo|seconda parte|secondo modulo|offerta aggiuntiva|pacchetto superiore|pacchetto annuale|abbonamento annuale|contratto annuale|contratto di manutenzione)
0.9 (preventivo|offerta|un'offerta|quotazione|proposta) ~ (anche|per altri|per altre|per un altro|per un'altra|per la seconda|per il secondo|per la nuova|per il nuovo|per la prossima|per altri due)
0.9 (passare|passiamo|passo|upgrade) ~ (al|a|alla) ~ (piano|pacchetto|versione|abbonamento|contratto|canone) ~ (superiore|premium|annuale|pro|gold|più grande|business|plus|avanzato|triennale|pluriennale)
0.95 fatto (il)? (tuo|vostro|suo) nome; (ho fatto|faccio|farò|abbiamo fatto|facciamo|faremo) ~ (nome|nomi) ~ (tuo|vostro|suo|a|ad|con)
0.9 (la|lo|le|li|anche|pure|questo|questa|prossimo|prossima|secondo|seconda|altra|altro) ~ (facciamo|faccio|faremo|farò|voglio fare|vogliamo fare|vorremmo fare|vorrei fare|affidiamo|affido|affideremo|seguite|curate|progettate) ~ (con|a|insieme) (voi|te|lei)
0.9 (cerca|cercano|cercava|stanno cercando|sta cercando|ha bisogno|hanno bisogno|vorrebbe|vorrebbero|gli serve|le serve) ~~ (fatto il tuo nome|fatto il vostro nome|ho pensato a voi|ho pensato a te|dato il tuo|dato il vostro|girato il tuo|girato il vostro|parlato di voi|parlato di te|consigliat*|suggerito voi|fatti trovare|vi chiamerà|ti chiamerà|vi contatterà)
0.9 (visto|considerato|dato|soddisfatti|contenti) ~~ (vorremmo|vorrei|vogliamo|voglio) ~ (proseguire|continuare|ampliare|estendere|affidarvi|affidarle|rinnovare|aggiungere|replicare|ripetere)
0.9 (replicare|replichiamo|ripetere|ripetiamo|bis|rifare|rifacciamo|fare il bis|facciamo il bis|concedere il bis) ~ (anche|insieme|con voi|anno prossimo|l'anno prossimo|prossimo anno|prossima edizione|l'esperienza|esperienza|collaborazione|evento|serata|altra sede)
0.9 (siete|sei|è) (già)? (dei nostri|confermat*|prenotat*|in squadra|il nostro fornitore|i nostri fornitori) ~ (anche|per|prossimo|anno|2027|prossima|ufficial*)
0.9 (segnate|segnatevi|segnati|segni|bloccate|bloccatevi|tenete|tenetevi|prenotate|prenotatevi) ~ (già|pure|subito|fin d'ora)? ~ (data|#|giorni|agenda|calendario) ~~ (prossim*|edizione|anno|2027|di nuovo|stagione|ancora)
0.9 (apriamo|aprire|apriremo|apro|aprirò|inauguriamo|inaugureremo|nuova apertura|aprendo) ~ (un|una|il|la|nostro|nostra)? ~ (secondo|seconda|terzo|terza|nuovo|nuova|altro|altra|un'altra) ~ (negozio|punto vendita|sede|ristorante|locale|ufficio|studio|filiale|bar|bottega|showroom|stabilimento|albergo|laboratorio)
0.9 (ci|mi) (fate|seguite|fareste|seguireste|curate|curereste|fai|segue|segui) ~ anche (lì|là|qui|quello|quella|questo|questa|il nuovo|la nuova|l'altro|l'altra|quelli|le altre|gli altri)
0.95 (rinnoviamo|rinnovo|rinnoverò|rinnoveremo|confermiamo|riconfermiamo) (per|anche|volentieri|subito|con piacere|di nuovo|ancora|senz'altro|molto volentieri|già) ~ (anno|anni|mesi|volta|stagione|contratto|il|altri|un|prossimo)

[meeting.off]
0.85 (annullare|annullo|annulliamo|annullato|annullata|cancellare|cancello|cancelliamo|cancellato|disdire|disdico|rimandare|rimando|rimandiamo|rimandato|rimandata|rinviare|rinvio|rinviamo|rinviato|rinviata|posticipare|posticipiamo|posticipo|posticipata|spostare|sposto|spostiamo|spostato|spostata|saltare|salto|saltiamo|disertare|differire|riprogrammare|riprogrammiamo|riprogrammarla|riprogrammarlo|slittare|ripianificare|rischedulare|anticipare|declinare|declino|disdirlo|annullarlo|annullarla|spostarlo|spostarla|rimandarla|rimandarlo|rinviarla|rinviarlo|rifissare|rifissiamo|fissarne un altro) ~ (riunione|incontro|l'incontro|all'incontro|appuntamento|l'appuntamento|call|chiamata|videochiamata|videocall|meeting|sopralluogo|colloquio|visita|pranzo|cena|consulenza di|caffè|ritrovo|workshop|demo|intervista|presentazione di|teams|zoom|telefonata|conference|invito|formazione|corso|tavolo|sessione|sal|kick off|l'invito|allineamento|assemblea)
0.85 (riunione|incontro|l'incontro|appuntamento|l'appuntamento|call|chiamata|videochiamata|meeting|sopralluogo|colloquio|visita|pranzo|cena|workshop|demo|telefonata|conference|corso|sessione|caffè|intervista|videocall) ~ (di|del|delle|della|con|fissat*|previst*)? ~ (annullat*|salta|saltat*|rimandat*|rinviat*|spostat*|posticipat*|cancellat*|da rimandare|da spostare|slitta|slittare|non si fa|non si fa più|va spostat*|va rimandat*|dobbiamo spostar*|devo spostar*|devo annullar*|dobbiamo annullar*|devo disdir*|devo rimandar*|dobbiamo rimandar*|la rimandiamo|la spostiamo|lo spostiamo|lo rimandiamo|devo rinviar*|dobbiamo rinviar*|mi tocca|non posso|non riesco|non ci sarò|non potrò|non ce la faccio|devo saltare|passo)
0.85 @no ~ (riesco|riusciamo|riuscirò|riusciremo|posso|possiamo|potrò|potremo|ce la faccio|ce la facciamo|ce la farò|ce la faremo|sono in grado|farò in tempo|faccio in tempo) ~ (a|ad|più|proprio|purtroppo)? ~ (venire|esserci|partecipare|passare|raggiungervi|raggiungerti|essere presente|essere presenti|collegarmi|collegarci|presenziare|arrivare|incontrarvi|incontrarti|incontrarla|fare la call|vederci|venirci|all'incontro|alla riunione|alla call|per la riunione|per l'appuntamento|per la call|all'appuntamento|essere da voi|essere lì|liberarmi|unirmi|tenere)
0.85 (domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|stasera|stamattina|pomeriggio|dopodomani|#) ~ (non|nn) ~ (riesco|riusciamo|posso|possiamo|potrò|potremo|ce la faccio|ce la facciamo|ci sono|ci sarò|ci saremo|ci siamo|sarò disponibile|sono disponibile|siamo disponibili|vengo|veniamo|verrò|verremo)
0.85 (non|nn) ~ (ci sarò|ci saremo|sarò presente|saremo presenti|potrò esserci|potremo esserci|potrò partecipare|potremo partecipare|verrò|verremo|parteciperò|parteciperemo|sarò dei vostri|prenderò parte|sarò in ufficio|mi collegherò|vengo|veniamo) ~ (domani|oggi|alla|lunedì|martedì|mercoledì|giovedì|venerdì|purtroppo|riunione|incontro|all'incontro|call|appuntamento|all'appuntamento|più|giorno|stasera|perché|pomeriggio|stamattina)
0.85 (spostare|spostiamo|sposterei|spostarla|spostarlo|spostarci|rimandare|rimandiamo|rinviare|rinviamo|posticipare|posticipiamo|slittare|rimandarla|rimandarlo|rinviarla|rinviarlo) ~~ (altro giorno|altra data|un'altra data|altra volta|un'altra volta|lunedì|martedì|mercoledì|giovedì|venerdì|settimana prossima|prossima settimana|più avanti|data da destinarsi|altro momento|dopo le feste|dopodomani)
0.85 (vediamo|vederci|vediamoci|sentirci|sentiamoci|trovarci|incontrarci|facciamo|fare|recuperiamo|rivederci|aggiorniamoci) ~ (altro giorno|altra data|un'altra data|altra volta|un'altra volta|invece|piuttosto|alla stessa ora|stessa ora)
0.85 (possiamo|potremmo|riusciamo|riusciremmo|si può|si potrebbe|potreste|potresti|puoi|potete|potrebbe|dobbiamo|devo|dovrei|dovremmo|vorrei|chiedo di|mi tocca|sono costrett*|siamo costrett*|costrett*|preferirei|meglio) ~ (spostare|rimandare|rinviare|posticipare|annullare|disdire|cancellare|riprogrammare|anticipare|saltare) ~ (a|al|alla|di|la|il|tutto|di qualche|di una|di un'ora|l'incontro|l'appuntamento|la riunione|la call|@wd|domani|giovedì)
0.85 (dimenticat*|scordat*|perso|persa|mancato|mancata|saltato|saltata|passata di mente|passato di mente|sfuggit*|mancare|completamente rimoss*|segnato male|sbagliato giorno|confuso il giorno) ~ (riunione|incontro|l'incontro|dell'incontro|appuntamento|l'appuntamento|dell'appuntamento|all'appuntamento|call|chiamata|videochiamata|meeting|sopralluogo|della call|della riunione|videocall|telefonata|colloquio|visita|del nostro|nostro)
0.85 (mi scuso|scusa|scusate|scusi|mi dispiace|perdonatemi|perdonami|chiedo scusa|sono mortificat*|mortificat*) ~~ (dimenticat*|scordat*|mancato|saltat*|non essere venut*|assenza|l'assenza|non esserci|non essermi presentat*|non mi sono presentat*|non essermi collegat*|buco|bidone|bidonat*|dato buca|perso la call|perso la riunione|pacco)
0.8 (nuova|altra|un'altra|diversa|alternativa) (data|giornata) ~ (propor*|concord*|trov*|fiss*); (altro|nuovo|diverso) (giorno|orario|appuntamento|momento) ~ (per|vi|ti|le|propor*|fiss*|concord*|trov*|se|invece)
0.8 (imprevisto|impegno|un imprevisto|un impegno|contrattempo|emergenza|sovrapposizione|concomitanza|influenza|febbre|malattia|lutto|funerale|sciopero|treno|volo|neve|malato|malata|ammalat*|covid|visita medica|incidente|bambino|bambina|figlio|figlia) ~~ (rimandare|spostare|rinviare|annullare|appuntamento|l'appuntamento|riunione|incontro|l'incontro|call|non riesco a venire|non posso venire|non ci sarò|un altro giorno|non riesco a esserci|altra data|saltare|riunione di)
0.8 (sono|siamo) (costrett*|obbligat*|dispiaciut* ma dobbiamo) (a)? ~ (annullare|rimandare|disdire|rinviare|spostare|declinare|posticipare)
0.8 (declino|decliniamo|devo declinare|dobbiamo declinare|sono costretto a declinare|rinunciare|rinuncio|passo) ~ (invito|l'invito|riunione|incontro|l'incontro|partecipazione|pranzo|call|evento|all'incontro|alla riunione|al pranzo)
0.8 (devo|dobbiamo|mi tocca|costretto a|costretta a) ~ (dare|darvi|darti|darle) ~ buca; (do|diamo|darò) buca; (non se ne fa|non se ne fa più) nulla ~ (oggi|domani|per)
0.8 (l'appuntamento|appuntamento|incontro|riunione|call) ~ (si sovrappone|sovrappone|coincide|accavalla|in conflitto|concomitan*)
0.85 (assenza|l'assenza|assente|assenti|mancherò|mancheremo|manco|manchiamo|mi assento) ~ (al|alla|all'incontro|all'appuntamento|dalla|dal|per|a|alle) ~ (sopralluogo|riunione|incontro|call|appuntamento|visita|cena|corso|workshop|assemblea|meeting|presentazione|inaugurazione|pranzo|collaudo|domani|lunedì|giovedì)
0.8 (mi|ci) (sostituirà|sostituisce|rappresenterà) ~ (il|la|un|una|mio|mia|collega|geometra|socio|assistente); al (mio|nostro) posto ~ (verrà|viene|ci sarà|partecipa|parteciperà|manda|mando|mandiamo)
0.8 (mi|ci) hanno (messo|fissato|spostato|convocat*|piazzato|anticipato) ~ (udienza|un'udienza|riunione|visita|turno|impegno|volo|intervento|collaudo|convocazione|ispezione) ~~ (possiamo|potremmo|vediamo|facciamo|spost*|rimand*|ti va|vi va|giovedì|altro|stessa ora|stesso orario|rinvi*)
0.8 (facciamo|vediamo|vediamoci|sentiamoci|aggiorniamoci|possiamo fare|possiamo vederci|ti va|vi va|riusciamo) ~~ (stessa ora|stesso orario|un altro giorno|altro giorno|la settimana dopo|invece che|invece di|anziché)
0.8 (incontro|l'incontro|riunione|call|appuntamento|l'appuntamento) ~ (invece che|invece di|anziché) ~ (domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|alle)
0.8 (stasera|domani|oggi|stavolta|questa volta|giovedì|venerdì|lunedì|martedì|mercoledì|pomeriggio) (io|noi|mi sa che|purtroppo)? (passo|passiamo|salto|saltiamo|do forfait|diamo forfait|marco visita|rinuncio|rinunciamo|devo dare forfait|alzo bandiera bianca)
0.8 (dare|do|diamo|darò|daremo) forfait; (ci|mi) (aggiorniamo|risentiamo|rivediamo) ~ (per un'altra|per un altro|per una nuova|e fissiamo|per rifissare|per la nuova)
0.8 (ci vediamo|vederci|vediamoci|facciamo|farlo|farla|incontrarci|collegarci) ~ (in video|in videochiamata|online|da remoto|in call|su teams|su zoom|in videoconferenza|a distanza|al telefono) ~ (invece|anziché|al posto|piuttosto|perché|se)
0.8 (bloccato|sospeso|vietato|annullato) le trasferte

[auto]
# what only a machine says
0.95 (risposta|messaggio|mail|email|notifica|comunicazione|avviso) (automatica|automatico)
0.95 (risposta automatica|risponditore automatico|autorisponditore|messaggio automatico|generata automaticamente|generato automaticamente|generata in automatico|generato in automatico|inviata automaticamente|inviato automaticamente|in modo automatico|posta inviata automaticamente|casella non presidiata|casella non monitorata|indirizzo non presidiato|non presidiata|non monitorata|non è presidiata|non è monitorata|noreply|no reply|mailer daemon|postmaster|autoreply)
0.95 (non|si prega di non|preghiamo di non|la preghiamo di non|vi preghiamo di non) (rispondere|rispondete|risponda) ~ (questa|questo|presente) ~ (mail|email|e|messaggio|indirizzo|comunicazione|notifica)
0.95 (non|impossibile) ~ (recapitat*|recapitare|consegnare il messaggio|consegnato al destinatario|consegnato ai seguenti|recapitabil*)
0.95 (mancata consegna|mancato recapito|errore di recapito|notifica di mancata consegna|stato della consegna|avviso di mancata consegna|messaggio non recapitabile|messaggio non recapitato|destinatario sconosciuto|utente sconosciuto|casella piena|casella di posta piena|quota superata|indirizzo inesistente|indirizzo non trovato|conferma di lettura|ricevuta di ritorno|il messaggio è stato letto|restituito al mittente|ricevuta di avvenuta consegna|ricevuta di accettazione|anomalia messaggio)
0.95 (richiesta|segnalazione|ticket|messaggio|domanda|pratica|modulo|iscrizione) ~ (è stata|è stato|sono state|stata|stato) ~ (registrat*|presa in carico|preso in carico|ricevut* e|aperto con|aperta con|creat*|assegnat* al|inoltrat* all'ufficio|protocollat*|acquisit*|inviata con successo|inviato con successo)
0.95 (ticket|richiesta|segnalazione|caso|pratica) (n|numero|nr|id|#) ~ # ~ (apert*|creat*|registrat*|ricevut*|assegnat*|chius*|presa in carico|aggiornat*|è stat*)
0.95 (numero|codice|id) ~ (ticket|di ticket|della richiesta|di riferimento della richiesta|della segnalazione|pratica assegnato); grazie per (averci contattato|averci scritto|aver contattato|aver inviato|la sua richiesta abbiamo|la registrazione|esserti iscritt*|esserti registrat*)
0.95 (un nostro|il nostro|uno dei nostri|nostri) (operatore|operatori|consulente|consulenti|addetto|addetti|incaricato|team|collaboratore|staff) ~ (risponderà|risponderanno|ricontatterà|contatterà|ricontatteranno|provvederà|prenderà|la ricontatterà|vi risponderà|le risponderà)
0.95 (sono|sarò|siamo|saremo|mi trovo|attualmente) ~ (fuori ufficio|fuori sede|assente|assenti|in ferie|in vacanza|in malattia|in maternità|in congedo|fuori dall'ufficio|in trasferta|in paternità) ~ (fino|sino|dal|da|con|e|al|a|per|rientro|rientrerò|compreso|tornerò|ritornerò|senza|risponderò|in caso|nei giorni)
0.95 (fuori ufficio|assente dall'ufficio|assenza dall'ufficio|out of office|gentile mittente sono|notifica di assenza|avviso di assenza)
0.95 (non lavora più|non collabora più|non fa più parte|ha lasciato l'azienda|ha lasciato la società|non è più attivo|non è più attiva|indirizzo non è più|casella non è più|indirizzo dismesso|email dismessa|nuovo indirizzo di posta)
# what people say too: two of these are needed
0.45 (in|fuori) (ferie|vacanza|ufficio|malattia|congedo|trasferta|maternità|sede); (sono|sarò|siamo|saremo) (assente|assenti|via|all'estero|irreperibile|non raggiungibile); (ferie estive|chiusura estiva|chiusura natalizia|chiusi per ferie|chiuso per ferie|chiusura per ferie)
0.45 (accesso|accedere|possibilità di accedere|consultare|leggo|leggerò|controllerò|controllo) ~ (limitat*|saltuari*|sporadic*|alla posta|alle mail|alla casella|alle email|la posta saltuariamente|le mail saltuariamente|raramente|le mail solo)
0.45 (per|in caso di) (urgenze|urgenza|questioni urgenti|necessità urgenti|comunicazioni urgenti|motivi urgenti|emergenze|richieste urgenti|problemi urgenti) ~ (rivolger*|contattare|contattate|chiamare|scrivere|può|potete|si prega|prego|telefonare|rivolgetevi|scrivete|chiamate|al|vi)
0.45 (in mia|durante la mia|nel periodo di|in nostra|durante il mio|durante la nostra) (assenza|vacanza|periodo di ferie|congedo|chiusura)
0.4 (rientro|rientrerò|rientreremo|tornerò|torneremo|sarò di ritorno|saremo di nuovo operativi|riapriremo|riapriamo|riaprirà|di nuovo in ufficio|al mio rientro|al nostro rientro|al rientro) ~ (il|lunedì|martedì|mercoledì|giovedì|venerdì|dal|in ufficio|#|a|risponderò|risponderemo)
0.4 (ufficio|uffici|studio|sede|azienda|negozio) ~ (chiuso|chiusi|chiusa|chiuderà|resterà chiuso|rimarrà chiuso|resteranno chiusi|rimarranno chiusi|resterà chiusa) ~ (dal|per ferie|fino|da|per)
0.4 (risponderò|risponderemo|le risponderò|vi risponderò|sarà mia cura|sarà nostra cura) ~ (al mio|al rientro|al nostro|appena|non appena|rispondere|ricontattar*|nel più breve|entro)

# The client itself is going under.
[insolvency]
0.85 concordato (preventivo|fallimentare|semplificato)?; liquidazione (giudiziale|coatta|volontaria)
0.85 (procedura|procedimento) (di insolvenza|fallimentare|concorsuale|di liquidazione); dichiarazione di fallimento
0.85 (nostra|mia|la) (azienda|società|ditta|impresa) ~ (fallita|fallimento|fallisce|insolvente|liquidazione)
0.85 (siamo|sono|stiamo|è) ~ (falliti|fallita|fallendo|insolventi|insolvente|in fallimento|in liquidazione|sul lastrico)
0.85 (istanza|dichiar*|chiedere|chiesto|presentato|presentiamo) ~ (fallimento|concordato|insolvenza)
0.85 (posta|messa|mettiamo|messo|entrata|entriamo) in liquidazione; (curatore|curatela) (fallimentare)?
0.85 (portare|portiamo|portato|portiamo) i libri in tribunale; commissario giudiziale; stato di insolvenza
0.8 (cessiamo|cessa|cessato|cesseremo|cessazione|cessare) (dell|la|l|ogni|la nostra)? attività
0.8 (chiudiamo|chiudere|chiude|chiuderemo|chiuso) (definitivamente|per sempre|i battenti|la società|la ditta|l azienda)
0.8 (insinu*) ~ (credito|passivo|fallimento); non (possiamo|riusciamo) ~ pagare (più)? (nessuno|alcun fornitore|i fornitori)

# Do not write to us.
[stop]
0.85 non (mi|ci) (scrive*|scriva*|contatt*|chiam*|disturb*) (più|mai più)
0.85 (smettete|smetta|smettila|smettetela|basta|cessate) (di)? (scrivermi|scriverci|contattarmi|contattarci|chiamarmi|chiamarci|disturbarmi|disturbarci|tempestar*|mandarmi mail|mandarci mail|inviarci mail)
0.85 non (voglio|vogliamo|desidero|desideriamo|intendo|intendiamo) (più)? (ricevere|essere contattat*) ~ (mail|messaggi|comunicazioni|email|newsletter|più)
0.85 non (voglio|vogliamo|desidero|desideriamo) più (ricevere|essere|che mi|che ci|sentir*)
0.85 (cancellate|cancelli|cancella|cancellare|togliete|tolga|togli|rimuovete|rimuova|rimuovi|eliminate|elimini|disiscrivete|disiscriva) ~ (lista|elenco|mailing list|indirizzo|database|newsletter|nostri dati|miei dati)
0.85 (cancellatemi|toglietemi|rimuovetemi|disiscrivetemi|cancellami|cancellateci|toglieteci) ; (lasciatemi|lasciateci|mi lasci) in pace
0.85 (nessuna|niente) (altra|più)? (mail|email|comunicazione|messaggi) (da parte vostra|da voi|più)
0.85 (non)? (fatevi|si faccia) più (vivi|sentire) ; (diritto|richiesta) ~ (opposizione|cancellazione) ~ (gdpr|dati)

# Write to somebody else from now on.
[redirect]
0.85 (d ora in poi|da ora in poi|d ora in avanti|in futuro|da oggi|da oggi in poi) ~~ (scriv*|contatt*|rivolg*|invi*|mand*|indirizz*|referente)
0.85 (scriv*|contatt*|rivolg*|invi*|mand*) ~~ (d ora in poi|da ora in poi|d ora in avanti|da oggi in poi)
0.85 (nuovo|nuova) (referente|contatto|indirizzo|interlocutor*|responsabile|mail|email) ~ (è|sarà|per)
0.85 (vostro|suo|il|tuo) (referente|contatto|interlocutore) ~ (è|sarà|diventa)
0.85 non (lavoro|lavora|sono|faccio) più (in|per|presso|qui|la persona|il responsabile|la responsabile|il referente|parte)
0.85 (lascio|ho lasciato|lascerò|lasciato) (l azienda|la società|lo studio|l incarico|il mio incarico|la ditta)
0.85 (mio|nostra|nostro|il mio|la mia) (indirizzo|mail|email) ~ (cambia|cambiato|è cambiato|cambierà)
0.85 non sono (la persona|il referente|il contatto) (giust*|corrett*|adatt*); (collega|successore|sostitut*) ~~ (si occup*|segue|prende|subentra)
0.85 (rivolgersi|rivolgetevi|si rivolga|rivolgiti|scrivete|scriva) (direttamente)? (a|al|alla) (mio collega|mia collega|collega|nostr* commercialista|amministrazione|contabilità)

# Only a part is paid.
[payment.partial]
0.85 (pagat*|paghiamo|pago|versat*|versiamo|verso|bonificat*|bonifichiamo|salderemo|saldato) ~ (una parte|la metà|metà|solo una parte|parte)
0.85 (pagare|versare|bonificare|saldare) ~ (una parte|la metà|metà); (pagamento|saldo|versamento|bonifico) parziale
0.85 (parzialmente|in parte) (pagat*|saldat*|versat*); acconto ~ (versat*|pagat*|bonificat*|inviat*)
0.4 (il|la) (resto|restante|rimanente|rimanenza|saldo|differenza) ~~ (mese prossimo|prossim*|più avanti|appena|entro|seguirà|dopo|quando)
0.85 (prima|seconda) (rata|metà|tranche) ~ (pagat*|versat*|bonificat*|fatt*|inviat*); l altra metà
0.8 (per ora|intanto|per il momento) ~ (versiamo|paghiamo|bonifichiamo|verso|pago|metà|acconto)

[about complaint.quality]
lavor*; relazione; relazioni; sito; pagin*; disegn*; progett*; test*; traduzion*; bozz*; logo; immagin*; foto
servizi*; risultat*; qualità; document*; file; applicazione; programma; installazion*; presentazion*
campagn*; evento; organizzazione; contabilità; dichiarazion*; stamp*; brochure; video; server; backup
cantiere; impianto; consegn*; squadra

[about complaint.delay]
ritard*; tempi; tempistic*; attes*; aspett*; scadenz*; consegn*; settiman*; mesi; lent*; lentezza; puntualità
calendario

[about complaint.neglect]
rispost*; rispond*; richiam*; attenzione; ascolto; comunicazion*; messagg*; contatt*; assistenza; trattament*
disponibilità; considerazione

[about complaint.cost]
prezz*; tariff*; fattur*; import*; cost*; onorar*; preventiv*; ore; supplement*; spes*; canone

# What we write ourselves.
[our.promise]
(vi|le|ti|ve|glie) (invio|inviamo|invierò|invieremo|mando|mandiamo|manderò|manderemo|faccio|farò|faremo|consegno|consegneremo)
(lo|la|li|le) (invio|inviamo|invierò|invieremo|mando|manderò|avrà|avrete|avrai|correggo|correggeremo|sistemo|sistemeremo|riceverete)
(glielo|gliela|ve lo|te lo|ve la|te la) (invio|inviamo|invierò|invieremo|mando|mandiamo|manderò|manderemo|consegno|consegneremo|preparo)
(me|ce) ne (occupo|occupiamo|occuperò|occuperemo) ; (sarà|saranno) (pront*|consegnat*|online|finit*|corrett*|inviat*)
(vi|le|ti) (richiamo|richiamiamo|richiamerò|richiameremo|rispondo|risponderò|risponderemo|confermo|confermeremo|confermerò|aggiorno|aggiorneremo)
(riceverete|riceverà|riceverai|avrete) ; (consegneremo|consegniamo|sistemeremo|correggeremo|finiremo|finirò|provvederò|provvederemo|provvediamo)
(glielo|ve lo|te lo) prometto; (può|potete|puoi) contarci; (stiamo|sto) per inviar*

[our.overpromise]
garantito; (garantiamo|garantisco|le garantisco|vi garantisco) ; qualunque cosa accada; senza (alcun|nessun|il minimo) (problema|rischio)
(mai più|mai) ~ (problem*|error*|ritard*|guast*) ; al (cento per cento|100) ; costi quel che costi
(tutto)? quello che (vuole|volete|vuoi) ; subito e gratis; senza fallo; assolutamente sicuro

[our.blame]
come (le|vi|ti)? (ho)? già (detto|scritto|spiegato) ; (le|vi|ti) (avevo|ho|avevamo) (già)? (detto|avvisato|avvertito)
(avrebbe|avreste|avresti) dovuto; (è|era) (colpa|errore) (sua|vostra|tua|suo|vostro|tuo) ; per colpa (sua|vostra|tua)
(il|la|un) (nostro|nostra)? (stagista|collega|grafico|fornitore) ~ (dimenticato|sbagliato) ; non è (colpa|errore) nostr*
(lei|voi|tu) (ha|avete|hai) (dimenticato|capito male|letto male) ; se (avesse|aveste|avessi) (letto|risposto|detto)

[our.heat]
(è|questo è|che) (ridicolo|assurdo|una vergogna|una sciocchezza|vergognoso) ; (sta|state|stai) scherzando
(smettetela|la smetta|smettila) di lamentar*; (impari|imparate|impara) a leggere; (sono|siamo) stuf*; ne ho abbastanza
(si cerchi|cercatevi|cercati) un altro; se non (le|vi|ti) (va|sta) bene; non è un problema mio; che faccia tosta
(la sua|la vostra|la tua) incompetenza

[our.apology]
(mi|ci) (scuso|scusiamo|dispiace) ; (le|vi|ti) (chiedo|chiediamo) (scusa|perdono) ; chied* scusa
(sono|siamo) (spiacent*|desolat*|mortificat*) ; (scusi|scusate|scusa|scusami) (per|il|la|del|se) ; (le|nostre|mie) scuse

[our.invoice]
(allego|alleghiamo|in allegato|le allego|vi invio|inviamo|le invio|trova|trovate|ecco|trasmettiamo) ~ (fattura|parcella)
(fattura|parcella) (in)? allegat*; (abbiamo|ho) (fatturato|emesso) ; (fattureremo|fatturiamo) ; (nostra|la) fattura (numero|n|nr) ~ (del|di)

[invoice-number]
(fattura|parcella) (n|nr|num|numero)?; (numero|n|nr) (di)? fattura

[invoice-amount]
(importo|totale|somma) (totale|da pagare|dovuto|di|fattura)?; totale (da pagare|fattura|dovuto); (per|pari) (un importo di|a); da (pagare|saldare|versare)

[invoice-due]
(scadenza|scade|scadrà|pagabile|da pagare|da saldare) (il|entro|entro il|al)?; data (di)? scadenza; (pagamento|termine di pagamento|termini di pagamento) (entro|il)?

[deadline-behind]
al più tardi; al massimo; tassativamente; senza fallo; come termine ultimo

# ---- What people say without the word for it, and what only sounds like it.
[classes]
otr = altro|altra|altri|altre|un'altra|un'altro|nuovo|nuova|nuovi|nuove|l'altro
otr = l'altra
lav = progetto|lavoro|incarico|l'incarico|cantiere|contabilità|sito|campagna
lav = pratica|mandato|gestione|catalogo|traduzione|traduzioni|evento|l'evento
lav = paghe|bilancio|grafica|manutenzione|assistenza|l'assistenza|fornitura
lav = appalto|l'appalto|marketing|social|commessa
ajen = affitto|d'affitto|l'affitto|locazione|luce|gas|acqua|fibra|telefono
ajen = telefonico|telefonica|cellulare|palestra|rivista|giornale|netflix|negozio
ajen = ufficio|l'ufficio|magazzino|garage|noleggio|leasing|furgone|auto|l'auto
ajen = mutuo|banca|assicurazione|l'assicurazione|enel|operatore|l'operatore
ajen = gestore|bolletta
pers = dipendente|dipendenti|stagista|apprendista|inquilino|inquilina
pers = l'inquilino|all'inquilino|dall'inquilino|conduttore|locatore|impiegato
pers = impiegata|l'impiegata|cameriere|segretaria|socio|collaboratore
pers = collaboratrice|responsabile|operaio|l'operaio|badante|colf|abbonati
pers = abbonato|iscritti


[leaving]
# parting
0.85 (strade|cammini) ~ (si dividono|si separano|si divideranno|si separeranno|divise|prendono)
0.85 (dividere|separare|separiamo|dividiamo) ~ (strade|percorsi|cammini)
0.85 ognuno per la sua strada
0.85 (si torna indietro|torniamo indietro|torno indietro|ripensamenti)
0.85 (decisione) ~ (definitiva|irrevocabile|presa e|è presa|ormai presa|non cambia)
0.85 (non siamo|non sono|non saremo|non sarò|smettiamo di essere|smetto di essere|non saremmo) più (vostri|vostro|suoi|suo|un vostro|clienti|cliente)
0.85 (chiudiamola|chiudiamo|chiudo|finiamola|finiamo|interrompiamo|tronchiamo) ~ qui ~ (amici|grazie|collaborazione|rapporto|contratto)?
0.85 (finisce|termina|si conclude|si chiude|si interrompe|cessa) qui ~ (collaborazione|rapporto|storia|contratto|avventura|percorso)?
0.85 (collaborazione|rapporto|contratto|percorso|avventura|incarico|mandato) ~ (concluso|conclusa|terminato|terminata|chiuso|chiusa|finisce|al capolinea|arrivato alla fine|giunto al termine|giunta al termine|non ha futuro|non ha più senso|esaurito|esaurita|cessato|risolto|revocato|si chiude|si conclude|si interrompe)
0.85 (considerate|consideri|considera|ritenete|ritenga|riteniamo|consideriamo|considero) ~ (concluso|conclusa|risolto|risolta|chiuso|chiusa|terminato|terminata|cessato|sciolto) ~ (rapporto|contratto|collaborazione|incarico|mandato)
0.85 (voglio|vogliamo|desidero|desideriamo|intendo|intendiamo|chiedo di|chiediamo di|comunico di|comunichiamo di|posso|possiamo) ~ (recedere|disdire|rescindere|dare disdetta|dare la disdetta|interrompere il|interrompere la|cessare il|cessare la|chiudere il contratto|chiudere il rapporto|uscire dal contratto|sciogliere)
0.85 (recesso|disdetta|recediamo|recedo|receduto|recederemo|disdico|disdiciamo|disdiremo) ~ (contratto|servizio|servizi|abbonamento|incarico|rapporto|articolo|preavviso|#|assistenza|manutenzione|hosting|dal|con effetto)
0.85 (diritto di|dichiarazione di|comunicazione di|lettera di|diamo formale|do formale) (recesso|disdetta) ~
0.85 (revoc*) ~ (incarico|l'incarico|mandato|procura|delega|amministratore|all'amministratore|commercialista)
0.85 (deliberato|deciso|votato|stabilito|convenuto|scelto|risolto) ~~ (revocare|cambiare|sostituire|non rinnovare|non proseguire|non confermare|interrompere|affidar*|chiudere|lasciare|rivolgerci|recedere|disdire|internalizzare)
0.85 (fare|faremo|farò|facciamo|faccio) a meno (dei|del|della|di) (vostri|vostro|vostra|suoi|tuoi|voi|lei|te|sua)
0.85 (non)? ~ (proseguire|proseguiremo|proseguiamo|continuare|continueremo|continuiamo|andare avanti|andremo avanti) ~ (con voi|con lei|con te|con la vostra|con il vostro|con i vostri|con il canone|con l'abbonamento|con il servizio|con il contratto|con la collaborazione)
0.85 (preferiamo|preferisco|preferiremmo|meglio|deciso di) non (proseguire|continuare|rinnovare|andare avanti|confermare)
0.6 (rispettando|rispettiamo|nel rispetto del|con il|diamo|do) ~ preavviso ~ (previst*|#|giorni|mesi|contrattual*|dovut*)
# the last time
0.85 (ultimo|ultima) (lavoro|incarico|progetto|campagna|ordine|volta|stagione|evento|catalogo|traduzione|bilancio) che ~ (affidiamo|affido|facciamo con voi|commissioniamo|diamo|vi diamo|le diamo|facciamo insieme|vi chiediamo|le chiediamo|mi vedete|ci vedete)
0.85 (prossimo|prossima) @work non (lo|la|li|le|ve) ~ (faremo|farò|facciamo|faccio|affideremo|affiderò|affidiamo|farete|farà|daremo|realizzeremo)
0.85 non (mi|ci|vi)? (rivolgerò|rivolgeremo|affiderò|affideremo|servirò|serviremo|avvarremo|avvarrò|ricorrerò|ricorreremo|comprerò|compreremo|tornerò|torneremo) (più|mai)
0.85 non (lavorerò|lavoreremo|collaboreremo|collaborerò|lavoriamo|collaboriamo) più (con|insieme)
0.85 mai più (con voi|con lei|un lavoro|un incarico|da voi)
0.85 (penserò|penseremo|pensarci|pensiamo|penso|penserei) ~ (due volte|bene) ~ (prima di)? ~ (affidar*|rivolger*|commission*|richiam*|tornare|rinnovare)
0.85 (non so|non sappiamo|dubito|dubitiamo|non è detto|non vi garantisco|non garantisco|chissà|vedremo) ~~ (lavoreremo|lavorare ancora|lavorare insieme|proseguiremo|continueremo|ritroveremo|rinnoveremo|rinnoviamo|insieme|resteremo|rimarremo|saremo ancora)
0.85 (mi chiedo|ci chiediamo|non so|non sappiamo|sto valutando|stiamo valutando|valutiamo) se ~~ (abbia senso|ha senso|valga la pena|vale la pena|convenga|conviene|continuare|proseguire|rinnovare|andare avanti|restare)
0.85 (restiamo|resteremo|resto|resterò|rimaniamo|rimango|andiamo avanti|proseguiamo) ~ (solo|soltanto) fino
0.85 finché non (troviamo|trovo|troveremo|avremo) ~ (altro|un altro|sostituto|alternativa|qualcun altro|nuovo)
# elsewhere
0.85 (non escludiamo|non escludo|non è escluso|non si esclude|senza escludere) ~ (rivolger*|cambiare|cercare|andare|lasciare|chiudere|affidar*|guardar*|passare|di non|altr*)
0.85 (rivolgerci|rivolgermi|rivolgeremo|rivolgerò|rivolgiamo|rivolgo|cercare|cercheremo|cercherò|cerchiamo|guardare|guardiamo|guarderemo|andare|andremo|andrò|bussare|provare) (altrove|da un'altra parte|da qualche altra parte|ad altri|a qualcun altro|da altri|da qualcun altro|a un altro|a un'altra)
0.85 (ci|mi) (sto|stiamo|stavo|stavamo|sono messo a|siamo messi a|tocca|toccherà) ~ (guardando|guardare|guardarci|guardarmi) ~ (intorno|in giro|attorno)
0.85 (guardare|guardarci|guardarmi|guardo|guardiamo|guardando) (intorno|in giro|attorno|altrove)
0.85 (sondando|sondare|sondiamo|tastando) ~ (mercato|terreno|altri|altre)
0.85 (stiamo|sto|stavamo) ~ (valutando|vagliando|esaminando|considerando|confrontando|cercando|sentendo|parlando con|trattando con|incontrando|ascoltando) ~ (altre|altri|altro|un'altra|un altro|alternative|alternativa|nuove|nuovi|nuovo|nuova|soluzioni diverse) ~ (opzioni|strade|soluzioni|studi|studio|agenzie|agenzia|fornitori|fornitore|offerte|preventivi|proposte|possibilità|ditte|partner|professionisti|realtà)?
0.85 (passo|passiamo|passerò|passeremo|passare|affido|affidiamo|affiderò|affideremo|affidare|affidato|do|diamo|darò|daremo|cedo|trasferiamo|trasferiremo|sposto|spostiamo|sposteremo) ~ @lav ~ (a un altro|a un'altra|ad altri|ad un altro|ad un'altra|a un nuovo|a una nuova|a qualcun altro|alla concorrenza|a nuovi|altrove)
0.85 (affidare|affidarci|affidarmi|affideremo|affiderò|affidiamo|affidato|passare|passiamo|passeremo) ~ (a un altro|a un'altra|ad altri|ad un altro|ad un'altra|alla concorrenza) ~ (studio|agenzia|ditta|società|fornitore|consulente|commercialista|architetto|mani|professionista|azienda|impresa|gestore|tecnico)
0.85 (firmato|accordo|accordi|contratto|partiti|chiuso) con (un'altra|un altro|altri|altra|nuovo|nuova) (ditta|agenzia|studio|società|fornitore|azienda|impresa|professionista|commercialista|partner|fornitori)
0.85 (nuovo|nuova) (consulente|commercialista|agenzia|studio|fornitore|grafico|tecnico|architetto|gestore|partner|amministratore|webmaster|ditta|legale|traduttore) ~ (se ne occuperà|subentr*|prende*|prenderà|inizi*|partirà|vi contatt*|la contatt*|entro|gestirà|curerà|seguirà|da gennaio|dal)
0.85 (passaggio di consegne|subentro|passaggio della documentazione|trasferimento dei dati|migrazione) ~ (nuovo|nuova|altro|altra|subentrante)
0.85 se ne (occupa|occuperà|occuperanno) ~ (nuovo|nuova|altri|un altro|un'altra|internamente)
0.85 (cambiare aria|cambiar aria|voltare pagina|girare pagina|un cambio di passo|aria nuova|aria fresca|forze fresche|sangue nuovo) ~
0.85 (è|sarebbe|forse è|era) ~ (momento|ora|tempo) di ~ (cambiare|voltare|separar*|salutar*|provare|cercare|guardar*|lasciar*|chiudere) ~ (aria|pagina|strada|intorno|qualcun altro|un'altra agenzia|un altro studio|fornitore|agenzia|commercialista)
0.85 (provare|proviamo|proveremo|proverò|provo|ripartire|ripartiamo|partire) con (qualcun altro|qualcuno di nuovo|un altro|un'altra|altri|una nuova|un nuovo|gente nuova)
0.85 (mi hanno|ci hanno|hanno) (parlato|consigliato|raccomandato|segnalato) ~ (bene|benissimo|di|un|uno|una)? ~ (di un altro|di un'altra|di uno studio|di un commercialista|di un'agenzia|un altro|un'altra|altro)
0.85 (chiesto|chiedere|chiediamo|chiederemo|chiederò|richiesto|ricevuto|raccolto|raccogliendo|raccogliamo|abbiamo|ho) ~ (preventivi|preventivo|offerte|offerta|quotazioni) ~ (in giro|ad altri|altrove|a un altro|a un'altra|ad altre|a due|a tre|alla concorrenza|concorrent*|a un paio|da altri|da un altro|della concorrenza)
0.85 (ci|mi) (hanno fatto|ha fatto|è arrivata|hanno presentato|hanno proposto|propone|propongono|offre|offrono) ~ (offerta|proposta|condizioni|pacchetto) ~ (migliore|migliori|interessante|allettante|vantaggiosa|vantaggiose|irrinunciabile|difficile da|a metà|più)
0.85 (concorrenza|concorrente|competitor) ~ (ci|mi) ~ (propone|offre|fa|ha fatto|ha offerto|ha proposto|chiede|costa)
0.85 (proposta|offerta) ~ (di un altro|di un'altra|della concorrenza|di un concorrente|sul tavolo)
0.85 (rimettere|rimettiamo|mettere|metteremo|mettiamo|rimetteremo|andremo|andare|andiamo|indire|indiremo|bandire) ~ a? (gara|bando) ~ (servizio|progetto|fornitura|contratto|incarico|appalto|agenzie|fornitori)
0.85 (gara|selezione|ricerca) (di|per|tra) ~ (nuovo|nuova|agenzie|fornitori|un altro|un'altra)
0.85 (cerchiamo|cerco|stiamo cercando|sto cercando) ~ (nuovo|nuova|un altro|un'altra) (commercialista|agenzia|studio|grafico|consulente|architetto|fornitore di servizi|gestore|amministratore|traduttore|tecnico|web agency|partner)
0.85 (cambiare|cambiamo|cambierò|cambieremo|cambio) (commercialista|agenzia|studio|fornitore|gestore|amministratore|consulente|grafico|architetto|avvocato|traduttore|provider|tecnico|cavallo|partner|mani|squadra)
0.85 (troveremo|troverò|cercheremo|cercherò|troviamo|mi cerco|ci cerchiamo|mi cercherò|ci cercheremo) (qualcuno|qualcun|un altro|un'altra|chi|altri)
0.85 (internaliz*|riportare in casa|portare in casa|gestire internamente|gestiremo internamente|faremo internamente|fare internamente|facciamo in casa|faremo in casa|occuperemo internamente|con risorse interne|con personale interno)
0.85 (assunto|assumiamo|assumeremo|preso|inserito) ~ (una persona|qualcuno|grafico|contabile|sviluppatore|tecnico|risorsa) ~ (intern*|in casa|per seguire|che seguirà|che se ne|dedicat*)
0.85 (gruppo|casa madre|capogruppo|sede centrale|franchising) ~ (impone|obbliga|vuole|centralizza|accentra|ha scelto) ~~ (fornitore|fornitori|agenzia|studio|partner)
0.85 (ci serve|mi serve|ci serva|mi serva|abbiamo bisogno di|ho bisogno di|cerchiamo) ~ (realtà|struttura|studio|agenzia|partner|qualcuno) ~ (più strutturat*|più grande|più presente|più vicin*|più giovane|divers*|più attent*|più organizzat*)
0.85 (state per|rischiate di|rischia di|finirete per|avete appena) ~ (perdere|perso) ~ (un cliente|una cliente|clienti)
0.85 (avete perso|perderete|perderà|perdete|ha perso|state perdendo) ~ (un cliente|una cliente|il cliente)
0.85 (ce ne andiamo|me ne vado|ce ne andremo|me ne andrò|togliamo il disturbo|tolgo il disturbo|leviamo le tende|vi lasciamo|la lasciamo|vi lascio) ~ (punto|da voi|dal|e|altrove|con|a|definitivamente|ad altri)
0.85 ce ne andiamo; (vi|la|le) (salutiamo|saluto) e (passiamo|andiamo|cambiamo)
0.85 buona fortuna (per il|con gli altri|a tutti)
0.75 (per il momento|per ora|per adesso) ~ (preferiamo|meglio|decidiamo)? ~ (fermarci|sospendere la collaborazione|non proseguire|chiudere|interrompere)
0.75 ci (rifacciamo|faremo) vivi noi
0.85 (non ci|non mi) (conviene|interessa|va|serve|sentiamo di|sento di) (più)? (andare avanti|continuare|proseguire|rinnovare|restare|rimanere)
0.85 (vostra|la vostra|sua) offerta non (serve|ci serve|interessa|ci interessa) più

[not leaving]
(un altro|un'altra|altro|altra|altri|altre) (giorno|data|orario|momento|posto|modo|soluzione|nome|colore|mese|sala|foto|carattere|ristorante|giorni|date|colori|formati)
(a|ad|per|in) (un altro|un'altra|altro|altra|altri|altre) (giorno|data|mese|settimana|orario|ora|collega|ufficio|sala|sede|reparto|momento|indirizzo|lunedì|colore|formato|nome)
@ajen ~~ (disdetta|disdire|recesso|recedere|scade|rinnov*|cambiamo|cambiato|disdiciamo)
(disdetta|disdire|recesso|recedere|disdiciamo|cambiare|cambiamo|rinnov*) ~~ @ajen
@pers ~~ (disdetta|dimissioni|lascia|scade|rinnov*|licenzi*|va via|se ne va|preavviso|recesso)
(disdetta|licenzi*|dimissioni|preavviso|rinnov*) ~~ @pers
contratto (a termine|a tempo|di lavoro|d'affitto|di affitto|di locazione|di stage|di apprendistato|determinato|di comodato|luce|di vendita) ~~ (rinnov*|scade|disdetta|non lo|recesso)
non (rinnoviamo|rinnoveremo|rinnovo|rinnovare|cambiamo|cambieremo) ~ (stand|arredi|mobili|auto|furgone|computer|stampante|tessera|passaporto|divise|colore|colori|facciata|cucina|logo|titolo|uniformi|menù|carta)
(se|quando|qualora) un (fornitore|cliente|inquilino|dipendente) ~~ (reced*|disd*|recesso|rinnov*|annull*)
(vecchio|vecchia|precedente|ex) @firm ~~ (disdetta|lasciato|cambiato|da voi|con voi|recesso|disdetto)
(lasciato|lasciamo|lasciando|disdetto) ~ (vecchio|vecchia|precedente) @firm
(da|con) voi ~ (nessun intoppo|tutto bene|finalmente)
(scelto|sceglieremo|scegliamo|preferito|restiamo|resto|rimaniamo) ~ (voi|con voi|lei|con lei)
scart* ~ (altre|altri) (offerte|preventivi|proposte|due)
(non|né) ~ (pensiamo|penso|vogliamo|intendiamo|abbiamo intenzione) ~ (cambiare commercialista|cambiare studio|lasciarvi|andarcene|cambiare agenzia|cambiarvi)
non (commercialista|studio|agenzia|consulente) stia
(mia|mio|nostra|nostro|un|una) (sorella|fratello|amico|amica|collega|cugino|cugina|vicino|cognato|zio) ~~ (cambiato|lasciato|disdetto|cambia)
(cerchiamo|cercando|cerco|conoscete|conosce|conosci) ~ (altro|nuovo) fornitore (per|di) ~ (carta|cartone|frutta|pane|caffè|tessuti|materiali|vino|carne|imballaggi|legno)
(pulsante|modulo|pagina|link|clausola|modello|lettera|testo|fac simile) ~~ (disdetta|recesso|disiscrizione)
(annull*|disdire|disdetto|disdetta) ~~ (ordine|prenotazione|volo|hotel|albergo|camera|tavolo|biglietti|appuntamento|riunione|visita|viaggio|catering)
(clienti|utenti|ospiti|abbonati|iscritti) ~ (possono|possano|vogliono|devono) ~~ (disdire|recedere|disdetta|recesso)

[legal]
0.85 penale (prevista|del #|pattuita|contrattuale|per il ritardo|per ogni)
0.85 penali (previste|contrattuali|per il ritardo)
0.85 (deciderà|decida|dirà|stabilirà|sarà|lo dirà|decide) ~ (un|il) (giudice|tribunale|arbitro)
0.85 (un|il) (giudice|tribunale) (deciderà|a decidere|dirà|stabilirà|a stabilirlo|ci darà|mi darà)
0.85 (danno|danni|perdita|perdite|pregiudizio|costi) ~~ (chiederemo conto|chiederò conto|chiederemo i danni|addebiteremo|risarcimento|risarcit*|risarcire|rivalerci|rivarremo|rivalsa|ristoro)
0.85 (chiedere|chiederemo|chiederò|chiediamo|pretendiamo|pretendo|pretenderemo|esigo|esigiamo) ~ (danni|risarcimento|indennizzo|ristoro|conto fino all'ultimo|rimborso dei danni)
0.85 (violazione|inadempimento|inadempienza|inosservanza) ~ (firmato|sottoscritto|pattuito|accordi|contratto|contrattuale|contrattuali|grave|palese|bella e buona|clausole)
0.85 (venuti|venite|viene|venuto) meno ~ (obblighi|impegni contrattuali|contratto|accordi)
0.85 (siete|è|sei) ~ (inadempient*|in mora|in difetto contrattuale)
0.45 non (finisce|finirà|la finisce|si chiude|può finire) (qui|così|certo qui)
0.85 (cognato|fratello|cugino|zio|amico|marito|figlio|sorella|moglie) ~ avvocat* ~~ (secondo lui|dice|mi ha detto|secondo lei|sostiene|consiglia|non finisce)
0.85 (sentito|sentirò|sentiremo|consultato|consulterò|consulteremo|consultando|parlato con|parlerò con|interpellato|contattato|contatterò|chiamo|chiamerò|incaricato|incaricheremo|coinvolto|coinvolgere|avvisato|informato|scritto) ~ (avvocato|avvocati|legale|legali|legale di fiducia|studio legale|ufficio legale)
0.85 (affidato|affiderò|affideremo|affido|passato|passo|passerò|passeremo|passiamo|messo|metto|metterò|metteremo|mettiamo|girato|giriamo|trasmesso|consegnato) ~ (avvocato|avvocati|legale|legali|studio legale|ufficio legale|mani di un)
0.85 (palla|parola|pratica|questione|cosa|faccenda|fascicolo|carte) ~ (ai legali|agli avvocati|al legale|all'avvocato|al mio legale|al nostro legale|al mio avvocato|al nostro avvocato|in mano agli|nelle mani di un|allo studio legale)
0.85 (finisce|finirà|finire|finisca|finiamo|finiremo|arriviamo|arriveremo|andiamo|andremo) ~ (in tribunale|davanti al giudice|davanti a un giudice|in mano agli avvocati|dagli avvocati|per avvocati|per vie legali|in causa|alle carte bollate|a carte bollate)
0.85 (ci vediamo|ci vedremo|vedersi|vederci|ci rivediamo|ci incontreremo) (in tribunale|davanti al giudice|davanti a un giudice|dal giudice|in aula|nelle sedi opportune)
0.85 (sedi|sede) (opportune|opportuna|giudiziaria|giudiziarie|più opportune)
0.85 (giudice di pace|carte bollate|azione legale|azioni legali|via giudiziaria|vie legali|vie giudiziarie) ~
0.85 (agire|agiremo|agirò|procedere|procederemo|procederò|procediamo|tutelare|tutelarci|tutelarmi|tuteleremo|muoverci) ~ (legalmente|per vie legali|giudizialmente|in giudizio|nelle sedi|sedi opportune|in sede|nei vostri confronti|contro di voi|contro di lei|per inadempimento|per i danni|interessi nelle)
0.85 (ci riserviamo|mi riservo|riservandoci|riservandomi|fatto salvo|fatti salvi|con riserva) ~ (agire|azione|azioni|diritto|diritti|tutel*|procedere|adire|danni)
0.85 (vi|la|ti|le) (riteniamo|ritengo|riterremo|riterrò|consideriamo) ~ responsabil*
0.85 (ne|dovrete|dovrà|dovrai) risponder* ~ (danni|assicurazione|legale|legalmente|giudice|sede)?
0.85 (assicurazione|polizza) (professionale|rc|di responsabilità|per responsabilità) ~
0.85 (vostra|sua|tua) (assicurazione|polizza|compagnia) ~~ (rispond*|pagher*|risarc*|sinistro|danni|coprir*)
0.85 (segnal*|segnalerò|segnaleremo|denunc*|denunceremo|denuncerò|espost*|reclamo|ricorso|rivolger*|rivolgerò|rivolgeremo) ~ (garante|antitrust|agcm|agcom|consumatori|altroconsumo|codacons|federconsumatori|ordine|camera di commercio|finanza|ispettorato|carabinieri|polizia|procura|ivass|consob|arera|aduc)
0.85 (associazione|associazioni) (di|dei|per i|a tutela dei) consumatori
0.85 (andare|andrò|andremo|andiamo|vado) fino in fondo
0.85 (pec|raccomandata|diffida|lettera|comunicazione) ~ (dell'avvocato|dall'avvocato|del legale|dal legale|dal mio avvocato|dal nostro avvocato|del mio legale|del nostro legale|dei nostri legali|legale|formale)
0.85 (messa in mora|diffida|diffidiamo|diffido|vi diffidiamo|la diffido|costituzione in mora|intimiamo|intimo|intimazione|ingiunzione|decreto ingiuntivo|denuncia penale|atto di citazione nei vostri)
0.85 (formale|ultima|ultimo) (diffida|messa|richiamo|avviso|sollecito|intimazione) ~ (adempi*|mora|prima|legal*|avvocat*|bonari*)
0.85 (ogni|qualsiasi|tutte|future|qualunque) ~ (comunicazione|comunicazioni|corrispondenza) ~ (studio legale|legale|legali|avvocato|avvocati)
0.85 (ci|mi) (assiste|assistono|rappresenta|rappresentano|difende|tutela) (in|nella) ~ (vicenda|questione|controversia|vertenza|causa)
0.85 (avvocato|legale|legali|avvocati|ufficio legale|studio legale) ~ (vi scriverà|vi contatterà|le scriverà|si farà sentire|si farà vivo|sta valutando come|stanno valutando come|dice che ho|dice che abbiamo|dice che posso|mi consiglia di agire|ci consiglia di agire|procederà|avrete|valuter*)
0.85 (notizie|sue notizie|sentirete|sentirà) ~ (dal|del|dei|dai) (mio|nostro|nostri|miei) (avvocato|legale|legali|studio legale)
0.85 avrete ~ (sue|loro) notizie
0.85 (ragione|torto) da vendere
0.85 (causa|azione) ~ (contro di voi|nei vostri confronti|contro di lei|nei suoi confronti)
0.85 (farvi|farle|fargli|vi faccio|vi facciamo|le faccio|vi faremo|le faremo|fare|intentare) causa
0.85 (non vorrei|non vorremmo|vorrei evitare|vorremmo evitare|preferirei evitare|non costringeteci|non mi costringa|non costringetemi|ci costringete|mi costringete|costretti|costretto|costretta) ~~ (legali|avvocat*|tribunale|giudice|causa|diffida|denunc*|legalmente)
0.85 (prevede|prevista|previste|dovuta|maturata|pattuita) ~ (penale|penali) ~
0.85 (applicheremo|applicare|applicarla|applichiamo|faremo valere|far valere|attivare|escutere|escuteremo) ~ (penale|penali|clausola|articolo|garanzia|fideiussione|diritti)
0.85 (articolo|art|clausola) (#|quattro|sette|cinque|dieci) ~ (codice civile|ci consente|autorizza a|prevede una penale|prevede il)
0.4 ai sensi ~ (articolo|art|contratto|codice)
0.85 (aperto|aperto un|denunciato|denunciamo|denunceremo) ~ sinistro ~~ (vostr*|sua|assicurazione|rispond*)
0.85 (perito|perizia|ctu|ctp|consulente tecnico) ~ (di parte|giudice|tribunale|danni subiti|accert*|giurata)
0.45 (sentiamo|vediamo|vedremo|sentiremo) ~ (cosa|che) ~ (pensa|dice|dirà|ne pensa) ~ (perito|giudice|avvocato|legale)
0.45 ho (tutte le prove|tutto per iscritto|tutto documentato|conservato tutto)
0.85 (dati|data breach|informazioni) ~ (finiti|finite|diffusi|sottratti|usciti) ~ (in giro|terzi|online|rete)
0.85 (garante) ~ (privacy|protezione|segnal*|dati) ~
0.85 (nostri|miei|i) legali ~ (stanno|valut*|si muover*|procederanno|vi)
0.85 (ufficio legale|studio legale|reparto legale) ~ (valutando come|valuterà|muov*|procede*|passi da)

[not legal]
sede legale; studio legale associato
(valore|rappresentante|numero|orario|ora|corso|interessi) (legale|legali)
a norma di legge
(debitore|cliente|inquilino|moroso|condomino|conduttore) ~~ (messa in mora|diffida|ingiunzione|ingiuntivo|sfratto)
(messa in mora|diffida|ingiunzione|ingiuntivo|sfratto|querela) ~~ (debitore|cliente|inquilino|moroso|condomino|modello|fac simile|vicino|conduttore)
(avvocato|avvocati|legale|legali|ufficio legale) ~~ (va bene|tutto ok|tutto a posto|firmiamo|rogito|divorzio|separazione|successione|testamento|nda|bozza|bozze|informativa)
(bozza|bozze|nda|testo|accordo di|minuta|rogito) ~~ (avvocato|avvocati|legale|legali|studio legale|ufficio legale)
(sono|ero|sarò|siamo|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|devo|esco da|uscito da|impegnato|impegnata|testimon*|vado|corro) ~ (in)? (udienza|tribunale|udienze|causa|dal notaio|dal giudice)
(udienza|tribunale|causa|processo|giudice) ~~ (rinvi*|slitt*|testimon*|interprete|traduzion*|tradurre|perito|notaio|rimandat*|fissat*|spostat*)
(testimon*|interprete|giurato) ~~ (tribunale|udienza|processo|causa)
(nostro|nostra|lo|il|uno|un) (studio legale|studio) ~~ (apre|sede|biglietti|sito|logo|anniversario|brochure|targa|nuova|specializz*|home|insegna|carta intestata)
(mio|nostro|il) (avvocato|legale) ~ (ha letto|ha visto|ha controllato|ha rivisto|ha approvato|va bene|per lui va|ha dato|non ha obiezioni|propone di|suggerisce di)
(avvocati|legali) ~ (seguono|si occupano|lavorano|dello studio|nuovi|sono|del team|in home)
(note legali|informativa|privacy|cookie|condizioni generali|termini e condizioni|testi legali|gdpr) ~~ (sito|aggiorn*|modul*|modific*|footer|bozza|revis*|link|pagina)
(tradu*|tradurre|giurata|impagin*|correg*|trascri*|asseverat*|interpret*) ~~ (citazione|sentenza|querela|denuncia|causa|contratto|diffida|ricorso|ingiuntivo|atto)
(citazione|sentenza|querela|denuncia|diffida|ricorso|atto) ~~ (tradu*|tradurre|inglese|francese|tedesco|impagin*|trascri*)
(articolo|post|blog|corso|webinar|capitolo|titolo|guida|libro|podcast|convegno|tesi) ~~ (risarcimento|danni|causa|denuncia|legal*|avvocat*|giudice|diffida|recesso)
(agenzia delle entrate|comune|inps|inail|agenzia|fisco|prefettura|asl|equitalia|riscossione) ~~ (avviso|ricorso|accertamento|multa|sanzione|diffida|contest*|ingiunzione|notific*)
(avviso|ricorso|cartella|accertamento|notifica|ingiunzione) ~ (di|del|dell'agenzia|dal|dall'agenzia|contro|al) ~ (agenzia|comune|inps|fisco|prefettura|dell'agenzia|entrate)
(vinto|perso|chiuso|archiviata|archiviato|vinciamo) ~ (causa|processo|ricorso|vertenza)
(vicino|vicini|inquilino|l'inquilino|condomino|condominio|ex|impresa|l'impresa|assicurazione|fornitore|debitore|cliente|clienti) ~~ (causa|sfratto|denunc*|azioni legali|avvocato|tribunale|citazione|diffida|querel*)
(perito|periti) ~ (assicurazione|dell'assicurazione|della compagnia|della banca)
(normativa|legge|decreto|regolamento|direttiva) ~ (obbliga|impone|prevede|entra in vigore|nuova|europea|privacy)
(causa|cause) (di lavoro|civili|maltempo|lavori|neve|sciopero|malattia|ferie|traffico|covid|influenza)
a causa (di|del|della|dei); per (causa|cause) (di|mia|nostra)
(diritto) (del lavoro|civile|penale|di famiglia|commerciale|tributario|amministrativo|immobiliare)
(vostro|mio|nostro) lavoro non c'entra
(non|senza) ~ (serve|bisogno|necessario|voglia) ~ (avvocat*|tribunale|vie legali|causa)

[payment.refused]
0.9 (prima|intanto|per prima cosa) ~ (finite|finisca|finisci|sistemate|sistemi|consegnate|consegni|riparate|aggiustate|completate|terminate) ~ poi ~ (pago|paghiamo|pagherò|pagheremo|saldo|saldiamo|parliamo|vediamo|vedrete)
0.9 quando ~~ (consegnerete|consegnerà|avrete finito|avrà finito|finirete|sistemerete|funzionerà|funziona) ~~ (vedrete|vedrà|avrete|pagherò|pagheremo|pago|paghiamo) ~ (soldi|saldo|pagamento|denaro|un euro)
0.9 (vedrete|vedrà|vedrai|avrete|avrà) ~ (soldi|denaro|saldo|pagamento) ~ (quando|solo|solo quando|non prima|se|dopo|appena)
0.9 (aspettate|aspetti|aspetta|potete aspettare|può aspettare) (seduti|seduto|seduta|in piedi|un bel po)
0.9 (soldi|denaro|saldo) ~ (restano|resta|rimangono|rimane|restino|stanno|non si muovono) ~ (mio conto|nostro conto|sul conto|dove sono|in tasca)
0.9 non (sarà|saranno|verrà|verranno|può essere|potrà essere) (corrispost*|pagat*|saldat*|liquidat*|versat*|evas*|onorat*|bonificat*)
0.9 (fattura|parcella|notula|fatture) ~ (resta|rimane|finisce|finirà|sta|va) ~ (nel cassetto|cassetto|nel cestino|cestino|impagata|insoluta|non pagata)
0.9 (rimandiamo|rimando|restituiamo|restituisco|respingiamo|respingo|rispedisco|rispediamo|rifiutiamo|rifiuto) ~ (fattura|parcella|notula) ~ (indietro|mittente|senza)
0.9 (fattura|parcella) ~ (respinta|rifiutata|rimandata indietro|rispedita)
0.9 (qui|così|da noi|per questo|a queste condizioni) non si paga
0.9 non si paga (niente|nulla|un euro|un centesimo)
0.9 (niente|nulla|zero) (soldi|pagamento|saldo|bonifico) (finché|fino|se|senza)
0.9 non c'è (nulla|niente) da (pagare|saldare|versare|corrispondere)
0.9 (nulla|niente) da (saldare|pagare|versare|corrispondere) ~ (ora|mai|né)
0.9 non (vi|le|ti) (devo|dobbiamo|dovevo) (nulla|niente|un euro|un centesimo|più nulla)
0.9 non (riconosco|riconosciamo|accetto|accettiamo) (il|questo|alcun|nessun|quel) debito
0.9 (io|noi)? non (la|le|lo|li) (pago|paghiamo|pagherò|pagheremo|saldo|saldiamo|verso) (più|di certo|certo|finché|fino|perché|proprio|mica)
0.9 (ore|lavoro|lavori|cosa|fattura|parcella|roba) ~~ non (le|lo|la|li) (pago|paghiamo|pagherò|pagheremo)
0.9 non (pago|paghiamo|pagherò|pagheremo|saldo|saldiamo|salderò|salderemo|verso|versiamo|verserò|verseremo|liquidiamo|liquideremo|bonifichiamo) ~ (finché|fino|fino a|niente|nulla|più|questa|quella|il saldo|chi|di certo)
0.9 non (caccio|sgancio|scucio|tiro fuori|cacciamo|sganciamo|scuciamo|mollo|sborso) ~ (un|una|nemmeno|neanche|altri|più)? ~ (soldo|euro|lira|centesimo|soldi|quattrino)
0.9 non (vedrete|vedrà|avrete|avrà|prendete|prenderete) ~ (euro|centesimo|soldo|lira|soldi|quattrino|cent)
0.9 (bloccato|blocchiamo|blocco|bloccheremo|sospeso|sospendiamo|sospendo|sospenderemo|congelato|congeliamo|fermato|fermiamo|trattenuto|tratteniamo|trattengo|tratterremo|tratterrò|trattenere) ~ (pagamento|pagamenti|saldo|bonifico|rata|fattura|fatture|ultima|somma|importo|benestare|canone|sdd|riba|addebito)
0.9 (pagamento|saldo|benestare|bonifico|fattura|liquidazione) ~ (bloccat*|sospes*|congelat*|trattenut*|fermo|ferma|in stand by|subordinat*) ~~ (ufficio|finché|fino|in attesa|non conform*|difett*|chiarimenti|spiegazioni|risoluzione|verifiche|contestazione)
0.9 (revocato|revochiamo|revoco|revocheremo|annullato|annulliamo|disattivato|tolto|disposto la revoca) ~ (addebito|addebito diretto|sdd|mandato sepa|rid|domiciliazione|autorizzazione all'addebito|pagamento|bonifico|riba|l'addebito)
0.9 (disposizione|disposizioni|ordine|istruzioni|detto|chiesto) ~ banca ~ (respingere|bloccare|non pagare|stornare|revocare|annullare|non onorare|rifiutare)
0.9 (contestato|contesto|contestiamo|disconosciuto|disconosco) ~ (addebito|l'addebito|transazione|pagamento|operazione) ~ (carta|banca|visa|paypal|mastercard)
0.9 (chiesto|chiedo|richiesto|richiedo|ottenuto|avviato) ~ (storno|chargeback|riaccredito) ~ (banca|carta|paypal|visa)
0.9 (scaleremo|scalerò|detrarremo|detrarrò|tratterremo|decurteremo|decurtiamo|sottrarremo|compenseremo) ~~ (fattura|parcella|saldo|compenso|canone|onorario|dovuto)
0.9 (mi rifiuto|ci rifiutiamo|rifiuto|rifiutiamo) ~ (di)? ~ (pagare|pagarvi|pagarla|saldare|versare|corrispondere)
0.9 (non|nessuna|alcuna) ~ (intenzione|voglia) ~ (di)? (pagare|pagarvi|pagarla|pagarlo|saldare|versare|corrispondere|sborsare)
0.9 (e|secondo voi|davvero|sul serio|ma|secondo lei) ~ (dovrei|dovremmo|dovrò|dovremo) (anche|pure|perfino|persino)? (pagare|pagarvi|pagarla|saldare)
0.9 (pretendete|pretende|avete il coraggio) ~ (pagamento|di essere pagat*|che paghi*|pagat*)
0.9 (con|per|davanti a|visto) (questo|un|tale|simile) (risultato|lavoro|servizio|trattamento) ~~ (non pago|non paghiamo|soldi restano|niente saldo|non salderò|non saldiamo)
0.9 (risparmiatevi|risparmiate|inutile|inutili|smettete|basta) ~ (i|con i|mandare|inviare)? (solleciti|sollecitare|promemoria)
0.9 (scordatevi|scordatevelo|si scordi|dimenticatevi|dimenticate|potete scordarvi|potete sognarvi|ve lo sognate) ~ (saldo|soldi|pagamento|fattura|di essere pagat*|parcella)?
0.9 (finché|fino a quando|fino a che|sino a|fino al|fino alla|fino all'eliminazione) ~~ (non pago|non paghiamo|non pagherò|non pagheremo|non salderemo|non salderò|niente saldo|non vedrete|non vedrà|non avrete|non si paga|non versiamo|non verseremo)
0.9 (non pago|non paghiamo|non pagherò|non pagheremo|non salderemo|non salderò|tratterremo|non vedrete|non si paga|non versiamo|non verseremo|non liquideremo|sospendiamo) ~~ (finché|fino a quando|fino a che|fino al|fino alla|fino all'eliminazione|sino a)

[not payment.refused]
(pagheremo|pagherò|saldiamo|salderemo|pago|paghiamo|bonifico) ~~ (riceviamo|ricevo|arriva|avremo|abbiamo|mandate|inviate) ~ (fattura|numero|iban|conferma|ordine|proforma|dati)
(finché|fino a che|finché non|appena|quando) ~~ (incassiamo|incasso|ci paga|ci pagano|mi paga|mi pagano|ci versa|ci versano|ci liquida|ci liquidano|ci saldano)
(ritenuta|ritenute) ~ (acconto|d'acconto|fiscale|previdenziale|#|garanzia|di garanzia|scalata|in fattura)
(pagamenti|pagamento|pos|bonifici|carte|cassa|incassi) ~~ (bloccat*|ferm*|rifiut*|respint*|sospes*) ~~ (banca|manutenzione|errore|iban|sito|tecnic*|circuito)
(banca|circuito|carta|pos|terminale|sistema) ~~ (respint*|rifiut*|bloccat*|annullat*) ~~ (bonifico|iban|carta|carte|errore|fido)
(cliente|clienti|inquilino|l'inquilino|vicino|vicina|signora|signor|condomino|condomini|moroso|comune|assicurazione|l'assicurazione|compagnia|regione|ente|debitore) ~~ (non paga|non pagano|si rifiuta|trattien*|respint*|non vuole pagare|non salda|non versa)
(sito|cartello|testo|pagina|condizioni|contratto|slogan|titolo) ~~ (non si paga|non paghi|non si fa credito|non paghi nulla)
(scrivete|scrivere|scrivi|mettete|inserite) ~~ (non si paga|non paghi|nulla fino)
non (posso|possiamo|riesco|riusciamo|riuscirò|riusciremo|ho potuto|abbiamo potuto) ~ (pagare|saldare|versare|bonificare|fare|farlo|pagarla)
(se|anche se) non (pago|paghiamo|pagassi) ~~ (mora|interessi|sanzione|succede)

[reputation]
0.45 (foto|immagini|video) (di|dello|del) (questo|questa|scempio|disastro|schifo|obbrobrio)
0.45 (rispondete|risponde|rispondere|ascoltate|ascolta|retta) ~~ (social|facebook|instagram|google|linkedin|twitter)
0.45 (lasciato|scritto|pubblicato|lascio|lascerò|messo) ~ (mio parere|mia opinione|mia recensione|nostro parere|nostra recensione)
0.45 non (vi|le) (piacerà|farà piacere)
0.85 (questo|tutto questo|vostro nome|suo nome|vostra azienda|questa storia|la vicenda|la faccenda|la storia|leggerlo|leggerete|leggerà) ~~ (giornale|giornali|stampa|tv|televisione|telegiornale|social|facebook|instagram|linkedin|twitter|tiktok|notizie|bocca di tutti)
0.85 (vostro|suo|tuo) nome ~~ (riunione|associazione|si farà|farò|faremo|girerà|circol*|bocca|categoria)
0.85 e non (bene|per complimenti|benissimo|in termini|positivamente|in positivo)
0.85 (pubblicare|pubblicherò|pubblicheremo|pubblico|posterò|posteremo|posto|caricherò|caricheremo|carico|condividerò|condivideremo|metterò|metteremo|diffonderò|mostrerò) ~ (screenshot|schermate|conversazione|conversazioni|mail che|foto di questo|foto di questa|foto del disastro|scempio|tutta la storia|tutto l'accaduto|l'accaduto|ogni cosa|il prima e il dopo|la vostra mail)
0.45 (foto|screenshot|video|schermate) ~~ (dritte|dritti|finiscono|finiranno|finirà) ~ (su|sui|in rete|online)
0.85 (così|poi) (ognuno|ciascuno|tutti|la gente) ~ (giudichi|giudica|giudichino|valuti da sé|valuta da sé)
0.85 pubblicità ~~ (cattiva|negativa|di quella|brutta|che meritate)
0.85 (pubblicità) (ve ne|gliene|ve la) (farò|faremo|faccio|facciamo)
0.85 (parla|parlano|parlando|parleremo|parlerò|si dice|discute) ~~ di (voi|lei) ~ (non bene|male|e non|non in|e non bene|malissimo)
0.85 (follower|followers|lettori|iscritti|ascoltatori|contatti|seguaci) ~~ (storia|piacerà|interess*|sapranno|sapere|racconter*|leggeranno|vedranno|divert*)
0.85 (che|perché|affinché) ~ non (capiti|succeda|accada|ricapiti) ~ (anche)? ~ (loro|altri|ad altri|a nessuno|a qualcun)
0.85 (che|perché|affinché) (nessuno|altri non|altri|nessun altro) ~ (caschi|ci caschi|ci caschino|faccia lo stesso|cada|cadano|ripeta)
0.85 con (chi|che gente) ~ a che fare
0.85 (la gente|tutti|gli altri|le persone|altri clienti|i colleghi|il mondo|il settore|chi verrà|i futuri clienti) ~ (deve sapere|devono sapere|deve saperlo|devono saperlo|saprà|sapranno|lo saprà|lo sapranno|verrà a sapere|dovrebbe sapere|dovrebbero sapere|sappia|sappiano)
0.85 (avvisare|avviserò|avviseremo|avvertire|avvertirò|avvertiremo|mettere in guardia|metterò in guardia|metteremo in guardia) ~ (altri clienti|gli altri clienti|futuri clienti|chiunque|gli associati|conoscenti)
0.85 (dirò|diremo|racconterò|racconteremo|spiegherò) ~ (com'è andata|come trattate|come lavorate|come vi comportate|come tratta|come lavora|cosa è successo|cos'è successo|la mia esperienza|la nostra esperienza)
0.85 (non|mai|nemmeno) ~ (vi|la|lo|ti)? ~ (consiglierei|consiglierò|consiglieremo|consiglieremmo|raccomanderei|raccomanderò|raccomanderemo|consiglio a nessuno)
0.85 (sconsigli*|sconsiglierò|sconsiglieremo) ~ (a tutti|chiunque|vivamente|tutti|vi|la|voi|caldamente|amici|colleghi)
0.85 a chi ~ (chiede|chiederà|chiedesse|domanda|me lo chiede|ce lo chiede|chiedono) ~~ (diremo|dirò|dico|la verità|sconsigli*|racconto|racconterò|rispondo|risponderò)
0.85 (lasciato|lascerò|lascio|lasceremo|lasciare|scritto|scriverò|scrivo|metterò|pubblicherò) ~ (recensione|parere|opinione|commento|feedback) ~ (negativ*|onest*|sincer*|come si deve|che meritate|che merita)
0.85 (recensione|parere|opinione|commento) ~~ (sincera|sincero|onesta|onesto|senza filtri|non vi piacerà|non le piacerà|meritate|merita|al vetriolo|senza sconti|una stella|non sarà tener*)
0.85 (non) (vi|le) piacerà (leggere|leggerla|quello che)
0.85 (una|1|zero|mezza) stell*; (solo|soltanto) perché zero
0.85 (giornalista|giornalisti|cronista|redazione|reporter) ~~ (consumatori|questa storia|caso|interessat*|inchiesta|vicenda|ne parli|si occupa)
0.85 (parlato|parlerò|parleremo|scritto|scriverò|contattato|contatterò|raccontato|segnalato|mandato) ~ (a|con) (un|una|il|la|i) (giornalista|giornalisti|giornale|stampa|redazione|quotidiano|televisione|iene|striscia|tv|radio)
0.85 (striscia la notizia|le iene|mi manda rai|mi manda raitre) ~
0.85 (rendere|renderò|renderemo|rendo|rendiamo) ~ pubblic*
0.85 (di pubblico dominio)
0.85 (non dover|non vorrei|preferirei non|preferiremmo non|vorrei evitare) ~ (rendere pubblic*|pubblicare|raccontare in giro|parlarne in giro)
0.45 (lo|la|li|vi|ne|tutto) (scrivo|scriverò|scriveremo|posto|posterò|pubblico|pubblicherò|racconto|racconterò|metto|metterò|taggo|taggherò|segnalo|parlerò) ~ (su|sui|nel) (facebook|instagram|social|linkedin|google|twitter|tiktok|gruppo|gruppi|forum|internet)
0.85 (soluzione|risposta|giustizia|attenzione|visibilità|ascolto) ~ (la cerco|la cercherò|la troverò|la cerchiamo|cercherò) ~ (social|giornali|facebook)
0.85 (racconterò|racconteremo) ~~ (social|facebook|in giro|ovunque|tutti|colleghi) ~ (come|cosa|quello) ~
0.85 (ci penso io|penserò io|penseremo noi|faremo in modo|farò in modo|mi occuperò) ~ (che|di|a)? ~ (sapere|sappia|sappiano|lo sappia|lo sappiano|si sappia|farlo sapere|categoria|fare girare|far girare)
0.85 (ambiente|settore|giro|categoria) ~ (piccolo|piccola|ristretto|ristretta)
0.85 ci (si conosce|conosciamo) tutti
0.85 (voci|voce) ~ (girano|gira|corrono|corre|circolano|si spargono) ~ (in fretta|veloci|paese|settore)
0.85 (gruppo|chat|associazione|confartigianato|confcommercio|cna|ordine|categoria|rete|consorzio|club|comitato) ~~ (parla già di voi|si parla di voi|si parla già|sapranno|saprà|avvisati|avvisato|farò presente|metterò al corrente|racconter*|si farà il vostro)
0.85 (reputazione|immagine|buon nome) ~ (vostra|sua|tua|a rischio|rischia|ne risent*|danneggi*|rovinat*|in gioco)
0.85 (vostra|sua|tua) (reputazione|immagine pubblica)

[not reputation]
(deve sapere|devono sapere|sappia|sappiano|sapranno|saprà) che ~~ (apriamo|aperti|aperto|offriamo|nuov*|esist*|facciamo|promozione|siamo|abbiamo)
(recensione|google|parere) ~~ (content*|entusiast*|felic*|volentieri|positiva|bella|meritat*|complimenti)
(content*|entusiast*|felic*|volentieri|positiva|bella|meritat*|grazie) ~~ (recensione|opinione|google|parere)
(annunciare|pubblicare|pubblico|pubblicate|postare|postate|condividere|mettere|caricare|pubblica|pubblicherà|lanciare) ~~ (apertura|inaugurazione|promozione|offerta|concorso|evento|novità|ricetta|catalogo|corso|orari|anniversario|collezione|reel|foto|video|articolo|post|pagina|gallery|menù)
(taggo|taggato|tagghiamo|taggarvi|taggatemi|taggateci|taggare) ~~ (foto|inaugurazione|dell'inaugurazione|storia|storie|post|evento|reel|video)
(rispondere|risponde|rispondiamo|rispondo|risposta|gestire|moderare|segnalare) ~~ (recensione|recensioni|commento|commenti|critica|critiche|opinioni)
(recensione|recensioni|commento|commenti|opinioni|critiche) ~~ (rispondere|si risponde|rispondiamo|rispondo|pannello|gestire|migliorat*|widget|sezione|integrare)
(widget|pulsante|link|sezione|blocco|carosello|integrare|aggiungere|inserire|mostrare) ~~ (recensioni|stelle|social|facebook|instagram|opinioni)
(ci|mi) (ha lasciato|hanno lasciato|ha messo|hanno messo|ha scritto|hanno scritto|è arrivata) ~ (recensione|stella|commento|critica|parere)
(cliente|ospite|paziente|utente|concorrente|allievo|qualcuno|troll|inquilino) ~~ (recensione|stella|commento|critica|forum|male di noi|parlato male)
(recensioni|opinioni|stelle|commenti) (dei|dei nostri|degli|delle|positiv*|ricevut*|verificat*|di google|su google) ~ (ospiti|clienti|pazienti|utenti|nostri|pubblico|allievi)?
(cinque|5|quattro|ottima|bella|bellissima|splendida|migliore|meritata|entusiast*) (stelle|recensione|recensioni|valutazione|feedback)
(messo|lasciato|scritto|lascio|metto|lascerò|lasceremo) ~~ (cinque stelle|5 stelle|bella recensione|recensione positiva|recensione a cinque|ottima recensione|recensione entusiast*)
(avvisare|avviseremo|avvisate|comunicare|informare|informeremo) ~~ clienti ~~ (chius*|aperto|aprirà|apre|orari|orario|trasferi*|ferie|nuovo|nuova|lunedì)
(stampa|giornalista|giornalisti|tv|radio|quotidiano) ~~ (comunicato|foto|intervista|invitat*|accredit*|conferenza|cartella|esce|pubblicherà|inaugurazione|presentazione|ufficio|cucina|programma)
(comunicato|conferenza|ufficio|rassegna|cartella|addetto|addetta) stampa
influencer ~~ (follower|pubblica)
(raccontare|racconti|racconta|raccontando) ~ (storia) (dell'azienda|della|dell'impresa|di famiglia|del locale|del marchio|nostra)
(parlato|parlo|parlerò|parleremo|consigliat*|raccontato) ~~ (entusiast*|benissimo|bene di voi|meraviglie|quanto siete|soddisfatt*)

[escalation]
0.85 (mio|nostro|nostra|il|la) (@boss|amministratore delegato|direttore generale|capo) ~ (vuole spiegazioni|chiederà spiegazioni|pretende spiegazioni|esige spiegazioni)
0.85 (nome|mail|email|numero|contatto|recapito|telefono) ~~ (responsabile|capo|direttore|direttrice|superiore|titolare|supervisore|dirigente) ~ (reparto|ufficio|azienda|suo|vostro|suoi|vostra|sede)
0.85 (mio|nostro|nostra|il|la) (@boss|amministratore delegato|direttore generale|capo) ~ (chiamerà|contatterà|scriverà|sentirà|parlerà) ~ (vostr*|il suo titolare|il suo direttore|il tuo|direzione)
0.85 (porto|porterò|porteremo|portiamo|sottoporrò|sottoporremo|segnalerò|segnaleremo) ~ (questione|reclamo|caso|faccenda|problema|vicenda|segnalazione) ~ (sede|direzione|vertici|sede centrale|casa madre|titolare|presidenza|direttore|superiori)
0.85 (informato|informerò|informeremo|avvisato|coinvolto|coinvolgerò|investito) ~ (direzione|vertici|titolare|consiglio|presidenza|amministratore|l'amministratore|proprietà|capo) ~ (accaduto|dell'accaduto|situazione|occuperanno|vostra|vostro|questione)
0.85 (mi passi|mi passate|passatemi|fatemi parlare|mi faccia parlare|voglio parlare|esigo di parlare|pretendo di parlare) ~ (con)? ~ (qualcuno|un superiore|un suo superiore|superiore|responsabile|titolare|capo|chi|direttore|direttrice|dirigente) ~ (decide|comanda|decida|comandi|competente|possa|sappia|di lei)?
0.85 (essere|venire) (chiamat*|richiamat*|contattat*|ricevut*) (dal|dalla) (titolare|direttore|direttrice|responsabile|capo|proprietario|direzione)
0.85 (che)? (mi|ci) (chiami|richiami|contatti|risponda|riceva) (il|la|un|il vostro|il suo) (titolare|direttore|direttrice|responsabile|capo|proprietario|superiore|suo superiore)
0.85 (reclamo|segnalazione|protesta) (formale|scritto|ufficiale)? ~ (alla direzione|al titolare|al direttore|alla sede|ai vertici|alla presidenza|all'ufficio reclami)
0.85 (soluzione|risposta|risponda|risponde|spiegazioni|spieghi) ~ (suo|vostro|tuo) (capo|superiore|titolare|responsabile|direttore)

[not escalation]
(sentire|chiedere|parlarne|parlare|confrontar*|consultare|verificare) ~ (con|al|il)? ~ (mio|nostro|mia|nostra) (capo|titolare|direttore|direttrice|responsabile|socio|amministratore|presidente|direzione) ~~ (prima|ok|conferma|via libera|poi vi|poi le|decidere)
(responsabile|direttore|direttrice|addetto|incaricato) (della|del|di|dei|marketing|acquisti|it) ~ (protezione|marketing|acquisti|cantiere|lavori|progetto|qualità|trattamento|comunicazione|negozio|artistico|personale|sicurezza|prevenzione)
(nuovo|nuova) (direttore|direttrice|responsabile|presidente|amministratore|capo) ~ (inizia|arriva|vorrà|vuole conoscer*|entra|si presenterà)

[complaint.quality]
0.85 (se|finché) ~ non ~ (riparat*|sistemat*|sistemate|sistema|risolti|risolto|corrett*|eliminat*|rimediate|rimedia|riparate|ripara) ~ (danni|difetti|errori|guasti|problemi|problema|difetto|vizi|guasto)
0.85 (danni|difetti|vizi|guasti|errori|problemi) ~ non ~ (riparat*|sistemat*|risolti|corretti|eliminat*)
0.85 (eliminazione|eliminare|risoluzione|rimozione) (dei|i|del|il) (difetti|difetto|vizi|problemi|errori)
0.85 (fornitura|lavoro|consegna|merce|prodotto|impianto) ~ (non conforme|non conformi|difettos*|non a norma|non idone*|a metà|fatto a metà|incomplet*)
0.85 (lavoro|lavori|cosa|sito|progetto) ~ (fatto|fatti|lasciat*|finit*) (a metà|male|coi piedi|con i piedi|alla carlona|in fretta|tanto per|di corsa|approssimativamente)
0.85 (continua|continuano|non smette|seguita) ~ (dare|fare|perdere|bloccarsi|saltare|cadere) ~ (errori|errore|problemi|acqua)
0.85 (dà|danno|dava) (errore|errori|problemi) ~ (ogni|sempre|quando|al|continu*)?
0.85 (perde|perdono|gocciola|sgocciola|cola) ~ (acqua|da tutte le parti|olio|gas|dappertutto|ovunque)
0.85 (infiltrazioni|crepe|muffa|perdite) ~~ (dopo il vostro|da quando|dopo i vostri|vostro intervento|lavori vostri)
0.85 (chiesto|ordinato|richiesto|concordato|scelto|volevamo|volevo|commissionato) ~~ (e|ma|ed) ~ (arrivat*|ci avete|mi avete|avete|ricevuto|consegnat*|montat*|stampat*|ci è|mi è|ci hanno|ci siamo ritrovati|ci troviamo)
0.85 (sbagliat*|sbagliato|scritto male|errato|errata|storpiat*) ~ (nome|cognome|indirizzo|data|date|telefono|prezzo|prezzi|titolo|logo|numero|colore|taglia|misure|intestazione)
0.85 (nome|cognome|indirizzo|data|telefono|prezzo|prezzi|logo|numero|testo|misure) ~ (sbagliat*|errat*|scritto male|scritti male|storpiat*)
0.85 (avete|ha|hanno) sbagliato (di nuovo|ancora|un'altra volta|tutto|anche|il|la|i|le|misura|misure)
0.85 (di nuovo|ancora|un'altra volta|per l'ennesima volta|siamo alle solite|ci risiamo) ~ (sbagliat*|errore|errori|rotto|giù|in tilt|lo stesso errore|gli stessi errori|lo stesso problema|non funziona|fermo|bloccat*)
0.85 qualcosa non (va|funziona|torna|quadra|gira|sta funzionando)
0.85 (conti|cifre|numeri|totali|somme|dati) ~ non (tornano|quadrano|coincidono|corrispondono)
0.85 (campagna|annunci|sito|pubblicità|seo|inserzioni) ~~ (nemmeno una|neanche una|neppure una|zero|nessun|nessuna|nemmeno un|neanche un) (telefonata|vendita|lead|contatto|visita|prenotazione|cliente|ordine|richiesta|risultato|chiamata|conversione)
0.45 manca* ~ (un intero|intero|allegato|pagina|pagine|capitolo|paragrafo|pezzi|viti|coperti|piatti|metà)
0.85 nessuno ~ (riletto|rilegge|ricontrollato|ricontrolla|revisionato|corretto)
0.85 non ~ (riletto|ricontrollato|controllato|verificato) nessuno
0.85 (vi|le|ti) è (sfuggit*|scappat*|sfuggito)
0.85 avete (rotto|rovinato|graffiato|perso|cancellato|danneggiato|macchiato|allagato|combinato|invertito|confuso|scambiato)
0.85 (errore|sbaglio|svista|negligenza|disattenzione|dimenticanza|colpa) (vostro|vostra|suo|sua|da parte vostra|da parte sua|del vostro|dello studio)
0.85 (vostro|vostra|un vostro|una vostra) (errore|sbaglio|svista|negligenza|disattenzione|dimenticanza)
0.85 per colpa (vostra|sua)
0.85 (sanzione|multa|mora|ravvedimento|cartella) ~~ (vostro errore|vostra svista|vostro|vostra|colpa vostra|non avete presentato|non avete inviato|avete sbagliato|calcolato male)
0.85 (dal|dopo il|dopo la|dopo|da quando) ~ (aggiornamento|intervento|migrazione|modifica|visita|lavori|installazione) ~~ (non si|non va|non funziona|non funzionano|non stampa|non riusciamo|non riesco|lent*|si blocca|è sparit*|sono sparit*)
0.85 non (si|riusciamo a|riesco a|possiamo) (stampa|stampare|entra|entrare|lavora|lavorare|fatturare|vende|vendere|apre|aprire|accede|inviare|ricevere) più
0.85 non (va|vanno) (più|ne|né il|nemmeno|neanche|niente)
0.85 (aspettavo|aspettavamo|aspetterei|aspetteremmo|si aspetta|ci si aspetta|ci si aspetterebbe|speravo|speravamo|pensavo|pensavamo|credevo|credevamo) ~~ (cura|attenzione|altro livello|altra qualità|meglio|di meglio|tutt'altro|professionalità|un minimo|altro|più curat*|più accurat*)
0.85 (risultato|proposta|bozza|grafica|video|progetto) ~ (ci|mi) ~ (lasciat*|lascia) ~ (freddi|freddini|freddo|perpless*|indifferent*|delus*|tiepid*|l'amaro)
0.85 non (è|era) (proprio|esattamente|precisamente|affatto)? (quello|ciò|quel) che ~ (detti|detto|chiesto|concordato|pattuito|aspettavo|aspettavamo|visto|volevamo|promesso|ordinato|stabilito|ci eravamo)
0.85 (figura|figuraccia|vergogna|imbarazzo|figura barbina) ~~ (davanti|ospiti|clienti|capo|invitati|tutti)
0.85 (arrivat*|servit*|consegnat*) ~ (fredd*|crud*|rott*|ammaccat*|macchiat*|danneggiat*|scadut*|graffiat*)
0.85 (fughe|piastrelle|mattonelle|pittura|porte|finestre|pareti|intonaco|parquet|tapparelle|cuciture) ~ (si stanno|si sta|già|sono|si) ~ (aprendo|staccando|sollevando|scrostando|crepando|stort*|apert*|gonfiando|staccat*|scollando)
0.85 (sembra|sembrano|pare|paiono) ~ (fatt*|scritt*|tradott*|copiat*|montat*) ~ (google|traduttore|bambino|bambini|robot|macchina|di fretta|coi piedi|con i piedi|ia|chatgpt|cugino|dilettant*|paint|da uno che|a caso)
0.85 (bel|bello|gran|che) (disastro|pasticcio|casino|guaio|scempio|pastrocchio|macello|capolavoro) ~ (combinato|fatto|avete|avete fatto)?
0.85 (pasticcio|scempio|pastrocchio) ~
0.85 (errore|sbaglio|guasto|ritardo) ~ (ci può stare|ci sta|passi|può capitare) ~~ (non|ma|però)
0.85 (giù|fermo|ferma|bloccato|bloccata|irraggiungibile|offline|in tilt|ko) (dalle|da stamattina|da ieri|da ore|da stanotte|da due|da tre|di nuovo|ancora|per la terza|per la seconda)

[not complaint.quality]
(mi si è|mi è|si è|ci si è|mi) (rotto|rotta|caduto|guastat*|bruciat*|scaricat*) (il|la|lo|un) (mouse|tastiera|telefono|portatile|computer|schermo|caricatore|cavo|stampante|macchina|occhiali|cuffie|monitor)
(refuso|errore|sbaglio|svista) (mio|mia|nostro|nostra|da parte mia|da parte nostra)
(colpa|guasto|problema|perdita|errore) ~~ (condominio|condominiale|comune|fornitore|gestore|banca|assicurazione|altra ditta|produttore|enel|tim)
(vecchio|vecchia|precedente) (tecnico|sito|fornitore|agenzia|programma|commercialista|muratore|idraulico|server|ditta|studio) ~~ (male|disastro|errore|errori|rott*|problemi|pietos*)
(non|senza|né|zero) ~ (un solo|una sola|alcun|nessun|neanche un|nemmeno un)? (errore|errori|difetto|difetti|refuso|refusi|intoppo|intoppi|problema|problemi)
pubblicità non serve; ci rifacciamo vivi
(vostro|il vostro) (impianto|lavoro) non c'entra; al telefono non risponde
(non corrisponde|non corrispondono) ~ (preventivo|fattura|importo|ordine|concordato)
(girami|mandami|inviami|mandatemi|inviatemi|giratemi|mandateci|girate) ~ bozz*

[complaint.delay]
0.85 (eravamo rimasti|si era detto|avevamo detto|avevate detto|aveva detto|era previsto|doveva|dovevano|dovevate|promesso|concordat*) ~~ (oggi è|siamo a|siamo al|sono le|siamo già|ormai|e invece|e ancora|e niente)
0.85 (fiera|evento|consegna|scadenza|data|presentazione|matrimonio|congresso|inaugurazione|termine) era ~ (scors*|ieri|l'altro ieri|passat*|fa|per ieri|@wd)
0.85 (altro|un altro|ennesimo|l'ennesimo|nuovo|secondo|terzo) (rinvio|ritardo|slittamento|posticipo|spostamento|rinvii)
0.85 (mese e mezzo|settimana e mezza|settimane|mesi|settimana|mese|giorni|anno|ore|secoli) ~ (per un semplice|per una semplice|che aspetto|che aspettiamo|di attesa|senza notizie|e niente|e ancora|e ancora niente|ad aspettare|di silenzio)
0.85 ci (mette|mettete|mettono|avete messo|ha messo|hanno messo) ~ (giorni|settimane|mesi|ore|una vita|un'eternità|secoli|troppo) ~ (a|per)? ~ (rispondere|risponder*|mandar*)
0.85 perso il conto ~ (rinvii|ritardi|volte|date)?
0.85 (di questo passo|a questo ritmo|andando avanti così|di questo passo) ~~ (pensione|nipoti|natale|anno prossimo|mai|vecchi*|secolo)
0.85 (date|scadenze|termini|tempi|promesse|consegne) ~~ (non ne avete rispettat*|non rispettat*|mai rispettat*|saltat*|non avete rispettato|non ne è stata rispettata|puntualmente saltat*|nessuna rispettata|una)
0.85 (andando|andata|andate|va|trascin*|tirando|sta andando) ~ (per le lunghe|alle calende|troppo a lungo|da mesi|avanti da)
0.85 (anche stavolta|di nuovo|sempre|come sempre|come al solito|ancora una volta|ogni volta) (all'ultimo|all'ultimo minuto|all'ultimo momento|all'ultimo giorno|in ritardo|l'ultimo giorno) ~
0.85 (partita|inviata|presentata|depositata|consegnata|spedita) (all'ultimo|l'ultimo) (giorno|minuto|momento|istante)
0.85 (doveva|dovevano|dovevate|avrebbe dovuto|avreste dovuto|avrebbero dovuto) ~ (passare|venire|arrivare|essere|consegnar*|mandar*|chiamare|inviar*) ~~ (e sono|sono le|e non|non si è|nessuno|ancora|invece)
0.85 (viene|venite|arriva|arrivate) o (no|non viene)
0.85 (non si sono|non si è|non li ho|non le ho) (vist*|fatt* viv*)
0.85 (si sa|sapete|sappiamo) (qualcosa|niente) (di|del|della|delle|dei) ~~ (settimane|ritardo|mesi|giorni)
0.85 ritardo ~ (causat*|provoca*|comporta*|costa*|costat*|crea*)
0.85 per ogni (settimana|giorno|mese) di ritardo

[not complaint.delay]
(udienza|l'udienza|causa|volo|treno|corriere|concerto|partita) ~~ (rinviat*|ritard*|slitt*|spostat*|cancellat*)
(comune|licenza|permesso|apertura|l'apertura|banca|inps|assicurazione|fornitore|notaio|traffico|cliente) ~~ (ritard*|slitt*|rinvi*|attes*|aspett*)
(nessuna|senza|non c'è|con calma) ~ (fretta|urgenza)
(scusate|scusi|scusa|perdonate) ~~ (ritardo|rispondo|attesa|tardi)
(aspettavo|aspettavamo|aspetterei|aspetterebbe|aspettarmi|aspettarci) ~ (di più|di meglio|altro|meglio|tutt'altro|cura|un pizzico|qualcosa|più|un minimo)
(ci|mi) (aspettavo|aspettavamo)
(sanzione|multa) per (un|una) (vostro|vostra) (errore|svista|sbaglio)
(fattura|pagata|pagamento|bonifico|saldo|rata) ~~ (ritardo|giorni di ritardo)

[complaint.neglect]
0.85 (mi|ci) avete (lasciat*|abbandonat*|piantat*|mollat*) ~ (appes*|sol*|in asso|a piedi|senza risposta|al nostro destino|in sospeso|ad aspettare|da sol*)?
0.85 (si vede|si capisce|evidentemente|è chiaro|immagino|sarà) che ~ (siamo|sono) ~ (cliente|clienti) (piccolo|piccoli|piccola|minore|minori|di serie|poco importante|secondari*)
0.85 (cliente|clienti) di (serie b|seconda fascia|second'ordine)
0.85 nessuno ~ (degnat*|preso la briga|preoccupat*|scusat*|chiesto scusa|fatto vivo|richiamat*|avvisat*)
0.85 (non si è|nessuno si è) ~ (degnat*|scusat*|fatto vivo|fatto sentire)
0.85 per voi ~ non (contiamo|conto|esistiamo|esisto|siamo nessuno|valiamo)
0.85 non (contiamo|conto) (nulla|niente|più)
0.85 (spariti|sparito|sparita|usciti) ~ (vostri pensieri|dai radar|priorità|vista|nulla)
0.85 (al telefono|telefono) ~ (non)? ~ (risponde nessuno|nessuno risponde|rispondono|risponde mai|squilla a vuoto)
0.85 (mail|messaggi|richieste|telefonate) ~ (nel vuoto|a vuoto|nel nulla|lettera morta|inevas*|senza risposta|senza riscontro|ignorat*)
0.85 (bastava|sarebbe bastat*|costava|ci voleva) ~ (dirlo|una mail|una telefonata|un messaggio|avvisare|un cenno|una parola|poco|avvisarci|avvisarmi|due righe)
0.85 (nemmeno|neanche|neppure) (una|un|gli) (mail|chiamata|telefonata|messaggio|riga|parola|cenno|auguri|grazie|scuse|scusa|saluto) ~ (di cortesia|di scuse|per)?
0.85 nemmeno gli auguri
0.85 (una volta|prima|all'inizio|un tempo) ~~ (adesso|ora|oggi|invece) ~ (nemmeno|neanche|niente|nulla|silenzio|nessuno)
0.85 (come|è come) ~ (parlare|parlassi|parlassimo) ~ (muro|vento)
0.85 (ogni volta|tutte le volte) ~~ (persona diversa|qualcun altro|qualcuno di diverso|uno diverso|rispiegare|ricominciare|da capo|daccapo|spiegare tutto)
0.85 (rispiegare|spiegare|ripetere|raccontare) ~ (tutto)? ~ (da capo|daccapo|dall'inizio|da zero)
0.85 (saputo|appreso|scoperto) ~ (da altri|da terzi|per caso|da un altro cliente|dal sito|dai social|in giro)
0.85 (terzo|quarto|quinto|terza|quarta|quinta|ennesimo|ennesima) (messaggio|mail|sollecito|email) ~ (che|senza|in) ~ (mando|scrivo|invio|chiedo|risposta|mandiamo)?
0.85 (c'è|ci siete|esiste) qualcuno ~ (lì|là|che legge|dall'altra)
0.85 (@many|tre|quattro|#) (mail|messaggi|solleciti|telefonate|email) ~ (senza risposta|senza riscontro|e niente|e nessuna|ignorat*|a vuoto|inevas*)

[complaint.cost]
0.85 (paghiamo|pago|pagando|si paga) ~ (tariffa|canone|prezzo|servizio|piano|pacchetto) ~ (premium|alto|alta|massimo|oro|vip|cara|caro|di lusso) e
0.85 (con|per) (quello che|quanto|tutto quello che|ciò che) ~ (paghiamo|pago|chiedete|costate|spendiamo|spendo|fate pagare|chiede) ~ (uno|ci si|si|mi|ci|almeno|potreste|dovreste)
0.85 (preventivi|offerte|altri|tutti|concorrenza) ~ (più bassi|più basse|meno car*|più economic*|a meno|a metà) ~ (vostro|vostra|vostri|suo)
0.85 a (queste|tali|quelle) (cifre|condizioni|tariffe) ~ non ~ (conviene|interessa|vale|ne vale)
0.85 (alla faccia) (del|della|dei) (prezzo|sconto|tariffa|prezzi|convenienza)
0.85 (mi|ci) ~ (sembra|sembrano|pare|paiono) ~ (esagerazione|esagerat*|un'esagerazione|eccessiv*|un po tant*|tantino|spropositat*|tanto|tanti|troppo|troppi|fuori mercato|fuori misura)
0.85 (canone|tariffa|tariffe|parcella|costi) ~ (sale|salgono|aument*|cresce|lievit*|rincar*|sfugg*) ~ (e ogni|ogni|sempre|di mano|di nuovo|ancora)
0.85 (non)? ~ (chiaro|capisco|capiamo|vedo) ~ cosa ~ (stiamo pagando|sto pagando|paghiamo|pago)
0.85 (pozzo) senza fondo
0.85 (bella|che|una|gran) (mazzata|stangata|batosta|salasso|botta)

[not complaint.cost]
(soluzione|versione|alternativa|opzione|carta|modello|formato|tariffa) ~ più economic*
(gestore|luce|gas|affitto|banca|operatore|assicurazione|carta|benzina|materiali|fornitore|enel|telefonico|bolletta) ~~ (aument*|rincar*|sale|caro|cara|tariffe|tariffa)

[payment.disputed]
0.9 (risultano|risulta|figurano|compaiono|compare|fatturate|addebitate|avete messo|indicate|segnate) ~ (ore|interventi|uscite|trasferte|giornate|pezzi|visite) ~ (e|ma|quando) ~ (sono|erano|sono state|furono|solo)
0.9 (stornate|storni|storna|stornare|togliete|tolga|toglietela|toglietelo|togliere|eliminate|annullate|annullare) ~ (addebito|l'addebito|spesa|supplemento|trasferta|maggiorazione)
0.9 (nessuno|mai|non) ~ (parlato|detto|avvisat*|accennato|comunicat*|informat*) ~ (spese|costi|supplemento|maggiorazione|addebito|extra|commissioni|si pagava)
0.9 nessuno ~ ne aveva parlato
0.9 (acconto|anticipo|nota di credito) ~~ non ~ (scalat*|detratt*|considerat*|stornat*|conteggiat*)
0.9 non era (concordat*|pattuit*|previst*|stabilit*)
[not payment.disputed]
(si può|possiamo|posso|potremmo|potrei) ~ (pagare|pagarla|saldare|dividere) ~ (due|tre|più) (volte|rate|soluzioni|tranche)

[payment.promised]
0.85 (oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|settimana) ~ (prossimo|prossima|stesso)? ~ (chiudo il conto|chiudiamo il conto|chiudo la partita|faccio il bonifico|facciamo il bonifico|vi faccio il bonifico|le faccio il bonifico|ti faccio il bonifico|saldo tutto|saldiamo tutto|vi bonifico|le bonifico|mando il bonifico|mi metto in pari)
[payment.sent]
0.85 (lasciato|dato|consegnato|portato) ~ (contanti|soldi|assegno|l'assegno|busta con i soldi) ~ (segreteria|reception|ufficio|collega|ragazza|sportello|portineria|a)
[not payment.sent]
(verrà|sarà|saranno|verranno) (pagat*|saldat*|versat*|liquidat*)
[payment.delayed]
0.85 (altro|altri|un altro|qualche|un paio di|due|tre) (mese|mesi|giorni|settimane|settimana) ~ (di tempo|di proroga|di dilazione|di respiro)
0.85 (concedete|concede|concedi|date|dà|accordate) ~ (altro|altri|qualche|ancora|un) (mese|giorni|settimane|settimana|mesi|po)
0.85 (siamo|sono) (tirati|tirato|tirata|a corto|corti|in affanno|in difficoltà|stretti)
[not payment.delayed]
(non posso|non possiamo|non riesco a) (pagare|saldare) perché ~ (fattura|iban|dati|numero)
(pagament*|bonifici) ~~ (bloccat*|sospes*) ~~ (banca|manutenzione)
rimand* (la|vi la) fattura
sospend* il pagamento

[growth]
0.85 (estenderlo|estenderla|estendere|estendiamo|allargare|allargarlo|ampliare|replicare|replicarlo|portarlo|portarla) ~ (alle|agli|ai|a|anche) ~ (altre|altri|due|tre|tutte|tutti|sedi|negozi|filiali|uffici|reparti|postazioni|#)
0.85 (ripetiamo|ripeto|ripetere|replichiamo|rifacciamo|stesso) (ordine|l'ordine)
0.85 (affidarvi|affidarvene|affidarle|affidargliene|commissionarvi|ordinarne|farne) ~ (altri|altre|un altro|un'altra|anche) ~
0.85 (accettiamo|confermiamo|firmiamo|accetto|confermo) (il|la|l)? ~ (rinnovo|proroga|estensione|ampliamento)
0.85 rinnoviamo per (un altro|altri|due|tre|il)
[not growth]
presenterò chi
[meeting.off]
0.85 non ci (vediamo|vedremo) ~ (sono fuori|siamo fuori|causa|oggi|domani|@wd)
0.85 non ci (vediamo|vedremo) più
0.85 (assemblea|l'assemblea|riunione|incontro|l'incontro|call|sopralluogo|appuntamento|l'appuntamento|visita|pranzo|corso) (va|è|sarà|viene|verrà) (rimandat*|rinviat*|spostat*|posticipat*|annullat*|saltat*)
[praise]
0.85 (nessuno|mai|è la prima volta che) ~ (ci|mi|avevano|aveva|hanno|qualcuno) ~ (spiegat*|trattat*|seguit*|aiutat*|assistit*|consegnat*|ascoltat*) ~ (così|meglio|bene|tanta|tanto)
0.85 non si (può|poteva|potrebbe) (chiedere|desiderare|pretendere|volere) di (più|meglio)
0.85 (puntuali|puntualissimi|gentilissimi|precisi|precisissimi|velocissimi|disponibilissimi|bravissimi|professionali) (come|e|davvero|sempre)
0.85 (bravi|brave|bravissimi|bravo|brava) (davvero|tutti|ragazzi|come sempre|e) ~
0.85 a bocca aperta
[not praise]
devo rispiegare tutto
[urgent]
0.85 (fate|faccia|fa|facciano) (qualcosa|presto) (subito|ora|adesso|immediatamente)?
0.85 (intervenite|intervenga|sistemate|risolvete|risolva) (subito|immediatamente|ora|adesso)
[not urgent]
(tutti i mesi|prima|volta|una volta) ~ adesso; rispondo solo ora
all'ultimo minuto; (pubblico|posto|pubblica) (stasera|oggi|domani)
(supplemento|maggiorazione|costo|tariffa|sovrapprezzo) ~ urgenza
per l'urgenza non
[request]
0.8 (proponete|proponga|proponi|indicate|indichi) (una|un|voi|altre|due|tre|data|date)
0.8 (riemettetela|rifatela|rimandamelo|rimandamela|rimandatemelo|sistematela|sistematelo|correggetela|correggetelo)
0.8 (venite|venga|vieni|passate|passi) a (sistemar*|riparar*|vedere|controllar*|prendere|ritirar*|aggiustar*|prenderl*)
0.8 fate qualcosa; (voglio|vorrei|devo|esigo di) parlare con
[not request]
(che|quando|se|non|magari) (mi|ci) rispondete; in attesa di spiegazioni
vorrei che si vedesse; (si può|si poteva) chiedere di (più|meglio)
[stop]
0.9 (smettetela|la smetta|smettila|smettete|finitela|piantatela) di ~ (mandarmi|mandarci|inviarmi|inviarci|scrivermi|scriverci|chiamarmi|chiamarci) ~ (pubblicità|mail|email|newsletter|offerte|promozioni|messaggi|sms)
[mood]
-1.3 (lasciamo|lascia|meglio lasciar) (perdere|stare); (senza|non ho) parole
-1.3 non (andiamo|si va|arriviamo) da nessuna parte
-1.3 (tutto|che|bello|davvero) (molto bello|bello)? non c'è che dire
-1.3 (molto bello|tutto bello|bellissimo) (non c'è|complimenti)
-0.8 non dipende (più)? da (me|noi); a questo punto (porto|non|mi|ci|basta)
-0.8 (voglio|esigo|pretendo) (parlare|una spiegazione|spiegazioni|essere|di parlare|un incontro)
-0.8 (avvisato|informato) (la|il|l) (direzione|titolare|consiglio) ~~ (occuperanno|accaduto)
-0.8 non (da|con) un altro (stagista|operatore|centralinista)
0.1 (rinnoviamo|rinnovo|rinnovare) per (un altro|altri|altri due); bella e buona
0.1 (parcella|mail|messaggio|prezzo) di (cortesia|favore)
1.5 a bocca aperta; (bravi|brave|bravissimi) davvero
1.5 siete dei (fenomeni|grandi|geni|maghi|miti)
0.1 (prima|il prima|appena) possibile
0.1 possibile ~ (girami|mandami|inviami|rispond*)

# ---- More of the same, as people let it be understood.
[leaving]
0.85 (ci|mi) (arrangiamo|arrangeremo|arrangio|arrangerò|organizziamo|organizzeremo|gestiamo|gestiremo) (da soli|da solo|da sola|per conto nostro|per conto mio|internamente|in casa|diversamente|senza di voi|in autonomia)
0.85 (andremo|andiamo|proseguiremo|proseguiamo|continueremo|faremo|faccio|farò) (avanti)? (da soli|da solo|da sola|per conto nostro|per conto mio|senza di voi|senza di lei|per la nostra strada|con altri|con qualcun altro|in autonomia)
0.85 (ricevuto|arrivata|abbiamo|ho|ci hanno fatto|mi hanno fatto) ~ (proposta|offerta) ~ (difficile da|impossibile da|che non possiamo|che non posso|difficilmente) (rifiutare|ignorare|lasciar)
0.85 (conti|contabilità|sito|social|paghe) ~ (terrà|seguirà|gestirà|farà|curerà|terranno) (lei|lui|mia figlia|mio figlio|mia nipote|mio nipote|qualcun altro)
0.85 non (serve|servirà|occorre|è necessario) ~ che (continuiate|continui|proseguiate|prosegua|andiate avanti)
0.85 non (ci|mi) (servite|serve|servono|servirà|serviranno) più (voi|i vostri|il vostro|la vostra|il suo|i suoi)
0.85 (come si fa|come posso|come possiamo|come faccio|procedura|cosa devo fare|cosa dobbiamo fare|passi) ~ (a|per)? ~ (chiudere il contratto|chiudere il rapporto|recedere|disdire|dare disdetta|la disdetta|il recesso|uscire dal contratto|interrompere il contratto|disattivare il servizio)
0.85 (abbiamo|ho|ci sono|esistono) (vincoli|vincolo|vincoli contrattuali|penali d'uscita|permanenza)
0.85 (quando|fino a quando) ~ (scade|dura|vincola|siamo vincolati) ~ (nostro contratto|contratto con voi|il vincolo|contratto con lei|vincolati)
0.85 (mi faccio|ci facciamo|mi farò|ci faremo|farmi|farci|farò) (seguire|assistere|fare|curare) ~ (da qualcun altro|da un altro|da un'altra|da altri|da uno studio)
0.85 (grazie di tutto|grazie per tutto|vi ringrazio di tutto|è stato un piacere) ~ ma ~ (bisogno di altro|cerchiamo altro|serve altro|abbiamo deciso|ci serve|cambiamo|andiamo|preferiamo)
0.85 non (contiamo|conteremo|conto|conterò) ~ (su di voi|su di lei|su di te|sul vostro|sul suo|con voi)
0.85 non parliamo ~ (stessa lingua|la stessa lingua)
0.85 ognuno ~ (sua strada|propria strada|strada)
0.85 non (ci troviamo|ci intendiamo|siamo allineati) più
0.85 (perso|persa|persi|venuta meno|venuto meno|incrinat*|compromess*) ~ (fiducia in voi|fiducia in lei|la fiducia|ogni fiducia)
0.85 (fiducia|rapporto) ~ (venuta meno|finit*|persa|compromess*|logor*|incrinat*|rott*)
0.85 (prossima|prossimo) (stagione|campagna|edizione|fiera|collezione|dichiarazione|anno) ~~ (senza di voi|con un altro|con un'altra|con altri|a un altro|a un'altra|ad altri|altra agenzia|altro studio|non contiamo)
0.85 (mettermi|metterci|mi metto|ci mettiamo|mettiamo) (in mano|nelle mani) (ad|di|a) (altri|un altro|un'altra|qualcun)
[not leaving]
non ci serve più (la|il|lo|i|le) (sala|sedia|sedie|tavolo|cartello|macchina|locale|copia|copie|chiave|chiavi|foto|versione|parcheggio|traduzione|documento|file|stampante)
[legal]
0.85 (la|lo|questa storia|questa cosa|la faccenda) ~ (vedrà|giudicherà|deciderà|risolverà|valuterà|esaminerà) ~ (un giudice|il giudice|un tribunale|il tribunale)
0.85 (avvisare|avvisate|avvisi|sentire|chiamare|allertare|informare|avvertire) ~ (vostra|sua|vostro|suo) (assicurazione|avvocato|legale|compagnia)
0.85 (ho|abbiamo|dà|spetta) (diritto) ~ (rimborso|risarcimento|indennizzo|restituzione|recedere)
0.85 (farlo|farli|far|fare|faremo|farò) valere ~ (diritti|ragioni|nelle sedi)
0.85 (codice del consumo|tutela dei consumatori)
0.85 (lettera|comunicazione|raccomandata|pec|telefonata|notizie) ~ (del|dal|dei) (mio|nostro|nostri|miei) (legale|legali|avvocato|avvocati)
[payment.refused]
0.9 non ~ (muovo|muoviamo|muoverò) ~ un dito ~ (fattura|pagamento|bonifico)
0.9 non (aspettatevi|aspettatevela|si aspetti|contate su|contateci|conti su) ~ (soldi|pagamento|pagamenti|bonifico|saldo|euro)
0.9 (pagare|saldare) ~ (sarebbe|è) ~ (buttare i soldi|regalare|un insulto|da fessi|premiare|buttar via)
0.9 (seconda metà|saldo|resto|seconda rata|ultima rata|seconda tranche|quello che manca|soldi) ~ (vedrete|vedrà|avrete|arriverà|riceverete|pagherò|pagheremo|li) ~ (quando|se|solo|il giorno) ~ (saranno|vedo|vediamo|risultati|finit*|funzion*|complet*|rispett*)
[reputation]
0.85 (colleghi|categoria|settore|clienti|amici|conoscenti|vicini|soci) ~ (sono|è|saranno) (già)? (avvisat*|avvertit*|informati di come|al corrente di come)
0.85 (non sapete|non sa|non immaginate|non immagina|immaginate) ~ (quanta gente|quante persone|quanti|chi) ~~ (legge|leggono|segue|seguono|conosco|conosce|blog|canale|ascolta)
0.85 (non) (starò|staremo|sto|stiamo|resterò|resteremo) (zitto|zitta|zitti|in silenzio|a guardare)
0.85 (quando|se) ~ (chiederanno|chiedono|chiederà) ~~ (non starò|saprò cosa dire|saprò cosa rispondere|dirò|la verità|racconterò)
[not reputation]
colleghi e vi faccio sapere; (vi|le|ti) faccio sapere
[complaint.delay]
0.85 (va avanti|andiamo avanti|stiamo|siamo) ~ così ~ (da mesi|da settimane|da una vita|da pasqua|da natale)
0.85 (non si muove|non si è mosso|nulla si muove|non succede|non si smuove) (niente|nulla|foglia)
0.85 è da ~ che (va avanti|aspett*)
0.85 (siamo|sono) (sempre|ancora) (allo stesso punto|al punto di partida|al punto di partenza|fermi|fermo|lì)
[complaint.quality]
0.85 (pavimento|porta|finestra|rubinetto|cassetto|parquet|tapparella|scala|soffitto) ~ (scricchiola|non chiude|non apre|gocciola|striscia|si incastra|balla|cigola|non combacia)
[complaint.neglect]
0.85 non (vi|si|ti) (ricordavate|ricordava|ricordate|ricordavi) ~ (nemmeno|neanche|più)? ~ (come mi chiamo|mio nome|chi sono|chi siamo|di noi|di me|nostro caso)
[not complaint.neglect]
(fornitore|corriere|muratore|idraulico|banca|operatore|gestore) ~~ (lasciat* a piedi|piantat*|non risponde|lasciati a piedi)
[mood]
-1.4 (grazie di tutto|è stato un piacere) ~ ma
-1.5 (va|andare|andiamo) avanti così e; buttare i soldi
[not praise]
avanti così e
[not leaving]
(altre|altra|altri|altro|nuove|nuova|un'altra|alternative|opzioni) ~ (opzioni|opzione|alternative|alternativa|proposte|proposta|soluzioni|offerte)? ~ (di|per) ~ (colore|colori|menù|menu|carattere|hotel|albergo|data|date|locale|logo|materiale|materiali|carta|formato|facciata|nome|musica|orario|foto|sala|trasporto|mobili|cucina|bagno|arredo|spedizione|pagamento|titolo|copertina|pavimento|finestre|fiori|vino|allestimento)
non (proseguiamo|procediamo|andiamo avanti|continuiamo|proseguo) ~ (piano|opzione|versione|idea|proposta|bozza|colore|lavori in|trattativa|acquisto|trasloco|ristrutturazione)
agenzia (viaggi|di viaggi|immobiliare|interinale|entrate|delle entrate|assicurativa|di trasporti|per il lavoro|dogane)
nuova agenzia (viaggi|immobiliare|interinale)
(ditta|fornitore|impresa|società) (di|dei|delle) (traslochi|pulizie|trasporti|sicurezza|catering|autobus|acqua|caffè|vending|luce|telefonia)
[not legal]
(all'assicurazione|dall'assicurazione|l'assicurazione|assicurazione|alla compagnia|compagnia aerea|alla banca|al comune|al corriere|al condominio) ~~ (danni|risarcimento|rimborso|reclam*)
(chiedere|chiesto|chiediamo|chiederemo|richiesto|denunciare|denunciato) ~ (all'assicurazione|alla compagnia|alla banca|al comune|al corriere|al condominio|grandine|maltempo|alluvione) ~~ (danni|risarcimento|rimborso)?
(ditta|fornitore|impresa|società|costruttore|appaltatore|corriere) ~~ (inadempiente|inadempienza|inadempimento|citazione|danni)
[not complaint.delay]
manca ~ (ok|l'ok|via libera|il via libera|firma|la firma|benestare) ~ (direzione|capo|titolare|cliente|del|della|di)
(sanzione|multa|interessi|mora) ~~ (presento|presentiamo|si presenta|presentare|modello|dichiarazione|pago|paghiamo) ~~ ritardo
[not escalation]
(mio|mia|nostro|nostra|il|la) (capo|titolare|direttore|direttrice|responsabile|socio|collega) ~ (vi|la|ti|le) (chiamerà|contatterà|scriverà|manderà|invierà|richiamerà) ~ (per|lunedì|martedì|mercoledì|giovedì|venerdì|domani|con|appena|oggi|@month)?
[not reputation]
(foto|video|immagini|reel|post|storie|logo|grafica) ~~ (su instagram|su facebook|sui social|su linkedin|su tiktok) ~ (dice|benissimo|bene|domani|oggi|le|li|stasera)?
[not growth]
(vi|la|ti) chiamerà ~ per
[not urgent]
(lunedì|domani|oggi|martedì|mercoledì|giovedì|venerdì) ~ (udienza|l'udienza)
[not payment.query]
nuovo conto ~ allegato; dominio ~ intestato; partita iva è cambiata
iban sbagliato

# ---- Money late, meetings forgotten, praise that is none.
[payment.delayed]
0.85 (bonifico|pagamento|saldo|versamento) ~ non (riusciamo|riesco|possiamo|posso|riusciremo|riuscirò) ~ (farlo|fare|eseguir*|mandar*|disporlo|saldare)
0.85 non (riusciamo|riesco|possiamo|riusciremo) ~ (metterci in pari|mettermi in pari|regolarizzare|rientrare|saldare)
0.85 (banca) ~ (respinto|rifiutato|bloccato) ~ (bonifico|pagamento) ~~ (rifacciamo|rifaccio|ripetiamo|ripeto|di nuovo|lunedì)
[payment.refused]
0.9 (benestare|autorizzazione|pagamento|saldo|liquidazione) ~~ (bloccat*|ferm*|negat*|sospes*) ~~ (non è conforme|non conforme|difett*|incomplet*|non rispett*)
[meeting.off]
0.85 (passato|uscito|sfuggito|volato) di mente ~ (riunione|l'incontro|incontro|call|collegamento|appuntamento|l'appuntamento|visita|videochiamata)
0.85 (dimenticat*|scordat*) ~ (riunione|dell'incontro|incontro|call|collegamento|appuntamento|dell'appuntamento|videochiamata|collegarmi)
[complaint.delay]
0.85 (eravamo rimasti|si era detto|avevate detto|avevate promesso|era previsto) ~~ (lunedì|martedì|mercoledì|giovedì|venerdì|ieri|settimana scorsa|scorso|scorsa)
[not complaint.quality]
(rottamat*); non andiamo da nessuna parte; perso il conto
(vecchio|vecchia) (macchina|auto|computer|furgone)
[not payment.promised]
(su|a) che (conto|iban) ~ bonifico
[not urgent]
un po di corsa; domani vi parte
[not growth]
segnal* la cosa
[not request]
(deve|devono) essere chiaro; e secondo voi; attendo un cenno
[praise]
0.85 (successo|riuscita|ottimo esito|esito) ~ (primo|prima|video|campagna|evento|progetto) ~~ (vorremmo|vogliamo|affidar*|ripetere|altri)
0.85 (andato|andata|venuto|riuscito) (così|talmente|tanto) bene che (vogliamo|vorremmo|pensiamo|abbiamo deciso)
[mood]
-0.5 pretendo; esigo; pretendiamo; esigiamo
-2.5 (fantastico|ottimo|perfetto|benissimo|meraviglioso|splendido|grandioso|bravi) ~~ (non va|non funziona|non vanno|non si apre|non stampa|si è rotto|si è bloccato|non carica)
1 (contate|conti|conta) (pure)? su di noi
