# heed: French.
#
# French of France, Belgium, Switzerland and Quebec, "vous" and "tu".  An elided
# word is one token with its apostrophe ("l'avocat", "n'ai", "d'ici"), so the
# classes list these forms; the "ne" of a negation stands before the verb and
# falls away in spoken French, so that patterns with a negation of their own
# begin with "@ne?" or hold "pas", "jamais", "rien", "aucun".  "!" keeps apart what
# differs by an accent only ("!facturé", "facture").  The grammar is told in en.lex.
language fr

[function]
le la les l' un une des de du au aux et ou où mais donc or ni car que qui quoi dont
à dans par pour en vers avec sans sous sur chez entre depuis pendant avant après
contre dès jusque jusqu'au jusqu'à malgré selon lors durant
je tu il elle on nous vous ils elles me te se moi toi lui leur eux soi y
j'ai j'avais j'aurais j'aimerais j'attends j'espère j'étais j'en t'ai m'a m'avez
c'est c'était ce cet cette ces ça cela ceci celui celle ceux celles n'est n'ai n'a
n'avons n'avez n'ont n'était n'en n'y qu'il qu'elle qu'on qu'un qu'une qu'ils
d'un d'une d'ici d'accord d'avance d'autres d'être d'avoir l'ai l'on s'il s'est
mon ma mes ton ta tes son sa ses notre nos votre vos leurs
est es suis sont êtes sommes était étaient étais étiez étions sera seront serait
serai serons serez soit soient être été étant ai as a avons avez ont avait avaient
aviez avions aura auront aurait aurais auriez aurions ait aient avoir eu ayant
fait faire fais faites font faisons fera ferai ferons peut peux peuvent pouvez
pouvons pourrait pourriez pourrions pourrai pourra pouvoir veux veut voulez voulons
veuillez voudrais voudrions vouloir dois doit devez devons doivent devrait devriez
devrions devoir faut faudra faudrait va vais vas allez allons vont aller ira irai
sais sait savez savons savoir voir vois voyez vu dit dire dis dites met mettre mis
prendre pris prend prenez trouve trouver trouvé reste rester envoyer envoyé envoie
envoyez recevoir reçu reçue reçois passer passé donner donné demander demande
demandé attendre attends attendons merci bonjour bonsoir salut coucou cordialement
bien très trop peu plus moins assez aussi encore toujours jamais rien pas point
aucun aucune personne chaque tout tous toute toutes même mêmes autre autres
quelque quelques plusieurs certains certaines tel telle quel quelle quels quelles
si comme quand comment pourquoi combien lorsque puisque parce afin ainsi alors
puis ensuite enfin déjà bientôt maintenant aujourd'hui hier demain ici là voici
voilà oui non peut-être sûr ceci donc cependant pourtant toutefois
madame monsieur mesdames messieurs maître chère cher salutations bonne bon journée
soirée semaine mois jour jours ans an année fois heure heures lundi mardi mercredi
jeudi vendredi facture devis virement paiement compte client cliente clients site
réunion rendez dossier travail projet équipe société contrat message courriel mail
retour réponse besoin jointe joint possible près ci plutôt vraiment simplement
grand grande petit petite nouveau nouvelle dernier dernière prochain prochaine
deux trois quatre cinq six sept huit neuf dix premier première euros svp stp
chaleureusement bàv dispo rdv ok parfait super svp pouvez-vous est-ce

[sample]
Je me permets de revenir vers vous au sujet du dossier dont nous avions parlé la semaine dernière.
Pourriez-vous nous dire quand vous pensez pouvoir passer, et s'il faut prévoir quelque chose ?
Nous vous remercions de votre retour et restons bien entendu à votre disposition.
Bonjour à tous, vous trouverez ci-joint le compte rendu de notre réunion d'hier après-midi.
Il me semble qu'il manque encore deux pièces, je vous les envoie dès que je les ai reçues.
On se voit jeudi à quatorze heures chez nous, comme d'habitude, et on en profitera pour déjeuner.
J'ai bien eu votre message, mais je n'ai pas eu le temps de regarder tout cela de près.
Est-ce que quelqu'un pourrait m'appeler en fin de journée, plutôt après dix-sept heures ?
Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.
C'est noté pour moi, à bientôt et bonne fin de semaine à toute l'équipe.

[negators]
ne; n'*; pas; jamais; rien; aucun; aucune; aucunement; nullement; guère; ni; sans; nulle; nul
n'ai; n'as; n'a; n'avons; n'avez; n'ont; n'est; n'était; n'étaient; n'avait; n'avais; n'aurait
n'y; n'en; n'étais; n'êtes; n'étions; zéro; non
plus du tout; loin de; loin d'être; (ne|n'*) ~ plus; tout sauf; plus jamais; plus rien; plus aucun
plus aucune; faute de
ni ~~ ni; en aucun cas; nullement; en aucune façon; aucunement

[intensifiers]
1.4 très; vraiment; extrêmement; absolument; totalement; complètement; profondément; tellement
1.4 si; trop; franchement; sincèrement; particulièrement; carrément; entièrement; terriblement
1.4 hyper; super; ultra; vachement; drôlement; fort; bien; sacrément; infiniment; énormément
1.4 incroyablement; fichtrement; foutrement; tout à fait; plus que; ô combien; au plus haut point
1.4 des plus; parfaitement; proprement; littéralement; exceptionnellement; remarquablement; tout
1.4 tellement plus; beaucoup plus; gravement; excessivement; parfaitement
0.6 un peu; légèrement; plutôt; quelque peu; un tantinet; un brin; un chouïa; moyennement
0.8 assez; relativement; passablement

[contrast]
mais; cependant; toutefois; néanmoins; par contre; en revanche; hélas; malheureusement; sauf que
pourtant; seulement voilà; en même temps; ceci dit; cela dit; ceci étant; malgré tout; sinon que
or; quoique; bien que; même si; sauf; hormis; mis à part; à part; ça dit; excepté

[conditional]
si; s'il; s'ils; si jamais; dès que; aussitôt que; à condition; pourvu que; au cas où; une fois que
à moins que; lorsque; tant que; en cas de; en cas d'*; quand (nous|on|j'aurai|vous|la|le|les|l'argent)
dès (réception|validation|livraison|accord|la|le|l'arrivée|encaissement); sous réserve; après que
(serait|seriez|auriez|aurait|ferait); pour peu que; au moment où; admettons; supposons

[classes]
# no
ne = ne|n'*
pas = pas|jamais|plus|point|rien|aucun|aucune|nullement|guère
nul = aucun|aucune|pas|jamais|rien|sans|plus|ni|zéro
# who and whose
det = le|la|les|l'*|un|une|du|de|des|d'*|ce|cet|cette|ces|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes|au|aux
det = son|sa|ses|leur|leurs
your = votre|vos|ton|ta|tes
our = notre|nos|mon|ma|mes|le|la|les|l'*|ce|cette|cet
have = ai|as|a|avons|avez|ont|j'ai|l'ai|l'a|l'avons|l'ont|t'ai|m'a|m'avez|m'as|avait|avais|avions
have = aviez|avaient|j'avais|vient|viens|venons|viennent|qu'on|aurait|d'avoir|avoir
be = est|sont|était|étaient|a|ont|sera|seront|c'est|s'est|fut|serait|semble|semblent|paraît|reste
be = été|qu'est|l'est|êtes|suis|sommes|étions|étiez
# money
inv = facture|factures|solde|acompte|honoraires|montant|mensualité|mensualités|échéance|cotisation
inv = facturette|l'acompte|d'acompte|l'échéance|redevance|forfait|total|proforma|situation|décompte|traite
pay = payer|régler|verser|virer|solder|acquitter|honorer|rembourser|débourser|payé|transférer
paid = payé|payée|payés|payées|réglé|réglée|réglés|réglées|versé|versée|versés|versées|viré|virée|soldé
paid2 = payé|payée|payés|payées|versé|versée|versés|versées|viré|virée|soldé|soldée|soldés|soldées|acquitté
paid2 = acquittée|acquittés|acquittées|honorée|honorées|virés|transféré
paid = soldée|soldés|soldées|acquitté|acquittée|acquittés|acquittées|honorée|honorées|virés|transféré
payfut = paierai|payerai|paierons|payerons|paiera|payera|paieront|payeront|réglerai|règlerai|réglerons
payfut = règlerons|réglera|règlera|régleront|règleront|verserai|verserons|versera|virerai|virerons
payfut = solderai|solderons|acquitterai|acquitterons|acquittera|honorerons|honorerai|transférerai
payfut = paierais|paierions|transférerons
paypres = paie|paye|payons|paient|règle|réglons|règlent|verse|versons|vire|virons|solde|payes|règles
money = virement|virements|paiement|paiements|règlement|règlements|versement|versements|chèque|chèques
money = l'argent|argent|fonds|somme|acompte|l'acompte|solde|transfert|mandatement|prélèvement|mandat
money = sepa|virt|vir
charge = montant|montants|somme|sommes|tarif|tarifs|prix|heures|frais|supplément|suppléments|ligne|poste
charge = lignes|postes|facturation|facture|factures|majoration|honoraires|forfait|taux|total|déplacement
charge = déplacements|dépassement|dépassements|pénalités|intérêts|options|option|prestation|prestations
charge = l'option|l'acompte|surcoût|surplus|rallonge|extras|extra|l'extra|chiffres|abonnement|l'abonnement
# time
month = janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|rentrée
month = printemps|été|automne|hiver|noël|pâques|l'été|l'automne|l'hiver|toussaint
day = lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|ce|aujourd'hui
wd = lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
period = jours|semaines|mois|années|ans|heures|jour|semaine|heure|trimestre|trimestres|an|année|minutes
period = quinzaine|plombes|siècles|lustres|éternité|décennie
many = deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs|des|quelques
many = cent|mille|maintes|multiples|nombreuses|nombreux|x|#|quarante|cinquante|quatorze|seize
nth = deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|énième|seconde
nth = second|2e|3e|4e|5e|6e|2ème|3ème|4ème|5ème|6ème|2eme|3eme|4eme|enième|ultième|nième|7e|8e|10e
# what we make and do
work = site|page|pages|maquette|maquettes|plan|plans|logo|logos|rapport|traduction|traductions|bilan|bilans
work = comptes|déclaration|déclarations|dossier|dossiers|devis|texte|textes|brochure|plaquette|plaquettes
work = catalogue|campagne|campagnes|vidéo|vidéos|film|montage|photos|photo|fichier|fichiers|application
work = l'application|appli|l'appli|serveur|migration|mise|livrable|livrables|contrat|contrats|compte
work = bulletins|fiches|fiche|paies|paie|paye|échantillon|échantillons|épreuve|épreuves|bat|menu|visuels
work = visuel|perspectives|rendus|rendu|étude|l'étude|audit|l'audit|newsletter|l'infolettre|infolettre
work = bannière|bannières|étiquettes|étiquette|l'étiquette|notice|notices|manuel|sous|titres|certificat
work = attestation|l'attestation|livraison|commande|commandes|matériel|projet|lancement|refonte|travaux
work = travail|chantier|installation|l'installation|réservation|itinéraire|présentation|présentations
work = transcription|permis|demande|version|versions|corrections|correction|résultats|chiffres|tableau
work = flyer|flyers|affiche|affiches|l'affiche|article|articles|l'article|publications|contenu|contenus
work = annonces|faire|modèle|boutique|e|module|base|portail|plateforme|configuration|analyse|l'analyse
work = l'ordre|emballage|l'emballage|mise|acte|actes|l'acte|liasse|tva|pièces|accès|identifiants|avenant
work = l'avenant|charte|proposition|prototype|intégration|l'intégration|prestation|prestations|réponse
work = interprète|l'interprète|traiteur|buffet|repas|impression|l'impression|impressions|clés|code|codes
svc = service|équipe|l'équipe|conseil|conseils|support|accueil|l'accueil|suivi|communication|organisation
svc = l'organisation|prestation|prestations|boulot|travail|taf|job|rendu|résultat|projet|soirée|événement
svc = l'événement|évènement|accompagnement|l'accompagnement|réactivité|professionnalisme|collaboration
svc = qualité|disponibilité|traduction|interprétation|site|formation|intervention|l'intervention|rapport
site = site|page|pages|boutique|panier|formulaire|formulaires|serveur|serveurs|messagerie|mail|mails|email
site = emails|courriels|lien|liens|sauvegarde|sauvegardes|intranet|l'intranet|base|domaine|hébergement
site = l'hébergement|vpn|bouton|boutons|images|réservation|réservations|plugin|module|application|appli
site = l'application|l'appli|newsletter|crm|logiciel|système|système|portail|plateforme|imprimante|caisse
site = l'imprimante|wifi|réseau|internet|connexion|téléphonie|extranet|l'extranet|paiement|menu|agenda
boss = directeur|directrice|patron|patronne|responsable|chef|cheffe|gérant|gérante|supérieur|supérieure
boss = supérieurs|hiérarchie|direction|dirigeant|dirigeante|président|présidente|pdg|dg|dga|associé
boss = associée|associés|manager|fondateur|fondatrice|boss|administrateur|administratrice
boss = propriétaire|daf|l'associé|l'associée|dsi
firm = agence|l'agence|agences|cabinet|cabinets|prestataire|prestataires|fournisseur|fournisseurs|société
firm = sociétés|comptable|comptables|graphiste|graphistes|développeur|développeurs|développeuse|traducteur
firm = traductrice|traducteurs|architecte|architectes|l'architecte|fiduciaire|consultant|consultants
firm = studio|studios|freelance|freelances|indépendant|partenaire|partenaires|traiteur|photographe
firm = imprimeur|imprimeurs|l'imprimeur|concurrent|concurrents|confrère|confrères|boîte|entreprise
firm = hébergeur|l'hébergeur|avocat|avocate|expert|infogérant|boite|l'entreprise|équipe|webmaster|bureau
deal = contrat|contrats|abonnement|l'abonnement|collaboration|partenariat|mission|missions|prestation
deal = prestations|services|maintenance|hébergement|l'hébergement|forfait|mandat|convention|licence
deal = licences|adhésion|l'adhésion|relation|relations|accord|l'accord|engagement|l'engagement|service
deal = souscription|bail|contrats|infogérance|l'infogérance
friend = ami|amie|amis|amies|voisin|voisine|frère|sœur|soeur|beau|belle|cousin|cousine|collègue|collègues
friend = confrère|confrères|consœur|copain|copine|copains|connaissance|connaissances|relation|partenaire
friend = client|cliente|associé|mari|femme|compagne|fils|fille|père|mère|oncle|tante|pote|potes|gendre
friend = beaufrère|école|société|entreprise|filiale|quelqu'un|patron|fournisseur|chum|blonde|réseau
# doing
ask = envoyer|renvoyer|transmettre|communiquer|indiquer|préciser|confirmer|donner|appeler|rappeler
ask = téléphoner|écrire|répondre|corriger|rectifier|modifier|ajouter|changer|vérifier|regarder|jeter|fournir
ask = conseiller|établir|faire|refaire|prendre|mettre|remettre|enlever|retirer|supprimer|expliquer|venir
ask = passer|repasser|réserver|chiffrer|partager|organiser|montrer|aider|annuler|retourner|intervenir
ask = éditer|préparer|revoir|réviser|relire|remplacer|compléter|signer|paramétrer|installer|déposer|redéposer
ask = charger|restaurer|rétablir|rembourser|créditer|adapter|réduire|arrêter|contacter|recontacter|apporter
ask = prolonger|traduire|proposer|commander|livrer|finaliser|terminer|publier|transférer|noter|traiter
ask = relancer|convertir|détailler|raccourcir|activer|désactiver|accorder|débloquer|résoudre|régler|assurer
ask = veiller|tenir|inviter|bloquer|lancer|valider|joindre|adresser|fixer|recevoir|obtenir|avoir|savoir
ask = connaître|accuser|prévoir|programmer|planifier|déplacer|reporter|calculer|rédiger|scanner|imprimer
ask = actualiser|fermer|ouvrir|procéder|informer|prévenir|tester|dépanner|recalculer|resoumettre|libeller
ask = voir|repousser|avancer|caler|décaler|prévenir|inclure|exporter|importer|bosser|attester|remonter
askd = d'envoyer|d'adresser|d'annuler|d'établir|d'ajouter|d'indiquer|d'appeler|d'intervenir|d'organiser|d'accuser
askd = d'expliquer|d'éviter|d'enlever|d'éditer|d'effectuer|d'ouvrir|d'arrêter|d'assurer|d'attendre|d'inclure
askd = d'installer|d'informer|d'obtenir|d'activer|d'accorder|d'actualiser|d'attester|d'imprimer|d'exporter
askd = d'examiner|d'étudier|d'envisager|d'utiliser|d'apporter|d'aller|d'autoriser|d'accélérer|d'agir|d'y|d'en
askd = d'avoir|d'être|d'émettre|d'insérer|d'écrire|d'adapter|d'engager|d'avancer|d'harmoniser|d'inscrire
fixed = réglé|résolu|résolue|résolus|corrigé|corrigée|corrigés|corrigées|réparé|réparée|terminé|terminée
fixed = livré|livrée|livrés|livrées|fini|finie|finis|fonctionne|fonctionnent|fonctionnera|marche|marchera
fixed = achevé|achevés|achevée|levée|levées|rectifié|rectifiée|rétabli|rétablie|prêt|conforme|conformes
fixed = expliqué|complet|complète|refait|refaite|reçu|remis|opérationnel|opérationnelle|correct|correcte
bad = mauvais|mauvaise|bâclé|bâclée|bâclés|bâclées|médiocre|médiocres|lamentable|déplorable|catastrophique
bad = amateur|amateurs|inexploitable|inexploitables|inutilisable|inutilisables|nul|nulle|nuls|nulles
bad = pitoyable|horrible|affreux|affreuse|exécrable|décevant|décevante|décevants|décevantes|inacceptable
bad = minable|moche|moches|ridicule|approximatif|approximative|approximatifs|insuffisant|insuffisante
bad = calamiteux|calamiteuse|désastreux|désastreuse|moyen|moyenne|pauvre|fade|illisible|illisibles
bad = inadmissible|indigne|honteux|honteuse|négligé|négligée|poussif|poussive|incompréhensible
good = excellent|excellente|excellents|excellentes|superbe|superbes|magnifique|magnifiques|parfait
good = parfaite|formidable|formidables|remarquable|remarquables|fantastique|génial|géniale|géniaux
good = super|top|splendide|beau|belle|très|impeccable|impeccables|extraordinaire|exceptionnel
good = exceptionnelle|sublime|incroyable|bon|bonne|nickel|brillant|brillante|bluffant|bluffante|soigné
good = sérieux|exemplaire|efficace|professionnel|parfaites|parfaits|sensationnel|chouette|extra|précieux
good = précieuse|irréprochable|épatant|épatante|admirable|colossal|titanesque|fabuleux|fabuleuse|énorme

[polite]
merci d'avance; (merci|remercie|remercions) par avance; d'avance merci; merci beaucoup d'avance
vous remerciant (par|d'avance); en vous remerciant; mille mercis d'avance; grand merci d'avance
merci (pour|de) (votre|ton|vos|ta) (message|mail|email|courriel|retour|réponse|courrier|appel|compréhension|patience|intérêt|temps|attention|confiance|demande|devis|envoi|proposition|relance|rappel|confirmation|accueil|facture)
(remercie|remercions) (pour|de) (votre|ton|vos|ta) (message|mail|email|courriel|retour|réponse|courrier|appel|compréhension|patience|intérêt|temps|attention|demande|devis|envoi|proposition|relance|rappel|confirmation|facture)
(remercie|remercions) (de|d'*) ~ (bien|nous|me|votre|avance|prochaine|prompte)
merci (pour|de) ~ (prompte|rapide) (réponse|retour); merci (pour|de) (l'envoi|l'info|l'information|le rappel|la relance|les infos|ce retour|cette réponse|le devis|la facture|le message|ta compréhension)
merci (de|d'*) (bien|nous|me|ne|prendre|noter|@ask)
(sentiments|salutations) (les|distingués|distinguées|respectueux|respectueuses|cordiaux|meilleurs|meilleures|dévoués|amicales|chaleureuses|empressées|confraternelles)
(meilleures|sincères|cordiales|bonnes|respectueuses) salutations; bien cordialement; cordialement; bien à (vous|toi)
veuillez (agréer|croire|recevoir|trouver); (agréer|agréez) ~ (expression|l'expression|salutations|sentiments|madame|monsieur)
(je|nous) vous (prie|prions) (d'agréer|de croire|de bien|d'accepter|d'excuser|de recevoir|d'*)
(bonne|excellente|belle|agréable|douce|super) (journée|soirée|semaine|fin|année|matinée|réception|continuation|après|route|vacances|nuit|reprise|lecture|rentrée)
bon (week|weekend|dimanche|après|début|courage|appétit|voyage|congé|repos|noël|mardi|lundi|jeudi); joyeuses (fêtes|pâques); bonnes (fêtes|vacances)
bonne (année|chance|nouvelle|question); meilleurs (vœux|voeux); belle (fin|année|fête)
j'espère que (vous|tu|tout|ce) ~ (bien|forme|passé|trouve|portez); en espérant que ~ (bien|forme)
(avec|volontiers|ravi|ravie|ravis|heureux|heureuse|contente|content|enchanté|enchantée) (plaisir|de|d'*|pour vous|pour toi)
serais (ravi|ravie|heureux|heureuse|reconnaissant|reconnaissante|curieux); serions (ravis|heureux|reconnaissants)
(ce|il|cela|ça) serait (bien|parfait|super|génial|top|idéal|formidable|gentil|sympa|possible|chouette)
(me|nous) (convient|va) (très|parfaitement)? bien; (ça|cela) (me|nous) (convient|va); convient parfaitement
(très|tout à fait)? d'accord; pas de (souci|soucis|problème|problèmes|problème|panique|quoi|mal); aucun (souci|problème)
sans (problème|souci|doute|engagement|aucun problème); ne vous (inquiétez|inquiète|en faites) pas; t'inquiète
pas (grave|pressé|pressée|urgent|de soucis|d'urgence); rien de (grave|méchant|spécial|urgent|particulier|pressé)
désolé (pour|de|d'*|du); désolée (pour|de|d'*|du); désolés (pour|de); navré (pour|de|du); toutes mes excuses
toutes nos excuses; excusez (moi|nous|mon|le|la|ce); pardon (pour|de|du); mes excuses (pour|de); nos excuses pour
sauf omission; faute de quoi; sans faute; sauf avis contraire; à toutes fins utiles; en cas de (besoin|question|problème|questions|souci)
si (vous avez|tu as|besoin) ~ (questions|question|besoin|problème|souci); n'hésitez pas; n'hésite pas
(mon|notre) erreur; (ma|notre) faute; erreur de (ma|notre) part; (de|par) (ma|notre) faute; au temps pour moi; autant pour moi
félicitations pour (votre|ton|la|le|l'*|vos|ce); bravo pour (le|la|votre|ton) (bébé|déménagement|mariage|nouveau|nouvelle|médaille|prix)
si (ça|cela) (vous|te) (va|convient|arrange|dit); meilleur (moment|moyen|prix|délai|tarif|créneau); meilleurs délais; meilleure (date|solution|option|adresse)
j'apprécierais; nous apprécierions; vous serais (gré|reconnaissant|obligé); vous saurais gré; vous saurions gré
auriez l'amabilité; ayez l'amabilité; auriez la (gentillesse|bonté|amabilité); avoir l'obligeance; l'obligeance de
bien à l'avance; bien (reçu|noté|arrivé|vouloir|entendu|sûr); bien pris note; (parfait|super|nickel|génial|top|impec) (merci|alors|c'est noté|à|pour|on|je|ça|rendez)
avec mes remerciements; avec nos remerciements; tous mes remerciements; en te souhaitant; en vous souhaitant
(j'ai|nous avons|je|nous) ~ (plaisir|l'honneur|honneur) de vous (informer|confirmer|adresser|faire|inviter|transmettre)
(dans|en) l'attente (de|d'*); dans cette attente; au plaisir de; je vous souhaite; nous vous souhaitons; te souhaite
quelque chose de (soigné|beau|joli|simple|sobre|élégant|moderne|propre|bien|original|chaleureux); l'expression de (mes|nos); reste à (votre|ta) disposition; restons à votre disposition; à votre disposition
je suis (désespérante|désespérant|nul|nulle|incorrigible|impossible|une catastrophe|un désastre|terrible|maladroit|distrait|distraite); oubliez (mon|ce) (message|mail|courriel); (j'avais|j'ai) ~ (regardé|ouvert|pris|confondu|envoyé) (la mauvaise|le mauvais)
prenez (votre|le|tout) temps; prends ton temps; (suis|sommes) (confus|confuse) (de|pour|c'est|du|d'*); c'est (moi|nous) qui ~ (oublié|tardé|confondu|trompé); d'où (le|mon|notre) retard; (mon|notre|ce) retard (à|de ma|est de mon); désolé du retard; désolée du retard
(pardonnez|pardonne) (mon|notre|moi|ce) ~ (retard|réponse|silence|oubli|erreur); (mon|notre) (silence|retard|oubli); je râle; qui râle; moi qui râle
premier brouillon; (voici|joins|joint|envoie) (le|un|mon|notre) brouillon; sans (urgence|précipitation); rien ne presse; aucune urgence; pas d'urgence; quand vous (aurez|avez) le temps
(bon pour|tout bon pour|ok pour|parfait pour) (moi|nous|accord|impression); rien à ajouter; pas de remarque; aucune remarque; ras; rien de neuf; tout est bon; (de mon|de notre) côté (tout|rien|aucun)

[third]
(lien|liens|bouton|logo) ~ (vers|de|avec) ~ (google|avis|facebook); (nos|mes) avis
(notre|un|mon) (fournisseur|client|locataire|concurrent|prestataire|entrepreneur) ~~ (faillite|liquidation|redressement|dépôt de bilan)
(texte|formulation|version|projet) ~ de notre (avocat|juriste)
(notre|nos|mon|mes|leur|leurs|un|des|son) (client|cliente|clients|locataire|locataires|fournisseur|bailleur|assureur|assurance|propriétaire|voisin|voisins|voisine|acheteur|débiteur|syndic|transporteur|entrepreneur|maçon) ~~ (paie|paye|payé|paient|payer|règle|doit|loyer|impayé|impayés|refuse|refusent|conteste|contestent|menace|menacent|tribunal|avocat|justice|résilie|résilié|rembourser|litige|plainte|procès|quitte|part|annulé|mécontent|réclame)
(l'un|l'une|un|une|plusieurs|certains|deux|trois|beaucoup) de (nos|mes) (clients|locataires|clientes|fournisseurs|membres|adhérents|patients|salariés)
(client|cliente|locataire|débiteur|salarié|acheteur|patient) (qui|à nous|chez nous); un (ancien|de nos|ex) (client|salarié|employé|associé|locataire)
(refuse|refusent|refusé) de (me|nous) (payer|régler|rembourser); (me|nous) (doit|doivent|devait) ~ (encore|de l'argent|euros|#|sommes|loyer|loyers)
(me|nous) (paie|paye|paient|payent|règle|règlent) (pas|plus|en retard|toujours|mal|tard)
(on|il|elle|ils) (me|nous) (attaque|attaquent|poursuit|poursuivent|réclame|réclament|menace|menacent|assigne)
(mon|ma|notre|nos|l'*) (ancien|ancienne|anciens|anciennes|précédent|précédente|précédents) @firm; (ancien|ancienne|précédent|précédente) (prestataire|agence|comptable|fournisseur|graphiste|cabinet|webmaster|traducteur|hébergeur)
(nos|mes) (impayés|créances|débiteurs|mauvais payeurs)
le (demandeur|défendeur|requérant|plaignant|prévenu|débiteur|créancier|bailleur|locataire|mis en cause); la (demanderesse|défenderesse|requérante|plaignante|partie adverse|partie civile)
(partie|parties) (adverse|adverses|civile); (pour|de|par|à) (mon|ma|notre|nos) (client|cliente|mandant|mandants) ; (l'affaire|l'arrêt|jugement) (@wd|martin|dupont|contre|opposant|du|rendu)
dans (l'affaire|le cadre du procès|le litige|le contentieux) ~ (contre|opposant|oppose|avec|entre|qui)
(litige|procès|contentieux|différend|conflit|recours|procédure) (avec|contre|entre|opposant) (le|la|les|un|une|mon|ma|notre|nos|son|leur|l'*)
contre (mon|notre|son|leur|l'*|un|une) ~ (bailleur|locataire|assureur|l'assureur|l'assurance|ancien|employeur|voisin|banque|fournisseur|propriétaire|mairie|état)
(mon|notre|l'*|son) (assureur|l'assureur|l'assurance|assurance|banque|propriétaire|bailleur|opérateur|transporteur|concurrent|ex|voisin) ~ (refuse|conteste|rejette|traîne|menace|gelé|gèle|bloque|attaque)
(vous|tu) n'y (êtes|es) (absolument|vraiment)? pour rien; (rien|aucun) ~ contre vous; pas (de|à) votre faute; ce n'est pas votre faute; pas (contre|dirigé contre) vous
(de|par|c'est) (notre|ma) (faute|propre faute|fait|côté|erreur); (indépendant|indépendamment) de (vous|votre)
(votre|ton) (responsabilité|travail) n'est pas en cause; rien à voir avec (vous|votre|toi)
(roman|nouvelle|article|film|chapitre|pièce|scénario|livre|podcast|étude|dossier|reportage|thèse|mémoire) (sur|porte|parle|traite|raconte|consacré)
(fournisseur|opérateur) (d'électricité|d'énergie|de gaz|d'accès|internet|télécom); (voisin|voisine|voisins) ~ (désisté|recours|tribunal|plainte)
(édf|edf|enedis|orange|la poste|chronopost|dhl|colissimo|l'urssaf|le fisc|la mairie|la commune|la préfecture|les impôts) ~ (refuse|retard|perdu|coupé|réclame|bloque|paie|verse)

# For an engine that knows these three sections (they are written, not tested):
#[story]
#(mon|ma|mes|son|sa|leur|un|une|le|la|notre) (frère|sœur|cousin|cousine|oncle|tante|neveu|nièce|père|mère|mari|femme|fils|fille|voisin|voisine|ami|amie|copain|copine|collègue|propriétaire|locataire|belle sœur|beau frère|belle mère|beau père|bailleur); (un|une) (type|gars|homme|femme|dame|connaissance) (que|qui); (l'un|l'une|un|une) de (nos|mes) (clients|clientes|locataires|fournisseurs|membres|adhérents); (un|une) (client|cliente|locataire|débiteur|fournisseur|patient) à (nous|moi)
#[we]
#je; j'*; nous; on; notre; nos; mon; ma; mes; moi; me; m'*; nôtre; nôtres; mien; mienne
#[you]
#vous; votre; vos; tu; t'*; te; ton; ta; tes; toi; vôtre; vôtres
(retard|décalage|décalé|arrêt|report) ~~ (neige|intempéries|météo|grève|pluie|gel|canicule|inondation|tempête|fournisseur|mairie|maçon|préfecture|électricien|géomètre)
(retard) (du|de) (fournisseur|chantier|géomètre|notre|mon|train|transporteur)
(notre|mon|ma|l'*|cet|ce|un) (fournisseur|propriétaire|bailleur|transporteur|opérateur|syndic|voisin|voisine|banque|employeur|maçon|plombier|électricien|géomètre|notaire|mairie|concurrent) (nous|me|m'*|a|ont|ne|n'*|veut|veulent|refuse|menace|vient|réclame|exige|conteste|traîne|tarde|augmente|est|de)
(l'assurance|l'assureur) (n'*|ne|a|refuse|tarde|traîne|conteste|veut); (assurance|banque|mairie) (n'*|ne|refuse|tarde)
(abonnement|contrat|forfait|ligne|bail) (de|d'*) (téléphone|électricité|gaz|internet|sport|assurance|d'assurance|mutuelle|leasing|énergie|travail|location|loyer|parking|bureau)
(modèle|exemple|formulaire) (de|d'*) (lettre|mise en demeure|courrier|plainte|résiliation|relance|réclamation); (mise en demeure|relance|courrier|lettre) (pour|contre|à) (un|une|mon|notre|ce|nos) ~ (client|débiteur|locataire|maître|fournisseur|mauvais)
(propriétaire|bailleur|assureur|fournisseur) ~ (augmenter|augmente|loyer|vol|litige)
(le|du|au|la|ce) (retard|retards|panne|erreur|refus|problème) (du|de la|de l'*|des) (lot|mairie|commune|entreprise|géomètre|fournisseur|notaire|banque|préfecture|transporteur|plombier|électricien|maçon|sncf|poste|douane|imprimeur|bureau de contrôle)
(!dû|due|imputable|liée|lié) à (l'entreprise|un fournisseur|notre fournisseur|la mairie|la banque|notre banque|la poste|un tiers|notre équipe|un problème chez nous|la grève|une grève)
(entreprise|société|personnage|héroïne|héros|patron|femme|homme) dont (le|la|les); (ascenseur|immeuble|parking|rue|chauffage|bâtiment) ~ (panne|travaux|fermé|coupé|coupée)
(client|cliente|locataire|voisin|salarié|fournisseur) à (moi|nous) ~; (nous|me) (réclame|réclament|attaque|assigne) ~ (confrère|photographe|tiers)
(vous|tu) (n'y|y) (êtes|es) pour rien; (votre|vous) ~ (pas en cause|hors de cause|n'est pas en cause); (notre|ma) propre (erreur|faute); (nous|on) (était|étions|avons été) fermés
(demandeur|demanderesse|défendeur|défenderesse|partie adverse|adversaire|débiteur|débitrice|créancier|appelant|intimé); dans l'affaire; (rg|rôle) n; numéro de (dossier|rg|rôle); (notre|mon) (client|cliente) ~~ (refuse|menace|assigne|doit|résilie|conteste)

[story]
(mon|ma|mes|son|sa|notre|un|une|le|la) (beau frère|belle sœur|belle soeur|frère|sœur|soeur|cousin|cousine|oncle|tante|neveu|nièce|père|mère|mari|femme|fils|fille|voisin|voisine|ami|amie|copain|copine|connaissance|propriétaire|locataire|beau père|belle mère); (un|une|l'un) de nos (propres)? (clients|clientes|locataires|fournisseurs|membres|adhérents)

[we]
nous; je; j'ai; notre; nos; mon; ma; mes; moi; me; m'a; on; nôtre

[you]
vous; votre; vos; tu; ton; ta; tes; toi; te; vôtre

[past]
il y a (@many|des|quelques|plus de) ~ (ans|années); à l'époque ; en (2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023)
(mon|ma|notre|nos|l'*) (ancien|ancienne|anciens|anciennes|ex|précédent|précédente|précédents|précédentes|d'avant|ancienne) @firm
(ancien|ancienne|précédent|précédente|l'ancien|l'ancienne) (prestataire|agence|comptable|fournisseur|graphiste|cabinet|webmaster|traducteur|développeur|hébergeur|société|architecte|boîte)
(agence|prestataire|cabinet|comptable|fournisseur|celui|celle|ceux) (précédent|précédente|d'avant|que nous avions avant)
(vos|votre|ton) (prédécesseur|prédécesseurs|prédécesseure); avant (vous|toi|de vous connaître|votre arrivée|de vous rencontrer)
dans (mon|ma) (ancien|ancienne|précédente|précédent) (poste|société|boîte|entreprise|vie|travail); échaudé par; échaudés par

[topic]
traduction (assermentée|jurée|certifiée|officielle|juridique); traducteur (assermenté|juré)
(texte|textes|slogan|accroche|paroles|sous titres) (pour|à) (le|la|notre|l'*|mettre|publier|traduire|relire|intégrer|imprimer|insérer|diffuser)
(traduire|traduisiez|relire|sous titrer|mettre en page|transcrire) ~ (texte|lettre|courrier|document|jugement|acte|contrat|article|page|pièce|mail|pièces|courriers|document|documents|suivant|joint|jointe)
(voici|ci joint|ci dessous|ci après|envoie) ~ (texte|textes|contenu|article|communiqué|scénario|dialogue|slogan|chapitre) (à|pour|du|de|que|qui|en)
(remplacer|changer|modifier) ~ (phrase|paragraphe|formule|mention|titre|mot|clause|article) ~ par; (il faut|à) (lire|écrire) (plutôt)?
conditions générales ~ (texte|page|rédiger|relire|mettre|traduire); (mentions|pièces|témoignage) (légales|versées|écrit)
(notre|un|le) (dossier|article|numéro|podcast|film|roman|spectacle|atelier|webinaire|formation) ~ (porte|parle|traite|sur|consacré|raconte|thème)

[deadline]
avant; d'ici; au plus tard; jusqu'au; jusqu'à; d'ici à; pour le; pour au plus tard; dernier délai; date limite
délai (au|jusqu'au|de); échéance au; passé le; passé ce; au delà du; à partir du; dans (les|un délai de|le délai de); sous
(est|fixé|fixée) au; (rendre|remettre|déposer|clôture|clore|clôturé|date butoir) le; limite (est|fixée|de|le|au|du); sans réponse ~ (le|avant|d'ici)
(pour|avant|d'ici) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce|la|fin); avant fin; d'ici fin; pour fin
n'ai ~ (le|site|nouvelles|réponse|retour|plans) @wd

[date-lead]
le; du; au; @wd; daté du; pour le; d'ici le; avant le; d'ici au

[months]
1 janvier; janv
2 février; févr; fév
3 mars
4 avril; avr
5 mai
6 juin
7 juillet; juil
8 août
9 septembre; sept
10 octobre; oct
11 novembre; nov
12 décembre; déc

[weekdays]
1 lundi
2 mardi
3 mercredi; mercr
4 jeudi
5 vendredi
6 samedi
7 dimanche

[days]
today: aujourd'hui; ce soir; cet après midi; ce midi; fin de journée; fin de la journée; ce matin même; la journée
today: jour même; tantôt; d'ici midi; cette nuit; dans l'heure; dans la journée; auj; ajd; minuit
tomorrow: demain; demain (matin|soir|midi); sous 24 (h|heures); sous 24h; dans les 24 (h|heures); dans les 24h; sous vingt quatre heures; dans les vingt quatre heures
after-tomorrow: après demain; sous 48 (h|heures); sous 48h; dans les 48 (h|heures); dans les 48h; sous quarante huit heures; surlendemain; dans les quarante huit heures; 48 heures
this-week: fin de (la|cette)? semaine; la fin de (la|cette) semaine; avant le (week end|weekend); d'ici le week end; cette semaine encore
next-week: fin de (la)? semaine prochaine; fin de la semaine prochaine
this-month: fin de (ce)? mois; fin du mois; fin mois; la fin du mois; la fin de ce mois; fin du mois courant
next-month: fin du mois prochain; fin de mois prochain
this-year: fin de (l'année|l'exercice|cette année|l'an|année); fin d'année; fin de l'année civile
one-week: sous huitaine; sous huit jours; dans (les)? huit (jours)?; dans les huit jours; d'ici une semaine; dans une semaine; sous une semaine; sous (sept|7) jours; d'ici huit jours; dans la semaine qui vient; dans un délai d'une semaine; dans un délai de huit jours; dans les sept jours; aujourd'hui en huit
two-weeks: sous quinzaine; sous quinze jours; dans quinze jours; dans les quinze jours; d'ici quinze jours; dans une quinzaine; d'ici deux semaines; dans deux semaines; sous deux semaines; dans les deux semaines; dans un délai de quinze jours; dans la quinzaine; d'ici une quinzaine
n-days: (sous|dans|d'ici|dans les|sous les|d'ici à) # jours; (sous|dans|d'ici|dans les) # (jours|j) (ouvrés|ouvrables|calendaires|francs)?; dans un délai de # jours; dans les # (prochains)? jours; délai de # jours
n-weeks: (sous|dans|d'ici|dans les) # semaines; dans un délai de # semaines
month-end: fin; la fin; fin de; la fin de; fin du mois de; la fin du mois de; courant; dernier jour de

[mood]
# wonder and content
1.5 excellent; excellente; excellents; excellentes; exceptionnel; exceptionnelle; exceptionnels; extraordinaire; extraordinaires
1.5 magnifique; magnifiques; superbe; superbes; sublime; sublimes; fantastique; fantastiques; formidable; formidables
1.5 remarquable; remarquables; génial; géniale; géniaux; géniales; éblouissant; éblouissante; époustouflant; époustouflante
1.5 impeccable; impeccables; irréprochable; irréprochables; fabuleux; fabuleuse; somptueux; somptueuse; splendide; splendides
1.5 bluffant; bluffante; bluffé; bluffée; bluffés; bluffées; scotché; scotchée; scotchés; épaté; épatée; épatés; épatées; épatant
1.5 émerveillé; émerveillée; émerveillés; ébloui; éblouie; éblouis; emballé; emballée; emballés; conquis; conquise; conquises
1.5 ravi; ravie; ravis; ravies; enchanté; enchantée; enchantés; !comblé; comblée; comblés; aux anges; enthousiasmé; enthousiasmés
1.5 (on|nous|clients|monde) (adore|adorons|adorent); j'adore; j'ai adoré; avons adoré; ont adoré; on a adoré; adorent
1.5 au delà de (nos|mes|toutes|ce) ; dépasse (nos|mes|toutes); dépassé (nos|mes|toutes); (au dessus|bien au delà) de nos (attentes|espérances)
1.5 larmes (de joie|aux yeux|d'émotion); la chair de poule; coup de (maître|cœur|coeur|génie); à tomber (par terre)?; à couper le souffle
1.5 sans (vous|toi) ~ (aurais|aurions|aurait|serais|serions|serait); (meilleure décision|meilleur investissement|meilleur choix)
1.5 (sauvé|sauvée|sauvés|sauvez|sauves|sauver) ~ (la vie|la mise|la journée|lancement|soirée|saison|peau|mariage|événement|week)
1.5 (vous êtes|tu es|t'es|êtes|est|c'est) (un|une|des|vraiment des|vraiment un) (génie|génies|magicien|magiciens|magicienne|perle|perles|as|ange|anges|crack|cracks|champion|champions|chef|pros|pro|artistes|artiste|star|stars|amour|amours)
1.5 (mille|million|immense|infini|infiniment|gigantesque|énorme|grand|grande|sincère|vif|vive) (merci|mercis|bravo|reconnaissance|soulagement|succès)
1.2 mille (fois)? merci; un tout grand merci; merci infiniment; merci du fond; infiniment merci; merci mille fois; merci (encore)? pour tout
1.2 merci (énormément|vraiment|beaucoup) (pour|de|d'*); un (immense|énorme|grand|gros|sincère) merci; de tout (cœur|coeur)
1.2 merci à (toute|l'équipe|votre|vos|ton|tes|vous tous|toi|@good); merci (à|de) ~ (d'avoir|pour avoir|pour sa|pour son); merci de ~ avoir
1.2 (merci|remercie|remercions|remercier|remerciez|remerciements) ~~ (gentillesse|travail|professionnalisme|réactivité|efficacité|patience|aide|dévouement|disponibilité|boulot|engagement|sérieux|rapidité|soutien|écoute|générosité|accompagnement|efforts|bienveillance|qualité)
1.2 chapeau; chapeau bas; bravo; bravissimo; félicitations; total respect; coup de chapeau; tire mon chapeau; tirons notre chapeau
1.2 hourra; youpi; waouh; wow; ouah; whaou; génialissime; canon; trop fort; trop forts; trop bien; au top; un régal
1.2 reconnaissant; reconnaissante; reconnaissants; reconnaissantes; gratitude; admiratif; admirative; admiratifs; impressionné
1.2 impressionnée; impressionnés; impressionnées; impressionnant; impressionnante; impressionnants; touché par; touchée par; touchés par
1.2 fier; fière; fiers; fières; ému; émue; émus; merveille; merveilles; merveilleux; merveilleuse; merveilleusement; perle rare
1.2 parfaite; parfaites; parfaits; (c'est|est|sont|était|tout est|rendu|travail) parfait; (absolument|juste|tout simplement|simplement|vraiment) parfait
1.2 du grand (art|travail|boulot); du (très|bon|beau|super|vrai|excellent) (bon|beau|haut)? (travail|boulot|job|taf|niveau|ouvrage); un (travail|boulot) (soigné|remarquable|sérieux|énorme|de qualité|titanesque|propre|d'orfèvre|de pro|d'enfer)
1.2 (super|chouette|beau|bon|excellent|joli|sacré|très bon|très beau) (travail|boulot|job|taf|résultat|rendu|suivi|accueil|service|coup|rapport|moment|accompagnement)
1.2 (belle|bonne|super|excellente|jolie|sacrée|très bonne|très belle) (équipe|réussite|surprise|expérience|prestation|impression|collaboration|qualité|soirée|communication|performance|initiative|idée|exécution|ambiance|intervention)
1.2 (agréablement|heureusement) (surpris|surprise|surprises); quel (bonheur|plaisir|soulagement|talent|régal|succès|confort|délice|pied); quelle (joie|réussite|équipe|efficacité|rapidité|patience|merveille)
1.2 (un|vrai|réel|vraiment un|grand) (bonheur|plaisir|régal|délice|carton|triomphe|succès|bijou|petit bijou|sans faute); rien à redire; rien à (dire|ajouter|changer|jeter|reprocher|signaler de négatif)
1.2 (mille|cent|dix) fois (merci|mieux|raison|bravo); mieux que (prévu|espéré|jamais|ce que|dans); au delà (du|des) (prévu|attentes|espoirs); plus (vite|rapidement|beau|belle) que (prévu|prévue|ce|je|nous|espéré)
1.2 comme sur des roulettes; comme une horloge; réglé comme du papier; sans (accroc|accrocs|anicroche|encombre|le moindre problème|la moindre erreur|une seule faute|une seule erreur|fausse note|bavure|faute aucune)
1.2 haut la main; aux petits (oignons|soins); au poil; au quart de tour; nickel; nickel chrome; impec; top du top; de A à Z; cinq étoiles; 5 étoiles; 20 sur 20; vingt sur vingt; dix sur dix; 10 10; 20 20
1.2 (pas|jamais|rien) (déçu|déçue|déçus|déçues|à reprocher|à regretter|à critiquer|une seule fausse note); (pas une|aucune|pas la moindre) (faute|erreur|fausse note|remarque|plainte|critique|réserve|coquille|déception); (aucun|pas un seul|zéro) (bug|reproche|défaut|souci depuis|regret|raté)
1.2 épine du pied; poids (en moins|des épaules|de moins); enlevé (un poids|une épine); ôté (un poids|une épine); dormir (tranquille|sur mes deux|mieux); tranquillité d'esprit; l'esprit (tranquille|léger); entre de bonnes mains
1 (n'ai|n'avons|n'a|ai|avons|a|j'ai) (eu)? que (des|du) (compliments|bien|éloges|retours positifs|bons retours|félicitations|positif|bon|louanges); que des (compliments|éloges|bons retours|retours positifs|louanges)
1 (ne|n'*) (peux|peut|pouvons|puis|pouvions) ~ (que|qu'*) ~ (féliciter|louer|remercier|recommander|réjouir|applaudir|saluer|vous dire)
1 (ne|n'*) (changez|change|touchez|touche|changeons) (surtout)? (rien|plus rien); on ne change rien; surtout ne changez rien
1 (je|nous|on) (ne)? ~ (regrette|regrettons|regrettes) (pas|rien); on ne s'en lasse pas; pas (mal du tout|mal|dégueu|peu fier|peu fiers|peu fière); plutôt bien; (vraiment|franchement) pas mal
0.8 satisfait; satisfaite; satisfaits; satisfaites; satisfaction; contents; (très|vraiment|super|trop|tous|bien|tellement) (content|contente|contentes); heureux du; heureux de (votre|ce|cette|la|vous|travailler)
0.8 heureuse du; heureuse de (votre|ce|cette|la|vous); efficace; efficaces; efficacité; réactif; réactive; réactifs; réactives; réactivité; (rapidité|sérieux|disponibilité|gentillesse|bienveillance) (de|du|exemplaire|et)
0.8 professionnalisme; compétence; compétences; (très|vraiment|hyper|si) (compétent|compétente|compétents|professionnel|professionnelle|professionnels|clair|claire|rapide|rapides|agréable|pro|sympa|sympathique|pédagogue|humain|humaine|joli|jolie|fluide|utile|précieux|complet)
0.8 agréable; agréables; fluide; élégant; élégante; délicieux; délicieuse; précieux; précieuse; lumineux; lumineuse; limpide; chaleureux; charmant; charmante; adorable; adorables
0.8 gentil; gentille; gentils; gentillesse; sympa; sympas; génie; talent; talentueux; talentueuse; doué; doués; douée; à l'écoute; bienveillance; bienveillant; attentionné; dévouement; patience d'ange; patience exemplaire
0.8 réussi; réussie; réussis; réussies; réussite; succès; carton plein; cartonne; cartonné; fait un carton; fait fureur; fait mouche; fait l'unanimité; unanime; unanimes; unanimité; impressionne; impressionnent
0.8 (recommande|recommanderai|recommanderons|recommandons|recommanderais) (chaudement|vivement|sans|volontiers|à|les|votre|vos|vraiment|partout|les yeux); (vous|te|les) (recommande|recommanderai|recommandons|recommanderons)
0.8 (compliments|éloges|applaudissements|applaudi|louanges|ovation|félicité|félicitée|félicités); (que|plein|beaucoup|tas) de (bons|beaux) retours; bons échos; excellents retours; (très)? bons retours; (très)? belle (rentrée|réception)
0.8 (fonctionne|marche|tourne|roule|passe|passé|passée|déroulé|déroulée|fonctionnent|marchent) (parfaitement|très bien|à merveille|à la perfection|super bien|impeccablement|au poil|nickel|du tonnerre|comme sur des)
0.8 (fait|fais|font|faites|ont|facilite|facilitez|simplifie|changé) ~ (plaisir à voir|chaud au cœur|la différence|la vie plus simple|ma journée|notre journée|du bien); chaud au (cœur|coeur); (vous|te) doit une fière chandelle; fière chandelle
0.8 soulagé; soulagée; soulagés; soulagement; rassuré; rassurée; rassurés; rassurant; rassurante; en confiance; serein; sereine; sereins; sérénité; heureusement que (vous|tu)
0.8 confiance (totale|absolue|aveugle|entière|les yeux fermés); les yeux fermés; (continuez|continue) (comme ça|ainsi|sur); gardez (le cap|la même); (vaut|vaux|valait|mérite) (chaque|largement|bien) (euro|centime|l'attente|son|le); chaque (euro|centime) (dépensé|investi)
0.8 (beaucoup|bien|nettement|tellement|vraiment|largement) mieux; (beaucoup|bien|nettement|tellement) plus (clair|simple|beau|rapide|lisible|agréable); mieux qu'avant; gain de temps; (gagné|gagnons|gagne) (un temps fou|du temps|beaucoup de temps|des heures)
0.8 (trop|tellement|tout|super) (beau|belle|beaux|bon|bonne|chouette|contente|content|mignon|cool); coup de main; fidèle à (votre|ta) réputation; à la hauteur de (votre réputation|nos attentes|mes attentes); comblé ~ attentes
0.6 parfait; super; géniale; plaisir; heureux; heureuse; adore; adoré; apprécié; appréciée; apprécié; appréciable; beau; belle; ravissant; top; chouette; cool; bonheur; joie; sourire; souriant; rigolé; joli; jolie
0.6 apprécie; apprécions; utile; rapide; pratique; clair et; sympathique; excellence; positif; positive; positifs; aimable; félicite; félicitons
0.1 (parfait|super|génial|top|impeccable|impec|nickel|excellent|ok|cool|magnifique) (merci|alors|on|je|ça|pour|à|c'est|rendez|cela|nous|mardi|jeudi|lundi)
0.1 (ça|cela|ce serait|serait|c'est) (me convient|est parfait|parfait|nickel|top|super|génial|chouette) (pour|si|alors|merci|comme)
0.4 bonne (nouvelle|nouvelles|idée); excellente (idée|nouvelle); bien joué; bien vu
# anger and sorrow
-2 inadmissible; inadmissibles; inacceptable; inacceptables; intolérable; intolérables; scandaleux; scandaleuse; scandaleuses; scandale; honteux; honteuse; honteuses; honte; une honte; lamentable; lamentables; lamentablement
-2 déplorable; déplorables; catastrophique; catastrophiques; catastrophe; désastre; désastreux; désastreuse; désastreuses; calamité; calamiteux; abominable; épouvantable; affligeant; affligeante; consternant; consternante; consterné; consternée; consternés; atterré; atterrée
-2 atterrant; révoltant; révoltante; révolté; révoltée; outrée; outrés; !outré; scandalisé; scandalisée; scandalisés; furieux; furieuse; furax; furibard; hors de moi; hors d'elle; indigné; indignée; indignés; indigne; indignes; écœuré; écœurée; écœurant; dégoûté; dégoûtée
-2 minable; minables; pitoyable; pitoyables; nullissime; nul à; nulle; nuls; nulles; merde; merdique; merdiques; foutage de gueule; foutez de (moi|nous|ma|notre|la); fout de (moi|nous|la|ma|notre); se fiche (de|du); moquez de (moi|nous); se moque (de|du); se moquer (de|du); moquerie
-2 incompétent; incompétente; incompétents; incompétence; incapable de ~ (faire|répondre|livrer|corriger|tenir|respecter|me|nous|gérer); bande d'*; incapables; charlatan; charlatans; guignol; guignols; escroc; escrocs; escroquerie; arnaque; arnaques; arnaqueurs; arnaqué; arnaquée; voleur; voleurs; voleurs; bouffons
-2 mensonge; mensonges; menteur; menteurs; menti; mentez; mentir; mensonger; mensongère; trompé; trompée; trompés; tromperie; malhonnête; malhonnêtes; malhonnêteté; mauvaise foi; manipulé; berné; bernés; dupé; floué; flouée; flous et; vache à lait; vaches à lait; trahi; trahie; trahis; trahison
-2 ras le bol; ras la casquette; ras le; marre; plein le (dos|cul); j'en ai (assez|marre|soupé|ma claque|plein|jusque); en avons (assez|marre|soupé); on en a (assez|marre|soupé|ras); y en a (assez|marre); assez (attendu|patienté|perdu de temps); (la)? coupe est pleine; (goutte|la goutte) (d'eau|qui fait); vase déborde; déborder le vase; à bout; à bout de (nerfs|patience|souffle)
-2 patience ~ (limites|bout|épuisée|rude épreuve|bornes|à bout|des limites|usée); perdu ~ (confiance|patience|toute confiance); (plus|aucune) confiance; perd patience; perdons patience; commence à (perdre patience|m'impatienter|bouillir|me lasser); la moutarde; trop c'est trop; c'en est trop; dépasse les bornes; dépasse l'entendement
-2 cauchemar; cauchemardesque; calvaire; fiasco; ratage; bérézina; mascarade; pour couronner le tout; ridicule; ridicules; ridiculisé; ridiculisés; risée; la risée; humilié; humiliée; humiliant; humiliation; honteusement
-2 désinvolture; désinvolte; mépris; méprisant; méprisante; méprisés; arrogance; arrogant; arrogante; insolence; insolent; insultant; insulte; foutisme; je m'en foutisme; m'en foutisme; m'enfichisme; irrespect; irrespectueux; manque (total|flagrant|cruel)? de (respect|sérieux|professionnalisme|considération|rigueur|transparence|communication|suivi|réactivité)
-1.5 déçu; déçue; déçus; déçues; déception; déceptions; décevant; décevante; décevants; décevantes; mécontent; mécontente; mécontents; mécontentes; mécontentement; insatisfait; insatisfaite; insatisfaits; insatisfaisant; insatisfaisante; insatisfaction; désappointé; désappointée; désenchanté; désillusion
-1.5 fâché; fâchée; fâchés; fâcheux; fâcheuse; agacé; agacée; agacés; agaçant; agaçante; agacement; énervé; énervée; énervés; énervant; énervante; exaspéré; exaspérée; exaspérés; exaspérant; exaspérante; exaspération; excédé; excédée; excédés; irrité; irritée; irritant; contrarié; contrariée; contrariés; frustré; frustrée; frustrés; frustrant; frustrante; frustration; remonté contre; remontée contre; colère
-1.5 bâclé; bâclée; bâclés; bâclées; bâclage; bricolage; bricolé; bricolée; ni fait ni à faire; (travail|boulot) (d'amateur|d'amateurs|de cochon|de sagouin|saboté|ni fait); amateurisme; amateurs; négligence; négligences; négligé; négligée; négligés; laisser aller; laxisme; dilettante; dilettantisme; à la va vite; va vite; bidouille; torchon; torché
-1.5 pas sérieux; pas (du tout|très|vraiment|bien)? sérieux; peu sérieux; (pas|peu) (très|vraiment|franchement|bien)? (professionnel|professionnels|acceptable|normal|admissible|correct|glorieux|brillant|fameux|terrible|rassurant|satisfaisant|satisfaisante|concluant|concluants|convaincant|convaincants|digne|crédible|fiable|sérieux|élégant|heureux|heureuse|fair)
-1.5 pas (du tout|très|vraiment|franchement|entièrement|pleinement|particulièrement|exactement)? (satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|ravi|ravie|ravis|convaincu|convaincue|convaincus|enchanté|emballé|emballée|emballés|enthousiaste|impressionné|impressionnée|à la hauteur|au niveau|au rendez|amusé)
-1.5 laisse (à désirer|beaucoup|vraiment|pantois|perplexe|songeur|songeuse|un goût); laissent à désirer; laissé (un goût|à désirer); goût amer; amer; amère; amertume; loin (du compte|d'être|de ce|des promesses|de la promesse|de nos|de mes); très loin; à mille lieues; aux antipodes; en dessous de (tout|nos|ce|mes|la); en deçà
-1.5 indécent; indécente; abusif; abusive; abusifs; abus; aberrant; aberrante; aberration; absurde; absurdité; incompréhensible; incompréhensibles; invraisemblable; ahurissant; ahurissante; hallucinant; hallucinante; halluciné; hallucine; sidéré; sidérée; sidérant; effarant; effaré; effarée; stupéfait; stupéfaite; stupéfaction; abasourdi; abasourdie; tombe des nues; tombé des nues; tombée des nues; tombés des nues; du jamais vu; jamais vu ça; n'importe quoi; grotesque
-1.5 chaos; chaotique; pagaille; bazar; foutoir; bordel; bordélique; capharnaüm; désordre; n'importe nawak; usine à gaz; désorganisé; désorganisée; désorganisation; anarchique; jean foutre; pris pour (des|un|une); prend pour (des|un|une|qui); prenez pour (des|un|une|qui); prenez ~ pour (des idiots|des imbéciles|un idiot|un imbécile|une idiote|un pigeon|des pigeons|des clowns|quoi|qui)
-1.5 épuisant; épuisante; usant; usante; lassant; lassés; lassé; lassée; las de; lasse de; lassitude; fatigué de; fatiguée de; fatigués de; fatigant; pénible; pénibles; pénible que; désespérant; désespérante; désespéré; désespérée; désolant; désolante; navrant; navrante; affligé; gênant; gênante; embarrassant; embarrassante; vexant; vexé; vexée; blessant; blessé par
-1.5 (je|nous|on) ~ (regrette|regrettons|regrette vivement|regrettons vivement|déplore|déplorons); à regret; regrettable; regrettables; déplorons; déplore; dommage que; (quel|bien|vraiment|très) dommage; c'est dommage; tant pis pour; malvenu; mal venu; scandaleusement; impardonnable; inexcusable; injustifiable; injustifié; injustifiée; injuste; injustes; déloyal; déloyale; inqualifiable; inouï; inouïe
-1.5 (quel|quelle) (gâchis|honte|dommage|désastre|bazar|perte|déception|galère|sérieux|blague|cirque|toupet|culot|désinvolture|manque|élégance|pagaille|horreur|misère|calvaire); gâchis; gâché; gâchée; gâchés; ruiné; ruinée; saboté; sabotée; massacré; massacrée; massacrés; perdu (une|un|des|du|notre|mon|la|le) (journée|temps|client|clients|commandes|marché|contrat|argent|semaine|saison|affaire)
-1.5 perte de (temps|clients|confiance|chiffre|commandes|données); faire perdre; fait perdre; (me|nous) coûte ~ (client|clients|cher|ventes|commandes|marché); coûté ~ (client|clients|cher|ventes|commandes|marché|réputation); temps perdu; argent (perdu|jeté|gaspillé); jeté par (la|les); gaspillage; gaspillé; toupet; culot; culotté; gonflé; gonflés; sans gêne; osez; vous osez; blague; plaisanterie; plaisantez; vous rigolez; rigolez; foutaise; foutaises; baratin; pipeau; bidon; poudre aux yeux; mener en bateau; menez en bateau
-1.5 promesses (non tenues|en l'air|creuses|d'ivrogne|jamais|de gascon); promesse non tenue; paroles en l'air; belles paroles; excuses (bidon|bidons|toutes|à deux|sans|originales|habituelles); à manquer d'excuses; toujours une (bonne)? excuse; prétexte; prétextes; (s'attendait|m'attendais|attendions|attendais) à (autre|mieux|plus|un peu|tout|beaucoup); (espérais|espérions|espérait|attendais|attendions) (mieux|autre|plus|davantage|un peu)
-1.5 mérite mieux; méritons mieux; méritais mieux; mérite (des explications|une explication|des excuses); (méritons|méritais|mérite) (des|une|mieux|un minimum); la moindre des choses; le minimum syndical; strict minimum; un minimum de (respect|sérieux|politesse|courtoisie|considération|professionnalisme); moindre des (politesses|courtoisies|corrections)
-1 triste; attristé; attristée; peiné; peinée; inquiet; inquiète; inquiets; inquiétant; inquiétante; perplexe; perplexes; dubitatif; dubitative; sceptique; sceptiques; circonspect; dérouté; déroutée; déboussolé; perdu confiance; douteux; douteuse; mauvais; mauvaise; mauvais goût; pire; empire; empirer; pire en pire; de mal en pis; dégradé; dégradée; dégrade; dégradent
-1 (me|nous) ~ (plaindre|plains|plaignons); plaignent; se plaint; plainte; plaintes; mal (fait|faite|faits|fichu|foutu|traduit|traduite|organisé|conçu|conçue|écrit|écrite|barré|géré|gérée|réalisé|imprimé|cadré|découpé|monté|posé|fini|finie|ficelé)
-1 cher payé; exorbitant; exorbitante; exorbitants; hors de prix; prohibitif; prohibitifs; astronomique; coup de (massue|bambou|fusil); salé; salée; salée la; démesuré; démesurée; disproportionné; disproportionnée; excessif; excessive; excessifs; exagéré; exagérée; abusé; abusez; exagérez; exagère; matraquage
-1 (comment est ce possible|comment est il possible|comment peut on|comment pouvez vous|c'est quoi ce|qu'est ce que c'est que|c'est pas possible|non mais|nan mais|est ce si compliqué|est ce si difficile|est ce trop demander|trop demander); si difficile de; si compliqué de; mais enfin; bon sang; bon dieu; nom de dieu; nom d'un; sérieusement; putain; bordel; zut; crotte; tabarnak; câlisse; tabarnac; n'en peux plus; n'en peut plus; n'en pouvons plus; je craque; tanné; tannée; tannés; écœurée
-1 inutile; inutiles; inutilisable; inutilisables; inexploitable; inexploitables; illisible; illisibles; charabia; truffé; truffée; truffés; bourré de; bourrée de; bancal; bancale; bancales; approximatif; approximative; approximations; médiocre; médiocres; médiocrité; poussif; laborieux; laborieuse; fade; terne; moche; moches; laid; laide; horrible; horribles; affreux; affreuse; hideux; hideuse; infect; infecte; dégueulasse; immangeable
-0.8 (toujours|encore) (rien|pas|aucun|aucune|le même|la même|les mêmes|une fois|en panne|planté|en retard|en attente); une fois (de plus|encore); encore et toujours; pour la @nth fois; (troisième|quatrième|cinquième|énième|sixième) (relance|rappel|fois|message|mail|demande|tentative|courriel); combien de fois; sans cesse; à chaque fois; comme d'hab; rebelote; et rebelote; ça recommence; ça continue; bis repetita
-0.8 (même|mêmes) (problème|problèmes|erreur|erreurs|excuse|excuses|refrain|rengaine|chanson|réponse|rengaine|histoire|cinéma); fort de café; un peu fort; fort désagréable; pousse le bouchon; poussez le bouchon; peu ragoûtant; désagréable; désagréables; désagrément; désagréments; malheureusement pas
-0.5 lent; lente; lents; lenteur; lenteurs; flou; floue; flous; vague; silence; attente interminable; interminable; interminables; retards; retard; visiblement; apparemment; soi disant; soit disant; manifestement; prétendument; comme par (hasard|magie|miracle); mystérieusement; bizarrement; étrangement
-0.6 galère; galères; galérer
0.35 sauf erreur (de|ou)?; petit (souci|oubli|détail|bémol|hic); petite (erreur|coquille|remarque|précision); simple oubli; (seul|unique) (petit)? (hic|bémol)
0.45 (on|nous|je) (rempile|rempilons|resigne|resignons|repart|repartons|renouvelle|renouvelons|prolonge|prolongeons|remet ça|remettons ça); (renouveler|reconduire|prolonger|étendre) ~ (contrat|collaboration|mandat|mission) ~ (avec vous|ans|an|pour)
-0.3 erreur; erreurs; faute; fautes; problème; problèmes; panne; pannes; plantage; plantages; souci; soucis; bug; bugs; raté; ratée; ratés; cassé; cassée; cassés; manque; oubli; oubliés; coquilles; faux; fausse; fausses
# understatement and irony
-1.2 (n'irais|n'irai|n'irions|n'ira) pas jusqu'à (dire|prétendre|parler|penser); (ne|n'*) ~ (peut|peux|pouvons|pourrais|puis|saurais|saurait) pas (dire|prétendre|parler) (que|qu'*|d'un|d'une|de|avoir); on a (connu|vu) mieux; on a déjà vu mieux; j'ai (connu|vu) mieux; nous avons (connu|vu) mieux; avons connu mieux; peut mieux faire; pourrait mieux faire; peut (largement)? mieux faire
-1.2 c'est (pas|peu|le moins) (terrible|fameux|folichon|génial|brillant|gagné|top|joli|glorieux|très joli|la joie|dire|normal|sérieux|possible|pro|la première fois|la gloire|faute de|qu'on puisse dire); pas terrible; pas folichon; pas fameux; pas glorieux; pas jojo; pas top; pas très (joli|cool|sympa|pro|élégant|clair|net|malin); bof; mouais; moyen moyen; très moyen; (plus que|assez|franchement|très) moyen; mi figue; c'est (juste|vraiment|quand même) (limite|moyen|fort|abusé|dommage|gonflé); limite limite
-1.2 (c'est|voilà) le moins (qu'on|que l'on) puisse dire; pour (le dire|rester) (poli|polie|polis|gentiment|poliment); pour ne pas dire (plus|pire|autre); (pour être|soyons|à vrai) (honnête|franc|francs|franche|dire|clair|clairs|poli); sauf votre respect; sauf ton respect; avec tout le respect; (ne)? vous (en)? déplaise; (ne)? (vous)? cache pas; (ne)? cacherai pas
-1.2 (un peu|passablement|quelque peu|plutôt|assez|légèrement|franchement|fort|bien) (déçu|déçue|déçus|surpris|surprise|étonné|étonnée|étonnés|perplexe|agacé|agacée|fâché|contrarié|contrariée|inquiet|inquiète|dubitatif|refroidi|refroidie|refroidis|échaudé|échaudée|désabusé|amère|amer|sceptique|gêné|gênée)
-1.2 (étonné|étonnée|étonnés|surpris|surprise|étonne|surprend|surpris) (de|d'*|que|qu'*|par|par le|par la) ~~ (pas|aucun|aucune|jamais|encore|toujours|rien|montant|facture|tarif|silence|absence|sans|prix|total|plus); m'étonne; nous étonne; (j'ai|avons|ai) (connu|vu) (plus|mieux)
-1.2 (aurais|aurions|aurait|j'aurais|nous aurions) (aimé|apprécié|préféré|espéré|souhaité|attendu|cru|pensé|voulu) ~ (que|être|un|une|avoir|savoir|au|recevoir|mieux|plus|qu'*|le|la|moins|pouvoir|des|cela|autre|davantage)
-1.2 aurait été (bien|sympa|correct|apprécié|appréciée|bienvenu|bienvenue|la moindre|poli|élégant|plus|préférable|judicieux|utile|de bon ton|le minimum); aurait pu (être|prévenir|au moins|m'appeler|nous|me|faire|éviter); auriez (pu|!dû) (au|me|nous|prévenir|au moins|éviter|le|la|faire|y|vérifier|m'appeler); auriez quand même
-1.2 (ne|n'*) ~ (franchement|vraiment|exactement|précisément|tout à fait|pas) (ce que|ce qu'*|l'idée que|ce à quoi|la qualité|le niveau|le service|l'expérience); pas exactement; pas (vraiment|tout à fait) (ce|ce que|l'idée|le); pas (ce qui|ce que|ce qu'*) (était|avait|nous|j'*|on|je) ~ (convenu|prévu|demandé|commandé|promis|attendu|voulu|vendu|annoncé)
-1 (merci|bravo|félicitations|chapeau) ~ (la surprise|pour rien|les dégâts|le fiasco|la panne|le foutoir|la blague|l'effort|la ponctualité|l'attente|le silence|encore raté|le résultat)
-1.5 merci pour (rien|la surprise|le silence|l'accueil glacial|l'ambiance|le coup de massue|le cadeau empoisonné); merci bien hein; merci du (cadeau|peu|mépris); encore merci pour rien; quel (beau)? cadeau; la grande classe; la classe; (du|c'est du) grand (n'importe|spectacle|cinéma|guignol)
-1.8 (bravo|félicitations|chapeau|du grand art|magnifique|superbe|génial|super|formidable|parfait|joli|excellent|merveilleux) ~~ (panne|planté|en panne|tombé|tombée|perdu|raté|retard|oublié|erreur|faute|cassé|supprimé|effacé|disparu|plus rien|aucune réponse|sans réponse|en rade|encore une fois|encore raté|perte|faux|fausse)
-1.5 (on|je|nous) (applaudit|applaudis|applaudissons) bien (fort|haut); (quel|quelle) (élégance|réactivité|efficacité|ponctualité|professionnalisme|exploit|performance|prouesse|talent) (vraiment|bravo|non); (quel|un|bel|beau|sacré|bel) exploit; prouesse; il fallait (le faire|oser|y penser); fallait oser; champions du monde; (record|un record|nouveau record); c'est du propre; ben voyons; bien sûr voyons; (on|c'est) croit rêver; croirait rêver; on croit rêver; je rêve; on rêve; on marche sur la tête; la bonne blague; laissez moi rire; laisse moi rire; la cerise sur; cerise sur le gâteau; c'est le pompon; le pompon; c'est le bouquet; bonjour (la|les) ~ (réactivité|efficacité|dégâts|service|sérieux|qualité); chapeau l'artiste; merci qui
-1.2 (harcelés|harcelé|étouffés|accablés|inondés|submergés|croule|croulons) ~ (attentions|d'attentions|nouvelles|de nouvelles|de réponses|réponses); on se demande; je me demande (si|à quoi|ce que|bien|parfois|vraiment|comment|pourquoi|!où); nous nous demandons; à quoi (bon|servez|sert); à quoi je (paie|paye); (force est|obligé|obligés|contraint) de constater; je constate (avec|l'absence|une fois|encore); nous constatons (avec|encore|une fois)
-1.2 (naïf|naïve|naïfs|bêtement|naïvement|bonne poire|pauvre de moi); (j'ai|j'avais|avais|avions|avons|a) (naïvement|bêtement|sottement|eu le tort|la faiblesse|l'outrecuidance); (peut on|peut être|sait on) espérer (un jour|qu'un jour|encore|enfin|avant); (un jour|avant noël|avant la retraite|dans cette vie) peut être; si (ce n'est|toutefois|seulement) ~ (trop|message|possible|temps|dérange)
-1 (mécénat|bénévolat|loterie|charité); (mon|notre|le) (mari|patron|associé|comptable|directeur|boss) ~ (rit|rigole|râle|hurle|parle de|furieux|vert|rouge); (ça|cela) (commence|devient|tourne) (à bien faire|à faire|long|lourd|pénible|au ridicule|à la farce|vraiment|grave|à me|à nous); vivement (la fin|que ça|que ce); ça suffit; basta; point barre
-0.4 (j'avoue|j'avoue que|avoue|avouons|franchement|honnêtement|sincèrement); (franchement|honnêtement) (!là|je|on|vous|nous|c'est|non)
-1.3 (déçu|déçue|déçus|déçues|décevant|décevante|déception|agacé*|agaçant*|excédé*|exaspéré*|exaspérant*|outré*|scandalisé*|furieux|furieuse|consterné*|consternant*|dépité*|lassé*|lassant|lassitude|écœuré*|mécontent*|insatisfait*|insatisfaisant*|frustré*|frustrant*|contrarié*|désabusé*|atterré*|navrant*)
-1.3 (lamentable|pitoyable|médiocre|bâclé*|catastrophique|catastrophe|désastreux|désastreuse|désastre|scandaleux|inadmissible|inacceptable|intolérable|honteux|honte|amateurisme|amateur|pas sérieux|peu sérieux|je m'en fichisme|foutage de gueule|n'importe quoi|fiasco|calamiteux|indigne|nul|nulle|nullissime)
-1.2 (patience) ~ (bout|limites|à bout|épuisée|s'épuise) ; à bout de (patience|nerfs) ; (en ai|en avons|on en a) ~ (assez|marre|ras le bol|plein le dos) ; (goutte) ~ (vase) ; (laisse|laissez) ~ à désirer ; (ne peut|ne peux|ne pouvons) ~ (plus continuer|continuer ainsi|continuer comme ça)
-1 (pas|guère|loin d'être|pas vraiment|pas franchement|peu) (satisfait*|content*|convaincu*|convaincant*|à la hauteur|professionnel*|normal|acceptable|sérieux|brillant|terrible|enchanté*|ravi*|fameux|glorieux|rassurant|emballé*) ; (attendait|attendais|attendions|espérais|espérions|espérait) ~ (mieux|autre chose|plus|davantage)
1.3 (ravi|ravie|ravis|enchanté*|emballé*|bluffé*|épaté*|conquis|conquise|impressionné*|comblé*|soulagé*|reconnaissant*|émerveillé*|aux anges|chapeau|bravo à|au top|impeccable|nickel|irréprochable|parfait|parfaite|formidable|génial|géniale|fantastique|remarquable|magnifique|sublime|superbe|excellent*|exceptionnel*|sans faute|chapeau bas)
1.2 (dépassé|surpassé|au delà de) ~ (attentes|espérances) ; (rien) ~ (à redire|à reprocher|à signaler de négatif) ; (marche|fonctionne|tourne) ~ (parfaitement|comme sur des roulettes|à merveille|nickel|impeccable*|très bien|super bien) ; (sauvé|sauvés) ~ (la mise|la vie|la journée|le projet) ; (mille|infiniment|un grand|un immense|très grand) ~ (mercis|merci)

[payment.sent]
# it was made
0.85 @inv ~ (a|ont|est|sont|était|vient|viennent|avait) ~ @paid
0.85 @inv ~ # ~ (a|ont|est|sont|vient|bien)? (été|d'être|bien|déjà|donc)? @paid
0.85 (a|ont|est|sont|avons|ai|j'ai|l'ai|l'avons|avait|avions|avais|as|t'ai|l'a) (bien|déjà|donc|tout|entre|pourtant|aussi|intégralement|enfin|bel|également|toutes|tous)? (été|juste|déjà|bien)? @paid2
0.85 (l'ai|l'avons|l'a|les ai|les avons|les a|ai tout|avons tout|a tout) (bien|déjà|donc|pourtant|aussi|intégralement)? (réglé|réglée|réglés|réglées)
0.85 (j'ai|ai|avons|a|ont|avait|as|avions) (bien|déjà|donc|tout|pourtant|aussi|intégralement|également)? réglé ~ (facture|factures|solde|acompte|l'acompte|note|honoraires|montant|somme|totalité|intégralité|l'intégralité|échéance|mensualité|par|virement|euros|#)
0.85 (été|bien|déjà|donc|toutes|tout) (réglée|réglées|réglés) (le|hier|ce|par|en|via|il|depuis|vendredi|lundi|mardi|mercredi|jeudi|à|intégralement|dès|avec|sur|fin|la|début|avant)
0.85 (viens|venons|vient) ~ (de|d'*) ~ (payer|régler|verser|virer|solder|acquitter|faire|effectuer|lancer|ordonner|émettre|envoyer|poster|valider|passer|déclencher) ~ (facture|factures|virement|paiement|règlement|chèque|solde|acompte|l'acompte|montant|note|somme|honoraires|totalité|la|le|l'*|tout|vous)
0.85 (vous|te) (ai|a|avons|ont|avait) (bien|déjà|donc|tout)? (payé|réglé|viré|versé|réglés|payés|virés|remboursé|soldé|transféré|envoyé le chèque|fait un virement|fait le virement|fait le paiement)
0.85 (ai|avons|a|j'ai|as|ont|l'ai|on|t'ai|est|viens|c'est|été|bien|déjà) ~ (fait|effectué|effectuée|lancé|émis|ordonné|exécuté|validé|passé|envoyé|initié|posté|expédié|programmé ce matin|procédé|adressé|transmis|remis|déposé|glissé|émise|signé) ~ @money
0.85 @money ~ (a|ont|est|été|sont|vient|bien|déjà|tout) ~ (fait|effectué|effectués|effectuée|lancé|émis|ordonné|exécuté|validé|passé|envoyé|parti|partis|partie|initié|posté|expédié|débité|débitée|débités|crédité|signé|parties|libéré|mandaté|mis)
0.85 @money (fait|effectué|effectués|parti|lancé|exécuté|envoyé|émis|ok|validé|instantané|passé|posté|transmis|signé) (ce|hier|aujourd'hui|à|le|lundi|mardi|mercredi|jeudi|vendredi|ce matin|il|via|par|sur|depuis|de|pour|en|instantané|fait|la|avant|samedi|dimanche|@month)?
0.85 @money (instantané|sepa|immédiat|bancaire|swift|international|postal) (est|a été|a|bien)? (fait|effectué|parti|envoyé|lancé|exécuté|émis|passé|ok|validé)
0.85 (parti|partie|partis|passé|débité|sorti|débitée|sorti|quitté) ~ (de|sur) (notre|mon) (compte|banque|côté); (quitté|débité) (notre|mon) compte; (débité|débitée|prélevé) ~ (le|hier|ce|#|lundi|mardi|jeudi|vendredi|mercredi)
0.85 @money ~ (devrait|devraient|sera|doit|va|devriez) ~ (apparaître|arriver|être chez|être sur|voir|sur votre compte|être crédité|visible|parvenir|être visible|vous parvenir|dans la journée)
0.85 (l'argent|argent|fonds|sous|somme|virement|chèque|paiement|règlement|montant) ~ (en route|en chemin|au courrier|à la poste|dans la boîte|en cours d'acheminement|est parti|est partie|sont partis|est chez vous|sur votre compte)
0.85 (chèque|cheque) ~ (posté|courrier|poste|envoyé|parti|déposé|expédié|glissé|remis|boîte)
0.85 (posté|envoyé|déposé|glissé|remis|expédié|mis) ~ (chèque|cheque|l'enveloppe avec|traite)
0.85 (facture|facturette|note|solde|acompte|tout|échéance|elle|celle|dette|honoraires|dernière) ~ (est|sont|était|a été|ont été) (donc|bien|déjà|maintenant|désormais|intégralement|entièrement|à présent|entre temps|normalement)? (payée|payé|réglée|réglé|soldée|soldé|acquittée|acquitté|réglées|payées|réglés|honorée|virée|versé|en règle)
0.85 (c'est|voilà) (déjà|bien|tout|bon)? (payé|réglé|viré|soldé|payée|réglée|fait pour le virement|fait pour la facture|fait pour le paiement|fait pour le règlement); voilà (c'est)? (payé|réglé|viré)
0.8 (payé|réglé|viré|soldé|versé|payée|réglée) (hier|ce matin|ce jour|aujourd'hui|à l'instant|il y a|vendredi|lundi|mardi|mercredi|jeudi|la semaine|en ligne|par carte|par cb|par virement|par chèque|cash|comptant|le #|ce midi|ce soir|depuis|via|rubis|dès réception|tantôt|avant hier|samedi)
0.8 (procédé|procédons) (ce jour|hier|ce matin|au|à la)? (au|aux|à) ~ (paiement|règlement|virement|virements|mise en paiement|versement); (ordre de virement|ordre de paiement) (passé|donné|transmis|signé|envoyé|est parti|exécuté)
0.8 (donné|passé|transmis|signé) ~ (ordre|l'ordre) (de|à) ~ (virement|paiement|banque|virer|payer)
0.8 (sommes|suis|est) (à jour|en règle) (de|dans|pour|avec|du) ~ (paiements|règlements|factures|règlement|paiement|facture|cotisation); (vous|te) (devez|devrais|devriez|verrez|recevrez) ~ (voir|avoir reçu|l'avoir|avoir) ~ (virement|argent|montant|paiement)
0.8 (tout|compte|dossier|ardoise) (est|a été) (soldé|apuré|réglé|payé)
# papers of it
0.85 (avis|ordre|preuve|justificatif|confirmation|bordereau|attestation|copie|trace|récépissé|extrait|relevé|référence) (de|du|d'*|d'exécution) ~ (virement|paiement|règlement|versement|transfert|exécution|d'exécution|débit)
0.85 avis d'exécution; avis d'opération; copie swift; confirmation swift; avis de crédit
0.8 (réf|référence|références) (du|de) (virement|paiement|règlement|mandat); virement (instantané|immédiat) (fait|effectué|envoyé|à l'instant)
0.85 (viré|versé|payé|transféré|réglé|envoyé) ~ # (euros|euro|balles|francs|chf|dollars|piastres|e|eur) (hier|ce|à|sur|pour|le|a|ok|via|@wd)?
0.85 (c|c'est|ça|voilà) (fait|payé|réglé|viré|parti) ~~ (viré|virement|compte|banque|payé|paiement|chèque|facture)
0.85 (virement|paiement|règlement) (c'est|c) (fait|parti|bon|ok); (j'ai|ai|t'ai|avons|a) (tout|déjà|bien)? (payé|viré|versé) (hier|ce|la|le|les|votre|vos|ta|tes|tout|par|en|via|sur|à|l'*|aujourd'hui|vendredi|lundi|mardi|mercredi|jeudi|samedi|ma|mes|mon|notre|nos|#|depuis|avant)
0.8 (sommes|on est) quittes; (ardoise|dette|compte) (effacée|soldé|soldée|apurée); (vous|te) (trouverez|trouveras|joins|joignons) ~ (preuve|avis|confirmation|justificatif|ordre) ~ (virement|paiement|règlement)
0.8 (argent|l'argent|virement|somme|montant|fonds) ~ (chez vous|sur votre compte|sur ton compte|arrivé chez vous|crédité chez vous) ~ (demain|aujourd'hui|lundi|mardi|sous|depuis|dans|déjà|@wd)
0.8 (payé|réglé|réglée|payée|soldée) (illico|sur place|à la livraison|au comptoir|par twint|par bancontact|par interac|par paypal|par carte|en espèces|en liquide)

[payment.promised]
# we will pay
0.85 @payfut
0.85 (sera|seront|va être|vont être|devrait être|doit être|devraient être) (donc|bien|tout|également)? @paid2
0.85 (facture|factures|elle|elles|note|celle|montant|solde|tout|échéance|honoraires|situation|acompte|l'acompte) ~ (sera|seront|va être|vont être|devrait être|doit être|devraient être) ~ (réglée|réglées|réglé|réglés|régularisée|régularisé)
0.8 (sera|seront) (donc|bien|également)? (réglée|réglées) ~ (vendredi|lundi|mardi|mercredi|jeudi|demain|fin|avant|d'ici|dans|sous|par|le|ce|cette|dès|la|début|sans|au|#)
0.85 (sera|seront|va être|vont être|devrait être|doit être|devraient être) (bien|donc)? (mis|mise|mises) (en|au) (paiement|règlement|virement)
0.85 (vais|va|allons|vont|compte|comptons|pense|pensons|promets|promet|promettons|m'engage|s'engage|engageons|prévois|prévoyons|essaie|essaye|tâcherai|veillerai|ferai|espère|espérons|j'espère|pourrai|pourrons|tiens|vous|te) ~ (payer|régler|verser|virer|solder|acquitter|honorer|transférer|rembourser) ~ (la|le|les|l'*|tout|vous|ça|cela|ce|cette|votre|vos|ta|tes|demain|vendredi|lundi|mardi|mercredi|jeudi|samedi|fin|avant|d'ici|sous|dans|dès|aujourd'hui|cet|début|intégralement|sans|par|la semaine|au plus)
0.85 (vais|va|allons|vont|compte|comptons|pense|pensons|promets|promettons|m'engage|engageons|prévois|prévoyons|tiens|ferai|ferons|fera|effectuerai|effectuerons|effectuera|lancerai|lancerons|lance|lançons|passerai|enverrai|enverrons|envoie|ordonnerai|ordonnerons|procéderai|procéderons|procédera|validerai|programmerai|programme|programmons|déclencherai|émettrons|posterai|poste|ferait|déposerai|donnerai|mettrai|mettrons|effectue|effectuons|procède|procédons) ~ (faire|effectuer|lancer|passer|envoyer|procéder|ordonner|valider|programmer|déclencher|poster|au|aux|à|le|la|un|du|l'*|vous|te|votre|mon|notre|les|ton)? ~ (virement|virements|paiement|paiements|règlement|versement|chèque|l'argent|fonds|transfert|mise en paiement|solde|l'acompte)
0.85 (fais|fait|faisons|font|envoie|envoyons|lance|passe|poste|vire|prépare|signe) ~ (virement|paiement|règlement|chèque|versement|ça|cela|l'argent|les sous) ~ (demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|d'ici|avant|fin|la semaine prochaine|dans la|sous|dès|cette semaine|tout de suite|tantôt|au plus tard|en rentrant|cet|aujourd'hui|début)
0.85 @money ~ (sera|seront|va|vont|devrait|devraient|aura|partira|partiront|suivra|suivront|arrivera|arriveront|interviendra|interviendront|parviendra|est prévu|est programmé|sont programmés|est planifié|sont prévus|est prévue|tombera|passera|quittera) (bien|donc|être|partir|arriver)? (fait|effectué|effectués|effectuée|lancé|émis|ordonné|exécuté|validé|passé|envoyé|partir|arriver|suivre|être|lieu|demain|le|lundi|mardi|mercredi|jeudi|vendredi|avant|d'ici|dans|sous|fin|avec|à|au|sur|pour|ce|cette|dès|début|la|initié|crédité|vous|posté|débité|signé|en|programmé)
0.85 @money (prévu|programmé|planifié|prévue|programmée|prévus|programmés|en cours|en préparation|à suivre|imminent) (pour|le|au|lundi|mardi|mercredi|jeudi|vendredi|demain|avec|dans|fin|cette|début|ce|avant|d'ici|la)
0.85 (virement|paiement|règlement|versement|virements) (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce soir|cet après|fin de semaine|fin de mois|sans faute|promis|la semaine prochaine|dans la semaine|dans la journée|d'ici|avant|au plus tard)
0.85 (vous|tu|t'auras|on) ~ (aurez|auras|recevrez|recevras|verrez|toucherez|toucheras|devriez recevoir|devriez avoir|devrais avoir|allez recevoir|vas recevoir) ~ (argent|l'argent|virement|paiement|règlement|chèque|sous|solde|fonds|!dû|totalité|montant|somme|acompte|l'acompte)
0.85 (aurez|auras|recevrez|recevras|toucherez|toucheras) ~ (argent|l'argent|virement|paiement|règlement|chèque|sous|solde|fonds|totalité)
0.85 (ce|ça|cela) (sera|va être) (fait|réglé|payé|viré|soldé|en ordre|régularisé) (demain|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|avant|d'ici|dans|fin|sous|dès|au|la|aujourd'hui|début|cette|sans|le)
0.85 (régularise|régulariserai|régularisons|régulariserons|régularisera|régulariser) ~ (demain|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|avant|d'ici|dans|sous|situation|paiement|au plus|tout de suite|fin)
0.85 @paypres ~ (demain|ce soir|vendredi|lundi|mardi|mercredi|jeudi|samedi|d'ici|avant la fin|fin de|sans faute|la semaine prochaine|dès|dans la|sous|en fin|début|tantôt|cet après|au plus tard|dans les|le #)
0.8 (vous|te|t'en|on) @paypres ~ (facture|solde|tout|reste|dès|ça|cela|montant|acompte|l'acompte|rubis|intégralité|intégralement)
# it is in the run
0.85 @inv ~ (est|sont|a été|ont été|vient d'être|était) ~ (validée|validé|approuvée|validées|mise|mises|bon|programmée|programmé|programmées|en cours|passée|transmise|inscrite|planifiée|ordonnancée|liquidée|mandatée|acceptée|visée) ~ (paiement|règlement|virement|échéance|payer|mandatement|comptabilité|comptable|campagne|lot|train|banque|ordonnancement|#)
0.85 (mise|mis|mises|mettre|mettons|mets|passée|bon) (en|au|à) (paiement|règlement|virement|payer|mandatement); bon à payer; (validée|validé|bonne) pour (paiement|règlement)
0.85 (partira|partiront|part|passera|passe|passeront|est|sera|inclus|incluse|inscrite|intégrée|prévue|intégré|serez) ~ (avec|dans|sur|au|lors|du|de) (le|la|les|notre|l'*|nos)? (prochain|prochaine|campagne|lot|train|prochaines|échéance|l'échéance|virements|paiements|échéancier) (campagne|lot|train|échéance|virement|virements|paiement|paiements|de paiement|de paiements|de virements|du|de|règlement|run|semaine)
0.8 (prochain|prochaine) (campagne|lot|train|échéance|bordereau|vague|série|cycle|run|journée) (de|du|des)? (paiement|paiements|virement|virements|règlement|règlements|fournisseurs|#|mandats|mandatement)
0.8 (demandé|demande|dit|transmis|relancé|passé le mot|donné instruction|demanderai|transmets) ~ (comptabilité|compta|comptable|service financier|banque|trésorier|trésorière|finances) ~ (payer|régler|virement|paiement|verser|solder|règlement|procéder|débloquer)
0.8 (comptable|compta|comptabilité|collègue|trésorier|trésorière|associé|secrétaire|épouse|mari) ~ (fera|fait|effectuera|lancera|s'en occupe|va faire|procédera|s'en charge|doit faire|vous fera|va lancer|vous fait|enverra|signera) ~ (virement|paiement|règlement|nécessaire|chèque|demain|@wd)
0.8 (je|nous|on) ~ (m'en occupe|m'en charge|fais le nécessaire|faisons le nécessaire|fait le nécessaire|ferai le nécessaire|ferons le nécessaire) ~ (paiement|virement|facture|règlement|demain|@wd|ce soir|aujourd'hui)
0.8 (facture|virement|paiement|règlement|relance|retard|oubli|solde) ~~ (m'en occupe|m'en charge|fais le nécessaire|faisons le nécessaire|fait le nécessaire|ferai le nécessaire|ferons le nécessaire|nécessaire sera fait|nous en occupons)
0.8 (payable|paiement|règlement|virement|solde|reste|reliquat|moitié) (le|au|fin|d'ici|avant|sous|suivra|dès|pour le|la semaine|dans) (#|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois|semaine|vendredi|lundi|prochaine|huitaine|quinzaine|fin|retour)
0.8 (bien vu|oubliée|oublié|oubli|zappé|zappée|passée à|échappée|échappé|pile|sous une pile|mea culpa) ~~ (virement|paie|règle|paierai|réglerai|paiement|vire|sera) ~ (demain|@wd|ce soir|aujourd'hui|cette|fait)
0.85 (présentée|soumise|visée|validée) ~~ et (payée|réglée|payé|réglé|mise en paiement) ~ (dans la foulée|le|avant|sous|dans|ensuite)
0.85 (reste|solde|suite|moitié|complément|surplus|reliquat|deuxième partie|seconde moitié) ~ (suivra|suit|arrivera|viendra|partira|suivront) ~ (le #|le|demain|@wd|fin|avant|d'ici|la semaine|dans|sous|début|en)
0.85 (virement|paiement|règlement|chèque|l'argent|argent|solde|versement|acompte|l'acompte) (part|partent|arrive|tombe|suit|suivent|sort|partira|arrivera) (demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|cette semaine|la semaine|avec|au|par|dans|sous|aujourd'hui|le|fin|début|après demain)
0.85 (vous|tu) (l'aurez|l'auras|les aurez|les auras|l'avez) ~ (demain|lundi|mardi|mercredi|jeudi|vendredi|d'ici|avant|au plus tard|sous|dans|fin|sur votre compte|la semaine)
0.85 (paie|paye|règle|payons|réglons|solde) (tout|le tout|la totalité|le reste|l'ensemble) (d'un coup|en une fois|demain|dès|quand|à|avant|fin|@wd|dans|la)
0.8 (payons|réglons|paie|paye|règle) (toujours)? à (#|trente|soixante|quarante cinq) jours; (argent|paiement|virement) (promis|garanti) (pour|demain|@wd|avant|d'ici)
0.8 (promis|juré|parole|croix de bois) ~ (paie|paye|règle|virement|vire|paierai|payerai|réglerai|argent) ~ (demain|@wd|ce soir|semaine|mois|d'ici|avant)
0.8 (inscrite|inscrit|prévue|prévu|prévues|programmée|planifiée) ~ (au|dans|sur|pour) ~ (paiement|échéancier|paiements|règlement|virements|bordereau|mandatement) ~ (du|de|le|#|@wd|prochain|fin)
0.8 (on|je|nous) ~ (sera|serai|serons|serez|seras) ~ (payé|payée|payés|réglé|réglée|crédité) ~ (demain|@wd|lundi|avant|d'ici|fin|la semaine|sous|dans|le)

[payment.delayed]
# late
0.85 (ne|n'*) ~ (pourrai|pourrons|pourra|peux|pouvons|peut|pouvais|pourrait|pourrais|sommes|suis|serai|serons|sera|serait|saurai|saurons) ~ pas ~ (payer|régler|verser|virer|solder|acquitter|honorer|payé|réglé|réglée|payée|en mesure de payer|en mesure de régler|en mesure de solder|en mesure de verser)
0.85 (pourrai|pourrons|pourra|peux|pouvons|peut|arrive|arrivons|arriverai|sais|saurai) pas ~ (payer|régler|verser|virer|solder|honorer|la payer|te payer|vous payer|tout payer)
0.85 (pas|impossible|difficile|difficilement|compliqué|incapable|incapables|du mal|impossibilité|mal) ~ (de|à|les moyens de)? ~ (payer|régler|verser|virer|solder|acquitter|honorer|payée|payé) ~ (avant|ce mois|maintenant|tout|en une fois|à temps|à la date|dans les délais|intégralement|pour l'instant|pour le moment|tout de suite|d'un coup|cette|à échéance|l'échéance|la totalité|actuellement|comptant|dans l'immédiat|votre|la facture|aujourd'hui)
0.85 @money ~ (aura|auront|prendra|prend|accuse|subira|sera|seront|est|a|ont|risque|risquent|arrivera|interviendra|partira) ~ (retard|en retard|retardé|retardés|décalé|décalés|décalée|reporté|reportés|reportée|différé|plus tard|bloqué|bloqués|repoussé|suspendu à|tardif|tarder|glisser)
0.85 (retard|délai|report|décalage|différé|rééchelonnement) (de|dans|du|pour|sur) (le|la|les|l'*|votre|notre|nos|mon)? (paiement|paiements|règlement|règlements|virement|échéance|versement|payer|régler|solde|l'échéance|facture)
0.85 (délai|délais|délai supplémentaire|report|sursis|rallonge|facilité|facilités|arrangement|moratoire|flexibilité|souplesse|répit|marge) ~ (de paiement|de règlement|pour payer|pour régler|pour le paiement|pour le règlement|pour la facture|pour solder|paiement|règlement|pour vous payer|pour vous régler|pour le solde|pour le virement)
0.85 (plus|peu|davantage|supplémentaires) (de|d'*|longtemps)? (temps|jours|semaines|délai|mois) ~ (pour|avant de) ~ (payer|régler|solder|paiement|règlement|facture|virement|virer)
0.85 (reporter|repousser|décaler|différer|retarder|reculer|étaler|échelonner|fractionner|lisser|reportez|repousse|suspendre|déplacer) ~ (paiement|paiements|règlement|règlements|échéance|l'échéance|échéances|facture|factures|virement|prélèvement|mensualité|mensualités|solde|l'acompte|dette|versement|loyer)
0.85 (patienter|attendre|patience|patient|patiente|indulgence|indulgent|indulgente|compréhension) ~ (paiement|règlement|virement|facture|solde|argent|fin du mois|encaisser|échéance|régler|payer)
0.85 (paiement|règlement|virement|facture|solde|payer|régler) ~ (patienter|patience|indulgence|un peu de retard|du retard|en retard|avec retard|plus tard|prendre du retard|glisser|glissera|traîner|tarder|le mois prochain|mois d'après)
0.85 (sommes|suis|est|serons|serai|sera|seront) ~ en retard (de|dans|sur|pour|avec) ~ (paiement|paiements|règlement|règlements|facture|factures|loyer|mensualité|échéances|virement)
0.85 (pas|ni) (encore|toujours)? (pu|été|réussi à|eu le temps de|pensé à|réglé|payé|viré|parti|passé|effectué|fait|débloqué|possible de) ~ (régler|payer|virer|verser|facture|factures|virement|paiement|règlement|la payer|vous payer|te payer|réglée|payée|ma collègue|faute)
0.85 @money ~ (ne|n'*) ~ pas encore ~ (parti|fait|passé|effectué|lancé|validé|signé|débloqué|prêt|versé)
0.85 (paierai|payerai|réglerai|règlerai|paierons|réglerons|payer|régler|paye|paie|règle|payons|réglons|virement|paiement|règlement|réglée|payée) ~ (dès que|quand|lorsque|une fois que|aussitôt que|après que|sitôt que) ~~ (client|clients|payé|encaissé|encaisse|tombe|tombé|reçu|reçois|recevons|arrive|arrivé|débloqué|débloque|rentré|rentre|subvention|subside|subsides|remboursement|banque|fonds|assurance|touche|touché|versé|trésorerie|prêt|crédit|argent)
0.85 (dès que|quand|lorsque|une fois que|aussitôt que|sitôt) ~~ (client|encaissé|encaisse|tombe|tombé|rentré|rentre|subvention|subside|débloqué|banque|prêt|paye|paie|fonds|trésorerie|remboursement|touché|payé|versé) ~~ (paierai|réglerai|règle|règlerai|paie|paye|virement|paierons|réglerons|payé|réglé|solde|vire|verse)
0.85 (attends|attendons|attend|attente|d'attendre|j'attends) ~~ (client|clients|subvention|subside|subsides|commune|région|état|banque|prêt|remboursement|assurance|paiement de|règlement de|fonds|versement de|virement de|rentrée|crédit|encaissement|encaisser|investisseur|investisseurs|mairie|opco|caf|l'agence|indemnisation) ~~ (paie|paye|payer|paiement|tombe|verse|versement|payé|réglé|règle|rentre|débloque|arrive|subside|subvention|règlement|remboursement|argent)
# in parts
0.85 (payer|régler|paiement|règlement|verser|réglée|solder|échelonner|étaler|fractionner|diviser|scinder|répartir|étalement|échelonnement|règle|paie|réglerai|paierai) ~ (en|sur|par) ~ (deux fois|trois fois|quatre fois|plusieurs fois|# fois|2x|3x|4x|10x|mensualités|mensualité|versements|tranches|échéances|deux|trois|plusieurs mois|# mois|deux mois|trois mois|quatre mois|acomptes|morceaux|parts)
0.85 (en|sur) (deux|trois|quatre|plusieurs|#|cinq|six) (fois|mensualités|versements|tranches|échéances|paiements|parts) (sans|pour|si|svp|stp|au lieu|à partir|égales|la|le|de|d'*)?
0.85 (étaler|échelonner|étalement|échelonnement|échéancier|fractionnement|facilités de paiement|facilité de paiement|plan de paiement|plan d'apurement|plan d'étalement|arrangement de paiement|paiement échelonné|paiement fractionné|paiements échelonnés|paiement en plusieurs)
0.85 (moitié|partie|tiers|acompte|#) (maintenant|tout de suite|ce mois|aujourd'hui|cette semaine|d'abord|en novembre|en décembre) ~~ (reste|solde|autre|moitié|le mois prochain|en|plus tard)
0.85 (reste|solde|reliquat|moitié|surplus) ~ (le mois prochain|plus tard|en janvier|en décembre|en février|en mars|après|dans deux|dans trois|dans un mois|le mois suivant|quand|dès que|dans quelques)
# no money
0.85 (trésorerie|tréso|liquidités|liquidité|cash|finances|caisse|caisses) ~ (tendue|tendu|tendues|difficile|problème|problèmes|souci|soucis|serrée|compliquée|compliqué|dans le rouge|vide|vides|à sec|basse|manque|faible|trou|mauvaise|plus de|exsangue|fragile|insuffisante|insuffisant|délicate)
0.85 (problème|problèmes|souci|soucis|difficulté|difficultés|tension|tensions|manque|trou|passe|décalage|soubresauts|pénurie|compliquée|compliqué|côté|question|niveau|point de vue) (de|d'*|en|ponctuel de|passager de|temporaire de|ponctuels de|ponctuelles de|passagères de|temporaires de|au niveau de la|du côté de la|la|notre|ma)? (trésorerie|tréso|liquidités|liquidité|cash|finances|financière|financières|financiers|financier)
0.85 difficultés financières; difficultés passagères; mauvaise passe; passe difficile; passage à vide; période (difficile|compliquée|creuse|délicate|de vaches|tendue) ~~ (trésorerie|financ*|payer|régler|paiement|facture|cash|règlement)
0.85 (à sec|dans le rouge|à découvert|fauché|fauchée|fauchés|raide|sur la paille|ric rac|étranglés|étranglé|serrés|coincé|coincés|coincée|acculé) ~~ (mois|compte|banque|facture|payer|régler|moment|ce|financièrement|jusqu'*|fin|en ce)
0.85 (suis|sommes|est|être|nous retrouvons|me retrouve|on) ~ (à sec|dans le rouge|à découvert|fauché|fauchée|fauchés|ric rac|un peu juste|un peu justes|trop juste|court|courts|à court|serré|serrés|sur la corde raide|pris à la gorge|coincé|coincés)
0.85 (un peu|très|trop) (juste|justes|court|courts|serré|serrés) (ce|en|financièrement|niveau|côté|au niveau|pour|sur le|jusqu'*|question)
0.85 (compte|fonds|subvention|prêt|crédit|virements|encaissements|comptes|découvert|subside|ligne) ~ (gelé|gelés|bloqué|bloqués|bloquée|suspendu|retardé|retardée|refusé|coupé|pas encore|débloqué|débloqués|tarde|retard)
0.85 (gelé|bloqué|suspendu|gèle|bloque) ~ (comptes|compte|encaissements|fonds|crédit|virements|paiements|trésorerie)
0.8 (ne|n'*) (encaissez|encaisse|encaissiez|déposez|présentez) pas ~ (chèque|tout de suite|avant|encore|le); (encaisser|déposer|présenter) ~ chèque ~ (plus tard|avant|après|pas|fin|qu'*)
0.8 (pas|aucun|ne|n'*) ~ (personne|quelqu'un|collègue|patron|gérant|directeur|trésorier|comptable|signataire) ~ (signer|signature|valider|validation|accès) ~ (virement|paiement|banque|chèque|règlement)
0.8 (comptable|comptabilité|trésorier|collègue|signataire|directeur|patron|logiciel|banque|système|erp) ~ (en congé|en vacances|malade|absente|absent|arrêt|maladie|panne|changement|migration|clôture|hôpital|maternité) ~~ (paiement|paiements|virement|virements|régler|payer|retard|facture|délai|règlement)
0.8 (paiement|paiements|virement|virements|retard|facture|délai|règlement) ~~ (comptable|comptabilité|trésorier|collègue|signataire|logiciel|erp) ~ (en congé|en vacances|malade|absente|absent|arrêt|maladie|panne|hôpital|maternité)
0.8 (prendra|prend|faudra|faut|demandera) ~ (@many|un peu|quelques) ~ (jours|semaines|temps) (de plus|supplémentaires|encore|de retard)
0.8 (pourriez|pouvez|peux|accepteriez|serait|accorder|accordez|laisser|laissez|donner|donnez|accorderiez|laisseriez|patienter|attendre) ~ (jusqu'*|jusqu'au|un mois|# jours|quinze jours|quelques jours|deux semaines|un délai|encore un peu) ~~ (payer|régler|paiement|règlement|facture|solde|virement)
0.85 (pas|plus|impossible|difficile) ~ (mesure|possible|capable|capables|possibilité|moyens)? (d'honorer|d'acquitter|d'assurer le paiement|de payer|de régler|de vous régler|de vous payer|de te payer|de faire face) ~ (échéance|l'échéance|facture|factures|à temps|date|avant|paiement|mois|échéances|tout|cette|votre|ce|intégralité|totalité)
0.85 (report|délai|sursis|prolongation) (d'un|de) (mois|deux mois|quelques semaines|quelques jours|# jours|trente jours|trois semaines|deux semaines|quinze jours)
0.85 (laissez|laisse|donnez|donne|accordez|accorde) (moi|nous) ~ (jusqu'*|jusqu'au|temps|délai|quelques|un mois|deux semaines|quinze jours|trois semaines|une semaine|un petit|souffler|répit|le temps)
0.85 (galère|galérons|rame|ramons|étrangle|saigne|compliqué|compliquée|dur|dure|tendu|tendue|mou|morte saison|mauvais mois) ~~ (payer|paie|paye|régler|règle|facture|financièrement|trésorerie|caisse|mensualité|paiement|fin de mois)
0.85 (caisse|caisses|compte|comptes|tiroir) (est|sont|reste|restent)? (vide|vides|à sec|dans le rouge|à zéro|au plus bas|exsangue|désespérément); (s'arranger|arranger|arrangement) ~ (# par mois|par mois|plusieurs|mensualités|paiement|facture|échelon*)
0.85 # ~ par mois ~ (possible|ça vous|ça irait|vous irait|acceptable|au lieu|serait)
0.85 (avance|avancer|verser|payer|régler|donner) ~ (une partie|la moitié|un bout|un tiers|un acompte) (maintenant|tout de suite|ce mois|aujourd'hui|et|puis|d'abord|cette semaine)
0.8 (payer|régler|solder|paiement|règlement) ~ (après|une fois|dès) ~ (saison|vacances|récolte|vendanges|fêtes|soldes|encaissement|noël|vente|subvention|saison d'été|janvier)
0.8 (aide|aides|subvention|prime|remboursement|indemnité|crédit|prêt) ~ (tarde|tardent|traîne|pas encore tombé|pas encore tombée|n'arrive pas|toujours pas versé|toujours pas versée|n'est pas arrivée|bloqué) ~
0.8 (nous|je|on) (rencontrons|rencontre|connaissons|connais|connaît|traversons|traverse|subissons|avons) ~ (difficultés|problèmes|tensions|passage|période|passe|creux) ~ (trésorerie|financières|financiers|difficile|délicate|vide|compliquée|tendue|temporaires|passagères|paiement)
0.8 (notre|le|mon|votre) (paiement|règlement|virement) ~ (aura|arrivera|sera|subira|accusera|aura malheureusement) ~~ (retard|retardé)

[payment.disputed]
# not right
0.95 @inv ~ (est|sont|semble|semblent|paraît|me semble|nous semble|contient|comporte|présente) ~ (erronée|erroné|erronées|erronés|fausse|fausses|faux|inexacte|incorrecte|incorrect|trop élevée|trop élevé|trop salée|gonflée|surévaluée|surévalué|surfacturée|plus élevée|plus élevé|supérieure|supérieur|excessive|excessif|exagérée|pas correcte|pas bonne|pas juste|pas conforme|non conforme|erreur|erreurs|anomalie|anomalies|contestable|injustifiée|abusive)
0.95 (erreur|erreurs|anomalie|anomalies|écart|incohérence|incohérences|différence|souci|problème|coquille|divergence) (sur|dans|de|d'*|avec|au niveau de|entre) ~ (facture|factures|facturation|montant|décompte|relevé|note d'honoraires|solde|calcul des honoraires|total)
0.95 (montant|facture|facturation|somme|total|tarif|taux|décompte|prix|chiffre) (erroné|erronée|incorrect|incorrecte|inexact|inexacte|faux|fausse|exorbitant|exorbitante|injustifié|injustifiée|excessif|excessive|abusif|abusive|gonflé|gonflée|surprenant|incompréhensible)
0.95 (ne|n'*)? ~ (correspond|correspondent|colle|collent|concorde|concordent|coïncide) pas ~ (devis|l'offre|contrat|accord|convenu|bon|commande|nos|mes|prix|tarif|proposition|facture|montant|relevés|heures|forfait|aux|avec)
0.95 (facture|montant|total|heures|chiffres|calcul|addition|tarif|prix|compte) ~ (ne|n'*)? ~ (correspond|correspondent|colle|concorde|tombe juste|reflète|respecte|correspondre) pas
0.95 (facture|montant|total|honoraires|tarif|prix|somme|frais) ~~ (devis|convenu|convenue|accord|offre|l'offre|forfait|annoncé|annoncés|prévu|prévue|prévus|estimation|estimé|proposition) ~~ (pas|supérieur|supérieure|dépasse|dépassé|double|plus|alors|or|initial|augmenté|contre|lieu|au lieu)
0.95 (devis|convenu|convenus|convenions|accord|forfait|annoncé|annoncés|offre|l'offre|estimation|proposition|contrat|prévu|prévus|prévues|parlait|parlions|mentionnait|indiquait|signé) ~~ # ~~ (facture|!facturé|!facturés|facturées|facturez|factures|reçois|reçue|mais|et|or|alors|maintenant|contre|lieu|comptez|réclamez|!là|arrive|arrivons)
0.95 # ~~ (!facturé|!facturés|facturées|facturée|facturez|factures|comptées|réclamés|réclamées|réclamez|comptez|comptés) ~~ (devis|convenu|convenues|convenus|accord|forfait|annoncé|prévu|prévus|prévues|offre|commandé|commandées|signé|lieu|pour # |contre|alors)
0.95 (!facturé|!facturés|facturées|facturée|facturez|facturer|comptez|compté|réclamez|réclamé|comptabilisé) ~~ (devis|convenu|convenus|convenues|jamais|au lieu de|alors que|n'ai pas|n'avons pas|n'a pas|n'a jamais|n'avons jamais|n'ai jamais|pas commandé|pas demandé|inclus|incluse|compris|comprise|gratuit|gratuite|offert|offerte|deux fois|en double|à tort|pour rien|annulé|annulée)
0.95 (!facturé|facturée|facturez|facture|compté|comptez|prélevé|prélevée|débité|débitée|débités|payé|facturés|réclamé|comptée|prélevés) ~ (deux fois|double|en double|trois fois|doublon|à double|2 fois|à tort|indûment|par erreur|en trop)
0.95 (deux fois|double|en double|à tort|indûment|par erreur|en trop|trop) ~ (!facturé|facturée|facturées|prélevé|prélevée|débité|payé|perçu|compté|versé|comptées)
0.95 (doublon|double facturation|surfacturation|surfacturé|surfacturée|surfacturés|surfacturer|trop perçu|double emploi); (passe|passons|passer|passé|passez|passés) ~ de # ~ à #
0.95 (conteste|contestons|contester|contestée|contesté|contestation|réfute|réfutons|récuse|récusons|désaccord|contestons) ~~ (facture|factures|montant|montants|heures|frais|ligne|lignes|poste|honoraires|somme|supplément|facturation|#|tarif|majoration|pénalités|déplacements|prestation|euros)
0.95 (facture|montant|heures|frais|ligne|somme|supplément|facturation|majoration) ~ (contestée|contesté|contestées|contestons|conteste|contestés|litigieuse|litigieux|litigieuses|en litige|contestable)
# not agreed
0.95 (jamais|pas|aucunement|sans|personne|rien|nullement|ni|aucun|aucune) ~ (accepté|commandé|commandée|commandés|commandées|validé|validée|approuvé|demandé|demandée|convenu|convenue|convenus|autorisé|signé|sollicité|souhaité|annoncé|annoncés|mentionné|évoqué|discuté|parlé|informé|prévenu|prévenus|averti|accord|prévu|prévus|prévue|stipulé|devisé) ~ @charge
0.95 @charge ~ (jamais|pas|aucunement|sans|nulle part|rien|nullement|ni|aucun|aucune) ~ (accepté|acceptés|commandé|commandée|commandés|commandées|validé|validée|validés|approuvé|approuvés|demandé|demandée|demandées|demandés|convenu|convenue|convenus|convenues|autorisé|autorisés|signé|sollicité|annoncé|annoncée|annoncés|mentionné|mentionnés|évoqué|évoqués|discuté|discutés|parlé|prévenu|prévenus|accord|prévu|prévus|prévue|prévues|inclus|devis|contrat|dus|due|!dû|justifié|justifiés|justifiée|lieu d'être|justification|contrepartie|explication|figurent|figure|figurait|figuraient)
0.95 (ne|n'*) ~ (figure|figurent|figurait|figuraient|apparaît|apparaissent|était|étaient|est|sont|fait|font|faisait) (pas|nulle part|pas partie|ni) ~ (devis|contrat|forfait|l'offre|offre|bon de commande|partie du|accord|compris|comprise|inclus|proposition)
0.95 (était|étaient|est|sont|devait être|devaient être|c'était) (compris|comprise|comprises|inclus|incluse|inclues|incluses|offert|offerte|offertes|gratuit|gratuite|couvert|couverte|censé être compris) ~ (dans|forfait|contrat|devis|prix|abonnement|l'abonnement|offre)
0.95 (je|nous|on) (ne)? ~ (vois|voyons|comprends|comprenons|voit|comprend) ~ pas ~ (pourquoi|d'où|à quoi|ce que|comment|quoi) ~~ (paierais|paierions|payer|payerais|facture|facturé|facturez|facturés|montant|supplément|ligne|#|frais|sort|correspond|correspondent|somme|heures|majoration|devrais|devrions|justifie)
0.95 (d'où|pourquoi|comment) ~~ (sort|sortent|vient|viennent|justifie|justifiez|expliquez|facturez|facture|facturer) ~~ (montant|supplément|#|ligne|heures|frais|somme|majoration|euros|écart|différence|total)
0.95 (pourquoi|comment) ~~ (montant|facture|facturé|facturée|honoraires|total|tarif|somme) ~~ (élevé|élevée|élevés|différent|différente|double|doublé|augmenté|supérieur|supérieure|plus|passé|passée|grimpé|explosé)
0.95 (parlé|prévenu|prévenus|prévenue|informé|informés|informée|averti|avertis|dit|annoncé|mentionné|question) ~~ (supplément|suppléments|surcoût|frais|majoration|dépassement|rallonge|heures supplémentaires|coûterait|serait facturé|serait payant|payant|en plus|facturé en|hors forfait)
0.95 (surpris|surprise|étonné|étonnée|étonnés|surprises|étonnement|stupéfait|stupeur|étranglé|tombé|tombée|bondi|sursauté) ~~ (montant|facture|total|facturation|somme|ligne|honoraires|addition|note)
0.95 (mauvaise|mauvais) (surprise) ~~ (facture|montant|total|ligne|somme|frais); (mauvais|mauvaise) (montant|taux|tarif|quantité|tva)
# what is wanted
0.95 (un avoir|note de crédit|notes de crédit|facture rectificative|facture rectifiée|facture corrigée|facture rectifiée|facture d'avoir|note d'avoir) ~ (sur|pour|de|du|correspondant|d'un|à|dans|partiel|et|rectificatif|svp|stp|d'urgence|le|la|en)
0.95 (un|d'un|votre|l'*|émettre|établir|adresser|envoyer|émission d'un|établissement d'un) avoir (sur|pour|de|correspondant|partiel|et|du|total|rectificatif|d'un|s'il|svp|stp|à|dans)
0.95 (note|notes) de crédit; (facture|factures) (rectificative|rectifiée|corrigée|rectificatives|révisée|conforme|correcte|d'annulation)
0.95 (annuler|annulez|supprimer|supprimez|retirer|retirez|enlever|enlevez|déduire|déduisez|ôter|rayer|rectifier|rectifiez|corriger|corrigez|revoir|recalculer|ajuster|déduction|retrait|effacer|réduire) ~ (cette|la|ces|les|ce|le|l'*|votre|une|d'une|des|ta|sur|de) ~ (facture|ligne|lignes|frais|supplément|facturation|poste|doublon|majoration|pénalité|heures|montant|déplacements|déplacement|pénalités|somme|une des deux|l'une)
0.9 (remboursement|rembourser|rembourse|remboursez|remboursiez) ~ (trop|trop perçu|différence|double|somme|surplus|prélèvement|indûment)
0.9 (heures|montant|taux|temps|quantité|total|durée|frais) ~ (gonflées|gonflé|exagérées|exagéré|excessif|excessives|invraisemblable|invraisemblables|fantaisistes|fantaisiste|injustifiées|injustifié|abusif|injustifiés|surévalué|imaginaires|fictives|fantôme)
0.9 (frais|supplément|suppléments|coûts|ligne|lignes|heures|poste|options) (cachés|surprise|imprévus|injustifiés|non justifiés|mystère|mystérieux|mystérieuse|fantôme|fantômes|non prévus|non prévues|non convenus|non convenues|non commandées|non demandées|sorti de nulle part|abusifs|obscurs)
0.9 (facture|relance|rappel|réclamez|réclame|relancez) ~~ (déjà|bien) (payée|réglée|payé|réglé|soldée|acquittée) ~~ (pourquoi|encore|erreur|rectifier|svp|merci de vérifier|ne comprends)
0.9 (je|nous|on) (ne)? ~ (dois|devons|doit) (rien|pas|plus rien|aucun) ~ (vous|euro|montant|somme|centime|à ce titre|cette|ces|# )
0.9 (par|selon|d'après) (mon|mes|nos|notre) (calcul|calculs|relevés|comptes|décompte) ~~ (#|heures|euros|pas|moins)
0.9 (facture|ligne|frais|!facturé|facturée|facturez|facturer) ~~ (bugs|bug|erreurs|vos erreurs|votre erreur|réparation|corriger vos|correction de vos|correctif|corrective|propre erreur|garantie|propres erreurs|par votre faute)
0.9 (facture|frais|addition|note) (de|d'*) (clôture|sortie|résiliation|dossier|transfert|déplacement|fermeture) ~~ (#|euros|jamais|surprise|abus*|pas|scandal*|injust*)
0.9 (merci pour|surprise|joli|belle|beau) ~~ (facture|frais|supplément) ~~ (#|euros|clôture|sortie)
0.95 (désaccord|pas d'accord|pas du tout d'accord) ~ (avec|sur|pour|quant) ~ @charge; @charge ~ (pas d'accord|en désaccord|reste en travers)
0.95 veux bien payer ~~ (mais|pas)
0.95 (on|nous|vous|j'*) (avait|avions|aviez|avais|avait bien) (parlé|convenu|dit|fixé|arrêté|compté|prévu|signé|calé) (de|d'*|sur|à|pour|un|une|pour un)? ~ (@many|#|maximum|forfait|prix|grand maximum)
0.95 # heures (pour|sur|de|alors|au lieu|contre) ~ (@many|une|un|quoi|retoucher|changer|si peu|prévues|pages|déplacer|corriger)
0.95 (intérêts|pénalités|frais de rappel|frais de relance|frais de retard|indemnité forfaitaire|majoration) ~~ (alors que|pourtant|injustifi*|avant l'échéance|déjà|à tort|pas dus|erreur|payé|réglé|quand même)
0.95 (laisse|laissons|merci de|veuillez|prie de|demande de|demandons de) ~ (corriger|rectifier|recalculer|revoir|annuler|refaire|reprendre) ~ (facture|montant|calcul|facturation|ligne|compte|décompte|total)
0.95 (pas|jamais|ni) (reçu|eu|vu|livré|livrée|livrés|utilisé|consommé|bénéficié) ~~ (!facturé|facturée|facturez|facture|facturées|comptez)
0.95 (!facturé|facturée|facturez|facturées|!facturés|comptez|compté) ~ (des|une|un|la|le|les|deux|trois|#) ~ (pas eu|jamais eu|n'a pas eu lieu|n'ont pas eu lieu|jamais reçu|jamais livré|pas livré|inexistant|imaginaire|jamais vus|jamais vu|fantôme|qui n'existe)
0.95 (remise|ristourne|rabais|promotion|tarif|réduction|escompte) ~ (promise|promis|convenue|convenu|annoncée|accordée|accordé|oubliée|oublié|pas appliquée|pas appliqué|pas été appliquée|n'apparaît pas|négocié|négociée|disparu|disparue|passée où)
0.95 (où est passée|où est|qu'est devenue) ~ (remise|ristourne|réduction|rabais)
0.95 (acompte|l'acompte|versement|avance) ~ (pas déduit|non déduit|oublié|pas été déduit|n'apparaît pas|pas pris en compte|pas décompté|n'a pas été déduit)
0.9 (c'était|c'est) (censé être|supposé être)? (gratuit|offert|inclus|compris|sous garantie|dans le forfait|dans le prix|à votre charge|à vos frais)
0.8 (ne|pas|plus) ~ d'accord ~ (avec|sur|pour) ~ (montant|facture|somme|total|tarif|chiffre)

[payment.refused]
0.9 (refuse|refusons|refuserai|refuserons|refusera|refusant|refusé|refus) (de|d'*|catégoriquement de|formellement de|net de|tout net de|clairement de|absolument de|tout) ~ (payer|régler|verser|honorer|solder|acquitter|débourser|paiement|m'acquitter|nous acquitter|donner suite)
0.9 (ne|n'*) ~ (paierai|payerai|paierons|payerons|paiera|réglerai|règlerai|réglerons|règlerons|réglera|verserai|verserons|solderai|honorerai|honorerons|débourserai|débourserons|acquitterai|acquitterons) (pas|rien|plus|jamais|aucune|aucun|que|ni|certainement|donc|absolument|en aucun|strictement|qu'une|plus rien)
0.9 (paierai|payerai|paierons|payerons|réglerai|règlerai|réglerons|règlerons|verserai|verserons) (pas|rien|plus|jamais|aucune|aucun|certainement pas|donc pas|sûrement pas|absolument rien|strictement rien)
0.9 (ne|n'*) ~ (vais|allons|va|compte|comptons|entends|entendons|souhaite|veux|voulons|suis|sommes|accepte|accepterai|accepterons|saurais|saurait|saurions|peut|peux|pouvons) (pas|certainement pas|donc pas|sûrement pas|pas non plus|absolument pas|aucunement|nullement) ~ (payer|régler|verser|solder|acquitter|honorer|débourser) ~ (pour|ce|cette|ces|la|le|les|un|une|votre|vos|tant|avant|deux fois|quoi|l'*|d'avance|des|ça|cela|plein|davantage|plus|tel|telle|prestation)
0.9 (vais|va|allons|compte|comptons) (pas|certainement pas|sûrement pas) ~ (payer|régler|verser|raquer|casquer) ~ (pour|ce|cette|ces|la|le|les|un|une|votre|vos|tant|avant|deux fois|quoi|des|ça|cela)
0.9 (paie|paye|payons|règle|réglons|verse|versons|vire) (pas|rien|plus|plus rien|jamais|pas un) (pour|ce|cette|ces|la|le|les|un|une|votre|vos|tant|avant|deux|quoi|l'*|d'avance|des|ça|cela|tout|jusqu'*|sans|du|de)
0.9 (hors de question|pas question|exclu|exclus|inenvisageable|impensable|inconcevable) (de|d'*|que|qu'*) ~ (paie|payer|paye|payions|règle|régler|réglions|verse|verser|débourse|débourser|solde|honorer|paierons|paierai|donner un)
0.9 (aucune|pas la moindre|pas|nulle) (intention|envie|raison|obligation|motif) de ~ (payer|régler|verser|honorer|débourser|solder)
0.9 (retenons|retiens|retenir|retiendrons|retiendrai|retenue|bloquons|bloque|bloquerai|bloquerons|gèle|gelons|suspends|suspendons|suspendrons|suspendrai|conservons|conserve|gardons|consigne|consignons|retient) ~ (paiement|paiements|règlement|règlements|solde|facture|factures|acompte|l'acompte|reste|versement|prélèvement|prélèvements|somme|montant|mensualité|virement|dernière|honoraires|#|garantie|échéance)
0.9 (paiement|paiements|règlement|règlements|facture|factures|solde|prélèvement|prélèvements|versement|versements|mensualité|virement|virements) ~ (suspendu|suspendus|suspendue|suspendues|bloqué|bloqués|bloquée|bloquées|gelé|gelés|gelée|retenu|retenus|retenue|consigné|en suspens|en attente de|stoppé|stoppés|révoqué|révoqués|arrêté|arrêtés|mis en attente|mise en attente|sous condition|pas réglée|pas payée)
0.9 (bloquer|stopper|suspendre|arrêter|révoquer|révoqué|bloqué|stoppé|suspendu|rejeter|rejeté|opposition|geler|interrompre|bloque|stoppe|révoque|annulé) ~ (prélèvement|prélèvements|paiement|paiements|mandat|virement|virements|chèque|règlement|règlements|sepa|domiciliation|l'ordre permanent|ordre permanent|carte)
0.9 (fait|fais|faisons|ferai|ferons|faire) opposition (au|sur|à) ~ (chèque|prélèvement|paiement|carte|débit)
0.9 (ne|n'*)? ~ (verrez|verras|toucherez|toucheras|aurez|auras|recevrez|recevras|obtiendrez) (pas|plus|jamais|aucun|aucune|rien) ~ (centime|centimes|euro|sou|cent|kopeck|argent|paiement|virement|versement|radis|rond|franc|dollar|piastre|cenne|kopek)
0.9 (pas|plus|jamais|sans) (un|le moindre|un seul) (centime|euro|sou|cent|kopeck|radis|rond|franc|dollar|kopek|cenne|rotin)
0.9 (aucun|aucune) (autre|nouveau|nouvelle|prochain)? (paiement|règlement|virement|versement|facture|acompte|somme) ~ (ne|n'*|avant|tant|sans|jusqu'*|plus)
0.9 (ne|n'*) ~ (sera|seront|serait) (pas|jamais|plus|ni|donc pas|certainement pas|en aucun cas) (payée|réglée|payé|réglé|payées|réglées|payés|réglés|versé|soldée|soldé|honorée|versée|acquittée|mise en paiement|mandatée)
0.9 (sera|seront) (pas|jamais) (payée|réglée|payées|réglées|versé|soldée|honorée|soldé|payé)
0.9 (facture|factures|solde|note|elle|montant|reste|honoraires) ~ (restera|resteront|reste|restent|demeurera|va rester|attendra|attendront) (donc)? (impayée|impayées|impayé|impayés|en suspens|lettre morte|en attente|bloquée|bloqué|sans suite)
0.9 (paiement|paierai|paierons|réglerai|réglerons|règlerai|solde|règlement|payer|régler|facture|payée|réglée|paie|paye|payé|règle|verserai|versé|virement) ~ (que|qu'une fois|uniquement|seulement|lorsque|quand|dès que|une fois|après|qu'après|qu'*|tant que|avant que|jusqu'à|qu'à|à condition) ~~ @fixed
0.9 (tant que|jusqu'à ce que|jusqu'à|avant que) ~~ (pas|ne|n'*|levée|correction|résolution|livraison|remise|complète) ~~ (payer|paierai|paierons|paie|payerai|réglerai|réglerons|règlerai|règle|réglons|payons|verserai|verserons|versera|centime|euro|paiement|règlement|solde|verrez|facture|argent|sou|virement|réglée|payée)
0.9 (paierai|paierons|payerai|réglerai|réglerons|règlerai|paie|payons|règle|verserai|verserons|versera|payer|régler|paiement|solde|sera payée|sera réglée|sera payé|sera réglé|sera versé) ~ (tant que|avant que|sans que|aussi longtemps) ~~ (pas|ne|n'*|toujours|rien)
0.9 (paierai|paierons|payerai|réglerai|réglerons|règlerai|paie|payons|règle|verserai|verserons|solde|sera payée|sera réglée|paiement|règlement) (quand|le jour où|lorsque|que quand|que lorsque|que si|uniquement si|à la condition|à condition) ~~ (fonctionnera|marchera|corrigé|corrigée|terminé|terminée|livré|livrée|réparé|fini|finie|conforme|aura|aurez|auras|résolu|réglé|fera|refait)
0.9 (relances|rappels|mises en demeure|rappel|relance) ~ (voulez|voudrez|changeront rien|changera rien|poubelle|corbeille|pour rien|inutile|inutiles|n'y change|ne servira|ne serviront|n'y changera|n'y feront)
0.9 (inutile|pas la peine|peine perdue|arrêtez) ~ (relancer|relances|rappels|réclamer|facturer|envoyer de facture|factures|de m'envoyer|d'envoyer)
0.9 (facture|factures|note|addition|devis|relance) ~ (garder|gardez|gardes|déchirer|déchirez|jeter|poubelle|encadrer|asseoir|brosser|carrer|torcher|broyer|fourrer|mettre où|mouchoir|panier|oublier)
0.9 (vous|tu) (pouvez|peux|pourrez) (vous|te|toujours)? (asseoir|brosser|gratter|courir|attendre|toucher|rhabiller|gardez|garder votre|garder ta|déchirer)
0.9 (ne|n'*) ~ (attendez|comptez|espérez|attends|compte) (pas|plus|surtout pas) ~ (paiement|règlement|paie|payé|argent|virement|paye|règle|que je paie|payer|régler|moi pour)
0.9 (déduire|déduirai|déduirons|déduis|déduisons|retrancher|retranche|compenser|compensation|imputer|impute|imputons|imputerai|retiendrai|défalquer|ampute|amputerai|amputer) ~~ (paiement|facture|solde|règlement|factures|honoraires|prochaine|montant|virement|!dû|due)
0.9 (pourquoi|comment|au nom de quoi|à quel titre) (devrais|devrions|devrait|est ce que) (je|nous|on)? ~ (payer|régler|paierais|paierions|payerais)
0.9 (ne|n'*) ~ (vous|te) ~ (dois|devons|doit) (rien|plus rien|absolument rien|strictement rien|pas un)
0.9 (exception d'inexécution|droit de rétention|non exécution); (paiement|règlement|facture|solde) ~ (subordonné|subordonnée|conditionné|conditionnée) à
0.85 (cesse|cessons|cesserons|cesserai|arrête|arrêtons|arrêterai|stoppe|stoppons) (de|tout|tous|nos|mes|les) ~ (payer|paiement|paiements|règlement|règlements|prélèvements|versements|virements|régler)
0.9 (ne|n'*) ~ (sera|seront|serez|verserons|verserai|paierai|paierons|payerai|réglerai|réglerons|règlerai|libérerons|libérerai|débloquerai|débloquerons) ~ (qu'à|qu'après|qu'une|qu'au|qu'en|que lorsque|que quand|que si|que contre|qu'une fois|que le jour) ~
0.9 (libéré|libérée|débloqué|débloquée|libérerai|libérerons|débloquerai|débloquerons) (qu'*|que|uniquement|seulement|après|une fois|contre|quand|lorsque|à) ~ (livraison|réception|levée|correction|conforme|remise|fonctionn*|travaux|réserves|complet|complète|contre)
0.9 (bloqué|bloque|suspendu|gelé|arrêté|révoqué) (le|les|tout|tous|ce|mon|nos|notre|la|votre) (mandat|prélèvements|prélèvement|paiements|paiement|virement|virements|règlements|règlement|facture|factures|solde|mensualité|versements)
0.9 (on|nous|j'en|en) ~ (reparlera|reparlerons|discutera|reparle) ~ (quand|lorsque|le jour|une fois) ~~; (facture|note|addition) ~ (attendra|patientera|peut attendre|dormira)
0.9 (pas|ni) (un|d'*|de) (paiement|virement|règlement|chèque|sou) ~ (avant|tant|sans|jusqu'*|de ma part|de notre part)
0.9 (contre) (livraison|remise) ~ (paiement|règlement|chèque|virement) (sinon|pas avant|uniquement)

[payment.query]
# papers
0.8 (duplicata|copie|exemplaire|double|pdf|scan|original|l'original|version pdf|photocopie) (de|des|du|d'*) ~ (facture|factures|relevé|note d'honoraires|reçu|quittance|facturation|décompte|justificatif|dernière)
0.8 (facture|factures|relevé|reçu|note|décompte|quittance) ~ (pdf|duplicata|copie|en double exemplaire|en anglais|en français|en word|excel|en allemand|en néerlandais|électronique|papier|originale|l'original|acquittée|proforma|détaillée|détaillées|détaillé|récapitulative|au format|factur x|ubl|peppol|xml)
0.8 (facture|factures) (proforma|pro forma|électronique|électroniques|acquittée|acquittées|d'acompte|détaillée|définitive|récapitulative|commerciale|globale|séparée|séparées|originale|manquante|manquantes)
0.8 (envoyer|renvoyer|transmettre|renvoie|renvoyez|envoyez|envoie|transmettez|adresser|refaire|éditer|rééditer|établir|émettre|redéposer|déposer|déposez|retrouver|fournir|recevoir|faire parvenir|faire suivre|communiquer|obtenir|avoir|rééditez|refais|refaites|réémettre|mettre|resoumettre) ~~ (facture|factures|relevé de compte|relevé des factures|note d'honoraires|reçu|reçus|quittance|rib|iban|décompte|duplicata|proforma|extrait de compte|coordonnées bancaires|état des factures|bordereau|qr facture|bulletin de versement|situation de compte)
0.8 (ne|n'*) ~ (retrouve|retrouvons|trouve|trouvons|vois|voyons|ai|avons|a|parvient|parviens|arrive|parvenons) (pas|plus|jamais|nulle part|aucune) ~ (facture|factures|reçu|relevé|décompte|quittance|duplicata)
0.8 (pas|jamais|toujours pas|encore|plus) ~ (reçu|retrouvé|trouvé|vu|eu|retrouve|trouve|reçue) ~ (votre|vos|la|ta|cette|une|les|de|l'*|aucune) ~ (facture|factures|relevé|reçu|note d'honoraires|décompte)
0.8 (facture|factures|relevé|reçu) ~ (égarée|égaré|perdue|perdu|introuvable|disparue|manque|manquante|manquent|pas reçue|pas arrivée|jamais arrivée|spam|spams|indésirables|non reçue|illisible|pas retrouvée|supprimée par)
0.8 (j'ai|ai|avons|a) ~ (égaré|perdu|effacé|supprimé|mal classé) ~ (facture|factures|reçu|relevé)
# numbers and names
0.8 (numéro|n|référence|réf|code|no) (de|du|d'*) ~ (commande|engagement|d'engagement|bon|bc|tva|siret|siren|service|client|compte|facture|marché|fournisseur|dossier|contrat|bce|entreprise|analytique|budget|projet|imputation|d'imputation|avs|ide|tps|tvq|neq)
0.8 (bon de commande|numéro de commande|bc|po|engagement juridique|numéro d'engagement|d'engagement|code service|centre de coûts|code analytique) ~ (facture|factures|mentionner|indiquer|figurer|manque|absent|obligatoire|rappeler|reporter|sur|#|apparaître|faire figurer|mentionné|absente)
0.8 (facture|factures) ~ (bon de commande|numéro de commande|bc|n'indique pas|référence|siret|siren|numéro de tva|engagement|libellée|libellé|libeller|adresse|adressée|raison sociale|intitulé|code service|chorus|nom de|au nom|mention|à l'ordre|rejetée|rejeté|refusée par|bloquée par|établie|échéance)
0.8 (chorus|chorus pro|ppf|pdp|peppol|factur x|portail fournisseur|portail fournisseurs|basware|ariba|coupa|plateforme de facturation|dématérialisation|dématérialisée|e facture|qr facture|bulletin de versement|mandatement); numéro de tva; tva intracommunautaire
0.8 (autoliquidation|cocontractant|exonération|exonérée de tva|exonéré de tva|hors taxes|taux de tva|hors tva|tva comprise|tva non|tva applicable|franchise de tva|attestation tva|intracom)
0.8 (tva|tps|tvq|ht|ttc|hors taxe) ~~ (facture|montant|prix|tarif|appliquer|applicable|inclus|incluse|comprise|taux|doit|faut|devis|honoraires|est ce|bien|ou|c'est)
0.8 (facture|montant|prix|tarif|honoraires|devis|c'est) ~~ (tva|ttc|ht|hors taxe|hors taxes|tvac|htva)
0.8 (rib|iban|bic|coordonnées bancaires|numéro de compte|références bancaires|relevé d'identité|données bancaires|compte bancaire|bankgiro|qr code|code qr|communication structurée|vcs|domiciliation) ~ (à|pour|sur|correct|bon|le|de|du|est|svp|stp|changé|manque|actuel|jour|merci|facture|virement|ancien|nouveau|paiement|quel|toujours|s'il)
0.8 (quel|quelle|quels|quelles|votre|vos|ton|nouveau|nouvel|nouvelles|bon|bonne|ancien|joindre un|un|le|transmettre) (rib|iban|coordonnées bancaires|numéro de compte|compte bancaire|références bancaires|communication structurée)
0.8 (sur quel|quel|lequel) compte ~ (virer|verser|payer|virement|régler|faut|dois|devons)
0.8 (facture|factures|libeller|libellée|libellé|établir|établie|adresser|adressée|facturer|mettre|rédiger|refaire) ~ (à l'ordre de|au nom de|au nom du|à l'adresse|à l'attention|à notre adresse|nouvelle adresse|ancienne adresse|au siège|à la société|à la bonne|raison sociale|séparément|à notre filiale|à l'ancienne)
0.8 (adresse de facturation|coordonnées de facturation|données de facturation|conditions de paiement|modalités de paiement|moyens de paiement|mode de règlement|mode de paiement|modes de paiement|lien de paiement|modalités de règlement|conditions de règlement|échéancier de facturation)
# asking
0.8 (quand|quelle date|à quelle|pour quand|quel délai|quelle est|jusqu'à quand|combien de temps) ~~ (échéance|facture|payer|payable|règlement|paiement|solde|due|régler|verser|d'échéance|l'échéance|virer)
0.8 date (d'échéance|limite de paiement|de règlement|de paiement|de l'échéance|d'exigibilité|de prélèvement)
0.8 (est ce que|avez vous|as tu|aviez vous|auriez vous|peux tu|pouvez vous|pourriez vous) ~ (virement|paiement|règlement|chèque|facture|versement|acompte|l'acompte|argent) ~~ (reçu|arrivé|arrivée|bien|payée|payé|passé|encaissé|crédité|réglée|parvenu|confirmer|réglé|soldée|en ordre)
0.8 (avez vous|as tu|aviez vous|avez) (bien|déjà)? (reçu|encaissé|touché|eu) ~ (virement|paiement|règlement|chèque|versement|acompte|l'acompte|argent|l'argent)
0.8 (virement|paiement|règlement|chèque|versement) ~ (est il|est t il|a t il|a t elle) ~ (arrivé|reçu|passé|parvenu|crédité|encaissé|été)
0.8 (facture|factures|échéance|acompte|solde) ~ (a t elle|est elle|ont elles|sont elles|a t il|est il) ~ (payée|réglée|soldée|due|payées|réglées|bien|été|correcte|à jour|payé|réglé|échue)
0.8 (question|questions|renseignement|précision|précisions|éclaircissement|éclaircissements|demande|interrogation|remarque) ~ (sur|concernant|au sujet de|à propos de|relative|relatives|quant à|par rapport à) ~ (facture|factures|facturation|paiement|règlement|relevé|solde|honoraires|note)
0.8 (à quoi|quelle prestation|quel chantier|quel dossier|quelle période|quelle commande) ~~ (correspond|correspondent|concerne|rapporte|couvre) ~~ (facture|ligne|montant|#|poste|honoraires)
0.8 (combien|que) ~ (reste|dois|devons|doit|faut|devez) ~ (payer|régler|à payer|verser|vous dois|je|nous|encore|solde|virer)
0.8 (reste|solde) (à payer|!dû|à régler|restant|ouvert|de notre compte|de mon compte|exact); (factures|facture) (ouvertes|en souffrance|impayées|restantes|en attente|échues)
0.8 (détail|ventilation|décomposition|justificatifs|justificatif|relevé|décompte|récapitulatif|détailler|feuille) (de|des|du|d'*|les) ~ (heures|facture|factures|frais|honoraires|prestations|montant|temps|déplacements|postes|coûts)
0.8 (peut on|puis je|peut t on|pouvons nous|est il possible de|possible de|on peut|je peux|peux je|acceptez vous|prenez vous|accepte t) ~ (payer|régler|virer|paiement|les chèques|la carte|paypal|chèque|carte|les cartes|verser|twint|bancontact) ~ (par|en ligne|carte|virement|chèque|paypal|prélèvement|en euros|en francs|cb|espèces|bancontact|twint|interac|liquide|américain|bancaire|bancaires)
0.8 (comptable|comptabilité|compta|fiduciaire|réviseur|trésorière|trésorier|commissaire aux comptes|finances|auditeur) ~ (demande|réclame|besoin|exige|souhaite|attend|refuse|rejette|cherche|manque|veut|aurait besoin) ~~ (facture|factures|reçu|justificatif|relevé|tva|rib|numéro|copie|bon|pdf|pièce|duplicata)
0.8 (facture|factures) ~ (rejetée|refusée|bloquée|retournée|renvoyée|rejetées|déposée|déposer) ~ (automatiquement|par|car|système|plateforme|chorus|faute|sur|numéro|portail|parce|motif|logiciel|comptabilité|erp)
0.8 (facturer|facturez|refacturer|facture) (directement|séparément|plutôt|chaque|mensuellement|trimestriellement|à|sur|au|en) ~ (société|filiale|siège|mois|trimestre|deux|adresse|décembre|janvier|séparées|association|holding|fois)
0.8 (comporte|mentionne|indique|reprend|contient|porte|mentionnait|figure|mentionner|indiquer) (pas|ni|plus|bien)? ~ (numéro|référence|références|siret|siren|tva|bon de commande|engagement|imputation|code|mention|adresse) ~ (de|d'*|sur|facture|juridique|commande|tva|légale|facturation|du)
0.8 (ne|n'*) (peut|pouvons|peux|pourra) (pas|donc|être|pas être) ~ (liquidée|traitée|mandatée|comptabilisée|enregistrée|acceptée|validée|imputée|traiter|enregistrer|comptabiliser|valider|liquider) ~
0.8 (facture|factures) ~ (rejetée|rejet|liquidée|en l'état|portail|redéposer|plateforme|incomplète|non conforme au format|à refaire au nom|mauvais nom|mauvaise adresse|ancienne adresse|au mauvais|au bon)
0.8 (facture|factures|reçu|note) ~~ (refaites|refaire|refais|renvoyez|renvoyer|renvoie|réémettre|réimprimer|réédite|rééditer|indiquer séparément|ventiler|distinguer|séparer) ~
0.8 (sur|dans) (la|votre|vos|les|prochaine|prochaines) ~ (facture|factures) ~ (indiquer|mentionner|préciser|faire figurer|ajouter|reprendre|séparément|détailler|mettre)
0.8 (combien) ~ (je vous dois|on vous doit|nous vous devons|vous dois je|vous doit on|je te dois|reste t il|dois je|devons nous); (quel|quelle) (est|serait) ~ (solde|montant dû|échéance|montant exact|total à payer|référence de paiement)
0.8 (facture|factures) ~ (que|qu'*) ~ (pas|plus) ~ (trouve|retrouve|retrouver|sous la main|reçue|vue)
0.8 (arrivé|reçu|parvenu|encaissé|passé) ~ (mon|notre|le) (virement|paiement|règlement|chèque|versement) ~; (mon|notre) (virement|paiement|règlement|chèque) ~ (bien arrivé|bien passé|bien parvenu|bien reçu|vous est parvenu)

[leaving]
# notice
0.85 (résilie|résilions|résilier|résilierai|résilierons|résiliation|résilié|résiliée|résiliez|rompre|rompons|romps|rupture|dénoncer|dénonçons|dénonce|dénonciation|dénoncé) (de|du|d'*|le|la|les|notre|nos|mon|mes|l'*|ce|cet|cette|votre|vos|notre|tout|tous|anticipée|par|donc|dès|immédiatement|purement) ~~ @deal
0.85 @deal ~ (résilié|résiliée|résiliés|rompu|rompue|dénoncé|dénoncée|résilier|résiliation|sera résilié|prendra fin|prendront fin|s'arrêtera|cessera|pas renouvelé|pas reconduit|pas reconduite|pas renouvelée|caduc)
0.85 (mettre|mets|mettons|mettrai|mettrons|met|mis|mettra) (un terme|fin|un point final) (à|au|aux) ~ @deal
0.85 (mettre|mets|mettons|mettrai|mettrons|mis) (un terme|fin) (à notre|à votre|à nos|à vos|au)
0.85 (arrêt|cessation|clôture|interruption|rupture) (de|du|à|au|d'*) (notre|nos|votre|vos|la|toute|toutes|l'*|mon|ce|cette) ~ @deal ~ (au|à|le|dès|fin|pour|effective|prochain|compter|avec|à partir)
0.85 (arrêter|arrêtons|arrête|arrêterai|arrêterons|cesser|cessons|cesserons|stopper|stoppons|stoppe|interrompre|interrompons|terminer|terminons|clore|clôturer|annuler|annule|annulons|suspendre|quitter|abandonner|abandonnons|finir|annulerons|annulerai|quitterons) ~ (notre|votre|le|la|les|l'*|mon|toute|tout|cette|ce|vos|nos|ton) ~ @deal
0.85 (ne|n'*)? ~ (renouvellerons|renouvellerai|renouvellera|renouvelons|renouvelle|renouveler|renouvelé|renouvelée|reconduirons|reconduirai|reconduirons|reconduisons|reconduit|reconduite|reconduire|reconduis|prolongerons|prolongerai|prolonger|prolongeons|poursuivrons|poursuivrai|poursuivre|poursuivons|continuerons|continuerai|continuer|continuons|rempilerons|rempilerai|resignerons|resignerai|repartirons) (pas|plus|ni|donc pas|probablement pas|certainement pas|sans doute pas|malheureusement pas)
0.85 (pas|ne pas|plus|ni|sans) (le|la|les|l'*|être|du tout|vous|y|nous)? (renouveler|reconduire|prolonger|poursuivre|continuer|reconduit|reconduite|renouvelé|renouvelée|donner suite|rempiler|resigner|aller plus loin) ~ (contrat|abonnement|l'abonnement|collaboration|mission|avec vous|ensemble|partenariat|mandat|l'an|relation|votre|service|services|au delà|engagement|convention|nos|licence|maintenance|prestation)
0.85 (par la présente|préavis|recommandé|lettre) ~~ (résilier|résilions|résilie|résiliation|dénoncer|mettre fin|mettons fin|mets fin|rupture|terme à|fin à|dénonçons)
0.85 (préavis) (de|d'*|contractuel|prévu|légal|est|commence|court) ~ (mois|semaines|jours|respecté|respectons|résiliation|contrat|départ)
0.85 (mois|semaines|jours) de préavis; non (renouvellement|reconduction); (lettre|demande|courrier|avis|clause) de résiliation; (résiliation|rupture) (anticipée|immédiate|unilatérale|aux torts|pour faute|du contrat|de plein droit)
0.85 en (restons|resterons|reste|rester|resterai|finir|finissons|terminer) là; arrêtons !là; (restons|reste|rester|resterons) en là; (en|s'en|nous en|m'en|on) ~ (reste|restons|rester|tenir|arrête|arrêter|arrêtons|arrête|tiendrons|tiens) (donc)? là
0.85 (arrête|arrêtons|arrêter|stoppe|stoppons|terminé|finie|fini|finit) (!là|tout|les frais|avec vous|notre|la collaboration|l'aventure|ici|de travailler avec)
0.85 (c'est|tout est|est) (terminé|fini|la fin) (entre nous|avec vous|entre vous|de notre|de la collaboration); (fini|terminé) avec vous
0.85 (j'annule|annule|annulons|annulerai|annulerons) (tout|toute|l'ensemble|ma commande|notre commande|la commande|le contrat|le projet|mon abonnement|notre abonnement|la mission)
0.85 (nos|leurs) (chemins|routes) (se|vont) (séparent|séparer|sépareront); (se|nous) (séparer|séparons|séparerons|sépare) de (vous|vos|votre|toi|l'agence); rendre (notre|ma|votre) liberté; (reprends|reprenons|reprendre|reprendrons|reprendrai) (ma|notre|sa) liberté; nous séparer; tourner la page; tourne la page; tournons la page
0.85 (dernier|dernière|derniers|dernières) (mois|commande|facture|mission|projet|année|saison|collaboration|contrat|fois|campagne|travail|traduction|dossier) ~ (ensemble|avec vous|que je|que nous|que vous|chez vous|vous confie|vous confions|pour vous|entre nous|avec votre)
0.85 (dernière|dernière) fois (que|qu'*) ~ (fais|faisons|fait|confie|confions|travaille|commande|commandons|collabore|appel|prends|passe|viens)
0.85 (souhaite|souhaitons) (une)? (belle|bonne|bon) (continuation|vent); bonne continuation (à|avec|dans|sans|pour) (vous|d'autres|vos|votre|nous)
# elsewhere
0.85 (ne|n'*) ~ (travaillerons|travaillerai|travaille|travaillons|collaborerons|collaborerai|ferons|ferai|fait|commanderons|commanderai|reviendrons|reviendrai|confierons|confierai|passerons|passerai|referai|referons|resterons|resterai|aurons|aurai) (plus|plus jamais|pas|jamais) ~ (avec vous|avec toi|chez vous|à vous|appel à|besoin de vous|besoin de vos|rien|de nouveau|votre|vos|par vous|commande|vous|cliente|client|clients|confiance|ensemble)
0.85 (plus|jamais) (besoin|l'usage|l'utilité|recours) (de|d'*|à|aux) (vos|votre|tes|ton|vous) ~ (services|prestations|prestation|aide|intervention|conseils|agence|cabinet|accompagnement)?
0.85 (plus jamais|plus) (faire appel|travailler|collaborer|passer|commander|recourir|rien commander|revenir) (avec|à|chez|par|aux) (vous|vos|votre|toi)
0.85 (nous|me|je|on|vais|allons|va|irons|irai|pourrions|pourrais|vont|risque|risquons|préfère|préférons|j'irai|aller|allé|partir|voir|irait|tourner|chercher|regarder|regarde|regardons|cherche|cherchons|prendre|faire faire|confier|commander|acheter|tournons|tournerai|tournerons|adresser|voyons|demander) ~ (ailleurs|à la concurrence|chez un concurrent|chez le concurrent|vers la concurrence|chez vos concurrents|vers d'autres|vers un autre|vers une autre|chez quelqu'un d'autre|à quelqu'un d'autre|à un concurrent|à un confrère|chez un confrère|chez la concurrence)
0.85 (changer|changeons|change|changerons|changerai|changement|changé|changerait) (de|d'*) ~ @firm
0.85 (changer|changeons|changé|changerons) (d'agence|d'avocat|d'hébergeur|d'imprimeur|d'architecte|d'expert|de crémerie|d'interlocuteur extérieur|d'opérateur)
0.85 (confier|confierons|confié|confions|confierai|confie|transférer|transférons|transféré|donner|remettre|attribuer|attribué|reprise par|repris par|reprise|reprendre|reprend|reprendra) ~~ (un autre|une autre|nouveau|nouvelle|d'autres|différent|autre|concurrent|confrère|nouvel) (cabinet|agence|prestataire|société|graphiste|comptable|fournisseur|bureau|traducteur|traductrice|développeur|studio|équipe|avocat|hébergeur|fiduciaire|partenaire|architecte|freelance|entreprise|boîte|photographe|traiteur|imprimeur|expert)
0.85 (choisi|choisissons|trouvé|retenu|signé|sélectionné|engagé|mandaté|décidé|opté|optons|trouver|cherche|cherchons|recherche|rechercher|chercher|recherchons|tournés|tourné|tournée|orientés|contacté|consulté|consultons|consulter|rencontré|rencontrons|trouverai|trouverons|basculer|basculons|partir|partons|parti|partis|pris|prendre|migrer|migrons|passer|passons|passés) ~~ (un autre|une autre|nouveau|nouvelle|d'autres|autre|nouvel|votre|vos|un de vos|remplaçant|remplaçante|deux|trois) (cabinet|agence|prestataire|prestataires|agences|cabinets|société|graphiste|comptable|fournisseur|bureau|traducteur|traductrice|développeur|studio|équipe|avocat|concurrent|concurrents|hébergeur|fiduciaire|partenaire|architecte|freelance|entreprise|boîte|fournisseurs|boîtes|sociétés|photographe|traiteur|imprimeur|confrères|bureaux)
0.85 (trouvé|trouver|pris|cherche|cherchons|trouverai|trouverons|chercher|engagé|embauché|embauchons|contacté|demander|demandé) (déjà)? (quelqu'un|qqn) (d'autre|d'autres|de plus|qui|de moins|en interne|d'ici|de réactif|de sérieux)
0.85 (devis|offres|offre|propositions|proposition|prix|tarifs) ~ (à|chez|de|d'*|auprès de|par|d'un) (deux|trois|vos|d'autres|autre|autres|un|une|la|plusieurs|certains|quelques|l'un|l'une)? (de)? (vos|nos|autre|autres)? (concurrent|concurrents|confrère|confrères|concurrence|ailleurs|agence concurrente|prestataires|agences|d'autres prestataires|autres cabinets|cabinets|autres agences)
0.85 (concurrent|concurrents|concurrence|confrère|confrères|autre prestataire|autre agence|autre cabinet|agence concurrente) ~ (propose|proposent|offre|m'a fait|nous a fait|m'a proposé|nous a proposé|moins cher|moitié|approché|approchés|contactés|contacté|démarché|démarchent|deux fois moins|nous font|me fait|ravi|ravis|sérieux|réactif|répond|plus réactif|en discussion|attend)
0.85 (faire|fais|faisons|fait|ferons|mettre|mettons|mis|mise) ~ (jouer la concurrence|en concurrence|appel d'offres|le tour du marché|le marché|appel à la concurrence)
0.85 (comparer|compare|comparons|regarder|regardons|regarde|étudier|étudions|étudie|examiner|examinons|explorer|explorons|envisager|envisage|envisageons|cherche|cherchons) ~ (autres offres|autres options|autres solutions|d'autres solutions|alternatives|alternative|d'autres offres|d'autres options|d'autres prestataires|d'autres pistes|une alternative|la concurrence|le marché|solution de repli|solution de remplacement|autre solution|d'autres partenaires)
0.85 (reprendre|reprenons|reprends|reprendrons|internaliser|internalisons|internalisation|rapatrier|rapatrions|internalise|ramener|gérer|gérerons|ferons) ~ (en interne|à l'interne|nous mêmes|chez nous|par nous mêmes)
0.85 (internaliser|internalisons|internalisation) ; (me|nous) passer de (vous|vos|votre|toi); (passerai|passerons) (donc)? de (vos|votre|vous)
0.85 (réfléchis|réfléchissons|réfléchit|songe|songeons|pense|pensons|envisage|envisageons|hésite|hésitons|tenté|tentée|tentés|prêt|prête|prêts|question) (à|de|d'*|sérieusement à|fortement à|très sérieusement) ~ (résilier|partir|quitter|changer|arrêter|rompre|ailleurs|mettre fin|mettre un terme|vous quitter|la suite de notre|l'avenir de notre|l'avenir de nos|tout arrêter|renouveler ou|continuer ou|cesser)
0.85 (revoir|reconsidérer|remettre|remets|remettons|reconsidérons|reconsidère|repenser|réévaluer|réévaluons|revoyons|réexaminer|interroge|interrogeons|repensons|questionne|revois) ~ (collaboration|partenariat|notre contrat|relation|relations|notre engagement|poursuite|avenir de|l'avenir|suite de notre|en question|en cause notre|choix|intérêt de continuer|notre partenariat)
0.85 (se|me|nous|sérieusement|posons|pose|interroge|interrogeons|question) ~ (question|sur|interroger) ~ (suite de notre|poursuite de|avenir de notre|l'avenir de notre|continuer avec vous|rester chez vous|renouveler|la suite à donner à notre|poursuivre ensemble|rester clients|rester client)
0.8 (si|faute de|à défaut|sans) ~~ (amélioration|change|changent|améliore|améliorent|bouge|évolue|nouvelles|réponse|solution|site) ~~ (ailleurs|partirai|partirons|quitterai|quitterons|résilierai|résilierons|mettrai fin|arrête|arrêterai|arrêterons|concurrence|conséquences|conclusions|fin à|terme à|j'annule|annule|annulerai|annulerons|autre prestataire|changerons|changerai|rompre|clore|passerai|passerons|cherche|chercherai|prendrai)
0.85 (vous|te|t'*) (quitte|quittons|quitterai|quitterons|quitter|quittera|lâche|abandonne); (quitterai|quitterons|quittons|quitte) (votre|vos|ton|l'agence|le cabinet|la maison|le navire)
0.85 (perdre|perdez|perdrez|perdu|perdra|perds|perdriez|perdrais|perdras) (un|une|votre|ton|un bon|une bonne|notre|nos|mon|ma|le|la|l'un|leur) (de vos|bon|bonne|gros|meilleur|fidèle|vieux|plus vieux|plus ancien)? (client|cliente|clients|clientèle|confiance comme client|compte|marché|pratique)
0.85 (je|nous) (me|nous) (désabonne|désabonner|désengage|désengageons|retire|retirons|désinscris)
0.85 (transmettre|transférer|transfert|transmission|remettre|remise|passer|fournir|donner|communiquer|transmettez|passation|restitution|récupérer|restituer) ~~ (accès|dossier|dossiers|fichiers|sources|codes|domaine|archives|pièces|documents|données|comptabilité|mots de passe|identifiants|clés) ~~ (nouveau|nouvelle|successeur|confrère|repreneur|autre|nouvel|remplaçant|remplaçante|concurrent) ~ (prestataire|agence|cabinet|comptable|fournisseur|hébergeur|équipe|développeur|développeuse|partenaire|fiduciaire|avocat|conseil|architecte)?
0.8 (ne|n'*) ~ (souhaite|souhaitons|veux|voulons|désire|désirons|compte|comptons|envisage|envisageons|vois|voyons) (plus|pas|guère) ~ (continuer|poursuivre|collaborer|travailler|renouveler|reconduire|rester|d'avenir|prolonger|donner suite|faire appel|avancer) ~ (avec vous|ensemble|avec votre|contrat|collaboration|chez vous|abonnement|votre|vos|notre|à vos|partenariat|plus loin|dans ces|mission|clients|client|cette)
0.8 (nous|je|on) (allons|vais|va|devons|dois) ~ (nous séparer|me séparer|se séparer|partir|tourner la page|vous quitter|en finir|arrêter les frais|en rester|reprendre notre liberté|prendre d'autres dispositions|chercher ailleurs)
0.8 (sans nous|sans moi) (désormais|à l'avenir|dorénavant|la prochaine fois|l'an prochain); ce sera sans (nous|moi); (prendre|prendrons|prendrai|prenons) (d'autres|nos|mes) dispositions; tirer (nos|mes|les|toutes les) (conclusions|conséquences); (tirerons|tirerai|tirons) (nos|les|mes|toutes les|toutes) (conclusions|conséquences)
0.8 (suite|après mûre|après réflexion|réflexion) ~~ (décision|décidé|choisi|choix|résolu) ~~ (autre|arrêter|fin|changer|renouveler|ailleurs|pas poursuivre|pas donner|cesser|interne|quitter|rompre)
0.5 (ultime|dernière|dernier) (chance|avertissement|sommation|relance|délai)
0.85 (clore|clôturer|fermer|clos|archiver) (le|mon|notre) (dossier|compte|mandat) ~ (et|envoyer|merci|définitivement|svp|dernière|note|facture)
0.85 (ayant|a|avons|ai) confié ~ (comptabilité|dossier|site|communication|hébergement|mandat|gestion|paie|défense) ~ (à compter|autre|nouveau|nouvelle|à un|à une)
0.85 (client|cliente|société) ~~ nous (ayant|a) (confié|mandaté|chargé|mandatés|chargés) ~
0.85 (dis|disons|prétends) pas ~ (vais partir|pars|vous quitte|vais vous quitter|allons partir|partons) ~; (d'autres|autres) ~ (rappellent|répondent) ~ (jour même|heure|dans la)
0.85 (comprendrez|comprenez|comprendras) ~ (comparions|comparons|regardions|regardons|consultions|cherchions|fassions jouer|regarde ailleurs|compare)
0.85 (remis|remise|remettre|remettons|remettra|remettrons|relancé) en concurrence; (nouvelle)? (mise en concurrence|consultation|appel d'offres) ~ (maintenance|prestation|contrat|marché|prestataire|prestataires|services|lancée|lançons)
0.85 (plus|pas) envie (de|d'*) ~ (continuer|travailler|bosser|payer|poursuivre|rester|collaborer|renouveler); jette l'éponge; jetons l'éponge; changer de crèmerie; change de crèmerie; changeons de crèmerie; plie bagage; je passe la main à; sans rancune
0.85 (prends|prenons|prendrai|prendrons|embauche|engage|engageons|embauchons) ~ (cousine|cousin|neveu|nièce|fils|fille|frère|sœur|quelqu'un|autre|étudiant|étudiante|freelance|salarié|apprenti|ami|amie) ~ (pour|à partir|dès|qui|en|afin|maintenant|désormais)
0.85 (cousine|cousin|neveu|nièce|fils|fille|frère|beau frère|sœur|collègue|voisin|ami|freelance|autre|étudiant) ~ (reprend|reprendra|s'en occupera|s'en chargera|prendra la suite|prend la suite|prend le relais|va reprendre|fera désormais|gérera) ~
0.85 (mieux) (servis|servi|servie|lotis|traités|traité|loti|conseillés|accompagnés|suivis) ~ (ailleurs|par|chez|avec|structure)
0.85 (propose|proposent|offre|offrent|fait|font|annonce) ~ (même chose|même prestation|même service|mieux|équivalent|pareil|la même) ~ (pour|à|moins|ailleurs)
0.85 (déjà)? (vu|rencontré|reçu|contacté|rencontrés|auditionné|sondé|appelé) ~ (deux|trois|un|une|plusieurs|d'autres|des) ~ (agences|cabinets|prestataires|concurrents|candidats|fournisseurs|confrères|boîtes|autres agences|autres cabinets|fiduciaires|comptables|repreneurs)
0.85 (préférerais|préférerions|voudrais|aimerais|aimerions) ~ (rester chez vous|rester avec vous|ne pas partir|continuer avec vous|ne pas changer) ~ (mais|cependant|toutefois|à condition|il faut|il va)
0.85 (arrivons|arrive|arrivé|arrivés) ~ (bout|fin|terme) ~ (collaboration|relation|partenariat|chemin|contrat|aventure|notre)
0.85 (fin|terme|dénouement) (de|à) (l'aventure|la collaboration|notre histoire|notre collaboration|notre partenariat|notre route); nous (vous)? (disons|dirons) (adieu|au revoir)
0.85 (désormais|dorénavant|à l'avenir|dès janvier|à partir de|à compter du|à compter de) ~~ (autre prestataire|autre agence|autre cabinet|nouveau prestataire|nouvelle agence|nouveau cabinet|en interne|confié à|assuré par|assurée par|assurés par|sans vous|nouveau comptable|nouvelle équipe|autre fournisseur|nous mêmes)
0.85 (ne|n'*) ~ (aurons|aurai|avons|ai|aura) plus (besoin|recours|l'utilité|l'usage) (de|d'*|à) ~
0.85 (je|nous) (récupère|récupérons|reprends|reprenons|retire|retirons|récupérerai) ~ (mes billes|nos billes) ~
0.85 (clôturer|fermer|fermez|clôturez|supprimer|supprimez|désactiver|résilier) ~ (mon|notre|nos|mes) (compte|espace client|accès|abonnement|contrat|comptes)
0.85 (laisser|laissons|laisse|laisserons|laisserai) ~ (contrat|abonnement|mandat|l'abonnement|convention) ~ (expirer|s'éteindre|courir|mourir|aller à son terme|jusqu'à son terme|arriver à échéance)
0.85 (songe|songeons|envisage|envisageons|réfléchis|réfléchissons|pense|pensons|hésite|hésitons|étudions|étudie) ~ (à)? ~ (changer|partir|aller voir|quitter|arrêter|mettre fin|résilier|d'autres|autre prestataire|suite de notre collaboration|alternatives|concurrence)

[legal]
0.85 (mise|mises|mets|mettons|mettre|mis|vaut mise) en demeure; mettons en demeure; (vous|te) (mets|mettons|met) en demeure; sommation; sommons; sommation de payer
0.85 (avocat|avocate|avocats|l'avocat|d'avocat|d'avocats|juriste|juristes|conseil juridique|service juridique|huissier|huissiers|l'huissier|d'huissier|notre conseil|mon conseil|protection juridique|commissaire de justice|direction juridique|contentieux) ~ (prendra|prend|contactera|contacter|reprend|reprendra|écrira|écrit|adressera|saisi|saisie|consulté|consultée|mandaté|mandatée|chargé|chargée|conseille|conseillé|va|vous|dossier|étudie|examine|suivra|se chargera|estime|informé|averti|prêt|prête|engagera|ouvert|a pris|attend|en copie|confirme|nous a|m'a|m'assure|au courant|entre les mains|passe|passera|constat|relais|copie|dit|chargera|appréciera|entre)
0.85 (consulter|consulté|consulte|consultons|contacter|contacté|contacte|contactons|saisir|saisi|saisis|saisissons|saisirai|saisirons|mandater|mandaté|mandatons|transmettre|transmis|transmets|transmettons|transmettrai|transmettrons|remettre|remis|remettrai|confier|confié|confierai|confierons|passer|prendre|pris|parler|parlé|voir|vu|appeler|appel|envoyer|envoie|envoyé|soumettre|soumis|charger|chargé|faire appel|recourir|adresser|adressé|entre|donner|donne) ~ (avocat|avocate|avocats|l'avocat|d'avocat|juriste|juristes|service juridique|huissier|d'huissier|l'huissier|protection juridique|contentieux|conseil juridique|commissaire de justice|notre conseil|direction juridique|société de recouvrement)
0.28 (avocat|avocate|avocats|huissier|tribunal|tribunaux|justice|juge|procès|contentieux|litige|plainte)
0.85 (saisir|saisi|saisirai|saisirons|saisis|saisissons|saisira|saisine|saisissant|assigner|assigne|assignons|assignerai|assignerons|assignation|traîner|traduire|poursuivre|poursuivrai|poursuivrons|porter|porterai|porterons|retrouver|retrouverons|retrouvera|attaquer|attaque|attaquerai|attaquons|voir|verra|verrons|finir|finira|devant|finirons|aller|irai|irons|j'irai|mener) ~ (tribunal|tribunaux|justice|juge|prud'hommes|justice de paix|petites créances|juridiction|juridictions|cour|conciliateur|médiateur|référé|procès|juge de paix|conseil de prud'hommes|tribunal de commerce|tribunal judiciaire|tribunal de l'entreprise|défenseur)
0.85 (en|par|voie de) justice; (par|les|la) (voies|voie) (de droit|légale|légales|judiciaire|judiciaires|judiciaire|de recours|de justice); (action|actions|procédure|procédures|poursuites|recours|démarche|démarches|suites|mesures|plainte) (en justice|judiciaire|judiciaires|juridique|juridiques|légale|légales|en référé|contentieuse|contentieux|en recouvrement|en responsabilité|en dommages|pénale|pénales|collective|aux petites)
0.85 (engager|engagerons|engagerai|engageons|engage|entamer|entamons|entamerons|entamerai|intenter|intenterons|introduire|introduirons|lancer|lancerons|ouvrir|initier|diligenter|exercer) ~ (procédure|poursuites|action|recours|procès|référé|contentieux|démarches juridiques|responsabilité)
0.85 (porter|porterai|porterons|porte|portons|déposer|dépose|déposerai|déposerons|déposons|déposé|porté) plainte; plainte (contre|auprès|à la|pour|pénale|sera); dépôt de plainte; (escroquerie|abus de confiance|pénal|gendarmerie|commissariat|la police) ~~ plainte
0.85 (dommages|dommage) (et intérêts|intérêts|et intérêt); dommages intérêts; dommages et intérêts; (réclamer|réclamerons|réclamerai|réclamons|réclame|exiger|exigeons|exigerai|demander|demanderons|demande|demanderai|obtenir|demandons|chiffrer|chiffrons) ~ (dommages|réparation du préjudice|réparation de|indemnisation|indemnité|indemnités|dédommagement|compensation financière|préjudice|pénalités de retard contractuelles|pénalités contractuelles)
0.85 (préjudice|préjudices) (subi|subis|commercial|financier|moral|causé|important|considérable|que|est|d'image|évalué|estimé|matériel|se chiffre|direct); (réparation|indemnisation|indemniser|dédommagement|dédommager) ~ (préjudice|pertes|perte|dommage|dommages|dégâts|manque à gagner|par vos soins|subi)
0.85 (responsabilité) (contractuelle|civile|professionnelle|engagée|est engagée|délictuelle|décennale|sera engagée|pénale|civile professionnelle); (engager|engageons|mettre en jeu|engage|rechercher|actionner|mettre en cause) ~ responsabilité; (assurance|assureur|l'assurance) ~ (responsabilité|rc|rc pro|professionnelle|décennale|responsabilité civile) ~ (déclarer|déclaration|sinistre|actionner|coordonnées|attestation|votre)
0.85 (tenons|tiens|tiendrons|tiendrai|serez|êtes|tenus|tenu|seriez|vous tenons) ~ (pour responsable|responsable de|responsables de|responsables du|responsable du|entièrement responsable|responsables des|responsable des) ~ (perte|pertes|préjudice|dommage|dommages|retard|conséquences|dégâts|tout|amende|pénalités)
0.85 (rupture|violation|inexécution|manquement|manquements|non respect|exécution|résolution|infraction) (abusive|grave|fautive|contractuelle|contractuel|contractuels|graves|répétés|du contrat|de contrat|de vos obligations|à vos obligations|au contrat|de l'article|de la clause|à votre obligation|des clauses|judiciaire|manifeste|caractérisé|des obligations|des termes du contrat|de confidentialité|de l'accord|aux obligations|du rgpd|du règlement)
0.85 (obligation|obligations) (contractuelle|contractuelles|de résultat|de moyens|de conseil|légale|légales|d'information|de confidentialité|de délivrance) ~ (manqué|pas|méconnu|respecté|respectée|respectées|violé|rempli|remplies|failli|rappelle|rappelons|tenue|manquement|votre)
0.85 (manqué|failli|manquez|faillir|dérogé) à ~ (obligation|obligations|engagements contractuels|devoir de conseil|contrat)
0.85 (réserve|réservons|réservant|réserver) (le droit|tous|expressément|la faculté|la possibilité|tous nos|l'ensemble) ~ (droit|droits|poursuivre|agir|saisir|engager|réclamer|recours|action|suites|donner)
0.85 (droits|droit) (réservés|et actions|et recours|de réclamer|d'agir); (faire|ferons|ferai|fasse) valoir (nos|mes|ses|tous nos|mes) droits; sous toutes réserves; sans préjudice; sans reconnaissance préjudiciable; (sans|à) (autre|défaut|nouvel) (avis|préavis|d'exécution)
0.85 (article|articles|clause|art) # ~ (rgpd|code civil|code de commerce|prévoit|stipule|stipulent|dispose|oblige|impose|violé|pas respecté); code (civil|de commerce|de la consommation|des obligations|du travail|pénal)
0.85 (petites créances|small claims|injonction de payer|injonction de faire|requête en|référé|saisie conservatoire|constat d'huissier|acte d'huissier|tribunal de commerce|tribunal judiciaire|tribunal de l'entreprise|justice de paix|recouvrement judiciaire|poursuite pour dettes|commandement de payer|office des poursuites|médiateur de la consommation|répression des fraudes|dgccrf|opc|office de la protection du consommateur|ordre des avocats|ordre des architectes|ordre des experts|bâtonnier|lapd|nlpd)
0.85 (cnil|apd|autorité de protection des données|préposé fédéral|commission d'accès|préposé à la protection|l'autorité de protection|ordre|l'ordre|dgccrf|répression des fraudes|ministère|bâtonnier|régulateur|acpr|amf|inspection) ~ (plainte|signaler|signalement|signalé|saisir|saisie|saisirai|saisi|réclamation|saisirons|alerter|avertir|informer|dénoncer|déclaration|notifier|informée|notification)
0.85 (plainte|signaler|signalement|signalé|saisir|saisirai|saisirons|saisissons|réclamation|alerter|avertir|informer|dénoncer|déclarer|notifier|signalerons|signalerai|notifié) ~ (cnil|apd|l'apd|autorité de protection|préposé fédéral|l'ordre|dgccrf|répression des fraudes|bâtonnier|régulateur|office de la protection|ordre des|autorités|autorité|l'autorité|test achats|médiateur|fédération|commission)
0.85 (violation|infraction|manquement|contraire|non respect|fuite|atteinte|non conformité) ~ (rgpd|données personnelles|données|protection des données|vie privée|secret professionnel|confidentialité|droit d'auteur|droits d'auteur|secret|propriété intellectuelle|loi 25|l'accord de confidentialité)
0.85 (amiable) ~~ (sinon|défaut|faute|tribunal|avocat|justice|juridique|contraint|juge); (à défaut|faute de quoi|sans quoi|sinon|dans le cas contraire) ~~ (avocat|justice|tribunal|juridique|judiciaire|huissier|contentieux|procédure|droit|saisirons|saisirai|assignation|poursuites|recours)
0.85 (conserve|conservons|constitue|constituons|constituer|garde|gardons|rassemble) ~ (preuves|preuve|écrits) ; pièces à conviction; (ne|n'*) ~ (échangerai|échangerons|communiquerai|communiquerons|correspondrai) ~ (que|plus que) par (recommandé|courrier recommandé|lettre recommandée|avocat|lrar|écrit|voie d'avocat)
0.85 (par|en|lettre|courrier|prochain|envoi) (recommandé|recommandée|lrar) ~ (avec|ar|accusé|partira|suit|suivra|vous parviendra|part|sera|mise|demeure|partir); (courrier|lettre) (recommandé|recommandée); recommandé avec accusé
0.85 (malfaçon|malfaçons|vice caché|vices cachés|contrefaçon|plagiat|droits d'auteur|faute professionnelle|faute lourde|négligence grave|abus de confiance|publicité mensongère|pratique commerciale trompeuse|pratiques trompeuses|clause abusive|clause pénale|clauses abusives) ~ (avocat|poursuites|responsabilité|tribunal|justice|droit|caractérisée|caractérisé|constitue|constitutif|constituent|engager|prévue|prévoit|appliquer|application|constitutive)
0.8 (faute professionnelle|clause pénale|vice caché|vices cachés|abus de confiance|escroquerie en)
0.85 (chez|à|par|avec|entre les mains de|aux mains de) (mon|notre|nos|mes) (avocat|avocate|avocats|conseil juridique|juriste|juristes|huissier|l'avocat); (constater|constat|constaté) ~~ huissier
0.85 (article|articles|clause|art) # ~ (code civil|code de commerce|code de la consommation|code des obligations|rgpd|pénalités|pénalité|appliquée|appliquées|appliquer|manquement|résiliation)
0.85 (pénalités|pénalité) ~ (prévues|prévue|contractuelles|seront appliquées|sera appliquée|appliquerons|appliquerai|appliquer|réclamerons|de l'article|article|au contrat)
0.85 (tout|nous|je|cela|dossier|l'affaire|affaire) ~ (se réglera|se règlera|finira|ira|irons|se terminera|réglerons) ~ (devant|au tribunal|en justice|par avocats|au palais|entre avocats|chez le juge|devant un juge)
0.85 (tiendrons|tiendrai|tenons|tiens) ~ (responsable|responsables) ~ (préjudice|intégralité|perte|pertes|totalité|conséquences|de|du|des|dommages)
0.85 (service juridique|juristes|juriste|avocat|avocats|conseils|conseil) ~ (relais|suite|dossier entre|prendra|regarde|étudie|s'en charge|s'en occupe|planche)
0.85 (constat|constater) ~ (huissier|d'huissier|l'huissier|commissaire de justice); (expertise|expert) (judiciaire|indépendant|contradictoire) ~ (demand*|mandat*|nommé|frais|désign*|saisi*)
0.85 (atteinte|viol|violation|rupture|abus) (au|du|de|à la|de la) (secret professionnel|confidentialité|secret|clause de confidentialité|droit d'auteur|confiance)

[reputation]
0.85 (laisser|laisserai|laisserons|laisse|laissons|laissé|mettre|mettrai|mettrons|mets|publier|publierai|publierons|publie|publié|poster|posterai|posterons|poste|posté|écrire|écrirai|écrit|rédiger|rédige|rédigé|rédigerai|déposer|déposerai|mettons) ~ (avis|commentaire|commentaires|étoile|étoiles|review|note|témoignage) ~~ (google|trustpilot|négatif|négatifs|salé|salée|honnête|étoile|une étoile|facebook|linkedin|mauvais|en ligne|internet|mérité|détaillé|sincère|véridique|incendiaire|assassin|tripadvisor|pages jaunes|sans concession|gratiné|bien senti|page|mérite|méritez|cinglant)
0.85 (avis|commentaire|note) (google|trustpilot|facebook|négatif|négatifs|incendiaire|assassin|salé|linkedin|public|peu flatteur|sans concession|cinglant|une étoile|yelp|clutch|glassdoor) ~ (sera|est|prêt|rédigé|publié|publier|suivra|en ligne|partira|si|en préparation|reflétera|attend|demain|une|à la hauteur|dira|ne sera pas)
0.85 (une|1|zéro|0|deux|une seule|seule) étoile; une étoile (et encore|parce que|sur google); (avis|commentaire) (d'une|à une|une) étoile
0.85 (faire|fera|ferons|ferai|fais|faisons|allons faire) ~ (savoir|connaître|circuler|tourner|publicité|pub|passer le mot|bouche à oreille|réputation|mauvaise pub|mauvaise publicité|contre publicité|du bruit|une sacrée pub|une drôle de publicité)  ~ (partout|autour|réseau|réseaux|monde|confrères|collègues|tous|vous|votre|secteur|entourage|profession|contacts|association|bruit|village|ville|quartier|région)
0.85 (faire|ferai|ferons|fera|faisons) (une)? (mauvaise|sacrée|drôle de|jolie|belle) (pub|publicité|réputation|réclame); (passer|passerai|passerons|ferai passer|circuler) le mot; (bouche à oreille|le mot) ~ (fonctionne|va|vite|circule|marche|passe|fera|aller)
0.85 (tout le monde|chacun|tous|toute la|tout le|toute l'*|les gens|vos clients|vos autres clients|nos confrères|mes confrères|la profession|le secteur|le quartier|le village) ~ (va|vont|sera|seront|saura|sauront|doit|doivent|mérite|méritent|entendra|entendront|apprendra|apprendront|apprécieront|verra) ~ (savoir|au courant|comment|apprendre|entendre|connaître|informé|informés|prévenu|prévenus|méthodes|parler|vous travaillez|traitez)
0.85 (saura|sauront|apprendra|apprendront|entendra|entendront|entendrez|entendrez) ~ (comment vous|ce que vous|parler|de vos|à qui|vos méthodes|parler de moi|comment|votre)
0.85 (raconter|raconterai|raconterons|raconte|dire|dirai|dirons|parler|parlerai|parlerons|prévenir|préviendrai|préviendrons|prévenons|préviens|avertir|avertirai|avertirons|informer|informerai|informerons|alerter|alerterai|alerterons|mettre en garde|mets en garde|mettrai en garde|mettrons en garde|partager|partagerai|partagerons|témoigner|témoignerai) ~ (autour de|à tout le monde|à tous|partout|tous nos|tous mes|nos confrères|mes confrères|notre réseau|mon réseau|nos adhérents|nos membres|collègues|les autres|d'autres|groupe|entourage|réseaux|mes contacts|nos contacts|nos partenaires|autres clients|vos clients|sur linkedin|sur facebook|sur les réseaux|mes amis|toute la|au village|aux autres|à qui veut|la fédération|l'association|publiquement|cette expérience|notre expérience|mon expérience|mésaventure|expérience)
0.85 (réseaux sociaux|réseaux|linkedin|facebook|twitter|instagram|tiktok|internet|toile|forum|forums|place publique|en ligne|groupe facebook|blog) ~~ (publier|publierai|publierons|raconter|raconterai|partager|partagerai|poster|posterai|savoir|dénoncer|dénoncerai|étaler|témoigner|capture|captures|exposer|avis|expérience|mésaventure|histoire|dossier|échange|échanges|alerter|prévenir)
0.85 (publier|publierai|publierons|publie|raconter|raconterai|raconterons|partager|partagerai|partagerons|poster|posterai|dénoncer|dénoncerai|dénoncerons|étaler|témoigner|exposer|diffuser|diffuserai|mettre|afficher|afficherai|posterons) ~~ (sur|dans) ~ (réseaux|réseaux sociaux|linkedin|facebook|twitter|instagram|tiktok|toile|forum|forums|groupe|place publique|presse|blog|google|internet)
0.85 (presse|journal|journaux|journaliste|journalistes|média|médias|télé|radio|télévision|ouest france|sud ouest|la voix du nord|le soir|la presse|que choisir|60 millions|test achats|à bon entendeur|la facture) ~ (contacter|contacterai|contacterons|alerter|alerterai|intéressé|intéressée|intéressés|ravi|ravie|intéresser|intéresserait|intéressera|sera|serait|parler|raconter|adorer|adorerait|adorera|friand|friands|appellerai|appréciera)
0.85 (contacter|contacterai|contacterons|alerter|alerterai|alerterons|appeler|saisir|parler à|parler dans|prévenir|écrire à|raconter à|écrirai à|écrire dans) ~ (presse|journal|journaux|journaliste|journalistes|médias|télé|radio|que choisir|60 millions|test achats|association de consommateurs|émission)
0.85 (sur la|au grand|rendre|rendrons|rendrai|rendre cela|rendre ça|rendre l'affaire) (place publique|jour|publique|public|publics)
0.85 (ne|n'*) ~ (recommanderai|recommanderons|recommande|recommandons|recommander|conseille|conseillerai|conseillerons|recommanderais|recommandera|conseillons|conseiller) (pas|plus|jamais|à personne|certainement pas|en aucun cas|aucunement|certes pas|sûrement pas|à aucun) ~
0.85 (pas|plus|jamais|difficile|déconseille|impossible) (de|vous|te|les|à vous)? (recommander|recommande|recommanderai|conseiller|recommandable|recommandables) ~ (vous|votre|vos|agence|cabinet|services|personne|à|plus|autour)?
0.85 (déconseille|déconseiller|déconseillerai|déconseillons|déconseillerons|déconseillé|dissuader|dissuaderai|dissuaderons|dissuade) ~ (votre|vos|vous|tous|tout|autour|confrères|agence|cabinet|services|quiconque|entourage|amis|collègues)
0.85 (à éviter|éviter absolument|évitez|fuyez|à fuir) ~ (agence|cabinet|comme la peste|absolument|boîte|prestataire)
0.85 (réputation|image|nom|crédibilité) ~ (va en prendre|en pâtir|pâtir|souffrir|souffrira|en prendre|pâtira|entachée|en jeu|coup|ternie|ternir|salir|faite|votre|en souffrira|à refaire|prendra)
0.85 (votre|vos) (réputation|image de marque|bonne réputation|e réputation) ~ (va|pourrait|risque|sera|dépend|n'en|ne|en|pâtira|mérite|tient)
0.85 (si|quand|lorsque) (on|quelqu'un|un|des|mes|nos) ~ (me|nous|m'*) ~ (demande|demandent|interroge|interrogent|questionne) ~~ (dirai|dirons|honnête|vérité|répondrai|répondrons|recommander|conseiller|pense|pensons|sincère|franc|déconseillerai)
0.85 (milieu|monde|secteur|métier|profession|village|ville|île|canton|région|place|cercle|microcosme) ~ (petit|petite|tout se sait|se connaît|tout petit|parle|tout le monde se|tout se dit)
0.85 (tout se sait|les gens parlent|on se parle|se parle entre|on se connaît tous|se connaissent tous|tout finit par se savoir)
0.85 (membre|membres|préside|présidente|président|fais partie|siège|administrateur|anime|administre|gère) (de|du|d'*|au|à) ~ (chambre de commerce|fédération|association|l'association|syndicat|réseau|club|groupe|cercle|comité|medef|cpme|ucm|bni|rotary|upsa) ~~ (savoir|parler|parlerai|entendre|sauront|entendront|racont*|croyez|ferai|manquerai|sujet|informé|informer|évoqu*|remonter|partager|avis)
0.85 (captures|capture) (d'écran|d'écrans) ~~ (publi*|réseaux|linkedin|facebook|avis|google|appui|prêtes|ligne)
0.85 (commerçants|confrères|voisins|membres|adhérents|collègues|clients|patients|parents|entrepreneurs|restaurateurs|syndicats|fédération|réseau|quartier|village|rue) ~ (seront|sera|vont être|va être|seront vite|sera vite) ~ (au courant|prévenus|informés|avertis|prévenu|informé|mis au courant)
0.85 (demande|demandent|demander|demandé|demandera) ~ (si je suis|si nous sommes|si on est|ce que je pense|ce que nous pensons|mon avis|notre avis|comment ça se passe) ~ (content|contente|contents|satisfait|satisfaite|satisfaits|de vous|sur vous|avec vous|votre|vos)
0.85 (groupe|forum|association|club|réseau|page|communauté) ~~ (# membres|membres|adhérents|abonnés|confrères|commerçants|entrepreneurs) ~~ (demande|savoir|parler|raconter|publier|poster|vous|expérience|avis|histoire)
0.85 (répondrai|répondre|répondrons|réponds|dirai|dire) ~ (franchement|honnêtement|la vérité|sans détour|ce que j'en pense|ce que nous en pensons|le fond de ma pensée) ~
0.85 (autres|futurs|vos futurs|prochains) clients ~ (savoir|sachent|prévenus|prévenir|avertis|avertir|mettre en garde|apprécieront|lire|liront|méritent)
0.85 (nom|réputation) (circule|circulera|tourne|va circuler|va tourner) ~; (parler|parlera|parlerai|parlerons|entendre parler) de vous (au|dans|à|sur|en|autour|partout)
0.85 (étoile|étoiles|avis|commentaire|note) ~ (google|trustpilot|facebook|pages jaunes) ~ (sera|seront|si|demain|publié|en conséquence|à la hauteur|salé|méritée|mérité|partira|prête|prêt)
0.85 (raconterai|raconter|dirai|prévenir|préviendrai|déconseiller|déconseillerai|avertir|ferai savoir|faire savoir) ~ (à tous|à tout le monde|autour de|mes confrères|mon réseau|mes contacts|notre réseau|aux autres|à qui veut|la profession) ; (bouche à oreille|petit milieu|tout se sait|le milieu est petit|petite ville) ~

[complaint.delay]
# late
0.8 # (semaines|jours|mois|heures|minutes|h|ans) (de|d'*) (retard|attente|silence)
0.8 (@many|une|un|bientôt|presque|plusieurs|déjà|plus) ~ (semaine|semaines|jours|mois|heures|heure|jour|an|ans) (de|d'*) (retard|attente|silence|dépassement|décalage|glissement)
0.8 (retard|retards|attente) (de|d'*) ~ (semaine|semaines|jours|mois|heures|heure|an|plus)
0.8 (livré|livrée|livrés|livrées|arrivé|arrivée|arrivés|arrivées|rendu|rendus|rendue|remis|remise|déposé|déposée|déposés|envoyé|envoyée|reçu|reçue|reçus|commencé|passé|venu|fini|terminé|débarqué|prêt) ~ (en retard|trop tard|après la date|après l'échéance|après le délai|hors délai|hors délais|avec du retard|des semaines après|tardivement|après l'événement|après le salon|avec retard|la veille pour)
0.8 (en retard|à la bourre) ~ (encore|toujours|comme|sur le planning|sur|de|par rapport|systématiquement|une fois|@wd|pour|dans vos|dans la livraison|la)
0.8 (toujours|encore|systématiquement|constamment|sans cesse|déjà|régulièrement|souvent|chaque fois|très|beaucoup|largement) (en retard|tardif|tardive|hors délai|à la bourre|trop tard)
0.8 @work ~ (en retard|hors délai|trop tard|tarde|tardent|se fait attendre|se font attendre|n'avance pas|n'avancent pas|traîne|traînent|piétine|patine|au point mort|glisse|dérape|prend du retard|prennent du retard|décale encore|enlisé|s'éternise|s'enlise|stagne)
0.8 (traîne|traînez|traînent|traîner|tardez|tardent|piétine|patine|s'éternise|s'enlise|lambine) ~ (depuis|en longueur|les pieds|trop|toujours|encore|dossier|projet|vraiment|à répondre|à livrer|à envoyer|à me|à nous|mois|semaines)
0.8 (délai|délais|échéance|échéances|date|dates|calendrier|planning|rétroplanning|livraison|lancement|ouverture|délai) ~ (pas respecté|pas respectés|pas tenu|pas tenue|pas tenues|pas tenus|non respecté|non respectés|non tenu|dépassé|dépassée|dépassés|dépassées|raté|ratée|manqué|manquée|repoussé|repoussée|décalé|décalée|reporté|reportée|explosé|explosés|dérapé|jamais tenu|jamais respecté|jamais respectés|passée depuis|largement dépassé|échu|jamais tenus|loupée|loupé)
0.8 (respecté|respectez|tenu|tenez|respecter|tenir|tenus) (pas|jamais|aucun|aucune|ni|même pas) ~ (délai|délais|échéance|échéances|date|dates|calendrier|planning|promesse|promesses|engagement|engagements|parole)
0.8 (pas|jamais|rien|aucun|ni) ~ (respecté|tenu|respectés|tenus|respecte|tient|tenez|respectez) ~ (délai|délais|échéance|dates|calendrier|planning|promesse|promesses|engagement|engagements|temps|parole|date)
0.8 (raté|ratée|manqué|loupé|ratons|rater|dépassé|dépasser|laissé passer) ~ (échéance|l'échéance|date|date limite|délai|appel d'offres|l'appel d'offres|salon|rentrée|lancement|ouverture|l'ouverture|clôture|créneau|dépôt|fenêtre|saison) ~ (à cause|cause|faute|par votre|grâce|parce|puisque|car|vous|votre|sans)?
0.8 (retard|retards|délais|délai|lenteur|lenteurs|attente|atermoiements|report|reports) (inacceptable|inadmissible|inadmissibles|accumulé|accumulés|répété|répétés|important|importants|considérable|considérables|à répétition|systématique|systématiques|chronique|incompréhensible|permanent|permanents|interminable|interminables|injustifié|injustifiés|excessif|excessifs|de livraison|coûte|persistant|scandaleux|à n'en plus finir|successifs|déraisonnable|déraisonnables)
0.8 (votre|vos|ce|ces|ton|tes|nouveau|énième) (retard|retards) ~ (me|nous|coûte|coûté|cause|causé|est|sont|a|ont|met|mettent|pénalise|inadmissible|commence|devient|bloque|compromet|commencent|gêne)
0.8 (prend|prends|prendre|pris|prenez|accumule|accumulez|accumulé|accumulent|pris) ~ (retard|du retard|trop de temps|un temps fou|des plombes|une éternité|des semaines|des mois|beaucoup trop|un retard)
0.8 (pénalité|pénalités|amende|amendes|majoration|astreinte) ~~ (retard|retards|tardif|tardive|hors délai|pas déposé|dépôt|à cause de vous|par votre faute|à temps|votre faute)
0.8 (à temps|dans les temps|dans les délais|en temps voulu|en temps utile) ~ (pas|jamais|comme d'habitude|rien); (pas|jamais|rien|aucun|ni) ~ (à temps|dans les temps|dans les délais|en temps voulu|en temps et en heure|en temps utile)
0.8 (à l'heure|ponctuel|ponctuels|ponctuelle|ponctualité) ~ (jamais|pas|laisse); (jamais|pas) (été)? (à l'heure|ponctuel|ponctuels)
# still nothing
0.8 (toujours|encore) (rien|pas|aucun|aucune|sans|personne|nul|à attendre|en train d'attendre|au point mort|rien reçu|rien vu) ~ (reçu|eu|vu|livré|livrée|arrivé|arrivée|arrivés|arrivées|fait|envoyé|commencé|terminé|terminés|fini|prêt|prête|prêts|ligne|nouvelles|nouvelle|site|plan|plans|maquette|maquettes|devis|texte|traduction|dossier|document|documents|version|date|trace|retour|bilan|déclaration|de|d'*|posé|livrés|réglé|résolu|disponible|publié|déposé|corrigé|!là|réponse|installé|accès|mots|le|la|les|votre|vos|venu|intervenu|@work)
0.8 toujours rien; encore rien (reçu|vu|eu|livré); (ne|n'*) ~ toujours (pas|rien|aucun|aucune) ~ (reçu|eu|vu|arrivé|arrivée|arrivés|livré|livrée|livrés|!là|prêt|prête|prêts|terminé|terminée|fini|commencé|ligne|rappelé|répondu|réponse|nouvelles|corrigé|résolu|accès|disponible|posé|venu|venus|envoyé|mes|nos|vos|votre|site|plans|@work)
0.8 (on|je|nous) ~ (attend|attends|attendons|patiente|patientons|poireaute|poireautons) ~ (toujours|encore|depuis|en vain|vainement|désespérément|patiemment|depuis des)
0.8 (attends|attendons|attend|attendre|attendu|patiente|patientons|attente|attendue|attendu|attendus|attendues|poireaute|attendions|attendais|patienter) ~~ (depuis|semaines|mois|@many jours|toujours|encore|des heures|une heure|longtemps|une éternité|trop longtemps|deux heures|pour le #|pour hier|en vain|vainement)
0.8 (depuis) ~ (@many|des|plus|plusieurs|bientôt|presque|un|une|le|début|fin|septembre|octobre|août|juillet|juin|mai) ~ (semaines|mois|jours|semaine|an|ans|octobre|septembre|août|juillet|juin|mai|novembre|rentrée|été|l'été) ~~ (rien|toujours|attends|attendons|aucun|aucune|silence|attente|traîne|promet|promettez|relance|relances)
0.8 (rien|aucun|aucune) ~~ depuis ~ (@many|des|plus|plusieurs|bientôt|presque|un|une|le|début|fin|mai|juin|juillet|août|septembre|octobre) ~ (semaines|mois|jours|semaine|an|ans|octobre|septembre|août|juillet|juin|mai|rentrée|l'été|heures)
0.8 (il y a|voilà|ça fait|cela fait|fait|voici) (maintenant|déjà|bientôt|presque|plus de|plus d'*|près de|environ|exactement|désormais)? (@many|une|un|des|plus) ~ (semaine|semaines|mois|jours|an|ans|heures|lustres|plombes) ~~ (attends|attendons|attend|rien|toujours|promis|aucun|aucune|relance|silence|devait|deviez)
0.8 (rien|pas) (n'a|n'est|ne|n'*) ~ (avancé|avance|bougé|bouge|progressé|fait|commencé|livré|arrivé|démarré|se passe|été fait|vient|venu|prêt) ~ (depuis|encore|toujours|à ce jour|jusqu'*|en)?
0.8 (à ce jour|jusqu'à présent|jusqu'ici|à l'heure où|aujourd'hui encore) ~ (rien|pas|aucun|aucune|ni|toujours|sans|n'*)
0.8 (rien|aucun|aucune|pas) ~ (reçu|vu|livré|arrivé|eu) ~ (à ce jour|jusqu'à présent|jusqu'ici|depuis|encore|de votre part)
0.8 (aucune|aucun|pas|sans|zéro) (avancée|avancement|progrès|progression|livraison|livrable|date|visibilité|planning|calendrier) ~ (depuis|de|du|à|pour|en vue|fixée|annoncée|encore|communiquée)
0.45 (où en) (êtes|es|est|sommes|sont) ~ (vous|tu|on|nous|le|la|les|l'*|mon|ma|notre|ce|mes|nos)
0.8 (quand|à quelle date|jusqu'à quand|combien de temps) ~ (enfin|encore|faudra|finalement|va t on|vais je|allons nous|puis je espérer|peut on espérer|comptez vous enfin|daignerez|un jour|pourrai je enfin|pouvons nous espérer|dois je espérer|devrons nous|faut il)
0.8 (enfin) (recevoir|avoir|obtenir|livrer|livré|terminer|finir|disposer|voir|reçu|eu) ~ (@work|le|la|les|mon|nos|mes|notre|l'*|cette|ce)
# promised
0.8 (vous|tu|m'avez|m'aviez|m'as|nous|vous|aviez|avais|avez|avait) ~ (promis|promise|promises|annoncé|annoncée|dit|garanti|assuré|juré|certifié|affirmé|confirmé|écrit|engagé|engagée|indiqué|parlé) ~ (pour|avant|le|la|sous|dans|d'ici|fin|début|au|hier|@wd|lundi|la semaine|en|que|livraison|à) ~~ (rien|toujours|pas|aucun|aucune|mais|sommes|nous sommes|on est|et|or|silence|attends|encore|novembre|octobre|décembre|dernier|dernière|dernière|passé|passée)
0.8 (promis|promise|promises|attendu|attendue|attendus|attendues) ~ (pour|avant|début|fin|depuis) ~ (# octobre|# septembre|# novembre|# août|# juin|octobre|septembre|août|juillet|juin|dernier|dernière|passé|passée|hier|semaine dernière|mois dernier|il y a|semaines|jours|été|rentrée)
0.8 (devait|devaient|deviez|devrait|devais|aurait dû|auraient dû|auriez dû|étiez censé|étiez censés|étais censé|était censé|était censée|étaient censés|censé|censée|censés) ~ (être|me|nous|avoir|recevoir|livrer|livré|livrée|arriver|envoyer|rappeler|passer|venir|terminé|partir|commencer|intervenir|rendre|déposer|remettre|faire) ~~ (hier|il y a|dernier|dernière|octobre|septembre|août|juillet|juin|lundi|mardi|mercredi|jeudi|vendredi|depuis|semaine|passé|passée|le #|longtemps|déjà|ce matin|fin|début|avant|mois|rien|toujours|pas)
0.8 (sommes|voilà|voici) (le|déjà|en|au|désormais) ~ (#|octobre|novembre|décembre|janvier|mi) ~~ (rien|toujours|pas|aucun|aucune|attends)
0.8 (promesses|promesse|dates|date|annonces) ~ (non tenue|non tenues|en l'air|jamais tenue|jamais tenues|creuses|pas tenue|pas tenues|repoussée|repoussées); (chaque|toutes les|de) semaine ~ (semaine|reporté|repoussé|promis|la même)
0.8 (de|chaque) (semaine en semaine|jour en jour|mois en mois|report en report|fois repoussé); toujours (pour)? demain; aux calendes grecques; à la saint glinglin; à pâques ou à la trinité
0.8 (lundi|mardi|mercredi|jeudi|vendredi|demain|semaine prochaine) ~ (puis|et puis|ensuite|devient|devenu|s'est transformé en|est devenu) ~ (lundi|mardi|mercredi|jeudi|vendredi|la semaine|le mois|demain|décembre|novembre)
0.8 (technicien|technicienne|interprète|l'interprète|traiteur|photographe|livreur|équipe|l'équipe|monteur|ouvriers|plombier|installateur|personne|électricien|traducteur|formateur|intervenant) (ne|n'*) ~ (s'est pas présenté|s'est pas présentée|est pas venu|est pas venue|pas venu|pas venus|pas présenté|pas présentée|venu|venue|passé|pas passé|est venu|s'est présenté|pas pointé|toujours pas là|pas là|pas arrivé|pas arrivée|s'est présentée)
0.8 (pas|jamais|personne) ~ (venu au rendez|présenté au rendez|venus au rendez|présenté ce matin|passé comme prévu|venu comme convenu|honoré le rendez|venus comme)
# slow
0.75 (trop|tellement|extrêmement|anormalement|bien trop|beaucoup trop|désespérément) (lent|lente|lents|lentes|longtemps|lentement)
0.75 (temps) ~ (perdu|fou|infini|passe|presse) ~ (répondre|livrer|corriger|attendre|réponse|pour|à|et)
0.75 (combien de temps|encore combien|pendant combien) ~ (attendre|patienter|durer|faut|encore|va|cela)
0.75 (mois|semaine|semaines|saison|journée|année|journées|jour) ~ (perdu|perdue|perdus|perdues|fichue|fichu|de perdu|de perdue|de perdus|de perdues|foutue|foutu)
0.75 (bloque|bloqués|bloqué|bloquée|paralysé|immobilisé|à l'arrêt|coincés|paralysés|pénalise|retarde|retardé) ~~ (à cause de|attente de|faute de|par votre|sans vos|sans votre|à cause du|attendant|votre)
0.75 (faute de|en l'absence de|sans) (livraison|plans|réponse de|vos documents|votre livraison|remise|site) ~ (d'ici|avant|le|@wd|sous|au)
0.75 (n'ai|n'avons|ai|avons) ~ (pas|rien|toujours rien) ~ (site|plans|plan|livraison|dossier|documents|maquette|traduction|bilan|fichiers|travail|version|logo|film|vidéo|rapport) ~ (@wd|demain|ce soir|d'ici|avant|fin|la semaine)
0.35 (des nouvelles|une nouvelle|du nouveau|avancement|l'avancement|avancée|point d'étape)
0.35 (petite|énième|nouvelle|dernière|troisième|deuxième) (relance|piqûre)
0.8 (fini|finis|finissons|finirai) par ~ (faire|faire moi|m'en occuper|refaire|le faire|la faire|les faire|me débrouiller|nous débrouiller) ~ (même|mêmes|tout|seul|seule|seuls|travail|boulot)
0.8 (plus|pas|aucune|sans) ~ nouvelles depuis
0.8 (devait|devaient|deviez) ~ (parvenir|arriver|être livrés|être livrées|être livré|être prêt|être prête|être prêts) ~ pour ~ (foire|salon|rentrée|ouverture|l'ouverture|fête|mariage|exposition|lancement|inauguration|saison|noël)
0.8 (voilà|voici|ça fait|cela fait|il y a) ~ (semaines|mois|jours|semaine) (que|qu'*) ~~ (ni|rien|aucun|aucune|toujours|attends|attendons); (n'ai|n'avons) (rien|toujours rien)? reçu depuis
0.8 (transmis|envoyé|fourni|remis|donné|confié) ~~ il y a ~ (semaines|mois|jours) ~~ (rien|aucun|aucune|toujours|ni|sans|silence|depuis)
0.8 (n'a|n'ont|n'est) (toujours pas|jamais|pas|pas encore) été (déposé|déposée|envoyé|envoyée|livré|livrée|faite|transmis|transmise|publié|publiée|traité|traitée|mis en ligne|mise en ligne|posé|posée|remis|remise|effectué|effectuée|enregistrée|validée|commencé|installé|installée|déposés|envoyés|livrés)
0.8 si ~~ (n'est|n'ai|n'avons|ne sont) (toujours)? pas ~ (en ligne|prêt|prête|livré|livrée|terminé|terminée|le site|les plans|la maquette|le dossier|mes documents|la traduction|mes plans|mon site)
0.8 (veille|lendemain|jour même) (de|du|d'*) ~ (ouverture|l'ouverture|audience|d'une audience|salon|lancement|mariage|d'un salon|échéance) ~~ (rien|toujours|pas|sérieux|attend*|sans)
0.8 (@many|#|une) (heures|heure|semaines|jours|mois|minutes) (à|d'*) (attendre|patienter|poireauter|vous attendre|l'attendre|tourner en rond)
0.8 (attendais|attendions|attendait|espérais|espérions) ~ (pour|avant|hier|depuis|le) ~ (@wd|#|hier|@month|semaine|dernier)
0.8 (est|sont|suis|sommes|reste|restent) toujours (sans|en attente|bloqué|bloqués|à attendre)
0.8 (arrivé|arrivée|arrivés|arrivées|reçu|reçue|reçus|reçues|livré|livrée|livrés|livrées|rendu|rendus|envoyé|envoyés|déposé|déposée|remis) le # ~ (au lieu|contre|pour le|alors que|et non)
0.8 (devait|devaient|deviez|devais) ~ (être|me|nous|avoir) ~~ (ouvert|ouverte|commencé|passé|parti|clos|terminé|fini|trop tard|déjà|toujours) ~
0.8 (attendent|attend|attendons|attends) ~ (leur|leurs|nos|mes|votre|vos) (paie|paye|salaire|salaires|plans|documents|fiches|livraison|colis|réponse|dossier|bulletins|billets|visas)
0.8 (toujours|encore) (à l'état de projet|à l'état de|au stade|en cours|en chantier|dans les cartons|en construction|en préparation|en traitement) ~~ (depuis|mois|semaines|alors|devait|promis)
0.8 à ce (rythme|train); (on|nous) (aura|aurons|sera|serons|serait) ~ (retraite|noël|l'an prochain|pâques|morts) ~
0.8 (rythme|vitesse|allure) (d'escargot|de tortue|de sénateur|d'un escargot); (escargot|tortue|pigeon voyageur) ~
0.8 (encore|combien) ~ (combien de|de) (semaines|mois|jours|temps|relances) ~ (attendre|patienter|avant|faut|pour|d'attente)
0.8 (ça|cela|voilà) (fait|faisait)? ~ (mois|semaine|semaines|jours|an) (que|qu'*|et)? ~ (attends|attendons|attend|relance|relançons|rien|toujours|sans|demande|demandons|réclame|réclamons|promet|promettez)
0.8 (rendez vous|date|intervention|pose|livraison|chantier|travaux|démarrage|tournage) ~ (reporté|repoussé|décalé|reportée|repoussée|décalée|annulée|annulé) ~ (encore|fois|la @nth|à nouveau|de nouveau|dernière minute|sans prévenir|par vous)
0.85 (toujours|encore) rien; (toujours|encore) (pas|aucun|aucune) ~ (reçu|nouvelles|livré|livraison|fait|réponse|devis|rapport|plan|site|vu|eu|prêt|fini|terminé|corrigé|maquette) ; (j'attends|nous attendons|on attend|attend|attendons|attends) ~ (toujours|encore|depuis|en vain)
0.85 (devait|devaient|deviez|aurait dû|auraient dû|était prévu|étaient prévus|était attendu) ~~ (hier|lundi|mardi|mercredi|jeudi|vendredi|semaine dernière|mois dernier|début|fin|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|il y a)
0.85 (promis|promise|annoncé*|convenu*|prévu*|garanti pour) ~~ (lundi|mardi|mercredi|jeudi|vendredi|hier|la semaine|fin du mois|début du mois|dans la semaine|dans les # jours) ~ (et|mais|toujours|rien|nous sommes|on est)
0.85 (deux|trois|quatre|cinq|#|une|plusieurs) (semaines|semaine|mois|jours) de retard; (délai|délais|échéance|date) ~ (dépassé*|pas respecté*|non respecté*|repoussé*|encore repoussé*|passé*) ; (traîne|traînent|s'éternise|n'avance pas|n'avance plus|au point mort|en souffrance|n'a pas bougé|rien ne bouge|rien n'avance) ; (beaucoup|bien|vraiment) trop (long|lent|longtemps)

[complaint.quality]
# mistakes
0.8 (truffé|truffée|truffés|truffées|bourré|bourrée|bourrés|plein|pleine|pleins|rempli|remplie|farci|farcie|tas|plusieurs|nombreuses|nombreux|multiples|beaucoup|plein|énormément|trop|même|mêmes|grosse|grosses|graves|grave|encore|@many|quelques|autant|liste|contient|comporte|relevé|trouvé|compté|constaté|repéré|laissé|reste|restent|subsiste|subsistent|énormes|évidentes|innombrables) (de|d'*|des|les|la|le|une|un|l'*)? ~ (erreur|erreurs|faute|fautes|coquille|coquilles|bug|bugs|contresens|anomalie|anomalies|bogues|inexactitudes|imprécisions|malfaçons|malfaçon|défaut|défauts|incohérences|approximations|oublis|bêtises|omissions|dysfonctionnements|dysfonctionnement|ratés|maladresses|aberrations|boulettes|bourdes)
0.84 (erreur|erreurs|faute|fautes|coquille|coquilles|contresens|bug|bugs|anomalie|défaut|défauts|malfaçon|malfaçons|bourde|boulette|oubli|bogue|dysfonctionnement) (d'*|de|dans|sur|à|en|au|sur|grossière|grossières|grossier|énorme|énormes|grave|graves|impardonnable|manifeste|flagrante|flagrantes|répétée|répétées|monumentale|bête|bêtes|élémentaire|élémentaires) ~ (page|frappe|saisie|orthographe|l'orthographe|calcul|traduction|grammaire|titre|texte|site|plan|plans|plaquette|logo|adresse|déclaration|bilan|partout|sens|chaque|toutes|document|rapport|impression|affiche|étiquette|paie|cotation|cote|mesure|menu|catalogue|contrat|version|livré|livrée)
0.84 (faux|fausse|fausses|erroné|erronée|erronés|erronées|inexact|inexacte|incorrect|incorrecte|incorrects|incorrectes|mauvais|mauvaise|périmé|périmée|obsolète|mélangé|mélangée|inversé|inversée|inversés|interverti|intervertis|confondu|confondus|mal orthographié|mal orthographiée|mal traduit|mal traduite|écorché|écorchée) ~ (nom|noms|prénom|numéro|version|fichier|fichiers|langue|date|dates|lieu|taille|couleur|couleurs|chiffre|chiffres|téléphone|texte|salle|année|logo|photo|photos|image|images|terme|termes|mot|titre|code|format|police|produit|produits|adresse|plan|cote|cotes|dimensions|mesures|prix|tva|taux|période|bulletin|salaire|société|personne|article|légende|colonne|montants|posologie|drapeau|compte|destinataire)
0.84 (nom|noms|prénom|numéro|version|date|dates|chiffres|chiffre|téléphone|couleurs|couleur|légende|légendes|posologie|cotes|mesures|dimensions|montants|calculs|calcul|traduction|adresse|titre|logo|prix|taux|plan|plans|bulletin|bulletins|salaires) ~ (est|sont|était|étaient) ~ (faux|fausse|fausses|erroné|erronée|erronés|erronées|incorrect|incorrecte|incorrectes|incorrects|mauvais|mauvaise|inversé|inversée|inversés|inversées|périmé|manquant|manquante|illisible|illisibles|coupé|coupée|de travers|flou|floue|floues|flous|à l'envers|mal placé|mal orthographié|ancien|ancienne|à refaire)
0.84 (ce n'est|c'est|n'est) ~ (pas|toujours pas) ~ (le bon|la bonne|les bons|les bonnes|mon logo|notre logo|ce que j'avais|ce que nous avions|ce qui était|conforme|ce qui avait|ce que j'ai|ce que nous avons|ce qu'on avait|ce qu'on a|du tout ce que) ~ (nom|version|couleur|adresse|format|numéro|fichier|plan|demandé|commandé|convenu|prévu|validé|langue|produit|date|au|cahier)?
# broken
0.8 @site ~ (est|sont|était|étaient|ne|n'*|a|ont|reste|plante|encore|toujours|à nouveau|de nouveau|complètement|totalement|tombé|tombée|vient|se) ~ (panne|planté|plantée|plantés|plante|hs|hors service|cassé|cassée|cassés|en rade|bloqué|bloquée|bloqués|inaccessible|inaccessibles|indisponible|indisponibles|vide|vides|mort|morte|morts|disparu|disparue|disparus|fonctionne|fonctionnent|marche|marchent|répond|répondent|s'affiche|s'affichent|charge|chargent|s'ouvre|s'ouvrent|piraté|piraté|piratés|tombé|tombée|lent|lente|rame|buggé|buggée|bugge|bugue|buguée|à terre|down|par terre|aux fraises|dans les choux|injoignable|corrompu|corrompue|coupé|coupée|coupe|perdu|perdus|perdues|inutilisable|imprime|envoie|envoient|arrive|arrivent|passe|passent|en erreur|déconnecté|déconnecte|connecte|erreur)
0.8 @site (inaccessible|inaccessibles|indisponible|injoignable|planté|plante|plantent|bugue|bugge|rame|rament|planté|plantée|hs|cassé|cassés|cassée|affiche une erreur|renvoie une erreur|mène nulle part|tombe|tombent|se coupe|saute|déconne|déconnent|merde|plus rien|en panne|en rade|down|affiche n'importe|renvoient|rebondissent)
0.8 (panne|pannes|plantage|plantages|bug|bugs|coupure|coupures|dysfonctionnement|dysfonctionnements|piratage|interruption) ~ (depuis|encore|à répétition|récurrente|récurrentes|général|générale|totale|@nth|chaque|toutes|tous|hier|ce matin|toujours|persiste|persistent|continue|continuent|pas résolu|pas réglé|serveur|site|jour|pile)
0.8 (en panne|hs|hors service|planté|plantée|en rade|par terre|inaccessible|à l'arrêt|cassé|cassée) ~ (depuis|encore|à nouveau|de nouveau|pour la|pile|toute la|tout le|ce matin|hier|une fois|toujours|complètement|suite à|après)
0.8 (encore|toujours|à nouveau|de nouveau|tombé|tombée|est|complètement|totalement|retombé) (en panne|hs|hors service|planté|plantée|inaccessible|en rade|cassé|cassée|par terre|buggé)
0.8 (ne|n'*) ~ (fonctionne|fonctionnent|marche|marchent|fonctionnait|marchait|répond|s'affiche|s'affichent|charge|s'ouvre|imprime|démarre|se lance|synchronise|synchronisent|fonctionné|marché) (pas|plus|toujours pas|jamais|correctement|ni|pas du tout|qu'*|que|même pas|absolument pas|pas bien|pas correctement)
0.8 (marche|marchent|fonctionne|fonctionnent|répond|s'affiche|charge|s'ouvre|imprime) (pas|plus|toujours pas|mal|une fois sur|même pas|un jour sur|très mal|pas du tout|plus du tout) ~
0.84 (ça|tout|rien) (ne|n'*)? (marche|fonctionne|va|plante|bugue|rame) (pas|plus|toujours pas|encore|sans arrêt|tout le temps|comme il faut)?  ~ (pas|plus|du tout|depuis|encore|sans cesse|correctement)
0.8 (depuis|suite à|après|à cause de|lors de|dès) (votre|la|cette|ta|vos|notre|l'*|ton) (dernière|récente|fameuse|nouvelle)? (mise à jour|maj|intervention|migration|passage|refonte|changement|visite|modification|déploiement|mise en ligne|mise en production|installation|réparation|correction|correctif|bascule|version|relance|technicien|l'intervention|modifications|manipulation|bidouille) ~~ (plus|pas|impossible|plante|planté|panne|ne|n'*|disparu|erreur|bug|perdu|perdus|lent|bloqué|rien|tout|cassé|fonctionne|marche|rame|aucun|aucune|inaccessible)
0.8 (plus|pas|impossible|plante|planté|panne|disparu|perdu|bug|bugs|bloqué|cassé|rame|lent|inaccessible) ~~ (depuis|suite à|après|à cause de) (votre|la|cette|ta|vos|l'*|ton) (dernière)? (mise à jour|maj|intervention|migration|passage|refonte|modification|déploiement|mise en ligne|installation|réparation|correction|bascule|visite|changement|mise)
0.84 (impossible|impossibilité|incapable|incapables|n'arrive|n'arrivons|n'arrivent) ~ (se connecter|me connecter|nous connecter|connecter|commander|passer commande|imprimer|ouvrir|accéder|envoyer de mail|envoyer des mails|recevoir de mail|recevoir des mails|recevoir nos mails|payer en ligne|lire le fichier|réserver|travailler|facturer|encaisser|enregistrer|télécharger|finaliser|valider la commande|valider le panier|s'inscrire|lire les|ajouter au panier|lire|utiliser)
0.84 (arrive|arrivons|peut|peuvent|peux|pouvons|parvient|parvenons|arrivent|parviens) (pas|plus|même pas|toujours pas) ~ (se connecter|me connecter|nous connecter|connecter|commander|passer commande|imprimer|ouvrir|accéder|envoyer de mail|envoyer des mails|recevoir de mail|recevoir des mails|recevoir nos mails|payer en ligne|lire le fichier|réserver|travailler|facturer|encaisser|enregistrer|télécharger|finaliser|valider la commande|valider le panier|s'inscrire|lire les|ajouter au panier|lire|utiliser)
0.8 (vous|tu|votre|vos|technicien|équipe|développeur|graphiste|prestataire|stagiaire|poseur|monteur|ouvriers|livreur|collègue) ~ (cassé|effacé|supprimé|supprimée|supprimés|perdu|perdus|écrasé|écrasée|abîmé|abîmée|endommagé|endommagée|rayé|rayée|détruit|détruite|saccagé|bousillé|planté|ruiné|oublié|oubliée|oublié de|zappé|raté|loupé|confondu|mélangé|inversé|interverti|massacré|omis|égaré|négligé|divulgué|renversé|troué|taché|fait tomber|sali|salopé|salis|gâché) ~ (la|le|les|nos|notre|mon|mes|ma|de|l'*|tout|toute|toutes|tous|une|un|des|deux|trois|nom|d'*|moitié|base|données|page|chapitre|paragraphe)
0.84 (arrivé|arrivée|arrivés|arrivées|livré|livrée|livrés|livrées|reçu|reçue|reçus|reçues|rendu|rendue) ~ (cassé|cassée|cassés|cassées|abîmé|abîmée|abîmés|abîmées|endommagé|endommagés|endommagée|défectueux|défectueuse|incomplet|incomplète|incomplets|incomplètes|inutilisable|rayé|rayés|froid|froids|froide|floues|flous|illisible|illisibles|inachevé|inachevée|inachevés|tachés|pas fini|pas finie|non fini|non conforme|non conformes|vide|vides|périmé|mouillés|mouillé|avec des défauts|en morceaux|déchirés)
# poor work
0.8 (travail|boulot|job|résultat|résultats|prestation|prestations|service|services|qualité|traduction|traductions|design|site|texte|textes|rapport|finition|finitions|rendu|photos|photo|organisation|l'organisation|suivi|campagne|conseil|repas|son|accueil|impression|l'impression|montage|maquette|maquettes|plans|orthographe|l'orthographe|français|anglais|formation|niveau|image|images|dossier|vidéo|logo|rédaction|performance|performances|exécution|pose|nettoyage|communication) ~ @bad
0.8 @bad ~ (travail|boulot|job|résultat|résultats|prestation|service|qualité|traduction|design|site|texte|rapport|finition|finitions|rendu|organisation|campagne|repas|accueil|impression|performance|français|exécution)
0.8 (floue|floues|flous|flou|pixélisé|pixelisé|pixélisée|pixelisées|pixélisées|pixellisé|décentré|décentrée|décalé|décalée|bancal|bancale|bancales|de guingois|de travers|surexposées|sous exposées|mal cadrées|mal cadré|mal imprimé|mal imprimés|mal posé|mal collé|mal collées|mal coupé|mal monté|mal montée|baveuse|jauni|délavé|délavée|délavées|dégueu|illisibles) ~ (photo|photos|logo|image|images|impression|étiquettes|affiche|on|le|la|les|pages|vidéo|et|texte|visuels)?
0.84 (ne|n'*)? ~ (pas|rien|aucunement|nullement|jamais|en rien) ~ (conforme|conformes|acceptable|exploitable|utilisable|abouti|aboutie|publiable|présentable|à la hauteur|au niveau|fait comme|ce que nous avions|ce que j'avais|ce que j'ai demandé|ce que nous avons demandé|ce qu'on avait demandé|ce qu'on a demandé|ce qu'on avait convenu|ce qui était convenu|ce qui était prévu|ce qui avait été|ce que j'attendais|ce que nous attendions|respecté le brief|respecté le cahier|respecté la charte|tenu compte|suivi le brief|suivi nos|respecté nos|respecté mes|à voir avec|lu le brief|compris la demande|compris le brief|compris notre|compris ma)
0.84 (pas|peu|très peu) (terrible|terribles|fameux|fameuse|convaincant|convaincante|convaincants|concluant|concluante|concluants|réussi|réussie|probant|probants|soigné|soignée|satisfaisant|satisfaisante|satisfaisants|exploitable|folichon|abouti|à la hauteur|probante|glorieux|glorieuse)
0.84 (loin|très loin|à mille lieues|aux antipodes|à des années) (de|du|d'*|des) ~ (convenu|prévu|attendu|attendais|attendions|demandé|promis|brief|promesses|attentes|espéré|qualité|niveau|compte|imaginé|vendu|cahier|standards|professionnel|promesse|lumière)
0.84 (laisse|laissent|laissait) (à|vraiment à|franchement à|beaucoup à|grandement à) désirer; (baisse|chute|dégradation|recul) (de|de la|du|des|en) (qualité|niveau|service|résultats|performances|prestations|qualité)
0.84 (qualité|niveau|service|sérieux|performances|résultats|suivi|prestations) ~ (baisse|baissé|a baissé|chute|chuté|dégradé|dégradée|dégrade|dégradent|n'est plus|n'y est plus|n'y est pas|n'est pas|n'est pas là|pas au rendez|plus au rendez|insuffisant|insuffisante|insuffisants|déplorable|laisse|laissent|en chute|décline|plus ce que|plus ce qu'*|en dessous|n'ont pas|s'est dégradé|s'est dégradée|pas à la hauteur)
0.84 (aucun|aucune|zéro|pas|peu|très peu|sans|guère|pas un|pas un seul|pas une seule|nul|pas le moindre) (de|d'*)? (résultat|résultats|effet|amélioration|prospect|prospects|retombée|retombées|vente|ventes|commandes|clic|clics|inscription|inscriptions|réservations|impact|conversion|leads|lead|devis signé|nouveau client|nouveaux clients|candidature|candidatures|retour sur investissement|abonné)
0.84 (trafic|ventes|commandes|chiffre d'affaires|visites|fréquentation|référencement|positions|réservations|inscriptions|audience|conversions|taux d'ouverture|demandes|positionnement|visibilité) ~~ (chute|chuté|baisse|baissé|effondré|effondrées|dégringolé|dégringole|divisé|divisées|moitié|recul|reculé|stagne|stagnent|nul|nulle|nulles|zéro|dans les choux|au plus bas|inexistant|inexistante|disparu|invisible|invisibles)
0.84 (@many|une|un|seul|seule|seulement|exactement|total) (demande|demandes|clic|clics|appel|appels|commande|commandes|inscription|vente|contact|contacts|prospect|réservation|like|likes|visiteurs|devis|candidature) ~ (en tout|au total|et pour tout|en six mois|en trois mois|seulement|à peine|aucun|en deux|et aucun|en un mois|point final)
0.84 (on dirait|dirait|ressemble|ressemblent|l'air|semble|impression|digne|sent|lit comme|à croire) ~~ (google|google traduction|google translate|chatgpt|deepl|ia|robot|machine|traduction automatique|copié|copier|copié collé|stagiaire|amateur|enfant|gamin|template|modèle gratuit|fait à la|brouillon|powerpoint|autre société|concurrent|gosse|débutant|collégien|n'importe qui|personne ne|jamais|neveu|machine à)
0.84 (google traduction|google translate|traduction automatique|copié collé|copier coller|copiée collée|pompé sur|pompée sur|pompé d'*|plagié|plagiée|copié sur|repompé|volé sur internet|chatgpt)
0.84 (!dû|obligé|obligée|obligés|forcé|forcés|contraint|contraints|fallu|ai dû|avons dû) (de|d'*|tout|que je|le|la|les)? (refaire|recommencer|corriger|reprendre|réécrire|réimprimer|retaper|ressaisir|reprenne|refasse|réexpliquer|rattraper|m'excuser|nous excuser|présenter des excuses|faire appel à un autre|réparer|tout relire|réécrive|jeter|poubelle|mettre à la poubelle|reconstituer)
0.84 (à) (refaire|reprendre|jeter|recommencer) (entièrement|complètement|de a à z|intégralement|de zéro|depuis le début|totalement|du début|à la poubelle|de fond en comble)
0.84 (tout|entièrement|complètement) (à|est à) (refaire|reprendre|recommencer|revoir)
0.84 (il)? (manque|manquent|manquait) ~ (page|pages|chapitre|paragraphe|paragraphes|moitié|photos|photo|légendes|partie|parties|colonne|figures|section|sections|lignes|phrase|phrases|images|la moitié|le tiers|visuels|sous titres)
0.84 (moitié|tiers|partie|plusieurs|page|pages|paragraphe|chapitre|annexe|photos) ~ (manque|manquent|manquante|manquantes|manquant|manquants|oublié|oubliée|oubliés|oubliées|illisible|illisibles|vides|non traduit|non traduite|non traduites|pas traduite|pas traduit|pas été traduit|coupée|coupées|coupés|cassé|cassés|floues|disparu|disparues|disparus|fausses|fausse)
0.84 (personne|jamais|visiblement|manifestement) ~ (n'a|ne|n'*|a|ont)? ~ (relu|relue|relus|relues|vérifié|vérifiée|testé|testée|contrôlé|contrôlée|ouvert le fichier|lu le brief|pris la peine de relire|pris le temps de relire|relecture|contrôle qualité|contrôle)
0.84 (ignoré|ignorez|pas suivi|pas respecté|pas lu|pas tenu compte|sans tenir compte|au mépris|contrairement|non respect|pas pris en compte|fait fi) ~ (brief|cahier|consignes|instructions|charte|remarques|corrections|glossaire|demandes|indications|demande|spécifications|commentaires|retours|mesures|annotations)
0.84 (nom|logo|adresse|données|dossier|coordonnées|numéro|fichier|fichiers|documents|fiches|bulletins) (de|d'*|du|des) (un|d'un|notre|l'*|une|d'une|votre)? (concurrent|concurrents|autre client|autre société|autre entreprise|d'autres clients|autres clients)
0.84 (envoyé|transmis|diffusé|publié|communiqué|divulgué|adressé) ~~ (autre société|autre client|mauvaise personne|mauvais destinataire|autre entreprise|tiers|concurrent|tout le monde|mauvaise adresse|sans notre accord|sans mon accord)
0.84 (problème|souci|bug|panne|défaut|fuite|erreur|anomalie|dysfonctionnement|problèmes) ~ (persiste|persistent|toujours là|revenu|revenue|revient|reviennent|pas réglé|pas résolu|n'est pas réglé|n'est toujours pas|n'est pas résolu|n'a pas été réglé|n'a pas été résolu|n'est pas corrigé|demeure|de nouveau|réapparu|réapparaît|récurrent|récurrents|recommence|continue|continuent|toujours présent|non résolu|non réglé|reste entier|encore là|pas corrigé)
0.84 (n'avez|n'a|n'ont|n'as|n'est|n'avez) ~ (pas|rien|toujours pas|toujours rien) ~ (réglé|résolu|corrigé|réparé|corrigée|arrangé|solutionné) ~
0.84 (mal|bâclé|n'importe comment|à moitié|de travers|à la va vite|ni fait ni à faire|par dessus la jambe) (fait|faite|faits|faites|fichu|foutu|posé|posée|collé|traduit|traduite|traduits|écrit|écrite|conçu|conçue|organisé|organisée|géré|gérée|réalisé|réalisée|imprimé|imprimés|fini|finie|finies|ficelé|construit|cadré|cadrées|monté|réparé|réglé|paramétré|configuré|découpé|terminé|travaillé|préparé|préparée)
0.84 (bâclé|bâclée|bâclés|bâclées|bâclage|torchon|torché|torchée|bricolage|bricolé|amateurisme|ni fait ni à faire|par dessus la jambe|à la va vite|sabotage|salopé|!foiré|foirée|cochonné|bidouillage|charabia|travail d'amateur|boulot d'amateur|malfaçon|malfaçons|incompétence|incompétent|incompétents)
0.84 (clients|visiteurs|invités|convives|utilisateurs|lecteurs|collègues|salariés|patients|adhérents|parents|gens|membres) ~ (se plaignent|plaints|se sont plaints|plaindre|râlent|rouspètent|rient|rigolé|moqués|partis|mécontents|se moquent|comprennent rien|n'ont rien compris|perdus|demandent pourquoi|appellent pour|furieux|déçus|râlé|signalent|n'arrivent pas)
0.84 (perdu|perdre|perd|perdons|perds|coûté|coûte|manqué|raté|fait perdre|faire perdre) ~~ (commandes|clients|client|ventes|vente|marché|contrat|réservations|chiffre|appel d'offres|commande|affaires|contrats)
0.84 (redressement|amende|pénalité|pénalités|refusé|refusée|rejeté|rejetée|retoqué|retoquée|retourné|refus|rejet) ~~ (erreur|oubli|oublié|faute de|suite à|pièce manquante|incomplet|vos plans|mal rempli|mauvais|fausse|faux|par votre)
0.84 (votre|vos|ta|ton|tes) (erreur|erreurs|faute|bêtise|bêtises|boulette|bourde|négligence|négligences|oubli|oublis|incompétence|amateurisme|manquements|bugs|bug|bidouilles|approximations|étourderies|loupé|loupés|ratés)
0.84 (ne|n'*) ~ (sert|servent|servira|ressemble|ressemblent|rime|riment) ~ (à rien|rien|pas|absolument à rien|strictement rien|en rien|à pas grand|aucunement|plus)
0.84 (moins bien|pire|pire en pire|plus mauvais) (qu'*|que) (avant|avec|l'an|l'ancien|l'ancienne|la version|jamais); c'était mieux avant; de mal en pis; de pire en pire; pire qu'avant
0.84 (catastrophe|fiasco|désastre|ratage|échec|cata) ~ (soirée|événement|lancement|site|campagne|total|totale|complet|complète|migration|séminaire|mariage|traduction|sur toute|intégral)
0.84 (froid|froide|froids|tiède|tièdes|brûlé|brûlée|cru|crue|immangeable|infect|insipide|avarié) ~ (plat|plats|viande|repas|buffet|soupe|servi|servis|poisson|canapés|café|arrivés)
0.84 (plats|repas|viande|buffet|soupe|canapés|café) ~ (froid|froide|froids|tiède|tièdes|brûlé|cru|immangeable|immangeables|infect|infects|manqué|manquait|manquaient|insuffisant)
0.84 (pas|impossible de|rien|ne|plus) ~ (reconnaît|reconnaît|lit|comprend|comprendre|entend|entendait|entendre|voit|voyait|distingue|retrouve|reconnaissait|lire) ~ (rien|pas|même pas|plat|produit|texte|mot|un mot|intervenants|interprète|orateur|voix|goutte|logo|plus rien)
0.84 ça (rame|coupe|plante|bugue|buggue|saute|déconne|merde|lag*|bugge|coince); toujours (pareil|la même chose|le même problème|le même souci|les mêmes erreurs)
0.84 (décolle|décollent|détache|détachent|effrite|effritent|fissure|fissurent|décroche|gondole|gondolent|s'écaille|s'écaillent|coince|grince|cloque|bave|fuit) ~ (déjà|partout|de partout|après|depuis|encore|toujours|au bout)
0.84 (est|sont|c'est) (encore|toujours)? (celui|celle|ceux|celles) (de l'an|de l'ancien|de l'ancienne|d'avant|de l'année|d'un autre|d'une autre|du mois|de 2024|de 2025|de 2023|du voisin|du concurrent|d'il y a)
0.84 (pourtant|bien) (envoyé|précisé|dit|signalé|demandé|indiqué|transmis|expliqué|insisté|fourni|prévenu|écrit) ~ (deux fois|trois fois|plusieurs fois|bon|bonne|bons|que|noir sur blanc|dans le brief|par écrit|le contraire)
0.84 (avec|à) (deux|trois|quatre|une) (fautes|f|c|n|l|s|t|p|r|m|erreurs) ~
0.84 (dégâts|dommages|sinistre) ~ (causés|occasionnés|provoqués|par vos|par votre|de vos|constat*|chantier)
0.84 (gondolé|gondolée|gondolées|voilé|corné|cornée|déchiré|déchirée|délavé|baveux|collant|décollé|décollée|décollées|tordu|tordue|branlant|cabossé|cabossée|éraflé|tachée) ~
0.84 (couleur|couleurs|rouge|bleu|vert|noir|blanc|jaune|gris) (tire|tirent|vire|virent|ressort|ressortent|bave|passée|passées|délavée|délavées|fausses|pas la bonne) ~
0.84 (vous|tu|ils|on) (avez|as|ont|a) ~ (mis|inscrit|imprimé|envoyé|livré|noté|indiqué|écrit|installé|posé|traduit|commandé) ~ (au lieu|à la place|mauvais|mauvaise|l'inverse|à l'envers|deux fois|le contraire|par erreur|à un autre|à une autre)
0.84 (laissé) ~ (ouvert|ouverte|ouvertes|ouverts|traîner|sale|sales|en chantier|en plan|gravats|poussière|un trou|des trous|des traces|inachevé|dans un état|n'importe comment|en vrac|sans protection)
0.84 (mauvaise|mauvais|fausse) (adresse|destinataire|porte|étage|rue|entreprise) ~
0.84 (on dirait) (un|une|du|de|des|que|qu'*) ~ ; (fait|font) (amateur|cheap|bricolé|bas de gamme|toc|négligé|vieillot|ringard|brouillon|bon marché|pas sérieux|cantine|pitié)
0.84 (pages|page|écran) (blanches|blanche|noir|vides|vide|bleu); (plus|pas) (personne|aucun poste|moyen) ~ (arrive|accès|ouvrir|imprimer|envoyer|connecter|mails|accéder)
0.84 (personne|plus personne|plus rien|aucun) ~ (n'arrive|ne peut|ne parvient|arrive|ne marche|ne fonctionne|ne s'ouvre|ne répond) ~ (ouvrir|imprimer|se connecter|envoyer|accéder|travailler|mails|réseau|serveur|commander|payer)?
0.84 (réclamé|demandé|redemandé|envoyé|fourni|donné) ~ (@many fois|deux fois|trois fois|plusieurs fois) (le même|la même|les mêmes|ce même)
0.84 (il a fallu|j'ai dû|nous avons dû|on a dû|obligé de|obligée de|obligés de|ai passé|avons passé|ai perdu|avons perdu) ~~ (refaire|corriger|nettoyer|rattraper|recoller|réimprimer|tout reprendre|ressaisir|rappeler tous|m'excuser|nous excuser|heures|nuit|week end|journée)
0.84 (client|cliente|visiteur|invité|patient|collègue) ~ (s'est pris|s'est blessé|est tombé|a glissé|a failli|m'a fait remarquer|nous a fait remarquer|a cru|s'est plaint|s'est plainte) ~
0.84 (rien à voir|aucun rapport|sans rapport) (avec) ~ (demandé|commandé|brief|devis|ce que|ce qu'*|échantillon|maquette|validé|validée|photo|convenu)
0.84 (ce n'est|c'est|n'est) ~ (pas|plus) (du travail|un travail|du boulot|pro|professionnel|digne|un service|de la qualité|une façon de travailler|une manière de travailler|des manières)
0.84 (mes|nos|vos) (clients|patients|invités|visiteurs|élèves|lecteurs) ~ (sonnent|se perdent|se trompent|cherchent|tombent sur|reçoivent|ont reçu|se retrouvent) ~ (chez|mauvais|mauvaise|ancien|ancienne|erreur|page|voisine|voisin|vide|personne|faux|fausse)
0.8 (plein|pleine|pleins|pleines|bourré|bourrée|bourrés|truffé|truffée|truffés|rempli|remplie|remplis) (d'erreurs|d'approximations|d'inexactitudes|d'incohérences|d'oublis); (plein|pleine|bourré|bourrée|truffé|truffée|rempli|remplie) de ~ (fautes|coquilles|bugs|défauts|erreurs)
0.85 (mauvais|mauvaise|faux|fausse|erroné*) (adresse|date|montant|nom|prénom|logo|version|prix|fichier|chiffre|chiffres|couleur|photo|données|format|dimensions|langue|lien|siret|traduction|taux|téléphone|échelle|destinataire)
0.85 (plein|pleine|truffé*|bourré*|rempli*|nombreuses|plusieurs|encore des|trop de|toujours des|mêmes|grosses) ~ (d'erreurs|erreurs|fautes|coquilles|de fautes|bugs|malfaçons|oublis|défauts|approximations|contresens)
0.85 (ne|n'*) ~ (fonctionne|marche|s'affiche|charge|imprime|correspond|s'ouvre|démarre|tient|ferme|répond) ~ (pas|plus|toujours pas) ; (en panne|hors service|planté|plante|buggé|bugué|cassé*|fissuré*|fuite|illisible*|flou*|pixellisé*|tronqué*|décalé*|de travers|rayé*|abîmé*|disparu*|effacé*|perdu*) ~ (depuis|encore|le|la|les|sur|dans|mes|nos|à)
0.85 (pas) ~ (ce que|ce qui) ~ (demandé|commandé|convenu|prévu|validé|était) ; (dû|obligé*|fallu|contraint*) ~ (tout)? ~ (refaire|corriger|reprendre|recommencer|réécrire|réimprimer|jeter|m'excuser|nous excuser)

[complaint.neglect]
0.85 (sans|aucune|aucun|pas|jamais|zéro|ni|plus|nulle|moindre) (de|d'*|le|la|une|un|eu|reçu|moindre)? (de|moindre)? (réponse|réponses|retour|retours|réaction|rappel|excuse|excuses|contact|communication|geste|feedback|accusé)
0.85 (sans|aucune|toujours sans|toujours pas de) nouvelles; (sans|aucune|plus aucune|toujours aucune) nouvelle; pas de nouvelles (de|depuis|du|ni|à ce jour)
0.85 qui (répond|rappelle|décroche|écoute) ~ (lui|elle|eux|au téléphone|quand on)
0.85 (sans|aucun|aucune|pas|jamais|même pas|pas même|moindre) (un|le|de|d'*)? (signe de vie|mot d'excuse|coup de fil|coup de téléphone|son ni image)
0.85 (ne|n'*)? ~ (répond|répondez|réponds|répondu|répondre|répondent|rappelle|rappelez|rappelles|rappelé|rappelée|rappelés|rappellent|décroche|décrochez|décrochent|donné suite|donne suite|donnez suite|daigné|daigne|daignez|daignent|prévenu|prévenus|prévenue|informé|informés|informée|averti|avertis|avertie|recontacté|recontactés|accusé réception|fait signe|donné signe|tenu au courant|tenus au courant|tenu informé|tenus informés|excusé|excusés|lu mes|lu nos) (pas|jamais|plus|rien|personne|même pas|aucunement|nullement|ni|guère|toujours pas)
0.85 (pas|jamais|aucunement|même pas|toujours pas) été (informé|informée|informés|prévenu|prévenue|prévenus|consulté|consultée|consultés|écouté|écoutée|écoutés|entendu|entendus|contacté|contactés|recontacté|recontactée|recontactés|averti|avertis|tenu au courant|tenus au courant|tenu informé|tenus informés|rappelé|rappelée|rappelés); (n'avez|n'a|n'ont) rien répondu
0.85 (pas|jamais|personne|aucunement|même pas|toujours pas|nul|ni|n'ont|n'a|n'avez|nullement) ~ (répondu|répond|répondez|rappelé|rappelée|rappelle|rappelés|décroche|décroché|daigné|daigne|prévenu|prévenus|prévenue|informé|informés|informée|averti|avertis|recontacté|recontactée|recontactés|recontacter|donné suite|accusé réception|fait signe|donné signe|donné de nouvelles|écoutés|écoutée|jugé utile|jugé bon|pris la peine|pris le temps de me|pris le temps de nous|tenu au courant|tenu informé|tenus informés|excusé|excusés|présenté d'excuses|s'excuser|lit mes|lu mes|s'occupe|soucie|au bout du fil|considère)
0.85 (resté|restée|restés|restées|reste|restent|demeuré|demeurée|demeurés|demeurées|demeure|demeurent|demeurer|rester) ~ (sans réponse|sans suite|lettre morte|sans retour|sans effet|sans nouvelles|muet|muette|muets|sourd|sourds|silencieux|silencieuse|ignoré|ignorés|ignorée|sans écho)
0.85 (lettre morte|silence radio|silence total|silence complet|silence assourdissant|silence de mort|silence absolu|silence de plomb|sans son ni image|abonnés absents|aux abonnés absents|fait le mort|faites le mort|faire le mort|faites la sourde|sourde oreille|fin de non recevoir|aux oubliettes|tombé dans l'oubli|jeté aux oubliettes|noyé le poisson|noyer le poisson|botter en touche|bottez en touche|tombés dans l'oubli)
0.85 (votre|ton|ce|le) (silence|mutisme|absence de réponse|manque de réponse|absence de réaction) ~ (est|me|nous|inquiète|assourdissant|radio|devient|persistant|depuis|commence|éloquent|étonne|dure|en dit|prolongé)
0.85 (absence|l'absence|manque|défaut) (de|totale de|d'*|total de|totale d'*|total d'*|flagrant de|complet de|cruel de|complète de) (réponse|réponses|retour|communication|nouvelles|réaction|suivi|écoute|considération|explication|explications|information|respect|réactivité|intérêt)
0.85 (parler|parle|parlons|écrire|écris|écrivons|impression de parler|adresse|crier) ~ (à un mur|à des murs|dans le vide|au mur|aux murs|dans le désert|à un robot|à un répondeur|à une machine|à un répondeur)
0.85 (tombe|tombons|tomber|tombé|renvoie|renvoyé|renvoyée|renvoyés|renvoyez|balade|baladé|baladés|baladée|ballotté|ballottés|promené|promenés|trimballé|transféré|transférés|bascule|accueille|passe) ~ (répondeur|messagerie vocale|messagerie|boîte vocale|standard|plateforme|formulaire|ticket|tickets|faq|chatbot|robot|centre d'appel|centre d'appels|service en service|interlocuteur|interlocuteurs|personne à|musique d'attente|bureau en bureau|un service à|portail|numéro vert|de l'un|hotline)
0.85 (ouvrir|faire|remplir|créer|prendre|dois ouvrir) un ticket; (simple numéro|quantité négligeable|cinquième roue|clients de seconde zone|client de seconde zone|de seconde zone|client parmi|moins que rien|laissés pour compte|laissé pour compte|laissée pour compte|dernière roue|pestiféré|pestiférés|vache à lait|portefeuille|portefeuille sur pattes)
0.85 (sens|sent|sentons|sentir|sentiment|impression|senti|sentis|sentie|traité|traités|traitée|traitez|considéré|considérés|considérée) ~ (abandonné|abandonnée|abandonnés|ignoré|ignorée|ignorés|oublié|oubliée|oubliés|délaissé|délaissée|délaissés|négligé|négligée|négligés|méprisé|méprisée|méprisés|numéro|comme un|comme une|comme des|seul|seule|seuls|mis de côté|laissé pour|invisible|transparent|transparente|transparents|pas écouté|pas écoutés|pas entendu|pas considéré|de trop|gêner|déranger|quantité|moins important|plus important|moins bien|n'être plus|de ne plus|pas importante|livrés à)
0.85 (compte|comptons|comptent|importe|importants|important|intéressons|intéresse|prioritaire|prioritaires|existons|existe|valons) (plus|pas|guère|peu) ~ (pour vous|à vos yeux|pour votre|chez vous|beaucoup|grand chose|vous|assez)
0.85 (plus|pas|jamais) (une|votre|la|vos|être|assez)? (priorité|priorités|prioritaire|prioritaires|importants|rentables) ~ (pour vous|pour votre|à vos yeux|chez vous|à vos)
0.85 (gros|autres|vrais|bons|grands|meilleurs|importants) (clients|comptes|budgets|poissons|poisson|client) ~ (priorité|passent|passe|d'abord|avant|devant|intéressent|que nous|que moi|préférez|occupés|occupé|mieux|sans doute|eux|à fouetter)
0.85 (trop petit|trop petits|trop petite|pas assez gros|pas assez gros) (pour|client|clients|compte|poisson|dossier)
0.85 (suis|est|sommes|suis je|sommes nous|être) ~ (encore client|encore cliente|encore clients|toujours client|toujours cliente|toujours clients|oublié|oubliés|oubliée|oubliées)
0.85 (m'avez|m'a|m'as|nous avez|nous a|vous nous|on nous|on m'a|tu nous) ~ (oublié|oubliée|oubliés|oubliez|ignoré|ignorée|ignorez|ignores|ignorés|ignore|snobez|snobe|négligé|négligez|négligés|délaissé|délaissés|délaissez|abandonné|abandonnés|abandonnée|laissé tomber|laissés tomber|laissez tomber|laissé en plan|laissés en plan|planté|plantés|lâché|lâchés|mis de côté|évitez|fuyez)
0.85 (il y a|y a t il) quelqu'un; quelqu'un (lit|me lit|est là|répond|au bout|peut il me lire|daigne); (allô|allo|hello|houhou|ohé) (il y a|quelqu'un|y a|la terre)
0.85 (@nth|troisième|deuxième|quatrième|cinquième|énième|dernier|précédent|précédents|plusieurs|@many|mes|nos|malgré|tous) (mes|nos|les|de mes|de nos)? (message|messages|mail|mails|courriel|courriels|email|emails|relance|relances|appel|appels|rappel|rappels|courrier|courriers|tentative|tentatives|sms|coups de fil|lettre|lettres|appels téléphoniques|messages vocaux) ~~ (sans|aucun|aucune|rien|toujours|resté|restés|restée|restées|pas|ignoré|ignorés|ignorée|ignorées|lettre morte|jamais|en vain|silence|personne|semaines|jours|demeuré|demeurés)
0.85 (@nth|troisième|quatrième|cinquième|énième|sixième) (message|mail|courriel|email|relance|rappel|appel|courrier|tentative|demande|sms|coup de fil)
0.85 (c'est la|pour la|voilà la|est la) (@nth|troisième|quatrième|cinquième|énième|sixième|seconde|deuxième) fois (que|qu'*) ~ (écris|écrit|demande|relance|appelle|signale|explique|répète|pose|contacte|réclame|envoie|écrivons|demandons|relançons|appelons|signalons)
0.85 (relancé|relancée|relancés|appelé|écrit|contacté|demandé|signalé|téléphoné|envoyé|laissé|relance|sollicité|interpellé|rappelé|essayé) ~ (@many fois|trois fois|quatre fois|deux fois|plusieurs fois|# fois|plusieurs reprises|à maintes reprises|maintes fois|à de nombreuses reprises|cent fois|mille fois|dix fois|chaque semaine|tous les jours|chaque jour|plusieurs messages|trois messages|deux messages|@many messages|@many mails|à trois reprises|à deux reprises|à plusieurs reprises|sans succès|en vain|sans arrêt|x fois)
0.85 (malgré|après|en dépit de) ~ (mes|nos|plusieurs|@many|de nombreuses|multiples|toutes|tous|les|nombreuses|mon|ma) ~ (relances|relance|appels|mails|messages|rappels|courriels|demandes|courriers|tentatives|réclamations|sollicitations)
0.85 (injoignable|injoignables|inaccessible par téléphone|jamais joignable|jamais joignables|impossible à joindre|impossible de vous joindre|impossible de te joindre|impossible de joindre|impossible d'avoir|impossible de parler|impossible de vous avoir|impossible d'obtenir une réponse|n'arrive pas à vous joindre|n'arrive pas à joindre|arrivons pas à vous joindre|arrive pas à vous joindre|pas moyen de vous joindre|pas moyen de joindre|pas moyen d'avoir|ne parviens pas à vous joindre|parvenons pas à vous joindre|pas moyen d'obtenir|difficile de vous joindre|difficile de vous avoir|croix et la bannière)
0.85 (personne|aucun) (ne|n'*) ~ (répond|décroche|rappelle|semble|a daigné|a jugé|a pris|a prévenu|a répondu|a rappelé|est venu|s'occupe|m'a répondu|m'a rappelé|nous a répondu|nous a rappelé|nous a prévenus|m'a prévenu|m'a prévenue|réagit)
0.85 personne (répond|décroche|rappelle|m'a rappelé|s'en occupe|réagit|me répond)
0.85 (on|vous|il|elle|technicien|collègue|standard|quelqu'un) ~ (devait|deviez|m'avait promis|m'a promis|avait promis|devait me|devait nous|devaient me) ~ (rappeler|me rappeler|nous rappeler|recontacter|de me rappeler|de nous rappeler|tenir au courant|revenir vers)
0.85 (appris|apprends|apprendre|apprenons|découvert|découvre|découvrons|découvrir|apprenons) ~ (par|en lisant|sur|via|par hasard|dans) ~ (facture|presse|hasard|linkedin|collègue|tiers|site|newsletter|internet|client|réseaux|concurrent|mail automatique|journal|autre) ~
0.85 (sans) (me|nous|même|même nous|même me|prendre la peine|daigner|même prendre|jamais|que) ~ (prévenir|consulter|avertir|informer|demander|répondre|en parler|concerter|dire un mot|excuser|rappeler|me prévenir|nous prévenir|prévenus|prévienne)
0.85 (réexpliquer|répéter|réexplique|répète|redire|recommencer|expliquer|réexpliqué|répéter) ~ (chaque|à chaque fois|depuis le début|tout|toute|encore|dixième|sans cesse|à chacun|@many fois|la même|mon histoire|à chaque nouvel|quatre|cinq|trois)
0.85 (changé|changer|change|changement|valse|défilé|nouveau|nouvel) ~ (interlocuteur|interlocuteurs|interlocutrice|chef de projet|chefs de projet|gestionnaire|conseiller|contact) ~ (fois|chaque|sans|encore|tous les|@many|depuis|ans|mois|prévenir|jamais|en permanence|permanents|toutes)
0.85 (@many) (interlocuteurs|chefs de projet|gestionnaires|conseillers|contacts|interlocuteur|personnes) (différents|différentes|en|dont|depuis|successifs|pour|et)
0.85 (avant|autrefois|au début|jadis|du temps de|à l'époque|naguère) ~~ (appelait|appeliez|m'appelait|rappelait|rappeliez|passait|passiez|répondait|répondiez|connaissait|connaissiez|venait|veniez|décrochait|preniez|prenait|aviez|nous appelait) ~~
0.8 (un|moindre|simple|petit|seul|même pas un) (coup de fil|coup de téléphone|mail|message|mot|appel|sms|courriel|texto) ~ (aurait|suffi|suffisait|suffirait|n'aurait|été trop|aurait été|pour prévenir|pour s'excuser|d'excuse|d'excuses|d'explication)
0.8 (même pas|pas même) (un|une|le|la|de) ~ (coup de fil|mail|message|mot|appel|sms|réponse|excuse|bonjour|courriel|texto|explication|accusé)
0.8 (vous|on|tu) ~ (s'en fiche|s'en fout|vous en fichez|vous en moquez|t'en fous|fichez|moquez|foutez|s'en moque|vous en foutez) ~ (de|complètement|royalement|pas mal|éperdument|du)?
0.8 (seul|seule|seules|uniquement|que|seulement) ~ (facture|factures|facturer|payer|paiement|renouvellement|renouveler) ~ (nouvelles|signe|contact|messages|entends|entendons|reçois|recevons|réponse)
0.8 (nouvelles|signe|signe de vie|contact|message|entends parler|entendons parler) ~ (que|qu'*|uniquement|seulement) ~ (facture|factures|facturer|renouvellement|payer|encaisser|relance)
0.8 (facture|factures|relances de paiement|elle|elles) ~ (arrive|arrivent) ~ (toujours|bien|ponctuellement|à l'heure|sans faute|sans problème|elle|elles|pile)
0.8 (aucun|pas|peu|manque|zéro|plus) (de|d'*)? (considération|écoute|égard|égards|reconnaissance|intérêt pour nous|attention|suivi|contact humain|interlocuteur|interlocuteur fixe|dialogue|proximité)
0.8 (si) (toutefois|tant est|par miracle|par hasard|d'aventure) ~ (message|parvient|quelqu'un|lit|lisez|lu|courriel|mail)
0.85 (cela|ça|voilà) (fait)? (@many|#) fois (que|qu'*) ~
0.85 (intéressé|intéresser|intéresse|intéressent) personne; (tente|retente|réessaie|réessaye|essaie|reviens|revenons) ~ (ma chance|à nouveau|de nouveau|une nouvelle fois|encore une fois|à la charge|un autre canal)
0.85 (laisser|laissé|laissés|laissez|laissée|laisse) ~~ (dans l'incertitude|dans le flou|dans l'expectative|dans l'ignorance|dans le noir|sans information|sans réponse|sans explication|sans nouvelles|sur le carreau|en plan)
0.8 (d'autres) ~ (rappellent|répondent|décrochent|écoutent); (essayé|frappé) ~ (toutes les portes|autres portes|à toutes|tous les numéros|partout)
0.85 (parlé|parler|discuté|discuter|échangé|répond|affaire|tombé|tombée|dialogue) ~ (robot|chatbot|machine|répondeur|automate|ordinateur|boîte vocale|intelligence artificielle|ia)
0.85 (un|vrai|véritable|seul|juste) (humain|être humain|interlocuteur humain|vraie personne); (parler|avoir|joindre|eu) (à|avec)? (une vraie personne|quelqu'un de vivant|un être humain|un humain|quelqu'un en chair)
0.85 (ni|pas|sans|aucun|jamais) ~ (accusé de réception|le moindre mot|un mot|moindre mot|la moindre nouvelle|la moindre réaction|moindre signe|le moindre signe|un signe)
0.85 (dossier|demande|mail|message|courrier|lettre|commande) ~ (derrière une armoire|fond d'un tiroir|fond du tiroir|sous une pile|sous la pile|oubliettes|poubelle|corbeille|trou noir|perdu en route|perdue|s'est égaré|est passé à la trappe|passé à la trappe|tombé dans|classé sans suite|dort|dorment|prend la poussière)
0.85 (passé|passée|passés|passer) à la trappe; (prend|prennent) la poussière; dans un trou noir; au fond (d'un|du) tiroir; dans (l'oubli|les limbes)
0.85 (je|nous|on) ~ (cours|court|courons|couru) ~ (après vous|derrière vous|après toi|après votre); (toujours) (moi|nous) (qui|de|à) (relance|relançons|appelle|dois|devons|relancer|courir|rappeler)
0.85 (on|me|nous) ~ (répond|répondu|dit|explique) ~ (que vous êtes en réunion|en réunion|en ligne|absent|de rappeler|plus tard|qu'on me rappellera|qu'on nous rappellera) ~ (toujours|chaque|fois|encore|depuis|jamais|sans)
0.85 (vous|on|l'on) (a|aviez|avez|m'aviez|m'avez|nous avez)? (vu|voyait|voyons|voit) (plus|jamais|personne) ~ ; (plus|jamais) (personne|de visite|un appel|aucun appel|de conseil|d'appel) (depuis|ne|n'*|pour)
0.85 (bonjour|formule|mail|réponse|courrier|lettre) (type|toute faite|standard|automatique|copié collé|stéréotypée|préfabriquée) ~; (réponses|réponse) (types|toutes faites|standard|standards|automatiques|évasives|évasive|laconique|laconiques|à côté)
0.85 (personne) ~ (ne répond|n'a répondu|ne rappelle|n'a rappelé|ne décroche|ne daigne|n'a daigné|ne sait|ne s'occupe|n'a pris) ; (aucune|sans|pas de|jamais de) (réponse|nouvelles|nouvelle|retour|réaction|suite|explication)
0.85 (mes|nos|trois|deux|quatre|plusieurs|#) ~ (mails|messages|appels|relances|courriels|questions|demandes|courriers) ~~ (sans réponse|sans suite|ignoré*|lettre morte|restés|restées|dans le vide|sans retour)
0.85 (relancé|relancer|écrit|appelé|envoyé|laissé) ~ (deux|trois|quatre|plusieurs|maintes|de nombreuses|#) ~ (fois|mails|messages|reprises|relances) ; (impression|sentiment) ~ (ignoré*|oublié*|délaissé*|laissé* de côté|petit client|numéro|parler dans le vide|parler à un mur|déranger) ; (silence radio|fin de non recevoir|aux abonnés absents|cinquième roue|dernière roue|mur de silence)

[complaint.cost]
0.87 (trop|beaucoup trop|bien trop|vraiment|hyper|très|franchement|si|extrêmement|plutôt|excessivement|anormalement) (cher|chère|chers|chères|onéreux|onéreuse|coûteux|coûteuse|salé|salée|gourmand|gourmands)
0.87 (trop|bien trop|beaucoup trop|excessivement|anormalement|exagérément) (élevé|élevée|élevés|élevées) ~ (pour|par|le|la|ce|au|vu|et|à|chez)?
0.87 (tarif|tarifs|prix|honoraires|coût|coûts|montant|forfait|abonnement|l'abonnement|mensualité|addition|devis|facture|note|taux) ~ (exorbitant|exorbitante|exorbitants|prohibitif|prohibitifs|excessif|excessive|excessifs|démesuré|démesurée|astronomique|astronomiques|élevé|élevés|élevée|délirant|délirants|salé|salée|salés|abusif|abusifs|indécent|indécents|exagéré|exagérés|hors marché|hors de prix|injustifié|injustifiés|de moins en moins|hallucinant|hallucinants|stratosphérique|stratosphériques|corsé|corsée|dissuasif|disproportionné|disproportionnée|disproportionnés|musclé|musclés|costaud|ça pique|qui pique|pique)
0.87 (cher payé|chèrement payé|payé cher|payer cher|paye cher|paie cher|payons cher|hors de prix|coûte les yeux|yeux de la tête|peau des fesses|coûte un bras|coûté un bras|un rein|coup de massue|coup de bambou|coup de fusil|dos de la cuillère|dos de la cuiller|douloureuse|prix d'or|à prix d'or|pont d'or|vache à lait|vaches à lait|tiroir caisse|pompe à fric|racket|matraquage|argent facile)
0.87 (à|pour|au) (ce|tel|un tel|ces|prix|tarif|vos) (prix là|prix|tarif|tarifs là|tarifs|montant|budget) ~ (attends|attendais|attendions|attendait|attend|attendre|espère|espérais|mérite|exige|!là|aimerais|pourrait|minimum|droit|espérer|pourriez|devrait|pensais)
0.87 (pour) # (euros|francs|dollars|balles|chf)? ~ (par mois|mois|par an|de l'heure|l'heure) ~~ (attendais|attendions|attendre|attendait|attend|mérite|espère|droit|minimum|eu|reçois|recevons|obtenu|obtenons|avons|pensais|au moins)
0.87 # ~ (euros|francs|dollars|balles|mois|par mois|par an|heure|chf) ~ (pour) ~ (ça|cela|changer|si peu|déplacer|ajouter|remplacer|dix minutes|cinq minutes|modifier|répondre|copier)
0.87 # pour (changer|déplacer|ajouter|remplacer|modifier|un simple|une simple|dix minutes|cinq minutes|un appel|un mail|trois lignes|si peu)
0.87 (augmentation|hausse|augmentations|hausses|majoration|augmenté|augmentez|augmente|augmentent|indexation|grimpé|bondi|flambé|explosé|doublé|triplé|grimpent|flambent|révision tarifaire|inflation) ~ (tarif|tarifs|prix|honoraires|difficile|nouvelle|brutale|injustifiée|incompréhensible|avaler|non justifiée|des prix|passe mal|du prix|tous les ans|du tarif|pas justifiée|inexpliquée|abusive|justifié|salée)
0.87 (tarif|tarifs|prix|honoraires|coûts|coût|abonnement|forfait|facture|factures|note) ~ (augmenté|augmente|augmentent|augmentez|grimpé|grimpe|grimpent|bondi|flambé|flambent|explosé|explose|doublé|triplé|doublent|presque doublé|plus que doublé|monte|montent|hausse|en hausse|prend|envolés|s'envolent|s'envole)
0.87 (rapport) (qualité|coût|prix) ~ (mauvais|plus|pas|discutable|laisse|déplorable|médiocre|y est|n'y est|question|lamentable|en question|dégradé|dégrade|inexistant|interroge|douteux|moyen)
0.87 (en) ~ (avons|ai|a|avoir|aurons) (pas|plus|encore|vraiment|toujours)? (pour notre|pour mon|pour son) argent
0.87 (pour|de) (notre|mon|son|leur) argent; (vaut|valent|valait|vaille) (pas|plus|vraiment|franchement|absolument pas) (ce prix|son prix|le prix|le coût|la dépense|l'investissement|cher|la peine|#|autant|tout ça|cet argent|la moitié|ces tarifs)
0.87 (ne|n'*) ~ (vaut|valent|valait|justifie|justifient) (pas|plus|absolument pas|en rien|certainement pas|aucunement|nullement) ~ (prix|tarif|tarifs|somme|montant|#|euros|coût|dépense|facture|hausse|augmentation|honoraires|investissement|budget)
0.87 (payer|paie|paye|payons|payé|débourser|dépensé|dépense|dépenser|déboursé|investi) ~ (si cher|trop cher|aussi cher|plus cher|autant|autant pour|une fortune|des fortunes|le prix fort|plein tarif|plein pot|pour rien|dans le vide|à prix d'or|deux fois plus|une blinde|un fric fou|pour si peu|pour ça|un bras|les yeux|au prix fort)
0.87 (coûte|coûtent|coûté|coûter|coûtait|coûtera|revient|reviennent) ~ (trop|cher|plus cher|fortune|bonbon|bras|bonbon|deux fois plus|le double|une blinde|les yeux|un bras|aussi cher|autant|chaud|la peau)
0.87 (moins cher|moitié prix|deux fois moins|trois fois moins|moitié moins|plus abordable|meilleur marché|moins chers) ~ (ailleurs|concurrence|concurrent|concurrents|pour le même|que votre|pour la même|même chose|même prestation|même service)
0.87 (ailleurs|concurrence|concurrent|concurrents|confrère) ~~ (moins cher|moitié prix|deux fois moins|moitié moins|meilleur prix|prix inférieur|moins chers|tarif plus bas)
0.87 (le double|deux fois|trois fois|quatre fois|dix fois|moitié) (plus|de|du|le|moins|cher) ~ (cher|prix|tarif|prix du|marché|que|qu'*|chère|concurrence|ailleurs)
0.87 (plus|toujours plus|de plus en plus) (cher|chère|chers|payer|payons) (pour|et|alors) ~ (moins|service|qualité|la même|le même|rien|autant|si peu|pareil)
0.87 (payer|payons|paie|paye) ~ (plus|toujours plus|davantage) ~ (pour)? ~ (moins de|un service|moins|moins bien)
0.87 (service|prestation|prestations|qualité|travail|résultat|résultats) ~ (pas|plus|loin|ne|n'*) ~ (hauteur du prix|à la hauteur du tarif|valoir ce|justifier|justifie|justifient|vaut|valent|le prix|proportion)
0.87 (que|qu'est ce que|quoi) (je|on|nous) (paie|paye|payons|paie t on) ~ (exactement|au juste|au fond|finalement|réellement|vraiment)
0.87 (à quoi|pour quoi) (je|on|nous|sert|servent|correspond|passe|passent|part|partent) ~ (paie|paye|payons|honoraires|forfait|abonnement|argent|mensualité|budget|#)
0.87 (facturez|facturer|!facturé|facturée|facturent|facture|facturés|compter|comptez) ~ (le moindre|la moindre|chaque|tout et|moindre|chaque coup|au prix fort|une fortune|jusqu'au|plein pot|plein tarif) ~ (mail|appel|clic|virgule|coup|minute|déplacement|détail|modification|chose|petit|petite|réponse|question)?
0.87 (supplément|suppléments|surcoût|surcoûts|rallonge|rallonges|frais) ~ (à chaque fois|encore|sans arrêt|tout le temps|sans cesse|à répétition|toujours|permanents|pour tout|à tout bout|pour le moindre)
0.87 (encore|toujours|sans cesse|à chaque) ~ (un supplément|des suppléments|des frais|payer plus|une rallonge|des extras|un surcoût|augmentation|hausse)
0.87 (explosé|exploser|dépasse|dépassé|largement au dessus|au dessus|hors|excède|crevé|dépassement) (le|notre|de notre|du|mon|de|nos|les)? (budget|budgets|moyens)
0.87 (budget|moyens|trésorerie) ~ (permet|permettent|supporte|suit|suivent) (pas|plus) ~ (tarifs|tarif|prix|hausse|augmentation|luxe|ce)
0.87 (mécénat|bienfaisance|philanthropie|œuvre de charité|philanthrope|planche à billets|pas la banque|banque de france|crésus|rothschild|pas millionnaire|pas cousus d'or|pas une vache|œuvres)
0.87 (difficile|dur|mal|du mal) (à|de) (avaler|justifier|digérer|comprendre une telle|encaisser) ~ (augmentation|hausse|tarif|prix|dépense|facture|montant|coût|honoraires|tarifs)?
0.87 (augmentation|hausse|tarif|prix|facture|montant|honoraires) ~~ (difficile à avaler|dur à avaler|difficile à justifier|du mal à avaler|du mal à justifier|passe mal|reste en travers|avaler|indigeste|en travers)
0.87 (justifier|justifie|justifiez|justifient) ~ (tel prix|tarif|tarifs|un tel montant|hausse|augmentation|une telle somme|pareil|pareille|tel montant|honoraires|ces prix)
0.85 (retour sur investissement|jeté par les fenêtres|argent par les fenêtres|jeter l'argent|gouffre|gouffre financier|puits sans fond)
0.87 (pique|piquent|fait mal) (un peu|vraiment|franchement)? ~ (yeux|portefeuille|quand même)
0.87 # (euros|francs|dollars|chf) (de l'heure|l'heure|la page|le mot|par heure|la minute|la demi heure|du mot|la visite) ~~ (pour|même|sérieusement|oserait|abus*|cher|franchement|quand même)
0.87 # ~ de plus (en|dès|à partir|chaque|par|au) ~ (janvier|mois|an|an|1er|prochain|facture)
0.87 # ~ (par|chaque) (mois|an|trimestre|heure|année) (et|pour) ~~ (je dois|nous devons|encore|même pas|rien|aucun|aucune|toujours|pas|moi même|nous mêmes|trois|deux|un)
0.87 (que|qu'est ce que|ce que) (j'achète|on achète|nous achetons|je finance|nous finançons|je paie au juste|on paie au juste) ~; pour # ~ (de moins|moins cher); (# |#) (euros|francs|dollars)? de moins (ailleurs|à|chez|chaque)
0.87 (faire|fassiez|fasses|consentir) (un|le|une) (effort|geste|remise) ~ (prix|tarif|tarifs|commercial|sinon|supplémentaire|honoraires)?
0.87 (ça|cela) (commence à|fait) (faire)? (cher|beaucoup|lourd|salé|mal|une somme|chérot) ~ ; (note|addition|facture|budget) (est|devient|reste|commence à être)? (salée|lourde|corsée|trop lourde|difficile à avaler)
0.87 (pas|plus) (à la portée|dans nos moyens|dans mes moyens|tenable|supportable|soutenable|compétitif|compétitifs) ~
0.87 (!où) (passe|passent|part|partent|va|vont|est passé) (mon|notre|l'*|nos|mes|tout) ~ (argent|euros|budget|honoraires|sous|mensualité|mensualités)

[escalation]
0.85 (communiquer|adresse de|parler|parle|discuter|échanger|m'entretenir|entretenir|rencontrer|voir|joindre|contacter|appeler|adresser|adresse|adresserai|m'adresser|m'adresserai|adresserons|adressons|écrire|écrirai|écrivons|écris|remonter|remonte|remonterai|remontons|passer|passez|transmettre|transmettez|transférer|transférez|mettre|rappelé|rappelée|rappelle|contacté|appelé|saisir|saisirai|saisirons|interpeller|interpellerai|informer|informerai|alerter|alerterai|solliciter|demander|demande|plaindre|plaindrai|référer|relation|avoir|nom|coordonnées|numéro|réponse|rendez|email|mail|exige|exigeons|veux|voulons|souhaite|souhaitons) ~ (votre|ton|vos|un|une) ~ @boss
0.85 (à|au|avec|de|aux|du) (votre|ton|vos|la|l'*)? (directeur|directrice|patron|patronne|responsable|supérieur|supérieure|supérieurs|hiérarchie|direction|gérant|gérante|dirigeant|dirigeante|pdg|siège|président|présidente|associé gérant|chef de service|manager|maison mère) (générale|général|hiérarchique|de|d'*|commercial|commerciale|technique|du|directement)?  ~ (de votre|d'agence|de l'agence|société|cabinet|directement|s'il|svp|stp|rapidement|immédiatement|merci|afin|pour|que|et)
0.85 (votre|ton|le|la|un|une|vos) (directeur|directrice|patron|patronne|responsable|supérieur|supérieure|hiérarchie|direction|gérant|gérante|dirigeant|dirigeante|pdg|siège|président|présidente|manager|chef|boss) (général|générale|hiérarchique|d'agence|technique|commercial)? ~ (m'appelle|m'appeler|me rappelle|nous appelle|nous rappelle|me contacte|intervienne|prenne|réponde|soit informé|soit informée|au courant|en copie|rappeler|appeler|s'occupe|s'en occupe|m'écrive|me recontacte|me réponde|doit savoir|est il au courant|est elle au courant|sera informé|sera informée)
0.85 (qui) ~ (dirige|est le responsable|est le patron|est responsable|est votre supérieur|est votre responsable|commande|décide|est aux commandes|gère cette|est le chef|est le directeur|est la directrice|est le gérant)
0.85 (quelqu'un|personne|interlocuteur|une personne|responsable) ~ (qui décide|décisionnaire|habilité|habilitée|de compétent|compétent|compétente|plus haut placé|haut placé|avec du pouvoir|d'expérience|expérimenté|expérimentée|de plus expérimenté|de responsable|en mesure de décider|plus qualifié|au dessus|qui a le pouvoir|qui puisse décider|qui peut décider|qui sait|d'autorité|senior|de plus senior|hiérarchiquement)
0.85 (niveau|échelon|cran) (supérieur|au dessus|hiérarchique|plus haut); (plus haut|au dessus de vous|au dessus de lui|au dessus d'elle|par dessus votre tête|au plus haut niveau|en haut lieu); (voie|échelle|supérieur|supérieure|supérieurs|ligne) hiérarchique; (votre|au|auprès du) service (réclamations|plaintes|clients|qualité|litiges) ~ (plainte|réclamation|saisir|saisi|adresser)
0.85 (réclamation|plainte) (officielle|formelle|écrite|auprès|en bonne et due forme); (déposer|introduire|adresser|formuler|faire|ouvrir|enregistrer) (une)? réclamation
0.85 (en copie|copie|cc|cci|mis en copie|mets en copie|met en copie|copie cachée) ~ (direction|directeur|directrice|patron|gérant|responsable|pdg|dg|président|présidente|associé|associés|siège|comité|conseil|chef|boss|daf|supérieur|général|générale|administration)
0.85 (direction|directeur|directrice|patron|gérant|responsable|pdg|dg|président|présidente|associés|siège|comité|boss|daf|conseil d'administration) ~ (en copie|copie de|copie du|en cc|mis en copie|mise en copie|est en copie)
0.85 (mon|ma|notre|nos|mes|le|la) (directeur|directrice|patron|patronne|chef|cheffe|direction|boss|pdg|dg|gérant|gérante|président|présidente|supérieur|supérieure|hiérarchie|associé|associés|conseil|daf|responsable|comité) (général|générale|d'administration|de direction|exécutif|financier)? ~ (exige|exigent|prendra|prend le relais|reprend|reprendra|contactera|appellera|s'étonne|s'impatiente|commence à|réclame|s'en mêle|interviendra|furieux|furieuse|insiste|sera saisi|s'en occupera|demande des comptes|veut des explications|demande des explications|veut comprendre)
0.85 (alerté|informé|alerte|informe|saisi|saisis|averti|transmis|transmets|prévenu|remonté|remonte|signalé|remontons|informons|remonterai|remonterons|porté|évoqué|soumis|soumettrai|soumettrons) ~ (direction|directeur|directrice|patron|hiérarchie|siège|conseil|conseil d'administration|comité|direction générale|dg|pdg|président|associés|boss|supérieur|plus haut|plus haut niveau|associé)
0.85 (saisirai|saisirons|saisir|saisis|saisissons|vôtre|votre) ~ (la vôtre|votre direction|le vôtre|votre siège|vôtre)
0.85 (escalade|escalader|escalation|escalade du|escaladé|escaladons); monter (d'un|le dossier|en)? (cran|étage|niveau); (passe|passons|passer) (à l'étage|au niveau|à l'échelon|au dessus)
0.85 (plus|pas|assez|marre) ~ (stagiaire|stagiaires|standard|standardiste|assistante|assistant|commercial|commerciaux|secrétaire|hotline|débutant|juniors|junior|téléconseiller|robot|sous fifre) ~ (mais|directeur|responsable|patron|un responsable|quelqu'un|plutôt)
0.85 (adresse|coordonnées|nom|numéro|téléphone|mail|email|ligne) ~ (de|du) ~ (votre|ton|vos) ~ @boss
0.85 (passez|passe|repassez|trouvez) (moi|nous) (monsieur|madame|m|mme|le|la|votre|quelqu'un|un|une) ~ (directeur|directrice|patron|patronne|responsable|gérant|chef|assistant|compétent|décide|plus haut|plutôt|pas|stagiaire)
0.85 (avec) (lui|elle|vous) (que j'ai signé|que nous avons signé|et personne d'autre|seul); (pas|ni) (son|votre|un|une|sa|l'*) (assistant|assistante|stagiaire|secrétaire|adjoint|sous fifre|remplaçant)
0.85 (monsieur|madame|m|mme) ~ (en personne|personnellement|lui même|elle même) ~ (appelle|rappelle|réponde|vienne|explique|parler|voir|rencontrer)
0.85 (intervention|implication|réponse|appel|rendez vous) (de|d'*|avec) (votre|la|le|un) (direction|directeur|directrice|hiérarchie|responsable|patron|gérant|supérieur)

[request]
0.8 (pourriez|pouvez|pouvons|peux|pourrais|pourrait|peut|pourras|pourrez|voulez|voudriez|veux|voudrais|saurais|auriez|aurais|accepteriez|seriez|serais|sauriez|aurait|accepterais|avez|puis|pourrions) (vous|tu|je|on|nous|il|quelqu'un|m'*|t on|t il|me) ~
0.8 (vous|tu) (pourriez|pouvez|peux|pourrais|pourras|m'envoyez|m'envoies|m'envoyer|me faites|me fais|me dites|me dis|me rappelez|me rappelles|me confirmez|me confirmes|nous envoyez|nous faites|nous confirmez|me tenez|me tiens|avez une|avez un|auriez|aurais|avez de|as une|as un|sauriez|voudriez|m'appelez|m'appelles|regardez|regardes|me renvoyez|me renvoies) ~ (me|nous|m'*|@ask|avenant|pdf|devis|quand|si|copie|disponibilité|dispo|moment|minute|créneau|idée|estimation|date|facture|svp|stp|au courant|lui|leur)
0.8 (merci|prière|veuillez|prierai|prie|prions|saurais gré|saurions gré|demande|demandons|demanderai|demanderais|demanderons|mettons en demeure|mets en demeure|aimerais|aimerions|souhaite|souhaitons|souhaiterais|souhaiterions|voudrais|voudrions|apprécierais|apprécierions|exige|exigeons|attends|attendons|besoin|faudrait|faut|suffit|invite|invitons|désire|désirons|tient à|insiste|intime|somme|ordonnons|j'aimerais|j'attends|aimerait|voulais|voulions|souhaiterait|compte|reste) (de|d'*|que|par|pour|bien|vous|te|donc|également|aussi|juste|seulement|simplement|encore|tout de même|absolument|rapidement|ça|à)? (de|d'*|bien|vouloir|nous|me|m'*|vous|te|ne|le|la|les|l'*|en|que|aussi|également|y|juste|lui|leur|pouvoir)? @ask
0.8 (merci|prière) (de|d'*|par avance de|d'avance de|également de|donc de|aussi de) ~ (@ask|bien vouloir|ne pas|ne plus|nous|me|m'*|prendre|lui|votre|noter|vérifier|les|le|la|faire)
0.8 veuillez (me|nous|bien|noter|procéder|cesser|annuler|envoyer|corriger|transmettre|prendre|m'*|trouver une|le|la|les|confirmer|vérifier|ne|faire|régulariser|modifier|supprimer|en|adresser|communiquer|établir|remplacer|préparer|prévoir|y)
0.8 (vous|te) (prie|prions|demande|demandons|demanderai|demanderons|demanderais|invite|invitons|saurais gré|saurions gré|serais reconnaissant|serais reconnaissante|serions reconnaissants|serais gré|serais obligé|somme|sommons|remercie de bien|remercions de bien|remercie par avance|remercie d'avance|remercions par avance) (de|d'*|donc de|par conséquent de|instamment de|de bien|par avance de|donc|bien|à|pour)
0.8 (bien vouloir) ~ (@ask|me|nous|m'*|cesser|intervenir|procéder|trouver|en|y|le|la|les|lui)
0.8 (est ce que|est il|serait il|serait|est) ~ (possible|envisageable|faisable|jouable) ~ (de|d'*|que|pour|svp|stp|qu'*|si|demain|avant)
0.8 (possible|envisageable|moyen) (de|d'*|que|qu'*|pour vous) ~ (@ask|vous|tu|avoir|obtenir|me|nous|faire|on|régler|payer|étaler|décaler|venir|passer|j'*)
0.8 (est ce que) ~ (vous|tu|quelqu'un|on|nous|je|la|le|les|mon|ma|notre|c'est|cela|ça|votre|l'*)
0.8 (dites|dis|faites|fais|envoyez|envoie|renvoyez|renvoie|confirmez|confirme|rappelez|rappelle|appelez|appelle|tenez|tiens|donnez|donne|transmettez|transmets|indiquez|indique|expliquez|explique|répondez|réponds|rendez|rends|remboursez|rembourse|montrez|montre|laissez|prévenez|préviens|passez|contactez|contacte|adressez|adresse|précisez|communiquez|proposez|propose|recontactez|livrez|aidez|aide|mettez|écrivez|écris|accordez|épargnez|redites|redis|réexpédiez|refaites|refais|apportez|apporte|trouvez|trouve|fixez|gardez|garde|comptez|débarrassez|sortez|ajoutez|ajoute|corrigez|corrige|modifiez|modifie|annulez|annule|enlevez|enlève|supprimez|supprime|changez|remplacez|rectifiez|vérifiez|remettez) (moi|nous|lui|leur|y|en|m'*)
0.8 (envoyez|renvoyez|confirmez|transmettez|indiquez|remboursez|communiquez|proposez|ajoutez|corrigez|modifiez|annulez|enlevez|supprimez|remplacez|rectifiez|vérifiez|remettez|cessez|retirez|préparez|réparez|restaurez|rétablissez|établissez|joignez|bloquez|réservez|prévoyez|adressez|contactez|précisez|déduisez|libellez|déposez|redéposez|arrêtez|n'oubliez|publiez) (le|la|les|l'*|un|une|cette|ce|ces|mon|ma|mes|notre|nos|votre|vos|svp|stp|donc|tout|aussi|plutôt|également|pas|simplement|juste|directement|contact|de|d'*|que|ça|cela|bien)
0.8 (envoie|renvoie|confirme|ajoute|corrige|enlève|supprime|remplace|vérifie|remets|prépare|réserve|bloque|oublie|mets|fais|refais|regarde|jette|dis|passe|appelle) (le|la|les|un|une|ça|moi|pas|juste|quand) ~ (svp|stp|s'il te plaît|quand tu|dès que tu|si tu peux|si tu veux)
0.75 (il|nous|me|m'en|te|lui) (faut|faudrait|faudra|manque) ~ (absolument|une|un|le|la|les|des|du|de|que|votre|vos|d'*|l'*|deux|trois|cette|ces|rapidement|donc|refaire|@ask)
0.75 (faut|faudrait|faudra) ~ (@ask|refaire|que vous|que tu|me|nous|les refaire|le refaire|la refaire)
0.75 besoin (de|d'*|que|qu'*|urgent|urgemment|absolument|rapidement|impérativement|aussi|également) ~ (votre|vos|un|une|la|le|les|l'*|aide|avis|conseil|document|documents|@ask|confirmation|vous|d'un|d'une|attestation|copie|version|devis|facture|ce|ces|cette|réponse|accès|du|des|plus|précisions|exemplaires|ton|@work)
0.75 (souhaite|souhaitons|souhaite que) ~ (savoir|avoir|connaître|obtenir|recevoir|que vous|que tu|parler|commander|discuter|réserver|@ask|qu'*|être|remboursement)
0.75 (j'aimerais|aimerais|aimerions|aimerait|j'aurais|aurais|aurions|souhaiterais|souhaiterions|souhaiterait|voudrais|voudrions|voudrait|désire|désirons|veux|voulons|exige|exigeons|réclame|réclamons|demande|demandons|attends|attendons|cherche|cherchons|recherche|recherchons) ~ (savoir|avoir|connaître|obtenir|recevoir|que vous|que tu|un|une|des|votre|vos|le|la|les|l'*|besoin|voulu|aimé savoir|souhaité|parler|avancer|commander|discuter|comprendre|réserver|de votre|qu'*|ton|vous|quelque|remboursement|du|deux|trois|être|@ask)
0.75 (question|questions|questionnement|interrogation|point|points|demande|demandes|faveur|service|requête|précision) (bête|rapide|pratique|technique|pour|concernant|sur|à vous|à te|au sujet|à propos|toute|simple|relative|relatives|quant|ci|svp|stp|idiote|subsidiaire)
0.75 (une|deux|trois|quelques|petite|petites|dernière|autre|autres|ma|mes|notre|nos|simple|@many) (petites|petite|dernières|dernière)? (question|questions|demande|demandes|remarque|remarques|modification|modifications|correction|corrections|retouche|retouches|précision|précisions|choses|chose|points)
0.75 (quand|comment|combien|quel|quelle|quels|quelles|qui|!où) (seriez|seras|pensez|penses|comptez|comptes|peut|pouvez|peux|puis|pourrait|pourriez|est|serait|sont|coûte|coûterait|faut|dois|doit|devons|êtes|es|passez|viendrez|pourrai|pourrons|avez|faire|procéder|fait|ferait) ~ (vous|tu|je|on|nous|ce|disponible|disponibles|il|coût|prix|tarif|délai|date|faire|la|le|les|votre|l'*|possible)
0.75 (dans l'attente|en attente|attente|attendant|espérant|l'attente) (de|d'*|votre|une|un|ta) ~ (réponse|retour|nouvelles|confirmation|devis|proposition|lire|vous lire|validation|rapide|explications|avis)
0.75 (qu'en|qu'est ce que|que) ~ (pensez|penses|vous en|conseillez|conseilles|proposez|proposes|suggérez|recommandez|faire) (vous|tu|en|nous|me)? ; ton avis; votre avis (sur|svp|m'intéresse|serait|me)
0.75 (confirmer|confirmez|confirme|confirmation|accusé de réception|accuser réception) ~ (réception|moi|nous|svp|stp|merci|par retour|possible|besoin|que|si|rapidement|écrit)
0.75 (n'hésitez pas à|pensez à|pense à|veillez à|veille à|tâchez de|essayez de|essaie de|prenez contact|prends contact|prière de|prenez soin|assurez vous|oubliez pas de|oublie pas de|n'oubliez pas) ~ (@ask|me|nous|m'*|le|la|les|vérifier|tenir|que|avec)
0.75 (svp|stp|s'il vous plaît|s'il te plaît|s'il vous plait|s'il te plait|sil vous plait|merci d'avance|d'avance merci|par retour|dans les meilleurs délais|dès que possible|rapidement svp)
0.75 (rappelez|rappelle|appelez|appelle|recontactez|écrivez|répondez) (moi|nous); (tenez|tiens) (moi|nous) (au courant|informé|informée|informés)
0.75 (me|nous) (faire|faites|fasse|fassiez|dire|tenir|envoyer|transmettre|rappeler|confirmer|recontacter|renvoyer|adresser|communiquer|indiquer|préciser|établir|préparer|donner|retourner|rembourser|expliquer|fournir|remettre) (parvenir|savoir|suivre|part|un|une|le|la|les|des|au courant|si|quand|ce|votre|vos|l'*|son|notre|nos|mon|ma|mes|par|rapidement|avant|sous|svp|stp|cela|ça|pour|deux|que|demain|!où|comment)
0.75 (devis|offre|proposition|estimation|chiffrage|cotation|prix|tarif) (pour|concernant|sur|de) (un|une|le|la|les|des|deux|trois|cette|ce|la traduction|l'*|notre|environ) ~
0.75 (préparer|établir|faire|envoyer|proposer|adresser|chiffrer) ~ (devis|offre|avenant|estimation|chiffrage|proposition)
0.75 (demande|demandons|exige|exigeons|réclame|réclamons|attends|attendons|veux|voulons|j'attends|souhaite|souhaitons) ~ (remboursement|explication|explications|réponse|réponses|correction|corrections|solution|geste|geste commercial|avoir|dédommagement|rectification|date|compensation|intervention|excuses|retour|engagement|annulation|copie|restitution|facture|confirmation|preuve|preuves|proposition|calendrier|planning|réaction)
0.75 (remplacer|changer|modifier|corriger|remplacez|changez|modifiez|mettez|mettre) ~ (par|au lieu|plutôt|en gras|en italique|en rouge|en bas|en haut|à la place|à jour)
0.75 (si|dès que|quand) (vous|tu) (pouvez|pourriez|peux|pouviez|pourrez|pouvais|avez|as) ~ (me|nous|m'*|le|la|jeter|regarder|passer|un moment|cinq minutes|deux minutes|envoyer|rappeler|l'*|y|faire|un créneau)
0.7 (si) ~~ (pas|ne|n'*|toujours) ~~ (d'ici|avant) ~ (@wd|demain|ce soir|#|fin|huit|la fin|semaine)
0.8 (mise en demeure|mets en demeure|mettons en demeure|sommation|somme|sommons) (de|d'*|vous|une|par) ~
0.75 (il reste|reste) (à|deux|trois|encore) ~ (corriger|modifier|ajouter|choses|points|changer|revoir|valider)
0.75 (le|la|les|l'*|titre|texte|logo|bouton|couleur|date|nom) ~ (doit|doivent|devrait|devraient) ~ (être|figurer|apparaître|indiquer|mentionner|rester|mis|libellée|corrigé|modifié|remplacé)
0.8 (merci|prière|prie|prions|demande|demandons|possible|besoin|souhaitable|demanderais|temps|vous|saurais gré|invite|invitons) @askd
0.8 (va|vont|faudra|il) ~ (falloir|faudra) ~ (revenir|@ask|refaire|repasser|que vous|me|nous|trouver|s'en occuper)
0.7 si ~~ (n'est|n'ai|n'avons|ne sont|n'a) ~ pas ~ (ligne|prêt|prête|livré|livrée|terminé|terminée|réglé|résolu|corrigé|reçu|réponse|rappelé|réparé)
0.8 (intervenez|venez|rappelez|réparez|agissez|réagissez|répondez|appelez|remettez|faites|réglez|corrigez) (immédiatement|vite|svp|rapidement|d'urgence|au plus vite|maintenant|tout de suite|urgemment|quelque chose|le nécessaire)
0.75 (je|nous) (vous|te) (propose|proposons|suggère|suggérons) (le|la|de|lundi|mardi|mercredi|jeudi|vendredi|un|une|plutôt|à|d'*)
0.75 (ça|cela) (vous|te|t'*) (irait|va|conviendrait|arrangerait|dérange|dérangerait|embête|embêterait|convient) ~
0.75 (une|un|des) (solution|explication|réponse|date|geste|correction|devis|confirmation) (s'il|svp|stp|avant|d'ici|rapide|rapidement|ce|au plus|sous|concrète|claire)
0.75 (faut|faudrait|il faut|faudra) (une|un|des|trouver|que|qu'*|m'*|me|nous|régler|revoir|refaire|corriger|changer) ~ (solution|réponse|@wd|demain|avant|vite|explication|rapidement|refaire|autre|svp|stp)
0.75 (laisse|laissons|charge) (le soin)? (de)? (corriger|rectifier|revenir vers|faire le nécessaire|me rappeler|nous rappeler|vérifier|me dire|regarder) ~
0.75 (invitons|invite|prions|prie) (à|de) ~ (@ask|redéposer|bien|nous|me|prendre|corriger)

[urgent]
0.85 (urgent|urgente|urgents|urgence|urgemment|d'urgence|urgentissime|asap|urge|presse|pressé|pressée|pressant|pressante|impératif|impérativement|impérative|express|illico|immédiat|immédiate|immédiatement|dare dare|au secours|sos|help)
0.85 (dans les plus brefs|plus brefs délais|au plus vite|le plus vite possible|le plus rapidement possible|le plus tôt possible|au plus tôt|aussi vite que possible|aussi rapidement que possible|dès que possible|de toute urgence|sans délai|sans tarder|sans plus tarder|sans attendre|toutes affaires cessantes|séance tenante|tout de suite|sur le champ|dans l'heure|à l'instant même|en urgence|très vite|très rapidement|rapidement svp|vite svp|vite|fissa|dans la minute)
0.85 (aujourd'hui même|ce jour même|aujourd'hui encore|ce soir même|demain matin au plus tard|dans la journée|d'ici ce soir|avant ce soir|avant midi|avant demain|pour ce soir|pour demain|pour hier|d'ici demain|d'ici midi|demain dernier délai|avant la fin de la journée|avant minuit|d'ici la fin de journée|dès aujourd'hui|dès demain|dès ce soir|pour aujourd'hui|avant # h|avant # heures)
0.85 (réponse|intervention|retour|rappel|action|solution|dépannage|correction) (rapide|immédiate|urgente|en urgence|urgent|immédiat|express|aujourd'hui|ce jour|dans l'heure|dans la journée)
0.8 (sous|dans les) (24h|48h|72h); (sous|dans les) (24|48|72|vingt quatre|quarante huit|deux|trois|une|quelques) (h|heures|heure)
0.8 (reste|restent|plus que|n'avons plus que|il ne reste que) (plus que|que)? (@many|quelques|un|une|#) (heures|jours|jour|heure|h|minutes|semaine)
0.8 (délai|délais|deadline|échéance|date limite|date butoir|clôture|dépôt|dépôt du dossier|remise) ~ (demain|ce soir|aujourd'hui|très court|très courts|serré|serrés|approche|imminent|imminente|après demain|dans deux jours|midi|minuit|très serré|dans trois jours|court|courts)
0.8 (ouvre|ouvrons|salon|événement|soirée|audience|l'audience|mariage|concert|vernissage|inauguration|bateau|camion) ~ (demain|ce soir|dans une heure|dans deux heures|aujourd'hui|après demain|dans la matinée|dans # heures|dans quelques heures)
0.8 (chaque) (minute|heure|jour|seconde) (compte|coûte|perdue|perdu|qui passe|de panne); (perdons|perds|perd) ~ (chaque minute|chaque heure|par heure|à l'heure|toutes les minutes|en ce moment même)
0.8 (peut|peux|pouvons|pourrons|pourra|saurait) (plus|pas) (attendre|patienter) ~; (ça|cela) (ne)? peut (pas|plus) attendre; pas dans (trois|deux|quinze|six|un|une|dix) (semaines|jours|mois|semaine|ans); (temps|montre) ~ (presse|compté|joue contre|file); (course contre|dernière minute|pris de court|pris par le temps|le couteau sous la gorge)
0.8 (tout|tous|production|bureau|entreprise|équipe|magasin|caisse|personne|activité|boutique|atelier) ~ (à l'arrêt|bloqué|bloqués|bloquée|paralysé|paralysée|ne peut travailler|peut plus travailler|au chômage technique|immobilisé|arrêté|arrêtée)
0.8 (priorité) (absolue|haute|maximale|numéro|n|élevée|urgente|1); (prioritaire|prioritairement|en priorité|vital|vitale|crucial|cruciale) ~ (que|pour|svp|merci|nous|dossier|demande|traiter)
0.8 (black friday|rush|coup de feu|plus gros soir)
0.8 (pour|avant) (hier|demain|ce soir|ce midi|samedi matin|le week end) (si|svp|stp|impérativement|absolument|sans faute|au plus tard|dernier)
0.85 (à l'arrêt|au point mort|bloqué|bloqués|paralysé|plantée|hs) ~ (rappelez|rappelle|appelez|vite|svp|urgent|immédiatement|intervenez|venez)

[praise]
0.9 (merci|remercie|remercions|remercier|remerciez|remerciement|remerciements|gratitude|reconnaissant|reconnaissante|reconnaissants|reconnaissance) ~~ (travail|boulot|professionnalisme|réactivité|efficacité|gentillesse|disponibilité|écoute|engagement|rapidité|sérieux|dévouement|patience infinie|soutien|accompagnement|qualité|effort|efforts|bienveillance|implication|talent|aide|précieux|précieuse|excellent|excellente|superbe|magnifique|formidable|fantastique|génial|super|belle|intervention|coup de main|tout ce que|énergie|boulot|conseils|créativité|diligence|compétence|tenu bon|organisation|tout le mal|remarquable)
0.9 (merci|remercie|remercions|remercier|remerciez) ~ (d'avoir|de m'avoir|de nous avoir|pour avoir|de l'avoir|mille fois|infiniment|du fond|sincèrement pour|chaleureusement|vivement|énormément|encore pour tout|pour tout|du fond du cœur)
0.9 (immense|énorme|grand|gros|mille|million|un tout grand|infiniment|sincère|vif|tout grand|sincères|vifs) (merci|mercis|remerciements|bravo) ~ (à|pour|de|d'*|vous|toute|équipe|tous|encore|les|pour|pour tout|mille|du)
0.9 (remerciez|remercie|remercier|félicitez|félicite|saluez|dites bravo|dites merci|transmettez mes remerciements|transmettez nos remerciements|embrassez) (la|le|les|l'*|à|toute|votre|bien|chaleureusement|vivement) ~ (de ma part|de notre part|part|équipe|collègue|technicien|technicienne|tous|pour|qui)
0.9 (bravo|chapeau|félicitations|félicite|félicitons|respect|coup de chapeau|compliments|hommage) (à|pour|et|encore|bas|l'artiste|les|toute|vraiment|vous|tous|mille|au|aux|tout|sincère|sincères|de) ~
0.9 (tire|tirons|tiré) (mon|notre|son) chapeau; chapeau bas; (le remplace|la remplace|remplace) par chapeau
0.9 (travail|boulot|résultat|prestation|service|équipe|l'équipe|site|traduction|logo|rapport|rendu|design|soirée|accueil|suivi|intervention|accompagnement|film|vidéo|maquette|photos|conseils|organisation|plans|affiche|menu|événement|étiquettes|elles|ils|collaboration|réactivité|tout|catalogue|brochure|plaquette|montage|formation|défilé|mariage|page|pages|interprète|décor|livre|visuels|campagne|texte|textes) (est|sont|était|étaient|fut) ~ (excellent|excellente|excellents|excellentes|superbe|superbes|magnifique|magnifiques|parfait|parfaite|parfaits|parfaites|formidable|formidables|remarquable|remarquables|fantastique|fantastiques|génial|géniale|géniaux|géniales|splendide|impeccable|impeccables|extraordinaire|extraordinaires|exceptionnel|exceptionnelle|exceptionnels|sublime|sublimes|incroyable|nickel|brillant|brillante|bluffant|bluffante|bluffants|bluffantes|exemplaire|au top|top|une réussite|une merveille|une pure merveille|à tomber|sensationnel|irréprochable|irréprochables|réussi|réussie|réussis|réussies|très réussi|très réussie|une vraie réussite|un succès|un vrai succès|un régal|un carton|canon|de toute beauté|d'une qualité|d'une clarté|d'une efficacité|très beau|très belle|très bon|très bonne|à la hauteur|une bombe|un bijou|limpide|magique|très clair|ravissant|au delà)
0.9 (travail|boulot|résultat|prestation|service|équipe|l'équipe|site|traduction|logo|rapport|rendu|design|soirée|accueil|suivi|intervention|accompagnement|film|vidéo|maquette|photos|conseils|organisation|plans|affiche|menu|événement|étiquettes|elles|ils|collaboration|réactivité|tout|catalogue|brochure|plaquette|montage|formation|défilé|mariage|page|pages|interprète|décor|livre|visuels|campagne|texte|textes) (a été|ont été) (excellent|excellente|excellents|excellentes|superbe|superbes|magnifique|magnifiques|parfait|parfaite|parfaits|parfaites|formidable|formidables|remarquable|remarquables|fantastique|fantastiques|génial|géniale|géniaux|géniales|splendide|impeccable|impeccables|extraordinaire|extraordinaires|exceptionnel|exceptionnelle|exceptionnels|sublime|sublimes|incroyable|nickel|brillant|brillante|bluffant|bluffante|bluffants|bluffantes|exemplaire|au top|top|une réussite|une merveille|une pure merveille|à tomber|sensationnel|irréprochable|irréprochables|réussi|réussie|réussis|réussies|très réussi|très réussie|une vraie réussite|un succès|un vrai succès|un régal|un carton|canon|de toute beauté|d'une qualité|d'une clarté|d'une efficacité|très beau|très belle|très bon|très bonne|à la hauteur|une bombe|un bijou|limpide|magique|très clair|ravissant|au delà)
0.9 (c'est|c'était|ce fut) (vraiment|tout|juste|absolument|simplement)? (excellent|excellente|excellents|excellentes|superbe|superbes|magnifique|magnifiques|parfait|parfaite|parfaits|parfaites|formidable|formidables|remarquable|remarquables|fantastique|fantastiques|génial|géniale|géniaux|géniales|splendide|impeccable|impeccables|extraordinaire|extraordinaires|exceptionnel|exceptionnelle|exceptionnels|sublime|sublimes|incroyable|nickel|brillant|brillante|bluffant|bluffante|bluffants|bluffantes|exemplaire|au top|top|une réussite|une merveille|une pure merveille|à tomber|sensationnel|irréprochable|irréprochables|réussi|réussie|réussis|réussies|très réussi|très réussie|une vraie réussite|un succès|un vrai succès|un régal|un carton|canon|de toute beauté|d'une qualité|d'une clarté|d'une efficacité|très beau|très belle|très bon|très bonne|à la hauteur|une bombe|un bijou|limpide|magique|très clair|ravissant|au delà)
0.9 (excellent|excellente|superbe|magnifique|formidable|remarquable|fantastique|génial|super|splendide|impeccable|extraordinaire|exceptionnel|exceptionnelle|sublime|incroyable|très bon|très beau|beau|chouette|sacré|joli|brillant|bon|énorme|colossal|titanesque|parfait|sacrée|belle|très belle|très bonne|jolie|top) (travail|boulot|job|taf|résultat|service|rendu|équipe|prestation|suivi|accueil|accompagnement|traduction|site|professionnalisme|réactivité|collaboration|intervention|réussite|qualité|organisation|soirée|expérience|design|ouvrage|coup de main|conseil|présentation|maquette|montage|film|photos|communication|logo)
0.9 (clients|client|collègues|invités|tout le monde|public|patron|direction|équipe|gens|convives|mère|mari|femme|enfants|lecteurs|comité|jury|patients|équipes|salariés|chef|visiteurs|président) ~ (adore|adorent|adoré|ravi|ravis|ravie|enchanté|enchantés|emballé|emballés|conquis|bluffé|bluffés|complimenté|complimentés|félicité|félicités|félicitent|fan|impressionné|impressionnés|applaudi|séduit|séduits|sous le charme|émerveillé|émerveillés|pleuré|comblés|unanime|unanimes|épaté|épatés|élogieux|scotchés|apprécié|enthousiaste|enthousiastes|me le dit)
0.9 (j'adore|adorons|on adore|j'ai adoré|avons adoré|a adoré|ont adoré|suis fan|sommes fans|coup de cœur|coup de coeur|suis ravi|suis ravie|sommes ravis|sommes ravies|suis enchanté|suis enchantée|sommes enchantés|suis bluffé|suis bluffée|sommes bluffés|suis impressionné|suis impressionnée|sommes impressionnés|suis conquis|suis conquise|sommes conquis|suis emballé|suis emballée|suis comblé|suis comblée|sommes comblés|suis épaté|suis épatée|en suis ravi|en sommes ravis|absolument ravi|absolument ravie|absolument ravis|suis aux anges|sommes aux anges|suis soufflé|sommes soufflés|suis tombé amoureux) ~
0.9 (très|vraiment|extrêmement|pleinement|entièrement|plus que|tout à fait|tellement|particulièrement|hyper|super|parfaitement|totalement|toujours|bien) (satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|contentes|heureux|heureuse|fiers|fier|fière|impressionné|impressionnée|impressionnés|reconnaissant|reconnaissante|reconnaissants|touché|touchée) ~ (de|du|d'*|par|que|avec|travail|résultat|votre|vous|et|service|collaboration|prestation|équipe)
0.9 (un|vrai|véritable|réel|grand|toujours un|quel|pur|immense) (plaisir|bonheur|régal|confort|soulagement|délice|luxe|privilège) (de|d'*|à|que) (travailler|collaborer|vous|avoir|lire|vous avoir|bosser|recevoir|voir|voir|faire|vous|pouvoir)
0.9 (plaisir|bonheur) (de|à) (travailler|collaborer|bosser) (avec|chez) (vous|toi|votre|une)
0.9 (sans) (vous|toi|votre|ton|elle|lui|votre aide|votre intervention|ton aide) ~ (aurais|aurions|aurait|serais|serions|serait|n'aurais|n'aurions|n'y|jamais|perdu|perdus|étions|j'étais|coulé|fermé|on y|on n'aurait|rien de|y serait)
0.9 (sauvé|sauvée|sauvés|sauvez|sauves|sauver|sauve|évité|tiré|tirés|tirée|dépanné|dépannée|dépannés|enlevé|ôté|retiré|enlevez|rendu) ~ (vie|mise|journée|lancement|soirée|saison|peau|mariage|événement|l'événement|un redressement|catastrophe|affaire|d'affaire|mauvais pas|épine|épine du pied|poids|fière chandelle|week end|des mois|des heures|bacon|la face|chandelle|service immense|un fier service|un immense service|un grand service)
0.9 (dois|doit|devons) (une)? (fière chandelle|beaucoup|énormément|une bouteille|un verre|un café|un dîner|un resto|une bière|champagne)
0.9 (vous êtes|tu es|t'es|êtes|est|c'est|sont|ce sont) (vraiment|tout simplement|juste|toujours|décidément|tous)? (un|une|des|mes|nos|les|au|trop|de vrais|de véritables|une vraie|un vrai) (magicien|magiciens|magicienne|magiciennes|génie|génies|perle|perles|as|ange|anges|crack|cracks|champion|champions|championne|pros|pro|artistes|artiste|star|stars|amour|amours|héros|meilleurs|meilleure|meilleur|top|forts|fort|fortes|forte|bons|sauveurs|sauveuse|sauveur|professionnels|mine d'or|équipe en or|chefs|rocs|amours|chou|choux|trésor)
0.9 (vous êtes|tu es|êtes|t'es) (formidable|formidables|génial|géniale|géniaux|super|au top|incroyable|incroyables|extraordinaires|extraordinaire|parfaits|parfaite|parfait|adorable|adorables|trop forts|trop fort|trop forte|top|exceptionnels|géniales|les meilleurs|la meilleure|le meilleur|imbattables|imbattable|précieux|précieuse)
0.9 (rien|aucun|aucune|pas|zéro|jamais|pas une|pas une seule|pas le moindre|la moindre) ~ (à redire|à reprocher|à critiquer|à signaler de négatif|à changer|reproche|critique à|bémol|fausse note|accroc|plainte|regret|déçu|déçue|déçus|fausse|retouche|redressement|à jeter|de négatif)
0.9 (rien à redire|rien à reprocher|ne changez rien|changez rien|changez surtout rien|continuez comme ça|continue comme ça|continuez ainsi|gardez la même|surtout ne changez|parfait de a à z|de a à z|les yeux fermés|aux petits oignons|aux petits soins|comme sur des roulettes|comme une horloge|haut la main|sans accroc|sans la moindre erreur|sans une seule erreur|sans une seule faute|sans le moindre accroc|zéro défaut|sans faute du début|sans fausse note|au quart de tour|travail d'orfèvre|carton plein|de main de maître|cousu main|pile poil|en plein dans le mille|dans le mille|tapé dans l'œil|fait mouche|tourne nickel|marche nickel|fonctionne nickel|roule nickel|au poil|tout roule)
0.9 (rien à) (redire|reprocher|jeter|ajouter|dire si ce n'est bravo) ~
0.9 (au delà|dépasse|dépassé|dépassent|surpassé|mieux) (de|que|qu'*|toutes|nos|mes|ce) ~ (attentes|espérances|espoirs|espérions|espérais|imaginais|imaginions|attendions|attendais|j'espérais|j'imaginais|pensais|rêvé|prévu|espérait|imaginait|pouvais espérer)
0.9 (exactement|pile|précisément|tout à fait|parfaitement) (ce|comme|ce qu'*) (que|qu'*|je|nous|on|il|dont|j'*)? ~ (voulais|voulions|voulait|cherchais|cherchions|espérais|espérions|besoin|imaginais|imaginions|attendais|fallait|rêvais|rêvions|souhaitions|souhaitais|avais en tête|avions en tête|cherchait|imaginait)
0.9 (en avance|deux jours d'avance|jours d'avance|avant la date|avant l'heure|plus tôt que|plus vite que|en un temps record|temps record|en moins de|en une heure|en dix minutes|en vingt minutes|dans la foulée|le dimanche|un dimanche|jusqu'à # h|jusqu'à minuit|en pleine nuit|tard le soir|à # h du) ~~ (merci|bravo|chapeau|parfait|réparé|sublimes|sublime|impeccable|superbe|magnifique|excellent|formidable|résolu|livré|prévu|prévue|incroyable|champion|super|nickel)
0.9 (réglé|résolu|réparé|dépanné|retrouvé|trouvé|remis|répondu|sauvé|débloqué) ~~ (en un temps record|en dix minutes|en vingt minutes|en une heure|en cinq minutes|en deux heures|en moins de|dans la foulée|un dimanche|dans l'heure|le jour même|un samedi|en pleine nuit|en un rien de temps|en deux temps|en quelques minutes|du premier coup|les yeux fermés)
0.9 (resté|restée|restés|venu|venue|répondu|travaillé|passé|bossé|disponible|patient|patiente) ~ (jusqu'à # h|jusqu'à minuit|jusqu'à # heures|tard|tout le week end|toute la nuit|un dimanche|le dimanche|un samedi|en pleine nuit|au bout|à pas d'heure) ~
0.9 (vous|te|les|l'*) (recommande|recommanderai|recommandons|recommanderons|recommanderais|conseille) ~ (chaudement|vivement|sans hésiter|sans réserve|à tous|à tout le monde|les yeux fermés|autour|partout|volontiers|sans hésitation|vraiment|à tous nos|à tous mes|tous les jours|mille fois)
0.9 (recommande|recommanderai|recommandons) (chaudement|vivement|sans hésiter|sans réserve|à 100|sans hésitation)
0.9 (vous|le|te) (méritez|méritez largement|valez|mérites|mérite) (bien|largement|amplement)? (ce|cet|cette|ça|cinq|5|les|toutes|d'être|chaque|un|une|mille|de) ~ (étoiles|compliments|médaille|avis|éloges|bravo|augmentation|succès|prix|félicitations|centime|merci|fleurs)
0.9 (méritez|mérites|mérite) (largement|amplement|bien); (avis|note|commentaire) (cinq étoiles|5 étoiles|5 5|élogieux|dithyrambique|enthousiaste|très positif|excellent); cinq étoiles; 5 étoiles
0.9 (fonctionne|marche|tourne|roule|passé|passée|déroulé|déroulée|fonctionnent|marchent|s'est passé|s'est passée) (désormais|maintenant|enfin)? (parfaitement|très bien|à merveille|à la perfection|super bien|impeccablement|au poil|nickel|du tonnerre|sans accroc|comme sur des|comme une|mieux que|impeccable|admirablement|formidablement)
0.9 (qualité|sérieux|réactivité|professionnalisme|efficacité|gentillesse|disponibilité|écoute|patience|talent|rapidité|clarté|rigueur|pédagogie|compétence|élégance|créativité|soin|bienveillance|accompagnement|précision|finesse) ~ (exemplaire|exemplaires|remarquable|remarquables|exceptionnel|exceptionnelle|exceptionnelles|impressionnant|impressionnante|irréprochable|au rendez vous|constante|toujours au|apprécié|appréciée|appréciés|appréciées|à saluer|rare|rares|hors pair|incroyable|font la différence|fait la différence|sans faille|légendaire|à toute épreuve|bluffante|parfaite|d'ange)
0.9 (apprécie|apprécions|apprécié|appréciée|appréciés|apprécient|salue|saluons|loue|louons|admire|admirons) ~ (beaucoup|énormément|vraiment|particulièrement|votre|vos|ton|la qualité|le sérieux|le travail|la rapidité|la réactivité|le soin|la clarté|les efforts|le professionnalisme|la patience|tout|vivement) ~ (travail|réactivité|sérieux|qualité|professionnalisme|soin|rapidité|efforts|franchise|transparence|écoute|disponibilité|efficacité|patience|aide|accompagnement|honnêteté|clarté|précision|gentillesse)
0.9 (commandes|ventes|chiffre d'affaires|visites|trafic|réservations|inscriptions|demandes|résultats|clients|fréquentation) ~ (doublé|triplé|quadruplé|explosé|grimpé|bondi|augmenté|progressé|affluent|pleuvent|dépassent|record|afflué|ramené|décollé) ~ (grâce|depuis|merci|vous|en|bravo|et|de)?
0.9 (grâce) (à|au|aux) (vous|toi|votre|vos|ton|toute|l'équipe|équipe|tes|elle|lui|son) ~
0.9 (ramené|apporté|attiré|gagné|fait gagner|obtenu|décroché) ~ (clients|commandes|temps|contrat|marché|permis|prix|appel d'offres|client|heures|subvention) ~ (grâce|merci|bravo|vous êtes|magiciens|à vous)?
0.9 (ne|n'*) (peux|peut|pouvons|puis|ai|avons|saurais|avions) (que|qu'*|pas assez|jamais assez|assez) ~ (féliciter|louer|recommander|remercier|des compliments|que des compliments|du bien|des éloges|applaudir|saluer|vous dire merci|compliments|me réjouir|nous réjouir)
0.9 (que) (des|du) (compliments|bien|éloges|bons retours|retours positifs|louanges|bonheur|positif|félicitations|bons échos) ~
0.9 (meilleur|meilleure|meilleurs|meilleures) (agence|prestataire|décision|choix|équipe|comptable|traducteur|traductrice|partenaire|investissement|cabinet|graphiste|site|collaboration|fournisseur|rencontre|architecte|photographe|avocat|développeur|traiteur|version) ~ (jamais|que|depuis|prise|monde|ans|possible|de|vous|au)
0.9 (heureusement|une chance|de la chance|quelle chance|ravi|ravie|ravis|contents|content|contente|heureux|heureuse) (que|qu'*|d'avoir|de) (vous|vous êtes|tu|vous soyez|vous avoir|choisi|travailler|vous ayez|votre|vous compter|notre collaboration|du résultat|du travail|confié)
0.9 (soulagé|soulagée|soulagés|rassuré|rassurée|rassurés|tranquille|tranquilles|serein|serein|sereine|sereins|dormir|dors|dormons|confiance) ~ (grâce|merci|depuis|vous|sur mes deux|avec vous|totale|aveugle|mieux)
0.9 (agréablement|heureusement|très agréablement) (surpris|surprise|surpris); (belle|très belle|excellente|bonne|sacrée) surprise
0.9 (tout) (était|est|s'est|a été|fut) (parfait|clair|impeccable|nickel|super|au top|magnifique|rapide|limpide|bien passé|parfaitement|merveilleusement|très bien|prêt à l'heure|à l'heure|fluide|simple|délicieux|réussi|carré|excellent|génial)
0.9 (c'est|c'était|voilà) (du|un|une|vraiment du|de l'*|le) (beau|très beau|grand|très bon|bon|super|excellent|vrai|sacré|chouette|belle|travail|très belle) (travail|boulot|art|d'orfèvre|ouvrage|job|résultat|de pro|de professionnel|réussite|taf|œuvre|soigné|de qualité|remarquable)
0.9 (a|ont|avez|as) (vraiment|tous|toutes|tout simplement)? été (top|super|parfaite|parfait|parfaits|géniale|génial|géniaux|adorable|adorables|formidable|formidables|extraordinaire|extraordinaires|au top|remarquable|remarquables|impeccable|impeccables|incroyable|incroyables|exceptionnelle|exceptionnel|exceptionnels|précieux|précieuse|patiente|patient|très pro|d'une aide|d'une patience|d'une gentillesse|d'une efficacité|d'un professionnalisme|d'un grand secours|très à l'écoute|fantastique)
0.9 (fait|fit|font) l'unanimité; (toujours|beaucoup|vraiment|énormément|particulièrement|tous|toutes|grandement|sincèrement) (apprécié|appréciée|appréciés|appréciées)
0.9 grâce à ~ que (vous|tu) ~; grâce à (votre|vos|ton|tes|vous|toi|l'équipe)
0.9 (d'une|d'un|avec une|une) (clarté|efficacité|gentillesse|patience|qualité|rapidité|finesse|élégance|précision|disponibilité|justesse|beauté|simplicité|fluidité|fraîcheur|réactivité|générosité|bienveillance|délicatesse|rigueur|redoutable|professionnalisme) (remarquable|rare|folle|incroyable|exemplaire|infinie|extraordinaire|exceptionnelle|impressionnante|absolue|redoutable|bluffante|totale|parfaite|inouïe|admirable|étonnante|sans nom|exceptionnel|remarquables)
0.9 (passé|passée|accepté|acceptée|validé|validée|marché|réussi|obtenu|fonctionné|accordé|tombé juste) ~ (du premier coup|haut la main|sans la moindre réserve|sans réserve|sans remarque|comme une lettre à la poste|à l'unanimité|sans une retouche)
0.9 (comme dans un rêve|comme par enchantement|un vrai bonheur|du pur bonheur|que du bonheur|que du plaisir|tout en douceur|une vraie bouffée|bouffée d'oxygène|bouffée d'air|un travail de titan|au cordeau|tip top|au boutte|vraiment le fun|super le fun|de la bombe|de la balle|ça déchire|ça envoie|trop la classe|on s'est régalés|on s'est régalé|je me suis régalé|coup de baguette magique|chapeau les artistes|rien que du bon|aux petits soins|cousu de fil d'or)
0.9 (pas mal du tout|franchement pas mal|vraiment pas mal|plutôt réussi|plutôt réussie|sacrément bien|drôlement bien|rudement bien|vachement bien|hyper bien|super bien|trop bien|bien joué|bien vu l'équipe|joliment|magistralement|brillamment) ~
0.9 (jamais) (eu)? ~ (me plaindre|à nous plaindre|à redire|à regretter|été déçu|été déçue|été déçus|regretté|aussi bien|si bien|vu aussi|vu un|vu une|autant|une équipe aussi|rien à vous reprocher)
0.9 (vous|tu|t'*|elle|il|équipe|l'équipe) (assurez|assures|assure|gérez|gères|gère|déchirez|déchires|cartonnez|cartonnes|êtes au top|tenez la route|avez assuré|as assuré|a assuré|a fait des miracles|avez fait des miracles|as fait des miracles|a été parfaite|a été parfait|a été formidable|avez été formidables|avez été parfaits|a été extraordinaire|a été adorable|a été top|avez été au top|a été géniale|a été génial|avez été super|a été super|faites des merveilles|fait des merveilles|a tout déchiré)
0.9 (il faut|faut|tiens à|tenais à|tenons à|voulais|voulions|veux|souhaite|souhaitais) (vous|te|le)? (dire|le dire|remercier|saluer|souligner|féliciter|exprimer|faire part) ~~ (bien|bravo|merci|satisfaction|gratitude|travail|qualité|plaisir|content|contente|contents|ravi|ravis|ravie|équipe|professionnalisme|apprécié|reconnaissance|satisfaits)
0.9 (passé|passée|resté|consacré|sacrifié|donné|travaillé) ~ (sa soirée|son dimanche|sa nuit|son week end|leur week end|la nuit|ses vacances|des heures|son samedi|votre soirée|votre dimanche) ~ (à|pour|sur|et) ~
0.9 (larmes|émotion|ému|émue|émus|frissons|pleuré|bouche bée|sans voix|scotchés|soufflés|bluffés|rires|applaudissements|ovation) ~ (yeux|joie|public|salle|toute|moment|devant|de bonheur|invités|famille|beauté|d'émotion|l'assemblée)
0.9 (on en parle encore|tout le monde en parle|ne parle que de|parle encore de|m'en parlent encore|n'en reviens pas|n'en revenons pas|n'en revient pas|font des envieux|fait des envieux|font des jaloux|fait des jaloux) ~
0.9 (quel|quelle|quels|quelles) (beau|belle|bon|bonne|super|excellent|excellente|boulot|talent|plaisir|bonheur|travail|équipe|soulagement|professionnalisme|efficacité|patience|réactivité|régal|délice|réussite|merveille|chance|différence)
0.9 (merci|bravo) (fatou|à|pour) ~~ (sauvé|récupéré|passé|tout marchait|tout fonctionne|impeccable|parfait|nickel|miracle|résolu)
0.85 (merci|remercie|remercions|remerciements) ~ (pour|de) ~ (excellent*|super|superbe|formidable|beau|belle|rapidité|réactivité|efficacité|professionnalisme|patience|disponibilité|gentillesse|magnifique|remarquable|précieuse|qualité|implication|engagement|sérieux|écoute|souplesse)
0.85 (clients|invités|équipe|patron|direction|collègues|tout le monde|participants|mari|femme|lecteurs|adhérents) ~ (ravi*|conquis|enchanté*|adoré*|adore*|bluffé*|emballé*|impressionné*|content*|satisfait*|félicit*)
0.85 (vous avez|tu as|équipe a|il a|elle a) ~ (fait un|réalisé un|fourni un|été|accompli un) ~ (excellent|super|travail formidable|beau travail|travail remarquable|sacré boulot|top|parfait*|génial*|formidable*|remarquable*|efficace*|adorable*) ; (je recommande|nous recommandons|recommanderai|recommanderons) ~ (vivement|chaudement|à tous|sans hésiter|les yeux fermés|autour)

[growth]
0.95 (renouveler|renouvelons|renouvelle|renouvellerons|renouvellement|reconduire|reconduisons|reconduis|reconduction|reconduirons|prolonger|prolongeons|prolonge|prolongerons|rempiler|rempile|rempilons|rempilerons|resigner|resigne|resignons|resignerons|poursuivre|poursuivons|continuer|continuons|repartir|repart|repars|repartons|reprendre|étendre|étendons|élargir|élargissons) ~~ (contrat|abonnement|collaboration|mission|mandat|partenariat|deux ans|un an|trois ans|# ans|# mois|avec vous|une année|l'année prochaine|an prochain|l'an|2027|2028|ensemble|forfait|aventure|l'aventure|saison|même formule|prestation|prestations|service|convention|boutique|filiale|autres sites)
0.95 (on|nous|je) (rempile|rempilons|resigne|resignons|signe|signons|repart|repartons|repars|renouvelle|renouvelons|prolonge|prolongeons|continue|continuons|reconduit|reconduisons|remet ça|remettons ça) (pour|avec|un|deux|ensemble|sans|bien|évidemment|volontiers|l'an|l'année|une|le|la|les yeux|ça)
0.95 (en|j'en|on en|nous en) (reprends|reprenons|reprend|recommande|recommandons|reprendrai|recommander|voudrais|voudrions|commande) (#|@many|encore|deux|trois|autant|cent|mille|une|pour)
0.9 (commander|commande|commandons|recommander|rajouter|rajoute|ajouter|ajoute|ajoutons|souscrire|prendre|passer|confier|confions|confie|donner|attribuer|étendre|élargir|compléter|réserver|lancer|démarrer|signer|signons|valider|accepter|engager|démarrons|lançons|faire) ~ (également|aussi|en plus|supplémentaire|supplémentaires|encore|deuxième|seconde|troisième|nouveau|nouvelle|autre|autres|suite|l'ensemble|phase|phase 2|tranche|formule supérieure|le lot 2|deuxième site|autre site|autre boutique|nos autres|filiale|boutique de|suite du|totalité|toute la|toute notre|prochain|prochaine|la comptabilité|option|l'option|formule premium|pack|version anglaise|version allemande|second|reste|tous nos|toutes nos) ~
0.9 (vous|te) (confier|confie|confions|confierons|confierai|confierais|confierions|réserver|réservons|réserve) ~ (également|aussi|la|le|les|notre|nos|mon|ma|toute|tout|l'*|un|une|deux|autre|prochain|suite|totalité)
0.9 (souhaite|souhaitons|souhaiterais|souhaiterions|voudrais|voudrions|aimerais|aimerions|veux|voulons|envie|prêts|prêt|décidé|partants|partant|partante|envisageons) (de|d'*|à|pour|bien|maintenant)? (renouveler|reconduire|prolonger|étendre|élargir|continuer avec vous|poursuivre avec vous|poursuivre notre|continuer notre|vous confier|passer à la formule|passer au forfait|augmenter|ajouter|souscrire|commander|retravailler avec|travailler à nouveau|rempiler|recommencer avec vous|lancer la phase|attaquer la suite|développer notre collaboration|démarrer la|doubler|refaire appel)
0.9 (feu vert|on y va|c'est parti|banco|go|bon pour accord|d'accord) (pour|avec|sur) ~ (phase|suite|lot|option|l'option|deuxième|seconde|extension|tranche|la totalité|devis complémentaire|avenant|module|version|boutique|formule|étape)
0.95 (recommandé|recommandée|recommandés|recommande|parlé|conseillé|conseillée|conseille|suggéré|passé|donné|transmis|communiqué|glissé|refilé|donne|parle|filé|laissé) ~ (vous|votre|vos|de vous|ton|tes|de toi|t'*|te) ~ (à|au|aux|nom|coordonnées|contact|numéro|carte|autour|adresse|mail|ami|amie|confrère|collègue|belle|beau|sœur|frère|voisin|voisine|associé|cousin|cousine|client|réseau|patron|@friend)
0.95 (donné|donne|passé|transmis|communiqué|laissé|filé|refilé|glissé) (votre|vos|ton|tes) (nom|coordonnées|contact|numéro|carte|adresse|mail|téléphone|email) ~
0.95 (ai|j'ai|avons|a) (chaudement|vivement|déjà|bien|encore|aussi)? (parlé de vous|parlé de votre|recommandé votre|recommandé vos|vanté vos|vanté votre|dit du bien|dit beaucoup de bien|chanté vos louanges|conseillé votre|parlé en bien|fait de la pub)
0.95 (vous|t'*|te) (ai|a|avons|j'ai) (chaudement|vivement|déjà|bien)? (recommandé|recommandée|recommandés|conseillé|conseillés)
0.95 @friend ~ (va|vont|devrait|devraient|souhaite|souhaiterait|cherche|aimerait|voudrait|a besoin|pourrait|risque|intéressé|intéressée|compte|doit|veut|ouvre) ~ (appeler|vous appeler|vous contacter|contacter|vous écrire|t'appeler|te contacter|prendre contact|votre contact|vos services|un comptable|une agence|un prestataire|un site|votre numéro|le même|la même|traduire|travailler avec|par vos|rencontrer|un graphiste|un traducteur|un architecte|par votre|vous rencontrer|faire appel|aussi|un avocat)
0.95 (il|elle|ils|elles|on) (va|vont|devrait|devraient|doit|risque de) (vous|t'*|te) (appeler|contacter|écrire|joindre|téléphoner|faire signe|solliciter)
0.95 (vous|t'*|te) (appellera|contactera|écrira|appelleront|contacteront|téléphonera|fera signe|fera un mail|joindra|sollicitera) ~
0.95 (vous|te) (mettre|mets|mettrai|présenter|présente|présenterai|envoie|envoyer|amène|amener|adresse|adresserai) ~ (relation|contact|en relation|en contact|client|clients|ami|confrère|collègue|du monde|nouveau client|nouveaux clients|quelqu'un|des clients|une amie|un ami|une cliente)
0.95 (nouveau|futur|potentiel|autre) (client|cliente|contact|prospect) (pour vous|pour toi|à vous)
0.9 (réservez|réserve|réserver|bloquez|bloque|bloquer|notez|gardez|garde) ~ (date|dates|place|créneau|agenda|nous|moi|déjà) ~ (an prochain|l'an prochain|l'année prochaine|2027|2028|prochaine édition|prochain|prochaine|été|printemps|de nouveau|même)
0.9 (rendez vous|à) (l'an prochain|l'année prochaine|la prochaine édition) (même|pour|avec|sans)?; même (date|endroit|équipe|formule|heure) (l'an|l'année)
0.9 (l'an prochain|l'année prochaine|prochaine édition|saison prochaine|prochain projet|prochaine fois) ~~ (avec vous|à nouveau|de nouveau|encore vous|vous encore|c'est vous|refera|referons|referai|ferons appel|compte sur vous|comptons sur vous|repart|rempile|rappellerons|rappelle|retravailler|c'est certain)
0.9 (referons|referai|refera|ferons|ferai|retravaillerons|retravaillerai|reviendrons|reviendrai|repasserons|repasserai) (appel|à nouveau|de nouveau|encore|avec|sans hésiter|très vite|vers|chez|très volontiers|volontiers|certainement) ~ (vous|vos|votre|toi|appel)
0.9 (formule|forfait|offre|pack|abonnement|option|version) (supérieure|supérieur|premium|annuel|annuelle|pro|gold|complet|complète|plus) ~ (passer|souscrire|prendre|prenons|choisi|choisissons|partons|part|valide|validons|intéresse|basculer|souhaitons|souhaite)
0.9 (passer|passons|basculer|basculons) ~ (à|au|sur|en) ~ (formule|forfait|offre|pack|abonnement|version) (supérieure|supérieur|premium|annuel|annuelle|pro|gold|complet|complète|plus|au dessus)
0.95 (approuvé|validé|voté|accepté|accordé|signé) ~ (extension|l'extension|renouvellement|reconduction|prolongation|avenant|l'avenant|la suite|phase|élargissement) ~
0.9 (reprend|reprenons|garde|gardons|prend|prenons|reprends|remet|remettons) (la|les|le)? (même|mêmes) (équipe|formule|équipes|recette|prestataire|dispositif|pack) ~ (pour|et|partout|que|avec|à|en)?
0.95 (on|nous) (attaque|lance|démarre|enchaîne|embraye|attaquons|lançons|démarrons|enchaînons|continuons) (avec|sur|la|le|par)? ~ (version|phase|suite|saison|tranche|étape|deuxième|second|seconde|lot|partie|prochaine|prochain|chantier|boutique|projet)
0.95 (frère|sœur|ami|amie|voisin|voisine|cousin|cousine|collègue|confrère|associé|filiale|belle sœur|beau frère|client|fournisseur|copine|copain) ~ (veut|voudrait|aimerait|souhaite|réclame|demande) ~ (la même|le même|pareil|votre|vos|un devis|même chose|aussi|vous|ses coordonnées|un site|rencontrer)
0.9 (budget|devis|commande|extension|avenant) (validé|accepté|signé|acceptée|signée|confirmée|validée|confirmé) ~ (pour|on|nous|suite|phase|vous pouvez|lancer|démarrer|commencer)
0.9 (signe|signons|resigne|remet|remets|remettons|repart|repartons|rempile|rempilons) (pour|le couvert|ça|une pièce|l'affaire) ~ (an|ans|mois|année|saison|l'an|tour|janvier|prochain|prochaine)?
0.9 (compte|comptons|pensons|pense) ~ (sur vous|à vous|faire appel à vous) ~ (prochain|prochaine|suite|l'an|l'année|autres|nouveau|nouvelle|futur|futurs)
0.9 (abonnement|contrat|forfait) ~ (augmenter|doubler|étendre|élargir|passer à|ajouter) ~ (heures|licences|postes|utilisateurs|sites|pages|langues|jours)
0.9 (ajouter|ajoutez|ajoutons|rajouter|rajoutez|ajoute) ~ (licences|licence|postes|utilisateurs|langue|langues|boutique|site|module|exemplaires|établissement|salariés|agence de)

[meeting.off]
0.85 (annuler|annule|annulons|annulez|annulé|annulée|reporter|reporte|reportons|reporté|reportée|repousser|repousse|repoussons|repoussé|décaler|décale|décalons|décalé|décalée|déplacer|déplaçons|déplacé|déplace|remettre|avancer|décommander|décommande|changer|rater|raté|loupé|manqué|manquer|oublié|oubliée|bouger|reprogrammer|replanifier|sauter|supprimer|zappé|ajourner|déprogrammer|recaler|recaser) ~~ (réunion|rendez|rdv|rendezvous|visio|visioconférence|appel|entretien|rencontre|visite|séance|atelier|déjeuner|point|call|formation|présentation|entrevue|démo|démonstration|dégustation|essayage|tournage|shooting|café|comité|teams|zoom|l'appel|l'entretien|l'atelier|conférence|session|séance|skype|meeting|audience|brainstorming|dîner|entretien|copil|restitution)
0.85 (réunion|rendez vous|rdv|visio|appel|entretien|rencontre|visite|séance|atelier|déjeuner|point|call|formation|présentation|démo|dégustation|l'atelier|l'appel|meeting|lundi|mardi|mercredi|jeudi|vendredi|demain|copil|session) ~ (annulé|annulée|annulés|reporté|reportée|repoussé|repoussée|décalé|décalée|déplacé|déplacée|tombe à l'eau|plus possible|pas possible|impossible|n'aura pas lieu|ne pourra pas avoir|compromis|compromise|remis|remise|remettre à|annuler|reporter|décaler|repousser|ne va pas être possible|ne convient plus|ne me va plus|ne sera pas possible|va être compliqué|ça ne va pas|n'est plus nécessaire|plus nécessaire|pas nécessaire|plus utile|ne marche plus|saute|ne m'arrange plus|ça va pas|ça coince)
0.85 (pourrai|pourrons|pourra|peux|pouvons|peut|vais|va|allons|serai|serons|sera|suis|sommes|saurai|pourrais|arriverai|arriverons) (pas|plus|finalement|malheureusement) ~ (présent|présente|présents|disponible|disponibles|libre|libres|venir|assister|participer|rejoindre|joindre|honorer|rendre|dispo|libérer|déplacer|être là|des vôtres|y être|y assister|y participer) ~ (demain|réunion|rendez|rdv|visio|@wd|ce|cet|cette|aujourd'hui|notre|à|au|appel|atelier|comme|finalement|séance|hélas|mais|un)
0.85 (ne|n'*) ~ (serai|serons|sera|suis|sommes) (malheureusement|hélas|finalement|donc)? (pas|plus|point) (disponible|disponibles|libre|libres|présent|présente|présents|!là|dispo|des nôtres|des vôtres) ~ (demain|@wd|réunion|rendez|rdv|visio|ce|cet|cette|aujourd'hui)
0.85 (ne|n'*) ~ (pourrai|pourrons|pourra|peux|pouvons|peut) pas ~ (être présent|être présente|être présents|être là|venir|assister à|participer à|participer au|honorer|me libérer|être des vôtres|nous rejoindre|vous rejoindre|me rendre|être disponible)
0.85 (désolé|désolée|désolés|navré|navrée|pardon|excuse|excusez|excuses|confus|confuse|honteux|honteuse) ~~ (raté|manqué|oublié|loupé|zappé|pas venu|pas venue|pas là|absent|absente|absents|planté|posé un lapin|annuler|reporter|décaler|décommander|empêché|empêchée|dernière minute|faux bond|pas pu) ~ (réunion|rendez|rdv|visio|appel|point|hier|ce matin|tout à l'heure|notre|votre|demain|entretien|tantôt|atelier|séance|call|@wd)
0.85 (faux bond|posé un lapin|contretemps|empêchement|imprévu|imprévus|impondérable|coincé|coincée|bloqué|bloquée|malade|grippe|covid|fièvre|cloué|clouée|grève|train supprimé|panne de voiture|hospitalisé|enterrement|obsèques|gastro|accident|angine) ~~ (annuler|reporter|décaler|repousser|rendez|rdv|réunion|demain|décalons|reportons|visio|remettre|autre date|autre jour|autre créneau|présent|présente|venir|pourrai|rendez vous|déplacer|@wd)
0.85 (autre|nouvelle|nouveau|autres|nouvelles) (date|dates|jour|créneau|créneaux|moment|heure|horaire|rendez|rdv|jours|rencontre|fois) ~ (pour|possible|vous|te|nous|à|svp|stp|proposer|convenir|trouver|arrange|fixer|rapidement|la semaine|dans|ensemble|conviendrait)
0.85 (fixer|trouver|convenir|proposer|proposez|propose|choisir|reprogrammer|replanifier|proposons|trouvons|fixons|caler|prendre) (d'un|une|un|d'une|de|pour en fixer)? (autre|nouvelle|nouveau|en fixer un autre) (date|jour|créneau|moment|rendez|rdv|heure)
0.85 (peut on|pouvons nous|pourrions nous|pourrait on|on peut|est ce qu'on peut|possible de|peux tu|pouvez vous|on pourrait|ça te va si on|ça vous va si on|préférerais|préférerions|faut|dois|devons|propose de|proposons de|obligé de|obligée de|obligés de|contraint de|contrainte de|contraints de|vais devoir|allons devoir|préfère|aimerais|voudrais|souhaiterais|souhaite|souhaitons) ~ (décaler|reporter|repousser|déplacer|avancer|remettre|annuler|décommander|bouger|recaler) ~ (à|au|d'une|de|jeudi|lundi|mardi|mercredi|vendredi|demain|notre|la|le|réunion|rendez|rdv|plus tard|visio|point|semaine|appel|cela|ça|d'un)
0.85 (reporte|reportons|décale|décalons|repousse|repoussons|remet|remettons) (à|au|ça|cela|d'une|tout|notre|la|le|de|plutôt|donc) ~ (@wd|semaine|plus tard|janvier|décembre|réunion|rendez|rdv|jours|heure|visio|autre|mois|ultérieure)
0.85 (empêché|empêchée|retenu|retenue|indisponible|souffrant|souffrante) ~ (demain|@wd|ce jour|aujourd'hui|cet après|rendez|réunion|rdv|cette date|ce matin|au dernier|pour notre|visio)
0.85 (décline|déclinons|décliner|dois décliner) ~ (invitation|l'invitation|réunion|rendez|proposition de réunion|participation|rdv)
0.8 (partie remise|remise à plus tard|une prochaine fois|un autre jour|sine die|date ultérieure|plus de rendez vous demain); (inutile|pas la peine) de (vous déplacer|te déplacer|venir|vous rendre|passer) ~
0.8 (ne|n'*) (venez|viens|passez|passe) (pas|plus|finalement) ~ (demain|@wd|finalement|ce|cet|aujourd'hui|je)
0.8 (conflit|chevauchement|collision) (d'agenda|d'horaire|avec|dans|d'horaires)
0.85 (lundi|mardi|mercredi|jeudi|vendredi|demain|ça|réunion|rdv|rendez vous|ce soir|tantôt) ~ (c'est|est|sera) (mort|cuit|râpé|foutu|fichu|compliqué|impossible|plus possible|pas possible|trop juste|plus jouable|tombé à l'eau|chaud|pas jouable)
0.85 (lundi|mardi|mercredi|jeudi|vendredi|demain) (ne|n'*) (va|ira|est|sera|convient|m'*|me|nous) (pas|plus|finalement pas|me) ~ (aller|possible|convient|arrange|faisable|jouable|va)?
0.85 (réunion|rendez vous|rdv|visite|séance|formation|visio|atelier|entretien|intervention|rencontre|assemblée) ~ (supprimé|supprimée|ajourné|ajournée|suspendue|n'a plus lieu|n'aura plus lieu|saute|à replanifier|à reprogrammer|à refixer|est remise|sera remise|est remis)
0.85 (plutôt|à la place|au lieu de) (lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine prochaine) ~ (possible|ok|irait|va|convient|arrange|si|même heure|svp|stp|dispo)?
0.85 (lundi|mardi|mercredi|jeudi|vendredi|semaine prochaine) (à la place|même heure|plutôt|au lieu) ~ (irait|possible|va|ok|convient|dispo|arrange|de)?
0.85 (passer|laisser passer) ~ (tour|cette réunion|cette fois); (on|faut) (annule|reporte|décale|remet|annuler|reporter|remettre) (jeudi|demain|lundi|mardi|mercredi|vendredi|ça|notre|la|le)
0.85 (on|nous) (fait|faisons|ferons) (ça|cela|la réunion|le point)? (un autre jour|une autre fois|plus tard|la semaine prochaine)

[auto]
0.95 (réponse|message|mail|courriel|email|notification|courrier|avis) (automatique|automatisé|automatisée|généré automatiquement|générée automatiquement|d'absence|d'absence automatique|électronique automatique)
0.95 (généré|générée|envoyé|envoyée|émis|créé) (automatiquement|par un système|par un automate|par notre système); répondeur automatique; réponse auto; absence du bureau; message d'absence; ceci est (un|une) (message|réponse|accusé|mail|courriel|notification) (automatique|de réception|généré|automatisé)
0.95 (merci|prière|veuillez) (de ne pas|ne pas) (y répondre|répondre à ce|répondre directement|répondre à cet)
0.95 (ne pas répondre|ne répondez pas|n'y répondez pas) (à ce|à cet|directement|à cette|au présent) ~ (message|mail|courriel|email|adresse)?
0.95 (votre) (demande|message|mail|courriel|email|requête|ticket|dossier|candidature|signalement|réclamation) (a|nous est|nous|a bien|est) (bien|été|bien été|bien parvenu|parvenue)? (été)? (enregistré|enregistrée|pris en compte|prise en compte|reçu|reçue|transmis|transmise|créé|créée|parvenu|parvenue|enregistre|en cours de traitement|attribué|affecté|assignée) (sous|et|par|avec|le|dans|automatiquement|à|nous)
0.95 (ticket|incident|demande|dossier|requête|référence) (n|no|numéro|#)? # ~ (créé|créée|ouvert|ouverte|enregistré|enregistrée|attribué|assigné)
0.95 (sous|porte|est|avec) le (numéro|n|no) (de ticket|de dossier|de référence|de demande|#) ~; numéro de (ticket|référence) (est|de votre)
0.95 (notre équipe|un conseiller|un de nos|l'un de nos|un collaborateur|nos équipes|un technicien|notre service) ~ (vous répondra|vous répondront|prendra contact|vous recontactera|reviendra vers vous|traitera votre|vous contactera|reviendront vers vous) (dans|sous|dès|au|prochainement|dans les)
0.95 (accusé|accuse|accusons) (de)? réception (automatique|de votre demande|de votre message|de votre ticket); accusé de lecture; confirmation de lecture
0.95 (n'a pas pu être|n'a pu être|pas pu être|ne peut être|impossible de) (remis|remise|distribué|livré|délivré|transmis|acheminé|remettre|distribuer|délivrer) ~ (destinataire|message|courriel|adresse|mail|à|au|aux)
0.95 (échec|erreur|notification) (de|d'*|d'état de) (remise|distribution|livraison|envoi|acheminement|la remise); non remis; message non (remis|distribué|délivré); mailer daemon; postmaster; undeliver*
0.95 (adresse|boîte|destinataire|compte|utilisateur|domaine|messagerie) ~ (n'existe pas|n'existe plus|inconnu|inconnue|introuvable|saturée|pleine|quota|désactivée|n'est plus utilisée|n'est plus valide|n'est pas relevée|n'est plus consultée|n'est pas consultée|inexistante|non surveillée|n'est plus active)
0.95 (ne|n'*) ~ (travaille|fait|fais|fait plus|suis|est) plus (chez|pour|partie|au sein|dans|en poste) ~ (société|entreprise|cabinet|équipe|effectifs|groupe|@firm|agence)
0.45 (a|ai|j'ai) quitté (la société|l'entreprise|le cabinet|ses fonctions|l'agence|le groupe|mes fonctions|notre société|nos effectifs)
0.45 (congé|congés) (de|d'*)? (maternité|paternité|parental|maladie|sabbatique|annuel|annuels|payés) ~ (jusqu'*|du|à partir|de retour|retour|et serai|sans accès|contacter|jusqu'au)
0.45 (absent|absente|absents|absence|en congé|en congés|en vacances|hors du bureau|indisponible|en déplacement|en formation|fermé|fermés|fermée) ~~ (de retour|serai de retour|jusqu'au|retour le|reviens le|reviendrai le|du # au|rouvrirons|rouvrira|serons de retour|à mon retour|au #|inclus) ~
0.45 (en cas d'urgence|pour toute urgence|en cas de besoin|pour toute demande urgente|pour toute question urgente|pour toute facture|pour toute demande|en mon absence|pendant mon absence|durant mon absence|en attendant mon retour|en cas d'absence) ~~ (contacter|contactez|adresser|adressez|joindre|écrire|appeler|appelez|écrivez|collègue|prenez contact|vous pouvez|veuillez|merci de)
0.45 (absent|absente|absents|en congé|en congés|en vacances|en déplacement|hors du bureau|en rtt|indisponible) (du bureau|jusqu'*|jusqu'au|pour|du|depuis|cette|ce jour|aujourd'hui|actuellement|et|à)
0.45 (serai de retour|serons de retour|sera de retour|de retour au bureau|reviens le|reviendrai le|retour le|reprise le|retour prévu)
0.45 (en|pendant|durant) (mon|notre|cette|son) absence; accès (limité|restreint|réduit|intermittent) ; pas accès à (mes|ma) (mails|messagerie|emails|courriels)
0.45 (ne)? (consulterai|consulte|relèverai|lirai|consulterons|traiterai|répondrai) (pas|que|qu'*) ~ (mails|messages|messagerie|courriels|emails|boîte|ponctuellement|occasionnellement|retour|épisodiquement)
0.45 (répondrai|traiterai|reviendrai vers vous|répondrons|lirai) ~ (à mon retour|dès mon retour|à notre retour|au retour|à la réouverture)
0.45 (bureau|bureaux|cabinet|agence|entreprise|société|atelier|boutique|étude) (est|sont|sera|seront) (fermé|fermés|fermée|fermées) (du|jusqu'*|jusqu'au|pour|entre|à partir|le)

# The client itself is going under.
[insolvency]
0.85 (redressement|liquidation) judiciaire; (mise|mis|mise|placé*|entr*) en (liquidation|redressement)
0.85 liquidation (de|de notre|de la) (société|entreprise|activité); dépôt de bilan
0.85 (nous|on|j) ~ (déposons|dépose|déposé|déposer|déposerons) le bilan
0.85 (cessation|en cessation) (de|des) paiements; procédure de (sauvegarde|redressement|liquidation)
0.85 procédure collective; procédure d insolvabilité; procédure d'insolvabilité
0.85 (nous|on|société|entreprise|agence) ~ (sommes|est|suis) (insolvable|insolvables|en faillite)
0.85 (notre|ma|la) (société|entreprise|boîte|boutique) ~ (faillite|insolvable)
0.85 (nous|on) ~ (faisons|fait|allons faire|va faire) faillite; (déclar*) en faillite
0.8 (mandataire|administrateur|liquidateur) judiciaire; liquidateur ~ (nommé|désigné)
0.8 (nous|on|je) ~ (cessons|cesse|arrêtons|arrête) (notre|toute|mon|l) activité
0.8 (cessation|cesser|arrêt) (d|de|définitive de|définitif de) (activité|notre activité)
0.8 (déclarer|déclarez|produire) ~ créance; (nous|on) ~ (mettons|mettre|met) la clé sous la porte
0.75 plus (aucun|un|de quoi) ~ (sou|payer) ~ (personne|aucun fournisseur|nos fournisseurs)

# Do not write to us.
[stop]
0.85 (ne|n) ~ (nous|m|me) ~ (plus) ~ (écrire|écrivez|écris|contacter|contactez|contacte|appelez); (ne|n) (nous|m|me) (écrivez|contactez|écris|contacte|appelez) plus; ne plus (nous|m|me) (écrire|contacter|appeler)
0.85 (arrêtez|cessez|cesser|arrêter|arrête) (de|d) (nous|m|me|nous) ~ (écrire|contacter|solliciter|harceler)
0.85 (arrêtez|cessez) (de|d) (m|nous) ~ (spammer|harceler|envoyer des mails|envoyer vos mails)
0.85 (ne|n) ~ (souhait*|veux|voulons|désir*) plus ~ (recevoir|être contact*|être relanc*)
0.85 (retirez|supprimez|enlevez|retirer|supprimer|enlever) ~ (liste|fichier*|base|adresse) ; désabonn* moi
0.85 (désabonnez|désinscrivez|désabonner|désinscrire) (moi|nous|me); (me|nous) (désabonner|désinscrire)
0.85 (plus|aucun) (mail|mails|message|messages|courriel|courriels) (de votre part|de vous)
0.85 (laissez|laisse) (moi|nous) tranquille*; fichez (moi|nous) la paix
0.8 (droit|demande) ~ (opposition|effacement) ~ (rgpd|données); (supprimez|effacez) ~ (mes|nos) données

# Write to somebody else from now on.
[redirect]
0.85 (désormais|dorénavant) ~~ (adress*|écri*|contact*|interlocut*|destinataire|mail|adresse)
0.85 (adress*|écri*|contact*|envoy*) ~~ (désormais|dorénavant)
0.85 (nouvel|nouvelle|nouveau) (interlocuteur|interlocutrice|contact|adresse|mail) ~ (est|sera|pour|mail)
0.85 (mon|ma) (successeur|remplaçant*|collègue) ~~ (reprend|s occupe|vous adresser|contacter|écrire|en charge)
0.85 (je|j) ~ (quitte|quitté|ai quitté|quitterai) ~ (société|entreprise|poste|agence|cabinet|fonctions)
0.85 (ne|n) ~ (travaille|fait|fais) plus (chez|partie|pour) ; (ne|n) suis plus (en charge|responsable|le bon|la bonne)
0.85 (suis|n suis) pas (la bonne personne|le bon interlocuteur|le bon contact|la bonne interlocutrice)
0.85 (merci|veuillez|prière) (de|d)? ~ (voir|vous adresser|contacter|écrire|adresser) ~~ (à l avenir|maintenant)
0.85 (mon|notre|mes|nos) (adresse|adresse mail|mail|email) ~ (change|changé|a changé|changent)
0.8 (voyez|vois|adressez|adresser) ~ (directement) ~ (avec|à) ~ (collègue|comptab*|responsable)
0.8 (est|sera) (désormais|dorénavant|maintenant) (votre|ton|votre seul) (contact|interlocuteur|interlocutrice)

# Only a part is paid.
[payment.partial]
0.85 (payé|réglé|viré|versé|virons|réglons|versons|verse|paie|règle) ~ (une|qu une|la première) (partie|moitié)
0.85 (payé|réglé|viré|versé|virons|réglons|versons|payons|paie|règle) ~ (la moitié|moitié)
0.85 (payer|régler|virer|verser) ~ (une|qu une) partie; (payer|régler|verser) la moitié
0.85 (versement partiel|paiement partiel|règlement partiel); (partiellement|en partie) (payé*|réglé*)
0.4 (le|du) (reste|solde|restant|reliquat) ~~ (suivra|sera|plus tard|mois prochain|semaine prochaine|viendra|dès que)
0.4 (reste|solde) ~ (le mois|la semaine) (prochain|prochaine|suivant|suivante)
0.8 (première|deuxième|seconde) (tranche|échéance|mensualité) ~ (payée|réglée|virée|versée|partie)

[about complaint.quality]
travail*; rapport*; site; page*; dessin*; plan*; texte*; traduction*; maquette*; logo; visuel*; photo*
prestation*; service*; résultat*; qualité; livrable*; document*; fichier*; application; logiciel
installation; conception; présentation; campagne*; événement; organisation; comptabilité; bilan
déclaration*; impression*; brochure*; vidéo*; montage*; serveur*; sauvegarde*; chantier; équipe

[about complaint.delay]
délai*; retard*; attente; attend*; livraison*; échéance*; calendrier; planning; semaine*; mois
lent*; lenteur*; rapidité; ponctualité; avancement

[about complaint.neglect]
réponse*; répond*; rappel*; suivi; attention; écoute; communication; message*; interlocuteur
disponibilité; accueil; considération; contact

[about complaint.cost]
prix; tarif*; facture*; montant*; coût*; honoraires; devis; heures; supplément*; frais; budget

# What we write ourselves.
[our.promise]
(je|nous|on) (vous)? (envoie|envoyons|enverrai|enverrons|transmets|transmettrai|ferai|ferons|rappelle)
(je|nous|on) (vous)? (livrons|livrerai|livrerons|rappellerai|rappellerons|tiens|tiendrai|tiendrons) 
(je|nous|on) (vous)? (recontacte|recontacterai|recontacterons|reviens|reviendrai|reviendrons|transmettons)
(je|nous) (m en|nous en) (occupe|occupons|occuperai|occuperons|charge|chargeons)
vous (aurez|recevrez|l aurez|les aurez|la recevrez|le recevrez) ; (je|nous) (vais|allons) (vous)? (envoyer|faire|livrer|corriger|régler)
(sera|seront) (prêt*|livré*|terminé*|envoyé*|corrigé*|en ligne) ; (je|nous) (termine|terminons|finirai|finissons|corrige|corrigeons|règle|réglons)
c est promis; je vous le promets; vous pouvez compter (dessus|sur moi|sur nous)

[our.overpromise]
garanti (à)? (100|cent); je (vous)? garantis; nous (vous)? garantissons; quoi qu il arrive
sans (aucun|le moindre) (problème|doute|risque); aucun problème (aujourd hui|ce soir|demain)
(dans|en) (une|l) heure sans faute; sans faute; (jamais|plus jamais) ~ (problème|panne|erreur|retard)
coûte que coûte; à (100|cent) pour cent (sûr|certain); tout ce que vous (voulez|voudrez)
immédiatement et gratuitement; nous (ferons|pouvons) tout

[our.blame]
comme je (vous)? l ai déjà (dit|écrit|expliqué); je vous l (avais|ai) (bien|déjà)? dit
vous (auriez dû|aviez qu|n aviez qu|n avez pas) (lire|nous dire|répondu|envoyé|prévenir)?; c est (de)? votre (faute|erreur)
(vous|tu) (avez|as) (oublié|mal compris|mal lu); (notre|le|la) (stagiaire|collègue|graphiste|prestataire) ~ (oublié|s est trompé*|fait une erreur)
si vous (aviez|m aviez|nous aviez) (lu|écouté|répondu|dit); (ce n est|c est) pas (notre|ma) faute
la faute (est à|à) vous; c est à cause de (vous|votre)

[our.heat]
c est (ridicule|absurde|n importe quoi|scandaleux|une honte); vous (plaisantez|vous moquez)
(arrêtez|cessez) de (vous plaindre|râler|nous harceler); (apprenez|essayez) (à|de) lire
(j en ai|nous en avons|on en a) (assez|marre|ras le bol); allez voir ailleurs; si ça ne vous plaît pas
comme vous (ne)? (le)? savez (peut être)? pas lire; bravo pour votre; quelle mauvaise foi
(votre|vos) (caprices|mauvaise foi|incompétence); ce n est pas mon problème

[our.apology]
(toutes|mes|nos|avec toutes nos|sincères) (excuses|mes excuses|nos excuses); (désolé|désolée|désolés) (pour|de|du)
(je|nous) (m excuse|vous prie|nous excusons|vous prions|suis désolé*|sommes désolés|suis navré*|sommes navrés)
veuillez (nous|m)? excuser; pardon pour; (je|nous) (regrette|regrettons); pardonnez (moi|nous)

[our.invoice]
(veuillez|vous) (trouver|trouverez) ~ (facture|note d honoraires); (ci joint|en pièce jointe) ~ facture
facture (ci jointe|jointe|en pièce jointe|en annexe); (voici|joins|joignons|envoie|envoyons) ~ (facture|facture*)
(nous|je) (vous)? (facturons|facturerons|avons facturé|ai facturé); (notre|ma|la) facture n* ~ (du|pour|d un)

[invoice-number]
facture (n|no|nr|numéro|num); (numéro|n|no|référence) de facture; facture; réf facture

[invoice-amount]
(montant|total|somme|solde) (total|ttc|à payer|à régler|dû|de)?; net à payer; total ttc; pour un montant de; à (payer|régler)

[invoice-due]
(échéance|payable|à régler|à payer|exigible|due) (le|avant|au|avant le|d ici|jusqu au)?; date (d échéance|limite de paiement|limite); (règlement|paiement) (avant|au plus tard|le|pour)

[deadline-behind]
au plus tard; dernier délai; maximum; délai de rigueur; grand maximum; sans faute

# What follows was written from what people say when they mean one of the four
# that alarm, blunt or hinted; each with what looks the same and is innocent.
#
# They go: the words for going are many, and half of them never say "resilier".
[leaving]
# the end is told
0.9 (ce sera|ça sera|cela sera|se fera|continuera|continuerez) (désormais|donc|dorénavant)? sans (nous|moi|notre société)
0.9 (l'année|l'an|la saison|la fois) (prochaine|prochain|suivante) ~ (sans nous|sans moi|sans vous)
0.9 (nos|les) (chemins|routes) ~ (séparent|séparer|sépareront|divergent)
0.9 (nous|on) (va|allons|vont|doit|devrait|devrions|ferait mieux de|devons) (se|nous) (séparer|quitter)
0.9 (prends|prenons|prendrai|prendrons|reprends|reprendre|prendre) (mes|nos) (cliques|billes|affaires|dossiers)
0.9 (fais|faisons|ferai|ferons|faire) (mes|nos|ses) (valises|bagages|adieux|cartons)
0.9 (je|nous|on) (plie|plions|plierai) bagage ; (je|nous) (tire|tirons|tirerai|tirerons) (ma|notre) révérence
0.9 (je|nous|on) (jette|jetons|jetterai) l'éponge ; (j'arrête|arrêtons|on arrête) les frais
0.9 @det (relation|collaboration|partenariat|histoire|aventure) (s'arrête|s'arrêtera|prend fin|prendra fin|se termine|se terminera|touche à sa fin|a fait son temps|a vécu)
0.9 (contrat|abonnement|mandat|convention) (s'arrête|s'arrêtera|prend fin|prendra fin|se termine|se terminera|expirera) ~ (à son échéance|à son terme|au terme|sans renouvellement|sans être|et ne sera|définitivement)
0.9 (contrat|abonnement|mandat|convention|prestation|collaboration) ~ ne (sera|seront|serait) (pas|plus) (renouvelé*|reconduit*|prolongé*|prorogé*|poursuivi*)
0.9 (pas|plus) (être|sera|serons|serez|seront|fait|ferez|faire|faites) ~ (de la partie|de l'aventure|du voyage|dans la boucle|parmi nos prestataires|partie de nos prestataires|partie de nos fournisseurs)
0.9 (vous|tu) (ne)? (serez|seras|êtes|es|ferez) (pas|plus) (de la partie|de l'aventure|du voyage|retenu*|partie de)
0.9 (fois|commande|mission|dossier|contrat|prestation|projet|chantier|événement) ~ (était|sera|restera|aura été) ~ (la|le) (dernière|dernier) ~ (vous|ensemble|chez|pour nous|avec)
0.9 (était|c'était|sera|c'est) (la|bien la) dernière fois (que|qu'*) ~ (appel|passons|passe|confions|confie|travaillons|commandons|commande|vous|recours)
0.9 (derniers|dernière|dernier|dernières) (avec vous|chez vous|entre nous|de votre part pour nous)
0.9 (préavis) ~ (court|courra|commence|démarre|débute|expire|prend fin) ~ (aujourd'hui|ce jour|à compter|dès|le|à partir)
0.9 (avec effet|prenant effet|à effet) ~ (terme|immédiat|échéance|fin|préavis|# @month)
0.9 (vous)? (notifie|notifions|signifie|signifions|confirme|confirmons|informe|informons|annonce|annonçons) ~~ (résiliation|fin de notre|fin du contrat|non renouvellement|non reconduction|terme de notre|l'arrêt de notre|cessation de notre|notre départ|mon départ de votre|notre décision de partir|nous quittons|je quitte votre)
0.9 (souhaite|souhaitons|souhaiterais|souhaiterions|voudrais|voudrions|désire|désirons|veux|voulons|décidé|comptons|compte) ~ (mettre fin|mettre un terme|résilier|dénoncer|ne pas reconduire|ne pas renouveler|ne plus renouveler|sortir|me retirer|nous retirer|arrêter) ~ (abonnement|contrat|mandat|forfait|collaboration|partenariat|engagement|adhésion|contrats|services|maintenance|tout)
0.9 (sortir|sortons|sortirai|sortirons|dégager|dégageons|libérer|libérons|libérez) ~ (du contrat|de ce contrat|de notre contrat|de cet engagement|de notre engagement|de nos engagements avec vous|de l'engagement)
0.9 (clôturez|clôturer|fermez|fermer|soldez|archivez|clore|supprimez) (mon|notre) (dossier|compte|espace|abonnement)
0.85 qu'on n'en parle plus ; (basta|point final|rideau|fin de l'histoire|fin de la collaboration)
0.9 (ne)? (renouvellerai|renouvellerons|renouvellerait|reconduirai|reconduirons|prolongerai|prolongerons|resignerai|resignerons|rempilerai|rempilerons) (pas|plus|certainement pas|sûrement pas|en aucun cas|donc pas)
0.9 (nous|on|je) ne (renouvelle|renouvelons|reconduit|reconduisons|reconduis|prolonge|prolongeons|resigne|resignons|rempile|rempilons|repart|repartons) (pas|plus)
0.85 (pas|plus) (de)? (renouvellement|reconduction|prolongation|nouvelle commande|nouvelles commandes|nouveau contrat|suite) (de notre part|pour nous|cette année|l'an prochain|cette fois|avec vous)
0.85 (s'en tiendra|nous en tiendrons|m'en tiendrai|on s'en tient|nous en tenons) là
# without us, with somebody else
0.9 (on|nous|je) (vous)? (remplace|remplaçons|remplacerai|remplacerons|remplacera|a remplacé|avons remplacés) (vous|par|l'agence|le cabinet|votre)
0.9 (vous|t'*) (remplacer|remplacera|remplace) ; (votre|ton) (remplaçant|remplaçante|successeur) ~ (choisi|trouvé|désigné|retenu|prend|prendra|commence|est|sera|nommé|contactera)
0.9 (confrère|consœur|concurrent|autre agence|autre cabinet|autre prestataire|nouveau cabinet|nouvelle agence|nouveau prestataire|nouveau comptable|nouvelle comptable|prestataire du groupe|agence du groupe|agence de la maison mère|nouvel expert comptable|nouvel infogérant|nouvel hébergeur|quelqu'un d'autre) ~ (prend|prendra|reprend|reprendra|s'occupera|s'en occupe|s'en occupera|s'en chargera|se chargera|a repris|assurera|fera|gérera|interviendra|suivra)
0.85 (quelqu'un d'autre|d'autres que vous|un autre que vous) (fera|feront|s'en|prendra|finira|terminera|reprendra|suivra|assurera)
0.9 c'est (un|une) (autre|nouveau|nouvelle) (agence|cabinet|bureau|prestataire|équipe|studio|entreprise|société|comptable|traducteur|architecte|graphiste) qui ~ (fera|s'occupera|prendra|reprendra|assurera|gérera|s'en|aura|suivra|réalisera)
0.9 (autre|nouveau|nouvelle) (agence|cabinet|bureau|prestataire|équipe|studio|entreprise|société|comptable|traducteur|architecte|graphiste|fournisseur) (dès|à partir|à compter|au 1er|au #|pour la suite|en janvier|l'an prochain)
0.9 (donner|donne|donnons|donnerai|donnerons|confier|confie|confions|confierons|confierai|céder|attribuer|passer|remettre) (la suite|le reste|la fin|les finitions|le prochain|la prochaine|les prochains|les prochaines|tout|la phase|le projet|le dossier|le chantier|notre|la deuxième|la seconde) ~ (à|aux) (quelqu'un d'autre|d'autres|un autre|une autre|un confrère|un concurrent|quelqu'un de|celui qui|vos concurrents|la concurrence|une équipe|l'entreprise arrivée|mon neveu|ma nièce|un étudiant|une entreprise)
0.9 (préfère|préférons|aime|aimons|aimerais) (encore|mieux|autant|largement)? ~ (confier|donner|faire|payer|laisser) ~ (à mon|à ma|à un|à une|moi même|nous mêmes|à quelqu'un)
0.9 (internaliser|internalise|internalisons|internalisera|internalisé|réinternaliser) ~ (comptabilité|paie|paye|communication|informatique|graphisme|création|maintenance|support|traduction|traductions|gestion|service|prestation|développement|tout|fonction|activité|marketing)
0.9 (en interne|à l'interne|par nos soins|par nos équipes|par le siège|par la maison mère|par le groupe) (dès|à partir|à compter|désormais|dorénavant|au 1er|en janvier|à l'avenir)
0.9 (poste|graphiste|comptable|développeur|développeuse|informaticien|informaticienne|traducteur|traductrice|rédacteur|rédactrice|technicien) ~ (pourvu|embauché*|recruté*|engagé*) ~ en interne
0.9 (remet|remettons|remets|remettrons|remise|remettre|repasse|mettons|mettre|met|remis) ~ (marché|contrat|prestation|budget|compte|dossier|maintenance|mission|tout) ~ (en concurrence|en consultation|en appel d'offres|en jeu|au concours)
0.9 (relance|relançons|lance|lançons|lancerons|lancer|lancé|lançait|ouvre|ouvrons|publier|publions|préparons|prépare) (un|une|notre) (appel d'offres|consultation|mise en concurrence|nouvel appel d'offres|nouvelle consultation) ~ (pour|de|afin|prestation|maintenance|contrat|comptabil*|prestataire|remplacer|site)
0.9 (concurrent|concurrents|confrère|confrères|concurrence|autre agence|autre cabinet|autre prestataire|boîte|agence) (nous|me|m'a|nous a)? ~ (fait|font|propose|proposent|facture|demande|offre) ~ (même chose|même prestation|même service|pareil|la même|équivalent|identique|mieux|autant) ~ (pour|moins|à|en)
0.9 (pour|à) # ~ (moins|de moins) ~ (ailleurs|chez|concurrence|concurrent|en face|autre)
0.9 (moitié|tiers|deux fois|trois fois) (moins|prix|moins cher) (ailleurs|chez|en face|à côté)
0.9 (offre|offres|devis|proposition|propositions) (concurrente|concurrentes|concurrent|concurrents|d'un confrère|d'un concurrent|d'une autre agence|d'un autre cabinet) ~ (sur|bureau|table|reçu*|étud*|main|intéress*|alléchant*|tentant*|sous les yeux|convaincant*)
0.85 (proposent|propose|proposait|montré|présenté) (nous|me)? (parle|parlent|séduit|séduits|plaît|convainc|tente|convient) (davantage|plus|mieux|beaucoup)
0.9 (on|je|nous|vous) ~ (tentation|tentant|tenté*|tente) ~ (ailleurs|partir|changer|concurrence|quitter|d'autres|aller voir)
0.9 (on|nous|je) (regarde|regardons|regardait|prospecte|prospectons|tâte|consulte|consultons|sonde|sondons|explore|explorons|étudie|étudions) (déjà|aussi|activement|un peu|sérieusement|autour)? (ailleurs|autour de nous|le marché|d'autres options|d'autres pistes|d'autres possibilités|nos options|la concurrence|d'autres offres|les alternatives|d'autres prestataires|d'autres agences)
0.9 (aller|va|vais|allons|irais|irions|irai|irons|allé|allés|voir|regarder|chercher|partir|partons|partirai|partirons|porter|tourner|tournons|tournerai) ~ (ce qui se fait ailleurs|si l'herbe|voir ailleurs|voir à côté|voir en face|voir la concurrence|vers d'autres|sous d'autres cieux|d'autres horizons|une autre agence|un autre cabinet|un autre prestataire)
0.9 l'herbe est plus verte ; (voir|vérifier) si l'herbe ; (sous d'autres cieux|d'autres horizons|d'autres crémeries)
0.85 (on|nous|je) (réfléchit|réfléchissons|réfléchis|songe|songeons|pense|pensons|s'interroge|nous interrogeons|m'interroge|me demande|se demande|nous demandons) ~~ (suite à donner|l'avenir de notre|poursuite de notre|continuer ensemble|continuer avec vous|rester chez vous|rester avec vous|si vous êtes encore|renouveler|encore le bon|toujours le bon|encore la bonne|toujours la bonne|le bon partenaire|la bonne agence|voir ailleurs|aller voir|faire autrement)
0.85 (encore|toujours) (le bon|la bonne|les bons) (partenaire|prestataire|agence|interlocuteur|interlocuteurs|cabinet|équipe) pour (nous|moi|notre)
0.85 (toutes|plusieurs|différentes) (nos)? (options|pistes|hypothèses|solutions) (sont|restent|étaient) (ouvertes|sur la table|à l'étude|envisagées|possibles)
0.85 (fidélité|loyauté|attachement|patience) ~ (a|ont|trouve|trouvent|atteint) ~ (limites|limite|bornes|ses limites)
0.85 (vois|voyons|voit|imagine|imaginons) (pas|plus|mal|guère) ~ (continuer|poursuivre|travailler|rester|prolonger|renouveler|signer) ~ (avec vous|ensemble|après ça|après cela|dans ces conditions|comme ça|ainsi|chez vous|longtemps|contrat|collaboration)
0.85 (ne|n'*) ~ (continuerai|continuerons|poursuivrai|poursuivrons|resterai|resterons|travaillerai|travaillerons|signerai|signerons) (pas|plus|certainement pas|sûrement pas|guère)
0.85 (plus|pas|peu) ~ (raison|intérêt|sens|lieu) (de|d'*|à) (continuer|poursuivre|rester|prolonger|renouveler|collaborer|travailler ensemble|s'éterniser)
0.85 (encore|un autre|une autre|la moindre|une seule|prochain|prochaine) ~ (panne|erreur|retard|fois|faute|bourde|raté|coup|incident|couac|relance) ~~ (je pars|on part|nous partons|on s'en va|je m'en vais|je vous quitte|nous vous quittons|on change|je change|nous changeons|c'est fini|c'est terminé|on arrête|j'arrête|nous arrêtons|je résilie|nous résilions|on résilie|cliques|ciao|adieu|au revoir|ailleurs|bye)
0.85 (sinon|faute de quoi|sans quoi|autrement|à défaut) ~ (je pars|on part|nous partons|on s'en va|je m'en vais|on change|je change|nous changeons|on arrête|j'arrête|je résilie|nous résilions|on résilie|ailleurs|nous en tirerons|nous reverrons|nous devrons revoir|nous devrons nous)
0.85 (tirons|tire|tirer|tirerons|tirerai|tirons en) (en)? (toutes)? (les|nos|mes) (conséquences|conclusions) ; en (tirons|tire|tirerons|tirer) (les|toutes les) (conséquences|conclusions)
0.85 (cabinet|agence|prestataire|partenaire|quelqu'un|comptable|bureau|équipe|fournisseur) (qui|capable|à même) ~ (a le temps|a du temps|prend le temps|nous écoute|m'écoute|répond au|répond quand|rappelle|tient ses|tienne ses|puisse nous|puisse suivre|nous prenne|disponible)
0.85 (besoin|cherchons|envie|souhaitons|voulons) (d'*|de)? (un|une|cabinet|prestataire|agence|partenaire|comptable|quelqu'un) ~ (plus proche|plus réactif|plus réactive|plus disponible|plus attentif|plus fiable|plus sérieux|qui réponde)
0.85 (mieux|plus) (servi*|suivi*|accompagné*|défendu*|conseillé*|traité*) ailleurs
0.85 (vos|votre|tes) (services|service|prestations|collaboration) (ne)? ~ (plus nécessaires|plus requis|plus utiles|plus utile|plus nécessaire|plus d'actualité)
0.85 (ne|n'*) ~ plus (besoin|recours) (de|d'*|à|aux) (vos|votre|tes) ; (pouvons|pourrons|peux|pourrai|peut|pourra|allons|vais|saurons) nous? (désormais|dorénavant|très bien|parfaitement|donc)? (me|nous|se)? (passer|passerons) de (vous|vos|votre)
0.85 (nous|on) (quitte|quittons|quitterons|a quitté|avons quitté) (donc)? (votre|l'agence|le cabinet|la plateforme|votre plateforme|votre réseau|votre logiciel)
# what one asks who is about to go
0.85 (durée|délai|date|fin|période|conditions) (du|de|d'*) (préavis|résiliation|dénonciation|sortie|engagement|l'engagement|sortie du contrat|sortie anticipée|résiliation anticipée|rupture)
0.85 (quel|quelle|combien|comment|quand) ~~ (résilier|préavis|sortir du contrat|fin d'engagement|se désengager|rompre le contrat|arrêter l'abonnement|mettre fin|dénoncer le contrat|quitter votre)
0.85 (si|au cas où) (nous|je|on) ~ (résiliions|résilie|résilions|arrêtions|partais|partions|décidions d'arrêter|décidions de partir|souhaitions arrêter|voulions arrêter|voulait arrêter|quittions|voulions partir|mettions fin)
0.85 (point|revue|bilan|inventaire|tri|ménage) ~ (tous|l'ensemble de|parmi|de|sur) (nos|les) (prestataires|fournisseurs|contrats|sous traitants|partenaires|abonnements)
0.85 (code|clé|clef) (d'autorisation|auth|authcode|de transfert|epp|auth code|d'auth) ; (transfert|transférer|migration|migrer|rapatrier) @det (nom de domaine|noms de domaine|domaine|domaines|hébergement|site) ~ (vers|chez|à|ailleurs|code)
0.85 (restituer|restitution|restituez|rendre|rendez|récupérer|récupérerons|renvoyer|remettre|transmettre) ~ (ensemble|intégralité|totalité|toutes|tous|tout) ~ (pièces|documents|archives|dossiers|originaux|sources|données|accès|codes|identifiants|dossier|papiers|comptables) ~ (confrère|successeur|nouveau|nouvelle|repren*|1er|fin du|prend la suite|autre|avant le départ|nous changeons)
0.85 (lettre|courrier|mail) de (reprise|confraternité|reprise confraternelle) ; (reprise|transfert|transmission|passation) (du|de notre|de mon|des) (dossier|dossiers|mandat|comptabilité) (par|à|au|chez|vers) @det (confrère|nouveau|nouvel|nouvelle|autre|consœur)

[not leaving]
(bail|loyer|locataire|locataires|locaux|logement|appartement|maison|location|leasing|véhicule|voiture|photocopieur|parking|box|assurance|mutuelle|électricité|gaz|énergie|téléphone|téléphonique|mobile|salle de sport|magazine|journal|banque|canal|netflix|opérateur|copieur) ~~ (fin|résilié|résiliée|résilier|résilie|résiliation|préavis|échéance|quitte|quittons|quitter|renouvel*|reconduit*|terme|changer|changé|dénoncer|départ)
(résilié|résilier|résilie|résilions|résiliation|préavis|fin|renouvel*|reconduire|terme|échéance|changer|changé|changeons|dénoncer|annuler) ~~ (bail|loyer|locataire|locaux|logement|appartement|location|leasing|véhicule|voiture|photocopieur|parking|assurance|assurances|mutuelle|électricité|gaz|énergie|téléphone|mobile|flotte|salle de sport|magazine|opérateur|copieur|banque|employeur)
(salarié|salariée|salariés|employé|employée|collaborateur|collaboratrice|apprenti|apprentie|stagiaire|vendeur|vendeuse|cdd|intérimaire|serveur en salle|cuisinier|période d'essai|licenciement|licencié|licenciée|démission|démissionne|solde de tout compte|rupture conventionnelle|convention collective) ~~ (contrat|fin|terme|quitte|quitté|rompu|rompre|rupture|résili*|préavis|départ|mission|renouvel*|essai|termine)
(contrat|fin|rupture|rompu|rompre|préavis|départ|terme|quitte|quitté) ~~ (salarié|salariée|employé|employée|cdd|cdi|apprentissage|travail|période d'essai|stagiaire|solde de tout compte|apprenti|intérim|conventionnelle)
(contrat|contrats|mission) (de|d'*) (madame|monsieur|mme|m|mlle|fourniture|travail|location|l'apprenti|l'alternant|la stagiaire|mariage)
(rompu|rompre|fini|terminé|cessé|arrêté|quitté) ~ (avec)? (notre|nos|mon|mes|l'*)? (ancien|ancienne|anciens|précédent|précédente|vieux)
(quitte|quittons|quittent|quitter|quittera|quitté|quitterons) (nos|ses|les|leurs|mes) (bureaux|locaux|murs|lieux|fonctions|entrepôts)
(quitte|quittera|quitté|quittent) (l'entreprise|la société|la boîte|le groupe|l'équipe|ses fonctions|notre équipe|nos effectifs|l'association|le conseil|la ville|le pays)
(bouton|lien|page|formulaire|texte|phrase|onglet|rubrique|option|mention|mail|modèle|courriel|message|menu|article|clause|faq|slogan|titre) ~~ (résilier|résiliation|résiliable|désabonn*|engagement|préavis|renouvel*|reconduction|reconduire)
(rédiger|rédigez|préparer|relire|modèle de|traduire|exemple de|corriger|envoyer à notre) ~~ (résiliation|rupture|préavis|non renouvellement)
(nos|mes|leurs|vos|les|des) (clients|abonnés|adhérents|membres|utilisateurs|abonnements|usagers|patients|élèves|locataires|lecteurs) ~~ (résili*|partent|partir|quittent|quitter|renouvel*|désabonn*|annul*|annuler|s'en vont|ailleurs|changer|changent)
(un|mon|ma|notre|leur) (client|cliente|locataire|voisin|associé|concurrent|collègue|salarié|patient|fils|fille|mari|femme|sœur|frère|assistant|assistante) ~ (cherche|quitte|quittera|part|parti|partie|résilie|résilié|a résilié|change|a changé|démissionne|a rompu|rompt|nous quitte|veut partir|souhaite partir|s'en va|prend sa retraite)
(fin|terme) (à|de) @det (phase|période|campagne|promotion|consultation|enquête|pause|grève|saison|réunion|formation|session) ~
(collaboration|partenariat|contrat) (continue|continuera|se poursuit|se poursuivra|se poursuive|reste) ~ (avant|habitude|bien|normalement|vous)?
(collaboration|partenariat|contrat|accord) entre (les|deux|la|le|nos|leurs|l'*) ~
(pas|jamais|aucun|aucune|nullement|ni|sans) ~ (question|intention|envie|raison|projet|l'intention) de ~ (partir|quitter|changer|résilier|arrêter|ailleurs|rompre|vous remplacer|vous quitter)
(ne)? (cherche|cherchons|compte|comptons|pense|pensons) (pas|surtout pas|nullement) (à|de)? ~ (partir|changer|ailleurs|quitter|remplacer|autre)
(dernière|dernier|dernières) (version|mise|ligne|page|modification|étape|photo|semaine|virgule|tranche|épreuve|relecture|mois payé|livraison)
(offres|offre|devis) (concurrentes|concurrente|concurrents) ~ (pour nous|gaz|énergie|assurance|de nos fournisseurs)
appel d'offres ~~ (répondre|réponse|répondons|gagné|remporté|remporter|mairie|commune|clôture|remis|dossier de candidature|candidature|mémoire|décroché|perdu|dépôt|public|région|ville|département)
(répondre|réponse|répondons|gagné|remporté|remporter|mémoire|décroché|perdu|perdre|candidature) ~~ (appel d'offres|appels d'offres)

# The law: what one does with it, and that a lawyer's day is full of it.
[legal]
0.9 (avocat|avocate|avocats|conseil|conseils|juriste|juristes|huissier|assureur|protection juridique|service juridique) ~ (vous)? (écrira|écriront|contactera|contacteront|prendra contact|répondra|adressera|mettra en demeure|aurez|fera savoir|mettra)
0.9 (nouvelles|courrier|lettre|visite|appel) (de|d'*) (mon|notre|nos|mes|un|l'*) (avocat|avocate|avocats|conseil|conseils|huissier|juriste|commissaire de justice|assureur)
0.9 (transmis|transmise|transmises|transmets|transmettrai|transmettrons|transmettons|remis|remise|remettrai|remettrons|confié|confiée|confierai|confierons|passé|adressé|adressée|parti|partie|soumis) ~ (à|chez|au|entre les mains de) (notre|mon|nos|mes|un|une|son) (conseil|conseils|avocat|avocate|avocats|juriste|juristes|huissier|service juridique|protection juridique|assureur|assurance|service contentieux|direction juridique|conseil juridique)
0.9 (notre|mon|nos|un) (conseil|avocat|avocate|juriste|service juridique|huissier|assureur) (estime|considère|pense|confirme|affirme|conseille|recommande|juge|est formel|est d'avis|assure|étudie|examine|analyse|prépare|rédige|a été saisi|est saisi|a pris connaissance|dit) ~~ (faute|défaut|manquement|responsabilité|recours|vous|votre|garantie|vice|droit|indemnis*|procédure|plainte|assign*|demeure|malfaçon*|rupture|fondé*|gagnable|constater|solide|action|suites)
0.9 (rendez vous|entretien|consultation) (avec|chez) @det (avocat|avocate|juriste|protection juridique|huissier|conseil juridique|conciliateur)
0.9 (pris|prendre|prendrai|prends|prenons|prendrons|demandé|demander|sollicité) (conseil|avis|attache) ~ (avocat|avocate|juriste|protection juridique|conseil juridique)
0.9 (protection juridique|assistance juridique|défense recours) ~ (saisi*|ouvert*|contact*|déclar*|prévenu*|prend*|étudi*|verra|dossier|alert*|activ*|dit|conseill*)
0.9 (ouvert|activé|saisi|saisie|contacté|alerté|appelé|activer|saisir|activons|prévenu|contacter|appelerai) ~ @det protection juridique
0.9 (constat|constater|constaté|constaterons) ~ (par)? (huissier|d'huissier|commissaire de justice|un huissier|un expert|expert judiciaire|acte)
0.9 (huissier|commissaire de justice|expert judiciaire|expert mandaté|expert d'assurance) (passera|viendra|constatera|est passé|mandaté|chargé) ~ (chez vous|constater|malfaçon*|dégâts|chantier|travaux|désordres)
0.9 (responsabilité|responsable|responsables) ~ (est engagée|sera engagée|se trouve engagée|pleinement engagée|mise en cause|recherchée|de votre part)
0.9 (votre) responsabilité (est|sera|pourrait être|se trouve|paraît|semble|nous paraît) (donc|pleinement|entièrement|clairement)? (engagée|mise en cause|recherchée|établie)
0.9 (être|sommes|serons|soyons|serai|suis) (intégralement|entièrement|pleinement|justement|bien|dûment)? (indemnisé*|dédommagé*|remboursé* de ce préjudice|remboursé* du préjudice)
0.9 (entendons|comptons|compte|entends|exigeons|exige|demandons|demande|attendons|attends|réclamons|réclame|voulons|veux) ~ (être)? (indemnis*|dédommag*|réparation|compensation|dommages|que vous preniez en charge|que votre assurance)
0.9 (prendre|preniez|prendrez|prenez|assumer|assumiez|assumerez|supporter|supporterez|supportiez) ~ (à votre charge|en charge|intégralité|à vos frais) ~ (amende|pénalité|pénalités|majoration|redressement|préjudice|dégâts|frais de remise|perte|pertes)
0.9 (faire|faisons|ferons|ferai|fasse|fera|faites) (jouer|marcher|appliquer|valoir|exécuter|respecter) ~ (garantie|assurance|responsabilité civile|pénalités|clause|clauses|droits|décennale|contrat|votre assurance|pénalité)
0.9 (déclarer|déclarons|déclaré|déclaration) @det sinistre
0.9 (coordonnées|nom|attestation|numéro|références|police) (de|d'*) (votre|ton) (assurance|assureur|responsabilité|rc|rc pro|assurance responsabilité|assureur rc|assurance décennale|assurance professionnelle)
0.9 (saisirai|saisirons|saisissons|saisis|saisir|saisi|saisie) ~ @det (tribunal|juge|justice|conciliateur|juridiction|juridictions|prud'hommes|référé|médiateur|ordre|bâtonnier)
0.9 (irai|irons|ira|vais|allons|aller|iras) (jusqu'au|jusqu'aux|jusqu'en|au|devant|en) (tribunal|tribunaux|justice|prud'hommes|bout de la procédure|référé|procès|appel s'il|cassation|juge)
0.9 (retrouve|retrouvera|retrouverons|reverra|reverrons|voit|verra|verrons|croisera|rencontrera|règlera|réglera|réglerons|expliquera|expliquerez|expliquerons|direz) ~ (au tribunal|en justice|devant le juge|devant un juge|devant le tribunal|au palais|devant les tribunaux|à la barre|à l'audience|chez le juge)
0.9 (allez|demandez|réclamez|expliquez|racontez|direz) ~ (au juge|au tribunal|à mon avocat|à notre avocat|à nos avocats)
0.9 @det (juge|tribunal) (tranchera|décidera|appréciera|en décidera|sera juge|dira|jugera|statuera|se fera)
0.9 (donner|donnerons|donnerai|donnons|réservons|réserve) ~ (à cette affaire|à ce dossier|à ce litige|à cet incident) ~ (suite|suites)
0.9 (suites|suite) (qu'elle|qu'il|que) (mérite|comporte|convient|cela comporte|de droit|conviendra|appelle|conviennent|mérite ce dossier)
0.9 (droit|faculté|possibilité) de (poursuivre|réclamer|demander réparation|saisir|donner|vous attaquer|vous poursuivre|agir|recourir|rompre à vos torts|demander des dommages)
0.9 (manquement|manquements|inexécution|inexécutions|violation|défaillance|défaillances) ~ (à|de|aux) @det (obligation|obligations|engagement|engagements|devoir|devoirs|clause|article|contrat)
0.9 (vous|n'avez|avez) ~ (pas respecté|violé|enfreint|méconnu|pas exécuté|manqué) ~ (article|clause|contrat|obligation|obligations|engagements contractuels|cahier des charges contractuel|nda|accord de confidentialité)
0.9 (résolution|annulation|nullité|rupture) (du contrat|de la vente|judiciaire|aux torts|à vos torts) ; (à vos|aux) torts ; résolution (de plein droit|judiciaire)
0.9 (porter|porte|portons|porterai|porterons|porté|déposer|dépose|déposons|déposerai|déposerons|déposé) (une)? plainte ; (plainte) (sera|a été|va être|est) (déposée|portée)
0.9 (n'exclus|n'excluons|n'exclut|exclus|excluons) (pas|nullement) ~ (plainte|justice|tribunal|avocat|procédure|action|judiciaire|poursuites|d'agir|contentieux|référé)
0.9 (servir|serviront|servira|servent|valoir|vaudra|vaudront|produire|produits|produites|versés|versées) ~ (de|comme|comme pièces) (preuve|preuves|pièce|pièces à conviction|éléments de preuve)
0.9 (conservé|conservés|conservées|conservons|conserve|gardé|gardés|garde|gardons|archivé|archivés|enregistré|enregistrées|consignés) ~~ (preuve|preuves|échanges écrits|au cas où|pour la suite|pour le dossier|utile|le moment venu|devant)
0.9 (recommandé|recommandée|lrar|lettre recommandée|courrier recommandé|pli recommandé) (partira|partirait|part|suit|suivra|sera envoyé|vous parviendra|est parti|a été envoyé|est en route|arrive|arrivera|avec|ne saurait|confirmera|électronique|dès|demain)
0.9 (recevoir|recevrez|recevez|envoie|envoyons|enverrai|enverrons|adresse|adressons|prochain) ~ (un|une|par|en|pli|lettre|courrier) (recommandé|recommandée|lrar)
0.9 (appliquer|appliquerons|appliquerai|appliquons|réclamer|réclamerons|réclamons|déduirons|facturerons|exiger|exigerons) ~ pénalités ; pénalités de retard ~ (prévues|contrat|appliquer|appliquées|réclam*|marché|article)
0.9 (garantie décennale|vice caché|vices cachés|défaut de conformité|garantie légale|garantie de parfait achèvement|devoir de conseil|obligation de résultat|obligation de conseil|faute lourde) ~ (vous|votre|couvre|relève|engage|jouer|applicable|manqué|actionner|soustraire|responsab*|invoqu*|s'applique|manifeste|caractérisé*)
0.9 (vous|pouvez) ~ (soustraire|dérober|échapper) ~ (à|aux) ~ (responsabilité*|obligation*|garantie|justice|engagements)
0.9 (récupérer|récupérerai|récupérerons|obtenir|obtiendrai|recouvrer|recouvrerons|reverrai) @det (argent|acompte|sous|sommes|fonds|euros|somme) ~ (tribunal|justice|juridique|voie|huissier|avocat|moyens|d'une manière)
0.9 (voies|moyens|recours|terrain|plan) (de droit|juridique|juridiques|judiciaire|légaux|légal)
0.85 (dernier|ultime) (courrier|avertissement|rappel|avis|délai|recours|mise) (amiable|avant|formel|avant contentieux)
0.85 (avant|sans) (action|procédure|poursuites|contentieux|saisine|intervention) (judiciaire|judiciaires|du tribunal|en justice|d'un huissier|juridique)
0.85 (terrain|plan|domaine|volet|aspect) (juridique|judiciaire|pénal|légal) ~ (si|sinon|volontiers|porter|placer|passer|règler|alors)
0.85 (litige|différend|contentieux|conflit) (avec vous|nous opposant|qui nous oppose|entre nous|ouvert|déclaré|ouvert contre)

[not legal]
médiateur de la consommation ; (saisi*|saisir*) ~ médiateur ; dgccrf ; répression des fraudes ; test achats ; (association|associations) de consommateurs
(audience|plaidoirie|plaide|plaidera|plaidait|greffe|greffier|barreau|bâtonnier|rôle|conclusions|délibéré|juridiction|cour d'appel|cassation|interrogatoire|instruction|magistrat|magistrate|prétoire|palais de justice|mémoire en défense|réquisitoire|jurisprudence|justiciable) ~~ (tribunal|avocat|avocate|avocats|juge|justice|procès|plainte|litige|contentieux|assignation|procédure|partie|huissier|dommages|confrère|requête|plaid*|client|renvoy*|validé|saisi*)
(tribunal|avocat|avocate|juge|justice|procès|plainte|litige|contentieux|assignation|procédure|huissier|requête) ~~ (audience|plaidoirie|plaide|plaidera|greffe|barreau|bâtonnier|conclusions|délibéré|juridiction|cour d'appel|cassation|magistrat|interrogatoire|renvoi|renvoyée|renvoyé|jurisprudence|adverse|notre client|ma cliente|mon client)
(partie|avocat|avocate|confrère|conseil|camp) (adverse|adverses) ; (contradicteur|mandant|mandante)
(adverse|adversaire|demanderesse|défenderesse|requérant|requérante) ~~ (dommages|réclame|indemn*|demande|tribunal|avocat|justice|préjudice|assigne|conclusions|assignation|pièces)
(dommages|préjudice|indemnité|indemnités|indemnisation) ~~ (partie adverse|adversaire|assurance|l'assureur|notre client|mon client|ma cliente|salarié|employeur|formation|chapitre|module)
(bâtonnier|ordre des avocats|conseil de l'ordre|dgccrf|cnil|inspection|inspecteur|médiateur) ~ (a validé|valide|a approuvé|contrôle|contrôlera|nous contrôle|passe|passera|vient|viendra|exige|demande|impose|invité|invite|remet|organise|recommande|publié|rappelle)
(gagné|remporté|perdu|donné raison|débouté|déboute|condamné|relaxé|obtenu gain) ~~ (tribunal|procès|appel|affaire|dossier|cassation|juge|recours|contre|bailleur)
(tribunal|juge|cour) (nous)? ~ (a donné|donne|donné) raison ~
(contre|avec) (un|une|notre|mon|nos|son|leur|l'*|le|la|ses|des|son ancien) (fournisseur|client|cliente|débiteur|bailleur|propriétaire|locataire|voisin|voisine|voisins|assureur|assurance|garagiste|banque|employeur|salarié|ancien|mairie|commune|état|copropriété|syndic|ex|mari|entrepreneur|promoteur|concurrent|opérateur|constructeur|transporteur|administration|urssaf|fisc|permis)
(mise en demeure|mises en demeure|assignation|plainte|sommation|recommandé|recommandée|injonction|relance) ~~ (un fournisseur|un client|nos clients|notre client|un débiteur|locataire|voisin|au syndic|fournisseur|impayé|impayés|traduire|modèle|copropriété|à relire|mairie|banque|assurance)
(traduire|traduisez|traduction|transcrire|transcription|relire|relecture|mettre en page|imprimer|rédiger|scanner|mise en page|numériser|préparer|modèle|interprète|sous titrer) ~~ (assignation|jugement|conclusions|mise en demeure|contrat|plainte|tribunal|avocat|acte|procédure|procès|audience|juge|huissier|juridique|pièces)
(un|ancien|ancienne|notre|notre ancien|mon ancien) (salarié|salariée|employé|employée|locataire|associé|client|voisin|concurrent|fournisseur) ~~ (attaque|prud'hommes|tribunal|avocat|plainte|justice|procès|réclame|assigne|assignés|recours|menace|poursuit)
(page|rubrique|mentions|paragraphe|conditions générales|cgv|cgu|texte|chapitre|module|formation|cours|thème|mémoire|roman|podcast|exposé|conférence|colloque|atelier|webinaire|stage|article de blog|fiche) ~~ (litige|litiges|tribunal|contentieux|juridique|juridiques|justice|avocat|dommages|rupture|procès|plainte|prud'homal|responsabilité|garantie|résiliation|légales|mise en demeure)
@det (cabinet|étude|client|confrère|associé) ~ (traite|spécialisé|spécialisée|pratique|défend|intervient|conseille|plaide|s'occupe) ~~ (contentieux|litiges|droit|procès|prud'homal|responsabilité|avocat)
(juriste|juridique|avocat|avocate|notaire) ~ (relit|relecture|relu|relire|a relu|validé|valide|a validé|vérifié|vérifie|a donné son accord|approuvé|feu vert|regardé le contrat|rédigé le bail|d'accord avec le texte)
(chez|à) (notre|mon|nos) (juriste|avocat|avocate|juristes|service juridique|notaire) ~ (relecture|relire|validation|valider|signature|lecture|pour avis|revient|pour accord)
(avocat|avocate|juriste|huissier|commissaire de justice|notaire) (de la copropriété|du syndic|de la ville|du quartier|du deuxième|du premier|d'à côté|de profession|associé|stagiaire|débutant|fiscaliste)
(huissier|commissaire de justice) ~ (locataire|chez le locataire|règlement du jeu|jeu concours|état des lieux|tirage|dépôt du règlement|loyer|loyers)
(maître|me) ~ (plaide|plaidera|vous rappellera|sera présent|est en audience|part|absent|absente|reçoit|a validé|signera)
(belle sœur|beau frère|cousin|cousine|ami|amie|voisin|voisine|mère|père|sœur|frère|oncle|tante) ~ (en procès|au tribunal|attaque|porte plainte|a porté plainte|divorce|avocat|avocate)
(pour|liste|jurés|juré|témoin|assises|expert|interprète) ~ (près|près de la|près le|auprès du|devant le) (tribunal|cour|cour d'appel)

# Money kept back, and who says that it will not come.
[payment.refused]
0.9 (verrez|verra|verras|reverrez) (pas|plus|jamais|donc pas) (la)? (couleur|ombre|trace|bout|moindre) ~ (solde|argent|euro|facture|paiement|règlement|virement|centime|somme|reste|cet argent)
0.9 couleur (de|du|de votre|de mon|de notre|de cet|de l'*) (solde|argent|l'argent|reste|paiement|acompte|virement|facture)
0.9 (ne)? (le|la|les|vous)? (paierai|payerai|paierons|payerons|réglerai|règlerai|réglerons|règlerons|verserai|verserons|solderai|solderons) (évidemment|bien sûr|certainement|naturellement|sûrement|bien entendu|donc|clairement|absolument|simplement|tout simplement) pas
0.9 (ne|n'*) ~ (sommes|suis|est|serons|serai) (pas|plus|nullement|guère) (disposé|disposés|disposée|prêt|prêts|prête|tenu|tenus|obligés|enclin|enclins|d'accord pour|d'humeur) (à|de|pour|pour)? ~ (payer|régler|honorer|verser|solder|acquitter|débourser|financer|assumer)
0.9 (compte|comptez|comptes|attends|attendez|espérez|espère) (pas|plus|surtout pas) (sur|que|à ce que) (moi|nous|je|ce que|un)? ~ (payer|paye|paie|régler|règle|paiement|virement|argent|payés|payé|paiements|réglions|payions)
0.9 (payer|régler|débourser) (pour)? (ça|cela|un truc pareil|un tel travail|ce travail|un travail pareil|une chose pareille|des clous) (vous rêvez|tu rêves|sérieusement|jamais|non|plaisanterie|même pas en rêve|c'est non|certainement pas)
0.9 (vous|tu) (rêvez|rêves|plaisantez|pouvez rêver|peux rêver|pouvez toujours rêver) ~ (payer|paierai|paie|paye|facture|argent|payons|régler)
0.9 (pas|aucun|zéro|sans) (de|d'*)? (plan|plans|livraison|document|documents|bulletins|rapport|site|résultat|résultats|service|clés|réparation|correction|travail|certificat|réponse|explication|dossier|fichier|fichiers|travaux|accès) (pas|aucun|point|zéro|plus) (de|d'*)? (argent|paiement|sous|règlement|virement|pognon|sou|chèque|solde|facture payée|fric|versement)
0.9 (d'abord|avant) @det (plans|documents|travaux|corrections|réparations|bulletins|fichiers|clés|rapport|livraison|réserves|réponses|site) ~ (ensuite|puis|après|et après) ~ (argent|paiement|l'argent|règlement|virement|facture|solde|paie|on paie|nous paierons|je paie)
0.9 (tant que|aussi longtemps que|jusqu'à ce que|d'ici à ce que) ~~ (je ne paie|on ne paie|nous ne payons|rien ne sera|pas de paiement|aucun paiement|pas un euro|pas un centime|je garde|nous gardons|l'argent reste|la facture reste|la facture attendra|vous attendrez|je ne verse|nous ne verserons)
0.9 (facture|factures|solde|paiement|paiements|règlement|règlements) ~ (est|sont|reste|restent|restera|seront|sera|demeure) (donc|chez nous|provisoirement|à ce jour|désormais)? (bloqué*|gelé*|suspendu*|retenu*|consigné*|en suspens|en attente) ~ (jusqu'à|jusqu'au|tant|en attendant|chez nous|le temps|à ma demande|par ma|par mes|sur instruction)
0.9 (bloqué|bloquée|bloquer|bloque|bloquons|bloquerai|geler|gelé|gèle|gelons|suspendu|suspendre|suspends|suspendons|stopper|stoppé|stoppe|arrêter|arrêté) (tous|toutes|l'ensemble de|le|la|les|vos|votre|nos|tout|chacun de)? @det? (paiement|paiements|règlement|règlements|facture|factures|virement|virements|prélèvement|prélèvements|versement|versements|mensualité|mensualités)
0.9 (instruction|instructions|consigne|consignes|ordre|demandé|dit|demande|prié) ~ (compta|comptabilité|comptable|banque|trésorerie|service financier|daf|finances) ~ (bloquer|geler|suspendre|ne plus|ne pas|ne rien|stopper|arrêter|rejeter|retenir|annuler|mettre de côté)
0.9 (compta|comptabilité|comptable|banque|service financier|trésorière|trésorier) ~ (a reçu|ont reçu|reçu|a pour) (instruction|consigne|ordre|l'ordre|la consigne|pour consigne|pour instruction) ~ (ne|bloquer|geler|rien|suspendre|arrêter|rejeter)
0.9 (retenons|retiens|retient|retiendrai|retiendrons|conservons|conserve|gardons|garde|garderons|garderai) ~ (#|dix|vingt|cinq|moitié|solde|une partie|un tiers|acompte) ~~ (garantie|jusqu'à|tant que|en attendant|le temps|levée|réserves|ordre|corrigé|fini|terminé|réparé|de côté)
0.9 (retenue|retenues) (de garantie|sur|de|pour) ~ (solde|facture|jusqu'à|levée|réserves|malfaçons|#) ~ (appliqu*|jusqu'à|tant|maintenons|maintenue|pratiqu*|sera|gardons)
0.9 (fait|fais|faisons|ferai|ferons|faire|formé) opposition ~ (prélèvement|prélèvements|paiement|chèque|virement|facture|mandat|votre)
0.9 (révoqué|révoque|révoquons|révoquer|annulé|annule|annulons|annuler|résilié|supprimé|retiré|stoppé) ~ (mandat de prélèvement|mandat sepa|prélèvement|prélèvements|autorisation de prélèvement|ordre permanent|virement permanent|mandat|domiciliation)
0.9 virement ~ (annulé|rappelé|bloqué|stoppé|je l'ai annulé|l'avons annulé|rappeler)
0.9 (contesté|contester|contesterai|contestons|contesterons|demandé|demander|demanderai|lancé|ouvert) ~ (paiement|débit|transaction|opération|rétrofacturation|chargeback|prélèvement)
0.9 (retourne|retournons|renvoie|renvoyons|retournerai|retournerons|vous retournons|renverrons) ~ (facture|factures|note) ~ (impayée|impayées|sans paiement|restera|non payée|sans suite|ne sera|non réglée|ni payée|à l'expéditeur)
0.9 (facture|factures|note|solde|montant) ~ (ira|part|partira|finira|termine) ~ (poubelle|corbeille|panier|broyeur|déchiqueteuse|cheminée|classement vertical)
0.9 (compensation|compenser|compenserons|compensons|procéderons à la compensation|déduire|déduirons|déduirai|déduisons|défalquer|imputerons|retrancherons|prélèverons) ~~ (préjudice|dommage|dommages|dégâts|pertes|pénalités|frais|manque à gagner|malfaçons|remplacement|coût|amende|réparation)
0.9 (quand|lorsque|le jour où|dès que|une fois que) ~~ (je|nous|on) ~ (paierai|paierons|payerai|réglerai|réglerons|paiera|celle de vous payer|celle de vous régler|sortirai le chéquier|sortirons le chéquier|ferai le virement|verrez l'argent|parlerons argent|reparlera de la facture|reparlerons de la facture|penserai à payer)
0.9 (ne|n'*) ~ (dois|devons|doit|devais|devions) (plus|absolument|strictement)? rien ; (rien|plus rien) (à)? (vous)? (devoir|!dû)
0.9 (estime|estimons|considère|considérons|jugeons) ~ (ne rien|ne plus|ne pas) (vous)? (devoir|avoir à payer|être redevable|être redevables)
0.9 (allez|venez|peux|pouvez) (toujours)? ~ (chercher|réclamer|demander|courir|attendre|relancer) ~ (argent|votre argent|votre dû|après votre|au juge|autant de fois|tant que vous)
0.9 (suspends|suspendons|suspend|suspendrai|suspendrons|cesse|cessons|cesserai|arrête|arrêtons|arrêterai|stoppe|stoppons|interromps|interrompons) (donc|immédiatement|dès|tout|tous)? (les|tout|tous|nos|mes|le|de|vos|tout)? (paiement|paiements|payer|règlement|règlements|versements|virements|vous payer|prélèvements|acomptes)
0.9 (plus|pas) (un|le moindre) (centime|euro|sou|cent|rond|kopeck|radis|franc|sous)
0.9 (sortira|sortirons|débourserai|débourserons|lâcherai|lâcherons|donnerai|donnerons) (pas|plus|rien) ~ (centime|euro|sou|rond|un|portefeuille|poche|compte)
0.9 (portefeuille|chéquier|carnet de chèques|porte monnaie|cordons de la bourse) ~ (reste|restera|restent|fermé|rangé|tiroir)
0.9 (inutile|pas la peine|vain) (de|d'*) ~ (relancer|facturer|réclamer|envoyer|insister|rappeler) ~ (paierai|paierons|facture|paiement|paie|règlement|payée|réglée|ne paie|argent)
0.9 (pas|aucune|nulle) (raison|envie|intention|obligation|question) (de|d'*|que) (nous|je|on)? ~ (payer|payions|paie|régler|réglions|règle|verser|financer|mettre la main au|sortir un)
0.9 (refuse|refusons|refuserai|refuserons|refus) ~ (votre|cette|la|de cette|ces|vos|tout|toute) ~ (facture|factures|majoration|supplément|surcoût|note|paiement|avenant|hausse|rallonge)

[not payment.refused]
(banque|carte|terminal|tpe|site de la banque|distributeur|plafond|conseiller|paypal|stripe|lydia) ~~ (refusé|refuse|refusée|bloqué|bloquée|bloque|rejeté|rejetée|refus|suspendu|gelé|annulé|opposition)
(refusé|refusée|bloqué|bloquée|rejeté|rejetée|refus|annulé|opposition|gelé) ~~ (banque|par la banque|carte volée|carte perdue|plafond|distributeur|terminal|ma carte|notre carte|carte bleue|la caisse|carte bancaire)
opposition (sur|à|de) @det (carte|cb) ~
(client|cliente|clients|locataire|locataires|débiteur|débiteurs|acheteur|acquéreur|assurance|assureur|fournisseur|salarié|mauvais payeur|voisin|copropriétaire|conseil départemental|mairie|ex mari|adhérent|adhérents|propriétaire) ~~ (refuse|refusent|paie|paient|paye|payent|payera|paiera|paieront|payer|bloqué|bloque|versera|retient|retenu|payé|régler|rembourser|refuse de|veut pas|réglé)
(refuse|refusent|paie|paiera|paieront|paient|paye|payer|bloque|retient) ~~ (locataire|locataires|débiteur|nos clients|un client|assurance|l'assureur|notaire)
(nous|me) (paiera|paieront|paie|paient|paye|payent|versera|règle|règlera|réglera|rembourse|remboursera|rembourser) (jamais|pas|plus|rien|toujours) ~
(retenir|retenez|retient|déduire|déduisez|imputer|prélever) ~~ (paie|paye|salaire|salaires|bulletin|caution|dépôt de garantie|impôt|taxe|tva|prime|acompte sur salaire|loyer)
(page|bouton|écran|message|champ|slogan|texte|affichez|titre|phrase|mention|cgv|erreur|procédure|mail type|scénario|cas|case) ~~ (paiement|payer|refusé|facture|impayé*|avant la livraison)
(pas|sans) de (frais|paiement|engagement|carte|acompte) ~~ (slogan|texte|accroche|gros|bandeau|bannière|titre|annonce)
(vous)? (laissera|laisserons|laisserai) pas (sans)? (argent|impayé|attendre|dans le besoin)

# Telling others: officers, the press, the stars, and the small town.
[reputation]
0.9 (signalé|signaler|signale|signalons|signalerai|signalerons|dénoncé|dénoncer|dénoncerai|rapporté|rapporter|signalement|alerté|alerter|alerterai|alerterons|saisi|saisir|saisirai|saisirons|saisissons|saisis|contacté|contacter|contacte|contacterai|contacterons|écrire|écrit|écrirai|écrirons|informé|informer|informerai|informerons|prévenir|préviendrai|avertir) ~~ (dgccrf|répression des fraudes|signalconso|signal conso|consommateurs|que choisir|ufc|60 millions|soixante millions|test achats|association de consommateurs|associations de consommateurs|médiateur de la consommation|médiateur|clcv|fédération|fédération professionnelle|chambre syndicale|syndicat professionnel|chambre de commerce|cci|chambre des métiers|ordre des architectes|ordre des experts|conseil de l'ordre|l'ordre|votre franchiseur|votre réseau|office de la protection|bbb|fédération romande)
0.9 (fédération|ordre|conseil de l'ordre|chambre syndicale|chambre des métiers|cci|syndicat professionnel|association de consommateurs|franchiseur|confrères|réseau|club|association) ~ (sera|seront|va être|vont être|doit être) (donc|bientôt|très vite)? (informé*|averti*|prévenu*|alerté*|saisi*|mis au courant|mise au courant)
0.9 (ordre|l'ordre|fédération|confrères|clients|abonnés|lecteurs|followers|voisins|collègues|journaliste|presse|réseau|membres|adhérents|communauté) ~ (appréciera|apprécieront|aimera|aimeront|aimeraient|adorera|adoreront|sera ravi|seront ravis|sera intéressé*|seront intéressé*|va adorer|vont adorer|vont apprécier|va apprécier|sera curieux|seront curieux|se régalera|se régaleront)
0.9 (abonnés|followers|lecteurs|auditeurs|abonnées|contacts|relations) ~ (linkedin|instagram|tiktok|twitter|youtube|facebook|histoire|aventure|apprendre|raconter|savoir|partager|lire|mésaventure)
0.9 (raconter|raconterai|raconterons|raconte|partager|partagerai|partagerons|relater|relaterai|exposer|exposerai|décrire|décrirai|détailler|détaillerai) ~~ (confrères|réseaux|linkedin|facebook|google|trustpilot|internet|en ligne|clients|presse|journal|entourage|voisins|autour de moi|autour de nous|qui veut l'entendre|tout le monde|blog|forum|groupe|instagram|tiktok|public|publiquement)
0.9 (plaisir|joie|devoir) (de|d'*) (le|la|les|vous|en)? ~ (raconter|faire savoir|faire connaître|parler de vous|dire à|partager|prévenir|informer|mettre en garde|publier)
0.9 (manquerai|manquerons|manquerait|hésiterai|hésiterons|priverai|priverons|gênerai|gênerons) (pas|certainement pas|surtout pas) ~~ (faire savoir|faire connaître|savoir autour|raconter|partager|parler de|dire autour|publier|avis|écho|réseaux|confrères|prévenir|mettre en garde|informer)
0.9 (faire|ferai|ferons|fais|faisons|fera) (savoir|connaître|part|partager|écho) ~ (vos méthodes|vos pratiques|façon de|manière de|autour de|à tous|à tout|mon expérience|notre expérience|entourage|publiquement|à qui veut|de mon|vos agissements)
0.9 (mettre|mettrai|mettrons|mets|mettons) ~ en garde ; mise en garde ~ (clients|confrères|publi*|réseaux)
0.9 (déconseille|déconseillons|déconseillerai|déconseillerons|déconseiller|déconseillé) ~ (agence|cabinet|société|vos services|votre|vous|entreprise|à tous|autour|vivement|fortement|formellement|confrères|amis|de faire appel)
0.9 (ne|n'*)? ~ (recommande|recommandons|recommanderai|recommanderons|recommanderais|recommanderions|conseillerai|conseillerons|conseille) (pas|plus|jamais|certainement pas|à personne|guère|sûrement pas)
0.9 (demande|demandent|demandera|demanderont|demandé|demander|interroge|interrogent|interrogera|posera|posent|questionne) ~ (référence|avis|ce que|recommandation|ce qu'*|conseil|prestataire|qui|mon opinion|votre sujet|sur vous|de vous) ~~ (répondu|répondrai|répondre|répondrons|dirai|dirons|dire|dit|imaginer|imaginez|devinez|saurai|saurons|vérité|hésiterai|franc|franche|honnête)
0.9 (laisse|laissons|pouvez) (vous)? (imaginer|deviner) ~ (répondu|répondrai|dit|dirai|réponse|avis|note|réputation|commentaire|raconter)
0.9 (référence|recommandation|recommander) ~ (pas compter|ne comptez pas|oubliez|vous pouvez oublier|n'y comptez)
0.9 (avis|commentaire|étoile|étoiles|note) ~ (rédigé|prêt|écrit|préparé|brouillon|en attente) ~~ (publier|cliquer|poster|envoyer|clic|ligne)
0.9 (cliquer|clic|appuyer|bouton|doigt) ~ publier ; (plus qu'à|qu'à|n'ai plus qu'à) (le|la)? (publier|poster|mettre en ligne|cliquer)
0.9 (une|1|zéro|seule|unique) étoile ~ (google|trustpilot|parce|déjà|méritez|mérite|vous|et encore|rédig*|généreux|trop|possible|attend)
0.9 (mérite|méritez|aurez|auras|mettrai|mettrons|mets|donnerai|donnerons|vaut|vaudra|récolterez) ~ (une|zéro|1|pas plus d'une|qu'une|deux) étoile
0.9 (laisserai|laisserons|laisser|publierai|publierons|posterai|posterons|posteront|mettrai|mettrons|rédigerai|rédigerons|écrirai|écrirons|déposerai|déposerons) ~ (avis|commentaire|témoignage|évaluation|note|post|message public|article)
0.9 (avis|commentaire|note|évaluation) (google|trustpilot|facebook|pages jaunes|en ligne|public|négatif) ~ (suivra|tombera|partira|reflétera|sera|sauront|s'en ressentira|dira|en fera les frais|peut encore changer|dépend)
0.9 (tenez|tiens|soignez|attention) (à|à votre)? ~ (note|notes|réputation|e réputation|image|4|étoiles|moyenne) ~~ (google|trustpilot|attention|place|abîmer|ternir|perdre|dommage|vite|si j'étais)
0.9 (réputation|image|e réputation|notoriété|crédibilité) ~ (prendre un coup|en prendra un coup|souffrir|souffrira|pâtir|pâtira|ternie|ternir|entachée|entacher|en jeu|ne tient qu'à|mal en point|salir|vite faite|se défait|en prendra|risque)
0.9 (compte|profil|page) (google|trustpilot|linkedin|instagram|facebook|tiktok|twitter) ~~ (lien|imaginer|conclure|devine*|photos|savent s'en servir|je sais m'en servir|servir)
0.9 (photos|photo|captures|capture|échanges|échange|mails|conversation|courriels|vidéo|vidéos|historique|histoire|dossier complet|messages) ~~ (finira|finiront|finissent|finit|atterrira|atterriront|seront publié*|sera publié*|en ligne|sur les réseaux|sur linkedin|sur facebook|sur internet|sur google|publics|publique|à la presse|sur twitter|sur instagram|sur tiktok|sur un forum|fera le tour|circulera)
0.9 (réseaux sociaux|linkedin|facebook|twitter|instagram|tiktok|internet|place publique|forums|groupe des parents|groupe du quartier) ~ (si|sinon|finira|faute|écrire|écris|publier|verra|saura|voir|répond*|daigne*|obtenir|pour avoir)
0.9 (sinon|sans quoi|faute de quoi|à défaut|autrement) ~~ (réseaux sociaux|réseaux|linkedin|facebook|google|trustpilot|avis|presse|journal|journaliste|consommateurs|publi*|internet|twitter|tout le monde saura|télé|radio|étoile)
0.9 (écris|écrire|écrivais|poste|poster|postais|publie|publier|interpelle|interpeller|passe par|passer par|passais par) ~ (page facebook|votre page|mur facebook|votre facebook|vos réseaux|twitter publiquement|publiquement|google|compte instagram|sous vos publications|en commentaire)
0.9 (rendre|rendrai|rendrons|rend|rendue) (publique|public|publics|l'affaire publique|cette affaire publique|cela public|ça public|nos échanges publics|tout public)
0.9 (journaliste|journalistes|presse|journal|rédaction|télé|radio|émission|reporter|magazine|chroniqueur|julien courbet|france 3|rtl|capital|cash investigation) ~~ (contacter|contacté|contacte|contacterai|contacterons|alerter|alerterai|donné votre nom|votre nom|intéress*|transmett*|prépare|papier sur|enquête sur|appeler|raconter|témoigner|témoignage|dossier sur|en parlera|parler de vous|prévenir|écrire|saisir)
0.9 (contacter|contacté|contacte|contacterai|contacterons|alerter|alerterai|alerterons|prévenir|préviendrai|appeler|j'appelle|écrire|parler|parlerai|irai|vais|transmettrai|témoigner|témoignerai|iras|aller) ~ (presse|journaliste|journalistes|journal|télé|médias|radio|julien courbet|rédaction|émission|voir la presse|presse locale|magazine)
0.9 (donné|donner|transmis|communiqué|soufflé|cité|citer|citerai) ~ (votre nom|votre société|le nom de votre|vos coordonnées|votre cas) ~ (journaliste|presse|enquête|article|papier|association|dgccrf)
0.85 journaliste ~~ (votre nom|parlé de vous|notre histoire|mon histoire|cette histoire|notre affaire|passionnant|passionnante)
0.9 (tout le monde|les gens|tous|le milieu|le métier|notre métier|la profession|le secteur|le quartier|le village|les nouvelles|les bruits|ça) se (parle|parlent|sait|connaît|connaissent)
0.9 (tout le monde|les gens|les nouvelles|les bruits|le quartier|le secteur|le milieu) (vont vite|circulent|jase|jasent|parle de vos|parle de vous|parlera)
0.9 (petite|petit) (ville|milieu|monde|village|secteur|métier|pays) ~~ (parle|sait|connaît|se sait|circule|vite|oublie|réputation|monde)
0.9 (métier|milieu|secteur|ville|profession|branche|région|quartier) ~ (tout le monde|on) (se connaît|se parle|parle|sait)
0.9 (autres clients|vos clients|futurs clients|vos prospects|prochains clients|d'autres clients) ~ (doivent|devraient|méritent|sachent|savoir|sauront|ont le droit|apprécieront|apprécieraient|aimeraient|prévenir|mettre en garde|avertir|informer|diraient|penseraient|penseront|éviter|contacter)
0.9 (prévenir|préviendrai|prévenons|avertir|avertirai|informer|informerai|alerter|éviter à) (les|vos|mes|nos|tous les|d'*) (autres clients|autres|confrères|futurs clients|collègues|voisins|clients|membres|adhérents|amis|contacts)
0.9 (jusqu'à présent|jusqu'ici|jusqu'à maintenant) ~ (rien dit|discret|discrets|discrète|tu|tus|tais|gardé pour|gardions pour|silence)
0.9 (retirer|retirerai|retirerons|retire|retirons|supprimer|modifier|modifierai|revoir|revoie|revoir à la baisse) ~ (témoignage|avis positif|recommandation linkedin|notre logo de vos|nos cinq étoiles|mes cinq étoiles|bonne note|logo de votre site)
0.9 (contre) publicité ; (mauvaise|sale|contre|piètre|drôle de) (pub|publicité|réputation) ~ (faire|fera|ferai|ferons|vous|garantie|garanti)
0.9 (se saura|finira par se savoir|ça va se savoir|cela se saura|ça se saura|tout se sait|ira loin|fera du bruit)
0.9 (compter|comptez|compte) sur (moi|nous) pour (le faire savoir|en parler|faire passer|le dire|le raconter|vous faire|faire circuler|prévenir)
0.9 (cas|exemple|histoire) d'école ~ (formation|conférence|blog|podcast|linkedin) ; (étude de cas|exemple à ne pas suivre|contre exemple) ~ (conférence|réseau|formation|blog|linkedin)

[not reputation]
(client|cliente|clients|hôte|voyageur|patient|visiteur|adhérent|participants|acheteur) ~~ (a laissé|laissé|laissent|a mis|posté|publié|écrit|nous a mis|menace) ~ (avis|commentaire|étoile|note|review)
(répondre|réponse|répondez|modérer|modération|signaler|supprimer|gérer|afficher|afficher les|remonter|intégrer|widget|module|collecter|récolter|suivre|affichage|recueillir) ~ (aux|des|les|à un|un|d'*|ces|nos|vos|faux|de)? (avis|commentaire|commentaires|note|notes|étoiles|témoignages)
(avis|commentaire|commentaires|note|témoignage|témoignages) (positif|positifs|élogieux|élogieuse|excellents|excellent|dithyrambique|favorable|favorables|cinq étoiles|5 étoiles|sympa|adorable|du personnel|des participants|des clients|des élèves|de mme|de madame|de monsieur|d'imposition|de passage|de décès|de virement|de paiement|d'échéance|de situation|d'expulsion|technique|juridique)
(mis|laissé|posté|publié|écrit|donné|mettre|laisser|mets|viens de poster|viens de laisser|mérite|mettons|laisse) ~ (cinq étoiles|5 étoiles|bon avis|très bon avis|petit mot|gentil avis|excellent avis|avis positif|belle note|bonne note|super avis|quelques lignes élogieuses)
(questionnaire|sondage|enquête|formulaire|système|échelle|maquette|widget|hôtel|restaurant|classement|camping|gîte) ~~ (étoile|étoiles|note|notes|avis|satisfaction)
(étoiles|avis|note|notes) ~~ (questionnaire|sondage|hôtel|camping|gîte|restaurant|sont stables|stable|moyenne stable|relevé|sur 5 d'après|en hausse|progresse)
(concurrent|concurrente|concurrents|concurrence) ~~ (trustpilot|google|avis|presse|démonter|réputation|linkedin|journal|facebook)
(publier|publiez|poster|postez|partager|partagez|publions|publie|mettre|programmer|relayer|mettons|planifier) ~~ (témoignage de|offre d'emploi|annonce|photos de|photo de|article|affiche|vidéo|événement|invitation|actualité|horaires|menu|communiqué|promotion|recrutement) ~ (linkedin|facebook|instagram|réseaux|page|site|google)?
(journaliste|presse|journal|radio|télé|reporter|caméra) ~~ (portrait|interview|reportage sur nous|photos|inauguration|ouverture|dossier de presse|communiqué|passe|viendra|vient|article sur notre|conférence de presse|revue de presse|inviter|invitation|partenaire|carnet|livre|festival|lancement)
(dossier|communiqué|revue|attaché|attachée|conférence|kit|relations|espace|agence|article|point) (de|d'*)? presse ~
(voisin|voisine|client|cliente|locataire|concurrent|salarié|ancien salarié|association|riverains|opposant|riverain) ~ (menace|menacent|veut|veulent|parle|va|alerte|a alerté|raconte|écrit) ~~ (presse|journal|facebook|réseaux|avis|google|médias|journaliste|internet|association)
(dgccrf|ufc|que choisir|60 millions|répression des fraudes|médiateur) ~~ (contrôle|étiquettes|contrôlera|numéro de|article|paraîtra|mentionner|mentions|cgv|conditions générales|coordonnées du médiateur|lien vers|classé|comparatif|test|étude|obligatoire|affichage)
(article|numéro|page|conditions générales|cgv|mentions légales|ajouter|indiquer|adhérer|adhésion) ~~ (dgccrf|ufc|que choisir|médiateur|60 millions|consommateurs)
(reportage|film|documentaire|article|podcast|scène|roman|épisode|témoignage|scénario|série) ~~ (client mécontent|raconte|journaliste|avis|réputation|flouter|réseaux)
(parle|parlons|parlé|parler|parlerai|recommande|recommandé|vante|vanté) (de vous|de votre|de toi|vous|votre) ~~ (à tout le monde|à tous|autour de moi|autour de nous|réseau|collègues|amis|confrères|voisins) ~ (bien|coordonnées|demandé|conquis|ravi*|vos coordonnées|travail)?
(du bien|que du bien|le plus grand bien|mérite*|méritez|amplement|merci|ravi*|élogieu*) ~~ (avis|étoiles|google|page|confrères|référence|tout le monde|linkedin)
(avis|étoiles|google|page|confrères|référence|linkedin|tout le monde) ~~ (du bien|amplement mérité|mérité*|le méritez|merci|ravis|ravie|bravo)

# Higher up.
[escalation]
0.85 (remonte|remontons|remonterai|remonterons|remonter|remonté|fais remonter|faire remonter|faisons remonter|ferai remonter|porte|porter|porterai|porterons|soumettre|soumettrai|exposer|évoquer|évoquerai|évoquerons) ~ (à|auprès de|devant|avec|au) @det (direction|hiérarchie|dg|pdg|codir|comité de direction|comité|conseil d'administration|directeur|directrice|patron|patronne|siège|président|présidente|associé|associés|gérant|gérante|bureau|conseil)
0.85 (ordre du jour|inscrit|mis|évoqué|discuté|débattu|abordé) ~ (comité de direction|codir|conseil d'administration|comex|conseil|assemblée|directoire)
0.85 (ma|notre|ma propre|la) (hiérarchie|direction|direction générale|dg|directrice|directeur|présidente|président|patronne|patron) ~ (prendra contact|prendra le relais|a été informée|a été saisie|a été alertée|s'en mêle|s'impatiente|veut comprendre|demande des comptes|exige|attend des explications|veut des explications|souhaite s'entretenir|contactera|vous appellera|reprend la main|est furieuse|est furieux)
0.85 (dg|pdg|directrice|directeur|patron|patronne|gérant|présidente|président|direction) ~ (veut comprendre|souhaite comprendre|exige une|demande une réunion|demande un rendez|demande à voir|veut parler|souhaite parler|veut rencontrer|demande des explications|veut des explications|attend des explications)
0.85 (votre|ton|ta|vos) (boss|patron|patronne|chef|cheffe|directeur|directrice|responsable|n 1|supérieur|supérieure|manager|gérant|hiérarchie) ~ (en copie|me rappelle|m'appelle|rappelle|appelle|me contacte|numéro|mail|coordonnées|svp|s'il vous plaît|intervienne|au téléphone|personnellement|prenne|est il au courant|est au courant|devrait savoir|sera informé)
0.85 (mets|met|mettons|mis|mettrai|ajoute|ajouté) @det (patron|patronne|boss|chef|cheffe|direction|directeur|directrice|responsable|hiérarchie|gérant|associé|manager) en copie
0.85 (qui est|quelqu'un|personne|interlocuteur|une personne) (au dessus|plus haut placé*|plus haut|de plus haut placé)
0.85 (dépasse|dépassent) (visiblement|manifestement|apparemment)? (votre|vos|ton) (niveau|compétences|attributions|périmètre)
0.85 (passez|passe|repassez) (moi|nous) ~ (responsable|directeur|directrice|chef|patron|quelqu'un|supérieur|gérant|manager|superviseur)
0.85 (réclamation|plainte) (en bonne et due forme|officielle|formelle|par écrit|auprès de votre|à votre direction)
0.85 (adresser|adresse|adresserai|adresserons|m'adresser|nous adresser|m'adresserai) ~ (directement)? (à|au) @det (direction|directeur|directrice|siège|gérant|pdg|dg|hiérarchie|service réclamations|service clients national|maison mère)
0.85 (parler|échanger|traiter|discuter|dialoguer) ~ (avec|à) (quelqu'un|une personne|un interlocuteur|un responsable|un décideur|le décideur|la personne) ~ (décide|responsable|compétent*|haut placé|plus haut|pouvoir|habilité*|expérimenté*|d'autre que)

[not escalation]
(qui est|qui sera|nom du|nom de la|coordonnées du) ~ (responsable|chef|directeur|directrice|contact) ~~ (projet|organigramme|sécurité|graphisme|chantier|technique|communication|achats|formation|site|signature|badge|accueil)
@det (directeur|directrice|patron|chef|cheffe|présidente|président|responsable|direction|gérant) ~ (valide|valident|validera|signera|signe|a signé|a choisi|a validé|préfère|souhaite un devis|est absent|est en congé|est en vacances|sera présent|sera présente|assistera|arrive|rentre|propose|adore|est ravi|est ravie|aime)

# Feelings that the four, and going higher, carry with them.
[mood]
-0.7 (passez|passe) (moi|nous) ~ (responsable|directeur|directrice|patron|gérant|supérieur|manager) ; (qui est|quelqu'un) au dessus de vous
-0.7 réclamation (en bonne et due forme|officielle|formelle) ; (tourne|tournons|tournez) en rond ; (dépasse|dépassent) (visiblement|manifestement) votre niveau
-0.7 (transmis|transmets|remonte|remonté|remontons|remonter|porter|porterai) ~~ (hiérarchie|votre direction|direction commerciale|direction générale|comité de direction|siège)
-0.9 (signalé|signaler|signale|saisir|saisirons|saisirai|alerter|contacter|contacte) ~ (dgccrf|consommateurs|répression des fraudes|que choisir|60 millions|médiateur)
-0.7 (mise en demeure|mettons en demeure|mets en demeure) (de|d'*)
-0.9 (n'exclus|n'excluons) pas ~ (plainte|avocat|justice|tribunal|procédure|partir|arrêter|agir)
-1.2 (confiance|image|relation|collaboration|enthousiasme|moral) ~ (a|en a) pris un (sacré|gros|sérieux|vilain)? coup
-1 (on|nous|je) (ne)? (va|vais|allons|peut|veux) pas (se|me|nous|vous) (mentir|raconter) ; ne nous mentons pas ; ne nous voilons pas la face
-1.5 (ne|n'*)? (vous|te)? (cache|cacherai|cacherons|cachons|cacherais) pas (mon|ma|notre|que|ma profonde|mon vif|notre vive|une certaine) (agacement|déception|irritation|lassitude|mécontentement|exaspération|colère|inquiétude|frustration|étonnement|perplexité|incompréhension|nous sommes déçus|je suis déçu*)
-1.2 (ne)? (dissimule|dissimulons|cache|cacherai) pas ~ (agacement|déception|colère|mécontentement|lassitude)
-1.2 (pas|plus) (du tout|vraiment|franchement|exactement|précisément|tout à fait)? (ce qu'on|ce que) ~ (vendu|promis|promise|annoncé|convenu|présenté|fait miroiter|attendait|imaginions|espérait|espérions|imaginait)
-1.2 (vous|me|nous) (me|nous)? (voyez|voit|laisse|laissez|rend) ~ (perplexe|perplexes|songeur|songeuse|dubitatif|dubitative|pantois|sceptique|circonspect|inquiet|désemparé*|sans voix)
-1 (j'imaginais|imaginais|imaginions|j'espérais|espérions|m'attendais|attendions|pensais|pensions) ~ (collaboration|les choses|cela|tout|notre|la suite|travail) ~ (autrement|différemment|mieux|autre chose|plus simple|plus fluide)
-1 (on|nous) (s'attendait|s'était attendu) ~ (mieux|autre chose|plus) ; (nous attendions|m'attendais|attendions|attendais) (franchement|vraiment|quand même|tout de même|sincèrement)? à (autre chose|mieux|plus|un peu mieux|un peu plus|tout sauf)
-1.3 personne ne (saute|sautait|sautera|hurle) (vraiment|franchement)? de joie ; (on a|nous avons) connu (plus|mieux)
-1.2 (patience|fidélité|loyauté|bonne volonté|indulgence) ~ (a|ont|trouve) ~ limites
-1 (vous)? (remplacer|remplacerons|se passer|passer) de vous
-0.9 (nos|les) chemins ~ (séparer|séparent|sépareront) ; (mes|nos) cliques
# who goes without a grudge
0.55 (rien|aucun lien|en rien|nullement) ~ (à voir|lié|liée|avec|contre) ~ (qualité|votre travail|vous|vos services|vos prestations|toi) ~
0.55 (merci|remercions|remercie) (pour|de) ~ (ces|toutes ces|les) ~ (années|mois|ans) ~ (ensemble|collaboration|travail|à nos côtés)?
0.55 (suite|en raison|du fait) (au|du|de la|à la|à|de l'*|d'une) ~ (rachat|fusion|cession|restructuration|réorganisation|retraite|fermeture|cessation|déménagement|intégration|recrutement)
0.55 (poste|graphiste|comptable|développeur|développeuse|informaticien|personne) ~ (pourvu|embauché*|recruté*) ~ interne
0.55 (la nouvelle direction|nouveau siège|le groupe|maison mère|nos actionnaires|le siège|conseil municipal|bailleur de fonds) ~~ (souhaite|impose|veut|internaliser|centralis*|regroup*|mutualis*)
0.55 (sans rancune|rien de personnel|rien contre vous|plaisir de travailler avec vous|bons souvenirs|bon souvenir|très bien passé|satisfaits de votre|content de votre)
0.55 (souhaite|souhaitons|voudrais|voudrions|désire|souhaiterais) (mettre fin|mettre un terme|résilier|arrêter|ne pas renouveler|ne pas reconduire) (à|a|au|le|mon|notre)? @det? (abonnement|contrat|forfait|adhésion|l'abonnement)
0.55 (point|revue|bilan|inventaire|tour) ~ (tous|l'ensemble|sur|de) (de)? (nos|les) (prestataires|fournisseurs|contrats|abonnements)

# Work that is wrong, told in the ways of people who are polite.
[complaint.quality]
0.85 (compte|comptes) n'y (est|sont) (pas|plus|toujours pas) ; (loin du compte|on est loin|nous sommes loin|reste sur ma faim|restons sur notre faim|reste sur notre faim)
0.85 (attendions|attendais|attendait|espérions|espérais|espérait|imaginions|imaginais) ~ (autre chose|mieux|nettement mieux|plus abouti|plus|davantage|un travail|un résultat|un rendu|quelque chose de plus|quelque chose d'autre)
0.85 (stagiaire|apprenti|enfant|gamin|gosse|débutant|neveu|nièce|fils|fille|élève|ma mère|mon chat|un robot|chatgpt|une machine|un amateur) ~ (aurait|ferait|l'aurait|pourrait|aurait pu) ~ (mieux|fait|pareil|autant|écrit|dessiné|traduit|vu|remarqué|faire)
0.85 (orthographié|orthographiée|écrit|écrite|épelé|écorché|écorchée|estropié|massacré|retranscrit) ~ (mal|faux|avec une faute|de travers|incorrectement|différemment|n'importe) ; (mal|incorrectement) (orthographi*|écrit*|épel*|cadr*|cous*|pos*|fix*|coll*|plac*|align*|branch*|install*|configur*|paramétr*|transcri*|dimensionn*|calcul*|saisi*|imprim*|découp*|traduit*|monté*|ajusté*|répercuté*)
0.85 (nom|prénom|adresse|logo|titre|enseigne|marque) ~ (mal|écorché*|estropié*|fautif|massacré|erroné|déformé|oublié|à l'envers|de travers|étiré)
0.85 (sent|sentent|respire|fait|fleure) ~ (traduction automatique|google traduction|google translate|deepl|chatgpt|copié collé|copier coller|travail bâclé|l'amateurisme|précipitation|bricolage|à plein nez|le fait à la va vite|amateur)
0.85 (traduction automatique|chatgpt|intelligence artificielle|deepl|traducteur automatique|google traduction) ~ (plein nez|relu|relue|brut|sans relecture|visiblement|manifestement|passé|passée|sorti|sortie)
0.85 (joints|porte|portes|carrelage|parquet|peinture|plan de travail|plinthes|plinthe|mur|murs|fenêtre|fenêtres|robinet|meuble|tiroir|tiroirs|enduit|placo|dalle|escalier|volet|volets|terrasse|toiture|évier|prise|prises|papier peint|façade) ~ (à refaire|frotte|frottent|rayé*|fuit|fuient|goutte|cassé*|fissuré*|fissure|taché*|de travers|gondole|cloque|coince|coincent|ferme mal|ferment mal|ne ferme|ne ferment|abîmé*|ébréché*|grince|se décolle|bouge|branle|pas droit|pas droite|pas d'équerre|penche|pas de niveau|mal posé*|manque)
0.85 (centimètres|cm|millimètres|mm|degrés|pixels) (de travers|d'écart|trop court|trop courte|trop long|trop longue|trop large|trop haut|trop étroit|de trop|de différence|d'erreur)
0.85 (finition|finitions|réserves|réserve|malfaçon|malfaçons|désordres|défauts) ~ (ratée|ratées|bâclée|bâclées|levées|levée|non levées|constatées|constatés|apparents|nombreux|nombreuses|honte|approximatives|pas terminées|lamentables|à revoir|persistent)
0.85 (réserves|défauts|malfaçons|bugs|problèmes|erreurs|anomalies) (ne)? (sont|seront|soient|ont) (pas|toujours pas|jamais) (été)? (levé*|corrigé*|réglé*|résolu*|traité*|réparé*)
0.85 (lâché|lâche|sauté|grillé|crashé|planté|coupé|tombée|cramé|rendu l'âme|claqué) (en plein|en pleine|pendant|au milieu|au beau milieu|devant|au moment|juste|dès|trois fois|deux fois)
0.85 (sono|micro|micros|vidéoprojecteur|écran|son|image|caméra|retransmission|connexion|chauffage|éclairage|visio|streaming|musique|lumières|groupe électrogène|imprimante|serveur) ~ (lâché|sauté|coupé|coupait|grillé|planté|crachotait|inaudible|ne marchait|ne fonctionnait|tombé|tombée|panne|grésillait|saturé|éteint|éteinte|figée)
0.85 (buffet|repas|plat|plats|traiteur|dessert|desserts|café|vin|couverts|chaises|assiettes|portions|menu|vegans|végétariens) ~ (manquait|manquaient|froid|froids|froide|tiède|insuffisant*|en quantité|pas assez|oublié*|immangeable|sec|cru|périmé*|médiocre)
0.85 (moitié|tiers|plusieurs|partie) (de|des|du) ~ (manquaient|manquait|manquent|faux|fausse|fausses|vide|vides|fautif|illisible|illisibles|erronés|erronées|inutilisable*|coupé*|périmé*|en anglais|inventé*)
0.85 (manquait|manquaient|manque|manquent) ~ (moitié|tiers|une bonne partie|plusieurs|pages|desserts|chaises|fichiers|lignes|clés|vis|accents|prix|photos)
0.85 (incomplet|incomplète|incomplets|incomplètes|inachevé|inachevée|inabouti|inaboutie|inexact*|erroné*|illisible*|inexploitable*|inutilisable*|inaudible*|injouable|imprésentable|impubliable|indigeste|incohérent*|bancal*)
0.85 (prix|chiffres|montants|dates|totaux|liens|horaires|références|cotes|mesures|légendes|photos|données|adresses) (sont|étaient|est) (tous|presque tous|presque toutes|toutes|en partie|complètement|souvent|quasiment)? (faux|fausses|erronés|erronées|inversés|inversées|mélangés|mélangées|obsolètes|périmés|périmées|inexacts|inexactes|décalés|décalées|morts|cassés)
0.85 (plus personne|personne|aucun utilisateur|aucun collègue|aucun client|la moitié des utilisateurs|nos clients|les clients|mes collègues) ~ (arrive|arrivent|parvient|peut|peuvent|réussit) (plus|pas|toujours pas)? (à)? ~ (connecter|commander|imprimer|payer|ouvrir|accéder|entrer|réserver|travailler|télécharger|se loguer|joindre|téléphoner)
0.85 (bug|bogue|problème|défaut|erreur|panne|fuite|anomalie|bruit|faute|coquille|souci) ~~ (toujours là|toujours présent*|encore là|est revenu|revient|réapparu|réapparaît|de retour|pas corrigé*|jamais corrigé*|pas disparu|persiste*|pas réglé|deviez corriger|devait être corrigé*|déjà signalé*|résolu selon vous)
0.85 (toujours|encore) @det (même|mêmes) (erreur|erreurs|faute|fautes|bug|problème|panne|coquille|coquilles|défaut|anomalie) ; même (erreur|faute|bug|panne|problème|coquille) (qu'*|que) (hier|la|le|avant|lundi|en|dans|sur|l'*)
0.85 (a|ai|avons|avez|j'ai|on a) (dû|trouver|trouvé|repéré|découvert|corrigé|refait|réécrit|retraduit|rattrapé|terminé|fini) ~ (nous mêmes|moi même|soi même|à votre place|derrière vous)
0.85 (croyais|croyait|croyions|pensais|pensait|pensions) ~ (votre métier|votre travail|votre boulot|votre spécialité|pour ça qu'on|pour cela que|relisait|relisiez|vérifiait|vérifiez|des professionnels|à des professionnels)
0.85 (formateur|formatrice|technicien|technicienne|intervenant|interprète|animateur|photographe|poseur|ouvriers|serveurs|consultant|développeur|remplaçant|traducteur) ~ (ne)? (connaissait|maîtrisait|savait|comprenait|parlait|connaît|avait|saluait|avaient) (pas|rien|aucun|aucune|même pas|visiblement pas|à peine)
0.85 (bulletins|fiches|documents|mail|liste|données|dossier|coordonnées|salaires|fichier) ~~ (à tout le monde|de tout le monde|au mauvais|à la mauvaise|à un autre client|d'un autre client|d'une autre société|à toute l'entreprise|aux mauvaises personnes|à des tiers)
0.85 # (euros|e)? ~ (publicité|pub|budget|campagne|annonces|référencement) ~~ (deux|trois|un|une|seul|seulement|aucun|aucune|zéro|pas un|pas une|#) (appel|appels|appel|vente|ventes|contact|contacts|demande|demandes|clic|client|clients|devis)
0.85 (en tout et pour tout|en tout|total|à peine|seulement|péniblement) (deux|trois|un|une|quatre|#|zéro) (appel|appels|vente|ventes|contact|contacts|demande|demandes|clic|clics|client|clients|visites|inscrits|commandes)
0.85 (pas|guère|peu|plus|moyennement) (vraiment|très|franchement|tout à fait|du tout|entièrement|totalement)? (convaincu*|convaincant*|emballé*|séduit*|fan|conquis|concluant*|heureux du résultat|satisfait* du|à la hauteur|au niveau|abouti*|présentable*|exploitable*|lisible*|utilisable*|fonctionnel*)
0.85 (logo|visuel|affiche|maquette|site|photo|couverture|bannière|couleur|slogan|dessin) ~ (rappelle|ressemble|évoque|fait penser) ~ (un peu trop|trop|furieusement|étrangement|plus à|yaourt|marque|enfant|maternelle|concurrent|années|pizzeria|à rien|clipart|dentifrice|déjà vu)
0.85 (contresens|faux sens|barbarisme|anglicisme|charabia|mot à mot|littéral*|galimatias)
0.85 (plante|plantent|bugue|bug|rame|freeze|gèle|crashe|se ferme|se bloque|se fige) (au|à|dès|quand|chaque|toutes|sans|en|sitôt|pour un oui)
0.85 (site|serveur|boutique|messagerie|mail|application|système|téléphone|réseau|internet|standard|intranet) ~ (par terre|dans les choux|au tapis|en carafe|en rideau|hors ligne|down|à plat|aux fraises|mort|morte|est tombé*|s'est écroulé*|hs|ko)
0.85 (panne|coupure|incident|couac|bourde|boulette) ~ comme (celle|celui|ça|cela) (de|du|d'*|@wd|hier|la|le)
0.85 (nous a|m'a|vous nous avez|cela nous a|erreur nous a) (coûté|valu|fait perdre|fait rater) ~ (redressement|amende|pénalité|client|clients|contrat|marché|commande|commandes|vente|salon|appel d'offres|deux|trois|#)
0.85 (perdu|perdus|raté|manqué|perdons) ~ (client|clients|marché|appel d'offres|appels d'offres|contrat|commandes|ventes|vente) ~ (à cause|en raison|faute|par la faute|parce que|grâce à)
0.85 (traduction|traductions|texte|textes|plan|plans|devis|rapport|calculs|relevés|travail|rédaction) (approximative|approximatives|approximatif|approximatifs|bancale|bancal|douteux|douteuse|fantaisiste|fantaisistes|bâclé*|indigent*|indigne*|inexact*|fautif|fautive|poussif)
0.85 (ni fait ni à faire|fait à la va vite|fait à l'arrache|fait par dessus la jambe|pas fait ni à faire|bricolé|cousu de fil blanc|sabordé|salopé|cochonné)
0.85 à quoi bon (regarder|tester|valider|discuter|présenter|relire|venir|continuer)

[not complaint.quality]
(depuis|suite à|après) @det (refonte|migration|intervention|mise à jour|formation|campagne|mise en ligne) ~~ (doublé|triplé|augmenté|progressé|tout roule|tout tourne|parfaitement|à merveille|mieux|ravi*|gagné|explosé|bondi|nickel|plus rapide|plus aucun|plus un seul|bonheur|horloge)
(doublé|triplé|augmenté|progressé|tourne|roule|fonctionne|gagné|bondi|mieux) ~~ (depuis|grâce|suite à) (la|votre|notre|cette|à) (refonte|migration|intervention|mise à jour|formation|campagne|mise en ligne|votre|vous)
(boutique|site|page|serveur|application) ~ (qui)? (se charge|charge|répond|fonctionne|tourne|s'ouvre) (en une|en deux|enfin|vite|très|parfaitement|en un|instantanément|comme|bien|mieux|du tonnerre)
(fournisseur|livreur|transporteur|plombier|électricien|maçon|ancien|ancienne|prédécesseur|concurrent|concurrente|bailleur|voisin|mairie|banque|stagiaire chez nous|précédent|opérateur|imprimeur) ~~ (erreur|erreurs|mauvais|mauvaise|faux|panne|cassé|raté|bazar|fuite|défectu*|livré|oublié|trompé|bâclé|dégâts|abîmé)
(rien|aucun|pas|plus) (ne cloche|de cassé|de grave|d'anormal|un seul bug|une seule panne|une erreur|une faute|aucune erreur|à signaler|d'erreur)
(par|de) (ma|notre) (faute|propre faute|erreur) ; (erreur|faute|oubli) de (ma|notre) part ; je me suis (trompé|trompée) ; (nous nous sommes|on s'est) trompés
(panne|coupure|fuite|dégât) ~ (ascenseur|chauffage|immeuble|voiture|courant|edf|quartier|eau|chaudière|voisin|camion|train)
(ascenseur|chauffage|voiture|chaudière|climatisation|métro|camion) ~ (panne|cassé*|arrêt|hors service)

[about complaint.quality]
traductrice*; formation; relecture; buffet; repas; maquettes; finitions; bulletins; catalogue

# What looks like an ask and is none: what third parties ask or must do, what
# will have to be, leave that is given, and asks that want no answer.
[not request]
(commune|mairie|préfecture|client|cliente|banque|assurance|assureur|syndic|comptable|direction|patron|associé|voisin|locataire|école|administration|fisc|urssaf|direction|comité|géomètre|notaire|il|elle|ils|elles|juge|tribunal|imprimeur|fournisseur|personne|certains|beaucoup) (me|nous|leur|lui|en)? (demande|demandent|cherche|cherchent|souhaite|souhaitent|voudrait|voudraient|aimerait|aimeraient|exige|exigent|réclame|réclament|veut|veulent|attend|attendent|propose|proposent|demandait|demandera)
(amie|ami|voisin|voisine|collègue|confrère|cousin|cousine|connaissance|associé|client|cliente|école|société|filiale) ~ qui (cherche|a besoin|aimerait|voudrait|souhaite|recherche|veut) ~
(il)? (faudra|va falloir|a fallu|fallait|faudrait) (attendre|patienter|s'y faire|donc attendre|encore attendre|bien|s'habituer|compter|vivre avec|faire avec|nous passer|que je|que nous|que j'*|qu'on|d'abord que)
(faut|faudra|faudrait) ~ (attendre|patienter) ~ (décision|accord|feu vert|retour|réponse|fin|validation|résultat|permis|printemps)
(on|nous|je) ~ (aimerait|aimerions|aimerais|voudrait|voudrions) (en)? (recevoir|voir|lire|avoir|entendre|trouver|croiser) (plus souvent|davantage|partout|ailleurs|chaque|tous les)
vous pouvez (imprimer|lancer|continuer|valider|publier|commencer|y aller|démarrer|procéder|tout lancer|poursuivre|mettre en ligne|partir là|garder|jeter|facturer|tirer|lancer l'impression|passer quand|venir quand|oublier|être fier*|compter sur)
(pas|aucun|nul|plus) (besoin|la peine|nécessaire|utile) (de|d'*|que) ~
(inutile|superflu|pas la peine) (de|d'*) ~
merci (d'avoir|de m'avoir|de nous avoir|pour avoir|de l'avoir|de t'être|de vous être|de n'avoir|d'être|d'y avoir) ~
merci de (votre|ton|vos|ta|tes) (aide|patience|travail|réactivité|retour|écoute|soutien|confiance|compréhension|efforts|intervention|accueil|disponibilité|gentillesse|attention|appel|visite|passage)
merci de ne pas (y)? (répondre|répondre à) ~
(on|nous|je) ~ (demande|demandons) (bien)? (ce qu'on|ce que|pourquoi|si|comment on|parfois|quoi|à quoi|qui|combien)
(me|se|nous) (demande|demandons) ~
(aimerions|aimerais|souhaitons|souhaiterions|voudrions|voulons|voulais|voulions|tenais|tenions|souhaitais) (vous|te|aussi|donc|simplement|juste)? (vous|te)? (confier|remercier|dire|féliciter|garder|recommander|partager|témoigner|annoncer|prévenir|informer|exprimer|rassurer|prolonger|continuer|renouveler|mettre fin|résilier|arrêter|quitter|saluer)
(souhaite|souhaitons|souhaitais) (ne)? plus (recevoir|être contact*|continuer|travailler|figurer|apparaître) ~
souhaite mettre (fin|un terme) ~ ; ne (souhaite|souhaitons) (plus|pas) ~
que demander (de plus|de mieux) ; que (vous|te|l'*) (en)? (féliciter|remercier|dire|saluer|recommander)
dites leur ~ ; (dites|dis|transmettez|passez|transmets|passe) ~ (merci|bravo|félicitations|bonjour|compliments|remerciements|amitiés) ~
(annulez|annule|annuler) @det (démo|réunion|rendez vous|rdv|visite|invitation|point|visio|appel|atelier)
(mise en demeure|demeure) (de|d'*) ~
si (nous|je|on) ne ~~ (saisirons|saisirai|saisissons|porterons|résilierons|partirons|tribunal|avocat|contacterai|contacterons|publierons)
(écrivez|adressez|voyez|contactez|appelez|envoyez|écris) (lui|leur|vous) (directement)? (à|au)? ~
(merci de|prière de|veuillez) noter (la|le|que|ma|mon|notre|nos|cette|qu'*|mes|ces|dès|bien) ~
(moi|nous) ~ à votre place ~ ; à (votre|ta) place (je|moi|nous) ~
(vous)? (rêvez|plaisantez|vous moquez|rendez compte|réalisez|imaginez|êtes sérieux|trouvez ça normal)
(voulons|veux|voudrions|prendrons|prenons|voulez) (en)? (une|un|deux|trois) (deuxième|seconde|autre|nouvelle|nouveau|de plus|troisième) ~ (session|séance|édition|site|phase|exemplaire|tranche|licence|poste)

# Slow, and how people say it who have long stopped counting.
[complaint.delay]
0.8 (encore|énième|nouveau|autre|@nth) (un|une)? (report|reports|retard|décalage|délai|délais|ajournement|renvoi à plus tard|contretemps)
0.8 (semaine prochaine|demain|bientôt|dans deux jours|sous huitaine|incessamment|la semaine d'après) ~ (dites vous|disiez vous|me disiez|me dit on|nous dit on|qu'on me dit|c'est ce que vous dites|chaque semaine|tous les jours|toutes les semaines|depuis un mois|depuis des semaines)
0.8 (chaque|toutes les) (semaine|semaines|fois|jour) ~ (semaine prochaine|demain|bientôt|repoussé|pour demain|pour la semaine)
0.8 (cela|ça|voilà|voici) (fait|faisait)? (maintenant|déjà|bientôt|à présent|désormais|tout de même|quand même)? (un mois et demi|plus d'un mois|plus d'une semaine|un bon mois|une bonne semaine|une éternité|des lustres|trop longtemps|un bon moment|un moment que|deux bonnes semaines|@many semaines|@many mois|plusieurs semaines|plusieurs mois|six mois)
0.8 (@many|plusieurs|une) (semaines|semaine|mois|jours) (sans|toujours sans) (nouvelles|nouvelle|réponse|rien|le moindre|la moindre|avancée|retour|un mot)
0.8 (sans|aucune) (nouvelle|nouvelles) (du|de la|de l'*|des|de mon|de notre|de mes|de nos) (permis|dossier|plan|plans|devis|chantier|commande|traduction|travaux|site|demande|livraison|maquette|projet|rapport|déclaration|bilan|certificat|remboursement)
0.8 (ouvert|ouverte|envoyé|envoyée|déposé|déposée|signalé|signalée|demandé|commandé|transmis|créé) ~ il y a (@many|plus|plusieurs|un|une|bientôt|déjà|près) ~ (jours|semaines|mois|an|semaine) ~ (pas|rien|aucun|aucune|toujours|sans|jamais)
0.8 (devait|devaient|deviez|devrait|devions|aurait dû|auraient dû|était censé|était censée|étaient censés|étiez censés) ~ (nous|me)? (parvenir|arriver|être là|passer|être posé*|être fini*|être terminé*|être livré*|être rendu*|être envoyé*|être en ligne|être prêt*|venir|commencer|démarrer|rappeler|livrer|rendre|finir)
0.8 (il est|on est|nous sommes|sommes|est) (déjà|maintenant)? # (h|heures)? ~ (toujours|encore|personne|rien|aucun)
0.8 (toujours|encore) (personne|pas là|pas arrivé*|pas venu*|pas passé*|rien vu|rien à l'horizon|rien en vue|pas commencé*|pas livré*|pas fini*|pas terminé*|pas en ligne|pas rendu*|pas parti*|pas prêt*|pas reçu*|à l'attente)
0.8 (rythme|vitesse|train|cadence) (là|où vont les choses|où ça va|actuel|des choses) ~ (sortira|sera|serons|aura|finira|finirons|ouvrira|noël|pâques|an prochain|retraite|trinité|année)
0.8 (sortira|arrivera|livré|fini|prêt|prête|terminé|aurons|aurai) ~ (à pâques|à la trinité|à la saint glinglin|aux calendes|dans dix ans|à la retraite|l'an quarante|quand les poules)
0.8 (commence|commencent|commençons) (sérieusement)? à (perdre patience|s'impatienter|trouver le temps long|me lasser|nous lasser|désespérer|m'impatienter|nous impatienter|se faire long|faire long|dater)
0.8 (temps|attente) (se)? ~ (fait|font|devient|commence à se faire|trouve|trouvons) (long|longue|longs)
0.8 (carreleur|maçon|imprimeur|peintre|client|clients|chantier|banque|traducteur|mairie|graphiste|équipe|artisans|menuisier|salariés|entreprises|éditeur) ~ (attend|attendent|s'impatiente|s'impatientent|patiente|patientent) ~ (plans|depuis|fichiers|toujours|vos|votre|patience|plan|après vous)
0.8 (on en est où|où en est on|où en sommes nous|vous en êtes où) ~~ (attend|attends|attendons|depuis|devait|promis|toujours|patience|retard|semaine|mois)
0.8 (voudrais|veux|voudrions) (pas|surtout pas) (paraître|être|sembler|passer pour|vous)? (insistant*|lourd*|pénible|impatient*|pressant*|presser|harceler|bousculer|embêter) ~ mais
0.8 (retard|retards|dépassement) ~ (valu|coûté|coûte|vaut|coûtent|cause|causé|entraîné|entraîne|provoqué) ~ (majoration|pénalité|pénalités|amende|intérêts|client|vente|perte|contrat|#)
0.8 (semaines|jours|mois|heures|semaine|jour|heure) de retard ; (avec|en) (un|trop de|beaucoup de|énormément de|encore du) retard
0.8 (retard|retards) (à répétition|répétés|répété|systématiques|systématique|chroniques|chronique|accumulé*|permanents|incessants|successifs|sur retard|constants|habituel|inexpliqué*)
0.8 (vu|malgré|après|avec|à cause de|marre de|fatigués de|face à) (vos|tous ces|les|ces|ce|tant de) (retard|retards|reports|délais|atermoiements|lenteurs)
0.8 (@nth|troisième|quatrième|cinquième|énième) (report|retard|date|délai|décalage|version de planning|promesse)
0.8 (promis|promises|promise|garanti) (pour|le|avant) ~ (@wd|#|hier|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|la semaine dernière|le mois dernier)
0.8 (toujours|encore) pas ~ (reçu|reçues|vu|eu|arrivé|livré) ~ (promis*|promises|prévu*|annoncé*|commandé*|attendu*|dû)
0.8 (mise en demeure|mettons en demeure|mets en demeure|sommation|somme|sommons) (de|d'*) (livrer|terminer|achever|finir|remettre|reprendre|exécuter|vous exécuter|rendre)
0.8 (je|nous|on) (pars|partons|part) en (retraite|vacances) ~ (avant d'avoir|avant que) ; (dormir|dort|dorment|prend|traîne) ~ (bureau|tiroir|pile|poussière) ~ depuis

[not complaint.delay]
(tenu|tenus|tenir|respecté|respectés) (les|nos|le|leurs|tous les) (délai|délais|planning|dates|échéances) ~ (sans|grâce|merci|bravo|malgré)?
(jamais|pas) tenu ~ (délais|délai|planning|échéance) ~ sans (vous|toi|votre|ton|l'aide|elle|lui)
(aucun|pas un seul|sans|zéro|jamais de|jamais un) (jour|minute|heure)? (de)? retard ; (dans|avant) (les délais|le délai|l'heure|les temps)
(retard|décalage|report) ~ (de ma part|de notre part|chez nous|de notre fait|notre faute|ma faute|de mon côté|de notre côté|sncf|train|avion|paiement|règlement)
(fournisseur|mairie|commune|préfecture|marbre|marbrier|menuisier|plombier|poste|train|avion|livreur|banque|subvention|tribunal) ~~ (retard|report|décalé|reporté|attendre|délai|délais|toujours pas)
si d'ici ~ (rien|aucun|pas) ~

[complaint.neglect]
0.85 (à|a) chaque (appel|fois|coup de fil|mail|demande|ticket|contact) ~ (tombe|quelqu'un d'autre|nouvelle personne|une autre personne|nouvel interlocuteur|autre interlocuteur|nouveau)
0.85 (reprendre|recommencer|réexpliquer|expliquer|répéter|raconter) ~ (de zéro|à zéro|depuis le début|depuis zéro|toute l'histoire|à chaque fois|à chaque appel|pour la @nth|encore une fois|x fois)
0.85 (n'avez|n'a|n'as|avez|n'ont) ~ (pas|même pas|jamais) ~ (lu|ouvert|regardé|écouté|pris la peine|pris le temps|pris note|tenu compte) ~ (message|mail|mails|courrier|demande|question|remarques|documents|commentaires|brief|pièce|lire|répondre|rappeler)
0.85 (réponse|répond|répondez|répondu|réponses) ~ (à côté|complètement à côté|totalement à côté|hors sujet|à côté de la plaque|pas à ma question|pas à la question|rien à voir|passe partout|type|toute faite|copier coller)
0.85 (lu|lisez|lit|lire) (visiblement|manifestement)? (mes|nos|mon|notre) (mails|messages|mail|message|courriers|demandes) ~ (diagonale|seulement|vraiment|jamais|pas|sérieux|yeux fermés)
0.85 (depuis) ~ (gros|nouveaux|grands|plus gros) clients ; (voit|voyons|vois|entend|entendons) (plus|guère|moins) ~ (beaucoup|souvent|par ici|parler de vous|jamais)
0.85 (êtes|es|est) ~ (encore en vie|toujours en vie|encore vivant*|toujours vivant*|toujours de ce monde|encore là|toujours là|encore ouverts|encore ouvert)
0.85 (faites|fais|donnez|donne) (moi|nous) (un)? signe ; un (simple|petit) signe ~ (suffi*|aurait|de vie)
0.85 (petit|simple|seul|moindre) (mot|message|appel|coup de fil|signe|mail) ~ (aurait suffi|aurait été|suffirait|suffisait|n'aurait|ne coûte|nous aurait|m'aurait|aurait fait)
0.85 (aurions|aurais|aurait|j'aurais) (apprécié|aimé|souhaité|préféré|espéré) ~ (consulté*|prévenu*|informé*|averti*|associé*|entendu*|écouté*|recontacté*|que quelqu'un nous|un appel|un mot|un message)
0.85 (c'est)? par ~ (newsletter|hasard|presse|facebook|linkedin|un tiers|un autre client|un collègue|répondeur|message d'absence|votre site|concurrent) ~ (apprends|apprenons|j'apprends|appris|découvre|découvrons|appris que)
0.85 (laissé|laisse|laissons|envoyé|écrit) (déjà)? (@many|plusieurs) (messages|message|mails|vocaux|sms|courriels) ~ (répondeur|boîte vocale|accueil|secrétariat|aucun|sans|rien|pas|jamais|silence)
0.85 (aucun|pas de|jamais de|zéro|toujours pas de|sans) (rappel|retour|accusé|suivi|nouvelles|réaction|réponse|retour d'appel)
0.85 (pas|sans|aucune|aucun) (la|le)? (moindre|seul|seule) (réponse|réaction|rappel|retour|nouvelle|signe|mot|explication|excuse|suivi|attention)
0.85 (quelqu'un|personne|on) ~ (daignera|daigne|daignerait|daigné|finira par|voudra bien|prendra la peine|aura la bonté|aura l'obligeance) ~ (répondre|rappeler|lire|regarder|décrocher|parler|expliquer)
0.85 (support|service client|hotline|assistance|ticket|conversation) ~ (tourne en rond|dans le vide|renvoie la balle|ping pong|se renvoient|copie colle|ne mène à rien|fantôme|aux abonnés absents)
0.85 (abonnés absents|renvoie la balle|renvoient la balle|ping pong|partie de ping|balle se renvoie|l'un à l'autre|de service en service|d'un service à l'autre|de l'un à l'autre)
0.85 (quand|le jour où|si) vous (prendrez|prenez|aurez|avez|trouverez|trouvez) (la peine|le temps|un moment|deux minutes) ~ (répondre|rappeler|me lire|nous lire|répond) ~~ (paierai|paierons|peut être|enfin|alors|parler*|ouvrirai)
0.85 (passer|passons|passe|passés) (après|derrière|en dernier)
0.85 (dernier|dernière|cinquième|bas|fond) (roue|de la liste|de la pile|du carrosse|de vos soucis|de vos priorités|de vos préoccupations|souci|préoccupation)
0.85 (merci|bravo) pour (l'attention|l'info|la considération|le suivi|la délicatesse|l'accueil)
0.85 (on|nous|je) (existe|existons|compte|comptons|pèse|pesons) ~ (encore pour vous|plus pour vous|plus|à vos yeux|pas assez|trop peu)
0.85 (petits|petit|modestes) (client|clients|dossier|dossiers|compte) ~ (négligé*|intéresse*|passent|après|comptent|oublié*|bas|comprends|tant pis)
0.85 (visiblement|manifestement|apparemment|décidément) ~ (plus votre cas|plus le cas|plus de temps pour|pas une priorité|pas prioritaire|personne ne lit|personne n'écoute|occupés ailleurs|mieux à faire|d'autres priorités)

[not complaint.neglect]
(personne|plus personne|aucun client|aucun utilisateur) n'arrive (plus)? (à|a) ~
(pas|jamais) (un|une) (mot|parole) (plus haut|de trop|de travers|plus haute) ~
(moindre|chaque) (coup de fil|appel|mail|question) ~ (facturé*|compté*|payant*|facturez|euros|payer)
(mettre|mets|met|mettons) ~ en copie ~ ; vous n'étiez pas prévenu* ; (dites|direz) ~ pas prévenu*
(moi|nous) qui (ai|avons|a) (oublié|tardé|zappé|égaré|confondu|raté|perdu) ~
rappelez (moi|nous) (dès|demain|quand|ce|avant|si|au|le|après|entre|svp|s'il)
(ancien|ancienne|précédent|précédente|prédécesseur|concurrent) ~~ (répond*|rappel*|jamais|sans nouvelles|ignor*|joindre)
(silence|oubli|retard) (de ma part|de notre part) ; (mon|notre) silence

[complaint.cost]
0.87 (vous|tu) (y)? (allez|vas|va) (fort|un peu fort|pas de main morte|franco|bien fort) ; (pas de main morte|pas avec le dos de la cuillère|la main lourde|main un peu lourde)
0.87 (moindre|chaque|petit|simple) (coup de fil|appel|mail|question|clic|virgule|message|échange|minute|photocopie|retouche|modification|quart d'heure|bonjour) ~ (facturé*|compté*|payant|payante|facturez|se paie|coûte|tarifé|décompté|donne lieu)
0.87 (@nth|deuxième|encore une|nouvelle|énième|autre) (hausse|augmentation|majoration|révision de prix|révision tarifaire) ~ (an|ans|année|mois|depuis|cette|tarif*|service|prix|sans|améliore*|amélioré)
0.87 (tomber|tombé|tombée|tombés|tombe|tombons) ~ (chaise|chaises|dénues|nues|armoire|haut|fauteuil)
0.87 (devis|prix|montant|facture|tarif|addition) ~ (tomber de|tombé de|fait bondir|fait sursauter|fait tousser|fait un choc|a surpris|coupé le souffle|fait mal|avaler de travers|douche froide|a refroidi*|un choc|laisse sans voix|donne le vertige|piquant|salé*|salée)
0.87 (revoir|revoyez|réviser|baisser|diminuer|réduire|négocier|ajuster|descendre|raboter) ~ (prix|tarif|tarifs|montant|devis|honoraires|facture|forfait)
0.87 (geste|effort|remise|ristourne|rabais) (commercial|sur le prix|sur les prix|sur le tarif|sur la facture|financier|tarifaire)
0.87 (demande|demandons|demander|savoir|comprendre|comprends|vois|voit|voyons) ~ (ce que|ce qu'on|ce qu'il|à quoi|pourquoi|pour quoi) (on|nous|je) (paie|paye|payons|payer|achète|débourse|finance)
0.87 (ce prix|ce tarif|cette somme|ce montant|cet argent|ce prix là|ce tarif là|# euros) ~ (j'aurais|nous aurions|on aurait|je peux|on peut|je pouvais|je pourrais|j'embauche|j'engage|on embauche|autant|je préfère|nous pourrions)
0.87 (à|pour) (ce|un tel|de tels|ces|pareil) (prix|tarif|tarifs|prix là|montant|budget) ~ (attend|attends|attendait|attendre|espère|espérait|droit|minimum|moins|pourrait|devrait|quand même|on|je|nous|autant)
0.87 (beaucoup|bien|trop|énormément|une montagne|un paquet|tout ça) (d'argent|cher|chers) ~ (pour|par rapport|vu|compte tenu)
0.87 (mal|difficulté|difficultés|difficile|compliqué) (à|de) (justifier|défendre|expliquer|faire accepter|avaler|digérer) ~ (forfait|tarif|tarifs|prix|montant|dépense|budget|honoraires|facture|coût|abonnement|somme|hausse)
0.87 (valeur|rapport|retour) (ajoutée|qualité prix|sur investissement|pour ce prix) ~ (pas|plus|guère|où|discutable|faible|nul|difficile|interroge|question)
0.87 (euros|e|francs|balles|dollars) (pour|de) (changer|remplacer|un simple|une simple|dix minutes|cinq minutes|une heure|deux heures|un clic|un mail|un coup de fil|une prise|trois lignes|un fichier|une photo|si peu|ça|cela|déplacer|une page|visser|un déplacement)
0.87 (ailleurs|concurrent|concurrents|confrères|autres|voisin|en face|internet) ~ (facture|facturent|prend|prennent|demande|demandent|c'est|paie|payait) ~ (moitié|moins|deux fois|tiers|moins cher|rien)
0.87 (assommoir|coup de fusil|matraque|racket|hold up|vol manifeste|pompe à fric|tiroir caisse|saignée)
0.87 (ne)? (s'est|sont|est) (amélioré*|pas améliorée|pas justifié*) ~ (prix|hausse|tarif) ; (prix|tarifs|tarif|facture|honoraires) ~ (flambe*|s'envole*|grimpe*|explose*|gonfle*|double*|ne cesse*|hors de proportion|disproportionné*|à la tête du client|exorbitant*|prohibitif*|délirant*|déraisonnable*|indécent*|stratosphérique*)

[not complaint.cost]
(budget|prix|tarif|tarifs) ~ (réduit|réduisons|2026|2027|validé|prévu|inscrire|page|colonne|liste|affiche|tableau|de vente|au kilo|du marché)
(payer|paye|paie) pour (ça|cela) ~ (rêvez|jamais|pas question|non)

# Items that are not owed; a friendly word about one is a dispute, too.
[payment.disputed]
0.9 (ligne|poste|item|montant|somme|article|supplément|prestation|déplacement) ~ (glissé*|glissée|s'est glissé*|par erreur|en trop|en double|deux fois|double emploi|n'a rien à faire|à retirer|à enlever|à supprimer|à tort|indu|indue|injustifié*|ne correspond|inconnu*|pas prévu*|ne figurait|jamais commandé*|jamais validé*|jamais demandé*)
0.9 (figure|figurent|apparaît|apparaissent|compté*|facturé*|présent|revient|décompté*) ~ (deux fois|en double|à deux reprises|encore une fois|à nouveau|deux reprises)
0.9 (a|ont|est|avons|ai|été) (déjà|bel et bien)? (déjà)? (été)? (réglé*|payé*|soldé*|crédité*|remboursé*) ~ (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|dernière|précédente) ~~ (ligne|erreur|pourquoi|glissé*|double|réapparaît|figure)
0.9 (pourquoi|comment se fait il|comment ça se fait) ~~ (figure|facturé*|facture|relevé|réclamez|compté*|total|montant|prix|heures|supplément|différent|écart|ligne)
0.9 (objet|fait l'objet) (d'un|d'une) (avoir|note de crédit|annulation) ~~ (pourquoi|encore|toujours|figure|relevé|relance|réclam*)
0.9 (taux|tva|total|montant|prix|tarif|somme|quantité|calcul|addition) ~ (devrait|doit|aurait dû|devait|serait plutôt) (être)? ~ (#|de #|et non|au lieu|plutôt)
0.9 # (et non|et pas|au lieu de|et non pas) (de)? #
0.9 (devis|contrat|accord|bon de commande|offre|proposition) (disait|dit|prévoyait|prévoit|annonçait|indiquait|mentionnait|portait|stipulait|fixait|était de|parlait|était à) ~~ (facture|facturez|facturé|facturée|#|pas)
0.9 (cherchez|trouvez) l'erreur ; (le compte|l'addition|total|calcul) (ne tombe pas|n'est pas bon|n'est pas bonne|est faux|est erroné|ne colle pas|ne correspond|est inexact)
0.9 (comprends|comprenons|comprend|vois|voyons|sais|saisis) (pas|guère|mal|toujours pas) (d'où|à quoi|comment vous|ce que|pourquoi|de quoi) ~ (sortent|sort|vient|viennent|correspond*|arrivez|heures|ligne|montant|supplément|facture|poste|somme)
0.9 (personne|nous|je|on|jamais) ~ (n'a|n'avons|n'ai|a|jamais) (jamais|pas|rien)? (validé|approuvé|commandé|demandé|autorisé|accepté|signé|confirmé) ~ (heures|ligne|supplément|supplémentaires|prestation|option|déplacement|facture|week end|poste|frais|module|extra|tarif|montant)
0.9 (conteste|contestons|contester|contesté|contesterai|contestable) (formellement|vivement|fermement|donc|également|totalement)? (la|le|les|cette|ce|votre|vos|une|l'*|ces|deux) (ligne|lignes|montant|facture|factures|poste|postes|heures|somme|supplément|majoration|total|intérêts|frais|prestation|application|décompte|item)
0.9 (facturez|facturé|facturer|payer|facture) ~ (réparation|correction|rectification|reprise|retouche|retouches) ~ (vos|votre|propres|propre) (propres|propre)? (erreurs|erreur|fautes|bugs|oubli|oublis|bêtises|malfaçons)
0.9 (convenu|convenus|parlé|accord|d'accord|entendu|fixé|signé) ~ (forfait|prix fixe|montant fixe|tarif fixe|prix ferme|plafond|tout compris) ~~ (heures|supplément|comprends|pourquoi|facture|facturez|#|or|mais)
0.9 (écart|différence|décalage) (de|entre) ~ (devis|facture|montant|euros|#) ; (dépasse|supérieur|supérieure|excède|au dessus) ~ (devis|convenu|accord|annoncé|prévu au contrat|forfait convenu)
0.9 (avoir|note de crédit|facture rectificative|facture d'avoir) ~ (établir|attends|attendons|svp|merci|manque|promis|toujours|émettre|corriger|sur|pour)

[not payment.disputed]
(slogan|texte|accroche|page|titre|page tarifs) ~~ (frais|facture|facturé|total|montant)
(frais de dossier) ~ (slogan|gros|paiement avant)

[payment.query]
0.8 (quel|quels|quelle|c'est quoi|rappelez|confirmer) ~ (délai|délais|conditions|modalités|échéance) (de|d'*) (paiement|règlement|paiements)
0.8 (ht|hors taxe|hors taxes|ttc|toutes taxes) (ou|et) (ht|ttc|hors taxe|toutes taxes|tva)
0.8 (prenez|acceptez|prends|acceptes) ~ (carte|cartes|chèque|chèques|virement|espèces|paypal|cb|prélèvement|amex|acompte)
0.8 (virement|carte|chèque|prélèvement) (ou|seulement|uniquement|exclusivement)
0.8 (facture|factures) ~ (refaire|libellé*|libeller|au nom de|intitulé|doublon|duplicata|copie|réédit*|renvoyer|bon de commande)

[payment.sent]
0.85 (facture|factures|note|solde|acompte) (réglée|réglées|payée|payées|soldée|réglé|payé) (avec|sans|ce|hier|à|dès|par|en|aujourd'hui|rubis|ce matin|via|@wd)
0.85 (mensualité|mensualités|tranche|tranches|échéance|échéances|versement) (est|sont|a été|vient d'être) (parti|partie|parties|partis|virée|versée|payée|réglée|envoyée|faite)
0.85 (première|deuxième|troisième|dernière|seconde|premier|deuxième) ~ (mensualités|tranches|échéances|versements|mensualité|tranche|échéance|versement|acomptes) ~ (parti*|virée|versé*|payé*|réglé*|envoyé*)
0.85 (refait|refais|relancé|repassé|renvoyé) ~ (virement|paiement|règlement) (ce|hier|aujourd'hui|à l'instant|il y a|@wd)
0.85 (viré|versé|payé|réglé|envoyé|transféré) # ~ (euros|francs|dollars|e) ; (vous|te) (ai|avons|a) (viré|versé|envoyé) #

[not payment.sent]
(tout|c'était|soirée|organisation|journée|fête|minutage) ~ réglé* comme du papier ; réglé* (au millimètre|comme une horloge|au quart)
(problème|souci|bug|panne|incident|litige|question|affaire|chauffage|son) ~ (réglé|réglée|est réglé|a été réglé)

[payment.partial]
0.85 (viré|versé|payé|réglé|vire|verse|paie|règle|envoyé|transféré|virer|verser|régler|payer|virons|versons) ~ (#|une partie|un premier|moitié|tiers|quart) ~ (acompte sur|à valoir|sur le solde|sur la facture|sur les #|en attendant|pour commencer|déjà|à compte)
0.85 (moitié|tiers|partie|première partie|premier tiers) (maintenant|aujourd'hui|tout de suite|ce mois|à la commande|dès maintenant|de suite|demain) ~ (et|puis|reste|autre|l'autre|le solde|la suite|le #|à)
0.85 (première|deuxième|seconde|troisième|premier|second) (des|de|sur|de la|versement|mensualité|tranche|échéance|acompte) (@many|les)? (mensualités|tranches|échéances|versements|fois)? ~ (parti*|virée|versé*|payé*|réglé*|envoyé*|aujourd'hui|fait)
0.85 (payer|régler|verser|virer|paie|règle|paierai|réglerai) (qu'une|qu'un|que la|que les|seulement une|juste une|qu'une petite) (partie|moitié|tiers|acompte|quart|fraction)
0.85 (les|le) (# restants|restant|reste|solde|reliquat|surplus|autres # euros) (suivra|suivront|viendra|viendront|arrivera|sera versé|sera payé|en|le|fin|dès|plus tard|au)
0.85 (tout|l'intégralité|la facture) (sauf|hormis|excepté|moins|à l'exception) ~ (ligne|#|poste|déplacement|supplément|frais|heures)
0.85 (règlement|paiement|versement) partiel ; (en|une) (partie|deux fois|trois fois) ~ (réglé|payé|versé|déjà)

[payment.promised]
0.85 (on|nous|je) (vous|te)? (règle|réglons|paie|paye|payons|verse|versons|vire|virons) ~ (moitié|tiers|solde|reste|tout|première) ~ (maintenant|le #|fin|aujourd'hui|demain|ce mois|à|dès)
0.85 (ne vous|ne t'*|pas d'inquiétude|rassurez vous|pas de panique) ~~ (virement|argent|paiement|payé|payés|réglé*|payée) ~ (part|partira|arrive|demain|@wd|sera|suit|cette)

[not payment.promised]
(paie|paye|règle|solde) (dès|de|du|des|à partir) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|la|paie|julien|l'équipe|tout compte)
@det (paie|paye|paies|règle|règles) ~ ; chèque @wd passé

[payment.delayed]
0.85 (banque|conseiller|plafond|carte|rib|iban) ~ (refusé|rejeté|bloqué|retourné|refuse|bloque) ~ (virement|paiement|prélèvement|règlement|transfert|plafond|carte)
0.85 (virement|paiement|prélèvement|règlement|transfert) ~ (refusé|rejeté|bloqué|retourné) ~ (banque|plafond|iban|rib|provision|conseiller|week end|technique)
0.85 (ne|n'*)? (peux|peut|pouvons|pourrai|pourrons|suis|sommes|puis) (plus|pas|malheureusement pas|hélas pas|pas en mesure de|pas pouvoir) ~ (payer|régler|honorer|verser|virer) ~ (personne|ce mois|tout de suite|avant|maintenant|intégralité|tout|d'un coup|en une fois|aussitôt|pour le moment|pour l'instant|cette semaine|actuellement|à temps|aujourd'hui)
0.85 (attend|attends|attendons|attente) ~ (subvention|rentrée d'argent|encaissement|virement de|paiement d'un|aide|prêt|déblocage|règlement d'un|versement de) ~ (payer|régler|verser|pour|vous)
0.85 (gros|principal|notre|un) client ~ (fait attendre|paie en retard|nous doit|tarde à payer|n'a pas payé|ne paie|fait traîner)
0.85 (échelonner|étaler|fractionner|lisser|répartir|mensualiser) ~ (règlement|paiement|facture|dette|solde|en|sur|montant|somme)
0.85 (repousser|reporter|décaler|reculer|prolonger) (de|l'*|la|notre|mon|à|d'*)? (échéance|l'échéance|date d'échéance|paiement|règlement|prélèvement|date de paiement)

[not payment.delayed]
(pas|nullement|guère) (disposé*|prêt*|tenu*|d'humeur|enclin*|d'accord) ~ (payer|honorer|régler|verser)
(quel|quels|c'est quoi|rappeler) ~ (délai|délais|conditions) de (paiement|règlement)
moitié maintenant

[urgent]
0.85 (il y a|y a) (le feu|urgence) ; (feu au lac|feu dans la maison|heure h|dernière minute|temps presse|course contre la montre|compte à rebours|chrono|sans attendre|sans délai|toutes affaires cessantes|séance tenante|illico|fissa)
0.85 (avant|d'ici|pour) (ce soir|midi|ce midi|demain|demain matin|demain midi|cet après midi|la fin de journée|la fin de la journée|14 h|15 h|16 h|17 h|18 h|12 h|10 h|9 h|11 h)
0.85 (clôture|clôt|ferme|expire|échoit|limite|dépôt|part à l'impression|passe en commission|bouclage|boucle) ~ (demain|ce soir|aujourd'hui|à midi|dans une heure|après demain|cette nuit)
0.85 (dans l'heure|dans les deux heures|dans la matinée|dans l'après midi|dans la demi heure|d'ici une heure|d'ici deux heures)

[not urgent]
(pas|rien|aucune|sans|nulle) (d'*|de)? (urgent|urgence|pressé|presse|vraiment urgent|si pressé) ; (la|de|notre|une|attaché de|attachée de|revue de) presse ; presse (à|du|locale|régionale|écrite|spécialisée)
(n'est|plus|moins) ~ (pressée|pressé|urgent|urgente) ; (numéro|sortie|service|services|escalier|éclairage|contact|trousse) (d'urgence|des urgences|de secours) ; aux urgences
(répondu|eu|réagi|intervenu|livré|réparé|réglé|venu|reçu|reçue|résolu|corrigé) ~ (dans l'heure|en urgence|dans la journée|au plus vite|immédiatement|en dix minutes)

# Praise: what pleased, told as a small story.
[praise]
0.85 (rien|n'ai rien|n'a rien|aucune remarque|strictement rien) (à|a) (redire|dire|ajouter|corriger|reprocher|changer|modifier|jeter)
0.85 (on|je|nous) (signe|signons) (des deux mains|les yeux fermés|tout de suite) ; (exactement|précisément|tout à fait|pile) (ce qu'on|ce que|ce qu'il|comme) ~ (voulait|voulais|voulions|en tête|imaginait|imaginais|imaginions|fallait|espérait|espérais|rêvait|attendait|cherchait)
0.85 (vous|tu) (m'avez|nous avez|m'as|nous as) (bluffé*|épaté*|scotché*|impressionné*|conquis*|convaincu*|sauvé*|rendu un|enlevé une|ôté une|retiré une|facilité la vie|simplifié|changé la vie|réconcilié*|fait gagner|beaucoup aidé*|tiré d'affaire|tirés d'affaire|ému*|étonné*)
0.85 (sans) (vous|toi|votre|ton) (aide|équipe|intervention|patience|réactivité)? ~ (aurait|aurais|aurions|serait|serions|n'aurait|n'aurions|n'aurais|perdu*) ; (n'aurait|n'aurions|n'aurais|aurions|aurait) (jamais|pas) ~~ sans (vous|toi|votre|ton)
0.85 (grâce) à (vous|toi|votre|ton|vos|l'équipe|votre équipe|votre travail)
0.85 (tout|tous|ça|cela|site|serveur|système|machine|migration|soirée|fête|contrôle|audience|inauguration|lancement) ~ (passé*|passe|tourne|roule|marche|fonctionne|déroulé*|glisse) ~ (comme une lettre à la poste|comme une horloge|comme sur des roulettes|à merveille|sans accroc|sans encombre|nickel|sans le moindre|parfaitement|du tonnerre|au poil|les doigts dans le nez|comme prévu|sans une fausse note)
0.85 comme (une lettre à la poste|une horloge|sur des roulettes|du papier à musique|dans un rêve|un gant|par enchantement|un charme|dans du beurre)
0.85 (invités|convives|clients|collègues|enfants|élèves|parents|beaux parents|mari|femme|équipe|patients|salariés|participants|jury|lecteurs|visiteurs|voisins|mère|public|stagiaires|patron|associé) ~ (ont adoré|a adoré|adorent|adore|en parlent encore|en parle encore|ont été conquis|a été conquis|ravis|ravie|ravi|enchantés|enchantée|ont pleuré|a pleuré|sont tombés amoureux|ont applaudi|n'en reviennent|n'en revient|bluffés|émus|émue|en redemandent|réclament|sont fans|est fan|est aux anges|sont aux anges|épatés|conquis|séduits)
0.85 (tout le monde|tous|chacun|on) ~ (dit du bien|en dit du bien|parle en bien|est ravi|est content|est enchanté|a adoré|adore|trouve ça superbe|est conquis|me félicite|nous félicite|m'en parle|vous félicite)
0.85 (première fois) ~~ (comprends|comprend|comprenons|plaisir|arrive à temps|réponde|sans erreur|tout marche|enfin|en dix ans|en vingt ans)
0.85 enfin (un|une|quelqu'un|des) ~ (qui|capable|digne|comme)
0.85 (continuez|continue|gardez) (comme ça|ainsi|sur cette lancée|le cap|la)
0.85 (mieux|plus beau|plus belle|plus rapide|plus simple|plus réussi|encore mieux|plus agréable) (que|qu'*) (sur les plans|sur plan|prévu|espéré|jamais|imaginé|ce que|nous l'*|sur les photos|dans mes rêves|dans nos rêves|je l'*|attendu|on ne)
0.85 (encore|bien|tellement) (plus|mieux) (belle|beau|beaux|belles|réussi*) que
0.85 (pas|sans|aucune|jamais) (une|la moindre|de|eu)? (seule|moindre|mauvaise)? (erreur|fausse note|faute|surprise|surprises|plainte|réclamation|mauvaise surprise|retouche|panne|anicroche) ~ (respect|bravo|merci|chapeau|en|depuis|depuis que|à signaler|ans)
0.85 (cela|ça|quel|que) (me|nous)? (fait|font) (du bien|chaud au coeur|chaud au cœur|plaisir)
0.85 (fait plaisir|fait du bien|agréable|plaisir|bonheur|confort|chance|luxe|bonheur) (de|d'*) (travailler|bosser|collaborer|avoir affaire|vous avoir|t'avoir|ouvrir|lire|voir|recevoir|tomber sur|pouvoir compter)
0.85 (tient|tiennent|tenez|tenu|tenue|tenus) (parole|ses promesses|leurs promesses|vos promesses|tous les délais|toutes ses promesses|vos engagements|le cap)
0.85 (délais|budget|planning|promesses|engagements) (tenu|tenus|tenues|respecté|respectés|respectées)
0.85 (livré|rendu|fini|terminé|arrivé|posé) ~ (à l'heure|en avance|avant l'heure|dans les temps|dans les délais|avant la date|pile à l'heure|plus tôt que prévu|le jour même)
0.85 (je|nous) (vous)? (revaudrai|revaudrons|dois une fière|devons une fière|dois beaucoup|devons beaucoup|suis redevable|sommes redevables|n'oublierai pas|n'oublierons pas|en sais gré|tire mon chapeau)
0.85 (n'oublierai|n'oublierons|oublierai) pas ; (fier|fière|sacré|grand|énorme) service
0.85 (du grand art|de la dentelle|de l'orfèvrerie|du travail d'orfèvre|du cousu main|du beau travail|du très beau travail|du bel ouvrage|un sans faute|un modèle du genre|chapeau bas|la crème|du haut niveau|la grande classe|une perle|des perles|une pépite|un sacré niveau|du solide)
0.85 (un|vrai|véritable|réel) (tabac|carton|régal|triomphe|succès|sans faute|soulagement|modèle|tour de force|petit miracle|travail de pro)
0.85 (assurez|assures|gérez|gères|déchirez|cartonnez|êtes au top|es au top|êtes les meilleurs|es le meilleur|es la meilleure|êtes formidables|êtes super|êtes géniaux|avez été parfaits|avez été formidables|avez été super)
0.85 (vous|tu|l'équipe|équipe|elle|il|collègue) (avez|as|a|ont) (réagi|répondu|intervenu|dépanné|résolu|trouvé|réparé|réglé|géré|assuré) ~ (en dix minutes|en cinq minutes|dans l'heure|dans la journée|un dimanche|en un temps record|en moins de|comme un chef|comme des chefs|avec brio|de main de maître|immédiatement|tout de suite|le soir même|le jour même)
0.85 (a|avez|as|ont) (le don|l'art|un talent|un vrai talent|le chic|le sens|l'œil) ~ (rendre|simple|expliquer|pour|détail|de)
0.85 (rien) ~ (laissé au hasard|été laissé au hasard|oublié|ne manquait|à envier) ; (on sent|on voit) (le métier|la patte|l'expérience|le savoir faire|la passion|que vous aimez|que c'est votre métier)
0.85 (dors|dort|dormons|respire|respirons|vis|travaille) (beaucoup|bien|tellement|enfin|nettement)? mieux (depuis|grâce|maintenant)
0.85 (seul|qu'un|unique) regret ~ (pas vous|plus tôt|avoir connu*|avoir attendu|ne pas) ; (dommage|regrette) ~ (ne pas vous avoir connu*|connus plus tôt|pas connus avant|pas fait avant|attendu si longtemps)
0.85 (peur|craignais|craignions|redoutais|redoutions|sceptique|réticent|réticente|doutes|méfiant|méfiante|appréhendais|m'attendais) ~~ (bluffé*|conquis*|convaincu*|eu tort|à tort|rassuré*|ravi*|agréabl*|pas eu une seule|du grand art|excuses|bonne surprise|impeccable|parfait*|mais tout)
0.85 (simple|rapide|clair|claire|propre|efficace|soigné|net|précis|complet|poli|polis|réactifs|réactif) (et)? (simple|rapide|clair|claire|propre|efficace|soigné|net|précis|complet|bien fait|pro|professionnel|sans chichis|efficaces|clairs)
0.85 (très|super|hyper|ultra|vraiment) (réactif|réactive|réactifs|clair|claire|clairs|pro|pros|sérieux|efficace|efficaces|soigné|soignée|agréable|agréables|rapide|disponible|disponibles|pédagogue|compétent|compétents|humain|humaine|à l'écoute|arrangeant|arrangeants|professionnel|professionnels|bien fait|bien organisé|beau travail)
0.85 (texte|film|maquette|traduction|rapport|logo|site|page|affiche|cuisine|terrasse|vidéo|plaquette|salle de bain|jardin|album|photos|dessin|atelier|formation|soirée|livret|rendu|décor|présentation|discours) (est|sont|était|étaient|se lit|rend)? (vraiment|tout simplement|juste|absolument|encore plus|une|un)? (superbe|superbes|magnifique|magnifiques|parfaite|parfait|parfaits|sublime|splendide|top|réussi|réussie|juste|drôle|merveille|géniale|génial|canon|impeccable|impeccables|formidable|passionnante|passionnant|très belle|très beau|très réussi|très réussie|limpide|comme un roman|comme un charme)
0.85 (ventes|commandes|réservations|visites|demandes|trafic|inscriptions|chiffre) ~ (doublé|triplé|bondi|explosé|décollé|augmenté|progressé|grimpé) ~ (depuis|grâce|féliciter|merci|chapeau|bravo)
0.85 (jamais|rarement) (vu|eu|lu|connu|rencontré) ~ (aussi|si|autant|meilleur|meilleure|pareil|un tel|une telle) ~ (bien|tenue|propre|soigné*|clair*|sérieux|efficace|agréable|rapide|belle|beau|professionnel*)
0.85 (comptabilité|dossier|comptes|travail|chantier|archives|livres) (aussi|si|parfaitement|remarquablement|très|toujours) (bien|proprement|impeccablement) (tenu*|tenue|tenues|fait|mené|présenté|rangé*|préparé|suivi)
0.85 (vaut|valait|vaux|mérite|méritait|vaudra) (chaque|largement|bien|son pesant|amplement|le moindre|tous les|son prix)
0.85 (mes|nos|toutes mes|toutes nos|les) (félicitations|compliments|remerciements|plus vifs remerciements|hommages) (à|au|aux|pour|chaleureux|les plus|sincères)
0.85 (bravo|chapeau|félicitations|respect) (à|a|pour) (votre|ton|toute|l'équipe|la|vous|tous|vos|le|l'*|elle|lui|ta|tes)
0.85 merci (à|a) (votre|ton|toute|l'équipe|vous|tous|vos|elle|lui|ta|tes)
0.85 (la|votre) (collègue|graphiste|technicien|technicienne|équipe|traductrice|stagiaire|assistante|standardiste|comptable|cheffe) ~ (est une perle|est un ange|est adorable|est super|est formidable|a été parfaite|a été parfait|a été super|a été adorable|mérite|a sauvé|a été d'une patience|est géniale|est extra|gardez la)
0.85 (ai|avons|avez|a) (beaucoup|vraiment|énormément|particulièrement|tellement|grandement|sincèrement)? apprécié ~ (votre|ton|vos|la|le|ta|patience|aide|travail|écoute|disponibilité|réactivité)
0.85 combien (nous|je) (avons|ai|apprécions|apprécie|sommes|suis) ~ (apprécié|content*|ravi*|reconnaissant*|touché*|votre|satisfait*)
0.85 (on|nous) (recommencera|recommencerons|reviendra|reviendrons|remet ça|en redemande|en redemandons) ; (que demander|quoi demander) de (plus|mieux)
0.85 (belle|bonne|excellente|divine|sacrée) surprise ; (pas mal|pas mauvais|pas dégueu) (du tout|les gars|les filles|franchement|ça|vraiment|non plus)
0.85 (voilà|c'est) (un|une|ce que j'appelle|comment|comme ça) ~ (comme on aimerait|comme je les aime|comme on les aime|qu'on doit|qu'il faut|travailler|service|client|pro)

[not praise]
note ~ étoiles ; (questionnaire|enquête|sondage) de satisfaction ; (hôtel|camping) ~ étoiles ; (d'une|une) à cinq étoiles
(bravo|super|merci|félicitations|chapeau|génial|parfait|magnifique|formidable) ~~ (mal orthographié*|encore un report|encore en panne|erreur|retard|raté*|pour rien|planté|oublié|perdu|silence)
(pas|jamais) ~ (porter plainte|plainte|justice|payer) ~ ; (en rien|rien) (lié*|à voir) ~ qualité ~
(merci|remercions|remercie) pour (ces|toutes ces) ~ années ; jugement ~ affaire
(nous|je|il|elle|on) ~ (plaisir de vous|plaisir de t'*) (informer|annoncer|confirmer|convier|inviter)

[mood]
1 (rien|n'ai rien|strictement rien) (à|a) (corriger|modifier|changer|redire|reprendre)
1 (on|je|nous) (signe|signons) des deux mains ; (exactement|précisément|pile) (ce qu'on|ce que) ~ (voulait|voulais|voulions|en tête|imaginait|imaginais|espérait|fallait|cherchait)
1.2 (n'aurait|n'aurions|n'aurais|aurions|aurait) (jamais|pas) ~~ sans (vous|toi|votre|ton)
1 (grâce) à (vous|toi|votre équipe|votre aide|votre travail|votre intervention) ~ (passé|réussi|gagné|sauvé|tout|contrôle|avons|ai|pu|enfin)
1 (invités|convives|beaux parents|mari|femme|équipe|enfants|élèves|clients|public|parents|mère|jury|participants) ~ (en parlent encore|ont pleuré|a pleuré|en redemandent|n'en reviennent|n'en revient|ont applaudi|réclament)
1 (dit|disent) du bien de (vous|votre) ; (encore|bien|tellement) plus (belle|beau|beaux|belles) que
1 (mauvaises|mauvaise) (surprises|surprise) ~~ (pas eu une|pas une seule|aucune|pas eu) ; (aucune|sans|pas de|pas une) mauvaise surprise
1 (réagi|répondu|intervenu|dépanné) ~ (en dix minutes|en cinq minutes|dans l'heure|un dimanche|en un temps record|le soir même|immédiatement)
1 (ne)? (n'oublierai|n'oublierons|oublierai) pas ~ ; fier service ; (vous|te) (le|ça)? revaudrai
1 (rien) ~ laissé au hasard ; on sent (le métier|la passion|l'expérience|le savoir faire) ; (modèle|exemple) du genre ; un modèle de (sérieux|rigueur|clarté)
1.2 qu'un regret ~~ plus tôt ; (pas vous avoir|pas t'avoir) connu* (plus tôt|avant) ; que demander de (plus|mieux)
1 (chantier|travail) propre ; ouvriers (polis|soigneux|sympas|charmants) ; (délais|planning|budget) (tenu|tenus|respecté|respectés)
1 (comme)? on aimerait en (recevoir|voir|avoir|rencontrer) plus souvent ; (tiennent|tient|tenez) parole
1 (dors|dort|respire) ~ mieux (depuis|grâce) ; fait un tabac ; fait un carton ; (vous|tu) (assurez|assures|gérez|gères|déchirez)
1 (recommencera|recommencerons) ; (rendez vous|à) l'année prochaine avec (joie|plaisir) ; du bien à dire
0.8 (avec)? (grand|immense|un réel|un vrai) plaisir (que|de) (nous|je|vous)? ~ (repart*|travaill*|collabor*|retrouv*|recommenc*|confi*|poursui*)
0.8 (donné|passé|transmis|filé) (votre|vos|ton|tes) (numéro|nom|coordonnées|carte|contact) (à|autour) ; bien joué
-1 (encore|énième|nouveau) (un|une)? (report|retard|décalage|contretemps|délai) ; (on|nous) ~ (finir|finira) par s'habituer ; commence à s'habituer
-0.8 (dites|disiez) vous (chaque|toutes|tous) ; (cela|ça|voilà) (fait)? (maintenant|déjà|bientôt) (un mois|@many semaines|@many mois|plus d'un|plus de)
-1.2 (bravo|félicitations|merci|chapeau|super) ~ (nom|titre|adresse|logo) ~ (mal|faux|fautif|erroné*|oublié*|estropié*)
-1 mal (orthographié*|écrit*|épelé*|posé*|imprimé*|calculé*|monté*|cousu*)
-0.9 (devis|prix|facture|montant|tarif) ~ (tomber|tombé|bondir|sursauter|tousser) ; (tomber|tombés|tombé) ~ (chaise|chaises)
-0.9 (complètement|totalement|carrément|largement) à côté ; (tout)? reprendre (de zéro|depuis le début|à zéro) ; quelqu'un d'autre à chaque
-0.9 (beaucoup|trop|énormément) d'argent pour ~ ; (ne|n'*) (doute|mets) pas ~ bonne volonté ; (compte|comptes) n'y (est|sont) pas
-0.8 (déjà|a) fait l'objet d'un avoir ; pourquoi figure t elle encore
-0.8 (stagiaire|enfant|gamin|débutant) ~ (aurait|ferait) ~ mieux
0.4 (fournisseur|livreur|transporteur|ancien|imprimeur) ~ (mauvaise|mauvais|erreur|retard|trompé)

# More work for us.
[growth]
0.9 (repartir|repartirions|repartirons|repart|repartons|repartirait|repartirais|retravailler|retravaillerons|recommencer|continuer|poursuivre|renouveler|remettre ça|rempiler) ~ (avec vous|avec toi|avec votre équipe|ensemble)
0.9 (passe|passons|passer|montez|monter|augmente|augmentez|augmenter|portez|porter|doublez|doubler|rajoutez|ajoutez) ~ (à|de|de #)? # (exemplaires|unités|pièces|couverts|personnes|licences|postes|heures|pages|utilisateurs|chaises|repas)
0.9 # (exemplaires|couverts|licences|postes|personnes|pièces|utilisateurs|heures) (de plus|supplémentaires|en plus|au lieu de|plutôt que)
0.9 (coûterait|coûte|prix|tarif|devis|combien) ~ (ajout|ajouter|rajouter|supplémentaire|supplémentaires|extension|deuxième|de plus|en plus|passer à)
0.9 (ouvrons|ouvre|ouvrir|ouvrirons|inaugurons|reprenons|rachetons) ~ (deuxième|seconde|nouvelle|nouveau|troisième|autre) (agence|magasin|boutique|bureau|cabinet|site|établissement|restaurant|succursale|filiale) ~~ (équiper|capacité|devis|vous|disponib*|vous charger|faire aussi|là aussi|même chose|en charge|pareil)
0.9 (auriez|aurais|avez) vous ~ (capacité|disponibilité|temps|envie|place) ~ (équiper|aussi|également|en plus|là aussi|deuxième|autre projet|nouveau projet|second)
0.9 (veulent|veut|voudraient|aimeraient|souhaitent|demandent|réclament) (aussi)? @det? (même chose|pareil|même|mêmes|la suite|un devis|vous rencontrer|vos coordonnées|votre numéro|leur tour)
0.9 (voulons|voudrions|aimerions|souhaitons|prendrons|prenons|voulez|en veulent|en veut|reprendrons) (en)? (une|un|deux|trois) (deuxième|seconde|autre|autres|nouvelle|nouveau|de plus|troisième|supplémentaire)
0.9 (confier|confions|confierons|confie|donner) (aussi|également|désormais|dorénavant|la suite|la seconde|le second|la deuxième|le deuxième|les prochains|les prochaines|tous nos|toutes nos|l'ensemble|volontiers|bientôt)
0.9 (lancer|lancez|démarrer|démarrez|attaquer|attaquez|enchaîner|passer|entamer) (la|le|à la|au|sur la|avec la) (phase|tranche|lot|étape|suite|deuxième|seconde|partie)
0.9 (demandé|demandent|demande|voulu|noté|pris) (vos|votre|tes|ton) (coordonnées|numéro|nom|carte|adresse|contact)
0.9 (d'accord|ok|partant|partants|partante|accord|favorable|prêts) (pour)? (prolonger|renouveler|reconduire|continuer|poursuivre|étendre|repartir|signer)
0.9 (prolonger|renouveler|reconduire|étendre) (d'un an|d'une année|de six mois|de douze mois|pour un an|pour une année|aux mêmes|pour deux ans|pour trois ans|jusqu'à|l'abonnement pour|le contrat pour)
0.9 (formule|offre|forfait|pack) (supérieure|supérieur|premium|plus complet|plus complète|au dessus)

[meeting.off]
0.85 (complètement|totalement|carrément)? (sorti|sortie) (de la|de ma) tête ; (oublié|zappé|loupé|raté|manqué) (notre|la|le|l'*|mon|complètement notre) (réunion|rendez vous|rdv|appel|point|visio|entretien|call|visite|échéance de ce matin)
0.85 (être|serai|serons|serais|pourrai|pourrons|peux|suis|sera) (pas|finalement pas|malheureusement pas|hélas pas)? (être)? (pas)? (des vôtres|parmi vous|avec vous|là|présent*|de la partie|disponible|dispo) (le|demain|@wd|ce|cet|pour|à|la semaine|finalement|aujourd'hui|hélas|malheureusement)
0.85 (serai|serons|sera|suis|peux|pourrai|serais) pas (là|présent|présente|dispo|disponible|des vôtres|parmi vous|en mesure de venir|libre)
0.85 (excusez|excuse|pardonnez|désolé|désolée|navré|navrée|pardon) ~ (absence|mon absence|lapin|faux bond|rendez vous manqué|rdv manqué|pour hier|pas venu*|pas pu venir|pas pu être)
0.85 (mon|notre|son) absence ~ (réunion|rendez vous|rdv|point|visio|appel|hier|ce matin|atelier|assemblée|formation)
0.85 (laisse|laissons|laisser|laissez) tomber (la|le|l'*|notre|pour) (réunion|rendez vous|rdv|atelier|visio|point|appel|visite|démo|formation|lundi|mardi|mercredi|jeudi|vendredi|demain|déjeuner|séance)
0.85 (annule|annulons|annuler|annulez|supprimez|supprimer|décommander|décommande|décaler|décale|décalons|reporter|reportons|repousser|repoussons|déplacer|déplaçons|avancer) ~ (réunion|rendez vous|rdv|visite|démo|atelier|visio|point|appel|entretien|formation|séance|invitation|dîner|déjeuner|rencontre|intervention|assemblée|call|présentation)
0.85 (lundi|mardi|mercredi|jeudi|vendredi|demain|la date|ce créneau|cette date) (ne)? (va|marche|colle|convient|passe|m'arrange|nous arrange|fonctionne|tient) (plus|pas|finalement pas|malheureusement pas|hélas plus|finalement plus)
0.85 (voir|voit|voyons|retrouver|caler|rencontrer|appeler) ~ (un autre jour|une autre fois|un autre moment|à un autre moment|plus tard dans|la semaine suivante|une autre date)
0.85 (empêchement|imprévu|contretemps|souci de garde|grippe|fièvre|malade|gastro|covid|grève) ~~ (réunion|rendez vous|rdv|visio|point|demain|lundi|mardi|mercredi|jeudi|vendredi|venir|présent|là|autre jour)

[not meeting.off]
(pas|nullement|guère) (disposé*|prêt*|tenu*) ~ ; (repousser|reporter|décaler|reculer) ~ (échéance|paiement|règlement|livraison|lancement|prélèvement|date de paiement|facture|mise en ligne)
remet le (marché|contrat|budget|dossier) ; (annuler|annule|annulé|annulons) ~ (hôtel|commande|virement|abonnement|facture|contrat|prélèvement|vol|billet|billets|chambre|réservation)

[redirect]
0.85 c'est (@det)? ~ qui (suivra|s'occupera|gérera|reprendra|reprend|s'occupe|prendra|sera votre|traitera|assurera|prend)
0.85 (écrivez|écrire|adressez|adresser|contactez|contacter|voyez|voir|envoyez|parlez|appelez) (lui|vous|leur)? (directement|désormais|plutôt|dorénavant)? (à|avec|au) (julie|paul|marie|ma collègue|mon collègue|ma remplaçante|mon remplaçant|mon successeur|la comptabilité|la compta|l'accueil|notre siège|service achats|le service)
0.85 (trompez|trompé|trompés|trompée|erreur) (de)? (personne|destinataire|service|interlocuteur|adresse|numéro|bureau) ; (pas|plus) (le bon|la bonne|mon) (service|interlocuteur|personne|destinataire|département|adresse)
0.85 (mon|notre) (adresse|mail|email|numéro|adresse mail) (change|a changé|changera|n'est plus|ne sera plus|va changer|devient) ; (nouvelle|nouveau) (adresse|mail|email|numéro|adresse mail) ~ (noter|note|est|dès|désormais|voici|à partir)
0.85 (prend|prendra|reprend|reprendra|assure|assurera) (désormais|dorénavant)? (le relais|ma suite|ma succession|mes dossiers|la suite de mes|mon poste|mes fonctions|le suivi)

[insolvency]
0.85 (déclarer|déclaration|déclarez|déclarée|déclarées|produire|adresser) ~ (auprès|au|à|du) ~ (mandataire|liquidateur|administrateur judiciaire|mandataire judiciaire)
0.85 (créance|créances) ~ (déclarer|déclarée|mandataire|liquidateur|passif|admise|privilégiée)
0.85 (tribunal|juge|jugement) ~ (ouvert|prononcé|placé|ordonné|converti) ~ (redressement|liquidation|sauvegarde|procédure collective)
0.85 (société|entreprise|sarl|sas|cabinet|boutique|association|boîte|restaurant) ~ (placé*|mis*|est|été) (hier|en|depuis)? (en)? (liquidation|redressement|faillite|sauvegarde|cessation)
0.85 (cessation) (de|des|d'activité) ; (déposé|déposer|déposons|dépose|déposerons) @det bilan ; (mis|mettons|mets|mettre) la clé sous (la porte|le paillasson)

[not insolvency]
(client|cliente|fournisseur|concurrent|voisin|locataire|débiteur|ancien|prestataire|confrère|acheteur) ~~ (faillite|liquidation|redressement|dépôt de bilan|bilan|cessation)
(traduire|traduction|formation|article|cours|dossier|stock|vente) ~ (faillite|liquidation|redressement)

[auto]
0.85 (actuellement|présentement) (en|absent*|hors) (congé*|vacances|déplacement|formation|arrêt|bureau|du bureau|maladie|maternité|parental)
0.85 (congé|congés) (parental|maternité|paternité|annuel|annuels|maladie|sabbatique|de maternité|de paternité) ~ (je serai|de retour|retour|jusqu'*|reprendrai|jusqu'au|contactez)

# A second hearing: the same signals as people hint at them who have had enough.
[leaving]
0.9 (année|an|saison|édition|fois|suite|phase|prochain*|futur*|mois|janvier|rentrée) ~~ (autre équipe|autre agence|autre cabinet|autre prestataire|autre entreprise|autre fournisseur|autre traiteur|autre photographe|un autre que|quelqu'un d'autre|d'autres que|autre architecte|autre comptable|autre traducteur)
0.9 (autre équipe|autre agence|autre cabinet|autre prestataire|autre fournisseur|autre entreprise|quelqu'un d'autre|d'autres) ~~ (dès|l'an prochain|année prochaine|la prochaine fois|à l'avenir|la suite|désormais|la saison prochaine|prochain projet)
0.9 mieux (loti*|servi*|traité*|suivi*|conseillé*|ailleurs)
0.9 (trouver|trouvera|trouverons|trouverai|trouve|trouvons|voir|mérite|méritons) (mieux|bien mieux|moins cher|plus sérieux|plus compétent|notre bonheur|mon bonheur) ailleurs
0.9 (lettre|mail|courrier|message) ~ (comme|de|vaut) ~ (rupture|résiliation|congé|démission de|notification de fin)
0.9 (partiront|partira|iront|ira|passeront|passera|atterriront|arriveront|seront confié*|sera confié*|sera fait|seront faites|seront traité*) ~ (chez|à|par|vers) (un|une|vos|votre|d'*|l'*|le|la|quelqu'un) (confrère|concurrent|concurrents|consœur|autres|autre|concurrence|agence d'en face|voisin)
0.9 (bonne|seule|moindre|une) raison de (rester|continuer|ne pas partir|ne pas changer|vous garder|renouveler|signer|vous faire confiance|ne pas aller voir)
0.9 (qu'est ce qui|qu'est ce que|donnez moi|dites moi) ~~ (convaincre de rester|me retient|nous retient|ferait rester|raison de rester|nous garder|de rester chez vous)
0.9 (pris contact|rendez vous|discuté|échangé|parlé|déjeuné|rencontré|reçu|entretien|visite) ~ (avec)? (votre|vos|un de vos|l'un de vos|un autre|une autre|un|d'autres) ~ (concurrent|concurrents|confrère|confrères|agence|cabinet|prestataire|prestataires)
0.9 (ne)? (compte|comptons|pense|pensons|souhaite|souhaitons|vais|allons|prévois|prévoyons|envisage|envisageons) (pas|plus) ~ (signer|resigner|renouveler|reconduire|prolonger|rempiler|continuer|poursuivre|repartir|rester)
0.9 (contrat|abonnement|convention|mandat|engagement) ~ (expire|échéance|terme|fini|s'achève|arrive au bout|touche à sa fin|se termine) ~~ (pas le|ne le|pas resigner|ne pense pas|pas l'intention|sans suite|s'arrêter là|ne sera|n'irons|nous n'allons|je ne|on ne)
0.9 (autant|mieux vaut|je préfère|préférons) ~ (dire|annoncer|prévenir|être clair*) ~~ (déjà quelqu'un|trouvé quelqu'un|autre prestataire|partons|pars|on arrête|nous arrêtons|cherchons|ailleurs|avec d'autres|sans vous)
0.9 (avons|ai|a|avait|j'ai) déjà (quelqu'un|trouvé|un autre|une autre|signé avec|un remplaçant|votre remplaçant|choisi) ~ (suite|d'autre|pour|ailleurs|autre|agence|prestataire)
0.9 (ne vous|ne te) (donnez|donne|fatiguez|fatigue|embêtez) ~ (pas|plus) ~ (peine|préparer|proposition|devis|prochain*|saison|année|renouvel*|relancer)
0.9 (récupérer|exporter|sauvegarder|migrer|conserver) ~ (données|fichiers|contenus|site|archives|historique|contacts) ~~ (si nous partons|si je pars|si nous décidons de partir|avant de partir|en cas de départ|en cas de résiliation|avant la fin du contrat|avant la résiliation|changeons)
0.9 (si|quand|lorsque|avant que) (nous|je|on) (décidons|décide|décidions|choisissons|venions|venons) ~ (partir|quitter|arrêter|changer|résilier|cesser)
0.9 (cherche|cherchons|recherche|recherchons|cherchais) (activement|déjà|donc|actuellement)? (un|une|votre) (autre|nouveau|nouvelle|remplaçant*|nouvel)
0.9 (sommes|suis|est) ~ (en contact|en pourparlers|en discussion|en discussions|en négociation|en relation) avec (d'autres|un autre|une autre|vos concurrents|un concurrent|un confrère|plusieurs)
0.9 (nous|je|on) (vous)? (dis|disons|dit|dirons) ~ (adieu|au revoir|ciao|bon vent|bonne continuation|merci et au revoir)
0.85 (adieu|bon vent) ; (rideau|clap de fin|fin de partie|terminus|c'est la fin)
0.9 (décidé|choisi|décision|choix) ~ (arrêter là|s'arrêter là|partir|changer|tourner la page|aller voir ailleurs|ne plus faire appel|ne plus travailler|nous séparer|me séparer|se séparer|reprendre la main|faire autrement sans|voler de nos propres ailes)
0.9 (voler de nos|voler de mes) propres ailes ; (reprendre|reprenons|reprends) (la main|les choses en main|notre autonomie|notre indépendance)
0.9 (relation|collaboration|partenariat|contrat|nous) ~ (plus d'avenir|pas d'avenir|plus de sens|plus lieu d'être|arrive à son terme|arrivée à son terme|au bout du rouleau|au bout de ce|essoufflé*|a vécu|fait son temps)
0.9 (confiance) ~ (rompue|brisée|perdue|morte|envolée|plus là|n'y est plus|disparu) ; (plus|perdu) ~ (confiance) ~~ (partir|arrêter|changer|continuer|suite|séparer)
0.9 (votre|vos|ta) concurrence ~ (regarde|intéresse|séduit|mieux|moins|tente|plus) ; (concurrent|concurrents|concurrence) ~ (regarde|regardons|étudie|attend|fait de l'œil|sollicite|démarche|signé|choisi|séduit|tente|convaincu|gagné)
0.9 (plus|pas) (jamais)? (chez|avec|par) vous ; (jamais|pas) deux fois avec vous ; on ne m'y reprendra (pas|plus)
0.9 (dernier|dernière) (contrat|commande|mission|saison|édition|exercice|bilan|campagne|année|numéro) ~ (ensemble|avec vous|par vos soins|de notre collaboration|chez vous)
0.85 (nous|on) (arrête|arrêtons|arrêterons|cesse|cessons|ferme|fermons|vendons|vend) ~ (activité|site|boutique|vente en ligne|magazine|journal|service|filiale|bureau) ~~ (plus besoin|besoin de vos|contrat|abonnement|hébergement|vos services|maintenance)

[not leaving]
(fille|fils|nièce|neveu|mari|femme|sœur|frère|ami|amie|stagiaire|étudiante) ~ cherche ~ (agence|stage|emploi|alternance|apprentissage|poste)
(cherche|cherchons|recherche|recherchons) (un|une) (autre|nouveau|nouvelle|nouvel) (date|salle|créneau|photo|titre|nom|locataire|associé|vendeur|vendeuse|salarié|local|local|bureau|employé|assistante|fournisseur de)
(quitte|quitterai|quittons) (le bureau|la réunion|le chantier|la maison|la région) ~ ; (autre|nouvelle) équipe ~ (gagné|match|vient)
change de (banque|voiture|bureau|bureaux|adresse|numéro|téléphone|nom|logo|couleur|titre|opérateur|locaux)

[legal]
0.9 (mari|femme|frère|sœur|père|mère|fils|fille|beau frère|ami|amie|gendre|cousin|oncle|voisin|associé) ~ (est)? (avocat|avocate|juriste|magistrat|juge|huissier) ~~ (votre|vous|contrat|conseil*|regard*|trouve|clause|article|dit que|intéressant|dossier|affaire|aider|idée)
0.9 (devez|doit|devrez|devriez) (bien)? (réparation|dédommagement|compensation|indemnisation|des comptes|des dommages) ; (demander|demanderons|demanderai|réclamer|réclamerons|exiger|exigeons|obtenir|obtiendrons) (réparation|des comptes|dédommagement|indemnisation|compensation|justice)
0.9 (devant|voir|saisir|convaincre|expliquer) ~ (le juge|un juge|la justice|les tribunaux|le tribunal|la cour)
0.9 (failli|manqué|manquez|dérogé|faillir|contrevenu) à (votre|vos|ton|tes|l'*|ses|un|son) (devoir|obligation|obligations|engagements contractuels|contrat|responsabilité|responsabilités)
0.9 (dernière|ultime) (sommation|mise en demeure|relance amiable|tentative amiable|proposition amiable) ; avant (poursuites|procédure|saisine|assignation|action en justice|contentieux|de saisir)
0.9 (constat|procès verbal|pv) ~ (dressé|établi|fait|effectué|signé) ~ (huissier|commissaire|expert|contradictoire)
0.9 (assurance|assureur|mutuelle|compagnie) ~ (se retournera|retournera contre|recours contre vous|contre vous|vous réclamera|exercera un recours|prendra contact avec la vôtre)
0.9 (me|nous|se) (retourner|retournerai|retournerons|retournera|retourne|retournons) contre (vous|votre|vos)
0.9 (amiable) ~~ (mais|avant|encore|temps|dernière|tant qu'*|si|ou|sinon) ; (régler|règlement|résoudre|solution|accord|arrangement) ~ (à)? (l'amiable|amiable)
0.9 (contrat|accord|bon de commande|cgv) ~ (prévoit|prévoyait|stipule|mentionne|comporte) ~ (pénalités|clause|indemnité|indemnités|sanctions|résiliation pour faute|garantie|astreinte)
0.9 (rappelle|rappelons|relisez|relire|souviens) ~~ (pénalités|clause pénale|article # du contrat|service juridique|vos obligations|engagement contractuel|obligations contractuelles)
0.9 (avons|ai|dispose|disposons|existe) (d'un|un|aussi un|également un)? (service juridique|très bon avocat|bon avocat|excellent avocat|avocat pour|juriste en interne)
0.9 (consulté|consulter|vu|parlé|demandé|interrogé|contacté|appelé|solliciter) (à)? (un|une|mon|notre|nos|l'*) (avocat|avocate|avocats|juriste|conseil juridique|huissier|protection juridique)
0.9 (affaire|dossier|histoire|cela|ça|tout|on) ~ (se réglera|se terminera|finira|ira|risque de finir|pourrait finir|va finir|se poursuivra) ~ (tribunal|justice|avocats|prétoire|juge|contentieux|pénal)
0.9 (procès|poursuites|procédure|plainte|action) ~ (contre vous|à votre encontre|contre votre|sera engagée|sera lancée|suivra|en préparation|imminente|intenterons|est prêt|est prête)
0.9 (porter|portons|portera|porte|porterai) l'affaire ; (attaquer|attaquerai|attaquerons|poursuivre|poursuivrai|poursuivrons|assigner|assignerons|assignerai|traîner) (vous|en justice|au tribunal|votre société)
0.9 (vous|t'*) (attaque|attaquerai|attaquerons|attaquons|poursuivrai|poursuivrons|poursuivons|assigne|assignons|assignerai|assignerons|attaquer|poursuivre|assigner|traînerai|traînerons|traduirai)
0.9 (usage|abus) de faux ; (escroquerie|arnaque|tromperie|dol|extorsion) (caractérisé*|pure|organisée|manifeste) ; (tomber|tombe|tombez) sous le coup de la loi
0.9 (illégal|illégale|illicite|hors la loi|contraire à la loi|frauduleux|frauduleuse)

[not legal]
(avocat|avocate) (fiscaliste|associé*|stagiaire|d'affaires) ~ (absent*|et moi|congé|arrive|bureau|signature)
(jugement|arrêt|décision|verdict|ordonnance) ~ (tombé*|rendu*|est rendu|favorable|publié*|condamn*) ~
(condamné|condamnée|débouté|déboutée|relaxé) ~ ; tribunal de commerce ~ (enregistrement|comptes|kbis|dépôt|extrait|immatriculation|greffe)
(dépôt|enregistrement|kbis|comptes|immatriculation|statuts) ~~ (tribunal|greffe|juridique|annonces légales)
(modèle|modèles|exemple) de ~ (mise en demeure|lettre|assignation|plainte|courrier)
nos (impayés|débiteurs|créances|mauvais payeurs|locataires)

[payment.refused]
0.9 (sortirai|sortirons|sors|sortons|sort) pas ~ (carte|chéquier|portefeuille|argent|carte bleue|un euro|un centime)
0.9 (échéance|facture|acompte|solde|paiement|virement|tranche|chèque|règlement|mensualité|argent|l'argent) ~ (attendra|attendront|patientera|attendre|patienter|peut attendre)
0.9 (paierai|payerai|paierons|réglerai|réglerons|paiera|règle|paie|payons) ~ (le jour où|quand|lorsque|une fois que|seulement|uniquement|à condition) ~~ (pas avant|terminé*|fini*|livré*|réparé*|marche*|fonctionne*|corrigé*|reçu|propre|levé*|tenu*|conforme*)
0.9 (voulez|veux|espérez|souhaitez) (être payés|être payé|votre argent|toucher|un paiement|le solde|qu'on vous paie|que je paie|que je vous paie|le règlement)
0.9 (fait|faire|fais|faisons|ferons) (bloquer|rejeter|stopper|suspendre|annuler|rappeler|retirer) (le|la|les|vos|votre|ce|tous) (prélèvement|prélèvements|virement|virements|paiement|paiements|mandat|chèque|facture|échéance)
0.9 (refuse|refusons|refuserai|rejette|rejetons|n'accepte pas|n'acceptons pas|n'accepterai pas) ~ (cette|votre|la|ces|vos|une telle) (facture|factures|note|addition|mensualité|majoration)
0.9 (asseoir|brosser|gratter|torcher) ; (s'asseoir|vous asseoir) dessus ; (faire|mettre) une croix (sur|dessus)
0.9 (une croix) sur @det (argent|solde|facture|paiement|règlement|honoraires|dernière)
0.9 (zéro|pas un|plus un|aucun) (euro|centime|sou|virement|paiement|chèque|kopeck|cent) (tant|avant|jusqu'*|sans|de ma part|de notre part|pour|de plus|ne sera|ne partira)
0.9 (qui|personne|aucun client|on|nous) (ne)? (paie|paierait|va payer|paye|paiera|payerait) (pour)? (ça|cela|un travail pareil|un travail non fait|un service absent|du vent|quelque chose qui|un site qui|des erreurs)
0.9 (payer|paierai|paierons|paie|payons) (pour)? (du vent|des clous|des promesses|un travail non fait|un travail bâclé|un service inexistant|quelque chose qui|vos erreurs|un site qui ne|un logiciel qui ne|des travaux non)
0.9 (garde|gardons|conserve|conservons|retiens|retenons) ~ (solde|argent|reste|dernier|dernière|acompte|garantie) ~ (tant|jusqu'*|en attendant|par devers|le temps|sous le coude|de côté)
0.9 (paiement|règlement|solde|facture) ~ (conditionné*|subordonné*|suspendu*|lié) à @det
0.9 (sans) (livraison|correction|réparation|réponse|avoir|rectification|explication|intervention|facture corrigée) ~ (aucun|pas de|pas un) (paiement|règlement|virement|centime|euro)

[not payment.refused]
(mairie|commune|département|région|état|fournisseur|caf|sécu|mutuelle|préfecture|ministère|trésor public) ~~ (suspendu|bloqué|bloque|refuse|gelé|versera|paiement|paiements|payer|retient|gèle)
(pas|plus)? sur (moi|nous) pour (vous|te|les|le) (recommander|dire|aider|défendre|conseiller|soutenir|couvrir|prévenir|faire)
(possible|moyen) de vous payer avant ; suis un peu juste

[reputation]
0.9 (profil|page|compte|blog|chaîne|podcast|newsletter|chronique|groupe|forum) ~ (suivi*|lu|lue|lus|écouté*|regardé*|abonnés|membres|#|linkedin|consulté*) ~~ (secteur|métier|artisans|abonnés|membres|lecteurs|confrères|profession|dirigeants|entrepreneurs|voisins|je dis ça|billet|sujet)
0.9 (billet|article|épisode|post|chronique|vidéo|sujet|publication) ~ (tout trouvé|est tout trouvé|sur vous|vous sera consacré*|parlera de vous|déjà écrit|en cours|sera salé)
0.9 je dis ça je dis rien ; (à bon entendeur|à bon entendeur salut)
0.9 (lirez|verrez|entendrez|retrouverez|trouverez|découvrirez) (bientôt|vite|prochainement|très vite|parler de)? ~ (témoignage|avis|commentaire|mon histoire|notre histoire|mon article|étoile|mon post)
0.9 (comptez|compte|comptes) (pas|plus) sur (moi|nous) pour (vous recommander|recommander|vous conseiller|vous faire de la pub|dire du bien|parler de vous|vous envoyer)
0.9 (parler|parlerai|parlerons|parle|parlons|cause|dire|discuter) ~ (autour de moi|autour de nous|à mes|à nos|à tout|partout|réseau|confrères|amis|voisins) ~~ (pas en bien|en mal|méthodes|vérité|ce que j'en pense|vos pratiques|comment vous|éviter|travaillez|tel quel|la façon)
0.9 (pas|jamais) en bien ; (que choisir|60 millions|dgccrf|signalconso|ordre|fédération|médiateur|presse|journal) ~ (déjà au courant|est au courant|est saisi*|est prévenu*|est informé*|sera au courant|sera ravi*|appréciera|a été saisi*|suit|intéress*)
0.9 (futurs|prochains|autres|potentiels|nouveaux) (clients|clientes|acheteurs|adhérents) ~ (méritent|doivent|devraient|ont le droit|auraient intérêt|sauront|aimeraient|seront ravis|liront|verront|apprécieront)
0.9 (témoignage|histoire|expérience|mésaventure|aventure|saga|feuilleton) ~~ (google|public|publier|publique|linkedin|facebook|en ligne|trustpilot|partager|raconter|réseaux|presse|confrères|lecteurs|abonnés)
0.9 (photos|captures|preuves|avant après) ~ (à l'appui|en ligne|sur facebook|sur google|sur les réseaux|prêtes à)
0.9 (éviter|évitez|fuir|fuyez|à éviter|à fuir)
0.9 (réputation|image|nom) ~ (ternir|salir|ruiner|abîmer|entacher|détruire|souffrir) ; (mauvaise|sale|piètre) réputation ~ (métier|secteur|ville|étonne|mérit*|confirm*|comprends)
0.9 (personne|aucun de) (ne)? (fera|feront|passera|travaillera|viendra|ira) (plus)? ~ (chez vous|avec vous|appel à vous)

[not reputation]
mot de passe ; mot ~ passe ~ ; (avis|commentaires|notes) ~ (excellents|positifs|bons|très bons|élogieux|au beau fixe|meilleurs|dithyrambiques)
(histoire|expérience|aventure|témoignage) ~~ (page|site|rubrique|à propos|famille|fondateur|entreprise|client satisfait|vidéo de|portrait|tourner|filmer)
(éviter|évitez) ~ (coupure|retard|doublons|doublon|erreur|erreurs|confusion|lundi|quiproquo|répétition|répétitions|gaspillage|embouteillages|bruit|que|de)

[complaint.quality]
0.85 (toujours|encore|fait) ~ (même) (bruit|odeur|message d'erreur|fuite|défaut|panne|symptôme|symptômes|problème)
0.85 (avale|mange|perd|bouffe|efface|double|mélange|écrase|refuse|bloque|renvoie|rejette) ~ (messages|mails|commandes|données|fichiers|formulaires|saisies|papier|pièces|contacts|réservations|paiements de nos clients|courriels)
0.85 (reconnais|reconnaît|reconnaissons|retrouve|retrouvons) (pas|plus|rien|guère) ~ (ce que|ce qu'*|notre|mon|le|la|rien|validé|brief|maquette|nos)
0.85 (calculs|chiffres|comptes|mesures|plans|cotes|totaux|soldes|montants|prix|dates|données|infos|informations|horaires|traductions) ~ (sont|est|étaient|sortent) ~ (faux|fausses|erroné*|inexact*|incohérent*|bons à jeter|à revoir|pas bons|pas justes|approximatif*|fantaisiste*)
0.85 (pour des|pour un|de la part de) (professionnels|professionnel|pros|pro|spécialistes|spécialiste|experts|agence|cabinet|expert) ~ (léger|faible|pauvre|limite|mince|maigre|court|étonnant|surprenant|décevant|c'est|attend|mieux|plus)
0.85 (c'est|c'était|reste|trouve ça|un peu|bien|plutôt|franchement|assez) (léger|maigre|mince|limite|faiblard|faible|pauvre|creux|bas de gamme|cheap|brouillon|bâclé|vide|tiré par les cheveux|mou|plat|daté|ringard|vieillot)
0.85 (moitié|tiers|plusieurs|certains|beaucoup|nombreux) ~ (invités|convives|clients|participants|personnes|patients|salariés|élèves|employés|enfants|tables) ~ (n'a|n'ont|n'avait|n'avaient|sont restés sans|est restée sans|sans|attendu)
0.85 (affiché|affichés|affichée|indiqué|imprimé|publié|ligne|annoncé) ~ (celui|celle|ceux|celles) (de l'an|de l'année|d'avant|de l'ancien*|de la semaine|d'un autre|du concurrent|de 2023|de 2024)
0.85 (comme un|comme qui dirait un|un léger|un petit|un gros|un sérieux|un vrai|y a un) (petit)? (problème|souci|hic|malaise|couac|bug|os|loup|pépin)
0.85 (fisc|contrôleur|banque|client|clients|concurrent|impôts|expert|notaire|inspecteur|patron|conseil) ~ (s'en est aperçu*|a remarqué|ont remarqué|a vu l'erreur|nous a signalé|a relevé|m'a fait remarquer|a trouvé|a repéré|s'en sont aperçus|a ri|se sont moqués)
0.85 (réparation|correction|réglage|mise à jour|intervention|passage|version|modification) ~ (n'a rien changé|n'a servi à rien|ne change rien|a tout cassé|a empiré|n'a rien résolu|pire qu'avant|sans effet|n'a pas tenu|n'a pas suffi)
0.85 (c'est|c'était|est) (pire|encore pire|pas mieux|moins bien|moins bon|de pire en pire|plus lent)
0.85 (déçu|déçue|déçus|décevant|décevante|décevants) ~ (résultat|rendu|travail|prestation|maquette|traduction|qualité|site|soirée|repas|formation|par le|par la|version|livraison)
0.85 (refaire|reprendre|recommencer|corriger|retravailler|réécrire|reprend) ~ (tout|entièrement|intégralement|deux fois|trois fois|de A à Z|derrière vous|la moitié|nous mêmes|moi même|zéro)
0.85 (oublié|oubliée|oublié de) (le|la|les|un|une|de|nos|notre|mon|deux|trois|des|ma|mes) ~ (page|logo|client|client|ligne|facture|porte|fenêtre|prise|mettre|inclure|mentionner|traduire|livrer|brancher|paragraphe|annexe|déclarer|joindre|salarié)
0.85 (ne|n'*) (tient|tiennent|ferme|ferment|s'ouvre|chauffe|démarre|imprime|enregistre|s'allume|synchronise|envoie|reçoit|correspond|correspondent|fonctionne|fonctionnent|marche|marchent|répond) (toujours|même)? (pas|plus|rien|jamais|pas du tout)

[not complaint.quality]
(facture|reçu|mail|duplicata|devis|courriel|message) ~~ (retrouve|trouve|retrouvons) pas ; ne @det retrouve pas
(je|nous|on|j'ai|nous avons) ~ oublié @det (vous|parapluie|joindre|clé|clés|badge|dire|envoyer|pièce jointe|préciser|répondre|signer)
(perdre|perd|perdons|perdu) des clients ~ ; pas encore (ouvert|lu|testé|regardé)
(si|quand|lorsque|au cas où) ~ ne (fonctionne|marche|répond) (pas|plus) ~ (appelez|prévenez|que faut|que faire)

[complaint.delay]
0.8 (j'attends|nous attendons|on attend|j'attends encore|attends|attendons) (toujours|encore)
0.8 (avait|avions|aviez|avais|était|c'était) (dit|prévu|convenu|promis|annoncé|parlé de|pour|fixé|calé) ~ (lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|le #|début|fin) ~~ (sommes|est|on est|et|toujours|déjà|rien|aujourd'hui|or)
0.8 (ça|cela|dossier|projet|chantier|tout|histoire|affaire|travaux|on) (traîne|traînent|s'éternise|n'avance pas|n'avancent pas|piétine|patine|stagne|dure|n'en finit pas|n'en finit plus|prend l'eau|dort)
0.8 (pendant ce temps|en attendant|entre temps) (là|on|nous|je)? ~ (perd|perdons|perds|paie|payons|attend|attendons|paye|ventes|clients|rien)
0.8 (combien de temps|jusqu'à quand|quand est ce que|quand) ~ (encore attendre|faudra t il|vais je devoir|allons nous devoir|enfin|daignerez|comptez vous enfin|aurons nous enfin|allez vous enfin|devons nous)

[complaint.neglect]
0.85 (c'est|voilà|voici) @det (@nth|troisième|quatrième|cinquième|énième|troisieme|quatrieme) (fois|relance|demande|mail|message|tentative|rappel)
0.85 (personne|nul) (ne|n'*)? (m'a|nous a|m'*|nous)? ~ (jamais|toujours)? (rappelé*|répondu|recontacté*|prévenu*|contacté*|écouté*|informé*|rappelle|répond)
0.85 (intéresse|intéressons|intéressait|passionne|préoccupe) (plus|pas|guère|peu) ; (dossier|cas|projet|demande|site) ~ intéresse plus
0.85 (comme)? (l'impression|le sentiment) (d'être|de ne|que notre|que mon|que vous|que l'on|qu'on|que personne|que nous|de passer|de déranger|de parler|d'avoir été)

[not complaint.neglect]
vous vous moquez (du monde|de qui|de nous|de moi) ~ ; vous moquez (du|de)

[complaint.cost]
0.87 (cher|chère|cher payé) (le|la|de|du|l'*|pour|pour un|pour une) (bouton|minute|page|heure|mot|clic|déplacement|coup de fil|virgule|mail|visite|ligne|un|une|ça|ce que|logo|photo|quart)
0.87 (honoraires|tarifs|tarif|prix|forfait|abonnement|facture|mensualité) (ont|a|avait) (encore)? (pris|augmenté|grimpé|bondi|gonflé|doublé|explosé|subi) ~ (#|encore|sans|en|de)
0.87 (nouvelle|énième|cette|votre|encore une|telle|deuxième) (hausse|augmentation|majoration) ~ (tarif*|prix|#|logique|alternatives|passe mal|de trop|inacceptable|difficile|justifi*|annoncée|ça|on|nous|sans)
0.87 (on|ça|cela|me|nous) (paie|paye|payons) (cher|trop cher|très cher|le prix fort|une fortune|la peau)

[not complaint.cost]
(porte|portes) ~ ; tombé* de haut ; tombée de haut

[escalation]
0.85 (veux|voulons|voudrais|souhaite|souhaitons|exige|demande|peux|aimerais|passez moi|puis je|voudrions) ~ (parler|voir|avoir|rencontrer|joindre|entretien avec|échanger avec) (au|à la|le|la|votre|avec le|avec la|à votre|avec votre|un|à un) (patron|patronne|directeur|directrice|gérant|gérante|responsable|chef|cheffe|boss|direction|manager|dirigeant|supérieur|associé|pdg|président|présidente|superviseur)
0.85 (saisi|saisir|alerté|alerter|contacté|contacter|écrit à|appelé|informé|prévenu|sollicité) ~ (votre|vos|ta) (direction|direction régionale|direction générale|siège|maison mère|hiérarchie|supérieur|supérieurs|directeur|directrice|patron|responsable|responsables|pdg)
0.85 c'est @det (présidente|président|directrice|directeur|patron|patronne|direction|dg|pdg|gérant|associé|boss|chef|cheffe) qui (vous|te|prend|reprend|prendra|reprendra|va)
0.85 (votre|vos) (siège|maison mère|direction régionale|direction générale|service réclamations|service qualité) ~ (sera|est|a été|contacté*|informé*|saisi*|averti*|écrirai|en copie|recevra)

[not escalation]
(merci|bravo|félicitations|remerciez|transmettez|dites) ~~ (patron|directeur|directrice|responsable|chef|direction)

[praise]
0.85 (travail|boulot|service|accueil|accompagnement|suivi|résultat|rendu|effort|job|conseil|conseils) (remarquable|remarquables|formidable|superbe|magnifique|exceptionnel|exemplaire|impeccable|soigné|exceptionnels|précieux|parfait|extraordinaire|fantastique|admirable|de qualité|de pro|de grande qualité|au top|sérieux)
0.85 (bluffé*|épaté*|impressionné*|conquis|conquise|émerveillé*|ébloui*|ravi|ravie|ravis|enchanté*|comblé*|emballé*|touché*) (par|de|du|des) (la|le|votre|vos|l'*|ce|cette|rapidité|vitesse|résultat|qualité|tant|autant)
0.85 (mention|merci|coup de chapeau|pensée|bravo|félicitations) (spécial|spéciale|particulier|particulière|tout particulier) (à|a|pour)
0.85 (c'est|c'était|tout est|travail) (carré|nickel|propre|impec|impeccable|pro|top|au top|parfait|superbe|magnifique|génial|super|canon|bluffant|brillant|du solide|très beau|très bien|fluide)
0.85 (équipe qui gagne) ; (rester|resté|restée|restés|venu|venue) ~ (jusqu'à # h|jusqu'à #|tard|le soir|un dimanche|le week end|jusqu'au bout|jusqu'à minuit)
0.85 (de joie|de bonheur|d'émotion) ~ merci ; (pleurait|pleuré|pleurer|larmes) de (joie|bonheur)
0.85 merci (infiniment|mille fois|du fond du coeur|du fond du cœur|énormément|à toute l'équipe|à vous tous|encore pour|encore mille fois)
0.85 (toute)? (l'équipe|la famille|le bureau|ma famille|nous tous) (vous)? (remercie|remercient|félicite|félicitent|applaudit|est ravie|est conquise|est enchantée|est aux anges|vous salue)

[not praise]
(modèle|exemple) de (lettre|courrier|mail|facture|contrat|document) ; (contrôle|urssaf|examen|déménagement|opération|vacances|rentrée) ~ bien passé* ; (tenu|tenus|tenir) ~ vos engagements
(voyageurs|clients|chambre|participants) ~ (excellents|excellent|ravis) ; avis ~ excellents

[mood]
1 (c'est|tout est) (carré|nickel|propre|impec|canon|beau|bluffant) ; équipe qui gagne ; mention spéciale à
-0.4 avis ~~ sont excellents ; (contrôle|examen|vacances) ~ tout s'est bien passé
-0.3 (tenu|tiendrez|tenir) ~ vos engagements
-1.2 gros sur (le|la) (coeur|cœur|patate) ; (tombé|tombée|tombe|tombons|tombés) de haut ; (prendre|prend|prenez|pris) pour (des|un|une) (imbécile*|idiot*|con|cons|pigeon*|bille*|jambon*|touriste*|lapin*)
-1 (est|sommes|suis|bien|très) loin (de l'enthousiasme|des promesses|de l'euphorie|de ce qu'on) ; (enthousiasme|confiance|lune de miel) (du début|des débuts|est retombé*|s'est envolé*|a disparu)
-0.9 (pour des|pour un) (professionnels|pros|professionnel|pro) ; c'est (léger|maigre|mince|limite) ; même bruit ~ avant
-0.9 (j'attends|nous attendons|on attend) (toujours|encore) ; (on|nous) (avait|avions) dit @wd
-0.8 (je|nous|moi) (j'abandonne|abandonne|baisse les bras|baissons les bras|renonce|jette l'éponge|n'en peux plus|n'en pouvons plus)
-0.8 (veux|voulons|exige) parler ~ (patron|directeur|directrice|responsable|direction|chef|gérant) ; (saisi|alerté) votre (direction|siège)
-0.8 (intéresse|intéressait) plus (grand monde|personne) ; (reconnais|reconnaît|reconnaissons) pas du tout
-0.7 (moitié) ~ n'a pas eu de ~ ; (avale|mange|perd) ~ (messages|mails|commandes)
-1 (me|nous) (sens|sentons|suis senti*) ~ (lâché*|floué*|abandonné*|oublié*|pris* en otage|roulé*|trahi*|méprisé*|négligé*|seul*) ; (très|vraiment)? mal (vécu|pris|passé)
-1 (j'ai|nous avons|on a) (du mal|beaucoup de mal|peine) à (comprendre|y croire|vous croire|digérer|avaler|vous suivre) ; (les bras|bras) (m'en|nous en)? (tombent|tombés)
-1 (c'en est|cela devient|ça devient) (trop|lassant|usant|fatigant|pesant|pénible|ridicule|gênant) ; (ça|cela) commence à (bien faire|faire beaucoup|suffire|peser|bien suffire)
-1 (sommes|suis|reste|restons) (sur notre faim|sur ma faim|sans voix|bouche bée|sans mot|atterré*|affligé*)
-0.6 (ne)? (vous|te) donnez pas la peine (de|d'*) ~
-1.5 (vous|tu) (vous|te) (moquez|moques|fichez|foutez|payez) (du monde|de nous|de moi|de qui|notre tête|ma tête)
-1.5 (à|de)? ne pas (nous|me) prendre pour (des|un|une) ~ ; (arrêtez|cessez|merci) de (nous|me) prendre pour ~
-1.2 n'intéresse plus (grand monde|personne|vraiment) ; loin de l'enthousiasme ~
1.2 on ne change pas une équipe qui gagne
0.1 (cela|ça) ne change rien (à|au|aux|pour|entre) ; (questionnaire|enquête|sondage|indice|taux) de satisfaction ; à cinq étoiles
0.55 (arrêtons|arrête|cessons|cesse|fermons|ferme) @det (activité|boutique|site|magasin|restaurant|cabinet|vente en ligne)

[growth]
0.9 (resigne|resignons|resigner|rempile|rempilons|renouvelle|renouvelons|signe|signons|repart|repartons|reconduit|reconduisons|prolonge|prolongeons) (pour|avec vous|volontiers|avec plaisir)
0.9 (ajouter|rajouter|inclure|ajoutez|rajoutez|ajoutons|intégrer) ~~ (au devis|à la commande|dans le devis|au contrat|à l'offre|au forfait|dans la commande|à notre abonnement|à l'abonnement)
0.9 (prend|prenons|prends|prendra|prendrons|choisit|choisissons|ajoute|commande|voudrions) (aussi|également|finalement|en plus|donc) (l'option|la|le|une|un|les|l'*|deux)

[not growth]
(fille|fils|nièce|neveu) ~ cherche ~ (agence|stage|emploi|poste) ; (qui)? vous écrira ~

[meeting.off]
0.85 (dois|devons|doit|vais devoir|allons devoir|suis obligé de|suis obligée de|préfère) (malheureusement|hélas)? (vous)? (décommander|annuler|reporter|décaler|me décommander|remettre|me désister|renoncer à venir)

[payment.promised]
0.85 (fais|fait|faisons|ferai|ferons) @det (virement|paiement|règlement|chèque) (demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|dès|cette semaine|tout à l'heure|en rentrant|dans la journée|aujourd'hui|au plus vite)
0.85 (passe|passerai|vais|irai|passons) (à|a) la banque ~~ (virement|payer|payé|paiement|argent|chèque)

[not payment.promised]
(pas|guère|plus) (possible|moyen|faisable) ~ payer avant ; (fournisseur) ~~ (verse|versons) ~ acompte

[not payment.delayed]
coincé ~ (chantier|bouchons|embouteillages|train|réunion|aéroport) ; (mairie|commune|région) ~ (suspendu|bloqué|gelé) les paiements

[not redirect]
c'est @det (prestataire|agence|cabinet|groupe|concurrent|confrère|autre|présidente|président|directrice|directeur|patron) ~ qui ~

[not leaving]
(dernière|ultime) sommation

[not payment.query]
(viré|payé|versé|réglé|acompte) ~~ (solde|reste) dû

[not growth]
(bail|loyer|location|leasing|assurance|mandat du maire|mandat social) ~ (reconduit|renouvel*|prolong*|signé)

[leaving]
0.9 (ferions|ferais|ferait|vaudrait|serait) pas (mieux|temps|préférable|plus sage) (de|d'*) ~ (voir|partir|ailleurs|changer|arrêter|chercher|regarder|séparer|aller|fait)

[payment.refused]
0.6 payer pour (ça|cela|un truc pareil)

[complaint.delay]
0.8 (on|nous) (avait|avions) (bien)? (dit|convenu|parlé de|fixé) (@wd|hier|le #|la semaine dernière|le mois dernier)

[not request]
(il)? manque (une|un|deux|la|le) (signature|pièce|page|tampon|date) ~ ; (deux|trois|quelques|petites) (petites)? remarques (en|page|sur)
(veux|voulons|voudrais) parler (au|à) ~ (patron|directeur|directrice|responsable|direction)? ; (faudrait|faut) voir à ne pas ~
(fille|fils|nièce|neveu) cherche ~ ; (voulez|veux) être payé* ; vous pouvez vous asseoir ~ ; pouvez vous asseoir dessus
va falloir (nous|me) (donner|convaincre|expliquer) ~ (raison|rester|convaincre)

[not urgent]
(dire|dis|avouer|préviens|annoncer|admettre) ~ tout de suite ; pas tout de suite ; (réagi|répondu|compris|remarqué|vu) tout de suite

[not insolvency]
(arrêtons|arrête|cessons|cesse) ~ activité (de|en) (vente|ligne|location|formation|négoce|conseil|restauration)

[not payment.query]
nouvel iban suit ; (change|changeons|changer) de banque ~

# A third hearing: short and dry, by those who say little.
[leaving]
0.9 (nous|on|je) ~ (teste|testons|tester|essaie|essayons|essayer|évalue|évaluons|évaluer|démo|regarde|regardons) ~ (un autre|une autre|d'autres|autre) (outil|solution|logiciel|prestataire|agence|plateforme|hébergeur|fournisseur|cabinet|outils|solutions|offre|offres)
0.9 (aller|allons|vais|va|allés|irons|irai|avons été|regarder|chercher|cherchons|partir|partons|tourner|tournons|voyons|voir) (donc|bientôt|maintenant|aussi)? (voir)? ailleurs
0.9 (surpris|surprise|étonné|étonnés|étonnez|étonner) ~~ (disparaît|disparaissons|disparais|partons|pars|part|quittons|quitte|allons voir|ailleurs|changeons|change|ne renouvelons|nous perdez|moins de commandes)
0.9 (poussent|pousse|pressent|presse|incite|incitent|conseille|conseillent|suggère|suggèrent|encourage|demandent|demande) ~ (à|de|d'*) ~ (changer|partir|résilier|quitter|chercher ailleurs|aller voir ailleurs|comparer|consulter d'autres|trouver quelqu'un d'autre)
0.9 (arguments|argument|raisons|raison) ~ (vous défendre|vous garder|rester|vous soutenir|vous conserver)
0.9 (ne)? (reprendrai|reprendrons|reprendra|reprenons|recommanderons pas de|souscrirons|souscrirai|signerons|signerai) (pas|plus)
0.9 (question|idée|hypothèse|éventualité|possibilité) (de|d'un) (notre|mon|un) (départ|changement de prestataire|désengagement)
0.9 (notre|mon) départ ~ (posée|envisagé|acté|décidé|effectif|à l'étude|imminent|programmé|discuté|sérieusement)
0.9 (trouvez|cherchez|trouve) (vous)? (un|d'*|d'autres|une|un autre) (autre)? (client|clients|cliente|pigeon|pigeons|poire|vache à lait|cobaye)
0.9 (procédure|formulaire|démarche|marche à suivre|modalités|lien|bouton|adresse|conditions) (de|pour) (résiliation|résilier|désengagement|clôture|fermer mon compte|clôturer|partir|mettre fin)
0.9 (étiez|étais|fûtes|aviez) @det (premier|meilleur|seul) (choix|partenaire) ; (plus|pas) (notre|mon) (premier)? choix
0.9 (période|durée|date|fin) (d'engagement|de l'engagement|de notre contrat|de mon abonnement|de l'abonnement) ~~ (termine|fin|notez|expire|prévue|échéance|terme|approche|libre|libres|quand|quelle|connaître|rappeler)
0.9 (bientôt|enfin|serons|serai|redevenons|seront|être) libre* (de|d'*) (tout engagement|partir|choisir|changer|contracter|vous)
0.9 (compter|comptez) (plus)? sans (nous|moi) ; (ne)? comptez plus sur (nous|moi|notre|ma)
0.9 (ne)? (ferez|feras|faites|fait) plus partie de (nos|mes) ; (rayé|rayés|rayer|retiré|sorti|sortis|exclus) ~ (liste|panel|fournisseurs|prestataires)
0.9 (perdez|perdrez|perdu|perdre|perdront|venez de perdre) ~ (un client|une cliente|client fidèle|notre clientèle|ma clientèle|de bons clients|nous perdre|nous)
0.9 (nous|me) (perdre|perdez|perdrez|perdu) (comme|en tant que|pour de bon|définitivement|si|à cause)
0.9 (retirer|retirons|retire|retirerai|retirerons|reprendre|reprenons|reprends|récupérer|récupérons) ~ (dossier|projet|chantier|mandat|budget|commande|affaire|billes|compte)
0.85 (fini|terminé|stop|assez|basta) (pour|avec) (nous|moi|vous) ; c'est (fini|terminé|mort|plié) (pour nous|entre nous|avec vous)
0.85 (coupons|couper|coupe|rompons|rompre|romps) (les ponts|là|court|avec vous|net) ; (divorce|divorcer) ~ (agence|vous|entre nous|à l'amiable)

[not leaving]
(licencié|licenciée|remercié|embauché) ~ (webmaster|comptable|directeur|vendeur|salarié) ~
direction a changé ~ ; changer (rien|d'avis|de sujet|la photo|le texte|de couleur|les dates)
(partent|part|pars|partons|partir) en (vacances|congés|week end|congé|retraite|voyage|déplacement|formation|impression|production|fabrication)
(conseille|conseillent) ~ arrêter (de travailler|de fumer|le café|le sport)
arrêter de (travailler|fumer) ; trouver (un autre jour|une autre date|un autre titre|un autre nom)

[legal]
0.9 (juriste|avocat|avocate|permanence juridique|service juridique|conseiller) (de|de la|du|à) (ufc|association|l'association|consommateurs|clcv|que choisir|ordre|fédération|protection juridique|l'ufc|syndicat)
0.9 (rendez vous|rdv|rencontre|appel|entretien) ~ (avec|chez) (un|une|mon|notre|l'*|ma) (juriste|avocat|avocate|conseil|huissier|médiateur|conciliateur)
0.9 (tribunal|juge|justice|loi|avocat) ~ (vous le rappellera|vous l'expliquera|vous le dira|vous apprendra|vous obligera|vous y obligera|nous donnera raison|me donnera raison|sera de notre|sera de mon|appréciera)
0.9 (suis|sommes) (moi même|nous mêmes|aussi|également|de formation|du métier)? (avocat|avocate|avocats|juriste|juristes|magistrat|huissier) (moi même|aussi|également|de métier|de formation|et je|et nous|et sais|et connais)
0.9 (moi même|nous mêmes) (avocat|avocate|avocats|juriste|juristes|magistrat|huissier)
0.9 (réclame|réclament|demande|demandent|exige) ~ # ~~ (transmettrons la note|la note|ferons suivre|reporterons|répercuterons|à votre charge|vous en répondrez|vous la transmettr*|vous facturerons|refacturerons|vous devrez|de votre poche)
0.9 (refacturerons|refacturerai|refacturer|répercuterons|répercuter|transmettrons|mettrons) ~ (note|préjudice|coûts|coût|pénalités|frais|addition|surcoût)
0.9 (appliquer|appliquerons|appliquerai|appliquons|activer|activerons|invoquer|invoquerons|invoquons) @det (clause|clauses|pénalités|clause pénale|article|garantie|garanties)
0.9 (clause pénale|clause résolutoire|pénalités contractuelles|intérêts moratoires|astreinte)
0.9 (vous|y) (serez|seriez|êtes) ~ (tenus pour responsables|tenu pour responsable|tenu responsable|tenus responsables|comptables de|redevables de|condamnés|poursuivis|assignés)
0.9 (devrez|devriez|aurez à|faudra) ~ (répondre|rendre des comptes|indemniser|dédommager|assumer les conséquences|rembourser le préjudice)
0.9 (gagné|gagne|gagner|gagnerons|gagnerai) ~ (procès|en justice|au tribunal) ~ (contre vous|si|facilement|haut la main)
0.9 (droit|loi) ~ (de notre côté|de mon côté|est claire|est clair|nous protège|me protège|pour nous|pour moi|vous oblige|vous impose)
0.9 (contrat signé|engagement écrit|engagement contractuel) ~ (plaisante|respecter|oblige|valeur|engage|devant)

[not legal]
(prélèvement|mail|appel|site|courriel|compte|sms|achat) frauduleux ; frauduleux ~
(procédure|loyer|loyers|impayé|expulsion) ~~ locataire ; (engage|engageons) ~ (contre|envers) ~ locataire
(remarques|remarque|observations|modifications) de forme ~ ; (avocate|avocat|juriste) a ~ (remarques|modifications|questions|suggestions)
(client|clients|cabinet|confrère|confrères) (avocat|avocats|avocate|juriste) ~ ; (traduit|traduite|traduits) ~ tribunal
tribunal demande ~ ; (sommes|suis) (un|une)? (cabinet|avocat|avocats|avocate) ~ (logo|site|clients|plaquette|spécialis*|cherche*|nouveau)

[payment.refused]
0.9 (retiens|retenons|garde|gardons|bloque|bloquons|suspends|suspendons|gèle|gelons|stoppe|stoppons) (donc|tout|toute|tous|toutes|la|le|les|vos|votre|ma|mon|nos)? (prochaine|prochain|dernière|dernier|la dernière|la prochaine|autre|votre)? (paiement|paiements|facture|factures|échéance|solde|règlement|règlements|virement|virements|mensualité)
0.9 (réglerai|réglerons|paierai|paierons|verserai|verserons|payerai) (rien|plus rien|pas|que ce qui|que le|uniquement ce qui|seulement ce qui)
0.9 (paiera|paierai|paierons|paie|payons|réglerons|réglerai) (que)? (ce qui|seulement ce qui|uniquement ce qui|la part|que la part) ~~ (pas le reste|pas plus|fait|livré|rien d'autre|point|conforme|utilisable)
0.9 pas le reste ; (rien|plus rien) (vous)? (verser|payer|régler|virer)
0.9 (ordre|consigne|instruction|instructions|consignes) de ne (plus|pas|rien) ~ (verser|payer|régler|virer|honorer|débloquer|libérer)
0.9 (quand|le jour où) les poules ~ dents ; (saint glinglin|semaine des quatre jeudis) ; (payés|payé|argent|facture) ~~ (poules auront|glinglin|calendes)
0.9 (relances|relance|rappels|rappel|mises en demeure) ~ (inutile*|vaines|n'y changer*|rien|poubelle|corbeille|ne servent|ne servira|paierai|réglerai)
0.9 (en attendant|tant que|avant) ~ (explications|réponse|correction|livraison|avoir|réparation|réponses|facture correcte|geste) ~~ (bloque|bloquons|rien|pas de paiement|aucun paiement|ne paie|ne paierai|suspend*|retiens|retenons)
0.9 (bloque|bloquons|suspends|suspendons|retiens|retenons|gèle|gelons) ~~ (en attendant|tant que|jusqu'à|jusqu'au|le temps)
0.9 (on|nous|je) (ne)? (doit|devons|dois) (plus|pas)? rien ; (vous|te) devons plus rien

[not payment.refused]
prélèvement frauduleux ; (comment|que faire|faut il) ~~ (prélèvement|virement|paiement|carte)
(bloque|bloquons|bloquez|bloqué) ~ (date|créneau|agenda|salle|après midi|matinée|journée|chambre|place)
(retiens|retenons|gardons|garde) ~ (date|version|maquette|option|idée|proposition|titre|créneau|couleur|copie)

[reputation]
0.9 (avis|étoiles|commentaires|google|trustpilot) ~ (servent|sert|sont faits|est fait|existent|existe) ~ (à ça|pour ça|à cela|pour cela|à quoi)
0.9 (préside|présidente|président|trésorier|membre|secrétaire|siège|administrateur|anime|administre|modère) ~ (association|club|syndicat|fédération|chambre|réseau|groupe|cci|comité|union|ordre|forum) ~~ (parler|en parler|évoquer|raconter|réunion|informer|savoir|passer le mot|abordé|aborderai|sujet)
0.9 (compte|comptons|vais|allons|vous pouvez être sûr*) (bien)? (en)? (parler|raconter|évoquer|témoigner|partager|diffuser|publier) ~ (réunion|assemblée|confrères|réseau|autour|ligne|réseaux|partout|association|tous|publiquement|groupe)
0.9 (tout|j'ai tout|ai tout|avons tout) (filmé|photographié|enregistré|documenté|noté|screené) ~~ (partager|publier|diffuser|montrer|ligne|réseaux|poster|hésiter*|facebook|youtube)
0.9 (hésiterai|hésiterons|hésiterait) pas ~ (partager|publier|diffuser|poster|montrer|raconter|parler|témoigner|faire savoir|prévenir|dire)
0.9 (vous|te) (faire|ferai|ferons|fais) ~ (de ces|une de ces|sacrée|belle|drôle de|mauvaise) (publicités|publicité|pub|réputation|réclame|pubs)
0.9 (confrères|collègues|amis|membres|voisins|adhérents|clients|parents d'élèves|copropriétaires) ~ (seront|sera|vont être|doivent être) ~ (informés|prévenus|avertis|mis au courant|alertés|ravis de|curieux)
0.9 (verra|verrons|voir|demander|demandons|demandera) ~ (ce qu'en|ce que|qu'en) ~ (pensent|penseront|pense|diront|disent|dira) ~ (internautes|réseaux|clients|gens|autres|abonnés|followers|confrères|presse|lecteurs|opinion)
0.9 (internautes|twittos|instagrameurs|influenceuse|influenceur|blogueur|blogueuse|youtubeur) ~~ (pensent|diront|verront|apprécieront|amie|ami|raconter|histoire|parler|partager)
0.9 (informé|informés|informer|courant|connaissance) ~ (de|vos) (vos)? (méthodes|pratiques|agissements|procédés|manières)

[complaint.quality]
0.85 (retombé|retombée|replanté|repart|reparti|revenu|revenue|réapparu|réapparue) (en panne|à zéro|aussitôt|le lendemain|dès|deux heures|une heure|au bout|juste après|après)
0.85 (ne|n'*)? (comprends|comprend|comprenons|comprennent) (toujours|absolument|strictement)? (pas|rien|goutte) ~ (conclusions|rapport|texte|traduction|document|explications|plan|notice|tableau|présentation|phrase)
0.85 (fait|faite|faits|faites|réalisé|réalisée|rédigé|conçu|monté|rendu|terminé|posé) (à|a) (la)? (hâte|va vite|dernière minute|l'arrache|moitié|peu près|la louche)
0.85 (à la hâte|à la va vite|à l'arrache|dans l'urgence visiblement|sans soin|sans relecture|sans vérification|sans réfléchir|au rabais|au pif|au hasard|n'importe comment)
0.85 (photos|images|vidéo|son|film|texte|rendu|couleurs|visuels|impression|tirages) (sont|est|étaient|était|trop|un peu|toutes|tous)? (sombres|sombre|surexposé*|cramé*|flous|flou|floues|pâle*|délavé*|ternes|terne|inaudible*|saccadé*|granuleu*|coupé*|décadré*|pixel*|fade*|jaunâtre*|verdâtre*|vides|illisible*)
0.85 (peux|peut|pouvons|pourrai|pourrais|ose|oserais) pas ~ (présenter|montrer|envoyer|publier|imprimer|diffuser|donner|soumettre|utiliser) (ça|cela|ce|cette|un tel|une telle|pareil|en l'état|tel quel|au client|à mon|à ma|à nos|à mes|au comité)
0.85 (en l'état|tel quel|telle quelle) ~ (impossible|inutilisable|inexploitable|impubliable|ne peux|ne peut|invendable|pas présentable|rien à en tirer)
0.85 (impossible|incapable|impensable) (de|d'*) (présenter|publier|diffuser|imprimer|utiliser|exploiter|livrer|montrer|envoyer) ~ (ça|cela|en l'état|comme ça|tel quel|cette|ce)
0.85 (après) (le départ|le passage|la visite|l'intervention|votre passage|votre départ|votre visite|votre intervention)
0.85 (rien|pas grand chose) (n'a|n'est|ne) (changé|réglé|résolu|corrigé|mieux|bougé|fonctionné|marché|été corrigé|été réglé|changera|fonctionne|marche)
0.85 (ce n'est|c'est|n'était) pas (pro|du travail|un travail|digne|sérieux|propre|abouti|fini|terminé|professionnel|du tout le rendu|le niveau|la qualité|acceptable)

[not complaint.quality]
(kilométrage|montant|total|heures|facture|tarif|prix|somme) (facturé*|indiqué*)? ~ correspond* ; facturé* ne correspond pas

[complaint.delay]
0.8 (votre|vos|cette|telle|tant de) (lenteur|lenteurs|inertie|atermoiements|tergiversations|retard|retards)
0.8 (devions|devait|deviez|devais|devaient|était censé|étions censés) ~ (avoir|recevoir|disposer|être livré*|être en possession|ouvrir|lancer|démarrer|emménager) ~~ (avant|pour|le|début|fin|la semaine|à|lundi|mardi|mercredi|jeudi|vendredi)
0.8 (vacances|délai|date|échéance|mois|été|semaine|salon|rentrée) ~ (finies|fini|passé*|dépassé*|terminé*|derrière nous|écoulé*)
0.8 (met|mettent|mettez|mise|mis) ~ (difficulté|porte à faux|retard|dans l'embarras|dans une situation|au pied du mur|en péril)
0.8 (passé|au delà du|après) @det? (#|délai|lundi|vendredi|fin) ~ (appliquerons|pénalités|clause|annulons|annulerons|résilierons)

[not complaint.delay]
(bloque|bloquons|retiens|retenons) ~ (paiement|facture|règlement) ~ ; (comprends|comprend|comprenons) toujours pas ~
met en (ligne|page|place|copie|avant|relation|scène|route|paiement)

[complaint.neglect]
0.85 (accusé de réception|réponse|coup de fil|mot|rappel|bonjour|merci|explication|politesse|excuse) ~ (trop demander|trop vous demander|si compliqué|si difficile|trop espérer|sorcier|la mer à boire|trop en demander)
0.85 (est ce|serait ce|ce serait|c'est) (si|trop|vraiment)? (trop demander|compliqué|difficile) (de|d'*) (répondre|rappeler|décrocher|prévenir|tenir au courant|me dire|donner)
0.85 (j'ai|ai|avons|a) (appelé|écrit|relancé|laissé|téléphoné|envoyé) ~ (j'ai|ai|avons|a|même) (même)? (écrit|appelé|laissé|relancé|envoyé|rappelé|sonné|passé)
0.85 (intérêt|importance|attention|considération|temps|cas) (que vous|que l'on|qu'on) ~ (portez|porte|accordez|accorde|faites|consacrez)
0.85 (peu|si peu|aucun) (d'intérêt|d'attention|de considération|de temps|d'égards|d'écoute|de cas)

[not complaint.neglect]
relances ~ je ne (réglerai|paierai) ; inutile de ~ (relances|relancer)

[complaint.cost]
0.87 (de quoi) (tousser|s'étrangler|sursauter|tomber|s'étouffer|faire tousser|réfléchir à deux fois)
0.87 pour (@many|#|une|un|si peu de|quelques) (page|pages|ligne|lignes|heure|heures|photo|photos|minutes|jours|mots|fichiers|visites|clics|retouches) #
0.87 # (euros|e|francs) (pour|les|la|le) (@many|#|une|un|quelques) (page|pages|ligne|lignes|heure|photo|photos|minutes|mots|fichiers|visite|clic|retouches|retouche)
0.87 (piquant|salé|salée|douloureux|douloureuse|corsé|corsée|costaud|raide|gratiné|gratinée|astronomique|délirant|délirante|indécent|abusé|abusif|exagéré)

[payment.disputed]
0.9 (kilométrage|montant|total|heures|nombre|quantité|facture|tarif|somme|prix|décompte|relevé|calcul) ~ (ne)? (correspond|correspondent|colle|collent|concorde) (pas|ni|en rien)
0.9 (ne|n'*)? ~ (correspond|correspondent|colle) (pas|en rien) (à|au|aux) (la réalité|devis|contrat|bon de commande|ce qui était|ce que|nos relevés|notre accord|convenu|prix|montant|heures)

[not payment.promised]
(on|nous|je) (paiera|paierons|paierai) ce qui ~ ; (serez|sera) payé* quand les ~

[mood]
-1.2 (très|assez|plutôt|vraiment|franchement) remonté* ; (je suis|nous sommes|suis|sommes) (remonté*|furax|vert|verte|hors de moi|hors de nous|fumasse|énervé*|à cran|estomaqué*|révolté*|ulcéré*)
-1.5 c'est (vraiment|carrément)? du (grand|gros|vrai)? n'importe quoi ; (du|de) (grand)? n'importe quoi ; n'importe quoi ; (grand|gros|vrai) n'importe ~
-1.2 (au regret|avec regret|regret) de (constater|devoir|vous dire|voir|noter) ~ ; (rien|tout) ne change ~ (regret|constat*|malgré|jamais)?
-1 (ça|cela) (nous|me) (inquiète|inquiétons|déçoit|agace|énerve|exaspère|chagrine|désole|fatigue|gêne|contrarie|peine|attriste) ; (m'inquiète|m'agace|m'énerve|m'exaspère|m'attriste|me déçoit|nous déçoit|me désole)
-1 (pas|plus) la (première|dernière) fois (et|que|hélas|malheureusement)
-0.9 (lenteur|légèreté|désinvolture|négligence|inertie) ~ ; (fait|faite) à la (hâte|va vite) ; (trop|vraiment trop) demander
-0.9 (peux|peut|pouvons|ose) pas (présenter|montrer|publier|diffuser) (ça|cela) ; (de quoi) (tousser|s'étrangler)
-0.8 (retombé|retombée) en panne ; photos (sont)? sombres ; (yeux) fermés sur ~
-0.9 (servent|sert) à (ça|cela) non ; ce qu'en pensent ~ ; une de ces publicités
-0.8 (procédure|formulaire|modalités) de résiliation ; notre départ ; premier choix
-0.8 (pas|plus) très (content*|satisfait*|heureux|pro|sérieux|clair|correct|élégant|professionnel|convaincant)
0 renouveler @det contrat pour ~

[praise]
0.85 (n'en)? (reviens|revient|revenons) pas ; (quelle|quel) (efficacité|rapidité|talent|professionnalisme|réactivité|gentillesse|patience|plaisir|bonheur|travail|équipe|résultat|service|beauté|soin|réussite)
0.85 (souligner|saluer|louer|applaudir|reconnaître|vanter) ~ (sérieux|travail|professionnalisme|réactivité|qualité|efforts|patience|engagement|gentillesse|efficacité|disponibilité|compétence|rigueur)
0.85 (fait|font) l'unanimité ; (meilleur|meilleure|meilleurs|meilleures) (comptable|agence|prestataire|graphiste|traductrice|traducteur|équipe|architecte|photographe|service|fournisseur|cabinet|informaticien|décision|choix|expérience|traiteur|formatrice|formateur)
0.85 (accueil|service|travail|repas|équipe|suivi|organisation|ambiance) (au top|au poil|soigné|impeccable|parfait*|irréprochable|nickel|chaleureux|exemplaire)

[not praise]
yeux fermés sur ~ ; (quelle|quel) (honte|bazar|lenteur|culot|dommage|déception|réactivité non|efficacité non)

[growth]
0.9 (garde|gardons|conserve|conservons) (précieusement|bien)? (vos|votre|tes|ton) (coordonnées|contact|numéro|carte) ~ (prochain*|autre*|futur*|suite|chantier|projet)
0.9 (souhaite|souhaitons|aimerions|aimerais|voudrions|voulons) (donc|vivement|bien)? (renouveler|prolonger|reconduire|continuer|poursuivre|étendre|reprendre)

[not growth]
(ne|n'*) ~ (souhaite|souhaitons|voulons) (pas|plus) ~ (renouveler|prolonger|reconduire|continuer|poursuivre)

[not request]
(serait|est ce) trop demander ; (servent|sert) à ça non ; (remarques|remarque) de forme

# Innocent things that people write every day with the words of the alarms.
[not leaving]
(agence|bureau) (de voyage|de voyages|immobilière|d'intérim|de location|de presse|bancaire|de l'eau|nationale|régionale) ~
(séminaire|voyage|hôtel|billets|location|salle|traiteur de secours|déjeuner|restaurant|gaz|électricité|assurance) ~~ (moins cher|ailleurs|réserve|autre prestataire|concurrence)
(à|chez) la concurrence ~ (photos|étalage|voir leurs|regarder leurs|étude|relever|comparer les prix|acheter|espionner)
(arrête|arrêtons|arrêter|reste|restons) là (pour aujourd'hui|pour ce soir|pour cette semaine|pour l'instant|pour les corrections|pour les modifications|suite|on reprend|avec les modifs)
(fin|terme|échéance|renouvellement) (du|de) contrat (d'*|de) ~ le # ; fin du contrat (d'*|de) ~
(fin|terme) (au|à) (stage|mandat|partenariat avec|location|bail|période|cdd|contrat de travail|apprentissage|essai|remplacement|sponsoring|projet pilote|test)
dernière fois (que|qu'*) (nous avons|j'ai|on a|nous nous|vous avez|vous êtes|nous l'*|tu as) (commandé|vu|parlé|rencontré*|fait|payé|passé|venu*|mangé|essayé|discuté|imprimé|mis|changé) ~
(préavis|rupture|résiliation) ~ (cdi|cdd|cadre|légal|légale|salarié|employé|bail|logement|conventionnel*)
(clause|article|paragraphe|conditions) de (résiliation|sortie|rupture|préavis|non renouvellement) ~
(changer|changeons|change|quitte|quittons|quitter|passons|passer) (de|chez|d'*)? ~ (orange|free|sfr|bouygues|edf|engie|téléphonie|microsoft|google|outlook|gmail|windows|mac|teams|zoom|banque|assurance|fournisseur d'accès)
(restons|reste|resterons|resterai) ~ (clients|client|cliente|avec vous|fidèle|fidèles) ~ ; (bail|loyer) (se)? termine ~
(autre|nouveau|nouvelle) (couleur|police|titre|bouton|bannière|photo|date|salle|local|modèle|taille|format|version) ~
(relais|main) (à|a) ~ (pendant|durant|congé|absence|vacances|elle connaît|il connaît|retour)
(concurrent|concurrents) (vient|viennent|a|ont) (de)? ~ (site|logo|ouvert|lancé|sorti|racheté|faillite|publicité|affiche)

[not legal]
(plainte|déposé plainte|porté plainte|porter plainte) ~~ (vol|cambriolage|camion|vélo|effraction|dégradation|dégradations|vandalisme|escroc|voleurs|piratage|hameçonnage|phishing|assurance|tag|tags|accident|commissariat pour|bruit|fraude bancaire)
(vol|cambriolage|camion|effraction|vandalisme|piratage|assurance|accident|dégradation) ~~ plainte ; factures ~ pour la plainte
(recommandé|lettre recommandée) ~ (copropriété|mairie|syndic|impôts|assurance|préfecture|urssaf|bailleur|locataire|banque|poste|employé|salarié) ~
(article|clause) # (du|de la|de notre) (règlement|copropriété|convention collective|plu|statuts|bail|charte|cahier)
(règlement de copropriété|plan local|convention collective|statuts) ~
(témoigner|témoin|juré|jurée|convoqué|convoquée|cité comme) ~ (tribunal|audience|assises|justice|procès|juge)
(avocat|avocate|avocats|notaire|juge|huissier) ~ (inauguration|vernissage|soirée|famille|dîner|cocktail|apéritif|invité*|mariage|anniversaire)
(avocat|avocate|avocats) en droit ~ ; (cabinet|étude|spécialis*|spécialisé|formation|master|cours) ~ droit (pénal|fiscal|social|du travail|des affaires|de la famille|public|immobilier|des sociétés|international)
(ajouter|ajoutez|insérer|inclure|prévoir|rédiger|supprimer|retirer|reformuler|modifier|intégrer|manque) ~ (clause|clauses|pénalités|article|mention|confidentialité) ~ (contrat|modèle|pénalités|conditions|cgv|devis|bail)?
(réservé|réservés|réservons|réserver) (nos|les|des|tous|ses) droits (sur|de|d'auteur|photo|image|musique|à l'image) ; tous droits réservés
(fixé|fixée|renvoyé|renvoyée|convocation|date) ~ audience ; (juge|tribunal) a fixé ~

[not payment.refused]
(notaire|séquestre|promoteur|acquéreur|vendeur|maître d'ouvrage|copropriété|syndic|cliente|maison mère) ~~ (retient|retenu|bloque|bloqué|solde|suspendu|versera|paiera)
(banque) ~~ compte ~ ; (bloqué|bloque|bloquer) @det compte ~
(peut on|est ce qu'on peut|comment|possible de|faut il|pouvez vous|peux tu|est il possible) ~ (bloquer|suspendre|désactiver|activer|refuser|limiter|arrêter|rejeter|annuler) ~ (paiement|paiements|virement|virements|carte|chèque|prélèvement) ~ (boutique|site|chèque|sur|client|clients|caisse|carte|panier)?
(paierai|payerai|paierons|réglerai|réglerons|paie|paye|payons|règle) (pas|plus)? (par|en|avec) (carte|chèque|virement|espèces|paypal|liquide|une fois|cb|prélèvement|plusieurs fois) ~
paierai pas (par|en|avec|avant le|tout de suite|aujourd'hui|ce soir)

[not payment.disputed]
(compte|mail|message|envoi|bloqué|supprimé|ouvert|envoyé|cliqué|coché|effacé) ~ par erreur ~

[not payment.sent]
(bloqué|panne|problème|souci|bug|fuite|erreur|litige|plainte|bruit|question) ~~ (c'est)? réglé*

[not payment.delayed]
(bloqué|bloquée) @det compte ~ ; (second|deuxième|nouveau) (est|a) (passé|parti|été) ~

[not reputation]
(village|quartier|ville|monde|bureau|école|région) (en)? parle* (de la|du|des|de l'*|de ce|de notre|encore de|de son) ~
bouche à oreille ~ (clientes|clients|viennent|surtout|principal*|communication|recrut*|fonctionne bien|suffit)? ; (par|grâce au|du|surtout le) (le)? bouche à oreille
(voisins|clients|salariés|parents|riverains|locataires|copropriétaires|adhérents|habitants) ~ (prévenus|informés|avertis) (pour|du|de la|des|que|par|de l'*|le) ~ (bruit|travaux|coupure|fermeture|date|horaires|changement|mail|affiche|visite|déménagement)?
(raconter|raconterai|raconte|racontons|raconterons) ~ (histoire|parcours|naissance|origine|aventure) (de la|de notre|du|de l'*|des|de la maison) ~

[not complaint.cost]
factures ~ (origine|assurance|plainte|déclaration|sinistre)

[not complaint.neglect]
(serai|serons|suis|sommes) (donc|un peu|totalement|difficilement)? injoignable*

[not urgent]
(là|suffit|tout|fini|assez|c'est bon|ok) pour (aujourd'hui|ce soir)

[not request]
(cherchons|cherche|recherchons) (un|une) (nouveau|nouvelle|autre) (local|locaux|associé|vendeur|vendeuse|bureau|appartement|salarié|stagiaire|apprenti) ~ ; il faut en tenir compte

[mood]
0.1 (déposé|porté|porter|déposer) plainte (pour|contre le voleur|au commissariat|à la gendarmerie) ; (pour|la|copie de la) plainte ; par erreur c'est réglé

# A fourth hearing.
[leaving]
0.9 (laisse|laissons|quitte|quittons|pars|partons) ~ (trouvé|trouvée|ai|avons) ~ (mieux|ailleurs|moins cher|autre) ; (j'ai|ai|avons|a) trouvé (mieux|moins cher|ailleurs|plus compétent|plus sérieux|plus réactif|notre bonheur)
0.9 (se fera|sera|seront|se feront|fera|ferons|ferai|continuera|aura lieu|continuerons) ~ sans (vous|votre|vos|toi|l'aide de votre)
0.9 (sans) (votre|vos) (agence|cabinet|services|société|équipe|concours|aide|entreprise|bureau|prestations)
0.9 changer (d'air|d'horizon|d'équipe|d'interlocuteur) ; (envie|besoin|temps|moment) (de|d'*) (changer|changement|tourner la page|passer à autre chose|voir autre chose|partir|aller voir|sang neuf|renouveau|air frais|nouveau regard)
0.9 (ne|n'*)? (avons|ai|a|avait|aurons) (plus|pas|aucune) (l'intention|intention|envie|raison|le désir|la volonté|le souhait) (de|d'*) ~ (travailler|continuer|collaborer|poursuivre|rester|renouveler|faire appel|signer|vous confier|commander|prolonger)
0.9 (on|je|nous) (s'en va|m'en vais|nous en allons|se casse|me casse|part|me tire|se tire|met les voiles|lève le camp|prend le large)
0.9 (considérer|considérez|considère) ~ (perdu un client|perdu notre|libre*|terminé*|résilié*|rompu*|plus client*|plus votre client)
0.9 (interroger|interrogeons|interroge|interrogations|questions|réfléchir|réfléchissons|réflexion|discuter|décider|statuer) ~ (sur|à|quant à|de) (la|notre) (suite|poursuite|avenir|pertinence|collaboration|relation|partenariat)
0.9 (sur|à|de) l'avenir de (notre|nos) (collaboration|relation|contrat|partenariat|relations|engagement)
0.9 (choix|marché|contrat|place|budget) (du|de|de notre|d'un|des) (prestataire|prestataires|agence|cabinet|fournisseur|comptable) ~ (rediscut*|remis*|revu|réexamin*|en jeu|ouvert|question|révis*)
0.9 (relations|relation) (commerciale|commerciales|contractuelle|contractuelles|professionnelle) ~ (terme|fin|cess*|arrêt*|romp*|interromp*|s'arrêt*)
0.9 (terme|fin) à @det (relations|relation|collaboration|contrat|partenariat|aventure|mission|coopération)
0.9 (passer|passons|passe|passerons|passerai) (à autre chose|chez|à la concurrence|à un concurrent|à une autre|à un autre)
0.9 (dernier|dernière) (chance|avertissement) (avant|sinon|après|sans)
0.85 (vos|votre) jours (sont|chez nous) ~ (comptés) ; (sur un siège éjectable|porte de sortie|vers la sortie|sur la sellette)

[not leaving]
(êtes|vous êtes|constitue|constitutif|abusive|fautive) ~ rupture (de|du) contrat ; (clients|adhérents|salariés|patients) ~ (trouvé mieux|s'en vont|partent)
(on|je|nous) (s'en va|m'en vais|part|pars) (en|au|à|demain|lundi|samedi|vendredi|ce soir|dans|pour|une|deux|quelques|tôt|plus tôt) ~
sans (votre|vos) (accord|réponse|signature|validation|avis|nouvelles|retour|confirmation|intervention|aide je)
envie de changer (la|le|les|un|une|de couleur|de logo|quelque|nos|notre|mon|ma|de décor) ~

[legal]
0.9 (chargeons|charge|chargé|mandatons|mandate|chargerons|chargerai|saisissons|demandons à|confions à|missionnons) (notre|mon|un|nos) (avocat|avocate|avocats|conseil|juriste|huissier|cabinet de recouvrement|service juridique)
0.9 (avocat|avocate|huissier|conseil|juriste) ~ (recouvrement|recouvrer|obtenir réparation|récupérer|faire valoir|défendre nos|défendre mes|la suite|assigner|rédige|prépare|s'en charge)
0.9 (à défaut|sinon|faute de quoi|sans quoi|autrement|dans le cas contraire) ~ (juge|tribunal|justice|avocat|huissier|procédure|poursuites|plainte|assignation|contentieux|judiciaire|mise en demeure|recommandé|procès)
0.9 (juge de proximité|tribunal de proximité|tribunal d'instance|tribunal de grande instance|tribunal correctionnel|conciliateur de justice|référé|saisie conservatoire|injonction de payer|injonction de faire)
0.9 (êtes|serez) (en|coupable de|coupables de|auteur de) (rupture|faute|infraction|tort|violation|défaut)
0.9 (procédure|action|démarche|plainte|assignation|poursuite|recours) (dès|est lancée|est engagée|est en cours|en cours contre|sera lancée|sera engagée|partira|a été lancée|va être)
0.9 (engage|engageons|lance|lançons|entame|entamons|démarre|prépare|préparons) ~ (procédure|action|recours|poursuites|plainte|assignation|démarches judiciaires)

[not legal]
(procédure|démarche|recours|action) (de recrutement|d'embauche|d'achat|de divorce|d'adoption|commerciale|marketing|de permis|douanière|interne|qualité|d'agrément|de certification|de licenciement|de visa|de naturalisation|de remboursement|de sauvegarde)
(engage|engageons|lance|lançons|entame) ~ (procédure|démarche) ~ (recrutement|locataire|mairie|permis|assurance|licenciement|agrément|divorce|visa)

[payment.refused]
0.9 (donner|donnerons|donnerai|donnons|donne) pas suite (à|a) @det (facture|factures|relance|relances|demande de paiement|réclamation|mise en demeure|note)
0.9 (solde|paiement|facture|règlement|virement|tout) (est|sont|reste|restent|a été|sera) (donc|désormais|pour l'instant|provisoirement)? (gelé*|bloqué*|suspendu*|retenu*|stoppé*|annulé*)
0.9 (vois|voit|voyons|comprends|comprenons) pas pourquoi (je|nous|on) ~ (paierais|paierai|paierions|paierons|payer|paierait|devrais payer|devrions payer|réglerais|réglerions|devrait payer)
0.9 (pas question|hors de question|exclu|impensable) (de|d'*|que) ~ (chéquier|payer|débourser|portefeuille|sou|centime|régler|virer|verser|paie|paye|règle|carte bleue)
0.9 (facture|factures|note|solde) (attendra|attendront|peut attendre|peuvent attendre|restera sur|dormira|moisira)
0.9 (annulé|annule|annulons|rappelé|stoppé|interrompu|retiré|suspendu) (le|mon|notre|l'ordre de|tous les|vos|ce) (virement|virements|paiement|paiements|prélèvement|prélèvements|chèque|règlement|ordre)
0.9 (paierai|paierons|règle|paie|payons|réglerai) (si|quand|lorsque|que si|que quand) (ça|cela|le|la|les|tout|vous|c'est) ~ (marche*|fonctionne*|fini*|terminé*|répar*|correct*|fait|livr*|propre|prêt*|conforme*|aurez|ferez)

[not payment.refused]
(annulé|annule|annuler|rappelé) ~ (virement|paiement) ~~ (double|doublon|erreur|refais|refait|refaire|nouveau|relance|mauvais iban|corrigé|deux fois|faux)
(solde|tout) (est|reste) (positif|créditeur|débiteur|nul|à jour) ; solde ~ congés ; (vacances|prix|tarif|loyer|compte|gel) ~ gelé*

[reputation]
0.9 étoile ~ google ; (une seule|une|1|zéro) étoile ; (promets|réserve|prépare|mitonne|garde) ~ (étoile|avis|commentaire|note|petit mot)
0.9 (copropriété|immeuble|quartier|profession|réseau|association|école|village|ville|métier|secteur|groupe|syndicat|club) ~ (va|vont|pourra|saura) ~ (entendre parler de vous|parler de vous|savoir|l'apprendre|apprendre|être au courant|connaître vos)
0.9 (entendre|entendrez|entendra|entendront) parler de (vous|vos|votre|moi)
0.9 (publier|publie|publierai|publierons|diffuser|diffuserai|partager|partagerai|poster|mettre en ligne) (tous)? (nos|vos|ces|l'ensemble de nos|cette|toute la) (échanges|mails|courriels|conversation|conversations|correspondance|réponses|messages|histoire|factures)
0.9 (note|avis|commentaire|évaluation) ~ (sera|seront) (sans appel|salé*|à la hauteur|cinglant*|négatif|négative|sévère|sans pitié|sans concession|sans complaisance|honnête|mérité*|en conséquence|rude)
0.9 (parlé|dit|raconté|prévenu|averti|mis au courant|alerté|informé) (à)? (plusieurs|d'autres|quelques|certains|tous|beaucoup de) (de)? (vos)? (clients|confrères|gens|membres|voisins|entreprises)
0.9 (clients|client) à vous ; (parlé|dit|raconté) ~ vos (autres)? clients

[not reputation]
(publier|publie|poster|diffuser|partager) ~ (nos|vos) (photos|horaires|actualités|événements|offres|annonces|vidéos|résultats)
étoile ~ (michelin|noël|sapin|décor|logo|jaune|filante) ; (entendre|entendu) parler de (vous|votre) ~ (bien|par|grâce|ami|amie|recommand*|via|salon|collègue)

[escalation]
0.85 (remonter|remonterai|remonte|remontons|faire remonter|monter|aller) (ça|cela|le dossier|l'affaire|le sujet|tout ça|l'information|ce point)? (plus haut|au dessus|à l'étage supérieur|d'un cran|en haut lieu)
0.85 (repris|traité|suivi|géré|pris en charge|examiné) par @det (responsable|directeur|directrice|chef|cheffe|supérieur|manager|senior|associé|associée|direction|personne plus|dirigeant)
0.85 en haut lieu ; (plus haut|au sommet) (dans la hiérarchie|que vous|dans votre)

[complaint.delay]
0.8 (c'est|est ce|ce sera|on a ça) pour quand ; (pour|en) l'an (2030|2040|2050|3000|quarante)
0.8 (dans|pour|avant|d'ici) (dix ans|la saint glinglin|noël prochain|ma retraite|notre retraite|l'an prochain peut être|un siècle)

[praise]
0.85 (m'avez|nous avez|m'as|m'a|nous a) (vraiment|bien|beaucoup|sacrément|drôlement|tellement|énormément|tous)? (dépanné*|aidé*|sauvé*|bluffé*|rassuré*|soulagé*|épaté*|régalé*|gâté*|éclairé*|guidé*|soutenu*|rendu service|fait plaisir|accompagné*|simplifié|facilité|comblé*)
[mood]
1 (m'avez|nous avez|m'as|m'a|nous a) (vraiment|bien|beaucoup|sacrément|drôlement|tellement|énormément)? (dépanné*|aidé*|sauvé*|rassuré*|régalé*|gâté*|soutenu*|comblé*)
-1 connu (des|un|une|de) ~ (plus heureuse*|plus heureux|meilleur*|plus agréable*|plus sérieu*|plus efficaces) ; (on|nous) (a|avons) (connu|vu) (mieux|plus)
-0.9 (une|deux)? (jolie|belle|petite) étoile sur google ; une seule étoile
-0.7 (se fera|sera|continuera) sans (vous|votre) ; (trouvé|avons trouvé) mieux
-0.8 (remonter|remonterai|remonte) ~ plus haut ; repris par un (responsable|supérieur)
-1.3 (foutage|fichage) de gueule ; (ras la|par dessus) (casquette|la tête) ; (c'est|cela) (vraiment|franchement)? (n'importe|abusé|gonflé|fort|trop fort|du propre|du joli|la totale|le pompon|le comble|un comble|le bouquet)
-1.2 (désastre|désolant|consternant|lamentable|affligeant|déplorable|pathétique|honteux|scandaleux|inadmissible|inqualifiable|indigne|minable) ~ (vous|votre|service|travail|attitude|manière|c'est)?
-1 (plus|pas) (l'intention|envie) de (travailler|continuer|collaborer) ; (on|je|nous) (s'en va|se casse)

[complaint.quality]
0.85 (rien|tout|ça|cela|résultat) ~ (à recommencer|à refaire|à jeter|pas à la hauteur|en dessous de tout|nul|bon à jeter|poubelle|inutile|catastrophique|lamentable)

[not request]
d'autre question ~ ; pour quand ~ ; pas (d'autre|d'autres|de) (question|questions|demande|remarque) ~

[not complaint.quality]
(pas de|toujours pas) ~ devis ~ ; limite foutage ; avez perdu (un|une|votre|notre) (client|cliente|clientèle|bon)

# Who asks for somebody higher is not content: their weight alone reaches here.
[figures]
negative-from -0.59

# And a last round of words that only sound like it.
[not leaving]
(on|nous|je) (part|partons|pars|partirait) (sur|du principe|avec|pour|de|là dessus|comme ça|dans|d'une|de l'idée|de ce|demain|lundi|samedi|vendredi|à #|tôt|plus tôt|deux|une|quelques|au|en|à)

[not payment.refused]
(chorus|portail|système|logiciel|plateforme|erp|ocr|peppol|outil|robot) ~ (rejette|rejeté|refuse|refusé|bloque|bloqué) ~
(rejeté|rejetée|refusé|bloqué|annulé) ~~ (refait|refais|refaire|relancé|repassé|nouveau virement|second virement)
(refait|refais|relancé|repassé|renvoyé) (un|le|un autre) (virement|paiement|règlement) ~

[payment.refused]
0.9 (virement|paiement|chèque|règlement) ~ (était|est) prêt ~
0.9 (je|nous) (l'ai|l'avons|les ai|les avons) (annulé|bloqué|rappelé|stoppé|suspendu|gelé)

[not complaint.delay]
(paiement|virement|règlement|versement|salaire|loyer) ~~ (jours|semaine|semaines|peu|léger|petit) de retard ; (jours|semaines|peu|léger) de retard ~ (paiement|règlement|virement|facture|comptable)
(aura|auront|aurons|aurai) ~ jours de retard ; (visite|chantier|travaux) ~ (glisse|glissent) d'autant
(client|juge|tribunal|banque|notaire|imprimeur|mairie|école|il|elle|on) ~ (l'attend|les attend|attend ça|attend le|attend la|attendent) ~ (pour le|pour lundi|avant le|#|vendredi|mardi|jeudi|mercredi)

[not complaint.cost]
(heure|minute|panne|arrêt|retard|jour) (nous|me) coûte ~

[not complaint.quality]
service (juridique|comptable|achats|client|informatique|paie|rh|technique|communication|financier) ~

[not praise]
respect (que|des|du|de la|de l'*|des délais) ~ ; plaisir (de|d'*) (vous)? (raconter|dire à|faire savoir|informer tous|publier) ~
(garde|gardons|gardez) (la|le|les) (version|titre|photo|bleu|texte|option|maquette|date|#|mention|clé|même texte)

[not request]
(autre|choses|moindre des|quelque) (chose|choses) ~ ; (moindre des choses|dire que)
(aurions|aurais|aurait) (apprécié|aimé|préféré|souhaité|voulu) ~
il faut (voir|écrire|lire|savoir|reconnaître|dire|avouer|comprendre|croire|noter) ~ ; qu'il faut (écrire|mettre|dire|lire|faire) ~
combien de fois ~ ; que nous attendons depuis ~

[mood]
-1.2 (plaisir|joie) de (raconter|faire savoir|faire connaître|publier) ~
-1 combien de fois (faut il|dois je|devrai je|doit on|devons nous|vais je devoir) ~ ; plus un seul (mail|message|courriel|appel)
0.1 bons (ou|et) mauvais ; bonnes (ou|et) mauvaises ; (jours|léger|peu) de retard ~ (comptable|paiement|virement)
1 (vous|tu) le (méritez|mérites|méritait) ; (parle|parlons) de vous à (tout le monde|tous|mes|nos)

[praise]
0.85 (vous|tu) (le|la)? (méritez|mérites) (bien|amplement|largement)? ; (parle|parlons|dis|disons) ~ de vous à (tout le monde|tous|mes|nos|toute)

[not growth]
donné votre nom ~ ; (journaliste|enquête|dgccrf|presse|association) ~~ votre nom

# What one more hearing found wanting.
[leaving]
0.9 (ne|n'*) ~ (souhaitons|souhaite|pouvons|voulons|désirons|allons|donnerons|donnerai|donnons) pas ~ suite (à|au) ~ (renouvellement|reconduction|prolongation|contrat|proposition de contrat|collaboration)
0.9 (autre|autres|nouveau|nouvelle) (cabinet|agence|prestataire|bureau|société|équipe|comptable|architecte|studio|fournisseur) ~~ (lui|leur) (confions|confie|confierons|confierai|donnons)
0.9 (lui|leur) (confions|confie|confierons|confierai) (désormais|donc|dorénavant)? (la suite|le dossier|l'exercice|le prochain|la prochaine|notre|nos|mes|tout)
0.9 (êtes|es|serez) (pas|plus) (la bonne|le bon|les bons) (agence|cabinet|prestataire|partenaire|équipe|personne pour nous|interlocuteurs|choix)
0.9 (aventure|histoire|route|chemin|collaboration) ~ (s'arrête|s'arrêtera|se termine|prend fin) (ici|là|maintenant|aujourd'hui|en|fin|au)

[not leaving]
(arrêtons|arrête|arrêtez) (la|le|les) (version|papier|série|modèle|gamme|production|publicité|pub|vente|newsletter|lettre|édition|impression|chauffage|machine|tirage) ~
(notre|mon|la|le|l'*) (comptable|collègue|assistante|assistant|directeur|directrice|secrétaire|stagiaire|vendeuse|chef) nous quitte ~

[legal]
0.9 (recevrez|recevoir|attendez vous à|préparons|prépare|enverrons|délivrer|suivra) ~ (assignation|citation|mise en demeure|injonction|sommation|commandement)
0.9 (notre|mon) préjudice ~ (estim*|évalu*|chiffr*|#|s'élève|couvert|répar*|indemnis*|votre charge|à vous)
0.9 (estime|estimons|évalue|évaluons|chiffre|chiffrons) (notre|mon|nos) (préjudice|préjudices|dommage|dommages|pertes|manque à gagner)
0.9 (dossier|affaire|litige|sinistre|cas) ~ (auprès|chez|par|à|avec) ~ protection juridique ; (auprès de|chez) (ma|notre) protection juridique

[payment.refused]
0.9 (mettre|mis|mets|mettons|mettez|laisser|laissé) (vos|votre|la|les|toutes vos|cette) (facture|factures|paiement|paiements) (en attente|de côté|en suspens|sous le coude|au frigo|en quarantaine)
0.9 (facture|factures) ~ (fond|tiroir|corbeille|poubelle) ~ (y restera|y resteront|reste|restera|restent)
[not payment.refused]
(paiement|paiements) (en ligne|par carte|sur le site|mobile|sans contact) ~ (suspendu|bloqué|désactivé|indisponible) ~ ; pendant la maintenance

[not payment.delayed]
paiement en ligne ~ ; (maintenance) ~ banque

[reputation]
0.9 (attendez|attends) (vous|toi)? à (un|une|des|mon|notre) (commentaire|avis|note|publicité|retour|témoignage|article) ~ (aimable|peu|salé*|négatif*|assassin|sévère|google|public|musclé)
0.9 (amis|confrères|collègues|clients|abonnés|contacts|voisins) ~ (vont|va|riront|rira|sauront|apprécieront) ~ (rire|raconterai|raconterons|raconter|savoir|adorer|apprécier) ~ (raconterai|raconterons|dirai|vous|histoire)?
0.9 (quand|lorsque) (je|nous) (leur|lui|vous|le)? (raconterai|raconterons|dirai|dirons) ~ (comment|ce que|cette|ça|votre)?
0.9 (alerte|j'alerte|alertons|préviens|prévenons|contacte|contactons|appelle|appelons|saisis) ~ (presse|journal|journaliste|médias|télé|radio|rédaction|tf1|consommateurs)

[complaint.delay]
0.8 (@many|un|une|bientôt|déjà) (mois|semaines|semaine|jours) (que|qu'*) ~ (attends|attend|attendons|patiente|patientons|relance|relançons|réclame|demande|espère)
[complaint.cost]
0.87 (exagérément|terriblement|affreusement|scandaleusement|honteusement|ridiculement|excessivement|démesurément|outrageusement|franchement|bien|beaucoup) (trop)? (cher|chère|chers|élevé|élevés)
[mood]
-0.9 (exagérément|terriblement|scandaleusement|excessivement|démesurément) (cher|chère|élevé*) ; (peu|pas très|pas) aimable*
1 toujours aussi (efficace*|sympa*|réactif*|réactifs|pro|pros|professionnel*|agréable*|rapide*|bon|bons|bien|beau|disponible*) ; c'est (si)? rare
[praise]
0.85 toujours aussi (efficace*|sympa*|réactif*|réactifs|pro|pros|professionnel*|agréable*|rapide*|bon|bons|bien|beau|disponible*)
0.85 (merci|bravo) ~ c'est (si|tellement)? (rare|précieux)
