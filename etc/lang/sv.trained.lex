# Made by tools/train out of 2966 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language sv

[figures]
negative-from -1.1

[trained]
* bad=-1.15 complaint.cost=-2.69 complaint.delay=-2.80 complaint.neglect=-3.54 complaint.quality=-1.82 escalation=-3.05 good=-0.42 growth=-3.16 leaving=-2.48 legal=-2.77 meeting.off=-2.40 payment.delayed=-3.41 payment.disputed=-2.69 payment.promised=-3.04 payment.query=-3.81 payment.refused=-2.65 payment.sent=-1.99 praise=-1.85 reputation=-2.23 urgent=-2.66
!a 7.90 bad=1.2 complaint.cost=4.3 complaint.quality=2.3 good=-0.7
!agg 7.61 bad=0.5 complaint.quality=2.2 good=-0.9 legal=1.8 praise=-0.3
!alls 6.51 complaint.cost=-1.0 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=0.9 good=-0.8 leaving=-1.0 legal=-0.4 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-0.3 payment.refused=-0.9 praise=1.7 urgent=1.2
!allt 7.61 bad=-1.7 good=-1.0
!alska 7.90 bad=-0.6 good=1.8
!an 6.60 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=1.0 good=0.5 leaving=0.6 legal=0.5 payment.refused=-0.7 praise=-0.8 reputation=0.8
!andra 7.39 bad=-0.5 complaint.cost=-0.7 complaint.neglect=1.8 complaint.quality=-0.5 good=-0.7 leaving=-0.4 legal=1.4 payment.refused=1.5 reputation=-0.3
!andras 7.90 bad=-0.7 leaving=-0.5
!anjo 7.90 bad=-0.5 good=1.4
!anmark 7.61 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.0 good=1.8 leaving=-0.5 meeting.off=-0.6 payment.refused=-0.5 praise=2.8
!annan 7.61 bad=-1.2 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.1 growth=2.2 leaving=-0.3 payment.refused=-0.4 praise=1.5 reputation=-0.3
!annat 7.39 bad=-0.6 complaint.cost=-0.3 complaint.neglect=0.9 complaint.quality=-0.9 good=0.6 legal=1.5 meeting.off=-0.9
!ar 5.41 complaint.cost=-0.5 complaint.delay=2.2 complaint.neglect=0.5 complaint.quality=-0.7 escalation=0.5 good=-2.0 growth=-0.5 leaving=0.5 meeting.off=1.0 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=0.8 payment.query=0.3 payment.refused=-2.0 payment.sent=0.4 praise=-1.3 reputation=-1.4 urgent=-0.4
!ata 7.90 bad=-1.3 good=1.2
!att 4.47 bad=2.6 complaint.cost=3.3 complaint.quality=2.1 escalation=1.9 good=-1.2 growth=-1.5 leaving=1.2 payment.delayed=0.4 payment.disputed=-1.5 payment.promised=-1.4 payment.query=-1.4 payment.refused=3.3 payment.sent=-0.7 praise=1.2 reputation=1.2 urgent=-1.4
!av 5.82 bad=1.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=4.6 complaint.quality=0.6 escalation=-0.6 good=-2.7 growth=-0.6 leaving=0.7 legal=1.8 meeting.off=1.0 payment.delayed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.6 praise=-1.7 reputation=0.5 urgent=-0.5
!avgora 7.90 bad=0.6 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=0.3 complaint.quality=-0.6 legal=1.3
!avtale 7.05 bad=-0.8 complaint.cost=-1.6 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.8 growth=-0.4 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=4.6 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.1 reputation=-0.5
!bara 7.05 bad=-0.7 complaint.quality=1.3 good=-1.2 legal=0.7
!battre 7.20 bad=0.5 complaint.neglect=-0.4 complaint.quality=2.1 good=1.0 leaving=-0.4 praise=-0.6
!behova 7.90 bad=-0.9 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=-0.4 good=2.6 legal=1.2
!behove 7.61 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 leaving=0.8 legal=-0.5 reputation=-0.4
!beratt 7.90 bad=-0.4 good=0.5
!bestal 7.20 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=0.6 good=-0.8 leaving=-0.7 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=2.9 payment.query=0.5 payment.refused=1.1 payment.sent=-0.3 praise=-0.7 reputation=-0.5 urgent=1.5
!besvar 7.39 bad=-0.5 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=2.6 complaint.quality=-0.9 escalation=-0.5 good=-1.0 leaving=-0.4 legal=0.9 praise=-0.8
!betala 6.10 bad=-1.1 complaint.delay=-1.3 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.6 good=0.4 growth=-0.4 leaving=-1.7 legal=0.7 meeting.off=-0.6 payment.delayed=5.0 payment.disputed=-1.4 payment.promised=-0.7 payment.query=-0.6 payment.refused=3.6 payment.sent=0.8 praise=1.5 reputation=-1.4 urgent=-0.5
!betaln 7.20 bad=2.3 complaint.cost=-0.4 complaint.delay=2.0 complaint.neglect=1.1 good=-1.0 leaving=0.4 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=5.5 praise=-0.4 reputation=-0.5
!beteen 7.90 good=0.4
!bett 7.90 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=1.4 leaving=-0.6 payment.refused=-0.7 praise=1.4 reputation=-0.4
!blev 7.20 bad=0.6 complaint.cost=-0.7 complaint.neglect=1.8 complaint.quality=-1.3 good=-0.7 leaving=0.4 legal=0.7 payment.delayed=-0.3 payment.disputed=1.8 payment.refused=-0.4 praise=-0.4 reputation=-0.5
!bli 6.60 bad=-1.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=-0.4 good=0.5 leaving=0.9 meeting.off=-0.3 payment.disputed=-0.5 payment.query=-0.3 payment.sent=-0.5 praise=0.6 reputation=-0.7
!blir 7.20 bad=1.0 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-1.3 complaint.quality=1.0 escalation=-0.5 good=-0.6 leaving=2.5 legal=1.0 meeting.off=0.7 payment.query=-0.4 payment.refused=1.0 payment.sent=1.5 praise=-0.5 reputation=0.8 urgent=2.3
!bort 7.20 bad=0.7 complaint.neglect=1.3 complaint.quality=-0.5 good=-0.8 praise=-0.4 reputation=1.0
!bra 7.39 bad=0.5 good=-0.3
!bradsk 7.20 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=2.8 complaint.quality=-0.5 good=0.4 growth=0.6 leaving=-0.6 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=0.9 reputation=-0.6
!breven 7.90 bad=-1.5 complaint.neglect=-0.7 complaint.quality=-0.5 leaving=-0.7 payment.disputed=-0.4
!brott 7.90 bad=1.6 complaint.cost=2.1 complaint.delay=1.4 complaint.neglect=-0.4 good=-0.6 leaving=1.5 payment.promised=-0.4 reputation=1.3
!byra 7.90 bad=-1.4 leaving=-0.5 payment.disputed=-0.3 payment.refused=-0.7
!da 7.39 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.9 meeting.off=1.0 payment.refused=-0.5 reputation=-0.7
!dag 7.61 bad=-2.1 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.6 good=-0.7 growth=-0.3 leaving=-0.5 meeting.off=2.9 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.6 reputation=-0.8 urgent=-0.8
!dagar 7.90 complaint.delay=1.8 complaint.quality=-0.5 leaving=-0.3 legal=2.4 payment.delayed=2.6 reputation=-0.3
!daligt 7.90 bad=-0.8 complaint.quality=-0.4 good=1.3 praise=2.2
!dar 7.90 good=-1.6
!de 6.92 bad=0.7 complaint.neglect=-0.4 good=-0.4 leaving=1.4 payment.refused=0.9
!del 7.90 bad=-1.5 complaint.cost=-0.4 complaint.neglect=-0.5 meeting.off=0.9 payment.refused=-0.4 reputation=-0.6
!dem 6.51 bad=-0.8 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.3 good=0.8 leaving=1.8 legal=0.8 payment.delayed=-0.5 payment.refused=0.6 praise=-0.5 reputation=-0.6
!den 6.22 bad=-1.1 complaint.cost=-1.1 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.4 good=-1.7 leaving=-1.5 legal=1.7 meeting.off=1.5 payment.delayed=3.1 payment.disputed=2.4 payment.promised=-0.7 payment.query=-1.1 payment.refused=-1.0 payment.sent=1.4 praise=-0.7 reputation=-0.3 urgent=-0.5
!denna 7.90 bad=0.4 complaint.neglect=-0.3 good=0.5 leaving=1.9 payment.refused=1.3
!det 5.06 bad=1.0 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=-1.0 escalation=-0.4 good=0.9 leaving=2.4 legal=-0.6 meeting.off=-1.5 payment.disputed=2.6 payment.promised=0.6 payment.query=0.9 payment.refused=0.7 payment.sent=-0.6 praise=1.5 reputation=0.9 urgent=-0.8
!detta 7.20 bad=-0.9 complaint.neglect=-0.6 good=-1.1 legal=-1.1 praise=-0.5
!dig 7.39 bad=-0.9 good=0.4 meeting.off=2.5 praise=-0.3
!direkt 7.90 bad=2.1 good=1.0
!dit 7.90 bad=-0.5 good=0.6 praise=-0.3
!dramat 7.39 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-0.8 escalation=-0.4 good=-0.3 leaving=2.0 legal=-0.6 payment.refused=-0.4 praise=-0.3 reputation=-0.4
!du 5.95 bad=-2.7 complaint.cost=1.2 complaint.neglect=0.4 complaint.quality=1.2 escalation=1.2 good=4.5
!e 7.90 bad=-0.7 payment.query=0.9
!efter 7.05 complaint.cost=2.1 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-0.8 good=1.3 growth=2.1 leaving=0.7 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=1.0 praise=1.4
!efters 7.90 bad=-0.9 complaint.delay=-0.3 leaving=-0.6 meeting.off=1.2 payment.delayed=1.0 payment.query=0.9 payment.refused=-0.4
!eller 7.61 bad=0.7 good=-0.4 leaving=1.3
!en 5.74 complaint.cost=1.1 complaint.delay=-0.3 complaint.quality=1.5 good=2.0 growth=-0.3 leaving=1.1 legal=-1.0 meeting.off=0.9 payment.delayed=-0.9 payment.promised=-0.7 payment.refused=1.5 payment.sent=0.5 praise=4.2 urgent=-0.4
!enda 7.61 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.3 escalation=-0.3 good=2.1 leaving=-0.3 meeting.off=-0.5 payment.refused=-0.5 praise=3.0
!ens 6.51 bad=1.6 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=4.7 complaint.quality=-1.3 good=-0.6 leaving=3.3 legal=-0.4 payment.disputed=-0.3
!er 5.41 bad=0.5 complaint.cost=-1.5 complaint.delay=-1.7 complaint.neglect=2.3 complaint.quality=2.5 leaving=1.6 legal=-1.3 payment.delayed=-0.7 payment.disputed=-1.2 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.7 payment.sent=-0.8 praise=0.9 reputation=4.4 urgent=-0.6
!ert 7.61 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=2.1 meeting.off=2.1 payment.refused=-0.3 reputation=-0.4
!ett 6.60 bad=2.4 complaint.cost=3.7 complaint.neglect=1.6 complaint.quality=-1.2 escalation=-0.8 growth=-0.3 leaving=-1.2 meeting.off=-0.5 payment.delayed=1.0 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=1.9 payment.sent=-0.3 reputation=1.4 urgent=-0.5
!fa 7.05 bad=0.4 complaint.cost=0.3 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=-0.8 good=-1.0 leaving=-0.7 meeting.off=-0.9 payment.delayed=2.2 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.5
!faktur 6.69 bad=-2.3 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=-0.4 growth=-0.5 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=1.3 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.5 praise=1.8 reputation=-0.6
!far 6.43 bad=3.1 complaint.cost=-0.7 complaint.delay=1.6 complaint.quality=3.6 escalation=4.5 good=-1.1 growth=-0.5 leaving=1.2 legal=2.2 meeting.off=-0.7 payment.disputed=-0.3 payment.refused=0.7 reputation=0.6
!fardig 7.90 bad=1.2 complaint.cost=-0.4 complaint.delay=2.9 complaint.neglect=-0.4 complaint.quality=-0.3 escalation=-0.3 leaving=-0.4 reputation=1.2 urgent=2.8
!fatt 7.20 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=2.3 escalation=-0.6 good=-0.4 leaving=1.0 legal=-0.5 meeting.off=-0.5 payment.refused=0.9 praise=-0.4 reputation=1.0
!fel 6.69 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.4 good=2.7 growth=-0.3 leaving=-0.6 meeting.off=-0.9 payment.delayed=0.8 payment.refused=-0.5 praise=3.4 reputation=-0.6
!fick 7.90 bad=0.9 good=-0.4
!finns 7.39 bad=-0.4 complaint.delay=0.6 complaint.quality=-0.6 good=-0.9 leaving=-0.4
!fler 7.05 bad=-2.7 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.4 good=-1.4 leaving=2.7 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.9 reputation=-0.3 urgent=-0.3
!for 5.44 bad=1.2 complaint.cost=1.9 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=-1.2 escalation=-1.1 good=-2.8 growth=-0.6 leaving=-0.8 meeting.off=-0.7 payment.delayed=-1.2 payment.disputed=-1.1 payment.promised=-0.6 payment.query=-0.8 payment.refused=2.3 payment.sent=0.9 praise=-2.2 reputation=1.9 urgent=-0.7
!forlan 7.90 bad=1.9 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.7 leaving=4.6 meeting.off=-0.6 payment.delayed=-0.4
!forra 7.90 bad=-1.3
!forran 6.69 bad=2.5 complaint.cost=-0.6 complaint.delay=1.2 complaint.quality=3.7 escalation=-0.3 legal=-0.5 meeting.off=-0.7 payment.delayed=3.1 payment.disputed=-0.4 payment.promised=0.6 payment.query=-0.3 payment.refused=4.5 payment.sent=-0.7 reputation=-0.8
!forsko 7.90 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.1 good=-0.8 leaving=-0.9 legal=1.0 praise=-0.4 reputation=-0.7
!forsta 7.61 complaint.neglect=2.5 complaint.quality=-0.6 good=1.7 leaving=-0.4 legal=1.5 meeting.off=-0.4 reputation=1.0
!forvan 7.90 bad=1.1 complaint.quality=1.4 good=-1.0 leaving=1.8 legal=-0.3 payment.refused=1.9 praise=-0.5 reputation=2.2
!fraga 7.61 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.6 leaving=-0.4 praise=0.9 reputation=-0.3
!fragor 7.90 bad=-1.5 complaint.delay=-0.7 payment.delayed=2.9
!fram 7.39 complaint.cost=1.3 complaint.neglect=-0.8 complaint.quality=-0.6 good=1.4 leaving=-0.3 legal=-0.5 payment.disputed=3.5 payment.refused=-1.1 payment.sent=-0.9
!fran 7.05 bad=0.8 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=0.7 escalation=1.0 good=-0.4 leaving=-0.9 legal=-0.3 meeting.off=1.8 payment.refused=-0.3 praise=-0.4
!funger 7.61 bad=0.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=1.4 good=0.7 leaving=0.4 praise=1.1
!fyra 7.61 bad=1.5 complaint.cost=1.7 complaint.neglect=0.4 complaint.quality=-0.4 good=-0.6 leaving=1.0 legal=-0.4 payment.disputed=-0.3 payment.refused=1.6 praise=-0.5 reputation=3.0
!ga 7.20 bad=0.7 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.8 growth=-0.3 leaving=-0.6 payment.refused=1.3 praise=-0.5
!gang 7.90 bad=0.6 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=2.0 escalation=1.3 leaving=0.8 payment.refused=-0.4 praise=-0.3 reputation=-0.5
!gar 7.20 bad=-0.4 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.8 good=-0.6 leaving=1.4 payment.delayed=2.2 payment.disputed=-0.3 payment.refused=1.4 reputation=-0.4
!gatt 7.90 bad=-0.7 complaint.delay=-0.5 good=-0.4 payment.delayed=3.0
!gick 7.61 bad=0.6 complaint.cost=-0.3 complaint.delay=0.9 complaint.quality=1.9 escalation=1.3 good=-0.4 legal=0.4 payment.disputed=1.4 payment.refused=-0.4 praise=-0.4 reputation=-0.6
!gillar 7.90 bad=2.3 good=-0.5
!gjort 7.61 bad=1.3 complaint.cost=1.4 good=-0.4
!glomma 7.20 bad=-0.9 good=1.9
!glomme 7.90 bad=0.6 complaint.delay=-0.4 good=-0.6 praise=-0.3 reputation=2.9
!godkan 7.61 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.4 good=-0.7 leaving=1.5 meeting.off=-0.4 payment.disputed=2.2 payment.refused=1.6 reputation=-0.5
!gor 6.36 bad=-1.3 complaint.delay=0.9 good=1.6 legal=0.5 payment.disputed=1.2
!gora 6.60 bad=-1.6 complaint.neglect=-0.6 complaint.quality=-0.4 good=2.0 growth=-0.3 legal=-0.4 payment.refused=-0.3 praise=-0.3 reputation=-0.4
!gott 7.90 bad=0.4 good=1.5
!ha 6.43 bad=1.2 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=2.2 escalation=-0.5 good=-1.0 growth=-0.5 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.4 praise=-0.7 reputation=-0.5
!hade 7.20 bad=1.3 complaint.neglect=-0.9 complaint.quality=1.8 leaving=-0.7 payment.refused=-0.4 praise=0.9
!halla 7.90 bad=-0.4 complaint.cost=-0.3 complaint.quality=-0.5 legal=-0.3 meeting.off=-0.4 payment.delayed=2.6 payment.refused=-0.3 praise=-0.4 reputation=1.4
!haller 7.90 bad=-1.2
!han 7.39 bad=1.1 complaint.neglect=0.5 complaint.quality=0.4 good=-0.5
!hand 7.61 bad=-2.3 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-0.9 good=-0.4 leaving=-0.9 payment.refused=-0.3 reputation=-0.4
!hant 7.61 bad=-2.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.9 meeting.off=-0.5 payment.refused=-0.5 praise=2.3
!har 5.56 bad=1.4 complaint.delay=0.5 complaint.neglect=1.0 escalation=2.2 good=-1.1 growth=-1.1 legal=-1.5 meeting.off=-1.1 payment.delayed=1.1 payment.disputed=2.0 payment.promised=-0.8 payment.query=-0.8 payment.refused=1.7 payment.sent=-0.8 praise=-1.0 reputation=-0.9 urgent=1.3
!heller 7.20 bad=2.4 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.4 legal=-0.5 payment.delayed=-0.4 payment.disputed=4.0 payment.promised=-0.3 payment.query=-0.3 payment.refused=3.1 payment.sent=-0.5 praise=-0.4 reputation=-0.4
!helt 7.90 complaint.neglect=-0.3 complaint.quality=0.5 good=1.0 leaving=-0.4
!hem 7.90 good=-0.4 leaving=-0.3
!henne 7.39 bad=2.8 complaint.neglect=1.3 good=-1.1 payment.refused=1.3
!hennes 7.90 bad=2.2 good=-1.1
!hittar 7.90 bad=-0.7 complaint.delay=-1.0 complaint.neglect=1.0 complaint.quality=1.0 escalation=-0.4 leaving=-0.5 payment.delayed=2.6 praise=-0.3
!hon 6.92 bad=1.6 good=-1.2 leaving=2.3
!honom 7.90 bad=-1.3 good=-0.8
!hor 7.90 bad=0.9 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.5 leaving=-0.4 reputation=1.6
!hora 7.90 bad=0.6 complaint.neglect=0.6 legal=-0.5 payment.refused=1.0
!hort 7.20 bad=1.4 complaint.cost=1.3 complaint.delay=-0.8 complaint.neglect=2.1 complaint.quality=-0.9 escalation=-0.8 good=-0.5 leaving=-0.6 legal=1.1 meeting.off=-0.6 payment.delayed=1.7 payment.disputed=-0.3 payment.refused=0.6 reputation=-0.7 urgent=-0.3
!hos 7.90 bad=1.1 complaint.cost=2.0 complaint.delay=-0.3 complaint.neglect=0.5 good=-0.4 payment.refused=0.7 praise=-0.4
!hunnit 7.90 bad=-1.3 good=0.6
!hur 6.51 bad=1.8 complaint.cost=2.2 complaint.delay=-0.7 complaint.neglect=1.6 escalation=-0.3 good=0.7 growth=1.8 leaving=-0.7 legal=-0.6 meeting.off=-1.1 payment.delayed=3.6 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.6 praise=1.1 reputation=-0.5
!i 5.17 bad=2.5 complaint.delay=1.2 complaint.neglect=2.0 complaint.quality=1.2 escalation=-1.1 good=-1.2 growth=-0.9 leaving=2.8 legal=-0.8 meeting.off=2.3 payment.delayed=0.8 payment.disputed=1.0 payment.promised=2.7 payment.query=0.6 payment.refused=0.6 payment.sent=-1.1 praise=-1.9 reputation=1.5 urgent=-1.4
!igen 7.90 bad=-2.4
!igenom 7.61 bad=-0.5 complaint.cost=1.7 complaint.delay=-0.8 complaint.quality=-1.4 good=-0.5 meeting.off=-0.4 payment.disputed=-0.7 payment.query=2.3 payment.refused=0.5 urgent=-0.3
!ihop 7.61 bad=1.6 complaint.cost=-0.6 complaint.quality=1.8 good=-0.6 leaving=-0.7
!in 7.61 bad=0.6 complaint.neglect=-0.5 complaint.quality=2.4 leaving=-0.7 meeting.off=-0.9 payment.delayed=2.1 payment.promised=-0.3 praise=-0.3 urgent=-0.3
!innan 7.61 bad=0.7 complaint.delay=1.4 complaint.neglect=-0.8 complaint.quality=-0.9 good=-0.8 leaving=-0.5 payment.refused=1.9 praise=-0.5 reputation=-0.4
!inom 7.90 bad=1.5 complaint.delay=2.0 good=-0.5 legal=2.6
!inte 7.05 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.6 escalation=-0.3 good=0.3 leaving=0.6 legal=-0.3 payment.disputed=1.0 payment.refused=2.6 reputation=-0.4
!jag 5.95 bad=1.0 complaint.delay=1.1 complaint.neglect=3.4 complaint.quality=1.3 escalation=4.5 good=-0.7 growth=-0.7 leaving=1.2 legal=1.4 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=1.6 urgent=-0.4
!kan 6.80 bad=1.1 complaint.delay=-0.5 complaint.neglect=2.3 complaint.quality=0.7 good=-0.9 legal=-0.6 payment.disputed=-0.5 payment.refused=1.6 praise=-0.6
!klagom 7.90 bad=-1.1 complaint.delay=-0.6 good=-0.8 leaving=-0.7 payment.refused=-1.0 praise=-0.4
!kom 7.20 bad=1.0 complaint.cost=1.2 complaint.neglect=2.0 complaint.quality=-0.6 good=1.6 leaving=3.1 legal=-0.4 payment.disputed=2.9 payment.refused=-1.0 payment.sent=-0.8 praise=-0.3
!komma 7.20 complaint.cost=-0.3 complaint.quality=-0.4 growth=1.6 leaving=-0.4 meeting.off=4.5 praise=0.8 reputation=-0.3
!kommer 6.92 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=0.7 escalation=-0.3 good=0.7 leaving=1.9 legal=-0.4 payment.refused=0.5 praise=-0.6 urgent=-0.3
!kommit 7.20 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=0.8 complaint.quality=-0.5 escalation=1.3 good=1.1 leaving=-0.9 legal=-0.8 payment.delayed=1.5 payment.disputed=-0.7 payment.refused=-1.0 praise=1.2
!konsti 7.90 bad=0.6 complaint.quality=-0.6
!kopa 7.61 bad=-1.1 complaint.quality=-0.4 good=1.8 praise=0.9
!kronor 7.90 bad=0.6 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=1.7 reputation=1.1
!kunde 7.39 bad=-2.2 complaint.cost=0.4 complaint.delay=-0.4 complaint.quality=-1.2 good=2.5 leaving=0.9 legal=-0.3 payment.refused=0.8 praise=2.6 reputation=-0.6
!kunna 7.90 bad=0.6 complaint.cost=3.2 escalation=-0.5 leaving=2.6 payment.refused=-0.3
!kvar 7.39 bad=1.0 complaint.cost=2.3 complaint.delay=-0.5 escalation=-0.5 good=-0.7 leaving=3.3 legal=-0.4 meeting.off=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.3
!lamna 7.90 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 good=1.6 leaving=-0.6 meeting.off=1.7 payment.promised=1.5 payment.refused=-0.3 praise=1.3
!lange 7.90 bad=1.7 complaint.quality=1.1 good=-0.8
!langre 6.80 bad=1.2 complaint.cost=1.4 complaint.delay=0.6 complaint.neglect=-1.1 complaint.quality=-1.0 good=-1.3 growth=-0.4 leaving=3.7 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.5 payment.query=1.8 payment.refused=-0.7 praise=-0.7 reputation=-0.5
!lasa 7.90 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.2 escalation=1.4 good=-0.3 leaving=-0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.3 reputation=-0.5
!lata 7.61 bad=-0.3 complaint.cost=-0.4 complaint.quality=-0.5 good=0.5 leaving=-0.6 payment.refused=-0.4 praise=0.7
!levera 7.90 bad=-0.5 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=1.3 escalation=-0.4 good=1.4 payment.refused=1.0 praise=1.3
!levere 7.20 bad=1.8 complaint.cost=-0.5 complaint.delay=3.3 complaint.neglect=0.9 complaint.quality=-0.7 good=-0.7 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=1.9 payment.sent=-0.5 praise=-0.4 reputation=1.0
!lika 7.90 bad=1.8 complaint.cost=1.8 good=-0.4 leaving=1.5
!lyssna 7.61 bad=0.7 complaint.delay=-0.3 complaint.neglect=1.8 good=1.0 leaving=-0.7 payment.refused=-0.3 praise=-0.3
!man 6.69 bad=2.7 complaint.cost=-0.4 complaint.quality=0.5 good=-1.1 growth=-0.3 praise=0.4
!manads 7.90 complaint.neglect=1.7 complaint.quality=-0.5 leaving=-0.4 legal=0.8
!mandag 7.90 bad=-0.5 complaint.neglect=-0.7 complaint.quality=-0.6 good=0.3 praise=0.8
!mannis 7.90 good=0.6
!med 4.99 complaint.cost=0.7 complaint.delay=-1.0 complaint.neglect=1.0 complaint.quality=-1.3 escalation=2.8 leaving=-0.6 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=4.5 payment.promised=0.7 payment.query=-0.4 payment.refused=0.7 praise=-0.9 reputation=-2.2 urgent=-0.7
!mejl 7.05 bad=-0.4 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=-0.5 escalation=-0.5 good=-1.3 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.8 praise=-0.8 reputation=-0.4 urgent=-0.3
!mening 7.61 bad=0.6 complaint.delay=1.3 complaint.neglect=-0.9 complaint.quality=-0.8 good=1.1 leaving=-0.7 meeting.off=1.9 payment.promised=-0.3 payment.refused=-0.5 praise=1.0
!mer 6.51 bad=-0.6 complaint.cost=-0.9 complaint.delay=-1.0 complaint.quality=-0.5 good=1.6 leaving=1.4 meeting.off=-0.9 payment.delayed=-0.6 payment.promised=-0.7 payment.refused=3.9 praise=0.6 reputation=-0.7
!mig 7.39 bad=1.3 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=0.3 complaint.quality=0.9 escalation=1.2 growth=-0.4 leaving=-0.5 legal=2.4 meeting.off=-0.7 payment.refused=-0.6 praise=0.7 reputation=-0.4
!min 7.20 bad=0.4 complaint.cost=1.9 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.8 meeting.off=0.8 payment.disputed=3.2 payment.refused=-0.5 reputation=-0.5
!mina 7.61 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.8 meeting.off=-0.3 payment.refused=0.9 praise=1.7 reputation=0.7
!mitt 7.05 bad=1.4 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=0.5 escalation=1.1 good=-1.5 legal=1.3 payment.refused=-0.4 praise=-0.4 reputation=-0.4
!mote 7.61 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.4 leaving=-0.9 meeting.off=4.2 payment.delayed=0.7 payment.refused=-0.5 reputation=-0.5
!mycket 7.20 bad=-1.1 complaint.cost=1.5 complaint.delay=0.6 complaint.quality=-0.4 escalation=0.9 good=2.1 leaving=1.2
!nagon 7.05 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=1.0 good=-1.5 leaving=-0.5 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=0.8 praise=-0.4 reputation=0.6
!nagons 7.61 bad=1.8 good=-1.1
!nagot 6.51 bad=2.9 complaint.neglect=4.1 complaint.quality=-0.6 escalation=-0.5 good=-1.5 growth=-0.4 leaving=1.4 legal=1.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-1.3 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.3 praise=-0.9
!nagra 7.61 bad=0.3 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=1.6 escalation=-0.3 good=-0.4 leaving=-0.6 payment.promised=1.8 payment.refused=-0.5 praise=-0.5 reputation=-0.4
!namn 7.61 bad=1.3 complaint.cost=-0.5 complaint.delay=1.0 complaint.quality=0.6 good=-0.4 leaving=-0.4 meeting.off=-0.5 payment.refused=-0.3 praise=-0.3 reputation=3.7
!nar 6.69 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.5 good=1.2 growth=-0.4 leaving=1.7 payment.delayed=-0.3 reputation=-0.5
!nat 7.05 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=0.7 leaving=-0.8 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.7 payment.refused=-0.5 praise=1.8 reputation=-0.3 urgent=1.6
!ni 6.51 bad=-1.4 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=-0.5 good=-0.3 leaving=-0.9 legal=-0.5 meeting.off=-0.6 payment.disputed=0.7 payment.refused=1.6 praise=-0.8 reputation=0.7
!nu 7.20 bad=-1.5 complaint.cost=-1.1 complaint.delay=-0.3 complaint.quality=-1.0 good=2.3 payment.delayed=2.4 payment.disputed=0.9 payment.refused=-1.0
!ny 7.61 complaint.delay=1.9 complaint.neglect=-0.6 complaint.quality=-0.7 leaving=1.3 reputation=-0.6
!nytt 7.61 bad=1.5 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.4 growth=-0.4 leaving=3.7 meeting.off=-0.8 payment.refused=-0.8
!och 5.78 bad=2.0 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=2.6 escalation=3.5 good=-1.0 growth=-0.7 leaving=2.5 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=3.8 payment.promised=-0.4 payment.query=-0.4 payment.refused=3.5 payment.sent=-0.8 praise=-1.4 reputation=0.6 urgent=-0.3
!om 6.05 bad=-0.6 complaint.cost=1.0 complaint.delay=-0.9 complaint.neglect=-1.4 complaint.quality=-1.2 escalation=-0.5 good=-0.4 growth=-0.5 legal=-1.1 meeting.off=-0.8 payment.delayed=1.3 payment.disputed=-0.6 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.4 urgent=-0.3
!ont 7.90 bad=-1.3 complaint.delay=-0.3 good=0.3 leaving=0.5
!oppna 7.90 bad=1.0 complaint.cost=-0.3 complaint.quality=2.4 good=-0.3 leaving=-0.5 payment.delayed=-0.3 payment.refused=0.5
!ord 7.39 bad=-0.3 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-0.3 good=1.8 payment.delayed=1.7
!ore 7.90 bad=1.1 complaint.quality=0.7 good=-0.5 legal=-0.4 payment.refused=1.7 praise=-0.3
!orolig 7.90 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.4 leaving=-0.6 payment.refused=-0.3 reputation=-0.3
!oss 6.80 complaint.cost=2.0 complaint.delay=0.4 complaint.neglect=-1.3 complaint.quality=-1.7 good=-0.6 growth=-0.4 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=0.7 payment.query=-0.3 payment.refused=3.1 praise=-0.3 reputation=-0.7
!pa 4.68 bad=-1.4 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=1.3 complaint.quality=-2.4 escalation=-0.4 growth=1.4 leaving=1.2 meeting.off=1.5 payment.delayed=2.0 payment.disputed=-0.4 payment.promised=-1.2 payment.query=-0.6 payment.refused=-1.1 payment.sent=-1.2 praise=1.7 reputation=-1.6 urgent=-0.3
!panik 7.39 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-0.6 good=-0.7 leaving=-0.6 meeting.off=-0.4 payment.disputed=-0.4 payment.query=1.0 payment.refused=-0.5 payment.sent=1.2 praise=-0.6 urgent=-0.3
!pengar 7.20 bad=1.2 complaint.cost=-0.4 complaint.delay=4.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=-0.6 growth=-0.3 leaving=-0.8 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=0.6 payment.refused=4.6 praise=-0.5 reputation=0.4
!person 7.61 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=0.7 escalation=0.9 good=0.5 leaving=-0.3
!planer 7.61 bad=0.9 complaint.cost=2.6 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.3 leaving=0.5 payment.refused=0.6 praise=0.8
!projek 7.61 bad=1.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.3 escalation=2.3 good=-0.3 leaving=0.7 payment.disputed=0.9 payment.promised=1.5 payment.refused=-0.4 reputation=-0.4
!rad 7.61 bad=0.6 complaint.cost=2.3 complaint.neglect=1.4 complaint.quality=-0.7 escalation=-0.4 leaving=-0.6 meeting.off=1.3 payment.refused=0.3
!rakna 7.90 bad=0.6 complaint.neglect=2.1 complaint.quality=-0.4 payment.refused=1.9
!redan 7.90 complaint.neglect=0.8 complaint.quality=-0.6 good=1.2 reputation=1.0
!regler 7.61 bad=2.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.7 leaving=-0.7 legal=-0.4 meeting.off=-1.0 payment.delayed=-1.1 payment.disputed=0.8 payment.query=-0.4 payment.refused=3.4
!reklam 7.90 bad=1.6 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=2.7 good=-0.4 leaving=0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.8 reputation=2.7
!riktig 7.20 bad=3.9 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=1.9 good=-1.7 leaving=-0.4 praise=-0.5
!ringer 7.90 bad=1.0 complaint.neglect=1.1 good=-0.4 leaving=-0.5 payment.refused=-0.5
!ritnin 7.61 bad=0.5 complaint.delay=1.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 leaving=-0.5 payment.refused=0.8 reputation=-0.5
!sa 6.00 bad=-0.8 complaint.cost=-1.0 complaint.delay=1.3 complaint.neglect=1.6 complaint.quality=-1.5 escalation=0.5 good=2.4 legal=0.5 payment.refused=-0.4 praise=1.6 reputation=-1.1
!saga 7.05 bad=-2.2 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=0.4 escalation=0.5 good=-1.7 growth=-0.3 leaving=2.2 payment.refused=-0.6 praise=-0.6 reputation=-0.8
!sager 7.90 complaint.neglect=-0.4 complaint.quality=0.5 good=0.5 legal=0.9 praise=1.3
!se 7.90 bad=0.5
!sedan 7.61 bad=-2.2 good=-0.7 meeting.off=-0.3
!sen 7.39 complaint.cost=0.6 complaint.delay=2.0 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.6 leaving=0.6 payment.delayed=1.1 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.6 payment.sent=-0.4 praise=1.1 reputation=-0.3
!ser 7.90 bad=1.1 complaint.quality=0.7 escalation=-0.3 good=-0.7 legal=1.4
!serios 7.90 bad=0.9 good=1.4
!ses 7.20 bad=0.4 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.4 leaving=-0.8 meeting.off=4.7 payment.delayed=-0.6 payment.promised=2.4 payment.query=-0.5 payment.refused=-0.5 praise=-0.4
!sett 7.20 bad=-2.4 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-1.0 good=-0.9 leaving=-0.6 meeting.off=0.9 payment.delayed=0.9 payment.promised=1.5 payment.refused=-0.8 reputation=-0.4
!sig 7.61 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.9 good=-0.6 leaving=-0.7 payment.refused=-0.4 reputation=1.4
!sist 7.90 complaint.quality=0.7 leaving=1.0 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3
!sjalv 7.90 complaint.delay=-0.5 good=1.4 payment.disputed=-0.4 praise=2.1
!sjuk 7.90 bad=3.3 good=-1.7
!ska 6.92 bad=-0.6 complaint.delay=1.0 complaint.neglect=0.7 good=0.9 leaving=-0.3 payment.disputed=1.1 payment.refused=-0.9
!sker 7.90 bad=1.1 complaint.delay=3.1 complaint.neglect=-0.7 complaint.quality=-0.4 good=-0.6 leaving=-0.3 legal=2.4 payment.refused=0.8 reputation=-0.5
!skicka 7.39 bad=1.0 complaint.cost=1.1 complaint.neglect=2.5 complaint.quality=0.9 leaving=4.1 payment.query=1.5 payment.refused=-0.5 reputation=-0.4
!skriva 7.05 bad=-0.9 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=-0.4 good=1.4 leaving=-0.8 legal=0.6 payment.refused=-0.4 praise=-0.6 reputation=-0.3
!skrivi 7.90 bad=0.9 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=1.8 complaint.quality=-1.0 good=-0.5 payment.refused=-0.3 reputation=2.5
!skulle 7.90 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.4 escalation=1.0 good=0.6 leaving=0.4 praise=0.4
!sluta 7.20 bad=-1.8 good=4.1
!som 5.82 bad=2.7 complaint.cost=1.7 complaint.delay=1.1 complaint.neglect=1.6 escalation=0.6 good=-0.4 growth=-0.5 leaving=1.9 legal=0.7 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=2.2 payment.promised=-0.3 payment.query=0.4 payment.refused=-2.2 payment.sent=-0.4 urgent=-0.5
!sta 7.90 bad=1.1 complaint.delay=1.5 leaving=1.1
!stamma 7.90 bad=-0.5 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=0.6 leaving=-0.4 legal=1.3 meeting.off=1.5 payment.refused=-0.5 praise=-0.5
!sticka 7.90 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.6 payment.delayed=1.4
!stol 7.90 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.6 payment.delayed=1.4
!stress 7.61 complaint.neglect=-0.7 good=0.9 praise=0.9
!svar 6.60 complaint.delay=0.7 complaint.neglect=4.7 escalation=-0.5 good=0.9 growth=-0.3 leaving=-1.2 legal=0.3 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=0.9 praise=-0.8
!svara 7.61 bad=-1.2 complaint.cost=-0.6 complaint.neglect=-0.7 complaint.quality=-0.6 good=1.0 payment.refused=-0.4 praise=0.7
!svarad 7.90 bad=0.4 complaint.cost=-0.3 complaint.neglect=1.1 good=-0.3 leaving=0.7 praise=-0.5
!svarar 6.92 bad=2.9 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=6.4 complaint.quality=-1.3 escalation=1.0 good=-2.0 leaving=-0.8 legal=-1.0 meeting.off=-0.5 payment.disputed=0.9 payment.refused=0.7 payment.sent=-0.4 praise=-0.7 reputation=2.4
!svarat 7.90 complaint.delay=-1.0 complaint.neglect=0.9 complaint.quality=-0.6 escalation=1.2 good=-0.3 growth=-0.3 payment.delayed=2.9 praise=-0.4
!ta 7.20 bad=1.2 good=0.7
!tack 7.90 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.7 leaving=0.9 payment.refused=-0.4 praise=-0.5 reputation=-0.6
!telefo 7.61 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=0.6 leaving=0.5 legal=0.6 payment.refused=1.6 reputation=-0.5
!tid 7.61 bad=0.4 complaint.neglect=1.0 complaint.quality=0.6 good=-0.6 leaving=-0.3 payment.delayed=0.6 payment.refused=0.6 praise=-0.3
!tiktok 7.90 bad=1.0
!till 5.82 bad=1.3 complaint.cost=2.9 complaint.delay=-1.3 escalation=-0.4 good=-2.6 growth=-0.8 leaving=1.9 meeting.off=1.1 payment.delayed=2.0 payment.disputed=-1.1 payment.promised=-0.5 payment.refused=1.0 payment.sent=-0.7 praise=-1.5 reputation=2.7 urgent=-0.5
!tillag 7.90 bad=0.7 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.3 escalation=1.1 payment.delayed=-0.3 payment.disputed=-1.0 payment.refused=1.9
!tillba 7.61 bad=2.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=1.2 escalation=1.3 good=-0.7 leaving=-0.4 legal=-0.4 payment.disputed=0.3 payment.refused=-0.7 reputation=-0.5
!tisdag 7.61 bad=-2.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.4 leaving=-0.6 meeting.off=3.8 payment.delayed=0.6 payment.disputed=-0.6 payment.refused=-0.4
!tjata 7.90 bad=0.9 complaint.cost=-0.7 complaint.delay=3.0 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.3 good=-0.8 legal=-0.4 praise=-0.3
!tva 7.90 bad=0.8 complaint.quality=-0.3 good=-0.5 payment.sent=1.2
!under 7.05 bad=-1.8 complaint.cost=1.2 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-1.0 growth=-0.5 leaving=-1.1 meeting.off=-0.5 payment.delayed=1.0 payment.promised=-0.3 payment.refused=-0.5 praise=1.6
!upp 7.05 bad=1.9 complaint.delay=0.7 complaint.neglect=1.5 complaint.quality=0.9 good=-0.5 leaving=-0.8 payment.disputed=1.1 payment.refused=0.8 praise=-0.4
!uppska 7.90 bad=-1.1 good=-0.5
!ut 6.51 bad=1.1 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=2.6 escalation=1.8 good=-0.9 growth=-0.4 leaving=-0.5 legal=0.7 meeting.off=-0.4 payment.delayed=1.3 payment.refused=-1.0 praise=0.4 reputation=-0.4
!utan 7.05 complaint.cost=-0.5 complaint.neglect=1.1 complaint.quality=-0.3 good=-0.5 leaving=0.4 legal=-0.7 payment.disputed=-0.7 payment.refused=1.2 praise=-0.9 reputation=-0.4
!utbeta 7.90 bad=-0.4 complaint.cost=-0.5 leaving=0.5 legal=0.8 payment.delayed=2.2 payment.refused=1.3
!vad 6.51 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.2 escalation=0.7 good=0.8 growth=-0.4 leaving=-0.6 legal=-0.4 payment.disputed=1.3 payment.promised=1.6 payment.refused=-0.8 praise=2.4 reputation=-0.5
!var 7.05 bad=-0.4 complaint.cost=-0.7 complaint.delay=1.7 complaint.neglect=0.3 complaint.quality=0.9 good=0.6 growth=2.0 leaving=-0.5 meeting.off=-0.3 payment.disputed=0.3 payment.query=-0.5 payment.refused=0.3 payment.sent=1.8 praise=1.0 urgent=-0.3
!vara 6.69 complaint.cost=-0.7 complaint.delay=-0.7 complaint.quality=-0.3 escalation=-0.6 good=-1.6 leaving=0.3 legal=-0.8 meeting.off=1.9 payment.delayed=-0.5 payment.disputed=1.6 payment.query=-0.3 payment.refused=-0.6 praise=-0.6 reputation=0.3
!varit 6.80 bad=-0.4 complaint.cost=-0.8 complaint.delay=-1.0 complaint.quality=1.5 escalation=-0.4 good=3.6 leaving=-0.4 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-1.2 payment.sent=3.8 praise=4.1 reputation=-0.3 urgent=-0.3
!vart 7.61 bad=0.8 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.5 escalation=2.1 good=-0.5 leaving=-0.4 meeting.off=0.8 payment.delayed=-0.3 payment.refused=-0.5
!verkar 7.61 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=2.0 good=-0.9 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.5
!vi 6.16 complaint.cost=-1.2 complaint.delay=-0.5 complaint.neglect=2.0 escalation=-0.5 good=0.4 growth=-0.3 leaving=1.4 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=0.5 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.4 praise=-0.6 reputation=-0.7 urgent=-0.4
!vidare 7.90 bad=0.3 complaint.delay=-0.5 complaint.neglect=0.9 good=-0.4 payment.delayed=1.8 payment.refused=-0.3
!video 7.90 good=0.4
!videos 7.90 good=-1.7
!ville 7.39 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.7 good=-1.2 leaving=0.5 legal=-0.6 payment.refused=0.8 praise=-0.5
!️ 7.20 bad=-1.7
a 5.53 bad=2.9 complaint.cost=2.2 complaint.delay=2.5 complaint.neglect=0.4 complaint.quality=2.0 escalation=-0.3 good=0.4 growth=-0.5 legal=0.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.8 payment.refused=-0.5 payment.sent=-0.3 praise=-1.0 urgent=-0.5
a3 7.90 bad=-0.6 complaint.quality=-0.5 good=-0.7
aa 7.39 bad=-0.8 good=-0.7
ab 7.39 bad=1.4 complaint.quality=0.7 leaving=-0.4 legal=2.0 payment.disputed=-0.6 payment.refused=-0.4
abborr 7.90 bad=1.0 complaint.cost=1.5 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.7 leaving=-0.6 payment.refused=-0.3 praise=-0.6 reputation=0.6
abdeba 7.90 good=-1.7
aberop 7.90 bad=-0.7 good=0.8 leaving=-0.4 legal=0.8 praise=1.2
abk 7.61 bad=0.4 complaint.delay=-0.5 complaint.quality=2.0 leaving=-0.5 legal=1.6 payment.refused=1.0
abonne 7.90 bad=0.7 complaint.cost=2.0 complaint.delay=-0.9 complaint.neglect=0.6 complaint.quality=-0.6 leaving=0.6 legal=-0.7 payment.refused=0.9 reputation=-0.3
absolu 7.05 bad=-0.9
accept 7.90 bad=-1.1 complaint.cost=-0.5 complaint.quality=-0.3 good=-0.6 growth=2.9 leaving=-0.6 meeting.off=-0.4 payment.disputed=-0.6 payment.refused=-0.3
acklig 7.39 bad=0.7 good=-0.7
adress 6.36 bad=-2.4 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.7 good=-1.5 growth=-0.8 leaving=-1.3 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=0.7 payment.query=2.4 payment.refused=-1.1 payment.sent=-0.6 praise=-0.7 reputation=-0.5 urgent=-0.4
advent 7.39 bad=-0.9 complaint.cost=1.7 complaint.quality=-0.7 good=1.0 growth=0.7 leaving=0.9 praise=1.3
advoka 5.26 bad=0.7 complaint.cost=-0.4 complaint.delay=0.8 complaint.quality=1.1 good=-1.7 growth=-1.0 leaving=-0.5 legal=5.7 meeting.off=-0.9 payment.delayed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.9 praise=-1.1 reputation=-1.7 urgent=-0.6
affare 7.90 bad=1.0 complaint.quality=0.8 leaving=0.9
affars 7.90 complaint.quality=1.0 escalation=1.5 good=0.3
affisc 6.80 bad=2.4 complaint.cost=-0.9 complaint.delay=-0.9 complaint.quality=3.8 growth=0.3 leaving=1.6 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.6 praise=0.6
aftonb 7.39 bad=1.7
agare 7.61 bad=1.4 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.4 escalation=2.7 good=-0.5 growth=-0.5 leaving=-0.3 legal=-0.3 payment.delayed=-0.3 payment.refused=1.0 praise=-0.4 reputation=-0.5
ager 7.90 bad=-0.4 good=1.2
agnat 7.61 bad=0.5 complaint.delay=0.4 good=-0.8 leaving=-1.0 legal=1.0 praise=-0.4
ah 6.60 bad=-1.4 good=0.8
aha 7.90 good=-0.6
aja 7.90 good=-1.4
aka 7.20 bad=-1.2 good=1.3
aker 5.59 bad=2.3 complaint.quality=-0.6 good=-0.7 leaving=-1.1 legal=-0.6 meeting.off=0.8 payment.disputed=1.8 payment.query=0.7 payment.refused=5.2 payment.sent=-0.3 praise=-0.3 reputation=-0.5
akeri 7.61 bad=-0.7 good=-0.4 meeting.off=-0.4 praise=-0.3
aklaga 7.39 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.3 good=-0.8 growth=-0.3 leaving=-0.5 legal=0.7 payment.query=-0.5 praise=-0.5 reputation=-0.4
akt 7.90 bad=0.5
akta 7.90 bad=-0.4
akte 6.80 bad=-0.4 complaint.cost=1.6 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.4 good=-0.7 leaving=-1.4 legal=-0.4 payment.refused=0.7 payment.sent=-0.3 praise=0.3 reputation=-0.5
aktiva 7.90 bad=0.3 good=0.6
aktivt 7.90 bad=0.5
aktuel 7.61 good=-1.7
akuta 7.61 bad=-0.9 complaint.quality=-0.4 good=-0.5
aldre 7.90 bad=-1.3 good=1.1 praise=1.2
aldrig 4.85 bad=2.2 complaint.cost=0.3 complaint.delay=0.9 complaint.neglect=1.2 complaint.quality=-2.0 escalation=-1.2 good=-1.1 growth=-1.3 leaving=0.9 legal=1.7 meeting.off=1.2 payment.delayed=-0.9 payment.disputed=4.8 payment.promised=-1.0 payment.query=-1.1 payment.refused=-0.3 payment.sent=1.5 praise=2.3 reputation=-1.2 urgent=0.8
aldsta 7.90 bad=-0.9 complaint.quality=-0.3 good=-0.6 payment.delayed=3.5 payment.disputed=-0.4 payment.query=-0.6 payment.sent=-0.4
algjak 7.90 bad=-1.1 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.6 good=-1.1 legal=-0.4 meeting.off=3.7 payment.delayed=-0.3 praise=-0.7 reputation=-0.5
ali 7.90 bad=-1.2 complaint.cost=-0.4 escalation=-0.6 good=-0.5 growth=0.5 leaving=-0.6 legal=-0.4
alice 7.90 good=0.8
alings 7.90 bad=-0.8 complaint.neglect=-0.9 complaint.quality=-0.7 good=1.7 growth=1.1 leaving=0.3 payment.delayed=-0.3 reputation=-0.4
all 6.51 bad=0.8 complaint.cost=3.6 complaint.delay=-0.3 complaint.neglect=-0.4 good=0.9 leaving=2.3 legal=-0.5 payment.refused=-0.5 praise=0.6 reputation=-0.4
alla 4.30 bad=-1.9 complaint.delay=-1.1 complaint.neglect=-1.0 escalation=-0.4 growth=1.8 leaving=0.4 legal=-1.6 payment.delayed=1.0 payment.disputed=-0.8 payment.query=-0.5 payment.refused=-2.0 payment.sent=2.1 praise=3.7 reputation=2.7 urgent=-1.2
alldel 7.20 bad=0.7 good=1.1 payment.disputed=2.1 payment.query=0.3
allerg 7.90 bad=-1.0 complaint.delay=-0.4 good=-0.4 leaving=-0.8 praise=-0.4
alliho 7.61 bad=0.6 complaint.cost=1.7 complaint.quality=-0.5 meeting.off=1.9 praise=1.3 reputation=0.8
allman 7.61 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.0 escalation=-0.4 good=-0.5 leaving=-0.8 legal=1.1 payment.refused=-0.6 praise=-0.4 reputation=2.2
allt 4.92 bad=0.6 complaint.cost=-1.0 complaint.delay=1.5 complaint.neglect=-1.3 complaint.quality=-0.4 escalation=-0.9 good=0.6 growth=0.9 meeting.off=0.6 payment.disputed=0.6 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.7 payment.sent=1.2 praise=0.9 urgent=-0.9
alltid 5.36 bad=-1.1 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=2.3 complaint.quality=-1.2 escalation=-0.3 good=3.4 legal=-0.5 meeting.off=-0.5 payment.delayed=1.0 payment.promised=1.0 payment.query=-0.3 payment.sent=-0.4 praise=-0.6 reputation=-0.9
alltih 7.05 bad=1.2 complaint.cost=-0.4 complaint.neglect=-0.8 complaint.quality=1.0 escalation=-0.7 growth=-0.4 leaving=2.9 legal=0.7 payment.promised=-0.4 payment.refused=2.1 praise=0.5 reputation=0.9 urgent=-0.3
alltin 7.90 bad=-0.9 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.4 meeting.off=-0.3 payment.promised=1.9 payment.refused=-0.3
alltsa 4.99 bad=-1.8 complaint.cost=1.3 complaint.neglect=-1.9 complaint.quality=-1.4 escalation=-1.0 good=-1.1 growth=-0.6 leaving=-1.8 legal=-0.3 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.7 payment.refused=0.3 payment.sent=-0.8 praise=1.1 reputation=-0.8 urgent=-0.7
allvar 7.90 bad=-0.7 complaint.cost=-0.3 complaint.neglect=1.1 leaving=-0.4 payment.delayed=2.5
alska 7.61 bad=-0.7 good=1.1
alskad 6.92 bad=-1.0 good=1.3
alskar 4.50 bad=-5.1 complaint.delay=0.7 good=7.5 leaving=0.5 payment.refused=1.0 praise=0.6 reputation=0.6
alskli 7.39 bad=-0.7 good=1.6
altane 7.61 bad=0.4 complaint.quality=1.0 good=-1.1 legal=1.8
altern 7.90 complaint.neglect=1.7 leaving=1.2
amne 7.61 bad=1.0 complaint.delay=-0.4 complaint.neglect=3.5 complaint.quality=-0.6 good=-0.8 leaving=-0.6 payment.refused=-0.3 reputation=2.6
amp 6.51 bad=0.4 good=-1.6
an 5.15 bad=3.0 complaint.cost=8.2 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.5 escalation=2.7 good=-2.1 growth=-0.7 legal=-1.1 payment.delayed=1.5 payment.disputed=-1.2 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.6 praise=0.8 reputation=0.7 urgent=-0.7
anbud 7.90 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.5 leaving=1.8
anbude 7.61 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.6 meeting.off=-0.3 payment.sent=-0.4 praise=-0.3 urgent=1.8
anbuds 7.90 complaint.neglect=0.9 complaint.quality=0.5 good=0.8 growth=2.0 leaving=0.7 praise=-0.4
anda 5.78 bad=0.8 complaint.cost=1.1 complaint.neglect=1.8 complaint.quality=1.0 escalation=0.9 good=0.8 growth=-0.3 leaving=0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.7 payment.query=0.4 payment.sent=0.5 praise=-1.4 reputation=-0.4 urgent=-0.3
anders 6.92 bad=-0.8 complaint.delay=0.7 complaint.neglect=2.0 complaint.quality=0.4 good=0.4 leaving=0.5 legal=0.9 payment.delayed=-0.4 payment.query=1.0 payment.refused=-0.4 praise=-0.5
andra 4.95 complaint.cost=3.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.5 escalation=-1.2 good=0.4 leaving=1.8 legal=-1.1 meeting.off=-1.0 payment.delayed=2.0 payment.disputed=0.9 payment.promised=0.5 payment.query=1.8 payment.sent=0.6 praise=-2.4 reputation=1.3 urgent=-0.5
andras 7.61 bad=0.7 complaint.cost=-0.3 complaint.quality=-0.8 good=-0.7 leaving=-0.4 praise=-0.3 reputation=1.3
andrat 7.90 bad=-0.4 complaint.delay=-0.5 legal=0.3
androi 7.90 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.4 good=0.5 praise=1.1
ang 7.61 bad=0.7 complaint.quality=1.7 good=-0.4 payment.delayed=-0.5 payment.promised=1.8 payment.refused=2.0 payment.sent=-0.5
ange 7.61 bad=0.4 complaint.delay=1.7 escalation=0.4 payment.query=0.6 payment.refused=0.7 payment.sent=-0.4
anhori 7.90 complaint.delay=-0.5 complaint.neglect=-0.8 leaving=-0.3 urgent=2.1
anjo 6.16 bad=2.2 good=0.3
anki 7.90 payment.delayed=-0.8 payment.promised=1.8 payment.query=1.2 payment.refused=-0.4 payment.sent=-0.6
anland 7.90 bad=1.4 complaint.cost=-0.5 complaint.delay=1.7 complaint.quality=-0.9 payment.refused=1.4
anledn 7.90 bad=-1.5 good=2.5
anlita 7.05 bad=1.9 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.9 leaving=0.8 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.5 payment.sent=-0.4 reputation=4.0 urgent=-0.6
anmala 6.51 bad=2.9 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=1.5 escalation=-0.9 good=-2.7 growth=-1.2 leaving=-1.2 legal=6.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.6 praise=-1.3 reputation=2.6 urgent=-0.6
anmald 7.39 complaint.cost=1.2 complaint.delay=-0.6 complaint.quality=-0.6 good=1.3 growth=-0.4 leaving=-0.8 payment.refused=0.8 praise=2.0 reputation=-0.4
anmale 7.39 bad=3.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.9 good=-1.6 leaving=-0.4 legal=0.3 payment.refused=1.3 reputation=2.0
anmals 7.61 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.4 legal=-0.5 payment.refused=-0.4 reputation=-0.3
anmalt 7.39 bad=0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.8 growth=-0.4 leaving=0.6 legal=1.7 payment.refused=-0.3 reputation=0.4
anmark 7.90 complaint.delay=-0.3 complaint.quality=0.4 escalation=-0.3 good=0.7 payment.refused=0.5 praise=1.0
anna 7.90 bad=0.4 complaint.delay=1.3 good=-0.9 leaving=1.3 meeting.off=2.5 praise=-0.6
annan 5.50 bad=-0.5 complaint.cost=-0.8 complaint.delay=-0.4 complaint.quality=1.0 good=-1.9 growth=-1.1 leaving=6.7 legal=-0.7 meeting.off=2.0 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.5 payment.sent=-1.1 praise=-1.4 urgent=-1.7
annans 7.20 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=0.4 good=0.6 leaving=0.8 payment.refused=1.2 praise=0.9 reputation=-0.3
annars 6.05 bad=1.3 complaint.cost=1.7 complaint.delay=-1.2 complaint.quality=-1.7 growth=0.7 leaving=-1.1 legal=0.4 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=0.4 payment.promised=-0.6 payment.query=0.6 payment.refused=1.6 payment.sent=-0.7 praise=2.1 reputation=2.4 urgent=3.8
annat 5.95 complaint.delay=-1.1 complaint.neglect=1.2 complaint.quality=-0.5 escalation=1.6 leaving=1.2 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=-0.7 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.9 praise=-0.9 reputation=0.7 urgent=-0.4
anneli 7.90 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.3 good=0.9 growth=1.6 meeting.off=1.5 praise=1.1
annika 7.90 bad=-0.4 payment.delayed=1.4 payment.promised=1.5
annons 6.51 bad=-0.9 complaint.cost=2.2 complaint.neglect=-1.5 complaint.quality=2.0 escalation=-0.3 leaving=1.3 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=0.6 payment.sent=-0.4 reputation=-0.3 urgent=1.3
annorl 7.20 bad=1.0 complaint.cost=0.3 complaint.delay=0.9 complaint.neglect=0.9 complaint.quality=0.5 good=0.7 leaving=0.7 legal=0.5 payment.delayed=1.1 payment.refused=1.1
annu 6.05 bad=2.9 complaint.cost=0.4 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=0.5 escalation=0.6 good=-0.6 leaving=0.8 meeting.off=-0.3 payment.disputed=1.2 payment.refused=-0.5 payment.sent=-0.4 praise=-0.6 reputation=2.8
anser 7.39 bad=1.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-0.4 good=-0.8 leaving=-1.1 legal=3.0 payment.refused=0.4 praise=-0.8
ansikt 7.39 bad=-0.7 good=2.1
anslag 7.90 complaint.neglect=-0.3 complaint.quality=0.4 good=1.0 growth=-0.5 leaving=-0.4 praise=0.9 reputation=1.2
ansoka 7.05 bad=2.8 complaint.cost=2.2 complaint.delay=2.6 complaint.neglect=1.1 complaint.quality=-1.0 growth=-0.5 leaving=-0.4 legal=2.8 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=1.2 payment.sent=-0.5 praise=0.7 reputation=1.0
anstal 6.60 bad=-3.2 complaint.cost=-0.4 complaint.delay=-1.5 complaint.neglect=-1.3 complaint.quality=-1.0 escalation=0.8 good=2.8 growth=2.3 leaving=-0.7 meeting.off=-0.3 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=-0.3 payment.refused=-1.0 payment.sent=-0.4 praise=0.3 reputation=-0.6
anstan 7.90 bad=-0.6 complaint.delay=-0.9 good=-0.9 growth=-0.5 leaving=-0.5 payment.delayed=4.8 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.5
ansvar 6.16 bad=3.7 complaint.cost=-1.3 complaint.delay=2.0 complaint.neglect=-1.8 complaint.quality=1.0 escalation=4.7 good=-1.8 growth=-1.0 legal=4.3 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.3 payment.sent=-0.5 praise=-1.4 reputation=0.6 urgent=-0.4
antagi 7.90 complaint.neglect=0.7 complaint.quality=0.5 good=-0.3 leaving=1.8 praise=-0.3
antale 7.90 bad=0.9 complaint.quality=1.5 payment.disputed=1.3
anting 7.90 bad=1.7 complaint.delay=2.2 good=-0.3 reputation=1.3 urgent=2.9
antlig 6.29 bad=-2.7 complaint.quality=-0.4 good=1.0 payment.refused=-0.4 payment.sent=1.9 praise=-0.4
anvand 6.80 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 growth=1.3 leaving=-0.9 payment.query=0.8 payment.refused=-0.4 payment.sent=-0.5 praise=-0.5 reputation=-0.3
app 7.90 bad=-0.6
appen 7.39 bad=-0.7 complaint.quality=0.7 good=-1.7 leaving=0.8 legal=-0.7
april 6.51 bad=1.4 complaint.delay=2.4 complaint.neglect=1.2 complaint.quality=-0.5 good=-1.3 growth=-0.8 leaving=2.0 legal=1.0 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=1.8 payment.promised=-0.3 payment.refused=-0.9 payment.sent=1.0 praise=-0.9 reputation=0.6 urgent=-0.4
ar 2.10 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-1.9 complaint.quality=0.6 escalation=-1.6 good=-1.8 growth=0.5 leaving=-2.4 legal=-2.1 meeting.off=-0.7 payment.delayed=1.0 payment.disputed=-1.9 payment.promised=2.0 payment.query=0.8 payment.refused=-2.5 payment.sent=2.3 reputation=-1.9 urgent=0.7
arabis 7.61 bad=-0.7 complaint.quality=-0.6 good=-0.9 growth=-0.5 leaving=-0.4 praise=-0.4 reputation=-0.4
aran 7.90 bad=-0.9 complaint.quality=-0.4 good=-0.4 praise=1.2
arbete 7.20 bad=1.6 complaint.cost=2.5 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.9 leaving=-0.6 payment.delayed=1.1 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.6 reputation=0.6
arbets 6.92 complaint.cost=-0.7 complaint.delay=1.1 complaint.quality=1.2 good=1.2 growth=-0.4 leaving=0.6 legal=2.1 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.6 reputation=-0.5 urgent=-0.5
aren 7.20 bad=0.8 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=-0.6 leaving=4.0 payment.refused=-0.4 praise=-0.7
arende 6.10 bad=1.0 complaint.cost=-1.1 complaint.neglect=1.7 complaint.quality=-0.3 escalation=2.9 good=-2.2 growth=-1.1 leaving=-0.8 legal=1.2 meeting.off=-0.9 payment.delayed=-1.0 payment.disputed=0.7 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=-1.3 reputation=-1.2 urgent=1.3
aret 6.60 bad=0.7 complaint.cost=1.7 complaint.neglect=-0.7 escalation=-0.3 good=-1.0 growth=-0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=0.7 payment.refused=-0.6 reputation=-0.4 urgent=-0.4
arets 6.51 bad=0.4 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=-1.1 escalation=-0.4 good=1.1 growth=-0.3 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.3 payment.query=-1.1 payment.refused=-0.6 payment.sent=-0.3 praise=2.5 reputation=2.8 urgent=-0.6
arg 6.69 bad=0.4 complaint.neglect=-0.4 complaint.quality=-1.5 good=-2.2 payment.refused=-0.4 praise=-0.8 reputation=-0.8
arga 7.90 bad=-0.4 good=-0.4 reputation=-0.5
aringa 7.90 good=0.4
ark 7.90 bad=-0.5 complaint.neglect=-0.6 good=-1.0 leaving=-0.3 payment.disputed=3.6 praise=-1.0
arkite 6.92 bad=-0.4 complaint.cost=0.8 complaint.delay=2.4 complaint.neglect=-0.7 complaint.quality=-1.8 growth=-0.6 leaving=2.4 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.5 reputation=0.8
arkive 7.61 complaint.delay=-0.3 complaint.quality=0.5 good=-0.4 growth=1.4 leaving=0.4 payment.promised=1.6 payment.refused=0.6 praise=-0.6
arlig 7.61 bad=1.9 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=3.8 good=0.5 leaving=-0.5 legal=-0.4 payment.refused=-0.5 praise=-0.5 reputation=1.3
arliga 7.90 bad=0.9 good=-0.5
arligt 7.61 bad=1.6 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=-0.6 escalation=-0.3 leaving=1.1 payment.refused=-0.4 reputation=3.0
armar 7.61 complaint.quality=0.6 good=-1.5 leaving=1.8
arn 7.39 bad=1.3 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=0.7 escalation=-0.8 good=-0.4 leaving=-0.4 legal=4.0 payment.disputed=-0.5 payment.refused=-0.9 payment.sent=-0.5 reputation=-0.4
arne 7.90 bad=0.5 complaint.neglect=-0.7 complaint.quality=0.4 good=0.6 growth=0.3 leaving=0.8 legal=1.4 payment.refused=1.4 praise=0.5
ars 7.61 good=1.1 praise=0.8
arsbok 7.61 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 escalation=0.8 good=-0.9 leaving=1.1 legal=-0.4 meeting.off=1.0 payment.delayed=1.5 praise=-0.7
arsmot 7.39 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.1 good=0.4 growth=-0.4 leaving=1.6 meeting.off=-0.3 payment.refused=-0.3 praise=0.5 reputation=0.8
arsred 7.05 bad=0.6 complaint.cost=-1.1 complaint.delay=2.8 complaint.neglect=0.4 complaint.quality=0.7 escalation=-0.8 good=-0.6 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.4 reputation=-0.5 urgent=2.6
arsski 6.92 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.8 growth=-0.8 leaving=4.5 legal=-0.4 meeting.off=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=-0.4 reputation=-0.8
arstud 7.90 good=0.7
artike 7.61 complaint.cost=0.7 complaint.neglect=-0.6 growth=-0.3 leaving=1.3 legal=-0.3 payment.refused=1.2 reputation=2.3
artikl 7.90 good=-0.3 growth=0.9
artion 7.90 bad=-0.5 good=1.1
arvika 7.90 bad=1.4 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=-0.7 complaint.quality=1.1 leaving=1.3 reputation=-0.3
arvode 7.61 bad=1.1 complaint.cost=1.3 complaint.delay=1.1 leaving=0.6 payment.refused=2.5 praise=-0.3
arvsfo 7.90 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.8 escalation=1.0 good=-1.1 leaving=0.4 payment.query=5.1 payment.sent=-0.4 praise=-0.7
as 7.20 good=1.2
asa 7.90 bad=-0.4 complaint.delay=0.9 good=1.0 growth=1.5 leaving=-0.4 legal=0.4 praise=-0.4
asikte 7.90 complaint.quality=1.1 reputation=0.9
askisa 7.90 bad=-0.5 good=-3.1
askung 7.90 good=0.5
assa 5.90 bad=-1.0
at 5.12 bad=-2.2 complaint.cost=-2.3 complaint.delay=-1.7 complaint.neglect=-0.8 complaint.quality=0.9 escalation=-0.9 good=0.5 growth=3.5 leaving=0.5 legal=1.8 meeting.off=-1.2 payment.delayed=-0.9 payment.disputed=0.3 payment.promised=-0.7 payment.query=-0.8 payment.refused=-0.8 payment.sent=-0.8 praise=2.8 reputation=2.7
ata 7.61 bad=-1.0
ater 6.92 bad=-1.5 complaint.delay=0.3 complaint.neglect=0.4 complaint.quality=-1.0 good=-0.5 growth=-0.3 leaving=-0.4 legal=-0.7 meeting.off=2.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=0.7 reputation=0.4 urgent=-0.3
aterbe 7.61 bad=1.4 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=1.4 complaint.quality=-0.4 escalation=-0.3 good=-0.8 growth=-0.4 leaving=-0.5 legal=1.0 payment.refused=2.7 payment.sent=-0.4 praise=-0.7
aterfo 7.90 bad=1.2 good=1.5
aterig 7.61 bad=2.1 good=-0.9 payment.disputed=2.5 praise=-0.3
aterka 7.39 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.3 good=-0.6 leaving=0.9 legal=-1.3 payment.refused=-0.5 praise=-0.4 reputation=-0.5 urgent=-0.3
aterko 6.60 complaint.cost=-1.1 complaint.delay=-0.8 complaint.neglect=-0.7 good=-2.7 growth=-1.5 leaving=-0.6 meeting.off=-0.6 payment.delayed=1.4 payment.disputed=0.7 payment.promised=1.0 payment.query=-0.4 payment.sent=-0.5 praise=-1.2 reputation=-0.4 urgent=2.3
aterst 7.39 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 good=-0.5 leaving=5.6 legal=0.6 payment.delayed=-0.8 payment.disputed=-0.3 payment.promised=0.9 payment.refused=0.6 praise=-0.3 reputation=-0.4
atervi 7.90 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.5 leaving=-0.6 legal=1.8
atgard 7.20 bad=1.5 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-1.0 complaint.quality=4.6 good=-0.7 leaving=-0.6 legal=1.5 payment.delayed=-0.5 payment.promised=-0.5 payment.refused=2.2 payment.sent=-0.4 praise=-0.4 reputation=-0.9
atit 7.90 bad=-1.1 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.5 reputation=-0.4
atmins 7.61 bad=3.2 complaint.cost=2.6 complaint.delay=1.3 complaint.neglect=2.5 complaint.quality=-0.6 good=-0.9 growth=-0.3 leaving=-0.3 praise=-0.4
att 2.48 bad=2.3 complaint.cost=1.8 complaint.delay=1.4 complaint.neglect=2.3 escalation=0.8 good=0.6 growth=2.8 leaving=1.7 legal=3.2 meeting.off=-3.1 payment.delayed=-1.7 payment.disputed=-1.7 payment.query=-0.4 payment.refused=1.9 payment.sent=-2.2 praise=3.9 reputation=-0.8 urgent=-1.1
atta 6.92 bad=2.5 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=-0.6 complaint.quality=1.7 leaving=1.0 legal=-0.5 meeting.off=-0.5 payment.promised=-0.3 payment.refused=-0.4 praise=0.8 reputation=0.8 urgent=-0.3
attest 5.41 bad=-1.2 complaint.cost=-1.1 complaint.delay=-1.7 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=0.5 good=-1.5 growth=-0.6 leaving=-1.9 legal=-1.1 meeting.off=-0.5 payment.delayed=3.1 payment.disputed=-0.7 payment.promised=4.1 payment.query=-1.1 payment.refused=-0.8 payment.sent=-1.5 praise=-1.6 reputation=-1.1 urgent=-0.6
attund 7.90 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.5 legal=3.0 payment.refused=2.0 reputation=-0.5
august 6.29 bad=0.5 complaint.cost=-1.3 complaint.delay=2.7 complaint.neglect=3.5 complaint.quality=-0.5 good=-1.2 growth=-0.8 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=-0.5 payment.refused=1.4 payment.sent=1.4 praise=-0.9 urgent=-0.5
autogi 7.20 bad=3.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=3.1 good=-1.2 growth=-0.3 leaving=1.1 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.9 payment.refused=4.3 payment.sent=3.0 praise=-0.6
automa 6.92 bad=-2.6 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.4 good=-1.2 growth=-0.5 leaving=-0.9 legal=-1.2 meeting.off=-0.5 payment.refused=-0.7 praise=-0.8 reputation=-0.5 urgent=-0.3
autosv 7.20 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=-0.3 good=-0.9 leaving=-0.3 legal=-0.3 meeting.off=-0.4 payment.promised=-0.7 payment.refused=-0.3 praise=-0.6
av 3.51 bad=1.5 complaint.cost=-0.4 complaint.neglect=1.5 complaint.quality=3.4 escalation=-2.1 good=-0.8 growth=2.7 leaving=0.7 legal=2.1 meeting.off=-2.3 payment.delayed=2.7 payment.disputed=1.2 payment.promised=-0.4 payment.query=-1.5 payment.refused=-2.6 payment.sent=-1.2 praise=1.5 reputation=-1.5 urgent=-1.7
avbeta 7.90 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.7 growth=-0.4 payment.delayed=3.2 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.3 payment.sent=2.2 praise=-0.6
avboka 7.20 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=0.7 legal=-0.3 meeting.off=3.8 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.3
avdeln 7.20 bad=-0.8 complaint.cost=-0.5 complaint.delay=0.6 escalation=0.7 growth=-0.3 leaving=-0.6 legal=-0.4 meeting.off=1.0 payment.delayed=1.3 payment.promised=-0.3 reputation=-0.4 urgent=-0.3
avdrag 7.39 bad=-1.7 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.5 good=1.6 growth=1.7 leaving=0.5 legal=-0.6 payment.disputed=-0.3 payment.query=2.8 payment.refused=-0.7 praise=2.0 reputation=-0.8
aven 5.86 bad=-0.8 complaint.cost=2.5 complaint.delay=1.7 complaint.neglect=0.5 complaint.quality=-0.9 escalation=0.6 growth=2.3 leaving=0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-0.5 urgent=-0.3
avgift 7.61 bad=1.1 complaint.cost=1.3 complaint.delay=-0.3 complaint.quality=0.8 good=-0.6 leaving=-0.3 meeting.off=-0.4 payment.disputed=0.9 payment.refused=0.7 payment.sent=-0.6 praise=-0.6 reputation=-0.3
avgjor 7.90 bad=-1.0 complaint.quality=-0.3 leaving=1.3
avhjal 7.90 bad=1.4 complaint.delay=-0.4 complaint.quality=-0.7 legal=1.5 payment.refused=1.5
avis 7.90 good=1.0
avlopp 7.90 complaint.quality=-0.4 good=-0.9 growth=0.8
avregi 7.39 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.6 good=0.5 leaving=1.7 legal=-0.4 meeting.off=-0.6 payment.refused=-0.6 praise=0.7 reputation=-0.8
avropa 7.61 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.7 good=0.4 growth=2.7 leaving=3.8 legal=-0.3 payment.disputed=-0.3 payment.promised=1.7 payment.refused=-0.6 praise=0.8
avrund 7.90 bad=-0.5 complaint.cost=1.3 good=-1.0 leaving=0.5
avseen 7.90 bad=0.8 complaint.delay=0.8 complaint.neglect=1.6 complaint.quality=0.7 legal=2.1 payment.refused=-0.3
avser 7.61 bad=0.4 complaint.cost=-0.9 good=-0.6 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.7 payment.query=1.0 payment.refused=1.1 reputation=-0.4
avslag 7.90 bad=-0.8 good=-0.3
avsloj 7.90 good=-1.7
avslut 6.43 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=-0.4 good=-1.7 growth=-0.5 leaving=0.8 legal=-0.6 meeting.off=-0.5 payment.refused=-0.6 payment.sent=-0.5 reputation=0.5
avsnit 6.92 bad=-1.1 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.9 complaint.quality=-1.3 leaving=-0.6 legal=-0.5 payment.disputed=1.1 payment.refused=-0.4 reputation=1.2
avstam 6.80 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.7 escalation=-0.3 good=-1.3 growth=-0.9 legal=-0.7 meeting.off=5.6 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.3 praise=-0.8 reputation=-0.7 urgent=-0.3
avstan 7.90 bad=0.4 complaint.cost=-0.4 complaint.quality=-0.3 meeting.off=-0.4 payment.disputed=1.4 payment.refused=0.9 praise=-0.3
avstar 7.39 complaint.cost=2.3 complaint.delay=-0.5 complaint.quality=-0.9 escalation=-0.6 good=-1.0 leaving=1.6 legal=-0.7 meeting.off=2.8 payment.delayed=-0.3 payment.refused=-0.7 payment.sent=-0.3 praise=-0.6 reputation=-0.5 urgent=-0.4
avtal 6.60 bad=-2.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=-1.6 escalation=-0.7 growth=0.5 leaving=3.0 legal=0.7 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=0.5 reputation=-0.9 urgent=-0.5
avtale 5.95 bad=2.7 complaint.cost=1.3 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=1.1 good=-1.0 growth=1.5 leaving=3.6 legal=2.9 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=2.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.6 praise=-1.1 reputation=-1.3 urgent=-0.5
avtals 6.22 bad=1.2 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=0.8 complaint.quality=1.0 escalation=0.6 good=-0.5 leaving=-1.1 legal=2.7 payment.disputed=1.0 payment.refused=-0.7 praise=-0.3 reputation=-0.9
avund 7.90 bad=-1.2 complaint.quality=-0.5 good=1.9 growth=1.6 praise=0.8
avvike 7.90 bad=0.4 good=-0.4 legal=0.7 payment.query=-0.8
b 7.90 bad=0.5 complaint.delay=0.7 complaint.quality=-0.3 good=-0.5 leaving=1.7 meeting.off=-0.4 praise=-0.5
ba 7.05 bad=-2.0 good=0.7
baaaaa 7.90 bad=-1.4 good=2.4
babs 7.90 bad=1.1 complaint.delay=1.3 complaint.quality=0.5 good=-0.4 leaving=1.0 reputation=-0.4
back 7.61 complaint.quality=1.3 good=1.8 legal=1.3 reputation=-0.3
backup 7.39 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.7 escalation=1.1 legal=-0.3 payment.refused=-0.3 praise=0.6 reputation=-0.5 urgent=2.3
bad 7.90 bad=0.8 complaint.delay=1.1 complaint.quality=0.9 escalation=1.4 praise=-0.3 reputation=2.0
bada 5.86 bad=-0.5 complaint.cost=-0.7 complaint.delay=0.5 complaint.quality=1.8 escalation=-0.5 good=1.4 growth=-1.2 legal=0.6 meeting.off=-0.4 payment.disputed=-0.7 payment.promised=1.1 payment.query=-0.5 payment.refused=-0.8 payment.sent=3.6 praise=-0.6 urgent=-0.8
bade 6.69 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=-0.4 good=0.3 leaving=-0.7 payment.delayed=-1.0 payment.disputed=-0.5 payment.query=1.7 payment.refused=-0.7 payment.sent=4.3
badrum 7.05 bad=0.6 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=-1.2 complaint.quality=1.5 escalation=-0.6 good=-0.6 leaving=0.5 meeting.off=0.7 payment.delayed=1.1 payment.disputed=1.2 payment.refused=0.7 praise=-0.4 reputation=2.6
bajen 7.90 good=0.7
bajs 7.90 bad=0.5 good=-2.2
bakat 7.90 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.3 growth=0.9 praise=1.3
bakgru 7.61 leaving=0.3 legal=0.8 payment.refused=1.2
bakom 6.92 bad=2.2 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=0.9 good=-1.1 leaving=1.4 payment.refused=-0.4 payment.sent=2.0 praise=1.3 reputation=-0.4
baksid 7.61 bad=-1.4 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.3 leaving=-0.5 legal=-0.3 meeting.off=-0.3 reputation=0.3 urgent=1.3
bamse 7.90 good=0.3
bander 7.90 bad=1.6 complaint.delay=3.3 complaint.quality=-0.5 good=-0.3 leaving=-0.4 urgent=2.1
bank 6.60 bad=-2.7 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.3 growth=-0.4 leaving=-1.3 legal=-0.5 meeting.off=-0.6 payment.delayed=1.7 payment.promised=0.8 payment.refused=-0.9 payment.sent=1.4 praise=-0.6 reputation=-0.3 urgent=-0.5
bankda 7.90 bad=-0.6 good=-0.7 payment.query=-0.4 payment.refused=-0.4 payment.sent=5.3 urgent=-0.4
banken 6.22 bad=-2.5 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=-0.9 escalation=-0.4 leaving=-1.4 legal=-0.8 meeting.off=-0.6 payment.delayed=3.1 payment.disputed=1.6 payment.promised=0.8 payment.query=3.3 payment.refused=1.1 payment.sent=-1.0 reputation=-1.1 urgent=2.0
bankgi 7.20 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.7 leaving=-0.3 legal=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.7 payment.query=0.9 payment.refused=-0.4 payment.sent=5.2 praise=-0.4 reputation=-0.7
bara 4.05 bad=-3.4 complaint.cost=-3.8 complaint.delay=-3.4 complaint.neglect=-1.2 complaint.quality=-2.9 escalation=-2.1 growth=-2.0 leaving=-1.2 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=1.5 payment.promised=-0.4 payment.query=2.9 payment.refused=-2.9 payment.sent=-1.3 praise=1.9 urgent=-1.0
barn 6.51 bad=0.8 complaint.quality=-0.4 good=-1.2 growth=1.4 legal=-0.3 meeting.off=1.3 praise=0.9 reputation=-0.4
barnba 7.61 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.8 growth=3.2 leaving=0.9 legal=-0.3 payment.refused=0.9 praise=-0.5
barnen 6.43 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=1.5 escalation=-0.3 good=2.1 growth=-0.4 leaving=-0.4 legal=-0.3 meeting.off=3.2 payment.delayed=0.4 payment.promised=0.8 payment.refused=-0.6 payment.sent=-0.6 praise=-0.8 reputation=-0.4 urgent=-0.6
barome 7.61 bad=-0.9 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=0.8 complaint.quality=-0.9 good=-0.4 leaving=-0.4 payment.refused=-0.3 reputation=1.2
bast 5.31 bad=-4.4 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=6.0 growth=1.6 leaving=-0.4 legal=-0.3 payment.delayed=-0.3 payment.promised=-0.4 praise=2.1 reputation=-0.5 urgent=-0.3
basta 5.10 bad=-3.6 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.6 good=8.0 growth=-0.3 leaving=0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=1.5 praise=4.9 reputation=-0.8
batar 7.90 complaint.neglect=1.1 complaint.quality=0.9 good=-0.9 leaving=1.1
baten 7.90 bad=-0.8 complaint.quality=-0.4 good=-0.5 leaving=-0.4
batklu 7.90 bad=0.4 complaint.delay=1.3 good=-0.5 leaving=1.3
batter 7.39 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=-0.6 leaving=-0.4 payment.disputed=-0.3 payment.refused=0.7 praise=0.8 urgent=1.6
battre 6.16 bad=-1.5 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=1.3 good=3.5 growth=1.1 leaving=-0.6 payment.sent=1.0 praise=1.9 reputation=1.5
bb 7.90 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=0.6 growth=1.2 praise=1.1 urgent=2.0
be 6.92 bad=0.8 complaint.cost=-0.9 complaint.delay=1.1 complaint.quality=-0.3 escalation=3.1 good=-0.9 growth=-0.4 leaving=-1.0 legal=-0.9 meeting.off=-0.7 payment.disputed=-0.6 payment.query=2.7 payment.refused=-1.0 praise=-0.8 reputation=1.7
begar 7.61 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.1 escalation=-0.3 good=-0.6 payment.disputed=-0.7 payment.refused=2.4 praise=-0.5 reputation=-0.4
begara 7.90 bad=0.8 complaint.quality=1.6 legal=1.3 reputation=1.5
begart 6.92 bad=0.4 complaint.cost=-0.4 complaint.neglect=1.4 complaint.quality=2.1 escalation=1.3 good=-0.6 growth=-0.4 leaving=-1.2 legal=3.3 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.5 reputation=-1.1
begrav 7.39 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=1.0 escalation=0.8 good=0.6 leaving=-0.8 meeting.off=1.1 payment.delayed=0.9 payment.refused=-0.6 praise=0.4 reputation=-0.3 urgent=1.9
behall 6.80 complaint.cost=-0.5 complaint.delay=2.9 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.3 growth=0.9 leaving=1.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=0.4 payment.refused=3.5 praise=1.1 reputation=-0.9
behand 7.05 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-0.4 good=-1.3 leaving=-0.6 legal=-0.7 payment.refused=-0.9 praise=-0.8 reputation=0.7
behori 7.61 bad=0.9 complaint.delay=-0.5 complaint.neglect=-0.4 leaving=1.9
behov 7.90 bad=0.9
behove 4.68 bad=-3.7 complaint.cost=-1.5 complaint.delay=-2.6 complaint.quality=-3.3 escalation=-1.3 good=-1.6 growth=-0.7 leaving=1.1 legal=-1.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.5 payment.promised=-1.6 payment.query=1.3 payment.refused=-1.9 payment.sent=-0.8 praise=-2.7 reputation=-2.3 urgent=2.7
behovs 7.05 bad=-0.8 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.6 good=-0.7 leaving=2.4 legal=-0.4 praise=-0.7 reputation=-0.4
bekant 7.90 bad=0.4 complaint.cost=2.0 complaint.quality=-0.3 good=0.5 leaving=1.7 reputation=-0.3
beklag 7.61 bad=2.2 good=-1.3
bekost 7.90 bad=1.5 complaint.delay=0.8 complaint.neglect=1.4 complaint.quality=1.1 escalation=1.4 payment.disputed=1.4 urgent=1.5
bekraf 6.43 bad=1.5 complaint.cost=-0.8 complaint.delay=3.0 complaint.neglect=1.6 complaint.quality=-1.1 escalation=-0.6 good=-1.7 growth=-0.6 leaving=0.6 legal=3.9 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.3 payment.sent=1.0 praise=-0.9 reputation=0.7 urgent=-0.3
belopp 6.51 complaint.cost=-0.8 complaint.neglect=-0.5 escalation=-0.4 good=-1.5 growth=-0.7 leaving=-0.5 legal=1.0 meeting.off=-0.5 payment.delayed=0.8 payment.disputed=2.6 payment.promised=2.4 payment.refused=-0.9 payment.sent=3.7 praise=-0.8 reputation=-0.7 urgent=-0.7
belyse 7.90 good=0.3
benen 7.61 bad=-1.2
bengt 7.61 good=0.8 growth=-0.3 leaving=0.5 praise=1.2
benke 7.90 bad=-0.3 good=-0.4
ber 6.60 bad=-0.3 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=0.4 complaint.quality=-1.0 good=-1.4 growth=-0.4 leaving=2.0 meeting.off=4.7 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-1.2 reputation=0.3 urgent=-0.4
berakn 7.61 bad=1.6 complaint.delay=3.0 complaint.neglect=-0.3 good=-0.4 legal=2.2 payment.delayed=-0.4 payment.refused=0.9
beratt 5.90 bad=1.4 complaint.cost=2.0 complaint.delay=-1.3 complaint.quality=-0.3 escalation=-0.8 good=1.5 growth=3.3 leaving=-1.6 legal=-1.3 meeting.off=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.4 praise=3.5 reputation=5.7 urgent=-0.4
berom 7.90 bad=-1.0 complaint.quality=-0.3 leaving=-0.4 praise=0.6 reputation=-0.4
beror 7.39 bad=0.4 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=0.6 growth=-0.3 leaving=-0.5 payment.refused=-0.4 praise=0.3 reputation=1.5
besikt 7.05 bad=2.3 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=2.2 good=-0.8 growth=-0.3 leaving=-1.0 legal=2.3 payment.refused=3.0 payment.sent=-0.3 praise=-0.7 reputation=-0.5
besked 7.39 bad=0.5 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-1.3 escalation=2.0 good=-1.4 leaving=-0.4 legal=0.3 praise=-0.5 reputation=-0.5
beslut 5.74 bad=1.2 complaint.cost=1.0 complaint.neglect=-1.8 escalation=3.4 good=-1.7 growth=0.4 leaving=2.8 legal=-1.1 meeting.off=-1.0 payment.delayed=-1.2 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.5 payment.refused=4.2 payment.sent=-0.6 praise=-1.4 urgent=-0.8
besok 7.39 bad=-1.0 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=-0.3 good=-0.7 leaving=-0.4 meeting.off=-0.4 payment.disputed=3.1 payment.refused=-0.6 payment.sent=-0.5 praise=-0.3 reputation=-0.6
besoka 7.90 complaint.delay=0.9 complaint.quality=-0.4 payment.refused=1.2 reputation=0.8
besoke 7.61 bad=-0.6 good=0.7
best 7.61 bad=-0.6 good=1.9
bestal 5.86 bad=-2.1 complaint.cost=-0.8 complaint.delay=2.0 complaint.neglect=-1.3 complaint.quality=-1.4 escalation=-0.8 good=1.9 growth=2.0 leaving=-1.2 legal=-1.4 meeting.off=-1.0 payment.disputed=0.5 payment.promised=0.5 payment.query=1.4 payment.refused=0.5 payment.sent=-0.7 praise=2.5 urgent=-0.8
bestam 6.69 bad=1.7 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=0.9 escalation=1.7 leaving=2.9 legal=-0.6 meeting.off=2.1 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=1.3 praise=0.4 reputation=-0.8
bestar 7.90 complaint.cost=0.9 complaint.neglect=0.4 complaint.quality=-0.5 leaving=1.3 payment.refused=1.2
bestri 6.51 bad=4.3 complaint.cost=1.6 complaint.delay=-1.4 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.6 good=-1.0 leaving=-1.1 legal=5.5 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=6.6 payment.promised=-0.3 payment.query=-0.7 payment.refused=4.8 payment.sent=-0.7 praise=-0.6 reputation=-0.8
besvar 7.20 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.3 good=-0.9 leaving=-0.8 legal=0.7 payment.delayed=-0.4 payment.refused=1.3 praise=-0.6
betala 4.41 bad=-0.4 complaint.cost=1.5 complaint.delay=-0.7 complaint.neglect=-2.0 complaint.quality=-0.9 escalation=-1.7 good=-3.9 growth=-2.3 leaving=-2.5 legal=-0.8 meeting.off=-3.1 payment.delayed=3.0 payment.disputed=1.0 payment.promised=11.6 payment.query=-1.8 payment.refused=6.2 payment.sent=4.2 praise=-2.9 reputation=-0.6 urgent=-2.4
betald 6.60 bad=-2.7 complaint.cost=0.4 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=-2.3 escalation=-0.3 good=0.7 growth=0.4 leaving=-1.4 legal=-0.6 payment.delayed=-0.8 payment.disputed=-0.3 payment.promised=-0.7 payment.query=1.8 payment.refused=-2.0 payment.sent=8.4 praise=1.7 reputation=-0.8 urgent=-1.2
betalk 7.90 bad=-1.0 growth=-0.3 leaving=-0.6 meeting.off=-0.9 payment.delayed=2.0 payment.disputed=-0.5 payment.promised=2.6 payment.sent=-0.5
betaln 5.10 bad=-2.2 complaint.cost=1.7 complaint.delay=-1.3 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-1.1 good=-3.1 growth=-1.3 leaving=-2.8 legal=0.6 meeting.off=-1.3 payment.delayed=3.0 payment.disputed=-1.9 payment.promised=4.7 payment.query=3.5 payment.refused=1.1 payment.sent=5.5 praise=-1.3 reputation=-1.6 urgent=-1.1
betalt 6.51 bad=-0.7 complaint.cost=-0.9 complaint.neglect=0.6 complaint.quality=-1.1 escalation=-0.6 good=-1.3 growth=-0.9 leaving=-0.9 legal=-0.4 meeting.off=-0.9 payment.delayed=0.5 payment.disputed=1.2 payment.promised=-0.8 payment.query=-0.5 payment.refused=1.7 payment.sent=6.3 reputation=-1.2 urgent=-0.9
beteen 7.90 good=-1.5
betrak 7.90 complaint.delay=-0.5 complaint.quality=1.1 legal=0.8 payment.refused=1.2
bett 7.05 bad=1.9 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=1.5 complaint.quality=1.6 escalation=-0.5 good=-1.1 growth=-0.6 payment.disputed=0.9 payment.refused=1.8 praise=-0.7 reputation=1.2 urgent=-0.3
betyde 7.20 bad=-0.7 complaint.delay=-0.4 complaint.neglect=0.6 leaving=0.7 meeting.off=-0.3 praise=-0.4
betyg 7.90 bad=0.4 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 payment.delayed=-0.3 reputation=2.1
bevaka 7.90 complaint.neglect=-0.4 complaint.quality=0.7 reputation=1.0
bevilj 7.61 bad=-0.4 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=-0.6 payment.delayed=1.9 payment.disputed=1.3 payment.refused=0.9
biblio 7.39 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.8 good=2.1 growth=1.5 leaving=-0.4 praise=2.2 reputation=-0.6
bidrag 7.05 bad=-0.4 complaint.cost=-0.8 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-0.6 leaving=-1.3 legal=-0.4 meeting.off=-0.4 payment.delayed=5.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.4 praise=0.9 reputation=0.9
bifoga 5.50 bad=-2.3 complaint.cost=-1.0 complaint.delay=-0.7 complaint.quality=-1.9 escalation=-0.5 good=-1.9 growth=-0.6 leaving=-0.9 legal=-0.9 meeting.off=-0.5 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=-1.5 payment.query=-1.2 payment.refused=-1.9 payment.sent=3.1 praise=-1.0 reputation=-1.2 urgent=-0.6
bil 7.39 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.3 escalation=0.6 good=0.5 leaving=-0.5 legal=0.6 payment.refused=-0.3 praise=-0.7 reputation=-0.5 urgent=1.9
bilaga 7.39 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=-0.9 legal=0.6 payment.delayed=-0.3 payment.disputed=2.1
bilarn 7.90 bad=0.3 complaint.quality=0.4 good=0.9 leaving=0.7 legal=0.9 payment.refused=1.4
bild 6.36 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=-0.6 escalation=-0.4 good=-0.8 leaving=-0.3 meeting.off=0.5 payment.disputed=0.8 payment.promised=1.1 payment.query=1.1 payment.refused=-0.7 praise=-0.5 reputation=0.6 urgent=-0.5
bilden 6.36 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=1.0 escalation=0.8 good=-0.8 growth=-0.5 leaving=-0.8 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=0.6 payment.sent=-0.4 praise=-0.7 reputation=0.4 urgent=-0.4
bilder 5.44 bad=0.9 complaint.cost=0.8 complaint.quality=1.8 escalation=-0.5 good=1.2 growth=-1.3 leaving=-1.5 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.5 reputation=2.6 urgent=-0.6
bildte 7.90 complaint.quality=0.6 good=-0.6 payment.refused=0.9 praise=-0.3 reputation=0.8
bilen 7.20 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.8 good=2.0 leaving=-0.8 meeting.off=1.1 payment.query=-0.3 praise=0.9 urgent=-0.3
biljet 6.92 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 good=1.7 growth=1.2 leaving=-0.7 meeting.off=0.9 payment.delayed=1.4 payment.disputed=1.8 payment.query=-0.3 payment.refused=-0.5 praise=1.4 reputation=-0.7
billig 7.20 bad=1.2 complaint.cost=3.0 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=0.5 good=1.1 growth=-0.8 leaving=2.7 payment.delayed=-0.4 payment.disputed=-0.3 praise=1.8 reputation=0.3
bilver 7.90 bad=0.7 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=0.5 good=-0.4 reputation=1.7
bio 7.20 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.8 growth=-0.4 payment.promised=2.5 praise=1.5
birgit 7.90 bad=-1.4 complaint.cost=-0.3 complaint.neglect=-0.8 complaint.quality=-0.7 good=1.4 growth=0.6 leaving=-0.6 praise=2.1 reputation=-0.6
biskop 7.90 bad=0.5 complaint.cost=-0.5 complaint.quality=1.2 good=0.4 growth=2.1 payment.refused=1.1
bitch 7.90 bad=-1.1
bitter 7.90 bad=0.9 good=-0.4
bitti 7.39 bad=0.6 complaint.delay=2.1 complaint.quality=-1.0 good=-0.5 leaving=-0.4 meeting.off=-0.5 payment.delayed=3.3 payment.promised=2.7 payment.refused=-0.3 payment.sent=-1.3 praise=-0.3 urgent=3.3
bjork 7.90 bad=-0.6 complaint.quality=-0.4
bjuda 7.61 bad=2.7 complaint.delay=-0.3 complaint.neglect=3.2 leaving=-0.3
bjuder 7.05 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.6 good=0.7 growth=-0.4 leaving=-0.6 meeting.off=-0.4 praise=1.1 reputation=-0.6 urgent=1.5
bla 7.05 bad=-1.1 complaint.quality=-0.3 good=-1.0 urgent=2.6
bladdr 7.90 bad=-0.8 complaint.delay=1.0 complaint.neglect=0.9 good=1.5 leaving=-0.4 legal=1.4 payment.refused=-0.7 praise=1.2 reputation=-0.3
bland 7.61 bad=0.7 good=-1.2
blanda 7.05 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=2.2 good=-1.7 leaving=-0.5 legal=-0.4 meeting.off=1.4 payment.promised=1.2 payment.query=-0.3 payment.refused=-0.5 praise=-0.5 reputation=1.3
blanke 7.61 bad=-0.8 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=0.4 complaint.quality=-0.5 good=1.1 leaving=-0.6 legal=1.0 praise=0.6
blaser 7.90 complaint.delay=-0.5 complaint.quality=0.7 escalation=-0.3 leaving=-0.3 meeting.off=1.1 payment.refused=1.7 payment.sent=1.7 praise=-0.3 reputation=-0.3
blev 4.41 bad=-1.8 complaint.cost=2.1 complaint.delay=-2.2 complaint.neglect=0.4 complaint.quality=1.4 good=4.0 growth=2.4 leaving=1.4 legal=-0.5 meeting.off=-1.1 payment.delayed=1.2 payment.disputed=-1.3 payment.refused=-0.4 payment.sent=-0.3 praise=3.0 reputation=-0.7 urgent=-1.0
bli 5.15 bad=-0.7 complaint.delay=1.0 complaint.neglect=1.4 complaint.quality=-0.5 escalation=1.7 good=1.0 growth=-0.6 leaving=-1.1 legal=-1.0 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=-0.6 payment.promised=-1.0 payment.query=-0.6 payment.refused=-1.7 praise=1.1 urgent=0.3
blir 4.23 bad=0.9 complaint.neglect=0.7 complaint.quality=0.3 escalation=-1.8 good=-1.7 growth=-1.2 leaving=3.3 legal=0.9 meeting.off=3.5 payment.delayed=5.2 payment.disputed=-2.1 payment.promised=-1.6 payment.query=-1.3 payment.refused=0.7 payment.sent=-0.8 praise=-2.3 reputation=1.4
blivit 6.16 complaint.cost=0.5 complaint.neglect=-0.9 complaint.quality=1.6 escalation=-0.4 good=1.4 growth=1.2 leaving=-0.3 legal=-0.5 meeting.off=0.4 payment.delayed=1.0 payment.disputed=1.5 payment.promised=0.6 payment.query=1.0 payment.refused=-1.0 payment.sent=-0.5 praise=0.4 urgent=-0.4
blommo 7.90 complaint.quality=0.9 good=-1.0 payment.refused=1.4 praise=-0.4
blunda 7.90 bad=-1.6 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.7 praise=1.9 reputation=-0.3
bo 7.90 bad=-0.5 complaint.delay=-0.4 leaving=-0.3 legal=0.4
bocker 6.92 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.6 leaving=-0.5 legal=0.6 payment.delayed=-0.3 payment.disputed=1.3 payment.refused=-0.4 reputation=-0.6
boende 7.61 bad=-1.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=2.5 payment.refused=-0.3 praise=1.1
bok 7.90 bad=-0.6 complaint.delay=-0.7 good=0.7 growth=1.4 praise=0.9
boka 7.39 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=-0.6 meeting.off=2.6 payment.refused=0.7 payment.sent=-0.4 praise=0.4
bokade 7.90 complaint.cost=0.6 complaint.neglect=1.3 complaint.quality=-0.6 good=-0.3 leaving=1.1 praise=-0.3
bokat 7.39 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.8 good=0.9 growth=0.8 leaving=0.7 legal=-0.4 meeting.off=-0.3 payment.refused=-0.5 praise=1.2 reputation=-0.4
boken 7.61 bad=-1.0 complaint.neglect=0.9 good=-0.4
bokfor 6.51 bad=-1.2 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-0.8 escalation=-0.4 good=-1.9 leaving=0.9 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.6 payment.refused=-1.2 payment.sent=2.6 praise=-0.7 reputation=-0.6 urgent=-0.4
boknin 6.92 bad=-1.7 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-1.0 escalation=-0.5 growth=1.5 leaving=-1.0 legal=-0.7 meeting.off=-0.5 payment.refused=-0.4 urgent=-0.4
bokslu 6.43 complaint.cost=1.3 complaint.delay=2.7 complaint.neglect=-0.6 complaint.quality=-2.3 escalation=-0.3 good=-1.1 growth=-1.5 legal=-1.0 meeting.off=0.4 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=0.6 reputation=-1.3 urgent=-0.4
boksta 7.90 good=-0.7 payment.delayed=2.1
bolag 6.92 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=-1.3 complaint.quality=0.4 escalation=1.5 good=1.6 growth=0.7 leaving=1.4 meeting.off=-0.5 payment.refused=0.4 payment.sent=-0.3 praise=0.3 reputation=-1.2
bolage 6.92 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.3 good=-0.9 leaving=1.0 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.3 payment.refused=0.7 payment.sent=-0.4 praise=-0.6 reputation=-0.8 urgent=-0.4
bor 6.69 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=2.1 complaint.quality=0.4 escalation=-0.8 good=-0.8 legal=1.5 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.5 payment.refused=-0.7 payment.sent=3.7 praise=-0.9 reputation=1.0 urgent=-0.5
bord 7.39 bad=1.5 complaint.cost=1.0 complaint.delay=3.8 complaint.neglect=1.6 complaint.quality=-0.8 good=-0.8 leaving=-0.5 legal=-0.4 payment.refused=1.8 praise=-0.4 reputation=2.3
borde 6.36 bad=2.7 complaint.cost=-0.4 complaint.neglect=0.9 complaint.quality=0.6 escalation=1.4 good=-1.2 leaving=-0.6 legal=0.6 payment.promised=-0.4 reputation=-0.4
bordet 7.61 bad=-0.4 complaint.delay=1.2 complaint.neglect=1.4 complaint.quality=-0.7 leaving=-0.6 payment.promised=1.2 payment.refused=-0.6 reputation=0.9
borja 6.80 bad=1.9 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=1.7 complaint.quality=2.2 good=-1.9 growth=0.9 leaving=-1.2 legal=-0.5 meeting.off=0.7 payment.delayed=0.5 payment.disputed=-0.8 payment.promised=0.8 payment.query=-0.4 payment.refused=1.4 payment.sent=-0.3 praise=-0.8 reputation=-0.5
borjad 6.92 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=0.6 good=0.8 leaving=0.6 legal=0.4 reputation=-0.3
borjan 6.80 bad=2.7 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-1.0 good=-0.5 growth=0.5 leaving=-1.2 legal=-0.4 praise=-1.5
borjar 5.78 bad=1.6 complaint.cost=2.0 complaint.delay=2.1 complaint.quality=-0.6 escalation=-0.6 good=-2.8 growth=2.6 leaving=-1.4 legal=-1.0 meeting.off=-0.6 payment.delayed=0.7 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.3 praise=-1.3 reputation=-1.1 urgent=2.2
borjat 6.36 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=0.4 complaint.quality=-0.7 good=-1.1 growth=-0.8 leaving=0.9 legal=-0.7 payment.delayed=1.7 payment.disputed=-0.4 payment.promised=-0.6 payment.query=2.4 payment.refused=0.6 reputation=-1.0 urgent=-0.5
bort 5.50 bad=1.7 complaint.delay=-1.7 complaint.neglect=1.9 complaint.quality=3.0 escalation=-1.1 good=-3.0 growth=-0.8 leaving=0.3 legal=-0.7 meeting.off=1.2 payment.delayed=-0.9 payment.disputed=2.6 payment.promised=1.3 payment.query=-0.8 payment.refused=-1.2 payment.sent=-1.4 praise=-2.5 reputation=-0.8 urgent=-1.0
borta 6.92 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=1.1 good=-1.1 leaving=-0.3 meeting.off=3.5 payment.refused=-0.6 payment.sent=-0.5 praise=-1.3 reputation=0.3 urgent=-0.4
bostad 7.61 bad=1.1 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=2.3 good=-0.5 leaving=0.5 payment.refused=-0.4 praise=-0.4 reputation=1.3
boter 7.90 bad=-0.6 complaint.quality=-0.5 good=-0.3 growth=-0.5 leaving=-0.6
bouppt 7.39 bad=-1.1 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.3 good=-0.5 growth=-0.4 leaving=-0.6 payment.refused=-0.7 praise=-0.5 reputation=-0.5
bra 4.09 bad=-4.8 complaint.cost=-1.3 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.9 good=4.4 growth=1.1 leaving=-0.8 legal=-0.7 meeting.off=-1.5 payment.delayed=1.2 payment.disputed=-1.3 payment.promised=-1.3 payment.query=-0.6 payment.refused=-1.4 praise=2.3 reputation=-1.6
bradsk 7.61 bad=-2.3 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=-1.1 escalation=-0.3 good=-0.7 growth=-0.3 legal=-0.3 meeting.off=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.6 reputation=-0.5 urgent=2.6
brak 7.39 bad=-0.5 complaint.quality=-0.9 good=1.3 legal=-0.4 praise=1.4
brands 7.90 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.5 good=0.9 praise=1.2
bransc 7.20 bad=2.2 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=1.0 escalation=-0.6 good=-0.6 growth=-0.4 leaving=0.3 legal=2.6 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.4 payment.refused=0.7 praise=-0.7 reputation=4.0
bratto 7.39 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.5 meeting.off=-1.3 payment.promised=-0.3 reputation=-0.8 urgent=3.5
bredar 7.90 bad=-0.7 good=1.3 meeting.off=-0.3 praise=2.5
bredvi 7.05 bad=2.6 complaint.cost=-0.3 complaint.quality=-0.7 good=-1.1 growth=1.5 leaving=-0.7 meeting.off=-0.4 payment.refused=0.9 praise=-0.4 reputation=-0.7
brev 6.36 bad=2.2 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=1.8 complaint.quality=-0.5 good=-1.7 growth=-0.6 leaving=-1.5 legal=4.1 meeting.off=-1.1 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.6 payment.refused=-1.2 payment.sent=-0.5 praise=-0.9 reputation=2.5
brevla 6.80 bad=2.0 complaint.cost=-0.5 complaint.delay=3.1 complaint.neglect=-1.1 complaint.quality=-0.4 good=-1.0 growth=-0.4 leaving=1.8 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=0.8 payment.refused=-1.1 praise=-0.8 reputation=-0.7
brf 7.90 complaint.quality=0.4 legal=0.7
brinna 7.90 good=-0.3
brinne 7.90 bad=-0.6 praise=0.7 urgent=2.7
britt 7.90 complaint.cost=0.7 complaint.delay=-0.4 payment.query=0.4 reputation=0.8
britts 7.90 bad=0.4 complaint.quality=1.3 reputation=1.3
broder 7.05 bad=-0.7 complaint.cost=1.1 complaint.delay=1.0 good=1.1 reputation=1.2
brollo 7.39 bad=-0.9 good=1.9
bror 7.39 bad=0.6 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 growth=2.3 legal=0.4 praise=1.7
brors 7.90 bad=0.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=1.6 legal=0.8 payment.refused=-0.3 reputation=1.1
brorsa 7.90 bad=-0.3 complaint.quality=0.8 good=-0.8 leaving=0.9
brosch 5.90 bad=0.4 complaint.cost=-1.1 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=0.6 good=2.0 growth=2.9 leaving=-1.6 legal=-0.8 meeting.off=-0.5 payment.disputed=1.7 payment.promised=-0.5 payment.refused=-0.3 payment.sent=-0.9 praise=4.1 urgent=-0.4
brukad 7.61 bad=-1.1 complaint.cost=1.0 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 leaving=0.3
brukar 6.29 bad=-0.7 complaint.cost=1.6 complaint.delay=-1.1 complaint.neglect=-1.4 escalation=-0.6 good=1.2 leaving=0.6 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=1.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.4 reputation=3.0 urgent=-0.5
brunt 7.90 bad=-0.4 good=-1.4
brutit 7.90 bad=1.6 complaint.quality=1.1 good=-0.4 leaving=-0.3 legal=2.7 payment.refused=-0.4 praise=-0.3
brygga 6.92 bad=-0.5 complaint.cost=-0.7 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=-0.4 growth=-0.5 leaving=-1.3 legal=-0.5 payment.refused=-0.5 reputation=1.9
bryr 7.61 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.4 good=1.2 growth=-0.3 leaving=-0.3 legal=-0.3 payment.refused=-0.4 praise=1.1
bryter 7.61 bad=3.5 complaint.quality=1.1 good=-1.4 leaving=3.8 legal=1.0 meeting.off=-0.3 payment.delayed=-0.5 payment.refused=-0.5 praise=-0.9
budget 6.80 bad=-1.0 complaint.cost=1.3 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-0.3 good=2.6 growth=1.5 legal=0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=1.4 payment.refused=-0.8 payment.sent=-0.3 praise=2.3 reputation=-0.6 urgent=-0.4
budgiv 7.90 bad=-0.6 good=-0.5 leaving=-0.3 praise=-0.3
buller 6.22 leaving=-0.6 legal=-0.4 reputation=-0.3
bumbi 7.20 bad=2.9 good=-1.6
burkar 7.90 bad=0.6 complaint.delay=2.0
bus 7.90 bad=-0.5
busig 7.61 bad=-1.1 good=2.2
bussen 6.92 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.7 leaving=0.4 meeting.off=1.8 reputation=-0.4 urgent=1.8
butike 7.39 good=-1.1 growth=0.9
bvjjsq 7.90 good=0.7
by 7.90 bad=-0.4
byalag 7.90 bad=1.4 complaint.cost=-0.7 complaint.delay=3.9 complaint.neglect=1.0 complaint.quality=-0.4 leaving=-0.7 reputation=4.4
bygdeg 7.61 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 growth=0.9 leaving=-0.9 payment.delayed=1.1 payment.refused=-0.3 payment.sent=1.2 praise=-0.4 reputation=-0.3
bygden 7.39 bad=2.1 complaint.cost=1.5 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.4 growth=-0.5 legal=-0.5 payment.refused=-0.4 payment.sent=-0.4 praise=-1.4 reputation=3.5
bygg 7.90 bad=-0.9 complaint.quality=-0.6 good=-0.5 meeting.off=-0.3
bygga 7.39 complaint.cost=0.9 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-1.0 good=1.4 growth=2.2 legal=-0.4 payment.refused=-0.3 praise=1.7 reputation=0.8
byggde 7.90 bad=0.5 complaint.cost=1.2 complaint.quality=1.6
bygger 7.90 bad=-0.4 good=-0.9 growth=0.9
bygget 7.90 bad=-0.3 payment.query=3.1
bygghe 7.90 bad=-0.4 complaint.delay=1.0 leaving=1.1 legal=0.8
bygglo 6.69 bad=-1.5 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=1.8 complaint.quality=-1.8 escalation=0.6 good=-0.3 growth=3.2 leaving=-0.4 meeting.off=-0.6 payment.delayed=0.6 payment.disputed=-0.7 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.5 praise=0.4 reputation=-1.5 urgent=2.0
byggna 7.90 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.5 good=1.7 growth=1.1 leaving=-0.8 payment.delayed=-0.3 reputation=1.1
byggt 7.39 bad=1.1 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=1.3 good=0.6 growth=1.5 leaving=-0.4 legal=-0.3 payment.refused=-0.3 praise=0.4 reputation=2.2
byn 7.61 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.0 good=4.2 leaving=-1.1 payment.refused=-0.7 praise=2.9 reputation=-0.3
byra 6.69 bad=1.3 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=0.4 good=-0.8 leaving=3.0 legal=-0.6 meeting.off=-0.5 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.5 praise=-0.6 reputation=1.1 urgent=-0.4
byraer 7.61 bad=-0.3 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=-0.5 good=1.2 growth=-0.4 leaving=0.3 praise=-0.4
byran 7.20 bad=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.5 growth=-0.4 leaving=-0.7 legal=-0.4 payment.refused=-0.4 praise=-1.1 reputation=0.9
byt 7.39 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=-1.1 leaving=-0.6
byta 6.60 bad=0.8 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.4 good=-2.7 growth=-0.7 leaving=0.9 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.5 payment.sent=-0.3 praise=-2.2 reputation=-0.7 urgent=-0.4
byter 6.92 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.9 good=-1.1 growth=-0.6 leaving=0.8 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.3 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.5 praise=-0.7 reputation=0.7
bytet 7.90 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.7 good=-0.4 leaving=-0.5
bytt 6.43 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=-1.6 escalation=-0.5 good=-1.9 growth=-0.7 leaving=1.3 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=1.2 payment.query=0.9 payment.refused=0.4 payment.sent=-1.1 praise=-1.1 reputation=-0.6 urgent=-0.5
bytte 7.05 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=1.7 good=2.5 legal=-0.4 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=1.4 payment.refused=-0.8 praise=0.8 reputation=1.9
c 7.61 payment.disputed=-0.7 payment.query=2.2
ca 7.90 bad=-1.1 good=0.7 urgent=-0.3
camill 7.90 bad=-0.6 leaving=-0.3 payment.promised=2.5 praise=-0.3
campin 7.61 bad=1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.7 growth=-0.4 leaving=-0.4 praise=-0.4 reputation=0.8 urgent=1.3
chanse 7.90 bad=-0.5 complaint.neglect=1.7 complaint.quality=-0.5 good=0.5 leaving=-0.4 legal=0.8
charmi 7.90 bad=1.5 complaint.quality=1.2
chauff 7.90 complaint.quality=-0.3 good=-0.3
chef 6.80 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=2.4 complaint.quality=-0.8 escalation=3.9 legal=-1.1 payment.delayed=1.1 payment.disputed=-0.3 payment.refused=-0.5 praise=0.5 reputation=-0.8 urgent=-0.3
chefen 6.80 bad=-1.2 complaint.cost=-0.8 complaint.neglect=-0.9 escalation=0.7 growth=1.5 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.9 payment.promised=3.1 payment.refused=-0.8 payment.sent=-0.5 reputation=-0.5 urgent=-0.3
cirka 7.90 bad=1.1 good=-0.8 growth=0.9
cm 7.61 bad=-0.4 complaint.delay=-0.7 complaint.quality=1.3 legal=0.6 payment.disputed=-0.4 payment.refused=-0.4
cmyk 7.90 bad=-1.0 complaint.quality=-0.4 good=-0.4 growth=-0.4 urgent=-0.3
co 4.16 bad=-1.6 complaint.neglect=0.3 complaint.quality=0.3 good=0.7
conny 7.90 bad=-0.5 leaving=-0.4 meeting.off=1.2
conten 7.61 bad=-0.7 good=0.4
cool 7.39 bad=-0.9 good=2.8
cornel 7.90 complaint.quality=1.3 good=1.4 legal=1.3 reputation=-0.4
crossf 7.90 bad=-0.6 good=1.3
cykel 7.90 complaint.cost=1.7 complaint.quality=-0.6 good=-0.7 leaving=-0.3 praise=-0.4
d 7.39 bad=-1.0
da 4.36 bad=-4.6 complaint.cost=0.5 complaint.quality=-3.0 escalation=-1.5 growth=1.6 leaving=1.5 meeting.off=2.1 payment.disputed=0.6 payment.promised=2.3 payment.query=-0.3 payment.refused=-1.2 payment.sent=1.2 praise=2.1 reputation=-2.5 urgent=-0.8
dag 4.64 bad=-1.9 complaint.cost=-1.9 complaint.delay=2.6 complaint.neglect=0.4 good=0.9 growth=0.7 leaving=-0.7 payment.delayed=0.6 payment.disputed=-1.9 payment.promised=-3.0 payment.query=-0.6 payment.refused=0.4 payment.sent=4.5 praise=-1.3 reputation=1.1 urgent=4.6
dagar 5.66 bad=-0.8 complaint.cost=-1.7 complaint.delay=4.4 complaint.quality=1.6 escalation=0.6 good=-1.1 growth=0.6 leaving=-0.6 legal=0.4 meeting.off=-0.9 payment.delayed=1.5 payment.disputed=-1.1 payment.query=3.0 payment.refused=-1.4 payment.sent=-0.9 praise=-1.5 reputation=-1.2 urgent=-0.9
dagarn 7.61 bad=-0.8 complaint.quality=-0.4 leaving=-0.4
dagen 5.66 bad=1.8 complaint.cost=-1.0 complaint.delay=2.8 complaint.neglect=0.7 complaint.quality=-1.0 escalation=0.3 good=0.6 growth=-0.3 leaving=-0.9 legal=2.0 meeting.off=2.3 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.9 payment.refused=0.5 payment.sent=-0.7 praise=-0.9 reputation=-0.5 urgent=-0.4
dagens 6.60 bad=2.2 complaint.delay=-0.5 complaint.neglect=1.1 escalation=0.6 good=-0.8 leaving=-0.5 payment.query=-0.4 payment.sent=0.7 reputation=1.7
dagord 7.90 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=-0.5 escalation=2.0 leaving=-0.9 legal=-0.5 praise=-0.3 reputation=0.7
dags 7.05 bad=3.1 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=1.8 good=-2.5 leaving=3.3 praise=-0.4 reputation=-0.3 urgent=-0.3
dalen 7.90 bad=1.7 good=-0.5
dalig 7.90 complaint.quality=-0.7 good=-0.7
daliga 7.39 bad=0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.8 good=1.0 leaving=-0.6 payment.refused=-0.3 praise=-0.3 reputation=1.0
daligt 6.69 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.7 leaving=-0.6 payment.disputed=1.1 payment.refused=-0.4 praise=-0.6 reputation=1.6
dan 7.61 bad=-1.0 good=-1.1
daniel 7.90 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=0.4 good=-0.8 payment.refused=0.7
danska 7.90 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=2.0 good=-0.4 leaving=0.9 payment.refused=1.4 praise=-0.4
dar 4.27 bad=3.0 complaint.cost=2.8 complaint.delay=0.9 complaint.neglect=2.2 complaint.quality=3.4 escalation=2.0 good=-3.2 growth=0.5 legal=0.9 meeting.off=-0.6 payment.delayed=-1.3 payment.disputed=1.7 payment.refused=5.8 payment.sent=-0.8 reputation=3.1 urgent=-1.5
darav 7.39 bad=-0.8 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.4 good=-0.9 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=2.3 payment.refused=1.2 praise=-0.3
daremo 7.39 bad=2.0 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=2.0 good=-0.6 leaving=1.0 legal=-0.3 payment.refused=3.0 praise=-0.5 reputation=2.4
darfor 5.66 bad=-2.6 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=-1.7 escalation=-0.8 good=-1.9 growth=-0.7 legal=-0.6 meeting.off=-1.0 payment.delayed=1.9 payment.disputed=-0.7 payment.promised=0.3 payment.query=-0.5 payment.refused=1.3 payment.sent=-0.8 praise=-1.0 reputation=-1.8 urgent=-1.0
dari 7.90 bad=-0.5 good=-0.5 leaving=-0.3 payment.refused=-0.3 urgent=-0.4
darifr 7.90 good=0.6
darmed 7.61 complaint.quality=0.9 good=-0.6 leaving=0.5 legal=-0.5 payment.refused=1.0 praise=-0.5
darpa 7.90 bad=-0.4 good=-0.6 meeting.off=2.9
databa 7.90 bad=-0.9 complaint.quality=-0.3 leaving=0.5
datum 6.60 bad=1.7 complaint.cost=0.7 complaint.delay=1.0 complaint.quality=2.1 escalation=-0.6 growth=1.2 leaving=1.6 meeting.off=0.8 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=0.6 payment.sent=-0.5 praise=-0.8 reputation=0.5 urgent=-0.6
datume 7.90 bad=1.4 complaint.quality=1.1 good=-0.3 meeting.off=1.3 payment.query=1.2
david 7.90 bad=-0.6 good=1.3
de 3.85 bad=1.4 complaint.delay=1.4 complaint.neglect=2.1 complaint.quality=2.1 escalation=0.6 good=-2.3 growth=-0.6 leaving=-0.4 legal=1.5 payment.disputed=1.4 payment.query=-1.3 payment.refused=2.8 payment.sent=-1.4 praise=-2.7 reputation=1.1 urgent=-0.7
deadli 7.39 bad=-1.2 complaint.cost=-1.2 complaint.delay=-0.6 complaint.quality=-0.4 escalation=-0.3 good=2.2 growth=-0.6 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.6 payment.sent=-0.4 praise=3.2 urgent=1.6
debite 7.05 bad=2.1 complaint.cost=-0.6 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=0.9 good=-1.1 growth=-0.3 leaving=-0.6 legal=-0.5 payment.delayed=-0.3 payment.disputed=6.9 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.7 reputation=-0.6
decemb 5.74 bad=-0.3 complaint.cost=-1.5 complaint.quality=-0.5 good=-1.6 growth=0.9 leaving=-0.5 payment.delayed=1.3 payment.disputed=-0.3 payment.promised=1.1 payment.query=1.7 payment.refused=-1.7 payment.sent=-0.8 praise=-1.9 reputation=-1.4 urgent=-0.9
dehar 7.90 bad=-1.3 good=0.8
dej 7.61 bad=-2.1 good=2.4
deklar 6.92 bad=0.7 complaint.cost=-0.8 complaint.delay=1.5 complaint.neglect=0.9 complaint.quality=1.2 escalation=-0.4 good=-0.4 growth=1.6 leaving=-1.7 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.5 payment.sent=-0.4 reputation=-1.3 urgent=1.7
del 6.69 bad=-2.2 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-1.3 good=-0.4 growth=0.5 leaving=-1.4 legal=-0.6 meeting.off=-0.3 payment.delayed=0.9 payment.disputed=-0.9 payment.promised=-1.5 payment.query=-0.7 payment.refused=-0.7 payment.sent=-0.4 praise=-0.7
dela 7.20 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.1 leaving=-0.5 payment.delayed=4.6 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.6 urgent=-0.3
delaga 7.61 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=1.0 escalation=3.7 good=-0.4 leaving=0.6 legal=-0.4 payment.disputed=-0.4 praise=-0.4 reputation=-0.4
delar 6.92 bad=-0.3 complaint.cost=-0.5 complaint.neglect=0.6 complaint.quality=0.4 good=0.9 leaving=-1.1 legal=-0.4 payment.delayed=3.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.3 praise=-0.3 reputation=2.0
delbet 7.39 bad=1.8 complaint.cost=-0.5 complaint.delay=4.6 complaint.quality=-1.0 good=-1.0 leaving=-1.6 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=4.8 payment.sent=1.1 praise=-0.5 reputation=-0.4
delgiv 7.90 bad=1.0 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=1.1 escalation=-0.3 leaving=-0.8 legal=2.8 reputation=-0.4
deltag 7.90 bad=0.6 good=0.9
dem 5.17 bad=4.0 complaint.cost=1.4 complaint.delay=2.2 complaint.neglect=1.1 complaint.quality=0.4 escalation=-0.9 good=-1.8 growth=1.8 legal=1.1 meeting.off=-1.1 payment.delayed=-0.9 payment.query=-1.0 payment.refused=1.2 payment.sent=1.0 praise=-1.4 reputation=1.2 urgent=0.4
demokr 7.61 bad=1.7
den 2.92 bad=-1.3 complaint.cost=-1.4 complaint.neglect=-2.6 complaint.quality=0.6 escalation=-0.8 good=-1.7 legal=-0.3 meeting.off=-1.2 payment.delayed=2.4 payment.disputed=1.7 payment.promised=5.0 payment.query=1.1 payment.refused=2.4 payment.sent=0.7 praise=-1.6 reputation=-2.7 urgent=-0.5
denna 5.82 bad=2.1 good=-0.4
deras 6.36 bad=-3.3 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=1.0 good=0.8 leaving=-1.0 legal=-1.2 meeting.off=-0.7 payment.delayed=0.8 payment.disputed=-0.3 payment.promised=0.8 payment.refused=-0.8 payment.sent=-0.5 praise=0.7 urgent=-0.3
desamm 7.90 good=0.6
dess 6.36 bad=1.7 complaint.delay=1.0 complaint.neglect=1.2 complaint.quality=-1.2 escalation=0.9 good=-1.7 growth=-1.0 leaving=-0.8 meeting.off=-0.6 payment.delayed=2.2 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.5 payment.refused=5.1 payment.sent=-0.4 praise=-0.9 reputation=1.1
dessa 6.92 bad=0.8 good=0.6
dessfo 7.90 bad=1.3 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=1.2 escalation=0.9 good=-0.5 leaving=-0.7 legal=-0.5 meeting.off=-0.3 reputation=-0.4
dessut 6.60 bad=1.9 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=1.4 escalation=-0.4 good=-0.4 growth=1.9 leaving=-1.1 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=1.3 payment.refused=-0.7 payment.sent=0.8 reputation=-0.4
det 2.19 bad=-0.8 complaint.cost=3.0 complaint.delay=-1.0 complaint.quality=-0.6 escalation=-0.6 good=-1.1 growth=-0.8 legal=-1.2 meeting.off=-0.9 payment.delayed=3.0 payment.disputed=-0.6 payment.query=0.9 payment.refused=-0.5 payment.sent=-2.5 praise=1.8 reputation=-1.2
detsam 7.20 bad=0.6 complaint.cost=1.0 complaint.neglect=-0.6 complaint.quality=-0.3 good=-2.1 growth=-0.4 payment.refused=2.4 praise=-0.3 reputation=-0.4
detta 4.88 complaint.cost=2.7 complaint.neglect=0.5 complaint.quality=-0.8 escalation=-0.5 good=-0.5 growth=-0.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.5 payment.promised=-0.3 payment.query=-0.8 payment.refused=0.5 payment.sent=0.6 praise=-1.1 reputation=-0.7 urgent=1.0
diagra 7.61 bad=0.8 complaint.cost=1.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.6 escalation=1.4 good=-0.6 leaving=-0.4 payment.promised=-0.4 praise=-0.5 reputation=1.2
dig 4.44 bad=-1.7 complaint.delay=0.7 complaint.neglect=1.1 escalation=1.9 good=2.5 leaving=0.7 payment.disputed=-0.5 payment.promised=2.9 payment.query=0.6 payment.sent=-1.1 praise=-1.3 reputation=-1.2 urgent=-0.8
digita 7.61 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.5 good=-0.3 leaving=1.7 legal=-0.4 meeting.off=1.0 payment.refused=-0.6 praise=-0.3
din 4.95 bad=0.9 complaint.cost=-1.5 escalation=4.2 good=1.7 growth=-0.9 leaving=-0.5 legal=-0.6 payment.delayed=0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.5 payment.sent=-0.9 praise=4.1 reputation=-1.0 urgent=-0.5
dina 5.47 bad=-2.4 complaint.delay=1.1 complaint.quality=-0.3 good=0.4 leaving=0.7
diplom 7.61 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=-0.6 good=-0.8 payment.disputed=-0.4 payment.query=-0.3 reputation=0.8
direkt 6.22 bad=0.4 complaint.cost=-0.9 complaint.delay=-1.5 complaint.quality=0.9 escalation=1.1 good=-2.4 growth=-0.5 meeting.off=-1.1 payment.delayed=2.2 payment.promised=0.7 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.9 praise=0.3 reputation=-1.2 urgent=3.4
discip 7.90 leaving=0.6 payment.refused=-0.3 reputation=1.1
disken 7.90 bad=0.7 complaint.cost=-0.3 complaint.quality=1.3 good=0.9 leaving=1.8 praise=1.7 reputation=-0.4
diskut 7.90 bad=1.2 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=2.0 good=-0.8 leaving=-0.3 payment.disputed=-0.5 payment.refused=-0.6 reputation=-0.4
dislik 7.90 bad=1.8 good=-2.2
dit 6.43 bad=-0.8 complaint.cost=0.6 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=2.1 growth=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=-0.4 reputation=-0.4 urgent=-0.3
ditt 5.86 bad=-4.2 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=-1.4 complaint.quality=-1.8 escalation=-1.0 good=1.2 growth=1.9 leaving=-1.0 legal=-1.5 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=0.4 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.6 praise=0.8 reputation=-1.2 urgent=-0.9
djur 7.61 bad=0.7 good=0.3
djuren 7.90 good=-2.0
dock 6.80 bad=-0.6 complaint.quality=0.8 good=2.1 payment.refused=1.2 praise=-0.3
docka 7.90 bad=1.4 good=-1.4
dod 7.39 bad=2.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=3.1 complaint.quality=2.6 escalation=-0.6 good=-1.3 growth=-0.7 legal=0.3 payment.disputed=-0.4 payment.refused=0.4 praise=-1.0 reputation=0.9 urgent=-0.5
dodsbo 7.20 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=1.5 good=-0.6 growth=-0.6 legal=1.3 payment.refused=-0.6 payment.sent=2.4 praise=-0.4 reputation=0.3
dog 7.05 bad=1.2 complaint.quality=1.2 good=1.6 reputation=1.1
dokume 6.80 bad=-1.1 complaint.delay=0.6 complaint.neglect=0.9 good=-1.8 growth=-0.4 leaving=-0.4 legal=0.9 payment.refused=-0.4 praise=1.0
dom 5.66 bad=2.4 complaint.cost=1.6 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=1.3 good=-3.5 growth=-0.5 legal=0.7 payment.refused=0.8 praise=-0.8 reputation=2.3 urgent=-0.4
doman 7.90 bad=-1.1 complaint.delay=-0.4 leaving=0.4
domane 7.61 bad=3.3 complaint.delay=-0.4 good=-0.5 growth=-0.4 leaving=1.8 payment.promised=-0.3 urgent=-0.4
domare 6.69 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.4 complaint.quality=0.5 escalation=-0.5 good=-1.4 growth=-0.6 leaving=-0.9 legal=1.8 meeting.off=-0.5 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.7 praise=-0.9 reputation=-1.1
domer 7.90 bad=-0.5 complaint.delay=-0.3 good=-0.4
domsto 7.20 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.6 good=-0.5 growth=-0.3 legal=1.0 payment.refused=1.0 praise=-0.6 reputation=-0.6
doppad 7.90 bad=-0.8
dor 6.92 bad=-1.3 good=3.6
dorr 7.61 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=0.5 escalation=-0.4 good=-0.6 payment.refused=-0.4 reputation=1.4
dorrar 7.61 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=2.0 good=-0.6 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 payment.refused=1.5 praise=-0.5 reputation=-0.3
dorren 7.39 bad=0.6 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=1.6 good=0.8 growth=-0.4 leaving=0.6 payment.refused=1.0 praise=1.8
dosa 7.61 bad=-0.8 complaint.delay=-0.7 good=-0.7 leaving=-0.5 meeting.off=-0.3 payment.delayed=0.9 payment.refused=-0.5 praise=-0.5 reputation=0.4 urgent=1.7
dotter 7.39 bad=1.7 complaint.cost=-0.5 complaint.neglect=0.8 complaint.quality=2.6 escalation=-0.5 good=-0.9 leaving=0.9 legal=0.6 payment.refused=1.4 praise=-0.6 reputation=1.6
dra 7.39 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=-0.4 good=-0.4 legal=1.9 payment.disputed=-0.3 payment.refused=2.2 praise=-0.4 reputation=0.9
drabba 7.90 good=-0.3 payment.delayed=2.8
dragit 7.20 bad=0.9 complaint.cost=1.5 complaint.neglect=-0.7 good=-0.5 leaving=-0.6 legal=1.6 payment.delayed=2.0 payment.disputed=2.0 payment.promised=1.3 payment.refused=-0.5 praise=-0.5 reputation=-0.6
drar 6.51 bad=-0.5 complaint.cost=-0.7 complaint.delay=2.8 complaint.neglect=-0.8 complaint.quality=-0.8 good=-1.6 growth=-0.5 leaving=-2.0 meeting.off=-0.4 payment.delayed=3.5 payment.disputed=-0.5 payment.promised=1.6 payment.refused=1.4 payment.sent=-0.5 praise=-0.9 reputation=-0.9 urgent=-0.6
dricke 7.90 bad=-0.8 good=2.0 growth=1.9 meeting.off=1.6 praise=1.3
driver 7.90 bad=0.6 complaint.quality=-0.3 good=-0.3 legal=0.5 payment.disputed=-0.6 payment.refused=2.2
drog 7.61 complaint.delay=-0.5 complaint.neglect=-0.4 good=0.8 growth=-0.4 leaving=-0.5 legal=-0.3 praise=1.3 reputation=1.1
drogs 7.90 bad=-1.1 complaint.quality=-0.5 payment.promised=-0.9 payment.refused=-0.5 payment.sent=3.8 praise=1.3
drojde 7.90 complaint.delay=1.4 good=-0.6 leaving=-0.6 payment.delayed=-0.4 payment.refused=-0.3 payment.sent=2.4 praise=-0.7
drojer 7.39 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.6 growth=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.delayed=6.8 payment.promised=-0.4 payment.sent=0.8 praise=-0.4
drojsm 7.39 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=0.6 escalation=-0.3 good=-0.7 leaving=0.9 legal=1.9 payment.disputed=-0.4 payment.promised=2.3 payment.query=1.9 praise=-0.5 reputation=-0.5
dromma 7.90 good=0.6
droppe 7.61 bad=2.3 complaint.cost=4.1 complaint.delay=0.4 complaint.quality=0.4 good=-0.6 leaving=4.3 payment.refused=1.4 praise=-0.4 reputation=1.3
du 2.99 bad=-3.4 complaint.cost=-1.7 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=-4.4 escalation=2.2 good=2.1 growth=0.4 legal=-1.9 meeting.off=0.4 payment.delayed=-2.1 payment.disputed=-1.1 payment.promised=0.7 payment.query=1.9 payment.refused=-1.9 payment.sent=0.4 praise=1.9 reputation=-2.6 urgent=0.5
dubbel 6.69 bad=1.0 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=0.4 good=-0.7 leaving=-0.7 meeting.off=1.6 payment.delayed=-0.6 payment.promised=-0.7 payment.refused=-0.5 payment.sent=2.2 praise=-0.8 reputation=-0.4
duktig 7.61 bad=-0.7 good=0.7
dumt 7.90 bad=0.3 good=0.7 leaving=1.3 praise=1.3
dunder 7.90 good=1.2
duscha 7.90 bad=-1.0 good=1.0
dwg 7.90 bad=1.7 complaint.delay=1.2 good=-0.4 leaving=2.8 praise=-0.3
dyra 7.39 bad=0.4 complaint.cost=3.1 complaint.delay=-0.8 complaint.neglect=1.1 complaint.quality=-0.8 good=0.5 growth=1.2 leaving=0.6 legal=-0.4 payment.disputed=1.8 praise=1.5 reputation=-0.3
dyrare 7.61 bad=3.2 complaint.cost=2.6 complaint.quality=-0.8 good=-2.8 growth=-0.4 leaving=-0.7 praise=-1.1
dyrast 7.90 bad=1.5 complaint.cost=2.5 complaint.delay=-0.3 complaint.quality=-0.9 legal=-0.3 payment.refused=-0.3 praise=-0.4
e 4.59 bad=-2.7 complaint.cost=-1.2 complaint.delay=-1.7 complaint.neglect=-2.2 complaint.quality=-3.7 escalation=-1.3 good=-0.4 growth=-2.2 leaving=-1.5 legal=-1.6 meeting.off=2.3 payment.delayed=-0.4 payment.promised=6.4 payment.query=-1.4 payment.refused=-3.3 payment.sent=1.8 praise=-0.4 reputation=-1.3 urgent=-1.7
efter 4.28 bad=-0.5 complaint.delay=-1.3 complaint.neglect=-0.5 complaint.quality=3.5 escalation=-1.5 good=-0.6 leaving=2.7 legal=0.5 meeting.off=0.8 payment.delayed=4.0 payment.disputed=-1.6 payment.promised=-1.0 payment.query=-0.8 payment.refused=0.7 payment.sent=-2.0 praise=1.8 reputation=-2.5 urgent=0.8
efterm 6.60 bad=-2.1 complaint.cost=0.3 complaint.delay=1.9 complaint.neglect=0.5 complaint.quality=-1.3 growth=-0.4 leaving=0.3 legal=-0.5 meeting.off=0.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=2.4 payment.refused=-0.9 payment.sent=0.4 reputation=-0.7 urgent=2.4
eftern 7.90 bad=3.3 complaint.quality=1.5 good=-0.7 payment.query=-0.5
efters 5.90 bad=1.7 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=3.5 escalation=2.4 good=0.7 growth=-0.6 leaving=-1.9 legal=4.0 meeting.off=1.6 payment.delayed=0.7 payment.disputed=0.8 payment.promised=-0.7 payment.query=0.9 payment.refused=-0.4 payment.sent=-1.2 praise=-0.6 reputation=-1.8 urgent=-0.5
egen 5.86 complaint.cost=-1.2 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-1.5 escalation=-0.4 good=-0.9 growth=-1.4 leaving=3.2 legal=-1.1 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.5 praise=1.3 reputation=-1.6 urgent=-0.4
egenfo 7.90 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=1.6 leaving=-0.5 payment.disputed=1.4 payment.refused=-0.3 reputation=1.7
egentl 7.20 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=-1.0 escalation=-0.4 good=-0.8 growth=-0.3 leaving=2.0 legal=-0.5 payment.query=2.2 payment.refused=-0.8 payment.sent=-0.4
eget 6.69 complaint.cost=2.0 complaint.delay=0.3 complaint.quality=1.8 escalation=-0.5 growth=1.8 leaving=-0.5 legal=1.2 meeting.off=-0.4 payment.refused=-0.4 praise=-0.7 reputation=0.9
egna 6.80 bad=0.5 complaint.cost=-0.4 complaint.delay=3.0 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.9 growth=-0.6 leaving=3.1 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.refused=-0.3 praise=-0.4 reputation=-0.4 urgent=-0.3
ej 7.90 good=1.8 leaving=-0.4 payment.refused=2.1
ek 7.90 complaint.delay=-0.6 good=-0.4 payment.sent=1.2
ekdahl 7.90 complaint.delay=-0.3 complaint.quality=0.5 legal=0.5
ekonom 5.86 bad=-0.5 complaint.delay=-0.3 complaint.neglect=-1.4 complaint.quality=-1.4 escalation=1.7 good=-2.2 growth=-1.3 legal=-1.2 meeting.off=-1.0 payment.delayed=2.2 payment.promised=2.4 payment.query=1.3 payment.refused=1.4 payment.sent=-1.3 praise=-1.1 reputation=-1.0 urgent=-0.9
el 7.61 bad=1.1 complaint.cost=1.4 good=0.4 leaving=3.4
elak 7.90 bad=-1.0 complaint.quality=-0.4 good=-1.5 reputation=-0.5
elbola 7.90 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.5 payment.refused=-0.4
elektr 7.90 bad=-0.7 leaving=-0.6 meeting.off=-0.4 payment.promised=-0.4
elen 7.90 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.3 leaving=-0.3 legal=1.2 reputation=-0.3
elever 7.05 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 escalation=-0.3 good=0.4 legal=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=0.4 reputation=2.7
eller 4.72 bad=-2.9 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-0.6 good=-3.9 growth=0.5 leaving=-1.3 legal=-1.6 meeting.off=1.3 payment.delayed=-1.4 payment.disputed=-1.1 payment.promised=-1.4 payment.query=8.8 payment.sent=-1.2 praise=-2.0 urgent=1.3
eloge 7.90 bad=-0.4 good=0.4
elva 6.60 bad=1.6 complaint.cost=1.4 complaint.neglect=-0.6 complaint.quality=3.9 good=-0.7 growth=-0.4 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=2.0 payment.refused=-0.7 payment.sent=-0.4 praise=-1.1 urgent=2.8
emelie 6.60 bad=4.2 good=-1.0
emil 7.39 bad=-0.9
emot 6.00 bad=-0.7 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=0.9 complaint.quality=0.4 escalation=-0.8 good=1.9 growth=1.0 leaving=-1.5 legal=2.1 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=0.4 payment.sent=0.8 reputation=-0.7 urgent=-0.7
en 2.59 bad=1.6 complaint.cost=3.0 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=4.8 escalation=-1.7 good=0.9 leaving=2.8 meeting.off=-0.4 payment.delayed=1.5 payment.disputed=1.8 payment.promised=-3.0 payment.query=1.3 payment.refused=1.2 reputation=5.0
ena 6.60 bad=-1.2 complaint.cost=2.0 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-1.9 escalation=-0.4 good=-1.7 growth=-1.0 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.8 payment.disputed=2.2 payment.promised=-0.9 payment.query=-0.7 payment.refused=-1.2 payment.sent=5.1 praise=-1.0 reputation=0.6 urgent=-0.4
enda 5.78 bad=1.8 complaint.cost=-0.4 complaint.neglect=3.0 complaint.quality=-2.5 good=0.7 growth=0.5 leaving=0.5 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=0.7 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=0.6 reputation=0.3
energi 7.39 bad=1.8 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=2.1 escalation=1.6 good=-0.8 leaving=-0.4 legal=1.4 payment.refused=0.8 praise=-0.5 reputation=2.2
engels 6.92 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 good=-0.8 growth=0.9 legal=-0.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.4 reputation=0.9 urgent=2.3
enkel 7.90 bad=-0.4 growth=0.8
enkelt 7.90 bad=-0.6
enligt 5.31 bad=1.8 complaint.cost=-0.8 complaint.delay=3.6 complaint.neglect=-1.8 complaint.quality=1.2 good=-3.2 growth=-1.6 leaving=1.4 legal=3.8 meeting.off=-1.3 payment.delayed=-1.0 payment.disputed=6.1 payment.promised=-1.1 payment.query=-0.3 payment.refused=1.5 praise=-2.5 reputation=-2.0 urgent=-1.1
ens 6.43 bad=0.7 complaint.cost=3.4 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.2 good=1.0 legal=0.8 payment.disputed=1.3 payment.refused=0.7 praise=-0.5
ensam 7.61 bad=0.8 complaint.neglect=1.5 good=0.9 meeting.off=0.7
enskil 7.90 complaint.neglect=0.3 good=-0.3 leaving=1.2 praise=-0.4 reputation=0.7
entrep 7.61 bad=0.4 complaint.delay=-0.4 complaint.quality=0.9 leaving=0.4 legal=1.2 payment.refused=1.1
er 3.32 bad=4.8 complaint.cost=2.1 complaint.delay=1.3 complaint.neglect=4.0 complaint.quality=2.5 escalation=8.0 good=-0.7 growth=-0.5 leaving=3.6 legal=1.9 meeting.off=-2.5 payment.delayed=-0.9 payment.query=-2.1 payment.refused=-0.8 payment.sent=0.8 praise=1.5 reputation=3.2 urgent=1.8
era 5.86 bad=2.3 complaint.cost=2.1 complaint.delay=-0.3 escalation=-0.6 good=-0.5 growth=-0.5 leaving=1.0 legal=1.2 meeting.off=-0.6 payment.disputed=-0.4 payment.query=1.1 payment.sent=-0.4 praise=-0.6 reputation=2.7 urgent=-0.4
eran 7.20 bad=-1.2 good=1.6
erbjud 7.61 bad=-1.4 complaint.quality=-0.3 good=1.1 growth=-0.4 payment.promised=0.9 payment.refused=-0.4
erik 7.61 complaint.cost=1.4 complaint.quality=-0.4 good=0.9 growth=1.4 praise=1.4
erkann 7.61 bad=2.8 complaint.neglect=-0.5 complaint.quality=-0.3 growth=1.1 leaving=-0.4 praise=2.3
ersatt 6.51 bad=-0.5 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-0.5 good=-0.3 growth=-0.5 leaving=-0.8 legal=2.5 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.8 payment.refused=0.7 payment.sent=-0.7 praise=-1.0 reputation=-0.6 urgent=0.6
ert 4.99 bad=2.9 complaint.cost=2.1 complaint.delay=-1.3 complaint.neglect=2.1 complaint.quality=2.6 escalation=-1.8 good=-2.1 growth=1.6 leaving=1.3 legal=0.8 meeting.off=-1.1 payment.disputed=-0.4 payment.query=1.8 payment.sent=2.0 reputation=3.5 urgent=-1.4
eskils 7.90 bad=0.8 complaint.quality=2.3 escalation=3.0 good=0.8
etapp 7.39 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=-0.5 escalation=-0.5 good=-1.6 growth=2.0 leaving=1.2 praise=-1.0
etiket 7.61 bad=1.6 complaint.delay=2.2 complaint.neglect=1.1 complaint.quality=-0.5 escalation=1.1 good=-1.0 leaving=-0.3 reputation=-0.3 urgent=1.1
ett 3.65 bad=2.7 complaint.cost=4.3 complaint.delay=0.6 complaint.neglect=2.9 complaint.quality=4.4 escalation=0.4 good=-3.2 growth=2.5 legal=0.3 meeting.off=-0.5 payment.delayed=-1.7 payment.promised=-1.8 payment.query=-1.0 payment.refused=1.8 payment.sent=-1.3 praise=-1.1 reputation=2.8
etta 7.90 bad=1.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.quality=1.9 good=-0.9 leaving=-0.4 praise=-0.5 reputation=2.6
eva 7.61 bad=-0.9 complaint.quality=-0.3 good=-0.3 leaving=2.2 praise=1.8
eventu 7.90 payment.disputed=1.9 payment.refused=0.5
evigt 7.90 bad=1.2 good=-0.7
ex 7.61 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.4 reputation=1.4
exakt 7.05 bad=0.9 complaint.cost=-0.4 complaint.quality=0.4 good=-0.6 leaving=-0.5 payment.disputed=-0.3 payment.refused=0.8 praise=0.6
exampl 7.90 bad=-0.6 payment.query=-0.4
excel 7.61 bad=1.3 complaint.delay=1.2 complaint.quality=0.7 good=-0.6 leaving=1.4 payment.query=-0.7 payment.refused=0.9 praise=-0.3
exempe 7.05 bad=-0.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.3 good=-1.4 growth=-0.5 leaving=-0.8 legal=-0.4 payment.disputed=-0.4 payment.query=-1.3 payment.sent=-1.2 praise=-0.4 reputation=0.7
exman 7.90 bad=2.2 complaint.neglect=1.0 complaint.quality=2.5 good=-0.7 growth=-0.3 leaving=1.9 payment.refused=3.0 praise=-0.4 reputation=2.2
export 7.90 complaint.quality=0.8 good=-0.3 leaving=0.9 legal=-0.4 payment.query=-0.7
extern 7.90 bad=-1.7 complaint.cost=1.6 complaint.quality=-0.7 good=1.0 leaving=0.6 praise=1.4
extra 6.92 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=2.3 growth=3.2 leaving=-0.9 legal=-0.4 meeting.off=0.8 payment.delayed=1.1 payment.refused=-0.3 payment.sent=1.3 praise=1.0 urgent=-0.5
extras 7.90 complaint.cost=1.1 complaint.neglect=-0.3 leaving=0.8 payment.refused=1.4
extrem 7.39 bad=-1.6 good=0.8
f 7.39 bad=1.0 complaint.delay=1.2 complaint.quality=-0.5 payment.query=1.2 payment.refused=1.3 praise=-0.4
fa 4.81 bad=-0.5 complaint.delay=0.4 complaint.neglect=1.3 complaint.quality=-0.4 escalation=3.2 good=-1.2 growth=-0.6 leaving=-0.7 meeting.off=-1.0 payment.delayed=3.4 payment.disputed=-1.5 payment.promised=-1.1 payment.query=1.0 payment.refused=-1.0 payment.sent=-1.0 praise=-1.4 reputation=0.4 urgent=-1.2
facebo 6.92 bad=0.4 complaint.cost=1.2 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.4 growth=0.3 leaving=-0.8 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=0.7 praise=-0.3 reputation=4.0
faceti 7.90 bad=-1.0 good=1.7
facit 7.90 bad=-1.3 complaint.cost=-0.4 complaint.quality=-0.6 good=-0.9 leaving=-0.3
facket 7.20 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=-0.4 good=-1.1 growth=-0.6 leaving=-0.7 legal=2.1 meeting.off=-0.5 payment.refused=1.2 payment.sent=-0.3 praise=-0.7 reputation=-0.7
fadime 6.69 good=-0.3
faktis 5.70 bad=-2.3 complaint.neglect=-1.0 complaint.quality=-1.4 escalation=-0.5 good=2.4 growth=0.6 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.9 payment.disputed=-0.6 payment.refused=-0.9 payment.sent=0.9 praise=2.0 reputation=0.4
faktur 4.21 bad=-1.0 complaint.delay=-2.3 complaint.neglect=-2.7 complaint.quality=-3.8 escalation=-2.1 good=-5.0 growth=-2.3 leaving=-3.9 legal=-1.4 meeting.off=-1.7 payment.delayed=2.9 payment.disputed=7.6 payment.promised=3.3 payment.query=8.2 payment.refused=3.0 payment.sent=1.9 praise=-3.4 reputation=-1.3 urgent=-2.6
fall 6.51 complaint.cost=-1.1 complaint.delay=0.5 complaint.quality=1.1 escalation=-0.3 good=-2.2 growth=-0.8 leaving=0.8 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=1.9 payment.query=2.2 payment.sent=3.4 praise=-1.9 reputation=0.5 urgent=-0.4
faller 7.90 bad=0.8 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.3 good=-0.5 leaving=0.5 legal=2.5 praise=-0.4 reputation=-0.3
falun 7.90 bad=-0.9 complaint.delay=-0.4 leaving=1.0 meeting.off=1.3
familj 6.05 bad=-2.2 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=0.5 good=1.6 growth=-0.4 leaving=1.5 praise=-0.7 reputation=0.7
fan 5.70 bad=2.1 complaint.cost=-0.4 complaint.quality=1.0 good=0.3 legal=-0.3 payment.refused=1.4 reputation=-0.5
fantas 6.36 bad=-1.7 complaint.cost=-0.3 complaint.quality=-0.5 good=2.9 growth=2.1 leaving=0.8 meeting.off=1.0 payment.refused=-0.3 praise=2.8
far 3.86 bad=1.2 complaint.cost=1.8 complaint.delay=-2.1 complaint.neglect=2.3 complaint.quality=0.7 good=-3.3 growth=-0.7 leaving=-1.2 legal=1.0 meeting.off=5.1 payment.delayed=2.3 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.9 payment.refused=2.8 payment.sent=-2.0 praise=-3.6 reputation=2.6 urgent=-2.0
fardig 7.61 bad=0.9 complaint.cost=-0.4 complaint.delay=2.8 complaint.quality=-0.3 escalation=-0.7 leaving=1.6 legal=1.2 meeting.off=-0.5 payment.refused=-0.3 reputation=-0.8 urgent=-0.5
farfar 6.80 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.1 good=1.7 growth=1.8 leaving=-0.5 legal=-0.3 payment.refused=-0.5 praise=3.7 reputation=-0.6
farg 7.61 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=2.3 meeting.off=1.1 payment.sent=1.6 praise=1.1
farger 7.61 bad=0.4 complaint.quality=0.7 leaving=-0.4
farlig 7.61 bad=-1.0 good=-1.8
farsan 7.20 complaint.cost=1.8 complaint.neglect=0.4 good=1.3 growth=-0.4 leaving=1.1 payment.refused=-0.3 praise=0.6 reputation=-0.3
fast 5.86 bad=1.0 complaint.cost=3.8 complaint.delay=0.7 complaint.quality=0.4 escalation=-0.5 good=-0.4 growth=3.7 leaving=-0.5 legal=-0.8 payment.delayed=-0.5 payment.disputed=0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.8 payment.sent=-0.6 praise=-1.0 reputation=-0.4 urgent=-0.5
fastig 7.05 complaint.cost=0.9 complaint.delay=-1.0 complaint.neglect=-1.3 complaint.quality=1.9 escalation=0.7 good=-0.9 growth=1.3 leaving=0.7 legal=1.8 payment.disputed=-0.5 payment.query=-0.5 payment.refused=-0.4 praise=-0.6 reputation=-0.5
fastna 7.61 bad=-1.2 complaint.quality=-0.3 good=0.9 meeting.off=-0.4 payment.delayed=3.1 payment.promised=0.8 payment.refused=-1.5 payment.sent=-0.4
fatt 4.70 bad=1.7 complaint.cost=-0.7 complaint.neglect=0.5 complaint.quality=2.0 escalation=-1.5 good=0.3 growth=1.4 meeting.off=-0.8 payment.promised=-1.0 payment.query=2.2 payment.sent=0.9 praise=1.8 reputation=2.0 urgent=-1.5
fattar 7.20 good=2.2
fattat 7.61 complaint.quality=-0.3 good=1.5 growth=3.7 leaving=-0.3 praise=-0.7
februa 6.29 complaint.cost=0.4 complaint.delay=2.4 complaint.quality=-1.3 escalation=-0.4 good=-0.8 leaving=3.8 legal=-0.7 meeting.off=0.5 payment.delayed=1.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.8 payment.sent=1.9 reputation=-1.1 urgent=-0.3
fel 4.63 bad=3.8 complaint.cost=-0.9 complaint.delay=-1.9 complaint.quality=8.9 escalation=1.1 good=-1.1 growth=-2.2 leaving=2.2 legal=2.0 meeting.off=1.1 payment.disputed=1.8 payment.promised=-0.6 payment.query=0.9 payment.refused=0.9 payment.sent=-0.3 praise=-1.9 reputation=0.9
felakt 7.39 bad=2.6 complaint.delay=-0.6 complaint.neglect=2.0 complaint.quality=3.6 escalation=1.6 good=-0.6 leaving=0.5 legal=0.6 payment.refused=-0.5 payment.sent=-0.3 praise=-0.6 reputation=0.6
felet 7.05 bad=2.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=1.3 good=0.5 legal=3.6 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=2.3 payment.sent=-0.3 praise=1.1 reputation=-0.6
felix 7.61 bad=-0.4 good=0.8
fem 5.86 complaint.cost=-1.0 complaint.delay=1.3 complaint.neglect=1.7 complaint.quality=-0.5 good=2.2 growth=2.3 leaving=0.6 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.4 payment.sent=-0.5 praise=2.6 reputation=0.8 urgent=-0.7
femte 7.61 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=3.9 escalation=1.2 good=-0.4 leaving=-0.7 legal=3.2 praise=-0.3 reputation=-0.5
femtio 7.90 bad=2.5 complaint.quality=3.7 legal=-0.4 payment.disputed=0.9 payment.promised=-0.8 payment.refused=1.7 payment.sent=-0.3
femton 7.90 bad=1.5 complaint.cost=1.2 complaint.quality=0.5 good=-0.7 meeting.off=2.1 praise=-0.3 reputation=1.0
festiv 7.90 bad=-0.4 good=1.4 growth=1.9 meeting.off=1.6 praise=1.3
fi 7.90 good=1.2
fick 4.58 bad=1.9 complaint.cost=-2.6 complaint.delay=-0.8 complaint.neglect=4.7 complaint.quality=2.4 escalation=-0.7 good=-0.7 leaving=0.5 meeting.off=1.4 payment.delayed=-1.6 payment.disputed=1.7 payment.promised=-1.1 payment.query=-1.2 payment.refused=1.8 payment.sent=-1.1 praise=0.6 reputation=-2.6 urgent=-1.2
fika 7.05 bad=-0.8 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.7 leaving=1.2 legal=-0.4 meeting.off=1.5 reputation=-0.3
fikar 7.90 bad=1.1 complaint.delay=1.0 complaint.neglect=2.2 complaint.quality=0.5 escalation=1.3 good=-0.3 leaving=0.5 praise=-0.3 reputation=-0.3 urgent=1.6
fikaru 7.61 complaint.cost=1.3 complaint.neglect=1.1 complaint.quality=-0.9 good=-0.3 leaving=-0.7 legal=-0.3 praise=-0.5 reputation=-0.4
filen 7.90 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.4 payment.delayed=-0.3 payment.promised=1.3 payment.refused=-0.5 urgent=0.4
filern 7.61 bad=2.5 complaint.delay=3.6 complaint.quality=-0.4 good=-0.5 leaving=1.6 payment.sent=-0.5 urgent=2.5
filial 7.90 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.4 good=1.5 growth=1.0 leaving=-0.8 legal=-0.3 payment.delayed=-0.3
film 7.39 bad=1.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=2.0 complaint.quality=2.8 good=-1.4 leaving=-0.5 payment.delayed=-0.3 payment.refused=1.0
filma 7.90 bad=0.9
filmat 7.39 bad=-0.4
filmen 7.39 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.0 escalation=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.refused=2.7 praise=-0.4 reputation=2.2 urgent=1.8
fin 5.28 bad=-1.4 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-0.3 escalation=-0.4 good=3.1 growth=-0.4 leaving=0.5 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=0.8 payment.sent=2.9 praise=3.2 reputation=-0.6 urgent=-0.4
fina 5.41 bad=-3.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.3 good=5.3 growth=1.5 leaving=-0.4 legal=-0.4 praise=2.0 reputation=-0.3
finast 6.80 bad=0.3 good=1.0 praise=0.5
finlan 7.61 bad=-1.4 complaint.cost=-0.5 good=0.4 leaving=-0.5 payment.disputed=-0.3 payment.query=3.6
finner 7.90 bad=0.4 good=0.9 legal=0.7
finns 5.19 bad=-0.5 complaint.cost=-1.6 complaint.delay=-0.7 complaint.neglect=2.8 complaint.quality=-1.1 escalation=0.5 good=-0.4 growth=-1.2 leaving=-0.4 legal=1.9 meeting.off=1.2 payment.delayed=-1.1 payment.disputed=1.0 payment.promised=-0.9 payment.query=1.3 praise=-2.0 reputation=0.3
finska 7.61 bad=0.9 complaint.delay=1.1 complaint.neglect=2.1 complaint.quality=1.5 good=-0.6 growth=-0.3 legal=1.0 praise=-0.6
fint 5.63 bad=-3.4 complaint.cost=-1.0 complaint.delay=-1.1 complaint.quality=0.7 escalation=-0.4 good=3.9 growth=2.0 legal=-0.5 meeting.off=-0.3 payment.disputed=0.5 payment.promised=-0.4 payment.query=-1.0 payment.refused=1.1 payment.sent=-0.4 praise=1.7 reputation=-0.9 urgent=-0.3
firar 7.61 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.6 leaving=-0.5 legal=-0.5 payment.promised=-0.5 praise=-0.9
firma 7.20 bad=0.9 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.8 leaving=3.2 legal=-0.4 payment.refused=-0.3 praise=-0.5 reputation=1.2
firman 6.69 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=2.4 escalation=-0.5 good=-0.4 growth=-0.6 leaving=0.9 legal=-0.4 meeting.off=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.2 payment.sent=-0.4 reputation=1.4 urgent=-0.3
fixa 7.39 bad=0.8 complaint.quality=1.8 good=1.1
fixar 7.39 complaint.delay=-0.6 complaint.quality=0.6 good=-0.9 leaving=-0.3 meeting.off=1.1 payment.delayed=-0.4 payment.promised=2.7 payment.query=4.2 payment.refused=0.7 payment.sent=-0.5 praise=-0.6 reputation=-0.4
fixat 7.90 complaint.delay=-0.6 complaint.quality=1.1 good=1.0 praise=-0.6
fjarde 7.61 bad=1.3 complaint.neglect=3.2 complaint.quality=0.5 leaving=-0.4 legal=0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.3 reputation=1.6
fjol 7.20 complaint.cost=1.0 complaint.delay=1.4 complaint.neglect=1.3 good=-0.5 growth=-0.6 leaving=0.4 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.4
flashb 7.90 bad=0.8 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-1.6 complaint.quality=-1.0 escalation=-0.6 leaving=-0.5 reputation=2.2
fler 6.10 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=3.7 good=1.1 growth=0.8 leaving=0.5 meeting.off=-0.4 payment.refused=-0.6 praise=-0.7 reputation=3.1
flera 6.92 complaint.neglect=1.1 complaint.quality=-0.6 good=0.9 leaving=-0.3
flesta 7.20 bad=2.4 complaint.delay=0.9 complaint.neglect=2.8 complaint.quality=0.4 leaving=0.9 legal=1.3 payment.refused=-0.4 praise=-0.7
flott 7.90 bad=1.6 complaint.cost=1.1 complaint.neglect=4.0 complaint.quality=-0.8 good=-0.5 leaving=-0.8 praise=-0.7 reputation=-0.4
flyter 7.90 bad=-1.4 complaint.quality=-0.9 good=1.8 legal=-0.3 payment.refused=-0.3 praise=2.6 reputation=-0.4
flytta 5.78 bad=-2.2 complaint.cost=-1.1 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.6 good=-3.2 growth=-1.6 leaving=1.0 legal=-0.9 meeting.off=0.6 payment.delayed=-1.2 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.9 payment.refused=0.5 payment.sent=-0.8 praise=-1.5 reputation=0.3 urgent=-0.9
flyttb 7.61 bad=0.9 complaint.delay=-0.4 complaint.quality=2.9 good=-0.6 leaving=1.7 meeting.off=-0.5 payment.refused=-0.3 praise=-0.4 reputation=-0.4 urgent=1.6
flytte 7.61 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.4 leaving=-0.3 legal=-0.5 praise=2.2
flyttf 7.90 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=0.6 legal=-0.3 payment.refused=1.5 payment.sent=-0.5
foddes 7.61 bad=1.7 good=-1.3
fodels 7.05 bad=-0.3 complaint.delay=-0.3 leaving=0.8 reputation=1.0
fokuse 7.90 bad=-0.4 good=0.6
folder 7.39 bad=-0.4 complaint.cost=-0.3 good=-0.4 growth=-0.3 legal=-0.4 meeting.off=-0.4 payment.query=-0.7 praise=-0.4 reputation=0.7
folj 7.20 bad=-1.5 good=0.9
folja 6.36 bad=1.4 complaint.quality=-0.6 leaving=-0.7 legal=0.7 payment.disputed=1.1 reputation=0.7
foljar 7.20 complaint.neglect=-0.4 complaint.quality=1.6 good=0.5 growth=-0.3 praise=0.3 reputation=1.8
foljde 7.61 complaint.quality=1.0 leaving=1.2 legal=1.3
foljer 7.61 bad=-0.4 leaving=1.4
foljes 7.61 complaint.delay=-0.6 complaint.quality=0.9 leaving=-0.5 legal=-0.4 payment.refused=-0.3
folk 5.53 bad=1.3 complaint.cost=0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.9 good=-1.5 leaving=-1.2 legal=-1.2 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.6 praise=1.8 reputation=0.3 urgent=-0.6
folket 7.05 bad=-1.1 complaint.delay=0.5 complaint.neglect=1.7 complaint.quality=0.6 good=0.6 growth=-0.5 leaving=0.5 legal=1.0 payment.delayed=1.7 payment.refused=-0.6 praise=0.8
follow 7.05 bad=-2.0 good=-2.4
fonste 7.61 bad=0.8 complaint.cost=0.8 complaint.delay=-0.4 good=-0.8 growth=-0.3 leaving=1.1 meeting.off=-0.3 payment.refused=0.8 praise=-0.6
fonstr 7.39 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=1.1 growth=-0.5 leaving=0.7 payment.refused=1.0 praise=-0.4
foooer 7.39 bad=-0.4 good=-1.3
for 2.93 bad=3.9 complaint.cost=5.8 complaint.delay=1.1 complaint.neglect=-1.8 escalation=-0.3 good=-2.1 growth=1.3 leaving=2.2 meeting.off=-1.8 payment.delayed=-1.0 payment.disputed=2.8 payment.promised=-1.4 payment.query=1.9 payment.refused=3.3 payment.sent=-1.1 praise=0.4 reputation=-1.5 urgent=-2.0
fora 7.20 bad=1.4 complaint.delay=-0.6 good=0.3 growth=-0.3 leaving=-0.4 legal=3.5 reputation=-0.4
forald 6.92 bad=-3.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.3 good=0.4 growth=-0.6 leaving=-0.3 legal=-0.4 meeting.off=-0.5 payment.sent=-0.4 praise=-0.5 reputation=-0.4
forbeh 7.61 bad=0.7 complaint.delay=0.9 complaint.neglect=-0.3 good=-0.3 leaving=0.5 legal=1.5 payment.disputed=-0.4
forbi 7.61 complaint.quality=1.4 leaving=-0.5 meeting.off=-0.3 payment.disputed=1.3 reputation=-0.3
forbun 7.39 bad=0.6 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.5 escalation=2.0 good=-1.0 growth=-0.5 leaving=-0.3 legal=1.5 payment.refused=2.4 praise=-0.7 reputation=-0.3
fordra 7.61 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.7 leaving=-0.3 legal=0.9 payment.refused=1.4
fordro 7.90 bad=0.8 complaint.delay=2.5 complaint.quality=-0.5 good=-0.7 legal=1.6
fore 5.53 complaint.cost=-0.7 complaint.delay=2.3 good=-1.6 leaving=-0.8 legal=-0.4 meeting.off=0.6 payment.delayed=1.0 payment.promised=3.0 payment.query=-1.0 payment.refused=-1.3 payment.sent=-1.4 praise=0.8 urgent=3.5
forebi 7.61 good=0.8
forela 7.90 bad=0.7 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=1.3 good=-0.4 leaving=-0.6 legal=0.6 reputation=1.1
foreni 6.60 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=0.9 complaint.quality=1.5 good=-0.9 growth=-0.4 leaving=1.7 legal=0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=1.6 payment.sent=-0.4 praise=-0.7 reputation=1.4 urgent=-0.4
foresl 6.92 bad=1.6 complaint.cost=-0.7 complaint.delay=1.7 complaint.neglect=1.6 complaint.quality=1.1 escalation=1.1 good=-1.1 growth=-0.4 legal=1.4 meeting.off=1.5 payment.delayed=-0.3 payment.disputed=1.5 payment.refused=0.6 praise=-0.7 reputation=1.2
foreta 6.22 bad=1.7 complaint.cost=2.1 complaint.delay=-1.2 complaint.neglect=2.5 complaint.quality=-1.5 escalation=-0.6 good=-0.5 growth=-0.5 leaving=0.7 legal=1.0 meeting.off=-0.6 payment.delayed=-1.1 payment.disputed=1.1 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.4 praise=-1.6 reputation=3.3 urgent=-0.4
foretr 7.90 bad=0.7 complaint.quality=0.8 leaving=1.8 legal=1.2 payment.refused=1.3 reputation=1.1
forfal 6.69 bad=-0.9 complaint.cost=0.4 complaint.quality=-0.3 escalation=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.9 payment.disputed=-1.7 payment.promised=0.4 payment.query=3.8 payment.refused=-0.9 payment.sent=-1.3 praise=0.7 reputation=-0.8
forfat 7.90 bad=1.0 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=1.4 escalation=1.3 legal=0.6 praise=-0.3 reputation=1.6
forhan 6.69 bad=-1.2 complaint.cost=2.0 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=-1.0 good=-1.3 growth=-0.4 leaving=0.4 legal=-0.8 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.sent=-0.3 praise=-0.6 reputation=-0.7 urgent=-0.3
forkla 5.82 bad=2.3 complaint.cost=2.7 complaint.neglect=0.8 complaint.quality=0.7 good=-0.8 leaving=-0.9 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.2 payment.promised=0.8 payment.query=-1.0 payment.refused=3.1 payment.sent=-0.6 praise=0.8 reputation=0.7 urgent=-0.6
forlag 7.90 bad=-0.3 complaint.neglect=0.7 escalation=1.4 legal=-0.3 reputation=-0.3
forlan 6.69 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.4 escalation=-0.4 good=4.7 growth=6.7 legal=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=2.7 reputation=-0.6
forlat 6.69 bad=-2.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.9 leaving=0.6 legal=-0.7 meeting.off=1.4 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.5
forlik 7.61 bad=-0.8 complaint.delay=-0.6 complaint.quality=-0.6 good=-1.1 leaving=-0.3 legal=-0.3 payment.delayed=-0.3 payment.refused=-0.6 praise=-0.4 reputation=-0.4
format 7.61 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-1.3 leaving=-0.6 payment.refused=-0.4 reputation=-0.8 urgent=2.6
formel 7.61 bad=1.2 complaint.delay=-0.6 good=-0.3 legal=1.4 payment.disputed=-0.5 payment.refused=0.7
formid 6.51 bad=-0.4 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=0.4 good=-0.8 growth=-0.7 leaving=0.7 legal=0.4 meeting.off=1.2 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.9 payment.refused=-0.4 payment.sent=3.7 praise=-0.5 reputation=0.6 urgent=-0.4
formul 5.95 bad=0.4 complaint.cost=0.8 complaint.neglect=-0.7 complaint.quality=1.3 good=-0.6 leaving=-0.8 payment.refused=0.4 praise=-0.8 reputation=-0.8
forr 7.39 bad=1.6 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=2.5 complaint.quality=-1.2 good=-0.6 leaving=2.3 legal=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.5
forra 5.53 bad=0.8 complaint.cost=-1.6 complaint.delay=1.7 complaint.neglect=2.3 complaint.quality=-0.3 escalation=-0.6 good=-1.9 leaving=0.4 legal=-1.3 meeting.off=1.2 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-1.3 payment.refused=-0.7 payment.sent=-0.9 praise=-1.4 reputation=-1.7 urgent=-1.1
forres 7.61 bad=-0.8 growth=1.8
forsak 6.43 bad=-0.5 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=-1.2 complaint.quality=1.1 escalation=-0.8 good=-1.1 leaving=-1.3 legal=4.3 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.6 praise=-0.9 reputation=-1.0 urgent=-0.4
forsal 7.61 complaint.cost=1.3 complaint.delay=-0.4 complaint.quality=-0.8 escalation=1.2 good=-0.6 leaving=-0.8 legal=-0.4 meeting.off=-0.3 payment.delayed=2.5 payment.promised=2.4 praise=-0.4
forsam 7.39 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 growth=0.9 leaving=2.0 legal=-0.3 payment.refused=0.6 praise=0.7
forsat 7.90 good=0.9
forsen 5.56 bad=2.4 complaint.cost=-0.8 complaint.delay=7.2 complaint.neglect=-1.1 complaint.quality=-2.6 escalation=1.5 good=-1.5 growth=-0.6 leaving=-1.8 legal=0.6 meeting.off=-0.9 payment.delayed=-1.2 payment.disputed=0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.1 payment.sent=-1.0 praise=-0.8 reputation=0.4
forskn 7.90 good=-0.7
forsko 6.92 bad=1.5 complaint.cost=1.5 complaint.delay=1.2 complaint.neglect=1.4 complaint.quality=-0.7 good=-0.9 growth=-0.5 leaving=1.1 legal=1.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 payment.sent=2.3 praise=-0.8 reputation=1.6
forsla 7.39 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=1.2 good=0.9 growth=-0.5 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=0.8 praise=-0.6 reputation=-0.3 urgent=-0.4
forsok 6.51 bad=-1.0 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.6 escalation=0.6 good=-3.8 growth=0.6 leaving=0.8
forst 5.63 bad=-1.0 complaint.cost=3.7 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=1.6 escalation=-0.8 leaving=0.8 legal=0.5 meeting.off=-0.9 payment.delayed=1.7 payment.disputed=-0.4 payment.promised=1.0 payment.query=-0.4 payment.sent=-0.9 praise=-0.7 reputation=-1.0 urgent=-0.5
forsta 5.08 bad=0.8 complaint.delay=1.5 complaint.neglect=4.8 complaint.quality=0.7 escalation=-1.2 good=3.3 growth=1.5 leaving=-0.5 meeting.off=-1.2 payment.delayed=-1.3 payment.promised=1.2 payment.query=-0.7 payment.sent=2.2 praise=3.6 reputation=1.1 urgent=-0.7
forsto 7.05 bad=-1.8 complaint.cost=-0.9 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.4 good=0.3 growth=0.4 leaving=-1.3 legal=-0.4 payment.refused=-0.4 praise=2.1 reputation=-0.4
forsva 7.61 complaint.cost=2.0 complaint.delay=-0.7 good=-0.6 leaving=0.8
forsvi 7.20 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.4 escalation=-0.4 good=-1.5 growth=-0.4 leaving=-0.8 legal=-0.6 meeting.off=-0.4 praise=-0.7 reputation=-0.5
fort 6.51 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.2 growth=-0.4 leaving=-0.7 legal=-0.3 meeting.off=1.1 payment.delayed=1.1 payment.disputed=-0.3 payment.promised=3.3 payment.refused=1.0 payment.sent=-0.6 reputation=-0.4 urgent=2.0
fortfa 5.53 bad=3.2 complaint.cost=1.1 complaint.delay=4.6 complaint.quality=4.6 escalation=1.1 good=-1.4 growth=-0.4 leaving=-0.6 legal=-1.3 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.7 payment.refused=2.8 payment.sent=-0.8 praise=1.4 reputation=-0.8 urgent=1.8
fortja 7.05 bad=-0.7 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=1.9 good=1.7 praise=0.9 reputation=1.0
fortni 7.20 bad=-1.1 good=2.3
fortro 7.61 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=0.3 escalation=1.2 leaving=3.1 legal=0.7 praise=-0.3
fortsa 5.53 bad=-0.4 complaint.cost=0.8 complaint.quality=-0.7 escalation=0.7 good=1.4 growth=4.3 leaving=2.1 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=0.5 payment.query=-0.3 payment.refused=0.7 payment.sent=0.5 praise=-0.9 reputation=-0.8
forut 7.05 bad=-1.2 complaint.cost=2.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 growth=-0.5 leaving=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.refused=1.8 payment.sent=-0.3 praise=0.8 reputation=-0.4
forval 6.80 bad=0.6 complaint.cost=1.2 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=0.5 escalation=0.5 growth=0.9 leaving=2.2 legal=0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=-1.2 reputation=-0.6
forvan 7.20 bad=0.7 complaint.cost=0.8 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=0.3 good=0.9 leaving=-0.3 payment.delayed=-0.6 payment.refused=0.7 praise=1.5
forvar 7.61 bad=-1.2 good=0.4
forvir 7.90 payment.promised=-0.4 payment.query=0.4 payment.sent=-0.3
fot 7.90 bad=-0.4 complaint.quality=-0.5 good=-0.8 meeting.off=2.3 payment.promised=1.7 payment.sent=-0.4 praise=-0.4
fotbol 7.90 bad=-0.6 complaint.quality=-0.3 leaving=-0.4
foto 7.90 good=-0.5 payment.refused=-0.3 praise=-0.4 reputation=1.0
fotogr 6.69 bad=-0.9 complaint.cost=0.8 complaint.delay=0.9 complaint.neglect=1.9 complaint.quality=-1.8 growth=1.8 legal=-0.8 meeting.off=-0.6 payment.promised=-0.5 payment.refused=-0.8 praise=-0.6 reputation=0.8
fotona 7.90 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.5 good=2.3 growth=0.8 leaving=-0.3 praise=2.8
fotot 7.90 bad=-0.5 good=-0.7
fotvar 7.61 bad=1.2 complaint.cost=-0.6 complaint.neglect=2.6 complaint.quality=-0.5 legal=-0.3 payment.delayed=-0.3 praise=0.3 reputation=-0.5
fr 7.90 bad=0.3 complaint.delay=1.6 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=1.4
fraga 6.29 bad=-2.0 complaint.cost=0.9 complaint.delay=-1.5 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=1.6 growth=-0.4 leaving=-0.7 legal=-0.8 meeting.off=-0.6 payment.delayed=1.0 payment.disputed=-0.6 payment.promised=-0.5 payment.refused=-0.7 payment.sent=-0.7 praise=-1.1 reputation=-1.1
fragad 5.56 bad=-1.0 complaint.cost=1.2 complaint.neglect=1.3 escalation=1.6 good=2.2 growth=0.4 leaving=-0.3 legal=-1.5 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.3 payment.refused=-1.2 payment.sent=-0.3 praise=3.8 reputation=-0.3 urgent=-0.4
fragan 6.51 bad=1.5 complaint.cost=0.5 complaint.delay=0.6 complaint.neglect=2.2 complaint.quality=-1.8 escalation=2.8 good=0.4 growth=-0.7 leaving=-1.9 meeting.off=-0.4 payment.disputed=0.9 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=1.2 reputation=0.5 urgent=-0.4
fragar 6.29 bad=1.6 complaint.cost=-1.2 complaint.delay=0.5 complaint.neglect=2.3 complaint.quality=-0.8 good=-0.6 growth=-0.6 leaving=1.3 legal=0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.4 payment.query=3.8 payment.refused=-1.0 payment.sent=-0.5 reputation=2.2 urgent=1.4
fragat 7.39 bad=2.0 complaint.cost=1.7 complaint.delay=1.4 complaint.quality=-1.7 escalation=-0.3 good=-0.9 growth=-0.3 leaving=-0.9 legal=-0.3 payment.refused=-0.5 praise=-0.8 reputation=4.6
fragor 6.80 bad=-1.4 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=2.9 complaint.quality=-1.1 escalation=-0.9 good=-1.3 leaving=-0.7 legal=-0.7 payment.delayed=1.0 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.4 praise=-0.4 reputation=-0.7
frakte 7.90 bad=0.5 complaint.cost=0.8 complaint.quality=-0.5 payment.disputed=1.9 payment.promised=1.5
fram 5.74 bad=-0.7 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=2.3 complaint.quality=-0.4 escalation=-0.5 good=1.1 growth=0.9 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.4 payment.sent=0.4 praise=-1.3 reputation=-1.0 urgent=0.8
framat 7.90 bad=-0.9 good=-1.7
framfo 7.90 bad=1.1 complaint.delay=1.2 complaint.neglect=1.1 leaving=0.7 payment.refused=-0.3 reputation=1.2
framga 7.90 bad=0.9 good=-0.8 meeting.off=1.5 payment.query=1.3
framme 7.90 bad=-0.4 complaint.delay=0.7 complaint.neglect=0.3 complaint.quality=-0.7 good=-0.9 growth=-0.4 legal=-0.3 praise=-0.5 reputation=1.5
framov 7.05 bad=-1.3 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.4 growth=0.9 legal=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.8 praise=0.8 reputation=-0.9 urgent=-0.3
framti 6.80 bad=-1.7 complaint.quality=0.4 good=0.3 growth=-0.5 leaving=1.1 legal=0.8 meeting.off=1.8 payment.disputed=-0.4 payment.promised=1.5 praise=-0.4
fran 3.73 complaint.cost=-1.6 complaint.delay=-1.4 complaint.neglect=1.8 complaint.quality=-2.5 escalation=-1.9 good=-1.4 leaving=3.9 legal=0.8 meeting.off=-1.3 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-2.7 payment.query=1.8 payment.refused=-0.9 payment.sent=2.3 reputation=-2.0 urgent=-2.8
franva 7.39 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.7 legal=-0.6 meeting.off=-0.5 payment.promised=-0.4 praise=-0.3 reputation=-0.4
fre 7.90 bad=-0.3 good=-0.6 praise=-0.3
fredag 5.44 bad=-1.6 complaint.cost=-1.4 complaint.delay=0.5 complaint.quality=-1.6 escalation=-1.3 leaving=0.7 legal=-0.6 meeting.off=1.2 payment.delayed=-1.8 payment.disputed=-1.7 payment.promised=4.0 payment.refused=-0.7 payment.sent=-2.0 praise=-2.4 urgent=-1.4
fredri 7.39 bad=0.4 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=1.1 escalation=1.0 growth=1.1 leaving=0.4 legal=0.6 payment.refused=-0.3 praise=1.1 reputation=-0.7
fri 7.90 bad=0.9 good=-0.6 payment.disputed=2.0 payment.promised=1.5
fria 7.90 bad=-0.9 complaint.neglect=-0.4 good=0.5 leaving=0.9
frid 5.82 bad=1.8 good=1.6
frilan 7.61 bad=1.1 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=1.8 complaint.quality=-0.5 good=0.5 leaving=1.1 praise=-0.5 reputation=3.5
frisk 7.90 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.6 leaving=-0.7
frisko 7.61 bad=1.4 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=2.4 complaint.quality=0.4 good=-0.4 leaving=1.4 legal=0.6 praise=-0.4
fritid 7.90 bad=-0.6 complaint.quality=-0.4 good=0.3 leaving=-0.6
fritt 7.90 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=-0.4 good=-0.5 leaving=-0.5 reputation=1.4
froken 7.90 good=1.2
fru 5.95 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.3 good=0.5 leaving=-1.0 legal=-0.5 meeting.off=-0.3 payment.refused=-1.1 praise=0.5 reputation=0.7
frukos 7.05 bad=-1.2 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 leaving=-0.6 meeting.off=-0.5 payment.delayed=-0.4 praise=-0.5 reputation=0.9
frukt 7.90 bad=-0.6 good=2.1
frukta 7.39 bad=1.5 good=-1.3
frun 7.61 bad=-0.8 complaint.cost=-0.4 complaint.quality=0.4 good=1.7 leaving=-0.8 payment.refused=0.7 payment.sent=-0.3 praise=2.5 reputation=-0.5
full 6.60 complaint.delay=0.3 complaint.quality=0.5 growth=3.5 leaving=-1.4 legal=-0.5 meeting.off=1.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.0 payment.refused=-0.8 payment.sent=-0.3 praise=1.5 reputation=-0.7
fullko 7.90 bad=-0.5 good=1.3
fullma 7.05 bad=1.0 complaint.cost=1.1 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.5 good=-1.0 leaving=2.5 legal=0.8 payment.refused=-0.8 payment.sent=2.1 praise=-0.5 urgent=-0.4
fullt 7.90 bad=-0.7 meeting.off=1.8 payment.delayed=-0.3 payment.query=0.7
fult 7.90 bad=1.3
funder 6.92 bad=-1.4 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.5 good=0.8 growth=1.5 leaving=0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.query=1.4 payment.refused=-0.5 praise=-1.3 reputation=0.5
funger 6.69 bad=4.5 complaint.cost=1.9 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=3.1 escalation=-0.3 good=-2.0 growth=-0.3 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=0.3 payment.sent=-0.4 praise=-1.3 reputation=1.2 urgent=-0.4
funka 7.90 good=0.7 payment.promised=-0.4 praise=1.5
funkar 6.43 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.3 good=-0.5 growth=-0.6 leaving=0.8 legal=-0.9 meeting.off=3.7 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-1.2 payment.refused=-0.6 payment.sent=-0.4 praise=0.9 reputation=-0.7 urgent=-0.4
funkti 7.39 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.7 meeting.off=0.8 payment.refused=-0.3
fy 7.20 complaint.neglect=-0.4 good=-0.7 payment.promised=1.3
fyfan 7.20 bad=1.8 good=-0.7
fyller 7.39 bad=-0.9
fyra 5.53 bad=3.0 complaint.cost=0.9 complaint.delay=3.6 complaint.neglect=1.1 complaint.quality=2.0 escalation=-0.8 good=0.9 leaving=3.3 legal=1.2 meeting.off=-1.0 payment.disputed=1.1 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.8 payment.sent=-0.8 praise=1.1 urgent=-0.8
fyrtio 7.90 complaint.cost=1.1 complaint.delay=1.0 complaint.quality=-0.5 good=0.7 praise=0.8 reputation=1.2
fyyy 7.90 bad=0.6 good=-0.6
ga 5.59 bad=1.8 complaint.delay=-0.9 complaint.quality=0.8 escalation=-0.4 good=0.6 growth=-1.0 leaving=0.7 legal=0.5 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=1.2 payment.sent=-0.6 praise=1.5 reputation=-0.8 urgent=-0.4
gallan 7.90 complaint.delay=1.0 good=-0.9 legal=0.5
gallde 7.20 bad=-2.5 complaint.cost=-0.7 complaint.neglect=-1.5 complaint.quality=-1.2 escalation=-0.3 good=-0.7 legal=-0.7 payment.refused=-0.6 praise=-0.9 reputation=-0.8
galler 5.78 bad=-3.3 complaint.cost=-1.6 complaint.neglect=-1.2 complaint.quality=-1.2 good=-1.4 leaving=-1.2 meeting.off=1.1 payment.delayed=-1.0 payment.disputed=0.7 payment.promised=-0.8 payment.query=4.3 payment.refused=-1.7 payment.sent=-0.7 praise=-1.2 reputation=-1.1 urgent=-0.5
gamla 6.22 bad=-2.0 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=0.4 escalation=-0.4 good=-1.9 growth=-0.3 leaving=0.5 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.2 payment.refused=-0.9 payment.sent=-0.6 praise=-0.4 reputation=-1.0 urgent=-0.5
gammal 6.80 bad=-1.5 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=1.2 growth=-0.4 leaving=-0.8 legal=-0.6 payment.disputed=-0.3 payment.promised=0.7 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.5
gang 5.15 complaint.cost=0.4 complaint.neglect=0.5 complaint.quality=1.3 escalation=-0.9 good=-0.8 leaving=0.7 legal=-0.4 meeting.off=3.7 payment.delayed=-0.5 payment.promised=0.4 payment.query=1.9 payment.refused=-1.6 payment.sent=0.6 praise=-0.9 urgent=-0.7
gangen 5.82 bad=1.3 complaint.cost=1.1 complaint.delay=0.6 complaint.neglect=1.0 complaint.quality=1.2 good=-1.8 leaving=1.6 meeting.off=0.7 payment.delayed=1.2 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.6 praise=-0.3 reputation=-1.5
ganger 5.36 bad=3.4 complaint.cost=0.6 complaint.neglect=5.0 complaint.quality=0.5 good=-1.9 growth=-1.9 leaving=2.4 legal=2.4 meeting.off=0.4 payment.delayed=-0.8 payment.disputed=1.3 payment.promised=-0.7 payment.query=-0.9 payment.refused=0.4 payment.sent=0.4 praise=-1.0 urgent=-0.8
ganska 6.69 bad=-0.8 complaint.quality=0.3 leaving=0.4 legal=0.9
gar 4.18 bad=-0.8 complaint.cost=1.2 complaint.delay=1.5 complaint.neglect=-3.3 complaint.quality=0.7 escalation=-0.3 good=-1.6 growth=-1.0 leaving=1.6 legal=0.4 meeting.off=0.9 payment.delayed=2.3 payment.promised=1.2 payment.query=0.5 payment.refused=0.9 praise=-1.9 reputation=-2.5 urgent=3.3
garant 7.90 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.9 leaving=-0.9 meeting.off=-0.7 payment.delayed=1.4 payment.refused=-1.0 reputation=3.9
gard 7.90 bad=1.1 complaint.quality=1.7 good=0.7 leaving=2.0 payment.refused=2.0 reputation=2.3
garden 7.61 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=0.9 growth=0.7 leaving=0.7 payment.refused=1.1 praise=1.7 reputation=0.7
garna 5.08 bad=-0.6 complaint.cost=-2.3 complaint.delay=-2.1 complaint.neglect=-0.8 escalation=-1.2 good=-0.9 growth=1.5 leaving=-0.5 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=3.2 payment.sent=-0.7 praise=-0.6 reputation=1.1 urgent=-1.3
gast 7.61 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.7 legal=-0.4 payment.refused=-0.5 praise=1.2 reputation=-0.8
gaster 7.20 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.6 growth=1.9 leaving=-0.4 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=1.1
gatan 7.90 bad=1.2 complaint.delay=-0.3 complaint.quality=1.6 leaving=-0.3 reputation=-0.3 urgent=2.8
gatt 5.47 bad=-0.6 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=-0.7 good=-1.4 growth=-0.7 leaving=0.4 legal=1.4 meeting.off=-0.8 payment.delayed=-1.4 payment.disputed=-1.1 payment.promised=3.1 payment.query=-0.9 payment.refused=-1.7 payment.sent=-1.1 praise=-0.7 reputation=-2.3 urgent=-0.6
gav 6.10 bad=-1.3 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.8 escalation=-0.4 good=1.6 growth=4.7 leaving=1.0 legal=-0.9 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.9 praise=1.9 reputation=0.6 urgent=-0.4
gdpr 7.90 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.6 reputation=-0.6
ge 6.00 bad=0.4 complaint.cost=-1.6 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=2.9 escalation=4.1 good=0.7 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=1.8 payment.query=-0.3 payment.refused=2.1 reputation=0.4 urgent=2.0
gemens 7.90 bad=-0.8 complaint.cost=-0.4 good=-0.5 growth=-0.3 payment.sent=2.6
genast 7.90 bad=-0.5 praise=-0.3 urgent=2.8
genera 7.61 complaint.delay=1.5 escalation=0.5 good=-0.9 leaving=-0.3 payment.delayed=0.8 payment.refused=0.7
genom 7.20 bad=2.0 complaint.cost=4.2 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=2.8 escalation=1.1 good=-1.3 leaving=2.2 legal=1.6 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-0.4 reputation=-0.5
genomf 7.90 bad=-0.6
genomg 6.80 bad=-2.2 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.4 good=1.5 growth=-0.4 leaving=-0.9 legal=-0.4 meeting.off=4.6 payment.delayed=-0.6 payment.disputed=1.3 payment.promised=-0.3 payment.query=0.7 payment.sent=-0.4 praise=1.5
ger 6.43 bad=1.1 complaint.cost=-0.7 complaint.neglect=0.9 complaint.quality=1.8 good=0.6 growth=0.6 leaving=-0.6 legal=1.2 payment.disputed=-0.4 payment.refused=0.3 praise=1.0 reputation=1.4
gett 7.20 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-0.7 good=-0.8 leaving=1.2 payment.refused=-0.4 reputation=-0.5
getter 7.90 bad=-0.5 good=-0.5
gick 5.31 bad=-0.5 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-1.2 complaint.quality=1.7 good=0.5 growth=1.1 legal=0.4 meeting.off=2.6 payment.delayed=-1.1 payment.disputed=0.4 payment.promised=-1.0 payment.query=-0.8 payment.refused=1.7 payment.sent=2.8 praise=1.8 reputation=-1.1 urgent=-0.8
gifta 7.90 bad=-0.4 good=1.3
giggo 6.92 bad=-1.6 good=2.5
gilla 7.61 good=0.7 reputation=2.4
gillad 7.61 bad=-1.0
gillar 6.51 bad=-0.6 complaint.cost=0.7 complaint.delay=0.6 complaint.neglect=0.4 complaint.quality=0.6 good=1.2
gissa 7.39 bad=2.1 complaint.cost=1.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.7 leaving=0.8 praise=-0.4 reputation=1.8
gjord 7.05 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 growth=-0.4 leaving=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.8 payment.sent=5.6
gjorde 5.63 bad=1.1 complaint.cost=0.9 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=2.9 escalation=-0.8 good=-0.6 growth=0.7 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.5 payment.refused=-1.3 payment.sent=2.5 praise=1.3 reputation=-0.9 urgent=-0.4
gjort 5.53 bad=-2.0 complaint.cost=-0.6 complaint.neglect=1.1 complaint.quality=-1.1 escalation=-0.6 good=0.5 growth=2.0 leaving=0.5 legal=0.3 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=0.6 payment.promised=-0.3 payment.query=0.5 payment.refused=0.7 payment.sent=2.8 praise=2.7 urgent=-0.4
glad 6.00 bad=-2.5 complaint.delay=-0.5 complaint.quality=-0.5 good=4.5 growth=2.1 leaving=-0.4 praise=1.2 reputation=-0.4
gladje 7.90 bad=0.4 complaint.neglect=0.6 complaint.quality=0.8 good=-0.3 praise=-0.3
glas 7.90 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.3 leaving=-0.4
glass 7.90 complaint.quality=0.5 good=1.1 reputation=1.2
glogge 7.90 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.3 growth=-0.4 leaving=-0.6 payment.delayed=2.7 payment.sent=-0.8 urgent=-0.3
glom 7.20 bad=1.6 complaint.cost=0.3 complaint.quality=0.9 good=-0.7 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-1.5 payment.refused=3.4 payment.sent=-0.5
glomde 6.60 bad=-1.6 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=-1.1 escalation=-0.4 good=-2.9 growth=-0.4 leaving=-0.9 legal=-0.5 meeting.off=2.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=2.1 payment.query=-0.4 payment.refused=-0.6 payment.sent=0.8 praise=-0.5 reputation=-0.7 urgent=1.0
glomma 7.90 bad=2.1 complaint.neglect=1.0 complaint.quality=0.5 escalation=1.8 good=-0.7 leaving=2.1 praise=-0.4 reputation=0.9
glomme 7.61 bad=-0.4 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.9 complaint.quality=-0.5 good=2.0 leaving=0.8 praise=2.4
glomt 7.05 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=3.8 complaint.quality=-1.5 escalation=-0.4 leaving=1.2 legal=-0.6 payment.promised=-0.3 payment.sent=-0.3 praise=0.6 reputation=-0.5
goa 7.39 bad=-0.6 good=0.9
god 6.29 complaint.delay=-1.0 complaint.quality=-0.3 escalation=-0.3 good=1.1 growth=-0.7 leaving=1.0 legal=1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.query=0.5 payment.refused=0.6 payment.sent=0.6 reputation=-0.5 urgent=-0.3
godkan 6.51 bad=1.4 complaint.cost=1.0 complaint.delay=-1.2 complaint.neglect=-1.1 escalation=-0.3 good=-2.0 growth=-0.7 leaving=-1.2 legal=-0.6 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=1.9 payment.promised=1.3 payment.query=-0.4 payment.refused=4.1 payment.sent=-1.0 praise=-1.0 reputation=-0.8 urgent=-0.4
godmor 7.90 bad=-0.8
godo 7.61 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.3 escalation=-0.4 good=-0.6 leaving=-0.9 legal=1.9 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=1.6 praise=-0.4 reputation=-0.5
godtar 7.90 bad=-0.3 complaint.cost=2.6 complaint.delay=-0.8 complaint.quality=-0.4 growth=-0.3 leaving=-0.4 payment.disputed=1.8 payment.refused=-0.5
golf 7.90 escalation=1.0 good=0.9 payment.disputed=1.5
golvet 6.69 bad=3.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=2.5 escalation=0.7 good=-1.9 growth=0.4 leaving=-0.9 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=1.8 praise=-0.8 reputation=1.1 urgent=-0.5
google 6.00 bad=1.4 complaint.cost=3.4 complaint.delay=-0.7 complaint.neglect=-1.2 leaving=-1.0 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 praise=0.5 reputation=2.3 urgent=-0.4
gor 4.18 bad=-0.5 complaint.cost=2.6 complaint.delay=1.9 complaint.neglect=0.9 complaint.quality=1.9 good=0.5 growth=0.5 leaving=2.5 legal=1.2 meeting.off=-1.5 payment.disputed=-1.6 payment.promised=-1.3 payment.query=-0.7 payment.refused=2.2 payment.sent=-1.2 praise=-0.8 reputation=2.0 urgent=-0.9
gora 4.68 complaint.cost=0.3 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=1.6 escalation=-0.7 good=0.3 growth=-1.3 leaving=1.5 meeting.off=-0.4 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=2.0 payment.refused=0.9 urgent=-0.6
goran 7.20 bad=-0.8 complaint.cost=0.4 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=-0.4 escalation=-0.6 good=0.9 growth=0.8 leaving=1.9 praise=0.6 reputation=-0.7
goras 7.90 payment.disputed=2.2 payment.query=-2.1
gotebo 7.39 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 good=0.9 growth=1.8 leaving=-0.4 meeting.off=0.8 payment.refused=-0.4 praise=-0.7 reputation=-0.5
gotlan 7.90 bad=-1.2 complaint.quality=-0.7 good=-0.5 reputation=-0.4
gott 5.86 bad=-1.1 complaint.cost=0.7 complaint.neglect=2.5 good=3.7 growth=-0.5 leaving=1.6 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.5 praise=1.8 reputation=-0.6 urgent=1.9
grabbe 7.61 complaint.cost=1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=0.5 legal=-0.4 praise=1.4
grader 7.39 bad=0.9 complaint.delay=-0.7 complaint.neglect=0.8 complaint.quality=0.8 good=-0.6 legal=0.3 payment.refused=0.3
grafis 7.39 bad=0.6 complaint.cost=1.5 complaint.delay=-0.4 complaint.quality=0.9 good=-0.7 growth=-0.4 leaving=-0.5 payment.refused=-0.3 praise=-0.5 reputation=0.8
granen 7.90 bad=0.5 complaint.neglect=1.6 good=-0.7 leaving=1.1
granna 6.05 bad=-0.4 good=0.7 leaving=-0.7 legal=-0.5 payment.refused=-0.4 reputation=-0.4
granne 6.16 bad=-1.5 complaint.delay=-0.9 complaint.quality=0.7 escalation=-0.5 good=0.6 growth=0.9 leaving=1.7 legal=-0.4 meeting.off=2.3 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.sent=-0.5 praise=2.6 urgent=-1.4
grannf 7.39 bad=-1.6 complaint.neglect=-0.3 complaint.quality=-0.9 good=1.3 growth=-0.3 leaving=-0.3 legal=-0.5 payment.refused=-0.3 payment.sent=-0.3 praise=1.6 reputation=-0.4 urgent=2.5
grannk 7.90 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-1.0 good=0.4 growth=0.7 leaving=0.8 payment.refused=-0.4 praise=0.6 reputation=1.6
granse 7.90 bad=1.4 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=1.2 complaint.quality=0.7 escalation=1.4 good=-0.4 growth=-0.4 leaving=0.8
gransk 7.05 bad=-0.4 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=-0.8 escalation=1.2 good=-1.0 growth=-0.3 leaving=0.3 legal=-0.4 meeting.off=-0.8 payment.refused=-0.5 payment.sent=-0.4 praise=-0.6 reputation=3.0 urgent=-1.0
grat 7.20 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.1 good=1.8 growth=-0.5 leaving=0.5 payment.refused=-0.3 praise=3.4 reputation=-0.4
grata 7.61 bad=2.0 good=0.9
grater 7.61 bad=0.4
gratis 7.39 bad=2.4 complaint.cost=3.1 complaint.neglect=0.6 complaint.quality=1.0 good=-0.6 growth=-0.3 leaving=1.4 legal=2.6 payment.delayed=-0.3 payment.refused=1.8 praise=-0.7 reputation=-0.6
gratti 6.80 good=3.2
gratul 7.90 bad=-0.8 good=1.8
graven 7.90 bad=1.4 complaint.delay=1.4 complaint.neglect=2.8 complaint.quality=-0.6 leaving=0.8 payment.refused=-0.4 reputation=-0.7
grej 7.39 bad=-1.5 complaint.cost=-0.3 complaint.neglect=-0.9 complaint.quality=-1.2 good=1.1 leaving=1.2 legal=-0.3 payment.delayed=-0.3 praise=1.3 reputation=-0.6 urgent=1.2
grejer 7.61 bad=-0.8 good=-0.4 leaving=-0.3
grillk 7.90 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=0.8 good=1.1 payment.refused=1.8
grisar 7.90 bad=0.7 good=0.6 praise=1.1
grona 7.61 bad=1.9 complaint.cost=-0.6 complaint.quality=1.7 growth=1.6 leaving=-0.5 payment.delayed=-0.4 praise=-0.7 reputation=-0.4
gront 7.90 bad=-0.6 good=1.9
grovt 7.61 bad=2.2 good=-2.2
grund 6.92 bad=2.8 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=2.6 good=-1.5 growth=-0.6 leaving=4.0 legal=3.1 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.9 reputation=0.4
grunde 7.61 bad=0.3 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=1.1 escalation=-0.3 good=-0.8 growth=-0.4 leaving=-0.6 legal=2.1 praise=-0.5
grym 7.05 bad=-1.3 good=3.8
grymma 7.61 good=1.2
grymt 7.05 bad=-1.6 good=3.2
gubbar 7.61 bad=-0.5 complaint.quality=-0.3 good=1.7 growth=0.8 praise=2.1
gud 6.92 bad=-0.8 good=0.4
gudrun 7.61 bad=-0.7 good=2.6
gul 7.90 bad=-0.8 complaint.quality=-0.4 good=-0.5 payment.refused=-0.6
gula 7.90 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=-0.6 good=0.7 praise=2.5 reputation=-0.5
guld 7.20 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.9 good=2.1 growth=1.0 payment.refused=-0.4 praise=3.9
gullig 7.61 complaint.neglect=0.8 complaint.quality=-0.6 reputation=0.9
gult 7.90 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.4
gun 7.61 bad=0.9 complaint.cost=0.6 complaint.delay=-0.4 complaint.quality=1.1 good=-0.7 payment.query=0.4 praise=-0.3 reputation=2.0
gustav 7.61 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.7 reputation=0.8 urgent=0.8
gym 7.90 bad=-1.3
gymnas 7.90 bad=-1.0 complaint.delay=-0.3 leaving=0.8
ha 4.07 bad=1.7 complaint.cost=1.6 complaint.delay=2.8 complaint.neglect=2.2 complaint.quality=-0.5 escalation=3.0 good=0.6 growth=1.6 leaving=-1.3 legal=-1.5 meeting.off=-2.6 payment.delayed=-1.1 payment.disputed=2.0 payment.promised=-0.9 payment.query=0.5 payment.refused=0.8 payment.sent=-0.4 praise=1.8 reputation=1.3 urgent=2.3
hade 4.61 bad=-0.4 complaint.delay=-1.2 complaint.neglect=1.6 complaint.quality=1.1 good=2.4 growth=-0.7 leaving=0.9 meeting.off=-1.1 payment.delayed=1.9 payment.disputed=1.7 payment.promised=2.4 payment.query=-0.9 payment.refused=-1.8 payment.sent=-0.4 praise=5.7 reputation=-1.3 urgent=-1.6
haft 6.16 bad=-0.6 complaint.delay=0.6 complaint.quality=1.0 escalation=1.3 good=2.3 growth=-0.8 leaving=0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-1.0 praise=0.9
haftig 7.39 bad=-1.2 good=1.7
haha 5.56 bad=-2.3 good=1.3
hahah 7.20 good=0.4
hahaha 5.38 bad=-4.2 good=3.7
hahahh 7.90 bad=-1.3 good=1.8
halfte 6.92 bad=2.2 complaint.cost=2.9 complaint.delay=-0.9 complaint.neglect=0.7 complaint.quality=0.9 good=-1.2 growth=-0.4 leaving=1.7 legal=0.5 meeting.off=-0.7 payment.delayed=2.5 payment.disputed=-0.8 payment.promised=-2.5 payment.refused=-1.0 payment.sent=2.4 praise=-0.9 reputation=-0.6
hall 5.56 bad=1.4 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=1.6 complaint.quality=0.5 escalation=-0.6 good=-2.6 growth=-0.7 leaving=-1.1 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.4 payment.refused=0.9 payment.sent=-0.5 praise=-1.0 reputation=0.9 urgent=-0.4
halla 6.69 bad=-1.8 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.9 escalation=-0.4 good=-1.3 growth=0.8 leaving=1.7 legal=0.6 payment.disputed=-0.4 payment.promised=2.2 payment.query=-0.3 payment.refused=0.6 payment.sent=-0.3 praise=-0.6 urgent=-0.5
hallan 7.90 bad=0.9 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=1.0 escalation=-0.4 legal=1.7 reputation=1.2
hallen 7.90 bad=0.8 complaint.cost=-0.3 complaint.neglect=1.5 leaving=-0.4 meeting.off=-0.3 payment.refused=-0.4 reputation=-0.3
haller 5.82 complaint.delay=-1.0 complaint.neglect=0.7 complaint.quality=1.8 escalation=-0.4 good=-0.5 growth=-0.7 leaving=-1.1 legal=0.8 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=0.3 payment.refused=2.9 payment.sent=-0.4 reputation=-0.8 urgent=-0.4
hallon 7.90 bad=-0.5 good=1.9
hallow 7.20 bad=-0.8 complaint.quality=1.0 good=-0.8 reputation=1.2
halls 7.90 complaint.quality=0.4 good=-0.5 payment.refused=0.5
halsa 6.36 bad=-3.3 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=-2.0 escalation=-0.8 good=4.5 growth=1.2 leaving=0.8 legal=-0.8 meeting.off=1.1 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.4 praise=5.0 reputation=-0.8 urgent=-0.5
halsar 7.39 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.4 good=-1.6 growth=-0.7 leaving=-0.7 legal=0.5 payment.disputed=-0.4 payment.query=1.1 payment.refused=-0.4 reputation=-0.6
halsni 6.80 bad=-0.6 complaint.quality=0.4 escalation=-0.5 good=1.1 growth=1.1 leaving=-1.4 payment.query=0.6 payment.refused=1.3 praise=1.1 reputation=-0.5
halv 7.39 bad=0.6 complaint.cost=0.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=-1.3 growth=-0.7 leaving=0.7 legal=0.5 payment.disputed=2.0 praise=-0.9 reputation=-0.5
halva 6.29 bad=0.6 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.4 escalation=-0.3 good=-1.0 growth=0.6 leaving=-0.5 legal=-0.7 meeting.off=3.2 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=1.6 payment.query=-0.4 payment.refused=1.5 praise=-0.3 urgent=-0.7
halvan 7.20 bad=1.6 complaint.cost=0.9 complaint.delay=0.9 complaint.quality=-0.5 good=-1.0 growth=-0.4 leaving=-0.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=1.9 payment.query=-0.4 payment.refused=1.6 payment.sent=1.9 praise=-0.4 reputation=-0.8
halvar 7.20 bad=1.6 complaint.cost=0.7 complaint.delay=1.1 complaint.neglect=1.8 escalation=-0.4 good=-0.4 growth=-0.4 leaving=2.5 legal=0.7 payment.refused=-0.4 praise=-0.6 reputation=1.5
halvt 7.90 bad=0.9 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=0.4 escalation=1.0 leaving=-0.5 legal=2.2 payment.disputed=3.6 praise=-0.4
halvti 7.61 bad=-0.9 complaint.quality=-0.4 good=-1.1 leaving=-0.4 meeting.off=1.3 payment.delayed=-0.3
hamn 7.90 bad=1.0 complaint.neglect=-0.3 complaint.quality=1.9 good=-0.5 growth=1.6 leaving=2.0 payment.promised=1.7 payment.refused=-0.5 praise=-0.5
hamnad 7.20 bad=1.4 complaint.delay=-0.7 complaint.neglect=1.8 complaint.quality=0.6 escalation=-0.4 good=-0.6 leaving=0.7 legal=2.4 payment.refused=-0.3 praise=-0.4 reputation=0.4
hamnar 7.61 bad=0.3 complaint.delay=-0.4 complaint.quality=0.6 good=-0.3 payment.delayed=-0.3 reputation=0.9
hamnat 7.20 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-1.3 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-1.0 legal=-0.5 meeting.off=-0.4 payment.delayed=3.0 payment.disputed=-0.4 payment.promised=1.9 payment.query=1.5 payment.refused=-0.6 payment.sent=0.6 praise=-0.4 reputation=-0.4 urgent=-0.7
hamste 7.05 bad=-1.7 good=1.2
hamta 7.20 bad=1.2 complaint.cost=4.7 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.7 leaving=-0.5 legal=-0.4 payment.disputed=2.9 payment.refused=1.4 praise=0.3 reputation=1.6
hamtad 7.90 bad=-0.8 good=-0.7 leaving=-0.3
hamtar 6.92 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=0.4 complaint.quality=-0.3 good=-1.2 growth=-0.5 leaving=2.2 legal=-0.6 meeting.off=-0.7 payment.delayed=2.0 payment.disputed=-0.3 payment.promised=4.1 payment.refused=-0.4 praise=-0.9 reputation=-0.5
hamtas 7.90 bad=-1.2 complaint.quality=-0.8 good=-0.4
han 4.45 bad=-2.5 complaint.cost=1.2 complaint.delay=-1.9 complaint.neglect=-0.6 escalation=1.7 good=1.9 growth=1.5 leaving=1.3 legal=-0.5 meeting.off=-1.5 payment.delayed=-1.3 payment.disputed=-1.4 payment.promised=-1.0 payment.query=-1.2 payment.refused=-0.3 payment.sent=0.4 praise=4.9 reputation=-1.7 urgent=-1.1
hand 6.51 complaint.cost=0.4 complaint.neglect=0.8 complaint.quality=1.0 escalation=-0.5 good=0.7 growth=2.4 leaving=2.0 legal=1.4 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 praise=0.7 reputation=-0.9
handa 7.61 bad=-0.5 complaint.cost=-0.6 complaint.neglect=2.9 good=-0.8 meeting.off=-0.3 payment.refused=-0.4
handbo 7.90 complaint.neglect=1.5 complaint.quality=0.6 good=-0.7 leaving=-0.4 praise=-0.3
handel 7.05 bad=2.1 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.7 good=-1.5 growth=-0.3 leaving=0.6 payment.refused=-0.5 payment.sent=2.2 praise=-0.4 reputation=-0.5
handen 7.61 bad=-1.5 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.4 payment.sent=1.9 praise=1.2 reputation=-0.8 urgent=1.6
hander 7.05 bad=1.0 complaint.cost=1.0 complaint.delay=-0.4 complaint.quality=-0.3 good=-1.6 growth=0.7 payment.refused=0.7
handla 6.51 bad=0.7 complaint.cost=1.4 complaint.neglect=0.4 complaint.quality=0.6 escalation=0.7 good=-0.8 growth=-0.8 leaving=-1.1 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=0.8 payment.sent=-0.4 reputation=1.4 urgent=-0.3
handli 6.92 bad=3.2 complaint.cost=2.1 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=1.8 escalation=-0.4 good=-0.6 growth=-0.4 leaving=1.4 legal=4.1 payment.disputed=1.0 payment.refused=-0.6 payment.sent=-0.3 praise=-0.4 reputation=0.6 urgent=-0.3
handpe 7.90 bad=1.4 complaint.delay=0.6 complaint.neglect=1.2 complaint.quality=-0.4 good=-0.3 legal=2.9 meeting.off=-0.3 payment.refused=-0.7
hanga 7.20 bad=-0.4 complaint.quality=-0.3 payment.refused=1.3 reputation=-0.5
hanger 7.05 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=0.4 good=1.6 leaving=-0.4 payment.disputed=1.0 payment.refused=-0.4 praise=2.0 reputation=0.8
hann 6.80 bad=0.5 complaint.cost=-0.5 complaint.neglect=-0.8 complaint.quality=1.2 good=-0.5 leaving=2.4 legal=-0.4 meeting.off=1.7 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=0.6 payment.sent=-0.5 praise=0.7 reputation=-0.7 urgent=-0.3
hans 6.43 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=1.3 escalation=-0.3 good=1.1 growth=-0.6 leaving=0.5 legal=-0.6 payment.refused=-0.6 praise=-0.9 reputation=-0.6
hant 7.05 bad=1.5 complaint.delay=0.6 complaint.quality=0.7 good=-1.1 growth=-0.3 payment.refused=-0.3 reputation=-0.3
hanter 7.39 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 good=0.6 growth=-0.3 leaving=0.3 legal=2.2 payment.query=-0.3 payment.refused=-0.4 praise=1.6 reputation=-0.8
hantve 7.61 complaint.cost=1.0 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.5 growth=-0.4 praise=-0.4 reputation=2.2
hanvis 7.90 bad=-0.6 complaint.delay=-0.3 leaving=-0.7
har 2.26 bad=2.8 complaint.cost=0.7 complaint.delay=1.0 complaint.neglect=3.3 complaint.quality=-0.7 escalation=2.2 good=-2.5 growth=-1.6 leaving=2.4 meeting.off=-0.8 payment.delayed=1.1 payment.promised=-1.3 payment.sent=-0.5 praise=-2.4 reputation=1.3
haret 7.39 bad=-0.7 good=1.0
harifr 7.90 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=0.9 good=0.9 praise=1.1
harlig 5.95 bad=-0.6 good=3.6 growth=0.6 leaving=-0.4
harmed 6.80 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.8 escalation=-0.5 good=0.4 growth=3.2 leaving=2.1 legal=2.0 payment.delayed=-0.4 payment.disputed=-0.9 payment.refused=1.1 payment.sent=-0.4 praise=-0.7 reputation=-0.4
harnos 7.90 bad=0.5 complaint.delay=-0.4 complaint.neglect=-0.4 leaving=0.5 meeting.off=1.2 payment.delayed=1.0 payment.refused=-0.3 praise=1.1
hart 7.61 complaint.neglect=-0.5 complaint.quality=-0.5 good=-1.2 leaving=-0.8 praise=-0.3
hast 7.90 bad=-1.4 complaint.quality=-0.4 good=0.9 leaving=-0.5
hat 7.39 bad=0.9 good=-1.1
hata 7.61 bad=-1.3 good=-2.9
hatar 7.61 bad=3.6 good=-1.6
hatmed 7.90 bad=3.0 good=-1.0
hatten 7.90 bad=-0.5 complaint.delay=2.4 complaint.neglect=-0.4 good=1.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=1.9 praise=1.9
hava 7.61 bad=0.5 complaint.delay=1.8 complaint.neglect=0.9 complaint.quality=-1.0 good=-0.5 leaving=-0.3 legal=1.4 payment.disputed=-0.3 payment.query=-0.3
haver 7.90 bad=1.7 complaint.delay=2.0 complaint.quality=0.7 growth=-0.4 leaving=1.5 legal=3.8
havnin 7.90 complaint.delay=0.8 complaint.neglect=1.0 complaint.quality=-0.5 good=-0.5 growth=-0.4 legal=0.9
havs 7.20 bad=2.0 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.4 leaving=3.5 legal=4.2 payment.refused=1.0 praise=-0.3 reputation=-0.6
hehe 7.61 bad=-0.6 good=-0.7
hehehe 7.90 bad=-0.5 good=2.1
hej 4.15 bad=-2.5 complaint.cost=-2.4 complaint.neglect=-1.7 complaint.quality=-1.3 good=0.3 growth=3.1 leaving=2.4 legal=-2.0 meeting.off=1.4 payment.disputed=0.3 payment.promised=1.2 payment.refused=-3.1 payment.sent=2.1 praise=1.6 reputation=-2.9 urgent=0.4
heja 7.90 complaint.quality=1.1 good=-0.5 legal=1.0
hejda 7.61 bad=0.9 complaint.quality=0.9 good=-1.6 payment.refused=1.2 reputation=-0.3
hejsan 6.80 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=1.7 escalation=-0.3 good=-0.6 growth=0.6 leaving=0.9 legal=-0.4 payment.delayed=-0.4 payment.disputed=1.3 payment.refused=-0.5 payment.sent=4.7 praise=-0.8 reputation=-0.4 urgent=-0.3
hel 7.05 bad=1.3 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=2.4 good=1.4 growth=-0.5 leaving=1.7 legal=1.2 payment.refused=1.4 payment.sent=-0.8 praise=0.5 reputation=-0.4
hela 4.58 complaint.delay=-1.6 complaint.neglect=0.8 complaint.quality=1.9 escalation=1.4 good=1.8 growth=1.3 leaving=-1.4 meeting.off=0.8 payment.delayed=0.7 payment.disputed=-0.8 payment.promised=2.4 payment.query=0.4 payment.sent=-0.6 praise=2.9 reputation=-0.8
helen 7.05 bad=-0.5 good=-0.6
helg 6.69 bad=-1.2 complaint.cost=0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.5 good=1.1 growth=-0.5 legal=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.6
helgen 6.16 bad=0.8 complaint.cost=-0.9 complaint.delay=1.0 complaint.neglect=-0.6 escalation=-0.4 growth=-0.7 leaving=-0.4 legal=-0.8 meeting.off=0.7 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=2.9 payment.query=-0.3 payment.refused=-1.6 payment.sent=-0.7 praise=-1.0 reputation=2.8 urgent=0.9
helger 7.39 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 good=1.1 growth=2.1 leaving=0.5 legal=-0.3 meeting.off=-0.5 payment.refused=-0.4 praise=-0.4
helhet 7.61 bad=1.4 complaint.delay=1.0 legal=2.3 payment.disputed=-1.3 payment.refused=2.8
hellre 7.39 bad=0.4 complaint.cost=-0.9 complaint.delay=1.2 complaint.neglect=-0.6 good=-0.5 leaving=-0.6 legal=0.9 meeting.off=0.8 payment.disputed=1.5 payment.refused=-0.7 reputation=1.4
helst 6.51 bad=-0.8 complaint.cost=-0.8 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=0.8 escalation=0.6 good=-0.9 growth=-0.6 leaving=-1.0 legal=0.5 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.7 praise=-0.9 reputation=1.5 urgent=4.3
helt 5.50 bad=-2.5 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=-1.6 complaint.quality=-2.0 escalation=1.2 good=1.7 growth=0.5 leaving=-1.0 meeting.off=2.7 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.sent=-0.7 praise=3.7 reputation=-1.6 urgent=-0.5
hem 6.10 bad=-1.8 complaint.cost=-0.6 complaint.neglect=-0.3 growth=-0.3 leaving=2.2 meeting.off=0.6 payment.disputed=0.9 payment.refused=-0.6 praise=0.3 reputation=-0.5
hembyg 7.05 bad=0.6 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.5 good=1.0 leaving=0.9 legal=-0.5 payment.refused=0.5 payment.sent=-0.4 praise=1.5 reputation=1.3 urgent=-0.4
hemfor 7.61 bad=1.5 complaint.delay=1.9 complaint.neglect=1.0 complaint.quality=0.7 good=-0.4 leaving=-0.3 legal=3.5 payment.disputed=1.4 praise=-0.3 reputation=-0.6
hemlig 7.90 good=-0.8
hemma 6.43 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.8 escalation=-0.3 growth=-0.4 leaving=-0.6 legal=0.7 meeting.off=0.8 payment.disputed=-0.5 payment.promised=3.0 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.7 reputation=-0.7 urgent=-0.3
hemsid 6.16 bad=-1.2 complaint.cost=-0.6 complaint.delay=-1.5 escalation=-0.5 good=2.1 growth=2.3 legal=0.4 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=2.1 payment.sent=-0.6 reputation=0.6 urgent=-0.5
hemsk 7.90 bad=5.3 complaint.delay=-0.4 complaint.quality=-0.5 good=-4.3 leaving=-0.4 payment.refused=-0.3
hemskt 6.29 bad=4.8 good=-3.4
hemtja 7.90 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.4 good=-0.4 leaving=-0.4 legal=-0.3 reputation=0.6
hen 7.39 complaint.cost=-0.4 complaint.quality=-0.3 escalation=1.5 good=0.3 legal=-0.6
henne 5.53 bad=0.4 complaint.cost=-1.1 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=1.3 good=0.4 leaving=-1.6 legal=0.9 meeting.off=-0.5 payment.delayed=0.3 payment.disputed=-0.6 payment.promised=1.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=1.4 reputation=-1.2 urgent=0.8
hennes 6.16 bad=-0.3 complaint.cost=0.8 complaint.delay=1.4 complaint.neglect=2.3 complaint.quality=-1.8 escalation=1.1 good=1.7 growth=-0.6 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=0.5 praise=2.0 reputation=0.8 urgent=1.0
henrik 7.90 bad=0.5 complaint.cost=0.7 complaint.delay=1.4 complaint.quality=-0.3 leaving=1.5
herreg 7.20 bad=0.7 complaint.cost=1.4 complaint.delay=-0.4 complaint.quality=1.4 good=1.6 growth=-0.4 leaving=1.7 payment.refused=1.8 praise=1.0 reputation=1.9
heter 5.47 bad=-0.9 complaint.cost=1.2 complaint.delay=-1.6 complaint.quality=2.2 escalation=-0.9 growth=3.3 leaving=-0.4 legal=-0.5 meeting.off=-0.9 payment.delayed=0.8 payment.disputed=-1.0 payment.promised=-1.0 payment.query=-0.6 payment.refused=1.5 praise=0.4 reputation=1.2 urgent=-0.9
hette 6.92 bad=2.3 complaint.cost=0.7 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=1.1 good=-1.5 leaving=1.8 legal=-0.3 meeting.off=0.9 payment.delayed=1.5 payment.refused=0.6 praise=-0.8 reputation=-0.5
himla 6.16 bad=0.4 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=-0.6 good=0.7 leaving=-0.4 praise=2.4 reputation=-0.3
hinner 6.22 bad=-3.0 complaint.cost=-1.3 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-0.3 good=-1.5 growth=0.4 leaving=0.4 legal=-0.6 meeting.off=3.1 payment.delayed=0.4 payment.disputed=-0.5 payment.promised=1.1 payment.query=-0.8 payment.refused=-1.0 payment.sent=1.5 praise=-1.9 reputation=-1.0 urgent=1.0
hissen 7.61 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.7 leaving=-0.5 meeting.off=0.8 payment.delayed=-0.4 payment.sent=-0.3 urgent=-0.4
histor 6.92 bad=1.8 complaint.quality=-0.3 good=-1.5 legal=-0.3 payment.sent=-0.5 reputation=2.1
hit 6.60 bad=0.7 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=0.7 complaint.quality=2.2 escalation=-0.7 good=-0.3 growth=-0.4 leaving=-0.5 meeting.off=1.5 payment.disputed=-0.5 payment.query=1.2 payment.refused=1.1 praise=-0.7 reputation=-0.7 urgent=3.8
hitta 7.61 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.5 good=1.7 growth=1.9 leaving=-0.4 praise=2.5 reputation=-0.4
hittad 6.51 bad=-2.4 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-1.0 good=1.7 growth=2.1 leaving=-1.2 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=1.1 payment.query=-0.4 payment.refused=-0.8 payment.sent=1.5 praise=2.6 reputation=0.4
hittar 6.60 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=2.1 escalation=-0.3 good=-0.5 growth=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=1.1 payment.query=2.7 payment.refused=-1.5 payment.sent=-0.3 reputation=-0.8
hittat 6.92 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=0.9 good=3.9 praise=2.9 reputation=-0.4
hittil 7.61 bad=0.7 complaint.cost=1.4 complaint.neglect=0.6 complaint.quality=-0.3 good=-0.8 legal=0.6 reputation=1.0
hjalp 6.51 complaint.cost=2.0 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.4 good=-1.2 legal=-0.6 meeting.off=-1.0 payment.delayed=-1.0 payment.query=-0.3 payment.refused=-0.6 reputation=-0.9 urgent=4.3
hjalpa 7.61 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.4 leaving=0.9 praise=0.9
hjalpe 7.05 bad=-0.4 complaint.cost=0.7 complaint.quality=-1.0 good=1.7 leaving=0.4 payment.delayed=0.5 payment.refused=0.6 praise=2.8
hjalpt 7.61 complaint.cost=1.3 complaint.neglect=-0.6 complaint.quality=0.5 escalation=1.3 good=0.7 leaving=-0.3 legal=0.6 payment.refused=-0.3 praise=0.7
hjalte 6.80 bad=0.3 good=1.0
hjarta 6.43 bad=1.0 good=0.6
hmm 7.90 bad=2.8 good=-1.2
hockey 7.90 bad=-1.1 complaint.quality=-0.4 good=-0.6 leaving=-0.3 payment.promised=1.3 payment.refused=-0.4 payment.sent=-0.5 praise=-0.4
hog 7.61 complaint.cost=-0.5 complaint.neglect=1.7 complaint.quality=-0.9 leaving=-0.6 payment.query=1.9 reputation=-0.4
hoga 7.90 complaint.quality=1.3 legal=0.7 payment.disputed=-0.5 payment.refused=-0.4
hogakt 7.90 bad=2.7 complaint.quality=0.7 good=-1.0 legal=0.5
hogen 7.90 bad=-1.2 complaint.quality=-0.6 good=0.4 payment.delayed=2.5 payment.refused=-0.3
hoger 7.90 bad=-0.5 good=-1.0
hogre 7.20 bad=3.1 complaint.cost=2.2 complaint.delay=0.6 escalation=2.1 good=-1.3 growth=-0.5 leaving=-0.5 legal=-0.9 payment.refused=0.6 praise=-0.9 reputation=-0.6
hogsta 7.90 bad=0.9 good=-0.3
hogt 6.69 bad=1.0 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=0.4 good=1.9 growth=1.3 leaving=-0.7 meeting.off=-0.4 payment.disputed=4.8 payment.query=-0.5 payment.refused=-0.6 praise=1.6 reputation=-0.4
hogupp 7.90 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 growth=-0.6 reputation=-0.7
hojta 7.90 bad=-0.4 leaving=-0.4 payment.query=1.8 payment.sent=1.7
holl 7.05 bad=0.4 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=1.4 complaint.quality=0.9 growth=-0.3 payment.refused=0.8 praise=0.5 reputation=2.0
hon 4.54 bad=0.9 complaint.cost=-1.4 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=-1.5 escalation=2.6 good=1.0 growth=4.4 leaving=0.9 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=2.6 payment.promised=0.5 payment.query=-1.1 payment.refused=0.6 payment.sent=-1.1 praise=2.3 reputation=-2.2 urgent=-1.3
honom 5.78 bad=0.7 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=1.5 escalation=0.4 growth=2.2 leaving=0.9 legal=1.2 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.1 praise=0.9 reputation=-1.2 urgent=0.8
honsen 7.61 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.4 leaving=-0.4 meeting.off=1.6 payment.delayed=2.0 payment.refused=-0.3 praise=-0.3 reputation=-0.4
hoppa 7.90 bad=-1.7 complaint.delay=-0.3 complaint.quality=-0.9 good=-1.0 payment.refused=-0.4
hoppar 7.90 bad=0.6 complaint.neglect=-0.6 complaint.quality=1.0 good=-0.3 leaving=-0.4 meeting.off=1.3
hoppas 5.56 bad=-1.0 complaint.cost=1.0 complaint.quality=1.1 good=1.5 leaving=0.9 legal=0.6 payment.delayed=0.6 payment.disputed=-0.3 payment.refused=0.5 payment.sent=-0.3 reputation=-0.5
hoppat 7.90 bad=-1.2 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.3 payment.disputed=-0.4 payment.query=-0.3 praise=-0.3
hor 5.74 bad=-1.1 complaint.cost=-1.4 complaint.delay=-0.8 complaint.neglect=3.2 complaint.quality=-1.1 escalation=-1.2 good=-0.8 growth=1.4 leaving=-1.8 legal=1.8 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=0.7 payment.refused=-1.4 payment.sent=-0.9 praise=-0.3 reputation=2.3 urgent=1.6
hora 5.90 bad=1.8 complaint.cost=0.5 complaint.delay=1.1 complaint.neglect=3.4 escalation=0.8 good=1.0 leaving=0.4 meeting.off=-0.6 payment.delayed=1.0 payment.disputed=0.7 payment.promised=-0.5 payment.query=-0.3 payment.sent=-0.4 praise=-1.4 reputation=0.4 urgent=-0.5
horde 6.69 bad=2.2 complaint.cost=-0.4 complaint.neglect=3.7 complaint.quality=0.3 growth=-0.6 leaving=-1.3 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=0.9 payment.sent=-0.3 praise=0.5 reputation=-1.0
hornet 7.90 bad=1.5 good=-1.1
horru 7.61 bad=-0.5 good=0.8 growth=0.9 payment.promised=-0.4 praise=2.5
hors 7.90 good=-0.7 meeting.off=2.0
hort 6.69 bad=0.4 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=2.1 escalation=0.7 good=-0.7 growth=-0.4 leaving=-1.2 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 praise=-0.7 reputation=0.9
hos 4.82 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=-1.3 escalation=0.9 good=-1.9 growth=-1.8 leaving=1.8 legal=1.4 meeting.off=-0.3 payment.delayed=-1.1 payment.disputed=-0.5 payment.promised=0.6 payment.query=2.0 payment.sent=1.4 praise=-1.7 reputation=-1.7 urgent=0.8
host 7.61 bad=0.9 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.2 leaving=-0.5 payment.delayed=-0.3 payment.refused=-0.3 reputation=2.2
hosten 6.80 bad=0.6 complaint.cost=0.9 complaint.delay=-0.8 complaint.quality=1.4 growth=1.4 leaving=1.9 legal=-0.5 meeting.off=-0.5 payment.delayed=0.7 payment.refused=-0.5 praise=-0.6 reputation=-0.4
hotade 7.90 bad=-0.6 complaint.neglect=-0.4 good=-0.4 leaving=-0.4 praise=-0.3 reputation=-0.4
hotar 7.39 bad=-1.0 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.9 growth=-0.3 leaving=-0.4 legal=-0.4 payment.refused=-0.3 praise=-0.4
hotell 7.61 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.8 leaving=-0.5 praise=-0.3 reputation=1.0
hovrat 7.20 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-1.4 good=0.4 leaving=-0.4 legal=-0.5 praise=0.8 reputation=-0.3
hr 7.61 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=1.1 escalation=1.3 leaving=0.4 legal=0.8 payment.refused=0.8 praise=-0.3
hron 7.61 bad=-2.2 good=2.0
ht 7.90 bad=-1.3
http 4.17 bad=-1.9 good=1.0
https 7.61 bad=-0.3 good=1.4
hudvar 7.90 bad=-0.4
humor 7.05 bad=-0.5 complaint.cost=-0.3 complaint.neglect=1.2 complaint.quality=-0.9 good=0.4 leaving=-0.7 legal=0.5 payment.delayed=-0.4 payment.refused=-0.9 payment.sent=1.5 praise=1.5 reputation=-0.4
hundar 7.39 bad=-1.0 good=1.6
hunden 6.80 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=0.3 complaint.quality=0.5 escalation=-0.4 good=-1.8 growth=-0.5 leaving=-0.9 legal=-1.2 meeting.off=-0.3 payment.disputed=-0.6 payment.refused=1.4 praise=-1.9 reputation=-1.1
hundra 6.92 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.3 escalation=-0.4 good=1.4 growth=2.5 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.refused=-0.6 payment.sent=1.0 reputation=0.4
hur 4.45 bad=4.4 complaint.cost=-1.2 complaint.delay=-0.6 complaint.neglect=2.5 escalation=-0.4 good=-1.7 growth=-1.4 legal=2.2 meeting.off=-1.3 payment.delayed=-1.4 payment.disputed=-0.8 payment.promised=-1.1 payment.query=1.0 payment.refused=1.2 payment.sent=-1.0 praise=-1.1 reputation=1.7 urgent=-1.1
hurra 7.61 bad=-0.9 good=1.8
hus 6.51 bad=1.9 complaint.cost=-1.0 complaint.delay=2.0 complaint.neglect=1.0 complaint.quality=2.0 good=-2.0 growth=-0.6 legal=1.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=1.8 praise=-1.5 reputation=1.8
huset 7.20 complaint.delay=-0.5 complaint.neglect=-0.3 good=-0.7 growth=-0.5 leaving=0.6 payment.refused=0.8 praise=-0.5 reputation=-0.4
hushal 7.90 bad=1.1 complaint.neglect=-0.4 complaint.quality=-0.8 praise=0.4 reputation=4.0
huvud 7.61 bad=1.3
huvude 6.69 bad=1.0 complaint.quality=0.7 good=0.5 payment.refused=0.7
huvudf 7.61 bad=-1.4 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.4 growth=-0.4 leaving=-0.4 legal=-0.4 meeting.off=1.0 reputation=-0.5
hyggli 7.90 bad=0.9 complaint.cost=1.4 complaint.quality=1.8 escalation=1.5 leaving=-0.6 legal=-0.3 payment.refused=0.7 reputation=-0.3
hyran 7.90 bad=-0.9 complaint.delay=-0.3 good=-0.9 meeting.off=-0.5 payment.refused=0.6 praise=-0.4 reputation=0.7
hyresa 7.61 legal=0.5 payment.delayed=-0.3
hyresg 6.36 bad=-1.6 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 escalation=-0.6 good=-1.9 growth=-0.9 leaving=-1.7 legal=0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=-1.3 reputation=-0.8 urgent=-0.4
hyresl 7.90 complaint.quality=0.6 growth=-0.4 leaving=1.1 legal=1.1
hyresn 7.05 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.9 good=-0.7 leaving=-0.7 legal=3.5 meeting.off=-0.3 payment.refused=-0.8 praise=-0.6 reputation=-0.6
hyresv 7.05 bad=-0.8 complaint.delay=0.3 complaint.quality=-1.2 good=-0.8 growth=0.3 leaving=1.3 legal=-0.6 meeting.off=-0.3 payment.promised=-0.3 payment.refused=-0.4 praise=-0.6
i 2.26 bad=1.5 complaint.cost=-2.0 complaint.delay=0.8 complaint.neglect=1.3 complaint.quality=-0.7 escalation=-1.9 good=-2.7 growth=1.2 leaving=0.8 legal=-0.4 meeting.off=1.0 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=0.6 payment.query=-3.1 payment.refused=0.8 payment.sent=1.6 praise=-0.5 reputation=0.4 urgent=2.3
iaf 7.20 bad=-0.8
iban 7.90 bad=-0.8 complaint.cost=-0.7 leaving=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=4.4 payment.refused=-0.6 payment.sent=-0.4
ibland 6.69 bad=-0.5 complaint.delay=0.8 complaint.quality=-0.4 reputation=1.4
ica 7.05 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.1 escalation=-0.4 good=-0.7 growth=-0.3 leaving=0.9 legal=0.6 meeting.off=0.7 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=1.1 praise=-0.7 reputation=1.3
idag 5.31 bad=-1.8 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=1.4 complaint.quality=-0.4 good=2.0 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 payment.sent=1.0 praise=-0.9 reputation=0.9 urgent=4.8
ide 7.20 bad=-1.1
if 7.90 bad=-1.7 complaint.quality=-0.5 good=-0.9 payment.disputed=1.5
ifall 7.39 complaint.cost=1.8 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.9 leaving=-0.3 legal=0.6 payment.refused=1.6 reputation=1.1
ifran 7.61 good=-1.8
igang 6.69 bad=1.5 complaint.cost=-0.8 complaint.delay=5.0 complaint.neglect=-0.8 complaint.quality=-1.5 good=-1.1 growth=0.4 leaving=2.4 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.9 payment.refused=-0.4 praise=-0.8 reputation=-0.7
igar 6.22 bad=-1.7 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=0.7 complaint.quality=-0.4 escalation=0.5 good=0.6 growth=-0.4 leaving=-0.8 legal=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=1.7 reputation=0.3
igen 5.04 bad=-0.5 complaint.cost=0.6 complaint.delay=1.7 complaint.neglect=0.8 complaint.quality=1.7 escalation=1.6 good=-0.3 growth=1.1 legal=-1.6 meeting.off=-1.3 payment.delayed=-1.3 payment.disputed=0.6 payment.query=2.2 payment.refused=1.3 payment.sent=-0.9 praise=1.5 urgent=-1.3
igenom 6.10 bad=1.6 complaint.cost=1.6 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=2.0 escalation=-0.7 good=-0.4 growth=-0.7 leaving=0.7 legal=1.3 meeting.off=2.0 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.5 payment.query=0.4 payment.refused=1.5 payment.sent=-0.5 praise=-0.4 reputation=-0.9 urgent=-0.4
ihag 6.69 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.4 good=0.7 urgent=-0.3
ihjal 7.61 bad=0.5
ihop 6.36 bad=1.5 complaint.cost=-0.8 complaint.delay=0.5 complaint.quality=2.3 escalation=-0.4 growth=0.4 leaving=1.5 legal=0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=2.5 payment.query=-0.4 payment.refused=0.9 payment.sent=1.8 reputation=0.9 urgent=-0.3
ikvall 7.05 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-0.9 good=-1.8 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.promised=4.8 payment.query=-0.4 payment.refused=-0.7 payment.sent=-1.1 praise=-0.5 reputation=1.1 urgent=4.1
illa 7.90 good=-1.2
illust 7.90 bad=0.6 complaint.cost=-0.4 complaint.quality=1.3 good=-0.9 leaving=-0.3 payment.refused=1.8 praise=-0.7
imorgo 7.39 bad=0.6 complaint.quality=-0.6 good=-1.0 praise=-0.4 urgent=1.2
imorn 7.90 bad=1.9 complaint.delay=3.4 complaint.quality=-0.5 good=0.7 urgent=2.2
imorse 7.90 bad=-0.6 good=2.3
impone 7.39 bad=-1.4 complaint.cost=-1.3 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.3 good=2.8 growth=-0.6 leaving=-0.6 payment.delayed=-0.3 payment.refused=-0.5 praise=3.7 reputation=-0.5
imy 7.61 bad=1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.7 legal=2.3 payment.refused=1.7 reputation=-0.5
in 4.44 complaint.cost=-4.3 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=0.8 escalation=1.5 good=-2.1 leaving=-1.5 legal=-0.7 meeting.off=1.0 payment.delayed=2.0 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-1.5 praise=-1.1 reputation=1.4
inatt 7.90 bad=1.7 good=-0.5
inbeta 7.39 bad=-0.5 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.7 good=-1.4 legal=1.1 meeting.off=-0.6 payment.delayed=2.0 payment.promised=-0.4 payment.refused=-0.3 payment.sent=5.7 praise=-0.4 reputation=-0.7 urgent=-0.5
inbjud 7.90 bad=-0.5 good=0.7 meeting.off=2.4 payment.promised=-0.8
inblic 7.90 bad=-0.7 good=-0.9
indexh 7.90 bad=1.3 complaint.cost=3.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=0.6 good=-0.5 leaving=2.7 legal=-0.5 payment.disputed=1.4 reputation=-0.5
influe 7.90 bad=0.3 good=-0.7 meeting.off=0.3
infor 6.69 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=0.4 good=-2.5 leaving=1.4 legal=0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=1.1 payment.sent=-0.4 praise=-0.7 reputation=1.1
infora 7.90 bad=-1.2 good=1.0
inform 7.90 bad=0.9 complaint.neglect=-0.3 good=-0.5 leaving=1.9 payment.refused=1.3
inga 5.78 bad=-0.6 complaint.cost=-0.4 complaint.delay=2.4 complaint.neglect=-0.6 complaint.quality=-0.3 escalation=-0.9 growth=0.3 leaving=0.4 legal=-1.0 meeting.off=-1.0 payment.disputed=0.8 payment.promised=-0.6 payment.refused=4.3 payment.sent=-0.7 praise=1.7 urgent=-0.6
ingar 7.39 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-0.6 escalation=-0.4 good=-0.6 legal=-0.7 meeting.off=-0.4 payment.disputed=3.7 payment.query=-0.4 payment.refused=-1.5 payment.sent=3.9 praise=-0.3 reputation=-0.6
ingen 4.55 bad=4.5 complaint.cost=-1.4 complaint.delay=2.2 complaint.neglect=7.4 complaint.quality=2.4 escalation=0.3 growth=0.7 leaving=3.1 legal=1.1 payment.delayed=1.0 payment.disputed=0.7 payment.promised=-1.5 payment.refused=3.3 payment.sent=-0.9 praise=0.6 reputation=-0.8 urgent=-1.8
ingent 6.80 bad=1.3 complaint.cost=0.4 complaint.delay=3.2 complaint.quality=-2.1 escalation=-0.3 growth=-0.4 leaving=-0.8 legal=-0.9 meeting.off=-0.3 payment.delayed=1.9 payment.disputed=-0.4 praise=-1.1 reputation=-0.3 urgent=-0.4
inget 5.04 complaint.cost=-1.5 complaint.delay=1.0 complaint.quality=-1.8 escalation=-1.0 good=-3.2 growth=-1.3 leaving=-0.6 legal=-0.5 meeting.off=4.2 payment.delayed=-0.4 payment.disputed=2.8 payment.promised=-0.9 payment.query=4.9 payment.refused=-0.4 payment.sent=-1.6 praise=-2.1 reputation=-0.7
inkass 6.60 bad=1.5 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=0.9 complaint.quality=0.9 good=-1.1 growth=-0.5 leaving=-0.8 legal=3.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=3.7 payment.sent=-0.4 praise=-0.9 reputation=-0.8
inklus 7.61 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.4 growth=1.5 legal=-0.6 meeting.off=1.2 payment.promised=-0.4 payment.query=2.1 payment.refused=-0.5 payment.sent=1.4 praise=1.0
inkop 7.90 bad=-1.5 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.4 good=-0.8 leaving=-0.7 legal=-0.4 praise=-0.5 reputation=-0.4
inkops 7.61 bad=2.0 complaint.cost=3.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.9 escalation=5.1 good=-0.9 leaving=-0.7 praise=-0.4 reputation=-0.9
inlagd 7.61 bad=-0.8 complaint.cost=-0.6 complaint.quality=-0.6 good=-0.3 growth=-0.3 leaving=-0.3 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=3.9 payment.refused=-0.6 payment.sent=-1.4 urgent=-0.5
inlagg 7.20 bad=0.9 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=2.7 complaint.quality=-1.4 good=-0.9 leaving=0.6 legal=-0.5 meeting.off=-0.5 payment.refused=-0.6 praise=-0.9 reputation=3.4
inlamn 7.61 bad=0.4 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.8 leaving=-0.5 legal=2.3 reputation=-0.3
inlast 7.90 good=-1.0 payment.disputed=-1.3 payment.sent=4.6
inlogg 7.20 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.3 escalation=-0.3 good=-1.1 growth=-0.5 leaving=0.8 meeting.off=-0.3 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.4 praise=-0.5 reputation=0.7 urgent=2.4
innan 5.44 bad=2.7 complaint.cost=0.3 complaint.delay=-0.7 complaint.quality=3.5 escalation=1.3 good=-2.2 growth=-2.3 leaving=3.1 legal=0.7 meeting.off=1.0 payment.delayed=0.7 payment.disputed=1.4 payment.promised=0.5 payment.query=-0.7 payment.refused=-1.6 payment.sent=-0.7 praise=-2.4 reputation=0.4 urgent=-0.9
inne 6.60 bad=3.1 complaint.cost=-0.7 complaint.neglect=-0.7 complaint.quality=3.1 escalation=-0.3 good=-0.5 growth=-0.5 leaving=-0.6 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=1.1 payment.query=-0.7 payment.refused=5.0 payment.sent=-0.9 praise=-1.2 reputation=0.4 urgent=1.6
inneba 7.20 complaint.cost=1.3 complaint.delay=2.0 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.4 growth=-0.3 leaving=0.8 legal=0.5 meeting.off=1.8 praise=-0.6
inneha 7.20 bad=0.6 complaint.delay=1.0 complaint.quality=0.9 good=0.3 leaving=-0.6 legal=2.2 payment.refused=3.7
inom 6.29 bad=-0.4 complaint.delay=1.3 escalation=0.4 good=-1.3 growth=-0.9 leaving=-0.4 legal=1.7 meeting.off=-0.4 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=2.0 payment.query=-0.9 payment.refused=-0.7 payment.sent=-0.7 praise=-0.6 reputation=-0.8 urgent=1.8
insand 7.90 bad=0.5 complaint.quality=-0.6 escalation=-0.3 reputation=2.0
insats 7.39 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 growth=2.2 leaving=-0.6 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.sent=1.5 praise=1.9
inspir 7.61 bad=-1.0 good=1.8
insta 7.61 bad=3.9 complaint.delay=0.8 good=-0.6 reputation=0.9
instag 7.20 bad=-0.8 complaint.cost=0.4 complaint.delay=-0.3 complaint.quality=0.6 good=1.0 legal=-0.8 payment.refused=0.7 praise=-0.8 reputation=1.3
instal 6.80 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 good=1.1 leaving=-0.5 legal=0.5 meeting.off=2.8 payment.disputed=0.8 payment.refused=-0.7 payment.sent=-0.4 praise=2.6 reputation=-0.8
inte 2.74 bad=5.6 complaint.cost=2.3 complaint.delay=1.9 complaint.neglect=2.2 complaint.quality=3.2 escalation=1.8 good=-3.0 growth=-4.1 leaving=1.2 meeting.off=4.0 payment.delayed=2.3 payment.disputed=0.8 payment.promised=-1.8 payment.query=-1.7 payment.refused=4.7 payment.sent=-4.0 praise=-2.1 reputation=0.6 urgent=-2.0
intern 7.05 bad=0.7 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 growth=-0.5 leaving=1.0 legal=-0.7 meeting.off=-0.4 payment.refused=2.4 praise=-0.8 reputation=-0.6 urgent=1.5
interv 7.05 complaint.quality=1.4 good=-1.7 payment.refused=1.0
intres 6.22 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=1.3 growth=-0.4 leaving=-0.6 legal=1.7 praise=-0.5 reputation=2.4
introt 7.61 bad=-0.6 good=2.4
invent 7.61 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.7 escalation=-0.3 good=1.4 growth=1.0 leaving=-0.8 payment.refused=-0.3 praise=0.9
iranie 7.90 bad=1.7 good=-0.3
islam 7.90 bad=0.5
istall 6.29 bad=-1.9 complaint.cost=1.4 complaint.neglect=0.5 escalation=0.4 good=-2.1 growth=-0.4 leaving=0.4 legal=-0.6 meeting.off=0.8 payment.delayed=-0.3 payment.query=-0.3 praise=-0.6 reputation=-0.8
it 6.60 bad=0.3 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=0.4 good=-1.2 growth=0.9 leaving=1.0 legal=-0.8 meeting.off=-0.6 payment.delayed=1.5 payment.promised=-0.5 payment.refused=-0.8 praise=-1.2 reputation=-0.5 urgent=-0.4
itunes 7.61 bad=-1.2 good=-0.6
ivag 6.69 bad=-1.6 complaint.cost=1.2 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=-1.5 good=-0.7 growth=-0.6 leaving=-0.6 legal=-0.7 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=1.9 payment.query=-0.3 payment.refused=-1.1 payment.sent=2.7 praise=0.4 reputation=-0.4 urgent=-0.9
ivo 7.90 bad=0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.8 legal=1.7 reputation=0.8
ja 5.38 complaint.cost=-1.0 complaint.delay=0.7 complaint.quality=-0.4 escalation=-0.6 growth=7.1 leaving=-1.2 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=0.5 reputation=-0.8 urgent=-0.4
jaa 7.90 bad=2.0 good=-0.9
jaaa 7.90 good=0.4
jag 2.31 bad=3.4 complaint.cost=2.1 complaint.neglect=5.3 complaint.quality=-1.1 escalation=3.4 good=-0.5 growth=-2.1 leaving=-0.9 legal=-2.0 meeting.off=2.7 payment.delayed=-0.6 payment.disputed=2.4 payment.promised=3.0 payment.query=1.1 payment.refused=0.5 payment.sent=-1.8 praise=-1.8 reputation=7.0 urgent=-2.6
jaga 7.90 bad=1.7 complaint.cost=-0.6 complaint.neglect=2.8 complaint.quality=-0.3 good=-1.0 leaving=-0.4 meeting.off=-0.5 payment.refused=-0.5 payment.sent=1.8 praise=1.1
jaha 7.20 bad=2.4 complaint.cost=1.2 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=1.5 good=-1.4 leaving=0.7 payment.refused=0.7 praise=-0.5
jalape 7.90 bad=-0.9 good=-0.4
jamfor 7.61 bad=1.0 complaint.cost=-0.4 payment.delayed=-0.3 payment.disputed=2.1 payment.query=3.2
jamt 7.90 bad=0.7 good=-0.4
januar 6.05 bad=-3.8 complaint.cost=-1.2 complaint.neglect=-1.9 complaint.quality=-1.7 escalation=-0.7 growth=2.6 leaving=1.2 meeting.off=-1.0 payment.delayed=2.1 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.2 payment.sent=-1.1 reputation=-1.4 urgent=-0.5
jatte 5.78 bad=0.5 good=0.7
jatteb 7.39 bad=-1.1 good=1.5 praise=1.3
jattef 6.92 bad=-0.4 complaint.cost=-0.4 complaint.quality=1.6 good=0.8 payment.refused=-0.3 praise=1.0 reputation=-0.4
jatteg 7.90 bad=-1.0 good=-1.7
jattel 7.90 bad=-0.3 good=0.5
jattem 7.90 good=1.0
jattet 7.90 bad=-0.7 leaving=-0.3 meeting.off=1.4
javla 6.10 bad=1.9 good=-0.4
javlar 7.90 bad=2.5
javlig 6.69 bad=-0.7 good=-0.7
jdhlyz 7.90 good=0.4
jo 6.92 bad=0.4 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.8 complaint.quality=1.9 good=-0.3 leaving=1.3 legal=0.7 payment.disputed=-0.5 payment.promised=1.1 payment.query=-0.3 payment.refused=0.3 praise=-0.9 reputation=0.6
jobb 6.22 bad=-0.8 complaint.cost=-0.9 complaint.delay=-0.5 complaint.quality=-1.8 escalation=-0.8 good=1.5 growth=2.6 leaving=1.0 legal=-0.6 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.6 praise=2.5 reputation=-0.5 urgent=1.3
jobba 7.39 bad=0.6 complaint.cost=-0.6 complaint.neglect=2.2 complaint.quality=-0.6 escalation=-0.4 leaving=-0.7 praise=-0.5 reputation=-0.5
jobbad 7.90 bad=1.3 complaint.neglect=-0.6 leaving=-0.4 praise=1.3
jobbar 6.69 bad=-0.3 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.5 escalation=1.2 good=-0.5 growth=1.3 leaving=-0.6 meeting.off=-0.5 payment.promised=-0.4 payment.refused=-0.4 praise=1.9
jobbat 6.80 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=1.1 escalation=-0.3 good=1.6 leaving=-0.6 meeting.off=-0.7 payment.refused=-0.4 payment.sent=-0.6 praise=3.2 urgent=-0.4
jobbet 7.05 bad=0.7 complaint.cost=2.9 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.8 good=-1.9 leaving=2.1 legal=-0.3 payment.disputed=-1.2 payment.promised=0.4 payment.refused=-1.1 payment.sent=-0.7 praise=-0.7 reputation=-0.7
jobbig 7.90 good=-0.7
jocke 5.66 bad=-1.8 complaint.cost=1.9 complaint.quality=0.5 good=3.8 payment.promised=0.9 payment.refused=1.1 payment.sent=1.2 praise=0.9
jockib 7.61 bad=0.7 good=0.8
johan 7.39 bad=0.9 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=-0.6 good=-2.0 growth=-0.6 leaving=-0.4 legal=-0.5 payment.sent=-0.4 praise=-0.9
johann 7.90 bad=1.4
john 5.95 bad=1.7
joke 7.90 bad=2.1 good=-0.3
jonkop 7.61 bad=0.8 complaint.cost=-0.4 complaint.quality=1.5 leaving=2.8 legal=-0.5 payment.disputed=-0.3 payment.refused=1.0
jonna 5.82 bad=0.8 good=2.2
jonnas 7.61 bad=-1.0 good=0.3
journa 7.05 complaint.cost=-0.5 complaint.quality=1.9 escalation=0.7 good=-0.8 growth=-0.4 leaving=-0.7 legal=1.5 payment.query=-0.3 payment.refused=-0.5 praise=-0.4 reputation=1.3
ju 4.46 bad=1.7 complaint.cost=0.3 complaint.delay=1.3 complaint.neglect=-1.3 complaint.quality=1.9 escalation=-0.6 good=-0.8 growth=0.3 leaving=0.4 legal=-0.4 meeting.off=1.2 payment.disputed=4.5 payment.query=-1.0 payment.refused=-0.6 payment.sent=-1.0 praise=-1.0 reputation=1.8 urgent=0.9
jul 6.80 bad=0.8 complaint.cost=-0.8 complaint.delay=1.5 complaint.neglect=1.5 complaint.quality=-1.2 escalation=0.4 good=-1.7 growth=-0.6 leaving=2.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=0.9 praise=-0.6 reputation=1.0
julaft 7.61 bad=-1.0 complaint.quality=-0.5 good=2.0 payment.refused=-0.3 praise=2.7
julbor 7.61 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=-0.6 good=-1.7 growth=-0.6 leaving=-0.7 meeting.off=3.9 praise=-0.7
julen 7.90 bad=-1.0 good=1.6 leaving=1.3 praise=1.3
juli 7.05 bad=1.3 complaint.delay=1.4 good=-0.5 growth=-0.4 leaving=-0.9 legal=0.5 payment.delayed=-1.6 payment.refused=-0.4 praise=-0.6 reputation=1.0
julmar 7.90 bad=0.7 complaint.cost=0.8 complaint.neglect=0.5 complaint.quality=0.5 good=-0.4 praise=-0.4
juni 6.51 bad=-0.3 complaint.cost=1.2 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=-1.0 escalation=-0.3 good=-0.9 growth=0.8 leaving=1.1 meeting.off=-0.4 payment.disputed=1.1 payment.promised=1.5 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.7 praise=-1.2 reputation=-0.6 urgent=-0.4
jupp 7.90 bad=-0.7 good=-1.1
juridi 7.39 bad=2.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=2.5 good=-0.4 leaving=-1.0 legal=3.7 meeting.off=-0.4 payment.disputed=1.8 payment.refused=0.7 reputation=-0.4
jurist 5.82 bad=3.3 complaint.cost=-1.5 complaint.delay=-2.0 complaint.neglect=0.5 complaint.quality=3.1 escalation=-1.1 good=-0.6 growth=0.9 legal=8.9 meeting.off=-0.7 payment.delayed=0.3 payment.disputed=-1.1 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.5 praise=-0.9 urgent=-0.6
just 6.05 bad=-2.0 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=2.0 escalation=0.6 good=-0.9 meeting.off=0.7 payment.delayed=3.1 payment.disputed=0.8 payment.promised=-0.8 payment.refused=-0.7 payment.sent=-0.6 praise=-0.8 reputation=0.3 urgent=-0.4
k 7.39 bad=1.9 complaint.delay=2.3 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.8 leaving=1.2 legal=-0.4 payment.refused=0.6 praise=-0.6
kaffe 6.43 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=-0.8 escalation=-0.5 growth=-0.5 leaving=2.9 legal=0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=-0.4 payment.query=1.3 payment.refused=1.2 payment.sent=0.8 praise=-1.3 reputation=-0.6 urgent=-0.3
kaffet 7.90 bad=-1.1 good=2.1
kakor 7.61 bad=1.7 complaint.cost=-0.3 complaint.quality=1.8 good=-0.6 payment.refused=-0.4 reputation=-0.6
kalend 7.05 bad=0.9 complaint.cost=-0.8 complaint.delay=2.3 complaint.neglect=-0.7 complaint.quality=1.9 good=-1.6 growth=-0.5 leaving=0.9 meeting.off=0.8 payment.refused=-0.4 praise=-0.7 reputation=0.4
kalla 7.90 bad=-0.4 good=-0.8 leaving=1.5
kallad 7.39 bad=1.8 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=1.4 good=-1.0 growth=-0.3 leaving=1.0 legal=1.8 meeting.off=1.6 payment.disputed=3.3 praise=-0.4
kallar 6.92 bad=-1.1 complaint.cost=1.6 complaint.neglect=-0.6 complaint.quality=-1.5 good=0.9 growth=0.6 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=1.2 payment.refused=0.9 praise=0.3 reputation=0.6
kallas 7.20 complaint.neglect=-0.4 complaint.quality=1.6 good=1.0 leaving=1.7 legal=-0.5 meeting.off=-0.3 praise=-0.3 reputation=-0.3
kallat 7.90 bad=0.8 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=1.7 leaving=-0.3 legal=0.8
kalle 7.90 bad=-0.6 good=-0.4 leaving=-0.5 praise=-0.3
kallel 6.43 bad=-1.3 complaint.cost=-0.5 complaint.neglect=1.4 complaint.quality=-1.0 good=-2.0 growth=-1.0 leaving=0.6 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.5 payment.sent=-0.5 praise=-1.1 reputation=-0.9 urgent=-0.7
kallko 7.90 bad=0.7 complaint.cost=-0.3 complaint.quality=-0.9 good=-0.4 leaving=1.3
kallt 7.61 good=3.4
kalmar 7.90 bad=0.7 complaint.delay=1.3 complaint.quality=-0.3 good=-0.4 leaving=2.0 payment.query=-0.4 praise=-0.4
kamera 7.90 bad=-0.7 good=-2.0 reputation=-0.3
kampa 7.20 bad=-1.8 good=1.7
kampan 7.20 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=2.9 good=0.7 leaving=0.7 payment.delayed=-0.5 praise=0.5 reputation=-0.4
kan 3.18 bad=-3.1 complaint.cost=-2.4 complaint.delay=-2.0 complaint.neglect=-2.7 complaint.quality=-4.0 escalation=0.4 good=-0.9 leaving=-2.8 legal=-3.3 meeting.off=2.9 payment.delayed=2.8 payment.disputed=-2.3 payment.promised=-1.6 payment.query=5.0 payment.refused=-2.5 payment.sent=-1.0 praise=-2.4 reputation=-2.9 urgent=4.4
kanal 6.51 bad=0.5 good=-0.6
kanale 7.90 bad=0.3 complaint.neglect=2.1 good=-1.1 leaving=1.4 praise=-0.3 reputation=1.9
kand 7.61 bad=1.7 complaint.delay=-0.4 complaint.quality=0.8 good=-0.5 leaving=0.4 legal=2.7 payment.refused=2.4 payment.sent=-0.3
kande 7.61 bad=3.9 complaint.neglect=1.3 complaint.quality=-0.5 good=-1.3 praise=-0.4 reputation=1.0
kandes 6.80 bad=2.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.4 leaving=2.3 praise=0.7 reputation=-0.4
kanna 7.61 bad=1.1 complaint.neglect=1.6 leaving=0.5
kanned 7.39 bad=-0.8 complaint.neglect=-0.3 escalation=2.3 good=-0.5 growth=-0.4 leaving=0.6 legal=0.7 meeting.off=-0.4 praise=-0.4
kanner 6.36 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.9 good=-1.8 growth=-0.3 leaving=-0.8 legal=-0.5 payment.disputed=-0.6 payment.refused=-0.5 payment.sent=-0.4 praise=-1.6 reputation=2.8
kanns 6.10 bad=2.4 complaint.cost=1.3 complaint.neglect=2.5 complaint.quality=1.7 escalation=-0.5 good=0.7 growth=-0.5 leaving=2.1 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.7 praise=-0.7 reputation=-0.8 urgent=-0.4
kanske 5.63 bad=-1.4 complaint.neglect=-0.9 complaint.quality=0.9 escalation=0.8 good=0.3 growth=0.9 legal=-1.2 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.3 payment.refused=-0.4 reputation=1.5
kansla 7.05 bad=-0.4 complaint.cost=-0.4 complaint.neglect=1.3 complaint.quality=-0.3 good=2.0 reputation=-0.4
kansli 7.61 bad=-0.5 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.6 escalation=0.8 leaving=2.1 legal=-0.5 payment.refused=-0.4 praise=-0.4 reputation=1.8
kanslo 7.90 bad=0.9 complaint.neglect=0.7 complaint.quality=0.7 good=-0.7 leaving=0.6
kap 7.61 bad=0.8 complaint.delay=0.8 complaint.quality=1.2 legal=1.1 payment.disputed=-0.4 payment.refused=1.1
kar 7.39 bad=0.6 complaint.delay=1.4 good=-0.7 leaving=1.1
kara 6.92 bad=0.7 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.9 good=-1.9 growth=-0.5 leaving=2.4 legal=-0.3 payment.promised=-0.4 payment.refused=2.2 payment.sent=-0.4 praise=1.5 reputation=-0.6
karakt 7.90 bad=-0.9 good=1.8
karin 7.39 bad=2.6 complaint.quality=2.2 good=-0.9 leaving=-0.4 payment.disputed=2.2 payment.refused=2.3 praise=-0.8
karl 7.61 complaint.quality=0.7 good=-1.9 leaving=-0.3 payment.refused=0.7
karlek 6.69 bad=-1.5 good=2.2
karta 7.61 complaint.neglect=1.1 complaint.quality=-0.4 good=0.4 growth=-0.3 leaving=-0.4 legal=-0.5 praise=0.5 reputation=1.2
kartan 6.92 bad=-0.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.3 escalation=2.2 good=-0.6 growth=-0.4 leaving=0.8 legal=-0.6 meeting.off=-0.7 payment.promised=-0.3 payment.refused=-0.5 reputation=-0.8 urgent=2.5
karton 7.90 bad=-0.9 complaint.delay=-0.6 complaint.quality=-0.4 leaving=-0.3
karvt 7.90 bad=-0.4 good=-0.4 payment.delayed=2.0 payment.refused=-0.5 praise=-0.4
kassaf 7.90 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.7 good=1.6 payment.delayed=1.8 praise=1.6 reputation=-0.4
kassan 6.36 bad=-2.9 complaint.cost=-1.9 complaint.delay=-1.1 complaint.neglect=-1.5 complaint.quality=-0.5 escalation=-0.7 growth=-0.4 leaving=-1.5 legal=-0.9 meeting.off=-0.6 payment.delayed=5.4 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.3 payment.sent=-0.4 reputation=-0.8 urgent=0.8
kassas 7.39 bad=0.9 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=0.5 good=-0.8 leaving=-0.6 payment.refused=-0.4 praise=-0.5 reputation=-0.5 urgent=1.1
kassor 7.05 bad=-0.4 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=1.3 complaint.quality=-1.1 growth=-0.3 leaving=0.8 legal=-0.4 payment.delayed=-0.3 payment.refused=-0.9 praise=0.4
kastat 7.90 bad=-1.5 complaint.neglect=-0.6 complaint.quality=-0.7 leaving=-0.4 payment.query=2.0 reputation=-0.5
kastru 7.90 bad=-1.5 good=-0.3
katalo 6.92 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=0.3 growth=-0.4 leaving=-1.2 legal=-0.4 meeting.off=0.6 payment.delayed=0.5 payment.refused=-0.6 praise=0.7 reputation=-0.5
katt 7.90 bad=-0.5 complaint.quality=-0.4
katten 7.61 bad=-0.8 meeting.off=-0.4 payment.promised=-0.7 praise=0.6 reputation=-0.4
kedjan 7.90 bad=-1.1 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.3 good=2.5 leaving=-0.8 payment.refused=-0.6 praise=-0.5
kickof 7.90 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.5 escalation=0.8 good=-0.6 leaving=0.7 praise=-0.3 reputation=-0.4
kika 7.61 bad=-1.6 complaint.quality=-0.4 good=-0.6 leaving=-0.5
kille 7.20 bad=0.3 complaint.delay=0.6 complaint.neglect=1.1 complaint.quality=-0.8 good=-0.8 leaving=3.1
killen 7.90 bad=0.7 good=2.4
kina 7.90 good=-1.2
kiruna 7.61 complaint.cost=-0.4 complaint.quality=-0.4 good=1.7 growth=1.3 leaving=-0.3 payment.disputed=0.4 praise=0.5
kissar 7.90 bad=1.0 good=0.9
kivik 7.90 complaint.cost=0.5 complaint.delay=1.9 complaint.neglect=0.6 complaint.quality=-1.3 leaving=-0.7 payment.refused=1.2 reputation=-0.4
kjell 7.90 complaint.neglect=-0.5 good=-0.5 leaving=0.7 legal=1.3 payment.refused=1.3 reputation=-0.4
kl 6.43 bad=0.4 complaint.cost=1.5 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=0.8 escalation=-0.3 good=-3.0 growth=-0.5 leaving=-0.9 legal=-0.5 meeting.off=-0.6 payment.disputed=1.2 payment.promised=-0.7 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.7 praise=-0.7 reputation=-0.6 urgent=6.6
kla 7.90 bad=-1.2 good=-0.8
kladda 7.90 bad=-1.7 good=-0.7 leaving=-0.3 payment.query=1.8 payment.sent=1.7
klader 7.20 bad=-1.3 good=1.2
klagad 7.61 bad=0.5 complaint.quality=1.0 growth=1.5 leaving=-0.3 praise=-0.9 reputation=1.0
klagom 5.95 complaint.cost=-0.4 complaint.delay=-0.7 escalation=1.0 good=-0.6 growth=-0.3 leaving=-1.0 legal=-0.9 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.7 praise=-0.5 reputation=-1.2
klar 6.22 bad=0.5 complaint.delay=3.9 complaint.neglect=-0.7 escalation=0.3 good=-1.7 growth=-0.7 leaving=1.7 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=0.5 payment.query=-0.4 payment.sent=-0.6 praise=-1.2 reputation=1.5 urgent=1.1
klara 7.20 bad=0.7 complaint.delay=2.0 complaint.neglect=-0.3 complaint.quality=-0.4 good=-1.8 growth=-0.3 leaving=2.1 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.sent=1.4 praise=-0.4
klarar 6.69 bad=-1.3 complaint.delay=-0.4 complaint.quality=0.8 good=-2.6 growth=-0.4 leaving=0.8 legal=-0.4 payment.query=-0.4 payment.refused=1.3 praise=-1.0 reputation=-0.5 urgent=-0.4
klart 5.86 bad=0.8 complaint.cost=0.6 complaint.delay=2.4 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=-0.6 good=0.9 growth=-1.0 legal=-0.6 meeting.off=0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.9 payment.sent=1.0 praise=0.7 urgent=-0.9
klas 7.61 bad=2.4 complaint.cost=-0.5 complaint.delay=2.6 good=-1.0 leaving=0.9
klass 7.61 bad=-1.4 good=1.8
klassk 7.90 bad=-0.4 good=-0.9
klausu 7.90 complaint.delay=0.6 complaint.neglect=-0.3 good=-0.3 growth=-0.4 leaving=-0.3 legal=0.6 payment.refused=-0.3
klick 7.61 bad=0.9 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.4 good=-0.6 leaving=0.5 praise=-0.7
klicka 7.90 bad=-1.9 complaint.neglect=-0.4 complaint.quality=-1.9 good=-0.4 leaving=-0.4 legal=-0.5 praise=-0.4 urgent=-0.3
klient 7.05 complaint.delay=-0.4 good=-0.9 growth=-0.6 leaving=-0.7 legal=0.7 meeting.off=-0.4 payment.refused=1.0 praise=-0.5 reputation=-0.3 urgent=-0.4
klinik 7.90 bad=-0.6 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.5 legal=0.6 praise=-0.3 reputation=-0.5
klipp 7.90 bad=0.8 complaint.quality=1.6 good=0.7 payment.refused=1.2
klippa 7.90 bad=-1.0 complaint.quality=-0.5 good=2.2 leaving=0.8 payment.query=-0.4 praise=2.5
klippe 7.39 bad=-0.6 complaint.neglect=0.9 complaint.quality=0.4 good=1.8 reputation=0.5
klippk 7.90 bad=-0.7 complaint.cost=3.3 complaint.quality=-0.8 good=-0.9 leaving=-0.4 payment.refused=-0.8 praise=-0.4 reputation=-0.5
klippt 7.61 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 leaving=1.4
klocka 6.43 bad=-0.6 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=0.6 complaint.quality=-0.4 escalation=-0.6 good=-1.2 growth=-0.8 leaving=-1.3 legal=1.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.4 reputation=0.7 urgent=6.0
klockr 7.90 bad=-0.6 complaint.quality=-0.5 good=1.7 growth=-0.5 praise=2.6
kloka 7.90 bad=-0.6 good=1.3
klubba 7.90 bad=0.5 complaint.cost=1.7 complaint.neglect=-0.3 leaving=1.4
klubbe 7.90 bad=-0.5 complaint.neglect=-0.3 good=0.9 growth=0.8 leaving=-0.4 praise=1.3
knapp 7.39 bad=-0.5 complaint.quality=-0.5 leaving=-0.4
knappa 7.20 complaint.cost=0.7 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=0.9 escalation=-0.3 good=-0.9 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.disputed=1.9 payment.query=0.8 payment.refused=2.4 reputation=-0.5
knappe 7.39 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.5 good=-0.7 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.8
knappt 7.05 bad=1.8 complaint.cost=1.3 complaint.neglect=0.8 leaving=1.7 payment.refused=-0.3 praise=1.4 reputation=-0.4
ko 7.39 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=0.8 good=-0.4 growth=-0.4 leaving=-0.6 meeting.off=1.2 payment.delayed=-0.3 praise=-0.3 reputation=-0.5 urgent=2.5
kod 7.90 bad=-1.1 complaint.cost=-0.4 complaint.neglect=0.8 leaving=0.8 payment.refused=-0.3
koden 7.61 bad=-0.9 complaint.cost=-0.4 complaint.quality=-0.3 good=-1.1 growth=-0.3 legal=-0.4 meeting.off=-0.4 payment.query=-0.4 praise=-0.3 urgent=-0.4
kok 7.20 bad=-1.3 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=-1.3 escalation=-0.3 good=0.7 growth=0.6 leaving=-0.6 legal=0.8 payment.delayed=1.0 payment.refused=-0.5 praise=0.3 reputation=-0.7
koket 6.80 bad=-0.4 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=0.9 complaint.quality=1.5 escalation=-0.3 good=0.4 growth=-0.5 leaving=-0.7 legal=-0.5 meeting.off=1.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.6 payment.sent=2.6 praise=0.6 reputation=-0.6
koksri 7.90 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=2.4 leaving=-0.4 legal=0.7 payment.disputed=-0.4 payment.refused=0.5
koll 7.20 bad=0.6 complaint.cost=-0.4 complaint.neglect=1.3 complaint.quality=0.5 good=-1.1 growth=1.4 leaving=0.6 payment.refused=0.7 praise=1.3
kolla 6.00 bad=-1.5 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.6 leaving=-0.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=4.4 payment.query=2.0 payment.refused=-0.5 payment.sent=0.9 praise=-0.9
kollar 7.61 bad=2.5
kolleg 6.92 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=0.7 escalation=-0.5 good=-0.3 growth=-0.8 leaving=-1.0 meeting.off=1.2 payment.disputed=-0.4 payment.refused=-0.6 payment.sent=-0.3 urgent=-0.4
kom 4.76 bad=2.4 complaint.cost=2.3 complaint.delay=5.4 complaint.neglect=0.7 complaint.quality=4.0 escalation=-1.5 good=-0.7 growth=-2.0 leaving=1.0 legal=-1.9 meeting.off=-0.4 payment.delayed=-1.1 payment.disputed=-0.7 payment.promised=-1.4 payment.refused=3.1 payment.sent=1.7 praise=1.7 reputation=-0.6 urgent=2.4
komma 5.70 bad=0.9 complaint.cost=0.4 complaint.delay=3.4 complaint.neglect=0.9 complaint.quality=-1.2 escalation=-0.5 growth=2.2 leaving=0.7 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=-0.5 payment.query=0.8 payment.refused=-1.3 payment.sent=-1.0 praise=-0.9 reputation=-0.4 urgent=2.3
kommen 6.51 bad=-1.8 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=-0.5 good=1.5 leaving=0.5 legal=-0.4
kommer 3.95 bad=0.6 complaint.cost=-2.0 complaint.delay=-0.5 complaint.neglect=-1.9 escalation=-0.8 good=-2.6 leaving=-2.5 legal=2.7 meeting.off=5.4 payment.delayed=2.9 payment.disputed=-2.2 payment.promised=0.8 payment.query=-1.6 payment.refused=0.9 payment.sent=0.7 praise=-3.1 reputation=2.3 urgent=-1.0
kommit 5.33 bad=1.2 complaint.cost=-1.1 complaint.delay=3.3 complaint.neglect=1.4 complaint.quality=-0.7 good=0.7 growth=-0.4 legal=1.4 meeting.off=1.3 payment.delayed=2.1 payment.disputed=1.0 payment.promised=-1.0 payment.query=-0.4 payment.sent=-0.5 reputation=-1.0 urgent=-0.4
kommun 5.36 complaint.cost=-0.4 complaint.neglect=-1.8 complaint.quality=-1.0 escalation=1.5 good=-0.6 growth=0.8 leaving=0.7 legal=0.5 meeting.off=-0.3 payment.delayed=1.4 payment.disputed=-1.2 payment.promised=-1.0 payment.query=2.3 payment.sent=-0.8 reputation=1.4 urgent=2.1
kompis 7.61 bad=-0.9 good=1.0
komple 7.90 bad=-0.9 complaint.neglect=-0.8 good=-0.4 growth=-0.4 leaving=-0.3 legal=-0.5 reputation=-0.4 urgent=-0.5
kon 7.39 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.0 escalation=-0.4 good=0.5 growth=-0.6 leaving=-0.7 payment.refused=-0.4 praise=1.2 reputation=-0.5 urgent=-0.6
koncen 7.90 bad=1.6 good=-0.3
koncep 7.20 bad=-0.7 good=1.0
koncer 6.92 bad=1.9 complaint.cost=1.5 complaint.delay=-0.9 complaint.neglect=1.4 complaint.quality=1.3 escalation=7.2 growth=-0.5 leaving=2.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=1.4 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=0.6 reputation=0.8
kondit 7.90 bad=-0.5 good=0.3
konfer 7.90 bad=-0.4 good=-0.9 growth=-0.6 meeting.off=-1.5 urgent=-0.3
konkur 5.74 bad=-3.3 complaint.cost=0.8 complaint.delay=-2.2 complaint.neglect=-1.9 complaint.quality=-0.9 escalation=-1.1 good=-1.7 growth=-1.4 leaving=-2.5 legal=-0.7 meeting.off=-1.5 payment.delayed=3.3 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.7 payment.sent=-1.1 praise=-1.8 reputation=-1.8 urgent=-1.0
konser 7.90 bad=-1.4 complaint.quality=-0.3 payment.query=1.1 payment.sent=1.4
konsti 7.39 bad=0.9 complaint.cost=1.2 complaint.delay=1.7 good=0.4 leaving=1.6
konstn 7.61 bad=0.5 complaint.quality=0.9 good=-1.4 payment.promised=-0.4 payment.query=0.4 payment.sent=-0.3
konsul 7.20 bad=0.6 complaint.cost=0.8 complaint.delay=1.2 complaint.neglect=0.9 escalation=0.8 good=-1.1 legal=-0.6 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=-0.8 reputation=0.8 urgent=2.4
konsum 6.00 bad=3.1 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=0.9 complaint.quality=-1.1 escalation=-1.1 good=-2.4 growth=-1.0 leaving=-1.9 legal=8.0 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.3 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.5 praise=-1.3 reputation=1.7 urgent=-0.6
kontak 5.78 bad=0.3 complaint.cost=-1.1 complaint.delay=-2.4 complaint.neglect=1.0 escalation=1.1 good=-1.9 leaving=-1.0 legal=1.9 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=0.5 payment.promised=-1.1 payment.query=-0.6 payment.refused=-1.9 payment.sent=-0.8 praise=-0.4 reputation=-0.4 urgent=-0.7
kontan 7.90 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.7 leaving=-0.8 payment.promised=2.5 reputation=-0.4
konter 7.39 bad=-1.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.4 payment.disputed=-1.0 payment.promised=-0.4 payment.query=3.0 payment.sent=-0.3 praise=-0.5 reputation=-0.5
konto 6.51 bad=-0.5 complaint.cost=1.5 complaint.neglect=-1.1 complaint.quality=-1.3 escalation=0.9 good=-1.9 growth=-0.8 leaving=-1.1 legal=-1.2 meeting.off=-0.6 payment.delayed=1.5 payment.disputed=-0.6 payment.promised=0.7 payment.query=-0.5 payment.sent=0.7 praise=-1.2 urgent=-0.5
konton 7.90 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.5 escalation=1.4 leaving=0.8 legal=0.8
kontor 6.22 bad=-1.9 complaint.cost=1.4 complaint.neglect=-0.8 complaint.quality=-1.7 escalation=2.8 good=0.8 growth=1.6 leaving=0.6 legal=-0.8 meeting.off=2.3 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=0.4 payment.query=-0.6 payment.refused=-1.6 payment.sent=-0.7 praise=2.6 reputation=-1.2 urgent=0.7
kontot 6.80 bad=-1.3 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.3 good=-1.8 growth=-0.3 leaving=-0.5 legal=-0.8 meeting.off=-0.6 payment.delayed=3.5 payment.disputed=-0.4 payment.promised=2.8 payment.refused=-1.0 payment.sent=-0.5 praise=-0.6 reputation=-0.8
kontou 7.61 bad=-1.7 complaint.cost=-0.5 complaint.quality=-0.4 good=-0.4 leaving=-0.7 meeting.off=-0.6 payment.disputed=-0.4 payment.query=3.1 payment.refused=-0.5 payment.sent=-0.4 praise=-0.3 reputation=-0.9
kontra 7.20 bad=0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.6 good=-0.8 growth=-0.6 leaving=0.8 legal=2.3 meeting.off=-0.4 payment.promised=-0.4 payment.refused=1.0 praise=-0.5 reputation=-0.6
kontro 7.39 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.6 good=0.9 leaving=-0.8 legal=1.5 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=2.0 payment.refused=-0.7 praise=1.2 urgent=-0.4
kopa 7.90 bad=0.6 complaint.cost=1.7 complaint.quality=-0.5 good=-0.4
kopare 7.90 bad=-0.6 complaint.quality=-0.4
koper 7.20 complaint.delay=0.4 complaint.quality=-0.6 good=-1.1 legal=0.5
kopet 7.39 bad=1.4 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.5 leaving=-0.6 legal=2.1 payment.delayed=-0.3 payment.query=-0.4 payment.refused=-0.4 reputation=-0.6 urgent=-0.3
kopia 6.92 complaint.cost=1.1 complaint.delay=-1.5 complaint.neglect=-0.3 complaint.quality=-1.6 escalation=2.3 good=-1.7 growth=-0.4 leaving=-0.7 meeting.off=0.9 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=2.4 payment.sent=1.2 praise=-0.9
kopior 7.90 bad=-0.7 complaint.neglect=-0.4 good=-0.4 payment.delayed=-0.4 payment.query=2.5 reputation=-0.5
koplag 7.90 bad=0.8 complaint.delay=1.6 complaint.neglect=1.5 complaint.quality=-0.7 leaving=0.7 legal=1.8 reputation=-0.6
kopp 7.90 bad=1.0 complaint.cost=-0.3 complaint.neglect=2.4 complaint.quality=0.7 legal=1.3 payment.disputed=2.1 praise=-0.4
koppla 7.39 bad=1.3 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=2.7 escalation=2.1 good=-1.0 leaving=-0.5 legal=2.8 praise=-0.4
kopt 7.05 bad=1.4 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=0.9 growth=-0.4 leaving=0.6 payment.disputed=-0.6 payment.refused=2.8 praise=-0.5 reputation=1.0
kopte 7.39 bad=-1.9 payment.delayed=-0.4 payment.refused=-0.6 payment.sent=1.7 praise=2.4
kor 5.86 bad=-2.2 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=-0.8 good=0.5 growth=3.8 leaving=1.6 legal=-1.2 meeting.off=-0.9 payment.delayed=-1.5 payment.disputed=-0.6 payment.promised=0.4 payment.query=-0.5 payment.sent=-0.8 reputation=-1.4 urgent=-0.5
kora 6.60 bad=-2.1 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.6 escalation=-0.5 good=0.6 growth=1.6 legal=-0.6 meeting.off=1.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=-0.9 reputation=-1.0 urgent=1.3
koren 7.90 bad=1.3 complaint.cost=-0.4 complaint.delay=1.4 complaint.quality=1.2 leaving=2.2 praise=-0.4 reputation=1.3
kornin 7.90 bad=-0.3 complaint.quality=-0.3 payment.delayed=-0.6 payment.promised=1.9 payment.refused=-0.3 payment.sent=-0.5
korrek 7.39 complaint.cost=-0.3 complaint.delay=1.5 complaint.quality=-0.6 leaving=-0.4 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=-0.5 reputation=-0.3 urgent=-0.3
kort 6.36 bad=-0.8 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=-0.9 escalation=-0.4 good=-0.6 growth=1.8 leaving=2.3 legal=0.9 payment.refused=-0.8 praise=0.5 reputation=-1.3
korta 7.61 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.4 good=-1.1
kosta 7.39 bad=-2.0 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.7 growth=1.3 leaving=-0.9 legal=-0.5 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.7 reputation=-0.6 urgent=-0.4
kostad 7.20 bad=0.8 complaint.cost=0.8 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=1.4 leaving=0.9 legal=2.7 payment.delayed=0.9 payment.refused=1.5 praise=-0.4 reputation=-0.4
kostar 6.36 bad=2.6 complaint.cost=5.5 complaint.quality=-1.5 escalation=-0.4 good=-2.3 growth=2.3 leaving=1.6 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.8 payment.query=-0.7 payment.sent=-0.5 praise=-1.6 urgent=-0.6
kostna 6.80 bad=-0.7 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=0.7 escalation=-0.4 growth=-0.4 leaving=0.3 legal=1.8 meeting.off=-0.3 payment.disputed=-0.5 payment.query=1.2 payment.sent=-0.3 praise=0.6 reputation=-0.5
kr 5.78 bad=0.6 complaint.cost=1.0 complaint.delay=0.3 complaint.neglect=-1.0 complaint.quality=1.7 escalation=-0.6 good=-2.0 growth=-1.0 leaving=-1.9 legal=3.0 payment.delayed=-0.7 payment.disputed=3.0 payment.promised=-1.4 payment.query=-0.5 payment.refused=-1.3 payment.sent=6.6 praise=-1.5 reputation=-0.9 urgent=-0.7
kram 7.39 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.4 leaving=1.4 praise=0.6
kramar 7.90 bad=-1.0 good=1.0
krangl 7.90 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=0.8 good=0.9 payment.refused=1.5 praise=1.4
krasch 7.90 bad=3.0 complaint.quality=3.1 good=-0.5 meeting.off=2.0 praise=-0.3
krav 7.61 bad=1.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.8 escalation=-0.4 leaving=-0.5 legal=3.3 payment.refused=-0.5 praise=-0.3
krava 7.61 bad=0.9 complaint.cost=-1.0 complaint.delay=2.2 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.5 leaving=-0.5 legal=3.4 payment.disputed=-0.5 payment.refused=-0.4
kravbr 7.39 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.8 growth=-0.3 leaving=-0.4 legal=0.4 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.4 praise=-0.3
kraver 6.92 bad=-0.9 complaint.cost=-1.0 complaint.neglect=-0.7 complaint.quality=-1.1 good=-0.5 growth=-0.3 legal=1.8 payment.disputed=-0.8 payment.refused=0.7 praise=-0.5 reputation=-0.8
kravet 7.20 bad=2.3 complaint.delay=2.2 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.5 leaving=-0.7 legal=3.8 meeting.off=-0.7 payment.disputed=-0.6 payment.refused=1.3 payment.sent=-0.5 praise=-0.3
kravsk 7.90 bad=0.9 complaint.quality=1.6 good=-0.3 legal=1.4 payment.refused=1.3
kreati 7.90 bad=0.3 complaint.cost=1.3 reputation=1.2
kredit 6.60 bad=0.4 complaint.cost=-1.2 complaint.delay=-1.5 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.4 good=-1.5 growth=-0.7 leaving=-1.2 legal=-1.1 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=6.7 payment.promised=1.2 payment.query=1.4 payment.refused=-1.6 payment.sent=-0.5 praise=-1.1 reputation=-0.8 urgent=-0.3
krimin 7.90 bad=1.6 good=-2.7
krista 7.05 bad=-0.6 good=1.4
kristi 7.39 bad=1.6 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.4 leaving=1.7 payment.refused=1.7 reputation=-0.3
krock 7.90 bad=-0.7 complaint.quality=-0.6 good=-0.4 meeting.off=3.4
krocka 7.61 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.6 escalation=-0.6 good=-1.5 growth=-0.4 leaving=-0.3 meeting.off=4.6 praise=-0.5
krogar 7.90 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.7 good=1.2 payment.disputed=-0.4 payment.refused=0.7 praise=1.2
krona 7.39 complaint.cost=1.1 complaint.delay=-0.4 complaint.quality=-0.5 good=1.9 leaving=-0.4 meeting.off=-0.3 payment.delayed=0.8 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.3 praise=3.5
kronik 7.90 complaint.cost=1.9 complaint.neglect=-0.4 complaint.quality=-0.5 payment.refused=2.0 reputation=2.0
kronof 6.69 bad=0.9 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=1.3 complaint.quality=-0.5 escalation=-0.4 good=-1.3 growth=-0.5 leaving=-0.6 legal=4.9 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=2.0 payment.sent=-0.4 praise=-0.8 reputation=-0.7 urgent=-0.5
kronor 6.51 bad=2.7 complaint.cost=4.4 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=-0.5 good=-1.8 growth=-0.7 leaving=-1.0 legal=0.4 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=2.4 payment.promised=-0.5 payment.query=1.2 payment.sent=2.0 praise=-1.5 reputation=-1.2 urgent=-0.5
kropp 7.90 bad=-0.7 good=1.4
krya 7.90 bad=1.6
kul 5.17 bad=-3.7 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-0.6 good=4.9 growth=-0.5 legal=-0.3 payment.refused=1.6 praise=-0.5 reputation=-0.7
kultur 6.92 bad=2.2 complaint.delay=-0.4 complaint.neglect=0.6 growth=1.9 leaving=-0.4 legal=0.5 praise=0.5 reputation=1.3
kund 6.16 complaint.cost=-1.5 complaint.delay=-1.3 complaint.neglect=2.9 complaint.quality=-2.0 escalation=-0.5 good=-2.2 growth=-0.7 leaving=2.3 legal=-0.4 meeting.off=-0.6 payment.delayed=0.6 payment.disputed=-0.5 payment.promised=-0.9 payment.query=-0.4 payment.refused=-1.3 payment.sent=-0.9 praise=-1.8 reputation=-1.5 urgent=-0.6
kunde 5.66 bad=0.9 complaint.cost=2.1 complaint.delay=-0.7 complaint.neglect=1.8 escalation=-0.4 good=1.8 growth=-0.5 meeting.off=0.7 payment.delayed=0.9 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.5 payment.sent=-0.5 praise=0.8 reputation=1.2 urgent=-0.8
kunden 7.05 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.7 good=-1.3 leaving=0.4 legal=-0.4 meeting.off=-0.5 payment.query=-0.3 payment.refused=-0.6 praise=-0.5 reputation=0.6 urgent=1.9
kunder 6.51 bad=1.0 complaint.delay=0.5 complaint.neglect=3.3 complaint.quality=-0.9 escalation=-0.3 good=-1.3 growth=-0.7 legal=-1.3 meeting.off=-0.5 payment.delayed=1.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.4 praise=-1.0 reputation=1.4 urgent=-0.3
kundfo 7.90 bad=-0.8 complaint.quality=-0.4 leaving=-0.4 payment.delayed=-0.3
kundnu 7.90 bad=-0.5 complaint.delay=-0.3 complaint.quality=-0.4 payment.disputed=-0.3 payment.query=0.7 payment.sent=0.9
kundre 7.90 bad=4.3 complaint.neglect=2.0 complaint.quality=2.5 good=-2.4 leaving=2.3 meeting.off=-0.4 payment.sent=-0.3 praise=-1.3 reputation=-0.3
kundtj 7.61 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=0.9 leaving=-0.5 legal=-0.4 payment.disputed=1.3 reputation=-0.4
kung 6.80 bad=-0.8 complaint.cost=1.0 complaint.quality=0.6 good=2.8 reputation=0.7
kunna 6.16 bad=-2.2 complaint.cost=-0.7 complaint.delay=-1.9 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.4 good=-2.2 growth=-0.5 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=3.3 payment.disputed=-0.7 payment.promised=-0.4 payment.query=2.3 payment.refused=-1.0 payment.sent=-0.5 praise=-0.9 reputation=-0.7 urgent=0.4
kunnat 7.39 complaint.delay=1.6 complaint.quality=0.7 praise=-0.3
kurder 7.90 bad=1.2 good=-0.3
kurs 6.92 bad=-0.3 complaint.delay=0.5 complaint.quality=1.1 escalation=-0.7 growth=-0.9 leaving=-0.8 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=0.4 praise=0.3 reputation=0.7
kursen 7.90 bad=-0.7 complaint.quality=-0.3 good=1.9 growth=0.9 leaving=-0.4 praise=0.9
kusine 7.90 bad=1.9 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.9 reputation=1.2
kuvert 7.39 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.9 leaving=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=1.5 praise=-0.6 reputation=-0.4
kvalit 7.90 bad=0.4 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=0.7 escalation=1.9 good=1.9 leaving=-0.4 payment.refused=-0.3 reputation=0.8
kvall 5.86 bad=-1.7 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=-0.6 good=-0.6 growth=-0.4 leaving=-0.9 legal=-0.5 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=3.0 payment.promised=3.9 payment.query=0.4 payment.sent=1.2 urgent=2.0
kvalla 7.90 bad=-0.5 good=1.1 reputation=-0.3
kvalle 6.92 bad=0.9 complaint.cost=0.4 complaint.neglect=-1.0 complaint.quality=1.4 good=2.0 leaving=-0.6 meeting.off=-1.0 praise=1.1
kvalls 7.61 complaint.cost=1.2 complaint.delay=-0.3 complaint.quality=-0.3 good=-1.1 leaving=-0.4 reputation=0.6
kvar 5.23 bad=-0.9 complaint.cost=-1.1 complaint.delay=-1.9 complaint.quality=-1.6 good=-0.4 growth=-0.5 leaving=0.9 legal=-0.4 meeting.off=-1.3 payment.delayed=-1.6 payment.disputed=-1.2 payment.promised=-1.5 payment.query=-1.1 payment.refused=3.6 payment.sent=0.5 praise=-1.8 reputation=-1.1 urgent=1.1
kvart 7.61 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.6 growth=1.1 leaving=-0.5 praise=1.4
kvarta 7.05 bad=-0.3 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=0.6 good=-0.5 growth=-0.4 leaving=0.7 payment.disputed=1.0 payment.query=-0.4 payment.refused=0.7 payment.sent=2.4 praise=-0.7 urgent=-0.4
kvinna 7.61 bad=0.9
kvinno 7.05 bad=-0.7 good=1.1
kvitta 7.90 bad=1.1 complaint.cost=1.2 complaint.quality=0.7 good=-0.3 leaving=-0.5 legal=1.3 payment.refused=3.0 praise=-0.3
kvitte 7.90 bad=2.0 complaint.delay=1.1 complaint.quality=-0.6 good=-0.4 growth=-0.4 leaving=1.4 payment.refused=1.3 praise=-0.4
kvitto 7.20 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.0 good=1.0 growth=-0.3 legal=-0.4 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-1.1 payment.refused=-0.4 payment.sent=4.2 praise=1.2 reputation=-0.5
kyckli 7.90 bad=-0.4 good=-0.4
kylen 7.61 complaint.neglect=0.9 complaint.quality=0.4 good=1.6 reputation=0.5
kylska 7.90 bad=0.6 complaint.quality=0.5 escalation=-0.4 leaving=-0.5 payment.refused=2.2 reputation=-0.8
kyrkan 7.90 complaint.neglect=0.6 complaint.quality=0.6 escalation=0.8 growth=1.2 praise=0.7
kyrkor 7.90 bad=-0.7 complaint.delay=-0.4 good=-0.7 leaving=0.5 payment.refused=-0.8 praise=1.0
kyrkva 7.90 bad=0.7 complaint.delay=-0.6 complaint.quality=2.1 escalation=-0.4 good=1.0 growth=1.1 praise=-0.4 urgent=1.6
l 7.90 bad=-1.6 good=0.6
la 7.39 complaint.cost=1.2 complaint.delay=1.1 good=-0.9 leaving=1.1
ladan 7.61 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.7 growth=2.1 payment.promised=1.7 praise=1.5 reputation=-0.3
laddar 7.61 bad=-0.5 good=0.8
ladorn 7.61 bad=1.0 complaint.quality=2.7 leaving=-0.3 payment.delayed=-0.3 payment.disputed=1.2 payment.refused=-0.3 praise=-0.3
lag 6.80 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=0.8 good=-1.7 leaving=-0.5 legal=0.7 payment.disputed=-0.4 payment.refused=0.6 payment.sent=1.0 praise=-0.7
laga 7.90 complaint.quality=0.7 good=-0.4 leaving=-0.5 legal=1.3 payment.refused=2.0
lagar 7.39 bad=0.9 complaint.delay=-0.5 complaint.neglect=2.9 complaint.quality=1.1 good=0.7 growth=-0.3 leaving=-1.0 legal=-0.4 payment.refused=0.6 praise=-0.5 reputation=2.4
lagarn 7.90 bad=-0.6 good=-0.8 growth=-0.3 meeting.off=-0.4 reputation=-0.4
lage 7.90 bad=0.4 complaint.neglect=-0.4 complaint.quality=1.2 good=-1.0 leaving=1.3
lagenh 7.90 bad=0.7 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.5 leaving=1.7 legal=0.9 payment.refused=1.6 reputation=1.6
lagerl 7.90 praise=0.5
laget 7.39 bad=0.6 complaint.cost=2.3 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=0.8 good=-1.0 leaving=-0.5 legal=1.4 payment.delayed=3.4 payment.refused=-0.7 praise=-0.8 reputation=-0.3
lagfar 7.61 bad=-1.3 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.6 leaving=-0.5 payment.delayed=0.9 payment.refused=-0.5 reputation=-0.3
lagg 5.74 bad=0.8 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=-0.9 good=0.6 growth=2.9 legal=-1.7 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.9 reputation=-0.8 urgent=-0.3
lagga 5.44 complaint.cost=1.9 complaint.delay=-0.3 complaint.neglect=-1.1 escalation=-0.6 good=-2.1 leaving=1.6 legal=-0.7 payment.disputed=-0.5 payment.promised=-0.5 payment.sent=-0.5 urgent=-0.5
lagger 6.60 bad=1.3 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.8 leaving=1.7 meeting.off=-0.3 praise=0.4 reputation=1.1
laggs 7.90 complaint.delay=0.8 complaint.quality=-0.6 good=-0.8 leaving=-0.7 reputation=0.9
lagman 7.90 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.4
lagret 7.20 bad=1.1 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=3.0 complaint.quality=-0.9 escalation=-0.6 good=-1.0 leaving=-0.8 legal=1.6 payment.refused=-0.6 praise=-1.1 reputation=-1.3
lagt 6.51 bad=2.1 complaint.cost=3.3 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=2.1 escalation=1.5 good=-0.7 growth=0.6 meeting.off=0.5 payment.delayed=-0.6 payment.disputed=0.9 payment.promised=0.8 payment.query=-0.5 payment.refused=0.9 payment.sent=-0.5 praise=-0.7 reputation=2.7 urgent=-0.3
lammko 7.90 bad=-1.2 complaint.delay=-0.8 good=1.7
lamna 6.16 bad=1.7 complaint.cost=-0.8 complaint.delay=1.1 complaint.quality=0.7 escalation=-0.5 good=-0.6 growth=-0.9 leaving=1.5 legal=-0.4 meeting.off=1.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.5 praise=-0.8 urgent=-0.5
lamnad 7.39 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.3 growth=-0.3 leaving=-0.8 legal=-0.5 payment.delayed=-0.3 payment.disputed=1.1 payment.refused=-0.5 praise=-0.3 reputation=0.7
lamnar 6.51 complaint.cost=0.9 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.4 good=-1.9 growth=-0.6 legal=2.9 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=1.9 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=-0.8 reputation=-0.8 urgent=-0.4
lamnas 7.90 bad=2.0 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.5 growth=-0.4 leaving=1.4 legal=1.1 reputation=-0.4
lamnat 6.92 bad=0.9 complaint.cost=-1.3 complaint.delay=0.5 complaint.quality=0.8 escalation=1.3 good=-0.8 growth=-0.4 leaving=-1.3 legal=-0.9 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-1.0 praise=-0.5 reputation=0.8 urgent=-0.4
lanet 7.39 bad=-0.5 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-0.5 good=-0.3 leaving=-0.6 legal=-0.3 meeting.off=1.8 payment.query=-0.3 praise=-0.5 reputation=0.9 urgent=0.7
lang 6.60 complaint.delay=0.8 complaint.neglect=1.0 complaint.quality=-0.7 escalation=0.7 leaving=2.1 payment.disputed=-0.4 payment.query=1.2 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.8 urgent=-0.3
langa 7.90 complaint.quality=0.4 leaving=0.7 legal=1.0
lange 5.01 bad=0.5 complaint.cost=2.0 complaint.neglect=-0.8 complaint.quality=1.6 escalation=-0.4 growth=-1.2 leaving=-1.7 meeting.off=-1.3 payment.promised=0.9 payment.query=-0.4 payment.refused=0.8 payment.sent=1.9 praise=1.3 reputation=1.6 urgent=-0.5
langre 6.92 bad=-0.8 complaint.delay=-0.4 complaint.neglect=1.2 good=-1.7 leaving=0.6 meeting.off=-0.4
langsa 7.61 bad=3.1 complaint.cost=1.0 complaint.delay=4.5 complaint.quality=1.3 good=-1.1 leaving=-0.5 legal=-0.3 payment.sent=-0.4 praise=-0.6
langst 6.05 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=2.7 escalation=-0.4 good=-1.0 leaving=-1.6 legal=-0.5 meeting.off=1.3 payment.delayed=-0.3 payment.refused=-0.7 praise=-0.3 reputation=-0.5 urgent=-0.4
langt 7.20 bad=0.4 complaint.cost=-0.3 complaint.neglect=1.4 good=-0.7 leaving=1.7 legal=0.9 praise=-0.3
langta 6.36 bad=-1.8 good=1.7
lank 7.39 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=0.4 good=-1.0 leaving=-0.4 praise=-0.5 reputation=-0.5
lanken 6.16 bad=-1.5 complaint.cost=-0.4 complaint.quality=-1.0 good=-0.8 leaving=-1.0 legal=-0.9 meeting.off=-0.6 payment.refused=-0.6 reputation=-0.5
lanser 7.90 bad=1.2 complaint.delay=2.4 complaint.neglect=-0.5 good=-1.4 leaving=-0.8 payment.delayed=-0.6
lansst 6.92 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.4 escalation=-0.4 good=-0.4 growth=-0.4 leaving=1.0 legal=1.3 meeting.off=-0.3 payment.refused=-0.4 praise=0.4 reputation=0.8
lar 6.92 bad=0.6 complaint.cost=2.5 complaint.delay=2.6 complaint.neglect=1.0 complaint.quality=0.4 good=1.6 growth=-0.4 leaving=-0.5 legal=1.1 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=1.4 praise=-0.5 reputation=3.0
lara 7.61 bad=0.6 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=1.1 leaving=0.7 legal=1.0 meeting.off=2.1 reputation=-0.4
larare 6.80 bad=4.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=3.1 leaving=-0.7 legal=-0.4 payment.refused=0.8 praise=-0.6 reputation=1.8
lararn 7.90 bad=2.0 complaint.delay=1.9 complaint.quality=0.4 good=-0.5 leaving=-0.5
larde 7.90 complaint.quality=0.7 escalation=-0.3 good=-1.0 legal=1.4
larmet 7.61 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.7 good=-0.7 payment.disputed=1.3 payment.refused=0.7 urgent=-0.4
larmko 7.90 bad=0.8 leaving=0.6
las 7.20 bad=3.8 complaint.neglect=0.4 complaint.quality=2.0 escalation=0.6 good=-1.3 growth=-0.6 leaving=1.3 legal=1.8 praise=-0.6 reputation=1.6
lasa 6.80 complaint.cost=2.3 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.3 growth=-0.4 leaving=2.1 meeting.off=-0.5 payment.delayed=-0.4 payment.query=-0.5 payment.refused=0.6 praise=-0.6 reputation=-0.7 urgent=-0.3
laser 6.43 bad=1.4 complaint.cost=0.6 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=1.8 escalation=0.5 growth=-0.7 leaving=1.1 legal=-0.7 meeting.off=-0.6 payment.disputed=2.3 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.5 praise=-1.0 reputation=1.1
lases 7.39 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.4 good=-0.6 growth=-0.3 leaving=-0.5 meeting.off=-0.6 payment.delayed=-0.8 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.7
laskig 7.61 bad=-2.7 good=-1.3
last 6.16 bad=-1.9 complaint.delay=-0.9 complaint.quality=-1.0 escalation=-0.7 good=-0.6 growth=-0.5 leaving=-1.5 legal=2.2 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=1.1 payment.query=-0.4 payment.sent=-0.5 praise=-0.3 reputation=-1.6 urgent=0.5
laste 6.60 bad=-2.2 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=-0.5 good=3.5 growth=1.1 leaving=-0.9 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.sent=-0.3 praise=3.5 reputation=-0.7 urgent=-0.3
lat 6.29 bad=1.3 complaint.cost=1.5 complaint.neglect=-0.7 complaint.quality=0.6 escalation=2.2 leaving=0.8 legal=-0.4 praise=0.5
lata 7.05 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.5 good=-1.2 growth=1.8 leaving=-0.8 payment.refused=-0.5 praise=-0.8 reputation=0.7 urgent=-0.4
laten 7.39 bad=-1.4 good=1.5
later 6.92 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=0.5 leaving=0.8 legal=0.9 payment.refused=-0.3 praise=-0.3 reputation=-0.5
latsas 7.90 bad=-1.2 complaint.quality=-0.4 reputation=-0.9
latt 6.80 bad=-1.7 complaint.delay=-0.3 complaint.neglect=2.0 good=1.2 leaving=1.8 payment.refused=1.3 praise=-0.5
lattar 7.39 complaint.cost=1.3 leaving=0.5
leder 7.61 bad=0.8 complaint.quality=2.0 good=-1.0 payment.refused=-0.3 reputation=-0.6
ledig 7.20 bad=-1.3 complaint.cost=1.5 complaint.delay=-0.3 complaint.quality=-0.5 leaving=-0.6 meeting.off=-0.5 praise=-0.4 reputation=0.7
ledigt 7.39 bad=-0.3 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 growth=1.0 leaving=-0.5 meeting.off=4.0 payment.query=-0.4 praise=-0.6 reputation=0.6
lednin 7.20 bad=1.5 complaint.cost=1.4 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=6.2 good=-0.6 growth=-0.4 leaving=-0.8 legal=-1.2 meeting.off=-0.3 payment.delayed=1.7 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=0.5 praise=-0.6 reputation=-1.0 urgent=-0.5
ledsen 6.43 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.4 good=-3.2 leaving=0.3 meeting.off=1.7 payment.promised=0.7 payment.refused=1.2 reputation=-0.4
ledtra 7.90 good=-1.0
legat 6.92 bad=1.2 complaint.cost=1.3 complaint.delay=1.6 complaint.neglect=4.4 complaint.quality=-0.6 good=0.4 growth=0.5 leaving=-0.9 legal=-0.9 payment.delayed=-0.5 payment.promised=1.5 payment.refused=-0.8 payment.sent=-0.5 praise=0.5 reputation=1.4 urgent=1.2
legend 6.92 bad=-2.0 complaint.quality=-0.3 good=2.0
leksak 7.90 bad=-0.5
lektio 7.90 bad=-0.5 good=-2.5
lena 7.61 bad=-0.4 complaint.quality=0.7 good=0.8 payment.refused=1.0 praise=1.0
leta 7.39 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.1 leaving=1.9 legal=-0.4 payment.delayed=-0.5 payment.refused=-0.4 payment.sent=1.1 reputation=-0.4
letade 7.90 complaint.cost=1.0 complaint.delay=-0.4 complaint.quality=1.2 leaving=-0.9
letar 7.61 bad=-0.3 good=-1.0
leva 7.39 bad=0.7 complaint.delay=1.0 complaint.quality=0.6 good=-0.4 payment.delayed=2.6 praise=-0.4
lever 7.20 complaint.delay=1.3 complaint.neglect=2.5 good=1.9
levera 5.26 bad=1.7 complaint.cost=-0.8 complaint.delay=3.5 complaint.neglect=-1.1 complaint.quality=-3.2 good=-3.1 growth=-2.2 leaving=2.0 meeting.off=-1.6 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=-1.3 payment.query=2.0 payment.refused=1.2 payment.sent=0.7 praise=-2.2 reputation=2.9 urgent=0.4
levere 7.20 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.7 growth=-0.3 leaving=1.2 legal=1.1 payment.refused=-0.4 payment.sent=0.7 praise=-0.4 reputation=-0.4 urgent=-0.4
licens 7.90 good=1.4 growth=1.7 leaving=-0.4 payment.disputed=2.2 praise=-0.4
ligga 6.60 bad=0.5 complaint.cost=0.4 complaint.quality=-0.4 escalation=-0.4 growth=-0.5 leaving=-1.0 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=1.7 payment.query=-0.3 payment.refused=2.8 praise=-0.9 reputation=-1.2
liggan 7.20 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.8 escalation=-0.3 good=-0.5 leaving=-1.4 meeting.off=0.5 payment.delayed=4.8 payment.disputed=-0.5 payment.promised=1.4 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.6 reputation=-0.4
ligger 5.06 bad=2.1 complaint.cost=-2.2 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=3.7 good=-0.6 growth=-1.7 leaving=1.5 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-1.8 payment.promised=2.7 payment.refused=4.1 payment.sent=-2.6 praise=-0.6 reputation=-0.3
lighte 7.90 bad=-0.8 good=-0.6
lika 6.43 bad=3.3 complaint.cost=1.0 complaint.neglect=0.9 complaint.quality=0.7 good=-2.2 growth=-0.3 leaving=2.6 praise=-0.5
likada 7.39 bad=-0.4 complaint.quality=-0.6 good=0.8 growth=2.9 payment.refused=-0.4 praise=2.4
like 7.90 bad=-1.9 good=-1.0
likes 7.90 good=-0.9
liknan 7.39 bad=-0.9 good=0.9
liksom 7.39 bad=1.3 good=-1.5
likvid 7.90 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.4 leaving=-0.5 payment.delayed=1.7 payment.sent=-0.4 praise=-0.3 urgent=-0.3
liljeh 7.90 bad=-0.5 good=1.7
lill 7.90 bad=1.1 complaint.delay=1.3 complaint.quality=0.5 good=-0.4 leaving=1.0 reputation=-0.4
lilla 6.92 bad=0.6 good=0.5 leaving=1.1 praise=1.1
lindgr 7.90 complaint.neglect=0.9 complaint.quality=0.6 good=-0.4 leaving=0.8 praise=-0.4
linje 7.61 bad=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 leaving=-0.4 legal=0.6 praise=0.5
linnea 7.90 bad=-0.6 good=1.4 payment.query=-0.4 praise=1.5
lisbet 7.90 bad=1.0 complaint.delay=1.5 complaint.neglect=1.7 good=-0.7 praise=-0.6 urgent=0.8
lista 6.51 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=1.7 escalation=-0.8 good=-1.0 growth=-0.4 leaving=-0.7 legal=0.9 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=2.0 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.3 praise=-0.7 reputation=1.1 urgent=-0.7
listan 7.20 bad=-0.5 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.8 complaint.quality=-0.6 good=-1.3 leaving=1.0 payment.disputed=1.1 payment.query=-0.4 payment.refused=0.7 praise=-0.3 reputation=-0.5
listor 7.61 complaint.cost=0.7 complaint.delay=0.6 complaint.neglect=1.0 good=-0.7 leaving=0.7 reputation=-0.3
lita 7.20 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=0.8 good=-1.1 meeting.off=1.2 payment.delayed=-0.3 payment.promised=2.8 payment.query=-0.4 reputation=0.7
litar 7.90 bad=-0.8 complaint.quality=-0.3 meeting.off=1.1 payment.sent=1.7 praise=-0.3
lite 4.85 bad=-1.5 complaint.cost=1.2 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.4 good=-1.9 leaving=1.6 legal=-1.4 payment.delayed=4.6 payment.disputed=-1.1 payment.refused=-1.2 payment.sent=1.6 praise=-1.5 reputation=-0.7 urgent=0.9
liten 6.05 bad=2.7 complaint.delay=0.7 complaint.quality=-0.4 escalation=-0.5 leaving=0.7 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=-0.4 payment.refused=-1.2 payment.sent=0.9 praise=2.2 reputation=4.2 urgent=-0.3
litet 7.39 complaint.cost=1.0 growth=-0.3 leaving=1.4 payment.refused=0.9 praise=0.8
liv 6.92 bad=-1.5 complaint.delay=1.0 complaint.quality=-0.3 good=0.4 legal=0.4
live 7.61 bad=3.4 good=-0.7
livet 6.43 bad=0.8 complaint.delay=-0.3 complaint.neglect=0.4 good=1.5 reputation=0.5
ljudan 7.90 complaint.delay=1.1 complaint.quality=-0.7 escalation=1.1 good=-0.4 leaving=-0.6
ljudet 7.61 bad=0.4 complaint.quality=1.3 good=0.8 growth=1.1 payment.refused=0.9 praise=0.9
log 7.90 bad=-0.8 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.5 praise=2.3 reputation=-0.4
logga 7.39 bad=1.6 complaint.cost=0.7 complaint.delay=1.3 complaint.neglect=-0.6 good=-1.4 payment.refused=-0.4 praise=-1.1 reputation=0.6
loggan 7.61 bad=-0.8 complaint.quality=-0.4 good=-0.4 leaving=-0.4 meeting.off=1.7 payment.promised=1.1
logoty 7.20 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.8 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=3.2 reputation=-0.8
lokal 6.22 leaving=-0.4 payment.refused=-0.5
lokala 7.90 bad=-0.6 complaint.quality=-0.5 good=-0.6 growth=-0.3 leaving=1.0 reputation=-0.6
lokale 6.80 bad=-1.7 complaint.cost=-0.9 complaint.delay=-0.9 complaint.quality=-0.4 good=-0.4 growth=0.5 leaving=-1.5 legal=-0.7 meeting.off=1.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.refused=0.9 payment.sent=-0.3 praise=0.8 reputation=-0.7
lokalt 7.90 bad=1.5 complaint.quality=-0.3 good=-1.3 praise=-0.5 reputation=2.2
lon 7.61 bad=-1.0 complaint.cost=-0.3 complaint.quality=-0.5 good=-1.1 meeting.off=-0.4 payment.delayed=-0.7 payment.promised=4.3 payment.refused=-0.8 payment.sent=-0.5
lonead 7.90 bad=-0.5 complaint.cost=0.6 complaint.quality=-0.5 good=-0.3 growth=-0.5 leaving=1.2 legal=-0.6
loneko 7.90 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=0.9 good=-0.3 leaving=1.9 payment.delayed=-0.4 praise=-0.3 reputation=-0.4
lonen 7.90 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 growth=0.8 leaving=-0.7 payment.sent=1.3
loner 7.90 complaint.delay=-0.4 complaint.quality=0.5 escalation=1.4 good=1.2 growth=1.5 leaving=0.6 legal=0.8 praise=-0.3
lonern 5.86 bad=-2.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.3 good=-0.8 growth=1.4 legal=-0.7 meeting.off=-0.3 payment.delayed=1.0 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=-0.5 reputation=-0.8 urgent=1.6
lonesy 7.90 bad=-0.8 complaint.cost=-0.5 complaint.neglect=-0.5
loper 6.43 bad=-0.4 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=-0.3 good=-1.0 growth=-0.8 leaving=2.8 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.5 payment.refused=-1.2 payment.sent=-0.4 praise=-0.9 reputation=-1.1
lor 7.90 bad=-0.3 good=-0.6 praise=-0.3
lordag 6.00 bad=-0.8 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=0.6 complaint.quality=-0.3 escalation=1.1 good=0.8 growth=-1.0 leaving=1.2 legal=-1.2 meeting.off=-1.2 payment.delayed=1.1 payment.disputed=-0.9 payment.promised=2.5 payment.query=-0.3 payment.refused=-1.4 payment.sent=-0.6 urgent=-0.5
losa 7.90 bad=-0.3 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.6 leaving=1.4 payment.refused=-0.3 praise=-0.5 reputation=-0.5 urgent=3.3
loseno 7.61 bad=2.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=0.5 good=-0.5 leaving=2.2 payment.promised=-0.3 praise=-0.4 urgent=1.0
loser 6.92 bad=1.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=0.8 good=-1.4 growth=-0.3 leaving=0.4 legal=-0.3 payment.delayed=0.6 payment.promised=1.0 payment.refused=-0.7 praise=-0.7 reputation=-0.4
lost 7.61 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=-0.6 leaving=1.1 payment.delayed=2.5 payment.refused=-0.6 praise=0.4
loste 7.90 bad=-1.4 complaint.quality=-1.1 praise=1.1 reputation=-0.3
lotter 7.61 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 good=1.3 growth=0.6 leaving=-0.7 legal=-0.4 praise=1.5 reputation=-0.5
lov 7.90 bad=0.6 complaint.quality=1.0 good=-1.0 payment.refused=1.3 reputation=1.0
lovade 6.51 bad=5.0 complaint.delay=5.9 complaint.quality=2.1 escalation=-0.6 good=-1.9 growth=-0.4 leaving=1.3 legal=0.9 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.3 payment.refused=3.4 payment.sent=-0.5 praise=-1.2 reputation=1.2 urgent=-0.9
lovar 7.61 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.8 leaving=-0.5 legal=-0.3 payment.delayed=1.1 payment.promised=6.1 payment.query=-0.9 payment.refused=-0.8
lovat 7.20 bad=-1.0 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-0.3 escalation=-0.4 good=-0.6 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=4.0 payment.query=-0.4 payment.sent=-0.3 reputation=-0.5
lovisa 7.90 bad=-0.8 complaint.quality=-0.3 legal=-0.3
lucia 7.61 bad=1.9 complaint.cost=-0.3 complaint.delay=2.2 complaint.neglect=4.2 complaint.quality=-0.4 good=-0.6 growth=-0.4 legal=1.0 meeting.off=1.5 payment.delayed=-0.5 payment.query=0.6 payment.refused=-0.4 praise=-0.4
lucka 7.90 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.5 leaving=-0.4 meeting.off=1.1 praise=-0.5 reputation=0.9
lugn 6.69 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=1.5 good=1.7 growth=0.8 leaving=0.5 legal=1.9 payment.promised=-0.4 payment.refused=-0.7 payment.sent=1.4 praise=0.5 reputation=0.7
lugnt 7.39 bad=-0.6 complaint.neglect=0.4 complaint.quality=0.7 escalation=0.8 good=-1.2 praise=-0.4 reputation=-0.3
luktar 7.20 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=0.3 escalation=-0.4 good=-0.6 leaving=-0.6 payment.refused=1.3 praise=-0.4 reputation=-0.3
lulea 7.90 bad=0.9 complaint.cost=1.4 complaint.delay=0.3 complaint.neglect=-0.6 legal=0.6 payment.disputed=0.4
lunabe 7.61 bad=-1.1 good=1.7
lunch 6.80 bad=1.9 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=0.8 complaint.quality=0.9 good=-1.6 growth=-0.3 leaving=-0.9 legal=-0.7 meeting.off=-1.0 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.3 payment.sent=-0.5 praise=-1.4 reputation=0.9 urgent=1.3
lundel 7.90 bad=0.6
lust 7.90 bad=-1.6 good=-0.7 growth=0.5 praise=1.0
lutar 7.20 bad=1.7 complaint.cost=-0.7 complaint.delay=-0.9 complaint.quality=3.5 leaving=0.9 legal=1.1 payment.refused=0.9 praise=-0.4 reputation=2.1
lutnin 7.90 bad=-0.3 complaint.delay=-0.4 complaint.quality=0.5 legal=0.5 payment.refused=-0.3
lycka 6.92 bad=0.8 complaint.cost=-0.4 complaint.delay=1.0 complaint.quality=1.5 escalation=1.2 good=1.5 leaving=1.1
lyckad 7.90 bad=-0.6 good=-1.0
lyckli 7.90 bad=-0.3 good=-0.7
lyft 7.90 bad=-1.3 escalation=1.3 good=0.7 growth=1.7 leaving=-0.6 legal=-0.3 meeting.off=1.5 praise=1.2
lyfter 7.61 bad=-1.6 complaint.cost=-0.4 escalation=3.5
lyrisk 7.61 bad=-0.7 complaint.cost=-0.4 complaint.delay=1.4 complaint.quality=-1.0 escalation=-0.4 good=2.0 leaving=0.8 meeting.off=-0.3 praise=2.1 reputation=1.9
lyssna 6.60 bad=-1.1 complaint.neglect=-0.3 good=0.5 growth=1.9 leaving=-0.4 payment.disputed=1.2 payment.refused=-0.5 praise=1.3 reputation=0.8
m 6.60 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.4 good=-0.5 leaving=-0.6 legal=1.0 meeting.off=-0.4 praise=-0.3 reputation=-0.5
ma 6.92 bad=-1.3 good=1.5
magen 7.61 bad=0.8 complaint.quality=-0.6 good=1.0 praise=1.3
magisk 7.20 bad=-0.7 good=2.5 praise=1.4
magsju 7.90 bad=-0.4 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.4 meeting.off=1.4 payment.delayed=1.4 urgent=-0.4
maila 7.90 bad=-0.3 meeting.off=1.6 payment.delayed=-0.4 payment.query=3.1
maj 5.86 bad=0.3 complaint.cost=2.7 complaint.neglect=0.3 complaint.quality=-0.8 escalation=-1.0 good=-0.6 growth=2.3 leaving=1.6 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=0.3 payment.promised=-1.1 payment.query=-0.6 payment.sent=1.6 praise=-1.0 reputation=-1.9 urgent=-0.9
maklar 7.39 bad=0.5 complaint.cost=0.5 complaint.delay=1.3 complaint.neglect=2.4 complaint.quality=-0.8 good=-0.7 leaving=1.0 payment.refused=-0.4 praise=-0.5 reputation=1.2
makt 7.61 bad=2.0 good=-1.5
makule 7.61 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.8 growth=-0.5 payment.delayed=-0.4 payment.disputed=4.6 payment.query=-0.7 payment.refused=1.6 payment.sent=-0.7
mal 7.90 bad=-0.5 good=-0.5
mala 7.61 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.9 escalation=-0.6 good=1.2 growth=-0.3 leaving=-0.6 praise=-0.4
malar 7.90 bad=-0.5 good=0.4 leaving=-0.4
malare 7.61 bad=1.3 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.8 payment.refused=1.0
malet 7.90 bad=-0.5 meeting.off=-0.8 reputation=-0.4
malin 7.90 complaint.cost=-0.3 complaint.neglect=0.5 good=1.4 leaving=0.4
mall 7.39 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=-0.8 reputation=-0.6
malmo 7.39 bad=-1.1 complaint.cost=1.6 complaint.delay=-0.5 complaint.quality=-0.9 growth=-0.4 leaving=2.7 legal=-0.4 payment.delayed=-0.3 payment.disputed=2.4 payment.query=-0.7 payment.refused=-0.4
mamma 6.80 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.4 growth=-0.4 leaving=-0.5 payment.promised=1.2 payment.refused=-0.5 payment.sent=-0.3 praise=1.5 reputation=-0.4
man 4.01 bad=3.3 complaint.cost=4.7 complaint.delay=-2.0 complaint.neglect=3.8 complaint.quality=1.7 escalation=-1.6 good=1.0 growth=-1.6 leaving=0.8 legal=-0.5 meeting.off=-2.2 payment.delayed=-1.9 payment.promised=-1.5 payment.query=-1.8 payment.refused=2.0 payment.sent=-0.7 praise=2.5 reputation=1.1 urgent=-1.6
manad 6.43 complaint.cost=2.3 complaint.delay=2.1 complaint.neglect=0.8 complaint.quality=-1.9 escalation=-0.7 growth=0.7 leaving=-2.0 legal=-1.1 meeting.off=-0.4 payment.delayed=1.2 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.7 payment.refused=0.9 payment.sent=-0.3 reputation=0.4
manade 5.66 bad=1.2 complaint.delay=3.3 complaint.neglect=0.5 complaint.quality=-1.6 good=-2.5 growth=-0.9 leaving=2.4 legal=-0.7 meeting.off=-0.9 payment.delayed=4.3 payment.promised=1.1 payment.query=-0.9 payment.refused=-2.0 payment.sent=-1.2 praise=-2.0 reputation=1.0 urgent=-0.8
manads 6.80 bad=-1.4 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 good=0.4 leaving=-0.6 meeting.off=-1.4 payment.delayed=-0.7 payment.promised=2.4 payment.query=1.2 payment.refused=-0.8 payment.sent=-0.4 praise=-0.4 reputation=-0.4 urgent=-0.4
mandag 5.08 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=-0.8 complaint.quality=0.5 escalation=2.6 good=-2.9 growth=-1.2 leaving=2.5 legal=-1.8 meeting.off=1.1 payment.promised=4.9 payment.query=0.4 payment.refused=-0.8 payment.sent=-1.0 praise=-2.1 urgent=0.9
manga 5.78 bad=-0.8 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.5 good=-0.5 growth=-0.6 leaving=-0.6 legal=1.1 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.sent=-0.4 praise=-0.9 reputation=3.8 urgent=-0.6
mannen 7.90 bad=-0.6 good=1.9
mannis 5.78 bad=1.3 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=1.3 good=-0.5 leaving=-0.5 legal=0.9 meeting.off=0.9 payment.refused=0.9 praise=-0.9 reputation=-0.4
manste 7.90 bad=-0.7 good=1.1
manual 7.39 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.5 leaving=-0.5 payment.refused=1.2 praise=-0.4
manus 7.61 bad=-1.2 good=-1.0
mapp 7.61 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=1.8 good=-0.5 leaving=-1.0 payment.refused=0.4 reputation=1.0
mappen 7.20 bad=-1.6 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-1.1 good=-0.9 growth=-0.5 leaving=-1.0 legal=-0.5 payment.promised=-0.4 praise=-0.6 reputation=-0.7
mar 6.16 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=0.3 escalation=0.8 good=-1.8 leaving=-0.4 legal=0.6 praise=-0.3 reputation=-0.6 urgent=1.1
marian 7.90 complaint.neglect=1.6 complaint.quality=-0.3 escalation=0.9 good=1.3 leaving=-0.3 legal=-0.3 payment.delayed=0.6 payment.refused=-0.3 praise=1.5 reputation=2.1
marie 7.90 bad=-0.7 complaint.delay=-0.3 good=1.6 growth=1.1 leaving=-0.6
mark 7.90 bad=-1.0 complaint.quality=-0.3 good=-0.3 legal=-0.3
marker 7.90 bad=0.5 complaint.neglect=1.5 complaint.quality=-0.4 good=-0.4 leaving=-0.3 legal=-0.4
markna 7.20 complaint.cost=0.9 complaint.delay=0.8 complaint.neglect=-0.4 good=-0.6 growth=-0.5 leaving=0.4 legal=-0.6 payment.disputed=-0.4 payment.refused=0.7 praise=-0.7 reputation=0.5
markte 7.90 bad=0.3 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=0.8 escalation=1.1 good=-0.6
mars 5.82 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=2.7 complaint.quality=-2.0 escalation=-0.5 good=-0.5 leaving=2.0 legal=0.3 meeting.off=-0.9 payment.delayed=3.1 payment.disputed=-0.9 payment.promised=-0.6 payment.query=0.4 payment.refused=-1.5 praise=-0.6 reputation=-1.3 urgent=-0.8
maskin 6.80 bad=-0.8 complaint.cost=-0.4 complaint.neglect=-0.4 escalation=-0.5 good=1.1 growth=2.1 leaving=2.7 legal=-0.5 meeting.off=-0.3 payment.sent=-0.4 praise=2.3 reputation=-0.6 urgent=-0.4
massa 7.61 bad=1.9 complaint.delay=2.5 payment.sent=-0.4 urgent=2.7
massan 7.90 bad=-0.8 complaint.quality=-0.4 good=0.9 growth=1.9 leaving=-0.4 meeting.off=3.1 praise=2.2
massmo 7.61 bad=0.3 complaint.delay=0.5 complaint.quality=-0.4 good=0.4 leaving=0.7 legal=0.6 praise=1.3
maste 4.97 bad=-1.7 complaint.neglect=-1.3 complaint.quality=-2.2 escalation=0.3 good=-0.5 leaving=-1.6 legal=-2.0 meeting.off=2.0 payment.delayed=-0.5 payment.promised=-1.5 payment.query=2.3 payment.refused=-1.9 payment.sent=0.5 reputation=-1.6 urgent=4.2
master 7.90 bad=-0.8 good=-1.7
mat 7.05 bad=-0.7 good=-2.1
match 7.90 bad=-0.9 good=-2.0
matche 7.61 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=1.8 good=-0.9 leaving=2.3 praise=0.8
materi 7.90 bad=0.9 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.5 escalation=-0.3 leaving=-0.3 legal=1.3 meeting.off=1.8 payment.refused=-0.3 praise=-0.4
mats 7.61 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=2.0 good=-0.6 leaving=0.6 praise=-0.4 urgent=-0.4
matt 7.61 complaint.quality=0.7 good=-0.9 growth=-0.4 legal=0.6 payment.query=-0.4 praise=-1.0 reputation=-0.5
matte 7.90 bad=2.0 good=-0.4
matten 7.61 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.8 growth=2.1 praise=-0.7 reputation=-0.4
max 7.39 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.4 meeting.off=-0.4 payment.refused=-0.3 praise=-0.5
me 7.39 bad=-1.7 good=2.0
meck 7.90 bad=-0.5
med 2.87 bad=-1.2 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=0.8 escalation=2.4 good=1.3 growth=1.1 leaving=2.1 legal=1.9 meeting.off=-1.5 payment.delayed=1.6 payment.disputed=-0.9 payment.promised=2.1 payment.query=-0.4 payment.refused=-1.0 payment.sent=-1.6 reputation=1.2 urgent=-0.6
medarb 7.61 bad=0.4 complaint.quality=0.6 good=-0.4 growth=-0.3 payment.query=-0.4 payment.refused=1.0 praise=-0.3 urgent=-0.4
meddel 5.90 bad=-1.4 complaint.cost=-1.7 complaint.delay=-1.6 complaint.neglect=-0.4 escalation=-1.2 good=-2.1 growth=-0.8 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-1.0 payment.refused=-0.5 payment.sent=-0.8 praise=-1.4 reputation=-1.5 urgent=0.4
medita 7.39 bad=-0.6 good=0.9
medlem 6.29 bad=1.6 complaint.cost=-1.1 complaint.delay=0.9 complaint.neglect=1.5 escalation=-0.4 good=-2.1 growth=-0.8 leaving=0.7 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=0.3 payment.sent=-0.4 reputation=3.4 urgent=-0.4
medver 7.90 good=-1.7
medvet 7.90 bad=0.8 complaint.delay=1.7 good=-0.9 leaving=-0.3 legal=1.8
mehdi 7.90 bad=-1.0 complaint.neglect=-0.3 good=0.8 leaving=-0.5 praise=1.4
mejl 6.00 bad=-0.4 complaint.delay=-1.0 complaint.neglect=1.9 complaint.quality=-2.8 escalation=-1.0 good=-2.6 growth=-1.2 leaving=-0.9 legal=-1.3 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-1.1 payment.refused=0.6 payment.sent=-0.5 praise=-2.1 reputation=-1.5 urgent=-0.4
mejla 6.80 bad=-0.7 complaint.cost=-0.9 complaint.delay=1.5 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.4 good=-0.9 growth=-0.7 leaving=-0.8 legal=-0.5 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.3 payment.query=3.7 payment.refused=0.5 payment.sent=1.0 praise=-0.7 reputation=-0.5 urgent=4.8
mejlad 7.20 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=3.2 escalation=-0.3 good=-1.0 growth=-0.3 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.6 payment.refused=0.7 praise=-0.4 reputation=-0.4
mejlat 7.90 bad=1.2 complaint.cost=-0.5 complaint.delay=3.5 complaint.neglect=3.0 complaint.quality=-0.4 escalation=-0.7 good=-0.9 leaving=-0.5 praise=-0.7 reputation=-0.3
mejlen 7.39 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=2.4 good=-1.2 leaving=-0.5 payment.refused=-0.4 praise=-1.0 reputation=-0.5 urgent=1.8
mejlet 6.92 bad=-1.3 complaint.cost=0.6 complaint.delay=-1.0 complaint.quality=-0.6 escalation=0.5 growth=-0.3 leaving=0.4 legal=-0.6 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=0.8 payment.refused=0.4 payment.sent=-0.5 reputation=-0.7
mellan 6.80 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.8 good=-0.5 leaving=1.7 legal=-0.4 payment.delayed=1.4 payment.disputed=1.2 payment.refused=-0.7 praise=-0.5 reputation=0.8
men 3.47 bad=0.6 complaint.cost=2.6 complaint.delay=1.6 complaint.neglect=1.2 complaint.quality=2.9 escalation=1.3 good=-2.3 growth=-1.5 leaving=0.4 legal=0.5 meeting.off=-0.6 payment.delayed=2.8 payment.disputed=0.4 payment.query=-1.4 payment.refused=-2.2 payment.sent=-1.8 praise=-0.5 reputation=-0.4 urgent=-1.9
menade 7.90 bad=-1.4 complaint.quality=-0.3 good=-0.5 growth=2.1 praise=1.4
menar 6.51 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=0.8 good=-0.3 growth=-0.3 leaving=-0.9 legal=1.6 meeting.off=-0.6 payment.delayed=1.3 payment.disputed=1.4 payment.query=2.7 payment.refused=-0.6 payment.sent=-0.5 praise=-0.8 reputation=1.5 urgent=-0.5
mening 7.20 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.2 leaving=-0.7 meeting.off=1.9 praise=-0.4 reputation=0.9 urgent=0.4
menyn 7.39 bad=-0.8 complaint.delay=-0.7 complaint.neglect=-0.7 good=2.3 growth=0.9 payment.refused=-0.7 praise=2.1 reputation=1.0
mer 5.26 bad=-1.9 complaint.cost=2.3 complaint.delay=-0.8 complaint.neglect=-1.5 escalation=-0.5 leaving=-1.6 legal=-1.1 meeting.off=-0.8 payment.delayed=2.3 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.2 payment.sent=-0.5 praise=0.7 reputation=-1.3 urgent=-0.4
merkos 7.61 bad=0.7 complaint.delay=-0.5 complaint.quality=2.2 legal=1.6 payment.refused=1.1 payment.sent=-0.3
mest 6.60 complaint.cost=-0.9 complaint.delay=-1.0 complaint.quality=2.1 good=-0.5 growth=0.5 leaving=-0.9 meeting.off=-0.5 payment.refused=0.6 praise=-0.4 reputation=1.2
micke 7.90 bad=0.6 complaint.delay=1.9 leaving=1.1 praise=1.3
middag 7.61 bad=-0.8 good=0.4
midsom 6.80 bad=0.5 complaint.cost=1.3 complaint.delay=1.8 complaint.neglect=-1.3 complaint.quality=-0.6 escalation=-0.6 good=0.9 growth=0.4 leaving=-1.2 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.3 payment.sent=-0.4 praise=1.8 reputation=1.3 urgent=-0.5
mig 3.94 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=2.3 escalation=2.5 growth=-2.4 leaving=0.4 legal=2.5 meeting.off=-0.3 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=1.4 payment.query=-1.7 payment.refused=1.3 payment.sent=-1.0 praise=-1.4 urgent=1.0
miljod 7.90 bad=-1.0 complaint.quality=-0.3 good=-0.3 legal=-0.3
miljon 7.39 bad=1.9 complaint.cost=3.4 complaint.quality=2.0 good=-1.0 meeting.off=-0.3 payment.refused=1.4 reputation=-0.4
min 4.08 bad=-0.6 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=1.6 complaint.quality=1.1 escalation=-0.5 good=2.3 growth=2.2 legal=3.4 meeting.off=1.0 payment.delayed=-0.9 payment.disputed=1.1 payment.query=0.6 payment.refused=1.2 reputation=2.7
mina 5.63 bad=0.9 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=3.1 escalation=-0.5 good=-1.1 growth=1.0 leaving=-0.5 legal=0.8 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=0.3 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.5 reputation=2.9 urgent=-0.3
mindre 6.80 bad=1.7 complaint.cost=-0.9 complaint.delay=0.8 complaint.neglect=1.9 escalation=1.0 good=-1.8 leaving=-0.9 meeting.off=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-0.8 reputation=0.9
minnes 7.90 bad=3.0 complaint.cost=-0.3 complaint.quality=0.4 good=-0.8 praise=0.8
minns 7.39 bad=0.6 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=0.4 complaint.quality=-0.4 good=-0.4 leaving=0.7
minst 7.90 bad=1.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.9 good=0.4 payment.delayed=-0.4 praise=-0.4
minsta 7.61 bad=0.8 complaint.neglect=0.6 complaint.quality=-0.4 good=-1.2 leaving=1.0
minus 7.90 bad=-0.5 good=-1.1 payment.disputed=-0.5 payment.sent=1.2
minute 6.43 bad=1.5 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=5.0 complaint.quality=-2.2 escalation=-0.7 good=1.8 growth=1.0 leaving=-1.7 legal=-0.7 meeting.off=1.9 payment.delayed=-0.4 payment.disputed=1.1 payment.promised=-0.3 payment.refused=0.4 payment.sent=-0.5 praise=0.5 urgent=-0.9
missa 7.90 bad=1.1 complaint.delay=1.7 good=-0.3 praise=-0.5
missad 7.61 bad=0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-1.3 meeting.off=4.2 payment.delayed=-0.3 praise=-0.5 reputation=-0.4
missar 7.39 bad=-0.7 complaint.neglect=-0.6 good=-1.5 urgent=1.1
missat 7.61 bad=-1.2 complaint.cost=-0.3 good=-1.5 leaving=0.9 praise=0.3
missta 7.61 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-1.2 escalation=-0.4 good=-0.5 leaving=-0.3 legal=-0.3 payment.delayed=2.5 payment.disputed=1.3 payment.refused=-0.8 praise=-0.3 reputation=-0.3 urgent=-0.5
mitt 5.28 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=2.7 complaint.quality=-1.1 escalation=-1.1 good=0.9 growth=-0.9 leaving=-1.5 legal=0.8 payment.disputed=0.3 payment.promised=-0.5 payment.query=1.7 payment.refused=2.2 payment.sent=-0.8 praise=0.5 reputation=3.3 urgent=1.4
mitten 7.61 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.5 growth=-0.3 leaving=-0.3 payment.delayed=3.9 payment.refused=-0.4
mkt 7.20 bad=-0.9 good=1.6
mm 7.90 bad=-0.9 good=-0.5
moa 7.90 bad=-0.3 good=-1.0
mobile 7.90 bad=-0.8 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.9 leaving=-1.0 legal=-0.4 praise=-0.6
modell 7.90 bad=0.6 complaint.delay=0.7 good=-0.9 meeting.off=0.4
modera 7.61 complaint.quality=-0.6
moderb 7.90 bad=-0.7 growth=-0.4 payment.query=1.6 payment.refused=-0.3 payment.sent=2.9
moget 7.90 bad=1.2 leaving=1.5 legal=0.7 payment.refused=1.0
mojlig 7.39 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.2 escalation=-0.3 good=-0.9 legal=-0.5 payment.delayed=3.6 praise=-0.5 reputation=-0.3 urgent=2.8
moms 6.80 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.4 growth=1.1 leaving=-0.9 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.2 payment.promised=-0.3 payment.query=5.9 payment.refused=-0.6 payment.sent=0.7 praise=-1.0 urgent=-0.4
momsen 6.69 bad=-2.3 complaint.cost=-1.2 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=-2.3 escalation=-0.4 good=1.8 growth=-0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.7 payment.query=4.5 payment.sent=-0.5 praise=3.0 reputation=-0.9 urgent=-0.3
momsre 7.90 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 good=1.4 leaving=-0.6 payment.query=2.0 payment.refused=-0.3 praise=1.2
monste 7.61 complaint.quality=-0.3 good=-0.5 praise=-0.8
monter 7.61 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.4 leaving=-0.3 praise=1.1
montor 7.05 bad=2.1 complaint.cost=-0.6 complaint.quality=0.5 escalation=-0.6 good=-0.8 leaving=-0.8 legal=-0.6 meeting.off=-0.5 payment.disputed=1.5 payment.query=-0.4 payment.refused=1.5 praise=-0.5 reputation=1.8
mor 7.61 bad=1.4 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=1.4 escalation=-0.4 good=-1.2 leaving=-0.5 meeting.off=-0.3 payment.refused=4.4 praise=-0.7 reputation=-0.3
mora 7.90 bad=1.0 complaint.delay=0.5 complaint.neglect=-0.4 good=-0.5 growth=-0.3 leaving=1.5 reputation=-0.5
mordad 7.20 bad=2.7 good=-0.8
mordar 7.61 bad=-0.5 good=1.1 growth=1.5 praise=1.0
morfar 7.90 bad=-1.1 good=1.4
morgon 5.59 bad=-2.3 complaint.cost=-0.4 complaint.delay=2.5 complaint.neglect=0.6 complaint.quality=-0.4 good=-1.4 growth=-1.2 legal=-0.5 meeting.off=1.6 payment.delayed=1.1 payment.disputed=-0.8 payment.promised=2.3 payment.query=-0.8 payment.refused=-2.0 payment.sent=3.4 praise=-0.7 urgent=3.6
mormor 7.05 bad=-1.3 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=-0.7 good=-1.6 growth=-0.5 leaving=-0.8 legal=-0.4 payment.refused=-0.3 reputation=-0.4 urgent=-0.3
morse 6.92 bad=-0.4 complaint.cost=-0.4 complaint.delay=-1.3 complaint.neglect=-0.5 complaint.quality=1.2 good=-1.7 leaving=-0.6 legal=-0.5 meeting.off=1.9 payment.delayed=-0.5 payment.disputed=-0.4 payment.sent=2.2 praise=-1.0 reputation=-0.8 urgent=1.4
mot 5.19 bad=1.6 complaint.cost=1.0 complaint.delay=-1.9 complaint.neglect=-1.6 complaint.quality=0.3 escalation=-0.8 good=-4.0 growth=-1.0 leaving=-0.3 legal=2.7 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.1 payment.sent=-1.2 praise=-1.6 reputation=-1.0 urgent=-0.9
mote 6.60 bad=1.3 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=-1.0 escalation=2.8 good=-1.3 growth=-0.5 leaving=-0.4 legal=-0.9 meeting.off=4.9 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=0.7 payment.query=-0.6 payment.refused=1.5 praise=-1.3 reputation=-1.0 urgent=-0.7
moten 7.90 bad=1.4 good=0.3 payment.disputed=4.0 payment.query=-0.3 payment.refused=-0.8
motet 6.29 bad=-0.5 complaint.cost=-1.2 complaint.delay=-0.8 complaint.neglect=0.8 escalation=0.5 good=-1.5 growth=-0.4 leaving=-1.6 legal=-0.7 meeting.off=5.9 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.8 payment.query=-0.4 payment.refused=-1.1 praise=-0.7 reputation=-1.5 urgent=-0.9
motive 7.39 bad=2.6 complaint.cost=5.2 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=0.9 good=-0.9 leaving=2.1 legal=-0.5 payment.refused=-0.4 praise=-0.6 reputation=0.8
motpar 7.90 bad=-0.8 good=-0.5 legal=-0.7 meeting.off=-0.8 reputation=-0.3
motsva 7.61 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.4 escalation=2.9 good=-0.3 growth=-0.3 leaving=-0.6 legal=-0.4 praise=0.7 urgent=-0.5
mottag 6.36 bad=-1.8 complaint.cost=-0.6 complaint.neglect=-1.0 complaint.quality=-0.8 escalation=-0.5 good=-3.9 growth=-0.5 legal=-0.5 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.8 payment.refused=-0.3 payment.sent=1.0 praise=-2.0 reputation=-1.0 urgent=-0.7
mulle 7.90 bad=-0.5
muntli 7.61 complaint.delay=-0.4 complaint.neglect=1.5 legal=1.8 payment.refused=-0.4 reputation=-0.3 urgent=-0.4
mus 7.90 bad=0.6 complaint.cost=1.4 complaint.quality=-0.3 good=-0.4 payment.delayed=-0.4 payment.query=2.5 payment.refused=1.0 praise=-0.4 reputation=-0.3
museet 7.90 bad=-0.6 complaint.delay=-0.3 leaving=1.3 meeting.off=1.4 payment.query=1.2
musik 7.90 good=-0.4
musike 7.90 bad=-1.0 good=1.0
muslim 7.90 bad=1.0 good=-0.5
mvh 7.61 bad=-0.7 good=-2.8
mycket 5.10 bad=-0.9 complaint.cost=5.8 complaint.neglect=0.3 complaint.quality=1.2 escalation=-0.3 good=2.7 growth=-0.8 leaving=2.0 legal=-0.4 payment.disputed=1.0 payment.promised=-0.5 payment.query=-0.4 payment.sent=-1.0 reputation=-1.2 urgent=-0.4
mysig 6.69 bad=-1.5 good=2.7
mysiga 7.61 bad=-0.6 good=1.1
mysigt 7.20 bad=-1.5 good=2.2
myster 7.90 bad=-0.3 good=1.1
n 7.39 good=-0.5 growth=1.8 leaving=-0.3 praise=-0.7
na 6.69 bad=2.1 complaint.quality=-0.3 good=-0.9 urgent=2.9
naglar 7.61 bad=2.4 good=-1.2
nagon 4.72 bad=3.0 complaint.cost=1.9 complaint.neglect=6.1 complaint.quality=1.7 escalation=5.7 good=-2.8 growth=-1.4 leaving=3.8 legal=-1.1 meeting.off=-1.2 payment.delayed=-1.8 payment.disputed=-1.2 payment.promised=-1.0 payment.refused=0.4 payment.sent=-1.2 praise=-1.7 reputation=0.7 urgent=4.2
nagons 7.20 bad=-0.6 complaint.delay=-0.6 complaint.quality=0.8 good=-0.4 leaving=1.5 meeting.off=-0.3 payment.query=3.0 payment.refused=-0.5 reputation=-0.5
nagot 5.17 bad=0.5 complaint.cost=-1.6 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=0.5 escalation=-0.8 growth=-0.8 leaving=-1.2 legal=-0.7 meeting.off=3.1 payment.promised=-1.0 payment.refused=2.8 payment.sent=3.3 praise=-1.4 reputation=-1.5 urgent=0.5
nagra 6.69 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-1.4 complaint.quality=-0.5 good=1.0 leaving=-0.9 legal=-0.5 meeting.off=1.2 payment.delayed=0.5 payment.promised=0.6 payment.query=-0.4 payment.sent=-0.5 praise=1.8 reputation=-1.3
namlig 7.90 complaint.delay=0.8 complaint.quality=0.8 growth=-0.4 reputation=-0.4
namn 2.88 bad=-1.2 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=0.8 escalation=0.8 good=2.0 growth=-0.6 leaving=-0.7 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=1.0 payment.refused=-0.5 reputation=3.1
namnde 6.60 bad=-0.7 complaint.cost=0.9 complaint.delay=0.8 complaint.quality=-1.5 escalation=-0.4 good=1.1 growth=2.2 leaving=-0.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=-0.4 reputation=1.5
namnet 7.61 bad=0.5 complaint.delay=1.0 complaint.quality=0.6 leaving=-0.3 payment.query=0.3 reputation=2.6
nan 5.95 bad=-0.3 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=1.2 good=-1.3 growth=-0.6 legal=-0.5 meeting.off=2.6 payment.delayed=-0.5 payment.query=-0.5 payment.refused=1.1 payment.sent=-0.3 praise=-0.6 reputation=-1.2 urgent=-0.4
nansta 7.61 bad=1.1 complaint.delay=1.8 complaint.neglect=0.8 complaint.quality=0.6 good=-1.0 leaving=1.0
nantin 7.90 praise=0.6
nar 3.61 bad=-0.7 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=1.8 complaint.quality=2.5 escalation=-1.4 good=-0.6 growth=-1.7 leaving=3.3 legal=-1.1 meeting.off=-0.6 payment.delayed=0.3 payment.disputed=-0.8 payment.promised=2.7 payment.refused=1.6 payment.sent=-1.9 reputation=-1.5 urgent=-1.4
nara 7.90 good=0.8
narmar 7.90 bad=-0.6 good=-0.7
nasta 4.93 bad=0.3 complaint.cost=0.6 complaint.quality=0.6 good=0.4 growth=2.8 leaving=2.2 legal=-1.2 meeting.off=-1.9 payment.disputed=-1.0 payment.promised=0.6 payment.query=0.9 payment.refused=-1.6 payment.sent=-1.0 praise=0.7 reputation=0.6 urgent=-0.6
nastan 6.69 bad=0.3 complaint.delay=2.5 complaint.quality=1.5 good=0.5 leaving=-0.4 payment.sent=-0.5 praise=1.3 reputation=-0.6
nat 6.60 bad=-1.2 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=-0.7 good=-2.2 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.6 payment.promised=-0.3 payment.query=1.2 payment.refused=-0.6 payment.sent=1.2 praise=-0.8 reputation=0.8 urgent=-0.4
natet 7.05 bad=1.8 complaint.cost=-0.3 complaint.delay=-0.8 complaint.quality=2.3 good=-1.2 growth=-0.4 leaving=-0.6 legal=0.5 payment.refused=-0.4 praise=-0.6 reputation=2.2
natt 6.69 bad=-1.7 complaint.cost=1.5 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=1.4 escalation=-0.3 good=2.2 growth=0.7 leaving=-0.5 legal=-0.5 meeting.off=-0.3 payment.refused=1.2 praise=3.0 reputation=-1.0 urgent=1.5
natter 7.61 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 good=1.1 growth=1.6 leaving=-0.7 praise=1.8
nature 7.90 bad=-0.7 good=0.6
ned 7.61 complaint.cost=1.5 complaint.neglect=-0.5 good=-1.9 leaving=0.6 legal=0.5
nej 5.17 bad=1.9 complaint.cost=0.8 complaint.delay=0.7 complaint.quality=0.4 escalation=-1.2 good=-2.6 leaving=2.2 legal=-1.6 meeting.off=2.9 payment.delayed=-0.5 payment.disputed=-1.7 payment.promised=-2.7 payment.query=-0.9 payment.refused=4.5 payment.sent=-0.9 praise=-1.7 reputation=-1.7 urgent=-0.7
ner 5.44 bad=1.1 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=2.1 escalation=1.3 good=-0.9 growth=-0.7 leaving=0.7 legal=0.7 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.5 praise=-0.7 reputation=-0.7 urgent=3.0
nere 6.92 bad=1.3 complaint.cost=-0.4 complaint.quality=3.3 escalation=1.0 good=-1.3 growth=-0.3 leaving=0.8 legal=-0.4 payment.refused=1.8 praise=-0.6 reputation=-0.4 urgent=2.6
nervos 7.90 bad=-0.5 good=-1.0
ni 2.80 bad=0.4 complaint.cost=-2.3 complaint.delay=2.6 complaint.neglect=1.9 escalation=-4.3 good=2.3 growth=1.5 leaving=-1.0 legal=5.2 meeting.off=-1.6 payment.delayed=0.7 payment.disputed=2.0 payment.promised=0.6 payment.query=3.3 payment.refused=2.5 payment.sent=-0.7 praise=5.2 reputation=-2.0 urgent=-0.8
nice 7.39 bad=-0.9 good=1.5
nilsso 7.90 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 leaving=-0.4 payment.refused=-0.3
nio 6.43 bad=2.2 complaint.cost=1.3 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=2.4 escalation=-0.4 good=-1.8 growth=-0.5 leaving=-0.5 legal=-0.4 meeting.off=0.4 payment.delayed=-0.6 payment.query=-0.5 payment.refused=2.1 payment.sent=-0.4 praise=-1.2 reputation=1.5 urgent=-0.4
nisse 7.90 bad=0.9 complaint.cost=-0.5 complaint.delay=1.5 leaving=0.7 payment.refused=1.2
nittio 7.61 bad=1.1 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.8 escalation=-0.4 good=-0.5 growth=-0.5 leaving=0.7 payment.delayed=2.9 payment.promised=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.3 urgent=-0.5
nitton 7.90 complaint.neglect=0.3 complaint.quality=1.1 reputation=0.7
niva 7.39 bad=1.9 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.4 escalation=3.3 good=-1.2 leaving=-0.6 meeting.off=-0.3 reputation=-0.5
njuta 7.90 good=-0.7
nog 5.41 bad=0.7 complaint.cost=2.3 complaint.delay=-0.7 complaint.neglect=1.0 escalation=-0.8 good=-2.4 leaving=1.5 legal=0.8 meeting.off=-1.2 payment.delayed=-1.6 payment.disputed=2.0 payment.promised=-0.6 payment.query=-1.3 payment.refused=-0.4 payment.sent=-0.7 praise=0.4 reputation=-1.4 urgent=-0.5
noga 7.90 complaint.quality=-0.3 good=1.6 growth=2.1 praise=1.4
nojd 7.05 bad=-0.7 complaint.delay=1.1 complaint.neglect=0.4 good=3.0 leaving=2.3
nojda 7.61 bad=-0.6 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=1.0 good=1.4 leaving=-0.7 legal=-0.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=-0.7 praise=3.9 reputation=2.4
noll 6.92 bad=1.3 complaint.cost=3.3 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=-0.7 good=-1.2 growth=-0.3 leaving=-0.5 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.5 payment.query=2.3 payment.refused=4.5 payment.sent=-0.6 praise=-1.0 reputation=-0.3
nomine 7.90 bad=1.8 complaint.neglect=-0.4 complaint.quality=2.5 good=-0.5 leaving=-0.4 reputation=3.3
norden 7.61 bad=0.5 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-0.9 escalation=0.7 leaving=3.3 reputation=-0.4
nordic 7.90 bad=-0.5 good=1.8
norrbo 7.90 bad=0.5 complaint.neglect=-0.5 complaint.quality=1.1 escalation=3.0 good=-0.4 growth=-0.4 leaving=-0.5 meeting.off=-0.3 praise=-0.4 urgent=3.3
not 7.90 bad=-1.0 good=-1.0
notari 7.61 bad=-1.9 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.5 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 urgent=1.6
noter 7.90 bad=1.5 complaint.delay=1.3 complaint.neglect=-0.3 good=-0.3 leaving=0.7 praise=1.0 reputation=1.5
novemb 6.16 bad=-2.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=-0.4 good=-1.1 growth=0.7 leaving=1.8 meeting.off=0.5 payment.delayed=2.2 payment.disputed=1.6 payment.promised=-1.7 payment.query=2.8 payment.refused=-1.5 payment.sent=2.0 reputation=-0.8 urgent=-0.5
nu 3.54 bad=2.1 complaint.cost=2.1 complaint.delay=3.2 complaint.neglect=2.6 complaint.quality=2.7 escalation=3.3 good=-2.8 growth=0.4 leaving=2.0 meeting.off=-2.3 payment.delayed=-1.5 payment.disputed=-0.6 payment.promised=1.4 payment.query=-2.9 payment.refused=-0.5 payment.sent=5.1 reputation=-1.2 urgent=4.4
numera 6.92 bad=0.9 complaint.cost=-0.4 complaint.delay=3.4 complaint.quality=-1.4 escalation=-0.4 good=-0.7 growth=-0.4 legal=0.3 meeting.off=-0.5 payment.disputed=-0.6 payment.refused=-0.4 payment.sent=-0.8 praise=1.4 reputation=-0.5 urgent=-0.4
nummer 6.29 bad=-1.4 complaint.delay=-1.3 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-1.2 good=1.3 growth=3.6 leaving=0.3 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.5 praise=1.7 reputation=-1.0
numret 7.39 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=0.7 escalation=2.1 good=-0.6 leaving=-0.7 legal=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.9 payment.refused=-0.3 praise=-0.4 reputation=-0.3 urgent=-0.6
nutell 7.90 bad=0.4 good=0.9
ny 5.04 bad=-1.6 complaint.neglect=1.2 growth=0.6 leaving=1.5 legal=-1.8 payment.delayed=-1.3 payment.disputed=-0.6 payment.promised=-0.8 payment.query=0.5 payment.sent=-1.4 praise=-2.0 reputation=-1.7 urgent=-0.8
nya 4.84 bad=-0.8 complaint.cost=2.6 complaint.delay=-2.2 complaint.neglect=0.4 complaint.quality=1.0 escalation=-1.7 good=-0.5 growth=1.3 leaving=0.5 legal=-0.8 meeting.off=-2.0 payment.refused=-1.5 payment.sent=-0.7 praise=2.7 urgent=-0.4
nyar 7.20 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.4 good=-0.5 growth=1.0 leaving=3.5 legal=0.9 meeting.off=-0.3 payment.delayed=2.8 payment.refused=1.0 praise=-1.0 reputation=-0.5 urgent=-0.3
nyckel 7.61 bad=-0.9 complaint.quality=-0.4 good=-0.6 legal=-0.4
nyckla 7.39 bad=0.7 complaint.delay=0.7 complaint.neglect=-0.4 good=-0.6 growth=-1.0 leaving=5.1 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 praise=-0.4
nyfike 7.90 bad=-0.6
nyhete 7.05 bad=1.3 complaint.quality=-0.6 good=-1.7 growth=0.7 legal=0.6 reputation=1.5
nyhets 6.69 bad=-1.2 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.8 escalation=-0.4 good=-2.4 growth=-0.6 leaving=1.0 legal=-1.1 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-1.1 reputation=-0.9 urgent=-0.3
nyss 7.20 bad=-1.4 complaint.delay=-0.4 complaint.quality=-0.4 good=2.1 legal=-0.3 payment.sent=2.6 praise=2.0 urgent=0.5
nytt 6.22 bad=1.6 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=-1.0 escalation=-0.6 good=-0.6 growth=0.6 leaving=0.3 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=1.0 payment.query=1.1 payment.refused=-0.8 payment.sent=-0.5 praise=1.0 reputation=-1.0 urgent=-0.5
nyval 7.90 bad=2.6 complaint.delay=1.4 good=-1.1 leaving=1.6
o 5.56 bad=-0.7 complaint.cost=2.5 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=0.8 good=2.0 leaving=-0.6 legal=0.8 meeting.off=-0.5 payment.refused=-0.4 praise=0.4 reputation=-0.4
oavset 7.90 good=0.6
oberoe 7.90 complaint.quality=0.7 good=0.5 legal=0.9
obesta 7.90 bad=0.8 complaint.delay=-0.6 complaint.quality=-0.4 escalation=-0.4 good=-0.5 payment.delayed=2.8 payment.refused=2.1 payment.sent=-0.5 praise=-0.3
och 2.23 bad=2.3 complaint.cost=1.7 complaint.delay=2.1 complaint.neglect=0.6 complaint.quality=2.6 good=-0.9 growth=2.3 leaving=2.8 legal=3.3 meeting.off=-0.5 payment.delayed=-2.0 payment.promised=0.7 payment.query=-1.0 payment.sent=-1.2 praise=3.4 reputation=3.8 urgent=1.5
ocksa 4.66 bad=1.1 complaint.cost=-0.3 complaint.neglect=-0.6 escalation=-1.5 good=1.6 growth=8.4 legal=1.3 meeting.off=-0.4 payment.delayed=1.2 payment.disputed=0.4 payment.promised=-1.3 payment.query=-1.2 payment.refused=1.7 payment.sent=-1.2 praise=3.3 urgent=-1.1
ocr 6.92 bad=-2.0 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.4 good=-0.5 leaving=-0.8 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-1.4 payment.promised=-0.7 payment.query=4.2 payment.refused=-0.7 payment.sent=4.4 praise=-0.3 urgent=-0.5
offent 7.39 bad=0.4 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=-0.4 good=0.7 leaving=2.3 legal=0.7 payment.promised=-0.3 payment.refused=-0.4 praise=0.8 reputation=1.0
offert 6.10 bad=-0.4 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-2.7 escalation=1.4 good=-2.1 growth=4.9 leaving=-1.2 legal=-1.1 meeting.off=-0.8 payment.delayed=-1.3 payment.disputed=3.9 payment.promised=-1.1 payment.query=-1.4 payment.refused=-1.4 payment.sent=-0.8 reputation=-0.9 urgent=-0.8
ofta 7.39 complaint.neglect=0.9 complaint.quality=-0.3 good=1.4 reputation=0.9
oftast 7.90 good=-0.4
ogonen 7.90 complaint.neglect=1.2 complaint.quality=-0.5 good=-0.8 leaving=1.3
oh 7.61 bad=-0.9 good=1.0
oj 7.39 bad=-0.6 complaint.cost=0.9 complaint.quality=-0.4 good=2.0
ok 7.20 bad=-1.8 good=1.5 growth=0.8
okej 6.43 bad=-2.2 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.4 good=-3.3 growth=-1.1 leaving=-0.5 meeting.off=-0.4 payment.delayed=2.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.3 praise=-0.8
oktobe 6.10 bad=-0.6 complaint.cost=0.7 complaint.delay=2.0 complaint.neglect=0.8 complaint.quality=-0.4 escalation=-0.6 good=-1.4 growth=-1.0 meeting.off=-0.6 payment.delayed=0.9 payment.disputed=1.1 payment.promised=0.7 payment.query=-0.7 payment.sent=2.9 praise=-1.2 reputation=-1.1 urgent=-0.3
olika 6.92 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=0.4 leaving=0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.query=4.7 payment.refused=-0.5 payment.sent=0.8 reputation=-0.4
olle 7.05 bad=1.0 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=-0.9 complaint.quality=1.5 escalation=1.0 good=-1.3 growth=-0.5 leaving=0.6 meeting.off=-0.5 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.4 praise=-0.7 reputation=0.4 urgent=-0.6
olof 7.90 bad=-0.6
om 2.92 bad=1.5 complaint.cost=1.2 complaint.delay=2.3 complaint.neglect=2.3 complaint.quality=1.1 good=-0.6 growth=-1.6 leaving=0.4 legal=2.3 meeting.off=-1.1 payment.delayed=1.6 payment.disputed=-0.7 payment.promised=-0.9 payment.query=0.4 payment.sent=-2.7 reputation=5.3
omar 7.90 bad=-0.8 good=0.6
ombud 6.36 bad=3.8 complaint.cost=-0.9 complaint.delay=0.8 complaint.quality=2.5 escalation=-0.4 good=-1.2 growth=-0.5 leaving=-0.9 legal=6.3 meeting.off=-1.3 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=3.4 payment.sent=-0.6 praise=-0.9 reputation=-1.0 urgent=-0.4
ombude 7.90 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=1.9 leaving=-0.7 legal=3.2 payment.disputed=2.1
ombuds 7.90 bad=0.5 complaint.quality=0.8 good=1.1 growth=0.8 leaving=-0.3 legal=0.9
omedel 7.61 bad=1.3 complaint.cost=-0.3 complaint.quality=2.9 good=-0.4 leaving=2.4 legal=3.1 praise=-0.4
omg 6.29 bad=-1.8 good=2.3
omgaen 7.90 bad=1.8 complaint.delay=-0.4 complaint.quality=2.4 leaving=-0.3 praise=-0.4 urgent=3.3
omgang 7.90 escalation=1.0 good=0.6 payment.disputed=1.5
omkrin 7.61 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.7 good=-0.4 leaving=1.1 legal=-0.4 payment.promised=1.1 payment.refused=-0.5 payment.sent=-0.4
omkull 7.61 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=0.7 good=-0.6 leaving=-0.5 payment.refused=1.2 praise=-0.4 reputation=-0.4
omslag 7.61 bad=0.4 complaint.neglect=0.6 complaint.quality=0.5 good=-0.4 legal=0.6 praise=-0.4 reputation=1.4
omstan 7.90 bad=2.6 good=-0.6
omstar 7.90 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.8 good=-1.3 urgent=2.1
omtryc 7.90 bad=2.1 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=2.5 good=-0.4 legal=0.9 payment.disputed=2.0 reputation=-0.5
onsdag 6.05 bad=-1.7 complaint.cost=-1.0 complaint.neglect=0.9 complaint.quality=-2.3 escalation=-0.4 good=-1.7 growth=-0.6 leaving=0.9 legal=-0.6 meeting.off=5.9 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=1.2 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.7 praise=-1.5 reputation=-1.3 urgent=-0.6
onskar 6.92 bad=-2.2 growth=-0.3
ont 7.39 bad=1.5 complaint.cost=2.3 complaint.neglect=-0.6 good=-2.1 payment.delayed=2.5 payment.refused=1.3
oppen 7.20 bad=1.3 complaint.quality=2.0 escalation=-0.4 good=-1.0 growth=-0.3 leaving=-0.9 legal=0.6 praise=-0.5 reputation=4.2 urgent=-0.3
oppet 6.92 bad=-0.4 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=0.6 good=-0.4 growth=-0.3 leaving=-0.6 meeting.off=-0.4 payment.delayed=2.6 payment.refused=0.5 payment.sent=-0.5 praise=-0.7 reputation=1.0
oppett 7.61 bad=-0.5 complaint.cost=-0.3 complaint.quality=-0.3 good=-1.0 leaving=-0.4 praise=-0.5
oppna 6.51 bad=1.1 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=1.8 escalation=-0.6 leaving=0.8 legal=0.9 meeting.off=-0.6 payment.disputed=-0.5 payment.promised=-0.3 payment.query=2.7 payment.refused=1.9 payment.sent=-0.3 praise=-0.8 reputation=2.0 urgent=1.2
oppnar 6.69 bad=-0.5 complaint.cost=-0.7 complaint.delay=-1.2 complaint.quality=-0.5 growth=2.4 leaving=0.4 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=0.9 payment.promised=-0.3 payment.refused=1.0 praise=-1.3 reputation=-0.6
oppnat 7.90 complaint.neglect=-0.8 complaint.quality=0.9 good=1.5 growth=2.3 leaving=-0.3 legal=1.1 praise=-0.4
option 7.61 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=-0.6 good=0.4 growth=1.6 leaving=0.4 legal=-0.4 payment.disputed=-0.3 praise=1.2
ord 6.43 bad=-0.9 complaint.cost=-0.8 complaint.delay=0.5 complaint.quality=-2.1 escalation=1.0 good=0.8 growth=-0.6 leaving=-0.5 legal=0.4 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 praise=3.3 reputation=-0.7 urgent=-0.5
ordent 7.39 bad=1.0 complaint.cost=1.6 good=-0.9 legal=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=1.6 reputation=-0.5
order 7.90 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.6 good=-0.7 leaving=-0.5 payment.refused=-0.6 praise=-0.5
orderb 7.90 bad=0.6 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=1.2 growth=0.9 legal=0.9 reputation=-0.4
ordet 7.39 bad=0.3 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.8 legal=0.6 meeting.off=-0.3 payment.refused=-0.5 praise=-0.3 reputation=2.2
ordfor 7.20 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.9 complaint.quality=2.2 escalation=1.1 good=-0.8 growth=-0.4 leaving=2.1 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.6 reputation=1.8
ordna 7.90 complaint.delay=-0.4 escalation=2.7 good=-0.7 leaving=-0.3 payment.disputed=1.5 praise=-0.6 urgent=-0.5
ordnin 7.05 bad=1.5 complaint.cost=1.0 complaint.delay=2.9 complaint.neglect=-0.6 complaint.quality=0.6 escalation=0.9 good=-0.6 legal=-0.3 meeting.off=-0.3 payment.refused=3.4 praise=-0.5 reputation=-0.5
orebro 7.90 bad=-0.6 complaint.neglect=-0.4 good=0.6 leaving=-0.3
oret 7.61 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.8 good=2.4 meeting.off=1.7 payment.refused=1.1 praise=3.2
organi 6.60 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=1.6 escalation=1.5 growth=0.5 legal=-0.5 meeting.off=-0.4 payment.query=1.9 payment.refused=-0.6 praise=-0.7 reputation=-0.8 urgent=-0.4
origin 7.39 bad=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 growth=-0.9 leaving=1.3 legal=-0.5 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 reputation=-0.3 urgent=-0.4
orimli 7.90 bad=-0.4 good=1.4 praise=1.4
orkar 7.20 complaint.delay=1.3 complaint.quality=-0.4 good=-1.2 leaving=0.8
orolig 7.90 bad=-1.9 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.3 good=0.9 leaving=-0.3 payment.refused=-0.4 praise=1.1 reputation=-0.5
osaker 7.90 good=0.8
oscar 7.61 bad=-0.5 good=0.8
oskar 6.80 bad=-1.1 good=1.4
oskars 7.90 good=0.5
oskyld 7.90 bad=1.3 good=-0.6
oss 4.46 bad=2.5 complaint.cost=-1.5 complaint.delay=0.9 complaint.neglect=1.7 complaint.quality=2.3 escalation=-1.5 good=-1.7 growth=-1.9 leaving=2.2 legal=1.7 meeting.off=-2.0 payment.delayed=-1.0 payment.disputed=-0.6 payment.promised=-1.8 payment.query=0.9 payment.refused=-1.4 praise=-3.1 reputation=-1.9 urgent=-1.9
osters 7.90 complaint.neglect=-0.3 complaint.quality=0.7 good=0.3 reputation=1.1
osv 7.39 bad=-1.2 good=-0.8
otroli 6.69 bad=-2.0 good=2.3
ovar 7.90 bad=-0.7 good=-0.7
over 4.85 complaint.cost=1.1 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=2.6 good=-0.6 growth=-0.6 leaving=3.4 legal=-0.9 meeting.off=3.4 payment.delayed=-1.5 payment.disputed=1.1 payment.promised=-0.5 payment.query=0.4 payment.refused=-0.4 payment.sent=0.7 praise=0.4 reputation=-1.0 urgent=0.4
overdr 7.61 bad=0.9 complaint.cost=2.1 complaint.quality=-0.5 good=-1.1 leaving=1.7
overen 6.60 bad=2.4 complaint.cost=1.8 complaint.delay=0.9 complaint.neglect=-0.9 complaint.quality=-1.1 good=-1.3 growth=-0.4 leaving=-0.9 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=6.4 payment.promised=0.7 payment.query=-0.9 payment.refused=3.2 payment.sent=-0.6 praise=-1.1 reputation=-0.5
overfo 7.05 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.4 good=-1.1 leaving=-1.0 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=0.6 payment.refused=0.5 payment.sent=6.7 praise=-0.5 reputation=-0.6 urgent=-0.4
overkl 7.05 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.7 growth=1.5 leaving=-0.6 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.3 payment.refused=-0.6 praise=-0.3 reputation=-0.6
overmo 7.90 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.6 payment.refused=-0.3 praise=-0.4 urgent=5.3
oversa 5.78 bad=-0.4 complaint.cost=0.3 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=3.0 escalation=-1.0 leaving=-1.8 legal=0.9 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=-1.3 payment.promised=-0.6 payment.query=-0.7 payment.refused=1.5 payment.sent=-0.8 praise=1.4 reputation=-2.2 urgent=2.1
overst 7.90 bad=0.7 complaint.cost=3.3 complaint.quality=-0.9 good=-0.6 payment.delayed=2.2 payment.refused=-0.4 reputation=4.4
oversv 7.90 bad=0.6 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.2 growth=0.9 leaving=1.4
overtr 7.90 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.7 good=1.2 praise=2.3 reputation=-0.5
overva 7.05 bad=2.8 complaint.cost=-0.3 complaint.delay=0.5 complaint.quality=3.3 escalation=0.7 good=-0.6 growth=-0.3 leaving=0.6 legal=2.6 payment.delayed=-0.3 payment.refused=0.5 praise=-0.5
ovriga 7.39 bad=0.8 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.5 growth=-0.3 leaving=0.6 payment.disputed=1.1 payment.promised=1.5 payment.refused=-0.4 reputation=-0.4
ovrigt 7.61 bad=0.7 complaint.neglect=2.0 good=0.3 leaving=1.3 praise=-0.3 reputation=1.8
oxa 6.92 bad=-1.9 good=-2.0
p 6.69 bad=0.5 good=0.4
pa 2.20 bad=-0.9 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=-1.1 escalation=-1.6 good=0.3 leaving=-0.8 legal=-1.8 meeting.off=-2.2 payment.delayed=0.8 payment.promised=4.4 payment.query=0.8 payment.refused=-3.2 payment.sent=-1.6 praise=0.8 reputation=4.4 urgent=1.1
paborj 7.61 bad=1.2 complaint.cost=-0.4 complaint.delay=2.2 complaint.quality=-0.6 leaving=-0.5 legal=1.6 payment.disputed=1.8
pagatt 7.90 bad=-0.4 good=0.4
paintb 7.90 bad=-0.9 good=1.2
paminn 6.16 bad=2.7 complaint.cost=-0.3 complaint.delay=-1.6 complaint.neglect=1.2 complaint.quality=-1.7 escalation=-0.5 good=-1.7 growth=-0.7 leaving=-1.1 meeting.off=-1.1 payment.delayed=0.6 payment.disputed=2.7 payment.query=-1.1 payment.refused=4.8 payment.sent=3.2 praise=-1.1 reputation=-0.8 urgent=-0.7
panik 7.90 leaving=-0.5 payment.delayed=-0.3 urgent=3.2
pannru 7.90 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=-0.4 good=0.9 payment.delayed=1.2 payment.refused=-0.4 praise=1.6
papeka 7.90 bad=0.9 complaint.neglect=2.0 escalation=1.0 good=-0.6 leaving=-0.5 praise=-0.4
pappa 6.51 bad=3.1 complaint.cost=1.5 complaint.quality=1.7 escalation=-0.3 good=-1.4 growth=-0.5 leaving=2.8 legal=1.8 payment.delayed=0.5 payment.disputed=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=-1.1
pappas 7.90 bad=0.8 complaint.neglect=-0.4 complaint.quality=1.7 leaving=1.0 legal=1.7 reputation=0.8
papper 6.16 complaint.cost=-1.0 complaint.delay=-1.6 complaint.neglect=0.8 complaint.quality=1.7 escalation=-0.5 good=0.9 growth=1.8 leaving=1.2 legal=0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.6 payment.promised=1.5 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.6 praise=1.2 reputation=-1.2 urgent=-0.4
pappre 7.61 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.7 escalation=0.4 good=-1.0 growth=0.5 leaving=-0.6 legal=-0.3 praise=-0.5
par 6.92 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=-0.3 growth=-1.4 leaving=2.0 payment.refused=-0.4
paradi 7.90 bad=0.8 good=-1.2
paragr 7.90 bad=-0.5 good=-0.7 growth=-0.4 leaving=1.4 praise=-0.3
park 7.90 bad=-0.8 complaint.quality=-0.4 good=0.4 payment.delayed=2.0
parker 7.05 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 good=-0.9 growth=-0.4 leaving=-0.8 legal=0.4 meeting.off=-0.3 payment.delayed=1.2 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.4 praise=-0.4 reputation=-0.5
parm 7.61 bad=0.5 complaint.quality=1.0 good=-0.5 growth=-0.4 leaving=-0.3 legal=1.4 payment.query=-0.3 reputation=1.4
parmar 7.39 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.5 good=0.5 growth=-0.4 leaving=1.3 legal=-0.4 praise=0.6 reputation=-0.3
parmen 5.95 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=1.2 good=-0.6 leaving=-1.3 legal=0.8 payment.delayed=-0.5 payment.query=1.8 praise=-0.6 reputation=-0.4
pask 7.61 bad=2.4 complaint.cost=-0.4 complaint.delay=1.4 complaint.quality=1.1 good=-1.1 growth=-0.4 leaving=1.7 reputation=0.7
paskri 7.20 bad=-0.8 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=-1.0 growth=1.2 leaving=1.3 legal=-0.4 payment.promised=1.4 payment.query=-0.3 payment.refused=-0.5 praise=0.9 reputation=-0.5 urgent=0.5
pass 7.61 complaint.quality=1.2 good=-0.5 payment.disputed=1.4
passa 7.90 bad=-1.2 good=3.5
passar 6.80 bad=-0.4 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=1.1 good=1.9 growth=-0.5 leaving=-0.4 legal=-0.5 payment.refused=-0.3 praise=-0.7 reputation=-0.4
passer 6.92 bad=1.8 complaint.cost=1.5 complaint.delay=1.9 complaint.neglect=1.0 good=-1.1 growth=-0.4 leaving=0.4 legal=0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=0.5 payment.sent=-0.3 praise=-0.7 reputation=0.7
pasta 7.61 good=0.7
pastar 7.90 growth=0.9
patien 6.92 bad=0.7 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=2.3 good=-0.5 legal=1.6 meeting.off=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.7 urgent=1.5
paverk 7.39 bad=-1.6 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.3 leaving=-0.7 reputation=-0.4
pdf 6.92 bad=-0.7 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=-0.6 good=-1.3 growth=-0.5 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.3 payment.refused=-1.0 payment.sent=-1.3 praise=-0.8 reputation=-0.4 urgent=3.0
pengar 5.26 bad=0.7 complaint.cost=2.1 complaint.delay=-2.2 complaint.neglect=-0.9 complaint.quality=0.8 escalation=-1.2 good=-2.0 growth=2.8 leaving=-1.6 meeting.off=-1.4 payment.delayed=4.7 payment.disputed=-1.1 payment.promised=5.9 payment.query=-0.9 payment.refused=3.9 payment.sent=3.3 praise=0.7 reputation=-2.4 urgent=-1.3
pennan 7.90 bad=0.4 complaint.cost=-0.6 complaint.delay=2.5 complaint.neglect=1.5 complaint.quality=-0.9 leaving=-0.4 reputation=3.2
pensio 6.69 bad=-0.9 complaint.cost=-0.9 complaint.delay=-0.7 complaint.quality=-0.5 good=-1.2 growth=1.0 leaving=1.1 legal=-0.8 meeting.off=-0.7 payment.delayed=1.7 payment.disputed=-0.3 payment.promised=0.5 payment.refused=-0.6 payment.sent=0.5 reputation=-0.4
peppar 7.90 bad=-0.7 good=-0.9
peppol 7.39 bad=-1.0 complaint.delay=-0.4 good=-0.4 leaving=-0.3 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=5.4 payment.refused=-0.7 payment.sent=-0.5 urgent=-0.4
per 6.22 bad=-1.0 complaint.cost=1.3 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.6 good=-1.1 growth=-0.6 leaving=1.6 legal=1.2 payment.delayed=-0.5 payment.disputed=0.6 payment.promised=-0.4 payment.query=2.1 payment.refused=-1.3 payment.sent=-0.6 praise=-0.7 reputation=-1.8 urgent=-0.4
perfek 7.20 good=1.5 legal=-0.4 payment.promised=-0.5 urgent=-0.6
pers 7.90 bad=1.4 complaint.neglect=0.5 complaint.quality=0.5 good=-0.5 meeting.off=1.9 reputation=0.9
person 5.26 bad=0.6 complaint.cost=-0.9 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=-0.4 good=0.3 leaving=0.6 legal=0.4 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=1.7 payment.refused=-1.1 payment.sent=-0.7 reputation=1.5 urgent=0.3
peter 7.90 bad=1.0 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=1.1 leaving=1.6 payment.refused=-0.4
pga 7.90 good=0.6
pia 7.90 complaint.delay=1.2 complaint.neglect=-0.3 leaving=1.5
pinsam 7.05 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.7 good=-1.0 leaving=-0.4 meeting.off=0.9 payment.delayed=1.1 payment.refused=-0.5 praise=-0.5 reputation=0.8
pizza 7.61 complaint.cost=1.4 complaint.quality=-0.3 good=-0.8 leaving=0.4
pizzer 7.90 bad=0.7 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=1.4 good=-0.4 leaving=-0.4 reputation=0.6
placer 7.61 bad=2.4 good=-0.7 reputation=-0.4
plan 6.80 bad=1.4 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 good=-1.1 growth=-0.6 leaving=2.7 legal=-0.5 meeting.off=0.6 payment.delayed=0.6 payment.refused=-0.6 praise=-1.1 reputation=-0.3
planen 7.90 bad=-1.2 complaint.quality=-0.5 leaving=-0.5 payment.refused=-0.3
planer 7.20 bad=0.9 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.4 good=-1.5 growth=-0.4 leaving=1.8
planlo 7.90 complaint.neglect=-0.3 complaint.quality=0.5 leaving=-0.3 legal=0.9
plat 7.90 bad=-0.9 good=-0.3 leaving=-0.3 payment.promised=-0.4
plats 6.80 bad=-1.5 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=-0.5 escalation=-0.4 good=1.6 growth=0.3 leaving=-0.9 legal=-0.6 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=0.8 payment.promised=-0.6 payment.query=-1.3 payment.refused=-0.5 payment.sent=-0.3 praise=1.6 reputation=0.9
platsa 7.90 bad=-1.5 complaint.quality=-0.5 good=-0.5
platse 7.39 bad=0.5 complaint.delay=1.1 good=1.9 growth=2.7 leaving=1.1 payment.disputed=-0.4 praise=-0.4
plogad 7.90 complaint.quality=1.0 good=-0.3 meeting.off=1.9 payment.disputed=1.4
plus 6.92 bad=1.1 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=1.1 good=1.1 growth=1.6 leaving=-0.7 payment.query=2.1 praise=2.1 reputation=1.2 urgent=-0.4
plusgi 7.61 bad=-0.8 complaint.delay=-0.9 complaint.quality=-0.4 good=-1.1 leaving=-0.3 meeting.off=-0.4 payment.promised=-0.4 payment.query=3.0 payment.refused=-0.4 payment.sent=1.7 praise=-0.3 reputation=-0.4 urgent=-0.5
podcas 7.61 bad=0.7 good=-2.0
podd 7.39 bad=-0.4 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.4 leaving=-0.5 payment.disputed=1.3 reputation=2.0
polise 7.20 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.6 growth=1.3 leaving=-0.7 payment.delayed=-0.4 praise=0.6 reputation=-0.5
politi 7.90 bad=-0.8 good=-1.1
polska 7.90 bad=-0.3 complaint.quality=-0.3 good=-0.5 praise=-0.4
pontus 7.05 bad=0.7 complaint.cost=1.4 complaint.quality=0.8 escalation=1.5
portte 7.90 bad=2.1 complaint.delay=1.3 complaint.quality=0.8 good=-0.8 growth=-0.7 leaving=2.2 praise=-0.4 reputation=1.4
post 7.39 complaint.cost=-0.6 complaint.neglect=2.0 complaint.quality=-0.5 good=-0.9 leaving=-0.4 meeting.off=-0.6 payment.promised=-0.4 praise=-0.6 reputation=-0.5
posten 7.39 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.8 growth=-0.4 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.disputed=2.0 payment.refused=-0.4 payment.sent=1.1 praise=0.8 reputation=0.6
prakti 7.20 complaint.cost=-0.3 complaint.neglect=1.1 escalation=-0.5 good=1.0 meeting.off=2.1 payment.refused=-0.3 praise=-0.7 reputation=-0.4
prank 6.92 bad=-1.0 good=0.8
pranka 7.61 bad=-0.5 good=-0.5
pranke 7.61 bad=-0.7 good=2.8
pranks 7.90 bad=-0.7
praste 7.90 complaint.delay=-0.4 complaint.quality=-0.6 escalation=-0.3 good=1.1 growth=1.1 praise=-0.3
prata 6.05 bad=1.5 complaint.cost=-1.1 complaint.delay=0.6 complaint.neglect=2.2 escalation=3.1 good=-0.5 growth=-0.6 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=-0.4 payment.query=-0.4 payment.refused=0.3 praise=1.0 reputation=-0.5 urgent=-0.4
pratad 6.80 bad=1.5 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=-1.1 good=-1.8 growth=0.5 leaving=-1.0 legal=-0.5 meeting.off=2.8 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.6 reputation=-0.5
pratar 6.69 bad=-0.5 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=-1.2 good=0.3 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.refused=-0.6 praise=1.0 reputation=1.9
pratat 6.92 bad=0.9 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.1 escalation=0.6 good=-1.1 growth=0.4 leaving=0.9 legal=0.9 payment.delayed=-0.3 payment.disputed=1.1 payment.refused=2.0 payment.sent=0.8 praise=-1.0 reputation=2.6 urgent=-0.3
precis 6.10 complaint.cost=-1.0 complaint.delay=-1.3 complaint.quality=0.3 escalation=0.9 good=0.4 growth=-0.4 leaving=-0.9 legal=-0.8 meeting.off=-0.4 payment.delayed=0.6 payment.disputed=-0.5 payment.promised=-0.7 payment.refused=0.8 payment.sent=1.7 praise=3.1 reputation=0.7
prenum 7.05 bad=-1.7 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.2 meeting.off=-0.4 praise=-0.4 reputation=-0.4
presen 7.20 complaint.cost=0.4 complaint.neglect=0.8 complaint.quality=1.1 good=-2.4 leaving=0.7 meeting.off=-1.1 payment.refused=-0.5
prick 7.90 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.2 leaving=-0.5 legal=-0.5 praise=2.8 reputation=0.5
prins 7.90 bad=-0.6 complaint.quality=-0.6 payment.sent=1.4
priori 7.20 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=1.4 good=-1.5 leaving=1.0 payment.delayed=0.9 payment.query=-0.7 payment.sent=-0.3 urgent=2.1
pris 6.92 bad=-0.6 complaint.cost=2.9 complaint.delay=-1.3 complaint.neglect=-1.0 complaint.quality=-1.6 escalation=-0.4 good=1.0 growth=0.6 leaving=-1.4 legal=-0.7 payment.disputed=1.2 payment.refused=-0.9 praise=0.5 reputation=0.6
prisav 7.61 bad=0.9 complaint.cost=1.2 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=1.0 leaving=-0.4 legal=1.9 payment.disputed=-0.5 payment.refused=-0.5 reputation=-0.3
priser 6.92 bad=1.2 complaint.cost=4.1 complaint.delay=-0.7 escalation=0.8 good=-0.4 growth=0.6 leaving=-1.1 legal=0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=1.5 payment.refused=-0.3 praise=-0.4 reputation=0.9
priset 6.80 bad=3.0 complaint.cost=5.8 complaint.delay=0.5 complaint.neglect=1.7 complaint.quality=-0.5 good=-1.5 growth=-0.7 legal=-0.6 payment.delayed=-0.9 payment.disputed=-0.6 payment.refused=4.0 praise=-0.7 urgent=-0.3
prisfo 7.90 bad=-0.6 complaint.cost=1.7 complaint.delay=-0.6 complaint.quality=-1.0 good=-0.3 payment.refused=-0.3 reputation=-0.6
prisho 7.39 bad=1.4 complaint.cost=5.9 complaint.delay=-1.2 complaint.quality=-1.0 escalation=1.7 good=1.1 growth=-0.3 leaving=1.8 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.refused=-0.6 praise=-0.5 reputation=-1.0
prisja 7.90 bad=1.7 complaint.cost=3.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.9 payment.disputed=-0.3 praise=-0.5 reputation=1.6
prisli 7.61 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.7 leaving=0.9 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 urgent=1.7
privat 7.61 bad=1.6 complaint.neglect=-0.4 complaint.quality=1.7 escalation=-0.4 good=-0.7 leaving=-0.4 legal=0.9 payment.refused=0.6 reputation=-0.3
proble 6.80 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.6 good=-1.1 growth=1.6 leaving=0.8 legal=-0.4 payment.refused=1.9 payment.sent=-0.4 praise=-0.7 reputation=-0.9
procen 6.05 complaint.cost=1.4 complaint.delay=0.8 complaint.quality=1.2 good=-1.4 growth=-0.7 leaving=1.1 legal=1.5 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=5.1 payment.promised=-0.5 payment.query=1.1 payment.sent=1.0 praise=-1.2 reputation=-1.6 urgent=0.7
produk 7.90 good=1.0
proffs 7.90 bad=-0.8 good=0.4
profil 7.61 bad=0.3 complaint.cost=2.5 complaint.delay=0.6 complaint.neglect=0.4 complaint.quality=1.0 leaving=-0.5 reputation=-0.5
progra 6.51 bad=-0.4 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=0.4 good=0.6 growth=-0.4 leaving=1.1 legal=-0.4 meeting.off=1.5 payment.refused=-0.6 reputation=0.7
projek 6.43 bad=4.4 complaint.cost=-0.9 complaint.delay=2.0 complaint.neglect=2.3 escalation=0.9 good=-0.5 growth=-0.8 legal=1.7 meeting.off=-0.6 payment.delayed=-1.1 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=1.7 payment.sent=-0.7 praise=-1.3 urgent=1.0
protes 7.90 bad=-1.0 complaint.quality=-0.4 good=-0.5 leaving=-0.5 reputation=-0.3
protok 6.69 bad=0.6 complaint.cost=1.1 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=0.7 escalation=-0.4 good=-1.0 growth=-0.5 leaving=1.1 legal=0.8 meeting.off=-0.7 payment.disputed=-0.4 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.5 praise=-0.6 reputation=-0.6 urgent=-0.3
prova 7.20 bad=2.4 complaint.cost=1.3 complaint.delay=1.6 complaint.neglect=0.4 complaint.quality=4.2 good=-0.4 leaving=3.6 legal=1.1 praise=-0.4 reputation=-0.6 urgent=-0.4
provas 7.90 bad=1.2 complaint.cost=1.3 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.3 legal=3.3 payment.refused=-0.7 reputation=-0.4
ps 6.43 bad=-0.7 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=1.8 good=3.1 leaving=1.7
public 7.61 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.5 growth=-0.3 leaving=1.0 reputation=1.0 urgent=1.9
publik 7.61 bad=0.8 complaint.delay=1.1 complaint.neglect=1.0 complaint.quality=-0.7 good=-0.6 leaving=-0.5 praise=-0.5 reputation=2.6
punkt 6.51 bad=2.9 complaint.cost=2.1 complaint.delay=1.0 complaint.neglect=0.4 complaint.quality=-1.0 escalation=0.4 good=-1.2 growth=-0.7 legal=4.4 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.0 praise=-0.8 reputation=1.5 urgent=-0.3
punkte 7.39 bad=-0.6 complaint.delay=0.8 complaint.neglect=0.9 good=-0.4 leaving=-0.5 legal=1.1 meeting.off=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.8 reputation=-0.3
puss 7.20 bad=-0.8 good=1.7
q8zkc2 7.90 bad=0.9
r 7.20 bad=0.6 good=-1.1
rabatt 7.61 bad=1.8 complaint.cost=0.6 complaint.delay=-0.4 complaint.quality=1.9 good=-0.9 leaving=-0.3 payment.disputed=-0.4 payment.promised=2.1 payment.refused=1.4 payment.sent=-0.4 praise=-0.5 reputation=0.5
racker 6.69 bad=-1.2 complaint.cost=-1.4 complaint.neglect=0.7 complaint.quality=-1.0 escalation=0.8 good=-1.8 growth=-0.5 leaving=-0.9 legal=-0.5 meeting.off=-0.5 payment.delayed=2.0 payment.disputed=-0.6 payment.query=2.7 payment.refused=-0.5 payment.sent=-0.5 praise=-1.1 reputation=-0.5 urgent=1.4
rackte 7.39 complaint.cost=-0.5 complaint.neglect=1.5 complaint.quality=0.4 good=1.0 growth=2.4 leaving=-0.6 legal=0.8 payment.refused=-0.5 praise=1.3
rad 6.36 bad=1.2 complaint.cost=1.5 complaint.delay=-1.2 complaint.quality=2.6 escalation=0.7 growth=-0.8 leaving=1.6 legal=-0.7 meeting.off=1.1 payment.delayed=-0.6 payment.disputed=4.7 payment.promised=-0.4 payment.query=2.7 payment.sent=-0.8 praise=0.4 reputation=1.4 urgent=-0.4
radd 7.90 bad=2.6 good=-0.9
radda 7.90 bad=-0.7 good=0.8
raddad 7.20 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.5 good=3.0 growth=0.4 leaving=-1.0 legal=-0.3 payment.refused=-0.4 praise=3.7 reputation=0.8
raddni 7.90 bad=1.3 complaint.cost=2.8 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=0.8 good=-0.4 legal=1.2 praise=-0.3 reputation=-0.3
raden 7.05 complaint.cost=2.0 complaint.delay=-0.8 complaint.quality=-1.0 escalation=-0.4 good=-1.3 leaving=1.2 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=3.9 payment.refused=-0.7 payment.sent=0.9 praise=-1.2 reputation=-0.6 urgent=-0.3
rader 7.20 bad=-2.1 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-1.2 complaint.quality=-1.0 good=1.5 leaving=-0.5 legal=-0.3 meeting.off=0.8 payment.disputed=1.7 payment.promised=1.8 payment.refused=-0.6 payment.sent=1.2 praise=1.7 reputation=-1.3
radera 7.20 bad=0.7 good=-1.3 praise=-0.4
radet 7.39 bad=2.3 complaint.cost=3.2 complaint.delay=-0.7 complaint.neglect=-0.6 escalation=-0.3 good=-1.0 growth=-0.3 leaving=3.1 legal=0.5 payment.disputed=-0.3 payment.refused=0.8 praise=-0.7 reputation=-1.1
radgiv 7.20 bad=1.8 complaint.cost=3.2 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.1 good=-0.9 growth=-0.3 leaving=2.0 legal=1.5 payment.promised=-0.5 payment.refused=1.7 payment.sent=-0.3 reputation=-0.4
rak 7.90 bad=0.3 complaint.quality=1.3 payment.refused=1.3
rakade 7.61 complaint.quality=0.6 good=-2.2 meeting.off=1.7 reputation=-0.3
rakat 7.90 bad=-1.1 good=0.6 urgent=2.1
rakmac 7.90 bad=1.3 good=-0.6
rakna 6.16 bad=1.5 complaint.cost=1.1 complaint.delay=2.3 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=-0.4 good=-0.8 growth=2.2 leaving=-0.4 legal=0.5 meeting.off=-0.6 payment.delayed=2.1 payment.disputed=-0.5 payment.promised=1.3 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.6 praise=-0.9 reputation=-1.1 urgent=-0.4
raknad 7.39 bad=2.3 complaint.cost=1.1 complaint.neglect=0.7 complaint.quality=2.0 payment.disputed=1.2 payment.refused=-0.3 praise=-0.5
raknar 7.05 bad=0.5 complaint.cost=-0.4 complaint.neglect=0.4 good=-0.5 growth=-0.8 leaving=3.0 legal=0.3 payment.delayed=0.9 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.7
raknas 7.61 bad=1.9 complaint.delay=0.3 complaint.neglect=2.9 good=-0.4 growth=-0.3 leaving=-0.6 legal=1.7
raknat 6.80 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=1.1 escalation=-0.3 good=-0.5 growth=-0.3 leaving=-0.7 legal=2.7 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.2 payment.query=4.3 payment.refused=-0.6 payment.sent=-0.3 reputation=-0.6 urgent=-0.3
raknin 5.59 complaint.cost=2.9 complaint.delay=-2.4 complaint.neglect=0.5 complaint.quality=0.5 escalation=-1.0 good=-1.4 growth=-1.1 legal=0.5 meeting.off=0.5 payment.delayed=3.1 payment.disputed=4.6 payment.promised=1.6 payment.query=3.0 payment.refused=4.7 payment.sent=3.5 praise=-0.8 urgent=-1.3
rakt 7.05 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 escalation=0.9 good=0.3 growth=-0.4 leaving=2.0 legal=-0.9 reputation=-0.3
ram 7.90 bad=-0.6 complaint.quality=-0.3 good=-0.4
ramat 7.90 bad=-0.4 complaint.quality=-0.3 good=1.4 growth=0.8 praise=2.1
ramavt 7.90 bad=-0.6 complaint.quality=-0.7 good=0.6 growth=2.7 payment.delayed=-0.4 payment.disputed=-0.8 payment.query=1.0 payment.refused=-0.5 praise=1.0
rannan 7.90 bad=0.7 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.9 escalation=1.5 leaving=0.9 payment.refused=0.7 reputation=-0.4
ranta 7.61 complaint.cost=1.5 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.5 legal=-0.4 payment.disputed=0.9 payment.promised=2.5 payment.sent=-0.6 praise=-0.4 reputation=-0.4
rappor 6.51 bad=1.8 complaint.neglect=1.0 complaint.quality=2.8 escalation=1.5 good=-1.2 growth=-0.6 leaving=-1.5 legal=0.4 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.7 reputation=-1.2 urgent=-0.4
rasand 7.90 bad=-0.6 good=-0.3 praise=-0.3
rasism 7.90 bad=0.5 good=-0.6
rasmus 7.20 bad=0.7
ratt 5.04 bad=-1.6 complaint.cost=-1.1 complaint.quality=-0.3 good=-0.3 growth=-1.3 leaving=-0.4 meeting.off=-1.2 payment.delayed=-1.6 payment.disputed=-1.2 payment.promised=2.7 payment.query=0.8 payment.sent=-1.0 praise=-1.3 reputation=0.3 urgent=-0.5
ratta 6.51 bad=2.6 complaint.cost=-0.9 complaint.quality=2.8 escalation=-0.4 good=-0.9 growth=-0.5 leaving=0.7 legal=-0.6 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=3.2 payment.promised=-0.9 payment.query=-0.8 payment.refused=-0.4 payment.sent=-0.4 urgent=-0.3
rattar 7.90 complaint.delay=0.9 complaint.quality=0.9 growth=-0.3
ratteg 6.92 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.5 good=-1.4 growth=-0.6 leaving=-0.8 legal=-1.0 meeting.off=1.2 payment.query=-0.6 praise=-0.8 reputation=-0.5
ratten 6.69 bad=2.4 complaint.cost=-0.6 complaint.quality=1.1 good=-1.2 growth=-0.4 legal=5.0 meeting.off=1.2 payment.disputed=-0.7 payment.query=-0.5 payment.refused=0.5 praise=-0.6 reputation=-0.6 urgent=-0.4
rattni 7.61 bad=0.8 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=0.3 complaint.quality=2.0 escalation=1.4 good=0.8 meeting.off=-0.4 praise=1.0
rattsh 7.90 complaint.delay=0.8 complaint.neglect=1.4 complaint.quality=-0.6 good=-0.4 growth=-0.4 legal=1.0 reputation=-0.6
rattsl 7.90 complaint.delay=-0.3 complaint.quality=1.4 good=-0.3 legal=1.4
rattss 7.61 bad=0.3 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.4 leaving=-0.6 legal=2.6 payment.disputed=1.0 payment.query=-0.4 urgent=-0.3
reager 7.61 good=0.3
recens 5.78 bad=-0.6 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-1.4 complaint.quality=2.0 escalation=-0.3 good=0.6 growth=-0.6 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=-0.5 payment.refused=0.5 praise=1.5 reputation=2.6 urgent=-0.4
recept 6.43 bad=-1.1 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=-1.9 escalation=1.6 growth=1.1 leaving=-0.8 legal=-1.1 meeting.off=1.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.sent=-0.4 reputation=-1.0 urgent=3.8
reco 7.20 bad=3.2 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-1.0 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=1.0 reputation=5.0 urgent=2.7
reda 7.90 bad=-0.8 good=-0.9
redakt 7.61 bad=2.1 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=2.0 escalation=1.5 good=-1.1 leaving=-0.5 payment.refused=1.5 praise=-0.7 reputation=2.4
redan 5.19 bad=0.9 complaint.cost=-1.6 complaint.delay=1.4 complaint.neglect=-1.1 complaint.quality=1.5 escalation=-0.4 good=-1.4 growth=-0.7 leaving=2.2 legal=0.7 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=-1.5 payment.promised=-1.9 payment.query=-0.7 payment.refused=-0.6 payment.sent=2.9 praise=0.4 reputation=4.4 urgent=0.9
redige 6.60 bad=-0.6 complaint.neglect=-0.3 complaint.quality=0.7 good=1.3 legal=-0.3 payment.refused=1.4 reputation=1.4
redo 7.90 bad=-0.7 good=-1.1
redogo 7.90 bad=1.4 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=0.3 good=-0.4 legal=0.4 payment.refused=1.8 reputation=1.0
redovi 7.05 bad=1.7 complaint.cost=2.1 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-0.6 growth=-0.4 leaving=3.0 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=0.9 payment.promised=1.0 payment.query=-0.3 payment.refused=0.9 payment.sent=-0.6 praise=0.5 reputation=1.0
refere 6.80 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=-1.0 growth=-0.3 leaving=-0.5 legal=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.7 payment.query=5.2 payment.refused=-0.6 payment.sent=2.2 praise=-0.5 reputation=-0.3 urgent=-0.7
regeri 7.90 bad=1.5 good=-1.4
regi 7.90 bad=1.4 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.4 leaving=2.7
region 6.60 bad=0.5 complaint.cost=-0.9 complaint.delay=1.9 complaint.neglect=-1.7 escalation=2.6 good=-0.3 growth=0.4 leaving=-0.4 legal=0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.7 reputation=-0.7 urgent=-0.4
regist 7.05 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 good=0.5 growth=-0.6 leaving=-0.4 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.3 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.8 praise=1.6 reputation=-0.7 urgent=2.0
regler 6.92 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.3 good=-1.1 growth=-0.4 leaving=-0.6 legal=0.3 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=5.0 payment.query=-0.5 payment.sent=2.6 praise=-0.8 urgent=-0.5
regres 7.90 bad=1.1 complaint.delay=-0.3 complaint.quality=2.3 escalation=-0.4 legal=2.5 payment.promised=-0.4 payment.refused=-0.8
reklam 5.78 bad=2.0 complaint.cost=-1.4 complaint.delay=-1.1 complaint.quality=2.1 escalation=-0.8 good=-0.5 growth=-0.8 legal=1.4 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-1.2 payment.promised=-0.7 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.7 praise=-1.4 reputation=2.1 urgent=-0.6
rekomm 7.05 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.3 good=2.6 growth=1.9 leaving=0.4 legal=1.8 praise=-0.4 reputation=-0.9
rektor 7.05 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=0.5 complaint.quality=-0.6 escalation=1.1 good=-0.8 growth=-0.5 leaving=-0.7 meeting.off=1.3 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=1.1
rep 7.90 bad=0.8 complaint.quality=1.0 good=-1.1 payment.refused=1.3 reputation=1.0
report 6.92 bad=0.6 complaint.cost=-0.5 complaint.delay=1.4 complaint.quality=1.3 escalation=-0.4 good=-1.2 growth=-0.5 leaving=-0.8 legal=1.5 praise=-0.5 reputation=3.1 urgent=2.3
resa 7.90 good=0.4 praise=0.7
resan 7.90 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=-0.3 good=-0.7 growth=-0.3 leaving=-0.4 payment.disputed=2.5 payment.query=-1.2 payment.refused=-0.4 reputation=-0.3
reserv 7.90 bad=-0.6 complaint.quality=-0.3 growth=0.9
respek 6.80 bad=0.7 complaint.cost=4.2 complaint.quality=-0.6 good=1.1 praise=-0.4
restau 7.90 bad=-0.5 good=-0.9
resten 6.29 complaint.cost=-1.3 complaint.neglect=-1.2 complaint.quality=-0.4 good=-1.3 growth=-0.6 meeting.off=-0.6 payment.delayed=-1.7 payment.disputed=5.1 payment.promised=2.6 payment.query=-0.7 payment.refused=0.8 payment.sent=2.7 praise=-1.1 reputation=-0.8 urgent=-0.6
restid 7.90 bad=2.5 good=-0.5 payment.disputed=3.5 payment.refused=2.0 payment.sent=-0.3
result 7.20 bad=2.0 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=2.8 complaint.quality=1.7 escalation=-0.4 good=-0.7 growth=-0.4 leaving=0.7 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.5 praise=1.1
return 7.90 bad=2.0 complaint.delay=2.3 complaint.quality=-0.5 good=-0.4 leaving=-0.4 meeting.off=-0.5 payment.refused=3.2
revisi 7.61 bad=-0.4 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=0.6 payment.query=-0.3 praise=-0.3 reputation=-0.5 urgent=0.8
reviso 5.59 complaint.delay=-1.2 complaint.neglect=0.4 complaint.quality=2.3 escalation=-0.9 good=-1.0 growth=0.4 leaving=2.5 meeting.off=-1.2 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.6 payment.refused=-1.5 payment.sent=0.6 praise=-0.9 urgent=3.2
ridsko 7.90 bad=2.0 complaint.cost=-0.5 complaint.neglect=1.1 complaint.quality=0.5 good=-0.8 leaving=0.9 reputation=-0.3
riksfo 7.90 complaint.neglect=0.8 complaint.quality=-0.6 leaving=-0.4 reputation=1.0
riktig 5.53 bad=-0.5 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=-1.1 complaint.quality=-1.4 escalation=-0.3 good=3.4 growth=-0.5 legal=-0.4 payment.delayed=-0.7 payment.disputed=0.6 payment.promised=1.0 payment.refused=-0.4 payment.sent=-0.4 reputation=-1.0 urgent=-0.4
rimlig 7.61 bad=1.7 complaint.cost=4.1 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.5 leaving=-0.7 legal=-0.3 payment.delayed=1.3 payment.disputed=1.9 praise=-0.4
ring 6.60 bad=2.4 complaint.cost=-0.9 complaint.delay=2.3 complaint.neglect=-0.8 complaint.quality=1.2 escalation=-0.6 good=-1.7 growth=-0.4 leaving=-0.8 legal=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=-1.0 reputation=0.7 urgent=5.6
ringa 6.29 bad=1.5 complaint.cost=-1.2 complaint.delay=-1.1 complaint.neglect=2.9 complaint.quality=0.8 escalation=3.2 growth=-0.5 leaving=-0.9 legal=0.7 meeting.off=-1.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.7 praise=-0.5 reputation=0.9 urgent=0.6
ringde 6.51 bad=-0.5 complaint.delay=-1.2 complaint.neglect=3.2 escalation=0.4 good=0.9 growth=-0.5 leaving=1.3 legal=-1.0 meeting.off=-0.5 payment.disputed=-0.5 payment.sent=-0.3 praise=1.3 reputation=-1.1
ringer 6.10 bad=3.1 complaint.cost=1.1 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=0.6 escalation=1.3 good=-1.0 growth=1.5 leaving=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.6 payment.promised=-0.4 payment.sent=-0.4 praise=-0.9 reputation=2.7 urgent=-1.1
ringt 6.69 bad=1.8 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=3.2 escalation=-0.6 good=0.4 growth=-0.4 leaving=3.1 meeting.off=-0.5 payment.delayed=1.3 payment.disputed=-0.6 payment.refused=-1.0 reputation=1.6
rip 7.90 bad=3.3 good=-1.5
rita 7.90 bad=-0.7 legal=-0.5
ritade 6.92 bad=1.5 complaint.cost=-0.7 complaint.delay=-1.6 complaint.neglect=0.6 complaint.quality=3.4 escalation=1.0 growth=-0.4 legal=0.8 payment.disputed=-0.4 payment.refused=1.9 praise=0.6
ritar 7.90 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.5 meeting.off=1.2 payment.delayed=0.9 payment.refused=-0.4
ritat 7.39 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=0.8 good=0.9 leaving=-0.7 payment.refused=2.5 praise=1.1 reputation=1.4
ritnin 5.56 bad=2.0 complaint.cost=-0.8 complaint.delay=5.4 complaint.quality=-0.6 good=-1.1 growth=0.6 legal=1.4 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.2 payment.sent=-1.0 reputation=-1.1 urgent=-0.5
ro 7.39 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.1 good=1.1 growth=1.2 legal=1.2 praise=-0.4 reputation=1.0
robot 7.90 bad=1.3 complaint.neglect=0.4 complaint.quality=0.9 good=-0.8 leaving=2.6 praise=-0.4
rod 7.61 bad=-1.0
roda 7.90 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.6 urgent=-0.4
rolf 7.90 complaint.cost=1.5 complaint.quality=0.7 escalation=1.7 good=-0.6 growth=-0.4 leaving=-0.6 legal=-0.4 praise=-0.4
rolig 6.43 bad=-1.1 complaint.neglect=-0.4 complaint.quality=0.9 good=1.8 leaving=-0.4 payment.refused=-0.4 reputation=0.5
roliga 6.22 bad=-1.8 complaint.cost=-0.6 complaint.neglect=2.0 complaint.quality=-0.5 good=3.1 leaving=-0.8 meeting.off=0.9 payment.delayed=0.6 payment.refused=-0.4 praise=-0.4 reputation=-0.4
roligt 5.90 bad=-2.6 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=1.6 good=4.1 leaving=0.7 legal=0.5 praise=-0.3 reputation=1.0
ror 7.61 bad=-1.2 complaint.cost=-0.8 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.5 growth=-0.4 leaving=-0.8 legal=-0.4 payment.refused=1.6 praise=-0.5 reputation=0.8
rora 7.90 bad=0.7
roran 7.90 bad=-0.4
rord 7.61 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.8 good=2.4 praise=1.6
rosa 7.61 bad=-1.2 good=0.7
rost 7.90 bad=-0.4 complaint.cost=1.1 complaint.neglect=-0.6 complaint.quality=0.4 praise=0.5 reputation=0.6
rosta 7.90 complaint.cost=1.3 complaint.quality=-0.6 good=0.4 leaving=1.1
rosten 7.90 bad=-1.1 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.5 leaving=-0.4 meeting.off=1.6 payment.query=-0.4 praise=-0.4 reputation=-0.3
rott 7.61 bad=-0.6 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=0.4 good=0.6 leaving=-0.3 legal=0.8
rt 4.95 bad=0.5 good=0.8
rubrik 7.05 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.6 leaving=-0.5 legal=-0.9 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.5 praise=-0.5 reputation=-0.5
rullar 7.39 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=4.1 growth=2.8 leaving=-1.1 legal=-0.4 payment.delayed=-0.4 praise=1.5
rullat 7.90 bad=-0.4 good=0.8 meeting.off=1.5
rum 7.20 bad=-1.1 complaint.cost=-0.8 complaint.delay=0.4 complaint.neglect=0.3 escalation=0.7 good=-0.3 growth=-0.3 leaving=-1.0 legal=-0.4 meeting.off=1.0 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.6
runda 7.90 bad=0.3 complaint.delay=-0.6 complaint.quality=0.9 good=-0.9 payment.refused=1.0 praise=-0.4
rune 7.90 complaint.cost=-0.4 complaint.quality=0.4 good=-0.4 leaving=0.9 meeting.off=-0.4 praise=-0.5
runrun 7.90 good=-1.0
runt 6.60 bad=2.6 complaint.cost=2.3 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.9 leaving=1.6 meeting.off=-0.5 payment.refused=-0.4 praise=1.6 reputation=0.7
ryggen 7.90 complaint.quality=-0.4 good=-0.5
ryker 7.90 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=0.7 good=1.3 growth=3.9 leaving=-0.5 legal=-0.4 payment.delayed=-0.3 payment.refused=0.9 payment.sent=-0.5 praise=-0.5 urgent=-0.5
s 6.51 bad=-1.3 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=1.9 escalation=-0.4 good=-1.0 growth=-0.3 leaving=0.5 legal=0.8 payment.disputed=0.9 payment.refused=-0.6 payment.sent=-0.4 reputation=1.8 urgent=1.4
sa 2.67 bad=-0.7 complaint.cost=-1.7 complaint.neglect=-2.1 complaint.quality=0.4 escalation=-1.0 good=3.6 growth=2.3 leaving=0.5 meeting.off=-2.0 payment.delayed=-0.6 payment.disputed=2.0 payment.query=-1.1 payment.refused=0.6 payment.sent=1.5 praise=3.7 reputation=-1.3 urgent=-1.9
saa 6.92 bad=-0.6 good=2.0
saaa 6.92 bad=-0.4 good=2.3
saaaaa 7.90 good=0.3
sadan 6.92 bad=1.3 complaint.delay=2.6 complaint.neglect=-0.4 complaint.quality=-1.2 leaving=-0.5 meeting.off=-0.3 payment.refused=2.5 praise=0.4 reputation=-0.5
sadana 6.92 bad=2.9 complaint.cost=1.4 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=1.4 growth=-0.4 leaving=-0.9 payment.disputed=0.9 payment.promised=-0.3 payment.refused=1.3 praise=-0.5 reputation=2.2
sadar 7.61 bad=-0.9 good=1.2
sade 7.90 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.3 escalation=-0.4 good=1.6 growth=3.4 leaving=-0.4 payment.disputed=1.2 payment.refused=-0.5
sag 5.36 bad=1.2 complaint.cost=-0.4 complaint.delay=-1.4 complaint.neglect=-0.9 complaint.quality=2.9 escalation=-0.5 good=0.4 legal=-1.3 meeting.off=-0.9 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.5 payment.refused=1.5 payment.sent=3.8 praise=-0.5 urgent=-0.5
saga 5.12 bad=0.7 complaint.delay=1.7 complaint.neglect=-1.0 complaint.quality=1.2 good=0.6 growth=1.0 leaving=3.4 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.2 payment.sent=0.5 praise=3.0 reputation=-1.2 urgent=-0.8
sager 4.99 bad=1.6 complaint.cost=3.0 complaint.delay=-1.9 complaint.neglect=-0.6 complaint.quality=1.7 good=-2.1 growth=-1.8 leaving=3.0 meeting.off=-0.8 payment.delayed=0.5 payment.disputed=4.4 payment.query=0.9 payment.refused=0.9 payment.sent=-1.4 praise=-2.7 urgent=1.0
sags 7.90 complaint.quality=0.5 escalation=1.4 leaving=1.1 legal=0.9
sagt 5.63 complaint.delay=-1.7 complaint.neglect=-0.8 complaint.quality=1.3 escalation=-1.1 growth=0.8 leaving=-2.8 meeting.off=-0.8 payment.delayed=0.3 payment.disputed=-0.9 payment.promised=0.8 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.7 praise=1.6 reputation=0.8 urgent=-0.7
sahar 7.20 bad=3.1 good=-1.1
sajten 7.39 bad=1.1 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=2.3 good=-0.7 leaving=0.5 legal=-0.4 meeting.off=-0.4 payment.refused=2.3 payment.sent=-0.3 praise=-0.6 urgent=-0.3
sak 6.36 bad=1.4 complaint.cost=2.1 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=-0.5 good=-0.6 growth=-0.5 leaving=0.3 legal=0.4 meeting.off=1.7 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=1.1 payment.refused=-0.7 payment.sent=-0.3 praise=0.6 reputation=-0.6
saken 6.80 bad=1.0 complaint.cost=0.5 complaint.delay=1.3 complaint.neglect=1.1 complaint.quality=1.5 escalation=1.8 good=-0.7 growth=-0.3 leaving=-0.3 legal=1.9 payment.disputed=-0.4 payment.refused=0.5 payment.sent=-0.3 praise=-0.5 reputation=1.9
saker 6.51 bad=2.1 complaint.cost=0.7 complaint.neglect=2.8 good=0.5 leaving=0.4 reputation=-0.3
sakerh 6.29 complaint.quality=1.3 good=-1.2 leaving=0.3 legal=0.5 payment.refused=0.6 praise=-0.3 reputation=-0.5
sakern 7.90 bad=-1.4 good=1.3
sakert 6.80 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=-0.6 escalation=-0.4 leaving=0.7 legal=-0.4 meeting.off=0.4 payment.refused=0.5 payment.sent=-0.3 praise=-1.1 urgent=-0.4
saklar 6.60 bad=-1.4 complaint.cost=1.3 good=1.4 leaving=0.4
saknad 7.39 bad=0.4 complaint.neglect=-0.7 complaint.quality=3.4 good=-1.2 growth=-0.3 leaving=-0.4 legal=1.6 praise=-0.4
saknar 6.22 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.9 good=-1.0 growth=-0.4 leaving=-0.5 legal=-0.3 meeting.off=0.9 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=1.1 payment.query=2.6 payment.refused=-0.5 payment.sent=-0.5 praise=-0.5 reputation=1.2 urgent=0.7
saknas 6.80 bad=1.8 complaint.cost=-0.4 complaint.neglect=1.1 complaint.quality=-0.9 good=-0.6 leaving=1.2 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=1.0 payment.promised=-0.6 payment.query=1.0 payment.refused=3.0 payment.sent=-0.4 praise=-0.6 reputation=-0.5 urgent=1.3
saknat 7.61 bad=-1.4 good=2.2 leaving=-0.4
sal 7.90 bad=0.5 complaint.neglect=1.8 good=-0.6 legal=1.3
sald 7.61 complaint.cost=1.2 complaint.quality=-0.5 leaving=0.5
salde 7.39 complaint.cost=-0.6 complaint.delay=1.0 complaint.neglect=0.6 growth=-0.5 leaving=1.4 payment.promised=-0.4 payment.refused=-0.4 praise=1.0 reputation=1.6
salja 7.39 bad=-0.7 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.8 good=-0.5 growth=-0.4 leaving=0.8 payment.delayed=2.8 payment.refused=-0.6 payment.sent=-0.5 praise=-0.5 reputation=0.4
saljar 7.90 complaint.cost=1.9 complaint.quality=-0.9 good=1.3 payment.refused=0.7 praise=-0.4
saljer 6.60 bad=2.2 complaint.cost=2.2 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=4.0 escalation=-0.4 good=-2.1 growth=-0.5 payment.delayed=2.1 payment.refused=-0.4 praise=-0.5 reputation=-0.8
sallsk 7.90 bad=-0.9 good=-0.7 leaving=1.4 payment.promised=1.6
salt 7.39 complaint.cost=0.9 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=-0.4 growth=0.6 leaving=0.5 legal=-0.3 payment.delayed=-0.4 payment.promised=3.5 payment.sent=-0.5 praise=0.8
samarb 6.69 bad=0.8 complaint.cost=0.4 complaint.delay=0.8 complaint.neglect=-0.5 escalation=-0.3 good=0.9 growth=1.9 leaving=2.4 legal=-0.5 payment.refused=0.5 payment.sent=-0.4 praise=-0.7 reputation=1.2
sambo 7.61 bad=0.5 complaint.cost=1.2 complaint.neglect=-0.4 complaint.quality=1.4 good=-2.1 leaving=2.3 legal=0.7 reputation=-0.3
samfal 7.61 complaint.cost=1.2 complaint.delay=0.5 complaint.neglect=-0.4 good=-0.4 leaving=-0.4 legal=-0.3 payment.query=-0.6 payment.refused=1.2 payment.sent=2.2 praise=-0.4
samhal 7.39 bad=2.1 complaint.neglect=1.5 escalation=0.8 good=-2.4 reputation=2.0
samlar 7.39 bad=-0.9 complaint.cost=-0.5 complaint.neglect=-0.4 escalation=-0.6 good=0.4 growth=-0.3 leaving=0.6 legal=1.1 payment.refused=-0.4 praise=0.8 reputation=-0.4
samlin 7.90 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.4 leaving=1.6
samma 4.88 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=-1.0 good=1.1 growth=6.0 leaving=-0.9 legal=1.1 meeting.off=-0.4 payment.delayed=-0.7 payment.query=-1.2 payment.refused=-1.1 payment.sent=-1.9 praise=-0.9 reputation=1.1 urgent=-1.0
samman 6.92 bad=1.6 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=0.4 complaint.quality=1.3 escalation=1.0 growth=-0.5 leaving=0.3 legal=0.5 praise=1.1 reputation=-0.4 urgent=-0.4
samrad 7.90 complaint.delay=1.2 complaint.neglect=1.0 complaint.quality=-0.8 good=-0.4 leaving=-0.3 legal=1.0 reputation=-0.3
samt 7.39 bad=0.6 complaint.quality=1.0 good=0.6 leaving=0.4 legal=1.6 payment.refused=1.1
samtal 6.29 bad=-0.3 complaint.cost=3.0 complaint.quality=-1.6 escalation=0.8 good=1.0 growth=-0.9 legal=-1.0 meeting.off=2.1 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.8 praise=2.6 reputation=-1.0 urgent=-0.4
samtid 7.20 bad=0.4 complaint.cost=-0.3 complaint.quality=-0.4 good=0.5 payment.query=0.9 payment.sent=1.2
samtli 7.61 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=0.9 good=-0.4 growth=-0.4 leaving=2.3 legal=-0.4 praise=-0.3
san 6.43 bad=-2.4 good=1.2
sana 6.80 complaint.cost=2.6 complaint.neglect=-0.3 good=1.1 legal=0.6 payment.disputed=-0.3 payment.refused=2.3
sandni 7.61 bad=0.9 complaint.quality=-1.0 good=-1.0 reputation=-0.5 urgent=1.9
sang 6.92 bad=-0.7 complaint.delay=1.7 good=1.6 leaving=1.0
sangen 7.61 bad=-1.3 good=3.3
sanna 7.20 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=0.9 good=1.1 leaving=1.3 praise=0.6 reputation=-0.4
sant 5.66 bad=-2.0 complaint.cost=-0.7 complaint.delay=-1.0 complaint.quality=-1.9 escalation=-0.3 good=-1.1 growth=-0.4 leaving=-1.5 legal=0.8 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=1.7 reputation=-0.8 urgent=-0.5
sara 7.90 bad=-0.7 complaint.quality=-0.7 good=-0.5 meeting.off=1.1 payment.delayed=1.6
sarski 6.92 bad=-2.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.4 good=2.8 growth=1.8 leaving=1.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.8 praise=4.9 reputation=-0.5
sas 7.90 bad=0.4 complaint.delay=1.2 complaint.quality=-0.3 good=-0.8 growth=-0.4 leaving=-0.5 praise=-0.5
sasong 6.69 complaint.cost=0.3 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=-0.7 good=-2.3 growth=-0.5 leaving=1.5 legal=1.2 payment.delayed=2.6 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.4 praise=-0.9 reputation=0.7
satt 5.38 bad=0.7 complaint.delay=-1.5 complaint.neglect=2.1 complaint.quality=1.5 escalation=0.6 good=0.4 leaving=2.4 legal=0.5 meeting.off=4.5 payment.delayed=-1.0 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.6 payment.sent=2.4 praise=0.9 reputation=0.9 urgent=-0.9
satta 7.61 bad=-1.0 complaint.quality=-0.9 good=-1.0 growth=-0.4 legal=-0.3 praise=-0.4 urgent=-0.3
sattas 7.90 bad=-0.9 complaint.neglect=-0.3 reputation=-0.3
satte 7.61 complaint.quality=1.3 reputation=1.2
satter 6.92 bad=1.1 complaint.cost=1.2 good=-1.0 growth=-0.4 leaving=0.7 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.9 payment.refused=-0.4 praise=-0.4 reputation=-0.5
saxen 7.90 bad=-1.8 complaint.delay=-0.4 complaint.quality=-1.7 good=0.4 leaving=-0.4 legal=-0.3 payment.refused=-0.4 praise=1.2 reputation=-0.4 urgent=2.0
scen 7.90 bad=0.8 complaint.quality=1.3 good=0.6 reputation=1.3
scenen 7.90 bad=0.9 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=0.8 good=-0.5 legal=1.2 reputation=1.3
schema 7.05 bad=1.7 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=1.5 good=-1.1 leaving=2.3 praise=-0.6
sd 7.90 bad=0.9
se 4.97 bad=-1.6 complaint.cost=1.9 complaint.delay=1.0 complaint.neglect=-1.3 complaint.quality=-0.3 escalation=-0.5 good=2.3 growth=-1.1 leaving=-0.4 legal=0.6 meeting.off=0.3 payment.delayed=-0.8 payment.disputed=0.5 payment.promised=-0.9 payment.query=-1.3 payment.refused=-0.8 payment.sent=2.1 praise=-1.2 reputation=-0.6 urgent=-0.7
sedan 5.19 bad=1.9 complaint.cost=0.9 complaint.delay=2.3 complaint.neglect=3.2 complaint.quality=1.9 escalation=0.9 good=-1.6 leaving=1.3 legal=1.9 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.5 payment.sent=-1.2 praise=-1.0 reputation=0.8 urgent=2.5
sek 7.61 bad=-0.9 complaint.cost=-0.4 payment.promised=-0.5 payment.query=-1.2 payment.refused=-0.5 payment.sent=3.9
sekret 7.39 bad=0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.4 escalation=1.3 good=-0.6 leaving=0.7 legal=3.1 payment.refused=-0.5 praise=-0.5
sekund 7.39 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.6 legal=-0.3 meeting.off=1.0 payment.query=-0.5 payment.sent=1.4 praise=2.1 reputation=-0.3
semest 5.33 bad=0.5 complaint.cost=-1.1 complaint.neglect=1.0 good=-1.6 growth=-1.0 leaving=0.5 legal=0.7 meeting.off=-1.3 payment.delayed=1.5 payment.disputed=-0.7 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.8 praise=-1.2 urgent=1.7
semlor 7.90 bad=-0.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.5 leaving=-0.4 payment.promised=-0.4 praise=1.0
sen 4.85 bad=1.3 complaint.cost=1.6 complaint.delay=3.7 complaint.neglect=2.3 complaint.quality=1.1 good=-1.0 leaving=2.9 legal=-0.4 meeting.off=0.6 payment.delayed=2.0 payment.disputed=-1.2 payment.promised=1.7 payment.query=-0.6 payment.refused=0.4 payment.sent=1.4 praise=0.9 reputation=1.8
sena 7.39 bad=0.8 complaint.cost=-1.0 complaint.delay=0.8 complaint.neglect=1.9 complaint.quality=-0.6 leaving=1.2 legal=-0.5 payment.delayed=3.3 payment.disputed=1.5 payment.promised=1.3 payment.refused=-0.9 praise=-0.4 reputation=-0.9
senare 6.92 bad=-2.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.8 leaving=-0.3 legal=-0.4 meeting.off=-0.4 payment.delayed=1.4 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.8 payment.sent=2.5 praise=-0.6 reputation=-0.6
senast 5.08 bad=1.0 complaint.neglect=1.3 complaint.quality=0.6 growth=-0.7 leaving=0.6 legal=1.5 payment.delayed=-1.3 payment.promised=3.0 payment.refused=-2.0 praise=-1.3 reputation=-1.1 urgent=1.2
senkur 7.90 good=0.4
sent 6.92 bad=0.9 complaint.cost=-0.6 complaint.delay=5.5 complaint.neglect=-0.3 complaint.quality=0.9 growth=-0.6 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.delayed=2.4 payment.disputed=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-1.3 reputation=-0.7
separa 7.90 complaint.delay=1.0 payment.disputed=-0.3
septem 5.95 bad=0.8 complaint.cost=-1.0 complaint.delay=4.4 complaint.neglect=3.3 complaint.quality=1.9 escalation=-0.5 good=-0.5 growth=-0.8 legal=1.5 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.9 praise=-1.5 reputation=-1.1 urgent=-0.4
ser 4.82 bad=-2.0 complaint.cost=-1.7 complaint.delay=-1.3 complaint.neglect=-1.2 complaint.quality=1.6 escalation=-0.9 good=1.2 growth=3.0 leaving=-3.4 legal=0.8 meeting.off=-0.3 payment.disputed=0.8 payment.promised=1.7 payment.query=2.8 payment.refused=0.5 payment.sent=-1.6 reputation=-1.3
serie 7.90 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=0.5 good=0.3 payment.refused=0.6
serios 7.20 bad=-0.6 good=-2.3
server 6.43 bad=0.4 complaint.cost=-0.8 complaint.delay=-0.6 complaint.quality=0.9 escalation=1.4 good=-1.6 growth=-0.7 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.5 praise=-1.4 urgent=3.9
servet 7.90 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.6 good=0.9 praise=2.6
servic 7.39 bad=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 good=-0.5 growth=-0.3 leaving=2.6 legal=-0.8 payment.delayed=-0.4 praise=-0.5 reputation=1.0
servra 7.90 complaint.delay=0.9 complaint.neglect=0.5 escalation=1.1 good=1.1 leaving=-0.4 legal=-0.5 praise=2.2
ses 6.22 bad=1.5 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-0.8 good=1.2 growth=0.9 leaving=-1.3 legal=5.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-1.1 payment.promised=-0.8 payment.query=-0.4 payment.sent=-0.3 praise=-1.0 reputation=-0.4 urgent=-0.8
sett 6.16 bad=-0.8 complaint.cost=-0.7 complaint.delay=-0.5 complaint.quality=0.3 escalation=-0.6 good=2.7 growth=0.7 leaving=0.7 legal=-0.8 payment.disputed=-0.4 payment.sent=-0.3 praise=1.1 reputation=0.8
sex 7.39 bad=0.6 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.4 good=0.7 growth=1.4 leaving=-0.5 legal=-0.5 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.6 reputation=0.8
show 7.90 bad=-1.3 good=-1.0
sida 6.00 bad=-1.6 complaint.delay=-0.4 complaint.quality=-1.0 escalation=-0.9 good=-1.3 leaving=-1.5 legal=-0.9 meeting.off=-1.1 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.8 payment.refused=-1.3 payment.sent=2.0 praise=-1.1 reputation=0.6 urgent=0.6
sidan 5.53 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.3 escalation=-0.4 growth=-0.9 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.7 payment.sent=-0.6 urgent=1.3
sidor 6.80 bad=-2.0 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=-0.5 good=1.1 growth=2.5 legal=-0.6 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=1.4 reputation=-0.6 urgent=-0.6
sidorn 7.90 bad=-0.8 complaint.cost=-1.1 complaint.neglect=0.8 complaint.quality=0.3 good=-0.4 leaving=-0.6 praise=-0.5
siffra 7.90 complaint.quality=-1.1 good=-0.4 payment.query=1.0 payment.sent=1.4 praise=-0.3 reputation=1.3
siffro 6.80 bad=-0.3 complaint.delay=-0.7 complaint.neglect=-0.8 good=-0.4 growth=-0.6 leaving=-1.2 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.0 payment.query=0.7 payment.refused=-0.7 praise=-0.5 urgent=-0.3
sig 4.65 bad=1.8 complaint.cost=1.3 complaint.delay=-1.6 complaint.neglect=0.3 complaint.quality=3.1 escalation=-0.6 good=-1.8 growth=-0.7 legal=-0.7 meeting.off=-1.3 payment.disputed=-0.7 payment.query=-1.5 payment.refused=1.6 payment.sent=-1.2 praise=-0.7 reputation=-0.3 urgent=-0.4
signer 7.20 bad=-0.3 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=1.3 escalation=-0.4 good=1.2 leaving=-0.6 legal=1.0 payment.delayed=0.7 payment.promised=2.4 payment.refused=-0.4 praise=-0.5 reputation=-0.3
simhal 7.90 bad=0.5 complaint.delay=1.8 complaint.quality=-0.6 good=-0.6 reputation=2.1
sin 5.41 bad=-1.0 complaint.cost=-1.1 complaint.delay=0.5 complaint.neglect=-1.3 good=2.8 growth=1.6 leaving=-0.5 legal=1.8 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-1.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=1.3 payment.sent=-0.7 praise=1.8 urgent=-0.7
sina 6.60 bad=3.4 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=1.3 escalation=0.8 good=-1.1 leaving=2.1 praise=-0.6 reputation=0.4
siri 7.90 complaint.neglect=-0.4 complaint.quality=0.9 escalation=-0.3 good=0.6 praise=1.0 reputation=1.1
sist 6.92 bad=-0.9 complaint.cost=-0.8 complaint.neglect=1.5 complaint.quality=-1.2 good=1.9 growth=1.1 leaving=0.8 legal=-0.5 payment.promised=-0.5 payment.refused=-0.7 payment.sent=2.3 praise=-0.4 reputation=0.6
sista 5.41 bad=2.9 complaint.cost=0.5 complaint.delay=2.6 complaint.neglect=1.5 complaint.quality=-0.7 good=-2.4 growth=-1.5 leaving=6.1 legal=0.3 meeting.off=-0.3 payment.delayed=1.0 payment.disputed=1.9 payment.query=-1.0 payment.refused=1.6 praise=-0.5 reputation=0.6 urgent=0.7
sitt 6.29 complaint.delay=0.9 complaint.neglect=-0.5 escalation=-0.4 good=-0.5 growth=-0.4 leaving=0.6 legal=0.5 payment.delayed=0.7 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.6 praise=1.3 reputation=0.7
sitta 7.39 bad=2.7 complaint.delay=1.1 complaint.neglect=-0.5 good=-1.2 growth=-0.5 leaving=-0.4 meeting.off=-0.3 payment.refused=0.9 payment.sent=-0.4 praise=-0.4 reputation=-0.8
sitter 5.31 bad=1.8 complaint.delay=1.4 complaint.neglect=-0.8 complaint.quality=0.6 good=-2.0 growth=-1.8 leaving=-1.5 legal=-1.5 meeting.off=0.8 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.7 payment.refused=1.8 payment.sent=-0.9 praise=-1.7 reputation=2.8 urgent=4.1
situat 7.39 bad=0.8 complaint.delay=-0.5 complaint.quality=-0.8 good=-1.1 leaving=-0.4 legal=-0.4 payment.refused=-0.5
siv 7.61 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.6 good=0.4 growth=0.7 leaving=0.6 praise=-0.4 urgent=-0.5
sjalv 5.26 bad=0.4 complaint.cost=2.3 complaint.delay=-1.3 complaint.neglect=2.0 complaint.quality=0.5 escalation=0.4 good=-0.6 growth=-1.2 leaving=3.4 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.8 praise=-1.6 urgent=-0.5
sjalva 5.59 bad=3.4 complaint.cost=2.5 complaint.delay=-1.9 complaint.neglect=0.5 complaint.quality=2.6 escalation=-0.9 good=-1.5 leaving=0.7 legal=-1.4 meeting.off=-1.7 payment.delayed=-0.7 payment.disputed=2.0 payment.promised=-0.4 payment.query=-0.8 payment.refused=1.8 payment.sent=-1.2 praise=-0.9 reputation=2.9 urgent=-0.8
sjalvk 7.90 bad=-0.7 good=0.3 growth=-0.4 meeting.off=-0.3
sjalvr 7.90 bad=1.2 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=-0.4 legal=3.1 payment.disputed=1.1
sjong 7.90 bad=0.9 complaint.delay=3.1 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=1.0 reputation=1.5
sjorad 7.90 bad=-1.0 complaint.delay=-0.3 good=-0.5 meeting.off=2.8 praise=-0.5
sju 5.86 bad=2.0 complaint.cost=3.2 complaint.delay=3.0 complaint.neglect=1.9 complaint.quality=0.3 escalation=1.0 good=0.7 growth=0.5 legal=1.8 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=1.7 payment.promised=-0.7 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.5 reputation=1.6 urgent=-0.7
sjuk 7.05 bad=2.0 good=-3.2 meeting.off=2.1 praise=-0.5
sjukdo 7.90 bad=0.8 good=0.4
sjuksk 7.90 bad=-1.0 complaint.delay=-0.3 good=-0.4 meeting.off=-0.6 payment.delayed=2.5 payment.disputed=-0.3 payment.query=-0.3
sjukt 6.00 good=2.9
ska 3.73 bad=-3.5 complaint.cost=0.9 complaint.delay=-2.0 complaint.neglect=-2.3 complaint.quality=-2.3 escalation=-1.0 good=-2.2 growth=1.0 legal=-2.1 meeting.off=-1.3 payment.delayed=-1.1 payment.disputed=-0.8 payment.promised=-0.6 payment.query=6.9 payment.refused=-3.2 payment.sent=-3.3 praise=-1.7 reputation=-1.1 urgent=-1.0
skadan 7.90 bad=1.5 complaint.quality=1.5 growth=-0.4 leaving=2.1 legal=1.8
skades 6.36 bad=1.3 complaint.cost=0.9 complaint.delay=0.4 complaint.neglect=-0.3 complaint.quality=1.3 escalation=-0.6 good=-1.2 growth=-0.7 leaving=-0.5 legal=5.5 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-1.6 payment.refused=-1.0 payment.sent=-0.9 praise=-1.1 urgent=-0.7
skaffa 7.05 bad=1.3 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=1.5 good=-1.8 leaving=1.3 legal=0.9 payment.refused=0.6 praise=-0.3
skagge 7.90 bad=1.3 complaint.cost=-0.3 complaint.delay=3.0 complaint.neglect=-0.5 escalation=1.4 leaving=0.7 payment.refused=-0.7 reputation=-0.4
skall 7.90 good=-0.7
skams 7.61 bad=2.5 complaint.neglect=-0.5 complaint.quality=-0.3 good=-1.4 payment.promised=1.4 reputation=-0.3
skamt 7.61 bad=0.8 complaint.cost=2.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.4 leaving=-0.5 payment.refused=1.7 praise=-0.4 urgent=3.1
skamta 7.90 bad=0.3 complaint.neglect=0.6 complaint.quality=-0.4 leaving=1.1
skane 7.39 good=0.9
skapa 7.61 bad=0.8 good=-0.8
skapad 7.90 good=1.3
skapen 7.90 bad=0.3 complaint.quality=1.6 good=-0.6 legal=0.7 payment.disputed=-0.4
skarma 7.90 bad=0.8 complaint.quality=1.5 good=-0.5 leaving=-0.3 meeting.off=-0.7 payment.disputed=1.3 payment.sent=-0.3 urgent=-0.3
skatt 7.90 leaving=1.0 payment.refused=-0.3 reputation=1.0
skatte 6.00 complaint.cost=-1.1 complaint.neglect=-0.9 complaint.quality=-1.3 escalation=-1.3 good=1.4 growth=-0.9 legal=0.4 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-1.2 payment.refused=-0.7 payment.sent=-0.8 praise=1.8 reputation=0.4 urgent=0.4
skedde 7.90 bad=-1.6 good=-0.9
skepti 7.90 bad=-0.9 complaint.neglect=-0.4 good=2.1 growth=1.1 leaving=-0.4 praise=1.2
skicka 4.40 bad=-1.1 complaint.cost=-0.6 complaint.delay=-1.9 complaint.quality=-1.5 escalation=-0.9 good=-3.5 growth=1.2 leaving=-0.4 legal=1.2 meeting.off=-1.4 payment.delayed=-0.8 payment.disputed=-2.2 payment.promised=-1.2 payment.query=2.8 payment.refused=0.8 payment.sent=2.1 praise=-2.0 reputation=-0.4 urgent=2.3
skilje 7.61 bad=0.7 complaint.delay=2.2 complaint.quality=-1.0 leaving=-0.5 legal=1.5 payment.refused=1.0
skilln 7.90 bad=0.3
skit 6.22 bad=1.1 good=0.5
skitsn 7.61 bad=-0.7 good=0.9
skjk7a 7.90 good=-1.0
skjort 7.90 bad=-0.9 complaint.cost=-0.4 good=-1.5 payment.delayed=1.3
skjuta 6.92 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 growth=-0.4 leaving=-0.3 meeting.off=3.3 payment.delayed=3.1 payment.promised=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=1.0
skjuti 7.90 bad=0.8 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=-0.6 complaint.quality=-0.3 good=0.4 leaving=0.5 payment.delayed=-0.6 praise=1.0
skjuts 7.90 bad=-0.5 complaint.quality=-0.3 good=-0.9 meeting.off=2.6 praise=-0.3
skolan 6.51 bad=-1.1 complaint.cost=-0.3 complaint.delay=0.9 complaint.quality=-0.4 good=-2.4 leaving=1.3 legal=-0.4 meeting.off=1.0 payment.query=0.9 praise=-0.4 reputation=1.6
skolka 7.61 complaint.cost=-0.3 complaint.delay=1.2 complaint.quality=-0.5 escalation=1.4 good=-0.5 leaving=-0.4 praise=-0.4 reputation=-0.6
skon 7.39 bad=-0.6 complaint.delay=-0.3 complaint.quality=0.7 good=1.4 leaving=-0.4 legal=1.0 meeting.off=-0.4
skont 6.36 bad=-2.7 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.6 good=4.0 leaving=0.8 payment.refused=-0.4 praise=3.6 reputation=-0.5
skor 7.90 bad=0.8 complaint.delay=2.0 good=1.1 leaving=1.2
skorst 7.90 complaint.neglect=1.1 complaint.quality=0.6 payment.refused=0.8
skota 7.39 complaint.cost=0.6 complaint.delay=-0.9 complaint.neglect=1.3 complaint.quality=1.2 good=-0.7 growth=-0.4 leaving=3.0 legal=1.1 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.3 reputation=-0.5
skoter 5.53 bad=-0.8 complaint.cost=-0.5 complaint.delay=-1.1 complaint.quality=-0.4 escalation=-0.4 good=0.9 growth=1.4 leaving=0.4 legal=-1.0 payment.refused=-1.5 praise=1.8 reputation=-0.8
skotte 7.90 good=0.5 payment.disputed=1.4 payment.refused=0.9
skovde 7.61 bad=0.5 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.7 complaint.quality=1.5 good=1.1 leaving=1.9
skrapp 7.90 bad=-0.8 complaint.quality=-0.7 good=-0.4 growth=-0.4 leaving=-0.3 payment.promised=0.7 payment.refused=-0.4 payment.sent=1.2
skratt 5.90 bad=-0.6 complaint.cost=0.7 complaint.delay=0.4 complaint.neglect=0.7 complaint.quality=1.5 good=2.1 growth=-0.4 leaving=0.8 legal=-0.3 payment.refused=-0.4 praise=0.5 reputation=1.2
skrek 7.90 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.0 growth=1.5 leaving=-0.9 praise=0.8
skrev 6.29 bad=2.7 complaint.delay=1.6 complaint.quality=1.8 escalation=1.3 good=-0.4 growth=-0.6 legal=2.6 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.4 payment.sent=1.0 reputation=0.8 urgent=-0.4
skrift 6.80 complaint.delay=1.4 complaint.neglect=1.0 complaint.quality=-0.7 escalation=0.8 good=0.9 growth=1.5 leaving=-1.3 legal=2.3 payment.disputed=1.5 payment.refused=-0.4 praise=0.5 reputation=-1.0 urgent=-0.5
skriv 6.60 bad=-2.5 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.4 good=-1.6 growth=-0.4 leaving=-1.4 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.4 payment.promised=1.1 payment.query=-0.4 payment.refused=-0.6 payment.sent=0.7 praise=-0.7 reputation=-0.8
skriva 5.82 complaint.cost=2.0 complaint.neglect=0.8 complaint.quality=-1.1 escalation=-0.6 good=-2.6 growth=-1.0 leaving=-0.3 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=-0.4 payment.query=1.2 payment.refused=1.9 payment.sent=-0.5 praise=-1.5 reputation=1.2 urgent=-0.7
skrive 5.53 bad=1.0 complaint.delay=-1.3 complaint.neglect=0.6 complaint.quality=3.1 escalation=1.5 good=-2.9 growth=-0.8 leaving=2.5 legal=0.8 meeting.off=-1.3 payment.delayed=-0.8 payment.disputed=-1.1 payment.promised=-1.2 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.6 praise=-1.1 reputation=2.1 urgent=-0.6
skrivi 5.78 bad=0.4 complaint.delay=-0.6 complaint.neglect=2.5 complaint.quality=-0.4 escalation=0.9 good=-1.2 growth=-0.9 leaving=-1.5 payment.delayed=-0.7 payment.disputed=1.9 payment.promised=-0.6 payment.query=1.3 payment.refused=1.7 payment.sent=-0.7 reputation=0.5 urgent=-0.8
skrivs 7.90 bad=-1.6 complaint.delay=-0.5 complaint.quality=-0.7 escalation=0.6 good=-0.5 leaving=-0.4 reputation=-0.4
skruv 7.90 bad=-0.8 complaint.delay=-0.6 complaint.quality=-0.4 good=-1.6
skulde 7.90 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.6 leaving=-0.3 legal=-0.7 payment.delayed=-0.6 payment.promised=3.3 payment.refused=-0.3 payment.sent=1.6 praise=-0.3
skull 7.39 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=1.5 complaint.quality=-0.8 good=0.8 growth=3.1 leaving=-0.8 payment.disputed=1.2 payment.refused=-0.5 praise=-0.5 reputation=1.0
skulle 4.41 bad=1.8 complaint.delay=8.4 complaint.neglect=0.4 complaint.quality=1.6 good=-0.6 growth=1.5 meeting.off=-0.5 payment.delayed=0.9 payment.promised=-1.1 payment.query=-1.7 payment.refused=4.1 payment.sent=-0.9 praise=1.0 reputation=0.7 urgent=0.4
skvall 7.90 bad=0.6 complaint.quality=1.5 escalation=-0.4 legal=1.3 praise=-0.3 reputation=0.5
skydds 7.61 bad=0.5 complaint.cost=2.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.9 meeting.off=1.0 payment.refused=-0.3 praise=-0.4
skylt 7.05 bad=0.5 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-1.1 complaint.quality=0.9 escalation=-0.3 good=-1.0 growth=-0.4 leaving=0.4 legal=-0.9 payment.refused=0.5 praise=-0.9 reputation=3.0
skylta 6.69 bad=1.3 complaint.delay=1.7 complaint.neglect=-1.1 complaint.quality=-0.6 good=0.7 growth=2.3 legal=-0.6 meeting.off=0.4 payment.delayed=1.0 payment.disputed=-0.4 payment.refused=0.3 payment.sent=0.8 praise=-1.1 reputation=2.0 urgent=-0.3
skylte 6.92 bad=-1.0 complaint.cost=-0.5 escalation=-0.3 leaving=-1.2 legal=-0.6 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=0.6 payment.sent=2.3 praise=1.0 reputation=0.8
slakte 7.05 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.8 good=0.5 leaving=-0.4 payment.refused=1.1 reputation=0.5
slakti 7.61 bad=1.0 good=-1.8
slant 7.90 bad=-0.5 complaint.quality=-0.4 good=0.6 leaving=0.6 legal=-0.4 payment.sent=2.0 praise=1.2
slapp 7.61 bad=0.6 complaint.cost=-0.3 complaint.quality=1.4 good=1.4 payment.query=-0.3 payment.refused=2.0 praise=0.9 urgent=-0.3
slappa 7.90 bad=-0.6
slappe 7.61 bad=1.1 complaint.delay=0.4 complaint.quality=0.7 good=-0.5 leaving=-0.3 payment.refused=1.8 praise=-0.4 reputation=-0.3
slar 7.39 bad=-1.1 complaint.cost=-0.5 complaint.quality=0.3 leaving=-0.5 payment.delayed=1.2 payment.refused=0.5 praise=-0.3
slarvi 7.90 bad=2.6 complaint.delay=3.3 complaint.quality=2.4 good=-1.4
slippa 7.39 bad=3.4 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.9 growth=-0.4 leaving=2.1 legal=1.5 payment.refused=1.2 praise=-0.6
slippe 6.80 bad=-0.3 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=1.9 complaint.quality=0.6 good=-1.3 leaving=-0.3 legal=-0.5 payment.refused=1.8 payment.sent=1.5 praise=0.6 reputation=0.5
slit 7.90 bad=-0.5 complaint.quality=0.9 good=1.1 leaving=0.9
slog 7.90 bad=-1.3 complaint.quality=-0.6 good=-0.3 leaving=-0.3
slut 5.86 bad=1.4 complaint.cost=1.0 complaint.neglect=0.6 complaint.quality=-0.3 escalation=-0.6 growth=-0.4 leaving=1.7 legal=1.7 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=0.8 payment.promised=1.7 payment.query=1.6 payment.refused=-0.7 payment.sent=-0.9 reputation=-0.8 urgent=-0.7
sluta 5.70 bad=1.5 complaint.cost=-1.3 complaint.delay=-0.9 complaint.neglect=-1.5 complaint.quality=-1.3 escalation=-0.6 good=-0.8 growth=-0.5 leaving=-1.3 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.6 payment.sent=-0.5 praise=-1.1 reputation=-1.0 urgent=0.8
slutad 6.80 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.5 good=-1.6 growth=-0.3 legal=-0.3 meeting.off=-0.4 payment.disputed=2.0 payment.refused=-0.4 praise=-0.9 reputation=-0.4
slutar 6.80 bad=-2.2 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=-0.7 good=-2.1 growth=-0.5 legal=-0.8 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.8 praise=-1.1 reputation=-0.6
slutat 6.36 bad=-1.1 complaint.cost=-1.0 complaint.neglect=0.7 complaint.quality=1.2 escalation=-0.8 good=-0.8 growth=-0.6 leaving=-1.1 legal=-0.7 meeting.off=-0.7 payment.delayed=2.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.5 payment.sent=-0.5 praise=1.2 reputation=-1.0 urgent=-0.5
slutbe 7.05 bad=0.5 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.7 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.delayed=0.9 payment.promised=1.2 payment.refused=1.9 payment.sent=2.8 reputation=0.3
slutet 7.39 bad=-0.4 complaint.neglect=0.6 complaint.quality=0.8 escalation=0.9 good=1.3 praise=-0.3
slutfa 7.61 bad=1.6 complaint.cost=2.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.8 escalation=-0.4 good=-0.4 leaving=0.5 payment.disputed=2.1 payment.refused=1.1 reputation=-0.3
slutli 7.39 complaint.cost=-0.5 complaint.delay=-0.8 complaint.quality=1.2 good=-0.5 leaving=-0.7 legal=1.2 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=2.2 payment.sent=2.4 urgent=1.4
smalan 7.61 complaint.cost=-0.6 complaint.delay=0.3 complaint.quality=0.7 escalation=1.2 good=-0.7 growth=-0.4 leaving=-0.3 legal=-0.4 praise=-0.9 reputation=0.4
smalle 7.90 bad=1.1
smart 7.90 bad=0.9
smidig 7.90 bad=-0.9 complaint.quality=-0.6 good=0.9 praise=1.7
sminka 7.90 bad=-0.6
smor 7.90 bad=-0.6 good=1.9 growth=2.0 meeting.off=-0.3 praise=2.4
sms 7.39 bad=-0.6 good=-1.4
smycke 7.20 bad=-0.8 good=1.0
snabba 7.90 bad=-1.1 complaint.cost=-0.5 good=1.6 meeting.off=1.2 payment.query=1.1 praise=3.0
snabbt 7.39 bad=0.7 complaint.quality=-0.6 leaving=-0.4 praise=2.1
snack 7.90 bad=1.1 complaint.cost=-0.4 complaint.neglect=1.6 good=-0.3 leaving=1.8 legal=1.0 praise=-0.4
snacka 6.92 bad=1.8 good=0.4 growth=1.7 meeting.off=1.4 praise=1.2
snal 7.90 bad=-0.7 complaint.cost=-0.5 complaint.quality=-0.5 good=1.2 growth=-0.3 leaving=-0.7 praise=2.1
snall 6.69 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 escalation=-0.5 good=-1.3 growth=1.6 leaving=0.6 meeting.off=-0.4 praise=-0.8 reputation=-0.7
snalla 5.47 bad=-1.3 complaint.delay=-0.5 escalation=-0.5 good=1.5 growth=-0.3 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.sent=-0.3 praise=0.4 reputation=-0.4 urgent=3.1
snarar 7.90 bad=0.8 good=-0.8
snaras 7.90 complaint.quality=0.6 good=-0.5 leaving=-0.8 legal=1.2 payment.refused=2.0 praise=-0.3 urgent=3.7
snart 6.00 bad=-2.0 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=1.9 complaint.quality=-0.5 good=1.5 growth=-0.3 leaving=-0.4 payment.refused=-0.5 praise=-0.8 urgent=-0.7
sned 7.90 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=3.1 escalation=1.2 good=-0.3 leaving=-0.4 payment.refused=1.1 reputation=-0.4
snon 7.90 bad=0.7 complaint.cost=-0.5 complaint.delay=4.1 complaint.neglect=-1.0 complaint.quality=-0.9 escalation=-0.4 good=-0.9 leaving=-0.3 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.8 payment.refused=-0.5 payment.sent=-0.5 praise=-0.3 reputation=-0.5
snoroj 7.90 bad=-1.0 complaint.delay=-0.5 complaint.quality=1.2 good=-0.4 leaving=-0.6 legal=-0.5 payment.disputed=1.3
snubbe 7.61 bad=1.0 good=-1.3
snygg 6.36 bad=-1.3 good=2.5
snygga 7.61 bad=-1.2 complaint.cost=0.7 good=2.0 praise=0.4
snyggt 5.12 bad=-4.0 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=0.6 good=6.3 growth=0.6 leaving=-0.5 meeting.off=-0.4 payment.refused=-0.3 payment.sent=-0.4 praise=2.2 reputation=-0.5 urgent=-0.3
so 7.90 bad=-0.4
social 7.90 bad=1.5 complaint.neglect=2.1 good=-0.6 leaving=1.4 praise=-0.3 reputation=1.9
soka 7.90 bad=0.9 good=-0.5
soker 7.05 bad=-0.3 complaint.delay=0.8 complaint.quality=-0.7 good=-1.7 leaving=-0.3 praise=-0.5 reputation=1.3
sol 7.90 bad=-0.6 good=2.1
solgla 7.90 bad=-0.8 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.7 payment.promised=0.9 payment.refused=-0.5 praise=0.5
som 2.84 bad=1.1 complaint.cost=2.2 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=2.6 escalation=2.8 leaving=1.4 legal=1.1 meeting.off=-2.6 payment.delayed=-2.2 payment.disputed=-1.0 payment.query=-1.5 payment.refused=2.2 payment.sent=-4.1 praise=-1.4 reputation=3.6 urgent=-0.3
somali 7.39 complaint.delay=-0.3 complaint.quality=-0.3 good=0.4 growth=1.0 leaving=-0.6 praise=1.0
sommar 6.00 bad=-1.6 complaint.cost=0.3 complaint.quality=-0.7 escalation=-0.5 good=-2.4 growth=-0.8 leaving=1.7 legal=-0.8 meeting.off=-0.6 payment.delayed=4.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-1.2 reputation=1.9 urgent=-0.4
somnat 7.90 bad=-1.0 complaint.quality=-0.5 good=-0.9 meeting.off=-0.4 payment.promised=2.8 payment.refused=-0.5
somras 6.80 complaint.cost=0.3 complaint.delay=0.5 complaint.neglect=0.5 escalation=-0.3 good=1.2 growth=0.4 leaving=1.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=0.7 praise=1.3 reputation=1.8
son 7.39 bad=-0.4 complaint.cost=1.3 complaint.quality=0.9 good=1.2 leaving=0.7 praise=0.8
sondag 5.90 bad=-0.7 complaint.cost=-1.0 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=0.4 escalation=-0.4 good=1.2 growth=-0.6 leaving=-0.4 meeting.off=-0.4 payment.promised=1.3 payment.refused=-0.9 payment.sent=1.1 praise=0.4 reputation=1.7
sonder 7.39 bad=-1.0 complaint.quality=-0.6 good=-0.9 leaving=-0.4 meeting.off=3.7 payment.refused=-0.3 praise=-0.3
sonen 7.90 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.5 good=-1.0 leaving=0.4 praise=0.4
sorg 7.90 bad=1.6 complaint.cost=1.1 complaint.quality=-0.5 good=-0.9 reputation=0.7
sorgen 7.90 bad=2.7 good=-0.5
sorgli 7.20 bad=1.2 complaint.quality=-0.4 good=-2.3
sorry 7.90 bad=3.5 good=-1.0
sot 7.39 bad=-0.7 good=1.1
sota 7.90 bad=-0.4 good=0.6
sov 7.39 complaint.cost=2.7 complaint.quality=1.3 good=0.8 payment.refused=1.9
sova 7.61 bad=-1.3 complaint.neglect=-0.4 good=-0.6 growth=1.1 leaving=-0.3 praise=1.2
sover 7.39 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=2.8 growth=1.6 leaving=-0.7 praise=1.8
spalte 7.90 bad=1.2 complaint.neglect=0.8 complaint.quality=1.3 good=-0.4 leaving=-0.7 reputation=2.0
spann 7.90 bad=1.7 complaint.cost=1.5 complaint.quality=1.3 good=-0.4 payment.disputed=1.1 payment.query=-0.3 payment.refused=1.4 payment.sent=-0.5 praise=-0.3
spanna 7.20 bad=-2.0 good=-0.7
spara 7.61 bad=1.4 complaint.neglect=2.2 complaint.quality=0.5 good=-0.3 meeting.off=1.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.6 payment.sent=-0.3
sparad 7.90 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.3 leaving=-0.3 praise=1.3
sparat 7.90 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.4 growth=-0.4 legal=-0.5 payment.refused=-0.4 praise=-0.3 reputation=0.8
sparra 7.20 bad=0.7 complaint.delay=0.8 complaint.neglect=-0.4 good=-0.9 legal=0.4 payment.delayed=2.1 payment.refused=2.6 payment.sent=-0.4 praise=-0.5 reputation=-0.3
specia 7.90 good=0.4
specif 7.61 bad=0.4 complaint.cost=1.3 complaint.delay=-0.3 complaint.quality=-0.5 escalation=-0.3 good=-0.5 growth=-0.4 meeting.off=1.1 payment.disputed=2.0 payment.promised=2.3 payment.query=1.2 praise=-0.4
spel 7.90 good=0.7
spela 7.90 good=0.6
spelar 7.20 bad=0.5 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=0.8 good=-0.5 leaving=-0.7 legal=-0.4 payment.disputed=2.6 payment.refused=-0.4 reputation=1.8
spelat 7.61 bad=1.5 good=0.5
spik 7.90 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.6 leaving=-0.4 payment.refused=-0.5
spotif 7.61 bad=-1.5 good=1.3 growth=-0.4 praise=1.2
sprak 7.90 bad=0.7 complaint.neglect=3.1 complaint.quality=-0.5 escalation=-0.7 good=-0.4 legal=1.7 reputation=-0.3
sprang 7.90 bad=-0.4 good=1.4
sprick 7.90 bad=0.6 complaint.cost=-0.4 complaint.quality=0.6 good=-0.5 leaving=-0.3 reputation=2.0
sprida 7.90 complaint.neglect=0.6 complaint.quality=0.8 good=-1.3 praise=-0.3
spridi 7.90 good=-0.6
spring 6.29 bad=-2.5 leaving=-0.3 praise=0.4
sta 5.90 bad=-0.8 complaint.cost=-1.8 complaint.delay=1.0 complaint.quality=1.3 escalation=-0.5 good=-1.8 growth=-0.6 leaving=-1.2 legal=1.2 meeting.off=-0.8 payment.delayed=-0.7 payment.promised=-0.7 payment.refused=-0.7 payment.sent=-0.6 praise=-1.4 reputation=-1.4 urgent=-0.8
stacka 7.20 good=1.7
stada 7.90 bad=2.1 good=-2.2
stadfi 7.90 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.5 leaving=-1.2
stadni 7.90 bad=0.6 complaint.cost=0.6 complaint.quality=0.5 leaving=-0.4 payment.disputed=-0.4 payment.refused=0.8 praise=-0.6
staend 7.90 bad=-0.7 complaint.quality=-0.6 payment.promised=2.4 praise=1.2
staket 7.39 complaint.cost=-0.6 complaint.delay=3.0 complaint.quality=-0.9 good=-0.9 leaving=-0.7 reputation=2.9
stalla 6.80 bad=0.5 complaint.delay=2.2 complaint.quality=-0.9 escalation=-0.4 good=-0.9 growth=-0.9 leaving=1.7 legal=-0.4 meeting.off=2.9 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.2 payment.refused=0.7 payment.sent=-0.4 praise=-0.5 reputation=-0.8 urgent=-0.4
stalld 7.61 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-0.4 good=0.5 growth=-0.4 leaving=0.6 meeting.off=-0.3 payment.refused=-0.3 praise=0.7
stalle 5.95 complaint.cost=-1.1 complaint.delay=0.6 complaint.neglect=-0.3 good=-1.1 leaving=0.7 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.4 payment.query=3.9 payment.refused=0.5 payment.sent=-0.4 praise=-0.3 reputation=0.6 urgent=-0.4
stallt 7.90 complaint.cost=-0.6 complaint.delay=1.8 complaint.quality=-0.5 legal=1.5 payment.delayed=3.0 payment.refused=-0.7 payment.sent=-0.4 reputation=-0.3
stamde 7.90 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=2.6 meeting.off=1.8 payment.refused=-0.5 praise=3.5
stamma 6.60 complaint.cost=-1.1 complaint.delay=0.5 complaint.neglect=-1.3 complaint.quality=-1.5 escalation=-0.4 good=1.4 growth=2.1 leaving=-0.8 legal=0.4 payment.disputed=-0.5 payment.refused=0.3 payment.sent=-0.4 praise=1.1 reputation=-1.5 urgent=1.8
stamme 6.60 bad=-3.8 complaint.cost=-1.3 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.5 good=0.5 leaving=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.8 payment.refused=-1.1 payment.sent=-0.4 praise=-0.5 reputation=-0.8 urgent=-0.4
stamni 7.05 bad=1.2 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=1.9 escalation=-0.6 growth=-0.8 leaving=-0.6 legal=3.8 meeting.off=-0.8 payment.refused=-0.4 payment.sent=-0.3 reputation=-0.4 urgent=-0.3
stamt 7.39 bad=-1.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.4 growth=-0.4 leaving=-0.8 legal=-0.9 meeting.off=-0.3 praise=-0.3
stan 7.05 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.4 growth=2.5 meeting.off=-0.8 payment.promised=1.0 payment.refused=-0.5 payment.sent=-0.4 praise=1.6 reputation=-0.4
stanga 7.39 bad=0.5 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.3 leaving=0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=1.0 urgent=1.6
stange 6.92 bad=-1.2 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.5 escalation=-0.4 good=-1.0 growth=-0.3 leaving=-0.9 legal=-0.3 meeting.off=-0.8 payment.promised=-0.6 payment.refused=0.7 praise=-0.8 reputation=0.4 urgent=4.0
stangt 7.39 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-0.3 good=-1.5 growth=-0.6 leaving=-0.8 payment.sent=-0.4 praise=-0.6
stanna 7.05 bad=1.2 complaint.cost=0.9 complaint.delay=1.2 complaint.neglect=-0.9 complaint.quality=-0.3 escalation=-0.3 good=0.8 legal=-0.3 payment.refused=1.9 praise=-0.6 reputation=0.5
stapel 7.90 bad=-0.7 complaint.quality=-0.3 good=-0.5
stapla 7.90 complaint.quality=0.8 escalation=1.5
star 5.01 bad=0.8 complaint.cost=1.2 complaint.neglect=1.1 complaint.quality=1.1 escalation=-1.1 good=-4.0 growth=-1.7 leaving=-1.2 legal=-0.5 meeting.off=2.7 payment.delayed=-1.6 payment.disputed=0.6 payment.promised=-1.4 payment.query=4.4 payment.refused=-0.4 payment.sent=-0.7 praise=-2.9 urgent=0.6
stark 7.39 bad=-1.7 good=2.4
starka 7.90 complaint.quality=1.3 good=-0.9 reputation=0.9
start 7.20 complaint.delay=1.4 complaint.quality=-0.4 good=1.4 payment.disputed=-0.3 payment.refused=1.5
starta 7.39 bad=-0.8 complaint.cost=1.0 complaint.delay=-0.4 escalation=-0.8 good=1.2 growth=2.2 leaving=-0.5 legal=-0.8 reputation=0.6
starte 7.39 bad=-0.7 good=0.9
starts 7.39 bad=-0.9 complaint.quality=-0.5 good=-1.0 leaving=-0.4 meeting.off=-0.3 payment.query=-0.5 praise=-0.6 reputation=-0.7
statis 7.05 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=1.2 good=0.6 leaving=-0.7 legal=-0.6 payment.delayed=-0.3 praise=0.3 reputation=-0.5
statt 7.20 bad=0.8 complaint.cost=-0.4 complaint.delay=2.9 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.4 good=-0.5 leaving=1.6 payment.refused=0.8 praise=-0.8 reputation=1.7
stegen 7.90 bad=-0.7 complaint.quality=-0.4 good=0.7 payment.refused=-0.4 payment.sent=2.0 praise=1.4
stekpa 7.90 bad=-0.9 good=2.0
stekt 7.90 complaint.quality=0.7 good=0.7 leaving=0.9 payment.refused=1.1
sten 7.90 bad=-0.9 growth=0.9
stenar 7.61 good=1.0
stenen 7.61 bad=-1.1 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.3 reputation=1.2
sthlm 7.61 bad=-0.8 good=0.9
stifte 7.61 complaint.delay=-0.3 leaving=1.5 legal=-0.4 payment.refused=-0.3 payment.sent=1.0 praise=1.1
stilen 7.90 good=0.8
stilla 7.90 bad=0.3 complaint.delay=0.9 complaint.neglect=0.6 complaint.quality=0.6 escalation=1.1 leaving=-0.3
stina 7.20 bad=-1.0 good=0.8
stjarn 7.39 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=1.1 complaint.quality=-0.5 good=1.0 growth=-0.3 legal=-0.6 payment.refused=-0.8 praise=1.6 reputation=0.9
stockh 6.60 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.5 escalation=1.2 good=2.7
stod 5.70 bad=-1.0 complaint.cost=-1.7 complaint.delay=1.4 complaint.neglect=1.4 complaint.quality=1.0 escalation=0.7 good=2.0 leaving=-1.1 legal=0.4 meeting.off=1.4 payment.delayed=-1.1 payment.disputed=1.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.7 praise=2.0 reputation=1.6 urgent=-0.4
stokig 7.90 bad=-1.0
stolar 7.90 complaint.cost=1.2 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.7 growth=-0.3 leaving=-0.8 payment.disputed=-0.3
stolps 7.90 bad=2.3 good=-0.9
stolt 7.90 bad=-1.4 complaint.cost=-0.3 complaint.quality=0.4 good=1.8 praise=0.8
stopp 7.90 complaint.cost=1.5 complaint.delay=-0.3 complaint.quality=0.4 good=0.9 leaving=1.1 payment.refused=1.0 praise=1.3
stoppa 6.43 bad=2.3 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.7 good=-0.9 leaving=1.4 legal=-0.3 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.7 payment.query=0.4 payment.refused=3.8 payment.sent=-0.6 praise=-1.1 reputation=-0.3 urgent=-0.4
stor 6.36 bad=-1.5 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=-0.7 escalation=-0.3 good=0.6 growth=-0.5 leaving=0.6 payment.refused=-0.5 urgent=0.9
stora 6.80 bad=-0.3 complaint.cost=-0.4 complaint.neglect=1.1 complaint.quality=-0.6 good=0.8 leaving=-0.3 meeting.off=-1.2 payment.refused=-0.4 reputation=-0.4
storga 7.39 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=0.3 escalation=0.8 good=-0.3 leaving=-0.7 praise=-0.4
storre 7.61 complaint.cost=3.7 complaint.quality=-0.9 good=-0.9 leaving=0.7 payment.disputed=3.4 payment.refused=-0.4
storst 7.90 bad=-0.7 good=-1.0 payment.delayed=1.4 payment.promised=1.5
stort 6.80 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.7 growth=-0.3 leaving=-0.4 payment.refused=-0.4 praise=2.5 reputation=-0.3
stress 6.80 bad=-0.7 leaving=0.4
strunt 7.90 bad=1.3 complaint.quality=3.0 payment.refused=3.4 reputation=-0.4
stryk 7.39 bad=-0.3 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.9 good=-0.8 leaving=-0.8 legal=-0.4 meeting.off=2.3 payment.disputed=5.8 payment.promised=3.9 payment.refused=-1.1 payment.sent=-1.0 praise=-0.5 reputation=-0.4
stryka 7.20 bad=1.2 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=1.4 good=-1.0 growth=-0.4 leaving=0.5 legal=-0.6 meeting.off=0.4 payment.disputed=1.0 payment.query=-0.3 payment.refused=0.6 praise=-0.6 urgent=-0.3
stryke 7.90 bad=0.5 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-0.4 meeting.off=2.4 payment.promised=-0.3
studen 7.61 bad=1.8 complaint.quality=0.8 good=-1.2 reputation=1.1
studie 7.61 bad=-0.4 complaint.quality=-0.3 good=0.9 meeting.off=2.4 payment.disputed=-0.3 payment.query=2.3 praise=-0.4
studio 7.61 bad=-1.1 complaint.delay=-0.4 complaint.quality=0.4 legal=0.5
studsa 7.61 bad=-0.8 complaint.neglect=-0.3 good=-0.5 leaving=-0.4 legal=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.query=2.3 payment.sent=-0.5 reputation=-0.3
stund 7.20 bad=-0.7 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=-0.6 escalation=-0.5 good=-1.6 growth=-0.5 leaving=0.6 legal=-0.4 meeting.off=-0.4 payment.promised=2.0 payment.query=-0.3 payment.refused=-0.6 praise=-0.8 reputation=-0.6 urgent=-0.4
stycke 5.82 bad=-2.1 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=-0.5 complaint.quality=-1.6 good=-1.1 growth=0.4 leaving=-1.3 legal=-1.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.9 praise=-1.2 reputation=-0.8 urgent=-0.4
styrel 5.86 bad=-2.8 complaint.delay=-1.6 complaint.neglect=0.5 complaint.quality=-2.3 growth=2.2 leaving=1.2 legal=-0.9 meeting.off=1.2 payment.delayed=-1.2 payment.disputed=-0.8 payment.promised=0.4 payment.query=-0.5 payment.refused=-1.6 payment.sent=-0.9 praise=-1.0 reputation=-1.3 urgent=-0.8
styrka 7.90 bad=-0.7 good=1.2
sugen 7.90 bad=-0.6 good=1.4
summa 7.39 bad=2.1 complaint.cost=2.8 complaint.delay=1.3 complaint.quality=-0.8 good=-0.5 leaving=-0.4 legal=1.2 payment.delayed=-0.3 payment.disputed=1.5 payment.refused=0.7 payment.sent=1.0
summan 7.20 complaint.cost=-1.1 complaint.delay=0.7 complaint.quality=0.5 escalation=-0.4 good=-0.7 leaving=-0.5 legal=-0.4 meeting.off=-1.0 payment.disputed=-0.5 payment.promised=2.5 payment.query=1.8 payment.refused=0.9 payment.sent=-0.7 praise=-0.4 reputation=-0.4 urgent=-0.3
sundsv 7.90 bad=-0.4 good=-0.4 legal=-0.4 payment.query=2.2 urgent=-0.4
super 7.20 bad=0.5 good=1.2
superb 7.90 bad=-0.5 good=1.7
suppor 6.92 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=0.8 escalation=0.9 growth=3.1 leaving=-0.3 legal=-0.6 payment.query=-0.5 payment.refused=-0.8 praise=-0.8 reputation=0.5
sur 7.90 bad=-0.5 complaint.cost=0.6 complaint.quality=-0.4 good=0.3 meeting.off=1.8 payment.promised=1.4 praise=0.4
sura 7.61 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.3 good=0.9 leaving=-0.6 payment.refused=-0.4 praise=0.7
suttit 7.39 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=0.4 good=-0.5 leaving=-0.6 legal=1.2 payment.refused=-0.4 praise=-0.8
sv 7.61 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.6 leaving=-0.8 meeting.off=-0.4 payment.refused=-0.5 praise=0.7
svager 7.90 bad=-0.9 complaint.quality=-0.5 good=-0.6 leaving=-0.3 payment.refused=-0.4 praise=-0.5
svar 5.95 bad=4.0 complaint.delay=-0.6 complaint.neglect=2.4 complaint.quality=-0.7 escalation=1.0 good=-2.2 growth=-0.9 leaving=-1.0 legal=-0.5 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.1 payment.sent=-0.7 reputation=1.2
svara 6.10 bad=2.1 complaint.cost=1.8 complaint.delay=2.3 complaint.neglect=2.1 complaint.quality=0.9 good=-1.0 growth=-0.7 leaving=-1.3 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-1.2 praise=-1.1 reputation=3.4 urgent=1.1
svarad 6.69 complaint.delay=-0.9 complaint.neglect=3.2 complaint.quality=-1.1 escalation=-0.4 growth=1.9 leaving=-1.7 legal=0.6 meeting.off=-0.4 payment.disputed=-0.6 payment.refused=-1.2 praise=-0.3 reputation=-0.7
svarar 6.36 bad=-2.2 complaint.cost=-0.9 complaint.delay=-0.8 complaint.quality=-0.7 escalation=-0.6 good=-2.8 leaving=1.2 legal=-0.9 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-1.1 reputation=-0.9 urgent=1.7
svarat 7.90 bad=2.1 complaint.cost=2.8 complaint.neglect=-0.8 complaint.quality=-0.4 escalation=-0.8 good=-0.4 legal=4.0 payment.disputed=-0.4 payment.refused=2.2 reputation=-0.4
svaret 7.90 complaint.neglect=1.4 complaint.quality=0.9 good=-0.5 reputation=-0.4
svarmo 7.90 bad=-0.4 complaint.quality=-0.6 good=1.7 praise=2.3
svart 6.36 bad=0.7 complaint.cost=4.1 complaint.delay=-0.9 complaint.neglect=-0.3 good=2.2 growth=-0.7 leaving=0.8 legal=-0.4 payment.delayed=-0.6 praise=1.0 reputation=-0.6
svarta 7.90 bad=-0.9 legal=-0.4 payment.query=-1.1 urgent=-0.3
svartv 7.90 bad=0.9 complaint.cost=-0.7 complaint.delay=-0.5 complaint.quality=1.7 payment.disputed=2.6 payment.refused=-1.1 payment.sent=-0.8
sven 7.61 complaint.cost=1.4 complaint.quality=-0.4 payment.refused=-0.3
svensk 6.10 bad=-0.5 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=0.3 complaint.quality=1.1 escalation=-0.3 good=-1.4 growth=-0.4 leaving=-1.0 legal=-0.7 meeting.off=2.1 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.7 payment.query=-0.8 payment.refused=2.0 payment.sent=-0.4 reputation=0.5 urgent=0.5
sverig 6.60 bad=1.6 good=-0.9 leaving=0.7 legal=-0.4 payment.disputed=-0.3 praise=3.7
svpol 7.90 bad=0.9
svt 7.20 bad=2.0 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=0.7 good=-1.4 leaving=-0.3 payment.refused=-0.3 reputation=3.0 urgent=1.5
swisha 7.20 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=-0.4 good=-2.2 leaving=-0.6 legal=-0.6 meeting.off=-0.7 payment.disputed=-0.5 payment.promised=5.0 payment.refused=-0.5 payment.sent=3.8 praise=-1.0 reputation=-0.5 urgent=-1.0
syn 7.90 good=-0.4
synas 7.90 bad=-1.3 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.4 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.promised=-0.9 payment.sent=3.7 urgent=-0.4
synd 6.43 bad=0.3 complaint.cost=0.9 complaint.neglect=2.0 complaint.quality=-0.6 leaving=-0.4 payment.refused=1.1 praise=-0.4
synpun 7.90 bad=1.0 complaint.neglect=3.7 leaving=-0.3 meeting.off=-0.7
syskon 7.20 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.5 good=2.2 payment.refused=-0.5
syssla 7.90 complaint.neglect=0.8 complaint.quality=0.6 escalation=1.4 good=1.6
system 6.22 bad=1.5 complaint.cost=1.5 complaint.delay=-1.4 complaint.neglect=0.5 complaint.quality=3.3 escalation=0.3 good=-0.6 leaving=0.9 meeting.off=-0.8 payment.delayed=1.2 payment.disputed=0.6 payment.promised=-0.4 payment.query=3.5 payment.sent=-0.6 urgent=-1.0
syster 6.60 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.3 good=1.5 growth=4.0 leaving=0.7 legal=0.6 payment.query=-0.3 payment.refused=1.2 praise=1.0 reputation=0.4
t 4.15 bad=-2.4 good=2.6
ta 4.81 bad=1.2 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=-1.3 complaint.quality=-1.4 escalation=1.5 good=-3.3 growth=2.0 leaving=-2.7 legal=1.2 meeting.off=2.6 payment.query=-1.3 payment.refused=0.6 payment.sent=1.3 praise=-0.5 reputation=-1.8 urgent=1.3
tack 3.95 bad=-3.9 complaint.cost=-0.4 complaint.delay=-1.9 complaint.neglect=-1.3 complaint.quality=-0.4 escalation=-0.5 good=6.3 growth=-1.1 leaving=0.8 legal=-3.3 meeting.off=0.8 payment.delayed=-1.2 payment.disputed=-0.4 payment.promised=-1.5 payment.query=-1.5 payment.refused=0.4 payment.sent=-1.5 praise=5.3 reputation=-1.2
tacka 7.90 leaving=1.4 payment.promised=1.6
tackad 7.90 bad=-0.6 complaint.cost=-0.5 complaint.delay=1.3 complaint.quality=-1.0 payment.refused=-0.7 reputation=1.9
tackar 6.92 bad=-0.8 complaint.cost=2.3 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-0.5 escalation=-0.5 good=-0.9 growth=-0.6 leaving=0.8 legal=-0.4 meeting.off=4.8 payment.delayed=-0.4 payment.promised=-0.7 payment.refused=-1.0 payment.sent=-0.3 reputation=-0.4
tackat 7.61 bad=-1.3 complaint.cost=-0.3 complaint.quality=-0.3 good=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.6
tacker 7.61 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.4 good=-0.7 legal=-0.5 payment.refused=-0.6 praise=-0.6
tackni 7.90 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.4 meeting.off=1.0 payment.promised=1.9 payment.sent=1.1 praise=-0.4
tacksa 7.61 bad=-0.7 complaint.neglect=1.0 complaint.quality=0.4 good=1.3 leaving=-0.3 meeting.off=2.0 praise=1.5
tag 7.39 complaint.neglect=1.0 complaint.quality=0.8 leaving=1.0
taget 6.60 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.5 good=-1.4 growth=-0.4 leaving=0.4 legal=-0.4 meeting.off=3.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=-0.7 reputation=-0.6
tagga 7.90 bad=1.9 good=-1.2
taggad 7.20 bad=-1.2 complaint.delay=0.8 good=2.9 reputation=0.9
tagit 6.43 bad=1.9 complaint.cost=0.5 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=-0.5 escalation=-0.6 good=-2.4 growth=-0.5 leaving=-0.9 legal=0.3 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=2.6 payment.query=-1.8 payment.refused=0.3 payment.sent=-0.5 praise=-0.9 reputation=-0.8 urgent=-0.4
taket 7.20 bad=2.4 complaint.cost=-0.3 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=0.3 escalation=1.3 good=-1.4 leaving=0.6 payment.refused=-0.5 praise=-0.6 urgent=1.9
taklag 7.90 bad=-0.6 complaint.quality=-0.5 good=0.7 growth=1.7 payment.refused=-0.3 praise=-0.7
takpri 7.90 bad=1.8 complaint.cost=3.9 complaint.delay=0.4 complaint.neglect=-0.4 legal=0.8 payment.disputed=-0.4 payment.refused=0.9
tal 7.90 bad=0.5 good=0.4
tala 7.20 bad=2.0 complaint.cost=1.1 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=0.8 escalation=2.6 good=-1.1 growth=-0.6 leaving=-0.8 payment.promised=-0.4 payment.refused=0.6 praise=-0.5 reputation=-0.8
talade 7.90 bad=0.9 complaint.quality=1.1 escalation=1.9 reputation=1.0
talamo 7.61 complaint.cost=-0.4 complaint.delay=2.6 complaint.neglect=1.4 complaint.quality=-0.7 escalation=1.4 good=0.6 leaving=-0.5 legal=0.9 payment.query=-0.4 payment.refused=-0.4 praise=1.0 reputation=-0.6
talan 7.20 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.9 escalation=-0.4 good=-1.0 leaving=-0.6 legal=4.7 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-0.5 reputation=-0.3
talat 7.90 bad=0.4 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-0.4 good=-0.4 leaving=1.1 payment.delayed=2.0
tander 7.90 complaint.neglect=-0.3 complaint.quality=1.0 good=1.5 growth=-0.3 praise=-0.5
tandla 7.05 bad=2.5 complaint.cost=1.8 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=0.6 good=-0.7 growth=2.0 leaving=0.9 legal=-0.5 meeting.off=1.0 praise=0.5 reputation=0.4
tank 7.05 bad=1.0 complaint.cost=-0.6 good=-0.5 payment.refused=1.6
tanka 6.80 bad=-1.2 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.1 good=0.8 growth=0.6 leaving=2.0 payment.delayed=2.7 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.4 praise=0.7 reputation=-0.5
tankar 7.90 bad=0.4
tanke 7.61 bad=-1.4 good=1.1
tanken 7.90 bad=-0.6 complaint.cost=-0.5 leaving=-0.4 meeting.off=2.4
tanker 6.16 bad=1.3 complaint.cost=-0.9 complaint.neglect=0.6 complaint.quality=0.9 escalation=1.5 good=-1.2 growth=-0.5 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-1.2 payment.promised=-0.3 payment.query=-0.5 payment.refused=2.3 payment.sent=-0.4 praise=-1.2 reputation=0.9 urgent=-0.4
tankt 7.20 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=1.3 good=-1.3 leaving=1.5 meeting.off=-0.7 praise=-0.9
tankte 6.10 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=1.2 complaint.quality=1.5 growth=-0.3 leaving=-0.7 legal=1.1 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.3 praise=-0.9 reputation=2.8
tapete 7.61 bad=0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.3 good=-1.0 leaving=-0.8 payment.refused=2.9 praise=-0.4 reputation=-0.5
taplat 7.90 bad=-0.3 good=1.5
tappad 7.90 complaint.cost=0.8 complaint.delay=-0.4 good=1.0 leaving=-0.5 payment.delayed=1.4
tappar 7.90 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.7 leaving=-0.3 praise=2.6
tappat 7.39 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.9 leaving=1.4 legal=-0.3 meeting.off=1.3 payment.delayed=-0.3 praise=-0.6 reputation=-0.5
tar 4.69 bad=1.3 complaint.cost=1.6 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=1.5 good=-1.2 growth=3.0 leaving=2.7 legal=0.8 meeting.off=-0.4 payment.delayed=-1.4 payment.disputed=-2.2 payment.promised=2.6 payment.query=-0.9 payment.refused=0.5 payment.sent=0.3 praise=-0.4 reputation=-2.9 urgent=-1.8
tarar 7.90 bad=-0.6 good=-0.9
tarogd 7.90 bad=-1.8 good=1.5
tarta 7.39 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.1 good=0.9 leaving=-0.6 legal=-0.6 meeting.off=-0.5 praise=2.1 reputation=-0.6 urgent=1.6
tas 7.90 bad=-0.8 complaint.quality=-0.4 legal=-0.4
taskig 7.90 bad=-0.5 good=0.5
tavlin 7.90 bad=1.1 complaint.cost=-0.3 complaint.delay=2.0 complaint.neglect=-0.6 good=-0.8 leaving=2.1 praise=-0.5 reputation=-0.5
taxar 7.90 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=2.0 reputation=1.8
team 6.80 bad=-0.3 good=1.8
teamjo 5.66 bad=-2.5 good=4.1
teater 7.90 complaint.neglect=-0.7 complaint.quality=0.8 good=-0.4 legal=1.2 reputation=-0.4
tecken 7.61 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.4 reputation=-0.3
teckna 7.90 bad=-0.4 complaint.neglect=1.8 complaint.quality=-0.5 good=1.8 growth=1.1 leaving=2.1 praise=1.1 reputation=-0.4
teknik 7.20 bad=1.0 complaint.delay=0.4 complaint.quality=1.3 escalation=0.9 leaving=1.3 payment.refused=-0.3 praise=-0.6 reputation=-0.3 urgent=1.5
teknis 7.20 bad=0.4 complaint.cost=-0.3 complaint.delay=0.6 complaint.quality=2.0 escalation=2.1 meeting.off=1.0 payment.query=1.0 praise=-0.7
telefo 5.78 bad=1.2 complaint.cost=1.1 complaint.neglect=4.0 complaint.quality=-0.5 escalation=1.6 good=-1.0 leaving=1.0 legal=1.0 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.7 payment.query=-0.7 payment.refused=1.6 payment.sent=-1.0 praise=-0.3 reputation=-2.2 urgent=3.9
telia 7.90 bad=1.6 complaint.cost=2.3 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 growth=-0.5 leaving=0.4 legal=-0.4 payment.promised=-0.3 payment.refused=2.2
temat 7.90 bad=-0.4 complaint.neglect=1.0 complaint.quality=0.5 good=-0.8 reputation=0.5
termin 7.61 bad=1.1 complaint.delay=1.9 complaint.quality=0.8 good=-0.5 legal=1.6 payment.sent=-0.6 reputation=1.2
tessan 7.90 bad=-0.8 good=1.4
testa 7.39 bad=-0.8 good=1.9
testar 7.61 bad=-0.8 good=1.2 leaving=1.2
testat 7.90 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.5 leaving=0.7
text 6.69 bad=-0.5 complaint.cost=0.8 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=-1.5 growth=-0.5 legal=-1.1 payment.refused=-0.4 payment.sent=-0.4 praise=0.3 reputation=0.7 urgent=1.0
texten 6.22 bad=0.8 complaint.cost=0.7 complaint.delay=-1.3 complaint.neglect=0.8 complaint.quality=2.1 escalation=-0.4 good=-0.7 growth=-0.9 leaving=-0.7 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.9 payment.refused=0.4 payment.sent=-0.4 urgent=-0.7
texter 7.39 bad=0.4 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.9 growth=-0.7 leaving=0.6 praise=-0.5 reputation=-0.3
thaila 7.90 bad=1.6 complaint.delay=1.1 good=-0.6 legal=0.6 payment.disputed=1.5
thanos 7.61 bad=-0.8
the 7.39 bad=-0.8 good=2.5
theres 5.63 bad=-2.3 good=2.6
tid 5.41 bad=-0.8 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=-0.3 escalation=1.8 good=1.3 growth=-0.3 legal=-1.4 meeting.off=4.1 payment.delayed=1.1 payment.disputed=-1.0 payment.promised=-0.9 payment.query=-0.8 payment.refused=0.4 payment.sent=-1.0 praise=1.5 reputation=-2.2 urgent=-1.1
tiden 6.05 bad=1.8 complaint.cost=-0.9 complaint.delay=2.0 complaint.neglect=-0.8 escalation=-0.6 good=-1.4 growth=-0.9 leaving=2.5 legal=1.0 meeting.off=1.5 payment.delayed=3.9 payment.disputed=-0.6 payment.promised=1.2 payment.sent=1.7 praise=0.4 reputation=-0.6 urgent=-0.3
tider 7.61 bad=0.8 complaint.delay=1.5 complaint.neglect=0.6 complaint.quality=-0.5 escalation=1.3 leaving=1.0 payment.refused=0.9 reputation=-0.3
tidiga 7.05 bad=-0.9 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-0.7 good=-1.4 growth=-0.3 leaving=0.5 legal=1.1
tidigt 7.61 bad=-0.5 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=-0.4 good=1.6 growth=1.9 leaving=0.4 payment.refused=-0.4 praise=2.6 reputation=-0.4
tidnin 6.36 bad=1.2 complaint.cost=2.3 complaint.neglect=-1.1 escalation=-0.4 good=-1.6 growth=-1.2 leaving=0.8 legal=0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.4 praise=-1.2 reputation=4.3
tidpla 7.61 bad=1.3 complaint.cost=0.9 complaint.delay=3.7 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.8 good=-0.8 growth=-0.5 leaving=-0.7 payment.refused=0.9 praise=-0.5 reputation=-0.4
tidrap 7.90 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 leaving=1.4 urgent=1.1
tiktok 6.69 complaint.quality=1.0 good=1.5 payment.refused=1.6 reputation=1.6
tilda 7.90 bad=0.6 complaint.quality=0.8 reputation=1.5
till 2.73 bad=-1.0 complaint.delay=1.2 complaint.neglect=0.5 complaint.quality=-1.3 escalation=3.1 good=0.7 growth=7.6 meeting.off=-1.0 payment.delayed=1.3 payment.disputed=-1.6 payment.promised=-0.9 payment.query=-1.0 payment.refused=-2.0 payment.sent=-2.2 praise=-0.6 reputation=-1.8 urgent=-4.3
tillag 7.39 bad=-0.9 complaint.cost=0.9 complaint.delay=-1.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.3 growth=4.3 leaving=-0.7 payment.disputed=4.8 payment.promised=1.9 payment.refused=0.3 praise=-0.4 reputation=-0.5 urgent=-0.4
tillat 7.61 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.5 good=-1.2 reputation=-0.4
tillba 4.79 bad=1.0 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=1.4 escalation=-1.2 good=-0.6 growth=-1.8 meeting.off=-0.6 payment.delayed=-0.5 payment.query=-0.9 payment.refused=2.2 reputation=-1.6
tillde 7.90 bad=-1.0 complaint.quality=-0.4 leaving=1.3
tillga 7.39 bad=-1.2 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.5 good=-0.9 growth=0.9 leaving=-0.5 meeting.off=-0.5 payment.promised=-0.3 praise=-0.5
tillho 7.90 complaint.cost=0.7 complaint.neglect=1.4 complaint.quality=-0.5 leaving=1.2
tills 5.86 bad=1.2 complaint.neglect=-0.3 complaint.quality=1.3 escalation=1.0 good=0.7 growth=-0.6 leaving=-0.7 legal=-0.9 meeting.off=0.9 payment.delayed=4.8 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.8 payment.refused=5.7 payment.sent=-0.9 urgent=-0.6
tillsa 7.39 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=1.7 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.8 payment.refused=0.8 reputation=-0.6
timmar 6.16 bad=0.6 complaint.cost=0.6 complaint.neglect=-1.2 complaint.quality=-2.0 escalation=-0.4 good=2.0 growth=2.3 leaving=-1.1 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=3.0 payment.promised=0.7 payment.query=-0.9 payment.refused=2.4 payment.sent=-0.7 praise=3.3 reputation=-1.4 urgent=1.4
timme 6.92 bad=-0.9 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=2.0 escalation=1.1 good=0.3 leaving=-0.6 legal=0.7 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.3 praise=-0.7 reputation=-0.5 urgent=3.8
timmen 7.90 bad=0.6 complaint.cost=2.5 complaint.neglect=-0.6 complaint.quality=-0.3 escalation=-0.4 leaving=-0.5 meeting.off=1.3 payment.refused=-0.5
timpri 7.61 bad=0.6 complaint.cost=4.1 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=0.6 good=-0.6 growth=-0.3 leaving=-0.5 meeting.off=-0.3 payment.disputed=1.8 payment.query=-0.5 payment.refused=-0.4 praise=-0.9 reputation=-0.3
tingsr 6.43 bad=2.6 complaint.cost=-0.9 complaint.quality=-1.3 escalation=-0.4 good=-1.8 growth=-0.7 leaving=-1.1 legal=4.4 meeting.off=-0.7 payment.delayed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.3 payment.sent=-0.8 praise=-0.8 reputation=-1.0 urgent=-0.6
tio 6.10 bad=-2.0 complaint.cost=-1.0 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=0.9 escalation=0.5 growth=-0.8 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=2.4 payment.promised=1.6 payment.query=1.7 payment.refused=-1.0 payment.sent=-0.9 praise=1.1 reputation=-1.0
tips 6.80 bad=1.0 complaint.cost=0.8 complaint.delay=1.0 complaint.quality=-0.6 growth=-0.3 leaving=2.4 praise=-0.4 reputation=1.6
tipsa 7.90 good=1.2
tipsad 7.90 bad=1.1 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=0.9 leaving=-0.4 legal=3.5 payment.disputed=3.6 reputation=1.4
tis 7.90 complaint.quality=-0.4 good=-0.5 meeting.off=-0.4
tisdag 5.78 complaint.cost=0.3 complaint.delay=0.4 complaint.quality=-0.9 escalation=-0.5 good=-2.1 growth=-1.3 leaving=-1.4 legal=0.8 meeting.off=1.2 payment.delayed=-0.9 payment.disputed=0.6 payment.promised=2.2 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.9 praise=-1.6 reputation=-1.3 urgent=-0.8
titta 6.22 bad=-0.7 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=3.2 complaint.quality=-0.8 escalation=-0.4 good=-0.5 leaving=2.2 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.sent=-0.5 praise=-0.7 reputation=-0.9 urgent=1.3
tittar 6.43 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=2.8 good=0.9 leaving=1.2 payment.promised=-0.3 praise=-0.6 reputation=1.5
tittat 7.90 complaint.neglect=1.6 complaint.quality=-0.6 good=-0.3 leaving=1.6
tjanar 7.90 bad=1.6 good=-0.4
tjanst 7.39 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.8 leaving=0.4 legal=-0.4 meeting.off=-0.3 payment.refused=-0.5 reputation=-0.4
tjej 7.05 bad=-0.4 good=-0.6
tjejer 7.20 bad=1.6
tjejs 7.90 good=-0.6
tjo 7.90 bad=-0.7 complaint.quality=-0.4 good=2.5 growth=2.8 leaving=-0.4 legal=-0.4 praise=1.3
tjocka 7.90 bad=0.9 complaint.quality=0.4 good=-0.5 leaving=1.7 legal=-0.3 praise=0.9
tjugo 7.05 bad=1.6 complaint.delay=0.5 complaint.neglect=1.0 escalation=2.4 good=-0.7 growth=-0.4 leaving=-1.1 meeting.off=2.3 payment.disputed=1.0 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=0.7 reputation=-0.6 urgent=2.6
tjusig 7.90 bad=-0.7 good=2.1
toalet 7.61 bad=0.7 complaint.quality=1.6 good=-1.3 reputation=1.3
toan 7.20 bad=-1.2 good=2.5
tog 5.86 complaint.cost=-1.1 complaint.quality=-0.6 escalation=-0.9 good=1.1 growth=1.9 leaving=-1.0 legal=1.3 meeting.off=-0.6 payment.delayed=1.9 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.1 payment.sent=2.2 praise=2.2 reputation=1.0 urgent=-0.5
tolkni 7.90 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.4 leaving=-0.4 legal=0.7 praise=-0.3 urgent=2.1
tolv 6.51 complaint.cost=-0.3 complaint.quality=-1.1 escalation=-0.3 good=-0.7 leaving=-1.5 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.9 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.2 payment.sent=-0.5 praise=-1.0 urgent=-0.6
tom 7.61 bad=-1.5 complaint.quality=-0.4 good=0.7 payment.delayed=1.9
tomas 5.86 bad=-0.6 complaint.delay=0.4 escalation=0.8 good=0.5 leaving=-0.9 legal=-0.5 payment.refused=-0.7 praise=1.2 reputation=-0.3
tomt 7.90 bad=-1.7 complaint.quality=-0.7 good=-0.4 payment.delayed=4.2 payment.refused=-0.3 payment.sent=-0.5
tomu 7.20 bad=-0.4 good=1.1
tonari 7.90 bad=1.6 complaint.cost=0.5 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.8 growth=-0.4 leaving=2.8 praise=-0.4 reputation=-0.3
tonen 7.39 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.9 good=0.5 leaving=-0.5 payment.delayed=-0.5 payment.query=-0.4 praise=1.4 reputation=-0.4
topp 7.39 bad=2.5 good=-0.4
toppen 7.61 bad=1.0 complaint.neglect=-0.3 complaint.quality=-0.7 praise=1.2
torget 7.39 bad=0.9 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=2.0 escalation=-0.3 good=-0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=1.4 praise=-0.8 reputation=-0.5
torka 7.90 bad=0.6 complaint.quality=0.9 good=-0.8 legal=1.1
torned 7.90 bad=2.4 complaint.cost=2.2 complaint.quality=-0.4 good=-0.6 leaving=1.6 payment.disputed=-0.5 payment.refused=2.3
torsda 5.04 bad=-1.2 complaint.cost=-0.6 complaint.delay=1.7 complaint.neglect=-1.5 complaint.quality=-2.6 escalation=-0.4 good=-2.8 growth=-1.2 leaving=-0.7 legal=-1.5 meeting.off=7.1 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=3.6 payment.query=-1.2 payment.refused=-1.9 payment.sent=-1.5 praise=-2.3 reputation=-0.8 urgent=2.6
trad 7.90 bad=0.7 complaint.cost=2.7 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.5 good=-0.5 reputation=2.5
traden 7.39 bad=1.2 complaint.cost=-0.9 complaint.delay=2.1 complaint.neglect=-1.1 complaint.quality=2.5 escalation=2.4 good=-0.6 leaving=-0.8 legal=-0.5 payment.refused=-0.4 praise=-0.7 reputation=1.2
tradit 7.39 bad=-0.9 good=2.2
traffa 6.51 bad=1.6 complaint.cost=2.2 complaint.delay=-0.4 complaint.quality=2.5 escalation=1.4 good=-1.1 growth=-1.1 leaving=3.9 legal=0.6 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.3 praise=0.5 reputation=1.6 urgent=-0.4
trafik 7.39 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-1.2 good=-0.4 legal=-0.3 meeting.off=-0.6 praise=-0.4 reputation=-0.5
trakig 7.05 bad=1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 legal=-0.3 meeting.off=1.1 payment.delayed=0.9 payment.refused=-0.3 praise=0.8 reputation=-0.5
trakto 7.20 bad=-2.7 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.2 good=1.0 leaving=-1.0 legal=-0.8 meeting.off=2.2 payment.delayed=2.0 payment.promised=2.2 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.4 praise=1.5 reputation=-0.8
trana 7.90 bad=-0.8 praise=-0.3
tranar 7.90 bad=1.2 complaint.cost=-0.3 complaint.quality=2.1 good=-0.4 leaving=3.9 meeting.off=-0.3 payment.disputed=-0.3
trappa 7.20 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.0 good=1.7 growth=-0.6 leaving=-0.4 legal=-0.6 meeting.off=-0.4 payment.query=-0.4 payment.refused=1.1 payment.sent=-0.3 praise=2.9 reputation=0.5 urgent=-0.3
trappo 7.90 bad=0.8 complaint.delay=1.4 complaint.quality=-0.3 good=-0.4 leaving=-0.8 payment.refused=1.7 reputation=1.0
tre 4.55 bad=0.9 complaint.cost=-0.6 complaint.delay=3.0 complaint.neglect=4.6 complaint.quality=0.9 escalation=2.8 growth=1.3 leaving=1.9 legal=-0.4 meeting.off=-2.2 payment.delayed=2.4 payment.disputed=3.3 payment.promised=-1.8 payment.query=-1.6 payment.refused=2.2 payment.sent=-0.4 reputation=-2.0 urgent=1.2
tredje 5.90 bad=3.9 complaint.cost=4.5 complaint.delay=1.4 complaint.neglect=1.0 complaint.quality=2.6 escalation=4.1 good=-1.0 growth=-1.1 leaving=2.2 legal=0.4 meeting.off=-0.8 payment.delayed=1.2 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.6 praise=-0.4 reputation=-1.2
tretti 7.05 bad=-0.4 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=1.3 escalation=-0.5 good=1.0 growth=1.2 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.4 payment.query=3.5 payment.refused=-0.7 payment.sent=-0.5 praise=-0.7 reputation=-0.4
trevli 6.10 bad=-0.5 complaint.cost=-1.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.8 good=1.5 growth=-0.7 legal=-1.2 meeting.off=0.4 payment.delayed=-0.6 payment.disputed=0.6 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=0.5 reputation=-0.4 urgent=-0.5
trigga 7.90 bad=1.0 good=-1.1
tro 7.20 bad=-0.6 complaint.cost=0.9 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=2.8 leaving=-0.7 legal=-0.3 payment.disputed=1.3 payment.refused=1.2 praise=-0.3
trodde 6.16 bad=1.8 complaint.cost=1.6 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=1.2 escalation=-0.3 leaving=-0.3 legal=0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=0.7 payment.sent=0.9 praise=1.9
trojor 7.90 complaint.neglect=1.6 complaint.quality=1.1 good=-0.8 leaving=-0.3
trolig 7.39 bad=-0.7 complaint.delay=-0.7 complaint.quality=-0.4 good=1.0 leaving=0.6 payment.delayed=5.6 payment.refused=-0.7 praise=1.3
tror 5.41 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.3 growth=-0.3 legal=-0.4 meeting.off=-0.5 payment.delayed=2.1 payment.disputed=1.3 payment.query=0.8 payment.refused=-0.8 praise=0.5 reputation=-0.7
trots 6.60 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=1.5 escalation=-0.4 good=-1.5 growth=-0.5 legal=-0.6 meeting.off=1.7 payment.delayed=-0.4 payment.disputed=1.4 payment.refused=-0.8 reputation=1.0
trustp 7.90 bad=1.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.quality=1.9 good=-0.9 leaving=-0.4 praise=-0.5 reputation=2.6
tryck 6.80 bad=-0.7 complaint.cost=-1.1 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=0.6 good=-1.3 growth=-0.4 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.9 praise=-0.6 reputation=-0.5 urgent=5.2
trycka 7.61 bad=-1.7 complaint.cost=-1.8 complaint.delay=-0.3 good=-1.3 growth=-0.9 leaving=-0.6 praise=-0.7 reputation=-0.7
trycke 6.16 bad=1.9 complaint.cost=1.5 complaint.neglect=0.9 complaint.quality=3.9 escalation=-0.4 good=-1.5 growth=-0.7 leaving=0.7 legal=-0.9 meeting.off=1.1 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.5 payment.sent=-0.6 reputation=-0.4 urgent=2.3
tryckf 7.90 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.5 good=0.5 payment.disputed=2.1 praise=0.6
trycks 7.20 bad=1.0 complaint.cost=1.0 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=0.3 good=0.3 growth=-0.3 leaving=1.3 payment.promised=-0.3 payment.query=1.4 payment.refused=-0.4 praise=2.5 reputation=0.7 urgent=-0.4
tryckt 6.92 bad=-1.2 complaint.cost=-0.5 complaint.delay=-1.7 complaint.neglect=0.4 escalation=-0.3 growth=0.5 leaving=0.4 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=0.3 payment.refused=-0.5 praise=1.0 urgent=-0.4
tryggt 7.90 bad=1.3 complaint.neglect=0.9 complaint.quality=0.7 good=-0.8 leaving=0.9
tuben 7.61 bad=-0.5
tumma 7.90 good=0.9
tumme 7.90 bad=-0.6 complaint.delay=0.9 complaint.neglect=1.2 complaint.quality=-1.3 leaving=0.4 payment.delayed=-0.3 payment.sent=3.3 reputation=-0.3
tungt 7.39 bad=1.1 complaint.cost=0.5 complaint.delay=2.1 complaint.neglect=-0.8 leaving=1.7 payment.delayed=1.3 praise=-0.4
tur 6.60 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=-1.8 leaving=-0.7 legal=1.1 payment.delayed=-0.3 payment.promised=2.4 payment.refused=-0.9 payment.sent=-0.4 praise=-1.1 reputation=-0.5
turist 7.90 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.3 good=-0.4 leaving=-0.4 meeting.off=-0.4 payment.delayed=2.0 payment.disputed=-0.4 payment.promised=-0.4 praise=-0.4
tusen 6.60 bad=-0.7 complaint.cost=2.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.7 good=0.6 growth=-0.4 leaving=-1.2 payment.delayed=-0.4 payment.disputed=1.4 payment.promised=3.1 payment.query=-0.5 payment.refused=1.3 payment.sent=-0.3 reputation=0.5 urgent=-0.4
tv 7.90 bad=-0.7 complaint.quality=-0.3 good=0.6 legal=-0.3 praise=-0.3
tva 4.05 complaint.cost=0.6 complaint.delay=2.0 complaint.neglect=1.3 complaint.quality=0.3 escalation=1.1 good=-0.5 growth=4.6 leaving=0.5 legal=-1.7 meeting.off=-0.4 payment.delayed=3.5 payment.disputed=0.4 payment.refused=-1.7 payment.sent=1.6 reputation=-2.3
tvarto 7.39 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 good=1.3 leaving=0.6 legal=1.2 payment.refused=1.0 praise=2.1 reputation=-0.4
tvatta 7.90 bad=0.8 complaint.cost=-0.4 complaint.quality=1.4 good=-0.5 payment.query=-0.3 payment.refused=1.9
tvatts 7.90 bad=0.9 complaint.quality=1.4 good=-1.2 payment.refused=1.7 praise=-0.3
tvilli 7.90 bad=-2.1 complaint.delay=-1.3 complaint.quality=-0.7 good=-0.8 meeting.off=-0.4 payment.delayed=3.3
tvist 7.61 bad=-0.8 complaint.cost=-0.4 complaint.quality=-1.2 good=-1.0 growth=-0.4 leaving=-0.7 payment.refused=-0.6 praise=-0.4
tviste 6.60 bad=-1.2 complaint.cost=-0.6 complaint.neglect=-1.2 complaint.quality=-0.7 escalation=-0.5 good=-0.6 growth=-0.7 leaving=-1.1 legal=2.1 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=3.3 payment.refused=-1.0 payment.sent=-0.5 reputation=-0.5
tvunge 7.90 bad=-1.6 good=-2.2
tycker 5.15 bad=-2.3 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.8 escalation=-0.4 good=0.9 growth=-0.8 leaving=-0.8 legal=1.0 meeting.off=2.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=0.5 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.3 reputation=1.3
tyckte 6.16 bad=-1.3 complaint.cost=1.4 complaint.delay=-1.2 complaint.quality=-1.3 escalation=-0.4 good=0.9 leaving=2.5 legal=-0.7 meeting.off=0.8 payment.delayed=-0.5 payment.refused=-0.5 praise=0.7 reputation=-0.6 urgent=-0.3
tydlig 6.36 bad=1.2 complaint.delay=-0.8 complaint.neglect=1.5 complaint.quality=-0.6 escalation=0.6 leaving=-1.0 legal=-0.4 meeting.off=1.8 payment.delayed=-0.4 payment.refused=0.3 praise=2.8
tyget 7.90 bad=-0.4 complaint.cost=0.8 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=0.5 leaving=-0.3
typisk 7.90 bad=-0.8 good=-1.4
typsni 7.90 bad=-0.6 complaint.quality=-0.4 good=-1.3 leaving=-0.3 meeting.off=-0.3 praise=-0.5 reputation=-0.4
tyska 6.69 bad=1.1 complaint.cost=-0.5 complaint.neglect=-1.2 complaint.quality=1.7 good=-0.4 growth=1.0 leaving=-1.2 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.7 reputation=0.9 urgent=1.3
tyskar 7.90 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.2 growth=0.8 praise=2.8
tyst 7.20 bad=1.0 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=4.1 escalation=1.0 growth=-0.3 leaving=-1.1 legal=-0.5 payment.refused=0.7 payment.sent=-0.5 reputation=0.4
tystna 7.61 bad=0.7 complaint.cost=1.7 complaint.delay=0.5 complaint.neglect=2.1 complaint.quality=1.1 escalation=1.2 good=-0.3 leaving=-0.5 legal=1.1 praise=-0.8 reputation=0.7 urgent=-0.3
tyvarr 6.05 bad=-2.0 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=-0.4 good=0.5 growth=0.8 legal=0.3 meeting.off=3.8 payment.delayed=3.5 payment.disputed=-1.0 payment.promised=1.2 payment.query=-1.1 payment.refused=-1.7 payment.sent=-0.9 praise=2.4 reputation=-0.7 urgent=-0.6
u 7.90 bad=0.4 good=-0.9 legal=0.7
umea 7.39 bad=1.7 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.8 good=0.8 growth=1.6 leaving=0.3 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=2.8 payment.query=-0.4 payment.refused=-0.4 praise=-0.4
under 5.19 bad=-0.9 complaint.delay=-1.4 complaint.neglect=0.9 complaint.quality=2.4 escalation=1.8 leaving=1.0 legal=1.9 payment.delayed=0.5 payment.disputed=0.9 payment.promised=1.0 payment.query=-0.4 payment.refused=-0.5 payment.sent=0.8 praise=1.6 reputation=-2.0 urgent=-0.8
underb 5.78 bad=-2.8 good=4.3 growth=0.9 praise=1.0
underh 7.39 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.3 good=0.5 growth=1.8 payment.query=-0.3
underl 7.05 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=-0.5 good=-0.7 growth=-0.3 leaving=-0.5 legal=-0.5 meeting.off=0.6 payment.delayed=1.3 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.4 praise=-0.5 reputation=-0.6
unders 7.20 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.5 escalation=1.4 growth=1.3 leaving=-0.6 legal=-0.4 payment.disputed=-0.5 payment.query=-0.7 praise=-0.9 urgent=0.4
undra 7.39 bad=1.4 complaint.cost=1.5 complaint.delay=-0.5 complaint.neglect=2.0 good=-0.6 leaving=-0.4 legal=-0.6 payment.delayed=1.5 reputation=-0.9
undrad 6.92 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=-0.4 good=1.0 growth=0.8 leaving=-1.3 payment.refused=-0.4 praise=2.0 reputation=-0.6
undrar 5.63 bad=2.3 complaint.cost=0.9 complaint.delay=3.4 complaint.quality=0.4 escalation=-0.7 good=-2.4 leaving=0.4 meeting.off=1.4 payment.delayed=-0.9 payment.disputed=-1.1 payment.query=2.6 payment.sent=-0.5 praise=-1.0 reputation=0.5 urgent=-0.6
undrat 7.90 complaint.neglect=0.8 complaint.quality=0.8 good=-0.6 leaving=1.1 praise=-0.3
undvik 7.90 bad=0.4 complaint.neglect=0.9 complaint.quality=-0.3 good=-0.3 reputation=1.0
ung 7.61 complaint.neglect=-0.4 good=0.9 growth=1.1 leaving=-0.3 praise=1.2
ungefa 6.80 bad=-0.8 complaint.cost=-0.9 complaint.delay=-0.7 complaint.quality=-0.4 escalation=-0.4 growth=0.5 leaving=0.7 legal=-0.5 meeting.off=1.0 payment.query=-0.4 payment.refused=-0.5 praise=0.5
up 7.90 good=1.8
upp 4.39 bad=-2.4 complaint.cost=-2.9 complaint.delay=-3.0 complaint.neglect=1.4 complaint.quality=0.7 escalation=1.8 good=0.6 growth=-1.7 leaving=-2.4 legal=0.5 payment.delayed=2.1 payment.disputed=1.3 payment.promised=-1.5 payment.query=-1.4 payment.refused=0.5 payment.sent=-1.0 reputation=0.6 urgent=0.5
uppat 7.61 bad=1.7 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=1.4 escalation=4.9 good=-0.6 leaving=-0.7 payment.refused=-0.4 praise=-0.4 reputation=-0.6
uppdat 6.80 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=2.8 escalation=-0.3 good=-1.6 growth=-0.3 leaving=-0.8 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.9 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=-0.5 urgent=0.8
uppdra 6.43 bad=-0.5 complaint.delay=0.8 complaint.neglect=-1.1 complaint.quality=1.1 escalation=0.9 growth=-0.8 leaving=2.4 legal=1.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-1.1 payment.sent=-0.5 praise=0.3 reputation=1.8 urgent=-0.9
uppe 6.60 bad=-0.8 complaint.cost=-0.9 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=1.2 good=0.9 growth=-0.4 leaving=-1.0 legal=-0.6 meeting.off=3.1 payment.delayed=-0.5 payment.refused=0.5 praise=-0.4 reputation=0.3
uppenb 7.61 bad=2.6 complaint.neglect=3.7 good=-0.5 meeting.off=-0.6
uppfat 7.90 bad=-0.6 good=-0.4
uppfor 7.90 bad=-0.4 complaint.quality=-0.7 good=1.1 praise=0.8
uppgif 7.05 bad=-1.2 complaint.cost=-0.4 complaint.delay=0.4 escalation=-0.4 good=-0.9 growth=0.7 payment.refused=-0.3 payment.sent=0.7 praise=-0.9 reputation=-0.9
upphan 7.20 bad=-0.5 complaint.cost=-0.8 complaint.delay=1.9 complaint.neglect=-0.6 complaint.quality=-0.3 good=0.6 growth=1.5 leaving=0.9 legal=-0.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=2.0 payment.refused=-0.9 urgent=-0.3
upphor 7.61 bad=1.0 good=-0.4 growth=-0.4 leaving=3.1
upplag 7.20 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.2 growth=2.9 leaving=-0.6 legal=0.4 payment.refused=-0.5 praise=1.3 reputation=1.3
upplys 7.90 bad=-1.1 good=0.6 leaving=0.8
upprat 7.90 bad=-0.6 complaint.quality=-0.4 good=-0.8 leaving=-0.3 praise=-0.4
upprin 7.90 bad=0.5 complaint.delay=0.7 complaint.neglect=1.6 complaint.quality=0.3 escalation=1.4 leaving=0.8 praise=-0.4
uppsag 5.63 bad=-0.8 complaint.cost=-1.0 complaint.delay=-1.5 complaint.neglect=-1.5 complaint.quality=-0.9 escalation=-0.5 good=-0.5 growth=-0.8 leaving=4.8 legal=-1.5 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.6 payment.query=-1.7 payment.refused=-1.0 reputation=-1.5 urgent=-0.5
uppska 7.20 bad=-0.9 complaint.quality=0.5 good=1.3 leaving=0.6 payment.refused=1.1
uppsta 7.90 complaint.cost=2.3 complaint.neglect=-0.5 complaint.quality=-0.3 escalation=-0.4 good=-0.5 leaving=-0.4 meeting.off=3.8 payment.delayed=-0.4 payment.refused=-0.6
upptac 7.90 complaint.quality=0.7 good=-0.5 legal=0.5
upptra 7.90 good=-1.0
ur 6.00 bad=-1.7 complaint.cost=0.6 complaint.neglect=-1.5 complaint.quality=-0.5 escalation=-0.4 good=-1.4 growth=-0.7 leaving=-0.5 meeting.off=0.6 payment.disputed=0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.4 payment.sent=1.1 reputation=0.5 urgent=-0.4
ursakt 6.51 bad=-2.0 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.8 escalation=-0.6 good=0.9 growth=-0.4 leaving=0.4 legal=-0.8 meeting.off=4.1 payment.delayed=3.9 payment.disputed=-0.7 payment.promised=0.3 payment.query=-0.7 payment.refused=-0.8 payment.sent=1.2 reputation=0.7 urgent=-0.9
usch 7.20 good=-2.6 leaving=-0.4 praise=-0.9
ut 4.11 bad=2.6 complaint.delay=1.9 complaint.neglect=0.6 complaint.quality=2.1 escalation=-1.5 good=-2.0 growth=-1.2 leaving=4.2 legal=-0.6 meeting.off=-2.0 payment.delayed=1.8 payment.disputed=-1.1 payment.query=-1.9 payment.refused=-2.7 payment.sent=-1.9 praise=-2.0 reputation=3.0
utan 4.93 bad=0.5 complaint.cost=0.9 complaint.delay=2.7 complaint.neglect=1.8 complaint.quality=-0.3 escalation=1.8 leaving=-2.0 meeting.off=1.1 payment.delayed=-0.6 payment.disputed=1.9 payment.promised=0.7 payment.refused=-2.2 payment.sent=-0.8 praise=3.2 reputation=0.4 urgent=-0.5
utanfo 7.05 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=-0.6 good=-1.0 praise=-0.4
utbeta 7.05 bad=1.6 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.2 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.refused=5.3 payment.sent=2.9 praise=-0.5 reputation=-0.5
utbild 7.20 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.3 good=-1.7 growth=-0.5 leaving=-0.4 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.8 payment.query=2.0 payment.refused=-0.4 praise=-0.7 reputation=-0.5
ute 6.60 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.0 good=1.9 growth=0.5 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=0.6 reputation=-0.5 urgent=0.6
utebli 7.20 bad=0.4 complaint.cost=-0.7 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.5 legal=1.9 meeting.off=3.3 payment.delayed=-0.6 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.9 reputation=-0.4
utfora 7.90 bad=1.6 complaint.cost=1.2 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.5 leaving=-0.4 legal=2.5 payment.refused=0.8 reputation=-0.3
utga 7.90 bad=-0.4 meeting.off=3.3 payment.promised=1.3 payment.query=1.2
utgar 7.39 bad=-0.4 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-0.7 good=-1.0 growth=0.7 leaving=-0.5 meeting.off=3.2 payment.disputed=-0.4 payment.promised=-0.4
utkast 7.20 bad=1.8 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-1.2 good=-1.1 leaving=2.1 legal=-0.5 meeting.off=-0.5 payment.promised=-0.3 payment.refused=-0.6 praise=-0.7 reputation=0.8 urgent=-0.4
utland 7.90 bad=-0.6 good=-0.4
utlova 7.39 bad=3.5 complaint.cost=-0.4 complaint.delay=4.6 complaint.neglect=1.3 complaint.quality=-0.3 escalation=-0.3 good=-1.3 growth=-0.7 leaving=1.4 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=0.8 praise=-0.8
utnytt 7.39 bad=1.8 complaint.delay=1.2 complaint.quality=-0.4 good=-0.7 leaving=0.7 legal=0.7 payment.refused=1.7
utover 7.90 complaint.quality=-0.4 escalation=1.0 good=-0.3
utrett 6.22 leaving=-0.6 legal=-0.4 reputation=-0.3
utrymm 7.90 bad=-0.7 good=-1.9 payment.query=3.6 praise=-0.4
utsatt 7.90 bad=-0.4 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=-0.4 good=0.8 legal=0.5 meeting.off=-0.3 payment.disputed=1.4 praise=1.6
utskic 7.90 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.8 escalation=-0.3 good=-0.5 leaving=-0.6 payment.disputed=-0.6 payment.refused=-0.4 praise=-0.3
utstal 7.05 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.6 good=-2.2 growth=-0.6 leaving=0.8 payment.query=1.5 praise=-1.0
uttala 7.90 good=-0.7
uttryc 7.20 bad=0.6 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=0.8 leaving=-0.6 legal=0.7
v 7.39 bad=-1.6 complaint.delay=-0.5 complaint.quality=-0.9 good=-1.2 leaving=-0.5 meeting.off=5.2 payment.refused=-0.3 praise=-0.6 reputation=-0.4
va 5.23 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.7 good=1.4 growth=0.9 leaving=-0.4 payment.query=1.6 payment.refused=1.2 praise=-0.4 reputation=-0.5
vacker 7.20 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.5 praise=1.8 reputation=-0.3
vackra 7.20 bad=-1.5 complaint.quality=0.5 good=2.3 leaving=0.9 praise=1.1
vad 4.20 bad=2.6 complaint.cost=5.0 complaint.delay=2.5 complaint.quality=0.3 escalation=-1.5 good=0.6 growth=2.2 leaving=2.7 legal=-1.2 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-1.8 payment.query=0.8 payment.refused=-3.0 payment.sent=-1.5 praise=-0.4 reputation=3.0 urgent=1.8
vader 7.90 bad=2.3 good=-0.7 leaving=-0.4 praise=-0.4
vadret 7.90 bad=0.7 complaint.quality=0.9 legal=1.1
vag 7.05 bad=-2.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.8 leaving=-0.7 payment.promised=-0.6 payment.refused=-0.3 payment.sent=2.5 reputation=-0.4
vagade 7.90 complaint.quality=1.9 good=-0.7 payment.refused=1.9
vagar 7.39 bad=1.3 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=0.4 leaving=3.0 legal=2.1 meeting.off=-0.5 payment.delayed=-0.6 payment.refused=1.1 praise=0.8 reputation=-0.5
vagen 6.80 complaint.cost=1.5 complaint.neglect=-1.0 complaint.quality=-0.8 escalation=-0.3 growth=1.5 leaving=1.0 legal=0.5 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.0 payment.refused=1.9 praise=-0.5 reputation=-0.5 urgent=-0.4
vagfor 7.90 bad=1.2 complaint.cost=1.3 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=1.2 leaving=-0.4 payment.disputed=1.4 payment.refused=1.5 praise=-0.4
vaggen 7.20 bad=0.3 complaint.cost=-0.4 complaint.delay=2.8 complaint.neglect=0.5 complaint.quality=0.3 escalation=-0.3 good=-0.9 growth=-0.5 leaving=-0.4 legal=-0.4 payment.refused=3.4 payment.sent=-0.4 reputation=-1.0
vagrad 7.90 bad=-0.5 complaint.quality=-0.4 good=0.8 payment.sent=1.9 praise=1.4
vagrar 6.51 bad=-2.4 complaint.cost=-1.0 complaint.delay=-1.2 complaint.neglect=-1.5 complaint.quality=-1.9 escalation=-0.4 good=-1.0 growth=-0.5 leaving=-1.1 legal=-1.1 meeting.off=-0.7 payment.disputed=-0.6 payment.promised=-0.7 payment.sent=-0.6 praise=-0.8 reputation=-0.8
vaken 7.61 bad=-0.5 good=1.2
vakna 7.39 good=0.9
vaktma 5.56 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=1.7 escalation=0.5 good=1.0 leaving=1.0 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-1.3 payment.sent=0.6 praise=1.9 reputation=-0.8
val 5.31 bad=2.0 complaint.cost=3.1 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=-0.7 escalation=-0.5 good=-2.8 growth=-1.0 leaving=0.7 legal=2.9 meeting.off=-1.3 payment.delayed=1.5 payment.disputed=2.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.6 praise=-1.7 reputation=0.8 urgent=0.6
valber 7.61 bad=1.7 complaint.delay=1.3 complaint.neglect=1.2 good=-0.5 leaving=2.7 praise=-0.3
valbor 7.61 bad=0.4 complaint.cost=-0.6 complaint.delay=2.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=0.9 growth=0.4 leaving=-0.7 legal=-0.5 praise=1.2 reputation=0.5
valde 7.20 bad=3.2 complaint.cost=1.6 complaint.neglect=3.6 complaint.quality=-0.7 good=-1.1 growth=-0.5 leaving=2.6 legal=-0.5 payment.refused=-0.6 praise=-0.5 reputation=1.0
valdig 6.22 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.9 leaving=1.1 payment.disputed=1.7 payment.sent=1.5 praise=0.7
valgjo 7.90 bad=-0.9 good=0.9
valja 7.39 bad=0.9 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.6 leaving=-1.1 praise=-0.6 reputation=1.7
valkom 7.61 bad=-1.0 good=-1.8
vall 7.90 bad=-0.4
valla 7.90 bad=-0.3 good=1.1
valt 7.61 bad=0.3 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-0.4 good=-1.4 growth=-0.4 leaving=1.2
valuta 7.90 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.3 leaving=-0.3 legal=-0.4 payment.refused=-0.5 payment.sent=2.7
van 6.92 complaint.cost=0.8 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=0.8 good=-0.4 leaving=2.0 legal=-0.5 payment.query=3.1 payment.refused=0.5 reputation=-1.1
vanda 7.61 bad=1.4 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=1.1 escalation=2.4 good=-0.6 leaving=-0.7 praise=-0.3 reputation=0.5
vandra 7.90 bad=-0.9 complaint.quality=-0.4 reputation=-0.5
vanlig 5.56 bad=-1.3 complaint.cost=-1.6 complaint.neglect=0.4 complaint.quality=-1.3 escalation=3.7 good=-2.3 leaving=0.5 meeting.off=-1.0 payment.delayed=-1.2 payment.disputed=-1.3 payment.promised=1.8 payment.query=-1.3 payment.refused=-2.2 payment.sent=-0.7 reputation=-0.4 urgent=-0.6
vann 6.92 bad=-2.2 complaint.quality=-0.7 good=1.1 meeting.off=1.3 payment.refused=-0.3
vanner 7.05 bad=-1.7 complaint.quality=-0.7 good=0.5 praise=1.5
vanste 7.20 bad=3.5 good=-1.8
vant 7.90 bad=0.5 complaint.cost=1.5 complaint.neglect=0.7 complaint.quality=1.0 legal=1.9
vanta 6.16 bad=3.2 complaint.cost=1.2 complaint.delay=1.6 complaint.neglect=2.3 escalation=-0.5 good=-2.5 growth=-0.7 leaving=0.5 meeting.off=-1.2 payment.delayed=4.3 payment.disputed=-1.2 payment.promised=-0.7 payment.query=-0.5 payment.refused=2.1 praise=-1.1 reputation=0.4
vantad 7.90 bad=-0.4 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.9 leaving=0.4 meeting.off=1.1 praise=-0.5 reputation=-0.4
vantan 7.61 complaint.neglect=1.1 complaint.quality=-0.7 praise=-0.4 reputation=0.6
vantar 6.43 bad=-0.4 complaint.cost=1.0 complaint.delay=0.4 complaint.neglect=-1.0 complaint.quality=-0.3 escalation=-0.5 good=0.4 growth=0.9 leaving=-2.2 legal=-0.5 meeting.off=-0.5 payment.delayed=1.4 payment.disputed=-0.6 payment.promised=-1.3 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.7 praise=-1.2 reputation=-1.0 urgent=6.0
vantat 6.80 bad=2.2 complaint.cost=-0.7 complaint.delay=4.5 complaint.neglect=-0.5 complaint.quality=1.8 escalation=-0.7 good=-2.2 leaving=2.1 legal=0.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.5 praise=-0.8 urgent=-0.6
vantru 7.39 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 good=0.3 growth=1.7 leaving=-0.4 meeting.off=-0.4 payment.refused=-0.4 praise=1.0
var 3.11 bad=-0.3 complaint.cost=-0.7 complaint.delay=2.4 complaint.neglect=-1.6 complaint.quality=1.4 escalation=2.3 growth=1.0 leaving=0.7 legal=-2.5 meeting.off=-2.7 payment.delayed=-1.8 payment.disputed=-0.8 payment.promised=-2.9 payment.query=1.1 payment.refused=-1.3 payment.sent=0.7 praise=-0.5 reputation=-1.1 urgent=-0.5
vara 4.18 bad=-1.7 complaint.cost=-1.1 complaint.delay=-0.5 complaint.neglect=1.2 escalation=-1.0 good=-1.7 growth=-0.5 leaving=0.6 legal=0.6 meeting.off=-1.2 payment.delayed=-0.4 payment.disputed=0.4 payment.promised=0.8 payment.query=2.7 payment.refused=-1.4 payment.sent=-1.8 praise=-0.6 reputation=-0.3 urgent=-0.5
varan 7.39 bad=-1.2 complaint.quality=-0.6 good=1.4 praise=1.6
varand 6.80 bad=0.8 complaint.cost=1.0 complaint.delay=3.1 complaint.neglect=-0.8 complaint.quality=0.4 good=1.0 growth=-0.4 leaving=0.9 legal=1.3 praise=-0.5 reputation=-0.7
varas 6.92 bad=-1.0 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=2.2 complaint.quality=-0.9 good=1.5 growth=1.1 legal=-0.7 payment.promised=-0.4 payment.refused=0.5 praise=0.5 reputation=-1.2
varav 6.80 bad=2.1 complaint.cost=2.2 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=2.3 good=-1.1 growth=-0.4 leaving=2.0 legal=-0.5 payment.delayed=-0.3 payment.sent=-0.4 praise=-0.7
vard 7.20 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 good=1.8 growth=1.2 legal=0.3 praise=2.9
varda 7.90 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.7 good=0.9 growth=2.0 praise=1.2
vardag 7.20 bad=-1.1 good=-1.0 leaving=-0.3 praise=-0.3
vardce 7.39 bad=1.0 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.7 good=0.9 growth=1.8 leaving=1.8 payment.refused=1.3 payment.sent=-0.3 praise=1.3 reputation=-0.4
vardef 7.90 bad=0.4
varden 7.39 bad=-0.8 complaint.quality=-0.4 good=1.0
vardna 7.90 bad=0.4 complaint.cost=2.0 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.3 legal=1.3
vare 7.61 bad=0.7 complaint.quality=2.0 good=0.6 leaving=-0.4 praise=0.8
varen 7.39 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.4 growth=1.8 leaving=1.0 praise=-1.1 reputation=1.3
varend 7.05 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-1.0 good=1.9 leaving=-0.5 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.3 praise=3.0 reputation=0.7
varfor 5.44 bad=3.6 complaint.delay=2.6 complaint.neglect=1.2 complaint.quality=2.2 escalation=1.7 good=-2.3 growth=-1.0 leaving=1.1 legal=-1.2 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.1 payment.sent=-1.0 praise=1.0 reputation=2.1 urgent=-0.6
varian 7.90 bad=-1.2 complaint.quality=-0.5 good=-0.6 growth=-0.4 payment.refused=-0.6
varit 4.99 bad=1.3 complaint.cost=1.7 complaint.delay=2.4 complaint.neglect=1.9 complaint.quality=1.3 escalation=-0.7 good=1.2 growth=-1.6 leaving=2.1 legal=3.0 meeting.off=-0.6 payment.promised=-0.7 payment.query=-0.6 payment.refused=-1.5 payment.sent=-0.8 reputation=1.6
varje 5.44 complaint.delay=-0.3 complaint.neglect=2.1 complaint.quality=1.9 escalation=-0.8 good=1.5 growth=-0.9 leaving=-1.6 meeting.off=-1.0 payment.delayed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=-1.2 urgent=-0.7
varlde 6.29 bad=3.2 good=-0.3 payment.refused=-0.3 payment.sent=1.6
varlds 7.90 bad=-1.4 good=2.1
varm 7.05 bad=-1.8 complaint.delay=-0.4 complaint.quality=-0.5 good=2.0 growth=1.0 leaving=-0.4 praise=1.8
varma 7.90 complaint.cost=-0.4 complaint.quality=1.4 good=1.8 payment.refused=1.9 praise=-0.4
varmer 7.61 bad=-0.6 good=0.6 praise=0.7
varmt 7.90 bad=2.8
varnin 7.90 complaint.quality=0.6 legal=0.8 payment.query=-0.3
varsag 7.61 bad=-0.8 complaint.neglect=-0.4 complaint.quality=1.0 good=1.9 legal=0.7 payment.refused=0.9
varsel 7.90 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.7 praise=1.1 reputation=-0.4
varsta 7.39 bad=1.7 complaint.quality=-0.4 good=-1.2 payment.refused=-0.4 payment.sent=0.8 urgent=-0.4
vart 4.95 bad=-0.8 complaint.cost=1.6 complaint.delay=-1.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.5 growth=-1.1 leaving=1.0 legal=2.4 meeting.off=2.6 payment.disputed=-1.3 payment.promised=-1.0 payment.query=2.3 payment.refused=1.2 payment.sent=-1.4 praise=1.2 reputation=-2.0 urgent=-1.5
varter 7.90 bad=-0.8 good=-0.4 leaving=1.7 legal=-0.4 praise=-0.3
vasent 7.90 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.8 leaving=0.6 legal=1.5 reputation=-0.3
vast 7.90 bad=1.1 complaint.cost=1.2 complaint.delay=1.2 complaint.quality=-0.3 good=-0.5 reputation=3.2
vaster 7.90 bad=1.1 complaint.delay=1.7 complaint.neglect=1.5 reputation=1.5
vatten 7.05 bad=-0.3 complaint.cost=-0.6 complaint.quality=0.7 good=-1.1 growth=0.7 leaving=0.3 payment.refused=2.0
vattko 7.90 bad=-0.9 complaint.quality=-0.4 good=-0.3 meeting.off=3.3
vattne 7.39 bad=2.3 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=2.2 escalation=-0.4 good=-0.8 leaving=-0.3 legal=1.3 payment.promised=-0.5 payment.sent=-0.4 praise=-0.5 reputation=0.8
vaxel 7.90 bad=0.4 complaint.cost=-0.4 complaint.quality=1.2 good=-0.8 leaving=1.4 payment.promised=2.4 praise=-0.3 reputation=-0.4
vaxeln 6.60 bad=-0.5 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=0.5 escalation=0.5 good=-0.6 growth=-0.9 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 urgent=-0.4
vd 6.51 complaint.delay=2.1 complaint.quality=-2.4 escalation=7.3 growth=-0.9 leaving=-1.6 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.7 payment.query=-0.3 payment.sent=-0.4 reputation=0.5 urgent=0.8
vecka 5.12 complaint.cost=-2.1 complaint.delay=3.1 complaint.neglect=0.5 complaint.quality=0.4 good=1.2 growth=-1.2 leaving=-0.9 legal=0.5 meeting.off=3.5 payment.delayed=3.2 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.8 praise=0.6 reputation=-0.6 urgent=-0.8
veckan 5.44 bad=-1.3 complaint.cost=0.4 complaint.delay=-1.1 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.7 good=1.1 growth=2.4 leaving=-0.5 legal=-1.1 meeting.off=2.4 payment.delayed=1.8 payment.disputed=-0.6 payment.promised=1.7 payment.query=-0.7 payment.refused=-0.9 payment.sent=-1.5 praise=-0.8 reputation=-0.9 urgent=-1.0
veckor 5.06 bad=3.7 complaint.delay=9.4 complaint.neglect=2.2 complaint.quality=-1.6 escalation=3.1 good=-2.7 growth=-1.1 leaving=-0.4 meeting.off=-0.9 payment.delayed=4.8 payment.disputed=0.3 payment.promised=-0.7 payment.query=-0.8 payment.refused=-0.6 payment.sent=-0.8 praise=-1.8 reputation=-1.7 urgent=-1.0
ved 7.90 bad=0.3 complaint.cost=1.2 complaint.delay=1.6 leaving=0.8 payment.refused=1.3 reputation=-0.3
vem 5.53 bad=1.1 complaint.cost=-2.3 complaint.delay=1.9 complaint.neglect=0.8 complaint.quality=2.0 escalation=1.0 growth=2.0 leaving=-1.0 legal=3.0 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.4 payment.query=1.7 payment.refused=-0.6 payment.sent=-0.5 praise=1.1 reputation=3.2 urgent=-0.8
ventil 7.61 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=1.6 escalation=1.2 good=0.5 growth=-0.3 leaving=-0.7 payment.refused=0.6 praise=0.9 reputation=-0.5
verifi 7.61 bad=-1.4 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.9 leaving=-0.6 legal=-0.3 meeting.off=-0.3 payment.refused=-0.4 payment.sent=-0.6 praise=-0.4 reputation=-0.3
verkar 6.36 bad=1.0 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=1.1 good=0.4 growth=-0.6 leaving=1.6 legal=0.9 payment.delayed=-0.3 payment.disputed=2.1 payment.query=-0.5 payment.refused=0.6 payment.sent=-0.5 praise=-0.4 reputation=2.2
verkli 5.78 bad=1.0 complaint.cost=1.4 good=2.0 payment.disputed=-0.3 payment.query=0.9 payment.refused=-0.3 reputation=0.9
verkst 7.61 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.8 escalation=2.8 good=-0.7 legal=-0.4 payment.delayed=1.0 payment.refused=-0.5 payment.sent=1.7 praise=-0.4
vernis 7.90 bad=0.6 complaint.quality=0.9 good=-0.6 leaving=-0.4 meeting.off=-0.6 payment.promised=-0.8
versio 6.69 bad=-2.0 complaint.cost=-0.7 complaint.quality=-1.8 good=0.7 growth=0.4 leaving=-0.9 meeting.off=0.8 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=2.3 reputation=-0.7 urgent=2.2
vet 5.03 bad=1.5 complaint.delay=-0.4 complaint.neglect=5.0 complaint.quality=1.6 escalation=0.4 good=-2.6 growth=-0.8 leaving=0.7 legal=0.7 meeting.off=0.5 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=-1.0 payment.query=0.4 payment.refused=-0.8 payment.sent=-1.0 praise=-1.9 reputation=3.9 urgent=-1.1
veta 6.16 bad=0.9 complaint.cost=0.9 complaint.delay=-1.0 complaint.neglect=2.2 complaint.quality=0.4 escalation=1.9 good=-0.8 growth=-0.4 leaving=0.4 meeting.off=1.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=-1.4 reputation=0.5 urgent=-0.4
veteri 7.90 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.7 meeting.off=1.2 payment.refused=-0.3
vi 2.59 bad=-0.7 complaint.cost=-1.3 complaint.delay=-1.0 complaint.neglect=0.4 complaint.quality=-3.4 escalation=-4.4 good=-1.4 growth=3.4 leaving=3.2 legal=-1.7 meeting.off=-0.7 payment.delayed=4.4 payment.disputed=1.8 payment.query=-2.5 payment.sent=-1.1 praise=-1.7 reputation=-3.2 urgent=-1.9
via 6.80 bad=0.8 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=0.4 good=-1.1 growth=-0.4 leaving=-0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.5 payment.query=3.5 payment.refused=1.7 payment.sent=-0.7 praise=-0.7 reputation=-0.5 urgent=-0.7
vid 5.36 bad=-1.3 complaint.cost=1.6 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=0.5 escalation=-1.1 good=0.3 growth=-1.2 leaving=0.9 legal=-0.9 meeting.off=2.3 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=1.1 payment.query=-0.8 payment.refused=0.5 payment.sent=0.7 urgent=-0.9
vidare 5.53 bad=-1.0 complaint.delay=-0.6 complaint.neglect=-2.0 complaint.quality=0.8 escalation=1.6 good=-1.0 growth=0.4 leaving=-2.1 meeting.off=-1.2 payment.delayed=0.4 payment.promised=-1.0 payment.query=-2.0 payment.refused=-0.8 payment.sent=-1.0 praise=-0.6 urgent=-0.6
video 4.51 bad=-2.1 good=4.4
videon 5.74 bad=-2.0 good=2.7
videor 6.92 bad=0.8
videos 5.33 bad=-3.1 good=4.4
vidrig 7.90 bad=2.1 good=-1.2
viktig 6.43 bad=-0.7 good=2.4
viktor 7.90 complaint.neglect=-0.3 complaint.quality=0.6 good=0.3 leaving=0.7
vila 5.86 bad=-0.4
vilja 7.39 bad=2.7 complaint.cost=1.4 complaint.delay=-0.5 complaint.quality=1.9 good=-1.4 legal=-0.4 payment.refused=1.4 praise=-0.9 reputation=0.7
vilka 6.51 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=1.3 escalation=-0.3 good=-2.3 leaving=1.5 legal=-0.5 meeting.off=0.8 payment.query=0.9 payment.refused=1.4 payment.sent=0.7 praise=0.6 reputation=1.7
vilken 5.53 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=2.5 complaint.quality=-0.5 escalation=-0.7 good=2.9 growth=-0.6 leaving=-0.8 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=2.2 payment.refused=0.4 payment.sent=-0.7 praise=1.1 reputation=0.5 urgent=-0.6
vilket 5.86 bad=1.7 complaint.cost=-0.3 complaint.delay=-1.2 complaint.quality=1.1 escalation=1.2 growth=-0.9 legal=1.0 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-1.6 payment.promised=-0.7 payment.query=3.3 payment.refused=-0.9 payment.sent=-1.0 praise=2.4 reputation=-0.6 urgent=-0.5
vill 3.88 bad=-0.7 complaint.cost=-1.0 complaint.quality=0.5 escalation=7.7 good=0.7 growth=5.9 leaving=-0.4 legal=0.7 meeting.off=-0.6 payment.delayed=-2.5 payment.promised=-0.4 payment.query=0.7 payment.sent=-0.7 praise=1.3 reputation=-0.6
villa 7.90 bad=2.3 good=-0.8
villaa 7.39 bad=2.1 complaint.cost=0.5 complaint.delay=0.8 complaint.quality=-1.3 good=-0.6 growth=-0.5 leaving=-0.7 legal=1.3 payment.refused=-0.5 praise=-0.5
ville 5.82 complaint.cost=0.7 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=-1.1 escalation=-0.8 good=1.0 growth=-1.3 leaving=0.8 legal=-0.5 meeting.off=-0.8 payment.delayed=0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.8 payment.refused=0.7 payment.sent=-0.4 praise=3.0 urgent=-0.5
villko 7.39 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.8 growth=1.7 leaving=-0.5 legal=1.2 reputation=1.6
vinna 7.61 bad=-0.5 good=1.0
vinner 7.90 bad=-0.6
vinter 7.05 complaint.cost=0.9 complaint.delay=2.1 complaint.quality=-0.5 good=-0.7 growth=0.5 leaving=1.6 legal=-0.5
vis 7.90 complaint.neglect=1.1 complaint.quality=1.0 legal=1.0
visa 6.80 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.3 good=0.6 leaving=-0.4 legal=-0.4 meeting.off=1.5 payment.refused=-0.4 praise=0.7
visade 6.92 bad=2.7 complaint.cost=1.1 complaint.delay=1.1 complaint.quality=1.9 escalation=1.0 good=-0.7 growth=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.5
visar 6.60 bad=3.3 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=4.8 escalation=2.5 good=-2.1 legal=-0.3 meeting.off=-0.5 payment.refused=0.8 payment.sent=-0.3 praise=-0.7 urgent=4.1
visas 7.90 bad=-1.2 good=1.4
visat 7.61 bad=-0.8 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=1.0 good=-0.7 leaving=-1.4 legal=0.8 payment.refused=1.0 praise=-1.1 reputation=-0.8
visitk 7.61 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.6 leaving=1.6 praise=-0.4
visnin 7.20 bad=-0.9
vissa 7.20 bad=-2.0
visst 6.80 bad=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.9 legal=0.5 payment.delayed=-0.4 payment.query=1.5 payment.refused=-0.6 payment.sent=1.4 reputation=-0.5
visste 7.20 bad=0.4 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=2.1 escalation=0.8 leaving=1.4 payment.refused=-0.4 praise=0.3 reputation=0.8
vit 7.90 bad=-0.8 good=-1.1
vita 7.90 bad=-0.8 complaint.quality=-0.5 good=-1.9
vite 7.20 bad=0.6 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=0.6 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-1.0 legal=2.4 payment.disputed=1.8 payment.refused=-0.4 reputation=-0.4
vitesk 7.90 bad=2.1 complaint.delay=2.7 good=-0.7 leaving=-0.6 legal=2.4 payment.sent=-0.3
vitsor 7.90 bad=1.0 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.4 leaving=0.7 legal=0.6
vitt 7.90 bad=-0.4 good=-2.5
vittna 7.61 bad=-0.4 complaint.cost=-0.3 complaint.quality=-0.5 good=-0.5 meeting.off=1.4 praise=-0.3
vittne 7.61 bad=-1.9 complaint.quality=-1.1 good=0.9 leaving=-0.4 legal=-0.3 praise=0.9 reputation=-0.4
vivian 7.90 good=0.8
vlogg 6.22 bad=-2.8 good=3.9
vlogga 6.92 bad=-1.9 good=0.8
vm 7.90 bad=-0.4
vore 6.69 bad=-2.8 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-0.4 good=0.6 growth=-0.3 leaving=-1.2 legal=-0.6 payment.delayed=2.2 payment.refused=-0.4
wallin 7.90 bad=0.9 complaint.delay=-0.3 good=-0.5 legal=1.5 payment.promised=-0.4 payment.query=-0.3
webb 7.90 bad=2.1 complaint.cost=0.9 complaint.quality=2.8 good=-0.8 leaving=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.3
webben 7.05 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.7 growth=0.4 leaving=0.7 legal=-0.4 payment.refused=-0.6 praise=-0.5
webbpl 7.90 bad=-1.6 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=0.8 legal=-0.8
webbsh 7.90 bad=1.0 complaint.quality=1.5 payment.delayed=1.1
webbut 7.61 bad=2.2 complaint.cost=-0.4 complaint.quality=2.6 growth=0.9 leaving=0.4 legal=0.9
webbyr 7.90 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=0.7 payment.refused=-0.3
wifi 7.90 bad=0.6 complaint.quality=1.2 good=-0.9 praise=-0.3 reputation=1.2 urgent=-0.3
worksh 7.90 bad=0.4 complaint.delay=1.4 good=-0.5 leaving=-0.5
wow 6.51 bad=-0.7 complaint.cost=0.7 complaint.delay=-0.4 complaint.quality=0.6 good=2.8 leaving=-0.7 praise=2.7
wtf 7.61 bad=4.3 good=-1.5
yes 7.90 bad=-1.1 good=1.9
ylva 7.90 complaint.cost=-0.3 complaint.delay=-0.4 escalation=1.0 leaving=-0.4 payment.disputed=1.4
yngre 7.90 bad=-1.0 good=1.6
yngsta 7.90 complaint.quality=1.0 good=-1.0 payment.refused=1.4
youtub 6.80 bad=0.7 complaint.neglect=-0.4 complaint.quality=1.0 good=1.0 leaving=-0.4 payment.refused=-0.4 reputation=0.5
ystad 7.90 bad=1.7 good=-0.4 payment.disputed=2.9 payment.refused=2.1
ytterl 7.39 bad=1.7 complaint.delay=-0.5 complaint.quality=0.4 growth=2.6 legal=0.7 payment.sent=-0.4 praise=1.5
yvonne 7.90 bad=0.7 complaint.quality=-0.5 escalation=-0.4 good=-0.7 growth=-0.3 leaving=0.8 legal=-0.5 praise=-0.6
️ 3.25 bad=-5.1 good=5.9
️2 7.90 bad=-0.7
️alska 7.90 good=0.3
️sd 7.90 bad=0.9
️tack 7.90 bad=-0.6 good=0.9
️️ 7.90 bad=-0.8 good=1.3
