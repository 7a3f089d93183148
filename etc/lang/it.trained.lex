# Made by tools/train out of 1229 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language it

[figures]
negative-from -1.1

[trained]
* bad=0.02 complaint.cost=-1.79 complaint.delay=-2.19 complaint.neglect=-2.15 complaint.quality=-1.44 escalation=-2.53 good=-2.31 growth=-2.23 leaving=-1.77 legal=-1.72 meeting.off=-1.74 payment.delayed=-2.63 payment.disputed=-1.86 payment.promised=-2.66 payment.query=-2.42 payment.refused=-1.70 payment.sent=-1.77 praise=-2.04 reputation=-1.86 urgent=-2.55
!a 5.07 bad=-0.8 complaint.delay=0.3 complaint.neglect=-1.3 complaint.quality=-0.4 good=0.9 leaving=-1.5 legal=-1.3 meeting.off=0.7 payment.delayed=4.6 payment.disputed=-1.4 payment.promised=-0.7 payment.query=1.5 payment.refused=-0.3 praise=1.0 reputation=2.0 urgent=0.7
!abbiam 7.02 complaint.cost=-0.5 complaint.delay=2.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.5 meeting.off=2.0 payment.refused=-0.5 praise=-0.4
!accett 7.02 complaint.cost=-0.5 leaving=-0.3 payment.disputed=1.6 payment.refused=1.0
!ai 6.73 bad=-0.6 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=1.1 complaint.quality=-0.6 escalation=2.1 leaving=-0.5 payment.refused=-0.7 reputation=-0.4
!al 6.73 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=-0.3 leaving=-0.9 legal=-0.5 meeting.off=5.6 payment.disputed=2.5 payment.refused=-0.7 praise=-0.3 reputation=-0.5
!alla 6.73 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=-0.4 legal=-0.3 meeting.off=1.2 payment.refused=-0.7 praise=-0.5 reputation=-0.5
!altro 6.73 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=-0.5 escalation=2.2 good=0.3 leaving=-0.3 payment.refused=-0.4 payment.sent=1.5 praise=0.4
!ancora 6.51 bad=1.1 complaint.cost=-0.5 complaint.delay=2.2 complaint.neglect=-0.9 complaint.quality=-1.4 good=0.9 leaving=1.2 legal=-0.5 meeting.off=-0.3 payment.refused=-1.0 praise=1.0
!andare 7.02 bad=0.5 complaint.cost=2.5 complaint.quality=-0.3 leaving=1.6
!anno 6.73 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=-0.7 good=-0.4 leaving=4.3 legal=-0.4 meeting.off=-0.3 payment.delayed=2.2 payment.disputed=-0.5 payment.refused=-1.0 praise=-0.3 reputation=-0.7
!arriva 6.04 bad=1.0 complaint.cost=-0.7 complaint.delay=2.9 complaint.neglect=0.6 complaint.quality=-1.3 good=-0.7 growth=-0.4 legal=2.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-1.2 payment.promised=-0.3 payment.query=1.2 payment.refused=0.9 praise=-0.7 reputation=0.7 urgent=-0.4
!avete 6.51 bad=1.5 complaint.cost=-0.4 complaint.delay=2.4 complaint.neglect=2.5 complaint.quality=2.0 good=-0.4 leaving=-0.6 legal=1.1 payment.refused=-0.9 praise=-0.4 reputation=2.4
!aveva 6.51 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=2.7 leaving=-0.9 payment.disputed=2.4 payment.refused=-1.1 payment.sent=1.2 praise=2.8
!avuto 7.02 bad=-1.0 complaint.quality=-0.4 good=3.1 leaving=0.8 payment.refused=-0.7 praise=3.0
!avvisa 7.02 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=-0.6 good=-0.6 growth=-0.4 legal=1.2 payment.disputed=2.1 payment.refused=-0.3 praise=-0.5 reputation=-0.8
!avvoca 7.02 bad=0.5 complaint.quality=-0.3 legal=2.5 payment.refused=-0.3
!c'e 5.48 bad=0.7 complaint.cost=2.3 complaint.neglect=-1.2 complaint.quality=-0.7 escalation=-0.6 good=-1.8 growth=-0.5 legal=-1.1 meeting.off=1.7 payment.delayed=1.1 payment.disputed=0.9 payment.promised=-0.4 payment.query=0.9 payment.refused=-0.8 payment.sent=-0.4 praise=-1.7 urgent=1.0
!cambia 6.17 bad=-3.0 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=1.0 complaint.quality=-1.2 escalation=0.4 good=-0.8 growth=-0.5 leaving=-1.4 legal=-0.6 meeting.off=-0.9 payment.disputed=-0.4 payment.refused=-1.6 praise=-0.8 reputation=-0.5
!cantie 7.02 complaint.delay=1.1 complaint.neglect=1.1 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=1.4
!capita 7.02 bad=-0.9 complaint.quality=-0.4 good=2.8 leaving=-0.4 payment.sent=1.5 praise=3.3
!ce 6.51 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 good=4.8 leaving=-0.7 legal=0.3 meeting.off=2.6 payment.disputed=-0.3 payment.refused=-0.7 praise=4.6 reputation=-0.6
!centes 7.02 bad=1.2 complaint.quality=1.8 good=-0.6 leaving=-0.4 legal=1.8 payment.refused=2.7 praise=-0.6
!che 5.55 bad=1.2 complaint.cost=1.0 complaint.delay=-1.1 complaint.neglect=0.5 escalation=-0.4 good=1.0 growth=0.3 leaving=-1.2 meeting.off=-0.8 payment.delayed=1.1 payment.disputed=1.1 payment.query=-0.4 payment.refused=-1.7 payment.sent=-0.3 praise=1.3 reputation=-0.4
!chiede 6.73 bad=-0.9 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.6 growth=1.3 leaving=0.6 legal=0.9 payment.refused=-0.4 praise=1.9 reputation=-0.4
!ci 5.22 bad=-0.7 complaint.cost=2.6 complaint.delay=-1.3 complaint.neglect=-1.3 escalation=-0.6 good=3.2 growth=1.3 leaving=4.4 legal=-1.1 meeting.off=1.5 payment.delayed=0.5 payment.disputed=-1.2 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.6 payment.sent=0.5 praise=2.2 reputation=-1.0 urgent=-0.5
!client 7.02 bad=0.9 complaint.cost=-0.5 complaint.neglect=1.2 good=-0.6 growth=-0.3 leaving=-0.3 praise=-0.5 reputation=2.0
!colpa 7.02 bad=1.1 complaint.delay=1.0 complaint.quality=1.3 leaving=0.8 reputation=0.6
!commer 7.02 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=-0.4 good=1.2 growth=2.2 leaving=-0.9 praise=1.3 reputation=-0.3
!compli 7.02 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-1.0 leaving=-0.4 reputation=1.4
!con 6.17 bad=0.5 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=0.8 escalation=1.3 good=1.8 growth=2.5 leaving=2.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.7 reputation=-0.6
!concor 7.02 bad=1.5 complaint.quality=-0.3 payment.disputed=3.3 payment.refused=-0.4
!conseg 6.73 bad=0.6 complaint.cost=-0.3 complaint.delay=2.4 complaint.quality=-0.6 legal=2.6 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.5 reputation=-0.4
!contra 7.02 bad=-0.7 complaint.quality=-0.4 good=-0.5 legal=-0.6 payment.disputed=0.7 payment.refused=-1.0
!corris 7.02 bad=1.2 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=-0.4 meeting.off=-0.5 payment.disputed=2.0 payment.refused=2.3
!cosi 7.02 complaint.cost=1.5 complaint.quality=-0.3 good=0.6 leaving=-0.5 payment.refused=0.9 praise=0.7
!da 5.17 bad=-0.4 complaint.cost=-1.5 complaint.delay=-0.4 complaint.neglect=0.5 escalation=4.2 good=1.2 growth=1.2 leaving=-1.2 legal=-1.3 meeting.off=1.1 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.8 payment.sent=-0.5 praise=1.4 reputation=-1.3 urgent=-0.6
!dal 6.51 bad=-0.8 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.6 leaving=-0.5 meeting.off=-0.5 payment.refused=1.2 payment.sent=1.4 praise=0.8 reputation=-0.4
!del 6.73 bad=0.6 complaint.delay=1.2 complaint.neglect=3.6 complaint.quality=-1.4 leaving=-0.8 legal=-0.3 payment.refused=-0.3 praise=-0.3 reputation=1.1
!della 7.02 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.3 good=-0.8 leaving=2.1 praise=-0.4
!detto 7.02 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=-0.4 good=0.9 legal=-0.4 payment.refused=-0.5 praise=1.0 reputation=1.6
!di 4.82 bad=2.7 complaint.cost=-0.3 complaint.delay=4.0 complaint.neglect=3.0 complaint.quality=3.7 escalation=-0.9 good=0.4 growth=-1.0 leaving=4.2 meeting.off=0.4 payment.delayed=-1.4 payment.disputed=-1.7 payment.promised=-0.8 payment.query=-0.9 payment.refused=3.2 payment.sent=0.6 reputation=-1.6 urgent=-0.6
!discut 6.73 bad=-0.4 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=1.7 good=1.2 growth=1.5 leaving=-0.6 legal=-0.4 praise=1.2
!e 4.38 bad=2.7 complaint.cost=0.7 complaint.delay=1.4 complaint.neglect=0.9 complaint.quality=2.4 escalation=-0.6 good=-1.1 growth=-1.0 leaving=-0.5 meeting.off=-0.7 payment.disputed=3.7 payment.promised=0.4 payment.query=-0.4 payment.refused=4.0 payment.sent=-1.2 praise=-1.1 reputation=-2.1 urgent=0.9
!entra 7.02 bad=-1.2 complaint.quality=-0.9 leaving=-0.3 legal=-0.7 meeting.off=-0.3 praise=-0.3 reputation=-0.4
!entrat 6.73 bad=-1.3 complaint.quality=-0.3 good=-0.5 leaving=-0.6 legal=-0.7 payment.refused=-0.5 praise=-0.5
!entro 6.51 bad=0.9 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.4 leaving=-0.7 legal=3.8 payment.disputed=4.1 payment.refused=-0.7 payment.sent=1.5 praise=-0.4 reputation=-0.3
!era 6.51 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.1 good=1.4 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.disputed=2.3 payment.refused=-0.8 praise=1.5 reputation=-0.4 urgent=-0.3
!errore 7.02 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 payment.refused=-0.4 praise=-0.5
!essere 7.02 bad=-1.0 complaint.quality=-0.4 leaving=-0.5 legal=-0.3 meeting.off=4.2 payment.refused=-0.3 reputation=-0.5
!euro 6.51 bad=2.2 complaint.cost=2.2 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=2.4 escalation=-0.4 good=-1.0 leaving=1.2 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.query=-0.3 payment.refused=5.6 praise=-0.9 reputation=-0.7
!faccio 6.73 bad=-1.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.5 legal=-0.4 meeting.off=2.5 payment.disputed=-0.3 payment.promised=3.7 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=1.4 reputation=-0.7
!facile 7.02 bad=-1.6 complaint.quality=-1.1 good=1.7 leaving=-0.4 payment.disputed=-0.7 praise=1.9
!fare 6.73 bad=-0.8 complaint.neglect=-0.3 good=-0.3 meeting.off=1.1 payment.refused=-0.3 praise=-0.4 urgent=2.0
!finche 6.73 bad=2.9 complaint.cost=-0.4 complaint.delay=2.0 good=-0.4 leaving=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.5 payment.refused=4.7 praise=-0.4 reputation=-0.5
!finisc 7.02 bad=1.1 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-0.6 legal=1.3 payment.disputed=-0.3 payment.refused=-0.9 reputation=-0.4
!fino 6.73 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.3 good=-0.4 payment.delayed=2.2 payment.refused=-0.4 praise=-0.4
!fretta 6.32 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=-0.6 good=-1.0 growth=-0.3 leaving=-0.6 legal=-0.5 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.6 praise=-0.9 reputation=-0.6
!fuori 7.02 bad=1.0 complaint.quality=2.4 good=-0.4 leaving=-0.4 payment.refused=1.7 praise=-0.4 reputation=0.4
!gioved 7.02 bad=-1.1 complaint.quality=-0.3 legal=-0.7 meeting.off=1.2 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.4 payment.sent=1.8 reputation=-0.5
!gli 6.73 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=-0.5 good=-0.6 leaving=-0.4 legal=-0.4 payment.refused=0.8 praise=-0.6 reputation=-0.7
!ha 6.51 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.5 leaving=-0.4 legal=-0.6 payment.disputed=-0.6 payment.refused=1.4 praise=0.6 reputation=-0.3 urgent=1.5
!hanno 7.02 bad=-1.1 complaint.quality=-0.5 good=2.1 leaving=-0.5 payment.refused=-0.6 praise=2.1
!ho 5.72 bad=-0.6 complaint.cost=-0.9 complaint.neglect=-1.3 complaint.quality=-0.8 escalation=-0.4 good=-0.7 growth=-0.4 leaving=-0.5 legal=1.0 meeting.off=-0.8 payment.disputed=-1.1 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.2 praise=-0.5 reputation=-1.0 urgent=2.4
!i 6.04 complaint.cost=2.3 complaint.delay=1.6 complaint.neglect=2.5 complaint.quality=-1.9 good=-0.9 growth=-0.4 leaving=2.2 legal=-0.5 meeting.off=-0.4 payment.delayed=3.4 payment.disputed=-0.8 payment.query=-0.7 payment.refused=1.5 praise=-0.9 reputation=1.4
!il 5.12 bad=0.3 complaint.cost=-1.6 complaint.delay=2.9 complaint.neglect=1.0 complaint.quality=-0.3 escalation=1.6 good=-1.5 leaving=0.5 legal=-0.3 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=2.2 payment.query=-0.9 payment.sent=-0.6 praise=-1.4 reputation=0.5 urgent=-0.7
!in 5.72 bad=-0.9 complaint.cost=-1.1 complaint.delay=0.7 complaint.neglect=2.7 complaint.quality=-1.6 good=1.3 growth=-0.5 leaving=-0.7 meeting.off=-0.5 payment.delayed=0.8 payment.query=-0.4 payment.refused=1.4 payment.sent=1.2 praise=1.3 reputation=0.3 urgent=-0.4
!incass 7.02 bad=-0.7 complaint.delay=-0.4 leaving=-0.3 payment.delayed=3.1 payment.refused=-0.3
!l'ho 7.02 bad=0.6 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 legal=-0.3 payment.disputed=1.2 payment.refused=3.0 praise=-0.4 reputation=-0.4
!la 4.68 bad=-2.6 complaint.cost=1.6 complaint.delay=-1.5 complaint.neglect=-2.4 complaint.quality=-1.7 escalation=-1.0 growth=0.5 leaving=-2.2 legal=-0.6 payment.delayed=0.3 payment.disputed=-1.4 payment.promised=-1.0 payment.query=4.1 payment.refused=1.4 reputation=2.3 urgent=-1.0
!lament 7.02 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.7 good=2.5 growth=1.0 payment.refused=-0.3 praise=2.7
!lascia 6.51 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=-0.7 good=-0.6 leaving=0.7 legal=1.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.3
!lavora 6.73 bad=1.3 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=0.4 good=-0.7 leaving=-0.7 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=1.3 praise=-0.7 reputation=-0.5
!le 6.17 complaint.cost=-0.9 complaint.delay=1.4 complaint.neglect=0.3 complaint.quality=-0.8 good=-0.7 leaving=-0.6 legal=-0.4 meeting.off=1.6 payment.delayed=1.9 payment.disputed=-1.0 payment.refused=0.8 praise=-0.7 reputation=-0.6
!letto 7.02 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.7 good=0.7 payment.query=1.2 payment.refused=-0.7 payment.sent=3.7 praise=0.6
!li 6.32 bad=0.4 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=1.5 good=-0.9 leaving=-0.7 meeting.off=0.7 payment.disputed=-0.3 payment.query=-0.4 payment.refused=0.8 praise=-0.8 reputation=0.7
!liquid 6.51 complaint.quality=-0.5 good=-0.5 leaving=-0.4 payment.delayed=1.0 payment.disputed=1.1 payment.promised=1.3 payment.query=0.7 payment.refused=0.9 praise=-0.5
!lo 5.28 bad=1.7 complaint.cost=0.7 complaint.neglect=0.8 complaint.quality=1.4 escalation=0.6 good=0.3 growth=1.5 leaving=-0.6 legal=0.7 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.7 payment.query=-0.6 payment.sent=-0.4 praise=-0.8 urgent=1.5
!mai 5.34 complaint.cost=-1.5 complaint.neglect=0.9 escalation=-0.6 good=2.0 growth=-0.8 leaving=-0.7 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=1.6 payment.sent=-0.4 praise=2.1 reputation=0.7 urgent=-0.5
!mail 6.73 bad=0.8 complaint.cost=-0.5 complaint.delay=2.0 complaint.neglect=3.7 complaint.quality=-0.7 leaving=-0.4 payment.disputed=-0.4 payment.refused=-0.7
!me 6.32 bad=0.4 complaint.cost=2.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=1.4 good=-0.6 leaving=1.3 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=1.8 payment.query=2.7 payment.sent=0.9 praise=-0.6 reputation=-0.7
!metter 7.02 bad=0.7 complaint.delay=2.3 complaint.quality=-0.5 good=-0.3 leaving=-0.4 payment.delayed=1.7 payment.refused=-0.8 praise=-0.3
!mi 5.48 bad=-1.3 complaint.cost=3.0 complaint.delay=-1.0 complaint.neglect=1.6 complaint.quality=-1.1 escalation=-0.4 good=-0.5 growth=-0.8 leaving=-1.8 legal=1.7 meeting.off=0.9 payment.delayed=2.6 payment.disputed=-1.6 payment.promised=-0.4 payment.query=1.5 payment.refused=-2.3 payment.sent=0.8 urgent=-0.5
!natale 7.02 bad=-0.6 complaint.delay=-0.5 leaving=-0.4 payment.delayed=2.3
!ne 5.41 bad=3.2 complaint.cost=2.3 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=2.5 growth=-0.4 leaving=1.8 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=3.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=4.4 payment.sent=-0.4 reputation=-0.5 urgent=-0.5
!nel 6.73 bad=0.3 complaint.quality=-0.5 good=-0.5 legal=1.7 payment.disputed=0.8 payment.query=0.9 payment.refused=0.5 praise=-0.5 reputation=-0.3
!nemmen 6.17 bad=0.8 complaint.cost=0.9 complaint.delay=3.0 complaint.neglect=2.1 complaint.quality=-0.9 escalation=1.8 good=-0.8 growth=-0.4 leaving=-0.5 legal=0.8 payment.delayed=1.9 payment.disputed=-0.3 payment.refused=1.8 praise=-0.8 reputation=2.0
!nessun 5.55 bad=2.6 complaint.cost=1.4 complaint.delay=-0.7 complaint.neglect=2.9 escalation=1.6 growth=-0.5 leaving=-1.3 legal=0.6 meeting.off=-0.8 payment.delayed=0.4 payment.disputed=0.9 payment.promised=2.8 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.3 urgent=1.0
!niente 5.81 bad=2.4 complaint.cost=-1.0 complaint.delay=3.4 complaint.neglect=0.9 complaint.quality=0.7 good=-0.7 growth=-0.5 leaving=-0.9 legal=0.4 meeting.off=2.3 payment.delayed=-0.7 payment.disputed=0.9 payment.query=-0.9 payment.refused=1.0 payment.sent=-0.3 praise=-0.8 reputation=-0.7
!non 5.48 bad=1.4 complaint.cost=1.7 complaint.neglect=-1.2 complaint.quality=-0.9 escalation=-0.4 good=0.9 growth=-0.6 leaving=-1.4 meeting.off=0.8 payment.delayed=2.2 payment.disputed=3.2 payment.promised=-0.4 payment.query=-0.8 payment.refused=4.3 payment.sent=-0.5 praise=0.9 reputation=1.6 urgent=-0.4
!nulla 5.63 bad=-0.4 complaint.cost=-1.0 complaint.delay=0.5 complaint.neglect=2.1 complaint.quality=-0.9 escalation=-0.6 growth=-0.7 leaving=3.1 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-1.1 payment.query=1.2 payment.refused=1.8 payment.sent=-0.4 praise=0.4 reputation=-0.9 urgent=-0.3
!nuovo 7.02 bad=0.5 complaint.quality=-0.5 leaving=3.1 legal=-0.4 payment.refused=-0.7 reputation=-0.3
!offend 7.02 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 leaving=3.5 praise=-0.7 reputation=-0.4
!paga 5.63 bad=-1.3 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.5 good=-1.0 growth=-0.5 leaving=-1.1 legal=-0.6 meeting.off=-0.8 payment.delayed=0.5 payment.disputed=-0.7 payment.query=-0.8 payment.refused=1.0 payment.sent=-0.3 praise=-0.9 reputation=-0.9 urgent=-0.4
!pagare 6.32 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.3 good=-0.3 leaving=-0.5 legal=1.1 meeting.off=-0.4 payment.disputed=-1.1 payment.query=1.3 payment.refused=0.7 praise=-0.3 reputation=-0.6
!pago 7.02 bad=1.9 complaint.cost=3.3 complaint.neglect=-0.4 good=-0.5 leaving=-0.3 payment.disputed=-0.6 payment.refused=3.6 praise=-0.5
!parcel 7.02 complaint.cost=2.4 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.4 payment.delayed=2.4 payment.refused=1.6 praise=-0.4 reputation=-0.4
!parla 7.02 bad=0.8 complaint.cost=1.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 leaving=-0.3 payment.disputed=1.4 payment.refused=2.1
!parte 6.32 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=2.3 complaint.quality=-0.9 escalation=2.0 good=-0.8 growth=-0.3 leaving=-0.3 legal=-0.4 meeting.off=3.0 payment.refused=-1.0 praise=-0.7 reputation=-0.6
!pensat 7.02 complaint.quality=0.6 good=0.9 leaving=-0.5 payment.refused=1.1 payment.sent=1.6 praise=1.0
!per 5.55 bad=1.6 complaint.cost=-1.2 complaint.delay=0.6 complaint.neglect=-1.2 complaint.quality=0.9 escalation=-0.5 good=-2.0 growth=-0.7 leaving=0.6 legal=1.9 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=0.8 payment.promised=1.3 payment.query=-0.7 payment.refused=2.4 payment.sent=-0.3 praise=-1.9
!perche 7.02 bad=-1.2 complaint.cost=-0.3 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.6 payment.query=1.6 payment.refused=-1.2 reputation=-0.4
!piu 4.98 complaint.cost=2.7 complaint.delay=-0.4 complaint.neglect=1.9 escalation=0.4 good=-1.4 growth=-1.0 leaving=1.1 legal=-1.6 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-1.2 payment.promised=-0.5 praise=-1.4 reputation=-1.7 urgent=1.1
!posso 6.73 complaint.cost=1.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 leaving=1.2 legal=-0.4 meeting.off=-0.3 payment.disputed=1.4 payment.query=1.6 payment.refused=-1.2 praise=-0.4 reputation=-0.4
!potrem 7.02 bad=-0.9 complaint.quality=-0.5 leaving=0.6 meeting.off=2.8 praise=1.4
!presen 6.73 bad=-2.3 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.5 leaving=-0.5 legal=-0.4 meeting.off=4.5 payment.disputed=-0.6 payment.refused=-0.5 praise=-0.5 reputation=-0.6 urgent=-0.4
!preven 7.02 bad=1.1 complaint.delay=1.6 complaint.neglect=1.9 complaint.quality=-0.8 good=-0.3 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.disputed=2.8 payment.refused=-0.6 praise=-0.3
!prima 6.32 bad=0.6 complaint.cost=-1.4 complaint.delay=1.7 complaint.neglect=-1.2 complaint.quality=1.4 escalation=-0.4 good=-0.8 leaving=-0.9 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 praise=-0.8 reputation=0.9
!proble 6.73 bad=-1.3 complaint.neglect=-0.4 good=-0.4 leaving=-0.3 payment.promised=2.0 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.3
!proseg 7.02 bad=1.8 complaint.quality=-0.3 leaving=3.0
!prossi 7.02 bad=0.8 complaint.delay=1.3 complaint.quality=-0.5 leaving=1.0 payment.refused=1.6 reputation=-0.4
!pubbli 7.02 bad=1.5 complaint.cost=-0.3 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.6 leaving=-0.4 legal=-0.5 payment.refused=-0.6 praise=-0.5 reputation=3.4
!puo 5.92 bad=0.9 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=1.8 growth=-0.5 legal=0.4 meeting.off=0.8 payment.delayed=0.6 payment.disputed=1.2 payment.promised=0.9 payment.query=-0.3 payment.refused=-1.1 praise=0.3 reputation=2.5 urgent=-0.4
!quello 7.02 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.9 leaving=-0.5 legal=1.2 payment.disputed=-0.8 payment.refused=-0.5
!quota 6.73 bad=-0.9 complaint.cost=-0.4 complaint.quality=-0.4 leaving=-0.4 payment.delayed=-0.3 praise=-0.3 reputation=-0.4
!regist 6.73 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.4 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=3.4 payment.refused=0.9 payment.sent=-0.4 praise=-0.5 reputation=-0.7
!riesco 6.73 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 meeting.off=3.4 payment.delayed=-0.3 payment.promised=-0.5 reputation=-0.7
!rimbor 7.02 bad=-0.6 payment.query=3.2
!rinnov 6.32 bad=-0.8 complaint.cost=-0.7 complaint.neglect=-0.5 good=-0.6 growth=-0.5 leaving=1.9 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.3 reputation=-0.4
!rispet 7.02 bad=-0.4 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.5 leaving=-0.4 legal=-0.4 payment.delayed=1.9 payment.refused=-0.8 praise=-0.6 reputation=-0.3
!rispon 5.81 bad=-0.9 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=3.8 complaint.quality=-1.0 escalation=1.6 good=-1.0 growth=-0.6 leaving=-1.3 legal=0.6 meeting.off=-1.3 payment.delayed=-0.4 payment.disputed=-0.8 payment.query=-0.5 payment.refused=-1.2 praise=-0.8 reputation=0.4 urgent=-0.4
!rispos 6.32 bad=2.4 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=5.7 complaint.quality=1.8 escalation=0.9 good=-0.5 growth=-0.4 leaving=-0.7 legal=2.4 payment.promised=-0.4 payment.refused=-0.3 praise=-0.6 reputation=1.7 urgent=1.3
!riusci 6.51 bad=-2.7 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.7 leaving=-0.3 legal=-0.6 payment.delayed=5.3 payment.refused=-1.2 payment.sent=-0.4 praise=-0.7 reputation=-0.8
!saldar 7.02 bad=1.0 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.3 leaving=-0.6 payment.disputed=-0.4 payment.refused=3.0
!sara 6.04 bad=1.4 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=-1.0 escalation=-0.4 good=-0.6 growth=-0.4 leaving=0.6 legal=-0.6 meeting.off=-0.4 payment.disputed=1.9 payment.query=-0.5 payment.refused=5.5 praise=-0.5 reputation=0.4
!scalat 7.02 bad=1.3 complaint.delay=-0.4 payment.delayed=-0.4 payment.disputed=3.2 payment.refused=-0.6 payment.sent=-0.4
!scritt 6.73 bad=-0.8 complaint.cost=-0.3 complaint.delay=1.2 complaint.quality=-0.5 good=1.3 meeting.off=1.9 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=1.7 payment.refused=-1.1 praise=1.2 reputation=-0.3
!se 5.81 bad=0.9 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=1.9 escalation=0.3 good=-0.9 growth=-0.3 leaving=2.8 legal=-0.5 meeting.off=-0.5 payment.disputed=0.6 payment.query=0.7 payment.refused=0.3 payment.sent=-0.5 praise=-0.8 reputation=-0.9 urgent=-0.3
!senza 7.02 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.6 leaving=-0.4 legal=-0.5 payment.delayed=2.4 payment.refused=-0.4 praise=-0.5 reputation=-0.7
!serve 6.51 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.7 good=-0.6 leaving=0.5 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.9 urgent=-0.4
!si 4.78 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=1.0 complaint.quality=1.9 escalation=-0.7 good=0.6 growth=0.4 leaving=-0.3 legal=-0.8 meeting.off=-1.5 payment.promised=-0.7 payment.refused=-0.5 payment.sent=-0.7 praise=0.8 reputation=2.0 urgent=0.9
!sia 7.02 bad=0.4 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=2.0 growth=1.0 payment.refused=-0.4 praise=0.4
!siamo 6.51 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=-0.9 good=0.9 leaving=0.8 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-1.1 praise=0.9 reputation=-0.4 urgent=-0.3
!so 7.02 bad=0.6 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=-0.4 leaving=1.1 payment.refused=-0.4 reputation=-0.5
!sono 5.92 bad=1.8 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=-0.6 escalation=2.1 growth=1.3 leaving=-0.8 legal=1.0 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=4.9 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.4 reputation=-0.8 urgent=2.0
!spese 7.02 complaint.quality=-0.5 good=-0.4 leaving=-0.4 meeting.off=-0.3 payment.disputed=2.8 payment.refused=-0.5 praise=-0.4
!stampa 6.51 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=2.7 escalation=-0.3 good=-0.7 growth=-0.3 leaving=-0.3 payment.refused=-0.5 praise=0.9 reputation=-0.5 urgent=3.0
!stato 6.51 bad=2.0 complaint.cost=-0.4 complaint.delay=0.8 complaint.quality=-0.6 legal=-0.3 meeting.off=1.7 payment.delayed=-0.4 payment.disputed=3.8 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 reputation=-0.3
!sua 7.02 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=0.9 leaving=0.8 payment.delayed=2.3
!sul 7.02 bad=1.0 complaint.quality=1.9 leaving=-0.6 praise=-0.3
!telefo 6.17 bad=0.9 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=1.5 complaint.quality=1.8 good=-0.9 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=0.3 praise=-0.8 reputation=-0.6
!tra 7.02 complaint.cost=-0.3 complaint.neglect=1.5 good=0.8 growth=2.5 leaving=-0.4 praise=0.8 reputation=1.2
!tratta 7.02 bad=1.0 complaint.cost=-0.4 complaint.neglect=1.9 payment.refused=-0.5 reputation=2.2
!trovo 6.73 bad=-1.7 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.8 payment.query=2.0 payment.refused=-1.6 reputation=-0.4 urgent=2.6
!un 5.07 bad=-0.4 complaint.delay=1.0 complaint.neglect=-1.5 complaint.quality=1.6 escalation=1.0 good=7.8 growth=-0.8 legal=0.9 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=-0.5 payment.query=-0.7 payment.refused=3.0 payment.sent=-0.8 praise=8.1 reputation=-1.5 urgent=-0.6
!una 5.72 bad=2.3 complaint.cost=-0.9 complaint.delay=4.4 complaint.neglect=3.3 complaint.quality=1.2 escalation=-0.3 growth=-0.7 leaving=-0.3 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=2.2 payment.sent=-0.4 praise=1.0 reputation=-0.7
!uno 7.02 bad=0.5 complaint.neglect=-0.4 complaint.quality=1.6 escalation=2.9 good=0.9 leaving=-0.3 legal=1.9 praise=0.9 reputation=-0.4
!va 6.51 bad=0.7 complaint.cost=-0.4 complaint.delay=-1.3 complaint.neglect=-1.6 complaint.quality=2.9 escalation=-0.5 good=-1.3 growth=-0.5 leaving=-0.5 legal=-0.3 payment.refused=-1.2 praise=-1.1 reputation=-0.6 urgent=-0.4
!vede 6.73 bad=0.4 complaint.delay=2.1 complaint.neglect=0.6 complaint.quality=0.8 good=-0.5 leaving=0.5 legal=-0.6 payment.disputed=-0.5 payment.refused=1.3 payment.sent=1.7 praise=-0.5 reputation=-0.3
!vedeva 7.02 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.9 growth=2.7 legal=-0.6 payment.refused=-0.4 praise=1.9
!vedret 7.02 bad=1.0 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=0.5 good=-0.6 legal=1.3 payment.refused=2.0 praise=-0.4 reputation=1.2
!vengo 7.02 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 leaving=-0.6 meeting.off=2.3 payment.refused=-0.6 praise=-0.5
!venire 7.02 bad=-0.6 meeting.off=2.2 reputation=-0.5
!verra 7.02 bad=2.0 complaint.delay=-0.3 payment.disputed=1.7 payment.query=-0.4 payment.refused=2.7
!vi 6.17 bad=0.6 complaint.cost=-0.7 complaint.delay=0.6 complaint.quality=-1.3 good=-0.6 leaving=1.2 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=2.9 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-0.6 reputation=2.3 urgent=-0.3
!via 6.73 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=2.0 good=-0.3 leaving=-0.3 legal=1.2 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.3
!viene 6.73 bad=1.9 complaint.cost=-0.3 complaint.delay=1.1 complaint.neglect=2.0 complaint.quality=-0.7 escalation=0.8 leaving=-0.4 legal=3.1 payment.delayed=-0.5 payment.disputed=3.9 payment.refused=1.3 reputation=-0.4
!visto 7.02 bad=0.4 complaint.delay=1.5 complaint.quality=-0.5 good=0.5 payment.refused=-0.5 praise=0.5
!voce 7.02 complaint.quality=0.5 good=0.5 leaving=0.9 praise=0.4 reputation=0.9
!voi 6.32 bad=1.8 complaint.cost=0.8 complaint.delay=-1.2 complaint.neglect=1.0 complaint.quality=1.2 escalation=-0.3 good=0.5 growth=-0.8 leaving=5.0 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=0.7 reputation=-0.5
!vorrei 7.02 bad=1.6 complaint.quality=-0.3 legal=4.7 meeting.off=-0.4 payment.disputed=-0.4 reputation=-0.3
!vostro 7.02 complaint.delay=2.2 payment.refused=1.1 praise=-0.4
!vuole 6.73 bad=-1.0 leaving=-0.3 legal=-0.6 payment.refused=-0.4 reputation=-0.3
a 2.56 complaint.cost=2.8 complaint.neglect=-1.4 complaint.quality=0.3 escalation=-1.5 good=-0.6 growth=1.8 leaving=3.8 legal=-1.6 payment.disputed=-0.8 payment.promised=-1.8 payment.query=-1.5 payment.sent=-1.3 praise=-0.5 reputation=1.7 urgent=-1.1
abbiam 4.09 bad=2.4 complaint.delay=-1.8 complaint.neglect=-0.3 complaint.quality=3.4 escalation=-0.4 good=-2.2 growth=-1.5 leaving=3.0 legal=1.7 meeting.off=-1.6 payment.promised=-0.3 payment.query=-1.1 payment.refused=1.6 payment.sent=-1.7 praise=-0.8 reputation=-1.4 urgent=0.7
abbiat 7.02 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.3 legal=-0.3 payment.delayed=-0.3 payment.promised=2.3 payment.refused=-0.3
abbona 6.51 bad=-1.8 complaint.cost=-0.8 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.3 good=-0.5 leaving=-0.5 payment.refused=-0.4 praise=-0.5 reputation=-0.5
accant 6.32 bad=-0.4 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.1 leaving=-0.8 legal=-0.6 payment.disputed=0.8 payment.refused=-0.4 praise=1.3 reputation=0.7
accent 7.02 bad=-0.5 complaint.quality=-0.4 legal=-0.3
accert 7.02 bad=1.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=3.2 legal=3.1
acceso 6.73 bad=0.5 complaint.cost=-0.5 complaint.delay=2.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.4 legal=-0.5 payment.query=-0.3 payment.refused=0.7 praise=0.3
access 6.73 complaint.cost=1.2 good=-0.5 leaving=-0.5 legal=-0.3 payment.disputed=1.1 praise=-0.5
accett 6.51 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.6 good=-1.1 growth=0.9 leaving=-1.0 legal=-0.4 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=2.6 payment.refused=-0.6 praise=-0.8 reputation=-0.4
accont 5.81 bad=-0.8 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.4 good=1.2 growth=-0.5 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.8 payment.promised=-0.4 payment.query=1.7 payment.refused=0.6 payment.sent=1.6 praise=1.5 reputation=-0.7 urgent=-0.4
accord 5.81 bad=1.4 complaint.cost=0.4 complaint.delay=0.4 complaint.neglect=2.0 complaint.quality=0.9 good=-0.7 growth=-0.5 leaving=1.2 payment.disputed=2.3 payment.query=-0.3 payment.refused=-0.7 praise=-0.7 reputation=-0.6
accorp 7.02 bad=-1.1 complaint.quality=-0.5 leaving=2.0 reputation=-0.5
accort 6.73 bad=0.7 complaint.neglect=1.3 complaint.quality=0.8 good=1.2 leaving=1.1 payment.refused=-0.6 payment.sent=-0.4 praise=1.4 reputation=-0.6 urgent=1.4
accred 6.73 bad=-0.9 complaint.quality=-0.5 good=-0.5 growth=-0.3 leaving=-0.3 legal=-0.5 payment.promised=3.6 payment.refused=-0.4 payment.sent=2.3
acqua 6.51 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.5 leaving=-0.7 legal=-0.4 payment.delayed=-0.3 payment.sent=1.2 praise=-0.3 reputation=-0.6
acquis 6.51 bad=-2.1 complaint.delay=-0.9 complaint.neglect=1.0 complaint.quality=-1.2 escalation=-0.4 good=-0.4 leaving=-0.6 legal=-1.1 payment.refused=-0.3 reputation=-0.3
ad 5.72 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=0.3 complaint.quality=0.6 escalation=-0.5 good=-0.7 growth=0.6 leaving=0.7 legal=1.4 meeting.off=1.3 payment.delayed=0.8 payment.disputed=-0.5 payment.query=-0.3 payment.refused=0.4 praise=-0.7 urgent=-0.4
addebi 6.17 bad=2.0 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.9 escalation=-0.5 good=-1.0 growth=-0.6 leaving=-1.4 legal=-0.6 meeting.off=-0.5 payment.delayed=1.6 payment.disputed=2.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=4.4 payment.sent=2.0 praise=-1.0 reputation=-0.6
addett 7.02 bad=-0.6
adesso 5.02 bad=0.8 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=2.1 complaint.quality=0.7 escalation=0.5 good=-0.7 leaving=0.5 legal=-1.7 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.6 payment.query=0.4 payment.refused=-0.8 payment.sent=1.2 praise=-0.4 urgent=-0.8
affida 5.92 bad=0.8 complaint.cost=-1.2 complaint.neglect=-0.7 complaint.quality=2.2 escalation=-0.4 good=1.0 growth=0.9 leaving=2.5 legal=1.1 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=1.1 reputation=-0.9
affidi 6.73 bad=0.6 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-0.9 good=-1.2 growth=-0.5 leaving=4.6 legal=-0.3 payment.refused=-0.7 praise=-1.1 reputation=-0.4
affitt 6.51 bad=0.7 complaint.cost=1.5 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 growth=-0.8 leaving=2.1 legal=-0.5 praise=-0.4 reputation=-0.4
agente 7.02 bad=0.9 complaint.delay=0.4 complaint.neglect=2.0 complaint.quality=-0.3 leaving=1.2 legal=1.0 praise=-0.3
agenzi 5.72 bad=1.1 complaint.cost=-1.2 complaint.delay=-1.0 complaint.neglect=1.3 complaint.quality=1.4 escalation=-0.4 growth=1.1 leaving=1.2 legal=-1.0 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.6 reputation=-0.9
aggior 3.99 bad=-0.9 complaint.cost=-0.6 complaint.delay=-1.8 complaint.neglect=-1.5 escalation=-1.3 growth=-0.7 leaving=-3.4 legal=-2.0 meeting.off=-1.4 payment.delayed=0.3 payment.disputed=-0.7 payment.promised=0.7 payment.query=-1.2 payment.refused=-1.2 payment.sent=-1.7 praise=-0.9 reputation=-2.5
aggiun 4.90 bad=-1.8 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-1.4 good=0.6 growth=4.3 leaving=-1.1 legal=-1.6 payment.delayed=-0.3 payment.disputed=0.8 payment.query=1.9 praise=-0.7 reputation=-1.3 urgent=-0.3
agli 6.17 bad=0.5 complaint.cost=1.0 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.3 good=-0.6 leaving=-0.7 legal=0.8 payment.disputed=0.8 payment.query=-0.4 payment.refused=-0.7 praise=-0.6 reputation=-0.5
agosto 6.17 complaint.cost=-0.4 complaint.neglect=0.9 good=-0.6 leaving=1.3 legal=-0.5 payment.delayed=0.9 payment.disputed=1.4 payment.query=-0.5 payment.refused=-0.8 praise=-0.7 reputation=0.7 urgent=-0.4
agrico 7.02 bad=-0.8 complaint.quality=-0.3 good=1.4 growth=1.8 leaving=-0.5 praise=1.4
agritu 6.32 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.6 good=1.4 growth=2.3 leaving=-0.9 legal=-0.3 meeting.off=-0.4 payment.promised=1.5 payment.query=-0.3 payment.refused=-0.7 praise=-0.5 reputation=0.7
agrono 7.02 bad=0.6 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.6 good=-0.4 leaving=2.0 legal=1.0 praise=-0.3
ai 5.55 bad=1.2 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=-1.3 escalation=-0.5 leaving=1.9 legal=2.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.sent=0.5 reputation=0.8 urgent=-0.3
aiutat 7.02 bad=-1.5 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.5 good=2.6 praise=2.7 reputation=-0.3
al 3.53 bad=0.4 complaint.cost=2.0 complaint.delay=-1.5 complaint.neglect=2.5 complaint.quality=-0.4 escalation=-1.1 good=0.8 growth=1.2 leaving=1.2 legal=-0.9 meeting.off=-0.8 payment.delayed=-1.1 payment.disputed=-2.0 payment.promised=0.9 payment.refused=2.4 payment.sent=-0.9 reputation=0.3 urgent=-1.2
alberg 6.04 bad=0.5 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.0 escalation=-0.4 good=-0.6 leaving=0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=0.9 payment.query=-0.3 payment.refused=-0.5 praise=-0.4 reputation=1.8 urgent=1.9
alla 3.85 complaint.cost=-0.4 complaint.delay=-1.1 complaint.quality=-3.9 escalation=2.1 growth=-2.3 leaving=-0.4 meeting.off=1.3 payment.delayed=-2.1 payment.disputed=-0.9 payment.promised=-1.2 payment.query=2.2 payment.refused=1.3 payment.sent=-0.8 praise=1.3 reputation=0.9
allaga 6.32 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.7 escalation=-0.4 growth=-0.3 leaving=0.6 legal=1.4 meeting.off=2.5 payment.refused=-0.4 payment.sent=-0.3 praise=0.3 reputation=-0.4
alle 4.48 bad=-1.7 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=1.1 complaint.quality=-1.0 escalation=-0.7 good=1.1 growth=1.1 leaving=-0.3 legal=-1.4 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-1.0 payment.query=-0.9 payment.refused=-1.0 payment.sent=2.2 praise=0.5 urgent=2.2
allega 5.81 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=2.0 escalation=-0.3 good=-1.0 leaving=0.8 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-1.2 payment.query=-1.8 payment.refused=-1.6 payment.sent=6.9 praise=-1.2 reputation=-0.5 urgent=-0.4
allego 4.94 bad=-2.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.4 good=-0.8 growth=-0.5 leaving=-1.2 legal=-1.8 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.9 praise=-0.7 reputation=-0.9 urgent=-0.3
allerg 7.02 bad=-1.3 complaint.quality=-0.7 good=0.7 leaving=-0.7 meeting.off=2.5 praise=0.5 reputation=-0.3
allest 7.02 bad=-0.7 complaint.delay=0.9 complaint.quality=-0.9 good=-0.6 praise=-0.6 reputation=-0.9 urgent=1.7
allo 6.51 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.2 growth=-0.3 leaving=-0.4 legal=3.2 payment.disputed=-0.3 payment.query=-0.3 reputation=-0.3 urgent=2.7
allora 6.51 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=1.4 growth=0.8 leaving=-0.5 legal=2.1 payment.disputed=-0.5 payment.refused=-0.5 praise=0.4
almeno 6.32 bad=2.8 complaint.cost=2.4 complaint.neglect=3.1 complaint.quality=-0.7 good=-0.7 growth=-0.4 leaving=1.7 legal=0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-0.8 reputation=0.7
alta 6.73 bad=0.5 complaint.cost=1.7 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.7 escalation=1.4 leaving=-0.7 legal=-0.5 reputation=-0.4 urgent=1.0
altern 7.02 bad=0.3 legal=2.4 meeting.off=1.1 reputation=-0.5
alto 7.02 complaint.cost=-0.5 complaint.quality=0.8 payment.refused=2.0 reputation=1.3
altra 5.48 bad=0.8 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=1.9 escalation=0.6 good=-0.7 growth=-0.8 leaving=4.9 legal=-1.2 meeting.off=1.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=0.6 praise=-0.6 reputation=-1.4 urgent=0.7
altre 6.04 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=2.3 complaint.quality=-1.1 escalation=-0.4 good=0.5 growth=4.2 legal=-0.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.9 praise=0.6 reputation=1.8 urgent=-0.4
altri 4.98 bad=0.6 complaint.cost=-0.5 complaint.delay=-1.5 complaint.neglect=2.0 complaint.quality=-1.4 escalation=-0.7 good=2.0 growth=5.3 leaving=3.9 legal=-1.3 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=-1.1 payment.promised=-1.2 payment.query=-1.1 payment.sent=-0.7 praise=1.7 reputation=2.4 urgent=0.4
altro 4.86 bad=2.2 complaint.delay=2.8 complaint.neglect=1.0 complaint.quality=1.1 escalation=0.4 good=-1.3 growth=1.5 leaving=4.7 legal=-1.4 meeting.off=0.7 payment.delayed=0.5 payment.disputed=-0.8 payment.promised=-1.1 payment.query=-0.4 payment.refused=-1.8 praise=-1.2 reputation=-1.1 urgent=-0.4
amica 7.02 bad=0.5 complaint.neglect=1.2 growth=0.9 praise=0.5 reputation=1.4
amici 7.02 bad=1.2 good=-0.3 leaving=1.9
amico 6.73 bad=-0.5 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 growth=2.1 leaving=-0.3 payment.refused=1.0 praise=-0.5 reputation=-0.6
ammini 5.22 bad=2.4 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=1.9 complaint.quality=-1.1 escalation=3.3 growth=-1.1 leaving=3.5 legal=-1.2 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.6 reputation=-0.9 urgent=-0.4
anche 4.26 bad=-1.7 complaint.cost=-1.2 complaint.delay=0.9 complaint.neglect=-1.0 good=3.7 growth=7.3 leaving=1.2 legal=-1.0 meeting.off=-1.4 payment.delayed=-1.6 payment.disputed=-1.3 payment.promised=0.7 payment.sent=-1.4 praise=0.6 reputation=-0.6
ancora 4.94 bad=1.7 complaint.cost=-1.5 complaint.delay=2.9 complaint.neglect=-0.9 complaint.quality=1.4 escalation=0.7 good=0.9 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=1.7 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.3 payment.sent=-0.7 praise=1.2 reputation=2.7 urgent=-1.0
andand 7.02 complaint.delay=2.7 good=2.0 legal=-0.5 praise=-0.7 reputation=-0.6
andare 6.51 bad=-0.5 complaint.cost=-0.3 complaint.quality=-0.3 leaving=1.4
andata 7.02 bad=-0.8 complaint.quality=-0.4 leaving=-0.3
andato 6.32 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=0.9 good=2.2 growth=2.8 leaving=1.0 legal=1.4 payment.refused=-0.3 praise=2.4 reputation=-0.4
andava 7.02 bad=0.5 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=0.8 good=-0.4 leaving=2.0
andiam 4.65 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.2 escalation=-0.5 good=-0.6 growth=-0.6 leaving=2.8 payment.disputed=-0.4 payment.refused=-0.7 praise=-0.5 reputation=1.6
anni 5.22 bad=0.4 complaint.cost=-0.9 complaint.delay=-1.4 complaint.neglect=3.6 escalation=-0.7 good=1.6 growth=3.0 leaving=1.1 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=1.4 payment.query=-0.4 payment.sent=-0.4 praise=2.8 reputation=0.7 urgent=-0.4
anno 4.82 bad=-1.3 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-2.3 escalation=-0.8 good=2.1 growth=2.9 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-0.8 payment.refused=-1.8 payment.sent=1.2 praise=-1.1 urgent=-0.6
annuar 7.02 complaint.delay=0.7 leaving=-0.3 reputation=0.7
annull 5.48 bad=-0.7 complaint.cost=-1.1 complaint.delay=1.5 complaint.neglect=-1.3 escalation=-0.5 growth=0.6 leaving=-1.5 legal=-1.0 meeting.off=7.3 payment.delayed=-0.6 payment.disputed=1.1 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.5 reputation=-1.0 urgent=-0.4
anonim 7.02 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 legal=-0.5 praise=-0.5
antici 6.73 bad=-1.1 complaint.neglect=-0.3 leaving=1.3 meeting.off=-0.6 payment.refused=-0.3 reputation=-0.4
anzi 7.02 bad=1.1 complaint.cost=1.4 complaint.quality=-0.4 payment.disputed=3.3 payment.refused=-0.3
aperta 6.51 bad=-0.9 complaint.cost=1.1 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=1.4 leaving=0.5 legal=-0.4 payment.refused=1.4 praise=1.5 reputation=1.0
aperto 5.92 bad=2.7 complaint.cost=-0.5 complaint.delay=0.9 complaint.quality=4.5 escalation=-0.4 good=0.4 growth=-0.5 legal=4.6 payment.delayed=-0.4 praise=0.5 reputation=2.0
apertu 7.02 bad=-0.7 complaint.delay=-0.3 leaving=-0.4 reputation=-0.5
app 6.73 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=2.8 good=-0.9 growth=-0.4 leaving=-0.7 payment.refused=0.6 payment.sent=3.7 praise=-0.7 reputation=-0.5
appalt 7.02 bad=-0.6 complaint.quality=-0.4 good=-0.4 growth=-0.4 praise=-0.3 urgent=2.7
appena 5.22 bad=-2.8 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=-2.1 escalation=-0.5 growth=-0.6 legal=-0.9 meeting.off=-0.6 payment.delayed=2.2 payment.disputed=-0.7 payment.promised=6.5 payment.query=-1.1 payment.refused=-1.6 payment.sent=-0.3 praise=0.3 reputation=-0.6 urgent=1.7
applic 7.02 bad=1.1 complaint.cost=-0.3 complaint.delay=1.2 complaint.quality=1.1 leaving=0.4 legal=1.7
approv 4.90 bad=-1.7 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.9 legal=-0.5 payment.promised=3.2 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-0.4 reputation=-0.5
appunt 6.51 bad=-0.7 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.9 good=-0.6 leaving=-0.3 legal=-0.5 meeting.off=3.4 payment.promised=2.9 payment.refused=-0.4 payment.sent=-0.3 praise=-0.5 reputation=-0.5 urgent=-0.4
apre 6.04 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 good=0.8 growth=2.6 leaving=-0.7 legal=-1.1 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=1.3 payment.refused=-0.5 praise=0.4 reputation=-0.8 urgent=1.8
apriam 7.02 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.9 leaving=-0.4 reputation=-1.0 urgent=2.4
aprile 6.04 bad=-0.8 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-1.0 good=1.5 growth=1.0 legal=-0.6 meeting.off=-0.4 payment.disputed=1.6 payment.query=2.4 payment.refused=-0.7 praise=1.7 reputation=-0.6 urgent=-0.3
aprire 6.73 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=1.3 reputation=-0.7
aranci 7.02 complaint.quality=0.5 legal=-0.5
archit 6.17 complaint.delay=1.5 complaint.neglect=-0.6 good=1.8 growth=-0.5 leaving=1.4 legal=-0.5 meeting.off=1.0 payment.promised=-0.8 payment.refused=0.4 praise=1.5 reputation=-1.1
archiv 6.04 bad=-1.8 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.7 escalation=1.6 good=0.6 growth=1.0 leaving=0.6 legal=-0.6 meeting.off=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=0.5 reputation=-0.9
aria 6.51 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.8 good=1.2 growth=1.5 leaving=1.3 legal=-0.5 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=-0.3 praise=1.1 reputation=-0.7
arrabb 7.02 bad=1.1 complaint.neglect=0.8 complaint.quality=1.2 legal=1.4 payment.disputed=1.9 payment.refused=-0.4
arriva 4.82 bad=0.4 complaint.cost=-1.6 complaint.delay=4.2 complaint.quality=0.7 escalation=-0.7 good=0.4 growth=-0.9 leaving=1.7 legal=-0.9 meeting.off=-1.2 payment.delayed=1.7 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-0.5 payment.refused=0.3 payment.sent=-0.8 praise=0.5 reputation=0.5 urgent=-0.6
art 7.02 bad=0.5 complaint.delay=1.8 complaint.quality=-0.4 leaving=-0.7 legal=2.0 payment.refused=1.4 reputation=-0.3
artico 6.04 bad=0.9 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.6 growth=-0.4 leaving=2.7 legal=2.7 meeting.off=-0.3 payment.disputed=-0.6 payment.refused=-0.6 praise=-0.6 reputation=-0.5 urgent=-0.3
ascens 6.73 complaint.delay=1.7 complaint.neglect=1.1 complaint.quality=-0.4 escalation=2.2 reputation=-0.4
asl 6.73 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-1.0 leaving=0.9 legal=-0.3 meeting.off=-0.5 payment.delayed=1.2 payment.refused=-0.5 reputation=-0.5
aspett 5.34 bad=2.7 complaint.cost=0.6 complaint.delay=2.9 complaint.neglect=-0.7 complaint.quality=1.4 escalation=-0.7 good=-1.4 growth=-1.6 leaving=-2.4 legal=-1.6 meeting.off=-0.6 payment.delayed=4.3 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.7 payment.refused=2.5 payment.sent=-0.9 praise=-0.9 urgent=-0.3
assegn 6.32 bad=0.5 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=0.3 good=-0.7 growth=-0.4 leaving=-1.0 legal=-0.8 meeting.off=-0.3 payment.delayed=2.4 payment.refused=1.9 praise=-0.7 reputation=0.7
assemb 5.92 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=-1.8 escalation=-0.5 good=-1.0 growth=-0.7 leaving=1.4 legal=-1.0 meeting.off=3.4 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.8 praise=-0.6 reputation=-0.4 urgent=-0.3
assenz 7.02 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=-0.3 meeting.off=3.1 payment.refused=1.3
assess 7.02 bad=-0.4 good=2.3 praise=2.1
assicu 5.81 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.8 escalation=-0.6 good=-1.4 growth=-0.6 leaving=-1.4 legal=0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-1.0 praise=-1.3 reputation=-0.6
assist 5.81 bad=3.2 complaint.cost=2.3 complaint.delay=3.1 complaint.neglect=1.6 escalation=-0.4 good=-0.9 growth=-0.5 leaving=2.0 legal=2.1 meeting.off=-0.4 payment.disputed=3.6 payment.promised=-0.4 payment.refused=1.7 payment.sent=-0.3 praise=-0.8 reputation=0.3
associ 5.81 bad=0.7 complaint.cost=1.7 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.4 good=1.3 growth=1.5 leaving=-1.6 legal=1.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=1.2 payment.promised=-0.3 payment.refused=-0.7 payment.sent=0.8 praise=1.8 reputation=1.8 urgent=-0.4
attacc 7.02 bad=-0.4 good=1.6 payment.sent=1.6 praise=1.6
attesa 7.02 bad=1.5 complaint.delay=0.7 complaint.quality=0.7 legal=0.8 payment.refused=1.4
atteso 7.02 bad=0.8 complaint.delay=2.8 complaint.neglect=2.1 complaint.quality=-0.4 escalation=2.2 payment.refused=-0.4 reputation=-0.4
atti 6.73 complaint.cost=1.4 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=1.2 praise=-0.4
attiva 7.02 bad=1.0 complaint.cost=-0.5 complaint.quality=1.1 legal=2.4 payment.disputed=2.7 payment.refused=-0.5
atto 6.32 bad=1.0 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=0.9 complaint.quality=-0.7 good=-1.0 growth=-0.5 leaving=1.7 legal=1.5 payment.refused=-0.4 praise=-0.6 reputation=-0.3
auguri 6.73 complaint.neglect=2.1 complaint.quality=-0.8 good=-0.4 leaving=-0.3 praise=-0.3 reputation=-0.4
auguro 7.02 bad=-0.6 complaint.quality=-0.3 reputation=-0.3
aument 6.51 bad=0.4 complaint.cost=3.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=1.4 good=1.0 growth=-0.3 legal=-0.5 payment.sent=-0.4 praise=1.2 reputation=-0.7
auto 7.02 complaint.quality=0.6 legal=1.1
automa 5.72 bad=-3.4 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=-1.1 escalation=-0.4 good=-0.6 growth=-0.3 leaving=-0.9 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.0 payment.sent=0.9 praise=-0.5 reputation=-0.8
autori 6.73 complaint.quality=0.9 leaving=-0.5 legal=0.4
autunn 6.32 bad=-0.7 complaint.cost=0.8 complaint.neglect=-0.4 complaint.quality=0.6 escalation=1.2 good=0.7 legal=-0.5 praise=0.9
avanti 5.92 complaint.cost=-0.5 complaint.neglect=0.7 escalation=-0.4 good=2.1 growth=1.7 leaving=-1.3 legal=2.2 payment.disputed=-0.3 payment.refused=-0.9 praise=-0.7 reputation=-0.7
avanza 7.02 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.3 payment.refused=-0.3 praise=-0.3
aver 6.51 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.7 good=2.0 leaving=-0.6 praise=2.0 reputation=0.5
avere 6.51 bad=-1.1 complaint.cost=-0.7 complaint.neglect=-0.6 complaint.quality=-0.6 leaving=0.6 legal=-0.8 payment.disputed=-0.3 payment.sent=-0.4 reputation=-0.3
avete 4.05 bad=2.0 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=2.3 complaint.quality=4.3 escalation=-0.8 good=3.2 growth=-1.8 leaving=-1.1 legal=-0.5 meeting.off=-0.6 payment.delayed=-1.5 payment.disputed=3.8 payment.promised=-1.3 payment.query=-1.5 payment.refused=-1.2 payment.sent=0.9 praise=3.6 reputation=-2.4
aveva 6.04 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.9 complaint.quality=1.2 growth=-0.5 leaving=1.3 legal=-0.6 payment.delayed=-0.4 payment.promised=-0.5 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.5
avevam 7.02 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.7 good=1.5 growth=1.8 leaving=0.6 praise=1.5 reputation=-0.6
avevan 7.02 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.5 leaving=0.8
avevat 6.32 bad=1.6 complaint.cost=-0.5 complaint.delay=4.9 complaint.neglect=-1.1 complaint.quality=-0.7 growth=0.6 leaving=0.8 legal=0.8 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-1.3 reputation=-0.4 urgent=1.4
avevo 6.17 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=1.6 complaint.quality=-0.7 good=3.2 growth=1.2 leaving=-0.9 legal=0.4 meeting.off=-0.3 payment.refused=-0.6 praise=3.0 reputation=-1.0
avra 6.73 bad=0.4 complaint.quality=1.0 good=1.4 growth=2.1 leaving=-0.8 legal=1.5 payment.query=0.6 praise=-0.5 reputation=1.4
avrei 6.04 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.4 good=0.5 growth=0.6 leaving=-1.0 legal=1.3 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.6 reputation=1.5
avrete 6.51 bad=0.7 complaint.cost=-0.9 complaint.neglect=1.7 good=-0.5 growth=-0.4 leaving=0.5 legal=1.9 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.4
avro 7.02 complaint.cost=-0.4 legal=-0.3 reputation=1.5
avuto 7.02 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 legal=-0.5 meeting.off=1.9 praise=-0.4 reputation=-0.3
avvent 7.02 complaint.cost=-0.5 complaint.quality=-0.7 good=-0.5 leaving=0.8 legal=-0.3 praise=-0.4 reputation=1.7
avvers 7.02 bad=0.5 complaint.delay=0.7 complaint.quality=0.4 leaving=0.9 payment.refused=1.1 reputation=1.1
avviat 7.02 bad=1.9 complaint.quality=2.8 good=-0.4 growth=-0.3 leaving=-0.5 legal=2.7 reputation=-0.4
avvisa 7.02 bad=1.5 complaint.neglect=-0.4 good=-0.5 growth=-0.4 praise=-0.3 reputation=4.1
avviso 6.17 bad=-1.7 complaint.cost=-0.6 complaint.neglect=-0.7 complaint.quality=-0.8 good=-0.5 growth=-0.3 leaving=-0.8 legal=0.7 payment.delayed=-0.3 payment.promised=1.2 payment.query=-0.3 payment.refused=0.9 payment.sent=1.0 praise=-0.5 reputation=0.5
avvoca 4.07 bad=1.0 complaint.cost=-1.0 complaint.delay=0.3 complaint.neglect=-1.2 complaint.quality=2.2 escalation=0.6 good=-1.8 growth=-0.3 leaving=-1.0 legal=8.3 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=-1.4 payment.promised=-0.8 payment.query=-0.8 payment.refused=-0.6 payment.sent=-1.0 praise=-1.7 reputation=0.4 urgent=-1.0
aziend 5.72 bad=-0.9 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=-0.6 escalation=1.8 good=1.3 growth=1.9 leaving=-1.0 legal=-0.7 meeting.off=-0.6 payment.delayed=1.9 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.sent=-0.4 praise=1.3 urgent=-0.8
azione 7.02 bad=1.0 complaint.cost=-0.3 complaint.delay=2.0 complaint.quality=1.0 leaving=-0.5 legal=2.4 payment.refused=1.4
azioni 7.02 bad=-0.7 leaving=-0.3
azzecc 7.02 bad=-1.6 complaint.delay=-0.3 complaint.quality=-0.9 good=3.8 leaving=-0.3 payment.disputed=-0.9 payment.refused=-0.3 praise=4.0 urgent=-0.3
b 6.32 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.5 leaving=-0.5 legal=-0.4 reputation=-0.9
backup 6.17 complaint.quality=-0.3
badant 6.73 bad=-0.7 good=-0.3 legal=-0.4
bagno 6.51 bad=2.3 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=3.4 good=-0.8 leaving=-0.4 payment.delayed=-0.4 praise=-0.7 reputation=2.1
bambin 6.04 bad=-1.3 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.6 good=0.7 growth=-0.3 leaving=-0.8 legal=0.9 meeting.off=1.7 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=1.2 payment.query=0.8 payment.refused=0.6 payment.sent=0.8 praise=0.8 urgent=-0.3
banca 5.48 bad=-0.4 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.5 good=-0.9 growth=-0.8 leaving=-1.0 meeting.off=-0.9 payment.delayed=4.8 payment.disputed=-1.1 payment.promised=-1.4 payment.query=1.6 payment.refused=2.6 payment.sent=0.7 praise=-0.8 reputation=-0.3 urgent=1.5
banda 6.51 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.8 good=1.2 growth=1.8 leaving=-0.4 legal=-0.5 payment.promised=-0.3 payment.refused=-0.3 praise=1.3 reputation=-0.3
bando 6.51 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-0.8 good=-0.9 growth=-0.5 leaving=1.7 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.7 payment.refused=-0.3 praise=0.4 urgent=1.2
bar 6.32 bad=-0.8 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.9 complaint.quality=-1.5 good=0.6 growth=-0.3 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.delayed=1.9 payment.refused=-0.5 praise=0.5 reputation=0.6
barca 6.73 bad=-1.3 complaint.quality=-0.7 leaving=-0.7 payment.delayed=1.2 reputation=-0.7
bassi 7.02 bad=0.4 complaint.cost=2.0 complaint.delay=-0.6 complaint.quality=-0.9 good=-0.5 growth=-0.8 leaving=3.2 legal=-0.5 payment.refused=-0.3 praise=-0.4 reputation=-0.6
basta 5.63 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=1.5 escalation=-0.4 good=-1.0 growth=-0.6 leaving=2.1 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.6 payment.sent=-0.4 praise=-0.9 urgent=2.3
bastan 6.32 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.9 good=-0.3 leaving=-0.4 legal=-0.3 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.3 reputation=-0.5 urgent=1.0
bastav 6.73 bad=1.0 complaint.cost=-0.3 complaint.delay=2.0 complaint.neglect=2.0 complaint.quality=-0.5 good=-0.4 growth=-0.3 leaving=-0.6 legal=2.0 payment.refused=-0.7 praise=-0.3 reputation=-0.6
befana 7.02 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4
bel 7.02 bad=0.6 complaint.cost=1.3 complaint.neglect=-0.4 complaint.quality=1.1 reputation=1.2
bella 6.32 complaint.cost=1.2 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=1.1 good=1.2 legal=1.9 payment.refused=-0.5 praise=1.2 reputation=1.5
belle 6.73 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=0.7 praise=0.7 reputation=-0.4
bellis 7.02 bad=0.7 complaint.quality=2.2 good=0.3 leaving=-0.4 payment.disputed=-0.3 reputation=-0.4
bello 7.02 bad=1.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=0.9 good=-0.7 leaving=-0.4 payment.disputed=-0.4 praise=-0.6
bene 4.62 bad=-2.9 complaint.cost=-0.4 complaint.delay=-1.7 complaint.neglect=-0.6 complaint.quality=-2.5 escalation=-0.8 good=1.6 growth=0.5 leaving=0.3 legal=-2.4 meeting.off=-1.1 payment.delayed=2.2 payment.disputed=-1.3 payment.promised=0.3 payment.query=-1.0 payment.refused=-1.8 praise=2.6 urgent=-0.6
benefi 7.02 bad=-0.4 complaint.delay=-0.4 complaint.quality=0.5 leaving=-0.4 legal=0.7 praise=-0.4 reputation=-0.5
beniss 6.17 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.5 good=3.2 growth=1.8 leaving=1.6 legal=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=2.2 reputation=-0.5
bianch 6.73 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.3 leaving=0.6 payment.refused=-0.3
bianco 5.92 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.6 escalation=-0.3 good=0.7 growth=-0.5 leaving=-1.0 legal=-0.7 payment.disputed=2.5 payment.refused=0.5 payment.sent=-0.4 praise=0.7 reputation=-0.8 urgent=2.4
bidell 7.02 bad=-0.4
biglie 6.04 bad=1.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=4.0 escalation=-0.4 growth=1.8 leaving=-0.7 legal=-1.0 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.6 urgent=-0.4
bilanc 6.17 bad=0.7 complaint.cost=-0.5 complaint.delay=3.0 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=2.8 good=-0.6 leaving=0.4 legal=-0.8 payment.delayed=-0.3 payment.refused=-0.5 praise=0.6 reputation=-0.8
biolog 7.02 bad=0.6 complaint.quality=1.4 good=-0.4 leaving=-0.3 praise=-0.4
bisogn 4.86 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 growth=1.1 leaving=-1.3 legal=-1.0 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.8 reputation=1.8 urgent=-0.4
blocca 5.92 bad=1.0 complaint.cost=-0.7 complaint.neglect=-0.7 complaint.quality=3.9 escalation=-0.3 good=-0.7 growth=-0.3 leaving=-1.1 legal=-0.7 payment.delayed=2.5 payment.disputed=-0.4 payment.promised=0.5 payment.refused=0.7 payment.sent=-0.5 praise=-0.6 reputation=-0.6 urgent=2.2
blog 6.73 bad=0.6 complaint.cost=1.5 complaint.delay=-0.5 complaint.quality=0.7 leaving=0.9 legal=-0.5 reputation=1.1
blu 6.73 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.9 good=-0.6 growth=-0.4 leaving=-0.7 payment.refused=-0.5 praise=-0.6 reputation=0.7
bollet 6.32 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=0.4 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=1.7 payment.refused=-0.8 payment.sent=1.0 praise=-0.6 reputation=-0.4
bollo 7.02 bad=-1.5 complaint.cost=-0.5 complaint.quality=-0.5 legal=-0.4 payment.disputed=-0.3 payment.query=2.9 payment.refused=-0.4
bologn 7.02 bad=-1.4 complaint.cost=-0.3 complaint.quality=-0.7 growth=-0.4 leaving=0.9 legal=-0.8
bonifi 4.90 bad=-2.0 complaint.cost=-1.4 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-1.7 escalation=-0.8 growth=-1.1 leaving=-2.0 legal=-1.3 meeting.off=-1.2 payment.delayed=2.7 payment.disputed=-1.0 payment.promised=3.2 payment.query=3.0 payment.refused=2.5 payment.sent=7.6 reputation=-1.9 urgent=-0.9
bonus 7.02 bad=-0.9 complaint.quality=-0.7 legal=-0.6 payment.refused=-0.3
botteg 6.73 complaint.neglect=1.2 growth=-0.4 legal=-0.6 reputation=1.1
bozza 6.32 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.4 leaving=-0.6 legal=-0.7 meeting.off=-0.3 payment.refused=-0.4 praise=-0.4
bozze 6.32 bad=-1.1 complaint.delay=-0.4 complaint.quality=-1.0 escalation=-0.3 good=-0.7 leaving=-0.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.7 praise=-0.7 reputation=-0.5 urgent=1.9
bravi 6.51 bad=-1.8 complaint.cost=2.2 complaint.delay=0.3 complaint.quality=-1.3 good=4.0 leaving=-1.0 legal=0.9 payment.delayed=-0.3 payment.refused=-0.8 praise=4.1 reputation=-0.7
bravis 6.51 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 good=1.4 growth=0.6 leaving=-0.3 praise=1.9 reputation=-1.1
breve 6.73 bad=0.5 complaint.quality=-0.5 good=-0.6 leaving=2.1 legal=-0.3 payment.delayed=1.1 payment.promised=1.1 payment.refused=-0.4 praise=-0.5
brochu 6.51 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.3 meeting.off=-0.7 praise=-0.4 reputation=-0.5
buco 7.02 complaint.delay=1.0 complaint.quality=1.0 good=-0.3 meeting.off=1.4 payment.refused=1.1 praise=-0.4 reputation=-0.3
buon 6.32 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.8 leaving=1.2 meeting.off=-0.7 payment.refused=1.2 praise=-0.7
buona 5.92 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=1.4 escalation=-0.3 good=-1.4 growth=-0.3 legal=1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.4 payment.sent=1.0 praise=-1.3 urgent=-0.3
buonas 5.55 complaint.cost=-0.7 complaint.delay=-0.9 complaint.quality=1.3 escalation=-0.4 growth=0.7 leaving=-1.1 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 reputation=1.1
buone 7.02 bad=1.2 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=1.4 good=-0.3 leaving=-0.4 legal=1.7 payment.disputed=-0.4 praise=-0.3 reputation=1.1
buongi 4.22 bad=-3.2 complaint.cost=-1.1 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=-2.2 escalation=-0.6 good=-1.6 growth=-1.0 legal=-1.6 meeting.off=-1.0 payment.delayed=1.5 payment.disputed=-0.6 payment.promised=1.3 payment.query=1.4 payment.refused=-0.7 payment.sent=1.3 praise=-1.6 reputation=-1.1
buoni 7.02 bad=0.3 complaint.cost=1.4 good=1.5 growth=2.2 leaving=-0.3 payment.disputed=1.3 praise=1.6
buono 6.51 bad=-1.4 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=-1.6 good=1.0 growth=1.4 leaving=0.7 legal=-0.4 payment.delayed=2.7 payment.refused=-0.6 praise=0.9 reputation=-0.9
busta 6.51 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=0.5 good=-0.4 leaving=0.8 meeting.off=-0.3 payment.refused=-0.5 praise=-0.3 reputation=-0.5
buste 6.51 bad=0.7 complaint.cost=1.6 complaint.neglect=-0.3 leaving=1.3
buttat 6.73 complaint.quality=0.6 leaving=-0.3 payment.refused=1.0 praise=-0.3
c 7.02 bad=0.8 complaint.cost=1.3 complaint.delay=2.1 complaint.quality=0.4 leaving=0.4 legal=1.0 payment.refused=1.5
c'e 4.02 bad=0.7 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=1.9 complaint.quality=-1.1 escalation=-1.1 good=-2.5 growth=-1.3 leaving=-0.6 legal=-1.9 meeting.off=0.6 payment.delayed=-0.8 payment.disputed=1.0 payment.promised=-1.0 payment.query=-0.8 payment.refused=-1.0 payment.sent=-0.7 praise=-2.3 reputation=-0.7 urgent=2.9
caduto 7.02 bad=1.8 complaint.delay=-0.4 complaint.quality=2.6 leaving=2.4 legal=2.6
caffe 6.17 complaint.cost=3.7 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-0.8 growth=-0.4 legal=-0.3 payment.delayed=-0.3 payment.refused=0.6 reputation=-0.4
calce 7.02 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.3 leaving=-0.4 payment.query=1.0 payment.sent=-0.4 praise=-0.3
calcol 6.51 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 good=1.1 growth=1.5 leaving=-0.4 legal=0.4 payment.query=1.1 praise=1.1 reputation=-0.5
calda 7.02 bad=1.7 complaint.quality=3.2 good=-0.5 leaving=-0.4 payment.disputed=1.7 praise=-0.4 reputation=-0.3
caldai 6.51 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 good=-0.7 leaving=-0.5 legal=-0.6 payment.refused=-0.5 praise=-0.8 reputation=-0.5
caldo 6.73 bad=-0.5 good=0.5 praise=0.7 reputation=-0.4
calend 6.32 bad=1.2 complaint.cost=-0.4 complaint.neglect=1.4 complaint.quality=1.1 good=-0.6 leaving=3.1 legal=-0.5 payment.refused=1.0 payment.sent=-0.3 praise=-0.6 reputation=-0.6
call 6.73 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 leaving=-0.4 legal=-0.3 meeting.off=3.6 praise=-0.5 reputation=-0.4
calma 6.32 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.8 growth=-0.4 leaving=-0.9 legal=-0.5 payment.refused=-0.3 praise=-0.8 reputation=0.3
cambia 4.62 bad=-2.6 complaint.delay=-1.1 complaint.neglect=-2.0 complaint.quality=-2.8 escalation=-1.2 good=-2.5 growth=-0.7 leaving=0.9 legal=-1.8 meeting.off=-1.1 payment.delayed=-1.2 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-1.0 payment.refused=-1.6 payment.sent=-1.1 praise=-1.7 reputation=-1.8 urgent=-0.8
cambio 6.17 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.3 good=0.5 growth=-0.4 legal=-0.3 meeting.off=-0.3 payment.delayed=2.3 payment.disputed=-0.3 payment.promised=-0.7 payment.query=-0.4 payment.refused=-0.7 praise=0.5 reputation=0.9
camera 6.04 bad=1.2 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=1.3 escalation=-0.4 good=-1.1 growth=-0.4 leaving=-0.8 legal=3.8 payment.refused=1.0 praise=-1.2 reputation=3.2
campag 6.73 bad=-0.5 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=1.2 escalation=-0.3 good=2.0 growth=3.5 leaving=-0.6 legal=-0.6 payment.refused=-0.6 praise=-0.4 reputation=0.6
campeg 7.02 bad=-0.4 complaint.quality=-0.6 payment.refused=-0.3
campio 6.51 bad=-0.7 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=-0.3 good=-0.8 growth=-0.3 legal=-0.5 meeting.off=1.0 payment.refused=-0.3 praise=-0.7 reputation=-0.4
canali 7.02 bad=0.9 complaint.neglect=5.1 complaint.quality=-0.9 escalation=2.5 good=-0.4 growth=-0.4 praise=-0.3 reputation=-0.9
cancel 5.81 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=0.6 escalation=1.9 growth=-0.3 leaving=-0.8 legal=-0.5 meeting.off=0.9 payment.delayed=-0.3 payment.refused=-0.6 reputation=-1.2
cane 7.02 bad=-0.6 complaint.quality=-0.4 leaving=1.0
canile 7.02 complaint.cost=-0.5 complaint.quality=0.8 leaving=-0.3 payment.refused=1.9 reputation=1.5
canone 6.17 bad=1.8 complaint.cost=4.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.4 good=-1.0 growth=-0.4 leaving=2.7 legal=-0.6 payment.delayed=2.0 payment.disputed=1.2 payment.promised=-0.9 payment.sent=-0.6 praise=-0.9 reputation=-0.4
cantie 5.55 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-1.8 escalation=-0.4 good=0.6 growth=0.4 leaving=-1.5 legal=-0.8 meeting.off=-0.6 payment.delayed=2.3 payment.promised=-0.4 payment.query=-0.5 payment.sent=0.8 praise=0.9 urgent=1.8
cantin 7.02 bad=-0.8 complaint.quality=-0.7 meeting.off=2.9
capann 6.51 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.1 leaving=-0.4 legal=-0.8 payment.refused=-0.5 praise=1.1 reputation=-0.5
caparr 6.73 bad=0.4 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=1.9 payment.disputed=-0.6 payment.query=-0.4 payment.refused=2.2 payment.sent=1.7 praise=-0.4 reputation=-0.6
capisc 6.73 bad=2.8 complaint.cost=2.4 complaint.delay=2.6 complaint.neglect=1.9 complaint.quality=-0.4 good=-1.2 legal=-0.5 praise=-0.8
capito 5.63 bad=-1.0 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=0.6 escalation=-0.4 good=2.1 growth=0.6 leaving=0.7 legal=1.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=2.4 reputation=-0.9 urgent=-0.3
capo 5.92 bad=1.2 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=1.5 complaint.quality=0.9 escalation=4.3 good=-0.9 growth=-0.4 leaving=0.7 legal=-0.7 meeting.off=-0.5 payment.disputed=1.4 payment.promised=-0.3 payment.query=-0.5 praise=-0.9 reputation=1.6 urgent=-0.4
cappel 7.02 bad=-1.4 complaint.delay=-0.6 complaint.quality=-0.3 good=2.4 leaving=-0.4 praise=2.7
cappot 7.02 bad=0.7 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.3 leaving=-0.4 payment.refused=1.5 praise=-0.4
cara 6.73 complaint.cost=2.4 complaint.neglect=-0.3 complaint.quality=-0.8 payment.disputed=2.4 payment.refused=-0.4 reputation=-0.3
carabi 6.73 bad=0.7 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=1.1 good=-0.4 leaving=-0.5 legal=2.8 payment.refused=2.3 praise=-0.5 reputation=-0.4
cari 6.73 complaint.cost=1.3 complaint.quality=-0.4 good=1.1 growth=1.6 leaving=-0.5 payment.disputed=1.2 praise=1.2
carica 6.51 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=1.4 good=-0.5 growth=-0.3 leaving=-0.4 payment.query=3.0 payment.refused=-0.7 payment.sent=-0.3 praise=-0.5 reputation=1.3 urgent=-0.3
cariss 7.02 bad=-0.8 complaint.quality=-0.3 good=1.4 growth=1.8 leaving=-0.5 praise=1.4
carla 6.73 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 leaving=-0.4 reputation=-0.6
caro 6.04 complaint.cost=0.7 growth=-0.4 leaving=0.9 legal=-0.3 payment.delayed=1.1 payment.disputed=0.9 payment.refused=-0.5 praise=0.5 reputation=-0.4
carta 5.48 bad=-1.8 complaint.delay=-1.3 complaint.neglect=-1.2 complaint.quality=-1.1 escalation=-0.6 good=-1.0 growth=-0.7 leaving=-1.0 legal=-0.9 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=1.1 payment.promised=1.4 payment.query=-0.7 payment.refused=1.2 payment.sent=-0.9 praise=-0.9 reputation=-1.1 urgent=-0.4
carte 6.32 bad=0.8 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=0.8 complaint.quality=1.4 escalation=1.8 good=-0.7 growth=-0.4 leaving=0.8 legal=0.8 payment.refused=-0.4 praise=-0.6 reputation=2.6
cartel 5.41 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.6 good=1.4 growth=1.0 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 praise=1.5 reputation=-0.6 urgent=-0.5
casa 5.55 bad=1.1 complaint.cost=2.1 complaint.delay=2.2 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=1.2 good=-0.8 growth=-0.6 leaving=1.7 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=0.5 payment.sent=-0.3 praise=-0.7 reputation=1.7
casell 6.73 bad=-2.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.8 legal=-0.4 payment.refused=-0.6 urgent=2.0
casi 7.02 bad=1.3 complaint.cost=1.3 complaint.quality=-0.8 growth=-0.7 legal=-0.7 reputation=4.2
caso 6.32 bad=1.0 complaint.cost=0.9 complaint.neglect=0.9 good=-0.6 leaving=-0.5 legal=-0.5 payment.refused=-0.3 praise=-0.5 reputation=4.1 urgent=3.2
cassa 5.81 bad=-1.7 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=-1.4 good=1.7 growth=-0.5 legal=-0.9 payment.delayed=3.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.4 praise=2.5 reputation=-0.7 urgent=1.7
cassaz 7.02 bad=-0.4
casset 6.51 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 good=2.1 legal=-0.3 payment.delayed=-0.5 payment.query=1.1 payment.refused=1.3 praise=2.0
catalo 5.92 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=2.1 escalation=0.8 good=1.2 growth=1.3 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.4 reputation=-0.8 urgent=1.1
catast 6.73 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.7
catena 7.02 bad=1.7 complaint.neglect=3.0 good=-0.6 growth=-0.9 leaving=3.9 praise=-0.4 reputation=2.3
causa 5.55 bad=-2.2 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.4 good=-1.2 growth=-0.7 leaving=-1.2 legal=-1.3 meeting.off=3.1 payment.delayed=-0.5 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-1.3 reputation=-1.1 urgent=-0.4
causal 7.02 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.7 legal=-0.6 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.5 payment.sent=3.5 praise=-0.5
causat 7.02 bad=1.6 complaint.delay=1.4 complaint.quality=1.0 good=-0.4 leaving=-0.5 legal=2.9 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4
ce 5.12 bad=1.8 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-1.3 complaint.quality=1.1 escalation=-1.0 good=-1.2 growth=1.2 leaving=5.0 legal=1.6 meeting.off=-0.7 payment.delayed=-0.6 payment.promised=-0.6 payment.query=-0.8 payment.sent=-0.8 praise=-1.1 reputation=1.7 urgent=0.4
cedoli 6.73 bad=0.7 complaint.quality=0.4 escalation=1.7 good=-1.2 growth=-0.8 leaving=-0.3 legal=-0.5 payment.disputed=1.5 payment.refused=-0.4 praise=-0.8
celiac 7.02 bad=-0.5 complaint.quality=1.0 good=-0.3 leaving=-0.6 legal=-0.3 payment.refused=-0.7 praise=-0.3
cena 6.04 bad=-0.4 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.5 good=3.0 growth=2.1 leaving=-1.0 legal=-0.9 meeting.off=-0.3 payment.refused=-0.3 payment.sent=-0.4 praise=2.7 reputation=2.3
centes 7.02 complaint.delay=1.0 complaint.quality=-0.5 good=2.1 leaving=-0.5 legal=1.3 payment.refused=-0.7 payment.sent=3.0 praise=2.2
centim 7.02 bad=0.7 complaint.cost=-0.5 complaint.quality=1.6 legal=0.9 payment.refused=2.0 reputation=1.4
cento 6.32 bad=0.4 complaint.cost=0.8 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-1.2 good=-0.7 growth=-0.5 leaving=0.5 legal=1.1 payment.delayed=-0.4 payment.disputed=1.8 payment.refused=1.1 praise=-0.6 reputation=-0.8 urgent=1.3
centra 6.04 bad=-0.4 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=0.3 complaint.quality=-1.3 escalation=1.9 good=0.7 growth=-0.6 legal=-0.7 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.6 praise=0.9 reputation=-0.7
cerca 6.51 bad=-0.6 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.4 good=1.8 growth=4.0 leaving=-0.5 payment.refused=-0.4 praise=-0.6 reputation=1.3
cercan 7.02 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.7 good=1.6 leaving=-1.4 praise=1.8
cercat 7.02 bad=-0.5 complaint.cost=1.4 complaint.delay=-0.3 complaint.quality=-0.9 good=2.1 leaving=-0.4 payment.disputed=1.5 payment.refused=0.7 praise=1.9
cerco 7.02 bad=1.2 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=2.3 good=-0.5 leaving=1.8 legal=-0.3 payment.refused=-0.9 praise=-0.5 reputation=2.6
certif 6.73 complaint.delay=0.7 complaint.quality=-1.3 legal=-0.5 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.7 reputation=-0.5 urgent=3.6
certo 7.02 bad=1.0 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=3.1 leaving=0.6 payment.refused=-0.4 reputation=-0.4
chat 7.02 complaint.neglect=1.6 complaint.quality=-1.0 good=-0.4 praise=-0.3 reputation=0.4 urgent=1.5
che 2.66 bad=0.8 complaint.cost=1.7 complaint.delay=2.3 complaint.neglect=5.0 complaint.quality=-1.3 escalation=1.1 good=4.9 growth=0.6 legal=-1.0 meeting.off=-2.6 payment.delayed=-1.7 payment.disputed=-1.4 payment.promised=-0.3 payment.query=-1.4 payment.refused=0.3 payment.sent=-0.9 praise=4.8 reputation=-0.6 urgent=-2.0
chi 4.71 bad=2.7 complaint.cost=0.6 complaint.neglect=2.2 escalation=1.3 good=-1.7 growth=-1.2 leaving=-0.6 legal=1.0 meeting.off=-1.0 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.9 payment.sent=-0.9 praise=-1.7 reputation=5.6 urgent=-0.8
chiama 5.28 bad=0.9 complaint.cost=-1.3 complaint.delay=1.9 complaint.neglect=0.8 complaint.quality=-1.9 escalation=1.0 good=-1.1 growth=0.4 leaving=-1.5 legal=-0.7 payment.delayed=-0.6 payment.disputed=0.7 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.6 praise=-1.0 reputation=1.5 urgent=1.0
chiame 6.17 bad=1.4 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=0.8 escalation=3.9 good=0.4 growth=1.5 leaving=-1.2 legal=1.3 payment.disputed=2.1 payment.refused=-0.8 praise=-0.6 reputation=-0.7
chiamo 6.17 bad=0.7 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=1.6 complaint.quality=1.2 escalation=-0.5 good=-0.8 growth=-0.4 leaving=-0.6 legal=-0.6 payment.delayed=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=-0.7 reputation=-0.5 urgent=-0.5
chiara 7.02 bad=-0.5 complaint.delay=-0.4 good=-0.3 legal=-0.3
chiari 6.51 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.9 good=3.3 growth=-0.4 leaving=-0.4 legal=-0.4 payment.refused=-0.6 payment.sent=2.1 praise=3.5 reputation=-0.4
chiaro 6.51 bad=0.9 complaint.cost=-0.4 complaint.quality=3.2 good=-0.5 leaving=0.5 payment.refused=1.2 praise=-0.5 reputation=-0.6
chiave 7.02 bad=-0.4 good=-0.4 reputation=-0.3
chiavi 6.51 bad=0.6 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=-0.7 good=-0.6 leaving=0.8 legal=-0.4 payment.refused=-0.3 praise=-0.6
chiede 4.43 complaint.cost=-0.6 complaint.neglect=-0.7 escalation=-0.8 good=-2.1 growth=-0.5 leaving=-0.7 meeting.off=-0.8 payment.disputed=-0.8 payment.promised=-0.7 payment.query=1.5 payment.refused=0.8 praise=-1.8 reputation=1.7 urgent=1.5
chiedi 7.02 bad=1.1 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=1.9 leaving=2.0 legal=-0.4
chiedo 5.02 bad=-0.5 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-1.4 escalation=1.6 good=-1.6 growth=-0.9 leaving=-0.7 legal=-0.8 meeting.off=1.9 payment.delayed=4.0 payment.disputed=1.8 payment.promised=-0.8 payment.query=-0.5 payment.refused=-2.1 payment.sent=-0.6 praise=-1.6 reputation=1.1 urgent=-0.6
chiest 5.34 bad=0.9 complaint.cost=1.7 complaint.delay=-1.4 complaint.neglect=0.9 complaint.quality=1.6 escalation=1.0 good=0.3 growth=0.4 leaving=2.0 legal=-1.9 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-1.1 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.5 payment.sent=0.3 reputation=-0.5 urgent=-0.3
chiosc 7.02 bad=-0.3
chiude 5.81 bad=-1.4 complaint.cost=0.8 complaint.quality=-0.9 escalation=-0.4 good=-0.8 growth=-0.4 leaving=2.5 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.8 payment.refused=0.4 payment.sent=-0.4 reputation=-0.8 urgent=5.6
chiudi 6.32 bad=1.8 complaint.cost=-0.4 complaint.delay=2.9 complaint.neglect=-0.3 complaint.quality=-0.7 good=-1.0 growth=-0.6 leaving=4.6 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.3 payment.sent=-1.2 praise=0.4 reputation=-0.5 urgent=-0.5
chiudo 6.51 bad=-1.6 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.4 leaving=0.6 legal=-0.3 meeting.off=2.6 payment.promised=4.7 payment.refused=-0.5 payment.sent=0.9 praise=0.6 reputation=-0.4
chiusa 6.32 bad=0.5 complaint.cost=1.7 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=1.4 good=0.5 leaving=0.6 legal=-0.6 payment.delayed=0.9 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=2.2 praise=0.4 reputation=0.5
chiusi 7.02 bad=1.3 complaint.quality=2.7 good=-0.6 leaving=-0.4 payment.disputed=-0.3 praise=-0.6 reputation=0.4
chiuso 5.55 bad=-0.4 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=-1.2 complaint.quality=1.2 escalation=-0.4 good=-1.0 growth=-0.9 legal=-0.9 meeting.off=-0.7 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.5 payment.refused=2.4 payment.sent=-0.5 praise=-0.9 reputation=-1.3 urgent=-0.4
ci 3.14 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-2.9 escalation=-1.2 growth=-2.0 leaving=3.8 meeting.off=0.3 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-2.1 payment.query=-1.1 payment.refused=-3.4 payment.sent=-2.7 urgent=-2.2
ciao 5.41 bad=-2.2 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-1.3 complaint.quality=-1.3 escalation=-0.5 good=0.9 growth=0.8 leaving=0.9 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.1 payment.promised=-0.4 payment.refused=-1.1 payment.sent=-0.3 reputation=-0.3 urgent=-0.4
cifra 7.02 bad=0.4 complaint.cost=1.8 leaving=-0.3 legal=-0.5
cifre 6.73 bad=0.9 complaint.cost=3.8 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 growth=-0.3 leaving=2.3 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.4 reputation=-0.5
cinefo 7.02 bad=-0.4 complaint.cost=-0.4 leaving=-0.3
cinese 6.73 complaint.delay=-0.4 complaint.quality=1.0 good=-0.5 leaving=-0.3 praise=-0.4 urgent=2.2
cinqua 7.02 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 good=0.6 growth=1.0 praise=0.7
cinque 5.55 bad=-1.6 complaint.cost=-1.2 complaint.delay=0.3 complaint.neglect=-1.2 complaint.quality=-1.6 escalation=-0.3 good=0.7 growth=-0.8 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=2.0 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.6 praise=0.8 urgent=-0.5
circol 7.02 complaint.neglect=-0.3 complaint.quality=0.8 good=0.8 growth=1.4 leaving=-0.4 praise=-0.6 reputation=1.1
citazi 7.02 bad=0.4 complaint.delay=2.2 complaint.neglect=-0.4 good=-0.4 leaving=-0.4 legal=2.1
citofo 7.02 leaving=-0.4
civile 6.73 bad=2.1 complaint.delay=4.7 complaint.quality=-0.6 good=-0.5 growth=-0.3 leaving=-0.5 legal=3.7 payment.query=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.3
classe 7.02 bad=0.7 complaint.cost=-0.3 complaint.delay=0.7 complaint.quality=-0.3 reputation=1.5
classi 6.73 bad=-0.8 complaint.quality=-0.3 reputation=-0.4
clauso 6.51 bad=0.4 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 growth=-0.4 leaving=0.8 legal=2.8 payment.disputed=2.3 payment.refused=-0.5 praise=-0.3 reputation=-0.4
client 4.68 bad=-1.1 complaint.delay=-2.4 complaint.neglect=3.2 complaint.quality=-1.8 good=-1.6 growth=-1.5 leaving=-2.6 legal=-1.8 meeting.off=-1.4 payment.delayed=1.8 payment.disputed=-1.1 payment.promised=0.5 payment.query=-0.7 payment.refused=-2.3 payment.sent=-0.7 praise=-1.3 reputation=0.7 urgent=-0.7
clinic 6.73 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.3 good=-1.1 growth=0.8 legal=-0.5 reputation=-0.4
codice 5.55 complaint.delay=1.4 escalation=-0.6 good=-1.0 growth=-0.5 leaving=0.9 legal=2.0 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=1.9 payment.query=3.5 payment.refused=-1.2 payment.sent=0.5 praise=-0.9 reputation=-1.0 urgent=1.7
cognat 6.17 bad=-0.5 complaint.neglect=-1.1 complaint.quality=-1.3 good=1.3 growth=2.7 leaving=-0.7 legal=1.8 payment.disputed=-0.4 payment.refused=-0.8 praise=0.4 reputation=-0.8 urgent=-0.3
cognom 6.73 bad=1.4 complaint.neglect=3.5 complaint.quality=1.3 good=-0.9 leaving=0.6 payment.refused=-0.6 praise=-1.1 reputation=-0.5
coi 5.92 bad=0.5 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.5 escalation=1.5 good=2.1 growth=-0.3 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.6 payment.sent=1.3 praise=2.3 urgent=-0.3
col 4.94 bad=-1.6 complaint.cost=-1.6 complaint.neglect=-1.7 complaint.quality=1.8 escalation=-0.6 good=1.2 leaving=-0.5 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=1.4 payment.query=1.7 payment.refused=2.1 payment.sent=-0.8 praise=1.6 reputation=-0.9 urgent=0.7
collab 6.73 complaint.cost=-0.6 complaint.delay=-0.8 good=-0.5 leaving=2.3 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-1.0
collau 6.04 bad=0.9 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.8 growth=-0.7 leaving=0.3 legal=2.5 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.sent=-0.3 praise=-0.5 reputation=-0.7 urgent=-0.3
colleg 6.04 complaint.cost=-0.5 complaint.delay=2.4 complaint.neglect=-0.6 complaint.quality=0.8 escalation=-0.3 growth=1.1 leaving=-0.7 legal=-0.9 meeting.off=2.8 payment.query=-0.5 payment.refused=1.6 payment.sent=-0.4 praise=0.7 reputation=1.6 urgent=-0.3
collez 7.02 complaint.quality=0.9 good=1.6 growth=2.3 leaving=0.7 praise=-0.5 reputation=1.1
colore 6.73 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.7 leaving=-0.4 praise=1.7
colori 6.32 bad=1.5 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.5 leaving=-0.7 legal=-0.3 payment.disputed=3.0 payment.refused=2.9 payment.sent=1.2 reputation=-0.6
colpa 6.73 good=0.6 legal=0.5 payment.query=1.3 praise=0.6 reputation=-0.4
colpo 7.02 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-1.0 good=1.7 praise=1.7
com'e 6.17 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.5 leaving=-1.1 legal=-0.6 payment.delayed=-0.4 payment.disputed=1.3 payment.query=-0.3 payment.refused=2.6 praise=-0.5 reputation=-0.8
come 3.87 bad=-2.5 complaint.cost=-2.1 complaint.delay=-2.7 complaint.neglect=-0.5 complaint.quality=-4.7 escalation=-1.5 good=3.8 growth=1.1 leaving=-1.6 legal=1.4 meeting.off=-1.4 payment.delayed=-1.6 payment.disputed=1.1 payment.query=-1.4 payment.refused=-1.3 payment.sent=-0.6 praise=3.2 reputation=-0.8
comico 7.02 bad=-1.1 complaint.quality=-0.3 reputation=-0.7
cominc 6.32 bad=1.1 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.5 leaving=0.5 legal=1.7 payment.refused=-0.5 payment.sent=1.2 praise=-0.5 reputation=1.4 urgent=1.5
comita 6.73 bad=-0.4 complaint.quality=-0.4 leaving=-0.4 meeting.off=2.3 payment.query=1.1 payment.refused=-0.3 payment.sent=1.1 reputation=0.4
commer 5.63 bad=0.7 complaint.cost=0.3 complaint.neglect=1.6 complaint.quality=-1.2 escalation=1.1 good=1.2 growth=1.3 leaving=-0.8 legal=1.0 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=2.5 payment.sent=-0.4 praise=1.9 reputation=0.4
commis 7.02 bad=-0.7 complaint.cost=-0.3 good=0.4 leaving=-0.5 legal=-0.4
commos 7.02 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 good=3.4 leaving=-0.5 praise=3.6 reputation=-0.4
comodo 7.02 bad=0.5 complaint.neglect=1.7 complaint.quality=-0.5 good=-0.4 leaving=1.1 praise=-0.4
compag 6.51 bad=0.8 complaint.delay=-0.4 complaint.quality=1.7 good=-0.6 leaving=-0.5 legal=1.8 meeting.off=-0.3 praise=-0.6 reputation=-0.4
compar 7.02 bad=1.0 complaint.quality=1.6 good=-0.4 legal=2.5 reputation=-0.4
compet 6.73 bad=0.5 complaint.delay=0.6 complaint.quality=0.8 leaving=-0.5 legal=1.8
comple 6.17 bad=-0.3 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=1.7 complaint.quality=-1.2 escalation=-0.5 good=-0.4 growth=2.4 leaving=-0.6 legal=-0.6 meeting.off=1.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.5 payment.sent=-1.0 praise=-0.4 reputation=-0.9
compli 5.92 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.1 escalation=-0.3 good=4.5 growth=-0.3 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=1.2 payment.refused=-0.9 payment.sent=0.6 praise=4.6 reputation=0.4
compor 7.02 bad=1.0 complaint.cost=2.6 complaint.quality=1.7 good=-0.3 leaving=1.6 legal=1.1
compra 6.73 bad=0.4 complaint.cost=0.3 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=-0.5 good=0.3 leaving=0.6 payment.disputed=1.0 praise=0.3 reputation=-0.5
compre 6.04 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.6 good=-0.9 growth=-0.5 leaving=5.2 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=1.5 payment.refused=3.6 payment.sent=-0.3 praise=-0.7 reputation=-0.8
compro 7.02 bad=-0.7 complaint.quality=-0.3 leaving=-0.3 legal=-0.4
comput 6.51 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.6 growth=-0.3 leaving=-0.5 legal=1.4 meeting.off=1.4 payment.disputed=3.0 payment.query=1.2 payment.refused=-0.5 praise=-0.4 reputation=-0.4
comune 5.55 bad=-1.8 complaint.cost=-0.9 complaint.neglect=-0.6 escalation=-0.5 good=-1.0 growth=-0.5 leaving=-0.4 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.query=2.5 payment.refused=-1.4 payment.sent=-0.3 praise=-0.9 reputation=-1.2
comuni 5.55 bad=0.6 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=0.5 escalation=1.2 good=-0.5 leaving=0.5 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.8 payment.sent=-0.5 reputation=-1.4 urgent=0.9
comunq 5.81 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-1.1 good=-0.8 growth=-0.5 leaving=-1.5 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.7
con 2.99 bad=-0.7 complaint.cost=2.6 complaint.delay=-1.9 complaint.neglect=0.7 escalation=3.6 leaving=2.9 legal=-0.6 meeting.off=-0.4 payment.delayed=2.3 payment.disputed=-2.5 payment.promised=0.4 payment.refused=-1.7 payment.sent=1.7 reputation=2.5 urgent=-1.4
conced 7.02 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.3 leaving=-1.2 payment.delayed=4.3
concer 7.02 bad=-1.2 complaint.quality=-0.6 good=-0.3 growth=-0.5 leaving=-0.3 reputation=-0.4 urgent=1.6
conclu 7.02 bad=1.2 complaint.delay=-0.5 complaint.quality=0.6 leaving=2.6 reputation=-0.6
concor 5.92 complaint.cost=2.8 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=-1.8 good=-1.1 growth=-0.8 leaving=0.4 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.8 payment.promised=-0.3 payment.query=-0.7 payment.refused=-1.0 payment.sent=0.6 praise=-0.9 reputation=-1.0
condom 6.17 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.8 growth=-0.4 leaving=-1.0 legal=-1.2 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.5
confar 7.02 bad=0.8 complaint.cost=2.2 complaint.neglect=-0.3 complaint.quality=0.8 leaving=-0.5 payment.refused=-0.8 reputation=3.6
confer 5.28 bad=-2.3 complaint.cost=-0.8 complaint.delay=-1.0 complaint.quality=-1.2 escalation=-0.8 good=-1.9 growth=-1.1 legal=-0.7 meeting.off=-1.3 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=-0.8 payment.query=1.1 payment.refused=-1.4 payment.sent=2.8 praise=-1.7 reputation=0.7 urgent=-0.6
confes 7.02 complaint.neglect=1.3 reputation=1.1
confin 7.02 bad=-0.5 complaint.quality=-0.3
congel 7.02 bad=1.4 complaint.delay=1.1 complaint.quality=-0.6 good=-0.4 legal=-0.8 payment.refused=2.2 praise=-0.3
conosc 5.72 bad=1.0 complaint.cost=-0.8 complaint.delay=2.3 complaint.neglect=0.6 escalation=1.2 good=-1.3 growth=-0.6 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.5 praise=-1.3 reputation=1.1
conseg 4.94 bad=4.2 complaint.cost=-0.8 complaint.delay=8.7 complaint.neglect=1.3 complaint.quality=-1.0 escalation=2.3 good=-1.5 growth=-0.7 leaving=1.8 legal=3.0 meeting.off=-0.7 payment.delayed=-1.4 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.7 payment.refused=3.1 payment.sent=-0.9 praise=-1.5 reputation=1.8 urgent=0.5
conser 7.02 bad=-0.8 good=1.6 praise=1.7 reputation=-0.5
consid 6.51 bad=2.4 complaint.cost=-0.5 complaint.delay=1.7 good=-0.4 leaving=3.3 legal=0.5 payment.refused=-0.4 praise=-0.4 reputation=-0.4
consig 5.34 bad=1.2 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=0.6 escalation=2.2 leaving=1.0 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.6 praise=0.6 reputation=3.2 urgent=-0.3
consor 6.51 bad=0.6 complaint.cost=0.9 complaint.quality=0.3 good=1.6 growth=2.3 leaving=0.5 legal=0.8 payment.disputed=1.1 payment.refused=0.9 praise=1.5 reputation=-0.3
consul 5.63 bad=1.2 complaint.cost=2.6 complaint.delay=-1.6 complaint.neglect=-0.9 complaint.quality=1.2 escalation=-0.4 good=-1.4 growth=-0.8 leaving=3.2 legal=1.7 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.7 payment.sent=1.9 praise=-0.5
consum 5.92 bad=3.0 complaint.cost=-1.2 complaint.neglect=-0.9 escalation=-0.4 good=-1.0 growth=3.1 legal=5.3 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=2.9 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=-0.8 reputation=2.8
contab 5.48 bad=-2.0 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-2.1 escalation=-0.4 good=0.4 growth=1.1 legal=-1.4 meeting.off=-0.5 payment.delayed=-1.1 payment.disputed=-0.8 payment.promised=-1.2 payment.query=-1.0 payment.refused=-1.3 payment.sent=4.2 praise=0.5 reputation=-0.8 urgent=1.0
contan 6.73 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.6 legal=-0.8 payment.refused=-0.4 payment.sent=5.1 praise=-0.5
contat 6.04 bad=-0.4 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=1.1 escalation=1.0 good=2.3 growth=1.7 leaving=-0.9 legal=0.4 meeting.off=-0.3 payment.promised=-0.3 payment.refused=-0.5 reputation=-0.7
conteg 6.51 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.9 good=-0.5 legal=-0.5 payment.disputed=3.1 payment.refused=-0.5 praise=-0.5
conten 6.73 bad=-2.1 complaint.delay=-0.5 complaint.quality=-0.4 escalation=-0.3 good=1.3 growth=-0.7 leaving=-0.3 legal=-0.5 meeting.off=-0.3 payment.refused=-0.4 praise=-1.0 reputation=-0.8
contes 5.72 bad=-0.4 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=-0.5 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-0.9 legal=1.3 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=2.2 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.4 praise=-0.9 reputation=-0.9 urgent=-0.3
conti 6.04 bad=0.3 complaint.cost=3.0 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=0.6 escalation=-0.4 good=-0.4 growth=-0.5 leaving=1.7 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.sent=-0.5 praise=-0.3 reputation=-0.8
contin 4.94 bad=0.4 complaint.cost=1.0 complaint.delay=-0.6 good=-0.6 leaving=-0.9 legal=-0.4 payment.disputed=1.0 payment.refused=0.6 praise=-0.5 reputation=-0.4
conto 5.17 bad=1.0 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=-1.3 complaint.quality=0.9 good=-1.1 growth=-1.0 leaving=-1.9 legal=2.8 meeting.off=-1.4 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=1.8 payment.query=2.0 payment.refused=1.7 payment.sent=3.2 praise=-0.5 reputation=-0.4 urgent=-0.5
contra 4.59 bad=-0.5 complaint.cost=-1.6 complaint.delay=-1.9 complaint.neglect=-0.8 complaint.quality=1.9 escalation=-0.9 good=0.9 growth=4.4 leaving=1.6 legal=0.3 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=1.5 payment.promised=-0.8 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.9 praise=-0.8 reputation=-1.1 urgent=1.2
contri 7.02 bad=-1.0 complaint.quality=-0.4 payment.delayed=1.1 payment.query=1.9 reputation=-0.3
contro 5.41 bad=-1.1 complaint.cost=-1.0 complaint.delay=1.2 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=-0.5 growth=0.6 leaving=-1.4 legal=2.2 meeting.off=-0.7 payment.delayed=0.9 payment.disputed=1.8 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.5 reputation=-1.1 urgent=-0.4
convie 7.02 bad=-1.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.7 legal=-0.3 praise=-0.6 reputation=-0.8
convin 7.02 bad=-1.1 complaint.quality=-0.9 good=2.0 growth=2.7 legal=-0.3 payment.refused=-0.3 praise=1.7 reputation=-0.6
convoc 7.02 bad=1.3 complaint.delay=0.9 complaint.neglect=2.2 complaint.quality=-0.4 escalation=2.1 legal=0.9 reputation=-0.3
copert 6.73 complaint.delay=-0.3 complaint.quality=1.6 good=-0.3 leaving=-0.4
copia 5.92 bad=-0.3 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=3.6 complaint.quality=-2.0 escalation=0.7 good=-1.4 growth=-0.6 leaving=-0.6 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-1.1 payment.promised=-0.4 payment.query=1.5 payment.refused=-0.8 payment.sent=-0.9 praise=-1.4 reputation=-0.9 urgent=-0.6
copie 6.73 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 growth=-0.3 praise=-0.4 reputation=-0.4
copre 6.73 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.3 leaving=-0.7 legal=-0.4 payment.refused=-0.4 reputation=-0.9
cordia 7.02 bad=-0.6 complaint.quality=-0.5 payment.promised=1.3 payment.query=-0.4 payment.refused=-0.3
cornic 7.02 complaint.quality=0.4 good=-0.3 legal=1.4 payment.query=-0.4
coro 6.73 bad=-0.5 complaint.delay=-0.5 complaint.quality=-0.4 good=1.4 growth=1.9 leaving=-0.3 praise=1.5
correg 5.92 bad=0.8 complaint.cost=1.4 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=1.2 good=-0.9 growth=-0.5 leaving=-0.7 legal=-0.3 payment.delayed=-0.3 payment.disputed=2.7 payment.query=-0.5 payment.refused=-1.1 praise=-0.9 reputation=0.8 urgent=0.9
corret 6.73 bad=0.9 complaint.cost=1.3 complaint.delay=1.1 complaint.quality=1.8 escalation=1.9 leaving=0.6 payment.query=0.9 reputation=-0.4
corrid 7.02 bad=1.6 complaint.delay=1.5 complaint.neglect=1.5 complaint.quality=-0.4 good=-0.5 meeting.off=2.1 praise=-0.5
corrie 5.92 bad=0.7 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-0.3 escalation=-0.4 good=-1.5 growth=-0.5 leaving=-1.3 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=0.6 payment.sent=-0.3 praise=-1.5 reputation=3.0 urgent=1.1
corso 5.92 bad=-1.4 complaint.cost=1.9 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-0.9 good=3.3 growth=1.6 leaving=-0.3 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=-0.7 payment.sent=1.1 praise=2.8 reputation=-1.1
cortes 6.04 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=0.6 escalation=3.0 good=-0.8 growth=-0.4 leaving=-1.1 legal=-0.3 meeting.off=-0.4 payment.delayed=2.2 payment.disputed=-0.4 payment.query=0.9 payment.refused=1.5 payment.sent=-0.3 praise=-0.7 reputation=-0.7
cosa 5.17 bad=1.7 complaint.cost=-1.2 complaint.delay=0.9 complaint.quality=-1.4 escalation=0.9 good=-0.5 growth=0.5 leaving=0.4 legal=2.1 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=0.7 payment.query=-0.6 payment.refused=1.3 payment.sent=-0.5 praise=0.5 urgent=-0.5
cose 6.17 bad=1.7 complaint.cost=-0.3 complaint.delay=1.8 complaint.neglect=4.2 complaint.quality=1.4 good=1.2 growth=-0.5 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=2.1 payment.sent=-0.4 praise=1.2 reputation=1.2
cosi 4.71 bad=0.9 complaint.cost=2.3 complaint.delay=-1.3 complaint.neglect=1.2 complaint.quality=-0.9 escalation=-0.9 good=1.8 growth=2.8 leaving=1.9 legal=1.1 meeting.off=-0.9 payment.delayed=-1.0 payment.promised=-0.7 payment.refused=1.6 praise=1.8 reputation=-1.1 urgent=-0.6
costa 6.51 bad=0.7 complaint.cost=3.8 complaint.delay=-1.1 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.6 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.5
costi 6.73 bad=0.3 complaint.cost=2.8 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.6 legal=-0.4 payment.refused=-0.3 praise=-0.4
costit 7.02 bad=0.7 complaint.delay=-0.5 complaint.quality=-0.4 leaving=-0.5 legal=1.9
costru 7.02 bad=1.4 complaint.cost=2.6 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 legal=1.2 praise=-0.4
creden 6.51 bad=2.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.6 leaving=2.9 legal=-0.4 praise=-0.6 reputation=-0.5
credit 6.32 bad=-1.1 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=-0.6 growth=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.4
cucina 6.17 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=2.4 escalation=-0.3 good=-1.0 growth=-0.5 leaving=-0.8 legal=2.4 payment.disputed=-0.8 payment.promised=-0.4 payment.refused=2.2 payment.sent=-0.5 praise=-0.8
cugino 6.51 bad=0.9 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.9 payment.refused=-0.5 praise=-0.6 reputation=1.8
cui 5.41 bad=1.5 complaint.delay=1.1 complaint.neglect=4.1 escalation=-0.5 growth=-0.8 leaving=1.7 legal=1.3 meeting.off=1.0 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.5 payment.refused=1.6 payment.sent=-0.7 praise=0.3 reputation=-0.3 urgent=-0.4
cuore 6.32 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=2.1 growth=-0.4 legal=-0.3 meeting.off=-0.3 payment.delayed=2.7 payment.refused=-0.5 payment.sent=-0.3 praise=2.8 reputation=-0.8
cura 6.73 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.7 good=-0.5 leaving=0.9 legal=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.5
curato 7.02 bad=-0.7 complaint.quality=-0.6 leaving=-0.7 praise=-0.3
curios 6.73 bad=0.5 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=-0.7 good=-0.3 legal=-0.3 payment.refused=-0.4 praise=-0.4 reputation=3.1
custod 5.12 bad=-0.5 complaint.quality=-0.3 leaving=-0.4 payment.refused=-0.4 reputation=-0.4 urgent=0.7
da 3.14 bad=0.9 complaint.delay=1.9 complaint.neglect=2.7 complaint.quality=-0.4 escalation=-0.8 good=-0.6 growth=0.7 leaving=0.6 legal=0.4 meeting.off=2.8 payment.delayed=-1.9 payment.disputed=0.6 payment.promised=-2.2 payment.refused=1.1 payment.sent=-0.8 praise=-0.5 reputation=0.6 urgent=0.4
dai 6.04 bad=0.8 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=2.8 complaint.quality=0.7 good=-0.9 growth=-0.4 leaving=-0.9 legal=1.3 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=1.4 payment.refused=-0.6 praise=-0.9 reputation=-0.4
dal 4.04 bad=-1.2 complaint.cost=-0.8 complaint.delay=0.4 complaint.neglect=-1.8 good=-0.9 growth=0.5 leaving=2.1 legal=2.1 meeting.off=-0.5 payment.delayed=-1.5 payment.disputed=-1.4 payment.promised=-0.3 payment.query=-1.7 payment.refused=-2.1 payment.sent=-0.3 praise=-1.7
dalla 5.22 bad=-0.5 complaint.cost=-1.3 complaint.delay=0.4 complaint.neglect=0.3 complaint.quality=0.6 escalation=-0.6 good=-0.7 growth=0.8 leaving=-0.3 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-1.2 payment.promised=0.8 payment.query=-0.9 payment.refused=1.7 payment.sent=-0.7 praise=-0.4 reputation=-1.1 urgent=-0.4
dalle 6.73 bad=0.6 complaint.delay=-0.3 complaint.neglect=-0.3 good=-0.4 leaving=-0.5 payment.delayed=-0.4 payment.refused=-0.9 praise=-0.4 reputation=0.8 urgent=2.2
danni 6.17 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.4 leaving=-0.8 legal=2.4 payment.disputed=-1.1 payment.refused=-0.6 praise=-0.4 reputation=-0.7
danno 5.81 bad=0.5 complaint.cost=-0.5 complaint.delay=1.4 complaint.quality=-0.5 escalation=-0.3 good=-1.2 growth=-0.6 leaving=-1.0 legal=3.3 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=-1.0 payment.sent=-0.5 praise=-1.0 reputation=0.5
dare 6.04 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=-0.5 escalation=0.6 good=0.4 growth=0.9 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 praise=-0.8 reputation=-0.7
darvi 7.02 bad=-1.3 complaint.quality=-0.6 good=-0.3 payment.delayed=1.8 payment.refused=-0.6
data 5.72 bad=-0.9 complaint.cost=-0.8 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.5 good=-0.8 growth=-0.6 leaving=-0.9 legal=1.4 meeting.off=3.3 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-0.7 reputation=-0.7
date 6.73 complaint.cost=1.9 complaint.delay=1.0 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=1.6 good=-0.6 leaving=-0.5 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=2.4 praise=-0.6 reputation=-0.7
dati 6.32 bad=1.7 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.9 escalation=-0.5 good=-0.7 legal=1.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.1 reputation=-0.5 urgent=-0.4
dato 5.34 bad=0.9 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-2.1 escalation=-0.7 growth=2.4 leaving=-1.4 legal=0.4 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.6 payment.refused=1.3 payment.sent=-0.7 reputation=-1.5 urgent=-0.4
davant 5.72 bad=2.1 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=2.6 good=-0.3 growth=-0.5 leaving=1.0 legal=3.0 meeting.off=-0.3 payment.delayed=2.1 payment.disputed=1.5 payment.sent=-0.4 reputation=-1.1 urgent=-0.3
davide 6.73 bad=1.1 complaint.cost=2.1 complaint.quality=-0.7 good=0.6 leaving=0.5 payment.disputed=2.4 praise=0.9 reputation=-0.3
davver 6.04 bad=-1.3 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.6 good=5.2 leaving=-1.0 legal=-0.5 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-1.2 praise=5.3 reputation=1.1
day 7.02 bad=0.6 complaint.delay=0.7 complaint.quality=0.9 leaving=-0.3 reputation=1.6
decida 7.02 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=-0.6 escalation=0.9 leaving=-0.4 reputation=-0.5
decide 6.73 complaint.delay=-0.8 complaint.neglect=-1.1 escalation=1.8 good=-0.4 leaving=-0.6 legal=1.9 payment.disputed=-0.5 payment.refused=1.9 praise=-0.3 reputation=-0.5 urgent=-0.5
deciso 5.72 bad=0.5 complaint.cost=3.6 complaint.neglect=-0.6 escalation=-0.4 good=-1.0 growth=-0.7 leaving=3.7 legal=-1.2 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.6 payment.refused=-0.7 payment.sent=-0.3 praise=-0.9 reputation=-0.6
decret 6.32 complaint.delay=0.3 complaint.quality=0.5 good=-0.6 leaving=0.5 legal=2.1 payment.refused=0.9 praise=-0.5 reputation=-0.3
degli 5.34 bad=2.0 complaint.cost=0.5 complaint.delay=-0.6 escalation=-0.6 good=-1.3 growth=-0.8 legal=0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.4 praise=-1.2 reputation=4.6 urgent=-0.3
dei 3.84 bad=-0.4 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=-0.9 complaint.quality=1.7 escalation=-0.7 good=2.0 growth=0.8 leaving=0.5 meeting.off=0.3 payment.delayed=-1.4 payment.promised=1.6 payment.query=1.8 payment.refused=2.9 payment.sent=-0.8 praise=2.8 reputation=-0.7 urgent=-1.2
del 2.84 bad=-2.5 complaint.cost=0.7 complaint.delay=-1.5 complaint.neglect=-3.6 escalation=-1.4 good=-1.0 leaving=1.6 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.8 payment.query=0.5 payment.refused=-2.9 payment.sent=-0.5 praise=-0.3 urgent=-1.1
delega 6.17 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=1.2 escalation=1.8 good=-0.4 growth=-0.4 legal=0.7 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.7 praise=-0.4 reputation=-0.5 urgent=2.3
delibe 6.51 complaint.cost=0.8 complaint.delay=-0.3 good=2.7 growth=2.7 leaving=1.4 legal=0.3 meeting.off=-0.4 payment.refused=-0.7 praise=-0.5 reputation=-0.4
della 3.43 bad=-0.5 complaint.cost=1.0 complaint.delay=-0.6 complaint.quality=0.4 escalation=0.5 good=-0.8 growth=-2.4 leaving=-1.2 meeting.off=-1.5 payment.delayed=0.6 payment.disputed=-1.5 payment.promised=-0.8 payment.query=-1.1 payment.refused=-2.6 payment.sent=0.6 praise=0.4 reputation=3.1 urgent=0.9
delle 4.68 complaint.cost=-1.6 complaint.delay=1.4 escalation=-0.8 good=-1.0 growth=-0.9 legal=0.6 meeting.off=0.5 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.8 payment.sent=-0.8 praise=-0.8 reputation=1.1 urgent=1.0
dello 6.17 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=0.9 escalation=2.4 good=-0.9 growth=-0.4 leaving=-0.6 legal=1.1 meeting.off=0.8 payment.disputed=-0.5 payment.refused=-0.6 praise=-0.8 reputation=-0.7
dentis 6.73 bad=-0.7 complaint.quality=-0.5 good=-0.5 praise=-0.5 reputation=-0.5
dentro 6.51 complaint.quality=0.5 good=-0.5 leaving=-0.4 legal=1.1 payment.refused=1.5 praise=-0.5 reputation=0.8 urgent=1.1
denunc 6.51 bad=0.8 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=1.9 good=0.3 leaving=-0.3 legal=2.4 praise=0.3 reputation=-0.4
deplia 6.73 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.6 legal=-0.6 payment.refused=-0.4 praise=-0.6
deposi 5.81 bad=2.1 complaint.cost=-0.8 complaint.delay=3.3 complaint.quality=-1.5 escalation=-0.4 good=-0.8 growth=-0.3 leaving=-1.0 legal=3.0 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.8 payment.sent=-0.4 praise=-0.9 reputation=-0.8 urgent=-0.4
destin 6.73 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.6 leaving=-0.4 legal=-0.4 meeting.off=2.2 payment.promised=-0.4 payment.refused=-0.8
destra 7.02 bad=0.5 complaint.cost=1.3 complaint.quality=-0.3 legal=-0.4 payment.disputed=-0.3 reputation=-0.3
dettag 6.73 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=0.9 good=-0.3 leaving=-0.7 legal=-0.4 payment.disputed=1.8 praise=-0.3 reputation=2.5
detti 7.02 bad=0.8 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=2.6 escalation=0.8 leaving=-0.3 payment.disputed=-0.6
detto 4.82 bad=-0.6 complaint.delay=1.4 complaint.neglect=-1.2 complaint.quality=0.8 escalation=-0.9 good=3.0 growth=2.7 leaving=-2.2 legal=-0.4 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.1 payment.sent=-0.8 praise=3.0 reputation=-1.2 urgent=-0.7
deve 5.63 bad=-0.9 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=-1.1 escalation=-0.5 good=-1.2 growth=-0.5 leaving=-1.1 legal=-1.0 meeting.off=1.1 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=0.7 payment.refused=0.9 payment.sent=-0.3 praise=-1.3 reputation=1.4 urgent=-0.4
devo 5.17 bad=-2.9 complaint.cost=1.4 complaint.delay=-1.4 complaint.quality=-2.2 escalation=-0.9 good=1.1 growth=0.4 leaving=-0.5 legal=-1.0 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.8 payment.query=0.6 payment.refused=-1.3 payment.sent=-0.6 praise=1.2 reputation=-1.3 urgent=1.6
di 2.13 bad=1.7 complaint.cost=0.6 complaint.neglect=-0.4 complaint.quality=1.6 escalation=-0.4 leaving=2.0 legal=1.8 meeting.off=1.1 payment.delayed=-1.0 payment.promised=-2.0 payment.query=0.3 payment.refused=0.7 payment.sent=-0.4 praise=-0.4 reputation=2.3 urgent=-2.3
dia 7.02 complaint.cost=-0.3 good=-0.4 legal=0.6 praise=-0.3 reputation=-0.3
diamo 6.32 bad=0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.7 leaving=2.0 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.7 reputation=-0.5
dica 6.73 bad=-0.6 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.7 leaving=1.2 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=1.7 praise=0.7 reputation=-0.4
dice 5.02 complaint.cost=-0.4 complaint.delay=1.8 complaint.quality=0.3 escalation=0.7 good=-1.2 growth=-1.0 leaving=-1.0 legal=0.8 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.5 praise=-1.1 reputation=1.2 urgent=-0.6
dicemb 6.17 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.3 leaving=2.0 legal=-0.5 payment.delayed=2.7 payment.promised=1.7 payment.query=1.1 payment.refused=-0.5 praise=-0.4 reputation=-0.5
dichia 5.92 bad=0.5 complaint.cost=-0.7 complaint.delay=2.5 complaint.neglect=-1.1 complaint.quality=0.9 escalation=-0.5 good=-1.0 growth=-0.5 leaving=1.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.6 payment.query=1.2 payment.refused=-0.7 payment.sent=-0.5 praise=-0.7 reputation=-1.0
diciam 7.02 bad=2.0 complaint.neglect=5.1 complaint.quality=-0.7 good=-0.9 growth=-0.8 leaving=2.5 praise=-0.8 reputation=-0.3
dicitu 7.02 growth=-0.3 payment.query=1.6
dico 5.92 bad=0.9 complaint.cost=2.1 complaint.delay=-1.3 complaint.neglect=1.7 complaint.quality=-0.3 escalation=-0.4 good=-1.4 growth=-1.0 leaving=2.4 legal=-0.7 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.5 praise=-1.2 reputation=2.5
dicono 6.51 bad=0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.6 good=-0.4 leaving=-0.6 legal=1.2 payment.refused=1.5 praise=-0.5 reputation=1.8
dieci 5.55 bad=-0.7 complaint.cost=-0.7 complaint.neglect=2.0 complaint.quality=1.0 escalation=0.9 good=0.5 growth=3.5 leaving=1.0 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-1.2 payment.sent=-0.7 praise=0.9 reputation=1.5 urgent=-0.6
dietro 7.02 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.3 reputation=-0.6
difett 6.73 bad=2.3 complaint.delay=-0.4 complaint.quality=4.7 good=-0.5 leaving=-0.5 legal=1.4 payment.delayed=-0.4 payment.promised=-0.6 payment.refused=1.9 payment.sent=-0.3 praise=-0.4
differ 6.73 complaint.cost=1.6 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.7 leaving=-0.3 legal=-0.3 payment.disputed=1.5 praise=-0.6 reputation=1.3
diffid 7.02 bad=-0.5 legal=-0.5
digita 6.73 bad=-1.5 complaint.delay=-0.5 complaint.quality=-1.0 good=1.0 growth=1.5 legal=-0.4 praise=1.0 reputation=-0.3
diment 7.02 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.4 leaving=-0.5 legal=-0.5 meeting.off=2.5 payment.promised=1.2 praise=-0.4 reputation=-0.5 urgent=-0.4
dimiss 6.73 bad=-1.0 complaint.quality=-0.5 leaving=-0.3 legal=-0.4
dimmi 7.02 bad=0.3 complaint.delay=0.9 leaving=1.6 urgent=1.7
dipend 6.17 bad=0.5 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.7 growth=-0.4 leaving=-0.6 legal=-0.5 payment.disputed=1.6 payment.refused=0.6 praise=-0.8 reputation=-0.3
dire 5.92 bad=0.9 complaint.cost=2.1 complaint.delay=2.1 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.4 growth=-0.3 leaving=1.0 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=-0.4 payment.refused=0.4 payment.sent=0.9 reputation=0.3 urgent=-0.3
dirett 5.17 bad=2.4 complaint.cost=1.4 complaint.neglect=2.6 escalation=7.7 good=-0.5 legal=-1.2 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.6 payment.sent=-0.6 praise=-0.4 reputation=1.2 urgent=-0.4
direzi 6.73 bad=2.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.8 escalation=6.3 good=-0.7 leaving=0.6 legal=-0.9 praise=-0.7 reputation=-0.5
dirgli 6.73 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=-0.4 leaving=0.8 legal=-0.4 reputation=-0.3
dirige 7.02 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=0.9 escalation=2.5 growth=-0.3 leaving=-0.5 reputation=-0.6
diritt 6.17 bad=1.0 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=1.1 complaint.quality=-0.9 good=-0.5 growth=-0.7 leaving=1.1 legal=0.5 payment.disputed=2.7 payment.refused=-0.5 praise=-0.5 reputation=-0.6
dirle 7.02 bad=-0.4 complaint.delay=-0.3 complaint.quality=-0.6 good=2.0 payment.sent=1.0 praise=1.9
dirmi 7.02 bad=1.2 complaint.cost=3.2 good=-0.4 praise=-0.4
diro 7.02 bad=1.1 complaint.delay=-0.4 complaint.neglect=3.2 complaint.quality=0.8 good=-0.7 leaving=-0.4 legal=-0.3 payment.refused=-0.3 praise=-0.8 reputation=3.2
disast 7.02 bad=1.2 complaint.quality=2.5 good=-0.3 leaving=-0.3 reputation=-0.4
disco 7.02 bad=-0.5 complaint.neglect=1.0 complaint.quality=0.6 good=-0.4 growth=-0.4 leaving=1.1 praise=-0.4 reputation=0.9
discus 7.02 bad=0.5 complaint.cost=1.8 good=-0.3 payment.refused=1.7 reputation=1.9
discut 6.32 bad=2.4 complaint.cost=3.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=2.7 escalation=4.5 good=-0.4 leaving=-0.6 legal=-0.5 meeting.off=1.3 payment.refused=-0.3 payment.sent=-0.3 praise=-0.4 reputation=1.6
disdet 5.48 bad=-1.3 complaint.cost=-1.1 complaint.delay=-1.3 complaint.neglect=-1.2 escalation=-0.6 good=-1.1 growth=-0.6 leaving=1.3 legal=-1.2 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.4 praise=-1.1 reputation=-0.7 urgent=-0.3
disdic 6.73 complaint.cost=-0.4 complaint.neglect=1.3 complaint.quality=-0.5 meeting.off=4.1 praise=-0.3 reputation=-0.4
disegn 5.63 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=1.6 escalation=0.9 good=-1.1 growth=-0.5 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.8 praise=-1.1 reputation=-0.7 urgent=-0.3
dispia 6.73 bad=-0.7 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=-0.7 good=-0.5 leaving=0.7 legal=1.0 meeting.off=2.2 payment.refused=-0.5 praise=-0.5 reputation=-0.6
dispos 6.17 bad=0.7 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=1.8 good=-0.5 leaving=1.0 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.3 payment.promised=-0.4 payment.query=0.7 payment.refused=2.2 payment.sent=3.5 praise=-0.5 reputation=-0.6
distin 6.73 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=3.8
distri 6.73 bad=-0.5 complaint.quality=-0.4 good=-0.4 growth=-0.3 praise=-0.3
dite 6.73 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-0.3 good=0.4 growth=0.7 payment.query=0.6 praise=0.6 reputation=0.9
ditta 5.81 bad=0.5 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=1.6 complaint.quality=0.5 escalation=-0.5 growth=-0.4 leaving=2.1 legal=-0.9 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.7 payment.sent=1.1 reputation=1.3
divano 7.02 complaint.delay=0.8 leaving=0.9 legal=1.2
divent 5.92 complaint.cost=3.1 complaint.delay=-1.2 complaint.neglect=2.2 good=-1.0 growth=-0.7 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.6 praise=-0.9 reputation=-0.7
divers 6.17 bad=1.1 complaint.cost=0.8 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=2.2 escalation=1.2 good=-0.9 growth=-0.4 leaving=-1.0 legal=0.7 payment.disputed=-0.3 praise=-0.9 reputation=-0.7 urgent=-0.6
divide 7.02 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.3 leaving=-0.4 payment.delayed=1.3 payment.disputed=-0.4 payment.query=3.5 payment.refused=-0.3
divorz 6.73 bad=-0.9 complaint.cost=-0.7 complaint.quality=-0.4 good=-0.4 leaving=-0.3 praise=-0.3 reputation=-0.3
dobbia 6.51 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.7 leaving=0.9 praise=0.7 reputation=-0.4
docume 6.04 bad=-2.5 complaint.cost=-1.2 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=-0.3 good=-1.0 growth=-0.6 leaving=-0.8 legal=-0.4 meeting.off=1.4 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.3 payment.query=5.4 payment.refused=-1.1 payment.sent=-0.3 praise=-1.0 reputation=-0.5 urgent=-0.3
dodici 6.32 bad=-2.1 complaint.delay=-0.5 complaint.quality=-0.7 good=-0.7 growth=-0.4 leaving=0.9 legal=-0.5 payment.query=0.4 payment.refused=-0.3 praise=0.5 reputation=-0.7
domand 6.17 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=1.1 good=1.6 leaving=-1.1 legal=0.5 payment.query=-0.5 payment.refused=-0.3 praise=1.4 reputation=1.2 urgent=-0.6
domani 4.86 bad=-2.2 complaint.cost=-1.6 complaint.delay=-1.7 complaint.neglect=-1.2 complaint.quality=0.4 good=-0.7 leaving=-1.9 legal=-0.7 meeting.off=2.9 payment.delayed=-1.2 payment.disputed=-0.9 payment.promised=4.8 payment.query=-1.2 payment.refused=-1.6 payment.sent=-1.1 praise=-0.7 reputation=-1.8 urgent=5.9
domatt 6.73 bad=-0.5 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.9 legal=-0.5 payment.disputed=-0.4 payment.refused=-0.5 urgent=4.2
domeni 5.72 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=0.9 escalation=-0.4 good=0.9 growth=-0.5 leaving=-0.5 legal=-0.9 meeting.off=2.2 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.7 payment.sent=1.1 praise=0.8 reputation=2.8 urgent=-0.4
domini 6.73 bad=1.2 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=-0.6 good=-0.5 leaving=3.0 payment.sent=-0.4 praise=-0.5 reputation=-0.5
don 7.02 bad=-0.3 complaint.quality=-0.4 good=1.8 growth=2.4 praise=1.8
dopo 4.59 bad=1.0 complaint.cost=1.1 complaint.delay=-2.1 complaint.neglect=1.3 complaint.quality=3.4 escalation=-0.8 good=-1.4 growth=-0.6 leaving=3.6 meeting.off=2.0 payment.delayed=3.1 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.7 payment.refused=-1.9 payment.sent=-0.8 praise=-1.2 reputation=1.3 urgent=-0.8
dopodo 6.73 bad=1.9 complaint.delay=4.5 complaint.quality=-0.5 good=-0.5 leaving=-0.4 legal=-0.3 payment.disputed=-0.4 praise=-0.5 urgent=6.2
doppia 6.73 complaint.delay=1.4 complaint.neglect=1.3 complaint.quality=1.0 leaving=0.9 legal=0.7 payment.query=-0.4 payment.refused=-0.4 reputation=-0.4
dorme 7.02 good=-0.3 leaving=1.6
dott 7.02 bad=-0.9 complaint.delay=-0.3 leaving=0.8 payment.delayed=1.4 payment.refused=-0.3
dottor 5.72 bad=0.5 complaint.cost=0.6 complaint.quality=1.5 escalation=-0.5 growth=0.7 legal=0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 urgent=-0.4
dov'e 6.51 bad=1.2 complaint.delay=0.7 complaint.neglect=1.5 complaint.quality=1.5 good=-0.5 leaving=-0.6 legal=-0.6 payment.refused=1.2 praise=-0.5 reputation=1.1
dove 5.63 complaint.cost=-0.7 complaint.delay=1.8 complaint.neglect=1.1 complaint.quality=-0.3 escalation=-0.4 good=0.7 growth=-0.5 leaving=1.2 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.query=2.4 payment.refused=-0.9 payment.sent=1.6 praise=0.7 reputation=-1.4 urgent=3.2
doveva 5.22 bad=4.0 complaint.cost=0.9 complaint.delay=9.4 complaint.neglect=0.8 complaint.quality=-2.3 escalation=-0.8 good=-1.5 growth=-0.8 leaving=0.7 meeting.off=1.0 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.4 payment.query=-0.7 payment.refused=1.4 payment.sent=-0.7 praise=-1.4 reputation=-0.8 urgent=0.6
dovrei 7.02 bad=0.4 complaint.delay=-0.4 complaint.quality=-1.5 good=-1.1 growth=-1.4 payment.delayed=-0.5 payment.refused=0.9 praise=-0.6 reputation=-0.3
dovrem 7.02 bad=-0.6 leaving=-0.3 payment.query=2.0 payment.refused=-0.9
dritte 7.02 bad=0.7 complaint.cost=-0.4 complaint.quality=1.5 leaving=-0.3 legal=-0.4 reputation=2.7
due 3.45 bad=-1.9 complaint.cost=0.9 complaint.delay=2.6 complaint.neglect=0.8 complaint.quality=-1.3 escalation=-1.6 good=-0.5 growth=1.8 leaving=-0.4 legal=-1.1 meeting.off=-1.8 payment.delayed=2.0 payment.disputed=0.3 payment.promised=-0.7 payment.query=2.5 payment.refused=-1.5 payment.sent=1.6 praise=-0.9 reputation=0.7 urgent=0.6
duecen 6.32 bad=-1.4 complaint.neglect=-0.6 complaint.quality=-1.0 growth=3.0 leaving=0.3 legal=0.8 payment.disputed=-0.5 payment.refused=-0.4 praise=0.3 reputation=-0.4 urgent=0.9
duemil 7.02 bad=0.4 complaint.quality=1.2 good=-0.3 leaving=-0.6 payment.refused=-0.3
e 1.78 bad=0.9 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=1.6 complaint.quality=1.6 escalation=-1.2 good=3.9 growth=0.4 legal=1.7 payment.delayed=1.5 payment.disputed=-1.3 payment.promised=0.3 payment.query=-0.7 payment.refused=-1.6 praise=4.2 reputation=2.7 urgent=1.3
ecco 6.32 bad=-2.3 complaint.cost=-0.9 complaint.delay=-0.8 complaint.quality=-1.1 good=1.3 leaving=-0.8 legal=-0.5 payment.delayed=-0.3 payment.query=-0.3 payment.refused=-0.7 payment.sent=2.6 praise=1.5 reputation=-0.6
econom 6.73 complaint.cost=-0.3 complaint.delay=2.6 complaint.quality=-0.6 good=-0.5 leaving=-0.7 legal=1.2 payment.refused=1.7 payment.sent=-0.4 praise=-0.5
ed 6.73 bad=0.8 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.4 leaving=0.5 payment.refused=-0.3 praise=-0.4 reputation=-0.4
editor 6.73 bad=1.0 complaint.cost=-0.4 complaint.delay=2.8 complaint.quality=0.7 leaving=2.8
educat 7.02 bad=-0.6 good=0.5 praise=0.5
egregi 6.32 bad=1.1 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=2.1 escalation=1.7 good=-0.4 leaving=-0.6 legal=1.5 payment.refused=1.0 praise=-0.4 reputation=-0.6
elabor 7.02 complaint.neglect=-0.4 complaint.quality=-0.3 legal=-0.4 payment.refused=1.0 reputation=-0.3
elenco 6.73 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=0.7 good=-0.5 leaving=0.6 praise=-0.4 reputation=0.5
elettr 6.32 bad=0.5 complaint.neglect=-0.7 complaint.quality=3.3 good=-0.8 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.2 payment.refused=3.9 praise=-0.5 reputation=-0.4
elimin 7.02 bad=2.0 complaint.delay=-0.4 complaint.quality=3.5 good=-0.4 leaving=-0.4 legal=0.7 payment.delayed=-0.4 payment.promised=-0.6 payment.refused=2.1 payment.sent=-0.3 praise=-0.3
entra 7.02 bad=-0.6 payment.delayed=1.3 reputation=-0.3
entrar 6.73 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 praise=-0.3 reputation=-0.4 urgent=-0.4
entrat 7.02 bad=-0.6 complaint.cost=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 leaving=0.8 praise=-0.5 reputation=-0.3
entro 4.98 bad=1.4 complaint.cost=-1.0 complaint.delay=3.4 complaint.quality=1.2 escalation=-1.0 good=-1.2 growth=-0.7 leaving=2.3 legal=3.8 meeting.off=-1.1 payment.delayed=0.6 payment.disputed=-0.5 payment.promised=2.0 payment.query=-0.7 payment.refused=-1.3 payment.sent=-0.8 praise=-1.1 reputation=1.7 urgent=4.0
entusi 7.02 complaint.cost=-0.4 complaint.neglect=2.5 good=2.0 growth=2.4 leaving=1.5 payment.refused=-0.4 praise=2.5 reputation=-0.9
era 4.50 bad=1.9 complaint.cost=1.3 complaint.delay=3.5 complaint.neglect=3.2 complaint.quality=0.6 escalation=1.1 good=-1.8 growth=-1.3 leaving=-0.7 legal=-1.0 meeting.off=-1.3 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=0.8 payment.query=-0.7 payment.refused=2.0 payment.sent=-0.4 praise=-1.7 urgent=-0.8
erano 6.04 bad=0.8 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=2.1 complaint.quality=-1.1 good=0.8 growth=-0.5 leaving=-0.9 legal=0.5 payment.delayed=-0.5 payment.disputed=1.7 payment.promised=-0.4 payment.refused=-0.8 praise=0.7 reputation=-0.8 urgent=1.4
eravam 6.04 bad=1.3 complaint.cost=-0.8 complaint.delay=1.0 complaint.quality=1.1 escalation=-0.3 good=-1.1 growth=-0.3 leaving=-0.5 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=3.1 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.1 praise=-1.0 reputation=-0.5 urgent=-0.3
eravat 7.02 bad=1.2 complaint.delay=-0.3 payment.disputed=3.3 payment.query=-0.4 payment.refused=1.4
ero 6.51 bad=-1.5 complaint.neglect=-0.7 complaint.quality=-0.4 good=1.3 leaving=-0.5 legal=-0.3 meeting.off=1.8 payment.delayed=-0.3 payment.refused=-0.4 praise=1.5 reputation=-0.3
errore 6.17 bad=0.9 complaint.cost=0.3 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=2.9 good=0.7 growth=-0.6 leaving=-1.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=1.2 payment.sent=2.8 praise=0.4 reputation=0.8
errori 6.17 bad=3.2 complaint.cost=0.5 complaint.delay=-0.4 complaint.quality=5.3 escalation=3.0 good=-1.5 growth=-0.8 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 praise=-1.3
esauri 7.02 bad=0.4 complaint.delay=1.3 complaint.quality=1.2 escalation=2.1
esce 6.17 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.8 complaint.quality=-1.8 good=-0.8 growth=-0.6 leaving=-0.6 legal=-0.7 payment.promised=-0.3 payment.refused=-0.7 praise=-0.7 urgent=-0.6
esco 7.02 bad=0.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 growth=-0.3 leaving=2.9 legal=-0.7 reputation=-0.4
eserci 7.02 bad=1.2 complaint.cost=-0.6 complaint.delay=-0.8 complaint.quality=-0.4 leaving=3.4 legal=-1.0 payment.refused=-0.4 reputation=-0.4
esport 7.02 bad=0.8 complaint.delay=-0.4 complaint.quality=-0.3 leaving=1.3
espost 7.02 bad=0.5 complaint.quality=-0.5 leaving=-0.3 legal=2.2 payment.refused=-0.3 reputation=2.2
espres 7.02 bad=0.9 complaint.delay=1.0 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.5 growth=-0.3 leaving=1.3 legal=1.0 praise=-0.5 reputation=-0.5
esserc 6.51 bad=0.7 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 leaving=1.9 legal=0.9 meeting.off=1.1 praise=-0.5
essere 5.81 bad=0.8 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=2.0 complaint.quality=2.2 escalation=1.4 good=-1.0 growth=-0.4 leaving=-1.3 legal=-1.4 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.1 payment.refused=-1.2 payment.sent=-0.4 praise=-1.0 reputation=-0.7 urgent=-0.4
estate 6.73 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.5 growth=-0.4 legal=-0.4 payment.refused=-0.9 praise=-0.6 reputation=-0.4
estend 7.02 bad=-0.9 complaint.neglect=-0.6 complaint.quality=-0.4 good=1.5 growth=3.6 leaving=-0.5 legal=-0.3 praise=1.6
estero 7.02 bad=-1.0 complaint.neglect=-0.3 payment.delayed=2.0 reputation=-0.5
estrat 7.02 bad=-0.8 legal=-0.4 reputation=-0.3
eterni 7.02 bad=-0.7 complaint.delay=5.8 complaint.quality=-1.1 good=3.5 leaving=-0.5 payment.disputed=-0.5 praise=3.6 reputation=1.9
etiche 6.32 bad=0.5 complaint.quality=1.3 good=-0.8 growth=-0.5 leaving=-0.6 praise=-0.7 reputation=-0.3
euro 4.78 bad=3.3 complaint.cost=7.4 complaint.delay=-1.1 complaint.neglect=-2.1 complaint.quality=1.5 escalation=-0.8 good=0.7 growth=-0.4 leaving=-1.9 legal=2.6 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=6.6 payment.promised=-0.5 payment.query=2.9 payment.refused=3.1 payment.sent=-0.8 praise=0.6 reputation=1.6 urgent=-0.5
europe 7.02 bad=-1.0 complaint.quality=-0.4 legal=-0.7 payment.query=3.3
ex 7.02 bad=-0.9 complaint.quality=-0.8 legal=-0.4
f24 6.73 complaint.quality=0.7 good=-0.5 growth=-0.4 leaving=1.0 legal=-0.3 payment.query=-0.5 payment.refused=-0.3 payment.sent=1.3 praise=-0.5 reputation=1.1 urgent=-0.3
fa 4.90 bad=0.6 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=-1.8 escalation=-0.5 good=-0.9 leaving=-0.6 legal=2.2 meeting.off=-0.9 payment.delayed=0.4 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.6 praise=-0.5 reputation=1.7 urgent=-0.5
fabbri 7.02 complaint.delay=-0.3 complaint.quality=1.6 escalation=1.9 good=-0.6 growth=-0.5 leaving=-0.4 payment.delayed=1.5 praise=-0.4
faccia 5.22 bad=1.6 complaint.cost=3.1 complaint.delay=-0.5 complaint.neglect=1.2 good=-1.3 growth=-0.8 leaving=0.9 legal=-1.1 meeting.off=1.9 payment.delayed=0.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.6 praise=-1.3 reputation=-0.5 urgent=-0.5
faccio 5.55 bad=-0.7 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.7 escalation=0.6 good=-1.5 growth=-0.7 leaving=1.6 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=5.0 payment.query=2.9 payment.refused=1.0 payment.sent=-1.6 praise=-1.3 urgent=-0.7
facebo 6.32 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=-0.5 escalation=-0.3 good=-0.7 growth=-0.4 leaving=1.0 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.query=-0.4 payment.refused=-0.8 praise=-0.6 reputation=3.6
facend 7.02 complaint.cost=0.6 leaving=1.1 reputation=-0.4
faceva 6.32 bad=1.8 complaint.cost=1.3 complaint.delay=0.4 complaint.neglect=1.9 growth=-0.4 leaving=1.8 legal=-0.3 payment.refused=1.0 reputation=0.3
fallim 6.73 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.4 leaving=-0.7 praise=-0.5
famigl 6.32 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-1.6 good=1.2 growth=-0.5 leaving=2.8 legal=-0.6 payment.refused=-0.5 praise=1.4
fanno 6.32 complaint.neglect=-0.3 complaint.quality=-0.5 growth=-0.5 leaving=-0.5 legal=-0.3 reputation=0.8
fantas 7.02 complaint.delay=-0.4 complaint.quality=1.6 good=1.5 leaving=-0.5 payment.promised=-0.4 payment.refused=-0.5 praise=1.3 reputation=-0.3
far 7.02 bad=0.9 complaint.cost=-0.6 complaint.quality=-0.6 payment.disputed=-0.4 payment.query=-0.8 payment.refused=2.3 praise=0.4
farci 7.02 complaint.quality=0.4 good=-0.4 praise=-0.4 reputation=0.9
fare 5.28 bad=0.9 complaint.cost=-1.5 complaint.delay=-1.0 complaint.neglect=0.6 escalation=-0.5 growth=-0.8 leaving=0.7 legal=0.7 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=1.0 reputation=1.0 urgent=-0.3
faremo 7.02 bad=1.3 complaint.delay=-0.3 complaint.quality=0.9 good=-0.4 leaving=-0.3 legal=3.5 payment.refused=3.5 praise=-0.4
farlo 6.73 bad=1.1 complaint.neglect=-0.3 growth=0.7 leaving=-0.4 payment.delayed=-0.3 reputation=2.5 urgent=-0.4
faro 6.73 bad=1.7 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.6 growth=-0.3 leaving=-0.5 legal=1.2 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.6 reputation=3.0
fascic 6.51 bad=1.6 complaint.quality=2.0 good=-0.6 leaving=-0.4 legal=2.8 payment.delayed=-0.3 praise=-0.4 reputation=1.6
fate 5.48 bad=0.5 complaint.cost=1.6 complaint.delay=0.6 complaint.neglect=-1.0 complaint.quality=1.2 escalation=-0.4 good=-1.5 growth=1.0 leaving=0.4 legal=0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=1.2 payment.sent=-0.5 praise=-1.5 reputation=-1.4 urgent=1.4
fatele 7.02 bad=0.6 complaint.neglect=1.1 complaint.quality=1.0 escalation=2.3 leaving=-0.4 reputation=-0.3
fatte 7.02 bad=-1.1 complaint.quality=-0.4 good=-0.4 leaving=-0.8
fatto 4.40 bad=1.5 complaint.cost=2.6 complaint.neglect=-0.4 complaint.quality=2.0 escalation=-1.1 good=3.5 growth=2.2 legal=-0.9 meeting.off=-1.4 payment.delayed=-1.1 payment.promised=-0.7 payment.query=-1.2 payment.refused=1.4 payment.sent=3.1 praise=3.3 reputation=0.9 urgent=-0.7
fattur 3.81 bad=0.5 complaint.cost=-2.0 complaint.delay=-2.3 escalation=-1.3 good=-3.1 growth=-1.7 leaving=-2.2 legal=-2.2 meeting.off=-2.1 payment.delayed=0.9 payment.disputed=6.5 payment.promised=1.3 payment.query=9.9 payment.refused=2.7 payment.sent=0.4 praise=-2.8 reputation=-2.9 urgent=-1.7
favore 5.17 bad=-1.0 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=-1.8 complaint.quality=-1.3 escalation=0.6 good=0.6 growth=1.7 leaving=-1.1 legal=-0.8 meeting.off=-1.2 payment.delayed=-0.7 payment.disputed=1.3 payment.promised=-0.7 payment.query=1.3 payment.refused=-1.6 payment.sent=2.7 praise=0.6 reputation=-1.6 urgent=0.9
febbra 6.04 bad=1.1 complaint.cost=2.9 complaint.delay=1.0 complaint.neglect=-0.5 escalation=-0.3 good=-1.0 growth=-0.3 leaving=3.2 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=0.5 praise=-1.0 reputation=1.7
febbre 6.73 bad=-1.4 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 growth=-0.4 meeting.off=4.2 payment.delayed=-0.3 payment.promised=-0.5 praise=-0.4 reputation=-0.5
ferie 4.56 complaint.delay=0.4 complaint.neglect=-0.4 leaving=-1.3 legal=-0.8 payment.delayed=-0.5 payment.disputed=1.1 payment.query=-0.3 payment.sent=-0.3 reputation=-0.8 urgent=-0.4
ferma 7.02 complaint.neglect=1.0 complaint.quality=0.7 good=0.6 leaving=-0.3 praise=0.7 reputation=0.9
fermi 7.02 bad=-0.7 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.8 good=-0.4 leaving=-0.4 payment.delayed=1.7 payment.refused=0.9
fermo 6.73 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 growth=-0.3 leaving=-0.4 legal=1.1 payment.delayed=0.7 praise=-0.5
ferrag 6.73 bad=1.1 complaint.delay=0.7 complaint.neglect=1.2 complaint.quality=0.8 good=-0.4 leaving=0.5 payment.refused=-0.3 reputation=0.9
festa 6.73 complaint.delay=-0.4 complaint.neglect=1.8 growth=0.7 payment.refused=-0.5 praise=0.4 reputation=-0.4
feste 7.02 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.3 leaving=-0.6 legal=1.5 payment.delayed=2.9 payment.refused=-0.5 reputation=1.5
fidanz 7.02 bad=-0.5 complaint.quality=-0.4 good=-0.7 leaving=-0.4 praise=-0.8
fiera 5.81 bad=-1.5 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.4 good=1.4 growth=-0.4 leaving=0.7 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.1 payment.query=-0.3 payment.refused=-1.1 payment.sent=0.6 praise=1.6 reputation=-0.8 urgent=1.2
figli 6.73 bad=-0.5 complaint.cost=1.3 good=-0.4 leaving=0.5 praise=-0.4 reputation=0.8
figlia 6.73 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.0 payment.refused=-0.4 praise=0.9 reputation=-0.4
figlio 5.92 bad=-0.5 complaint.cost=-0.7 complaint.delay=2.5 complaint.quality=-0.5 growth=-0.4 legal=2.0 meeting.off=0.8 payment.disputed=-0.4 payment.refused=-1.1 reputation=-0.5
figura 7.02 bad=1.6 complaint.delay=-0.4 complaint.quality=2.9 good=-0.5 payment.refused=-0.4 praise=-0.4
fila 6.51 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.4 good=1.4 leaving=-0.4 payment.delayed=-0.3 payment.refused=0.5 praise=1.4
filato 7.02 good=1.4 leaving=-0.3 payment.sent=2.2 praise=1.3
file 6.32 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.3 escalation=-0.3 good=-0.4 leaving=0.8 legal=-0.6 payment.refused=-0.5 praise=-0.4 urgent=0.8
finale 6.51 complaint.delay=1.5 complaint.neglect=0.7 complaint.quality=-0.7 good=-0.4 leaving=-0.4 legal=1.0 payment.delayed=-0.4 payment.refused=2.5 praise=-0.6 reputation=0.9
finalm 6.32 bad=-1.9 complaint.neglect=-0.6 complaint.quality=-1.3 good=3.0 growth=-0.4 leaving=-0.4 legal=-0.7 payment.delayed=-0.4 payment.refused=-0.6 praise=3.3 reputation=-0.4
finanz 6.73 bad=-1.0 complaint.cost=2.7 complaint.delay=-0.3 complaint.quality=-0.6 good=1.6 growth=1.0 leaving=-0.5 payment.query=0.5 payment.sent=-0.3 praise=0.3 reputation=-0.3
finche 6.04 bad=0.8 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=3.8 escalation=-0.4 good=-1.0 growth=-0.5 leaving=-1.0 legal=-0.6 meeting.off=-0.4 payment.delayed=4.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.8 payment.refused=4.1 praise=-0.8 reputation=-0.9
fine 5.02 bad=-1.8 complaint.cost=-1.3 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-1.3 escalation=-0.7 good=-0.8 growth=-0.8 leaving=-0.9 legal=-1.5 meeting.off=1.4 payment.delayed=1.8 payment.disputed=-0.6 payment.promised=-0.8 payment.query=0.4 payment.refused=0.5 payment.sent=-0.6 praise=-1.0 reputation=-1.7 urgent=0.8
finisc 6.04 bad=1.9 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=0.4 complaint.quality=1.5 escalation=-0.3 good=-1.1 growth=-0.4 leaving=1.0 payment.disputed=-0.4 payment.refused=0.5 reputation=0.4
finita 7.02 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.8 good=-0.4 growth=-0.3 leaving=2.6 legal=-0.8 meeting.off=-0.3 payment.refused=-0.3 praise=-0.4
finite 6.51 bad=0.8 complaint.cost=-0.4 complaint.delay=-1.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=0.8 growth=2.1 leaving=-1.3 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-1.1 payment.refused=3.9 praise=0.7 reputation=-0.5 urgent=-0.3
finiti 6.73 complaint.quality=-0.5 leaving=0.9 legal=2.3
finito 6.73 complaint.cost=1.7 complaint.quality=-0.8 escalation=1.1 good=-0.4 growth=-0.3 leaving=-0.4 reputation=-0.7
fino 4.65 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=-0.9 escalation=-0.9 good=1.6 growth=0.8 leaving=-1.2 legal=0.7 payment.delayed=2.8 payment.disputed=-1.0 payment.query=-0.9 payment.refused=3.9 payment.sent=1.5 reputation=-2.0 urgent=-0.9
finora 7.02 bad=0.9 complaint.cost=1.3 complaint.neglect=0.7 complaint.quality=0.9 reputation=2.6
fiori 6.73 bad=-0.9 complaint.quality=-0.7 good=0.6 legal=-0.7 praise=0.5 reputation=-0.5
firma 5.41 bad=-1.6 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.9 escalation=-0.7 good=-1.3 growth=-0.7 leaving=-1.2 meeting.off=-0.5 payment.delayed=5.3 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.7 praise=-1.2 reputation=-1.2 urgent=-0.3
firmar 6.73 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=1.5 praise=-0.4 reputation=0.8
firmat 5.28 complaint.delay=-0.8 complaint.neglect=-1.0 escalation=0.4 good=1.2 growth=0.7 leaving=-0.5 legal=3.2 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=2.8 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.1 payment.sent=1.4 praise=-0.9 reputation=-1.6 urgent=0.8
fiscal 6.17 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.5 good=1.3 leaving=-0.4 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.query=3.0 payment.refused=1.1 payment.sent=0.9 praise=1.3 reputation=-0.4 urgent=2.4
fissat 6.73 bad=0.7 complaint.delay=1.0 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=0.8 praise=-0.4 urgent=1.5
foglie 6.51 complaint.neglect=-0.6 complaint.quality=0.8 escalation=1.4 urgent=1.1
follow 6.73 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.6 leaving=-0.5 legal=-0.3 praise=-0.5 reputation=0.8
fondi 7.02 bad=-0.9 complaint.quality=-0.5 leaving=-0.3 payment.delayed=1.3 payment.promised=1.5
fondo 5.07 bad=-0.4 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.1 good=-0.8 growth=-0.4 legal=0.7 meeting.off=-0.3 payment.disputed=-0.3 payment.query=0.9 payment.refused=-0.7 praise=-0.8 reputation=-1.3
forfai 7.02 complaint.delay=-0.4 complaint.quality=-0.5 payment.disputed=2.2 payment.refused=-0.4 reputation=-0.7
forma 6.73 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 growth=1.5 leaving=-0.7 legal=-0.4 praise=-0.5
formal 6.51 bad=2.9 complaint.cost=-0.4 complaint.delay=2.7 complaint.quality=0.6 escalation=2.3 good=-0.7 growth=-0.4 leaving=-0.4 legal=3.3 payment.query=-0.3 payment.sent=-0.3 praise=-0.7 reputation=-0.4
format 6.73 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.6 praise=-0.3
formaz 6.73 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.4 good=0.6 leaving=0.4 legal=-0.3 meeting.off=1.8 payment.refused=-0.5 praise=0.8 reputation=-0.5
fornit 5.17 bad=-1.5 complaint.delay=-0.9 complaint.quality=0.5 escalation=-0.7 growth=0.5 leaving=1.2 legal=-1.4 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.6 payment.refused=0.5 payment.sent=-0.5 reputation=0.6 urgent=-0.6
foro 7.02 complaint.delay=1.1 complaint.neglect=1.3 complaint.quality=-0.4 legal=1.4 reputation=1.0
forse 6.51 complaint.neglect=-0.7 complaint.quality=-0.7 good=0.6 leaving=1.4 payment.delayed=-0.5 payment.query=1.2 payment.sent=1.4 praise=0.6
fortun 7.02 bad=0.5 complaint.quality=0.8 good=-0.4 leaving=-0.4 praise=-0.3
forum 7.02 bad=-0.7 complaint.cost=1.5 complaint.neglect=-0.7 complaint.quality=-1.0 good=-0.6 leaving=-0.5 legal=-0.5 payment.refused=1.5 praise=-0.4 reputation=1.6
fosse 6.51 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 escalation=-0.3 good=2.6 legal=-0.4 meeting.off=2.1 payment.disputed=-0.4 praise=2.7 reputation=0.8
foto 4.68 bad=1.1 complaint.cost=0.6 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=3.7 escalation=-0.9 good=-1.9 growth=-1.2 leaving=-0.4 legal=1.4 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.9 praise=-1.6 reputation=1.8 urgent=-1.5
fotoco 7.02 bad=0.7 complaint.quality=-0.4 good=-0.7 payment.disputed=3.7 payment.refused=-0.5 praise=-0.6 reputation=-0.3
fotogr 6.32 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.9 good=1.9 growth=1.1 leaving=2.2 legal=-0.5 praise=0.5 reputation=-0.5
fra 7.02 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.3 reputation=1.3
franca 7.02 bad=0.7 complaint.cost=1.3 complaint.quality=-0.3 good=-0.3 growth=-0.4 payment.delayed=1.3 reputation=-0.3
france 6.32 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.9 legal=-0.7 payment.delayed=-0.4 payment.query=-0.5 praise=-0.4 reputation=-0.5 urgent=1.9
fratel 6.32 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.0 good=0.9 growth=1.6 leaving=-0.6 legal=-0.6 payment.refused=-0.5 praise=1.1
fratte 7.02 bad=0.3 complaint.quality=-0.4 good=-0.5 legal=1.9 meeting.off=1.4 payment.refused=0.9 praise=-0.6
fretta 7.02 leaving=1.6
funzio 6.73 bad=-0.3 complaint.neglect=-0.6 complaint.quality=0.9 good=1.5 payment.refused=0.7 praise=1.5
fuoco 7.02 complaint.quality=0.8 good=1.7 leaving=-0.4 legal=0.9 payment.refused=1.4 praise=1.5 reputation=0.8
fuori 6.17 bad=-0.7 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=0.8 escalation=1.2 good=-0.9 legal=-0.5 meeting.off=3.0 payment.disputed=-0.3 payment.refused=-0.8 reputation=-0.3
furgon 6.04 bad=-0.4 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=0.8 complaint.quality=-0.8 good=-0.6 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 praise=-0.7 reputation=0.9 urgent=1.1
fusion 7.02 bad=-0.5 leaving=0.9
galli 5.07 leaving=-0.7 legal=-0.4 payment.refused=-0.3 reputation=-0.5
gara 6.51 bad=0.9 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 leaving=1.3 legal=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.4 urgent=1.5
garant 6.51 bad=2.0 complaint.delay=0.8 complaint.quality=0.5 escalation=1.8 leaving=-0.6 legal=2.8 praise=-0.3 reputation=-0.3
garanz 7.02 complaint.quality=1.3 legal=0.7 payment.refused=-0.5
gatto 6.32 complaint.delay=-0.3 complaint.quality=-1.1 good=-0.7 growth=-0.3 leaving=-0.6 legal=-0.8 meeting.off=1.9 payment.disputed=1.8 praise=-0.7 reputation=-0.4
genera 7.02 bad=0.3 complaint.cost=1.9 complaint.quality=-0.8 escalation=0.9 good=-0.3 reputation=-0.6
genero 6.73 bad=-0.5 complaint.delay=0.9 complaint.neglect=0.6 complaint.quality=-0.5 good=1.1 growth=1.6 leaving=-0.7 legal=0.8 praise=1.0
genito 6.32 bad=-1.1 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=-1.1 good=-0.4 leaving=-0.6 legal=-0.3 praise=-0.4 reputation=-0.3
gennai 5.72 bad=0.7 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=0.4 complaint.quality=-1.6 escalation=-0.3 growth=0.6 leaving=1.5 meeting.off=-0.4 payment.delayed=0.8 payment.promised=0.9 payment.refused=0.4 payment.sent=-0.5 praise=-1.2 reputation=-0.5
gent 7.02 bad=0.5 complaint.cost=1.5 complaint.quality=0.6 leaving=0.7 legal=-0.3
gente 6.32 bad=0.3 complaint.cost=-0.4 complaint.neglect=-1.3 complaint.quality=-0.8 good=2.8 leaving=-0.6 legal=-0.6 payment.refused=-0.3 praise=2.7 reputation=1.4
gentil 4.98 bad=-2.0 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=1.1 complaint.quality=-1.6 escalation=0.6 growth=-0.8 legal=-0.9 meeting.off=-0.7 payment.disputed=-0.7 payment.promised=0.4 payment.query=1.0 payment.refused=-0.5 payment.sent=-0.7 reputation=-1.7 urgent=-0.4
geomet 5.92 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=-1.2 escalation=0.5 good=-0.5 leaving=-0.7 legal=-0.5 payment.delayed=-0.3 payment.query=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.4
gestio 5.63 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-1.4 complaint.quality=2.1 escalation=-0.5 good=1.4 growth=1.0 leaving=-0.9 meeting.off=1.4 payment.delayed=-0.5 payment.disputed=1.8 payment.refused=-1.0 payment.sent=1.2 praise=1.2 reputation=-1.3 urgent=1.1
gestit 7.02 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=3.7 praise=3.8
gestor 7.02 bad=-0.5 good=-0.4 leaving=-0.5 praise=-0.4
gia 4.13 bad=-0.4 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.9 good=0.5 growth=0.4 leaving=0.5 legal=1.1 meeting.off=-1.7 payment.delayed=-1.3 payment.promised=-1.6 payment.refused=-0.8 payment.sent=1.7 praise=-0.7 reputation=2.0 urgent=1.4
gialle 7.02 bad=0.3 complaint.cost=1.7 complaint.quality=2.1 reputation=2.0
gialli 7.02 good=0.5 praise=0.5
giallo 6.73 bad=-1.2 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=-0.4 praise=-0.4
giardi 7.02 bad=0.5 complaint.delay=-0.4 complaint.quality=1.3 good=-0.5 leaving=1.0 praise=-0.5
gioca 7.02 bad=-1.0 complaint.delay=-0.3 good=-0.6 growth=-0.3 meeting.off=-0.4 payment.refused=-0.4 praise=-0.5
giorna 5.12 bad=0.4 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.8 escalation=0.5 good=-0.4 growth=-0.9 leaving=-0.7 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=1.3 payment.query=-0.7 payment.refused=-1.2 payment.sent=0.4 praise=-0.3 reputation=3.2 urgent=-1.0
giorni 4.98 bad=1.8 complaint.delay=5.3 complaint.neglect=2.0 complaint.quality=0.8 escalation=-0.9 good=-0.6 growth=0.5 leaving=-0.9 legal=3.8 meeting.off=-0.7 payment.delayed=1.3 payment.disputed=2.4 payment.promised=-0.8 payment.query=0.6 payment.refused=-0.4 praise=-0.5 reputation=-1.4 urgent=-0.9
giorno 5.22 bad=-0.4 complaint.cost=2.3 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=1.2 escalation=0.7 good=-1.6 growth=-1.0 leaving=-2.2 legal=-1.1 meeting.off=0.8 payment.delayed=1.0 payment.disputed=0.4 payment.promised=5.6 payment.query=-0.8 payment.refused=0.8 payment.sent=-0.9 praise=-1.6 reputation=-0.4 urgent=-0.4
gioved 4.43 complaint.delay=0.3 complaint.neglect=1.0 complaint.quality=-1.3 escalation=-0.6 good=-1.6 growth=-0.6 legal=-1.2 meeting.off=1.7 payment.delayed=-0.7 payment.disputed=-0.8 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.7 praise=-1.6 reputation=-0.5 urgent=-0.9
gira 7.02 bad=0.3 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.3 legal=1.4 payment.refused=1.6 praise=-0.5 reputation=0.9
girato 6.73 complaint.cost=-0.4 complaint.neglect=1.2 complaint.quality=1.0 good=-0.4 leaving=0.7 legal=1.7 payment.disputed=1.9 payment.refused=-0.5 praise=-0.4 reputation=-0.7
giro 5.55 bad=-0.8 complaint.cost=0.7 complaint.delay=-0.9 complaint.quality=-1.1 escalation=-0.4 good=-1.0 growth=-1.2 leaving=1.9 legal=0.9 payment.delayed=-1.2 payment.disputed=-0.4 payment.promised=1.8 payment.query=-0.6 payment.refused=-0.7 payment.sent=1.6 praise=-1.0
giu 6.17 bad=2.1 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=4.5 escalation=1.5 good=-1.2 growth=-0.4 leaving=2.1 legal=-0.3 payment.refused=2.0 praise=-1.0 reputation=-0.4 urgent=1.9
giudic 5.02 bad=1.7 complaint.cost=-1.2 complaint.delay=-0.9 complaint.neglect=-1.0 escalation=-0.6 good=-1.2 growth=-1.0 leaving=-2.1 legal=6.3 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=2.8 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.5 praise=-1.1 reputation=2.0 urgent=-0.5
giugno 5.72 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.3 good=2.1 growth=1.9 leaving=0.7 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=1.2 payment.refused=0.5 payment.sent=0.9 praise=3.1 urgent=-0.4
giunta 6.73 bad=0.6 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=1.8 good=-0.5 leaving=-0.4 payment.refused=0.7 praise=-0.5
giurat 6.73 bad=-1.3 complaint.cost=-0.5 complaint.quality=-0.8 good=-0.4 legal=-0.3 payment.refused=-0.3 praise=-0.3 reputation=-0.4
giuria 7.02 bad=0.4 complaint.delay=-0.3 complaint.neglect=1.4 reputation=1.5
giusta 6.73 complaint.neglect=1.6 complaint.quality=-0.5 good=-0.3 leaving=1.4 legal=-0.5 payment.sent=-0.4 praise=-0.4
giusti 7.02 bad=-0.5 complaint.quality=-0.6 good=0.9 praise=0.9
giusto 7.02 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.4 growth=-0.4 leaving=1.3
gli 3.97 complaint.cost=0.3 complaint.delay=-1.5 complaint.neglect=-1.1 complaint.quality=1.5 escalation=0.9 growth=2.5 leaving=1.2 legal=-0.3 payment.promised=-1.0 payment.query=-1.1 payment.refused=-1.3 payment.sent=-1.2 praise=-0.8 reputation=2.6 urgent=-0.9
gliela 7.02 bad=0.8 leaving=2.2 payment.promised=-0.3
glielo 6.51 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.9 legal=-0.3 payment.promised=3.1 payment.refused=-0.4 praise=-0.4 reputation=-0.5
google 4.98 bad=0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=3.9 escalation=-0.4 growth=-0.6 leaving=-0.9 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.6 payment.refused=-0.8 payment.sent=-0.5 praise=0.3 reputation=2.6 urgent=-0.4
grafic 6.32 bad=-1.6 complaint.cost=-0.8 complaint.delay=-0.6 growth=0.6 leaving=1.2 legal=-0.5 payment.refused=-0.4 praise=0.8 reputation=-0.6
grande 6.51 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.5 growth=-0.5 leaving=-1.2 legal=-0.5 payment.delayed=2.8 payment.refused=-0.4 payment.sent=1.2 praise=-0.6
grandi 7.02 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.5 good=1.7 praise=1.9
gratui 6.73 bad=1.8 complaint.cost=4.0 complaint.delay=-0.4 good=-0.4 leaving=1.5 legal=1.9 payment.disputed=3.0 payment.refused=-0.4 praise=-0.4
grazie 4.05 bad=-3.9 complaint.cost=-1.6 complaint.delay=-1.7 complaint.neglect=-1.4 complaint.quality=-2.3 escalation=-0.6 good=5.2 growth=0.8 leaving=-0.4 legal=-1.1 meeting.off=-1.2 payment.delayed=-0.7 payment.promised=-0.6 payment.query=-0.6 payment.refused=-2.0 payment.sent=-0.5 praise=6.3 reputation=-2.2 urgent=-0.7
grigli 7.02 bad=0.4 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.9 leaving=0.8 payment.disputed=2.5 payment.query=-0.4 payment.refused=-0.4 praise=1.1
grosso 6.73 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.4 leaving=-0.6 legal=0.8 payment.delayed=2.5 payment.promised=2.1 payment.refused=2.5 praise=-0.5
gruppo 6.04 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.4 growth=-0.5 leaving=1.4 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.7 reputation=5.6
guarda 5.81 bad=1.3 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=1.4 growth=-0.6 leaving=3.1 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.2 payment.refused=0.4 payment.sent=-0.3 reputation=-0.9
guardi 6.73 bad=0.9 complaint.delay=1.5 complaint.quality=-0.4 good=1.8 growth=-0.4 leaving=1.6 legal=0.7 payment.promised=-0.4 payment.refused=-0.3 praise=2.2 reputation=-0.3
guardo 6.73 bad=-0.9 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=0.8 good=-0.5 leaving=-0.6 legal=-0.3 payment.refused=0.9 payment.sent=-0.4 praise=-0.4 reputation=-0.5
guida 6.73 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=0.6 payment.promised=-0.4 payment.refused=-0.3 reputation=1.0
ha 2.83 bad=-3.4 complaint.cost=-1.9 complaint.delay=-3.2 complaint.neglect=-1.8 complaint.quality=2.2 escalation=-0.5 good=3.5 growth=2.0 legal=2.4 meeting.off=-0.8 payment.disputed=-2.0 payment.promised=-1.7 payment.query=-2.2 payment.refused=-2.2 praise=3.9 reputation=-2.8 urgent=-1.8
hanno 4.78 bad=-2.6 complaint.cost=-0.4 complaint.delay=-1.6 complaint.neglect=-0.4 escalation=-0.7 good=2.8 growth=0.7 leaving=1.2 legal=0.3 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.4 praise=3.7 reputation=-0.7 urgent=-0.5
ho 3.08 bad=3.8 complaint.cost=2.5 complaint.delay=1.5 complaint.neglect=4.1 complaint.quality=-0.4 escalation=1.9 growth=0.8 leaving=-0.6 legal=1.8 meeting.off=2.8 payment.delayed=-1.3 payment.disputed=1.2 payment.query=0.6 payment.refused=2.0 payment.sent=2.5 reputation=3.0 urgent=-1.9
home 7.02 bad=-1.1 complaint.quality=-0.8 legal=-0.4 payment.refused=-0.3
i 3.13 complaint.cost=2.5 complaint.delay=1.0 complaint.quality=0.9 escalation=-0.5 good=0.6 growth=-1.3 leaving=-0.5 meeting.off=-0.6 payment.delayed=1.0 payment.disputed=-1.0 payment.query=-1.6 payment.refused=3.0 payment.sent=1.5 praise=1.5 reputation=-0.9
iban 6.32 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.3 legal=-0.4 meeting.off=-0.7 payment.delayed=2.2 payment.disputed=-0.4 payment.promised=2.0 payment.query=3.7 payment.refused=-1.1 payment.sent=-0.6 praise=-0.3 reputation=-0.3 urgent=-0.4
idea 6.17 bad=-2.6 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=-1.7 escalation=-0.5 good=3.2 growth=2.9 leaving=-1.5 legal=-0.6 meeting.off=-0.3 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=1.4 reputation=-0.7
identi 6.51 bad=-0.5 complaint.cost=1.0 complaint.quality=-0.8 good=0.8 growth=2.8 leaving=-0.5 legal=-0.6 payment.refused=-0.4 praise=1.1 reputation=-0.5
ieri 4.86 bad=-3.4 complaint.cost=-1.2 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=-0.9 good=2.2 growth=-1.1 leaving=-0.7 legal=-1.7 meeting.off=4.2 payment.disputed=-1.1 payment.promised=-0.8 payment.refused=-0.4 payment.sent=5.3 praise=2.3 reputation=-1.5 urgent=0.5
il 1.67 bad=-3.5 complaint.cost=-2.8 complaint.delay=1.9 complaint.neglect=-2.0 complaint.quality=0.9 escalation=1.5 good=0.4 growth=1.3 leaving=-2.2 legal=-2.7 meeting.off=1.3 payment.delayed=1.3 payment.disputed=-1.9 payment.promised=2.5 payment.query=-2.2 payment.sent=-0.9 praise=0.3 reputation=-2.5 urgent=1.7
ilaria 7.02 good=0.9 payment.sent=1.2 praise=0.9
immagi 7.02 bad=-0.4
impagi 6.32 bad=-0.4 complaint.delay=0.5 complaint.neglect=-0.4 good=-0.8 leaving=1.3 legal=-0.8 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.8
impara 7.02 complaint.neglect=-0.4 complaint.quality=1.2 legal=0.7
impegn 6.51 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.5 growth=-0.5 leaving=2.6 legal=-0.4 payment.delayed=0.9 payment.promised=4.4 payment.refused=-0.9 praise=-0.4 reputation=-0.4
impian 6.04 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=2.9 good=0.9 growth=1.7 leaving=-0.9 legal=3.1 praise=1.0 reputation=2.0
import 6.73 bad=0.9 complaint.cost=-0.8 complaint.neglect=1.9 complaint.quality=-0.4 good=-0.4 meeting.off=-0.4 payment.disputed=2.7 payment.refused=-0.4 praise=-0.4 reputation=-0.3
impost 6.73 bad=-0.8 complaint.quality=-0.7 good=-0.5 leaving=-0.5 payment.query=-0.3 payment.sent=1.4 praise=-0.4 reputation=-0.4
impres 6.73 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.4 leaving=-0.3 legal=-0.6 meeting.off=-0.3 payment.refused=-0.4 praise=-0.4 reputation=1.5
impugn 7.02 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.3 good=-0.5 growth=-0.3 legal=-0.4 payment.query=-0.4
in 2.34 bad=-2.3 complaint.cost=-1.1 complaint.neglect=-0.3 complaint.quality=0.5 good=-2.4 growth=-2.2 leaving=-0.5 legal=0.6 meeting.off=-3.1 payment.delayed=0.6 payment.promised=1.1 payment.query=2.1 payment.refused=-2.9 payment.sent=2.1 praise=-2.0 reputation=-1.8 urgent=2.2
inadem 6.32 bad=1.7 complaint.cost=-0.5 complaint.delay=2.5 complaint.quality=2.9 good=-0.4 growth=-0.6 leaving=0.8 legal=3.3 payment.disputed=-1.1 payment.refused=0.8 payment.sent=-0.4 praise=-0.4
inaugu 7.02 bad=-0.8 complaint.delay=2.2 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.4 payment.disputed=-0.4 praise=-0.4 reputation=-1.0 urgent=2.4
incari 5.72 bad=0.7 complaint.delay=1.3 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.4 growth=1.3 leaving=3.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.5 payment.refused=-0.5 payment.sent=-0.4 praise=0.3 reputation=-0.7
incass 6.73 bad=-2.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.1 good=1.2 leaving=-0.5 legal=-0.5 payment.delayed=1.6 payment.refused=-0.8 praise=1.4 reputation=-0.7
incide 7.02 bad=-0.4
incont 5.92 bad=1.2 complaint.cost=4.4 complaint.delay=1.0 complaint.neglect=0.6 good=-0.6 growth=-0.5 leaving=0.6 legal=-0.7 meeting.off=3.6 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-1.1 praise=-0.6 reputation=1.0
indica 6.73 complaint.neglect=-0.3 leaving=0.9 payment.query=2.5 payment.refused=-0.4 payment.sent=-0.6
indiet 6.17 complaint.cost=-0.9 complaint.delay=1.1 complaint.neglect=-0.8 complaint.quality=-1.2 good=-0.4 growth=-0.3 leaving=0.6 legal=0.7 meeting.off=-0.5 payment.delayed=4.1 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.6 payment.sent=3.1 praise=-0.4 reputation=-0.4
indiri 5.63 bad=-1.2 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=-0.6 escalation=1.0 good=-0.9 growth=-0.7 leaving=0.8 legal=0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.sent=-0.4 praise=-0.6 reputation=-1.2 urgent=-0.6
indovi 7.02 bad=1.2 complaint.neglect=1.2 complaint.quality=1.8 good=-0.3 praise=-0.3 reputation=3.1
inferm 7.02 bad=1.8 complaint.delay=1.2 complaint.quality=3.6 leaving=-0.3 meeting.off=2.4 reputation=-0.5
infilt 7.02 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.2 legal=0.5 payment.refused=2.6
influe 6.51 bad=-2.2 complaint.delay=-0.4 complaint.neglect=-1.4 complaint.quality=-0.7 escalation=-0.4 good=-0.5 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-1.0 urgent=1.0
info 7.02 bad=-0.8 payment.refused=-0.4
inform 5.81 bad=0.9 complaint.cost=-0.4 complaint.delay=2.8 complaint.neglect=0.7 complaint.quality=-1.2 escalation=4.5 good=-0.8 growth=-0.4 leaving=-1.3 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.5 praise=-1.0 reputation=-0.5
ingegn 6.51 bad=2.4 complaint.neglect=-0.4 complaint.quality=2.6 escalation=1.3 good=-0.6 leaving=-0.3 legal=3.4 payment.refused=-0.4 praise=-0.6 reputation=1.6
ingiun 6.73 bad=0.6 complaint.delay=-0.4 complaint.quality=0.6 good=-0.8 leaving=-0.5 legal=3.5 payment.refused=2.0 praise=-0.7
ingles 5.81 bad=-1.6 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.8 good=2.8 growth=1.7 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.6 praise=3.0 reputation=-0.8
ingres 7.02 bad=-0.7
inizia 6.51 bad=-1.4 complaint.cost=1.1 complaint.neglect=-0.5 complaint.quality=0.5 escalation=0.4 good=0.9 growth=1.3 leaving=-0.9 meeting.off=-0.4 payment.refused=-0.3 praise=0.8 reputation=-0.4
inizio 7.02 bad=0.4 complaint.delay=1.9
inoltr 6.32 bad=0.3 complaint.cost=0.8 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=0.8 escalation=2.9 good=-0.4 growth=-0.3 leaving=-0.9 legal=1.8 meeting.off=-0.4 payment.disputed=1.7 payment.refused=-0.4 reputation=-0.7 urgent=3.1
inps 6.73 bad=-0.5 complaint.cost=-0.3 complaint.neglect=-0.5 leaving=0.8 payment.query=-0.3 payment.refused=-0.4 urgent=4.9
inquil 6.04 bad=-2.8 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-1.6 escalation=-0.3 good=-0.5 growth=-0.3 leaving=-0.6 legal=-0.9 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-1.2 praise=-0.4 reputation=-0.7 urgent=-0.4
insegn 6.17 bad=0.6 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=1.3 leaving=-0.7 legal=-0.5 payment.disputed=1.4 payment.query=0.9 payment.refused=-0.4 payment.sent=0.9 praise=0.4 reputation=1.2
insiem 6.32 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.6 good=2.3 growth=1.9 leaving=1.1 legal=-0.6 payment.promised=3.3 payment.refused=-0.5 praise=-0.5 reputation=0.6
insist 6.73 bad=0.4 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-1.0 good=0.6 leaving=-0.7 legal=2.0 payment.disputed=-0.5 payment.refused=2.1 praise=0.7 reputation=-0.4
instag 7.02 bad=0.9 complaint.cost=-0.5 complaint.quality=0.4 good=-0.4 payment.refused=1.9 praise=-0.3 reputation=2.1
intant 4.65 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.9 leaving=-1.2 legal=-0.8 meeting.off=1.9 payment.refused=-0.3 praise=1.0 reputation=-0.8
integr 6.73 bad=-0.8 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.3 good=-0.9 leaving=0.6 legal=0.4 payment.promised=-0.4 payment.refused=-0.7
intend 7.02 bad=1.0 complaint.cost=-0.7 complaint.delay=1.1 complaint.quality=-0.4 leaving=0.5 legal=1.7 reputation=-0.3
intera 6.73 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.2 good=3.4 growth=3.6 leaving=2.7 legal=-0.6 payment.refused=2.6 praise=1.2
intere 7.02 bad=-1.4 complaint.quality=-0.5 good=-0.3 leaving=-0.5 reputation=-0.8
intern 6.32 bad=-0.6 complaint.delay=-0.5 complaint.neglect=0.9 good=-0.3 leaving=-0.5 legal=0.8 payment.query=1.6 payment.refused=-0.5 praise=-0.4 reputation=-0.4
intero 7.02 bad=0.5 complaint.cost=-0.3 complaint.quality=2.3 good=1.0 leaving=-0.5 payment.refused=-0.9 payment.sent=-0.4 praise=1.3
interp 6.73 bad=0.9 complaint.delay=1.4 complaint.neglect=1.0 complaint.quality=-0.4 escalation=2.2 leaving=-0.5 legal=0.7 reputation=-0.5
interv 5.92 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=2.0 complaint.quality=-0.7 escalation=2.0 good=-1.0 growth=-0.5 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=3.0 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.3 payment.sent=-0.5 praise=-1.0 reputation=1.1
intest 6.51 bad=-0.6 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.3 payment.delayed=-0.3 payment.disputed=0.9 payment.query=2.8 payment.refused=0.6 payment.sent=1.0
invece 5.92 bad=-0.8 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=0.7 good=0.7 leaving=-0.6 legal=0.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=1.7 payment.query=1.3 payment.refused=-0.9 payment.sent=-0.3 praise=0.7 reputation=0.3
invent 6.73 bad=0.4 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=2.6 leaving=1.0 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=1.6
invern 7.02 bad=0.9 complaint.delay=1.6 complaint.neglect=1.2 payment.refused=3.4
inviat 7.02 bad=-0.6 complaint.neglect=-0.4 complaint.quality=0.7 leaving=-0.3 legal=-0.3 payment.refused=-0.4 reputation=-0.3
invita 7.02 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.6 good=1.0 praise=0.9 reputation=0.8
invito 6.73 bad=0.4 complaint.neglect=2.1 good=-0.9 growth=-0.5 payment.refused=-0.7 praise=-0.7 reputation=-0.3
io 3.93 bad=0.8 complaint.delay=1.4 complaint.neglect=1.2 complaint.quality=1.7 good=-1.0 growth=-1.1 meeting.off=-0.7 payment.promised=3.0 payment.refused=1.8 payment.sent=-1.5 praise=-0.7 reputation=1.2
iscrit 6.04 bad=0.8 complaint.cost=0.4 complaint.delay=1.7 complaint.neglect=0.6 complaint.quality=1.9 escalation=1.0 good=-0.6 growth=-0.3 leaving=1.1 legal=0.9 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.5 reputation=1.2
ispett 6.73 complaint.quality=0.7 leaving=-0.3 legal=1.5 meeting.off=-0.5 reputation=1.4 urgent=2.1
istanz 7.02 bad=-0.3 complaint.delay=0.9 complaint.quality=-0.4 leaving=-0.4 legal=0.8
istitu 7.02 bad=1.1 complaint.cost=1.2 complaint.quality=0.5 good=-0.3 leaving=0.6 reputation=0.7
istrut 7.02 bad=-1.0 complaint.neglect=-0.4 good=0.6 legal=-0.3 payment.sent=1.6 praise=0.8
it 6.51 bad=-3.0 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.3 leaving=-1.3 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.8 reputation=-0.4
italia 6.51 bad=-1.5 complaint.quality=-0.8 good=1.9 leaving=-0.4 legal=-0.3 praise=2.0 reputation=-0.3 urgent=-0.4
iva 5.72 bad=-0.9 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.9 escalation=-0.5 good=-1.0 growth=-1.0 leaving=1.6 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.6 payment.query=4.3 payment.refused=-1.2 payment.sent=0.4
l'ha 5.48 complaint.cost=1.0 complaint.delay=1.8 complaint.quality=-0.7 escalation=0.7 growth=-0.7 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 praise=0.4 reputation=-1.4 urgent=-0.4
l'ho 5.07 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=1.4 escalation=-0.6 good=-0.4 growth=-1.1 leaving=0.7 legal=-1.3 meeting.off=-1.2 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=1.2 payment.query=-0.8 payment.refused=2.6 payment.sent=-1.0 reputation=-1.1 urgent=-0.8
la 1.82 bad=-3.3 complaint.delay=0.4 complaint.neglect=-2.3 escalation=0.6 good=-1.0 growth=-1.6 leaving=-2.6 legal=1.0 meeting.off=0.4 payment.delayed=1.9 payment.disputed=-1.8 payment.promised=3.8 payment.query=3.5 payment.refused=-0.7 praise=-0.4 urgent=1.4
lago 7.02 complaint.delay=-0.4 good=0.7 meeting.off=-0.3 praise=0.7
lament 6.51 bad=-2.1 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.3 good=1.6 leaving=-0.6 payment.refused=-0.4 praise=1.6 reputation=-0.6
lascia 4.45 bad=-2.5 complaint.cost=-2.0 complaint.delay=-1.6 complaint.neglect=0.7 complaint.quality=-1.3 escalation=-1.2 good=-1.3 growth=-0.4 leaving=-2.5 legal=-0.5 meeting.off=-1.2 payment.delayed=-1.0 payment.disputed=-1.1 payment.promised=-1.1 payment.query=-0.8 payment.refused=-1.7 payment.sent=1.7 praise=-1.2 reputation=-1.1 urgent=0.4
lascio 6.17 bad=-1.0 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.8 growth=-0.4 leaving=0.3 meeting.off=0.9 payment.disputed=-0.3 praise=-0.8 reputation=-0.6
lavora 5.41 bad=-0.8 complaint.cost=-0.9 complaint.delay=1.0 complaint.quality=-0.4 escalation=-0.7 good=1.3 growth=-0.9 leaving=-0.3 legal=-1.1 meeting.off=1.1 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.2 payment.sent=-0.4 praise=1.7 reputation=1.0 urgent=-0.4
lavori 6.17 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-0.5 good=-0.5 leaving=0.5 legal=-0.5 payment.delayed=1.7 payment.promised=-0.3 payment.query=1.3 payment.refused=-0.4 payment.sent=-0.3 praise=-0.5 reputation=0.6
lavoro 5.17 bad=-0.5 complaint.cost=-1.3 complaint.delay=-1.4 complaint.neglect=-1.4 complaint.quality=1.1 escalation=-0.7 good=-0.9 growth=0.3 legal=-1.5 meeting.off=1.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=2.0 payment.sent=-0.6 praise=-0.9 urgent=-1.0
le 2.82 bad=0.9 complaint.cost=-2.7 complaint.delay=1.5 complaint.quality=3.6 growth=-2.3 leaving=0.9 legal=2.5 meeting.off=-2.5 payment.delayed=2.9 payment.disputed=0.7 payment.query=-2.4 payment.refused=-1.7 payment.sent=0.5 praise=0.9 reputation=3.2 urgent=-0.7
legale 5.22 bad=2.0 complaint.cost=-1.0 complaint.neglect=-1.4 complaint.quality=1.1 escalation=-0.8 good=-1.4 growth=-1.3 leaving=-1.6 legal=7.1 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.7 payment.sent=-0.7 praise=-1.2 reputation=-1.5 urgent=-0.5
legali 5.92 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-1.0 legal=4.5 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=4.2 payment.query=-0.4 payment.refused=-0.6 praise=-0.9 reputation=-0.9
legge 6.17 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.6 good=1.2 growth=-0.7 leaving=-0.5 legal=0.4 meeting.off=2.1 payment.refused=-0.5 praise=1.6 reputation=-0.7
legger 6.51 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.6 leaving=-0.5 legal=-1.0 payment.delayed=-0.3 praise=-0.6 reputation=2.1
leggo 7.02 bad=-0.5 payment.promised=-0.3 payment.query=1.2
lei 4.53 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=2.8 complaint.quality=-0.9 escalation=0.9 good=1.1 growth=1.4 leaving=1.5 meeting.off=1.7 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.8 payment.refused=-1.0 reputation=-0.8 urgent=-0.6
letter 5.63 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=1.4 complaint.quality=1.0 escalation=-0.3 good=-0.8 growth=-0.6 leaving=-0.3 legal=1.1 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=-0.8 reputation=1.4
letto 5.92 bad=-1.6 complaint.cost=-0.8 complaint.delay=-0.9 good=-0.8 growth=-0.7 leaving=-0.7 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.1 payment.sent=-0.4 praise=-0.6 reputation=-0.7
lezion 7.02 complaint.quality=1.0 leaving=-0.4 reputation=0.8
li 4.82 bad=-1.1 complaint.cost=-1.3 complaint.delay=-0.8 complaint.neglect=-1.6 complaint.quality=-0.9 escalation=0.4 good=-0.4 growth=1.3 legal=-1.7 payment.delayed=-0.7 payment.disputed=3.0 payment.promised=-0.5 payment.query=1.7 payment.refused=2.3 payment.sent=-0.6 praise=0.4 reputation=0.7
libera 6.73 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.6 legal=-0.3 praise=-0.6 reputation=0.4
liberi 6.51 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.7 good=0.9 growth=2.2 legal=-0.6 payment.refused=-0.3 reputation=-0.4
libero 6.51 bad=-0.8 complaint.quality=-0.5 good=-0.4 payment.delayed=1.1 payment.promised=1.3 praise=-0.4 reputation=-0.4
libro 6.17 bad=-1.2 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=2.0 growth=1.6 leaving=-1.1 legal=0.4 payment.refused=-0.4 praise=2.0 reputation=-0.6
licenz 6.32 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.3 leaving=-0.6 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.4 urgent=1.6
linea 6.32 bad=-2.0 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.3 good=0.9 growth=1.8 leaving=-1.1 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.7 praise=1.0
link 5.22 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.5 growth=-0.4 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.promised=1.7 payment.refused=-0.9 praise=-0.4 reputation=-1.2 urgent=-0.4
liquid 6.32 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.3 good=-0.3 leaving=-1.1 legal=-0.5 payment.delayed=3.3 payment.disputed=-0.4 payment.promised=4.6 payment.query=1.2 payment.refused=-0.3 payment.sent=-0.4 praise=-0.3 reputation=-0.5
lira 7.02 bad=0.7 complaint.neglect=2.4 complaint.quality=1.4 good=-0.8 payment.refused=1.7 praise=-0.8
liscio 6.73 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=3.2 leaving=-0.4 payment.delayed=-0.3 payment.refused=-0.4 payment.sent=2.0 praise=3.1
lista 7.02 bad=-0.5 complaint.neglect=-0.4
lite 6.73 bad=-0.5 complaint.quality=-0.7 good=-0.5 leaving=-0.4 legal=-0.9 praise=-0.6
litiga 6.73 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=0.6 good=-0.7 growth=-0.4 leaving=0.3 payment.refused=-0.7 praise=-0.6
livell 7.02 bad=0.6 complaint.delay=1.1 complaint.neglect=1.5 complaint.quality=0.8 escalation=2.8 leaving=-0.5 reputation=-0.4
lo 3.18 bad=-1.2 complaint.delay=0.6 complaint.quality=-0.7 escalation=-1.7 good=1.3 growth=2.9 leaving=-0.7 meeting.off=0.4 payment.disputed=3.0 payment.query=1.4 payment.sent=0.4 praise=1.6
locale 6.32 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.4 good=0.8 growth=1.1 leaving=-1.0 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=0.7 reputation=1.0
locand 6.17 bad=-2.5 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.6 growth=1.6 leaving=1.4 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.5 praise=-0.6 reputation=-0.7
locazi 6.73 bad=-1.1 complaint.delay=-0.6 complaint.neglect=-0.4 leaving=-0.6 reputation=-0.3
loco 7.02 bad=0.3 complaint.neglect=1.7 reputation=1.2
logo 6.04 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.2 growth=-0.3 leaving=0.4 legal=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 praise=1.1 reputation=-0.7 urgent=-0.4
loro 5.81 bad=-0.3 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=2.9 good=0.6 growth=-0.7 leaving=2.3 legal=1.1 payment.disputed=1.4 payment.query=-0.4 payment.refused=-1.1 praise=1.5 reputation=-0.4
lotto 7.02 bad=-0.8 complaint.cost=-0.3 complaint.neglect=-0.3 good=0.9 growth=2.6 praise=0.9
luca 7.02 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.9 growth=1.9
luce 6.73 bad=-0.7 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.4 good=0.8 payment.disputed=1.7 payment.refused=-0.6 praise=0.8
luci 7.02 bad=-0.3 leaving=-0.4 payment.query=1.2 payment.sent=1.3
lucidi 7.02 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.8 praise=0.6 reputation=0.8
luglio 5.92 bad=0.5 complaint.cost=-0.8 complaint.delay=3.1 complaint.neglect=0.6 complaint.quality=0.3 escalation=-0.4 good=-0.4 leaving=-0.8 legal=-0.8 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=0.8 payment.sent=2.0 praise=-0.5 reputation=-1.0 urgent=-0.3
lui 5.48 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.8 escalation=-0.4 good=-1.1 growth=-0.9 leaving=-1.3 legal=1.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.sent=0.9 praise=-1.1 reputation=-0.3
lunedi 4.22 bad=-1.2 complaint.cost=-1.3 complaint.delay=0.4 complaint.neglect=2.8 complaint.quality=-2.8 good=-0.8 growth=-1.2 leaving=-2.1 legal=-1.1 meeting.off=3.2 payment.delayed=0.5 payment.disputed=-1.1 payment.promised=3.7 payment.query=-1.0 payment.refused=-1.4 payment.sent=-1.1 praise=-0.8 reputation=-1.3 urgent=-0.8
lunga 6.73 complaint.cost=-0.5 complaint.quality=-1.1 good=1.4 growth=-0.4 legal=-0.6 payment.refused=-0.4 praise=1.3
lunghi 7.02 bad=-0.6 complaint.quality=-0.4 good=0.4 payment.delayed=1.3 payment.promised=1.5 praise=0.4
lungo 7.02 bad=0.6 complaint.cost=-0.4 complaint.quality=-0.4
ma 3.97 bad=-0.9 complaint.delay=1.3 complaint.neglect=-0.8 complaint.quality=0.3 escalation=-1.6 good=3.2 growth=2.3 leaving=1.3 meeting.off=3.3 payment.delayed=-0.5 payment.query=0.4 payment.refused=-3.1 payment.sent=-1.3 praise=3.9 urgent=-1.3
macchi 6.04 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=1.2 good=-0.8 growth=-0.5 leaving=-0.8 legal=-0.7 meeting.off=2.9 payment.query=-0.5 payment.refused=0.6 praise=-0.7 reputation=0.4
madre 6.32 complaint.cost=1.6 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=0.3 escalation=1.1 good=1.5 growth=-0.4 leaving=-0.4 legal=-0.4 payment.refused=-0.7 praise=1.8 reputation=0.5
maestr 7.02 bad=-0.7 complaint.neglect=-0.5 good=1.2 growth=2.4 leaving=-0.4 reputation=-0.5
magari 7.02 complaint.neglect=1.3 complaint.quality=-1.0 leaving=-0.6 legal=-0.4 payment.refused=-0.4 reputation=1.5
magazz 6.04 bad=-2.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.4 good=0.3 growth=1.1 leaving=-1.1 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-1.1 praise=0.6 reputation=-0.7 urgent=-0.5
maggio 5.55 bad=1.8 complaint.cost=1.3 complaint.delay=3.5 complaint.quality=2.1 escalation=0.7 good=-0.4 growth=1.5 leaving=3.4 legal=0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.4 reputation=1.1 urgent=-0.4
magist 7.02 bad=1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.5 leaving=-0.4 legal=3.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.8
maglie 7.02 bad=0.8 complaint.delay=2.4 complaint.neglect=-0.3 complaint.quality=-0.8 leaving=1.0 reputation=2.8
mai 5.81 bad=1.0 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=3.2 complaint.quality=-1.6 escalation=-0.4 good=3.0 growth=0.9 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=2.1 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.1 payment.sent=2.9 praise=3.8 urgent=0.9
mail 5.48 complaint.delay=-1.2 complaint.neglect=0.5 complaint.quality=-1.0 escalation=1.5 growth=-0.6 leaving=0.9 legal=0.3 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.sent=-0.4 urgent=-0.4
male 5.92 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=2.5 escalation=-0.3 good=1.2 growth=-0.7 leaving=-1.0 legal=1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=1.1 praise=1.3 reputation=-1.3
malinc 7.02 bad=0.3 complaint.cost=1.2 complaint.delay=-0.3 complaint.quality=2.2 good=-0.9 growth=-0.8 leaving=2.0 meeting.off=-0.3 praise=-0.3
mamma 6.73 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.4 leaving=-0.4 praise=-0.3 reputation=-0.6
mamme 7.02 bad=0.4 complaint.neglect=-0.3 complaint.quality=1.7 good=-0.4 leaving=-0.4 praise=-0.3 reputation=1.7
manca 6.04 bad=0.6 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=2.4 good=-1.0 growth=-0.6 leaving=-0.4 legal=-1.0 meeting.off=1.7 payment.delayed=-0.3 payment.disputed=2.1 payment.query=0.5 payment.refused=1.9 payment.sent=-0.7 praise=-1.0 reputation=-0.8 urgent=2.6
mancan 6.32 bad=2.5 complaint.delay=3.6 complaint.neglect=-0.4 complaint.quality=2.2 good=-0.9 growth=-0.5 leaving=-0.5 legal=0.5 payment.query=0.5 payment.refused=2.2 payment.sent=-0.4 praise=-0.7
mancat 6.73 bad=0.6 complaint.delay=2.1 complaint.quality=-0.5 leaving=-0.4 legal=1.5 meeting.off=-0.4 payment.refused=-0.5
manche 7.02 bad=-0.7 complaint.quality=-0.4 good=2.0 growth=1.5 payment.query=2.2 payment.refused=-0.4
manda 6.51 bad=0.6 complaint.delay=0.8 complaint.quality=1.7 good=-0.6 growth=-0.3 leaving=-0.5 legal=1.5 payment.disputed=-0.4 payment.refused=0.9 praise=-0.4 reputation=1.6 urgent=1.0
mandar 4.94 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.6 growth=-0.3 leaving=-0.7 legal=-0.5 payment.query=2.9 payment.refused=-0.9 praise=-0.4 reputation=-0.9
mandat 4.62 bad=0.5 complaint.cost=-1.8 complaint.delay=0.8 complaint.quality=2.5 escalation=-1.1 good=1.2 growth=-0.5 leaving=-2.5 legal=1.8 meeting.off=-1.1 payment.delayed=-0.5 payment.disputed=1.8 payment.promised=1.7 payment.query=0.9 payment.refused=3.0 payment.sent=1.8 reputation=-1.7
mandi 6.32 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-0.8 escalation=-0.4 good=-0.5 leaving=-0.8 legal=-0.7 meeting.off=-0.4 payment.disputed=1.0 payment.refused=-0.5 praise=-0.5 reputation=-0.8 urgent=1.1
mando 5.72 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=1.2 complaint.quality=-0.9 escalation=-0.5 good=-0.4 growth=-0.4 leaving=0.3 legal=-0.7 meeting.off=-0.3 payment.promised=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.9 urgent=-0.5
mangia 6.51 bad=0.3 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=0.8 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=-0.5 payment.refused=-0.3 praise=-0.6 reputation=0.4
mani 6.73 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=2.1 good=0.8 leaving=-0.3 legal=-0.5 payment.delayed=3.9 payment.query=-0.6 payment.refused=-0.8 praise=0.8 reputation=-0.5
manife 6.32 bad=-1.5 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.5 good=-0.6 growth=-0.4 leaving=-0.8 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.7 payment.refused=-0.4 praise=-0.5 reputation=-0.8 urgent=-0.4
mano 5.63 bad=2.3 complaint.cost=1.4 complaint.delay=1.3 complaint.neglect=-0.7 complaint.quality=1.5 escalation=-0.3 good=-0.8 growth=-0.4 leaving=-0.6 legal=2.1 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.0 payment.sent=-0.4 praise=-0.8 reputation=-0.8
manual 7.02 bad=-0.5 good=1.5 growth=1.6 leaving=-0.4 praise=1.4
manute 7.02 bad=-0.9 complaint.quality=-0.9 leaving=-0.3 payment.delayed=-0.4 payment.query=1.8 payment.refused=-0.8 urgent=-0.3
marche 6.73 bad=-0.5 complaint.delay=-0.3 good=0.8 leaving=-0.4 payment.sent=1.1 praise=0.7
marito 6.51 bad=-1.2 complaint.delay=0.5 complaint.quality=-0.5 leaving=-0.6 legal=-0.5 payment.refused=-0.4 reputation=-0.4
market 6.51 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.3 good=-0.4 growth=-0.4 legal=-0.5 praise=-0.3
marta 6.73 bad=0.7 complaint.delay=0.7 complaint.quality=0.4 good=1.5 leaving=0.5 payment.delayed=-0.4 payment.disputed=1.7 payment.promised=-0.3 praise=1.3
marted 5.72 bad=-2.2 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=-1.6 good=-1.4 growth=-1.0 leaving=-1.2 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=0.8 payment.refused=-1.0 payment.sent=2.5 praise=-1.2 urgent=-0.3
marzo 5.28 complaint.cost=0.5 complaint.delay=1.7 complaint.neglect=-1.2 complaint.quality=-0.5 escalation=-0.4 good=0.5 growth=1.7 legal=1.5 meeting.off=-0.7 payment.delayed=1.6 payment.disputed=0.4 payment.query=1.2 payment.refused=-1.4 payment.sent=-0.5 praise=-1.7 reputation=-1.5 urgent=-0.4
massim 7.02 bad=-0.4 payment.promised=1.7 payment.refused=-0.3 urgent=2.7
matera 7.02 bad=-0.3 complaint.neglect=0.6 complaint.quality=0.9 reputation=1.1
materi 6.73 complaint.neglect=1.5 complaint.quality=-0.5 good=-0.5
matern 7.02 bad=0.7 complaint.neglect=2.1 leaving=3.3
matrim 6.51 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=3.1 growth=2.4 leaving=-0.5 praise=3.0
mattin 6.17 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 good=-0.9 leaving=-1.0 legal=-0.5 meeting.off=1.8 payment.refused=0.5 praise=-0.7 reputation=0.5
matton 7.02 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.5
me 4.53 complaint.cost=-2.3 complaint.neglect=1.4 complaint.quality=0.8 escalation=-1.1 good=-2.4 growth=-1.5 leaving=-0.9 legal=-0.5 meeting.off=1.1 payment.delayed=1.2 payment.disputed=1.8 payment.promised=0.3 payment.query=2.3 payment.refused=0.5 payment.sent=2.3 praise=-2.4 reputation=0.5 urgent=1.2
meccan 7.02 bad=-0.6 complaint.delay=0.8 leaving=-0.4 legal=0.8 meeting.off=2.3
mediaz 6.73 bad=1.9 complaint.delay=0.7 complaint.quality=1.0 good=-0.4 growth=-0.4 leaving=-0.5 legal=3.0 praise=-0.4 reputation=-0.4
medico 7.02 complaint.neglect=0.8 complaint.quality=1.3 legal=1.3 reputation=-0.4
medio 7.02 complaint.cost=1.2 complaint.quality=0.5 good=1.7 leaving=0.6 praise=1.5 reputation=-0.3
meglio 6.51 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.4 leaving=-0.4 legal=-0.5 payment.query=1.7 payment.refused=-1.0 praise=-0.5 reputation=-0.8
meno 5.81 bad=0.8 complaint.cost=1.4 complaint.delay=0.3 complaint.neglect=0.8 complaint.quality=0.7 good=-1.2 growth=-0.7 legal=-1.0 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=0.8 payment.query=0.8 payment.refused=0.9 payment.sent=-0.4 praise=-1.1 reputation=0.6 urgent=-0.4
mensa 6.51 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=1.4 escalation=1.9 good=-0.5 growth=-0.4 leaving=-0.3 praise=-0.4 reputation=2.2
mensil 7.02 leaving=1.2 reputation=-0.3
mente 7.02 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.5 legal=-0.3 meeting.off=2.3 payment.refused=-0.5 praise=-0.4 reputation=2.1
menu 6.51 bad=-1.2 complaint.cost=-0.4 complaint.quality=-0.6 good=2.8 growth=-0.5 leaving=-0.8 legal=-0.4 payment.disputed=-0.4 praise=2.8 reputation=-0.4
meravi 6.73 bad=-2.4 complaint.neglect=-0.9 complaint.quality=-1.3 good=4.8 leaving=-0.5 legal=-0.3 praise=5.0 reputation=-1.0
mercat 7.02 bad=0.4 complaint.cost=1.4 complaint.quality=-0.4 payment.refused=-0.4 reputation=1.3
mercol 6.32 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-0.9 good=-0.3 leaving=-1.0 meeting.off=5.3 payment.refused=-0.3 praise=-0.4 reputation=-0.3
merita 6.73 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-0.8 good=4.4 leaving=-0.3 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=2.8 praise=4.5 reputation=-1.1
merito 6.17 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.9 good=4.1 growth=-0.3 leaving=-0.6 legal=-0.7 meeting.off=2.0 payment.refused=-0.3 payment.sent=2.7 praise=4.1
mese 4.86 bad=-2.1 complaint.cost=2.7 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.3 escalation=-0.8 good=-1.5 growth=-1.2 leaving=1.5 legal=-2.0 meeting.off=-1.0 payment.delayed=5.4 payment.disputed=-1.0 payment.promised=0.8 payment.refused=-2.1 payment.sent=-0.8 praise=-1.3 reputation=-1.9 urgent=-0.8
mesi 5.41 complaint.cost=-0.9 complaint.delay=1.2 complaint.neglect=3.6 escalation=-0.5 good=0.9 growth=0.7 leaving=-0.7 legal=1.5 meeting.off=-0.6 payment.delayed=2.6 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=1.0 reputation=0.5 urgent=-0.4
messa 6.32 bad=1.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.6 good=-0.5 leaving=-0.7 legal=1.1 meeting.off=-0.5 payment.disputed=-0.4 payment.query=2.3 payment.refused=-0.6 praise=-0.4 reputation=3.1
messag 5.81 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=2.6 complaint.quality=-1.2 escalation=-0.6 good=-1.1 growth=-0.6 leaving=-1.0 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.4 praise=-0.8 reputation=-0.3 urgent=-0.4
messo 5.28 bad=0.7 complaint.cost=2.2 complaint.delay=1.4 complaint.neglect=1.3 complaint.quality=2.4 escalation=-0.5 good=0.6 growth=-0.9 leaving=-0.5 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=3.0 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.5 payment.sent=1.3 praise=0.6 reputation=-2.0 urgent=-0.4
meta 5.48 bad=2.1 complaint.cost=0.3 complaint.delay=0.6 complaint.neglect=1.1 complaint.quality=3.5 escalation=-0.4 good=-1.7 growth=-0.6 leaving=0.9 meeting.off=-0.5 payment.delayed=1.8 payment.disputed=-0.7 payment.promised=-0.4 payment.query=2.2 payment.refused=2.7 payment.sent=-0.5 praise=-1.6 reputation=0.9 urgent=-0.3
metro 7.02 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.6 praise=-0.6
mette 7.02 complaint.cost=1.7 complaint.delay=2.2 complaint.neglect=-0.4 complaint.quality=-0.3 leaving=-0.3 legal=-0.6 payment.refused=-0.4
metter 4.94 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.8 growth=-0.5 leaving=-0.8 legal=-1.0 payment.promised=1.0 payment.query=0.9 payment.refused=0.9 praise=-0.7
mettet 5.92 bad=-2.9 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.4 good=-0.9 growth=3.8 leaving=-0.8 legal=-1.2 meeting.off=-0.6 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.5 praise=-0.6 reputation=-0.9
metto 6.17 bad=0.8 complaint.cost=0.7 complaint.delay=1.5 complaint.neglect=0.9 complaint.quality=-1.3 escalation=3.0 good=-0.7 growth=-0.5 leaving=-0.6 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=2.3 payment.query=-0.7 payment.refused=-0.7 payment.sent=-0.6 praise=-0.6 reputation=0.4 urgent=-0.4
mezza 6.51 bad=0.9 complaint.cost=2.9 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.9 leaving=0.9 legal=0.9 payment.disputed=-0.3 payment.refused=0.9 praise=1.0 reputation=0.4
mezzo 6.17 bad=1.9 complaint.cost=-0.6 complaint.delay=1.8 complaint.neglect=1.3 good=-0.5 leaving=-0.9 legal=-0.4 payment.delayed=-0.4 payment.disputed=3.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=1.2 praise=-0.5 reputation=-0.4 urgent=1.4
mezzog 7.02 bad=-0.9 complaint.quality=-0.9 leaving=-0.3 payment.delayed=-0.6 payment.refused=-0.8 urgent=0.8
mi 3.01 bad=0.8 complaint.cost=0.9 complaint.neglect=2.2 escalation=2.0 good=-2.0 growth=-3.2 legal=0.7 meeting.off=2.6 payment.delayed=1.2 payment.disputed=-1.5 payment.query=1.6 payment.refused=0.6 payment.sent=-1.2 praise=-1.7 reputation=0.8 urgent=2.9
mia 4.35 bad=-1.6 complaint.cost=-1.4 complaint.delay=2.0 complaint.neglect=1.3 escalation=-1.5 good=2.8 growth=2.1 leaving=-0.9 meeting.off=-0.3 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.7 payment.query=-0.7 payment.refused=-0.3 payment.sent=-0.9 praise=2.7 reputation=2.3 urgent=-0.7
mie 6.73 bad=1.3 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=-1.2 good=-0.3 leaving=0.6 legal=1.4 payment.refused=1.0 reputation=4.8
miei 7.02 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.4 good=1.1 leaving=1.1 praise=0.9
miglio 6.73 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.3 leaving=0.7 praise=1.2 reputation=-0.4
migraz 7.02 complaint.neglect=-0.3 complaint.quality=1.0 good=1.7 leaving=1.1 payment.refused=-0.3 praise=1.7
mila 7.02 bad=-0.8 good=1.3 growth=2.1 legal=-0.4 praise=1.5
milano 6.73 bad=0.7 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=-0.7 escalation=2.5 good=1.2 growth=1.5 leaving=0.5 legal=-0.6 praise=1.2 reputation=-0.5
minacc 6.32 bad=-1.4 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.6 leaving=-0.4 meeting.off=-0.3 payment.promised=-0.3 praise=-0.5 reputation=-0.5
minuti 6.17 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=2.6 complaint.quality=-0.4 escalation=-0.3 good=1.6 growth=-0.5 leaving=-0.7 legal=0.9 meeting.off=1.7 payment.disputed=1.8 payment.refused=1.0 praise=1.6 reputation=-1.1
mio 3.56 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=1.3 escalation=-1.1 good=0.5 leaving=-0.7 legal=2.7 meeting.off=-1.7 payment.delayed=-2.1 payment.disputed=-0.4 payment.query=-1.0 payment.refused=2.1 payment.sent=0.6 praise=0.4 reputation=0.5 urgent=-0.9
misura 6.73 complaint.cost=2.3 complaint.delay=-0.4 complaint.quality=1.6 good=-0.6 growth=2.2 leaving=-0.5 payment.refused=-0.4 praise=-0.4
misure 7.02 bad=-0.4 complaint.delay=-0.6 leaving=-0.4 legal=0.6 reputation=-0.7
mobili 7.02 bad=-0.8 complaint.quality=-0.8 good=-0.4 leaving=-0.6 legal=-0.3 payment.refused=-0.3 praise=-0.3
modell 6.32 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 growth=-0.3 leaving=-0.6 legal=-0.4 praise=-0.4 reputation=-0.4
modo 6.73 bad=-0.4 complaint.cost=2.3 complaint.neglect=1.4 complaint.quality=-0.7 leaving=0.7 reputation=-0.7
modulo 6.32 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 growth=-0.3 leaving=-0.9 legal=-0.5 payment.refused=-0.4 praise=-0.6 urgent=1.7
moglie 5.63 bad=-0.9 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=1.2 escalation=-0.3 growth=-0.8 leaving=1.7 legal=0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=1.2 praise=1.4 reputation=-1.0
molto 5.81 complaint.cost=-0.7 complaint.delay=-1.0 complaint.quality=0.4 escalation=-0.5 good=2.4 growth=1.4 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.3 praise=0.6 reputation=0.8
moment 6.51 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-1.0 good=-0.6 growth=-0.4 leaving=2.6 legal=-0.5 payment.delayed=-0.6 praise=-0.5 reputation=0.5
monaco 7.02 bad=0.4 complaint.quality=1.5 escalation=1.9 good=1.1 growth=1.8 leaving=-0.4 praise=1.4
montag 6.73 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.3 leaving=-0.6 payment.sent=0.7
montat 5.81 bad=0.9 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-1.1 complaint.quality=2.8 escalation=-0.4 good=2.1 growth=-0.3 leaving=-0.8 legal=-0.5 payment.delayed=-0.3 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.6 payment.sent=-0.4 praise=2.3 reputation=-0.7 urgent=-0.4
mora 6.73 bad=2.2 complaint.delay=1.6 complaint.quality=-0.4 good=-0.6 growth=-0.3 leaving=-0.6 legal=3.8 payment.sent=-0.3 praise=-0.5 reputation=-0.4
morosi 7.02 bad=-0.6
mostra 7.02 complaint.cost=1.2 complaint.delay=0.7 complaint.quality=0.6 escalation=1.4 leaving=-0.5
movime 7.02 bad=-0.6 complaint.delay=-0.6 good=-0.6 leaving=0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.sent=3.1 praise=-0.5
mulett 7.02 bad=0.9 complaint.cost=1.6 good=-0.3 leaving=2.3 payment.promised=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=-0.3
multa 6.51 complaint.cost=2.6 complaint.delay=-1.1 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-0.6 legal=-0.5 payment.promised=-0.6 payment.refused=-0.4 praise=-0.4 reputation=-0.3
murato 6.73 bad=-1.0 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=-0.4 good=-0.3 leaving=-0.4 legal=1.0 meeting.off=-0.6 payment.refused=-0.4 praise=-0.4 reputation=-0.5
muro 6.73 bad=1.1 complaint.cost=1.5 complaint.neglect=1.5 complaint.quality=2.8 good=-0.8 leaving=-0.5 legal=1.4 payment.refused=0.8 praise=-0.7 reputation=1.5
museo 6.73 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.7 leaving=-0.4 payment.refused=-0.4 reputation=-0.3
musica 7.02 bad=0.9 complaint.delay=0.7 complaint.neglect=2.3 complaint.quality=-0.3 leaving=1.2 legal=-0.4 payment.refused=1.5
n 6.17 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.7 escalation=-0.3 leaving=0.6 legal=-0.6 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=0.8 payment.query=1.1 payment.refused=0.4 payment.sent=0.4 reputation=-0.4
natale 6.32 bad=-0.5 complaint.cost=1.2 complaint.delay=1.1 complaint.neglect=-0.4 good=-0.8 growth=-0.5 leaving=-0.4 legal=-0.7 payment.refused=0.5 praise=-0.8 reputation=-1.2
ne 3.91 complaint.cost=-2.1 complaint.quality=-1.5 escalation=1.2 good=1.8 growth=2.5 leaving=0.8 meeting.off=-1.3 payment.delayed=-1.4 payment.disputed=1.5 payment.promised=-0.8 payment.query=1.5 payment.sent=0.5 praise=1.5 reputation=1.0
negozi 5.72 bad=-2.6 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=-1.4 escalation=-0.5 good=-1.1 growth=-0.9 leaving=-0.9 legal=-0.5 meeting.off=-0.6 payment.delayed=1.8 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=-1.1 praise=-1.0 reputation=-0.9 urgent=1.1
nei 6.51 complaint.cost=-0.5 complaint.quality=0.8 escalation=1.7 good=1.3 growth=-0.7 leaving=-0.5 praise=1.6 reputation=-0.3
nel 4.40 bad=-0.6 complaint.cost=-2.0 complaint.delay=-0.9 escalation=-1.0 growth=0.3 leaving=-2.5 legal=-2.1 meeting.off=-0.6 payment.delayed=-1.3 payment.disputed=3.5 payment.promised=-0.9 payment.query=1.0 payment.refused=-1.2 payment.sent=-1.1 praise=0.3 reputation=0.3 urgent=-1.2
nella 5.07 bad=-2.1 complaint.delay=-1.4 escalation=-0.6 good=-1.4 growth=-0.8 legal=-1.4 meeting.off=-0.6 payment.delayed=0.5 payment.disputed=0.6 payment.promised=-0.4 payment.query=0.9 payment.refused=-1.1 payment.sent=-0.6 praise=-1.3 reputation=-0.9 urgent=-1.0
nelle 6.51 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.2 good=-0.8 leaving=1.5 legal=2.4 payment.refused=-0.3 praise=-0.7
nemmen 6.32 bad=0.6 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=4.0 good=0.8 growth=-0.5 leaving=-0.8 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-1.2 praise=0.9 reputation=-0.8
neri 7.02 complaint.quality=0.5 good=1.2 growth=1.7 leaving=-0.4 praise=1.2 reputation=0.9
nero 6.51 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.1 good=1.3 leaving=-0.5 payment.disputed=3.1 payment.refused=-0.6 praise=1.3 reputation=-0.5 urgent=0.8
nessun 5.02 complaint.cost=-1.6 complaint.delay=-1.1 complaint.neglect=4.3 complaint.quality=-0.8 escalation=-0.9 good=0.5 leaving=0.5 legal=-1.0 meeting.off=-1.4 payment.delayed=-0.9 payment.disputed=0.8 payment.promised=0.6 payment.query=-0.8 praise=0.9 reputation=-1.2 urgent=-0.7
neve 6.73 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.3 leaving=-0.5 meeting.off=4.5 payment.delayed=1.2 payment.refused=-0.3 reputation=-0.5
newsle 6.17 bad=1.3 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=2.1 good=-0.6 leaving=0.8 legal=-0.8 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.6 praise=-0.6 reputation=3.7
niente 5.55 bad=-1.2 complaint.cost=0.8 complaint.delay=-1.0 complaint.neglect=0.4 complaint.quality=-1.1 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-1.2 legal=-0.6 meeting.off=3.4 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.6 payment.sent=-0.4 praise=-0.9
nipote 6.51 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=1.3 good=-0.7 leaving=1.2 legal=-0.4 payment.promised=1.5 payment.refused=-0.4 praise=-0.7 reputation=1.8
nipoti 6.51 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.7 leaving=0.5 legal=-0.3 meeting.off=2.5 payment.sent=3.2 praise=2.6 reputation=-0.5
no 5.17 bad=1.6 complaint.delay=2.2 complaint.neglect=3.3 complaint.quality=2.7 escalation=-0.8 good=-1.6 growth=-0.8 leaving=-1.3 legal=0.7 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=0.5 payment.promised=-0.8 payment.query=1.0 payment.refused=2.1 payment.sent=-0.7 praise=-1.4 reputation=-0.8 urgent=-0.9
noi 4.45 bad=-0.7 complaint.cost=0.5 complaint.delay=-1.6 complaint.neglect=2.0 complaint.quality=1.0 escalation=-0.9 good=1.0 growth=1.4 leaving=-0.3 legal=0.9 meeting.off=-1.1 payment.delayed=0.5 payment.promised=-0.8 payment.query=-0.9 payment.refused=1.1 payment.sent=-0.8 praise=-1.1 reputation=-2.4
nome 5.07 bad=2.9 complaint.cost=1.0 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=2.7 escalation=2.8 good=-0.5 growth=0.5 leaving=-1.5 legal=0.3 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-1.6 reputation=4.4 urgent=-0.4
nomi 7.02 bad=1.1 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=-0.6 leaving=-0.4 reputation=3.0
nomina 6.51 bad=1.3 complaint.delay=0.6 complaint.neglect=1.3 complaint.quality=0.3 escalation=1.8 leaving=0.8 legal=0.6 reputation=-0.4
non 2.42 bad=4.0 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=2.3 complaint.quality=2.2 escalation=0.5 good=-1.7 growth=-1.7 leaving=2.2 legal=1.4 meeting.off=2.6 payment.delayed=-0.6 payment.disputed=4.3 payment.promised=-2.7 payment.query=1.4 payment.refused=5.5 payment.sent=-2.9 praise=-0.9 reputation=2.2 urgent=0.3
nonna 6.73 bad=0.8 complaint.cost=-0.5 complaint.delay=2.4 complaint.neglect=-0.7 complaint.quality=-1.0 good=0.5 leaving=-0.3 legal=-0.5 praise=0.7 reputation=0.5
nonno 6.73 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.6 legal=-0.4 payment.promised=2.3 payment.refused=-0.4
nostra 5.22 bad=-0.4 complaint.cost=-0.9 complaint.delay=1.3 complaint.neglect=-1.6 complaint.quality=1.0 escalation=3.8 growth=-1.2 leaving=0.7 legal=-0.4 meeting.off=3.2 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.7 payment.sent=-0.8 praise=1.1 reputation=-1.2 urgent=-0.5
nostre 5.41 bad=0.7 complaint.quality=1.7 leaving=0.9 reputation=-0.5
nostri 5.81 bad=-1.6 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=-1.9 good=-0.6 growth=-0.5 leaving=-1.1 legal=1.1 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-1.0 praise=-0.7 reputation=-0.7
nostro 3.96 bad=-1.2 complaint.cost=-0.9 complaint.delay=-1.6 complaint.neglect=-1.5 complaint.quality=-1.1 escalation=2.6 leaving=0.5 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.9 payment.disputed=-1.2 payment.promised=2.2 payment.query=-0.7 payment.refused=-3.1 payment.sent=-1.0 praise=0.7 reputation=-1.0 urgent=-0.7
nota 6.04 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.7 leaving=-0.8 legal=-0.6 meeting.off=-0.4 payment.disputed=2.6 payment.query=2.6 payment.refused=0.9 payment.sent=-0.3 praise=-0.8 reputation=-0.4
notaio 6.17 bad=-2.3 complaint.cost=-0.3 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.3 leaving=-0.5 legal=-1.1 meeting.off=0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.6 urgent=2.7
notifi 6.73 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.3 leaving=-0.3 legal=-0.3 payment.refused=-0.4
notizi 6.32 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.1 good=-0.6 growth=-0.4 leaving=0.4 legal=1.4 meeting.off=-0.3 payment.refused=-0.7 praise=-0.5 reputation=-0.7
notte 6.04 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=1.0 good=1.8 growth=1.0 leaving=1.1 legal=-0.7 payment.refused=0.4 payment.sent=-0.3 praise=1.9 reputation=0.8
novant 6.73 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.9 leaving=1.1 legal=1.0 payment.promised=2.3 payment.refused=-0.4 praise=-0.4 reputation=0.8
nove 6.04 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=0.7 complaint.quality=-1.6 growth=0.7 leaving=-0.6 legal=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=1.2 reputation=0.4
novece 7.02 bad=1.1 complaint.cost=1.3 complaint.neglect=1.2 complaint.quality=-0.4 reputation=2.6
novemb 5.81 bad=-0.5 complaint.cost=-0.7 complaint.delay=2.8 complaint.neglect=-0.5 escalation=-0.4 good=-0.9 growth=-0.4 leaving=0.5 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.9 payment.sent=0.8 praise=-0.8 reputation=-1.4 urgent=-0.7
numeri 6.73 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=2.2 good=1.0 growth=-0.3 leaving=2.7 legal=-0.5 meeting.off=2.1 payment.disputed=-0.3 payment.refused=-1.0 praise=1.1
numero 4.86 bad=-1.2 complaint.cost=-1.4 complaint.delay=-0.9 complaint.neglect=1.1 complaint.quality=0.4 escalation=1.3 good=0.9 growth=3.0 leaving=-1.6 meeting.off=0.8 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-0.6 payment.query=1.7 payment.refused=-1.7 praise=-2.2 reputation=1.0 urgent=1.1
nuova 5.12 bad=-1.1 complaint.delay=-1.1 complaint.neglect=-0.7 escalation=0.5 good=1.2 growth=2.4 leaving=1.1 legal=-1.1 meeting.off=-0.7 payment.delayed=1.3 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.3 payment.sent=-0.7 reputation=-1.2 urgent=-0.4
nuove 7.02 complaint.quality=1.1 good=0.8 legal=0.7 praise=0.7
nuovi 6.51 bad=0.5 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=-0.4 good=-1.0 leaving=0.5 payment.refused=-0.4 payment.sent=-0.3 reputation=-0.3
nuovo 4.62 bad=-1.3 complaint.cost=-0.8 complaint.delay=-1.5 complaint.neglect=-2.2 complaint.quality=0.8 escalation=-0.6 good=1.0 growth=-1.6 leaving=3.2 legal=-0.6 meeting.off=0.4 payment.delayed=-1.2 payment.disputed=-0.9 payment.promised=-1.0 payment.query=-0.6 payment.refused=-1.0 payment.sent=-1.0 praise=1.9 urgent=-0.9
o 4.50 bad=-1.0 complaint.cost=0.8 complaint.delay=1.8 complaint.quality=-3.0 escalation=0.4 good=-2.0 growth=-1.3 leaving=-0.6 legal=1.4 meeting.off=-0.6 payment.delayed=-1.1 payment.disputed=0.4 payment.query=6.3 payment.sent=-0.9 praise=-1.9 reputation=-0.5
obblig 6.73 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.5 growth=1.5 praise=1.1 reputation=-0.3
occhi 6.73 bad=0.3 complaint.delay=-0.3 complaint.quality=1.4 good=0.4 leaving=-0.5 legal=2.3 payment.refused=-0.4 praise=0.4 reputation=3.6
occhia 6.51 bad=-0.6 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.4 payment.disputed=1.1 payment.refused=-0.4 praise=-0.4 reputation=-0.3
occorr 7.02 bad=1.1 complaint.delay=0.9 complaint.quality=1.0 good=-0.3 leaving=1.0 urgent=1.8
occupa 6.32 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-1.0 growth=-1.0 leaving=1.8 legal=-1.0 payment.disputed=-0.3 praise=-1.0 reputation=1.6
offert 6.17 bad=0.4 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.5 good=-0.6 growth=-0.6 leaving=3.2 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=-0.6 reputation=-0.7
oggett 6.73 bad=-1.5 complaint.neglect=-0.8 complaint.quality=-0.4 leaving=-0.3 legal=0.7 payment.sent=1.6 reputation=-0.4
oggi 4.82 bad=-1.0 complaint.cost=-0.9 complaint.delay=3.2 complaint.neglect=-0.6 complaint.quality=-2.0 escalation=0.9 good=-1.4 leaving=-1.6 legal=-1.0 meeting.off=3.6 payment.delayed=-1.0 payment.disputed=-1.5 payment.promised=3.0 payment.query=-1.2 payment.refused=-2.4 payment.sent=0.4 praise=-1.6 urgent=2.8
ogni 4.90 bad=3.0 complaint.cost=3.9 complaint.delay=0.9 complaint.quality=-1.7 escalation=-0.9 good=-0.4 leaving=-1.1 legal=4.1 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.7 payment.refused=1.8 payment.sent=-0.9 urgent=-0.5
ognuno 7.02 bad=1.7 complaint.quality=1.7 leaving=3.1 legal=-1.2 payment.refused=-0.3 reputation=2.0
ok 7.02 bad=-0.8 complaint.delay=-0.7 payment.promised=3.2 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 reputation=0.5
olande 7.02 bad=-0.3 good=-0.4 growth=-0.3 praise=-0.3
olio 6.51 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=0.8 legal=-0.4 payment.delayed=4.5 payment.refused=-0.3 praise=0.9 reputation=-0.5
oliva 7.02 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 good=0.9 payment.delayed=2.3 payment.sent=1.6 praise=1.0 reputation=-0.3
ombrel 7.02 bad=-0.3
online 6.32 bad=0.4 complaint.cost=1.0 complaint.delay=2.5 complaint.neglect=-0.6 escalation=1.2 good=-0.3 growth=-0.4 leaving=-1.1 legal=-0.7 payment.disputed=-0.4 payment.refused=-0.3 payment.sent=-0.3 praise=-0.3 urgent=-0.3
open 7.02 bad=0.6 complaint.delay=0.7 complaint.quality=0.9 leaving=-0.3 reputation=1.6
operai 7.02 bad=-0.8 complaint.quality=-0.5 good=3.0 growth=1.5 leaving=-0.5 payment.disputed=-0.3 payment.refused=-0.5 praise=2.9
operat 6.32 complaint.cost=-0.4 complaint.delay=0.9 complaint.quality=1.2 escalation=1.5 good=-0.5 leaving=-0.4 legal=-0.7 payment.disputed=1.4 payment.refused=-0.8 praise=-0.5
opporr 7.02 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=1.9 payment.refused=0.9 praise=-0.4
opport 7.02 bad=1.1 complaint.quality=0.9 good=-0.3 leaving=-0.5 legal=2.9
ora 4.68 bad=-1.7 complaint.cost=-1.7 complaint.delay=-1.7 complaint.neglect=0.3 complaint.quality=-0.8 escalation=1.0 good=1.0 leaving=-1.4 legal=-0.5 meeting.off=-0.9 payment.disputed=-0.9 payment.promised=-1.0 payment.query=-0.8 payment.refused=-2.0 payment.sent=-0.8 praise=1.7
orari 6.51 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 growth=-0.5 leaving=-0.4 praise=-0.4 reputation=-0.3
orario 7.02 complaint.cost=2.2 complaint.delay=-0.4 complaint.quality=-0.6 escalation=1.7 legal=-0.5 reputation=-0.6
ordina 6.32 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.2 good=2.0 growth=-0.3 leaving=-0.4 legal=-0.7 payment.disputed=-0.6 payment.query=1.6 payment.refused=0.9 praise=2.0 reputation=-0.7
ordine 5.28 bad=-1.3 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-2.5 escalation=-0.7 good=-1.5 growth=3.7 leaving=-2.1 legal=1.4 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.5 payment.query=2.1 payment.refused=0.9 praise=-1.6 urgent=-0.6
ordini 7.02 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.4 leaving=-0.4 praise=-0.3
ore 5.63 bad=1.8 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=-1.4 escalation=-0.4 growth=-0.6 leaving=-1.0 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=5.2 payment.promised=-0.3 payment.query=-0.8 payment.refused=2.4 payment.sent=-0.7 reputation=0.3 urgent=4.1
orecch 7.02 complaint.neglect=0.9 complaint.quality=0.7 good=-0.6 leaving=-0.4 meeting.off=2.1 praise=-0.6 reputation=0.9
organi 7.02 complaint.delay=0.7 complaint.neglect=-0.4 good=0.6 growth=1.0 legal=0.9 praise=0.7
origin 7.02 bad=0.8 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=1.4 leaving=1.5
ormai 6.73 bad=0.7 complaint.delay=-0.8 complaint.neglect=1.7 complaint.quality=-0.7 good=-0.4 leaving=1.2 legal=0.7 payment.refused=-0.3 praise=-0.5 reputation=-0.5
oro 6.73 bad=0.6 complaint.cost=3.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 leaving=-0.5 legal=-0.6 payment.disputed=-0.5 payment.refused=-0.5 reputation=-0.6
orto 7.02 complaint.quality=1.0 leaving=2.8
ospite 6.73 bad=-0.5 complaint.delay=-0.5 complaint.quality=0.5 leaving=0.6 payment.refused=-0.3 reputation=-0.9
ospiti 6.17 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.1 good=-0.7 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 praise=-0.7 reputation=-0.6
ottant 6.51 bad=1.2 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=0.5 good=0.5 growth=-0.4 leaving=-0.6 payment.disputed=1.9 payment.refused=3.0 praise=0.4 reputation=2.1
otto 5.72 bad=2.0 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=0.7 escalation=1.2 good=-1.1 growth=-0.6 leaving=1.5 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=1.1 payment.query=-0.5 payment.refused=-0.7 praise=-1.1 reputation=1.0 urgent=1.6
ottobr 5.55 bad=-2.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=-1.8 escalation=-0.6 good=1.8 growth=2.5 legal=-1.0 meeting.off=1.2 payment.delayed=1.6 payment.disputed=-0.8 payment.promised=-0.7 payment.query=1.4 payment.refused=-1.9 payment.sent=1.8 praise=0.7 reputation=-1.2 urgent=-0.5
pacche 6.73 complaint.cost=1.4 complaint.quality=-0.6 growth=2.9 leaving=3.4 payment.refused=-0.4 reputation=-0.4
pacco 6.17 complaint.cost=-0.4 complaint.delay=4.6 complaint.neglect=-0.7 complaint.quality=-0.6 good=1.0 growth=-0.3 leaving=-0.8 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=0.6 payment.sent=-0.3 praise=0.9 reputation=0.4
pace 6.32 bad=1.9 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.5 growth=-0.3 leaving=-0.5 legal=3.8 payment.disputed=2.0 praise=-0.4
padova 7.02 bad=0.6 complaint.delay=1.0 complaint.quality=1.0 good=0.8 leaving=1.9 praise=1.1
padre 6.51 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-0.6 good=0.5 leaving=0.8 legal=-0.4 payment.refused=-0.4 payment.sent=1.4 praise=0.7 reputation=-0.4 urgent=1.6
paese 7.02 bad=-1.5 complaint.neglect=-0.4 complaint.quality=-0.3 leaving=-0.4 meeting.off=3.7 payment.promised=-0.3 reputation=-1.0
paga 5.63 complaint.cost=0.8 complaint.quality=-0.3 good=-0.5 leaving=1.7 legal=-0.6 meeting.off=-0.4 payment.delayed=0.9 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.5 praise=-0.5 reputation=-0.6
pagame 4.53 bad=0.3 complaint.cost=-1.1 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.9 good=-1.9 growth=-0.8 legal=0.6 meeting.off=-0.7 payment.delayed=3.7 payment.disputed=-0.7 payment.promised=4.6 payment.query=1.4 payment.refused=6.9 payment.sent=4.6 praise=-1.9 reputation=-1.5 urgent=-1.0
pagare 5.48 bad=2.5 complaint.cost=1.7 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=4.2 escalation=-0.4 good=-1.7 growth=-1.5 leaving=-1.3 meeting.off=-0.5 payment.delayed=2.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=0.9 payment.refused=5.6 payment.sent=-0.5 praise=-1.3 urgent=-0.6
pagata 7.02 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=1.0 leaving=1.2 payment.delayed=2.7 payment.promised=-0.7 payment.refused=-0.3
pagato 6.17 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.4 growth=-0.5 leaving=-1.0 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.5 payment.query=3.4 payment.refused=-0.5 payment.sent=7.4 reputation=-0.9
pagher 6.73 bad=-1.0 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=1.5 complaint.quality=-0.7 good=-0.3 leaving=-0.3 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=2.3 payment.query=-0.6 payment.refused=1.5
paghi 7.02 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 payment.disputed=-0.5 payment.refused=1.6 praise=-0.3 reputation=-0.4
paghia 6.73 bad=1.2 complaint.cost=5.0 complaint.delay=2.0 complaint.neglect=-1.1 complaint.quality=-1.1 good=-0.5 leaving=-0.9 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=1.1 praise=-0.5 reputation=-0.3
pagina 4.68 bad=-0.9 complaint.cost=0.7 complaint.neglect=-0.8 complaint.quality=-2.0 escalation=-0.5 good=-0.4 growth=-0.8 leaving=1.3 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=1.0 payment.refused=-1.2 payment.sent=-0.5 praise=-0.4 reputation=-1.8 urgent=-0.4
pagine 5.55 bad=-0.9 complaint.cost=3.4 complaint.delay=-0.8 complaint.neglect=-0.8 escalation=-0.4 good=-1.3 growth=-0.6 leaving=-1.6 legal=-1.1 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-0.8 praise=-1.3 reputation=0.5 urgent=-0.4
pago 5.81 complaint.cost=1.2 complaint.delay=-0.8 complaint.neglect=-0.3 escalation=-0.5 good=-0.9 growth=-0.4 leaving=1.7 meeting.off=-0.7 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=7.9 payment.query=-0.6 payment.refused=1.3 payment.sent=-0.6 praise=-0.9 reputation=-1.1 urgent=-0.5
palest 6.73 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.3 good=-0.3 payment.refused=-0.4 reputation=-0.4
pannel 6.73 complaint.delay=2.1 complaint.quality=-0.9 good=-0.5 leaving=-0.4 legal=-0.4 payment.disputed=-0.4 praise=-0.5 reputation=-0.5 urgent=2.6
paragr 5.22 leaving=-0.6 legal=-1.2 payment.refused=-0.4 reputation=-0.5
parcel 5.63 bad=1.6 complaint.cost=2.3 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.9 escalation=-0.4 good=-1.0 growth=-0.5 leaving=-1.3 legal=-0.9 meeting.off=-0.5 payment.delayed=4.1 payment.disputed=2.3 payment.promised=1.8 payment.query=-0.6 payment.refused=2.9 payment.sent=-0.5 praise=-1.0 reputation=-1.0 urgent=-0.4
parche 7.02 bad=-0.4
pare 6.73 bad=2.7 complaint.delay=1.1 complaint.neglect=4.1 complaint.quality=-0.4 good=-0.9 leaving=2.3 legal=-0.4 payment.refused=1.6 praise=-0.8 reputation=1.6
parecc 6.51 bad=0.7 complaint.cost=-0.5 complaint.delay=0.3 complaint.quality=0.5 good=-0.4 leaving=-0.4 payment.refused=-0.4 praise=-0.6 reputation=1.7
parere 7.02 bad=0.4 complaint.quality=-0.6 good=1.7 growth=-0.3 leaving=-0.4 payment.promised=-0.4 praise=2.1 reputation=1.7
parete 7.02 bad=-1.2 complaint.quality=-0.5 legal=-0.4 payment.refused=-0.3 praise=-0.3
pari 7.02 bad=-0.9 complaint.quality=-0.4 good=-0.3 leaving=-0.3 payment.delayed=1.7 payment.refused=-0.6 payment.sent=1.5
parla 6.17 bad=1.1 complaint.cost=-0.6 complaint.neglect=-0.7 complaint.quality=1.1 escalation=-0.4 good=-0.8 growth=-0.5 leaving=-1.1 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.6 reputation=2.8
parlan 6.73 complaint.delay=-0.4 good=1.1 leaving=0.6 praise=0.9 reputation=-0.7
parlar 5.81 bad=3.0 complaint.delay=-0.4 complaint.neglect=3.0 complaint.quality=1.4 escalation=5.1 growth=-0.8 leaving=-1.7 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-1.0 payment.sent=-0.3 praise=-0.3 reputation=0.8 urgent=-0.4
parlat 5.63 bad=-1.1 complaint.cost=-1.3 complaint.delay=-1.2 complaint.neglect=1.1 complaint.quality=-1.0 escalation=-0.4 good=1.0 growth=2.3 leaving=1.7 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-1.0 payment.sent=-0.3 praise=0.3 urgent=-0.3
parlav 7.02 bad=-0.5 complaint.quality=-0.4 good=-0.4 praise=-0.4
parler 6.51 bad=2.4 complaint.delay=1.3 complaint.neglect=0.8 complaint.quality=-0.8 good=-0.9 growth=-0.3 leaving=-0.5 legal=2.3 payment.refused=2.0 praise=-0.7 reputation=3.7
parlia 7.02 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.3 payment.disputed=-0.3
parlo 6.51 bad=1.2 complaint.delay=1.6 complaint.neglect=4.3 complaint.quality=-0.9 escalation=0.9 good=-0.4 growth=-0.5 leaving=-0.5 legal=1.1 payment.refused=-0.6 praise=-0.3 reputation=1.5
parma 7.02 bad=-0.6 complaint.delay=-0.7 good=0.9 leaving=-0.6 meeting.off=2.2 payment.sent=1.1 praise=0.9
parole 6.51 bad=0.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=1.0 good=0.6 leaving=-0.5 legal=2.4 payment.refused=1.2 payment.sent=1.4 praise=0.7 reputation=-0.5
parque 7.02 bad=2.0 complaint.delay=-0.3 complaint.quality=3.9 good=-0.5 payment.refused=3.4 praise=-0.4 reputation=1.0
parroc 6.04 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.4 escalation=-0.3 growth=1.4 leaving=1.0 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=-0.3 reputation=-1.1
parte 5.55 bad=1.5 complaint.cost=1.4 complaint.delay=-1.4 complaint.neglect=0.4 complaint.quality=1.3 escalation=-0.6 good=-1.1 growth=-0.8 leaving=-0.9 legal=2.0 payment.delayed=-0.6 payment.promised=-0.5 payment.query=1.8 payment.sent=-0.4 praise=-1.1 reputation=0.7 urgent=-0.7
partec 6.73 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 escalation=-0.3 good=-0.4 leaving=0.6 legal=-0.4 praise=-0.4 reputation=0.6
partic 6.73 complaint.delay=0.6 complaint.quality=0.6 good=1.3 leaving=2.1 payment.delayed=-0.4 payment.promised=-0.3 praise=2.5
partir 6.04 bad=-1.5 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.5 good=-0.3 growth=2.2 legal=-0.6 payment.delayed=0.8 payment.promised=2.3 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.6 reputation=-0.7
partit 5.22 bad=-1.4 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=1.0 escalation=-0.7 good=-0.7 growth=-0.8 leaving=0.8 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=-1.1 payment.query=0.9 payment.refused=-1.3 payment.sent=5.5 reputation=-0.4 urgent=-0.8
pasqua 6.17 bad=-0.4 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.6 good=0.9 growth=-0.4 leaving=2.0 legal=0.9 meeting.off=-0.3 payment.refused=-0.6 praise=0.8 reputation=-0.7
passa 5.55 bad=-1.5 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=-0.5 good=2.2 growth=1.6 leaving=0.5 legal=0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-1.0 praise=2.3 reputation=-1.3
passag 6.17 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 leaving=1.8 legal=-0.8 payment.delayed=2.3 payment.promised=-0.3 payment.refused=-0.7 praise=-0.4 reputation=-0.3
passar 7.02 complaint.delay=0.8 complaint.quality=-0.9 payment.query=-0.4 payment.refused=-0.6
passat 5.17 complaint.delay=2.6 complaint.neglect=-1.6 complaint.quality=1.8 escalation=2.3 good=-1.7 growth=-1.0 leaving=1.7 legal=1.9 meeting.off=1.2 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.2 payment.sent=0.4 praise=-1.6 reputation=-0.5 urgent=-0.6
passi 5.72 bad=3.2 complaint.cost=-0.9 complaint.neglect=2.9 complaint.quality=2.3 escalation=5.5 good=-1.4 growth=-0.8 leaving=2.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.sent=-0.4 praise=-1.3 reputation=1.3 urgent=-0.6
passia 7.02 bad=-0.8 complaint.cost=-0.3 growth=3.3 leaving=-1.5
passo 5.63 bad=-0.9 complaint.cost=-1.2 complaint.delay=2.1 complaint.neglect=1.6 complaint.quality=-2.1 escalation=-0.6 growth=-0.8 leaving=0.9 legal=-1.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=4.1 payment.query=-0.4 payment.sent=1.1 reputation=-1.2 urgent=-0.4
passwo 6.51 bad=0.4 complaint.cost=-0.5 complaint.delay=1.2 complaint.quality=0.5 leaving=2.7 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.3 reputation=-0.9 urgent=2.0
paste 6.73 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.3 good=0.4 legal=-0.3 payment.refused=-0.4 praise=0.5
pastic 6.73 complaint.neglect=-0.5 complaint.quality=1.5 good=-0.8 leaving=4.4 legal=-0.3 praise=0.4
patron 7.02 complaint.delay=1.0 complaint.quality=1.0 legal=1.0
pavime 6.32 bad=-0.7 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.1 leaving=-0.9 legal=0.4 meeting.off=2.5 praise=1.1 reputation=-0.5
pazien 5.48 bad=-1.3 complaint.delay=-0.4 complaint.quality=1.0 escalation=0.7 good=-1.2 growth=-0.6 leaving=-0.4 meeting.off=-0.4 payment.delayed=4.2 payment.disputed=-0.6 payment.promised=1.7 payment.query=-0.3 payment.refused=-1.6 payment.sent=-0.3 praise=-1.1 reputation=-1.0 urgent=3.8
pdf 6.51 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.3 good=-0.3 leaving=-0.6 legal=-0.6 payment.disputed=-0.6 payment.refused=-0.4 reputation=-0.4 urgent=3.4
pec 5.92 bad=0.6 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=-0.6 good=-0.5 growth=-0.5 leaving=0.5 legal=2.6 meeting.off=-0.5 payment.promised=-0.5 payment.refused=0.9 payment.sent=-0.5 praise=-0.5 reputation=-0.7
peccat 6.51 bad=1.9 complaint.delay=0.6 complaint.neglect=2.6 complaint.quality=-0.4 good=-1.1 growth=-0.4 leaving=1.6 legal=1.0 payment.refused=-0.3 reputation=2.1
penale 6.51 bad=0.4 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.4 growth=-0.4 leaving=1.4 legal=1.0 praise=-0.4 reputation=-0.7
pensa 6.51 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=0.5 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.5
pensat 6.32 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.8 growth=0.6 leaving=-0.4 legal=0.3 payment.query=1.3 payment.refused=2.0 reputation=-0.6
pensav 6.32 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-0.9 good=0.7 growth=-0.3 leaving=-0.3 legal=-0.5 meeting.off=2.1 payment.disputed=-0.5 payment.refused=-0.5 praise=0.7 reputation=1.2
penser 7.02 bad=1.4 complaint.delay=-0.4 complaint.quality=2.0 good=-0.3 leaving=1.4 legal=2.0 praise=-0.3 reputation=-0.4
pensi 7.02 bad=-0.5 good=-0.5 leaving=0.9 legal=-0.3 praise=-0.5
pensie 7.02 bad=0.8 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=3.2 complaint.quality=-0.6 good=-0.3 leaving=1.0 payment.delayed=-0.5 payment.refused=-0.4 praise=-0.3 reputation=-0.3
pensio 6.04 bad=-0.6 complaint.delay=1.1 complaint.neglect=-0.8 complaint.quality=-1.0 escalation=-0.4 good=-0.7 growth=-0.4 leaving=0.5 legal=-0.3 meeting.off=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=0.4 reputation=-0.7
per 2.31 bad=-2.2 complaint.cost=3.2 complaint.neglect=1.1 complaint.quality=-1.7 good=-2.3 legal=-2.9 meeting.off=-1.2 payment.disputed=0.6 payment.promised=-1.1 payment.query=-1.5 payment.refused=-0.7 payment.sent=-2.0 praise=-1.6 reputation=-2.9 urgent=-0.7
perche 4.75 complaint.cost=-1.8 complaint.delay=2.1 complaint.neglect=1.8 escalation=0.9 good=-1.7 growth=-0.5 leaving=-1.6 legal=0.6 meeting.off=-0.7 payment.delayed=1.9 payment.disputed=1.2 payment.promised=0.6 payment.query=-0.6 payment.refused=-1.6 payment.sent=-0.6 praise=-1.5 reputation=0.7 urgent=-0.5
percio 6.73 bad=-1.1 complaint.delay=-0.8 complaint.quality=-0.8 good=-0.7 legal=-0.4 payment.delayed=3.1 payment.promised=1.4 payment.refused=-0.5 praise=-0.8
percor 7.02 complaint.cost=1.3 complaint.quality=0.6 good=-0.5 leaving=-0.5 payment.refused=0.9 praise=-0.6
perde 7.02 bad=0.9 complaint.delay=-0.3 complaint.quality=1.4 good=-0.8 leaving=-0.4 praise=-0.8 reputation=0.8
perder 6.51 bad=2.5 complaint.cost=1.0 complaint.delay=1.5 complaint.neglect=-0.6 escalation=1.2 good=-0.6 growth=-0.4 leaving=-0.6 legal=0.7 payment.sent=-0.4 praise=-0.4 reputation=-0.3 urgent=-0.4
perdit 7.02 complaint.cost=1.0 leaving=0.6 legal=0.5
perdon 7.02 bad=-1.0 complaint.neglect=-0.4 good=-0.4 leaving=1.5 meeting.off=3.0 praise=-0.5
perfet 6.51 bad=-0.3 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-0.5 growth=-1.0 leaving=-0.9 legal=-0.4 meeting.off=-0.8 payment.refused=-0.3 reputation=0.9
perfin 7.02 bad=-0.5 good=0.4 leaving=0.6 praise=0.4
period 7.02 complaint.quality=0.8 leaving=-0.4 payment.delayed=-0.3 payment.refused=-0.3 urgent=2.6
perito 6.17 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-0.4 good=-0.4 growth=-0.3 leaving=-0.6 legal=1.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.8 praise=-0.4 reputation=-0.7
perizi 6.17 bad=-0.3 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=2.0 complaint.quality=0.7 escalation=1.4 good=0.9 growth=1.9 leaving=-0.4 legal=-0.3 payment.promised=3.2 payment.refused=0.8 praise=1.1
permes 6.32 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=-0.7 good=-0.6 leaving=-0.6 legal=2.1 meeting.off=-0.4 payment.delayed=-0.4 praise=-0.5 reputation=0.4
pero 5.28 complaint.cost=0.8 complaint.delay=1.8 complaint.quality=0.3 escalation=-0.4 good=0.8 growth=-1.0 leaving=1.3 legal=-1.1 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=0.5 payment.refused=-1.1 payment.sent=1.9 praise=1.3 reputation=-0.5 urgent=-0.4
perso 6.17 bad=0.3 complaint.cost=-0.6 complaint.delay=1.7 complaint.neglect=1.2 complaint.quality=-1.2 good=-1.2 growth=-0.5 leaving=-0.8 legal=-0.7 meeting.off=-0.7 payment.promised=2.2 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=-1.2 reputation=-0.6 urgent=-0.4
person 5.41 complaint.neglect=3.0 complaint.quality=1.3 escalation=1.6 good=-0.7 leaving=1.3 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=1.7 payment.query=-0.4 payment.refused=-1.3 payment.sent=-0.6 praise=-0.6 reputation=0.5 urgent=-0.3
pezzo 7.02 bad=0.9 complaint.delay=0.9 complaint.quality=-0.4 good=-0.4 leaving=-0.3 legal=-0.3 payment.refused=-0.6 praise=-0.4 reputation=0.8
piace 6.73 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=-0.4 good=1.4 growth=2.1 leaving=-0.4 praise=1.6 reputation=-0.3
piacer 6.73 complaint.neglect=-1.3 complaint.quality=-1.0 good=2.3 leaving=-0.4 legal=-0.9 payment.refused=-0.5 praise=2.4 reputation=2.4
piaciu 7.02 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=-0.3 good=0.8 growth=1.4 leaving=0.9 legal=-0.3 praise=-0.6 reputation=-0.3
piange 6.32 bad=-0.9 complaint.cost=0.9 complaint.delay=-0.3 complaint.quality=-0.4 good=1.4 growth=1.3 leaving=-0.5 payment.refused=0.4 praise=1.6 reputation=-0.4
piano 5.81 bad=-1.7 complaint.cost=-0.8 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.3 good=-0.8 growth=-0.5 leaving=0.6 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=-0.7 payment.sent=-0.5 praise=-0.8 reputation=-0.5
piante 7.02 bad=-0.5 complaint.quality=-0.7 good=-0.3 leaving=1.1 praise=-0.3
piastr 6.73 bad=-1.0 complaint.delay=-0.5 complaint.neglect=1.0 good=-0.7 leaving=-0.6 legal=1.1 payment.refused=-0.7 praise=-0.8 reputation=-0.5
piazza 7.02 bad=-0.7 complaint.quality=-0.4 leaving=-0.3 legal=-0.5
piccio 7.02 complaint.delay=-0.5 complaint.neglect=1.3 good=-0.5 growth=-0.4 praise=-0.4
piccol 6.17 bad=0.8 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-0.6 escalation=-0.3 good=-0.7 leaving=-0.7 legal=-0.3 meeting.off=0.7 payment.delayed=-0.5 payment.promised=-0.3 payment.refused=-0.3 praise=-0.6 reputation=1.4
piedi 7.02 bad=1.5 complaint.delay=1.0 complaint.neglect=-0.4 good=-1.0 payment.refused=1.4 praise=-0.9 reputation=1.1
pieghe 6.51 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 good=-0.5 growth=-0.4 leaving=-0.8 legal=-0.4 praise=-0.5 reputation=-0.3
piena 6.73 complaint.cost=-0.6 complaint.quality=0.6 good=-0.6 leaving=-0.5 praise=-0.7 reputation=-0.5
pieno 6.51 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.5 good=2.3 leaving=-0.8 payment.disputed=-0.7 payment.refused=-0.4 payment.sent=0.9 praise=2.4 urgent=2.3
pina 7.02 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.5 growth=-0.4 leaving=1.4 praise=0.9
pioggi 7.02 bad=-0.5 complaint.quality=-0.4 good=2.2 praise=1.9
piove 7.02 complaint.delay=-0.4 complaint.quality=1.0 legal=1.4 meeting.off=-0.4 payment.refused=1.5 reputation=0.8
piu 4.40 bad=1.2 complaint.cost=3.5 complaint.delay=0.6 complaint.neglect=0.8 good=1.3 growth=2.0 leaving=0.4 payment.delayed=-1.2 payment.promised=-0.8 payment.query=-1.2 payment.sent=1.1 praise=1.4 reputation=-1.1 urgent=-0.9
planim 6.32 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=0.7 escalation=1.6 good=-0.5 leaving=0.7 legal=-0.5 payment.disputed=-0.3 praise=-0.4 reputation=-0.3
po 5.48 bad=0.4 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=1.8 escalation=-0.4 good=-1.1 growth=-0.5 legal=-0.9 meeting.off=-0.4 payment.delayed=2.9 payment.disputed=0.9 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.5 praise=-1.0 reputation=-0.8 urgent=-0.4
poco 6.17 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.8 good=-1.3 growth=-0.4 leaving=-0.8 legal=-0.3 payment.delayed=-0.3 payment.refused=0.9 praise=-1.1 reputation=2.1
poi 4.71 bad=1.1 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=-1.0 escalation=1.5 good=-0.8 growth=-1.4 leaving=1.6 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-1.1 payment.promised=-0.9 payment.query=1.1 payment.refused=1.6 payment.sent=-0.9 praise=-0.7 reputation=0.9 urgent=-0.9
polizz 6.73 bad=-0.6 complaint.delay=-0.3 good=-0.4 legal=0.5 praise=-0.3 reputation=-0.7 urgent=2.6
pomeri 6.17 bad=0.5 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=-0.4 good=-0.4 growth=-0.4 leaving=0.6 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-0.4 reputation=-0.4 urgent=2.8
ponteg 6.73 bad=1.3 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=1.4 good=-0.3 leaving=1.7 legal=2.2 praise=-0.4
porta 6.51 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.3 leaving=0.7 payment.delayed=-0.4 payment.query=1.0 payment.refused=1.0 reputation=-0.6 urgent=2.2
portaf 7.02 bad=0.8 complaint.quality=2.4 good=1.3 growth=1.5 payment.refused=3.4 praise=1.3 reputation=-0.4
portal 6.17 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-1.0 escalation=1.5 good=-0.8 growth=-0.4 leaving=-0.5 legal=-0.4 payment.query=2.6 payment.refused=-0.8 praise=-0.5 reputation=-0.7 urgent=2.4
portar 6.32 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=2.5 complaint.quality=-0.7 good=0.5 growth=1.4 leaving=1.4 legal=0.7 payment.delayed=0.6 payment.refused=-0.4 praise=0.5 reputation=-0.4
portat 6.17 bad=-1.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=0.9 legal=-0.5 payment.refused=-0.4 praise=0.3 reputation=-0.3
porti 7.02 bad=0.5 complaint.delay=-0.3 complaint.quality=1.2 good=-0.5 growth=-0.3 leaving=-0.4 legal=1.1 payment.delayed=3.0 payment.promised=3.5 praise=-0.4 reputation=-0.4
portia 7.02 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.4 good=2.3 growth=2.9 leaving=-0.9 legal=-0.4
portin 7.02 bad=0.3 complaint.neglect=1.6 complaint.quality=-0.3 leaving=1.0 reputation=-0.4
porto 5.63 bad=0.6 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=2.0 escalation=1.7 growth=0.6 leaving=2.0 legal=-0.8 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.7 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.4 praise=0.3 reputation=2.7 urgent=-0.4
possia 6.04 bad=-2.0 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.8 good=0.5 growth=1.5 leaving=-1.0 legal=-0.5 meeting.off=4.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=0.6 reputation=-0.7
possib 6.51 bad=-1.1 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.5 leaving=-0.4 payment.delayed=2.6 payment.promised=-0.5 payment.refused=-0.4 praise=-0.5 reputation=-0.3 urgent=2.5
posso 7.02 bad=-0.7 good=1.4 growth=1.4 payment.delayed=1.9 payment.refused=-0.4
posta 6.04 bad=-2.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.3 good=-0.6 growth=-0.3 leaving=-0.8 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=3.8 payment.refused=-0.5 payment.sent=0.9 praise=-0.6 reputation=-0.7 urgent=-0.4
postaz 7.02 bad=-1.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 growth=1.5 leaving=-0.4 legal=-0.4 payment.refused=-0.4 reputation=-0.4
posto 5.55 bad=-0.9 complaint.cost=-0.7 complaint.delay=-0.7 escalation=-0.5 good=-1.5 growth=-1.1 leaving=-1.0 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.3 reputation=0.4 urgent=1.0
poter 7.02 bad=-1.1 complaint.delay=-0.3 leaving=-0.5 payment.delayed=1.2 payment.query=1.9
potete 4.14 bad=-3.7 complaint.cost=-1.0 complaint.delay=-1.3 complaint.quality=-2.1 escalation=-0.7 good=-2.0 growth=-1.2 leaving=-1.9 legal=-2.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=2.5 payment.refused=-1.7 praise=-1.6 reputation=-1.4 urgent=-0.8
potres 5.07 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.5 leaving=-0.6 legal=-0.5 payment.delayed=2.5 payment.refused=-0.5 reputation=-0.3
pozzo 7.02 bad=0.3 complaint.cost=3.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 leaving=-0.4 legal=-0.3
pranzo 6.73 bad=1.8 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=0.7 good=-1.0 growth=-0.4 leaving=-0.5 payment.promised=1.4 payment.refused=-0.6 payment.sent=-0.5 praise=-0.7 reputation=3.3
pratic 4.71 bad=2.0 complaint.cost=1.2 complaint.delay=1.7 complaint.neglect=0.4 complaint.quality=-0.8 escalation=1.1 good=-1.2 growth=-0.6 leaving=-1.5 legal=1.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.3 praise=-1.0 reputation=-1.4
prato 7.02 complaint.delay=1.0 complaint.neglect=1.4 legal=1.3 reputation=0.9
preavv 6.51 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=-0.7 good=-0.3 leaving=2.7 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.3
preced 7.02 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.8 growth=1.1 leaving=-0.3 praise=-0.7 reputation=-0.3
precis 6.73 bad=-0.8 complaint.delay=-0.5 good=3.2 growth=1.3 leaving=-0.6 praise=3.4
predis 6.51 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=-0.5 good=-0.5 leaving=2.1 legal=-0.5 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.4
prefer 6.32 bad=1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.4 good=-0.9 growth=-0.6 leaving=0.6 legal=-0.6 meeting.off=0.7 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.8 praise=-0.9 reputation=5.2
prego 6.51 bad=2.4 complaint.neglect=-0.7 complaint.quality=1.3 escalation=1.6 good=-0.3 leaving=0.4 legal=-0.6 payment.delayed=-0.5 payment.refused=-0.3 urgent=1.3
prende 5.72 bad=1.8 complaint.cost=2.1 complaint.delay=1.5 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=-0.4 good=-0.8 growth=-0.5 leaving=2.6 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=-0.4 reputation=-1.0 urgent=2.2
prendi 7.02 leaving=-0.6
prendo 7.02 bad=-0.6 complaint.neglect=-0.4 good=-0.3
prenot 6.17 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.4 growth=2.9 leaving=-0.8 legal=-0.5 meeting.off=-0.7 payment.refused=-0.4 praise=1.9 reputation=-0.6
prepar 5.72 bad=-1.4 complaint.cost=-0.9 complaint.delay=1.0 escalation=-0.3 good=-1.3 growth=-0.5 legal=0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=0.7 payment.refused=-0.7 payment.sent=-0.4 praise=-1.3 urgent=1.5
presa 6.73 bad=-0.9 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 meeting.off=-0.3 payment.refused=-0.3 reputation=0.7
prescr 7.02 complaint.cost=1.1 complaint.quality=0.8 good=-0.3 leaving=0.7 legal=0.4 praise=-0.3
presen 5.22 bad=0.8 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=0.3 escalation=-0.7 good=-0.6 growth=-1.0 leaving=2.4 legal=1.4 meeting.off=1.3 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.sent=1.3 praise=-0.8 reputation=-1.1 urgent=-0.8
presid 5.41 bad=1.0 complaint.cost=-0.7 complaint.delay=3.5 complaint.neglect=-0.6 complaint.quality=0.9 escalation=5.2 good=1.4 growth=1.0 leaving=-0.6 legal=0.4 meeting.off=2.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.6 praise=-0.9 urgent=-0.4
preso 5.92 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=-1.3 escalation=-0.3 good=-0.6 growth=-0.6 leaving=1.6 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=2.3 payment.query=-0.4 payment.refused=0.4 praise=-0.6 reputation=-0.5 urgent=-0.3
preten 7.02 bad=0.7 complaint.quality=-0.4 escalation=2.5 good=-0.5 praise=-0.5
preved 7.02 bad=0.6 complaint.delay=1.9 complaint.quality=-0.6 leaving=-0.9 legal=3.2
preven 5.12 bad=1.7 complaint.cost=4.7 complaint.delay=1.7 good=-0.7 growth=0.7 legal=1.6 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.6 payment.sent=-0.9 praise=-1.9 reputation=-0.9 urgent=-0.6
previs 6.17 bad=1.2 complaint.cost=0.5 complaint.delay=1.0 complaint.neglect=-0.7 escalation=0.9 good=-0.7 growth=-0.5 leaving=0.5 legal=2.7 payment.delayed=-0.3 payment.disputed=3.3 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.5 reputation=-0.4
prezzi 7.02 bad=1.4 complaint.cost=6.6 complaint.neglect=-0.8 complaint.quality=-0.8 good=-0.4 leaving=-0.5 payment.refused=-0.9 praise=-0.3 reputation=1.4
prezzo 5.81 bad=2.3 complaint.cost=7.2 complaint.delay=-0.7 complaint.quality=1.2 escalation=-0.7 good=-0.8 growth=-0.7 leaving=1.2 legal=-1.1 meeting.off=-0.7 payment.disputed=-0.4 payment.promised=1.1 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8 reputation=-0.7
prima 4.53 bad=1.2 complaint.cost=-0.8 complaint.delay=2.7 complaint.neglect=-1.7 complaint.quality=1.4 good=0.5 legal=-0.8 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=-1.1 payment.promised=-1.5 payment.query=2.3 payment.refused=2.1 payment.sent=-1.1 praise=0.4 urgent=2.6
primav 6.32 bad=0.6 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=2.1 complaint.quality=-0.5 good=-0.9 growth=-0.8 leaving=3.0 legal=-0.4 payment.delayed=2.6 payment.refused=-0.5 payment.sent=-0.3 praise=-0.9 reputation=-0.5
primo 5.22 bad=-0.5 complaint.delay=0.7 complaint.quality=-1.4 escalation=-0.7 good=3.8 growth=3.4 leaving=0.5 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=0.6 praise=4.2 urgent=1.2
privac 6.32 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.6 escalation=-0.4 leaving=-0.7 legal=1.1 payment.disputed=-0.4
pro 7.02 bad=0.3 complaint.neglect=1.7 reputation=1.2
proced 5.55 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=2.6 escalation=-0.7 good=-0.4 growth=0.8 legal=3.4 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=2.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.6 payment.sent=-0.4 praise=-1.5 reputation=-1.1 urgent=-0.3
proces 5.92 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.1 good=-0.7 growth=-0.4 leaving=-0.6 legal=-1.3 meeting.off=2.3 payment.promised=-0.5 payment.refused=-0.4 praise=-0.6 reputation=-0.8 urgent=-0.3
procur 7.02 complaint.delay=-0.4 complaint.quality=0.8 good=-0.4 leaving=-0.5 legal=1.2
produt 7.02 bad=-0.6 complaint.quality=-0.3 good=-0.4 leaving=-0.3 praise=-0.3
profes 5.63 bad=-1.1 complaint.cost=-1.2 complaint.delay=-1.0 complaint.neglect=1.0 complaint.quality=0.9 escalation=-0.5 good=3.1 growth=-0.8 leaving=0.5 legal=1.9 meeting.off=-0.3 payment.delayed=0.6 payment.disputed=-0.3 payment.promised=0.9 payment.query=-0.3 payment.refused=-1.3 payment.sent=-0.3 praise=3.4 reputation=-1.1
profil 7.02 bad=0.7 complaint.cost=-0.3 complaint.quality=0.8 leaving=-0.3 reputation=1.9
profum 7.02 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.7 good=1.8 praise=1.9 reputation=-0.6
proget 5.55 complaint.cost=-0.8 complaint.neglect=-0.8 escalation=-0.5 good=1.0 growth=0.8 leaving=1.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.4 praise=1.3 reputation=-1.0
progra 5.28 bad=-1.4 complaint.cost=1.9 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=-0.6 good=-0.9 growth=-0.7 leaving=1.8 legal=-1.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 praise=-0.8 reputation=-1.5 urgent=1.7
promes 6.51 bad=0.6 complaint.delay=2.7 complaint.neglect=1.5 complaint.quality=-0.5 leaving=-0.7 legal=-0.5 payment.delayed=2.2 payment.disputed=-0.5 payment.promised=2.0 payment.refused=-0.6 urgent=1.3
promet 7.02 bad=1.3 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.5 growth=-0.3 leaving=-0.4 payment.refused=4.5 praise=-0.4 reputation=-0.4
pronto 6.32 bad=1.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 escalation=-0.3 good=0.8 growth=1.4 leaving=-0.4 legal=1.9 meeting.off=1.7 payment.promised=-0.7 payment.refused=3.4 payment.sent=-0.8 praise=-0.7 reputation=-0.5
propon 6.32 bad=-0.6 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.5 growth=-0.3 leaving=1.6 legal=-0.4 meeting.off=3.0 payment.disputed=-0.3 payment.promised=-0.4 payment.query=1.6 payment.refused=-0.8 payment.sent=-0.7 praise=-0.4 reputation=-0.7
propos 6.51 complaint.cost=1.3 complaint.delay=0.7 complaint.neglect=0.4 complaint.quality=-0.5 good=-0.7 growth=1.2 leaving=-0.7 legal=0.8 payment.refused=1.0 praise=-0.7 reputation=-0.5
propri 5.92 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=2.5 good=3.1 growth=-0.3 leaving=1.0 legal=0.7 payment.refused=2.3 praise=3.8 reputation=2.8
prorog 6.51 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=2.7 growth=2.8 leaving=1.4 legal=-0.4 payment.delayed=1.3 payment.query=-0.3 payment.refused=-0.6 praise=-0.5 reputation=-0.3
prossi 4.29 bad=-0.5 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=0.7 escalation=-0.9 good=1.3 growth=3.1 leaving=3.7 legal=-1.6 meeting.off=-1.3 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=2.3 payment.refused=-1.8 payment.sent=-0.8 praise=-0.7 reputation=1.2 urgent=-0.5
protoc 7.02 complaint.quality=-0.4 leaving=-0.5 payment.disputed=1.3 payment.refused=1.2
provat 6.17 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=3.6 complaint.quality=-1.2 escalation=2.9 good=-0.7 growth=-0.5 leaving=1.1 legal=-0.5 payment.refused=-0.4 praise=-0.5
provin 6.51 bad=0.8 complaint.delay=1.4 complaint.quality=0.5 leaving=0.9 legal=1.2 payment.delayed=1.1 payment.refused=1.3 praise=-0.3 reputation=2.4
provve 6.32 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.5 leaving=-0.7 legal=0.4 meeting.off=-1.1 payment.delayed=-0.3 payment.promised=5.0 payment.query=-0.6 payment.refused=-0.5 praise=-0.5 reputation=1.5 urgent=-0.8
provvi 7.02 bad=-0.5 reputation=-0.3 urgent=1.8
pubbli 5.55 bad=-0.8 complaint.cost=-0.7 complaint.quality=-2.3 escalation=-0.5 good=-1.1 growth=-0.5 leaving=-2.0 legal=-2.0 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-1.1 reputation=4.0 urgent=0.4
pulizi 7.02 bad=-0.6 complaint.quality=-0.3 leaving=-0.4
puntat 7.02 bad=0.6 leaving=-0.3 reputation=1.6
punti 7.02 bad=0.4 complaint.quality=0.3 good=0.7 leaving=-0.3 praise=0.8
punto 6.17 bad=1.9 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=0.9 escalation=3.6 good=-0.8 growth=-0.6 leaving=1.2 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-1.1
puntua 6.17 bad=-3.0 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=-0.5 good=3.4 growth=0.7 leaving=-1.0 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-1.0 payment.sent=1.7 praise=3.7 reputation=-0.8
puo 4.65 bad=-3.0 complaint.cost=0.9 complaint.delay=-1.5 complaint.neglect=-0.6 complaint.quality=-2.3 good=-2.1 growth=-1.2 leaving=-1.0 legal=-1.9 payment.delayed=2.0 payment.disputed=-1.1 payment.promised=-0.7 payment.query=1.6 payment.refused=-1.7 payment.sent=-0.8 praise=-2.0 reputation=-2.0 urgent=-0.6
pure 4.94 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.9 escalation=-0.8 good=3.3 growth=2.1 leaving=-0.7 meeting.off=-0.7 payment.delayed=1.2 payment.disputed=0.9 payment.promised=1.6 payment.query=-0.5 payment.refused=1.5 payment.sent=-0.7 praise=2.4 reputation=0.3 urgent=-0.7
purtro 6.17 bad=-0.8 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=0.4 good=0.5 leaving=2.0 legal=-0.4 payment.delayed=2.8 payment.promised=1.7 payment.refused=-0.4 praise=2.2 reputation=-0.3
qualch 6.32 bad=0.7 complaint.delay=1.0 complaint.quality=0.7 good=-0.4 leaving=-0.6 legal=0.9 payment.delayed=2.4 payment.promised=-0.7 payment.refused=-0.6 praise=-0.4 reputation=-0.4
qualco 6.17 bad=3.4 complaint.cost=3.7 complaint.delay=-0.5 complaint.neglect=-1.6 complaint.quality=3.4 escalation=-0.3 good=-0.9 growth=-0.6 leaving=1.7 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.7 praise=-0.6 reputation=-0.6 urgent=2.1
qualcu 6.04 bad=2.0 complaint.cost=-0.6 complaint.neglect=6.1 complaint.quality=0.5 escalation=2.2 good=0.4 growth=1.0 leaving=2.2 legal=-0.8 payment.disputed=-0.5 payment.refused=-1.6 praise=-0.9 reputation=-0.9 urgent=0.9
quale 6.04 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=0.8 good=-0.8 growth=-0.6 legal=2.2 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=2.6 payment.refused=-0.6 payment.sent=-0.3 praise=-0.5 reputation=1.2
quali 7.02 complaint.cost=-0.3 complaint.quality=-0.3 leaving=-0.5 legal=1.9 payment.disputed=1.9 reputation=-0.6
quando 4.24 bad=1.9 complaint.cost=-1.1 complaint.delay=3.1 complaint.neglect=4.7 escalation=-1.2 growth=1.1 legal=-2.1 meeting.off=-1.5 payment.delayed=-1.3 payment.disputed=-1.6 payment.promised=0.8 payment.query=0.4 payment.refused=3.2 payment.sent=-1.3 reputation=-0.4 urgent=1.9
quanto 5.17 bad=1.8 complaint.cost=0.8 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=2.8 escalation=-0.7 good=-0.7 growth=-1.2 leaving=2.1 legal=1.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.5 payment.sent=-0.6 praise=-0.6 reputation=-1.6 urgent=-0.9
quaran 6.17 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=1.0 good=-0.5 leaving=-0.8 legal=-0.4 meeting.off=1.7 payment.promised=-0.3 payment.refused=0.8 praise=-0.5 reputation=0.6
quasi 6.73 complaint.delay=1.4 complaint.neglect=-0.5 good=-0.8 growth=-0.4 praise=-0.7 reputation=-0.3
quatto 7.02 bad=0.4 complaint.cost=-0.3 complaint.neglect=-0.3 good=-0.4 reputation=1.1
quattr 4.86 bad=1.6 complaint.cost=0.6 complaint.delay=0.5 complaint.quality=1.0 good=-0.5 growth=0.8 legal=-0.8 meeting.off=-0.7 payment.delayed=1.3 payment.disputed=2.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=1.9 payment.sent=-0.9 reputation=-0.7 urgent=-0.8
quei 6.73 bad=1.7 complaint.cost=0.8 complaint.quality=3.1 good=-0.3 growth=-0.3 leaving=-0.5 meeting.off=1.6 payment.refused=2.8 praise=-0.3 reputation=1.1
quel 6.04 bad=0.4 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.3 good=0.4 growth=-0.3 leaving=-0.7 legal=-0.5 meeting.off=0.9 payment.disputed=2.7 payment.refused=0.4 praise=0.4 reputation=-0.6
quella 5.12 bad=-1.2 complaint.cost=-1.6 complaint.delay=-1.2 complaint.neglect=-1.3 escalation=-0.9 good=-1.0 growth=-1.1 leaving=0.9 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=0.5 payment.promised=-0.7 payment.query=-0.8 payment.refused=0.7 payment.sent=1.6 praise=-0.7 reputation=0.7 urgent=-0.3
quelle 6.51 complaint.delay=0.6 good=-0.6 leaving=0.9 legal=-0.3 praise=-0.4 reputation=1.3
quelli 6.04 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=1.3 growth=1.9 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.refused=-0.4 praise=1.2 reputation=-0.5
quello 4.90 complaint.cost=3.6 complaint.delay=-1.9 complaint.neglect=-0.5 escalation=0.8 good=1.6 growth=-0.8 legal=-1.5 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=2.2 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.1 praise=1.5 reputation=-1.0 urgent=-0.7
querel 7.02 bad=0.5 complaint.quality=0.7 good=-0.5 leaving=-0.4 legal=2.4 payment.refused=-0.5 praise=-0.3
questa 4.98 bad=1.6 complaint.cost=-0.7 complaint.delay=-2.0 complaint.neglect=-1.6 complaint.quality=1.6 escalation=-0.7 good=-1.7 growth=-0.8 leaving=-1.6 legal=3.4 meeting.off=-1.4 payment.delayed=0.6 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.6 praise=-1.5 reputation=2.6 urgent=-0.6
queste 6.51 bad=2.1 complaint.cost=5.1 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=-0.8 good=-0.6 growth=-0.3 leaving=3.4 legal=-0.4 meeting.off=-0.3 payment.disputed=0.9 payment.refused=-0.5 praise=-0.5 reputation=-0.6
questi 6.04 bad=0.9 complaint.cost=-0.5 complaint.neglect=1.8 complaint.quality=1.5 escalation=1.8 good=-0.7 growth=-0.5 leaving=1.6 legal=1.5 meeting.off=-0.6 payment.disputed=2.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.3 praise=-0.7 reputation=-0.6 urgent=1.3
questo 4.90 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=1.6 escalation=1.5 good=-1.7 growth=-0.8 leaving=-1.3 legal=-0.9 meeting.off=-0.7 payment.delayed=1.9 payment.disputed=-1.0 payment.promised=-0.9 payment.query=-0.9 payment.sent=-0.8 praise=-1.7 urgent=-0.7
qui 4.86 complaint.cost=1.2 complaint.delay=-0.6 complaint.quality=1.3 good=-1.2 growth=0.5 leaving=4.0 legal=-0.8 meeting.off=3.0 payment.disputed=-1.0 payment.promised=-0.5 payment.query=0.9 payment.refused=1.1 payment.sent=-0.7 praise=-2.2 reputation=-1.0 urgent=1.4
quieta 7.02 bad=-0.9 good=-0.4 growth=-0.3 payment.query=4.4 payment.sent=2.2 praise=-0.4 reputation=-0.3
quindi 4.31 bad=-3.4 complaint.cost=-2.0 complaint.neglect=-1.9 complaint.quality=-3.0 escalation=-1.1 good=-1.7 growth=-0.6 leaving=1.4 legal=-1.0 meeting.off=-1.4 payment.disputed=-1.4 payment.promised=-1.0 payment.query=-1.3 payment.refused=-1.1 reputation=-2.3 urgent=-1.2
quinta 7.02 bad=1.5 complaint.quality=-0.6 payment.disputed=4.2 payment.query=-0.4 payment.refused=-0.5
quinto 6.73 complaint.quality=-0.6 good=-0.3 legal=-0.3 payment.disputed=1.7 payment.refused=-0.4 praise=-0.4 reputation=-0.3
quota 6.32 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.9 escalation=1.1 good=-0.5 leaving=-0.7 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.4 payment.sent=1.2 praise=-0.5 reputation=-0.4 urgent=-0.3
quotid 7.02 bad=0.5 complaint.neglect=-0.4 growth=-0.5 leaving=-0.8 legal=-0.4 reputation=2.1
r 7.02 bad=0.8 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=2.3 payment.refused=2.0
raccol 6.73 bad=1.1 complaint.cost=0.8 complaint.delay=-0.4 complaint.quality=0.6 good=-0.3 growth=-0.7 leaving=0.4 legal=0.5 reputation=2.3
raccom 7.02 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=-0.5 legal=1.5 payment.disputed=2.1 reputation=0.9
raccon 5.63 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.6 escalation=-0.5 good=-1.1 growth=-0.5 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.0 praise=-1.0 reputation=4.1
radio 6.73 bad=1.5 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-1.1 good=-0.7 leaving=-0.3 legal=-0.3 praise=-0.7 reputation=3.3
ragazz 5.34 bad=1.3 complaint.cost=1.6 complaint.delay=1.3 complaint.quality=0.4 escalation=1.5 good=1.7 growth=-0.9 leaving=3.1 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.sent=0.5 praise=2.1 reputation=1.3 urgent=-0.3
ragion 5.81 bad=0.5 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=-1.6 escalation=-0.4 good=-0.3 growth=-0.6 leaving=-1.2 legal=1.8 meeting.off=-0.5 payment.delayed=1.0 payment.disputed=-0.7 payment.promised=0.9 payment.query=0.5 payment.refused=0.5 payment.sent=0.8 praise=-0.3 reputation=-0.9
rappor 6.51 bad=1.2 complaint.cost=1.1 good=-0.9 leaving=2.9
rata 6.04 complaint.cost=0.8 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=-0.7 escalation=-0.3 good=-1.1 growth=1.7 leaving=0.8 legal=0.7 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.5 payment.refused=1.4 payment.sent=4.3 praise=-1.0 reputation=0.4
rc 7.02 bad=-0.5 complaint.delay=-0.6 good=-0.5 praise=-0.4 reputation=-0.4
recapi 7.02 bad=1.4 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=2.9 good=1.2 payment.refused=-0.4 praise=1.2
recede 6.73 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=-0.4 good=-0.5 leaving=1.3 legal=-0.4 payment.promised=-0.3 praise=-0.5 reputation=-0.3
recens 4.78 bad=-1.7 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-1.0 escalation=-0.3 good=-0.6 growth=-1.0 leaving=-1.3 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.4 praise=-0.4 reputation=0.5 urgent=-0.4
recess 5.07 bad=0.5 complaint.delay=0.8 complaint.neglect=-0.4 leaving=1.3 payment.refused=-0.6 reputation=-0.7
reclam 4.78 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=1.4 leaving=-0.8 legal=-1.4 payment.delayed=-0.4 payment.refused=-0.8 praise=0.4 reputation=-0.7
recupe 6.51 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.4 good=-0.4 growth=-0.4 legal=-0.3 meeting.off=-0.4 payment.delayed=3.8 payment.promised=3.6 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.4 reputation=-0.5
refere 7.02 bad=0.9 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=2.1 complaint.quality=1.0 escalation=2.0 good=-0.3 leaving=-0.4 payment.refused=-0.5 reputation=-0.6
refusi 6.73 complaint.cost=2.2 complaint.quality=1.4 leaving=-0.3 legal=-0.3 payment.refused=-0.7 reputation=1.7
refuso 7.02 bad=-0.3 complaint.neglect=0.7 complaint.quality=0.9 reputation=1.1
regala 6.73 bad=-0.9 complaint.quality=-0.4 good=-0.5 leaving=-0.4 legal=-0.3 praise=-0.6
regge 7.02 good=-0.4 praise=-0.3
region 6.17 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=1.4 escalation=1.5 good=-0.7 leaving=1.5 legal=-0.4 payment.delayed=2.5 payment.promised=-0.4 payment.refused=-0.7 praise=-0.6 reputation=-0.5
regist 5.28 bad=-1.6 complaint.cost=-0.7 complaint.neglect=0.7 complaint.quality=-0.3 escalation=-0.6 good=-1.1 growth=-0.7 leaving=0.6 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.4 payment.query=0.9 payment.refused=-1.3 payment.sent=-0.6 praise=-0.9 reputation=-0.5 urgent=1.2
regola 6.73 complaint.quality=1.0 good=-0.3 growth=-0.3 leaving=0.9 payment.delayed=-0.4 payment.query=1.7 reputation=1.4
relazi 5.72 bad=1.3 complaint.cost=-1.4 complaint.delay=2.9 complaint.neglect=-0.9 complaint.quality=1.5 escalation=-0.4 good=2.2 growth=-0.4 leaving=-1.3 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=2.1 reputation=-1.0 urgent=1.0
remoto 7.02 bad=-0.7 complaint.delay=-0.3 legal=-0.4 meeting.off=1.2 reputation=-0.4
render 6.73 complaint.cost=2.5 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.7 growth=-0.3 leaving=-0.4 payment.refused=-0.4 praise=0.8
rendic 7.02 complaint.quality=0.6 leaving=-0.4 legal=-0.5 payment.refused=1.1
respin 5.72 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.3 good=-1.1 growth=-0.6 leaving=-0.8 legal=-0.8 meeting.off=-0.7 payment.delayed=3.1 payment.disputed=2.6 payment.promised=-0.6 payment.query=-0.9 payment.refused=2.6 payment.sent=-0.7 praise=-1.1 reputation=-0.6
respon 5.72 bad=0.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=1.6 escalation=5.9 good=-0.9 growth=-0.7 leaving=-1.5 legal=0.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-0.8 reputation=-1.4 urgent=-0.4
resta 4.98 bad=-0.5 complaint.quality=-0.6 escalation=-0.8 good=-1.8 growth=-1.2 leaving=-2.1 legal=-1.7 meeting.off=-1.0 payment.delayed=-1.1 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.8 payment.refused=2.8 payment.sent=-0.7 praise=-1.8 reputation=-1.3 urgent=-0.6
restan 5.55 bad=1.0 complaint.delay=-1.6 complaint.neglect=0.4 complaint.quality=2.1 escalation=-0.4 good=-1.0 growth=-0.5 leaving=1.8 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=2.6 payment.sent=-0.6 praise=-1.1 urgent=-0.5
restau 7.02 bad=1.2 complaint.delay=3.0 complaint.neglect=1.4 complaint.quality=0.9 escalation=2.3 legal=0.9 reputation=-0.3
restia 7.02 bad=-0.3 leaving=-0.4
restit 6.32 bad=0.7 complaint.delay=1.2 complaint.quality=1.2 good=0.5 growth=-0.5 leaving=0.8 legal=0.5 payment.disputed=-0.5 payment.query=-0.6 payment.refused=-0.5 praise=0.3 reputation=0.7
resto 5.48 bad=-0.4 complaint.delay=1.8 complaint.quality=-1.4 escalation=-0.4 good=-0.7 growth=-0.9 legal=-0.7 meeting.off=1.1 payment.delayed=1.2 payment.disputed=0.6 payment.promised=-0.6 payment.query=-0.6 payment.refused=2.0 payment.sent=-0.4 praise=-0.5 reputation=-0.8 urgent=-0.4
rete 6.73 bad=-1.0 complaint.quality=-0.9 good=-0.3 legal=-0.4 payment.query=-0.3 payment.refused=-0.3 praise=-0.3
retro 6.73 bad=0.4 complaint.quality=0.8 good=-0.3 leaving=-0.3 legal=-0.4 praise=-0.3
rettif 7.02 payment.delayed=-0.4 payment.disputed=1.7 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.4
retto 6.73 bad=-0.5 complaint.quality=-0.6 good=1.4 growth=2.0 praise=1.5
revisi 7.02 bad=1.2 complaint.cost=1.4 complaint.quality=0.5 leaving=0.7 payment.disputed=1.1
reviso 5.41 bad=-1.1 complaint.quality=-0.6 good=2.8 leaving=-0.6 payment.query=1.0 payment.refused=-0.7 praise=2.8 reputation=-0.3
revoca 6.32 bad=2.4 complaint.cost=0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=2.0 escalation=-0.5 good=-0.9 growth=-0.6 leaving=2.1 legal=0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=3.3 praise=-0.5 reputation=-0.3
riapre 7.02 bad=-0.4
riassu 7.02 bad=-0.8 complaint.quality=-0.4 reputation=-0.3
riba 7.02 bad=0.5 good=-0.4 legal=-0.5 payment.delayed=-0.5 payment.query=-0.3 payment.refused=1.8 payment.sent=-0.4 praise=-0.4 reputation=-0.3
ricerc 7.02 complaint.cost=1.4 complaint.quality=0.4 good=-0.4 leaving=0.7 payment.delayed=1.3 payment.promised=1.5 praise=-0.4
ricett 7.02 bad=-0.7 reputation=-0.4
riceve 6.51 complaint.delay=1.7 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.5 good=-0.4 leaving=-0.5 legal=0.8 payment.promised=-0.3 payment.refused=-0.4 praise=-0.4
ricevi 6.73 bad=0.5 complaint.cost=2.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.3 leaving=-0.6 legal=0.5 payment.promised=2.6 payment.query=-0.5 payment.refused=-0.6 reputation=-0.4
ricevu 4.68 bad=-1.7 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=0.6 escalation=-0.5 good=-2.5 growth=-0.6 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=0.3 payment.refused=-0.7 payment.sent=3.5 praise=-2.7 reputation=-0.9
richia 6.32 bad=1.8 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=4.3 complaint.quality=0.8 escalation=0.6 good=-0.6 growth=-0.4 leaving=-0.4 legal=1.0 payment.disputed=-0.5 payment.refused=-0.8 praise=-0.6 reputation=3.4 urgent=1.4
richie 6.32 bad=1.1 complaint.cost=2.0 complaint.delay=1.5 complaint.neglect=0.9 complaint.quality=2.6 escalation=1.2 legal=1.5 payment.delayed=1.0 payment.refused=1.2 reputation=-0.3
ricono 7.02 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.5 legal=-0.4 praise=-0.3
ricord 6.51 bad=1.6 complaint.cost=1.4 complaint.delay=1.2 complaint.neglect=1.7 complaint.quality=-0.6 good=0.6 leaving=3.1 payment.disputed=1.3 payment.refused=0.8 praise=0.5
ricors 5.81 bad=-1.4 complaint.cost=-1.6 complaint.delay=0.3 complaint.quality=-1.2 good=1.1 growth=0.9 leaving=-1.0 legal=1.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.9 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=1.2 reputation=-0.9
ridate 7.02 bad=-1.5 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.4 leaving=-0.3 reputation=-0.6 urgent=2.8
ride 7.02 bad=-0.6 complaint.quality=-0.4 legal=-0.6
ridere 6.32 bad=0.3 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.8 growth=-0.4 leaving=-0.5 legal=-0.3 meeting.off=2.0 payment.refused=0.6 reputation=-0.7
rideva 7.02 good=-0.4 praise=-0.4
riemes 7.02 bad=-0.7 payment.query=5.8
riemet 6.73 bad=-0.8 complaint.quality=-0.4 payment.query=4.5 payment.refused=-0.9 payment.sent=0.8
rientr 6.51 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.5 leaving=-0.4 payment.delayed=-0.4 payment.promised=1.6 payment.refused=-0.6 payment.sent=-0.3 praise=-0.5
rifacc 6.17 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.4 good=0.8 growth=1.6 leaving=0.4 legal=-0.5 meeting.off=2.3 payment.delayed=2.5 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=0.8 reputation=-0.5
rifare 7.02 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.9 growth=1.9
rifatt 6.32 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.7 good=1.8 growth=1.1 leaving=-0.8 legal=-0.4 payment.disputed=-0.4 payment.query=-0.5 payment.refused=4.0 praise=2.0 reputation=-0.3
rifiut 5.92 bad=-0.4 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.5 good=-0.8 growth=-0.4 leaving=-0.6 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=2.7 payment.sent=-0.3 praise=-0.8 reputation=-0.9 urgent=1.4
riga 7.02 bad=0.9 complaint.cost=1.5 complaint.quality=0.5 good=-0.4 leaving=0.7 payment.refused=1.2 praise=-0.5
righe 5.92 complaint.cost=1.3 complaint.delay=-1.0 complaint.neglect=1.2 complaint.quality=-1.0 good=-0.7 growth=-0.4 leaving=-0.9 legal=-0.8 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.3 praise=-0.7 reputation=-0.7 urgent=-0.4
riguar 6.17 bad=-0.4 complaint.cost=-0.6 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.4 good=-0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=1.3 payment.promised=-0.3 payment.refused=3.1 praise=-0.5 reputation=-0.5 urgent=-0.8
riliev 7.02 bad=-0.4 complaint.delay=-0.3 praise=-0.3
rimand 5.34 bad=-1.9 complaint.delay=-2.0 complaint.neglect=-1.3 complaint.quality=-1.0 escalation=-0.7 good=-1.4 growth=-0.9 leaving=-1.3 legal=-1.5 meeting.off=4.2 payment.delayed=-0.9 payment.promised=1.5 payment.query=1.1 payment.refused=1.3 payment.sent=1.9 praise=-1.2 reputation=-1.1 urgent=-0.6
rimast 5.81 bad=2.1 complaint.cost=-1.0 complaint.delay=1.0 complaint.neglect=1.1 complaint.quality=2.4 escalation=-0.4 good=1.3 growth=0.7 leaving=2.7 legal=-0.5 meeting.off=-0.6 payment.delayed=0.8 payment.disputed=1.2 payment.promised=-0.6 payment.refused=1.8 praise=1.6
rimbor 6.04 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.3 growth=-0.5 leaving=-0.6 legal=-0.4 payment.disputed=-0.4 payment.promised=3.1 payment.refused=-0.4 praise=0.6 reputation=-0.5
rimini 7.02 bad=-1.5 complaint.delay=-0.7 good=-0.6 leaving=1.9 payment.refused=-0.4 praise=-0.3 reputation=-0.4
ringhi 7.02 bad=3.0 complaint.quality=4.4 good=-0.6 legal=2.4 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.4
ringra 6.17 bad=-0.6 complaint.cost=0.9 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.4 good=2.2 growth=-0.5 leaving=2.0 legal=-0.4 payment.refused=-0.5 payment.sent=0.8 praise=2.0 reputation=0.8
rinnov 6.17 bad=-1.1 complaint.cost=0.4 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.4 good=2.2 growth=5.8 leaving=-1.4 legal=-0.6 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.4 praise=0.9 reputation=-0.6
rinunc 6.73 bad=-1.6 complaint.cost=1.2 complaint.quality=-1.0 meeting.off=4.3 payment.refused=-0.3 reputation=-0.5
rinvia 6.73 bad=-0.5 complaint.quality=-0.4 good=-0.3 leaving=-0.5 legal=-0.4 meeting.off=-0.3 praise=-0.4
ripeti 7.02 bad=-1.5 good=2.8 growth=4.6 leaving=-0.5 payment.refused=-0.5 praise=2.9 reputation=-0.6
riport 7.02 bad=1.4 complaint.neglect=1.6 complaint.quality=3.2 escalation=1.6 legal=2.0
ripren 7.02 bad=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4
riscal 7.02 complaint.cost=1.7 good=-0.7 leaving=1.0 praise=-0.6 reputation=-0.4
rischi 7.02 complaint.quality=0.9 good=-0.4 leaving=0.7
riscon 6.73 bad=0.4 complaint.delay=-0.8 complaint.quality=0.6 escalation=-0.3 good=-0.4 leaving=1.2 payment.promised=-0.4 praise=-0.3
riserv 6.51 bad=0.5 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.5 leaving=-0.9 legal=3.1 payment.refused=1.0 praise=-0.4 reputation=-0.3
riso 7.02 bad=0.4 complaint.quality=0.7 leaving=-0.3
risolt 5.02 bad=-0.4 complaint.quality=-0.4 good=1.2 leaving=-0.4 payment.refused=-0.6 praise=1.1 reputation=-0.4
risolu 7.02 bad=1.7 complaint.delay=0.7 complaint.quality=1.5 leaving=4.0 legal=2.5
rispet 7.02 bad=0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.6 leaving=-0.4 payment.query=-0.3 payment.refused=-0.7 payment.sent=1.4 reputation=-0.4
rispie 7.02 bad=-0.6 complaint.cost=-0.4 complaint.neglect=1.4 complaint.quality=-1.1 escalation=-0.4 good=-0.5 leaving=-0.3 payment.refused=-0.6 praise=-0.4
rispon 4.90 bad=1.4 complaint.delay=-0.8 complaint.neglect=3.8 complaint.quality=2.0 growth=-1.0 leaving=-0.4 legal=1.8 meeting.off=-1.2 payment.delayed=-1.1 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.8 payment.refused=3.2 payment.sent=-0.7 urgent=0.3
rispos 5.81 bad=0.5 complaint.cost=0.5 complaint.delay=0.8 complaint.neglect=6.2 complaint.quality=-0.9 good=-0.7 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=3.4 payment.sent=-0.3 praise=-0.6
ristam 7.02 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=1.3 growth=2.5 leaving=1.5 legal=-0.6 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.3 reputation=-0.5
ristor 7.02 complaint.delay=0.6 complaint.quality=-0.5 legal=1.0 reputation=-0.7
ristru 6.73 bad=1.5 complaint.cost=1.5 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.3 good=-0.4 leaving=-0.6 praise=-0.3 reputation=3.6
risult 6.04 bad=2.0 complaint.cost=-1.4 complaint.delay=2.3 complaint.neglect=-0.6 complaint.quality=1.7 escalation=-0.3 good=-0.8 growth=-0.4 leaving=-0.9 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=0.9 payment.promised=-0.3 payment.query=2.7 payment.refused=0.8 payment.sent=-0.4 praise=-0.8 reputation=0.4 urgent=-0.4
ritagl 7.02 bad=-0.6 complaint.quality=-0.4 good=-0.3 praise=-0.4
ritard 4.62 bad=0.4 complaint.cost=-1.0 complaint.delay=6.9 complaint.neglect=-1.7 complaint.quality=-1.2 escalation=1.7 good=-0.4 growth=-0.7 leaving=-0.4 meeting.off=-0.6 payment.delayed=3.7 payment.disputed=-0.5 payment.promised=0.3 payment.query=-0.6 payment.refused=-1.5 payment.sent=-0.6 praise=-0.3 reputation=-1.4 urgent=-0.3
riteni 7.02 bad=0.7 complaint.quality=1.1 escalation=-0.3 legal=1.9 reputation=-0.3
ritenu 6.73 bad=-1.3 complaint.delay=-0.4 leaving=-0.4 legal=-0.5 payment.disputed=-0.5 payment.query=4.1 payment.refused=-0.6
ritira 5.81 bad=-1.3 complaint.cost=0.6 complaint.delay=-1.7 complaint.neglect=0.8 complaint.quality=0.4 escalation=-0.3 good=-1.2 growth=-0.6 leaving=-1.2 legal=1.1 meeting.off=-0.4 payment.disputed=0.7 payment.promised=2.8 payment.refused=-1.4 payment.sent=-0.4 praise=-1.2 reputation=-0.9
ritiro 6.73 bad=-0.7 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.9 leaving=0.8 legal=-0.4 praise=0.9 reputation=0.9
ritrov 6.32 bad=1.2 complaint.cost=2.0 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.6 leaving=0.5 legal=-0.7 payment.refused=-0.6 praise=-0.5
riunio 5.55 bad=-0.4 complaint.cost=-1.0 complaint.neglect=0.4 complaint.quality=-1.0 escalation=-0.8 growth=0.6 leaving=0.8 legal=-0.8 meeting.off=3.9 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.8 reputation=1.0 urgent=-0.5
riusci 6.04 bad=-1.9 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.8 good=1.5 growth=0.5 leaving=-1.0 legal=-0.5 payment.refused=-0.4 praise=1.7 reputation=-0.8 urgent=0.9
rivede 7.02 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.9 payment.disputed=1.3
rivist 6.51 bad=-0.5 complaint.cost=-0.5 complaint.delay=0.8 complaint.quality=0.5 escalation=-0.4 good=-0.4 leaving=0.7 legal=-0.5 praise=-0.4 reputation=-0.3
rivolg 6.51 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.7 good=-0.4 growth=-0.5 leaving=-0.6 legal=4.1 payment.refused=-0.6 praise=-0.5 reputation=-1.2
rivolt 7.02 bad=1.0 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=1.5 leaving=2.2 legal=0.8 reputation=-0.4
roba 7.02 bad=-0.4 complaint.quality=-0.4 good=0.8 payment.delayed=1.9 payment.refused=-0.4 praise=0.8
rogito 6.51 bad=-0.4 complaint.quality=-0.3 good=1.6 leaving=-0.3 meeting.off=1.2 payment.refused=-0.4 payment.sent=1.8 praise=1.5
romanz 6.32 bad=-1.2 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=1.9 growth=-0.5 leaving=-0.6 legal=-0.7 payment.refused=-0.4 praise=1.9
rosann 7.02 bad=-0.4 legal=-0.4 payment.sent=2.0
rosse 7.02 bad=-0.4 leaving=-0.3
rosso 6.51 complaint.delay=-0.6 complaint.quality=0.5 good=-0.4 growth=-0.3 leaving=-0.3 legal=-0.7 payment.refused=-0.3 praise=-0.3
rotond 7.02 bad=-0.5 good=-0.4
rottam 7.02 bad=-0.6 complaint.quality=-0.3 payment.query=1.2
rotto 7.02 bad=-0.9 complaint.neglect=1.3 complaint.quality=0.4 good=-0.7 legal=1.8 payment.disputed=-0.4 praise=-0.6
rubric 6.73 bad=0.3 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.7 payment.refused=-0.4 praise=-0.3 reputation=2.0
rumore 4.94 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.9 legal=-0.4 payment.refused=-0.7 reputation=-0.7
sa 6.04 bad=-0.7 complaint.cost=-0.9 complaint.delay=1.6 complaint.quality=-1.2 escalation=-0.3 good=-0.7 growth=-0.4 legal=0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=2.3 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.4 praise=-0.7 reputation=0.3 urgent=-0.4
sabato 6.04 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-1.0 escalation=-0.4 growth=-0.8 leaving=-0.7 legal=-0.6 payment.disputed=-0.5 reputation=3.1
sagra 7.02 bad=-0.8 complaint.quality=-0.8 good=0.5 growth=-0.5 legal=-0.4 praise=0.4
sala 5.92 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=3.4 escalation=1.1 good=-0.9 growth=-0.6 leaving=-0.5 legal=0.4 payment.disputed=1.1 payment.refused=-0.6 praise=-0.9 reputation=-0.5 urgent=3.8
saldat 6.32 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=-0.3 good=1.6 leaving=-0.5 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.9 payment.refused=-0.8 payment.sent=6.6 praise=1.7 reputation=-0.4
saldo 5.34 bad=-0.7 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.5 good=-0.4 growth=-0.6 leaving=-1.5 legal=-1.0 meeting.off=-0.7 payment.delayed=3.5 payment.disputed=-0.6 payment.promised=5.3 payment.query=-1.0 payment.refused=3.1 payment.sent=3.1 praise=-0.4 reputation=-1.1 urgent=-0.6
salone 7.02 bad=2.4 complaint.delay=0.7 complaint.neglect=2.9 complaint.quality=-0.3 good=-0.4 growth=-0.9 leaving=3.0 legal=1.0 reputation=2.3
salta 6.73 bad=-0.4 complaint.cost=-0.3 complaint.quality=0.5 leaving=-0.4 legal=-0.6 meeting.off=5.7 payment.refused=-0.4 praise=-0.3 reputation=-0.5 urgent=-0.3
salto 7.02 bad=-0.6 complaint.quality=-0.4 good=1.1 growth=1.5 leaving=-0.3 meeting.off=2.5 praise=1.2
saluti 6.73 bad=0.3 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.3 leaving=1.3 payment.promised=-0.3 praise=-0.3
saluto 7.02 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.7 growth=-0.5 leaving=1.4 payment.delayed=1.5 praise=-0.9
salvat 6.73 bad=-0.5 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.4 good=2.6 legal=-0.3 meeting.off=-0.3 payment.refused=0.9 praise=2.6 reputation=-0.4
salve 6.32 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.6 legal=-0.3 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.5 payment.refused=-0.5 praise=-0.6
sanno 7.02 bad=-0.7 complaint.delay=1.1 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.3 leaving=-0.4 payment.refused=-0.3 reputation=0.8
sanzio 6.73 bad=1.9 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=1.1 complaint.quality=2.4 good=-0.8 growth=-0.4 leaving=0.3 legal=-0.7 payment.refused=-0.4 payment.sent=-0.5 praise=-0.9 reputation=-0.5
sapere 5.72 bad=1.2 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.2 escalation=-0.6 good=-1.1 growth=-0.8 leaving=-1.2 meeting.off=-0.4 payment.delayed=1.8 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.7 praise=-0.7 reputation=3.0
sapete 6.04 bad=-1.6 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.2 good=2.4 growth=1.1 leaving=-1.1 legal=1.0 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.7 praise=2.5 reputation=-0.8
sara 5.55 bad=2.7 complaint.cost=-0.8 complaint.delay=1.9 complaint.neglect=0.8 complaint.quality=2.1 escalation=-0.5 growth=0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 reputation=3.5 urgent=-0.4
sarann 6.32 bad=-1.7 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=-1.8 good=-0.6 leaving=-0.8 legal=-0.4 payment.refused=1.2 praise=-0.5 reputation=-0.4
sarebb 7.02 bad=-0.9 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.9 complaint.quality=-0.4 good=-0.3 leaving=0.9 legal=-0.5 praise=-0.3 reputation=-0.4
saremo 6.73 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.4 meeting.off=-0.4 payment.sent=-0.5 praise=-0.4 reputation=-0.4
saro 7.02 bad=0.8 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=1.2 payment.promised=1.4 payment.refused=-0.5 praise=-0.4
satisp 7.02 bad=-1.3 complaint.quality=-0.7 good=-0.3 leaving=-0.7 payment.promised=-0.3 payment.query=-0.3 payment.sent=4.4 praise=-0.4 reputation=-0.5
sbagli 5.34 bad=2.5 complaint.cost=1.7 complaint.delay=-1.0 complaint.neglect=-1.3 complaint.quality=4.6 escalation=-0.7 good=-1.0 growth=-1.0 leaving=2.0 meeting.off=0.5 payment.delayed=1.6 payment.disputed=0.9 payment.promised=-0.6 payment.query=-0.7 payment.refused=0.9 payment.sent=-0.6 praise=-1.0 reputation=-0.7
scade 5.72 bad=-2.3 complaint.cost=-0.8 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=-0.5 good=-0.8 growth=-0.7 legal=-0.7 meeting.off=-0.6 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.8 payment.query=3.0 payment.refused=-1.9 payment.sent=-0.4 praise=-0.7 reputation=-0.4 urgent=2.7
scaden 5.81 bad=-1.1 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=1.9 growth=-0.3 legal=-0.7 meeting.off=-0.4 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=1.6 payment.query=-0.5 payment.refused=-1.0 payment.sent=1.0 reputation=-0.8 urgent=-0.4
scadut 6.51 bad=-1.3 complaint.cost=-0.6 complaint.neglect=-1.0 complaint.quality=-0.8 escalation=1.1 good=-0.6 growth=-0.5 leaving=-0.6 legal=-0.5 payment.disputed=-0.4 payment.refused=-0.8 praise=-0.5 reputation=-0.4
scala 6.51 bad=-1.4 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.7 legal=-0.4 meeting.off=1.3 payment.refused=-0.4 praise=1.8 reputation=-0.3
scale 6.51 bad=1.7 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.5 growth=-0.3 leaving=-0.6 payment.delayed=-0.4 payment.promised=-0.6 payment.refused=3.6 praise=-0.6 reputation=-0.3
scambi 7.02 bad=1.7 complaint.cost=-0.4 complaint.quality=1.6 escalation=2.9 good=-0.4 legal=1.8 praise=-0.3 reputation=1.3
scaric 7.02 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-0.4 payment.query=3.7 payment.sent=2.4
scatol 7.02 bad=0.4 complaint.delay=-0.4 complaint.quality=0.8 good=-0.4 legal=-0.5 praise=-0.3
scegli 6.73 complaint.cost=-0.5 complaint.quality=-0.9 good=0.7 growth=-0.3 leaving=0.5 legal=2.0 payment.refused=-0.4 praise=0.9 reputation=1.8
scelto 7.02 bad=-1.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 growth=-0.3 leaving=0.8 payment.refused=-0.3 praise=-0.4 reputation=-0.4
scena 6.73 complaint.delay=0.6 complaint.quality=-0.5 leaving=-0.4 legal=0.5
scheda 7.02 bad=-0.4 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.5
schede 7.02 bad=-0.7 complaint.quality=-0.6 legal=-0.4 praise=-0.3
sciolt 7.02 bad=0.6 growth=-0.4 payment.disputed=1.3 payment.refused=1.3
sciope 6.51 bad=-1.4 complaint.delay=-0.7 complaint.quality=-0.4 good=-0.7 leaving=-0.6 legal=-0.4 meeting.off=3.2 payment.refused=-0.5 praise=-0.8 reputation=-0.7
sconto 6.73 bad=0.6 complaint.cost=2.1 complaint.delay=0.7 complaint.quality=0.4 good=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=5.6 payment.refused=-0.3 praise=-0.6 reputation=-0.3
scontr 7.02 bad=-1.1 good=1.7 growth=-0.3 legal=-0.5 praise=1.6 reputation=-0.3
scopa 7.02 bad=-0.7 good=0.5 leaving=-0.5 praise=0.6
scoper 7.02 bad=0.5 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=1.5
scorso 6.17 bad=0.6 complaint.cost=0.7 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.7 growth=-0.5 leaving=-0.5 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.3 payment.query=0.9 payment.refused=-0.5 payment.sent=0.9 praise=-0.5 reputation=-0.3 urgent=1.3
scritt 4.82 bad=-1.1 complaint.cost=-0.8 complaint.delay=1.4 complaint.neglect=1.4 complaint.quality=-2.0 good=0.6 growth=1.7 leaving=-2.4 legal=0.3 meeting.off=-1.3 payment.delayed=-0.7 payment.disputed=0.6 payment.promised=-0.8 payment.query=-0.7 payment.sent=-0.7 praise=0.5 reputation=-1.3 urgent=-0.5
scrive 5.17 bad=-1.3 complaint.cost=-1.2 complaint.quality=0.9 escalation=-0.7 good=-1.3 growth=-0.8 leaving=-1.6 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.3 payment.refused=-1.4 payment.sent=-0.5 praise=-1.2 reputation=0.4 urgent=-0.7
scrivo 5.81 bad=2.4 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=1.5 complaint.quality=3.1 escalation=1.4 good=-1.8 growth=-0.6 leaving=1.4 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.6 praise=-1.6 reputation=3.7
scuola 6.51 bad=-0.8 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.5 leaving=0.6 praise=0.7 reputation=-0.3
scuole 6.73 bad=0.7 complaint.delay=0.6 complaint.quality=0.9 leaving=1.7 payment.delayed=-0.3 reputation=0.5 urgent=1.5
scusat 5.72 bad=-1.2 complaint.cost=-0.6 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=0.8 escalation=-0.5 good=-1.1 growth=-0.4 leaving=-1.2 legal=-1.0 meeting.off=1.2 payment.delayed=1.5 payment.disputed=-0.4 payment.promised=2.9 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-1.0 reputation=-1.0 urgent=0.5
scusi 7.02 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.4 leaving=-0.5 legal=-0.3 payment.delayed=-0.6 payment.query=1.5
se 3.75 bad=1.6 complaint.cost=-0.9 complaint.neglect=1.2 good=0.9 leaving=3.4 legal=2.8 meeting.off=-1.0 payment.delayed=1.2 payment.disputed=2.2 payment.promised=-1.3 payment.query=-1.5 payment.refused=-0.4 praise=1.4 reputation=1.8 urgent=-0.7
second 5.34 bad=1.9 complaint.cost=-1.1 complaint.neglect=-1.3 complaint.quality=1.0 escalation=1.3 good=-0.6 growth=1.8 leaving=-1.3 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=2.3 payment.promised=-0.5 payment.query=-0.5 payment.refused=2.8 payment.sent=-0.6 praise=-0.4 reputation=-1.1 urgent=-0.4
sede 5.63 bad=-0.9 complaint.cost=-1.3 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=1.7 good=-1.3 growth=3.2 leaving=-2.2 legal=1.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=-0.9 reputation=-0.7 urgent=-0.3
sedi 6.73 bad=0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=1.4 growth=1.7 leaving=-0.8 legal=2.6 praise=1.5
sedie 7.02 bad=-0.9 complaint.quality=-0.5 leaving=-0.3
seduta 7.02 bad=0.8 complaint.cost=1.1 complaint.quality=0.6 good=-0.4 leaving=0.6 legal=2.0 praise=-0.3
segnal 6.17 bad=1.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.8 escalation=-0.4 good=-0.6 leaving=0.8 legal=2.3 payment.refused=-0.5 payment.sent=-0.3 praise=-0.6 urgent=-0.3
segnar 7.02 bad=-0.7 complaint.quality=-0.3
segret 5.55 bad=-1.1 complaint.delay=-0.9 complaint.neglect=1.4 complaint.quality=-1.8 growth=-0.8 leaving=-1.0 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=0.6 payment.query=-0.5 payment.refused=-1.4 payment.sent=2.7 reputation=-0.5 urgent=-0.5
segue 6.73 bad=0.7 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=2.4 good=-0.6 leaving=3.1 legal=0.7 payment.refused=-0.4 praise=-0.5 reputation=-0.4
seguit 6.32 bad=-0.9 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=1.0 good=1.1 growth=1.4 leaving=1.6 legal=-0.5 praise=0.9 reputation=-0.7
sei 5.48 bad=-1.3 complaint.cost=-1.1 complaint.neglect=1.2 complaint.quality=-1.6 escalation=-0.3 good=1.6 growth=-0.7 leaving=-0.9 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=1.2 payment.sent=-0.4 praise=1.5 reputation=-1.2 urgent=0.6
sembra 5.92 bad=2.5 complaint.cost=2.5 complaint.delay=2.1 complaint.neglect=2.4 complaint.quality=0.6 escalation=-0.7 good=1.8 growth=-0.4 leaving=1.1 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.2 payment.sent=2.2 praise=2.0 reputation=-0.9
sempli 6.51 bad=0.6 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=1.6 complaint.quality=-0.7 good=-0.7 leaving=-0.8 legal=-0.3 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=2.1 praise=-0.6
sempre 5.41 bad=0.6 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=2.3 complaint.quality=1.1 escalation=-0.5 good=1.6 growth=2.3 leaving=-0.4 legal=-1.0 meeting.off=1.5 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-1.7 payment.query=3.2 payment.refused=-0.4 payment.sent=-0.8 reputation=0.6
sensi 6.73 bad=1.0 complaint.delay=1.3 complaint.quality=-0.5 good=-0.3 leaving=1.4 legal=1.1 payment.refused=1.1 reputation=-0.4
senten 6.32 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.7 leaving=-0.3 legal=1.1 payment.refused=1.5 praise=-0.6 reputation=-0.3
sentia 6.32 bad=-0.7 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-0.3 good=-0.6 leaving=-0.8 legal=0.8 meeting.off=3.2 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.6 reputation=-0.5
sentir 6.73 complaint.cost=2.4 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=0.3 good=-0.5 payment.disputed=1.5 payment.refused=-0.6 praise=-0.5
sentit 6.32 bad=0.7 complaint.cost=-0.6 complaint.delay=-1.5 complaint.neglect=-0.8 complaint.quality=1.1 escalation=-0.3 good=-0.7 leaving=-0.5 legal=2.9 meeting.off=-0.4 payment.disputed=2.4 payment.refused=-0.8 praise=-0.6 reputation=-0.6
senza 4.71 bad=-1.0 complaint.cost=3.7 complaint.delay=1.2 complaint.neglect=-0.4 escalation=0.8 good=0.5 leaving=0.8 legal=-0.8 payment.delayed=1.7 payment.promised=1.4 payment.query=6.2 payment.refused=-0.9 payment.sent=-1.2 praise=1.4 reputation=-1.3 urgent=-0.8
sera 5.48 bad=-2.3 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-1.8 escalation=-0.5 good=3.3 growth=-0.7 legal=-0.8 meeting.off=0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=2.4 praise=3.5 reputation=-0.6 urgent=-0.5
serram 7.02 bad=1.0 complaint.delay=2.5 complaint.quality=-1.1 good=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.3 praise=-0.4
serve 4.98 bad=-4.1 complaint.cost=-1.5 complaint.delay=-1.7 complaint.quality=-2.7 escalation=-0.8 good=-1.2 growth=-0.9 leaving=-1.3 legal=-1.9 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-0.9 payment.refused=-1.2 payment.sent=-0.6 praise=-1.2 reputation=-1.6 urgent=4.3
server 6.32 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=1.3 escalation=1.6 good=1.5 growth=-0.3 legal=-0.4 payment.disputed=-0.3 payment.refused=-1.1 praise=1.4 reputation=-0.3 urgent=2.7
servic 7.02 bad=0.6 complaint.delay=1.1 complaint.quality=0.9 leaving=0.9
servir 6.17 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=-0.8 legal=-0.7 payment.delayed=-1.1 payment.disputed=-0.4 payment.promised=-0.6 payment.query=2.9 payment.refused=-0.6 payment.sent=-0.3 reputation=-0.3 urgent=-0.5
serviz 6.04 bad=0.4 complaint.cost=3.0 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=1.1 good=-1.2 growth=-1.1 leaving=2.6 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=-1.1 reputation=-0.6 urgent=-0.3
servon 5.55 bad=-2.2 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=-1.9 escalation=-0.4 growth=0.6 legal=-1.4 meeting.off=-0.4 payment.delayed=-0.3 payment.query=1.8 payment.refused=-1.2 payment.sent=-0.3 reputation=-1.0 urgent=-0.5
sessan 7.02 bad=0.6 complaint.neglect=2.1 good=-0.3 leaving=2.2
sette 6.73 bad=1.4 complaint.delay=1.8 complaint.neglect=0.9 complaint.quality=-0.7 good=-0.3 legal=2.7 payment.refused=1.2 praise=-0.4 reputation=3.1
settem 5.55 bad=0.9 complaint.cost=-0.8 complaint.delay=5.3 complaint.neglect=-0.4 complaint.quality=-2.1 escalation=-0.6 good=-1.5 growth=-0.7 legal=-0.9 meeting.off=-0.5 payment.delayed=0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.6 praise=-1.4 reputation=-0.6 urgent=1.0
settim 3.91 bad=0.9 complaint.cost=-1.8 complaint.delay=5.6 complaint.neglect=3.2 complaint.quality=-0.9 escalation=1.0 good=-1.0 growth=-1.3 legal=0.8 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.8 praise=-0.5 reputation=-2.7 urgent=-0.6
sfratt 6.73 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-0.3 legal=-0.5 payment.refused=-0.6 praise=-0.4
si 3.25 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=2.6 complaint.quality=1.6 escalation=-0.9 good=-1.4 leaving=-0.9 legal=-1.0 meeting.off=-1.4 payment.delayed=-0.4 payment.disputed=-1.6 payment.promised=-1.3 payment.query=-2.0 payment.refused=-1.7 payment.sent=-1.1 praise=-2.2 urgent=-0.6
sia 6.73 bad=1.5 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=2.1 complaint.quality=1.6 good=-0.4 leaving=-0.3 legal=-0.5 payment.refused=3.3 praise=-0.4 reputation=0.9
siamo 4.29 bad=0.4 complaint.delay=0.5 complaint.neglect=3.7 complaint.quality=-1.0 escalation=-0.8 growth=-1.5 leaving=-0.9 legal=-2.3 meeting.off=-1.3 payment.delayed=3.7 payment.disputed=-1.2 payment.promised=-1.2 payment.query=1.5 payment.refused=0.8 praise=-1.0 urgent=1.4
siete 5.28 bad=-2.1 complaint.cost=2.3 complaint.delay=0.3 complaint.quality=-0.8 escalation=-0.5 good=4.8 growth=1.2 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-2.1 payment.sent=1.1 praise=4.8 reputation=0.5 urgent=-0.4
signor 4.31 bad=0.5 complaint.cost=-0.9 complaint.neglect=-1.7 complaint.quality=2.7 escalation=-0.8 good=0.4 growth=0.9 leaving=-0.8 legal=0.5 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=0.5 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.5 praise=0.9 reputation=1.1 urgent=0.4
silenz 6.51 complaint.cost=-0.4 complaint.neglect=1.8 complaint.quality=-0.8 escalation=-0.5 good=-0.8 growth=-0.4 leaving=-0.3 legal=0.5 payment.refused=-0.5 praise=-0.8 reputation=-0.4
simbol 7.02 complaint.quality=0.6 good=-0.3 leaving=-0.4 payment.refused=1.2
simpat 6.73 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.5 good=2.1 growth=1.2 leaving=-0.3 praise=2.5 reputation=-0.3
sincer 7.02 bad=0.5 complaint.delay=-0.4 complaint.quality=1.8 good=0.5 payment.sent=1.1 praise=0.6 reputation=1.4
sindac 6.04 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=2.6 escalation=2.6 good=0.3 growth=1.0 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=-0.3 reputation=1.3 urgent=-0.8
singhi 7.02 bad=-0.4 complaint.cost=1.6 complaint.delay=-0.8 complaint.quality=-0.6 leaving=-0.3 payment.disputed=1.5 payment.refused=0.7
sinist 6.73 bad=1.9 complaint.cost=1.1 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.5 legal=2.7 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.5
sistem 5.22 bad=-0.5 complaint.cost=-2.0 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=2.1 escalation=-0.7 growth=-0.9 legal=-1.5 meeting.off=-1.0 payment.delayed=2.3 payment.disputed=-1.3 payment.promised=-0.5 payment.query=3.4 payment.refused=1.3 payment.sent=-1.0 reputation=-1.4 urgent=-0.8
sito 4.59 bad=-2.0 complaint.neglect=-1.6 complaint.quality=0.8 escalation=-0.9 good=2.2 growth=2.6 legal=-1.7 meeting.off=-0.9 payment.delayed=-1.2 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-1.0 payment.refused=0.3 payment.sent=-0.9 praise=0.6 reputation=-2.7 urgent=1.4
situaz 7.02 complaint.delay=-0.3 complaint.quality=-0.4 legal=1.3 payment.refused=-0.4 reputation=-0.3 urgent=1.8
slide 6.73 bad=0.7 complaint.cost=-0.3 complaint.neglect=1.8 complaint.quality=1.3 good=-0.5 leaving=-0.7 meeting.off=4.7 payment.refused=-0.5 praise=-0.5 reputation=0.8
slitta 6.32 bad=-1.2 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.3 good=-0.8 leaving=1.0 legal=-0.3 payment.delayed=5.4 payment.promised=2.7 payment.refused=-1.1 payment.sent=-0.3 praise=-0.8 reputation=-0.4
smesso 6.51 bad=-1.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=3.3 growth=-0.3 leaving=-0.6 legal=-0.7 payment.refused=-0.5 praise=3.1 reputation=-0.6
smette 7.02 bad=1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.3 payment.refused=2.2 praise=-0.3 reputation=-0.7
so 6.51 bad=-0.5 complaint.cost=-0.4 complaint.delay=0.6 complaint.quality=0.4 escalation=-0.3 good=0.4 leaving=0.5 legal=-0.4 payment.delayed=5.1 payment.promised=5.2 payment.refused=-0.4 payment.sent=1.2 praise=0.5 reputation=-0.4
soccor 6.73 complaint.cost=-0.3 complaint.quality=0.7 leaving=-0.3 legal=2.1 meeting.off=2.0 payment.refused=-0.5 payment.sent=1.4 praise=0.5 reputation=-0.3
soci 6.73 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.7 growth=-0.4 leaving=-0.6 payment.refused=1.0 praise=-0.7
social 6.32 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 escalation=1.8 good=-0.5 growth=-0.3 leaving=1.0 legal=-0.5 payment.refused=-0.4 praise=-0.4 reputation=3.2
societ 6.17 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.3 growth=0.9 leaving=0.8 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.4 payment.query=1.5 payment.refused=-0.6 reputation=-0.4
socio 5.81 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=-0.5 escalation=1.2 good=-0.6 growth=-0.6 leaving=-1.0 legal=-0.8 payment.delayed=4.7 payment.promised=-0.5 payment.sent=-0.4 praise=-0.4 reputation=-0.4 urgent=-0.3
soffit 6.51 bad=1.8 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=3.0 good=-0.6 growth=-0.3 leaving=-0.4 legal=0.5 payment.refused=0.7 praise=-0.6 reputation=2.2
softwa 6.51 bad=0.7 complaint.cost=2.3 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=2.9 escalation=-0.3 good=1.0 growth=1.4 legal=-0.4 payment.refused=1.8 praise=1.3 reputation=-0.4
sognat 7.02 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.4 payment.disputed=2.4 payment.refused=1.8 reputation=-1.0
sola 6.04 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=2.7 escalation=-0.3 good=0.7 growth=1.8 leaving=-0.8 legal=-0.7 meeting.off=0.8 payment.disputed=-0.3 payment.query=-0.5 payment.refused=2.0 praise=0.6 reputation=-0.7 urgent=-0.3
soldi 5.63 bad=1.2 complaint.cost=2.0 complaint.delay=2.6 complaint.neglect=-1.6 complaint.quality=-1.9 escalation=-0.7 good=1.3 growth=-0.6 leaving=0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=2.2 payment.query=-0.6 payment.refused=5.9 payment.sent=1.8 praise=1.4 reputation=-1.3 urgent=-0.3
sole 7.02 bad=0.7 complaint.cost=1.5 complaint.neglect=-0.5 complaint.quality=-1.1 reputation=2.9
solito 6.73 bad=0.5 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=1.8 complaint.quality=1.1 good=-1.0 growth=-0.3 legal=1.0 payment.promised=2.8 payment.query=-0.5 payment.refused=1.5 praise=-0.9 reputation=-0.4
sollec 6.04 bad=1.8 complaint.cost=-0.7 complaint.delay=0.5 good=-0.4 leaving=-0.7 legal=1.4 meeting.off=-0.3 payment.disputed=-1.0 payment.promised=-0.4 payment.query=-0.5 payment.refused=5.7 payment.sent=-0.4 praise=-0.5 reputation=-0.5
solo 4.18 bad=-3.6 complaint.cost=-1.1 complaint.delay=-1.7 complaint.neglect=-0.5 complaint.quality=-3.1 good=0.4 growth=-0.9 leaving=-0.8 legal=-1.1 meeting.off=-0.6 payment.disputed=-0.7 payment.promised=-1.1 payment.query=0.9 payment.refused=-1.5 payment.sent=-1.0 praise=0.8 reputation=0.4 urgent=-0.9
soltan 6.51 complaint.delay=0.6 complaint.neglect=1.9 complaint.quality=-0.7 payment.refused=-0.3
soluzi 6.73 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.4 escalation=2.2 good=-0.4 leaving=-0.7 legal=2.0 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.3 praise=-0.4 reputation=2.0
sono 3.44 bad=-1.5 complaint.cost=0.4 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=1.3 escalation=-2.0 good=0.6 growth=0.7 leaving=0.8 meeting.off=1.9 payment.delayed=1.5 payment.disputed=1.8 payment.promised=-0.8 payment.query=-1.7 payment.refused=-0.6 payment.sent=-1.9 praise=1.6 reputation=-0.8 urgent=2.6
sopra 6.73 complaint.delay=-0.5 complaint.quality=1.3 good=-0.7 leaving=-0.5 legal=-0.7 praise=-0.8 reputation=-0.4
sopral 6.32 bad=1.3 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-1.4 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.3 meeting.off=2.8 payment.disputed=3.7 payment.query=-0.9 payment.refused=0.4 payment.sent=-0.5 praise=-0.7 reputation=-0.5
sopran 7.02 bad=-0.5 complaint.quality=-0.5 growth=-0.4 urgent=1.1
soprat 6.51 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.5 growth=0.7 leaving=1.9 legal=-0.5 payment.refused=-0.3 praise=1.0 reputation=-0.6
soprin 7.02 bad=0.3 complaint.delay=1.9 complaint.neglect=1.4 complaint.quality=-0.4 escalation=2.3 reputation=-0.3
sorell 6.32 bad=-0.4 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-0.8 escalation=-0.3 good=-1.8 growth=-0.6 leaving=-0.5 payment.refused=-0.6 praise=-1.3 reputation=1.0
sorpre 7.02 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.7 leaving=-0.4 legal=-0.3 praise=1.6 reputation=-0.4
sospen 6.73 bad=1.8 complaint.cost=-0.4 complaint.delay=1.6 complaint.quality=0.4 good=-0.5 leaving=0.7 legal=0.6 payment.delayed=-0.3 payment.refused=2.8 payment.sent=-0.4 praise=-0.5
sospes 6.17 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.7 growth=-0.3 leaving=-0.6 legal=-0.5 payment.refused=0.8 praise=-0.6 reputation=-0.5
sostit 6.73 bad=-1.2 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.3 good=-0.7 leaving=1.2 legal=-0.4 payment.refused=-0.9 praise=-0.6 reputation=-0.4
sotto 5.55 bad=-0.9 complaint.cost=-0.6 complaint.neglect=-0.7 escalation=-0.4 growth=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=1.2 payment.query=1.9 payment.refused=-0.5 payment.sent=-0.3
sparit 7.02 complaint.cost=-0.5 complaint.neglect=1.3 complaint.quality=-0.4 good=1.3 growth=2.1 leaving=-0.4 payment.delayed=-0.5 praise=1.5
spazio 6.51 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=-1.2 good=-1.0 growth=1.9 leaving=-1.2 legal=-0.5 meeting.off=1.7 payment.delayed=-0.3 praise=-0.8 reputation=3.3
spegne 7.02 bad=0.6 complaint.neglect=2.3 complaint.quality=1.4 leaving=1.0 payment.refused=1.8
spesa 6.51 bad=-0.8 complaint.cost=2.4 good=-0.7 leaving=1.4 legal=0.8 payment.delayed=1.1 payment.promised=1.3 payment.refused=-0.4 praise=-0.6
spese 6.73 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.3 legal=-0.5 payment.disputed=1.9 payment.query=1.3 payment.refused=-0.5
spett 7.02 bad=-0.4 complaint.neglect=1.4 complaint.quality=-0.3 legal=-0.3 payment.sent=1.7
spetta 6.73 good=0.7 legal=0.8 praise=0.9 reputation=-0.5
spiace 6.32 bad=1.0 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-1.3 leaving=0.7 payment.delayed=1.0 payment.promised=1.0 payment.query=-0.5 payment.refused=2.2 payment.sent=-0.4 reputation=-0.6
spiagg 6.73 bad=0.7 complaint.delay=1.2 complaint.quality=1.5 payment.refused=-0.3
spiega 6.32 bad=-0.9 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=-0.3 good=2.9 growth=0.7 leaving=-0.4 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=0.7 praise=2.9 reputation=-0.7
spiegh 7.02 bad=0.5 complaint.neglect=1.7 good=-0.4 payment.promised=1.8 reputation=1.3
sporte 6.51 bad=-0.3 complaint.quality=0.6 good=-0.3 leaving=-0.5 payment.query=-0.3 praise=-0.4 urgent=2.7
sposa 6.51 complaint.delay=-0.4 complaint.quality=0.7 good=1.4 growth=2.8 leaving=-0.4 payment.refused=1.3 reputation=-0.5
sposta 5.41 bad=-3.1 complaint.cost=0.8 complaint.delay=-1.0 complaint.neglect=-1.7 complaint.quality=-2.3 escalation=-0.4 good=-1.0 growth=-0.6 leaving=-1.5 legal=-1.3 meeting.off=1.0 payment.delayed=0.4 payment.disputed=0.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.7 payment.sent=-0.4 praise=-0.9 reputation=-0.6 urgent=-0.4
sposti 7.02 bad=-0.4 complaint.delay=-0.5 good=-0.6 payment.delayed=2.2 praise=-0.6
squadr 6.32 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=3.6 growth=1.2 leaving=-0.8 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=3.2 reputation=-0.7
squali 7.02 bad=-0.3
ssa 7.02 bad=-0.9 complaint.delay=-0.3 leaving=0.8 payment.delayed=1.4 payment.refused=-0.3
sta 5.34 bad=1.1 complaint.cost=-1.0 complaint.delay=2.6 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=-0.6 good=2.2 leaving=-0.4 legal=2.1 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.sent=0.5 praise=0.9 reputation=2.8 urgent=-0.4
stabil 6.32 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.4 escalation=1.1 good=-0.7 growth=-0.3 leaving=1.3 legal=2.5 meeting.off=-0.3 praise=-0.6 reputation=-0.7
stagio 6.51 bad=0.5 complaint.cost=-0.3 complaint.neglect=0.5 complaint.quality=2.1 good=-0.4 leaving=2.8 payment.delayed=1.2 praise=-0.4 reputation=-0.5
stalla 7.02 bad=-0.5 leaving=1.1 meeting.off=2.1
staman 7.02 bad=-1.1 complaint.neglect=-0.3 legal=-0.6 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=1.8 reputation=-0.4
stamat 5.92 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=-0.9 escalation=-0.3 growth=-0.4 leaving=-0.6 legal=-0.8 meeting.off=1.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.5 payment.sent=3.0 praise=-0.4 reputation=-0.4 urgent=-0.4
stampa 4.86 complaint.cost=-1.3 complaint.quality=0.4 escalation=-1.0 growth=-1.8 leaving=-2.0 legal=0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.8 payment.sent=-0.7 reputation=1.2 urgent=2.5
stampi 7.02 bad=-0.6 complaint.quality=-0.6 praise=-0.3 reputation=-0.3
stampo 7.02 bad=-0.6 complaint.quality=-0.4 payment.refused=-0.4
stand 7.02 bad=0.4 complaint.delay=0.8 good=0.9 leaving=-0.4 payment.sent=1.1 praise=0.8 urgent=1.8
stanno 6.32 bad=1.7 complaint.cost=2.6 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=0.5 good=-0.9 leaving=0.4 legal=-0.6 payment.disputed=-0.3 payment.promised=1.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.8 reputation=-0.7
stanot 6.73 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=-1.4 good=-0.8 leaving=0.9 legal=-0.5 payment.refused=-0.6 payment.sent=3.6 praise=-0.6 reputation=-0.5
stanza 6.73 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=2.0 leaving=-0.3 legal=-0.5 payment.refused=-0.5 payment.sent=3.1 praise=2.1 reputation=-0.4
stare 7.02 bad=1.1 complaint.neglect=2.7 complaint.quality=2.4 good=-0.5 leaving=-0.4 payment.refused=-0.3 praise=-0.5 reputation=0.5
staser 5.55 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=1.2 complaint.quality=3.4 escalation=0.6 good=-1.9 growth=-0.7 leaving=-1.2 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.5 praise=-1.7 reputation=2.5 urgent=6.8
stata 5.41 bad=-2.6 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-1.2 complaint.quality=-0.9 escalation=0.6 good=1.9 growth=-0.7 leaving=-0.8 meeting.off=-0.6 payment.delayed=1.4 payment.disputed=-0.4 payment.promised=2.5 payment.query=-0.9 payment.refused=-1.1 payment.sent=2.5 praise=2.1 reputation=-0.9 urgent=-0.4
state 6.32 bad=2.4 complaint.delay=0.5 complaint.neglect=-0.4 good=-0.7 growth=-0.5 leaving=-0.3 legal=2.6 payment.disputed=1.2 payment.query=-0.6 payment.refused=-0.5 praise=-0.7 reputation=2.9 urgent=-0.4
stati 7.02 bad=-0.6 complaint.quality=-0.5 good=1.2 payment.refused=-0.4 praise=1.2
stato 5.22 complaint.cost=3.1 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=1.1 escalation=1.4 good=1.0 growth=-0.8 leaving=0.5 legal=1.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.6 praise=1.1 reputation=0.7 urgent=-0.5
stavol 7.02 bad=1.9 complaint.delay=4.1 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 growth=-0.3 legal=1.2 payment.promised=-0.3 reputation=-0.4
stazio 7.02 complaint.cost=1.7 complaint.quality=2.0 payment.refused=-0.3 reputation=1.9 urgent=2.7
stella 6.51 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.2 good=-1.1 growth=-0.4 leaving=-0.4 legal=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=-1.2 reputation=2.9
stelle 6.32 bad=-0.9 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.7 good=1.8 leaving=-0.3 payment.disputed=-0.5 payment.refused=-0.3 payment.sent=-0.4 praise=1.8 reputation=0.6
stessa 6.17 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.5 good=0.5 growth=3.3 leaving=-0.6 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=0.9 praise=0.6 reputation=-0.7
stesse 7.02 complaint.cost=1.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.3 growth=3.5 leaving=1.2
stesso 5.12 bad=-1.3 complaint.delay=-0.5 complaint.quality=-0.3 escalation=-0.8 leaving=0.8 legal=-1.0 meeting.off=0.4 payment.delayed=-1.0 payment.disputed=2.1 payment.promised=2.8 payment.query=3.7 payment.refused=0.3 payment.sent=-0.8 praise=0.5 reputation=-1.5 urgent=0.4
stiamo 5.92 bad=1.7 complaint.cost=5.0 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.4 good=-0.9 growth=-0.5 leaving=3.2 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=-0.5 payment.refused=-0.7 praise=-0.8 reputation=0.5
stipen 7.02 bad=-0.6 complaint.cost=1.8 complaint.quality=-0.4 good=-0.5 leaving=1.3 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.4
sto 7.02 complaint.quality=1.3 legal=0.7 payment.query=1.3
stocca 7.02 complaint.cost=2.1 complaint.delay=-0.3 complaint.neglect=-0.4 escalation=1.9 good=0.5 leaving=0.9 payment.refused=-0.3 praise=0.5 reputation=-0.5
stoffa 7.02 bad=-0.6 good=-0.4 legal=-0.3 meeting.off=1.2 praise=-0.4
storia 6.32 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-1.1 escalation=-0.4 good=-0.9 growth=-0.4 leaving=0.9 legal=-0.9 payment.query=-0.3 payment.refused=-0.4 praise=0.4 reputation=0.9
storic 7.02 bad=-0.4
storie 6.73 bad=0.4 complaint.delay=1.2 complaint.neglect=-0.3 good=-0.7 leaving=-0.4 payment.refused=-0.4 praise=-0.6 reputation=1.6
storna 6.73 bad=1.8 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=2.0 good=-0.8 growth=-0.3 payment.disputed=3.5 payment.query=-0.8 payment.refused=1.0 payment.sent=-0.6 praise=-0.7
storno 7.02 bad=1.7 complaint.quality=-0.4 payment.delayed=-0.4 payment.disputed=1.3 payment.refused=2.0
storto 7.02 bad=1.2 complaint.quality=2.0 good=-0.5 leaving=-0.4 legal=1.6 payment.refused=1.2 praise=-0.4
strada 7.02 bad=1.1 complaint.quality=2.1 good=-0.4 leaving=4.4 praise=-0.3
strano 7.02 bad=0.9 complaint.delay=-0.4 complaint.quality=2.6 escalation=2.5 good=-0.4 payment.refused=-0.5 praise=-0.3
straor 7.02 complaint.cost=1.1 complaint.neglect=-0.3 complaint.quality=0.8 leaving=0.5 legal=1.0 meeting.off=-0.4 payment.sent=-0.7
strett 6.73 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.4 payment.delayed=1.5
strisc 6.51 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=0.6 escalation=-0.4 good=-0.4 growth=-0.3 leaving=-0.4 legal=0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=0.7 praise=-0.4 reputation=4.2
strutt 7.02 bad=0.7 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.6 leaving=3.4 legal=-0.5 praise=-0.7 reputation=-0.3
studen 7.02 complaint.quality=1.0 reputation=0.8
studio 5.17 bad=0.9 complaint.cost=-1.5 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=0.5 escalation=-0.6 good=-0.7 leaving=1.3 legal=1.5 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.6 praise=-0.6 reputation=-0.6 urgent=-0.4
stufa 6.32 bad=2.2 complaint.cost=-0.7 complaint.delay=2.0 complaint.neglect=3.2 complaint.quality=-1.0 good=-0.5 leaving=-0.4 legal=-0.7 payment.delayed=-0.5 payment.refused=3.5 payment.sent=-0.3 praise=-0.6 reputation=0.7
su 4.22 bad=2.3 complaint.delay=-0.6 complaint.quality=2.6 escalation=-0.8 good=-0.8 leaving=-0.9 legal=-1.0 meeting.off=0.3 payment.delayed=-0.9 payment.disputed=-1.3 payment.promised=-1.8 payment.query=2.3 payment.refused=-1.2 payment.sent=-1.4 praise=-1.8 reputation=6.2 urgent=-0.6
sua 5.63 bad=-0.3 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=2.1 escalation=-0.5 good=-0.3 growth=-0.4 leaving=1.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.3 reputation=-0.8 urgent=-0.4
subito 6.32 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=-1.0 complaint.quality=1.5 good=-0.5 growth=-0.4 leaving=-1.0 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.4 reputation=-0.6 urgent=5.3
succes 6.51 bad=-1.3 complaint.delay=-0.6 complaint.quality=-0.9 good=3.1 growth=1.6 leaving=-0.6 legal=-0.4 payment.refused=-0.4 payment.sent=0.8 praise=3.2 reputation=-0.3
sugli 7.02 bad=1.2 complaint.quality=0.7 leaving=-0.5 legal=3.3 payment.disputed=4.3 reputation=0.7
sui 6.32 bad=0.7 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=0.5 escalation=1.8 good=-0.5 growth=-0.3 leaving=0.3 legal=-0.5 meeting.off=-0.3 payment.query=-0.3 praise=-0.5 reputation=1.8
sul 4.22 bad=-0.8 complaint.cost=0.5 complaint.delay=-0.3 complaint.neglect=-2.6 complaint.quality=-0.6 escalation=0.9 good=-0.7 growth=-1.9 leaving=-2.4 legal=-1.0 meeting.off=-1.4 payment.delayed=-1.1 payment.disputed=-0.6 payment.promised=-0.9 payment.query=2.1 payment.refused=0.6 payment.sent=-0.7 praise=-0.3 reputation=2.4 urgent=0.7
sulla 5.28 bad=-0.6 complaint.cost=0.5 complaint.delay=-0.3 complaint.neglect=-1.0 escalation=0.9 good=-0.7 growth=-0.9 leaving=-0.5 legal=0.8 meeting.off=-0.6 payment.delayed=0.6 payment.disputed=2.2 payment.promised=-0.4 payment.query=0.6 payment.refused=-0.8 payment.sent=-0.6 praise=-0.3 reputation=-0.7 urgent=-0.5
sulle 5.72 bad=-0.3 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.2 escalation=-0.3 good=-1.1 growth=-0.6 leaving=-0.8 legal=-1.0 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.6 payment.query=3.2 payment.refused=0.5 praise=-1.0 reputation=-0.8
sullo 7.02 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.5 good=-0.4 leaving=1.2
suo 5.07 bad=-0.5 complaint.cost=-1.4 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-1.2 escalation=4.8 good=3.1 growth=2.8 leaving=-1.3 legal=-1.2 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=0.6 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.6 praise=1.8 urgent=-0.5
suocer 6.04 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.5 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=1.1 payment.disputed=-0.4 payment.refused=1.0 reputation=-0.5
suona 7.02 bad=-1.5 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.3 leaving=-0.4 legal=-0.4 praise=-0.3 reputation=-0.7
suore 7.02 bad=-0.4 good=0.6 praise=0.5
supera 6.73 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.4 growth=-0.5 leaving=-0.4 legal=0.6 payment.delayed=-0.4 payment.disputed=1.9 payment.refused=1.0 reputation=-0.4
superi 6.73 bad=1.5 complaint.cost=1.0 complaint.neglect=-1.0 escalation=3.0 good=-0.5 growth=-0.4 legal=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.5
supple 7.02 bad=1.5 complaint.quality=-0.3 payment.disputed=3.3 payment.refused=-0.4
svizze 6.73 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=3.2 growth=-0.4 leaving=-0.6 legal=-0.3 praise=3.4 reputation=-0.3
tabacc 7.02 bad=0.6 complaint.cost=1.5 payment.disputed=1.3
tabell 6.73 bad=-0.3 complaint.delay=1.0 complaint.quality=0.8 escalation=1.9 good=2.4 leaving=-0.4 payment.sent=1.5 praise=2.6 reputation=-0.7
taglia 6.32 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=0.4 escalation=-0.5 good=-0.6 growth=-0.3 leaving=0.3 payment.delayed=-0.4 payment.promised=-0.3 praise=-0.4 reputation=-0.3
tanti 7.02 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.5 good=0.5 legal=-0.3 praise=0.4
tantin 7.02 bad=1.4 complaint.cost=4.3 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.5 legal=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.3 praise=-0.4
tanto 6.73 bad=-0.8 complaint.delay=-0.7 complaint.neglect=-0.4 good=2.4 growth=1.2 leaving=-0.7 payment.refused=-0.3 praise=1.5 reputation=0.8
tar 7.02 bad=-0.5 good=-0.3 growth=-0.3 praise=-0.3
tardi 6.73 bad=-1.4 complaint.delay=-0.7 good=-0.4 leaving=-0.6 legal=-0.5 payment.delayed=2.3 payment.refused=-0.3 praise=-0.4 reputation=-0.4
targa 7.02 bad=-1.5 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.5 leaving=-0.7 payment.promised=3.9 payment.refused=-1.0 praise=-0.3 reputation=-0.3
tariff 6.32 bad=0.9 complaint.cost=5.4 complaint.delay=1.6 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=2.6 good=-0.8 growth=-0.4 leaving=-1.0 legal=-0.7 payment.refused=-0.5 praise=-0.8 reputation=-1.2
tasse 7.02 complaint.quality=-0.6 good=1.2 praise=1.6
tavole 7.02 bad=1.6 complaint.delay=2.3 complaint.neglect=-0.5 complaint.quality=-0.6 leaving=1.5 legal=-0.3 payment.promised=-0.7
tavoli 7.02 bad=-0.9 good=1.5 growth=1.7 praise=1.4
tavolo 6.73 bad=-2.1 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.2 good=1.1 leaving=-0.6 payment.disputed=-0.4 payment.refused=-0.7 praise=1.2
te 6.73 complaint.neglect=0.8 complaint.quality=0.6 growth=1.4 leaving=0.6
teatro 6.73 bad=0.4 complaint.quality=1.0 leaving=-0.3 meeting.off=-0.7 reputation=-0.4 urgent=1.4
tecnic 5.34 bad=2.7 complaint.cost=-0.9 complaint.delay=1.0 complaint.neglect=-1.8 complaint.quality=4.8 escalation=2.0 good=-0.3 growth=-0.6 leaving=-1.3 legal=1.2 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.7 payment.refused=0.3 payment.sent=-0.6 reputation=-1.1 urgent=3.7
tedesc 6.51 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=2.4 growth=1.3 leaving=0.8 payment.delayed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=0.4
tegole 7.02 bad=-0.4 leaving=-0.3
telefo 4.62 bad=-0.3 complaint.cost=-1.8 complaint.delay=-1.2 complaint.neglect=4.1 escalation=-1.2 good=1.5 growth=-1.3 leaving=0.5 legal=-1.7 meeting.off=2.0 payment.delayed=-0.9 payment.disputed=-1.5 payment.promised=-0.9 payment.query=-0.9 payment.refused=-0.8 payment.sent=-1.0 praise=1.9 reputation=-1.3 urgent=2.2
tema 7.02 bad=1.1 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.4 praise=-0.4 reputation=2.2
tempi 6.32 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 leaving=-0.5 payment.refused=-0.5 praise=-0.5 reputation=-0.5
tempo 5.92 bad=-0.9 complaint.cost=-0.8 complaint.delay=2.9 complaint.neglect=-0.6 complaint.quality=-1.7 good=0.8 growth=-0.4 leaving=-1.0 legal=0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=2.4 payment.refused=-0.9 praise=0.9 reputation=-0.6
tenere 6.32 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.6 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.8 meeting.off=0.9 payment.refused=0.8 praise=-0.7
tenete 7.02 bad=0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.4 leaving=-0.5 praise=1.5 reputation=2.1
teniam 6.73 bad=-0.6 complaint.cost=1.5 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 leaving=0.8 payment.refused=-0.3 praise=-0.5 reputation=-0.4
tenuto 6.73 complaint.neglect=1.4 complaint.quality=-0.5 good=-0.3 meeting.off=2.0 praise=-0.4
termin 6.51 bad=-1.0 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-1.6 escalation=-0.4 good=-0.8 growth=-0.4 leaving=1.2 legal=-0.7 payment.refused=-0.8 praise=-0.6 reputation=-0.4 urgent=-0.3
terraz 6.73 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.5 leaving=-0.6 legal=-0.7 praise=0.3
terza 5.72 bad=2.7 complaint.cost=0.5 complaint.delay=0.6 complaint.neglect=-1.0 complaint.quality=1.7 escalation=-0.4 good=-1.0 growth=-0.5 leaving=2.6 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=-0.3 payment.refused=1.5 praise=-0.9 reputation=0.8 urgent=-0.4
terzo 6.17 bad=-0.4 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=-0.4 good=1.1 growth=1.3 legal=0.6 meeting.off=-0.4 payment.disputed=1.5 payment.query=-0.3 payment.refused=0.9 praise=1.0 reputation=-0.4
tesore 7.02 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.7 growth=-0.4 legal=-0.3 payment.refused=1.1 payment.sent=5.7 praise=-0.6
tesori 7.02 bad=-0.5 payment.query=1.2 payment.sent=1.2
tesser 7.02 bad=-0.4 leaving=1.0
testa 7.02 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.4 payment.refused=1.5 praise=-0.4 reputation=-0.7
testi 6.73 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.7 leaving=-0.5 praise=-0.4
testim 6.17 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.6 good=-0.6 leaving=-0.6 legal=0.6 meeting.off=-0.5 payment.refused=0.8 praise=-0.5 reputation=-0.4 urgent=-0.4
testo 4.75 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.9 growth=-0.4 leaving=-1.2 legal=-1.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.9 praise=-0.8 reputation=-1.3
tetto 7.02 bad=0.5 complaint.quality=1.1 legal=1.3 payment.refused=1.7 reputation=0.9
tfr 7.02 bad=-0.8 complaint.quality=-0.4 leaving=-0.3 legal=-0.3
ti 5.63 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=0.3 escalation=-0.4 good=1.3 growth=1.5 leaving=1.2 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 payment.sent=1.5 reputation=1.0 urgent=-0.3
tiene 6.04 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=0.6 growth=-0.3 leaving=-0.9 legal=-0.7 payment.delayed=2.2 payment.query=-0.4 payment.refused=0.5 praise=0.7 reputation=-0.8
timbri 7.02 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.3 good=1.7 legal=-0.5 payment.refused=-0.3 payment.sent=0.8 praise=1.7
timbro 7.02 bad=-0.4 good=-0.3 growth=-0.5 payment.query=0.7
tipo 6.73 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-0.6 growth=1.4 leaving=-0.9 legal=-0.5
tipogr 6.32 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=1.1 good=-0.5 legal=-0.5 payment.delayed=-0.4 payment.promised=-0.6 payment.refused=1.1 praise=-0.5 reputation=-0.5 urgent=3.5
titola 6.17 bad=2.0 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=2.8 complaint.quality=-1.9 escalation=7.2 good=-1.0 growth=-0.4 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-0.9 reputation=-1.0 urgent=0.8
titolo 5.72 bad=-2.7 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=-0.4 good=-1.1 growth=-0.7 leaving=-0.8 legal=-0.6 meeting.off=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.6 praise=-1.1 reputation=-0.9
tocca 7.02 bad=0.3 complaint.quality=0.5 good=1.3 meeting.off=2.3 praise=1.3 reputation=1.1
toglie 5.55 bad=1.0 complaint.cost=3.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.9 escalation=-0.4 good=-1.2 growth=-0.6 leaving=-1.2 legal=0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=4.6 payment.query=-0.5 praise=-0.9 reputation=-1.1 urgent=-0.4
tolgo 7.02 bad=-0.8 payment.disputed=-0.4 payment.query=1.2 payment.refused=-0.4
tolto 6.51 bad=-2.0 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 good=1.0 growth=-0.4 leaving=-0.6 legal=-0.4 payment.delayed=2.6 payment.refused=-0.6 praise=0.9 reputation=-0.3
tommas 5.07 good=0.5 growth=0.8 leaving=-0.6 legal=-0.4 payment.refused=-0.4 praise=0.6 reputation=-0.4
torna 6.73 bad=0.6 complaint.cost=-0.8 complaint.quality=-0.4 legal=-0.3 payment.delayed=-0.5 payment.promised=1.2 payment.refused=2.6 payment.sent=-0.5 reputation=-0.5
tornan 7.02 bad=-1.1 complaint.neglect=-0.5
tornat 6.51 bad=0.4 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=0.4 good=-0.6 leaving=-0.5 legal=-0.4 payment.delayed=-0.3 payment.refused=0.9 praise=-0.6
torner 7.02 bad=-0.5 payment.delayed=2.8
tornia 4.82 leaving=-0.9 legal=-0.3 reputation=-0.5
torta 6.73 bad=0.5 complaint.neglect=1.2 good=0.5 leaving=-0.4 legal=-0.3 praise=0.4 reputation=1.7
tra 4.40 bad=-1.5 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-1.2 complaint.quality=-0.6 escalation=-0.5 good=-0.7 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.2 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.4 praise=-1.5 urgent=1.0
tradot 6.73 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=2.3 escalation=1.5 good=-0.3 leaving=-0.4 legal=0.7
traduc 6.51 bad=-0.4 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.6 legal=-0.5 payment.refused=-0.3 reputation=2.2 urgent=2.1
tradur 6.04 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.9 good=0.4 growth=1.0 leaving=-1.0 legal=-0.5 payment.disputed=-0.4 payment.refused=-0.4 reputation=-0.3
tradut 7.02 complaint.delay=1.9 complaint.quality=-0.4 leaving=-0.3 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.3 reputation=2.8
traduz 5.48 bad=-0.8 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.8 escalation=-0.5 good=2.2 growth=-0.7 leaving=-1.2 legal=-1.5 meeting.off=-0.5 payment.delayed=0.6 payment.disputed=-0.6 payment.promised=0.8 payment.query=-0.4 payment.refused=2.4 payment.sent=-0.5 praise=2.4 reputation=-1.2 urgent=-0.4
tramit 7.02 bad=1.2 complaint.delay=1.0 complaint.neglect=1.0 legal=2.9 reputation=0.8
tranch 6.73 bad=0.7 complaint.delay=1.0 complaint.quality=-0.8 leaving=-0.6 legal=-0.4 payment.delayed=1.2 payment.refused=3.0
tranne 7.02 bad=-1.3 complaint.quality=-1.1 good=2.3 leaving=-0.4 praise=2.5
tranqu 6.32 complaint.cost=-0.8 complaint.delay=-0.8 good=-0.7 growth=1.7 leaving=-1.2 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.7 reputation=3.5
trasfe 6.73 bad=1.5 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-0.6 good=-0.5 leaving=1.2 payment.disputed=2.9 payment.refused=-0.8 payment.sent=-0.4 praise=-0.5 reputation=-0.4
traslo 6.73 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.4 escalation=-0.4 good=-0.5 leaving=-0.7 legal=-0.3 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.5
trasme 6.73 complaint.quality=1.3 escalation=2.7 good=-0.3 leaving=-0.5 legal=1.7 payment.promised=-0.3 payment.refused=-0.4 payment.sent=2.5
tratta 6.51 bad=2.0 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=0.4 good=-0.7 growth=-0.3 leaving=0.4 legal=0.7 praise=-0.6
tratti 6.73 bad=-0.5 complaint.delay=0.9 complaint.quality=-0.6 good=-0.5 leaving=-0.3 legal=-0.5 payment.refused=1.0 praise=-0.3
tratto 6.51 bad=0.8 complaint.cost=4.0 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=0.4 escalation=1.3 good=-0.5 leaving=-0.7 legal=-0.5 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.4
tre 4.33 bad=1.5 complaint.cost=-0.9 complaint.delay=2.7 complaint.neglect=2.1 escalation=3.4 good=0.8 growth=3.5 leaving=-1.1 legal=-1.9 meeting.off=-1.2 payment.delayed=-1.1 payment.disputed=1.4 payment.promised=-0.9 payment.query=-1.3 payment.refused=1.1 payment.sent=0.8 praise=0.9 reputation=-0.4 urgent=-1.3
tredic 6.73 bad=-0.9 complaint.quality=-0.4 good=-0.4 leaving=-0.4 payment.delayed=4.2 payment.promised=3.9 payment.sent=-0.3 praise=-0.4 reputation=-0.3
treni 7.02 bad=-0.9 complaint.delay=-0.6 leaving=-0.5 meeting.off=3.6 reputation=-0.4
treno 7.02 bad=-0.7 complaint.quality=-0.6 meeting.off=1.3 praise=-0.3
trenta 6.32 bad=1.7 complaint.cost=-0.5 complaint.neglect=0.9 complaint.quality=2.8 good=-0.6 leaving=-0.4 payment.delayed=1.2 payment.refused=2.8 praise=-0.7 reputation=0.8
trenti 7.02 complaint.delay=-0.3 complaint.neglect=1.6 leaving=-0.3 reputation=1.3
tribun 5.22 bad=1.0 complaint.cost=-1.0 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.6 good=-1.3 growth=-0.8 leaving=-1.8 legal=5.6 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.4 praise=-1.3 reputation=-1.4 urgent=-0.7
trimes 7.02 complaint.quality=0.9 reputation=0.8
tripad 7.02 complaint.cost=1.7 complaint.neglect=-0.4 complaint.quality=2.0 reputation=1.4
troppo 6.04 complaint.cost=1.0 complaint.delay=3.2 complaint.neglect=-0.9 complaint.quality=-1.3 growth=0.9 leaving=-1.2 legal=0.3 meeting.off=-0.4 payment.refused=-0.3 reputation=-0.8
trovar 6.17 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=2.1 complaint.quality=0.9 escalation=1.9 good=1.1 growth=1.3 leaving=1.0 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.8
trovat 5.72 bad=0.3 complaint.cost=1.0 complaint.neglect=0.5 complaint.quality=0.5 good=-0.4 growth=-0.6 leaving=0.9 legal=0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=1.1 payment.query=-0.4 payment.refused=0.6 payment.sent=1.9 reputation=0.8
trovo 6.51 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=0.8 complaint.quality=-0.8 good=-0.9 growth=-0.7 leaving=-0.9 legal=-0.3 payment.disputed=1.6 payment.refused=-0.6 payment.sent=-0.3 praise=-0.7 reputation=-0.4
trustp 6.73 bad=2.2 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.6 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=-0.5 praise=-0.6 reputation=4.6
tu 6.73 bad=-1.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.6 leaving=2.4 payment.refused=-0.5 praise=0.9
tua 7.02 bad=-0.5 good=-0.4 leaving=0.6 praise=-0.4
tubo 6.73 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=2.0 good=-0.5 leaving=-0.6 legal=2.5 payment.disputed=-0.4 praise=-0.5 reputation=-0.4
tuo 6.51 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.8 growth=3.4 leaving=0.4 legal=-0.3 payment.refused=-0.3 praise=0.4 reputation=-0.6
turist 7.02 complaint.neglect=0.7 complaint.quality=0.8 reputation=1.0
tutela 6.73 complaint.delay=-0.3 growth=-0.5 legal=1.3 payment.refused=-0.8
tutta 5.48 bad=-0.3 complaint.cost=-1.5 complaint.delay=-1.0 complaint.quality=-1.9 escalation=-0.5 good=2.9 growth=1.6 leaving=0.6 legal=-0.9 meeting.off=-0.7 payment.delayed=1.8 payment.disputed=-0.5 payment.promised=1.9 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.6 praise=3.0 reputation=2.3 urgent=0.7
tutte 5.72 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=1.8 escalation=-0.4 growth=-0.3 leaving=1.5 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.4 reputation=1.8
tutti 4.75 bad=1.8 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=2.7 complaint.quality=-0.5 escalation=-1.1 legal=0.8 meeting.off=-1.0 payment.disputed=0.6 payment.promised=-0.7 payment.query=-0.8 payment.refused=0.9 payment.sent=-0.8 reputation=5.8 urgent=-0.7
tutto 4.35 bad=-1.4 complaint.cost=-0.4 complaint.delay=-1.7 complaint.quality=0.6 escalation=0.7 good=1.6 legal=-1.0 meeting.off=-1.3 payment.delayed=1.1 payment.disputed=-1.2 payment.query=-1.1 payment.refused=1.3 praise=1.2 reputation=-1.6 urgent=-0.7
udienz 6.51 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.9 good=-0.5 leaving=-0.7 legal=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.7
udine 7.02 complaint.neglect=-0.4 legal=2.0 payment.refused=1.3
uffici 5.07 complaint.cost=-0.9 complaint.neglect=-0.5 complaint.quality=-0.7 good=-1.5 growth=-0.9 leaving=-0.4 legal=1.9 meeting.off=-0.7 payment.delayed=-0.9 payment.promised=2.5 payment.query=0.9 payment.refused=0.8 praise=-1.2 reputation=-1.5 urgent=-0.7
uguale 6.73 complaint.cost=2.4 complaint.delay=-0.5 complaint.quality=1.5 leaving=-0.5 legal=-0.4 payment.refused=-0.3 reputation=-0.3
ultima 6.73 complaint.neglect=1.5 complaint.quality=-0.6 meeting.off=2.0 payment.query=2.1 payment.refused=-0.5
ultimi 7.02 complaint.quality=0.6 leaving=0.5 reputation=-0.4
ultimo 5.72 bad=2.8 complaint.cost=-1.0 complaint.delay=2.1 complaint.neglect=0.7 complaint.quality=2.6 escalation=-0.4 growth=-0.6 leaving=3.7 legal=0.3 meeting.off=-0.4 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.3 payment.sent=1.8 reputation=-1.0 urgent=-0.5
un 2.53 bad=0.5 complaint.cost=2.2 complaint.delay=3.8 complaint.quality=1.9 growth=0.5 leaving=1.9 legal=2.2 meeting.off=-2.6 payment.delayed=1.4 payment.disputed=1.5 payment.promised=-0.8 payment.query=-1.8 payment.sent=-1.1 praise=-0.5 reputation=-1.8 urgent=-2.4
una 3.21 bad=2.1 complaint.cost=1.4 complaint.delay=0.9 complaint.neglect=1.8 good=1.2 growth=1.2 leaving=1.3 legal=1.0 meeting.off=0.4 payment.delayed=-1.7 payment.disputed=-1.7 payment.promised=-1.2 payment.query=-0.8 payment.sent=-1.9 praise=1.7 reputation=3.7 urgent=0.7
undici 6.51 bad=1.1 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 good=-0.3 leaving=-0.5 legal=-0.4 payment.delayed=-0.3 payment.refused=0.8 reputation=0.7
unico 6.32 bad=-1.0 complaint.cost=-0.3 complaint.neglect=1.1 complaint.quality=-1.1 good=-0.4 leaving=3.0 legal=-0.5 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.6
unione 6.73 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 growth=-0.3 leaving=-0.5 legal=1.3 payment.disputed=1.7 payment.query=3.0 payment.refused=-0.5 reputation=-0.7
univer 6.73 bad=-0.5 complaint.cost=1.1 complaint.quality=1.0 leaving=2.9 legal=-0.4 meeting.off=-0.4 payment.refused=-0.3 reputation=-0.5
uno 4.59 bad=-0.9 complaint.cost=1.0 complaint.delay=-2.4 complaint.neglect=0.7 complaint.quality=0.5 escalation=-1.2 good=0.5 growth=-0.6 leaving=-0.3 meeting.off=0.8 payment.disputed=2.0 payment.promised=-0.8 payment.query=-0.3 payment.refused=-1.5 payment.sent=0.9 praise=0.8 reputation=-0.4 urgent=-0.7
uomo 7.02 bad=-0.4 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=0.5 good=1.9 growth=2.7 legal=1.0 payment.refused=-0.8 praise=1.8 reputation=-0.3
urgent 7.02 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.4 payment.delayed=-0.3 reputation=-0.6 urgent=5.3
urgenz 6.32 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 growth=-0.4 leaving=-0.4 legal=-0.6 meeting.off=-0.4 payment.disputed=1.5 payment.promised=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.3 urgent=2.1
usano 7.02 bad=-0.5 good=-0.5 leaving=0.6 praise=-0.4
usare 6.73 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=2.5 good=-0.4 leaving=-0.4 legal=-0.3 payment.disputed=-0.6
uscire 6.73 complaint.delay=0.6 leaving=-0.4 legal=1.0 praise=-0.3
uscita 6.51 bad=2.5 complaint.cost=4.8 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.7 growth=-0.3 leaving=2.7 payment.refused=1.5 praise=-0.6 reputation=1.5
uscito 6.73 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.9 good=1.3 growth=-0.3 leaving=-0.6 payment.promised=-0.3 payment.refused=-0.6 payment.sent=3.3 praise=1.5
uso 6.32 bad=-0.5 complaint.cost=-0.5 complaint.quality=0.5 good=0.6 leaving=0.7 legal=-0.5 payment.disputed=-0.4 payment.query=0.9 payment.refused=-0.3 praise=0.7 reputation=-0.3
utente 7.02 complaint.neglect=2.4 complaint.quality=-0.7 leaving=-0.6 payment.refused=-0.3
va 4.45 bad=-4.4 complaint.cost=-2.0 complaint.delay=-1.2 complaint.neglect=-2.0 complaint.quality=-2.5 escalation=-1.1 good=-0.3 growth=1.8 leaving=-1.7 legal=-2.0 payment.delayed=-1.2 payment.disputed=-0.4 payment.promised=-0.9 payment.query=4.0 payment.refused=-1.2 payment.sent=-0.9 praise=-1.5 reputation=-1.9 urgent=-0.8
vado 7.02 bad=2.6 complaint.delay=2.4 complaint.neglect=1.5 complaint.quality=-0.5 good=-0.5 leaving=2.3 praise=-0.5
vale 7.02 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.3 legal=1.6 reputation=-0.3
valuta 7.02 bad=0.8 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.5 legal=2.3 payment.promised=-0.6 payment.refused=-1.2 payment.sent=3.1 praise=-0.4
vanno 6.73 bad=-1.3 complaint.quality=-0.6 good=-0.4 leaving=-0.7 legal=-0.3 payment.refused=-0.3 praise=-0.3
ve 5.81 complaint.cost=0.5 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=-0.5 good=1.2 growth=-0.9 leaving=-0.9 legal=-1.4 meeting.off=-0.5 payment.disputed=2.2 payment.promised=-0.3 payment.query=-0.4 payment.refused=3.0 payment.sent=-0.6 praise=1.4 reputation=0.7
vecchi 5.17 bad=-2.1 complaint.cost=-1.0 complaint.delay=-0.9 complaint.quality=-2.2 escalation=-0.7 good=-1.1 growth=-0.9 leaving=-0.7 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.2 payment.sent=-0.8 praise=-1.0 reputation=-1.3 urgent=-0.6
vede 6.73 bad=1.3 complaint.cost=1.7 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-0.7 good=-0.8 leaving=-0.8 legal=-0.4 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.8 reputation=-0.6
vederc 7.02 complaint.delay=1.0 complaint.neglect=0.8 good=1.5 growth=2.2 leaving=-0.6 legal=1.2 praise=1.6
vedere 5.72 bad=-1.0 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.4 good=1.6 growth=0.7 leaving=-0.7 meeting.off=0.5 payment.delayed=-0.6 payment.promised=-0.4 payment.sent=-0.5 praise=1.7 reputation=-0.9 urgent=1.0
vediam 5.72 bad=1.3 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=-1.3 escalation=-0.5 good=0.6 growth=0.9 leaving=-1.3 legal=2.3 meeting.off=1.3 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.6 payment.sent=-0.5 praise=-0.4
vedo 6.17 bad=-0.7 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.6 growth=-0.4 leaving=-0.6 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.5 payment.query=4.3 payment.sent=2.5 praise=-0.6 reputation=-0.4 urgent=-0.3
vedret 6.51 bad=1.8 complaint.cost=1.0 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=0.6 good=-0.7 leaving=-0.6 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.7 payment.refused=2.4 praise=-0.7 reputation=1.2
vende 7.02 bad=1.1 complaint.quality=1.5 leaving=-0.6 urgent=1.6
vender 6.73 bad=0.4 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.5 leaving=-0.4 legal=2.1 payment.disputed=2.6 payment.refused=-0.4 payment.sent=-0.3 praise=-0.4 reputation=-0.4
vendit 6.73 complaint.quality=0.9 good=-0.4 leaving=-1.0 legal=-0.6 payment.delayed=4.6 praise=-0.5 reputation=-0.5 urgent=1.4
vendut 6.51 complaint.neglect=0.8 complaint.quality=0.3 good=1.0 growth=1.8 payment.refused=-0.5 praise=1.0 reputation=0.9
venerd 5.63 bad=-1.8 complaint.cost=-0.7 complaint.neglect=-0.9 complaint.quality=-1.3 escalation=-0.7 good=-0.9 growth=-0.4 leaving=0.5 legal=-1.1 meeting.off=1.0 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=5.8 payment.query=-0.7 payment.refused=-1.6 payment.sent=-0.7 praise=-0.9 reputation=-0.4 urgent=0.7
vengo 6.73 bad=0.8 complaint.delay=0.8 complaint.neglect=1.4 complaint.quality=-0.6 good=-0.6 leaving=0.7 meeting.off=2.0 praise=-0.6 urgent=1.6
vengon 7.02 bad=-2.0 complaint.neglect=-0.4 complaint.quality=-0.4 growth=-0.3 leaving=1.4 legal=-0.4 payment.refused=-0.5 reputation=-0.3
venite 6.17 bad=3.0 complaint.cost=2.8 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=3.1 good=-0.8 leaving=0.8 legal=-0.4 meeting.off=-0.4 payment.disputed=1.3 payment.refused=-0.5 praise=-0.9 reputation=-0.6 urgent=2.1
venti 7.02 complaint.delay=-0.4 complaint.quality=1.2 good=-0.3 growth=5.5 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.5 urgent=3.5
ventim 7.02 bad=1.2 complaint.quality=1.3 good=-0.5 legal=-0.4 praise=-0.4 reputation=2.1
ventiq 7.02 bad=1.2 complaint.quality=2.5 legal=0.7 payment.refused=1.3
venuto 6.73 complaint.delay=-0.7 complaint.neglect=1.8 complaint.quality=-0.4 good=1.7 leaving=1.2 legal=-0.3 praise=1.6 reputation=-0.3
verbal 6.17 bad=-0.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.3 good=-0.7 growth=-0.5 leaving=-0.8 legal=0.6 meeting.off=1.8 payment.delayed=-0.4 payment.refused=1.2 payment.sent=-0.8 praise=-0.7 reputation=0.6
verde 6.32 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=2.8 good=-0.8 growth=-0.3 leaving=-1.0 payment.disputed=-0.4 payment.refused=1.0 praise=-0.8 reputation=0.6
verdi 7.02 bad=-0.4 good=-0.3
vergog 7.02 bad=-1.6 complaint.cost=-0.4 complaint.neglect=-0.4 leaving=-0.5
verifi 6.51 bad=-0.8 complaint.cost=2.4 complaint.delay=0.7 complaint.neglect=-0.4 good=3.7 leaving=-0.3 legal=0.6 payment.refused=-0.3 praise=3.7
vero 7.02 bad=-0.7 complaint.quality=-0.3 good=-0.3 leaving=0.8 praise=1.5
verra 6.51 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.3 legal=0.5 payment.delayed=1.4 payment.promised=2.3 payment.query=-0.8 payment.refused=-0.4 payment.sent=-0.4 praise=-0.3 reputation=-0.6
versat 6.51 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.3 good=-1.0 growth=-0.9 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.1 payment.query=-0.4 payment.refused=-0.7 payment.sent=5.8 praise=-0.9 reputation=-0.5
versio 6.32 bad=-0.5 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 escalation=1.7 good=1.0 growth=-0.6 leaving=-0.6 legal=-0.4 payment.disputed=-0.3 praise=1.2 reputation=-0.3
verso 6.73 bad=0.4 good=-0.4 leaving=-0.5 legal=-1.0 meeting.off=1.9 payment.query=1.4 payment.refused=1.1 praise=-0.4
vescov 7.02 bad=-0.8 complaint.quality=-0.3 good=1.6 growth=2.0 leaving=-0.4 praise=1.6
veteri 6.73 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-0.3 leaving=-0.5 legal=-0.3 meeting.off=4.2 reputation=-0.3
vetrin 6.51 bad=-1.2 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.7 leaving=-0.5 legal=-0.3 payment.refused=1.0 praise=-0.6 reputation=-1.0 urgent=1.4
vi 3.87 bad=0.6 complaint.delay=0.6 complaint.neglect=2.5 complaint.quality=-2.4 escalation=-1.1 good=1.6 growth=3.0 leaving=1.3 legal=1.6 meeting.off=-1.7 payment.delayed=-0.6 payment.disputed=-1.7 payment.promised=-0.6 payment.query=-2.0 payment.refused=1.1 payment.sent=1.2 praise=2.1 reputation=-0.3 urgent=-0.7
via 5.28 bad=-0.9 complaint.cost=-0.8 complaint.neglect=1.8 complaint.quality=-1.4 escalation=-0.5 good=-1.2 growth=-1.6 leaving=1.5 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.4 praise=-1.2 reputation=0.7 urgent=-0.4
vicend 7.02 bad=0.6 complaint.delay=-0.4 complaint.quality=0.5 leaving=-0.3 legal=1.6 reputation=-0.4
vicini 5.07 leaving=-0.4 payment.refused=-0.5
vicino 6.32 bad=-1.0 complaint.quality=-0.8 good=-0.9 growth=-0.4 leaving=-0.9 legal=-0.6 payment.delayed=-0.4 praise=-1.0 reputation=-0.4
video 6.04 bad=0.5 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=2.9 good=0.8 growth=1.2 leaving=-1.5 legal=0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.query=-0.4 praise=0.8 reputation=1.9
viene 5.92 bad=1.6 complaint.cost=-0.4 complaint.neglect=1.8 complaint.quality=1.3 escalation=-0.5 good=-0.9 growth=-0.4 leaving=1.3 legal=0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.query=1.0 payment.refused=-0.9 praise=-0.9 reputation=0.5
vietat 7.02 bad=1.4 complaint.cost=-0.3 complaint.quality=1.1 good=-0.6 growth=-0.6 legal=0.7 payment.refused=3.3 praise=-0.4 reputation=-1.1
vincol 7.02 bad=0.4 complaint.delay=-0.3 legal=1.5 payment.refused=2.1
vinto 6.17 bad=-1.7 complaint.cost=-0.3 complaint.quality=-1.4 good=1.2 growth=2.8 leaving=-0.8 legal=-1.0 meeting.off=1.9 payment.refused=-0.5 praise=-0.8 reputation=-0.4
visita 6.17 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.4 escalation=-0.4 growth=0.8 leaving=-0.9 legal=-0.9 meeting.off=-0.4 payment.refused=-0.5 praise=0.6 reputation=0.4
vista 7.02 bad=0.8 complaint.cost=1.8 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.6 good=-0.4 leaving=0.9 reputation=1.3
visto 5.48 bad=-1.7 complaint.cost=-0.9 complaint.delay=-1.4 complaint.neglect=2.0 complaint.quality=0.6 good=2.9 growth=4.2 leaving=-0.7 meeting.off=-0.4 payment.delayed=1.2 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 praise=2.9 reputation=-0.4 urgent=-0.3
visual 7.02 bad=1.4 complaint.neglect=1.6 complaint.quality=1.5 good=-0.4 praise=-0.4 reputation=2.8 urgent=1.5
visura 6.73 bad=1.2 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.6 leaving=-0.4 legal=-0.4 meeting.off=-0.5 praise=-0.7 urgent=3.0
vita 7.02 bad=-0.7 complaint.quality=-0.6 good=2.3 praise=2.1
vivaio 7.02 bad=-0.9 complaint.quality=-0.4 leaving=1.0 payment.refused=-0.3
voce 6.04 bad=2.0 complaint.cost=-0.8 complaint.delay=2.4 complaint.neglect=2.3 complaint.quality=-0.5 good=-0.6 growth=-0.4 leaving=-1.1 legal=1.3 payment.disputed=1.3 payment.refused=1.7 payment.sent=-0.3 praise=-0.7 reputation=2.7
voglia 6.51 bad=-0.9 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=0.6 good=1.3 growth=1.5 leaving=0.9 legal=0.7 praise=1.4 reputation=-0.3
voglio 5.81 bad=1.2 complaint.cost=0.6 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=1.1 growth=-0.6 leaving=2.7 legal=0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.6 reputation=-0.9 urgent=1.0
voi 3.85 bad=-1.1 complaint.cost=0.5 complaint.delay=-3.2 complaint.quality=0.4 escalation=-1.7 good=3.3 growth=5.4 leaving=2.7 meeting.off=-1.7 payment.delayed=-1.8 payment.disputed=-0.4 payment.promised=-1.3 payment.query=-1.1 payment.refused=2.7 payment.sent=-0.6 praise=2.8 reputation=0.5 urgent=-1.4
volant 6.73 complaint.neglect=0.7 complaint.quality=0.9 good=-0.3 growth=-0.3 leaving=0.5
volent 6.73 complaint.delay=2.2 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.4 leaving=-0.5 legal=1.8 payment.disputed=-0.4 payment.refused=1.8 praise=-0.3 reputation=-0.7
volete 6.73 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.2 growth=2.0 leaving=-0.4 praise=1.3 reputation=-0.4
voleva 6.32 bad=-1.7 complaint.delay=-0.4 complaint.quality=-0.8 good=1.0 leaving=-0.5 payment.refused=-0.3 praise=1.0 reputation=-0.5
volevo 6.32 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.2 good=3.7 growth=-0.4 leaving=-0.6 legal=-0.3 meeting.off=3.1 payment.refused=-0.4 praise=3.8 reputation=-0.4
volont 7.02 bad=0.4 complaint.cost=1.8
volta 4.98 bad=2.2 complaint.cost=0.4 complaint.delay=-1.7 complaint.neglect=3.8 complaint.quality=1.9 escalation=1.9 good=0.6 growth=0.3 leaving=-0.5 legal=-0.8 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.9 payment.sent=-0.5 praise=0.7 reputation=-2.4 urgent=-0.6
volte 5.34 bad=2.1 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=1.5 complaint.quality=1.7 escalation=1.4 good=-0.6 growth=-0.8 leaving=1.4 legal=-1.0 meeting.off=-0.6 payment.delayed=2.4 payment.disputed=2.3 payment.promised=-0.4 payment.query=-0.8 payment.refused=0.5 payment.sent=2.0 praise=-0.5 reputation=0.7 urgent=0.5
vorra 7.02 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.4 escalation=-1.0 good=-0.4 leaving=-0.3 praise=-0.4
vorrei 5.81 bad=-0.8 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=-1.5 escalation=4.5 good=-0.4 growth=-0.5 leaving=-0.9 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.7 payment.sent=0.9 reputation=-2.0 urgent=1.3
vorrem 5.63 bad=-3.0 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.6 escalation=-0.5 good=0.4 growth=2.0 leaving=-1.4 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=0.6 reputation=-1.2 urgent=-0.3
vostra 4.59 bad=2.3 complaint.cost=2.9 complaint.delay=-2.1 escalation=4.1 growth=0.9 leaving=-1.6 legal=1.4 meeting.off=-1.2 payment.delayed=2.2 payment.disputed=-0.7 payment.query=3.2 payment.refused=1.9 praise=-1.0 reputation=-1.1 urgent=-0.7
vostre 6.17 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.7 good=0.4 growth=-0.5 leaving=2.4 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.query=1.8 payment.refused=-0.4 payment.sent=1.6 praise=1.9 reputation=-0.6 urgent=-0.3
vostri 5.72 bad=2.4 complaint.cost=2.7 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=-0.4 escalation=-0.6 good=0.3 growth=1.2 leaving=0.8 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.7 payment.sent=-0.5 praise=0.6 urgent=0.9
vostro 4.04 bad=2.4 complaint.cost=3.7 complaint.neglect=2.1 complaint.quality=2.5 escalation=4.0 good=2.1 growth=3.5 leaving=0.9 legal=-0.6 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=-1.6 payment.promised=-1.5 payment.refused=1.2 payment.sent=2.7 praise=2.3 reputation=2.6 urgent=-1.4
votato 7.02 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-0.5 good=1.8 growth=2.1 leaving=2.2 praise=1.9 reputation=-0.5
vs 7.02 bad=-1.1 complaint.quality=-0.7 leaving=-0.3 payment.promised=1.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=0.8
vuole 4.65 bad=-3.3 complaint.cost=-1.5 complaint.delay=-0.8 complaint.neglect=-1.4 complaint.quality=-1.9 escalation=1.9 good=1.5 growth=2.9 leaving=-2.5 legal=-2.1 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.8 payment.refused=-1.8 payment.sent=-0.9 praise=1.9 reputation=-0.5 urgent=0.6
vuota 7.02 bad=-0.5 complaint.quality=-0.4 good=-0.4 leaving=-0.3 payment.delayed=3.2 payment.refused=-0.3 praise=-0.5
vuoto 7.02 bad=0.3 complaint.neglect=1.0 good=-0.4 payment.refused=-0.4
zanzar 7.02 bad=1.3 complaint.delay=2.0 complaint.quality=1.9 good=-0.5 payment.refused=3.1 praise=-0.4
zero 7.02 bad=1.5 complaint.delay=0.9 complaint.neglect=0.7 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=1.0 praise=-0.5 reputation=1.5
zia 6.32 bad=-1.5 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=1.3 growth=1.9 leaving=-1.3 legal=-1.2 meeting.off=-0.4 payment.refused=-0.5 praise=-0.6 reputation=-0.5
zio 7.02 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.5 legal=-0.3
zona 7.02 complaint.quality=-0.9 good=-0.3 leaving=-0.4 legal=-0.3 praise=-0.3 reputation=0.5
