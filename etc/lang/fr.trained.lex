# Made by tools/train out of 1262 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language fr

[figures]
negative-from -1.1

[trained]
* bad=-0.15 complaint.cost=-2.24 complaint.delay=-2.28 complaint.neglect=-2.05 complaint.quality=-1.55 escalation=-2.67 good=-1.38 growth=-2.69 leaving=-2.03 legal=-2.42 meeting.off=-2.19 payment.delayed=-2.84 payment.disputed=-3.16 payment.promised=-2.93 payment.query=-2.50 payment.refused=-2.29 payment.sent=-2.41 praise=-0.65 reputation=-2.42 urgent=-2.99
!a 4.10 bad=-3.3 complaint.cost=-2.2 complaint.delay=-0.8 complaint.neglect=-1.4 complaint.quality=1.0 escalation=1.6 good=2.1 growth=-0.6 leaving=-0.5 legal=-1.3 meeting.off=1.2 payment.disputed=-1.8 payment.promised=-1.2 payment.query=1.4 praise=2.3 reputation=-1.4 urgent=-1.1
!ailleu 6.75 bad=-1.0 complaint.quality=-0.4 escalation=1.0 good=1.3 growth=1.9 leaving=-0.5 meeting.off=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.5
!annee 7.04 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=3.1 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.5
!apres 7.04 bad=-0.6 complaint.quality=-0.4 good=-0.7 meeting.off=1.9 praise=-0.5
!argent 7.04 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.8 payment.promised=2.2 payment.refused=2.1 praise=-0.8
!arrive 7.04 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=0.9 legal=0.7 payment.disputed=-0.4 payment.promised=2.7 payment.query=1.3 payment.refused=-0.4 payment.sent=-0.3
!au 5.74 complaint.cost=3.7 complaint.quality=-1.8 escalation=-0.4 good=1.8 growth=-0.5 leaving=1.2 meeting.off=1.3 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=0.8 payment.refused=1.9 payment.sent=-0.5 praise=1.9 reputation=-0.7 urgent=-0.4
!aucune 7.04 bad=0.9 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=2.1 legal=1.6
!aussi 6.20 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.1 good=3.3 growth=2.9 leaving=-0.6 legal=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=0.8 praise=3.4 reputation=-0.5
!autre 6.53 complaint.cost=1.3 complaint.delay=0.3 complaint.quality=1.4 escalation=1.1 good=-0.4 growth=-0.3 leaving=-0.3 legal=0.5 payment.refused=-0.4 praise=-0.5 reputation=-0.3
!aux 7.04 bad=-1.7 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.4 good=1.3 leaving=-0.4 payment.refused=-0.3 praise=1.4
!avant 5.50 bad=-1.1 complaint.cost=-1.2 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-1.7 escalation=0.6 good=-0.5 growth=-0.5 leaving=-1.2 legal=-0.9 meeting.off=-1.2 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=3.3 payment.sent=-0.4 praise=-0.6 reputation=-0.9
!avec 5.94 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.4 legal=-0.5 meeting.off=1.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.3 reputation=-0.6
!avenan 7.04 bad=1.6 good=0.4 growth=1.3 payment.disputed=2.3 praise=0.6
!avez 6.75 bad=-1.6 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.8 leaving=0.6 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=1.5 praise=0.3
!avoir 6.75 bad=-1.6 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-0.6 good=4.0 leaving=-1.3 legal=1.0 payment.refused=-0.7 payment.sent=1.5 praise=3.9
!besoin 6.53 bad=-0.9 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 leaving=1.8 payment.refused=-0.4 praise=-0.4
!bien 7.04 bad=-0.9 complaint.delay=-0.7 complaint.neglect=-0.4 good=0.8 growth=-0.4 praise=1.1 reputation=-0.3
!bon 7.04 complaint.delay=0.6 complaint.quality=-0.8 leaving=-0.3 payment.refused=1.1
!bouge 6.35 complaint.cost=0.8 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=-0.7 escalation=-0.4 good=0.6 growth=2.2 leaving=1.7 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=2.3 payment.refused=-0.4 praise=0.4
!bouger 7.04 bad=0.5 complaint.quality=0.5 good=0.6 payment.refused=1.4 payment.sent=1.6 praise=0.6
!ca 6.53 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=1.1 good=0.7 growth=-0.3 leaving=-0.4 payment.disputed=1.4 payment.refused=0.7 payment.sent=-0.6 praise=0.8 reputation=0.7 urgent=0.9
!cas 7.04 bad=1.0 complaint.delay=-0.4 complaint.neglect=3.3 complaint.quality=-0.7 good=-0.8 growth=-0.4 leaving=2.4 legal=-0.3 payment.delayed=-0.4 payment.refused=-0.3 payment.sent=1.8 praise=-0.6
!casse 7.04 bad=-0.4 good=1.3 praise=1.3
!ce 5.50 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-0.7 good=1.4 growth=-0.5 leaving=1.5 legal=-1.1 meeting.off=-0.7 payment.delayed=2.3 payment.disputed=-0.6 payment.promised=2.7 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.5 praise=1.6 reputation=-0.9 urgent=-0.3
!celui 7.04 bad=0.7 complaint.delay=-0.3 good=-0.5 legal=-0.3 payment.disputed=2.1 praise=-0.7
!ces 6.53 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=0.4 good=-0.5 leaving=-0.8 legal=2.2 payment.disputed=5.3 payment.query=-0.4 payment.refused=-1.2 praise=-0.5 reputation=-0.4
!cet 7.04 bad=-0.8 complaint.quality=-0.4 escalation=-0.4 good=-0.4 legal=-0.6 meeting.off=1.9 praise=-0.4
!cette 6.20 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-1.4 good=-0.9 growth=-0.3 leaving=-1.0 legal=-0.5 meeting.off=0.5 payment.delayed=2.5 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.3 payment.refused=2.7 payment.sent=-0.4 praise=-0.8 reputation=-0.6
!change 5.58 bad=-2.4 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=-1.3 escalation=-0.4 good=-1.3 growth=-0.7 leaving=-0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-1.5 praise=-1.2 reputation=0.4
!chez 6.06 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=3.0 complaint.quality=-0.9 good=0.5 growth=1.5 leaving=1.8 legal=-0.7 meeting.off=-0.4 praise=-0.9 reputation=-0.6
!ci 7.04 bad=-1.0 complaint.cost=-0.3 leaving=-0.3 payment.delayed=3.8 payment.promised=3.9
!comman 6.75 bad=0.9 complaint.delay=-0.3 complaint.quality=-0.9 good=-0.6 leaving=-0.6 legal=-0.4 payment.disputed=2.3 payment.promised=-0.6 payment.refused=2.4 praise=-0.5
!commer 7.04 bad=-1.0 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=2.5 good=-0.4 leaving=-0.7 payment.refused=-1.1 praise=-0.5 reputation=-0.6
!compli 7.04 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.7 legal=-0.3 payment.promised=1.4 praise=1.7 reputation=-0.4
!compor 7.04 bad=0.4 complaint.quality=-0.4 good=-0.3 legal=1.9 payment.disputed=1.8 payment.query=1.6 praise=-0.4 reputation=-0.3
!compte 6.75 bad=-1.9 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.4 good=1.2 leaving=-0.4 legal=-0.3 payment.refused=-0.4 praise=1.2 reputation=-0.3
!confor 7.04 bad=0.6 complaint.quality=1.7 legal=1.9 payment.refused=1.0
!connai 6.53 bad=1.9 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=1.3 good=0.7 growth=-0.4 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.refused=2.0 praise=0.8 reputation=2.2
!connec 7.04 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.7 good=-1.0 leaving=-0.3 meeting.off=2.1 payment.disputed=-0.4 praise=-0.8
!corrig 7.04 bad=0.6 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=2.0 good=1.6 meeting.off=2.6 payment.refused=-0.4 praise=1.6
!d'un 6.75 bad=-0.6 complaint.cost=-0.6 complaint.quality=-0.7 good=1.1 growth=1.5 leaving=-0.4 payment.disputed=0.7 payment.refused=-1.0 praise=1.1
!dans 6.20 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=0.5 leaving=0.8 legal=1.3 meeting.off=-0.4 payment.disputed=0.9 payment.query=1.3 payment.refused=-1.0 payment.sent=0.8 praise=0.4 reputation=-0.7
!de 3.92 bad=0.7 complaint.delay=2.5 complaint.neglect=0.9 complaint.quality=1.3 good=-2.8 growth=-1.8 leaving=-0.7 legal=1.1 meeting.off=1.1 payment.delayed=-1.4 payment.disputed=0.3 payment.promised=0.8 payment.refused=0.9 payment.sent=-0.5 praise=-2.9 reputation=2.0 urgent=-1.3
!demain 7.04 bad=-0.6 good=-0.4 leaving=-0.3 meeting.off=2.9 payment.refused=-0.7 praise=-0.3
!demand 7.04 bad=1.5 complaint.cost=-0.4 complaint.delay=3.2 complaint.neglect=2.5 complaint.quality=-0.5 legal=1.3
!depuis 7.04 complaint.cost=1.3 complaint.neglect=-0.4 good=-0.7 growth=-0.6 leaving=1.3 legal=-0.4 payment.refused=-0.3 praise=-0.6
!des 5.58 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=-0.7 escalation=-0.6 good=1.4 growth=1.8 leaving=-0.7 legal=-0.8 meeting.off=1.2 payment.delayed=-0.9 payment.disputed=1.4 payment.promised=0.7 payment.query=-0.6 payment.refused=0.9 payment.sent=-0.4 praise=1.5 reputation=-1.0 urgent=0.7
!deux 6.53 bad=1.6 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=-0.4 leaving=-0.6 payment.delayed=1.1 payment.disputed=2.2 payment.promised=1.1 payment.refused=2.3 reputation=0.8
!dire 6.75 complaint.cost=2.3 complaint.neglect=1.2 complaint.quality=-0.6 good=1.5 leaving=0.4 payment.refused=-0.3 praise=1.5 reputation=0.8
!doit 7.04 bad=-1.2 complaint.quality=-0.6 leaving=-0.5
!donc 6.20 bad=-1.5 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.6 leaving=1.1 meeting.off=-0.3 payment.query=-0.3 praise=-0.6 reputation=-0.6
!doute 7.04 bad=0.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=3.2 leaving=-0.4 payment.delayed=1.3 payment.promised=1.3 payment.refused=-0.6
!dramat 7.04 complaint.cost=-0.4 complaint.delay=0.4
!du 5.74 complaint.cost=-0.8 complaint.delay=0.3 complaint.neglect=1.0 complaint.quality=2.6 escalation=-0.6 good=1.0 growth=-0.7 leaving=-1.5 legal=0.6 meeting.off=-0.5 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=1.8 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.4 praise=1.1 reputation=-0.8 urgent=-0.3
!en 5.10 bad=-0.6 complaint.delay=0.7 complaint.neglect=0.9 complaint.quality=-0.4 escalation=-1.1 good=-0.9 growth=-0.9 leaving=1.4 legal=-0.8 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=0.8 payment.promised=1.0 payment.query=3.2 payment.refused=0.6 payment.sent=-0.7 praise=-0.8 urgent=-0.4
!encore 6.75 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 legal=-0.3 payment.delayed=2.1 praise=-0.6 reputation=-0.4
!engage 7.04 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.3 payment.disputed=-0.3 payment.query=3.2
!envoye 7.04 complaint.delay=-0.4 complaint.neglect=0.6 escalation=1.5 good=-0.3 leaving=0.4 praise=0.8
!est 5.58 bad=0.8 complaint.cost=1.1 complaint.delay=-1.0 complaint.neglect=1.0 escalation=-0.6 good=-0.7 growth=-0.4 leaving=0.7 legal=-1.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.5 payment.sent=-0.4 praise=-0.6 urgent=-0.4
!et 5.66 complaint.delay=-1.1 complaint.quality=0.4 escalation=2.7 good=1.2 growth=0.8 leaving=-1.3 legal=0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=0.9 payment.query=-0.4 payment.refused=-0.8 praise=1.4 reputation=-0.7
!etait 7.04 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.4 legal=0.5 praise=-0.3
!ete 5.66 bad=0.3 complaint.cost=-0.6 complaint.delay=-1.3 escalation=-0.4 good=1.8 growth=1.0 leaving=-0.4 meeting.off=-0.5 payment.delayed=2.8 payment.disputed=2.4 payment.promised=-0.9 payment.query=-0.8 payment.refused=1.9 payment.sent=-0.5 praise=1.9 reputation=-0.8
!etre 6.06 bad=-2.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.4 good=-0.8 leaving=-1.0 legal=-0.5 meeting.off=2.5 payment.delayed=1.7 payment.disputed=-0.7 payment.query=1.1 payment.refused=-1.4 praise=-0.9 reputation=-0.4
!eu 6.20 bad=0.5 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=0.7 complaint.quality=-0.5 good=1.5 growth=-0.6 legal=1.8 payment.promised=-0.4 payment.refused=0.4 praise=1.6 reputation=1.6
!euros 7.04 complaint.neglect=0.9 complaint.quality=-0.5 good=-0.3 legal=0.5 payment.query=2.5 payment.refused=0.9 praise=-0.3 reputation=-0.3
!factur 6.75 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-0.5 growth=-0.4 leaving=-0.5 legal=-0.6 payment.disputed=-0.3 payment.promised=-0.3 payment.query=2.2 payment.refused=2.4 reputation=-0.5
!faire 6.20 bad=0.6 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=1.1 complaint.quality=1.3 escalation=1.0 good=-0.6 growth=-0.6 leaving=0.9 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-1.1 praise=-0.6 reputation=2.5
!fait 6.20 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.3 escalation=-0.5 leaving=-0.8 legal=-1.0 meeting.off=-0.7 payment.delayed=1.7 payment.disputed=0.4 payment.refused=2.5 payment.sent=0.9 reputation=1.4
!figure 7.04 bad=-0.4 complaint.cost=1.1 complaint.quality=0.9 leaving=2.5 legal=-0.4 payment.refused=-0.4
!finale 7.04 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.5 leaving=-0.4 meeting.off=3.6 payment.delayed=-0.3 payment.refused=-0.6 praise=-0.5
!frais 7.04 bad=-0.6 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=0.8 legal=0.9 payment.refused=0.4
!grave 7.04 bad=-0.5 complaint.neglect=-0.3
!homme 7.04 complaint.neglect=0.9 complaint.quality=0.7 leaving=0.6 payment.refused=-0.4
!honore 7.04 bad=1.6 complaint.quality=-0.8 leaving=-0.4 payment.delayed=-0.5 payment.disputed=1.6 payment.refused=3.3 payment.sent=-0.4
!ici 6.35 bad=1.7 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=1.5 complaint.quality=-0.8 good=-0.7 leaving=-0.6 legal=2.3 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.9 payment.sent=3.0 praise=-0.8 reputation=-0.6
!intern 7.04 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=1.5 good=-0.5 payment.refused=1.1 praise=-0.5
!j'ai 7.04 bad=0.9 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=2.3 escalation=1.2 good=-0.5 leaving=2.0 praise=-0.5
!jamais 5.15 bad=-1.9 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-1.7 complaint.quality=-0.4 escalation=-0.6 good=4.6 growth=2.6 leaving=-1.6 legal=1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=2.1 payment.promised=1.0 payment.query=0.9 payment.refused=1.3 payment.sent=0.3 praise=4.8 reputation=-1.3 urgent=-0.4
!je 7.04 complaint.cost=-0.4 complaint.quality=-0.3 good=-0.3 payment.disputed=0.9 payment.refused=-0.6
!jeudi 7.04 bad=-0.6 complaint.quality=-0.4 good=1.0 meeting.off=2.0 praise=1.0
!l'a 7.04 complaint.neglect=-0.5 complaint.quality=0.9 good=0.8 payment.refused=-0.4 payment.sent=1.6 praise=0.8
!la 4.33 complaint.delay=3.1 complaint.neglect=-0.4 complaint.quality=0.8 escalation=-0.7 growth=0.4 leaving=0.3 legal=0.3 meeting.off=2.3 payment.delayed=-1.4 payment.disputed=-0.7 payment.promised=-1.1 payment.query=3.8 payment.refused=1.6 payment.sent=2.0
!laisse 6.35 bad=-1.9 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.3 growth=0.4 leaving=-0.6 legal=-0.5 meeting.off=-0.4 payment.delayed=0.8 payment.promised=3.4 payment.refused=-0.8 praise=1.3
!le 4.31 bad=-0.4 complaint.cost=0.3 complaint.delay=1.2 complaint.neglect=0.8 complaint.quality=1.5 escalation=2.8 good=-0.5 leaving=0.9 legal=-0.4 meeting.off=1.0 payment.promised=0.4 payment.query=1.2 payment.refused=1.9 praise=-0.3 reputation=-1.8
!les 5.31 bad=0.8 complaint.cost=0.6 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=2.7 escalation=-0.6 growth=-1.1 leaving=-1.1 legal=0.4 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.7 payment.query=1.2 payment.refused=2.1 payment.sent=-0.4 praise=0.5 urgent=-0.5
!lieu 6.75 bad=1.8 complaint.cost=3.1 complaint.delay=1.4 complaint.quality=-0.5 good=-0.4 legal=2.2 meeting.off=3.0 praise=-0.4 reputation=1.6
!lui 6.75 bad=-0.4 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=-0.9 good=0.6 legal=0.6 payment.refused=-0.5 praise=0.5
!mal 7.04 bad=-2.1 complaint.delay=-0.4 complaint.neglect=-0.5 good=3.9 payment.refused=-0.7 praise=4.0
!manife 7.04 bad=1.7 complaint.neglect=5.1 complaint.quality=-0.7 good=-0.6 leaving=-0.6 legal=2.3 meeting.off=-0.3 praise=-0.7 reputation=-0.5
!manque 7.04 bad=0.8 complaint.neglect=-0.8 complaint.quality=1.4 leaving=-0.4 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.8 reputation=3.3
!maquet 7.04 bad=1.4 complaint.delay=2.7 complaint.neglect=1.1 good=-0.5 payment.query=-0.8 payment.refused=1.1 praise=-0.6
!marche 6.75 complaint.delay=-0.3 complaint.neglect=-0.3 good=-0.3 growth=1.3 payment.refused=0.7
!me 5.74 bad=2.1 complaint.delay=1.5 complaint.neglect=4.7 complaint.quality=-1.3 escalation=-0.4 good=-1.0 growth=-0.4 legal=0.9 meeting.off=1.5 payment.disputed=-0.8 payment.query=-0.3 payment.refused=1.9 payment.sent=-0.3 praise=-1.1 reputation=4.1
!meme 6.53 complaint.cost=3.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=2.3 growth=2.2 leaving=1.9 legal=-0.3 payment.refused=-0.8 payment.sent=1.3 praise=2.3 reputation=-0.4
!mentir 7.04 bad=1.6 complaint.cost=0.6 complaint.delay=-0.3 good=-0.3 leaving=-0.5 legal=1.0 meeting.off=-0.6 payment.delayed=-0.3
!merci 7.04 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=2.4 payment.refused=1.9
!mes 6.53 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.3 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.query=1.7 payment.refused=-0.8 payment.sent=-0.9 praise=-0.3
!messag 6.53 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-1.1 escalation=-0.5 good=-0.9 leaving=-0.7 legal=-0.5 meeting.off=-0.5 payment.refused=-0.6 praise=-0.8 reputation=-0.5
!mettre 7.04 bad=1.0 complaint.cost=1.7 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=1.3 leaving=-0.6 praise=-0.3 reputation=2.3
!minute 7.04 bad=-0.5 complaint.neglect=-0.3 good=1.8 growth=0.9 payment.refused=-0.3 praise=1.6
!moi 6.06 bad=0.8 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=1.1 escalation=-0.6 good=0.3 growth=-0.5 leaving=1.0 legal=-0.6 meeting.off=1.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.7 praise=0.5 reputation=2.2
!moindr 6.75 bad=1.5 complaint.delay=2.6 complaint.neglect=1.9 complaint.quality=-0.5 good=-0.5 leaving=1.0 payment.refused=-0.7 praise=-0.5
!mois 7.04 bad=-1.0 complaint.cost=-0.3 leaving=-0.3 payment.delayed=3.8 payment.promised=3.9
!mon 6.35 bad=1.6 complaint.cost=-0.5 complaint.neglect=1.0 complaint.quality=-1.6 escalation=-0.6 good=-0.9 leaving=-1.2 meeting.off=2.0 payment.disputed=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=-0.8 reputation=-0.7
!mot 7.04 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.5 good=1.9 leaving=-0.3 payment.refused=-0.4 praise=1.8 reputation=1.4
!n'a 7.04 complaint.delay=1.2 complaint.quality=1.1 good=1.4 legal=1.2 payment.refused=-0.3 praise=1.6
!ne 5.43 bad=-0.8 complaint.cost=-0.7 complaint.neglect=-1.1 escalation=-0.8 growth=1.1 leaving=-1.4 legal=-0.8 meeting.off=1.0 payment.delayed=2.9 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=2.6 payment.sent=-0.3
!ni 6.35 bad=-1.4 complaint.cost=-0.3 complaint.neglect=1.4 complaint.quality=-1.2 escalation=-0.4 good=0.8 growth=-0.4 leaving=0.5 legal=0.4 payment.query=2.2 payment.refused=-0.7 praise=0.9 reputation=-0.5
!nom 6.75 bad=1.5 complaint.neglect=-0.4 complaint.quality=2.3 good=-1.2 growth=-0.4 legal=1.1 meeting.off=-0.4 payment.refused=1.5 praise=-1.2 reputation=1.9 urgent=1.2
!nos 6.75 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.6 leaving=-0.3 meeting.off=-0.4 payment.refused=-0.4 praise=-0.6
!notre 6.75 bad=0.9 complaint.cost=-0.8 complaint.delay=1.5 complaint.neglect=1.9 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=0.8 legal=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.4
!nous 5.58 complaint.cost=-0.8 escalation=-0.5 good=-0.7 growth=1.2 leaving=3.1 meeting.off=0.9 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.6 payment.sent=-0.5 reputation=-0.8 urgent=-0.3
!nouvel 7.04 bad=2.5 complaint.delay=2.6 complaint.neglect=4.4 complaint.quality=-0.5 good=-0.9 leaving=1.7 meeting.off=-0.5 payment.promised=-0.7 praise=-0.8
!nulle 7.04 bad=1.6 complaint.cost=2.2 complaint.quality=-0.5 legal=2.0 payment.disputed=4.2 praise=-0.3 reputation=-0.8
!numero 7.04 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.3 payment.disputed=-0.3 payment.query=3.2
!on 6.75 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=1.5 growth=2.1 leaving=2.0 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.6 payment.refused=-0.9 praise=1.5
!option 7.04 bad=0.6 complaint.quality=-0.3 good=-0.3 legal=2.0 payment.disputed=2.0 payment.query=-0.4 payment.refused=-0.3 praise=-0.4
!ou 6.53 complaint.cost=-0.4 complaint.quality=-0.5 leaving=-0.7 payment.delayed=1.1 payment.disputed=0.8 payment.promised=1.3 payment.refused=-0.7 reputation=-0.3
!oublie 6.53 bad=-1.1 complaint.cost=1.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.8 good=2.1 legal=-0.4 payment.refused=-0.6 praise=2.7 reputation=-0.5
!paie 6.35 bad=-1.3 complaint.delay=0.4 good=-0.5 growth=-0.3 leaving=-0.7 legal=0.5 payment.disputed=-0.4 praise=-0.4 reputation=-0.3
!paieme 6.75 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.5 payment.disputed=2.6 payment.refused=1.1 reputation=-0.3
!paiera 6.06 bad=0.9 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-1.4 complaint.quality=-1.3 escalation=-0.4 good=-1.8 growth=-0.3 leaving=-1.3 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.8 payment.refused=3.0 payment.sent=-0.3 praise=-1.9 reputation=-1.3
!par 6.06 bad=2.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=4.0 complaint.quality=1.8 escalation=3.1 good=-2.0 growth=-0.8 leaving=-1.1 legal=0.7 meeting.off=-0.5 payment.disputed=-0.3 payment.query=1.9 payment.refused=-1.2 praise=-1.9 reputation=0.6
!parle 6.35 bad=0.3 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.7 good=-0.6 leaving=0.6 legal=-0.6 payment.disputed=0.6 payment.refused=-1.0 praise=-0.7 reputation=1.2
!part 6.35 complaint.cost=1.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.0 escalation=-0.3 good=1.5 growth=2.0 leaving=-0.7 legal=0.8 meeting.off=-0.4 payment.disputed=2.9 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.4 praise=1.4 reputation=0.9
!partie 6.53 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.3 leaving=2.0 legal=-0.4 meeting.off=-0.5 payment.delayed=1.0 payment.refused=-0.8 payment.sent=-0.3 reputation=-0.5 urgent=2.0
!partir 7.04 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=1.1 escalation=-0.5 good=-0.6 payment.delayed=2.1 payment.refused=1.2 praise=-0.6 reputation=1.0
!pas 2.80 bad=3.3 complaint.cost=2.3 complaint.delay=2.5 complaint.neglect=-0.6 complaint.quality=1.9 escalation=-0.7 good=-1.1 leaving=1.7 legal=1.5 meeting.off=1.5 payment.disputed=3.3 payment.promised=-1.4 payment.query=2.9 payment.refused=2.4 payment.sent=-0.9 praise=-1.0 reputation=-0.5 urgent=-0.8
!passe 7.04 bad=0.8 complaint.cost=-0.3 complaint.delay=2.1 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.7 payment.disputed=1.7 payment.refused=-0.4 praise=-0.7
!passer 7.04 bad=1.1 complaint.quality=-0.5 leaving=-0.4 payment.disputed=2.7 payment.refused=2.0
!paye 7.04 bad=-0.4 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.3 leaving=-0.3 payment.disputed=-0.6 payment.refused=1.6 reputation=-0.4
!payer 6.53 bad=0.4 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.5 leaving=-0.7 payment.delayed=1.3 payment.promised=-0.4 payment.refused=2.4 praise=-0.5 reputation=-0.6
!perd 7.04 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.6 good=1.0 payment.sent=1.9 praise=0.9
!person 6.35 bad=-0.8 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=0.7 leaving=-0.7 legal=-0.7 meeting.off=-0.7 payment.delayed=2.7 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-1.0 reputation=2.4
!peut 6.53 bad=-0.8 complaint.cost=1.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.4 leaving=-0.7 payment.disputed=-0.4 payment.query=1.7 payment.refused=-0.4 praise=-0.4 reputation=0.8
!peux 7.04 bad=-1.1 meeting.off=-0.4 payment.delayed=4.5 payment.refused=-0.6 reputation=-0.3
!plaint 7.04 complaint.delay=-0.3 complaint.quality=-0.4 leaving=-0.4 legal=2.6 payment.refused=-0.4
!plan 7.04 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.7 growth=-0.5 payment.refused=1.9 reputation=-0.3
!plans 7.04 bad=1.1 complaint.delay=1.4 complaint.quality=2.2 meeting.off=2.8 payment.refused=-0.5
!plus 4.19 bad=2.2 complaint.cost=-1.0 complaint.neglect=3.8 complaint.quality=-0.4 growth=-0.9 leaving=1.7 legal=1.9 meeting.off=0.4 payment.delayed=0.6 payment.disputed=-1.8 payment.query=-1.1 payment.refused=2.3 payment.sent=-0.7 reputation=1.4 urgent=-0.6
!pour 5.15 bad=-1.1 complaint.cost=-1.4 complaint.delay=-1.3 complaint.neglect=-0.5 complaint.quality=0.3 escalation=-0.8 good=0.7 growth=1.5 leaving=1.9 legal=1.4 meeting.off=0.6 payment.delayed=-0.7 payment.promised=1.6 payment.query=-0.8 payment.refused=1.9 payment.sent=0.4 praise=0.8 reputation=-0.8 urgent=1.2
!pourra 5.84 bad=-2.6 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.0 growth=-0.4 leaving=0.8 legal=-0.5 meeting.off=5.0 payment.delayed=2.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.9 reputation=-0.5
!pouvez 7.04 bad=-0.3 complaint.quality=0.8 good=1.7 leaving=-0.3 legal=0.8 payment.refused=-0.4 praise=1.7
!presse 6.35 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.5 leaving=-0.5 legal=-0.3 payment.query=-0.4 payment.refused=-0.6 praise=-0.4
!preven 7.04 bad=0.7 complaint.delay=-0.6 complaint.neglect=-0.5 good=-0.4 leaving=-0.4 legal=3.4 payment.sent=-0.7 praise=-0.4 urgent=-0.4
!pu 6.75 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.3 meeting.off=1.9 payment.query=-0.4 praise=-0.4
!qu'a 7.04 bad=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=-0.3 payment.refused=0.5 reputation=2.2
!qu'un 6.75 bad=-0.3 complaint.cost=3.0 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.7 legal=-0.8 payment.refused=-0.6 praise=1.7 reputation=-0.3
!qualit 7.04 bad=-1.2 complaint.quality=-0.3 escalation=-0.9 leaving=2.9
!quand 7.04 bad=1.4 complaint.cost=3.7 complaint.quality=-0.3 growth=-0.5 payment.refused=-0.5
!que 4.92 complaint.cost=0.6 complaint.delay=0.9 complaint.neglect=0.7 complaint.quality=-1.5 escalation=-1.2 good=4.2 legal=1.8 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.5 payment.sent=-1.0 praise=3.4 urgent=1.1
!qui 7.04 bad=0.9 complaint.cost=2.0 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.7 leaving=-0.6 payment.refused=1.1 praise=-0.5
!quoi 7.04 complaint.delay=0.9 complaint.quality=-0.5 legal=1.2 meeting.off=-0.4 payment.refused=-0.4
!rappel 6.53 bad=1.1 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=3.0 complaint.quality=-0.6 escalation=-0.4 good=-0.5 leaving=-0.5 payment.disputed=-0.6 payment.refused=2.7 praise=-0.5 reputation=-1.7
!rappor 7.04 bad=1.3 complaint.cost=2.1 complaint.delay=1.4 complaint.quality=-0.3 leaving=1.0 payment.refused=-0.4 praise=-0.3
!recomm 7.04 bad=0.6 complaint.delay=0.9 complaint.neglect=0.4 escalation=-0.7 good=-0.4 leaving=-0.4 legal=2.1 praise=-0.5 reputation=-0.4
!recond 7.04 bad=0.7 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.4 leaving=2.4 legal=0.5 payment.refused=-0.3
!recu 7.04 bad=1.3 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=-0.3 good=-0.3 payment.query=-0.8 praise=-0.4
!redire 6.75 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 good=2.1 meeting.off=-0.4 payment.promised=-0.3 payment.query=1.5 payment.refused=-0.3 praise=2.1 reputation=-0.3
!remarq 7.04 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=0.8 payment.refused=-0.5 praise=0.6 reputation=-0.3
!remis 7.04 bad=-0.7 meeting.off=-0.4 payment.query=-0.4 praise=-0.3
!repond 5.74 bad=-1.6 complaint.cost=-0.6 complaint.neglect=2.0 complaint.quality=-1.9 escalation=0.5 good=-0.3 growth=1.3 leaving=-1.1 legal=1.5 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-1.0 payment.query=-0.6 payment.refused=-1.6 praise=-0.4
!repons 6.53 bad=0.7 complaint.cost=-0.4 complaint.delay=3.0 complaint.neglect=3.3 complaint.quality=-0.9 good=-0.7 leaving=-0.5 legal=-0.9 payment.query=-0.4 payment.refused=0.4 praise=-0.7 reputation=-0.4
!resili 6.53 bad=-1.2 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.9 leaving=-0.4 legal=-0.4 payment.refused=-0.5 praise=-0.8
!reste 7.04 bad=0.8 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=0.9 legal=-0.3 payment.refused=-0.3 praise=-0.4 reputation=2.2
!retour 7.04 bad=1.5 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=4.0 complaint.quality=-0.4 good=-0.3 praise=-0.3 reputation=1.5
!retrou 6.75 bad=-1.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.query=4.4 payment.refused=-0.8 payment.sent=1.9
!reunio 6.75 bad=-0.5 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.5 legal=-0.4 meeting.off=1.9 payment.promised=-0.4 payment.refused=-1.2 praise=-0.5 reputation=-0.4
!revien 7.04 bad=-0.3 good=1.6 payment.promised=1.8 praise=1.6 reputation=-0.7
!rien 4.71 complaint.cost=-1.4 complaint.delay=0.6 complaint.neglect=0.8 escalation=1.3 good=0.5 growth=-1.3 leaving=-0.9 legal=0.9 meeting.off=0.5 payment.delayed=0.9 payment.promised=-0.9 payment.refused=3.8 payment.sent=-1.0 praise=0.9 reputation=-0.4 urgent=0.9
!sa 7.04 bad=-0.8 leaving=1.6
!sais 6.53 complaint.delay=0.5 complaint.quality=0.7 good=0.8 leaving=-0.9 praise=0.7 reputation=-0.4
!salon 7.04 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=1.6 good=-0.6 meeting.off=1.2 payment.query=-0.3 payment.refused=1.1 praise=-0.6
!sans 7.04 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.8 payment.promised=2.2 payment.refused=-0.4 praise=3.2
!se 5.84 complaint.neglect=-1.0 complaint.quality=1.1 escalation=-0.4 good=0.5 growth=-0.6 leaving=0.9 legal=1.3 meeting.off=1.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=-0.3 payment.sent=1.3 praise=0.8 reputation=-0.5
!semain 6.75 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.6 good=0.5 meeting.off=1.0 payment.delayed=0.7 payment.promised=1.1 payment.refused=-0.7 praise=0.5
!sera 6.35 bad=0.4 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.6 leaving=0.6 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.1 payment.refused=1.8 praise=-0.6 reputation=1.6
!servic 7.04 bad=-0.6 complaint.delay=-0.3 leaving=2.2
!ses 7.04 bad=-0.4 good=-0.4 praise=-0.4
!seule 7.04 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-0.5 good=1.9 leaving=-0.5 praise=2.2
!si 6.35 bad=-2.0 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.6 escalation=-0.3 good=3.2 growth=-0.3 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.5 praise=3.1 reputation=-0.6
!signal 6.75 bad=-0.5 complaint.delay=-0.4 good=-0.9 leaving=1.0 payment.refused=-0.6 praise=-1.1
!signe 6.75 bad=1.3 complaint.delay=2.5 complaint.neglect=1.2 good=-0.5 payment.refused=2.3 praise=-0.5
!sommes 7.04 bad=2.3 complaint.quality=2.7 good=-0.9 growth=-0.3 leaving=-0.3 payment.delayed=-0.5 payment.refused=1.5 praise=-0.8
!son 7.04 bad=0.6 complaint.delay=1.7 complaint.quality=2.2 leaving=-0.3 legal=-0.3 payment.refused=2.3
!sont 6.35 bad=2.2 complaint.cost=2.9 complaint.delay=2.5 complaint.neglect=-0.4 complaint.quality=1.8 good=-0.6 leaving=-0.4 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.5 payment.refused=1.2 praise=-0.7 reputation=1.8 urgent=1.9
!souci 7.04 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.6 legal=-0.3 payment.promised=3.6 payment.refused=-0.9 reputation=-0.3
!souhai 7.04 bad=-0.8 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=-0.4 payment.refused=-0.5 reputation=1.2
!strict 7.04 bad=-0.9 complaint.quality=-0.5 good=1.5 meeting.off=-0.4 praise=1.6
!su 7.04 bad=0.4 complaint.cost=2.6 complaint.neglect=1.5 complaint.quality=-0.5 leaving=0.6 reputation=1.0
!suis 7.04 bad=0.6 complaint.neglect=2.0 complaint.quality=0.5 leaving=0.6 praise=-0.3 reputation=0.9
!suite 7.04 bad=-1.5 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 leaving=1.6 praise=-0.5
!supple 7.04 bad=0.5 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=-0.4 legal=-0.3 payment.disputed=3.8 payment.refused=-1.2
!sur 5.74 bad=1.6 complaint.cost=-0.8 complaint.neglect=0.8 complaint.quality=2.1 escalation=-0.4 good=-1.3 growth=-0.4 leaving=-1.1 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=2.4 payment.refused=2.7 payment.sent=-0.4 praise=-1.3 reputation=1.0
!teleph 7.04 bad=0.9 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=1.0 good=-0.4 legal=1.9 praise=-0.5
!temps 7.04 bad=-0.4 complaint.delay=-0.4
!tombee 7.04 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.4 payment.delayed=4.3 praise=-0.3
!touche 7.04 bad=-0.5 complaint.delay=-0.3 complaint.quality=-0.5
!toujou 6.35 bad=2.8 complaint.cost=1.3 complaint.delay=4.3 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.8 leaving=-0.9 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.9 payment.refused=-0.5 praise=-0.6 urgent=1.2
!tout 5.94 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=1.7 complaint.quality=-0.4 escalation=-0.4 good=1.5 growth=-0.4 leaving=-0.9 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 praise=1.4 reputation=-0.6 urgent=-0.4
!trace 7.04 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.6 leaving=-0.4 legal=1.7 payment.disputed=1.6 payment.query=2.4 payment.refused=-0.6 reputation=-0.7
!trois 6.75 bad=-1.3 complaint.delay=-0.8 complaint.neglect=-0.6 good=0.3 payment.delayed=1.1 payment.promised=2.7 payment.refused=-0.3 praise=0.3
!trouve 6.53 complaint.cost=1.9 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.7 good=0.5 growth=-0.3 leaving=1.3 legal=1.3 payment.disputed=1.1 payment.query=2.0 payment.refused=-0.8 praise=0.7 reputation=-0.8
!un 5.37 bad=-0.3 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=0.3 escalation=1.7 good=3.1 leaving=-1.6 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=3.5 payment.sent=-0.4 praise=3.3 reputation=1.3 urgent=-0.4
!une 5.37 bad=-1.5 complaint.cost=2.3 complaint.neglect=-0.5 complaint.quality=-1.6 escalation=-0.7 good=3.8 growth=0.5 leaving=2.3 legal=-0.9 meeting.off=-0.6 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.8 payment.sent=0.4 praise=3.9 reputation=-0.9 urgent=-0.4
!urgenc 7.04 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-0.4 payment.query=-0.4 payment.sent=-0.3 praise=-0.4
!va 6.53 bad=0.5 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.7 leaving=-0.9 legal=0.8 meeting.off=3.1 payment.delayed=0.6 payment.refused=-0.6 praise=-0.7 reputation=-0.4
!venir 6.75 complaint.cost=2.1 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.4 meeting.off=2.1 payment.delayed=0.8 praise=-0.3
!verra 7.04 bad=-0.9 good=-0.4 leaving=-0.3 meeting.off=3.1 payment.refused=-0.4 praise=-0.4
!verser 6.53 bad=-0.5 complaint.delay=-0.7 complaint.quality=-1.8 good=-0.4 leaving=-1.1 legal=0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=3.4 payment.sent=-0.3 praise=-0.4 reputation=-0.5
!veut 6.53 bad=-1.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.5 leaving=-0.4 legal=-0.7 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=-0.4
!virgul 7.04 bad=0.6 complaint.cost=1.8 complaint.delay=-0.4 good=-0.6 payment.refused=-0.3 praise=-0.6
!voir 6.20 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=-0.6 escalation=-0.4 good=0.4 growth=1.5 leaving=2.6 legal=-0.5 meeting.off=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-1.0 reputation=-0.7
!vois 6.35 bad=0.8 complaint.cost=0.9 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=-0.9 good=-0.7 leaving=2.7 legal=-0.4 meeting.off=-0.6 payment.disputed=0.5 payment.refused=-1.2 praise=-0.6 reputation=-0.4
!vos 6.75 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=1.8 legal=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.4
!votre 5.50 complaint.cost=-1.2 complaint.delay=-1.2 complaint.neglect=3.1 complaint.quality=1.0 escalation=-0.6 good=-0.5 growth=-0.7 leaving=0.4 legal=1.4 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.4 payment.query=1.8 payment.refused=0.7 payment.sent=-0.6 reputation=1.5 urgent=-0.6
!vous 4.74 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=1.7 complaint.quality=-2.3 escalation=-1.0 good=0.5 growth=-1.2 leaving=2.3 legal=1.1 meeting.off=-0.5 payment.disputed=-1.1 payment.promised=1.4 payment.query=-0.9 payment.refused=-1.5 payment.sent=-1.0 praise=0.6 reputation=-1.7
!vu 6.35 complaint.cost=1.4 complaint.delay=0.9 complaint.neglect=2.6 complaint.quality=-0.7 escalation=-0.4 good=-0.4 growth=0.7 leaving=-0.6 legal=-0.5 payment.disputed=-0.3 payment.refused=0.7 payment.sent=1.1 praise=-0.3 reputation=-0.4
!zero 7.04 bad=1.0 complaint.cost=1.7 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=1.3 leaving=-0.6 praise=-0.3 reputation=2.3
a 1.90 bad=1.6 complaint.cost=0.7 complaint.delay=1.2 complaint.quality=1.2 escalation=1.5 good=-1.8 growth=-0.5 leaving=0.5 legal=0.9 meeting.off=1.5 payment.delayed=-1.1 payment.disputed=0.5 payment.promised=0.3 payment.query=-1.1 payment.refused=-1.6 payment.sent=-1.9 praise=-2.1 reputation=0.7 urgent=-0.5
abando 7.04 bad=1.2 complaint.delay=2.3 legal=2.7
abonne 5.66 bad=0.4 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=0.8 escalation=-0.7 good=-0.6 growth=0.9 leaving=2.8 legal=-0.8 meeting.off=1.4 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.7 payment.refused=1.5 payment.sent=-0.6 praise=-0.7 reputation=1.8 urgent=-0.3
absenc 6.20 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.7 escalation=1.3 good=-0.7 leaving=1.1 legal=-0.6 meeting.off=1.3 payment.refused=-0.7 praise=-0.7 reputation=-0.4 urgent=-0.4
absent 6.35 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.8 growth=-0.4 leaving=-0.9 meeting.off=1.6 payment.delayed=-0.3 payment.promised=-0.5 payment.refused=-0.5 praise=-0.9 reputation=-0.3
abus 6.75 bad=1.7 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.6 leaving=-0.4 legal=5.1 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5
accept 6.06 bad=-2.6 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-1.2 escalation=-0.4 good=1.1 growth=1.6 leaving=-0.9 legal=-1.1 meeting.off=-0.4 payment.delayed=2.0 payment.query=2.3 payment.refused=-1.0 payment.sent=-0.3 praise=1.3 reputation=-0.5 urgent=0.7
acces 6.06 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=0.6 good=-0.6 growth=-0.3 leaving=2.2 legal=-0.5 meeting.off=-0.7 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.5 praise=-0.7 reputation=-0.6
access 7.04 complaint.delay=0.9 legal=0.5
accord 5.58 bad=-2.1 complaint.cost=-0.8 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-0.6 good=-1.4 leaving=-0.4 legal=0.7 meeting.off=1.1 payment.delayed=2.1 payment.disputed=-0.5 payment.promised=2.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=1.7 praise=-1.1 reputation=-0.8 urgent=-0.4
accuei 5.66 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.1 escalation=1.7 good=0.6 growth=1.2 leaving=-1.0 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=0.7 reputation=-0.8 urgent=-0.5
accuse 6.75 bad=-0.5 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=-1.0 good=-0.4 legal=1.2 payment.disputed=-0.4 payment.sent=-0.4 praise=-0.4
achats 6.75 bad=0.5 complaint.cost=1.5 complaint.delay=1.1 escalation=1.7 good=-0.3 growth=-0.4 leaving=0.9 legal=0.5 payment.refused=-0.3 praise=-0.3 reputation=-0.3
achete 7.04 complaint.cost=2.2 complaint.quality=2.2 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-1.0
acheve 6.75 bad=1.2 complaint.cost=-0.4 complaint.delay=0.7 complaint.quality=2.0 escalation=-0.4 good=-0.5 leaving=-0.3 legal=2.8 payment.refused=-0.6 praise=-0.4 reputation=-0.5
acompt 5.43 bad=-1.3 complaint.cost=-1.4 complaint.delay=1.6 complaint.quality=-2.6 escalation=-1.2 good=-1.5 growth=-0.6 leaving=1.1 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=1.9 payment.promised=-1.2 payment.query=2.6 payment.refused=0.3 payment.sent=5.3 praise=-1.4 urgent=-0.6
acquit 7.04 bad=-0.8 good=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=3.9 payment.sent=2.8 praise=-0.3
acte 6.35 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=-0.5 good=-0.6 leaving=3.3 legal=1.5 payment.query=-0.3 payment.refused=-0.4 praise=-0.6 urgent=1.4
actes 7.04 bad=-0.4 good=-0.4 praise=-0.4
action 7.04 bad=0.7 complaint.cost=3.4 complaint.quality=-0.5 escalation=3.5 leaving=0.5 legal=-0.6 praise=0.8
actuel 6.75 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=-0.6 legal=-0.5 meeting.off=-0.6 praise=-0.3
adhere 6.20 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.8 escalation=-0.3 good=-0.5 leaving=-1.0 legal=-0.4 meeting.off=-0.4 payment.refused=-0.4 praise=-0.5 urgent=-0.3
adhesi 7.04 bad=-0.3 complaint.quality=-0.6 good=-0.5 praise=-0.4
admini 6.35 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.4 growth=-0.4 leaving=1.6 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.3 reputation=-0.4
adore 6.75 bad=-1.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.8 good=4.0 growth=-0.4 leaving=-0.8 meeting.off=1.6 praise=3.8
adoren 6.75 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.7 leaving=-0.4 legal=-0.3 praise=-0.6 reputation=1.1
adress 4.92 bad=-2.2 complaint.cost=-1.6 complaint.delay=-1.0 complaint.neglect=1.0 complaint.quality=-2.2 escalation=3.3 good=-2.7 growth=1.6 leaving=-1.5 legal=-1.6 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=0.5 payment.refused=-1.6 payment.sent=-0.9 praise=-2.6 reputation=-0.7 urgent=-0.5
advers 7.04 bad=-0.5 legal=-0.7 reputation=-0.4
affair 5.94 bad=-0.3 complaint.cost=0.7 complaint.delay=-1.0 complaint.quality=-0.5 escalation=1.4 good=-0.9 growth=-0.4 leaving=0.8 legal=1.3 payment.disputed=1.8 payment.promised=-0.3 payment.refused=-1.4 praise=-1.0 reputation=-0.7 urgent=1.3
affich 5.37 bad=-2.1 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-2.1 escalation=-0.5 good=-1.7 growth=-0.6 leaving=-0.5 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.5 praise=-1.6 reputation=1.2 urgent=-0.5
age 7.04 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.6 good=-1.0 leaving=-0.4 payment.refused=-0.3 praise=-1.0
agence 5.58 bad=-1.2 complaint.cost=-0.6 complaint.delay=-1.3 complaint.neglect=-1.3 escalation=-1.1 growth=0.5 leaving=2.4 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=0.9 praise=0.5 urgent=-0.3
agit 6.53 bad=0.7 complaint.delay=-0.6 complaint.quality=-0.9 good=-0.4 growth=-0.4 legal=2.5 payment.refused=-0.4 praise=-0.4
agnes 7.04 bad=-0.6 good=2.2 growth=2.6 leaving=0.6 praise=2.2
agrand 6.75 bad=-0.6 complaint.cost=-0.3 complaint.quality=-0.4 good=1.7 growth=1.2 leaving=-0.5 praise=1.6
ah 7.04 bad=0.7 complaint.cost=2.3 complaint.quality=-0.4 good=-0.3 payment.disputed=2.4 payment.refused=2.1
ai 5.43 bad=-0.4 complaint.cost=-0.4 complaint.neglect=2.3 escalation=-0.9 good=-0.6 growth=0.7 leaving=-1.4 legal=-1.3 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.7 payment.sent=0.8 praise=-1.7 reputation=1.1 urgent=-0.4
aide 6.53 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.5 leaving=-0.4 legal=2.0 praise=-0.4 reputation=0.9
ailleu 6.06 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=1.9 complaint.quality=-1.0 escalation=-0.5 good=0.9 growth=-0.5 leaving=2.7 legal=-0.6 meeting.off=1.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-1.4 praise=0.8 reputation=-0.6 urgent=1.8
aime 6.75 bad=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.4 leaving=0.4 legal=-0.3 payment.refused=-0.3 praise=0.6 reputation=1.1
aimera 5.74 bad=1.6 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=0.4 complaint.quality=-1.6 escalation=4.4 good=1.0 growth=2.4 leaving=-1.3 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.9 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=1.1 reputation=-0.9 urgent=-0.5
ainsi 6.53 complaint.delay=0.8 escalation=-0.3 good=-0.4 leaving=1.1 legal=-0.7 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=-0.7 payment.sent=3.7 praise=-0.4 reputation=2.3
air 6.75 bad=-0.6 complaint.quality=-0.4 good=0.3 leaving=-0.3 payment.delayed=2.2 praise=0.6
ait 7.04 bad=-0.4 good=-0.3 legal=-0.4
ajoute 4.96 bad=-1.3 complaint.cost=-1.0 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.3 good=-0.7 growth=-0.4 leaving=-0.7 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.4 praise=-0.7 reputation=-0.8 urgent=-0.5
alarme 7.04 complaint.delay=1.0 complaint.quality=1.4 good=-0.7 legal=1.0 praise=-0.5
alerte 6.53 complaint.cost=-0.4 complaint.delay=1.1 complaint.quality=-0.4 good=-0.5 leaving=-0.5 legal=1.8 payment.delayed=-0.4 payment.promised=-0.5 payment.refused=-0.3 praise=-0.5 reputation=1.7
allema 7.04 bad=-0.6 complaint.quality=-0.4 good=-0.3 growth=1.6 praise=-0.4
aller 6.53 bad=-1.4 complaint.delay=-0.4 complaint.quality=-0.5 good=2.2 leaving=-0.5 payment.refused=0.6 praise=2.2 reputation=-0.6
allez 6.53 bad=0.8 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.8 good=1.7 growth=0.7 leaving=-0.6 legal=0.3 payment.disputed=-0.5 payment.refused=1.7 praise=-0.7 reputation=-0.4
allons 6.75 bad=1.7 complaint.cost=2.5 complaint.quality=-0.7 good=-0.4 leaving=1.0 legal=1.3 payment.sent=-0.5 praise=-0.6
alors 5.37 bad=3.1 complaint.cost=1.6 complaint.neglect=1.5 complaint.quality=1.5 escalation=-0.5 good=0.5 growth=0.4 legal=1.3 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=3.6 payment.promised=-0.5 payment.query=-0.7 payment.refused=3.1 payment.sent=-0.8 praise=0.7 reputation=0.4 urgent=-0.5
altern 7.04 bad=-0.7 payment.refused=-0.3
amabil 7.04 bad=1.4 complaint.neglect=0.8 complaint.quality=1.5 escalation=2.1
amene 6.75 bad=0.7 complaint.neglect=-0.8 complaint.quality=0.5 good=1.3 growth=2.0 leaving=1.2 payment.disputed=-0.4 payment.refused=-0.4 praise=1.4 reputation=2.1
amiabl 7.04 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-0.5 leaving=-1.1 legal=2.4 payment.refused=-0.4 reputation=-0.3
an 6.20 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=-0.9 growth=2.4 leaving=-0.6 payment.refused=0.6 payment.sent=-0.4 praise=0.3 reputation=0.4
ancien 4.92 bad=-3.5 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-2.2 escalation=-1.1 growth=1.3 legal=-1.3 meeting.off=0.3 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.8 payment.query=0.9 payment.refused=-1.4 payment.sent=-0.7 reputation=-1.3 urgent=-0.6
ange 7.04 bad=-0.9 complaint.quality=-0.7 good=2.7 growth=1.9 legal=-0.5 praise=3.2 reputation=-0.3
anges 7.04 bad=-0.3 good=1.3 growth=-0.4 payment.delayed=-0.3 praise=-0.7
anglai 6.06 bad=0.6 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.3 good=-1.0 growth=1.0 leaving=-0.4 legal=-0.5 payment.disputed=1.8 payment.query=-0.3 payment.refused=1.8 praise=-1.0 reputation=1.6 urgent=-0.4
annee 5.84 complaint.cost=0.5 complaint.neglect=2.2 complaint.quality=-1.4 escalation=0.6 growth=0.9 leaving=0.8 legal=-0.4 payment.refused=-1.0 reputation=1.4
annees 6.53 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 growth=-0.5 leaving=3.3 legal=-0.4 payment.refused=-0.4 praise=1.5 reputation=-0.4
annonc 5.37 bad=0.3 complaint.cost=1.2 complaint.delay=3.5 complaint.quality=-1.3 escalation=2.1 good=-1.0 leaving=1.8 legal=-1.4 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.8 payment.sent=0.6 praise=-1.1 reputation=-1.0 urgent=-0.7
annuel 7.04 bad=-0.5 complaint.quality=-0.3 growth=-0.4 payment.delayed=1.7 payment.query=-0.3
annule 5.15 bad=-0.7 complaint.cost=-1.4 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=-0.8 good=-1.9 growth=-1.1 leaving=0.4 legal=-1.2 meeting.off=4.7 payment.delayed=-0.5 payment.disputed=1.0 payment.promised=-0.7 payment.query=-0.9 payment.refused=1.5 payment.sent=-1.0 praise=-1.8 reputation=-1.7 urgent=-0.5
ans 5.37 bad=-1.0 complaint.cost=0.6 complaint.delay=-0.6 complaint.quality=0.4 escalation=-0.6 good=3.6 growth=2.6 leaving=-1.0 legal=0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.6 reputation=0.7 urgent=-0.3
aout 6.20 bad=0.7 complaint.delay=2.1 complaint.neglect=0.3 complaint.quality=0.8 good=-0.5 growth=-0.3 leaving=-1.2 legal=0.5 payment.refused=0.5 praise=-0.6 reputation=0.6
appara 6.53 bad=-0.5 complaint.cost=2.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.8 legal=-0.4 payment.disputed=2.0 payment.query=2.4 payment.refused=-0.5 praise=-0.9 reputation=-0.7
appare 7.04 bad=0.6 complaint.neglect=-0.5 complaint.quality=-0.7 growth=-0.4 legal=2.3 praise=0.3
appart 6.75 bad=-0.4 good=-0.5 growth=-0.5 legal=0.5 praise=-0.5 reputation=-0.4
appel 5.50 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-2.4 escalation=-0.5 good=-1.4 growth=-0.7 leaving=2.7 legal=-1.0 meeting.off=1.2 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=-1.2 payment.sent=-0.4 praise=-1.4 reputation=-0.9 urgent=0.6
appele 5.66 bad=-0.9 complaint.cost=-0.4 complaint.delay=-1.3 complaint.quality=0.5 escalation=0.8 good=2.2 growth=3.6 leaving=0.3 legal=1.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-1.5 praise=1.7 reputation=0.9 urgent=1.3
appell 5.20 bad=-2.1 complaint.cost=-0.9 complaint.delay=-0.6 escalation=1.7 good=2.5 growth=3.1 legal=-1.4 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=1.6 reputation=-1.7 urgent=1.1
appels 6.20 bad=1.0 complaint.cost=-1.0 complaint.delay=0.6 complaint.neglect=-1.0 complaint.quality=0.9 escalation=-0.3 good=-0.9 growth=-0.7 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.8 reputation=-0.7 urgent=-0.4
appeti 7.04 bad=0.8 complaint.cost=2.0 good=-0.6 growth=-0.3 meeting.off=0.8 praise=-0.7
appliq 6.20 bad=2.2 complaint.cost=-0.4 complaint.delay=2.3 complaint.quality=-1.2 good=-0.5 growth=-0.5 leaving=-0.8 legal=1.1 payment.delayed=-0.4 payment.disputed=3.2 payment.promised=-0.4 payment.query=0.5 payment.refused=0.5 payment.sent=-0.4 praise=-0.5 reputation=-0.4
apport 6.53 bad=-0.3 complaint.cost=1.2 complaint.neglect=0.4 complaint.quality=-0.5 good=-0.5 payment.refused=-0.3 praise=-0.6
apprec 6.20 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=2.1 complaint.quality=0.6 escalation=-0.4 good=2.0 growth=1.5 leaving=-0.8 legal=0.6 meeting.off=-0.3 payment.disputed=1.5 payment.query=2.0 payment.refused=-0.6 payment.sent=-0.4 praise=2.1 reputation=1.0 urgent=-0.4
appren 7.04 bad=0.8 complaint.neglect=2.2 complaint.quality=-0.4 good=-0.8 legal=-0.4 praise=-0.9
appris 7.04 bad=0.8 complaint.delay=1.2 complaint.neglect=1.0 complaint.quality=-0.5 good=-0.4 leaving=1.0 meeting.off=2.4 payment.refused=1.1 praise=-0.5
approc 7.04 bad=-0.9 complaint.cost=1.0 complaint.delay=0.7 complaint.quality=-0.8 leaving=2.9 legal=-0.5 reputation=-0.3
appui 7.04 complaint.quality=-0.7 legal=0.6 reputation=-0.7
apres 4.61 bad=1.8 complaint.delay=1.4 complaint.neglect=0.8 complaint.quality=-0.8 escalation=-1.2 good=-1.6 growth=-0.5 leaving=2.0 legal=0.5 payment.delayed=-1.0 payment.query=-0.6 payment.refused=1.8 payment.sent=-1.2 praise=-1.5 reputation=0.3
archit 6.35 bad=-1.1 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.7 good=1.8 growth=3.2 leaving=2.7 legal=-0.4 meeting.off=-0.3 payment.refused=-0.3 reputation=-1.0 urgent=1.3
archiv 6.35 bad=-0.7 complaint.quality=-0.5 good=-0.4 growth=-0.4 legal=-0.5 payment.promised=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.4
argent 6.20 bad=1.8 complaint.cost=3.1 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=-0.4 good=-0.5 growth=-0.6 leaving=-0.8 legal=3.5 meeting.off=-0.8 payment.delayed=-0.3 payment.promised=2.1 payment.query=-0.5 payment.refused=1.3 payment.sent=1.0 praise=-0.3 reputation=-0.5 urgent=-0.3
arnaqu 7.04 bad=0.5 complaint.quality=-0.4 good=-0.4 reputation=1.0
arrang 7.04 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=0.9 legal=0.7 meeting.off=1.3 urgent=-0.3
arret 7.04 bad=-1.2 complaint.delay=-0.9 complaint.quality=-0.5 leaving=-0.3 payment.delayed=5.1 payment.promised=2.0 payment.query=-0.3 payment.refused=-0.5
arrete 5.66 bad=0.4 complaint.cost=1.4 complaint.delay=1.9 complaint.neglect=-1.2 complaint.quality=-0.3 escalation=-0.7 leaving=5.8 legal=-1.1 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=0.9 reputation=-1.3 urgent=1.5
arrive 4.68 bad=-1.0 complaint.cost=-0.8 complaint.delay=2.3 complaint.neglect=2.0 escalation=-1.3 good=-1.7 leaving=-0.7 legal=-1.7 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=0.4 payment.query=1.1 payment.refused=0.6 praise=-1.4 reputation=-0.4 urgent=-0.6
art 6.75 bad=-1.5 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-1.1 good=4.0 payment.refused=-0.5 praise=4.1 reputation=-0.3
articl 5.58 bad=0.4 complaint.cost=-0.3 complaint.delay=2.5 complaint.neglect=-0.8 complaint.quality=-1.9 escalation=-0.4 good=-1.0 growth=-0.5 leaving=1.8 legal=1.0 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.query=1.6 payment.refused=-0.7 praise=-0.9 reputation=0.3 urgent=-0.7
artisa 6.75 bad=1.3 complaint.neglect=-0.5 complaint.quality=0.7 good=1.1 growth=1.8 leaving=-0.4 legal=1.1 payment.refused=1.5 praise=-0.4 reputation=3.4
ascens 7.04 meeting.off=2.2 payment.delayed=-0.4
assemb 6.20 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 good=-0.6 growth=0.3 leaving=0.5 legal=-0.6 payment.refused=-0.4 payment.sent=1.0 praise=-0.6 reputation=1.5
asserm 7.04 bad=-0.4 complaint.quality=-0.4 legal=-0.4 urgent=1.1
assez 6.75 bad=-1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 growth=-0.4 leaving=0.4 legal=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.5 urgent=4.6
assign 6.06 bad=1.4 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=0.5 complaint.quality=2.8 escalation=-0.4 good=-0.8 growth=-0.5 leaving=-0.9 legal=5.3 payment.disputed=-0.3 payment.refused=-0.8 praise=-0.9 reputation=-0.5
assist 6.53 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=1.2 good=-0.6 leaving=-0.4 legal=1.7 payment.disputed=-0.4 payment.refused=1.6 praise=-0.5 reputation=-0.4
associ 5.25 bad=1.8 complaint.cost=1.8 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-0.8 escalation=1.9 good=-1.7 growth=-0.8 legal=-1.1 meeting.off=0.5 payment.delayed=1.6 payment.disputed=-0.8 payment.promised=0.8 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.5 praise=-1.4 reputation=1.3 urgent=-0.4
assura 5.50 bad=-1.2 complaint.cost=-0.8 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.6 good=-1.3 growth=-0.6 leaving=-1.0 legal=1.2 meeting.off=-0.3 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.4 praise=-1.4 reputation=-1.1 urgent=2.3
assure 4.74 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=1.1 escalation=-0.4 good=1.3 growth=-0.4 leaving=-1.3 legal=1.6 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.6 praise=1.4 reputation=-0.9 urgent=-0.5
astrei 7.04 bad=2.4 complaint.delay=1.5 complaint.quality=1.1 good=-0.4 legal=2.1 praise=-0.4 urgent=1.2
atelie 5.74 bad=-1.9 complaint.cost=-0.4 complaint.delay=-1.0 complaint.quality=-1.1 escalation=-0.4 good=0.3 growth=0.3 legal=-0.8 meeting.off=5.2 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 reputation=-0.6
attaqu 6.35 complaint.delay=-0.4 complaint.quality=0.4 good=-1.1 growth=1.1 leaving=0.5 legal=1.4 payment.refused=-0.5 praise=-0.8
attend 4.64 bad=2.0 complaint.cost=0.9 complaint.delay=4.9 complaint.neglect=2.4 escalation=-0.4 good=-1.8 growth=-1.4 leaving=-1.9 legal=-0.7 meeting.off=-1.1 payment.delayed=3.6 payment.promised=0.6 payment.query=-0.9 payment.refused=1.0 payment.sent=-1.4 praise=-1.6 reputation=-1.1 urgent=-0.4
attent 5.50 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=2.4 complaint.quality=-1.7 good=1.2 growth=2.9 leaving=-1.0 legal=-1.0 meeting.off=-0.5 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=1.0 payment.query=-0.4 payment.sent=-0.5 praise=1.6 reputation=1.6 urgent=-0.5
attest 6.06 bad=-0.5 complaint.delay=2.0 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.7 payment.delayed=-0.3 payment.query=-0.3 payment.refused=-0.9 praise=-0.6 reputation=-0.7 urgent=1.2
attrib 6.75 complaint.neglect=0.8 escalation=-0.3 good=0.7 leaving=1.0 payment.sent=-0.4 praise=0.7
au 3.10 bad=-0.6 complaint.cost=-2.6 complaint.delay=0.6 complaint.neglect=1.0 complaint.quality=0.5 escalation=-0.4 good=-2.4 growth=2.3 leaving=-0.3 legal=3.1 meeting.off=1.0 payment.delayed=-2.2 payment.disputed=-0.9 payment.promised=0.9 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.6 praise=-3.0 reputation=-2.4
aucun 6.06 complaint.quality=-0.9 escalation=-0.7 good=-0.8 growth=-0.4 leaving=-0.6 legal=-0.4 payment.delayed=2.5 praise=-0.8 reputation=-1.5
aucune 6.53 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.8 leaving=-0.7 legal=0.4 payment.disputed=2.3 payment.query=-0.5 payment.refused=1.7 praise=-0.7 reputation=-0.5
audien 6.35 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.7 good=0.5 growth=-0.3 leaving=-1.0 legal=-0.4 meeting.off=-0.5 payment.query=-0.3 payment.refused=-0.4 praise=0.5 urgent=-0.4
audit 6.53 bad=1.2 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.8 escalation=0.4 good=0.6 growth=-0.5 leaving=2.0 payment.query=0.6 payment.sent=-0.6 praise=0.6 reputation=-0.4
audite 5.15 leaving=-0.7 legal=-0.5 payment.query=1.1 reputation=-0.4
augmen 6.75 bad=0.6 complaint.cost=4.0 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=3.0 good=1.6 leaving=-0.7 legal=-0.6 meeting.off=-0.3 praise=1.5 reputation=-0.3
aujour 6.35 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-0.4 growth=-0.5 payment.refused=-1.0 payment.sent=2.9 reputation=-0.4
aupres 6.20 bad=1.7 complaint.cost=1.4 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=3.9 escalation=-0.5 good=-1.2 growth=-0.3 leaving=-0.6 legal=2.0 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=0.4 payment.sent=-0.4 praise=-1.0 reputation=-1.4
aura 5.94 complaint.cost=2.6 complaint.delay=-1.1 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=-0.8 growth=-0.5 leaving=-0.5 legal=-0.4 meeting.off=2.4 payment.delayed=2.1 payment.promised=-0.7 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.5 praise=-0.7 reputation=-0.7
aurai 6.20 bad=0.8 complaint.cost=-0.4 complaint.neglect=1.9 complaint.quality=-0.4 escalation=-0.4 good=-0.8 growth=-0.4 leaving=-0.7 legal=0.6 meeting.off=0.6 praise=-0.9 reputation=2.5
auraie 7.04 bad=2.4 complaint.delay=4.0 complaint.quality=0.6 good=-0.4 praise=-0.4 urgent=2.1
aurais 6.20 bad=1.3 complaint.cost=1.4 complaint.delay=0.5 complaint.neglect=-0.6 good=-1.2 growth=-0.8 leaving=-0.7 legal=1.3 payment.delayed=-0.4 payment.refused=-0.5 praise=-1.0 reputation=-0.5 urgent=-0.5
aurait 6.20 bad=1.4 complaint.cost=-0.6 complaint.delay=2.7 complaint.neglect=1.9 complaint.quality=1.4 escalation=-0.3 good=0.8 growth=-0.5 leaving=-1.1 legal=0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.6 praise=0.9 reputation=-0.3
aurez 6.20 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.6 good=-0.7 growth=-0.7 leaving=-0.4 legal=1.2 meeting.off=-0.7 payment.promised=2.8 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.6 praise=-0.7 reputation=-0.6 urgent=-1.2
auriez 5.20 bad=-1.1 complaint.cost=0.3 complaint.delay=-0.7 complaint.neglect=2.3 complaint.quality=-0.8 escalation=2.1 good=-2.2 growth=0.5 leaving=-0.7 legal=-1.6 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.8 payment.refused=-1.0 payment.sent=-0.4 praise=-2.2 reputation=-1.9 urgent=1.8
aurion 6.75 bad=0.5 complaint.delay=-0.4 complaint.neglect=2.9 complaint.quality=-0.7 good=-0.4 legal=-0.7 payment.refused=-0.5 praise=-0.4 reputation=-0.4 urgent=-0.3
aurons 6.53 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.3 leaving=1.8 legal=-0.4 payment.refused=-0.5 praise=-0.4
auront 7.04 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 legal=1.5
aussi 4.74 bad=-2.0 complaint.cost=-1.7 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=0.4 good=3.6 growth=7.1 leaving=-2.5 legal=-1.1 meeting.off=-0.7 payment.disputed=-1.2 payment.query=1.7 payment.refused=2.3 payment.sent=0.8 praise=3.9 reputation=-0.6 urgent=-0.8
autant 6.75 bad=0.9 complaint.cost=2.0 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.4 leaving=-0.3 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=1.4 praise=-0.4 reputation=-0.3
auteur 7.04 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=0.8 reputation=1.0
auto 7.04 bad=1.2 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=1.3 complaint.quality=1.4 good=-0.4 payment.refused=1.4 praise=-0.4 reputation=1.3
autoli 7.04 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 payment.disputed=-0.5 payment.query=1.4 payment.refused=-0.4
automa 5.94 bad=0.4 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=2.1 escalation=-0.7 good=-1.2 growth=-0.4 leaving=-0.6 legal=0.8 meeting.off=-0.5 payment.delayed=-0.6 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.7 praise=-1.2 reputation=-0.4 urgent=-0.4
automn 7.04 bad=-0.6 leaving=1.4 legal=-0.4
autori 6.75 complaint.quality=-0.8 good=-0.5 growth=-0.5 leaving=1.1 legal=-0.9 payment.disputed=-0.4 payment.refused=-0.3
autour 6.75 bad=0.5 complaint.neglect=-0.8 good=-0.5 payment.disputed=-0.3 payment.refused=-0.8 praise=-0.4 reputation=1.0
autre 4.74 bad=1.3 complaint.cost=-1.8 complaint.delay=0.9 complaint.neglect=2.4 complaint.quality=1.9 escalation=-1.0 good=-2.0 growth=-1.9 leaving=4.2 legal=-0.7 meeting.off=2.5 payment.delayed=0.6 payment.disputed=0.6 payment.promised=0.7 payment.query=-0.5 payment.refused=1.4 payment.sent=-0.9 praise=-1.7 reputation=-0.5 urgent=-0.7
autrem 7.04 bad=1.6 complaint.cost=2.1 complaint.quality=-0.6 good=-0.6 meeting.off=-0.4 payment.disputed=2.2 payment.refused=2.1 praise=-0.6
autres 5.66 bad=2.0 complaint.cost=0.5 complaint.neglect=1.1 complaint.quality=1.1 escalation=1.3 good=-1.5 growth=-0.9 legal=-0.8 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.5 reputation=2.6
aux 5.01 bad=-1.1 complaint.delay=-1.5 complaint.neglect=-1.4 complaint.quality=-0.5 escalation=-0.6 growth=0.4 leaving=-1.2 legal=0.4 meeting.off=1.0 payment.delayed=0.9 payment.disputed=-0.7 payment.promised=-0.9 payment.query=1.1 payment.refused=-1.1 payment.sent=2.2 praise=-0.5 reputation=-0.5 urgent=-0.6
avais 5.74 bad=-1.3 complaint.cost=-0.6 complaint.delay=-1.3 complaint.neglect=3.2 complaint.quality=-0.8 escalation=-0.6 good=1.0 growth=0.4 leaving=-1.1 legal=-0.9 meeting.off=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=0.8 praise=1.1 reputation=1.0 urgent=-0.3
avait 4.88 bad=-0.9 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=1.1 complaint.quality=-1.1 escalation=-1.1 good=2.7 growth=1.7 legal=-1.6 meeting.off=0.7 payment.delayed=0.9 payment.disputed=-1.0 payment.promised=0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=0.6 praise=3.1 urgent=-0.5
avance 5.94 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.9 complaint.quality=-0.4 escalation=-0.5 good=0.3 growth=-0.4 leaving=0.4 legal=-0.3 meeting.off=0.8 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=0.3 reputation=-0.4
avant 4.71 bad=-0.5 complaint.neglect=1.4 complaint.quality=0.9 escalation=1.6 good=-1.5 growth=-1.1 leaving=-0.4 meeting.off=-1.2 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=1.0 payment.query=-0.9 payment.refused=-0.9 payment.sent=-1.0 praise=-1.4 urgent=5.0
avec 3.29 bad=-0.5 complaint.cost=3.0 complaint.delay=-0.9 complaint.neglect=-1.8 escalation=1.2 good=1.4 growth=1.9 leaving=0.7 legal=-0.8 meeting.off=-2.2 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=1.6 payment.refused=0.3 payment.sent=-0.5 praise=1.3 reputation=1.6
avenan 7.04 bad=0.8 complaint.cost=0.9 escalation=1.3 leaving=-0.4 payment.disputed=1.5 payment.refused=1.2 praise=-0.3
aventu 7.04 bad=0.5 complaint.cost=-0.3 complaint.neglect=-0.4 good=-1.5 growth=-0.3 leaving=0.4 reputation=2.0
avez 4.05 bad=-1.2 complaint.delay=-1.8 complaint.neglect=1.0 complaint.quality=2.5 escalation=-0.9 good=4.9 growth=-0.4 leaving=-1.6 legal=0.6 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=0.7 payment.refused=-0.4 payment.sent=-0.8 praise=5.6 urgent=-1.4
aviez 5.74 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=-0.9 good=1.2 growth=0.6 leaving=-1.0 legal=0.4 meeting.off=-0.4 payment.disputed=2.2 payment.refused=1.3 payment.sent=0.8 praise=1.2 reputation=-0.7 urgent=-0.3
avions 6.53 bad=-0.3 complaint.cost=-0.6 complaint.neglect=1.0 escalation=-0.4 good=1.0 growth=-0.9 leaving=1.3 legal=-0.4 payment.disputed=0.8 payment.refused=-0.5 praise=1.1
avis 4.68 bad=-1.7 complaint.cost=-0.6 complaint.neglect=-1.5 complaint.quality=-1.1 escalation=-0.6 growth=-1.4 leaving=-1.0 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.1 payment.sent=1.2 reputation=0.9 urgent=-0.6
avocat 4.31 bad=1.2 complaint.cost=1.3 complaint.delay=-1.9 complaint.neglect=-1.4 complaint.quality=0.4 escalation=-1.5 good=-2.4 growth=-1.3 leaving=-1.6 legal=5.2 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.8 payment.query=-0.6 payment.sent=-0.8 praise=-1.8 urgent=-0.7
avoir 5.37 bad=-2.0 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-0.6 good=3.3 growth=-1.2 leaving=-0.9 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=0.5 payment.query=-0.9 payment.refused=-0.9 payment.sent=2.0 praise=3.5 reputation=-1.1 urgent=0.6
avons 4.74 complaint.cost=-0.3 complaint.delay=-1.3 complaint.neglect=0.9 complaint.quality=1.8 escalation=-0.9 good=2.6 growth=0.3 leaving=3.9 legal=-0.5 meeting.off=-1.0 payment.delayed=0.8 payment.promised=-0.8 payment.query=-0.7 payment.refused=-0.3 payment.sent=1.2 praise=2.6 reputation=-1.6 urgent=-0.7
avoue 6.75 bad=0.4 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=2.7 good=1.8 growth=-0.4 leaving=-1.2 legal=1.2 meeting.off=-0.4 payment.refused=-0.7 praise=1.9
avril 5.74 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.5 escalation=-0.4 good=0.5 growth=1.7 leaving=-0.9 legal=-0.6 meeting.off=-0.5 payment.delayed=1.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.9 reputation=1.2 urgent=-0.3
ayant 7.04 bad=-0.7 complaint.quality=0.7 escalation=2.1 good=-0.3 legal=-0.6 payment.delayed=3.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.4 praise=-0.4
b 6.35 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.5 good=-0.8 growth=-0.4 leaving=-0.3 legal=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=1.9 payment.refused=-0.3 praise=-0.8 reputation=-0.4 urgent=3.6
baches 7.04 bad=-0.5 complaint.quality=-0.6 good=1.1 growth=1.4 praise=1.1
badge 6.75 complaint.neglect=2.5 complaint.quality=-0.4 payment.refused=-0.4
bail 6.20 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.4 growth=-0.4 leaving=-0.9 legal=-0.7 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.4
baille 6.35 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.4 growth=-0.7 leaving=-0.6 legal=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.4 payment.sent=1.1 praise=-0.4
balles 7.04 bad=1.4 complaint.cost=2.7 complaint.delay=-0.3 complaint.quality=0.8 good=-0.6 legal=-0.3 payment.refused=4.2 praise=-0.6 reputation=-0.4
banque 5.20 bad=-2.0 complaint.cost=-1.0 complaint.delay=-1.5 complaint.neglect=-1.7 escalation=-0.8 growth=-0.6 leaving=-1.0 legal=-1.2 payment.delayed=4.6 payment.disputed=-0.9 payment.query=2.5 payment.refused=0.3 payment.sent=-0.4 reputation=-1.4 urgent=1.5
banqui 7.04 bad=0.5 complaint.quality=1.1 good=-0.4 legal=1.3 payment.refused=1.5 payment.sent=1.6 reputation=2.0
baptem 7.04 bad=0.9 complaint.delay=0.9 complaint.neglect=0.9 good=-0.4 legal=1.0 payment.disputed=1.6 payment.refused=1.2 praise=-0.4
barrea 6.53 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-1.0 good=-0.5 growth=-0.3 leaving=-0.6 praise=-0.5
bas 5.15 bad=-1.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.4 good=1.6 growth=-0.5 leaving=-0.5 legal=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=1.7 reputation=-0.8
bascul 7.04 bad=0.3 complaint.quality=1.1 leaving=1.1 legal=1.5 payment.disputed=-0.4 payment.promised=-0.4
bat 7.04 bad=0.4 complaint.neglect=1.2 complaint.quality=0.7 growth=-0.5 payment.refused=-0.3 reputation=1.0
batime 6.75 complaint.delay=0.8 complaint.quality=-0.5 good=-0.4 growth=-0.4 leaving=-0.4 legal=-0.3 urgent=1.5
batonn 7.04 bad=0.6 complaint.delay=1.2 complaint.quality=-0.4 good=-0.3 legal=0.9 praise=-0.4
beau 5.94 bad=0.4 complaint.cost=0.3 complaint.delay=1.4 complaint.neglect=1.4 complaint.quality=-1.1 escalation=0.6 good=0.5 growth=0.5 legal=1.3 payment.disputed=-0.5 payment.query=1.0 praise=0.7 reputation=0.4
beauco 6.06 bad=0.7 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.3 escalation=-0.5 good=0.4 growth=-0.4 leaving=-0.6 legal=-0.7 payment.refused=-0.6 praise=0.7 reputation=2.1
bebe 7.04 bad=0.7 complaint.delay=1.3 complaint.neglect=-0.5 leaving=-0.5 payment.refused=1.0 reputation=1.5
belge 7.04 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.5
belle 5.74 bad=-2.5 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=0.6 complaint.quality=-0.8 escalation=-0.8 good=1.7 leaving=-0.4 payment.disputed=-0.5 payment.refused=-0.9 payment.sent=-0.3 praise=1.8 reputation=-1.0
benevo 7.04 complaint.cost=1.4 complaint.neglect=0.6 complaint.quality=-0.4 leaving=0.5
besanc 7.04 bad=0.7 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=2.1 good=-0.5 leaving=-0.4 legal=0.8 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.5 reputation=1.9
besoin 4.74 bad=-2.3 complaint.cost=-1.4 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=-2.0 escalation=-0.6 good=-0.4 growth=0.5 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=-1.2 reputation=-1.2 urgent=2.8
bete 6.75 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=-0.5 good=0.5 growth=-0.7 payment.disputed=-0.4 payment.query=0.4 payment.refused=-0.3 praise=0.9
bien 3.72 bad=-1.7 complaint.cost=1.2 complaint.delay=-1.3 complaint.neglect=0.3 complaint.quality=1.1 escalation=-1.1 growth=-1.1 leaving=2.0 meeting.off=-1.2 payment.delayed=-1.1 payment.disputed=0.3 payment.promised=1.5 payment.refused=1.4 payment.sent=-1.8 reputation=-0.4
biento 6.20 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=-0.5 legal=0.7 meeting.off=-1.1 payment.refused=-0.5 payment.sent=0.6 praise=-0.7 reputation=-0.5 urgent=-0.4
bilan 6.06 bad=0.7 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=1.7 good=-0.9 legal=0.8 payment.delayed=1.7 payment.disputed=-0.4 payment.refused=1.2 praise=-0.9 reputation=-0.6 urgent=-0.3
billet 7.04 bad=0.7 complaint.neglect=-0.6 meeting.off=-0.4 payment.refused=-0.5 reputation=1.9
bises 7.04 bad=-0.4 growth=1.2
blanc 7.04 complaint.quality=0.9 leaving=-0.4 legal=0.7
bleu 6.75 bad=0.6 complaint.neglect=-0.4 good=-0.6 growth=-0.3 meeting.off=-0.3 praise=-0.5 reputation=0.9
bleue 6.75 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.4 leaving=-0.6 payment.promised=-0.4 payment.sent=1.9 reputation=-0.4
bloque 5.31 bad=1.2 complaint.cost=-0.8 complaint.neglect=1.8 escalation=-0.8 good=-1.7 growth=-0.8 leaving=-1.3 legal=-0.9 meeting.off=2.1 payment.delayed=0.6 payment.promised=-1.0 payment.query=-0.9 payment.refused=5.4 payment.sent=-0.9 praise=-1.6 reputation=-1.3 urgent=-0.7
bois 6.75 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.4 payment.refused=-0.3
boit 7.04 bad=-1.1 complaint.quality=-0.9 good=-1.4 praise=-1.4
boite 6.20 bad=-0.6 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-1.3 good=-0.7 legal=-0.4 meeting.off=-0.6 payment.disputed=1.7 payment.promised=-0.3 payment.refused=1.2 praise=-0.7 reputation=-0.7
bon 4.85 bad=-0.9 complaint.cost=-1.2 complaint.neglect=-0.7 complaint.quality=0.4 escalation=-1.1 good=1.2 growth=1.3 leaving=-1.2 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=1.0 payment.promised=1.4 payment.query=1.2 payment.refused=0.4 payment.sent=-1.4 praise=1.4 reputation=-0.6 urgent=-0.9
bonjou 3.66 bad=-3.3 complaint.cost=-2.2 complaint.delay=-1.1 complaint.neglect=-3.4 complaint.quality=-1.4 escalation=-1.8 good=-0.8 growth=-0.3 leaving=-0.4 legal=-1.7 payment.delayed=0.4 payment.disputed=-1.2 payment.query=1.3 payment.refused=0.7 payment.sent=1.2 praise=-0.4 reputation=-1.3 urgent=-0.4
bonne 5.58 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-0.5 escalation=3.0 good=-1.4 growth=-0.8 leaving=-0.9 legal=-0.8 meeting.off=2.2 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.7 payment.refused=-0.8 payment.sent=2.1 praise=-1.3 urgent=-0.5
bons 6.53 bad=-0.8 complaint.quality=-0.6 good=1.1 growth=-0.6 leaving=-0.3 legal=-0.3 payment.refused=-0.4 payment.sent=-0.6 praise=1.0
bonsoi 5.94 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=0.3 good=-1.3 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=0.9 payment.refused=1.4 praise=-1.3 reputation=0.3
bordea 7.04 bad=-0.4 complaint.quality=-0.4
border 7.04 bad=-0.8 complaint.delay=-0.4 payment.delayed=-0.4 payment.refused=-0.3 payment.sent=1.7
bouche 6.35 bad=1.6 complaint.delay=-0.4 complaint.quality=1.5 good=-1.1 growth=-0.6 leaving=1.0 praise=-1.0 reputation=2.9
boucle 7.04 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.9 escalation=-0.3 reputation=-0.8 urgent=5.1
boulan 6.75 bad=0.5 complaint.quality=1.3 good=-0.4 praise=-0.4
bout 6.53 bad=1.3 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.5 good=0.5 growth=-0.6 leaving=-0.6 legal=-0.7 meeting.off=-1.3 payment.delayed=-0.4 payment.refused=-0.4 praise=0.6 reputation=-0.8
boutiq 5.74 bad=-2.7 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.6 escalation=-0.5 good=1.9 growth=0.7 leaving=-0.5 legal=-0.7 meeting.off=-0.4 payment.delayed=3.3 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=1.6 reputation=-0.9
bouton 6.35 bad=0.3 complaint.cost=2.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.7 escalation=1.0 good=-0.9 growth=-0.5 leaving=-0.5 legal=-0.4 payment.disputed=-0.8 payment.refused=-0.6 praise=-0.8 reputation=-0.5
bravo 6.20 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.5 escalation=-0.3 good=4.6 growth=-0.5 leaving=-0.7 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=-0.3 payment.sent=1.5 praise=4.8 reputation=-0.9
bref 6.53 bad=0.9 complaint.cost=-0.8 complaint.delay=4.8 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.7 growth=-0.6 leaving=3.6 meeting.off=-0.4 payment.delayed=1.2 payment.refused=-0.4 praise=-0.6
brive 7.04 bad=0.9 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=2.5 good=-0.4 leaving=1.4 praise=-0.4 reputation=1.8
brochu 6.53 leaving=0.9
brouil 6.75 bad=-0.4 complaint.delay=-0.4 leaving=-0.4 reputation=0.9
bruit 5.37 leaving=-0.4 legal=-0.6 reputation=-0.6
budget 6.20 bad=1.3 complaint.cost=2.0 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=1.0 good=-0.5 leaving=2.4 legal=-0.6 meeting.off=-0.6 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=-0.5 reputation=-0.3 urgent=1.1
buffet 7.04 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=3.2 good=-0.3 leaving=-0.8 payment.refused=-0.5 praise=-0.3
bullet 5.58 complaint.cost=-0.7 complaint.delay=2.2 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.5 good=0.6 growth=0.6 leaving=1.7 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.refused=0.6 payment.sent=-0.5 praise=0.5 reputation=-1.0 urgent=-0.3
bureau 5.37 complaint.cost=0.9 complaint.quality=0.7 escalation=-0.6 growth=1.0 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.5 reputation=1.0 urgent=-0.5
ca 3.88 bad=1.0 complaint.cost=1.2 complaint.delay=1.9 complaint.neglect=-0.8 complaint.quality=2.7 escalation=-1.7 good=1.1 growth=-1.5 legal=-0.3 meeting.off=-0.7 payment.disputed=-2.3 payment.promised=0.5 payment.query=-2.0 payment.refused=3.3 payment.sent=0.4 praise=1.2 urgent=-0.6
cabine 5.25 bad=-1.8 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=0.6 complaint.quality=-0.7 escalation=-1.0 good=2.7 growth=3.9 leaving=2.3 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.sent=-0.7 praise=2.2 reputation=-1.5 urgent=1.3
cache 7.04 bad=0.7 complaint.quality=2.6 legal=2.4 payment.refused=-0.5
cadre 6.75 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.1 escalation=2.7 good=-0.3 leaving=1.0 legal=-0.4 payment.refused=-0.6 praise=-0.4
cafe 5.94 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=1.7 escalation=-0.3 growth=1.6 legal=-0.5 payment.disputed=1.1 payment.promised=1.3 payment.query=0.4 payment.refused=-0.4 payment.sent=-0.4 reputation=0.6
cahier 7.04 complaint.cost=1.5 complaint.delay=0.8 complaint.quality=0.4 escalation=1.2 reputation=-0.4
caisse 5.74 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=2.7 escalation=1.9 good=-1.5 growth=0.7 leaving=-1.4 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.5 payment.sent=1.7 praise=-1.3 reputation=-0.7 urgent=-0.3
cale 7.04 bad=1.6 complaint.delay=2.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 legal=0.9 praise=-0.5
calend 6.75 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=1.5 complaint.quality=-0.5 good=-0.5 growth=-0.6 leaving=1.7 legal=-0.6 payment.promised=-0.4 praise=-0.5
calme 6.75 bad=-0.5 complaint.delay=-0.3 complaint.quality=-0.3 growth=-0.3 leaving=-0.4 payment.refused=-0.3
camion 6.20 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.3 good=2.1 growth=2.9 leaving=-0.6 legal=-0.3 payment.refused=-0.5 praise=-0.6 reputation=-0.5
campag 6.35 bad=-0.3 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.6 growth=1.6 leaving=1.4 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=4.7 payment.query=-1.3 payment.refused=-0.6 payment.sent=-1.1 praise=0.5 reputation=-0.6
campin 7.04 bad=0.5 complaint.cost=2.6 complaint.delay=-1.0 complaint.quality=-0.3 good=0.5 growth=0.7 leaving=2.4 legal=-0.3 praise=0.5
candid 7.04 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.4 meeting.off=-0.4 payment.sent=-0.5 praise=-0.3
cantin 7.04 complaint.delay=-0.5 complaint.quality=1.2 escalation=2.3 leaving=-0.4 legal=-0.5 reputation=2.7
captur 7.04 bad=1.4 complaint.cost=-0.4 complaint.neglect=3.4 complaint.quality=-0.3 reputation=2.6 urgent=2.9
caract 6.75 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.4 good=0.8 growth=1.8 payment.refused=-0.4 praise=1.0 reputation=-0.3
carnet 6.35 bad=-0.9 complaint.delay=0.5 complaint.quality=-0.7 good=-0.3 growth=1.0 leaving=-0.4 legal=-0.3 payment.disputed=-0.5 payment.refused=-0.5 reputation=1.2
carrel 6.53 bad=0.9 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=0.5 escalation=-0.3 good=-0.5 growth=-0.4 praise=-0.4 reputation=0.7
carte 5.74 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=-0.4 good=-0.7 growth=-0.6 legal=-0.6 payment.delayed=-0.4 payment.promised=-0.6 payment.query=2.2 payment.refused=-0.8 payment.sent=1.9 praise=-0.5 reputation=0.4 urgent=-0.3
cartes 6.53 bad=-1.9 complaint.delay=-0.8 complaint.quality=-0.9 good=-0.4 leaving=-0.3 legal=-0.6 payment.delayed=1.0 payment.promised=1.4 payment.refused=-0.6 praise=-0.4
carton 6.53 bad=-0.9 complaint.quality=-0.5 good=-0.4 legal=-0.3 praise=-0.4 urgent=-0.3
cas 6.35 bad=1.0 complaint.cost=-0.5 complaint.neglect=2.0 complaint.quality=1.5 good=-0.5 leaving=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=2.4 praise=-0.4 reputation=-0.4
casse 6.35 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.6 legal=-0.3 meeting.off=1.3 payment.delayed=0.6 payment.promised=-0.4 payment.refused=-0.3 reputation=-0.3
catalo 6.75 bad=0.7 complaint.delay=2.0 complaint.quality=-0.6 leaving=0.3 legal=-0.4 payment.refused=-0.4 praise=-0.4
cause 6.06 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.6 good=-0.8 growth=-0.3 leaving=0.9 legal=2.2 meeting.off=-0.4 payment.delayed=3.0 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=-0.7 reputation=-0.7 urgent=-0.3
cautio 7.04 bad=-0.4 good=-0.4 growth=-0.3 payment.delayed=1.5 praise=-0.4
ce 3.02 bad=1.5 complaint.cost=3.1 complaint.neglect=-1.9 complaint.quality=1.0 escalation=0.6 good=-2.0 growth=-1.6 leaving=0.4 legal=2.1 meeting.off=1.1 payment.delayed=2.0 payment.disputed=-0.7 payment.promised=-2.0 payment.query=-1.0 payment.refused=-1.1 payment.sent=1.9 praise=-2.3 reputation=1.0 urgent=2.6
cela 6.20 bad=-0.3 complaint.cost=-0.7 complaint.delay=4.3 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.3 good=1.3 growth=1.2 leaving=-1.3 legal=1.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-1.0 praise=1.5 reputation=-0.9 urgent=-0.5
celle 6.06 bad=2.8 complaint.cost=2.8 complaint.delay=-0.6 complaint.neglect=1.8 complaint.quality=2.6 escalation=-0.5 good=-1.6 growth=-0.5 leaving=2.8 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.7 payment.refused=3.0 praise=-1.6 reputation=-0.6
celles 7.04 bad=0.4 complaint.delay=-0.6 complaint.quality=-0.3 good=-0.4 leaving=-0.5 payment.disputed=1.6 praise=-0.5
celui 5.74 complaint.cost=-0.6 complaint.neglect=-1.2 escalation=0.5 good=-1.3 growth=0.6 leaving=-1.1 legal=-0.6 meeting.off=-0.3 payment.refused=1.4 praise=-1.1 reputation=-0.8 urgent=-0.4
cent 6.75 bad=1.2 complaint.neglect=-0.3 complaint.quality=2.2 good=-0.5 payment.refused=1.3 praise=-0.5 reputation=1.8
centim 7.04 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.4 good=1.7 payment.query=-0.3 payment.sent=4.4 praise=2.0
centre 7.04 bad=-1.1 complaint.delay=-0.6 complaint.quality=-0.4 good=0.9 meeting.off=1.8 payment.refused=-0.4 praise=1.0
cents 6.75 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.6 praise=-0.5 reputation=0.9
certai 6.75 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.4 escalation=-0.7 good=-0.4 growth=-0.5 leaving=-0.6 legal=-0.8 praise=-0.4 reputation=4.0
ces 5.74 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-1.2 complaint.quality=-0.5 escalation=-0.4 good=1.5 growth=1.3 leaving=0.5 legal=0.3 payment.disputed=2.2 payment.refused=1.3 praise=2.4 reputation=0.7
cet 6.53 bad=-0.5 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.3 good=1.1 leaving=1.0 legal=1.4 payment.promised=1.1 payment.refused=-0.4 praise=1.3 reputation=0.9 urgent=-0.5
cette 4.77 bad=2.4 complaint.delay=0.7 complaint.neglect=-1.3 complaint.quality=-2.2 escalation=-1.3 good=-0.4 legal=3.3 meeting.off=-1.0 payment.delayed=0.9 payment.disputed=3.9 payment.promised=1.1 payment.query=-1.0 payment.refused=0.6 payment.sent=-1.4 praise=0.3 reputation=2.3 urgent=-0.7
ceux 6.75 bad=1.3 complaint.cost=-0.4 complaint.neglect=2.0 complaint.quality=0.5 escalation=-1.1 good=-0.9 growth=-0.4 leaving=0.9 legal=-0.4 payment.refused=-0.3 praise=-0.9 reputation=3.2
chacun 6.53 bad=1.8 complaint.cost=0.7 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-0.5 good=-0.5 growth=-0.3 leaving=1.9 legal=1.2 payment.query=1.2 praise=-0.5 reputation=0.5
chaise 6.53 complaint.cost=1.3 complaint.quality=-0.7 good=0.6 growth=-0.5 legal=-0.7 payment.refused=-0.4 praise=0.6 reputation=-0.4
chambr 5.84 bad=2.0 complaint.cost=0.3 complaint.delay=0.6 complaint.neglect=-1.0 complaint.quality=2.5 good=-1.1 growth=-0.7 leaving=-0.3 legal=0.7 meeting.off=-0.3 payment.query=-0.3 payment.refused=1.6 payment.sent=-0.9 praise=-1.1
chance 6.75 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.5 escalation=-0.4 good=0.9 growth=-0.5 leaving=1.5 legal=-0.3 meeting.off=2.8 payment.refused=-0.6 praise=1.0 reputation=-0.5
change 4.92 bad=-1.6 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=-1.7 escalation=-0.8 good=0.5 growth=-1.3 legal=-1.0 meeting.off=-0.9 payment.delayed=0.8 payment.disputed=-1.2 payment.promised=-1.4 payment.query=-0.6 payment.refused=-1.6 payment.sent=-1.0 praise=0.6 reputation=-1.4 urgent=-1.0
chanti 5.15 complaint.cost=-1.2 complaint.delay=2.9 complaint.neglect=-1.4 complaint.quality=-0.6 escalation=-0.9 growth=0.4 legal=0.9 meeting.off=1.1 payment.delayed=0.6 payment.disputed=-0.7 payment.promised=1.4 payment.query=-0.7 payment.refused=-0.4 payment.sent=1.0 reputation=2.3 urgent=1.3
chape 7.04 complaint.delay=0.6 complaint.quality=0.8 legal=1.1 payment.refused=0.8
chapea 6.75 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.5 good=3.4 growth=-0.6 leaving=-0.5 legal=-0.4 payment.promised=-0.3 payment.sent=-0.3 praise=3.4
chaque 5.20 bad=2.7 complaint.cost=3.2 complaint.delay=2.3 complaint.neglect=2.4 complaint.quality=0.8 good=1.1 leaving=-1.2 legal=-1.0 meeting.off=-0.9 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.6 payment.refused=-0.5 payment.sent=0.9 praise=1.5 reputation=1.6 urgent=2.0
charge 5.94 bad=-0.6 complaint.cost=-0.5 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=1.4 growth=-0.5 leaving=-0.8 legal=0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=0.5 reputation=-1.2
chat 7.04 bad=0.8 complaint.neglect=2.0 good=-0.6 praise=-0.6 reputation=-0.5
chaud 7.04 bad=0.5 complaint.quality=2.0 payment.refused=1.1 urgent=-0.3
chauff 6.53 bad=-0.4 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.5 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=0.4 praise=-0.6 urgent=1.7
chauss 7.04 bad=-1.0 complaint.quality=-0.6 good=2.0 leaving=-0.3 legal=-0.3 praise=1.9
chef 6.20 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.8 escalation=1.9 good=-0.3 growth=-0.6 leaving=-0.8 legal=0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 reputation=-0.6
cheffe 7.04 bad=1.1 complaint.quality=1.3 escalation=2.6
chemin 7.04 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.7 leaving=1.7 payment.delayed=3.3 praise=-0.6 reputation=-0.4
cheque 5.66 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=2.2 escalation=-0.5 good=-0.4 leaving=-0.8 legal=-1.3 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=2.7 payment.query=-0.5 payment.refused=3.0 payment.sent=6.6 reputation=-0.8 urgent=-1.3
chequi 6.75 bad=0.3 complaint.cost=2.1 complaint.neglect=-0.4 leaving=-0.4 legal=0.6 payment.delayed=1.9 payment.promised=2.5 payment.refused=2.2
cher 6.35 bad=1.8 complaint.cost=5.1 complaint.neglect=-0.9 complaint.quality=0.5 good=-1.3 growth=-0.5 leaving=1.6 legal=0.5 payment.disputed=-0.3 payment.refused=-0.5 praise=-1.4 reputation=0.4 urgent=-0.4
cherch 5.01 bad=-1.0 complaint.cost=3.6 complaint.delay=-0.6 complaint.quality=-2.1 escalation=-1.2 good=1.9 growth=2.3 leaving=-0.4 legal=-1.3 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=2.3 payment.promised=-0.5 payment.query=-1.0 payment.refused=-1.5 payment.sent=-0.7 urgent=1.5
chere 5.94 bad=-1.0 complaint.cost=0.5 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=0.9 good=2.7 growth=1.4 leaving=0.3 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.3 praise=2.7 reputation=0.5
chers 7.04 complaint.neglect=1.6 complaint.quality=0.5 leaving=0.7
chez 4.45 bad=1.4 complaint.cost=1.0 complaint.delay=0.7 complaint.neglect=1.6 complaint.quality=-1.3 good=-2.5 growth=-1.9 leaving=2.4 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=3.1 payment.promised=0.6 payment.query=-1.2 payment.refused=3.3 payment.sent=0.4 praise=-2.4 reputation=-1.0 urgent=0.8
chien 6.35 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.8 good=-1.2 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=2.3 payment.refused=1.2 praise=-1.1 reputation=-0.3
chiffr 5.58 bad=-0.4 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=2.4 escalation=-0.5 growth=-0.5 leaving=-0.8 legal=2.5 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.3 payment.query=-0.5 payment.sent=-0.3 praise=0.4 reputation=-0.3 urgent=1.1
chocol 6.75 bad=-2.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.3 good=-0.5 growth=-0.3 leaving=-0.9 payment.query=2.5 payment.refused=-0.3 praise=-0.4 reputation=-0.6
choisi 5.84 bad=1.1 complaint.cost=-1.1 complaint.neglect=1.8 complaint.quality=0.8 escalation=-0.6 good=-0.8 growth=-0.3 leaving=0.4 legal=0.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.7 praise=-0.8 reputation=2.8 urgent=1.8
choix 6.75 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=2.7 complaint.quality=-0.3 escalation=2.2 good=1.6 leaving=1.3 legal=-0.5 meeting.off=-0.4 payment.promised=-0.7 praise=1.6 reputation=-0.5
choral 7.04 bad=-0.5 complaint.quality=-0.3 growth=-0.3
chorus 7.04 bad=-0.9 complaint.neglect=-0.4 payment.query=2.6 payment.sent=-0.3
chose 5.94 complaint.cost=0.7 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=2.1 escalation=-0.6 good=1.2 growth=3.1 leaving=0.8 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-1.0 praise=1.2 reputation=0.3
choses 6.35 bad=1.0 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-0.4 good=-0.6 leaving=-0.7 legal=-0.6 payment.disputed=1.4 payment.refused=-0.5 payment.sent=3.0 praise=-0.6 reputation=2.7
ci 5.66 bad=-2.7 complaint.cost=-1.1 complaint.delay=-1.7 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.4 good=-1.1 growth=-0.7 leaving=-1.5 meeting.off=-0.4 payment.delayed=4.2 payment.disputed=-0.5 payment.promised=0.5 payment.query=-0.7 payment.refused=-1.0 payment.sent=1.3 praise=-1.1 reputation=-0.5
cinq 5.58 bad=-1.7 complaint.delay=2.4 complaint.quality=-0.9 escalation=0.6 good=3.2 leaving=0.4 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.sent=2.1 praise=3.6 reputation=-1.9 urgent=-0.4
circul 7.04 bad=0.5 complaint.quality=-0.5 payment.query=1.3 reputation=2.0
civile 7.04 bad=0.6 complaint.quality=-0.7 good=-0.4 leaving=0.8 legal=1.4 praise=-0.5
clair 6.53 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.4 good=1.4 growth=-0.7 leaving=-0.8 meeting.off=1.8 payment.refused=-0.4 praise=1.3
claire 7.04 bad=-0.3 good=0.4 growth=1.5 payment.sent=1.4
classe 6.35 bad=-0.8 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.3 good=1.2 growth=-0.7 leaving=0.4 legal=-0.6 payment.promised=-0.4 payment.refused=-0.5 praise=1.3 reputation=-0.6
clause 6.06 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.8 escalation=-0.3 good=-0.8 growth=-0.5 leaving=-0.6 legal=1.4 meeting.off=-0.3 payment.disputed=1.4 payment.query=-0.7 payment.refused=0.7 praise=-0.8 reputation=-0.7 urgent=-0.3
cle 6.53 bad=-0.4 complaint.cost=1.8 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.5 leaving=1.0 legal=0.4 meeting.off=-0.4 payment.refused=1.3 payment.sent=-0.3 praise=-0.4 reputation=-0.6 urgent=1.0
cles 6.53 bad=-1.8 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-1.0 escalation=-0.3 good=-0.5 growth=-0.3 leaving=-0.7 legal=-0.6 meeting.off=1.7 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.5
client 4.43 bad=-3.5 complaint.cost=-2.2 complaint.delay=-1.2 complaint.neglect=0.4 complaint.quality=-3.0 escalation=-1.3 good=-0.7 leaving=-1.0 legal=-2.2 meeting.off=-1.5 payment.delayed=0.9 payment.disputed=-1.2 payment.query=-1.1 payment.refused=-2.3 payment.sent=-0.4 praise=-0.7 reputation=1.1 urgent=-0.9
clique 6.75 bad=1.6 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.9 good=-1.3 leaving=2.0 meeting.off=-0.4 payment.refused=-0.4 praise=-1.3 reputation=-0.5
clotur 5.74 bad=0.6 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=0.3 escalation=-0.4 growth=1.7 leaving=2.7 legal=-0.8 payment.delayed=-0.3 payment.disputed=2.2 payment.promised=-0.4 payment.query=0.7 payment.refused=-0.7 payment.sent=1.7 urgent=0.9
club 6.20 bad=-0.5 complaint.cost=0.4 complaint.delay=-0.7 escalation=-0.6 good=1.7 growth=1.2 leaving=-0.9 legal=-0.4 payment.refused=1.0 reputation=1.7
code 5.94 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.1 escalation=-0.5 good=-1.0 growth=-1.2 leaving=1.7 legal=2.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.6 payment.query=4.7 payment.refused=-0.5 payment.sent=-0.4 praise=-0.9 reputation=-0.7
coin 7.04 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 leaving=-0.4 meeting.off=2.6 praise=-0.5
coince 6.75 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.3 leaving=-0.3 meeting.off=2.7 payment.delayed=1.6 payment.promised=1.4 praise=-0.3 reputation=-0.4
colis 6.53 bad=1.7 complaint.cost=-0.4 complaint.delay=3.8 complaint.neglect=-1.1 complaint.quality=1.0 good=2.2 leaving=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.query=-0.4 payment.refused=0.7 praise=2.2 reputation=1.8
collab 6.53 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.4 escalation=-0.4 good=-0.7 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.6
collec 7.04 bad=0.8 complaint.quality=2.1 good=-0.4 leaving=2.1 praise=-0.4
colleg 5.84 bad=-1.6 complaint.cost=0.3 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=-2.1 escalation=-0.9 good=1.5 growth=1.0 leaving=1.5 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.8 payment.sent=-0.3 praise=1.7 reputation=1.7
colonn 7.04 bad=0.7 complaint.quality=-0.4 leaving=-0.4 praise=-0.3 reputation=2.3
combie 5.94 bad=-2.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-1.3 escalation=-0.6 good=2.0 growth=2.7 leaving=-1.3 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=1.9 reputation=-0.7 urgent=-0.3
comite 6.35 bad=2.2 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=-0.4 complaint.quality=1.4 escalation=1.7 growth=-0.3 leaving=3.0 legal=-0.4 meeting.off=-0.5 payment.promised=-0.4 payment.refused=1.8 reputation=-0.4
comman 5.25 bad=-0.8 complaint.cost=-1.2 complaint.delay=0.4 complaint.neglect=-1.4 complaint.quality=-0.3 escalation=-0.9 good=-0.6 growth=1.1 leaving=-1.3 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=0.3 payment.query=1.5 payment.refused=1.1 payment.sent=-0.9 praise=-0.4 reputation=2.6 urgent=-1.1
comme 4.40 bad=-3.2 complaint.cost=-1.1 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-1.6 good=3.9 growth=-0.4 leaving=1.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-1.4 payment.promised=2.1 payment.query=-1.2 payment.refused=-1.0 payment.sent=-1.5 praise=4.0 reputation=-2.3 urgent=-1.0
commen 4.77 bad=0.8 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=-1.5 complaint.quality=2.5 good=-1.5 growth=-0.8 leaving=1.3 legal=-1.2 meeting.off=-0.9 payment.delayed=-1.0 payment.promised=-1.2 payment.query=-0.8 payment.refused=-2.3 payment.sent=-1.0 praise=-1.3 reputation=2.7 urgent=-0.8
commer 5.84 bad=0.7 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=0.8 complaint.quality=-0.4 escalation=0.6 good=-0.7 growth=-0.8 leaving=-0.9 legal=1.6 meeting.off=-0.6 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=0.9
commis 5.66 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.6 good=-0.9 growth=-0.9 leaving=-0.8 legal=1.1 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=2.0 payment.refused=-0.8 payment.sent=-0.5 praise=-0.8 reputation=-0.6 urgent=2.3
commun 5.20 complaint.cost=0.6 complaint.neglect=1.6 complaint.quality=-0.5 escalation=2.4 good=-1.0 growth=-1.4 leaving=-0.8 legal=0.4 meeting.off=-0.5 payment.delayed=0.4 payment.disputed=-0.9 payment.promised=0.6 payment.refused=-1.0 payment.sent=-0.6 praise=-0.8 reputation=-0.6 urgent=-0.5
compag 6.53 bad=-0.5 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.3 leaving=-0.3 legal=-0.3 praise=-0.3
compar 6.53 bad=2.1 complaint.cost=4.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.9 growth=-1.3 legal=-0.4 payment.query=-0.3 praise=-0.7
compen 7.04 complaint.quality=-1.0 good=-0.3 leaving=-0.3 legal=-1.0 payment.disputed=-0.4 payment.refused=2.3 payment.sent=2.1 praise=-0.4
compet 6.75 bad=0.3 complaint.delay=-0.4 complaint.quality=2.0 legal=-0.4 payment.refused=1.0 urgent=-0.3
comple 5.50 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=1.7 complaint.quality=-1.0 escalation=-0.7 good=1.1 growth=-1.0 leaving=0.8 legal=-1.0 meeting.off=3.2 payment.delayed=1.2 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.5 payment.sent=-0.8 praise=1.0 reputation=1.2 urgent=-0.5
compli 6.75 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.6 leaving=-0.4 payment.delayed=0.3 payment.promised=-0.3 payment.refused=-0.4 praise=0.5 reputation=-0.7
compre 5.84 bad=0.4 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=-1.0 escalation=1.4 good=0.4 growth=-1.1 leaving=1.5 legal=1.3 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=2.1 payment.refused=-0.7 payment.sent=-0.4 praise=0.4 reputation=-1.1
compri 5.94 bad=0.4 complaint.cost=-0.8 complaint.delay=-0.8 complaint.quality=1.1 escalation=-0.4 good=1.4 growth=-0.5 leaving=0.6 legal=-0.6 payment.disputed=1.9 payment.refused=1.8 praise=1.4 reputation=1.0
compta 4.92 bad=-1.7 complaint.cost=-1.2 complaint.delay=-0.7 complaint.neglect=-1.6 escalation=-1.0 good=-1.2 growth=-0.4 leaving=1.7 legal=-1.2 meeting.off=-1.0 payment.delayed=2.2 payment.disputed=-1.5 payment.promised=3.9 payment.query=0.7 payment.refused=0.5 payment.sent=-1.3 praise=-1.9 reputation=-1.7 urgent=-0.6
compte 4.27 complaint.cost=-0.6 complaint.neglect=-2.9 complaint.quality=2.4 growth=-1.9 leaving=0.7 legal=-0.9 meeting.off=-1.4 payment.delayed=0.6 payment.promised=3.7 payment.refused=0.9 payment.sent=1.2 reputation=0.8 urgent=-1.3
compto 7.04 complaint.delay=0.4 complaint.quality=-0.7 growth=-0.3 leaving=-0.4 legal=1.7 payment.disputed=-0.4 payment.refused=-0.4
concer 6.35 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.5 good=-0.9 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.7 payment.sent=2.3 praise=-0.9 reputation=-0.9
concil 7.04 bad=0.6 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=1.1 leaving=-0.4 legal=2.0 payment.refused=1.2 reputation=-0.4
conclu 6.75 bad=-0.5 complaint.quality=-0.5 legal=-0.5
concou 7.04 bad=-0.8 complaint.quality=-0.5 good=-0.5 growth=-0.5 praise=-0.3
concur 5.74 complaint.cost=0.4 complaint.delay=-1.4 complaint.quality=-1.6 escalation=-0.4 good=-0.4 growth=0.5 leaving=3.8 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-1.0 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.6 reputation=-0.8 urgent=-0.3
condam 7.04 bad=-0.3 legal=-0.3
condit 6.35 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.7 growth=1.3 leaving=-0.4 legal=-0.9 meeting.off=-0.4 payment.disputed=1.2 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.5 praise=-0.4 reputation=-0.3
confia 6.20 bad=1.6 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=0.4 complaint.quality=-1.1 growth=0.4 leaving=0.5 legal=2.6 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.6 praise=-1.0 reputation=-0.7
confie 5.84 complaint.cost=1.3 complaint.neglect=0.4 complaint.quality=-0.4 escalation=-0.5 good=2.7 growth=5.2 leaving=2.6 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.6 payment.sent=0.8 praise=2.8 reputation=0.3
confir 6.20 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=-0.6 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.6 payment.query=0.6 payment.refused=-0.8 payment.sent=2.4 praise=-0.5 reputation=-0.4
confor 7.04 bad=-0.5 good=0.9 payment.query=1.7 payment.sent=1.5 praise=0.8
confre 5.84 bad=0.8 complaint.cost=1.1 complaint.delay=0.3 complaint.neglect=-1.4 complaint.quality=-1.2 escalation=-0.5 good=2.4 growth=2.8 leaving=3.4 legal=1.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.5 payment.refused=-1.1 praise=2.5 urgent=-0.4
conge 6.06 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-0.9 escalation=-0.5 good=-0.8 growth=-0.5 leaving=-0.9 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=-0.6 praise=-0.7 reputation=-0.5
conges 6.75 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.8 growth=-0.4 praise=-0.3 reputation=-0.4
connai 5.58 complaint.cost=1.8 complaint.delay=-1.0 escalation=3.1 good=-0.5 growth=-0.9 leaving=-0.6 legal=0.9 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.4 praise=-0.5 reputation=-1.0 urgent=-0.4
consei 5.10 bad=2.9 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=3.9 escalation=0.9 growth=1.0 leaving=1.5 legal=6.1 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.0 payment.promised=-0.5 payment.query=-0.6 reputation=1.6 urgent=-0.5
conser 7.04 bad=0.8 complaint.cost=1.5 complaint.quality=0.3 good=-0.5 leaving=1.1 legal=2.2 praise=-0.5
consid 6.75 bad=1.7 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=-0.9 escalation=-0.3 good=-0.4 leaving=1.5 legal=0.6 praise=-0.3
consig 6.75 bad=1.9 complaint.delay=0.5 complaint.quality=1.4 leaving=-0.3 payment.delayed=-0.4 payment.refused=3.0
consom 6.20 bad=2.8 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.9 escalation=-0.4 good=-0.6 leaving=-0.4 legal=3.1 meeting.off=-0.3 payment.disputed=3.6 payment.query=-0.5 payment.refused=-0.6 praise=-0.6 reputation=5.2
consta 6.20 bad=3.3 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=2.3 escalation=-0.5 good=-0.9 growth=-0.4 leaving=-0.7 legal=3.1 meeting.off=-0.7 payment.refused=-0.3 payment.sent=-0.4 praise=-0.9 reputation=-0.3 urgent=-0.6
consul 6.20 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=2.4 complaint.quality=-1.0 good=-1.0 growth=-0.4 leaving=-0.5 legal=-0.4 payment.refused=-0.4 praise=-1.0 reputation=-0.6 urgent=1.1
contac 5.58 bad=1.2 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.6 escalation=2.6 good=-0.8 legal=1.2 meeting.off=-0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-0.7 urgent=-0.4
conten 5.94 bad=1.2 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=3.9 escalation=4.3 growth=1.2 leaving=-0.5 legal=3.7 payment.delayed=-0.3 payment.refused=-0.6 reputation=-0.6 urgent=-0.4
contes 5.94 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=-0.7 growth=-0.4 leaving=-0.7 legal=1.2 meeting.off=-0.5 payment.disputed=4.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.6 praise=-0.7 reputation=-0.6 urgent=-0.3
contin 5.10 bad=-1.4 complaint.cost=-0.3 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.4 good=0.4 leaving=-1.3 legal=-0.7 payment.refused=-0.5 praise=0.3 reputation=-0.9
contra 4.56 complaint.cost=0.7 complaint.delay=1.8 complaint.neglect=-1.9 complaint.quality=-1.4 escalation=-1.3 good=-2.0 growth=1.5 leaving=2.2 legal=4.6 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=1.4 payment.promised=-1.0 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.9 praise=-1.5 reputation=-1.7 urgent=-0.8
contre 5.25 bad=-1.3 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=-0.8 escalation=-0.5 good=-1.2 growth=-1.0 leaving=-0.5 meeting.off=-0.6 payment.delayed=1.1 payment.disputed=-0.5 payment.promised=1.4 payment.query=0.8 payment.refused=-1.1 payment.sent=-0.4 praise=-1.0 reputation=-0.6 urgent=-0.3
contro 6.06 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 good=1.9 growth=-0.6 leaving=-0.6 legal=0.4 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=0.8 payment.refused=0.4 payment.sent=-0.4 praise=1.9 reputation=-0.5
conven 5.74 bad=-0.5 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=-0.9 escalation=-0.4 good=-1.1 growth=-0.6 leaving=-0.4 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=2.3 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-1.0 reputation=-0.6
conver 7.04 bad=1.5 complaint.cost=2.6 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.7 leaving=-0.3 legal=1.3 payment.refused=2.7 praise=-0.7
convie 6.75 bad=-0.5 complaint.quality=-0.3 good=-0.3 meeting.off=0.7 praise=-0.4
cooper 6.75 bad=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.3 escalation=1.4 leaving=-0.4 payment.refused=-0.7 praise=-0.3
coordo 6.53 bad=-0.6 complaint.cost=-0.5 complaint.neglect=-0.4 good=1.9 growth=3.2 leaving=-0.6 legal=2.0 praise=2.1 reputation=-0.8
copie 5.74 complaint.cost=-0.4 complaint.neglect=-1.1 escalation=3.9 good=-1.0 growth=-0.4 leaving=-1.0 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.8 praise=-1.0 reputation=-0.9 urgent=-0.4
copies 7.04 bad=0.6 complaint.quality=1.1 good=-0.4 legal=1.3 payment.query=1.4 payment.refused=1.5 reputation=2.0
coprop 6.53 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.4 growth=-0.4 leaving=-0.4 legal=0.6 payment.refused=0.7 praise=-0.4 reputation=0.8
corps 7.04 complaint.delay=-0.3 leaving=-0.3 legal=0.9 payment.refused=1.0
correc 6.35 bad=1.1 complaint.cost=1.4 complaint.delay=-0.9 complaint.neglect=0.7 complaint.quality=2.5 good=-0.8 growth=-0.3 leaving=1.9 legal=-1.1 payment.promised=-0.3 payment.refused=-0.3 praise=-0.8 reputation=1.5
corrig 5.84 bad=3.7 complaint.cost=-0.8 complaint.delay=2.1 complaint.quality=5.1 escalation=-0.5 good=-1.7 growth=-0.6 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=3.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.6 praise=-1.6 reputation=1.7 urgent=1.5
cote 5.37 bad=-0.5 complaint.cost=-0.7 complaint.delay=-1.3 complaint.neglect=1.2 complaint.quality=-0.8 escalation=0.4 good=-1.3 growth=0.9 leaving=-0.4 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.4 payment.promised=1.9 payment.query=-0.4 payment.sent=1.6 praise=-1.3 reputation=-0.6 urgent=-0.6
coucou 6.35 bad=-1.3 complaint.cost=-0.4 complaint.quality=-1.1 good=-0.9 growth=-0.5 meeting.off=2.2 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-0.8 reputation=-0.4 urgent=-0.4
couleu 6.20 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.5 escalation=2.0 good=1.3 growth=0.9 leaving=-0.6 payment.refused=-0.4 praise=1.5 reputation=-0.4
coup 5.25 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=1.8 complaint.quality=-1.9 escalation=-0.4 good=0.5 leaving=-1.3 legal=-1.1 meeting.off=-0.7 payment.delayed=2.1 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.9 payment.sent=1.5 praise=0.5 urgent=1.6
coupe 6.53 bad=1.0 complaint.cost=1.7 complaint.delay=-0.3 complaint.neglect=-0.3 good=-0.6 leaving=-0.9 payment.disputed=1.0 praise=-0.6 urgent=2.0
couper 7.04 bad=0.6 complaint.cost=2.5 complaint.neglect=-0.3 complaint.quality=-0.3 leaving=1.7 payment.disputed=-0.4
cour 6.75 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-1.0 good=0.8 growth=-0.3 leaving=-0.4 legal=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.5 payment.sent=1.6 praise=0.8
couran 6.53 bad=-1.1 complaint.delay=0.5 complaint.neglect=0.3 complaint.quality=-0.6 escalation=-0.4 good=-0.4 legal=-0.3 praise=-0.4 reputation=-0.4 urgent=2.0
courri 5.25 bad=0.3 complaint.delay=-1.2 complaint.neglect=1.5 complaint.quality=-0.3 escalation=0.4 good=-1.2 legal=2.0 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=3.1 payment.query=-0.4 payment.refused=0.4 payment.sent=2.0 praise=-1.0 reputation=0.4 urgent=-1.2
cours 6.06 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.8 growth=-0.5 leaving=2.6 legal=-0.7 meeting.off=-0.4 payment.delayed=2.0 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.3 praise=-0.8 reputation=-0.6
court 6.53 bad=0.7 complaint.cost=-0.3 complaint.delay=2.3 complaint.quality=1.6 escalation=1.0 good=-0.6 leaving=-0.6 legal=0.8 payment.refused=1.0 praise=-0.6
courte 7.04 bad=-0.6 complaint.quality=-0.5 payment.refused=-0.4
cousin 6.35 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.0 growth=1.0 leaving=2.0 legal=-0.3 meeting.off=1.9 payment.sent=1.0 praise=1.1 reputation=-0.5
coute 6.20 bad=2.5 complaint.cost=4.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.1 good=-1.4 growth=-0.7 leaving=-0.4 legal=1.4 payment.disputed=-0.7 payment.refused=-0.6 praise=-1.2 reputation=-0.4 urgent=2.7
couter 7.04 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.3 growth=2.6 legal=-0.6 reputation=1.8
couver 6.35 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.8 growth=3.8 leaving=-0.7 legal=0.5 payment.promised=-0.4 payment.refused=-0.4 praise=-0.6 reputation=0.7
creche 7.04 bad=0.7 complaint.delay=1.7 complaint.neglect=0.6 escalation=1.0 legal=1.3
credit 7.04 good=-0.5 payment.sent=1.0 praise=-0.5
crenea 6.53 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.4 growth=1.1 leaving=-0.6 meeting.off=4.5 payment.refused=-0.5 reputation=-0.3 urgent=-0.4
crois 5.94 bad=0.7 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=2.3 complaint.quality=0.4 escalation=-0.5 good=-1.4 growth=-0.5 leaving=2.1 legal=-1.1 payment.refused=-0.6 praise=-1.4 reputation=-1.2
croyez 7.04 bad=1.1 complaint.quality=0.6 legal=0.8 reputation=0.8
cru 7.04 bad=-1.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=-0.3 payment.refused=-1.1 praise=-0.4 reputation=-0.3
cuisin 6.20 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.6 good=2.1 growth=0.6 leaving=-0.7 legal=0.5 payment.disputed=-0.3 praise=2.4 reputation=-0.4
cœur 6.75 bad=1.0 complaint.neglect=2.7 complaint.quality=-0.5 good=0.4 growth=-0.5 leaving=2.5 payment.refused=-0.4 praise=0.6
d'a 6.75 bad=-0.5 complaint.delay=-0.5 growth=0.6 payment.promised=3.0 praise=0.4 urgent=-0.4
d'en 6.75 complaint.neglect=0.8 good=-0.4 payment.refused=-0.3 praise=-0.4
d'un 4.61 bad=0.8 complaint.cost=0.9 complaint.neglect=0.6 complaint.quality=2.0 growth=1.7 legal=0.9 meeting.off=-0.9 payment.delayed=1.0 payment.disputed=1.9 payment.promised=-0.9 payment.query=-0.8 payment.refused=-1.1 payment.sent=-1.2 praise=-2.4 reputation=0.7 urgent=-0.8
d'y 7.04 complaint.delay=0.6 complaint.neglect=0.6 escalation=1.0 leaving=0.4 praise=0.8
dame 7.04 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=2.2 leaving=-0.5 praise=2.2
dans 3.35 bad=-2.9 complaint.cost=-1.1 complaint.delay=-2.5 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.6 good=-1.5 growth=-1.7 leaving=-3.0 legal=-0.7 meeting.off=1.4 payment.delayed=0.5 payment.disputed=-1.4 payment.promised=1.8 payment.query=0.4 payment.refused=-0.5 payment.sent=-2.0 praise=-1.8 reputation=1.0 urgent=1.7
date 5.20 bad=1.0 complaint.cost=-0.7 complaint.delay=5.7 complaint.neglect=0.3 complaint.quality=-0.5 escalation=-0.7 good=-1.4 growth=-0.7 leaving=-0.6 meeting.off=-0.7 payment.delayed=1.1 payment.disputed=-0.8 payment.promised=-0.8 payment.query=1.6 payment.refused=-1.0 payment.sent=1.5 praise=-1.4 urgent=-0.5
davant 6.53 bad=-0.3 complaint.delay=-1.1 complaint.neglect=1.3 complaint.quality=-1.2 escalation=2.2 good=-0.5 growth=-0.6 leaving=1.9 legal=-0.9 payment.refused=-0.6 praise=-0.4 reputation=-0.9
de 1.63 bad=1.7 complaint.cost=0.3 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=1.7 escalation=-0.9 good=-3.5 growth=0.6 legal=3.1 meeting.off=2.3 payment.delayed=-1.9 payment.disputed=1.8 payment.promised=-1.2 payment.query=1.3 payment.refused=0.4 payment.sent=-2.6 praise=-3.4 reputation=0.5 urgent=-1.0
debloq 6.75 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=3.8 complaint.quality=-0.9 good=-0.4 legal=-0.3 payment.query=-0.3 payment.refused=1.3 praise=-0.4 reputation=-0.5 urgent=-0.4
debrou 7.04 bad=1.2 complaint.cost=3.4 complaint.delay=0.5 leaving=2.1 legal=-0.3
debut 6.20 complaint.cost=0.9 complaint.delay=0.3 complaint.neglect=2.6 escalation=0.8 growth=-0.6 legal=-0.6 meeting.off=1.4 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.5
decala 6.75 bad=-0.4 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=0.5 meeting.off=-0.4 payment.delayed=3.6 payment.promised=1.9 payment.refused=-0.9
decale 6.20 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.6 good=1.6 growth=-0.4 leaving=-0.6 meeting.off=3.2 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.4 praise=1.6 urgent=-0.6
decemb 5.74 bad=-1.0 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=-1.6 good=-1.1 growth=-1.1 leaving=2.0 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=2.6 payment.refused=-1.4 payment.sent=-0.3 praise=-1.2 reputation=-0.5
decenn 6.53 bad=1.2 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=2.1 good=-0.4 leaving=-0.4 legal=3.5 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 reputation=-0.4
dechir 7.04 bad=3.3 complaint.cost=-0.3 complaint.quality=3.8 good=-0.7 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=5.1 payment.sent=-1.9 praise=-0.7
decide 6.75 bad=0.5 complaint.cost=0.8 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=2.4 good=-0.4 leaving=2.2 payment.refused=-0.8 praise=0.6 reputation=-0.4
decisi 6.53 bad=-0.7 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.5 good=-0.4 leaving=2.0 legal=-0.5 payment.refused=-0.4 praise=-0.4
declar 5.50 bad=-1.1 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=0.5 escalation=-0.6 good=0.4 growth=-0.6 leaving=-1.1 legal=1.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.5 praise=0.7 reputation=-1.1 urgent=-0.5
declin 6.75 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.4 good=-0.7 growth=-0.5 leaving=-0.4 legal=-0.3 meeting.off=3.7 payment.sent=-0.3 praise=-0.6 reputation=-0.3
decoll 7.04 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.2 escalation=-0.5 good=-0.5 payment.refused=2.8 praise=-0.4 reputation=1.1
decomp 6.75 bad=0.5 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.5 leaving=-0.4 legal=-0.3 payment.disputed=2.7 payment.refused=1.0 praise=-0.3
decons 7.04 bad=0.5 complaint.neglect=-0.9 escalation=-0.7 leaving=-0.7 legal=0.9 payment.refused=0.8 reputation=1.3
decouv 6.53 bad=1.3 complaint.delay=1.4 complaint.neglect=1.3 complaint.quality=3.1 good=-0.6 leaving=0.5 legal=1.4 payment.promised=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.6 urgent=2.0
decroc 6.75 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=3.7 complaint.quality=-1.1 escalation=-0.3 good=1.1 meeting.off=2.0 praise=1.1
defaut 6.35 bad=1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=2.7 escalation=-0.4 good=-0.4 leaving=-0.3 legal=2.7 payment.disputed=2.2 payment.refused=-0.7 praise=-0.4 reputation=-0.4 urgent=-0.3
defend 7.04 complaint.cost=1.1 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.3 legal=-0.7
defini 6.53 complaint.delay=0.6 complaint.quality=-0.4 good=-0.7 leaving=-0.3 legal=-0.4 payment.refused=1.0 praise=-0.7
degat 7.04 good=-0.4 payment.delayed=2.3 praise=-0.4
degre 7.04 complaint.cost=1.1 complaint.neglect=0.7 complaint.quality=-0.3 leaving=-0.3 reputation=0.8
deja 5.20 bad=-1.1 complaint.cost=-1.1 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=0.5 good=1.7 growth=0.6 leaving=-1.2 legal=-1.2 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=2.5 payment.promised=-0.7 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.6 praise=2.0 urgent=0.5
dejeun 7.04 bad=-1.1 complaint.cost=-0.6 complaint.neglect=-0.4 good=-0.4 growth=-0.3 leaving=-0.3 meeting.off=4.7 payment.delayed=-0.4 praise=-0.4 reputation=-0.3
delai 5.50 complaint.cost=-1.1 complaint.delay=3.0 complaint.neglect=0.4 complaint.quality=-1.2 good=-1.3 growth=-0.6 leaving=0.7 meeting.off=-0.9 payment.delayed=1.9 payment.disputed=-0.7 payment.promised=-0.8 payment.query=1.6 payment.refused=-0.9 payment.sent=-0.9 praise=-1.3 reputation=-0.8 urgent=1.8
delais 6.75 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.9 escalation=-0.4 good=2.8 leaving=-0.6 legal=-0.6 payment.refused=-0.4 praise=2.4 reputation=-0.4
demain 4.85 bad=-0.6 complaint.cost=-1.2 complaint.neglect=-1.6 complaint.quality=1.0 escalation=0.7 good=-2.5 growth=-1.6 leaving=-1.8 legal=0.5 meeting.off=1.1 payment.delayed=0.6 payment.disputed=-0.8 payment.promised=3.8 payment.query=-0.9 payment.refused=-1.7 payment.sent=-0.9 praise=-2.4 reputation=-1.3 urgent=8.6
demand 3.80 bad=1.0 complaint.cost=0.7 complaint.delay=1.2 complaint.neglect=-1.6 complaint.quality=0.6 escalation=1.9 good=-0.6 growth=-0.4 leaving=0.6 meeting.off=-1.8 payment.delayed=1.2 payment.disputed=1.3 payment.promised=-0.6 payment.query=-0.5 payment.refused=1.1 payment.sent=-1.4 reputation=2.4 urgent=0.6
demarc 7.04 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=1.3 praise=-0.4 reputation=-0.6
demarr 7.04 bad=0.7 complaint.neglect=-0.6 complaint.quality=1.4 meeting.off=2.0
demena 6.20 bad=-1.0 complaint.delay=-0.7 complaint.quality=-0.5 growth=-0.4 leaving=-0.9 legal=-0.7 payment.promised=-0.3 payment.refused=-0.3 reputation=-0.3
demeur 5.84 bad=0.5 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=0.3 good=-1.1 growth=-0.6 leaving=-0.6 legal=2.7 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=-1.0
demi 6.75 complaint.cost=-0.4 complaint.delay=2.8 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.3 legal=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.4
demont 6.75 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.8 complaint.quality=0.6 good=-0.3 leaving=-0.8 payment.disputed=3.1 payment.refused=0.8 praise=-0.4 reputation=-0.3
depann 6.75 complaint.delay=1.5 complaint.quality=-0.8 good=2.6 growth=-0.3 payment.promised=1.6 praise=2.7 urgent=-0.4
depart 6.06 complaint.cost=0.7 complaint.delay=0.5 complaint.neglect=2.2 complaint.quality=-1.2 escalation=-0.3 good=1.3 growth=-0.4 legal=-0.7 meeting.off=-0.4 payment.refused=-0.7 praise=1.4 reputation=-0.4
depass 6.35 bad=1.6 complaint.cost=1.7 complaint.delay=1.0 complaint.neglect=-1.6 complaint.quality=-0.9 escalation=1.9 leaving=-0.9 legal=1.2 meeting.off=-0.3 payment.delayed=1.4 payment.disputed=2.5 payment.promised=1.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 reputation=-0.7 urgent=-0.4
depens 7.04 bad=1.0 complaint.cost=3.8 complaint.neglect=0.6 complaint.quality=-0.4 leaving=1.7 payment.disputed=-0.5 payment.refused=-0.3 reputation=1.0
deplac 6.35 bad=1.5 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.6 escalation=1.0 good=-0.6 leaving=-0.5 legal=-0.3 payment.delayed=-0.3 payment.disputed=4.4 payment.query=-0.5 payment.refused=1.1 payment.sent=-0.3 praise=-0.6 reputation=-0.8
depose 5.84 bad=-1.1 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=0.7 escalation=-0.4 good=-0.9 growth=-0.3 leaving=-1.0 legal=1.6 meeting.off=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.6 praise=-0.8 reputation=-0.5 urgent=-0.3
depot 6.20 bad=-0.6 complaint.cost=-0.6 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.5 leaving=-0.4 legal=1.6 payment.delayed=1.5 payment.query=0.9 payment.refused=-0.5 payment.sent=-0.3 praise=-0.5 reputation=-0.4
depuis 4.61 bad=2.2 complaint.delay=1.7 complaint.neglect=2.3 complaint.quality=1.6 escalation=1.7 good=4.1 leaving=-1.1 legal=-1.3 meeting.off=-1.5 payment.delayed=0.5 payment.disputed=2.0 payment.promised=-1.2 praise=3.8 reputation=-0.5 urgent=1.7
dernie 4.77 bad=3.7 complaint.cost=-1.0 complaint.delay=5.6 complaint.neglect=4.1 complaint.quality=2.5 good=-1.7 growth=-0.8 leaving=7.2 legal=0.9 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-0.6 payment.query=-0.8 payment.refused=1.9 payment.sent=-0.9 praise=-1.4 reputation=1.0 urgent=1.5
derrie 7.04 bad=0.6 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=2.6 good=-0.3 leaving=2.2 praise=-0.4
des 3.12 bad=1.0 complaint.cost=-0.6 complaint.delay=1.9 complaint.neglect=-1.3 complaint.quality=1.0 good=-1.9 growth=-2.3 leaving=1.1 legal=-1.5 meeting.off=0.8 payment.delayed=-0.9 payment.disputed=-1.2 payment.promised=3.7 payment.query=-1.9 payment.sent=0.3 praise=-1.5 reputation=3.0 urgent=0.8
design 7.04 bad=1.3 complaint.neglect=-0.3 complaint.quality=2.4 legal=1.5 meeting.off=-0.4
desole 5.84 bad=-0.4 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=-0.7 escalation=-0.4 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=1.0 payment.delayed=5.7 payment.disputed=-0.8 payment.promised=2.5 payment.query=-0.5 payment.refused=2.3 reputation=-0.8 urgent=0.7
desorm 6.06 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.6 escalation=0.9 growth=-0.4 leaving=-0.4 legal=0.7 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.6 reputation=1.7
dessin 6.35 bad=-0.7 complaint.cost=0.8 complaint.delay=-0.4 complaint.quality=0.4 good=-0.8 growth=-0.4 legal=-0.6 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.7 reputation=-0.5 urgent=-0.4
dessou 7.04 bad=1.1 complaint.quality=1.9 good=-0.5 leaving=-0.3 praise=-0.5
dessus 5.94 bad=1.1 complaint.cost=-0.9 complaint.delay=0.8 complaint.neglect=0.3 escalation=2.5 good=-1.4 growth=-1.0 leaving=-0.7 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=5.5 payment.query=1.8 payment.sent=-0.6 praise=-1.2 reputation=0.3
destin 7.04 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.4 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.5 reputation=-0.3
deux 3.49 bad=2.1 complaint.cost=3.1 complaint.delay=1.1 complaint.neglect=1.7 complaint.quality=3.6 escalation=0.5 good=0.8 growth=4.9 leaving=0.9 legal=-3.0 payment.delayed=-0.8 payment.promised=-1.0 payment.query=-0.9 payment.refused=-1.2 payment.sent=1.4 praise=-0.8 reputation=1.9
deuxie 6.20 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=0.4 good=1.3 growth=3.7 leaving=-0.9 legal=0.5 payment.promised=-0.3 payment.refused=1.2 praise=1.6 reputation=-0.3
devaie 6.75 bad=0.7 complaint.cost=0.9 complaint.delay=3.0 complaint.neglect=-0.4 complaint.quality=0.9 leaving=0.5 legal=0.4 payment.refused=-0.4 reputation=0.8
devait 5.74 bad=4.3 complaint.cost=-0.7 complaint.delay=8.5 complaint.neglect=4.4 complaint.quality=-1.8 escalation=2.9 good=-1.4 growth=-0.6 leaving=-0.9 meeting.off=-0.4 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.4 praise=-1.4 reputation=2.1 urgent=-0.6
devant 5.94 bad=2.3 complaint.cost=0.3 complaint.quality=2.0 escalation=-0.4 good=-0.8 growth=-0.7 leaving=-0.7 legal=4.2 payment.disputed=1.6 praise=-0.7 reputation=-0.9 urgent=-0.4
devenu 6.75 bad=1.5 complaint.delay=1.9 complaint.quality=2.0 good=-0.4 leaving=-0.5 payment.refused=-0.4 praise=-0.4
devien 6.35 bad=0.8 complaint.cost=3.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=1.0 good=-0.6 growth=-0.4 leaving=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6 reputation=-0.4
deviez 7.04 bad=1.0 complaint.delay=3.6 complaint.neglect=-0.4 complaint.quality=2.3 leaving=-0.4 payment.disputed=-0.4 urgent=1.6
devine 7.04 complaint.quality=-0.4 good=-0.7 leaving=1.6 praise=-0.7
devis 5.01 bad=3.6 complaint.cost=4.9 complaint.delay=2.1 complaint.quality=-0.6 good=-1.1 leaving=-1.7 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=2.5 payment.promised=-1.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.8 praise=-1.0 reputation=1.4 urgent=1.4
devons 7.04 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.3 leaving=0.4 meeting.off=1.4 urgent=-0.4
devrai 6.53 bad=-1.7 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.9 growth=0.9 leaving=-0.4 legal=-0.6 payment.disputed=2.2 payment.query=-0.5 payment.refused=-0.5 payment.sent=1.4 praise=1.1 reputation=-0.4
devrie 6.75 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.5 payment.delayed=-0.6 payment.promised=-0.7 payment.query=-0.4 payment.refused=-0.4 payment.sent=3.5 praise=-0.5 reputation=-0.4 urgent=-0.5
dg 7.04 bad=1.3 complaint.cost=-0.3 complaint.quality=-0.4 escalation=2.4 good=-0.5 leaving=-0.4 praise=-0.6 reputation=-0.4
dgccrf 6.75 bad=1.5 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=-0.8 leaving=-0.3 legal=1.4 payment.disputed=1.6 payment.query=-0.5 payment.sent=-0.5 praise=-0.7 reputation=2.3
diagno 7.04 bad=-0.4 growth=1.4 payment.sent=1.4 urgent=3.1
diffic 7.04 bad=-0.5 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.6 leaving=-0.7 legal=-0.4 praise=1.7
dijon 7.04 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 meeting.off=2.0 payment.refused=-0.5 praise=-0.3 reputation=-0.4
dimanc 5.94 bad=-0.5 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=0.8 escalation=0.9 good=2.4 growth=-0.7 leaving=0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 praise=2.5 reputation=0.6 urgent=0.7
dioces 7.04 bad=0.4 complaint.delay=1.4 complaint.neglect=1.8 escalation=2.9 good=-0.3 leaving=1.1 legal=-0.3 praise=-0.3
dirai 7.04 bad=0.4 complaint.quality=-0.4 good=-0.5 praise=-0.6 reputation=1.1
dire 4.92 complaint.cost=-1.8 complaint.delay=0.8 complaint.neglect=-1.2 escalation=-1.3 good=3.7 growth=0.5 leaving=-1.5 legal=-0.7 payment.delayed=0.8 payment.disputed=-1.2 payment.promised=-0.6 payment.query=-1.2 payment.refused=-1.7 praise=4.0 reputation=-1.0 urgent=-1.0
direct 4.96 bad=2.5 complaint.delay=2.8 complaint.neglect=2.9 complaint.quality=1.4 escalation=10.7 good=-1.0 growth=-1.3 leaving=0.4 legal=-0.9 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-1.3 payment.query=-0.8 payment.refused=0.4 payment.sent=-0.7 praise=-1.0 reputation=-0.8 urgent=-0.9
dis 6.75 complaint.delay=0.9 complaint.neglect=1.3 complaint.quality=-0.4 good=-0.6 payment.delayed=2.5 payment.refused=0.6 praise=-0.5 reputation=0.8
discou 6.75 bad=0.5 complaint.delay=-0.3 complaint.quality=1.5 good=-0.5 leaving=-0.4 praise=-0.5
discus 7.04 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 leaving=-0.8 payment.refused=3.3 reputation=-0.4
discut 6.53 bad=1.6 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.7 escalation=1.0 good=-0.6 leaving=0.5 legal=0.9 payment.disputed=1.5 payment.refused=0.9 praise=-0.5
disent 7.04 bad=0.8 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 legal=1.8 praise=-0.3 reputation=-0.3
disons 7.04 bad=1.7 complaint.cost=1.9 complaint.neglect=-0.3 good=-0.4 leaving=2.1 praise=-0.5
dispar 6.35 bad=1.5 complaint.delay=0.6 complaint.quality=0.9 good=-0.7 growth=-0.4 leaving=1.9 legal=-0.5 praise=-0.6 reputation=1.0
dispon 6.35 bad=-1.2 complaint.cost=0.3 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=0.3 escalation=0.9 good=1.4 growth=2.1 leaving=0.3 legal=1.0 meeting.off=0.9 payment.disputed=-0.5 payment.refused=-0.4 praise=1.5 reputation=-0.6 urgent=-0.3
distri 7.04 bad=0.5 complaint.delay=0.5 complaint.quality=-0.4 payment.refused=1.9 reputation=-0.3
dit 4.74 bad=-1.6 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-2.0 escalation=-1.1 good=2.3 growth=2.3 leaving=1.4 legal=-1.0 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=1.6 payment.promised=-0.9 payment.query=-0.3 payment.refused=-0.3 praise=1.9 reputation=-1.1 urgent=-0.7
dites 5.94 bad=-0.5 complaint.cost=-0.8 complaint.delay=2.1 complaint.neglect=-1.6 complaint.quality=-0.4 escalation=-0.4 growth=-0.7 legal=-1.2 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=-0.3 payment.promised=0.7 payment.query=-0.4 payment.sent=2.1 reputation=-0.8 urgent=-0.3
divorc 7.04 bad=-0.4
dix 5.37 complaint.cost=-0.8 complaint.delay=1.0 complaint.quality=-1.8 escalation=-0.6 good=0.8 growth=0.9 leaving=-0.5 legal=1.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.7 praise=0.5 reputation=2.5 urgent=-0.4
dizain 6.75 bad=-0.7 complaint.quality=-0.4 leaving=-0.3 meeting.off=1.7 payment.delayed=3.7
docteu 7.04 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.3 leaving=-0.5 praise=-0.3
docume 6.75 bad=-0.8 complaint.delay=-0.3 leaving=-0.5 reputation=-0.4
dois 6.06 bad=0.4 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=2.1 escalation=-0.3 good=-1.2 leaving=-0.4 legal=-0.8 meeting.off=1.8 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.6 praise=-1.2 reputation=-0.7 urgent=-0.6
doit 5.58 bad=-2.1 complaint.cost=-0.8 complaint.quality=-1.4 escalation=-0.5 good=-0.9 growth=-0.7 leaving=-0.6 legal=-1.3 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.query=3.2 payment.sent=-0.4 praise=-0.9 urgent=2.5
domain 6.53 complaint.delay=-0.3 growth=-0.5 leaving=2.4 legal=-0.5 payment.disputed=-0.5 payment.refused=-0.3
dommag 6.20 bad=-0.5 complaint.delay=-0.8 complaint.neglect=2.6 complaint.quality=-0.9 escalation=-0.3 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.8 payment.refused=-0.4 praise=-0.7 reputation=1.8
donc 4.23 bad=-4.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-3.1 escalation=-1.5 good=-2.1 growth=-2.0 leaving=2.3 legal=-1.2 meeting.off=-0.6 payment.delayed=0.7 payment.promised=4.1 payment.query=-1.0 payment.refused=-1.8 payment.sent=-1.0 praise=-2.1 reputation=-1.9
donne 5.37 bad=0.4 complaint.cost=-0.9 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-1.0 good=2.1 growth=4.0 leaving=0.6 legal=-1.2 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.8 payment.sent=-0.4 urgent=-0.4
donnee 6.20 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.9 good=0.8 growth=0.9 leaving=0.8 legal=-0.4 payment.sent=1.0 praise=0.7 reputation=-0.3
donner 5.94 bad=1.1 complaint.delay=3.0 complaint.neglect=-0.5 complaint.quality=-1.4 leaving=0.6 legal=1.5 meeting.off=-0.5 payment.delayed=0.6 payment.disputed=-0.4 payment.promised=1.0 payment.refused=-1.4 reputation=1.9
donnez 6.75 bad=1.5 complaint.delay=1.7 complaint.neglect=1.2 escalation=2.2 good=-0.4 leaving=-0.7 legal=0.9 praise=-0.4 reputation=-0.5
dont 6.06 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.6 growth=-0.4 leaving=1.6 legal=3.0 payment.disputed=1.2 payment.refused=0.5 praise=-0.5
dos 6.53 bad=-0.7 complaint.cost=-0.9 complaint.delay=0.8 good=-0.6 growth=-0.4 leaving=0.6 legal=-0.5 praise=-0.4 reputation=-0.5
dossie 4.10 bad=1.5 complaint.cost=-1.7 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=4.5 good=-0.8 leaving=-1.1 legal=0.6 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-0.3 payment.promised=-0.9 payment.refused=-0.3 praise=-1.0 reputation=0.5 urgent=-1.0
double 6.06 bad=-2.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.1 good=3.6 growth=1.7 leaving=-0.9 legal=-0.6 payment.delayed=1.3 payment.promised=1.3 payment.refused=-0.5 praise=0.8 reputation=-0.4
douche 6.75 bad=1.9 complaint.delay=0.8 complaint.quality=3.1 good=-0.4 legal=0.4 payment.refused=1.6 praise=-0.3
doute 7.04 bad=-0.8 complaint.quality=-0.3 reputation=-0.3
douze 5.74 bad=0.5 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=-0.6 complaint.quality=3.4 growth=2.1 leaving=-0.9 legal=-1.0 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.1 reputation=0.5
drh 7.04 bad=-0.9 complaint.quality=-0.3 leaving=-0.4
droit 5.37 bad=1.8 complaint.cost=1.4 complaint.delay=1.7 complaint.neglect=1.4 complaint.quality=-1.2 escalation=-0.7 good=-1.0 growth=-0.9 legal=4.0 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=2.1 payment.sent=-0.4 praise=-1.1
droits 7.04 bad=0.4 complaint.cost=-0.3 complaint.delay=1.6 leaving=1.5
drole 6.35 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.7 good=0.5 growth=-0.7 leaving=-0.4 legal=-0.4 payment.delayed=-0.4 praise=0.8 reputation=0.5
du 2.63 bad=-2.4 complaint.cost=-1.2 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.8 good=0.5 growth=-1.2 leaving=3.0 legal=-1.2 meeting.off=-0.8 payment.delayed=-3.1 payment.disputed=-0.3 payment.promised=0.9 payment.query=-1.3 payment.refused=-1.7 payment.sent=-0.4 praise=1.1 reputation=-1.1 urgent=2.2
duplic 6.75 bad=-0.6 complaint.quality=-0.4 payment.disputed=-0.8 payment.query=5.1 payment.sent=-0.5
duree 7.04 bad=-0.9 complaint.delay=-0.3 leaving=1.4 legal=-0.4 payment.refused=-0.3
e 7.04 bad=1.1 complaint.neglect=3.0 complaint.quality=1.7 good=-0.3 meeting.off=-0.3 praise=-0.4 urgent=-0.4
eau 6.75 bad=0.9 complaint.neglect=-0.5 complaint.quality=2.0 good=-0.5 payment.refused=1.2 praise=-0.5 reputation=-0.4
eaux 6.75 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=2.0 payment.refused=-0.4 praise=-0.5 reputation=-0.3
echang 6.20 bad=3.0 complaint.cost=0.7 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=-0.3 escalation=2.3 good=-1.2 growth=-0.7 leaving=-1.3 legal=2.4 payment.query=-0.3 payment.refused=-0.6 praise=-1.1 reputation=2.7 urgent=2.4
echean 5.58 bad=-2.4 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.6 good=-0.8 growth=-0.7 leaving=-0.7 legal=-1.0 meeting.off=-0.7 payment.delayed=2.7 payment.disputed=-0.7 payment.query=2.8 payment.refused=-0.8 payment.sent=-0.8 praise=-0.8 reputation=-0.5 urgent=-0.3
echelo 7.04 bad=-0.6 growth=-0.4 payment.delayed=3.2 payment.query=-0.3
ecole 6.06 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.5 good=-0.8 growth=-0.4 leaving=1.7 legal=0.6 payment.refused=0.5 praise=-0.7 reputation=0.8
ecrira 6.75 bad=0.6 complaint.cost=2.5 complaint.delay=1.7 leaving=0.8 legal=2.7
ecrire 6.06 bad=0.6 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=-0.4 good=0.7 growth=0.4 leaving=-0.7 legal=2.0 payment.disputed=-0.3 payment.refused=-0.4 praise=0.9 reputation=-0.6
ecris 5.94 bad=-0.5 complaint.cost=-0.6 complaint.neglect=1.3 complaint.quality=-0.6 escalation=-0.4 good=1.2 growth=-0.4 payment.refused=-0.8 praise=1.1 reputation=1.6 urgent=-0.4
ecrit 5.84 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=0.7 escalation=-0.5 good=-0.4 growth=-0.7 leaving=0.5 legal=1.0 meeting.off=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=-0.3 reputation=-0.9
ecrite 7.04 complaint.delay=0.6 good=1.0 leaving=-0.5 legal=1.1 praise=1.0
editeu 6.75 bad=-0.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=0.4 growth=-0.3 leaving=-0.7 legal=-0.3 payment.refused=-0.3 reputation=0.9
efface 6.75 bad=0.6 complaint.quality=1.7 good=-0.6 legal=2.2 payment.refused=-0.3 praise=-0.5 reputation=0.5
effect 7.04 bad=-0.6 complaint.delay=-0.5 payment.delayed=1.5 payment.promised=0.9 payment.query=-0.8 payment.sent=1.9
effet 7.04 complaint.delay=-0.3 complaint.quality=-0.5 leaving=2.0 legal=-0.8 payment.refused=-0.4
effica 7.04 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=3.4 growth=-0.3 legal=-0.5 praise=3.8 reputation=-0.4
electr 6.35 bad=-1.3 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 leaving=-0.8 legal=-0.5 praise=-0.8 reputation=-0.4 urgent=2.0
eleves 7.04 complaint.neglect=1.5 good=0.6 growth=-0.4 praise=0.5
elle 3.86 bad=1.8 complaint.cost=-1.9 complaint.delay=2.0 complaint.neglect=1.3 complaint.quality=1.8 escalation=1.5 good=-0.7 legal=2.7 payment.delayed=-1.6 payment.disputed=1.2 payment.promised=1.1 payment.refused=1.2 payment.sent=-1.3 praise=-1.5 reputation=0.7 urgent=-1.5
elles 5.58 bad=0.7 complaint.delay=0.8 complaint.neglect=-1.4 complaint.quality=-0.3 escalation=-0.4 good=-1.2 growth=-0.7 legal=0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=0.6 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.5 praise=-1.3 reputation=-0.9 urgent=1.5
elus 7.04 bad=-0.5 complaint.delay=-0.5 complaint.quality=-0.5 good=1.5 growth=-0.4 praise=1.6
embras 6.75 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.6 good=3.2 growth=-0.5 payment.refused=-0.7 praise=3.0 reputation=-0.4
emport 7.04 bad=1.4 complaint.delay=0.9 complaint.quality=-0.4 good=-0.6 leaving=4.9 legal=1.5 praise=-0.5 reputation=3.5
en 2.40 bad=-0.7 complaint.delay=0.4 complaint.neglect=-1.0 escalation=0.8 good=-0.5 leaving=0.5 meeting.off=-2.3 payment.delayed=3.0 payment.disputed=-1.9 payment.query=-0.3 payment.refused=-1.1 payment.sent=-0.8 reputation=-0.8 urgent=0.6
encadr 7.04 bad=-0.5 good=1.1 leaving=1.0 praise=1.2
encais 7.04 bad=0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.3 meeting.off=-0.4 payment.delayed=2.5 payment.refused=-0.8 praise=-0.4 reputation=1.7
encore 4.43 bad=4.3 complaint.cost=3.9 complaint.delay=6.0 complaint.neglect=2.1 complaint.quality=1.3 escalation=-0.5 good=1.3 growth=0.3 leaving=2.7 legal=-0.6 payment.delayed=-1.1 payment.disputed=1.8 payment.promised=-1.0 payment.query=-1.2 payment.refused=-0.3 praise=1.2 reputation=-0.5 urgent=-1.1
end 6.53 complaint.cost=-0.5 good=1.4 leaving=-0.5 payment.refused=1.1 praise=1.5 reputation=-0.6
endroi 6.75 good=1.3 growth=-0.6 payment.disputed=1.1 praise=1.3
energi 7.04 bad=-0.6 legal=-0.3
enfant 5.94 bad=-2.0 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.4 growth=-0.6 legal=-0.6 payment.delayed=-0.4 payment.refused=-0.7 payment.sent=1.1 praise=1.4 reputation=-0.5
enfin 5.66 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=0.4 escalation=-0.6 good=3.0 growth=-0.8 leaving=-0.4 legal=-0.6 meeting.off=-0.4 payment.delayed=1.7 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.6 praise=3.4 reputation=-1.0
engage 6.75 bad=1.3 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=3.5 escalation=-0.4 good=-1.0 leaving=0.9 legal=4.1 payment.disputed=-0.3 praise=-1.1
enquet 6.75 bad=0.4 complaint.quality=-0.5 good=-0.5 leaving=-0.5 payment.refused=-0.3 praise=-0.5 reputation=2.1
enregi 6.06 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.8 escalation=-0.5 good=-0.9 leaving=-0.5 legal=-0.9 meeting.off=1.7 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=0.9 payment.sent=-0.3 praise=-1.0 reputation=-0.4 urgent=0.7
enseig 6.75 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.2 payment.refused=1.0 reputation=-0.4
ensemb 5.84 bad=2.9 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=1.4 escalation=-0.8 growth=-0.6 leaving=4.2 legal=2.2 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=1.0 reputation=-0.5
ensuit 6.75 bad=0.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 leaving=2.0 legal=-0.4 praise=-0.5 reputation=-0.5
entend 6.35 bad=-0.4 complaint.cost=-2.0 complaint.delay=1.8 complaint.quality=1.2 escalation=0.9 good=-0.6 growth=-0.3 leaving=-0.4 legal=1.5 payment.disputed=0.7 payment.query=5.4 payment.refused=0.5 praise=-0.6 urgent=-0.3
entier 7.04 bad=0.9 complaint.quality=1.2 good=-0.4 leaving=1.6 payment.disputed=1.2 payment.refused=1.9 praise=-0.4 reputation=0.6
entre 5.74 bad=-1.0 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-1.8 escalation=-0.8 growth=0.6 leaving=1.4 legal=2.2 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.4 payment.query=1.8 payment.refused=-0.8 payment.sent=-0.4 urgent=-0.5
entrep 5.84 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=0.9 complaint.quality=1.1 escalation=-0.3 good=-0.6 growth=-0.5 leaving=-1.0 legal=-0.4 meeting.off=-0.3 payment.refused=1.3 praise=-0.5
entret 7.04 bad=2.0 complaint.delay=-0.5 complaint.quality=2.3 escalation=3.4 leaving=-0.6 praise=-0.3
envelo 6.53 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=-1.0 growth=-0.4 leaving=-0.6 payment.refused=-0.4 payment.sent=2.0 praise=-1.0 reputation=-0.4
enverr 7.04 complaint.quality=0.9 good=-0.4 legal=1.4 reputation=-0.4
envers 6.75 bad=2.2 complaint.cost=-0.3 complaint.delay=1.7 complaint.quality=2.0 good=-0.5 growth=-0.4 leaving=-0.4 legal=-0.6 payment.disputed=1.4 payment.refused=0.9 praise=-0.4 reputation=2.3 urgent=1.7
enviro 7.04 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.6 growth=-0.6 payment.refused=-0.5 praise=-0.5
envoi 7.04 bad=0.3 complaint.quality=0.6 payment.disputed=1.2
envoie 6.06 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.0 good=1.6 growth=2.3 leaving=-0.6 legal=-1.0 meeting.off=-0.5 payment.promised=2.7 payment.refused=-0.8 payment.sent=-0.9 praise=-0.7 reputation=-0.6 urgent=-0.3
envoye 4.29 bad=-0.6 complaint.cost=-1.3 complaint.delay=-1.1 complaint.neglect=-1.8 complaint.quality=3.2 escalation=-1.0 good=-0.9 growth=0.8 leaving=-2.5 legal=-1.5 meeting.off=-1.2 payment.delayed=-1.1 payment.disputed=0.5 payment.promised=2.5 payment.query=0.8 payment.refused=1.0 payment.sent=9.1 praise=-0.8 reputation=-1.4 urgent=2.5
epargn 7.04 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.4 growth=2.1 leaving=0.7 legal=-0.3 payment.refused=-0.3 payment.sent=2.7 praise=-0.3
equipe 5.01 bad=-2.9 complaint.cost=-1.2 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.5 good=2.2 growth=3.5 leaving=1.0 legal=-0.5 meeting.off=0.7 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.8 payment.sent=-0.9 praise=1.6 reputation=-0.7 urgent=-0.5
erreur 5.50 bad=3.1 complaint.cost=-2.1 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=5.5 escalation=1.1 good=-0.5 growth=-0.8 leaving=-1.2 legal=0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=5.5 payment.promised=-0.7 payment.query=-1.5 payment.refused=-1.5 payment.sent=-0.8 praise=-0.4 reputation=-0.8 urgent=-0.5
escali 6.53 bad=-0.4 complaint.neglect=-0.8 complaint.quality=0.9 escalation=-0.3 good=0.7 leaving=-0.8 legal=0.4 payment.promised=-0.3 payment.refused=0.8 praise=0.6 reputation=-0.4
espace 6.53 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.4 leaving=1.0 reputation=-0.4
espere 6.53 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=1.4 good=-0.7 growth=-0.4 leaving=2.6 legal=1.1 payment.refused=1.1 praise=-0.7 reputation=-0.5
essai 7.04 bad=-1.1 complaint.quality=-0.3 leaving=1.2 legal=-0.4
est 2.13 bad=-3.5 complaint.cost=-2.1 complaint.delay=-0.6 complaint.quality=-2.3 escalation=0.5 good=0.4 growth=-2.6 leaving=-1.8 legal=-2.2 meeting.off=0.7 payment.delayed=1.6 payment.disputed=0.4 payment.promised=0.6 payment.query=0.9 payment.refused=-0.4 payment.sent=1.8 praise=1.1 reputation=-1.9 urgent=1.1
estime 7.04 complaint.quality=0.9 good=1.1 growth=-0.4 legal=0.7 payment.refused=-0.3 payment.sent=1.5 praise=1.0
et 2.40 bad=3.5 complaint.cost=-1.2 complaint.delay=4.0 complaint.neglect=2.7 complaint.quality=4.5 escalation=3.5 good=2.9 leaving=2.3 legal=1.4 meeting.off=-4.0 payment.delayed=-1.2 payment.disputed=1.1 payment.promised=2.2 payment.sent=1.1 praise=3.7 reputation=3.5 urgent=-0.8
etabli 7.04 bad=1.1 complaint.quality=1.6 escalation=2.7 payment.query=0.6
etage 6.75 bad=-0.6 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.7 growth=-0.3 praise=-0.6
etaien 6.75 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.6 growth=-0.3 leaving=-0.4 legal=-0.7 praise=-0.5
etais 6.53 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=-0.4 good=1.6 growth=-0.3 leaving=-0.3 legal=-0.6 meeting.off=2.1 payment.disputed=-0.4 payment.promised=1.5 payment.refused=-0.5 payment.sent=-0.4 praise=1.8 reputation=-0.4
etait 4.43 bad=0.6 complaint.cost=-1.5 complaint.delay=2.1 complaint.neglect=0.6 complaint.quality=0.8 escalation=-1.0 good=-0.6 growth=-1.8 leaving=-1.1 legal=-0.8 meeting.off=-1.4 payment.delayed=-1.0 payment.disputed=1.3 payment.promised=-1.1 payment.query=-1.0 praise=-0.4 reputation=-1.2 urgent=-0.9
etat 6.06 complaint.delay=-0.9 complaint.neglect=1.0 complaint.quality=-1.1 escalation=1.2 good=0.7 growth=3.6 legal=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.3 payment.refused=0.9 payment.sent=1.8 praise=0.7 reputation=-0.6
ete 4.50 bad=-0.9 complaint.cost=-1.5 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=1.2 escalation=2.2 good=0.9 growth=-0.5 leaving=0.8 legal=2.9 meeting.off=-1.1 payment.disputed=0.8 payment.promised=-1.0 payment.refused=-0.4 payment.sent=1.8 praise=0.9 reputation=-1.0 urgent=-0.7
etes 5.94 bad=0.6 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=1.6 escalation=-0.3 growth=-0.9 leaving=-1.2 legal=-0.8 meeting.off=1.9 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.8 payment.refused=0.9 payment.sent=1.0 praise=0.7 reputation=-0.7 urgent=-0.5
etique 5.94 bad=-1.5 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.7 good=0.4 growth=4.0 leaving=-1.1 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.5 praise=-0.9 reputation=-0.9 urgent=-0.4
etoile 5.43 bad=-1.2 complaint.cost=0.6 complaint.neglect=-1.1 complaint.quality=-0.9 escalation=-0.6 good=1.2 growth=-1.2 leaving=-1.1 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.7 praise=1.2 reputation=1.6 urgent=-0.3
etre 4.96 bad=1.5 complaint.delay=2.7 complaint.neglect=2.5 escalation=-1.0 good=-1.6 growth=-1.1 leaving=-0.6 legal=3.6 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=0.4 payment.promised=-0.6 payment.refused=-1.1 payment.sent=0.4 praise=-1.6 reputation=2.5 urgent=1.5
etude 6.53 bad=-1.4 complaint.delay=-0.4 complaint.quality=-0.7 good=2.5 growth=2.9 leaving=-0.6 legal=-0.6 praise=2.6
etudes 7.04 bad=-0.3 complaint.cost=0.9 complaint.delay=1.8 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.3 leaving=0.4 reputation=0.9
etudia 7.04 bad=-0.9 complaint.cost=1.5 complaint.quality=-0.5 leaving=1.5
eu 5.74 bad=-1.2 complaint.delay=-1.3 complaint.quality=0.7 good=0.7 growth=-0.9 leaving=-1.3 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=1.2 urgent=-0.4
euros 4.68 bad=2.5 complaint.cost=6.6 complaint.neglect=-1.5 complaint.quality=3.4 escalation=1.4 good=-2.6 growth=-1.4 leaving=-1.5 legal=3.9 meeting.off=-0.6 payment.delayed=1.2 payment.disputed=5.2 payment.query=-1.2 payment.refused=1.9 payment.sent=1.1 praise=-2.4 reputation=-1.0 urgent=-0.6
eveche 7.04 complaint.delay=1.4 complaint.neglect=1.8 complaint.quality=-0.4 escalation=2.9 good=-0.8 growth=-0.5 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.7
evidem 6.75 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 leaving=0.5 payment.refused=-0.8 payment.sent=-0.3 praise=-0.5
eviter 6.75 bad=1.0 complaint.delay=0.4 complaint.neglect=1.2 complaint.quality=-0.4 legal=1.2 praise=-0.3 reputation=1.5
exact 7.04 complaint.quality=0.4 good=-0.5 payment.disputed=1.3 praise=-0.4
exacte 6.20 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-0.8 good=1.6 leaving=-0.6 legal=-0.4 meeting.off=-0.4 praise=1.8 reputation=0.6
exampl 7.04 bad=-0.9 escalation=-1.0 good=-0.5 leaving=-0.3 legal=-0.3 praise=-0.4
excuse 6.20 bad=-1.1 complaint.cost=-0.6 complaint.neglect=-1.1 escalation=-0.5 good=1.8 growth=-0.3 leaving=-0.4 legal=-0.5 meeting.off=1.6 payment.query=-0.3 praise=1.9 reputation=0.5 urgent=-0.4
execut 6.75 bad=0.4 complaint.delay=1.1 good=-0.4 legal=1.8 payment.promised=-0.4 payment.query=-0.9 payment.sent=3.4 praise=-0.4
exempl 5.84 bad=-1.6 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=0.9 escalation=-0.7 growth=4.0 leaving=-0.9 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=0.4 reputation=1.1
exerci 7.04 complaint.cost=1.8 complaint.quality=0.5 good=1.1 growth=1.5 leaving=1.3 legal=0.6 payment.sent=1.4 praise=1.3
exige 6.75 bad=-0.5 complaint.delay=-0.7 complaint.quality=0.6 payment.disputed=-0.3 payment.query=1.2 reputation=-0.3
existe 6.06 bad=2.1 complaint.cost=1.6 complaint.delay=1.1 complaint.neglect=2.3 complaint.quality=-0.4 good=-0.5 growth=-0.3 leaving=-1.2 payment.disputed=1.2 payment.query=-0.3 payment.refused=0.5 praise=-0.4 reputation=-0.4
experi 7.04 bad=0.8 complaint.neglect=0.9 complaint.quality=2.1 leaving=-0.4 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.3 reputation=3.0
expert 5.43 bad=0.9 complaint.cost=0.9 complaint.delay=0.7 complaint.neglect=0.6 complaint.quality=3.6 escalation=-0.9 good=-1.4 growth=-0.7 leaving=1.0 legal=3.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.8 payment.sent=-0.5 praise=-1.3 reputation=-0.9
expliq 5.94 bad=1.6 complaint.delay=1.1 complaint.neglect=-0.9 complaint.quality=0.9 escalation=3.3 leaving=-0.9 legal=0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-1.3 payment.sent=1.1 reputation=1.1
exploi 7.04 bad=0.5 complaint.cost=1.6 complaint.quality=1.8 leaving=1.2 legal=2.2
expo 7.04 complaint.quality=-0.4 urgent=1.4
export 7.04 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.4 leaving=1.5 praise=-0.4 reputation=-0.4
f 6.75 bad=0.5 complaint.cost=-0.4 payment.disputed=1.6 payment.refused=1.2 reputation=-0.4
facade 6.53 bad=1.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.9 growth=-0.4 legal=-0.5 payment.refused=-0.6 praise=-0.7 reputation=4.6
face 6.75 complaint.neglect=0.9 good=-0.4 praise=-0.4 reputation=-0.3
facebo 6.75 bad=1.1 complaint.delay=-0.4 complaint.neglect=1.9 good=-0.3 leaving=-0.3 legal=1.6 praise=-0.4 reputation=2.6 urgent=-0.4
facon 6.53 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-1.1 good=-0.7 leaving=-0.3 legal=-0.4 meeting.off=-0.3 payment.delayed=2.3 payment.refused=-0.7 praise=-0.7 reputation=0.7
factur 3.66 bad=-1.2 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-2.6 complaint.quality=-1.6 escalation=-1.9 good=-3.3 growth=-2.7 leaving=-3.3 legal=-1.9 meeting.off=-1.4 payment.delayed=1.4 payment.disputed=6.6 payment.promised=5.3 payment.query=10.8 payment.sent=4.8 praise=-3.0 reputation=-3.1 urgent=-1.6
faible 7.04 complaint.delay=1.2 complaint.quality=1.2 good=-0.7 leaving=0.9 legal=1.0 praise=-0.6
faire 4.59 bad=0.6 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=0.3 complaint.quality=2.2 growth=0.9 leaving=-1.1 legal=2.2 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=1.6 payment.promised=-1.2 payment.query=-0.6 payment.refused=1.0 payment.sent=0.4 praise=-1.1 reputation=2.2 urgent=1.2
fais 5.84 bad=0.6 complaint.cost=0.4 complaint.delay=-0.6 complaint.quality=0.9 escalation=-0.3 good=-1.3 growth=-0.4 leaving=0.5 legal=-0.4 meeting.off=0.9 payment.delayed=2.8 payment.disputed=-0.6 payment.promised=2.4 payment.refused=-0.6 payment.sent=-0.8 praise=-1.2 reputation=1.9 urgent=-0.5
fait 4.08 bad=1.6 complaint.cost=1.7 complaint.delay=0.9 escalation=-1.5 leaving=2.3 meeting.off=-1.5 payment.delayed=2.0 payment.disputed=-0.7 payment.promised=0.5 payment.query=-1.3 payment.sent=-0.6 reputation=-1.5 urgent=-1.0
faite 7.04 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.6 good=0.7 leaving=-0.4 legal=-0.5 praise=0.5 reputation=-0.3
faites 5.94 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=1.2 escalation=-0.4 good=1.5 growth=1.2 payment.disputed=0.9 payment.promised=-0.3 praise=-1.0 reputation=-0.6 urgent=-0.4
fallai 6.75 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.3 good=-0.6 legal=-0.5 payment.query=2.4 payment.refused=-0.5 payment.sent=2.5 praise=-0.4 reputation=0.9
famili 6.75 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 legal=-0.5 meeting.off=4.2 payment.refused=-0.6 reputation=-0.3
famill 6.35 complaint.delay=0.5 complaint.neglect=0.4 escalation=0.8 good=-0.8 growth=-0.5 leaving=0.4 legal=1.4 praise=-0.7 reputation=-0.5
fatou 7.04 bad=-0.7 complaint.quality=-0.4 good=0.7 leaving=-0.4 praise=0.8
faudra 5.25 bad=-2.9 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=-1.8 escalation=-0.4 good=-1.3 growth=-0.8 leaving=-1.2 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=0.5 payment.refused=-0.6 payment.sent=-0.6 praise=-1.2 reputation=-1.0 urgent=-0.5
fausse 7.04 bad=1.2 complaint.neglect=-0.5 complaint.quality=2.9 escalation=2.8 leaving=-0.3 payment.disputed=-0.4 payment.refused=-0.4
faut 4.74 bad=-2.0 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=-1.1 complaint.quality=-2.0 escalation=-1.0 good=-1.9 growth=-1.3 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-1.0 payment.refused=-1.2 payment.sent=-1.0 praise=-1.9 reputation=-1.5 urgent=2.8
faute 6.53 bad=0.5 complaint.delay=3.6 complaint.quality=-0.6 good=-0.4 leaving=-0.7 legal=2.4 meeting.off=3.6 payment.refused=1.1 praise=-0.4
fautes 6.75 bad=1.9 complaint.neglect=-0.5 complaint.quality=3.9 escalation=2.3 good=-0.4 payment.refused=-0.3 praise=-0.3 reputation=0.7
faux 5.94 bad=0.4 complaint.neglect=0.3 complaint.quality=2.1 escalation=0.7 growth=1.6 leaving=-1.0 legal=-0.4 payment.delayed=-0.5 payment.disputed=1.1
federa 6.75 bad=1.1 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.8 escalation=1.0 leaving=0.6 legal=-0.4 reputation=2.0
felici 6.75 bad=-2.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 good=4.1 leaving=-1.0 legal=-0.4 praise=4.3 reputation=-0.4
femme 6.35 complaint.delay=-0.4 complaint.neglect=-0.4 good=1.1 growth=-0.5 legal=0.3 payment.refused=0.9 praise=1.2 reputation=-0.5
fenetr 7.04 bad=0.8 complaint.cost=-0.3 complaint.delay=0.7 complaint.quality=2.0 legal=-0.3 reputation=1.3
fera 5.84 complaint.cost=0.9 complaint.delay=-0.9 complaint.quality=1.2 escalation=-0.3 good=-0.9 growth=-0.7 leaving=3.3 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=1.5 payment.refused=-0.7 payment.sent=-0.4 praise=-0.9 reputation=-1.0
ferme 6.06 bad=-1.0 complaint.cost=1.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.0 good=-0.8 growth=-0.6 leaving=-0.9 payment.delayed=0.9 payment.promised=0.8 payment.refused=1.0 payment.sent=-0.3 praise=-0.8 reputation=-0.5 urgent=1.3
fermen 7.04 bad=0.9 complaint.quality=1.2 urgent=1.2
fermes 7.04 bad=-0.7 complaint.quality=-0.3 good=3.1 growth=3.4 praise=3.1
ferran 6.75 bad=1.3 complaint.delay=0.6 complaint.quality=2.5 good=-0.4 legal=1.0 meeting.off=0.5 praise=-0.4
fete 6.75 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.9 payment.refused=-0.4 praise=-0.7 reputation=1.1
fetes 6.75 bad=-0.5 complaint.cost=1.5 complaint.delay=-0.3 complaint.quality=0.4 leaving=1.1 legal=0.6
feu 7.04 bad=-0.7 complaint.quality=-0.3
feuill 7.04 complaint.delay=0.5 complaint.quality=1.0 legal=-0.3 payment.query=1.5
fevrie 5.94 bad=0.4 complaint.neglect=1.2 good=-0.9 growth=-0.4 leaving=0.7 legal=0.9 payment.delayed=4.8 payment.disputed=-0.3 payment.refused=-0.8 praise=-1.0 reputation=-0.4
fiche 6.20 bad=-0.4 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=0.4 good=0.5 leaving=0.7 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.4 praise=0.6 reputation=-0.4
fiches 6.75 complaint.cost=-0.3 complaint.quality=1.3 legal=0.7 payment.disputed=-0.3 payment.refused=0.9
fichie 5.43 bad=1.1 complaint.cost=2.3 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=1.5 escalation=-0.4 good=-0.7 growth=-1.2 leaving=0.5 legal=0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=1.0 payment.promised=-0.6 payment.query=0.5 payment.refused=-0.9 payment.sent=-0.9 praise=-0.7 reputation=-0.7 urgent=3.0
fideli 7.04 bad=0.5 complaint.cost=-0.6 complaint.quality=-0.3 good=-0.3 leaving=2.1 praise=-0.3
figure 6.35 bad=2.1 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=-1.2 good=-0.6 leaving=-0.4 legal=-0.5 payment.disputed=2.3 payment.promised=-0.3 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.3 praise=-0.5 reputation=2.5
fil 6.75 bad=0.4 complaint.cost=2.7 complaint.neglect=1.4 complaint.quality=-0.4 escalation=-0.8 leaving=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=2.8 payment.refused=-0.5 payment.sent=-0.4 reputation=1.3 urgent=2.4
filial 6.75 bad=-1.6 complaint.quality=-0.8 good=1.8 growth=2.2 leaving=-0.3 payment.disputed=-0.6 payment.query=2.3 payment.refused=-0.7 praise=1.7
fille 5.58 bad=-1.7 complaint.cost=-0.5 complaint.delay=-1.0 escalation=-0.7 good=-0.3 growth=-0.7 meeting.off=1.2 payment.delayed=-0.3 payment.disputed=0.8 payment.promised=-0.5 payment.query=1.8 payment.sent=-0.3 reputation=-0.4
filles 6.53 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.4 growth=2.2 leaving=-0.5 praise=1.6 reputation=-0.5
fils 6.35 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 good=-0.7 leaving=0.4 meeting.off=0.4 payment.disputed=1.4 payment.refused=-0.5 praise=-0.6 reputation=-0.4
fin 4.68 bad=-2.3 complaint.neglect=-0.8 complaint.quality=-1.4 good=-2.2 growth=-1.1 leaving=3.2 legal=0.7 meeting.off=-1.1 payment.delayed=1.4 payment.disputed=-1.2 payment.query=3.3 payment.refused=-1.8 payment.sent=-1.1 praise=-1.1 reputation=-1.5 urgent=-1.0
final 7.04 bad=-0.4 complaint.cost=-0.3 good=-0.3 growth=1.6 leaving=-0.5 payment.delayed=1.2 payment.promised=2.0 praise=-0.3
finale 6.53 bad=-1.1 complaint.quality=-0.4 good=-1.3 growth=2.3 leaving=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.4 praise=-1.2 reputation=-0.4
fini 6.20 bad=-0.7 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.7 growth=-0.4 leaving=-0.9 legal=-0.3 payment.promised=-0.3 payment.refused=1.3 praise=-0.6 reputation=-0.4
fiscal 6.53 bad=0.7 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.8 growth=-0.3 leaving=-0.7 legal=-0.4 payment.promised=1.1 payment.sent=-0.3 praise=2.8 urgent=-0.3
fixe 6.75 bad=-1.1 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.3 growth=1.3 leaving=-0.6 legal=-0.4 payment.refused=-0.5 praise=-0.3
fleuri 7.04 bad=-0.7 complaint.quality=-0.4 good=1.0 growth=1.2 leaving=-0.3 payment.sent=1.4 praise=1.2
flyer 7.04 complaint.neglect=0.9 complaint.quality=0.4 good=1.2 leaving=0.5 praise=1.4
fois 4.50 bad=2.2 complaint.cost=0.5 complaint.delay=-1.0 complaint.neglect=1.4 complaint.quality=1.2 escalation=-1.4 good=-0.5 growth=-1.1 leaving=0.7 legal=-0.8 meeting.off=-1.1 payment.delayed=0.9 payment.disputed=0.3 payment.promised=-1.2 payment.query=-1.1 payment.refused=-1.5 payment.sent=-1.2 reputation=1.6 urgent=-0.8
fond 6.53 bad=0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=2.4 good=0.6 leaving=1.2 payment.disputed=1.6 payment.query=-0.3 payment.refused=-0.3 payment.sent=1.3 praise=0.7 reputation=0.5
fonds 6.75 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.4 leaving=-0.3 meeting.off=-0.5 payment.refused=-0.3 payment.sent=1.8 praise=-0.4
forfai 5.94 bad=3.1 complaint.cost=4.8 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=-0.5 good=-0.7 growth=-0.3 leaving=1.3 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=6.1 payment.promised=-0.7 payment.query=-0.3 payment.refused=4.0 praise=-0.7 reputation=-1.4
format 5.84 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.5 escalation=-0.3 good=2.6 growth=2.6 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=2.0 praise=2.8 reputation=-0.6
formel 7.04 bad=2.0 complaint.cost=-0.3 complaint.quality=0.4 good=-0.3 legal=0.8 payment.disputed=3.2 payment.refused=0.7 reputation=-0.4
formul 5.94 complaint.cost=1.3 complaint.delay=-1.2 complaint.neglect=1.8 escalation=-0.5 good=-0.6 growth=2.2 leaving=-0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.5 payment.refused=-0.6 praise=-0.5 reputation=-0.4 urgent=0.7
fort 6.35 bad=1.9 complaint.cost=1.7 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=0.8 good=1.3 growth=0.6 leaving=-0.5 legal=-0.6 payment.delayed=-0.3 payment.disputed=3.9 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.3 praise=1.6 reputation=-0.5
forum 7.04 complaint.delay=-0.5 complaint.quality=0.8 good=-0.5 praise=-0.4 reputation=0.7
foulee 6.75 bad=-1.3 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.6 good=-0.6 legal=-0.3 payment.disputed=-0.4 payment.promised=1.4 payment.query=1.1 payment.refused=-0.5 praise=-0.5 reputation=-0.4 urgent=-0.4
fourni 5.10 bad=-3.1 complaint.cost=-1.4 complaint.delay=-1.3 complaint.quality=-2.1 escalation=-0.6 good=-0.9 growth=-1.3 leaving=0.4 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=-0.6 payment.refused=-1.3 payment.sent=-0.6 praise=-0.8 reputation=-0.8 urgent=1.0
fr 6.75 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.4 growth=-0.3 leaving=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.4 reputation=-0.3
frais 6.06 bad=2.0 complaint.cost=-0.5 complaint.delay=3.2 complaint.neglect=0.8 complaint.quality=-0.5 escalation=-0.5 good=-1.4 growth=-0.5 leaving=2.2 legal=1.0 payment.delayed=-0.4 payment.disputed=0.7 payment.refused=1.1 payment.sent=2.6 praise=-1.5 reputation=-1.0
franca 6.53 bad=-1.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.4 leaving=-0.5 legal=-0.6 payment.refused=-0.4 praise=0.5
france 6.06 bad=1.6 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.6 escalation=-0.4 good=-1.1 growth=-0.5 leaving=-0.8 legal=-0.6 meeting.off=-0.4 payment.refused=-0.3 praise=-0.9 reputation=2.8 urgent=1.3
franch 5.94 bad=-0.6 complaint.cost=1.2 complaint.delay=-1.1 complaint.quality=1.3 escalation=-0.5 good=1.8 growth=-0.5 legal=-0.5 meeting.off=-0.5 payment.delayed=2.6 payment.promised=-0.4 payment.query=1.7 payment.refused=-0.9 payment.sent=-0.4 praise=2.1 urgent=-0.4
fraude 6.75 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.4 legal=2.3 payment.promised=-0.4 payment.refused=-1.0 praise=-0.4 reputation=1.8
frere 5.74 bad=-2.1 complaint.cost=-0.5 complaint.quality=-1.3 escalation=-0.4 good=3.6 growth=4.9 legal=-0.9 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=0.8 payment.sent=-0.7 praise=0.5
fuit 7.04 complaint.delay=0.9 complaint.quality=0.7 legal=1.7 payment.refused=-0.3
gagne 5.94 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.0 good=-1.2 growth=-0.7 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.refused=-0.5 praise=-1.0 reputation=-0.6
gagner 7.04 bad=-0.6 legal=-0.3 payment.query=-0.3 reputation=-0.4
garage 6.75 complaint.delay=-0.4 complaint.quality=1.2 legal=-0.5 meeting.off=1.6 payment.delayed=0.9 payment.refused=0.4
garagi 7.04 bad=-0.8 complaint.quality=-0.5 escalation=-0.4 good=-0.5 legal=-0.4 payment.refused=-0.5 praise=-0.4
garant 6.06 bad=2.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.7 escalation=-0.3 good=-1.0 growth=-0.5 leaving=-1.0 legal=2.8 payment.disputed=-0.4 payment.query=-0.3 payment.refused=2.9 payment.sent=-0.4 praise=-0.9 reputation=-0.6
garde 5.01 bad=-1.4 complaint.cost=-1.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.7 growth=-1.4 legal=-1.4 meeting.off=0.3 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=-0.7 payment.query=-0.5 payment.refused=0.9 payment.sent=-0.6 reputation=0.7 urgent=-0.5
garder 6.35 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.5 growth=-0.5 legal=-0.3 payment.disputed=-0.3 payment.refused=0.9 payment.sent=1.4 praise=1.0 reputation=-0.6
gardez 6.53 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.5 escalation=-0.8 good=3.0 growth=-0.4 leaving=-0.5 legal=-0.3 payment.refused=1.1 praise=3.2
gardie 5.31 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 good=1.1 growth=1.5 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.refused=-0.5 praise=1.4 reputation=-0.7
gars 6.75 bad=-0.9 complaint.neglect=-0.5 good=1.4 growth=-0.3 leaving=1.4 payment.refused=-0.7 praise=1.3 reputation=0.5
gauche 7.04 bad=0.3 complaint.quality=1.3 good=-0.5 leaving=1.5 praise=-0.5 reputation=0.6
gaz 6.75 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.5 growth=-0.5 leaving=-1.1
gendar 7.04 bad=1.1 complaint.delay=2.1 complaint.quality=-0.4 legal=2.4
genera 6.53 bad=-0.4 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=-0.6 escalation=1.4 good=-0.4 legal=-0.4 payment.refused=-0.5 praise=-0.5
genre 6.53 bad=-1.0 complaint.neglect=-0.6 good=1.2 leaving=-0.6 legal=0.7 payment.refused=-0.4 praise=1.2 reputation=0.7
gens 5.94 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=1.2 complaint.quality=-0.8 escalation=-0.4 good=4.1 growth=1.1 leaving=-1.2 legal=-0.5 payment.refused=-0.7 praise=4.1 reputation=1.1
gentim 6.75 bad=1.6 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=2.3 good=-1.0 payment.refused=-0.4 praise=-1.0 reputation=1.2
gerant 6.35 complaint.delay=1.2 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=3.2 good=-0.6 growth=-0.4 leaving=1.2 legal=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.3 praise=-0.6 reputation=-0.7
glisse 6.20 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-1.0 escalation=-0.3 good=-0.6 leaving=-0.4 legal=-0.3 payment.delayed=2.1 payment.promised=2.8 payment.query=-0.3 payment.refused=-1.3 payment.sent=0.9 praise=-0.7 reputation=-0.6
google 5.10 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=0.5 escalation=-0.4 good=0.5 growth=-0.8 leaving=-0.6 legal=-0.6 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.7 praise=0.6 reputation=1.7
gout 7.04 bad=0.7 leaving=-0.3 legal=-0.4 reputation=-0.6
grace 6.35 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.7 good=4.0 growth=1.2 leaving=-1.0 legal=-0.3 payment.promised=-0.3 payment.sent=-0.3 praise=4.4 reputation=-0.6
gramma 7.04 complaint.quality=0.7 good=-0.4 payment.disputed=1.7 payment.refused=-0.3 praise=-0.4
grand 5.94 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-0.6 good=2.9 growth=1.8 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=1.4 reputation=-0.6 urgent=-0.4
graphi 6.20 bad=-1.0 complaint.cost=1.0 complaint.delay=-0.5 complaint.quality=-1.1 escalation=-0.5 growth=-0.6 leaving=1.3 legal=-0.4 meeting.off=-0.5 payment.refused=-0.3
gras 7.04 bad=-1.0 complaint.quality=-0.6 escalation=-0.5
greffe 6.53 bad=-0.6 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=0.4 escalation=-0.3 leaving=-0.4 legal=0.9 payment.query=-0.5 reputation=-0.4
greffi 7.04 bad=-0.3 complaint.quality=-0.3 good=-0.5 praise=-0.3
greve 6.75 bad=-1.5 complaint.delay=-0.5 complaint.quality=-0.8 leaving=-0.3 meeting.off=1.6 reputation=-0.4 urgent=-0.3
grippe 7.04 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.4 leaving=-0.3 meeting.off=3.8
gros 5.94 bad=-0.4 complaint.cost=2.0 complaint.delay=-1.0 complaint.neglect=1.2 complaint.quality=-0.9 escalation=-0.5 good=-1.4 growth=-0.6 leaving=-0.5 legal=-0.7 meeting.off=-0.4 payment.delayed=3.6 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.4 praise=-1.4 reputation=1.7 urgent=2.8
grosse 7.04 complaint.neglect=0.7 complaint.quality=-0.6 escalation=1.6 good=-0.4 praise=-0.4
groupe 5.94 bad=-0.5 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=1.7 escalation=1.6 good=-0.5 growth=-0.4 leaving=2.1 payment.refused=-0.5 praise=-0.6 reputation=0.4
guide 6.75 bad=1.0 complaint.quality=2.7 good=-0.5 leaving=-0.4 legal=1.4 praise=-0.5 reputation=1.7
guinga 7.04 bad=-0.5 good=-0.4 growth=-0.3 praise=-0.4
h 5.25 bad=-1.6 complaint.cost=1.1 complaint.delay=0.8 complaint.neglect=-1.9 complaint.quality=-1.9 escalation=-1.1 good=-1.7 growth=-0.8 leaving=-1.1 legal=-1.5 meeting.off=5.9 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.1 payment.sent=1.2 praise=-1.7 reputation=0.9 urgent=5.4
habitu 5.94 complaint.cost=-0.5 complaint.delay=2.8 complaint.neglect=0.5 complaint.quality=-0.7 escalation=-0.3 growth=-0.7 leaving=1.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=3.8 payment.query=-1.3 payment.refused=-1.1 payment.sent=0.9 reputation=-0.5
hallie 5.37 legal=-0.3
hausse 6.35 bad=1.5 complaint.cost=6.5 complaint.delay=-1.5 complaint.neglect=0.9 complaint.quality=-0.9 escalation=1.8 good=-1.2 growth=-0.8 legal=-0.4 payment.disputed=-0.3 payment.refused=-1.0 praise=-1.1 reputation=-0.5
haute 7.04 bad=0.9 complaint.cost=2.5 good=-0.5 praise=-0.4
heberg 6.35 bad=1.2 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=-0.4 good=-0.8 leaving=2.6 legal=0.8 payment.disputed=5.1 payment.promised=-0.3 payment.refused=-0.4 praise=-0.7
hello 7.04 bad=-1.0 complaint.delay=-0.3 reputation=-0.4
hesite 7.04 bad=1.2 complaint.cost=1.5 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.5 growth=-1.1 leaving=1.3 legal=0.5 praise=-0.5
heure 5.25 complaint.cost=1.3 complaint.delay=1.0 complaint.neglect=0.9 complaint.quality=1.3 escalation=-0.5 good=0.8 leaving=-1.2 legal=-1.0 meeting.off=1.1 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=1.9 payment.query=-0.6 payment.sent=0.7 praise=1.0 reputation=-1.2 urgent=5.0
heures 6.06 bad=1.6 complaint.cost=-0.8 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-1.0 good=-1.0 growth=-1.0 leaving=-0.8 legal=-0.6 meeting.off=-0.4 payment.disputed=5.6 payment.refused=0.5 payment.sent=-0.4 praise=-0.6 reputation=-1.1 urgent=-0.3
hier 4.81 bad=-1.3 complaint.cost=-1.4 complaint.delay=-2.2 complaint.neglect=-2.2 complaint.quality=1.1 escalation=-1.2 good=0.5 leaving=0.4 legal=-0.8 meeting.off=1.8 payment.delayed=-0.8 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-0.7 payment.sent=1.4 praise=0.6 reputation=-0.3
histoi 5.94 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 escalation=-0.3 good=-1.9 growth=-0.9 leaving=-1.2 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.8 praise=-1.6 reputation=2.9
histor 6.53 bad=0.5 complaint.neglect=1.1 complaint.quality=0.7 good=-0.6 leaving=1.8 praise=-0.6
hiver 6.53 bad=0.5 complaint.cost=1.9 complaint.delay=0.4 complaint.quality=0.7 good=-0.6 growth=-0.4 legal=1.3 payment.delayed=1.9 payment.refused=-0.4 praise=-0.5 reputation=0.8
homal 7.04 good=-0.4 praise=-0.4
hommes 6.75 bad=0.9 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.5 leaving=-0.3 legal=2.3 payment.query=-0.5 payment.refused=-0.5 praise=-0.4
honnet 6.35 bad=1.3 complaint.cost=1.0 complaint.delay=-0.5 complaint.quality=0.5 growth=-0.4 leaving=2.2 legal=1.0 meeting.off=-0.5 payment.disputed=1.1 payment.refused=0.6 reputation=-0.4
honora 6.20 bad=-0.4 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=-0.4 growth=-1.0 leaving=0.6 legal=-0.6 payment.delayed=3.1 payment.disputed=-0.3 payment.promised=0.4 payment.refused=0.7 payment.sent=1.6 reputation=-0.5 urgent=-0.4
honore 7.04 complaint.delay=-0.4 complaint.quality=1.0 good=-0.5 growth=-0.3 legal=1.2 payment.promised=4.4 payment.refused=0.8 payment.sent=-1.6 reputation=1.9
hopita 6.75 bad=-0.4 meeting.off=1.6 payment.delayed=2.6 payment.promised=1.5 payment.refused=-0.3
horair 7.04 bad=0.7 complaint.delay=-0.5 complaint.quality=-0.7 leaving=-0.3 legal=-0.4 payment.disputed=2.2 payment.query=-0.4
hors 6.75 bad=1.1 complaint.delay=1.1 complaint.quality=3.3 good=-0.5 legal=-0.4 payment.delayed=3.0 payment.disputed=-0.4 payment.query=-0.5 payment.refused=2.6 praise=-0.5
hotel 6.53 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.6 growth=-0.5 leaving=-0.7 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=-0.3 praise=-0.4
huissi 6.35 bad=0.4 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=1.3 good=-0.5 leaving=-0.8 legal=1.7 meeting.off=-0.7 payment.refused=0.8 payment.sent=-0.3 praise=-0.5 reputation=-0.4
huit 6.53 bad=0.6 complaint.delay=1.8 complaint.neglect=1.3 complaint.quality=-0.9 escalation=1.2 good=-0.7 leaving=-0.4 legal=0.7 praise=-0.7 reputation=1.5
ici 5.31 bad=-0.7 complaint.cost=-0.8 complaint.neglect=-1.3 complaint.quality=-0.6 escalation=-0.7 good=1.5 growth=-0.8 leaving=1.6 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 praise=2.0 reputation=1.7 urgent=1.2
idee 7.04 bad=-1.1 complaint.cost=-1.2 complaint.quality=-0.7 good=-0.4 leaving=-0.4 praise=-0.4 reputation=-0.3
identi 7.04 bad=-0.6 complaint.neglect=-0.4 good=0.8 growth=1.4 leaving=-0.3 praise=0.9 reputation=-0.3
il 3.05 bad=-2.3 complaint.cost=-1.9 complaint.delay=1.6 complaint.neglect=-1.1 complaint.quality=-0.5 escalation=-1.4 good=-2.0 growth=0.9 leaving=-1.3 legal=-1.8 meeting.off=-1.2 payment.delayed=0.5 payment.disputed=-2.6 payment.promised=-0.8 payment.query=0.5 payment.refused=-0.5 payment.sent=1.1 praise=-2.8 reputation=-1.6 urgent=2.1
illisi 7.04 bad=0.4 complaint.cost=-1.0 complaint.delay=-0.3 complaint.quality=1.0 payment.query=2.7 payment.refused=-0.3
ils 5.31 bad=-1.1 complaint.neglect=-1.2 complaint.quality=0.5 escalation=-0.5 good=0.4 growth=0.7 leaving=-0.7 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.sent=-0.8 praise=0.5 urgent=1.0
imagin 6.35 bad=2.3 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=-1.6 complaint.quality=0.9 escalation=-0.6 good=-0.8 growth=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.5 payment.disputed=1.9 payment.refused=1.1 praise=-0.7 reputation=1.7
impati 7.04 bad=1.1 complaint.delay=1.7
impaye 6.75 bad=2.3 complaint.cost=1.9 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=1.3 good=-0.8 growth=-0.4 leaving=-0.5 payment.disputed=3.0 payment.promised=-0.6 payment.query=-0.4 payment.refused=4.6 praise=-0.8
impose 7.04 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.4 leaving=1.5 payment.refused=-0.3
impots 6.53 complaint.delay=2.8 complaint.neglect=-0.5 complaint.quality=-0.9 growth=-0.5 leaving=-0.8 meeting.off=-0.4 payment.refused=-0.6 reputation=-0.8
impres 6.06 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=-1.1 escalation=-0.4 good=0.8 growth=-1.0 leaving=1.0 legal=-0.9 payment.refused=-0.5 payment.sent=-0.3 praise=0.9 reputation=-1.4 urgent=-0.4
imprim 5.25 bad=-1.2 complaint.cost=-1.9 complaint.delay=-1.2 complaint.quality=0.4 escalation=-0.5 good=-1.5 leaving=-2.1 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-1.4 urgent=0.3
indemn 6.53 bad=-1.2 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.4 escalation=-0.3 good=-0.5 leaving=-0.4 legal=1.5 payment.delayed=0.9 payment.disputed=-0.7 payment.promised=1.4 payment.refused=-0.6 praise=-0.4 reputation=-0.4
indiqu 6.06 bad=1.1 complaint.cost=0.4 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=0.6 good=-1.3 growth=-0.5 legal=0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.query=1.8 payment.refused=2.6 payment.sent=2.0 praise=-1.2 reputation=-0.4
inexec 7.04 bad=0.9 complaint.delay=2.9 complaint.neglect=-0.3 complaint.quality=1.0 leaving=1.1 legal=3.3 payment.refused=1.3
infilt 7.04 bad=0.5 complaint.neglect=-0.4 complaint.quality=1.7 legal=1.0
info 6.75 bad=-0.6 complaint.quality=-0.6 good=-0.5 legal=-0.3 praise=-0.5 urgent=-0.7
infoge 7.04 bad=1.3 complaint.delay=-0.4 complaint.quality=-0.4 leaving=2.6
inform 5.31 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=0.5 escalation=3.7 growth=-0.9 leaving=2.8 legal=1.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 reputation=1.4 urgent=-0.4
initia 7.04 bad=-0.4
injoig 7.04 bad=0.9 complaint.quality=-0.5 good=-0.4 leaving=-0.4 praise=-0.5 reputation=2.4
injonc 7.04 bad=0.7 complaint.delay=1.9 complaint.quality=-0.6 leaving=-0.7 legal=2.4 payment.refused=-0.4
inscri 6.75 bad=0.6 complaint.quality=0.9 good=-0.5 growth=-0.4 praise=-0.4 urgent=1.2
inspec 6.75 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.5 good=1.8 growth=-0.9 leaving=-0.5 meeting.off=0.7 praise=2.1 reputation=-0.3
instal 6.75 complaint.quality=0.6 leaving=0.6 reputation=1.0
instru 6.53 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.5 growth=-0.5 leaving=-0.7 legal=-0.5 payment.promised=-0.5 payment.refused=3.0 praise=-0.4 reputation=-0.7
integr 6.75 bad=1.0 complaint.cost=-0.3 complaint.delay=1.1 complaint.quality=1.9 legal=1.6 payment.refused=-0.3 praise=-0.3
intere 6.06 bad=-1.0 complaint.cost=-0.5 complaint.neglect=1.6 escalation=-0.4 good=-0.8 growth=-0.5 leaving=-0.5 payment.query=-0.3 payment.refused=1.4 praise=-0.8 reputation=1.2
interi 6.75 bad=-1.2 complaint.quality=-0.6 good=-0.4 leaving=-0.5 payment.delayed=1.7 payment.promised=2.1 payment.refused=-0.8 praise=-0.4
interl 6.53 bad=2.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=5.3 complaint.quality=-0.5 good=-0.9 growth=-0.4 leaving=-0.4 legal=0.6 praise=-1.0 reputation=-0.3
intern 5.94 bad=0.3 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=0.8 escalation=1.0 good=-1.1 growth=-0.6 leaving=4.3 legal=-0.8 payment.query=-0.4 payment.refused=-0.5 urgent=-0.3
interr 7.04 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 legal=-0.4 payment.refused=-0.5 urgent=3.2
interv 6.35 bad=1.2 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=2.5 growth=-0.8 leaving=-0.7 legal=-0.5 payment.disputed=-0.4 payment.refused=1.6 payment.sent=-0.6 praise=0.5 urgent=5.7
inutil 6.06 bad=3.8 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=2.1 escalation=-0.3 good=-1.2 growth=-0.5 leaving=5.1 legal=-0.4 meeting.off=1.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=1.3 payment.sent=-0.6 praise=-1.3 reputation=-0.6
invers 7.04 bad=1.6 complaint.neglect=1.5 complaint.quality=2.4 good=-0.4 leaving=0.7 praise=-0.4
invita 7.04 bad=-0.6 complaint.delay=1.6 complaint.quality=0.5 meeting.off=3.3 urgent=2.2
invite 6.75 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 good=1.4 leaving=-0.4 praise=1.3 reputation=2.0
ira 6.75 complaint.delay=-0.5 complaint.quality=1.8 good=-0.4 leaving=1.0 payment.delayed=-0.3 payment.refused=0.8 praise=0.6
irait 7.04 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.4 growth=2.0 leaving=-0.3 meeting.off=2.7
j'ai 3.29 bad=0.9 complaint.cost=0.9 complaint.delay=1.5 complaint.neglect=3.3 complaint.quality=1.0 escalation=1.9 good=-1.9 growth=-1.4 leaving=-0.4 legal=0.8 meeting.off=0.5 payment.delayed=-2.0 payment.disputed=0.4 payment.promised=1.3 payment.refused=0.8 payment.sent=2.7 praise=-2.1 reputation=3.7 urgent=-0.5
j'en 6.20 bad=-0.7 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=0.7 escalation=2.1 good=-1.0 growth=-0.4 leaving=-0.4 legal=-0.8 payment.disputed=1.0 payment.refused=0.5 praise=-0.9
janvie 5.25 bad=-0.8 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=-0.3 escalation=-1.5 good=-1.6 growth=1.0 leaving=2.9 legal=-1.4 meeting.off=-0.5 payment.delayed=1.8 payment.disputed=2.7 payment.promised=2.0 payment.refused=0.8 payment.sent=-0.7 praise=-1.6 urgent=-0.6
je 2.28 bad=1.5 complaint.cost=-0.8 complaint.delay=-1.5 complaint.neglect=1.9 complaint.quality=-2.3 escalation=1.4 growth=-0.5 leaving=1.1 legal=-2.1 meeting.off=4.4 payment.delayed=2.2 payment.disputed=2.2 payment.promised=3.1 payment.query=-0.4 payment.refused=2.4 payment.sent=-1.3 reputation=1.5 urgent=-0.5
jean 7.04 good=-0.5 praise=-0.5
jeter 7.04 complaint.delay=0.8 complaint.neglect=0.7 escalation=1.1
jeudi 4.45 bad=-2.6 complaint.cost=-1.1 complaint.delay=-1.7 complaint.neglect=-1.3 complaint.quality=-1.4 escalation=-0.6 good=-1.2 growth=-1.2 leaving=-1.7 legal=-0.9 meeting.off=1.7 payment.disputed=-0.7 payment.promised=1.1 payment.query=-0.8 payment.refused=-1.4 payment.sent=1.9 praise=-1.0 reputation=-1.0 urgent=-0.9
joindr 7.04 bad=0.3 complaint.quality=-0.4 legal=0.5 payment.query=1.4
joint 4.88 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.7 growth=-0.4 leaving=-1.1 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.6 payment.sent=1.3 praise=-0.8 reputation=-0.6
jointe 6.53 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.5 growth=-0.5 leaving=-0.5 legal=-0.3 payment.delayed=-0.4 praise=-0.4
jouabl 7.04 bad=-0.7 complaint.quality=-0.3 payment.delayed=1.5 urgent=1.1
joue 7.04 bad=-0.4 complaint.quality=-0.6 good=0.7 growth=1.9 leaving=-0.6 praise=0.6
jouer 7.04 bad=0.4 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=-0.4 leaving=1.9 legal=-0.4 meeting.off=-0.3 payment.delayed=1.1 payment.promised=1.0 payment.refused=-0.4
jour 4.96 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-1.9 complaint.quality=1.2 escalation=0.4 good=-0.9 growth=-0.5 leaving=-1.5 legal=0.9 meeting.off=2.0 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.7 payment.query=1.7 praise=-0.5 reputation=-1.3 urgent=-0.7
journa 5.94 bad=-1.1 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=-1.2 complaint.quality=-0.8 escalation=-0.5 good=-1.0 growth=-0.7 leaving=-0.8 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.8 reputation=1.0 urgent=2.9
journe 5.58 bad=-0.9 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=2.3 complaint.quality=-1.1 escalation=-0.5 good=0.8 growth=-0.7 leaving=-0.7 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.8 praise=0.8 reputation=0.3 urgent=1.5
jours 4.77 complaint.cost=-0.4 complaint.delay=3.8 complaint.neglect=1.1 complaint.quality=0.9 escalation=-0.3 leaving=-1.6 legal=0.8 payment.delayed=1.8 payment.disputed=-0.9 payment.promised=2.5 payment.query=1.5 payment.refused=-1.1 payment.sent=1.1 praise=0.6 reputation=-1.5 urgent=-1.3
judici 6.75 bad=-0.7 escalation=-0.4 leaving=-0.3
juge 5.31 bad=1.2 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.9 escalation=-0.9 good=-1.5 growth=-0.6 leaving=-1.1 legal=6.0 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.7 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.4 praise=-1.4 reputation=-1.2 urgent=-0.6
jugeme 6.53 bad=-0.6 complaint.quality=-0.3 good=-0.3 legal=-0.4 payment.refused=-0.4 praise=-0.3
juille 6.06 bad=0.6 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=0.6 growth=0.3 leaving=0.3 meeting.off=1.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=1.7 payment.refused=-0.5 reputation=0.9
juin 5.31 bad=0.7 complaint.delay=2.4 complaint.neglect=1.1 escalation=-0.7 good=1.4 growth=-0.6 leaving=2.5 legal=1.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.7 praise=2.0 urgent=-0.3
jure 7.04 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.promised=3.1 payment.sent=-0.6 praise=-0.6 urgent=-0.7
juridi 5.58 bad=2.6 complaint.cost=-0.6 complaint.delay=1.8 complaint.neglect=-1.1 complaint.quality=1.2 escalation=0.9 good=-1.5 growth=-0.7 leaving=-1.3 legal=5.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.sent=-0.5 praise=-1.5 reputation=-1.2 urgent=-0.4
jurist 6.06 bad=1.2 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=1.3 complaint.quality=1.2 good=-0.5 legal=3.0 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.5 praise=-0.5 reputation=-0.4
jusqu' 5.05 bad=-1.6 complaint.cost=-1.0 complaint.delay=1.2 complaint.neglect=-1.7 escalation=-0.8 good=1.0 growth=0.3 leaving=-0.8 legal=-1.5 meeting.off=-1.0 payment.delayed=2.2 payment.disputed=-0.9 payment.promised=-0.9 payment.query=-0.6 payment.refused=3.5 payment.sent=-0.8 praise=1.7 reputation=-1.0 urgent=-0.6
juste 5.43 bad=-0.6 complaint.cost=-0.8 complaint.delay=0.5 complaint.neglect=2.0 complaint.quality=-1.5 escalation=-0.6 good=1.3 growth=-0.7 leaving=-0.8 legal=-0.9 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=-0.7 payment.promised=0.7 payment.query=0.3 payment.refused=-0.8 payment.sent=-0.5 praise=1.4 reputation=-1.1 urgent=-0.4
justic 6.06 bad=1.8 complaint.cost=-0.3 complaint.neglect=-1.3 complaint.quality=1.3 escalation=-0.6 good=-0.6 growth=-0.7 leaving=-1.0 legal=5.1 payment.refused=0.7 praise=-0.6 reputation=-0.8 urgent=-0.4
justif 6.75 bad=-0.3 complaint.cost=2.2 complaint.neglect=-0.6 complaint.quality=-1.4 good=-0.4 leaving=-0.5 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.9
karim 6.75 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.4 growth=0.8 leaving=-0.8 praise=0.4 reputation=-0.6
kermes 7.04 bad=-0.9 complaint.quality=-0.6 good=-0.8 payment.refused=-0.3 praise=-0.6
l'a 5.01 bad=-2.0 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.3 good=1.2 growth=-0.8 leaving=-0.7 legal=-0.9 payment.refused=-1.3 praise=1.6 reputation=-1.0
l'ai 5.94 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.5 escalation=-0.4 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=2.3 payment.sent=-0.6 praise=0.5 reputation=-0.9 urgent=-0.3
l'an 6.06 bad=-1.3 complaint.cost=0.7 complaint.delay=-1.2 complaint.neglect=0.5 complaint.quality=-0.5 escalation=-0.4 good=-0.6 growth=0.8 leaving=2.0 legal=-0.5 payment.query=-0.4 payment.refused=-0.7 praise=-0.6 reputation=0.5
l'on 7.04 bad=0.5 complaint.cost=1.8 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=1.4 escalation=1.4 good=-0.3 leaving=-0.6 praise=-0.4 reputation=1.8
la 1.67 bad=-3.5 complaint.cost=0.7 complaint.delay=-1.8 complaint.neglect=-2.6 complaint.quality=-1.9 escalation=-1.1 good=0.4 leaving=0.4 legal=-1.5 meeting.off=1.1 payment.delayed=2.0 payment.disputed=1.4 payment.promised=3.2 payment.query=2.3 payment.refused=-0.9 payment.sent=0.6 urgent=-2.3
label 7.04 bad=0.3 complaint.cost=-0.4 complaint.neglect=3.1 complaint.quality=-0.5 escalation=-0.5 good=-0.4 praise=-0.3 reputation=1.2
lache 7.04 bad=0.5 complaint.delay=-0.4 complaint.quality=1.8 good=-0.6 leaving=-0.4 meeting.off=2.6 praise=-0.5
laissa 7.04 bad=-0.5 complaint.quality=-0.7 leaving=-0.4
laisse 4.81 complaint.cost=-1.6 complaint.delay=-1.1 complaint.neglect=0.8 complaint.quality=0.6 escalation=-1.2 good=-1.0 growth=-1.3 leaving=-0.9 legal=0.9 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.9 payment.refused=-1.3 payment.sent=-1.0 praise=-0.7 reputation=2.9 urgent=1.1
lancer 6.53 bad=-0.8 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.4 good=-1.1 growth=2.1 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.4 praise=-0.9 urgent=-0.4
le 1.66 bad=-2.8 complaint.cost=-1.6 complaint.delay=0.9 complaint.neglect=-1.7 complaint.quality=1.8 good=-2.3 growth=-1.7 leaving=-3.8 legal=-0.7 meeting.off=-1.0 payment.delayed=1.5 payment.disputed=1.1 payment.promised=2.9 payment.query=1.7 payment.refused=0.5 payment.sent=-0.7 praise=-1.3 reputation=-2.8 urgent=0.6
lecteu 6.75 bad=-1.0 complaint.quality=-0.7 good=-0.4 legal=-0.5 praise=-0.4 reputation=-0.5
lectur 6.75 bad=0.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=2.2 escalation=-0.6 good=-0.6 meeting.off=-0.7 payment.refused=1.3 praise=-0.5 reputation=1.8
les 2.48 bad=0.8 complaint.cost=-2.1 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=2.4 escalation=-1.0 growth=2.3 leaving=1.3 legal=0.4 meeting.off=-2.6 payment.delayed=-1.7 payment.disputed=-0.9 payment.promised=-2.7 payment.query=-0.4 payment.refused=-0.6 payment.sent=-1.0 praise=1.0 reputation=0.7 urgent=-0.8
lettre 5.10 bad=2.3 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=2.0 complaint.quality=0.3 good=-1.0 legal=0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=1.4 payment.refused=0.8 payment.sent=0.5 praise=-0.8 reputation=0.4 urgent=-0.5
leur 5.43 complaint.neglect=1.9 complaint.quality=0.7 escalation=0.6 good=0.9 growth=-1.2 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-1.0 payment.sent=-0.3 praise=2.0 reputation=3.0 urgent=-0.3
leurs 6.75 bad=-1.0 complaint.quality=-0.5 good=1.6 legal=-0.4 praise=1.6
levee 6.75 bad=0.8 complaint.delay=-0.7 complaint.quality=-0.6 leaving=-0.5 payment.refused=1.2 urgent=-0.4
libell 7.04 bad=-0.8 complaint.quality=-0.3 payment.query=1.7 payment.refused=-0.4 payment.sent=1.5
libere 6.53 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.6 growth=-0.4 leaving=0.5 legal=1.0 meeting.off=3.3 payment.disputed=-0.4 payment.refused=-0.3 payment.sent=1.8 praise=-0.6 urgent=-0.3
libre 7.04 bad=-0.9 complaint.quality=-0.6 leaving=-0.7 payment.sent=-0.4
libres 6.75 bad=-1.0 complaint.quality=-0.5 growth=-0.3 leaving=0.9
licenc 6.35 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.7 good=-0.4 leaving=1.0 praise=-0.4 reputation=-0.6 urgent=1.1
lien 5.20 complaint.cost=-0.3 complaint.quality=1.2 escalation=0.9 good=-0.5 leaving=-0.4 legal=-0.5 payment.disputed=-0.3 payment.query=1.4 payment.refused=-0.4 payment.sent=1.9 praise=-0.5 reputation=1.7
lieu 6.20 bad=-1.2 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.3 good=2.3 growth=4.0 leaving=-0.9 payment.disputed=-0.3 praise=-0.4 reputation=-0.7
ligne 5.01 complaint.cost=1.5 complaint.neglect=-1.1 complaint.quality=0.5 escalation=0.7 good=-1.3 growth=-1.0 legal=-1.3 meeting.off=-1.4 payment.delayed=-0.7 payment.disputed=3.9 payment.promised=-0.8 payment.query=-0.7 payment.refused=0.5 payment.sent=-0.6 praise=-1.0 reputation=1.4 urgent=-0.5
lignes 7.04 complaint.cost=1.4 complaint.neglect=0.5 leaving=0.6
lille 6.75 bad=-1.5 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-1.0 good=0.6 growth=1.2 leaving=-0.5 legal=-0.7 payment.refused=-0.4 praise=0.9
limite 6.75 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.4 good=-0.7 leaving=1.8 payment.query=2.6 payment.refused=-0.4 praise=-0.8 reputation=-0.4
linked 6.75 bad=0.8 complaint.cost=-0.4 complaint.neglect=1.9 good=-0.5 meeting.off=-0.4 payment.query=-0.4 praise=-0.5 reputation=1.3 urgent=2.7
liquid 7.04 bad=-0.9 complaint.quality=-0.6 escalation=-0.4 legal=-0.6
lisent 7.04 complaint.quality=1.8 good=0.8 praise=1.0 reputation=0.9
lisibl 7.04 bad=0.4 complaint.quality=1.0 growth=-0.5 leaving=1.6 payment.refused=-0.5
liste 6.53 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=-0.5 growth=-0.4 legal=-0.3 praise=-0.4 reputation=-0.5
lit 7.04 bad=-1.0 complaint.neglect=-0.4 good=1.0 leaving=-0.4 legal=-0.4 meeting.off=1.7 praise=1.1
litige 6.75 bad=-0.7 good=1.1 growth=2.0 payment.query=-0.5 praise=1.0 reputation=-0.3
litter 7.04 bad=1.0 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=2.3 payment.refused=1.6 reputation=1.0
livrab 7.04 bad=1.3 complaint.delay=3.0 complaint.quality=0.9 leaving=0.4 legal=-0.4 payment.refused=1.8
livrai 5.43 bad=-0.9 complaint.cost=0.6 complaint.delay=1.6 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.5 good=-1.4 growth=-0.6 leaving=-0.8 legal=1.2 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=3.1 payment.refused=-1.2 payment.sent=-0.7 praise=-1.3 reputation=0.9 urgent=-0.5
livre 5.74 bad=0.7 complaint.cost=1.0 complaint.quality=2.2 escalation=-0.5 good=1.5 growth=-0.7 leaving=-0.9 legal=-0.6 meeting.off=-0.9 payment.disputed=0.8 payment.promised=-0.7 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=1.6 urgent=-0.6
livrer 7.04 bad=1.4 complaint.delay=2.2 leaving=-0.4 legal=1.2 meeting.off=-0.3 urgent=1.7
livres 7.04 bad=-0.7 complaint.quality=-0.4 payment.query=3.9 payment.refused=-0.4
livret 6.53 complaint.neglect=-0.3 complaint.quality=1.0 escalation=2.4 good=1.5 praise=1.5 reputation=-0.4
livreu 6.53 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.7 good=0.4 growth=-0.4 leaving=-0.4 legal=-0.4 payment.promised=-0.3 payment.refused=-0.4 payment.sent=1.7 praise=0.5
local 6.20 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.4 good=-0.6 growth=-0.5 leaving=-0.6 legal=0.7 payment.promised=-0.5 praise=-0.5 reputation=-1.0 urgent=-0.4
locata 5.58 bad=-2.6 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.7 growth=0.8 leaving=-1.9 legal=-1.5 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 reputation=1.4 urgent=-0.4
locaux 7.04 bad=-0.6 complaint.cost=-0.5 leaving=-0.6
logici 5.66 bad=1.8 complaint.cost=-0.6 complaint.delay=-0.8 complaint.quality=4.6 escalation=1.5 good=-1.3 growth=-0.6 leaving=3.4 legal=1.5 meeting.off=1.1 payment.disputed=-0.4 praise=-1.3 reputation=-0.6 urgent=-0.3
logo 5.94 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=2.2 good=2.3 growth=0.9 leaving=-0.5 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=2.2 reputation=-0.5 urgent=1.2
loi 6.75 complaint.cost=-0.3 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=-0.6 growth=-0.3 payment.refused=-0.4
long 6.35 bad=-0.6 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=1.8 complaint.quality=-0.8 growth=0.8 leaving=0.4 payment.delayed=1.8 payment.refused=-0.3 praise=0.4 reputation=-0.7
longte 7.04 bad=1.0 complaint.cost=2.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.7 growth=-1.4 leaving=1.1 legal=-0.5 praise=-0.7
lotiss 6.75 bad=0.9 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.7 leaving=1.5 praise=-0.6 reputation=2.6
louche 7.04 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.6 reputation=-0.5
lu 6.75 bad=-1.2 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.4 escalation=0.5 good=1.1 leaving=-0.5 legal=-0.3 payment.refused=-0.3 praise=0.9
lui 4.71 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.2 escalation=0.8 good=0.7 leaving=1.7 legal=0.9 payment.disputed=-0.7 payment.promised=-0.8 payment.query=0.4 payment.refused=-1.4 praise=0.5 reputation=-0.6 urgent=-0.6
lumier 7.04 bad=-0.3 good=0.5 growth=1.3 praise=0.7
lundi 4.31 bad=-0.3 complaint.cost=-1.4 complaint.delay=3.2 complaint.neglect=-0.7 complaint.quality=-1.4 good=-2.2 growth=-1.4 leaving=-2.6 legal=0.4 meeting.off=2.7 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=2.6 payment.query=-1.0 payment.refused=-2.0 payment.sent=-0.9 praise=-2.0 reputation=0.6 urgent=1.2
lyon 6.35 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.8 growth=-0.8 leaving=1.2 legal=-0.5 payment.refused=-0.4 reputation=2.7
m 5.94 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=2.4 escalation=0.6 good=-1.0 growth=-0.8 leaving=-1.0 payment.delayed=-0.3 payment.disputed=0.8 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.7 praise=-0.8 urgent=-0.4
m'a 4.77 bad=1.4 complaint.delay=1.4 complaint.neglect=2.8 complaint.quality=1.3 escalation=-0.8 good=0.6 growth=-0.8 leaving=0.9 meeting.off=-0.8 payment.delayed=1.3 payment.disputed=-1.0 payment.promised=1.4 payment.query=-0.8 payment.refused=-0.7 payment.sent=-0.9 praise=0.9 reputation=-0.3 urgent=-0.7
m'en 6.53 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.6 legal=-0.5 payment.promised=3.2 payment.refused=-0.7 praise=-0.4 reputation=-0.4
ma 3.81 bad=-0.8 complaint.cost=-2.3 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=-1.0 escalation=0.9 good=3.4 growth=1.7 leaving=-0.6 meeting.off=0.3 payment.delayed=-0.6 payment.disputed=-1.6 payment.promised=-1.6 payment.refused=2.6 payment.sent=-1.0 praise=2.8 reputation=0.4 urgent=-1.4
machin 6.75 complaint.neglect=1.6 complaint.quality=-0.6 good=-0.4 leaving=-0.4 praise=-0.4 reputation=0.9
madame 5.66 bad=0.4 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=1.8 complaint.quality=1.3 escalation=2.8 good=-0.7 growth=-0.5 leaving=0.6 legal=0.9 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.9 praise=-0.7 reputation=1.5
magasi 6.75 complaint.cost=1.3 complaint.delay=0.7 complaint.quality=0.3 escalation=1.1 good=-0.6 growth=-0.4 praise=-0.5 reputation=-0.3
magazi 6.53 complaint.quality=1.4 good=-0.4 legal=0.6 reputation=1.6
mai 5.58 bad=-1.4 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=1.2 escalation=-1.1 good=-0.8 growth=0.3 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=0.7 payment.refused=-0.7 payment.sent=-0.3 praise=-0.6 reputation=-1.1 urgent=-0.5
mail 5.66 bad=0.4 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-1.2 complaint.quality=-1.5 escalation=-0.4 growth=0.6 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.9 payment.sent=-0.6 reputation=-0.9 urgent=1.3
mails 7.04 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.5 escalation=-0.4 good=0.4 leaving=-0.3 payment.refused=-0.5 reputation=-0.6
main 5.74 bad=1.1 complaint.cost=-0.5 complaint.delay=2.0 complaint.neglect=-0.8 complaint.quality=1.0 escalation=1.5 good=0.5 growth=-0.5 leaving=1.0 legal=2.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 praise=0.7 reputation=-0.8 urgent=-0.3
mains 6.75 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.4 good=1.8 growth=-0.3 leaving=0.6 legal=1.5 meeting.off=-0.5 praise=1.9
mainte 5.10 bad=0.8 complaint.cost=1.3 complaint.delay=1.0 complaint.neglect=1.4 escalation=-1.1 good=-2.3 growth=-0.3 legal=-0.6 meeting.off=-0.9 payment.delayed=-1.0 payment.disputed=0.3 payment.promised=1.5 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.6 praise=-2.3 urgent=-0.4
maire 6.06 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=3.2 escalation=1.7 good=-1.1 growth=-0.7 leaving=-0.9 legal=-0.7 praise=-1.0 reputation=1.9
mairie 5.58 bad=-2.0 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.3 escalation=-0.4 good=-0.4 growth=-0.7 leaving=-1.3 legal=1.3 payment.delayed=3.0 payment.disputed=-0.4 payment.promised=0.6 payment.query=-0.3 payment.refused=-1.0 payment.sent=1.0 praise=-0.4 reputation=-1.0 urgent=-0.4
mais 4.15 bad=-0.8 complaint.cost=1.1 complaint.delay=2.3 complaint.neglect=1.1 complaint.quality=0.6 escalation=0.9 good=1.4 leaving=-2.3 legal=1.3 payment.delayed=-1.4 payment.disputed=-0.5 payment.promised=-1.0 payment.refused=0.9 payment.sent=1.0 praise=1.5 reputation=-1.3 urgent=-0.4
maison 5.37 bad=-1.6 complaint.cost=-1.0 complaint.neglect=-1.3 escalation=-0.6 good=-0.4 growth=0.6 leaving=0.4 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.sent=-0.7 praise=0.7 reputation=1.1 urgent=-0.4
maitre 6.35 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=-0.6 leaving=-0.7 legal=3.0 payment.refused=0.7 reputation=-0.3 urgent=-0.4
mal 6.06 bad=2.3 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=3.8 escalation=-0.5 good=-1.1 growth=-0.4 leaving=-0.5 legal=-0.5 meeting.off=0.5 payment.disputed=0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.0
malfac 7.04 bad=0.7 complaint.delay=-0.4 complaint.quality=1.2 leaving=-0.3 legal=2.0
malgre 6.53 bad=0.8 complaint.cost=1.7 complaint.delay=-0.6 complaint.neglect=1.8 complaint.quality=0.7 good=0.6 growth=1.2 leaving=-0.5 payment.refused=1.2 praise=0.6
malheu 7.04 bad=-1.2 complaint.neglect=-0.4 leaving=1.6 meeting.off=1.7
manche 7.04 bad=-0.5 complaint.quality=-0.5
mandat 5.84 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=1.8 escalation=-0.4 good=-0.5 growth=0.9 legal=-0.8 meeting.off=-0.4 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=2.7 payment.sent=0.5 praise=-0.4 reputation=-0.3
mange 6.75 bad=-1.3 complaint.delay=-0.4 complaint.neglect=0.6 good=-0.5 growth=-0.4 leaving=-0.9 payment.query=2.6 payment.refused=-0.4 praise=-0.4 reputation=0.4
manque 5.74 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=-0.6 escalation=-0.5 growth=-0.6 leaving=-0.7 legal=1.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=3.1 payment.refused=-0.5 payment.sent=-0.9 praise=0.4 reputation=-0.7 urgent=1.9
maquet 6.35 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.4 good=1.3 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=-0.4 praise=1.7 reputation=-0.6 urgent=-0.5
marbre 7.04 bad=0.6 complaint.neglect=1.6 good=-0.3 reputation=1.2
marcha 6.75 bad=-0.3 complaint.delay=-0.3 good=1.7 growth=0.8 leaving=-0.5 payment.refused=0.8 praise=1.7
marche 5.37 bad=1.2 complaint.cost=-1.0 complaint.delay=0.7 complaint.quality=2.0 escalation=-0.7 good=-1.7 leaving=2.0 legal=-1.2 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.5 praise=-1.7 reputation=1.8 urgent=-0.3
mardi 5.10 bad=-1.2 complaint.cost=-1.2 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=0.6 escalation=-0.7 good=0.9 growth=-1.2 leaving=0.5 legal=-0.7 meeting.off=5.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.6 praise=1.0 reputation=0.6 urgent=-0.5
mari 6.35 bad=-1.1 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 good=1.1 leaving=1.1 legal=-0.9 payment.refused=-0.3 payment.sent=-0.3 praise=1.3 reputation=-0.5 urgent=1.5
mariag 6.53 bad=-1.0 complaint.cost=-0.5 complaint.neglect=-0.5 growth=-0.3 leaving=-0.9 meeting.off=2.1 praise=0.3 reputation=0.3
mariee 7.04 bad=1.0 complaint.quality=2.4 reputation=2.0
marque 6.53 bad=0.5 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=2.5 escalation=-0.3 good=-0.4 legal=-0.3 praise=0.5 reputation=0.7
mars 5.37 bad=-0.6 complaint.cost=0.9 complaint.delay=-1.1 complaint.quality=-1.3 escalation=-0.6 good=-1.8 growth=-0.8 leaving=3.2 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-1.1 payment.promised=-0.5 payment.query=2.2 payment.refused=-1.1 payment.sent=-1.0 praise=-1.8 reputation=-0.8 urgent=-0.4
match 7.04 bad=-0.3 good=-0.5 praise=-0.4
matern 6.53 bad=-0.7 complaint.delay=-0.6 complaint.quality=-0.5 good=1.5 growth=-0.5 leaving=-0.4 payment.refused=-0.4 praise=1.7
matin 4.74 bad=-1.3 complaint.cost=-1.2 complaint.delay=-0.7 complaint.quality=2.6 escalation=-0.9 good=-0.8 growth=-1.1 leaving=-1.0 legal=-1.3 meeting.off=2.6 payment.delayed=-1.3 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-1.4 payment.refused=-1.8 payment.sent=3.0 praise=-0.7 reputation=-1.7 urgent=3.3
matine 7.04 bad=-0.3 leaving=-0.6 meeting.off=0.8
matins 7.04 bad=-0.8 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=-0.5 escalation=-0.4 good=2.4 growth=3.4 payment.refused=0.7 praise=2.7 reputation=0.8
mauvai 6.20 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.7 good=1.6 growth=0.5 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=0.5 praise=1.7 reputation=-0.4 urgent=-0.4
me 3.62 bad=1.7 complaint.cost=2.1 complaint.delay=1.0 complaint.neglect=2.2 complaint.quality=-1.6 escalation=1.0 good=-2.9 growth=-2.0 legal=-1.2 meeting.off=-1.0 payment.delayed=-2.1 payment.disputed=-0.4 payment.promised=-0.8 payment.query=3.5 payment.refused=-0.7 payment.sent=-0.9 praise=-2.5 reputation=0.5 urgent=3.2
mechan 7.04 bad=-0.4 good=-0.3 legal=-0.4
mecont 7.04 bad=-0.6 reputation=-0.6
medeci 7.04 bad=-0.5
mediat 5.94 bad=0.9 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=-1.4 escalation=1.6 good=-0.8 growth=-0.7 leaving=-1.0 legal=2.1 meeting.off=-0.3 payment.disputed=1.2 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=-0.8 reputation=2.4 urgent=-0.3
meille 6.75 bad=-0.5 complaint.neglect=-0.4 complaint.quality=0.5 good=2.1 growth=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=-0.4
melang 7.04 bad=0.7 complaint.delay=-0.3 complaint.quality=1.2 escalation=2.6
membre 6.75 bad=1.7 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=2.0 escalation=-0.6 good=-0.8 legal=0.8 payment.refused=1.3 praise=-0.6 reputation=3.7
meme 4.15 bad=-1.6 complaint.cost=0.5 complaint.neglect=-1.0 good=2.1 growth=4.2 leaving=1.5 legal=-0.5 meeting.off=2.0 payment.delayed=0.6 payment.disputed=0.6 payment.promised=-1.2 payment.query=-1.3 payment.refused=-2.0 payment.sent=-1.2 praise=1.7 reputation=-1.0
memes 6.53 bad=1.6 complaint.delay=1.8 complaint.quality=2.4 good=-0.9 growth=1.3 leaving=-0.5 legal=1.3 payment.disputed=-0.4 payment.sent=-0.4 praise=-0.5 reputation=-0.3
memoir 7.04 bad=-0.5 complaint.quality=-0.4 good=0.4 praise=0.4
menace 6.35 bad=-1.8 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.3 growth=-0.3 leaving=-0.6 legal=-0.7 meeting.off=-0.5 reputation=-0.6
mensua 7.04 bad=0.5 complaint.delay=-0.4 complaint.quality=2.2 good=-0.7 leaving=1.9 payment.refused=3.0 payment.sent=3.1 praise=-0.6
mensue 6.75 bad=1.1 complaint.cost=1.0 complaint.neglect=2.3 complaint.quality=1.4 good=-0.4 leaving=0.4 payment.refused=1.2 praise=-0.4
mentio 6.53 complaint.delay=-0.3 good=-0.6 payment.disputed=1.4 payment.query=1.8 payment.refused=-0.4 praise=-0.7 urgent=-0.3
menuis 6.75 bad=0.6 complaint.cost=-0.3 complaint.delay=3.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.3 growth=-0.8 leaving=-0.4 legal=-0.7 payment.refused=0.7 reputation=2.6
menus 6.35 bad=-0.8 complaint.cost=-1.1 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.6 escalation=-0.3 good=-0.6 growth=-0.5 leaving=-0.6 payment.disputed=1.2 payment.refused=-0.5 praise=-0.5 reputation=0.3
merci 3.36 bad=-2.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-3.5 escalation=-1.8 good=2.6 growth=-2.8 leaving=0.8 legal=-2.1 payment.delayed=-1.5 payment.disputed=3.3 payment.promised=-0.7 payment.refused=-2.1 payment.sent=-1.4 praise=3.2 reputation=-2.8 urgent=-0.6
mercre 5.74 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=-1.6 escalation=0.9 growth=-0.9 leaving=-1.5 legal=-0.5 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.8 urgent=-0.3
mere 5.58 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-1.3 escalation=-0.6 good=1.9 growth=0.6 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-1.3 praise=2.2 reputation=-0.8
merite 5.94 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.1 escalation=-0.4 good=5.2 growth=0.7 leaving=-0.9 legal=1.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=0.3 payment.sent=-0.6 praise=5.4
mes 4.43 bad=0.9 complaint.cost=0.9 complaint.delay=0.7 complaint.neglect=3.6 good=3.9 growth=-1.5 legal=-0.3 meeting.off=-1.7 payment.query=-0.9 payment.refused=0.9 payment.sent=-1.1 praise=3.7 reputation=5.3 urgent=-0.7
messag 5.10 bad=-0.7 complaint.cost=-1.2 complaint.neglect=2.6 complaint.quality=-2.4 escalation=1.7 good=-1.1 growth=-1.0 legal=-1.2 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.8 payment.sent=-0.9 praise=-0.4 reputation=-0.7 urgent=-0.4
mesure 5.94 bad=0.6 complaint.cost=0.5 complaint.neglect=-1.1 complaint.quality=2.7 escalation=-0.3 good=0.7 growth=-0.5 leaving=-0.8 legal=0.3 meeting.off=-0.3 payment.disputed=1.1 payment.query=-0.3 payment.sent=-0.5 praise=0.9
metier 6.35 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=1.8 escalation=-0.4 good=1.4 growth=-0.3 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=1.4 reputation=1.3
metre 7.04 complaint.quality=0.5 payment.disputed=1.3
mets 6.20 bad=0.4 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=0.8 escalation=2.0 good=0.7 growth=0.7 legal=0.6 payment.refused=-0.6 praise=0.7 reputation=-0.4
mettez 7.04 bad=-0.5 good=-0.9 growth=2.9 praise=-0.8
metton 7.04 bad=1.3 complaint.delay=1.4 complaint.quality=2.1 leaving=0.5 legal=1.7
mettra 7.04 complaint.delay=1.0 complaint.neglect=0.6 escalation=1.4 good=-0.4 growth=-0.4 praise=-0.3 reputation=0.8
mettre 4.74 bad=-1.3 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.8 good=-1.2 growth=-1.0 leaving=0.7 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.4 payment.sent=-0.5 praise=-1.1 reputation=0.3 urgent=-0.5
mi 6.20 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.6 good=-0.6 growth=-0.3 leaving=-0.5 legal=1.3 payment.refused=-0.4 praise=-0.5 reputation=0.4
micro 7.04 bad=-0.3
midi 5.66 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 escalation=-0.5 good=0.8 growth=-0.6 leaving=-1.1 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=2.3 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.7 praise=0.8 reputation=-0.4 urgent=4.9
mien 6.06 bad=3.1 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=3.5 escalation=-0.5 good=-0.8 growth=-0.3 leaving=0.4 legal=2.6 payment.disputed=1.2 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.4 praise=-0.9 reputation=2.7 urgent=-0.4
mienne 6.75 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 payment.disputed=-0.5 payment.promised=1.7 payment.sent=-0.6 praise=-0.5 reputation=0.3
mieux 5.84 bad=-0.7 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=1.8 good=0.5 growth=-0.5 legal=0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 praise=0.7 reputation=-1.0
migrat 6.75 bad=-1.1 complaint.cost=1.2 complaint.delay=0.5 complaint.neglect=-0.6 escalation=0.9 good=2.0 leaving=-0.4 payment.refused=-0.4 praise=2.2 reputation=-0.4
mille 6.35 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=0.9 good=-0.7 growth=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.refused=0.5 praise=-0.7 reputation=1.2
millio 7.04 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.1 legal=-0.4 payment.disputed=-0.5 payment.refused=-0.3 praise=-0.3 reputation=3.1
minist 7.04 bad=-0.4 growth=-0.3
minute 5.66 bad=0.5 complaint.cost=-1.0 complaint.delay=0.9 complaint.neglect=1.0 complaint.quality=0.3 escalation=0.5 good=1.4 growth=-0.8 leaving=0.5 legal=-1.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.9 payment.sent=2.2 praise=1.2 reputation=1.6 urgent=-0.4
mis 5.66 bad=0.4 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=2.9 growth=-0.5 leaving=-1.6 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.4 reputation=-1.3
mise 5.58 bad=0.9 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-1.3 complaint.quality=2.1 escalation=-0.5 good=1.3 growth=0.9 leaving=-0.9 legal=1.4 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.7 reputation=-1.3 urgent=-0.5
mises 7.04 bad=-0.3 complaint.quality=-0.4
missio 6.75 bad=0.6 complaint.neglect=1.4 complaint.quality=-0.8 growth=1.3 payment.disputed=1.6 payment.refused=1.4 payment.sent=1.3
mme 5.01 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=1.1 escalation=-0.5 good=1.2 growth=2.3 leaving=-0.8 legal=1.0 meeting.off=-0.6 payment.promised=-0.4 payment.refused=-0.8 praise=1.2 reputation=-1.1
modele 6.20 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=1.7 escalation=-0.3 good=0.7 growth=-0.4 leaving=-0.5 legal=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=0.7 reputation=-0.8
modifi 6.75 bad=-0.4 payment.query=1.5
module 6.75 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.6 good=0.5 growth=0.7 leaving=-0.3 payment.refused=-0.3 praise=0.5
moi 4.00 bad=3.0 complaint.cost=0.6 complaint.neglect=4.3 complaint.quality=-0.9 escalation=2.5 good=-0.5 growth=0.9 leaving=-1.7 legal=1.0 meeting.off=-1.5 payment.disputed=1.1 payment.promised=1.3 payment.query=0.5 payment.refused=3.4 payment.sent=-0.4 praise=-1.4 reputation=3.9 urgent=4.6
moindr 7.04 bad=2.8 complaint.cost=3.2 complaint.neglect=-0.4 payment.delayed=-0.4 payment.query=-0.6 payment.sent=-0.4 reputation=2.1
moins 5.43 complaint.delay=-0.4 complaint.neglect=0.3 escalation=1.4 good=-1.6 growth=-1.7 leaving=0.5 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.4 praise=-1.5 reputation=0.6 urgent=-0.4
mois 4.21 bad=0.6 complaint.cost=0.5 complaint.delay=2.8 complaint.quality=-0.9 escalation=1.7 good=-2.6 legal=-0.6 meeting.off=-1.3 payment.delayed=4.3 payment.promised=2.3 payment.query=2.3 payment.refused=-0.3 praise=-2.5 reputation=0.3 urgent=-1.0
moitie 5.58 bad=1.7 complaint.cost=2.8 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=3.5 escalation=-0.5 growth=-0.9 leaving=3.2 legal=-0.5 meeting.off=1.1 payment.delayed=1.3 payment.disputed=-0.6 payment.promised=1.5 payment.query=-0.6 payment.sent=-0.6 reputation=-0.8 urgent=-0.3
moment 5.94 bad=-0.8 complaint.cost=-0.5 complaint.quality=-0.8 good=-0.7 leaving=-1.1 legal=-0.4 meeting.off=1.1 payment.delayed=0.9 payment.promised=-0.7 payment.refused=-0.5 payment.sent=-0.4 praise=-0.7 reputation=-0.6
mon 3.47 complaint.delay=-0.8 complaint.neglect=2.5 complaint.quality=-1.3 escalation=-1.5 good=0.6 growth=0.6 leaving=1.6 legal=3.2 meeting.off=0.4 payment.delayed=-0.7 payment.disputed=-1.7 payment.promised=-1.4 payment.query=-1.4 payment.refused=1.2 payment.sent=0.4 reputation=1.7 urgent=-1.3
monde 5.10 complaint.cost=1.3 complaint.delay=-1.3 complaint.quality=-0.9 escalation=-0.6 good=0.4 growth=0.5 leaving=-1.6 legal=-1.1 meeting.off=1.1 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.7 payment.sent=-0.6 praise=0.5 reputation=2.1 urgent=-0.5
monnai 7.04 bad=0.8 complaint.cost=2.4 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.3 leaving=-0.4 meeting.off=-0.5 payment.query=-0.4 payment.refused=4.3 praise=-0.4
monsie 5.58 bad=0.3 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=0.4 complaint.quality=1.1 escalation=0.4 good=-0.5 growth=-0.8 leaving=0.9 legal=0.8 meeting.off=0.5 payment.disputed=-0.4 payment.refused=1.2 praise=-0.4
montag 7.04 bad=0.4 complaint.cost=1.0 complaint.delay=1.8 complaint.neglect=0.6 complaint.quality=-0.6 escalation=1.5 leaving=0.7 reputation=0.8
montan 6.20 complaint.cost=1.1 complaint.delay=-0.9 complaint.neglect=1.2 complaint.quality=-0.9 escalation=-0.9 good=-0.5 growth=-0.4 leaving=-0.7 legal=1.2 payment.disputed=4.3 payment.query=2.9 payment.refused=0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.9 urgent=-0.4
monte 6.75 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=-0.3 escalation=1.4 good=-0.3 reputation=0.8
montee 7.04 bad=-0.8 complaint.quality=-0.8 good=-0.5 legal=-0.5 praise=-0.5
monton 7.04 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=0.4 leaving=-0.4 payment.refused=1.1
montre 6.35 complaint.delay=0.6 complaint.neglect=-0.5 growth=-0.5 leaving=-0.6 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=0.5 reputation=1.9
moquet 6.53 bad=1.8 complaint.cost=0.7 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.8 leaving=0.5 meeting.off=-0.4 payment.promised=-0.4 payment.refused=0.9 payment.sent=-0.3 praise=-0.8
mort 7.04 bad=0.6 complaint.quality=1.0 good=-1.2 meeting.off=2.7 praise=-1.1 reputation=-0.3
morte 6.75 bad=1.7 complaint.delay=0.4 complaint.neglect=3.6 complaint.quality=-0.3 escalation=0.6 good=-0.8 leaving=-0.4 praise=-0.8 reputation=-0.6
mot 5.25 bad=-0.9 complaint.cost=0.7 complaint.delay=1.2 complaint.neglect=0.9 complaint.quality=-1.4 escalation=-0.7 good=2.4 leaving=-1.2 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.2 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.5 praise=2.8 urgent=2.8
mots 6.35 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=2.8 complaint.quality=-1.0 escalation=0.8 good=-1.2 growth=-0.5 leaving=1.2 legal=2.0 payment.refused=1.3 praise=-1.2 reputation=-0.6
moulin 7.04 bad=0.8 complaint.quality=1.3 good=-0.4 payment.refused=2.2
moyen 6.35 bad=-0.7 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=-0.9 escalation=-0.3 good=-0.5 leaving=-0.9 legal=-0.7 payment.delayed=-0.4 payment.refused=1.0 praise=-0.5
munici 6.53 complaint.delay=-0.4 complaint.quality=0.7 escalation=2.1 good=1.2 leaving=-0.5 legal=-0.7 praise=1.1 reputation=2.3
mur 6.35 bad=0.8 complaint.cost=-0.4 complaint.neglect=1.6 complaint.quality=0.6 escalation=-0.3 good=-0.4 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.refused=1.3 praise=-0.4 reputation=-1.2
musee 7.04 bad=-0.5 complaint.quality=0.6 good=0.9 meeting.off=1.4 praise=1.0 urgent=-0.4
musiqu 6.75 bad=-0.7 complaint.delay=0.7 complaint.neglect=0.4 complaint.quality=-0.6 escalation=1.3 good=1.5 growth=-0.3 leaving=-0.4 praise=1.6 reputation=0.6
mutuel 6.53 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-1.2 leaving=-0.4 legal=1.0 payment.refused=0.7 payment.sent=0.9 praise=-1.2 reputation=1.3
n 6.20 bad=-0.3 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.6 growth=-0.4 legal=-1.1 payment.promised=-0.3 payment.refused=0.6 payment.sent=1.2 praise=-0.6 reputation=-0.3
n'a 4.81 bad=1.0 complaint.cost=0.4 complaint.delay=0.4 complaint.quality=0.6 escalation=-1.0 leaving=-1.5 meeting.off=-1.2 payment.delayed=2.5 payment.disputed=4.3 payment.promised=1.9 payment.query=-1.1 payment.refused=2.7 payment.sent=-0.9 reputation=0.8 urgent=-0.5
n'ai 5.05 bad=0.6 complaint.delay=3.2 complaint.neglect=2.4 complaint.quality=-1.9 escalation=2.8 good=0.9 growth=-0.9 leaving=1.5 meeting.off=0.4 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=0.4 payment.query=2.7 payment.refused=-1.7 payment.sent=1.2 praise=1.1 reputation=-1.7 urgent=0.5
n'en 5.84 bad=1.3 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=0.7 escalation=-0.5 growth=-0.5 leaving=0.8 meeting.off=-0.6 payment.disputed=-0.4 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.5 reputation=1.9
n'y 5.43 bad=1.5 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=1.5 escalation=-0.5 good=0.4 growth=-0.7 leaving=3.4 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.6 praise=0.6 reputation=-0.9 urgent=1.4
nadege 7.04 bad=-0.6 good=0.8 payment.promised=1.4 praise=0.8
naissa 7.04 complaint.delay=0.6 complaint.quality=-0.6 reputation=1.5
nantes 6.75 bad=-0.7 complaint.delay=-0.3 leaving=1.0 reputation=-0.3
navre 7.04 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.4 payment.delayed=4.3 payment.promised=1.8 payment.refused=-0.6
ne 2.92 bad=1.0 complaint.cost=-0.7 complaint.neglect=1.0 complaint.quality=1.8 escalation=-1.8 good=-3.0 growth=-1.7 leaving=0.5 legal=0.8 meeting.off=1.7 payment.delayed=0.7 payment.disputed=2.6 payment.promised=-1.1 payment.query=0.8 payment.refused=4.3 payment.sent=-1.4 praise=-2.1 reputation=1.7 urgent=-1.5
negoci 7.04 complaint.cost=3.3 complaint.quality=-0.4 leaving=-0.3 legal=-0.4 meeting.off=3.2 reputation=-0.6
neige 7.04 bad=-1.0 escalation=-0.3 good=-0.4 leaving=1.8 meeting.off=2.2 payment.refused=-0.4 praise=-0.4
neuf 6.53 complaint.cost=1.2 complaint.delay=0.9 complaint.neglect=1.9 complaint.quality=-1.4 good=-0.8 leaving=0.5 payment.disputed=1.4 payment.refused=0.6 praise=0.5
ni 6.20 bad=-1.7 complaint.cost=-0.5 complaint.neglect=2.7 complaint.quality=-1.4 escalation=-0.5 good=0.5 leaving=1.8 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.4 payment.query=1.9 payment.refused=-0.3 praise=0.7 reputation=-0.6
niveau 6.75 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-1.5 complaint.quality=1.0 escalation=0.7 good=-0.3 leaving=-0.6 payment.refused=1.8 reputation=-0.3
noel 5.94 complaint.cost=-0.7 complaint.delay=3.4 complaint.neglect=-0.8 complaint.quality=1.2 escalation=-0.4 growth=-0.5 leaving=0.6 meeting.off=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=2.1 payment.sent=-0.3 praise=1.3 reputation=-0.6
nom 4.88 bad=2.1 complaint.cost=-0.4 complaint.delay=-2.0 complaint.neglect=-0.3 complaint.quality=1.4 escalation=0.4 growth=1.9 leaving=-0.7 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=2.4 payment.promised=-0.5 payment.query=0.4 payment.refused=0.4 payment.sent=-0.9 praise=-1.5 reputation=1.0 urgent=-0.6
non 4.92 bad=0.7 complaint.cost=1.3 complaint.delay=-1.0 complaint.neglect=-1.5 escalation=-0.9 good=-1.0 growth=0.5 leaving=-1.7 legal=-0.7 payment.delayed=-1.0 payment.disputed=7.7 payment.promised=0.8 payment.refused=3.7 payment.sent=-1.1 praise=-1.0 reputation=-1.3 urgent=-0.5
nord 6.75 bad=2.0 complaint.delay=2.7 complaint.quality=-0.4 good=-0.4 leaving=-0.3 reputation=3.1
normal 7.04 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.3 praise=-0.4 reputation=-0.5
nos 3.80 bad=-1.0 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=0.8 good=-1.0 growth=-1.3 leaving=2.5 legal=1.2 meeting.off=-1.6 payment.delayed=0.9 payment.disputed=-1.6 payment.promised=-1.2 payment.refused=-1.1 payment.sent=-0.6 praise=-0.7 reputation=-2.4
notair 5.66 bad=-1.2 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.8 good=-0.4 growth=-0.6 leaving=-1.0 legal=-0.7 meeting.off=-0.6 payment.delayed=1.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.6 reputation=-0.7 urgent=1.9
note 5.50 bad=-0.7 complaint.cost=0.7 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=-1.9 escalation=-0.6 good=-1.2 growth=-1.1 leaving=-1.2 legal=-1.0 meeting.off=-0.5 payment.delayed=1.9 payment.disputed=1.9 payment.promised=3.2 payment.query=-0.4 payment.refused=2.6 payment.sent=2.9 praise=-1.0 reputation=-0.8 urgent=-0.6
noter 7.04 bad=-0.4 good=-0.6 leaving=-0.4 praise=-0.6
notes 6.75 bad=-0.6 complaint.cost=-0.4 complaint.neglect=1.1 good=-0.5 meeting.off=2.3 praise=-0.5 reputation=-0.4
notice 6.75 bad=-0.4 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=-0.3 escalation=1.1 good=-0.5 legal=-0.4 praise=-0.3 reputation=-0.3
notifi 6.20 bad=0.9 complaint.delay=1.1 complaint.neglect=-0.9 complaint.quality=-1.3 escalation=-0.5 good=-0.6 growth=-0.6 leaving=2.9 legal=3.0 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=-0.6
notre 3.15 bad=-0.6 complaint.delay=-1.6 complaint.neglect=-1.4 complaint.quality=-0.7 escalation=3.0 good=-2.8 growth=-0.6 leaving=-0.5 legal=0.5 meeting.off=3.4 payment.delayed=-1.0 payment.promised=-1.3 payment.query=1.1 payment.refused=-2.5 payment.sent=-1.3 praise=-2.4 reputation=-1.1 urgent=-1.0
nous 2.69 bad=2.4 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-2.2 good=-2.0 growth=3.2 leaving=5.5 legal=1.9 meeting.off=-0.9 payment.delayed=0.6 payment.disputed=-0.5 payment.promised=0.7 payment.query=-2.4 payment.refused=2.9 payment.sent=-1.7 praise=-1.9 reputation=-2.5 urgent=-0.4
nouvea 5.05 bad=-2.1 complaint.cost=-1.0 complaint.delay=-1.4 complaint.quality=0.6 escalation=-0.8 good=2.6 growth=2.3 leaving=1.1 legal=-1.0 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.refused=-1.1 payment.sent=-0.9 praise=1.9 reputation=-1.0 urgent=-0.4
nouvel 5.01 bad=-1.0 complaint.cost=-1.6 complaint.delay=-1.2 complaint.neglect=-1.4 complaint.quality=-1.8 escalation=-1.4 growth=2.6 leaving=0.7 legal=2.3 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=1.0 payment.promised=-0.9 payment.query=2.4 payment.refused=-1.1 payment.sent=0.3 praise=0.6 reputation=-1.2 urgent=-0.5
novemb 5.94 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.quality=-1.2 escalation=-0.7 good=-0.7 leaving=-1.2 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=4.5 payment.query=0.6 payment.sent=-0.4 praise=-0.8 reputation=-0.5 urgent=-0.3
nuit 6.75 bad=0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.3 good=0.5 leaving=2.8 payment.refused=3.1 praise=1.6 reputation=-0.3
numero 5.05 bad=-1.2 complaint.cost=-0.8 complaint.neglect=-1.5 complaint.quality=-0.7 escalation=1.4 good=0.7 growth=0.5 leaving=-0.9 legal=-2.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=-0.8 payment.refused=-1.0 payment.sent=-0.9 praise=-0.4 urgent=1.8
objet 7.04 complaint.delay=-0.3 complaint.quality=-0.4 payment.disputed=1.5 payment.query=1.8
obliga 6.35 bad=2.0 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=0.5 escalation=-0.3 good=-0.5 growth=-0.4 leaving=-0.6 legal=4.6 meeting.off=1.6 payment.query=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.4
obteni 6.75 bad=1.4 complaint.delay=1.0 complaint.neglect=1.7 good=-0.6 leaving=3.2 legal=0.7 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=1.2 praise=-0.5
occupe 5.84 bad=-2.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-1.6 escalation=-0.7 good=0.8 growth=-0.4 leaving=1.3 legal=0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=4.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.9 praise=1.0 urgent=-1.2
octobr 6.06 bad=-1.2 complaint.cost=-0.4 complaint.delay=0.5 escalation=0.8 good=-0.8 growth=-0.4 leaving=-1.0 legal=-0.4 meeting.off=-0.4 payment.delayed=4.0 payment.promised=-0.3 payment.query=-0.3 payment.sent=3.2 praise=-0.8 reputation=-0.6
odile 7.04 bad=0.4 complaint.delay=0.9 complaint.quality=1.0
offres 6.20 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.4 growth=-0.5 leaving=1.7 legal=-0.5 payment.delayed=-0.6 payment.promised=-0.3 payment.refused=-0.7 praise=-0.4 urgent=1.1
ok 5.94 bad=-2.6 complaint.cost=-1.2 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=-0.4 good=-1.3 growth=-1.2 leaving=-0.4 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-1.2 reputation=-0.6 urgent=-0.5
on 2.85 bad=-2.2 complaint.cost=1.0 complaint.neglect=0.9 complaint.quality=-2.4 escalation=-3.1 good=0.5 growth=5.1 leaving=0.8 legal=-2.3 meeting.off=0.7 payment.delayed=0.4 payment.disputed=-3.4 payment.promised=3.4 payment.query=-2.6 payment.refused=-2.9 payment.sent=-3.3 praise=-0.8 reputation=-2.1 urgent=-2.1
ont 4.53 bad=-1.8 complaint.cost=0.8 complaint.neglect=1.1 complaint.quality=0.6 escalation=-0.5 good=5.3 growth=4.8 leaving=1.5 legal=1.5 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=-1.3 payment.promised=-0.7 payment.query=-0.7 payment.refused=-1.4 payment.sent=-0.9 praise=6.2 reputation=-1.8 urgent=-0.7
onze 6.75 complaint.cost=2.9 complaint.quality=1.4 good=-0.4 leaving=2.0 legal=0.3 payment.refused=-0.3 praise=-0.4
opposi 6.53 bad=1.9 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=1.6 good=-0.6 growth=-0.3 leaving=-0.3 legal=-0.4 meeting.off=-0.3 payment.refused=4.2 payment.sent=-0.5 praise=-0.4 reputation=-0.6
option 6.35 bad=-0.7 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=-1.4 escalation=-0.5 good=-0.5 growth=1.4 leaving=-0.5 payment.delayed=-0.4 payment.disputed=3.4 payment.query=-0.3 payment.refused=0.6 payment.sent=-0.3 praise=-0.3 reputation=0.7 urgent=2.2
orange 7.04 bad=-0.8 complaint.neglect=-0.3 escalation=-0.5 good=-0.4 leaving=2.0 praise=-0.3
ordonn 6.53 bad=1.3 complaint.delay=1.2 good=-0.7 growth=-0.3 leaving=-0.5 legal=1.5 payment.promised=-0.7 payment.query=-0.4 payment.sent=1.1 praise=-0.7
ordre 6.35 bad=0.3 complaint.cost=-0.5 complaint.delay=0.5 complaint.quality=0.7 escalation=1.6 good=-0.5 growth=-0.4 leaving=-0.5 legal=-1.2 meeting.off=-0.9 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.8 payment.refused=1.0 payment.sent=4.6 praise=-0.6 reputation=1.4 urgent=-0.3
oreill 7.04 bad=1.4 complaint.neglect=-0.8 complaint.quality=0.8 good=-0.7 growth=-0.3 leaving=1.4 praise=-0.6 reputation=2.3
organi 6.53 complaint.delay=1.0 complaint.quality=0.5 escalation=-0.3 good=-0.5 growth=-0.3 leaving=0.4 legal=-0.4 praise=-0.5
origin 6.53 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 leaving=-0.3 legal=1.4 payment.disputed=1.2 payment.query=0.7 payment.refused=-0.4 praise=-0.6 reputation=-0.4
orthog 6.53 bad=1.8 complaint.quality=3.3 good=-0.9 leaving=-0.4 praise=-0.8 reputation=-0.6 urgent=-0.3
ou 4.17 complaint.cost=0.4 complaint.delay=0.3 complaint.neglect=1.3 complaint.quality=-1.9 escalation=1.0 good=-2.1 growth=-1.0 leaving=-0.4 meeting.off=-0.5 payment.delayed=-1.6 payment.disputed=0.4 payment.promised=-0.3 payment.query=6.8 payment.sent=-0.8 praise=-1.4 reputation=1.9 urgent=2.0
oublie 6.20 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.0 good=1.1 growth=-0.4 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.query=-0.5 payment.refused=-0.7 praise=1.0 reputation=-0.9 urgent=-0.4
ouest 6.75 complaint.quality=-0.8 good=-0.4 leaving=-0.4 legal=-0.4 praise=-0.3 reputation=1.1
oui 6.20 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 escalation=-0.3 growth=0.7 legal=-0.4 payment.disputed=-0.6 payment.refused=-0.9 payment.sent=1.1
ouvert 6.06 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=2.3 complaint.quality=0.4 good=2.3 growth=0.9 leaving=-0.6 payment.delayed=-0.3 payment.refused=0.4 payment.sent=-0.5 praise=0.8 reputation=-0.7
ouvre 6.35 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=1.1 good=0.6 growth=1.1 leaving=-0.5 legal=-0.5 payment.disputed=-0.3 payment.sent=-0.4 praise=-0.6 reputation=-0.8 urgent=2.8
ouvrie 6.75 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.9 escalation=2.1 good=2.6 growth=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.refused=-0.4 praise=2.4 reputation=-0.6 urgent=-0.4
ouvrir 6.35 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.5 good=0.5 growth=-0.4 leaving=0.6 legal=1.6 praise=0.8 reputation=-0.6
page 4.21 bad=-1.7 complaint.delay=-1.8 complaint.quality=-2.0 escalation=-1.6 good=0.5 growth=-1.6 leaving=-1.8 legal=-0.9 meeting.off=-0.8 payment.delayed=-1.2 payment.promised=-0.7 payment.query=-1.3 payment.sent=-0.9 praise=0.3 urgent=0.5
pages 6.06 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=0.5 growth=-0.6 leaving=-0.6 legal=-0.4 payment.disputed=1.3 payment.refused=0.7 praise=0.3 reputation=1.7
paie 5.20 bad=-0.8 complaint.cost=2.4 complaint.neglect=-1.7 complaint.quality=-1.4 escalation=0.3 good=-1.1 growth=-0.6 leaving=1.0 legal=-1.2 meeting.off=-0.6 payment.disputed=-1.1 payment.promised=2.8 payment.query=-0.7 payment.refused=-0.8 payment.sent=-1.0 praise=-1.0 reputation=-1.2 urgent=-0.7
paieme 4.68 bad=-1.5 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.6 good=-1.1 growth=-0.7 leaving=-1.3 legal=-0.8 meeting.off=-1.1 payment.delayed=2.0 payment.disputed=-1.2 payment.promised=1.5 payment.query=3.1 payment.refused=1.5 payment.sent=3.7 praise=-1.1 reputation=-1.0 urgent=0.4
paiero 7.04 bad=0.7 complaint.delay=1.3 complaint.quality=-0.3 leaving=-0.3 payment.promised=-0.3 payment.refused=1.8
palett 6.75 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.3 good=-0.8 growth=-0.5 legal=-0.4 meeting.off=-0.4 praise=-0.6
panne 5.84 bad=-1.3 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=1.0 good=-0.7 growth=0.5 leaving=1.0 legal=-0.5 meeting.off=3.2 payment.delayed=2.1 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.9 praise=-0.6 reputation=-0.7 urgent=2.6
pannea 6.20 bad=-0.6 complaint.cost=1.8 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.5 good=-1.1 growth=2.7 leaving=-1.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.9 reputation=-0.4
papier 5.58 bad=0.8 complaint.cost=-0.4 complaint.quality=-0.7 escalation=-0.5 good=-0.3 growth=-0.9 leaving=0.4 legal=2.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.3 reputation=1.5
paques 6.53 bad=0.8 complaint.cost=-0.3 complaint.delay=2.9 complaint.quality=0.5 good=-0.7 leaving=-0.5 legal=0.8 payment.refused=-0.4 praise=-0.6 reputation=-0.6
par 3.95 bad=2.3 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=2.3 complaint.quality=4.1 escalation=-1.1 good=0.6 growth=0.9 leaving=1.4 legal=2.5 meeting.off=-1.5 payment.promised=-0.8 payment.query=-0.5 payment.sent=1.7 praise=0.7 reputation=-0.4 urgent=2.3
paragr 5.37 legal=-0.8
parait 6.20 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.7 growth=-0.4 leaving=-0.4 payment.delayed=1.6 payment.refused=-0.5 payment.sent=-0.5 praise=-0.7 reputation=-0.7 urgent=-0.3
parce 6.06 bad=-0.8 complaint.cost=1.1 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=0.5 good=0.9 growth=0.9 leaving=-1.1 legal=-0.4 payment.refused=-0.4 praise=1.0 reputation=1.3
pardon 6.53 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.8 leaving=2.6 legal=-0.5 meeting.off=4.5 payment.refused=-0.6 payment.sent=-0.3 praise=-0.7 urgent=-0.3
parent 6.06 bad=-0.5 complaint.cost=-0.4 complaint.neglect=0.4 escalation=-0.4 good=0.4 growth=-0.6 legal=0.8 meeting.off=-0.4 payment.refused=-0.3 praise=0.3 reputation=-0.4
parfai 5.84 bad=-0.7 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=0.5 escalation=-0.4 good=2.0 growth=-0.6 leaving=-0.7 legal=1.1 meeting.off=-1.0 payment.disputed=-0.5 payment.promised=-0.3 payment.query=1.2 payment.refused=-0.9 payment.sent=0.3 praise=2.3 reputation=-0.8 urgent=-0.5
parkin 6.53 complaint.delay=1.3 complaint.neglect=-0.4 growth=-0.3 leaving=-0.3 legal=-0.3
parlai 7.04 bad=-0.3 complaint.neglect=0.8 complaint.quality=-0.4 legal=0.5 payment.refused=0.8 reputation=-0.4
parle 5.20 bad=-0.4 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=1.6 complaint.quality=-0.7 escalation=-0.8 growth=1.6 legal=-0.3 meeting.off=-0.6 payment.delayed=1.3 payment.disputed=-0.6 payment.sent=-0.5 praise=0.4 reputation=2.1 urgent=-0.4
parlen 7.04 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.6 good=1.9 leaving=0.6 praise=1.8
parler 5.84 bad=3.8 complaint.cost=-0.8 complaint.delay=0.8 complaint.neglect=6.4 complaint.quality=-0.7 escalation=-0.4 good=-1.6 growth=-0.5 leaving=0.5 legal=0.5 meeting.off=-0.8 payment.delayed=1.7 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 payment.sent=-0.5 praise=-1.5 reputation=4.4
parole 6.75 bad=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.1 growth=-0.4 leaving=-0.4 praise=1.2 reputation=0.6
pars 6.75 bad=0.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.6 good=-1.4 growth=-0.5 leaving=1.3 meeting.off=-0.4 payment.refused=-0.3 praise=-1.2 reputation=-0.5
part 4.96 bad=0.5 complaint.cost=0.9 complaint.delay=1.5 complaint.neglect=1.1 complaint.quality=-1.7 escalation=-1.1 growth=2.3 leaving=-0.5 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=2.1 payment.promised=3.7 payment.query=-0.9 payment.refused=-1.9 payment.sent=0.5 praise=-0.7 reputation=1.7 urgent=3.2
partag 6.53 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=0.6 good=-0.3 growth=-0.3 leaving=-0.4 legal=0.4 meeting.off=-0.4
parten 6.35 bad=-1.0 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-0.7 good=-0.9 growth=-0.6 leaving=0.7 legal=-0.4 payment.promised=-0.6 payment.refused=-0.5 praise=-0.8 reputation=-0.4 urgent=-0.3
parti 5.66 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.4 good=1.0 growth=0.5 leaving=-0.7 legal=-0.7 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-1.1 payment.refused=-1.1 payment.sent=8.8 praise=1.0 reputation=-0.5 urgent=-0.7
partic 6.75 bad=-1.2 complaint.quality=-0.4 good=-0.4 legal=-0.3 payment.sent=2.9 praise=-0.5 reputation=-0.3
partie 5.66 bad=1.1 complaint.cost=2.4 complaint.neglect=-0.5 complaint.quality=-2.0 escalation=-0.6 good=-0.7 growth=1.0 leaving=-0.6 legal=1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.8 payment.sent=4.3 praise=-0.3 reputation=0.6
partir 5.58 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=-1.4 complaint.quality=-0.9 escalation=-1.7 good=-1.4 growth=1.9 legal=2.4 meeting.off=-0.5 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=2.7 payment.query=-1.1 payment.refused=-1.0 payment.sent=1.9 praise=-1.4 reputation=-0.7 urgent=0.9
partis 6.75 bad=-0.4 complaint.quality=-0.6 good=-0.6 growth=-0.6 leaving=-0.3 praise=-0.6
parton 5.10 leaving=-0.9 legal=-0.6 payment.refused=-0.3 reputation=-0.5
parven 6.53 complaint.cost=-0.6 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.6 growth=-0.4 leaving=1.5 payment.disputed=-0.4 payment.refused=0.4 praise=-0.6
pas 4.13 bad=2.3 complaint.cost=2.1 complaint.delay=2.7 complaint.neglect=-0.6 complaint.quality=1.6 escalation=1.3 good=-0.6 growth=-1.5 leaving=-0.5 legal=-0.6 meeting.off=-0.9 payment.delayed=0.3 payment.promised=2.2 payment.query=-0.6 payment.refused=5.7 payment.sent=-1.8 praise=-0.3 reputation=-0.8 urgent=-1.2
passag 6.06 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 good=1.5 growth=0.7 leaving=-0.8 legal=-0.3 payment.promised=1.5 payment.sent=1.6 praise=1.7 reputation=-0.5
passe 4.50 bad=-1.1 complaint.neglect=-1.9 complaint.quality=-1.2 good=-1.1 leaving=2.5 legal=1.1 meeting.off=-1.6 payment.delayed=-0.9 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.9 payment.refused=-1.4 praise=-1.0 reputation=-0.7 urgent=2.6
passee 6.75 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=-0.7 good=0.6 leaving=-0.6 meeting.off=2.0 payment.refused=-0.4 payment.sent=1.5 praise=0.6 reputation=-0.4
passer 5.25 bad=-2.0 complaint.cost=-0.7 complaint.neglect=-1.4 escalation=-0.7 good=-1.4 growth=1.2 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=1.3 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.5 praise=-1.3 reputation=-1.0 urgent=0.5
passez 6.35 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-1.4 complaint.quality=-1.1 escalation=1.4 good=0.6 growth=-0.6 leaving=1.1 legal=-1.1 meeting.off=-0.3 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.5 praise=0.8 reputation=-0.7 urgent=-0.5
patien 5.84 bad=1.8 complaint.cost=-0.5 complaint.delay=2.9 complaint.neglect=1.0 complaint.quality=0.3 escalation=1.5 good=-0.4 growth=-1.0 leaving=0.6 legal=0.8 meeting.off=-0.3 payment.refused=0.3 praise=-0.4
patron 6.35 bad=0.6 complaint.delay=-0.4 complaint.neglect=1.8 escalation=4.1 good=-0.9 legal=-0.5 payment.query=-0.4 payment.refused=-0.5 praise=-0.9 reputation=-0.7 urgent=-0.5
pau 7.04 bad=0.7 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-0.5 good=-0.5 leaving=1.7 legal=0.8 praise=-0.4 reputation=-0.3
paul 6.75 bad=1.1 complaint.cost=2.5 complaint.delay=0.6 complaint.quality=-0.5 leaving=-0.4 payment.disputed=2.2 payment.refused=-0.4 praise=-0.3 reputation=1.1
paye 5.50 bad=-2.0 complaint.cost=1.2 complaint.delay=-1.4 complaint.neglect=0.7 complaint.quality=-0.6 escalation=-0.6 good=-1.2 growth=-0.7 leaving=-0.9 legal=-0.8 meeting.off=-1.1 payment.delayed=1.7 payment.disputed=-0.7 payment.promised=0.4 payment.query=1.7 payment.refused=-1.2 payment.sent=8.0 praise=-1.2 reputation=-1.0 urgent=-0.8
payer 5.58 bad=2.7 complaint.delay=-1.4 complaint.quality=5.4 escalation=-0.5 good=-1.9 growth=-1.0 leaving=-0.9 legal=-0.9 meeting.off=-0.4 payment.delayed=2.4 payment.disputed=2.2 payment.promised=0.6 payment.query=-0.5 payment.refused=7.1 payment.sent=-0.5 praise=-1.7 reputation=-0.9 urgent=-0.3
payes 6.75 complaint.neglect=-0.3 complaint.quality=0.7 leaving=-0.4 payment.delayed=1.9 payment.promised=2.5 payment.refused=-0.6 urgent=1.2
pdf 6.35 bad=1.5 complaint.cost=1.5 complaint.delay=1.0 complaint.quality=1.3 good=-0.5 leaving=-0.5 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.9 payment.sent=-0.4 praise=-0.5 reputation=-0.4 urgent=1.8
pdg 7.04 bad=0.6 complaint.delay=0.7 complaint.neglect=3.2 complaint.quality=-0.6 escalation=4.0 good=-0.4 leaving=-0.6 legal=-0.5 payment.refused=-0.4 reputation=0.5
peine 7.04 bad=1.2 complaint.neglect=3.9 complaint.quality=-1.0 leaving=-0.4 payment.refused=1.2
peintu 7.04 complaint.quality=0.4 leaving=-0.5 payment.disputed=1.3
penale 7.04 bad=-0.3 complaint.cost=-0.3 complaint.neglect=0.9 complaint.quality=-0.3 legal=0.5 payment.refused=1.1 reputation=-0.4
penali 6.53 bad=0.5 complaint.delay=0.9 complaint.neglect=-0.4 escalation=-0.7 good=-0.7 growth=-0.5 leaving=-0.5 legal=1.3 payment.disputed=2.0 payment.refused=0.9 praise=-0.6 reputation=0.7
penche 7.04 bad=2.4 complaint.quality=3.3 good=-1.1 praise=-1.1 reputation=-0.3
pendan 6.35 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-0.9 escalation=-0.4 good=2.0 leaving=-0.5 legal=-0.4 meeting.off=1.6 payment.refused=-0.5 payment.sent=1.0 praise=2.5 reputation=-0.6
penibl 7.04 bad=0.8 complaint.cost=3.2 complaint.quality=-0.5 payment.delayed=1.8 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.7
pense 7.04 bad=-0.8 complaint.quality=-0.7 good=2.4 payment.disputed=0.7 payment.promised=-0.3 praise=2.3
perdre 7.04 bad=1.0 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=-0.9 leaving=-0.4 reputation=-0.4
perdu 5.94 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=2.5 escalation=-0.8 good=0.4 growth=-0.5 leaving=0.8 legal=-0.5 payment.disputed=1.0 payment.query=2.7 payment.refused=-0.6 payment.sent=-0.4 praise=0.6 reputation=-0.7 urgent=-0.4
pere 6.53 complaint.delay=1.9 complaint.neglect=-0.6 complaint.quality=0.3 escalation=-0.3 good=1.2 growth=-0.5 leaving=-0.5 legal=1.5 payment.disputed=-0.3 payment.refused=-0.4 praise=1.7 reputation=-0.5
pergol 7.04 bad=-0.5 good=0.8 legal=-0.3 praise=0.8
period 6.35 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-1.1 good=-0.5 growth=-0.3 leaving=0.6 legal=-0.6 payment.delayed=-0.3 payment.refused=-0.7 praise=-0.6
perle 7.04 bad=-0.9 complaint.quality=-0.6 good=2.8 praise=2.9 reputation=-0.8
perman 5.10 bad=-0.4 leaving=-1.0 legal=-0.8 payment.refused=-0.4 reputation=-0.6
permet 6.35 bad=1.6 complaint.cost=1.9 complaint.delay=1.7 complaint.neglect=1.0 complaint.quality=1.6 escalation=0.4 good=0.4 growth=1.1 leaving=-0.6 legal=-0.6 payment.disputed=-0.4 payment.refused=0.7 praise=0.5 reputation=-0.6
permis 6.20 bad=-0.5 complaint.cost=-0.4 complaint.quality=-0.6 escalation=0.7 good=1.3 growth=2.0 leaving=-0.6 legal=-0.3 reputation=-0.4
person 4.53 bad=3.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=3.5 escalation=1.4 good=-1.4 leaving=0.6 legal=-2.0 meeting.off=-1.2 payment.disputed=3.2 payment.query=-1.1 payment.refused=2.3 payment.sent=-1.2 praise=-0.8 urgent=1.5
petit 4.88 bad=-4.3 complaint.cost=-1.9 complaint.delay=-0.7 complaint.quality=-2.8 escalation=-0.8 good=1.2 growth=1.8 legal=-1.5 meeting.off=2.9 payment.delayed=2.4 payment.disputed=-0.7 payment.promised=1.3 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.7 praise=1.5 reputation=-1.6 urgent=-0.5
petite 5.31 bad=-0.4 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=-0.7 escalation=-0.6 good=-0.6 growth=-0.3 leaving=1.7 legal=0.6 meeting.off=0.5 payment.delayed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 reputation=1.2 urgent=-0.4
petits 6.75 good=0.6 growth=1.3 payment.sent=1.3 praise=0.9
peu 4.85 bad=-1.8 complaint.cost=0.9 complaint.delay=-2.3 complaint.neglect=-1.5 complaint.quality=1.0 escalation=-0.6 growth=-1.0 leaving=-1.6 legal=-1.0 meeting.off=-0.8 payment.delayed=2.9 payment.disputed=0.7 payment.query=-1.1 payment.refused=-1.5 payment.sent=0.4 reputation=-1.0 urgent=-0.9
peur 6.75 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=-0.3 good=1.0 leaving=-0.4 legal=1.0 praise=0.9
peut 5.05 bad=-2.6 complaint.cost=-0.4 complaint.delay=-1.2 complaint.quality=-2.0 escalation=-0.6 good=-1.6 growth=-1.0 leaving=-1.8 legal=-1.6 meeting.off=3.3 payment.delayed=0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.7 praise=-1.5 reputation=1.0
peuven 6.75 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.7 good=-0.4 praise=-0.4
peux 5.94 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=-0.4 good=-1.3 growth=-0.4 leaving=-0.7 legal=-0.5 meeting.off=-0.5 payment.delayed=3.1 payment.disputed=-0.4 payment.promised=0.8 payment.refused=-0.8 payment.sent=-0.5 praise=-1.2 reputation=-0.7 urgent=-0.4
pharma 7.04 bad=0.3 complaint.quality=1.0 good=0.9 growth=1.1 leaving=-0.5 praise=1.1
phase 7.04 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.4 good=1.2 growth=4.5 praise=1.5
photo 5.58 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=-0.4 good=-1.0 growth=-0.8 leaving=-0.9 legal=0.4 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-0.8 reputation=-0.4 urgent=-0.5
photoc 7.04 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 legal=-0.5 praise=-0.7
photog 6.53 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.2 growth=-0.8 leaving=1.7 reputation=-0.5
photos 5.20 bad=1.8 complaint.quality=3.1 escalation=-0.9 good=-0.9 growth=-1.2 leaving=0.9 legal=2.1 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.3 payment.refused=0.6 payment.sent=-0.6 praise=-0.9 reputation=2.9 urgent=-0.6
phrase 6.75 bad=0.7 complaint.cost=0.7 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=1.1 good=-0.4 leaving=-0.5 legal=1.7 praise=-0.5 reputation=-0.3
piece 6.20 bad=-0.8 complaint.neglect=0.4 complaint.quality=-0.6 escalation=0.8 good=-0.5 leaving=-0.7 legal=-0.5 payment.query=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.4
pieces 6.53 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.8 growth=-0.4 legal=-0.5 praise=-0.7
pied 7.04 bad=1.5 complaint.cost=2.3 complaint.quality=1.0 legal=0.6 payment.refused=4.0 reputation=-0.3
pieds 7.04 bad=-0.3 complaint.quality=-0.4 growth=1.2 praise=0.5 reputation=-0.3
pile 6.35 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.6 growth=-0.3 leaving=0.7 legal=-0.3 payment.delayed=2.4 payment.disputed=-0.7 payment.promised=1.5 payment.refused=1.0 payment.sent=-0.8 praise=-0.6 reputation=0.6
piscin 6.35 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.7 good=0.3 growth=-0.4 leaving=-0.4 legal=0.7 payment.disputed=-0.3 payment.refused=-0.6 praise=0.5 reputation=-0.5
place 6.06 bad=0.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=0.8 escalation=-0.4 good=-1.3 growth=-0.9 leaving=-0.5 legal=0.5 meeting.off=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=-1.2 reputation=1.0
plafon 6.35 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=3.1 escalation=-0.4 good=-0.7 growth=-0.3 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.delayed=4.0 payment.disputed=1.2 payment.promised=-0.5 payment.sent=-1.1 praise=-0.6 reputation=2.4 urgent=-0.4
plaide 6.35 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.7 legal=-0.7 praise=0.3 urgent=-0.4
plaido 7.04 bad=-0.5 leaving=-0.4
plaint 5.10 bad=1.0 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.6 good=-0.7 growth=-0.4 leaving=-0.7 legal=3.1 meeting.off=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.6
plaisa 7.04 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 leaving=-0.6 reputation=-0.4
plaisi 6.20 bad=-1.5 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.4 good=3.9 growth=1.9 leaving=-0.5 legal=-0.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=2.0 praise=2.4 reputation=0.7
plait 5.84 bad=0.8 complaint.cost=-0.9 complaint.delay=0.7 complaint.quality=-0.3 escalation=4.4 good=-1.2 growth=-0.7 legal=-1.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=2.0 payment.refused=-0.9 payment.sent=-0.5 praise=-1.0 reputation=-0.9 urgent=-0.6
plan 5.31 bad=-0.4 complaint.cost=1.9 complaint.delay=-0.9 complaint.neglect=-1.3 complaint.quality=1.2 escalation=-0.6 good=1.0 growth=0.4 leaving=-0.9 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.9 praise=0.9 reputation=1.4 urgent=3.1
planch 6.53 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.8 complaint.quality=1.4 good=-0.5 leaving=-0.4 legal=1.6 payment.refused=1.3 reputation=1.7 urgent=3.0
planni 6.53 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.3 legal=-0.3 meeting.off=-0.8 payment.refused=-0.4 praise=-0.3 reputation=-0.3
plans 5.50 bad=-1.0 complaint.cost=-1.1 complaint.delay=1.2 complaint.quality=-1.1 escalation=-0.5 good=1.4 growth=0.5 leaving=-0.7 legal=0.7 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 reputation=-1.1 urgent=-0.4
plante 6.35 bad=1.7 complaint.cost=-0.5 complaint.neglect=2.1 complaint.quality=3.1 good=-0.5 growth=-0.3 leaving=-0.5 legal=-0.3 meeting.off=1.6 payment.delayed=1.8 praise=-0.5 reputation=-0.4 urgent=-0.4
plaque 6.20 bad=-1.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=-0.6 legal=-0.4 payment.query=-0.3 payment.refused=-0.4 praise=-0.7 reputation=-0.5
plasti 7.04 complaint.cost=-1.1 complaint.quality=0.4 good=-0.4 leaving=-0.3 payment.disputed=1.6 payment.refused=-0.4 praise=-0.4
platef 6.75 bad=-1.9 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.5 leaving=0.3 legal=-0.4 praise=-0.6 reputation=-0.4
plein 6.06 bad=2.1 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=1.2 complaint.quality=3.2 good=-1.0 growth=-0.5 legal=1.1 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.4 praise=-1.0 reputation=0.5 urgent=2.9
pleine 7.04 bad=0.7 complaint.delay=1.0 complaint.quality=1.0 praise=-0.3
pleure 7.04 bad=-0.7 complaint.quality=-0.5 good=0.5 growth=-0.3 praise=0.6 reputation=-0.4
plombi 7.04 bad=0.6 complaint.cost=1.3 complaint.quality=1.4 good=-0.3
pluie 7.04 complaint.quality=0.6 payment.disputed=1.7 payment.refused=-0.4
plus 4.38 bad=0.5 complaint.cost=2.2 complaint.delay=1.1 complaint.neglect=2.0 escalation=0.8 good=2.0 growth=3.9 leaving=3.7 legal=-1.8 meeting.off=0.8 payment.delayed=-0.3 payment.promised=0.7 payment.query=-0.9 payment.refused=1.2 payment.sent=-0.5 praise=2.3 reputation=-2.1
plutot 6.53 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-0.6 escalation=1.3 good=-0.6 growth=-0.4 leaving=0.6 meeting.off=1.1 payment.query=-0.3 praise=-0.5 reputation=-0.6
poigne 6.75 bad=-0.3 complaint.delay=-0.4 complaint.quality=0.6 legal=0.6
point 5.94 bad=-1.5 complaint.cost=-0.5 complaint.neglect=0.5 complaint.quality=-1.0 escalation=1.2 good=-0.6 growth=-0.4 leaving=0.3 legal=-0.5 meeting.off=1.5 payment.promised=-0.3 payment.refused=-0.6 praise=-0.5 reputation=-0.8 urgent=-0.3
pointi 7.04 bad=-0.5 complaint.delay=-0.4 good=-0.3 payment.query=1.5 praise=-0.3
points 6.75 bad=0.9 complaint.delay=1.0 complaint.neglect=2.2 complaint.quality=0.9 good=-0.3 leaving=2.7
poisso 6.75 bad=1.5 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=2.8 good=-0.6 payment.refused=0.9 praise=-0.6
police 6.75 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.5 good=1.3 leaving=0.7 legal=-0.4 praise=1.3 reputation=-0.4 urgent=3.5
pompie 7.04 complaint.delay=-0.6 complaint.quality=0.9 good=-0.5 praise=-0.5 reputation=0.9 urgent=3.7
portab 7.04 bad=-0.4 good=-0.6 growth=1.3 praise=-0.6
portai 6.06 bad=0.5 complaint.delay=-0.6 complaint.quality=0.4 good=-1.1 leaving=1.1 payment.disputed=-0.8 payment.promised=-0.3 payment.query=1.4 payment.refused=1.5 payment.sent=-0.3 praise=-1.0
porte 5.37 bad=2.4 complaint.cost=1.6 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=2.3 escalation=1.7 good=-1.5 growth=-0.7 leaving=-0.6 legal=1.7 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=2.3 payment.promised=-0.6 payment.query=-0.6 payment.sent=0.9 praise=-1.5 reputation=-0.4 urgent=-0.6
pose 5.58 bad=0.7 complaint.cost=0.5 complaint.neglect=1.6 escalation=-0.6 good=-0.8 growth=-0.4 leaving=1.2 meeting.off=-0.3 payment.disputed=1.7 payment.query=-0.4 payment.refused=0.8 praise=-1.0 reputation=1.5
posee 7.04 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.7 complaint.quality=-0.3 good=-0.4 leaving=-0.4 payment.refused=-0.4 praise=-0.3
posees 7.04 bad=0.6 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.9 legal=-0.3 payment.refused=1.1 praise=-0.3 reputation=1.2
possib 5.74 bad=-2.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.1 escalation=-0.6 good=-0.8 growth=2.8 leaving=-0.8 legal=-0.5 meeting.off=0.8 payment.delayed=2.0 payment.disputed=-0.3 payment.promised=0.5 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.5 praise=-0.5 reputation=-0.8 urgent=4.5
poste 5.74 complaint.cost=0.5 complaint.delay=-1.3 complaint.quality=0.9 escalation=-0.5 growth=-0.5 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-1.2 payment.query=-0.4 payment.refused=-1.1 payment.sent=3.5 reputation=2.0 urgent=-0.3
poster 7.04 bad=-0.4 good=1.3 growth=-0.3 praise=1.2
postes 7.04 bad=-1.0 complaint.quality=-0.3 growth=2.5 leaving=-0.4 legal=-0.3
pot 6.53 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.7 praise=0.7
pour 2.52 bad=-3.4 complaint.cost=4.3 complaint.delay=0.7 complaint.neglect=-1.0 complaint.quality=-1.8 escalation=-2.0 good=0.7 growth=5.1 leaving=-0.6 meeting.off=-1.1 payment.delayed=-2.5 payment.disputed=-0.4 payment.promised=1.5 payment.query=-2.4 payment.refused=-0.7 reputation=-1.4 urgent=-0.9
pourqu 6.35 bad=1.5 complaint.cost=0.6 complaint.delay=0.8 escalation=-0.5 good=-1.2 growth=-0.4 leaving=-0.8 legal=-0.5 payment.disputed=1.4 payment.refused=1.3 praise=-1.0 reputation=1.3
pourra 7.04 bad=-0.4 good=-0.3 growth=-0.3 leaving=-0.3 meeting.off=-0.3 payment.delayed=3.8
pourre 6.53 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=0.5 leaving=-0.5 legal=0.4 payment.refused=1.3
pourri 4.31 bad=-4.0 complaint.cost=-0.7 complaint.delay=-1.4 complaint.neglect=-1.2 complaint.quality=-2.1 leaving=0.6 legal=-2.0 meeting.off=-0.5 payment.delayed=2.3 payment.disputed=-1.3 payment.promised=0.4 payment.query=2.0 payment.refused=-1.8 payment.sent=-1.4 reputation=-1.4
pourta 6.35 bad=-1.4 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-0.9 good=2.3 growth=-0.5 leaving=-0.8 legal=0.4 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=2.4 reputation=-0.4
pouvez 3.54 bad=-3.2 complaint.cost=0.9 complaint.delay=-1.6 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-1.1 good=-3.2 growth=0.3 leaving=-2.1 legal=-3.1 meeting.off=-1.8 payment.delayed=-1.5 payment.disputed=1.2 payment.promised=-1.2 payment.query=2.9 payment.refused=-0.6 payment.sent=0.9 praise=-2.7 reputation=-2.5 urgent=1.9
pouvoi 7.04 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=0.4 growth=-0.4 leaving=-0.3 payment.delayed=3.1 payment.refused=-0.6 praise=0.6
preavi 6.20 bad=0.9 complaint.neglect=-0.5 escalation=-0.4 good=-0.4 growth=-0.5 leaving=3.5 legal=-1.5 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.3 reputation=-0.4
preced 7.04 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.3 leaving=-0.5 legal=-0.8 payment.disputed=-0.4 payment.promised=1.8
prefec 7.04 complaint.delay=-0.3 good=-0.4 payment.delayed=-0.3 payment.query=1.7 praise=-0.3
prefer 5.25 complaint.cost=3.2 complaint.delay=0.3 complaint.neglect=-0.3 complaint.quality=-1.2 escalation=-0.6 good=-1.9 growth=-1.4 leaving=4.0 legal=2.7 meeting.off=1.8 payment.delayed=3.1 payment.disputed=-0.6 payment.promised=0.6 payment.query=-0.5 payment.refused=-1.4 payment.sent=0.5 praise=-1.8 reputation=-1.2 urgent=-0.3
prejud 6.53 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=1.9 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.5 legal=2.4 payment.disputed=-0.3 payment.refused=1.9 praise=-0.6 reputation=0.7
prelev 5.84 bad=2.2 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=0.5 complaint.quality=0.8 escalation=-0.8 good=-1.0 growth=-0.5 leaving=-0.7 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.5 payment.refused=5.1 payment.sent=1.3 praise=-0.9 reputation=-1.2 urgent=-0.5
premie 5.31 bad=-2.1 complaint.cost=-1.2 complaint.delay=0.8 complaint.quality=-0.4 escalation=-0.5 good=2.1 growth=0.6 leaving=-1.5 meeting.off=-1.1 payment.delayed=0.7 payment.disputed=-0.5 payment.promised=2.0 payment.query=-0.4 payment.refused=-0.5 payment.sent=2.1 praise=2.1 reputation=-1.0 urgent=-1.6
prend 5.94 bad=0.7 complaint.cost=0.6 complaint.delay=-0.6 complaint.quality=0.4 escalation=2.0 good=-0.7 growth=-0.4 legal=-0.7 meeting.off=1.5 payment.delayed=-0.5 payment.promised=-0.4 praise=-0.8 reputation=-0.5 urgent=-0.4
prendr 5.10 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=1.0 escalation=1.9 growth=2.2 leaving=0.9 legal=1.7 meeting.off=0.9 payment.delayed=1.3 payment.disputed=-0.7 payment.promised=0.4 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.4 praise=0.4 reputation=-1.8 urgent=-0.4
prends 7.04 bad=0.7 complaint.delay=1.1 complaint.neglect=-0.9 complaint.quality=1.2 good=-1.0 leaving=2.4 meeting.off=-0.4 payment.refused=-0.3 praise=-0.9 reputation=-0.7
preneu 7.04 bad=-0.5 leaving=-0.3
prenez 6.53 bad=-0.3 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.8 growth=-0.4 leaving=-0.4 legal=1.0 payment.delayed=-0.4 payment.promised=-0.4 payment.query=2.3 payment.refused=-0.5 payment.sent=-0.8 praise=-0.6 reputation=-0.8 urgent=-0.3
prenom 7.04 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=0.9 legal=-0.4 reputation=1.0
prepar 5.10 complaint.cost=-1.2 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=0.9 growth=-0.5 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.5 payment.refused=-1.1 payment.sent=-0.6 reputation=1.6 urgent=-0.7
presen 5.43 bad=2.2 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=2.8 escalation=0.8 good=-1.2 growth=-0.8 leaving=0.4 legal=2.5 meeting.off=2.6 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.5 payment.sent=-0.6 praise=-1.2 reputation=-1.0
presid 5.74 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=1.5 complaint.quality=0.7 escalation=1.8 growth=1.1 legal=-0.9 meeting.off=-0.5 payment.promised=2.3 payment.sent=-0.3 urgent=-0.3
presqu 6.75 bad=1.0 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 growth=1.4 leaving=1.9 praise=-0.4
presse 6.06 bad=-0.8 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.3 good=-0.9 growth=-0.4 leaving=-0.8 legal=1.5 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.5 payment.refused=-0.5 praise=-0.9 reputation=1.1 urgent=2.9
presta 5.43 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=0.4 escalation=-0.6 growth=-0.7 leaving=4.3 legal=-1.4 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=1.5 payment.promised=-0.8 payment.query=-0.6 payment.refused=3.3 payment.sent=-0.4 praise=0.8 reputation=0.8 urgent=-0.3
pret 6.35 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.7 good=-0.4 growth=-0.3 leaving=-0.3 legal=-0.4 meeting.off=-0.3 payment.delayed=0.8 payment.promised=1.2 payment.refused=2.7 payment.sent=-0.5 praise=-0.4 reputation=0.4
prete 6.75 bad=0.5 complaint.delay=-0.4 complaint.quality=2.0 good=-0.8 legal=2.0 payment.promised=-0.3 payment.refused=-0.8 praise=-0.7
preuve 7.04 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.5 leaving=-0.3 legal=1.4 payment.query=1.4 praise=-0.6
preven 6.35 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.5 escalation=1.2 growth=0.6 leaving=-0.4 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=1.6 reputation=-0.6
previe 6.75 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.3 good=-0.4 leaving=-0.5 meeting.off=-0.4 payment.refused=-0.6 praise=-0.3 reputation=2.6
prevoi 6.53 bad=0.3 complaint.cost=-1.2 complaint.delay=-0.6 complaint.neglect=0.9 good=-0.6 leaving=3.2 legal=-0.6 meeting.off=-1.2 payment.refused=-0.4 praise=-0.7
prevoy 7.04 bad=-0.6 good=0.4 growth=1.3 payment.refused=-0.4 praise=0.6
prevu 5.84 complaint.cost=-0.7 complaint.delay=1.7 complaint.neglect=-0.9 complaint.quality=0.8 good=1.8 growth=-0.5 leaving=0.4 legal=0.7 meeting.off=-0.6 payment.delayed=1.8 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.sent=-0.4 praise=1.7 reputation=-0.4
prevue 6.06 bad=0.7 complaint.cost=-0.4 complaint.delay=3.3 complaint.neglect=-0.5 complaint.quality=-1.4 good=-0.7 growth=1.0 legal=2.5 payment.disputed=-0.7 payment.refused=1.3 payment.sent=-0.4 praise=-0.7 reputation=-0.4
prime 7.04 bad=0.5 complaint.delay=1.1 complaint.quality=1.0 good=-0.3 payment.delayed=3.3 payment.promised=4.1 praise=-0.4
printe 6.35 bad=-1.0 complaint.cost=1.1 complaint.quality=-0.8 growth=1.6 legal=-0.5 payment.refused=-0.4 reputation=-0.3
pris 5.43 bad=-0.3 complaint.cost=-1.5 complaint.delay=1.6 complaint.quality=-0.4 escalation=-1.0 good=1.4 growth=0.5 leaving=-0.5 legal=1.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.4 payment.query=0.5 payment.refused=0.6 payment.sent=1.4 praise=1.5 reputation=-0.4 urgent=-0.4
prise 7.04 bad=0.6 complaint.cost=2.5 complaint.quality=-0.6 good=-0.6 legal=-0.5 payment.disputed=-0.5 payment.refused=-0.3
prix 5.20 bad=1.8 complaint.cost=9.6 complaint.neglect=-1.6 escalation=0.8 good=-1.6 growth=1.2 leaving=1.7 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.6 payment.query=3.2 payment.refused=1.1 payment.sent=-0.8 praise=-1.6 reputation=-0.8 urgent=-0.8
pro 6.75 bad=-1.0 complaint.cost=-0.3 complaint.quality=-0.4 payment.query=1.0
proble 7.04 bad=0.5 complaint.neglect=1.6 good=0.6 payment.refused=-0.3 praise=0.7 reputation=1.2
proced 6.35 complaint.cost=-0.5 complaint.delay=-0.4 good=-0.5 growth=-0.5 leaving=-0.6 payment.refused=1.7 praise=-0.5 reputation=-0.3
proces 5.66 bad=-1.6 complaint.cost=-0.5 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.7 good=0.6 growth=-0.5 leaving=-0.9 legal=0.9 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.9 praise=0.5 reputation=-1.0
procha 4.45 bad=0.4 complaint.cost=-0.6 complaint.delay=-1.9 complaint.quality=-1.2 escalation=-0.6 good=-1.7 growth=-1.1 leaving=1.0 legal=-1.0 meeting.off=1.2 payment.promised=1.7 payment.query=-0.7 payment.refused=-0.7 payment.sent=-0.7 praise=-1.6 reputation=4.8 urgent=-0.5
produi 6.53 bad=0.5 complaint.cost=2.2 complaint.neglect=0.5 complaint.quality=1.3 good=-0.4 leaving=0.9 legal=-0.5 payment.refused=-0.3 praise=-0.3 reputation=0.8
progra 6.20 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=1.3 growth=-0.8 leaving=1.0 legal=1.0 payment.disputed=-0.4 payment.refused=-0.6 reputation=0.7
projet 6.20 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=-0.4 good=-0.7 growth=0.9 leaving=-0.8 legal=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.query=1.0 praise=-0.8 reputation=-0.3
prolon 6.35 bad=-2.7 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=-0.4 complaint.quality=-1.1 good=2.9 growth=7.9 leaving=-0.7 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.9 payment.sent=1.8 praise=0.8 reputation=-0.4
promis 5.84 bad=0.3 complaint.cost=0.6 complaint.delay=3.9 complaint.neglect=0.7 complaint.quality=0.7 escalation=0.9 good=-1.3 growth=-0.3 leaving=-0.7 meeting.off=1.2 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=5.0 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.8 praise=-1.1 reputation=-0.6 urgent=-0.9
promot 7.04 bad=-0.4 complaint.quality=-0.3 good=-0.4 praise=-0.4
pronon 7.04 bad=1.0 complaint.cost=0.9 complaint.neglect=1.5 complaint.quality=0.7 escalation=1.3 good=-0.5 leaving=0.5 praise=-0.5
propos 5.31 bad=-1.2 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-0.4 escalation=-0.5 good=-0.7 leaving=3.1 meeting.off=3.2 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.6 payment.sent=-0.3 praise=-0.7 reputation=-1.1 urgent=-0.4
propre 5.31 bad=-0.5 complaint.cost=1.2 complaint.neglect=1.9 complaint.quality=0.5 escalation=-0.9 good=1.6 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.4 praise=3.0 reputation=1.0 urgent=-0.3
propri 6.35 complaint.cost=2.1 complaint.neglect=-0.4 good=-0.5 growth=-0.4 leaving=1.9 praise=-0.5 reputation=-0.5
protec 6.53 bad=1.9 complaint.neglect=-0.6 complaint.quality=1.6 escalation=-0.3 good=-0.6 growth=-0.3 leaving=-0.4 legal=3.8 payment.sent=-0.3 praise=-0.5 reputation=-0.4
proxim 7.04 bad=0.7 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=0.8 leaving=-0.4 legal=1.4 payment.refused=1.4
public 6.35 bad=0.6 complaint.cost=-0.9 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.7 growth=-0.5 leaving=-0.7 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=1.4 praise=-0.6 reputation=2.0
publie 6.06 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.7 leaving=-0.5 legal=-0.4 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.6 praise=-0.9 urgent=-0.4
publiq 7.04 bad=0.6 complaint.quality=1.6 escalation=2.4 legal=-0.6 reputation=2.8
puis 5.43 bad=2.7 complaint.cost=-0.8 complaint.delay=2.9 complaint.neglect=3.8 escalation=3.5 growth=-0.6 leaving=2.7 legal=1.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.4 praise=0.5 reputation=-1.5
puisqu 6.06 bad=3.0 complaint.cost=-0.5 complaint.neglect=4.2 complaint.quality=-0.5 escalation=3.5 good=-1.0 growth=-0.5 legal=2.8 meeting.off=1.7 payment.disputed=0.9 payment.query=-0.3 payment.refused=-0.7 praise=-0.9 reputation=1.3
pv 7.04 complaint.delay=1.8 good=-0.3 legal=-0.5 payment.refused=-0.4
qr 7.04 bad=0.3 complaint.delay=0.6 good=-0.6 growth=-1.0 payment.refused=1.8 praise=-0.4
qu'il 5.15 complaint.cost=0.6 complaint.delay=1.6 complaint.neglect=1.0 escalation=-0.7 good=-0.7 growth=0.6 leaving=-0.6 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.6 praise=-1.7 reputation=0.3 urgent=0.9
qu'on 4.92 bad=1.3 complaint.cost=3.4 complaint.delay=-0.7 complaint.neglect=2.3 growth=-1.2 leaving=0.8 legal=-0.7 meeting.off=1.2 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.5 payment.sent=-1.0 urgent=-0.6
qu'un 6.75 bad=0.8 good=-0.5 legal=-0.4 payment.query=-0.3 payment.refused=1.0 praise=-0.5 reputation=1.6
qualit 6.53 bad=0.6 complaint.cost=0.5 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=1.5 escalation=1.9 good=0.7 growth=1.8 leaving=-0.7 payment.refused=-0.4 praise=0.7
quand 4.45 bad=-1.5 complaint.cost=-1.7 complaint.delay=1.6 complaint.neglect=1.0 complaint.quality=1.1 good=-1.6 growth=-1.0 leaving=-2.3 legal=-1.8 meeting.off=-1.3 payment.delayed=0.3 payment.disputed=-1.2 payment.promised=-0.9 payment.query=-1.0 payment.refused=2.7 payment.sent=-1.0 praise=-1.5 reputation=-1.5 urgent=-0.8
quanti 7.04 bad=-0.4 growth=1.2
quaran 6.35 bad=2.1 complaint.cost=-0.5 complaint.delay=1.8 escalation=0.7 good=-0.6 growth=-0.3 leaving=-0.7 meeting.off=-0.4 payment.refused=-0.3 praise=-0.6 reputation=2.4 urgent=1.0
quarti 6.75 bad=-1.0 complaint.quality=-0.6 good=-0.7 growth=-0.9 leaving=1.0 payment.delayed=-0.3 payment.sent=1.4 praise=-0.7
quator 7.04 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.6 payment.refused=-0.3 praise=0.5 reputation=1.4
quatre 5.25 bad=3.3 complaint.cost=6.3 complaint.delay=1.2 complaint.neglect=2.9 complaint.quality=3.1 escalation=0.7 good=-1.9 growth=-1.1 leaving=-1.3 legal=-0.4 meeting.off=-0.6 payment.delayed=0.8 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.7 payment.refused=4.5 payment.sent=-0.6 praise=-1.8 reputation=0.5 urgent=-0.4
quatri 6.35 bad=2.4 complaint.delay=2.3 complaint.neglect=0.5 complaint.quality=0.7 escalation=1.6 good=-0.6 leaving=0.6 legal=1.0 meeting.off=-0.7 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.8 payment.sent=-0.5 praise=-0.5 reputation=0.4
que 2.79 bad=2.5 complaint.delay=0.9 complaint.neglect=0.5 complaint.quality=2.7 escalation=1.7 good=1.4 leaving=-0.5 legal=1.2 meeting.off=-2.1 payment.delayed=-1.4 payment.disputed=2.0 payment.promised=0.7 payment.query=-1.5 payment.refused=2.7 payment.sent=-1.1 praise=1.4 reputation=1.2 urgent=1.1
quel 6.06 bad=-1.4 complaint.delay=-1.6 complaint.neglect=1.3 complaint.quality=-1.1 escalation=-0.6 good=1.7 growth=-0.6 leaving=1.4 legal=-0.7 payment.delayed=-1.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=3.7 payment.refused=-0.5 payment.sent=-0.8 praise=1.9 reputation=-0.7
quelle 6.06 bad=-0.4 complaint.cost=-0.7 complaint.delay=3.2 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.3 good=1.3 leaving=1.2 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.3 payment.query=1.6 payment.refused=-1.1 payment.sent=-0.4 praise=1.1 reputation=-0.4
quelqu 4.92 bad=2.2 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=3.7 complaint.quality=1.6 escalation=0.8 good=-1.5 leaving=1.4 legal=-1.2 payment.delayed=1.2 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.6 payment.refused=-0.3 payment.sent=-1.0 praise=-1.3 reputation=0.5 urgent=3.8
quels 7.04 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.9 leaving=-0.3 legal=0.3
questi 5.15 bad=-0.5 complaint.delay=-0.9 complaint.neglect=2.7 complaint.quality=0.3 escalation=-0.7 good=-1.0 growth=-0.9 leaving=1.9 legal=-1.1 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.9 praise=-1.1 reputation=-1.0 urgent=-0.5
qui 3.46 bad=1.7 complaint.cost=-1.2 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=3.9 escalation=4.9 good=2.3 growth=2.2 legal=0.4 meeting.off=0.4 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-2.0 payment.refused=1.1 payment.sent=-1.8 praise=1.9 reputation=2.7 urgent=-1.8
quinza 7.04 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.3 growth=-0.6 praise=-0.3
quinze 6.53 bad=0.6 complaint.cost=1.3 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=0.7 escalation=1.1 good=0.4 growth=1.4 leaving=-0.4 legal=0.5 payment.refused=-0.4 praise=0.7 reputation=1.2
quitte 5.66 bad=-2.6 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=-1.6 escalation=-0.6 good=-1.6 growth=-0.7 leaving=-0.9 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 praise=-1.5 reputation=-1.1 urgent=-0.4
quoi 5.74 bad=1.1 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=1.0 complaint.quality=0.3 escalation=1.5 good=-2.0 growth=-0.6 leaving=-0.9 legal=0.3 meeting.off=0.8 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=3.6 payment.refused=-0.7 payment.sent=-0.3 praise=-1.8 reputation=1.2
r 7.04 bad=-0.6 complaint.quality=-0.5 escalation=-0.4 good=-0.3 legal=-0.6
rachat 7.04 bad=-0.6 complaint.quality=-0.4 escalation=-0.4 leaving=0.8 legal=-0.4
racont 5.94 complaint.cost=0.3 complaint.delay=-0.4 complaint.quality=0.6 escalation=-0.3 good=0.4 growth=-0.7 leaving=-0.9 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.7 praise=0.3 reputation=3.4
radio 6.53 bad=0.7 complaint.delay=2.6 complaint.neglect=2.9 complaint.quality=-0.7 good=-1.5 growth=-0.4 leaving=-0.8 payment.refused=0.5 praise=-1.4 reputation=0.6
raison 5.84 bad=0.4 complaint.cost=2.5 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=0.3 escalation=-0.3 good=-0.9 growth=-0.6 leaving=-0.7 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=1.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-0.9 reputation=1.3
rampe 7.04 complaint.delay=0.9 legal=0.5
rang 7.04 bad=-0.4
rapide 7.04 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.6 good=2.2 growth=-0.3 legal=-0.5 praise=2.6
rappel 5.37 bad=-1.1 complaint.cost=-1.1 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=-0.4 escalation=-0.7 good=-1.6 growth=-0.5 leaving=0.5 legal=0.6 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=-1.1 payment.promised=0.8 payment.query=3.7 payment.sent=1.1 praise=-1.5 reputation=-1.7 urgent=2.2
rappor 5.66 bad=1.3 complaint.cost=1.6 complaint.delay=0.8 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=-0.7 growth=-0.6 leaving=-1.4 legal=1.2 payment.delayed=-0.6 payment.disputed=-0.6 payment.refused=0.8 reputation=-0.6 urgent=-0.4
rassur 6.35 bad=0.4 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.8 growth=-0.3 leaving=-0.5 legal=-0.4 payment.promised=1.1 payment.query=-0.3 payment.refused=-0.5 reputation=0.8
ravale 7.04 bad=-0.3
rdv 6.75 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.3 leaving=-0.3 legal=-0.4 meeting.off=3.3 payment.refused=-0.7 praise=-0.3
re 6.75 bad=0.8 complaint.delay=-0.4 complaint.neglect=1.1 good=-0.4 growth=-0.4 leaving=1.1 payment.delayed=1.7 payment.promised=1.6 payment.refused=0.7
reacti 7.04 bad=-1.4 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=3.3 payment.refused=-0.5 praise=3.3
recale 6.75 bad=-1.4 complaint.delay=-0.8 complaint.neglect=-0.4 meeting.off=2.2 payment.promised=-0.4 reputation=-0.4
recepi 7.04 bad=1.1 complaint.delay=2.1 complaint.quality=-0.4 legal=2.4
recept 5.50 complaint.cost=-0.7 complaint.delay=4.2 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-0.6 good=-0.6 leaving=-1.1 legal=1.4 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=2.3 payment.query=-0.7 payment.refused=1.3 payment.sent=0.5 praise=-0.6 reputation=-0.6 urgent=-0.4
recett 7.04 bad=-0.5 good=-0.6 growth=1.6 leaving=-0.4 praise=-0.4
recevo 6.53 bad=-0.7 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.9 good=1.4 growth=-0.8 leaving=-0.7 legal=1.5 praise=1.4
recevr 6.20 bad=1.8 complaint.cost=0.8 complaint.delay=1.8 complaint.neglect=0.7 escalation=0.9 good=-0.8 growth=-0.4 legal=3.1 payment.refused=-0.4 praise=-0.7
reclam 4.92 bad=-1.4 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-2.0 complaint.quality=-0.5 escalation=1.6 good=0.3 growth=-1.7 leaving=-1.8 legal=1.2 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=1.1 payment.promised=-0.6 payment.query=1.2 payment.refused=-1.4 payment.sent=-1.0 praise=0.3 reputation=-2.1 urgent=0.6
recoit 7.04 complaint.delay=1.0 complaint.neglect=0.4 complaint.quality=-0.4 escalation=1.4 good=-0.3 growth=-0.3 reputation=0.8
recomm 5.74 bad=2.1 complaint.delay=3.2 complaint.neglect=1.1 complaint.quality=-1.5 escalation=-0.4 good=1.2 growth=1.0 leaving=-1.2 legal=4.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=0.3 praise=0.7 reputation=2.9 urgent=-0.6
recond 7.04 bad=-1.9 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.9 good=1.9 growth=2.7 leaving=1.5 legal=-0.3 payment.refused=-0.3 praise=2.0
recour 7.04 bad=-0.5 complaint.delay=-0.3
recrut 7.04 bad=0.4 complaint.quality=1.4 leaving=2.1
rectif 7.04 bad=0.6 complaint.cost=0.6 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=-0.6 good=-0.4 payment.disputed=1.8 payment.refused=1.5 praise=-0.3
recu 5.37 bad=-2.0 complaint.cost=-1.0 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.5 good=-1.2 growth=0.7 leaving=-1.3 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=0.8 payment.query=-0.7 payment.refused=0.8 payment.sent=1.7 praise=-0.9 reputation=-1.0 urgent=-0.4
recue 5.25 leaving=-0.9 legal=-0.4 payment.delayed=-0.3 payment.promised=2.3
recupe 5.94 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.4 good=1.2 growth=-0.5 leaving=2.3 legal=1.6 meeting.off=-0.4 payment.disputed=-0.4 payment.query=1.3 payment.refused=-0.6 payment.sent=2.1 praise=1.1 reputation=-0.5
redact 7.04 bad=1.2 complaint.delay=1.2 complaint.quality=-0.4 leaving=-0.3 legal=1.2 payment.refused=-0.4 reputation=1.8
redige 5.94 bad=1.0 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.4 escalation=-0.5 good=1.0 growth=0.6 leaving=-0.8 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=1.1 reputation=4.0 urgent=-0.4
redres 6.75 bad=-0.8 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.6 good=1.9 legal=1.2 payment.disputed=-0.7 payment.query=-0.3 praise=1.8
reedit 7.04 bad=-0.5 payment.query=3.6
refair 6.20 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.4 good=0.5 growth=2.5 leaving=-0.4 legal=-0.4 payment.disputed=-0.5 payment.query=1.3 payment.refused=-0.8 praise=0.8 reputation=-0.4
refait 5.94 bad=-0.6 complaint.cost=-1.2 complaint.delay=1.2 complaint.neglect=-1.0 complaint.quality=1.6 escalation=-0.4 growth=2.2 leaving=-1.0 payment.disputed=1.0 payment.query=-0.3 payment.sent=2.0 praise=0.5 reputation=1.4
refere 5.58 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=0.4 complaint.quality=-1.2 escalation=1.6 good=-0.7 growth=2.0 leaving=-0.7 legal=0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-1.0 payment.refused=-0.8 payment.sent=1.5 praise=-0.5 reputation=1.0 urgent=-0.4
reflex 7.04 bad=1.5 complaint.cost=3.0 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.4 leaving=3.2 legal=-0.4 payment.refused=-0.4 praise=-0.3
refont 6.75 bad=-1.1 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.6 leaving=-0.9 legal=-0.4 praise=2.8
refuse 5.05 bad=-2.2 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=-1.4 complaint.quality=-0.4 escalation=-0.8 good=-2.2 growth=-1.1 leaving=-1.5 legal=-0.5 meeting.off=0.8 payment.delayed=1.8 payment.disputed=-0.5 payment.promised=-0.9 payment.query=-0.5 payment.refused=1.8 payment.sent=-1.3 praise=-2.1 reputation=-0.9 urgent=-0.8
regard 5.74 bad=1.9 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=3.0 complaint.quality=2.3 escalation=-0.5 good=-1.3 growth=-0.9 leaving=-1.2 legal=-0.5 meeting.off=2.7 payment.delayed=-0.4 payment.disputed=0.5 payment.promised=-0.7 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.6 praise=-1.3 reputation=-0.7 urgent=0.4
region 7.04 complaint.neglect=0.7 complaint.quality=-0.6 escalation=1.9 leaving=2.3 legal=-0.5 payment.refused=-0.5 reputation=-0.4
regle 5.31 bad=-3.5 complaint.cost=-1.0 complaint.delay=-2.2 complaint.neglect=-1.7 complaint.quality=-2.4 escalation=-0.6 good=0.7 growth=0.4 leaving=-2.6 legal=-0.7 meeting.off=-0.9 payment.delayed=2.6 payment.disputed=2.6 payment.promised=7.6 payment.query=-0.8 payment.refused=2.1 payment.sent=4.4 praise=0.6 reputation=-1.5 urgent=-0.6
reglee 5.20 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.7 escalation=-0.3 good=1.5 leaving=-0.5 legal=-0.6 payment.delayed=2.1 payment.disputed=-0.4 payment.promised=0.8 payment.query=0.8 payment.refused=-0.7 payment.sent=1.7 praise=1.8 reputation=-0.7
reglem 5.66 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=-1.4 escalation=-0.3 good=-1.1 growth=-0.9 leaving=-1.1 legal=-0.6 meeting.off=0.6 payment.delayed=3.2 payment.disputed=-0.5 payment.promised=3.4 payment.query=-0.8 payment.refused=5.4 payment.sent=0.3 praise=-1.0 reputation=-0.8 urgent=-0.4
regler 6.20 bad=1.1 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=4.4 escalation=-0.4 good=-0.7 growth=-0.4 leaving=-0.8 legal=1.5 meeting.off=-0.4 payment.promised=3.1 payment.refused=2.4 payment.sent=-0.3 praise=-0.6 reputation=-0.6
regret 6.53 complaint.delay=-0.4 complaint.neglect=-0.3 escalation=-0.8 good=-0.8 leaving=-0.4 legal=1.4 meeting.off=1.8 payment.refused=-0.4 praise=-0.8 reputation=-0.5
regrou 7.04 bad=-0.7 leaving=0.4 praise=0.9
rejete 6.20 bad=0.9 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=2.8 escalation=-0.4 good=-0.9 growth=-0.4 leaving=1.6 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.refused=3.8 payment.sent=1.3 praise=-0.9 reputation=-0.5
rejett 7.04 bad=-0.8 complaint.neglect=-0.4 payment.query=1.9
relais 6.75 bad=0.4 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=3.0 complaint.quality=-0.7 escalation=2.3 good=-0.5 leaving=3.2 legal=-0.5 payment.refused=-0.5 praise=-0.5 reputation=-0.4
relanc 6.06 bad=0.8 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.3 escalation=-0.4 good=-0.5 growth=-0.4 leaving=-0.9 legal=2.2 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=2.1 payment.sent=1.1 praise=-0.5 reputation=-0.6
relati 6.75 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.5 escalation=1.3 good=1.0 growth=1.1 leaving=0.8 praise=0.9 reputation=-0.3
releve 5.66 bad=0.3 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=2.8 escalation=-0.6 good=-1.2 growth=-0.5 legal=1.5 payment.delayed=-0.4 payment.disputed=1.6 payment.promised=1.1 payment.query=-0.6 payment.refused=1.0 payment.sent=-0.7 praise=-1.0 reputation=-1.1
relire 6.20 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.4 leaving=-0.9 legal=-0.6 payment.refused=-0.3 payment.sent=-0.3 praise=-0.4 reputation=-0.4 urgent=0.9
relu 6.75 bad=0.7 complaint.cost=1.3 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=1.6 escalation=1.0 good=0.6 payment.refused=1.9 praise=0.5 reputation=-0.5
remarq 6.35 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 good=-0.6 leaving=-0.5 payment.disputed=1.8 payment.promised=-0.4 praise=-0.7
rembou 5.94 bad=0.5 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.4 growth=-0.4 leaving=2.2 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.8 payment.query=-0.8 payment.refused=0.5 payment.sent=-0.4 reputation=1.6 urgent=-0.3
remerc 7.04 complaint.neglect=1.3 complaint.quality=0.5 good=2.5 leaving=0.6 praise=2.4
remets 7.04 bad=-1.1 complaint.quality=-0.3
remett 7.04 bad=-0.6 complaint.quality=-0.5 good=1.2 growth=1.5 payment.query=1.2 praise=1.2
remis 6.53 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=0.6 escalation=-0.7 good=-0.3 leaving=0.5 legal=1.9 payment.promised=-0.4 payment.refused=1.8 praise=-0.3 reputation=-0.4
remise 6.53 bad=0.9 complaint.cost=2.3 complaint.delay=1.8 complaint.quality=-0.7 good=-0.4 leaving=-0.4 legal=-0.8 meeting.off=2.0 payment.delayed=-0.3 payment.disputed=2.0 payment.refused=2.0 praise=-0.4 reputation=-0.4
remont 6.75 bad=0.4 complaint.delay=1.2 complaint.neglect=1.6 complaint.quality=-0.6 escalation=2.5 leaving=-0.5 legal=-0.6
rempla 5.84 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.9 escalation=-0.4 good=0.5 growth=2.5 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.5 payment.sent=0.6 praise=0.8 reputation=-0.5 urgent=-0.3
rempli 7.04 bad=0.9 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-0.4 good=-0.4 legal=1.7 praise=-0.4 reputation=-0.4
rencon 6.35 complaint.neglect=1.2 good=0.7 growth=0.9 leaving=2.8 meeting.off=-0.4 payment.refused=-0.3 payment.sent=1.1 praise=0.9 reputation=-0.8
rendez 5.66 bad=1.6 complaint.cost=1.8 complaint.delay=1.2 complaint.neglect=2.2 complaint.quality=-0.8 escalation=0.4 good=-0.8 growth=-0.9 legal=0.6 meeting.off=1.9 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-0.6 reputation=2.3 urgent=2.4
rendre 6.75 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=1.2 growth=-0.4 leaving=-0.6 legal=-0.4 payment.refused=-0.5 praise=1.1
rends 7.04 complaint.delay=1.1 legal=0.5
rendu 6.06 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.4 good=1.8 leaving=-1.0 legal=-0.7 meeting.off=1.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.6 praise=1.8 reputation=-0.6
rendus 7.04 bad=0.8 complaint.delay=1.2 complaint.quality=0.4 leaving=0.5 legal=-0.3 payment.disputed=-0.3 payment.refused=0.3 praise=-0.4
renova 6.75 bad=1.0 complaint.cost=2.2 good=-0.9 payment.query=1.2 praise=-0.7
renove 6.75 bad=0.7 complaint.cost=0.6 complaint.delay=0.5 complaint.quality=-0.8 good=-0.5 growth=-0.3 leaving=0.5 praise=-0.4 reputation=1.8
rentre 5.31 bad=-0.9 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=0.3 complaint.quality=-0.3 escalation=-0.4 good=-1.8 growth=-0.8 leaving=2.0 legal=-0.8 meeting.off=-0.7 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=3.5 payment.refused=-1.2 payment.sent=-0.5 praise=-1.7 reputation=0.8
renver 7.04 bad=-0.5 payment.promised=1.6 payment.query=2.7
renvoi 6.75 bad=-0.8 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.1 escalation=2.2 good=-0.6 growth=-0.3 legal=-0.3 payment.refused=-0.4 praise=-0.6
renvoy 5.84 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.4 escalation=-0.4 good=-0.8 growth=-0.4 leaving=1.0 legal=-0.6 meeting.off=-0.6 payment.disputed=-0.9 payment.promised=1.7 payment.query=4.1 payment.refused=1.7 payment.sent=-0.8 praise=-0.8 reputation=-0.6 urgent=0.6
repara 7.04 bad=1.3 complaint.cost=-0.5 complaint.quality=2.5 good=-0.3 legal=1.0 payment.delayed=-0.3 payment.disputed=2.1 payment.query=-0.3 praise=-0.5
repare 6.75 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.8 good=-0.5 legal=-0.4 meeting.off=-0.4 payment.refused=2.8 praise=-0.4 reputation=-0.5
reparl 6.53 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.4 growth=-0.3 leaving=-0.3 legal=1.9 payment.disputed=0.8 payment.refused=1.7 praise=-0.4
repart 5.84 bad=-1.7 complaint.cost=-0.8 complaint.delay=-1.0 complaint.quality=0.4 escalation=-0.3 good=3.2 growth=5.5 leaving=-1.1 legal=-0.6 meeting.off=-0.4 payment.delayed=1.2 payment.disputed=-0.4 payment.promised=0.6 payment.query=-0.4 payment.refused=0.4 payment.sent=1.9 praise=2.1 reputation=-0.6
repass 6.75 bad=1.7 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=4.4 good=-0.8 leaving=2.9 legal=2.7 praise=-0.8 reputation=1.8
repond 5.37 bad=1.6 complaint.cost=-1.2 complaint.delay=-1.5 complaint.neglect=6.0 complaint.quality=-2.1 escalation=0.7 good=-1.5 growth=-0.8 leaving=0.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.6 praise=-1.4 reputation=2.0 urgent=-0.6
repons 5.43 bad=1.0 complaint.cost=0.4 complaint.delay=1.2 complaint.neglect=1.9 escalation=2.3 good=-1.9 growth=-0.7 legal=0.5 meeting.off=-0.8 payment.disputed=-0.6 payment.promised=0.7 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.4 praise=-1.9 reputation=-1.0
report 5.94 bad=0.9 complaint.cost=-0.5 complaint.delay=3.9 complaint.neglect=-1.0 complaint.quality=-1.6 escalation=1.3 good=-0.9 growth=-0.8 leaving=-1.2 legal=0.4 meeting.off=1.3 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=-0.5 reputation=0.6
repous 7.04 bad=-1.0 complaint.cost=-0.6 complaint.neglect=-0.3 leaving=-0.5 meeting.off=3.5 payment.delayed=3.4
repren 5.01 bad=-0.8 complaint.cost=-1.1 complaint.quality=2.2 escalation=-0.8 good=-1.1 leaving=1.4 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.6 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.6 praise=-1.2 reputation=-1.6 urgent=-0.5
repres 6.75 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.4 legal=2.3 payment.promised=-0.4 payment.refused=-1.0 praise=-0.4 reputation=1.8
repris 5.94 bad=1.0 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=1.0 escalation=-0.5 good=-0.7 growth=-0.6 legal=0.3 payment.disputed=2.6 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.3 praise=-0.7 reputation=-0.5
reputa 7.04 bad=-1.3 complaint.delay=-0.4 complaint.quality=-1.0 leaving=-0.6 payment.refused=-0.3 reputation=0.6
reseau 6.35 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=0.6 growth=0.7 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.3 praise=0.7 reputation=3.6
reserv 5.74 bad=2.2 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=1.4 escalation=-0.6 leaving=0.4 legal=1.9 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=5.1 payment.sent=-0.4 reputation=-0.7
resili 4.77 bad=-0.9 complaint.cost=-0.5 complaint.neglect=-1.2 complaint.quality=-1.0 escalation=-0.6 good=-0.9 growth=-0.8 leaving=1.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.3 praise=-0.8 reputation=-1.4 urgent=-0.5
respec 6.75 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.8 legal=1.2 payment.refused=-0.3 reputation=-0.3
respon 5.74 bad=2.7 complaint.cost=0.4 complaint.delay=1.2 complaint.neglect=-1.3 complaint.quality=3.6 escalation=3.2 good=-1.8 growth=-0.8 legal=4.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.4 praise=-1.8 reputation=-0.7 urgent=-0.4
ressor 6.35 complaint.cost=1.2 complaint.delay=1.1 complaint.neglect=-0.4 escalation=0.9 growth=-0.4 legal=-0.3 payment.refused=1.4 reputation=-0.4
restan 6.53 complaint.quality=0.8 good=-0.8 growth=-0.3 leaving=-0.6 legal=0.8 payment.delayed=1.1 payment.refused=2.1 praise=-0.9
restau 6.53 bad=-1.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.8 growth=2.2 leaving=-0.5 legal=-0.4 payment.delayed=1.0 payment.promised=1.4 payment.refused=-0.6
reste 4.61 bad=0.4 complaint.cost=1.8 complaint.delay=-1.4 complaint.neglect=0.7 complaint.quality=-1.7 escalation=-1.5 good=-1.8 leaving=-0.5 legal=-1.3 payment.delayed=0.4 payment.query=1.0 payment.refused=3.1 payment.sent=-1.2 praise=-1.7 reputation=-0.5 urgent=0.7
resten 6.53 bad=0.5 complaint.delay=0.4 complaint.neglect=2.4 complaint.quality=-0.5 escalation=0.8 good=-1.1 leaving=-0.4 legal=-0.4 payment.refused=-0.3 praise=-1.0 reputation=-0.6
rester 6.53 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=0.5 good=-0.6 growth=-0.4 leaving=0.7 payment.disputed=0.6 payment.promised=-0.5 payment.refused=0.8 praise=-0.6 reputation=0.9
restes 7.04 bad=0.8 complaint.cost=1.9 complaint.delay=-0.5 complaint.neglect=3.0 escalation=1.5 good=-0.4 praise=-0.3
restit 6.75 bad=1.2 complaint.quality=0.5 leaving=0.9 legal=-0.4
result 6.35 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.9 escalation=0.7 good=4.4 growth=3.3 leaving=-1.0 legal=-0.6 payment.refused=-0.3 payment.sent=-0.3 praise=4.2 reputation=-0.4
retabl 6.75 complaint.delay=1.3 complaint.neglect=1.5 complaint.quality=-0.4 escalation=2.8 good=-0.6 growth=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.3
retard 4.56 bad=1.3 complaint.cost=-1.2 complaint.delay=9.1 complaint.neglect=-1.2 legal=0.7 payment.delayed=3.0 payment.disputed=0.8 payment.promised=-0.7 payment.query=-0.8 payment.refused=-0.6 payment.sent=0.9 reputation=-1.7 urgent=-0.6
reteno 7.04 bad=1.5 complaint.delay=-0.8 complaint.quality=-1.0 leaving=-0.4 legal=-0.6 payment.refused=3.1
retenu 6.35 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.4 good=-0.8 growth=-0.7 leaving=0.7 legal=-0.7 meeting.off=0.9 payment.delayed=-0.3 payment.query=1.3 payment.refused=2.9 praise=-0.8 reputation=-0.4 urgent=-0.4
retien 7.04 complaint.delay=-0.4 complaint.quality=0.8 payment.disputed=1.6 payment.refused=0.7
retire 5.94 bad=-1.5 complaint.delay=2.2 complaint.neglect=-1.6 complaint.quality=-0.4 escalation=-0.5 good=-1.1 growth=-0.4 leaving=1.3 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.5 praise=-1.0 reputation=0.4
retour 4.74 bad=1.9 complaint.cost=1.3 complaint.neglect=0.7 complaint.quality=0.9 escalation=-0.4 good=-0.9 growth=-0.4 leaving=1.9 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=1.9 payment.promised=1.0 payment.query=-0.4 payment.refused=1.2 payment.sent=-0.5 praise=-0.9 reputation=-1.0
retrai 6.53 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.5 growth=-0.3 leaving=-0.7 praise=-0.5 reputation=-0.6
retrou 6.06 bad=1.8 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=1.0 escalation=-0.4 growth=-0.4 leaving=-0.6 legal=2.6 payment.disputed=-0.3 payment.refused=1.9 payment.sent=-0.5 reputation=-0.7
reunio 5.50 bad=1.4 complaint.cost=3.2 complaint.neglect=2.5 complaint.quality=0.5 escalation=2.4 good=-1.7 growth=-0.6 leaving=-1.4 meeting.off=6.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-1.7 reputation=1.4
reussi 7.04 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.6 growth=-0.3 praise=0.6 reputation=1.1
reveil 7.04 bad=-0.7 complaint.neglect=-0.3 complaint.quality=0.4 good=0.6 leaving=-0.4 meeting.off=2.6 praise=0.7
reveni 6.75 bad=2.4 complaint.delay=1.3 complaint.neglect=2.7 complaint.quality=1.1 escalation=2.4 good=-0.6 growth=-0.3 payment.refused=-0.4 praise=-0.5
revenu 7.04 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=0.4 legal=0.6
revers 7.04 bad=-0.6 leaving=0.4
revien 6.35 bad=-1.2 complaint.cost=0.9 complaint.delay=-0.6 complaint.quality=-1.0 growth=-0.4 legal=-0.5 meeting.off=-0.3 payment.promised=0.9 payment.refused=-0.6 reputation=-0.4
ri 5.94 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=0.7 escalation=-0.4 growth=-1.0 leaving=0.4 legal=0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.7
rib 7.04 bad=-0.9 complaint.quality=-0.7 good=-0.3 payment.query=4.8 payment.sent=-0.5
rien 4.59 bad=-1.9 complaint.cost=-1.7 complaint.delay=0.6 complaint.neglect=0.3 complaint.quality=-3.6 escalation=-1.3 good=2.2 growth=-0.5 leaving=-1.5 legal=-1.7 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=2.7 payment.promised=-1.4 payment.query=-0.9 payment.refused=1.4 payment.sent=-0.9 praise=2.6 reputation=1.0 urgent=-0.8
rire 6.75 complaint.delay=-0.4 complaint.quality=1.7 good=-0.8 leaving=-0.4 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=1.6
rit 7.04 bad=0.6 complaint.delay=-0.3 complaint.quality=1.6 good=-0.5 leaving=-0.4 praise=-0.5
robe 6.75 bad=-0.5 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.3 praise=-0.4
rompu 7.04 complaint.quality=-0.5 growth=-0.3 leaving=-0.7
rond 7.04 complaint.delay=-0.3 complaint.neglect=1.7 escalation=1.1
rouge 6.75 bad=-0.5 complaint.delay=-0.4 good=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.6
route 6.75 bad=1.5 complaint.quality=0.5 good=-0.5 leaving=2.0 legal=1.5 praise=-0.5 reputation=-0.4
routin 7.04 bad=-0.5 legal=-0.3 meeting.off=0.5
rouvre 7.04 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.8 complaint.quality=-0.3 good=-0.3 growth=-0.4 leaving=-0.3 meeting.off=-0.4 payment.refused=-0.6
rubriq 6.75 bad=1.5 complaint.delay=0.9 complaint.neglect=1.1 complaint.quality=-0.5 good=-0.4 legal=-0.3 payment.refused=0.5 praise=-0.3 reputation=3.5
rue 5.94 bad=-1.0 complaint.cost=0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.0 good=0.8 growth=1.1 leaving=-0.7 legal=-0.5 payment.delayed=1.3 payment.disputed=1.2 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.5 praise=1.0 reputation=-0.5
rumeur 7.04 bad=-0.6 complaint.quality=-0.5 good=0.8 growth=2.6 leaving=-0.6 praise=0.8
rungis 7.04 complaint.neglect=0.7 escalation=1.5 praise=-0.3 urgent=-0.3
ruptur 6.75 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=0.9 legal=1.0 praise=-0.5 reputation=-0.4
rythme 6.75 bad=0.7 complaint.delay=2.1 complaint.quality=-0.8 leaving=-0.3 legal=-0.4 payment.refused=-0.5 payment.sent=1.4
s'en 6.53 bad=0.4 complaint.delay=2.0 complaint.quality=-0.7 good=-0.5 growth=-0.4 leaving=0.5 legal=1.5 praise=-0.5
s'il 5.74 bad=2.7 complaint.cost=-1.0 complaint.delay=0.5 complaint.quality=1.2 escalation=4.2 good=-1.3 growth=-0.8 leaving=1.5 legal=0.7 meeting.off=-0.3 payment.disputed=-0.6 payment.query=1.7 payment.refused=-1.0 payment.sent=-0.6 praise=-1.3 reputation=-1.0 urgent=-0.7
sa 4.96 bad=-1.9 complaint.quality=-2.0 escalation=-0.6 good=1.0 growth=1.1 leaving=0.9 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.9 praise=1.9 urgent=-0.4
sachez 7.04 bad=0.5 complaint.quality=-0.5 good=0.7 leaving=-0.4 legal=1.4 meeting.off=2.0 praise=0.7
sais 6.35 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.2 good=0.6 growth=1.2 leaving=-0.5 legal=-0.4 payment.delayed=0.7 payment.disputed=-0.3 payment.promised=1.1 payment.refused=0.8 payment.sent=0.8 praise=0.7 reputation=1.4
saisir 5.84 bad=2.2 complaint.cost=1.5 complaint.delay=-1.0 complaint.neglect=-0.7 escalation=-0.4 good=-0.5 growth=-0.3 leaving=-0.9 legal=4.0 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.4 praise=-0.5 reputation=1.7
saisit 7.04 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.4
saison 6.35 bad=0.3 complaint.cost=0.7 complaint.delay=1.5 complaint.quality=-0.7 growth=0.6 legal=0.7 reputation=-0.4
salair 7.04 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.4 leaving=3.0 legal=-0.4 payment.delayed=1.2 payment.promised=1.5 payment.refused=-0.3 praise=-0.3
salari 5.94 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 escalation=1.7 good=-0.8 growth=-0.4 leaving=-0.9 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=-0.7 reputation=-0.4
salle 5.66 bad=-3.6 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-1.5 complaint.quality=-1.7 escalation=-0.7 good=1.2 growth=3.0 leaving=-1.4 legal=-1.1 meeting.off=2.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=-1.0 payment.sent=-0.4 praise=1.4 reputation=-1.4 urgent=3.1
salon 6.06 bad=2.7 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=1.7 escalation=-0.4 good=-0.9 growth=-0.5 leaving=2.4 payment.promised=-0.3 payment.refused=1.2 praise=-0.8 reputation=3.1 urgent=1.5
salut 6.53 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.8 growth=-0.4 leaving=-0.3 praise=-0.7
saluta 7.04 complaint.quality=0.5
samedi 5.74 bad=-2.3 complaint.cost=-0.7 complaint.delay=-0.9 complaint.quality=-0.5 escalation=-0.3 good=0.4 growth=2.6 leaving=-1.0 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.3 payment.sent=1.0 praise=-0.8 urgent=-0.3
sandri 7.04 good=-0.8 payment.delayed=1.7 payment.promised=1.6 praise=-0.6
sans 4.43 bad=1.8 complaint.cost=1.2 complaint.delay=3.6 complaint.neglect=5.4 escalation=-1.0 good=-0.4 growth=-0.6 leaving=3.6 legal=-0.7 meeting.off=1.6 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.sent=-1.3 reputation=-1.2 urgent=-0.9
sarlat 7.04 bad=-0.8 complaint.cost=1.0 complaint.neglect=-0.4 complaint.quality=0.7 legal=-0.3 meeting.off=2.4 reputation=-0.3
sauf 6.20 bad=-1.0 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-1.4 good=-0.4 growth=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=0.8 payment.promised=-0.4 payment.query=-0.4 praise=-0.4
sauron 7.04 bad=1.0 complaint.neglect=1.9 complaint.quality=1.1 good=-0.7 leaving=1.6 praise=-0.5 reputation=1.9
saute 7.04 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.6 good=-0.4 meeting.off=1.2 praise=-0.3
sauve 6.75 bad=-1.1 complaint.cost=-0.3 complaint.quality=-0.8 good=2.4 growth=0.4 leaving=-0.4 legal=-0.4 praise=3.0
sauveg 6.06 bad=-1.1 complaint.quality=-0.4 good=-1.0 leaving=1.4 payment.refused=-0.4 praise=-1.0 reputation=-0.3
savez 6.06 bad=1.0 complaint.cost=-0.5 complaint.delay=0.3 complaint.quality=0.8 escalation=-0.6 good=-0.9 growth=-0.5 leaving=-0.9 legal=0.8 payment.refused=1.5 praise=-0.9 reputation=0.8
savoir 6.53 bad=1.2 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=2.1 escalation=1.0 good=-0.7 growth=-0.5 legal=-0.7 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=2.5
scan 7.04 bad=-0.6 complaint.delay=-0.7 complaint.quality=-0.3 payment.query=1.7 payment.refused=-0.4 urgent=1.9
scanne 6.75 bad=-0.7 complaint.delay=-0.7 complaint.quality=-0.4 good=-0.4 growth=-0.4 praise=-0.3 urgent=2.9
scene 7.04 bad=-1.1 complaint.quality=-0.3 payment.sent=3.6 reputation=-0.3
sci 7.04 bad=-1.3 complaint.cost=-0.4 leaving=-0.4 payment.disputed=-0.7 payment.query=4.6 payment.refused=-0.4
scolai 7.04 bad=-0.7 complaint.neglect=-0.4 leaving=1.0
se 4.25 bad=1.7 complaint.cost=1.9 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=-0.8 escalation=0.5 good=0.4 leaving=1.7 legal=0.5 meeting.off=1.3 payment.delayed=-1.6 payment.query=-1.3 payment.refused=1.2 payment.sent=0.7 reputation=0.8 urgent=-0.9
sec 7.04 bad=-0.6 good=-0.4 payment.delayed=2.6 praise=-0.4 reputation=-0.4
seche 6.75 bad=0.4 complaint.delay=0.8 complaint.quality=-0.4 good=-0.5 legal=0.9 praise=-0.6
second 6.06 complaint.cost=-0.6 complaint.neglect=2.5 complaint.quality=-0.6 escalation=-0.5 good=1.2 growth=1.2 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.3 payment.refused=0.4 payment.sent=-0.3 praise=1.5 reputation=2.3
secour 7.04 bad=0.8 complaint.neglect=-0.5 complaint.quality=1.6 good=0.6 growth=-0.5 meeting.off=1.8 payment.sent=-0.4 praise=0.7 urgent=2.9
secret 6.35 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.3 growth=-0.4 leaving=-0.6 meeting.off=-0.3 urgent=-0.3
securi 7.04 bad=0.8 complaint.delay=1.2 complaint.quality=1.1 praise=-0.3
semain 3.94 bad=1.1 complaint.cost=-0.6 complaint.delay=6.2 complaint.neglect=1.1 complaint.quality=-1.0 good=-2.3 growth=-0.9 legal=-1.2 meeting.off=2.4 payment.delayed=1.3 payment.disputed=0.8 payment.promised=2.4 payment.query=-1.0 payment.refused=-1.6 payment.sent=-0.8 praise=-2.2 reputation=-1.9 urgent=-1.1
semest 6.75 bad=-0.4 complaint.neglect=1.4 good=-0.4 leaving=1.7 payment.delayed=2.2 payment.refused=-0.4 praise=-0.4
semina 7.04 complaint.neglect=2.5 complaint.quality=-0.3 good=-0.3 payment.refused=-0.5 praise=-0.4
sens 6.53 bad=2.0 complaint.delay=-0.5 complaint.neglect=2.8 good=-0.6 growth=-0.4 leaving=0.7 legal=1.1 meeting.off=-0.3 payment.disputed=-0.3 praise=-0.5 reputation=3.6
sent 6.35 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=3.3 good=1.2 growth=-0.5 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.promised=-0.3 payment.refused=0.6 praise=1.4 reputation=-0.3 urgent=-0.3
sepa 7.04 bad=-0.6 payment.delayed=-0.4 payment.query=-0.5 payment.sent=2.4 praise=-0.3
separe 6.53 bad=2.3 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=-0.9 escalation=1.2 good=-0.7 leaving=4.0 legal=1.3 praise=-0.6 reputation=-0.5
sept 7.04 bad=0.4 complaint.delay=1.1 complaint.quality=-0.4 payment.disputed=2.6
septem 5.84 complaint.cost=-0.5 complaint.delay=3.3 complaint.quality=-0.4 escalation=-0.5 good=-0.9 growth=-0.6 leaving=-0.8 legal=0.6 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.9 payment.query=2.3 payment.refused=1.1 payment.sent=1.0 praise=-0.9
sera 4.43 complaint.cost=-1.0 complaint.delay=-0.6 complaint.quality=-0.3 escalation=1.7 good=-1.9 growth=0.8 leaving=1.7 legal=1.5 meeting.off=0.4 payment.delayed=3.8 payment.disputed=2.4 payment.promised=3.1 payment.query=-1.2 payment.refused=1.0 payment.sent=-1.4 praise=-1.9 reputation=1.4 urgent=-0.9
serai 6.20 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=-1.0 legal=-0.4 meeting.off=3.6 payment.delayed=-0.3 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.8 praise=-0.7
serait 6.06 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=1.8 complaint.quality=-0.9 growth=1.8 leaving=-0.6 legal=-0.5 meeting.off=-0.4 payment.delayed=3.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.8 payment.refused=-0.9 payment.sent=-0.6 praise=-1.5 reputation=-0.4 urgent=-0.4
serez 7.04 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=0.8 payment.delayed=2.0 payment.promised=2.5 payment.refused=-0.5
serieu 6.53 bad=1.7 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=3.1 escalation=2.3 good=-0.7 growth=-0.6 leaving=-0.6 legal=-0.7 payment.refused=1.3 praise=-0.7 reputation=-0.3
serons 5.10 complaint.neglect=0.9 legal=-0.7 meeting.off=1.7 payment.refused=-0.4 reputation=-0.6
seront 6.20 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.4 good=-0.8 growth=-0.5 leaving=-1.0 legal=0.7 meeting.off=-0.4 payment.refused=0.6 payment.sent=-0.3 praise=-0.8 reputation=-0.5 urgent=-0.4
serveu 6.20 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=1.9 leaving=-1.2 legal=-0.4 payment.promised=-0.3 payment.refused=-0.3 praise=1.9 urgent=1.9
servic 5.31 bad=1.1 complaint.cost=-0.6 complaint.delay=0.4 complaint.quality=2.1 escalation=2.8 good=1.4 growth=-1.0 leaving=-1.4 legal=3.1 meeting.off=-0.9 payment.delayed=1.7 payment.promised=-0.6 payment.refused=0.7 payment.sent=-0.8 praise=1.4 urgent=-0.5
servir 6.75 bad=2.3 complaint.cost=-0.5 complaint.delay=2.1 complaint.quality=0.5 good=-0.9 leaving=-0.5 legal=3.1 payment.refused=1.0 praise=-0.9 reputation=-0.5
ses 5.50 bad=-0.5 complaint.cost=-0.3 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=0.4 good=2.1 growth=-0.8 leaving=4.0 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=2.3 reputation=-0.8
seul 5.74 bad=1.6 complaint.cost=-0.7 complaint.delay=-1.0 complaint.quality=3.2 escalation=-0.6 good=0.8 growth=-0.8 leaving=0.6 meeting.off=1.0 payment.delayed=0.5 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.5 payment.sent=1.3 praise=1.2 reputation=-0.8 urgent=-0.4
seule 5.74 bad=0.4 complaint.delay=-0.5 complaint.quality=0.4 escalation=0.5 growth=0.3 leaving=0.5 legal=1.3 payment.delayed=-0.3 payment.disputed=1.3 payment.refused=-0.4 reputation=-0.9
seulem 7.04 bad=-0.8 complaint.neglect=-0.3 good=-0.4 legal=-0.3 payment.promised=-0.3 payment.query=2.9 payment.refused=-0.4 payment.sent=-0.8 praise=-0.4
si 4.31 complaint.cost=0.4 complaint.delay=2.4 complaint.quality=-2.1 escalation=-1.5 good=-0.5 leaving=2.5 legal=1.8 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=-1.4 payment.promised=1.4 payment.query=-1.2 payment.sent=0.4 reputation=2.7 urgent=-1.2
signal 6.53 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.5 good=0.5 leaving=-0.4 legal=1.2 payment.disputed=2.4 payment.query=-0.4 payment.sent=1.3 praise=0.6 reputation=1.9
signat 6.20 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=-0.4 good=-0.7 growth=-0.4 leaving=-0.8 meeting.off=1.1 payment.delayed=2.0 payment.promised=3.7 payment.refused=-0.9 payment.sent=-0.4 praise=-0.6 reputation=-0.5
signe 4.74 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=1.6 complaint.quality=-1.5 escalation=0.4 good=0.5 growth=0.4 leaving=1.0 legal=1.7 payment.disputed=2.4 payment.promised=-0.9 payment.query=-1.2 payment.sent=-1.1 praise=1.1 reputation=-1.9 urgent=1.6
signee 6.75 bad=-0.5 good=-0.4 praise=-0.4 urgent=1.7
signer 7.04 bad=-1.2 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.4 leaving=-0.5 legal=-0.4
silenc 6.75 bad=1.3 complaint.delay=1.9 complaint.neglect=3.3 complaint.quality=-0.3 good=-1.5 growth=-0.3 leaving=-0.3 praise=-1.4 reputation=-0.3
simple 5.94 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=1.8 escalation=-0.4 good=1.3 growth=-0.6 leaving=-0.4 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=1.3 praise=1.3 reputation=-0.7 urgent=1.7
sinist 6.35 bad=1.7 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=1.2 escalation=-0.3 good=-0.4 leaving=-0.6 legal=3.9 praise=-0.5
sinon 6.20 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=-1.1 growth=-0.4 leaving=-0.6 legal=-0.4 payment.query=0.5 payment.refused=-0.4 praise=-0.8 reputation=1.7
siret 7.04 bad=-0.9 complaint.quality=-0.6 escalation=-0.3 payment.query=4.0 payment.sent=-0.4
site 4.88 bad=1.5 complaint.cost=2.6 complaint.delay=1.4 complaint.neglect=1.1 complaint.quality=0.5 escalation=-1.1 good=-2.4 leaving=0.6 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=0.5 payment.promised=-0.7 payment.query=-0.8 payment.refused=0.9 payment.sent=1.6 praise=-2.4 urgent=1.4
sites 7.04 bad=1.0 complaint.cost=1.2 complaint.neglect=-0.3 complaint.quality=2.2 payment.sent=-0.3 reputation=0.8
six 5.84 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=0.9 complaint.quality=1.5 escalation=-0.3 good=-0.8 growth=1.3 payment.delayed=0.7 payment.disputed=-0.3 payment.promised=1.1 payment.sent=2.0 praise=-0.7 reputation=0.4
sncf 7.04 bad=-0.5 complaint.quality=-0.4
social 7.04 bad=0.4 complaint.cost=-0.3 complaint.quality=-0.4 leaving=-0.4 reputation=2.1
sociau 7.04 bad=0.5 complaint.quality=-0.6 good=-0.4 leaving=-0.3 praise=-0.5 reputation=2.2
societ 6.53 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.7 legal=-1.1 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=-0.5 praise=0.3 reputation=2.1
soins 6.35 bad=1.2 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.1 escalation=-0.4 good=0.5 growth=1.2 payment.delayed=-0.6 payment.disputed=-0.5 payment.refused=2.1 payment.sent=0.9 praise=0.6
soir 5.25 bad=-0.6 complaint.neglect=-1.2 complaint.quality=0.4 escalation=-0.5 good=1.4 growth=0.6 leaving=-1.5 legal=-0.9 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-1.1 payment.query=-0.5 payment.refused=-1.2 payment.sent=1.9 praise=1.6 reputation=0.5 urgent=6.0
soiree 6.75 bad=-1.0 complaint.quality=-0.4 good=1.0 growth=-0.4 leaving=-0.4 praise=0.9
soit 6.06 bad=0.7 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=0.5 escalation=0.9 good=-0.8 growth=-0.5 leaving=-0.9 legal=-0.9 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=2.8 payment.sent=-0.3 praise=-0.7 reputation=1.3
soixan 7.04 bad=0.7 complaint.cost=1.0 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=0.9 reputation=2.3
sol 6.53 complaint.delay=0.6 complaint.neglect=-0.4 good=1.4 growth=0.7 leaving=-0.5 legal=0.9 praise=1.5
solde 5.31 bad=0.6 complaint.cost=-0.9 complaint.neglect=-1.1 complaint.quality=0.5 escalation=-0.6 good=-1.5 growth=-0.6 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-1.6 payment.promised=1.1 payment.query=0.6 payment.refused=5.9 payment.sent=2.0 praise=-1.5 reputation=-0.9 urgent=-0.4
soldee 7.04 bad=-1.8 complaint.quality=-0.6 good=-0.6 leaving=-0.3 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=6.4 praise=-0.6 reputation=-0.3
solder 7.04 bad=-0.4 good=0.3 growth=1.5 leaving=1.1 payment.sent=1.4
soleil 7.04 bad=-0.4 complaint.delay=-0.6 good=-0.6 praise=-0.6
somme 6.53 bad=1.3 complaint.delay=-0.7 complaint.quality=0.8 good=-0.3 growth=1.8 leaving=-0.6 legal=-0.9 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=3.7 payment.sent=2.2 reputation=-0.3 urgent=-0.3
sommes 5.58 bad=0.9 complaint.cost=0.5 complaint.delay=2.9 complaint.neglect=-0.5 complaint.quality=0.9 escalation=0.5 growth=0.6 leaving=0.8 legal=1.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=-1.3
son 4.29 complaint.cost=-1.4 complaint.neglect=0.9 escalation=3.3 good=-1.1 growth=-1.8 leaving=0.6 legal=1.9 meeting.off=-1.4 payment.delayed=-0.3 payment.disputed=-1.3 payment.promised=0.3 payment.refused=1.8 payment.sent=-1.6 praise=-1.1 reputation=-1.5 urgent=-1.0
sondag 7.04 bad=-0.4 complaint.quality=-0.3 good=-0.4 leaving=-0.3 praise=-0.5
sonner 7.04 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.3 good=2.3 growth=1.2 praise=2.6
sont 4.38 complaint.cost=-1.1 complaint.delay=0.9 complaint.neglect=-2.6 complaint.quality=2.0 good=-1.8 growth=-1.4 leaving=-0.6 legal=-0.9 meeting.off=-1.0 payment.delayed=4.7 payment.disputed=-0.5 payment.promised=-0.9 payment.query=-0.9 payment.refused=-0.7 payment.sent=0.8 praise=-1.8 reputation=-1.5 urgent=-0.8
sophie 6.75 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.4 good=1.0 growth=1.0 leaving=-0.4 praise=1.2
sort 6.75 complaint.cost=1.4 complaint.delay=0.8 complaint.quality=0.4 escalation=1.1 good=-0.4 growth=-0.3 meeting.off=1.7 payment.delayed=0.9 praise=-0.3 reputation=-0.3
sortie 7.04 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4
sortir 6.53 bad=1.4 complaint.delay=2.4 complaint.quality=-0.9 good=0.3 growth=-0.4 leaving=-0.4 legal=-0.4 payment.refused=1.5
souhai 5.58 bad=0.9 complaint.cost=-0.5 escalation=2.3 good=-1.4 growth=-0.6 leaving=3.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.5 praise=-1.4 reputation=-1.2 urgent=-0.4
source 6.53 complaint.neglect=1.4 complaint.quality=-0.4 good=-0.8 leaving=2.4 praise=-0.8
sourir 7.04 bad=-0.4 good=0.5 growth=0.6 praise=0.7
sous 5.15 bad=-1.1 complaint.delay=2.2 complaint.neglect=-0.5 complaint.quality=-1.6 escalation=-1.0 good=-0.6 growth=-1.1 leaving=-0.6 legal=1.5 meeting.off=-1.0 payment.delayed=1.2 payment.disputed=-1.3 payment.promised=0.6 payment.refused=1.9 payment.sent=1.5 praise=-0.6 urgent=-0.6
souven 6.20 bad=0.9 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=0.8 escalation=-0.4 good=1.2 growth=-1.1 leaving=-0.8 legal=-0.6 payment.refused=-0.5 praise=1.2 reputation=3.6
soyez 7.04 bad=1.1 complaint.neglect=1.7 complaint.quality=-1.0 escalation=-0.6 good=-0.4 leaving=-0.5 legal=-0.4 reputation=3.4
sponso 7.04 bad=-0.5 complaint.quality=-0.3
stagia 6.20 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=4.1 escalation=-0.4 growth=-0.4 leaving=-0.7 legal=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.3 payment.sent=-0.3 reputation=-0.4
stand 6.75 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.5 good=2.1 leaving=-0.5 meeting.off=1.0 payment.refused=-0.4 praise=2.2 reputation=-0.3
statut 7.04 bad=-1.6 complaint.delay=-0.4 complaint.quality=-0.7 legal=-0.8 payment.disputed=-0.4
studio 7.04 complaint.quality=0.5 legal=0.9 reputation=1.0
stylos 7.04 bad=0.4 complaint.cost=2.3 complaint.quality=-0.7 good=-0.4 leaving=-0.3 praise=-0.3 reputation=-0.4
subi 7.04 bad=1.1 complaint.cost=-0.3 complaint.quality=0.7 leaving=-0.3 legal=0.8 payment.refused=2.2
subven 6.35 bad=-0.7 complaint.cost=0.5 complaint.delay=0.9 complaint.quality=-1.2 escalation=1.2 good=-0.6 growth=-0.4 legal=-0.3 payment.delayed=3.3 payment.promised=-0.5 payment.query=1.3 payment.refused=-0.7 payment.sent=-0.4 praise=-0.5
succes 6.35 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=-1.1 growth=-0.9 leaving=-0.5 legal=-0.7 payment.delayed=2.2 payment.refused=-0.6 praise=-1.0 reputation=-0.4
suffit 6.75 bad=1.9 complaint.delay=4.2 complaint.quality=-0.5 good=-1.1 growth=-0.3 leaving=1.7 praise=-1.2 urgent=1.8
suis 4.61 bad=-0.9 complaint.cost=-1.4 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-1.3 growth=0.8 leaving=-1.7 meeting.off=3.1 payment.delayed=1.8 payment.disputed=-1.0 payment.promised=-0.9 payment.query=-0.9 payment.refused=-2.0 reputation=1.6
suit 6.75 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.5 good=-0.5 growth=-0.7 leaving=-0.7 legal=-0.3 payment.delayed=3.1 payment.refused=-0.3 praise=-0.4
suite 5.25 bad=2.0 complaint.neglect=-1.0 complaint.quality=2.0 escalation=-1.3 good=-0.9 growth=0.5 leaving=4.6 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=1.5 praise=-1.1 reputation=-1.0 urgent=3.1
suivan 6.35 bad=0.4 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=1.3 complaint.quality=-0.7 escalation=-0.3 good=0.7 growth=1.2 leaving=0.5 legal=-0.5 meeting.off=1.8 payment.disputed=1.4 payment.promised=-0.5 payment.sent=1.0 praise=0.7 reputation=-0.3
suivi 6.20 bad=0.7 complaint.cost=1.2 complaint.delay=0.4 complaint.neglect=1.5 escalation=-0.4 growth=1.0 legal=-0.4 meeting.off=-0.4 payment.refused=-0.3 praise=-1.5 reputation=1.4
suivra 6.53 bad=-1.1 complaint.cost=0.8 complaint.delay=0.4 complaint.neglect=-0.3 complaint.quality=-0.8 escalation=-1.0 growth=1.2 leaving=0.4 legal=-0.4 payment.refused=-0.4 payment.sent=1.2
suivre 7.04 complaint.quality=0.9 leaving=1.1 legal=0.4
suivro 7.04 bad=-0.6 leaving=-0.4 payment.delayed=1.2
sujet 5.20 bad=1.3 complaint.delay=2.2 complaint.neglect=1.0 complaint.quality=-0.9 escalation=1.0 good=-0.6 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.refused=-0.6 praise=-0.5 reputation=0.8
super 7.04 bad=-0.5 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.2 growth=-0.4 leaving=-0.7 legal=-0.4 praise=2.5
superb 6.75 bad=-0.7 good=4.3 praise=4.5
superi 7.04 bad=0.6 complaint.neglect=4.0 complaint.quality=-0.6 escalation=4.4 good=-0.5 growth=3.1 payment.promised=-0.4 payment.refused=-0.4 praise=-0.5
supple 7.04 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.4 growth=3.3 payment.refused=-0.3 payment.sent=-0.4
suppor 7.04 bad=-0.3 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-0.3 escalation=1.1 good=-0.4 growth=2.6 legal=-0.5 praise=-0.3 reputation=-0.3
suppri 6.20 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.6 meeting.off=4.8 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.4 praise=-0.7 reputation=-0.3 urgent=-0.7
sur 3.01 complaint.cost=-2.7 complaint.delay=-1.4 complaint.neglect=-2.0 complaint.quality=-0.4 escalation=-1.9 good=-1.5 growth=-1.7 leaving=-2.2 legal=-1.2 meeting.off=-2.8 payment.delayed=1.3 payment.disputed=1.2 payment.promised=1.0 payment.refused=-1.6 payment.sent=1.1 praise=-0.9 reputation=4.3
sureme 7.04 complaint.neglect=0.9 complaint.quality=-0.5 good=-0.5 leaving=-0.4 legal=0.9 praise=-0.5
surpri 7.04 bad=0.6 complaint.cost=-0.4 complaint.delay=1.9 complaint.quality=-0.4 good=1.1 leaving=-0.4 payment.disputed=1.7 payment.refused=-0.3 praise=1.0
surtou 6.53 bad=0.3 complaint.cost=2.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-1.0 growth=-0.4 leaving=0.5 legal=-0.3 payment.disputed=2.1 payment.refused=-0.3 reputation=-0.4
suspen 6.53 bad=2.6 complaint.delay=2.6 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.6 leaving=-0.6 legal=1.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=5.4 payment.sent=-0.6 praise=-0.7 reputation=-0.3
svp 6.20 bad=-1.6 complaint.cost=-1.2 complaint.delay=-0.6 complaint.neglect=2.2 good=-0.8 leaving=-0.5 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.5 payment.query=1.7 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8 reputation=-0.4 urgent=2.7
syndic 6.20 bad=-1.5 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=0.7 escalation=-0.5 good=2.0 growth=3.3 leaving=-0.7 legal=-0.7 payment.refused=-0.4 praise=2.0 reputation=-0.8
sœur 6.53 bad=-1.1 complaint.delay=-0.3 complaint.neglect=0.5 escalation=-0.5 good=1.1 growth=2.1 leaving=-0.5 legal=-0.7 payment.refused=-0.5 reputation=0.4
t 5.74 bad=-0.7 complaint.cost=1.4 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.4 good=-0.8 growth=-0.6 leaving=1.3 legal=-0.7 meeting.off=1.6 payment.delayed=-0.3 payment.disputed=0.9 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.8 reputation=-0.7
table 6.06 bad=-0.5 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-0.4 good=2.6 growth=-0.5 leaving=-0.5 legal=0.9 payment.delayed=0.8 payment.promised=1.2 payment.refused=-0.9 payment.sent=1.2 praise=2.7 reputation=-0.6
tablea 7.04 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=-1.0 escalation=1.8 good=2.1 growth=2.8 leaving=-0.6 praise=2.2
tampon 7.04 bad=-0.4 good=-0.4 payment.delayed=-0.3 payment.query=1.7 praise=-0.4 urgent=1.7
tant 5.43 bad=1.4 complaint.cost=-0.7 complaint.delay=0.6 complaint.quality=2.0 escalation=-0.4 growth=-0.6 leaving=-1.0 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.6 payment.refused=5.4 payment.sent=-0.4 reputation=-1.1 urgent=-0.4
tante 6.75 bad=-0.5 complaint.delay=0.9 legal=0.4 payment.refused=-0.7
tape 7.04 bad=0.4 complaint.delay=1.1 complaint.quality=-0.4 good=-0.4 legal=0.8 praise=-0.4
tard 6.75 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.5 growth=-0.5 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.delayed=3.1 payment.promised=1.7 payment.sent=-0.4 praise=-0.5 urgent=-1.0
tarif 6.53 bad=1.0 complaint.cost=4.3 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.7 growth=1.0 leaving=3.3 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.sent=-0.3 praise=-0.7 reputation=-0.3
tarifs 6.53 bad=0.3 complaint.cost=3.7 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.5 legal=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.5
taux 6.35 complaint.delay=-0.6 complaint.neglect=-0.5 good=0.6 leaving=0.9 legal=1.0 payment.disputed=2.3 payment.query=0.4 payment.refused=-0.6 payment.sent=-0.4 praise=0.6
te 6.53 bad=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=1.3 payment.refused=1.5 payment.sent=-0.6 praise=-0.4 reputation=-0.4 urgent=-0.5
techni 5.94 bad=1.4 complaint.cost=1.6 complaint.delay=1.6 complaint.neglect=-1.0 complaint.quality=1.2 escalation=0.7 good=-1.0 growth=-0.5 leaving=-0.9 legal=1.4 meeting.off=-0.3 payment.disputed=2.4 payment.refused=0.3 praise=-0.9 reputation=-0.7 urgent=-0.5
tel 6.53 complaint.delay=-0.4 complaint.neglect=2.5 complaint.quality=2.6 good=2.1 legal=-0.6 payment.refused=-0.5 praise=2.2 reputation=-0.3 urgent=-0.5
teleph 5.84 bad=1.1 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=1.6 complaint.quality=1.0 escalation=-0.4 good=-0.7 growth=0.5 legal=0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=1.1 payment.sent=-0.6 praise=-0.5 reputation=-0.8 urgent=2.1
temoig 6.35 complaint.cost=-0.8 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.4 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.5 reputation=3.2
temoin 6.53 complaint.delay=2.5 complaint.quality=-0.7 good=-0.9 leaving=-0.5 legal=-0.4 praise=-1.0 reputation=1.2 urgent=-0.3
temps 5.31 bad=-1.8 complaint.delay=2.4 complaint.neglect=1.5 complaint.quality=-0.5 escalation=0.4 good=1.7 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=0.3 payment.refused=-1.0 payment.sent=-0.6 praise=2.0 urgent=-0.6
tenez 6.75 bad=1.5 complaint.cost=-0.5 complaint.neglect=1.7 complaint.quality=-0.8 escalation=-0.7 good=-0.9 growth=-0.4 legal=-0.3 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-0.8 reputation=3.4
tenir 6.53 bad=-1.2 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=-0.6 escalation=-0.6 good=-0.3 growth=-0.4 leaving=1.0 legal=-0.4 payment.refused=-0.5 praise=-0.3 reputation=-0.6
tenu 6.53 bad=0.7 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=0.8 escalation=2.4 good=0.5 payment.refused=-0.4 praise=0.7 reputation=1.1
tenue 7.04 bad=-0.3 good=1.1 growth=-0.4 payment.promised=1.3 praise=1.1
terme 6.75 bad=0.4 complaint.cost=1.6 complaint.delay=-0.4 leaving=2.6 payment.refused=-0.6
termin 6.06 bad=0.5 complaint.cost=-0.4 complaint.neglect=-0.8 complaint.quality=-0.9 good=-0.3 growth=-0.4 leaving=1.1 legal=0.5 payment.delayed=-0.3 payment.promised=0.7 payment.query=2.5 payment.refused=-0.9 praise=-0.4 reputation=1.5
terras 6.53 bad=0.5 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=1.1 complaint.quality=1.2 good=2.1 leaving=-0.4 legal=-0.5 payment.refused=2.0 payment.sent=1.2 praise=2.2 reputation=0.7
testam 7.04 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.5 good=1.2 growth=-0.3 legal=-0.4 praise=1.6
tete 6.06 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 good=3.0 growth=-0.6 leaving=-1.0 legal=-0.3 meeting.off=1.8 payment.delayed=-0.4 payment.promised=-0.3 payment.query=0.9 payment.sent=-0.4 praise=3.1 urgent=-0.3
texte 4.88 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.7 escalation=-0.6 good=0.8 leaving=-0.9 legal=-1.2 meeting.off=-0.4 payment.refused=-0.6 praise=0.8 reputation=-0.5 urgent=-0.3
textes 6.35 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.6 leaving=-0.6 meeting.off=-0.3 payment.delayed=-0.4 reputation=-0.4
thomas 5.25 bad=0.6 complaint.quality=0.9 leaving=-0.7 legal=-0.4 payment.refused=-0.3 praise=-0.3 reputation=-0.4
ticket 6.35 bad=0.7 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=2.8 complaint.quality=0.4 good=-0.6 growth=-0.5 praise=-0.6
tiendr 7.04 bad=0.7 complaint.delay=1.2 complaint.neglect=0.6 complaint.quality=0.3 leaving=0.6 legal=0.7
tienne 6.06 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=-1.6 escalation=1.1 good=1.6 growth=0.7 leaving=-0.9 legal=-0.4 payment.refused=-0.5 praise=1.6 reputation=-0.7
tiens 6.53 bad=0.6 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=0.4 escalation=-0.5 good=-1.0 leaving=-0.4 legal=-0.4 meeting.off=1.5 payment.delayed=0.8 payment.refused=-0.5 praise=-0.8 reputation=2.4
tient 5.84 bad=0.4 complaint.cost=-0.7 complaint.delay=1.2 complaint.quality=-0.6 escalation=0.7 good=-0.6 leaving=1.0 legal=-0.6 meeting.off=-0.3 payment.refused=1.7 reputation=1.0
tiers 6.75 bad=1.5 complaint.cost=0.9 complaint.delay=-0.4 complaint.quality=1.4 good=-0.9 growth=-0.7 leaving=1.6 praise=-0.6
tirage 6.35 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.8 escalation=-0.3 good=-0.5 growth=2.3 leaving=-0.6 legal=-0.3 meeting.off=-0.3 payment.query=-0.4 payment.refused=1.9 praise=-0.7 reputation=-0.4
tiroir 6.75 bad=-0.5 complaint.neglect=-0.4 good=1.0 leaving=0.8 payment.refused=0.8 praise=1.0
titre 5.94 complaint.cost=-0.7 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=1.3 good=-0.8 growth=-0.4 leaving=-1.0 legal=0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.8 praise=-0.8 reputation=-0.5 urgent=-0.3
toitur 6.75 bad=0.8 complaint.quality=1.6 growth=1.3 legal=0.7 payment.refused=1.3 payment.sent=1.3
tombe 5.84 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=-1.4 escalation=0.7 growth=-0.5 leaving=-1.2 meeting.off=1.8 payment.delayed=2.1 payment.disputed=-0.7 payment.promised=2.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 reputation=-0.6
tombee 7.04 complaint.delay=0.9 complaint.quality=0.4 good=-0.5 legal=0.5 praise=-0.4
tomber 6.35 bad=-0.6 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-0.9 good=-0.9 growth=-0.6 legal=-0.4 meeting.off=1.6 praise=-0.8
ton 6.20 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.3 escalation=2.1 good=1.1 leaving=-0.6 legal=-0.3 payment.refused=-0.5 praise=1.0 reputation=-0.3
top 7.04 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.6 praise=1.5
tot 6.35 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=0.4 good=2.4 growth=0.3 legal=-0.7 meeting.off=1.6 payment.refused=-0.6 praise=2.5 reputation=-0.5 urgent=-0.3
touche 6.20 bad=0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.4 escalation=1.8 good=1.0 leaving=-0.6 legal=-0.8 payment.promised=1.5 praise=1.1
toujou 5.25 bad=3.1 complaint.cost=0.7 complaint.delay=5.0 complaint.neglect=0.9 complaint.quality=1.7 escalation=-1.0 good=1.2 growth=-0.7 leaving=-1.6 legal=1.9 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=3.3 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.6 praise=1.3 reputation=-1.3 urgent=-0.8
tour 6.53 bad=1.0 complaint.cost=0.9 complaint.delay=0.9 complaint.neglect=2.1 complaint.quality=-0.8 good=-0.5 legal=-0.5 payment.refused=0.8 praise=-0.4 reputation=1.8
touris 7.04 bad=-0.8 complaint.quality=-0.4 good=-0.4 leaving=-0.4 payment.delayed=2.1 praise=-0.3
tourne 6.35 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=1.5 complaint.quality=-1.1 escalation=0.8 good=0.6 leaving=-0.6 legal=1.2 praise=0.8 reputation=-0.4
tous 4.85 bad=1.8 complaint.cost=-1.2 complaint.delay=-1.0 complaint.neglect=2.4 complaint.quality=1.5 escalation=0.7 good=-0.7 growth=2.3 leaving=1.0 legal=-0.5 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.7 payment.refused=1.5 payment.sent=-0.6 reputation=3.2 urgent=-0.7
toussa 7.04 complaint.delay=0.9 complaint.quality=0.7 legal=1.0 payment.refused=0.7
tout 3.69 bad=-0.3 complaint.delay=-1.5 complaint.neglect=-1.7 complaint.quality=2.2 escalation=-2.2 good=2.1 growth=0.7 leaving=-1.4 legal=-2.8 meeting.off=1.6 payment.delayed=-1.3 payment.promised=0.3 payment.query=-0.8 payment.refused=0.6 payment.sent=-0.4 praise=1.9 urgent=0.8
toute 5.50 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=-0.6 good=-0.8 growth=-0.8 leaving=-0.3 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=1.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.7 praise=-0.7 reputation=-1.0 urgent=-0.6
toutes 5.58 bad=0.6 complaint.cost=0.3 complaint.delay=-1.2 complaint.neglect=1.8 complaint.quality=0.4 escalation=1.0 growth=-0.7 legal=1.3 payment.disputed=-0.5 payment.query=1.9 praise=0.7
traduc 5.58 bad=0.5 complaint.cost=0.7 complaint.neglect=-1.2 complaint.quality=1.8 escalation=-0.8 good=1.0 growth=-0.6 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=1.2 reputation=-0.7 urgent=2.7
tradui 5.66 bad=-2.1 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.4 good=-1.2 growth=-0.6 leaving=-0.9 legal=-1.1 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.8 praise=-1.2 reputation=1.1 urgent=0.9
train 6.20 complaint.cost=-0.5 complaint.delay=3.0 complaint.quality=-0.7 good=-0.9 leaving=-0.5 legal=1.5 meeting.off=2.5 payment.refused=-0.6 praise=-0.9 reputation=0.5
traine 7.04 bad=-0.9 meeting.off=-0.5
traita 7.04 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.3 good=1.0 payment.disputed=-0.3 payment.query=0.9 payment.refused=-0.6 praise=0.8 reputation=-0.3
traite 6.06 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.5 good=1.0 growth=-0.6 leaving=-0.4 legal=-0.8 payment.refused=-0.8 praise=0.9 reputation=1.0 urgent=-0.3
tranch 7.04 bad=0.9 complaint.cost=0.6 complaint.delay=0.6 complaint.quality=0.8 leaving=1.9
transf 6.53 bad=1.0 complaint.delay=2.1 complaint.quality=1.4 leaving=3.3 legal=0.4 payment.disputed=-0.5 payment.refused=0.5
transm 5.20 bad=1.9 complaint.cost=-1.1 complaint.delay=1.0 complaint.neglect=1.0 escalation=3.3 good=0.6 growth=-0.8 leaving=1.0 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=0.9 payment.promised=1.6 payment.query=-1.0 payment.refused=0.7 payment.sent=-0.6 praise=0.7 reputation=-1.8 urgent=-0.5
travai 5.43 complaint.cost=1.0 complaint.delay=-1.2 complaint.neglect=-0.3 escalation=-1.1 good=1.9 growth=0.6 legal=-1.0 payment.delayed=-0.3 payment.disputed=0.8 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.4 praise=1.9 reputation=0.8 urgent=-0.4
travau 5.74 bad=-0.4 complaint.neglect=-1.0 escalation=-0.4 growth=-1.2 leaving=-1.4 legal=-0.3 meeting.off=-0.3 payment.delayed=0.7 payment.disputed=1.0 payment.promised=1.1 payment.sent=-0.3 reputation=1.5
traver 6.75 bad=2.2 complaint.cost=4.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.7 leaving=-0.4 legal=1.2 payment.disputed=1.7 payment.refused=1.3 praise=-0.6 reputation=1.8 urgent=-0.3
trenta 7.04 bad=-0.6
trente 7.04 bad=1.1 complaint.quality=1.9 escalation=2.3 good=-0.4 legal=-0.5 payment.refused=1.5 praise=-0.5
tres 5.37 complaint.cost=1.6 complaint.delay=1.0 complaint.quality=-1.2 escalation=0.5 good=1.6 growth=-0.9 leaving=-1.3 legal=0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=-0.4 payment.query=0.5 payment.sent=-0.4 praise=1.8 urgent=2.3
tresor 6.20 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.7 good=-0.6 growth=-0.4 leaving=-1.0 legal=-0.4 payment.delayed=3.7 payment.promised=3.0 payment.query=-0.3 payment.refused=0.8 payment.sent=1.1 praise=-0.5 reputation=-0.5
tribun 4.88 complaint.cost=-1.1 complaint.delay=-1.6 complaint.neglect=-0.9 complaint.quality=-0.5 escalation=-0.8 good=-1.3 leaving=-2.1 legal=4.3 meeting.off=-1.2 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-1.0 payment.query=-0.9 payment.refused=-0.5 payment.sent=-0.8 praise=-1.0 reputation=-1.1 urgent=-0.6
trimes 6.35 bad=1.1 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=1.7 complaint.quality=0.3 escalation=1.4 good=-0.5 growth=-0.4 leaving=2.5 meeting.off=0.7 praise=-0.3 reputation=-0.4
trois 4.13 bad=2.5 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=2.0 complaint.quality=3.5 escalation=1.3 good=1.2 growth=3.1 leaving=2.1 meeting.off=-1.5 payment.delayed=0.5 payment.disputed=1.3 payment.promised=-1.3 payment.query=-1.5 payment.refused=1.5 praise=-1.2 reputation=-0.5 urgent=-1.1
troisi 6.35 bad=-0.5 complaint.cost=2.5 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.5 legal=-0.6 payment.refused=-0.4 praise=-0.3 reputation=-0.6
trompe 6.75 complaint.delay=1.5 complaint.quality=-0.6 good=-0.5 growth=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.4 payment.sent=-0.3 praise=-0.5
trop 5.74 bad=1.3 complaint.cost=1.1 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=2.8 good=-0.6 growth=-0.7 leaving=1.8 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=0.6 praise=-0.6 reputation=-0.7 urgent=-0.4
trotte 7.04 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=1.6 payment.refused=-0.3 praise=1.7
trouve 5.01 bad=1.6 complaint.cost=1.8 complaint.delay=3.8 complaint.neglect=0.8 complaint.quality=-0.4 escalation=-0.7 good=-0.6 growth=-1.3 leaving=2.8 legal=1.0 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=0.6 payment.promised=-0.8 payment.query=-1.0 payment.refused=-1.4 payment.sent=1.4 praise=-0.4 reputation=1.6 urgent=-0.5
truc 7.04 bad=0.6 complaint.quality=1.2 good=-0.3 leaving=-0.5 payment.refused=1.8 praise=-0.3 reputation=-0.7
trustp 7.04 complaint.neglect=-1.1 good=-0.5 growth=-0.3 leaving=-0.5 praise=-0.4 reputation=1.6
tu 5.94 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=1.8 good=-1.1 growth=-0.4 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=-1.1 reputation=-0.6 urgent=-0.4
tutell 6.75 bad=-0.5 complaint.delay=0.8 leaving=0.9 payment.promised=-0.4
tutoie 7.04 bad=0.3 complaint.delay=0.6 complaint.quality=-0.4 leaving=0.8 payment.refused=1.9
tva 5.74 bad=-2.0 complaint.cost=-0.6 complaint.delay=-1.4 complaint.neglect=-0.9 complaint.quality=1.4 escalation=-0.4 good=-1.6 growth=-0.5 leaving=-0.7 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.6 payment.promised=-0.5 payment.query=5.4 payment.refused=-0.9 payment.sent=-1.1 praise=-1.3 reputation=-0.7 urgent=-0.4
ufc 7.04 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=0.8 reputation=0.9
un 2.47 bad=-0.9 complaint.cost=2.8 escalation=-1.1 good=-0.5 leaving=0.6 legal=-2.4 payment.delayed=0.5 payment.promised=-2.1 payment.refused=-1.4 payment.sent=-0.7 reputation=-0.9 urgent=-0.5
une 2.86 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=2.8 escalation=0.4 good=-0.7 growth=-0.6 leaving=0.6 legal=0.6 meeting.off=-0.9 payment.delayed=1.0 payment.disputed=0.9 payment.promised=-1.1 payment.query=-2.3 payment.sent=-3.2 praise=-0.8 reputation=3.5
unique 6.75 bad=-0.4 complaint.cost=-0.3 complaint.neglect=1.7 complaint.quality=-0.4 leaving=2.7 legal=-0.4 payment.refused=0.9
urgenc 7.04 bad=-0.7 complaint.quality=-0.5
urgent 6.75 bad=0.4 complaint.delay=-0.3 complaint.quality=0.8 good=-0.4 leaving=-0.3 legal=-0.5 praise=-0.4 reputation=-0.4 urgent=2.8
urssaf 7.04 bad=-1.1 complaint.quality=-0.6 good=0.8 leaving=-0.3 praise=0.9
va 5.15 bad=-0.7 complaint.cost=-1.4 complaint.quality=-0.8 escalation=-0.7 good=1.3 growth=3.1 leaving=1.2 legal=-1.5 meeting.off=0.7 payment.delayed=1.1 payment.disputed=-0.7 payment.promised=0.5 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.5 praise=-1.3 reputation=1.2 urgent=-0.5
vacanc 4.96 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-1.1 legal=0.3 payment.refused=-0.6
vaches 7.04 bad=0.4 complaint.delay=0.9 complaint.quality=-0.4
vais 7.04 bad=2.3 complaint.neglect=1.8 reputation=3.5
valide 4.85 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=-0.3 escalation=-0.7 good=-1.0 growth=-0.7 leaving=-0.8 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=2.5 payment.query=-1.2 payment.refused=-0.9 payment.sent=-0.9 praise=-1.0 urgent=-0.4
vannes 6.75 growth=1.0 praise=0.6
vaut 7.04 complaint.cost=-0.4 complaint.delay=0.9 complaint.quality=-0.4 good=1.6 legal=1.3 payment.query=-0.4 payment.sent=2.7 praise=1.9
veille 7.04 bad=-0.8 good=-0.6 legal=-0.3 payment.refused=-0.4 payment.sent=1.8 praise=-0.6
velo 7.04 bad=-0.6 complaint.quality=-0.3 payment.refused=-0.5 reputation=-0.3
venait 7.04 complaint.neglect=0.9 complaint.quality=0.4 good=-0.8 leaving=0.6 praise=-0.7
vendan 6.53 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.5 leaving=0.6 legal=-0.3 payment.delayed=2.3 payment.sent=-0.6 praise=-0.5 reputation=-0.5
vendeu 7.04 bad=-0.6 complaint.cost=1.4 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=0.5 escalation=1.2 leaving=-0.4 payment.refused=-0.4 reputation=-0.4
vendre 5.20 bad=-1.6 complaint.cost=-0.9 complaint.neglect=0.5 complaint.quality=-0.4 escalation=-0.7 good=-1.7 growth=-1.0 legal=-1.5 meeting.off=5.5 payment.delayed=0.3 payment.disputed=-0.5 payment.promised=5.7 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.7 praise=-1.5 urgent=1.1
vendu 6.53 bad=1.6 complaint.cost=0.6 complaint.delay=0.8 complaint.quality=0.4 good=-1.5 growth=-0.4 leaving=0.3 legal=0.6 payment.delayed=-0.4 payment.refused=-0.4 praise=-1.5 reputation=0.8
venez 6.75 complaint.delay=0.4 complaint.neglect=-0.6 good=0.8 growth=-0.3 payment.refused=1.0 praise=0.8
venir 6.75 bad=0.5 complaint.neglect=0.9 complaint.quality=0.8 good=-0.3 leaving=0.7 meeting.off=2.2 payment.delayed=1.9 payment.promised=2.4 payment.refused=1.2 praise=-0.4
vent 7.04 complaint.cost=2.3 complaint.quality=-0.4 good=0.9 legal=0.7 payment.refused=1.6 payment.sent=1.6 praise=0.9
vente 6.53 bad=0.4 complaint.neglect=1.5 complaint.quality=0.7 good=-0.6 leaving=1.1 legal=2.3 meeting.off=-0.4 payment.refused=-0.3 praise=-0.6 reputation=0.7
ventes 7.04 bad=0.7 complaint.quality=2.1 growth=-0.4 leaving=1.4
venu 7.04 complaint.cost=0.9 complaint.delay=-0.4 complaint.quality=-0.5 good=0.4 growth=0.7 payment.disputed=1.9 praise=0.5
verand 7.04 bad=1.7 complaint.delay=2.7 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.3 reputation=1.2
verbal 6.53 bad=0.6 complaint.delay=0.5 complaint.quality=0.9 leaving=-0.3 legal=1.7 payment.refused=-0.4 praise=-0.3
veridi 7.04 bad=-0.5 complaint.quality=-0.4 payment.query=2.9
verifi 6.06 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.1 good=0.3 leaving=-0.7 legal=-0.4 payment.disputed=2.4 payment.promised=1.4 payment.query=-0.6 payment.refused=-0.7 payment.sent=1.0 urgent=1.8
vernis 7.04 bad=1.2 complaint.delay=1.5 complaint.quality=2.3 escalation=2.4 urgent=2.3
verra 6.75 bad=0.4 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.5 legal=1.7 praise=-0.4 reputation=-0.6
vers 5.05 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=0.5 complaint.quality=-0.5 escalation=0.4 good=-1.2 growth=-0.5 leaving=-0.3 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.6 payment.refused=-0.7 payment.sent=1.2 praise=-1.1 reputation=-0.3 urgent=-0.4
verse 7.04 complaint.delay=-0.3 complaint.quality=0.7 payment.disputed=1.6 payment.refused=0.8 praise=-0.3
verser 7.04 complaint.quality=0.6 legal=0.7 payment.refused=1.0
versio 5.66 bad=-1.4 complaint.cost=1.1 complaint.delay=-1.1 complaint.neglect=-0.8 escalation=-0.4 good=-1.2 growth=-0.6 leaving=-1.1 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.1 praise=-1.1 reputation=-0.9 urgent=-0.4
vert 6.53 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.5 growth=-0.4 payment.refused=-0.4 praise=-0.5
veteri 6.75 bad=0.6 complaint.quality=0.9 escalation=2.4 meeting.off=2.5
veuill 6.20 bad=1.9 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=0.5 escalation=-0.4 good=-0.5 leaving=0.7 legal=4.6 payment.disputed=1.3 payment.query=-0.5 payment.refused=0.5 praise=-0.5 reputation=-0.7
veulen 6.75 bad=-0.7 complaint.quality=-0.7 good=0.5 growth=1.8 leaving=-0.6 praise=0.4
veut 5.37 bad=-2.1 complaint.cost=-1.1 complaint.delay=-1.2 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=1.1 good=0.3 growth=2.7 leaving=-1.3 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=0.4 reputation=-1.3 urgent=-0.5
veuve 7.04 bad=-0.6 complaint.quality=-0.4
veux 6.20 bad=0.9 complaint.cost=2.9 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=3.2 growth=-0.4 leaving=-0.6 legal=-0.6 payment.disputed=3.0 reputation=-0.6
vide 6.53 bad=0.7 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=1.8 good=-0.6 growth=-0.3 leaving=1.8 payment.delayed=1.6 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.3 praise=-0.6 reputation=1.4
video 6.75 bad=2.0 complaint.cost=-0.3 complaint.delay=0.6 complaint.quality=3.1 escalation=1.2 good=-0.6 leaving=-0.6 payment.sent=-0.7 praise=-0.5 reputation=4.0
vie 6.75 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=3.0 complaint.quality=-0.6 good=0.9 growth=-0.6 leaving=0.6 legal=-0.3 payment.refused=-0.6 praise=1.4 reputation=-0.5
vieill 7.04 bad=-0.7
viendr 6.35 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.6 good=-0.6 growth=-0.4 leaving=-0.7 legal=1.4 payment.refused=0.4 praise=-0.5 reputation=-0.8
viens 6.53 bad=-0.4 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=1.3 good=0.8 growth=-0.6 legal=1.2 payment.delayed=-0.3 payment.promised=-1.0 payment.query=-0.4 payment.refused=-0.8 payment.sent=3.3 praise=0.8 reputation=-0.6 urgent=-0.5
vient 5.31 bad=-0.9 complaint.cost=0.4 complaint.neglect=-0.8 complaint.quality=0.6 escalation=-0.6 good=-1.2 leaving=3.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.sent=1.1 praise=-0.8 reputation=-0.9 urgent=-0.5
vieux 6.53 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.5 good=0.6 leaving=-0.6 legal=-0.3 payment.disputed=1.2 payment.refused=-0.5 praise=0.5 reputation=-0.4
villag 7.04 bad=-1.0 complaint.quality=-0.6 growth=-0.4
ville 6.75 bad=2.3 complaint.cost=0.8 complaint.delay=1.5 complaint.neglect=0.4 good=-0.9 growth=-0.3 leaving=-0.7 payment.refused=-0.3 praise=-0.9 reputation=3.8
vingt 6.06 bad=1.2 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=2.3 complaint.quality=0.6 escalation=0.9 growth=-0.3 leaving=1.2 legal=0.6 payment.disputed=-0.3 payment.refused=0.6 reputation=2.2
vire 6.75 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.7 escalation=2.0 good=-0.4 legal=-0.3 payment.disputed=-0.7 payment.promised=2.2 payment.query=0.9 payment.refused=-1.3 payment.sent=3.4 praise=-0.3 reputation=-0.4
vireme 5.20 bad=-1.4 complaint.cost=-0.9 complaint.delay=-1.5 complaint.neglect=2.6 complaint.quality=-3.0 escalation=-0.8 good=-0.9 growth=0.3 leaving=-1.7 legal=-1.0 meeting.off=-1.5 payment.delayed=3.4 payment.disputed=-0.8 payment.promised=4.0 payment.query=0.8 payment.refused=3.3 payment.sent=5.8 praise=-0.9 reputation=-0.9 urgent=-2.1
vis 7.04 bad=1.2 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=2.3 good=-0.8 praise=-1.0 reputation=0.9
visibl 6.53 bad=2.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=3.5 escalation=0.4 good=-1.0 growth=-0.4 leaving=1.4 legal=-0.4 payment.disputed=-0.4 payment.refused=0.7 praise=-0.8 reputation=-0.3 urgent=-0.4
visio 7.04 complaint.delay=-0.3 complaint.neglect=1.9 complaint.quality=-0.8 leaving=-0.6 meeting.off=4.6 reputation=-0.3
visite 5.94 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.5 good=-0.8 growth=-0.5 leaving=-0.5 legal=-0.4 meeting.off=3.5 payment.delayed=-0.6 payment.promised=-0.4 payment.refused=-0.8 praise=-0.9 reputation=-0.5 urgent=-0.5
visuel 6.20 bad=-2.2 complaint.delay=-0.7 complaint.neglect=-1.0 escalation=-0.4 good=4.9 growth=0.6 leaving=-1.3 legal=-0.9 payment.refused=-0.7 praise=4.7 reputation=-0.7
vite 6.75 complaint.neglect=1.5 complaint.quality=-0.7 good=-0.8 growth=-0.4 leaving=-0.5 praise=-0.8 reputation=0.9 urgent=4.5
vitrin 6.06 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=1.3 growth=-0.6 leaving=-0.7 legal=-0.5 meeting.off=-0.3 payment.refused=-0.4 praise=1.5 reputation=-1.0
voici 5.84 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.5 escalation=-0.6 good=-0.7 growth=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.6
voila 5.74 bad=-0.7 complaint.cost=0.8 complaint.neglect=1.7 escalation=0.9 good=0.7 growth=0.6 leaving=5.1 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=0.7
voir 5.50 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-1.3 complaint.quality=-0.4 escalation=-0.5 good=0.8 growth=-0.5 legal=-0.8 meeting.off=2.4 payment.delayed=-0.8 payment.disputed=2.6 payment.promised=-1.1 payment.query=-1.0 payment.refused=0.8 payment.sent=2.2 praise=1.1 reputation=0.4 urgent=-0.8
vois 6.75 bad=-2.1 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=1.5 leaving=-0.7 meeting.off=1.9 payment.refused=-0.7 praise=1.4 reputation=-0.5
voisin 4.92 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.8 escalation=-0.4 good=-0.9 growth=-1.1 legal=-1.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=-0.6 reputation=1.3 urgent=-0.3
voit 6.53 complaint.neglect=1.5 complaint.quality=-0.3 growth=0.9 leaving=-0.4 legal=-0.3 payment.refused=-0.3 praise=0.4 reputation=0.9
voix 6.53 bad=1.4 complaint.delay=2.3 complaint.quality=-0.5 good=-0.5 leaving=-0.4 payment.refused=-0.4 reputation=2.8
vol 6.75 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.3 legal=-0.7 praise=-0.4
volees 7.04 bad=0.9 complaint.quality=2.0 growth=-0.3 leaving=-0.5 legal=2.5
vont 6.53 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=0.3 growth=1.0 leaving=0.9 legal=-0.5 payment.refused=-0.6 reputation=2.6
vos 4.15 bad=1.6 complaint.cost=4.0 complaint.delay=-0.4 complaint.neglect=-1.9 complaint.quality=1.4 good=-1.0 growth=2.0 leaving=0.4 meeting.off=-1.5 payment.delayed=-1.2 payment.promised=-1.3 payment.query=0.8 payment.refused=1.1 praise=-0.7 reputation=2.7 urgent=-1.2
vote 6.06 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=0.5 escalation=-0.3 good=-1.2 growth=-0.6 leaving=1.2 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=1.0 praise=-1.3 reputation=-0.6
votre 3.04 bad=2.3 complaint.cost=3.1 complaint.delay=-0.5 complaint.neglect=4.2 complaint.quality=-0.8 escalation=4.4 good=1.9 growth=2.5 meeting.off=-0.5 payment.disputed=-2.7 payment.promised=-0.4 payment.query=0.8 payment.refused=-1.3 payment.sent=2.0 praise=1.6 reputation=4.3 urgent=1.0
voudra 5.84 bad=-2.4 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.4 growth=1.4 leaving=-0.6 legal=-1.0 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=0.8 payment.refused=-0.5 payment.sent=0.8 praise=0.5 reputation=-1.0
voudre 7.04 bad=2.1 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=1.4 good=-0.6 leaving=3.7 legal=2.6 praise=-0.5
voulai 5.66 bad=-2.2 complaint.cost=1.5 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.5 good=2.4 growth=1.0 leaving=-1.1 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.2 payment.sent=0.8 praise=2.6 reputation=-0.7
voulez 6.35 bad=0.7 complaint.cost=1.7 complaint.quality=-0.5 good=-0.6 leaving=-0.7 legal=1.8 payment.refused=4.8 praise=-0.5 reputation=-0.8
voulon 7.04 bad=-0.5 complaint.quality=-0.6 good=2.5 growth=2.7 leaving=-0.4 praise=2.9
voulu 7.04 bad=0.6 complaint.quality=0.9 legal=0.5
vous 1.93 bad=-1.7 complaint.cost=-1.8 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=-1.2 good=2.7 growth=3.5 leaving=-0.3 legal=1.8 meeting.off=-1.3 payment.delayed=0.6 payment.disputed=-0.7 payment.promised=2.3 payment.query=1.6 payment.sent=-0.5 praise=2.0 reputation=-0.9 urgent=-0.6
voyant 7.04 complaint.neglect=-0.4 complaint.quality=1.2 good=0.7 leaving=1.5 praise=0.6 reputation=0.6
voyez 6.75 bad=1.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=-0.5 leaving=-0.4 legal=-0.5 praise=-0.5 reputation=1.5
vrai 6.35 complaint.cost=1.0 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=0.8 escalation=2.4 good=1.7 leaving=-0.5 legal=-0.5 payment.disputed=1.5 payment.refused=0.6 praise=1.6
vraie 7.04 bad=1.1 complaint.delay=1.7
vraime 6.75 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=3.4 payment.promised=1.2 praise=3.5 reputation=-0.4
vu 5.37 bad=-0.6 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-1.4 complaint.quality=-0.5 escalation=1.1 good=0.4 growth=1.7 leaving=1.2 legal=0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.6 payment.sent=-0.6 reputation=-0.8 urgent=-0.5
week 6.53 complaint.cost=-0.5 good=1.4 leaving=-0.5 payment.refused=1.1 praise=1.5 reputation=-0.6
word 7.04 bad=0.6 complaint.cost=2.8 complaint.delay=-0.3 complaint.quality=-0.6 payment.refused=2.9
y 4.53 bad=1.4 complaint.cost=1.8 complaint.delay=-0.4 complaint.neglect=2.9 complaint.quality=-0.5 escalation=-1.1 good=-2.7 growth=-1.5 leaving=1.2 legal=-0.6 meeting.off=0.6 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=-0.9 payment.refused=0.4 payment.sent=1.0 praise=-2.0 reputation=1.4 urgent=-0.9
yeux 6.53 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.5 good=2.4 growth=3.0 leaving=-0.4 legal=-0.4 payment.delayed=2.3 payment.refused=0.6 praise=2.5 reputation=-0.4
zero 6.35 bad=-0.5 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-1.1 good=2.4 leaving=-0.8 meeting.off=-0.7 payment.disputed=-0.4 payment.promised=0.9 payment.query=-0.4 payment.refused=-0.3 praise=2.4 reputation=-0.5
œil 6.75 complaint.delay=0.7 complaint.neglect=0.5 escalation=1.1 good=0.7 payment.sent=1.6 praise=0.7
