# Made by tools/train out of 7685 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language pl

[figures]
negative-from -1.1

[trained]
* bad=-0.55 complaint.cost=-2.57 complaint.delay=-2.06 complaint.neglect=-2.92 complaint.quality=-1.54 escalation=-2.92 good=-1.24 growth=-2.86 leaving=-2.49 legal=-2.07 meeting.off=-1.95 payment.delayed=-2.80 payment.disputed=-2.65 payment.promised=-2.95 payment.query=-3.65 payment.refused=-2.14 payment.sent=-2.68 praise=-1.71 reputation=-2.11 urgent=-2.61
!a 5.50 bad=-0.9 good=-0.9 payment.query=1.5
!aby 7.24 bad=0.7 good=-0.7
!adekwa 7.55 bad=0.4 good=-0.6
!akcept 8.56 bad=1.7 complaint.quality=0.8 payment.disputed=4.2 payment.query=-0.6 payment.refused=-0.6 reputation=-0.4
!aktual 8.85 good=-0.3
!akurat 8.85 bad=0.4 good=-0.3
!alergi 8.34 bad=0.4
!analiz 8.56 bad=-1.2
!angiel 7.24 bad=1.6 good=-1.1
!ani 5.33 bad=1.8 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=2.1 escalation=-0.4 good=-0.8 growth=0.5 leaving=0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.4 payment.refused=4.8 payment.sent=-0.3 reputation=-0.4 urgent=-0.4
!animac 8.56 bad=-0.4 good=0.3
!animat 8.56 bad=0.5
!antybi 7.46 bad=-0.9 good=0.4
!anulow 8.56 bad=0.5 complaint.quality=-0.4 legal=0.9 payment.disputed=1.3
!aparat 8.16 bad=1.1 good=-0.8
!aplika 8.56 bad=-0.6 good=1.0 growth=1.4 praise=1.0
!aquapa 8.85 bad=1.1 good=-0.6
!argume 8.34 complaint.delay=-0.4 complaint.quality=0.5 escalation=1.7 good=0.5 leaving=-0.5
!atrakc 7.38 bad=0.5
!auta 8.16 bad=0.3 good=-0.4
!automa 8.56 bad=-0.6 leaving=1.1
!awantu 8.85 complaint.neglect=1.0 leaving=0.9 praise=-0.3
!b 8.56 bad=-0.5 good=0.5
!badan 6.58 bad=2.0 good=-1.7
!badani 6.31 bad=1.3 good=-1.3
!bagate 8.56 bad=-0.5 good=0.4
!bal 8.85 bad=-0.4 good=0.4
!balkon 7.87 bad=0.4
!bardzi 7.55 bad=0.9
!bardzo 6.14 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=1.1 good=0.4 leaving=0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=0.9 reputation=-0.7
!barman 8.56 bad=-1.4 good=1.8
!baru 8.34 bad=0.5
!barze 8.56 bad=0.3
!baseni 8.34 good=-0.4
!baweln 8.16 bad=-1.2 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.5 good=1.0 payment.refused=-0.6 reputation=1.5
!beda 7.38 complaint.quality=0.6 payment.refused=0.7
!bedac 8.85 bad=-0.4
!bede 6.21 bad=3.6 complaint.cost=1.9 complaint.delay=-2.0 complaint.neglect=1.4 complaint.quality=4.0 escalation=0.9 good=-1.6 growth=-0.8 leaving=1.6 legal=2.6 meeting.off=-0.7 payment.delayed=1.0 payment.promised=-0.4 payment.refused=3.0 payment.sent=-0.4 praise=-0.9 reputation=3.3 urgent=-0.5
!bedzie 5.50 bad=-2.9 complaint.cost=-0.7 complaint.delay=-1.2 complaint.quality=-1.0 good=-1.5 growth=-1.0 leaving=3.9 legal=-1.3 meeting.off=0.3 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.9 payment.query=-0.4 payment.refused=2.8 payment.sent=-0.8 reputation=0.4 urgent=-0.5
!bez 6.51 bad=-2.0 good=2.5 praise=1.0
!bezpos 7.75 bad=0.6 good=-0.7
!biura 8.56 bad=-0.5 good=-0.8 praise=-0.4
!bledu 8.56 bad=0.8 good=-0.3
!bo 5.47 bad=1.3 good=-1.2
!boli 8.85 bad=-0.7 good=0.6
!bolu 8.34 bad=-0.3 good=0.4
!brac 7.24 complaint.cost=0.5 complaint.quality=0.6 reputation=0.5
!brak 7.24 bad=1.4 complaint.quality=0.8 good=-1.0 leaving=0.8 legal=0.3
!braklo 8.85 bad=-1.2 good=1.4
!brakow 7.31 bad=-3.3 good=3.2
!braku 8.85 good=-0.3
!brakuj 7.46 bad=-1.0 good=1.3 payment.refused=-0.3
!brud 8.56 bad=0.4
!budowi 8.85 complaint.delay=1.3 complaint.neglect=-0.8 payment.refused=-0.3 urgent=-0.4
!bufetu 8.85 bad=0.4 good=-0.3
!bulo 8.85 bad=0.9 good=-0.9
!by 5.23 bad=0.7 payment.promised=1.6 payment.sent=-0.5 praise=0.6
!byc 6.12 bad=1.4 escalation=1.1 good=-0.5 payment.disputed=0.8
!byl 5.53 bad=1.5 good=-0.7
!byla 5.49 bad=1.2 complaint.neglect=0.5 good=-1.3 leaving=0.3 praise=-0.3
!byli 6.90 bad=1.0 good=-0.8
!bylo 4.38 bad=2.4 complaint.cost=1.4 complaint.neglect=0.6 good=-0.9 growth=-0.3 leaving=0.4 legal=-0.7 meeting.off=1.0 payment.delayed=-0.5 payment.disputed=2.5 payment.promised=-0.5 payment.query=-0.7 praise=0.7 reputation=-0.8 urgent=-0.5
!byly 6.36 bad=1.1 complaint.quality=0.4 good=-0.3 legal=0.4 payment.refused=0.8
!calej 8.34 bad=-0.9 complaint.quality=-0.4 good=-0.4 meeting.off=3.0 payment.refused=-0.4
!calkow 8.34 bad=1.1 good=-0.8
!calosc 7.87 bad=0.7 good=-0.6
!caly 7.87 bad=-0.3 good=0.6
!carte 8.85 bad=-0.4 good=0.6
!cd 8.56 bad=-0.7 good=1.5
!cech 8.85 good=-0.4
!cen 8.85 bad=-0.6
!cena 8.34 bad=-0.6 good=1.0
!ceny 7.00 bad=1.8 good=-1.3
!chca 8.16 bad=-1.3 good=1.2 praise=1.6
!chce 6.12 bad=2.0 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=1.2 escalation=0.8 good=-2.0 growth=-0.4 leaving=-0.5 legal=1.2 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=0.8 payment.refused=-0.8 payment.sent=-0.3 praise=-0.5 reputation=-0.5 urgent=-0.5
!chceci 8.34 bad=0.3 good=-0.3
!chcemy 7.64 bad=-2.9 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.9 leaving=-0.4 legal=-0.4 payment.refused=-0.6 praise=-0.4
!chcial 5.90 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 growth=0.8 reputation=0.7
!chetni 8.85 bad=-0.9 good=1.6
!chlodz 8.16 good=-0.3
!chocby 8.56 bad=0.6 complaint.neglect=1.3 payment.disputed=-0.4 payment.refused=0.6
!chocia 8.16 bad=0.5 good=-0.3
!chodzi 6.02 bad=0.5 complaint.delay=0.9 complaint.neglect=1.2 good=0.4 reputation=1.3
!chorob 7.11 bad=0.5 good=-0.4
!chorow 8.56 bad=-0.8
!choruj 8.85 bad=0.6 good=-0.5
!chwale 8.85 bad=-1.1 good=0.8
!chwile 8.56 bad=-0.8 good=0.9
!chyba 6.81 bad=0.8 good=-0.8
!ci 7.64 bad=-0.5 good=1.0
!ciagle 8.34 bad=-1.0 good=1.2
!ciazy 8.34 bad=0.5 good=-0.3
!cie 8.16 bad=0.6 good=-0.4
!ciekaw 7.64 bad=0.5 legal=1.3
!ciepla 8.85 bad=0.6 good=-0.6
!cieple 6.81 bad=0.5 good=-0.8
!cierpi 8.16 good=0.4
!cieszy 8.85 bad=0.5 good=-0.3
!co 4.91 bad=1.9 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=0.3 good=-1.1 meeting.off=1.3 praise=0.5 reputation=-0.3
!codzie 8.00 bad=-0.4 good=0.5
!cos 7.55 bad=1.0 complaint.quality=-0.3 good=-0.5 payment.refused=1.2
!cudem 8.16 bad=1.6 good=-0.5
!cwicze 8.85 bad=0.3
!cytolo 8.34 bad=0.3
!czajni 7.24 bad=0.6 good=-0.6
!czas 7.75 payment.delayed=1.3
!czasem 8.56 good=1.2
!czego 6.65 bad=-1.5 complaint.cost=-0.5 complaint.neglect=-0.8 good=1.6 leaving=-0.8 legal=-0.7 meeting.off=-0.6 payment.delayed=2.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 praise=1.7 reputation=-0.8 urgent=0.9
!czegos 7.87 complaint.cost=1.0
!czeka 8.34 bad=0.4
!czekac 7.46 bad=-0.5 complaint.delay=0.7 complaint.neglect=0.6 good=0.8 leaving=0.7
!czekal 8.56 good=0.7
!czekam 8.56 bad=0.4 complaint.delay=3.3 complaint.neglect=0.3 complaint.quality=-1.1 growth=-0.6 leaving=2.4 praise=-0.3 reputation=-0.3
!czesci 8.56 bad=-1.5 good=-0.3
!czlowi 7.55 bad=0.3
!czuje 7.38 good=0.7
!czuli 8.56 bad=-0.5
!czulo 8.85 bad=-0.5 good=1.0
!czwart 8.56 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=-0.9 leaving=-0.6 meeting.off=2.4 payment.refused=-0.5 reputation=0.4
!czy 5.55 bad=1.2
!czyli 8.56 bad=-0.4 good=0.4
!czym 7.24 bad=-0.9 complaint.quality=-0.3 good=1.7 meeting.off=1.0 praise=0.9
!czysta 8.34 bad=0.6 good=-0.3
!czysto 8.00 bad=0.5 good=-0.4
!czyszc 7.75 bad=0.8 good=-0.3
!czyta 8.85 bad=0.5
!czytac 8.00 complaint.cost=-0.4 complaint.neglect=1.7 complaint.quality=-0.7 reputation=1.7
!czytan 8.56 bad=0.9 good=-0.8
!da 5.80 bad=2.9 complaint.cost=1.7 complaint.delay=-0.7 complaint.quality=-0.5 good=-1.6 leaving=-0.4 payment.refused=1.2 praise=-0.6 reputation=1.2
!dadza 8.34 bad=0.9 complaint.quality=-0.3 good=-0.4 payment.delayed=3.3 payment.promised=-1.0 payment.refused=-0.9 payment.sent=-0.6 reputation=-0.4
!daja 8.34 good=-0.3
!dajcie 7.87 bad=0.6
!daje 6.69 complaint.delay=0.8 complaint.neglect=0.8 payment.refused=1.1
!dala 7.24 bad=1.5 complaint.cost=1.3 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.8 legal=1.1 payment.refused=-0.4 praise=-0.3 reputation=0.9
!daleko 8.34 bad=-0.3
!dalo 6.51 bad=1.0 good=-1.3
!dalsze 7.87 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.5 leaving=3.1 meeting.off=-0.7 payment.refused=-0.4
!dam 8.00 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=0.6 good=0.9 meeting.off=3.9 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=0.7 praise=0.5 reputation=-0.4 urgent=-0.3
!dane 8.00 bad=0.5 good=-0.6
!danej 8.85 bad=0.4 good=-0.5
!danych 8.56 bad=-0.8
!darmow 8.34 good=-0.3
!daty 8.56 complaint.delay=0.8 complaint.neglect=0.5 escalation=1.2 good=0.5 legal=0.8 payment.refused=0.9 praise=0.5 reputation=-0.4
!dawac 8.56 bad=-0.3
!dawali 8.16 bad=0.8 good=-0.9
!dawalo 8.85 bad=-0.6 good=0.5
!dba 8.34 bad=1.0 good=-0.7
!dbaja 8.85 good=0.3
!dbajac 8.85 bad=-0.6 good=0.7
!dbam 8.85 bad=-0.7 good=0.7
!decyzj 8.56 bad=0.5
!degust 8.85 bad=-1.0 good=1.2
!denerw 7.64 bad=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.3 payment.delayed=1.4
!dermat 8.56 bad=-0.8 good=1.3
!diagno 6.95 good=0.7
!dla 5.30 bad=0.6 complaint.delay=0.6 leaving=1.2
!dlacze 7.64 bad=0.6
!dlateg 8.00 bad=0.8 complaint.neglect=1.1 good=-0.4 leaving=1.6
!dlugi 8.85 bad=-0.5 good=0.5
!dlugo 7.17 bad=-1.2 complaint.cost=4.1 complaint.neglect=-0.4 good=1.9 praise=2.5 reputation=0.7
!dna 8.56 bad=0.4 good=-0.4
!dni 8.16 bad=0.6
!dnia 7.75 bad=1.4 complaint.delay=0.9 complaint.neglect=1.3 good=-0.4 payment.refused=0.8
!dno 8.85 bad=0.8 good=-0.4
!do 3.83 bad=1.6 complaint.cost=0.7 complaint.delay=0.3 complaint.neglect=-1.5 good=-1.6 growth=-1.0 legal=1.0 meeting.off=0.5 payment.delayed=-0.8 payment.promised=-0.5 payment.sent=-0.5 praise=0.9 reputation=-0.8 urgent=1.0
!dobra 8.56 bad=0.5 complaint.quality=0.7
!dobre 8.34 bad=1.2 good=-0.6
!dobreg 7.24 bad=1.0 good=-0.7
!dobro 8.85 bad=0.3
!dobry 7.46 bad=1.3 good=-0.8
!dobryc 8.34 good=-0.5
!dobrym 7.87 bad=-0.4 complaint.cost=3.5 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.4 good=1.7 leaving=0.5
!dobrze 7.46 bad=0.3
!doczek 7.55 bad=0.8 complaint.cost=1.0 complaint.delay=3.1 complaint.neglect=0.9 payment.refused=1.1 praise=-0.4 reputation=0.5
!dodatk 6.95 bad=-1.5 good=0.7
!dogada 8.16 bad=0.7 complaint.quality=-0.3 legal=0.6 payment.disputed=1.5
!dojade 8.85 bad=-1.9 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 meeting.off=3.7 payment.promised=-0.3 praise=-0.4 reputation=-0.3
!dojdzi 8.85 bad=-0.7 meeting.off=1.8
!doklad 6.86 bad=1.2 good=-1.1
!dokume 8.34 bad=1.0 complaint.delay=0.9 complaint.neglect=2.1 complaint.quality=1.1 good=-0.5 leaving=1.4 payment.refused=-0.3
!dokupi 8.85 bad=0.8 good=-0.4
!dolega 8.34 bad=-0.6 good=0.7
!dolegl 7.75 bad=-0.6 good=0.8
!domeny 8.56 bad=-1.1 complaint.quality=-0.5 good=-0.4 leaving=1.1 payment.refused=-0.5
!domu 8.56 good=0.7
!domyka 7.75 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.0 praise=0.7
!domysl 8.56 good=0.4
!doplac 8.56 bad=0.3 complaint.quality=0.4 payment.refused=0.9 reputation=1.1
!doplat 8.34 bad=-0.6 good=0.9
!dopros 8.85 bad=0.3
!doprow 8.56 bad=0.5
!dopusz 7.64 good=-0.9
!dorosl 8.85 bad=-1.1 good=1.5
!dosc 6.55 bad=1.3 good=-1.1
!doskon 8.85 bad=-0.6
!dostac 7.87 good=0.7
!dostal 6.39 bad=0.8 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.5 good=-0.6 leaving=0.9 payment.query=1.2 payment.refused=-0.3 payment.sent=1.0 praise=0.8
!dostan 7.24 bad=2.2 complaint.cost=-0.9 complaint.delay=0.7 complaint.neglect=1.3 good=-0.7 leaving=-1.1 legal=1.3 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.4 payment.sent=-0.6 praise=-0.7 reputation=0.9 urgent=-0.4
!dostar 7.64 bad=-1.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.7 leaving=-0.4 meeting.off=-0.3 payment.disputed=1.1 payment.refused=-0.6 praise=-0.4
!dostep 7.75 good=-0.5
!dostos 8.34 bad=-1.1
!doswia 7.87 bad=0.5
!doszlo 8.85 bad=0.4
!dotarl 8.16 bad=-2.2 good=-0.5 payment.disputed=-0.5 payment.query=1.3 payment.refused=-0.7
!dotre 8.85 bad=-2.1 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.8 growth=1.3 leaving=-0.4 meeting.off=4.7 payment.refused=-0.5 praise=-0.3
!dotycz 7.75 bad=-0.9 complaint.quality=-0.5 legal=-0.3
!dotyka 8.16 bad=0.9 complaint.quality=0.4 escalation=0.6 good=-0.6
!dowied 7.00 bad=1.4 good=-1.1
!dowodu 8.85 bad=-0.8 good=-0.4
!dramat 8.00 complaint.quality=-0.3
!drugi 8.34 good=0.3
!drugie 8.16 bad=-1.1 complaint.quality=-0.5 leaving=0.5 payment.refused=-0.3
!drzwi 7.55 bad=0.9
!duze 8.16 good=0.4
!duzo 7.38 bad=0.8 good=-0.4
!duzy 7.38 bad=-0.4
!duzych 8.56 bad=-0.3 good=0.4
!dwa 8.16 bad=-1.0 complaint.quality=-0.5 good=0.7 growth=1.2 payment.promised=2.2 payment.query=2.9 praise=1.0
!dyrekc 8.85 good=0.5
!dyskot 8.34 bad=1.0 good=-0.5
!dyskus 8.00 bad=-0.7 good=1.6 growth=1.2 praise=1.0
!dyspon 8.34 bad=0.6 good=-0.5
!dziala 5.13 bad=4.1 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=5.7 good=-4.1 growth=-0.5 leaving=-1.3 legal=-0.9 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.8 payment.sent=0.7 praise=-2.0 reputation=-1.2 urgent=2.9
!dzieci 6.55 bad=1.6 good=-1.5
!dzieck 6.48 bad=0.6 good=-0.6
!dzieje 7.55 bad=1.9 good=-1.9
!dzien 7.64 good=0.4
!dziewc 8.34 good=-0.3
!dziewi 8.85 bad=0.6 complaint.delay=0.7 legal=0.6 payment.disputed=1.6
!dzis 8.00 good=-0.5
!dzisia 8.85 bad=-0.4 good=1.1
!dziwic 8.85 bad=1.3 complaint.delay=-0.4 complaint.neglect=3.5 complaint.quality=-0.5 growth=-0.3 leaving=2.2 legal=-0.4 reputation=1.9
!dziwie 7.24 bad=0.9 good=-0.3
!dziwne 7.64 good=0.5
!dzwoni 8.34 bad=0.8 complaint.delay=1.7 complaint.quality=1.2 good=-0.3 leaving=-0.5 payment.refused=1.7
!efekto 8.16 good=-0.6
!efektu 8.34 bad=0.5 good=-0.4
!efekty 8.85 bad=-0.4 good=0.9
!elemen 8.85 bad=-0.4 good=0.5
!em 5.28 bad=1.5 good=-0.6
!emocji 8.56 good=-0.3
!empati 7.75 bad=0.9 good=-0.9
!es 8.56 bad=-0.7 good=0.7
!estety 8.56 bad=0.3 good=-0.4
!etc 8.85 bad=0.9 good=-0.4
!fajna 8.85 bad=0.4
!fakt 7.75 bad=0.9 good=-0.5
!faktu 8.00 bad=-0.4
!fakult 8.85 bad=-2.2
!finans 8.56 bad=0.3
!firmy 8.00 bad=-0.5
!fizycz 8.85 bad=-2.4
!formul 8.85 bad=1.6 complaint.cost=0.6 complaint.neglect=-0.4 complaint.quality=2.4 good=-0.9 leaving=0.7 payment.refused=-0.3 praise=-0.7 reputation=-0.3
!fragme 8.85 bad=-0.7
!francz 8.85 bad=-0.4
!gabine 8.00 bad=-0.3 good=0.6
!gastro 8.34 bad=-0.7
!gdzie 6.51 bad=2.1 good=-1.8
!gineko 7.55 good=-0.3
!glodny 8.85 bad=0.3
!glosu 8.56 bad=0.3 complaint.cost=1.1 complaint.neglect=-0.4 complaint.quality=0.7 leaving=0.7 reputation=1.7
!go 6.06 bad=1.1 complaint.neglect=-0.7 complaint.quality=-0.4 good=-2.0 leaving=-0.4 legal=1.5 meeting.off=1.6 praise=-0.5 reputation=-0.4
!godzin 7.87 bad=0.5 good=-0.4
!gorsze 8.85 bad=1.8 good=-1.2
!gosc 8.85 bad=0.7
!gosci 6.69 bad=0.8 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=1.3 good=-1.8 leaving=1.4
!goscia 7.87 bad=0.9 good=-0.5
!goscie 8.34 bad=0.7 good=-0.6
!goscio 8.56 bad=0.7 good=-0.5
!goscmi 7.75 bad=1.3 good=-0.4
!gotowy 8.34 bad=0.4 complaint.delay=1.0 complaint.quality=-0.4 leaving=0.6 urgent=1.8
!grac 8.85 bad=-0.4 good=0.3
!grosza 7.87 bad=1.4 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=2.3 good=-0.8 growth=-0.4 leaving=-0.5 legal=-0.5 meeting.off=-0.5 payment.disputed=0.9 payment.refused=5.1 payment.sent=-0.3 praise=-1.2 urgent=-0.3
!grozil 8.85 bad=0.9 complaint.neglect=0.7 complaint.quality=1.5 legal=1.3 praise=-0.3 reputation=-0.3
!gryzie 8.85 bad=-1.3 complaint.quality=-0.4 good=-0.4 leaving=-0.3 meeting.off=-0.3
!gustu 8.00 bad=1.6 good=-0.6
!gwaran 8.16 bad=-0.7 leaving=-0.4 payment.refused=-0.4
!gwiazd 6.69 bad=2.7 complaint.neglect=1.2 good=-1.9
!haczyk 8.85 bad=-0.5 good=1.4
!hasla 8.56 bad=-0.8 good=-0.5 leaving=-0.3 praise=-0.4 urgent=2.4
!histor 7.64 bad=0.8 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.6 reputation=1.1
!hiszpa 8.85 bad=0.3
!hotel 6.77 bad=1.8 good=-1.8
!hotele 8.34 good=-0.6
!hotelo 7.06 bad=0.4
!hotelu 5.24 bad=3.7 good=-2.7
!humoru 8.34 bad=-0.4 good=1.0
!i 3.88 bad=3.1 complaint.cost=1.9 complaint.delay=1.3 escalation=-0.6 good=-1.5 growth=-0.7 legal=0.6 meeting.off=-0.9 payment.disputed=2.3 payment.query=-0.6 payment.refused=4.8 payment.sent=-0.7 praise=1.0 reputation=2.5 urgent=-0.7
!ich 6.58 complaint.neglect=-0.4 complaint.quality=1.2 good=0.6 legal=0.6 reputation=1.1
!ile 7.87 good=0.3
!im 7.75 bad=0.6 complaint.quality=0.3 good=-0.5 reputation=0.7
!imieni 8.56 bad=-0.7 good=0.9
!imprez 7.87 bad=-1.4 good=2.8
!inacze 8.34 bad=-0.5 good=0.5
!indzie 8.56 bad=-1.3 good=1.7
!inform 5.96 bad=0.6 complaint.cost=0.7 escalation=0.4 good=-1.7 leaving=0.3
!inicja 8.34 good=-0.8
!inni 8.34 bad=0.9 good=-0.8
!inny 7.87 bad=-0.6 payment.delayed=1.3
!innych 6.90 bad=-0.9 good=0.7
!innym 7.64 bad=0.3
!instal 8.85 bad=-0.4 leaving=1.1
!intere 6.95 bad=1.9 complaint.neglect=1.2 good=-1.2 leaving=0.9
!intern 7.24 bad=1.6 complaint.delay=1.0 complaint.neglect=0.6 complaint.quality=-0.3 good=-0.7 leaving=0.9
!inwest 8.85 bad=-0.4
!isc 7.55 bad=0.4 complaint.quality=1.0 good=-0.8 leaving=-0.4 legal=0.6 payment.disputed=-0.4
!istnia 8.85 bad=0.9 good=-0.7
!istnie 7.17 bad=1.1 complaint.delay=0.8 good=-0.7
!istotn 8.16 good=-0.6
!iz 8.85 bad=0.4
!izolac 8.56 bad=0.7 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.4 legal=1.2
!ja 7.06 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=1.8 escalation=2.1 growth=-0.5 legal=0.7 payment.disputed=0.4 payment.query=2.5 payment.refused=-0.5 praise=-0.5 reputation=1.3
!jada 8.56 bad=-0.4
!jadlam 8.85 bad=0.9 good=-1.0
!jadlem 8.56 bad=-0.6 good=0.7
!jak 4.96 bad=2.6 good=-2.1 payment.delayed=1.4 payment.promised=1.5
!jakas 8.34 bad=0.7 good=-0.4
!jakby 8.16 bad=1.4 good=-1.0
!jakich 7.24 bad=1.0 good=-0.6
!jakie 7.75 good=-0.3
!jakieg 7.55 bad=1.0 good=-0.6
!jakiej 6.73 bad=1.3 good=-1.1
!jakim 7.55 bad=1.8 good=-0.8
!jako 7.00 bad=1.3 complaint.quality=0.7 good=-1.1
!jakosc 7.00 bad=1.4 good=-1.1
!jechac 8.34 good=0.3
!jeden 8.85 payment.query=-0.4 payment.sent=1.5
!jedna 7.55 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.6 good=-0.5 payment.refused=0.9 praise=-0.3
!jedneg 6.81 complaint.cost=1.5 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.7 good=1.5 growth=1.4 legal=-0.4 meeting.off=0.8 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=2.8 reputation=-0.7 urgent=-0.4
!jednej 7.64 bad=-0.5 good=1.2 growth=0.7 payment.sent=1.0 praise=1.2
!jedno 8.56 bad=-1.1 complaint.quality=-0.4 good=0.9 growth=1.5 legal=-0.3 praise=1.3
!jednoz 8.56 bad=-0.4
!jednym 8.34 bad=0.3 complaint.neglect=1.3 payment.disputed=-0.4 payment.refused=0.6
!jedyna 8.56 bad=0.3
!jedyny 8.16 bad=-1.7 good=-0.6
!jedzen 6.95 bad=1.0 good=-0.7
!jego 6.81 bad=-0.6 good=0.8
!jej 5.98 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-1.1 escalation=0.9 good=-0.9 leaving=0.8 legal=-0.3 payment.disputed=0.3 payment.query=1.1 praise=1.1
!jem 8.85 good=0.4
!jesc 7.31 bad=0.7 good=-0.9
!jest 4.12 bad=0.9 complaint.delay=-1.4 complaint.neglect=0.7 complaint.quality=2.2 escalation=2.0 good=0.8 growth=-0.6 leaving=1.0 legal=0.7 meeting.off=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 reputation=-1.1 urgent=0.4
!jestem 5.92 complaint.cost=-0.6 complaint.delay=-1.0 complaint.quality=3.3 escalation=0.5 good=-0.3 growth=0.5 leaving=-0.9 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=1.0 payment.refused=0.7 payment.sent=-0.3 urgent=-0.4
!jestes 7.75 bad=1.4 complaint.neglect=0.8 complaint.quality=-0.3 good=-0.5 leaving=1.6 praise=-0.4
!jeszcz 6.08 bad=-1.6 complaint.cost=0.4 complaint.neglect=0.6 good=1.0 praise=-0.5 reputation=1.0
!jezeli 8.16 bad=-0.5 good=0.9
!jutro 8.56 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.6 meeting.off=3.6 payment.promised=3.1 praise=-0.3 reputation=-0.4
!juz 5.22 bad=1.1 complaint.cost=0.4 complaint.delay=1.9 complaint.quality=0.4 escalation=1.2 good=-1.3 leaving=2.2 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.6 payment.sent=-0.4 praise=-0.5 urgent=-0.4
!kabiny 8.85 bad=0.6 good=-0.3
!kapiel 8.34 bad=1.6
!karta 8.56 bad=0.5 complaint.delay=0.9 complaint.neglect=0.7
!karte 8.56 bad=-0.9
!kasowa 8.85 complaint.quality=0.7 leaving=-0.5 legal=0.7
!kasuja 8.85 bad=-0.7 complaint.quality=-0.3 praise=-0.3
!katalo 8.85 bad=0.5 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=1.0 good=-0.4 leaving=-0.4 payment.refused=-0.5 praise=-0.5 reputation=1.2
!katego 8.85 bad=-0.4
!kawy 8.00 bad=0.7 good=-0.6
!kazala 8.34 bad=-0.7
!kazda 8.85 bad=-0.4
!kazdeg 8.85 bad=-0.3
!kazdy 7.31 bad=-0.7 good=0.9 payment.promised=2.3 payment.sent=-0.8 praise=0.9
!kiedy 7.31 bad=0.5 good=-0.5
!kiepsk 8.34 good=-0.4
!kilka 7.55 good=-0.6
!kim 8.85 bad=0.5
!klient 7.00 bad=1.6 complaint.neglect=1.6 complaint.quality=0.4 good=-1.0 leaving=1.9 praise=-0.3
!klimat 6.12 bad=1.6 good=-1.3
!klimy 8.85 bad=-0.4
!klopot 8.56 bad=-1.3 good=1.3
!klucza 8.85 bad=0.4
!kluczy 8.16 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=0.3 escalation=1.1 good=-0.3 leaving=-0.3 meeting.off=2.2 payment.refused=0.8
!kobiet 8.00 bad=1.2 good=-0.8
!kodu 8.85 bad=0.3 complaint.quality=0.9 payment.refused=0.9
!kogos 8.34 bad=0.3
!kolacj 8.34 good=-0.3
!kolana 8.56 bad=0.6 good=-0.4
!kolega 8.85 bad=-0.4
!kolejn 7.38 bad=1.3 complaint.delay=-0.5 complaint.neglect=1.7 good=-0.6 leaving=-0.9 meeting.off=2.1 payment.refused=0.4 praise=-0.4 reputation=-0.5 urgent=-0.5
!koment 7.38 bad=0.4 complaint.neglect=-0.4 complaint.quality=1.0 reputation=0.6
!kompet 6.95 bad=0.6 good=-0.9
!komple 7.46 bad=1.0 complaint.quality=-0.3 good=-0.6 legal=1.2
!kompli 8.00 good=0.5
!konca 6.48 bad=1.6 good=-1.9
!koncie 8.56 bad=1.2 complaint.neglect=0.8 complaint.quality=0.7 legal=1.3 payment.refused=1.0
!koncow 8.85 bad=-0.4
!koniec 7.06 bad=0.4 good=-0.6
!konkre 7.06 good=-0.9
!konkur 8.85 complaint.neglect=-0.3 good=0.4 growth=1.3 praise=0.5
!konsek 8.85 bad=-0.5 good=0.3
!konsul 8.16 good=-0.4
!kontak 6.95 bad=1.3 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.4 leaving=0.6 praise=0.3 reputation=0.5
!kontro 7.75 bad=0.3
!kopert 8.85 bad=-0.3 good=1.0 leaving=1.0 praise=0.9
!korzys 6.02 good=-1.5 leaving=0.4
!kosci 8.85 bad=0.5 good=-0.3
!kosmet 7.75 bad=0.8 complaint.quality=1.2 good=-0.3
!koszta 8.85 bad=0.7 good=-0.3
!koszto 7.75 bad=0.9 complaint.cost=0.7 complaint.delay=2.7 complaint.neglect=-0.7 complaint.quality=-0.8 good=-0.6 legal=-0.4 payment.refused=2.6 reputation=-0.4 urgent=1.8
!kradzi 8.85 bad=0.3
!krotki 8.34 bad=-2.4 complaint.delay=-0.4 complaint.quality=-1.0 good=2.5 leaving=-0.5 praise=1.8
!krytyk 8.56 bad=0.4 good=-0.5
!krzese 8.56 bad=-0.6
!ksiaze 8.85 bad=-0.6 good=-0.3
!ksiego 8.00 bad=1.6 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=0.4 good=0.5 growth=-0.4 leaving=0.5 legal=0.3 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.9 payment.refused=3.7 payment.sent=-0.6 praise=0.4
!kto 7.75 complaint.delay=0.9 complaint.neglect=0.3 complaint.quality=-0.6 leaving=-0.3 payment.refused=-0.6 reputation=2.2
!ktore 7.55 bad=1.3 good=-0.5
!ktoryc 8.34 bad=-0.5 good=0.7
!ktos 8.00 bad=1.0 good=-0.4
!kuchar 8.56 bad=0.6
!kuchni 7.87 bad=0.6
!kun 8.85 bad=0.4
!kupic 8.16 good=-1.0
!kupil 8.16 bad=0.5
!kupujc 8.85 bad=0.5
!kurs 8.85 bad=0.3 good=-0.3
!kwesti 8.85 bad=-0.7
!laczyl 8.85 bad=0.4
!lat 8.16 good=0.7 growth=1.1 praise=0.9
!latwo 8.16 bad=-0.4 good=0.5
!latwy 8.56 complaint.quality=0.8 leaving=0.7 praise=0.9
!lazien 7.06 good=0.4
!leczen 6.48 bad=0.7
!leczyl 8.16 bad=-0.5
!lekars 8.56 good=0.5
!lekcew 8.56 bad=0.8 good=-0.3
!lepiej 7.64 bad=-0.5 good=0.7 leaving=0.8 praise=0.7
!lepsze 8.00 bad=-0.9 good=1.2
!lepszy 8.56 bad=-0.5 good=0.8
!liczci 8.34 bad=-0.3
!liczyc 7.11 bad=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-1.0 leaving=-0.8 meeting.off=-0.4 payment.delayed=1.7 payment.refused=2.2
!liczyl 8.85 good=0.8 leaving=1.0 praise=0.8
!liscie 8.56 good=-0.4
!litosc 8.85 bad=-0.8 complaint.delay=-0.3 payment.delayed=2.4
!lodowk 7.46 bad=1.0 good=-1.1
!lojaln 8.34 bad=-0.5
!lokali 8.34 bad=1.4 good=-0.8
!lokalu 8.56 bad=0.5 complaint.cost=0.8 complaint.quality=0.6 leaving=0.6
!lozek 8.56 bad=-0.5 good=1.7
!lozka 7.55 bad=0.7
!lub 7.31 good=-0.6
!lubi 7.64 good=0.5
!lubie 7.75 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-0.6
!ludzi 7.55 bad=0.9 good=-0.5
!ludzio 8.56 bad=0.9 good=-0.8
!lutego 8.85 bad=0.7 complaint.cost=1.2 complaint.neglect=0.9 payment.disputed=1.1
!m 4.18 bad=1.0
!ma 3.78 bad=1.3 complaint.cost=-0.9 complaint.delay=3.6 complaint.neglect=0.6 complaint.quality=0.3 good=-1.2 growth=-1.0 leaving=-1.6 legal=0.9 meeting.off=1.6 payment.delayed=1.2 payment.promised=-0.6 payment.query=0.9 payment.refused=3.2 payment.sent=-0.8 praise=-0.4 reputation=0.3 urgent=-0.9
!macie 8.85 bad=0.7 complaint.delay=1.9 complaint.quality=-0.3 leaving=1.6 reputation=-0.3
!magnet 8.85 bad=-0.3 good=0.3
!maila 8.56 bad=-1.3 complaint.delay=1.2 complaint.neglect=0.4 legal=-0.3
!maile 8.85 bad=0.4 complaint.neglect=1.8 legal=1.9 reputation=-0.8
!maja 6.02 bad=0.6 complaint.neglect=0.4 complaint.quality=0.6 good=-1.4 legal=0.7 reputation=0.8
!majaca 8.56 bad=-0.6
!majtek 8.85 bad=-0.4 good=0.5
!malego 8.56 good=-0.3
!malo 8.34 bad=1.2 good=-0.8
!malych 8.16 bad=1.3 good=-0.8
!mam 5.24 bad=-1.2 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=1.4 complaint.quality=-0.6 escalation=0.8 good=1.7 growth=-0.7 leaving=0.4 legal=-1.3 meeting.off=-0.9 payment.delayed=3.3 payment.disputed=-0.7 payment.promised=1.8 payment.query=-0.5 payment.refused=-2.7 payment.sent=-0.6 reputation=1.1 urgent=2.6
!mamy 6.73 bad=-3.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.1 growth=-0.3 leaving=0.6 legal=-0.7 meeting.off=1.2 payment.disputed=-0.7 payment.query=-0.4 praise=-0.9 reputation=-0.5
!market 8.56 bad=-0.8
!martwi 7.17 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.5 growth=-0.4 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=2.3 payment.refused=-0.4 praise=-0.3
!marudz 8.34 bad=0.5 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=0.6 growth=1.1 meeting.off=-0.5 urgent=-0.5
!marzen 8.56 complaint.neglect=1.0 complaint.quality=-0.4 leaving=1.0
!masz 8.00 good=0.3
!matera 8.34 bad=1.1 good=-0.6
!materi 8.85 bad=0.4 complaint.delay=1.1 complaint.quality=-0.5 leaving=0.7 urgent=1.9
!menu 8.34 bad=0.5 good=-0.3
!mi 5.04 bad=1.8 complaint.cost=1.1 complaint.delay=-0.4 good=-1.3 payment.disputed=0.6 praise=0.6
!mial 6.42 bad=-0.5 complaint.neglect=-0.3 complaint.quality=1.4 good=-0.4 leaving=0.5 legal=1.6
!miala 5.90 bad=-0.3
!mialam 7.75 complaint.cost=0.7 complaint.quality=0.4 leaving=1.7 praise=-0.4
!mialem 7.24 good=-0.4
!mialo 8.16 bad=0.7 good=-1.0
!mialy 7.64 bad=0.3 complaint.quality=0.5 good=-0.5 payment.promised=-0.3 payment.query=1.8
!miec 6.31 bad=-0.5 good=-0.9
!miejsc 5.57 bad=0.7
!mieli 6.39 bad=0.3 good=0.3
!mielis 8.16 bad=1.3 complaint.neglect=-0.3 complaint.quality=1.5 legal=0.5 payment.refused=0.8
!miesci 8.56 bad=1.6 complaint.cost=2.0 good=-1.0 leaving=1.0 praise=-0.4
!mieszk 8.00 bad=-2.0 good=3.4
!mila 7.00 bad=1.7 good=-2.4
!milcze 8.85 bad=-0.9 good=1.6
!mili 8.56 bad=0.6 good=-0.6
!mimo 8.00 bad=-0.3 good=0.6
!minera 8.56 good=-0.4
!minimu 8.85 good=0.5
!minuty 8.34 bad=-0.4 good=0.6
!mlotko 8.56 bad=-0.4 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.4 legal=-0.3
!mna 7.87 bad=-0.7 good=0.8 payment.disputed=1.8
!mnie 5.29 bad=1.8 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=1.1 complaint.quality=-0.8 good=-1.8 growth=0.4 meeting.off=0.7 payment.disputed=-0.7 payment.query=0.8 praise=-0.5 reputation=0.6
!mniej 7.87 bad=-0.7
!mnostw 8.85 bad=0.7 good=-0.3
!mocy 8.85 bad=-0.5 complaint.delay=1.7 complaint.quality=-0.5 good=-0.3 leaving=2.3 reputation=-0.4
!moga 6.90 bad=-0.8
!moge 5.53 bad=1.2 complaint.cost=1.0 complaint.delay=1.6 meeting.off=-0.3 payment.disputed=-0.4 payment.query=1.4 payment.refused=-0.5 praise=-0.5 reputation=1.0 urgent=-0.5
!mogla 6.36 good=1.7
!mogli 7.11 bad=1.0 good=-0.7
!moich 7.06 good=0.5
!moj 7.64 bad=0.5 good=-0.4
!moja 7.17 bad=0.5 good=-0.3
!moje 7.55 bad=1.5 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=2.0 good=-0.7 leaving=1.2 payment.refused=2.1 reputation=-0.3
!mojego 6.86 bad=-0.3 complaint.delay=1.2 complaint.quality=-0.4 good=0.3 leaving=-0.5 payment.refused=0.8
!mojej 7.55 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=0.5 leaving=-0.3
!monito 8.56 bad=-0.3 payment.query=-0.3
!morza 8.56 bad=0.7 good=-0.4
!mowi 6.95 good=-0.7
!mowiac 6.77 bad=1.4 good=-1.0
!mowil 8.56 bad=0.3 complaint.cost=1.2 complaint.neglect=-0.3 complaint.quality=0.4 leaving=0.8 payment.disputed=1.3 payment.refused=-0.5 reputation=0.8
!mowila 8.34 bad=0.4 good=-0.4
!mowy 7.24 bad=1.2 complaint.cost=1.5 good=-0.4 payment.disputed=1.6
!moze 6.34 bad=1.7 complaint.cost=0.5 complaint.neglect=0.5 complaint.quality=0.9 escalation=1.2 good=-1.0 payment.refused=0.7
!mozemy 7.31 complaint.delay=2.6 complaint.neglect=-0.8 complaint.quality=-0.5 leaving=-0.3 meeting.off=1.9 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.4
!mozesz 8.34 bad=0.3
!mozliw 5.80 bad=2.3 good=-1.6
!mozna 5.01 bad=2.9 good=-1.3
!mu 6.86 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.0 growth=0.7 leaving=-0.4 legal=-0.4 payment.sent=0.9 reputation=1.2
!musi 7.00 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.3 good=0.9 legal=-0.5 payment.refused=0.7 praise=0.6 reputation=-0.4
!musial 6.69 bad=-0.7 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.3 leaving=0.7 praise=0.9 reputation=1.1
!musisz 8.56 bad=-2.0
!musze 7.55 bad=0.5 complaint.delay=1.8 complaint.quality=-0.4 leaving=-0.4
!my 7.87 bad=-0.6 complaint.cost=-0.4 complaint.delay=0.6 complaint.quality=-0.3 legal=0.5 payment.disputed=1.2 payment.query=-0.4
!mylic 8.56 bad=-0.5
!mylneg 8.56 bad=0.4
!myslal 8.56 bad=1.0 good=-0.3
!myslec 8.34 complaint.delay=1.1 leaving=1.2
!mysli 8.56 bad=-0.4 good=0.4
!myta 8.56 bad=0.7 good=-0.4
!myte 8.85 good=-0.3
!na 3.62 bad=1.2 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-1.4 escalation=-0.5 good=-2.2 growth=-0.8 legal=-0.5 meeting.off=3.8 payment.delayed=-0.4 payment.disputed=-1.8 payment.promised=0.5 payment.query=1.8 payment.refused=0.6 payment.sent=-0.9 reputation=-1.0 urgent=-0.6
!nabrac 8.56 bad=0.5
!naciag 7.87 bad=-0.7 good=0.9
!naczyn 8.85 bad=0.3
!nad 7.38 bad=-1.0
!nadaja 8.00 bad=0.6 complaint.quality=1.3 good=-0.6
!nadaje 7.00 bad=1.6 good=-1.3
!nadal 8.34 bad=0.4
!nadawa 7.87 bad=0.7 good=-0.6
!nadazy 8.85 bad=-0.4 good=0.5
!nadrob 8.85 bad=0.4
!nadzor 8.56 bad=0.4
!nadzwy 8.34 bad=0.7 complaint.delay=0.5 complaint.neglect=1.2 urgent=1.3
!najbli 8.16 bad=0.6
!najgor 7.64 bad=0.6 good=-1.0
!najlep 6.61 bad=2.2 good=-1.0
!najniz 8.56 bad=0.5
!najtan 8.34 bad=-0.4
!najwaz 7.64 bad=-2.5
!najwyz 8.85 bad=-0.5 good=0.6
!naleza 7.00 bad=0.5
!nalezy 7.11 bad=1.2 complaint.cost=-0.4 complaint.quality=1.6 good=-0.6 legal=0.4 payment.refused=1.9 praise=-0.3
!nalicz 8.34 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 leaving=-0.4 legal=0.8 payment.delayed=2.6 payment.disputed=1.1 payment.promised=1.9 payment.refused=-0.8
!nam 6.06 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.6 growth=-0.5 leaving=-0.4 meeting.off=1.3 payment.query=0.4 payment.refused=-0.5
!namawi 8.85 bad=-1.3 good=1.6
!nami 8.56 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-0.6 good=-0.3 growth=-0.3 leaving=-0.4 payment.disputed=0.5
!napisa 7.55 bad=-1.1 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=-0.4 good=1.4 leaving=-0.6 payment.disputed=0.6 praise=1.0
!napisz 8.85 bad=-2.0 complaint.quality=-0.5 good=3.1 leaving=-0.5 payment.refused=-0.4 praise=2.3
!napraw 7.11 bad=1.1 complaint.delay=-0.6 complaint.quality=2.4 good=-0.4 payment.refused=-0.3 praise=-0.3 reputation=0.9 urgent=-0.4
!narazi 8.34 bad=0.3
!narzad 8.56 bad=-0.4
!narzek 7.11 bad=-1.5 good=1.4
!narzuc 8.56 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-0.7
!nas 6.08 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=2.1 leaving=0.8 meeting.off=0.8 payment.disputed=1.1 payment.query=0.7 payment.sent=0.7 praise=0.8
!nastaw 8.00 good=0.8
!nastep 7.75 good=0.4
!nasz 7.87 bad=-0.5 good=-0.6 praise=-0.3 reputation=-0.6
!nasza 8.16 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.4 leaving=0.7 legal=-0.3 payment.disputed=-0.6 praise=-0.5
!nasze 8.85 bad=-0.4
!naszeg 8.16 complaint.delay=1.1 complaint.quality=-0.4 legal=0.9 payment.refused=1.6
!naszej 7.75 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.9 leaving=-0.4 payment.disputed=2.7 praise=-0.4
!nauczy 8.56 bad=0.5 good=-0.4
!nawet 5.21 bad=2.2 complaint.delay=-0.3 complaint.quality=1.1 growth=0.8 leaving=-0.4 legal=0.5 meeting.off=0.7 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=0.8 praise=1.9 reputation=-0.6
!nawiew 8.85 bad=1.0 good=-0.6
!nawiga 8.85 bad=-1.0 good=-0.4
!nazwac 7.87 bad=0.6 good=-0.7
!nazywa 8.16 bad=0.8 good=-0.7
!negaty 8.00 bad=-0.5 good=1.1
!negocj 8.56 bad=-0.4 good=1.9 growth=2.1 leaving=-0.5
!nerwow 8.56 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.5
!nia 7.64 bad=0.4
!nic 5.19 bad=2.0 complaint.cost=0.5 complaint.delay=1.0 complaint.neglect=0.8 good=-0.9 legal=0.5 payment.delayed=0.5 payment.promised=-0.3 payment.refused=1.0 praise=-0.4 reputation=0.5 urgent=0.7
!nich 7.17 bad=-1.8 good=0.9
!niczeg 7.06 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.3 escalation=0.7 good=1.2 payment.refused=-0.5 praise=1.7 reputation=0.9
!niczym 7.64 bad=-0.6 good=1.4
!nie 3.28 bad=2.3 complaint.delay=-1.0 complaint.neglect=3.5 complaint.quality=0.9 escalation=1.6 good=-0.7 growth=0.7 leaving=3.0 meeting.off=0.4 payment.delayed=0.5 payment.disputed=1.5 payment.promised=-1.0 payment.query=-0.7 payment.refused=2.2 payment.sent=-1.0 praise=1.2 reputation=2.2 urgent=-1.5
!niech 8.85 bad=-0.6 good=0.4
!niego 6.73 bad=-1.4 good=1.3 growth=1.4 meeting.off=1.3 payment.query=0.6 praise=0.9
!niej 6.65 bad=-0.8 complaint.cost=1.8 complaint.quality=-0.4 escalation=0.5 good=1.3 payment.disputed=1.1
!niekto 8.85 bad=-0.5
!nieobe 8.56 bad=-0.8 good=1.0
!niepok 8.16 bad=0.6 good=-0.5
!nieprz 8.34 bad=0.8 good=-0.7
!niesym 8.85 bad=0.3
!niewsp 8.85 bad=0.5 good=-0.6
!nigdy 6.77 bad=1.7 complaint.neglect=0.6 complaint.quality=0.5 good=-1.2 legal=1.1
!nigdzi 7.31 bad=0.8 good=-0.3
!nikim 8.85 bad=1.1 good=-0.6
!nikogo 7.06 complaint.cost=-0.3 complaint.delay=0.3 escalation=0.4 good=1.1 meeting.off=1.8 payment.refused=-0.3 praise=-0.3 reputation=0.9
!nikomu 6.28 bad=2.2 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=0.6 good=-1.7 leaving=1.1 legal=0.6 payment.refused=-0.5 praise=-0.5 reputation=3.0
!nikt 7.87 bad=0.7 complaint.cost=0.9 complaint.delay=0.8 complaint.neglect=1.6 complaint.quality=-0.5 good=-0.3 payment.disputed=1.6
!nim 7.55 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.3 payment.disputed=0.6
!nimi 7.75 bad=0.8 good=-0.4
!niz 6.86 good=-0.5
!no 7.75 bad=1.0 good=-0.3
!nocleg 7.64 good=-0.9
!nocy 7.64 bad=-0.3
!normal 7.24 bad=0.8 good=-0.6
!nosa 8.56 good=0.3
!nowego 7.87 bad=-0.4 complaint.quality=-0.3
!nowych 8.16 good=-0.6
!np 8.00 good=-0.3
!numeru 8.85 bad=-0.3 payment.query=1.4
!o 4.51 bad=2.2 complaint.cost=0.4 complaint.delay=0.3 good=-1.4 growth=1.0 leaving=-1.0 legal=-0.8 meeting.off=0.8 payment.delayed=0.7 payment.promised=-0.4 payment.query=-0.3 payment.refused=2.2 reputation=1.5
!obaw 7.75 bad=-1.4 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=0.9 good=0.8 leaving=-0.3
!obawia 8.56 bad=-0.4 good=0.4
!obchod 8.16 bad=0.6 good=-0.5
!obciaz 8.16 good=0.4
!obecno 8.00 good=0.9
!obejdz 8.85 bad=0.7 good=-0.6
!obiad 8.85 bad=-0.5 good=0.4
!obiekc 8.85 bad=0.5
!obiekt 7.24 bad=-1.2
!objawo 7.75 bad=-0.6 good=0.4
!objawy 8.56 bad=-0.8 good=0.7
!objety 8.85 bad=-0.9 good=-0.6
!obok 8.56 bad=0.4
!obraza 8.56 bad=1.1 complaint.delay=-0.4 complaint.neglect=0.9 payment.delayed=-0.4 payment.refused=1.5
!obrazu 8.56 bad=0.4
!obslug 6.69 bad=1.6 good=-1.6
!obudzi 8.85 bad=0.4
!obwode 8.85 bad=0.5
!ocenia 7.31 bad=0.6
!ocenic 8.16 complaint.quality=0.4 legal=0.6
!ocenil 8.56 bad=-0.4 good=0.5
!ochron 8.16 bad=-1.1 good=-1.1
!ocieka 8.85 bad=-0.5 good=0.3
!oczeki 7.38 bad=0.8 good=-0.9
!oczeku 8.16 bad=-0.5 good=0.6
!oczy 8.16 complaint.quality=-0.3 good=1.2 growth=1.6 praise=1.5
!od 5.47 complaint.cost=0.4 complaint.delay=0.9 complaint.neglect=3.0 complaint.quality=-1.0 escalation=-0.4 good=-0.5 leaving=0.5 legal=-1.0 meeting.off=0.4 payment.delayed=-0.3 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.5 payment.sent=0.4 praise=-0.7 reputation=-1.2 urgent=-0.6
!odbier 7.11 bad=-0.6 complaint.cost=-0.5 complaint.neglect=2.4 complaint.quality=-0.8 escalation=-0.4 good=-1.1 leaving=-0.7 legal=0.4 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-1.1 praise=-0.6 reputation=0.4
!odbywa 8.56 bad=0.3
!odchod 8.85 complaint.neglect=1.3 complaint.quality=-0.7 good=-1.0 leaving=-0.7 payment.refused=-0.4 praise=-0.3 reputation=-0.4
!odczyt 8.34 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=0.5 escalation=1.7 good=-0.8 leaving=-0.6 praise=-0.9
!odda 8.85 bad=0.5 good=-0.3
!oddal 8.56 good=0.9 praise=1.0
!oddali 8.85 bad=0.4
!oddany 8.56 complaint.delay=1.5 complaint.quality=-0.4 leaving=-0.6 payment.refused=1.0
!oddawa 8.56 complaint.quality=-0.6 payment.disputed=1.8 payment.refused=0.6
!oddzwa 8.34 bad=1.5 complaint.cost=1.2 complaint.delay=2.1 complaint.neglect=2.2 escalation=1.2 growth=-0.5 leaving=0.8
!oddzwo 8.56 bad=0.6 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=-0.7 leaving=-0.4 reputation=-0.3
!odebra 8.34 complaint.delay=-0.4 good=0.5 payment.refused=1.1
!odezwa 8.56 bad=0.9 complaint.delay=1.1 complaint.neglect=1.9 complaint.quality=-0.4 praise=-0.3
!odglos 8.85 bad=-0.5 good=0.4
!odkurz 7.38 bad=0.4 good=-0.6
!odmawi 8.56 bad=-0.4 good=0.3
!odmowy 8.85 bad=0.3 good=-0.3
!odnale 8.56 bad=-0.5 good=0.7
!odnies 8.34 good=-0.4
!odnios 8.56 bad=0.5 good=-0.3
!odpisa 8.16 bad=1.4 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=2.7 complaint.quality=1.2 escalation=-0.3 good=-0.6 growth=-0.3 leaving=-0.5 legal=-0.3 payment.refused=0.9 praise=-0.7 reputation=1.6
!odpisu 8.00 bad=2.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=5.3 escalation=1.9 good=-0.4 growth=-0.4 leaving=0.8 legal=1.0 meeting.off=-0.5 praise=-0.4 reputation=2.3
!odpocz 8.56 good=-0.5
!odpowi 5.35 bad=2.3 complaint.cost=-1.3 complaint.delay=2.7 complaint.neglect=8.0 complaint.quality=-1.2 escalation=1.5 good=-3.2 growth=-0.8 legal=-0.8 meeting.off=-1.0 payment.delayed=-0.9 payment.promised=-0.6 payment.query=-0.7 payment.refused=1.3 payment.sent=-0.5 praise=-1.5 reputation=0.4 urgent=2.9
!odpusc 8.56 complaint.quality=0.8 legal=1.2 praise=-0.4
!odradz 7.87 bad=0.6 good=-0.5
!odrebn 8.85 bad=0.4 complaint.quality=0.6 legal=0.6
!odsete 8.85 bad=-0.9 complaint.quality=-0.4 payment.delayed=1.4 payment.promised=2.1 payment.refused=-0.4
!odwozi 8.85 bad=0.7 good=-0.3
!odzewu 8.34 bad=0.6 complaint.delay=-0.5 complaint.neglect=1.8 leaving=-0.4 legal=2.4 payment.refused=-0.6
!oferta 8.56 good=-0.6 payment.disputed=0.8 payment.query=-0.3
!oferty 8.00 good=1.0 praise=1.3
!ogarni 8.34 good=-0.3
!oglada 7.87 bad=0.5 good=-0.4
!ognisk 8.85 bad=0.3
!ogole 6.95 bad=1.6 complaint.delay=0.5 complaint.quality=0.6 good=-0.5 payment.refused=0.7 reputation=0.9
!ogolne 8.56 bad=-0.3 good=0.7
!ogolni 8.85 bad=0.4
!ograni 7.75 bad=-0.8 good=1.5
!ogrzew 7.17 bad=0.5 complaint.quality=0.8 good=-0.4 reputation=1.3
!okazal 8.00 bad=0.7 good=-0.5
!okazji 8.34 bad=0.3
!okna 7.87 bad=0.3
!okolo 8.34 bad=0.4
!olszty 8.85 bad=-0.5 good=0.9
!omiesz 7.87 bad=1.5 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.8 reputation=1.2
!on 7.38 bad=-0.7
!ona 7.55 bad=0.4 payment.disputed=1.5 payment.refused=0.7
!ono 8.34 bad=-0.3 good=0.5
!oparci 8.85 complaint.quality=-0.4 legal=0.6 payment.disputed=1.4
!opcji 7.17 bad=-0.3 complaint.neglect=0.9 leaving=0.6
!operac 7.46 bad=-2.0 good=1.8
!operuj 8.56 bad=0.3
!opinii 7.31 complaint.cost=1.8 complaint.quality=1.0 reputation=1.4
!opisac 8.16 complaint.cost=-0.4 complaint.quality=-0.5 reputation=1.2
!opisyw 8.16 bad=-0.4
!oplaca 7.55 bad=-0.5 good=-1.0
!oplaci 8.34 bad=0.8 complaint.neglect=0.9 complaint.quality=1.8 leaving=1.2 legal=0.9 payment.disputed=-0.3 payment.refused=2.2
!oplaco 8.16 bad=1.2 complaint.quality=-0.6 payment.disputed=0.9 payment.query=-0.3 payment.refused=1.2
!oplat 8.34 bad=-1.1 good=1.4
!opowia 8.34 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=0.6 leaving=-0.4 payment.refused=1.2 reputation=2.5
!opozni 8.34 bad=-0.5 good=0.4
!oprocz 7.75 bad=1.1 good=-1.2
!oprzec 8.56 bad=-0.6
!oraz 7.31 bad=1.0 complaint.quality=0.8 good=-0.7 leaving=0.8 legal=0.4
!organi 7.38 bad=1.5 good=-0.6
!osiagn 8.85 bad=0.3 good=-0.5
!osoba 7.55 bad=-0.5 complaint.quality=-0.4
!osobow 8.56 bad=-0.5 good=0.8
!osrode 8.85 bad=0.7 good=-0.3
!ostatn 7.38 bad=-0.7 good=0.5
!oszcze 8.16 bad=0.3
!otrzym 6.48 bad=1.7 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.4 good=-1.2 legal=2.3 meeting.off=-0.4 praise=-0.4 reputation=-0.4 urgent=1.2
!otwier 7.87 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=0.7 good=-0.4 leaving=0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=2.0 payment.refused=-0.7 praise=-0.4
!otworz 7.11 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.6 leaving=-0.4 payment.query=1.8 payment.refused=1.8 praise=-0.6
!owijan 8.56 complaint.cost=1.0 complaint.neglect=0.7 complaint.quality=0.5 leaving=0.5
!owocow 7.55 bad=1.3 good=-0.9
!oznacz 7.75 complaint.delay=-0.4 complaint.quality=0.8 legal=0.9
!pacjen 5.96 bad=1.2 good=-0.5
!pada 8.85 bad=-0.4 meeting.off=2.3
!padlo 8.56 bad=0.6 complaint.neglect=0.9 complaint.quality=0.7 good=-0.5 legal=0.4
!palacy 8.85 bad=-0.7 good=-0.6
!palca 8.85 bad=-0.4 good=1.0 growth=1.2 leaving=-0.3 praise=1.0
!pali 8.56 bad=-1.3 complaint.delay=-0.7
!palil 8.85 good=0.9 payment.query=1.4 praise=0.9
!pamiec 8.85 bad=-0.3
!pamiet 7.06 growth=1.1 praise=0.9
!pan 7.38 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 legal=-0.3
!pana 7.64 bad=1.2 complaint.neglect=1.2 complaint.quality=0.4 escalation=0.6 good=-0.9 leaving=-0.3 legal=0.9 payment.refused=0.8 praise=-0.3
!pani 6.39 bad=0.6 complaint.cost=-0.3 complaint.neglect=-0.4 escalation=1.1 legal=0.3 payment.disputed=0.8 payment.refused=0.3
!panstw 7.00 bad=1.4 complaint.delay=-0.9 complaint.neglect=3.8 complaint.quality=-1.3 escalation=0.3 good=-0.6 growth=-1.0 leaving=1.0 legal=-1.2 payment.delayed=-0.4 payment.disputed=-1.2 payment.promised=-0.4 payment.refused=2.3 payment.sent=-0.3 praise=-0.6 urgent=-0.6
!panu 8.34 bad=0.6 complaint.cost=-0.4 complaint.quality=1.3 good=-0.4 payment.refused=1.3
!papier 8.00 bad=-0.4 complaint.delay=0.8 complaint.neglect=0.7 escalation=0.8 good=0.4
!paragr 8.85 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.5 growth=1.5 leaving=-0.3 legal=0.5 payment.disputed=1.3
!paraso 8.85 bad=0.3
!parkin 7.46 bad=1.3 good=-0.9
!pasuja 8.34 bad=0.5 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=0.8 leaving=0.8
!pasuje 8.00 bad=1.4 complaint.cost=1.3 complaint.quality=0.9 good=-0.7 payment.refused=1.5
!patrze 8.00 bad=1.2 complaint.delay=2.0 complaint.quality=-0.4
!pdf 8.85 bad=-1.8 complaint.quality=-0.5 payment.query=2.5
!person 7.31 bad=0.6
!pewien 8.85 bad=-0.3 good=0.6
!pewno 7.64 good=-0.4
!pewnos 8.34 bad=0.3
!pewnyc 8.85 bad=-0.7 good=0.7
!picia 7.87 bad=0.6 good=-0.6
!pieciu 8.56 good=-0.3
!pienia 7.17 bad=2.2 good=-1.0 payment.refused=1.4
!pienie 7.24 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 payment.delayed=1.1 payment.refused=1.7
!piersi 8.16 bad=0.4 complaint.quality=0.6 reputation=1.1
!pierws 6.73 bad=0.6 good=-0.4
!pisac 8.16 bad=-1.7 complaint.delay=-0.4 complaint.quality=-0.7 escalation=-0.4 good=-0.7 leaving=-0.5 payment.disputed=-0.3 payment.refused=-0.6 urgent=-0.3
!pisza 8.85 bad=0.7 good=-0.4
!pisze 7.87 bad=-0.4 complaint.delay=1.3 good=-0.7 leaving=0.8
!piwo 8.85 good=0.8 growth=2.0 praise=1.2
!place 8.34 bad=1.1 complaint.cost=-0.5 complaint.delay=1.6 leaving=1.2 payment.refused=3.8 praise=-0.3 reputation=2.6
!placi 7.75 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.3 good=-1.1 growth=-0.4 leaving=-0.6 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.7 praise=-0.8 reputation=-0.4
!placic 7.55 bad=1.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.7 leaving=-0.6 legal=1.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.7 payment.refused=4.3 praise=-0.6 reputation=-0.6
!placil 8.56 bad=0.6 complaint.quality=-0.4 legal=1.3 payment.disputed=-0.3 payment.refused=1.3
!placim 8.56 bad=-0.4 good=0.3
!placu 8.56 bad=0.4 complaint.quality=0.9 leaving=1.0 legal=0.4
!planuj 8.00 bad=-0.5 complaint.quality=-0.4 good=0.8 leaving=0.8 praise=0.9 reputation=-0.3
!plasti 8.85 bad=0.3
!platno 8.34 bad=0.6 complaint.delay=0.7 complaint.neglect=1.6 complaint.quality=-0.5 escalation=-0.3 meeting.off=-0.4 payment.refused=1.1 urgent=-0.3
!plazy 7.75 good=-0.6
!plynu 8.85 bad=0.5 good=-0.5
!plytki 8.85 bad=-1.0 good=1.3
!plywac 8.85 bad=0.4
!po 5.28 bad=0.8 complaint.neglect=-0.4 escalation=0.4 good=1.5 leaving=-0.3 meeting.off=1.4 praise=1.0
!pobyt 7.75 bad=0.9 good=-0.5
!pobytu 7.38 bad=0.9 good=-0.7
!pochle 8.85 bad=1.2 complaint.quality=-0.7 good=-0.5 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=2.3
!poczat 8.85 good=0.4
!poczuc 7.64 bad=-0.5 good=1.5
!poczuw 8.85 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.5 legal=0.5 meeting.off=-0.3 payment.disputed=3.7 payment.refused=-0.4
!pod 6.77 bad=-0.8 complaint.quality=-0.3 good=1.1 leaving=-0.4
!podac 8.00 bad=0.4 good=-0.5
!podaje 8.56 bad=1.3 complaint.neglect=1.7 complaint.quality=-0.3 good=-0.5 reputation=1.5
!podcza 8.00 bad=1.2 good=-0.6
!podejs 6.81 bad=1.1 good=-0.9
!podjal 8.85 bad=0.3
!podjec 8.56 bad=-0.4
!podjez 8.85 bad=0.7 good=-0.3
!podlog 8.16 bad=0.7 good=-0.9
!podnie 8.56 bad=0.8 complaint.delay=2.2 complaint.neglect=2.3 complaint.quality=-0.6 payment.refused=2.6 reputation=-0.4
!podnos 8.56 bad=-0.5
!podoba 7.31 bad=1.4 complaint.delay=1.4 good=-0.7 legal=0.8 payment.disputed=0.9
!podpis 7.31 bad=1.3 complaint.cost=1.5 complaint.quality=1.5 escalation=-0.5 good=-1.3 growth=-1.0 leaving=2.6 legal=-0.6 meeting.off=-0.5 payment.delayed=2.0 payment.disputed=1.1 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.9 payment.sent=-0.4 praise=-1.0 reputation=-0.8 urgent=-0.8
!podsta 6.81 bad=1.5 complaint.delay=1.4 good=-1.2 leaving=0.5 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=2.2 praise=-0.3
!podsum 8.56 bad=-0.7 payment.query=1.3
!podusz 8.85 bad=0.3
!podwaz 8.85 bad=0.6 good=-0.4
!podzia 8.16 bad=0.5 good=-0.6
!podzie 7.75 bad=1.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=-1.2 legal=1.5 payment.refused=-0.4
!pofaty 8.85 bad=0.6 good=-0.4
!pogors 8.85 bad=-0.4 good=0.6
!poinfo 6.58 bad=1.3 complaint.neglect=1.3 good=-0.6 leaving=-0.3
!pojawi 6.90 bad=1.9 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=2.2 complaint.quality=-1.2 good=-0.5 growth=-0.3 leaving=1.5 legal=-0.4 meeting.off=1.9 payment.refused=-0.8 praise=-0.7 reputation=-0.4 urgent=-0.3
!pojde 7.24 bad=1.9 good=-1.2
!pojdzi 8.85 bad=-0.4
!pojech 8.34 bad=0.5 good=-0.6
!pojeci 6.95 bad=1.6 good=-0.7
!pojemn 8.56 bad=-0.4 good=0.6
!pojmuj 8.85 good=-0.4 leaving=-0.4
!pokoi 7.64 bad=-2.2 good=1.8
!pokoj 8.00 bad=0.8 good=0.5
!pokoja 7.24 bad=0.6
!pokoje 7.64 bad=0.5 good=-0.5
!pokoju 6.16 bad=1.9 good=-2.6
!pokryw 8.56 bad=-0.4 good=0.6
!pol 8.85 bad=-0.4 good=0.5
!polacz 7.46 complaint.quality=-0.4 good=-0.7 meeting.off=1.4 praise=-0.3
!poleca 3.89 bad=11.2 complaint.neglect=0.9 good=-9.2 growth=0.8 leaving=-0.4 reputation=0.5
!polece 7.38 bad=0.7 good=-0.6 leaving=2.1 payment.refused=-0.3 reputation=1.9
!poleci 6.81 good=1.1
!polega 8.56 good=0.6
!policz 8.85 bad=1.0
!polski 8.34 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=1.1 praise=-0.3
!pomaga 7.11 bad=-0.3
!pomied 8.56 bad=0.7 good=-0.4
!pomimo 8.00 bad=-0.8 good=1.4
!pomina 8.16 bad=-0.8 good=1.4
!pomoc 7.06 bad=0.9 good=-0.4
!pomogl 6.26 bad=1.6 good=-0.7
!pomoze 7.87 good=0.3
!pomyli 8.56 complaint.cost=1.7 leaving=1.0 praise=-0.4
!pomylk 8.00 bad=0.6 complaint.neglect=1.2 escalation=1.1 reputation=1.7
!poniew 7.31 bad=-0.4 good=0.8
!ponosz 8.85 good=0.3
!ponown 8.16 bad=0.5 good=-0.3
!popedz 8.85 bad=-0.4
!popeln 8.56 bad=0.8 good=-0.3
!popraw 6.61 bad=2.1 complaint.cost=0.5 complaint.neglect=-0.3 good=-0.4 payment.delayed=-0.4 payment.disputed=1.3 payment.refused=2.1 payment.sent=-0.4 reputation=-0.3
!porad 8.85 bad=0.4 good=-0.3
!poradz 7.11 bad=0.6 good=-0.4
!pore 8.56 bad=1.0
!porown 8.00 bad=-0.7 good=0.3
!porozm 8.85 bad=1.2 good=-0.7
!porozu 8.34 bad=0.3
!portfe 8.56 bad=0.6 complaint.cost=1.4 complaint.quality=0.7 good=-0.6 payment.refused=1.2
!porzad 7.87 bad=0.4
!posiad 6.90 good=0.5
!posilk 8.56 bad=0.5
!pospie 7.55 bad=-2.8 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.9 growth=-0.3 leaving=-0.5 legal=-0.6 meeting.off=-0.3 payment.refused=-0.6
!posprz 7.64 bad=0.3 good=-0.5
!postan 8.00 bad=0.6 complaint.quality=0.8 payment.refused=1.3
!postaw 7.87 bad=-1.1 good=1.6
!postep 8.16 bad=0.8 complaint.delay=1.5 leaving=2.3
!poszla 8.34 bad=0.5 good=-0.3
!poszli 8.56 bad=-0.3
!potem 8.00 complaint.neglect=0.5 complaint.quality=0.5 leaving=0.6
!potraf 6.00 bad=1.8 good=-0.3
!potrze 6.26 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.3 good=0.6 payment.refused=-0.3
!potwie 7.31 bad=0.4 good=-0.9 payment.delayed=1.4
!powala 7.87 bad=1.7 good=-1.0
!powazn 7.55 good=-0.3
!powiad 8.34 bad=0.4
!powie 8.85 bad=-0.4
!powied 6.04 bad=1.2 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=0.4 good=-1.1 leaving=0.9 legal=0.5 praise=-0.6 reputation=0.8
!powiem 7.38 bad=2.1 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=2.7 good=-1.2 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.refused=-0.7 praise=-0.8 reputation=0.7
!powier 8.56 bad=0.4 good=-0.3
!powiet 8.34 bad=0.9 good=-0.8
!powikl 7.87 bad=-1.2 good=0.9
!powini 6.65 bad=2.3 complaint.delay=1.0 good=-1.4
!powinn 6.10 bad=2.4 complaint.neglect=0.5 complaint.quality=0.3 escalation=1.1 good=-2.0 legal=0.8 payment.disputed=0.8 payment.refused=0.6
!powodu 7.55 complaint.cost=1.1 complaint.quality=0.6 payment.refused=0.9
!powroc 8.56 bad=0.6 good=-0.4
!powsta 8.56 bad=-0.7
!powstr 8.34 complaint.neglect=-0.3 complaint.quality=0.9 reputation=1.6
!powtor 8.56 bad=0.4 good=-0.5
!poza 6.90 bad=2.2 good=-1.7
!poziom 7.75 bad=-0.3 good=0.3
!poznal 8.34 good=0.7
!pozost 7.06 good=0.6
!pozwal 7.31 bad=-0.9 meeting.off=1.4
!pozwol 7.55 good=-0.5
!pozyty 7.64 good=0.4
!prace 8.56 complaint.delay=2.3 complaint.quality=-0.7 legal=-0.3 payment.refused=1.2 reputation=-0.3
!pracow 6.77 bad=1.1 good=-0.8 leaving=0.5 praise=0.4
!pracuj 7.75 bad=-0.9 complaint.delay=-0.5 complaint.quality=0.6 good=-0.7 leaving=-0.6 legal=-0.4 payment.refused=-0.5 praise=-0.6
!pracy 7.87 bad=-0.6 complaint.delay=0.8 complaint.neglect=0.5 escalation=0.8 good=1.2 growth=1.3 praise=0.8
!pradu 8.85 bad=-1.5 complaint.quality=-0.3 meeting.off=3.3 payment.refused=-0.3
!prakty 7.55 bad=-1.9 good=-0.5
!prawa 8.16 bad=-0.6 good=-0.7
!prawda 7.75 bad=-0.8 good=0.5
!prawid 7.55 bad=0.5 good=-0.6
!prawie 8.00 bad=0.3 good=-0.4
!precyz 8.85 bad=-0.5 good=0.3
!predko 8.56 good=0.4
!preten 7.87 bad=0.4 complaint.cost=-0.3 complaint.neglect=0.3 complaint.quality=0.4 escalation=0.6 leaving=0.7 legal=-0.3 praise=-0.4 reputation=-0.3
!prezen 8.85 bad=-0.7 good=-0.3 urgent=2.6
!proble 5.01 bad=-3.3 complaint.cost=0.7 good=4.6
!probow 8.16 bad=0.9 good=-0.4
!proced 8.85 good=-0.8
!procho 8.85 bad=0.7 good=-0.3
!produk 7.75 complaint.quality=0.3 escalation=0.5 good=-0.4
!prof 8.85 bad=-0.5 good=0.9
!profes 6.65 bad=0.8 good=-0.7
!progra 8.00 good=-0.4
!projek 8.56 complaint.delay=1.8 complaint.quality=-0.5 good=-0.3 leaving=1.4 praise=-0.3
!propon 8.00 good=-0.6
!propoz 8.56 bad=0.4 complaint.quality=0.5 legal=0.4
!prosby 8.34 bad=0.7 good=-0.4
!prosil 8.85 bad=0.4 complaint.delay=0.5 complaint.neglect=1.2 complaint.quality=0.3 legal=-0.3 payment.refused=1.2 urgent=1.4
!prosta 8.34 bad=0.7 complaint.cost=1.0 complaint.quality=-0.6 leaving=1.1
!proste 8.85 bad=1.1 complaint.delay=1.7 complaint.neglect=1.5 good=-0.3
!prosto 8.56 bad=-0.5
!prosze 8.85 bad=-0.7 complaint.delay=-0.3 payment.delayed=2.4
!protok 8.56 bad=-0.6 complaint.quality=-0.5 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=2.6 payment.sent=-0.3
!prowad 7.00 good=-1.1
!pryszn 8.16 bad=0.4 good=-0.3
!prywat 7.75 bad=-0.8 good=-0.4 payment.query=1.5
!przech 7.55 good=-0.4
!przeci 6.95 bad=-0.4 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=0.8 legal=-0.3 reputation=0.6
!przecz 8.16 bad=0.5 complaint.cost=2.0 complaint.quality=1.1 reputation=1.6
!przed 7.17 complaint.neglect=0.6 good=0.3 reputation=0.5
!przedl 7.75 bad=-1.4 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-1.1 good=-0.8 growth=-0.6 leaving=3.8 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-1.1 praise=-0.9
!przedm 8.56 bad=-0.8 good=0.9
!przeja 8.85 complaint.delay=-0.3 growth=1.5
!przeje 7.87 bad=-2.6 good=3.9
!przejm 8.16 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.3 good=0.8 leaving=-0.4 payment.refused=-0.3
!przeka 7.75 bad=0.6 good=-0.6
!przeko 7.64 bad=0.5 good=-0.5 growth=1.2 meeting.off=1.6
!przekr 8.34 bad=-0.5 good=-0.4
!przele 7.87 bad=0.5 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=2.9 complaint.quality=-1.2 good=-0.5 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=1.8 payment.disputed=1.1 payment.refused=3.8 praise=-0.5 reputation=-0.6
!przema 8.34 bad=0.4
!przemi 8.56 bad=0.6 complaint.cost=1.7 complaint.delay=-0.3 good=-0.3 payment.disputed=-0.3 reputation=2.4
!przeno 7.87 bad=-0.7 complaint.delay=-0.3
!przepa 8.56 bad=-0.3
!przepi 7.17 bad=-0.9 good=0.6
!przepr 6.51 bad=2.1 complaint.neglect=0.7 complaint.quality=0.5 good=-2.1 legal=0.3
!przero 8.85 complaint.delay=1.9 complaint.quality=-0.3 leaving=1.6 reputation=-0.3
!przesa 7.55 bad=0.5 complaint.cost=0.7 complaint.neglect=-0.3 complaint.quality=0.4 escalation=0.8 good=0.6 leaving=0.5 praise=0.8
!przesc 8.56 bad=0.3
!przeso 8.85 bad=1.9 good=-1.0
!przest 7.55 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.5 payment.refused=-0.3
!przesy 8.85 good=0.3
!przesz 6.39 bad=-0.4 good=0.7
!przeta 8.85 good=-0.3
!przez 6.04 complaint.quality=0.4 good=-0.4 leaving=0.7
!przezy 7.75 bad=0.7 complaint.delay=-0.5 complaint.quality=0.6 good=-0.5 leaving=1.5
!przy 6.36 bad=1.2 good=-0.9
!przych 7.24 bad=0.4 complaint.quality=1.0 good=-0.6 leaving=1.3 payment.refused=0.9
!przycz 7.00 good=-0.5
!przyda 8.34 good=0.3 praise=0.7
!przyja 6.95 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.7 leaving=-0.7 legal=1.1 meeting.off=4.8 payment.delayed=1.6 payment.promised=2.5 payment.refused=-0.6 praise=-0.3 reputation=0.6
!przyjd 8.16 bad=0.8 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=-0.9 escalation=0.5 good=-0.5 leaving=-0.6 meeting.off=4.6 payment.refused=-0.5 praise=-0.4
!przyje 6.34 bad=1.6 complaint.cost=2.7 complaint.neglect=0.3 complaint.quality=-0.5 good=-1.4 leaving=0.6 meeting.off=0.8 payment.sent=0.9
!przyjm 6.90 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=1.2 good=0.6 leaving=0.7 legal=0.7 meeting.off=-0.3 payment.disputed=1.1 payment.refused=1.4 praise=-0.4 urgent=2.4
!przykl 8.34 bad=-0.3
!przymi 8.85 complaint.quality=1.2 good=-1.1 legal=-0.5 meeting.off=1.6 payment.promised=-0.6 praise=-0.8 reputation=1.1
!przyna 8.85 bad=0.5
!przyni 8.16 good=-0.4
!przyno 7.64 bad=0.8 good=-0.4
!przypa 7.06 bad=0.3 good=-0.5
!przypo 7.11 bad=0.3 complaint.delay=1.5 complaint.quality=1.1 good=-0.7 leaving=-0.4 payment.refused=1.5
!przysz 7.55 good=0.3
!przywi 8.16 bad=-1.4 good=-0.3 payment.delayed=1.8
!przyzn 8.85 bad=-0.6
!psychi 8.85 bad=0.4 complaint.delay=-0.6 complaint.quality=0.7 leaving=1.7
!punkto 8.16 good=-0.4
!pyta 8.85 complaint.neglect=-0.4 complaint.quality=1.2 reputation=0.8
!pytac 8.16 bad=-0.4
!pytal 8.85 bad=-0.6 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.1 growth=1.7 leaving=-0.3 meeting.off=1.4 payment.disputed=-0.9 payment.refused=0.9 praise=1.2 reputation=-0.4
!pytani 7.38 bad=0.5 complaint.delay=-0.4 complaint.neglect=0.3 escalation=1.1
!rachun 8.85 complaint.cost=1.0 payment.refused=1.1
!racji 8.56 bad=0.5 good=-0.4
!raczej 8.34 good=-0.3
!raczyl 7.00 bad=2.5 complaint.delay=-0.6 complaint.neglect=2.8 escalation=0.8 good=-1.2 praise=-0.4 reputation=-0.3
!rady 7.00 bad=-2.4 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.3 meeting.off=3.5 praise=0.6 reputation=-0.3
!radzi 8.16 bad=1.5 good=-1.5
!rana 8.56 bad=-0.7 good=-0.8
!rano 8.56 bad=-1.0 good=1.3 leaving=1.0 praise=1.1 reputation=-0.3
!raz 6.86 bad=-0.8 complaint.neglect=0.5 complaint.quality=-0.3 good=-0.5 reputation=0.5
!razem 8.56 bad=-0.4 good=0.7
!razie 8.56 bad=-0.6 good=-0.5
!razu 6.58 leaving=0.6 praise=0.6
!razy 8.34 bad=-0.5 payment.promised=2.3 payment.query=3.0
!reagow 8.16 bad=0.8 complaint.neglect=0.9 complaint.quality=0.7 good=-0.3 leaving=0.8
!reakcj 7.46 bad=0.5 complaint.neglect=1.0 complaint.quality=0.6 legal=0.4
!recenz 8.85 bad=-1.1 good=-0.3
!recepc 6.81 bad=0.8 good=-0.7
!recept 7.31 bad=0.8 good=-0.9
!reczni 6.90 bad=0.8 good=-0.7
!regula 7.31 bad=0.9 good=-0.6
!regulo 8.56 bad=1.2 payment.disputed=-0.3 payment.query=-0.3 payment.refused=1.1
!rehabi 8.56 bad=-0.4
!rejest 8.85 bad=-0.3 good=0.4
!reklam 7.87 bad=0.6 complaint.cost=1.3 complaint.quality=0.3 good=-0.5 leaving=1.1 payment.refused=1.4
!remont 7.87 bad=0.4 good=-0.3
!restau 7.00 bad=1.4 good=-1.2
!reszty 8.56 bad=-0.5 payment.refused=-0.3
!rewela 7.24 bad=2.6 good=-2.4
!rezerw 7.11 bad=0.8 good=-1.0 leaving=0.6
!rezona 8.85 bad=-0.3 good=0.4
!rezyde 8.34 good=1.3
!rezygn 8.85 bad=-1.4 complaint.quality=-0.4
!ro 8.85 bad=0.6 good=-0.3
!robi 6.95 bad=0.8 complaint.quality=0.4 good=-0.8 legal=-0.3
!robiac 8.56 bad=-0.4
!robicd 8.85 bad=0.3 good=-0.3
!robil 8.16 bad=0.7 complaint.delay=1.6 complaint.quality=0.8 good=-0.5 payment.promised=2.2 payment.query=3.0 praise=-0.4
!robila 8.85 bad=0.4 good=-0.4
!rodzic 8.16 bad=0.6
!rodzin 7.87 bad=-1.7 good=-0.5
!rownie 7.11 bad=0.5 good=-0.6
!rownow 8.34 bad=-0.4
!rownyc 8.56 bad=-0.5 good=1.7
!rozcza 8.56 bad=-0.9 good=0.6
!rozkla 8.56 bad=-0.6 good=-0.6
!rozlic 8.16 bad=0.7 complaint.quality=-0.5 good=-0.4 payment.delayed=1.7 payment.disputed=1.6
!rozmaw 7.38 bad=1.5 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=0.5 escalation=0.9 growth=-0.4 leaving=-0.6 legal=1.6 payment.disputed=0.8 payment.refused=-0.3 reputation=-0.4 urgent=-0.5
!rozmow 7.38 bad=1.3 complaint.neglect=1.5 complaint.quality=1.0 good=-0.6 leaving=1.8 praise=-0.3
!rozni 8.85 bad=-0.3 good=0.5
!rozowo 8.85 bad=0.4
!rozpak 8.85 bad=1.1 good=-0.4
!rozpie 8.56 bad=-0.9
!rozpoz 8.00 bad=0.3 good=-0.6
!rozsad 8.85 bad=-0.3
!rozsta 8.85 bad=-0.5 good=0.9
!rozstr 8.85 bad=-0.3 good=0.6
!rozumi 6.51 bad=1.1 complaint.cost=1.4 complaint.delay=-0.5 good=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=1.0 reputation=-0.6
!rozwia 6.90 bad=-0.5 complaint.neglect=-0.5 complaint.quality=2.2 escalation=2.8 leaving=-0.3
!ruszal 8.85 bad=-0.5 complaint.neglect=-0.5 complaint.quality=0.8 good=1.1 leaving=-0.5 legal=1.6 praise=-0.4 reputation=1.2
!ruszam 8.56 bad=0.4 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.4 growth=2.1 leaving=-0.8 legal=1.3 meeting.off=1.4 payment.disputed=-0.4 payment.refused=1.3 praise=-0.4 reputation=1.1
!ruszyl 8.16 bad=1.2 complaint.quality=1.0 good=-0.6 payment.disputed=1.1
!rzecz 8.85 bad=0.9 complaint.cost=1.2 complaint.quality=-0.5 leaving=1.2
!rzeczy 7.11 bad=0.9 good=-0.7 legal=1.2
!s 8.56 bad=-1.0
!sa 5.53 bad=-0.5 good=-1.5
!sadem 8.85 complaint.cost=0.9 complaint.neglect=0.6 complaint.quality=1.1 good=-0.4 legal=1.2 praise=-0.4 reputation=0.8
!sadze 8.56 bad=0.4
!sadzic 8.85 complaint.quality=1.2 leaving=-0.3 legal=2.3
!sadzil 8.16 good=0.5
!sam 7.64 leaving=2.2 payment.refused=-0.3 reputation=1.9
!sama 7.64 bad=0.8 good=-1.1
!samego 8.34 bad=-1.4 good=-0.4
!sami 8.85 bad=-0.9 good=1.4 praise=2.4
!samoch 7.55 good=0.5
!sasiad 8.85 bad=-0.7 good=1.2
!satysf 8.34 bad=0.4
!sciemn 8.56 bad=-0.5 complaint.quality=0.4 good=0.5 reputation=0.8
!sedzio 8.34 bad=-1.4 good=-0.7
!segmen 8.85 bad=-1.5 good=-0.5
!sensie 8.85 bad=1.1 complaint.cost=2.3 good=-0.7
!sensu 7.11 bad=1.5 complaint.quality=-0.6 good=-0.7 leaving=3.0 meeting.off=1.6 payment.refused=-0.6
!serwer 8.56 bad=-1.1 complaint.delay=2.0 complaint.neglect=0.9 complaint.quality=-0.8 good=-0.5 leaving=0.8 meeting.off=-0.4 payment.refused=1.0 praise=-0.4 reputation=-0.5
!sie 3.32 bad=1.8 complaint.delay=0.6 complaint.neglect=0.5 escalation=-0.7 good=0.8 growth=-0.7 leaving=2.0 payment.disputed=2.0 payment.promised=0.5 payment.query=-1.0 payment.refused=-0.4 payment.sent=-0.7 praise=2.7 reputation=-1.2 urgent=-1.2
!siebie 7.24 bad=1.4 complaint.quality=0.8 good=-0.9 payment.refused=1.1
!sieci 7.87 bad=-0.7 good=-0.4
!siecio 8.85 bad=0.5
!siedzi 7.87 good=0.8 meeting.off=1.1 praise=1.1
!sil 8.85 bad=0.3 good=-0.4
!sily 8.00 complaint.neglect=-0.5 complaint.quality=1.1 good=0.8 leaving=1.2 payment.promised=1.2 praise=0.8
!skargi 8.56 bad=0.6
!skiero 7.00 bad=1.3 good=-1.1
!sklada 8.85 bad=0.9 complaint.neglect=-0.4 good=-0.5 leaving=-0.3 payment.disputed=2.3 payment.refused=1.3
!sklepu 8.34 bad=-0.5 complaint.quality=-0.3 leaving=1.2 payment.refused=-0.4
!skoncz 8.16 bad=1.1 complaint.delay=4.6 complaint.quality=-0.8 leaving=-0.4 legal=-0.4 payment.disputed=-0.4 payment.refused=2.7 reputation=-0.4
!skonsu 8.85 bad=0.4
!skorzy 6.34 bad=1.0 complaint.cost=-0.6 complaint.neglect=0.5 complaint.quality=-0.6 good=-2.1 growth=1.3 meeting.off=1.9 payment.disputed=-0.3 praise=-0.6 reputation=-0.3
!skrepo 8.16 bad=-0.8 good=0.6
!skutku 7.87 complaint.delay=0.5 complaint.quality=0.5 good=-0.7 leaving=0.6 legal=0.8 meeting.off=1.5
!slabyc 8.85 complaint.delay=1.2 complaint.quality=0.9 leaving=1.5
!sladu 7.75 bad=0.8 good=-0.4
!slowa 6.90 bad=1.1 complaint.cost=0.5 complaint.delay=0.9 complaint.neglect=3.3 complaint.quality=-0.9 good=-0.9 leaving=-0.4 payment.promised=-0.6 payment.refused=0.9 payment.sent=-0.4
!slowo 8.85 complaint.neglect=0.9 complaint.quality=0.7 legal=0.5
!slucha 6.65 bad=1.3 complaint.delay=1.5 complaint.neglect=2.8 complaint.quality=-1.0 good=-1.8 leaving=-0.8 meeting.off=1.9 payment.refused=1.6 praise=-0.3 reputation=-0.5
!slycha 7.87 bad=-0.9 good=1.4
!slychu 8.85 bad=0.5 complaint.neglect=0.6 complaint.quality=0.7 escalation=1.3 payment.refused=1.1
!slysza 7.11 bad=0.6 good=-0.5
!slysze 7.75 bad=-1.3 good=1.5 leaving=0.9 praise=1.0
!smakow 8.34 bad=0.7
!smaku 6.95 bad=2.4 good=-2.1
!smial 8.85 good=0.3 leaving=1.1 praise=0.6
!smieci 8.00 bad=0.3
!smy 4.99 bad=1.6
!sniada 6.90 bad=1.0 good=-0.5
!snu 8.85 bad=0.5
!sobie 5.85 bad=0.4 complaint.neglect=-0.5 good=0.8 growth=0.9 leaving=-0.4 payment.disputed=-0.4 payment.refused=-0.5
!spa 8.16 bad=1.2 good=-0.5
!spac 7.11 bad=1.3 good=-0.9
!specja 6.73 bad=0.5
!spedzi 8.56 bad=0.6 good=-0.5
!spelni 7.17 bad=1.3 good=-0.7
!spi 8.85 bad=0.5 complaint.quality=0.9 legal=1.0
!spiesz 7.38 bad=-1.9 complaint.delay=-0.6 complaint.quality=-0.6 good=0.9 growth=0.7 leaving=-1.2 payment.sent=1.0
!spodni 8.85 bad=-0.5 good=0.7
!spodob 8.16 bad=0.4 good=-0.5
!spodzi 6.86 bad=-0.3 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.5 leaving=-0.8 legal=-0.3 meeting.off=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=0.5 praise=1.4 reputation=0.4
!spojrz 8.16 bad=0.6 good=-0.3
!spokoj 7.06 good=1.6 leaving=-0.4 payment.promised=2.2 payment.sent=-0.7 praise=0.8
!sposob 6.55 bad=-0.4
!spotka 6.04 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.7 leaving=-0.3 meeting.off=0.9 payment.delayed=0.8 praise=0.9
!spozni 8.56 bad=-0.6 good=0.7
!sprawa 8.34 good=-0.5
!sprawd 6.65 bad=1.3 good=-0.5
!sprawi 8.00 bad=-0.7 good=0.5
!sprawn 8.00 bad=0.5 good=-0.5
!sprawy 7.87 bad=0.9 good=-0.5
!sprzat 6.23 bad=2.6 good=-1.9
!sprzed 8.56 complaint.cost=-0.3 complaint.quality=1.1 legal=1.0 payment.disputed=-0.5
!sprzet 8.34 bad=-0.4
!spusto 8.85 bad=-0.6 good=0.6
!spytal 8.34 bad=0.6 good=-0.5
!srodka 8.34 bad=0.3
!srodku 8.16 bad=-0.6 good=0.7
!stac 7.55 bad=-1.2 complaint.neglect=0.7 complaint.quality=0.6 good=-0.4 legal=1.1 payment.refused=0.9
!stal 8.16 good=-0.5
!stalo 7.64 complaint.quality=0.6 leaving=-0.4 payment.delayed=0.9 reputation=0.8
!stan 8.85 good=-0.3
!standa 6.95 bad=0.8
!stanie 6.45 bad=0.4 good=-0.5
!stanu 8.56 bad=0.4
!staram 8.85 good=-0.4
!staran 8.85 good=-0.4
!status 8.34 bad=0.5
!stawia 7.75 complaint.cost=0.8 complaint.neglect=0.8 good=1.4 payment.query=1.4 praise=0.9
!stolik 7.55 bad=-0.5 good=0.8 growth=0.8 praise=1.1
!stosow 7.38 bad=0.5 good=-0.6
!strace 8.85 bad=0.3 good=-0.3
!straci 7.87 bad=-0.6 good=0.8 leaving=0.8 praise=0.6
!strasz 7.64 complaint.cost=0.5 complaint.neglect=-0.6 complaint.quality=0.5 good=1.5 leaving=-0.5 legal=0.7 payment.disputed=1.1 payment.refused=0.4 praise=1.0 reputation=0.6
!strate 8.85 complaint.neglect=1.0 complaint.quality=0.9 leaving=1.4
!stresu 7.17 bad=-0.9 good=1.0
!strona 8.85 bad=0.4
!stroni 8.16 bad=-1.2 complaint.quality=-0.3 good=-0.6 leaving=-0.6 meeting.off=-0.3 payment.refused=-0.4 praise=-0.4
!strony 7.06 bad=0.7 good=-0.7
!studen 8.56 bad=-0.4 good=0.5
!stwier 7.17 bad=0.8 good=-0.4
!sugero 8.56 good=-0.3
!sugeru 8.85 bad=0.5
!sugest 8.56 good=-0.5
!swiadc 8.34 good=-0.5
!swiate 8.56 bad=0.4 good=-0.4
!swoich 7.38 bad=1.1 good=-0.7
!swojeg 7.64 bad=0.5 good=-0.4
!sylwes 8.56 bad=0.6
!sympat 8.00 bad=0.6 good=-0.5
!system 8.56 bad=-0.5 payment.query=1.5 praise=-0.3
!szafy 8.85 bad=0.5 good=-0.9
!szalen 8.34 bad=1.4 good=-1.2
!szalu 7.55 bad=0.7 good=-0.8
!szanow 8.85 bad=0.5
!szans 7.31 bad=1.4 good=-0.8
!szanuj 8.56 bad=0.5
!szczeg 6.95 bad=1.5 good=-1.0
!szczes 8.56 bad=-0.8 good=1.3
!szerok 8.85 bad=-1.1 good=0.8
!szkodz 8.85 bad=-0.3
!szlafr 7.75 bad=0.5 good=-0.6
!szukac 7.64 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=0.5
!szukaj 8.56 bad=-0.4
!szukal 8.00 bad=0.9 complaint.quality=1.0 good=-0.6 leaving=0.9
!szukan 8.85 bad=0.3
!ta 7.31 bad=-1.0 good=0.8
!tak 5.10 bad=-0.4 complaint.cost=-0.6 complaint.delay=-1.3 complaint.quality=0.4 good=1.5 growth=-0.4 leaving=0.7 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=2.2 payment.refused=-1.1 payment.sent=-0.7 praise=3.4 reputation=-0.6 urgent=-0.3
!taki 7.64 bad=0.6
!takich 7.11 bad=-0.5 complaint.cost=1.3 complaint.quality=-0.6 leaving=-0.3 meeting.off=-0.3 payment.delayed=2.3 payment.refused=-0.3
!takie 7.06 bad=-0.4 meeting.off=1.3
!takieg 6.61 good=-0.4
!takiej 7.00 good=0.8
!takim 8.00 bad=0.5 good=-0.4
!tam 5.38 bad=1.2 meeting.off=0.7 praise=0.7
!tani 8.56 bad=-0.3 good=1.1
!taniej 8.85 bad=0.9 good=-0.4
!tarczy 8.34 good=0.4
!te 6.73 bad=1.6 complaint.delay=-0.6 complaint.quality=-0.3 good=-1.1 payment.delayed=-0.5 payment.refused=2.3
!tego 4.52 bad=3.3 complaint.neglect=-1.0 complaint.quality=0.6 good=-4.2 growth=-0.5 leaving=-0.5 legal=-0.8 meeting.off=1.2 payment.delayed=-0.3 payment.query=1.4 payment.refused=-0.3 payment.sent=-0.4 praise=-1.4 urgent=-0.7
!tej 6.31 bad=1.3 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 good=-1.1 leaving=-0.4 meeting.off=1.6 payment.disputed=1.2 payment.refused=-0.5 reputation=0.7
!telefo 6.73 bad=0.7 complaint.cost=-0.4 escalation=-0.3 good=-1.1 leaving=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.refused=1.1 praise=-0.4 reputation=-0.3
!telewi 7.75 bad=0.4 good=-0.5
!temat 7.75 bad=1.2 good=-1.0
!temidy 8.85 bad=-0.7 good=-0.5 legal=-0.3
!temper 8.16 bad=1.0 good=-0.5
!ten 6.65 complaint.neglect=-0.5 good=-0.7 payment.delayed=1.1 payment.refused=-0.5
!tenden 8.85 good=0.4
!terape 8.56 good=-0.3
!teraz 8.00 bad=-0.6 good=0.5
!tereni 8.56 good=-0.5
!termin 8.16 bad=0.3
!tez 6.51 good=1.4 leaving=1.8 reputation=1.6
!tloku 8.34 bad=-1.3 good=2.0
!tlumac 7.87 good=-0.5
!to 4.44 bad=0.6 leaving=0.3 meeting.off=0.9 praise=1.6
!traci 8.85 bad=-0.7
!tradyc 8.34 good=0.8
!trafic 8.56 bad=-0.8 good=0.3
!trafil 7.64 bad=-0.8 good=0.7
!trakto 8.16 bad=0.5
!traktu 7.87 bad=0.8 good=-0.5
!trasac 8.85 bad=0.5
!troche 8.85 bad=-0.7 complaint.neglect=-0.3 good=1.1 payment.promised=1.4 praise=1.2
!trudne 8.56 good=0.3
!trudno 8.00 bad=-0.6 good=0.8
!trzeba 5.82 bad=-1.2 growth=0.9 meeting.off=1.2
!trzech 8.16 complaint.neglect=-0.6 good=-0.6 payment.refused=-0.5
!trzyma 8.34 bad=1.2 complaint.cost=1.9 complaint.quality=-0.5 good=-0.6 payment.delayed=2.8
!tu 6.58 bad=-0.4 good=0.4
!tutaj 8.56 bad=-1.4 good=1.9
!twierd 8.16 bad=0.6 good=-0.5
!tych 6.69 bad=0.5 complaint.cost=0.3 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=1.5 escalation=2.4 good=-0.6 growth=-0.3 leaving=0.4 payment.disputed=0.7 payment.refused=-0.4 reputation=-0.4
!tydzie 8.85 complaint.quality=0.7 leaving=1.1
!tyg 8.85 bad=0.5 good=-0.4
!tyle 7.46 bad=0.5 good=-0.6 payment.disputed=1.7 payment.refused=0.6
!tylko 4.77 bad=-3.2 complaint.neglect=0.4 complaint.quality=-0.3 good=2.1 leaving=0.7 legal=1.0 meeting.off=-0.3 payment.query=1.2 payment.refused=-0.5 payment.sent=0.7 reputation=-0.3
!tylu 8.00 bad=1.5 good=-0.5 legal=1.4
!tym 5.15 bad=2.3 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.8 good=-2.4 leaving=1.1 payment.promised=-0.4 praise=-0.4 reputation=0.5
!tzn 8.56 bad=0.5 good=-0.6
!u 6.26 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.6 good=0.6 leaving=0.3 legal=-0.4 payment.disputed=1.1 payment.refused=1.9 payment.sent=1.1 praise=0.5 reputation=-0.3
!ucha 8.85 good=-0.5
!uciekl 8.56 bad=-0.6
!ucierp 8.85 good=-0.5
!uda 7.87 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=1.0 good=1.9 leaving=1.3 praise=1.4
!udalo 6.48 bad=-1.9 complaint.quality=-0.4 good=1.2 leaving=-0.8
!udawac 8.34 bad=-0.8 complaint.cost=0.9 complaint.quality=0.5 escalation=1.2 leaving=0.7 reputation=-0.4
!udoste 8.56 bad=0.4
!udowod 8.85 bad=0.8 good=-0.5 legal=1.9 payment.disputed=1.9 payment.refused=-0.3
!udzial 8.85 bad=0.5 complaint.delay=1.2 complaint.quality=-0.5 legal=1.0 payment.refused=1.7
!udziel 7.55 bad=-1.2 complaint.quality=-0.4 good=0.3
!udziwn 8.56 bad=-0.8 good=1.0
!ukrywa 8.00 bad=0.5 complaint.cost=1.4 leaving=-0.4 payment.delayed=2.1
!ulotki 8.85 bad=-1.0
!umawia 8.16 bad=-0.3 good=0.5
!umie 8.00 bad=0.6 complaint.quality=1.2 good=-0.3 leaving=1.0
!umieja 8.85 bad=-0.5
!umiem 8.00 bad=0.9 complaint.cost=1.8 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=2.0 escalation=0.8 good=-0.6 growth=-0.4 leaving=1.0 payment.refused=-0.5 praise=-0.9 reputation=1.0 urgent=-0.3
!umiesz 8.34 bad=-0.4
!umknel 8.85 bad=-0.7 good=0.5
!umowio 8.85 good=0.5
!umowy 8.34 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 legal=0.4 payment.disputed=1.2 payment.refused=-0.5 praise=-0.5
!umywa 8.85 bad=0.6
!umywal 8.85 bad=0.6 good=-0.5
!uprzat 8.85 bad=1.0 good=-0.8
!uprzed 7.75 good=0.3
!uprzej 8.00 bad=2.0 good=-0.8
!upustu 8.85 bad=0.6 good=-0.7
!urucho 8.34 bad=0.5 complaint.cost=0.9 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=0.5 escalation=2.1 leaving=-0.5 legal=1.0 payment.disputed=-0.3 payment.refused=1.2 reputation=-0.3 urgent=0.7
!urzadz 8.00 bad=0.5
!usiasc 8.34 bad=0.5 good=-0.4
!uslug 8.00 bad=1.0
!uslugi 8.16 bad=0.4 complaint.neglect=1.3 payment.disputed=-0.4 payment.refused=0.5
!uslysz 7.24 bad=0.6 good=-0.8
!usmiec 6.86 bad=1.8 good=-1.6
!uspraw 8.56 bad=0.5
!ustala 8.85 bad=0.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=1.5 leaving=-0.4 meeting.off=-0.3 payment.disputed=3.3 payment.refused=-0.4
!ustepu 8.85 bad=-1.7 good=2.3
!usunie 8.85 bad=0.8 complaint.quality=2.5 leaving=-0.4 legal=2.1 payment.disputed=-0.4 payment.refused=0.9
!uswiad 8.85 bad=-1.5 good=1.6
!uszkod 8.16 bad=0.9 good=-0.6
!uwag 7.11 bad=-1.3 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=0.6 escalation=-0.5 good=-0.4 growth=-0.5 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=0.3 payment.refused=-0.5 praise=0.8 reputation=-0.4 urgent=-0.7
!uwage 8.34 bad=0.7 good=-0.4
!uwagi 7.17 bad=0.5 praise=0.6
!uwazam 8.56 bad=0.4
!uwierz 7.75 bad=-1.3
!uwzgle 8.16 bad=0.7 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=2.2 complaint.quality=2.3 good=-0.6 praise=-0.5 reputation=-0.3
!uznaje 8.34 bad=2.4 complaint.cost=1.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 legal=-0.4 payment.delayed=-0.4 payment.disputed=5.4 payment.refused=3.2 praise=-0.3
!uzupel 7.17 bad=3.1 good=-2.1
!uzycia 8.56 bad=-0.4
!uzyska 7.87 bad=0.5 good=-0.3
!uzywac 8.00 bad=0.4 good=-0.3
!w 3.69 bad=1.8 complaint.cost=0.7 complaint.delay=0.9 complaint.neglect=-0.5 escalation=0.7 good=-2.0 growth=-0.5 leaving=-1.0 payment.delayed=0.7 payment.promised=-0.4 payment.query=1.3 payment.sent=-0.5 reputation=0.8 urgent=-0.5
!wad 8.56 good=0.4
!wada 8.85 bad=0.3
!wady 8.34 bad=-1.1 good=1.0
!wagi 8.85 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.3 urgent=2.9
!wahani 8.56 bad=-0.4 good=0.4
!wakacj 8.34 bad=0.3
!walizk 8.56 bad=1.1 good=-0.5
!wam 8.16 complaint.delay=0.3 complaint.quality=0.4 leaving=-0.3 reputation=0.5
!warsza 8.85 bad=-0.8
!wart 7.31 bad=0.9 good=-0.6
!warte 8.00 bad=0.6 good=0.3
!warto 7.06 bad=-0.6 good=0.7
!warty 8.16 bad=0.7 good=-1.1
!warunk 8.00 good=-0.5
!warzyw 7.87 bad=1.1 good=-0.9
!was 8.16 bad=-1.7 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-1.0 good=2.3 leaving=1.8 legal=-0.4 meeting.off=-0.3 payment.refused=-0.6 praise=-0.4 reputation=1.6
!waszej 8.85 bad=-0.6 complaint.cost=-0.3 escalation=0.6 good=1.1 growth=1.4 praise=0.9
!wazne 7.64 bad=-2.0
!wc 8.34 bad=1.1 good=-1.1
!wchodz 7.75 bad=0.7
!wciska 8.85 bad=0.4 good=-0.4
!wczaso 8.34 bad=0.7 good=-0.6
!wczesn 6.39 bad=-0.7 complaint.cost=1.5 complaint.quality=1.1 good=0.4 payment.refused=0.5 reputation=1.2
!wczora 8.85 bad=-1.4 complaint.delay=-0.3 complaint.quality=-0.9 good=-0.5 leaving=-0.6 legal=-0.3 payment.refused=-0.3 praise=-0.5
!we 8.16 bad=-0.8 good=0.7
!wedlug 8.56 bad=-0.4
!wentyl 7.75 bad=1.8 good=-1.2
!wersji 8.85 complaint.cost=1.3 complaint.quality=0.7 payment.refused=1.0
!wesela 8.56 bad=0.4
!wiadom 6.55 complaint.neglect=0.7 complaint.quality=-0.8 good=-1.3 legal=-0.4 payment.refused=-0.4 urgent=-0.3
!wiaryg 8.85 bad=0.3
!wiatra 8.85 good=-0.3
!widac 6.81 bad=0.6 good=-0.6
!widnie 8.85 bad=0.9 good=-0.5
!widu 8.56 bad=1.2 complaint.delay=1.3 complaint.neglect=0.5 escalation=1.0 payment.refused=1.0 urgent=1.8
!widza 8.16 bad=0.4 good=-0.4
!widzac 8.16 bad=1.4 good=-0.6
!widze 6.90 bad=0.6 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.6 growth=-0.3 leaving=1.8 legal=-0.6 meeting.off=0.7 payment.delayed=-0.9 payment.disputed=0.9 payment.promised=-1.2 payment.query=2.9 payment.refused=0.4 payment.sent=-0.5 praise=-0.7 reputation=-0.7 urgent=-0.4
!widzia 6.04 bad=0.7 complaint.quality=-0.4 leaving=-0.3 legal=1.0 payment.sent=1.1 praise=1.5
!wie 6.28 bad=0.6 good=-0.8 praise=-0.4 reputation=0.6
!wiec 6.48 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.4 payment.refused=1.3 praise=0.4 reputation=1.1
!wiecej 5.49 bad=2.2 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=-1.4 good=-1.0 growth=-0.3 legal=-0.3 payment.refused=2.2 praise=0.9 reputation=-0.4
!wiedzi 6.39 praise=0.6
!wiedzy 7.75 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 payment.disputed=2.8
!wieksz 6.61 bad=-0.3
!wiele 7.24 bad=-1.5 good=1.4
!wielki 7.75 bad=0.4 good=-0.4
!wielu 8.34 bad=0.8 good=-0.9
!wiem 5.02 bad=1.5 complaint.cost=0.8 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=-0.7 leaving=0.7 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=1.0 payment.refused=-0.7 payment.sent=0.7 praise=2.0 reputation=-0.7 urgent=-0.3
!wierzy 7.87 bad=0.6
!wiesz 8.56 bad=-0.8 good=0.9
!wiesza 8.34 bad=0.7 complaint.quality=1.2 good=0.5 reputation=1.4
!wiezy 8.85 bad=-0.5 meeting.off=0.5 praise=-0.3
!wifi 8.34 bad=-0.4 good=0.4
!wina 7.64 bad=-0.6 good=0.3
!windy 7.38 bad=1.0 good=-0.8
!winy 8.56 bad=-0.3
!wizyt 8.85 bad=-0.4 good=0.7
!wizyta 7.46 good=1.1
!wizyte 8.34 bad=0.6 good=-0.4
!wizyty 6.90 bad=0.5 good=-0.4
!wlaczo 8.00 bad=-0.6 good=0.5
!wlasci 6.95 complaint.quality=0.3 good=-0.4 payment.refused=0.6
!wlasno 8.56 bad=-0.5
!wlozyc 8.56 bad=0.6 good=-0.5
!wniosk 8.85 bad=0.5 complaint.cost=0.9 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.3 leaving=-0.5 meeting.off=1.2 payment.refused=-0.4 praise=-0.4 urgent=2.5
!wniosl 8.16 bad=0.6 good=-0.6
!woda 8.00 bad=0.5
!wody 6.51 bad=1.1 complaint.neglect=0.9 good=-1.1 leaving=1.3
!wogole 8.34 bad=0.6 good=-0.4
!woleli 8.85 bad=-1.8
!wolneg 8.85 bad=-1.3 good=1.1
!wolno 7.46 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.3 good=0.4 leaving=-0.5 payment.query=1.3 payment.refused=0.6 praise=0.8
!wolnyc 7.64 bad=1.1 good=-0.6
!wpadl 8.56 bad=-0.8 good=1.5 growth=1.7 praise=1.2
!wpisac 8.56 good=0.3
!wplyne 8.85 bad=0.6 complaint.neglect=1.1 leaving=0.7
!wplyni 8.56 good=-0.8
!wplywa 8.34 bad=-0.7 good=0.3
!wplywu 7.87 bad=-0.9 good=-0.5 leaving=1.2
!wprowa 8.56 bad=0.4
!wpuszc 8.34 bad=0.9
!wracac 7.75 bad=-0.9 complaint.quality=-0.4 praise=-0.4 reputation=-0.6
!wrazen 7.46 good=-0.3
!wrecz 7.75 bad=-0.4
!wroce 6.36 bad=2.7 good=-2.4 leaving=1.8 reputation=1.6
!wrocic 8.85 bad=0.5
!wrocil 7.64 bad=1.0 complaint.quality=0.6 good=-0.7 leaving=0.7
!wrocim 6.86 bad=1.0 complaint.quality=1.9 good=-1.0 leaving=2.5
!wrocla 8.56 bad=-0.7 good=0.9
!wskaza 7.75 good=-0.6
!wskazu 8.34 bad=-1.1 good=1.5
!wskazy 8.85 good=-0.4
!wsparc 8.16 bad=-1.1 good=-0.4
!wspoln 7.17 bad=0.6 good=-0.5
!wspolp 8.56 bad=0.8 complaint.delay=1.2 complaint.neglect=0.6 complaint.quality=1.0 payment.promised=1.6
!wspomi 6.90 bad=1.1 good=-1.0
!wspomn 6.58 good=0.5
!wstani 8.85 bad=-0.5 good=0.7
!wstawi 8.85 bad=0.9
!wszech 8.85 bad=0.4
!wszyst 5.98 bad=0.4 complaint.delay=0.4 complaint.neglect=0.5 leaving=-0.4
!wtedy 8.34 bad=-0.5
!wtorku 8.85 bad=0.5 complaint.delay=1.1 complaint.neglect=1.5 complaint.quality=0.4 good=-0.4 leaving=0.9 praise=-0.5 reputation=-0.3
!wybier 7.38 bad=0.5 complaint.neglect=0.3 complaint.quality=1.3 good=0.3 leaving=-0.4 praise=-0.5
!wybior 8.16 bad=0.6 good=-0.5
!wybitn 8.85 bad=0.5
!wybore 8.85 bad=-0.4 good=0.5
!wyboru 7.11 bad=2.2 good=-1.5
!wybral 8.00 good=0.3
!wychod 7.24 bad=-1.6 complaint.delay=1.2 complaint.quality=-0.5 good=2.2 leaving=-0.5 payment.refused=0.8 praise=1.4
!wyciag 8.00 complaint.cost=-0.5 complaint.quality=0.6 payment.refused=1.5
!wyciec 7.87 bad=-1.8 good=-0.3
!wycier 8.85 bad=0.6
!wycisk 8.85 bad=-0.4 good=0.4
!wydac 8.85 good=-0.3
!wyglad 6.86 bad=-0.5 good=1.4
!wygodn 7.38 bad=1.9 good=-1.4
!wygody 8.85 bad=-1.4 good=2.1
!wygoro 7.87 bad=-0.5 good=0.9
!wyjasn 7.06 bad=1.7 complaint.cost=1.1 complaint.delay=0.9 complaint.neglect=1.9 complaint.quality=-0.5 good=-0.8
!wyjatk 8.56 bad=0.6 good=-0.5
!wyjazd 8.56 bad=0.5 good=-0.4
!wyjsc 8.16 good=0.3
!wyjsci 8.56 bad=0.4 complaint.quality=1.1 leaving=-0.3 legal=2.3
!wyklad 8.34 bad=-0.3
!wykona 7.00 bad=1.8 complaint.delay=-0.4 complaint.quality=1.1 good=-0.7 legal=0.6 payment.disputed=3.0 payment.query=-0.5 payment.refused=2.2
!wykonu 8.16 bad=0.5 good=-0.4
!wykryl 8.34 bad=0.5
!wykupi 8.34 bad=-0.6
!wylacz 7.64 good=-0.4
!wylecz 8.00 good=0.3
!wymaga 6.58 bad=1.0 good=-1.1
!wymien 6.77 bad=1.8 complaint.neglect=0.7 complaint.quality=-0.5 good=-1.8 leaving=-0.4 praise=-0.5
!wynagr 8.85 bad=0.4 complaint.quality=0.6 legal=0.6 payment.refused=1.0
!wynajm 8.85 bad=-0.6 good=1.2
!wynika 8.00 bad=-0.5 good=0.8
!wyniko 7.87 bad=0.4
!wyniku 8.34 bad=0.4
!wynios 8.56 bad=0.7 good=-0.6
!wyobra 7.31 bad=-0.3 complaint.quality=0.8 growth=1.1
!wypada 8.16 bad=0.9 complaint.quality=0.8 reputation=1.1
!wypadk 8.00 bad=0.9 good=0.4 growth=1.1 praise=0.9
!wypeln 8.85 bad=0.5 good=-0.4
!wypisy 8.56 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=0.8 good=-0.7 leaving=1.4 payment.refused=1.0 reputation=1.1
!wyplac 8.85 bad=0.5 complaint.cost=2.9 complaint.neglect=-0.4 complaint.quality=0.4 leaving=-0.5 payment.refused=2.3
!wypocz 7.46 bad=0.9 good=-0.6
!wypowi 7.24 bad=-2.7 good=1.5
!wypros 8.34 bad=-1.4 good=1.9
!wypusz 8.85 bad=0.7 complaint.cost=-0.4 complaint.quality=1.7 good=-0.3 leaving=-0.3 payment.refused=2.3 reputation=-0.5
!wyrazn 8.85 bad=-0.6 good=0.8
!wyrazu 8.56 bad=0.3 good=-0.5
!wyrobi 8.34 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.4 meeting.off=1.7 payment.delayed=2.8 payment.promised=3.3
!wyrzuc 8.85 bad=-0.4 good=0.5
!wysilk 8.56 bad=-0.3
!wyslal 8.85 bad=0.3
!wysoki 7.64 good=-0.3
!wysprz 8.85 bad=1.3 good=-0.4
!wystar 7.17 bad=1.2 complaint.neglect=0.4 complaint.quality=0.6 escalation=1.1 good=-0.4 payment.refused=0.8
!wystaw 7.31 bad=0.3 complaint.neglect=1.3
!wysyla 7.38 bad=-0.6 good=-1.0
!wyszko 8.85 bad=0.4
!wyszla 8.00 good=0.3
!wyszlo 8.16 bad=-0.9 good=-0.4
!wyteza 8.85 bad=0.4
!wytlum 7.31 complaint.neglect=-0.4 praise=1.2
!wywiad 7.75 bad=0.7 good=-0.5
!wzbudz 8.16 bad=0.3 good=-0.8
!wzgled 7.17 bad=-0.9 good=1.7
!wzroku 8.85 bad=0.4
!wzrost 8.56 good=-0.6
!z 3.84 bad=0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.8 escalation=1.1 good=0.4 growth=-1.2 leaving=0.7 legal=-1.1 meeting.off=0.9 payment.delayed=2.2 payment.disputed=1.8 payment.promised=-1.0 payment.query=-0.8 payment.refused=1.0 payment.sent=-0.8 reputation=-1.6 urgent=-0.8
!za 5.27 bad=1.2 complaint.cost=0.7 complaint.neglect=-0.8 complaint.quality=1.8 good=-0.4 growth=0.8 leaving=-0.9 meeting.off=-0.5 payment.delayed=0.5 payment.disputed=-0.5 payment.refused=1.7 payment.sent=-0.3 praise=0.4
!zaanga 8.34 bad=0.5 good=-0.4
!zabaw 8.00 bad=0.5 complaint.quality=0.9 leaving=0.9 legal=0.4
!zabieg 7.46 bad=1.0 good=-0.7
!zabier 8.16 complaint.neglect=-0.7 complaint.quality=0.7 reputation=1.7
!zabrak 8.16 bad=-0.3
!zachow 8.00 good=-0.3
!zachwy 7.17 bad=0.6 good=-0.3
!zadac 8.56 bad=-0.8
!zadawa 8.16 bad=0.9 good=-0.7
!zaden 7.17 good=-0.8
!zadna 8.16 complaint.neglect=1.0 leaving=0.7
!zadne 7.31 bad=0.7 complaint.quality=0.5 good=-0.4 legal=0.5 payment.refused=0.9
!zadneg 5.76 bad=0.7 complaint.quality=-0.4 good=-0.8 payment.delayed=1.6
!zadnej 6.23 bad=1.6 complaint.quality=0.5 good=-0.9 legal=0.5
!zadnyc 5.31 bad=1.0 complaint.quality=-0.3 good=1.2 praise=0.9
!zadnym 7.11 bad=0.6 complaint.quality=-0.3 good=-1.4 legal=0.5 payment.disputed=1.1
!zadowo 6.36 bad=2.2 complaint.quality=1.0 good=-0.6 meeting.off=0.7 payment.promised=1.3 praise=0.7
!zadzwo 8.56 bad=0.3
!zagroz 8.56 bad=-0.5
!zainte 6.48 bad=1.0 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=0.4 escalation=0.7 good=-2.0 leaving=0.4 payment.refused=0.5 praise=-0.4
!zajakn 8.56 good=-0.3
!zajal 8.85 bad=-0.5 good=0.3
!zajmow 8.34 bad=-1.0 good=0.8
!zajmuj 8.16 bad=0.6 good=-0.7
!zajrza 8.85 bad=0.5 good=-0.4
!zajsc 8.16 good=0.3
!zaklad 8.34 bad=0.4 good=-0.5
!zakloc 8.85 bad=-0.7 good=0.3
!zalatw 8.56 bad=1.6 complaint.neglect=-0.3 escalation=1.5 good=-0.9 growth=-0.4
!zalece 7.87 bad=0.7 good=-0.3
!zaleci 8.00 bad=0.5 good=-0.6
!zalegl 8.85 bad=-1.6 complaint.cost=-0.4 good=0.4 payment.disputed=0.9 payment.sent=1.4
!zalezy 7.87 bad=0.5
!zalicz 6.73 bad=-0.4 good=2.2 legal=1.0
!zalowa 8.34 bad=-0.8 good=1.3
!zalozy 8.34 good=-0.4
!zalu 8.56 complaint.delay=0.5 complaint.neglect=1.2 complaint.quality=-0.7 leaving=1.6 payment.promised=1.3 praise=-0.4
!zaluje 7.38 bad=-2.7 complaint.quality=-0.7 good=4.0 leaving=-0.3 praise=-0.5 reputation=-0.9
!zamawi 7.75 bad=0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 growth=1.5 legal=-0.3 payment.disputed=-0.7 payment.refused=2.8 praise=0.7 reputation=-0.3
!zameld 8.85 bad=-0.4 good=0.9
!zamiar 7.75 bad=0.8 complaint.quality=-0.4 good=-0.6 legal=-0.4 payment.disputed=-0.6 payment.query=-0.3 payment.refused=0.9
!zamien 8.16 bad=-0.4 good=0.5
!zamier 7.46 bad=1.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-1.2 good=-1.1 leaving=-0.3 legal=-0.5 payment.disputed=1.3 payment.refused=1.4 praise=-0.5 reputation=0.9
!zamies 8.85 bad=0.6
!zamkna 8.34 bad=-1.3 complaint.quality=-0.8 good=-0.5 leaving=-0.4 praise=-0.4
!zamkne 8.85 complaint.neglect=1.2 good=0.7 payment.refused=1.2
!zamkni 8.34 bad=0.7 complaint.neglect=1.1 payment.refused=1.1
!zaobse 8.85 bad=0.6 good=-0.4
!zapach 8.56 bad=0.4 good=-0.4
!zapale 8.56 good=-0.3
!zapali 8.56 bad=0.5
!zapami 8.56 bad=0.3
!zapewn 7.64 good=0.5
!zaplac 6.45 complaint.cost=0.5 complaint.delay=1.0 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.6 good=-1.9 growth=-0.9 leaving=-0.6 legal=0.3 meeting.off=-1.3 payment.delayed=1.5 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.9 payment.refused=6.8 payment.sent=-0.7 praise=-2.1 reputation=-1.9 urgent=-0.8
!zaplan 8.85 bad=-0.6 good=0.7
!zaplat 8.16 bad=0.6 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.8 leaving=-0.8 legal=0.3 meeting.off=-0.6 payment.delayed=2.5 payment.disputed=3.3 payment.promised=-0.3 payment.refused=2.0 praise=-0.5
!zapomi 8.56 bad=-0.5 good=0.7
!zapomn 7.17 complaint.neglect=0.5 leaving=0.6 praise=1.0
!zapowi 8.56 bad=0.6
!zapras 8.85 bad=0.9 good=-0.3
!zaprop 7.55 bad=0.8 good=-0.5
!zapyta 6.86 bad=1.3 complaint.neglect=1.2 good=-1.0 leaving=0.9
!zarabi 8.34 bad=-1.0 good=0.4
!zareag 7.75 bad=1.9 good=-0.7
!zarown 8.00 bad=1.1
!zarzuc 7.75 bad=-0.6 good=0.7
!zarzut 6.28 bad=-3.0 complaint.delay=-0.9 complaint.quality=-0.5 good=4.5 meeting.off=-0.4 payment.refused=-0.4 praise=2.4
!zasieg 8.16 bad=0.7
!zaskoc 8.16 bad=-0.7 good=-0.4
!zaslug 6.65 bad=1.9 good=-1.2
!zasnac 8.16 bad=0.4 good=-0.4
!zastan 7.87 complaint.cost=1.0 complaint.quality=0.6 good=1.2 reputation=1.0
!zastap 8.85 bad=-0.7 good=0.9
!zastrz 6.26 bad=-4.5 complaint.quality=-0.4 good=5.4 growth=-0.3 praise=0.4
!zaszko 8.00 bad=0.5 good=-0.4
!zaszla 8.85 bad=0.3 good=-0.3
!zatoki 8.56 bad=-0.8
!zatrzy 8.16 bad=1.1 good=-0.6
!zaufan 8.34 bad=0.7 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=0.6 good=-0.3 leaving=0.8
!zauwaz 6.95 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=2.6 praise=2.5 reputation=-0.5
!zawied 8.16 bad=-1.0 good=1.7
!zawies 8.34 bad=0.7
!zawiod 7.55 bad=-1.3 good=3.2 leaving=0.8 praise=1.6
!zawsze 6.73 bad=-1.8 good=0.4
!zaznac 8.56 bad=-0.7
!zbadal 7.38 bad=0.6 good=-0.7
!zbadan 8.16 bad=0.6 good=-0.8
!zbagat 8.56 bad=-0.3
!zbankr 8.85 bad=-0.3
!zbedny 8.56 bad=-1.4 complaint.quality=-0.4 good=2.1 praise=2.6
!zbulwe 8.85 bad=0.3
!zbyt 6.39 bad=0.6 good=-0.8
!zdan 8.56 bad=-0.4 good=0.6
!zdaza 8.85 complaint.neglect=0.7 reputation=0.6
!zdaze 8.34 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.7 good=-0.4 growth=1.0 leaving=-0.5 meeting.off=7.0 reputation=-0.4
!zdazyl 7.87 bad=-1.0 good=1.3 growth=1.3 praise=1.1
!zdecyd 7.31 bad=1.2 complaint.cost=2.0 good=-0.4 leaving=0.9
!zdiagn 8.34 bad=0.3 good=-0.3
!zdjec 7.75 bad=-0.4 complaint.cost=-0.4
!zdjeci 7.46 bad=0.9 good=-0.4
!zdobyt 8.56 good=-0.5
!zdrowe 8.85 bad=-0.3 good=0.4
!zdrowy 8.85 bad=-0.3
!zdziwi 8.56 bad=-0.5 payment.sent=2.7
!ze 4.96 bad=1.8 complaint.delay=0.7 good=-1.0 leaving=0.4 payment.disputed=1.1
!zeby 7.06 bad=-0.3 good=0.6
!zegare 8.16 bad=-0.5 good=0.8
!zepsul 8.85 complaint.cost=0.7 complaint.quality=0.7 leaving=1.0
!zepsut 8.85 bad=0.3
!zestaw 8.56 bad=0.3
!zgadza 6.86 complaint.cost=-1.1 complaint.delay=0.9 complaint.neglect=0.3 complaint.quality=-0.4 leaving=-0.9 legal=0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=4.8 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.6 praise=-0.6 reputation=-0.4
!zglosz 7.75 complaint.delay=-0.4 complaint.quality=0.9 escalation=0.6 good=-0.8 leaving=-0.5 legal=-0.3 payment.refused=0.8 praise=-0.6 reputation=-0.5 urgent=1.5
!zgode 8.85 bad=0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.8 legal=1.3 payment.disputed=-0.9 payment.refused=1.0
!zgodne 8.85 good=-0.3
!zgodni 8.56 complaint.delay=-0.4 complaint.quality=2.6 good=-0.3 payment.refused=0.9
!zgody 8.16 bad=-0.6 good=-0.3 leaving=-0.4
!zgodzi 7.87 complaint.cost=1.1 complaint.quality=-0.4 leaving=1.2 reputation=0.6
!zjadl 8.56 bad=-0.7 good=1.1
!zjedze 7.75 bad=1.0 good=-0.5
!zjedzo 8.56 bad=1.1 good=-0.6
!zjezdz 8.85 bad=0.5
!zl 7.38 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.0 good=-0.5 leaving=-0.5 payment.disputed=2.9 payment.query=1.1 payment.refused=-0.4 praise=-0.6 reputation=-0.3
!zlapal 8.85 bad=0.5
!zle 7.11 bad=-3.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.0 good=3.7 payment.query=0.4 payment.refused=-0.4 praise=1.3 reputation=-0.4
!zleca 8.56 bad=-1.1 good=1.4
!zlecen 8.00 good=-0.3 payment.query=1.3
!zlecil 7.55 bad=1.2 good=-1.0
!zlecon 8.85 complaint.quality=0.8 legal=0.7 payment.refused=1.1
!zlego 7.75 bad=-0.4
!zlosci 8.85 bad=-0.8 complaint.cost=-0.3 complaint.delay=1.2 complaint.quality=-0.5 good=1.5 leaving=0.6 payment.refused=-0.3 praise=1.4
!zlotow 8.16 bad=0.9 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.6 good=-0.6 leaving=-0.9 legal=-0.3 payment.refused=3.4 praise=-0.5
!zlozyc 8.34 bad=1.0 complaint.delay=1.7 good=-0.6 leaving=-0.4 urgent=2.5
!zmian 6.69 bad=-2.9 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=-1.9 escalation=-0.4 good=-2.3 growth=-0.7 leaving=-1.3 legal=-0.8 meeting.off=1.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-1.1 payment.sent=-0.4 praise=-1.3 reputation=-0.6 urgent=-0.5
!zmiani 8.34 bad=-0.5 good=-0.4
!zmieni 6.12 bad=0.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.9 growth=-0.5 leaving=0.9 legal=-0.5 payment.disputed=-0.4 payment.refused=-0.4 reputation=-0.6
!zmiesc 8.85 good=-0.4
!zna 7.31 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=0.6 good=-1.0 leaving=-0.3 reputation=0.7
!znacze 7.31 good=-0.8
!znaja 8.34 bad=0.4 leaving=1.1 praise=0.6
!znajdu 8.56 bad=0.6 complaint.neglect=1.1 leaving=1.0
!znajdz 7.55 complaint.quality=1.1 good=1.3 leaving=0.8 legal=1.3
!znajom 8.34 bad=0.5
!znaku 8.85 bad=1.1 complaint.delay=2.3 complaint.neglect=2.4 complaint.quality=-0.4 escalation=-0.3 good=-0.5 leaving=-0.4 payment.refused=1.2 praise=-0.4
!znalaz 7.17 bad=-0.4 complaint.quality=-0.4 good=0.5 growth=2.1 praise=1.2
!znalez 7.31 good=-0.4 praise=-0.5
!znam 7.31 bad=-1.8 complaint.neglect=-0.5 complaint.quality=-0.4 good=2.2 leaving=-0.3 payment.promised=1.2 praise=0.9
!zniecz 8.56 bad=0.5
!zniesc 8.85 bad=-0.5
!zniesi 8.16 bad=0.3
!zobacz 7.55 bad=1.6 complaint.cost=0.8 complaint.delay=2.6 complaint.neglect=-0.4 good=-1.0 leaving=1.5 legal=-0.3 payment.refused=1.6 reputation=-0.5
!zorgan 7.87 bad=0.4 good=-0.4
!zostac 8.00 bad=-0.4
!zostal 5.73 bad=2.9 complaint.cost=-0.6 complaint.delay=2.5 complaint.neglect=-0.5 good=-2.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.9 payment.query=-0.6 payment.refused=3.4 praise=-0.6 reputation=-0.3 urgent=0.8
!zostan 7.75 bad=2.0 complaint.cost=-0.4 good=-0.5 leaving=-0.5 legal=0.5 payment.delayed=-0.4 payment.disputed=1.8 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.9
!zostaw 7.46 bad=-1.1 complaint.quality=-0.5 good=0.4 praise=1.0
!zrezyg 8.16 good=0.9
!zrobic 7.06 bad=0.9 complaint.cost=0.9 good=-0.7
!zrobie 8.56 bad=-0.6 complaint.quality=-0.4 payment.delayed=2.5 payment.refused=-0.6
!zrobil 6.95 bad=0.5
!zrywac 8.56 bad=0.5 complaint.delay=1.2 complaint.neglect=0.6 complaint.quality=1.0 good=0.3 payment.promised=1.6
!zupeln 7.75 bad=0.8 good=-0.5
!zwiaza 8.00 good=-0.3
!zwiedz 8.85 bad=0.4
!zwolni 8.56 bad=0.9 good=-0.6
!zwraca 7.75 bad=0.9 good=-0.5
!zwroci 8.00 bad=0.9 complaint.quality=0.9 good=-0.6 reputation=1.4
!zwrotu 8.56 bad=1.2 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.6 leaving=-0.4 legal=2.5 payment.refused=-0.4 reputation=1.7
!zwycza 8.34 bad=-1.1
!zyc 8.85 bad=0.3
!zycia 8.16 bad=0.7 complaint.delay=2.1 complaint.neglect=2.3 complaint.quality=-0.4 leaving=-0.3 payment.refused=1.1 praise=-0.4
!zycze 7.64 bad=0.7 complaint.neglect=-0.5 complaint.quality=-0.7 payment.refused=-0.4
!zyje 8.16 bad=0.6 complaint.delay=1.4 complaint.quality=1.0
!zywe 8.85 bad=0.4
a 2.50 bad=2.0 complaint.cost=2.2 complaint.delay=5.3 complaint.neglect=0.9 complaint.quality=5.0 good=1.1 growth=-1.2 leaving=2.3 legal=1.7 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=3.9 payment.query=1.9 payment.refused=1.1 payment.sent=-1.0 praise=3.2 reputation=1.4 urgent=3.6
a3 8.85 bad=-0.6 good=0.7 leaving=-0.4 praise=0.6
a4 8.00 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 growth=-0.3 meeting.off=1.1 praise=-0.4 reputation=-0.4 urgent=1.5
abonam 7.00 bad=1.1 complaint.cost=0.7 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=-2.0 escalation=-0.4 good=0.4 leaving=1.0 legal=-0.3 meeting.off=-0.7 payment.delayed=1.0 payment.disputed=5.0 payment.promised=-0.7 payment.query=0.5 payment.refused=-1.3 payment.sent=-0.9 reputation=-1.1 urgent=-0.4
aborcj 8.56 bad=0.4
absolu 5.90 bad=1.0 good=-0.8
absurd 7.87 bad=0.5
abudzy 8.85 good=0.6
aby 4.47 bad=1.8 complaint.cost=0.6 good=-2.2 leaving=0.5
accor 7.31 bad=-0.8
accora 8.85 bad=-0.7
ace 8.85 bad=-0.5
aczkol 6.77 bad=-1.6
adam 7.55 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.6 meeting.off=-0.3 payment.promised=1.8 payment.sent=1.3 reputation=-0.3
adama 8.34 bad=-0.4
adekwa 7.31 bad=-1.6 good=2.7
admini 7.75 bad=-0.6 complaint.delay=0.7 complaint.neglect=-0.3 good=1.5 growth=1.7 praise=1.4
adres 6.51 bad=-3.9 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=0.3 complaint.quality=-1.6 leaving=-2.0 legal=-1.6 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=-0.9 payment.query=1.0 payment.refused=-1.1 payment.sent=1.1 urgent=-0.7
adresa 8.85 bad=-0.7 good=-0.4
adrese 8.00 good=-0.4
adresu 8.34 bad=-0.7 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.6 good=-0.9 growth=-0.3 leaving=-0.4 legal=0.5 payment.refused=-0.5 praise=-0.4 urgent=-0.4
adrian 8.34 complaint.quality=1.3 good=-0.3 leaving=1.4 praise=-0.3
adw 8.56 complaint.delay=0.8 complaint.neglect=-0.6 good=1.2 meeting.off=-0.4 praise=0.7 reputation=-0.3
adwoka 7.24 bad=-0.6 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=1.5 escalation=-0.7 good=-2.2 growth=-0.7 leaving=-0.9 legal=4.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=-1.9 reputation=-1.2 urgent=-0.5
agata 7.87 bad=-0.7
agencj 7.17 bad=1.2 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.9 escalation=-0.4 good=0.8 growth=-0.6 leaving=3.3 legal=0.3 payment.refused=-0.3 praise=-0.7 reputation=-0.4
agnies 7.64 good=-0.5
agonal 8.56 bad=1.3 good=-0.7
agrawa 8.85 bad=1.0 good=-0.9
agrotu 8.16 bad=0.7 good=-0.8 leaving=-0.5 reputation=0.5
airpor 8.00 bad=-0.4 good=0.4
akadem 7.31 bad=0.7 good=-0.7
akapit 7.11 bad=1.1 complaint.delay=-0.3 complaint.quality=0.9 good=-0.9 leaving=-0.4 legal=0.7 payment.disputed=1.4 payment.refused=-0.3 praise=-0.7 reputation=0.9
akcent 7.75 bad=-0.9 complaint.quality=0.6 good=0.5 payment.refused=0.8
akcept 7.31 bad=-1.1 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=-0.3 growth=1.3 legal=-0.6 meeting.off=-0.6 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=1.7 payment.query=-0.9 payment.sent=-0.4 praise=0.5 reputation=-0.5
akceso 8.16 bad=0.3
akcja 8.00 bad=0.5
akcji 7.64 bad=-0.4
akt 6.69 complaint.delay=1.3 complaint.neglect=0.5 good=-0.5 leaving=-1.2 legal=0.7 meeting.off=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.4 urgent=-0.5
akta 8.56 complaint.neglect=0.8 complaint.quality=-0.5 escalation=1.3 legal=0.7
aktor 8.85 bad=0.4 complaint.delay=1.5 complaint.quality=1.1
aktoro 8.85 bad=-0.9 good=1.3
aktu 8.85 bad=-1.2 complaint.quality=-0.3 good=1.1 leaving=-0.5 praise=0.9
aktual 6.73 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.7 growth=-0.5 legal=-1.0 meeting.off=-0.4 payment.delayed=1.1 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-0.8 reputation=-0.5 urgent=-0.4
aktywn 6.08 bad=-2.0 good=0.6
akumul 8.34 bad=0.5 good=-0.3
akurat 5.90 complaint.cost=1.9 complaint.delay=-0.6 complaint.quality=1.9 good=0.7 growth=-0.3 leaving=0.6 legal=0.5 meeting.off=0.4 payment.disputed=0.6 payment.refused=-0.4 praise=0.4 reputation=1.2
akusty 8.16 bad=0.7 complaint.quality=0.6 good=-0.7 reputation=1.1
ala 8.34 good=-0.4
alanyi 8.34 bad=-0.3 good=0.4
alarm 8.00 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.4 good=0.5 meeting.off=3.3 reputation=-0.3 urgent=1.9
alarmo 8.00 bad=0.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.9 escalation=0.7 leaving=0.7 praise=-0.5
albo 5.07 bad=2.9 complaint.cost=-0.7 complaint.neglect=-0.6 escalation=0.6 good=-2.3 growth=-0.4 leaving=-0.9 payment.disputed=1.1 payment.promised=-0.4 payment.query=1.6 payment.refused=-0.9 payment.sent=0.5 praise=-0.5 urgent=2.4
album 8.56 complaint.delay=0.9 complaint.quality=-0.7 good=0.8 praise=1.2 reputation=1.0
ale 2.68 bad=2.5 complaint.cost=2.8 complaint.delay=1.7 complaint.neglect=1.7 complaint.quality=2.2 good=-1.7 growth=-1.0 leaving=1.6 legal=0.6 meeting.off=0.7 payment.delayed=0.7 payment.disputed=-0.8 payment.promised=0.8 payment.query=-1.2 payment.refused=-0.5 praise=-1.4 urgent=-1.3
alergi 6.39 good=0.5
alergo 7.75 bad=0.6 good=-0.4
alex 8.34 good=-0.6
algebr 7.55 good=1.0
algory 8.16 bad=-1.0 good=-0.5
alikes 8.85 bad=-0.7 good=1.2
alimen 8.56 bad=-0.5 complaint.quality=-0.3 good=-0.7 praise=-0.5
alkoho 6.19 bad=-0.4 good=-0.7
all 5.85 bad=1.9 good=-1.5
allegr 8.00 bad=1.3 complaint.neglect=-0.3 complaint.quality=1.5 growth=-0.3 payment.disputed=0.9 reputation=1.5
allinc 8.85 bad=0.5
allotm 8.85 bad=-0.3
altank 8.85 bad=-0.9 good=1.7
altern 7.17 complaint.delay=0.6 complaint.quality=0.7 good=0.9 leaving=0.6
amator 8.16 bad=1.3 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=2.9 good=-1.0 payment.delayed=-0.5 payment.sent=-0.4 praise=-0.7 reputation=-0.3
ameryc 8.16 bad=-0.7
ameryk 6.95 bad=-0.7 good=-0.5
amica 8.85 bad=0.3
amorty 8.56 complaint.quality=1.5 escalation=1.6 leaving=-0.4
amster 8.56 good=-0.3
analit 7.55 bad=-0.6
analiz 5.73 bad=-0.7 complaint.quality=0.3 good=0.7 legal=1.9
anatol 8.85 bad=-0.4 good=0.8
andel 8.85 bad=-0.4
anders 8.85 bad=0.5 good=-0.3
andrea 8.56 bad=0.5 good=-0.3
androl 8.56 bad=0.4
andrze 6.95 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.3 complaint.quality=0.5 escalation=0.9 good=0.4 growth=1.8 legal=-0.4 payment.sent=0.9 praise=1.4 reputation=-0.6 urgent=1.5
anegdo 8.56 bad=-2.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.3 growth=1.4 legal=-0.4 praise=1.0
aneks 7.38 bad=-0.7 complaint.cost=0.6 complaint.neglect=0.6 complaint.quality=-0.5 good=2.9 growth=2.8 leaving=-0.6 legal=-0.4 meeting.off=-0.4 praise=-0.5 urgent=-0.3
anekse 7.64 bad=-1.0
aneksi 8.34 bad=-0.7
aneksu 8.56 bad=-1.4 complaint.delay=-0.4 complaint.quality=-0.8 growth=-0.3 leaving=1.3 legal=-0.4
aneste 8.85 good=-0.3
angelo 8.85 bad=-0.4
angiel 5.77 bad=-0.8 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-1.8 good=0.9 growth=1.3 leaving=-0.8 legal=-0.6 payment.disputed=-0.3 payment.refused=-0.5 praise=1.6 reputation=-0.6 urgent=-0.5
anglic 7.87 bad=0.3
anglii 7.64 bad=0.3 good=-0.5
anglik 8.34 bad=1.1 good=-0.3
anglo 8.85 good=1.4
ani 5.22 bad=1.2 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=-0.4 escalation=1.3 growth=1.0 legal=-0.6 meeting.off=0.5 payment.disputed=0.3 payment.refused=2.2 praise=1.4 reputation=-0.4 urgent=0.6
ania 7.75 complaint.neglect=0.6 escalation=2.1 leaving=-0.3 payment.refused=-0.3
animac 5.87 bad=0.4 good=1.2
animat 6.48 bad=0.3 good=2.3
aniole 8.85 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.9 leaving=-0.4 payment.refused=-0.3 payment.sent=1.3 praise=2.3
aniu 8.00 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-0.8 escalation=-0.3 growth=0.4 leaving=-0.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=0.3
anizel 8.56 bad=-0.6 good=-0.6
ankarz 8.85 bad=-0.5 good=-0.3
ankiet 7.31 complaint.delay=-0.3 complaint.neglect=2.1 good=-1.1 leaving=-0.5 payment.refused=-0.4 praise=-0.4 reputation=-0.4
anna 7.75 bad=-0.5
anne 8.85 bad=0.3
anny 8.56 bad=-0.5 good=1.1
anonim 8.16 bad=-1.2
antene 8.85 bad=-0.7 good=-0.3 urgent=2.6
anteni 8.85 bad=0.5 complaint.cost=1.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 reputation=1.6
anteny 8.85 bad=1.3 complaint.quality=1.3 good=-0.6 praise=-0.3 reputation=2.1
antipa 8.85 bad=0.7
antres 8.85 bad=-0.5 good=-0.5
antybi 6.02 bad=0.6 good=-0.4
antyge 8.56 bad=-0.3 good=-0.4
antyko 7.46 bad=0.6 good=-1.0 meeting.off=1.4
anulow 7.38 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.2 good=-1.1 growth=-0.4 leaving=-1.2 payment.disputed=2.7 payment.query=-0.5 payment.refused=1.8 payment.sent=-0.4 praise=-0.9 reputation=-0.4
apap 8.56 bad=-0.4 good=0.3
aparac 8.56 bad=-0.5 good=0.4
aparat 6.51 bad=-2.0 good=1.2
aparta 5.14 bad=-1.1 good=1.1
apelac 8.00 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.2 good=1.5 growth=-0.4 leaving=-0.8 legal=-0.6 meeting.off=1.1 payment.disputed=-0.3 payment.refused=-0.5 praise=3.1 reputation=-0.4
apetyt 8.34 bad=-0.9 good=1.3
aplika 6.73 bad=-0.5 complaint.cost=-0.7 complaint.delay=-1.0 complaint.quality=0.9 escalation=-0.4 good=-2.1 growth=-0.7 leaving=0.7 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=1.4 payment.query=-0.4 payment.sent=-0.4 praise=-1.4 reputation=-0.7 urgent=-0.6
aptece 8.16 bad=0.8 good=-0.5
apteka 8.00 complaint.cost=1.2 complaint.quality=0.9 leaving=1.4 reputation=1.4
aqua 7.64 good=1.2
aquapa 6.95 bad=-0.8 good=0.4
arbuz 8.16 bad=0.6 good=-0.6
arbuzy 8.34 bad=-0.4
archai 8.85 bad=0.4
archit 6.65 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=0.4 escalation=2.2 good=1.9 growth=2.0 leaving=-0.6 legal=0.9 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=0.6 urgent=1.5
archiw 7.87 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.9 escalation=-0.4 good=2.3 growth=2.1 leaving=0.9 legal=-0.3 meeting.off=2.2 payment.refused=-0.4 praise=2.9 reputation=-0.5 urgent=-0.4
argume 7.64 bad=0.9
arkadi 8.34 bad=-0.4 good=0.3
armani 8.56 bad=-0.7
aro 8.56 bad=0.6 good=-0.4
arogan 6.51 bad=2.7 good=-2.0
art 8.34 bad=1.3 complaint.quality=0.8 good=-0.6 legal=3.8 payment.refused=0.9 praise=-0.5 reputation=-0.3
artros 8.16 bad=0.5
artura 8.56 bad=-1.0 good=2.0
artyku 7.38 bad=-2.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.6 growth=-0.3 leaving=-0.5 legal=-0.3 payment.refused=-0.3 praise=-0.6 reputation=-0.6
artysc 8.85 bad=-0.3
as 8.85 good=0.4
aserty 8.85 bad=-0.4 good=0.4
asia 8.56 bad=0.4
aso 8.85 bad=0.7 complaint.cost=1.4 complaint.quality=0.9 legal=1.3
aspekt 7.38 bad=-0.3 good=-0.7
aspira 8.56 bad=-0.8 good=1.6
aspiry 8.85 bad=0.6
astma 8.16 good=-0.4
astmy 7.87 bad=0.3 good=-0.6
asymet 8.56 bad=0.5 good=-0.4
asyste 7.46 bad=0.5 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=2.1 complaint.quality=-1.2 good=-0.6 meeting.off=1.7 payment.promised=-0.4 payment.query=1.2 praise=-0.7 reputation=1.0
atak 8.85 good=0.4
atakam 8.85 good=0.5
atlant 8.34 bad=-0.3
atmosf 5.33 bad=-1.6 good=2.5 praise=1.2
atrakc 5.04 bad=-2.1 good=3.2
atut 7.31 bad=-0.9 good=2.1
atutem 7.06 bad=-1.8 good=1.2
atutow 8.85 bad=-0.4 good=0.7
atuty 8.85 bad=-0.3 good=-0.3
aucie 8.16 urgent=0.9
audyci 8.85 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.4 good=2.2 growth=3.5 payment.disputed=-0.3 praise=2.7
audycj 8.85 bad=1.2 complaint.cost=1.4 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.7 growth=-0.5 leaving=-0.5 praise=-0.4 reputation=3.2
audyt 8.16 bad=-1.7 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.7 good=0.8 leaving=-0.6 legal=-0.3 meeting.off=1.7 payment.refused=0.5 payment.sent=-0.4 praise=0.5 reputation=-0.4
audyto 6.55 bad=-0.4 good=-0.4 leaving=-1.2 legal=-0.7 payment.query=2.1 payment.refused=-0.4 reputation=-0.6
audytu 8.85 complaint.neglect=-0.3 complaint.quality=0.8 good=1.5 leaving=0.7 legal=1.5 praise=1.4
august 8.34 good=0.4
austri 8.34 bad=0.4
aut 8.34 bad=0.9
auta 7.38 good=0.8 growth=2.9
autek 8.85 bad=-0.5 good=0.8
autem 8.34 good=-0.7
auto 6.95 bad=1.1 good=-2.2 urgent=1.9
autobu 6.34 complaint.cost=1.0 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.1 good=0.7 leaving=0.8 payment.refused=1.0
autoim 7.75 good=-0.3
autoka 7.64 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=-0.3 good=0.6 growth=1.8 leaving=-0.5 legal=-0.6 praise=1.1 reputation=1.2
automa 6.16 bad=-0.8 complaint.cost=-0.7 complaint.delay=-1.4 complaint.neglect=-0.5 complaint.quality=1.0 escalation=1.2 good=-1.2 growth=-0.7 leaving=0.7 legal=-1.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=1.2 payment.query=-0.3 payment.refused=-1.1 payment.sent=-0.4 praise=-1.1 reputation=-1.0 urgent=0.7
autor 8.16 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.5 growth=1.6 payment.refused=-0.4 praise=0.9
autora 8.16 complaint.quality=1.1 good=-0.9 reputation=1.5
autore 8.34 good=-0.5
autors 7.75 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.3 good=-0.7 growth=-0.4 legal=0.4 meeting.off=0.8 payment.sent=1.0 praise=-0.6 reputation=-0.4
autory 7.46 bad=1.6 complaint.quality=1.6 good=-1.0 leaving=2.3 payment.refused=1.2
autost 7.64 bad=0.6 good=-0.4
awanso 8.85 bad=0.3 complaint.neglect=0.6 leaving=0.7 praise=1.2
awantu 7.87 bad=2.1 good=-0.8
awaria 8.34 bad=0.4 complaint.delay=-0.4 complaint.quality=0.5 escalation=1.7 leaving=-0.5
awarie 8.56 bad=0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.0 reputation=1.3
awarii 7.75 bad=1.1 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=-0.4 good=1.4 leaving=0.8 legal=-0.3 payment.delayed=0.8 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.6 praise=1.5 reputation=1.0
awaryj 8.34 bad=0.3
awizo 8.85 bad=-0.7 complaint.quality=-0.5 payment.disputed=-0.5 payment.query=-0.3 payment.sent=4.1
az 5.00 bad=0.4 complaint.delay=0.7 complaint.quality=1.5 escalation=0.5 leaving=-0.7 payment.delayed=1.1 payment.disputed=1.0 payment.promised=0.6 payment.refused=3.9 payment.sent=-0.4 praise=-0.6 reputation=0.8
azja 8.16 bad=-0.4 good=-0.4
azjaty 8.16 good=0.4
azji 7.87 bad=-0.3 good=-0.5
azul 8.85 bad=-1.5 good=-1.0
b 5.31 bad=-2.4 complaint.cost=-0.4 complaint.quality=-0.6 escalation=-0.5 good=2.9 leaving=-0.3 payment.sent=0.8
baaaar 8.56 good=0.4
baaard 8.00 bad=-0.6 good=0.5
babc 8.85 complaint.quality=0.8 good=0.4 leaving=1.0
babci 8.56 complaint.neglect=0.7 complaint.quality=0.4 good=0.5 legal=1.3 praise=0.6 reputation=-0.4
babcia 7.46 bad=-1.0 complaint.cost=1.3 complaint.delay=1.5 complaint.quality=-1.1 escalation=-0.3 good=1.8 growth=-0.4 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=1.0 payment.refused=3.2 payment.sent=-0.3 praise=1.4 reputation=-0.8
babecz 8.85 bad=0.5
babins 8.85 good=-0.5
bable 8.85 good=0.4
bac 8.16 bad=-0.5 good=0.8 growth=1.6 praise=0.9
backup 8.85 bad=2.3 complaint.delay=1.6 complaint.quality=3.3 good=-0.7 leaving=1.8 praise=-0.7
bada 7.11 bad=-0.5 good=1.0
badac 8.00 bad=-0.4 good=-0.3
badacz 6.61 bad=-2.1 good=-1.0
badan 4.93 bad=-1.3 complaint.delay=0.8 good=-1.1 leaving=0.7
badana 8.56 bad=0.3
badani 4.02 bad=-0.7 good=-0.8
badany 7.64 bad=-0.9 good=-0.5
badawc 6.95 bad=-0.6 good=-0.7
badz 6.55 bad=-0.7
badzie 7.75 bad=0.4
bagate 7.64 bad=1.2 good=-0.8
bagaz 8.34 bad=-0.4 good=1.6
bagaze 7.87 bad=-1.5 good=1.1
bagiet 8.85 bad=0.5 good=-0.5
bajecz 8.85 bad=-1.1 good=3.0 praise=2.7
bajka 7.87 bad=-0.7 good=0.8
baklaz 8.34 bad=1.1 good=-0.3
bakszy 8.85 bad=0.3
bakter 6.61 good=-1.4
bal 7.75 bad=-0.4 complaint.cost=1.1 complaint.neglect=0.4 good=0.8 leaving=0.8
bala 7.46 bad=-1.0 good=0.7
balaga 6.95 bad=2.6 good=-1.3
balam 8.56 bad=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.3 praise=1.7 reputation=-0.3
balem 8.56 bad=-0.9 complaint.delay=-0.6 good=1.3 growth=1.8 praise=1.1
balkon 5.63 bad=1.0 good=0.4
ballro 8.85 bad=-0.4 good=-0.8
balowa 8.56 good=-0.8
balsam 8.34 bad=-0.4 good=0.5
baltyc 8.56 bad=-0.5
baltyk 8.34 bad=-1.1 good=1.1
balu 8.34 bad=1.5 good=-0.7
banach 8.85 bad=0.6
banaln 7.75 bad=-0.8 good=1.3
bandin 8.85 bad=0.4
baner 8.00 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=1.2 good=-1.5 growth=-0.7 leaving=-0.4 legal=-0.3 meeting.off=-0.3 payment.delayed=-0.3 praise=-0.7 reputation=-0.4 urgent=-0.7
banero 8.85 complaint.delay=-0.6 complaint.quality=0.5 good=-0.5 payment.refused=0.7
bani 7.87 bad=0.7 good=-0.5
bank 7.31 bad=-1.9 complaint.cost=-0.9 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-0.7 good=-0.7 growth=-0.5 leaving=-0.5 meeting.off=-0.7 payment.delayed=5.1 payment.disputed=-0.5 payment.promised=0.7 payment.query=-0.9 payment.sent=0.9 praise=-0.9 reputation=-0.7 urgent=1.0
bankam 8.56 bad=-1.5 leaving=-0.4
bankie 7.75 bad=-0.6 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.3
bankow 8.85 bad=-0.4 complaint.quality=-0.4 payment.sent=-0.6
banku 7.24 complaint.cost=0.6 complaint.delay=-1.2 complaint.neglect=-0.4 complaint.quality=1.4 good=-1.1 growth=-0.4 leaving=-0.7 legal=-0.8 meeting.off=-0.6 payment.disputed=-0.8 payment.promised=1.0 payment.query=-0.4 payment.refused=2.8 payment.sent=1.9 praise=-0.7 reputation=-1.0
bar 5.73 bad=0.5 complaint.quality=0.4 good=-1.5 legal=0.4
barach 7.64 bad=1.1
barbar 8.16 good=-0.5
barcel 7.75 bad=-2.1 good=2.4
bardo 8.85 bad=1.3 good=-0.5
bardzi 4.87 bad=0.7 complaint.delay=0.3 complaint.quality=1.8 good=-2.2 growth=0.8 praise=0.4 reputation=-0.3
bardzo 2.60 bad=-3.0 complaint.delay=-0.8 complaint.quality=0.7 good=7.9 growth=-0.8 leaving=-0.7 legal=0.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=3.3 reputation=0.5 urgent=3.5
barek 7.75 bad=-0.4 good=1.0
barkie 8.56 bad=-0.5 good=0.4
barkow 8.85 bad=-0.4 good=0.4
barku 8.00 bad=-0.5 good=1.3
barman 6.16 bad=0.4 good=0.8
baru 6.61 bad=1.2 good=-2.3
barwe 8.56 good=-0.9
bary 7.11 bad=-0.4 good=0.8
barze 5.63 bad=1.9 good=-1.1
basen 4.49 bad=-0.7 good=2.3 payment.disputed=1.0
basena 6.73 bad=-1.0 good=0.7
basene 7.06 bad=0.4 good=1.4
baseni 5.11 bad=0.6
baseno 6.45 bad=-1.1 good=1.1
basenu 5.90 bad=0.7 good=-0.5
baseny 6.08 bad=-1.7 good=2.7
bass 8.85 good=0.3
batali 8.85 bad=-0.5
bateri 6.77 bad=-0.7
bawic 7.75 bad=0.9 good=-0.3
bawili 8.34 bad=-1.0 good=1.2
baza 7.38 bad=-0.8 good=1.0
baze 8.00 bad=-0.7 leaving=1.3
bazie 7.87 bad=-0.4 good=-0.6
bazuja 8.34 good=-0.5
bazy 7.31 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.6 good=-0.9 growth=-0.6 leaving=1.5 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.3 urgent=-0.4
bb 8.85 bad=-0.3 good=1.0
bdb 8.00 bad=-1.0 good=0.9
beata 8.34 bad=-0.9
beatri 8.34 good=-0.7
beda 5.45 bad=-3.9 complaint.cost=-0.9 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-1.6 escalation=-0.4 good=-0.7 growth=-0.6 leaving=-1.1 legal=-0.9 meeting.off=0.5 payment.disputed=-0.4 payment.promised=3.7 payment.query=-0.5 payment.refused=-0.5 praise=-0.7 urgent=-0.4
bedac 6.58 bad=0.7 good=-0.6
bedace 8.56 good=-0.3
bedacy 7.87 bad=-0.5 good=-0.4
bede 5.52 bad=0.3 complaint.delay=-1.0 complaint.neglect=1.4 complaint.quality=-0.8 growth=-0.6 leaving=1.5 legal=-0.6 meeting.off=-0.8 payment.delayed=2.7 payment.query=0.8 payment.refused=-1.3 payment.sent=-0.8 praise=-1.1 reputation=3.5 urgent=0.7
bednar 8.85 bad=-0.4 good=0.4
bedzie 4.11 bad=-1.2 complaint.cost=-1.8 complaint.delay=-0.3 complaint.quality=-1.0 good=-2.3 growth=2.2 leaving=0.8 legal=1.7 meeting.off=-1.1 payment.delayed=0.9 payment.disputed=0.6 payment.promised=2.7 payment.query=0.7 payment.refused=1.0 payment.sent=-1.6 praise=-1.6 reputation=1.7 urgent=-2.1
bedzin 8.85 bad=-0.5 good=0.5
bekon 8.56 bad=2.0 good=-1.3
belgia 8.85 bad=-0.3
belkot 8.85 bad=-0.4 good=0.7 praise=0.7
benefi 8.85 bad=-0.8
benzyn 7.87 bad=1.8 good=-1.2
best 7.46 bad=-0.5
betoni 8.56 bad=0.4
bez 3.54 bad=1.5 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=2.3 escalation=-0.8 good=1.0 growth=1.3 leaving=-0.8 legal=-0.8 payment.delayed=-0.9 payment.disputed=1.0 payment.query=2.0 payment.refused=1.5 payment.sent=-0.9 praise=2.2 reputation=-1.5 urgent=0.5
bezalk 8.85 bad=-1.2 good=1.4
bezble 8.34 bad=-0.6 good=0.7
bezbol 7.55 bad=-0.7 good=1.0
bezcen 8.85 bad=0.9
bezcze 6.58 bad=2.0 good=-1.4
beze 8.85 complaint.quality=-0.4 meeting.off=1.3
bezglu 8.34 bad=-0.6 good=1.1
bezgot 8.85 bad=0.7
bezint 8.85 good=0.8
beznad 6.26 bad=4.2 good=-3.3
bezpie 5.84 bad=-1.3 good=1.9
bezpla 6.19 bad=-2.5 good=3.6
bezplo 8.56 bad=-0.4
bezpod 8.16 bad=1.3 complaint.quality=-0.6 good=-0.6 legal=0.9 payment.disputed=1.5 payment.refused=1.5
bezpos 6.16 bad=-0.9 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=-0.5 escalation=3.0 good=0.3 leaving=-0.6 legal=-0.3 payment.refused=-0.4 praise=-0.3 reputation=-0.5
bezpro 7.55 bad=-1.2 good=1.1
bezprz 7.46 complaint.cost=-0.4 complaint.quality=1.5 legal=-0.3 meeting.off=1.3 payment.refused=0.9
bezrad 8.00 bad=2.7 good=-1.0
bezsen 8.34 bad=0.9 good=-0.6
bezsku 8.34 bad=1.1 complaint.quality=0.5 legal=0.5
bezstr 7.31 good=0.8
bezust 8.85 bad=1.3 complaint.quality=2.0 legal=-0.3 payment.refused=1.4
bezzas 8.85 complaint.quality=1.3 legal=0.8 payment.disputed=-0.4 payment.refused=2.1
bezzwl 8.85 bad=-0.9 good=-0.3
bhp 8.56 bad=-0.4 good=1.3 praise=1.0
biala 8.00 good=-0.4 payment.query=1.7
bialac 8.34 bad=-0.4
bialeg 8.16 bad=0.3
bialej 8.00 complaint.delay=-0.5 good=-0.6 payment.disputed=-0.5 payment.query=2.6 payment.refused=-0.4
bialek 8.16 bad=-0.3
bialka 7.17 bad=-0.8 good=-0.8
bialko 7.64 good=-0.6
bialol 8.56 complaint.cost=0.6 complaint.quality=0.9 good=0.4 reputation=0.8
bialow 8.85 bad=0.8 good=-0.3
bialym 7.75 bad=-0.4 meeting.off=1.7
bialys 8.34 bad=1.1 complaint.cost=1.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.5 reputation=1.5
biblio 7.38 bad=-0.7 complaint.cost=0.7 complaint.neglect=0.4 complaint.quality=-0.7 growth=1.3 leaving=-0.4 payment.disputed=0.7 praise=0.6 reputation=-0.3
biedni 8.34 bad=2.0 good=-1.2
biedny 8.85 bad=0.7 good=-0.4
biedro 7.87 bad=0.5 good=-0.4
biega 8.34 good=0.6
biegac 8.34 bad=1.2 good=-0.6
biegal 8.00 bad=1.0 good=-1.1
biegan 8.00 good=0.8
biegle 8.56 bad=0.5 complaint.quality=1.1 good=-0.5 legal=1.7 payment.query=1.9 payment.refused=1.9 praise=-0.3
biegly 7.75 bad=0.8 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=2.8 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-1.0 legal=5.0 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=0.5 payment.query=1.3 payment.refused=-0.5 praise=-0.9 reputation=0.8
biegni 8.85 bad=-0.6
biegu 8.16 bad=-0.3
biegun 8.56 good=-0.3
bielan 8.56 bad=-0.4
bieliz 8.00 bad=0.6
bielsk 8.16 bad=1.0 good=-0.8
bierz 8.85 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 growth=1.2 leaving=-0.4 praise=0.8 reputation=-0.5
bierzc 8.56 bad=0.5 good=-0.4
bierze 6.58 bad=-1.5 complaint.delay=-1.5 complaint.quality=-1.3 escalation=-0.4 good=2.1 growth=5.6 leaving=-0.8 meeting.off=1.6 payment.delayed=0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.5 praise=0.6 urgent=-0.4
bieszc 8.00 complaint.cost=-0.3 complaint.neglect=1.1 good=0.4 growth=1.1 leaving=0.3 praise=0.6
biezac 6.77 bad=-2.3 good=2.5 payment.promised=1.0 payment.sent=-0.3
big 8.56 bad=0.8 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.3 legal=1.4 payment.disputed=1.0 payment.refused=0.7 reputation=-0.4
bije 8.16 complaint.quality=0.8 good=-0.4 meeting.off=2.0 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.3
bilans 7.87 bad=0.6 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=0.4 good=-0.5 growth=-0.4 leaving=-0.5 legal=-0.6 payment.disputed=-0.5 payment.refused=-0.4 urgent=0.5
bilard 6.55 bad=-0.7 good=2.4
bilet 8.34 bad=0.6 complaint.cost=1.0 complaint.neglect=0.8 leaving=0.9 reputation=1.5
bileto 8.56 complaint.delay=1.2 complaint.quality=0.8 leaving=1.5
bilety 8.85 bad=0.3
billbo 8.85 bad=1.1 complaint.quality=1.5 reputation=1.8
bingo 8.34 good=0.6
bioche 8.34 good=-0.4
biodro 8.00 bad=0.8
biolog 6.77 bad=-0.8 good=-0.7
biora 8.56 bad=-0.4 good=1.2
biorac 6.86 bad=-0.4 good=2.4
biore 7.55 bad=-0.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.4 growth=2.1 payment.delayed=0.8 payment.disputed=1.2 payment.query=-0.3 praise=-0.7
biotec 8.16 bad=-0.4
biskup 8.85 bad=0.3 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.7 leaving=1.2
bita 8.56 bad=0.6
biulet 8.56 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=2.3 good=0.3 leaving=-0.6 legal=-0.4 praise=0.9
biura 6.39 complaint.delay=-1.3 complaint.neglect=2.1 escalation=-0.6 good=-0.4 growth=-1.0 leaving=3.1 legal=-0.8 meeting.off=-0.5 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=0.6 payment.query=0.8 payment.refused=-0.9 payment.sent=-0.5 praise=-1.1 reputation=-0.4 urgent=-0.4
biurem 7.75 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.5 good=-0.9 leaving=0.3 payment.query=0.8 praise=-0.6 reputation=1.1
biurki 8.34 bad=0.5 complaint.cost=1.4 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.5 good=-0.7 leaving=0.5
biurko 8.34 complaint.neglect=0.5 complaint.quality=0.7 escalation=1.2 payment.refused=1.1
biurku 8.16 bad=0.8 complaint.cost=2.9 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=0.5 good=-0.4 leaving=2.6 payment.refused=-0.3 praise=-0.4 reputation=-0.4
biuro 6.45 bad=-0.6 complaint.cost=1.2 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-1.9 escalation=-0.7 good=-0.7 growth=-1.1 leaving=0.8 legal=-1.2 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=0.5 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.6 praise=-1.3 reputation=-1.1 urgent=-0.4
biuru 8.56 bad=1.5 complaint.delay=-0.6 complaint.neglect=0.5 escalation=0.8 good=-0.4 leaving=2.4 payment.refused=0.9
biurze 7.38 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=-1.3 good=-1.0 growth=0.6 leaving=-1.0 legal=-0.7 meeting.off=-1.0 payment.delayed=-0.3 payment.disputed=0.8 payment.promised=-0.4 reputation=-0.5 urgent=-0.4
biznes 6.02 bad=-1.6 complaint.quality=-0.3 good=1.1 growth=1.4 leaving=-0.4 meeting.off=2.2 praise=-0.4
bizute 8.34 bad=0.6 good=-0.5
blacie 8.85 complaint.neglect=0.6 complaint.quality=1.1 payment.refused=1.4
black 8.34 bad=0.8 complaint.cost=-0.4 complaint.quality=2.1 good=-0.5 legal=0.8 payment.disputed=-0.5 praise=-0.3 urgent=2.6
blad 6.34 bad=2.1 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=2.6 escalation=1.0 good=-2.0 growth=-0.7 leaving=1.1 legal=1.8 payment.delayed=-0.3 payment.disputed=1.3 payment.query=1.2 payment.refused=-0.9 payment.sent=-0.5 praise=-0.8 reputation=-0.6 urgent=-0.4
blagaj 8.85 bad=-0.6
blagal 8.56 bad=0.4 good=-0.5
blagam 8.34 bad=-1.1 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=-0.5 escalation=0.8 praise=-0.4 urgent=3.0
blat 8.16 bad=0.5 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=1.0 praise=0.9
blatem 8.85 bad=0.3 complaint.neglect=0.6 complaint.quality=0.7 escalation=1.3 payment.refused=1.1
bledam 8.85 bad=1.3 complaint.cost=0.9 complaint.quality=2.9 escalation=1.0 leaving=1.5 legal=-0.3
bledem 8.56 bad=-0.3
bledna 8.34 bad=0.3 good=-0.4
bledne 7.75 bad=0.9 complaint.cost=-0.5 complaint.quality=1.5 legal=1.2 payment.disputed=-0.6 reputation=-0.5
bledow 7.46 bad=0.6 complaint.cost=-0.7 complaint.neglect=0.6 complaint.quality=2.8 leaving=1.2 legal=1.6 payment.disputed=1.5 urgent=-0.7
bledu 8.85 complaint.neglect=0.8 complaint.quality=0.8
bledy 7.24 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=2.6 good=0.4 legal=-0.4 payment.disputed=-0.4 payment.refused=1.9 praise=-0.4 reputation=-0.4
blik 8.56 bad=-1.9 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.7 growth=-0.5 legal=-0.3 payment.query=-0.4 payment.sent=4.5 praise=-0.5 reputation=-0.3
bliska 7.75 good=0.8
bliski 6.95 bad=-1.2 good=1.1
blisko 4.71 bad=-3.4 good=6.7
blizej 7.38 bad=2.1 good=-0.8
blizn 8.85 bad=-0.6 good=0.3
blizna 8.00 bad=-0.3 good=0.3
blizni 8.34 good=-0.3 meeting.off=1.5
bloga 8.85 bad=0.5 complaint.delay=0.6 complaint.quality=1.6 payment.refused=0.8 praise=-0.4 reputation=2.1
blogos 8.85 bad=-0.3
blokad 7.38 bad=1.3 payment.disputed=2.2 payment.refused=1.7
blokow 7.87 bad=0.6 good=-0.9
bloto 7.64 bad=0.7
blues 8.85 bad=0.6
blyska 7.55 bad=-1.4 complaint.quality=-0.8 good=2.9 praise=4.1
bo 3.28 bad=2.4 complaint.cost=2.0 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=2.4 escalation=3.0 good=-2.2 growth=0.5 leaving=0.6 legal=1.0 meeting.off=1.4 payment.delayed=1.9 payment.disputed=0.9 payment.promised=0.7 payment.query=1.2 payment.refused=2.2 payment.sent=1.0 praise=1.1 reputation=-1.4 urgent=-1.7
board 8.85 bad=0.8
boczne 7.87 bad=-0.3 good=1.5
boczny 8.00 good=-0.9
bodajz 8.34 bad=-0.5 good=0.5
bodrum 8.56 bad=-0.6 good=-0.6
bog 8.00 bad=0.8 complaint.neglect=-0.3 good=0.4 leaving=1.6 praise=-0.4
bogate 6.86 bad=-0.6 good=1.2
bogaty 7.87 bad=1.3 good=-0.9
bogdan 8.16 bad=-1.1 leaving=-0.4 payment.promised=-0.4
bogu 7.75 bad=0.8 complaint.neglect=1.1 good=-0.4 reputation=1.6
bohate 8.56 bad=-0.6
boi 7.87 bad=-1.0
boiska 8.16 bad=-1.2 good=0.5 praise=0.7
boisko 8.34 bad=-0.6 good=0.6
boja 8.56 bad=-0.9 complaint.quality=-0.4
bojac 8.85 bad=0.4
bojacy 8.85 bad=0.4
boje 8.16 good=0.8 payment.promised=1.3 praise=1.1
bok 8.85 good=0.3
bokiem 8.34 complaint.neglect=0.5 complaint.quality=0.7 escalation=1.3 payment.refused=1.0
boku 8.16 good=0.3
bol 6.06 bad=0.3
bolaca 8.85 bad=-0.9 good=1.5
bolala 8.85 bad=-0.7 good=0.4
bolalo 8.34 bad=0.4 complaint.cost=1.1 complaint.quality=-0.4 payment.sent=1.8
bolami 8.16 good=0.5
bole 7.00 good=0.7
bolec 8.34 bad=-0.4
bolem 6.86 complaint.quality=1.2 leaving=1.1 praise=0.8
boli 7.11 bad=1.0 complaint.neglect=0.6 complaint.quality=0.6 good=-0.5
bolowy 8.85 bad=0.3 good=-0.3
bolu 6.39 bad=-0.3 good=0.6
bon 8.85 bad=-0.4 good=-0.9
bonuse 8.85 bad=-0.3
bookin 6.69 bad=1.5 good=-0.7
boreli 8.85 bad=-0.4 good=0.6
borowi 8.34 bad=0.8
boryka 7.31 bad=-1.8 good=1.3
botoks 8.85 bad=-0.7 good=0.6
bouche 8.56 good=-0.4
bowiem 6.58 bad=-1.8
boze 7.55 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=0.5 good=-0.9 leaving=1.1 reputation=1.1
bozenk 8.85 bad=-0.4 complaint.neglect=-0.3 good=1.1 leaving=-0.5
bp 8.56 bad=0.5 good=-0.3
br 6.77 bad=-1.1 good=-1.0
brac 6.81 bad=0.6
brak 4.00 bad=7.2 complaint.cost=0.4 complaint.delay=1.6 escalation=0.4 good=-5.2 legal=1.2 payment.disputed=0.6 payment.refused=-0.3 praise=0.4 reputation=-0.4
braki 7.46 bad=3.2 good=-1.5
braklo 8.16 bad=-0.9 good=1.0
brakni 8.56 bad=0.4 good=-0.4
brakow 6.21 bad=1.0 payment.query=-0.6
braku 6.69 bad=1.3 good=-1.0
brakuj 6.16 bad=3.0 complaint.cost=-0.5 complaint.delay=0.7 complaint.quality=0.8 good=-2.4 leaving=-0.5 legal=0.4 meeting.off=0.9 payment.disputed=-0.3 payment.promised=-0.4 payment.query=1.1 payment.sent=-0.4 praise=-0.6 reputation=0.9 urgent=3.1
bral 8.85 bad=0.4
brala 7.46 bad=0.6 complaint.cost=1.8 complaint.delay=0.8 complaint.quality=-0.8 good=-0.4
brama 7.55 bad=-0.3 complaint.delay=-0.5 complaint.quality=1.8 escalation=1.0 good=0.7 legal=1.6 payment.refused=0.7
bramie 8.85 bad=0.6
bramke 8.85 good=0.5 praise=0.8
bramy 8.00 bad=0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.6 good=-0.7 payment.refused=0.8
brandi 8.56 bad=-0.9 good=-0.3
brandu 8.85 bad=-0.4
brane 8.85 bad=-0.4
brania 8.00 bad=0.4
branie 8.16 good=-0.5
branza 8.56 bad=-0.3
branze 8.85 bad=-0.9 complaint.cost=-0.4 complaint.quality=-0.4 good=0.9 growth=-0.3 meeting.off=-0.3 payment.refused=-0.4 praise=1.7
branzo 8.56 bad=-1.8 good=-0.6
branzy 6.81 bad=1.3 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=1.0 complaint.quality=-0.7 escalation=-0.3 good=-0.5 growth=1.0 leaving=-1.1 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.5 praise=-1.1 reputation=4.5
brat 8.56 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.3 good=0.9 growth=2.5 leaving=-0.5 legal=-0.3 payment.refused=-0.5 payment.sent=1.1 reputation=-0.3
brawa 8.00 bad=-0.8 good=0.7
brawo 7.75 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=0.9 good=3.1 growth=1.3 leaving=-0.4 payment.disputed=-0.3 payment.refused=-0.3 praise=2.3 reputation=-0.4
briefi 8.85 bad=-0.6
bristo 8.34 bad=-0.6
brodzi 6.69 bad=2.1 good=-2.4
broni 8.85 bad=-0.3
bronic 8.56 bad=1.0 complaint.delay=-0.5 complaint.neglect=-0.3 escalation=1.6 good=-0.4 leaving=-0.6 legal=0.9 payment.disputed=2.1 payment.refused=-0.5
browar 7.87 bad=0.7 complaint.delay=-0.3 escalation=1.2 good=-1.0
brud 6.34 bad=2.6 good=-1.7
brudem 8.85 bad=1.5 good=-0.6
brudna 6.14 bad=2.3 good=-2.3
brudne 5.36 bad=5.0 good=-3.9
brudno 6.42 bad=3.2 good=-2.3
brudny 6.16 bad=4.1 good=-3.6
brudu 7.46 bad=1.0 good=-0.9
brugii 8.85 bad=-0.6 good=1.1
brutto 8.16 bad=1.0 complaint.quality=0.8 legal=0.8 payment.disputed=1.9 payment.refused=1.2 payment.sent=-0.3 reputation=-0.3
brytan 7.38 bad=-0.8 good=-1.1
brytyj 7.38 bad=-0.4 good=-0.4
brzega 8.16 bad=0.6 good=-0.4
brzegu 8.16 bad=1.1 good=-0.4
brzezi 8.85 complaint.neglect=0.3 good=0.4
brzmi 8.00 bad=0.8 complaint.cost=1.1 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=2.2 good=-0.5 leaving=-0.4 legal=1.4 payment.refused=0.8 reputation=-0.4
brzmie 8.34 bad=-0.3 good=-0.3
brzosk 8.56 complaint.cost=1.0 escalation=0.6 leaving=0.4
brzusz 8.00 bad=0.4
brzydk 6.73 bad=0.5 good=-0.3
bubel 8.16 bad=0.4
budape 8.34 bad=1.2 good=-0.5
budowa 6.73 bad=-1.9 complaint.neglect=-0.3 good=-1.0
budowe 7.46 bad=0.9 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.2 leaving=0.5 legal=0.7 urgent=1.4
budowi 7.38 bad=-2.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.5 leaving=-0.3 legal=-0.4 meeting.off=1.0 praise=-0.4 reputation=-0.3
budowl 7.11 bad=1.7 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=0.8 complaint.quality=1.2 escalation=-0.5 good=-1.6 leaving=-0.6 legal=1.8 praise=-0.4 reputation=2.3
budowy 6.58 bad=1.3 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=2.0 escalation=0.6 good=-1.8 growth=-0.6 leaving=-0.5 legal=0.8 meeting.off=0.9 payment.promised=0.9 payment.refused=-0.4 payment.sent=-0.4 praise=-0.8 reputation=-0.5 urgent=-0.3
buduje 8.16 good=-1.1
budyne 6.28 bad=-1.5 good=0.4 leaving=0.3
budynk 5.48 good=-1.4
budzac 8.85 bad=0.3 good=-0.5
budze 8.34 good=0.7
budzec 8.16 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=-0.5 good=0.8 growth=1.5 payment.disputed=0.9 praise=1.0 reputation=-0.3
budzet 6.86 bad=-2.4 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.8 growth=1.0 legal=-0.4 meeting.off=-0.8 payment.refused=-0.3 reputation=-0.3
budzi 8.34 bad=-0.4 good=0.6
bufet 6.95 bad=-1.0 good=0.9
bufetu 6.28 bad=-1.3 good=2.0
bufoni 8.85 bad=0.9 good=-0.8
bulecz 8.34 bad=-0.6 complaint.quality=-0.4 good=1.9 growth=2.3 urgent=-0.4
bulgar 7.46 good=-0.8
bulki 7.87 bad=-0.4 good=0.7
bumera 8.85 leaving=-0.6
bungal 8.16 bad=-0.4 good=-0.8
burger 8.34 bad=-0.6 good=1.1
burmis 8.34 bad=0.8 complaint.cost=1.6 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=-0.9 escalation=1.5 good=-0.5 growth=-0.7 leaving=-0.7 legal=-0.4 payment.delayed=-0.3 payment.promised=2.1 payment.refused=-0.4 praise=0.8 reputation=1.3
burzli 8.85 good=0.3
bus 7.64 bad=-0.9 good=1.8
busem 8.16 bad=-0.5 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.4
buska 8.56 bad=-0.4 good=-0.8
but 8.85 bad=0.5 complaint.quality=0.8 escalation=1.6
butele 7.75 bad=1.0 good=-0.9
butelk 6.77 bad=0.4 complaint.neglect=0.8 complaint.quality=0.5 good=1.0 leaving=0.7
buty 7.55 bad=-0.7 complaint.quality=-0.5 good=-0.4 reputation=-0.3
buzi 8.34 bad=-0.5 good=0.4
buziak 8.85 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.8 growth=1.4 leaving=-0.3 praise=1.0 reputation=-0.4
buzie 8.85 bad=0.5
bw 8.56 bad=-0.8 good=-1.4
by 3.65 bad=1.5 complaint.delay=2.2 complaint.neglect=-1.1 complaint.quality=-0.7 good=-2.7 growth=-0.4 leaving=-0.7 meeting.off=0.5 praise=-0.8 reputation=1.0
byc 3.84 bad=3.7 complaint.cost=-1.3 complaint.delay=6.0 complaint.neglect=-0.7 complaint.quality=2.8 good=-4.0 leaving=-1.1 legal=-0.5 meeting.off=0.7 payment.delayed=-1.4 payment.disputed=0.5 payment.promised=-2.0 payment.query=0.9 payment.refused=0.9 payment.sent=3.9 praise=-1.3 reputation=-1.6 urgent=1.2
bycia 7.55 bad=-1.0 good=1.8
bydgos 7.87 complaint.delay=0.5 complaint.quality=-0.3 good=0.5 leaving=1.6 legal=0.6
byl 3.62 bad=3.1 complaint.cost=0.3 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=1.7 escalation=-0.6 good=-1.0 growth=-1.0 leaving=1.4 legal=0.8 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=0.9 payment.promised=-0.5 payment.refused=0.4 reputation=-0.9 urgent=-0.8
byla 3.54 bad=0.6 complaint.cost=1.1 complaint.delay=1.3 complaint.quality=1.1 escalation=0.4 good=1.3 growth=0.5 leaving=0.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.5 payment.promised=-0.3 payment.refused=-1.1 payment.sent=-0.6 praise=1.5 reputation=-0.5 urgent=-0.4
bylaby 8.56 bad=-0.5 complaint.cost=-0.5
bylam 6.45 bad=-0.8 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.4 good=0.5 legal=0.7 reputation=1.4
byle 7.11 bad=-0.3
bylego 8.56 bad=-1.2 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 payment.refused=0.7 praise=-0.3
bylem 7.75 bad=-1.1 complaint.quality=-0.3 good=1.9 praise=1.4
bylemu 8.85 bad=-1.2 complaint.cost=-0.3 complaint.neglect=0.7 complaint.quality=0.4 leaving=-0.4 legal=0.8 praise=-0.3 reputation=-0.4
byli 4.88 bad=-2.2 complaint.quality=0.6 leaving=0.6
bylism 6.58 bad=1.2 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=1.7 good=-0.3 growth=-0.3 leaving=0.9 legal=-0.4 praise=-0.9 reputation=-0.6
bylo 3.47 bad=1.6 complaint.delay=1.3 complaint.neglect=1.9 escalation=-0.6 good=0.4 growth=-1.0 leaving=1.9 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=-0.4 payment.sent=1.2 praise=0.5 reputation=1.0 urgent=-0.6
byly 4.31 bad=-1.3 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=0.4 escalation=-0.4 growth=-0.5 leaving=0.4 payment.disputed=-0.4
bylyby 8.85 bad=0.5 good=-0.3
bylysm 8.34 bad=0.5 good=-0.4
bym 8.00 bad=0.7 complaint.cost=2.0 complaint.delay=-0.4 complaint.quality=0.4 good=0.4 growth=1.3 leaving=-0.8 payment.disputed=1.6 payment.query=-0.4 payment.refused=1.7 payment.sent=1.4 praise=0.5
bynajm 8.34 bad=-1.0 good=-0.6
bywa 7.00 bad=-0.7 good=0.5
bywal 8.56 bad=0.6
bywam 8.16 good=1.5
bzdura 8.16 bad=-0.4
c 6.69 bad=1.1 complaint.delay=0.9 legal=2.1 praise=-0.5
ca 8.85 bad=0.3
cach 8.85 good=-0.5
cala 4.96 bad=3.1 complaint.cost=-0.4 complaint.delay=1.2 complaint.quality=2.1 escalation=0.9 good=-1.4 growth=-0.3 leaving=0.6 legal=1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.6 praise=1.3 reputation=3.3 urgent=-0.8
cale 5.94 bad=2.7 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=2.4 escalation=0.7 good=-1.7 growth=-0.4 leaving=1.1 payment.delayed=1.1 payment.promised=-0.3 payment.refused=1.2 praise=-0.7 reputation=-0.4
calego 5.64 bad=2.7 complaint.quality=0.9 good=-0.6 leaving=0.7 praise=0.8
calej 6.02 bad=-0.4 complaint.cost=-0.4 complaint.quality=0.7 good=0.6 growth=1.0 leaving=0.6 meeting.off=0.9 payment.refused=0.3 praise=0.6 reputation=-0.3
calkie 5.74 bad=-3.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.9 good=2.9 leaving=-0.4 meeting.off=1.6 praise=0.7
calkow 5.76 bad=1.7 complaint.neglect=1.3 complaint.quality=-0.3 good=-1.0
calodn 8.85 good=0.3
caloks 8.85 bad=-0.5 good=0.4
calosc 6.08 bad=-0.3 complaint.cost=1.5 complaint.neglect=0.6 complaint.quality=1.2 good=-1.8 growth=-0.6 leaving=-1.3 legal=1.3 meeting.off=-0.3 payment.delayed=2.4 payment.disputed=1.9 payment.promised=2.8 payment.query=-0.4 payment.refused=1.8 praise=-1.0 reputation=-0.7 urgent=-0.5
calutk 8.85 bad=-0.6 good=1.3
caly 4.62 bad=0.4 complaint.cost=1.3 complaint.delay=-0.7 complaint.quality=0.6 good=1.3 growth=-0.6 leaving=-0.5 legal=-0.4 payment.disputed=0.4 payment.refused=1.2 praise=0.4 reputation=-0.5
calych 8.56 bad=-0.8 good=1.7
calym 5.82 bad=0.5 complaint.cost=-0.6 complaint.delay=1.3 escalation=0.6 good=1.6 growth=-0.4 legal=-0.4 payment.disputed=0.6 payment.refused=0.6 praise=0.6 reputation=-0.7
calymi 8.16 bad=0.8 good=-0.3
capita 8.56 bad=-0.4
car 8.85 bad=-0.4
care 8.85 bad=-0.4 good=0.3
carref 8.56 bad=-0.5 good=0.8
carrin 8.85 bad=-1.4 good=1.5
carte 7.55 bad=1.3
ce 8.16 bad=0.5 good=-0.3
cebula 8.16 bad=0.5 complaint.quality=0.6 good=-0.3 payment.refused=0.8
cech 8.56 bad=-0.6
ceche 8.85 bad=-0.5 good=0.5
cechy 8.56 bad=0.5
ceidg 8.85 bad=-0.4 good=1.7 leaving=1.4 praise=1.9
cel 7.75 bad=-0.9 good=0.7
celach 7.75 bad=-0.6 good=-0.3
cele 8.56 good=-0.7
celem 6.90 bad=-1.0 good=0.5
celow 8.16 bad=0.8 complaint.cost=1.8 good=-0.4 legal=0.5
celowa 8.00 bad=-0.6
celu 5.80 bad=0.5 good=-1.5
cement 8.85 bad=-0.4
cen 7.06 bad=0.4 complaint.cost=1.6 leaving=0.8 praise=-0.3
cena 4.92 bad=1.9 complaint.cost=6.4 complaint.delay=-0.7 complaint.quality=-0.7 escalation=-0.3 growth=-0.6 leaving=0.3 legal=-0.7 meeting.off=0.6 payment.delayed=-0.3 payment.disputed=-1.0 payment.promised=0.7 payment.query=0.7 payment.refused=0.4 payment.sent=-0.3 praise=-1.0 reputation=-0.8 urgent=-0.3
cenach 7.55 bad=-0.4
cenami 8.16 complaint.cost=-0.3 complaint.quality=0.9 good=0.4 praise=-0.4
cene 5.39 bad=1.8 complaint.cost=2.0 complaint.neglect=-0.4 growth=-0.3 payment.refused=0.6 praise=-0.4 reputation=1.0
ceneo 8.85 bad=0.4
cenie 5.41 bad=-0.4 complaint.cost=1.0 complaint.quality=-0.7 escalation=0.4 good=1.4 leaving=0.6
cenion 8.16 bad=0.3 good=-1.4
cenne 7.75 bad=1.0 good=-0.9
cennik 7.00 bad=2.0 complaint.cost=4.3 complaint.delay=-1.1 complaint.quality=0.3 good=-1.7 growth=-0.7 leaving=1.2 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=-1.1 reputation=1.5
cennyc 8.16 bad=-0.6 good=1.3
cenowa 8.16 bad=-0.7 good=-0.9
cenowo 8.56 bad=1.1 good=-0.4
cenowy 8.00 good=-0.9
center 8.34 bad=-0.7 good=0.7
centra 6.61 bad=0.9 complaint.cost=-0.5 complaint.delay=-1.2 complaint.quality=0.8 escalation=5.7 good=-1.3 growth=-0.4 leaving=2.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=0.7 payment.refused=-0.7 payment.sent=-0.4 reputation=1.3 urgent=-0.6
centre 8.85 bad=-0.5 good=-0.5
centru 4.49 bad=-2.4 good=2.4
centym 8.16 complaint.neglect=-0.4 complaint.quality=0.6 escalation=1.6 good=-0.5 meeting.off=1.5 payment.delayed=1.1 praise=-0.4
ceny 4.97 bad=1.0 complaint.cost=0.9 escalation=0.6 good=0.3 leaving=0.3 payment.disputed=-0.4 payment.refused=0.6 praise=-0.5
certyf 7.87 complaint.delay=0.6 complaint.neglect=0.5 escalation=0.8 good=-1.4 leaving=1.2 praise=-0.7
cesars 8.56 bad=0.3
chacie 8.56 bad=-0.7
chamsk 7.38 bad=0.4 good=-0.4
channe 8.85 bad=-0.8
chaos 8.16 bad=1.0 good=-0.7
chaoty 8.16 good=0.4
charak 6.61 bad=-2.2 complaint.quality=-0.3 leaving=0.7
chca 6.19 bad=-0.6 complaint.quality=-0.3 good=0.6 legal=1.1 praise=-0.3
chcac 7.87 bad=0.4 good=-0.3
chce 4.98 bad=-2.6 complaint.cost=0.6 complaint.delay=-1.0 complaint.neglect=-1.3 complaint.quality=-1.8 escalation=2.4 good=2.0 growth=3.4 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=1.4 payment.query=-0.6 payment.refused=-1.2 payment.sent=-0.7 praise=1.5 reputation=-1.6 urgent=0.5
chceci 7.11 bad=1.5 complaint.delay=-0.3 complaint.quality=-0.5 good=-1.1 legal=1.2 payment.disputed=-0.3 payment.refused=1.3
chcemy 6.69 bad=-3.0 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-1.7 escalation=-0.4 good=2.0 growth=5.9 leaving=-1.1 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=2.2 reputation=-0.7 urgent=-0.6
chcial 4.84 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.9 complaint.quality=-0.3 escalation=1.7 growth=-0.4 leaving=1.0 legal=-0.5 meeting.off=-0.5 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.3 payment.sent=0.3 praise=0.6 reputation=0.6 urgent=0.5
chciec 8.16 bad=-0.7 good=1.2
chciel 6.21 bad=-1.5 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=-1.2 good=1.3 growth=3.6 leaving=1.0 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=0.7 reputation=-0.7 urgent=-0.3
chec 7.46 bad=-0.4
checi 7.87 bad=-0.5 good=0.5
checia 7.31 bad=0.6
checki 8.85 bad=0.3
checko 8.85 bad=0.3
chemic 7.17 good=-0.7
chemie 8.34 good=-0.3
chemii 7.64 bad=-0.7
chemik 8.85 good=0.4
chemio 8.16 bad=-0.5 good=0.7
chetni 5.76 complaint.cost=0.5 complaint.delay=1.0 complaint.neglect=-1.3 complaint.quality=1.0 good=1.5 growth=0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=0.8 reputation=3.4
chetny 7.55 bad=0.4
chill 8.56 bad=0.5 good=-0.7
chinac 8.34 good=-1.0
chinsk 7.75 bad=0.4 complaint.cost=1.2 complaint.quality=0.8 legal=1.1
chirur 6.14 bad=-0.8 good=0.7
chleb 6.90 bad=1.3 good=-0.5
chleba 7.24 bad=-0.6 complaint.quality=0.6 good=0.7 leaving=0.9
chlebe 8.56 bad=0.6 good=-0.3
chlebo 8.85 bad=0.4
chlodn 6.61 complaint.neglect=0.8 complaint.quality=0.8 escalation=1.1 good=-1.1 urgent=2.0
chlonn 8.00 bad=0.4 good=-0.4
chlopa 6.95 bad=-1.2 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-0.8 good=2.3 growth=1.6 leaving=0.9 legal=-0.4 meeting.off=0.6 payment.refused=0.8 praise=2.7 reputation=-0.6
chlopc 7.87 bad=-0.7 good=1.3 payment.sent=1.5 praise=1.4
chloru 7.75 bad=1.6 good=-1.2
chmura 8.85 complaint.cost=1.3 good=0.6 leaving=1.3
chmury 8.56 bad=-0.4
choc 4.88 bad=0.6 complaint.delay=0.9 complaint.quality=1.1 growth=-0.6 meeting.off=-0.3 payment.delayed=0.5 payment.disputed=1.6 payment.promised=0.6 payment.refused=0.5 praise=-0.9 reputation=-0.3
chocby 6.81 complaint.cost=-0.8 complaint.delay=1.9 complaint.neglect=1.1 complaint.quality=0.6 good=-0.6 growth=-0.4 leaving=0.3 legal=-0.6 payment.delayed=1.5 payment.disputed=1.3 payment.promised=2.2 praise=-0.6 reputation=0.7 urgent=1.8
chocia 5.17 bad=-0.8 complaint.cost=0.3 complaint.neglect=0.5 complaint.quality=1.8 good=1.5 praise=-0.3 reputation=0.5 urgent=0.7
chodni 8.34 bad=0.4
chodz 8.16 bad=-0.3 good=0.5
chodza 7.11 bad=0.4 good=-0.5
chodze 6.61 bad=-2.4 complaint.quality=0.6 escalation=1.2 good=2.5
chodzi 4.37 bad=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=1.1 good=1.6 growth=-0.5 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.5 praise=1.9 reputation=-1.0 urgent=0.4
chojna 8.85 bad=0.3 good=-0.3
choler 8.16 bad=2.3 good=-0.8
chopin 8.34 bad=-1.7 good=-0.5
chora 8.00 bad=0.3 good=-0.7
choreg 7.17 good=-0.4
chormo 8.85 good=0.4
chorob 4.74 bad=-0.3 complaint.cost=0.5 complaint.delay=0.5 good=-1.7
chorow 8.16 bad=0.4
choruj 6.90 bad=0.4 complaint.quality=-0.3 good=-0.6 meeting.off=1.7
chory 7.46 bad=-0.7 meeting.off=1.3
choryc 6.42 good=-1.8
chorym 8.00 bad=0.4
chorzy 7.55 good=-0.3
chris 8.56 bad=-0.3 good=0.4
chroni 8.00 bad=-0.5
chrzan 8.85 bad=-0.4
chrzci 8.56 bad=-0.9 complaint.quality=-0.4 good=-0.6 meeting.off=1.8 praise=-0.8 reputation=-0.3
chrzes 8.16 bad=0.3
chudeg 8.85 bad=0.3
chudni 8.85 bad=0.4
chuste 8.34 bad=-0.5 good=0.5
chwala 8.56 good=0.8 growth=1.4 praise=1.1
chwali 7.38 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=1.1 good=-0.4 legal=-0.5 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.6 reputation=1.6
chwiej 8.85 bad=0.8 complaint.delay=-0.3 complaint.quality=1.8 good=-0.3 praise=-0.4
chwila 7.38 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.5 good=0.7 growth=-0.4 leaving=-0.8 legal=-0.4 payment.promised=-0.4 payment.refused=1.2 payment.sent=3.3 praise=1.1 reputation=1.0 urgent=-0.4
chwile 5.98 bad=-1.3 complaint.delay=-0.7 payment.refused=0.5 reputation=0.6
chwili 6.10 bad=-2.8 complaint.quality=-0.3 meeting.off=2.2 praise=0.5
chwilk 8.56 complaint.quality=0.4 escalation=0.6
chwilo 7.75 bad=1.4 complaint.neglect=0.8 complaint.quality=0.6 good=-0.7 leaving=1.2 payment.delayed=1.4 payment.query=-0.4
chyba 4.29 bad=4.6 complaint.cost=2.3 complaint.delay=1.5 complaint.quality=-0.7 escalation=-0.6 good=-2.4 growth=-1.0 leaving=1.6 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.1 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.7 praise=-0.3 reputation=0.3 urgent=-0.7
ci 6.23 bad=0.6 good=0.5
ciag 8.85 bad=0.5 complaint.quality=1.0 reputation=1.6
ciagle 5.79 bad=2.1 good=-1.5 payment.delayed=2.3 payment.promised=-0.7 payment.refused=-0.6 payment.sent=-0.4
ciagna 8.16 bad=1.3 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.8 leaving=-0.6 legal=1.6 payment.refused=1.2 reputation=-0.5
ciagne 8.85 bad=-0.7 good=0.8
ciagu 5.19 complaint.neglect=-1.2 complaint.quality=1.2 escalation=0.4 good=-0.7 leaving=-0.4 legal=0.7 payment.disputed=-0.4 payment.refused=-0.4 urgent=2.1
ciala 6.61 bad=-1.4 good=0.3
cialem 8.56 good=0.3
cialo 7.55 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=0.5 leaving=1.1 reputation=1.1
ciasna 8.56 bad=1.3 good=-0.8
ciasne 7.24 bad=2.0 good=-1.7
ciasno 7.64 bad=0.7 good=-0.4
ciasny 7.38 bad=3.3 good=-3.6
ciasta 7.00 bad=0.5 good=0.4
ciaste 8.16 bad=-1.1 good=1.1
ciasto 7.46 bad=-1.5 complaint.quality=-0.5 good=1.2 leaving=-0.4 praise=1.5
ciaza 6.81 bad=0.6 good=-0.8
ciaze 5.68 bad=-0.5 good=0.6
ciazy 5.37 bad=0.6 complaint.quality=0.5 good=-0.8 legal=0.8
cicha 7.24 bad=-1.0 good=1.1
ciche 8.00 bad=-0.3 good=0.4
cicho 6.51 bad=-1.3 good=2.0
cichy 7.31 bad=-1.4 good=3.1
cie 7.46 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=0.5
ciebie 8.34 bad=-0.4
ciecia 8.34 bad=-0.4 good=-0.8 leaving=1.7 praise=-0.6
ciecie 8.16 good=-0.3
ciekaw 5.06 bad=-2.1 complaint.cost=-0.6 complaint.delay=2.3 complaint.neglect=0.4 complaint.quality=-0.6 good=3.0 legal=-0.3 meeting.off=-0.4 payment.refused=-0.3 praise=-0.7 reputation=2.1
ciekly 8.85 bad=0.5 complaint.cost=-0.7 complaint.quality=2.0 good=-0.4 leaving=-0.4 payment.disputed=2.8 praise=-0.3
ciekni 8.56 bad=0.5 complaint.neglect=1.5 complaint.quality=0.8
ciele 8.16 bad=0.6
ciemna 7.87 bad=-0.3 good=-0.4
ciemne 7.31 bad=-0.6 complaint.quality=-0.6
ciemno 6.65 bad=1.2 good=-1.1
cien 8.56 bad=-0.6
cieniu 8.16 bad=-0.4 good=0.4
cienki 7.24 bad=1.1
ciepla 6.02 bad=0.3 complaint.delay=0.7 complaint.neglect=0.6 good=0.9 payment.disputed=0.5
cieple 6.34 bad=-1.8 good=1.9
ciepln 8.56 good=-0.3
cieplo 6.36 good=1.8
cieplu 8.56 bad=-0.3
cieply 6.90 bad=-2.2 complaint.quality=-0.4 good=3.0 growth=0.9 praise=2.8
cierpi 6.61 bad=-0.6 good=0.5
cierpl 5.71 bad=-1.0 complaint.neglect=-0.7 complaint.quality=-1.0 good=3.1 growth=-0.5 leaving=2.8 legal=0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.2 payment.refused=0.5 praise=2.3 reputation=-1.1 urgent=0.6
ciesli 8.85 bad=-0.5 good=-0.4 payment.sent=2.5
ciesza 8.34 good=-1.4
ciesze 6.69 bad=-2.7 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.5 good=3.6 leaving=-1.0 legal=-0.5 praise=2.9 reputation=-0.6
cieszy 6.86 bad=-1.3 good=1.0
ciezar 7.75 bad=0.3 good=-0.5
ciezka 7.46 bad=-0.3 good=0.6
ciezki 6.48 complaint.quality=-0.3 good=-1.2 leaving=-0.3 payment.delayed=1.6
ciezko 5.59 bad=2.6 good=-1.3
ciocia 8.85 bad=-0.5 good=0.4
ciotka 8.85 bad=-0.4 complaint.cost=-0.3 complaint.neglect=-0.7 good=1.8 growth=2.1 leaving=-0.3 legal=1.2 praise=1.4 reputation=-0.3
cisnie 6.95 bad=0.7 complaint.neglect=0.7 good=-1.0 reputation=1.1
cisza 6.02 bad=-1.6 complaint.cost=1.3 complaint.delay=1.0 complaint.neglect=3.2 escalation=-0.4 good=1.5 growth=-0.5 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=0.3 praise=-1.1 reputation=-0.7
cisze 7.46 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=1.1 good=0.8 leaving=1.0 legal=0.8 payment.refused=1.9 reputation=-0.3
ciszy 7.06 bad=1.6 complaint.delay=1.7 good=-0.3 leaving=1.0 praise=-0.4
city 7.64 bad=-0.8
ciut 8.16 bad=-0.4
classi 8.85 good=0.3
clinic 8.56 bad=-0.4 good=0.7
cm 7.00 bad=1.9 complaint.quality=0.7 good=-1.6 legal=1.3 payment.refused=1.6
co 2.88 bad=1.4 complaint.cost=3.2 complaint.delay=1.2 complaint.neglect=-1.1 complaint.quality=1.3 escalation=-0.8 growth=0.7 legal=0.5 meeting.off=-0.9 payment.delayed=0.4 payment.disputed=1.0 payment.promised=-0.9 payment.query=-1.2 payment.refused=0.7 payment.sent=-1.8 praise=-2.1 reputation=2.4 urgent=0.4
codzie 4.69 bad=-3.5 complaint.delay=0.5 complaint.quality=0.6 good=4.1 payment.sent=0.8
cofnal 8.56 bad=0.7 complaint.neglect=-0.3 complaint.quality=1.7 leaving=-0.3 legal=1.1 payment.refused=1.3 payment.sent=-0.3
cokolw 6.65 bad=1.3 complaint.cost=0.6 complaint.delay=1.3 good=0.7 urgent=1.2
cola 8.34 bad=-0.3 good=0.9
colleg 8.34 good=-0.5
collie 8.56 bad=-0.4
com 6.90 bad=0.7 good=-0.7
comfor 8.34 bad=-1.1 good=-0.4
comies 8.85 bad=-0.6 good=0.4
commer 8.85 bad=-0.6
compos 8.56 bad=-0.7 good=-0.4
concie 8.85 good=-0.4
cookin 8.16 bad=-0.5 good=1.3
coral 8.85 bad=-0.7 good=-0.5
coraz 6.14 bad=0.5 complaint.cost=2.0 complaint.quality=-0.4 good=-2.0 leaving=0.6 praise=-0.4
corce 8.16 legal=-0.4
corcia 8.56 bad=-0.3 good=0.7
corecz 7.11 bad=0.5
corka 6.08 bad=-0.4 complaint.delay=0.4 complaint.quality=0.6 good=-0.7 growth=-0.4 leaving=0.6 legal=-0.6 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.9 reputation=1.4
corke 7.87 bad=-0.8 good=1.0
corki 7.24 bad=-0.5 complaint.cost=0.8 complaint.neglect=0.5 good=0.8 leaving=0.4 praise=1.5
corpor 8.85 bad=-0.6
cos 4.26 complaint.cost=-0.9 complaint.delay=-0.7 complaint.quality=-0.9 escalation=1.3 good=1.6 growth=1.2 leaving=-1.5 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=0.5 payment.refused=0.6 payment.sent=1.0 praise=-0.3 urgent=-0.6
courty 8.56 good=-0.3
coz 6.23 bad=2.9 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=3.2 complaint.quality=-0.7 good=-0.7 growth=-0.5 leaving=2.1 legal=-0.3 praise=-0.6 reputation=0.8
crista 8.85 good=0.6
crp 8.56 bad=-0.5 good=0.3
crysta 8.85 good=-1.3
cudem 7.31 bad=0.9 good=-0.5
cudnej 8.85 bad=-0.8 good=0.7
cudo 8.56 bad=-0.8 good=1.7 leaving=-0.3 praise=2.1
cudow 8.34 bad=-0.4
cudown 6.00 bad=-1.5 complaint.cost=1.5 good=2.6 praise=0.9
cudze 8.16 bad=-0.6 complaint.quality=0.7
cudzoz 7.87 bad=-0.3
cudzym 8.56 bad=1.6 complaint.cost=-0.3 complaint.neglect=1.6 complaint.quality=1.0 good=-0.4 leaving=1.2 praise=-0.4
cukier 7.87 bad=-0.3 good=0.4
cukrow 8.34 bad=0.9 good=-0.8
cukru 8.16 bad=-1.2 complaint.quality=-0.4 good=-0.4
cukrzy 6.81 bad=-0.7
cw 7.87 bad=-0.6 good=1.6
cwicz 8.85 bad=-0.7 good=-0.5
cwicze 5.85 bad=-1.1 good=1.7
cwiczy 8.00 bad=-0.7
cy 8.56 bad=-0.3 good=0.5
cyfrow 8.16 bad=-0.4
cykl 8.56 good=0.3
cyklu 8.00 good=0.5
cymber 8.85 good=1.1
cyrk 8.34 bad=0.4 good=-0.5
cyt 8.34 bad=1.3 good=-1.2
cytat 8.16 bad=0.6 complaint.quality=0.5 good=-0.5 legal=0.3
cytaty 8.85 bad=-1.3 complaint.quality=-0.4
cytrus 8.56 bad=-0.7 good=1.1
cytuje 8.00 bad=1.2 complaint.neglect=1.5 complaint.quality=1.3 good=-0.9 praise=-0.5
cywili 7.31 bad=-0.5 good=0.7
cywiln 8.16 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.6 leaving=0.8 legal=2.2 payment.query=0.6 payment.refused=0.7 praise=-0.3 reputation=-0.4
czaja 8.85 bad=-0.4 good=-0.5
czajni 6.23 bad=-2.0 good=2.5
czapki 8.85 bad=-1.5 complaint.quality=-0.5 good=2.2 praise=1.4
czar 8.16 bad=1.1 good=-0.5
czare 8.56 complaint.neglect=0.5 complaint.quality=0.6 leaving=0.6
czarna 7.75 bad=1.1
czarny 7.55 complaint.quality=1.3 good=0.8 leaving=1.8 reputation=-0.3
czas 4.49 complaint.cost=0.5 complaint.delay=2.1 complaint.neglect=1.1 escalation=-0.5 good=-1.1 growth=-0.5 legal=0.5 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.3 praise=-0.9 reputation=-0.7 urgent=-0.3
czasac 7.64 bad=1.0 good=-0.9
czasam 6.02 bad=-2.0 good=2.8
czasem 5.49 bad=-3.3 good=2.8 payment.delayed=0.9
czasie 4.80 bad=1.3 complaint.cost=-0.7 complaint.delay=2.8 complaint.neglect=-1.1 complaint.quality=2.1 good=0.4 growth=-0.7 legal=0.6 meeting.off=0.7 payment.disputed=-0.4 payment.refused=-0.8 payment.sent=-0.3 reputation=-1.0 urgent=-0.4
czasow 7.17 bad=1.9 good=-0.5
czaste 7.55 bad=-0.7 good=-0.5
czasu 4.93 bad=3.6 complaint.cost=-0.6 complaint.delay=-1.2 complaint.quality=3.6 escalation=-0.5 good=-2.5 growth=-0.5 leaving=-0.4 legal=1.1 meeting.off=-0.5 payment.delayed=1.6 payment.disputed=-0.9 payment.query=-0.9 payment.refused=4.8 payment.sent=-0.9 praise=-0.9 reputation=1.3
czasy 6.81 bad=2.6 good=-2.2
czcion 8.34 complaint.cost=0.9 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=1.6 praise=-0.3
czech 8.34 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.4 leaving=-0.7 legal=0.5
czechy 8.56 bad=-0.5
czego 5.30 bad=-1.3 complaint.cost=3.0 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=2.1 good=2.3 growth=-0.5 leaving=-0.6 legal=-0.5 payment.refused=1.8
czegok 7.75 bad=-0.9
czegos 5.68 bad=3.2 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.2 good=-2.0 growth=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=-0.8 reputation=-0.5
czeka 6.39 bad=1.9 complaint.cost=-0.4 complaint.delay=2.6 complaint.quality=0.9 good=-2.1 growth=-0.4 leaving=-0.4 legal=-1.0 meeting.off=-0.3 payment.delayed=1.9 payment.promised=-0.9 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.5 praise=-0.7 reputation=-0.7 urgent=1.6
czekac 6.04 bad=0.9 complaint.cost=-0.8 complaint.delay=3.5 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.9 growth=-0.6 leaving=1.0 legal=-0.3 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.5 payment.sent=1.3 praise=2.3 reputation=-0.6
czekaj 7.00 bad=1.0 good=-1.1
czekal 5.92 bad=3.4 complaint.delay=3.5 complaint.neglect=1.9 complaint.quality=-0.5 escalation=0.6 good=-1.5 growth=-0.9 leaving=0.5 legal=0.4 meeting.off=1.0 payment.delayed=-0.4 payment.promised=1.4 payment.refused=-0.3 payment.sent=-0.9 praise=-0.4
czekam 6.45 complaint.cost=-1.3 complaint.delay=3.0 complaint.neglect=3.4 complaint.quality=-1.4 escalation=-0.4 good=-1.2 growth=-0.9 leaving=-1.2 legal=-0.5 meeting.off=-1.2 payment.delayed=2.1 payment.disputed=1.1 payment.promised=-0.9 payment.query=-0.4 payment.sent=-1.0 praise=-1.7 reputation=-1.9 urgent=-0.9
czekan 7.00 bad=0.9 complaint.cost=1.5 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-1.1 good=-1.0 reputation=1.1
czekol 7.64 bad=-1.1 good=1.9 payment.sent=1.4 praise=1.2
czele 7.64 bad=-0.5 good=0.7
czemu 6.26 bad=0.4 complaint.cost=0.3 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=0.9 escalation=-0.4 good=-0.4 growth=0.7 legal=0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.7 payment.sent=-0.4 praise=-0.3 reputation=0.6 urgent=-0.3
czern 8.85 bad=-0.5 complaint.quality=-0.4 good=-0.3
czerni 7.75 bad=-0.7 good=-0.7
czerpa 8.56 bad=-1.3
czerst 8.34 bad=0.6 good=-0.5
czerwc 6.36 complaint.cost=1.4 complaint.delay=1.6 complaint.neglect=1.1 complaint.quality=0.8 escalation=0.7 good=-1.3 growth=-0.5 leaving=1.4 legal=-0.5 meeting.off=-0.3 payment.delayed=0.7 payment.disputed=0.7 payment.refused=0.5 payment.sent=-0.3 praise=-0.6 reputation=1.5
czerwi 7.64 bad=-0.3 complaint.cost=0.8 complaint.delay=0.9 complaint.neglect=2.2 leaving=0.6 legal=0.9 payment.promised=-0.4 payment.refused=1.1 payment.sent=0.5 praise=-0.3
czerwo 7.31 bad=1.3 escalation=-0.4 good=-0.4 leaving=1.2
czesc 5.53 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=0.6 good=-0.7 growth=-0.6 leaving=-0.6 legal=0.6 payment.delayed=1.0 payment.disputed=1.1 payment.promised=-1.8 payment.refused=0.7 payment.sent=2.0 reputation=1.1 urgent=-0.3
czesci 5.10 bad=-1.2 complaint.cost=0.5 complaint.delay=-0.4 growth=0.5 leaving=-0.3 legal=0.5 payment.delayed=2.1 payment.disputed=-0.4 payment.promised=-1.1 payment.query=-0.7 payment.refused=-0.5 payment.sent=1.6 praise=0.8
czesi 8.56 bad=1.4 complaint.delay=-0.3 complaint.quality=1.2 good=-0.6 growth=-0.5 praise=-0.3
czeska 8.85 good=0.8 growth=1.4 praise=1.2
czeski 8.34 complaint.quality=-0.5 good=-1.6 praise=-0.4
czeste 7.64 bad=-0.5 good=1.1
czesto 5.02 reputation=0.5
czests 8.16 bad=-0.8
czestu 8.56 bad=0.7
czesty 7.46 bad=-0.3
czlone 8.85 bad=-0.6
czlonk 7.55 bad=-0.4 complaint.cost=1.0 complaint.quality=0.6 good=0.4 leaving=1.1 legal=-0.3 reputation=1.2
czlowi 4.87 bad=-1.6 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=1.0 good=3.2 leaving=0.7 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=0.7
czmp 8.85 bad=-0.4 good=-0.6
czola 8.34 bad=-0.6 complaint.cost=-0.3 complaint.quality=0.3 good=2.0 payment.refused=0.7 praise=3.4
czolow 7.64 bad=-0.3 good=-0.5
czosnk 8.16 bad=0.3
czterd 7.31 bad=0.4 complaint.delay=-1.5 complaint.neglect=1.0 complaint.quality=2.6 escalation=0.6 growth=0.7 legal=-1.0 meeting.off=1.2 payment.delayed=2.2 payment.disputed=-0.4 payment.promised=0.6 payment.sent=-0.4 praise=-0.5 reputation=2.5 urgent=0.6
cztere 6.77 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 growth=1.2 leaving=-0.5 legal=0.8 payment.delayed=0.9 payment.refused=1.1 praise=1.5 reputation=-0.3
cztern 7.75 bad=-0.4 complaint.cost=-0.6 complaint.delay=0.6 good=-0.5 growth=-0.3 leaving=-0.7 payment.delayed=1.5 payment.disputed=-0.5 praise=-0.6 reputation=-0.7 urgent=1.7
cztero 6.81 complaint.neglect=2.0 complaint.quality=-0.5 escalation=1.0 good=-1.0 legal=0.8 payment.disputed=0.9
cztery 6.02 bad=0.4 complaint.cost=2.2 complaint.neglect=1.7 good=-2.0 growth=0.5 leaving=-1.0 legal=-0.6 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=-0.9 payment.query=-0.4 payment.refused=0.7 payment.sent=0.4 praise=0.3 reputation=1.6 urgent=-0.7
czuc 6.45 bad=1.6
czuje 5.80 bad=0.8 complaint.delay=-0.9 complaint.neglect=2.6 complaint.quality=-0.6 good=-0.6 growth=-0.4 leaving=-0.4 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=0.6 payment.refused=-0.6 praise=-1.8
czujem 7.64 bad=0.7 good=-0.3
czujes 8.34 bad=0.3
czujni 8.34 bad=1.0 complaint.neglect=1.2 good=-0.5 urgent=1.2
czujno 8.56 bad=0.7 good=-0.4
czul 7.11 bad=0.4 good=-0.6
czula 6.31 good=0.7
czulam 8.34 bad=0.3 good=-0.5
czuli 6.95 bad=1.0 good=-0.3
czuly 8.85 bad=-0.3
czuwan 8.85 bad=-0.5 good=0.4
czwart 5.66 bad=-2.1 complaint.delay=2.4 complaint.neglect=1.3 complaint.quality=-1.5 good=-1.7 leaving=-1.7 legal=-1.7 meeting.off=2.9 payment.delayed=-1.4 payment.disputed=-1.1 payment.promised=2.7 payment.query=0.5 payment.refused=-1.2 praise=-1.5 reputation=-0.9 urgent=2.2
czwork 8.56 bad=0.6 complaint.delay=2.1 good=-0.3 leaving=-0.3 legal=2.2
czy 3.51 bad=-6.5 complaint.cost=-1.6 complaint.delay=-3.6 complaint.neglect=-1.7 complaint.quality=-5.4 escalation=-1.7 good=-4.0 growth=-2.3 leaving=-1.7 legal=-3.4 meeting.off=1.8 payment.delayed=4.1 payment.disputed=-3.9 payment.promised=-1.8 payment.query=9.1 payment.refused=-5.0 payment.sent=1.6 praise=-0.9 reputation=-2.0
czyli 4.96 bad=1.0 complaint.cost=0.8 complaint.delay=0.7 good=-2.6 leaving=-0.3 legal=-0.3 payment.promised=-0.6 praise=-0.5 reputation=1.2
czym 4.90 bad=1.5 complaint.cost=0.5 complaint.neglect=0.4 good=-0.9 leaving=0.4 payment.disputed=1.3 payment.refused=0.9
czymko 8.85 complaint.delay=-0.3 complaint.neglect=-0.5 escalation=0.7 leaving=-0.4 meeting.off=2.5
czyms 6.77 complaint.cost=-0.4 escalation=1.4 good=0.4
czynic 8.85 bad=-0.9
czynie 6.90 bad=-0.9 complaint.neglect=0.7 legal=0.6
czynna 7.24 good=-1.0
czynne 7.87 bad=-1.3 good=-0.4
czynni 6.77 bad=-1.2 good=-0.8
czynno 7.17 bad=-0.4
czynny 6.86 bad=0.5 complaint.delay=-0.4 payment.refused=-0.4
czynsz 8.00 bad=-1.0 good=-0.6 growth=-0.3 leaving=-0.3 payment.refused=-0.3
czysci 6.36 bad=-1.3 good=1.4
czysta 6.10 bad=-2.5 complaint.quality=-0.5 good=3.5 growth=-0.3 praise=1.6
czyste 4.84 bad=-4.2 good=4.0
czysto 4.94 bad=-0.7 complaint.delay=-0.4 good=1.8 growth=1.0 praise=0.5
czysty 4.91 bad=-5.0 good=5.5 meeting.off=0.7
czyszc 7.00 bad=0.6 good=-0.3
czyta 7.55 bad=-1.1 complaint.cost=-0.5 complaint.delay=-1.5 complaint.neglect=1.9 complaint.quality=1.1 escalation=-0.3 good=2.8 leaving=-0.6 legal=-0.5 meeting.off=-0.3 payment.query=-0.4 payment.refused=0.5 praise=1.0
czytac 7.64 good=-0.7 leaving=-0.3 meeting.off=3.5 praise=-0.3
czytaj 6.81 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.4 good=0.5 payment.refused=-0.5 reputation=1.3
czytal 6.90 bad=-0.7 complaint.cost=1.2 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=0.6 good=1.5 growth=-0.4 leaving=-0.8 payment.refused=-0.5 praise=0.9 reputation=0.7
czytam 7.31 bad=0.7 complaint.cost=1.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-1.0 leaving=0.6
czytel 7.38 bad=1.5 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=-1.3 good=-0.8 growth=1.2 leaving=-0.9 legal=-0.5 meeting.off=1.0 praise=-0.6 reputation=3.2
czytni 8.34 bad=0.5 complaint.cost=1.3 complaint.quality=1.0 payment.refused=1.5
d 6.04 bad=-2.9 good=2.3
da 6.02 bad=-4.5 complaint.cost=-1.2 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=-0.9 escalation=-0.4 good=0.9 growth=-0.6 leaving=-0.6 legal=-0.3 payment.delayed=0.6 payment.promised=2.2 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.5 praise=-0.6 reputation=-1.4 urgent=3.1
dabrow 8.34 bad=-0.9 good=0.5
dac 6.45 complaint.cost=2.6 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.4 good=1.0 growth=1.1 leaving=-0.7 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.7 payment.refused=1.7 payment.sent=1.3 praise=-0.8 reputation=2.1 urgent=-0.3
dach 7.46 bad=1.0 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=0.4 complaint.quality=-0.9 good=-1.6 growth=0.4 leaving=-0.6 legal=0.8 meeting.off=2.7 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=0.7 praise=-0.6 reputation=0.8 urgent=-0.3
dachow 8.85 bad=-0.5
dachu 7.38 bad=1.2 complaint.delay=2.6 complaint.neglect=0.5 leaving=-0.3 legal=0.4 payment.disputed=0.9 payment.refused=0.7 praise=-0.5 reputation=-0.4
dacie 8.34 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.7 leaving=-0.3 legal=-0.6 payment.delayed=1.8 payment.promised=2.2 praise=-0.7 reputation=-0.5 urgent=1.8
daja 7.11 good=0.4
dajac 7.75 bad=0.4
dajace 8.85 bad=-0.7 good=0.7
dajapo 8.85 bad=0.6 good=-0.6
dajcie 8.56 bad=1.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-1.1 legal=-0.4 payment.query=1.5 payment.refused=-0.4 praise=-0.5 urgent=1.5
daje 5.73 bad=-0.9 complaint.delay=1.4 complaint.neglect=0.9 complaint.quality=0.9 good=1.4 leaving=-0.6 payment.disputed=0.7 payment.promised=1.0 reputation=0.6
dal 6.39 bad=1.2 complaint.delay=0.6 good=-1.1 legal=0.5 payment.disputed=0.9
dala 6.28 bad=0.9 complaint.quality=-0.4 good=0.6 payment.sent=1.4 praise=0.4
dalam 8.16 bad=-1.5 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.4 good=2.0 growth=1.9 leaving=-0.3 legal=-0.4 payment.sent=0.9 praise=2.0 reputation=-0.5
dalej 5.29 bad=2.5 complaint.cost=0.6 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=1.6 escalation=0.3 good=-1.5 leaving=1.0 legal=0.9 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.refused=0.6 payment.sent=-0.4 praise=-1.4 reputation=1.5 urgent=-0.6
daleka 6.90 bad=1.5 complaint.quality=0.7 good=-1.3
daleki 8.00 good=-0.4
daleko 6.19 bad=4.7 good=-2.8
dalem 8.34 bad=-1.0 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.7 escalation=-0.3 good=2.1 growth=2.7 leaving=1.2 legal=-0.6 payment.refused=-0.6 praise=2.7 reputation=-0.7
dalism 8.85 bad=0.5 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=1.2 leaving=1.1 legal=1.1 payment.refused=1.0 praise=-0.5
dalo 6.86 bad=-1.6 good=1.7 leaving=1.1
daloby 8.56 bad=-1.0 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=0.7 leaving=-0.6 payment.query=-0.3 praise=0.5
dalsza 7.46 bad=1.1 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=0.9 good=0.7 leaving=1.9 legal=0.8 payment.disputed=1.6 payment.refused=2.0 praise=-0.3
dalsze 6.48 bad=1.2 complaint.cost=0.4 complaint.neglect=-0.3 complaint.quality=2.9 good=0.6 growth=-0.3 leaving=3.3 legal=0.6 praise=-0.5 reputation=-0.6 urgent=1.1
dalszy 6.81 complaint.quality=0.4 legal=0.8 payment.disputed=1.7 payment.refused=-0.3 reputation=1.1
daly 8.34 bad=0.3
dam 8.85 bad=-1.6 complaint.quality=-0.4 good=-0.6 leaving=-0.5 praise=-0.5
damian 8.56 bad=0.5
damska 8.85 bad=0.6 good=-0.3
dan 5.96 bad=-1.6 good=2.2
dane 6.31 bad=-0.5 complaint.cost=-0.8 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.6 good=-2.2 leaving=1.8 legal=0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.4 reputation=0.9 urgent=-0.5
danego 7.55 bad=-0.4
danej 7.64 good=-0.4
dania 5.84 bad=0.4 good=0.3
danie 6.61 good=1.2
daniel 8.34 bad=-0.4 good=-0.4
danii 8.56 bad=-0.3
dany 8.34 bad=-0.4 good=0.8
danych 6.04 complaint.cost=-0.4 complaint.neglect=1.2 complaint.quality=0.4 escalation=0.6 good=-1.5 growth=-0.5 leaving=0.8 legal=4.2 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=1.6 praise=-0.6 reputation=-0.4 urgent=-0.5
danymi 8.34 bad=-0.6
darius 7.64 bad=-0.4
darku 8.85 bad=0.8 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.7 payment.disputed=1.1 payment.refused=-0.5 urgent=2.1
darmo 6.95 complaint.cost=0.9 complaint.quality=-0.5 good=1.3 praise=0.7
darmow 6.12 bad=-2.1 complaint.quality=-0.3 good=1.8 leaving=0.7 praise=0.5
dasz 8.56 good=-0.6 meeting.off=-0.3 payment.sent=-0.6 urgent=2.6
data 8.00 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.8 good=-0.5 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.6 payment.query=1.8 payment.refused=-0.5 payment.sent=3.5 praise=-0.4 reputation=-0.4
datami 8.85 bad=1.3 complaint.cost=-0.4 complaint.delay=2.8 complaint.quality=-0.4 good=-0.6 legal=-0.4 praise=-0.3 reputation=1.5
date 8.00 bad=1.4 complaint.cost=0.6 complaint.delay=2.2 escalation=1.0 good=-0.6 growth=-0.3 leaving=0.5 praise=-0.4 reputation=0.8
david 8.85 bad=-0.4 good=-0.6
dawac 8.16 bad=0.6 complaint.delay=0.8 complaint.quality=0.3 good=-1.1 legal=0.7 payment.disputed=1.1
dawal 8.16 bad=-0.6 good=0.6
dawaly 8.34 bad=1.3 good=-0.4
dawcow 8.85 bad=-0.4
dawka 8.34 bad=0.3 good=-0.7
dawkac 8.85 bad=-1.0 good=0.5
dawki 7.55 bad=-0.3
dawna 7.46 bad=0.4 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-0.5 escalation=1.7 praise=-0.3
dawne 8.85 bad=-0.6 good=-0.3
dawnej 8.34 good=-0.5
dawnie 8.85 bad=-0.5 good=1.3 payment.query=1.6 praise=1.2
dawno 6.31 bad=0.7 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=1.2 leaving=0.4 legal=0.8 meeting.off=0.5 payment.refused=-0.5 praise=2.8
dawnym 8.56 bad=-0.7 good=-0.4
dba 7.46 bad=-0.6 good=0.4
dbac 8.16 bad=-0.5 good=0.6
dbal 8.85 good=0.5
dbala 8.34 bad=-0.8 good=0.8
dbalos 7.87 bad=-1.1 good=1.3
dbanie 8.56 bad=-0.4
dech 8.00 bad=-0.4 good=0.3
decydo 8.34 bad=0.5 complaint.cost=1.0 complaint.quality=-0.3 escalation=0.6 good=-0.5 leaving=0.4
decydu 7.24 bad=-0.9 good=-0.4
decyzj 5.80 bad=-1.9 complaint.cost=1.4 complaint.neglect=1.2 complaint.quality=-1.3 escalation=1.1 good=0.5 growth=0.8 leaving=2.2 legal=-1.2 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.3 praise=0.7 reputation=0.5
decyzy 8.34 bad=1.0 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=2.9 good=-0.6 leaving=-0.3
defini 8.56 bad=-0.4 good=1.0
degas 8.85 good=-0.7
dekade 8.85 good=-0.4
deklar 7.24 bad=1.0 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=2.4 good=0.9 legal=1.2 meeting.off=-0.3 payment.delayed=1.8 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.1 payment.refused=-0.4 payment.sent=-0.4 praise=0.7 reputation=-0.4
dekomp 8.85 good=0.3
delega 8.56 bad=0.6
delfin 8.56 payment.disputed=1.9
delika 6.10 bad=-0.7 good=1.5
deluxe 8.34 good=-1.1
denerw 7.75 bad=0.6 complaint.delay=1.2
dentys 6.95 bad=0.9 complaint.quality=-0.3 good=-1.3 leaving=-0.3 meeting.off=2.7 reputation=-0.3
depart 8.34 complaint.neglect=0.9 escalation=1.3 good=-0.4 legal=1.0
depres 7.87 bad=0.4
deptak 7.31 bad=-0.8 good=1.5
dermat 7.24 bad=-0.7 good=0.4
deser 6.86 good=0.8
desere 8.85 good=0.5
desero 8.85 bad=-1.2 good=1.9
desery 7.46 bad=-1.3 good=1.4
design 7.64 bad=-0.4
deska 7.87 bad=1.1 good=-0.4
destyn 8.34 good=-0.8
deszcz 7.11 bad=-0.3 good=-0.6 payment.delayed=1.5
detal 8.56 good=-0.7
detala 8.56 reputation=0.9
detale 8.56 bad=-0.5
deterg 8.85 bad=0.7 good=-0.3
dewelo 7.75 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=3.1 complaint.quality=-1.1 good=-1.3 leaving=-0.7 payment.disputed=-0.4 payment.query=-0.4 praise=-0.5
diagno 4.87 good=0.7
diecie 7.75 bad=-2.2 complaint.quality=-1.3 good=0.6 payment.refused=-0.4
diete 7.38 bad=0.8 good=-0.7
dietet 7.24 bad=-0.5
diety 6.90 good=-0.4
diody 8.56 bad=-0.3
disco 7.31 bad=1.0 good=-1.1
diune 8.85 bad=0.6 good=-1.1
dj 8.56 bad=0.6 complaint.delay=-0.4 complaint.quality=1.4 good=-0.6 payment.disputed=-0.3 payment.refused=0.7 praise=-0.8 reputation=0.9
dla 3.07 bad=-1.8 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=-1.8 escalation=-0.7 good=3.4 growth=1.4 legal=-0.5 meeting.off=-0.8 payment.delayed=0.9 payment.disputed=-1.0 payment.promised=-0.4 payment.refused=-1.3 payment.sent=-0.7 praise=0.5 reputation=-0.4
dlacze 5.71 bad=3.3 complaint.delay=2.9 complaint.quality=0.8 escalation=-0.4 good=-1.2 growth=-0.6 leaving=2.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.6 payment.query=2.1 payment.refused=2.2 payment.sent=-0.4 reputation=2.6 urgent=-0.4
dlateg 4.92 bad=-0.3 complaint.cost=1.3 complaint.delay=0.3 complaint.neglect=1.3 complaint.quality=-1.1 escalation=-1.1 good=-2.2 growth=-0.9 leaving=1.3 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.refused=-0.7 praise=-1.1 reputation=-0.3 urgent=-0.4
dloni 8.00 bad=-0.6 good=0.7
dlonie 8.34 bad=0.3 complaint.cost=0.7 complaint.neglect=0.6 complaint.quality=0.7 good=-0.5
dlug 8.85 bad=0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.4 legal=1.1 payment.refused=2.5 reputation=1.0
dluga 7.06 leaving=0.9
dlugi 6.69 bad=0.8 complaint.cost=-0.3 complaint.neglect=1.0 complaint.quality=0.8 good=-1.1 legal=0.9 payment.delayed=-0.4 praise=-0.5 reputation=-0.4
dlugie 6.51 bad=-1.2 complaint.delay=-0.3
dlugim 8.34 complaint.quality=0.7 payment.refused=1.6
dlugo 5.74 bad=0.8 complaint.delay=0.6 complaint.quality=0.4 growth=0.5 leaving=1.2 legal=-0.4 meeting.off=0.6 payment.refused=-0.4 praise=0.6 reputation=-0.6
dlugos 7.38 bad=0.8 good=-0.6
dlugot 7.75 bad=-0.7 good=0.5
dlugow 8.85 bad=-0.5 good=0.8
dluzej 6.69 bad=-0.9 good=0.6 payment.delayed=1.4 payment.refused=0.6
dluzni 7.64 bad=-1.5 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.6 escalation=-0.3 good=-0.7 growth=-0.4 leaving=-0.5 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-1.1 payment.query=-0.5 payment.refused=1.3 praise=-0.5 reputation=0.6 urgent=-0.3
dluzsz 6.45 complaint.neglect=0.9 complaint.quality=0.4 good=-0.3 leaving=0.6
dmucha 8.16 bad=-1.2 good=0.5 payment.query=1.8
dna 7.46 bad=-1.2 complaint.quality=-0.4 good=-0.6 leaving=0.5
dni 4.43 bad=0.4 complaint.delay=4.3 complaint.neglect=-1.0 complaint.quality=-0.5 escalation=-0.8 good=-2.9 leaving=1.0 legal=1.9 meeting.off=-0.6 payment.delayed=1.4 payment.disputed=-1.0 payment.promised=0.8 payment.query=1.3 payment.refused=-0.9 payment.sent=-0.6 praise=-0.6 reputation=-1.5 urgent=-1.0
dnia 4.82 bad=0.9 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=1.2 complaint.quality=-0.6 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.9 legal=0.4 meeting.off=0.5 payment.disputed=-0.5 payment.promised=0.5 payment.query=1.2 payment.refused=-0.9 payment.sent=-0.4 praise=-1.0 reputation=-0.3
dniach 5.92 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.8 complaint.quality=-0.5 good=-1.4 growth=-0.3 leaving=-0.8 legal=1.1 payment.refused=-0.4 praise=-0.8 reputation=-0.5
dniami 8.56 bad=0.7
dnie 7.64 bad=1.2 good=-0.9
dniem 7.64 bad=1.6 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=-1.2 good=-0.7 growth=-0.9 leaving=4.2 legal=-0.6 payment.promised=1.2 payment.refused=-0.5 praise=-0.4
dniowy 7.55 bad=-0.3 good=-0.5
dniu 5.77 bad=1.1 complaint.neglect=-0.6 complaint.quality=-0.4 leaving=-0.4 legal=-0.3 payment.promised=2.1
dno 7.46 bad=0.5 good=-0.4
do 2.00 bad=0.9 complaint.cost=-2.6 complaint.delay=1.2 complaint.quality=2.2 escalation=4.7 good=1.1 growth=-2.0 leaving=0.7 legal=2.6 meeting.off=-2.3 payment.disputed=-0.5 payment.promised=1.6 payment.query=-0.4 payment.sent=-1.5 praise=-3.0 urgent=1.9
doba 7.11 bad=1.2 good=-1.4
dobach 8.56 good=0.4
dobe 6.51 bad=-0.6 good=-0.8
dobie 8.00 bad=1.0 good=-0.4
dobieg 7.75 bad=0.9 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=-0.3 escalation=1.1 good=1.1 praise=1.0
dobier 7.87 bad=-0.5 good=0.5
dobor 7.87 bad=-0.6 good=0.7
dobr 8.85 bad=0.9 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.3 legal=1.5 payment.disputed=1.1 payment.refused=0.7 reputation=-0.4
dobra 5.13 bad=-2.9 good=4.0 meeting.off=-1.6
dobral 7.46 bad=-1.0 good=1.0
dobran 7.11 complaint.neglect=1.0 leaving=0.7
dobre 4.43 bad=-3.5 complaint.delay=0.8 complaint.quality=0.8 good=5.2 leaving=0.9 legal=0.5
dobreg 6.19 bad=-2.0 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.2 growth=1.9 legal=-0.4 meeting.off=1.2 praise=-0.9 reputation=-0.5
dobrej 6.28 bad=-1.2
dobro 8.34 good=-0.4
dobroc 8.34 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-0.3 escalation=1.6 leaving=-0.3 legal=-0.3 reputation=0.7
dobry 4.68 bad=-3.9 complaint.cost=-1.4 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-0.9 good=3.5 growth=-0.7 leaving=0.9 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-1.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=0.4 reputation=-1.4
dobryc 6.31 bad=-1.5 good=0.8
dobrym 5.53 bad=-3.7 good=4.5 growth=1.4 leaving=-0.3
dobrze 4.43 bad=-3.8 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-2.2 escalation=-0.7 good=5.8 growth=0.4 leaving=-0.6 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.6 payment.promised=0.6 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.5 praise=3.1 urgent=-0.6
dobrzy 8.56 bad=-0.6 payment.query=1.4
doby 6.81 bad=-0.5 growth=1.4 praise=1.3
doc 8.16 bad=-0.5
docelo 8.56 good=-0.4
doceni 8.00 bad=-1.5 complaint.quality=-0.4 good=1.4 leaving=-0.7 praise=0.6
docent 8.56 good=0.6
dochod 6.19 bad=0.5 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-0.9 good=-1.2 growth=0.7 leaving=-0.7 legal=3.0 payment.disputed=0.6 payment.refused=-0.6 praise=-0.4 reputation=-0.3 urgent=-0.3
dociek 8.56 bad=-0.7 good=0.6
docier 7.55 complaint.quality=-0.3 good=1.0 praise=0.9
doczek 7.55 bad=2.1 complaint.delay=2.9 complaint.neglect=-0.7 complaint.quality=-0.4 good=-1.2
doczyt 8.34 complaint.delay=0.9 complaint.neglect=0.7 escalation=0.8 good=-0.5
dodac 6.02 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.7 good=-1.0 growth=-0.9 leaving=-0.8 legal=-0.9 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.4 reputation=-0.7 urgent=-0.6
dodaje 6.95 bad=-1.2 good=-0.7
dodal 6.48 bad=-0.5 good=-1.8
dodala 7.11 bad=-1.4 good=-0.7
dodam 5.90 bad=0.9 good=-0.6
dodani 8.56 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.4 leaving=-0.3
dodate 6.45 bad=2.2 complaint.delay=1.1 complaint.quality=0.8 good=-1.2
dodatk 4.38 bad=0.5 complaint.cost=0.6 good=1.0 growth=3.1 leaving=-1.0 legal=0.4 meeting.off=-0.5 payment.disputed=0.4 payment.query=-0.3 payment.sent=-0.3 praise=-0.7 reputation=-0.7 urgent=1.3
dofina 8.34 bad=0.7 complaint.delay=2.6 legal=-0.3 payment.delayed=-0.6 praise=-0.3
dogada 6.95 bad=-1.2 complaint.quality=-0.5 good=0.5 growth=0.9 praise=0.5
dogleb 8.85 good=0.3
dogodn 8.00 bad=-0.3 good=0.7
dojazd 6.34 bad=0.6 complaint.cost=2.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=1.9 growth=-0.4 leaving=-0.5 meeting.off=-0.4 payment.disputed=4.6 payment.promised=-0.3 payment.query=0.8 payment.refused=-0.6 praise=0.4 urgent=-0.3
dojde 8.85 bad=0.4
dojdzi 8.34 bad=0.9 complaint.delay=2.0 good=-0.6 leaving=-0.3 praise=-0.4 reputation=-0.5
dojech 6.73 bad=-0.8 good=1.3
dojesc 8.85 good=1.0
dojrze 8.85 bad=0.5 complaint.delay=2.0 complaint.quality=-0.8 good=-0.5 praise=-0.7
dojsc 7.06 bad=0.5 good=0.9
dojsci 8.00 good=0.5
dokad 8.85 bad=0.7 complaint.cost=1.0 complaint.quality=-0.4 good=-0.4 leaving=1.5 praise=-0.4
doklad 4.72 bad=-3.8 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-0.9 good=5.0 growth=1.7 leaving=-0.4 legal=-0.5 payment.refused=-0.3 payment.sent=0.8 praise=3.3
dokona 6.65 bad=-0.6
dokonc 7.46 bad=0.9 complaint.delay=3.0 complaint.neglect=-0.9 complaint.quality=0.4 escalation=-0.5 good=-0.5 growth=-0.5 leaving=1.9 legal=0.4 meeting.off=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.5 praise=-0.6 reputation=-0.4
dokrec 8.56 good=-0.5
doktor 3.57 bad=-2.5 good=5.5 growth=0.6 meeting.off=0.3 praise=1.6
dokume 5.98 bad=0.4 complaint.cost=-1.3 complaint.delay=2.0 complaint.neglect=-1.3 escalation=-1.4 good=-0.9 growth=-1.2 leaving=1.6 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.7 payment.query=1.2 reputation=-0.3 urgent=-0.8
dokupi 7.46 good=-1.4
dol 7.06 complaint.quality=1.1 leaving=0.9
dolacz 6.61 bad=0.6 complaint.cost=2.1 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=2.1 escalation=-0.3 growth=1.6 leaving=1.9 legal=1.9 payment.disputed=2.1 payment.refused=-0.5 praise=-0.7 reputation=0.8
dolaro 7.64 bad=-0.7 good=1.1
dole 6.34 bad=-0.7 complaint.quality=-0.3 growth=-0.3 leaving=-0.3 legal=-0.4 reputation=-0.5
dolega 7.38 bad=0.3
dolegl 5.89 bad=0.4 good=0.8
dolek 8.34 good=-0.5
dolewa 8.56 bad=0.5 good=-0.5
dolicz 7.38 bad=1.3 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.5 leaving=-0.5 legal=0.5 payment.delayed=-0.5 payment.disputed=4.3 payment.promised=1.2 payment.query=1.0 payment.refused=-0.7 payment.sent=-0.5 praise=-0.5 reputation=-0.5
dolini 7.87 good=-0.4
dolmus 8.16 good=1.0
dolna 8.34 good=0.4
dolneg 8.56 bad=-0.3
dolnej 8.00 bad=-0.6 good=1.2
dolny 8.16 bad=-0.4 good=-0.4
dolnym 7.75 bad=-0.5
dolozy 7.24 bad=-0.5 complaint.delay=-0.4 complaint.quality=-0.5 good=0.7 growth=2.8 leaving=-1.0 praise=-0.6 reputation=-0.3
dom 6.77 bad=-2.4 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=-0.3 good=2.6 growth=-0.7 leaving=0.4 legal=0.7 payment.promised=1.2 payment.refused=-0.7 praise=1.8 reputation=-0.4
domaga 8.34 bad=1.6 good=-0.9
domek 8.00 bad=1.0 complaint.cost=1.8 complaint.quality=-0.4 good=-0.4
domem 8.16 bad=0.3
domena 8.85 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.4 leaving=1.0
domene 8.56 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.5 good=-1.6 growth=1.2 leaving=-0.5
domeny 8.56 complaint.cost=0.9 complaint.neglect=0.5 complaint.quality=0.3 leaving=0.3 praise=-0.4
domini 8.56 bad=-0.4 good=1.4
domino 8.56 bad=2.6 good=-0.4
dominu 8.16 bad=-0.7 good=-0.8
domki 7.46 bad=2.1 good=-1.4
domkow 8.00 bad=-0.9 good=1.0
domku 7.87 bad=1.0
domofo 8.34 bad=-0.6 complaint.quality=-0.5 good=-0.9 praise=-0.3
domow 7.55 bad=1.2 complaint.delay=1.6 good=-0.6 legal=1.2 reputation=1.7
domowa 8.16 bad=-0.9 good=0.8
domowe 7.24 bad=-1.4 good=1.5
domu 5.31 bad=-1.4 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=1.2 escalation=1.4 good=1.2 growth=-0.6 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=0.4 praise=1.5 reputation=-0.6
domy 8.56 bad=-0.6 growth=1.2 praise=0.9
domysl 7.75 bad=0.4
donies 7.64 good=-0.4
dookol 7.46 good=0.7
dopcha 8.85 bad=-2.0 good=2.0
dopeln 7.38 bad=0.4 good=-0.8
dopier 4.78 bad=0.6 complaint.neglect=-1.0 escalation=0.3 good=-1.6 growth=-0.5 leaving=-0.4 legal=-0.9 meeting.off=-0.9 payment.delayed=2.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.7 payment.sent=-1.0 praise=-1.1 reputation=-0.7
dopisa 6.65 bad=-1.0 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=1.0 escalation=-0.4 growth=-0.6 leaving=-0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=0.7 payment.query=1.4 payment.refused=-1.4 payment.sent=-0.5 praise=-0.6 reputation=1.6 urgent=-0.5
dopisz 8.56 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.9 good=-0.9 growth=-0.3 leaving=-0.4 legal=-0.5 payment.refused=-0.3 praise=-0.8 reputation=2.8 urgent=2.7
doplac 6.69 bad=1.8 complaint.cost=1.8 complaint.delay=0.5 complaint.quality=0.3 good=-1.2 praise=-0.4
doplat 6.81 bad=1.1 complaint.cost=3.7 complaint.neglect=0.3 complaint.quality=-1.1 escalation=-0.3 good=-2.1 growth=-0.5 legal=-0.5 meeting.off=-0.5 payment.disputed=3.1 payment.refused=0.4 praise=-0.7 reputation=-0.4
dopoch 7.87 bad=0.6 good=-0.7
dopoki 7.00 bad=2.5 complaint.cost=0.9 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=1.5 escalation=-0.4 good=-1.3 growth=-0.5 leaving=-1.2 legal=-0.7 meeting.off=-0.5 payment.delayed=2.8 payment.promised=-0.8 payment.query=-0.9 payment.refused=5.9 payment.sent=-0.7 praise=-0.8 reputation=-0.8 urgent=-0.4
dopowi 8.85 complaint.quality=1.4 good=0.4 leaving=1.5 praise=-0.3
dopple 8.56 good=-0.5
doprac 8.34 bad=0.5 complaint.quality=2.0 praise=-0.5
dopras 8.34 bad=1.9 good=-0.9
doprow 7.06 good=-0.7
dopusz 7.64 complaint.quality=0.5 good=-0.8 legal=0.4
dopytk 8.56 bad=-0.5 good=0.4
dopytu 8.56 bad=-0.7 good=1.2 praise=1.0
dopyty 7.38 bad=0.6 good=-0.7
dorabi 8.85 bad=0.5 good=-0.3
doradc 8.00 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 growth=-0.4 legal=2.6 praise=-0.4 urgent=-0.3
doradz 6.61 bad=-1.6 complaint.cost=1.8 good=3.5 leaving=-0.3 payment.disputed=-0.3 payment.refused=1.7 reputation=1.6
dorecz 8.34 bad=0.7 complaint.delay=-0.9 complaint.neglect=1.0 complaint.quality=-1.0 good=-0.3 growth=-0.3 leaving=-0.6 legal=2.1 payment.query=1.2 praise=-0.3
dorobi 8.00 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.4 growth=1.9 praise=1.5
dorosl 5.84 bad=-1.3 good=0.9 legal=-0.3
dorota 8.00 bad=-0.8 good=0.8 payment.promised=-0.3
doroto 8.85 bad=-0.5 complaint.delay=-0.5 complaint.quality=-0.4 good=2.5 leaving=0.7 payment.delayed=2.9 praise=1.9
dorzuc 8.56 bad=-0.5 good=0.6 urgent=0.9
dosadn 8.85 bad=0.3 good=-0.5
dosc 4.80 bad=-0.4 complaint.delay=-0.6 complaint.quality=0.9 escalation=0.4 good=1.6 growth=-0.3 leaving=0.7
dosiad 8.85 complaint.neglect=1.0 complaint.quality=0.6 leaving=1.0 praise=-0.4
doskon 5.34 bad=-3.6 good=4.5
doskwi 8.56 bad=-0.3 good=0.4
dosle 8.56 bad=-1.5 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 leaving=-0.4 payment.delayed=2.9 payment.disputed=-0.4 praise=-0.3 reputation=-0.6
doslow 6.19 bad=0.4 complaint.quality=-0.6 good=0.6 meeting.off=1.8 payment.delayed=0.9 payment.refused=-0.6 praise=1.2 reputation=-0.7
dostac 6.23 bad=0.8 praise=1.2
dostaj 6.55 bad=1.9 complaint.cost=2.5 complaint.delay=-1.3 complaint.neglect=1.4 complaint.quality=1.5 escalation=0.6 good=-1.5 growth=-0.4 leaving=-0.6 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 praise=-1.1 reputation=-0.8 urgent=-0.4
dostal 4.56 bad=3.9 complaint.cost=1.1 complaint.delay=1.0 complaint.neglect=3.1 complaint.quality=2.6 escalation=-0.9 good=-1.8 leaving=1.4 legal=0.6 meeting.off=0.5 payment.delayed=-0.8 payment.promised=-0.7 payment.query=-0.8 payment.refused=-0.8 payment.sent=0.5 praise=-1.2 reputation=-0.3 urgent=-0.7
dostan 6.95 bad=-0.4 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.7 escalation=-0.3 good=0.7 growth=-0.4 leaving=1.1 legal=1.3 payment.disputed=-0.3 payment.query=0.9 payment.refused=-0.4 praise=1.0 reputation=0.8 urgent=-0.4
dostar 6.58 complaint.delay=1.4 escalation=0.8 good=-1.0 leaving=0.8 legal=-0.5 payment.refused=0.6
dostat 8.56 good=0.4
dostaw 6.19 bad=0.8 complaint.cost=-1.3 complaint.delay=2.3 complaint.neglect=0.5 escalation=0.5 good=-2.2 growth=-0.9 leaving=2.1 legal=-1.4 meeting.off=-1.0 payment.delayed=0.8 payment.disputed=-1.1 payment.promised=-1.0 payment.query=-0.5 payment.sent=-0.4 praise=-1.6 reputation=-0.6 urgent=-0.7
dostep 5.04 bad=-1.0 complaint.delay=-0.7 complaint.neglect=0.8 complaint.quality=-0.6 growth=-0.4 leaving=1.7 legal=-0.4 praise=0.4 reputation=-0.3 urgent=1.2
dostrz 7.87 bad=0.4 good=-0.4
doswia 5.30 bad=-0.8 good=0.9
dosyc 6.42 good=0.7
doszed 8.85 good=-0.4
doszla 8.00 complaint.cost=1.2 complaint.neglect=0.4 leaving=0.8
doszli 8.85 bad=1.1 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.4 leaving=1.9 praise=-0.7
doszlo 7.24 complaint.neglect=0.6 complaint.quality=0.5 good=-0.7 leaving=-0.4 legal=0.3
doszly 8.85 bad=-0.8 complaint.cost=-0.3 complaint.quality=-0.4 payment.sent=2.9
doszuk 8.34 bad=-0.5 good=0.5
dot 8.00 bad=-0.5
dotacj 7.75 bad=-1.3 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-1.2 growth=-0.5 legal=-0.5 meeting.off=-0.4 payment.delayed=3.1 payment.disputed=-0.5 payment.query=-0.7 payment.refused=-0.6 payment.sent=0.7 reputation=-0.6 urgent=1.9
dotad 7.46 bad=-0.9 good=1.4
dotarc 8.34 bad=0.5
dotarl 6.26 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.6 complaint.quality=0.5 escalation=-0.3 growth=-0.3 leaving=-1.2 legal=-0.9 payment.delayed=-0.5 payment.promised=1.7 payment.query=-0.4 praise=-0.8 reputation=-0.7
dotkne 8.85 good=-0.5
dotrwa 8.56 complaint.cost=-0.5 complaint.quality=-0.4 escalation=-0.4 leaving=0.9
dotrze 7.31 bad=-1.0 good=1.3
dotrzy 8.34 bad=1.2 complaint.delay=1.5 complaint.neglect=-0.5 good=-1.3 growth=-0.4 leaving=1.3 payment.delayed=-0.5 payment.promised=2.5 payment.query=-0.5 payment.refused=-0.6 praise=-0.6 reputation=0.9
dotych 6.48 bad=0.7 complaint.cost=-0.4 complaint.delay=2.1 good=-1.0 leaving=2.6 legal=0.6 meeting.off=-0.4 praise=-1.0
dotycz 5.33 complaint.cost=-0.6 complaint.quality=2.0 good=-0.9 growth=-0.3 leaving=-0.7 legal=-0.7 meeting.off=2.1 payment.delayed=-0.3 payment.disputed=0.6 payment.query=0.4 payment.sent=-0.3 praise=-0.5 urgent=-0.4
dotyk 8.56 good=0.5
dotyka 7.64 bad=-0.4
double 7.87 good=-0.6
doustn 8.00 good=-0.4
dowcip 7.64 bad=-0.5 good=-0.5
dowiad 7.31 bad=0.6 complaint.delay=-0.4 complaint.neglect=1.9 escalation=0.4 leaving=1.1 legal=-0.4 praise=-0.8 reputation=-0.3
dowie 8.16 bad=1.2 complaint.delay=-0.9 complaint.neglect=-0.5 good=-0.3 leaving=1.2 legal=-0.4 payment.refused=1.0 praise=0.4 reputation=3.3
dowied 5.48 bad=2.2 complaint.cost=0.4 complaint.delay=0.7 complaint.quality=-0.5 good=-1.1 growth=-0.4 leaving=0.8 payment.delayed=-0.3 payment.refused=-0.7 praise=-1.1 reputation=0.8 urgent=0.8
dowiem 8.34 bad=0.6 complaint.cost=1.8 complaint.delay=0.4 complaint.neglect=0.4 escalation=0.6 good=-0.4 leaving=-0.5 legal=-0.4 praise=-0.5 reputation=-0.7
dowiod 8.56 bad=-0.4
dowod 7.31 bad=-0.4 complaint.delay=2.4 complaint.neglect=-0.3 complaint.quality=-1.1 good=1.1 growth=-0.5 leaving=-0.6 legal=3.9 payment.disputed=0.8 payment.promised=1.9 payment.query=-0.3 payment.refused=-0.5 praise=1.5 reputation=-0.4 urgent=-0.4
dowode 8.56 good=1.1 praise=1.5
dowodo 8.85 bad=-0.8 good=-0.4
dowoln 7.46 bad=-0.5
dozgon 8.85 bad=-0.8 complaint.cost=-0.4 complaint.neglect=-0.8 complaint.quality=-0.7 good=1.0 leaving=-0.3 praise=2.4 urgent=2.3
dozorc 7.31 leaving=-0.3
dozynk 8.85 bad=-1.3 complaint.cost=0.7 complaint.quality=-0.8 good=2.7 growth=1.7 leaving=-0.7 legal=1.1 payment.refused=-0.3 reputation=0.4
dozywo 8.85 good=1.0 payment.disputed=1.1 praise=1.1
dr 4.03 bad=-3.4 complaint.delay=0.4 good=1.7 reputation=0.7
drabin 8.00 bad=-0.4
dramat 6.42 bad=2.8 good=-2.6
drasty 8.85 bad=0.3
dreszc 8.16 bad=0.3
drewna 8.16 bad=-1.1 good=0.4 growth=-0.4 leaving=-0.4 payment.sent=1.6
drewno 8.34 good=-0.4 payment.sent=2.3
drezna 8.85 bad=-0.5
drink 8.16 bad=0.8 good=-0.5
drinka 7.17 bad=1.6 good=-0.4
drinki 6.73 bad=0.8 good=0.5
drobia 7.75 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 good=0.9 growth=0.5 leaving=-0.5 payment.query=1.4 payment.sent=2.3 praise=0.9
drobne 7.64 bad=-0.6 good=1.0
drobno 8.85 bad=0.4 complaint.cost=2.8 complaint.quality=-0.4 good=-0.4 leaving=-0.8
drobny 7.38 bad=1.1 complaint.cost=0.8 complaint.quality=-0.4 good=-0.4
drodze 6.48 bad=-1.0 good=-0.6 legal=0.7 payment.disputed=1.0
drodzy 7.75 good=1.6 growth=2.0 leaving=0.8 legal=-0.4 praise=2.5
drog 7.55 bad=-0.5 good=0.5
droga 6.21 bad=1.1 complaint.cost=1.8 complaint.delay=0.6 complaint.neglect=0.6 escalation=0.8 good=1.2 growth=-0.4 leaving=-0.8 legal=1.4 payment.delayed=1.2 payment.refused=0.9 reputation=0.9
droge 7.24 bad=-0.5 complaint.cost=-0.5 complaint.quality=1.1 good=2.2 legal=1.7 payment.refused=-0.3 reputation=-0.5
drogi 6.02 bad=1.3 complaint.cost=-0.5 complaint.quality=-1.2 good=-0.7 leaving=1.1 legal=-0.7 meeting.off=-0.4 payment.refused=-0.4 praise=-1.0 reputation=-0.6
drogic 8.00 bad=0.5 good=-0.7
drogie 6.48 complaint.quality=-0.4 good=-0.6 leaving=-0.4 payment.refused=-0.4
drogim 8.56 bad=0.5
drogo 6.81 bad=2.5 complaint.cost=3.8 complaint.delay=0.6 complaint.quality=0.8 good=-1.3 leaving=0.8 legal=-0.4 payment.disputed=0.6 payment.promised=1.2 payment.refused=0.4 praise=-0.3 reputation=0.9
drogow 8.56 bad=0.6 good=-0.5
drozdz 8.56 complaint.quality=0.7 leaving=1.0
drozej 8.00 bad=1.4 complaint.cost=1.7 complaint.quality=-0.3 good=-0.4 payment.delayed=2.2
drozsz 6.90 bad=-1.3 good=0.5
drucia 8.56 bad=0.4
druga 5.43 bad=0.4 complaint.cost=0.5 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.7 escalation=-0.5 growth=1.9 leaving=1.1 legal=-0.5 meeting.off=-0.7 payment.delayed=0.3 payment.promised=-1.1 payment.query=-1.0 payment.refused=2.7 payment.sent=1.5 praise=1.2 reputation=0.4 urgent=0.6
drugi 5.07 bad=-0.4 complaint.cost=1.3 complaint.delay=-1.5 complaint.neglect=-1.1 complaint.quality=1.1 escalation=0.5 good=-0.5 growth=4.8 leaving=0.9 legal=-0.9 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-1.2 payment.refused=-1.0 payment.sent=-0.7 praise=0.8 reputation=1.0 urgent=-0.5
drugic 8.34 bad=0.4 good=-0.4
drugie 4.84 bad=-1.5 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=0.3 escalation=-0.5 good=-0.7 leaving=-1.1 legal=-0.7 meeting.off=1.4 payment.delayed=1.2 payment.disputed=-0.9 payment.promised=-0.7 payment.query=2.6 payment.refused=2.6 payment.sent=-0.7 reputation=0.6
drugim 6.26 bad=1.0 good=-1.6 praise=-0.3
drugir 8.85 bad=0.9 good=-0.6
druk 8.56 bad=0.7 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=1.1 legal=-0.4 payment.query=3.0
drukar 6.77 bad=1.7 complaint.cost=-1.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=4.1 escalation=0.6 good=-0.5 growth=-1.2 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=2.5 payment.promised=-0.6 payment.query=-0.5 payment.sent=-0.5 reputation=2.0 urgent=-0.8
drukie 8.16 bad=1.5 complaint.cost=0.7 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.3 leaving=-0.4 legal=-0.5 payment.disputed=-0.4 payment.refused=0.9 praise=-0.5 reputation=1.0
drukow 8.16 bad=-0.5 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.8 growth=-0.7 leaving=0.3 praise=-0.4 urgent=-0.5
druku 8.16 bad=-0.5 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.3 growth=-0.5 leaving=-0.9 legal=-0.3 payment.promised=-0.3 payment.refused=-0.4 reputation=-0.4 urgent=1.3
drukuj 8.16 bad=1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.7 good=-1.3 growth=-0.3 leaving=-0.6 legal=-0.3 payment.disputed=-0.4 praise=-0.5 reputation=-0.8
drunki 8.85 bad=0.4
druzyn 8.56 bad=-1.0 good=1.1
drze 8.85 bad=0.4
drzew 8.00 bad=-0.3 good=0.6
drzewo 8.56 complaint.neglect=-0.4 complaint.quality=1.2 escalation=1.4 reputation=1.3
drzwi 5.54 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=1.6 good=-1.0 growth=-0.3 leaving=-0.6 legal=-0.3 payment.refused=1.4 praise=-0.5 reputation=-0.5
drzwia 6.23 bad=2.6 complaint.quality=1.0 good=-2.0 meeting.off=1.8
ds 7.64 bad=-0.7 good=0.6 praise=0.9
dublin 8.56 bad=-0.8
ducha 8.00 bad=0.6 complaint.neglect=0.9 good=-0.4 praise=-0.3 reputation=1.5
duchot 8.56 bad=1.4 good=-0.8
duchu 8.16 bad=-0.5 good=0.8
dudare 8.85 bad=-0.4
dudek 8.85 bad=-0.5 urgent=0.9
dudnie 8.56 bad=-0.4 good=0.3
duma 8.56 bad=-1.0 good=1.0 praise=0.8
dumni 8.85 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.7 good=4.1 growth=2.4 leaving=-0.5 payment.promised=1.1 praise=4.3
duo 8.56 bad=1.4 good=-0.6
duplik 8.00 bad=-1.4 complaint.cost=-0.5 complaint.quality=-0.7 escalation=0.5 good=-0.4 leaving=-0.3 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.3 payment.query=5.2 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.4
dusza 7.75 bad=-0.8 good=0.7
dusze 8.85 bad=-0.5 good=0.4
duszno 7.38 bad=2.4 good=-1.5
duza 5.38 bad=-1.1 complaint.cost=1.0 good=2.1 leaving=0.6
duze 5.05 bad=-0.3 good=2.4 meeting.off=-0.3 praise=0.8
duzej 6.55 growth=1.0 praise=0.8
duzo 4.33 bad=0.4 complaint.cost=-0.8 complaint.delay=0.8 good=0.8 growth=-0.5 leaving=0.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.sent=-0.4 praise=-1.5 reputation=1.8 urgent=-0.3
duzy 4.83 bad=-2.1 good=3.2 payment.delayed=0.3 payment.promised=-0.4 payment.query=-0.4
duzych 6.65 bad=-1.3 complaint.cost=0.6 complaint.quality=0.5 leaving=0.5
duzym 5.67 complaint.delay=1.1 complaint.quality=0.9 good=1.7 leaving=-0.4 payment.refused=0.4 praise=-0.3
duzymi 7.64 bad=-1.2 good=1.4
dwa 4.30 bad=-0.7 complaint.cost=1.8 complaint.delay=1.5 complaint.neglect=1.8 complaint.quality=2.9 escalation=-1.2 growth=2.6 leaving=1.0 legal=-1.4 meeting.off=0.4 payment.disputed=1.8 payment.promised=-0.5 payment.query=1.7 payment.refused=-0.9 payment.sent=1.0 praise=-0.5 reputation=0.3 urgent=-1.5
dwadzi 8.16 bad=-1.0 complaint.cost=0.4 complaint.delay=-0.6 growth=0.9 payment.refused=-0.5 praise=-0.5 reputation=0.5 urgent=2.2
dwaj 8.85 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.4 good=1.1
dwanas 8.00 bad=0.5 complaint.cost=1.9 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=1.0 escalation=1.3 good=0.4 leaving=-1.0 legal=-0.4 praise=0.7 reputation=0.9
dwie 4.98 bad=-0.3 complaint.cost=1.3 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-1.6 escalation=0.3 growth=0.3 legal=-1.1 payment.delayed=-0.6 payment.disputed=1.0 payment.promised=2.5 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.7 praise=-1.1 reputation=-0.5 urgent=2.0
dwiema 8.34 bad=0.8 complaint.quality=1.5
dwiesc 8.34 bad=0.7 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.9 praise=-0.4 reputation=0.5
dwoch 4.84 bad=0.9 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.5 good=-1.1 growth=2.3 leaving=2.2 legal=-0.4 meeting.off=-0.8 payment.promised=-0.9 payment.query=-0.6 payment.sent=-0.7 praise=-0.6 reputation=-0.8 urgent=-1.4
dwoje 7.31 bad=-0.4 complaint.neglect=0.5 complaint.quality=-0.5 leaving=0.7 praise=1.0 reputation=-0.4
dwojka 7.64 bad=-1.1 good=-0.8
dwoma 6.86 bad=0.5
dwor 8.34 bad=-1.2 good=-0.6
dworca 6.77 bad=-1.5 good=2.2
dworco 8.56 bad=-0.4
dworsk 8.85 bad=-0.7
dworze 7.38 good=1.1
dwu 7.87 good=-0.3
dwudzi 7.87 bad=-0.8 complaint.delay=-0.4 complaint.neglect=0.5 good=1.4 growth=-0.4 leaving=1.7 legal=-0.3 payment.promised=2.3 payment.sent=-0.6 praise=1.4 reputation=-0.5
dwugwi 8.56 bad=-0.8 good=-0.4
dwukro 6.86 bad=-0.3 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=1.5 escalation=1.4 good=-0.9 legal=0.6
dwunas 8.00 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=1.6 escalation=-0.4 good=1.0 growth=1.4 leaving=-0.4 legal=-0.5 payment.disputed=2.0 payment.promised=1.4 payment.refused=0.6 praise=0.6 reputation=-0.5
dwuoso 6.48 complaint.cost=0.8 complaint.neglect=0.8 good=-1.3
dwustu 8.34 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=-0.5 good=-0.9 leaving=-0.4 legal=-0.9 payment.delayed=-0.3 praise=-0.5 reputation=0.8
dwutyg 8.34 good=-0.4 payment.delayed=2.4 payment.promised=-0.6
dydakt 8.00 bad=-0.4
dym 8.16 bad=0.5 complaint.quality=0.7 good=-0.5 payment.refused=1.4
dymne 8.85 bad=0.9 good=-0.4
dymu 8.85 bad=0.7
dynami 7.55 bad=-0.8 good=-0.6
dyplom 8.34 bad=0.3 good=-0.5 growth=-0.3
dyrekc 7.31 bad=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.7 growth=2.4 leaving=-0.5 praise=1.2
dyrekt 5.77 bad=0.7 complaint.cost=1.1 complaint.delay=1.3 complaint.neglect=0.6 complaint.quality=1.9 escalation=9.1 good=-2.3 growth=-1.4 legal=-1.9 payment.delayed=-1.3 payment.disputed=-1.0 payment.promised=1.2 payment.sent=-1.5 praise=-1.5 reputation=-1.7 urgent=0.7
dyscyp 8.56 bad=-0.6 complaint.neglect=-0.5
dysk 8.85 bad=-0.3 complaint.cost=1.0 complaint.quality=-0.6 good=-0.4 leaving=1.0 praise=-0.5 reputation=-0.5
dyskom 8.00 good=-0.3
dyskop 8.34 good=1.0
dyskot 7.17 bad=0.4 good=-0.3
dyskre 7.11 bad=-0.8 good=0.5
dysku 8.00 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=-0.7 complaint.quality=0.6 escalation=-0.3 good=0.7 leaving=1.1 legal=-0.4 meeting.off=-0.4 praise=0.5 reputation=1.0 urgent=-0.3
dyskus 7.38 bad=1.1 good=-0.4
dyskut 8.85 bad=1.1 complaint.cost=-1.0 good=-0.6 leaving=1.3
dyspon 6.55 bad=-1.0 good=0.4
dyspoz 6.36 bad=-2.2 complaint.neglect=-0.3 complaint.quality=0.6 escalation=0.9 good=2.4 growth=-0.4 legal=-0.4 payment.promised=1.1 payment.sent=2.1
dystan 7.64 bad=1.6 good=-0.9
dystry 7.00 good=-0.5
dywan 8.00 bad=0.4 good=-0.5
dyzurn 8.85 bad=0.5 complaint.quality=0.9 escalation=1.6 urgent=1.4
dyzuro 8.56 bad=-0.6 good=0.9 praise=1.0
dyzurz 8.85 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.3 meeting.off=3.7 payment.promised=2.5 praise=-0.3
dzbank 8.00 bad=0.5 good=-0.6
dziac 8.85 bad=0.5
dziadk 8.56 bad=-0.5 complaint.neglect=-0.4 complaint.quality=0.4 good=1.1 leaving=0.8 praise=0.6
dziado 8.85 good=-0.3
dzial 6.86 bad=-0.9 complaint.cost=-0.9 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=-0.9 leaving=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=2.1 payment.promised=-0.5 payment.refused=2.2 payment.sent=-0.5 praise=1.0 reputation=-0.9 urgent=-0.5
dziala 4.43 bad=-1.7 complaint.cost=-1.1 complaint.delay=1.1 complaint.neglect=-1.1 escalation=-0.5 growth=2.6 legal=0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.5 payment.refused=1.3 payment.sent=-0.6 praise=1.5 reputation=-0.8 urgent=-0.6
dzialc 8.34 bad=0.4
dziale 7.64 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=0.5 escalation=2.0 leaving=-0.4 legal=-0.3 payment.refused=1.0 praise=1.5 reputation=-0.5
dzialk 7.64 complaint.cost=1.1 complaint.delay=0.4 complaint.neglect=0.4 escalation=-0.4 good=-1.0 growth=-0.8 leaving=-1.1 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=0.6 praise=-0.7 reputation=1.3
dzialo 7.06 bad=1.0 good=-0.5
dzialu 7.87 bad=-0.6 complaint.cost=-0.5 complaint.delay=1.3 complaint.quality=-1.0 escalation=1.1 good=-0.8 growth=-0.5 leaving=-1.2 legal=-0.7 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.9 reputation=-0.6 urgent=-0.3
dziasl 8.34 bad=0.4
dzieci 4.12 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=1.1 escalation=0.5 good=2.3 growth=0.6 leaving=0.8 payment.refused=1.0 praise=1.9 reputation=-0.6
dzieck 4.44 bad=1.4 good=-0.6 meeting.off=2.0 payment.promised=1.7
dziecm 5.40 bad=0.5 complaint.quality=0.5 good=-1.0 reputation=0.6
dziedz 6.10 good=-0.4
dzieje 6.14 bad=-1.4 complaint.quality=-0.4 good=0.4 growth=0.6 leaving=-0.4 praise=0.5
dzieka 8.56 bad=-1.0 good=0.9 leaving=1.0 praise=1.2
dzieki 4.78 bad=-3.9 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.4 good=1.2 growth=-0.5 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.8 payment.sent=-0.7 praise=3.0 reputation=-0.8 urgent=-0.8
dzieko 8.00 bad=0.9 complaint.neglect=0.9 complaint.quality=0.4 good=-0.6 leaving=0.4 praise=0.4
dzieku 4.75 bad=-5.9 complaint.cost=-2.8 complaint.delay=-0.4 complaint.neglect=-2.4 complaint.quality=-3.5 escalation=-1.0 good=4.1 growth=0.3 leaving=1.0 legal=-2.4 meeting.off=1.9 payment.delayed=0.6 payment.disputed=-2.3 payment.promised=-0.5 payment.query=-1.4 payment.refused=-2.2 payment.sent=-0.4 praise=7.2 reputation=-2.6 urgent=-1.6
dziela 7.87 good=-0.5
dzieli 7.46 bad=-0.5 good=0.7
dzieln 7.31 bad=0.6 complaint.neglect=1.0 complaint.quality=1.4 good=-1.3 praise=-0.5 reputation=1.9
dzien 4.38 bad=0.5 complaint.cost=-0.9 complaint.delay=-0.7 complaint.quality=0.3 escalation=-0.6 good=-1.5 growth=0.4 leaving=-1.1 legal=-1.5 meeting.off=-0.4 payment.disputed=-0.9 payment.promised=-0.9 payment.query=-0.6 payment.refused=-0.6 praise=-1.3 reputation=-1.9 urgent=1.3
dzienn 5.87 bad=-0.6 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=-0.3 growth=-0.6 meeting.off=-0.4 payment.delayed=0.8 payment.disputed=0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-1.0 reputation=1.5 urgent=-0.3
dzierz 8.00 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.3 leaving=2.5 legal=-0.4
dziesi 6.39 bad=-1.7 complaint.delay=0.3 complaint.neglect=-0.3 complaint.quality=-1.3 escalation=-0.6 good=1.4 leaving=-0.6 legal=-0.8 meeting.off=2.5 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=3.7 payment.query=-0.5 payment.refused=0.4 payment.sent=-0.7 praise=2.7 reputation=1.0 urgent=-0.5
dziewc 6.28 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.9 good=1.5 payment.disputed=0.6 reputation=2.4
dziewi 6.86 bad=2.2 complaint.cost=2.3 complaint.neglect=-0.4 complaint.quality=0.8 escalation=1.3 good=-0.7 growth=-1.0 leaving=-0.9 legal=-0.7 meeting.off=-0.4 payment.delayed=2.1 payment.disputed=2.3 payment.promised=2.8 payment.query=-0.9 payment.refused=1.2 payment.sent=0.6 reputation=0.8 urgent=0.5
dzika 8.85 good=0.5
dzikie 8.16 bad=-1.2 good=-0.4
dzis 5.15 bad=0.3 complaint.cost=-1.3 complaint.delay=2.3 complaint.neglect=1.7 escalation=-1.3 growth=1.0 leaving=-0.5 legal=1.8 meeting.off=-0.4 payment.disputed=-1.7 payment.promised=0.5 payment.query=-2.8 payment.refused=-0.6 payment.sent=5.9 praise=1.4 reputation=0.4 urgent=4.8
dzisia 5.85 bad=1.4 complaint.cost=-0.6 complaint.delay=1.7 complaint.quality=-1.6 escalation=0.8 good=-0.4 growth=1.0 leaving=-1.0 legal=1.8 meeting.off=1.7 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=0.8 payment.refused=-0.6 payment.sent=1.0 praise=1.0 reputation=0.4 urgent=0.7
dzisie 6.55 complaint.delay=-0.4 complaint.quality=0.7 good=-0.7 leaving=-0.4 meeting.off=4.3 payment.refused=-0.3 praise=-0.4
dziura 6.48 bad=0.9 complaint.delay=1.3 complaint.quality=0.9 good=-1.0 leaving=-0.4 payment.disputed=-0.4 payment.refused=1.1
dziure 8.16 bad=0.8
dziury 7.87 bad=-0.3 good=-0.3
dziwi 8.00 bad=1.8 complaint.neglect=2.3 complaint.quality=-0.5 escalation=-0.4 good=-1.4 leaving=-0.5 praise=-0.3
dziwie 7.31 bad=0.7 good=-0.7
dziwil 8.56 bad=0.4
dziwna 7.87 good=-1.3
dziwne 6.39 bad=1.6 good=-0.5
dziwni 8.16 bad=1.2 complaint.neglect=-0.4 good=-0.5 reputation=1.3
dziwny 6.86 bad=1.2 good=-0.5
dziwo 8.34 bad=-0.8 payment.sent=1.0
dzwiek 6.65 bad=-0.4 good=0.6
dzwiga 8.85 good=0.4
dzwone 8.85 bad=0.5 complaint.delay=1.8 good=-0.3 leaving=-0.4 urgent=2.7
dzwoni 6.08 bad=-0.9 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-1.8 escalation=0.5 good=1.1 leaving=-1.0 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.5 praise=2.8 reputation=-0.5 urgent=2.0
dzwonk 8.16 bad=0.6 complaint.delay=-0.4 good=0.5 praise=0.9
e 6.39 bad=-1.3 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-0.5 growth=-0.4 leaving=-1.0 legal=0.7 payment.disputed=0.7 payment.refused=0.8 praise=-0.3 reputation=-0.4
echo 8.34 complaint.quality=0.6 reputation=1.1
econom 8.56 bad=-0.5 good=1.5
edukac 7.64 bad=-0.6 good=-0.7
edynbu 8.85 bad=-0.5 good=0.9
edytow 8.85 bad=0.5 complaint.quality=0.7 good=-0.5 leaving=0.5 praise=0.5
edyty 8.85 bad=-0.9 good=0.8
efekt 5.90 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.9 good=1.7 leaving=-0.3 praise=1.7
efekte 7.75 bad=0.4 complaint.quality=1.9 good=-0.4 praise=-0.4
efekto 7.75 growth=0.6 praise=2.0
efektu 7.75 good=0.4
efekty 6.36 bad=-2.2 good=1.4
ego 8.34 bad=1.6 good=-0.8
egoist 8.85 bad=-0.8 good=0.5
egzami 6.58 bad=-1.2 complaint.quality=-0.5 legal=-0.4
egzemp 7.46 bad=-0.7 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=-0.3 growth=1.0 legal=-0.7 meeting.off=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=1.1 reputation=0.9
ei 8.85 bad=-0.5 good=-0.4
ekg 8.85 bad=0.3
ekipa 7.55 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.8 escalation=-0.3 good=0.3 growth=0.4 leaving=0.7 legal=-0.4 meeting.off=-0.3 payment.refused=0.6 payment.sent=0.9 reputation=0.4
ekipy 7.87 bad=-2.0 complaint.quality=-1.0 good=1.9 leaving=-0.4 payment.sent=1.4 praise=2.0
ekolog 8.16 bad=-0.5 good=-0.6
ekonom 6.65 bad=-1.3 complaint.cost=1.0 complaint.quality=0.8 good=-1.2
ekran 8.56 good=0.6
ekrane 8.56 complaint.neglect=1.0 complaint.quality=0.5 leaving=1.3 legal=1.1 payment.refused=1.1
ekrani 8.00 bad=1.2 complaint.cost=0.4 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.6 payment.promised=1.4 payment.refused=0.4 praise=-0.5 reputation=-0.3
ekranu 8.56 complaint.quality=0.8 payment.refused=1.4
eksper 6.36 bad=-1.4 complaint.cost=0.9 complaint.delay=0.6 complaint.neglect=0.5 good=-1.7 legal=0.4 payment.disputed=0.4
eksplo 8.16 bad=-1.1
ekspre 6.55 bad=-0.6 complaint.cost=0.3 complaint.delay=-0.5 complaint.neglect=-0.7 good=1.3 leaving=0.3 legal=-0.4 meeting.off=-0.3 payment.sent=1.9 praise=0.5 reputation=1.0
ekstra 7.24 bad=-0.5 complaint.cost=1.5 complaint.delay=0.5 complaint.quality=-0.9 good=2.4 praise=-0.3
ekwiwa 8.85 bad=-0.5 good=-0.5 growth=-0.3 leaving=-0.5 praise=-0.5
ela 8.56 bad=-0.5 good=0.7
elasty 7.87 good=0.7
elegan 7.24 bad=-1.4 good=1.9
elektr 6.08 bad=1.2 complaint.cost=-0.4 complaint.neglect=0.8 good=-1.0 leaving=0.6 payment.disputed=1.1 payment.refused=-0.3
elemen 6.34 bad=-1.0 good=-1.0
eleni 8.85 bad=-0.4
elewac 7.75 bad=-0.3 complaint.quality=0.5 good=-0.9 legal=1.0 payment.refused=1.4
em 3.84 bad=0.7 good=-0.8 payment.delayed=-0.4 payment.promised=0.9 payment.query=0.8 payment.sent=0.8
emeryt 7.38 bad=0.8 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=-1.0 good=0.7 growth=-0.5 leaving=-0.5 legal=0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=-0.5 payment.sent=1.4 praise=1.3 reputation=-0.4
emocja 8.85 bad=0.3
emocje 8.85 good=0.4
emocji 8.34 bad=-0.5
empati 6.86 bad=1.3 good=-0.7
empaty 7.64 bad=-0.4 good=0.7
endokr 6.65 bad=1.9 good=-1.2
endome 8.16 bad=0.3 good=-0.5
endosk 7.87 bad=-0.7 good=1.0
energe 8.00 bad=-0.6 complaint.delay=0.6 good=1.0 growth=1.6 legal=0.5 payment.disputed=0.9 praise=1.1
energi 6.73 bad=-1.0
engine 8.85 bad=-0.7
entuzj 8.56 bad=0.4 complaint.cost=1.2 complaint.quality=-0.3
enzym 8.56 bad=-0.4
enzymo 8.34 bad=-0.5
epilep 8.56 bad=0.4
epoki 7.87 bad=1.0 good=-0.8
erisa 8.85 bad=-0.5 good=1.8
es 7.55 good=0.7
espres 8.85 bad=0.3
estety 7.06 bad=-0.4 complaint.cost=1.6 good=0.9 leaving=0.8 praise=-0.3
etap 7.31 complaint.cost=1.4 complaint.delay=0.4 complaint.quality=-1.2 good=1.4 growth=2.4 leaving=2.2 legal=0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.3 payment.refused=2.0 payment.sent=-0.5 praise=1.2 reputation=-0.5
etapac 8.34 complaint.delay=1.5 complaint.quality=-0.4 leaving=-0.6 payment.refused=0.9
etapie 7.06 bad=-0.9 complaint.delay=0.4 complaint.neglect=1.0 complaint.quality=-0.6 praise=-0.6 urgent=1.4
etapu 8.85 good=0.4
etat 8.56 bad=-1.1 good=0.6 growth=1.3 leaving=-0.6 praise=0.8
etatu 8.34 bad=0.6 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.8 good=-1.0 growth=-0.3 leaving=0.9 payment.refused=-0.4 praise=0.4 reputation=-0.3
etc 7.46 bad=0.5
etyczn 8.56 bad=-0.3
etyka 8.85 bad=0.5 good=-0.4
etykie 7.75 bad=1.3 complaint.cost=0.3 complaint.delay=1.4 complaint.neglect=-0.9 complaint.quality=2.6 escalation=1.1 good=-0.9 growth=-0.7 leaving=-1.4 legal=0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.9 praise=-1.0 reputation=-0.7 urgent=1.2
eur 8.56 bad=-0.4
euro 5.50 bad=-2.7
europa 8.34 bad=-0.4
europe 5.96 bad=-2.7 good=-0.9
europi 6.51 bad=0.9 good=-1.2
europy 6.90 bad=-1.1 good=0.4
even 8.56 bad=-1.8 good=-0.5
evil 8.85 bad=1.3 good=-0.8
ewa 7.55 bad=-0.7 complaint.cost=1.2 complaint.quality=-0.3 escalation=1.0 leaving=-0.4 praise=-0.4
ewe 8.56 bad=-0.4
ewelin 8.16 bad=-0.5 good=0.7 payment.disputed=1.0 praise=1.0
ewentu 6.28 bad=-0.8 complaint.neglect=0.3 escalation=0.9 good=-1.3 leaving=-0.4
ewiden 6.81 bad=1.6 complaint.delay=-0.4 complaint.quality=0.3 good=-1.6 payment.disputed=-0.5 urgent=0.7
ewo 8.85 complaint.cost=0.9 complaint.quality=0.6 leaving=0.6
ewy 8.85 bad=-0.3
ex 8.85 bad=-0.4 good=0.5
exampl 8.34 bad=-0.8 complaint.quality=-0.6 payment.query=-0.4
expres 8.85 bad=-0.5 good=1.3 payment.sent=2.1 praise=1.4
fabryc 8.00 bad=0.9 good=-0.3
fabryk 8.85 bad=1.5 good=-0.5
fabula 8.00 good=-0.5
facebo 7.24 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=0.8 escalation=-0.3 growth=-0.5 leaving=-0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.4 praise=0.5 reputation=2.0 urgent=-0.4
facet 7.75 bad=-1.5 good=2.5
faceto 8.85 bad=1.3 good=-0.8
fach 8.56 bad=-0.7
fachow 5.50 bad=-0.8 complaint.cost=0.5 good=2.2 praise=1.1 reputation=0.4
fachu 7.46 bad=-1.0 good=1.7
fajna 7.06 bad=-2.1 good=3.0
fajneg 7.87 bad=-0.6 good=1.8
fajnie 6.69 bad=-0.5 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=-0.6 good=1.6
fajny 6.12 bad=-3.1 good=4.3
fajnyc 8.00 bad=0.9
fajnym 8.00 bad=-1.4 good=1.8
fakt 5.63 bad=1.0 good=-0.4
faktac 8.85 good=-0.4
faktem 7.55 good=-0.3
faktur 4.79 bad=-2.6 complaint.cost=-0.9 complaint.delay=-1.8 complaint.neglect=-2.6 complaint.quality=-0.9 escalation=-3.1 good=-3.1 growth=-1.4 leaving=-3.9 legal=-3.3 meeting.off=-2.8 payment.delayed=2.5 payment.disputed=5.4 payment.promised=6.1 payment.query=11.1 payment.refused=3.1 payment.sent=0.3 praise=-2.3 reputation=-1.5 urgent=-2.6
faktyc 6.04 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 leaving=-0.4 payment.promised=0.8 payment.sent=-0.3
fal 8.16 bad=-0.6
falkow 8.85 good=-0.3
falszy 8.34 good=-0.3
faltom 8.85 good=-0.3
family 8.56 bad=0.6 good=-0.4
fanem 8.56 bad=0.3
fanpag 8.85 bad=1.8 complaint.cost=1.1 complaint.quality=2.6 good=-0.4 leaving=-0.4 reputation=1.7
fantas 6.21 bad=-2.2 good=2.7
farba 8.00 good=0.5
farby 8.34 bad=-0.9 good=0.8 praise=1.4
farelk 8.56 good=-0.4
farmac 7.31 bad=-0.5
farmak 7.11 bad=-0.4 good=0.4
fartuc 8.56 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.4 payment.refused=-0.4 reputation=0.9
fashio 8.85 bad=-0.3
fasolk 8.34 bad=0.5 good=-0.4
fast 8.85 bad=0.6
fataln 5.84 bad=3.8 good=-3.2
fazy 8.56 complaint.cost=1.0 complaint.delay=0.8 good=-0.4
federa 8.85 bad=0.4 complaint.quality=1.2 legal=1.5 reputation=1.7
fekali 8.85 good=-0.3
felern 8.85 bad=0.5 good=-0.5
fendle 8.85 good=-0.6
fenome 8.16 bad=-0.7 good=0.4
ferie 8.00 bad=1.7 complaint.delay=2.2 complaint.neglect=1.6 good=-0.7
ferii 7.87 complaint.neglect=-0.3 complaint.quality=0.9 leaving=0.9
ferrag 8.56 bad=-0.7
fetor 8.56 bad=0.6
fi 6.16 bad=0.8 good=0.4
figuru 8.85 bad=0.9 complaint.neglect=1.4 good=-0.5 leaving=-0.3 legal=-0.3 praise=-0.4
fikcja 8.85 good=-0.4
filiza 7.24 bad=0.7
film 7.00 bad=1.5 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=-0.3 complaint.quality=2.5 good=-0.6 leaving=-0.4 payment.refused=2.4 praise=-0.5 reputation=1.4
filmie 7.64 bad=-0.9 complaint.neglect=-0.6 complaint.quality=1.4 escalation=1.2 good=1.2 growth=1.0 payment.refused=0.5 praise=0.6 reputation=2.0
filmik 7.87 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=2.5 good=0.6 leaving=-0.5 legal=-0.3 payment.disputed=0.8 payment.refused=0.5 payment.sent=-0.4 praise=0.5 reputation=3.2
filmow 7.46 good=1.6 growth=1.1 praise=0.8
filmu 7.87 complaint.delay=1.2 complaint.quality=0.8 leaving=-0.3 meeting.off=1.6 praise=-0.3
filmy 8.56 good=0.5
filtr 8.16 good=-0.3
filtro 8.56 good=-0.6
finalu 8.85 bad=-1.4 good=-0.5
finans 6.42 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=0.3 escalation=2.7 growth=-0.3 leaving=0.4 meeting.off=-0.3 payment.query=1.2 reputation=-0.4 urgent=-0.3
finder 8.85 bad=-0.6
finisz 8.34 bad=0.4 complaint.quality=0.8 good=-0.3 legal=1.2 praise=-0.4
finlan 8.85 bad=-0.7 complaint.delay=-0.5 praise=1.0
firank 8.16 bad=1.0 good=-0.4
firm 7.55 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.9 growth=-0.4 leaving=0.9 legal=-0.3 reputation=1.1
firma 6.23 bad=-0.4 complaint.cost=0.9 complaint.quality=-0.7 escalation=-0.5 good=-1.7 growth=-0.7 leaving=1.7 legal=0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-1.1 payment.promised=-0.5 payment.refused=0.5 payment.sent=-0.4 reputation=1.2 urgent=-0.5
firme 6.81 bad=-1.1 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=0.6 escalation=-0.4 good=0.8 growth=0.8 leaving=1.6 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=1.1 payment.refused=-0.8 reputation=0.4 urgent=-0.4
firmie 7.64 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.3 leaving=-0.4 praise=0.4 reputation=-0.4
firmow 7.75 bad=-0.8 good=2.2 payment.delayed=-0.4 payment.query=1.9 payment.sent=1.0
firmy 5.77 bad=-1.1 complaint.cost=-1.3 complaint.delay=-0.9 complaint.neglect=0.9 complaint.quality=0.6 escalation=0.4 good=-0.8 growth=-0.5 leaving=0.9 legal=-0.9 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=0.4 payment.promised=0.6 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.5 reputation=1.6 urgent=-0.4
fitnes 6.69 bad=1.1 good=-0.4
fizjol 7.75 good=-0.5
fizycz 6.69 bad=-1.2 good=0.8
fizyka 7.31 bad=-1.4 good=3.3
fizyki 8.56 bad=-0.4 good=0.4
fizyko 8.34 bad=0.3 good=-0.4
flory 8.85 bad=-0.6
folder 7.17 bad=-1.5 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.7 growth=1.5 leaving=-0.7 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=1.6 payment.refused=-0.4 payment.sent=-0.4 praise=0.8 urgent=2.5
folia 8.56 bad=-0.6 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=-0.4 good=-1.2 growth=0.7 leaving=0.6 meeting.off=-0.5 payment.refused=1.0 praise=-0.6 reputation=-0.4
folie 8.85 bad=0.5 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=-0.6 good=-0.3 growth=-0.3 leaving=-0.4 legal=-0.3 payment.disputed=1.7 payment.refused=-0.4 praise=-0.4
folii 8.85 bad=-0.6 good=-0.6 praise=-0.3
foliow 8.00 bad=0.4 good=-0.7
food 8.34 bad=0.4
foodtr 8.85 bad=-0.3 good=1.0
for 8.56 bad=-0.4
forach 8.56 bad=0.9 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.7 legal=1.2 payment.refused=-0.4 reputation=1.9
forma 7.55 bad=-0.7 good=-0.8 growth=1.6 payment.disputed=-0.4
formac 8.34 complaint.delay=-0.4 complaint.quality=0.7 good=0.4 leaving=1.0 urgent=0.9
formal 6.95 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.4 growth=-0.5 leaving=0.6 legal=1.0 payment.query=1.1 praise=0.8
format 7.64 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.6 good=-1.1 growth=-0.5 leaving=-0.4 legal=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.sent=-0.3 praise=-0.7 reputation=-0.4 urgent=1.5
forme 8.85 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.3 growth=1.2 leaving=1.4 payment.promised=-0.3 payment.sent=2.2
formie 5.92 bad=-0.9 complaint.cost=0.3 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=-0.9 good=1.1 leaving=-0.4 legal=0.9 payment.refused=-0.4 praise=-0.5 reputation=-0.4
formul 7.31 bad=-0.5 complaint.neglect=2.3 complaint.quality=1.0 good=-1.1 growth=-0.6 leaving=0.8 legal=0.6 payment.disputed=-0.4 praise=-1.0 reputation=-1.0 urgent=2.5
formy 7.38 bad=0.9 good=-1.3
forum 7.06 complaint.cost=1.2 complaint.delay=2.1 complaint.quality=-1.3 good=-1.4 leaving=-0.4 legal=-0.4 praise=-0.6 reputation=2.5
fotel 7.46 bad=-1.0 good=1.2
fotela 8.00 bad=0.9 complaint.quality=0.4 good=-0.6 payment.refused=1.1
fotele 7.87 bad=0.5
foteli 8.34 bad=0.8 good=-0.5
fotelu 8.00 bad=-0.5 complaint.cost=-0.4 good=0.5 praise=1.2
foto 8.56 bad=-1.5 good=-0.9
fotogr 7.55 bad=1.9 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=2.2 good=-0.5 leaving=0.8 legal=2.2 reputation=2.4
foyer 8.56 good=0.4
fragme 7.31 bad=-1.8 good=1.1
francj 7.38 bad=-1.0 good=-1.4
francu 7.11 bad=-1.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.5 praise=0.8 urgent=2.2
francz 8.00 bad=-0.3 good=-0.3
frekwe 7.87 good=-0.4
friday 8.85 bad=1.3 complaint.cost=-0.5 complaint.quality=2.3 good=-0.8 legal=0.9 payment.disputed=-0.5 praise=-0.4 urgent=2.8
frontu 8.85 bad=-0.5
frustr 8.00 bad=-0.4
frytka 8.34 bad=0.8 good=-0.8
frytki 6.58 bad=0.9 good=0.3
fryzje 7.87 bad=-0.3 complaint.delay=0.9 complaint.neglect=-0.3 good=0.6 growth=1.0 praise=0.6 reputation=-0.4
full 8.34 bad=-0.8 good=0.7
funcha 8.85 good=0.4
fundac 6.90 bad=-1.0 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.3 good=1.5 growth=1.2 leaving=1.5 legal=-0.3 payment.delayed=2.3 payment.query=-0.4 praise=0.7 reputation=-0.5
fundam 8.56 complaint.quality=0.4 legal=0.6
funduj 8.56 good=0.6
fundus 6.65 bad=-1.5 complaint.cost=-0.3 complaint.quality=0.4 good=1.3 growth=1.9 legal=1.0 payment.delayed=1.2 payment.refused=-0.4
funkcj 5.41 bad=-2.2 good=-0.5
fv 7.75 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.6 good=0.3 growth=-0.3 leaving=-0.4 legal=-0.7 payment.delayed=0.8 payment.disputed=0.8 payment.promised=0.9 payment.query=1.4 payment.refused=-0.5 payment.sent=1.3 praise=0.6 reputation=-0.4
g 7.06 bad=-0.6 good=-0.4
gabine 4.78 bad=0.6 complaint.cost=-0.5 complaint.neglect=0.4 complaint.quality=0.5 escalation=0.4 good=0.5 growth=1.9 leaving=0.8 reputation=0.7 urgent=-0.5
gadac 7.75 bad=-0.4 good=-0.4
gadal 8.85 good=0.3
gaj 8.56 bad=-1.2 good=1.6
galare 8.85 good=-0.3
galeri 7.46 bad=-1.0 complaint.cost=-0.3 good=1.0 payment.delayed=0.8 payment.refused=-0.6
galki 8.85 bad=0.3 good=-0.4
gamma 8.56 good=-0.3
garaz 8.34 complaint.delay=-0.4 growth=0.8 leaving=-0.5 payment.sent=1.1 praise=0.3
garazu 7.75 bad=-1.1 complaint.quality=0.5 good=-0.8 legal=0.4
garden 8.34 bad=-0.4 good=-0.7
gardla 7.38 bad=1.0 good=-0.8
gardle 8.34 bad=0.6 complaint.cost=0.9 complaint.quality=-0.4 good=-0.5 reputation=-0.3
garnek 8.56 bad=0.6
garnki 8.16 bad=-2.1 good=2.9
garnko 8.85 bad=0.3 good=-0.3
garnus 8.85 bad=-0.6 good=-0.6
garsc 8.85 bad=1.1 complaint.delay=1.8 complaint.quality=1.2 praise=-0.4
garstk 8.34 bad=0.9
gasnic 8.85 bad=-0.7 good=1.0
gastro 6.73 bad=-0.7 good=0.8
gatunk 7.64 good=0.4
gaz 8.85 bad=-0.4 good=0.9 growth=1.8 praise=1.2
gazeci 8.85 bad=-0.4 praise=-0.4
gazeta 8.34 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.5 leaving=-0.4 payment.refused=-0.3 praise=0.5
gazete 8.56 bad=-0.5
gazetk 8.34 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.9 growth=-0.6 leaving=2.4 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.3
gazety 8.16 bad=1.8 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.9 leaving=-0.4 legal=-0.4 meeting.off=-0.4 praise=-0.3 reputation=2.3
gazowa 8.34 good=0.5
gazpac 8.85 bad=-0.6
gburow 8.56 bad=0.9 good=-0.4
gdansk 6.42 bad=0.4 complaint.quality=0.5 good=-1.0 legal=0.5 payment.refused=0.8
gdy 4.53 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=0.8 escalation=0.6 good=-0.9 growth=0.6 leaving=0.9 legal=-0.3 payment.refused=-0.3 payment.sent=0.7 praise=0.6 reputation=-0.5
gdyby 5.20 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-1.0 escalation=-0.3 good=-1.4 growth=-0.4 leaving=0.3 legal=-0.4 payment.refused=-0.4 reputation=1.0
gdyni 7.31 bad=-0.4 complaint.delay=0.9 complaint.quality=-0.5 good=-0.9 leaving=0.5 urgent=1.3
gdynsk 8.34 bad=-0.5 good=0.9
gdyz 5.32 bad=-2.0 good=1.7
gdzie 4.47 bad=0.5 complaint.cost=0.5 complaint.delay=1.1 complaint.quality=-0.7 escalation=-0.6 good=0.9 growth=-0.8 leaving=1.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.sent=-0.6 praise=-1.5 reputation=1.2 urgent=0.5
gdziek 8.34 bad=0.7
gdzies 6.61 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 good=-0.7 payment.disputed=-0.4 payment.query=2.1 payment.refused=-0.3
geller 8.85 bad=0.9 good=-0.5
gen 8.00 good=-0.4
genera 5.34 bad=2.5 complaint.neglect=0.3 complaint.quality=-0.3 escalation=0.8 good=-2.3 legal=0.5
genero 8.34 bad=-0.6 complaint.quality=-0.3 good=-0.3 leaving=-0.5 legal=-0.3
genety 6.86 bad=-0.7 good=-0.9
genial 7.17 bad=-0.8 complaint.quality=0.5 good=1.7 leaving=0.5 payment.disputed=0.8 praise=1.7
genow 7.87 bad=-0.3 good=-0.4
geny 8.00 bad=-0.4 good=-0.3
geodet 8.34 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.7 good=-0.7 leaving=-0.4 legal=0.4 praise=-0.6 reputation=1.1
geomet 8.56 bad=-0.7 good=0.5
gest 8.34 bad=-0.5 complaint.neglect=1.0 good=1.6 leaving=0.8 praise=1.5
geste 8.85 bad=-0.4 good=0.6
gier 7.75 bad=-0.5 good=1.4
gigant 7.64 bad=-0.3 good=0.5
gimnas 7.87 bad=1.0 complaint.quality=0.5 good=-0.4 reputation=1.0
gimnaz 8.85 good=-0.4 leaving=1.2
gin 8.56 bad=0.4 good=-0.5
gina 8.85 bad=0.4
gineko 5.60 bad=0.8 growth=1.1 praise=0.6
gladka 8.85 bad=-0.3 good=0.5
gladko 8.85 bad=-0.7 good=1.1 growth=1.5 praise=1.3
glebi 8.85 bad=-0.3
glebok 6.10 bad=0.5 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=1.8 escalation=1.5 leaving=-0.5 praise=-0.4
glina 8.85 bad=0.5
gliwic 8.56 bad=1.0 complaint.delay=1.7 complaint.quality=-0.4 leaving=2.0
global 7.38 bad=-0.9 good=-0.4
globul 8.34 bad=0.4 good=-0.4
glodne 8.85 bad=0.5 good=-0.4
glodny 8.56 bad=0.7 good=-0.5
glodom 8.85 bad=-0.7 good=1.5
glos 7.11 bad=0.9 complaint.cost=1.6 complaint.delay=-0.4 complaint.quality=-0.5 good=0.9 leaving=-0.6 payment.disputed=-0.4 payment.refused=-0.3 praise=1.4 reputation=0.8
glosem 8.56 bad=-1.1 good=1.6
glosna 7.11 bad=2.7 good=-0.9
glosne 7.06 bad=1.6 good=-0.7
glosni 7.31 bad=1.5 complaint.quality=-0.4 good=-1.1
glosno 5.98 bad=2.9 complaint.cost=-0.3 complaint.quality=0.5 good=-2.2 reputation=0.8
glosny 7.31 bad=1.1 good=-0.8
glosow 8.00 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=0.8 leaving=0.5 payment.disputed=-0.3 payment.refused=-0.4 urgent=0.7
glosu 8.85 good=-0.6
glosy 8.56 bad=0.4 complaint.delay=0.9 leaving=-0.4 reputation=1.1
glow 8.56 bad=-1.6 complaint.quality=-0.5 good=2.2 praise=1.4
glowa 7.38 bad=-0.8 good=0.8
glowce 8.85 bad=-0.6 good=0.5
glowe 6.81 complaint.delay=-0.3 complaint.neglect=-0.4 good=0.7 leaving=-0.4 praise=1.7 urgent=1.5
glowie 7.31 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.6 leaving=-0.4 meeting.off=1.3 payment.delayed=0.7 payment.query=1.4 praise=-0.3
glowki 8.56 bad=0.6 good=-0.5
glowna 6.95 bad=-1.4 complaint.delay=-0.3 complaint.quality=-0.5 payment.delayed=0.7 payment.refused=1.5 payment.sent=-0.3 praise=-0.5 reputation=-0.3
glowne 5.96 bad=-1.2 complaint.quality=-0.4 good=0.7
glowni 6.00 bad=-0.8 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.4 good=-1.7 leaving=0.4 legal=-0.4
glowny 5.98 bad=-2.6 good=2.0
glowy 6.48 complaint.quality=-0.3 good=-1.3 payment.promised=1.1 payment.refused=-0.3
gluchy 8.85 bad=1.3 complaint.neglect=1.9 complaint.quality=-0.3 payment.refused=3.9 reputation=-0.3
glupi 8.85 bad=0.4 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=-0.4 leaving=1.2
glupio 7.75 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=0.3 escalation=-0.5 good=0.3 growth=-0.4 legal=0.7 payment.delayed=1.8 payment.promised=1.3 payment.refused=-0.5 payment.sent=1.5 praise=0.3 reputation=-0.4
glupot 7.38 bad=-0.6 good=-0.8
gluten 8.16 bad=-0.5 good=1.1
gmina 7.87 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=1.1 good=0.4 growth=-0.5 meeting.off=-0.4 payment.delayed=1.6 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=1.1
gminie 8.85 bad=-1.9 complaint.quality=-0.8 good=-0.4 legal=-0.6 meeting.off=1.5 praise=-0.5
gminny 8.85 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.0 reputation=1.7
gminy 8.00 bad=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.4 good=2.0 leaving=0.5 payment.disputed=-0.4 payment.query=1.1 payment.refused=-0.3 praise=2.3 reputation=0.6
gniazd 6.81 complaint.cost=-0.3 complaint.neglect=1.1 complaint.quality=-0.8 payment.disputed=1.3 payment.refused=-0.3
gnieck 8.85 bad=0.4
gniezn 8.85 bad=-0.4 good=-1.5
go 4.59 bad=1.1 complaint.cost=-0.7 complaint.neglect=0.8 complaint.quality=0.7 escalation=-0.8 good=0.4 growth=1.4 leaving=-1.2 legal=-1.1 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=2.1 payment.promised=-0.7 payment.refused=1.7 payment.sent=-1.0 praise=1.6 reputation=-0.5 urgent=-0.7
godna 8.56 bad=-0.5 good=0.5
godne 7.55 bad=-0.5 good=1.0
godnie 8.34 bad=-0.6 good=0.7
godny 6.48 bad=-2.3 good=2.2
godnym 8.34 bad=-0.6 good=0.4
godz 6.08 bad=0.5 good=-0.4 meeting.off=0.6
godzin 4.22 bad=3.4 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=-1.7 complaint.quality=-0.6 good=-2.6 leaving=-1.1 legal=-1.7 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=4.8 payment.promised=-0.5 payment.query=-1.8 payment.refused=0.6 payment.sent=-0.9 reputation=0.8 urgent=5.9
goezep 8.85 bad=-0.6 good=1.1
gofry 8.34 complaint.cost=1.2 complaint.quality=-0.4 leaving=1.3 reputation=0.7
goi 8.85 good=0.3
gojeni 8.16 bad=-0.5
goji 8.85 bad=0.3
gole 8.56 bad=-0.6 good=0.7 leaving=-0.4 payment.sent=1.6 praise=0.5
golebi 7.31 bad=1.2 complaint.quality=0.6 good=-1.6 leaving=0.7
gondol 7.87 bad=-0.9 good=0.8
google 6.36 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.3 escalation=-0.4 good=-1.0 growth=-0.7 leaving=-1.2 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.5 praise=-0.3 reputation=3.0 urgent=-0.4
gor 8.34 bad=-0.7 good=-0.8
gora 7.24 bad=-0.8 meeting.off=1.4 payment.delayed=1.0
goraca 6.86 bad=0.3
gorach 7.64 good=-0.5
goraco 5.59 bad=-1.4 good=1.3
gorals 7.75 bad=-0.4 good=0.9
gore 6.86 complaint.delay=1.4 complaint.quality=-0.5 growth=1.0 payment.refused=0.7 praise=0.7
gorna 8.34 bad=0.3
gornic 8.85 bad=-0.9 good=0.6
gorsza 7.75 good=-0.3
gorsze 7.00 bad=1.2 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=0.6 good=-1.2 leaving=1.0
gorszy 6.73 bad=2.4 good=-1.8
gory 5.68 complaint.neglect=-0.4 complaint.quality=0.5 good=-1.1 growth=2.1 leaving=0.4 payment.disputed=0.7 payment.promised=-0.5 payment.refused=0.4 payment.sent=2.5 reputation=-0.4
gorycz 8.56 bad=0.4 good=-0.6
gorze 8.00 bad=-0.5 good=-0.5
gorzej 6.31 bad=2.1 complaint.delay=0.4 complaint.neglect=0.3 good=-0.9 payment.refused=0.7
gorzow 8.34 bad=-1.0
gosc 6.16 bad=-1.5 complaint.quality=-0.6 legal=-0.4 praise=-0.5
gosci 4.48 bad=0.8 good=-3.2 payment.refused=0.5
goscia 5.96 bad=-1.9 good=-1.0
goscie 5.40 bad=0.4 complaint.quality=0.7 good=-0.4 growth=-0.4 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=1.9 reputation=0.5 urgent=-0.4
goscil 7.75 bad=-1.0 good=-0.4
goscin 6.73 complaint.neglect=1.2 good=0.6 leaving=0.4 reputation=0.3
goscio 6.77 bad=-0.6 good=-1.4
gosciu 8.16 bad=-0.6 good=0.9
goscmi 6.90 bad=-0.9 good=-0.8
gospod 6.04 bad=0.7 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=1.5 escalation=-0.3 good=-0.3 growth=-0.5 leaving=1.9 legal=1.9 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.8 reputation=1.3
goszcz 8.85 good=-1.4
gotowa 6.73 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.7 good=-1.1 leaving=-0.4 legal=-0.4 praise=-0.4 urgent=-0.3
gotowe 7.38 complaint.delay=0.6 complaint.quality=0.6 good=0.9 payment.refused=-0.3 praise=-0.3
gotowk 8.00 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.4 meeting.off=1.4 payment.promised=2.9 payment.sent=2.0
gotowo 8.85 good=0.3
gotowy 7.31 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=-1.1 meeting.off=-0.3 reputation=0.4
gotuje 8.85 bad=-0.3 good=0.6
gps 7.87 bad=-1.2 good=1.9 growth=3.1
gra 6.81 bad=-1.4 complaint.neglect=0.4 good=3.1 praise=1.7 urgent=0.9
grac 7.87 good=0.4
grafic 8.16 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.6 growth=-0.5 praise=-0.5 urgent=-0.5
grafik 7.17 bad=0.5 complaint.cost=1.1 complaint.neglect=-0.9 complaint.quality=0.4 escalation=-0.4 growth=-0.7 leaving=3.0 legal=-0.7 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=1.1 reputation=-0.6 urgent=-0.4
gral 8.16 bad=0.3 complaint.quality=0.7 legal=1.3
grala 8.16 bad=0.5 good=-0.5
grali 8.56 bad=-0.5
gram 8.85 good=1.0 payment.query=1.4 praise=0.9
granat 8.56 bad=-0.8 complaint.quality=-0.5 good=-0.5 growth=-0.3 legal=-0.4 praise=-0.5
granic 6.16 legal=0.3
grant 8.34 complaint.quality=-0.4 leaving=0.9 praise=0.7
gratis 7.75 bad=-0.7 complaint.quality=-0.4 good=0.7
gratul 7.31 bad=0.7 complaint.cost=-1.3 complaint.neglect=-1.3 complaint.quality=2.3 escalation=-0.5 good=1.1 growth=-0.9 leaving=-0.8 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-0.8 payment.sent=-0.5 praise=1.7 reputation=-1.3 urgent=-0.5
grazem 8.85 bad=-0.5 good=-0.4
grazyn 8.00 complaint.delay=0.8 complaint.quality=0.9 growth=-0.4 leaving=-0.5 legal=-0.3
gre 7.75 bad=-1.0
grecji 7.38 bad=1.9 good=-0.5
grecki 7.06 bad=1.4 good=-0.9
grecy 8.16 bad=-0.4 good=0.4
grekow 8.85 bad=0.6 good=-0.4
grill 8.34 bad=-0.4
grilla 7.75 bad=0.5
grille 8.16 bad=-0.8 good=1.5
gromad 7.00 bad=-0.7 good=-0.6
groman 8.85 bad=0.5
gronie 8.34 bad=-0.6 good=0.5 growth=-0.4 leaving=1.3 reputation=-0.4
grono 8.56 bad=0.7 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.5 reputation=1.1
gropy 8.56 bad=-0.4 good=0.8
grosza 8.85 complaint.delay=0.9 complaint.quality=-0.6 leaving=-0.8 legal=0.9 payment.delayed=1.6 payment.refused=-0.4
groszy 8.85 bad=-0.4 complaint.cost=1.2 complaint.delay=-0.5 complaint.quality=0.4 good=-0.4 leaving=-0.4 payment.delayed=2.4 payment.refused=-0.3 praise=-0.5
grota 7.87 bad=0.7 good=-0.4
group 7.11 bad=-0.6 good=-0.5
groza 8.85 complaint.quality=-0.4 leaving=-0.4
grozi 7.38 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-1.3 growth=-0.4 leaving=-0.5 legal=-0.8 payment.refused=-0.3 praise=-0.7 reputation=-0.4
grozil 8.16 bad=-1.7 complaint.neglect=-0.3 complaint.quality=-1.3 leaving=-0.7 legal=-0.4
grozne 8.34 bad=-0.5
grozni 8.56 bad=-0.5 complaint.delay=-0.3 growth=1.5
gruba 8.16 good=-0.5
grubeg 8.34 bad=-0.9 good=-1.2
grubia 8.34 bad=0.9 good=-0.5
grubo 7.87 bad=0.8 good=-0.4
grubos 8.56 bad=0.5 good=-0.4
grubsz 8.00 bad=-1.0 complaint.cost=0.8 complaint.neglect=0.5 growth=-0.4 leaving=0.4 praise=-0.4
gruczo 8.00 bad=-0.4
grudni 5.60 bad=-1.9 complaint.delay=-0.6 complaint.quality=-2.4 escalation=-0.5 good=-2.5 growth=-0.8 leaving=1.6 legal=-0.7 payment.delayed=1.3 payment.disputed=-1.1 payment.promised=1.8 payment.query=0.9 payment.refused=-1.9 payment.sent=1.9 praise=-1.1 reputation=-2.0 urgent=-1.4
grudzi 8.16 complaint.cost=-0.7 complaint.delay=1.1 complaint.quality=0.5 growth=0.9 leaving=-0.7 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.5 praise=0.8 reputation=1.2
grunt 8.56 good=0.7
grunto 7.64 bad=1.2 good=-0.7
grup 7.31 bad=-1.0 good=-0.7
grupa 6.34 complaint.cost=-0.6 complaint.neglect=0.7 complaint.quality=-0.4 good=-1.4 leaving=-0.6 legal=-0.3 payment.refused=-0.3 praise=-1.1 reputation=3.3
grupe 6.81 bad=-0.8 complaint.cost=0.6 complaint.neglect=-0.6 good=-0.7 growth=1.2 leaving=0.4 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=1.4 praise=-0.7 reputation=2.0
grupie 6.95 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.3 good=0.6 growth=1.3 leaving=-0.4 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.4 praise=0.9 reputation=2.2
grupon 8.34 bad=1.5 good=-0.4
grupow 7.38 good=-1.2
grupy 5.92 bad=-1.8 good=-1.8 leaving=0.6 praise=0.4
gruz 8.85 bad=0.7 complaint.quality=0.8 reputation=1.1
gruzin 8.56 bad=-0.3 good=0.5
gry 7.00 bad=1.7 good=-0.8
grypa 8.56 bad=-0.8 payment.delayed=2.4
grypy 8.34 bad=-0.3
gryzac 8.85 bad=0.9
gryzon 8.56 bad=-0.6 good=0.4
grzecz 7.06 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=0.5 escalation=-0.6 good=-0.4 leaving=0.8 legal=0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.9 reputation=1.1
grzego 7.87 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.6 praise=1.8 reputation=-0.3
grzejn 7.31 complaint.neglect=1.2 complaint.quality=0.4 payment.disputed=0.6 payment.refused=0.8 reputation=-0.4
grzyb 6.48 bad=2.0 complaint.quality=0.8 good=-1.0 legal=1.3 reputation=1.1
grzyba 7.64 bad=0.7 good=-0.7 praise=-0.3
grzybi 7.87 bad=0.4
grzybo 8.16 bad=0.9 good=-0.6
grzyby 7.75 bad=0.7 good=-0.5
gubi 8.34 bad=1.3 complaint.cost=1.3 complaint.quality=1.0 good=-0.4 payment.refused=1.5
guma 8.85 bad=-0.4 legal=-0.3
gumka 8.85 bad=-0.8 complaint.cost=-0.6
gumowe 8.56 bad=0.7
gus 8.34 bad=-0.3
gust 8.56 bad=0.4
gustow 6.95 bad=-1.4 good=1.6
gustu 7.64 bad=-0.5 good=2.3
guzek 8.56 good=-0.4
guzik 8.16 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.1 leaving=-0.6 praise=2.4
gwaran 6.58 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 good=1.7 growth=1.0 leaving=-0.8 legal=0.4 payment.sent=1.6 praise=0.8
gwiazd 4.77 bad=0.4 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-1.5 good=0.7 growth=-0.6 leaving=-0.8 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.sent=-0.4 praise=-0.9 reputation=3.5 urgent=-0.4
gwizde 8.56 bad=-0.4
h 6.48 bad=1.1 good=0.7 payment.disputed=0.5 payment.refused=0.5
ha 8.56 bad=0.3
hab 6.86 bad=-1.4
haha 8.34 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.6 leaving=-0.4 praise=-0.4
hala 8.16 bad=-1.1 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.4 praise=-0.4
halas 5.74 bad=3.8 good=-3.3 leaving=-0.9 legal=-0.8 payment.refused=-0.3 reputation=-0.4
halasl 8.56 bad=1.8 good=-2.2
halaso 8.34 bad=1.1 good=-0.5
halasu 7.46 bad=0.9 good=-0.3
hali 8.16 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=1.7 growth=2.5 leaving=-0.6 payment.disputed=-0.4 payment.query=1.4 praise=1.9 reputation=-0.5 urgent=1.3
halina 8.34 payment.promised=1.1 payment.sent=-0.4
hambur 7.75 bad=-0.9 complaint.quality=0.6 good=1.4 legal=0.6 payment.refused=0.9
hampto 8.16 bad=-0.7
handlo 6.77 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=0.6 growth=1.5 leaving=0.3 legal=-0.5 meeting.off=1.0 payment.refused=-0.4 reputation=-0.4
handlu 8.56 good=-0.3
hania 8.34 bad=0.9 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=3.5 complaint.quality=1.4 escalation=-0.3 growth=-0.3 leaving=-1.0 legal=-0.4 payment.refused=0.7 praise=0.5
hanna 8.85 bad=-0.5
hanson 8.85 bad=-1.3 good=-0.4
hardco 8.56 bad=1.5 good=-0.4
harmon 8.16 bad=-0.7 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.6 growth=1.4 leaving=-0.9 legal=-0.3 payment.refused=0.6 payment.sent=1.6 praise=-0.3
hasla 8.16 bad=1.5 complaint.cost=0.5 complaint.delay=1.1 complaint.neglect=1.9 complaint.quality=-0.9 escalation=-0.7 good=-0.6 growth=-0.3 legal=-0.4 payment.refused=1.0 praise=-0.6 reputation=1.1
haslo 7.64 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.9 growth=-0.6 leaving=-0.4 meeting.off=-0.3 payment.delayed=1.9 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=-0.7 reputation=-0.7 urgent=1.6
hb 7.87 good=0.9
hd 8.85 bad=-0.5 good=0.5
health 8.85 bad=-0.3
hehe 8.56 bad=-0.8 good=1.8 praise=1.0
hehehe 8.85 bad=-0.6 good=1.0
hej 8.00 bad=-1.5 complaint.delay=-0.5 complaint.quality=-0.5 good=0.6 leaving=-0.3 praise=0.9 reputation=-0.7
herbac 8.34 bad=-0.6 good=1.2
herbat 5.55 bad=-1.0 complaint.neglect=-0.4 good=2.8 payment.refused=0.7 praise=0.5
hi 8.85 bad=-0.7 good=0.7
higien 7.06 bad=0.5 good=-0.6
hilton 7.24 bad=-0.7 good=-0.9
hisar 8.85 bad=-0.4 good=0.8
histor 5.77 bad=-1.3 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.3 good=1.3 growth=-0.5 leaving=0.9 legal=-0.4 payment.disputed=0.5 payment.refused=-0.5 praise=-0.8 reputation=2.2
hiszpa 7.06 bad=-1.1 good=0.6
hm 8.85 bad=0.3
hmmm 8.16 bad=0.8 good=-0.6
hodowl 8.56 bad=0.3 good=-0.4
holend 8.34 bad=0.6 good=-0.7
holida 7.87 bad=-0.5
hollyw 8.34 bad=-1.5 good=1.5
holu 7.31 good=0.8
homeop 7.64 good=0.6
honora 8.16 complaint.cost=-0.4 complaint.delay=0.3 complaint.quality=1.2 good=1.3 growth=-0.4 leaving=-0.5 payment.refused=2.6 payment.sent=3.0 praise=1.1 reputation=0.6
hooft 8.85 bad=-0.4 good=-0.8
hormon 6.23 bad=0.7 good=-1.2
horren 8.56 bad=1.8 good=-1.4
horror 7.75 bad=0.4 good=-0.3
hospic 8.34 bad=-1.3 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.4 praise=2.2 urgent=3.0
hospit 7.55 bad=-0.5 good=-0.4
hostel 6.04 bad=2.1 good=-2.8
hostin 8.16 bad=-0.9 complaint.cost=0.3 complaint.delay=-0.5 complaint.quality=0.5 good=-1.5 growth=0.5 leaving=0.9 legal=0.5 meeting.off=-0.3 payment.disputed=-0.9 payment.query=2.9 payment.sent=-0.4 praise=-0.6 reputation=-0.5 urgent=-0.3
hotel 3.16 bad=-1.1 good=2.8 praise=0.4
hotela 5.13 bad=-2.5
hotele 4.91 good=-2.4
hoteli 5.01 bad=-2.2 good=-1.1
hotelo 4.38 bad=-0.3 good=-1.8
hotels 6.48 bad=-2.3 good=-1.8
hotelu 3.19 good=-0.8
hotwir 8.85 bad=-1.0
housek 8.85 bad=-0.3 good=1.0
hovolo 8.85 good=0.5
howard 8.85 good=-0.3
hr 8.56 complaint.neglect=0.6 complaint.quality=-0.6 reputation=0.5
hualux 8.85 bad=-0.4
hughes 8.85 good=-0.3
human 8.56 good=0.4
humor 7.55 good=0.6
humore 8.85 good=0.4
humoru 6.95 bad=-0.8 good=1.3
humorz 8.56 bad=-0.3 good=1.0 growth=2.1 leaving=-0.5
hurtow 8.56 bad=0.4 complaint.quality=0.9 payment.refused=1.2
hyatt 8.56 bad=-0.7 good=-0.4
hybryd 8.34 bad=-0.8
hydrau 8.56 bad=-0.4
hydrom 8.16 good=0.5
hyrneg 8.85 bad=0.8 good=-0.4
hyrny 8.85 bad=-0.3
i 1.65 bad=-0.6 complaint.cost=1.5 complaint.delay=2.2 complaint.neglect=3.9 complaint.quality=2.7 escalation=0.9 good=4.6 growth=2.6 leaving=4.1 legal=2.7 meeting.off=-0.4 payment.delayed=1.5 payment.disputed=-0.5 payment.query=0.9 payment.refused=0.8 payment.sent=-1.6 praise=3.4 reputation=2.1
ibis 8.00 good=-0.4
ich 4.55 bad=-0.8 complaint.cost=-0.7 complaint.delay=0.7 complaint.quality=0.6 escalation=-0.5 good=-1.5 growth=-0.6 leaving=-0.6 legal=1.4 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=0.5 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.5 praise=-0.4 reputation=0.5 urgent=-0.4
ichf 8.56 good=-0.3
ida 7.75 bad=1.2 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.9 growth=1.3 leaving=0.4 reputation=0.9
idac 7.31 bad=-0.4 good=0.7
ide 8.34 bad=-1.0 good=1.3 leaving=0.9 praise=0.9
idealn 5.64 bad=-2.3 complaint.delay=-0.5 complaint.quality=0.6 good=5.1 leaving=-0.4 meeting.off=-0.3 praise=1.8 reputation=0.7
identy 7.06 complaint.delay=-0.3 complaint.quality=0.4 good=-0.7 leaving=0.3 payment.query=2.1 praise=0.6
idzie 6.19 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=0.8 complaint.quality=-0.8 escalation=-0.5 growth=2.1 leaving=0.6 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=0.8 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6 reputation=0.3 urgent=1.1
idziem 7.87 bad=-0.7 complaint.cost=-0.5 complaint.quality=-0.6 escalation=-0.8 good=-0.7 legal=-0.3 payment.disputed=-0.4 praise=-0.5
idzies 8.85 bad=-0.4 good=0.7
iem 8.34 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.9 growth=-0.6 leaving=-0.3 legal=0.9 payment.query=-0.4 payment.refused=0.6 payment.sent=4.4 praise=-0.6 reputation=-0.7
ignora 8.00 bad=0.4 good=-0.4
ignoro 8.16 bad=0.6
ignoru 8.16 bad=0.6
igrzys 7.75 bad=-1.5 good=-0.4
iii 7.87 bad=1.1 complaint.delay=1.1 complaint.neglect=0.9 complaint.quality=-0.4 good=-0.5 leaving=0.6 praise=-0.4
ikaros 8.56 bad=-0.6 good=1.1
ilawy 8.85 bad=0.6
ile 5.46 bad=0.8 complaint.cost=2.5 complaint.delay=0.7 escalation=-0.6 good=-0.5 growth=0.4 leaving=-0.6 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=1.3 payment.sent=-0.6 praise=-1.0 reputation=0.8 urgent=-0.9
ilosc 5.79 bad=0.9 complaint.quality=0.8 good=0.3
ilosci 5.92 bad=0.6 good=0.6 legal=-0.3
im 5.59 bad=1.2 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=0.7 escalation=0.8 good=-1.7 growth=0.8 leaving=-0.7 legal=-0.7 payment.delayed=1.3 payment.disputed=0.5 payment.promised=-0.3 payment.refused=-0.5 reputation=2.0 urgent=-0.3
imie 7.64 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.7 good=-1.2 growth=1.7 leaving=1.1 payment.query=-0.4 praise=-0.6 reputation=-0.3
imieni 7.24 bad=-0.4 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=1.7 complaint.quality=0.5 escalation=-0.3 good=0.7 growth=-0.3 leaving=-0.6 payment.disputed=-0.3 payment.promised=1.1 payment.refused=-0.4 praise=1.6 reputation=-0.4 urgent=-0.4
immuno 7.75 bad=-0.5 good=-0.3
implan 7.11 bad=-0.6
imponu 8.56 bad=-0.6 good=0.6
imprez 5.76 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.5 leaving=-0.3 praise=0.9 reputation=-0.5
impuls 8.56 bad=-0.7
in 5.36 bad=-2.6 good=-0.9
inacze 5.94 bad=1.5 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=1.2 complaint.quality=1.9 escalation=-0.3 good=-0.9 leaving=-0.5 legal=1.8 payment.disputed=-0.3 payment.refused=0.4 praise=-0.5 reputation=1.0
inaugu 8.85 complaint.cost=1.2 complaint.delay=0.9 complaint.quality=0.9 payment.disputed=1.4
incl 8.56 bad=0.7 good=-0.4
inclus 6.00 bad=1.6 good=-1.4
incyde 8.16 good=-0.6
indeks 7.87 bad=-0.6 good=0.4
index 8.56 bad=-0.3
indexg 8.85 bad=-0.3
indust 8.56 good=0.6
indyk 8.85 bad=1.6 good=-1.0
indywi 6.39 bad=-2.3 good=3.1
indzie 7.17 bad=2.2 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.7 good=-1.5 leaving=2.5 legal=-0.3 meeting.off=1.8 payment.refused=-0.3 praise=-0.4 reputation=-0.5
infekc 6.48 bad=1.0 good=-1.2
inflac 8.56 bad=1.8 complaint.cost=3.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.4 leaving=0.3 praise=-0.3 reputation=-0.4
info 7.87 bad=-0.8 complaint.delay=-0.8 complaint.neglect=-0.7 good=-0.5 payment.delayed=-0.3
infoli 8.56 bad=0.7 complaint.delay=-0.3 complaint.neglect=2.5 good=-0.5 leaving=1.4 praise=-0.3 urgent=1.2
inform 4.54 bad=1.0 complaint.cost=1.2 complaint.neglect=0.9 complaint.quality=-1.4 good=-0.9 growth=-0.6 leaving=3.1 legal=-1.2 payment.delayed=2.1 payment.disputed=-1.3 payment.promised=-0.9 payment.query=-0.6 praise=0.3 urgent=-1.0
infras 7.87 good=-0.5
inicja 8.00 good=-0.3
inn 8.16 bad=-0.3 good=-0.7
inna 5.68 complaint.cost=-0.5 complaint.quality=0.6 good=-2.1 leaving=1.4 legal=0.4 meeting.off=-0.3 praise=-1.0 reputation=-0.4
inne 5.04 bad=1.9 complaint.cost=1.0 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.5 good=-1.6 growth=-0.6 leaving=3.1 legal=-0.4 meeting.off=0.6 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.5
innego 4.79 bad=6.0 complaint.cost=0.5 complaint.delay=1.3 complaint.quality=1.2 escalation=0.6 good=-4.4 growth=-0.9 leaving=3.1 meeting.off=-0.3 payment.delayed=-1.2 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.9 praise=-1.0 reputation=1.7 urgent=0.6
innej 6.23 bad=1.9 complaint.delay=2.2 complaint.quality=1.0 good=-1.0 leaving=1.7 reputation=0.3
innemu 8.00 bad=1.9 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=-1.2 good=-1.2 growth=-0.4 leaving=3.5 legal=-0.6 payment.disputed=-0.5 payment.refused=1.1 payment.sent=-0.3 praise=-0.8 reputation=-0.5
inni 6.23 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.0 leaving=-0.9 legal=-0.5 payment.refused=-0.4 praise=-0.8 reputation=3.7
innowa 7.64 bad=-0.3 good=-0.6
inny 5.47 bad=3.0 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=2.3 complaint.quality=1.2 escalation=-0.7 good=-1.9 growth=-0.8 leaving=5.8 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.sent=-0.3 praise=-1.2 reputation=-0.6
innych 4.61 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.3 good=-0.6 growth=0.8 leaving=0.7 legal=-0.3 praise=0.6
innym 5.44 bad=2.3 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=1.2 escalation=-0.4 good=-1.9 leaving=1.2 legal=0.6 payment.refused=1.5
innymi 6.36 bad=-1.5 complaint.quality=-0.4
inspek 7.75 bad=-1.6 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.9 escalation=1.1 good=1.8 growth=-0.7 leaving=-0.5 legal=0.3 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.3 payment.refused=-0.4 payment.sent=-0.4 praise=2.0 reputation=-0.5 urgent=2.1
instag 8.34 bad=1.8 complaint.cost=1.4 complaint.delay=0.5 complaint.neglect=-0.5 good=-0.7 praise=-0.4 reputation=0.7
instal 7.38 complaint.delay=0.7 legal=0.6 payment.disputed=1.0
instan 8.85 bad=-0.4
instit 8.56 good=-0.6
instru 6.86 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.6 escalation=-0.3 good=0.8 payment.refused=1.1 praise=0.5
instyt 6.12 bad=-1.1 good=-1.5
insuli 7.46 bad=-1.1 good=0.6
integr 8.16 bad=0.3
inteli 7.75 bad=-0.7 good=0.9
intens 6.77 bad=-1.3 good=0.8
intera 8.16 bad=-0.4 good=-0.5
interc 7.87 good=-0.5
intere 6.00 bad=-1.6 good=-0.7
interf 8.34 bad=1.3 complaint.delay=0.8 complaint.quality=0.8 good=-0.4 leaving=0.8
intern 4.73 bad=0.7 complaint.cost=2.1 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=1.8 escalation=0.8 good=-1.1 growth=-0.7 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.6 payment.sent=1.3 praise=-0.4 reputation=3.6 urgent=1.0
interp 7.75 bad=-1.1 good=0.4
interw 6.39 bad=1.6 complaint.delay=1.5 escalation=1.4 good=-2.4 leaving=-0.3
intruz 7.64 bad=1.8 good=-0.8
invest 8.34 bad=-0.4
inwali 8.34 bad=0.3 good=-0.4
inwazy 7.55 good=-0.5
inwenc 8.85 good=0.7
inwent 8.16 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.7 good=1.4 growth=-0.4 leaving=-0.6 meeting.off=0.9 payment.refused=-0.4 payment.sent=1.4 praise=1.7
inwest 5.64 bad=-2.0 complaint.delay=1.6 complaint.neglect=-1.3 good=-3.1 growth=-0.5 leaving=0.9 legal=1.1 meeting.off=-0.5 payment.delayed=1.8 payment.disputed=-0.7 payment.promised=-0.6 payment.refused=-0.6 payment.sent=-0.8 praise=-1.0 reputation=0.3 urgent=3.7
inz 7.17 bad=-0.8 good=0.8
inzyni 7.24 bad=0.7 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=1.2 escalation=1.2 good=-0.9 leaving=0.5 legal=2.1 reputation=-0.4 urgent=2.3
iod 8.85 bad=-0.4 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=0.5 leaving=1.0
irland 8.34 bad=-1.4 complaint.neglect=-0.4 good=0.3 leaving=0.9 legal=-0.3 payment.disputed=-0.5 payment.query=1.8 praise=0.5
ironic 8.00 bad=0.8 complaint.quality=0.6 good=-0.4 leaving=0.7
irytow 8.34 bad=1.0
irytuj 7.55 bad=0.4
is 8.34 good=0.7
isc 5.94 bad=-0.4 complaint.delay=1.4 complaint.neglect=-0.6 good=-0.4 leaving=0.5 payment.disputed=1.0 payment.refused=-0.4 praise=-0.5 urgent=1.0
iscie 8.16 bad=-0.6 good=0.6
istanb 8.85 bad=-0.4
istna 8.56 good=0.5
istnie 6.28 bad=0.3 good=-1.0
istotn 6.26 bad=-0.6 complaint.neglect=0.7 complaint.quality=0.5 good=1.0 legal=0.3
it 7.75 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.6 growth=-0.6 leaving=2.2 legal=-0.3 payment.refused=-0.4 praise=-0.4 reputation=0.5
itaka 8.00 bad=0.8 good=-0.5
itaki 8.34 bad=0.6
itd 6.31 bad=1.6 good=-1.3
itp 5.54 bad=1.1 good=0.5
iv 8.85 bad=-0.3 good=-0.3
iwona 8.34 complaint.neglect=-0.3 good=-0.5
iz 5.37 bad=-0.4 good=-0.3
iza 8.85 bad=-1.1 complaint.quality=-0.5 good=-0.4 legal=-0.3
izba 8.56 bad=1.4 complaint.cost=2.0 complaint.quality=1.9 good=-0.5 leaving=0.8 legal=1.0 praise=-0.5 reputation=4.1
izbie 8.00 bad=1.5 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=-1.1 good=-0.4 leaving=-0.6 legal=1.3 meeting.off=-0.3 payment.disputed=2.7 payment.refused=-0.4 praise=-0.5 reputation=2.4
izby 7.64 bad=1.7 complaint.cost=-0.6 complaint.delay=1.0 complaint.neglect=-1.7 complaint.quality=2.1 escalation=2.7 good=-1.2 growth=-0.5 leaving=-1.4 legal=2.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.6 praise=-1.0 reputation=1.1 urgent=-0.4
izolac 8.16 bad=0.7 complaint.quality=0.6 legal=0.9
izotek 8.56 good=0.4
izz 8.85 bad=-0.3
j 7.17 bad=2.3 good=-1.4 payment.sent=2.0
ja 3.79 bad=2.6 complaint.cost=0.3 complaint.neglect=2.4 complaint.quality=1.3 escalation=-1.1 good=0.6 growth=-1.1 leaving=1.1 legal=2.6 meeting.off=1.1 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=1.4 payment.query=-1.1 payment.refused=3.8 payment.sent=-1.5 praise=-1.4 reputation=1.7
jablka 7.87 bad=-0.7 good=0.6 payment.delayed=2.2
jacek 7.75 bad=-0.8
jachtu 8.85 bad=0.4 complaint.quality=0.6 legal=0.6 payment.refused=1.0
jacka 8.85 good=-0.3
jacku 8.56 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=-0.6 leaving=0.5 urgent=0.9
jacuzz 6.02 bad=0.9 good=0.7
jada 8.85 bad=-0.4
jadaca 8.85 bad=-0.7
jadali 8.85 bad=0.3
jadaln 6.69 bad=1.0 good=0.6
jade 8.56 good=-0.6
jadl 8.85 complaint.quality=-0.6 payment.disputed=1.9 payment.refused=0.6
jadla 7.75 bad=-0.3 good=0.4
jadlem 8.34 good=1.5
jadlo 8.85 bad=-0.6 good=0.8
jadwig 8.56 bad=-0.4
jagiel 7.87 bad=-0.6
jajecz 6.19 bad=0.7 good=-0.8
jajka 6.77 complaint.cost=2.0 good=0.3 payment.refused=1.7
jajko 8.34 bad=-0.4 complaint.neglect=1.0 complaint.quality=-0.4 good=-1.0 payment.refused=1.0
jajnik 7.00 bad=-0.5 good=0.7
jak 2.70 complaint.delay=1.0 complaint.neglect=4.5 complaint.quality=0.9 escalation=-1.0 good=1.1 growth=1.2 leaving=1.6 legal=-0.3 meeting.off=-0.5 payment.delayed=1.3 payment.disputed=-1.3 payment.promised=3.1 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.5 praise=0.5 reputation=3.0 urgent=0.4
jaka 5.73 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.7 complaint.quality=-0.5 good=-2.5 growth=-0.3 leaving=0.5 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=0.6 praise=-0.6 reputation=-0.6
jakako 7.87 bad=1.7 complaint.delay=1.0 complaint.neglect=1.7 complaint.quality=0.8 good=-0.7 legal=0.7 payment.disputed=-0.3
jakas 5.71 bad=2.5 complaint.cost=0.5 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.5 good=-2.6 payment.disputed=0.4
jakby 5.23 bad=1.8 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.7 good=-1.4 growth=-0.3 leaving=1.6 legal=-0.4 payment.refused=-0.3 praise=1.2 reputation=-0.4
jakbym 8.85 bad=1.3 complaint.neglect=-1.0 complaint.quality=-0.6 good=-0.9 leaving=-0.3 legal=-0.3 praise=-0.4
jaki 5.68 bad=-1.7 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=-1.5 escalation=0.3 growth=-0.5 leaving=0.6 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=1.5 payment.query=5.0 payment.refused=-0.6 payment.sent=-0.9 praise=0.6 urgent=-0.5
jakich 6.51 good=0.5
jakie 5.34 bad=-0.9 good=0.5 leaving=0.4 legal=0.6 payment.delayed=-0.3 payment.promised=-0.4 payment.query=1.1 payment.refused=-0.7 payment.sent=-0.8
jakieg 6.12 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=2.1 growth=0.8 leaving=-0.5 legal=-0.3 praise=1.4 reputation=-0.4
jakiej 6.51 bad=-1.1 good=-0.7
jakiek 7.11 bad=1.1
jakies 5.19 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-1.0 payment.delayed=-0.3 praise=-0.5 reputation=-0.4
jakiez 8.56 bad=0.3
jakiko 7.87 bad=0.7 complaint.neglect=1.3 leaving=1.1
jakim 5.82 bad=-0.5 complaint.delay=0.7 complaint.quality=-0.4 good=2.1 leaving=1.2 urgent=1.2
jakimi 7.38 bad=-0.8 good=-0.4
jakimk 8.00 bad=-0.6
jakims 6.81 bad=-0.3 good=-0.9
jakis 5.39 bad=1.5 complaint.cost=0.4 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=-0.3 good=-1.7 leaving=-0.3 meeting.off=1.1 payment.delayed=-0.3 payment.promised=1.8 praise=-0.5 reputation=-0.3 urgent=-0.3
jakkol 8.16 good=0.4
jako 4.32 bad=0.4 complaint.neglect=0.6 complaint.quality=2.1 escalation=-0.4 good=-0.8 leaving=0.6 legal=4.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=2.1 payment.sent=-0.6 praise=-0.4 reputation=-1.0 urgent=-0.8
jakos 6.26 bad=0.8 complaint.neglect=0.7 complaint.quality=0.5 good=-1.0 leaving=0.6
jakosc 4.75 bad=3.7 complaint.cost=1.6 complaint.quality=2.5 escalation=-0.4 good=-2.1 meeting.off=-0.3 payment.refused=-0.3 praise=-0.7 reputation=-0.3 urgent=-0.4
jakuba 8.56 bad=-0.4 good=0.4
jakuzz 7.31 bad=0.8 good=-0.7
jakze 8.34 bad=0.8 good=-0.5
jamy 7.64 bad=0.3
jan 7.55 bad=-0.5
janik 8.85 good=-0.5
jantar 8.34 bad=1.0 complaint.quality=0.8 legal=1.0
janusz 8.00 good=-0.4
japoni 8.34 bad=-0.5
jarosz 8.00 bad=-0.5
jarski 8.85 bad=0.5 good=-0.4
jaskin 8.34 bad=0.5
jasna 8.00 bad=0.4
jasne 7.38 complaint.cost=0.9 complaint.quality=-0.4 payment.sent=1.6 praise=-0.4
jasno 7.55 complaint.delay=1.4 complaint.quality=-0.7 legal=0.8
jasnos 8.16 bad=0.4 complaint.delay=1.5 complaint.quality=0.8 good=1.1 leaving=-0.4 payment.refused=-0.3 praise=1.0
jasny 7.75 bad=-1.1 good=1.2
jazda 8.16 bad=-0.5 good=2.1
jazdy 7.38 bad=0.9 good=-0.8
je 4.86 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=2.4 escalation=1.0 growth=0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.query=-0.5 payment.sent=-0.6 praise=0.7
jechac 6.81 bad=1.7 good=-1.3 payment.sent=1.9
jechal 7.46 bad=-1.1 good=1.7
jeden 4.60 bad=0.5 complaint.delay=1.2 complaint.neglect=0.3 escalation=0.8 good=-2.5 growth=1.5 leaving=1.0 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=0.3 payment.promised=-0.5 payment.query=1.6 payment.refused=-0.4 payment.sent=-0.6 praise=-0.4 reputation=-1.4 urgent=1.3
jedena 7.75 bad=0.3 complaint.cost=1.1 complaint.delay=3.0 complaint.quality=-1.1 escalation=-0.4 good=0.8 growth=1.6 leaving=-0.5 legal=0.3 payment.disputed=-0.5 payment.refused=0.7 praise=0.5 reputation=1.1
jedna 4.66 bad=2.5 complaint.cost=2.7 complaint.delay=1.7 complaint.neglect=-0.9 complaint.quality=0.5 escalation=-0.5 good=-2.0 leaving=1.5 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=2.5 payment.query=-0.6 payment.refused=-0.9 reputation=3.4 urgent=0.4
jednak 3.95 bad=-1.0 complaint.delay=-0.6 complaint.quality=0.4 legal=0.7 meeting.off=1.0 praise=0.3 reputation=-0.4
jedne 8.16 bad=-0.8 good=1.6
jedneg 5.77 bad=1.0 complaint.cost=0.8 complaint.delay=0.7 complaint.quality=0.8 escalation=0.8 good=-1.4 reputation=-0.3 urgent=1.3
jednej 5.73 complaint.cost=-0.3 complaint.quality=0.6 good=-1.1 leaving=-0.3 reputation=0.8 urgent=2.2
jedno 5.66 bad=1.6 complaint.cost=1.5 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=0.6 escalation=0.7 good=-0.5 growth=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.6 payment.refused=-0.4 payment.sent=-0.3 praise=0.3 urgent=-0.4
jednoc 6.08 bad=-1.7 complaint.quality=0.5 escalation=1.1 good=-0.6 growth=1.2 legal=0.5 payment.sent=1.3
jednog 8.85 bad=0.8 complaint.quality=1.3 leaving=0.9 legal=1.5
jednok 8.85 bad=-0.8 complaint.cost=-0.6
jednol 8.56 bad=-0.3 leaving=1.1
jednoo 7.64 bad=0.5 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=0.7 growth=-0.6 leaving=2.3
jednop 8.85 bad=-0.4 good=-0.4
jednor 7.31 bad=0.7 good=-0.5
jednos 7.64 good=-0.6 leaving=1.0
jednoz 8.00 bad=0.5 complaint.quality=0.7 good=-0.9 leaving=0.9
jednyc 8.16 bad=-0.5 good=0.3
jednym 5.20 complaint.cost=0.9 complaint.neglect=-0.6 complaint.quality=-0.4 good=0.6 growth=0.7 leaving=1.2 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=1.7 payment.query=0.8 payment.refused=-0.6 payment.sent=0.7 praise=1.5 reputation=0.7
jedrze 8.56 bad=-0.4
jedyna 6.48 bad=1.3 good=-1.2
jedyne 5.82 good=-1.0
jedyni 5.06 bad=1.7 good=-2.0
jedyny 5.02 bad=-0.3 complaint.delay=0.5 complaint.neglect=1.0 escalation=-0.8 good=0.4 legal=-0.3 payment.promised=1.9 reputation=0.6
jedza 8.56 bad=0.6 good=-0.4
jedzac 8.85 bad=0.9 complaint.quality=1.4 payment.refused=2.3
jedzen 3.81 bad=1.5
jedzie 6.77 bad=-1.3 complaint.delay=-0.4 good=-0.5 leaving=-0.3 payment.delayed=1.0 reputation=-0.4 urgent=-0.3
jedzon 8.34 bad=-0.5 good=0.5
jego 4.37 bad=-0.8 complaint.delay=1.2 complaint.neglect=0.7 escalation=1.0 good=-0.4 growth=-0.6 leaving=-0.3 legal=3.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.4 praise=-1.1 urgent=-0.5
jej 4.60 bad=-1.9 complaint.cost=0.5 complaint.neglect=0.9 complaint.quality=-1.3 escalation=0.6 good=0.6 growth=2.2 leaving=-1.3 legal=-0.5 payment.disputed=0.8 payment.promised=-0.7 payment.query=2.0 payment.refused=-0.6 payment.sent=-0.7 praise=1.7 reputation=-1.3 urgent=-0.6
jelita 7.55 good=-0.5
jelito 8.34 bad=0.4 good=-0.4
jemu 8.56 good=0.3
jemy 8.85 bad=0.3 good=-0.3
jersey 8.56 bad=-0.4
jesc 6.81 bad=0.8 good=-1.6
jesien 6.90 bad=1.8 complaint.delay=3.1 complaint.neglect=1.0 good=-1.5 leaving=1.1 praise=-0.4
jesli 3.90 bad=2.1 complaint.cost=-0.3 complaint.delay=3.2 complaint.neglect=1.0 complaint.quality=-1.5 good=-1.9 growth=-0.4 leaving=1.7 legal=4.6 payment.delayed=-0.4 payment.disputed=1.0 payment.query=0.7 payment.refused=-0.9 payment.sent=-0.6 praise=-1.6 reputation=1.5 urgent=1.3
jest 2.31 bad=-1.2 complaint.cost=2.4 complaint.neglect=-1.0 complaint.quality=-1.2 escalation=1.3 good=2.5 growth=-1.7 leaving=-1.2 meeting.off=-1.7 payment.delayed=1.3 payment.disputed=2.1 payment.promised=-0.7 payment.query=1.4 payment.refused=0.4 praise=0.4 reputation=-0.7 urgent=0.7
jestem 4.10 bad=-3.3 complaint.cost=-0.6 complaint.neglect=0.9 complaint.quality=-1.6 escalation=-1.4 good=4.5 growth=-1.1 leaving=-0.5 legal=0.9 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=0.7 payment.query=-0.5 payment.refused=-1.3 praise=1.8 reputation=1.2 urgent=0.9
jestes 5.17 bad=-2.9 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=-0.4 good=2.7 leaving=-1.7 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=3.4 reputation=-1.1 urgent=-0.5
jeszcz 3.83 bad=-1.0 complaint.cost=0.6 complaint.delay=1.3 complaint.quality=0.5 good=1.5 growth=4.4 legal=-1.6 payment.delayed=1.5 payment.disputed=1.5 payment.promised=2.7 payment.query=2.4 payment.refused=-1.6 payment.sent=-0.8 praise=1.7 reputation=-0.5 urgent=0.4
jezdza 7.11 complaint.cost=1.2 complaint.quality=0.3 good=1.1 leaving=1.0 payment.refused=1.2
jezdzi 6.65 bad=1.9 complaint.delay=1.2 complaint.neglect=0.3 complaint.quality=-0.6 good=-0.6 growth=-0.3 leaving=-0.4 legal=1.0 payment.refused=-0.3 praise=-0.4 reputation=2.6
jezeli 5.33 complaint.cost=-0.4 complaint.delay=-0.8 complaint.quality=1.1 escalation=0.5 good=1.7 legal=2.2 payment.disputed=0.6 praise=-0.4 reputation=0.5
jezior 6.16 complaint.neglect=0.7 complaint.quality=0.5 good=1.1 leaving=0.6
jezyk 7.46 bad=1.2 complaint.delay=1.6 good=-0.9 reputation=1.1
jezyka 7.38 bad=-0.7 good=0.6
jezyki 7.55 bad=-0.7 legal=-0.3 praise=0.6
jezyko 7.75 bad=-0.7 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=0.9 complaint.quality=-0.9 good=-1.0 leaving=-0.5 legal=-0.5 payment.disputed=-0.6 payment.refused=0.5 praise=-0.4
jezyku 7.24 good=1.0
joanna 7.75 good=-0.5
jogurc 8.85 bad=0.6
jogurt 7.55 bad=-0.6 good=1.0
jolant 8.16 bad=-0.4 complaint.quality=0.5 good=-0.5 payment.refused=1.6 praise=-0.3
jork 8.34 bad=-0.3
jorku 8.56 bad=-0.4
jubile 8.00 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.7 leaving=0.5 meeting.off=1.5 payment.promised=1.1 payment.refused=-0.3 reputation=-0.5
jury 8.56 bad=0.6 complaint.delay=0.9 good=-0.4 leaving=-0.4 reputation=1.1
justyn 7.75 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.5 legal=0.5 payment.query=-0.4 reputation=-0.3
jutra 8.85 bad=0.7 complaint.delay=2.3 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.3 leaving=-0.4 praise=-0.3 urgent=4.1
jutro 6.23 bad=-1.2 complaint.cost=-1.7 complaint.delay=2.0 complaint.neglect=1.2 complaint.quality=-3.2 good=-2.5 growth=-1.7 leaving=-0.8 legal=-2.1 meeting.off=2.1 payment.delayed=-1.4 payment.disputed=-1.2 payment.promised=4.6 payment.query=-1.1 payment.refused=-1.9 payment.sent=-0.7 praise=-1.7 reputation=1.4 urgent=4.9
jutrze 7.75 bad=-1.8 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=-0.6 good=0.8 growth=0.7 leaving=-0.7 legal=-0.3 meeting.off=5.5 payment.delayed=-0.6 payment.promised=1.0 payment.query=0.8 payment.refused=-0.3 payment.sent=-0.4 praise=0.4 reputation=-0.5 urgent=1.1
juvent 8.85 good=-0.4
juz 3.26 bad=3.4 complaint.cost=0.5 complaint.delay=1.7 complaint.neglect=1.4 complaint.quality=2.0 escalation=1.7 good=-1.3 leaving=5.0 legal=1.8 meeting.off=-0.7 payment.delayed=-2.0 payment.disputed=-1.7 payment.query=0.7 payment.refused=0.6 payment.sent=0.6 praise=0.5 reputation=0.4 urgent=-0.5
k 7.17 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.1 growth=0.4 leaving=-1.0 legal=1.8 meeting.off=0.9 payment.query=-0.3 payment.refused=-0.4 reputation=-0.5
kabel 7.31 bad=0.3 complaint.cost=1.1 complaint.quality=0.8 payment.refused=1.3
kabini 7.64 bad=0.8 good=-0.5
kabiny 7.31 bad=0.7 good=-0.4
kabla 8.85 good=0.3
kable 8.16 bad=0.3
kacik 8.16 bad=-1.4 good=1.8
kaczy 8.85 bad=0.8 good=-0.4
kadr 8.34 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-1.4 praise=-0.5
kadrow 8.00 bad=0.6 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.8 escalation=0.5 good=-0.7 growth=-0.3 leaving=0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.promised=1.6 payment.sent=-0.4 praise=0.6 reputation=-0.3
kadry 8.34 bad=-0.4 good=0.3 payment.promised=1.2 payment.sent=-0.4
kafeje 8.85 bad=-0.3 good=0.8
kafelk 7.11 bad=0.8 complaint.delay=0.9 complaint.quality=0.9 good=-0.5 leaving=2.4 payment.refused=0.9
kafle 8.56 bad=-0.5 complaint.cost=-0.7 complaint.quality=0.3 leaving=-0.5 payment.refused=1.5 reputation=-0.4
kajak 8.85 complaint.quality=0.6 legal=0.6 payment.refused=1.0
kajaki 8.16 bad=-0.4 good=1.0 growth=1.3 praise=1.0
kajako 8.85 bad=-0.3
kaleka 8.85 bad=0.3
kalend 7.24 bad=-0.8 complaint.cost=-1.0 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=1.9 good=-1.1 growth=0.9 leaving=0.4 legal=-1.1 meeting.off=0.9 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=0.9 payment.query=-0.5 payment.sent=-0.6 praise=0.4 reputation=0.5 urgent=-0.6
kalino 8.85 bad=-1.1 good=-1.0
kalkul 8.34 bad=0.8 complaint.delay=-0.4 complaint.quality=1.7 escalation=1.3 legal=1.2
kalory 7.11 bad=-0.4 good=0.4 praise=0.8
kamera 6.65 bad=-0.9 complaint.quality=0.6 good=2.1 reputation=0.8
kamerk 8.85 bad=0.3
kamery 8.56 complaint.quality=0.6 good=1.9 leaving=0.8 praise=1.6 reputation=1.1
kamien 5.87 bad=1.3 complaint.delay=-0.3 complaint.neglect=-0.5 escalation=0.9 good=-0.4 growth=-0.4 leaving=-0.5 payment.refused=-0.4 praise=1.1
kamil 8.16 bad=-0.6 complaint.delay=0.8 complaint.neglect=0.3 complaint.quality=0.7 good=-0.5 legal=-0.5 payment.promised=1.5
kamila 8.56 complaint.neglect=0.8 complaint.quality=-0.5 escalation=1.0 leaving=-0.4
kampan 7.17 bad=-1.4 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=1.5 escalation=-0.3 good=2.7 growth=3.5 leaving=0.3 legal=-0.6 meeting.off=0.7 payment.delayed=-0.3 payment.disputed=0.5 payment.refused=-0.4 praise=4.4 reputation=-0.7
kanady 8.85 escalation=-0.3 good=-0.4 payment.delayed=2.5 payment.promised=-0.7
kanadz 8.16 bad=-0.9 good=-0.5
kanala 8.34 bad=-0.4 good=1.3
kanale 8.56 bad=0.7 complaint.delay=-0.4 complaint.quality=1.3 good=-0.3 reputation=2.2
kanali 6.95 bad=1.2 good=-1.0
kanalo 6.73 bad=2.1 complaint.quality=0.9 good=-0.7 leaving=1.7 reputation=1.1
kanalu 8.34 good=-0.5
kanaly 7.38 good=-1.3
kanapa 7.75 bad=-0.4 good=1.5
kanapk 7.00 bad=2.7 complaint.quality=1.1 good=-1.2 payment.refused=1.8
kancel 6.61 bad=-1.0 complaint.cost=-1.3 complaint.delay=-1.4 complaint.neglect=-1.2 complaint.quality=-2.8 escalation=-1.2 good=-0.7 growth=2.1 legal=2.5 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.9 payment.refused=-0.3 payment.sent=-0.9 praise=-0.8 reputation=-1.5
kapa 8.85 bad=0.9 good=-0.4
kapac 8.16 bad=0.5
kapali 8.85 bad=-0.8
kapalo 8.85 bad=0.5
kapela 8.56 good=0.6 growth=1.7 leaving=1.3 praise=0.8
kapie 8.56 bad=0.6 complaint.cost=1.0 complaint.neglect=-0.6 complaint.quality=0.5 escalation=0.7 good=-0.4 payment.refused=1.1 praise=-0.3 reputation=0.6 urgent=1.8
kapiel 6.31 bad=0.8 good=-1.6
kapita 7.64 bad=-0.3 complaint.quality=-0.4 leaving=0.8 praise=0.6
kaplic 8.56 bad=-0.4 good=0.8
kapust 8.34 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.4 leaving=1.2
kar 8.34 bad=1.7 complaint.delay=1.6 legal=2.3 payment.disputed=-0.3 payment.refused=1.3 praise=-0.3
kara 7.75 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-0.5 good=-0.4 leaving=-0.4 legal=2.1 payment.disputed=1.9 payment.query=-0.5 payment.refused=-0.6 praise=-0.4 reputation=-0.7
karach 8.85 bad=-1.3 complaint.delay=-0.3 leaving=-0.7
karaib 8.85 good=-0.4
karalu 7.46 bad=2.1 good=-1.5
karane 8.85 bad=-2.2
karaok 8.56 bad=-0.5 good=1.3
karcie 7.38 bad=0.4 good=1.4
karczm 8.85 bad=0.5 good=-0.4
kardio 7.17 bad=-0.5 good=-0.4
kare 7.17 bad=1.8 complaint.delay=0.5 good=-0.9 leaving=-0.6 legal=1.8
karetk 8.85 good=-0.4
karier 8.16 bad=0.7 complaint.cost=1.0 complaint.quality=0.6 good=-0.4 reputation=1.1
karkon 8.85 bad=-0.5 good=1.3
karkow 8.56 good=-0.3
karku 8.00 bad=-1.0 good=1.4
karma 8.56 bad=-1.1 good=0.4 leaving=1.1
karme 8.85 bad=-0.7 good=1.1
karmel 8.85 bad=-0.5 good=0.4
karmic 8.85 bad=-0.7 good=1.1
karmie 7.75 good=0.6
karmil 8.85 good=0.3
karmy 8.85 good=0.6
karnaw 8.85 bad=-0.3 good=1.0
karnej 8.85 bad=0.5
karnet 8.85 bad=-0.4
karoli 8.00 bad=-0.7 good=0.7
kart 7.87 bad=0.8 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=0.7 leaving=1.6 legal=0.3 praise=-0.3
karta 6.65 good=-0.7
kartac 8.85 bad=-0.6 good=0.8
kartce 7.64 bad=0.6 complaint.cost=0.8 complaint.delay=-0.4 complaint.quality=0.3 good=0.3 payment.delayed=1.1 praise=0.6 reputation=-0.3
karte 6.77 bad=1.7 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=1.9 good=-0.9 leaving=1.1 meeting.off=-0.3 payment.delayed=1.4 payment.promised=-0.3 payment.refused=1.1
kartec 7.55 bad=1.3 complaint.delay=1.0 complaint.neglect=0.6 complaint.quality=-0.3 leaving=1.0
kartka 8.34 bad=0.6 complaint.quality=1.4 good=0.5 reputation=2.3
kartke 7.38 bad=1.9 complaint.cost=2.1 complaint.neglect=1.3 complaint.quality=-0.7 good=-0.7 leaving=0.5 payment.refused=1.1 praise=-0.5 reputation=0.6
kartki 7.75 bad=1.2 complaint.quality=0.8 good=-0.6 leaving=-0.4
kartof 8.56 bad=0.3
karton 8.00 bad=-2.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 reputation=-0.3
kartot 8.56 complaint.delay=-0.3 good=-0.7 praise=-0.4
karty 5.92 bad=0.8 complaint.cost=1.6 good=1.1
kary 8.00 bad=1.1 good=-0.5 leaving=1.7 legal=2.1
karygo 7.75 bad=1.3 good=-0.9
kasa 8.16 bad=1.2 complaint.delay=-0.3 complaint.quality=1.7 good=1.0 leaving=0.6 praise=1.3 reputation=-0.4 urgent=2.6
kase 7.24 good=0.3
kasi 8.56 complaint.quality=0.4 good=0.4 payment.refused=0.9 reputation=1.1
kasia 7.38 bad=-1.6 good=0.4 payment.disputed=0.9 praise=0.9
kasie 7.46 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 good=-1.1 legal=-0.3 meeting.off=1.0 payment.promised=-0.7 payment.refused=1.5 payment.sent=3.5 praise=-0.9 reputation=-0.5
kasiu 8.85 bad=-0.6 complaint.neglect=-0.4 good=0.5 praise=0.8
kaskad 8.56 bad=-1.1 good=1.9
kaspro 8.56 bad=-0.4 good=-0.7
kasy 7.31 bad=1.9 complaint.quality=1.0 good=-1.2 leaving=-0.4 urgent=1.4
kaszla 8.85 bad=0.8 good=-0.4
kaszte 8.85 good=0.4
kat 8.56 bad=1.5 good=-0.8
katach 8.56 bad=0.4
katalo 7.38 bad=1.0 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=1.6 escalation=-0.4 good=0.7 leaving=1.1 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=1.7 payment.sent=-0.3 praise=1.2 reputation=-0.8 urgent=0.9
katar 7.55 bad=-1.2 good=1.2 praise=1.2
katarz 7.46 bad=-0.5 good=-0.3
katast 6.95 bad=1.8 good=-1.5
katedr 7.31 bad=-0.8 good=-1.3
katego 6.34 bad=2.1 complaint.quality=0.7 good=-1.7
katem 7.11 bad=-0.3 good=-1.0
katowi 6.81 bad=-2.1 good=-1.0 meeting.off=1.6 payment.delayed=1.8
kaucja 8.16 bad=-1.7 good=-0.8 payment.sent=2.1
kawa 5.50 bad=-0.5 complaint.cost=1.6 complaint.delay=-0.6 complaint.quality=-0.4 escalation=0.5 growth=-0.4 leaving=0.5 legal=-0.4 reputation=-0.4
kawale 6.69 bad=-0.7 good=-1.1
kawalk 7.24 bad=0.9
kawe 6.36 bad=-1.0 complaint.cost=1.9 complaint.delay=-1.2 complaint.neglect=-1.3 complaint.quality=-0.6 escalation=0.5 good=1.4 growth=-0.4 legal=-0.8 meeting.off=3.1 payment.disputed=0.5 payment.promised=-0.4 payment.refused=-0.7 reputation=-1.1 urgent=-0.4
kawiar 6.90 bad=0.9 complaint.quality=1.1 good=0.4 leaving=0.9 reputation=1.5
kawie 8.56 bad=0.5 complaint.cost=-0.8 payment.disputed=1.2
kawowo 8.85 bad=-0.8 good=1.4
kawowy 8.56 bad=-0.4 good=0.4
kawy 5.98 bad=0.4 good=1.0
kaza 8.85 bad=0.3 complaint.neglect=0.6 escalation=0.7
kazac 8.85 bad=-0.6 good=1.6 payment.sent=2.1 praise=1.4
kazal 6.61 bad=0.8 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=1.0 escalation=2.3 good=1.0 growth=0.8 legal=1.7 meeting.off=0.6 payment.disputed=-0.3 payment.promised=0.8 payment.refused=-0.6 payment.sent=-0.4 praise=1.2 reputation=-0.5
kazala 7.11 bad=1.1 complaint.cost=2.1 good=-1.1 payment.refused=1.8
kazali 8.34 bad=0.7
kazano 7.64 bad=0.3
kazda 5.82 bad=2.2 complaint.cost=2.3 complaint.delay=0.9 complaint.quality=1.3 good=-1.5 leaving=0.7 legal=-0.4 payment.disputed=-0.4 payment.refused=0.5 praise=-0.7 reputation=1.9
kazde 6.16 bad=-0.4 complaint.delay=-0.5 complaint.neglect=2.8 complaint.quality=-0.6 good=1.6 payment.disputed=0.4
kazdeg 5.66 bad=-3.4 complaint.delay=0.6 good=2.3 reputation=0.9
kazdej 5.87 complaint.cost=0.6 complaint.neglect=1.3 good=2.1 leaving=0.8 legal=0.5 payment.disputed=0.6 payment.refused=0.6
kazdem 6.12 bad=-2.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=3.2 leaving=0.3 payment.refused=-0.4 praise=3.2 reputation=0.9
kazdy 4.82 bad=-2.3 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=0.4 escalation=-0.4 good=3.4 leaving=1.1 legal=0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 praise=0.4 reputation=1.1 urgent=-0.4
kazdyc 8.16 good=0.3
kazdym 5.02 bad=1.3 complaint.cost=0.3 complaint.delay=0.4 complaint.neglect=1.7 complaint.quality=2.7 good=0.9 growth=-0.5 leaving=0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.3 praise=-0.4 reputation=0.4 urgent=0.9
kaze 8.34 payment.query=1.2
kazimi 7.64 good=-0.7
kciuki 8.85 good=1.3 praise=1.9
keczup 8.34 bad=0.7 good=-0.4
kefalo 8.56 good=-0.7
kefiru 8.85 bad=-0.6 complaint.quality=-0.5 good=-1.2 growth=-0.3 leaving=-0.5 praise=-1.0
kelner 5.26 bad=1.3 complaint.delay=1.0 complaint.quality=0.6 payment.refused=0.9
ketchu 8.85 bad=0.3
kg 7.75 bad=0.4
kibelk 8.85 bad=-0.5 good=0.8
kibico 8.34 bad=-0.6 good=-0.3
kiedy 4.51 bad=1.3 complaint.cost=-0.9 complaint.delay=4.4 complaint.neglect=2.3 escalation=-0.5 good=-2.0 growth=1.3 leaving=-1.0 meeting.off=0.8 payment.delayed=-1.3 payment.disputed=-0.5 payment.promised=-1.6 payment.query=1.0 payment.refused=1.9 payment.sent=0.5 praise=-0.4 reputation=0.6 urgent=-1.0
kiedyk 7.64 bad=0.4 good=0.7
kiedys 6.10 bad=-1.6 complaint.cost=-0.4 complaint.neglect=2.0 complaint.quality=0.3 good=1.1 growth=0.5 reputation=0.7
kielba 6.86 bad=0.3 good=0.6
kielc 8.56 complaint.cost=1.7 good=-0.3 leaving=1.0 praise=-0.4
kielca 8.16 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.3 meeting.off=1.2 payment.sent=1.2
kielec 8.85 bad=-0.4
kielis 7.75 bad=-0.6
kiepsk 5.82 bad=4.3 good=-2.7
kierow 5.36 complaint.cost=-1.2 complaint.quality=1.9 escalation=4.7 good=-1.7 growth=1.4 leaving=-1.0 meeting.off=-0.9 payment.delayed=-0.7 payment.promised=1.0
kieruj 6.77 bad=1.0 complaint.cost=0.8 complaint.delay=0.7 complaint.neglect=1.4 complaint.quality=-0.8 escalation=2.4 good=-1.4 leaving=-0.3 reputation=-0.6
kierun 6.23 good=-0.6
kiesze 7.75 bad=0.4 complaint.delay=1.7 complaint.quality=1.0 good=-0.3 payment.refused=1.4
kij 8.85 bad=0.8 good=-0.5
kilka 4.39 leaving=0.6 payment.delayed=1.3 payment.promised=1.6 payment.sent=-0.4
kilkad 7.31 bad=-0.5 good=-0.5
kilkak 7.06 bad=0.4
kilkan 6.69 bad=-1.0 complaint.quality=-0.3
kilkas 7.46 bad=1.1 good=-0.9
kilkom 7.55 bad=1.1 good=-0.6
kilkor 8.34 bad=0.8
kilku 5.12 bad=-3.2 complaint.neglect=0.9 good=1.1 leaving=0.7
kilkud 7.38 bad=-1.0
kilkuk 7.31 good=0.6
kilkul 8.56 bad=-0.4 good=0.4
kilkun 6.90 bad=-0.3
kilome 7.24 good=-0.7
kims 7.06 bad=2.7 complaint.cost=2.1 complaint.delay=0.4 complaint.quality=-1.2 escalation=6.9 good=-1.7 growth=-1.1 leaving=1.5 legal=-0.9 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 praise=-1.5 reputation=-1.0 urgent=-0.4
kina 8.85 good=0.4
kladki 8.85 bad=-0.6 good=1.0
klamst 8.34 bad=0.5
klania 8.34 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.3 leaving=-0.5 legal=2.4 payment.query=1.2 praise=1.5 reputation=-0.4
klarow 7.64 bad=-2.0 good=2.2
klasa 7.46 bad=-2.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=2.1 praise=1.6
klasie 8.16 good=0.4
klasy 6.81 bad=-1.4 good=1.1
klasyf 7.87 bad=-0.4
klatke 8.56 good=-0.5 leaving=-0.3
klatki 7.87 bad=1.3 complaint.cost=0.9 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.5 leaving=-0.5 payment.refused=2.9 reputation=0.7
klaudi 8.56 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.4 escalation=1.8 good=-0.4 leaving=-0.5 praise=-0.8
klaust 7.55 bad=1.4 good=-1.1
klauzu 8.85 bad=1.5 complaint.cost=-0.4 good=-0.4 growth=-0.7 leaving=1.7 legal=-0.3
klawia 8.16 complaint.neglect=0.8 complaint.quality=-0.4 reputation=1.2
klawis 7.75 bad=0.4
klejac 8.00 bad=0.5 good=-0.4
klienc 6.69 bad=1.1 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=1.2 escalation=-0.4 growth=1.4 leaving=-1.7 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-1.1 payment.sent=-0.4 praise=0.6 reputation=1.6 urgent=0.8
klient 4.90 complaint.cost=-1.8 complaint.delay=1.1 complaint.neglect=2.4 complaint.quality=-0.5 good=-1.5 growth=0.4 leaving=-1.2 legal=-2.0 meeting.off=-1.4 payment.delayed=-1.3 payment.disputed=-1.5 payment.promised=1.3 payment.query=-0.9 payment.sent=-1.2 praise=0.7 reputation=-2.3 urgent=-0.4
klify 8.56 bad=-0.3 good=0.7
klijen 8.85 bad=0.5 good=-0.4
klikni 8.34 complaint.cost=0.6 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.4 leaving=-0.4 payment.disputed=-0.4 praise=-0.5 reputation=1.2
kliku 8.85 bad=0.6
klima 7.46 bad=-0.8 good=1.3
klimat 5.00 bad=-0.6 complaint.cost=-0.6 complaint.neglect=-0.3 escalation=0.4 good=1.6 leaving=-0.4 payment.query=0.8 reputation=-0.3 urgent=0.9
klimek 8.56 bad=-0.5 good=-0.6
klimy 8.85 bad=0.4
klinic 6.10 good=-1.1
klinik 6.45 bad=-1.0 good=0.6
klodke 8.85 bad=0.5 good=-0.3
klodzk 8.85 complaint.delay=1.4 leaving=0.9
klopot 6.77 bad=-0.4 complaint.quality=-0.8 leaving=0.4 legal=-0.5 praise=0.7
klosze 8.34 bad=-0.4
klotni 8.16 bad=0.4 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.3 payment.refused=0.9
klozet 8.85 bad=0.8
klub 7.06 bad=0.4 complaint.delay=0.9 complaint.quality=1.3 good=0.8 leaving=1.1
klubie 8.56 bad=-0.4 good=-0.4
klubow 7.87 complaint.quality=-0.3 good=-0.7 leaving=-0.3 reputation=2.6
klucie 8.85 good=0.5
klucz 7.24 bad=1.2 good=-0.7
klucze 6.77 bad=2.4 complaint.delay=-0.4 complaint.quality=0.5 good=-1.6 leaving=0.7 payment.refused=0.7
kluczo 7.38 bad=-1.2
kluczy 7.17 bad=2.4 complaint.neglect=1.3 good=-0.6
km 6.34 bad=-0.8 good=-2.4
knajp 8.56 good=0.6
knajpe 8.16 bad=-0.6 good=1.0
knajpy 8.34 bad=0.9
knife 8.85 good=-0.3
kobiec 8.00 bad=-0.4
kobiet 5.40 bad=-0.5 complaint.neglect=1.2 good=0.3 legal=1.5
koc 7.75 bad=0.4
kocha 8.56 bad=-0.4 good=0.4
kochan 7.87 bad=-0.5 complaint.cost=0.8 complaint.delay=0.4 complaint.quality=-0.4 good=0.7 praise=0.7
kociol 8.56 bad=0.5 good=0.6
kod 8.00 complaint.cost=0.8 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.9 good=-0.6 leaving=0.7 meeting.off=-0.4 payment.refused=0.6 praise=-0.7 reputation=-0.5 urgent=1.6
kogo 7.17 bad=1.7 complaint.neglect=1.0 complaint.quality=0.4 escalation=0.5 good=-2.0 payment.query=1.1 reputation=0.6
kogoko 8.85 good=-0.3
kogos 6.02 bad=0.9 complaint.delay=0.5 complaint.neglect=1.7 complaint.quality=0.8 escalation=2.0 good=-0.7 growth=-0.4 leaving=2.8 legal=-1.2 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.5 urgent=1.6
kogut 8.56 bad=0.4 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.3 payment.refused=1.0
kojarz 7.46 bad=-0.9 good=0.7
kokain 8.34 bad=-0.5
koktaj 8.34 bad=1.3 good=-1.0
kol 8.56 complaint.delay=1.2 complaint.neglect=-0.3 payment.refused=-0.3 reputation=1.0
kola 7.87 bad=-1.0 good=1.4
kolach 8.16 bad=1.4
kolacj 4.95 bad=0.3 complaint.delay=0.4 complaint.neglect=0.8 good=0.5 leaving=0.5 reputation=0.3
kolana 6.95 good=-0.3
kolane 8.00 bad=1.1 good=-1.0
kolani 8.16 bad=0.8 complaint.delay=1.0 complaint.quality=0.9
kolano 7.38 bad=1.5 complaint.delay=0.6 complaint.quality=1.7 leaving=0.6 payment.refused=0.9
kolasa 8.85 complaint.neglect=-0.4 good=-0.7
kolcho 8.56 good=0.4
kolder 8.34 bad=0.7 good=-0.6
koldre 8.85 good=-0.6
koldry 7.38 bad=0.9 good=-0.6
kole 7.31 bad=-0.7 complaint.delay=1.7 complaint.quality=-0.5 good=1.6 payment.refused=1.1 reputation=1.5
koledz 8.34 bad=-0.6 good=0.7 growth=1.9 praise=-0.4
kolega 7.24 bad=0.8 complaint.quality=1.2 escalation=1.1 good=-1.5 growth=-0.4 leaving=2.0 legal=0.7 meeting.off=-0.4 payment.refused=-0.6 reputation=0.3
kolege 8.56 bad=-0.5 complaint.delay=-0.4 good=-0.4
kolegi 8.34 complaint.cost=0.9 complaint.quality=0.6 escalation=1.0 good=0.5 leaving=0.8
kolego 7.64 bad=0.7 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=0.3 good=-0.6 leaving=-0.3 payment.refused=-0.3 praise=-0.3 reputation=2.1
kolei 6.31 bad=-1.1 complaint.cost=0.9 complaint.quality=0.6 good=-1.5 payment.refused=0.8
kolej 8.16 bad=1.7 complaint.delay=0.7 complaint.neglect=0.8 good=-1.1
kolejc 7.00 bad=0.7 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=0.6 leaving=-0.5 legal=0.8 reputation=1.5 urgent=1.3
koleje 8.85 bad=-1.5 good=1.8
kolejk 6.19 bad=0.5 complaint.delay=0.7 complaint.neglect=-0.6 escalation=1.2 good=0.9 growth=0.8 leaving=-0.7 legal=-0.3 payment.delayed=-0.4 praise=0.7 reputation=-0.5 urgent=1.8
kolejn 4.30 bad=0.5 complaint.delay=3.2 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=0.8 good=0.7 growth=4.7 leaving=-2.0 legal=0.9 meeting.off=1.3 payment.delayed=-0.9 payment.disputed=-0.3 payment.promised=-0.8 payment.query=-1.0 payment.refused=-1.6 payment.sent=0.7 reputation=0.5 urgent=-0.9
kolejo 7.55 bad=-0.7 good=0.9
kolek 8.56 good=-0.3
kolekc 8.85 bad=1.6 complaint.delay=2.3 complaint.neglect=-0.3 complaint.quality=0.7 leaving=2.2 praise=0.8
kolem 8.16 bad=0.6
koles 7.87 good=0.3
kolesi 8.85 bad=-0.3
koleza 6.51 bad=-0.8 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 growth=1.6 leaving=-0.6 praise=-0.4
kolko 8.56 bad=1.1 complaint.cost=-0.5 escalation=1.7 good=-0.8 praise=-0.4
kolo 6.42 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=2.5 good=-0.8 leaving=0.7 legal=-0.3 payment.refused=-0.3 praise=0.4 reputation=-0.6
kolodz 8.56 bad=-0.4
kolokw 6.48 bad=-1.7 good=2.1
koloni 7.38 bad=0.7 good=-1.2
kolono 8.34 bad=0.5
kolor 7.31 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.8 leaving=-0.5 legal=-0.6 meeting.off=-0.6 payment.query=-0.3 payment.refused=-0.4 payment.sent=0.8 praise=-0.5 reputation=0.8 urgent=-0.4
kolora 8.85 complaint.quality=1.1 leaving=1.0 praise=-0.4
kolore 8.85 bad=-0.3 good=0.4
koloro 6.95 bad=-1.9 good=2.0
koloru 8.00 bad=0.8
kolory 7.46 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.4 good=1.9 leaving=1.1 legal=-0.5 meeting.off=-0.3 payment.refused=-0.4 praise=2.6 reputation=-0.8
kolumn 8.00 bad=1.3 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=1.2 good=-0.6 leaving=0.6 legal=-0.5 payment.refused=1.2 praise=-0.6 reputation=1.0
komaro 8.16 bad=0.5
komary 8.34 bad=1.6
kombor 8.56 bad=-1.1
komend 8.16 bad=-2.5 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.9 good=0.9 growth=2.0 leaving=0.6 legal=-0.4 praise=0.8 reputation=-0.4
koment 5.77 bad=1.5 complaint.delay=1.1 complaint.neglect=1.4 complaint.quality=-0.6 escalation=-0.4 good=-2.2 growth=-0.5 leaving=0.7 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.sent=-0.3 praise=-1.2 reputation=4.2 urgent=-0.4
komerc 8.34 good=-0.3
komfor 5.82 bad=-2.8 good=3.3
komicz 8.56 bad=-1.0 good=0.3
komin 8.85 bad=2.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.8 good=-0.8 payment.promised=-0.4 payment.refused=3.0 praise=-0.3 reputation=-0.4
komink 7.31 bad=-0.8 complaint.quality=-0.4 meeting.off=-0.3
komisj 7.38 bad=-2.0 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=-0.9 complaint.quality=-0.6 escalation=-0.4 good=1.9 growth=2.7 payment.delayed=1.2 payment.promised=-0.3 payment.sent=1.3 praise=2.4 reputation=-0.7 urgent=-0.4
komnat 8.56 bad=0.5 good=-0.5
komore 6.86 bad=-0.9 good=-0.9
komork 6.08 bad=-0.7 complaint.quality=0.6 escalation=1.4 good=-1.2 urgent=1.9
komorn 7.46 bad=-2.7 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.4 good=-0.4 growth=-0.8 leaving=-0.9 legal=-0.9 meeting.off=-0.5 payment.delayed=1.6 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 reputation=-0.7 urgent=-0.5
komoro 8.85 bad=-0.4 good=-0.4
kompet 5.48 bad=-2.6 good=3.0
komple 5.29 bad=1.6 complaint.cost=-0.5 complaint.delay=0.6 complaint.quality=0.5 escalation=-0.6 good=-1.6 leaving=1.9 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=0.5 praise=-0.6 reputation=-0.5 urgent=-0.4
kompli 7.38 payment.delayed=-0.3 payment.query=1.8 payment.sent=1.0
kompon 8.85 bad=-0.7 good=0.8
kompro 8.34 bad=-0.8 good=0.9
komput 5.85 bad=1.5 complaint.cost=1.4 complaint.delay=0.4 complaint.neglect=0.5 good=-0.5 leaving=0.3 legal=-0.4 payment.disputed=-0.5 payment.promised=0.9 payment.refused=-0.5
komu 7.87 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.7 good=1.7 growth=1.1 leaving=1.3 legal=-0.5 payment.disputed=0.6 payment.query=0.9 payment.refused=1.1 praise=1.4 reputation=0.8
komuko 8.85 bad=0.6 good=-0.6
komuni 5.73 bad=-0.9 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=1.8 good=1.0 leaving=0.4 praise=-0.4
komuny 8.16 bad=1.8 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=0.7 good=-0.6 payment.refused=1.0 reputation=-0.3
komus 6.65 bad=2.3 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=1.3 growth=-0.3 leaving=2.7 legal=0.3 meeting.off=-0.4 payment.disputed=0.6 payment.query=-0.3 payment.refused=-0.7 payment.sent=1.3 reputation=-0.7
konca 6.08 bad=0.6 complaint.cost=0.6 complaint.delay=1.9 complaint.quality=-0.5 escalation=-0.5 good=-0.5 growth=0.8 leaving=3.2 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.8 payment.query=-1.6 payment.refused=-1.5 payment.sent=0.6 praise=-0.5 reputation=0.5 urgent=0.5
koncem 6.81 bad=-1.3 complaint.cost=-0.7 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=-1.8 escalation=-0.5 good=0.7 growth=-1.1 leaving=4.7 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.7 payment.query=1.3 payment.refused=-0.8 payment.sent=-0.5 praise=0.9 reputation=-0.6 urgent=-0.4
koncen 7.17 bad=-0.8 good=-1.0
koncer 7.00 bad=-1.9 complaint.quality=-0.3 good=1.6 payment.query=1.1 payment.sent=-0.4 praise=0.5
koncie 7.55 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.5 complaint.quality=-0.7 growth=-0.4 leaving=-0.6 meeting.off=-0.4 payment.delayed=4.4 payment.disputed=-0.3 payment.promised=2.0 payment.refused=-0.4 praise=0.3 reputation=-0.4 urgent=-0.4
koncow 6.58 bad=-0.6 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=0.7 complaint.quality=1.8 good=0.9 payment.disputed=0.6 payment.query=0.8 payment.sent=1.0 reputation=-0.5
koncu 5.40 bad=0.8 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=1.5 payment.disputed=0.6
koncza 6.95 bad=-0.7 good=0.5
koncze 8.34 bad=-0.7 complaint.quality=1.0 good=-0.6 leaving=1.4 payment.refused=1.0 praise=-0.4 reputation=-0.4
konczy 6.06 complaint.cost=-0.7 complaint.delay=0.7 escalation=-0.3 good=-0.6 growth=2.0 leaving=3.9 legal=-0.9 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.3 praise=-0.9 reputation=-0.6
kondyc 7.55 good=-0.9
kondyg 8.16 good=-0.6
konfer 5.85 bad=-1.9 complaint.delay=-0.4 complaint.quality=-0.9 good=-2.0 leaving=-0.7 legal=-0.3 meeting.off=1.6 payment.refused=-0.4 praise=0.9
konfig 8.00 complaint.neglect=1.1 good=-0.7 leaving=-0.4 urgent=1.1
kongre 7.38 bad=-1.2 good=-0.4
koni 8.85 bad=0.6 complaint.cost=2.0 complaint.quality=-0.5 payment.delayed=3.0
konie 8.56 good=-1.0
koniec 4.87 bad=1.4 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=2.0 good=-1.9 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=0.7
konkre 5.46 bad=-1.0 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=-0.6 escalation=0.6 good=2.7 leaving=-0.4 payment.refused=0.4 praise=2.4 reputation=-0.3
konkur 5.92 bad=-1.7 complaint.cost=2.2 complaint.delay=-0.8 complaint.quality=-1.2 escalation=0.5 good=-1.6 growth=-1.0 leaving=1.3 legal=-1.2 meeting.off=-0.9 payment.delayed=0.6 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.6 praise=-1.2 reputation=-0.6 urgent=-0.5
konrad 8.85 bad=0.7 complaint.delay=1.4
konsek 6.90 bad=-1.2
konser 7.38 bad=-0.8 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=-0.3 good=0.8 growth=-0.4 leaving=0.6 legal=-0.4 payment.refused=0.7 praise=0.3 reputation=-0.5
konsol 8.85 complaint.quality=0.4 payment.refused=0.9 reputation=1.1
konstr 7.55 bad=-1.3 good=-0.8
konsul 5.20 complaint.delay=-1.1 complaint.quality=-0.4 escalation=1.8 good=2.5 growth=-0.5 leaving=-1.0 legal=1.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.8 payment.promised=-0.6 payment.query=-0.6 payment.sent=-0.3 praise=-0.5 reputation=-0.9 urgent=0.4
konsum 6.61 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=0.6 escalation=-0.6 good=-2.1 growth=-0.6 leaving=-0.9 legal=3.0 payment.disputed=0.8 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=-0.8 reputation=2.8 urgent=-0.4
kont 8.85 bad=-0.4 complaint.quality=-0.5 good=-0.5 growth=1.3 payment.promised=1.8
konta 7.06 bad=-2.4 complaint.cost=-0.6 complaint.delay=-1.1 complaint.quality=-1.8 escalation=-0.9 good=-1.0 growth=-0.7 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.delayed=0.9 payment.disputed=-0.7 payment.promised=1.3 payment.query=2.8 payment.refused=-0.9 payment.sent=3.6 praise=-1.0 reputation=-0.7 urgent=-0.4
kontak 5.14 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=-1.4 escalation=2.8 good=-0.5 growth=-0.4 leaving=0.8 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.4 payment.sent=-0.5 praise=-1.3 urgent=2.5
kontem 8.34 good=1.3
konto 7.24 bad=-0.8 complaint.cost=-0.9 complaint.delay=-1.4 complaint.neglect=1.0 escalation=-0.3 good=-1.4 growth=-1.0 legal=-0.8 meeting.off=-0.5 payment.delayed=2.0 payment.disputed=-0.6 payment.promised=-1.1 payment.query=3.3 payment.refused=1.4 payment.sent=2.7 praise=-1.0 reputation=0.5 urgent=-0.5
kontra 6.95 bad=-2.7 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-1.3 good=0.3 growth=0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=2.5 payment.disputed=-0.7 payment.promised=2.4 payment.query=1.1 payment.refused=-1.5 payment.sent=1.2 praise=1.2 reputation=-0.6 urgent=-0.3
kontro 5.55 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 escalation=-0.3 good=1.4 growth=-0.5 legal=0.3 payment.delayed=1.5 payment.disputed=1.2 payment.promised=-0.4 payment.query=0.6 payment.refused=0.7 payment.sent=-0.5 praise=1.2 reputation=-0.4
kontuz 8.34 bad=-0.4 good=0.4
kontyn 6.23 bad=-0.9 good=-0.3 leaving=-0.9 legal=-0.8 payment.delayed=1.2 payment.refused=-0.5 reputation=-0.3
konwen 8.34 bad=-0.7 good=1.8
konwer 8.85 bad=1.0 complaint.quality=1.3 praise=-0.4
koordy 7.46 bad=-1.0 meeting.off=1.3
kopaln 8.00 complaint.cost=1.1 complaint.quality=-0.4 leaving=1.1
koperc 8.34 bad=-0.6 complaint.cost=0.8 complaint.neglect=0.6 complaint.quality=-0.4 good=1.0 leaving=-0.5 payment.disputed=-0.3 payment.promised=3.1 payment.query=1.4 payment.sent=-0.4 praise=0.8
kopert 8.34 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.8 growth=-0.3 leaving=-0.4
kopie 7.55 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.9 escalation=-0.6 good=1.9 growth=0.9 leaving=0.4 meeting.off=1.2 payment.delayed=0.8 payment.disputed=-0.3 payment.refused=0.4 praise=1.9 reputation=-0.4 urgent=-0.4
kopii 8.16 bad=1.1 complaint.cost=0.8 complaint.delay=0.6 complaint.neglect=2.3 complaint.quality=-0.4 escalation=2.9 leaving=-0.4 legal=-0.4 payment.disputed=0.9 payment.refused=-0.3 praise=-0.3 reputation=1.4
kopiow 8.56 bad=-0.6 good=-0.5
korek 8.56 bad=-0.5 good=-0.3
korekc 8.00 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.8 good=0.9 payment.delayed=-0.4 payment.disputed=1.4 payment.promised=1.4 payment.query=-0.4 payment.refused=-0.4
korekt 6.69 bad=0.5 complaint.cost=-0.5 complaint.delay=-1.4 complaint.neglect=-0.7 escalation=-0.8 good=-0.6 growth=0.5 leaving=-1.1 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=5.2 payment.promised=1.0 payment.refused=-1.2 payment.sent=-1.1 praise=-0.7 urgent=-1.0
koresp 7.11 bad=2.5 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=1.3 complaint.quality=-1.0 good=-1.3 growth=-1.1 leaving=-0.8 legal=4.5 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=0.9 payment.promised=-0.5 payment.refused=1.1 payment.sent=-0.4 praise=-1.1 reputation=-0.8 urgent=-0.7
korfu 8.56 bad=-0.5 good=0.9
korkac 8.85 bad=-0.5 good=-0.4
korki 8.16 bad=-0.4 good=-0.4
korona 8.85 bad=0.4 complaint.quality=0.5 payment.refused=1.2
korpor 8.56 good=-0.4
kort 8.56 bad=-0.3
korygo 8.85 bad=-1.6 good=0.4
korygu 8.85 bad=1.1 complaint.quality=-0.5 good=0.9 payment.disputed=3.5 payment.query=-0.7 payment.refused=-0.4 praise=1.0
koryta 5.70 bad=2.1 complaint.delay=0.7 complaint.quality=0.7 good=-1.0 leaving=-0.3
korzys 4.90 bad=-1.3 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=0.7 good=1.1 leaving=3.6 praise=-0.6 reputation=0.5
kos 8.00 complaint.quality=0.6 reputation=1.1
kosc 8.34 bad=0.5 good=-0.3
kosci 7.00 good=-0.3
koscio 8.00 bad=-1.0 complaint.delay=-0.3 complaint.quality=0.9 good=0.5 reputation=1.1 urgent=2.7
kosmet 6.00 bad=-1.3 complaint.neglect=0.4 good=1.9 reputation=0.4
kosmic 8.34 bad=0.5
kosmos 7.38 bad=1.5 complaint.cost=1.7 good=-0.4 payment.promised=1.3
kostka 8.56 bad=0.5 good=-0.4
kostki 7.87 bad=0.6 complaint.neglect=1.1 complaint.quality=0.7 legal=0.9
kostne 7.64 good=-0.5
kosza 7.46 bad=-0.8 complaint.neglect=-0.4 complaint.quality=1.6 good=1.7 leaving=-0.5 praise=-0.3 reputation=-0.4
koszma 6.02 bad=3.8 good=-2.1
koszt 6.19 bad=1.5 complaint.cost=1.4 complaint.neglect=-0.7 escalation=0.5 good=-0.7 leaving=1.4 legal=0.5 payment.disputed=-0.4 payment.refused=1.7 praise=-0.6 reputation=-0.6
koszta 7.38 bad=1.8 good=-1.2
koszte 8.16 complaint.cost=1.3 complaint.quality=0.7 good=-0.4 legal=0.7
koszto 5.62 bad=0.6 complaint.cost=3.4 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=1.8 escalation=-0.4 good=-1.7 growth=0.6 leaving=-0.4 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=-0.4 payment.query=-0.9 payment.refused=0.9 payment.sent=-0.6 praise=-1.0 reputation=-1.2 urgent=-0.6
kosztu 6.42 complaint.cost=2.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.0 escalation=0.8 good=-0.7 legal=-0.3 payment.refused=2.0 praise=-0.3 reputation=0.4 urgent=-0.3
koszty 6.48 bad=0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=-1.2 legal=1.4 payment.disputed=1.1 payment.refused=0.3 praise=-0.3
koszul 7.87 bad=1.4 good=-0.6 leaving=-0.4 reputation=2.6
koszy 8.34 bad=1.4 good=-0.8
koszyc 8.16 bad=1.2 good=-0.6
koszyk 8.56 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.7
kot 7.38 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.3 good=-1.0 leaving=-0.4 legal=0.9 payment.delayed=-0.5 payment.query=1.2 praise=-0.9 reputation=-0.4
kota 8.00 bad=0.3 complaint.delay=1.0 complaint.quality=0.7 leaving=1.1
kotem 8.34 bad=-2.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=0.4 praise=-0.3
kotka 8.85 bad=-0.3 good=0.4
kotlet 8.34 bad=1.4 good=-0.5
kotlow 8.34 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 meeting.off=2.0 payment.sent=1.5 reputation=-0.4
koty 8.00 good=0.4
kowalc 8.56 leaving=-0.4
kowals 8.56 bad=-0.7
kozak 8.00 bad=-0.5
kozetc 8.85 bad=-0.4 good=0.4
kpina 6.95 bad=1.7 complaint.cost=1.1 good=-1.6
kradzi 7.55 bad=-1.6 good=0.6 legal=-0.3 urgent=2.2
krajac 7.06 bad=-0.7 good=-1.0
kraje 8.34 bad=-0.4
krajob 7.87 bad=-0.4 good=0.4
krajow 6.61 bad=-1.5 good=-0.8
kraju 6.61 bad=-1.1 good=-0.7
krakow 6.12 bad=-0.6 complaint.delay=0.4 complaint.neglect=0.3 good=-0.4 payment.refused=0.6
kran 7.87 bad=0.9 complaint.cost=1.0 complaint.neglect=1.2 complaint.quality=0.5 good=-0.6 payment.refused=1.1 reputation=0.6
kranac 8.34 bad=0.3
kranem 8.85 bad=0.5 complaint.neglect=1.5 complaint.quality=0.9
kranow 8.85 bad=0.7
kranu 8.56 bad=0.4 good=-0.6
krawat 8.85 bad=-0.6 complaint.quality=-0.3 good=0.7 praise=-0.3
krawed 8.34 bad=0.7
krazen 7.31 bad=-0.8 good=-0.7
kreaty 8.34 bad=-1.0 good=1.2
kreci 8.16 bad=0.8 complaint.neglect=0.9 complaint.quality=0.7 good=-0.6 leaving=0.8
krecil 8.34 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.4 leaving=-0.3 legal=-0.3 reputation=1.5
kredyt 7.31 bad=1.6 complaint.delay=1.3 complaint.neglect=0.6 complaint.quality=-0.5 escalation=1.3 good=-0.7 leaving=0.7 legal=0.6 urgent=1.2
kregie 7.11 bad=0.4 good=-0.9
kregla 8.34 bad=0.8 good=-0.6
kregle 6.90 good=0.5
kregos 6.69 good=0.7
krem 8.00 bad=0.3 good=-0.5
kremam 8.85 bad=-0.5 good=0.4
kremow 8.85 bad=-0.5 good=-0.3
kremu 8.85 bad=-0.5 good=0.6
krepuj 8.34 bad=-0.4
kreska 8.85 complaint.delay=-0.3 complaint.quality=0.5 good=-0.3 leaving=0.6 payment.disputed=-0.3 payment.query=2.3 praise=0.8
krew 7.38 good=-0.5
krocej 8.85 bad=-0.6
krochm 8.85 bad=0.5 good=-0.3
krociu 8.85 bad=-0.5 good=0.5
krok 7.64 good=0.6
krokac 8.85 bad=-1.7
kroki 7.75 bad=-0.4 complaint.quality=1.2 good=0.7 legal=1.2
krokie 8.16 bad=1.1 complaint.quality=-0.4 good=-0.7 reputation=1.5
krokow 7.31 bad=-2.0 complaint.quality=-0.4 good=4.2 legal=1.0 payment.disputed=1.9
kroku 7.11 bad=-0.8 good=0.7
krol 8.34 bad=0.8 complaint.quality=1.0 good=-0.3 leaving=1.0
krola 8.56 bad=0.3 complaint.cost=1.3 complaint.quality=0.6 praise=-0.4
krolac 8.85 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.4 leaving=-0.3
krolik 8.00 bad=-0.3 good=-0.4 praise=-0.3
krolow 8.56 bad=0.4
kronik 8.85 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.8 praise=-0.3 reputation=1.6
kropla 8.56 complaint.neglect=0.5 complaint.quality=0.6 leaving=0.6
kropli 8.85 bad=-0.8 good=0.4
kroplo 8.56 bad=0.6 good=-0.3
krotka 7.46 bad=0.7 good=-0.9
krotki 6.08 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.5 escalation=1.1 good=-0.6 payment.refused=-0.3 praise=-0.5
krotko 6.23 bad=1.7 complaint.delay=2.3 complaint.neglect=0.4 complaint.quality=0.7 good=-1.0 growth=-0.7 leaving=1.5 legal=0.5 praise=-0.4 reputation=0.4
krs 8.85 bad=-1.2 complaint.quality=-0.4 good=-0.5 growth=-0.3 praise=-0.3 urgent=4.7
krucho 8.85 bad=-0.5 complaint.cost=1.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.8 meeting.off=-0.3 payment.delayed=4.8 reputation=-0.3
krupow 8.16 complaint.cost=0.8 good=1.0 payment.promised=1.5
krutyn 8.85 bad=0.5 complaint.neglect=1.3 complaint.quality=-0.5 growth=-0.3 leaving=0.7 praise=-0.3
krwawi 7.46 bad=0.5 good=-0.6
krwi 6.23 bad=-0.7 good=-1.5
krwia 8.56 good=0.6
krwoto 8.85 good=0.4
krymin 8.85 bad=-0.5 good=-0.4
krysty 8.34 good=0.4
kryte 8.85 bad=-0.3 good=0.5
kryter 8.00 bad=-0.4
krytyc 8.56 bad=1.1 complaint.delay=0.9 complaint.quality=0.7 good=-0.5 leaving=0.7 legal=1.0
krytyk 7.17 bad=1.0 complaint.quality=2.4 good=-1.0
kryzys 7.24 bad=-0.5 good=-0.4
krzaki 8.85 bad=0.9 good=-0.5
krzese 7.38 bad=1.0 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.5 leaving=1.1 payment.promised=-0.3 payment.refused=1.1 praise=-0.5
krzesl 6.81 complaint.cost=0.9 complaint.delay=1.3 complaint.quality=-1.2 growth=1.0 leaving=-0.4 legal=-0.4 payment.promised=-0.3 payment.refused=1.4 praise=0.7 reputation=0.9
krztus 8.85 bad=-0.6 good=0.4
krzycz 7.00 bad=0.4 leaving=-0.4 legal=0.3 payment.refused=0.7 praise=0.5
krzywd 7.87 bad=0.5
krzywe 8.00 bad=1.3 complaint.delay=-0.6 complaint.quality=1.7 good=-0.7 leaving=1.8
krzywo 8.34 bad=0.6 complaint.cost=-0.6 complaint.quality=1.9 good=-0.4 payment.refused=1.4 praise=-0.3 reputation=-0.4
krzywy 7.75 bad=-0.6 complaint.quality=-1.0 escalation=-0.3 good=-0.9 growth=-0.5 praise=-0.3
krzyz 8.34 urgent=1.9
ksef 8.34 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.6 leaving=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=4.8 payment.sent=1.1 praise=-0.5
ksero 8.85 bad=1.0 complaint.cost=2.1 complaint.quality=-0.4 good=-0.3 growth=-0.4 leaving=0.9
ksiadz 8.85 bad=-0.6 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.5 good=-0.9 leaving=1.0 payment.refused=-0.3 praise=-0.5 reputation=-0.4
ksiazc 8.34 bad=-0.5
ksiaze 7.46 praise=0.7
ksiazk 6.73 bad=-1.3 good=1.1 growth=1.5 praise=0.9
ksiege 8.85 complaint.neglect=-0.4 complaint.quality=0.6 good=0.7 growth=1.3 leaving=0.5 praise=1.4
ksiegi 8.16 bad=-0.6 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-0.5 growth=-0.5 leaving=1.6 legal=-0.5 praise=0.8 reputation=-0.4
ksiego 6.48 bad=-3.5 complaint.delay=-2.4 complaint.neglect=-1.9 complaint.quality=-2.7 escalation=-1.0 growth=2.6 leaving=0.6 legal=-1.5 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-1.7 payment.promised=0.5 payment.query=2.2 payment.sent=0.5 praise=-1.1 reputation=-1.2 urgent=-1.0
ksiezy 8.34 complaint.cost=1.0 complaint.delay=0.8
ksztal 7.00 bad=-0.6 good=1.3
ktg 8.56 good=-0.6
kto 5.14 bad=1.4 complaint.cost=1.3 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-0.7 escalation=5.9 good=1.5 growth=1.5 legal=-2.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-1.5 payment.promised=-1.2 payment.refused=-0.4 payment.sent=0.8 praise=3.6 reputation=1.2 urgent=-1.6
ktokol 8.34 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=-0.8 good=-0.4 leaving=-0.3 payment.refused=1.1 praise=-0.4 reputation=-0.4 urgent=2.4
ktora 3.86 bad=2.6 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=2.5 good=-1.8 growth=-0.7 leaving=1.3 legal=1.4 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=2.3 payment.promised=-0.7 payment.refused=0.7 payment.sent=-0.9 praise=-0.4 reputation=1.8 urgent=-0.8
ktoras 7.87 bad=-0.8 complaint.cost=0.6 complaint.quality=0.8 good=0.5 reputation=0.7
ktore 3.68 bad=-0.7 complaint.cost=0.9 complaint.delay=1.3 complaint.neglect=0.3 complaint.quality=2.2 escalation=0.6 good=0.9 leaving=1.3 legal=0.7 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-0.5 reputation=1.7 urgent=-0.3
ktoreg 5.06 bad=3.8 complaint.cost=1.2 complaint.delay=1.2 complaint.quality=2.0 escalation=0.5 good=-2.1 growth=-0.8 leaving=2.2 legal=2.0 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=2.2 payment.refused=-0.7 reputation=0.5
ktorej 4.87 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=1.8 good=-1.2 growth=-0.3 leaving=0.6 legal=-0.9 meeting.off=-0.3 payment.disputed=0.5 payment.query=0.9 payment.refused=-0.5 praise=-0.8 reputation=-0.6
ktorem 6.81 bad=0.3 complaint.cost=1.1 complaint.quality=0.6 good=0.5 legal=0.6
ktory 3.77 complaint.cost=1.0 complaint.neglect=-0.7 complaint.quality=1.6 escalation=-0.3 good=-0.3 growth=-1.1 leaving=0.8 legal=0.6 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-0.6 payment.query=0.8 payment.refused=2.0 payment.sent=-0.5 reputation=-0.9 urgent=1.1
ktoryc 4.72 bad=1.1 complaint.cost=-1.1 complaint.delay=2.5 complaint.neglect=-0.5 good=-0.4 growth=-0.4 leaving=0.6 legal=1.9 payment.delayed=-0.3 payment.disputed=2.1 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.6 praise=1.1 reputation=0.5 urgent=-0.4
ktorym 4.66 bad=1.6 complaint.neglect=0.3 complaint.quality=4.6 growth=-0.4 leaving=-1.4 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=3.0 payment.sent=-0.4 praise=-1.3 reputation=1.9
ktorys 8.56 bad=0.3
ktorzy 5.00 bad=-1.4 complaint.quality=0.5 good=0.7 legal=0.7
ktos 4.44 bad=3.5 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=4.5 complaint.quality=3.6 escalation=1.0 good=-1.3 growth=-1.5 meeting.off=-1.4 payment.delayed=-1.2 payment.disputed=1.1 payment.promised=-1.3 payment.refused=-0.5 payment.sent=-1.3 praise=-1.6 reputation=1.2 urgent=1.7
kuba 8.56 complaint.neglect=1.0 complaint.quality=-0.7 good=-0.3 leaving=-0.3 legal=-0.3 payment.refused=-0.5 reputation=1.5
kubans 8.85 bad=0.3
kubek 8.00 complaint.cost=-0.3 complaint.neglect=1.2 complaint.quality=0.5 good=-0.6 leaving=-0.3
kubel 8.85 bad=0.4 good=-0.6
kubkac 8.00 bad=0.9 good=-0.7
kubki 7.55 bad=-1.0 good=0.3
kubkow 7.75 bad=1.9 good=-1.2
kuchar 6.34 bad=-0.8
kuchen 6.31 bad=-1.0 complaint.delay=1.6 good=1.8 legal=1.6
kuchni 4.72 bad=-1.0 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.7 good=2.6 legal=-0.4 payment.refused=-0.4 reputation=-0.4
kukury 8.56 good=-0.4 meeting.off=2.3
kuli 8.56 bad=1.1 complaint.quality=1.2 good=-0.4
kulina 7.87 bad=-0.4 good=0.4
kulszo 8.16 good=0.6
kultur 6.21 bad=-1.9 complaint.cost=0.4 complaint.neglect=1.0 good=3.0 leaving=-0.4 payment.query=0.9
kupe 8.34 bad=0.6 good=-0.3
kupic 6.28 bad=0.6 good=-0.8
kupie 8.85 good=0.5
kupil 6.51 bad=1.7 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=0.4 good=-1.0 leaving=0.8 reputation=0.5
kupila 7.75 bad=1.2 good=-0.8
kupili 7.46 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.4 good=0.5 payment.disputed=0.9 praise=0.7
kupimy 8.34 bad=0.6
kupnie 8.85 bad=-1.3 good=0.5
kupowa 7.64 bad=2.6 complaint.neglect=-0.4 complaint.quality=-0.3 good=-1.6 payment.disputed=1.5
kupuja 8.00 complaint.neglect=0.9 complaint.quality=0.6 leaving=0.9 praise=-0.3
kupuje 7.75 good=-0.4
kuracj 6.90 bad=-0.4 good=0.8
kurcza 6.86 bad=1.8 good=-0.9
kurcze 8.85 bad=-0.4 payment.promised=1.6
kurier 7.46 bad=-1.3 complaint.cost=1.3 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=0.6 good=-2.1 growth=-0.7 leaving=-0.9 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.9 payment.query=-0.3 payment.refused=0.8 payment.sent=-1.1 praise=-1.3 reputation=-1.5 urgent=2.4
kurioz 8.56 bad=1.5
kurnik 8.85 bad=-0.3 good=1.0 payment.sent=1.7 praise=1.5
kurort 7.75 good=-0.6
kurs 5.92 bad=-1.8 complaint.cost=0.6 complaint.quality=0.4 good=2.7 leaving=0.4
kursac 8.85 good=0.4
kursan 8.85 bad=-1.7 complaint.delay=-0.3 complaint.quality=-0.7 legal=-0.6 praise=-0.4
kursie 8.85 complaint.cost=1.0 complaint.quality=0.5 reputation=1.1
kursow 8.56 bad=0.6 complaint.quality=1.0
kursu 8.16 bad=-0.6 good=0.9
kursuj 7.87 bad=-0.3 good=0.7
kurz 7.46 bad=0.8 good=-0.4
kurzu 7.00 bad=2.7 good=-1.7
kustos 8.85 good=-0.3
kuszac 8.56 good=-0.4
kw 7.75 complaint.delay=0.7 complaint.quality=0.3 legal=0.7 payment.disputed=1.0
kwadra 7.64 bad=-0.9 complaint.neglect=-0.6 complaint.quality=0.4 escalation=0.7 good=-1.1 praise=-0.5 reputation=-0.4 urgent=1.6
kwalif 7.46 good=-0.5 payment.query=-0.3
kwaran 8.85 bad=-0.6 complaint.quality=-0.4 legal=-0.3 meeting.off=1.5 payment.promised=1.8
kwarta 7.06 bad=0.8 complaint.cost=1.4 complaint.delay=-0.7 complaint.quality=-0.4 escalation=-0.5 good=-1.3 leaving=3.5 legal=-1.2 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=0.7 payment.refused=-1.1 payment.sent=-0.5 praise=-0.5 reputation=-0.3 urgent=-0.5
kwasna 8.85 bad=0.6 good=-0.4
kwasny 8.85 bad=0.5 good=-0.3
kwater 7.64 bad=3.0 good=-1.1
kwesti 6.16 bad=-0.4 complaint.quality=-0.4 good=1.1 payment.disputed=1.4
kwiatk 8.34 good=-0.5
kwiato 8.56 bad=-0.6 good=1.4
kwietn 6.65 bad=1.1 complaint.cost=-0.7 complaint.delay=1.4 escalation=-0.4 good=-0.8 leaving=3.1 legal=-0.4 meeting.off=-0.4 payment.disputed=0.5 payment.promised=1.0 payment.query=-0.4 payment.refused=-0.8 reputation=-0.6
kwocie 8.16 good=-0.6
kwota 7.11 bad=-0.6 complaint.cost=1.8 complaint.neglect=0.5 complaint.quality=-0.8 escalation=-0.5 good=-1.4 growth=-0.5 leaving=-1.0 legal=-1.1 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=3.1 payment.promised=-0.5 payment.query=0.8 payment.sent=1.0 praise=-0.9 reputation=-0.6 urgent=-0.4
kwote 6.90 bad=-1.6 complaint.cost=0.6 complaint.delay=0.3 complaint.quality=0.5 good=-1.0 growth=-0.3 leaving=-0.9 legal=3.6 meeting.off=-0.3 payment.disputed=0.7 payment.promised=1.8 payment.refused=0.5 payment.sent=-0.4 praise=-0.7 reputation=-0.9 urgent=-0.3
kwoty 7.00 bad=0.8 complaint.cost=1.0 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=0.3 escalation=-0.4 growth=-0.6 leaving=-0.9 legal=2.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=3.1 payment.promised=0.9 payment.query=3.6 payment.refused=1.9 payment.sent=0.3 praise=-0.8 reputation=-0.6 urgent=-0.5
l 7.46 bad=0.4
l4 8.85 bad=-0.9 complaint.quality=-0.5 good=-0.3 leaving=-0.5
la 7.31 bad=1.0
labora 6.39 bad=-1.5 good=0.8
laborc 8.85 bad=-0.6 good=0.5
labork 7.17 bad=-1.0 good=2.1
lacza 8.16 good=-0.6
lacze 8.34 bad=-0.4
laczna 8.56 bad=-0.3 good=-0.6
laczni 6.10 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=1.1 good=-0.5 leaving=1.3 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=1.5 payment.query=2.8 payment.refused=-0.3 payment.sent=1.6 praise=-0.3 reputation=0.8
lada 8.85 good=-0.4
ladna 6.65 bad=-0.7 complaint.cost=0.9 good=1.4 payment.refused=1.0 reputation=0.6
ladne 5.98 bad=-2.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.8 good=2.5 leaving=0.6 payment.disputed=1.1 payment.refused=-0.3
ladneg 8.85 bad=0.4
ladnej 8.34 good=-0.5
ladnie 5.79 bad=-0.3 complaint.quality=1.0 good=1.4 legal=0.8 payment.refused=0.6 praise=-0.7 reputation=-0.5
ladny 5.76 bad=-2.0 complaint.delay=0.4 complaint.quality=0.6 good=3.1 praise=-0.9 reputation=0.7
ladnym 7.87 bad=-0.8 good=1.5
ladowa 7.38 bad=-0.7
laduja 8.85 bad=-0.4
laduje 8.00 bad=1.6 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=2.5 good=-1.0 leaving=-0.8 payment.refused=1.7 praise=-0.4 reputation=2.9
lady 8.85 bad=0.4 good=-0.5
lagodn 7.64 bad=0.4
lakier 8.56 bad=-0.6 growth=-0.3 meeting.off=-0.4 payment.refused=-0.4
lakoni 8.56 bad=-0.4
lamani 8.34 good=-0.3
lamiac 8.85 good=0.4
lampa 8.56 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.3 good=1.0 leaving=0.6 praise=0.8 reputation=-0.4
lampke 8.56 good=-0.7
lampki 7.75 bad=-0.9
lampy 7.87 bad=1.3 good=-0.9
lancuc 8.00 bad=-0.7
lapank 8.85 good=-0.4
lapis 8.85 good=-0.4
laptop 6.90 bad=0.9 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.8 growth=-0.5 leaving=-0.7 praise=-0.4
laryng 7.06 bad=1.3 good=-0.8
las 7.31 bad=-0.3 good=1.6
lasem 8.34 bad=-0.6 good=1.0
lasere 8.56 good=-0.3
lasero 7.87 bad=0.3
laska 7.55 bad=1.2 good=-0.8
laskaw 7.64 complaint.neglect=0.6 complaint.quality=-0.4 good=-0.5 reputation=0.5
laske 7.64 bad=0.9 good=-0.7
last 8.34 bad=0.3 urgent=2.2
lasu 7.55 bad=0.4
lat 4.19 bad=0.9 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=0.8 escalation=-0.6 good=-0.8 leaving=1.3 meeting.off=0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=0.6 urgent=-0.4
lata 5.17 bad=-1.3 complaint.cost=-1.2 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.2 escalation=-0.3 good=3.1 growth=2.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.refused=-0.3 payment.sent=-0.4 praise=2.9 reputation=1.9 urgent=-0.4
latach 5.59 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=-0.8 good=0.9 growth=-0.5 leaving=1.2 legal=-0.4 payment.promised=0.9 payment.refused=-0.4 payment.sent=1.3 praise=0.9 reputation=0.8
lataja 8.85 good=0.4
latek 8.56 bad=-0.3 good=1.0
latem 6.95 bad=-0.9 complaint.neglect=0.8 complaint.quality=0.5 good=-1.1 leaving=0.8
latkie 8.85 bad=-0.3
latkow 8.85 bad=-0.4
lato 7.75 bad=-1.1 complaint.neglect=0.6 growth=1.3 leaving=0.4 payment.delayed=1.5 praise=0.4 reputation=0.8
latwe 8.00 bad=-1.0 good=1.1
latwie 7.75 bad=-0.7 good=0.8
latwiz 8.56 bad=-0.6 good=0.6
latwo 6.65 bad=-1.6 good=1.9
latwy 8.16 bad=-0.7 good=1.2
laty 8.56 bad=0.3
lawecz 8.56 bad=-0.8 good=1.6
lazien 3.99 bad=3.3 complaint.cost=-0.4 complaint.quality=1.0 leaving=0.5 legal=-0.4 payment.refused=0.4 payment.sent=0.6 praise=0.7 reputation=-0.6
laznie 8.85 bad=1.3 good=-0.9
lazuro 8.85 good=-0.4
le 8.56 bad=-0.5
leasin 8.85 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=0.8 leaving=0.8
leca 8.85 complaint.neglect=1.5 complaint.quality=0.7 good=0.4
lecace 8.85 bad=0.7 good=-0.4
leci 7.55 bad=-0.4 complaint.delay=-0.3 complaint.quality=0.7 escalation=-0.3 good=1.9 legal=-0.3 payment.delayed=2.0 payment.promised=1.5 praise=1.7 reputation=-0.4 urgent=3.1
lecial 7.75 bad=0.4 good=-0.7
lecz 5.77 bad=1.1 good=-1.5
lecze 6.95 bad=-1.2 complaint.quality=1.0 good=1.7 leaving=1.7 reputation=1.1
leczen 4.42 bad=-2.0 good=2.7
leczni 7.24 bad=-0.8
leczon 7.11 bad=-0.9 good=0.5
leczy 6.86 bad=-0.8 good=1.4
leczyc 6.45 bad=-0.8 good=0.7
leczyl 6.36 bad=1.0 good=-1.1
ledwie 8.34 bad=0.4 good=-0.5
ledwo 6.39 bad=1.2 good=-0.3 growth=1.5 praise=0.8
ledzwi 7.46 bad=-1.3 good=1.0
legaln 8.00 good=1.0
leje 8.00 bad=1.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.6 leaving=0.9 reputation=2.2
lek 6.14 bad=1.0 good=-0.4 growth=1.2 praise=1.2
lekach 7.87 bad=-0.4 good=0.5
lekami 7.38 bad=-0.5
lekark 6.61 bad=2.0 good=-1.2
lekars 5.94 complaint.quality=0.5 good=-1.4 leaving=-0.4 praise=-0.3 reputation=0.9
lekarz 3.53 bad=-1.2 good=3.8 praise=0.4
lekcew 7.46 bad=0.7
lekcja 8.56 bad=-0.5
lekcje 8.56 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-0.5 good=0.9 leaving=-0.4 payment.promised=1.3 praise=1.0 reputation=1.4
lekcji 8.16 bad=-0.4 growth=1.6 payment.sent=1.8
lekka 7.55 bad=0.7 good=-0.6
lekki 8.56 bad=1.2 good=-0.8
lekko 7.17 bad=1.0 good=-0.5
lekoop 8.34 bad=-0.4 good=0.3
lekow 5.84 bad=-0.6
lektor 8.85 bad=0.6 complaint.quality=0.7 good=-0.3 payment.refused=0.9
leku 6.45 bad=-0.6 good=-0.4
leniwa 8.85 bad=-0.6 good=1.6
leniwi 8.85 bad=1.5 good=-1.4
lepiej 5.00 bad=0.9 complaint.cost=-0.5 leaving=-0.5 legal=-0.3 praise=2.3 reputation=1.5
lepsza 6.81 good=-0.6
lepsze 5.58 bad=1.1 complaint.quality=0.4 good=-1.9 leaving=0.4
lepszy 5.84 bad=1.7
lesie 7.55 bad=-0.7 complaint.delay=1.3 complaint.neglect=1.0 good=2.0
leszek 8.16 bad=-1.2 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.6 payment.promised=-0.3 payment.refused=-0.6 payment.sent=0.6 praise=0.7
letnia 7.24 bad=0.9 good=-0.7
letnic 8.56 good=0.4
letnie 7.38 good=-0.4
letnis 8.34 good=-0.6
lewa 7.64 complaint.quality=0.8 leaving=-0.4
lewand 8.34 bad=0.5
lewej 7.55 bad=-0.3 complaint.quality=-0.5 good=-0.9 growth=-0.4 praise=-0.7
lewym 8.56 bad=-0.3 good=-0.5
lezac 8.34 bad=0.4
lezacy 8.85 bad=-0.5 good=1.2
lezak 7.87 bad=1.3 good=-1.0
lezaka 7.46 bad=0.6
lezaki 6.00 bad=0.8 good=0.5
lezako 6.61 bad=-0.5 good=2.2
lezaku 8.56 bad=-1.3 good=1.4
lezal 8.34 bad=0.7 complaint.delay=0.9 good=-0.4 leaving=1.0 legal=0.9 urgent=1.6
lezala 7.64 bad=0.8 complaint.neglect=1.1 good=-0.7 leaving=0.8
lezalo 8.85 bad=-0.4 complaint.neglect=-0.3 leaving=-0.5 payment.promised=-0.4
lezaly 8.16 bad=0.8 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=0.5 good=-0.4 legal=0.4 urgent=0.8
lezank 8.85 bad=0.5
lezec 7.31 good=1.1 meeting.off=1.0 praise=1.0
lezeni 8.16 bad=0.5
lezy 6.51 bad=3.0 complaint.cost=-0.7 complaint.neglect=0.7 complaint.quality=3.1 escalation=-0.5 good=-0.6 growth=-0.7 legal=1.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=2.6 payment.query=-0.7 payment.refused=2.2 payment.sent=-0.4 praise=-0.4 reputation=0.5 urgent=1.6
licenc 7.75 bad=-0.4 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=0.6 good=-0.6 growth=1.3 leaving=-0.5 legal=0.7 payment.delayed=-0.3 payment.disputed=2.9 payment.query=-0.5 payment.refused=-0.3 reputation=-0.3
liczac 7.46 bad=0.8 good=-0.9
liczba 5.96 bad=-0.3 complaint.delay=0.7 complaint.quality=-0.5 good=-2.0 legal=0.6 payment.refused=1.1
liczbe 7.06 good=-1.3 growth=1.1 leaving=-0.5 payment.refused=-0.3 payment.sent=1.5
liczbi 8.16 bad=-0.3 good=0.5
liczby 6.45 bad=-1.2 complaint.delay=0.9 complaint.quality=-0.3 good=-1.4 legal=0.7 payment.refused=1.3
liczne 7.17 bad=-0.7 good=0.6
liczni 7.87 bad=1.0 complaint.cost=-0.5 complaint.neglect=1.8 good=0.9 growth=1.3 leaving=-0.5 legal=-0.4 payment.disputed=3.0 payment.query=-0.4 payment.refused=-0.4 praise=0.6 reputation=-0.5 urgent=-0.4
liczny 7.38 bad=0.5
liczy 6.81 complaint.delay=0.3 complaint.quality=1.4 good=-0.9 leaving=0.4 payment.query=1.1 praise=-0.4 urgent=2.2
liczyc 6.69 bad=1.7 complaint.cost=1.4 complaint.delay=1.3 complaint.neglect=-1.2 complaint.quality=-1.0 good=-0.6 leaving=-0.3 legal=0.4 meeting.off=-0.6 payment.delayed=0.5 payment.disputed=2.5 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.5 reputation=-0.4
liczyl 6.81 bad=1.3 complaint.cost=1.0 complaint.delay=2.0 complaint.neglect=2.0 complaint.quality=-0.4 good=-0.8 growth=-0.3 leaving=0.8 legal=-0.3 meeting.off=-0.3 payment.disputed=1.1 payment.promised=-0.3 payment.refused=-0.4 praise=-0.7 reputation=-0.4
liczym 8.56 bad=-0.5 complaint.delay=1.5 complaint.quality=0.6 leaving=-0.6 praise=-0.4
lidera 8.85 bad=-0.3
lido 8.85 bad=1.5 good=-0.8
likwid 7.64 bad=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.3 good=-1.1 growth=-0.6 leaving=0.7 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=1.2 payment.refused=0.9 praise=-0.5
limit 8.16 bad=-0.7 complaint.quality=-0.4 payment.delayed=1.5
line 8.85 good=0.6
linia 8.16 bad=0.5 complaint.delay=1.5 complaint.quality=-0.4 urgent=1.7
linie 7.87 bad=-0.8 good=1.9
linii 7.55 bad=1.6 good=-1.0 leaving=0.9
linijk 8.16 bad=1.3 complaint.cost=1.3 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=1.3 good=-0.5 leaving=-0.8 legal=-0.5 payment.disputed=1.8 payment.refused=-0.9 praise=-0.4 reputation=1.0
liniow 8.16 good=-0.4
link 8.00 bad=-1.1 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-1.1 escalation=-0.4 good=-0.8 growth=-0.3 meeting.off=1.4 payment.refused=-0.4 praise=-0.9 reputation=0.8 urgent=-0.3
linked 8.56 bad=1.0 complaint.cost=1.3 complaint.delay=-0.9 complaint.quality=-1.4 good=-0.7 leaving=-0.6 payment.disputed=-0.4 payment.refused=1.7 praise=-0.6 reputation=3.6
linki 8.16 bad=0.3
lioret 8.85 bad=0.5
lipa 7.87 bad=0.5 good=-0.8
lipca 7.11 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.8 good=-1.1 leaving=-0.3 payment.delayed=0.8 payment.refused=-0.5
lipcow 8.85 bad=0.5 complaint.neglect=1.3 escalation=1.2 reputation=1.9
lipcu 7.06 bad=-1.1 complaint.cost=0.7 complaint.delay=1.3 complaint.quality=0.4 good=-0.9 leaving=1.2 legal=1.0 payment.disputed=0.8 reputation=-0.3 urgent=1.2
lipiec 8.16 complaint.neglect=1.4 complaint.quality=0.8 good=-0.6 growth=1.3 leaving=0.3 legal=0.9 payment.delayed=-0.3 payment.query=1.4 payment.refused=0.8 praise=-0.4
lis 8.56 bad=-0.5 complaint.quality=-0.3 good=-0.6 leaving=-0.4 legal=-0.3
lisci 8.34 bad=0.4 good=-0.4
liscie 7.24 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=1.0 good=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.6 payment.refused=0.5 payment.sent=-0.5 praise=-0.5
list 7.75 bad=-1.3 complaint.delay=-0.5 good=0.6 leaving=0.5 urgent=2.6
lista 7.64 bad=0.8 complaint.cost=0.9 complaint.quality=0.5 good=-0.7 leaving=1.0 payment.query=1.5 praise=-0.3 reputation=1.2
listac 8.56 good=0.4
liste 7.00 bad=1.0 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=0.8 escalation=-0.5 good=-0.4 growth=-0.9 leaving=2.3 legal=1.2 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.7 reputation=1.6
listop 5.98 bad=0.9 complaint.delay=4.4 complaint.neglect=1.7 complaint.quality=0.4 good=-2.6 growth=-1.2 leaving=-0.4 legal=3.0 meeting.off=-1.3 payment.promised=1.6 payment.query=3.3 payment.refused=2.3 praise=-2.1 reputation=-1.6 urgent=-0.4
listow 8.85 bad=-0.5 good=0.8 praise=0.9
listu 8.16 bad=-1.0 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.7 praise=0.6 reputation=-0.3 urgent=1.4
listy 6.90 bad=-2.1 complaint.cost=-0.6 complaint.neglect=0.5 complaint.quality=-0.5 escalation=-0.5 good=-0.6 growth=-0.8 leaving=0.5 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=0.3 payment.refused=2.5 payment.sent=-0.6 praise=-0.9 reputation=-0.5 urgent=-0.6
litera 8.00 bad=-0.6 good=0.4
litero 8.34 bad=0.7 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.8 good=0.4 leaving=-0.5 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=0.6 reputation=-0.5 urgent=1.7
litery 8.34 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.3 good=-0.4 leaving=-0.3 praise=-0.4 reputation=-0.5 urgent=3.0
litrow 8.85 good=0.8
litwa 8.85 bad=-0.5 complaint.delay=-0.3 growth=1.5
live 8.34 bad=-0.6 good=1.3
lobby 6.65 bad=-0.9 good=-0.8
lodki 8.85 bad=0.3 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.3 payment.refused=0.9
lodow 8.85 bad=-0.4 good=1.0
lodowa 7.75 bad=1.3 good=-1.2
lodowc 8.00 bad=0.8 complaint.cost=1.4 good=-0.6 payment.disputed=1.8
lodowk 5.82 bad=-2.2 complaint.quality=1.5 good=4.0
lody 7.17 bad=-0.9 good=1.0
lodzi 6.95 bad=-0.6 good=-0.9
lodzia 8.56 bad=-0.6 complaint.delay=0.6 complaint.quality=-0.5 good=1.7 praise=1.5 reputation=0.8
lodzie 8.85 bad=1.4 good=-0.7
lodzki 7.75 bad=-0.3 good=-0.5
logicz 8.16 bad=0.4
logist 8.56 bad=-0.3 complaint.cost=0.9 complaint.quality=0.5 escalation=1.2 leaving=0.7 reputation=-0.4
logo 6.95 complaint.cost=0.7 complaint.neglect=-1.2 complaint.quality=1.6 escalation=-0.5 good=-1.1 growth=-1.0 leaving=1.1 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 reputation=-0.8 urgent=-0.8
logowa 8.00 bad=1.9 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=2.4 good=-0.7 leaving=1.1 legal=-0.3 payment.refused=1.2 praise=-0.4 reputation=-0.3
lojaln 7.46 bad=-2.6 good=1.0 growth=1.5 praise=1.1
lokal 7.24 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.8 good=0.8 leaving=-1.1 legal=-0.3 meeting.off=-0.3 payment.disputed=0.9 payment.query=-0.5 payment.refused=-0.4 praise=2.2 reputation=-0.5
lokala 8.56 bad=-1.5 complaint.cost=-0.8 complaint.quality=-0.6 good=-0.8 growth=-0.3 leaving=-0.4
lokali 4.72 bad=-2.9 good=3.1
lokaln 6.04 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=1.1 escalation=0.8 growth=-0.7 leaving=-1.2 legal=-0.8 meeting.off=2.6 payment.disputed=0.5 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.1 reputation=3.8 urgent=-0.4
lokalu 7.55 bad=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.8 growth=-0.3 leaving=-0.5 payment.refused=-0.3
lokato 7.31 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.4 good=-0.7 leaving=-0.8 legal=-0.8 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.5
lokaty 8.85 bad=-0.4
lomzy 8.85 good=-0.5 growth=2.4 payment.query=-0.4 praise=-0.3
london 8.85 bad=-0.5 good=1.0
londyn 7.55 bad=-1.0
lopatk 8.85 good=0.5
lorenz 8.85 bad=-0.8 good=-0.3
los 8.34 bad=-0.6 good=0.7
losowa 8.85 bad=-1.0 good=1.8 growth=2.3 praise=1.7
losowo 8.56 good=-0.5
lotnic 7.75 bad=-0.6
lotnis 6.23 bad=1.3 good=0.7
lotwa 8.56 bad=-0.7 complaint.delay=-0.3 growth=1.5
louvre 7.87 bad=-0.4 good=-0.4
loze 7.87 bad=-0.5 good=0.8
lozecz 7.31 bad=0.3 good=0.7
lozek 7.87 bad=0.4 good=-0.3
lozka 5.26 bad=1.6 good=-1.1
lozkac 7.46 bad=1.8 good=-0.8
lozkam 7.31 bad=1.4 good=-0.9
lozkie 6.77 good=-1.1
lozko 5.57 bad=1.5 complaint.neglect=0.8 good=-1.2 leaving=0.6
lozku 6.81 bad=1.5 good=-0.7
lub 4.32 bad=-0.5 good=-0.8 payment.query=0.3
lubi 6.21 bad=1.1 complaint.cost=2.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=0.6 good=-0.4 leaving=-0.7 payment.refused=-0.3 praise=-0.4 reputation=1.0
lubia 7.55 bad=-1.2 good=2.0
lubian 8.85 bad=-0.3 good=0.9
lubie 6.90 complaint.cost=-0.7 complaint.quality=1.6 good=1.5 growth=-0.3 legal=0.6 payment.refused=-0.6 praise=1.1 reputation=-0.6
lubimy 8.00 complaint.cost=0.9 complaint.quality=0.5 reputation=1.0
lubini 8.85 bad=-0.7 good=0.5
lublan 8.85 bad=-1.0 good=0.7 growth=2.4 legal=-0.4 praise=2.0
lublin 6.95 bad=1.1 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=0.4 good=-0.5 leaving=2.4 legal=0.6 payment.disputed=0.8 reputation=-0.4
ludowe 8.16 good=-0.7
ludzi 5.23 bad=0.3 complaint.neglect=1.0 good=1.7 legal=-0.4 payment.disputed=0.5 reputation=0.9
ludzie 5.35 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.6 complaint.quality=2.1 escalation=-0.3 good=1.6 growth=0.5 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.delayed=1.1 payment.promised=-0.3 payment.query=0.6 payment.refused=-0.3 payment.sent=-0.4 praise=1.0 reputation=2.6 urgent=-0.4
ludzio 7.31 bad=1.0 complaint.delay=0.7 complaint.neglect=0.3 good=-0.4 payment.delayed=1.0 praise=0.5 reputation=1.1
ludzka 8.56 bad=-0.3 good=0.8
ludzki 6.58 bad=-1.6 good=1.4 praise=0.7
ludzku 8.16 complaint.delay=1.4 complaint.quality=1.2
ludzmi 7.55 leaving=0.6
lukasz 7.06 complaint.neglect=0.4 complaint.quality=0.5 escalation=0.6 good=1.2
lukiem 7.00 bad=1.5 good=-1.0
lukim 8.85 bad=0.4
luksus 6.36 bad=-0.4 good=-2.1
lunch 7.46 bad=-0.6 good=2.5
lunchu 8.56 good=-0.5 meeting.off=1.6
lustra 8.85 bad=-1.3 good=2.1
lustrz 8.56 bad=1.0 complaint.neglect=1.4 complaint.quality=1.1 praise=-0.4 reputation=1.1
luszcz 8.16 good=-0.3
lutego 7.17 bad=-2.5 complaint.cost=-0.8 complaint.quality=-0.9 escalation=-0.4 good=-0.4 growth=-0.5 leaving=2.7 meeting.off=-0.5 payment.delayed=1.8 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-0.4 reputation=-0.9 urgent=-0.3
luty 8.34 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.8 growth=-0.4 legal=-0.4 payment.delayed=3.2 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.5
lutym 6.95 bad=-0.5 complaint.cost=-0.5 complaint.delay=1.5 complaint.quality=0.4 good=-1.1 growth=-0.5 leaving=3.4 legal=-0.4 payment.refused=0.4 reputation=-0.4
luz 8.85 bad=-0.7 good=0.4
luzie 8.16 bad=-1.0 good=1.6
luzne 8.56 bad=-0.3 good=0.4
luzny 8.85 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.9
lyzecz 8.00 bad=0.5
lyzka 8.56 bad=0.4
lzejsz 8.56 bad=0.4
lzs 8.85 bad=-0.3 good=0.5
m 2.96 bad=-1.2 complaint.delay=0.7 reputation=0.4
m2 8.34 bad=-1.1 good=1.7
ma 3.65 complaint.cost=1.9 complaint.delay=0.9 complaint.neglect=-0.7 escalation=2.8 good=-0.7 leaving=2.5 legal=-0.9 meeting.off=1.4 payment.delayed=-0.7 payment.disputed=-1.3 payment.promised=0.3 payment.query=0.9 payment.refused=-1.2 payment.sent=-0.7 reputation=0.6 urgent=0.7
macicy 7.64 bad=1.2 good=-1.3
macie 6.81 bad=1.7 complaint.cost=1.5 complaint.delay=1.3 complaint.neglect=1.4 complaint.quality=-1.0 escalation=-0.3 good=-1.4 growth=-0.5 leaving=-1.2 legal=1.1 meeting.off=1.2 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-1.0 reputation=-0.8
maciej 7.24 bad=-0.9 complaint.quality=-0.4 leaving=0.8 praise=0.6
macier 7.46 bad=-1.2 complaint.quality=-0.3 good=-0.5
madra 8.85 bad=-0.3 good=0.4
madre 8.85 good=-0.4
madryt 8.85 bad=-0.5 good=0.9
madrze 8.16 bad=-0.9
magazy 6.90 bad=-2.6 complaint.neglect=-1.3 complaint.quality=-1.0 good=1.4 leaving=-1.8 legal=-1.1 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=0.5 payment.sent=-0.6 praise=0.5 reputation=-0.9 urgent=-0.7
magdal 8.00 bad=-0.4
magdo 8.16 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.6 growth=-0.4 leaving=0.6 payment.delayed=0.8 payment.refused=-0.6 payment.sent=1.3 praise=0.4
magicz 8.00 good=0.6
magist 8.16 bad=-1.0 complaint.delay=-1.1 good=0.8 payment.sent=1.8 praise=1.2
magnet 7.64 bad=-2.0 good=2.6
mail 7.38 bad=1.1 complaint.cost=0.4 complaint.delay=1.6 complaint.neglect=2.4 escalation=0.8 good=-0.5 growth=-0.6 legal=0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=3.5 praise=-0.7
maila 6.86 bad=1.7 complaint.delay=0.6 complaint.neglect=1.0 complaint.quality=-0.7 good=-1.0 growth=-0.4 leaving=2.9 legal=-0.9 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.4
maile 8.00 bad=1.7 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=3.3 complaint.quality=-0.6 leaving=-0.5 legal=1.2 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=0.6 payment.refused=0.7 payment.sent=-0.6 praise=-0.3 reputation=-0.5
mailem 7.55 bad=1.1 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=1.6 complaint.quality=0.8 good=0.6 leaving=1.4 legal=0.4 meeting.off=0.9 payment.disputed=1.1 payment.promised=-0.4 payment.query=1.0 payment.refused=0.6 payment.sent=0.6 praise=0.7 reputation=-0.3 urgent=-0.4
maili 8.85 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.6 payment.promised=-0.4 payment.sent=-0.3
mailin 8.85 bad=-2.2 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.4 growth=-0.4 leaving=-0.5 legal=-0.7 payment.refused=-0.6
mailow 7.06 complaint.quality=-0.4 good=-0.4 leaving=-0.4 payment.query=2.2 payment.sent=-0.5 praise=-0.3
mailu 8.16 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=-0.5 growth=-0.4 reputation=1.1
maj 7.00 complaint.neglect=0.5 complaint.quality=0.5 leaving=-0.5 legal=0.7 payment.refused=0.3
maja 4.75 bad=0.5 complaint.cost=-0.5 complaint.delay=2.8 complaint.quality=1.7 escalation=-0.9 good=-2.3 growth=-1.1 leaving=0.5 legal=1.8 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=1.5 payment.refused=0.3 payment.sent=-0.8 praise=-1.7 reputation=0.8 urgent=0.6
majac 7.00 bad=-0.6 good=1.0
majace 7.75 bad=0.3 good=-0.7
majacy 7.87 good=-0.4
majatk 8.00 bad=-0.5 complaint.delay=-0.5 good=-0.3 meeting.off=0.8
majowk 8.34 bad=0.6 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.3 payment.refused=0.9
majste 8.56 bad=-0.3 complaint.cost=-0.5 complaint.quality=0.5 escalation=1.5 good=-0.5 leaving=-0.5 praise=-0.5 reputation=-0.4
majstr 8.56 bad=0.5 complaint.quality=0.8 escalation=1.7
maju 7.00 bad=-1.7 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=1.6 growth=2.2 leaving=-0.8 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.3 payment.sent=0.8
makabr 8.56 bad=0.8
makaro 7.55 bad=0.8 good=-0.5
maki 8.85 bad=-0.6 payment.delayed=2.0
maksa 8.16 bad=0.6
maksim 8.56 bad=-1.3 good=-0.3
maksym 7.11 bad=0.3
mala 5.63 bad=-0.3 complaint.quality=-0.4 good=0.7 leaving=-0.3 payment.delayed=0.8 payment.sent=1.0 praise=0.8
malarz 8.85 bad=-0.4 good=-0.4
male 5.29 bad=0.9 complaint.quality=-0.6 praise=1.5
maleck 8.85 bad=-0.4
malego 7.06 bad=-1.3 good=0.9
malej 7.46 bad=0.7 complaint.cost=1.3 leaving=-0.4 payment.delayed=1.9
malenk 6.90 bad=1.9 good=-1.5
malgor 7.31 bad=-1.3 good=-0.5
malin 8.56 bad=1.1 good=-0.5
malina 8.34 bad=0.3 good=-0.4
malkon 8.56 bad=-1.2 good=1.5
malo 4.56 bad=5.8 good=-3.8 payment.delayed=0.7
malomo 8.16 bad=0.4
malopo 8.56 bad=-0.5 good=0.4
malowa 8.56 bad=-0.6
malown 7.11 bad=-1.9 good=2.7
maluch 6.95 bad=-1.4 good=1.5
malusz 8.16 bad=0.9 good=-0.6
malutk 6.31 bad=2.2 good=-0.3
maly 5.00 bad=1.9 complaint.neglect=2.8 complaint.quality=-0.6 good=-0.7 praise=-0.6
malych 6.23 bad=-0.3 complaint.neglect=0.7 good=1.4 leaving=0.5 praise=-0.3
malym 6.69 bad=0.4 good=0.6 payment.sent=1.3 praise=1.1
malymi 7.24 bad=0.9
malzen 6.69 bad=-1.7
mam 3.96 bad=0.5 complaint.cost=1.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-1.1 good=-1.0 growth=-1.1 legal=-1.4 meeting.off=1.1 payment.delayed=-1.3 payment.disputed=0.9 payment.promised=-2.2 payment.query=3.3 payment.sent=0.7 praise=-1.0 reputation=3.3 urgent=-1.0
mama 6.39 bad=-0.5 complaint.cost=0.4 complaint.neglect=-1.0 complaint.quality=1.1 escalation=0.8 good=0.6 leaving=-0.7 legal=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.3 reputation=-0.8
mame 8.34 bad=1.2 complaint.quality=1.3 escalation=1.3 good=-0.8
mamie 8.16 bad=0.6 good=-0.3
mammog 8.56 bad=0.4 good=-0.4
mamy 5.01 bad=-0.8 complaint.cost=0.8 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=1.2 escalation=0.5 good=-2.0 growth=-0.7 leaving=-0.5 meeting.off=1.2 payment.delayed=3.5 payment.disputed=-0.3 payment.promised=1.6 payment.query=-0.5 payment.refused=-0.4 payment.sent=-1.2 praise=-2.2 reputation=0.3 urgent=2.4
manage 6.36 bad=-0.7 good=-1.5 growth=1.2
maneki 8.56 bad=-0.6 good=0.9 growth=1.2 praise=1.0
manicu 8.85 bad=1.4 good=-1.1
manipu 8.56 bad=0.4 complaint.cost=1.1 complaint.neglect=0.9 leaving=1.0 reputation=1.5
mankam 6.95 bad=-0.3
manor 8.16 bad=0.4 good=-0.4
map 8.85 bad=-0.3 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 good=1.0 growth=1.8 leaving=-0.4 meeting.off=1.6 praise=1.2 reputation=1.4
mapa 8.16 bad=0.7 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.8 good=1.1 leaving=-0.5 legal=0.3 meeting.off=-0.4 payment.refused=-0.3 praise=2.0 reputation=0.4
mape 8.85 bad=0.6 complaint.delay=1.9 praise=-0.3 reputation=1.3
mapie 8.34 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.6 leaving=-0.4 praise=-0.4 reputation=-0.4
mapka 8.85 complaint.quality=0.8 reputation=1.0
mapy 8.34 bad=-0.4 good=0.3
mar 8.85 bad=0.5
marca 6.81 complaint.cost=0.6 complaint.delay=-0.9 complaint.neglect=-0.4 escalation=-0.5 good=-1.1 growth=-0.8 leaving=4.2 payment.disputed=0.5 payment.promised=1.1 payment.refused=-0.8 praise=0.5 reputation=-0.6
marce 8.85 bad=0.6 good=-0.3
marche 8.16 good=0.4
marcin 7.46 bad=0.5 complaint.delay=3.8 complaint.neglect=0.9 complaint.quality=-0.9 good=0.5 growth=-0.3 leaving=-0.3 payment.refused=-0.3 praise=-0.6 urgent=1.3
marcu 7.00 bad=-3.9 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=2.6 growth=1.8 leaving=-0.4 praise=2.2 reputation=-0.4 urgent=-0.3
marek 7.06 bad=-0.8 good=-0.4
margar 8.34 bad=0.8 good=-0.6
margin 8.34 bad=-0.8 good=0.8
maria 7.55 bad=-0.7
marka 6.86 bad=-1.4 complaint.quality=-0.5 good=0.3 praise=1.0
markam 8.00 bad=-0.5
markec 8.34 bad=1.2 good=-0.5
marker 8.16 bad=-0.3
market 6.39 bad=-2.0 good=-1.5 praise=-0.5
marki 6.86 bad=-1.4 good=-1.4
markow 8.56 bad=-0.7
markus 8.56 good=-0.3
marmar 8.85 bad=-0.3 good=-1.7
marmol 8.34 bad=-0.5 good=0.9
marna 8.34 bad=0.3
marne 7.87 bad=0.8 good=-0.4
marneg 8.85 bad=0.5 good=-0.7
marnie 8.56 bad=1.5 good=-1.4
marny 8.00 bad=-0.4 good=-0.3 payment.delayed=1.7
marrio 8.16 good=-0.3
marta 7.75 complaint.delay=1.9 complaint.neglect=1.5 escalation=1.1 good=-0.8 growth=-0.4 leaving=-0.3 payment.query=-0.4
martin 8.56 bad=-0.7
martwy 8.56 bad=0.8 complaint.quality=1.2 good=-0.4
martyn 8.16 bad=-0.9 good=1.0
marudn 8.85 good=-0.3
marudz 8.85 bad=-0.4 complaint.delay=-0.5 good=0.8 praise=1.0
maryno 8.16 bad=0.3 good=-0.4
marzec 8.34 bad=-1.9 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.6 growth=3.7 leaving=-0.3 payment.delayed=1.5 praise=1.3
marzen 7.24 bad=-2.2 good=3.0
masa 7.31 bad=0.5 complaint.quality=0.7 reputation=0.8
masakr 6.04 bad=3.5 good=-2.3
masarz 8.85 bad=0.6 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.7 praise=-0.5
masaz 7.38 bad=-0.4 good=-0.3
masaze 7.11 bad=0.8
masazu 7.55 bad=0.8 good=-0.4
masazy 7.64 bad=0.8 good=-0.9
maskot 8.56 bad=-0.8 good=0.4
maslem 8.56 bad=1.1 good=-0.5
maslo 8.34 bad=-0.4 good=0.9
masowe 8.34 good=-0.3
masuja 8.34 good=-0.4
masy 7.55 bad=-0.4
masz 6.45 good=0.8
maszyn 7.38 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=0.4 payment.delayed=0.8 reputation=0.6
mat 8.56 bad=-0.3
matema 7.55 bad=-1.2 complaint.neglect=-0.4 good=1.9 praise=1.2
matera 6.08 bad=2.3 good=-1.9
materi 5.84 complaint.delay=1.2 complaint.neglect=-1.0 complaint.quality=-0.5 good=-1.1 growth=-0.3 leaving=0.6 legal=-0.4 meeting.off=0.3 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=1.3 payment.refused=-0.5 payment.sent=-0.3 urgent=-0.4
mateus 8.56 bad=-0.3
matki 7.64 bad=-1.1 complaint.neglect=0.5 complaint.quality=0.5 good=0.7 leaving=0.6
maty 8.85 bad=1.1 good=-0.5
max 7.06 bad=2.1 good=-1.5
maxa 8.56 bad=0.7 good=-1.2
maz 6.39 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.6 good=1.6 growth=-0.8 leaving=-1.3 meeting.off=0.7 payment.refused=-0.5 praise=3.1 reputation=-0.7
mazur 8.16 good=-0.4
mazura 8.00 bad=1.5 good=-0.8 growth=1.2 praise=1.0
mazurk 8.85 bad=0.4 good=-0.4
mazurs 8.00 good=-0.7
mebelk 8.34 bad=0.6 good=0.5 payment.sent=1.6 praise=1.3
meblac 8.56 bad=0.7 complaint.neglect=0.6 complaint.quality=0.9 good=-0.5 legal=1.0 reputation=1.1
meblam 8.34 bad=1.7 good=-0.6
meble 5.98 bad=2.7 complaint.delay=1.9 escalation=0.7 good=-1.9 growth=-0.4 leaving=-0.5 legal=1.5 payment.refused=0.6 praise=-0.5 reputation=0.8
mebli 8.16 complaint.quality=1.3 reputation=1.2
mec 8.16 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 growth=-0.4 leaving=-0.5 payment.disputed=1.7 payment.refused=-0.3
mecena 7.24 bad=-1.9 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=0.5 complaint.quality=0.6 escalation=-0.4 good=1.4 growth=0.6 leaving=-1.2 legal=2.0 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.9 payment.sent=-0.5 praise=0.4 reputation=-0.8 urgent=-0.7
mechan 6.86 bad=-0.7 complaint.cost=0.9 complaint.quality=0.5 good=-0.4 payment.promised=-0.3 payment.query=1.5 payment.refused=0.4
mecz 7.75 bad=-1.3 good=-0.5
meczac 8.34 bad=1.3 complaint.cost=-0.4 complaint.quality=-0.5 good=-1.0 leaving=-0.7 praise=-0.7 reputation=-0.7
meczar 8.56 bad=-0.6 complaint.neglect=-0.4 good=0.7 leaving=-0.5 praise=1.1
meczu 8.85 bad=0.5 complaint.delay=-0.3 complaint.neglect=-0.3 leaving=-0.4 legal=1.2 payment.disputed=1.5
meczy 8.85 bad=0.5
meczyl 7.46 bad=0.4 complaint.neglect=0.5 escalation=0.6
med 7.11 complaint.delay=0.8 good=-0.3 reputation=1.2
medal 7.64 bad=-1.2 good=1.5 praise=1.0
media 7.75 complaint.cost=-0.8 complaint.delay=-0.4 good=-0.7 leaving=-0.6 praise=-0.5 reputation=3.1
mediac 8.34 bad=-0.5 good=-0.4
mediat 8.85 complaint.cost=-0.5 complaint.quality=-1.1 legal=2.1 payment.disputed=2.4 payment.refused=-0.6 reputation=-0.5
medica 8.85 good=-0.9
medici 8.56 bad=0.3 good=-0.6
medicu 8.34 good=-0.5
mediow 8.56 bad=-1.1 complaint.neglect=-0.3 good=1.2 growth=2.7
medycy 6.48 bad=-0.6
medycz 5.58 bad=-2.2 good=-0.7 praise=0.6
medyko 8.85 bad=-0.4
mega 6.77 bad=0.5 good=1.4
melduj 8.56 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.8 growth=1.1 leaving=0.8 praise=0.7
melodi 8.85 bad=0.6 good=-0.3
melony 8.85 bad=-0.5 good=0.4
menadz 7.31 good=0.6
menage 7.31 bad=0.7 good=-0.8
menedz 7.55 bad=2.0 complaint.quality=1.2 good=-2.2 leaving=1.3
mental 8.56 bad=0.3 good=-0.4
menu 5.98 bad=3.3 complaint.cost=0.5 complaint.delay=-0.4 complaint.quality=1.7 good=-1.4 payment.refused=-0.4
mercur 7.11 bad=0.4 good=-1.0
merdas 8.85 bad=-0.3 good=0.6
meryto 7.55 bad=-0.4
meskic 8.56 bad=-0.4
meskie 8.34 bad=-0.4
metabo 7.55 bad=-0.7 good=-0.4
metal 8.85 bad=0.3 complaint.quality=0.6 legal=0.6
metalo 7.64 bad=0.9 good=-0.5
mete 8.16 bad=0.4 good=-0.3
metod 7.31 bad=-0.8
metoda 6.55 good=-0.4
metodo 8.56 bad=0.3
metody 6.58 bad=-0.9
metr 8.85 bad=-0.5 good=-0.7 praise=-0.4
metra 6.77 bad=-1.0 good=1.1 legal=0.4
metrix 8.85 bad=-0.3
metro 8.00 bad=-0.4 good=-0.8
metrop 8.85 bad=-0.9 good=1.2
metrow 6.69 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.6 leaving=0.5 payment.disputed=1.2 praise=-0.5
metry 8.34 bad=-0.9 good=-1.3
meza 7.17 complaint.cost=-0.4 complaint.delay=-0.4 good=-0.8 praise=-0.5 reputation=-0.3
mezczy 7.17 bad=-1.5
mezem 6.14 complaint.cost=0.6 complaint.quality=0.3 good=0.4 leaving=1.2 praise=0.3
mezowi 7.87 complaint.neglect=0.6 complaint.quality=0.5 good=-0.5 legal=1.1 payment.sent=0.9 praise=-0.4 reputation=-0.3
mg 8.56 good=-0.3
mgr 7.75 bad=-0.9 good=1.2
mhz 8.56 bad=-0.7 good=0.6
mi 3.47 bad=1.0 complaint.cost=2.3 complaint.delay=-0.8 complaint.neglect=2.5 complaint.quality=-0.5 growth=-1.7 leaving=-0.5 legal=1.4 meeting.off=1.1 payment.delayed=2.5 payment.disputed=1.9 payment.promised=1.6 payment.query=-0.4 payment.refused=1.7 payment.sent=-0.8 praise=1.5 reputation=0.8 urgent=-0.6
mial 4.84 bad=1.8 complaint.cost=-1.3 complaint.delay=6.3 complaint.neglect=0.3 good=0.8 growth=-1.0 leaving=-1.5 legal=-0.6 payment.delayed=1.2 payment.disputed=-0.6 payment.promised=-1.2 payment.refused=1.5 payment.sent=-1.1 praise=-0.5 reputation=0.7 urgent=3.3
miala 4.34 bad=1.4 complaint.cost=-0.7 complaint.delay=2.1 complaint.neglect=0.6 complaint.quality=1.2 escalation=-0.4 good=-1.7 growth=-0.3 meeting.off=0.8 payment.disputed=1.7 payment.refused=-0.4 payment.sent=-0.3 urgent=-0.6
mialam 6.73 bad=0.5
mialby 8.56 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=-0.6 payment.refused=-0.4 reputation=-0.3
mialem 5.53 complaint.quality=0.5 good=2.3 growth=0.7 leaving=-0.3 payment.refused=0.5 praise=1.0 reputation=1.1
mialo 5.90 complaint.cost=-0.9 complaint.delay=1.4 complaint.neglect=-1.0 complaint.quality=1.5 good=-0.4 growth=-0.3 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.0 payment.refused=0.5 payment.sent=0.4 praise=2.1 reputation=-0.7
mialy 6.06 bad=1.2 complaint.cost=0.5 complaint.delay=1.9 complaint.neglect=-0.7 complaint.quality=0.9 leaving=-0.4 legal=-0.3 payment.disputed=-0.6 payment.refused=0.6 praise=-0.3 urgent=0.8
mianow 8.56 bad=-0.6
mianwa 8.85 bad=1.3 good=-0.5
miare 6.10 bad=1.3 good=-1.1
miast 7.06 bad=-1.2 good=-0.5
miasta 5.25 bad=-2.7 complaint.cost=0.7 complaint.quality=0.5 good=2.9 growth=0.8
miaste 6.48 bad=-1.8 good=2.2
miasto 6.69 bad=0.6 good=0.5
mice 8.85 bad=-0.9 good=-0.4
michal 7.31 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.4 good=-1.5 payment.disputed=1.4 payment.refused=-0.3 praise=-0.5
mickie 8.56 bad=1.1 complaint.delay=-0.4 complaint.neglect=-0.8 good=-0.4 leaving=1.9 praise=-0.5 reputation=-0.5
miec 5.23 bad=-2.0 complaint.neglect=-0.4 complaint.quality=-0.8 growth=-0.5 leaving=0.7 payment.refused=-0.3 payment.sent=0.6 praise=0.6 reputation=-0.4 urgent=0.8
mieczy 8.85 bad=0.5 complaint.quality=1.5 good=-0.3 leaving=1.9 reputation=-0.3
miedzy 5.22 bad=-2.0 complaint.delay=-0.4 complaint.neglect=-0.3 good=-1.0 payment.query=0.6
miejsc 3.49 bad=-2.2 complaint.cost=-0.7 escalation=-0.5 good=2.8 growth=-0.7 leaving=-1.3 legal=-0.3 payment.delayed=-0.4 payment.promised=0.4 payment.refused=1.8 praise=0.9 reputation=-0.9 urgent=-0.3
miejsk 6.69 bad=1.1 complaint.cost=1.0 complaint.delay=0.6 good=0.4 leaving=-0.3 legal=0.5 payment.disputed=1.4 reputation=0.9
miekki 7.06 good=0.5
mielca 8.85 complaint.quality=0.7 leaving=-0.3 payment.refused=0.9 payment.sent=2.2
mieli 5.13 bad=-1.6 good=1.7
mielis 6.81 bad=1.0 complaint.cost=-0.4 complaint.delay=2.0 escalation=-0.4 growth=1.1 leaving=2.8 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.5 praise=0.5 reputation=-0.7 urgent=0.9
mielno 8.85 good=-0.8
mielon 7.75 bad=1.8 good=-1.0
mienia 8.85 bad=-0.3
mierna 8.56 bad=0.9 good=-0.4
mierni 8.34 good=-0.3
mierny 8.56 bad=0.8 good=-0.7
mierze 7.87 bad=-0.3 good=-0.8
mierzy 7.75 bad=-0.5 complaint.quality=-0.3 good=-1.5
mies 7.38 bad=-0.8
miesa 7.31 bad=1.3 good=-0.7
miesci 5.96 bad=-1.8 complaint.cost=1.3 complaint.neglect=-0.3 good=3.0 leaving=0.5 praise=-0.4
miesem 8.85 bad=0.5 good=-0.5
miesia 4.64 complaint.delay=4.3 complaint.neglect=3.2 complaint.quality=-0.3 escalation=-1.4 good=-1.5 growth=-0.7 leaving=1.4 legal=-1.3 meeting.off=1.0 payment.delayed=4.1 payment.disputed=-1.1 payment.promised=-0.4 payment.query=0.6 payment.refused=-1.9 payment.sent=0.4 reputation=0.8 urgent=-0.7
miesie 5.54 bad=0.8 complaint.cost=2.8 complaint.delay=-0.5 escalation=-0.3 growth=0.5 leaving=0.8 payment.disputed=-0.7 payment.refused=-0.3 urgent=0.7
miesny 8.85 bad=-0.4
mieso 7.31 bad=0.3
miesza 6.90 bad=1.8 complaint.quality=-0.5 good=-0.7 meeting.off=-1.3
mieszc 8.34 bad=-0.6 good=-0.5
mieszk 5.32 bad=0.4 complaint.cost=0.5 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=0.4 payment.disputed=0.5 payment.refused=0.6 praise=1.1
migdal 7.11 bad=0.7 good=-1.0
migi 8.85 bad=-0.3 good=-0.9
migrac 8.56 bad=1.8 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=3.3 escalation=1.2 good=-0.7 leaving=3.5 praise=-0.6 reputation=-0.5
mija 7.24 bad=1.5 complaint.cost=-0.3 complaint.neglect=0.4 complaint.quality=-0.6 good=-0.5 growth=-0.5 leaving=-0.3 legal=0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 praise=-0.3 reputation=-0.4 urgent=3.0
mikola 7.46 bad=0.5 complaint.delay=-0.3 complaint.quality=1.4 good=-0.6 growth=2.3 payment.delayed=-0.3 payment.promised=1.5 payment.query=-0.3 praise=-0.3
mikro 8.00 good=-0.3
mikrob 8.00 good=-0.5
mikrof 7.24 bad=-0.7 good=1.5
mila 4.17 bad=-6.0 good=6.1 praise=1.9 reputation=-0.3
milcza 8.34 bad=0.6 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 meeting.off=1.1 payment.refused=-0.3 reputation=0.4
milcze 7.64 bad=1.7 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=3.7 good=-0.5 growth=-0.4 legal=1.1 meeting.off=0.9 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.4
milczy 8.56 bad=1.1 complaint.delay=0.4 complaint.neglect=1.0 legal=1.2 payment.disputed=1.5 urgent=1.3
mile 5.79 bad=-2.7 complaint.neglect=0.4 complaint.quality=0.6 good=3.5 legal=0.7 reputation=0.8
milego 6.90 bad=-0.5 complaint.quality=0.6 good=0.9 payment.refused=1.3
milej 6.81 bad=-1.0 good=1.2
mili 6.61 bad=-2.2 good=2.3
milion 6.73 bad=-0.5 complaint.quality=0.5 good=-1.3 reputation=0.9
milo 6.28 bad=-1.8 complaint.neglect=0.4 complaint.quality=-0.5 good=3.8 growth=0.5 leaving=-0.5 praise=2.0
milosc 8.85 good=0.4
milosn 7.55 bad=-0.8
milszy 8.85 bad=0.3
mily 5.29 bad=-2.0 complaint.quality=0.4 escalation=0.8 good=2.6 payment.refused=0.6
milym 7.00 bad=-2.3 good=3.1
mimo 4.56 bad=1.8 complaint.cost=0.5 complaint.delay=0.4 complaint.quality=0.7 good=-0.4 growth=0.5 legal=0.9 payment.delayed=0.8 praise=-0.3
min 5.33 bad=0.8 good=-0.6
mina 7.75 bad=1.3 good=-0.6
minal 7.11 bad=2.5 complaint.cost=-0.5 complaint.delay=3.7 complaint.neglect=3.8 complaint.quality=-1.6 escalation=-0.4 good=-0.3 growth=-0.4 legal=0.9 meeting.off=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.5 reputation=-0.6 urgent=-0.3
mine 8.34 bad=0.4 good=-0.5
minela 8.85 bad=0.6 complaint.delay=1.5 complaint.quality=1.1
minelo 7.11 bad=1.3 complaint.cost=-0.3 complaint.delay=2.4 leaving=-0.3 legal=0.5 payment.refused=0.5 reputation=-0.4
minely 7.75 bad=0.7 complaint.cost=0.8 complaint.delay=2.4 complaint.quality=0.7 leaving=0.5 legal=0.8 praise=-0.3
minera 7.11 bad=-0.6
mini 6.08 bad=-0.4 good=1.7
minima 6.81 bad=1.9 good=-0.9
minimu 7.31 bad=0.5 complaint.cost=2.7 complaint.quality=-1.0 good=-0.5 payment.disputed=0.8 payment.refused=-0.4
minist 7.38 bad=-1.5 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.8 leaving=-0.5 legal=0.6 payment.delayed=1.0 payment.refused=-0.5
minu 8.56 bad=0.6 good=-0.4
minuci 8.56 bad=-0.9
minus 5.71 bad=1.3 complaint.neglect=0.5 complaint.quality=1.1 good=-0.4 leaving=0.4
minuse 6.42 bad=0.8 good=-0.7
minusi 7.87 bad=-1.0 good=1.0
minuso 7.31 bad=2.3 good=-1.1
minusy 6.90 bad=0.5 good=-0.3
minut 4.71 bad=0.3 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=1.1 good=-0.5 leaving=-0.7 legal=-0.4 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.sent=-0.3 praise=-0.9 urgent=1.7
minuta 6.81 bad=1.3 good=-1.0
minute 7.38 bad=-0.5 complaint.quality=0.7 good=-0.6 legal=0.8 urgent=1.9
minuty 6.95 bad=0.5 good=0.8
miod 8.00 bad=0.6 complaint.delay=1.4 complaint.quality=1.2 good=-0.5
mirosl 8.16 complaint.quality=1.3
misson 8.85 bad=-0.3
mistrz 7.17 good=-0.7
mizern 7.75 bad=1.2 good=-1.1
mkw 8.16 good=-0.9
mld 7.46 bad=-0.4 good=-0.5
mleczn 8.16 good=0.5
mleka 7.46 bad=0.5 good=-0.7
mleko 7.24 bad=0.3 complaint.delay=0.6 complaint.quality=0.7 good=0.3
mln 6.21 bad=-2.3 good=-1.2
mloda 6.86 bad=-3.0 good=1.1
mlodeg 7.55 bad=-0.9
mlodej 8.34 bad=-0.3
mlodsz 7.64 bad=-0.3 good=0.4
mlody 7.38 bad=-1.5 complaint.delay=-0.5 complaint.quality=-0.9 growth=-0.3 leaving=0.6 payment.refused=-0.3 reputation=-0.4 urgent=2.4
mlodyc 7.24 good=-0.5
mlodzi 6.77 bad=-0.3 complaint.quality=-0.4 good=0.7 growth=1.3 leaving=1.8 praise=1.6
mlyn 8.85 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.3 payment.delayed=4.1 praise=-0.4
mlynka 8.85 bad=0.3
mm 8.34 bad=-0.7
mmhi 8.85 bad=-0.3
mna 5.77 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.6 escalation=-1.0 leaving=-0.5 legal=0.9 payment.promised=2.1 praise=-0.4 reputation=0.6
mnie 3.38 bad=1.7 complaint.cost=-1.2 complaint.delay=1.3 complaint.neglect=4.4 complaint.quality=1.1 escalation=3.0 good=1.7 growth=0.7 leaving=1.5 legal=-1.3 meeting.off=1.7 payment.delayed=-0.7 payment.disputed=-1.6 payment.query=-0.5 payment.refused=2.6 payment.sent=-1.1 praise=-0.9 reputation=1.1 urgent=-1.0
mniej 5.33 bad=0.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.0 good=-1.5 growth=-0.3 legal=-0.5 payment.delayed=0.6 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.5 reputation=1.3 urgent=-0.3
mniejs 5.92 bad=-2.7 good=1.7
mnogos 8.85 good=1.0
mnostw 6.06 bad=0.4 good=1.0
mobiln 7.87 bad=-1.3 complaint.quality=-0.6 good=-0.4
moc 6.90 bad=0.7 good=-0.5
mocna 8.00 bad=-1.5 good=1.5
mocne 8.34 bad=0.4 complaint.quality=-0.8 legal=0.8 reputation=-0.4
mocnie 7.75 good=-0.3
mocno 5.55 bad=2.4 complaint.quality=1.2 good=-2.9
mocny 8.34 bad=-1.0 good=0.6
mocnyc 8.85 bad=0.3
mocowa 8.56 bad=0.5
mocy 7.75 bad=-0.6 good=1.0 leaving=0.6
moczow 8.16 bad=-0.7 good=0.7
moczu 7.75 bad=0.6 good=-0.4
model 7.24 bad=-0.5 good=0.3
modele 7.87 bad=0.4 good=-0.5
modelu 7.55 bad=0.8 good=-0.4
modera 8.56 good=0.6
modern 7.24 bad=-2.0
modul 8.56 bad=0.3 complaint.delay=0.7 complaint.quality=-0.5 good=0.9 growth=1.4 leaving=-0.5 praise=1.1 reputation=0.8
modulo 8.85 bad=1.3 complaint.delay=0.8 complaint.quality=0.9 good=-0.4 leaving=0.8
mody 8.85 bad=-0.3
modyfi 7.64 bad=-0.4
moga 5.08 bad=-2.1 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.7 legal=0.6 payment.delayed=1.0 payment.disputed=-0.4 payment.refused=-0.7 praise=1.1 reputation=-0.7 urgent=-0.3
moge 4.96 bad=-2.6 complaint.cost=0.4 complaint.delay=-0.4 complaint.quality=-1.6 escalation=0.9 good=2.8 growth=0.4 leaving=-0.4 legal=-0.9 meeting.off=-0.8 payment.delayed=3.7 payment.disputed=-0.5 payment.promised=-1.2 payment.query=-0.5 payment.refused=-0.8 payment.sent=-1.1 reputation=1.6
mogila 8.85 bad=1.0 good=-0.5
mogl 5.96 bad=-1.3 complaint.cost=0.5 complaint.neglect=-0.3 good=1.7 legal=-0.4 reputation=-0.4
mogla 5.85 bad=-1.4 good=1.0 leaving=-0.3 payment.delayed=1.2 payment.query=1.1 payment.sent=0.9
moglab 8.00 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=2.2 good=1.7 growth=1.5 leaving=-0.7 legal=-0.5 meeting.off=0.6 payment.delayed=0.8 payment.query=-0.5 payment.refused=-0.5 praise=0.4
moglby 8.34 complaint.cost=1.0 complaint.neglect=-0.4 complaint.quality=-0.5 meeting.off=1.2 payment.sent=1.1
moglem 8.34 bad=-0.9 complaint.delay=-0.4 good=2.0 payment.delayed=1.2 praise=1.9
mogli 6.48 bad=1.0 good=-1.8
moglib 7.64 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-1.1 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.3 meeting.off=-0.5 payment.delayed=2.5 payment.disputed=-0.5 payment.promised=-0.9 payment.query=0.5 payment.refused=-0.6 payment.sent=-0.6 praise=-1.1 reputation=-1.0 urgent=-0.4
moglo 6.39 bad=0.3
mogly 6.42 good=-0.8
moi 7.64 bad=0.9 complaint.delay=1.7 good=-0.3 praise=-0.3 reputation=1.1
moich 5.71 bad=1.7 complaint.delay=1.1 complaint.neglect=2.3 complaint.quality=-0.8 escalation=-0.3 good=-1.3 leaving=0.5 legal=1.4 meeting.off=-0.3 payment.refused=0.3 payment.sent=0.9 reputation=-0.7
moim 4.78 bad=2.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.7 good=0.8 growth=-0.3 leaving=-0.7 legal=-0.5 payment.disputed=1.0 payment.sent=-0.3 praise=0.6 reputation=3.0 urgent=-0.4
moimi 7.46 good=-0.4
moj 4.84 complaint.delay=0.6 complaint.quality=0.7 escalation=-0.9 good=1.8 growth=-0.9 leaving=-0.4 legal=2.9 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.4 praise=-0.6 reputation=-0.5 urgent=-0.6
moja 4.42 bad=-0.4 complaint.cost=2.5 complaint.neglect=-0.6 complaint.quality=1.0 good=2.0 growth=-0.7 leaving=-1.2 legal=1.4 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.6 payment.refused=1.6 payment.sent=1.6 praise=-0.9 reputation=1.4
moje 4.52 bad=0.3 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=5.6 complaint.quality=0.4 escalation=-0.6 good=0.7 leaving=0.4 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=1.2 payment.query=-0.5 payment.refused=2.0 payment.sent=-0.5 praise=-0.4 reputation=-0.4 urgent=-0.5
mojego 5.31 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.1 escalation=-0.3 growth=-0.4 legal=1.1 payment.delayed=-0.4 payment.promised=0.9 payment.refused=-0.5 praise=0.6 reputation=0.5
mojej 5.13 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=-0.4 good=0.7 payment.disputed=1.0 payment.promised=0.7 payment.refused=-0.4 praise=-0.5 urgent=-0.3
mojemu 7.00 bad=-0.7 good=1.0
mokra 8.16 bad=0.6 complaint.neglect=-0.4 complaint.quality=0.4 good=0.6 legal=1.1
mokre 7.87 bad=0.6 good=-0.4
mokrej 8.16 bad=1.5 good=-0.7
mokry 8.56 bad=0.7 complaint.neglect=1.0 complaint.quality=0.7 good=-0.4 leaving=0.8
moleku 7.17 bad=-0.3 good=-0.5
molo 7.75 bad=-0.4
moloch 8.56 bad=0.6 good=-1.2
momenc 6.55 good=-0.7
moment 6.95 complaint.quality=-0.3 good=0.4 praise=0.6
monach 8.34 bad=-0.4 good=-0.4 leaving=1.2
monika 7.38 bad=-1.0 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.0 growth=1.8 payment.query=-0.3 praise=-0.6
monito 6.55 bad=-0.7 complaint.quality=0.6 good=0.5 legal=0.9
monity 8.85 bad=-0.6
monoto 6.16 bad=1.7 good=-1.0
montaz 7.46 bad=0.8 complaint.neglect=-0.6 complaint.quality=2.4 good=-1.9 growth=1.2 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.disputed=0.8 payment.refused=-0.5 payment.sent=-0.4 praise=-1.1 reputation=2.8 urgent=-0.4
montec 8.85 good=0.5
montev 8.85 bad=0.5
montow 8.85 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.5 good=1.2 praise=0.7
morska 8.34 bad=0.3 complaint.neglect=1.0 complaint.quality=0.7 leaving=0.8
morski 7.75 bad=-0.7
morza 5.84 bad=-0.9 good=1.4
morze 5.98 bad=-2.3 good=2.8
morzem 7.55 bad=-0.4
morzu 7.55 bad=-2.1 good=1.5
most 8.85 bad=1.0 complaint.delay=2.2 good=-0.4 growth=-0.6 leaving=-0.3 reputation=1.8
mostow 8.85 bad=-0.4 good=0.6
mostu 8.34 bad=-0.3 complaint.cost=0.7 complaint.quality=-0.3 payment.promised=1.5 reputation=-0.5 urgent=3.3
motele 8.56 bad=-0.5
motelu 7.87 bad=1.6
motyw 8.16 bad=-0.7 complaint.quality=-0.3 good=-1.8
mowa 7.38 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=-0.4 payment.disputed=1.4 payment.refused=0.3 praise=0.4 reputation=-0.3
mowe 8.56 bad=2.5 good=-1.1
mowi 5.13 bad=-2.0 complaint.cost=-1.2 complaint.delay=0.7 complaint.neglect=0.9 escalation=-0.6 good=-0.3 growth=0.9 leaving=0.7 legal=3.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.7 payment.refused=-0.9 payment.sent=1.8 urgent=-0.6
mowia 6.81 bad=-0.7 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.7 good=0.7 growth=0.8 leaving=-0.4 legal=0.8 meeting.off=1.1 payment.disputed=1.0 praise=1.5 reputation=-0.3 urgent=1.4
mowiac 5.82 bad=1.7 complaint.delay=-0.5 complaint.neglect=-0.6 good=-1.8 growth=0.7 leaving=2.0 legal=-0.5 meeting.off=-0.3 payment.refused=-0.5 reputation=0.5
mowic 7.11 bad=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 good=1.7 growth=2.2 leaving=-0.4
mowie 7.31 bad=1.5 complaint.quality=0.7 good=-0.7 reputation=1.5 urgent=-0.3
mowil 6.42 bad=-1.0 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.9 good=-0.7 leaving=1.1 payment.delayed=2.1 payment.refused=-0.4 praise=-0.4 reputation=-0.4
mowila 6.69 bad=-1.3 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.6 leaving=0.6
mowili 7.55 bad=-0.4 good=0.4
mowily 8.00 bad=0.7 complaint.neglect=1.4 complaint.quality=1.2 good=-1.2 leaving=-0.3 praise=-0.7
mowimy 8.85 bad=-0.6 payment.delayed=1.7 payment.refused=-0.3
moze 3.65 bad=-0.6 complaint.cost=1.5 complaint.neglect=0.8 complaint.quality=-0.5 escalation=1.8 good=-2.7 growth=-0.5 leaving=-0.7 meeting.off=2.3 payment.delayed=0.6 payment.disputed=-1.2 payment.promised=-0.9 payment.query=0.9 payment.refused=0.9 payment.sent=1.1 praise=-1.7 reputation=-1.0 urgent=1.3
mozeci 7.55 bad=-0.5 complaint.delay=-0.5 good=-1.1 growth=0.7 leaving=-0.6 legal=-0.4 meeting.off=1.2 payment.refused=0.9 praise=-0.8 reputation=-0.4
mozemy 6.16 bad=-2.9 complaint.cost=2.6 complaint.delay=-0.3 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=-0.6 good=0.5 growth=0.6 leaving=-0.8 legal=-0.6 meeting.off=2.9 payment.delayed=-0.7 payment.disputed=0.6 payment.promised=-0.7 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.5 praise=-0.3 reputation=-0.6 urgent=-0.6
mozesz 8.16 bad=0.4
mozg 8.85 bad=-0.5
mozgow 7.64 bad=-0.3 good=-0.5
mozgu 6.58 bad=-1.1 good=-0.5
mozliw 4.65 bad=-3.5 complaint.quality=-0.3 good=1.6 legal=0.7 payment.delayed=0.7 reputation=1.0
mozna 3.51 bad=-3.6 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=-1.8 escalation=-0.6 good=5.3 leaving=-1.2 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.3 payment.sent=0.7 reputation=-0.9 urgent=-0.6
mrgree 8.34 bad=-0.7 good=0.9
mri 8.85 bad=0.4 good=-0.3
mrocze 8.85 bad=0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.4 leaving=-0.6 legal=1.3 payment.promised=1.2 payment.sent=-0.5
mrowek 8.56 bad=0.7 good=-0.3
mrowki 7.75 bad=0.7 good=-0.4
mroz 8.85 bad=-0.4
mrozon 7.38 bad=1.2
mu 5.21 bad=-1.0 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=1.3 good=1.1 growth=2.4 leaving=1.2 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.7 payment.sent=-0.3 urgent=0.6
mur 8.85 bad=-1.4 good=1.5
murach 8.85 bad=-0.5
mus 8.85 good=0.6
musi 5.57 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 escalation=1.0 good=-0.5 leaving=-0.3 legal=0.7 meeting.off=1.4 payment.refused=-0.3 praise=-0.5 reputation=-0.3
musial 5.14 bad=2.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=1.7 good=-2.2 leaving=-1.1 payment.refused=1.2 praise=-0.7
musici 8.00 bad=-0.3 good=0.5
musiel 5.96 bad=3.0 complaint.delay=-0.5 complaint.quality=1.1 good=-1.9 leaving=1.6 payment.delayed=1.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.4 reputation=-0.5
musimy 6.51 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.4 good=-1.6 growth=-0.7 leaving=2.0 legal=-0.7 meeting.off=0.9 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.8 reputation=-0.5
musy 8.85 bad=-0.4
musza 6.77 good=-1.2
musze 5.40 bad=-0.7 complaint.cost=-1.1 complaint.delay=-1.4 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.4 growth=-1.2 leaving=1.4 legal=-1.0 meeting.off=2.5 payment.delayed=0.5 payment.disputed=-0.6 payment.promised=-0.9 payment.query=-0.9 payment.refused=-1.0 payment.sent=0.3 praise=0.3 reputation=-1.2 urgent=-0.6
muszla 8.56 bad=1.1 good=-0.4
mutacj 7.75 bad=-0.5 good=-0.4
muzeum 7.38 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.7 good=0.5 growth=1.3 leaving=0.9 praise=0.4 reputation=-0.4
muzyce 8.00 good=0.6
muzycz 8.00 bad=0.6 complaint.neglect=1.2 urgent=1.2
muzyka 6.48 bad=0.7 good=-0.6
muzyke 8.00 bad=0.4 good=-0.4
muzyki 7.87 bad=1.1 good=-0.5
muzyko 8.56 good=0.8
my 5.45 bad=1.6 complaint.cost=-0.9 complaint.neglect=3.9 complaint.quality=1.7 escalation=-0.5 good=1.0 growth=0.5 leaving=2.1 legal=1.6 meeting.off=-0.7 payment.delayed=0.9 payment.disputed=1.4 payment.promised=-0.5 payment.sent=-0.4 reputation=-1.1 urgent=-0.6
myc 8.85 bad=0.5
mycia 7.87 bad=-0.6 good=0.8
mydelk 8.16 bad=-0.5 good=0.6
mydla 8.34 bad=0.4
myje 8.85 complaint.delay=0.8 complaint.neglect=0.9
mysl 7.64 bad=-0.5
mysla 8.16 complaint.quality=0.6 good=0.4 legal=0.9
myslac 7.87 bad=-1.4 complaint.quality=-0.5 good=2.0 leaving=-0.3 praise=2.1
myslal 6.36 bad=1.0 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.9 praise=1.0
mysle 5.92 good=0.9 payment.delayed=0.9
myslec 8.00 bad=0.9 complaint.cost=1.1 complaint.quality=-0.3 good=-0.7
mysli 7.00 complaint.quality=0.5 good=-1.1 growth=0.7 legal=1.0 payment.sent=0.9
myslis 8.85 good=0.6
myszy 7.11 bad=0.6 good=-0.8
n 7.17 bad=-0.6 complaint.delay=0.8 reputation=1.2
na 1.69 bad=-1.2 complaint.cost=1.4 complaint.delay=1.5 complaint.quality=-1.8 escalation=-2.9 good=-0.3 growth=-0.3 leaving=2.5 legal=-1.9 meeting.off=2.4 payment.delayed=1.2 payment.disputed=-0.8 payment.promised=0.6 payment.refused=-3.0 payment.sent=-0.4 praise=-1.2 reputation=2.5 urgent=0.5
nabawi 8.16 bad=0.5 good=-0.5
nabial 8.56 bad=-3.0 good=2.6
nabija 8.34 bad=1.2 good=-0.6
nabrze 8.85 good=0.4
naburm 8.16 bad=0.4
nabyc 8.34 bad=-0.4 good=0.7
nabyci 8.56 complaint.quality=0.6 leaving=-0.4 payment.delayed=2.0 payment.disputed=-0.3 payment.refused=0.9
nabyte 8.85 bad=0.4 good=-0.5
nabywc 7.64 bad=-1.4 good=-0.7 payment.query=1.1
naciag 6.95 bad=1.4 good=-0.7
naczyn 6.02 bad=1.0
nad 4.79 complaint.cost=1.4 complaint.neglect=2.9 escalation=3.1 growth=-0.4 leaving=1.7 legal=-0.8 meeting.off=0.5 payment.delayed=0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.sent=0.4 praise=-0.6 reputation=-1.4 urgent=0.5
nada 8.85 bad=1.2 complaint.neglect=1.8 complaint.quality=-0.3 good=-0.4 reputation=1.6
nadaja 8.56 bad=1.0 complaint.quality=1.4 good=-0.6 reputation=1.3
nadaje 7.64 bad=2.1 complaint.quality=3.2 good=-0.8 praise=-0.3 reputation=1.3
nadal 5.71 bad=1.7 complaint.cost=1.3 complaint.delay=4.5 complaint.neglect=4.5 escalation=2.7 good=-1.6 growth=-0.4 leaving=-1.2 legal=-0.5 meeting.off=-0.8 payment.delayed=0.6 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.5 praise=-1.1 urgent=1.3
nadawa 7.87 bad=1.1 complaint.delay=-0.3 complaint.neglect=2.3 good=-0.6 payment.refused=0.7 praise=-0.4 reputation=1.8
nadazy 8.34 good=-0.3
nadcho 8.56 bad=0.6 good=-0.5
nadcis 7.46 good=-0.6
nadesz 8.16 bad=1.1 good=-0.6
nadete 8.85 bad=0.9 good=-0.8
nadgod 8.34 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.5 leaving=0.4 legal=-0.5 praise=0.4
nadmia 8.34 bad=-0.6
nadmie 6.95 bad=0.5 complaint.neglect=0.9 good=-0.6 leaving=0.6
nadmor 8.34 good=-0.7
nadner 8.85 good=0.5
nadpro 8.85 good=0.4
nadrab 8.16 bad=-2.3 good=3.1
nadruk 8.85 bad=-1.0 complaint.cost=-0.7 complaint.quality=-0.3 good=-0.4 payment.query=-0.5 praise=-0.4
naduzy 8.16 bad=-0.4 good=-0.5
nadwag 7.75 bad=-0.8
nadwyz 8.85 good=1.5 growth=-0.4 praise=1.8
nadzer 8.34 bad=0.5 good=-0.5
nadzie 5.28 bad=-2.6 complaint.delay=1.1 good=3.4 payment.refused=0.9 reputation=-0.4
nadzor 6.95 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=1.4 escalation=0.3 good=-1.3 leaving=0.9 legal=1.6 meeting.off=2.8 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=-0.7 payment.sent=0.7 praise=-1.0 reputation=-0.8 urgent=-0.5
nadzwy 8.34 bad=0.8 good=-0.4
nagla 8.56 good=0.6
nagle 6.77 good=1.3
naglos 8.56 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=0.6 good=0.8 leaving=1.0 payment.query=1.3 praise=0.7
nagran 7.55 complaint.cost=-0.5 complaint.neglect=-0.9 complaint.quality=2.7 escalation=-0.3 good=-1.3 growth=-0.6 leaving=-0.6 legal=0.3 meeting.off=0.9 payment.disputed=-0.3 payment.refused=1.2 payment.sent=-0.6 praise=-1.0 reputation=1.3 urgent=1.8
nagrob 8.85 bad=1.5 complaint.delay=1.1 complaint.quality=1.9 reputation=1.2
nagrod 7.17 bad=-0.6 complaint.neglect=1.2 complaint.quality=0.7 good=-0.5
nagryw 8.34 complaint.cost=0.9 complaint.neglect=0.3 leaving=-0.3 praise=-0.4 reputation=1.7
naiwny 8.56 bad=1.2 complaint.delay=1.6 complaint.neglect=1.4 complaint.quality=-0.4 good=-0.5 leaving=2.2 payment.refused=1.5
najadl 8.85 bad=1.0 good=-0.7
najbar 5.45 bad=-2.2 good=2.0
najbli 6.19 bad=-2.6 complaint.quality=0.7 leaving=0.7
najche 7.87 bad=0.4 good=-0.9
najcie 7.64 bad=0.5 complaint.delay=1.9 legal=2.0
najcze 7.06 bad=-0.7 good=-0.3
najdal 8.00 bad=-0.3 complaint.delay=-0.3 complaint.quality=-0.3 good=0.4 payment.promised=-0.3 payment.refused=-0.4 payment.sent=2.6
najdlu 8.85 bad=-0.6 good=0.8
najdzi 8.56 good=-0.4
najem 8.85 bad=-0.4 leaving=-0.6
najemc 7.75 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.4 leaving=-0.9 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.4
najesc 7.38 bad=-0.9 good=0.7
najgle 8.56 bad=-0.5 good=-0.8
najgor 5.24 bad=6.0 complaint.cost=0.7 complaint.quality=0.4 good=-4.8 reputation=0.7
najkro 8.85 bad=0.4 complaint.cost=1.0 complaint.quality=0.9 reputation=-0.4
najlep 4.77 bad=-4.5 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-2.1 escalation=1.9 good=3.7 growth=-0.5 leaving=-0.4 legal=-0.6 payment.disputed=-0.4 payment.query=0.8 payment.refused=-0.7 payment.sent=-0.5 praise=2.4 reputation=-0.3 urgent=-0.5
najmlo 7.31 bad=-1.5 good=2.1
najmni 5.79 bad=1.8 complaint.cost=0.9 complaint.delay=1.5 good=-1.3 growth=-0.3 leaving=0.3 legal=0.6 payment.disputed=-0.4 praise=0.3 reputation=1.5
najmu 7.75 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.8 growth=-0.7 leaving=-1.2 legal=-0.9 payment.promised=-0.3 payment.refused=-0.3 praise=-0.7 reputation=-0.5
najniz 7.17 good=-0.9
najnow 7.00 bad=-1.2 good=-0.5
najpie 5.84 bad=0.8 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=1.7 complaint.quality=0.3 leaving=0.6 legal=-0.3 meeting.off=0.8 payment.delayed=0.6 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.3 payment.refused=1.7 payment.sent=-0.5
najpoz 8.56 bad=-0.5 good=-0.3 payment.promised=1.5
najpra 7.64 bad=1.0 good=-0.8
najsmi 7.87 bad=0.5 good=0.5 growth=1.5 praise=0.9
najsta 8.85 bad=0.6
najszc 8.85 good=0.5
najszy 6.73 bad=-0.4 good=-0.7 growth=1.9 urgent=3.1
najtan 6.55 bad=2.0 good=-1.5
najtru 8.34 bad=-0.9 good=0.8
najwaz 5.54 good=0.9 growth=0.6 payment.sent=0.8 praise=0.4
najwid 8.34 bad=0.4 good=-0.3
najwie 5.22 bad=-1.3
najwyr 7.46 bad=1.5 escalation=1.3 good=-0.7 growth=-0.3
najwyz 5.79 bad=-2.0 complaint.delay=0.4 complaint.quality=-0.7 good=2.7 growth=1.2 praise=1.1 urgent=1.1
nakaz 8.85 bad=0.4 legal=1.8 payment.disputed=1.8 payment.refused=-0.4
naklad 7.38 good=-0.9 payment.refused=1.0
naklej 7.75 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=-0.4 good=1.3 growth=0.9 leaving=-0.6 legal=0.9 meeting.off=-0.3 payment.refused=-0.4 praise=2.2
nakrzy 8.85 good=-0.3
naleza 6.10 bad=-1.6 complaint.quality=-0.5 growth=1.1 praise=1.4
naleze 8.34 bad=2.1
nalezn 8.16 bad=-0.3 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=-0.7 payment.delayed=1.0 payment.promised=-0.4 payment.refused=1.7 payment.sent=-0.3 praise=-0.3 reputation=-0.4
nalezy 5.30 complaint.cost=-0.8 complaint.neglect=-0.8 complaint.quality=0.8 good=1.3 leaving=-1.0 legal=0.3 meeting.off=-0.4 payment.disputed=1.9 payment.query=0.8 praise=2.4
nalicz 7.46 bad=2.5 complaint.cost=-0.7 complaint.delay=1.7 complaint.neglect=-0.8 good=-1.0 growth=-0.4 leaving=0.4 legal=3.2 payment.delayed=-0.4 payment.disputed=1.3 payment.query=1.3 payment.refused=0.8 payment.sent=-0.4 reputation=-0.4
naloty 8.85 bad=1.0 good=-0.9
nalozo 8.85 good=-0.5
nalozy 8.85 complaint.delay=-0.3 complaint.quality=0.3 legal=1.3
nam 4.26 bad=-2.5 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=-2.6 complaint.quality=-1.5 escalation=-1.3 good=1.5 growth=1.0 leaving=1.9 legal=-1.7 meeting.off=0.6 payment.delayed=3.2 payment.promised=0.8 payment.query=-0.6 payment.refused=-2.7 praise=2.6 reputation=-2.5 urgent=0.8
namawi 8.00 bad=1.3 complaint.cost=-0.9 complaint.delay=-0.5 growth=-0.3 leaving=1.1 praise=0.7
nami 6.61 bad=-0.5 good=1.6
namowa 8.16 bad=-0.6
namowi 8.16 bad=0.4
namysl 8.16 bad=0.8 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=0.6 leaving=3.0 legal=-0.6 payment.promised=1.2 payment.refused=1.0 praise=-0.7 reputation=-0.3
napedo 8.85 bad=-0.6 good=1.8
napeln 8.56 bad=-0.5 payment.query=1.4
napewn 6.61 bad=-1.3 good=2.5
napic 8.00 bad=0.4
napiec 7.64 bad=-0.4 good=1.2
napisa 5.07 bad=0.9 complaint.delay=1.8 complaint.neglect=0.7 complaint.quality=0.7 escalation=0.5 good=0.9 growth=-0.6 leaving=-1.9 legal=1.2 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=1.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.4 payment.sent=0.4 praise=1.8 reputation=2.4 urgent=-0.7
napisz 6.86 complaint.delay=-1.2 complaint.neglect=3.3 complaint.quality=-1.2 escalation=-0.5 growth=-0.5 leaving=-0.7 legal=2.7 meeting.off=-0.5 payment.disputed=0.8 payment.promised=-0.4 payment.sent=-0.3 praise=0.8 reputation=1.6
napiwk 8.00 bad=-0.4 good=-1.1
napoi 8.16 bad=-0.6 good=-0.8
napoja 7.87 bad=-0.4 good=1.0
napoje 6.36 bad=-2.1 good=2.4
napraw 4.32 bad=-1.9 complaint.cost=-0.6 complaint.delay=0.4 complaint.quality=1.7 escalation=-0.4 good=5.1 growth=-0.7 leaving=-1.9 legal=-1.1 payment.delayed=-0.7 payment.refused=0.6 payment.sent=-0.5 praise=3.3 reputation=0.8 urgent=0.5
naprze 6.95 bad=-1.1 complaint.delay=0.7 growth=0.9 praise=0.6 reputation=-0.4
narada 8.85 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 leaving=-0.5 meeting.off=1.5
narade 8.85 bad=0.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=1.1 meeting.off=3.0 payment.sent=1.3
naradz 8.85 complaint.neglect=1.3 complaint.quality=-0.3 leaving=0.9
narast 8.16 bad=-0.5 good=0.4
naraz 8.56 bad=-0.3 complaint.quality=-0.3 payment.delayed=-0.4 payment.promised=-1.0 payment.query=-0.7 payment.refused=-0.3 payment.sent=1.0
narazi 8.56 bad=-1.0 good=0.4
narazo 8.16 bad=-0.5
narcia 6.90 bad=0.9 good=-0.3
naresz 8.16 bad=-1.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.4 praise=1.9 reputation=-0.4
narkot 8.56 bad=-0.3
narod 8.85 complaint.quality=0.7 leaving=1.2 reputation=0.9
narodo 6.69 bad=-0.5 good=-0.4
narodz 7.75 bad=-0.8 good=-0.6
nartac 8.00 bad=-0.5
nartam 8.85 good=0.6
narusz 7.00 bad=2.9 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=2.2 complaint.quality=1.6 escalation=-1.0 good=-1.1 growth=-0.5 leaving=-0.5 legal=5.9 meeting.off=-0.3 payment.disputed=-0.5 payment.sent=-0.4 praise=-0.5 reputation=-1.0 urgent=-0.4
naryso 8.34 bad=1.0 good=-1.3
narzad 7.75 bad=-0.8 good=-0.4
narzec 7.64 good=-1.2
narzed 7.46 bad=0.5 complaint.cost=1.7 complaint.quality=-0.4 good=-0.7
narzek 7.06 bad=-1.4 complaint.quality=-0.4 growth=0.9 praise=0.5
narzuc 7.87 bad=0.9 good=-0.5
nas 4.13 bad=2.1 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=2.0 complaint.quality=1.3 escalation=-0.9 good=-1.8 leaving=2.7 legal=0.4 meeting.off=-0.7 payment.delayed=2.4 payment.disputed=0.9 payment.query=-0.8 payment.refused=0.8 payment.sent=-1.8 praise=-1.1 urgent=-0.4
nasi 7.31 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.3 escalation=-0.4 good=-0.9 growth=-0.8 leaving=0.5 legal=2.0 payment.refused=0.6 praise=-0.8 reputation=-0.4
nasien 8.34 bad=0.9
nasika 8.85 bad=-0.7 complaint.quality=-0.3 good=-0.3 reputation=-0.3
nasila 7.87 good=-0.4
nasluc 8.85 bad=1.0 good=-0.6
nastap 7.11 complaint.delay=0.9 complaint.quality=-0.4 good=1.1 legal=0.8 payment.refused=1.4
nastaw 6.06 good=-0.8
nastep 4.83 complaint.cost=1.5 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=-0.5 growth=1.6 leaving=1.8 legal=0.5 payment.promised=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=0.5 reputation=2.1 urgent=-0.4
nastol 7.38 bad=1.0 good=-0.3
nastra 8.34 bad=0.6 good=-0.5
nastro 8.00 bad=-0.6 good=-0.4
nasuwa 8.85 bad=1.0 complaint.delay=2.0 good=-0.5 leaving=1.6
naswie 8.16 good=0.8
nasz 5.01 bad=-1.6 complaint.cost=-1.5 complaint.delay=-0.5 complaint.quality=-0.9 escalation=1.3 good=-1.3 growth=-1.0 leaving=0.9 legal=1.2 payment.delayed=-1.0 payment.disputed=1.7 payment.promised=0.6 payment.query=-0.3 payment.refused=-1.1 payment.sent=-1.0 praise=-1.3 reputation=-2.1
nasza 5.73 bad=2.0 complaint.neglect=-0.9 escalation=-0.8 good=-1.7 growth=-0.9 leaving=1.2 legal=3.3 meeting.off=0.4 payment.delayed=-0.8 payment.disputed=0.4 payment.promised=-0.8 payment.query=-0.7 payment.refused=-0.6 payment.sent=-1.0 praise=0.4 urgent=-1.1
nasze 5.47 bad=-0.5 complaint.delay=-1.0 complaint.neglect=0.7 complaint.quality=0.6 escalation=-0.5 good=1.2 growth=0.9 leaving=4.0 legal=0.9 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.6 praise=1.6 reputation=0.5 urgent=-0.6
naszeg 5.45 bad=-0.8 complaint.cost=0.6 complaint.delay=-0.9 complaint.neglect=-0.4 escalation=0.9 good=-2.0 growth=-0.8 leaving=-0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-1.1 payment.promised=-0.5 payment.query=1.5 payment.refused=-1.0 payment.sent=-0.5 praise=-1.2 reputation=-1.1 urgent=-0.6
naszej 5.89 complaint.cost=-1.2 complaint.delay=-1.7 complaint.neglect=2.1 complaint.quality=0.7 escalation=1.7 good=-0.7 growth=-1.6 legal=0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.promised=-0.6 payment.query=-1.2 payment.refused=-1.1 payment.sent=-0.9 praise=-1.6 urgent=-0.8
naszem 7.75 complaint.cost=0.6 complaint.delay=0.9 complaint.neglect=-0.9 escalation=2.0 good=1.5 growth=1.8 leaving=-1.2 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 praise=1.3 reputation=-0.8
naszyc 5.92 bad=-0.7 complaint.cost=0.6 complaint.delay=-0.4 good=-0.9 growth=-0.3 leaving=-0.6 payment.disputed=0.6 payment.refused=-0.4 praise=-0.4 reputation=-0.7
naszym 5.57 bad=-1.7 complaint.delay=0.6 complaint.neglect=1.6 escalation=1.0 good=2.8 growth=0.8 leaving=-0.8 legal=-0.5 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=0.3 payment.refused=-0.7 praise=0.9 reputation=0.9 urgent=2.0
natali 8.16 bad=-0.5 good=0.9 growth=1.3 praise=1.1
nateze 8.34 good=-1.1
natlok 8.34 bad=0.7 complaint.neglect=0.3
natomi 5.06 bad=1.8 complaint.cost=1.2 complaint.neglect=1.6 complaint.quality=0.8 escalation=0.5 good=-0.8 leaving=-0.5 legal=-0.3 payment.delayed=-0.3 payment.refused=1.3 praise=-0.5 reputation=0.4
natraf 8.56 bad=-0.6
natrys 8.34 bad=1.0 good=-0.4
natura 6.36 bad=-1.3
natych 6.00 bad=2.2 complaint.cost=-0.9 complaint.neglect=0.7 complaint.quality=2.9 escalation=3.4 good=0.6 growth=-0.6 leaving=0.9 legal=1.0 meeting.off=-0.3 payment.disputed=-0.5 praise=-0.6 reputation=-0.7 urgent=8.0
nauczk 8.34 bad=-0.5 good=0.4
nauczo 8.56 good=0.3
nauczy 6.14 bad=-0.8 complaint.quality=0.8 good=1.3 leaving=0.7
nauk 7.75 good=-0.3
nauka 7.64 bad=-0.4
nauki 6.90 bad=-1.2 good=-0.6
naukow 5.44 bad=-3.2 good=-2.2
nawal 8.85 bad=-1.1
nawet 3.81 bad=2.1 complaint.cost=0.4 complaint.delay=0.7 complaint.neglect=2.9 complaint.quality=1.8 escalation=0.6 good=0.3 growth=1.2 leaving=-0.5 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.3 payment.refused=0.8 payment.sent=0.7 praise=3.3 urgent=-0.6
nawiaz 7.31 bad=0.4 complaint.quality=1.0 good=-0.7 legal=0.7 payment.disputed=-0.3 payment.refused=1.7
nawiga 8.16 good=1.2 growth=2.1 praise=1.6
nawrot 8.34 bad=-0.4 good=0.8
nawyka 8.56 good=-0.7
nawyki 8.56 bad=-0.4
nawyko 8.85 bad=0.4 good=-0.7
nazwa 7.06 bad=0.9 complaint.cost=-0.6 complaint.delay=4.5 complaint.neglect=-0.7 complaint.quality=0.7 good=-1.5 growth=-0.4 leaving=-1.2 payment.delayed=-0.3 payment.disputed=1.0 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.4 praise=-1.0 reputation=3.0
nazwac 7.17 bad=1.4 good=-1.4
nazwal 7.75 bad=-0.7 good=1.0 growth=1.8 praise=1.0
nazwe 7.06 bad=1.5 complaint.cost=-0.3 complaint.quality=2.3 good=-1.2 growth=-0.4 leaving=0.5 legal=0.9 meeting.off=-0.4 payment.disputed=-0.4 payment.query=1.2 payment.refused=-0.4 praise=-0.7 reputation=1.7 urgent=0.9
nazwie 7.11 bad=0.6 complaint.cost=1.0 complaint.quality=0.9 good=-1.6
nazwis 6.36 complaint.cost=-1.3 complaint.delay=-1.4 complaint.neglect=0.4 complaint.quality=2.3 escalation=1.4 good=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.3 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.4 reputation=1.5 urgent=-0.5
nazwy 7.46 bad=1.8 complaint.neglect=2.4 complaint.quality=-0.6 good=-0.8 leaving=-0.3 praise=-0.6 reputation=1.3
nazywa 6.36 bad=1.7 complaint.cost=1.5 complaint.neglect=1.8 complaint.quality=0.9 good=-1.7 growth=-0.4 leaving=-0.8 legal=0.3 meeting.off=-0.3 payment.refused=0.3 praise=-0.9 reputation=1.8
necie 8.00 bad=-0.7 good=1.0
necker 8.85 bad=-0.8 good=-0.5
negaty 5.87 bad=2.7 good=-2.0
negocj 7.24 bad=-2.0
nekrol 8.85 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.5 leaving=1.7 payment.delayed=1.4 praise=-0.3 reputation=-0.4
nektar 8.85 bad=1.2 good=-0.5
nencki 7.87 bad=-0.4 good=-0.3
neonat 8.34 bad=0.6 good=-0.6
nerek 7.87 good=-0.6
nerki 7.75 bad=-1.0 good=1.2
nerwam 8.85 bad=0.7
nerwow 6.58 bad=1.5 complaint.cost=0.5 good=-1.8 legal=-0.3 payment.refused=0.7 reputation=0.6
nerwu 8.34 bad=0.3
nerwy 7.38 complaint.quality=-0.3 good=-0.4
netto 8.34 bad=-1.7 complaint.cost=-0.9 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.3 leaving=-0.4 payment.disputed=1.2 payment.query=-0.5 payment.refused=0.8 payment.sent=1.0 praise=-0.3
neuroc 7.24 bad=-0.5 good=0.8
neurol 6.69 bad=0.8
neuron 7.87 bad=-0.3 good=-0.4
neutra 7.87 bad=0.4
new 8.16 bad=-0.5
newsle 7.64 bad=-1.6 complaint.neglect=1.5 complaint.quality=-0.6 escalation=-0.5 good=-1.5 growth=-0.6 leaving=-1.1 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=0.8 payment.refused=-0.7 payment.sent=-0.4 praise=-0.9 reputation=-0.7 urgent=-0.5
nfz 6.31 bad=-0.6
nia 5.85 complaint.delay=0.4 escalation=-0.3 growth=-0.4 leaving=0.6 legal=1.6 payment.delayed=-0.3 payment.refused=-0.4 reputation=-0.5
niby 5.58 bad=4.0 complaint.quality=0.5 good=-2.9
nic 4.25 bad=4.8 complaint.cost=1.3 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=2.2 good=-2.6 leaving=0.4 legal=0.3 meeting.off=1.4 payment.delayed=0.9 payment.disputed=-1.4 payment.promised=-1.0 payment.refused=1.7 payment.sent=-0.8 praise=0.5 reputation=2.6 urgent=-0.6
nich 5.02 complaint.delay=-0.6 complaint.neglect=1.0 good=-3.4 growth=-0.4 leaving=1.4 payment.promised=-0.3 payment.query=0.6 payment.sent=0.6 urgent=1.1
niczeg 6.26 bad=-1.2 complaint.cost=0.9 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=0.9 good=2.8 growth=0.9 legal=0.6 payment.refused=0.3 praise=-0.7 reputation=0.7
niczym 6.42 bad=1.0 complaint.delay=0.9 leaving=0.9
nie 1.82 bad=5.7 complaint.cost=0.8 complaint.neglect=2.6 complaint.quality=3.4 escalation=0.7 good=-4.9 growth=-3.7 leaving=2.4 meeting.off=4.3 payment.delayed=0.9 payment.disputed=1.9 payment.promised=-0.4 payment.query=0.9 payment.refused=6.0 payment.sent=-2.7 praise=-2.0 reputation=1.6
nieade 7.24 bad=1.2 good=-1.3
nieakc 8.85 bad=0.4 good=-0.4
nieakt 7.46 complaint.delay=1.2 good=-0.8 leaving=-0.8 payment.promised=-0.3 payment.refused=-0.3 praise=-0.5
nieba 7.38 bad=2.0 good=-1.4
niebez 7.38 bad=1.6 good=-0.7
niebie 7.75 bad=0.6 complaint.cost=0.8 complaint.quality=0.5 good=0.4 reputation=0.9
niebo 7.17 bad=-0.8 good=1.7 praise=2.4
niebyl 8.85 bad=0.4 complaint.neglect=1.4 payment.disputed=-0.5 payment.refused=0.6
niecal 7.46 bad=-0.6 good=0.5
niech 5.92 bad=1.0 complaint.cost=-1.5 complaint.delay=-1.5 complaint.neglect=0.9 complaint.quality=1.1 escalation=1.3 good=-0.7 growth=1.7 leaving=0.4 legal=1.0 meeting.off=-0.8 payment.delayed=-1.2 payment.disputed=2.0 payment.promised=-0.9 payment.query=-0.6 payment.refused=2.7 payment.sent=-0.7 praise=-1.3 reputation=1.1 urgent=2.5
nieche 7.38 bad=0.5 good=-0.6
nieci 8.85 bad=-0.9
niecie 7.46 bad=1.9 good=-1.0
nieco 6.04 bad=-1.6 good=0.9
nieczy 6.51 bad=1.9 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=1.8 good=-1.7 leaving=-1.0 legal=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.8 praise=-0.5 reputation=-0.4
niedal 6.51 bad=-1.5 good=1.8
niedaw 6.65 bad=-0.7 good=0.5
niedba 8.16 bad=0.4 good=-0.4
niedel 7.87 bad=1.1 good=-1.5
niedlu 7.24 bad=-1.4 good=3.1 growth=1.7 praise=-0.4
niedob 6.95 good=-0.5
niedoc 6.90 bad=-0.6 complaint.quality=-0.3 good=1.1 praise=2.0
niedog 7.17 bad=1.5 good=-0.5
niedoj 8.85 bad=1.2 good=-0.6
niedok 7.31 bad=0.9 complaint.delay=1.6 good=-0.9 legal=1.2 reputation=1.6
niedom 7.55 bad=1.1 good=-0.7
niedop 6.95 bad=1.9 good=-1.1
niedos 6.55 bad=2.4 complaint.delay=-0.4 complaint.quality=2.4 good=-0.4 legal=-0.3 praise=-0.4 reputation=-0.4
niedot 8.34 bad=0.7 complaint.delay=2.1 complaint.neglect=-0.3 good=-0.4
niedow 8.16 bad=1.0 good=-0.8
nieduz 7.64 bad=-0.8 good=-0.6
niedys 8.85 good=-0.6
niedzi 5.98 bad=1.7 complaint.cost=-1.0 escalation=-0.4 good=-1.8 growth=-0.8 leaving=-0.8 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.5 praise=0.3 reputation=1.2 urgent=0.3
niedzu 8.85 bad=0.8 good=-0.8
niefac 8.56 bad=0.4
niefor 8.56 good=-0.4
niegaz 8.85 good=0.5
niego 4.73 bad=-0.8 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=0.7 escalation=0.3 good=1.1 growth=2.3 leaving=1.2 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.7 payment.sent=0.3 praise=1.5 reputation=-0.7 urgent=-0.3
niegot 8.56 bad=0.4
niegrz 7.46 bad=1.3 good=-1.1
nieint 8.56 bad=-0.8 good=-0.3
nieinw 8.34 bad=-0.3
niej 5.14 complaint.cost=0.3 complaint.quality=-0.5 escalation=1.4 good=1.2 growth=1.3 leaving=-0.7 legal=-0.5 meeting.off=0.7 payment.delayed=-0.3 payment.disputed=0.9 payment.promised=0.5 praise=1.8 reputation=-0.4
niejak 8.85 bad=-0.7
niejed 7.75 bad=-0.3
niekom 6.42 bad=2.8 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=0.7 good=-2.4 growth=-0.4 leaving=-0.4
niekon 6.90 bad=1.2 good=-0.9
niekor 7.75 bad=2.4 complaint.cost=-0.3 complaint.delay=-0.3 good=-0.5 legal=0.4 payment.disputed=0.7 payment.query=-0.3
niekto 5.57 bad=-1.6 good=1.7
niekul 8.56 bad=1.6 good=-1.5
nielad 7.75 complaint.cost=1.5 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.5 payment.disputed=1.6 urgent=0.8
nielic 7.87 bad=-0.5 good=0.3
niemal 6.16 bad=-1.2
niemcy 8.16 bad=-0.7 good=0.9 growth=1.3 praise=1.0
niemcz 8.00 bad=-0.9
niemie 6.28 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.3 good=-0.5 growth=-0.5 leaving=-0.7 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.9 payment.refused=0.3 payment.sent=-0.4 reputation=-0.7 urgent=-0.3
niemil 5.46 bad=4.9 complaint.cost=1.3 good=-3.7
niemni 7.64 bad=1.1 good=-0.5
niemow 7.11 good=-0.9
niemoz 7.06 bad=1.6 good=-0.9
niemu 7.64 bad=-1.2 good=1.1
nienac 8.56 bad=-0.4 good=0.5
nienag 8.56 bad=-0.7 good=1.3
nienaj 8.34 bad=-0.5 good=0.8
nienal 8.34 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.3 legal=1.2 payment.disputed=2.6 payment.refused=-0.4 reputation=-0.3
nienar 8.85 bad=-0.5 good=0.4
nieobe 7.31 good=0.9
nieobo 8.85 bad=-0.5 good=0.8
nieoce 8.34 bad=-0.9
nieocz 8.34 bad=1.4 good=-0.4
nieode 8.85 bad=-0.4 good=-0.3
nieodp 7.38 bad=-0.7
nieofi 8.56 complaint.cost=1.3 complaint.quality=0.7 good=0.7 payment.refused=1.0
nieogr 7.64 bad=-0.3 good=0.6
nieorg 8.00 bad=-0.8 good=0.5
niepel 7.31 bad=-0.9 good=-0.6
niepew 7.87 bad=-0.4 good=0.3
niepij 8.85 bad=0.5
niepok 7.38 bad=-0.8 good=0.8
niepom 8.16 bad=0.7 good=-0.5
niepor 6.58 bad=2.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.3 leaving=-0.4 legal=-0.3 praise=-0.5 reputation=-0.5
niepos 8.34 bad=0.4
niepot 6.28 good=-1.1
niepow 7.38 bad=-1.0 complaint.quality=0.8 good=1.9 legal=0.8
niepoz 8.16 bad=-0.3
niepra 6.45 bad=2.2 good=-1.9
niepro 7.11 bad=1.6 good=-1.0
nieprz 5.43 bad=3.1 good=-3.1 leaving=1.2 legal=-0.4
niepub 8.85 bad=-1.4 good=-0.4
nieraz 8.16 bad=-0.5 good=0.6
nierow 7.64 bad=0.4 good=-0.6
nieruc 7.17 bad=-1.8 good=-0.9 leaving=0.6
nierze 8.56 bad=0.5 good=-0.3
niesam 5.96 bad=-2.1 good=3.4
niesie 8.00 good=0.5
nieska 8.00 bad=-0.6
niesko 8.00 bad=0.4
niesku 7.55 bad=-0.4 good=-0.7
nieslo 8.85 bad=0.7 good=-0.8
niesma 6.51 bad=3.7 complaint.delay=-0.3 complaint.quality=-0.4 good=-2.3 growth=-0.3 praise=-0.6
niesmi 7.87 complaint.cost=1.0 complaint.neglect=0.8 leaving=0.9 reputation=1.4
niespe 6.86 good=-0.5
niespo 6.45 bad=-1.8 complaint.cost=1.5 good=1.4
niespr 7.31 good=-0.7
niesta 7.64 bad=0.5 good=-0.5
nieste 3.76 bad=9.3 complaint.cost=0.4 complaint.delay=-1.4 complaint.neglect=-0.4 good=-8.5 growth=-0.4 legal=-0.5 meeting.off=3.3 payment.delayed=1.2 payment.promised=-0.8 payment.refused=-0.4 praise=-0.5 reputation=-0.5 urgent=-0.5
niestr 7.75 bad=0.7 good=-0.5
nieswi 7.11 bad=2.1 good=-1.6
nieszc 7.06 bad=1.0 complaint.quality=0.8 good=-1.0 legal=1.0 payment.refused=0.8
nietra 8.00 bad=0.5
nietuz 8.34 bad=-0.3 good=0.8
nietyp 7.87 bad=-0.4
nieucz 8.34 good=-0.4
nieuda 7.24 bad=2.9 good=-2.1
nieule 8.00 good=0.4
nieupr 6.73 bad=3.3 good=-1.9
nieust 7.24 bad=0.7 good=-0.3
niewat 6.95 bad=-0.7 good=0.8
niewia 7.31 bad=-1.0 good=1.2
niewid 8.00 bad=1.1 good=-0.3
niewie 5.33 bad=1.1
niewla 7.87 bad=-0.9 good=-0.7
niewyb 7.87 good=-0.5 meeting.off=1.6
niewyd 8.00 good=-0.3
niewyg 6.39 bad=2.5 good=-1.5
niewyk 8.16 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.5 legal=1.7 payment.disputed=1.7 payment.refused=0.8 praise=-0.4 reputation=-0.5
niewym 8.00 good=-0.4
niewyp 7.87 good=-0.5 legal=-0.5 praise=-0.5
niewyr 8.56 bad=0.7
niewys 7.31 bad=1.7 good=-0.7
niezab 8.16 bad=1.0 good=-0.3
niezad 6.45 bad=1.5 good=-1.2
niezai 8.34 bad=0.7 good=-0.3
niezal 6.48 bad=-2.2 complaint.cost=0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=2.6 leaving=-0.4 legal=0.8 reputation=0.7 urgent=-0.3
niezam 8.56 good=-0.4
niezap 7.46 good=0.7
niezaw 8.16 bad=1.5 complaint.neglect=1.0 good=-0.9 leaving=0.8 praise=-0.3
niezbe 6.55 good=-1.6
niezby 6.28 bad=3.4 good=-2.7
niezde 8.85 bad=-0.4
niezgo 7.75 bad=0.8 complaint.cost=1.0 complaint.quality=0.4 good=-0.3 legal=1.9 payment.disputed=1.1 payment.refused=-0.3
niezie 8.34 bad=-0.5 good=0.4
niezla 7.87 bad=-1.5
niezle 7.17 bad=0.3 complaint.neglect=0.9 leaving=0.8
niezly 8.00 bad=-1.9 good=2.2
niezmi 7.46 bad=-0.9 good=1.1
niezna 7.31 good=-0.9
niezre 8.56 complaint.quality=-0.5 leaving=0.9 praise=0.7
niezro 7.64 bad=1.1 good=-0.7
niezwl 8.34 bad=0.5
niezwy 5.98 bad=-1.9 good=2.6
niezyt 8.85 bad=-0.9 good=0.4
nigdy 4.71 bad=1.9 complaint.cost=-0.3 good=-0.4 growth=1.2 leaving=0.7 payment.refused=0.3 praise=1.1
nigdzi 7.00 bad=-0.9 complaint.neglect=0.4 complaint.quality=0.5 good=2.1 leaving=-0.3 praise=-0.4
nigeri 8.85 good=0.6
nijaki 7.75 bad=1.8 good=-2.1
nikad 8.85 bad=2.5 good=-1.8
nikogo 7.31 bad=1.2 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=1.1 good=-0.6 leaving=0.7 meeting.off=1.2 payment.promised=1.5 praise=-0.4 reputation=0.7
nikomu 6.61 bad=0.4 good=-0.3 leaving=-0.4 payment.delayed=0.8 reputation=1.0
nikt 4.78 bad=1.7 complaint.delay=-0.5 complaint.neglect=5.1 escalation=0.6 good=0.7 legal=-0.6 meeting.off=1.7 payment.delayed=-0.3 payment.disputed=2.2 payment.promised=-0.8 payment.query=-0.8 praise=0.5 reputation=1.0 urgent=-1.0
nim 5.07 bad=-2.6 complaint.cost=-1.0 complaint.neglect=1.0 complaint.quality=-1.2 escalation=0.5 good=2.9 growth=1.4 leaving=1.0 legal=0.8 payment.disputed=-0.4 payment.query=0.6 praise=2.3 reputation=-0.8
nimi 6.69 complaint.cost=-0.3 complaint.neglect=0.6 escalation=1.2 good=0.6 growth=-0.4 leaving=-0.4 payment.refused=-0.4 payment.sent=1.1 praise=0.7 reputation=-0.5 urgent=0.9
niniej 7.64 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.4 good=-0.6 legal=1.4 payment.disputed=-0.3 payment.query=0.4 payment.refused=-0.3
nip 8.34 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.1 growth=-0.3 leaving=-0.7 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=4.8 payment.refused=-0.4 reputation=-0.3
niska 7.38 bad=1.2 good=-0.9
niskic 8.56 bad=0.5 good=-0.4
niskie 6.73 bad=0.6 good=-1.0
niskim 7.46 bad=0.3 good=-0.7
nisko 7.87 bad=-1.2 complaint.neglect=-0.3 good=1.0 leaving=0.7 payment.query=1.2 praise=1.9
niszcz 7.55 bad=-1.6 good=-0.4 leaving=-0.3 payment.refused=-0.4
niuans 8.85 bad=-1.6
niz 4.31 complaint.cost=0.9 complaint.delay=0.8 complaint.quality=-1.8 escalation=-0.5 good=1.0 leaving=0.4 legal=-0.8 meeting.off=1.4 payment.delayed=2.5 payment.disputed=0.8 payment.promised=-0.6 payment.refused=-0.8 payment.sent=0.3 praise=2.6 urgent=-0.5
nizej 7.87 bad=0.5 complaint.cost=2.1 complaint.quality=-0.3 payment.disputed=1.1
niziut 8.85 bad=0.4
nizsza 7.17 good=-0.3
nizsze 7.55 bad=-0.8 good=0.7
nizszy 7.11 bad=-0.3 good=-0.8
nm 8.85 good=0.7
no 4.85 bad=-1.3 complaint.cost=1.7 complaint.delay=1.0 complaint.neglect=3.6 complaint.quality=1.6 good=1.6 growth=-0.6 leaving=0.8 legal=-0.7 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=0.6 payment.refused=-0.8 payment.sent=-0.4 praise=2.3 reputation=-0.3 urgent=1.0
noc 5.46 bad=1.9 complaint.delay=1.0 complaint.neglect=-0.5 escalation=0.6 good=-2.7 payment.disputed=0.4 payment.refused=0.3
nocach 8.16 bad=1.0 good=-0.3
noce 6.39 bad=-0.6 good=0.9
nocleg 5.11 bad=-1.3 good=-2.5
nocna 7.55 good=-0.7 growth=1.5 payment.sent=1.7
nocne 7.64 bad=0.6 good=0.5
nocnej 7.75 bad=-0.8 complaint.delay=-0.4 payment.delayed=1.1 praise=0.3
nocnyc 8.00 bad=0.8
nocnym 8.34 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.4 meeting.off=3.5 payment.promised=2.4 praise=-0.3
nocowa 6.86 bad=-0.4 good=-1.1
nocuja 7.75 bad=-0.6
nocuje 8.34 bad=-0.4 good=-0.8
nocy 5.21 bad=1.8 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.3 escalation=1.4 good=-1.2 leaving=-0.3 praise=0.7 reputation=-0.4 urgent=1.0
nodze 8.16 bad=0.3
nog 7.64 bad=1.1 complaint.cost=2.0
noga 7.38 bad=0.7 complaint.quality=0.7 payment.refused=1.2
nogach 8.00 good=1.1
nogami 8.16 bad=0.9 complaint.cost=0.9 complaint.delay=0.8 complaint.quality=1.9 leaving=1.3 payment.disputed=1.2 payment.refused=1.0
noge 7.75 bad=0.4 complaint.quality=1.0 payment.delayed=1.2
nogi 6.95 bad=0.6 complaint.cost=-0.4 good=-0.4 payment.delayed=2.5
non 7.46 bad=1.3 good=-0.3
noname 8.85 bad=-0.7 good=0.7
norma 7.64 good=-0.4
normal 5.39 bad=-0.4 complaint.cost=-0.3 complaint.neglect=-0.3 good=-1.0 leaving=-0.3 payment.delayed=0.9 payment.refused=-0.4 praise=-0.6
normie 8.16 bad=1.0 good=-0.5
norweg 8.34 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.0 leaving=-0.4 payment.delayed=-0.4 payment.promised=4.2 payment.sent=-0.3 praise=-0.9 reputation=-0.4
nos 7.06 good=0.5
nosa 6.42 bad=1.1
nosem 7.46 bad=-1.5 complaint.cost=3.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.7 praise=2.6
nosic 8.56 bad=-0.6 good=0.7
nosie 7.75 bad=-0.4 good=0.6
nosil 8.85 bad=0.3
nosila 8.00 bad=0.3 complaint.neglect=1.4 leaving=1.1
nosowe 8.56 bad=-0.4 good=0.7
noszen 8.16 bad=-0.4
nota 8.00 bad=0.6 complaint.cost=-0.6 complaint.quality=0.5 leaving=-0.4 legal=1.6 payment.disputed=2.4 payment.query=1.9 payment.refused=-0.4 payment.sent=1.2 praise=-0.3
notari 8.00 bad=-0.5 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-0.3 growth=-0.4 leaving=-0.9 legal=2.0 payment.refused=1.3 payment.sent=-0.5 praise=0.4 reputation=-0.6 urgent=1.8
notate 8.85 bad=-0.5
notatk 8.00 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=1.4 good=-1.1 leaving=-0.5 legal=0.9 meeting.off=-0.5 payment.refused=0.7 praise=-0.8 reputation=-0.4
note 8.00 bad=-0.5 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-1.7 good=1.2 growth=1.5 leaving=-0.4 legal=2.3 payment.disputed=4.2 payment.query=1.1 praise=1.3 reputation=-0.6 urgent=1.3
notory 7.55 bad=1.0 good=-0.8
notowa 8.16 bad=-0.4
noty 8.34 complaint.delay=-0.4 complaint.quality=-0.4 payment.disputed=2.9 payment.query=-0.4 payment.refused=1.3
novote 6.90 good=0.3
nowa 6.16 bad=0.7 complaint.cost=-0.5 complaint.delay=-1.0 complaint.quality=0.6 good=-1.2 leaving=0.4 legal=-0.3 meeting.off=-1.0 payment.delayed=0.8 payment.disputed=-0.8 payment.promised=-0.8 payment.query=0.7 payment.refused=-0.8 payment.sent=-0.6 praise=-1.8 reputation=0.6 urgent=0.3
nowak 8.56 bad=-0.8
nowaka 8.56 bad=0.4 good=-0.4 legal=-0.5
nowako 8.85 bad=-1.1 complaint.delay=-0.4 leaving=-0.4 praise=-0.5
nowe 5.74 bad=-1.5 complaint.cost=2.7 complaint.delay=-0.6 complaint.neglect=-1.2 complaint.quality=0.4 escalation=-0.5 good=1.2 leaving=1.2 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.9 payment.sent=-0.5 reputation=-1.2 urgent=-0.6
nowego 6.36 bad=0.4 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=-0.9 escalation=-0.8 good=-1.5 growth=1.5 leaving=3.4 legal=-1.2 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=0.4 payment.query=0.6 payment.sent=-0.5 praise=-0.7 reputation=-1.3 urgent=-0.8
nowej 6.73 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.4 escalation=-0.4 good=-0.4 growth=-1.0 legal=-0.4 meeting.off=-0.3 payment.disputed=0.6 payment.refused=-0.4 praise=0.8 reputation=0.8 urgent=-0.3
nowemu 8.34 bad=1.4 complaint.delay=-0.3 complaint.quality=-0.4 escalation=-0.4 good=-0.6 leaving=2.5
nowi 8.85 good=-0.4 growth=1.7
nowocz 5.85 bad=-2.0 good=2.0
nowojo 8.56 bad=-0.5
noworo 8.16 bad=0.4 complaint.neglect=0.8 complaint.quality=0.6 escalation=0.7 good=-0.5 payment.disputed=-0.5 payment.refused=0.4 urgent=1.7
nowotw 5.94 bad=-0.8 good=-1.7
nowy 5.73 bad=-2.1 complaint.delay=-1.9 complaint.neglect=-1.4 complaint.quality=-2.0 escalation=-1.3 good=0.7 growth=0.5 leaving=4.1 legal=-1.6 meeting.off=1.0 payment.delayed=-0.8 payment.promised=-0.8 payment.refused=-0.5 payment.sent=0.4 praise=1.0 reputation=-1.3 urgent=-1.1
nowych 6.45 bad=-1.6 complaint.cost=0.9 complaint.quality=0.4 good=-1.1 praise=-0.3
nowym 6.90 bad=-0.5 complaint.cost=-0.4 complaint.neglect=1.8 complaint.quality=-0.9 good=-1.7 growth=-0.4 leaving=0.4 legal=-0.3 meeting.off=0.7 payment.delayed=-0.4 payment.promised=-0.6 payment.query=1.1 payment.refused=-0.4 praise=-1.2 reputation=0.7 urgent=-0.4
nowymi 8.00 bad=0.4 complaint.cost=1.0 complaint.neglect=1.0 good=-0.4
noznej 8.56 bad=0.7
np 4.76 bad=-2.9 good=-0.8
nr 6.28 bad=-0.8 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=1.6 escalation=-0.3 growth=-0.4 leaving=3.1 legal=0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.0 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.6 payment.sent=0.8 praise=-0.7 reputation=-0.7
nt 8.16 good=0.3
nuda 8.85 bad=-0.3
nudna 8.56 bad=2.1 good=-1.9
nudne 8.00 bad=-0.5 good=0.4
nudnos 8.85 bad=0.4
nudny 8.16 bad=0.4
numer 5.80 bad=-2.1 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-1.9 escalation=1.2 good=-0.7 growth=4.1 legal=-1.1 meeting.off=-1.3 payment.delayed=-1.1 payment.disputed=-1.7 payment.promised=-1.2 payment.query=5.9 payment.refused=-1.8 payment.sent=0.7 praise=-0.7 reputation=-0.7 urgent=1.3
numere 8.00 bad=-0.5 complaint.cost=0.9 complaint.delay=-0.5 complaint.quality=-0.9 escalation=0.8 good=-0.3 leaving=-0.5 legal=-0.3 payment.query=0.7 payment.refused=0.6 praise=-0.6 reputation=0.5
numero 8.85 bad=-0.8 good=0.9 leaving=1.0 praise=1.3
numeru 8.00 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 growth=-0.4 leaving=-0.7 legal=0.6 meeting.off=1.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=1.3 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 urgent=-0.3
numery 8.34 bad=1.8 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.3 good=-1.1 legal=-0.3 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.6 payment.query=1.7 payment.refused=1.9 payment.sent=-1.2 praise=-0.7 reputation=-0.6
numerz 8.34 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.6 payment.query=2.5
nysa 8.85 bad=-0.3 good=1.0
o 2.52 bad=0.4 complaint.cost=0.6 complaint.delay=1.2 complaint.neglect=1.7 escalation=3.7 good=-0.6 growth=0.8 leaving=-1.0 legal=0.9 meeting.off=-2.3 payment.delayed=-1.3 payment.promised=-2.3 payment.query=0.8 payment.refused=-1.2 payment.sent=-1.7 praise=1.9 reputation=0.7 urgent=2.4
o2 8.85 bad=-0.6
oba 7.64 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 growth=2.0 leaving=-0.5 payment.delayed=-0.3 payment.query=1.6 payment.refused=-0.4 payment.sent=1.9 praise=0.8 reputation=-0.4
obaj 8.56 complaint.neglect=0.8 complaint.quality=0.7 good=0.7 legal=1.3 payment.refused=1.0
obarcz 8.34 bad=-0.3
obawia 7.55 bad=-0.4 good=0.5
obawie 8.34 bad=1.2 good=-0.5
obawy 7.31 bad=-0.8 good=0.7
obce 8.34 good=-0.4
obchod 7.38 bad=0.3 good=0.7 growth=1.4 praise=0.9
obciaz 7.38 bad=0.8 complaint.cost=0.8 complaint.neglect=-0.3 complaint.quality=1.1 leaving=-0.4 legal=2.0 payment.disputed=1.3 payment.refused=-0.4 payment.sent=1.8
obcokr 8.00 bad=-0.6
obdarz 8.16 bad=-0.4
obdrap 8.34 bad=0.3 good=-0.5
obecna 7.46 bad=-1.0 complaint.cost=0.9 complaint.neglect=0.9 good=0.8 growth=-0.4
obecne 7.11 bad=1.0 good=-0.9
obecni 5.53 bad=-2.6 complaint.cost=-0.4 complaint.quality=1.1 good=-1.8
obecno 6.16 bad=-0.5 complaint.neglect=0.7 escalation=1.0 good=0.7 legal=0.7
obecny 7.17 complaint.quality=0.7 good=-1.4 payment.refused=0.7
obejmo 7.87 bad=-0.8
obejmu 7.06 bad=-0.6 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.6 growth=-0.6 legal=-0.4 meeting.off=1.2 payment.disputed=1.4 payment.query=3.8 payment.refused=-0.4 payment.sent=-0.3 praise=-0.5
obejrz 6.42 bad=2.0 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.2 escalation=-0.5 good=0.3 growth=-0.9 leaving=-0.8 legal=0.9 meeting.off=2.3 payment.disputed=0.5 payment.sent=-0.3 praise=1.7 reputation=-0.7 urgent=-0.4
obeszl 8.85 bad=-0.5 good=0.4
obfite 6.86 bad=-2.0 good=2.8
obiad 6.06 bad=2.0 complaint.delay=1.1 escalation=1.0 good=-1.4 payment.disputed=2.1 payment.refused=1.3
obiado 5.41 bad=1.8 complaint.cost=0.6 complaint.quality=0.5
obiadu 7.06 bad=0.9 good=-1.5
obiady 6.39 bad=-1.4 good=-1.5
obie 7.00 bad=0.5 complaint.delay=0.7 complaint.quality=0.5 growth=1.1 leaving=0.8 legal=2.4 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-1.5 payment.query=0.4 payment.refused=-0.6 payment.sent=3.1 praise=0.4 reputation=0.4
obieca 6.86 bad=1.0 complaint.cost=0.3 complaint.delay=3.2 complaint.neglect=2.7 complaint.quality=-1.1 escalation=0.7 good=-0.8 growth=-0.4 leaving=2.5 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.7 urgent=-0.6
obiecu 7.11 bad=-1.3 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.8 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=3.5 payment.refused=-0.5 payment.sent=-1.6 praise=-0.6 reputation=-0.4 urgent=-0.7
obiecy 8.16 bad=1.4 complaint.delay=1.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.6 meeting.off=-0.4 urgent=-0.4
obiedz 7.64 bad=-0.7 complaint.quality=0.4 escalation=1.3 good=0.4 leaving=-0.4 legal=-0.4 payment.disputed=0.8 payment.refused=-0.4 praise=-0.7 reputation=-0.3
obiekc 6.48 bad=-0.8 good=1.2
obiekt 4.45 bad=-6.0 good=-2.0
obietn 8.00 bad=1.4 complaint.delay=4.9 complaint.neglect=-0.3 complaint.quality=-0.7 growth=-0.6 payment.refused=1.0 praise=0.6 reputation=0.3
objac 8.56 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=0.4 legal=0.8
objasn 8.34 good=0.6
objawa 7.38 bad=-0.4
objawi 8.16 bad=-0.7 good=0.5
objawo 6.86 bad=0.5
objawy 6.86 bad=-1.1 good=0.5
objech 8.34 good=0.3
objela 8.85 bad=-0.5
objeta 8.85 bad=-0.3
objeto 8.16 bad=-0.3
objety 8.56 bad=-0.6 good=-0.4
oblicz 8.00 bad=0.4 complaint.delay=0.8 good=-0.6 leaving=0.8 legal=0.7 urgent=1.5
obloze 6.81 bad=0.7 growth=1.1 praise=0.9
obniza 8.34 bad=-0.3 good=-0.4
obnize 7.75 bad=-0.4
obnizy 8.00 good=-0.5
oboje 8.85 escalation=1.6 payment.disputed=1.2
obojet 7.87 bad=0.4 good=-0.4
obok 5.26 bad=0.4 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.6 good=2.0 growth=0.8 leaving=1.4 legal=-0.3 payment.delayed=1.3 payment.promised=1.0 payment.refused=-0.4 praise=0.4
obowia 6.06 bad=-0.8 complaint.neglect=0.4 escalation=-0.3 good=-1.6 leaving=1.1 payment.refused=-0.3 praise=-0.5 reputation=0.7
obraca 8.34 bad=0.3
obraz 7.24 good=-0.6
obraza 7.38 bad=0.4 complaint.neglect=0.6 good=-0.4 leaving=0.8 payment.promised=1.3
obraze 8.34 complaint.delay=1.4 complaint.quality=1.1 good=-0.3
obrazk 7.64 bad=0.6 complaint.cost=1.1 complaint.delay=2.0 growth=-0.3 legal=0.8 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.6 reputation=1.0
obrazl 8.85 bad=-0.4
obrazo 6.90 complaint.quality=-0.6 good=-1.4 praise=-0.4 reputation=1.2 urgent=2.6
obrazu 7.38 bad=-1.1 good=1.0 praise=1.2
obrebi 7.75 bad=-0.6 good=0.5
obrecz 8.85 bad=0.9 good=-0.7
obroci 8.85 bad=0.7
obronc 8.85 good=-0.4
obroni 8.16 bad=-0.5 good=-0.7 praise=-0.4
obrusy 7.64 bad=1.1 good=-0.7
obrzez 8.85 good=-0.4
obrzyd 7.00 good=-0.3
obrzyg 8.85 bad=1.5 good=-1.2
obserw 6.10 bad=-0.5 complaint.cost=-0.6 complaint.delay=0.4 complaint.quality=0.7 good=0.6 reputation=1.9
obskor 8.85 bad=0.5 good=-0.5
obskur 7.55 bad=2.0 good=-1.6
obslud 6.81 bad=1.6 good=-0.9
obslug 3.28 bad=0.9 complaint.delay=-1.1 complaint.quality=-1.6 good=2.7 growth=0.4 leaving=1.3 legal=0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.3 reputation=0.4
obsluz 8.16 good=0.4
obsuga 8.85 good=-0.4
obszar 6.95 bad=-1.0 good=-1.0
obszer 7.46 bad=-1.7 good=2.3
obu 6.90 bad=0.8 complaint.delay=0.9 complaint.neglect=0.5 complaint.quality=1.0 good=-0.8
obudzo 8.56 bad=0.9
obumar 8.34 bad=0.4 good=-0.4
oburzo 8.34 bad=1.3 good=-1.0
oby 7.31 bad=-0.7 good=1.3
obycza 8.85 bad=0.6 complaint.neglect=1.2 payment.refused=1.2
obydwa 8.56 bad=0.4
obydwu 8.56 bad=-0.3 good=0.8
obywat 8.56 bad=-0.4
oc 8.16 bad=1.9 complaint.neglect=-0.3 complaint.quality=2.5 good=-0.7 growth=-0.6 leaving=-0.4 legal=3.7 praise=-0.3 urgent=-0.3
ocean 7.75 bad=-1.8 good=1.9
oceane 8.85 bad=0.9
oceanu 8.34 bad=-0.4 good=1.4
ocen 7.55 bad=0.9 complaint.quality=1.0 good=-0.5 leaving=0.9
ocena 5.85 bad=-1.7 complaint.quality=0.5 good=2.5
ocenci 8.85 bad=-1.2 good=-0.8
ocene 6.42 bad=-1.4 good=1.8
oceni 8.16 bad=-0.5 complaint.quality=0.4 good=0.6 legal=0.6
ocenia 5.87 bad=-0.7 good=1.0
ocenic 7.31 bad=1.2 good=-0.6
ocenie 6.81 bad=0.4 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=-0.8 growth=1.2 leaving=-0.5 legal=0.4 praise=0.3
ocenil 6.95 bad=-0.4 complaint.quality=1.0 good=-1.1 legal=0.9
ocenio 8.56 good=-0.4
oceny 6.61 bad=-1.2 good=1.7
ochran 8.85 good=0.3
ochron 6.42 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.9 escalation=1.0 good=-0.4 legal=1.6 payment.disputed=0.7 praise=-0.3
octem 8.56 bad=0.8 good=-0.5
octu 8.56 bad=0.5
oczach 7.46 good=-1.6
oczami 7.75 bad=1.1 good=-0.4 reputation=0.8
oczaro 8.34 bad=-1.5 good=1.9
oczeki 5.19 bad=2.2 complaint.cost=2.0 complaint.delay=-0.4 good=-0.4 growth=1.6 leaving=-0.6 legal=-0.4 meeting.off=0.5 payment.refused=-0.5 praise=2.1
oczeku 6.39 bad=1.5 complaint.cost=-0.7 complaint.delay=-1.3 complaint.neglect=-1.2 complaint.quality=2.4 escalation=2.2 good=-0.6 leaving=-1.0 legal=2.3 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.5 urgent=-0.4
oczepi 8.85 bad=0.4 complaint.cost=-0.3 complaint.delay=0.4 complaint.quality=1.2 payment.refused=1.8 praise=-0.4 reputation=2.3
oczka 8.16 bad=-0.4 good=0.8
oczu 7.38 bad=0.5 complaint.quality=1.1 good=-0.7
oczy 6.48 complaint.neglect=1.3 good=-0.9 legal=-0.4 reputation=2.0
oczysz 7.24 good=-0.3
oczywi 4.60 bad=1.4 complaint.cost=-0.5 complaint.delay=1.5 complaint.quality=-0.4 escalation=-0.5 good=0.3 growth=1.8 leaving=0.4 legal=-0.6 meeting.off=-0.3 payment.delayed=0.4 payment.disputed=-0.4 payment.promised=0.7 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.3 praise=0.7 reputation=-0.9
od 2.83 bad=0.4 complaint.cost=2.4 complaint.delay=3.1 complaint.neglect=2.8 complaint.quality=-1.4 escalation=1.9 good=0.6 growth=0.6 leaving=3.9 legal=2.2 meeting.off=-2.4 payment.delayed=-1.1 payment.disputed=-0.9 payment.promised=-0.9 payment.query=0.9 payment.refused=-3.7 payment.sent=-1.7 reputation=-1.1
od14 8.85 bad=0.8 good=-0.4
odbeda 8.85 bad=-0.4
odbedz 7.87 bad=-0.7
odbieg 7.38 bad=0.7 complaint.quality=1.6 good=-0.3
odbier 6.31 bad=3.1 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=2.9 complaint.quality=1.0 escalation=0.3 good=-1.7 growth=-0.5 leaving=1.5 legal=1.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.7 payment.sent=-0.5 praise=-0.9 reputation=0.6 urgent=-0.3
odbija 8.34 payment.query=2.8 payment.sent=-0.3
odbior 6.02 bad=-2.8 complaint.cost=-0.9 complaint.delay=-2.3 complaint.quality=-0.7 escalation=-0.8 good=-1.9 growth=-1.4 leaving=-1.3 legal=0.5 meeting.off=0.6 payment.delayed=-1.0 payment.disputed=-1.5 payment.promised=1.8 payment.refused=-0.9 payment.sent=1.3 praise=-2.0 reputation=-1.4
odblok 8.56 bad=-0.4 payment.promised=2.4
odbudo 7.64 bad=-0.6 good=0.7
odbyc 8.16 bad=-1.0 complaint.quality=-0.4 good=-0.3 meeting.off=2.2
odbyla 7.17 bad=0.3 good=-0.7
odbylo 7.87 bad=-0.6 good=0.4
odbyly 8.56 bad=0.6
odbywa 6.23 bad=-0.7 good=-0.7
odchod 6.86 bad=-0.3 complaint.cost=-0.4 complaint.neglect=-0.7 good=-1.0 growth=0.6 leaving=-2.0 legal=-0.4 payment.refused=-0.3 praise=0.3 reputation=-0.3 urgent=-0.3
odchud 8.34 complaint.quality=-0.3 good=-0.6
odcien 8.85 bad=-0.4 good=-0.7
odcine 8.34 complaint.cost=-0.3 complaint.neglect=0.4 complaint.quality=0.3 reputation=1.6
odcink 7.75 bad=-0.9 good=0.3
odczuc 6.34 bad=1.9 good=-0.6
odczul 7.87 bad=0.3 good=-0.4
odczuw 7.06 bad=-0.5 good=1.1
odczyt 7.11 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-1.1 good=0.4 leaving=0.4 legal=0.3 payment.disputed=2.2 praise=-0.5
oddac 7.46 bad=1.0 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.7 legal=2.4 meeting.off=-0.3 payment.disputed=3.4 payment.refused=-0.6 reputation=-0.5
oddaja 8.85 bad=0.5 complaint.quality=0.7 payment.disputed=1.2 reputation=1.7
oddajc 8.85 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=1.3 leaving=-0.4 legal=-0.4 reputation=2.6
oddaje 7.38 bad=1.8 complaint.delay=3.8 complaint.neglect=-0.4 good=0.8 growth=1.2 leaving=0.7 praise=0.5 reputation=2.1
oddal 8.16 bad=-0.7 complaint.cost=-0.4 complaint.neglect=0.5 complaint.quality=-0.6 good=1.4 leaving=-0.3 praise=1.7 reputation=0.4
oddala 8.85 bad=0.3
oddali 8.16 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.8 good=0.7 leaving=-0.4 legal=-0.5 payment.disputed=1.8 payment.refused=-0.4 praise=1.3
oddalo 6.77 bad=1.8
oddani 7.87 bad=0.9 complaint.delay=3.0 complaint.neglect=1.6 complaint.quality=-1.1 good=-0.8 leaving=0.4 legal=1.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.4
oddano 8.85 bad=-0.4 good=-0.4
oddany 8.34 bad=-0.3 good=0.4
oddech 7.55 bad=-0.6 good=-0.5
oddych 7.31 bad=-0.5
oddzia 6.02 bad=0.4 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=-0.7 escalation=3.0 good=0.8 growth=1.7 leaving=1.1 legal=-0.6 meeting.off=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=1.6 reputation=0.4 urgent=0.9
oddzie 6.61 bad=2.3 complaint.cost=1.0 complaint.delay=-0.4 complaint.quality=0.6 escalation=0.9 good=-1.5
oddzwo 7.75 bad=-0.7 complaint.delay=-0.5 complaint.neglect=1.9 good=-0.6 leaving=-0.5 legal=0.7 praise=-0.4 reputation=0.8
ode 7.06 bad=1.1 complaint.delay=1.6 complaint.neglect=-1.1 complaint.quality=1.0 escalation=0.6 good=-0.7 growth=-0.4 leaving=1.5 legal=-0.3 payment.delayed=0.7 payment.refused=1.2 praise=-0.5 reputation=-0.5
odebra 6.45 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=-0.7 good=1.1 growth=2.2 leaving=-0.9 legal=0.3 meeting.off=-0.3 payment.refused=0.5 payment.sent=2.4 praise=1.7 reputation=-1.0
odechc 8.16 bad=1.3 good=-1.1
odejdz 8.56 bad=-1.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 leaving=-0.5
odejsc 8.34 complaint.quality=-0.4 good=-0.5 leaving=-0.5
odesla 6.95 bad=0.7 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=-0.7 escalation=1.1 good=-0.6 growth=0.4 leaving=-0.6 legal=-0.5 meeting.off=-0.4 payment.query=-0.3 payment.refused=1.6 payment.sent=-0.4 praise=-0.5 reputation=-0.5 urgent=-0.4
odeszl 7.87 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.4 growth=-0.4 leaving=-0.9 praise=0.5
odetch 8.85 bad=-0.6 good=1.5 leaving=-0.4 praise=1.1
odezwa 8.56 bad=-0.7 complaint.quality=-0.3 good=0.5 leaving=-0.3 legal=-0.4 payment.delayed=1.0 praise=0.7
odezwe 8.85 bad=-1.9 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 meeting.off=3.7 payment.promised=-0.3 praise=-0.4 reputation=-0.3
odezwi 8.16 bad=-1.2 complaint.delay=0.5 escalation=0.7 growth=1.5 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.promised=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.5
odglos 7.38 bad=-0.4 good=-0.6
odgorn 8.56 bad=-0.7 leaving=1.1
odgraz 8.85 bad=-0.6
odgryw 8.34 bad=-1.5 good=-0.7
odgrze 8.56 bad=1.1 good=-0.9
odkad 7.64 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-0.4 good=1.2 growth=0.8 leaving=-0.7 legal=-0.3 praise=2.0 reputation=-0.4
odkami 8.56 bad=0.4
odklad 8.34 complaint.cost=-0.8 complaint.quality=-0.4 good=-0.6 payment.disputed=-0.4
odkrec 7.87 bad=-0.8 complaint.quality=-0.5 good=0.9 leaving=-0.4 payment.delayed=2.2 payment.refused=-0.5 praise=0.8
odkryc 7.75 bad=-0.8
odkryw 8.34 bad=-0.6 good=0.5
odkurz 6.95 good=-1.2
odleci 8.85 bad=1.2 complaint.quality=1.8 good=-0.4
odlegl 6.16 good=1.8
odlozy 8.85 bad=-1.1 complaint.neglect=-0.3 good=1.6 praise=1.3
odludz 8.16 bad=0.9 good=-1.0
odmalo 8.34 bad=0.7 good=-0.4
odmawi 7.87 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.4 leaving=-0.5 meeting.off=1.0 payment.disputed=1.9 payment.query=-0.6 payment.refused=1.4 reputation=-0.5
odmian 8.16 bad=-0.3
odmien 8.00 good=-0.3
odmowa 8.56 bad=0.5
odmowc 8.85 bad=-0.6
odmowi 6.61 bad=-2.8 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-1.8 escalation=-0.3 good=-1.0 growth=-0.5 leaving=-1.3 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.9 payment.sent=-0.4 praise=-0.7 reputation=-0.6
odmowy 8.85 bad=-0.3
odnajd 8.85 bad=-0.5
odnale 8.34 good=-0.3
odnies 7.64 bad=0.3 good=-1.2
odnios 7.38 bad=0.8 complaint.cost=1.0 complaint.delay=1.0 escalation=1.1 good=-0.8
odnosi 7.87 bad=0.7 good=-0.6
odnosn 6.26 bad=-0.6 reputation=-0.4
odnosz 7.38 complaint.neglect=1.8 good=-0.5 growth=-0.5 praise=-0.5
odnoto 6.81 complaint.delay=1.6 complaint.neglect=0.6 complaint.quality=0.4 good=-0.4 leaving=1.0
odnowi 6.90 bad=-0.6 leaving=1.8
odp 8.34 bad=-0.5 good=0.4
odpada 6.73 bad=1.6 complaint.delay=-0.4 complaint.quality=-0.3 good=-1.6 leaving=-0.3 legal=-0.4 meeting.off=3.9 praise=-0.3
odpadl 8.34 complaint.cost=1.4 complaint.quality=0.4 leaving=1.1 payment.refused=1.4 reputation=-0.3
odpis 8.85 bad=-0.6 good=-0.5 leaving=-0.4 urgent=4.6
odpisa 7.87 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=1.8 good=-1.0 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=1.2 payment.refused=-0.3 praise=-0.9 reputation=-0.7 urgent=1.3
odpisu 8.00 bad=-0.3 complaint.cost=1.5 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.4 leaving=0.5 legal=-0.4 payment.delayed=-0.5 praise=-0.6 reputation=-0.5
odpisy 8.85 complaint.delay=-0.4 good=-0.4 reputation=-0.4
odpisz 7.87 complaint.cost=-0.5 complaint.neglect=3.2 complaint.quality=-1.3 good=-0.9 growth=-0.3 leaving=-0.7 legal=1.9 meeting.off=-0.7 payment.promised=-0.3 payment.refused=-0.7 praise=-0.7 reputation=1.7
odplyw 7.46 bad=0.7 good=-0.4
odpocz 6.10 good=0.5
odporn 7.17 bad=-1.2 good=-0.7
odpowi 3.92 complaint.cost=-0.4 complaint.delay=4.0 complaint.neglect=4.6 complaint.quality=-1.0 escalation=1.0 growth=-0.8 leaving=-1.8 legal=1.2 payment.delayed=-1.3 payment.disputed=-0.4 payment.query=-0.7 payment.refused=0.3 payment.sent=-1.0 praise=-0.7 reputation=1.4 urgent=-1.5
odprow 8.56 bad=-0.7 good=1.4
odpusc 7.87 bad=1.2 good=-1.0
odpych 8.85 bad=0.6 good=-0.5
odrabi 8.85 good=0.4
odradz 4.66 bad=9.6 good=-7.7 praise=-0.4 reputation=1.6
odraza 8.00 bad=1.5 good=-0.9
odrazu 7.55 bad=0.8 good=-0.6
odrest 8.16 bad=-0.3 good=-0.5
odrobi 7.06 complaint.quality=1.7 good=-0.3 praise=-0.4
odrocz 8.85 bad=0.6 complaint.delay=1.1 complaint.quality=-0.3 meeting.off=-0.4 payment.delayed=2.1
odrozn 8.16 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=-0.5 leaving=-0.7 legal=1.7
odrzuc 7.46 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 good=-1.0 growth=-0.3 meeting.off=-0.6 payment.delayed=2.7 payment.disputed=-0.3 payment.promised=-0.6 payment.query=1.1 payment.refused=-0.4 payment.sent=-0.6 reputation=-0.5
odsete 7.75 bad=-1.3 good=-0.4 payment.delayed=1.3
odsetk 7.38 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.4 good=-1.2 growth=-0.7 leaving=-0.6 legal=0.5 meeting.off=-0.5 payment.delayed=0.6 payment.disputed=3.3 payment.promised=1.5 payment.query=1.7 payment.sent=-0.4 praise=-0.7 reputation=-0.4 urgent=-0.3
odslon 8.34 bad=0.3
odsnie 8.56 complaint.cost=3.0 complaint.neglect=0.7 complaint.quality=-0.8 leaving=-0.5 payment.disputed=-0.4 payment.refused=1.6
odstaj 8.16 good=0.5
odstap 7.87 bad=0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.4 leaving=0.6 legal=1.7 payment.disputed=1.7 praise=-0.3
odstaw 7.64 bad=0.5
odstep 7.87 bad=1.7 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.7 leaving=2.4 legal=3.7
odstra 7.75 bad=-0.3
odstre 8.85 good=0.5
odswie 6.86 complaint.delay=0.7 good=0.7 leaving=-0.6 legal=0.7
odsyla 7.00 bad=2.1 complaint.cost=-0.9 complaint.delay=-1.2 complaint.quality=1.0 escalation=0.8 good=-1.0 growth=-0.6 leaving=-0.9 legal=0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=2.1 payment.promised=-0.8 payment.query=-1.0 payment.refused=5.2 payment.sent=-0.5 praise=-0.8 urgent=-0.4
odszed 8.56 bad=-0.9 good=-0.6 leaving=-0.5 legal=-0.4 praise=-0.3
odszko 7.38 bad=2.9 complaint.cost=-0.5 complaint.delay=1.4 complaint.quality=1.3 escalation=0.7 good=-1.1 growth=-0.6 legal=5.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-0.5 praise=-0.8 reputation=-0.7 urgent=-0.5
odtad 8.34 bad=0.6 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=1.1 escalation=1.0 good=-0.4 legal=2.6
odtwar 7.64 bad=-0.5 good=0.4
odtwor 8.34 bad=0.5 complaint.cost=-0.3 complaint.quality=1.0 good=-0.4 praise=-0.4
odurza 8.56 bad=-0.4
odurzo 8.85 bad=0.6
odwagi 8.56 bad=0.7
odwazn 8.56 bad=-0.7 good=1.1
odwied 5.55 bad=-2.9 complaint.neglect=0.7 complaint.quality=-0.3 good=2.3 payment.refused=0.7
odwlek 8.85 bad=-0.7 good=0.7
odwodn 8.85 bad=0.4
odwola 6.61 bad=-2.1 complaint.cost=-0.7 complaint.delay=-0.6 escalation=-0.4 good=-1.8 growth=-0.5 meeting.off=6.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.query=0.9 payment.sent=-0.4 praise=-0.9 reputation=-0.5 urgent=-0.5
odwolu 7.87 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=0.4 growth=-0.4 leaving=-0.9 legal=-0.5 meeting.off=7.8 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=-0.7 payment.sent=1.7 reputation=-0.5 urgent=-0.4
odwrac 8.34 bad=-0.4
odwroc 8.16 complaint.quality=1.1 good=-0.4 reputation=0.7
odwrot 7.46 bad=0.6 complaint.delay=1.3 complaint.neglect=1.8 complaint.quality=0.5 leaving=-0.6 meeting.off=2.0 payment.refused=1.3 praise=-0.3
odysse 8.85 bad=-0.3 good=1.1
odzwie 7.87 good=-0.5
odzysk 7.06 bad=-1.3 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=0.8 escalation=0.5 good=1.1 praise=0.5
odzywa 8.56 good=0.7 payment.delayed=1.3 praise=0.8
odzywi 7.87 bad=-0.5
odzywk 8.34 bad=1.2 good=-1.0
of 8.00 good=-1.0
oferci 6.36 complaint.cost=0.7 complaint.quality=0.8 payment.refused=0.8
oferow 6.81 bad=0.8
ofert 7.87 bad=-0.8 complaint.cost=-0.7 complaint.delay=0.3 good=-1.1 growth=-0.3 leaving=1.1 meeting.off=2.0 payment.promised=3.3 praise=-0.9
oferta 6.14 bad=-1.2 complaint.cost=0.6 complaint.neglect=0.5 complaint.quality=-1.0 good=0.5 growth=-0.3 legal=-0.4 payment.refused=-0.5 praise=-0.4 urgent=1.3
oferte 6.69 complaint.cost=0.7 complaint.delay=-0.3 complaint.quality=-0.3 escalation=-0.4 good=-1.7 growth=1.3 leaving=0.7 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.7 praise=0.4 reputation=1.6 urgent=-0.9
oferto 8.56 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=0.6 good=-0.6 growth=-0.4 leaving=1.3 praise=-0.4 reputation=1.0
oferty 6.28 bad=0.7 complaint.cost=1.8 complaint.neglect=-0.4 complaint.quality=0.3 escalation=0.7 good=-1.6 growth=-0.9 leaving=4.3 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=-1.4 reputation=-1.2 urgent=-0.5
oferuj 6.06 bad=-0.6 good=0.3
oficja 6.81 bad=-0.8 complaint.cost=0.9 good=-0.5 legal=1.2 payment.refused=0.6
oglada 6.42 bad=-0.4 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.3 growth=0.5 leaving=-0.4 legal=0.6 meeting.off=0.4 payment.delayed=0.7 payment.disputed=0.8 payment.query=-0.3 payment.refused=0.7 praise=1.0 reputation=-0.6
oglasz 8.85 bad=0.7 complaint.cost=1.0 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=1.4 reputation=1.0
ogledz 8.16 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 meeting.off=1.5 payment.delayed=1.1 praise=-0.3
oglosi 7.38 bad=-1.7 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.7 complaint.quality=-1.4 good=-1.1 growth=-0.3 leaving=0.6 legal=-0.8 meeting.off=2.7 payment.promised=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.6 urgent=-0.3
oglosz 7.31 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.5 growth=-0.6 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=1.0 reputation=0.6 urgent=-0.5
oglusz 8.85 bad=0.6
ognia 8.56 good=-0.6
ognisk 7.17 bad=0.4
ogol 8.34 bad=-0.8 good=0.7
ogole 5.39 bad=2.0 complaint.neglect=1.1 complaint.quality=1.0 good=-0.5 leaving=0.4 payment.disputed=0.7 payment.refused=-0.3 reputation=-0.3 urgent=0.9
ogolna 7.46 bad=-0.4 good=0.4
ogolni 4.64 good=1.4
ogolno 6.95 bad=-1.2 good=0.3
ogorki 8.85 bad=0.6 good=-0.5
ograni 6.02 bad=1.0 good=-2.1
ogrod 6.61 bad=-1.5 good=2.6 growth=1.3 payment.refused=-0.3
ogrodk 8.16 bad=-0.4 good=0.8
ogrodo 8.00 bad=0.6 complaint.delay=0.9 good=-0.5 reputation=1.4
ogrodu 7.87 bad=-0.9 complaint.neglect=1.0 complaint.quality=-0.4 good=1.3 payment.refused=1.0
ogrodz 6.69 bad=-1.3 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-0.8 good=1.0 leaving=-0.6 legal=1.4 payment.refused=-0.5 reputation=-0.4
ogrom 8.16 good=0.3
ogromn 5.06 good=1.6 praise=1.3
ogromu 8.85 good=0.4
ogrzew 7.17 bad=0.5 good=-0.6
oj 8.00 complaint.delay=2.0 good=0.7 leaving=-0.3 praise=-0.4 reputation=-0.4
ojca 7.55 complaint.quality=0.6 leaving=0.7
ojciec 8.16 bad=-0.9 good=1.4 praise=1.4
ok 4.17 bad=-2.4 complaint.quality=-0.3 good=2.7 praise=-1.3
oka 6.77 bad=0.9 meeting.off=1.3 payment.delayed=1.0
okalec 8.56 bad=-0.8 good=-0.5
okazac 8.56 good=-0.3
okazal 4.41 bad=4.1 complaint.cost=0.3 complaint.quality=0.3 escalation=0.5 good=-2.8 reputation=-0.4
okazje 6.95 bad=-1.9 good=-1.7
okazji 6.19 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.9 growth=1.7 leaving=-0.6 legal=-0.6 meeting.off=2.0 payment.delayed=0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.6 payment.sent=2.8 reputation=-0.5
okazuj 6.77 bad=-2.5 good=0.6
okazyj 8.85 good=0.8
okej 8.85 bad=-0.5 complaint.quality=-0.4 good=-0.7 growth=2.0 praise=-0.4 reputation=-0.7
oki 8.56 bad=0.7
okiem 7.17 bad=0.3 complaint.delay=0.8 complaint.neglect=0.5 complaint.quality=-0.4 leaving=0.8 legal=1.1 reputation=-0.3
okien 7.17 bad=0.7 good=-0.4
okienk 7.55 bad=-1.6 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=-1.1 escalation=0.5 good=-0.4 meeting.off=1.4 payment.refused=-0.4 payment.sent=1.3 praise=-0.3 reputation=-0.5
okienn 8.16 bad=-0.4 complaint.quality=0.6 good=0.5 leaving=1.0
okladk 8.56 complaint.cost=1.3 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.5 payment.disputed=-0.3 payment.refused=1.1 praise=-0.4
okna 5.76 bad=2.1 complaint.delay=1.9 complaint.neglect=0.5 complaint.quality=-0.6 good=-1.3 payment.refused=0.8 reputation=1.1
oknach 7.64 bad=0.4 good=0.5 praise=1.5
oknami 7.24 bad=-0.4 good=1.3
oknem 7.24 bad=0.3
oknie 7.17 bad=0.5
okno 6.69 bad=2.3 good=-1.6
oko 7.46 bad=-0.5 good=1.3
okolic 5.04 bad=-1.9 good=2.6
okolo 5.24 bad=0.5 complaint.neglect=-0.4 leaving=-0.4 payment.delayed=1.7 payment.disputed=0.6
okradl 8.85 bad=0.6 good=-0.4
okragl 8.00 bad=-1.5 good=1.0 praise=-0.3
okrasz 8.85 bad=-0.7 good=0.8
okrego 8.85 bad=1.5 complaint.cost=1.2 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.5 leaving=0.9 legal=1.9 reputation=1.2
okres 6.45 bad=-0.8 complaint.cost=-0.5 complaint.quality=-0.8 escalation=-0.3 good=-1.5 growth=-0.4 leaving=1.4 payment.query=-0.4 praise=-0.6 reputation=-0.6
okresi 6.28 bad=-2.3 complaint.cost=-0.3 good=1.7 payment.query=1.0 payment.refused=-0.3
okresl 6.26 good=-0.7
okreso 7.87 bad=-0.4 good=0.5
okresu 7.46 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=1.2 good=-0.9 growth=-0.3 leaving=3.9 legal=-0.8 payment.disputed=-0.3 payment.promised=-0.3 payment.sent=-0.3 praise=-0.4
okrojo 8.16 bad=0.5 complaint.cost=1.0
okropn 5.60 bad=4.8 good=-4.6
oku 8.85 bad=-0.6 good=0.9
okular 7.87 bad=-0.5
okulis 7.17 bad=-1.9 good=1.6
olbrzy 7.00 bad=-1.2 good=0.7
olej 8.56 bad=-0.6 good=1.1
oleju 8.56 bad=0.5 good=-0.4
olende 8.85 bad=-1.3 good=-0.5
olewaj 8.56 bad=1.4 good=-0.8
olgi 8.85 leaving=-0.3
olimpi 7.87 bad=-2.6 good=0.7
oliwny 8.85 bad=-1.1 good=1.7
olkows 8.85 bad=-0.6 good=0.6
olowki 8.85 bad=0.9 complaint.quality=0.7 legal=1.5
olszty 7.38 bad=-1.3 good=1.0
omawia 7.87 bad=0.7 complaint.quality=1.3 meeting.off=2.3
omijac 7.17 bad=2.5 good=-1.8
omijaj 7.00 bad=1.6 good=-0.9
omijal 8.56 bad=-1.0 good=0.7
ominac 8.34 bad=0.9 good=-0.9
ominie 8.56 bad=-0.5
omlety 8.34 bad=-0.6 good=0.9
omowie 8.56 bad=1.2 complaint.quality=1.4 good=-0.4 meeting.off=2.5
omowil 8.00 bad=-0.7 good=1.1
omowio 8.85 bad=-0.5 complaint.quality=-0.5
on 5.11 bad=2.0 complaint.neglect=-0.7 complaint.quality=1.0 escalation=3.4 good=-2.2 legal=0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.5 urgent=-0.4
ona 5.62 bad=1.1 complaint.cost=0.4 complaint.neglect=0.4 complaint.quality=0.4 good=-1.3 growth=-0.3 leaving=0.3 legal=1.4 payment.refused=-0.5 reputation=-0.4
one 6.16 bad=-1.9 complaint.quality=0.3 reputation=0.4
oni 6.90 bad=2.4 complaint.delay=1.0 complaint.neglect=2.0 complaint.quality=-0.4 escalation=1.1 good=-1.9 leaving=0.7 reputation=0.7
onkolo 6.73 bad=-0.4 good=-1.2
online 7.17 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.9 growth=-0.5 leaving=-0.4 praise=-0.6
ono 6.90 bad=-1.1 good=-0.3
opadaj 8.00 bad=1.0 complaint.delay=1.5 complaint.neglect=1.4
opadly 8.56 bad=1.0 complaint.cost=1.9 complaint.quality=0.4 escalation=1.5 growth=-0.4
opakow 7.06 bad=1.5 complaint.delay=-0.3 good=-1.1 leaving=0.4 payment.disputed=1.4 praise=0.6
opanow 7.75 complaint.quality=0.3 reputation=0.7
oparac 8.85 payment.delayed=1.4
oparta 8.56 bad=0.3 good=-0.4
oparte 7.75 bad=-0.4 good=-0.5
oparze 8.56 good=-0.3
opatru 7.64 bad=-0.4
opcja 6.69 bad=-0.8 complaint.cost=0.3 good=0.4 leaving=1.0
opcje 7.46 bad=-0.5 good=0.4 leaving=1.2
opcji 6.55 good=0.4 leaving=-0.4 meeting.off=-0.3
operac 5.10 bad=-0.8 complaint.neglect=-0.4 complaint.quality=0.8 escalation=0.7 praise=-1.5 urgent=1.2
operat 6.86 bad=-2.0 complaint.delay=0.3 complaint.quality=-0.4 escalation=-0.4 growth=-0.3 leaving=-1.2 legal=-0.4 payment.refused=-0.5 praise=0.5
operow 6.69 bad=-1.0
operuj 8.85 bad=-0.4 good=0.3
opieka 6.65 bad=-0.4 good=0.4
opieke 7.06 bad=0.6 complaint.cost=0.5 complaint.neglect=1.4 good=-0.3 growth=-0.5 leaving=2.2 praise=-0.3 reputation=-0.3
opieku 7.31 bad=0.4 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=3.6 complaint.quality=-1.2 escalation=2.0 good=1.3 growth=-0.5 leaving=2.7 legal=-0.4 meeting.off=-0.3 payment.promised=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.5
opiera 7.24 good=-0.7
opiesz 8.56 bad=1.2 good=-0.6
opini 8.16 bad=0.6 good=-0.4
opinia 5.27 bad=0.8 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-1.5 complaint.quality=2.1 escalation=-0.4 good=0.4 growth=-0.5 leaving=-1.2 legal=1.7 meeting.off=-0.4 payment.delayed=-0.5 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=-0.6 reputation=3.4 urgent=-0.5
opinie 5.03 bad=-0.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.5 good=0.7 growth=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.4 praise=0.5 urgent=-0.3
opinii 5.47 complaint.cost=-0.3 complaint.delay=0.4 complaint.quality=1.2 escalation=-0.5 good=-2.0 leaving=-0.8 praise=-0.4 reputation=0.6
opinio 8.34 bad=-0.6 good=0.7
opis 6.81 complaint.delay=0.4 good=-0.6 leaving=0.5 payment.query=1.0 reputation=-0.3
opisal 7.00 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=0.7 growth=-0.4 leaving=-0.4 legal=0.5 praise=-0.3 reputation=-0.6 urgent=-0.3
opisan 7.55 bad=-0.4 good=0.5
opisie 7.31 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-0.6 good=0.4 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.4 praise=0.7 urgent=3.6
opisu 7.64 bad=-0.7
opisuj 6.77 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.7 legal=0.7 payment.refused=-0.3 reputation=1.5
opisy 8.16 bad=0.4 good=0.5
opisyw 8.34 bad=0.3
opisze 8.00 bad=1.5 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=2.1 good=-0.7 growth=-0.3 leaving=-1.0 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.6 reputation=4.3
oplaca 7.64 bad=-0.3
oplace 8.34 complaint.delay=0.5 complaint.neglect=0.3 payment.delayed=-0.3 payment.promised=2.0 payment.refused=0.8
oplaci 6.90 bad=-1.2 complaint.cost=-0.6 complaint.delay=-1.4 complaint.neglect=-0.6 complaint.quality=-1.6 good=-1.7 growth=1.7 leaving=-0.6 legal=-0.6 meeting.off=-0.9 payment.delayed=0.4 payment.disputed=-0.4 payment.promised=5.6 payment.query=-0.6 payment.refused=-0.7 payment.sent=5.1 praise=-0.8 reputation=-0.6 urgent=-0.3
oplaco 7.64 complaint.delay=0.4 complaint.quality=0.4 leaving=-0.4 legal=-0.4 payment.delayed=0.9 payment.query=-1.1 payment.refused=-0.5 payment.sent=0.5
oplata 6.48 bad=1.6 complaint.cost=2.3 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=-1.0 good=-0.9 growth=-0.7 leaving=1.4 payment.disputed=3.2 payment.refused=-0.7 praise=-0.5 reputation=0.8
oplate 7.46 complaint.cost=2.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 meeting.off=1.1 payment.delayed=1.6 payment.disputed=1.5 payment.promised=1.4 payment.refused=-0.4 praise=-0.6 reputation=-0.4
opoczn 8.85 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.6 growth=1.8 leaving=1.2 legal=-0.3 payment.refused=-0.4 praise=0.7 reputation=0.9
opon 8.34 good=-0.3
opone 8.85 bad=0.3 good=-0.5
opony 8.56 urgent=0.9
oporac 8.85 bad=-0.6
oporow 8.85 good=0.4
opowia 6.39 bad=-0.9 complaint.cost=-0.8 complaint.delay=0.4 complaint.quality=-1.6 good=1.6 growth=-0.5 leaving=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=1.8 reputation=1.1 urgent=0.7
opowie 6.61 bad=0.8 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=0.6 good=0.5 growth=-0.5 leaving=-0.7 legal=-0.5 meeting.off=-0.3 payment.promised=-0.4 payment.refused=-0.6 praise=-1.0 reputation=4.4
opozni 6.55 bad=0.8 complaint.cost=0.7 complaint.delay=3.7 complaint.neglect=-0.9 complaint.quality=-0.6 escalation=-0.4 good=-1.4 growth=-0.4 leaving=-0.3 legal=0.3 meeting.off=-0.7 payment.delayed=4.1 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.7 praise=-0.9 reputation=-0.9 urgent=-0.6
opraco 6.42 bad=-2.3 good=-0.7
oprawe 8.56 bad=0.3
oprawi 8.34 bad=0.8 complaint.quality=-0.5 good=-0.5 legal=1.1 payment.disputed=-0.4 payment.refused=1.2
oprocz 5.77 bad=0.7
oprogr 8.00 complaint.cost=1.1 complaint.quality=0.7 good=-0.3 leaving=1.3 reputation=1.3
oprozn 7.87 bad=0.5 good=-0.4
oprysk 6.58 bad=2.2 good=-1.7
optycz 8.34 bad=-0.5
optyma 7.24 bad=-0.5 complaint.delay=0.7 good=-0.5 legal=0.6 payment.disputed=1.0
optymi 7.87 bad=-1.0
opubli 7.17 bad=-0.6 complaint.neglect=0.6 good=-0.7 reputation=0.5
opusci 7.00 bad=-0.5 good=1.2
oraz 3.84 bad=-3.1 good=0.8 leaving=0.8 legal=1.2 payment.disputed=-0.4 payment.query=0.3 payment.sent=1.1 urgent=0.5
orbis 7.38 bad=-0.4 good=-0.4
ordyna 7.55 bad=0.4
org 8.34 bad=-0.4 good=0.5
organ 8.85 good=-0.5 leaving=1.2
organi 5.10 bad=-0.6 complaint.cost=1.2 escalation=0.7 good=-1.2 growth=-0.3 leaving=1.1
organo 8.56 bad=-0.6 complaint.delay=-0.3 complaint.neglect=0.8 good=1.6 growth=2.6 leaving=-0.8
orient 8.16 bad=0.4 complaint.delay=1.0 complaint.neglect=0.5 reputation=1.3
orlenu 8.85 good=-0.5 leaving=-0.4
orlowa 8.85 bad=-0.3 good=-0.6
orthos 8.85 good=0.3
ortodo 7.38 bad=-1.5 good=1.8
ortope 6.86 bad=-1.1 good=1.7
orygin 6.90 bad=-1.3 complaint.cost=0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.5 growth=-0.3 leaving=-0.6 legal=1.4 meeting.off=-0.3 payment.disputed=1.3 payment.refused=0.7 payment.sent=-1.0 praise=-0.7 reputation=-0.5 urgent=-1.1
orzech 8.56 bad=-0.5 good=-0.4
orzecz 8.56 bad=-0.7
orzekl 8.85 bad=1.3 complaint.cost=2.2 growth=-0.3 leaving=1.0
os 7.24 bad=0.6
osadza 8.34 bad=-0.5 good=0.6
oscar 8.56 bad=0.5
oschla 8.34 bad=0.3
oschly 8.34 bad=0.4 good=-0.4
osemki 8.85 good=0.3
osiaga 8.56 bad=-0.4
osiagn 6.77 bad=-1.3 good=-0.6
osiedl 7.87 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.8 leaving=-0.4 praise=-0.4 reputation=-0.4 urgent=1.5
osiem 7.38 bad=1.2 complaint.cost=1.7 complaint.delay=-1.1 complaint.neglect=0.5 complaint.quality=3.8 good=-0.8 growth=1.0 leaving=-0.4 legal=-0.4 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.3 payment.refused=1.6 payment.sent=1.4 praise=-0.8 urgent=0.6
osiemd 8.00 bad=0.8 complaint.delay=1.8 complaint.neglect=0.9 good=-0.3 legal=0.7 payment.disputed=0.9 payment.refused=-0.4 praise=-0.4 reputation=0.4 urgent=1.2
osiemn 8.85 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.5 good=0.8 leaving=0.7 praise=1.0
oskar 8.34 good=-0.3
oskarz 7.87 complaint.cost=-0.3 legal=1.0 payment.refused=1.5 praise=-0.4 reputation=-0.5
oskrze 7.75 bad=0.8 good=-0.8
oslabi 7.46 good=-0.3
oslabl 8.85 bad=-0.4 good=0.5
osloni 8.56 good=-0.3
osluch 8.00 bad=0.3 good=-0.4
osmej 8.56 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.7 urgent=4.7
osmies 8.85 bad=0.6 good=-0.4
osmiu 8.16 bad=1.3 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.8 leaving=0.5 legal=1.1
osmy 8.85 bad=-0.4
osob 4.56 bad=0.4 complaint.cost=-1.1 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=-1.1 escalation=-0.3 good=-2.0 growth=-0.4 leaving=-0.5 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.4 praise=-1.1 reputation=1.9 urgent=1.5
osoba 5.11 bad=-0.7 complaint.delay=-0.4 complaint.neglect=0.4 good=0.7 legal=-0.3 praise=-0.3
osobam 8.16 bad=-0.6 good=-0.4
osobe 6.51 complaint.delay=-0.3 good=0.3
osobie 7.46 bad=0.7 complaint.quality=0.5 good=-0.5 leaving=-0.3 legal=0.6
osobis 5.52 bad=-0.9 complaint.cost=0.5 complaint.quality=-0.4 escalation=1.1 good=0.3 growth=-0.3 legal=0.3 payment.delayed=1.3 payment.disputed=0.5 payment.promised=-0.6 payment.refused=0.8 praise=-0.5 reputation=-0.6
osobli 8.56 bad=0.5 good=-0.6
osobna 7.87 good=0.4
osobni 8.34 bad=0.3
osobno 7.64 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.4 growth=-0.4 leaving=-0.4 legal=0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=2.0 payment.refused=-0.3 payment.sent=0.9 praise=-0.5
osobny 7.75 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=1.3 leaving=-0.3 praise=1.1
osobom 6.81 bad=-1.1
osobow 6.34 bad=1.6 complaint.neglect=0.9 complaint.quality=0.5 good=-0.9 legal=0.3
osoby 5.04 bad=2.5 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=1.3 escalation=1.4 good=-2.0 growth=-0.3 leaving=-0.7 meeting.off=0.7 payment.promised=0.9 payment.refused=-0.4 reputation=-0.5
ospala 8.85 bad=-0.4 good=0.7
osrode 6.45 bad=2.5 good=-1.6
osrodk 5.89 bad=-1.6 good=-1.3
ossows 8.34 bad=0.6 good=-0.7
ostate 6.45 bad=2.0 complaint.cost=1.3 complaint.quality=-0.9 good=-0.8 legal=0.4 payment.disputed=2.0 payment.refused=-0.3
ostatn 4.71 bad=2.8 complaint.cost=3.6 complaint.delay=1.3 complaint.neglect=2.2 complaint.quality=0.6 escalation=-1.0 good=-1.4 growth=-0.7 leaving=5.8 legal=0.8 payment.delayed=-1.4 payment.disputed=-1.1 payment.promised=-0.5 payment.query=0.8 payment.refused=2.6 praise=1.6 reputation=-0.7 urgent=1.7
ostre 7.87 bad=0.4
ostro 8.56 good=0.3
ostrow 8.00 complaint.neglect=0.6 escalation=0.7 good=-0.7
ostroz 8.16 bad=-0.4
ostry 8.00 bad=0.7 good=0.8
ostrza 8.85 bad=-0.5
ostrze 6.65 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=2.9 complaint.quality=-1.0 good=-0.5 leaving=-1.0 legal=-0.7 praise=-0.4 reputation=3.2 urgent=-0.3
oswiad 7.75 bad=2.1 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=0.5 good=-1.2 growth=-0.9 leaving=1.7 legal=2.3 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=1.5 praise=-0.5 reputation=-0.6
oswiet 6.95 complaint.quality=0.8 good=-0.7 leaving=0.8
oszcze 6.55 bad=1.5 complaint.cost=1.0 good=-1.0 leaving=1.0
oszuka 7.06 bad=3.3 complaint.neglect=-0.6 complaint.quality=-0.4 good=-1.2
oszuku 8.16 bad=1.2 good=-0.8
oszusc 8.85 bad=1.0 good=-0.3
oszust 7.46 bad=0.7 complaint.quality=-0.7
ot 8.00 bad=0.5
ota 7.87 bad=-1.4
oto 7.24 bad=0.8 good=-0.5
otocze 6.16 bad=-0.4 good=1.8
otoczo 7.64 bad=0.3 good=0.5
otoz 7.31 bad=-0.4 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=0.7 escalation=0.8 good=1.4 leaving=2.1 payment.refused=0.7 praise=-0.5 reputation=-0.8
otrzym 4.87 bad=-1.5 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=0.7 escalation=-0.4 good=-0.7 growth=-0.7 leaving=-0.4 legal=1.2 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=0.4 payment.promised=-0.7 payment.query=-0.7 payment.refused=0.5 payment.sent=-0.6 praise=-3.1 reputation=-0.4 urgent=-0.4
otwarc 6.19 bad=-0.8 complaint.cost=1.1 complaint.quality=-1.3 good=-0.9 growth=-0.3 leaving=-0.7 legal=-0.7 meeting.off=1.5 payment.disputed=1.1 payment.promised=2.5 payment.refused=-0.5 payment.sent=-0.3 praise=-0.9 reputation=-0.9 urgent=2.0
otwart 5.63 bad=-0.3 complaint.cost=0.4 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=0.4 leaving=1.0 praise=-0.3
otwier 6.23 complaint.cost=-0.6 complaint.quality=-0.4 escalation=-0.4 good=1.4 growth=4.0 leaving=-1.2 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.4 praise=2.8 reputation=-1.0 urgent=3.0
otwock 8.56 bad=-0.9 complaint.quality=-0.4
otworz 6.51 bad=0.6 complaint.delay=-0.3 complaint.quality=1.2 good=-0.5 leaving=0.6 payment.refused=0.6
otylos 7.24 bad=-0.8 good=-0.6
out 8.56 bad=0.5 good=-0.7
overgr 8.85 good=-1.3
ow 8.34 bad=0.5 good=-0.5
owa 8.16 bad=0.5 good=-0.4
owady 7.87 bad=1.7 good=-0.7
owe 8.85 good=-0.3
owej 8.34 bad=0.5
owocam 7.55 good=0.4
owoce 6.10 good=0.8
owocem 8.56 bad=0.6 good=-0.4
owocow 6.34 bad=0.4
owrzod 8.85 bad=-0.5
owszem 6.61 bad=1.8 complaint.quality=1.5 good=-1.1 leaving=-0.4 payment.refused=1.0
owulac 8.85 bad=0.3
owy 8.56 bad=-0.5 good=1.0
oznacz 5.98 bad=-1.2 good=-1.0
oznako 8.34 good=0.4
p 5.33 bad=-1.2 complaint.cost=0.6 escalation=0.3 good=1.5
pachni 7.00 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=0.3 good=1.5 growth=1.7 leaving=0.3 legal=-0.3 meeting.off=1.3 praise=0.5 reputation=-0.3
pacjen 3.89 bad=-1.8 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.4 escalation=0.6 good=1.1 legal=0.7 reputation=0.3
pacyfi 7.87 bad=-0.6 good=-0.8
paczek 8.85 bad=-0.5 good=-0.3
paczka 8.16 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.8 complaint.quality=-1.3 good=-0.4 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=2.1 payment.query=-0.6 payment.refused=-0.7 payment.sent=0.4 praise=-0.3 urgent=-0.5
paczke 8.56 good=0.4 leaving=0.8 praise=0.5
paczki 8.00 complaint.neglect=0.4 complaint.quality=0.5 escalation=1.2 good=-0.8 payment.refused=0.9
pada 8.34 bad=0.4 complaint.delay=1.0 complaint.neglect=0.5 reputation=1.3
padl 7.46 bad=0.8 complaint.cost=0.7 complaint.quality=0.6 good=-0.6 leaving=0.6 legal=0.7 payment.disputed=-0.5 urgent=1.8
padla 8.16 bad=0.6 complaint.quality=0.9 praise=-0.5
padlo 8.56 bad=-0.7 complaint.quality=-0.4 good=1.6 growth=1.7 praise=1.6
padnie 8.85 bad=0.8 complaint.delay=1.7 complaint.neglect=0.8 complaint.quality=0.3 good=-0.5 growth=-0.3 leaving=0.7 praise=-0.7 reputation=1.2
paella 8.56 bad=-0.6
pafos 8.34 bad=-0.4 good=1.3
pajaki 8.16 bad=0.9 good=-0.6
pajecz 7.24 bad=1.4 good=-1.4
pakiec 7.38 complaint.quality=1.2 escalation=-0.3 good=1.6 legal=1.6
pakiet 6.21 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.5 good=0.8 growth=3.9 leaving=-1.0 meeting.off=0.8 praise=-0.5 urgent=-0.5
pakowa 8.16 bad=0.5 good=0.8 meeting.off=1.1 praise=1.1
pala 8.16 bad=0.4
palac 8.16 bad=0.8 good=-0.5
palace 7.64 bad=-0.4 good=-1.2
palaco 8.56 bad=0.6 good=-0.5
palacu 8.00 bad=-0.6 good=2.1
palacz 8.16 bad=-0.8 complaint.delay=-0.3 meeting.off=2.1
palca 8.16 bad=1.4 good=-1.1
palce 8.56 bad=0.4 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.3 reputation=1.3
palcem 7.87 bad=1.4 complaint.cost=1.9 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 reputation=2.3
paleni 7.46 good=-0.5
pali 8.56 bad=-0.8 complaint.cost=-0.3 complaint.neglect=-0.7 complaint.quality=-0.6 leaving=-0.3 praise=1.0 urgent=2.6
palic 8.34 good=-1.0
palila 8.85 payment.delayed=1.1
palink 8.85 bad=-0.6 good=1.0
paliw 8.85 bad=-0.6 good=1.4
paliwo 8.56 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.3 meeting.off=2.0 payment.delayed=2.2 reputation=-0.4
palusz 8.34 bad=-0.4 good=0.5
pamiat 7.46 bad=-0.9 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.7 leaving=0.5
pamiec 6.81 bad=-1.1 complaint.cost=-0.4 complaint.quality=-0.5 good=1.1 leaving=-0.3 praise=1.0
pamiet 5.87 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.9 good=-2.2 growth=-0.5 leaving=0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.3 payment.promised=1.3 payment.refused=-0.5 praise=-0.9 reputation=-0.4
pamper 8.85 bad=0.7
pan 4.01 bad=-1.4 complaint.cost=-1.0 complaint.delay=0.9 complaint.neglect=1.3 complaint.quality=-0.7 escalation=1.0 good=1.1 growth=-1.3 leaving=-0.6 legal=0.8 meeting.off=-0.6 payment.delayed=2.1 payment.promised=-1.3 payment.query=-1.3 payment.refused=1.7 praise=1.4 reputation=0.4 urgent=0.6
pana 4.54 bad=1.1 complaint.cost=-0.9 complaint.neglect=2.2 complaint.quality=1.3 escalation=3.7 good=3.8 growth=4.6 legal=1.0 meeting.off=0.8 payment.delayed=-1.4 payment.disputed=-0.9 payment.promised=1.7 payment.query=-0.9 payment.refused=-0.5 praise=2.8 urgent=-0.3
panel 8.16 bad=0.5
panele 8.34 bad=0.5 complaint.quality=0.6 good=-0.3 reputation=1.1
paneli 8.85 bad=-0.6
panelu 7.87 bad=-1.3 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=0.5 complaint.quality=-1.0 escalation=-0.6 good=-0.6 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.8 praise=-0.5 reputation=-0.6
panem 6.77 bad=0.5 complaint.cost=-0.7 complaint.delay=0.4 complaint.quality=-0.8 escalation=2.3 good=0.4 growth=-0.5 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.refused=0.7 praise=0.7 reputation=-0.3
pani 3.42 bad=-1.7 complaint.cost=-2.4 complaint.delay=-0.6 complaint.neglect=2.5 complaint.quality=-2.3 escalation=1.7 good=4.6 growth=1.1 legal=-1.6 meeting.off=-0.8 payment.delayed=0.4 payment.disputed=-1.9 payment.promised=1.4 payment.query=-0.6 payment.refused=-0.6 payment.sent=1.3 praise=6.2 reputation=-1.8
pania 5.04 bad=-0.7 complaint.cost=-0.5 complaint.delay=-1.0 escalation=0.8 good=2.3 growth=1.8 leaving=1.5 payment.refused=-0.3 praise=-0.4 reputation=0.8
paniac 8.56 bad=-1.1 good=1.1
panie 5.03 bad=0.8 complaint.cost=1.0 complaint.delay=0.3 complaint.neglect=2.0 complaint.quality=1.0 escalation=-0.4 good=0.7 growth=1.1 leaving=0.7 legal=0.9 payment.delayed=-0.8 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.7 payment.sent=0.8 praise=2.7 reputation=1.1 urgent=2.3
panien 8.85 bad=-0.3 complaint.neglect=0.6 complaint.quality=0.6 good=-0.5 leaving=0.6
panier 8.34 bad=1.0 good=-0.9
paniku 8.56 bad=-1.9 complaint.neglect=-0.6 complaint.quality=-0.5 good=2.2 leaving=-0.6 reputation=-0.7
panora 7.55 bad=-0.8 good=1.7
panow 7.46 complaint.neglect=1.4 good=0.7 leaving=0.6 payment.refused=0.6
panowa 7.87 bad=0.3
panowi 7.38 bad=-0.4 complaint.quality=-0.4 escalation=1.3 good=1.4 payment.disputed=1.0
panska 8.85 complaint.quality=-0.3 good=1.7 growth=0.9 payment.sent=1.2 praise=2.2
panski 8.34 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.4 leaving=0.9 legal=0.7 reputation=0.9 urgent=1.5
panstw 4.25 bad=3.6 complaint.cost=-1.2 complaint.delay=0.8 complaint.neglect=4.7 escalation=3.7 good=-1.7 growth=1.2 leaving=1.2 legal=3.2 meeting.off=-1.5 payment.delayed=0.5 payment.disputed=2.2 payment.promised=-0.8 payment.query=1.9 payment.refused=1.0 payment.sent=-0.4 praise=1.0 reputation=-1.5 urgent=-0.8
panu 6.02 bad=-1.2 complaint.cost=-1.7 complaint.quality=-2.5 good=2.5 leaving=-1.7 legal=-1.3 meeting.off=-0.4 payment.delayed=1.6 payment.promised=-0.6 payment.query=0.6 payment.refused=-1.0 payment.sent=1.0 praise=4.7 reputation=-1.1 urgent=-1.0
panuja 7.31 bad=0.5 good=-2.1
pap 5.76 bad=-3.2 good=-2.9
papier 5.47 bad=-0.9 complaint.cost=-0.4 complaint.delay=-1.9 complaint.neglect=-1.6 complaint.quality=-1.5 escalation=-0.6 good=-1.4 growth=-0.5 leaving=-0.4 legal=-1.3 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.sent=-0.7 praise=1.6 reputation=-0.6 urgent=-0.7
papryk 7.87 bad=0.5 good=-0.5
par 7.24 bad=0.6 complaint.cost=0.7 complaint.delay=-0.4 good=0.9 leaving=0.8 reputation=0.8
para 7.31 bad=0.7
parace 8.56 good=-0.5
parado 8.00 good=0.3
parafi 7.87 complaint.cost=2.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.9 growth=1.6 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.2 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=-0.8 reputation=-0.5 urgent=-0.3
parago 7.75 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.3 good=0.4 growth=1.0 leaving=-0.6 legal=-0.4 meeting.off=1.3 payment.disputed=0.5 payment.query=-0.3 payment.refused=-0.5 payment.sent=1.8 praise=1.2 reputation=0.7
paragr 8.16 bad=0.3 complaint.cost=-0.5 complaint.delay=2.3 complaint.neglect=-0.5 complaint.quality=-1.3 good=-0.4 growth=-0.5 leaving=-0.4 legal=1.3 payment.refused=-0.3 praise=-0.3 reputation=-0.4
parame 7.24 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.6 good=0.4 growth=1.6 praise=1.4
parape 7.87 bad=0.3
paraso 6.86 bad=0.9 complaint.delay=1.8 complaint.quality=-0.4 praise=-0.3
parawa 8.85 good=-0.3
pare 5.94 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.5 payment.delayed=1.2 praise=-0.3
park 6.45 bad=-1.8 good=2.7
parkie 7.87 complaint.cost=0.9 complaint.quality=0.5 reputation=1.0
parkin 4.82 bad=0.4 complaint.delay=-0.4 complaint.neglect=-0.4 good=1.9 leaving=-0.5 legal=-0.6 praise=-0.3 urgent=3.0
parkow 7.24 bad=-1.1 good=-0.8
parku 6.95 bad=-0.6 good=-0.8
parodi 8.56 good=0.3
parowa 7.38 bad=0.5 good=-1.7
parowe 8.34 bad=0.5 good=-0.5
parter 6.81 bad=-0.8 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 growth=-0.4 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.3
partie 8.34 bad=-0.4 complaint.delay=-0.5 good=1.0 growth=2.1 payment.refused=-0.3 praise=0.4 urgent=-0.4
partne 6.45 bad=-0.5 complaint.cost=0.7 complaint.quality=0.4 escalation=0.7 good=-1.6 leaving=0.6
paru 7.17 bad=0.8
pary 7.00 bad=-0.7 good=-0.6
parze 8.34 bad=-1.1
parzy 8.16 good=-0.6
pas 8.34 bad=-1.4 complaint.quality=-0.4 good=1.0 praise=1.0
pasaze 8.34 bad=-0.4
pasem 8.85 bad=0.8 complaint.quality=0.8 legal=0.9
pasja 7.64 bad=-0.7 good=1.0
pasje 8.85 bad=-0.4 good=0.4
paski 8.85 bad=0.7 complaint.cost=-0.3 complaint.quality=1.3 good=-0.5 praise=-0.4 reputation=-0.4
paskud 7.11 bad=1.6 good=-1.2
pasma 8.56 good=0.5
pasowa 8.56 good=-0.4 meeting.off=0.5 praise=-0.3
pasozy 8.00 bad=-0.3
pasuje 7.46 bad=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.3 meeting.off=2.3 praise=-0.6 reputation=-0.4
pasy 8.56 bad=-0.5 good=-0.4
pateln 8.34 bad=0.7 good=-0.3
patent 7.46 bad=-0.7 complaint.quality=-0.4 good=0.5 praise=1.0 urgent=1.7
patolo 8.34 bad=0.4
patrza 7.24 bad=0.4 complaint.cost=2.2 good=0.4 leaving=1.5
patrze 7.55 complaint.delay=2.1 complaint.neglect=0.4 complaint.quality=-0.6 good=-0.6 leaving=-0.4 legal=-0.4 payment.refused=0.6 praise=-0.4
patrzy 7.17 good=0.7
patyku 8.85 good=0.4
pawel 6.95 bad=-0.9 complaint.neglect=0.5 escalation=0.6
pawla 8.16 bad=-0.8 good=0.7
pawlak 8.85 bad=-0.4
paxos 8.85 bad=0.7
pazdzi 5.98 complaint.cost=-2.1 complaint.delay=3.2 complaint.neglect=2.5 complaint.quality=1.6 escalation=0.8 good=-2.2 growth=-0.9 leaving=-1.3 meeting.off=-0.9 payment.delayed=1.7 payment.disputed=0.4 payment.promised=-0.6 payment.refused=1.2 payment.sent=1.1 praise=-1.9 reputation=-1.1
pc 8.34 bad=0.5
pco 8.34 bad=0.8 good=-0.4
pdf 8.16 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-1.2 good=-0.5 growth=-0.4 leaving=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=2.5 payment.refused=-0.5 payment.sent=1.2 praise=-0.5
pech 8.34 bad=2.1 good=-1.3
pecher 7.46 good=0.5
pechow 8.34 bad=0.4
pediat 6.65 bad=0.6 good=-0.6
peerel 8.85 bad=1.0 good=-0.3
peka 8.34 bad=0.5 complaint.neglect=0.6 complaint.quality=1.4 leaving=-0.4 legal=2.4 payment.refused=2.5
pekao 8.56 bad=-0.5 complaint.quality=-0.4 payment.sent=0.5
pekla 8.16 bad=0.8 complaint.quality=0.9 good=-0.4 reputation=1.4
peknie 7.46 bad=1.1 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=2.1 good=-0.4 legal=1.3 payment.refused=1.1
pelen 7.06 bad=-0.6 good=1.0
pelna 6.36 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.9 leaving=-0.3 payment.refused=-0.3 praise=1.3 reputation=-0.5
pelne 7.17 bad=-0.6 good=1.1
pelni 6.39 bad=-1.1 good=1.7
pelnia 8.34 bad=0.7 good=-0.7
pelnic 8.85 bad=-0.3
pelnil 8.00 bad=0.4 good=-1.0
pelno 7.06 bad=0.6 good=-0.4
pelnom 7.75 bad=1.8 complaint.cost=-0.5 complaint.delay=0.9 complaint.quality=2.8 escalation=-0.4 good=-0.5 leaving=1.3 legal=3.0 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.5 urgent=1.1
pelny 7.38 bad=-0.7 good=1.4 growth=1.2 praise=0.9
pelnym 6.81 bad=-1.4 good=1.1
pensjo 5.89 bad=-0.8 good=0.6
perfek 7.46 bad=-1.2 good=1.4
period 8.56 bad=-0.6 good=0.3
person 5.00 bad=0.6
perspe 7.75 bad=-0.9
perype 8.85 bad=-0.4 good=0.7
pesone 8.85 bad=-0.5 good=1.8
petli 8.85 bad=-0.7
pety 8.56 bad=0.6 good=-0.3
pewien 7.64 bad=-0.4 complaint.delay=-0.3 complaint.quality=1.9 good=-0.4
pewna 7.00 bad=0.5 complaint.cost=0.9 complaint.neglect=0.7 leaving=0.8 reputation=1.2
pewne 6.55 bad=0.5 good=0.5
pewneg 7.24 bad=-0.8 complaint.cost=0.7 complaint.quality=0.5 good=-1.2 leaving=0.5
pewnie 5.87 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.8 growth=-0.3 legal=-0.5 meeting.off=-0.3 payment.delayed=1.9 payment.promised=-0.7 payment.refused=-0.5 reputation=0.9
pewno 4.70 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.6 good=1.9 growth=-0.3 leaving=-0.3 legal=-0.4 meeting.off=1.6 payment.delayed=1.3 payment.disputed=-0.4 payment.promised=1.9 payment.query=0.4 payment.sent=1.1 praise=-0.5 reputation=1.0
pewnos 5.60 bad=-0.6 good=0.5
pewnyc 7.38 good=-0.5
pewnym 7.06 bad=0.5 good=-1.1
piane 8.85 bad=0.5 good=-0.3
piasek 7.87 good=-0.3
piaski 8.16 bad=0.5
piasko 7.46 bad=-1.8 good=-1.1
piasku 7.46 bad=-0.9
piasta 8.34 bad=-0.6 good=-0.4
piaszc 7.00 bad=-0.4 good=1.3
piata 8.16 bad=-0.4 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=0.9 good=0.8 growth=1.5 praise=1.0
piate 8.34 bad=0.6 complaint.neglect=2.4 complaint.quality=-0.4 good=-0.6 payment.refused=-0.3 praise=0.7 reputation=-0.4
piateg 8.56 bad=-0.6 good=-0.5
piatej 8.56 bad=-0.9 complaint.delay=-0.4 good=0.9 praise=1.7 reputation=-0.6
piatek 6.14 complaint.cost=-0.3 complaint.delay=2.2 complaint.neglect=0.9 complaint.quality=-0.5 escalation=-0.9 good=-0.5 growth=1.1 legal=-1.5 meeting.off=2.9 payment.disputed=-1.1 payment.promised=5.9 payment.query=-1.0 payment.refused=-1.1 payment.sent=-1.5 praise=1.1 urgent=0.3
piatko 8.34 bad=-0.9 complaint.quality=-0.5 good=1.5 growth=0.8 meeting.off=1.0 payment.promised=2.9 payment.refused=-0.4 praise=1.5
piatku 7.75 bad=0.7 complaint.cost=-0.4 complaint.quality=-1.2 good=-1.2 growth=-0.3 leaving=-0.5 legal=0.6 meeting.off=0.9 payment.delayed=-0.7 payment.promised=4.0 payment.refused=-0.4 praise=-0.4 reputation=-0.3 urgent=1.1
piaty 7.64 bad=-1.2 complaint.delay=-0.4 complaint.quality=0.7 escalation=1.1 good=1.5 growth=1.2 leaving=-0.6 legal=-0.7 payment.refused=-0.6 praise=1.3 reputation=-0.5 urgent=-0.4
pic 7.64 good=-0.7
picia 7.38 bad=1.4 good=-0.9
picie 7.75 bad=0.7 good=-0.8
piec 6.19 complaint.cost=2.3 complaint.delay=2.0 complaint.quality=2.0 good=3.0 growth=2.0 leaving=0.8 legal=0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.5 praise=0.6 urgent=0.4
pieca 8.34 bad=2.0 complaint.cost=1.6 complaint.neglect=1.5 complaint.quality=1.0 good=-1.0 growth=-0.6 leaving=-0.3 payment.refused=-0.3 praise=-0.5 reputation=1.8
piecdz 8.85 bad=-0.4
piecho 6.86 complaint.delay=2.2 good=1.2 praise=-0.5 reputation=-0.5
piecio 7.06 bad=0.3 good=-1.3
pieciu 7.00 bad=0.9 complaint.cost=0.8 complaint.neglect=-0.4 complaint.quality=2.3 escalation=-0.4 good=-0.8 leaving=-0.5 legal=0.5 payment.disputed=1.0 praise=-0.3 reputation=0.4
piecse 8.85 bad=-2.1 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.9 growth=2.8 leaving=-0.4 meeting.off=2.0 payment.delayed=2.1 praise=-0.3 reputation=-0.5
piecyk 8.85 bad=-0.4
piecza 7.55 bad=-0.7 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.6 leaving=-0.8 legal=-0.3 meeting.off=-0.4 payment.promised=-0.4 payment.query=2.1 payment.refused=1.3 praise=-0.5 urgent=1.9
piecze 8.00 bad=0.6 complaint.quality=0.4 legal=0.6
pieczo 7.64 bad=0.5 good=-0.5
pieczy 6.55 bad=-1.7 good=2.3
piekar 7.38 bad=0.7 complaint.cost=1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=-1.1 leaving=-0.6 payment.delayed=1.8 praise=-0.4 reputation=-0.4
piekna 6.12 bad=-1.2 complaint.delay=1.2 complaint.quality=-0.6 good=1.9 payment.refused=0.5 praise=-0.5
piekne 5.73 bad=-1.3 good=2.6 praise=0.9
piekni 6.04 bad=0.4 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-1.2 complaint.quality=1.8 good=1.4 growth=-0.5 leaving=-0.4 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.5 payment.sent=1.0 reputation=0.4 urgent=-0.4
piekny 5.43 bad=-1.6 good=3.8 leaving=-0.4 praise=2.4
pieleg 6.51 bad=1.6 good=-1.0
pielgr 8.56 good=-0.8
pienia 5.03 bad=1.7 complaint.cost=3.8 complaint.delay=-1.0 complaint.neglect=-1.7 complaint.quality=0.8 escalation=-0.4 good=-1.8 growth=-0.9 legal=-1.4 meeting.off=2.2 payment.delayed=1.4 payment.disputed=-0.9 payment.promised=5.1 payment.query=-0.3 payment.refused=2.8 payment.sent=2.7 praise=-1.1 reputation=-0.8 urgent=-0.8
pienie 5.76 bad=2.6 complaint.cost=0.6 complaint.delay=-0.5 good=-2.0 growth=-0.4 leaving=-0.4 legal=-0.6 meeting.off=0.7 payment.delayed=1.2 payment.disputed=0.5 payment.refused=-0.4 praise=0.3 reputation=0.6
pieprz 8.56 bad=0.4 good=-0.5
pierni 8.85 complaint.cost=0.7 complaint.neglect=1.2 complaint.quality=-0.3 good=-0.5 leaving=-0.3 legal=-0.3 praise=-0.3
pierog 7.55 good=1.1 growth=0.7
piers 7.75 good=-0.6
piersi 6.16 bad=-1.5 good=1.2
pierwo 8.34 bad=0.4
pierws 3.72 bad=-1.9 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=0.5 escalation=-0.7 good=2.9 growth=1.6 leaving=1.5 legal=-1.1 payment.disputed=0.8 payment.query=0.7 payment.refused=1.2 payment.sent=1.6 praise=3.0 reputation=-0.6
pierze 8.85 bad=0.3 complaint.neglect=-0.3 complaint.quality=1.3 leaving=1.1
pies 7.24 bad=-2.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 leaving=-0.7 legal=-0.3 meeting.off=-0.4 payment.refused=-0.5 payment.sent=1.2 reputation=-0.6
piesni 8.56 good=0.6 growth=1.7 leaving=1.3 praise=0.8
piesze 8.34 bad=-0.8 good=1.6
pieszo 7.31 bad=-1.9 good=3.9
pieter 7.87 bad=2.1 complaint.cost=1.0 good=-1.5 payment.refused=1.2 reputation=0.7
pietna 7.64 bad=-1.7 complaint.cost=-0.9 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.3 good=-0.9 growth=-0.8 leaving=1.2 legal=-0.4 meeting.off=1.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=2.4 payment.refused=0.7 payment.sent=-0.3 praise=-0.7 reputation=0.5
pietra 6.65 bad=0.7 good=-1.4
pietro 6.23 bad=0.6 complaint.cost=1.6 complaint.quality=-0.5 leaving=-0.4 payment.disputed=0.8 praise=-0.3
pietrz 5.89 bad=-3.0 good=1.2
pijany 7.75 bad=4.4 complaint.quality=0.4 good=-3.4 payment.refused=0.8 reputation=1.0
pije 8.00 bad=0.6 good=-0.6
pilce 8.56 bad=0.7 good=-0.3
pilkar 7.31 bad=-1.4 good=1.4 urgent=1.6
pilna 8.56 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 legal=-0.4 urgent=3.4
pilne 8.00 bad=-1.1 complaint.neglect=-0.4 good=-0.5 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.7 payment.refused=-0.4 praise=-0.5 reputation=-0.4 urgent=7.0
pilnie 8.85 bad=0.3
pilnow 7.24 good=0.4 leaving=0.9 praise=0.5
pilnuj 7.06 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.8 leaving=-0.8 legal=-0.4 meeting.off=1.3 payment.delayed=1.0 reputation=-0.4
pilnyc 8.00 bad=-0.6 good=-0.6 leaving=-0.5 legal=-0.3 praise=-0.3 urgent=-0.5
piloci 8.85 bad=0.9 good=-0.5
pilot 8.00 bad=1.0 good=-0.6
pilota 7.75 bad=1.1 good=-0.5
piloto 8.16 bad=-0.7 good=-0.4 leaving=0.6
pin 8.85 bad=1.5 complaint.cost=2.4 good=-0.8 growth=-0.3
pionow 8.56 bad=0.4
pionu 8.56 complaint.cost=0.9 complaint.quality=0.6 escalation=1.0 leaving=0.8
piosen 8.56 bad=0.3
piotr 7.64 bad=-1.4 complaint.neglect=-0.5 leaving=-0.7 legal=-0.3
piotre 8.34 bad=-0.7 good=0.5
piotrk 8.16 bad=1.1 complaint.neglect=-0.3 good=-0.7 leaving=1.6 praise=-0.4
pisac 6.51 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.6 growth=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.3 praise=-0.5 reputation=0.7 urgent=-0.5
pisal 7.75 bad=1.2 complaint.cost=-0.6 complaint.quality=1.1 good=-0.8 legal=-0.4 payment.delayed=-0.3 payment.disputed=1.8 payment.refused=0.9
pisala 7.64 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=1.3 good=0.7 leaving=0.4 legal=1.2 reputation=-0.4
pisale 8.85 bad=1.0 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=0.5 escalation=1.3 leaving=0.6 payment.refused=1.0 praise=-0.4
pisali 8.16 bad=0.7 complaint.neglect=1.1 good=-0.5 payment.refused=1.1
pisany 8.56 bad=-0.9 good=0.8
pisarz 8.85 bad=-0.5
pisemn 7.31 bad=-0.9 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=-0.3 good=-0.7 leaving=2.9 legal=0.8
pisma 7.46 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=0.4 escalation=-0.4 good=-0.7 growth=-0.5 legal=2.5 payment.refused=-0.4 praise=-0.7 reputation=-0.4
pismem 8.85 bad=0.4 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=1.1 leaving=-0.4 legal=1.7
pismie 7.55 bad=2.8 complaint.cost=1.9 complaint.neglect=0.3 complaint.quality=1.7 good=-0.5 growth=-0.7 leaving=0.9 legal=2.9 payment.disputed=1.8 payment.refused=-0.5 reputation=-0.6
pismo 7.38 bad=1.0 complaint.cost=-0.5 complaint.delay=1.9 complaint.quality=1.1 escalation=2.9 good=-0.7 growth=-0.5 leaving=-0.5 legal=2.9 meeting.off=-0.3 payment.disputed=0.9 payment.promised=-0.4 payment.sent=-0.4 praise=-0.7 reputation=0.8 urgent=-0.3
pisza 7.24 bad=0.4 complaint.neglect=0.9 good=1.1 leaving=-0.4 praise=0.8
piszcz 8.34 bad=0.6 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.5 leaving=1.2
pisze 5.71 complaint.delay=1.6 complaint.neglect=3.6 complaint.quality=-1.1 escalation=2.3 good=-0.9 growth=-0.5 legal=-1.5 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=-1.2 payment.query=0.8 payment.refused=-0.9 payment.sent=-0.7 praise=-0.9 reputation=0.4 urgent=-1.0
piszec 8.56 bad=-0.4 good=-0.7
pit 8.16 bad=2.2 complaint.cost=-0.5 complaint.delay=3.2 complaint.neglect=4.8 complaint.quality=1.7 good=-0.5 growth=-0.4 leaving=3.0 legal=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=1.2 praise=-0.4 reputation=-0.3
piwa 7.31 bad=0.8 good=-1.3
piwem 8.16 bad=-0.3 good=1.0
piwie 8.85 bad=0.5 complaint.cost=-0.4 leaving=-0.5 payment.disputed=1.3 praise=-0.3
piwko 8.56 bad=0.7 good=-0.3
piwnic 7.00 bad=2.2 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.9 good=-1.4 growth=-0.4 leaving=1.0 legal=-0.4 meeting.off=1.2 payment.delayed=0.9 payment.disputed=1.4 payment.refused=1.0 praise=-0.5 reputation=0.8
piwo 6.77 bad=-0.8 good=-0.7 praise=0.6
pizama 8.85 bad=1.0 complaint.quality=0.9 good=-0.4 urgent=2.1
pizza 7.31 bad=-0.8 good=1.4
pizze 8.00 bad=1.1 complaint.delay=-0.4 good=-0.5 praise=0.8
pizzer 7.87 bad=-0.8 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-0.5 legal=-0.4
pko 8.85 bad=-0.8 payment.disputed=-0.3 payment.query=1.5
pkt 8.16 bad=-0.8 good=0.7
pl 6.58 bad=-1.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 growth=-0.5 leaving=-0.8 legal=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-0.6 reputation=-0.4
plac 6.36 bad=1.7 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=2.6 good=-1.2 leaving=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.3
placa 7.87 bad=-1.1 good=0.3
placac 7.55 good=-0.5
place 7.24 bad=2.1 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=1.1 good=-1.3 payment.disputed=1.9 payment.promised=0.8 payment.refused=-0.5 payment.sent=1.1 praise=-0.7 reputation=-0.3
placeb 8.85 good=-0.5
placen 8.16 bad=0.5 good=-0.4
placi 7.11 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.6 payment.delayed=1.9 payment.promised=1.4 payment.refused=1.7 praise=-0.3 reputation=-0.3
placic 6.51 bad=1.7 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=1.0 good=-1.6 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=1.2 payment.refused=2.5 praise=-0.3 reputation=-0.8
placil 7.87 bad=1.3 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.7 good=-0.3 payment.refused=1.0 reputation=-0.3
placim 6.95 bad=1.3 complaint.cost=4.8 complaint.neglect=-1.2 growth=-0.5 leaving=1.5 legal=-0.5 meeting.off=0.6 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=-0.9 reputation=0.4 urgent=-0.4
placow 6.69 complaint.cost=0.7 complaint.delay=0.6 complaint.quality=0.4 escalation=0.5 leaving=0.9 legal=0.7
placu 6.95 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.7 leaving=-0.5 legal=-0.3 reputation=1.1
placza 8.00 bad=0.6 complaint.quality=0.7 escalation=1.1 good=-0.6 urgent=1.9
placze 7.55 bad=0.8 good=-0.9
placzu 8.85 good=0.4
plaga 8.56 bad=0.7 good=-0.5
plakac 7.87 good=-0.4 leaving=-0.4 praise=-0.3 reputation=0.6
plakal 7.11 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.6 good=2.1 growth=-0.3 leaving=-0.4 legal=-0.4 payment.refused=-0.4 praise=2.5 reputation=1.7
plakat 7.64 bad=0.4 complaint.delay=1.3 growth=-0.7 leaving=0.4 legal=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=1.2 reputation=-0.7 urgent=-0.3
plamy 7.55 bad=1.1 good=-0.5
plan 6.65 bad=-1.8 complaint.cost=0.5 complaint.delay=0.4 complaint.quality=0.9 escalation=0.8 good=2.4 growth=2.1 payment.delayed=0.8 payment.promised=1.1 praise=1.3 reputation=-0.4
planac 8.56 bad=-0.7
planem 8.56 bad=-0.3 good=0.4
planow 6.14 good=-1.4 growth=0.9 praise=0.3
planu 7.87 bad=-1.4 complaint.cost=0.7 complaint.neglect=-0.5 escalation=1.0 good=-0.3 growth=1.1 meeting.off=1.5 reputation=-0.5
planuj 6.90 bad=-1.2 escalation=-0.4 good=-0.6 payment.promised=3.1 payment.sent=-0.5
plaste 7.64 bad=0.3
plasti 6.31 bad=2.3 good=-1.5
plastr 8.00 bad=0.5 good=-0.4
plasty 7.06 bad=0.4
plasuj 8.56 good=-0.8
plaszc 8.34 bad=-0.4
platfo 7.38 bad=-1.4
platin 8.56 bad=0.4
platna 7.31 bad=0.9 complaint.cost=2.3 complaint.quality=-0.3 good=-0.9 leaving=-0.6
platne 6.26 bad=1.7 good=-2.6
platni 8.56 good=-0.4 payment.delayed=2.9 payment.promised=3.8
platno 5.98 bad=-1.3 complaint.cost=-1.6 complaint.delay=-2.7 complaint.neglect=-0.7 complaint.quality=-0.4 good=-2.4 growth=-1.3 leaving=-2.3 legal=-2.2 meeting.off=-1.0 payment.delayed=1.6 payment.promised=4.2 payment.query=3.8 payment.refused=3.7 payment.sent=3.6 praise=-1.4 reputation=-1.5 urgent=-1.1
platny 6.58 bad=0.5 good=-0.8
plaz 8.16 good=0.3
plaza 5.54 bad=1.2 good=-1.1
plaze 6.28 bad=-1.7 good=0.8
plazow 7.38 bad=-1.2 good=0.7
plazy 5.23 bad=-1.1 good=3.5
plciow 8.85 bad=-0.4
plecac 8.34 bad=-0.9 good=0.8
plecow 7.75 bad=0.4
plesn 7.06 bad=1.6 complaint.neglect=-0.3 complaint.quality=0.9 escalation=1.2 good=-1.1 reputation=1.1
plesni 7.55 bad=1.1 good=-0.7
plik 7.75 bad=1.6 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=2.4 good=-0.8 growth=-0.4 leaving=-0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=2.1 praise=-0.8
pliki 8.16 bad=2.9 complaint.cost=0.4 complaint.delay=1.8 complaint.neglect=-0.7 complaint.quality=2.4 good=-0.9 leaving=2.7 legal=-0.3 meeting.off=-0.3 payment.refused=0.6 praise=-0.6 urgent=1.3
plikie 8.85 bad=-0.3 payment.query=2.0
pliku 7.87 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 leaving=-0.6 legal=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-1.0 payment.query=-0.8 payment.refused=-0.5 payment.sent=0.7 praise=0.9 reputation=-0.4
pln 7.38 bad=-0.4 good=-0.5 payment.sent=2.0
plodno 8.85 bad=-0.3
plodow 7.87 good=-0.4
plodu 8.85 good=-0.3
plomb 8.85 bad=-0.3 good=0.4
plomby 8.56 bad=0.9 good=-0.4
plotem 8.56 bad=-0.5 good=1.0
plotka 8.85 bad=0.6 complaint.delay=1.2 complaint.neglect=1.4 complaint.quality=-0.3 good=0.7 leaving=-0.4 praise=-0.7 reputation=1.7
plotno 8.85 bad=-0.6
pluc 7.64 bad=-0.8 good=-0.4
pluca 8.00 good=-0.3
pludow 8.85 bad=-0.5
plukan 8.00 bad=0.4
plus 4.81 bad=-4.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.4 escalation=0.8 good=5.0 growth=0.4 leaving=-0.3 reputation=-0.4 urgent=1.4
plusam 8.85 good=0.9
plusem 5.80 bad=-2.3 good=2.1
pluskw 8.85 bad=0.9 good=-0.4
plusow 6.95 bad=-1.7 good=-1.9
plusy 6.39 bad=0.5
plyn 7.75 good=0.6
plynno 8.85 complaint.cost=1.2 complaint.quality=0.5 payment.delayed=1.6 payment.query=-0.5 payment.refused=0.8
plynow 8.16 bad=-0.7 good=0.9
plyta 8.34 bad=-0.3 good=0.6
plytek 8.56 complaint.delay=-0.4 meeting.off=0.9
plytka 8.16 bad=-0.6 complaint.quality=-0.5 good=-0.4
plytki 7.00 bad=1.7 good=-1.4 leaving=-0.4
plyty 8.34 bad=-0.3 good=0.8
plywa 8.85 good=0.7
plywac 7.87 bad=-0.5 good=0.6
plywaj 8.34 good=0.4
po 2.60 bad=4.0 complaint.cost=-1.1 complaint.delay=3.4 complaint.neglect=1.8 complaint.quality=4.2 escalation=-0.9 good=-2.2 growth=2.0 leaving=2.5 payment.delayed=2.0 payment.disputed=-1.5 payment.promised=2.2 payment.query=-1.9 payment.sent=-1.5 praise=-0.4 urgent=-0.9
pobieg 8.85 bad=-0.3 good=0.5
pobier 6.58 bad=-0.9 good=-0.4
pobiez 7.75 bad=1.0 good=-1.0
poblis 6.69 bad=0.5
pobliz 6.31 good=2.3
pobral 7.75 bad=0.9
pobran 6.58 bad=-0.8 complaint.cost=-0.5 complaint.quality=-1.0 good=-1.4 legal=0.4 payment.disputed=1.9 payment.refused=-0.9 reputation=-0.4
pobudk 8.16 bad=0.9 good=-0.5
pobudz 8.16 bad=-0.5
pobyci 7.46 bad=1.1 good=-1.2
pobyt 4.50 bad=0.8
pobyte 7.64 bad=0.5
pobyto 7.75 bad=0.7
pobytu 4.80 bad=1.5 complaint.neglect=0.4 complaint.quality=0.8 good=0.7 leaving=0.9
pochle 7.87 bad=1.0 good=-0.7
pochod 6.48 bad=-1.1 good=-0.5
pochwa 6.73 bad=-0.8 complaint.cost=1.2 complaint.neglect=-0.8 complaint.quality=-0.9 good=2.0 growth=-0.3 leaving=-0.7 legal=-0.4 payment.disputed=-0.4 payment.query=1.1 payment.refused=1.7 praise=2.9 reputation=0.8
pociag 7.11 bad=-1.1 good=1.4 meeting.off=2.3
pocies 8.34 bad=-0.4 good=0.4
poczat 4.84 bad=-1.0 complaint.quality=-0.7 good=1.7 leaving=-0.6 meeting.off=1.3 payment.refused=-0.3 praise=1.9
poczaw 7.11 bad=-1.6 good=2.5
poczci 8.56 bad=-2.1 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.7 meeting.off=-0.6 payment.refused=-0.4 payment.sent=6.1 praise=-0.3 reputation=-0.4
poczek 6.12 bad=-1.8 complaint.cost=-0.6 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.7 growth=-0.5 leaving=0.5 legal=-0.5 meeting.off=-0.4 payment.delayed=7.4 payment.disputed=-0.4 payment.promised=1.0 payment.query=0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-1.1 reputation=1.5 urgent=0.8
poczes 7.87 bad=-0.9 good=1.7
poczet 8.16 bad=-1.4 complaint.cost=-0.7 complaint.delay=0.5 complaint.quality=-0.7 leaving=-0.5 legal=0.8 payment.delayed=-0.4 payment.disputed=0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.2 payment.sent=4.0
poczta 8.34 bad=-0.3 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.5 escalation=-0.3 good=-0.3 growth=-0.4 leaving=0.9 legal=1.0 payment.disputed=-0.3 praise=-0.4 reputation=1.0
poczte 8.85 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.6 leaving=-0.7
poczto 8.85 bad=-0.5 legal=-0.5
poczty 8.85 bad=-0.7
poczuc 5.94 bad=-0.7 complaint.neglect=2.1 complaint.quality=0.8 good=1.3 leaving=0.7 praise=-0.5
poczuj 8.56 bad=-0.4 good=1.1
poczyt 7.46 good=0.6
pod 4.10 bad=1.6 complaint.cost=-0.6 complaint.delay=-1.0 complaint.quality=-0.4 good=-1.2 growth=-0.3 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.6 payment.promised=-0.5 payment.refused=-0.4 praise=1.0 reputation=1.0 urgent=-0.6
poda 8.16 bad=-0.7
podac 7.55 complaint.delay=-0.8 complaint.neglect=-0.4 good=-0.4 leaving=1.2 legal=0.4 reputation=-0.4
podaja 7.38 bad=-0.4 good=0.6
podaje 6.81 good=0.3
podal 7.38 bad=-0.8 complaint.delay=0.9 complaint.quality=0.6 good=0.7 leaving=1.1
podala 7.24 bad=0.6 complaint.neglect=-0.3 complaint.quality=0.4 good=0.3 growth=1.1 praise=0.9 reputation=0.8
podale 8.85 bad=-1.0 complaint.quality=-0.6 good=2.3 growth=3.8 praise=1.2 reputation=-0.4
podam 8.34 bad=0.5 complaint.cost=2.1 complaint.delay=-0.4 good=-0.9 growth=-0.6 leaving=-0.4 legal=-0.6 praise=-0.4
podana 7.87 bad=0.5 complaint.quality=0.4 payment.refused=1.1
podane 6.65 bad=1.3 good=-1.2
podani 6.36 complaint.cost=-0.7 complaint.quality=0.9 good=-0.6 growth=-0.5 leaving=0.4 payment.disputed=-0.5 payment.promised=1.2 payment.query=1.7 payment.refused=0.4 urgent=-0.3
podano 7.38 bad=1.4 complaint.quality=0.5 good=-0.6 legal=0.5
podany 7.64 payment.sent=0.9
podart 8.85 bad=0.5 good=-0.4
podatk 8.00 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.6 growth=3.6 leaving=-0.7 legal=0.8 praise=2.6 reputation=0.6
podawa 5.87 bad=2.1 good=-0.6
podcas 8.56 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=0.3 good=-0.4 growth=1.2 leaving=-0.5 payment.delayed=1.6 payment.query=-0.3 praise=-0.5 reputation=1.7
podcho 6.48 bad=-0.7 good=0.9
podcia 8.85 bad=-0.3 good=0.5
podcza 4.35 bad=2.2 complaint.delay=0.5 complaint.neglect=0.5 good=-2.5 payment.refused=0.7
poddac 8.00 bad=-1.0 good=1.0
poddaj 8.56 good=-0.4
poddas 8.34 bad=0.4
podejd 8.56 bad=1.2 good=-0.5
podejm 7.55 bad=-1.3 complaint.neglect=0.7 complaint.quality=-0.4 escalation=0.9 leaving=-0.3
podejr 6.28 bad=0.5
podejs 4.86 bad=1.1 good=0.7 praise=0.9
podesl 7.75 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.7 escalation=-0.6 good=-1.0 growth=-0.7 leaving=-0.6 legal=-0.4 meeting.off=2.5 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.3 payment.sent=0.8 praise=-0.9 reputation=-0.5 urgent=-0.6
podesz 7.38 bad=0.4
podgor 8.85 good=1.0 growth=1.0 praise=1.2
podgrz 7.24 bad=-1.0 complaint.quality=0.4 escalation=1.1 good=2.7
podjac 7.38 bad=0.6
podjal 7.64 bad=-0.7 complaint.delay=0.9 complaint.quality=0.4 leaving=1.2 legal=-0.6
podjaz 8.16 bad=1.9 good=-1.7
podjec 7.24 bad=-1.7 good=0.8
podjel 7.31 bad=2.0 complaint.quality=2.0 leaving=1.6 legal=1.2
podkar 8.34 bad=-0.6
podkre 5.44 bad=-3.2 complaint.quality=0.4 good=-3.3 legal=0.9
podlac 7.31 bad=0.3 good=-0.5
podlas 8.34 bad=1.0 good=-0.3 praise=-0.3 reputation=1.8
podlec 8.56 bad=0.4
podleg 8.16 good=-0.3
podlew 8.56 bad=0.8 complaint.neglect=1.2 good=-0.4 leaving=1.7
podlod 6.45 bad=2.9 good=-1.8
podlog 6.02 bad=3.1 complaint.quality=2.0 good=-1.4 leaving=-0.4 legal=0.8 payment.refused=1.0 payment.sent=1.0
podloz 7.38 bad=0.5 complaint.cost=1.4 good=-0.6 leaving=0.8 praise=-0.3
podmie 8.85 complaint.cost=0.9 complaint.delay=-0.3 complaint.quality=0.7 leaving=-0.4 reputation=-0.5
podmio 7.87 bad=-0.7 good=-0.6 leaving=1.2
podnie 7.00 bad=-0.3 good=-0.7
podnio 8.16 bad=-1.3 good=1.4 praise=1.0
podnos 7.17 bad=1.6 complaint.cost=1.1 complaint.neglect=-0.3 complaint.quality=1.7 good=-0.5 leaving=0.6 legal=1.6 payment.disputed=-0.4 payment.refused=1.5
podnoz 8.85 bad=-0.3 good=1.1
podoba 6.39 bad=-2.3 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.0 good=3.1 growth=0.4 leaving=-0.5 legal=-0.5 payment.refused=-0.4 payment.sent=0.7 praise=3.1 reputation=-0.4
podobn 5.01 bad=1.2 complaint.delay=0.4 complaint.neglect=1.4 good=-2.1 leaving=-0.3 legal=0.5 payment.disputed=0.6 payment.refused=0.6
pododd 8.85 bad=-0.3
podpar 8.85 bad=-0.3 complaint.cost=1.4 complaint.delay=-0.4 complaint.quality=0.5 leaving=-0.3 legal=0.6
podpas 8.85 bad=-0.4 good=0.5
podpis 5.57 bad=-1.5 complaint.cost=-1.5 complaint.delay=-1.1 complaint.neglect=1.5 complaint.quality=-1.4 escalation=0.4 good=-2.5 growth=1.5 leaving=-1.4 legal=0.7 meeting.off=-1.2 payment.delayed=-0.4 payment.disputed=-1.5 payment.promised=0.8 payment.sent=-1.3 praise=-2.9 reputation=0.6
podpow 7.31 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=0.6 legal=0.6 praise=-0.6
podrap 8.85 bad=-0.3 good=0.4
podrec 8.56 bad=-0.5
podrob 8.16 bad=-0.4
podroz 5.27 bad=0.4 complaint.cost=0.4 complaint.neglect=0.4 complaint.quality=1.0 leaving=0.5 praise=-0.5 reputation=1.4
podrze 8.34 bad=2.6 good=-1.3
podrzu 8.56 bad=-0.8
podsta 5.15 complaint.cost=0.4 complaint.neglect=-0.4 complaint.quality=0.7 escalation=-0.4 legal=1.9 payment.disputed=-0.6 payment.refused=0.5 reputation=0.4
podsum 5.67 bad=-0.8 growth=0.6 meeting.off=2.0
podsze 7.31 bad=0.5
podusz 6.39 bad=0.6 good=-0.4
podwie 8.85 complaint.quality=0.9 legal=1.0
podwoj 6.61 bad=-0.6 good=-0.5 payment.disputed=0.9 payment.query=-0.4
podwor 7.17 bad=-0.5 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=0.3 escalation=1.3 good=-0.8 leaving=-0.6 legal=-0.3 meeting.off=-0.3 praise=-0.8 reputation=-0.6
podwyk 8.56 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.3 leaving=-0.4 legal=-0.4 payment.sent=2.0 praise=-0.3
podwyz 6.69 complaint.cost=5.8 complaint.delay=-0.9 complaint.neglect=0.6 complaint.quality=-0.7 escalation=0.5 good=1.2 growth=-0.4 leaving=1.1 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.6 reputation=-0.7
podysk 8.85 bad=-0.4 good=0.5
podzia 7.64 bad=-1.0 complaint.delay=-0.5 meeting.off=0.7
podzie 5.60 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=0.3 escalation=-0.3 good=2.3 growth=-0.4 leaving=1.2 payment.promised=-0.3 payment.query=1.6 praise=1.3 reputation=-0.4
podziw 7.55 bad=-0.3 good=0.4
pogada 7.87 bad=0.9 complaint.cost=0.7 complaint.neglect=1.6 good=-0.9 leaving=-0.3 legal=2.0 praise=-0.5 reputation=0.6
pogars 7.55 good=0.4
pogawe 8.34 good=-0.3
pogleb 8.34 bad=-0.4
pognie 8.56 bad=-0.4
pogoda 6.90 bad=-0.5 good=2.0
pogodn 7.46 bad=-0.4 complaint.quality=0.5 escalation=1.0 good=0.4 urgent=1.7
pogody 8.16 bad=0.8 complaint.delay=0.4 complaint.neglect=1.3 complaint.quality=1.0 leaving=0.6 payment.refused=0.8 praise=-0.4
pogodz 8.16 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=0.7 reputation=0.8
pogors 7.31 good=0.4
pogoto 7.55 complaint.quality=1.2 escalation=1.2 good=-0.8
pograc 7.75 bad=-0.8 good=1.0
pogryz 8.85 bad=0.9 good=-0.4
pogrze 7.87 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-0.9 escalation=-0.4 good=-1.0 growth=-0.7 leaving=-0.5 meeting.off=4.1 payment.delayed=1.1 payment.promised=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.5
poilcj 8.85 bad=0.6 good=-0.4
poinfo 5.68 bad=2.3 good=-0.9
pojawi 5.36 bad=-0.5 complaint.delay=0.7 complaint.quality=-0.5 good=-1.2 reputation=1.0
pojazd 8.16 bad=-0.5
pojda 8.85 good=-0.4
pojde 8.34 complaint.delay=0.8 complaint.quality=0.3 legal=0.7 payment.disputed=1.1
pojdzi 7.38 bad=-2.1 complaint.cost=-0.4 complaint.neglect=-0.9 complaint.quality=-1.0 good=0.8 growth=-0.5 leaving=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=3.1 payment.query=-0.8 payment.refused=-1.1 payment.sent=-0.7 praise=0.7 reputation=-0.6
pojech 6.48 bad=-0.3 good=-0.9
pojeci 7.24 good=-0.7
pojedy 7.06 bad=0.4 good=-0.6
pojezd 8.85 bad=0.7
pojsci 8.34 bad=-0.3
pojutr 8.85 bad=1.2 escalation=2.7 reputation=2.7 urgent=3.1
pokarm 7.31 bad=-1.1 good=0.7
pokaz 8.34 bad=0.5 good=-0.3
pokaza 6.48 bad=0.5 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=2.1 good=-0.6 growth=-0.4 leaving=0.9 payment.refused=-0.3 reputation=-0.5 urgent=1.1
pokaze 8.16 complaint.delay=-0.4 legal=-0.6 praise=-0.5 reputation=0.6
pokazu 6.45 bad=0.9 complaint.cost=-0.7 complaint.delay=2.4 complaint.neglect=1.7 complaint.quality=2.5 escalation=0.8 good=-0.9 growth=-0.3 legal=-0.6 payment.delayed=1.5 payment.query=1.2 praise=-0.8 reputation=-0.3 urgent=1.7
pokazy 7.31 bad=0.9 complaint.cost=1.8 complaint.neglect=0.8 leaving=0.6 reputation=2.2
poki 7.11 bad=-0.4 complaint.cost=1.0 complaint.delay=1.5 complaint.neglect=-0.8 complaint.quality=-0.7 good=2.0 growth=2.6 leaving=-1.1 payment.disputed=2.1 payment.refused=1.5 praise=0.5 reputation=-0.4
poklej 8.34 bad=1.2 good=-0.7
pokoi 4.85 bad=-0.5 good=-3.2
pokoik 7.87 good=0.6
pokoj 3.82 bad=1.7 good=-0.9
pokoja 5.13 bad=1.7 good=-1.2
pokoje 3.73 complaint.neglect=0.5 complaint.quality=0.4 good=1.9
pokoju 3.71 bad=1.3 complaint.cost=-0.3 complaint.quality=-1.2 good=-0.3 leaving=-0.4 payment.disputed=0.6 payment.refused=-0.4 praise=0.5
pokryt 7.55 bad=1.2 good=-0.9
pokryw 7.46 bad=-1.1 good=0.8
pokrzy 8.56 bad=-0.6 good=0.4
pol 5.45 bad=-0.5 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.7 escalation=-0.4 growth=-0.6 leaving=-0.5 meeting.off=0.6 payment.delayed=0.7 payment.disputed=-0.3 payment.promised=-0.7 payment.query=-0.6 payment.refused=1.7 payment.sent=-0.3 praise=0.8 reputation=0.5 urgent=0.7
polac 8.85 bad=0.8 good=-0.5
polacy 7.06 bad=0.5 good=-1.8
polacz 5.79 bad=-0.4 complaint.delay=0.3 complaint.neglect=0.4 escalation=1.4 growth=-0.4 leaving=-0.7 payment.refused=0.8 urgent=0.8
polama 7.24 bad=3.4 good=-1.9
polani 8.16 bad=-0.3 good=1.2
pole 8.16 bad=-0.4 good=-0.4
poleca 3.51 bad=-13.1 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=16.1 leaving=0.4 legal=-0.4 praise=0.6 reputation=1.4
polece 5.64 bad=-3.1 complaint.cost=0.7 complaint.delay=0.7 complaint.neglect=0.4 complaint.quality=-0.9 good=4.9 growth=0.7 payment.disputed=-0.5 payment.refused=1.1 praise=0.4
poleci 5.45 bad=-2.3 complaint.cost=1.2 complaint.neglect=0.4 good=5.2 growth=3.0 leaving=-0.4 legal=-0.5 payment.refused=-0.3 reputation=1.6
poleco 7.17 complaint.delay=1.2 complaint.neglect=-0.4 growth=0.7 leaving=-0.4 legal=1.6 payment.sent=-0.3
polecz 8.34 bad=0.7 good=-0.4
poledw 8.34 bad=0.4 good=-0.3
polega 6.06 bad=-1.7 complaint.cost=0.6 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.4 praise=3.0 reputation=-1.4
poleps 7.87 bad=-0.7
polewi 8.85 bad=-0.5 good=0.8
poleze 8.34 bad=-0.3
polezy 8.85 bad=1.1 complaint.delay=2.3 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=3.1 reputation=-0.3
policj 7.00 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.4 leaving=-0.5 legal=0.4 payment.refused=-0.3 reputation=-0.4 urgent=-0.3
policz 6.48 bad=1.7 complaint.cost=1.7 complaint.delay=-1.4 complaint.neglect=-1.7 escalation=-0.3 leaving=-0.4 legal=0.8 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=6.0 payment.promised=-0.7 payment.query=-0.9 payment.refused=0.5 urgent=-0.5
polime 8.85 good=-0.3
polisy 8.16 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.5 escalation=-0.3 good=-0.6 growth=-0.6 leaving=-0.6 legal=3.6 praise=-0.3 urgent=-0.4
polite 7.17 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.0 leaving=0.6 legal=1.1 praise=0.6
polity 7.87 bad=-0.4 good=-1.6 meeting.off=1.5
polka 8.16 bad=0.5 good=-0.4
polke 8.85 bad=-0.8 good=1.5
polki 7.17 bad=0.7 good=-0.5
polmis 8.16 bad=0.7 good=-0.5
polnej 8.85 bad=1.1 good=-0.6
polnoc 6.81 complaint.delay=0.7 good=0.9 leaving=-0.4 legal=-0.4 meeting.off=0.6 payment.refused=0.9 payment.sent=1.3 praise=2.6 urgent=2.2
polo 8.16 bad=1.0 good=-0.4
polowa 6.81 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=1.5 good=-1.3 growth=-0.4 leaving=-0.8 legal=-0.3 meeting.off=-0.3 payment.delayed=1.6 payment.refused=1.1 praise=-0.9 reputation=-0.4
polowe 6.73 bad=0.6 complaint.cost=3.5 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=1.8 good=-1.6 growth=-0.6 leaving=1.6 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=-1.0 payment.query=-0.7 payment.refused=-1.2 payment.sent=2.0 praise=-1.2 reputation=-0.8 urgent=-0.3
polowi 6.34 bad=1.4 complaint.delay=0.5 complaint.quality=0.8 escalation=0.9 good=-1.6 growth=-0.3 legal=1.2 meeting.off=-0.3 payment.delayed=2.3 payment.disputed=1.5 praise=-0.6
polowk 8.56 good=-0.4
polowy 7.11 bad=-0.5 complaint.delay=0.8 complaint.quality=0.5 growth=-0.4 payment.promised=1.3 payment.refused=1.2 praise=-0.4 reputation=0.8
poloze 5.58 bad=-1.2 good=4.1
polozn 6.90 bad=-0.5 good=-0.5
polozo 4.93 bad=-3.3 complaint.quality=0.7 good=1.3 leaving=0.9 payment.refused=0.6
polroc 7.87 bad=-0.3 good=-0.3 growth=1.6 payment.sent=1.7
polsce 5.05 bad=-3.4 good=-2.3
polska 6.61 bad=-1.0 good=-1.3
polski 4.94 bad=-1.1 complaint.quality=0.7 good=-1.3 legal=1.0 reputation=0.8
polsko 8.34 bad=-0.4 good=1.3
polsku 7.46 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.6 good=-0.3 leaving=1.1 praise=0.6 reputation=-0.4 urgent=2.2
poltor 7.31 bad=0.5 complaint.quality=0.3 legal=0.5
polu 8.34 bad=-0.4 good=-0.4 payment.query=1.5 urgent=1.6
polubo 8.00 bad=0.8 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=0.6 complaint.quality=-0.9 good=-0.6 leaving=-1.0 legal=4.7 meeting.off=-0.4 payment.disputed=3.6 payment.query=-0.4 payment.refused=-0.8 praise=-0.5 reputation=-0.3
poludn 6.51 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-0.7 good=0.9 leaving=0.3 legal=-0.6 meeting.off=2.0 payment.delayed=-0.3 payment.promised=2.4 payment.sent=1.0 praise=0.6 reputation=-0.5 urgent=0.9
polyka 8.85 bad=-0.5
pomaca 8.85 good=-0.9
pomaga 6.19 bad=-1.7 good=1.0
pomalo 7.55 bad=0.9 complaint.quality=1.1 good=-0.7 leaving=1.9 reputation=1.2
pomara 7.11 bad=-1.6 good=1.0
pomarz 8.34 bad=0.8 good=-0.7
pomiar 7.17 bad=-1.1 growth=0.8 praise=0.5
pomido 6.73 bad=0.3 good=-0.5
pomied 6.26 bad=-0.4 complaint.cost=0.5 complaint.neglect=0.9
pomies 6.42 bad=-0.6 good=1.0
pomija 6.58 bad=2.1 complaint.neglect=1.2 complaint.quality=1.0 good=-1.3 praise=-0.4
pomimo 5.30 bad=1.8
pomine 7.87 bad=0.9 good=-0.5
pomnie 8.85 bad=-0.5
pomoc 5.44 complaint.cost=-0.4 complaint.quality=-0.8 good=1.1 leaving=-0.5 payment.sent=-0.4 praise=3.7 reputation=-0.4 urgent=-0.6
pomoca 6.58 bad=-0.7
pomocn 5.17 bad=-3.1 good=2.6
pomocy 5.68 bad=-1.6 good=2.5
pomoga 8.16 bad=-0.9 good=0.9
pomogl 6.08 bad=-0.9 complaint.neglect=0.4 complaint.quality=1.0 good=1.6 legal=1.8 praise=-0.5
pomost 8.16 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.3 good=0.7 payment.refused=0.9
pomoze 6.69 bad=-0.5 good=2.0 legal=0.7 payment.disputed=1.7
pompa 8.85 bad=0.5 complaint.quality=0.7 payment.refused=1.7
pomste 7.38 bad=2.2 good=-1.4
pomyli 7.38 bad=1.2 complaint.cost=1.3 complaint.neglect=-0.5 complaint.quality=1.7 good=-0.5 growth=-0.4 leaving=0.4 legal=-0.4 payment.query=-0.3 praise=-0.8
pomylk 6.36 bad=2.0 complaint.cost=0.8 complaint.neglect=1.0 escalation=-0.4 good=-2.3 growth=-0.6 legal=0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.5 urgent=-0.4
pomylo 8.34 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.5 leaving=0.6 payment.refused=1.1 praise=-0.5 reputation=0.7
pomysl 5.98 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.7 good=2.4 legal=-0.3 payment.refused=-0.4 payment.sent=1.0 praise=3.0 reputation=-0.3
ponad 4.98 bad=-1.7 complaint.cost=0.3 complaint.delay=0.7 complaint.neglect=0.9 complaint.quality=0.8 good=-0.9 growth=-0.3 leaving=0.3 meeting.off=-0.4 payment.disputed=0.4 payment.refused=-0.4 praise=-0.4 reputation=0.7
ponadt 6.02 bad=0.8 good=-0.6
ponagl 8.16 bad=0.5 complaint.cost=-1.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 good=-0.9 leaving=-0.8 legal=-0.4 meeting.off=-0.5 payment.delayed=2.9 payment.promised=1.4 payment.refused=3.1 payment.sent=-0.7 praise=-0.4 reputation=-1.0
ponga 8.34 good=-0.4
ponied 5.85 bad=-1.1 complaint.cost=-1.8 complaint.delay=1.0 escalation=-0.8 growth=-0.5 leaving=0.5 legal=-0.7 meeting.off=3.8 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=3.0 payment.refused=-1.9 payment.sent=0.4 praise=-0.9 reputation=-1.8 urgent=1.7
poniek 8.56 good=0.3
ponies 8.00 bad=0.7 complaint.quality=0.9 good=-0.4 legal=1.0
poniew 4.51 bad=1.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.7 escalation=1.6 good=-1.0 leaving=1.1 legal=1.0 payment.disputed=0.6
poniza 8.56 bad=0.3
ponize 6.45 bad=1.0 complaint.delay=-0.3 complaint.quality=2.1 good=-0.8
ponizo 8.85 bad=0.4 good=-0.5
ponoc 7.64 bad=0.5
ponosi 8.34 bad=-0.4 complaint.quality=0.6 good=-0.4 legal=0.4
ponown 5.74 bad=1.1 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=1.4 leaving=-0.5 payment.disputed=2.1 payment.query=0.7 praise=-0.6 reputation=-0.3
poobij 8.56 bad=0.4
poogla 8.34 bad=0.5 good=-0.4
pool 8.56 bad=-0.4 good=0.5
pop 8.56 bad=-0.5 good=0.7
popatr 7.87 bad=-0.5 complaint.cost=0.7 good=1.2 praise=1.5 reputation=0.7
popeka 7.38 bad=0.6 good=-0.6
popija 8.34 bad=0.6 good=-0.4
poplak 8.56 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.6 good=2.0 leaving=-0.4 payment.promised=1.3 praise=1.9
poplam 7.00 bad=1.9 good=-1.2
poplyw 8.00 bad=-0.5 good=0.7
popolu 7.46 bad=-1.1 good=-1.3
popraw 4.94 bad=3.6 complaint.cost=-1.2 complaint.quality=6.7 escalation=-0.6 good=-1.9 growth=-1.6 leaving=-1.3 legal=-1.5 meeting.off=-0.9 payment.delayed=-1.1 payment.disputed=3.2 payment.promised=-0.9 payment.query=-0.4 payment.refused=1.9 payment.sent=-1.0 praise=-1.5 reputation=-1.6 urgent=-0.4
popros 5.06 bad=1.1 complaint.cost=0.5 complaint.delay=1.0 complaint.neglect=2.7 complaint.quality=-1.6 escalation=5.9 good=-1.9 growth=1.2 leaving=0.6 legal=-1.2 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-1.0 payment.query=2.3 payment.refused=-1.1 payment.sent=-0.8 praise=-1.4 urgent=0.3
poprow 7.46 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.9 good=-0.7 growth=1.2 leaving=2.3 payment.sent=1.5 praise=-1.0
poprze 4.94 bad=-1.4 complaint.cost=1.0 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.5 good=1.3 growth=2.1 leaving=-0.9 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=0.8 payment.refused=-0.9 payment.sent=1.6 praise=1.5 reputation=-0.7 urgent=1.9
popsuc 8.85 bad=1.0 good=-0.5
popsul 7.87 bad=0.5 good=-0.4
popsut 7.06 bad=0.7 good=-0.5
popula 6.45 bad=-1.8 good=-1.3
pora 8.00 bad=0.3
porad 7.75 bad=-0.4 good=0.6
porada 8.56 bad=-0.4
poradn 7.06 bad=-0.9 good=1.8 praise=1.3
porady 7.24 bad=0.3
poradz 7.06 bad=1.5 complaint.neglect=0.8 good=-0.5 legal=1.3 payment.refused=-0.5
porane 8.56 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.3
porank 8.34 bad=-1.1 good=1.1
porazk 5.89 bad=4.1 good=-2.5
pore 8.34 good=-0.4
poreby 8.85 good=0.3
porecz 8.16 bad=0.6 good=-0.3
porodu 7.31 bad=0.7 good=-0.8
porodz 7.55 bad=-0.8
poroni 7.06 bad=0.7 complaint.quality=1.1 good=-0.7 leaving=0.9
porown 5.64 bad=-0.4 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.7 payment.disputed=0.8
porozm 7.31 bad=0.6 complaint.cost=2.3 complaint.delay=-0.7 complaint.neglect=1.1 escalation=3.3 growth=-0.4 leaving=0.7 legal=0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=2.1 praise=-0.4
porozu 7.38 complaint.cost=-0.3 complaint.quality=-0.5 good=-1.0 leaving=-0.6 praise=-0.3
port 7.87 bad=-0.7 good=-0.6
portac 8.85 bad=-0.4
portal 6.28 bad=1.0 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=2.2 good=-1.1 leaving=-0.4 payment.refused=-0.5 reputation=2.7
portfe 7.46 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=0.9 good=0.6 payment.refused=3.3
portfo 8.34 complaint.quality=-0.8 good=1.0 growth=1.8 legal=0.9 praise=-0.4
portie 8.00 complaint.cost=-0.4 complaint.delay=0.3 complaint.quality=1.0 leaving=1.8 payment.disputed=0.4 payment.refused=0.6 reputation=-0.3
portu 8.34 good=0.7
portug 8.85 bad=0.7 good=-0.5
porusz 7.06 good=-0.9
porwan 8.85 bad=0.3
pory 5.74 bad=2.3 complaint.cost=-0.8 complaint.delay=1.4 complaint.neglect=2.4 complaint.quality=1.2 good=-1.5 growth=-0.4 leaving=0.4 legal=-0.9 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=0.8 praise=-1.6 reputation=2.4 urgent=0.7
poryso 8.56 bad=1.0 complaint.cost=-0.3 complaint.quality=1.5 good=-0.8 praise=-0.3
porzad 5.34 bad=-1.3 complaint.quality=-0.8 escalation=-0.4 good=1.2 growth=0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=1.1 payment.query=-0.4 payment.refused=1.1 payment.sent=-0.4 praise=0.5 reputation=0.3 urgent=-0.4
porze 7.24 bad=-1.9 good=1.3 meeting.off=0.9
porzed 8.85 bad=0.3
porzuc 8.85 bad=-1.2
posadz 8.00 bad=0.3
poscie 5.46 bad=1.6 complaint.neglect=0.6 complaint.quality=0.6 leaving=1.3
posel 8.85 bad=-0.6 good=-0.6
posiad 5.28 bad=-1.7 good=2.0
posied 6.86 bad=1.2 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=1.8 escalation=1.0 growth=-0.4 meeting.off=-0.4 payment.promised=-0.3 payment.sent=1.2 praise=-0.4 reputation=0.4
posile 7.00 bad=1.2 good=-0.6
posilk 4.94 bad=1.3 good=0.3
poslad 8.56 bad=-0.4 good=0.5
posliz 7.55 bad=-3.0 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-1.0 complaint.quality=-1.6 escalation=-0.4 good=0.8 leaving=-0.8 legal=-1.0 meeting.off=0.7 payment.delayed=4.1 payment.promised=2.2 payment.refused=-0.4 payment.sent=-1.0 praise=0.6 reputation=-0.7
poslub 8.34 good=-1.4
posluc 8.16 bad=1.8 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=1.4 complaint.quality=0.4 good=-1.2 growth=-0.4 leaving=0.5 meeting.off=-0.3 payment.refused=0.9 praise=-0.4 reputation=0.7
posmia 8.85 bad=1.0 good=-1.0
pospac 8.56 bad=-0.3
pospie 7.55 bad=1.0
posprz 6.42 bad=2.0 leaving=-0.4 payment.query=1.0 praise=1.5 reputation=1.1
posred 7.75 bad=-0.7 good=0.3
posrod 7.75 bad=0.9 good=0.6
post 8.85 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.7 praise=-0.3 reputation=2.1
postac 6.08 bad=-1.4 complaint.cost=0.8 complaint.neglect=0.6 good=1.7 payment.disputed=0.7
postan 5.71 bad=-0.7 complaint.cost=0.5 growth=-0.4 leaving=0.6 payment.promised=1.1
postar 7.38 good=0.3
postaw 5.67 bad=-2.6 complaint.cost=0.7 good=2.0 leaving=1.5 legal=-0.4 payment.refused=-0.4 reputation=0.5
postep 6.36 bad=-1.9 complaint.delay=-0.3 good=0.6 payment.refused=-0.6
postoj 7.87 payment.query=2.1 payment.sent=1.4
postra 8.56 bad=0.6 good=-0.4
postrz 7.75 bad=-0.6
posty 8.56 bad=0.8 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=0.6 good=0.5 leaving=-0.4 praise=-0.4
poswie 6.00 bad=-1.9 good=0.9
posypa 8.85 bad=0.6
poszcz 7.00 bad=-0.9 good=-0.8
poszed 7.06 bad=1.0 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=1.9 good=0.4 legal=1.0 payment.promised=1.3
poszko 8.85 bad=0.4
poszla 6.00 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-0.9 good=-1.3 growth=-0.6 leaving=-0.6 payment.delayed=-0.4 payment.query=-0.3 payment.sent=3.8 reputation=-0.4
poszli 7.17 bad=1.6 good=-1.4
poszlo 6.81 bad=-2.6 complaint.cost=-0.6 complaint.neglect=-1.1 complaint.quality=-1.1 escalation=-0.4 good=-0.3 growth=-0.7 leaving=-0.8 legal=1.0 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.7 payment.refused=-0.9 payment.sent=8.1 praise=-0.9 reputation=-0.7 urgent=-0.8
poszly 8.34 complaint.delay=0.7 good=-0.5 payment.delayed=2.3 payment.refused=-0.3 reputation=-0.4
poszuk 6.00 bad=1.8 complaint.cost=-0.7 complaint.neglect=2.8 complaint.quality=-1.2 good=-2.3 growth=-0.5 leaving=3.1 legal=-0.4 payment.refused=-0.5 praise=-0.6 reputation=-0.6 urgent=1.1
pot 8.56 bad=0.9 good=-0.9
potego 8.85 bad=-0.9
potem 5.21 bad=1.0 complaint.delay=2.9 complaint.neglect=4.3 complaint.quality=1.2 good=-0.3 growth=-0.8 leaving=1.0 legal=1.1 meeting.off=1.6 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.3 payment.refused=0.9 payment.sent=-0.7 praise=-1.0 reputation=-0.8
potenc 6.34 bad=-1.8 good=-1.9
potezn 8.34 bad=0.7 good=-0.5
potocz 8.00 bad=-0.3 good=-0.8
potoko 8.85 good=0.4
potoku 8.85 good=0.7
potrac 8.34 complaint.delay=1.5 complaint.quality=-0.8 good=-0.7 leaving=-0.6 legal=0.6 payment.disputed=0.7 payment.query=-0.5 payment.refused=1.3 praise=-0.7 reputation=-0.3
potraf 5.45 bad=-1.0 good=3.2 reputation=1.0
potrak 6.14 bad=1.6 complaint.delay=-0.4 good=-0.6 leaving=1.2
potraw 5.80 good=1.0
potrwa 8.00 bad=-0.3 good=-0.4
potrze 4.59 bad=-4.9 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=-2.0 complaint.quality=-2.3 escalation=-1.3 good=0.5 growth=2.2 leaving=-2.9 legal=-1.5 meeting.off=-0.3 payment.delayed=-1.4 payment.disputed=-1.2 payment.promised=-1.5 payment.query=5.0 payment.refused=-1.0 payment.sent=-1.7 praise=-2.5 reputation=-1.9 urgent=4.2
potwie 5.09 bad=0.4 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=-1.9 complaint.quality=-0.5 escalation=-0.9 good=-2.7 growth=-1.8 leaving=3.1 legal=1.7 meeting.off=-1.4 payment.delayed=-1.3 payment.disputed=-0.7 payment.promised=-2.3 payment.query=1.8 payment.refused=-1.2 payment.sent=3.3 praise=-1.6 reputation=-1.2 urgent=-1.7
potwor 7.55 good=0.3
poucza 8.56 bad=0.4 complaint.neglect=1.8 complaint.quality=-0.5
poufne 8.85 bad=-1.3
powala 8.85 bad=-2.3 good=2.6
powali 8.56 bad=0.6 complaint.delay=-0.7 complaint.quality=1.0 payment.refused=-0.5
powaza 8.16 bad=1.2 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=3.1 complaint.quality=-0.8 escalation=1.9 good=-0.3 leaving=-0.5 legal=-0.5 payment.query=0.6
powazn 5.92 bad=2.3 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=0.5 complaint.quality=1.3 good=-1.4 leaving=0.3 legal=1.0 payment.promised=1.0 praise=-0.5 reputation=-0.4
powiad 7.64 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=0.8 escalation=0.9 good=-0.4 leaving=-0.4 payment.refused=0.6
powiat 7.17 complaint.delay=-0.7 complaint.neglect=2.3 escalation=-0.5 good=0.7 growth=0.5 leaving=1.0 legal=1.3 meeting.off=-0.4 payment.delayed=2.1 payment.disputed=0.4 payment.promised=-0.3 payment.refused=-0.7 praise=0.9 reputation=0.5 urgent=-0.5
powiaz 8.16 bad=-0.7
powiec 8.56 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=0.7 good=0.6 legal=1.0 payment.disputed=0.9 praise=0.9 reputation=1.0
powied 4.12 bad=1.0 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=1.1 good=-1.3 growth=1.7 leaving=-0.8 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.5 praise=3.0 reputation=1.9 urgent=-0.7
powiek 6.77 good=-0.4
powiem 6.61 bad=0.8 complaint.cost=1.1 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=1.0 good=0.6 growth=1.2 legal=-0.6 meeting.off=0.5 payment.disputed=-0.3 payment.promised=1.0 payment.refused=0.7 payment.sent=-0.3 praise=1.7 reputation=2.1 urgent=-0.3
powier 5.96 bad=-0.5 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=1.0 growth=0.7 legal=1.1
powies 8.56 bad=-0.3 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=-0.4 leaving=0.5 payment.refused=0.8 praise=-0.3 reputation=-0.3
powiet 6.21 good=-0.4
powini 5.66 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.7 growth=1.2 legal=-0.3 meeting.off=0.7 payment.promised=-0.4 payment.refused=-0.6 payment.sent=1.2 praise=-0.7 reputation=-0.4 urgent=-0.3
powinn 4.78 bad=-0.4 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=-1.1 good=-1.4 leaving=-0.7 meeting.off=-0.4 payment.disputed=0.6 payment.promised=-1.0 payment.query=-0.7 payment.sent=5.1 praise=1.5 reputation=-0.5 urgent=-0.5
powita 7.38 complaint.neglect=2.0 good=0.8 leaving=0.9 legal=0.9 payment.refused=0.9
powod 7.06 bad=0.5 complaint.cost=2.0 complaint.delay=-0.5 complaint.quality=1.2 good=-0.6 growth=-0.4 leaving=1.3 payment.disputed=-0.5 payment.refused=0.6 praise=-0.4
powode 7.31 bad=0.9 good=-1.0
powodo 6.28 bad=1.7 good=-1.1
powodu 5.10 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.4 leaving=1.8 legal=1.1 meeting.off=0.7 praise=0.4
powodz 7.06 complaint.cost=-0.3 complaint.neglect=0.5 complaint.quality=0.4 escalation=0.8 good=-0.7 leaving=-0.7 legal=1.2 meeting.off=2.9 payment.disputed=-0.5 payment.refused=-0.6 praise=-0.5 reputation=-0.3 urgent=-0.4
powola 6.48 bad=-1.6 good=1.2
powoli 7.17 bad=-1.7 good=2.8
powoln 7.87 bad=-0.3
powolu 8.16 bad=0.7 complaint.quality=0.7
powrac 7.75 bad=0.8 good=-0.4
powroc 6.19 bad=-0.7 complaint.neglect=-0.5 good=1.6 leaving=-0.5
powrot 6.42 bad=0.3 good=0.8
powsta 5.74 bad=-1.9 complaint.quality=1.2 good=-2.2 legal=1.1 payment.disputed=-0.3 payment.refused=1.3
powstr 8.34 bad=1.1 complaint.cost=-0.5 complaint.quality=0.3 good=-0.8 leaving=-0.3 legal=0.9 payment.refused=0.8 reputation=0.7
powtar 6.34 bad=0.6 complaint.quality=1.6 leaving=0.5
powtor 6.77 bad=1.0 complaint.delay=-0.3 complaint.neglect=-0.5 good=0.5 growth=2.1 leaving=-0.5 meeting.off=0.8 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=1.4 praise=1.3
powyze 6.86 bad=0.3 good=-1.4
powyzs 7.17 bad=-0.8 good=-0.6
poz 8.56 bad=0.3
poza 4.61 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 growth=-0.3 leaving=-0.6 legal=0.5 praise=0.8
pozada 8.16 bad=0.3 good=-0.4
pozar 8.56 bad=0.6 complaint.quality=1.2 good=0.8 legal=1.2
pozart 8.56 complaint.quality=0.6 good=0.3 legal=0.6 payment.refused=1.0
pozaty 8.34 bad=-0.4 good=0.7
pozazd 8.56 bad=-0.3
pozbyc 7.64 bad=0.6 good=-0.7
pozbyl 8.85 bad=-0.3
pozbyw 8.34 bad=-0.3
pozdra 5.35 bad=-2.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-0.7 escalation=0.3 good=3.4 leaving=-0.5 legal=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=0.4 praise=-0.5 urgent=-0.3
pozdro 7.55 bad=-1.2 complaint.neglect=0.7 good=1.5 growth=-0.3 leaving=0.6 payment.sent=1.4 praise=0.9
pozegn 8.16 bad=0.4 complaint.cost=1.6 complaint.delay=0.9 complaint.neglect=0.5 complaint.quality=-0.8 leaving=2.8 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.6 reputation=-0.5
pozew 7.11 bad=-0.5 complaint.cost=-0.8 complaint.delay=-0.8 complaint.quality=-1.2 escalation=-0.4 good=-1.0 growth=-0.6 leaving=-0.9 legal=2.9 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=2.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.5 praise=-1.0 reputation=-0.8 urgent=-0.6
poziom 4.69 bad=-1.1 complaint.quality=1.9 good=2.6
pozna 8.16 bad=0.5 complaint.delay=-0.4 complaint.quality=-0.7 good=0.4 legal=1.6
poznac 7.00 bad=-0.5 complaint.delay=-0.4 good=-1.1
poznal 7.24 bad=-1.2
poznam 8.56 bad=1.0 good=-1.7
poznan 6.06 complaint.neglect=1.1 complaint.quality=-0.3 escalation=1.0 good=-0.3 leaving=0.9 payment.disputed=0.9
poznej 8.34 bad=-0.3
poznie 5.24 bad=0.5 complaint.neglect=-0.5 good=-1.7 leaving=-0.8 legal=1.0 payment.delayed=1.3 payment.promised=-0.3 praise=-0.4 reputation=-0.3
poznyc 8.56 bad=1.3 good=-0.8
pozor 8.85 bad=-0.7 good=0.8
pozoro 8.56 bad=-0.5 good=-0.5
pozoru 8.56 bad=1.3 good=-1.2
pozory 8.56 good=0.4
pozost 4.63 bad=1.8 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=0.5 good=-2.0 growth=1.6 leaving=0.8 legal=0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.9 payment.promised=-0.8 payment.sent=0.8 praise=1.1 reputation=-0.8 urgent=-0.6
pozwal 5.96 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 growth=-0.6 leaving=0.5 legal=-0.7 praise=-0.4 reputation=-0.5
pozwan 8.85 bad=1.0 complaint.quality=-0.4 legal=0.7
pozwie 8.56 bad=-0.8 complaint.quality=-0.3 good=-0.4
pozwol 6.42 bad=-1.2 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=0.4 escalation=1.1 good=0.6 growth=0.9 leaving=1.4 legal=0.7 praise=0.5 urgent=1.1
pozwu 8.56 bad=-1.0 complaint.quality=-0.8 leaving=-0.3 legal=-0.5 payment.disputed=-0.4
pozycj 6.34 bad=-1.5 complaint.cost=0.8 complaint.delay=-1.0 complaint.quality=-1.0 escalation=-0.4 good=-0.8 growth=0.4 leaving=-1.3 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=4.7 payment.promised=-0.5 payment.query=3.1 payment.refused=0.7 payment.sent=1.4 reputation=-1.0 urgent=-0.3
pozycz 8.34 good=0.3
pozysk 7.38 good=-0.6
pozytk 8.56 bad=0.6
pozyty 5.06 bad=-2.8 complaint.quality=-0.3 good=3.1 praise=-0.5 reputation=-0.3
pozywi 8.85 bad=-0.4 good=0.6
pr 8.56 bad=-0.3
prac 6.81 complaint.cost=-0.5 complaint.delay=2.2 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.9 leaving=-0.4 legal=-0.3 payment.delayed=-0.4 payment.disputed=2.0 payment.promised=-0.5 payment.query=-0.5 payment.sent=1.1 praise=-0.4
praca 6.77 bad=-1.4 complaint.delay=1.5 complaint.quality=-0.8 growth=-0.4 leaving=-0.4 legal=-0.3 payment.disputed=-0.3 payment.refused=1.8 praise=1.6
pracac 8.56 bad=-0.5
prace 5.76 bad=-1.4 complaint.cost=-0.4 complaint.delay=2.5 complaint.neglect=-1.0 complaint.quality=-1.2 good=1.4 growth=-0.7 leaving=0.8 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 praise=0.5 reputation=-0.6 urgent=0.7
pracow 4.86 bad=-1.3 complaint.cost=-0.8 complaint.quality=-0.4 escalation=-0.6 good=-1.2 growth=-1.2 leaving=1.2 legal=-0.5 meeting.off=-0.8 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.7 reputation=-1.1 urgent=0.7
pracuj 5.49 bad=-0.5 complaint.delay=-0.6 complaint.quality=0.5 good=-1.6 growth=-0.3 leaving=0.4 legal=-0.6 reputation=-0.5
pracy 5.12 bad=-0.4 complaint.cost=-0.7 complaint.quality=-1.0 good=-0.3 growth=-0.7 leaving=-0.3 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.8
prad 7.75 bad=-0.8 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.3 good=0.4 growth=1.3 leaving=-0.5 meeting.off=1.4 payment.query=-0.3 payment.refused=-0.3 payment.sent=1.4 praise=0.7 reputation=-0.6
pradu 7.64 bad=-2.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.4 leaving=-0.8 legal=-0.4 praise=-0.6 reputation=-0.5
prady 8.85 good=-0.8
pradze 8.34 good=-0.4
pradzi 8.85 bad=-1.1 complaint.neglect=-0.3 good=1.5 praise=1.3
pragi 8.85 bad=0.7
pragna 8.56 bad=-0.4
pragne 8.56 bad=0.7
prakty 5.14 bad=0.6 complaint.neglect=-0.3 good=-0.4 leaving=0.3
pralki 8.16 bad=0.4 good=-0.3
pralni 8.00 bad=0.4 complaint.quality=1.2 good=-0.3 leaving=1.0
prania 7.87 bad=0.6 complaint.quality=0.8 reputation=0.9
prasa 8.56 bad=-0.4
prasow 7.00 bad=-1.4 good=-0.5
praw 7.46 bad=1.5 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 escalation=-0.4 good=-0.9 leaving=-0.9 legal=2.9 payment.disputed=2.5 payment.refused=-0.6 praise=-0.4 reputation=-0.8
prawa 7.17 complaint.cost=0.8 complaint.delay=0.5 complaint.quality=0.9 good=-1.0 leaving=0.6 legal=1.6 payment.disputed=1.0 payment.refused=0.6 praise=-0.4
prawda 6.04 bad=-1.4 complaint.cost=0.4 complaint.delay=-0.3 complaint.quality=1.2 good=2.4 leaving=0.5 legal=-0.3 praise=-0.4 reputation=1.0
prawde 6.39 bad=-1.0 good=1.2 praise=1.2 reputation=-0.4
prawdo 6.23 good=-0.9
prawdz 5.92 bad=1.3 good=-0.4
prawe 8.85 bad=-0.4 good=0.6
prawej 7.06 bad=0.6 complaint.delay=-0.3 complaint.quality=0.5 good=-1.0 growth=-0.4 leaving=-0.5 praise=-0.5 urgent=1.4
prawem 8.34 bad=-0.7 good=-0.6
prawid 6.39 bad=0.7 good=-0.6
prawie 5.14 bad=2.1 complaint.cost=1.6 complaint.delay=1.1 complaint.neglect=-0.3 good=-2.1 leaving=-0.5 legal=2.0 payment.disputed=0.8 payment.refused=-0.3
prawna 8.85 complaint.cost=-0.4 complaint.quality=1.0 good=-0.3 leaving=-0.6 legal=2.9 payment.disputed=-0.5
prawne 8.00 bad=2.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=0.7 escalation=0.7 good=-0.7 growth=-0.4 leaving=-1.3 legal=4.5 payment.disputed=1.6 payment.refused=-0.5 payment.sent=-0.5 praise=-0.4
prawni 6.42 bad=1.1 complaint.delay=-1.2 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-1.0 good=-1.7 growth=-0.9 leaving=-0.9 legal=5.2 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.4 praise=-1.0 reputation=0.6 urgent=-0.6
prawny 7.55 bad=0.4 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=-0.7 escalation=-0.4 good=-1.5 growth=0.7 leaving=-1.4 legal=2.1 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.8 praise=-0.9 reputation=-0.5 urgent=-0.3
prawo 6.86 bad=1.4 complaint.cost=3.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=2.1 good=-1.2 leaving=-0.5 legal=1.0 payment.refused=-0.4 praise=-0.6 reputation=-0.3
prawym 8.85 good=-0.4
preaut 8.16 bad=1.7 good=-0.4
precyz 6.90 bad=-1.5 good=0.4
predko 7.64 bad=-0.4
predys 8.56 bad=-1.6
prefer 7.55 bad=-0.3
preleg 8.85 bad=-0.6 complaint.quality=-0.6
premie 8.00 complaint.delay=1.4 complaint.quality=1.0 good=0.4
premii 8.85 bad=1.2 complaint.quality=1.8 payment.sent=-0.4
premiu 8.00 bad=-0.4 complaint.cost=1.0 complaint.quality=0.7 good=-0.5 leaving=-0.3 praise=-0.3
prepar 7.11 bad=-0.8 good=-0.5
presid 8.85 good=0.5
preten 7.17 bad=0.6 good=-0.8
prezen 6.02 bad=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.5 good=-1.0 growth=0.5 leaving=-1.0 legal=-0.4 meeting.off=3.8 payment.disputed=-0.4 payment.refused=-0.6 reputation=-0.5 urgent=1.8
prezer 8.85 bad=0.3
prezes 5.94 bad=-0.8 complaint.cost=-0.5 complaint.delay=-1.5 complaint.neglect=-0.9 complaint.quality=0.8 escalation=7.7 good=-1.6 growth=-0.4 leaving=-1.3 legal=-1.1 meeting.off=-0.9 payment.delayed=0.9 payment.promised=1.3 payment.query=-0.5 payment.refused=-0.4 payment.sent=-1.0 praise=-1.3 reputation=-0.6 urgent=0.4
prezyd 8.00 bad=-0.6 good=-0.5
priory 7.75 complaint.neglect=1.6 good=-0.5 legal=1.7 reputation=-0.7
prl 7.11 bad=1.4 good=-1.3
prlu 7.87 bad=1.9 good=-1.2
pro 8.16 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 growth=3.5 leaving=-0.5 payment.disputed=-0.5 payment.sent=1.9
prob 8.85 bad=-0.5 good=0.4
proba 7.17 bad=0.7
probac 8.34 bad=0.3
probe 8.34 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.3 good=2.9 growth=2.0 leaving=-0.4 praise=2.8
probek 8.00 bad=-1.2 complaint.quality=-0.3 good=-0.9
probie 8.00 complaint.quality=0.7 payment.disputed=-0.3 payment.refused=1.1
probka 8.34 bad=-0.6 complaint.delay=-0.6 payment.promised=-0.4
probke 8.56 good=-1.1
probki 7.87 bad=0.5 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.8 good=-1.1 growth=0.7 leaving=2.6 legal=-0.4 payment.refused=-0.3 praise=-0.6 reputation=-0.5
proble 4.06 bad=1.8 complaint.cost=0.5 complaint.neglect=-0.3 complaint.quality=1.5 escalation=1.6 payment.delayed=0.7 payment.refused=0.3
probos 8.34 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.5 good=0.7 leaving=0.9 legal=-0.3 meeting.off=0.3 payment.disputed=-0.3 praise=1.5 reputation=-0.6
probow 6.26 complaint.cost=0.5 complaint.neglect=1.0 complaint.quality=-0.9 escalation=1.2 good=1.9 legal=-0.5 meeting.off=-0.4 payment.refused=0.3 praise=2.5 reputation=-0.6
probuj 7.06 good=-0.7
proby 7.06 good=-0.7
proc 5.13 bad=-5.1 good=-3.8
proced 7.24 bad=-2.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 leaving=0.3 legal=0.3 payment.disputed=1.2 payment.refused=0.6 reputation=-0.3
procen 7.17 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=0.9 good=-0.4 growth=-0.4 leaving=0.6 legal=-0.5 payment.disputed=0.8 payment.query=-0.3 payment.refused=-0.3 payment.sent=1.2 praise=-0.5 reputation=-0.5 urgent=-0.4
proces 6.16 bad=-2.6 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=0.3 complaint.quality=-0.5 good=-1.4 growth=-0.5 leaving=-0.8 legal=1.1 payment.refused=-0.4 praise=-0.6 reputation=-0.6
produc 6.39 bad=1.0 good=-0.6
produk 5.35 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.5 escalation=2.0 good=-1.8 growth=-0.4 leaving=-0.7 praise=-0.8 reputation=-0.3
prof 5.06 bad=-5.0 good=-2.1 meeting.off=0.7
profes 4.41 bad=-4.9 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=1.1 good=5.5 payment.delayed=-0.3 payment.sent=-0.3 praise=2.3 reputation=-0.5 urgent=0.8
profil 6.51 bad=1.9 complaint.cost=0.5 complaint.neglect=2.2 complaint.quality=0.3 good=-1.5 leaving=1.5 legal=-0.6 payment.delayed=1.5 payment.disputed=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.8 reputation=3.5
progno 7.75 bad=-0.4 complaint.delay=0.5 complaint.neglect=0.4 good=-0.3 payment.refused=0.8
progra 5.35 bad=1.4 escalation=0.7 good=-4.0 growth=-0.4 leaving=1.3 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.7 reputation=-0.7
projek 5.16 bad=-0.7 complaint.cost=-1.1 complaint.delay=1.0 complaint.neglect=-1.5 complaint.quality=2.1 escalation=-1.6 good=-1.1 leaving=1.8 legal=-0.6 meeting.off=-0.5 payment.disputed=-1.3 payment.promised=-0.9 payment.refused=-0.6 payment.sent=0.8 praise=-1.1 urgent=-1.3
prokto 8.85 bad=-0.3 good=0.5
prokur 7.64 complaint.cost=-0.5 complaint.delay=-0.8 complaint.quality=-0.4 escalation=0.9 good=-1.3 growth=-0.3 leaving=-0.9 legal=0.9 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5 urgent=1.9
prolak 7.87 bad=0.7 good=-0.5
prom 8.34 bad=0.6 good=-0.5
promen 7.24 bad=-1.3 good=1.8 praise=1.4 reputation=-0.5
promie 7.06 good=-0.6
promoc 6.90 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.3 good=-0.9 growth=1.3 leaving=-0.4 payment.refused=0.5 payment.sent=1.7 praise=-0.3 reputation=-0.3
promow 7.64 good=-0.9
promuj 8.56 bad=1.1 good=-0.5
propon 6.31 bad=1.7 complaint.cost=0.3 escalation=0.5 legal=1.4 meeting.off=1.5 payment.delayed=0.5 payment.disputed=2.5 payment.promised=-0.6 payment.refused=2.3 reputation=-0.8
propor 8.56 bad=-0.8 leaving=1.8 payment.delayed=-0.5 payment.promised=-0.5 payment.query=2.8
propos 8.56 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.5
propoz 6.55 bad=-1.2 complaint.cost=0.4 complaint.neglect=0.4 complaint.quality=-0.5 good=0.5 growth=0.7 leaving=-0.7 meeting.off=0.9 payment.disputed=0.6 payment.refused=-0.4 reputation=-0.5
prosb 8.00 bad=0.8 good=-0.6
prosba 6.61 bad=0.9 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=1.3 good=0.3 leaving=-1.0 legal=-0.5 meeting.off=0.9 payment.delayed=1.6 payment.promised=1.1 praise=-0.5
prosbe 6.73 bad=-1.6 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.6 good=0.4 leaving=0.6 praise=0.4 reputation=0.9
prosby 7.17 bad=1.6 good=-0.5
prosci 8.56 complaint.quality=1.0 legal=1.2 payment.refused=1.0
prosi 6.39 bad=-2.7 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=0.8 growth=0.3 leaving=-0.6 legal=-1.3 meeting.off=-0.4 payment.disputed=-0.6 payment.query=1.9 payment.refused=-0.8 payment.sent=-0.5 reputation=-1.0 urgent=0.4
prosic 6.10 bad=-1.3 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.5 growth=-0.5 leaving=-1.0 legal=-0.5 payment.delayed=1.1 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.3 reputation=-0.6 urgent=-0.4
prosil 6.21 bad=2.3 complaint.cost=0.5 complaint.delay=2.3 complaint.neglect=3.1 complaint.quality=1.6 escalation=1.0 leaving=1.2 legal=2.1 meeting.off=0.8 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.6 payment.sent=-0.6 praise=-1.4 reputation=1.8 urgent=-0.7
prosim 6.39 bad=-3.4 complaint.neglect=-1.9 complaint.quality=-1.0 escalation=-0.4 good=0.5 growth=-0.3 leaving=0.3 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=1.2 payment.promised=-1.0 payment.query=-0.5 payment.refused=-1.1 payment.sent=-1.2 reputation=-1.6 urgent=-0.9
prospe 8.85 good=-0.6
prosta 7.17 bad=0.4 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=1.4 good=-0.9 leaving=-0.4 legal=1.6 meeting.off=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.3
proste 6.36 bad=1.2
prosto 6.69 complaint.cost=1.9 complaint.delay=-0.3 complaint.quality=-0.5 payment.disputed=-0.3 payment.promised=1.2 payment.refused=-0.4 reputation=1.8
prostu 5.07 complaint.cost=-0.3 complaint.neglect=0.9 complaint.quality=0.8 escalation=-0.3 growth=-0.4 leaving=1.0 payment.delayed=1.2 payment.disputed=-0.3 payment.refused=-0.5 reputation=-0.5
prosty 6.65 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 growth=-0.4 leaving=1.0 legal=-0.3 payment.refused=-0.5 praise=0.3
prosza 7.64 bad=2.2 good=-0.9
prosze 3.97 bad=-1.9 complaint.cost=-2.7 complaint.delay=0.7 complaint.neglect=-1.6 complaint.quality=-1.2 escalation=0.9 good=-2.2 growth=4.3 leaving=0.6 legal=-0.6 meeting.off=-1.5 payment.delayed=-0.4 payment.disputed=3.1 payment.promised=-0.6 payment.query=-2.2 payment.refused=-0.8 payment.sent=-0.6 praise=-4.0 reputation=-4.0 urgent=4.2
proszk 7.46 bad=1.8 good=-1.3
proszo 8.85 bad=0.4 good=-0.5
protez 7.87 good=-0.5
protok 6.86 bad=1.7 complaint.delay=-0.5 complaint.quality=4.2 escalation=-0.7 good=-1.2 growth=-1.3 legal=2.1 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=0.3 payment.query=-0.6 payment.refused=3.5 payment.sent=0.3 praise=-1.7 reputation=-0.8 urgent=-0.7
protot 7.87 bad=-0.5 good=-0.4
prowad 4.40 bad=-2.2 complaint.cost=0.8 complaint.neglect=-1.1 complaint.quality=1.1 escalation=-0.5 good=0.5 legal=-0.8 meeting.off=-0.6 payment.delayed=0.5 payment.disputed=-0.8 payment.promised=0.3 payment.query=-0.4 payment.sent=-0.6 praise=0.9 reputation=3.9 urgent=-0.6
prysl 8.56 bad=1.2 good=-0.3
pryszn 5.01 bad=1.7
prywat 4.96 bad=0.5 good=-0.5 growth=1.2 payment.query=1.0 payment.sent=0.6
prze 7.75 bad=-0.9 good=0.9
przean 8.00 bad=0.3
przeba 7.24 bad=-0.3 good=0.3
przebi 5.63 bad=-0.7 complaint.delay=0.5 complaint.quality=0.6 good=2.1 leaving=0.5
przebr 8.34 bad=0.7 complaint.delay=1.6 complaint.neglect=-0.4 good=-0.4 legal=1.9
przebu 8.34 bad=-0.5 good=-0.4
przeby 6.34 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 growth=-0.3 leaving=-0.6 legal=-0.3 payment.sent=-0.3 praise=-0.5 reputation=-0.4
przece 8.85 bad=0.4
przech 6.06 bad=-1.2 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.7 growth=-0.5 leaving=1.3 payment.delayed=1.4 payment.promised=1.1 praise=-0.8
przeci 4.60 bad=1.2 complaint.delay=-0.8 complaint.neglect=0.7 escalation=-0.4 good=-1.3 growth=-0.5 leaving=-1.0 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.5 praise=-0.6 reputation=0.6 urgent=-0.5
przecu 8.16 bad=-0.4 good=0.5
przecz 5.76 bad=-0.4 complaint.delay=-1.0 complaint.neglect=3.3 complaint.quality=1.8 escalation=0.7 good=0.6 leaving=0.8 meeting.off=-0.3 payment.disputed=-0.7 payment.refused=1.1 payment.sent=-0.3 praise=0.9 reputation=2.0
przed 4.10 bad=-0.6 complaint.cost=0.5 complaint.delay=1.0 complaint.quality=0.9 growth=-1.7 leaving=1.4 legal=-1.0 meeting.off=-0.6 payment.delayed=0.3 payment.disputed=0.5 payment.promised=1.0 payment.refused=0.7 payment.sent=2.6 reputation=0.6 urgent=2.0
przeda 8.56 complaint.neglect=-0.3 legal=1.6 payment.disputed=3.5
przedd 8.85 bad=1.0
przede 5.32 bad=-0.6
przedk 8.16 good=-0.4
przedl 6.69 bad=-1.5 complaint.cost=0.9 complaint.delay=-1.0 complaint.quality=-1.4 escalation=-0.3 good=2.8 growth=5.0 leaving=1.1 legal=-0.6 meeting.off=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=-0.8 praise=0.4 reputation=-0.9 urgent=-0.3
przedm 6.58 bad=-0.7 good=1.5
przedn 7.75 bad=0.9 good=-0.6
przedo 7.87 bad=1.7 good=-0.8
przedp 7.55 good=1.5
przedr 8.34 good=1.7 praise=2.5
przeds 5.15 bad=-1.3 complaint.cost=-1.4 complaint.neglect=1.8 complaint.quality=0.6 escalation=-0.5 good=1.0 legal=4.4 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.3 payment.query=-0.3 payment.sent=-0.4 praise=-0.6 reputation=1.7 urgent=-0.5
przedw 7.75 good=-0.6
przegl 6.58 complaint.cost=3.6 complaint.delay=-1.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.9 leaving=1.6 meeting.off=0.8 payment.delayed=1.1 payment.disputed=0.5 payment.promised=-0.4 payment.query=0.7 payment.refused=-1.2 payment.sent=-0.5 praise=-1.5 reputation=2.6 urgent=0.4
przegr 7.06 bad=-1.0 complaint.cost=-0.3 complaint.neglect=-0.3 good=0.5 leaving=0.6 praise=0.5
przeja 7.06 complaint.cost=0.6 complaint.delay=0.7 complaint.neglect=-0.4 escalation=0.8 good=-0.3 legal=0.4 payment.query=1.1 reputation=-0.4
przejd 7.75 good=-0.4
przeje 6.86 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=-0.5 escalation=-0.3 growth=1.5 legal=-0.6 meeting.off=1.0 payment.disputed=-0.3 payment.refused=-0.5 praise=0.7 reputation=-1.0
przejm 7.38 bad=2.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.3 growth=-0.5 leaving=3.1 legal=0.4 praise=0.6 reputation=-0.4
przejr 7.38 complaint.delay=1.7 good=-0.7 leaving=-0.4 legal=0.7 praise=-0.4
przejs 5.92 bad=-0.9 complaint.cost=0.4 complaint.delay=-0.6 complaint.quality=1.3 good=-0.4 leaving=-0.5 payment.refused=2.7 praise=-0.4 reputation=-0.4
przeka 5.63 bad=-2.6 complaint.cost=0.9 complaint.delay=-0.8 complaint.quality=-2.8 escalation=4.1 good=2.2 leaving=1.9 legal=-2.1 payment.delayed=-0.7 payment.promised=2.0 payment.query=-0.6 payment.refused=0.3 payment.sent=-0.6 praise=0.5 reputation=-1.0 urgent=-0.8
przeki 8.34 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 growth=-0.4 praise=-0.7
przekl 6.73 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=0.6 growth=-0.6 leaving=-0.5 meeting.off=2.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=0.4 reputation=-0.5 urgent=-0.3
przeko 5.79 bad=2.0 complaint.neglect=0.9 good=-0.6 legal=0.8
przekr 6.55 complaint.delay=1.1 complaint.quality=-0.4 good=-1.0 legal=0.6
przeks 8.56 bad=-0.4 payment.query=1.6 urgent=1.6
przela 7.00 bad=-2.1 complaint.cost=-0.5 complaint.delay=-1.1 complaint.quality=-0.8 good=2.4 growth=0.3 leaving=-0.5 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.7 payment.query=0.7 payment.refused=-0.6 payment.sent=7.2 praise=2.3 reputation=-0.5 urgent=-0.3
przele 6.00 bad=-2.2 complaint.cost=-2.1 complaint.delay=-1.3 complaint.neglect=-0.9 escalation=-1.1 good=-1.7 growth=-1.7 leaving=-2.4 legal=-1.9 meeting.off=-0.7 payment.delayed=3.6 payment.disputed=-2.1 payment.promised=5.9 payment.query=2.2 payment.refused=2.5 payment.sent=5.8 praise=-1.3 reputation=-2.1 urgent=-1.9
przeli 7.46 bad=1.2 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.7 leaving=0.8 payment.disputed=3.1 praise=-0.4 reputation=0.4
przelo 6.61 bad=-0.9 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=-0.9 escalation=4.3 good=-1.1 growth=-1.1 leaving=-0.9 legal=-0.7 meeting.off=3.0 payment.promised=-0.6 payment.query=-0.7 payment.refused=-0.4 payment.sent=-0.4 praise=1.0 reputation=-0.9 urgent=-0.6
przema 8.56 bad=-0.4 good=0.3
przeme 8.34 bad=1.1 good=-0.7
przemi 5.70 bad=-2.4 complaint.neglect=1.3 complaint.quality=0.9 escalation=1.2 good=3.5
przemo 7.87 bad=-0.6 good=1.1
przemy 6.73 bad=-0.5 complaint.neglect=0.5 good=0.3 leaving=0.6 praise=0.9
przeni 6.48 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.6 good=-1.4 growth=-0.6 leaving=-1.4 legal=-0.6 meeting.off=-0.4 praise=-0.6 reputation=-0.4 urgent=1.6
przeno 7.06 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 growth=-0.4 leaving=-0.4 praise=-0.7 reputation=-0.4
przepa 7.17 bad=1.8 complaint.delay=3.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=-1.1 leaving=-0.8 legal=-0.5 payment.delayed=-0.7 payment.query=1.5 payment.refused=-0.3 praise=-0.7 urgent=2.0
przepi 4.87 bad=-1.4 complaint.cost=0.4 complaint.delay=0.6 complaint.quality=0.3 good=3.5 growth=-0.5 leaving=-1.0 legal=0.7 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=0.8 payment.refused=-0.6 praise=3.5 reputation=-0.6 urgent=-0.3
przepl 7.11 bad=-0.4 good=-0.9
przepr 4.78 bad=-2.5 complaint.cost=-1.4 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.4 good=-0.8 growth=-0.7 leaving=-1.6 legal=-0.9 meeting.off=1.6 payment.delayed=1.8 payment.disputed=0.8 payment.promised=0.5 payment.query=-0.4 payment.refused=-0.7 payment.sent=0.7 praise=-1.0 reputation=-0.4 urgent=0.5
przepu 8.00 bad=0.7
przepy 6.61 bad=-1.6 good=1.9
przera 6.86 bad=0.8
przere 8.56 bad=0.4
przero 6.55 bad=0.8 good=0.6 leaving=-0.5 praise=1.7
przerw 6.86 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.4 escalation=1.2 good=-0.8 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=2.0 payment.disputed=-0.3 payment.promised=-0.4 payment.query=1.6 payment.refused=-0.5 payment.sent=0.8 praise=-0.7 reputation=0.3
przery 8.00 bad=-0.3
przerz 7.64 bad=1.1 good=-0.5
przesa 6.65 bad=1.2 complaint.cost=0.7 good=-0.6 leaving=-0.4
przesc 7.11 bad=0.3 good=-0.5
przesi 7.17 good=0.8
przesl 6.39 bad=-0.6 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-1.5 complaint.quality=0.7 escalation=-0.6 good=-1.6 leaving=-0.7 legal=-1.9 payment.delayed=-0.6 payment.disputed=-1.4 payment.promised=-0.6 payment.query=4.3 payment.refused=-1.1 payment.sent=-0.6 praise=-1.6 reputation=-0.7 urgent=-0.7
przesp 7.31 bad=-2.4 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.5 meeting.off=1.1 payment.promised=-0.6 praise=0.9
przest 4.54 bad=-0.3 complaint.cost=1.1 complaint.delay=0.4 complaint.neglect=1.0 complaint.quality=0.8 good=2.8 growth=0.9 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.8 payment.sent=-0.5 praise=1.5 reputation=0.4
przesu 6.65 bad=-1.2 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=1.9 good=-2.1 growth=-0.6 leaving=-1.2 meeting.off=1.7 payment.delayed=5.9 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-1.1 payment.refused=-0.3 payment.sent=-0.5 praise=-0.9 reputation=-0.7 urgent=-0.6
przesy 6.55 bad=-2.9 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.7 good=1.0 growth=-0.3 leaving=-0.5 legal=-0.7 payment.disputed=-0.7 payment.query=-0.4 payment.sent=-0.8 praise=-0.5 reputation=-0.5 urgent=-0.3
przesz 5.21 bad=2.2 complaint.cost=0.3 complaint.delay=-1.0 complaint.quality=0.5 good=-2.2 growth=2.3 meeting.off=0.5 payment.disputed=-0.6 payment.refused=0.4 praise=1.9 reputation=-0.8
przeta 8.00 bad=1.4 complaint.cost=-0.3 complaint.delay=1.9 complaint.neglect=-0.7 complaint.quality=-1.3 good=-0.7 growth=-0.3 leaving=1.3 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.4 urgent=1.6
przete 8.00 bad=0.9 complaint.cost=1.4 complaint.quality=-0.5 escalation=-0.3 good=-0.4 leaving=0.7
przetl 7.64 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-1.2 good=-1.1 growth=-0.5 leaving=-0.3 legal=-0.7 payment.delayed=-0.3 payment.disputed=-0.3 praise=-1.0 reputation=-0.4 urgent=-0.4
przetr 7.38 good=0.4 growth=0.8 payment.sent=1.0 praise=0.5
przetw 8.00 bad=-1.3 good=-0.4
przewa 7.06 bad=0.3 good=-1.5
przewi 6.81 bad=-0.6 complaint.neglect=0.9 complaint.quality=0.5 good=0.4 legal=0.4
przewl 6.95 bad=-0.8
przewo 6.26 bad=1.5 complaint.delay=1.2 complaint.neglect=0.8 complaint.quality=-0.7 good=-0.9 growth=-0.5 leaving=0.4 legal=0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=2.0 urgent=3.0
przewy 8.16 bad=0.5 complaint.cost=1.3 complaint.quality=0.7 good=-1.1 legal=0.7
przez 3.36 bad=1.9 complaint.cost=-1.5 complaint.delay=2.0 complaint.neglect=2.2 complaint.quality=3.3 escalation=0.4 good=-2.3 growth=-0.6 leaving=1.3 legal=2.6 meeting.off=-0.6 payment.delayed=0.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.3 praise=-0.8 reputation=0.5
przeze 6.95 bad=-0.4
przezi 7.55 bad=-1.1 good=0.7 meeting.off=1.4 payment.promised=-0.4
przezn 6.73 complaint.quality=0.8 good=-0.8 leaving=-0.6 payment.refused=1.1
przezy 6.08 good=-0.4
przy 3.42 bad=0.8 complaint.neglect=0.4 escalation=-0.4 good=1.4 growth=-0.6 leaving=0.7 legal=-0.4 payment.delayed=-0.3 payment.disputed=2.8 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.1 payment.sent=1.0 urgent=-1.2
przybr 8.34 bad=0.4
przyby 6.42 bad=-0.6 good=-1.0
przych 5.26 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=0.4 good=-1.7 growth=-0.6 leaving=0.8 legal=-0.5 meeting.off=-0.5 payment.delayed=1.0 payment.promised=-0.3 reputation=0.4
przyci 6.81 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.4 escalation=0.5 good=-0.3 growth=-0.6 leaving=-0.6 legal=1.2 payment.refused=-0.4 praise=0.5 reputation=-0.3
przycz 5.35 bad=-3.2 complaint.delay=-0.9 complaint.neglect=0.9 good=2.7 leaving=0.4 payment.refused=-0.8 praise=2.1
przyda 6.23 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 growth=-0.3 leaving=-0.7 legal=1.0 meeting.off=0.9 payment.delayed=-0.3 payment.promised=1.1 payment.refused=-0.4 praise=-0.3 reputation=-0.5
przydz 7.87 bad=0.5 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-0.4 escalation=1.9 good=-0.9 leaving=-0.4
przygl 8.85 bad=0.7 complaint.cost=1.0 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=1.4 reputation=1.0
przygn 7.87 bad=2.9 good=-1.6
przygo 4.90 bad=0.7 complaint.cost=0.8 complaint.delay=-1.8 complaint.quality=-0.4 escalation=1.3 good=-0.7 growth=1.9 leaving=1.7 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.8 praise=-0.7 reputation=0.6 urgent=-1.1
przyho 8.34 good=0.3
przyja 4.82 bad=-1.1 complaint.delay=-0.4 complaint.quality=0.6 good=2.5 legal=1.1
przyjd 7.00 complaint.cost=-0.4 complaint.neglect=1.4 good=-0.6 growth=1.0 leaving=-1.0 legal=0.6 payment.promised=-0.3 praise=0.7 reputation=-0.6 urgent=0.9
przyje 4.11 bad=-1.1 complaint.cost=-0.5 complaint.delay=1.1 complaint.quality=2.4 good=2.8 legal=-0.6 meeting.off=-0.8 payment.promised=-0.5 payment.query=-0.7 praise=0.9
przyjm 5.49 bad=-0.5 complaint.cost=0.7 complaint.quality=-0.4 good=-1.3 legal=-0.4 payment.refused=0.3 praise=-0.4
przykl 5.73 bad=-1.4 complaint.delay=-0.3 complaint.neglect=0.8 leaving=-0.4 legal=-0.5 payment.refused=-0.3 praise=1.7 reputation=1.4
przykr 5.89 bad=3.1 complaint.cost=1.5 complaint.delay=0.4 complaint.neglect=1.0 complaint.quality=-0.4 good=-2.5 growth=-0.4 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=0.6 payment.refused=1.4 reputation=-0.8 urgent=0.9
przyku 8.34 bad=-1.1 good=1.2
przyla 8.00 bad=0.6 complaint.cost=-0.5 complaint.delay=1.1 leaving=-0.4 legal=1.9 payment.disputed=2.2 payment.refused=-0.5 reputation=-0.5
przyle 7.46 bad=1.9 good=-1.1
przylo 7.46 bad=-0.6 good=0.3
przymu 7.87 bad=1.7 good=-1.0
przyna 5.96 bad=2.9 complaint.cost=1.6 complaint.delay=3.3 complaint.neglect=-0.3 complaint.quality=2.1 good=-1.1 leaving=1.1 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.5 praise=-0.8
przyni 6.48 bad=-0.5 complaint.cost=1.3 complaint.neglect=0.4 complaint.quality=0.9 escalation=0.9 growth=-0.4 legal=0.6 praise=-0.4
przyno 7.24 bad=0.5 good=-0.6
przypa 4.37 bad=-2.2 complaint.cost=0.5 good=-0.4 legal=0.7 reputation=0.5
przypi 7.31 bad=-0.8 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.7 growth=1.2 legal=-0.3 payment.refused=-0.4 praise=0.8 reputation=-0.3
przypo 5.62 bad=2.5 complaint.neglect=0.4 complaint.quality=1.2 good=-2.8 growth=-0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.3 payment.refused=3.4 payment.sent=-0.4 praise=-0.8 reputation=1.2 urgent=-0.3
przypr 7.55 bad=0.3
przypu 7.75 bad=-0.4 good=0.8
przyro 7.64 bad=0.5 complaint.quality=1.0 legal=1.5 reputation=1.2
przyrz 7.75 complaint.delay=1.2
przysi 7.31 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.6 growth=-0.4 leaving=-0.4 legal=-0.6 praise=-0.5
przysl 6.86 complaint.cost=1.0 complaint.delay=-0.5 complaint.quality=2.1 escalation=-0.6 good=1.3 growth=1.1 leaving=0.4 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=0.5 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=0.6 urgent=3.8
przysm 8.16 bad=-0.5 good=0.4
przysp 7.75 bad=2.4 complaint.quality=-0.4 escalation=2.2 good=-0.4
przyst 5.35 bad=-4.1 good=3.0 leaving=-0.3 meeting.off=-0.3 payment.refused=0.4
przysy 8.56 complaint.neglect=0.7 leaving=0.9 payment.promised=1.5
przysz 4.63 complaint.cost=1.6 complaint.delay=3.1 complaint.neglect=-1.4 escalation=-0.9 leaving=3.5 legal=-1.2 payment.disputed=-1.0 payment.refused=-0.7 payment.sent=-0.5 praise=1.0 reputation=-0.8 urgent=-1.1
przytr 8.34 bad=1.1 complaint.cost=-0.5 complaint.quality=-0.4 payment.disputed=1.7 payment.refused=1.0
przytu 6.19 bad=-3.8 good=4.0
przywi 6.58 bad=1.2 good=-0.8
przywo 8.56 complaint.delay=-0.4
przywr 7.24 bad=-1.4 complaint.quality=-0.5 good=2.0 praise=1.1
przyzn 5.67 bad=-2.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 good=2.4 leaving=0.5 meeting.off=-0.3 payment.delayed=1.1 payment.promised=1.5 payment.sent=-0.3 praise=1.0 reputation=-0.3
przyzw 6.04 bad=-1.9 good=1.7
ps 6.90 bad=0.4 good=-0.8
psa 8.16 good=0.4
psazer 8.85 bad=-0.7 good=-0.4
psem 7.75 good=0.7
pseudo 7.38 bad=1.3 good=-0.4
psow 7.64 bad=-1.4 good=1.2
pstrag 8.34 bad=-1.6 good=-0.9
psuje 8.34 bad=0.9
psula 8.34 bad=1.5 good=-1.4
psy 8.00 bad=0.4
psychi 6.28 bad=-2.2 good=1.1
psycho 6.36 bad=-1.4 good=1.2
pszcze 8.85 bad=0.3 complaint.cost=-0.4 complaint.neglect=1.0 good=-0.3 leaving=2.2 payment.refused=-0.3 praise=-0.3 reputation=0.7
pszczo 8.85 bad=-0.3
pt 8.16 bad=0.5 good=-0.4
ptakow 8.56 bad=0.7 complaint.quality=0.7 leaving=0.8
pub 8.34 bad=2.1 good=-0.4
public 7.11 bad=0.5 complaint.neglect=1.0 good=-0.8 reputation=1.4
publik 7.24 bad=-2.3 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.6 growth=-0.4 legal=-0.6 praise=0.6 urgent=-0.4
puchna 8.85 good=1.0 praise=1.0
pudelk 8.00 bad=-0.7 complaint.delay=-0.6 complaint.neglect=-0.5 good=0.9 growth=1.3 leaving=-0.5 payment.disputed=1.0 praise=1.1 reputation=0.9
pudlo 8.56 bad=0.8 complaint.delay=-0.3 complaint.quality=1.1 good=-0.3 leaving=-0.3 reputation=-0.3
puli 8.56 bad=-0.9 payment.promised=2.3 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.4
punkci 7.75 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=0.4 good=-0.5 leaving=-0.6 legal=-0.5 payment.refused=1.1 praise=-0.3 reputation=1.2
punkt 7.06 bad=-1.2 complaint.cost=0.6 complaint.delay=1.2 complaint.neglect=0.5 complaint.quality=-0.9 growth=-0.4 legal=0.6 praise=-0.7 reputation=1.0
punkta 8.16 bad=0.5 complaint.delay=-0.3 complaint.quality=1.5 escalation=-0.5 good=-0.4 legal=0.7
punkto 7.06 complaint.quality=-0.4 payment.sent=1.6 praise=0.4
punktu 7.00 complaint.cost=0.8 complaint.neglect=0.5 complaint.quality=0.4 good=0.3 leaving=0.4
punkty 7.17 bad=0.3 complaint.quality=0.6
pusci 8.85 bad=-0.5 good=-0.7 growth=-0.5 payment.delayed=-0.3 payment.promised=3.2 payment.query=-0.3 payment.sent=-0.6 praise=-0.3
puscic 8.56 bad=-0.6 good=1.1
puscil 7.75 bad=-1.0 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.4 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.6 payment.sent=5.0 praise=-0.7 reputation=0.5 urgent=-0.3
pusta 8.00 bad=1.1 complaint.quality=0.4 escalation=0.6 good=-0.5
puste 7.31 complaint.cost=1.2 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.5 leaving=-0.4 payment.refused=0.4
pustej 8.34 bad=0.5 complaint.delay=0.4 complaint.quality=-0.4 escalation=1.2 leaving=-0.3 reputation=1.1
pustka 8.34 bad=0.5
pustki 8.56 bad=1.3 good=-0.4
pusto 8.56 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.3 leaving=-0.4 meeting.off=-0.3 payment.delayed=2.7 payment.disputed=-0.3 payment.query=1.6
pusty 7.75 bad=0.5 good=-0.9
pustyc 8.56 bad=0.4 complaint.quality=-0.5 payment.disputed=1.8
puszcz 7.46 complaint.quality=-0.3 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=3.9 payment.sent=-0.4
puszki 8.00 bad=0.5 good=-0.4
pwr 8.56 bad=-0.5 good=0.5
pycha 8.56 bad=-0.4 good=0.3
pylu 8.85 bad=1.4 good=-0.9
pyskac 8.85 bad=0.6 good=-0.6
pyszna 7.24 bad=-0.4 good=0.8
pyszne 5.96 bad=-3.3 good=3.8
pyszny 7.55 bad=-0.7 good=1.2
pyta 6.86 bad=-1.5 complaint.cost=-0.8 complaint.delay=-0.9 complaint.quality=-0.5 escalation=-0.4 good=-0.3 growth=0.6 leaving=-0.6 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=1.7 payment.refused=-0.9 payment.sent=-0.6 praise=-0.4 reputation=0.3 urgent=-0.7
pytac 7.75 bad=0.6 complaint.quality=1.2 escalation=1.2
pytaja 7.55 bad=-0.6 complaint.neglect=-0.6 complaint.quality=-0.4 good=1.5 growth=2.9 leaving=-0.6 praise=1.7 reputation=1.7
pytal 7.17 bad=1.9 complaint.cost=1.0 complaint.delay=1.5 complaint.neglect=-1.3 complaint.quality=0.9 escalation=-0.5 good=-2.0 growth=-0.6 leaving=-0.3 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=0.5 praise=-1.5 reputation=4.7 urgent=-0.3
pytala 6.86 bad=-2.2 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.4 good=1.6 growth=2.7 leaving=-0.9 legal=-0.4 meeting.off=-0.3 payment.refused=-0.4 praise=1.6 reputation=-1.0
pytali 8.16 bad=-0.9 good=1.3 growth=2.8 legal=-0.4 praise=-0.4 reputation=-0.3
pytaly 8.85 bad=1.2 good=-0.6 reputation=3.0
pytam 7.55 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.7 good=-0.8 growth=-0.5 leaving=-0.7 legal=-0.5 payment.disputed=-0.5 payment.query=1.3 praise=-0.5
pytan 6.77 bad=-0.4 good=0.9 leaving=0.7 praise=1.4
pytani 4.61 complaint.cost=0.7 complaint.neglect=4.0 escalation=1.3 good=1.5 growth=-1.1 leaving=-1.3 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.9 payment.refused=0.4 praise=-0.7 reputation=0.8 urgent=-0.7
pzdr 8.85 bad=-0.3 good=0.4
qr 8.85 complaint.cost=-0.3 complaint.quality=0.8 payment.refused=0.9
qubus 8.16 good=-0.4
r 5.52 bad=-1.9 good=-1.8
rabaci 8.85 bad=1.7 complaint.cost=1.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-1.1 payment.disputed=1.2 payment.refused=-0.3 praise=-0.5 reputation=1.9
rabat 8.00 bad=2.7 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=0.5 good=-1.4 leaving=-0.7 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=0.3 payment.query=-0.5 payment.refused=-0.3 payment.sent=-0.3 praise=-0.9 urgent=2.3
rachun 5.92 bad=2.4 complaint.cost=3.3 complaint.delay=0.6 complaint.quality=-2.2 good=-1.2 growth=0.6 leaving=0.3 legal=0.6 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=4.6 payment.promised=-0.6 payment.query=4.4 payment.refused=3.0 payment.sent=0.5 praise=-0.5 urgent=-1.1
racje 7.24 bad=0.3 complaint.delay=-0.4 legal=0.7 payment.disputed=1.8 praise=0.8 reputation=-0.3
racji 7.24 bad=-0.6 good=0.8
raczej 5.06 bad=2.8 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=0.6 good=-3.2 growth=-0.4 leaving=3.7 legal=-0.4 meeting.off=-0.3 payment.delayed=1.9 payment.refused=-0.4 praise=-0.6 reputation=-0.6
raczko 8.56 complaint.cost=1.1 complaint.quality=-0.3 good=0.9 payment.refused=1.3 reputation=0.8
rad 8.56 good=0.3
rada 6.69 bad=2.2 complaint.cost=1.7 complaint.neglect=0.5 complaint.quality=1.2 escalation=0.8 good=0.3 growth=1.2 leaving=3.0 legal=-0.6 meeting.off=0.7 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=0.4 praise=-0.7 reputation=-0.6 urgent=-0.4
radca 7.87 bad=2.9 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=2.5 escalation=-0.4 good=-1.1 growth=-0.5 legal=6.7 meeting.off=-0.3 payment.disputed=2.4 payment.refused=-0.5 praise=-0.7 reputation=-0.6
radce 8.85 bad=0.9 complaint.quality=0.8 leaving=-0.4 legal=2.5
radcow 8.34 complaint.cost=1.0 good=-0.9 leaving=-0.3 legal=0.3 meeting.off=-0.3 praise=-0.5
radczy 8.85 bad=0.8 complaint.delay=-0.4 complaint.neglect=2.3 legal=1.7
rade 6.95 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.3 legal=-0.6 meeting.off=-0.4 payment.delayed=1.5 payment.promised=1.7 payment.sent=-0.6 praise=-0.4 urgent=3.8
radio 7.55 bad=-0.7 complaint.cost=1.2 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.2 reputation=1.3
radiol 8.56 bad=0.4
radiot 7.87 good=-0.5
radiss 8.16 bad=-0.4 good=-0.5
radiu 8.85 bad=1.4 complaint.delay=1.4 complaint.quality=2.3 good=-0.5 growth=-0.5 leaving=-0.4 praise=-0.4 reputation=1.5 urgent=3.8
radoch 8.85 bad=-1.7 good=2.4
radomi 8.85 bad=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.3 leaving=2.1 meeting.off=1.0 reputation=-0.5
radosz 8.85 bad=-0.4 good=0.7
rady 6.95 bad=-0.5 complaint.cost=1.3 complaint.delay=-1.1 complaint.quality=-1.3 escalation=0.4 good=-0.6 growth=-0.4 leaving=0.6 meeting.off=2.3 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.7 reputation=0.7
radza 8.16 bad=-0.8 good=-1.0
radze 6.73 bad=2.9 good=-2.1
radzie 8.85 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=0.3 good=-0.3 leaving=2.1 praise=-0.4
radzil 8.34 bad=0.9 good=-0.4
rafal 8.56 urgent=0.9
rafala 8.56 bad=-0.5
rainbo 8.34 bad=0.7 good=0.8
raj 8.34 bad=-0.4 good=-0.3
rak 7.17 bad=0.5 complaint.cost=0.4 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=0.7 escalation=0.8 good=-0.7 payment.refused=0.7 praise=0.6 reputation=-0.5
raka 6.73 bad=-0.8
rakiet 8.56 good=0.9
ram 8.56 good=0.6
ramach 5.66 bad=-0.5 complaint.cost=1.0 good=-1.3 leaving=-0.3
ramie 8.34 bad=0.3
ramion 7.87 bad=0.9 complaint.neglect=1.2 complaint.quality=1.0 good=-0.6 praise=-0.4 reputation=1.0
ramowa 8.85 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.5 growth=1.5 leaving=1.2 praise=0.8
rana 6.31 bad=0.5 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=-0.3 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=1.7 payment.refused=-0.4 payment.sent=1.4 praise=-0.7 reputation=-0.5 urgent=0.5
ranem 7.64 complaint.delay=-0.3 good=1.2 praise=1.5 reputation=-0.5
rankin 7.55 bad=-0.8 good=0.5
rannyc 8.56 bad=0.3
rano 5.27 bad=0.7 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=-0.5 growth=0.5 leaving=-1.3 legal=-0.3 meeting.off=0.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-1.4 payment.query=-1.4 payment.refused=-0.9 payment.sent=2.2 praise=1.1 reputation=-0.6 urgent=3.8
rany 7.55 bad=-0.7
raporc 7.87 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.2 good=-0.5 leaving=-0.5 payment.disputed=0.4 payment.query=-0.5 payment.sent=-0.3 praise=-0.4
raport 6.90 bad=-0.6 complaint.cost=1.1 complaint.delay=1.5 complaint.neglect=0.3 complaint.quality=2.2 good=-0.6 growth=-0.8 leaving=-1.3 meeting.off=1.3 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.5 reputation=-1.2 urgent=-0.6
raptem 8.16 bad=0.8
rata 8.16 bad=1.8 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=0.6 complaint.quality=2.1 growth=-0.8 leaving=-0.8 legal=-0.6 payment.delayed=-0.4 payment.refused=3.6 payment.sent=3.9 reputation=-0.3 urgent=-0.3
ratach 8.85 complaint.cost=1.8 complaint.quality=-0.7 payment.delayed=4.0 payment.refused=-0.7
ratowa 7.46 good=0.5 payment.sent=1.8 praise=1.2
ratown 7.17 bad=0.9 good=-0.8
ratuja 8.85 bad=0.5 good=-0.4
ratuje 8.34 good=-0.3
ratunk 7.87 bad=-1.1 good=-0.4 urgent=2.3
ratusz 8.56 bad=0.3
raty 8.34 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.3 growth=-0.4 legal=-0.5 meeting.off=1.5 payment.delayed=3.5 payment.disputed=-0.4 payment.query=-0.6 payment.refused=1.9 praise=-0.4 reputation=-0.6
raz 4.17 bad=3.4 complaint.cost=0.4 complaint.delay=1.6 complaint.neglect=3.2 complaint.quality=0.5 escalation=0.8 good=-0.4 growth=-1.9 leaving=-1.3 legal=-0.6 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.6 payment.query=2.4 payment.refused=-0.4 payment.sent=-1.0 reputation=-0.5 urgent=-1.0
razace 8.85 bad=0.7 complaint.delay=1.8 complaint.neglect=1.6 complaint.quality=-0.8 leaving=-0.6 legal=0.9
razem 4.83 bad=0.3 complaint.cost=-1.5 complaint.delay=-2.2 complaint.neglect=2.2 complaint.quality=0.6 escalation=-0.4 good=-0.9 growth=0.6 leaving=0.3 legal=-0.4 meeting.off=1.4 payment.delayed=-0.5 payment.disputed=1.8 payment.promised=1.5 payment.query=0.9 payment.refused=-1.3 praise=-1.6
razie 5.37 bad=1.0 complaint.cost=-0.6 growth=-0.5 leaving=0.6 legal=2.7 meeting.off=-1.1 payment.delayed=0.4 payment.disputed=1.2 payment.promised=-3.1 payment.query=-0.7 payment.refused=-0.7 payment.sent=0.7 praise=-1.6 reputation=2.3
razu 5.35 bad=-0.7 complaint.cost=0.8 complaint.quality=-1.2 escalation=-0.3 good=2.1 growth=3.6 leaving=-1.2 legal=-0.8 meeting.off=1.4 payment.delayed=0.4 payment.disputed=-0.3 payment.promised=1.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=3.0 urgent=-0.4
razy 4.73 bad=1.9 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=3.7 complaint.quality=-0.7 good=-0.6 growth=0.9 leaving=0.8 meeting.off=-0.7 payment.disputed=3.7 payment.promised=-1.0 payment.query=-0.8 praise=0.5 reputation=-0.5 urgent=-0.8
rdzeni 7.75 good=-0.8
re 8.00 bad=0.5 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=0.3 good=-0.5 growth=-0.3 legal=-0.3 payment.disputed=-0.3 payment.refused=0.9 praise=-0.5
reagow 8.34 bad=-0.8 good=1.0
reaguj 8.00 good=0.3
reakcj 6.77 bad=-1.1 good=0.7 praise=1.5
realiz 6.12 bad=-1.9 complaint.delay=2.2 complaint.neglect=-1.0 complaint.quality=-0.4 growth=-0.5 leaving=-0.5 payment.query=0.9 payment.refused=-0.3 praise=0.4 reputation=-0.6
realna 8.34 complaint.delay=0.9 complaint.neglect=0.7 escalation=0.8
realni 8.56 bad=-0.6 payment.delayed=1.7 payment.refused=-0.3
realny 8.34 legal=-0.4
reasum 6.69 bad=1.0
rebran 8.85 good=-0.3
rece 6.58 bad=1.4 complaint.cost=1.3 complaint.delay=0.9 complaint.neglect=0.7 complaint.quality=-0.7 good=0.7 growth=2.3 leaving=-0.4 payment.refused=-0.4 praise=1.0
rececj 8.85 bad=0.5 good=-0.3
recenz 6.23 bad=-2.0 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.3 good=1.1 growth=1.0 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.refused=-0.4 payment.sent=1.2 praise=2.6 reputation=-0.8
recepc 3.95 bad=2.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.4 good=-1.7 growth=-0.8 leaving=-0.4 legal=-0.3 meeting.off=0.8 payment.promised=-0.4 praise=-0.8 urgent=0.8
recept 6.10 bad=0.4 complaint.quality=-0.5 good=-0.6 praise=0.7
recesj 8.56 bad=-0.3 good=-0.4
reczni 4.84 complaint.cost=0.7 good=1.0 praise=0.3
reczny 8.56 bad=0.5 complaint.neglect=1.2 good=-0.3 urgent=1.3
redakc 7.55 bad=1.6 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=1.8 escalation=1.8 good=-0.5 growth=-0.4 leaving=-0.6 legal=1.0 meeting.off=-0.3 payment.query=-0.4 payment.refused=-0.6 praise=-0.5 reputation=6.4
redakt 8.00 bad=0.9 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=1.2 complaint.quality=1.4 escalation=-0.4 good=-0.9 growth=-0.6 leaving=-0.8 legal=1.5 meeting.off=-0.3 payment.disputed=0.9 payment.refused=-0.6 praise=-0.6 reputation=2.9 urgent=-0.3
redukc 7.87 bad=-0.4 good=0.3
refera 8.85 bad=-0.3 good=0.5
reflek 8.16 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-0.9
refluk 8.85 bad=0.5 good=-0.3
refund 8.00 bad=-0.8 good=0.6
regaty 8.85 bad=-0.4 good=-0.4
regene 7.64 bad=-0.3
region 6.21 bad=-1.3 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=0.7 escalation=1.3 leaving=1.2 payment.delayed=-0.3 praise=-0.4 reputation=1.0
regres 8.56 bad=1.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.5 leaving=-0.6 legal=2.8 payment.refused=-0.3 praise=-0.4
regul 8.85 bad=-0.4
regula 5.76 bad=-3.0 complaint.cost=0.3 complaint.delay=-1.1 complaint.quality=-0.8 good=-0.6 growth=-0.4 legal=-0.7 meeting.off=0.7 payment.delayed=-0.5 payment.promised=1.1 payment.refused=-0.3 praise=-1.3 reputation=0.6 urgent=-0.3
regulo 7.87 complaint.delay=1.9 complaint.quality=-0.3 good=-0.4 leaving=-0.3 payment.delayed=2.7 payment.refused=1.4
reguly 7.46 bad=-0.4 good=-0.9
rehabi 6.39 bad=-0.7 good=0.4
rejest 6.61 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=1.6 growth=-0.4 leaving=-0.9 legal=1.0 payment.refused=0.9 praise=-0.6 reputation=0.5 urgent=-0.4
rejoni 8.56 bad=0.8 complaint.quality=1.2 good=-0.4 legal=1.9
rejono 8.85 bad=-0.3 good=-0.3 growth=-0.4
rejonu 8.85 bad=-0.7
rejs 8.34 bad=-0.3 good=-0.6
reka 6.90 bad=0.6 good=-0.4
rekach 6.81 bad=0.5
rekami 8.16 complaint.delay=-0.4 good=0.6 praise=0.9
reke 7.38 leaving=0.9
reki 6.69 bad=0.9 good=0.6 leaving=-0.3 praise=0.8
reklam 5.37 bad=1.4 complaint.cost=-0.5 complaint.quality=1.0 escalation=-1.0 good=-3.2 leaving=-0.8 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.7 praise=-1.5 urgent=1.2
rekodz 8.34 bad=-0.7 good=-0.7
rekome 7.87 bad=-0.6 complaint.quality=-0.3 good=1.6 growth=1.6 praise=1.5
rekons 7.55 good=-0.6
rekord 8.00 bad=-0.5 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-1.1 good=1.0 payment.refused=-0.3 praise=-0.3 reputation=-0.3
rektor 8.16 good=-0.4
reku 7.55 bad=-0.4 complaint.delay=-0.5 escalation=1.1 good=-0.7 leaving=-0.4 payment.query=2.2 payment.refused=-0.3
relacj 6.86 bad=0.5 complaint.cost=0.7 good=-0.4 legal=1.0 praise=-0.4 reputation=-0.4
relaks 6.28 bad=-1.4 good=2.0
religi 8.56 bad=-0.4 good=0.6
remane 8.34 bad=-2.2 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.7 leaving=-0.8 legal=-0.3 meeting.off=2.4 payment.promised=-0.3 payment.refused=-0.5 praise=-0.5 reputation=-0.5
remonc 6.86 complaint.quality=0.8 good=1.6 leaving=0.8 praise=0.6 reputation=1.4
remont 5.64 bad=2.5 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=2.0 complaint.quality=0.4 escalation=-0.4 good=-1.7 growth=0.7 legal=1.1 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.4 reputation=-0.4 urgent=-0.4
renais 8.16 good=-0.3
renata 8.56 bad=1.1 complaint.delay=0.9 complaint.quality=-0.3 urgent=1.6
renato 8.85 complaint.neglect=0.6 leaving=0.7 praise=1.2
renomo 8.56 bad=0.5 good=-0.5
renowa 8.16 bad=0.4 good=-0.3
rentge 8.34 bad=0.3
rentow 8.56 bad=-0.8
report 8.00 complaint.delay=1.0 reputation=1.5
reprez 7.64 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.8 leaving=-0.6 legal=1.7 payment.refused=0.9
republ 8.85 bad=0.4
res 8.00 bad=-0.7
resear 8.85 bad=-0.3
resort 7.06 bad=-1.4
respon 8.00 bad=-1.0
restar 8.16 bad=0.8 complaint.cost=0.8 complaint.neglect=-0.3 complaint.quality=1.3 escalation=1.5 good=-0.5 legal=-0.3 reputation=0.9 urgent=1.2
restau 4.04 bad=0.3 good=0.9 praise=0.7
restru 7.87 bad=-0.9 complaint.delay=-0.5 complaint.neglect=0.6 good=-0.4
resusc 8.85 good=-0.5
reszta 5.87 bad=-1.1 complaint.delay=-1.4 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=0.6 good=0.8 growth=-0.6 leaving=0.4 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.sent=1.7 praise=-0.9 urgent=-0.4
reszte 6.77 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=-0.7 escalation=-0.3 growth=-0.7 leaving=3.2 legal=-0.7 meeting.off=-0.4 payment.delayed=1.9 payment.disputed=2.9 payment.promised=-0.4 payment.query=-0.4 payment.sent=2.4 reputation=0.8 urgent=-0.4
resztk 7.55 good=-0.4
reszty 7.64 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=0.8 leaving=-0.6 legal=-0.3 payment.disputed=-0.4 payment.refused=3.0 praise=-0.4 reputation=0.7
revenu 8.56 bad=-0.4 good=-0.4
rewela 5.71 bad=-5.0 complaint.quality=-0.6 good=7.2 payment.refused=-0.3 praise=3.0
rewizj 8.85 bad=0.8
rewolu 8.34 bad=-0.4 good=-0.6
rezerw 4.96 bad=0.7 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=1.3 escalation=-0.3 good=-2.4 growth=0.8 leaving=1.4 legal=-0.5 meeting.off=-0.3 payment.promised=-0.4 payment.sent=1.5 praise=0.6 urgent=-0.3
rezult 6.86 bad=-1.4 good=1.0
rezyde 6.48 bad=1.0 good=1.3
rezygn 6.95 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=0.6 escalation=-0.5 good=-1.7 growth=-0.8 leaving=0.5 legal=-0.7 meeting.off=3.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.4 praise=-1.2 reputation=0.6 urgent=-0.4
rii 8.85 bad=-1.5 good=2.0
ritza 8.85 bad=0.3 good=-0.3
rizavi 8.85 good=1.4
rm 8.85 good=-0.4
robact 7.87 bad=1.8 good=-1.3
robert 8.34 complaint.quality=0.7 leaving=-0.5 legal=0.4 reputation=0.5
robi 5.22 complaint.cost=0.7 complaint.delay=-0.6 complaint.quality=-0.7 good=2.2 growth=1.2 leaving=2.4 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=0.4 payment.query=0.6 payment.refused=-1.1 payment.sent=0.3 praise=0.4 reputation=2.0 urgent=-0.5
robia 6.39 bad=1.4 complaint.delay=0.5 complaint.quality=-0.6 good=-1.9 growth=-0.5 leaving=-0.5 legal=-0.5 praise=-0.6 reputation=0.7
robiac 7.64 bad=0.7 good=-0.7
robic 6.12 bad=-1.1 complaint.cost=0.4 complaint.delay=-0.3 good=1.2 praise=-0.3 reputation=-0.3
robici 7.87 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 good=0.4 growth=2.2 leaving=-0.9 legal=-0.3 payment.refused=-0.4 praise=2.0 reputation=-0.5 urgent=-0.3
robie 8.56 bad=-0.9 complaint.quality=-0.4 good=-0.5 payment.delayed=2.2 payment.promised=1.7 payment.query=1.3
robien 7.87 good=0.4
robil 6.81 bad=0.7 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.4 growth=0.5 leaving=-0.6 legal=-0.5 payment.refused=-0.4 praise=-0.5 reputation=1.9
robila 6.90 bad=1.8 good=-0.8
robili 8.85 bad=-0.7 complaint.quality=-0.4 good=0.6 praise=1.0
robilo 8.56 bad=0.3
robimy 7.87 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 growth=0.9 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.promised=-0.3 payment.refused=-0.4 reputation=-0.3
robion 6.58 bad=-0.5 good=1.4
robocz 7.87 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-0.6 escalation=-0.7 good=-0.6 growth=-0.3 leaving=-0.7 legal=-0.6 praise=-0.6 urgent=0.9
robot 8.34 complaint.quality=0.7 growth=2.2 leaving=0.7 meeting.off=1.4 payment.query=1.5 urgent=1.5
robota 8.00 bad=-1.5 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=2.4 growth=-0.4 legal=-0.3 meeting.off=-0.7 payment.refused=-0.4 praise=3.8 reputation=-0.4
robote 7.75 complaint.cost=0.7 complaint.delay=-0.3 complaint.quality=-1.0 good=1.1 growth=0.7 leaving=0.8 payment.query=1.2 praise=1.5 reputation=-0.4
robotn 7.38 bad=-0.7 good=0.3
roboty 7.87 bad=0.4 complaint.neglect=-0.4 complaint.quality=0.6 leaving=0.8 legal=0.5 payment.refused=1.0
roczna 8.56 bad=-0.4 complaint.delay=0.7 leaving=1.0 legal=0.7 payment.disputed=1.1
roczni 6.90 bad=-0.8 complaint.cost=0.7 complaint.neglect=-0.4 escalation=0.9 good=-0.5 praise=1.3 reputation=-0.4
roczny 7.64 bad=-1.0 complaint.quality=-0.3 good=-0.3 growth=1.7 praise=-0.3 reputation=-0.6
rodem 8.85 good=0.4
rodo 8.85 complaint.quality=0.5 leaving=-0.4 legal=0.6
rodos 7.64 bad=0.4
rodowo 8.85 bad=0.4 complaint.quality=0.7 leaving=0.8
rodzac 8.56 good=-0.3
rodzaj 5.63 good=0.5
rodzic 5.74 bad=1.8 complaint.cost=1.4 complaint.delay=-0.5 complaint.quality=0.9 good=-0.5 leaving=2.5 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=0.8
rodzim 8.34 bad=-0.5
rodzin 4.63 bad=-3.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.8 good=0.9 leaving=-0.3 payment.delayed=0.6 payment.disputed=0.7
rogala 8.85 bad=0.8 payment.disputed=1.4
rogiem 8.85 bad=-0.7 good=1.3
rogu 8.00 good=-0.3
rok 5.35 bad=-3.1 complaint.cost=-1.3 complaint.delay=0.5 complaint.quality=-1.8 escalation=-0.8 good=3.2 growth=7.6 leaving=0.5 legal=-1.3 payment.delayed=-0.7 payment.promised=-0.8 payment.query=-0.3 payment.refused=-1.0 payment.sent=0.6 praise=-0.7 reputation=0.8 urgent=-0.7
rokiem 7.55 bad=-1.0 good=-0.4 leaving=1.3
roku 4.21 bad=-4.3 complaint.cost=-1.1 complaint.delay=-0.8 complaint.quality=-0.9 escalation=-0.7 good=-0.6 growth=0.9 leaving=1.4 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=0.9 payment.refused=-0.7 payment.sent=-0.6 praise=1.4 reputation=-0.8 urgent=-0.8
role 7.55 bad=-1.9 good=-0.4
rolety 8.56 complaint.delay=1.0 complaint.neglect=1.0 payment.refused=1.4
roli 8.34 good=-0.7
roll 8.85 complaint.quality=0.6 good=-0.6 leaving=-0.3 payment.refused=0.9
rolnic 8.85 bad=0.4 complaint.cost=1.0 complaint.quality=-0.4 leaving=-0.4 legal=1.4 reputation=1.0
roman 8.34 bad=-0.9 complaint.quality=-0.3 good=-1.0 praise=-0.4 reputation=-0.6
romani 8.34 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=0.7 good=0.4 leaving=1.2
romant 7.17 bad=1.2
ropny 8.85 bad=-0.5 good=0.5
roslin 7.06 complaint.neglect=1.0 good=-0.4 leaving=1.4
rosnie 6.95 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=1.5 escalation=1.4 growth=0.9 leaving=-0.5 legal=2.0 payment.refused=1.0 reputation=0.9 urgent=2.1
rosol 7.55 bad=0.6 good=-0.4
rosole 8.85 complaint.cost=1.6 complaint.quality=-0.6 payment.disputed=1.4 payment.refused=1.0
rosolu 8.85 complaint.cost=0.9 complaint.quality=0.6 leaving=0.6
rosyjs 7.17 bad=-0.3 good=0.4
roszcz 7.64 bad=2.5 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=2.0 good=-0.4 growth=-0.4 leaving=-1.0 legal=5.6 payment.disputed=1.9 payment.refused=1.1 praise=-0.6 reputation=-0.7 urgent=-0.4
rotacj 8.56 bad=-0.8
router 8.16 bad=-0.5 complaint.cost=-0.3 complaint.quality=-0.3 good=0.4 leaving=-0.5 praise=0.9
rowere 8.00 bad=1.2 good=-0.3
rowero 7.11 bad=-1.1 good=2.4
rowery 7.46 bad=-0.8 good=2.1
rowerz 8.56 bad=-1.0 good=2.2
rowne 8.34 good=-0.4 payment.delayed=1.3
rownie 3.97 bad=-2.6 complaint.cost=0.8 complaint.delay=0.4 complaint.neglect=0.3 complaint.quality=-0.3 good=2.7 growth=1.1 praise=-0.5 reputation=-0.3
rowno 8.00 bad=1.5 complaint.neglect=1.2 good=0.4 leaving=0.7
rownoc 7.87 good=-0.6
rownol 8.16 complaint.neglect=-0.3 complaint.quality=1.1 escalation=1.3 good=-0.4 reputation=1.3
royal 8.85 bad=-0.4 good=0.6
roz 8.85 bad=0.6
rozbie 8.00 good=-0.7
rozbud 7.75 bad=-1.2 growth=1.7
rozcho 8.16 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=0.7 meeting.off=1.7 praise=-0.4
rozcie 8.16 bad=1.1 good=-0.7
rozcza 5.59 bad=6.3 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=1.5 good=-4.8 legal=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=-1.0
rozdaw 8.85 bad=1.3 complaint.delay=1.0 good=-0.3 reputation=1.5
rozdep 8.85 bad=1.0
rozdzi 7.17 bad=-0.9 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.6 good=-1.3 growth=-0.3 leaving=0.6 legal=0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.6
rozebr 8.56 good=0.4
rozejd 8.85 bad=0.6 complaint.cost=1.0 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.5 leaving=2.8 legal=-0.5 praise=-0.8 reputation=-0.5
rozejr 8.85 bad=1.1 complaint.cost=2.7 complaint.delay=-0.3 leaving=1.8
rozesz 8.34 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.8 growth=4.5 leaving=-0.4 praise=-0.6 reputation=-0.3 urgent=3.4
rozgla 8.34 bad=0.8 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=2.1
rozgot 8.56 bad=0.4
rozgry 7.55 bad=-0.6
rozgrz 8.34 bad=-0.9 good=0.7
rozjas 8.56 bad=0.4
rozjec 8.85 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.8 leaving=0.9 payment.delayed=2.4 payment.promised=2.6 praise=-0.4
rozjez 8.85 bad=0.5 complaint.delay=1.5 complaint.quality=1.1
rozkla 7.17 bad=-1.5 good=2.7
rozkre 8.56 good=0.4
rozlac 8.56 complaint.delay=0.9 complaint.neglect=0.7 escalation=0.9
rozlad 7.75 bad=0.7 good=-0.3
rozleg 7.75 bad=0.6
rozlew 8.85 bad=0.8 complaint.delay=1.6 complaint.quality=-0.5 urgent=1.9
rozlic 6.36 bad=0.7 complaint.neglect=1.7 complaint.quality=-1.2 escalation=-0.6 good=-0.7 growth=-1.0 leaving=0.9 legal=-1.8 meeting.off=-0.7 payment.delayed=0.9 payment.disputed=3.3 payment.promised=3.2 payment.query=1.1 payment.refused=-0.4 payment.sent=1.6 reputation=-1.2 urgent=-0.8
rozloz 7.11 complaint.quality=-0.4 good=-0.8 growth=-0.3 payment.delayed=3.9 payment.promised=-0.8 payment.query=-1.3 payment.sent=-0.3 praise=-0.4
rozluz 7.87 bad=-0.4 good=0.7
rozmaw 5.74 bad=3.5 complaint.cost=-1.1 complaint.delay=-0.9 complaint.neglect=3.9 complaint.quality=-1.0 escalation=7.2 good=-2.8 growth=-1.4 leaving=-0.4 legal=1.9 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.8 praise=-2.5 reputation=0.7
rozmaz 8.56 bad=1.0 complaint.quality=1.4 good=-0.5 reputation=1.3
rozmia 6.65 bad=0.5 good=0.4
rozmie 8.34 bad=-0.4 good=-0.6
rozmow 4.98 bad=2.8 complaint.neglect=2.5 complaint.quality=2.3 escalation=4.0 good=-1.5 growth=-1.1 leaving=-0.8 legal=1.6 meeting.off=1.0 payment.delayed=-0.7 payment.disputed=-0.7 payment.query=-0.6 payment.sent=-0.5 praise=-2.0 reputation=0.8 urgent=-0.8
rozne 5.80 bad=-1.9 complaint.cost=0.4 complaint.neglect=0.4 good=2.1 leaving=0.8 reputation=-0.3
roznej 8.16 good=0.4
rozni 8.00 bad=0.4
roznia 7.87 bad=-0.6 good=0.4
roznic 6.48 bad=-0.4 complaint.cost=0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=1.0 good=0.7 growth=-0.3 leaving=0.4 legal=-0.4 payment.delayed=-0.8 payment.disputed=3.4 payment.promised=-0.8 payment.query=-0.7 payment.refused=-1.0 payment.sent=1.9 praise=-0.6
roznie 7.64 bad=-0.8 payment.refused=0.8
roznor 6.55 bad=-1.3 good=2.4
roznyc 5.64 bad=-0.3
roznym 7.11 bad=-0.4 good=0.4
rozowe 8.85 bad=1.0
rozowo 8.85 bad=0.3 complaint.neglect=-0.3 complaint.quality=0.3 good=-0.6 reputation=-0.4
rozpad 7.38 bad=0.4
rozpat 8.00 bad=-1.4 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.4 growth=-0.3 leaving=-0.4 legal=-0.7 payment.refused=-0.3 praise=-0.3 reputation=-0.3
rozpis 7.38 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.5 good=-1.0 growth=-0.6 leaving=2.7 legal=-0.7 praise=-0.5 reputation=-0.7
rozpla 8.34 good=0.8
rozpoc 6.04 bad=-0.3 good=-0.8 growth=0.8 leaving=-0.4 payment.disputed=1.2 payment.refused=0.6
rozpor 8.85 good=-0.5
rozpow 8.85 bad=-0.9 leaving=-0.3
rozpoz 6.95 bad=-1.1 good=-0.4
rozpra 7.17 bad=-2.2 complaint.cost=-0.8 complaint.neglect=-1.1 complaint.quality=-0.9 escalation=-0.4 good=-1.3 growth=-0.5 leaving=-1.3 legal=0.5 meeting.off=0.7 payment.delayed=-0.9 payment.disputed=1.0 payment.promised=-0.7 payment.query=-0.3 payment.sent=-0.3 praise=-0.9 reputation=-1.2 urgent=-0.6
rozpus 7.55 complaint.delay=0.6 complaint.quality=0.7
rozrod 8.00 good=-0.4
rozryw 6.73 bad=-1.0 complaint.quality=0.8 good=2.7 praise=-0.3
rozsad 6.77 complaint.cost=-0.3 good=0.6 leaving=1.1
rozsta 8.00 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.9 leaving=0.8 praise=-0.6
rozstr 7.55 bad=0.9 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.5 leaving=1.0 legal=3.0 payment.disputed=1.0 payment.refused=1.1 praise=-0.5
rozsuw 8.34 bad=-1.8 good=2.7
rozsze 7.75 bad=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 good=1.3 growth=3.2 leaving=-0.4 meeting.off=1.3 payment.disputed=-0.5
roztac 8.56 bad=-0.7 good=1.0
roztar 8.56 bad=-1.4 good=0.5
rozumi 5.67 bad=1.9 complaint.cost=3.4 complaint.delay=2.0 complaint.neglect=1.5 complaint.quality=-1.9 escalation=-0.5 good=0.8 growth=-1.1 leaving=2.0 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=0.7 reputation=-1.0 urgent=-0.5
rozwad 8.85 bad=0.4
rozwal 7.64 bad=0.9 good=-0.5
rozwaz 7.31 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=3.4 escalation=-0.3 good=-0.8 growth=-0.3 leaving=3.4 legal=2.0 meeting.off=-0.3 praise=-0.4 reputation=1.3
rozwia 5.33 bad=-3.0 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.3 escalation=-0.3 good=-1.0 growth=-0.3 leaving=2.2 payment.refused=0.4 praise=-0.7
rozwie 7.75 bad=0.6
rozwij 6.81 good=-0.8
rozwin 7.75 bad=1.8 good=-0.7
rozwod 7.46 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-0.5 good=-0.5 growth=-0.5 leaving=-0.6 meeting.off=0.4 payment.disputed=-0.6 payment.refused=0.4 reputation=-0.3 urgent=-0.3
rozwoj 5.96 bad=-2.0 good=-0.8
rp 8.16 bad=-0.7 good=0.3
rtg 7.38 good=-0.4
rubik 8.85 bad=-0.5 good=0.5
rubryc 8.85 bad=0.3
ruch 7.11 bad=-0.5 complaint.quality=0.6 good=-0.5 payment.refused=1.0
ruchem 8.34 bad=0.6 payment.promised=3.1
ruchli 7.31 good=1.0
ruchom 8.16 bad=0.6
ruchow 7.64 bad=-0.8 good=-0.3
ruchu 7.24 bad=-0.3 good=-0.6
rukola 8.56 bad=-0.6 good=-0.4
rumi 8.85 good=-0.3
rur 8.16 bad=0.9 good=-0.6
rura 8.16 bad=1.2 complaint.delay=2.1 complaint.quality=1.1 good=-0.3
rury 8.56 bad=-0.4
ruskic 8.34 bad=0.3
rusza 8.34 bad=0.5 complaint.delay=1.3 complaint.quality=-0.6 good=-0.5 urgent=1.7
ruszto 7.46 complaint.cost=-0.4 complaint.delay=0.6 complaint.quality=-0.9 good=-0.6 growth=-0.5 leaving=-0.4 payment.disputed=1.3 reputation=0.9
ruszyc 8.16 bad=1.5 complaint.delay=1.7 complaint.neglect=-0.3 good=-0.9 leaving=-0.4 payment.refused=0.6 urgent=-0.4
ruszyl 8.16 bad=0.5 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=0.7 good=-0.5 leaving=-0.5 payment.query=0.8 payment.refused=0.7 praise=-0.4 reputation=0.5
rutkow 8.34 bad=0.6 complaint.quality=-0.3 good=-0.6 legal=0.6 payment.disputed=2.1
rutyna 7.87 bad=0.7 good=-2.0
rutyne 8.85 bad=-0.3 good=0.4
rutyno 8.34 good=-0.6
rwa 8.85 good=0.4
ryb 7.64 good=-0.4
ryba 7.17 bad=1.2 good=-1.3
rybiki 8.34 bad=0.5 good=-0.5
rybne 8.85 bad=0.4
rybnik 8.56 bad=1.3 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=3.2 complaint.quality=2.4 good=-0.6 leaving=3.6 payment.refused=1.4 praise=-0.4 reputation=-0.6
ryby 6.95 bad=1.1 good=-0.5
ryczal 8.34 bad=0.6 complaint.cost=0.8 complaint.delay=1.4 complaint.neglect=1.0 complaint.quality=-1.3 good=-0.4 growth=-0.5 leaving=1.5 payment.refused=0.7 praise=-0.4 reputation=-0.3
rynek 6.90 good=-1.0
rynkow 7.64 bad=-0.6
rynku 5.63 bad=-0.6 complaint.cost=0.4 complaint.neglect=1.8 complaint.quality=2.6 good=-0.6 growth=-0.5 leaving=4.3 legal=-0.4 payment.disputed=0.8 praise=-0.3 reputation=0.8
rynna 8.85 bad=-0.6 complaint.quality=-0.5 good=1.5 growth=0.9 payment.sent=1.2 praise=2.1
rysiek 8.85 bad=-0.7 complaint.cost=0.9 complaint.neglect=-0.4 good=1.3 praise=1.0 reputation=1.0
rysuja 8.85 bad=0.6 complaint.quality=0.8 leaving=0.7 praise=1.0
rysuje 8.56 good=0.5
rysunk 7.87 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 leaving=-0.4 legal=-0.4 praise=-0.3
rytm 8.56 good=-0.4
rytmac 8.85 bad=0.3
ryz 8.00 good=0.4
ryzyki 7.87 good=-0.3
ryzyko 7.06 bad=-0.6 complaint.delay=0.7 complaint.quality=0.6 leaving=0.6 legal=0.8
rzad 8.00 bad=2.6 good=-1.3
rzadki 8.00 bad=-0.5 good=0.5
rzadko 6.48 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.8 good=1.7 growth=0.9 payment.promised=1.0 praise=1.2 reputation=-0.4
rzadzi 8.00 bad=-1.1 good=1.8 payment.promised=1.3 praise=1.1
rzecz 6.28 bad=0.4 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=-0.7 escalation=-0.4 good=-0.5 leaving=-0.6 legal=0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=1.0 payment.refused=3.6 praise=0.3 reputation=-0.5
rzecza 7.38 bad=0.7 complaint.neglect=1.1 complaint.quality=-0.4 good=0.4 leaving=2.3 legal=-0.3 praise=0.9 reputation=1.4
rzeczn 7.00 bad=1.2 complaint.cost=-0.6 complaint.delay=-1.3 complaint.neglect=1.1 escalation=2.2 good=-1.5 growth=-0.7 leaving=-1.0 legal=4.7 payment.disputed=1.1 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.6 praise=-1.2 reputation=1.1 urgent=-0.4
rzeczo 6.08 bad=-2.5 complaint.delay=0.4 complaint.neglect=1.0 complaint.quality=1.5 good=3.3 growth=-0.3 leaving=-0.6 legal=2.9 meeting.off=0.9 payment.delayed=0.7 payment.refused=0.8 praise=-0.6 reputation=-0.5
rzeczy 4.73 bad=2.9 complaint.cost=-0.5 complaint.neglect=-0.5 escalation=-0.3 good=-1.6 leaving=0.5 meeting.off=-0.3 payment.disputed=0.6 payment.query=0.7 payment.refused=-0.8 payment.sent=0.4 praise=1.4 reputation=-0.6 urgent=0.6
rzedu 7.38 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 growth=1.3 leaving=0.4 praise=1.1 reputation=-0.5
rzedzi 8.85 bad=0.3 complaint.cost=1.3 complaint.quality=1.1
rzeka 8.56 bad=-1.0 complaint.delay=-0.5 good=0.9 payment.delayed=2.0
rzeki 8.85 bad=-0.6 good=1.4
rzekom 6.86 bad=1.6 complaint.delay=0.5 complaint.quality=-0.5 good=-0.6 legal=1.0 payment.disputed=3.0
rzemie 8.00 bad=0.6 complaint.delay=-0.5 complaint.quality=1.3 leaving=-0.6 legal=-0.4 praise=-0.4 reputation=3.6
rzepka 8.85 bad=0.5 good=-0.4
rzepki 8.85 bad=0.5 good=-0.4
rzeszo 7.55 bad=0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.2 growth=1.3 praise=1.4
rzetel 6.39 bad=-3.0 complaint.neglect=-0.6 good=4.2 leaving=-1.0 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=4.2
rzezcz 8.85 bad=0.9 good=-0.3
rzucaj 8.56 complaint.neglect=0.5 complaint.quality=0.7 escalation=1.4 payment.refused=1.0
rzucil 7.55 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.5 legal=1.2 reputation=-0.3
rzucon 8.56 bad=1.3 good=-0.8
rzut 6.77 complaint.quality=0.9 good=-0.3 meeting.off=1.8 praise=-0.3
rzutki 8.85 bad=0.6
rzutni 8.85 bad=0.8 good=-0.4
rzuty 8.85 bad=-0.8 praise=-0.4
rzymie 8.56 good=0.6
s 6.26 bad=-2.4 good=-0.3
sa 3.40 complaint.delay=2.8 complaint.neglect=-1.7 complaint.quality=2.8 escalation=0.8 leaving=1.9 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=0.4 payment.refused=-0.6 payment.sent=-0.4 reputation=0.6 urgent=1.3
sad 6.73 complaint.cost=-1.1 complaint.delay=1.0 complaint.neglect=-1.5 complaint.quality=-1.5 escalation=-0.6 good=-0.9 growth=-1.0 legal=3.3 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=1.8 payment.promised=-0.8 payment.query=-1.0 payment.refused=0.8 payment.sent=-0.8 praise=-0.6 reputation=-1.1 urgent=-1.1
sadem 8.16 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.5 leaving=-0.5 legal=1.4 payment.disputed=1.4 payment.refused=1.3 payment.sent=-0.4 praise=-0.4 reputation=-0.4
sadowa 8.85 bad=-1.1 complaint.cost=-0.8 complaint.quality=0.6 legal=0.8 payment.disputed=-0.4 reputation=-0.6
sadowe 8.16 bad=0.8 complaint.quality=1.3 good=-0.4 leaving=-0.3 legal=3.1 payment.disputed=1.1 payment.refused=1.6
sadowy 8.56 bad=-0.3 complaint.cost=-0.6 complaint.quality=-1.2 good=-0.4 legal=2.0 meeting.off=-0.3 payment.disputed=2.3 payment.refused=-0.6 reputation=-0.6
sadu 7.11 bad=-0.8 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-1.1 escalation=-0.7 growth=0.7 leaving=-1.0 legal=3.9 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=2.4 payment.promised=-0.6 payment.query=-0.4 reputation=-0.9 urgent=-0.6
sadza 8.85 bad=-0.4
sadzi 8.85 bad=-0.5
sadzie 7.64 bad=0.6 complaint.cost=-0.7 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=-0.3 good=-1.6 growth=-0.5 leaving=-1.1 legal=4.2 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.7 payment.refused=-0.7 payment.sent=-0.5 praise=-1.2 reputation=-1.4 urgent=-0.6
sadzon 7.87 bad=1.1 good=-0.8
sal 7.55 complaint.cost=1.0 complaint.delay=0.8 complaint.quality=0.7 good=1.3 payment.disputed=1.2
sala 6.12 complaint.quality=0.4 good=0.5 reputation=0.8
salami 8.16 good=-0.7
salata 8.56 bad=1.3 good=-0.6
salate 8.16 bad=0.4 good=-0.4
salatk 6.77 bad=0.9 good=-0.7
salda 8.85 bad=0.6 complaint.cost=1.3 complaint.delay=-0.3 complaint.quality=1.0 payment.query=3.1 payment.refused=1.6 payment.sent=-0.3
sale 6.81 bad=-0.9 good=-0.4
sales 8.85 bad=-0.5
sali 5.85 bad=-0.8 complaint.cost=0.5 complaint.delay=-0.4 growth=-0.3 legal=-0.4 payment.refused=-0.3 praise=-0.5 reputation=0.5
salomo 8.56 bad=-0.8 good=1.1
salon 7.38 bad=-1.0 complaint.delay=0.8 good=2.2 leaving=-0.3 praise=1.8
salone 8.56 bad=-1.0 good=0.4
saloni 8.85 good=-0.5
salonu 8.00 bad=0.9 complaint.cost=0.8 complaint.delay=2.5 complaint.quality=-0.3 good=-0.7 growth=-0.3 meeting.off=-0.4 praise=-0.4 reputation=-0.4 urgent=1.3
sam 4.59 bad=-0.8 complaint.cost=1.5 complaint.quality=-1.5 good=1.9 growth=1.4 leaving=2.0 legal=-0.9 meeting.off=-0.7 payment.delayed=1.6 payment.disputed=0.6 payment.promised=-0.6 payment.query=1.0 payment.sent=-0.6 reputation=-0.7 urgent=-0.8
sama 4.79 bad=1.1 complaint.cost=0.7 complaint.quality=-0.7 escalation=-0.5 good=-0.4 growth=0.7 legal=-0.5 meeting.off=1.1 payment.delayed=-0.7 payment.disputed=0.6 payment.query=0.4 payment.refused=2.2 payment.sent=-0.6 praise=0.3 reputation=-1.1 urgent=-0.6
same 5.53 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=-0.4 escalation=0.9 good=1.2 growth=2.6 leaving=-0.6 payment.refused=-0.4 praise=0.7 reputation=1.5
samego 5.70 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=-0.6 good=0.7 growth=0.6 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.delayed=0.6 payment.disputed=0.3 payment.promised=3.1 payment.query=-0.4 payment.refused=-0.6 payment.sent=1.1 reputation=0.6 urgent=-0.4
samej 6.19 bad=1.1 complaint.delay=-0.5 complaint.neglect=1.1 good=-0.6 legal=0.6 meeting.off=0.6
samemu 6.86 bad=1.1 good=0.4
sami 5.87 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.8 good=-1.5 leaving=-0.7 legal=-0.4 payment.disputed=2.0 payment.promised=-0.4 praise=-0.7 reputation=-0.6
samo 4.85 bad=1.8 complaint.cost=2.1 complaint.delay=-1.1 complaint.quality=0.5 escalation=-0.6 growth=2.5 leaving=1.5 legal=1.6 meeting.off=-0.8 payment.delayed=0.7 payment.disputed=1.2 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.5 praise=-0.8 reputation=-0.6 urgent=-0.5
samoch 5.80 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.6 reputation=0.5
samodz 6.86 bad=-0.9 complaint.delay=0.6 complaint.neglect=0.5 leaving=0.6
samois 8.56 bad=0.4 good=-0.5
samolo 7.17 bad=-0.6 complaint.cost=0.7 complaint.quality=-0.4 good=1.0 growth=0.9 meeting.off=1.2 payment.refused=1.1 praise=0.4 reputation=0.6
samopo 6.81 bad=-1.3 good=0.8
samorz 8.34 bad=0.4 complaint.delay=0.9 good=-0.3 leaving=-0.4 reputation=1.0
samsun 8.34 bad=0.6
samych 6.69 bad=-0.8 complaint.cost=0.5 complaint.neglect=-0.4 good=1.8 leaving=1.4 praise=-0.3
samym 5.06 bad=-0.5 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-1.0 good=1.6 leaving=0.6 legal=-0.3 payment.promised=2.5 payment.query=1.3 payment.refused=0.4 praise=-0.4 reputation=-0.3
samymi 8.34 bad=2.1 good=-2.0
sanato 7.55 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.0 growth=-0.3 leaving=-0.3 meeting.off=1.3 payment.promised=2.2 payment.sent=1.7 praise=-0.5 reputation=-0.4
sandra 7.87 good=-0.5
sanepi 7.75 complaint.delay=-0.3 complaint.neglect=-0.3 legal=1.1
santan 8.34 bad=-0.7 complaint.quality=-0.4 payment.delayed=1.4 payment.query=1.6
santia 8.56 bad=-0.7 good=-0.4
sardyn 8.85 good=0.5
sasiad 5.87 bad=-1.0 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-1.2 escalation=-0.8 good=-1.4 growth=-0.4 leaving=-0.8 legal=0.4 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=0.9 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.5 urgent=1.0
sasied 6.48 bad=-0.6 good=2.7 growth=1.0 legal=0.6 praise=0.8
sateli 8.00 bad=-0.5 good=-0.7
satysf 7.64 bad=0.6 complaint.neglect=2.5 complaint.quality=0.5 good=-0.4 leaving=-0.4
saun 7.17 bad=0.6 good=0.8
sauna 6.23 bad=-0.4 good=1.6
saunac 7.75 bad=1.1 good=-0.7
saunie 7.24 good=1.4
sauny 6.23 bad=-0.7 good=-0.4
scen 8.56 bad=0.5
scenar 8.16 bad=-0.4
sceny 8.56 bad=0.4
scepty 8.16 bad=-0.8 complaint.quality=-0.5 good=1.6 meeting.off=-0.3 praise=1.8
schema 7.75 bad=-0.4 good=-0.4
schizo 8.56 bad=-0.7
schlud 6.48 bad=-0.9 good=1.3
schoda 7.31 good=-1.2 payment.delayed=1.2
schodo 7.00 bad=0.5 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.4 leaving=-0.5 payment.refused=1.4 praise=0.8
schody 7.24 bad=1.4 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.9 leaving=-0.3 payment.refused=1.7 praise=-0.4 reputation=1.0
schodz 7.31 bad=-0.7 good=-0.7
schoro 8.85 bad=-0.8
schron 7.64 bad=0.9 complaint.cost=1.5 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=0.9 leaving=1.2 payment.delayed=2.4 payment.refused=-0.3 praise=-0.3
schrup 8.56 bad=1.0 good=-0.5
sciaga 7.55 bad=-1.1 good=1.0
sciagn 7.64 bad=-1.0 good=1.1
scian 7.11 complaint.quality=-0.4 good=-1.2 praise=-0.6
sciana 6.36 bad=2.4 complaint.delay=-0.6 complaint.neglect=2.2 complaint.quality=1.3 escalation=-0.6 good=-1.4 leaving=-0.3 legal=-0.6 meeting.off=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.6
sciane 7.55 bad=0.8 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.7 good=-0.4 legal=1.0 payment.refused=1.0
sciani 7.46 bad=0.3
sciany 6.06 bad=2.2 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=0.5 good=-1.7 growth=-0.3 leaving=1.0 legal=-0.5 payment.promised=0.9 payment.refused=1.9 praise=-0.5 reputation=1.6
scieli 8.85 complaint.neglect=1.3 complaint.quality=-0.3 leaving=0.9
sciema 8.34 bad=0.5 good=-0.5
sciera 8.00 good=-0.4
sciska 8.85 good=1.0 payment.disputed=1.1 praise=1.1
scisle 7.64 bad=-0.4
screen 8.85 bad=1.6 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.4 legal=1.4 reputation=3.9
se 8.85 bad=-0.7 good=1.0
sedzia 7.64 bad=-0.3 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.3 good=0.7 growth=0.7 leaving=-0.9 legal=2.7 payment.disputed=2.6 payment.refused=-0.4 praise=1.4 reputation=-0.6 urgent=1.4
sedzie 8.85 bad=-0.5 complaint.delay=-0.3 complaint.quality=-0.3
segmen 6.77 bad=-1.3 good=-1.6
segreg 8.34 bad=-0.5 complaint.delay=0.7 complaint.neglect=0.5 good=-0.5 leaving=0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=3.4
sejf 7.31 bad=-2.1 good=2.2
sejfem 8.56 good=0.4
sek 8.56 bad=-0.3 good=0.7
sekret 7.55 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=1.7 escalation=1.4 good=-1.1 growth=-0.5 leaving=0.5 legal=-0.7 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.5 urgent=-0.5
seksua 8.34 bad=-0.7 good=1.4
seksuo 8.34 bad=-0.6 good=1.6
sektor 8.34 bad=-0.9
sekund 6.90 bad=0.4 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=1.6 good=0.8 leaving=-0.4 legal=0.7
select 8.85 bad=-0.7 good=-0.8
selhur 8.85 good=-1.3
semest 7.46 bad=-1.4 good=1.4
semina 8.56 good=0.4
senior 8.34 complaint.neglect=-0.4 complaint.quality=0.4 escalation=0.9 good=-0.4
sens 8.00 bad=2.2 complaint.delay=3.8 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.3 leaving=2.8 meeting.off=-0.4 payment.query=-0.4 payment.refused=1.6 praise=-0.4 reputation=-0.6
sensie 8.34 bad=-0.5
sensow 8.16 bad=-0.3 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.3 good=0.3 payment.refused=0.9
ser 6.95 bad=0.6 complaint.delay=0.5 complaint.quality=0.7
sera 7.55 bad=1.0 good=-1.0
serami 8.85 bad=-0.9 good=0.9
serca 5.96 bad=-0.9 complaint.neglect=-0.4 complaint.quality=0.9 good=0.9 leaving=0.5 praise=1.8
sercem 7.64 bad=-0.3 good=0.5
serdec 5.37 bad=-2.2 complaint.delay=0.4 complaint.quality=0.5 good=3.4 leaving=0.5
serek 8.34 bad=-0.3
serem 8.00 bad=0.3 good=-0.3
serie 8.16 good=0.3
serii 8.56 bad=-0.9 good=0.8
serio 7.75 bad=-0.5 complaint.cost=0.8 complaint.delay=-1.1 complaint.neglect=-1.4 complaint.quality=-0.9 escalation=-0.4 good=2.1 growth=1.0 leaving=1.7 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.4 praise=2.6 reputation=-0.6 urgent=-0.3
sernik 8.56 bad=-0.9 good=1.2 leaving=-0.6 praise=1.3
serow 8.00 bad=1.6 good=-1.2
servic 8.00 good=0.5
serwer 7.55 bad=-3.1 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-1.8 complaint.quality=-1.4 escalation=-0.6 good=2.1 growth=-0.7 leaving=-0.8 meeting.off=0.6 payment.delayed=0.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=0.9 payment.refused=-0.8 payment.sent=0.8 praise=2.5 reputation=-0.8 urgent=4.5
serwet 8.16 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.3 growth=2.0 praise=1.5
serwis 5.49 bad=1.1 complaint.cost=-1.1 complaint.delay=0.5 complaint.quality=1.1 escalation=0.9 good=-1.1 leaving=1.9 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.0 payment.promised=-0.5 payment.query=0.3 payment.sent=0.6 praise=-0.6 reputation=0.7
serwow 5.89 bad=-0.7 good=1.5
sery 7.55 bad=-0.8 good=1.0
sesja 8.34 bad=-0.5 complaint.delay=1.1 complaint.quality=-1.2 escalation=1.0 good=1.0 payment.disputed=0.8 praise=1.0 urgent=0.8
sesje 8.56 complaint.cost=0.6 complaint.quality=0.7 reputation=0.7
sesji 7.64 bad=0.6 complaint.delay=1.6 good=-0.6 reputation=1.1
sezon 7.38 bad=-1.5 complaint.cost=0.6 complaint.neglect=-0.3 complaint.quality=-0.9 good=2.6 growth=3.3 leaving=-0.8 meeting.off=-0.4 payment.delayed=2.8 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.4
sezone 7.55 complaint.delay=0.5 complaint.neglect=0.4 good=0.9 payment.refused=0.8
sezoni 6.90 bad=-2.0 complaint.quality=0.3 good=2.3 leaving=0.8 reputation=0.6
sezono 8.56 good=-0.3
sformu 8.85 bad=-0.8
sherat 8.56 bad=-0.8 good=1.4
show 8.16 bad=-0.5 good=0.5
sianem 8.85 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.0 leaving=-0.4 praise=1.1
siatko 7.64 bad=-1.4 good=-0.8
sidari 8.85 bad=0.9 good=-0.5
sie 1.96 bad=1.9 complaint.cost=1.5 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=1.9 escalation=-0.6 good=-0.7 leaving=2.6 legal=0.7 meeting.off=-0.9 payment.disputed=-1.2 payment.promised=2.0 payment.refused=-0.6 payment.sent=-2.0 praise=3.0 reputation=0.9 urgent=-0.8
siebie 5.02 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=1.4 complaint.quality=1.3 escalation=0.3 good=1.1 growth=-0.6 leaving=1.1 legal=2.3 payment.delayed=0.5 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.7 payment.sent=0.7 praise=-0.5 reputation=-0.5
siec 6.45 bad=-1.9 complaint.cost=-0.5 praise=1.6
sieci 5.84 bad=-1.3 good=-0.7
siecia 8.16 bad=-0.5 good=0.4 payment.delayed=1.2 praise=0.7
sieczk 8.85 bad=0.4 complaint.cost=1.0 complaint.quality=-0.4 good=-0.3 leaving=-0.4 legal=1.4 reputation=1.0
siedem 7.00 complaint.cost=1.8 complaint.delay=1.8 complaint.quality=0.9 escalation=-0.4 good=-0.4 growth=-0.7 leaving=0.4 legal=2.3 meeting.off=-0.3 payment.delayed=1.4 payment.disputed=0.4 payment.refused=0.9 payment.sent=1.0 reputation=1.4 urgent=-0.4
siedmi 7.31 bad=1.5 complaint.cost=-0.4 complaint.delay=2.7 complaint.quality=3.3 good=0.5 growth=-0.3 legal=0.5 payment.refused=-0.3 praise=0.6
siedza 7.06 bad=0.7 complaint.delay=1.8 complaint.quality=-1.0 escalation=0.8 reputation=1.2 urgent=0.7
siedze 7.64 bad=-0.6 complaint.delay=1.9 complaint.neglect=1.4 complaint.quality=-0.6 meeting.off=3.2 praise=-0.4 reputation=-0.3
siedzi 5.77 bad=1.0 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=2.0 escalation=0.5 leaving=-1.4 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=-0.5 payment.query=0.6 payment.sent=1.5 praise=0.6 reputation=-0.5 urgent=-0.6
siedzo 8.85 bad=-0.6 good=0.8
siegna 8.85 bad=-0.3
sielsk 8.85 bad=-0.9 good=0.4
sierpi 8.16 bad=1.0 complaint.neglect=0.7 complaint.quality=0.7 good=-0.6 legal=1.2 payment.refused=1.0
sierpn 6.10 bad=-0.4 complaint.delay=3.6 complaint.neglect=0.9 complaint.quality=-0.7 growth=-0.5 leaving=0.7 legal=-0.9 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=1.6 payment.promised=-0.3 payment.query=1.1 payment.refused=0.7 payment.sent=-0.3 urgent=-0.4
siersc 8.56 good=0.5
sil 8.34 good=0.4
sila 7.46 bad=-0.4
sile 7.06 bad=0.7 good=-0.7
siliko 7.75 bad=0.4
silna 7.87 bad=-0.5 good=0.4
silne 7.11 good=-0.4
silnie 7.55 bad=0.7 good=-0.8
silnik 8.16 bad=-0.4
silny 7.87 bad=0.6
silnyc 8.85 bad=0.4 good=-0.3
silnym 8.00 bad=0.3
silown 6.31 bad=-0.5 complaint.quality=-0.3 good=2.5 growth=1.2 leaving=0.8 praise=0.6
sily 7.55 bad=-1.2 good=0.4
sim 8.85 bad=-0.4 good=0.7
sin 8.85 bad=-0.6 good=1.3
siostr 6.73 bad=-0.4 complaint.delay=-0.3 complaint.quality=0.9 escalation=-0.4 good=1.0 growth=3.6 leaving=0.7 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=1.0 payment.query=-0.3 reputation=1.0 urgent=-0.5
skacze 8.56 good=-0.7
skad 6.36 bad=0.5 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 growth=-0.4 leaving=-0.6 legal=-0.4 payment.disputed=2.9 payment.promised=-0.4 payment.query=-1.1 payment.refused=-0.6 praise=-0.6 reputation=-0.7
skalac 8.85 bad=-0.4
skale 8.85 good=-0.5 growth=-0.4 leaving=-0.5 praise=-0.4
skali 7.55 bad=-1.3
skalpe 8.85 bad=0.6 complaint.quality=0.8 leaving=0.7 praise=1.0
skaly 8.85 good=-0.4
skan 8.16 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.4 growth=-0.6 leaving=-1.1 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=4.3 payment.sent=-0.3 reputation=-0.4
skanda 6.95 bad=2.5 good=-2.9
skandy 8.34 bad=-0.5 good=1.2
skanse 8.85 bad=0.5 good=-1.3
skanu 8.85 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.3 legal=-0.8 payment.query=1.5 payment.sent=-0.4 urgent=4.1
skarb 8.56 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.3 escalation=2.6 good=1.4 praise=2.3
skarbn 8.00 bad=0.9 complaint.cost=0.7 complaint.delay=-0.4 good=-1.2 growth=-0.4 leaving=1.1 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=1.1 payment.query=0.8 payment.refused=3.4 payment.sent=-0.6 praise=-1.1 reputation=-0.6
skarbo 8.85 bad=-0.5 complaint.delay=-0.4 good=0.6 payment.query=0.8 praise=0.8
skarbu 8.56 bad=-0.7 good=-0.4
skardz 8.85 bad=0.3
skarga 6.69 bad=-1.4 leaving=-1.1 legal=-1.0 payment.refused=-0.4 reputation=-0.5
skarge 7.46 bad=2.6 complaint.delay=0.7 complaint.quality=0.4 good=-0.9 legal=1.7 reputation=1.1
skargi 7.64 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.4 leaving=-0.4 legal=0.6
skarpe 8.00 bad=0.8 good=-0.7
skarza 8.34 bad=-0.8 complaint.neglect=-0.5 escalation=1.4
skarzy 8.00 bad=-0.3
skasow 7.24 bad=1.1 complaint.neglect=0.4 good=-1.1 leaving=0.5
skazan 8.85 bad=0.3
skiero 5.30 bad=1.0 complaint.quality=0.3 good=-0.8 legal=0.3
skieru 8.00 bad=1.0 complaint.delay=-0.9 complaint.quality=0.9 legal=2.4 payment.disputed=0.7 payment.refused=1.3
sklad 6.86 bad=-1.6 complaint.quality=-0.3 good=-1.2 growth=-0.4 leaving=-0.4 legal=-0.4 praise=-0.3 urgent=1.2
sklada 5.79 complaint.cost=-0.8 complaint.neglect=-1.1 complaint.quality=0.6 escalation=-0.6 good=-2.3 growth=-0.6 leaving=1.4 legal=1.3 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-0.5 payment.query=-0.5 payment.sent=-0.4 praise=0.4 reputation=-0.7 urgent=2.4
skladn 7.17 bad=-0.6 good=0.4
skladu 8.34 bad=-0.4
sklady 8.85 bad=-0.5
skladz 7.75 bad=1.0 good=-0.6
sklep 6.65 bad=0.6 complaint.cost=-1.0 complaint.delay=-0.3 escalation=1.2 good=0.4 leaving=-0.8 legal=-0.9 meeting.off=-0.6 payment.promised=-0.9 payment.refused=2.2 payment.sent=-0.3 reputation=-0.9 urgent=1.6
sklepi 6.39 bad=-2.2 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.5 good=1.2 growth=-0.8 leaving=-0.6 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.sent=-0.5 praise=1.0 urgent=-0.4
sklepo 7.00 bad=-0.7 good=1.0
sklepu 7.00 bad=0.8 complaint.delay=-0.8 complaint.quality=0.8 good=-1.0 leaving=-0.5 legal=-0.4 payment.delayed=1.9 payment.refused=0.5 praise=-0.3 reputation=-0.6
sklepy 7.87 bad=-0.5 good=0.9
sklero 8.85 bad=-0.6 good=0.6
skomen 8.00 good=-0.4
skoncz 5.59 bad=3.0 complaint.delay=4.5 complaint.neglect=-0.6 complaint.quality=1.0 good=-1.9 growth=-0.6 leaving=1.7 legal=3.1 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=-1.5 reputation=0.8
skonsu 7.11 bad=0.5 good=1.1
skonta 7.46 bad=1.1 complaint.neglect=-0.7 complaint.quality=-0.5 leaving=-0.6 legal=0.5 praise=-0.4 reputation=1.3
skopio 8.16 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.3 good=-0.6 legal=0.6
skora 7.31 bad=-0.9 good=-0.5
skore 7.55 bad=-0.7 good=0.4
skorne 7.87 good=-0.4
skorny 7.75 bad=0.5 good=-0.8
skoro 5.94 bad=2.8 complaint.cost=-1.7 complaint.delay=2.1 complaint.neglect=4.1 escalation=3.0 good=-1.5 growth=1.0 leaving=-0.7 legal=2.1 meeting.off=0.8 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=1.6 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.6 praise=-1.5 urgent=-0.6
skory 6.73 good=-1.0
skoryg 8.34 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=-0.5 leaving=-0.3 payment.disputed=1.1
skorze 7.38 bad=-1.2
skorzy 5.53 bad=-0.5 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=0.7 good=1.1 leaving=-0.4 legal=1.7 payment.delayed=-0.4 payment.refused=0.6 praise=-0.4
skraca 8.56 bad=-1.1 good=0.7
skrajn 8.34 bad=0.7 good=-0.7
skreci 8.16 bad=-0.8
skrepo 8.85 bad=0.4 good=-0.3
skresl 8.00 bad=0.5 complaint.cost=1.7 complaint.delay=1.5 complaint.neglect=0.6 complaint.quality=-1.5 good=1.0 growth=1.4 leaving=1.4 legal=-0.3 meeting.off=3.5 payment.disputed=0.7 payment.refused=1.1 praise=1.0 reputation=-0.5 urgent=-0.4
skroci 6.90 bad=0.5 complaint.cost=-0.4 growth=-0.5 leaving=1.2
skromn 6.14 bad=2.2 complaint.quality=0.5 good=-2.6 reputation=0.7
skrot 8.34 bad=-0.8 complaint.quality=-0.4
skrypt 8.16 good=0.4
skryty 8.85 bad=0.5
skrzyd 7.46 bad=0.3 good=-0.5
skrzyn 7.11 bad=-1.6 complaint.cost=-0.8 complaint.neglect=-0.3 complaint.quality=-1.7 escalation=0.3 good=-0.4 growth=-0.7 legal=-1.3 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.4 reputation=-0.6 urgent=-0.9
skrzyp 7.17 good=0.6 leaving=0.8 praise=0.8
skrzyw 8.34 good=0.4
skrzyz 8.85 bad=0.3 good=-0.4
skup 8.85 bad=-0.5 good=-0.4 payment.delayed=2.4 payment.promised=1.8
skupia 8.16 bad=-0.4 good=1.3
skupic 8.16 bad=0.4
skupie 8.34 bad=-0.5 good=0.4
skupil 8.56 bad=-0.4
skurcz 8.56 bad=0.4 good=-0.4
skuszo 8.85 bad=0.5
skutec 5.80 bad=-1.3 good=0.4 leaving=1.0 legal=1.1
skutek 7.31 bad=-0.8
skutka 8.00 bad=-0.4 good=0.6
skutki 7.17 bad=-1.7 complaint.neglect=0.7 good=1.6 leaving=1.3 legal=0.7 payment.refused=0.9
skutko 7.87 payment.query=0.6
skutku 7.87 bad=-0.7 good=0.3
skware 8.85 bad=-0.3
slaba 6.51 bad=2.2 good=-2.6
slabe 6.12 bad=3.0 good=-2.8
slabeg 8.16 bad=-0.5
slabej 7.46 bad=0.8 good=-0.6
slabiu 7.87 good=-0.3
slabo 5.98 bad=2.7 complaint.quality=2.0 good=-3.6 leaving=-0.4 praise=-0.5
slabsz 8.56 bad=0.6 good=-0.7
slaby 6.55 bad=1.3 good=-2.4 meeting.off=1.2
slabym 7.55 good=-0.5
slajd 8.85 bad=-0.8 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-0.7 leaving=-0.4 praise=0.9 urgent=2.7
slajdo 8.56 complaint.cost=0.9 complaint.neglect=-0.4 complaint.quality=0.5 meeting.off=1.3 payment.refused=-0.4
slajdy 8.34 bad=-0.9 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-0.4 escalation=-0.4 good=2.2 leaving=-0.3 meeting.off=1.8 praise=1.6 reputation=-0.5
slaski 7.24 bad=-0.9 complaint.quality=0.6 good=-1.2 legal=0.5
slasku 8.00 bad=-0.6 good=-0.4
sliczn 7.64 bad=-2.6 good=3.1
slimak 8.56 bad=1.3 complaint.delay=2.5 good=-1.0 praise=-0.9
slizga 8.16 bad=0.4
slodko 8.00 bad=0.5 good=-0.4
slogan 8.85 complaint.quality=-0.5 good=-0.4
slonca 7.87 bad=-0.4 good=1.9
slonce 7.75 bad=-1.4 good=-0.5
sloncu 7.87 bad=0.6 good=-0.8
slonec 7.46 bad=-1.6 good=0.4
slono 8.16 bad=1.2 complaint.cost=1.1
slow 7.11 bad=-0.3 good=0.4
slowa 6.51 bad=-0.6 complaint.delay=-0.3 good=1.1 leaving=1.1
slowac 7.87 bad=-0.6 complaint.quality=-0.3 good=-0.9
slowam 8.34 bad=1.2 good=-1.0
slowem 6.45 bad=1.7 good=-1.0
slowen 8.56 bad=-0.3 good=-0.8
slowni 8.16 bad=0.8 complaint.delay=1.7 complaint.quality=-0.5 good=-0.3 leaving=1.4 reputation=-0.3
slowno 8.85 good=0.3
slowo 6.95 bad=0.5 complaint.delay=-0.7 complaint.neglect=0.6 escalation=0.9 good=-1.1 leaving=-0.4 legal=-0.4 meeting.off=1.5 payment.promised=2.8 payment.refused=0.5 praise=-0.4
slub 8.56 bad=-0.7 urgent=2.9
slubie 8.56 bad=-0.3 complaint.delay=1.6 complaint.quality=-0.5 reputation=1.7
slucha 5.77 bad=-1.6 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=-0.9 escalation=0.5 good=3.0 growth=0.6 meeting.off=2.2 payment.disputed=-0.5 payment.refused=-0.5 praise=1.1 reputation=0.9
sluchu 7.64 good=-0.9
sluchy 8.85 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.3 good=1.3 leaving=-0.3
sluszn 7.38 complaint.quality=0.6 good=-0.8 leaving=0.7
sluza 8.16 bad=-0.9 good=0.3
sluzac 8.16 bad=-0.7 good=1.3
sluzbi 8.00 bad=0.6 good=-0.6
sluzbo 6.90 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=0.9 escalation=0.9 good=-0.7 reputation=1.0
sluzby 8.34 bad=-0.3 good=-0.6
sluzy 7.87 bad=-0.6 good=0.8
sluzyl 7.55 bad=-1.7 good=-0.4
slycha 5.98 bad=2.3 complaint.quality=0.9 good=-1.3 payment.refused=1.5
slynne 8.56 bad=-0.6 good=-0.3
slynny 8.85 bad=0.5 good=-0.3
slysza 6.34 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.8 good=-0.4 growth=-0.3 leaving=-0.8 legal=0.5 payment.delayed=0.6 payment.disputed=-0.4 payment.query=0.8 payment.refused=-0.3 reputation=-0.4
slysze 7.06 bad=2.3 complaint.cost=-0.4 complaint.delay=3.0 complaint.neglect=1.2 good=-1.0 growth=-0.6 leaving=-0.8 legal=-0.5 payment.promised=-0.6 payment.refused=0.7 praise=-0.8 reputation=-0.9
slyszy 8.34 bad=-1.6 good=0.8
sm 8.56 bad=-0.6 good=0.5
smaczn 4.78 bad=-5.2 good=6.0
smak 7.06 bad=0.7 good=0.4
smakol 8.85 good=2.3
smakow 7.00 bad=-1.3 good=1.4
smaku 7.31 good=0.8
smakuj 8.85 good=0.5
smenty 8.85 bad=0.8 good=-0.3
smial 8.56 bad=0.6 complaint.quality=1.0 leaving=1.0
smiala 8.85 good=-0.4
smiali 8.85 complaint.delay=-0.4 good=1.2 payment.refused=1.3 praise=2.0
smialo 7.38 bad=-0.5 good=0.4
smiech 7.64 bad=1.1 complaint.quality=1.1 good=-0.5 payment.refused=0.9
smieci 6.61 bad=1.3 good=-0.7
smieja 8.56 bad=0.8 complaint.delay=-0.3 complaint.quality=1.2 good=-0.5 growth=-0.5 praise=-0.3
smieje 8.16 bad=-0.4 good=1.3 growth=0.9 praise=1.7
smiem 8.85 bad=-0.4 good=0.4
smierc 7.38 bad=-1.4 complaint.quality=-0.4 leaving=0.9 payment.delayed=1.6 payment.refused=-0.5
smierd 5.62 bad=3.4 good=-2.8
smiert 7.75 bad=-0.6
smiesz 6.65 good=0.4
smieta 7.87 bad=1.0 good=-0.4
smietn 7.87 bad=2.9 good=-1.5
smrod 6.34 bad=3.4 good=-2.0
smrodk 8.85 bad=-0.5 good=0.8
sms 7.24 bad=-0.4 complaint.delay=1.1 complaint.neglect=0.9 complaint.quality=0.4 good=0.8 growth=0.5 leaving=0.5 payment.promised=1.2 payment.refused=-0.4 payment.sent=0.8 reputation=-0.4
smutne 8.85 good=0.9 leaving=1.0 praise=0.8
smutno 8.85 complaint.neglect=1.5 complaint.quality=-0.4 good=0.6 leaving=0.7 payment.refused=-0.4 praise=0.4
smy 3.40 bad=-1.3 good=-0.6
snem 7.87 bad=0.8
sniada 3.61 bad=0.9 good=1.4 growth=0.8 meeting.off=1.3
snie 8.85 bad=0.3 good=-0.5
snieg 8.85 good=0.6
sniegu 8.56 bad=1.7 good=-0.7
snu 7.31 bad=1.4 good=-0.7
soba 5.76 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-1.4 growth=-0.4 leaving=-0.8 praise=-0.6 reputation=1.1
sobie 4.23 bad=1.2 complaint.neglect=0.9 escalation=0.6 good=0.9 growth=0.6 leaving=2.5 legal=0.4 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=2.1 payment.sent=-0.6 praise=2.6 reputation=0.6 urgent=-0.6
sobies 8.56 bad=-0.4
sobota 7.87 good=1.0
sobote 6.51 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=-0.9 good=-0.7 leaving=-0.6 legal=-0.8 meeting.off=-0.7 payment.delayed=0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.7 praise=0.5 reputation=1.6 urgent=2.1
soboty 7.75 complaint.quality=0.6 good=-0.6 reputation=0.9
social 8.85 bad=-0.8
socjal 8.34 bad=0.7 complaint.cost=0.7 complaint.neglect=1.2 good=-0.4
soczew 8.16 bad=-1.0 good=0.4
soczi 8.34 bad=-0.3
soft 8.56 bad=0.4
soki 7.55 good=0.9
sokow 8.56 bad=0.6 good=-0.4
sokowi 8.85 bad=-0.5 good=0.4
solank 7.64 good=0.4
soli 7.64 complaint.cost=1.1 complaint.quality=-0.4 leaving=1.1
solidn 7.31 bad=-1.3 good=1.9 praise=1.6
solist 8.85 bad=0.5 complaint.cost=0.7 complaint.neglect=0.6 complaint.quality=0.7 good=-0.4
solna 8.00 bad=-0.4
soltys 8.85 bad=0.8 complaint.cost=1.3 complaint.neglect=1.9 complaint.quality=-0.6 good=-0.3 payment.disputed=-0.3 payment.refused=0.4 praise=-0.5 reputation=1.5
sopoci 8.16 bad=-0.4 good=0.5
sopot 8.56 bad=-0.6 good=0.8
sopotu 8.85 bad=0.6 complaint.delay=-0.4 payment.refused=1.5 reputation=1.2
sorry 8.00 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=1.1 good=-0.7 payment.refused=2.7 reputation=-0.3
sosie 8.56 bad=0.4
sosnow 8.00 bad=-0.7 good=0.9
sosu 8.56 bad=0.6
sp 7.38 bad=-2.0 complaint.quality=0.3 legal=0.4 payment.sent=2.0
spa 4.88 complaint.quality=0.5 good=1.2 legal=0.6
spac 6.55 bad=0.7 complaint.cost=0.9 complaint.quality=0.6 good=-0.7 payment.refused=0.9
spacer 5.43 bad=-2.3 good=4.3
spada 7.75 bad=-0.4 good=-0.5
spadaj 8.00 good=-0.6
spadal 8.85 bad=0.7
spadek 7.31 bad=-0.4 complaint.quality=0.5 good=-0.5 legal=0.4
spadki 8.16 bad=-0.7 good=-0.3
spadko 8.56 bad=-1.6 good=-0.6
spadku 8.34 bad=-0.7 payment.delayed=2.0
spadl 8.16 bad=-1.3 complaint.neglect=-0.3 good=2.5 growth=1.6 leaving=-0.4 legal=-0.3 praise=2.4
spadla 7.55 good=-0.4
spadly 8.56 bad=0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.1 escalation=1.3 good=0.9 growth=1.5 praise=1.3
spadni 8.85 bad=-0.4 meeting.off=2.3
spala 8.34 bad=0.8 good=-0.5
spali 7.64 bad=2.1
spalin 8.56 bad=0.7 good=-0.3
spalon 8.16 bad=0.4 good=-0.3
spamie 8.85 bad=-0.3 payment.delayed=-0.3 payment.promised=2.2
spamu 8.85 bad=0.6 complaint.quality=1.1 good=-0.4 leaving=-0.5 payment.query=1.7 payment.sent=1.4 praise=-0.6
spania 7.87 bad=0.5
spanie 7.46 bad=1.5 good=-0.5
spasow 8.85 bad=0.6 good=-0.4
specja 4.55 bad=-4.4 complaint.delay=0.3 escalation=0.4 good=3.0
specyf 6.61 bad=-1.2 good=1.0 meeting.off=1.2 payment.delayed=0.9
spedza 6.69 bad=-0.4 good=0.5
spedze 7.64 good=-0.3
spedzi 5.05 bad=-2.5 good=1.1
spedzo 7.46 good=0.5
spekta 7.87 complaint.delay=-0.4 complaint.quality=0.6 good=-2.4 leaving=0.7 praise=-0.7
spelni 6.55 bad=-3.0 good=2.9
sperso 8.56 good=-0.5
spi 7.55 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.5 good=0.4 leaving=-0.4 payment.refused=0.6 payment.sent=1.3 praise=0.7
spia 8.56 complaint.delay=0.3 complaint.neglect=0.3 complaint.quality=0.4 leaving=-0.3 reputation=0.5
spie 8.34 good=0.7 leaving=-0.3 praise=1.7
spiesz 7.17 bad=1.6 complaint.cost=1.0 complaint.quality=0.7 good=-1.1 payment.refused=0.9
spiewa 8.00 bad=0.9 good=-1.1
spiral 8.85 bad=0.9 good=-0.4
spisal 8.16 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.4 good=-0.4 leaving=-0.6 legal=3.6 payment.refused=1.0 praise=-0.8 reputation=-0.3
spisan 8.85 bad=0.4 payment.disputed=2.0
splawi 8.85 good=-0.3
splucz 7.64 bad=0.8 good=-1.0
splywa 8.00 bad=-0.8 good=1.6
spoczy 8.85 bad=0.5 complaint.quality=-0.5 good=-0.5 leaving=-0.3 legal=0.9 praise=-0.4
spod 7.55 bad=-0.4 complaint.quality=-0.4 good=-0.5
spodem 8.85 good=0.4
spodni 8.56 bad=0.4 good=-0.3
spodob 7.64 bad=-1.2 good=1.1
spodzi 6.12 bad=2.0 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=0.6 good=-0.6 growth=0.7 leaving=-0.8 legal=-0.4 meeting.off=-0.6 payment.refused=-0.5 praise=1.5 reputation=-0.4
spojrz 6.81 bad=-1.6 good=0.7 urgent=2.6
spoko 7.38 bad=-1.4 good=1.3
spokoj 4.55 bad=-4.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-1.5 complaint.quality=-1.4 escalation=-0.3 good=5.1 leaving=-1.8 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.0 payment.promised=-0.3 payment.refused=0.4 payment.sent=-0.5 praise=0.5 urgent=-0.5
spolce 8.34 bad=-1.1 complaint.neglect=-0.6 complaint.quality=-0.3 good=0.7 leaving=0.8 legal=-0.6 payment.query=1.2 praise=0.6
spoldz 7.24 bad=-1.4 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=-0.4 escalation=-0.3 good=-1.9 leaving=-1.6 legal=1.7 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=0.5 praise=-0.7 reputation=-0.8
spolec 6.69 bad=-2.0 growth=2.0 reputation=-0.3
spolek 8.56 bad=-0.6 good=-0.4
spolka 6.86 bad=-1.5 complaint.delay=-0.4 complaint.quality=-0.6 good=-1.1 leaving=0.4 legal=-0.6 payment.disputed=-0.3 payment.refused=1.0 praise=-0.3
spolke 7.87 bad=-1.1 good=-0.4 leaving=0.5
spolki 6.81 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.5 escalation=0.6 good=-1.7 growth=-0.6 legal=0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.6 payment.query=0.7 payment.refused=0.8 payment.sent=1.5 praise=-0.8 reputation=-0.6 urgent=2.6
sponta 8.34 bad=-0.3 good=1.2
spor 8.85 bad=-0.5 good=0.4 growth=1.0 praise=1.0
spora 7.17 bad=0.4 good=0.7
spore 7.31 bad=1.3 complaint.delay=-0.4 good=-0.8 reputation=1.0
sporna 8.56 complaint.quality=-0.5 legal=0.5 payment.disputed=1.1 payment.refused=-0.5
sporo 5.58 bad=-1.4 complaint.delay=1.4 good=3.0 praise=-0.3 reputation=0.7
sporto 6.73 bad=-0.8 good=1.0
sporu 8.85 bad=1.2 complaint.quality=1.8 legal=1.7 payment.disputed=-0.4 payment.refused=3.1
spory 6.51 bad=1.7 complaint.quality=1.0 good=-0.4 legal=1.2 reputation=0.9
sporyc 8.00 bad=-0.5 good=0.8
sposob 4.78 bad=-1.8 complaint.delay=-0.3 complaint.neglect=0.8 good=-0.4 legal=0.5 payment.refused=1.3 reputation=1.4
sposro 7.31 bad=-0.4
spotka 5.07 bad=-0.9 complaint.cost=-1.3 complaint.delay=-1.8 escalation=-0.6 good=0.4 leaving=-1.2 legal=1.0 meeting.off=6.5 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.6 payment.query=0.6 payment.refused=-1.2 payment.sent=-0.7 praise=-0.4 urgent=-0.8
spotyk 7.00 bad=0.6 good=0.7
spowod 6.51 bad=1.1 complaint.quality=1.3 good=-0.6 legal=0.3 payment.disputed=1.3 payment.refused=-0.3
spowol 8.56 bad=-0.8 good=0.6
spoza 8.00 bad=0.4 good=-0.3 payment.query=0.6
spozni 6.45 bad=0.5 complaint.cost=-0.5 complaint.delay=1.6 complaint.neglect=-1.0 complaint.quality=0.7 escalation=-0.3 good=-1.5 growth=-0.6 leaving=-0.5 legal=-0.5 meeting.off=-0.9 payment.delayed=4.0 payment.disputed=-0.3 payment.promised=-1.7 payment.query=-0.8 payment.refused=-1.3 payment.sent=-0.7 praise=-0.9 reputation=1.3 urgent=-0.6
spozyc 7.64 bad=-0.5 good=-0.5
spozyw 6.65 bad=-2.0 good=1.3
sprane 8.85 good=-0.4
spraw 7.00 complaint.quality=-0.6 good=-0.5 leaving=-0.8 legal=-0.6 payment.refused=-0.4 praise=-0.3 reputation=-0.5
sprawa 5.49 bad=-0.5 complaint.cost=-0.9 complaint.delay=-1.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.9 growth=-1.0 leaving=-1.8 meeting.off=-0.7 payment.delayed=-0.8 payment.promised=-0.9 payment.query=-0.8 payment.refused=-1.3 payment.sent=-0.8 praise=-0.8 reputation=-1.3 urgent=0.8
sprawd 5.12 bad=-1.0 complaint.delay=0.8 complaint.neglect=-1.1 complaint.quality=0.4 good=1.2 growth=1.4 leaving=-1.5 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=2.0 payment.promised=-0.6 payment.query=-1.0 payment.refused=-0.4 reputation=0.9 urgent=-0.8
sprawe 6.12 bad=1.3 complaint.cost=0.4 complaint.delay=1.0 escalation=2.9 good=-0.4 leaving=-1.6 legal=3.0 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.4 payment.sent=0.6 praise=-0.4 reputation=1.2 urgent=-0.4
sprawi 5.16 bad=-0.7 complaint.cost=-0.9 complaint.delay=0.7 complaint.neglect=2.0 complaint.quality=-1.2 escalation=0.8 good=-0.6 growth=-0.9 leaving=-1.3 legal=0.8 meeting.off=-0.8 payment.delayed=-0.4 payment.promised=2.2 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.6 praise=-1.1 reputation=-1.4
sprawn 6.19 bad=-2.5 good=3.5 praise=1.3
sprawo 7.87 bad=-0.9 complaint.neglect=1.1 good=1.5 leaving=1.0 praise=0.9
sprawu 8.56 bad=-0.5 good=0.3
sprawy 6.31 bad=1.3 complaint.cost=-1.0 complaint.delay=1.7 complaint.quality=-0.7 escalation=-0.6 growth=-0.4 leaving=1.2 legal=1.4 meeting.off=0.8 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=0.7 payment.refused=0.9 payment.sent=-0.5 reputation=-0.7 urgent=-0.4
sprezy 7.87 bad=2.1 good=-1.2
sprobo 6.69 bad=-1.8 good=1.8
sprobu 8.00 bad=-0.5 complaint.neglect=-0.6 payment.delayed=1.4 payment.sent=-0.3
sprost 8.16 bad=-0.6 complaint.delay=0.8 escalation=1.0 good=-0.4 legal=-0.3 payment.promised=1.4 payment.refused=-0.5 urgent=1.7
sprowa 7.87 bad=0.5 good=0.6
sprysk 8.85 bad=-0.6 good=1.0
sprzat 4.59 bad=1.5 complaint.neglect=0.5 complaint.quality=-0.3 good=0.9 payment.refused=0.6
sprzec 7.00 bad=0.7 complaint.neglect=-0.5 leaving=-0.5 legal=1.8 payment.disputed=0.8 payment.refused=1.5 reputation=-0.4
sprzed 5.16 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=3.6 escalation=1.6 good=-1.9 growth=-0.3 leaving=2.6 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.8 payment.sent=-0.6 praise=0.5 reputation=-0.8 urgent=1.1
sprzet 5.82 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.4 good=0.9 leaving=-0.4 legal=0.6 payment.refused=-0.5
sprzyj 7.64 bad=-0.4
spusto 8.56 bad=0.5 good=-0.5
spytac 8.34 bad=-0.5 good=-0.4
spytal 7.31 bad=1.0 complaint.cost=1.0 leaving=1.0 praise=0.5
sredni 5.27 bad=3.6 good=-3.6
sroda 8.56 complaint.delay=0.5 complaint.quality=-0.5 good=-0.5 legal=-0.4 meeting.off=4.0 payment.promised=-0.4 praise=-0.4 urgent=1.4
srodbl 8.56 good=-0.3
srode 6.77 bad=-1.4 complaint.delay=1.8 complaint.neglect=-0.6 complaint.quality=-1.6 escalation=-0.7 good=-2.2 growth=-1.1 leaving=-0.6 legal=-0.8 meeting.off=2.0 payment.delayed=-0.8 payment.disputed=1.3 payment.promised=3.7 payment.query=-0.4 payment.refused=-1.4 payment.sent=2.3 praise=-1.5 urgent=1.2
srodek 7.55 bad=-1.4 complaint.quality=-0.5
srodka 7.00 bad=0.3 good=-0.6
srodki 7.24 bad=-0.7 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.6 growth=-0.3 legal=-0.6 payment.delayed=2.5 payment.promised=-0.9 payment.refused=1.2 payment.sent=1.7 reputation=-0.4
srodko 6.69 bad=1.6 complaint.neglect=-0.4 complaint.quality=0.6 good=-1.1
srodku 6.10 bad=0.4 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=2.7 escalation=1.0 good=0.6 legal=0.5 praise=0.4 urgent=1.8
srodow 6.42 bad=-0.8 complaint.neglect=0.8 complaint.quality=-0.5 good=-0.9 growth=1.1 leaving=0.8 legal=-0.4 meeting.off=2.3 payment.refused=-0.3 praise=0.8 reputation=1.2
srody 8.34 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=0.7 complaint.quality=-1.1 legal=0.6 payment.refused=-0.4
srub 8.56 complaint.delay=-0.4 complaint.quality=0.5 leaving=1.6
sruby 7.75 bad=0.6 complaint.delay=-0.3 complaint.quality=0.5 good=-0.4 leaving=1.4
st 8.00 good=-0.5
stabil 6.73 good=0.3
stac 7.24 bad=1.7 good=-1.5
stacja 7.11 bad=0.4 good=1.2
stacje 8.56 good=0.7
stacji 6.86 bad=-1.6 good=1.1 payment.delayed=2.4
stacjo 7.87 bad=-0.8 complaint.quality=-0.3 good=-0.4 payment.refused=-0.3 praise=-0.4
stad 6.55 bad=-1.2 complaint.neglect=-0.7 good=0.5 leaving=-0.3 payment.refused=-0.4 praise=-0.3
stada 8.56 bad=0.3 good=-0.3 payment.delayed=2.4
stadni 8.56 bad=0.5 complaint.cost=1.8 complaint.quality=-0.3 payment.delayed=2.4
stagna 8.85 bad=-0.6
staje 7.11 complaint.quality=1.2 escalation=1.1 payment.disputed=-0.3 payment.refused=1.8
stal 7.46 bad=-0.8 complaint.quality=-0.4 legal=-0.4
stala 6.77 bad=1.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.4 good=-0.8 leaving=0.8 legal=1.4 payment.refused=1.0 reputation=1.7
stale 6.86 bad=-0.9 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=-0.8 good=1.8 growth=-0.3 leaving=-0.8 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=1.4 praise=1.0 reputation=-0.6
staleg 8.56 bad=-0.6 good=0.4
stalej 8.00 bad=0.3 good=0.7
stali 8.00 bad=0.7 complaint.neglect=1.1 complaint.quality=0.7 good=-0.3 legal=0.9
stalo 6.90 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=0.6 leaving=-0.4 payment.disputed=-0.3 payment.refused=2.5
staly 7.17 bad=-1.7 complaint.delay=-0.5 complaint.neglect=-0.3 good=1.3 growth=2.2 leaving=-0.4
stalyc 8.56 bad=-0.5
stan 5.80 bad=-0.6 good=0.8 legal=0.6 payment.disputed=0.8
stanac 7.17 bad=-1.0 complaint.neglect=0.8 complaint.quality=-0.5 good=-1.2 urgent=1.1
stanal 8.85 bad=0.3 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.2 escalation=1.0 leaving=0.7 reputation=-0.5
standa 4.52 bad=2.1 complaint.neglect=0.4 complaint.quality=-0.5 good=0.7 leaving=-0.3 legal=-0.3 praise=-0.3 reputation=-0.4
stane 8.85 bad=-1.1 complaint.cost=-0.5 payment.delayed=3.1 payment.disputed=-0.3
stanel 8.56 bad=0.5 complaint.neglect=1.0 complaint.quality=0.7 leaving=0.8
stanem 8.00 bad=1.1 good=-0.5
stanie 5.45 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 good=-1.9 leaving=-0.7 legal=0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.3 urgent=-0.5
stanis 8.34 good=-0.4
stanow 5.12 bad=2.4 complaint.cost=0.5 complaint.delay=2.2 complaint.neglect=0.6 good=-2.4 growth=1.7 leaving=-0.3 legal=1.9 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=0.5 payment.query=-0.4 payment.refused=1.1 praise=-0.8 reputation=0.7 urgent=-0.7
stanu 6.23 bad=-0.5 complaint.quality=0.7 leaving=0.7
stany 8.00 bad=-0.7
stara 6.21 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.4 leaving=-0.5 meeting.off=-0.3 payment.disputed=1.9 payment.query=0.6 payment.refused=-0.5 payment.sent=-0.4 praise=-0.3 reputation=0.9 urgent=1.0
starac 8.16 bad=0.7 good=-0.5
staraj 7.38 bad=-0.3 good=0.4
staral 7.17 good=-0.5
staram 7.38 bad=1.0 good=-1.1
staran 6.65 bad=-1.7 good=2.1
starcz 7.64 bad=-0.9
stare 5.76 bad=3.0 complaint.cost=0.6 complaint.delay=-0.4 good=-3.3 growth=0.3 leaving=-0.5 urgent=-0.3
stareg 6.77 bad=-0.6 complaint.delay=-0.5 good=-1.2 leaving=1.1 payment.delayed=1.9 payment.refused=-0.5
starej 6.81 complaint.cost=0.5 complaint.neglect=0.3 good=-1.8 growth=1.6 legal=-0.3 meeting.off=0.9 payment.refused=-0.4 payment.sent=-0.4 praise=-0.5 reputation=-0.4
staroc 8.56 bad=0.5 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.3 payment.refused=-0.3 reputation=1.5
starod 8.34 bad=1.5 good=-2.2
staros 8.00 bad=1.8 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=-0.6 good=-0.6 leaving=1.5 legal=1.7 payment.disputed=1.9 praise=-0.4 reputation=-0.3 urgent=1.4
starow 7.46 bad=-0.8 good=1.2
starsz 6.23 bad=-2.8 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.5 leaving=-0.3 praise=0.6
starte 8.85 bad=-1.3 good=2.0
startu 7.75 bad=0.6 complaint.delay=-0.4 complaint.quality=1.2 good=-0.7 leaving=1.1 praise=0.8
starus 8.56 complaint.quality=0.7 escalation=1.2 urgent=2.1
starwo 7.64 bad=-1.0 good=-0.8
stary 6.23 bad=1.7 complaint.neglect=0.7 good=-2.7 growth=-0.4 leaving=0.5 payment.promised=0.9 payment.query=1.9 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 reputation=-0.3
staryc 7.75 good=0.5 leaving=1.0
starym 6.73 bad=0.5 complaint.cost=-0.5 complaint.neglect=0.6 good=-0.4 growth=-0.4 leaving=-0.7 payment.disputed=0.6 payment.promised=-0.4 payment.query=1.1 payment.refused=-0.3 praise=-0.7 reputation=-0.6
starze 8.56 bad=-0.4
stasze 8.85 bad=0.5 complaint.quality=1.0 good=0.4 praise=0.6
staszi 8.85 bad=0.4
statio 8.34 bad=-0.6 good=1.0
status 7.75 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.4 good=-0.4 leaving=-0.3 legal=-0.4 payment.refused=-0.4
statys 7.17 bad=-2.4 good=-1.0
staw 8.00 bad=-0.9 complaint.quality=1.1 good=1.8 payment.refused=0.9
stawal 8.34 good=0.3
stawek 8.16 complaint.cost=1.0 escalation=0.6 good=0.6 leaving=0.4
stawia 6.77 bad=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 good=0.6 growth=0.6 leaving=0.6 legal=-0.3 meeting.off=1.1 payment.sent=0.9
stawka 7.87 complaint.cost=3.7 complaint.delay=-0.9 complaint.quality=-1.3 escalation=0.9 good=0.3 leaving=1.0 legal=-0.5 payment.disputed=3.9 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.5 praise=-0.7 reputation=-0.7
stawke 8.34 bad=-1.0 complaint.cost=1.2 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.4 leaving=0.6 payment.disputed=-0.5 payment.query=1.8
stawki 7.64 complaint.cost=3.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=0.9 good=-0.8 leaving=1.5 meeting.off=-0.4 praise=-0.4
staz 8.85 bad=0.7 complaint.cost=1.1 complaint.neglect=1.1 good=-0.3
stazu 8.56 bad=-0.5 good=0.3
stazys 8.85 bad=0.6 complaint.quality=0.8 leaving=0.7 praise=1.0
stechl 7.11 bad=1.1 good=-0.6
stefan 8.34 complaint.quality=-0.6 growth=1.1 leaving=-0.4 payment.disputed=0.6
stek 8.34 bad=0.9 good=-0.3
stepni 8.85 bad=-0.6
stereo 8.56 bad=0.6 good=-0.9
sterow 7.75 bad=-0.4 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=1.9 escalation=1.1 good=1.1
steryd 7.11 bad=1.5 good=-0.5
steryl 8.00 bad=-1.1 good=1.2
stezen 7.06 bad=-1.1 good=-0.8
stlucz 8.56 bad=0.6 complaint.neglect=1.2 complaint.quality=0.8 good=-0.7 leaving=-0.3 praise=-0.6 reputation=1.0
sto 7.64 bad=-0.6 complaint.delay=-0.7 complaint.neglect=-1.0 good=0.6 growth=0.6 leaving=0.3 legal=-0.4 payment.delayed=1.4 payment.disputed=-0.3 payment.refused=-0.3 praise=0.7 reputation=1.7
stoi 6.39 bad=0.9 complaint.cost=1.4 complaint.delay=1.4 complaint.neglect=0.9 complaint.quality=0.9 escalation=-0.6 good=-0.8 leaving=-1.6 legal=0.5 meeting.off=1.2 payment.delayed=3.8 payment.promised=-0.7 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.6 praise=0.6 reputation=1.6 urgent=0.7
stoick 8.85 bad=-0.4 good=0.4
stoisk 8.34 bad=1.2 complaint.delay=1.5 complaint.neglect=-0.3 good=-0.6 leaving=0.9 praise=-0.4 reputation=0.6 urgent=1.4
stoja 7.11 bad=0.9 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.4 leaving=0.8 payment.refused=-0.4 payment.sent=1.1 praise=0.6 reputation=-0.4 urgent=1.2
stojak 8.56 bad=-0.4 good=-0.4 praise=-0.3
stoje 8.16 bad=-2.4 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.3 leaving=-0.3 meeting.off=3.6 praise=0.8 reputation=-0.3
stoji 8.85 bad=-0.3 good=1.0
stoku 7.75 good=-0.4
stol 6.55 bad=1.6 complaint.delay=0.5 complaint.quality=0.5 payment.refused=0.6 reputation=0.9
stolac 8.16 good=0.6
stolar 8.16 bad=-0.4 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=0.4 leaving=0.7 legal=-0.4 payment.delayed=1.0
stole 7.38 bad=0.9 good=-1.0
stolec 8.85 bad=-0.9 good=1.9
stolic 7.06 bad=-1.0
stolik 5.62 bad=0.8 complaint.cost=0.5 complaint.quality=0.4 leaving=0.4
stolow 5.90 bad=3.0 good=-1.2
stolu 6.90 bad=-0.3 good=0.8
stoly 7.31 bad=0.6 good=-0.5
stomat 6.95 bad=-1.1 good=0.8
stop 7.38 bad=2.2 good=-0.8 payment.refused=4.0 praise=-0.4
stopce 8.16 bad=-0.4 complaint.cost=0.7 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=-1.5 good=0.5 growth=-0.4 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=-0.3 payment.query=1.2 payment.refused=-0.8 payment.sent=-0.4 praise=1.5 reputation=-0.5
stoper 8.56 good=-0.7
stopie 7.75 good=-0.5
stopka 8.85 good=-0.5
stopki 8.85 good=-0.6
stopni 5.54 bad=1.4 escalation=0.9 good=-1.4
stopy 7.87 bad=0.7 good=-0.7
stos 8.85 bad=-0.4
stosow 5.79 complaint.neglect=0.7 good=-1.4 leaving=0.5
stosuj 7.06 bad=-0.5
stosun 5.49 bad=-1.5 complaint.cost=0.6 complaint.quality=-0.7 good=1.5 leaving=-0.3
stowar 7.75 bad=1.2 complaint.cost=1.6 complaint.neglect=2.8 complaint.quality=-0.3 good=-0.8 payment.refused=0.8 praise=-0.4 reputation=3.0
str 7.24 bad=-1.6 good=-0.6
strach 6.39 bad=2.1 good=-1.2
straci 6.12 bad=2.6 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.9 legal=0.4 payment.delayed=0.7 payment.disputed=0.7
straco 7.55 bad=1.2 good=-0.7
straga 8.34 bad=0.6
strasz 5.26 bad=3.4 complaint.delay=-0.4 complaint.quality=-0.6 good=-2.1 leaving=-0.4 legal=0.5 praise=0.3 reputation=-0.3
strata 7.64 bad=1.2 complaint.delay=0.7 good=-0.3 legal=0.6 payment.disputed=1.0
strate 6.81 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=1.0 good=-1.4 growth=-0.4 legal=-0.4 meeting.off=0.9 payment.disputed=-0.3 payment.refused=0.8 praise=-0.3 reputation=-0.3
straty 8.34 complaint.quality=0.9 good=-0.4 legal=1.1
straz 8.85 bad=0.8 good=-0.4
street 8.85 bad=-0.5 good=0.3
strefa 6.06 bad=-0.4 good=-0.3
strefi 7.55 good=-0.5
strefy 7.17 good=-1.8
stres 7.06 bad=2.1 good=-2.0
streso 8.34 bad=-1.1 good=0.6
stresu 7.55 bad=-0.5 good=0.5
stresz 8.85 bad=0.3 complaint.neglect=0.8 complaint.quality=0.7 legal=1.3 payment.refused=1.0
stroi 8.85 bad=0.3 good=-0.3
stroja 8.56 bad=1.0 good=-0.6
stroje 8.56 good=0.7 growth=1.7 leaving=1.3 praise=0.8
stromy 8.34 bad=1.3 good=-1.0
stron 6.77 bad=0.3 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=0.3 escalation=-0.3 leaving=-0.9 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.2 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.3 reputation=-0.8 urgent=-0.5
strona 6.21 bad=1.8 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=2.2 escalation=-0.4 good=-0.4 growth=-0.8 legal=1.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.5 payment.sent=-0.4 reputation=-0.6 urgent=2.1
strone 5.92 bad=-1.6 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=-1.6 complaint.quality=1.5 escalation=-0.6 good=1.1 growth=-1.6 legal=-0.5 meeting.off=0.3 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=0.3 payment.query=0.8 payment.refused=0.6 payment.sent=-0.7 praise=1.3 reputation=-1.9 urgent=-1.0
stroni 5.28 bad=0.7 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=2.4 escalation=-0.5 good=-0.5 leaving=0.7 legal=0.5 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.7 payment.sent=-0.8 reputation=-1.1 urgent=-0.8
strony 4.83 bad=-0.6 complaint.cost=0.6 complaint.delay=-0.9 complaint.quality=0.3 escalation=1.2 good=0.8 leaving=0.8 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.7 payment.query=-0.7 payment.refused=-1.3 payment.sent=-0.5 praise=0.5 reputation=-2.0 urgent=-0.7
stropu 8.85 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.3 legal=0.5 meeting.off=-0.3
strukt 7.31 bad=-1.1 good=-0.5
strumy 8.56 good=0.7
strzal 7.24 bad=-1.0 good=1.7 praise=1.6 reputation=-0.6
strzel 7.87 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=0.5
strzez 7.75 bad=-0.6 good=-0.5
stu 8.34 good=0.7
studen 5.71 bad=-0.5 complaint.delay=0.7 good=0.9 growth=-0.5 leaving=0.8 praise=0.6 reputation=0.8
studio 6.86 bad=-1.1 growth=1.1 praise=0.9
studni 8.16 bad=0.9 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=0.4 good=-0.4 meeting.off=-0.3 reputation=1.0
stukan 8.85 bad=0.3
stupro 8.85 bad=-0.3 good=0.6
stwarz 8.00 bad=1.2 good=-0.8
stwier 4.60 bad=4.1 complaint.quality=0.7 good=-2.7 leaving=0.3 legal=0.4 payment.delayed=1.1
stworz 6.69 bad=-1.0 good=0.7
stycze 7.87 bad=-2.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.9 growth=-0.5 leaving=-0.7 legal=-0.4 meeting.off=3.7 payment.delayed=2.0 payment.disputed=-0.4 payment.promised=1.2 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=-0.6
styczn 5.74 bad=-2.0 complaint.cost=0.4 complaint.neglect=0.9 complaint.quality=-1.6 escalation=-1.3 good=-1.5 growth=3.1 leaving=1.8 legal=-1.6 meeting.off=-1.2 payment.delayed=3.7 payment.disputed=-1.4 payment.promised=-0.7 payment.query=-0.4 payment.refused=-2.3 payment.sent=2.0 praise=-0.4 reputation=-0.6 urgent=-0.7
styl 7.38 bad=0.4 complaint.quality=1.0
style 8.85 good=0.4
stylow 7.06 bad=-0.9 good=1.3
stylu 6.34 bad=-1.6 good=3.0
stymul 8.16 good=-0.3
styrop 8.34 bad=1.0 good=-0.5
substa 6.86 bad=-1.6 good=-0.6
subtel 8.56 good=-0.4
sucha 7.24 bad=-0.6
suchej 8.85 good=0.5
suchy 8.34 bad=0.8 complaint.quality=1.0 good=-0.5
sufici 7.75 bad=1.4 good=-0.9
sufit 7.38 complaint.quality=0.6 good=0.9 leaving=-0.4 legal=1.2 payment.refused=1.6 praise=1.3 reputation=-0.3
sufite 8.85 bad=0.5
sufitu 8.56 good=-1.0
sugero 7.75 bad=0.6
sugeru 7.06 bad=0.9 good=-0.7
sugest 7.17 good=0.3
sukces 6.86 bad=-1.2 good=0.8
sukien 8.85 bad=-0.3 complaint.cost=-0.5 complaint.quality=0.8 reputation=1.2
suknie 8.85 complaint.neglect=0.8 complaint.quality=0.6 legal=1.4
sum 8.34 bad=-0.5
suma 8.16 bad=0.9 complaint.quality=0.6 good=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.7 payment.refused=-0.4 payment.sent=0.9
sumie 5.96 bad=2.1 complaint.cost=0.8 complaint.neglect=1.3 good=-0.8 payment.disputed=0.7 reputation=0.4 urgent=0.9
sumien 6.26 bad=-1.3 good=1.3 meeting.off=0.9 payment.refused=0.6
summar 8.56 bad=0.7
sumuja 8.56 bad=-0.8 good=1.9
sumy 8.85 bad=0.4
super 4.77 bad=-3.3 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.6 good=5.9 growth=-0.4 leaving=-0.9 legal=-0.5 meeting.off=-0.3 payment.delayed=1.2 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=2.7 reputation=-0.6 urgent=-0.4
superl 8.00 bad=-0.8 good=0.7
superm 8.56 good=0.3
suplem 7.87 good=-0.5
surowe 7.55 bad=1.8 good=-1.5
surowk 7.55 bad=0.8
surowy 8.16 good=-0.4
suszar 6.31 bad=-2.0 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=2.0 growth=0.7 meeting.off=1.0 payment.delayed=1.7
sutere 8.56 bad=0.7
suwalk 8.85 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.6 good=-0.5 leaving=0.7 praise=-0.5
sw 7.64 bad=0.4
swej 8.85 bad=-0.4
swiadc 6.19 bad=-0.7 complaint.quality=0.7 legal=0.8 payment.refused=0.7
swiade 8.00 bad=-1.4 complaint.delay=0.7 complaint.neglect=0.9 complaint.quality=-0.8 good=-1.0 growth=-0.4 leaving=-1.1 legal=-0.4 payment.promised=-0.4 praise=-0.9 reputation=1.2 urgent=1.6
swiadk 7.64 bad=0.4 complaint.neglect=-0.7 complaint.quality=0.8 good=0.3 legal=1.4 payment.refused=-0.3 praise=0.6
swiado 6.86 bad=0.7 good=-1.2
swiat 7.11 complaint.delay=1.0 complaint.quality=-0.6 good=-0.4 leaving=-0.6 payment.delayed=1.7 payment.promised=-0.5 payment.refused=-0.3 praise=1.0
swiata 7.06 good=-0.5
swiate 7.17 complaint.cost=0.8 complaint.delay=-0.4 good=-0.8 praise=-0.3 reputation=0.5
swiatl 6.90 bad=1.2 good=-1.3
swiato 6.90 bad=-0.9 good=1.7
swieca 7.31 bad=-0.4
swiece 8.85 bad=0.7 complaint.quality=1.3 payment.delayed=2.6 reputation=-0.5
swieci 5.90 bad=-0.4 complaint.delay=0.6 complaint.neglect=1.5 complaint.quality=1.0 escalation=1.2 good=-0.6 leaving=-0.3 praise=-0.5 reputation=0.4
swierk 8.56 bad=-0.6 good=0.8
swierz 8.85 good=0.3
swieta 6.65 bad=0.5 complaint.quality=-1.4 escalation=-0.4 good=-1.5 growth=-0.5 leaving=-0.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=0.8 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.7 reputation=-1.0 urgent=-0.5
swiete 8.56 bad=-0.8 good=1.5 praise=1.4
swietl 7.75 complaint.cost=1.3 complaint.neglect=0.8 good=-0.4 payment.refused=0.5
swietn 4.60 bad=-6.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.6 good=8.7 growth=1.3 leaving=-0.7 meeting.off=-0.5 praise=3.8 reputation=-0.3
swieto 7.75 bad=0.5 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=-0.3 good=0.6 payment.disputed=1.2
swietu 8.85 bad=-1.1
swiety 8.85 bad=2.2 complaint.delay=2.1 complaint.quality=1.3 good=-0.5 growth=-0.5 payment.delayed=-0.4 payment.promised=1.8 praise=-0.5
swieze 6.10 bad=-2.6 good=4.1 growth=1.7
swiezy 6.86 good=0.6
swobod 6.86 bad=-3.1 good=3.9
swoich 5.89 bad=1.8 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=-0.7 good=-1.1 leaving=-0.5 legal=1.4 payment.disputed=2.3 payment.refused=-0.5 reputation=-0.3
swoim 5.80 complaint.quality=0.4 good=1.8 leaving=1.2 legal=1.1 praise=1.6 reputation=0.8
swoimi 7.00 leaving=0.5
swoj 6.16 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=0.5 good=0.9 leaving=-0.4 praise=-0.7 urgent=1.1
swoja 5.64 bad=-0.9 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=0.7 good=0.9 growth=0.9 leaving=0.9 legal=-0.5 payment.delayed=1.4 payment.refused=0.8 praise=0.3 reputation=0.6
swoje 5.35 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.3 leaving=-0.6 payment.disputed=0.7 payment.refused=-0.3 payment.sent=2.2 praise=0.4
swojeg 6.23 bad=-1.1 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=1.1 good=-0.3 growth=-0.3 legal=1.3 payment.refused=-0.4 praise=-0.6 reputation=-0.6 urgent=-0.3
swojej 5.73 bad=-0.7 good=1.8
swojsk 8.56 bad=-0.4 good=0.9
sycace 8.85 bad=-0.4 good=0.7
syf 6.55 bad=2.2 good=-1.5
sygnal 7.17 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.6 leaving=-0.4 legal=0.9 praise=-0.3 reputation=-0.4
sygnat 8.85 complaint.neglect=-0.5 legal=1.1
sylwes 6.77 bad=-0.5
symapt 8.85 bad=-0.4 good=0.6
symbol 8.00 good=-0.6
sympat 5.03 bad=-2.6 complaint.cost=0.9 complaint.quality=0.8 escalation=0.7 good=3.6 leaving=0.9 praise=-0.3
symula 7.64 bad=-0.6 good=-0.7
symulo 8.56 bad=-0.3
syn 6.90 bad=0.8 complaint.neglect=0.6 complaint.quality=0.3 good=-1.3 leaving=1.6 legal=-0.4 payment.delayed=-0.3 praise=-0.8
syna 7.11 bad=0.7 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=1.8 good=-0.7 leaving=0.5 payment.disputed=1.3 payment.refused=-0.4
syndyk 8.00 bad=-1.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.8 leaving=-1.2 legal=-0.6 meeting.off=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.3
synek 6.95 bad=-1.5 good=2.3
synem 7.46 bad=-0.6
synka 7.24 bad=0.8 good=-0.6
synkie 7.38 bad=0.9 good=-0.5
sypial 6.51 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.1 good=1.9 payment.refused=2.2
sypie 8.56 bad=-0.5
system 5.39 bad=-1.3 complaint.neglect=-0.4 complaint.quality=1.5 escalation=2.3 good=-0.6 growth=-0.3 leaving=3.2 legal=-1.0 meeting.off=-0.6 payment.delayed=0.8 payment.disputed=-0.6 payment.promised=1.8 payment.query=0.4 payment.refused=-1.0 payment.sent=-1.1 praise=-0.7 reputation=-1.2 urgent=0.9
syta 8.85 bad=-0.3
syte 8.85 bad=-1.2 good=1.8
sytuac 5.02 bad=0.8 complaint.cost=0.5 complaint.delay=0.7 complaint.quality=0.6 good=-0.9 leaving=0.7 legal=-0.3 meeting.off=0.7 payment.refused=0.5
sz 8.56 good=0.6
szablo 8.16 bad=-0.6 complaint.cost=1.9 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.4 leaving=-0.4 legal=-0.8 payment.refused=-0.5 praise=-0.4 reputation=1.3
szacow 8.85 bad=-0.5
szacun 6.42 bad=-0.9 complaint.cost=-0.7 complaint.delay=1.1 complaint.quality=-0.7 escalation=0.6 good=1.6 leaving=-0.4 legal=-0.8 payment.refused=0.6 praise=0.9 reputation=-0.5
szafa 7.17 bad=0.6 complaint.quality=1.3 good=0.5 leaving=-0.4
szafce 8.56 bad=-0.6 good=1.7
szafie 7.55 bad=0.6 good=-0.6
szafir 8.85 bad=-0.6
szafka 7.75 bad=0.4 good=-0.5
szafki 7.64 bad=1.9 complaint.quality=1.2 escalation=1.2 good=-1.0
szafy 8.00 bad=-0.4
szalec 8.85 bad=-0.3 good=0.5
szalon 8.85 good=0.4
szalu 8.00 good=-0.4
szambo 8.00 bad=1.0 good=-0.8
szampa 8.16 bad=-0.8 complaint.neglect=1.5 complaint.quality=-0.3 good=1.8
szampo 7.75 bad=0.8 good=-0.7
szanow 6.55 complaint.cost=1.2 complaint.delay=1.3 complaint.neglect=2.1 complaint.quality=1.4 good=0.8 growth=1.4 leaving=1.8 legal=1.7 meeting.off=0.5 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=0.7 payment.refused=1.8 payment.sent=0.5 praise=0.6 reputation=-0.7 urgent=-0.6
szansa 7.75 bad=-2.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.3 good=-1.0 payment.delayed=1.6 payment.query=-0.3 praise=-0.4
szanse 6.77 bad=0.7 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=2.2 good=-0.7 growth=-0.4 leaving=2.1 legal=1.4 payment.disputed=-0.4 praise=-0.6
szanuj 7.55 good=0.4
szare 7.87 bad=1.1 good=-0.9
szarla 8.85 bad=-0.4 good=0.7
szarlo 8.56 good=0.5
szarpa 8.85 good=0.3
szaryc 8.85 bad=-0.9 complaint.quality=-0.6
szarym 8.85 bad=0.9
szatni 8.00 bad=0.5
szczat 8.85 bad=0.5 good=-0.3
szczaw 8.56 bad=0.3
szczeb 8.34 bad=0.3 complaint.cost=1.1 complaint.neglect=-0.6 complaint.quality=1.4 escalation=0.9 good=-0.5 payment.refused=0.9
szczec 7.87 bad=0.3 good=-0.4
szczeg 4.63 bad=-2.2 complaint.quality=-0.3 good=2.5 legal=-0.3
szczek 7.55 bad=-1.0 good=0.5
szczel 8.85 good=0.5
szczep 6.95 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=0.7 escalation=1.1 good=-0.8 leaving=-0.3 legal=-0.5 meeting.off=1.1 praise=-0.5 urgent=2.0
szczer 5.34 bad=1.3 complaint.cost=1.3 good=0.6 growth=-0.5 leaving=2.0 legal=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=-1.1 reputation=1.0
szczes 5.20 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.6 escalation=0.6 payment.refused=-0.3 praise=0.4 reputation=-0.4 urgent=1.0
szczot 8.34 bad=-0.4 good=0.6
szczur 8.34 bad=-0.4
szczyc 7.64 bad=0.8
szczyr 8.85 good=0.6
szczyt 7.64 bad=0.6 good=-1.1
szef 6.73 complaint.cost=0.9 complaint.delay=-0.7 complaint.quality=-0.8 good=-0.5 growth=1.1 legal=-0.5 meeting.off=1.0 payment.delayed=-0.5 payment.refused=0.8 praise=-0.7 reputation=-0.3
szefa 7.64 bad=1.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=0.6 escalation=4.3 good=-1.1 growth=-0.3 leaving=-0.7 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.4 urgent=2.1
szefow 7.24 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 growth=-0.3 leaving=-0.4 meeting.off=-0.3 payment.promised=1.0 payment.refused=-0.5 payment.sent=-0.3 praise=1.2 reputation=-0.4
szereg 7.55 bad=0.7 good=-0.6
szerok 6.26 bad=-0.5 good=0.8
szersz 7.75 bad=-0.4
szesc 7.31 bad=0.6 complaint.cost=2.0 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=1.1 good=0.4 growth=0.7 leaving=0.4 payment.disputed=0.3 payment.promised=-0.4 payment.refused=3.0 payment.sent=-0.3 reputation=1.0
szescd 8.56 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.8 legal=-0.7 payment.disputed=-0.3 reputation=0.6
szesci 7.46 bad=-0.7 complaint.delay=1.1 complaint.quality=0.7 escalation=1.0 growth=1.4 leaving=-0.4 payment.refused=1.1 payment.sent=1.5
szkic 8.85 bad=0.4 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4
szkiel 8.34 growth=1.2 praise=0.9
szkla 8.00 good=-0.4
szklan 6.42 good=-1.1
szkod 8.56 bad=0.5
szkoda 5.25 bad=3.0 complaint.cost=1.5 complaint.delay=-0.9 complaint.neglect=1.7 complaint.quality=1.0 escalation=-0.4 good=-2.6 growth=-0.4 meeting.off=0.9 payment.delayed=1.0 payment.refused=0.4 praise=-0.8 reputation=3.2 urgent=-0.3
szkode 8.34 bad=0.5 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.3 legal=2.1 payment.refused=-0.4
szkodl 8.00 bad=-0.5
szkody 8.56 bad=0.5
szkodz 7.87 bad=-0.7
szkola 8.85 bad=0.8 complaint.cost=1.0 complaint.delay=2.6 complaint.neglect=1.5 complaint.quality=0.4 leaving=-0.3 payment.disputed=1.3 payment.refused=0.8
szkole 6.12 bad=-1.6 complaint.cost=0.8 escalation=-0.6 growth=0.4 leaving=-0.4 legal=-0.8 meeting.off=-0.7 payment.disputed=-0.5 payment.promised=-0.5 payment.query=0.6 payment.refused=-0.7 payment.sent=1.3 praise=1.4 reputation=1.4 urgent=-0.5
szkoln 7.31 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.3 good=2.5 growth=1.7 leaving=0.4 praise=-0.3
szkoly 7.55 bad=-0.5 complaint.cost=0.7 complaint.neglect=-0.3 good=0.9 growth=1.5 leaving=-0.3 praise=0.8
szla 8.00 bad=0.9 complaint.delay=2.0 complaint.quality=1.1
szlaba 8.34 bad=0.8 good=-0.9
szlafr 6.58 good=0.6
szlak 8.34 bad=-0.7 good=1.1
szlaki 8.56 bad=-0.9 good=1.6
szlako 8.16 bad=-0.6
szmata 8.56 bad=0.5 good=-0.5
szmaty 8.85 bad=0.5 good=-0.4
sznyce 8.85 bad=1.1 good=-0.9
szok 7.11 bad=0.6
szoku 7.17 bad=0.6
szokuj 8.34 good=-0.4
szorst 7.64 bad=1.4 good=-1.4
szoste 8.16 bad=1.8 complaint.cost=1.6 complaint.delay=1.4 complaint.quality=1.8 escalation=0.9 leaving=-0.4 payment.promised=-0.3 praise=-0.6 urgent=3.6
szostk 8.85 bad=-0.4
szosty 8.34 bad=1.2 complaint.cost=-0.5 complaint.delay=3.5 complaint.neglect=0.4 complaint.quality=-1.1 good=-0.5 growth=-0.3 leaving=-0.4 payment.promised=-0.4 payment.refused=1.1 praise=-0.5 reputation=-0.6
szpatu 8.85 bad=0.4 good=-0.4
szpiku 8.16 bad=-0.5
szpilk 8.85 bad=0.6 good=-0.4
szpita 4.79 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=0.4 good=-0.8 growth=0.6 payment.delayed=1.5 payment.refused=-0.5 praise=0.5 reputation=-0.5
sztokh 8.85 bad=-0.3 good=1.6
sztucc 7.06 bad=1.5 good=-1.0
sztucz 6.73 good=-1.0
sztuk 7.17 bad=-2.6 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.5 growth=4.6 leaving=-1.4 legal=-1.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.3 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.4 praise=0.9 reputation=-0.7 urgent=1.0
sztuka 8.34 good=0.3
sztuke 8.85 bad=0.4 good=-0.4
sztuki 7.38 bad=-0.5 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.3 leaving=-0.6 legal=-0.3 payment.refused=-0.8 praise=-0.6 reputation=-0.3
sztywn 8.00 good=-0.7
szufla 7.17 bad=2.1 complaint.cost=1.1 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=1.2 good=-1.2 growth=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.8 payment.query=-0.5 payment.refused=2.0 praise=-0.6 reputation=-0.3
szuka 6.65 bad=-1.6 complaint.delay=-1.0 complaint.neglect=0.8 complaint.quality=0.8 escalation=-0.6 good=1.0 growth=2.6 leaving=-1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=1.4 reputation=0.8 urgent=-0.4
szukac 6.39 bad=0.4 good=-1.4
szukaj 6.73 bad=0.4 complaint.neglect=-0.3 complaint.quality=0.6 good=-1.4 praise=-0.3 reputation=0.4
szukal 6.48 bad=-1.1 complaint.quality=-0.4 good=2.2 praise=2.1
szukam 6.77 bad=-1.0 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=0.7 complaint.quality=-1.6 good=-1.4 growth=-0.4 leaving=1.0 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=2.6 payment.refused=-0.5 praise=-0.9 reputation=0.5 urgent=-0.4
szukan 8.00 bad=0.4
szukas 8.16 bad=-0.5
szumem 8.85 bad=0.6
szumna 8.56 bad=-0.5 good=-1.0
szumy 8.85 bad=0.5
szwagi 8.16 bad=-0.9 complaint.cost=-0.6 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.5 leaving=-0.5 legal=0.8 payment.disputed=-0.7 payment.refused=-0.4 praise=-0.6 reputation=-0.4
szwagr 8.85 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 growth=1.1 praise=0.8 reputation=-0.3
szwajc 7.64 bad=-1.2 complaint.quality=-0.5 good=0.9 growth=0.5 praise=1.3
szwecj 8.34 bad=-0.5
szwedz 6.28 bad=-1.3
szwow 8.34 bad=-0.4 good=0.5
szyba 8.34 complaint.neglect=0.7 complaint.quality=0.4 good=0.6 growth=1.7 leaving=1.2 legal=1.1 payment.refused=0.9 praise=0.7
szybci 6.73 complaint.cost=-0.5 complaint.delay=3.9 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=0.3 good=-0.3 growth=-0.4 leaving=-0.7 payment.refused=-0.4 payment.sent=1.9 praise=-0.4 reputation=1.0
szybka 6.61 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.3 good=2.4 payment.refused=-0.5 praise=1.5
szybki 5.96 bad=-0.7 good=1.6 meeting.off=1.3 payment.query=1.2
szybko 5.02 bad=-2.9 good=1.8 payment.query=0.8 praise=2.4 reputation=-0.4 urgent=0.8
szybsz 8.00 bad=0.5 complaint.delay=2.6 complaint.quality=-0.3 good=-0.5 praise=-0.6 reputation=-0.6
szyby 8.00 bad=-0.4 complaint.quality=-0.4 good=-0.4 reputation=-0.3
szyjki 8.34 bad=0.6 good=-0.6
szykow 8.85 leaving=-0.3 payment.query=1.7 payment.sent=1.5
szykuj 8.00 bad=0.5 complaint.neglect=1.0 good=-0.3 leaving=-0.3 legal=1.4 payment.refused=-0.3 praise=-0.4
szyld 8.16 bad=1.8 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=0.5 escalation=1.4 growth=1.7 leaving=-0.6 legal=-0.4 praise=0.7 reputation=0.7
szymbo 8.85 complaint.cost=2.2 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.9 reputation=-0.3
szynka 7.87 bad=-0.6 good=0.8
szynki 8.34 bad=0.8 good=-0.3
t 7.55 good=-0.4
ta 4.54 bad=2.0 complaint.neglect=0.8 complaint.quality=-0.9 escalation=-1.0 good=-1.2 growth=0.6 leaving=0.7 meeting.off=-1.0 payment.delayed=2.6 payment.disputed=1.2 payment.query=0.8 payment.refused=-0.9 payment.sent=-1.4 reputation=-0.7 urgent=-0.7
tabeli 8.85 bad=0.3 complaint.quality=0.8 leaving=-0.4
tabelk 8.56 complaint.neglect=1.7 complaint.quality=-0.6 leaving=-0.4 praise=-0.3
tablet 6.61 bad=-0.9 good=0.9
tablic 6.36 bad=-0.6 complaint.cost=0.8 complaint.delay=0.6 escalation=-0.5 growth=0.5 leaving=-0.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.4 praise=-0.5 reputation=2.9 urgent=2.0
tacy 7.87 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=0.7 leaving=0.7
tadeus 8.00 bad=-0.6
tak 3.31 bad=1.8 complaint.cost=-1.3 complaint.delay=0.3 complaint.quality=0.6 escalation=-0.8 good=0.4 growth=2.3 leaving=-1.2 legal=-0.7 meeting.off=0.4 payment.delayed=-0.7 payment.disputed=-1.7 payment.promised=2.3 payment.query=-0.7 payment.refused=-0.7 praise=2.5 reputation=0.8 urgent=-1.3
taka 4.97 bad=0.6 complaint.cost=1.8 complaint.delay=-1.1 complaint.neglect=-0.8 escalation=-0.6 growth=-0.7 leaving=0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=1.5 payment.sent=-0.3 praise=-0.4 reputation=1.4 urgent=-0.4
taki 5.01 complaint.cost=0.7 complaint.neglect=0.8 complaint.quality=1.3 escalation=-0.8 good=0.6 growth=0.7 leaving=-1.3 legal=0.7 meeting.off=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.8 payment.sent=-0.6 praise=0.5 reputation=-0.9 urgent=-0.5
takich 5.21 bad=1.5 complaint.cost=0.5 complaint.neglect=0.7 complaint.quality=0.3 good=-0.6 leaving=0.7 legal=0.6 reputation=2.2
takie 4.64 bad=-0.5 complaint.cost=2.2 complaint.delay=-0.7 complaint.quality=0.8 escalation=-0.3 good=-1.5 legal=0.7 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=0.6 payment.refused=-0.6 payment.sent=-0.3 praise=0.4 reputation=0.8
takieg 5.62 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=0.4 escalation=-0.3 good=-1.1 growth=-0.6 legal=-0.5 meeting.off=0.4 payment.delayed=-0.7 payment.promised=-0.6 payment.query=1.6 payment.refused=-0.9 reputation=-0.7 urgent=-0.3
takiej 6.04 bad=0.5 complaint.cost=1.7 complaint.delay=-0.3 good=-1.1 leaving=-0.4 payment.disputed=-0.4 payment.refused=1.8 payment.sent=1.1 praise=0.8
takim 5.63 bad=0.9 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=0.5 good=-1.9 payment.disputed=-0.4 reputation=-0.5 urgent=-0.5
takimi 7.24 bad=0.8
takowa 8.85 bad=0.5
taksow 7.11 bad=0.9 good=-0.7
taktem 8.56 good=0.4
taktu 8.56 bad=0.8 good=-0.6
taktyc 8.85 good=-0.4
takze 4.50 bad=-3.9 complaint.quality=-0.4 good=1.2 growth=0.4 payment.promised=0.9 praise=0.4
talerz 6.10 bad=2.0 good=-2.2
tam 4.13 bad=2.1 complaint.cost=3.4 complaint.delay=-0.8 complaint.neglect=1.6 complaint.quality=2.1 escalation=-0.4 good=-0.9 growth=-0.9 leaving=1.2 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.5 praise=-0.9 reputation=4.8 urgent=-0.4
tamtej 7.75 complaint.neglect=1.0 good=0.4 leaving=0.9
tamten 8.85 bad=-0.7 complaint.delay=-0.4 good=1.0 praise=0.9
tamtyc 8.85 bad=-0.7 good=-0.6 praise=-0.3
tanca 8.34 complaint.cost=1.8 complaint.neglect=-0.3 good=0.4 growth=1.6 leaving=1.1 praise=0.6 reputation=0.8
tance 8.56 bad=-1.3 good=2.2
tancow 8.56 bad=0.4 good=-0.3
tandet 7.38 bad=2.5 good=-1.0
tanecz 8.34 bad=0.8 good=-0.4
tani 8.34 good=0.4
tanich 8.00 good=-1.1
tanie 7.46 bad=-0.4
tanieg 8.16 complaint.neglect=-0.3 good=1.0 leaving=-0.4
taniej 7.31 bad=1.0 complaint.cost=3.5 complaint.quality=-0.6 good=1.0 growth=-0.4 leaving=2.2 praise=-0.3 reputation=-0.5
tanio 7.75 bad=-1.4 complaint.cost=3.5 complaint.quality=-0.3 good=2.2 praise=2.9
tanit 8.85 bad=-0.7
tansza 8.34 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.3 leaving=2.3 reputation=-0.4
tansze 7.55 good=-0.3
tanszy 7.75 bad=1.4 good=-1.0
tapcza 8.85 bad=0.5
tapeta 8.00 bad=0.3
tapety 8.34 bad=1.5 good=-1.1
taras 6.77 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 good=1.6 praise=2.0
tarase 8.00 bad=-1.1 good=0.8 growth=0.9 payment.sent=1.1 praise=0.5
tarasi 7.06 bad=-1.0
taraso 8.56 complaint.quality=0.9 payment.refused=1.3 reputation=-0.4
tarasu 8.34 bad=0.8 complaint.quality=0.6 good=-0.3 legal=0.9
tarasy 8.56 good=0.6
tarcie 8.56 bad=-0.3
tarczy 6.48 bad=0.6 good=-0.6
targac 7.75 bad=0.5 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-1.0 escalation=1.2 good=-0.6 leaving=0.6 legal=-0.4 meeting.off=-0.3 payment.refused=1.7 praise=-0.3 reputation=-0.6
targi 7.87 bad=0.5 complaint.delay=1.4 good=-0.4 leaving=-0.4 payment.refused=0.7 praise=-0.3 reputation=-0.3 urgent=1.3
targow 7.87 bad=-0.7 good=1.3
targu 8.34 bad=0.9 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=1.3 complaint.quality=0.3 good=-0.8 leaving=0.6 praise=-0.6 reputation=1.7
tarnow 8.00 bad=-1.3
tartak 8.56 bad=-1.2 complaint.quality=-0.4 good=0.9 growth=1.0 leaving=-0.4 praise=0.9
tasma 7.87 bad=0.8 good=-0.5
tata 7.87 bad=-0.5 good=0.6
tatr 8.56 bad=-0.4 good=1.1
taty 8.85 bad=-0.4 good=0.8 praise=1.1
tawern 8.00 bad=-0.7 good=1.7
taxi 7.87 bad=-0.5 good=1.3
taxowk 8.85 bad=-0.5 good=1.3
te 4.18 bad=2.0 complaint.delay=3.0 complaint.neglect=1.4 complaint.quality=1.3 escalation=-1.1 good=0.9 growth=1.2 leaving=1.9 legal=0.6 meeting.off=-1.1 payment.disputed=1.7 payment.promised=0.8 payment.query=-1.3 payment.refused=2.3 payment.sent=-0.7 praise=1.1 reputation=-0.4 urgent=-1.3
team 8.56 bad=-1.0 good=0.9
teatrz 8.56 bad=-0.4 good=-0.8
tech 8.85 bad=-0.4
techni 6.10 complaint.cost=0.7 complaint.quality=-0.4 escalation=1.4 growth=-0.5 leaving=-1.0 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.6 payment.promised=-0.6 payment.query=1.0 payment.refused=-0.3 payment.sent=0.5 praise=-0.8 urgent=1.4
techno 6.86 bad=-0.8 good=-1.2
teczki 8.56 bad=0.5 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.3 growth=-0.3 leaving=-0.8 payment.disputed=1.9
tego 3.27 bad=0.6 complaint.cost=0.4 complaint.neglect=2.6 complaint.quality=0.8 escalation=-0.6 good=-0.8 leaving=1.7 payment.disputed=1.0 payment.promised=0.6 payment.sent=-1.3 reputation=1.3 urgent=0.5
tegoro 7.55 bad=-0.6 good=-0.5
tej 4.12 bad=3.4 complaint.cost=1.9 complaint.delay=0.6 complaint.neglect=1.7 complaint.quality=2.2 escalation=1.3 good=-4.4 growth=-0.4 legal=2.2 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=2.3 payment.promised=-1.1 payment.refused=0.7 payment.sent=-0.9 praise=-0.6 reputation=2.6 urgent=-0.6
teksci 8.56 bad=-0.7 complaint.cost=2.7 complaint.quality=0.8 good=-0.4 leaving=-0.3 payment.disputed=-0.5 payment.refused=-0.7 praise=-0.4
tekst 6.26 bad=-1.4 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=0.7 escalation=-0.4 good=-1.1 growth=-1.0 leaving=-1.2 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.5 praise=-0.5 reputation=-1.1 urgent=-0.7
teksto 8.85 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.4 reputation=-0.3
tekstu 7.87 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.3 leaving=-0.4 legal=-0.6 payment.disputed=-0.4 payment.refused=0.6 praise=-0.4
teksty 8.00 bad=-0.7 complaint.quality=-0.4 good=0.5
tel 7.64 bad=-0.6
telefo 4.72 bad=3.4 complaint.cost=1.8 complaint.delay=0.9 complaint.neglect=6.1 complaint.quality=-0.4 escalation=3.7 good=-2.1 growth=-1.4 meeting.off=-1.2 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=-0.9 payment.query=-1.0 payment.refused=0.9 payment.sent=0.7 praise=-1.3 reputation=0.7 urgent=0.7
telewi 5.52 bad=2.3 complaint.quality=0.7 good=-1.5 leaving=1.3 praise=-0.4 reputation=0.9
temaci 8.56 bad=-0.5
temat 5.04 bad=1.3 complaint.cost=0.8 complaint.neglect=1.0 complaint.quality=2.0 escalation=3.0 good=-1.7 growth=-0.8 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=1.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=-1.4 reputation=1.5 urgent=-0.6
temato 8.56 good=0.5
tematu 7.46 bad=1.0 complaint.delay=1.6 complaint.neglect=1.7 complaint.quality=0.8 leaving=-0.3 legal=1.4 payment.disputed=0.9 praise=-0.3 reputation=0.8
tematy 7.31 bad=-0.9 complaint.quality=-0.4
temper 6.12 bad=2.5 good=-2.6
tempie 7.87 bad=-0.3 good=0.4
tempo 7.87 bad=0.8 complaint.cost=1.9 complaint.delay=3.7 complaint.neglect=1.1 complaint.quality=-0.5 good=-0.7 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=0.7 reputation=-0.3
temu 5.03 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=2.8 complaint.quality=0.9 good=-0.3 growth=3.4 leaving=-0.3 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.refused=1.0 payment.sent=-0.3 praise=0.7 reputation=-1.1 urgent=-0.5
ten 3.86 bad=1.3 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=-1.8 complaint.quality=3.3 growth=0.6 leaving=-1.4 legal=-0.5 meeting.off=-1.5 payment.delayed=0.7 payment.disputed=-0.8 payment.promised=-1.2 payment.query=2.7 payment.refused=0.7 payment.sent=-1.3 reputation=-1.3 urgent=0.4
tenden 8.16 good=-0.3
tenis 8.85 bad=-1.4 good=2.7
teniso 8.16 good=0.4
teoret 6.95 bad=-1.2 good=1.3
tepy 8.56 bad=0.8 good=-0.4
terape 7.06 bad=-0.8
terapi 6.16 bad=-0.7
teraz 4.72 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=2.4 complaint.quality=-0.4 escalation=0.9 good=-2.1 growth=-0.4 legal=-1.0 payment.delayed=1.7 payment.disputed=-1.4 payment.refused=-1.0 payment.sent=-0.9 praise=-2.9 reputation=-0.6 urgent=1.7
teren 6.69 bad=0.8 complaint.cost=1.3 complaint.quality=-0.3 good=0.5 payment.disputed=1.2 payment.refused=0.8
tereni 6.26 bad=-1.1 good=2.5
terenu 7.87 bad=-1.1 good=1.1
teresa 8.00 bad=0.8 complaint.delay=0.4 complaint.neglect=1.0
teresy 8.85 bad=0.4 complaint.delay=-0.4 complaint.quality=-0.3 leaving=-0.4
termac 8.85 bad=-0.4 good=0.3
termin 4.96 bad=-0.6 complaint.cost=-2.0 complaint.delay=4.9 complaint.neglect=-2.0 complaint.quality=-0.8 good=0.7 growth=-0.8 leaving=-0.8 legal=0.5 meeting.off=2.7 payment.delayed=4.3 payment.disputed=-0.6 payment.promised=3.6 payment.query=2.2 payment.refused=-1.1 payment.sent=-3.1 praise=1.0 reputation=-1.5 urgent=0.8
termom 8.56 bad=-0.4 good=1.0 growth=1.7 praise=1.2
termos 7.38 complaint.neglect=-0.3 good=0.6
termow 8.85 complaint.quality=0.7 reputation=1.0
termy 8.34 bad=-0.6 good=1.8
tesc 8.56 complaint.cost=0.9 complaint.neglect=-0.4 complaint.quality=0.5 good=0.6 growth=1.6 leaving=0.9 legal=1.1 praise=0.6 reputation=-0.4
tescio 7.87 bad=-2.2 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-1.1 good=1.6 growth=1.2 leaving=-0.5 legal=-0.3 praise=1.3 reputation=-0.4
teskni 8.56 bad=-0.4 good=0.8
test 7.31 bad=0.6
testac 8.85 bad=-0.5 good=0.6
testos 8.56 bad=-0.5
testow 6.95 bad=-0.6 complaint.cost=0.7 complaint.quality=0.5 escalation=0.8 good=0.5 leaving=0.7
testuj 8.34 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.6 leaving=1.7
testy 7.24 bad=-0.7 leaving=-0.7 payment.sent=-0.4
tetnia 8.00 bad=0.6
tetnic 7.87 bad=-0.6
tetno 8.85 bad=0.4
tez 3.70 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.4 escalation=-1.6 growth=3.9 leaving=0.6 meeting.off=1.9 payment.delayed=1.5 payment.promised=-0.5 payment.refused=2.0 payment.sent=0.7 praise=-0.5 reputation=0.7 urgent=-1.3
the 7.46 bad=-1.5 good=0.4
tico 8.85 bad=1.3 complaint.cost=2.1 complaint.quality=1.7 good=-0.5 praise=-0.6
tiktok 8.85 bad=1.1 complaint.cost=-0.3 complaint.quality=1.9 good=-0.6 leaving=-0.3 meeting.off=-0.3 reputation=2.7
tkanek 7.38 good=-0.4
tkanki 7.64 bad=-0.4 good=-0.5
tlo 8.85 complaint.quality=-0.5 good=-0.4
tloczn 8.00 bad=-0.4 good=2.3
tlok 7.87 good=-0.3
tlumac 4.92 bad=-0.4 complaint.cost=0.6 complaint.neglect=-0.8 complaint.quality=1.5 escalation=-1.2 good=0.7 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.9 payment.disputed=-1.3 payment.promised=-1.0 payment.refused=0.5 payment.sent=-0.5 praise=3.6 reputation=0.6 urgent=1.1
tlumy 8.56 bad=0.9 good=-0.4
tluste 7.87 bad=1.1 good=-1.1
tlusty 8.85 bad=-0.4
tluszc 6.95 bad=-0.5 good=-0.6
to 2.09 bad=4.2 complaint.cost=2.2 complaint.delay=0.9 complaint.neglect=0.9 complaint.quality=0.8 good=-1.8 legal=0.6 meeting.off=-2.7 payment.disputed=1.5 payment.promised=-0.6 payment.query=0.5 payment.sent=-2.1 praise=0.7 reputation=3.0 urgent=0.4
toalec 7.64 bad=0.7 complaint.cost=1.1 complaint.quality=0.9 good=-0.6
toalet 6.00 bad=2.4 complaint.quality=0.8 escalation=1.0 good=-1.8 reputation=0.9
todze 8.85 complaint.neglect=-0.3 good=-0.3 legal=0.8 praise=-0.3 reputation=-0.3
togi 8.85 bad=-0.3 good=-0.7
toksyc 8.85 bad=-0.5
toku 8.56 bad=1.3 good=-0.4
tomasz 6.86 bad=-0.7 good=-1.3
tomku 8.85 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.5 good=0.3 payment.refused=-0.4 praise=0.5 reputation=-0.4
tomogr 7.11 bad=-0.4 good=-0.6
tonacj 8.85 good=-0.5
tonem 8.00 bad=0.7 good=-0.7
tony 8.85 bad=0.5
topion 8.56 bad=1.4 good=-0.6
tor 8.00 bad=0.4
torbie 7.64 bad=0.3
torebk 8.16 bad=1.2 good=-0.7
torrem 8.56 bad=0.8 good=-0.3
tort 8.16 bad=-0.9 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=0.3 good=-1.2 growth=-0.5 leaving=-0.4 legal=-0.4 payment.refused=1.1 payment.sent=-0.4 praise=-0.9 reputation=-0.6 urgent=2.6
tortem 8.85 bad=0.4 complaint.quality=0.4 reputation=0.8
tortur 8.85 bad=0.6 good=-0.6
toruni 8.00 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.9 growth=1.1 leaving=0.6 praise=1.6 reputation=-0.4
toskan 8.85 bad=-1.1 good=1.2
toster 8.85 bad=0.5 good=-0.4
tostow 8.00 bad=1.0 good=-0.7
totaln 5.82 bad=2.8 good=-2.1
tour 8.85 bad=-0.6 good=-0.3
towar 8.34 bad=0.6 good=-0.5
towaru 8.56 complaint.cost=1.1 complaint.quality=0.7 legal=1.2 payment.delayed=1.0 payment.refused=-0.5
towarz 6.12 bad=1.6 complaint.quality=1.0 good=-0.7 legal=1.5
toya 8.56 bad=-0.5 good=-0.5
toytoy 8.85 bad=1.0 good=-0.4
trace 8.56 complaint.delay=1.0 complaint.quality=0.4
traci 8.00 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-1.0 leaving=0.4 payment.refused=1.8 praise=0.6 reputation=-0.4
tracic 8.16 bad=-1.1 good=-0.6
tracis 8.85 bad=0.7
tradyc 6.45 bad=-1.1 good=-0.5
tradzi 7.31 bad=-1.0 good=0.7
trafi 7.31 bad=1.1 good=-0.6 legal=2.1 payment.promised=1.8 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.4 praise=-0.3
trafia 6.69 bad=0.4 complaint.delay=-0.4 complaint.quality=0.5 good=-0.9 payment.delayed=1.9 praise=1.3 reputation=-0.6
trafic 6.77 bad=0.7 complaint.quality=0.6 good=-1.3 legal=1.0 payment.refused=1.3
trafie 8.34 good=-0.4
trafil 4.64 bad=-1.9 complaint.delay=-0.5 complaint.neglect=-0.9 good=3.9 leaving=-0.9 praise=2.9 reputation=-0.6
trafio 8.00 bad=-0.8 good=1.1
trafna 7.75 bad=-0.4 good=0.5
trafne 7.46 bad=-0.5 good=1.0
trafni 7.87 bad=-0.4 good=0.4
traged 6.31 bad=3.2 good=-2.4
tragic 6.65 bad=2.8 good=-1.9
trakci 5.67 bad=1.7 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.6 leaving=1.5 payment.disputed=1.2 praise=-0.3 reputation=0.7
trakto 5.89 bad=3.8 complaint.cost=-0.5 complaint.neglect=0.9 complaint.quality=2.7 good=-2.0 growth=-0.5 leaving=1.8 legal=1.5 payment.disputed=1.0 payment.promised=1.0 praise=-0.4 urgent=-0.4
traktu 6.48 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=2.1 complaint.quality=-0.8 growth=-0.3 leaving=-1.3 legal=0.7 payment.refused=0.4 praise=-0.8 reputation=2.2
trampo 8.16 good=0.3
tramwa 7.17 bad=-1.0
transa 7.64 bad=-0.8 good=-0.6
transf 7.55 good=0.4
transm 8.34 complaint.quality=0.6 reputation=1.1
transp 6.58 bad=-2.4 complaint.cost=-0.7 complaint.quality=-0.3 good=0.5 payment.disputed=1.4 payment.promised=-0.4 payment.query=1.3 payment.refused=-0.4 payment.sent=2.0
transz 8.00 bad=2.2 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=1.3 good=-1.1 growth=-0.4 leaving=-1.0 legal=0.5 meeting.off=-0.5 payment.delayed=0.4 payment.promised=-0.5 payment.refused=5.5 payment.sent=-0.4 praise=-0.9 reputation=-0.9
trasa 8.56 bad=0.6 good=-0.5
trasie 7.75 bad=-0.8 good=0.9
trasy 8.00 bad=-0.9 good=0.7
traugu 8.85 bad=-0.4
travel 7.75 bad=-0.5
trawy 8.56 good=0.4
tree 8.85 bad=-0.3
trend 8.56 good=-0.3
trendy 8.56 good=-0.4
trener 8.56 complaint.delay=1.1 complaint.quality=0.7 leaving=1.2
trenin 7.87 bad=0.8 reputation=2.7
tresc 8.00 bad=0.3 complaint.delay=-0.8 complaint.neglect=-0.6 good=-1.1 growth=-0.3 leaving=-0.6 legal=2.4 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.4 reputation=1.1
tresci 7.87 bad=-0.6 complaint.quality=-0.4 good=-0.7 payment.disputed=-0.4 payment.query=2.3
tripad 8.16 complaint.quality=-0.6 legal=-0.4
trkaci 8.85 bad=0.4
troche 4.75 bad=-1.1 complaint.cost=2.1 complaint.delay=-1.4 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.3 good=1.9 growth=0.6 leaving=-1.5 legal=-0.8 meeting.off=0.4 payment.promised=-0.3 payment.refused=-1.0 payment.sent=-0.4 praise=0.6 reputation=-0.6 urgent=-0.3
trojka 8.85 bad=0.5
trojki 8.85 bad=-0.5 good=0.7
trojmi 7.64 complaint.quality=0.7 good=-0.7 leaving=0.6 praise=0.8
troski 8.34 bad=-0.7 good=0.6
troszc 7.87 bad=-0.6 good=0.3
troszk 6.65 bad=-2.2 good=1.7
trudem 8.00 good=0.4
trudna 8.00 good=0.5
trudni 7.38 bad=1.7 complaint.cost=2.4 complaint.quality=-0.5 good=-0.5 leaving=0.8 praise=-0.4
trudno 5.43 bad=-0.5 complaint.cost=1.3 complaint.neglect=0.6 complaint.quality=1.9 good=-0.9 leaving=0.4 legal=-0.4 meeting.off=0.7 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=0.9 praise=-0.8
trudny 6.86 complaint.delay=0.6 complaint.neglect=0.5 good=-0.4 leaving=0.6
trudu 8.85 bad=-0.6 good=-0.3
trunki 8.00 bad=-1.1 good=2.9
trwa 6.31 bad=-1.4 good=-1.4 leaving=-0.4 payment.refused=0.5 praise=-0.4 reputation=0.6
trwac 7.75 good=1.7 praise=1.9
trwaja 7.17 bad=-0.9 good=-0.8
trwal 7.17 good=-0.7
trwala 6.00 bad=1.1 good=-0.3
trwalo 6.61 bad=1.8 complaint.cost=-0.3 complaint.delay=-0.4 praise=1.9
trwaly 7.55 bad=0.9 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.9
trwani 8.16 bad=0.5
tryb 8.00 bad=-0.4 complaint.neglect=0.9 payment.refused=0.7 urgent=1.1
trybie 7.64 bad=-0.4 good=0.7
trzask 8.00 bad=0.7 good=-0.5
trzeba 4.00 bad=1.2 complaint.cost=0.5 complaint.neglect=0.7 complaint.quality=-1.6 escalation=-0.5 leaving=-1.6 legal=-0.4 meeting.off=2.0 payment.delayed=-1.3 payment.disputed=1.2 payment.promised=-0.5 payment.query=-0.6 payment.sent=-0.6 reputation=0.3 urgent=-0.4
trzech 5.77 bad=-1.1 complaint.cost=1.9 complaint.delay=1.4 complaint.quality=0.6 good=-1.2 growth=-0.3 leaving=-0.8 legal=-0.5 meeting.off=-0.5 payment.disputed=1.0 payment.promised=-0.8 payment.query=-0.7 payment.sent=0.6 praise=-1.7 reputation=0.5 urgent=-0.7
trzeci 5.44 bad=2.4 complaint.cost=1.5 complaint.delay=1.3 complaint.quality=3.9 escalation=-0.3 good=-2.1 growth=0.4 leaving=1.4 legal=0.4 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.6 payment.sent=-0.6 praise=-1.1 reputation=1.0 urgent=-0.8
trzema 8.00 bad=-0.7 good=-0.5 leaving=-0.4
trzy 4.94 bad=-1.1 complaint.cost=1.4 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=1.5 escalation=1.1 good=1.5 growth=2.0 leaving=-0.8 legal=-0.3 meeting.off=-0.8 payment.delayed=2.2 payment.disputed=1.8 payment.promised=-1.8 payment.query=0.4 payment.refused=-1.2 payment.sent=0.7 praise=2.1
trzydn 8.56 bad=-0.4 good=0.3
trzydz 7.06 bad=3.4 complaint.cost=1.8 complaint.delay=3.2 complaint.quality=2.4 escalation=0.6 good=-1.4 growth=-0.6 legal=1.6 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.3 payment.refused=2.2 payment.sent=-0.6 praise=-1.7 reputation=1.5 urgent=-0.6
trzygw 8.00 bad=-0.5 good=-0.5
trzykr 7.64 bad=1.3 complaint.cost=-0.4 complaint.neglect=3.4 good=-1.2 leaving=-0.4 legal=-0.4 meeting.off=2.0 payment.refused=-0.5 praise=-0.5 reputation=-0.4
trzyma 6.08 bad=0.7 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=0.8 leaving=0.7 legal=-0.5 meeting.off=-0.4 payment.disputed=1.1 payment.refused=-0.3 praise=1.7 urgent=1.4
trzymi 8.85 bad=0.9 complaint.quality=2.0 leaving=0.9 legal=-0.6
trzyos 8.56 bad=0.7 good=-0.4
trzyst 8.16 bad=1.6 complaint.cost=3.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.5 leaving=0.6 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=2.5 praise=-0.8
tsh 7.38 bad=0.5 good=-0.4
tu 4.52 bad=0.8 complaint.cost=-0.8 complaint.neglect=0.3 complaint.quality=-0.8 escalation=0.5 good=2.3 leaving=-1.2 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.1 payment.sent=-0.3 reputation=0.5 urgent=0.6
tui 7.00 bad=-0.9
tulani 8.85 good=0.4
turcji 7.55 bad=-0.5 good=-1.6
tureck 7.46 bad=-0.3 good=1.6
turki 8.56 bad=1.5 good=-0.8
turkow 8.34 bad=-1.1 good=-0.4
turnie 7.46 bad=-0.4 complaint.quality=0.7 praise=0.6
turnus 7.46 complaint.quality=-0.4 good=-1.3
turysc 7.87 bad=1.9 complaint.delay=1.0 complaint.neglect=0.5 good=-1.1 reputation=1.2
turyst 5.39 bad=-3.8 complaint.cost=0.5 complaint.quality=-0.4 payment.promised=1.0
tutaj 5.64 good=-0.5 payment.promised=1.2
tuz 6.06 bad=0.9
tv 5.98 bad=-1.0 good=2.2
twarda 8.34 bad=-0.5
twarde 7.64 bad=0.7 good=-0.7
twardo 7.55 bad=-0.4 complaint.delay=0.6 complaint.neglect=0.8 escalation=1.3 good=-0.7
twardy 7.38 bad=0.6
twarz 7.17 bad=0.6
twarzy 6.51 good=-0.6
twierd 5.77 bad=1.6 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=1.8 good=-1.1 growth=-0.4 leaving=-0.5 legal=1.0 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.6
twoim 8.56 bad=-0.4 good=0.4 growth=1.2 praise=0.9
twoj 8.56 growth=1.2 praise=0.9
twoje 8.16 bad=-1.4 complaint.neglect=-0.9 complaint.quality=-0.4 good=-0.3 payment.refused=-0.4 praise=-0.4
tworcz 8.85 bad=-0.7 good=0.8
tworza 7.38 good=-0.4
tworze 7.87 bad=-0.5
tworzy 7.24 bad=-1.2 good=2.4
tych 4.87 complaint.delay=-0.6 complaint.neglect=1.2 good=-1.2 growth=0.6 leaving=1.1 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=2.5 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.5 reputation=1.2
tydz 8.56 bad=0.5 good=-0.4
tydzie 5.43 bad=2.1 complaint.cost=-1.1 complaint.delay=7.4 complaint.neglect=3.9 complaint.quality=-0.9 escalation=1.0 good=-1.1 leaving=-1.0 legal=-0.9 meeting.off=0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.5 reputation=2.6 urgent=-0.5
tyg 7.00 good=2.4
tygodn 4.40 bad=2.8 complaint.cost=-0.7 complaint.delay=7.6 complaint.neglect=2.4 complaint.quality=2.1 escalation=2.5 good=-1.7 leaving=-2.4 meeting.off=0.5 payment.delayed=0.7 payment.disputed=0.8 payment.promised=0.4 payment.query=-1.7 payment.refused=0.3 payment.sent=-0.4 praise=-2.3 reputation=1.7 urgent=-0.6
tylach 8.34 bad=-0.6
tyle 5.10 bad=1.9 complaint.cost=4.0 complaint.delay=-1.1 complaint.neglect=-0.3 complaint.quality=0.5 escalation=-0.3 good=-1.5 growth=-0.7 meeting.off=-0.4 payment.delayed=2.7 payment.disputed=2.0 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.6 praise=-0.7 urgent=-0.4
tylka 8.85 bad=0.4 good=-0.5
tylko 3.29 bad=2.3 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.6 escalation=-1.1 good=-1.8 growth=1.2 leaving=-0.9 legal=-0.5 meeting.off=-1.6 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=1.3 payment.query=1.7 payment.refused=-1.7 payment.sent=-1.8 reputation=0.5 urgent=0.8
tylu 7.38 bad=0.4 good=-0.6
tylw 8.85 bad=0.7 good=-0.3
tym 3.07 bad=-0.9 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=0.5 escalation=0.8 good=-1.0 growth=0.5 leaving=0.9 meeting.off=1.9 payment.delayed=0.6 payment.promised=0.6 payment.query=0.4 payment.refused=0.5 payment.sent=-1.3 praise=1.7 urgent=-1.3
tymcza 6.81 bad=-1.0 complaint.neglect=1.0 urgent=1.0
tymi 6.81 bad=1.6 complaint.neglect=-0.4 good=-1.1 praise=-0.3 reputation=-0.3
tynk 8.34 bad=0.8
tynkie 8.85 bad=0.7 good=-0.4
typ 7.87 bad=-1.1
typowa 8.16 good=-0.4
typowe 8.16 bad=0.9 good=-0.5
typowo 7.31 bad=1.6 good=-2.1
typowy 7.38 good=-0.3
typu 5.29 bad=-1.1 good=-0.6
typy 8.56 bad=-0.3
tys 5.96 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=1.3 good=-1.9 leaving=-0.5 legal=1.3
tysiac 6.61 bad=1.6 complaint.cost=3.8 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=0.8 good=-0.9 growth=-0.4 legal=0.3 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=2.0 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.7 payment.sent=0.9 praise=-1.1 urgent=-0.5
tysiec 6.31 bad=4.5 complaint.cost=5.1 complaint.delay=-1.6 complaint.neglect=-0.5 complaint.quality=3.6 escalation=1.2 good=-1.6 growth=-1.3 leaving=-0.9 legal=1.4 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=2.0 payment.promised=-0.7 payment.query=-0.4 payment.sent=-0.7 praise=-1.0 reputation=5.0 urgent=0.6
tytul 7.55 bad=-1.3 complaint.quality=-0.4 legal=-0.4 meeting.off=-0.5 payment.sent=1.4 praise=-0.3
tytule 7.46 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.7 leaving=-0.4 legal=0.8 payment.disputed=-0.8 payment.refused=-0.5 payment.sent=2.1 praise=-0.6 reputation=0.4 urgent=-0.4
tytulu 7.87 bad=0.8 complaint.delay=0.4 complaint.quality=1.3 leaving=0.8 legal=1.7 urgent=1.4
tzn 6.95 bad=-1.5 good=0.3
tzw 5.79 good=-2.4
u 3.38 bad=-1.5 complaint.cost=-0.9 complaint.delay=3.8 complaint.neglect=0.9 complaint.quality=-1.1 escalation=-0.6 good=1.0 leaving=3.7 legal=0.4 payment.delayed=0.4 payment.disputed=-0.3 payment.promised=1.8 payment.query=0.4 payment.refused=1.2 payment.sent=0.5 praise=-0.6 reputation=-0.3 urgent=-0.7
ub 7.38 bad=-0.4
ubaw 8.85 bad=1.5 complaint.quality=0.9 good=-0.6
ubezpi 7.24 bad=0.3 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=2.1 escalation=-0.4 good=-1.4 growth=-1.0 leaving=-1.3 legal=3.0 meeting.off=0.9 payment.delayed=2.1 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.5 praise=-1.5 reputation=-0.6 urgent=-0.6
ubiegl 6.95 bad=0.3 complaint.delay=1.0 complaint.quality=-0.4 good=-0.7 leaving=0.7
ubiera 8.85 good=-0.4
uboczu 7.17 bad=0.4 good=-0.3
ubogie 7.46 bad=0.9 good=-0.5
ubolew 8.85 good=0.5
ubrani 7.11 bad=-0.4 good=0.5
ubytki 8.34 bad=0.3
ucha 7.24 bad=-0.4
ucho 7.75 good=0.4
uchodz 8.56 bad=0.3
uchu 8.56 bad=0.3
uchwal 8.00 bad=1.8 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=1.1 good=-0.6 leaving=1.6 legal=1.0 meeting.off=-0.4 payment.disputed=-0.3 praise=-0.5 reputation=-0.3
uchwyt 8.16 bad=0.6 good=-0.6
uchylo 8.85 bad=0.9 complaint.quality=0.8
uciazl 7.55 bad=-0.5 good=0.5
uciecz 8.56 bad=-0.4
ucieka 7.55 bad=0.5 good=-0.8
uciekl 8.16 bad=0.4 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.4 leaving=2.0 reputation=-0.3
uciesz 8.34 bad=0.7 complaint.cost=0.9 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.5 reputation=-0.6
ucza 8.34 bad=-0.9 good=2.1
uczciw 7.31 bad=-1.0 complaint.cost=1.1 good=0.8 growth=1.0 meeting.off=-0.3 payment.delayed=2.0 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=0.7
uczeln 7.00 bad=-0.4 good=-0.9 meeting.off=1.5 payment.query=1.5
uczeni 7.75 bad=-0.6 good=-0.5
uczest 6.06 bad=-0.5 complaint.neglect=-0.4 complaint.quality=0.4 good=-1.2 leaving=-0.4 praise=-0.3 reputation=1.0
uczesz 8.16 good=0.3
ucznio 8.85 bad=-1.1
uczony 8.16 good=-0.5
uczuci 7.46 bad=2.2 complaint.quality=-0.5 good=-1.1 meeting.off=-1.4
uczule 8.16 bad=0.6 good=-0.6
uczyc 7.87 bad=0.8
uczyl 8.85 bad=0.5 complaint.cost=1.0 complaint.quality=0.6 escalation=1.1 leaving=0.9
uczyla 8.56 bad=0.7 complaint.delay=2.5 payment.refused=2.2
uczyni 7.87 good=-0.4
uczynn 6.73 bad=-1.9 good=2.5
uda 7.38 bad=0.4 good=0.8
udac 6.86 bad=1.0 good=-0.7
udajac 7.75 bad=0.8 good=-0.7
udaje 7.55 bad=-0.7 complaint.delay=-0.5 complaint.neglect=0.5 leaving=-0.6 reputation=0.7
udal 7.75 good=0.4
udala 7.06 bad=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 good=0.9 leaving=0.9 praise=1.7 reputation=-0.3
udalo 5.85 bad=-1.1 complaint.quality=1.3 good=3.1 praise=0.5
udane 7.64 bad=-1.3 good=2.1 praise=1.5
udany 6.42 bad=-3.6 good=4.6
udanyc 8.00 bad=-0.7 good=0.9
udawac 8.56 bad=0.4 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.4 legal=1.0 reputation=2.0
udawal 8.00 bad=0.8 complaint.neglect=0.8 complaint.quality=-0.5 praise=1.0 reputation=1.2
udekor 8.85 bad=-0.5 good=0.9
uderze 8.85 bad=0.5 good=-0.3
uderzy 8.00 bad=0.5 good=-0.4
udo 8.85 bad=0.4
udogod 7.11 bad=-0.6 good=0.4
udokum 8.56 praise=-0.4
udoste 7.17 bad=-1.5 good=1.3
udrozn 8.56 bad=-0.4 good=0.7
udzial 6.31 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.5 good=-1.4 growth=-0.3 leaving=-0.8 payment.refused=-0.4 praise=-0.4
udziel 6.28 bad=-2.5 good=1.0 legal=-0.4
ufam 8.85 bad=0.6
uff 8.85 bad=-1.0
ufnale 8.34 bad=-1.1 good=2.0
ugina 8.56 bad=0.7 complaint.cost=1.4 complaint.quality=0.7 legal=0.8
ugoda 8.56 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.7 payment.refused=-0.3 praise=-0.6 reputation=-0.8
uiszcz 8.56 bad=0.5 complaint.cost=1.7 complaint.quality=-0.7 good=-0.6 legal=-0.7 payment.delayed=2.7 payment.disputed=-0.3
uj 8.16 bad=-0.4
ujac 8.56 good=0.7
ujawni 8.34 complaint.quality=0.6 leaving=-0.4 legal=0.6 payment.query=0.7
ujemne 8.85 bad=1.1 good=-0.8
ujmuja 8.00 bad=0.9 complaint.quality=0.9 good=-0.6 legal=1.1 payment.refused=0.9
uklad 7.31 complaint.cost=1.1 complaint.delay=0.8 complaint.neglect=-0.4 good=-0.7 payment.promised=-0.3 payment.refused=2.2
uklada 8.00 bad=0.9
uklade 8.85 bad=-0.5 good=0.5
ukladu 6.81 bad=-0.7 good=-0.9
uklady 8.85 good=0.3
uklon 8.85 bad=-2.1 complaint.cost=-0.4 complaint.quality=-0.7 good=2.6 praise=1.3
uklone 8.85 bad=0.5
ukocha 8.34 bad=-0.8 good=0.5
ukoncz 7.87 bad=-0.7 good=-0.5
ukradl 8.85 bad=-0.4 good=0.6 praise=0.8
ukrain 7.64 bad=-0.5 complaint.cost=0.4 complaint.quality=0.5 good=0.3 growth=1.1 leaving=0.8 legal=-0.3 meeting.off=-0.3 payment.refused=-0.4 praise=0.9 reputation=-0.6 urgent=-0.4
ukryc 8.85 bad=-1.1 complaint.quality=-0.3 praise=-0.3
ukryta 8.85 good=1.4
ul 6.58 bad=-0.8
ule 8.85 bad=-0.7
ulga 7.87 bad=-0.5 good=1.4 leaving=-0.4 praise=0.9
ulge 8.16 bad=-0.8 good=1.4 growth=1.6 praise=1.1
ulgi 8.85 payment.delayed=-0.5
uli 8.85 bad=-0.3
ulica 8.00 bad=1.0 complaint.delay=1.0 complaint.neglect=1.4 complaint.quality=-0.6 growth=1.0 leaving=-0.4 praise=0.5 reputation=1.4
ulice 7.06 good=0.8
ulicy 5.64 bad=0.3 leaving=0.4 legal=0.4 meeting.off=2.1
uliczk 8.34 bad=-0.3
uliczn 8.34 good=0.6
ulokow 7.55 bad=-0.4 good=-1.2
ulotce 8.34 bad=0.7 complaint.cost=-0.3 complaint.quality=1.3 good=-0.5 praise=-0.4 reputation=-0.4
ulotka 8.34 bad=0.5 complaint.quality=1.4
ulotke 8.16 bad=-0.4
ulotki 8.34 good=1.0 praise=2.0
ulozen 8.00 bad=-0.4 good=1.2
ulozy 8.85 good=-1.1 praise=-1.0
ultrad 8.56 bad=-0.6
umarla 8.85 bad=1.0 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=1.9 good=-0.4 praise=-0.3 reputation=-0.4
umawia 7.11 bad=2.2 complaint.cost=3.9 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 payment.disputed=1.5 payment.query=-0.5 payment.refused=1.0
umial 8.85 bad=-0.3
umiark 8.00 bad=-0.9 good=2.0
umie 8.34 bad=-0.5 complaint.neglect=0.8 complaint.quality=0.6 legal=0.8 payment.refused=-0.4 praise=-0.3
umieja 8.34 bad=-1.4
umieje 6.77 bad=-1.0 good=0.8
umiem 8.16 bad=0.6 complaint.cost=3.3 complaint.delay=0.8 complaint.neglect=-0.9 complaint.quality=1.0 escalation=0.8 leaving=-0.6 legal=0.6 payment.disputed=0.8 payment.query=-0.3 payment.refused=-0.4 praise=-0.4 reputation=0.9
umiera 8.00 complaint.quality=0.4 escalation=1.2
umknel 8.56 complaint.quality=-0.3 good=-0.4 payment.delayed=2.8 payment.disputed=-0.4 payment.promised=2.9 payment.query=-0.8 payment.refused=-0.4 payment.sent=-1.3
umow 8.16 bad=0.9 complaint.quality=-0.8 escalation=-0.5 good=-0.6 leaving=0.9 legal=-0.3 reputation=-0.4
umowa 6.48 bad=-1.6 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=-0.8 good=-1.2 growth=1.0 leaving=1.0 legal=1.7 meeting.off=-0.9 payment.delayed=-0.9 payment.promised=1.0 payment.query=-0.8 payment.sent=0.3 praise=-1.8 reputation=-1.3 urgent=-0.8
umowam 8.85 bad=-0.4
umowe 6.21 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-1.4 escalation=-1.8 growth=3.5 leaving=2.4 meeting.off=0.8 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=-1.3 payment.query=-0.8 payment.sent=-1.1 praise=-0.6 reputation=-1.7 urgent=-1.0
umowic 7.75 good=-0.6
umowie 7.06 bad=-0.8 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.3 good=-0.9 growth=-0.4 leaving=1.0 legal=-0.5 payment.disputed=0.9 payment.query=-0.5 payment.refused=-0.5 payment.sent=1.7 praise=-0.6 reputation=-0.6
umowil 7.06 bad=-0.6 complaint.delay=1.2 good=0.6 leaving=1.2 payment.refused=0.6 praise=-0.5 reputation=-0.3
umowio 6.95 bad=-1.0 good=1.6
umowna 8.56 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.3 legal=1.9 payment.disputed=0.9 payment.query=-0.4 payment.refused=-0.4 praise=-0.3 reputation=-0.7
umowne 8.56 complaint.quality=-0.5 good=-0.5 leaving=1.6 legal=2.0 praise=-0.5 reputation=-0.3
umowny 8.16 complaint.quality=-0.3 good=-0.4 legal=1.2 payment.disputed=-0.3 payment.refused=1.4 praise=-0.4
umowy 5.77 bad=-0.5 complaint.cost=-1.8 complaint.delay=0.7 complaint.neglect=0.9 complaint.quality=-0.6 good=-2.2 leaving=3.8 legal=4.0 meeting.off=0.7 payment.delayed=-1.0 payment.refused=-2.0 praise=-2.4 reputation=-1.0
umozli 6.69 bad=-1.0 good=0.4
umyc 7.55 bad=0.7 good=-0.6
umysl 8.85 bad=-0.5
umyslo 8.56 bad=-0.6 good=0.8
umyslu 8.56 bad=-0.3
umywal 6.45 bad=0.7
underd 8.85 bad=-0.7
unicef 8.85 good=-0.5
uniemo 7.11 bad=0.6 good=-1.1
unijne 8.00 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.4 leaving=1.1 legal=-0.3 payment.query=1.2
unikac 7.64 bad=2.0 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=1.2 good=-1.4
unikaj 8.16 bad=0.5
unikal 7.75 bad=-1.2 good=1.1
union 8.34 bad=-0.4
univer 8.85 good=-0.4
uniwer 6.08 bad=-1.6 complaint.quality=0.7 good=-1.2 reputation=1.1
unosi 8.16 bad=0.9 good=-0.6
uodo 8.16 bad=2.2 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=2.4 escalation=1.2 leaving=-0.9 legal=3.5 reputation=-0.4
uokik 8.56 bad=0.9 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.6 good=-0.5 legal=2.7 payment.refused=-0.5 reputation=3.5
upadek 8.16 bad=0.8 good=-0.5
upadki 8.85 good=0.4
upadku 8.85 bad=0.4
upadlo 7.46 bad=-2.1 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.3 good=-1.7 growth=-0.7 leaving=-0.7 legal=-1.3 meeting.off=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.7 payment.sent=-0.4 praise=-1.2 reputation=-0.7 urgent=-0.5
upalow 8.34 bad=-0.4
upewni 7.17 good=0.8 payment.query=1.1
uplawo 8.85 bad=0.5 good=-0.5
uplywa 8.85 bad=-0.6 leaving=-0.5 legal=1.9
uplywe 8.85 bad=0.4 good=-0.6
uplywi 8.56 bad=0.5 complaint.delay=0.9 complaint.quality=0.7 leaving=0.7 legal=1.0
upodob 8.85 bad=-0.6 good=0.7
upokar 8.85 bad=0.4 good=-0.3
upolow 8.85 bad=-0.4 good=0.7
upomin 7.64 bad=1.0 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.4
upomni 7.46 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=1.2 good=-0.5 leaving=0.6 legal=2.7 payment.promised=1.2 payment.refused=1.5 praise=-0.4
uposle 8.00 good=-0.4
upragn 8.16 good=0.4
uprawn 7.24 bad=1.0 complaint.delay=1.5 complaint.neglect=0.5 complaint.quality=1.4 escalation=-0.6 good=-1.1 growth=-0.5 leaving=-0.3 legal=3.1 payment.disputed=-0.3 payment.query=1.2 payment.refused=-0.4 praise=-0.5 reputation=-0.4 urgent=1.1
uprzed 6.69 bad=0.5 complaint.delay=1.4 complaint.neglect=-1.3 complaint.quality=0.4 escalation=0.7 growth=1.9 leaving=0.9 legal=0.4 meeting.off=0.7 payment.delayed=2.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 reputation=-0.6
uprzej 5.55 bad=-3.1 complaint.delay=-0.8 complaint.neglect=1.9 escalation=0.3 good=4.7 growth=1.2 leaving=2.4 meeting.off=-0.3 payment.delayed=0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=0.5 payment.refused=0.3 payment.sent=-0.4 urgent=-0.6
uprzyk 8.85 bad=1.5 good=-0.8
upy 8.85 complaint.quality=0.6 good=-0.6 leaving=-0.3 payment.refused=0.9
uratow 6.69 bad=-1.7 complaint.cost=-0.4 complaint.quality=-0.9 good=3.0 leaving=-0.3 meeting.off=-0.4 payment.sent=-0.3 praise=1.8 urgent=-0.6
uregul 7.31 bad=-1.6 complaint.delay=-1.0 complaint.quality=-1.0 good=-1.6 growth=-0.5 leaving=-0.9 legal=-0.7 meeting.off=-0.5 payment.delayed=1.8 payment.promised=4.9 payment.query=1.6 payment.sent=5.7 praise=-1.1 reputation=-0.7 urgent=-0.5
urlop 6.58 bad=-0.7 complaint.delay=-0.4 complaint.neglect=0.7 good=-0.7 growth=-0.4 leaving=-0.6 legal=0.8 payment.refused=0.6 praise=-0.6
urlopi 6.51 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.3 good=-1.4 growth=-0.6 leaving=-1.4 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6 reputation=-0.6 urgent=-0.6
urlopu 7.46 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=-0.8 good=-0.8 growth=-0.4 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=1.7 payment.refused=-0.3 payment.sent=-0.4 praise=-0.8 urgent=-0.6
urocza 8.16 bad=-0.9 good=1.3 reputation=0.9
urocze 7.87 good=0.4
uroczy 7.06 bad=-0.6 complaint.delay=-0.6 good=-0.6 payment.delayed=-0.5 payment.promised=1.6 reputation=0.7
uroda 8.85 good=-0.5
urodze 7.64 good=-0.6
urodzi 6.81 complaint.cost=0.8 complaint.neglect=0.5 complaint.quality=0.4 good=-0.5 leaving=0.4
urok 7.75 bad=-0.4 good=-0.5 leaving=-0.4 praise=-0.6
uroki 8.85 bad=-0.4 good=0.4
urokie 8.00 good=-1.2
urokli 7.31 good=0.6
urokow 8.85 good=0.4
urolog 7.87 bad=-0.3 good=0.5
urozma 5.62 bad=-3.0 good=3.2
urszul 8.34 bad=-0.8 leaving=1.0
urucha 8.56 bad=0.4
urucho 7.06 bad=0.3 complaint.cost=0.6 complaint.delay=0.7 complaint.neglect=0.9 complaint.quality=0.6 good=0.5 growth=0.7 leaving=-0.5 payment.refused=2.2 payment.sent=-0.5 praise=1.4
urwane 8.34 bad=1.4 good=-0.9
urzad 8.16 complaint.cost=-0.3 complaint.quality=0.5 good=1.4 legal=0.7 praise=1.9
urzadz 5.08 complaint.delay=1.1 complaint.neglect=0.4 complaint.quality=-0.3 payment.disputed=0.4 reputation=0.8
urzedu 7.55 bad=-1.9 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=2.5 growth=-0.6 legal=-0.4 meeting.off=-0.4 payment.refused=-0.6 payment.sent=1.1 praise=3.1 reputation=-0.6
urzedz 8.56 bad=1.0 complaint.neglect=-0.3 complaint.quality=1.8 good=-0.6 praise=-0.5
urzeka 8.85 good=0.8
usa 6.86 bad=-0.6
usatys 8.85 good=0.9
usd 7.46 bad=-0.5 good=-0.6
usg 5.28 bad=1.8 good=-0.9
usiada 8.85 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.8 payment.promised=-0.4 payment.refused=1.3
usiadl 8.16 complaint.cost=0.9 complaint.delay=-0.9 complaint.neglect=0.7 complaint.quality=-0.6 escalation=-0.5 good=1.8 growth=-0.6 leaving=1.5 meeting.off=-0.3 payment.refused=-0.4 praise=2.1 reputation=-0.8
usiasc 7.55 bad=0.7 complaint.cost=1.0
usilow 8.56 bad=0.7 good=-0.3
uslug 5.94 bad=-0.9 complaint.cost=0.4 complaint.neglect=0.7 good=-0.4
usluga 7.31 bad=0.3 complaint.cost=1.5 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=0.4 good=-0.3 leaving=-0.6 legal=-0.6 payment.disputed=1.9 payment.query=0.8 payment.refused=2.9 praise=-0.5 reputation=-0.4
usluge 7.87 bad=2.1 complaint.cost=-0.3 good=-0.8 growth=-0.5 payment.disputed=1.3 praise=-0.6
uslugi 6.55 bad=0.4 complaint.cost=0.3 complaint.quality=0.6 good=-0.7 legal=0.6 payment.disputed=1.0 praise=-0.9 reputation=1.9
uslysz 5.62 bad=3.5 complaint.cost=0.6 complaint.delay=1.4 complaint.neglect=3.1 complaint.quality=-1.1 good=-1.5 growth=-0.4 leaving=-0.6 legal=0.7 payment.disputed=2.1 payment.promised=-0.3 praise=-0.4 reputation=1.2 urgent=-0.3
usmiec 5.33 bad=-2.3 complaint.delay=-0.4 good=3.2 growth=1.1 praise=0.7
usmies 8.85 good=0.3
uspoka 8.34 bad=-0.8 complaint.quality=-0.3 leaving=-0.4
uspoko 7.38 bad=-0.4
uspraw 8.16 bad=-0.5
usredn 8.85 bad=1.6 good=-0.5
ust 7.55 bad=1.2 complaint.delay=0.7 good=-0.4 leaving=0.9 legal=0.7
usta 7.75 bad=0.4 complaint.neglect=0.7 complaint.quality=-0.3 reputation=1.2
ustach 8.85 bad=1.3 good=-0.7
ustala 8.16 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=3.1 good=-0.4 leaving=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.3
ustale 7.55 bad=0.5 complaint.cost=-0.3 complaint.delay=1.5 complaint.quality=1.2 leaving=1.2 legal=0.4 payment.disputed=-0.4 payment.refused=1.5 urgent=1.5
ustali 7.38 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 escalation=1.2 good=-0.4 growth=-0.3 legal=-0.3 payment.disputed=0.9 payment.refused=1.1 praise=-0.4
ustalo 7.38 bad=-0.8 good=-0.4
ustapi 7.11 bad=-1.7 good=1.4
ustawa 8.56 bad=0.4 complaint.quality=0.7
ustawi 6.39 complaint.delay=0.6 complaint.neglect=-0.3 leaving=0.6 praise=-0.6 reputation=-0.3
ustawo 8.56 complaint.delay=0.7 complaint.neglect=1.3 leaving=-0.3 legal=0.9 payment.refused=-0.5
ustere 8.34 bad=3.1 complaint.delay=-0.5 complaint.quality=3.8 good=-0.4 legal=-0.5 payment.delayed=-0.4 payment.promised=-0.8 payment.query=-0.9 payment.refused=3.1 payment.sent=-0.5 praise=-0.4
usterk 7.06 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=1.7 good=-0.4 growth=-0.4 leaving=-0.7 legal=-0.5 payment.disputed=1.2 payment.refused=-0.5 praise=-0.5
ustnej 8.16 complaint.cost=1.1 complaint.delay=1.1 complaint.neglect=-0.3 escalation=1.2
ustroj 8.34 good=0.3
usunac 6.86 bad=-1.2 complaint.neglect=-0.8 growth=-0.5 leaving=-1.1 legal=-0.5 payment.refused=-0.4 praise=-0.4
usunel 8.34 bad=0.3 complaint.quality=1.3 leaving=1.4 praise=-0.3
usunie 6.00 bad=3.1 complaint.neglect=-0.4 complaint.quality=2.6 escalation=-0.5 good=-1.3 growth=-0.4 leaving=0.5 legal=2.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.8 payment.refused=1.6 payment.sent=-0.5 praise=-0.7 reputation=-0.5 urgent=-0.5
usuwa 8.34 bad=0.4 good=-0.3
usuwan 8.00 bad=-0.6
uswiad 7.55 complaint.neglect=0.9 leaving=0.7
usypia 8.85 bad=0.8 good=-0.3
usytuo 6.55 good=1.1
uszcze 8.16 complaint.cost=1.1 good=-0.4 payment.refused=1.3 reputation=0.8
uszkod 6.34 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.3 escalation=0.8 good=-1.3 leaving=-0.4 legal=-0.3 payment.refused=0.6 reputation=-0.4
uszu 7.46 bad=0.3 good=-0.3
utargu 8.85 bad=1.0 good=-0.5
utknel 8.85 complaint.delay=2.0 complaint.quality=-0.6 good=-1.2 growth=-0.6 leaving=-0.5 meeting.off=2.8 payment.refused=-0.4 praise=-0.5 reputation=1.5
utraci 8.00 bad=0.9 complaint.quality=0.9 escalation=1.5 good=-0.3 legal=0.6
utrudn 6.95 bad=-0.5 good=0.4
utrzym 6.02 bad=-1.5 complaint.cost=0.8 good=1.0
utwier 8.00 bad=0.7 good=-0.6
utworz 7.75 good=-0.3
uwadze 8.34 bad=-0.4 good=0.6
uwag 8.16 complaint.cost=0.7 complaint.neglect=0.6 complaint.quality=0.7
uwaga 6.04 bad=0.4 good=-1.7
uwagac 8.85 bad=-0.3 payment.query=1.4
uwagam 8.16 bad=0.6 good=-0.4
uwage 5.15 bad=-1.1 good=0.8 payment.query=-0.6
uwagi 5.68 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=2.7 good=-0.6 leaving=1.0 legal=-0.5 payment.refused=-0.3 praise=-0.3 reputation=-0.4
uwalni 8.16 good=-0.6
uwaza 7.38 complaint.quality=-0.3 good=-0.7 payment.sent=1.4 reputation=-0.3
uwazac 7.64 bad=0.6 good=-0.4
uwazaj 8.00 bad=0.4
uwazam 5.25 bad=1.7 complaint.cost=0.8 complaint.quality=1.3 good=1.6 growth=-0.3 leaving=0.4 legal=1.6 meeting.off=0.6 payment.disputed=2.3 payment.query=-0.4 praise=-0.7 reputation=-0.4
uwazan 8.85 bad=-0.6
uwazni 7.31 bad=-0.3 complaint.neglect=0.4 complaint.quality=0.6 escalation=1.2 good=0.8 payment.refused=0.9
uwielb 7.64 bad=-1.2
uwzgle 7.38 bad=-0.8 good=-0.4 payment.query=1.1
uzalez 7.87 bad=-0.7
uzasad 7.06 bad=1.1 complaint.cost=5.3 complaint.delay=1.3 complaint.neglect=0.4 complaint.quality=-1.1 escalation=0.8 leaving=-1.1 legal=-0.5 payment.disputed=-0.4 payment.refused=0.5 praise=0.7 reputation=0.5
uzbroi 8.56 bad=-0.5 good=0.7
uzdrow 7.87 bad=-0.4
uzebie 8.34 bad=-0.3 good=0.4
uzgadn 8.85 bad=0.8
uzgodn 8.85 bad=-0.3 complaint.cost=-0.9 good=-0.3 leaving=2.0 payment.disputed=1.1
uznaje 7.64 bad=1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.9 payment.delayed=-0.4 payment.disputed=4.2 payment.refused=2.4 praise=-0.4 reputation=-0.3
uznajm 8.85 bad=1.2 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=2.2 legal=-0.4 payment.refused=1.0
uznal 7.64 bad=0.9 good=-0.5
uznala 8.00 bad=0.4 complaint.neglect=0.5 complaint.quality=1.0 payment.refused=1.2
uznana 8.85 bad=-0.6
uznane 8.85 good=-0.3
uznani 7.17 bad=-1.3 complaint.neglect=1.0 complaint.quality=-0.4 good=1.6 legal=0.6 praise=1.7
uznawa 8.34 bad=-0.4
uzupel 6.51 bad=0.5 good=-0.7 leaving=-0.6 legal=-0.4 praise=-0.4 reputation=2.1
uzyc 8.56 good=0.4
uzycia 8.85 bad=-0.6
uzycie 8.00 bad=0.6 complaint.quality=0.9 leaving=0.9 legal=0.4
uzyska 6.23 good=-0.7
uzyski 8.34 bad=-0.5
uzysku 8.16 bad=-0.4
uzytko 6.39 bad=0.6 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=1.2 good=-0.8 growth=-0.5 legal=-0.4 payment.promised=1.1 payment.refused=-0.4 praise=-0.5
uzytku 7.38 good=-0.4
uzywa 8.34 bad=-0.8
uzywam 7.55 good=0.6
uzywan 6.90 bad=1.1 complaint.cost=1.6 complaint.quality=0.8 good=-1.0 legal=0.8 praise=-0.5
vancou 8.85 bad=-1.0
vat 7.24 bad=-2.1 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.4 good=-1.0 growth=0.5 leaving=-0.7 meeting.off=-0.6 payment.disputed=1.5 payment.promised=-1.0 payment.query=5.5 payment.refused=-0.9 payment.sent=4.5 praise=-1.1 reputation=-0.9 urgent=-0.3
velave 8.85 bad=-0.3
versce 8.85 bad=-0.3
vice 8.56 bad=0.7
victor 8.56 good=0.8
video 8.85 bad=0.9 good=-0.3
vienna 8.56 bad=-0.4
vip 8.85 bad=0.4
vis 8.56 bad=-0.4
vitro 8.56 bad=-0.6
vouche 8.34 good=1.3
w 1.59 bad=-2.1 complaint.delay=-2.4 complaint.neglect=1.5 complaint.quality=2.6 good=-0.4 growth=-0.9 leaving=-2.0 meeting.off=-0.6 payment.delayed=-1.8 payment.promised=1.8 payment.refused=-0.7 payment.sent=0.6 praise=-0.5 reputation=2.0
wa 8.85 bad=-0.5
wad 7.55 bad=0.4 complaint.delay=-0.9 complaint.quality=0.7 good=0.4 leaving=-0.6 legal=1.5 payment.refused=-0.4
wada 7.00 bad=0.4 complaint.quality=0.4 good=0.7 legal=0.3
wade 7.75 bad=0.3
wadliw 7.55 bad=1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.4 leaving=-0.4 legal=1.1
wady 7.17 bad=1.1 complaint.quality=0.6 legal=0.5 payment.refused=0.9
wagi 8.56 bad=0.5 good=-0.6
waha 8.56 bad=-0.5
wahala 8.85 bad=-1.7 good=2.6
wakacj 5.74 bad=-0.4 complaint.cost=0.6 complaint.delay=1.4 complaint.neglect=1.8 good=1.5
wakacy 7.46 bad=-0.8 good=1.5
walaja 8.34 good=-0.4
walami 8.85 good=0.4
walce 8.16 bad=0.6 good=-0.5
walczy 7.87 good=0.7
walent 8.34 good=0.9 growth=0.9 praise=1.2
walize 8.56 bad=0.4
walizk 7.38 bad=0.8 good=-0.3
walka 8.56 bad=0.5 complaint.quality=0.7 payment.disputed=1.1 reputation=1.6
walki 7.87 bad=3.1 good=-1.5
walne 8.85 bad=0.8 complaint.cost=1.1 complaint.delay=0.4 complaint.neglect=2.1 complaint.quality=-0.3 leaving=1.0 reputation=1.4 urgent=1.4
waluty 8.85 bad=-0.5 complaint.quality=-0.4 payment.disputed=-0.5 payment.sent=1.7
wam 6.34 bad=1.6 complaint.cost=2.8 complaint.delay=-1.5 complaint.neglect=1.3 complaint.quality=0.6 escalation=-0.5 good=-1.1 growth=0.8 leaving=0.7 legal=-0.7 meeting.off=-0.9 payment.delayed=1.6 payment.disputed=-0.9 payment.query=-0.4 payment.refused=1.2 payment.sent=-0.6 praise=-1.7 reputation=2.0 urgent=-0.4
wami 7.46 complaint.cost=-0.7 complaint.neglect=-0.8 escalation=-0.5 good=3.8 growth=2.6 leaving=-0.7 legal=0.7 meeting.off=0.7 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=4.3 reputation=-0.8 urgent=-0.3
wanien 8.85 good=1.4
wanna 6.95 bad=-2.0 good=2.3
wannam 8.56 good=-0.9
warian 7.75 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=0.6 good=-1.1 growth=0.6 leaving=-0.4 legal=0.5 praise=-0.4 reputation=-0.4
warmin 8.34 bad=-0.7
warsaw 7.64 bad=-0.8 good=-1.4
warsza 5.37 bad=-2.3 escalation=1.7 good=-1.6 reputation=1.9
warszt 8.00 bad=-0.5 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.8 leaving=-0.3 meeting.off=2.5 payment.delayed=-0.3 payment.promised=1.6 praise=-0.3
wart 7.46 bad=-1.0 good=1.7
warte 7.17 bad=-0.8 good=0.4 payment.refused=1.2 reputation=0.9
warto 5.18 bad=-4.7 complaint.delay=-0.4 good=3.2 praise=1.4
wartos 6.12 bad=-1.3 complaint.quality=0.4 good=-1.5
warty 7.75 bad=-0.9 good=0.9
warune 8.85 bad=-0.4 good=0.4
warunk 5.43 bad=1.3 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.6 escalation=1.5 good=-0.9
warzyw 6.14 good=-0.5
was 5.79 bad=1.9 complaint.cost=-2.2 complaint.delay=0.3 complaint.neglect=0.6 complaint.quality=1.3 escalation=-1.5 good=1.2 growth=0.5 leaving=-0.5 legal=0.8 meeting.off=-1.5 payment.delayed=-0.4 payment.disputed=-1.4 payment.promised=-1.2 payment.query=-0.7 payment.refused=-1.4 payment.sent=-1.0 praise=2.8 reputation=4.6
waska 7.75 bad=2.1 good=-1.7
waski 8.34 bad=0.3 good=-0.3
waskie 7.55 bad=1.3 good=-0.9
wasz 6.81 bad=0.9 complaint.cost=1.7 complaint.delay=1.4 complaint.neglect=-1.3 complaint.quality=2.4 escalation=3.2 good=-1.7 leaving=0.5 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.8 payment.refused=0.9 payment.sent=0.8 praise=-0.7 reputation=3.8 urgent=1.0
wasza 7.24 bad=2.4 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=-1.8 escalation=2.2 good=0.7 growth=0.3 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.delayed=1.5 payment.disputed=-0.6 payment.promised=-0.4 payment.sent=-0.5 praise=0.5 reputation=3.7 urgent=-0.9
wasze 7.55 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 growth=-0.3 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.refused=2.1 praise=0.7 reputation=4.1
waszeg 8.16 bad=1.2 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=1.3 escalation=1.7 good=-0.6 leaving=-0.7 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.5 reputation=-0.4 urgent=2.5
waszej 7.38 bad=2.5 complaint.cost=1.8 complaint.delay=-1.3 complaint.quality=2.8 escalation=1.6 good=-1.1 growth=0.3 leaving=-0.5 legal=1.9 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.5 praise=-0.6 reputation=0.9 urgent=-0.6
waszym 7.75 bad=1.5 complaint.cost=0.3 complaint.delay=-0.9 complaint.quality=2.5 escalation=0.8 good=-1.0 growth=-0.6 leaving=1.0 legal=0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.7 payment.sent=-0.4 praise=-0.8 reputation=2.7 urgent=-0.7
water 8.56 bad=0.7
watpil 8.85 bad=-0.5 good=0.4
watpli 6.02 bad=-1.2 good=1.3
watrob 7.38 bad=0.6 good=-0.7
waza 8.56 bad=0.5 complaint.delay=0.3 complaint.neglect=0.3 complaint.quality=0.4 good=-0.3 leaving=-0.3 reputation=0.5
wazna 6.95 bad=-0.5
wazne 5.90 bad=-3.0 good=1.7
wazni 8.85 bad=0.3 complaint.neglect=2.1 good=-1.3 growth=-0.6 praise=-0.6
waznie 7.38 good=-1.5
waznos 8.85 bad=1.0 leaving=1.5 legal=1.6
wazny 8.00 bad=-1.0 good=0.9
waznyc 8.85 bad=-0.3
waznym 8.34 bad=-0.4
wazyl 8.85 bad=-0.3 good=0.5
wbrew 8.16 bad=-0.5 good=-0.4
wbudow 8.56 bad=-0.7 good=1.2
wc 7.87 bad=1.1 good=-0.6
wcale 6.55 bad=0.7 good=-0.5
wchlan 8.00 good=-0.3
wchlon 8.56 bad=-0.3 leaving=1.1
wchodz 5.68 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.5 good=0.4 growth=0.7 legal=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=0.9 payment.refused=-0.5 praise=3.3 urgent=1.4
wciaga 8.85 good=0.5
wciaz 6.48 bad=-0.4 good=0.4
wciska 8.16 bad=0.7 good=-0.5
wcisna 8.34 good=-0.4 meeting.off=2.0
wczasy 8.16 bad=0.8 good=-0.5
wczesn 4.40 bad=1.6 complaint.cost=0.3 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=1.3 good=-0.4 growth=-0.3 leaving=-0.4 payment.delayed=0.9 payment.promised=0.9 payment.refused=1.2 praise=-0.4 urgent=-0.5
wczora 5.70 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.0 escalation=-0.3 good=-1.5 leaving=-0.7 legal=0.8 meeting.off=3.7 payment.delayed=0.4 payment.disputed=-1.2 payment.promised=0.6 payment.query=0.9 payment.refused=-1.7 payment.sent=3.2 reputation=-0.6 urgent=1.5
wdlg 8.85 bad=0.9
wdowia 8.85 bad=0.5
wdraza 7.87 bad=-0.7 good=-0.4
wdroze 7.17 bad=0.9 complaint.cost=-0.6 complaint.delay=3.1 complaint.quality=0.9 escalation=0.3 growth=0.8 legal=0.8 meeting.off=-0.3 payment.refused=-0.3 praise=0.5 reputation=0.4
wdrozo 8.56 bad=-0.9
wdziec 6.39 bad=-2.0 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=1.2 good=2.6 leaving=-0.6 legal=-0.3 payment.sent=1.0 praise=1.8 urgent=1.6
we 5.00 bad=-2.4 complaint.cost=-0.6 complaint.neglect=2.0 complaint.quality=-1.6 escalation=-0.5 good=-0.5 growth=-0.6 leaving=-0.5 legal=0.5 meeting.off=1.3 payment.delayed=0.6 payment.disputed=0.8 payment.promised=1.3 payment.query=0.5 payment.refused=-0.8 payment.sent=-0.5 praise=0.3 reputation=0.4 urgent=-0.4
webina 8.85 bad=-1.3 complaint.quality=-0.8 good=-0.4 leaving=-0.3 meeting.off=6.2 praise=-0.5
wedlin 6.16 bad=1.7 complaint.delay=0.5 complaint.quality=0.5 good=-1.4 payment.refused=0.6 reputation=0.8
wedlug 5.60 complaint.cost=1.6 good=-3.0 leaving=0.5 payment.disputed=1.2 praise=-0.4
wedrow 8.16 bad=-0.4 good=0.6
wedryc 8.85 bad=-0.3 good=0.8
weeken 5.57 bad=-1.7 complaint.cost=-0.4 complaint.quality=-0.6 leaving=-0.6 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=2.1 payment.refused=1.1 payment.sent=-2.7 reputation=-0.3
wegier 8.34 complaint.cost=1.1 complaint.quality=0.6 good=-1.1 reputation=1.1
wegla 8.34 bad=-0.6
wegry 8.85 bad=-0.4
wegrzy 8.56 bad=0.6
wejdzi 8.56 bad=-0.8 complaint.quality=-0.3 good=-0.5
wejsc 7.24 good=-0.6
wejsci 5.19 bad=1.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.5 meeting.off=1.2 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4
wellne 7.87 good=-1.4
wemif 8.85 bad=-0.4
wenecj 8.34 bad=-0.6
wentyl 6.48 bad=2.0 good=-0.9
wersal 8.00 bad=1.0 complaint.neglect=1.6 complaint.quality=-0.5
wersja 7.17 bad=-1.6 complaint.cost=-1.1 complaint.delay=-0.7 complaint.neglect=-0.4 escalation=-0.8 growth=-0.6 leaving=-0.9 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.3 payment.sent=0.7 praise=1.6 reputation=-0.8 urgent=-0.6
wersje 7.00 bad=-1.2 complaint.cost=-0.5 complaint.delay=1.4 complaint.quality=-0.5 escalation=-0.5 good=1.8 growth=2.9 leaving=-1.6 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=-0.9 payment.sent=-0.5 praise=2.9 urgent=-0.3
wersji 6.86 bad=2.5 complaint.delay=-1.1 complaint.neglect=2.3 complaint.quality=2.9 escalation=-0.5 good=-1.9 growth=-0.7 leaving=0.4 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.4 praise=-0.5 urgent=-0.6
weryfi 8.34 bad=-0.3 meeting.off=1.8 payment.query=1.7
wesela 7.38 bad=0.4 complaint.cost=-0.3 complaint.neglect=0.7 complaint.quality=1.2 good=2.0 leaving=0.7 legal=0.9 payment.refused=1.1 praise=-0.3
wesele 6.58 complaint.delay=0.3 complaint.quality=0.9 good=-2.5 payment.refused=1.3 reputation=1.7
weseln 7.00 good=-1.3 reputation=1.5
weselu 7.55 complaint.quality=0.8 good=0.5 leaving=0.8 praise=-0.4
wesola 8.34 bad=-0.5 good=0.4
wesolo 8.34 bad=-0.5 good=1.1
wesoly 8.85 good=0.3
wesprz 8.56 bad=-0.3
west 8.34 bad=-0.8 good=0.6
wester 7.64 good=-0.7
westin 8.16 bad=-1.4 good=-1.0
weszla 7.55 bad=-0.6 complaint.quality=-0.5 good=1.1 leaving=-0.4 praise=1.4
weszli 7.55 bad=0.6
weszlo 8.85 complaint.delay=1.2 complaint.quality=0.9 leaving=1.5
wetery 8.34 bad=-0.8 praise=-0.5
wewnat 7.31 bad=1.5 good=-1.2
wewnet 6.55 bad=-0.7 complaint.neglect=1.0 complaint.quality=-0.7 good=0.6 leaving=0.6 legal=-0.4 payment.refused=0.4 praise=-0.3
wezma 8.85 bad=-0.9 leaving=0.7
wezmie 7.87 bad=1.1 complaint.neglect=1.1 complaint.quality=-0.5 escalation=1.3 good=-0.4 leaving=1.2 legal=-0.4 praise=1.0
wezwac 8.34 bad=-1.3
wezwan 6.73 bad=1.1 complaint.cost=-1.6 complaint.delay=0.9 complaint.quality=0.3 good=-2.0 growth=-1.1 leaving=-1.3 legal=4.1 meeting.off=0.4 payment.delayed=-0.7 payment.disputed=1.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.4 payment.sent=-0.5 praise=-1.4 reputation=1.1 urgent=0.6
wg 6.02 bad=-1.0 good=0.8
wgladu 8.85 bad=-0.8 complaint.quality=-0.4 legal=-0.4
whiska 8.85 bad=-0.3 good=0.5
whisky 7.75 good=0.7
who 8.00 bad=-0.3 good=-0.3
wi 6.16 bad=0.8 good=0.4
wiadom 5.57 bad=-3.0 complaint.cost=-1.2 complaint.delay=-1.3 complaint.quality=-1.2 good=-1.5 growth=-1.1 leaving=-1.7 legal=-0.6 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=-1.2 payment.promised=-0.8 payment.refused=-1.8 payment.sent=-0.9 praise=-1.9 urgent=-1.1
wiara 8.16 good=0.4
wiare 8.16 bad=-0.5 good=0.7
wiata 8.56 complaint.cost=1.4 complaint.quality=0.7 good=0.5 legal=0.8
wiatro 8.85 bad=-0.8 good=1.2
wiazac 8.16 bad=0.8 good=-0.7
wiaze 7.38 bad=-0.4 good=-0.7
wibrac 8.34 bad=0.5
wicemi 8.34 complaint.neglect=0.9 escalation=1.3 good=-0.3 legal=1.0
wicepr 7.75 bad=-0.7
wichur 8.85 bad=-1.2 complaint.delay=-0.3 growth=0.8 meeting.off=3.5 payment.sent=1.1
widac 5.37 good=1.0
wideo 8.34 bad=0.7 good=-0.4
widnie 7.64 bad=0.8 complaint.cost=-0.6 complaint.neglect=-0.3 good=-0.4 leaving=-0.3 legal=0.5 payment.delayed=-0.5 payment.disputed=1.8 payment.promised=1.0 payment.query=0.8 payment.refused=0.5 payment.sent=-0.4 praise=-0.3 reputation=-0.4
widocz 6.26 bad=-1.1 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=-0.3 good=1.4 payment.refused=0.6
widok 5.50 bad=1.4 good=1.9
widoki 5.12 bad=-2.4 good=2.8
widoko 7.64 bad=-0.8 good=1.6
widywa 8.85 bad=0.9 complaint.quality=-0.3 legal=1.1
widza 8.16 bad=0.7 complaint.neglect=1.2 escalation=1.1 reputation=1.7
widzac 7.87 bad=-0.4 good=1.3
widze 6.31 bad=1.1 complaint.delay=0.9 complaint.neglect=0.3 complaint.quality=-1.5 good=1.0 legal=-0.4 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=2.4 payment.query=0.4 reputation=-0.5
widzen 7.00 bad=1.4 complaint.delay=-0.5 complaint.neglect=3.0 leaving=2.8 legal=1.4 payment.refused=-0.4 praise=-0.4 reputation=1.5
widzi 7.55 bad=-0.7 complaint.cost=0.8 complaint.quality=0.5 escalation=1.1 good=1.2 leaving=0.7 reputation=-0.3
widzia 6.06 complaint.delay=-0.4 complaint.quality=0.9 good=2.3 growth=-0.3 leaving=-0.3 legal=-0.4 payment.promised=1.6 praise=1.5 reputation=0.6
widzie 7.31 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=1.1 escalation=-0.3 good=0.8 growth=1.3 leaving=0.3 legal=1.6 payment.refused=-0.3 payment.sent=-0.4 praise=0.8 reputation=-0.4
widzim 7.64 good=-0.5
widzow 8.85 complaint.quality=0.7 reputation=1.0
wie 6.08 bad=-1.3 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=2.5 escalation=-0.4 good=1.8 growth=-0.8 leaving=1.2 legal=1.0 meeting.off=-0.3 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=0.7 payment.refused=1.0 payment.sent=-0.3 reputation=0.7 urgent=-0.3
wiec 3.79 bad=-2.9 complaint.cost=-2.0 complaint.delay=-2.2 complaint.neglect=-0.6 complaint.quality=-2.0 escalation=-0.4 good=0.3 growth=-1.4 legal=-0.6 meeting.off=0.5 payment.delayed=5.5 payment.promised=-2.4 payment.query=-1.6 payment.refused=-0.7 payment.sent=-1.4 praise=-0.9 reputation=-0.8 urgent=-1.8
wiecej 4.71 bad=0.3 complaint.cost=0.4 complaint.neglect=-0.6 escalation=-0.3 good=-1.0 growth=-0.3 payment.disputed=1.2 payment.sent=0.9 reputation=-0.4 urgent=-0.4
wiechl 8.56 bad=-1.4 good=2.0
wiecie 8.16 good=0.9
wieczn 6.86 bad=1.3 good=-0.8
wieczo 4.88 bad=-0.5 complaint.delay=-1.4 complaint.neglect=-0.6 complaint.quality=-2.0 good=1.7 growth=-0.6 leaving=-0.4 legal=-0.9 meeting.off=1.3 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=1.9 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.6 praise=0.9 reputation=1.7 urgent=-0.6
wieczy 8.85 bad=-0.7 good=-0.4 legal=-0.6 payment.query=-0.4 urgent=-0.3
wiedza 6.28 bad=0.4 complaint.delay=1.4 complaint.quality=-0.4 good=0.7 leaving=1.0 payment.disputed=0.7 reputation=1.5
wiedze 6.26 bad=-1.5 good=1.8
wiedzi 5.68 complaint.cost=0.4 complaint.delay=1.2 escalation=1.8 good=2.5 growth=-0.6 leaving=0.7 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=-0.5 praise=3.1 reputation=1.2 urgent=0.8
wiedzy 6.39 bad=-0.9 good=0.9
wieje 8.34 bad=1.1 good=-0.8
wiejsk 7.87 bad=-1.5 good=0.5
wiek 8.00 bad=0.3 good=-0.9
wieksz 4.70 bad=0.5 complaint.quality=-0.3 growth=0.5 leaving=-0.5 payment.refused=0.4 praise=0.9
wieku 5.98 bad=-0.6 complaint.quality=0.7 reputation=1.1
wielce 8.56 bad=0.3
wield 8.85 good=0.4
wiele 4.58 complaint.delay=1.8 good=1.0
wielic 8.00 good=0.4 growth=0.9 payment.sent=1.1 praise=0.5
wielka 5.94 bad=2.8 complaint.delay=2.1 complaint.neglect=0.6 complaint.quality=-0.3 good=-1.6 meeting.off=0.4 praise=0.5
wielki 5.13 bad=0.9 complaint.cost=-0.4 complaint.neglect=0.3 leaving=0.9 legal=-0.3 payment.refused=0.6 praise=1.4 urgent=-0.5
wielko 5.89 bad=-0.6 complaint.cost=0.7 complaint.neglect=0.6 good=1.6 leaving=0.7 reputation=1.0
wielog 8.56 bad=-0.6 good=0.9
wielok 6.65 bad=1.1 good=-0.4
wielol 7.75 bad=-0.6
wielop 8.56 bad=-0.7 good=1.8
wielu 5.11 bad=-1.6 good=0.9
wiem 5.30 bad=-2.8 complaint.delay=-1.2 good=3.1 growth=-0.7 leaving=-0.4 legal=0.4 meeting.off=1.1 payment.delayed=1.5 payment.disputed=-0.4 payment.query=-0.5 payment.refused=0.6 payment.sent=-0.5 praise=-0.4 reputation=-0.7 urgent=1.1
wiemy 7.38 bad=0.8 complaint.cost=2.2 complaint.neglect=0.5 complaint.quality=0.4 escalation=1.3 good=-0.9 leaving=0.5 payment.disputed=1.0 praise=-0.4
wieprz 8.16 bad=1.0 good=-0.8
wierce 8.16 bad=0.5 good=-0.3
wierno 8.56 bad=-0.6 complaint.quality=-0.3 growth=-0.3 praise=-1.0
wierta 8.56 bad=-0.4
wierzc 8.34 bad=-2.8 complaint.delay=-0.4 complaint.quality=-0.6 good=1.4 payment.promised=4.7
wierze 7.87 good=0.6
wierzy 7.24 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.6 good=0.3 leaving=-1.2 legal=-0.4 payment.delayed=1.0 payment.refused=-0.4 praise=-0.3 reputation=0.7
wies 8.85 bad=-0.9 complaint.cost=1.4 complaint.neglect=0.8 complaint.quality=-0.5 leaving=-0.4 payment.disputed=-0.3 payment.refused=0.5 reputation=-0.3
wiesz 8.56 bad=-0.4
wiesza 7.11 bad=2.5 complaint.cost=3.6 complaint.quality=0.9 escalation=0.9 good=-0.8 leaving=1.7 reputation=3.2
wietna 8.85 good=-0.3
wietrz 7.46 bad=1.0 good=-0.6
wieze 8.85 bad=-1.4 complaint.quality=-0.5 praise=-0.4
wiezie 8.85 bad=1.1 complaint.cost=1.4 complaint.quality=0.9 good=-0.6 legal=1.3
wiezy 8.56 complaint.cost=1.2 complaint.quality=0.8 good=0.3 payment.refused=1.1
wifi 6.04 bad=1.4
wigili 7.55 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.4 growth=1.4 leaving=-0.6 praise=2.2 reputation=-0.4
wigury 8.56 bad=-0.6 good=-0.3
wiktor 8.34 bad=0.5 complaint.quality=0.8 good=-0.4 leaving=0.6 praise=0.9
wilcze 8.34 good=-0.4
wilgoc 6.90 bad=1.8 good=-1.1
wilgot 8.00 good=-0.7 praise=-0.3
wilk 8.85 bad=-0.5 complaint.quality=-0.3 good=1.1 growth=1.7 praise=-0.3
willa 8.16 bad=-0.8 good=-0.5
willi 7.75 bad=-1.7 good=2.3
win 8.85 good=0.3
wina 6.81 bad=0.6 good=-1.6 urgent=0.7
wind 8.16 bad=1.7 good=-1.1
winda 6.69 good=2.7
winde 7.75 bad=-0.3 complaint.quality=-0.3 praise=1.0
window 8.56 good=0.6
windy 6.69 complaint.neglect=0.8 legal=-0.4 urgent=0.9
windyk 8.16 bad=0.3 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.3 complaint.quality=-1.2 escalation=-0.4 good=-0.9 growth=-0.3 leaving=-0.9 legal=2.3 payment.disputed=3.1 payment.refused=1.9 praise=-0.5 reputation=-0.7
windzi 8.16 bad=-0.9 complaint.cost=0.9 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.8 meeting.off=2.7 payment.refused=1.0 praise=-0.3 reputation=0.5
wine 8.85 bad=0.5 good=-0.3
winem 8.00 good=0.7
winien 8.85 bad=-0.3
wink 7.87 bad=-0.7 good=0.6
wino 7.00 complaint.neglect=0.8 complaint.quality=0.5 leaving=0.8
winy 7.55 bad=0.6 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.3 good=-0.5 leaving=0.4 legal=0.9
wiosen 8.16 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.4 leaving=1.6 praise=-0.5
wiosna 8.34 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-0.6 good=1.9 growth=2.6 leaving=-0.7 legal=-0.4 meeting.off=1.1 praise=1.4
wiosne 8.85 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.3 good=1.7 growth=1.3 praise=1.9
wiosny 8.16 bad=-0.7 complaint.cost=1.7 complaint.quality=-0.5 good=-0.3 leaving=1.6 payment.delayed=2.2 payment.disputed=-0.5 payment.refused=-0.7 praise=-0.3 reputation=-0.3
wirtua 8.34 good=-0.4
wirusa 7.75 good=-0.5
wiruse 8.56 bad=-0.3
wiruso 8.16 good=-0.3
wisi 7.46 complaint.cost=0.4 complaint.delay=-0.6 complaint.quality=2.5 good=0.9 growth=0.6 leaving=0.8 legal=0.5 payment.promised=2.1 payment.refused=-0.8 praise=1.0 reputation=3.0 urgent=-0.4
wisial 8.34 bad=0.9 complaint.quality=1.7
wisle 8.85 bad=-0.9
wisly 8.56 good=0.5
wisza 8.00 bad=-1.8 complaint.delay=-0.5 complaint.quality=-0.7 good=-1.3 leaving=-0.7 praise=-0.4 reputation=-0.5
wiszac 7.87 bad=0.7 good=-0.6
witaja 8.56 bad=-1.0 good=0.9
witam 5.55 complaint.cost=0.6 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=0.9 growth=-0.4 leaving=0.6 payment.refused=-0.5 praise=-0.7
witami 7.24 good=-0.7
witold 8.85 bad=0.5 complaint.cost=0.8 complaint.neglect=1.2
witryn 8.56 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.8 good=0.7 growth=0.9 leaving=-0.3 praise=0.8 reputation=-0.5
wizeru 7.55 bad=-0.8 good=0.3
wizja 8.16 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.4 meeting.off=3.8 reputation=-0.3
wizje 8.85 good=-0.3 meeting.off=0.5 praise=-0.3
wizji 8.56 bad=1.2 complaint.delay=0.4 complaint.neglect=1.0 good=-0.4
wizual 7.38 bad=0.6 complaint.delay=0.5 complaint.quality=1.2 good=-1.0 growth=0.7 leaving=-0.4 payment.promised=-0.4 payment.refused=0.9 praise=-0.4 urgent=1.2
wizyci 4.77 bad=-0.4 complaint.quality=0.6 good=0.8 leaving=-0.3
wizyt 6.12 bad=0.8
wizyta 4.43 bad=1.8 complaint.delay=0.5 complaint.quality=0.4 good=-0.3 leaving=0.6
wizyte 4.90 bad=1.7 good=-0.9 meeting.off=1.1
wizyto 6.86 bad=0.6 complaint.delay=2.5 complaint.neglect=-0.8 good=-0.8 growth=0.8 leaving=-1.2 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.6 praise=-1.4 urgent=-0.4
wizyty 4.48 bad=2.2 good=-1.4 meeting.off=0.8
wjazd 8.56 good=-0.4
wjazdo 8.56 bad=-1.0 complaint.quality=0.5 good=1.4 legal=0.4
wjecha 8.34 bad=-0.8 good=1.0
wjezdz 8.56 bad=-1.3 good=0.5
wklada 7.38 bad=-0.8 good=1.2
wkladk 8.85 bad=0.5 good=-0.3
wkleil 8.85 bad=0.9 complaint.quality=2.5 good=-0.3 legal=1.3 reputation=1.5
wkradl 8.85 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.7 payment.disputed=2.8 payment.query=-0.4
wkrotc 7.06 bad=0.9 complaint.delay=0.4 complaint.neglect=0.9 complaint.quality=-0.6 escalation=0.5 good=-0.8 leaving=-0.4 legal=-0.3 payment.refused=1.1 praise=-0.6 reputation=1.8
wkurza 8.34 good=0.4
wkurzy 8.34 bad=0.4 good=-0.5
wlacza 7.24 good=0.3
wlacze 7.17 bad=1.5 good=-0.9
wlaczy 7.38 bad=-0.7 good=0.9
wladys 7.87 bad=-0.6
wladza 8.85 bad=-0.6
wladze 8.56 bad=0.8 complaint.delay=0.9 complaint.neglect=0.7 escalation=0.9
wladzy 8.85 bad=0.3
wlamal 8.85 bad=0.6 good=-0.4
wlasci 4.40 bad=2.0 complaint.cost=1.1 complaint.delay=-1.1 complaint.neglect=-1.0 escalation=2.0 good=-2.0 growth=-1.0 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=0.7 payment.promised=-0.6 payment.query=1.0 payment.refused=-0.9 payment.sent=-0.4 praise=-0.5 urgent=-0.5
wlasna 7.11 bad=2.2 good=-2.0 leaving=0.5
wlasne 6.23 bad=0.3 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=0.9 escalation=0.3 good=-0.4 leaving=1.3 payment.promised=1.0
wlasni 4.90 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.5 good=0.4 growth=-0.7 leaving=1.5 legal=-0.3 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=-0.3 payment.promised=-0.7 payment.sent=-0.4 praise=-0.4 reputation=4.4 urgent=1.1
wlasno 8.16 bad=-1.0 good=-0.3
wlasny 5.94 bad=-2.1 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=2.0 complaint.quality=0.5 escalation=0.5 growth=-0.3 leaving=2.2 legal=-0.7 payment.disputed=0.7 payment.promised=-0.3 payment.refused=1.1 reputation=1.0
wliczo 7.17 bad=-2.2 good=3.3
wloch 8.00 bad=-0.8 good=-0.7
wlocho 8.56 bad=-0.5
wlos 8.56 bad=0.4 good=-0.4
wloska 7.87 bad=-0.3
wloski 7.55 bad=-0.4 good=0.7
wlosow 6.61 bad=-0.4 good=1.3
wlosy 7.24 good=0.3
wlosze 7.38 good=1.3
wlozyl 8.85 bad=-0.9 good=-0.4
wmawia 7.64 bad=0.7 good=-0.5
wmowic 8.34 bad=1.0
wnetrz 6.10 complaint.quality=0.6 good=1.2 payment.refused=0.6
wniesi 8.56 bad=0.6 legal=1.8 payment.disputed=1.9 payment.refused=-0.3
wniesl 8.85 bad=0.3
wnikli 7.24 bad=-1.0 good=1.1
wniose 7.11 bad=1.0 complaint.cost=0.3 complaint.delay=2.2 complaint.neglect=1.9 complaint.quality=-0.9 growth=-0.5 leaving=2.2 legal=2.5 meeting.off=0.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.1 payment.refused=-0.8 payment.sent=-0.3 praise=0.6 reputation=0.8 urgent=2.4
wniosk 7.00 bad=0.5 complaint.cost=-0.4 complaint.quality=1.3 good=-0.5 growth=-0.5 leaving=2.7 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.3 payment.sent=1.4 praise=-0.4 reputation=-0.6 urgent=2.1
wnosze 8.85 bad=0.7 complaint.delay=-0.4 payment.refused=1.5 reputation=1.2
wnuczk 8.16 bad=-1.0 complaint.neglect=0.4 good=0.4 growth=1.8 leaving=0.6 praise=1.2
wnuk 8.34 bad=-0.5 complaint.neglect=-0.4 complaint.quality=0.4 good=0.9 leaving=0.5 payment.promised=0.9 payment.refused=-0.4 praise=0.9
wnuka 8.85 good=-0.4 meeting.off=1.9 praise=-0.6
wnuki 8.85 bad=0.6 complaint.neglect=0.3
wobec 7.00 bad=-0.9 complaint.cost=-0.3 complaint.quality=0.8 meeting.off=1.2 payment.refused=-0.6
wod 8.56 bad=0.3
woda 4.75 bad=3.6 good=-2.3 meeting.off=0.9 payment.delayed=0.7
wode 6.28 good=-1.1 payment.refused=0.4
wodke 8.16 bad=1.2 good=-0.4
wodne 7.87 bad=-0.6 good=1.2
wodneg 7.87 bad=-0.7 good=-0.3
wodnik 8.85 bad=-0.9 good=-0.7
wody 5.60 bad=2.3 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=-1.9 leaving=0.6 payment.disputed=1.2
wodzie 6.86 complaint.neglect=0.9 complaint.quality=0.6 good=-0.3 legal=0.8
wogole 7.24 bad=1.2 good=-0.5
woj 8.56 bad=-0.4 good=0.5
wojcie 7.46 complaint.delay=0.5 complaint.neglect=0.4 payment.refused=0.8
wojewo 7.31 bad=-1.2 good=-1.3
wojna 8.16 complaint.cost=0.9 complaint.delay=0.8 good=-0.8
wojny 8.56 bad=0.7 good=-0.4
wojsko 7.87 bad=-0.6 complaint.delay=-0.6 good=0.4 growth=1.4 praise=0.9
wojt 8.56 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.1 growth=1.5 leaving=-0.4 praise=1.6 reputation=1.0
wojtek 8.34 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=-0.7 good=0.8 leaving=0.8 meeting.off=-0.3 praise=1.2 reputation=-0.8
wojtow 8.56 complaint.cost=1.0 escalation=0.6 leaving=0.4
wokol 6.08 bad=0.9 good=-0.7
wola 7.11 bad=0.6 complaint.quality=-0.4 growth=1.4 leaving=1.9 praise=1.7
wolaja 8.56 bad=0.9 good=-0.5
wolala 7.31 bad=1.2 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=2.0 good=-0.3 leaving=-0.6 legal=1.5 payment.sent=1.3 praise=-0.3 reputation=0.6
wolalb 8.85 bad=1.1 complaint.cost=0.7 complaint.quality=0.5 leaving=-0.3 legal=-0.3 praise=-0.3 reputation=1.0
wole 6.69 bad=-1.4 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.3 legal=0.6 meeting.off=2.8 payment.disputed=-0.4 payment.query=0.9 praise=-0.7 reputation=-0.4
woli 7.06 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=0.4 good=0.5 growth=-0.4 leaving=0.3 legal=0.4 meeting.off=-0.3 payment.delayed=0.6 payment.query=1.3 payment.refused=-0.7 praise=-0.4 reputation=0.4
wolisz 8.85 bad=-1.7
wolna 8.34 bad=-0.3 leaving=1.0
wolne 7.24 bad=0.7 complaint.neglect=1.1 complaint.quality=0.8 good=-0.8 praise=-0.5 reputation=0.3
wolnej 8.34 bad=-0.8 complaint.quality=-0.4 good=1.0 meeting.off=3.0 praise=0.9
wolno 7.55 bad=-0.3 good=0.7
wolny 7.38 bad=0.6
wolnyc 7.46 bad=-0.5
wolont 8.56 complaint.cost=-0.3 complaint.delay=0.9 good=1.1 leaving=2.3 praise=1.4
wolowi 8.16 good=0.4
wordzi 8.85 bad=-0.7 complaint.quality=-0.4
worek 8.16 good=0.6
worki 8.16 bad=0.6
workow 8.34 complaint.quality=-0.6 payment.disputed=1.3 payment.refused=-0.4
worku 8.85 bad=0.5 good=-0.4
wowcza 6.61 bad=-2.8
wozki 8.85 complaint.cost=1.4 complaint.quality=0.7 praise=-0.4
wozkie 7.87 bad=0.8
wozku 8.56 bad=0.4 complaint.quality=0.8 escalation=1.5
woznia 8.56 bad=-0.5 good=1.1
wozu 8.85 bad=1.2 complaint.neglect=2.5 complaint.quality=-0.4 good=-0.5 payment.refused=-0.3 praise=0.8 reputation=-0.4
wpadka 8.00 bad=1.0 complaint.quality=1.9 good=-0.5 leaving=1.0 reputation=-0.3
wpadl 8.85 bad=-1.0 good=0.9
wpasc 8.85 bad=-1.0 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.5 payment.query=1.5 payment.sent=1.2
wpis 7.55 complaint.neglect=0.5 complaint.quality=-0.4 good=-0.4 reputation=0.4
wpisac 7.87 bad=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=2.2 growth=1.8 leaving=-0.6 urgent=-0.4
wpisal 7.64 bad=-2.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-1.8 escalation=-0.3 leaving=-0.6 legal=-0.7 meeting.off=-0.3 payment.refused=-0.6 payment.sent=1.2 praise=0.6 reputation=-0.3 urgent=-0.4
wpisan 7.75 complaint.delay=-0.5 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=1.0 payment.promised=-0.7 payment.query=2.3 payment.refused=-0.4
wpisuj 7.75 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.5 leaving=-0.3 legal=0.9 payment.refused=2.1 praise=-0.4 reputation=2.4
wpisy 8.56 bad=-0.5 good=0.4
wpisyw 8.34 bad=-0.4 complaint.neglect=0.9 complaint.quality=0.7 good=0.8 leaving=0.9 legal=-0.3 payment.refused=1.4
wpisze 8.85 bad=-0.5 legal=-0.4
wplace 8.85 bad=0.7 complaint.quality=1.3 payment.delayed=2.6 reputation=-0.5
wplaci 7.55 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.3 good=-0.5 leaving=-0.3 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.6 payment.query=0.9 payment.refused=-0.6 payment.sent=6.2 praise=-0.3 reputation=-0.5
wplaco 8.85 bad=-0.4 good=-0.6 payment.sent=4.6
wplaty 8.16 complaint.quality=-0.3 good=-0.6 leaving=-0.5 legal=-0.4 payment.query=-0.3 payment.sent=1.9
wplyna 8.34 bad=-0.5
wplyne 8.34 leaving=-0.4
wplyni 8.16 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.3 payment.delayed=2.5 payment.promised=0.9 payment.refused=-0.3 praise=-0.4
wplyw 7.17 bad=-1.4
wplywa 7.06 bad=-1.9
wplywe 8.00 bad=-0.7 good=-0.4
wplywu 8.34 bad=-0.6 good=-0.4 legal=-0.6
wplywy 8.85 payment.query=-0.4 payment.sent=1.5
wprawd 7.64 bad=-0.8
wprawi 8.34 bad=-0.7 good=1.6
wprost 7.17 bad=2.0 complaint.quality=0.5 escalation=1.1 good=-0.5 growth=1.8 leaving=-0.3 legal=1.0 praise=1.3
wprowa 6.02 bad=-1.7 complaint.delay=-0.4 complaint.quality=-0.8 good=0.6 praise=1.1
wpusci 8.85 bad=0.6 good=-0.7
wpuszc 7.55 bad=0.7 complaint.quality=0.5 good=-0.6
wraca 7.11 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.8 good=-1.0 growth=-0.7 leaving=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=5.6 payment.query=-0.5 payment.refused=-1.1 payment.sent=0.9 praise=-0.7 reputation=-0.4
wracac 6.77 bad=-1.4 good=3.6
wracaj 7.17 bad=-0.6 complaint.quality=0.4 good=0.4 leaving=0.6
wracal 7.75 bad=0.4 good=-0.6
wracam 6.28 bad=-1.3 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=-0.3 good=2.5 growth=-0.7 leaving=1.3 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=0.6 payment.promised=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=0.4 reputation=-0.9 urgent=-0.4
wraku 8.85 good=-0.8
wraz 6.02 complaint.delay=-0.5 complaint.quality=-0.4 leaving=2.2 praise=1.1
wrazen 4.62 bad=2.6 complaint.cost=-0.5 complaint.neglect=3.2 complaint.quality=-0.6 escalation=-0.7 growth=-0.6 leaving=-0.6 legal=-0.6 meeting.off=-0.7 payment.promised=-0.3 payment.refused=-0.5 praise=1.9 urgent=-0.4
wrazli 7.55 bad=0.3 good=-0.7
wrecz 5.67 bad=1.8 complaint.neglect=1.3 good=-0.7 leaving=-0.4 reputation=0.8
wrecza 8.00 bad=1.2 good=-0.8
wredny 8.56 bad=0.7 good=-0.4
wreszc 6.73 bad=1.9 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=2.5 complaint.quality=-0.5 good=-0.5 leaving=-0.3 legal=0.5 payment.delayed=-0.3 payment.promised=-0.6 payment.refused=0.8 payment.sent=-0.5 praise=-0.4 reputation=-0.5
wroca 8.34 bad=-0.4 good=0.4
wroce 6.51 bad=-3.2 good=1.6 payment.delayed=-0.3 payment.promised=3.2 payment.sent=-0.6 praise=-0.3 reputation=-0.3
wroci 8.16 bad=-0.4 complaint.quality=-0.5 good=-0.5 payment.promised=1.4 praise=-0.3
wrocic 6.69 bad=2.2 good=-1.7
wrocil 5.66 bad=1.0 complaint.cost=0.3 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=0.4 escalation=1.5 good=-0.3 leaving=1.3 legal=-0.4 praise=-0.4 reputation=-0.3
wrocim 6.23 bad=-3.2 good=4.9
wrocla 6.19 complaint.cost=0.5 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.4 leaving=1.6 meeting.off=1.8 payment.refused=-0.3 praise=-0.5
wrocmy 8.85 bad=-1.2 good=-0.6
wrogow 8.56 bad=0.5 good=-0.4
wrona 8.56 bad=0.3 complaint.neglect=1.1 complaint.quality=0.5 good=-0.3 legal=0.6 payment.disputed=-0.7 payment.refused=1.6
wrzesi 7.55 complaint.cost=-1.1 complaint.delay=0.3 escalation=-0.5 good=-0.8 growth=-0.4 leaving=-0.5 legal=0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=0.3 payment.promised=-0.4 payment.query=3.3 payment.sent=3.0 praise=-0.7 reputation=-0.5
wrzesn 6.00 bad=-0.7 complaint.cost=-1.1 complaint.delay=3.8 complaint.neglect=1.5 complaint.quality=-1.5 escalation=-0.5 good=-0.9 growth=-0.8 leaving=0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.9 payment.promised=-0.4 payment.query=3.2 payment.refused=-0.4 payment.sent=1.1 praise=-0.6 reputation=0.4 urgent=-0.4
wrzuca 8.16 bad=-0.4 good=0.3 reputation=1.2
wrzucc 8.85 bad=-0.5 complaint.quality=-0.5
wrzuce 8.34 bad=0.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 legal=-0.3 reputation=2.2
wrzuci 7.46 bad=-1.7 complaint.cost=0.3 complaint.neglect=-0.9 complaint.quality=-1.6 good=-0.5 growth=-0.4 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.4 praise=-0.9 reputation=0.9 urgent=-0.5
wschod 6.81 bad=-0.7 good=-0.4
wsciek 8.00 bad=0.7 complaint.quality=1.1 good=-0.3 leaving=-0.4
wsi 7.64 bad=1.0 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=2.2 complaint.quality=-0.7 good=-0.8 praise=-0.4 reputation=1.7
wskaza 5.98 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=0.7 escalation=-0.3 growth=1.8 leaving=-0.4 legal=1.7 praise=-0.5 reputation=-0.3
wskazn 7.87 bad=-0.4 good=-0.4
wskazo 7.46 good=0.4
wskazu 6.95 bad=-2.1 good=0.5
wskazy 7.75 bad=0.5 good=-0.3
wsluch 8.56 bad=-0.7 good=0.7
wspani 5.13 bad=-4.1 good=5.6
wsparc 7.00 bad=-1.4 complaint.delay=-0.3 escalation=2.1 good=2.1 praise=1.9
wspier 7.46 bad=-0.6
wspina 8.56 bad=-0.4 good=0.4
wspolc 6.81 bad=0.9 complaint.cost=1.2 escalation=1.0 good=-0.3
wspoln 5.82 bad=0.3 complaint.cost=1.5 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=0.5 escalation=-1.0 good=-1.1 growth=0.9 leaving=3.0 legal=1.1 meeting.off=-0.9 payment.delayed=1.8 payment.disputed=-0.9 payment.query=-0.6 payment.sent=-0.8 praise=-1.0 reputation=-1.0 urgent=-0.6
wspolp 5.62 complaint.delay=-0.8 complaint.neglect=-0.6 leaving=4.0 legal=-1.4 meeting.off=1.1 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=0.6 reputation=-0.7 urgent=0.5
wspolr 8.85 bad=-0.4
wspomi 6.31 bad=-0.7 complaint.cost=-0.5 complaint.quality=-0.8 reputation=1.2
wspomn 6.02 bad=-1.5 complaint.quality=-0.4 good=3.3 praise=2.6
wsrod 5.98 bad=-1.8 good=-0.9
wstac 8.56 good=-0.5
wstaje 8.85 bad=0.4
wstal 8.85 bad=-0.6 complaint.quality=-0.4 good=-0.4
wstalo 8.85 bad=0.6
wstawi 7.06 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.7 growth=-0.7 leaving=-1.3 legal=0.5 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.6 urgent=-0.3
wstecz 8.85 bad=1.4 complaint.delay=0.8 complaint.quality=0.9 good=-0.4 leaving=0.8
wstep 8.34 bad=-0.7
wstepi 7.31 good=-0.5
wstepn 7.17 bad=0.7 complaint.cost=2.8 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.7 growth=-0.4 legal=-0.4 meeting.off=-0.5 payment.disputed=1.4 praise=-0.6 urgent=-0.5
wstret 8.34 bad=0.5 good=-0.4
wstrza 8.56 bad=-0.8 good=1.2
wstrzy 7.00 bad=0.9 complaint.cost=0.6 complaint.neglect=1.5 complaint.quality=0.4 escalation=0.5 good=-1.2 growth=-0.4 leaving=-1.0 legal=-1.2 meeting.off=-0.6 payment.delayed=0.5 payment.promised=-1.1 payment.query=-1.1 payment.refused=5.8 payment.sent=-0.6 praise=-0.9 reputation=-0.6
wstyd 6.95 complaint.delay=-0.4 complaint.quality=0.8 good=-1.4 meeting.off=1.0 payment.delayed=0.7 payment.promised=-0.8 payment.refused=-0.5 praise=-0.5
wstydl 8.85 bad=-0.4
wstydz 8.56 bad=0.4 good=-0.4
wsyzts 8.85 good=0.5
wszcze 7.87 bad=-0.3
wszech 6.90 bad=0.9 good=-0.6
wszedl 7.46 good=-1.4
wszedz 5.85 bad=0.3 good=0.6 praise=1.3 reputation=-0.5
wszelk 6.04 bad=0.5 complaint.quality=2.6 legal=0.3 payment.refused=0.6
wszysc 5.63 complaint.delay=-0.5 escalation=-0.5 good=1.1 growth=1.0 leaving=-0.6 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=0.4 payment.query=-0.4 payment.sent=-0.4 praise=1.2 reputation=3.1 urgent=0.8
wszyst 3.13 bad=-3.4 complaint.cost=-0.9 complaint.delay=-0.4 escalation=0.6 good=5.5 growth=-0.7 legal=-0.9 meeting.off=-0.7 payment.delayed=1.0 payment.disputed=-1.1 payment.promised=1.6 payment.query=0.7 payment.refused=-0.9 payment.sent=-1.0 praise=2.6 urgent=0.3
wszyts 8.34 bad=0.4 good=-0.3
wtedy 5.34 bad=-1.5 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=0.6 good=0.9 growth=-0.4 leaving=0.4 legal=-0.4 meeting.off=-0.5 payment.delayed=1.6 payment.disputed=0.8 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.4 reputation=0.6
wtorek 6.81 bad=-1.6 complaint.cost=-1.0 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=-0.5 good=-2.1 growth=-0.7 leaving=-1.2 meeting.off=6.3 payment.delayed=0.6 payment.promised=1.3 payment.query=0.5 payment.refused=-0.8 payment.sent=0.8 praise=-1.1 reputation=-1.0 urgent=-0.7
wtorki 8.85 bad=-0.6
wtorko 8.85 bad=-0.5 good=-0.3 payment.delayed=-0.3 payment.promised=2.4 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.4
wtorku 8.34 bad=-0.7 complaint.cost=0.6 complaint.delay=-0.3 complaint.quality=0.4 good=-0.5 leaving=-0.3 praise=-0.3 reputation=-0.4
wtraca 8.16 bad=0.7
wtyczk 8.56 payment.sent=1.7
wujek 8.85 bad=0.5 complaint.quality=1.0 good=0.4 praise=0.6
wulgar 8.56 bad=0.4
ww 8.56 payment.query=0.7
www 7.87 bad=0.4
wy 7.06 bad=-0.4 complaint.cost=0.8 complaint.delay=0.7 complaint.quality=1.0 escalation=-0.4 good=-0.5 growth=-0.6 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.5 payment.promised=-0.4 payment.refused=1.7 payment.sent=-0.8 reputation=1.4 urgent=-0.5
wybacz 8.34 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.9 leaving=-0.5 meeting.off=0.9 payment.delayed=2.6 payment.promised=1.6 payment.refused=1.8 praise=-0.4 reputation=-0.4
wybier 5.79 bad=-1.5 complaint.quality=0.9 good=-1.1 leaving=0.7 reputation=1.3
wybior 7.55 complaint.cost=0.7 complaint.quality=-0.4 escalation=0.5 good=-1.1 growth=-0.3 meeting.off=-0.4 payment.refused=-0.4
wybitn 7.55 bad=0.4 good=0.4
wybor 4.95 complaint.delay=0.7 good=0.4 reputation=0.5
wybore 7.11 bad=-1.0 good=1.0
wyborn 8.85 bad=-0.5
wyboru 5.90 bad=-0.4
wyborz 7.64 bad=-1.1 complaint.neglect=0.6 complaint.quality=-0.4 good=-0.4 reputation=0.5
wybrac 5.96 good=-0.3
wybral 5.37 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.7 good=0.7 legal=0.4 praise=-0.6 reputation=0.3
wybran 6.81 bad=-1.0 good=0.3
wybred 8.00 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=-0.3 escalation=1.4 good=0.7
wybudo 7.87 bad=-0.5
wybudz 8.85 bad=-0.4
wycena 8.56 bad=-1.3 complaint.cost=2.6 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=1.1 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.3 praise=-0.5 reputation=-0.5
wycene 7.64 bad=-0.4 complaint.cost=-0.7 complaint.delay=1.9 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.4 good=0.4 growth=2.8 leaving=-1.2 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=0.9 reputation=-0.8 urgent=-0.5
wyceni 8.16 bad=1.4 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.2 leaving=-0.4 legal=1.4 payment.disputed=-0.3 payment.refused=0.8
wyceny 8.56 bad=1.1 complaint.cost=1.6 complaint.delay=1.8 complaint.quality=-0.5 good=-0.7 leaving=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.5 reputation=2.0
wychlo 8.56 good=-0.3
wychod 5.45 bad=0.4 complaint.cost=1.2 complaint.delay=-0.8 complaint.quality=0.4 escalation=0.6 growth=-0.5 leaving=0.4 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=-0.7 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.3 praise=-1.0 reputation=-0.9 urgent=-0.5
wychow 8.00 bad=0.7 complaint.delay=-0.3 complaint.quality=1.4 good=-0.6 growth=-0.3 payment.delayed=-0.5 payment.promised=1.6 payment.query=1.1
wyciag 5.76 bad=0.9 complaint.cost=-0.6 complaint.neglect=1.1 complaint.quality=0.9 good=-0.5 growth=-0.4 leaving=1.3 legal=-0.4 payment.refused=-0.4 payment.sent=0.6 reputation=-0.6
wyciec 6.04 bad=0.4 complaint.quality=0.5 good=-1.2 praise=-0.3 reputation=1.1 urgent=1.5
wycier 8.00 bad=1.9 good=-0.7
wyciet 8.34 bad=0.5 good=-0.5
wycisk 7.55 bad=-0.7 good=0.4
wycofa 7.75 bad=1.9 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=-0.4 good=-0.6 leaving=-0.5 legal=0.3 payment.disputed=1.2 payment.refused=1.1 praise=-0.4 reputation=1.2
wycofu 8.85 good=-0.3
wyczek 8.16 bad=-0.9 good=0.6
wyczer 6.73 bad=1.0 leaving=4.1 legal=-0.6 praise=-0.8
wyczys 7.87 good=-0.6 leaving=-0.6
wyczyt 8.34 good=0.6
wydac 7.64 bad=-0.3
wydaje 5.77 bad=0.5 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=0.9 escalation=0.9 good=-0.8 leaving=0.5 legal=-0.4 payment.refused=1.6 praise=-0.3
wydajn 7.75 bad=1.3 good=0.6
wydal 8.16 bad=0.7 good=-0.5
wydali 7.75 bad=0.4 good=-0.9
wydane 7.75 bad=-0.4 complaint.cost=1.0 complaint.quality=0.6 reputation=1.0
wydani 7.24 bad=0.4 complaint.neglect=0.8 complaint.quality=-0.5 leaving=0.6 legal=0.5 payment.refused=0.4
wydarz 7.46 bad=-0.6 good=0.5
wydatk 7.31 bad=-1.1 good=-0.9
wydawa 6.02 complaint.neglect=0.4 complaint.quality=0.4 leaving=0.4
wydawn 8.56 bad=-0.9 good=0.8 leaving=1.0 praise=1.2
wydoby 8.00 bad=0.3 good=-1.9
wydost 8.16 bad=-0.4
wydruk 6.69 bad=1.8 complaint.cost=0.5 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=0.3 escalation=2.3 growth=-0.6 leaving=0.5 legal=0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=1.5 reputation=-0.4 urgent=-0.5
wydzia 6.51 bad=1.0 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.7 good=-0.3 growth=0.9 leaving=-0.8 legal=2.9 payment.refused=-0.3 praise=0.7 reputation=-0.7
wydzie 6.45 bad=-0.8 good=0.9
wyeksp 8.16 leaving=1.4
wygada 8.85 complaint.neglect=0.8 complaint.quality=0.8
wygasa 8.34 bad=-0.3 complaint.cost=-0.5 complaint.quality=-0.6 leaving=1.9 legal=-0.4 meeting.off=-0.3 praise=-0.5 reputation=-0.3
wygasn 8.34 bad=-0.7 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.2 growth=-0.6 leaving=3.3 legal=-0.5 payment.disputed=-0.5 payment.refused=0.3 reputation=-0.4
wygene 8.34 bad=-0.8 complaint.delay=-0.4 good=-0.6 growth=-0.3 leaving=-0.4 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.4
wyglad 4.64 bad=0.6 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=1.1 escalation=-0.3 growth=-0.8 leaving=0.5 legal=-0.8 meeting.off=0.5 payment.delayed=0.4 payment.disputed=-0.7 payment.promised=-0.7 payment.query=1.1 payment.refused=0.6 payment.sent=-0.5 praise=1.0 reputation=1.8 urgent=-0.5
wyglas 8.85 bad=-0.4 good=0.4
wygodn 5.18 bad=-3.7 good=3.8
wygoni 8.85 bad=-0.3 complaint.neglect=-0.5
wygoro 7.75 bad=0.4 good=-0.4
wygrac 8.56 bad=-0.9 good=-0.5
wygran 8.56 bad=-0.5 complaint.quality=-0.3 good=0.4 praise=1.2 urgent=-0.4
wyizol 8.85 bad=0.5
wyjada 8.85 bad=-1.1 complaint.neglect=0.7 good=0.9 leaving=1.0 payment.promised=1.5
wyjasn 4.79 bad=-0.8 complaint.cost=2.8 complaint.delay=1.4 complaint.neglect=-0.4 escalation=-0.7 growth=-0.6 leaving=-1.1 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=2.2 payment.promised=-0.6 payment.query=-0.4 payment.refused=2.0 payment.sent=-0.6 praise=-1.0 urgent=-0.5
wyjatk 5.79 bad=-3.0 good=1.1 leaving=-0.3 payment.delayed=1.5
wyjazd 5.39 bad=-0.6 good=1.0 meeting.off=1.2 payment.query=1.1
wyjdzi 7.87 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=1.6 escalation=1.3 leaving=-0.5 legal=0.4 payment.delayed=-0.4 payment.promised=2.5 payment.refused=-0.6 payment.sent=-0.9 reputation=-0.4
wyjech 7.11 bad=0.5 good=-0.6
wyjezd 6.31 bad=-1.4 complaint.delay=-0.3 complaint.quality=-0.5 good=-1.5 meeting.off=1.0 payment.promised=-0.3 payment.sent=1.7
wyjsc 6.65 bad=-0.6 good=-1.0 leaving=0.6 payment.refused=0.6
wyjsci 6.06 bad=1.6 complaint.cost=1.0 good=-1.5 leaving=0.7
wykaza 6.31 good=0.3
wyklad 5.10 bad=2.2 complaint.quality=0.6 leaving=0.6
wykluc 6.95 bad=1.3 good=-1.0
wykona 4.89 bad=-0.8 complaint.cost=-1.3 complaint.delay=2.4 complaint.neglect=-0.6 complaint.quality=1.2 escalation=-0.5 good=1.3 leaving=1.7 legal=1.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.3 payment.promised=-0.4 payment.sent=-0.4 praise=-0.4 reputation=0.6 urgent=0.3
wykonc 7.24 bad=-0.5 good=0.9 leaving=0.9 praise=0.9
wykonu 6.48 complaint.delay=1.6 complaint.quality=-0.4 good=-0.5 leaving=-0.3 praise=-0.5
wykony 5.84 bad=-1.0 good=1.2
wykopu 8.85 bad=0.5 complaint.neglect=1.2 payment.refused=1.2
wykorz 5.67 bad=-3.7 good=-1.1
wykrec 8.85 bad=-0.3 good=0.5
wykres 7.64 bad=2.6 complaint.neglect=-0.9 escalation=-0.8 good=-0.3 growth=-0.8 leaving=2.4 legal=-0.7 meeting.off=-0.4 payment.disputed=2.9 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.3 reputation=-0.4 urgent=-0.6
wykroj 8.85 bad=-0.4 complaint.quality=-0.5 good=-0.4
wykryc 7.55 good=-0.3
wykryw 7.46 bad=-0.6 good=-0.6
wykrzy 8.85 bad=-0.6
wykszt 7.87 bad=-0.7
wykupi 6.14 good=-1.1
wykupu 8.56 bad=1.2 good=-0.9
wylacz 5.46 bad=1.9 complaint.neglect=-0.6 complaint.quality=-1.6 escalation=0.5 good=-2.7 growth=-0.7 leaving=0.4 legal=1.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=1.1 payment.query=-0.6 payment.refused=-0.8 payment.sent=0.6 praise=-1.3 reputation=-1.0 urgent=0.5
wylado 7.46 bad=-0.3 good=-0.7
wylala 8.56 complaint.delay=-0.5 good=-0.7 payment.delayed=2.0
wylaty 8.85 bad=-0.3 good=0.3
wylaz 8.85 bad=-0.7 good=-0.5
wyleci 8.85 bad=-0.3 payment.promised=1.6
wylecz 6.45 bad=-0.9 good=0.6
wylew 8.85 bad=0.7
wylewn 8.85 bad=0.7 good=-0.4
wylicz 7.64 complaint.quality=0.5 good=-0.9 growth=-0.3 leaving=-0.6 legal=0.4 payment.refused=0.8 praise=-0.3
wylot 8.56 bad=-0.6 good=1.5
wylote 8.16 bad=1.6 good=-0.6
wyloto 8.85 bad=-0.4 good=-0.7
wylozo 7.64 bad=0.6
wymach 8.56 bad=1.0 good=-0.6
wymaga 5.18 bad=1.1 complaint.neglect=-0.3 good=-1.8 leaving=-0.4 payment.disputed=-0.4 payment.query=0.5 payment.refused=0.6 praise=-0.3
wymarz 8.56 good=1.2 praise=1.2
wymaza 8.85 good=-0.3
wymazy 8.56 bad=0.3 good=-0.4
wymeld 6.45 bad=-0.6 good=2.3
wymian 5.98 bad=1.2 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.0 escalation=0.4 good=-2.1 growth=-0.3 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.refused=1.2 payment.sent=1.0 praise=-0.6 reputation=1.4 urgent=1.8
wymiar 7.75 bad=-0.6 complaint.neglect=0.5 complaint.quality=0.8 good=-0.6 legal=0.9 reputation=0.9
wymien 5.38 bad=0.6 complaint.cost=0.4 complaint.delay=0.4 complaint.neglect=-0.7 good=-0.9 legal=0.6 meeting.off=-0.4 payment.delayed=1.0 payment.promised=1.3 payment.refused=-0.6 payment.sent=0.8 praise=-0.5 reputation=1.2
wymiot 7.75 bad=0.9 good=-0.6
wymogi 8.16 good=-0.5
wymusz 8.00 bad=1.3 good=-0.7
wymysl 7.24 complaint.quality=1.3 payment.refused=1.8
wynagr 7.64 bad=-0.7 complaint.quality=0.9 good=0.6 legal=1.5 payment.refused=1.8 praise=-0.4
wynaja 7.55 bad=1.1 good=-0.5
wynajd 8.34 good=-0.5
wynaje 6.69 bad=1.5 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=1.6 escalation=1.0 good=-0.3 legal=1.2 payment.disputed=0.8 payment.refused=-0.3 reputation=0.8
wynajm 7.38 bad=0.4 good=-1.0
wynala 7.87 good=-0.4
wynies 7.46 bad=-0.4 good=-0.5
wynik 6.65 bad=0.5 complaint.quality=0.6 good=-0.7 leaving=0.8
wynika 5.44 bad=-2.2 complaint.quality=0.9 escalation=-0.3 good=-0.7 legal=0.4
wyniki 5.43 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=1.7 good=-1.7 leaving=1.0 payment.refused=0.6
wynikl 8.85 bad=1.0
wyniko 6.73 complaint.quality=1.0 leaving=0.7 legal=1.2
wyniku 6.73 bad=0.4 good=-0.9
wynios 6.58 bad=0.8 complaint.cost=1.5 complaint.quality=-0.3 good=-1.9
wynosi 6.65 bad=-0.4 complaint.delay=0.6 complaint.neglect=-0.7 escalation=0.8 good=-0.5 leaving=0.4 legal=1.0 payment.disputed=1.7
wynosz 7.87 bad=-0.5 good=0.4
wyobra 7.31 bad=1.2 good=-0.8
wypad 7.38 bad=0.4 good=0.8
wypada 6.95 complaint.delay=-0.6 good=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=1.9
wypadk 6.81 good=0.5
wypadl 7.46 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=1.0 good=1.0 growth=-0.5 meeting.off=2.1 payment.delayed=-0.4 payment.promised=1.3 payment.refused=-0.6 praise=-0.3
wypadn 8.56 bad=0.3
wypado 7.06 bad=-0.7 good=1.5
wypady 8.16 bad=-0.3 good=0.8
wypako 8.85 bad=0.6
wyparl 8.85 good=-0.3
wypas 8.56 bad=-2.2 good=2.6
wypasc 8.56 bad=-0.6
wypeln 6.69 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=2.4 complaint.quality=0.7 good=-1.0 leaving=-0.5 legal=1.6 payment.disputed=-0.5 payment.query=1.4 payment.refused=-0.3 praise=-0.5 reputation=1.2
wypija 8.85 bad=-0.6
wypil 8.85 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.1 leaving=-0.4 praise=1.0
wypis 8.34 bad=0.5 complaint.delay=0.9 leaving=1.0 legal=0.9 urgent=1.6
wypisa 6.34 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=-0.4 good=-2.1 growth=-0.4 leaving=-0.6 legal=-0.4 payment.refused=-0.5 praise=-0.6 urgent=-0.3
wypisu 7.87 bad=-1.0 complaint.quality=-0.6 good=0.9 praise=0.8
wypisy 7.64 bad=0.8 complaint.delay=-0.5 complaint.quality=-1.0 good=-1.5 leaving=-1.0 praise=-0.4 reputation=-0.6
wyplac 7.87 bad=-2.2 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-0.9 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=-0.3 payment.delayed=3.5 payment.disputed=-0.4 payment.promised=3.4 payment.refused=-0.5 payment.sent=-1.0 reputation=-0.4
wyplat 7.64 bad=-0.8 complaint.cost=0.4 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.4 good=-1.2 growth=-0.6 leaving=-0.8 legal=-0.9 meeting.off=-0.7 payment.delayed=1.2 payment.disputed=-0.5 payment.promised=3.0 payment.query=-0.5 payment.refused=1.2 payment.sent=0.6 praise=-0.9 reputation=-0.6
wyplyw 8.56 bad=0.5 complaint.delay=1.4 good=-0.4 urgent=1.6
wypocz 5.45 bad=-2.0 complaint.neglect=-0.3 complaint.quality=-0.3 good=0.9 leaving=-0.4 praise=1.6
wyposa 4.84 bad=-1.2 good=1.6
wypowi 5.76 complaint.cost=-0.4 complaint.delay=-1.6 complaint.neglect=-1.9 complaint.quality=-1.3 escalation=-1.0 good=-2.9 growth=-1.6 leaving=3.7 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-1.1 payment.promised=-1.0 payment.query=-0.9 payment.refused=-1.3 payment.sent=-0.8 praise=-1.7 reputation=-0.5 urgent=-1.1
wypozy 6.31 bad=-1.6 complaint.quality=0.6 good=1.6 praise=-0.4
wyprac 8.00 bad=0.7 complaint.quality=1.1 good=-0.8
wyprob 8.16 bad=-0.9
wypros 7.55 bad=0.9
wyprow 8.16 bad=-1.2 good=0.9
wyprze 7.31 bad=-0.4 complaint.cost=0.7 complaint.delay=-0.3 complaint.quality=-0.5 leaving=0.8
wypyta 8.16 bad=-1.5 good=1.7
wypytu 8.56 bad=-0.7 good=0.6
wyraz 8.85 good=0.4
wyraza 7.38 bad=0.7 legal=-0.3
wyrazi 7.46 bad=0.5 good=-1.1
wyrazn 6.42 complaint.cost=0.8 escalation=0.5 good=-0.9 leaving=0.3
wyrazy 8.56 good=0.7 praise=2.2
wyregu 8.85 good=0.3
wyreje 8.85 good=-0.5 growth=-0.8 leaving=1.5
wyremo 7.75 good=-1.2
wyrobi 7.75 bad=1.0
wyroby 8.34 bad=-0.7 good=-0.8
wyrok 8.56 bad=-0.6 complaint.quality=-0.3 good=-0.8 leaving=-0.7 legal=-0.3 meeting.off=-0.5 payment.refused=-0.3 praise=1.0
wyrost 8.16 bad=0.3
wyrown 8.16 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.9 leaving=-0.5 payment.delayed=3.9 payment.promised=2.8 payment.refused=-0.7 payment.sent=2.6 praise=-0.4
wyrozn 7.06 good=-0.8
wyrozu 6.86 bad=-0.5 complaint.delay=-0.5 complaint.quality=0.5 good=1.3 leaving=0.4 payment.delayed=3.1 payment.disputed=-0.5 payment.promised=-0.5 payment.sent=-0.3 praise=1.6
wyrusz 8.85 bad=-1.0 good=-0.9
wyrzad 7.87 bad=1.1 complaint.quality=1.0 good=-0.5 legal=0.9
wyrzuc 6.51 bad=0.4 complaint.quality=-0.3 good=-0.6 leaving=-0.5 payment.delayed=0.8 payment.refused=-0.4
wyschn 8.16 good=-0.4
wyscig 8.16 bad=0.3
wysile 8.85 bad=0.6 good=-0.3
wysili 8.85 bad=0.5
wysilk 7.87 bad=-0.8 good=0.6
wyskak 8.56 bad=-2.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.3 payment.query=2.4 praise=-0.4
wyskoc 8.56 bad=0.5 good=-0.4
wyslac 7.55 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 escalation=0.9 good=-1.3 growth=-0.4 leaving=-0.3 legal=-0.4 meeting.off=1.2 praise=-0.6 reputation=-0.4 urgent=1.4
wyslal 6.90 bad=-0.5 complaint.cost=0.9 complaint.delay=-1.4 complaint.neglect=-1.2 complaint.quality=1.3 escalation=0.6 good=-0.4 leaving=0.6 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.4 payment.sent=1.7 reputation=0.3
wyslan 7.31 complaint.cost=-0.6 complaint.delay=-0.9 complaint.quality=2.0 escalation=-0.3 good=-0.7 growth=-0.4 leaving=-0.3 legal=-0.4 payment.refused=-0.3 payment.sent=1.6 praise=-0.6 reputation=-0.4 urgent=-0.4
wysle 7.64 bad=-0.9 complaint.cost=-1.1 complaint.delay=1.8 complaint.neglect=-1.0 escalation=-0.4 good=-0.6 growth=0.3 leaving=-1.0 legal=1.4 meeting.off=1.6 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=1.9 payment.query=-0.7 payment.sent=1.9 reputation=0.4 urgent=1.3
wyslem 8.85 bad=0.4 complaint.delay=-0.3 complaint.quality=1.1 leaving=-0.4 legal=1.4 payment.refused=-0.4
wysluc 6.34 bad=-1.0 complaint.quality=-0.4 good=3.2 legal=0.9 payment.refused=0.9
wysmia 8.56 bad=2.6 complaint.quality=3.4 good=-0.7 praise=-0.4
wysmie 6.86 bad=-2.9 complaint.quality=-0.3 good=4.1 praise=0.9 urgent=1.6
wysoka 6.19 bad=1.1 complaint.cost=1.5 complaint.neglect=0.4 complaint.quality=-0.8 good=-1.4 leaving=-0.5
wysoki 5.18 bad=-2.3 complaint.quality=0.7 good=1.7 legal=0.5 payment.refused=1.2
wysoko 6.26 bad=-1.3 complaint.neglect=0.7 complaint.quality=0.5 legal=0.3
wyspa 7.38 bad=-1.3 good=2.1
wyspac 7.75 bad=0.7 good=-0.5
wyspan 8.85 bad=0.9
wyspe 7.64 bad=-0.6
wyspie 7.24 bad=-1.4 good=2.1
wysprz 8.00 bad=1.4 good=-0.3
wyspy 7.64 bad=-0.3 good=0.6
wystaj 7.31 bad=1.5 good=-0.9
wystap 7.17 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.3 escalation=-0.3 good=0.6 growth=-0.3 leaving=-0.6 legal=2.2 payment.refused=-0.3 praise=0.7 reputation=-0.6
wystar 5.19 bad=-4.2 complaint.cost=-1.0 complaint.quality=-1.7 escalation=1.0 good=1.5 growth=-1.1 leaving=0.4 legal=1.0 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.4 payment.query=1.3 payment.refused=-0.4 payment.sent=0.3 praise=-1.2 urgent=-0.4
wystaw 5.45 complaint.cost=-2.6 complaint.delay=1.3 complaint.neglect=-1.5 complaint.quality=-2.6 escalation=-0.6 growth=-1.3 leaving=-2.0 meeting.off=-0.9 payment.delayed=-1.2 payment.disputed=2.0 payment.promised=-1.2 payment.query=3.6 payment.refused=-1.2 payment.sent=-1.0 reputation=1.2 urgent=-0.8
wystep 6.28 bad=-0.9 complaint.quality=0.5 good=-0.6 legal=0.6
wystro 5.73 bad=0.9 good=2.0
wysubl 8.85 bad=0.4 good=-0.3
wysusz 7.38 bad=1.3 good=-0.6
wyswie 7.17 bad=-0.5 good=0.6
wysyla 6.77 bad=-0.6 complaint.cost=0.4 complaint.neglect=0.4 complaint.quality=1.5 growth=-0.5 leaving=0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.query=2.0 payment.refused=-0.5 payment.sent=-0.5 praise=-0.7 reputation=-0.5
wysylk 8.34 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.6 legal=0.4 urgent=0.8
wysypi 8.56 bad=0.4 good=-0.3
wyszed 7.11 complaint.cost=0.9 complaint.neglect=-0.6 escalation=1.2 good=0.9 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.delayed=1.2 payment.promised=-1.9 payment.query=-0.9 payment.refused=-0.7 payment.sent=1.8 praise=1.4 reputation=0.5 urgent=-0.5
wyszla 6.21 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.7 good=1.4 growth=1.2 leaving=-1.1 legal=-0.5 meeting.off=1.1 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=1.2 payment.query=-0.3 payment.refused=-0.5 payment.sent=4.4 praise=2.2 reputation=-0.8 urgent=-0.7
wyszli 7.55 bad=1.1 good=-0.5
wyszlo 6.65 bad=1.4 complaint.cost=1.3 complaint.delay=-1.2 complaint.neglect=0.6 complaint.quality=2.0 growth=-0.7 leaving=-1.1 legal=0.7 meeting.off=-0.7 payment.delayed=1.7 payment.disputed=0.5 payment.refused=1.3 payment.sent=-0.4 reputation=-0.6 urgent=-0.3
wyszly 8.00 bad=-0.5 payment.sent=2.2
wyszuk 7.31 complaint.quality=1.1 good=-0.6 payment.delayed=2.1 reputation=-0.4
wytlum 5.85 bad=-0.9 complaint.neglect=1.1 complaint.quality=0.4 good=2.0 leaving=0.9 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.7 payment.query=0.9 payment.refused=1.7 payment.sent=-0.5 reputation=0.6
wytrwa 8.00 bad=-0.3 good=0.4
wytrze 8.56 bad=0.6 good=-0.4
wytrzy 7.17 bad=0.7 complaint.neglect=-0.3 complaint.quality=0.8 reputation=1.4
wytwor 8.34 bad=-0.3 good=-0.4
wytycz 8.16 bad=-0.8
wywala 8.56 bad=1.0 complaint.quality=1.2 good=-0.3 leaving=-0.4
wywarl 8.56 bad=-0.6 good=0.7
wywazo 8.56 good=0.3
wywiad 5.84 bad=0.4 good=0.5
wywola 7.24 bad=0.7 good=-0.4
wywolu 7.46 good=-0.3
wyzbyw 8.85 bad=-0.6
wyzdow 8.85 bad=-1.7
wyzdro 8.56 bad=0.9
wyzej 6.95 bad=1.9 complaint.delay=-0.3 complaint.neglect=-1.3 complaint.quality=0.3 escalation=4.7 good=-1.4 leaving=-0.4 payment.query=-0.3 praise=-0.3 reputation=-0.3 urgent=1.0
wyzero 8.56 complaint.cost=1.4 complaint.quality=1.0 good=0.5 payment.refused=1.6
wyznac 7.17 complaint.delay=1.1 escalation=1.0 leaving=0.3 legal=0.6 meeting.off=0.5
wyzsza 7.55 complaint.cost=2.0 complaint.delay=0.9 complaint.neglect=0.5 escalation=1.0 good=0.3 leaving=0.7 reputation=1.2
wyzsze 6.51 bad=-0.4 good=-1.4
wyzszy 6.73 bad=2.1 complaint.cost=1.6 complaint.quality=-0.3 good=-1.9
wyzwan 7.64 good=-0.7
wyzyt 8.85 good=0.4
wyzywi 6.19 bad=-0.8
wzajem 7.87 bad=0.8 complaint.quality=0.9 good=-0.8 legal=1.1 payment.refused=0.9
wzboga 7.87 bad=-0.7 good=0.4
wzbudz 7.24 bad=-0.9 good=0.6
wzgled 4.96 bad=-2.2 good=-1.0 payment.delayed=1.8
wzgorz 7.38 bad=-2.3 good=0.6
wziac 6.90 bad=0.8 good=-0.7
wzial 7.55 bad=0.4 complaint.cost=0.9 complaint.quality=0.6 good=-0.8 leaving=0.8 payment.refused=1.1 praise=-0.3 reputation=0.7
wzieci 8.34 bad=0.8 good=-0.5
wziela 7.64 complaint.cost=1.7 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.7 leaving=-0.4 payment.disputed=1.8 payment.query=-0.5 praise=-0.5
wzieli 8.00 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.5 payment.refused=1.0
wzielo 8.00 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=0.7 reputation=0.8
wzmian 8.85 bad=-0.9 good=-0.3 praise=-0.4
wznies 8.34 good=-0.8
wznosz 8.00 bad=-0.7 good=-0.6
wzor 7.64 bad=-2.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.7 growth=0.7 leaving=-0.8 legal=-0.4 payment.disputed=-0.3 praise=-0.5 reputation=-0.3 urgent=1.3
wzorco 8.34 bad=-0.5 complaint.quality=-0.3 good=1.6 growth=1.7 praise=1.6
wzorow 8.00 bad=-0.8 good=1.5
wzrast 7.75 bad=-0.7
wzroku 8.56 bad=-0.5 good=0.6
wzrosl 7.06 bad=-0.8 complaint.cost=1.2 escalation=1.0 good=-0.7
wzrost 6.12 bad=-1.7 good=-0.9
wzrusz 7.75 bad=-0.3 complaint.cost=-0.3 complaint.neglect=0.9 complaint.quality=0.4 good=1.1 growth=1.0 leaving=-0.4 praise=1.2 reputation=0.6
wzywam 7.75 bad=2.8 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=1.6 escalation=-0.4 good=-0.5 leaving=-0.4 legal=4.6 payment.disputed=0.5 payment.query=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.5
x 7.38 good=-0.3
xml 8.85 bad=-0.7 complaint.quality=-0.5 good=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=3.1 payment.refused=-0.4
xp 8.85 good=0.6
xx 8.34 bad=-0.4
xxi 8.34 bad=0.7 good=-0.4
xxl 8.85 bad=0.5
y 7.17 bad=-1.0 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=-0.7 leaving=-0.5 payment.query=1.6 payment.refused=-0.3 praise=0.5
york 8.85 bad=-0.7 good=-0.5
z 1.80 bad=-0.5 complaint.cost=1.1 complaint.delay=-1.6 complaint.neglect=-0.8 complaint.quality=1.7 escalation=2.8 good=-0.8 growth=0.8 leaving=3.7 legal=1.7 meeting.off=-1.4 payment.disputed=-2.6 payment.promised=1.2 payment.query=1.7 payment.refused=-1.5 praise=1.4 reputation=1.4 urgent=-1.7
za 2.71 bad=2.8 complaint.cost=10.9 complaint.delay=-2.6 complaint.neglect=-1.9 complaint.quality=2.6 good=-1.7 growth=-1.0 leaving=0.6 legal=0.7 payment.delayed=-1.7 payment.disputed=4.2 payment.promised=-0.6 payment.refused=5.3 payment.sent=2.2 reputation=0.8 urgent=1.3
zaakce 7.55 complaint.quality=-0.4 good=-0.7 growth=0.8 leaving=-0.5 payment.promised=2.1 payment.query=-0.7 payment.refused=-0.4 payment.sent=-0.6
zaanga 6.16 bad=-0.5 good=1.5
zaaran 8.34 bad=-0.5 good=0.3
zaawan 6.95 complaint.delay=0.7 complaint.quality=0.6 good=-0.4 leaving=0.6 legal=0.8
zab 7.38 bad=0.4 good=-0.4
zabaw 5.57 bad=0.5 complaint.quality=-0.5
zabawa 7.75 bad=-0.4 good=0.6
zabawe 8.56 bad=-1.1 good=0.8
zabawk 7.55 bad=1.5 complaint.delay=1.2 complaint.quality=1.4 good=-0.4 leaving=3.1
zabawn 7.64 good=0.5
zabawy 7.24 bad=0.7 good=0.7
zabek 8.85 bad=0.4 good=-0.5
zabezp 7.64 bad=0.7 complaint.quality=1.9 legal=2.7
zabieg 4.77 bad=-1.0 good=1.2
zabier 6.81 complaint.delay=1.0 complaint.quality=1.0 good=-0.6 leaving=2.6
zabija 8.85 bad=0.4 good=-0.4
zablok 7.31 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.4 good=-1.3 growth=-0.4 leaving=-0.7 legal=-0.7 payment.delayed=1.0 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=3.4 payment.sent=-0.6 praise=-0.6 reputation=-0.4
zabojc 8.85 good=0.4
zabook 8.85 good=0.8
zabrac 7.38 bad=0.7 good=-0.7
zabrak 7.38 bad=1.6 good=-0.8
zabral 7.06 bad=-0.6 complaint.delay=-0.6 complaint.neglect=0.5 good=-0.9 leaving=0.5 legal=-0.4 meeting.off=1.2 payment.refused=0.9 praise=-0.5
zabran 7.64 bad=0.3 complaint.quality=0.7 legal=0.8
zabron 7.87 bad=1.2 good=-0.8
zabrzu 8.16 good=-0.3
zabudo 8.34 bad=1.6 good=-1.0
zaburz 6.51 bad=-1.2 good=-0.9
zabytk 7.55 bad=-1.8 complaint.quality=-0.5 good=1.1 growth=-0.3 praise=0.6 reputation=-0.3
zachec 6.10 bad=-1.1 complaint.quality=1.0 good=2.6
zachet 8.85 bad=-0.5
zachod 6.23 bad=-1.5 good=1.2
zachor 7.24 bad=-0.5
zachow 5.31 bad=2.5 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=1.2 good=-2.8 growth=-0.3 legal=1.1 praise=-0.4 reputation=0.4
zachwa 8.34 bad=0.5
zachwy 6.28 bad=-1.7 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.6 escalation=0.8 good=3.9 growth=-0.4 leaving=-0.6 legal=-0.8 meeting.off=-0.5 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=3.3 reputation=-0.9
zaciag 8.34 good=0.6
zaciek 7.87 bad=0.4
zaciem 8.34 bad=-0.5 good=0.6
zacina 7.87 bad=0.8 complaint.quality=1.2 urgent=-0.4
zacisn 8.85 good=0.3
zacisz 8.16 bad=-0.3
zacmy 8.85 bad=-0.7
zaczac 7.11 complaint.delay=-0.3 praise=0.8
zaczal 6.39 bad=1.0 complaint.cost=0.9 complaint.neglect=1.3 complaint.quality=-0.6 good=0.3 leaving=1.1 meeting.off=1.1 payment.delayed=0.8
zaczek 8.56 bad=-0.7 good=0.3 payment.delayed=2.0
zaczel 5.57 bad=2.6 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=0.4 good=-0.9 leaving=1.6 legal=-0.3 praise=-0.3 reputation=1.1
zaczer 8.00 good=-0.5
zaczna 8.34 complaint.quality=1.2 good=-0.4 payment.delayed=2.4 reputation=-0.4
zaczne 7.06 bad=-2.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.4 good=1.8 growth=1.8 legal=-0.4 payment.query=1.2 payment.sent=0.9 praise=2.2 reputation=-0.3
zaczni 7.11 bad=-0.5 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=0.8 good=0.4 leaving=0.3 legal=-0.3 payment.refused=1.0 praise=-0.3
zaczyn 5.84 bad=1.2 complaint.cost=1.0 complaint.quality=-0.7 escalation=-0.6 good=-0.9 growth=-0.8 leaving=2.8 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.6 praise=-0.7 reputation=-0.6 urgent=-0.3
zada 8.56 bad=0.8 complaint.quality=1.5 leaving=-0.4 legal=1.2 reputation=-0.4
zadac 8.34 good=0.4
zadaja 8.56 good=-0.3
zadal 8.00 bad=-0.4 good=1.3 praise=1.0
zadane 7.55 bad=-0.8 good=1.3
zadani 6.00 complaint.cost=0.7 good=-0.7 legal=1.4 reputation=-0.3
zadany 8.85 bad=-0.4 good=0.5
zadasz 8.56 bad=-0.5 good=0.4
zadate 8.85 complaint.delay=-0.5 complaint.quality=0.3 meeting.off=2.2 payment.promised=3.2 reputation=1.3
zadawa 6.73 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=0.4 leaving=-0.5 payment.refused=0.6 praise=0.5 reputation=0.3
zadbac 7.75 bad=0.9 good=-1.0
zadban 5.50 bad=-2.7 good=2.4
zadeci 8.56 bad=-0.9 good=1.2
zadecy 7.87 bad=-0.3
zaden 6.65 bad=-0.4 complaint.cost=0.6 complaint.quality=0.5 good=0.8 leaving=0.8
zadna 7.31 bad=1.1 good=-1.2
zadne 7.11 bad=1.6 good=-0.9
zadneg 7.06 bad=1.0 complaint.delay=0.8 complaint.neglect=1.0 leaving=0.7 praise=0.8
zadnej 6.86 bad=0.7 good=-1.1 leaving=-0.3 reputation=0.3
zadnyc 6.58 bad=1.5 complaint.neglect=0.7 complaint.quality=-0.3 good=-0.8 payment.refused=0.9
zadnym 7.31 bad=0.4
zadosc 8.56 bad=0.5 complaint.neglect=2.0 complaint.quality=-0.3 good=-0.9 legal=2.3
zadowo 4.93 bad=-6.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.4 good=6.7 growth=0.7 legal=0.5 meeting.off=-0.4 payment.refused=-0.4 praise=2.0 reputation=0.9
zaduch 8.00 bad=0.7 good=-0.6
zadusz 8.85 bad=0.6 complaint.cost=2.4 complaint.delay=1.6 complaint.neglect=1.4 complaint.quality=-0.4 good=-1.1 growth=-0.3 leaving=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.4
zadzia 7.87 bad=-0.5 payment.query=-0.3
zadzio 8.85 bad=1.2 good=-0.9
zadzwo 5.94 bad=0.4 complaint.neglect=0.9 complaint.quality=1.2 good=2.1 growth=2.5 leaving=1.2 legal=-1.1 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.1 payment.sent=0.4 urgent=1.5
zagada 8.34 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=1.0 payment.promised=1.6
zagadk 8.56 bad=0.6 complaint.cost=1.4 complaint.quality=0.7 legal=0.8
zagadn 7.75 bad=-1.0 good=0.9
zagady 8.85 good=0.3
zagina 8.85 complaint.delay=-0.4 payment.query=1.1
zaglad 7.87 good=0.7
zagosp 7.46 bad=-0.4
zagran 6.61 bad=0.5 good=-0.8 payment.query=6.2 payment.sent=-0.3
zagroz 6.51 bad=-0.7
zagrzy 7.75 bad=0.8 good=-0.6
zagubi 8.00 bad=1.1 good=-0.3
zainka 8.56 bad=1.1 good=-0.5
zainsp 8.34 bad=0.8 good=-0.5
zainte 5.89 complaint.delay=0.3 complaint.neglect=0.7
zainwe 7.64 bad=-1.6 good=0.5
zajac 7.55 bad=1.0 good=0.4
zajal 7.64 bad=-0.3 complaint.quality=0.4 good=-0.4 leaving=0.3 payment.delayed=2.2 payment.refused=-0.5 praise=0.7
zajazd 8.56 bad=-0.3
zajec 6.65 bad=-0.9 good=1.9
zajeci 5.90 bad=-1.8 complaint.quality=0.3 good=2.0 legal=0.6
zajela 7.87 bad=-1.4 complaint.quality=-0.4 good=0.6
zajeli 8.85 bad=-0.5 good=1.2 leaving=-0.4 praise=1.1
zajeta 8.00 bad=0.4 good=-0.4
zajete 7.17 bad=0.6 complaint.quality=-0.5 good=-1.2
zajety 7.87 bad=0.8 good=-0.8
zajmie 7.55 bad=0.7 complaint.cost=0.5 complaint.neglect=1.7 complaint.quality=1.0 good=-0.9 leaving=0.6 legal=1.3 payment.refused=2.0 praise=-0.5 reputation=-0.4
zajmow 6.58 bad=0.8 good=-0.9
zajmuj 6.26 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.7 escalation=0.6 good=-1.5 growth=-0.4 leaving=-0.6 payment.query=0.6 payment.sent=-0.5 praise=-0.4 reputation=-0.4
zajrza 8.00 bad=0.8 complaint.cost=1.1 complaint.neglect=0.8 good=-0.5 payment.disputed=1.0
zak 8.85 bad=-0.9
zakami 8.85 bad=0.4
zakaz 7.38 bad=1.6 complaint.quality=-0.6 good=-1.0 leaving=1.0 legal=0.4
zakaze 7.64 bad=-0.7
zakazn 8.00 bad=0.4 good=-0.5
zakazo 8.56 bad=-0.5
zakhyn 8.85 good=-0.8
zaklad 6.10 bad=-2.2 complaint.cost=-0.7 complaint.neglect=-1.0 escalation=-0.7 growth=3.1 legal=-0.4 meeting.off=-0.5 payment.delayed=0.4 payment.promised=-0.5 payment.query=0.4 payment.refused=-0.7 payment.sent=-0.4 urgent=-0.6
zakloc 7.55 bad=0.5
zakonc 5.74 complaint.quality=1.2 good=-1.9 growth=-0.5 leaving=3.2 legal=-0.5 payment.disputed=-0.5 praise=-0.9 reputation=-0.7
zakonn 8.85 bad=0.6
zakopa 6.90 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.9 good=-1.3 leaving=0.7
zakrec 8.16 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=-0.3 good=0.5 payment.disputed=0.7
zakres 6.06 bad=0.6 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.5 escalation=0.7 good=-0.8 leaving=-0.5 legal=1.1 payment.disputed=1.1 praise=-0.4
zakrze 8.34 good=0.6
zaksie 8.56 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.3 leaving=-0.4 legal=-0.3 meeting.off=-0.3 payment.query=0.9 payment.refused=-0.4 payment.sent=1.1
zaktua 8.00 complaint.delay=-0.3 complaint.quality=0.4 good=-0.5 growth=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.sent=2.2 praise=-0.4 reputation=1.0
zakup 7.06 bad=0.4 good=-0.5
zakupe 8.34 bad=0.5
zakupi 6.90 bad=1.7 good=-1.2
zakupo 7.46 bad=-2.5 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.0 growth=1.1 leaving=-0.5 legal=-0.4 payment.refused=-0.4 praise=1.1 reputation=-0.4
zakupu 7.11 bad=0.5
zakupy 8.16 bad=0.4 complaint.cost=0.9 complaint.quality=0.5 escalation=1.0 leaving=0.8
zakwat 6.42 bad=-0.9 good=-1.8
zakwes 8.34 bad=1.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.3 leaving=1.2 legal=1.2 payment.disputed=2.1 payment.refused=2.5 payment.sent=-0.3 praise=-0.4
zakynt 8.16 bad=0.3 good=-0.5
zal 7.31 bad=0.6 good=-0.5
zalacz 6.00 bad=-3.5 complaint.cost=-0.8 complaint.delay=-2.3 complaint.neglect=-2.0 complaint.quality=-1.7 escalation=-1.0 good=-1.6 growth=-0.9 meeting.off=-0.9 payment.delayed=-1.1 payment.disputed=0.4 payment.promised=-1.8 payment.query=1.0 payment.refused=-2.0 payment.sent=3.3 praise=-1.0 reputation=-1.5 urgent=0.8
zalago 8.34 good=-0.4
zalal 8.85 bad=-0.3
zalalo 8.56 bad=-0.5 complaint.neglect=-0.3 complaint.quality=-0.3 growth=1.0 payment.delayed=1.1
zalama 7.11 bad=0.4 good=0.5
zalane 8.16 bad=-0.3 meeting.off=1.5 payment.delayed=1.2
zalani 8.56 bad=-0.3 complaint.quality=-0.7 good=-0.4 legal=0.5
zalany 8.56 bad=0.4 complaint.quality=0.6 legal=0.4
zalapa 8.34 good=-0.3
zalatw 6.45 bad=-0.5 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=1.2 complaint.quality=1.1 leaving=0.4 legal=0.9 praise=0.5 reputation=0.7
zaleca 6.90 bad=-0.5 good=0.7
zalece 6.00 bad=0.4
zaleci 6.42 bad=0.6
zaleco 8.00 bad=-0.5 good=0.8
zalecz 8.56 bad=-0.3 good=0.4
zalega 8.56 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.7 leaving=-0.4 payment.delayed=2.9 payment.promised=1.6 payment.refused=-0.6 praise=-0.4
zalegl 8.16 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.6 leaving=-0.4 legal=-0.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=2.5 payment.query=-1.0 payment.refused=-0.7 payment.sent=3.4 praise=-0.4 reputation=-0.4
zalet 7.64 bad=-0.5 good=0.4
zalete 8.85 good=0.4
zalety 7.11 bad=-1.8 good=2.7
zalew 8.85 bad=0.5 good=-0.3
zalewa 8.34 bad=0.6 good=-0.6
zaleza 7.00 bad=0.7 complaint.neglect=3.0 good=-1.3 leaving=1.9
zalezn 6.86 complaint.quality=1.0 leaving=0.7 legal=1.2
zalezy 6.34 bad=1.0 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=0.8 good=-0.6 leaving=-0.3 praise=-0.3 reputation=0.5 urgent=1.1
zalicz 5.20 bad=-1.5 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=2.7 growth=0.5 leaving=0.3 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=1.1 payment.promised=-1.1 payment.query=2.1 payment.sent=6.6 praise=-1.2 urgent=0.4
zaloga 8.16 good=0.7 praise=0.4
zaloge 8.56 bad=0.6 good=-0.4
zalosn 8.34 bad=0.7 good=-0.5
zalowa 8.56 bad=0.6
zaloze 7.17 bad=0.5 complaint.cost=1.6 complaint.quality=-0.7 good=-0.6 reputation=1.9
zalozo 7.64 bad=0.6 good=-0.5
zalozy 6.90 complaint.delay=0.8 complaint.neglect=0.8 good=-0.4 legal=-0.4 payment.refused=1.1
zaluje 6.36 bad=1.6 good=-0.8
zaluzj 8.34 bad=0.5 good=-0.4
zamawi 6.77 bad=-0.8 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=-0.3 good=2.0 growth=7.3 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.7 payment.sent=2.2 praise=0.8 reputation=-0.6 urgent=-0.5
zamek 7.06 bad=-0.5 complaint.quality=1.1 good=1.3 urgent=-0.4
zameld 6.65 bad=0.5 good=-1.8
zamian 6.90 bad=0.4 good=-1.4
zamiar 7.31 bad=-1.0 good=1.2
zamias 5.52 bad=3.2 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=3.1 escalation=0.3 good=-1.9 growth=0.5 leaving=1.0 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=0.6 payment.sent=-0.4 urgent=0.8
zamien 7.55 bad=-1.3 good=-0.5
zamier 7.06 bad=0.5 complaint.delay=0.5 good=-0.4 legal=0.5 payment.disputed=1.3
zamies 6.86 bad=-0.5 complaint.quality=-0.8 payment.sent=-0.3
zamkna 7.31 bad=0.9 complaint.cost=-0.4 complaint.neglect=1.2 complaint.quality=1.3 escalation=-0.3 good=-0.8 leaving=-0.5 praise=-0.8
zamkne 8.34 bad=-1.0 complaint.quality=-0.5 good=2.0 growth=1.2 meeting.off=1.0 praise=2.1
zamkni 5.74 complaint.neglect=-0.8 complaint.quality=-0.9 good=-1.0 growth=-0.5 leaving=1.4 legal=-0.7 meeting.off=-0.4 payment.refused=-0.5
zamkow 8.16 bad=-0.7
zamku 6.95 bad=-0.8 complaint.delay=0.7 complaint.neglect=0.4 complaint.quality=-0.4 reputation=1.0
zamont 7.87 bad=0.8 complaint.quality=1.3 good=-1.1 praise=-0.3
zamosc 8.85 bad=0.5 good=-0.4
zamowi 5.20 bad=-1.3 complaint.cost=-1.0 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=0.6 good=-0.6 growth=2.0 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=0.3 payment.query=1.6 praise=1.9 reputation=-1.6 urgent=0.6
zamraz 8.00 bad=-0.7 good=0.8
zamroz 8.85 bad=1.1 good=-0.7
zamuro 8.56 bad=1.1 complaint.quality=1.4 meeting.off=2.5
zamyka 6.02 bad=-0.4 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.3 good=-1.5 growth=-1.0 leaving=2.1 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.7 payment.query=1.6 payment.refused=-0.8 payment.sent=-0.4 praise=0.3 reputation=0.4 urgent=1.2
zaniec 7.11 bad=-1.2 good=-0.4
zanied 6.08 bad=3.4 good=-2.4 leaving=1.3 legal=1.6
zaniep 7.75 bad=1.4 complaint.quality=2.6 good=-0.7 praise=-0.5
zanim 5.96 bad=1.9 complaint.delay=-1.2 complaint.neglect=0.5 complaint.quality=1.0 escalation=1.3 growth=0.8 leaving=-0.4 legal=1.3 meeting.off=-0.5 payment.delayed=0.4 payment.disputed=1.5 payment.query=0.4 payment.refused=-0.5 payment.sent=-0.5 praise=0.5 urgent=-0.4
zanizo 8.85 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 legal=0.6
zanoto 8.34 bad=0.6 complaint.cost=-0.3 complaint.quality=1.0 reputation=1.6
zaobse 7.75 bad=-0.7 good=0.5
zaofer 7.00 bad=-0.7 good=-0.7
zaopat 7.46 good=1.7
zaostr 8.16 good=-0.5
zaoszc 7.87 bad=-0.3 good=-0.3
zapach 5.74 bad=1.2 praise=0.9
zapada 7.87 bad=0.6 good=-0.3
zapadl 7.87 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=0.9 growth=1.5 legal=1.3 meeting.off=0.9 payment.refused=-0.5 praise=2.1
zapale 6.08 bad=-0.4
zapaln 6.90 bad=0.6 good=-1.1
zapami 8.00 complaint.neglect=1.2 complaint.quality=-0.4 leaving=1.5
zapano 8.85 good=0.3
zaparz 8.56 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.8 escalation=1.1
zapas 8.00 bad=-1.4 good=1.8 growth=-0.4 payment.disputed=0.9 praise=0.9
zapaso 8.34 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.6 payment.refused=1.6
zapcha 7.87 bad=0.8 good=-0.7
zapewn 5.23 complaint.delay=0.7 complaint.neglect=0.3 complaint.quality=0.6 good=0.6 payment.promised=1.0
zapiek 8.34 bad=-0.6 good=1.0
zapier 8.00 bad=-0.4 good=0.3
zapis 8.16 legal=0.9 payment.disputed=1.4 praise=-0.3
zapisa 5.90 bad=1.3 complaint.quality=-0.4 good=-0.6 payment.disputed=0.4
zapisk 8.56 bad=0.6 complaint.quality=0.7 good=-0.4 leaving=0.8
zapiso 8.56 bad=-0.3 complaint.delay=1.0 complaint.quality=0.4
zapisu 7.31 bad=1.1 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=1.3 good=0.3 legal=0.3
zapisy 7.00 growth=1.2 praise=1.0
zapisz 8.85 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.5 growth=2.6 praise=1.5
zaplac 4.85 bad=-0.8 complaint.cost=1.0 complaint.delay=-3.7 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-1.1 good=-2.6 leaving=-2.4 legal=-0.9 meeting.off=-0.9 payment.delayed=4.2 payment.disputed=0.8 payment.promised=8.7 payment.query=0.7 payment.refused=-0.9 payment.sent=10.1 praise=-0.4 reputation=-2.5 urgent=-1.6
zaplan 6.81 bad=-0.5 complaint.delay=0.5 complaint.quality=0.6 payment.refused=0.7 reputation=0.9
zaplat 6.34 bad=-0.4 complaint.cost=-0.8 complaint.delay=-2.3 complaint.neglect=-1.4 good=-1.7 growth=-0.9 leaving=-1.6 legal=0.8 meeting.off=-0.9 payment.delayed=2.1 payment.disputed=2.9 payment.promised=-1.0 payment.refused=2.2 payment.sent=-0.8 praise=-1.6 reputation=-1.1 urgent=0.5
zaplec 7.11 bad=-0.3
zaples 8.56 good=-0.3
zaplod 8.34 good=-0.3
zapobi 7.55 good=-0.5
zapomi 7.64 bad=1.3 good=-1.3
zapomn 5.82 bad=2.9 complaint.cost=0.6 complaint.delay=1.8 complaint.neglect=0.3 complaint.quality=-0.4 good=-1.6 growth=-0.3 leaving=-0.5 legal=-0.5 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=1.1 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.4
zapowi 6.55 bad=-0.7 complaint.delay=-0.5 complaint.quality=0.4 good=-1.0 legal=0.6 meeting.off=1.4 payment.refused=-0.4 praise=-0.4
zapozn 7.06 bad=1.5 complaint.delay=0.6 complaint.quality=0.7 leaving=0.6
zaprac 8.85 bad=-0.5 good=0.6
zaprag 8.85 bad=-0.4 good=0.3
zapras 7.11 bad=0.5 complaint.cost=0.8 complaint.delay=1.2 complaint.neglect=0.9 good=0.3 leaving=-0.4 payment.disputed=-0.4 payment.refused=1.0 praise=1.3 reputation=-0.5
zaproj 7.55 good=-0.4
zaprop 5.89 complaint.cost=1.4 complaint.quality=-0.4 leaving=0.9 meeting.off=1.0 reputation=-0.3
zapros 6.51 bad=-1.0 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=0.5 escalation=-0.3 good=-1.2 growth=0.6 leaving=-1.1 legal=-0.8 meeting.off=5.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.sent=-0.4 praise=-1.8 reputation=1.6
zaprow 7.55 complaint.quality=0.7 good=0.6 reputation=0.8
zaprze 8.00 complaint.quality=-0.6 legal=1.0
zaprzy 8.56 bad=0.6
zapusz 8.34 bad=0.8 good=-0.8
zapyta 5.44 bad=1.2 complaint.delay=1.1 complaint.neglect=1.9 complaint.quality=0.5 escalation=1.3 good=-0.6 growth=1.7 leaving=1.2 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.4 payment.sent=0.5 praise=1.0 reputation=3.2 urgent=-0.4
zarabi 7.87 good=-0.3
zaraz 6.23 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=-1.2 good=2.6 growth=1.6 leaving=-0.8 legal=-0.4 payment.delayed=-0.5 payment.promised=1.9 payment.refused=-0.4 payment.sent=-0.4 praise=0.9 reputation=1.0
zaraze 7.17 bad=-1.2 good=-0.6
zardze 8.56 complaint.quality=0.6 leaving=1.1 reputation=0.9
zareag 8.00 good=0.4
zareje 7.64 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.3 good=-0.7 leaving=-0.3 legal=-0.6 payment.refused=-0.6 praise=-0.7
zareze 5.87 good=-1.5 growth=0.8 leaving=-0.4 payment.delayed=1.0 payment.refused=0.5
zarobi 7.46 bad=-0.5 complaint.quality=1.1 good=-1.2 payment.delayed=2.2 reputation=-0.4
zarode 8.16 bad=-0.4 good=-0.4
zarodk 8.00 bad=-0.5 good=-0.4
zarowk 7.75 bad=0.8 good=-0.6
zarown 5.27 bad=-1.6 good=-0.5
zart 7.55 bad=0.7 good=-0.6
zartob 8.56 bad=-0.5
zartow 8.16 bad=-0.8 complaint.quality=-0.5 good=-0.7 praise=-0.3
zartuj 8.56 bad=-0.3 good=-0.9 praise=-0.3
zarty 8.00 bad=0.5
zarzad 5.39 bad=2.1 complaint.cost=2.8 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=1.0 escalation=5.0 good=-3.6 growth=-0.7 leaving=2.9 legal=-1.0 meeting.off=1.5 payment.delayed=0.8 payment.disputed=-1.1 payment.promised=-1.2 payment.query=-0.9 payment.refused=1.4 payment.sent=-1.1 praise=-0.8 urgent=-1.0
zarzut 8.34 bad=0.4 legal=1.8 payment.disputed=1.8 payment.refused=-0.3
zas 6.19 bad=-1.6 complaint.delay=1.5 complaint.quality=0.7 good=-0.7 growth=1.2 praise=0.7
zasad 7.46 bad=-0.3 good=-0.4
zasada 8.34 good=-0.4 leaving=1.4
zasade 8.16 good=0.3
zasadn 7.24 bad=-0.9
zasady 7.46 bad=-1.0 good=-0.4
zasadz 6.31 bad=-0.4 complaint.quality=0.5 good=-0.5 legal=1.0
zascie 8.16 bad=-0.6 good=0.4
zasiad 8.56 bad=0.9 good=-0.5
zasieg 6.65 bad=0.4 complaint.quality=1.1 reputation=1.0
zaskak 7.31 bad=-1.7 good=2.2
zaskoc 5.59 bad=-1.1 good=3.6
zaskut 8.85 bad=-0.4 good=1.0
zaslan 7.87 bad=0.3 good=-0.9
zaslon 6.81 bad=0.7 complaint.delay=1.6 complaint.quality=-0.5 good=-0.9 payment.refused=1.0 reputation=1.4
zaslug 5.73 bad=-2.7 complaint.delay=-0.4 complaint.quality=-0.6 good=4.1 growth=0.7 leaving=0.4 praise=2.5 reputation=-0.4
zasnac 8.56 bad=0.3
zasnal 8.85 bad=0.4 complaint.quality=0.4 payment.refused=0.9 reputation=1.1
zasoba 8.85 bad=-0.9 good=-0.4
zasobn 8.34 bad=0.3
zasobo 8.56 bad=-0.8 good=-0.4
zaspal 8.56 bad=-0.4 complaint.delay=-0.4 meeting.off=2.2 payment.promised=3.1
zaspok 7.87 bad=-0.8 good=1.0
zastal 7.24 bad=1.2 good=-1.0
zastan 5.68 bad=0.5 complaint.cost=0.9 complaint.quality=-1.5 escalation=-0.3 good=-0.8 growth=-0.6 leaving=1.7 legal=0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.4 praise=-1.2 reputation=2.1
zastap 8.00 bad=-0.5 complaint.neglect=-0.3 good=-0.6
zastep 7.38 bad=0.5 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=1.5 good=-1.1 leaving=-0.4 legal=0.9 payment.refused=-0.4 praise=-0.6 reputation=-0.4
zastos 6.16 bad=-1.0
zastrz 6.36 bad=0.9 complaint.quality=-0.6 good=-1.4 legal=1.2
zasuge 7.87 bad=1.0 good=-0.6
zaswia 7.55 bad=1.0 complaint.cost=1.6 complaint.delay=1.8 complaint.neglect=1.5 complaint.quality=-1.5 escalation=0.9 good=-1.0 growth=-0.4 leaving=-0.6 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.3 praise=-0.5 reputation=-0.5
zaswie 8.85 bad=0.6 complaint.delay=1.7 complaint.neglect=1.5 complaint.quality=-0.4 payment.refused=0.9
zaszcz 8.16 good=0.4
zaszla 7.46 good=0.4
zaszyl 8.85 bad=0.6 complaint.cost=-0.3 complaint.quality=1.3 leaving=-0.6 payment.refused=1.6 reputation=-0.4
zatem 6.48 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=1.3 escalation=1.1 legal=1.1 payment.disputed=0.5 payment.refused=0.4 praise=-0.3
zatkan 7.55 good=0.4
zatloc 8.34 bad=1.0 good=-1.1
zatok 7.24 bad=-0.3 good=1.0
zatoke 8.34 bad=-1.8 good=2.1
zatoki 7.75 good=-0.8
zator 8.85 bad=-0.4 complaint.quality=-0.4 good=-0.4 payment.delayed=3.6 payment.promised=3.2 payment.query=-0.8 payment.sent=-0.5
zatrud 7.17 growth=0.8 payment.sent=1.0 praise=0.5
zatrul 8.85 bad=0.4 good=-0.3
zatrzy 5.80 complaint.cost=0.4 complaint.quality=-0.5 escalation=0.7 good=-1.2 leaving=-0.6 payment.promised=-0.3 payment.refused=2.9 payment.sent=1.3 praise=-0.4 reputation=-0.5
zatwie 6.86 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=-0.5 good=-0.3 growth=1.0 leaving=-0.8 legal=-0.4 payment.promised=2.8 payment.refused=-0.9 payment.sent=-0.6 reputation=-0.3
zaufal 7.87 bad=0.5 good=-0.7
zaufan 6.08 bad=-2.4 complaint.quality=1.7 good=2.7 leaving=2.2
zauszn 8.85 bad=0.9 good=-0.6
zautom 8.85 bad=-0.3
zauwaz 6.02 bad=1.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.4 leaving=0.5 legal=0.5 payment.refused=-0.3 praise=0.7
zawadz 8.85 bad=-0.3
zawal 8.16 bad=0.3
zawali 8.85 meeting.off=1.6 payment.promised=1.9
zawart 6.65 bad=-0.9 good=-0.5
zawdzi 7.55 bad=-1.7 good=2.0
zawiad 7.31 bad=0.9 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.8 escalation=2.6 good=-0.5 growth=-0.3 leaving=0.4 legal=3.6 meeting.off=-0.4 payment.disputed=-0.6 praise=-0.5 reputation=-0.7 urgent=-0.3
zawias 8.56 bad=0.4 complaint.quality=0.9 payment.refused=1.3 reputation=-0.4
zawied 6.28 bad=2.9 complaint.cost=-0.5 good=-2.9 leaving=-0.6 praise=-0.4
zawier 6.19 bad=-0.4 complaint.cost=2.5 complaint.delay=0.4 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.4 leaving=-0.6 legal=-0.4 payment.disputed=0.8 payment.sent=-0.3 praise=-0.3 reputation=-0.3
zawies 6.90 bad=1.2 growth=1.4 leaving=1.1 praise=0.6
zawiez 8.56 bad=0.6 complaint.delay=1.5 complaint.quality=-0.3 leaving=1.4
zawiod 6.95 bad=2.1 good=-1.6
zawita 8.56 bad=-0.7
zawod 7.31 bad=0.5 good=-0.4
zawodn 8.56 good=-0.3
zawodo 6.65 bad=0.4 complaint.delay=-0.5 complaint.neglect=-0.4 escalation=2.7 good=-1.1 leaving=-0.3 legal=1.3 reputation=-0.4
zawody 8.34 bad=-0.3
zawodz 8.16 bad=0.9
zawola 8.34 complaint.quality=1.2 legal=1.8 praise=-0.4
zawrac 8.16 bad=-0.6 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-0.5 good=0.6 leaving=0.7 praise=0.8 urgent=1.9
zawsze 4.64 bad=-2.3 complaint.cost=0.6 complaint.delay=3.5 complaint.neglect=2.9 complaint.quality=-0.9 escalation=-0.3 good=5.1 leaving=0.6 legal=-0.8 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=0.4 payment.sent=0.5 reputation=1.4 urgent=2.0
zawyzo 8.00 bad=2.5 complaint.cost=1.9 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=-0.7 good=-0.6 legal=1.4 meeting.off=-0.4 payment.disputed=3.3 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.0 praise=-0.4 reputation=-0.3 urgent=-0.6
zazada 7.75 bad=0.6 payment.query=1.4 urgent=1.5
zazale 8.85 bad=0.3 good=-0.3
zazdro 8.56 bad=-0.7 good=1.4
zazeno 8.34 bad=0.5 good=-0.3
zaznac 5.64 bad=-1.9 complaint.delay=-0.4 complaint.quality=-0.8 good=-1.6 leaving=-0.4 legal=-0.3
zazwyc 6.81 bad=-1.5 good=-0.7
zazyci 8.56 good=0.4
zazywa 8.16 bad=-0.3
zbadan 7.64 bad=0.5 good=-0.5
zbagat 7.46 bad=0.6
zbankr 8.56 bad=-2.1 good=-0.9 legal=-0.5 praise=-0.5
zbedna 8.85 complaint.neglect=1.0 complaint.quality=0.8 leaving=0.9 legal=-0.3 payment.refused=1.5
zbedne 8.00 bad=-0.5
zbiera 6.86 complaint.cost=-0.7 complaint.quality=0.8 good=-0.9 growth=0.7 leaving=1.3 legal=0.9 payment.refused=-0.4 reputation=-0.5
zbigni 8.85 good=-0.3
zbikow 8.85 bad=0.4
zbiorc 8.85 bad=-0.5 complaint.quality=-0.4 good=-0.3
zblizo 8.00 good=-0.4
zblizy 8.85 bad=0.4
zboza 8.85 bad=-0.3 good=-0.4 payment.delayed=2.4 payment.promised=1.8
zbudow 8.00 bad=-0.7 good=0.6
zbyl 8.56 bad=0.5 complaint.quality=0.8 escalation=1.5
zbyt 5.55 bad=3.1 good=-2.2
zbytni 8.34 bad=1.2 good=-1.6
zbywal 8.85 bad=0.5 good=-0.3
zdaje 7.31 bad=-0.9 good=0.4
zdan 8.34 bad=0.8 complaint.quality=0.7 legal=1.4
zdania 7.00 bad=-1.6 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.7 good=0.7 growth=-0.3 leaving=0.4 praise=-0.7 reputation=-0.3
zdanie 5.18 bad=-0.5 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=-1.1 escalation=0.5 leaving=-0.6 legal=-0.4 meeting.off=1.4 payment.refused=-0.4 praise=0.5 reputation=-0.4
zdaniu 8.34 bad=-0.8 good=0.9
zdarze 8.16 complaint.quality=0.4 escalation=0.6
zdarzy 6.81 bad=0.4
zdawal 8.56 bad=0.4 good=-0.5
zdawko 7.75 bad=0.9 good=-0.8
zdaza 8.85 bad=-0.9 reputation=-0.4 urgent=3.5
zdazaj 8.85 bad=-0.4 good=0.4
zdazyc 8.56 bad=0.7 complaint.delay=1.4 good=-0.6 growth=3.0 payment.promised=-0.3 praise=-0.3
zdazyl 7.87 complaint.delay=0.3 complaint.quality=0.6 good=0.6 leaving=-0.4 legal=-0.3 payment.refused=1.8 praise=0.9
zdechl 8.16 good=-0.8 payment.delayed=2.3
zdecyd 4.41 bad=1.2 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=1.2 good=0.4 meeting.off=1.0 payment.refused=-0.5 praise=-0.8
zdejme 8.56 bad=-1.9 complaint.quality=-0.9 good=-0.4 payment.promised=2.6 payment.refused=-0.5 reputation=-0.4
zdejmo 8.85 good=-0.4
zdejmu 8.56 bad=0.4
zdener 7.46 bad=0.5 good=-0.7
zdezor 8.00 bad=0.9 good=-1.0
zdiagn 6.48 good=0.7
zdjac 8.16 bad=0.6 complaint.cost=1.0 complaint.delay=-0.4 complaint.quality=-0.8 leaving=0.5 meeting.off=1.7 payment.disputed=1.9 payment.refused=-0.3 praise=-0.4
zdjal 8.85 bad=-0.7 complaint.quality=-0.4 good=0.6 praise=0.8
zdjec 6.90 bad=0.5 complaint.delay=-0.3 complaint.quality=2.0 good=0.4 legal=-0.4 reputation=0.4
zdjeci 4.92 bad=2.3 complaint.cost=-1.0 complaint.neglect=-1.7 complaint.quality=2.2 escalation=-1.0 good=-2.4 growth=-1.1 leaving=-1.2 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.5 payment.sent=-0.7 reputation=3.1 urgent=-1.0
zdjela 8.85 bad=-0.8 good=-0.6 meeting.off=3.5 praise=-0.4
zdobyc 8.16 bad=-0.3
zdobyl 8.34 bad=-0.6 good=0.7
zdobyw 8.56 bad=-0.5 good=-0.4
zdolno 7.55 bad=-0.5 good=-0.4
zdolny 8.85 complaint.quality=-0.5 leaving=1.0 praise=0.7
zdolow 8.56 bad=0.5
zdradz 8.85 bad=-0.3
zdroj 8.16 good=0.4
zdrojo 7.55 bad=-2.1 good=2.0
zdroju 8.00 bad=-0.4 good=-0.7
zdrowa 7.38 bad=-0.5 complaint.quality=-0.4 leaving=-0.4
zdrowe 6.51 bad=0.4 complaint.quality=0.5 good=-0.6 payment.refused=1.3
zdrowi 5.24 bad=-1.9 good=1.6
zdrowo 6.51 bad=-1.9 good=1.7
zdrows 8.16 bad=-0.3
zdrowy 6.95 bad=-1.0
zdzier 8.56 bad=1.0 complaint.cost=2.9 complaint.quality=-1.4 good=-0.6 payment.disputed=-0.6 payment.refused=-0.4 reputation=1.9
zdziwi 6.04 bad=3.0 good=-2.2
ze 2.15 bad=3.2 complaint.cost=0.6 complaint.neglect=4.9 escalation=-2.0 good=-0.7 leaving=1.1 legal=1.5 meeting.off=-2.1 payment.delayed=-0.3 payment.disputed=-1.9 payment.promised=-0.8 payment.query=-1.8 payment.refused=-0.9 payment.sent=-0.6 praise=5.9 reputation=-0.4 urgent=-1.2
zebami 8.34 bad=0.5 good=-0.5
zebral 7.64 bad=0.6 complaint.cost=1.2 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=-0.6 payment.refused=0.4 reputation=1.0
zebran 7.24 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=0.8 good=-1.6 growth=-0.5 leaving=1.5 legal=0.6 meeting.off=3.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-1.1 praise=-1.1 reputation=-0.8
zeby 4.18 complaint.delay=2.1 complaint.quality=1.1 escalation=1.6 good=-1.6 growth=-1.3 legal=-0.4 meeting.off=-1.4 payment.delayed=-1.2 payment.promised=-1.0 payment.query=-0.9 payment.refused=0.5 payment.sent=1.7 praise=-0.8 urgent=-0.3
zebym 7.31 bad=1.4 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=1.2 escalation=0.6 good=-1.4 growth=-0.4 leaving=1.2 legal=1.0 meeting.off=-0.5 payment.disputed=0.5 payment.promised=1.7 payment.query=2.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.8 reputation=0.7
zebysc 8.85 bad=0.5 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=0.9 payment.promised=1.6
zebysm 8.85 bad=0.5 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.4 leaving=1.2
zechce 8.85 bad=-0.3 good=1.0 growth=2.0 praise=1.2
zechci 8.85 bad=-0.5 payment.delayed=1.7 payment.refused=-0.3
zegare 7.46 complaint.quality=-0.5 good=0.3 growth=0.5 praise=1.2
zegark 7.75 bad=0.4 complaint.cost=1.1 complaint.quality=0.8 good=-0.7 payment.refused=1.0
zeglar 8.56 bad=0.4 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.3 payment.refused=0.9
zegnam 8.85 bad=0.3 complaint.cost=1.0 complaint.neglect=0.7 leaving=0.9 reputation=1.4
zegrzy 8.56 bad=1.3 complaint.quality=1.0 good=-0.7
zejsc 8.00 good=-0.8
zejsci 7.24 bad=2.1 complaint.quality=0.8 good=-1.4 legal=0.8
zel 8.34 bad=-0.5
zelazk 7.75 bad=0.6
zenada 6.95 bad=2.4 good=-1.6
zenek 8.85 bad=-0.9 complaint.quality=-0.3 good=1.1 growth=1.1 leaving=-0.3 praise=0.9
zenuja 6.90 bad=1.5 good=-1.0
zepsuc 8.16 bad=0.4 complaint.cost=-0.4 complaint.quality=2.0 good=-1.7 praise=-0.8
zepsul 7.64 bad=1.0 complaint.delay=-0.4 complaint.neglect=1.3 good=-0.5 leaving=-0.5 praise=-0.5
zepsut 6.61 bad=3.8 good=-2.5
zerkne 8.85 good=-0.3
zerkni 8.56 bad=0.5 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.3 reputation=0.7
zero 5.66 bad=4.4 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=-1.1 good=-2.0 leaving=0.8 payment.delayed=-0.4 payment.disputed=1.2 payment.promised=-0.5 payment.refused=1.3 payment.sent=-0.4 praise=0.7 reputation=-0.3
zerowe 8.16 bad=0.6 good=-0.3
zerwal 8.56 bad=-1.6 complaint.delay=-0.3 complaint.neglect=-0.4
zerwan 8.34 complaint.quality=-0.4 legal=0.5 payment.disputed=1.3
zeskan 8.85 bad=-0.7 legal=-0.5
zespol 5.68 bad=-0.8 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.8 good=-2.1 growth=0.9 leaving=1.2 legal=1.0 meeting.off=-0.3 payment.refused=-0.3 payment.sent=-0.4 reputation=-0.5
zestaw 5.94 bad=-1.1 complaint.cost=1.9 payment.query=-0.5 payment.refused=1.0
zestre 7.75 bad=-0.4
zeszla 7.87 bad=-0.8
zeszle 8.34 bad=0.3 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=-0.5 good=-0.7 praise=-0.5
zeszly 6.90 bad=2.0 complaint.cost=-0.8 complaint.delay=1.7 complaint.neglect=-0.9 complaint.quality=1.3 good=-1.8 growth=-1.0 leaving=-0.7 legal=0.9 meeting.off=-0.8 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=-0.5 payment.sent=1.8 praise=-1.3 reputation=0.3 urgent=0.9
zewnat 5.77 bad=-1.4 good=0.8
zewnet 6.69 bad=-0.9 good=-0.6
zeznan 8.85 bad=0.5 complaint.delay=1.9 complaint.neglect=0.4 legal=-0.4 reputation=-0.4
zezwol 8.85 bad=0.5 good=-0.3
zgadza 6.65 bad=-1.1 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.6 good=-1.8 growth=-0.5 leaving=-0.8 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=1.0 payment.query=1.2 payment.refused=-0.4 payment.sent=-0.3 praise=-1.2 reputation=-0.4
zgielk 7.46 bad=-1.2 good=2.3
zglasz 6.39 bad=1.9 complaint.delay=-0.8 complaint.neglect=3.5 complaint.quality=3.6 escalation=1.0 good=-1.6 growth=-0.6 leaving=0.4 legal=1.0 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=1.1 praise=-1.2 reputation=0.7
zglosi 5.76 bad=1.0 complaint.neglect=0.9 complaint.quality=1.6 escalation=0.9 good=0.7 leaving=-0.9 legal=0.8 payment.refused=0.9 praise=0.8 reputation=-0.6 urgent=-0.3
zglosz 5.90 bad=1.8 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=2.7 complaint.quality=2.8 good=-2.2 growth=-0.7 legal=1.8 meeting.off=-0.7 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.9 praise=-1.5 reputation=-0.9 urgent=-0.6
zgode 7.87 complaint.quality=-0.4 good=0.5 leaving=-0.3 legal=-0.4 praise=0.8
zgodna 8.56 bad=-0.8 complaint.quality=-0.5 good=1.6 growth=2.6 leaving=-0.6
zgodne 7.75 bad=-0.4 good=0.4
zgodni 6.19 bad=-0.7 complaint.cost=-1.1 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.6 good=-0.3 growth=-1.0 leaving=1.0 legal=0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=0.4 payment.query=-0.5 payment.refused=0.5 payment.sent=0.7 reputation=0.3 urgent=-0.5
zgodny 8.85 good=-0.4
zgodze 8.16 bad=0.9 good=-0.6
zgodzi 7.38 bad=-2.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.2 good=1.0 growth=1.8 legal=-0.4 meeting.off=1.4 payment.delayed=2.4 payment.promised=-0.3 payment.refused=-0.3 praise=0.6 reputation=-0.6
zgrabn 8.16 good=0.8 praise=0.6
zgroma 8.56 bad=0.5 complaint.quality=0.4
zgroza 8.16 bad=0.8 good=-0.4
zgrozo 8.56 bad=1.1
zgrubi 8.56 bad=0.5
zgryzl 8.56 good=0.4
zgryzu 8.34 good=0.3
zgubie 8.85 bad=1.0 good=-0.3
zgubil 7.87 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=0.9 complaint.quality=-0.6 leaving=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=1.3 payment.refused=-0.3 praise=0.5 reputation=-0.4 urgent=2.5
zielen 6.95 bad=-1.5 good=2.3
zielin 8.85 bad=0.6 complaint.neglect=1.2 complaint.quality=0.8 legal=1.0
zielon 6.77 bad=-1.0 complaint.delay=-0.3 complaint.quality=0.8 good=0.7 leaving=0.6
ziemie 8.56 bad=0.8 complaint.cost=-0.3 complaint.quality=1.3 good=-0.5 leaving=-0.6 payment.refused=1.5 reputation=-0.3
ziemni 6.81 bad=2.1 complaint.quality=1.4 good=-0.3
zignor 7.31 bad=0.7 complaint.delay=-0.5 complaint.neglect=2.4 good=-0.7 leaving=0.4 reputation=-0.3
zima 7.38 bad=-0.6 good=0.5 leaving=-0.4
zimie 8.16 bad=0.6 complaint.quality=1.2 reputation=1.4
zimna 6.34 bad=1.5 good=-2.4
zimne 6.34 bad=1.6 good=-1.3 payment.query=1.4
zimnej 8.00 bad=1.0 good=-1.0
zimno 6.51 bad=1.0 good=-1.5
zimny 7.75 bad=1.6 complaint.delay=1.1 complaint.neglect=0.4 complaint.quality=1.7 good=-0.8 payment.refused=2.4 reputation=-0.3
zimnyc 8.34 good=-0.6
zimnym 8.34 bad=0.4 complaint.quality=1.0 good=-0.5 praise=-0.7
zimowe 8.00 bad=0.8
zinteg 8.56 bad=-0.4 good=-0.4
ziolow 8.16 bad=0.8 good=-0.3
ziryto 8.34 bad=0.3
zjadl 8.56 bad=0.6
zjawi 8.85 complaint.quality=0.7 reputation=1.0
zjawia 8.56 bad=-0.7
zjawil 8.00 good=0.6
zjazd 8.56 bad=0.4 complaint.delay=1.2 complaint.neglect=-0.3 payment.refused=-0.3 reputation=1.0
zjecha 8.34 bad=0.7
zjedno 7.55 bad=-0.4 good=-0.6
zjedze 7.46 bad=1.3 good=-0.6
zjesc 5.96 bad=1.3
zjesz 8.85 bad=-0.3
zjezdz 6.48 bad=-1.4 good=0.6 leaving=0.8 reputation=0.6 urgent=1.7
zl 4.49 bad=3.3 complaint.cost=5.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=2.1 escalation=1.4 good=-4.2 growth=-1.4 leaving=-1.9 legal=2.7 meeting.off=-0.4 payment.delayed=0.3 payment.disputed=5.2 payment.promised=-1.2 payment.query=-1.3 payment.refused=1.1 payment.sent=2.5 praise=-1.8 reputation=0.4
zla 6.81 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-1.0 leaving=-0.3 payment.disputed=1.3 payment.query=-0.6 payment.sent=-0.3 praise=-0.3 reputation=-0.5
zlagod 8.85 bad=-0.4
zlamal 8.34 bad=0.5 complaint.delay=2.1 complaint.quality=-0.4 good=-0.4 legal=1.0 payment.delayed=1.3
zlaman 7.38 bad=1.3 complaint.quality=1.0 good=-0.6
zlapac 8.85 bad=-0.8 good=1.9
zlapal 7.75 bad=-1.2 complaint.quality=-0.3 good=1.3 praise=0.7
zlapie 8.56 bad=0.6
zle 5.37 bad=2.9 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=1.2 good=-1.6 growth=-0.3 leaving=0.9 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=2.0 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=0.5 reputation=-0.5
zleca 8.00 good=0.5
zlecaj 8.85 good=0.4
zlecan 8.56 bad=-0.6 good=0.7
zlece 8.56 bad=0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.3 good=-0.5 leaving=1.7 payment.promised=2.4 reputation=-0.3
zlecen 6.90 bad=0.3 complaint.cost=1.1 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.6 good=-1.5 growth=-0.9 leaving=1.7 legal=0.4 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=2.4 payment.promised=-0.4 payment.query=0.6 payment.refused=3.5 payment.sent=-0.7 praise=-1.3 reputation=-1.0 urgent=-0.5
zlecic 8.16 complaint.cost=1.0 good=1.0 growth=2.5 leaving=0.7
zlecil 6.51 bad=1.3 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=-1.2 growth=-0.4 leaving=-0.3 legal=1.9 meeting.off=0.7 payment.delayed=-0.7 payment.disputed=1.3 payment.promised=-1.0 payment.query=-0.4 payment.refused=1.9 payment.sent=2.9 praise=-0.6 reputation=-0.3 urgent=0.8
zlecon 7.75 bad=-1.4 complaint.delay=-0.3 complaint.quality=-0.3 good=0.4 payment.promised=-0.3 payment.refused=-0.4 payment.sent=2.5
zlej 7.75 bad=0.8 good=-0.9
zlekce 7.55 bad=0.4 good=-0.5
zlew 8.34 bad=-1.1 good=0.8
zlewa 8.85 bad=0.5
zlodzi 7.87 bad=0.4
zlokal 6.48 bad=-1.5 good=0.5
zlom 8.85 bad=0.6
zlosli 7.11 bad=1.1 good=-0.3
zlota 7.75 bad=0.4 complaint.cost=0.9 complaint.quality=1.0 good=0.5 leaving=1.1 payment.refused=1.1 praise=0.8 reputation=0.7
zlote 7.87 good=-0.4
zlotow 8.16 bad=-0.5 complaint.delay=-0.4 good=0.7 praise=0.9
zloty 8.56 bad=0.5 good=-0.4
zlotyc 6.28 bad=1.1 complaint.cost=3.4 complaint.delay=-0.4 complaint.quality=-0.5 escalation=0.6 good=-1.6 growth=-0.4 leaving=1.7 payment.delayed=1.2 payment.disputed=-0.3 payment.promised=0.9 payment.refused=-0.4 praise=-0.7
zloze 8.56 bad=1.2 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=-0.9 escalation=-0.4 leaving=-0.4 legal=2.3 payment.disputed=0.9 payment.refused=0.5 reputation=-0.5
zlozen 7.75 bad=-1.4 complaint.delay=-0.4 complaint.quality=1.3 good=-0.8 leaving=0.5 legal=0.7 praise=-0.4
zlozon 6.90 bad=-0.4 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.5 good=-1.5 leaving=-0.3 legal=1.0 payment.delayed=-0.3 payment.disputed=1.6
zlozyc 7.46 growth=-0.4 leaving=1.3
zlozyl 6.73 bad=-1.4 complaint.cost=-0.9 complaint.delay=0.3 complaint.quality=0.5 good=-1.7 growth=-0.7 leaving=-2.1 legal=2.4 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.sent=-0.4 praise=-1.5 urgent=-1.0
zludze 8.85 bad=0.9 good=-0.6
zly 6.86 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=0.9 growth=0.6 payment.sent=0.9 reputation=-0.3
zlych 8.85 good=0.4
zlym 7.46 bad=0.4 good=-0.4
zmagaj 8.85 good=0.7
zmagam 8.34 bad=0.5 good=-0.3
zmarl 8.85 good=-0.4 urgent=2.0
zmarly 8.56 bad=-0.7
zmarno 7.75 bad=0.8 good=-0.8
zmartw 8.16 bad=-2.2 complaint.neglect=-0.6 complaint.quality=-0.4 leaving=-0.7 praise=-0.3
zmarzl 8.56 bad=0.8
zmecze 7.38 bad=1.1 good=-1.1
zmeczo 7.24 bad=-0.3 good=0.4
zmian 6.81 bad=-0.4 complaint.quality=0.8 good=-0.9 payment.disputed=0.9
zmiana 6.36 bad=-0.4 complaint.neglect=1.0 good=-1.0 leaving=0.7
zmiane 6.51 bad=0.6 complaint.cost=2.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=-1.4 leaving=-0.7 legal=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.5 urgent=-0.4
zmiani 6.65 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.3 good=-0.4 growth=0.8 leaving=0.9 legal=-0.3 payment.promised=0.8 payment.sent=-0.4 reputation=-0.5 urgent=-0.3
zmiany 6.00 bad=1.0 complaint.neglect=-0.5 complaint.quality=1.4 escalation=0.9 good=-0.6 growth=0.7 leaving=1.1 payment.refused=-0.3 praise=1.0 reputation=0.8
zmieni 4.79 bad=-1.7 complaint.cost=-0.7 complaint.delay=-2.4 complaint.neglect=-1.0 complaint.quality=-2.1 escalation=1.1 growth=0.7 legal=-1.5 meeting.off=-1.1 payment.disputed=0.4 payment.query=-0.9 payment.refused=-1.0 payment.sent=-0.4 praise=-1.4 reputation=1.1 urgent=-1.1
zmierz 7.38 bad=0.4 complaint.cost=1.8 good=0.3 leaving=0.9 legal=0.5 payment.disputed=0.8 payment.sent=1.3 praise=0.6
zmiesc 7.75 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.8 good=0.5 growth=1.5 praise=0.9 reputation=-0.3
zmiesz 8.56 good=-0.3
zmniej 6.36 bad=-0.9
zmoder 8.34 bad=-0.9 good=-0.5
zmonet 8.85 bad=-0.4
zmotyw 8.85 bad=0.5 good=-0.3
zmusze 7.64 bad=1.6 complaint.delay=-0.5 good=-0.7 leaving=1.6
zmuszo 7.46 bad=-1.9 good=-0.6 payment.delayed=2.7
zmyslo 8.34 complaint.quality=-0.3 good=0.4 legal=1.2 payment.refused=0.8 reputation=-0.4
zna 6.39 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-0.5 good=2.6 growth=2.0 leaving=-0.6 legal=0.5 payment.refused=-0.3 payment.sent=0.7 praise=3.1 reputation=1.4
znac 7.24 bad=-1.8 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-0.6 good=-0.3 growth=-0.4 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.4 payment.sent=1.7 praise=-0.6 reputation=0.5 urgent=-0.3
znacie 8.56 bad=-0.9 complaint.quality=-0.4 good=-0.6
znacze 6.36 bad=-2.5 good=1.6
znaczk 8.85 complaint.cost=-0.6 complaint.quality=0.7 payment.refused=1.7
znaczn 5.54 bad=0.4 good=-1.3
znaczy 6.77 complaint.neglect=1.4 complaint.quality=-0.5 escalation=-0.3 good=-1.2 growth=1.4 leaving=0.5 legal=-0.6 meeting.off=1.1 payment.delayed=1.7 praise=-0.9 reputation=-0.4
znad 8.85 bad=-1.0 good=1.4 leaving=-0.3 praise=1.1
znaja 8.00 bad=-0.3
znajda 7.75 bad=-0.7 good=1.0 leaving=0.8 praise=0.7
znajdo 7.00 bad=-1.4 good=-0.7
znajdu 5.10 bad=-2.6 good=2.5
znajdz 6.02 bad=-1.4 complaint.cost=1.4 complaint.quality=0.6 good=1.0 growth=-0.3 praise=-0.3 reputation=1.0
znajom 5.66 bad=0.4 complaint.cost=-0.5 complaint.delay=0.9 complaint.quality=-1.0 escalation=-0.5 growth=1.5 meeting.off=-0.5 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-1.0 reputation=4.0 urgent=-0.4
znak 8.56 bad=0.7 good=-0.5
znaki 8.56 bad=1.4 good=-0.6
znakom 6.65 bad=-1.9 complaint.delay=-0.4 complaint.neglect=1.1 good=3.5 leaving=-0.3 legal=-0.3 praise=1.5 reputation=2.4 urgent=-0.3
znaku 8.85 bad=1.0 leaving=0.6 legal=1.0 praise=0.8
znakuj 8.85 bad=0.6
znalaz 5.76 complaint.delay=0.4 complaint.neglect=0.4 good=-0.7 growth=0.8 legal=-0.3 meeting.off=1.3 payment.delayed=-0.4 payment.promised=3.2 praise=0.6 reputation=0.8 urgent=0.4
znalez 5.47 bad=1.1 meeting.off=1.1
znali 8.85 bad=0.9
znam 6.95 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.5 leaving=0.5 legal=0.7 payment.disputed=1.1 payment.refused=0.5 praise=0.7 reputation=0.7
znamy 7.64 complaint.cost=0.6 complaint.delay=-0.4 good=-0.9 legal=-0.4 praise=-0.5 reputation=2.7
znana 8.56 bad=-0.4 good=-1.2
znany 7.87 bad=-0.5
znanyl 8.00 bad=-0.5 good=-0.5
zniech 7.46 bad=0.8 good=-0.6
znieci 7.87 bad=1.3 complaint.delay=1.6 complaint.quality=-0.4 good=-0.4 leaving=1.8
zniecz 7.38 good=0.3
zniesi 8.56 complaint.neglect=1.1 complaint.quality=-0.4 payment.refused=1.0
zniesm 7.38 bad=0.5 good=-0.6
znikal 8.16 bad=1.1 good=-0.4
znikna 8.16 bad=-1.0 good=0.5
znikne 7.64 bad=-0.6 escalation=0.5 good=1.2 leaving=0.7 praise=0.5
znikom 8.16 good=-0.5
zniszc 6.58 bad=2.2 complaint.cost=-0.4 complaint.quality=1.6 good=-1.5 legal=-0.4 reputation=1.8
znizka 8.56 bad=-0.4
znosic 8.85 bad=-0.7 good=1.6 growth=2.0 praise=1.2
znosne 8.56 bad=1.0 good=-0.8
znow 6.55 bad=1.1 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=2.5 escalation=0.3 growth=-0.4 leaving=-1.0 legal=0.4 meeting.off=1.5 payment.disputed=-0.4 payment.refused=-0.6 reputation=1.0 urgent=1.5
znowu 6.28 bad=1.1 complaint.cost=-1.1 complaint.neglect=-0.3 complaint.quality=0.9 escalation=-0.3 growth=-0.5 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.7 praise=0.8
znudzi 8.16 bad=1.1 good=-0.7
znudzo 7.38 bad=0.4 good=-0.7
zobacz 5.47 bad=1.3 complaint.delay=0.3 complaint.neglect=-1.2 complaint.quality=-0.5 escalation=0.4 good=0.9 leaving=-0.7 legal=3.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-1.0 payment.refused=2.3 payment.sent=-0.6 reputation=-0.5 urgent=-0.5
zobowi 7.31 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.3 good=-0.4 growth=-0.6 payment.delayed=3.1 payment.disputed=-0.4 payment.query=1.2 reputation=-0.5 urgent=-0.3
zolade 8.16 bad=-0.8 good=0.4
zoladk 6.95 bad=1.9 good=-1.0
zolta 8.00 bad=0.7 complaint.delay=1.5 complaint.neglect=-0.4 good=-0.4 legal=1.8
zolto 8.56 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.4 growth=-0.4 legal=1.6 payment.disputed=1.4
zolty 8.00 bad=0.8 good=-0.7
zoltym 8.34 bad=0.3
zolwie 8.56 bad=0.4 complaint.cost=2.5 complaint.delay=1.6 complaint.neglect=1.6 good=0.5
zona 6.12 bad=-1.5 complaint.delay=-1.0 complaint.neglect=-1.3 complaint.quality=-0.7 escalation=-0.4 growth=0.9 leaving=-0.7 legal=-0.6 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.sent=-0.7 reputation=-0.9 urgent=-0.3
zone 8.00 bad=-1.0 complaint.delay=-0.5 complaint.neglect=0.6 good=0.4 leaving=0.6
zonie 8.56 good=0.7 growth=0.9 payment.sent=1.2 praise=0.6
zony 7.46 bad=-0.4 complaint.neglect=0.7 complaint.quality=-0.3 good=1.2 growth=2.3 payment.sent=2.2 praise=-0.4
zoo 7.75 good=0.5
zopero 8.56 bad=0.5 good=-0.3
zorgan 6.21 bad=-1.5 complaint.neglect=0.9 complaint.quality=1.1 good=1.3 leaving=0.7
zorien 7.11 bad=0.9 good=-0.6
zostac 6.58 complaint.neglect=1.0 complaint.quality=-0.4 good=-1.2 leaving=0.8 praise=-0.3
zostaj 5.98 bad=-3.4 complaint.cost=-1.6 complaint.delay=-0.3 complaint.neglect=-2.4 complaint.quality=-1.0 escalation=-1.0 good=-0.6 growth=-0.8 leaving=-2.4 legal=-1.9 meeting.off=0.6 payment.delayed=-1.0 payment.promised=-0.8 payment.query=-0.6 payment.refused=2.3 payment.sent=-1.3 praise=-2.0 reputation=-1.9 urgent=-1.2
zostal 4.10 bad=0.5 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=1.1 complaint.quality=-1.0 escalation=-0.9 good=-3.3 growth=-1.0 leaving=-0.6 legal=-1.8 payment.disputed=1.6 payment.promised=-0.7 payment.refused=-0.8 payment.sent=-0.9 praise=-1.3 reputation=-1.1 urgent=-0.6
zostan 6.31 bad=-0.8 complaint.cost=0.8 complaint.delay=-0.6 complaint.quality=0.3 good=-2.0 growth=0.7 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=2.4 payment.query=-0.8 payment.refused=0.9 payment.sent=1.1 praise=-0.8 reputation=-0.4
zostaw 5.52 bad=-1.3 complaint.cost=-1.2 complaint.delay=2.0 complaint.neglect=2.2 complaint.quality=-0.7 escalation=-0.6 good=-0.9 growth=-1.5 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.5 praise=-1.7 reputation=-1.0 urgent=-0.6
zreali 8.00 bad=0.5
zrehab 8.85 good=0.4
zrekom 8.85 bad=-0.9 good=1.7
zrelak 7.00 bad=-1.6 good=2.2
zreszt 6.36 complaint.cost=1.0 complaint.delay=-0.4 complaint.quality=0.6 escalation=0.8 good=-0.5
zrezyg 6.16 bad=0.9 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-1.4 good=-0.8 growth=-0.4 legal=-0.5 meeting.off=-0.3 payment.sent=-0.3 praise=-0.5 reputation=-0.3 urgent=1.1
zrob 8.85 bad=-0.5 good=1.1
zrobi 6.95 bad=1.9 complaint.cost=1.5 complaint.neglect=1.4 complaint.quality=0.4 escalation=0.6 good=-0.6 growth=-0.4 meeting.off=-0.4 payment.promised=3.1 payment.refused=0.5 payment.sent=-0.4 praise=-0.7 urgent=-0.3
zrobia 8.85 bad=-0.4 good=0.9 growth=1.8 praise=1.2
zrobic 5.44 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.3 good=-0.9 growth=-0.3 leaving=-0.5 legal=-0.3 payment.delayed=-0.4 payment.promised=-0.5 payment.query=0.9 payment.refused=-0.8 reputation=-0.6
zrobie 6.69 bad=0.9 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=0.4 good=-1.6 growth=-0.3 leaving=-0.6 payment.delayed=3.7 payment.disputed=-0.3 payment.promised=2.4 payment.query=-0.6 payment.refused=-0.6 payment.sent=-1.0 praise=-0.7 reputation=0.4
zrobil 5.18 complaint.cost=-1.4 complaint.delay=1.9 complaint.neglect=-0.6 escalation=-1.1 good=2.2 growth=0.6 leaving=1.9 payment.delayed=-0.6 payment.promised=0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.5 praise=4.4 reputation=-1.5 urgent=-0.7
zrobim 8.56 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.5 leaving=0.4 legal=-0.6 reputation=-0.4
zrobio 6.12 bad=2.0 complaint.cost=-0.5 complaint.neglect=1.1 complaint.quality=1.4 good=-0.6 leaving=-0.7 legal=-0.5 meeting.off=1.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=0.9 praise=0.7 reputation=-0.7
zrodla 7.75 bad=0.4
zrodle 8.00 bad=-0.6 good=-0.4
zrodlo 7.64 complaint.delay=-0.6 complaint.quality=1.4 good=-0.5 growth=-0.3 leaving=1.6
zrozni 7.24 bad=-0.6
zrozum 5.70 bad=-2.0 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.2 leaving=-0.5 meeting.off=-0.4 payment.delayed=0.6 payment.disputed=1.2 payment.refused=-0.4 praise=0.6 reputation=-0.4
zrywa 8.85 bad=-0.4 good=0.4
zrzuca 8.34 bad=0.8 complaint.quality=0.8 good=-0.5 reputation=1.1
zsumow 8.85 bad=-0.3
zszedl 8.34 bad=-1.2 complaint.quality=-0.4 good=0.4 praise=0.8
zszoko 8.00 good=0.6
zuchwy 8.56 bad=0.3
zumba 8.85 bad=-1.0 good=1.8
zup 8.34 bad=0.7 good=-0.4
zupa 6.81 bad=2.6 good=-2.1
zupeln 5.29 bad=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 good=-3.0 leaving=-0.6 legal=-0.3 praise=-0.6 reputation=1.2
zupka 8.85 good=0.6
zupy 6.95 bad=0.9 good=0.4
zurek 8.56 good=-0.7
zus 7.75 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 good=0.3 growth=-0.4 leaving=-1.2 legal=-0.4 meeting.off=-0.5 payment.delayed=0.6 payment.disputed=-0.3 payment.promised=1.5 payment.refused=-0.6 payment.sent=-0.7 reputation=-0.5
zuzyci 7.87 bad=0.8 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=-0.3 good=-0.4 payment.disputed=0.6
zuzyte 7.17 bad=1.8 good=-1.4
zuzywa 8.85 good=0.6
zwala 8.85 bad=0.4 complaint.cost=2.3
zwalaj 8.85 bad=0.4
zwalil 8.85 bad=0.3
zwalni 8.85 bad=0.5 complaint.delay=1.9 complaint.quality=-0.3 leaving=1.6 reputation=-0.3
zwanej 8.85 bad=0.5 good=-0.3
zwario 8.85 bad=0.6 complaint.neglect=1.3 urgent=1.3
zwatpi 8.85 bad=-0.3 good=0.4
zwazyw 7.55 bad=0.8 good=-0.6
zwiaza 5.66 bad=-1.9 good=-1.1
zwiaze 7.64 bad=-0.8
zwiazk 5.85 bad=1.2 complaint.neglect=-0.6 complaint.quality=2.9 good=-0.8 leaving=1.5 legal=0.6 payment.disputed=1.3 payment.refused=1.8 payment.sent=-0.3 praise=-0.4 reputation=0.7
zwichn 8.56 bad=0.8 good=-0.5
zwiedz 6.08 bad=-1.0 complaint.delay=-0.3 good=1.4 payment.refused=0.9 reputation=0.7
zwieks 6.08 bad=-1.3 complaint.delay=-0.4 complaint.quality=0.5 good=-2.2 growth=4.0 leaving=-0.9 payment.sent=1.2 praise=-0.5 urgent=-0.3
zwierz 6.42 praise=1.3
zwinie 8.85 bad=0.7 complaint.quality=-0.5 leaving=3.4
zwirki 8.34 bad=-1.1 good=0.5
zwirow 8.00 bad=0.4 good=-0.7
zwlasz 5.44 bad=-0.3 complaint.cost=2.1 complaint.delay=-0.6 complaint.neglect=0.8 good=0.6 growth=-0.3 leaving=1.8 legal=0.4 payment.delayed=0.7 payment.refused=0.3 reputation=0.9
zwloce 7.31 legal=-0.6
zwodzi 8.85 bad=0.8
zwolni 6.77 bad=-1.1 complaint.quality=-0.6 good=-0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=1.6 payment.sent=-0.3 reputation=-0.3
zwraca 6.36 bad=0.8 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=1.5 good=-0.4 leaving=-0.5 legal=-0.4 payment.delayed=0.6 payment.disputed=1.0 payment.query=-0.4 payment.refused=3.5 praise=-0.5
zwrocc 8.56 bad=0.9 complaint.delay=1.7 complaint.quality=0.7 leaving=1.4 reputation=1.2
zwroce 7.31 bad=-0.4 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.7 meeting.off=2.1 payment.promised=3.2
zwroci 5.80 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=1.1 good=-2.3 growth=-0.3 leaving=2.5 legal=0.6 meeting.off=-0.4 payment.delayed=-0.7 payment.promised=-0.5 payment.query=-0.8 payment.refused=-0.5 payment.sent=0.5 praise=-0.4 urgent=0.7
zwrocm 8.85 bad=-1.0 good=-0.7
zwroco 8.34 bad=0.4
zwrot 6.90 bad=1.7 complaint.quality=2.5 escalation=-0.4 good=0.4 growth=-0.4 legal=1.0 payment.disputed=1.0 payment.refused=0.3 payment.sent=0.7 urgent=-0.4
zwrota 8.85 bad=0.3
zwrotn 8.56 bad=-0.6
zwroto 8.56 complaint.quality=0.9
zwrotu 7.11 bad=-0.9 complaint.cost=1.6 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=2.2 good=3.5 leaving=-0.4 legal=3.2 payment.disputed=1.8 payment.refused=0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.5
zwycie 8.56 bad=-0.5
zwycza 6.55 bad=-0.5 complaint.neglect=1.4 good=-1.3 payment.refused=0.6 praise=-0.4
zwykla 7.00 bad=0.4 complaint.neglect=1.1 legal=0.7 payment.disputed=-0.3
zwykle 5.80 bad=0.8 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=0.4 escalation=0.6 good=-0.6 growth=-0.6 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 praise=2.1 reputation=0.6 urgent=-0.3
zwykly 6.77 complaint.quality=0.4 good=0.4 legal=0.6
zyc 7.75 bad=0.3
zycia 5.54 bad=-1.4 complaint.neglect=1.1 good=0.9 reputation=1.0
zycie 6.31 bad=-1.2 good=1.2
zyciem 7.64 bad=0.7 good=-0.4
zyciu 6.02 bad=-0.7 good=1.0
zycze 6.90 bad=0.9 complaint.cost=0.5 complaint.neglect=-0.3 complaint.quality=0.4 leaving=1.3 praise=-0.4
zyczen 5.71 bad=4.2 complaint.cost=0.8 complaint.delay=1.8 complaint.neglect=0.9 escalation=0.6 good=-3.2 payment.promised=0.8 payment.refused=-0.3 praise=-0.5 reputation=-0.4 urgent=1.2
zyczli 5.92 bad=-1.3 good=2.6
zyczy 8.85 bad=0.4
zyczym 8.34 praise=1.3
zyja 8.56 bad=-0.8
zyje 7.64 bad=-1.6 complaint.quality=-0.3 good=2.3 leaving=-0.5 payment.refused=-0.3 praise=2.0
zyjemy 8.85 bad=0.6 good=-0.5
zyl 8.56 bad=-0.8 good=1.0
zyla 8.56 bad=1.0 complaint.quality=1.2 good=-0.5
zylaki 8.56 bad=0.9
zylako 8.34 bad=-0.7 good=0.6
zyli 8.85 bad=0.6 good=-0.3
zyska 8.85 good=-1.9
zyskal 7.87 good=-0.9
zysku 8.00 bad=-0.5
zyskuj 8.85 bad=-0.6
zywe 8.85 bad=0.5 complaint.quality=1.0 payment.refused=1.6 reputation=1.4
zywien 7.31 bad=-0.7 good=0.8
zywnos 7.31 bad=-0.8 good=-0.7
zywo 7.06 bad=-0.8 good=2.0
zywych 8.34 good=-0.3
zza 7.24 bad=0.4 complaint.neglect=0.6 good=-0.5 leaving=0.8 payment.promised=1.3
